import fs from "node:fs"
import { readMessage, type Reading } from "@/lib/triage/rules/engine/read"
import { partsOf } from "@/lib/triage/rules/second-look/clues"
import { assess } from "@/lib/triage/rules/assess"
import { isEmergency } from "@/lib/triage/rules/levels"
import type { TriageLanguage } from "@/lib/triage/types"

/** A message of which is known whether it is an emergency. `sentences`: the clues of each, if there are several. */
export type Example = { clues: string[]; sentences: string[][]; emergency: boolean }

const RULES = "lib/triage/rules/examples"
const SETS = "tests/eval/triage"
const BOOKING = "tests/eval/time/cases.json"

/** A few examples are whole talks; the second look reads single messages. */
type Message = string | { turns: string[] }
type RuleExamples = Record<string, Record<TriageLanguage, { must: Message[]; mustNot: Message[] }>>

/** The examples of the rules, as the rules read them; our own sets, as their authors marked them; requests for visits. */
export function examplesOf(language: TriageLanguage): Example[] {
  const ofRules = fs
    .readdirSync(RULES)
    .toSorted()
    .flatMap((file) => Object.values(read<RuleExamples>(`${RULES}/${file}`)))
    .flatMap((rule) => [...rule[language].must, ...rule[language].mustNot])
    .filter((message) => typeof message === "string")
    .map((text) => example(text, language, rulesAlarm(text)))
  const ofSets = (["emergencies", "look-alikes"] as const).flatMap((set) =>
    read<{ text: string }[]>(`${SETS}/${set}.${language}.json`).map(({ text }) =>
      example(text, language, set === "emergencies"),
    ),
  )
  const ofVignettes =
    language === "en"
      ? read<{ text: string; urgency: string }[]>(`${SETS}/vignettes.en.json`).map(({ text, urgency }) =>
          example(text, language, urgency === "emergency"),
        )
      : []
  // Whoever books says nothing alarming; few of the other calm ones are about visits.
  const ofBooking = read<{ cases: { language: string; text: string }[] }>(BOOKING)
    .cases.filter((one) => one.language === language)
    .map(({ text }) => example(text, language, false))
  return [...ofRules, ...ofSets, ...ofVignettes, ...ofBooking]
}

function example(text: string, language: TriageLanguage, emergency: boolean): Example {
  const parts = partsOf(inLanguage(readMessage(text, language, undefined), language))
  const [clues, ...sentences] = parts.map((part) => part.map(({ name }) => name))
  return { clues: clues!, sentences, emergency }
}

/** What a rule says, not what the second look learned before. */
const rulesAlarm = (text: string): boolean =>
  assess({ text, now: new Date(0) }).firings.some(
    ({ ruleId, level }) => isEmergency(level) && !ruleId.startsWith("second-look."),
  )

const inLanguage = (reading: Reading, language: TriageLanguage): Reading => ({ ...reading, language })

const read = <T>(file: string): T => JSON.parse(fs.readFileSync(file, "utf8")) as T
