import { and, asc, eq, inArray, type SQL } from "drizzle-orm"
import { openMany } from "@/db/keys"
import { callbackRequests } from "@/db/schema"
import { requirePatient, requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { namesOf, phoneOf } from "@/lib/patients/queries"
import type { Callback } from "../types/callbacks"

const OPEN = ["open", "claimed"] as const

/** Everybody who waits for a call, the earliest promise first. Staff only. */
export async function listCallbacks(ctx: Context): Promise<Callback[]> {
  requireStaff(ctx)
  const found = await read(ctx, inArray(callbackRequests.status, [...OPEN]))
  for (const { patientId } of found) ctx.viewed(patientId, "callback")
  return found
}

/** The asking patient's own open request, if there is one. */
export async function findMyCallback(ctx: Context): Promise<Callback | null> {
  const { patientId } = requirePatient(ctx)
  const mine = and(eq(callbackRequests.patientId, patientId), inArray(callbackRequests.status, [...OPEN]))!
  return (await read(ctx, mine))[0] ?? null
}

async function read(ctx: Context, where: SQL): Promise<Callback[]> {
  const rows = await ctx.db
    .select()
    .from(callbackRequests)
    .where(and(eq(callbackRequests.clinicId, ctx.clinic.id), where))
    .orderBy(asc(callbackRequests.promiseAt), asc(callbackRequests.priority))
    .limit(200)
  const [names, reasons, phones] = await Promise.all([
    namesOf(ctx, [...new Set(rows.map((row) => row.patientId))]),
    openMany(
      ctx.db,
      "callback_requests.reason",
      rows,
      (row) => row.id,
      (row) => row.reason,
    ),
    Promise.all(rows.map((row) => phoneOf(ctx, row.patientId))),
  ])
  return rows.map((row, i) => ({
    id: row.id,
    patientId: row.patientId,
    patientName: names.get(row.patientId) ?? "",
    phone: phones[i] ?? null,
    nurseId: row.nurseId,
    reason: reasons[i] ?? "",
    priority: row.priority,
    fromAt: row.fromAt.toISOString(),
    untilAt: row.untilAt.toISOString(),
    promiseAt: row.promiseAt.toISOString(),
    status: row.status,
  }))
}
