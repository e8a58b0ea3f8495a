import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { redirect } from "next/navigation"
import { PatientFrame } from "../patient-frame"
import { SignIn } from "./sign-in"
import { listSamplePeople } from "@/lib/accounts/queries"
import { demoMode } from "@/lib/core/mode"
import { loadPage, pageContext } from "@/lib/http/page"
import { textsAreOn } from "@/lib/twilio/client"
import { signInWords } from "@/lib/words/sign-in"

export const generateMetadata = async () => ({ title: signInWords((await pageContext()).language).title })

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string; as?: string; ended?: string }>
}) {
  const { next, as, ended } = await searchParams
  const ctx = await pageContext()
  const target = safePath(next)
  if (ctx.actor.kind === "patient" && !target.startsWith("/nurse") && !target.startsWith("/admin"))
    redirect(target)
  const demo = demoMode() && ctx.clinic.sample
  const people = await loadPage("/sign-in", async (ctx) => (demo ? listSamplePeople(ctx) : []))
  return (
    <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={await findBell(ctx)}>
      <SignIn
        language={ctx.language}
        next={target}
        staff={as === "staff" || target.startsWith("/nurse") || target.startsWith("/admin")}
        ended={ended !== undefined}
        people={people}
        demo={demo}
        phoneSignIn={demo || textsAreOn()}
      />
    </PatientFrame>
  )
}

/** Only a path of our own: an address of somebody else would get a freshly signed-in reader. */
const safePath = (next: string | undefined): string =>
  next?.startsWith("/") && !next.startsWith("//") && !next.includes("\\") ? next : "/chat"
