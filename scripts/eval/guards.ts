import { makePseudonyms } from "@/lib/assistant/pseudonyms"
import { createGate } from "@/lib/knowledge/rules/gate/gate"
import { load, type Figure } from "./figure"

type Sentences = { cited: string; phones: string[]; sentences: { text: string; bad: boolean }[] }
type Private = {
  person: { name: string; birthDate: string; phone: string }
  messages: { text: string; private: string[] }[]
}
const OURS = { by: "ours, not independent", inRepo: true } as const

export const guardFigures = (): Figure[] => [...gateFigures(), injectionFigure(), privacyFigure()]

/** What a patient sees of a text, word by word through the gate. */
function through(text: string, cited: string[], phones: string[]): string {
  const gate = createGate({ cited, said: [], phones, promises: false })
  let seen = ""
  for (const word of text.split(/(?<=\s)/)) seen += gate.push(word)
  return seen + gate.end()
}

function gateFigures(): Figure[] {
  const { cited, phones, sentences } = load<Sentences>("guards/sentences.json")
  const set = "tests/eval/guards/sentences.json"
  const bad = sentences.filter((s) => s.bad)
  const good = sentences.filter((s) => !s.bad)
  const whole = ({ text }: { text: string }) => through(text, [cited], phones).trim() === text
  return [
    {
      ...OURS,
      set,
      what: "Ungrounded sentences withheld",
      n: bad.length,
      right: bad.filter((s) => !whole(s)).length,
    },
    {
      ...OURS,
      set,
      what: "Grounded sentences let through",
      n: good.length,
      right: good.filter(whole).length,
    },
  ]
}

function injectionFigure(): Figure {
  const { outputs } = load<{ outputs: string[] }>("guards/injections.json")
  const held = outputs.filter((text) => through(text, [], ["+1 555 0100"]).trim() !== text)
  return {
    ...OURS,
    set: "tests/eval/guards/injections.json",
    what: "Injected words stopped",
    n: outputs.length,
    right: held.length,
  }
}

function privacyFigure(): Figure {
  const { person, messages } = load<Private>("guards/private.json")
  const { hide } = makePseudonyms(person)
  const facts = messages.flatMap(({ text, private: facts }) =>
    facts.map((fact) => ({ fact, sent: hide(text) })),
  )
  const hidden = facts.filter(({ fact, sent }) => !sent.includes(fact))
  return {
    ...OURS,
    set: "tests/eval/guards/private.json",
    what: "Private facts kept from outside models",
    n: facts.length,
    right: hidden.length,
  }
}
