import { PatientFrame } from "../patient-frame"
import { SymptomCheck } from "./symptom-check"
import { pageContext } from "@/lib/http/page"
import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { symptomsWords } from "@/lib/words/symptoms"

export const generateMetadata = async () => ({ title: symptomsWords((await pageContext()).language).title })

/** Symptoms by closed questions, for who does not want to write. */
export default async function SymptomsPage() {
  const ctx = await pageContext()
  const words = symptomsWords(ctx.language)
  return (
    <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={await findBell(ctx)}>
      <div className="mx-auto grid max-w-[46rem] gap-6 px-4 py-10">
        <div className="grid gap-1">
          <h1 className="text-3xl">{words.title}</h1>
          <p className="text-muted-foreground">{words.lead}</p>
        </div>
        <SymptomCheck language={ctx.language} />
      </div>
    </PatientFrame>
  )
}
