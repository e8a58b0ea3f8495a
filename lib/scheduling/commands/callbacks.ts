import { and, eq, inArray } from "drizzle-orm"
import { dataKey } from "@/db/keys"
import { callbackRequests, patients } from "@/db/schema"
import { seal } from "@/db/sealed"
import { onlyOnce } from "@/lib/access/idempotency"
import { isStaff, mayActFor, requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError, notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { getNurse } from "../queries/nurses"
import { promiseTime } from "../rules/promise-time"
import { CloseCallback, RequestCallback } from "../types/callbacks"

/**
 * Asks for a call back and promises a time. A patient has one open request at a time; `limit_reached` names it.
 */
export async function requestCallback(
  ctx: Context,
  input: RequestCallback,
): Promise<{ callbackId: string; promiseAt: string }> {
  const data = RequestCallback.parse(input)
  if (!mayActFor(ctx.actor, data.patientId)) throw notFound("patient")
  if (!isStaff(ctx.actor) && data.priority === 1)
    throw new DomainError("not_allowed", "only staff ask for a call now")
  if (Date.parse(data.untilAt) <= ctx.now.getTime())
    throw new DomainError("invalid_input", "the window is over", { field: "untilAt" })
  if (data.nurseId) await getNurse(ctx, data.nurseId)
  return onlyOnce(ctx, data.idempotencyKey, "callback", data, async (ctx) => {
    const [patient] = await ctx.db
      .select({ keyId: patients.keyId })
      .from(patients)
      .where(and(eq(patients.clinicId, ctx.clinic.id), eq(patients.id, data.patientId)))
      .for("update")
    if (!patient) throw notFound("patient")
    const [open] = await ctx.db
      .select({ id: callbackRequests.id })
      .from(callbackRequests)
      .where(
        and(
          eq(callbackRequests.clinicId, ctx.clinic.id),
          eq(callbackRequests.patientId, data.patientId),
          inArray(callbackRequests.status, ["open", "claimed"]),
        ),
      )
    if (open)
      throw new DomainError("limit_reached", "a call back is promised already", { callbackId: open.id })
    const callbackId = newId()
    const key = await dataKey(ctx.db, patient.keyId)
    const [fromAt, untilAt] = [new Date(data.fromAt), new Date(data.untilAt)]
    const promise = promiseTime(
      { now: ctx.now.getTime(), fromAt: fromAt.getTime(), untilAt: untilAt.getTime() },
      data.priority,
    )
    await ctx.db.insert(callbackRequests).values({
      clinicId: ctx.clinic.id,
      id: callbackId,
      patientId: data.patientId,
      nurseId: data.nurseId ?? null,
      reason: seal(key, "callback_requests.reason", callbackId, data.reason),
      keyId: key.id,
      priority: data.priority,
      fromAt,
      untilAt,
      promiseAt: new Date(promise),
      status: "open",
      createdAt: ctx.now,
    })
    await changed(ctx, "callback.requested", callbackId, data.patientId)
    return { callbackId, promiseAt: new Date(promise).toISOString() }
  })
}

/** A nurse takes it over: `already_claimed` when somebody else was first. */
export async function claimCallback(ctx: Context, callbackId: string): Promise<void> {
  const staff = requireStaff(ctx)
  await ctx.tx(async (ctx) => {
    const row = await lock(ctx, callbackId)
    if (row.status === "claimed" && row.nurseId === staff.nurseId) return
    if (row.status !== "open") throw new DomainError("already_claimed", `it is ${row.status}`)
    await set(ctx, callbackId, { status: "claimed", nurseId: staff.nurseId ?? row.nurseId })
    await changed(ctx, "callback.claimed", callbackId, row.patientId)
  })
}

/** The call was made (or not): what came of it. `no_answer` puts it back on the list. */
export async function closeCallback(ctx: Context, input: CloseCallback): Promise<void> {
  requireStaff(ctx)
  const data = CloseCallback.parse(input)
  await ctx.tx(async (ctx) => {
    const row = await lock(ctx, data.callbackId)
    if (row.status !== "open" && row.status !== "claimed")
      throw new DomainError("conflict", `it is ${row.status}`)
    if (data.outcome === "no_answer") await set(ctx, row.id, { status: "open", outcome: "no_answer" })
    else
      await set(ctx, row.id, {
        status: data.outcome === "booked" ? "booked" : "done",
        outcome: data.outcome,
        appointmentId: data.appointmentId ?? null,
        closedAt: ctx.now,
      })
    await changed(ctx, `callback.${data.outcome}`, row.id, row.patientId)
  })
}

/** The patient or staff take the request back. */
export async function cancelCallback(ctx: Context, callbackId: string): Promise<void> {
  await ctx.tx(async (ctx) => {
    const row = await lock(ctx, callbackId)
    if (!mayActFor(ctx.actor, row.patientId)) throw notFound("call back")
    if (row.status === "cancelled") return
    if (row.status !== "open" && row.status !== "claimed")
      throw new DomainError("conflict", `it is ${row.status}`)
    await set(ctx, row.id, { status: "cancelled", closedAt: ctx.now })
    await changed(ctx, "callback.cancelled", row.id, row.patientId)
  })
}

async function lock(ctx: Context, id: string) {
  if (!isId(id)) throw notFound("call back")
  const [row] = await ctx.db
    .select()
    .from(callbackRequests)
    .where(and(eq(callbackRequests.clinicId, ctx.clinic.id), eq(callbackRequests.id, id)))
    .for("update")
  if (!row) throw notFound("call back")
  return row
}

const set = (ctx: Context, id: string, values: Partial<typeof callbackRequests.$inferInsert>) =>
  ctx.db
    .update(callbackRequests)
    .set(values)
    .where(and(eq(callbackRequests.clinicId, ctx.clinic.id), eq(callbackRequests.id, id)))

async function changed(ctx: Context, action: string, id: string, patientId: string): Promise<void> {
  ctx.emit({ topic: "callbacks", kind: "callback.changed", ref: id })
  ctx.emit({ topic: `patient:${patientId}`, kind: "callback.changed", ref: id })
  await recordAudit(ctx, { action, entity: "callback", entityId: id, patientId })
}
