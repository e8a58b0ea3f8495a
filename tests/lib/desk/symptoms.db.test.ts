import { expect, test } from "vitest"
import { startGuest } from "@/lib/accounts/commands"
import { actingAs } from "@/lib/access/context"
import { analyzeSymptoms } from "@/lib/desk/analyze-symptoms"
import { readDesk } from "@/lib/desk/read-desk"
import { dismissGap, recordGap } from "@/lib/knowledge/commands/gaps"
import { listGaps } from "@/lib/knowledge/queries/gaps"
import { previewSearch } from "@/lib/knowledge/queries/search"
import { decideTriageRecord } from "@/lib/triage/commands"
import { findOpenEmergency } from "@/lib/triage/queries"
import { asPatientId, asStaff, asVisitor, newPatient, useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

test("symptoms lead to closed questions, a result with articles, and a draft that a nurse overrides", async () => {
  const patientId = await newPatient("Sandra Symptoms")
  const sandra = await asPatientId(patientId)
  const said = { symptoms: ["sore throat", "runny nose"], duration: "2 days", severity: "mild" }
  const first = await analyzeSymptoms(sandra, said)
  expect(first.questions.length).toBeGreaterThanOrEqual(3)
  const answers = Object.fromEntries(first.questions.map(({ id }) => [id, "no"]))
  const result = await analyzeSymptoms(sandra, { ...said, answers, check: first.check })
  expect(result).toMatchObject({ check: first.check, urgency: "self_care", questions: [], emergencyId: null })
  expect(result.possible_conditions[0]).toMatchObject({ slug: "sore-throat" })
  expect(result.recommendations.length).toBeGreaterThan(0)

  const alice = await asStaff("Alice Wilson")
  const [check] = (await readDesk(alice, result.check.conversationId)).checks
  expect(check).toMatchObject({ symptoms: said.symptoms, status: "draft", messageId: result.check.messageId })
  expect(check!.answers).toHaveLength(first.questions.length)
  await decideTriageRecord(alice, { id: check!.id, urgency: "needs_care" })
  const [after] = (await readDesk(alice, result.check.conversationId)).checks
  expect(after).toMatchObject({ status: "overridden", overrideUrgency: "needs_care" })
  // What a nurse decided is not answered over.
  await expect(analyzeSymptoms(sandra, { ...said, answers, check: first.check })).rejects.toMatchObject({
    code: "not_found",
  })
})

test("a yes to a red question is an emergency like words are, and somebody else's check is not found", async () => {
  const visitor = await asVisitor()
  const { guestId } = await startGuest(visitor)
  const guest = actingAs(visitor, { kind: "guest", guestId })
  const said = { symptoms: ["chest hurts a little"], severity: "mild" }
  const first = await analyzeSymptoms(guest, said)
  const other = await asPatientId(await newPatient("Nosy Neighbor"))
  await expect(analyzeSymptoms(other, { ...said, check: first.check })).rejects.toMatchObject({
    code: "not_found",
  })
  const red = await analyzeSymptoms(guest, { ...said, answers: { breath_sweat: "yes" }, check: first.check })
  expect(red).toMatchObject({ urgency: "emergency", level: "call_emergency", questions: [] })
  expect((await findOpenEmergency(guest))?.id).toBe(red.emergencyId)
})

test("words alone can be red", async () => {
  const patient = await asPatientId(await newPatient("Rudy Red"))
  const found = await analyzeSymptoms(patient, { symptoms: ["crushing chest pain", "sweating"] })
  expect(found.urgency).toBe("emergency")
  expect((await findOpenEmergency(patient))?.id).toBe(found.emergencyId)
})

test("unanswered questions gather by their words, and only an admin reads them", async () => {
  const visitor = await asVisitor()
  await recordGap(visitor, "Do you repair hearing aids?")
  await recordGap(visitor, "do you repair a hearing aid")
  const admin = await asStaff("Avery Admin")
  const [gap] = await listGaps(admin)
  expect(gap).toMatchObject({ times: 2, example: "Do you repair hearing aids?" })
  await dismissGap(admin, gap!.id)
  expect(await listGaps(admin)).toEqual([])
  await recordGap(visitor, "repair hearing aids")
  expect(await listGaps(admin)).toMatchObject([{ times: 3 }])
})

test("staff read why a result ranks, others only that it does", async () => {
  const question = "my throat hurts when I swallow"
  const forStaff = await previewSearch(await asStaff("Avery Admin"), question)
  expect(forStaff.results[0]).toMatchObject({ slug: "sore-throat", why: { matched: expect.any(Array) } })
  expect(forStaff.plan).toBe("answer")
  const forVisitor = await previewSearch(await asVisitor(), question)
  expect(forVisitor.results[0]).not.toHaveProperty("why")
})
