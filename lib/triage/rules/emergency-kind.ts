/** Which line helps: the ambulance, an emergency room, the crisis line or poison help. */
export type EmergencyKind = "call" | "go" | "crisis" | "poison"

/**
 * Who should be called for an emergency of this level and rule. Somebody awake who swallowed something is helped by the
 * poison line first; an overdose with danger signs has the level `call_emergency` and its own number.
 */
export function emergencyKind(emergency: { level: string; ruleId: string }): EmergencyKind {
  if (emergency.level === "crisis_line") return "crisis"
  if (emergency.level !== "emergency_department") return "call"
  return emergency.ruleId.startsWith("poison.") ? "poison" : "go"
}
