const text = { type: "string" }
const id = { type: "string", format: "uuid" }
const instant = { type: "string", format: "date-time" }
const orNull = (schema: object) => ({ anyOf: [schema, { type: "null" }] })
const object = (properties: Record<string, object>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
})

const booked = { appointmentId: id, startsAt: instant, endsAt: instant, nurseId: id }

/** What comes back, by name. */
export const answers = {
  Appointment: object({
    id,
    nurseId: id,
    nurseName: text,
    patientId: orNull(id),
    patientName: orNull(text),
    visitTypeId: id,
    visitName: text,
    startsAt: instant,
    endsAt: instant,
    status: { type: "string", description: "FHIR R4 Appointment.status" },
    mode: { type: "string", enum: ["in-person", "phone", "video"] },
    reason: orNull(text),
    holdUntil: orNull(instant),
    cancelReason: orNull(text),
    overrideReason: orNull(text),
    seriesId: orNull(id),
    version: { type: "integer" },
  }),
  Booked: object(booked),
  Held: object({ ...booked, holdUntil: instant }),
  Slot: object({ id: text, nurseId: id, nurseName: text, startsAt: instant, endsAt: instant }),
  SearchPreview: object({
    plan: { type: "string", description: "answer with one article, a choice of titles, or none" },
    confidence: { type: "number", description: "How often the first article is the right one, 0 to 1" },
    results: {
      type: "array",
      items: { type: "object", description: "slug, title and, for staff, why it stands there" },
    },
  }),
  SymptomResult: object({
    check: object({ conversationId: id, recordId: id, messageId: id }),
    urgency: { type: "string", enum: ["emergency", "needs_care", "self_care"] },
    level: text,
    reason: text,
    possible_conditions: {
      type: "array",
      description: "Topics to read, never a diagnosis",
      items: object({ title: text, slug: text }),
    },
    recommendations: { type: "array", items: text },
    watchFor: { type: "array", items: text },
    questions: { type: "array", items: { type: "object" } },
    emergencyId: orNull(id),
  }),
}
