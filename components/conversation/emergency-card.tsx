import { Phone, Siren } from "lucide-react"
import { Fragment, useId } from "react"
import { Avatar } from "@/components/ui/avatar"
import { Button, buttonVariants } from "@/components/ui/button"
import { Separator } from "@/components/ui/separator"
import { cn } from "@/components/ui/cn"
import type { EmergencyKind } from "@/lib/triage/rules/emergency-kind"
import type { EmergencyWords } from "@/lib/words/emergency"

export type EmergencyCardProps = {
  kind: EmergencyKind
  /** The number of the large button: emergency, crisis or poison line. */
  number: string
  emergencyNumber: string
  /** The patient's own words that fired the rule. */
  words: readonly string[]
  /** Whether it is about somebody else ("my dad"). */
  someoneElse?: boolean
  spoken?: boolean
  /** Only what is so: the nurse who was alerted, when, and whether she has seen it. */
  alerted?: { name: string; time: string; seen: boolean } | null
  nobodyOnline?: boolean
  /** Read out at once. Only the first time it appears, never again after a reload. */
  announce?: boolean
  said?: "calling" | "cannot_call" | null
  onSay?: (said: "calling" | "cannot_call") => void
  labels: EmergencyWords
}

/** Before everything else, full width: what to do, one large call button, at most three steps, and who has seen it. */
export function EmergencyCard(props: EmergencyCardProps) {
  const { kind, number, emergencyNumber, labels, announce = false, someoneElse = false } = props
  const heading = useId()
  const title = {
    call: labels.title(emergencyNumber),
    go: labels.goTitle(emergencyNumber),
    crisis: labels.crisisTitle(number),
    poison: labels.poisonTitle(number),
  }[kind]
  const steps =
    kind === "crisis"
      ? labels.steps.crisis
      : kind === "poison"
        ? labels.steps.poison
        : someoneElse
          ? labels.steps.someoneElse
          : labels.steps.general
  return (
    <section
      role={announce ? "alert" : undefined}
      aria-labelledby={heading}
      data-emergency
      className="overflow-clip rounded-2xl border-2 border-emergency-line bg-card shadow-lg"
    >
      <div className="flex items-center gap-3.5 bg-emergency px-5 py-4 text-emergency-foreground">
        <Siren aria-hidden className="size-5 shrink-0" />
        <h2 id={heading} className="text-xl leading-tight">
          {title}
        </h2>
      </div>
      <div className="grid gap-4 p-5 text-md">
        <p>
          <Fired {...props} />
          {labels.doNotWait}
        </p>
        <div className="flex flex-wrap gap-2.5 max-sm:*:w-full">
          <CallLink number={number} label={labels.callButton(number)} large />
          {number === emergencyNumber ? null : (
            <CallLink number={emergencyNumber} label={labels.callButton(emergencyNumber)} />
          )}
        </div>
        <Said {...props} />
        <ol className="numbered">
          {steps.map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        <Separator />
        <WhoKnows {...props} />
      </div>
    </section>
  )
}

/** The call button of the header while an emergency stands open. */
export function CallLink({
  number,
  label,
  large = false,
  quiet = false,
}: {
  number: string
  label: string
  large?: boolean
  quiet?: boolean
}) {
  return (
    <a
      href={`tel:${number.replace(/[^\d+*#]/g, "")}`}
      className={cn(
        buttonVariants({ variant: quiet ? "outline" : "emergency", size: large ? "lg" : "default" }),
      )}
    >
      <Phone aria-hidden />
      {label}
    </a>
  )
}

function Fired({ words, spoken, labels }: EmergencyCardProps) {
  const shown = words.slice(0, 3)
  if (shown.length === 0) return null
  return (
    <>
      {spoken ? labels.youSaid : labels.youWrote}{" "}
      {shown.map((word, index) => (
        <Fragment key={word}>
          {index === 0 ? null : index === shown.length - 1 ? ` ${labels.and} ` : ", "}
          <mark>{word}</mark>
        </Fragment>
      ))}
      .{" "}
    </>
  )
}

function Said({ said, onSay, labels }: EmergencyCardProps) {
  if (said)
    return (
      <output className="block text-base font-medium">
        {said === "calling" ? labels.callingNoted : labels.cannotNoted}
      </output>
    )
  if (!onSay) return null
  return (
    <div className="flex flex-wrap gap-2.5">
      <Button variant="outline" onClick={() => onSay("calling")}>
        {labels.saysCalling}
      </Button>
      <Button variant="outline" onClick={() => onSay("cannot_call")}>
        {labels.saysCannot}
      </Button>
    </div>
  )
}

function WhoKnows({ alerted, nobodyOnline, labels }: EmergencyCardProps) {
  const words = alerted
    ? (alerted.seen ? labels.alertedSeen : labels.alerted)(alerted.name, alerted.time)
    : nobodyOnline
      ? labels.nobodyOnline
      : labels.alerting
  return (
    <div className="flex items-center gap-2">
      {alerted ? <Avatar name={alerted.name} size={2.5} /> : null}
      <p className="text-sm">
        {words}
        <span className="block text-muted-foreground">{labels.bookingPaused}</span>
      </p>
    </div>
  )
}
