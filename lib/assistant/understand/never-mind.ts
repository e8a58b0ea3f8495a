import { fold } from "@/lib/core/fold"

const DROPS =
  /^(?:(?:oh|ok(?:ay)?|no|well|actually|wait|sorry|ay|no|bueno|perdon)[, ]+)*(?:actually |mejor )?(?:never ?mind|forget (?:it|that)|scratch that|ignore that|olvid[ae]lo|dejelo|dejalo)(?: that| it| eso)?[,.;:! -]+(?<rest>.{12,})$/

/** What follows a dropped request: "actually never mind, what vaccines does a one-year-old need". Else the whole text. */
export function afterNeverMind(text: string): string {
  const rest = DROPS.exec(fold(text).trim())?.groups?.rest
  return rest === undefined ? text : text.trim().slice(-rest.length)
}
