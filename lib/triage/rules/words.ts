import { isEmergency } from "@/lib/triage/rules/levels"
import type { TriageLanguage, TriageLevel } from "@/lib/triage/types"

/** The clinic's own numbers; one that the clinic has not set is left out of the text. */
export type EmergencyNumbers = { emergency: string; crisis?: string; poison?: string }

export type EmergencyKind = "emergency" | "department" | "crisis" | "poison"

/** What the card says: nothing is diagnosed, no dose is named. */
export type EmergencyWords = {
  kind: EmergencyKind
  title: string
  /** What to do now, one or two short sentences. */
  now: string
  /** At most three steps while help is on its way. */
  steps: readonly string[]
  /** The number to offer first; null when the clinic has not set it. */
  call: string | null
}

/** The kind of help: poison and crisis have their own line beside the emergency number. */
export function emergencyKind(level: TriageLevel, ruleIds: readonly string[] = []): EmergencyKind {
  if (level === "crisis_line" || (isEmergency(level) && ruleIds.some((id) => CRISIS_RULES.has(id))))
    return "crisis"
  if (level === "emergency_department" && ruleIds.some((id) => id.startsWith("poison."))) return "poison"
  return level === "emergency_department" ? "department" : "emergency"
}

const CRISIS_RULES = new Set(["mind.suicidal", "mind.attempt-or-plan", "mind.harm-others"])

/** The words of the emergency card; null for a level that is no emergency. `ruleIds`: the rules that fired. */
export function emergencyWords(
  level: TriageLevel,
  language: TriageLanguage,
  numbers: EmergencyNumbers,
  ruleIds: readonly string[] = [],
): EmergencyWords | null {
  if (!isEmergency(level)) return null
  const kind = emergencyKind(level, ruleIds)
  const now = TEXTS[language][kind](numbers)
  const call =
    kind === "crisis" && level === "crisis_line"
      ? (numbers.crisis ?? numbers.emergency)
      : kind === "poison"
        ? (numbers.poison ?? numbers.emergency)
        : numbers.emergency
  return { kind, call: call || null, ...now }
}

type Text = Pick<EmergencyWords, "title" | "now" | "steps">

const TEXTS: Record<TriageLanguage, Record<EmergencyKind, (numbers: EmergencyNumbers) => Text>> = {
  en: {
    emergency: ({ emergency }) => ({
      title: "This may be an emergency",
      now: `Call ${emergency} now. Do not wait for a reply here.`,
      steps: [
        "If you can, have someone stay with you. Unlock the door.",
        "Do not drive yourself. Do not eat or drink.",
        "Have a list of medicines ready, and say how it began.",
      ],
    }),
    department: ({ emergency }) => ({
      title: "Please get seen right away",
      now: `Go to the nearest emergency department now. Have someone take you. If it gets worse or you have no ride, call ${emergency}.`,
      steps: [
        "Do not wait for a reply here before you go.",
        "Do not eat or drink until you have been seen.",
        "Bring your medicines or a list of them.",
      ],
    }),
    crisis: ({ emergency, crisis }) => ({
      title: "You do not have to be alone with this",
      now: crisis
        ? `Call or text ${crisis} now to talk with someone. If you are in danger or have hurt yourself, call ${emergency}.`
        : `Call ${emergency} now to reach someone who can help.`,
      steps: [
        "Be near a person you trust, or ask them to come.",
        "Move away from anything you could use to hurt yourself.",
        "Keep this chat open. You can go on writing here.",
      ],
    }),
    poison: ({ emergency, poison }) => ({
      title: "Get help for this now",
      now: poison
        ? `Call poison help at ${poison} now. If the person is sleepy, has a seizure or has trouble breathing, call ${emergency}.`
        : `Call ${emergency} now.`,
      steps: [
        "Keep the package or bottle with you.",
        "Do not try to make the person throw up.",
        "Say what it was, how much and when.",
      ],
    }),
  },
  es: {
    emergency: ({ emergency }) => ({
      title: "Esto puede ser una emergencia",
      now: `Llame al ${emergency} ahora. No espere una respuesta aquí.`,
      steps: [
        "Si puede, pida a alguien que se quede con usted. Abra la puerta.",
        "No maneje usted. No coma ni beba.",
        "Tenga lista la lista de medicinas y diga cómo empezó.",
      ],
    }),
    department: ({ emergency }) => ({
      title: "Necesita que le vean ya",
      now: `Vaya ahora a la sala de emergencias más cercana. Pida que alguien le lleve. Si empeora o no tiene cómo ir, llame al ${emergency}.`,
      steps: [
        "No espere una respuesta aquí antes de ir.",
        "No coma ni beba hasta que le vean.",
        "Lleve sus medicinas o una lista.",
      ],
    }),
    crisis: ({ emergency, crisis }) => ({
      title: "No tiene que pasar por esto a solas",
      now: crisis
        ? `Llame o mande un texto al ${crisis} ahora para hablar con alguien. Si está en peligro o se ha hecho daño, llame al ${emergency}.`
        : `Llame al ${emergency} ahora para hablar con alguien que puede ayudar.`,
      steps: [
        "Esté cerca de alguien de confianza o pídale que venga.",
        "Aléjese de todo lo que pueda usar para hacerse daño.",
        "Deje abierto este chat. Puede seguir escribiendo aquí.",
      ],
    }),
    poison: ({ emergency, poison }) => ({
      title: "Busque ayuda ahora",
      now: poison
        ? `Llame a la línea de envenenamiento al ${poison} ahora. Si la persona tiene mucho sueño, convulsiona o le cuesta respirar, llame al ${emergency}.`
        : `Llame al ${emergency} ahora.`,
      steps: [
        "Tenga a mano el envase o la botella.",
        "No intente hacer vomitar a la persona.",
        "Diga qué fue, cuánto y cuándo.",
      ],
    }),
  },
}
