import { fold } from "@/lib/core/fold"

export type NurseToChoose = {
  id: string
  specialty: string
  skills: readonly string[]
  languages: readonly string[]
  /** Patients who belong to this nurse already. */
  patients: number
}
export type PatientToAssign = { language: string; conditions: readonly string[]; ageYears: number }
export type Choice = { nurseId: string; reason: "specialty" | "language" | "load" }

/** Which words of a record call for which specialty; the specialty's own words stand for themselves. */
const CALLS_FOR: Record<string, string> = {
  heart: "cardiology",
  cardiac: "cardiology",
  "atrial fibrillation": "cardiology",
  depression: "mental health",
  anxiety: "mental health",
  bipolar: "mental health",
  dementia: "geriatrics",
  arthritis: "geriatrics",
  falls: "geriatrics",
}

/**
 * The nurse for a patient: a specialty the record calls for, among them one who speaks the patient's language, among them
 * the one with the fewest patients. Null without nurses. The reason is the first of these that made a difference.
 */
export function chooseNurse(nurses: readonly NurseToChoose[], patient: PatientToAssign): Choice | null {
  const wanted = specialtiesOf(patient)
  const special = nurses.filter(({ specialty, skills }) =>
    [specialty, ...skills].some((word) => wanted.has(fold(word))),
  )
  const general = nurses.filter(({ specialty }) => fold(specialty).includes("general"))
  const among = special.length > 0 ? special : general.length > 0 ? general : nurses
  const speaking = among.filter(({ languages }) => languages.includes(patient.language))
  const pool = speaking.length > 0 ? speaking : among
  const [first] = pool.toSorted((a, b) => a.patients - b.patients || (a.id < b.id ? -1 : 1))
  if (!first) return null
  const byLanguage = speaking.length > 0 && speaking.length < among.length
  return { nurseId: first.id, reason: special.length > 0 ? "specialty" : byLanguage ? "language" : "load" }
}

function specialtiesOf({ conditions, ageYears }: PatientToAssign): Set<string> {
  const wanted = new Set<string>()
  for (const condition of conditions.map(fold))
    for (const [word, specialty] of Object.entries(CALLS_FOR))
      if (condition.includes(word)) wanted.add(specialty)
  if (ageYears < 18) wanted.add("pediatrics")
  if (wanted.size === 0 && ageYears >= 75) wanted.add("geriatrics")
  return wanted
}
