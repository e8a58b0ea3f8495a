import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { dropSingleton } from "@/lib/core/singleton"
import { readCookies, sessionCookie, sessionIdOf } from "@/lib/http/session"

const DAY = 24 * 60 * 60 * 1000

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test, long enough")
  vi.useFakeTimers({ toFake: ["Date"] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  dropSingleton("opened-tokens")
})

test("the session's id is read from the cookie, the first time and again", async () => {
  const cookies = readCookies(await sessionCookie("s1"))
  expect(await sessionIdOf(cookies)).toBe("s1")
  expect(await sessionIdOf(cookies)).toBe("s1")
  expect(await sessionIdOf(readCookies(await sessionCookie("s2")))).toBe("s2")
})

test("a cookie in pieces is put together", async () => {
  const [name, value] = (await sessionCookie("s3")).split("=") as [string, string]
  const pieces = new Map([
    [`${name}.0`, value.slice(0, 40)],
    [`${name}.1`, value.slice(40)],
  ])
  expect(await sessionIdOf(pieces)).toBe("s3")
})

test("what somebody changed, or sealed with another secret, opens nothing", async () => {
  const cookie = await sessionCookie("s4")
  expect(await sessionIdOf(readCookies(`${cookie.slice(0, -4)}AAAA`))).toBeNull()
  vi.stubEnv("NEXTAUTH_SECRET", "another secret of this test, long enough")
  expect(await sessionIdOf(readCookies(cookie))).toBeNull()
})

test("a remembered cookie ends when it expires", async () => {
  const cookies = readCookies(await sessionCookie("s5"))
  expect(await sessionIdOf(cookies)).toBe("s5")
  vi.setSystemTime(Date.now() + 29 * DAY)
  expect(await sessionIdOf(cookies)).toBe("s5")
  vi.setSystemTime(Date.now() + 2 * DAY)
  expect(await sessionIdOf(cookies)).toBeNull()
})
