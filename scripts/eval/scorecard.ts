import fs from "node:fs"
import { rules } from "@/lib/triage/rules/data/rules"
import { intervalText, shareText, type Figure } from "./figure"

const FILE = "docs/safety.md"
const START = "<!-- scorecard: written by npm run eval -- --write -->"
const END = "<!-- end of scorecard -->"

/** Puts the figures and the evidence of every rule between the marks of docs/safety.md. */
export function writeScorecard(result: { at: string; rules: string; figures: Figure[] }): void {
  const text = fs.readFileSync(FILE, "utf8")
  const from = text.indexOf(START)
  const to = text.indexOf(END)
  if (from < 0 || to < 0) throw new Error(`${FILE} has lost its marks`)
  const card = [START, "", ...lines(result), "", ...evidence(), "", END].join("\n")
  fs.writeFileSync(FILE, text.slice(0, from) + card + text.slice(to + END.length))
}

function lines({ at, rules: version, figures }: { at: string; rules: string; figures: Figure[] }): string[] {
  const groups = [
    ["Sets written by others (development halves; not in this repository)", "others, development half"],
    ["Our own sets: not independent, written by the authors of the rules", "ours, not independent"],
  ] as const
  return [
    `Rule set ${version}, measured ${at.slice(0, 10)}.`,
    ...groups.flatMap(([title, by]) => {
      const rows = figures.filter((figure) => figure.by === by)
      if (rows.length === 0) return []
      return [
        "",
        `### ${title}`,
        "",
        "| what | figure | 95 % interval | n | set |",
        "| --- | --- | --- | --- | --- |",
        ...rows.map(
          (row) => `| ${row.what} | ${shareText(row)} | ${intervalText(row)} | ${row.n} | ${row.set} |`,
        ),
      ]
    }),
  ]
}

const evidence = (): string[] => [
  "### What each rule rests on",
  "",
  "| rule | level | evidence |",
  "| --- | --- | --- |",
  ...rules.map(
    ({ id, level, evidence: opened }) =>
      `| \`${id}\` | ${level.replaceAll("_", " ")} | ${
        opened === "none opened"
          ? "none opened"
          : opened.map(({ agency, title, url, read }) => `[${agency}: ${title}](${url}), ${read}`).join("; ")
      } |`,
  ),
]
