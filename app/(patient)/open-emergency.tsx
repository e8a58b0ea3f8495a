"use client"

import { EmergencyCard } from "@/components/conversation/emergency-card"
import { emergencyKind } from "@/lib/triage/rules/emergency-kind"
import type { Emergency } from "@/lib/triage/types"
import { emergencyWords } from "@/lib/words/emergency"
import { time } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"

export type ClinicNumbers = { emergency: string; crisis: string; poison: string }

/** The emergency that stands open for the reader, the same on every patient page. */
export function OpenEmergency({
  emergency,
  numbers,
  zone,
  language,
  announce = false,
  onAnswered,
}: {
  emergency: Emergency
  numbers: ClinicNumbers
  zone: string
  language: Language
  announce?: boolean
  /** Their answer reached the nurses. Default: the page is loaded again. */
  onAnswered?: () => void
}) {
  const kind = emergencyKind(emergency)
  const answer = async (said: "calling" | "cannot_call") => {
    await fetch(`/api/emergencies/${emergency.id}/answer`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ said }),
    })
    if (onAnswered) onAnswered()
    else window.location.reload()
  }
  return (
    <EmergencyCard
      kind={kind}
      number={kind === "crisis" ? numbers.crisis : kind === "poison" ? numbers.poison : numbers.emergency}
      emergencyNumber={numbers.emergency}
      words={emergency.words ? [emergency.words] : []}
      alerted={
        emergency.seenBy
          ? { name: emergency.seenBy, time: time(emergency.since, zone, language), seen: true }
          : null
      }
      announce={announce}
      said={emergency.patientSaid}
      onSay={(said) => void answer(said)}
      labels={emergencyWords(language)}
    />
  )
}
