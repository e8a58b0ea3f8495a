import { z } from "zod"

export const FACT_KINDS = ["condition", "allergy", "medicine", "pregnancy"] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** "YYYY-MM-DD", a day that exists. */
export const BirthDate = z.iso.date()

export const RegisterPatient = z.object({
  name: z.string().trim().min(2).max(120),
  birthDate: BirthDate,
  /** Any spelling; stored as E.164. */
  phone: z.string().trim().min(5).max(30),
  email: z.email().max(200).optional(),
  language: z.enum(["en", "es"]).default("en"),
  facts: z
    .array(z.object({ kind: z.enum(FACT_KINDS), label: z.string().trim().min(1).max(120) }))
    .default([]),
})
export type RegisterPatient = z.input<typeof RegisterPatient>

export type Patient = {
  id: string
  name: string
  /** "YYYY-MM-DD". */
  birthDate: string
  language: "en" | "es"
  /** IANA zone the patient chose, when it is not the clinic's. */
  zone: string | null
}

export type PatientFact = { kind: FactKind; label: string }

/** What a list may show of a patient. */
export type PatientName = { id: string; name: string }
