import { z } from "zod"
import { RequestCode } from "@/lib/accounts/types"
import { GiveFeedback } from "@/lib/conversations/types"
import { AnalyzeSymptoms } from "@/lib/desk/analyze-symptoms"
import { ChatRequest } from "@/lib/http/chat-request"
import { SearchKnowledge } from "@/lib/knowledge/types/search-preview"
import {
  BookAppointment,
  ConfirmAppointment,
  FindOpenSlots,
  HoldAppointment,
  MoveAppointment,
} from "@/lib/scheduling/types/appointments"
import { AnswerEmergency } from "@/lib/triage/types"
import type { answers } from "./answers"

export type Operation = {
  id: string
  tag: string
  method: "get" | "post" | "patch" | "delete"
  path: string
  summary: string
  /** Callable without a session. */
  open?: boolean
  idempotent?: boolean
  query?: z.ZodType
  body?: z.ZodType
  pathSchemas?: Record<string, object>
  responses: Record<string, object>
}

const json = (schema: object, description: string) => ({
  description,
  content: { "application/json": { schema } },
})
const ref = (name: keyof typeof answers) => ({ $ref: `#/components/schemas/${name}` })
const list = (name: keyof typeof answers, key: string) => ({
  type: "object",
  properties: { zone: { type: "string" }, [key]: { type: "array", items: ref(name) } },
})
const flag = (name: string, value: object = { type: "boolean" }) => ({
  type: "object",
  properties: { [name]: value },
})
const stream = {
  description: "AI SDK's UI message stream (server-sent events, protocol v1)",
  headers: { "x-vercel-ai-ui-message-stream": { schema: { type: "string", const: "v1" } } },
  content: { "text/event-stream": { schema: { type: "string" } } },
}
const calendar = { description: "iCalendar (RFC 5545)", content: { "text/calendar": { schema: {} } } }
const booking = { tag: "Appointments", idempotent: true }

