import fs from "node:fs"
import { expect, test } from "vitest"
import { assess } from "@/lib/triage/rules/assess"
import { isEmergency } from "@/lib/triage/rules/levels"
import type { TriageLanguage } from "@/lib/triage/types"

const now = new Date("2026-11-24T10:00:00Z")

/** What people tell besides, and what explains nothing of the rest. */
const SMALL_TALK: Record<TriageLanguage, readonly string[]> = {
  en: [
    "What should I do?",
    "Sorry to bother you.",
    "I slept badly.",
    "I was washing the dishes.",
    "I went to the gym yesterday.",
    "I have panic attacks sometimes.",
    "I have a dentist appointment next week.",
    "My husband is at work right now.",
    "We were on vacation last month.",
    "My mom had a heart attack in 2010.",
    "I don't think it is serious.",
    "My back always hurts.",
  ],
  es: [
    "¿Qué hago?",
    "Perdón por la molestia.",
    "Dormí mal.",
    "Estaba lavando los trastes.",
    "Ayer fui al gimnasio.",
    "Tengo cita con el dentista la próxima semana.",
    "Mi esposo está en el trabajo.",
    "Mi mamá tuvo un infarto en 2010.",
    "No creo que sea grave.",
    "Tengo 45 años.",
  ],
}

const alarms = (text: string, age?: number) =>
  assess({ text, now, record: age === undefined ? {} : { ageYears: age } }).firings.some(
    ({ level, ruleId }) => isEmergency(level) && !ruleId.startsWith("second-look."),
  )

/** Two of them, other ones for each message: all with all is 60,000 messages, and minutes on a slow machine. */
const twoOf = (talks: readonly string[], at: number) =>
  [at, at + 5].map((place) => talks[place % talks.length]!)

test.each(["en", "es"] as const)(
  "small talk around an emergency silences no rule (%s)",
  { timeout: 60_000 },
  (language) => {
    const set = `tests/eval/triage/emergencies.${language}.json`
    const messages = JSON.parse(fs.readFileSync(set, "utf8")) as { text: string; age?: number }[]
    const silenced: string[] = []
    for (const [at, { text, age }] of messages.filter(({ text, age }) => alarms(text, age)).entries())
      for (const talk of twoOf(SMALL_TALK[language], at))
        for (const both of [`${text.replace(/[.!?\s]*$/, "")}. ${talk}`, `${talk} ${text}`])
          if (!alarms(both, age)) silenced.push(both)
    expect(silenced).toEqual([])
  },
)
