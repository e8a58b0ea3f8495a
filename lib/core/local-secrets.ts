import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/**
 * Secrets for a start without `.env`: made once per data directory, readable by its owner only, and put into the
 * environment. Production without demo mode never comes here: it refuses to start without its own.
 */
export function useLocalSecrets(dataDir: string): void {
  const file = path.join(dataDir, "secrets.json")
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    fs.writeFileSync(file, `${JSON.stringify(newSecrets(), null, 2)}\n`, { mode: 0o600, flag: "wx" })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  }
  const kept = JSON.parse(fs.readFileSync(file, "utf8")) as Record<string, string>
  for (const [name, value] of Object.entries(kept)) process.env[name] ??= value
}

/** Fresh values of every secret the product needs. */
export const newSecrets = (): Record<"NEXTAUTH_SECRET" | "NURSELINE_MASTER_KEYS", string> => ({
  NEXTAUTH_SECRET: randomBytes(48).toString("base64url"),
  NURSELINE_MASTER_KEYS: `k1:${randomBytes(32).toString("base64")}`,
})
