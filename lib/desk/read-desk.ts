import { requireNurse } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { findDraft, listPrivateNotes } from "@/lib/conversations/queries/threads"
import { getPatient, listFacts } from "@/lib/patients/queries"
import { findAssignedNurse, listNurses } from "@/lib/scheduling/queries/nurses"
import { listFirings, listTriageRecords } from "@/lib/triage/queries"
import { readThread } from "./read-thread"
import type { DeskThread } from "./types"

/** A conversation as a nurse reads it: the thread, what is known of the patient, what fired, notes and a draft. */
export async function readDesk(ctx: Context, conversationId: string): Promise<DeskThread> {
  requireNurse(ctx)
  const thread = await readThread(ctx, conversationId)
  const { patientId } = thread.conversation
  const [patient, facts, ownNurse, nurses, firings, checks, notes, draft] = await Promise.all([
    patientId ? getPatient(ctx, patientId) : null,
    patientId ? listFacts(ctx, patientId) : [],
    patientId ? findAssignedNurse(ctx, patientId) : null,
    listNurses(ctx),
    listFirings(ctx, conversationId),
    listTriageRecords(ctx, conversationId),
    listPrivateNotes(ctx, conversationId),
    findDraft(ctx, conversationId),
  ])
  return {
    ...thread,
    patient,
    facts,
    ownNurse,
    nurses: nurses.map(({ id, name, specialty }) => ({ id, name, specialty })),
    firings,
    checks,
    notes,
    draft,
  }
}
