import { text } from "node:stream/consumers"
import { z } from "zod"
import { openSlots } from "@/lib/scheduling/rules/open-slots"
import { BusyRange, DateOverride, VisitRules, WeeklyWindow, ZoneName } from "@/lib/scheduling/types/slots"

/**
 * `tsx scripts/slots.ts < case.json`: the open starts of one case (an object) or of many (an array), as UTC instants.
 * The fields are those of `Case`; the rules are in docs/scheduling.md.
 */
const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i

/** An ISO 8601 instant as epoch milliseconds; without an offset it is UTC, never the zone of this process. */
const Instant = z
  .string()
  .refine((value) => ISO.test(value) && !Number.isNaN(Date.parse(inUtc(value))), "is not an ISO instant")
  .transform((value) => Date.parse(inUtc(value)))

const optional = <T extends z.ZodType>(schema: T) => schema.nullish()

const Case = z.object({
  timezone: ZoneName,
  weeklyHours: optional(z.array(WeeklyWindow)),
  dateOverrides: optional(z.array(DateOverride)),
  busy: optional(
    z.array(
      z
        .object({ startUTC: Instant, endUTC: Instant })
        .refine(({ startUTC, endUTC }) => startUTC <= endUTC, "ends before it starts"),
    ),
  ),
  slotMinutes: VisitRules.shape.lengthMinutes,
  stepMinutes: optional(VisitRules.shape.stepMinutes),
  bufferBefore: optional(VisitRules.shape.bufferBeforeMinutes),
  bufferAfter: optional(VisitRules.shape.bufferAfterMinutes),
  minNoticeMinutes: optional(VisitRules.shape.noticeMinutes),
  now: optional(Instant),
  rangeStart: Instant,
  rangeEnd: Instant,
})

const startsOf = (one: z.infer<typeof Case>): string[] =>
  openSlots({
    zone: one.timezone,
    weeklyHours: one.weeklyHours ?? [],
    overrides: one.dateOverrides ?? [],
    holidays: [],
    busy: (one.busy ?? []).map(({ startUTC, endUTC }): BusyRange => ({ start: startUTC, end: endUTC })),
    visit: {
      lengthMinutes: one.slotMinutes,
      stepMinutes: one.stepMinutes ?? one.slotMinutes,
      bufferBeforeMinutes: one.bufferBefore ?? 0,
      bufferAfterMinutes: one.bufferAfter ?? 0,
      noticeMinutes: one.minNoticeMinutes ?? 0,
      horizonDays: null,
      maxPerDay: null,
    },
    now: one.now ?? null,
    rangeStart: one.rangeStart,
    rangeEnd: one.rangeEnd,
  }).map((start) => new Date(start).toISOString())

function inUtc(value: string): string {
  if (!value.toUpperCase().includes("T")) return value
  return /(Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`
}

function answer(json: string): string {
  const input: unknown = JSON.parse(json)
  if (!Array.isArray(input)) return JSON.stringify(startsOf(Case.parse(input)))
  return JSON.stringify(z.array(Case).parse(input).map(startsOf))
}

/** One line: where the first problem is and what it is. */
function problemOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error)
  const [issue] = error.issues
  return [issue?.path.join("."), issue?.message].filter(Boolean).join(": ")
}

try {
  process.stdout.write(`${answer(await text(process.stdin))}\n`)
} catch (error) {
  process.stderr.write(`slots: ${problemOf(error).replaceAll("\n", " ")}\n`)
  process.exitCode = 1
}
