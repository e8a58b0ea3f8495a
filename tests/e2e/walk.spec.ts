import { expect, test } from "@playwright/test"
import { say, signedIn, signInByPhone } from "./people"

test("a visitor gets a sourced answer, becomes Sarah, books, moves and cancels; her nurse sees each step live", async ({
  page,
  browser,
}) => {
  const nurse = await signedIn(browser, "Alice Wilson", "/nurse/schedule")

  // Her next seven days, whatever day of the week this runs on.
  await nurse.goto("/nurse/schedule?view=agenda")

  await page.goto("/")
  await page
    .getByLabel("Your message", { exact: true })
    .fill("my throat has hurt for three days and I have a fever, what should I do?")
  await page.getByRole("button", { name: "Send" }).click()
  await expect(page).toHaveURL(/\/chat/)
  await expect(page.getByRole("link", { name: /Sore throat/i }).first()).toBeVisible()

  await say(page, "can I see my nurse tomorrow at 10?")
  await page.getByRole("link", { name: "Sign in to go on" }).click()
  await signInByPhone(page, "212 555 0102", "1990-09-23")
  await expect(page).toHaveURL(/\/chat/)

  await page.getByRole("button", { name: /^Yes/ }).click()
  // "Not booked yet" stands there before, and a held visit stands in the nurse's list, too.
  const card = page.getByRole("region", { name: /10:00/ })
  await expect(card.getByText("Booked", { exact: true })).toBeVisible()
  const visits = nurse.getByRole("listitem").filter({ hasText: "Sarah Johnson" })
  await expect(visits).toHaveCount(1)
  await expect(visits).toContainText("10:00")

  await say(page, "move it to friday afternoon")
  await page.getByRole("button", { name: /^Yes/ }).last().click()
  // On a Friday evening "friday" is beyond the week she looks at.
  await expect(visits.filter({ hasText: "10:00" })).toHaveCount(0)

  await say(page, "cancel it")
  await page.getByRole("button", { name: /^Yes/ }).last().click()
  await expect(visits).toHaveCount(0)
})
