import { expect, test } from "@playwright/test"
import { signedIn } from "./people"

test.use({ timezoneId: "America/Chicago" })

test("a patient books without the chat, moves the visit and takes it into their calendar", async ({
  browser,
}) => {
  const page = await signedIn(browser, "John Smith", "/book")
  await expect(page.getByRole("button", { name: /Michael Chen/ })).toHaveAttribute("aria-pressed", "true")
  await page.getByRole("button", { name: "Later days" }).click()
  await page
    .getByRole("button", { name: /^\d+:\d\d [AP]M$/ })
    .first()
    .click()
  await expect(page.getByText("Not booked yet.")).toBeVisible()
  await page.getByLabel("What is it about?").fill("Blood pressure check")
  await page.getByRole("button", { name: "Yes, book it" }).click()
  await expect(page.getByText("Your visit is booked.")).toBeVisible()

  const file = await page
    .context()
    .request.get((await page.getByRole("link", { name: "Add to calendar" }).getAttribute("href"))!)
  expect(file.headers()["content-type"]).toContain("text/calendar")
  expect(await file.text()).toMatch(/BEGIN:VEVENT[\s\S]*STATUS:CONFIRMED/)
  expect(await file.text()).not.toMatch(/Blood|John|Smith/)

  await page.getByRole("link", { name: "See my visits" }).click()
  const visit = page.getByRole("listitem").filter({ hasText: "Booked" }).last()
  const before = await visit.innerText()
  await visit.getByRole("link", { name: "Move" }).click()
  await page.getByRole("button", { name: "Later days" }).click()
  await page
    .getByRole("button", { name: /^\d+:\d\d [AP]M$/ })
    .nth(3)
    .click()
  await page.getByRole("button", { name: "Yes, move it" }).click()
  await expect(page.getByText("Moved", { exact: true })).toBeVisible()
  await page.getByRole("link", { name: "See my visits" }).click()
  await expect(page.getByRole("listitem").filter({ hasText: "Booked" }).last()).not.toHaveText(before)
})

test("two patients pick the same time: the second is shown free ones near it", async ({ browser }) => {
  const [one, two] = [
    await signedIn(browser, "Emily Davis", "/book"),
    await signedIn(browser, "Robert Brown", "/book"),
  ]
  for (const page of [one, two]) {
    await page.getByRole("button", { name: "Show all nurses" }).click()
    await page.getByRole("button", { name: /Lisa Rodriguez/ }).click()
    await page.getByRole("button", { name: "Later days" }).click()
    await expect(page.getByRole("button", { name: /^\d+:\d\d [AP]M$/ }).first()).toBeVisible()
  }
  const first = (page: typeof one) => page.getByRole("button", { name: /^\d+:\d\d [AP]M$/ }).first()
  await first(one).click()
  await expect(one.getByText("Not booked yet.")).toBeVisible()
  await first(two).click()
  await expect(two.getByRole("alert").filter({ hasText: /taken|someone/i })).toBeVisible()
  await two
    .getByRole("button", { name: /day .*[AP]M/ })
    .first()
    .click()
  await expect(two.getByText("Not booked yet.")).toBeVisible()
  await two.getByRole("button", { name: "Let it go" }).click()
  await one.getByRole("button", { name: "Let it go" }).click()
})
