"use client"

import { useState } from "react"
import { giveNurse } from "./actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Select } from "@/components/ui/select"
import type { DeskThread } from "@/lib/desk/types"
import type { ActionResult } from "@/lib/http/action-result"
import type { Language } from "@/lib/words/language"
import { staffWords } from "@/lib/words/staff"

/** The patient's own nurse with the reason why, and another one instead. Booked visits stay where they are. */
export function OwnNurse({
  patientId,
  thread,
  language,
  run,
}: {
  patientId: string
  thread: DeskThread
  language: Language
  run: (work: Promise<ActionResult<unknown>>) => Promise<boolean>
}) {
  const words = staffWords(language)
  const { ownNurse, nurses } = thread
  const [picked, setPicked] = useState(ownNurse?.id ?? "")
  return (
    <form
      className="grid gap-2"
      action={() => {
        if (picked && picked !== ownNurse?.id) void run(giveNurse(patientId, picked))
      }}
    >
      <Field label={words.assignedNurse} hint={ownNurse ? words.assignedWhy(ownNurse.reason) : words.noNurse}>
        {(control) => (
          <Select {...control} controlSize="sm" value={picked} onChange={(e) => setPicked(e.target.value)}>
            {ownNurse ? null : <option value="">{words.noNurse}</option>}
            {nurses.map((nurse) => (
              <option key={nurse.id} value={nurse.id}>
                {nurse.name} ({nurse.specialty})
              </option>
            ))}
          </Select>
        )}
      </Field>
      {picked && picked !== ownNurse?.id ? (
        <Button type="submit" size="sm" variant="outline" className="justify-self-start">
          {words.changeNurse}
        </Button>
      ) : null}
    </form>
  )
}
