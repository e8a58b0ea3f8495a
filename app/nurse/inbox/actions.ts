"use server"

import { z } from "zod"
import {
  addPrivateNote,
  closeConversation,
  handBackConversation,
  sendNurseMessage,
  takeOverConversation,
} from "@/lib/conversations/commands/handling"
import { changeNurse } from "@/lib/scheduling/commands/assignments"
import { action } from "@/lib/http/action"
import { acknowledgeEmergency, clearEmergency, decideTriageRecord } from "@/lib/triage/commands"

const Conversation = z.object({ conversationId: z.uuid() })
const Said = Conversation.extend({ text: z.string().min(1).max(4000) })

const take = action(Conversation, takeOverConversation)
const back = action(Conversation, handBackConversation)
const shut = action(Conversation, closeConversation)
const say = action(Said.extend({ clientKey: z.string().max(100) }), sendNurseMessage)
const note = action(Said, addPrivateNote)
const seen = action(z.object({ id: z.uuid() }), (ctx, { id }) => acknowledgeEmergency(ctx, id))
const clear = action(z.object({ id: z.uuid(), reason: z.string().max(1000) }), clearEmergency)

const nurseOf = action(z.object({ patientId: z.uuid(), nurseId: z.uuid() }), (ctx, input) =>
  changeNurse(ctx, input.patientId, input.nurseId),
)
const decideIt = action(
  z.object({ id: z.uuid(), urgency: z.enum(["emergency", "needs_care", "self_care"]) }),
  decideTriageRecord,
)

export async function giveNurse(patientId: string, nurseId: string) {
  return nurseOf({ patientId, nurseId })
}
export async function decide(id: string, urgency: "emergency" | "needs_care" | "self_care") {
  return decideIt({ id, urgency })
}
export async function takeOver(conversationId: string) {
  return take({ conversationId })
}
export async function handBack(conversationId: string) {
  return back({ conversationId })
}
export async function close(conversationId: string) {
  return shut({ conversationId })
}
export async function send(conversationId: string, text: string, clientKey: string) {
  return say({ conversationId, text, clientKey })
}
export async function addNote(conversationId: string, text: string) {
  return note({ conversationId, text })
}
export async function acknowledge(id: string) {
  return seen({ id })
}
export async function clearRed(id: string, reason: string) {
  return clear({ id, reason })
}
