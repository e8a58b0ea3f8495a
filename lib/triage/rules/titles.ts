import { rules } from "./data/rules"

const titles = new Map<string, string>([
  ...rules.map(({ id, title }) => [id, title] as const),
  ["second-look.emergency", "Much like the emergencies among our examples; no rule knows these words"],
  ["second-look.nurse", "Somewhat like the emergencies among our examples; no rule knows these words"],
])

/** What a rule looks for, for staff: one line in English. Of a rule that is gone, its id. */
export const ruleTitle = (ruleId: string): string => titles.get(ruleId) ?? ruleId
