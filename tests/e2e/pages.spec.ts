import AxeBuilder from "@axe-core/playwright"
import { expect, test, type Page } from "@playwright/test"
import { say, signInAs } from "./people"

const pages: { path: string; as?: string }[] = [
  { path: "/" },
  { path: "/chat" },
  { path: "/sign-in" },
  { path: "/symptoms" },
  { path: "/articles" },
  { path: "/articles/sore-throat" },
  { path: "/visits", as: "Sarah Johnson" },
  { path: "/book", as: "Sarah Johnson" },
  { path: "/chat", as: "Sarah Johnson" },
  { path: "/nurse/inbox", as: "Alice Wilson" },
  { path: "/nurse/schedule", as: "Alice Wilson" },
  { path: "/nurse/callbacks", as: "Alice Wilson" },
  { path: "/notifications", as: "Alice Wilson" },
  { path: "/notifications", as: "Sarah Johnson" },
  { path: "/nurse/availability", as: "Alice Wilson" },
  { path: "/admin/knowledge", as: "Avery Admin" },
  { path: "/admin/knowledge/terms", as: "Avery Admin" },
  { path: "/admin/knowledge/new", as: "Avery Admin" },
  { path: "/admin/ai", as: "Avery Admin" },
]

for (const { path, as } of pages)
  for (const scheme of ["light", "dark"] as const)
    test(`${path} as ${as ?? "a visitor"} has no accessibility violation (${scheme}) and fits a phone`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme })
      const errors = watch(page)
      if (as) await signInAs(page, as, path)
      else await page.goto(path)
      await expect(page.locator("main")).toBeVisible()
      await expectAccessible(page)
      await page.setViewportSize({ width: 360, height: 740 })
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      expect(errors).toEqual([])
    })

test("a conversation with an answer and a card has no accessibility violation", async ({ page }) => {
  await signInAs(page, "Emily Davis", "/chat")
  // A conversation of its own, whatever she wrote before.
  await page.goto("/chat?new")
  await say(page, "I have had a sore throat for two days, what can I do?")
  await say(page, "can I see my nurse on Monday at 11?")
  await expect(page.getByRole("button", { name: /^Yes/ })).toBeVisible()
  await expectAccessible(page)
})

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(" ")) })),
  ).toEqual([])
}

/** An unexpected error in the browser's console fails the test. */
function watch(page: Page): string[] {
  const errors: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text())
  })
  page.on("pageerror", (error) => errors.push(error.message))
  return errors
}
