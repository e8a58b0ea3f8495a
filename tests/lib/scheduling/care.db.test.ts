import { expect, test } from "vitest"
import { bookAppointment } from "@/lib/scheduling/commands/appointments"
import { assignEverybody, changeNurse } from "@/lib/scheduling/commands/assignments"
import {
  cancelCallback,
  claimCallback,
  closeCallback,
  requestCallback,
} from "@/lib/scheduling/commands/callbacks"
import { setOutOfOffice } from "@/lib/scheduling/commands/out-of-office"
import { findMyCallback, listCallbacks } from "@/lib/scheduling/queries/callbacks"
import { findAssignedNurse } from "@/lib/scheduling/queries/nurses"
import { explainNotFree, findOpenSlots } from "@/lib/scheduling/queries/slots"
import { chooseNurse } from "@/lib/scheduling/rules/choose-nurse"
import { promiseTime } from "@/lib/scheduling/rules/promise-time"
import { registerPatient } from "@/lib/patients/commands"
import {
  asPatientId,
  asStaff,
  asSystem,
  newPatient,
  nurseIdOf,
  useSampleClinic,
} from "@/tests/support/clinic"

useSampleClinic()

const HOUR = 3_600_000
const soon = () => ({
  fromAt: new Date(Date.now()).toISOString(),
  untilAt: new Date(Date.now() + 8 * HOUR).toISOString(),
})

test("a call back is promised once, claimed once and closed", async () => {
  const patientId = await newPatient("Cora Callback")
  const cora = await asPatientId(patientId)
  const asked = await requestCallback(cora, { patientId, reason: "a question about my pills", ...soon() })
  expect(Date.parse(asked.promiseAt) - Date.now()).toBeLessThanOrEqual(4 * HOUR)
  await expect(requestCallback(cora, { patientId, reason: "again", ...soon() })).rejects.toMatchObject({
    code: "limit_reached",
  })
  await expect(
    requestCallback(cora, { patientId, reason: "now", priority: 1, ...soon() }),
  ).rejects.toMatchObject({
    code: "not_allowed",
  })
  const alice = await asStaff("Alice Wilson")
  const list = await listCallbacks(alice)
  expect(list.find(({ id }) => id === asked.callbackId)).toMatchObject({
    patientName: "Cora Callback",
    reason: "a question about my pills",
    status: "open",
  })
  await claimCallback(alice, asked.callbackId)
  await expect(claimCallback(await asStaff("Michael Chen"), asked.callbackId)).rejects.toMatchObject({
    code: "already_claimed",
  })
  await closeCallback(alice, { callbackId: asked.callbackId, outcome: "no_answer" })
  expect((await findMyCallback(cora))!.status).toBe("open")
  await closeCallback(alice, { callbackId: asked.callbackId, outcome: "reached" })
  expect(await findMyCallback(cora)).toBeNull()
  await expect(listCallbacks(cora)).rejects.toMatchObject({ code: "not_found" })
  const other = await asPatientId(await newPatient("Olga Other"))
  await expect(cancelCallback(other, asked.callbackId)).rejects.toMatchObject({ code: "not_found" })
})

test("the promise follows the priority and stays inside the window", () => {
  const window = { now: 0, fromAt: 2 * HOUR, untilAt: 3 * HOUR }
  expect(promiseTime(window, 1)).toBe(2.5 * HOUR)
  expect(promiseTime(window, 2)).toBe(3 * HOUR)
})

test("patients without a nurse get the one their record calls for; staff may choose another", async () => {
  const system = await asSystem()
  const patientId = await registerPatient(system, {
    name: "Harriet Heart",
    birthDate: "1970-02-02",
    phone: "+12125559911",
    facts: [{ kind: "condition", label: "heart disease" }],
  })
  await assignEverybody(await asSystem())
  const nurse = await findAssignedNurse(system, patientId)
  expect(nurse).toMatchObject({ name: "Michael Chen", reason: "specialty" })
  const alice = await asStaff("Alice Wilson")
  await changeNurse(alice, patientId, await nurseIdOf("Maria Garcia"))
  expect(await findAssignedNurse(alice, patientId)).toMatchObject({ name: "Maria Garcia", reason: "chosen" })
  await expect(
    changeNurse(await asPatientId(patientId), patientId, await nurseIdOf("Alice Wilson")),
  ).rejects.toMatchObject({ code: "not_found" })
})

test("among equals the language decides, then the load", () => {
  const nurse = (id: string, languages: string[], patients: number) => ({
    id,
    specialty: "general care",
    skills: [],
    languages,
    patients,
  })
  const nurses = [nurse("a", ["en"], 1), nurse("b", ["en", "es"], 9), nurse("c", ["en"], 0)]
  const adult = { conditions: [], ageYears: 40 }
  expect(chooseNurse(nurses, { ...adult, language: "es" })).toEqual({ nurseId: "b", reason: "language" })
  expect(chooseNurse(nurses, { ...adult, language: "en" })).toEqual({ nurseId: "c", reason: "load" })
  expect(chooseNurse([], { ...adult, language: "en" })).toBeNull()
})

test("out of office closes the days, names the visits on them and where they could go", async () => {
  const james = await asStaff("James Thompson")
  const nurseId = await nurseIdOf("James Thompson")
  const patientId = await newPatient("Tina Touched", "James Thompson")
  const [slot] = await findOpenSlots(james, {
    nurseId,
    from: new Date(Date.now() + 48 * HOUR).toISOString(),
    to: new Date(Date.now() + 120 * HOUR).toISOString(),
  })
  const { appointmentId } = await bookAppointment(james, { patientId, nurseId, startsAt: slot!.startsAt })
  const date = new Intl.DateTimeFormat("en-CA", { timeZone: james.clinic.zone }).format(
    new Date(slot!.startsAt),
  )
  const touched = await setOutOfOffice(james, { nurseId, fromDate: date, toDate: date, note: "training" })
  const mine = touched.find(({ visit }) => visit.id === appointmentId)
  expect(mine!.offers.length).toBeGreaterThan(0)
  expect(mine!.offers.every((offer) => !(offer.nurseId === nurseId && offer.startsAt.startsWith(date)))).toBe(
    true,
  )
  const later = new Date(Date.parse(slot!.startsAt) + HOUR).toISOString()
  expect(await explainNotFree(james, { nurseId, startsAt: later })).toMatchObject({ code: "closed", date })
  await expect(
    setOutOfOffice(james, { nurseId, fromDate: date, toDate: "2020-01-01" }),
  ).rejects.toMatchObject({ code: "invalid_input" })
})
