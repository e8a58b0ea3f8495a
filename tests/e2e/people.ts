import { expect, type Browser, type Page } from "@playwright/test"

/** Writes one message in the chat and waits until the assistant has spoken. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel("Your message", { exact: true }).fill(text)
  await page.getByRole("button", { name: "Send" }).click()
  await expect(page.getByText(text).last()).toBeVisible()
  await expect(page.getByRole("button", { name: "Stop" })).toHaveCount(0)
}

/** Phone, code from the simulated phone, and the date of birth where a family shares the number. */
export async function signInByPhone(page: Page, phone: string, birthDate?: string): Promise<void> {
  const submit = page.getByRole("button", { name: "Sign in", exact: true })
  await page.getByLabel("Your phone number").fill(phone)
  await page.getByRole("button", { name: "Send me a code" }).click()
  const text = page.getByRole("status").filter({ hasText: /\d{6}/ })
  await expect(text).toBeVisible()
  await page.getByLabel("Code").fill(/\d{6}/.exec(await text.innerText())![0])
  await submit.click()
  if (!birthDate) return
  await page.getByLabel("Date of birth").fill(birthDate)
  await submit.click()
}

/** A page of its own, signed in as one of the sample people by one click. */
export async function signedIn(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, name, path)
  return page
}

export async function signInAs(page: Page, name: string, path: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByRole("button", { name: `Sign in as ${name}` }).click()
  await page.waitForURL((url) => url.pathname === path)
}
