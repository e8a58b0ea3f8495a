import { z } from "zod"

const flag = z.enum(["0", "1"]).optional()

/** Every variable the product reads; `.env.example` explains each. */
const Environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65535).optional(),
  HOST: z.string().optional(),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_DIRECT_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(500).optional(),
  DATA_DIR: z.string().optional(),
  NURSELINE_DEMO: flag,
  NURSELINE_NOW: z.iso.datetime({ offset: true }).optional(),
  NURSELINE_RATE_LIMITS: z.enum(["on", "off"]).optional(),
  NEXTAUTH_SECRET: z.string().optional(),
  NURSELINE_MASTER_KEYS: z.string().optional(),
  TRUSTED_PROXIES: z.string().optional(),
  ALLOWED_HOSTS: z.string().optional(),
  AI_PROVIDERS: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional(),
  GEMINI_API_KEY: z.string().optional(),
  GEMINI_BASE_URL: z.url().optional(),
  RUNPOD_API_KEY: z.string().optional(),
  RUNPOD_ENDPOINT_ID: z.string().optional(),
  RUNPOD_BASE_URL: z.url().optional(),
  EMBEDDINGS: z.enum(["on", "off"]).optional(),
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_PHONE_NUMBER: z.string().optional(),
  TWILIO_BASE_URL: z.url().optional(),
  LOG_LEVEL: z.string().optional(),
})
export type Environment = z.infer<typeof Environment>

export type Start = {
  env: Environment
  production: boolean
  /** Sample data, one-click sign-in, simulated phone and mailbox. */
  demo: boolean
  /** Lines for the person who starts it; none of them stops the start. */
  notes: string[]
}

/** Reads the environment, or throws one error whose message has one line per thing to mend. */
export function readStart(source: Record<string, string | undefined> = process.env): Start {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"),
    )
  const env = parsed.data
  const production = env.NODE_ENV === "production"
  const { demo, notes, refusals } = demoMode(env, production)
  const all = [...refusals, ...(production && !demo ? secretRefusals(env) : [])]
  if (env.NURSELINE_NOW && !demo) all.push("NURSELINE_NOW: only for demo mode and tests; remove it.")
  if (env.NURSELINE_RATE_LIMITS === "off" && !demo)
    all.push("NURSELINE_RATE_LIMITS=off: only for demo mode and tests; remove it.")
  if (all.length > 0) throw new Error(all.join("\n"))
  return { env, production, demo, notes }
}

function demoMode(env: Environment, production: boolean) {
  const outside = [
    ...(twilioConfigured(env) ? ["Twilio is configured"] : []),
    ...(env.PUBLIC_URL && !isLoopback(new URL(env.PUBLIC_URL).hostname)
      ? ["PUBLIC_URL is not a loopback address"]
      : []),
  ]
  const wanted = env.NURSELINE_DEMO === undefined ? !production : env.NURSELINE_DEMO === "1"
  if (!wanted || outside.length === 0) return { demo: wanted, notes: [], refusals: [] }
  if (env.NURSELINE_DEMO === "1")
    return {
      demo: false,
      notes: [],
      refusals: [`NURSELINE_DEMO=1: refused, because ${outside.join(" and ")}.`],
    }
  return { demo: false, notes: [`Demo mode is off, because ${outside.join(" and ")}.`], refusals: [] }
}

const KNOWN_DEFAULTS = /^(change-?me|secret|password|your[-_].*|test|dev|nurseline|example.*|(.)\2+)$/i

function secretRefusals(env: Environment): string[] {
  const problems: string[] = []
  const check = (name: string, value: string | undefined, bytes: number) => {
    if (!value) problems.push(`${name}: missing. \`npm run secrets\` writes a good one to .env.`)
    else if (KNOWN_DEFAULTS.test(value))
      problems.push(`${name}: a known default. \`npm run secrets\` writes a good one.`)
    else if (bytes < 32)
      problems.push(`${name}: too short (${bytes} bytes, at least 32). Run \`npm run secrets\`.`)
  }
  check("NEXTAUTH_SECRET", env.NEXTAUTH_SECRET, Buffer.byteLength(env.NEXTAUTH_SECRET ?? ""))
  const first = env.NURSELINE_MASTER_KEYS?.split(",")[0]
  const [, key = ""] = first?.split(":") ?? []
  check("NURSELINE_MASTER_KEYS", first, Buffer.from(key, "base64").length)
  if (env.PUBLIC_URL === undefined && env.ALLOWED_HOSTS === undefined)
    problems.push("ALLOWED_HOSTS: missing. Name the hosts the clinic is reached at, or set PUBLIC_URL.")
  return problems
}

export const twilioConfigured = (
  env: Pick<Environment, "TWILIO_ACCOUNT_SID" | "TWILIO_AUTH_TOKEN">,
): boolean => Boolean(env.TWILIO_ACCOUNT_SID && env.TWILIO_AUTH_TOKEN)

export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host)
