import { bigint, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { at } from "./columns"

/** Written only by the function `write_events` of drizzle/0001; read by `read_events`. */
export const topics = pgTable(
  "topics",
  { clinicId: uuid().notNull(), topic: text().notNull(), seq: bigint({ mode: "number" }).notNull() },
  (t) => [primaryKey({ columns: [t.clinicId, t.topic] })],
)

export const events = pgTable(
  "events",
  {
    clinicId: uuid().notNull(),
    topic: text().notNull(),
    seq: bigint({ mode: "number" }).notNull(),
    kind: text().notNull(),
    ref: uuid().notNull(),
    at: at().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.topic, t.seq] })],
)
