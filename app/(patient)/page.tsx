import Link from "next/link"
import { Ask } from "./ask"
import { PatientFrame } from "./patient-frame"
import { Bubble } from "@/components/conversation/bubble"
import { Avatar } from "@/components/ui/avatar"
import { hoursText } from "@/lib/assistant/hours-text"
import { listClinicHours } from "@/lib/clinics/queries"
import { loadPage, pageContext } from "@/lib/http/page"
import { listNurses } from "@/lib/scheduling/queries/nurses"
import { bookingWords } from "@/lib/words/booking"
import { chatWords } from "@/lib/words/chat"
import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { knowledgeWords } from "@/lib/words/knowledge"
import { readablePhone } from "@/lib/patients/rules"
import { symptomsWords } from "@/lib/words/symptoms"
import { commonWords } from "@/lib/words/common"
import { landingWords } from "@/lib/words/landing"

/** The first page: write, or call. */
export default async function LandingPage() {
  const ctx = await pageContext()
  const words = landingWords(ctx.language)
  const common = commonWords(ctx.language)
  const chat = chatWords(ctx.language)
  const { nurses, hours } = await loadPage("/", async (ctx) => ({
    nurses: await listNurses(ctx),
    hours: hoursText(await listClinicHours(ctx), ctx.language),
  }))
  if (!ctx.clinic.open)
    return (
      <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={await findBell(ctx)}>
        <section className="mx-auto grid max-w-[42rem] gap-3 px-4 py-16">
          <h1 className="text-3xl">{words.notOpen}</h1>
          <p>{words.notOpenLong}</p>
        </section>
      </PatientFrame>
    )
  return (
    <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={await findBell(ctx)}>
      <section className="mx-auto grid max-w-[68rem] gap-12 px-4 py-12 lg:grid-cols-[1.1fr_0.9fr] lg:py-20">
        <div className="grid content-start gap-5">
          <h1 className="text-3xl lg:text-4xl">{words.title}</h1>
          <p className="max-w-(--measure) text-md">{words.lead}</p>
          <Ask language={ctx.language} />
          <p className="text-sm text-muted-foreground">
            {words.noAccount}{" "}
            {ctx.clinic.phone ? (
              <a className="link font-semibold" href={`tel:${ctx.clinic.phone}`}>
                {common.call(readablePhone(ctx.clinic.phone, ctx.clinic.country))}
              </a>
            ) : null}
          </p>
          <p className="text-sm">{words.answers(hours)}</p>
          <p className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
            <Link className="link" href="/symptoms">
              {symptomsWords(ctx.language).title}
            </Link>
            <Link className="link" href="/book">
              {bookingWords(ctx.language).title}
            </Link>
            <Link className="link" href="/articles">
              {knowledgeWords(ctx.language).library}
            </Link>
          </p>
        </div>
        <figure className="grid content-start gap-5 rounded-2xl border bg-card p-6 shadow-sm">
          <Bubble author="patient" name={common.you}>
            {words.examplePatient}
          </Bubble>
          <Bubble author="assistant" name={chat.assistant} role={chat.aProgram}>
            {words.exampleAssistant}
          </Bubble>
          <Bubble author="nurse" name={words.exampleNurseName} role={chat.nurse}>
            {words.exampleNurse}
          </Bubble>
          <figcaption className="text-sm text-muted-foreground">{words.example}</figcaption>
        </figure>
      </section>
      <section className="border-t bg-muted">
        <div className="mx-auto grid max-w-[68rem] gap-8 px-4 py-12 md:grid-cols-3">
          <h2 className="text-2xl md:col-span-3">{words.follow}</h2>
          {words.lines.map((line) => (
            <div key={line.title} className="grid content-start gap-1.5">
              <p className="text-sm text-muted-foreground">{line.by}</p>
              <h3 className="text-lg">{line.title}</h3>
              <p>{line.text}</p>
            </div>
          ))}
        </div>
      </section>
      <section className="mx-auto grid max-w-[68rem] gap-8 px-4 py-12 md:grid-cols-2">
        <div className="grid gap-2 md:col-span-2">
          <h2 className="text-2xl">{words.honest}</h2>
          <p>{words.honestLead}</p>
        </div>
        <List title={words.can} items={words.cans} />
        <List title={words.willNot} items={words.willNots} />
      </section>
      <section className="mx-auto grid max-w-[68rem] gap-5 px-4 pb-16">
        <h2 className="text-2xl">{words.team}</h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {nurses.map((nurse) => (
            <li key={nurse.id} className="flex items-center gap-3">
              <Avatar name={nurse.name} size={2.75} />
              <span>
                <b className="block">{nurse.name}</b>
                <span className="text-sm text-muted-foreground">{nurse.specialty}</span>
              </span>
            </li>
          ))}
        </ul>
        <p className="text-sm">
          <Link className="link" href="/sign-in?as=staff">
            {common.footer.staff}
          </Link>
        </p>
      </section>
    </PatientFrame>
  )
}

const List = ({ title, items }: { title: string; items: readonly string[] }) => (
  <div className="grid content-start gap-2">
    <h3 className="text-lg">{title}</h3>
    <ul className="list-disc ps-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </div>
)
