"use client"

import { decide } from "./actions"
import { Badge } from "@/components/ui/badge"
import { Button } from "@/components/ui/button"
import type { ActionResult } from "@/lib/http/action-result"
import type { ListedTriageRecord } from "@/lib/triage/types"
import type { Language } from "@/lib/words/language"
import { symptomsWords } from "@/lib/words/symptoms"

const URGENCIES = ["emergency", "needs_care", "self_care"] as const

/** Symptom checks of the conversation: drafts of the program that a nurse confirms or changes. */
export function SymptomChecks({
  checks,
  language,
  run,
}: {
  checks: ListedTriageRecord[]
  language: Language
  run: (work: Promise<ActionResult<unknown>>) => Promise<boolean>
}) {
  const words = symptomsWords(language)
  if (checks.length === 0) return null
  return (
    <div className="grid gap-2">
      <h3 className="text-base">{words.check}</h3>
      {checks.map((check) => (
        <div
          key={check.id}
          className="grid gap-1.5 rounded-lg border border-dashed border-assistant-line p-3"
        >
          <p className="flex flex-wrap items-center gap-2">
            <b>{check.symptoms.join(", ")}</b>
            <Badge>{words.short[check.overrideUrgency ?? check.urgency]}</Badge>
          </p>
          <p>{[check.duration, check.severity].filter(Boolean).join(" · ")}</p>
          <p>{check.reason}</p>
          <ul className="grid gap-0.5">
            {check.answers.map(({ question, answer }) => (
              <li key={question}>
                {question} <b>{answer}</b>
              </li>
            ))}
          </ul>
          {check.status === "draft" ? (
            <div className="flex flex-wrap gap-1.5">
              <Button size="sm" onClick={() => void run(decide(check.id, check.urgency))}>
                {words.confirm}
              </Button>
              {URGENCIES.filter((urgency) => urgency !== check.urgency).map((urgency) => (
                <Button
                  key={urgency}
                  size="sm"
                  variant="outline"
                  aria-label={`${words.other}: ${words.short[urgency]}`}
                  onClick={() => void run(decide(check.id, urgency))}
                >
                  {words.short[urgency]}
                </Button>
              ))}
            </div>
          ) : (
            <p className="text-muted-foreground">
              {check.status === "confirmed"
                ? words.confirmed
                : `${words.overridden} ${words.short[check.overrideUrgency ?? check.urgency]}`}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
