import { expect, test } from "@playwright/test"
import { bookingWords } from "@/lib/words/booking"
import { signedIn } from "./people"

const cases = [
  {
    language: "en",
    who: "Robert Brown",
    question: "What helps a cough?",
    text: "My baby is 6 weeks old and has a fever",
    words: { message: "Your message", send: "Send", paused: bookingWords("en").paused },
  },
  {
    language: "es",
    who: "Emily Davis",
    question: "¿Qué ayuda para el dolor de garganta?",
    text: "Mi bebé tiene 6 semanas y tiene fiebre",
    words: { message: "Su mensaje", send: "Enviar", paused: bookingWords("es").paused },
  },
] as const

for (const { language, who, question, text, words } of cases)
  test(`an emergency stands first on every page and stops booking (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, who, "/chat")
    if (language === "es") {
      await page.getByRole("button", { name: "Español" }).first().click()
      await expect(page.locator("html")).toHaveAttribute("lang", "es")
    }
    await page.goto("/chat?new=1")
    // Behind an answer that fills the screen the card comes into view all the same.
    await page.getByLabel(words.message, { exact: true }).fill(question)
    await page.getByRole("button", { name: words.send, exact: true }).click()
    await expect(page.locator('a[href^="/articles/"]').first()).toBeVisible()
    await page.getByLabel(words.message, { exact: true }).fill(text)
    await page.getByRole("button", { name: words.send, exact: true }).click()
    const card = page.locator("[data-emergency]")
    await expect(card).toBeVisible()
    await expect(card).toContainText("911")
    await expect(card.getByRole("link", { name: /911/ }).first()).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole("button", { name: /^(Yes|Sí)/ })).toHaveCount(0)

    for (const path of ["/chat?new=1", "/visits", "/book", "/"]) {
      await page.goto(path)
      await expect(page.locator("[data-emergency]")).toBeVisible()
    }
    await page.goto("/book")
    await expect(page.getByRole("button", { name: /^(Yes|Sí)/ })).toHaveCount(0)
    await expect(page.getByText(words.paused).first()).toBeVisible()

    // Past the page: the command refuses, too.
    const origin = new URL(page.url()).origin
    const slots = (await (
      await page
        .context()
        .request.get(
          `/api/slots?from=${new Date(Date.now() + 86_400_000).toISOString()}&to=${new Date(Date.now() + 5 * 86_400_000).toISOString()}&limit=5`,
        )
    ).json()) as { slots: { nurseId: string; startsAt: string }[] }
    const refused = await page.context().request.post("/api/appointments", {
      headers: { origin },
      data: { nurseId: slots.slots[0]!.nurseId, startsAt: slots.slots[0]!.startsAt },
    })
    expect(refused.status()).toBe(409)
    expect(((await refused.json()) as { code: string }).code).toBe("booking_stopped")

    const nurse = await signedIn(browser, "Alice Wilson", "/nurse/inbox")
    await nurse
      .getByRole("link", { name: new RegExp(who) })
      .or(nurse.getByRole("button", { name: new RegExp(who) }))
      .first()
      .click()
    await expect(nurse.getByText(text).first()).toBeVisible()
    await nurse.getByRole("button", { name: "I have seen it" }).click()
    await expect(nurse.getByText(/Alice Wilson has seen it/)).toBeVisible()
    await page.goto("/visits")
    await expect(page.locator("[data-emergency]")).toContainText("Alice Wilson")

    // Cleared by a nurse who spoke with them: the notice is gone and booking is open again.
    await nurse.getByLabel("What did you find?").fill("Spoke with the mother, seen at the clinic")
    await nurse.getByRole("button", { name: "Clear the emergency" }).click()
    await expect(nurse.getByRole("button", { name: "Clear the emergency" })).toHaveCount(0)
    await page.goto("/book")
    await expect(page.locator("[data-emergency]")).toHaveCount(0)
    await expect(page.getByRole("button", { name: /^\d+:\d\d/ }).first()).toBeVisible()
  })
