import { customType, timestamp, uuid } from "drizzle-orm/pg-core"
import type { Place, SealedText } from "../sealed"
import { sealedFromDatabase, sealedToDatabase } from "../sealed"

export const id = () => uuid().notNull()
export const at = () => timestamp({ withTimezone: true, mode: "date" })
export const createdAt = () => at().notNull().defaultNow()

/** A sealed column. The type only brands the text with its place; `db/sealed.ts` seals and opens. */
export const sealed = <P extends Place>() =>
  customType<{ data: SealedText<P>; driverData: string }>({
    dataType: () => "text",
    fromDriver: (value) => sealedFromDatabase<P>(value),
    toDriver: (value) => sealedToDatabase(value),
  })()
