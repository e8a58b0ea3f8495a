import { describe, expect, test } from "vitest"
import { readStart } from "@/lib/core/env"

const GOOD = {
  NODE_ENV: "production",
  NEXTAUTH_SECRET: "o8Jq7m3nB2vX5zL9wR4tY6uP1sD0fG8h",
  NURSELINE_MASTER_KEYS: `k1:${Buffer.alloc(32, 7).toString("base64")}`,
  PUBLIC_URL: "https://nurse.example.org",
}

const linesOf = (source: Record<string, string | undefined>): string[] => {
  try {
    readStart(source)
    return []
  } catch (error) {
    return (error as Error).message.split("\n")
  }
}

describe("production", () => {
  test("starts with good secrets and a known address, without demo mode", () => {
    expect(readStart(GOOD)).toMatchObject({ production: true, demo: false, notes: [] })
  })

  test.each([
    ["NEXTAUTH_SECRET", undefined, /missing/],
    ["NEXTAUTH_SECRET", "", /missing/],
    ["NEXTAUTH_SECRET", "short", /too short/],
    ["NEXTAUTH_SECRET", "changeme", /known default/],
    ["NEXTAUTH_SECRET", "your-secret-here-your-secret-here-1234", /known default/],
    ["NURSELINE_MASTER_KEYS", undefined, /missing/],
    ["NURSELINE_MASTER_KEYS", "k1:c2hvcnQ=", /too short/],
    ["PUBLIC_URL", undefined, /ALLOWED_HOSTS: missing/],
    ["PORT", "notaport", /PORT/],
    ["NURSELINE_RATE_LIMITS", "off", /only for demo mode/],
    ["NURSELINE_NOW", "2026-11-28T23:30:00-05:00", /only for demo mode/],
  ])("refuses to start when %s is %s, with one line", (name, value, line) => {
    const lines = linesOf({ ...GOOD, [name]: value })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(line)
  })

  test("names every secret that is missing", () => {
    expect(linesOf({ NODE_ENV: "production" })).toHaveLength(3)
  })
})

describe("demo mode", () => {
  test("is on in development and off in production unless asked for", () => {
    expect(readStart({ NODE_ENV: "development" }).demo).toBe(true)
    expect(readStart({ ...GOOD }).demo).toBe(false)
    expect(readStart({ NODE_ENV: "production", NURSELINE_DEMO: "1" }).demo).toBe(true)
    expect(readStart({ NODE_ENV: "development", NURSELINE_DEMO: "0" }).demo).toBe(false)
  })

  const outside = [
    { PUBLIC_URL: "https://nurse.example.org" },
    { TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "t" },
  ]
  test.each(outside)("switches itself off with one line where strangers could come: %o", (more) => {
    const start = readStart({ NODE_ENV: "development", ...more })
    expect(start.demo).toBe(false)
    expect(start.notes).toHaveLength(1)
  })

  test.each(outside)("refuses to start when it was asked for there: %o", (more) => {
    expect(linesOf({ NODE_ENV: "development", NURSELINE_DEMO: "1", ...more })).toEqual([
      expect.stringMatching(/^NURSELINE_DEMO=1: refused/),
    ])
  })
})
