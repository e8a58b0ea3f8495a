import type { NurseCandidate, NurseSlot, NurseWish, SlotSearch } from "../types/slots"
import { openSlots } from "./open-slots"

/**
 * The starts at which at least one suitable nurse is free, ascending, with everybody who is: the patient's own nurse
 * first, then whoever has fewer appointments ahead. Equals the union of the singles.
 */
export function anyNurseSlots(
  nurses: readonly NurseCandidate[],
  search: SlotSearch,
  wish: NurseWish = {},
): NurseSlot[] {
  const ordered = suitable(nurses, wish).toSorted((a, b) => byPreference(a, b, wish))
  const free = new Map<number, string[]>()
  for (const nurse of ordered)
    for (const start of openSlots({ ...nurse, ...search })) {
      const ids = free.get(start)
      if (ids) ids.push(nurse.nurseId)
      else free.set(start, [nurse.nurseId])
    }
  return [...free].map(([start, nurseIds]) => ({ start, nurseIds })).toSorted((a, b) => a.start - b.start)
}

/** The starts at which all of them are free at once: a visit that needs two nurses. No nurses, no starts. */
export function allNurseSlots(nurses: readonly NurseCandidate[], search: SlotSearch): number[] {
  const [first, ...others] = nurses
  if (!first) return []
  const sets = others.map((nurse) => new Set(openSlots({ ...nurse, ...search })))
  return openSlots({ ...first, ...search }).filter((start) => sets.every((set) => set.has(start)))
}

/** Every skill that is asked for, and one of the languages. */
export const suitable = (nurses: readonly NurseCandidate[], wish: NurseWish): NurseCandidate[] =>
  nurses.filter(
    ({ skills, languages }) =>
      (wish.skills ?? []).every((skill) => skills.includes(skill)) &&
      (!wish.languages?.length || wish.languages.some((language) => languages.includes(language))),
  )

const byPreference = (a: NurseCandidate, b: NurseCandidate, wish: NurseWish): number =>
  Number(b.nurseId === wish.ownNurseId) - Number(a.nurseId === wish.ownNurseId) ||
  (a.load ?? 0) - (b.load ?? 0) ||
  (a.nurseId < b.nurseId ? -1 : 1)
