import { chromium, type Page } from "@playwright/test"
import { bookAppointment, cancelAppointment } from "@/lib/scheduling/commands/appointments"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import { resolveBrowser } from "./support/browser"
import { summary } from "./support/figures"
import { makePatients, signInNurse, type Person } from "./support/people"
import { startServer } from "./support/server"

const ROUNDS = 40

/**
 * From a patient's request to what a nurse sees, in a real browser that nobody reloads: a message in the open
 * conversation, and a visit that appears in the week and vanishes from it.
 */
export async function run(): Promise<Record<string, unknown>> {
  const server = await startServer()
  const nurse = await signInNurse("Alice Wilson")
  const [patient] = await makePatients(1, nurse.nurseId)
  const { executablePath, args, env } = await resolveBrowser()
  const browser = await chromium.launch({ executablePath, args, env })
  const context = await browser.newContext()
  const [name, value] = nurse.cookie.split("=") as [string, string]
  await context.addCookies([{ name, value, url: server.url }])
  const page = await context.newPage()
  const figures = {
    message: summary(await messages(page, server.url, patient!)),
    ...(await visits(page, server.url, patient!, nurse.nurseId)),
    goal: "p95 <= 1000 ms",
  }
  await browser.close()
  await server.stop()
  console.table({
    message: figures.message,
    "visit appears": figures.appears,
    "visit vanishes": figures.vanishes,
  })
  return figures
}

async function messages(page: Page, url: string, patient: Person): Promise<number[]> {
  const id = crypto.randomUUID()
  await say(url, patient.cookie, id, "I would like to talk to a person please")
  await page.goto(`${url}/nurse/inbox?c=${id}`, { waitUntil: "networkidle" })
  const samples: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const words = `my knee still aches, note ${String.fromCharCode(97 + (i % 26))}${i}`
    const shown = page.getByText(words).first().waitFor()
    const started = performance.now()
    const sent = say(url, patient.cookie, id, words)
    await shown
    samples.push(performance.now() - started)
    await sent
  }
  return samples
}

async function visits(page: Page, url: string, patient: Person, nurseId: string) {
  await page.goto(`${url}/nurse/schedule?view=agenda`, { waitUntil: "networkidle" })
  const appears: number[] = []
  const vanishes: number[] = []
  const mine = page.getByRole("listitem").filter({ hasText: "Bench" })
  for (let i = 0; i < ROUNDS / 2; i++) {
    const now = Date.now()
    const [slot] = await findOpenSlots(patient.ctx, {
      nurseId,
      from: new Date(now).toISOString(),
      to: new Date(now + 3 * 86_400_000).toISOString(),
      limit: 1,
    })
    if (!slot) throw new Error("no free time within three days")
    let started = performance.now()
    const seen = mine.first().waitFor()
    const { appointmentId } = await bookAppointment(patient.ctx, {
      patientId: patient.id,
      nurseId,
      startsAt: slot.startsAt,
    })
    await seen
    appears.push(performance.now() - started)
    started = performance.now()
    const gone = mine.first().waitFor({ state: "detached" })
    await cancelAppointment(patient.ctx, { appointmentId })
    await gone
    vanishes.push(performance.now() - started)
  }
  return { appears: summary(appears), vanishes: summary(vanishes) }
}

async function say(url: string, cookie: string, id: string, text: string): Promise<void> {
  const message = { id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }] }
  const response = await fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin: url },
    body: JSON.stringify({ id, message }),
  })
  if (!response.ok) throw new Error(`the chat answered ${response.status}`)
  await response.text()
}