/** Every operation of app/api, in the order a reader wants them. tests/scripts/openapi.test.ts compares it with the files. */
export const operations: readonly Operation[] = [
  {
    id: "sendMessage",
    tag: "Chat",
    method: "post",
    path: "/api/chat",
    open: true,
    summary:
      "Says something in a conversation and streams the reply. Only the id and the newest user text are read.",
    body: ChatRequest,
    responses: { 200: stream },
  },
  {
    id: "readConversation",
    tag: "Chat",
    method: "get",
    path: "/api/chat/{id}",
    open: true,
    summary: "The conversation as its patient or guest reads it.",
    responses: { 200: json({ type: "object" }, "Conversation, messages, running reply, emergency") },
  },
  {
    id: "resumeReply",
    tag: "Chat",
    method: "get",
    path: "/api/chat/{id}/stream",
    open: true,
    summary: "All of the reply that is being written so far, and the rest as it comes.",
    responses: { 200: stream, 204: { description: "Nothing is being written" } },
  },
  {
    id: "stopReply",
    tag: "Chat",
    method: "post",
    path: "/api/chat/{id}/stop",
    open: true,
    summary: "Ends the reply that is being written; what was shown stays.",
    responses: { 200: json(flag("stopped"), "Stopped") },
  },
  {
    id: "giveFeedback",
    tag: "Chat",
    method: "post",
    path: "/api/feedback",
    open: true,
    summary: "Whether an answer was useful, and why not.",
    body: GiveFeedback,
    responses: { 200: json(flag("stored"), "Stored") },
  },
  {
    id: "answerProposal",
    tag: "Chat",
    method: "post",
    path: "/api/proposals/{id}/{answer}",
    summary: "Confirms or declines what the assistant proposed.",
    pathSchemas: { answer: { enum: ["confirm", "decline"] } },
    responses: { 200: json(flag("card", { type: "object" }), "The card as it stands now") },
  },
  {
    id: "answerEmergency",
    tag: "Safety",
    method: "post",
    path: "/api/emergencies/{id}/answer",
    open: true,
    summary: "What the patient said on the emergency card.",
    body: AnswerEmergency,
    responses: { 200: json(flag("told"), "The nurses see it") },
  },
  {
    id: "analyzeSymptoms",
    tag: "Safety",
    method: "post",
    path: "/api/symptoms",
    open: true,
    summary: "Urgency, topics to read and closed questions for symptoms; kept as a draft for a nurse.",
    body: AnalyzeSymptoms,
    responses: { 200: json(ref("SymptomResult"), "A draft, never a diagnosis") },
  },
  {
    id: "searchKnowledge",
    tag: "Knowledge",
    method: "post",
    path: "/api/knowledge/search",
    open: true,
    summary: "Published articles for a question, best first. Staff also read why each stands there.",
    body: SearchKnowledge,
    responses: { 200: json(ref("SearchPreview"), "Articles") },
  },
  {
    id: "findOpenSlots",
    tag: "Appointments",
    method: "get",
    path: "/api/slots",
    open: true,
    summary: "Free times of a nurse or of any.",
    query: FindOpenSlots.pick({ nurseId: true, visitTypeId: true, from: true, to: true, limit: true }),
    responses: { 200: json(list("Slot", "slots"), "Free times and the clinic's zone") },
  },
  {
    id: "listMyAppointments",
    tag: "Appointments",
    method: "get",
    path: "/api/appointments",
    summary: "The patient's own visits.",
    query: z.object({ which: z.enum(["upcoming", "past"]).default("upcoming") }),
    responses: { 200: json(list("Appointment", "appointments"), "Visits") },
  },
  {
    ...booking,
    id: "bookAppointment",
    method: "post",
    path: "/api/appointments",
    summary: "Books a free time. Patients for themselves; staff name the patient.",
    body: BookAppointment.omit({ idempotencyKey: true }).partial({ patientId: true }),
    responses: { 201: json(ref("Booked"), "Booked") },
  },
  {
    ...booking,
    id: "holdAppointment",
    method: "post",
    path: "/api/appointments/hold",
    summary: "Keeps a free time for five minutes.",
    body: HoldAppointment.omit({ idempotencyKey: true, holder: true, minutes: true }).partial({
      patientId: true,
    }),
    responses: { 201: json(ref("Held"), "Held until `holdUntil`") },
  },
  {
    ...booking,
    id: "confirmAppointment",
    method: "post",
    path: "/api/appointments/{id}/confirm",
    summary: "Turns a hold into a visit.",
    body: ConfirmAppointment.pick({ reason: true }),
    responses: { 200: json(ref("Booked"), "Booked") },
  },
  {
    id: "getAppointment",
    tag: "Appointments",
    method: "get",
    path: "/api/appointments/{id}",
    summary: "One visit.",
    responses: { 200: json(ref("Appointment"), "The visit") },
  },
  {
    ...booking,
    id: "moveAppointment",
    method: "patch",
    path: "/api/appointments/{id}",
    summary: "Moves a visit in one step; to another nurse when one is named.",
    body: MoveAppointment.omit({ idempotencyKey: true, appointmentId: true }),
    responses: { 200: json(ref("Booked"), "Moved") },
  },
  {
    ...booking,
    id: "cancelAppointment",
    method: "delete",
    path: "/api/appointments/{id}",
    summary: "Cancels a visit, or lets a hold go.",
    responses: { 200: json(flag("cancelled", { type: "string", format: "uuid" }), "Cancelled") },
  },
  {
    id: "downloadAppointment",
    tag: "Appointments",
    method: "get",
    path: "/api/appointments/{id}/calendar",
    summary: "One visit as a calendar file.",
    responses: { 200: calendar },
  },
  {
    id: "readFeed",
    tag: "Appointments",
    method: "get",
    path: "/api/feeds/{token}",
    open: true,
    summary: "A calendar address: whoever has it may read it until its owner ends it. No names in it.",
    responses: { 200: calendar },
  },
  {
    id: "requestCode",
    tag: "Sign-in",
    method: "post",
    path: "/api/codes",
    open: true,
    summary: "Texts a one-time code. Never tells whether the number is known here.",
    body: RequestCode,
    responses: { 200: json(flag("ticket", { type: "string", format: "uuid" }), "What the code belongs to") },
  },
  {
    id: "readSimulatedPhone",
    tag: "Sign-in",
    method: "post",
    path: "/api/simulated-phone",
    open: true,
    summary: "Demo mode only: what would have been texted to a number.",
    body: z.object({ phone: z.string() }),
    responses: { 200: json(flag("texts", { type: "array", items: { type: "object" } }), "Newest first") },
  },
  {
    id: "health",
    tag: "Operation",
    method: "get",
    path: "/api/health",
    open: true,
    summary: "The process answers.",
    responses: { 200: json(flag("status", { const: "ok" }), "Alive") },
  },
  {
    id: "ready",
    tag: "Operation",
    method: "get",
    path: "/api/ready",
    open: true,
    summary: "Fit to serve: database, migrations, jobs.",
    responses: {
      200: json(flag("ready"), "Ready"),
      503: json(flag("ready"), "Not ready; `checks` says what"),
    },
  },
]
