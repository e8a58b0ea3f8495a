import { createServer } from "node:http"
import { expect, test } from "@playwright/test"
import { say, signedIn } from "./people"

test("an admin edits an article, publishes it with a reviewer, and the next answer uses it", async ({
  browser,
}) => {
  const admin = await signedIn(browser, "Avery Admin", "/admin/knowledge")
  await admin.getByLabel("Search articles").fill("constipation")
  await admin.getByLabel("Language").selectOption("en")
  await admin.getByRole("button", { name: "Filter" }).click()
  await expect(admin.getByRole("status")).toHaveText("1 article")
  await admin.getByRole("link", { name: /Constipation/ }).click()

  const summary = admin.getByLabel("Summary")
  await summary.fill(`${await summary.inputValue()} The clinic's own leaflet is called Plum and Oats.`)
  await expect(admin.getByRole("region", { name: "As patients see it" })).toContainText("Plum and Oats")
  await admin.getByRole("button", { name: "Save draft" }).click()
  await expect(admin.getByText("Saved as version 2.")).toBeVisible()

  await admin.getByRole("button", { name: "Publish" }).click()
  await expect(admin.getByText("Name the reviewer")).toBeVisible()
  await admin.getByLabel("Reviewed by").fill("Jane Roe, RN")
  await admin.getByRole("button", { name: "Publish" }).click()
  await expect(admin.getByText("Published. The next answer uses it.")).toBeVisible()

  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto("/chat")
  await say(visitor, "what helps with constipation?")
  await expect(visitor.getByText("Plum and Oats").last()).toBeVisible()

  await admin.getByRole("button", { name: "Compare" }).first().click()
  await expect(admin.getByRole("insertion")).toContainText("Plum and Oats")
  await admin.getByRole("button", { name: "Use this version" }).click()
  await expect(admin.getByText("Version 3 is the newest draft now")).toBeVisible()
  await expect(summary).not.toHaveValue(/Plum and Oats/)
})

test("the test of a provider says plainly what happened, and its key is never shown", async ({ browser }) => {
  const admin = await signedIn(browser, "Avery Admin", "/admin/ai")
  const card = admin.getByRole("listitem").filter({ hasText: "OpenAI" })
  await card.getByRole("button", { name: "Test" }).click()
  await expect(card.getByText("There is no key, so nothing was sent.")).toBeVisible()
  await card.getByLabel("New key").fill("sk-a-made-up-key-9876")
  await card.getByRole("button", { name: "Save key" }).click()
  await expect(card.getByText("ending in 9876")).toBeVisible()
  expect(await admin.content()).not.toContain("made-up-key")
  await card.getByRole("button", { name: "Test" }).click()
  await expect(card.getByText("the key was refused (401)")).toBeVisible()
  await card.getByRole("button", { name: "Remove key" }).click()
  await expect(card.getByText("No key yet")).toBeVisible()
})

// What the server under test takes for OpenAI (playwright.config.ts): it refuses every key.
const vendor = createServer((_request, response) => {
  response.writeHead(401, { "content-type": "application/json" }).end('{"error":{"message":"bad key"}}')
})
test.beforeAll(() => void vendor.listen(Number(process.env.E2E_PORT) + 1, "127.0.0.1"))
test.afterAll(() => void vendor.close())
