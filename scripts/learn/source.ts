import type { Learned } from "@/lib/triage/rules/second-look/shape"
import type { TriageLanguage } from "@/lib/triage/types"

/** The file that holds what was learned: one line per clue, so that a change can be read. */
export const sourceOf = (language: TriageLanguage, { bias, emergencyFrom, nurseFrom, weights }: Learned) =>
  `import type { Learned } from "./shape"

// Written by \`npm run learn\`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learned${language === "en" ? "En" : "Es"}: Learned = {
  bias: ${bias},
  emergencyFrom: ${emergencyFrom},
  nurseFrom: ${nurseFrom},
  weights: \`
${weights}
\`,
}
`
