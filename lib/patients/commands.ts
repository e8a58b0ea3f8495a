import { blindIndex, clinicKey, createDataKey, wordTokens } from "@/db/keys"
import { contactAddresses, patientFacts, patients } from "@/db/schema"
import { seal } from "@/db/sealed"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { nameSearchWords, normalizePhone } from "./rules"
import { RegisterPatient } from "./types"

/** Registers a patient with their number and record facts. Staff and system only. Returns the id. */
export async function registerPatient(ctx: Context, input: RegisterPatient): Promise<string> {
  if (ctx.actor.kind !== "system") requireStaff(ctx)
  const data = RegisterPatient.parse(input)
  const phone = normalizePhone(data.phone, ctx.clinic.country)
  if (!phone) throw new DomainError("invalid_input", "not a possible phone number", { field: "phone" })
  return ctx.tx(async (ctx) => {
    const id = newId()
    const key = await createDataKey(ctx.db, ctx.clinic.id, "patient", id)
    const clinic = await clinicKey(ctx.db, ctx.clinic.id, "clinic")
    await ctx.db.insert(patients).values({
      clinicId: ctx.clinic.id,
      id,
      keyId: key.id,
      name: seal(key, "patients.name", id, data.name),
      birthDate: seal(key, "patients.birth_date", id, data.birthDate),
      nameTokens: wordTokens(clinic, nameSearchWords(data.name)),
      language: data.language,
    })
    const addresses = [
      { kind: "phone" as const, value: phone },
      ...(data.email ? [{ kind: "email" as const, value: data.email.toLowerCase() }] : []),
    ]
    await ctx.db.insert(contactAddresses).values(
      addresses.map(({ kind, value }) => {
        const addressId = newId()
        return {
          clinicId: ctx.clinic.id,
          id: addressId,
          patientId: id,
          keyId: key.id,
          kind,
          value: seal(key, "contact_addresses.value", addressId, value),
          valueIndex: blindIndex(ctx.clinic.id, kind, value),
        }
      }),
    )
    if (data.facts.length > 0)
      await ctx.db.insert(patientFacts).values(
        data.facts.map(({ kind, label }) => {
          const factId = newId()
          const sealedLabel = seal(key, "patient_facts.label", factId, label)
          return {
            clinicId: ctx.clinic.id,
            id: factId,
            patientId: id,
            keyId: key.id,
            kind,
            label: sealedLabel,
          }
        }),
      )
    await recordAudit(ctx, { action: "patient.registered", entity: "patient", entityId: id, patientId: id })
    return id
  })
}
