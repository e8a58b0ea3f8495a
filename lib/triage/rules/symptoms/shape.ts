import type { TriageLanguage, TriageLevel } from "@/lib/triage/types"

export type Said = Readonly<Record<TriageLanguage, string>>

/** A closed question. `yes`: the level a "yes" fixes; the first one answered with yes decides. */
export type Question = { id: string; ask: Said; yes: TriageLevel; because: Said }

export type Complaint = {
  id: string
  name: Said
  /** Folded words by which the complaint is known, in both languages. */
  words: readonly string[]
  /** Slugs of the articles on it. */
  topicSlugs: readonly string[]
  /** Most urgent first; three to five. */
  questions: readonly Question[]
  /** Without a "yes": the level when it is mild, and the days after which somebody should look at it. */
  mild: TriageLevel
  daysUntilSeen: number
  watchFor: Readonly<Record<TriageLanguage, readonly string[]>>
}
