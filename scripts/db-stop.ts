// npm run db:stop: stops the embedded Postgres when a killed server left it running and nobody else uses it.
import path from "node:path"
import { ensurePostgres } from "@/db/embedded"

const embedded = await ensurePostgres(path.resolve(process.env.DATA_DIR ?? ".data"))
await embedded.release()
console.log("The embedded Postgres is stopped, unless another process still uses it.")
