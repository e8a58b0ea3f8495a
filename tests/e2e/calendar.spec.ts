import { expect, test, type Page } from "@playwright/test"
import { say, signedIn } from "./people"

const DAY = 86_400_000
/** The clinic's date so many days from now. */
const clinicDate = (days: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(new Date(Date.now() + days * DAY))

async function differs(page: Page, date: string, kind: string, hours?: [string, string]): Promise<void> {
  await page.getByLabel("Date").fill(date)
  await page.getByLabel("What is different?").selectOption({ label: kind })
  if (hours) {
    await page.getByLabel("Date from").fill(hours[0])
    await page.getByLabel("Date to").fill(hours[1])
  }
  await page.getByRole("button", { name: "Add a day" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible()
}

test.describe("on the clinic's clock", () => {
  test.use({ timezoneId: "America/New_York" })

  test("a night shift runs into a closed day, and a patient books the right side of midnight", async ({
    browser,
  }) => {
    const nurse = await signedIn(browser, "James Thompson", "/nurse/availability")
    const [evening, closed] = [clinicDate(3), clinicDate(4)]
    await differs(nurse, evening, "Extra hours", ["22:00", "06:00"])
    await nurse.reload()
    await differs(nurse, closed, "Off all day")

    const page = await browser
      .newContext({ timezoneId: "America/New_York" })
      .then((context) => context.newPage())
    await page.goto("/sign-in?next=/book")
    await page.getByRole("button", { name: "Sign in as Robert Brown" }).click()
    await page.waitForURL("**/book")
    const all = page.getByRole("button", { name: "Show all nurses" })
    if (await all.isVisible()) await all.click()
    await page.getByRole("button", { name: /James Thompson/ }).click()
    const day = new Intl.DateTimeFormat("en-US", {
      weekday: "long",
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    })
    const named = day.format(new Date(`${closed}T12:00:00Z`))
    await page.getByRole("button", { name: named }).first().click()
    await expect(page.getByText(`What time on ${named}?`)).toBeVisible()
    const times = page.getByRole("button", { name: /^\d+:\d\d [AP]M$/ })
    await expect(times.first()).toHaveText("12:00 AM")
    // The closed day itself has nothing: the last time is before six, when the night ends.
    await expect(times.last()).toHaveText(/^5:\d\d AM$/)
    await page.getByRole("button", { name: "12:00 AM", exact: true }).click()
    await page.getByRole("button", { name: "Yes, book it" }).click()
    await expect(page.getByText("Your visit is booked.")).toBeVisible()

    await nurse.goto(`/nurse/schedule?view=agenda&from=${closed}`)
    const visit = nurse.getByRole("listitem").filter({ hasText: "Robert Brown" })
    await expect(visit.first()).toContainText("0:00")
  })
})

test("a nurse books by a click, moves with the keyboard, and is told why a time is not free", async ({
  browser,
}) => {
  const nurse = await signedIn(browser, "Maria Garcia", "/nurse/schedule")
  const date = clinicDate(6)
  await nurse.goto(`/nurse/schedule?view=day&from=${date}`)
  await nurse.getByRole("button", { name: "New visit" }).click()
  const dialog = nurse.getByRole("dialog")
  await dialog.getByLabel("Patient").first().fill("emily")
  await dialog.getByRole("radio", { name: "Emily Davis" }).check()
  await dialog.getByLabel("Time").fill("03:00")
  await dialog.getByRole("button", { name: "Book", exact: true }).click()
  await expect(dialog.getByRole("alert")).toBeVisible()
  await dialog.getByRole("button", { name: "Why not?" }).click()
  await expect(dialog.getByText(/does not work then/)).toBeVisible()
  await dialog.getByLabel("Time").fill("11:00")
  await dialog.getByRole("button", { name: "Book", exact: true }).click()
  await expect(dialog).toHaveCount(0)

  const block = nurse.getByRole("button", { name: /Emily Davis.*11:00/ }).first()
  await block.focus()
  await nurse.keyboard.press("m")
  await nurse.keyboard.press("ArrowDown")
  await nurse.keyboard.press("ArrowDown")
  await nurse.keyboard.press("Enter")
  await nurse.getByRole("dialog").getByRole("button", { name: "Move it" }).click()
  await expect(nurse.getByRole("button", { name: /Emily Davis.*11:30/ }).first()).toBeVisible()

  const emily = await signedIn(browser, "Emily Davis", "/visits")
  await emily.getByRole("link", { name: /Notices/ }).click()
  await expect(emily.getByText(/^Moved: .*11:30 AM with Maria Garcia/)).toBeVisible()
})

test("a nurse books a series, is shown everything in its way first, and ends the rest of it", async ({
  browser,
}) => {
  const nurse = await signedIn(browser, "Maria Garcia", "/nurse/schedule")
  await nurse.goto(`/nurse/schedule?view=day&from=${clinicDate(5)}`)
  await nurse.getByRole("button", { name: "New visit" }).click()
  const dialog = nurse.getByRole("dialog")
  await dialog.getByLabel("Patient").first().fill("emily")
  await dialog.getByRole("radio", { name: "Emily Davis" }).check()
  await dialog.getByLabel("Time").fill("03:00")
  await dialog.getByLabel("Repeat").selectOption({ label: "Every week" })
  await dialog.getByLabel("How many visits").selectOption("3")
  await dialog.getByRole("button", { name: "Book", exact: true }).click()
  await expect(dialog.getByText("Nothing is booked.")).toBeVisible()
  await expect(dialog.getByText(/the nurse does not work then/)).toHaveCount(3)
  await dialog.getByLabel("Time").fill("13:00")
  await dialog.getByRole("button", { name: "Book", exact: true }).click()
  await expect(dialog).toHaveCount(0)

  await nurse.goto(`/nurse/schedule?view=day&from=${clinicDate(12)}`)
  await nurse
    .getByRole("button", { name: /Emily Davis.*13:00/ })
    .first()
    .click()
  await expect(nurse.getByRole("dialog").getByText("Part of a series")).toBeVisible()
  await nurse.getByRole("button", { name: "Cancel this and all later ones" }).click()
  await expect(nurse.getByRole("dialog")).toHaveCount(0)
  await nurse.goto(`/nurse/schedule?view=agenda&from=${clinicDate(5)}`)
  await expect(
    nurse.getByRole("listitem").filter({ hasText: "Emily Davis" }).filter({ hasText: "13:00" }),
  ).toHaveCount(1)
})

test("a nurse sees why a patient has their nurse, and gives another one", async ({ browser }) => {
  const patient = await signedIn(browser, "Robert Brown", "/chat")
  await say(patient, "I would like to talk to a person")
  const nurse = await signedIn(browser, "Maria Garcia", "/nurse/inbox")
  await nurse
    .getByRole("link", { name: /Robert Brown/ })
    .first()
    .click()
  const own = nurse.getByLabel("Nurse", { exact: true })
  await expect(own.locator("option:checked")).toHaveText(/James Thompson/)
  await own.selectOption({ label: "Alice Wilson (general care)" })
  await nurse.getByRole("button", { name: "Change", exact: true }).click()
  await expect(nurse.getByText("Chosen by staff")).toBeVisible()
  await patient.goto("/visits")
  await expect(patient.getByText(/Your nurse is Alice Wilson/)).toBeVisible()
})

test("a call back is asked for, promised, taken over and done", async ({ browser }) => {
  const nurse = await signedIn(browser, "Alice Wilson", "/nurse/callbacks")
  const patient = await signedIn(browser, "John Smith", "/visits")
  await patient.getByLabel("What is it about?").fill("A question about my sugar")
  await patient.getByLabel("When may we call?").selectOption({ label: "Tomorrow morning" })
  await patient.getByRole("button", { name: "Ask for the call" }).click()
  await expect(patient.getByText(/A nurse calls you by/)).toBeVisible()
  const row = nurse.getByRole("listitem").filter({ hasText: "John Smith" })
  await expect(row).toContainText("A question about my sugar")
  await row.getByRole("button", { name: "I call" }).click()
  await row.getByRole("button", { name: "Reached" }).click()
  await expect(row).toHaveCount(0)
})

test("an own calendar reads the visits at an address that can be ended", async ({ browser }) => {
  const page = await signedIn(browser, "Sarah Johnson", "/visits")
  await page.getByRole("button", { name: "Make an address" }).click()
  const address = await page.getByLabel("See it in your own calendar").inputValue()
  const stranger = await browser.newContext()
  const answer = await stranger.request.get(address)
  expect(answer.headers()["content-type"]).toContain("text/calendar")
  expect(await answer.text()).toContain("BEGIN:VCALENDAR")
  await page.getByRole("button", { name: "End this address" }).first().click()
  await expect.poll(async () => (await stranger.request.get(address)).status()).toBe(404)
})
