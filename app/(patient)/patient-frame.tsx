import Link from "next/link"
import type { ReactNode } from "react"
import { EmergencyStrip } from "@/components/shell/emergency-strip"
import { NoticeBell } from "@/components/live/notice-bell"
import { PatientHeader } from "@/components/shell/patient-header"
import { buttonVariants } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import type { Context } from "@/lib/access/types"
import type { Bell } from "@/lib/notifications/types"
import type { Emergency } from "@/lib/triage/types"
import { chatWords } from "@/lib/words/chat"
import { commonWords } from "@/lib/words/common"
import { noticesWords } from "@/lib/words/notices"
import { visitsWords } from "@/lib/words/visits"
import { OpenEmergency } from "./open-emergency"
import { SignOutButton } from "./sign-out-button"

/** The frame of every patient page: header with who one talks to, language, theme, and the ways in and out. */
export function PatientFrame({
  ctx,
  talking,
  fill = false,
  emergency,
  bell,
  children,
}: {
  ctx: Context
  /** What stands open for the reader comes before everything else. The chat shows it itself, live. */
  emergency: Emergency | null
  /** The reader's notices; null for visitors. */
  bell: Bell | null
  /** On the chat page: the nurse who has the conversation, or null while the queue has it; undefined: the assistant. */
  talking?: { nurse: string | null | undefined }
  fill?: boolean
  children: ReactNode
}) {
  const words = commonWords(ctx.language)
  const partner = talking
    ? talking.nurse === undefined
      ? ({ kind: "assistant", name: words.assistant, role: words.aProgram } as const)
      : ({ kind: "nurse", name: talking.nurse ?? words.clinic, role: words.nurse } as const)
    : undefined
  const { inEmergency, callLink } = chatWords(ctx.language)
  return (
    <div className={cn("flex min-h-dvh flex-col", fill && "h-dvh")}>
      {fill ? null : (
        <EmergencyStrip
          question={inEmergency}
          number={ctx.clinic.emergencyNumber}
          label={callLink(ctx.clinic.emergencyNumber)}
        />
      )}
      <PatientHeader
        language={ctx.language}
        labels={words}
        clinic={ctx.clinic.name}
        partner={partner}
        actions={
          ctx.actor.kind === "patient" ? (
            <>
              <Link href="/visits" className={buttonVariants({ variant: "ghost", size: "sm" })}>
                {visitsWords(ctx.language).title}
              </Link>
              {bell ? <NoticeBell {...bell} label={noticesWords(ctx.language).bell.title} /> : null}
              <SignOutButton label={words.signOut} />
            </>
          ) : (
            <Link href="/sign-in" className={buttonVariants({ variant: "ghost", size: "sm" })}>
              {words.signIn}
            </Link>
          )
        }
      />
      <main id="main" tabIndex={-1} className={cn("flex-1 outline-none", fill && "min-h-0")}>
        {emergency ? (
          <div className="mx-auto max-w-[46rem] px-4 pt-8">
            <OpenEmergency
              emergency={emergency}
              language={ctx.language}
              zone={ctx.clinic.zone}
              numbers={{
                emergency: ctx.clinic.emergencyNumber,
                crisis: ctx.clinic.crisisNumber,
                poison: ctx.clinic.poisonNumber,
              }}
            />
          </div>
        ) : null}
        {children}
      </main>
    </div>
  )
}
