import { spawn } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { ensurePostgres } from "@/db/embedded"
import { useLocalSecrets } from "@/lib/core/local-secrets"

export type BenchServer = {
  url: string
  /** Of the server process itself. */
  pid: number
  dataDir: string
  /** Ends it at once, without a word (kill -9). */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * The production build in demo mode with a data directory of its own, as `npm start` runs it, and this process joined to
 * its database: `pool()` and every command work here, too. Needs `npm run build`.
 */
export async function startServer(env: Record<string, string> = {}, dataDir?: string): Promise<BenchServer> {
  if (!fs.existsSync(".next/BUILD_ID")) throw new Error("Run `npm run build` first.")
  const fresh = dataDir === undefined
  const home = dataDir ?? path.resolve(`.data/bench-${process.pid}-${Date.now()}`)
  const port = await freePort()
  const child = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: "",
      DATABASE_DIRECT_URL: "",
      NODE_ENV: "production",
      NURSELINE_DEMO: "1",
      NURSELINE_RATE_LIMITS: "off",
      LOG_LEVEL: "warn",
      PORT: String(port),
      DATA_DIR: home,
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  })
  // A bench that fails must not leave its clinic running.
  const endWithUs = () => child.kill("SIGKILL")
  process.on("exit", endWithUs)
  const gone = new Promise<void>((resolve) => {
    child.on("exit", () => {
      process.off("exit", endWithUs)
      resolve()
    })
  })
  const url = `http://localhost:${port}`
  await ready(url, gone)
  const database = await joinDatabase(home)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
  }
  return {
    url,
    pid: child.pid!,
    dataDir: home,
    kill: () => end("SIGKILL"),
    async stop() {
      await end("SIGTERM")
      joined.delete(home)
      await database.release()
      if (fresh) fs.rmSync(home, { recursive: true, force: true })
    },
  }
}

type Joined = Awaited<ReturnType<typeof ensurePostgres>>
const joined = new Map<string, Joined>()

/** A server that starts again in the same directory finds the claim of before: it kept the database running. */
async function joinDatabase(dataDir: string): Promise<Joined> {
  const before = joined.get(dataDir)
  if (before) return before
  process.env.NURSELINE_DEMO = "1"
  useLocalSecrets(dataDir)
  const database = await ensurePostgres(dataDir)
  joined.set(dataDir, database)
  process.env.DATABASE_URL = database.url
  process.env.DATABASE_DIRECT_URL = database.url
  return database
}

async function ready(url: string, gone: Promise<void>): Promise<void> {
  let ended = false
  void gone.then(() => (ended = true))
  for (let i = 0; i < 600 && !ended; i++) {
    const answer = await fetch(`${url}/api/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("the server did not become ready")
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.on("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => resolve(port))
    })
  })
