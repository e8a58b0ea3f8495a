import { expect, test } from "vitest"
import { readablePhone } from "@/lib/patients/rules"

test.each([
  ["+12125550100", "US", "(212) 555-0100"],
  ["+12125550100", "CA", "(212) 555-0100"],
  ["+442079460958", "US", "+44 20 7946 0958"],
  ["911", "US", "911"],
])("%s reads in %s as %s", (number, country, text) => {
  expect(readablePhone(number, country)).toBe(text)
})
