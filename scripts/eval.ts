// npm run eval [-- --sets FOLDER] [--write]: one table and eval-results.json; with --write also docs/safety.md's scorecard.
// FOLDER holds sets from outside (triage.json, time.json, booking.json, retrieval.json); without it only our own run.
import fs from "node:fs"
import { RULE_SET_VERSION } from "@/lib/triage/rules/levels"
import { intervalText, shareText, type Figure } from "./eval/figure"
import { guardFigures } from "./eval/guards"
import { knowledgeFigures } from "./eval/knowledge"
import { writeScorecard } from "./eval/scorecard"
import { triageFigures } from "./eval/triage"
import { understandingFigures } from "./eval/understanding"

const at = process.argv.indexOf("--sets")
const folder = at > 0 ? process.argv[at + 1] : undefined
if (folder && !fs.existsSync(folder)) {
  console.error(`There is no folder ${folder}.`)
  process.exit(1)
}
const figures: Figure[] = [
  ...triageFigures(folder),
  ...understandingFigures(folder),
  ...knowledgeFigures(folder),
  ...guardFigures(),
]
for (const figure of figures)
  console.log(
    [figure.what.padEnd(50), shareText(figure).padEnd(44), intervalText(figure).padEnd(18), figure.set].join(
      " ",
    ),
  )
const result = { at: new Date().toISOString(), rules: RULE_SET_VERSION, node: process.version, figures }
fs.writeFileSync("eval-results.json", `${JSON.stringify(result, null, 2)}\n`)
if (process.argv.includes("--write")) writeScorecard(result)
