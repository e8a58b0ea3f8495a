import { createInterface } from "node:readline"
import { assess } from "@/lib/triage/rules/assess"
import { isEmergency } from "@/lib/triage/rules/levels"
import type { Assessment, RecordFacts, TriageLanguage } from "@/lib/triage/types"

type Line = { turns: string[]; age?: number; conditions?: string[]; language?: TriageLanguage }

// JSON lines in ({"turns":["..."],"age":34}), JSON lines out: what the red-flag rules say of each conversation.
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  if (text.trim()) process.stdout.write(`${JSON.stringify(classify(JSON.parse(text) as Line))}\n`)

function classify({ turns, age, conditions, language }: Line): object {
  const record: RecordFacts = {
    ...(age === undefined ? {} : { ageYears: age }),
    ...(conditions ? { conditions } : {}),
  }
  const now = new Date()
  let last: Assessment | undefined
  for (const turn of turns)
    last = assess({
      text: turn,
      now,
      record,
      ...(language ? { language } : {}),
      ...(last ? { prior: last.state } : {}),
    })
  const level = last?.level ?? "none"
  return {
    emergency: isEmergency(level),
    level,
    urgency: last?.urgency ?? "self_care",
    rules: last?.state.rules ?? [],
  }
}
