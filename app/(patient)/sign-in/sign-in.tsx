"use client"

import { useState } from "react"
import { PatientForm } from "./patient-form"
import { StaffForm } from "./staff-form"
import { signInWith } from "./sign-in-with"
import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { Segmented } from "@/components/ui/segmented"
import type { Language } from "@/lib/words/language"
import { signInWords } from "@/lib/words/sign-in"

type Props = {
  language: Language
  next: string
  staff: boolean
  ended: boolean
  people: { id: string; kind: "user" | "patient"; name: string; detail: string }[]
  demo: boolean
  phoneSignIn: boolean
}

/** Patients by telephone and code, staff by email and password; in sample mode one click. */
export function SignIn(props: Props) {
  const words = signInWords(props.language)
  const [who, setWho] = useState(props.staff ? "staff" : "patient")
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6 px-4 py-12">
      <h1 className="text-3xl">{words.title}</h1>
      {props.ended ? <Notice>{words.sessionEnded}</Notice> : null}
      <Segmented
        label={words.who}
        value={who}
        onChange={setWho}
        options={[
          { value: "patient", label: words.iAmPatient },
          { value: "staff", label: words.iWorkHere },
        ]}
      />
      {who === "staff" ? (
        <StaffForm language={props.language} next={props.next} />
      ) : props.phoneSignIn ? (
        <PatientForm language={props.language} next={props.next} demo={props.demo} />
      ) : (
        <Notice>{words.phoneOff}</Notice>
      )}
      {props.people.length > 0 ? (
        <section className="grid gap-2 border-t pt-6">
          <h2 className="text-lg">{words.demoAccounts}</h2>
          <ul className="grid gap-2">
            {props.people.map((person) => (
              <li key={`${person.id}/${person.detail}`}>
                <Button
                  variant="outline"
                  className="w-full justify-between"
                  onClick={() =>
                    void signInWith(
                      "sample",
                      person.kind === "user" ? { userId: person.id } : { patientId: person.id },
                      landingOf(person, props.next),
                    )
                  }
                >
                  <span>{words.signInAs(person.name)}</span>
                  <span className="text-sm text-muted-foreground">{person.detail}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

function landingOf(person: { kind: string; detail: string }, next: string): string {
  if (person.kind === "patient")
    return next.startsWith("/nurse") || next.startsWith("/admin") ? "/chat" : next
  if (person.detail === "admin") return next.startsWith("/admin") ? next : "/admin/knowledge"
  return /^\/(nurse|notifications)/.test(next) ? next : "/nurse/inbox"
}
