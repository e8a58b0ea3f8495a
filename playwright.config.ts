import fs from "node:fs"
import path from "node:path"
import { defineConfig } from "@playwright/test"
import { resolveBrowser } from "./scripts/bench/support/browser"

const browser = await resolveBrowser()
// In the environment, because every worker loads this file again.
const port = Number((process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000))))
const dataDir = (process.env.E2E_DATA_DIR ??= path.resolve(`.data/e2e-${process.pid}`))

if (!process.env.TEST_WORKER_INDEX) forgetEarlierRuns()

export default defineConfig({
  testDir: "tests/e2e",
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-US",
    launchOptions: { executablePath: browser.executablePath, args: browser.args, env: browser.env },
    trace: "retain-on-failure",
  },
  // The production build, in demo mode: what `npm start` runs, with the sample clinic in a data directory of its own.
  webServer: {
    command: "npm start",
    url: `http://localhost:${port}/api/ready`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      NURSELINE_DEMO: "1",
      // A port that a test may answer on; nothing leaves the machine.
      OPENAI_BASE_URL: `http://127.0.0.1:${port + 1}/v1`,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
    },
    stdout: "ignore",
    stderr: "pipe",
  },
})

/** What earlier runs left: their folder carries their process's number. */
function forgetEarlierRuns(): void {
  for (const name of fs.existsSync(".data") ? fs.readdirSync(".data") : []) {
    const pid = /^(?:e2e|test)-(\d+)$/.exec(name)?.[1]
    if (pid && !alive(Number(pid))) fs.rmSync(path.join(".data", name), { recursive: true, force: true })
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
