import { and, asc, eq } from "drizzle-orm"
import { dateOverrides, nurses, visitTypes, weeklyHours } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { listHolidays } from "@/lib/clinics/queries"
import { singleton } from "@/lib/core/singleton"
import type { Nurse, VisitType } from "../types/appointments"
import type { DateOverride, WeeklyWindow } from "../types/slots"
import { toOverrides } from "./overrides"

/** What changes rarely and every search needs: who works when, and what can be booked. */
export type Rota = {
  nurses: Nurse[]
  visitTypes: VisitType[]
  holidays: string[]
  weekly: Map<string, WeeklyWindow[]>
  overrides: Map<string, DateOverride[]>
}

/**
 * How long another process's change of hours may go unseen here. Only hours: what is taken is read from the database by
 * every search, and the booking function decides.
 */
const KEPT_MS = 2_000

type Kept = { rota: Promise<Rota>; until: number }
const kept = () => singleton("rotas", () => new Map<string, Kept>())

/** The clinic's rota, read once for many searches; a change in this process is seen at once (`forgetRota`). */
export function rotaOf(ctx: Context): Promise<Rota> {
  const known = kept().get(ctx.clinic.id)
  if (known && known.until > Date.now()) return known.rota
  const rota = read(ctx)
  kept().set(ctx.clinic.id, { rota, until: Date.now() + KEPT_MS })
  rota.catch(() => kept().delete(ctx.clinic.id))
  return rota
}

/** After a change of hours, nurses or visit types, when it is committed. */
export const forgetRota = (clinicId: string): void => void kept().delete(clinicId)

async function read(ctx: Context): Promise<Rota> {
  const ofClinic = <T extends { clinicId: typeof nurses.clinicId }>(table: T) =>
    eq(table.clinicId, ctx.clinic.id)
  const [people, types, hours, overrides, holidays] = await Promise.all([
    ctx.db
      .select({
        id: nurses.id,
        name: nurses.name,
        title: nurses.title,
        specialty: nurses.specialty,
        skills: nurses.skills,
        languages: nurses.languages,
        userId: nurses.userId,
      })
      .from(nurses)
      .where(and(ofClinic(nurses), eq(nurses.active, true)))
      .orderBy(asc(nurses.name)),
    ctx.db
      .select()
      .from(visitTypes)
      .where(and(eq(visitTypes.clinicId, ctx.clinic.id), eq(visitTypes.active, true)))
      .orderBy(asc(visitTypes.slug)),
    ctx.db
      .select()
      .from(weeklyHours)
      .where(eq(weeklyHours.clinicId, ctx.clinic.id))
      .orderBy(asc(weeklyHours.weekday), asc(weeklyHours.startsAt)),
    ctx.db
      .select()
      .from(dateOverrides)
      .where(eq(dateOverrides.clinicId, ctx.clinic.id))
      .orderBy(asc(dateOverrides.date)),
    listHolidays(ctx, "2000-01-01"),
  ])
  const byNurse = Map.groupBy(overrides, ({ nurseId }) => nurseId)
  return {
    nurses: people,
    visitTypes: types.map(toVisitType),
    holidays: holidays.map(({ date }) => date),
    weekly: new Map(
      [...Map.groupBy(hours, ({ nurseId }) => nurseId)].map(([id, rows]) => [
        id,
        rows.map(({ weekday, startsAt, endsAt }) => ({ weekday, start: startsAt, end: endsAt })),
      ]),
    ),
    overrides: new Map([...byNurse].map(([id, rows]) => [id, toOverrides(rows)])),
  }
}

const toVisitType = (row: typeof visitTypes.$inferSelect): VisitType => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  lengthMinutes: row.lengthMinutes,
  stepMinutes: row.stepMinutes,
  bufferBefore: row.bufferBefore,
  bufferAfter: row.bufferAfter,
  noticeMinutes: row.noticeMinutes,
  horizonDays: row.horizonDays,
  perNursePerDay: row.perNursePerDay,
  perPatientOpen: row.perPatientOpen,
  modes: row.modes,
})
