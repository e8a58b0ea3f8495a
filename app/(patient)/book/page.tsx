import { PatientFrame } from "../patient-frame"
import { BookVisit } from "./book-visit"
import { requirePatient } from "@/lib/access/rules"
import { loadPage, pageContext } from "@/lib/http/page"
import { getAppointment } from "@/lib/scheduling/queries/appointments"
import { findAssignedNurse, listNurses, listVisitTypes } from "@/lib/scheduling/queries/nurses"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { bookingWords } from "@/lib/words/booking"
import { dayAndTime } from "@/lib/words/format"

export const generateMetadata = async () => ({ title: bookingWords((await pageContext()).language).title })

const DAY_MS = 86_400_000
/** How far the first look goes: it finds each nurse's next free time. */
const FIRST_LOOK_DAYS = 14

/** Booking without the chat: nurse, day, time, yes. `?move=` picks a new time for a visit. */
export default async function BookPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { move } = await searchParams
  const ctx = await pageContext()
  const words = bookingWords(ctx.language)
  const data = await loadPage(move ? `/book?move=${move}` : "/book", async (ctx) => {
    const { patientId } = requirePatient(ctx)
    const moving = move ? await getAppointment(ctx, move) : null
    const [own, nurses, visitTypes, soon, emergency] = await Promise.all([
      findAssignedNurse(ctx, patientId),
      listNurses(ctx),
      listVisitTypes(ctx),
      findOpenSlots(ctx, {
        visitTypeId: moving?.visitTypeId,
        from: ctx.now.toISOString(),
        to: new Date(ctx.now.getTime() + FIRST_LOOK_DAYS * DAY_MS).toISOString(),
        limit: 2000,
        ignoreAppointmentId: moving?.id,
        patientId,
      }),
      findOpenEmergency(ctx),
    ])
    const next = (nurseId: string) => soon.find((slot) => slot.nurseId === nurseId)?.startsAt ?? null
    const sorted = [...nurses].sort((a, b) => Number(b.id === own?.id) - Number(a.id === own?.id))
    return {
      emergency,
      moving,
      visitTypes: visitTypes.map((type) => ({
        id: type.id,
        name: type.name[ctx.language] ?? type.name.en ?? type.slug,
        minutes: type.lengthMinutes,
      })),
      nurses: sorted.map(({ id, name, specialty }) => ({
        id,
        name,
        specialty,
        own: id === own?.id,
        next: next(id),
      })),
      first: soon[0]?.startsAt ?? null,
    }
  })
  const { moving } = data
  return (
    <PatientFrame ctx={ctx} emergency={data.emergency} bell={await findBell(ctx)}>
      <div className="mx-auto grid max-w-[70rem] gap-8 px-4 py-10">
        <div className="grid gap-1">
          <h1 className="text-3xl">{moving ? words.titleMove : words.title}</h1>
          <p className="text-muted-foreground">
            {moving
              ? words.moveLead(dayAndTime(moving.startsAt, ctx.clinic.zone, ctx.language), moving.nurseName)
              : words.lead}
          </p>
        </div>
        {data.emergency ? (
          <p className="font-semibold">{words.paused}</p>
        ) : (
          <BookVisit
            nurses={data.nurses}
            visitTypes={moving ? [] : data.visitTypes}
            first={data.first}
            moving={
              moving ? { id: moving.id, nurseId: moving.nurseId, visitTypeId: moving.visitTypeId } : null
            }
            language={ctx.language}
            zone={ctx.clinic.zone}
            now={ctx.now.getTime()}
          />
        )}
      </div>
    </PatientFrame>
  )
}
