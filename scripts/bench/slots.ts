import { sql } from "drizzle-orm"
import { pool } from "@/db/client"
import { openSlots } from "@/lib/scheduling/rules/open-slots"
import { anyNurseSlots } from "@/lib/scheduling/rules/nurse-slots"
import type { NurseCandidate, SlotSearch } from "@/lib/scheduling/types/slots"
import { summary } from "./support/figures"
import { clinicContext, makePatients, signInNurse } from "./support/people"
import { startServer } from "./support/server"

const DAY = 86_400_000
const START = Date.parse("2027-03-01T05:00:00Z")

/**
 * The engine alone: 1 and 50 nurses over 30 days (11 weekly windows, 20 overrides, 200 busy ranges each, 30-minute
 * visits every 15 minutes). Then over HTTP: five nurses, 14 days, with 100,000 appointments in the table.
 */
export async function run(): Promise<Record<string, unknown>> {
  const one = summary(timed(300, () => void openSlots({ ...nurse(1), ...SEARCH })))
  const fifty = Array.from({ length: 50 }, (_, i) => nurse(i))
  const many = summary(timed(60, () => void anyNurseSlots(fifty, SEARCH)))
  console.table({ "1 nurse x 30 days, ms": one, "50 nurses x 30 days, ms": many })
  const http = await overHttp()
  console.table({ "HTTP, 5 nurses x 14 days, 100,000 appointments, ms": http })
  return { one, many, http }
}

const SEARCH: SlotSearch = {
  zone: "America/New_York",
  holidays: [],
  visit: {
    lengthMinutes: 30,
    stepMinutes: 15,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 0,
    horizonDays: null,
    maxPerDay: null,
  },
  now: null,
  rangeStart: START,
  rangeEnd: START + 30 * DAY,
}

/** Eleven windows a week, twenty overrides, two hundred busy ranges: drawn by a fixed generator, so every run is alike. */
function nurse(seed: number): NurseCandidate {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const dates = Array.from({ length: 30 }, (_, i) => new Date(START + i * DAY).toISOString().slice(0, 10))
  return {
    nurseId: `nurse-${String(seed).padStart(2, "0")}`,
    skills: [],
    languages: [],
    weeklyHours: [
      ...[1, 2, 3, 4].flatMap((weekday) => [
        { weekday, start: "08:00", end: "12:00" },
        { weekday, start: "13:00", end: "17:00" },
      ]),
      { weekday: 5, start: "09:00", end: "15:00" },
      { weekday: 6, start: "10:00", end: "14:00" },
      { weekday: 0, start: "22:00", end: "06:00" },
    ],
    overrides: dates
      .slice(0, 20)
      .map((date, i) => ({ date, intervals: i % 3 === 0 ? [] : [{ start: "10:00", end: "16:00" }] })),
    busy: Array.from({ length: 200 }, () => {
      const start = START + random(30 * 96) * 15 * 60_000
      return { start, end: start + (1 + random(4)) * 15 * 60_000 }
    }).toSorted((a, b) => a.start - b.start),
  }
}

function timed(rounds: number, work: () => void): number[] {
  for (let i = 0; i < 20; i++) work()
  return Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

async function overHttp() {
  const server = await startServer()
  const ctx = await clinicContext()
  const { nurseId } = await signInNurse("Alice Wilson")
  const [patient] = await makePatients(1, nurseId)
  // Past and future visits of every nurse, none of which overlap: one an hour, back in time.
  await pool().execute(sql`
    insert into appointments (clinic_id, id, nurse_id, visit_type_id, starts_at, ends_at, status, mode, created_by_kind)
    select ${ctx.clinic.id}, gen_random_uuid(), n.id, (select id from visit_types where clinic_id = ${ctx.clinic.id} order by slug limit 1),
      date_trunc('hour', now()) - (g || ' hours')::interval, date_trunc('hour', now()) - (g || ' hours')::interval + interval '20 minutes', 'fulfilled', 'in-person', 'system'
    from nurses n, generate_series(800, 20799) g where n.clinic_id = ${ctx.clinic.id}`)
  await pool().execute(sql`analyze appointments`)
  const from = new Date().toISOString()
  const to = new Date(Date.now() + 14 * DAY).toISOString()
  const samples: number[] = []
  for (let i = 0; i < 120; i++) {
    const start = performance.now()
    const answer = await fetch(`${server.url}/api/slots?from=${from}&to=${to}&limit=500`, {
      headers: { cookie: patient!.cookie },
    })
    const { slots } = (await answer.json()) as { slots: unknown[] }
    if (i >= 20) samples.push(performance.now() - start)
    if (!answer.ok || slots.length === 0) throw new Error(`no slots: ${answer.status}`)
  }
  await server.stop()
  return summary(samples)
}
