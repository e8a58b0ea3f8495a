/** A question that no article answered, with how often it was asked in these or like words. */
export type KnowledgeGap = {
  id: string
  language: "en" | "es"
  example: string
  times: number
  lastAt: string
}
