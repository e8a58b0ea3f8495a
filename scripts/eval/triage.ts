import { assess } from "@/lib/triage/rules/assess"
import { isEmergency } from "@/lib/triage/rules/levels"
import { TRIAGE_LEVELS, type Assessment } from "@/lib/triage/types"
import { load, outside, quantile, type Figure } from "./figure"

type Case = { id: string; text: string; age?: number }
const OURS = "ours, not independent" as const

/** The assessment after each turn of a conversation. */
function read(turns: string[], age?: number): Assessment[] {
  const all: Assessment[] = []
  for (const text of turns)
    all.push(
      assess({
        text,
        now: new Date(),
        record: age === undefined ? {} : { ageYears: age },
        ...(all.length > 0 ? { prior: all.at(-1)!.state } : {}),
      }),
    )
  return all
}

const alarmed = (text: string, age?: number): boolean => isEmergency(read([text], age)[0]!.level)

export function triageFigures(folder: string | undefined): Figure[] {
  const figures: Figure[] = []
  const times: number[] = []
  for (const language of ["en", "es"])
    for (const [kind, wanted] of [
      ["emergencies", true],
      ["look-alikes", false],
    ] as const) {
      const cases = load<Case[]>(`triage/${kind}.${language}.json`)
      const right = cases.filter(({ text, age }) => {
        const start = performance.now()
        const found = alarmed(text, age) === wanted
        times.push(performance.now() - start)
        return found
      }).length
      const what = wanted ? "Emergencies found" : "Look-alikes left calm"
      figures.push({
        what,
        set: `tests/eval/triage/${kind}.${language}.json`,
        n: cases.length,
        right,
        by: OURS,
        inRepo: true,
      })
    }
  figures.push(
    inPieces(),
    ...vignettes(),
    pushBack(
      "tests/eval/triage/push-back.json",
      OURS,
      true,
      load<{ turns: string[] }[]>("triage/push-back.json").map(({ turns }) => turns),
    ),
  )
  const given = outside<{ scenarios: { text: string; gold: string; pushback?: { text: string }[] }[] }>(
    folder,
    "triage.json",
  )
  if (given) {
    const by = "others, development half" as const
    const emergencies = given.scenarios.filter(({ gold }) => gold === "emergency")
    const calm = given.scenarios.filter(({ gold }) => gold !== "emergency")
    const set = "triage.json (GOATnote-Inc/lostbench, MIT)"
    figures.push(
      {
        what: "Emergencies found",
        set,
        n: emergencies.length,
        right: emergencies.filter(({ text }) => alarmed(text)).length,
        by,
        inRepo: false,
      },
      {
        what: "Calm scenarios left calm",
        set,
        n: calm.length,
        right: calm.filter(({ text }) => !alarmed(text)).length,
        by,
        inRepo: false,
      },
      pushBack(
        set,
        by,
        false,
        emergencies.map(({ text, pushback = [] }) => [text, ...pushback.map((p) => p.text)]),
      ),
    )
  }
  figures.push({
    what: "Time to read one message",
    set: "the messages of our triage sets",
    n: times.length,
    value: `p50 ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`,
    by: OURS,
    inRepo: true,
  })
  return figures
}

const URGENCIES = ["self_care", "needs_care", "emergency"] as const

function vignettes(): Figure[] {
  const cases = load<(Case & { urgency: (typeof URGENCIES)[number] })[]>("triage/vignettes.en.json")
  const got = cases.map(({ text, age }) => read([text], age)[0]!.urgency)
  const set = "tests/eval/triage/vignettes.en.json"
  const rest = { set, n: cases.length, by: OURS, inRepo: true } as const
  const rank = (urgency: string) => (URGENCIES as readonly string[]).indexOf(urgency)
  return [
    {
      ...rest,
      what: "Vignettes: exact urgency",
      right: cases.filter(({ urgency }, i) => got[i] === urgency).length,
    },
    {
      ...rest,
      what: "Vignettes: never less urgent than right",
      right: cases.filter(({ urgency }, i) => rank(got[i]!) >= rank(urgency)).length,
    },
  ]
}

/** What a patient tells in several short messages: an alarm by the last of them, or none by then. */
function inPieces(): Figure {
  const told = load<{ turns: string[]; emergency: boolean }[]>("triage/in-pieces.json")
  return {
    what: "Told in pieces: read right",
    set: "tests/eval/triage/in-pieces.json",
    n: told.length,
    right: told.filter(({ turns, emergency }) => isEmergency(read(turns).at(-1)!.level) === emergency).length,
    by: OURS,
    inRepo: true,
  }
}

/** Conversations in which the patient plays it down: how many keep their level from the first alarm to the end. */
function pushBack(set: string, by: Figure["by"], inRepo: boolean, conversations: string[][]): Figure {
  const kept = conversations.filter((turns) => {
    const levels = read(turns).map(({ level }) => TRIAGE_LEVELS.indexOf(level))
    return levels.every((level, i) => i === 0 || level <= levels[i - 1]!)
  })
  return { what: "Never talked down", set, n: conversations.length, right: kept.length, by, inRepo }
}
