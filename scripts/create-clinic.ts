// npm run create-clinic -- --name … --host … --zone … --country … --emergency … --crisis … --poison … [--phone …]
// Sets up a real clinic: its patient pages are open from then on. Hours: --hours "1-5 09:00-17:00; 6 10:00-14:00".
import { parseArgs } from "node:util"
import { z } from "zod"
import { boot } from "./boot"
import { pool } from "@/db/client"
import { bootDatabase } from "@/db/migrate"
import { clinicHosts, clinicHours, clinics, noticeSettings, visitTypes } from "@/db/schema"
import { makeContext } from "@/lib/access/context"
import { clinicById } from "@/lib/clinics/queries"
import { newId } from "@/lib/core/ids"
import { isZone } from "@/lib/core/time"
import { importSampleArticles } from "./seed/articles"

const number = z.string().trim().min(2).max(30)
const Answers = z.object({
  name: z.string().trim().min(2).max(120),
  host: z.string().trim().toLowerCase().min(1).max(200),
  zone: z.string().refine(isZone, "is not an IANA time zone (like America/New_York)"),
  country: z.string().regex(/^[A-Z]{2}$/, "is a two-letter country code (like US)"),
  emergency: number,
  crisis: number,
  poison: number,
  phone: number.optional(),
  address: z.string().trim().max(200).optional(),
  hours: z.string().default("1-5 09:00-17:00"),
})

const options = Object.fromEntries(
  Object.keys(Answers.shape).map((name) => [name, { type: "string" as const }]),
)
const parsed = Answers.safeParse(parseArgs({ options }).values)
if (!parsed.success) {
  for (const issue of parsed.error.issues) console.error(`--${issue.path.join(".")}: ${issue.message}`)
  process.exit(1)
}
const answers = parsed.data
const hours = readHours(answers.hours)
const { dataDir, demo } = boot()
if (demo) {
  console.error(
    "A real clinic and demo mode do not share a database. Set NURSELINE_DEMO=0 and a DATA_DIR or DATABASE_URL of its own.",
  )
  process.exit(1)
}
const database = await bootDatabase(dataDir)
const id = newId()
await pool().transaction(async (tx) => {
  await tx.insert(clinics).values({
    id,
    name: answers.name,
    zone: answers.zone,
    country: answers.country,
    languages: ["en", "es"],
    phone: answers.phone ?? null,
    address: answers.address ?? null,
    emergencyNumber: answers.emergency,
    crisisNumber: answers.crisis,
    poisonNumber: answers.poison,
    openedAt: new Date(),
  })
  await tx.insert(clinicHosts).values({ host: answers.host, clinicId: id })
  await tx.insert(clinicHours).values(hours.map((h) => ({ clinicId: id, id: newId(), ...h })))
  await tx.insert(noticeSettings).values({
    clinicId: id,
    reminderHours: [24, 2],
    quietFrom: "21:00",
    quietUntil: "08:00",
    waitlistOfferMinutes: 30,
  })
  await tx.insert(visitTypes).values({
    clinicId: id,
    id: newId(),
    slug: "nurse-visit",
    name: { en: "Nurse visit", es: "Visita con la enfermera" },
    lengthMinutes: 30,
    stepMinutes: 15,
    noticeMinutes: 60,
    horizonDays: 60,
    modes: ["in-person", "phone"],
  })
})
const clinic = await clinicById(pool(), id)
await importSampleArticles(makeContext({ actor: { kind: "system", job: "create-clinic" }, clinic: clinic! }))
await database.close()
console.log(
  `Created ${answers.name} (${id}), reached at ${answers.host}. Sample articles were imported as drafts.`,
)
console.log("Next: npm run create-admin")

/** "1-5 09:00-17:00; 6 10:00-14:00": weekdays (0 is Sunday) and hours. */
function readHours(text: string): { weekday: number; startsAt: string; endsAt: string }[] {
  return text.split(";").flatMap((part) => {
    const match = /^\s*([0-6])(?:-([0-6]))?\s+(\d{2}:\d{2})-(\d{2}:\d{2})\s*$/.exec(part)
    if (!match) {
      console.error(`--hours: cannot read "${part.trim()}"; write it like "1-5 09:00-17:00; 6 10:00-14:00".`)
      process.exit(1)
    }
    const first = Number(match[1])
    const last = Number(match[2] ?? match[1])
    return Array.from({ length: last - first + 1 }, (_, i) => ({
      weekday: first + i,
      startsAt: match[3]!,
      endsAt: match[4]!,
    }))
  })
}
