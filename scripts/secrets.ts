// npm run secrets: writes a .env with good secrets, and never over one that is there.
import fs from "node:fs"
import { newSecrets } from "@/lib/core/local-secrets"

if (fs.existsSync(".env")) {
  console.error(".env is there already; it was left as it is. Move it away to make a new one.")
  process.exit(1)
}
const lines = Object.entries(newSecrets()).map(([name, value]) => `${name}=${value}`)
fs.writeFileSync(
  ".env",
  [
    "# Written by `npm run secrets`. Keep it secret, keep a copy: without the master keys",
    "# nothing that is sealed in the database can be read again. See .env.example for the rest.",
    ...lines,
    "ALLOWED_HOSTS=localhost",
    "",
  ].join("\n"),
  { mode: 0o600 },
)
console.log("Wrote .env. Set ALLOWED_HOSTS or PUBLIC_URL to the name your clinic is reached at.")
