import fs from "node:fs"
import path from "node:path"
import { chromium } from "@playwright/test"

export type Browser = {
  executablePath?: string
  args: string[]
  env?: Record<string, string>
  /** Where it came from, for the log. */
  from: string
}

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
]

/**
 * Which Chromium the browser tests use. The first that is there wins, nothing is downloaded: Playwright's own, the one
 * of the npm package, the system's. TEST_BROWSER is "playwright", "npm", "system" or the path of a browser.
 */
export async function resolveBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const only = process.env.TEST_BROWSER
  if (only?.includes("/")) return { executablePath: only, args, from: "TEST_BROWSER" }
  const allowed = (kind: string) => !only || only === kind
  if (allowed("playwright") && fs.existsSync(chromium.executablePath())) return { args, from: "playwright" }
  if (allowed("npm") && process.platform === "linux" && process.arch === "x64") return packagedBrowser()
  const system = SYSTEM_PATHS.find((file) => fs.existsSync(file))
  if (allowed("system") && system) return { executablePath: system, args, from: "system" }
  throw new Error(
    "No Chromium for the browser tests: run `npx playwright install chromium`, or install Chrome or Chromium, or set TEST_BROWSER=/path/to/chrome",
  )
}

/**
 * The package unpacks into the temp folder and reuses whatever "chromium" lies there, so it gets a folder of its own,
 * named by version. It brings the libraries a bare machine lacks; its font list names a folder that does not exist, and
 * without a font every text outside our web fonts has no height and counts as hidden.
 */
async function packagedBrowser(): Promise<Browser> {
  const home = path.dirname(path.dirname(new URL(import.meta.resolve("@sparticuz/chromium")).pathname))
  const { version } = JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8")) as {
    version: string
  }
  const folder = path.resolve("node_modules/.cache", `chromium-${version}`)
  fs.mkdirSync(folder, { recursive: true })
  const temp = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium")
    const executablePath = await packaged.executablePath()
    await inflate(path.join(home, "bin", "al2023.tar.br"))
    fs.writeFileSync(path.join(folder, "fonts/fonts.conf"), fontConfig(folder))
    const env = {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
      FONTCONFIG_PATH: path.join(folder, "fonts"),
    }
    return { executablePath, args: ["--no-sandbox"], env, from: "npm @sparticuz/chromium" }
  } finally {
    if (temp === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temp
  }
}

const fontConfig = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir><config></config></fontconfig>`
