import { afterEach, expect, test } from "vitest"
import { eq } from "drizzle-orm"
import { pool } from "@/db/client"
import { articleVectors } from "@/db/schema"
import { actingAs } from "@/lib/access/context"
import { readMeaning } from "@/lib/assistant/meaning"
import { searchKnowledgeTool } from "@/lib/assistant/tools/search-knowledge"
import { dropSingleton } from "@/lib/core/singleton"
import { readMeaningsJob } from "@/lib/jobs/read-meanings"
import { storeVectors } from "@/lib/knowledge/commands/vectors"
import { setAiSettings } from "@/lib/settings/commands"
import { fakeVendor } from "@/scripts/bench/support/fake-vendor"
import { asPatient, asStaff, useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

let close: (() => Promise<void>) | null = null
afterEach(async () => {
  for (const name of ["OPENAI", "GEMINI"]) {
    delete process.env[`${name}_API_KEY`]
    delete process.env[`${name}_BASE_URL`]
  }
  delete process.env.EMBEDDINGS
  dropSingleton("meaning-rests")
  await pool().delete(articleVectors)
  await close?.()
  close = null
})

/** Two directions: a throat that hurts, and all else. No article speaks of razor blades; this vendor knows what is meant. */
const meaningOf = (text: string): number[] =>
  /razor blades|Sore throat and strep/.test(text) ? [1, 0.1] : [0.1, 1]

async function withVendor(
  provider: "openai" | "gemini",
  meaning: (text: string) => number[] | null = meaningOf,
) {
  const vendor = await fakeVendor(() => ({ say: "unused" }), meaning)
  close = vendor.close
  process.env[`${provider.toUpperCase()}_API_KEY`] = "sk-test-0123456789"
  process.env[`${provider.toUpperCase()}_BASE_URL`] = vendor.url + (provider === "openai" ? "/v1" : "/v1beta")
  await setAiSettings(await asStaff("Avery Admin"), { providers: [provider] })
  return vendor
}

/** Runs the job until every article has been read. */
async function readAll() {
  const job = actingAs(await asStaff("Avery Admin"), { kind: "system", job: "read-meanings" })
  for (let i = 0; i < 3; i++) await readMeaningsJob.run(job)
  return job
}

async function searched(question: string) {
  const ctx = await asPatient("Sarah Johnson")
  const hide = (text: string) => text.replaceAll("Sarah", "Patient-A")
  const run = { ctx, conversationId: "c", turnId: "t", confirmation: null, sources: [], hide }
  return (await searchKnowledgeTool.run(run, { question })) as {
    plan: string
    results: { title: string }[]
  }
}

/** No word of it is in any article. */
const QUESTION = "Sarah feels like gulping razor blades"

test.each(["openai", "gemini"] as const)(
  "%s: an article near in meaning is offered where words find none",
  async (provider) => {
    const vendor = await withVendor(provider)
    await readAll()
    const { plan, results } = await searched(QUESTION)
    expect(plan).toBe("choices")
    expect(results[0]!.title).toBe("Sore throat and strep throat")
    expect(JSON.stringify(vendor.read)).not.toContain("Sarah")
  },
)

test("without a key, or when it is off, nothing is sent and words find what they find", async () => {
  expect((await searched(QUESTION)).plan).toBe("none")
  const vendor = await withVendor("openai")
  process.env.EMBEDDINGS = "off"
  await readAll()
  expect((await searched("what helps a sore throat?")).results[0]!.title).toBe("Sore throat and strep throat")
  expect(vendor.read).toEqual([])
})

test("a vendor that fails is left alone for a while, and the answer comes from words", async () => {
  const vendor = await withVendor("openai", () => null)
  const ctx = await asPatient("Sarah Johnson")
  expect(await readMeaning(ctx, "sore throat")).toBeNull()
  expect((await searched("what helps a sore throat?")).plan).toBe("answer")
  expect(vendor.read.length).toBe(1)
  // The job does not fail either: its state decides whether the clinic is ready.
  await readAll()
  expect(vendor.read.length).toBe(2)
})

test("a job reads each version of an article once; nobody but a job stores", async () => {
  const vendor = await withVendor("openai")
  const job = await readAll()
  const texts = vendor.read.flatMap(({ body }) => body.input as string[])
  expect(new Set(texts).size).toBe(texts.length)
  const rows = await pool().select().from(articleVectors).where(eq(articleVectors.clinicId, job.clinic.id))
  expect(rows.length).toBe(texts.length)
  await expect(storeVectors(await asStaff("Avery Admin"), "m", [])).rejects.toMatchObject({
    code: "not_allowed",
  })
})
