import type { NextConfig } from "next"

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  // A redirect to the other spelling of a path would break signed webhooks; both spellings are served (proxy.ts).
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pino"],
}
export default config
