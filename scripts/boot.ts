import fs from "node:fs"
import path from "node:path"
import { readStart, type Start } from "@/lib/core/env"
import { useLocalSecrets } from "@/lib/core/local-secrets"

export type Boot = Start & { dataDir: string }

/**
 * What every start does first, the server's and the scripts': `.env`, the environment's check, secrets of the data
 * directory where production's own are not required. Prints what to mend, line by line, and exits when it must.
 */
export function boot(): Boot {
  process.env.NEXT_TELEMETRY_DISABLED ??= "1"
  if (fs.existsSync(".env")) process.loadEnvFile(".env")
  let start: Start
  try {
    start = readStart()
  } catch (error) {
    for (const line of (error as Error).message.split("\n")) console.error(`Nurseline cannot start. ${line}`)
    process.exit(1)
  }
  for (const note of start.notes) console.log(note)
  const dataDir = path.resolve(start.env.DATA_DIR ?? ".data")
  if (!start.production || start.demo) useLocalSecrets(dataDir)
  return { ...start, dataDir }
}
