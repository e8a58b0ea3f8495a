import { Fragment } from "react"
import type { ReactNode } from "react"

/**
 * The words of a message. Understands paragraphs, lists, **bold** and [1] as the number of a source; everything else
 * is text. No HTML and no links are made from what anybody wrote: a message cannot draw a button.
 */
export function MessageText({
  text,
  cite,
  mark,
  writing = false,
}: {
  text: string
  /** Draws the number of a source; without it "[1]" stays text. */
  cite?: (n: number) => ReactNode
  /** Words to mark, for example those that fired a rule. */
  mark?: readonly string[]
  /** Shows the caret at the end. */
  writing?: boolean
}) {
  const blocks = blocksOf(text)
  const inline = (line: string) => inlineOf(line, cite, mark)
  const caret = writing ? <span className="caret" aria-hidden /> : null
  if (blocks.length === 0) return caret
  return blocks.map((block, index) => {
    const end = index === blocks.length - 1 ? caret : null
    if (block.kind === "text")
      return (
        <p key={index} className="whitespace-pre-line">
          {inline(block.lines.join("\n"))}
          {end}
        </p>
      )
    const List = block.kind === "numbers" ? "ol" : "ul"
    return (
      <List key={index}>
        {block.lines.map((line, at) => (
          <li key={at}>
            {inline(line)}
            {at === block.lines.length - 1 ? end : null}
          </li>
        ))}
      </List>
    )
  })
}

type Block = { kind: "text" | "bullets" | "numbers"; lines: string[] }

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open = null as Block | null
  for (const raw of text.split("\n")) {
    const line = raw.trimEnd()
    const bullet = /^\s*[-*•] +(.*)$/.exec(line)
    const numbered = /^\s*\d{1,2}[.)] +(.*)$/.exec(line)
    const kind: Block["kind"] = bullet ? "bullets" : numbered ? "numbers" : "text"
    const content = bullet?.[1] ?? numbered?.[1] ?? line.replace(/^#{1,4} +(.*)$/, "**$1**")
    if (!line.trim()) {
      open = null
      continue
    }
    if (open?.kind !== kind) blocks.push((open = { kind, lines: [] }))
    open.lines.push(content)
  }
  return blocks
}

/** The word before a citation stays with it, so that no line begins with a number. */
const INLINE = /(\*\*[^*\n]+\*\*|[^\s[]*\s?\[\d{1,2}\](?:\s?\[\d{1,2}\])*)/g

function inlineOf(line: string, cite?: (n: number) => ReactNode, mark?: readonly string[]): ReactNode[] {
  return line.split(INLINE).map((part, index) => {
    if (part.startsWith("**") && part.endsWith("**") && part.length > 4)
      return <strong key={index}>{marked(part.slice(2, -2), mark)}</strong>
    const cited = cite && /^([^\s[]*)\s?((?:\s?\[\d{1,2}\])+)$/.exec(part)
    if (!cited) return <Fragment key={index}>{marked(part, mark)}</Fragment>
    const numbers = [...(cited[2] ?? "").matchAll(/\d+/g)].map(Number)
    return (
      <span key={index} className="whitespace-nowrap">
        {marked((cited[1] ?? "").replaceAll("**", ""), mark)}
        {numbers.map((n) => (
          <Fragment key={n}>{cite(n)}</Fragment>
        ))}
      </span>
    )
  })
}

function marked(text: string, words?: readonly string[]): ReactNode {
  const wanted = (words ?? []).filter(Boolean)
  if (wanted.length === 0) return text
  const pattern = new RegExp(
    `(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`,
    "gi",
  )
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))
}
