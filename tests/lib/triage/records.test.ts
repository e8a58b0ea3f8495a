import { expect, test } from "vitest"
import { assess } from "@/lib/triage/rules/assess"
import { isEmergency } from "@/lib/triage/rules/levels"
import type { RecordFacts } from "@/lib/triage/types"

/** What people with such a record write on ordinary days: the record alone must not make an emergency of it. */
const ordinary: { record: RecordFacts; messages: string[] }[] = [
  {
    record: { ageYears: 28, pregnant: true },
    messages: [
      "can I take my blood pressure pill with grapefruit juice?",
      "when is my next blood test?",
      "my hands hurt a little from typing",
      "i pulled a muscle in my chest lifting a couch, hurts when i press on it",
      "rolled my ankle playing soccer, a bit swollen, i can walk on it",
      "cloudy pee but no fever or pain",
      "what can I eat against nausea?",
      "my numb lip is from the dentist",
    ],
  },
  {
    record: { ageYears: 75, conditions: ["heart disease", "arthritis"] },
    messages: [
      "i've been feeling off lately",
      "it is hard to concentrate when it is hot",
      "i twisted my ankle yesterday, i can walk but it's a bit swollen",
      "my knees ache in the morning",
      "can I move my visit to Friday?",
      "need a refill of my heart medicine",
    ],
  },
  {
    record: { ageYears: 70, medicines: ["warfarin"] },
    messages: ["when is my next blood test?", "which foods go badly with my blood thinner?", "i slept badly"],
  },
]

for (const { record, messages } of ordinary)
  test.each(messages)(`${JSON.stringify(record)}: %s`, (text) => {
    const { level, firings } = assess({ text, record, now: new Date("2026-11-27T10:00:00Z") })
    expect(isEmergency(level) ? firings : []).toEqual([])
  })
