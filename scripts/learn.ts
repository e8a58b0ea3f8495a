// npm run learn: learns the second look (lib/triage/rules/second-look) anew from the examples of the rules and from our own
// sets. The same examples give the same file to the last digit; a test compares them, so that no change of an example, a
// pattern or the engine is forgotten.
import fs from "node:fs"
import { examplesOf } from "./learn/examples"
import { learn, scoresUnseen } from "./learn/learn"
import { sourceOf } from "./learn/source"

for (const language of ["en", "es"] as const) {
  const examples = examplesOf(language)
  const learned = learn(examples)
  fs.writeFileSync(`lib/triage/rules/second-look/learned-${language}.ts`, sourceOf(language, learned))
  console.log(`${language}: ${examples.length} examples, ${learned.weights.split("\n").length} clues`)
  const unseen = scoresUnseen(examples)
  const share = (emergency: boolean, from: number) => {
    const all = unseen.filter((one) => one.emergency === emergency)
    return `${all.filter(({ score }) => score >= from).length} of ${all.length}`
  }
  console.table(
    [learned.emergencyFrom, learned.nurseFrom].map((from) => ({
      from,
      "emergencies above": share(true, from),
      "calm above": share(false, from),
    })),
  )
}
