import type { Conversation, Message, RunningTurn } from "@/lib/conversations/types"
import type { Patient, PatientFact } from "@/lib/patients/types"
import type { AssignedNurse } from "@/lib/scheduling/types/appointments"
import type { Emergency, ListedTriageRecord } from "@/lib/triage/types"

/** Everything a page of one conversation shows. */
export type Thread = {
  conversation: Conversation
  messages: Message[]
  running: RunningTurn | null
  emergency: Emergency | null
  /** Number of the conversation's topic at this reading: where live listening starts. */
  seq: number
}

/** The same as a nurse reads it. */
export type DeskThread = Thread & {
  patient: Patient | null
  facts: PatientFact[]
  ownNurse: AssignedNurse | null
  /** Who could be the patient's own nurse. */
  nurses: { id: string; name: string; specialty: string }[]
  firings: {
    ruleId: string
    ruleTitle: string
    ruleVersion: string
    level: string
    subject: string
    words: string
    at: string
  }[]
  notes: { id: string; author: string; text: string; createdAt: string }[]
  checks: ListedTriageRecord[]
  draft: { turnId: string; text: string } | null
}
