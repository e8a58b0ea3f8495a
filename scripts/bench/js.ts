import fs from "node:fs"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { chromium } from "@playwright/test"
import { resolveBrowser } from "./support/browser"
import { startServer } from "./support/server"

const PAGES = ["/", "/chat", "/book", "/sign-in", "/symptoms"]

/**
 * JavaScript a new visitor's browser loads before it does anything, gzip, by page; and the same above an empty page of
 * this build, which is the framework's own (Next's rootMainFiles; polyfills are for browsers that nobody has).
 */
export async function run(): Promise<Record<string, unknown>> {
  const empty = frameworkKb()
  const server = await startServer()
  const { executablePath, args, env } = await resolveBrowser()
  const browser = await chromium.launch({ executablePath, args, env })
  const figures: Record<string, { kB: number; aboveEmpty: number; files: number }> = {}
  for (const page of PAGES) {
    const sizes = await scriptsOf(browser, `${server.url}${page}`)
    const kB = round(sizes.reduce((sum, size) => sum + size, 0))
    figures[page] = { kB, aboveEmpty: round((kB - empty) * 1000), files: sizes.length }
  }
  await browser.close()
  await server.stop()
  console.table(figures)
  console.log(`An empty page of this build: ${empty} kB.`)
  return { unit: "kB gzip", empty, pages: figures, goal: "/chat at most 130 kB above an empty page" }
}

/** The browser's own list of what it loaded, until the page is quiet; prefetches of other pages are not this page's. */
async function scriptsOf(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  url: string,
): Promise<number[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const bodies = new Map<string, Promise<Buffer>>()
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.set(response.url(), response.body())
  })
  await page.goto(url, { waitUntil: "networkidle" })
  const sizes = await Promise.all([...bodies.values()].map(async (body) => gzipSync(await body).length))
  await context.close()
  return sizes
}

function frameworkKb(): number {
  const manifest = JSON.parse(fs.readFileSync(".next/build-manifest.json", "utf8")) as {
    rootMainFiles: string[]
  }
  return round(
    manifest.rootMainFiles
      .map((file) => gzipSync(fs.readFileSync(path.join(".next", file))).length)
      .reduce((sum, size) => sum + size, 0),
  )
}

const round = (bytes: number): number => Math.round(bytes / 100) / 10
