import { expect, test } from "@playwright/test"
import { say, signInAs } from "./people"

for (const [screen, width] of [
  ["a phone", 390],
  ["a desktop", 1280],
] as const)
  test(`a patient goes back to an earlier conversation by a word of it on ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await signInAs(page, "John Smith", "/chat")
    await page.goto("/chat?new")
    await say(page, `my elbow itches since I used a new soap (${screen})`)
    await expect(page.getByRole("button", { name: "Copy" })).toBeVisible()
    await page.goto("/chat?new")
    await say(page, "what are the opening hours?")
    if (width < 1024) await page.getByText("Your conversations").first().click()
    const box = page.getByRole("searchbox", { name: "Search your messages" }).filter({ visible: true })
    await box.fill("pineapple")
    await box.press("Enter")
    await expect(page.getByText("Nothing found. Try another word.").filter({ visible: true })).toBeVisible()
    await box.fill("ELBOW soap")
    await box.press("Enter")
    await page
      .getByRole("link", { name: new RegExp(`my elbow itches.*${screen}`) })
      .filter({ visible: true })
      .click()
    await expect(page.getByRole("region", { name: "Conversation" })).toContainText(`elbow itches since`)
    expect(page.url()).not.toContain("elbow")
  })
