import { emptySource, type Draft } from "./draft"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Input } from "@/components/ui/input"
import { Textarea } from "@/components/ui/textarea"
import { Select } from "@/components/ui/select"
import { AUDIENCES, CATEGORIES } from "@/lib/knowledge/types/article"
import { commonWords } from "@/lib/words/common"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

type Props = { draft: Draft; onChange: (draft: Draft) => void; isNew: boolean; language: Language }
type TextField = { [K in keyof Draft]: Draft[K] extends string ? K : never }[keyof Draft]

export function EditorFields({ draft, onChange, isNew, language }: Props) {
  const words = knowledgeWords(language)
  const set = (patch: Partial<Draft>) => onChange({ ...draft, ...patch })
  const area = (name: TextField, label: string, rows: number, hint: string = words.oneEach) => (
    <Field label={label} hint={hint}>
      {(control) => (
        <Textarea
          {...control}
          rows={rows}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      {isNew ? <Naming draft={draft} set={set} language={language} /> : null}
      <Field label={words.category}>
        {(control) => (
          <Select
            {...control}
            value={draft.category}
            onChange={(event) => set({ category: event.target.value })}
          >
            {CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {words.categories[category]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={words.articleTitle}>
        {(control) => (
          <Input
            {...control}
            value={draft.title}
            required
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      <fieldset className="flex flex-wrap gap-4">
        <legend className="mb-1 font-semibold">{words.audience}</legend>
        {AUDIENCES.map((audience) => (
          <label key={audience} className="flex min-h-touch items-center gap-2">
            <input
              type="checkbox"
              checked={draft.audience.includes(audience)}
              onChange={(event) =>
                set({
                  audience: AUDIENCES.filter((a) =>
                    a === audience ? event.target.checked : draft.audience.includes(a),
                  ),
                })
              }
            />
            {words.audiences[audience]}
          </label>
        ))}
      </fieldset>
      {area("aliases", words.aliases, 3)}
      {area("askedAs", words.questions, 6, words.questionsHint)}
      {area("summary", words.summary, 4, "")}
      {area("homeCare", words.homeCare, 5)}
      {area("callWhen", words.callWhen, 5)}
      {area("goNowSources", words.goNowSources, 4)}
      {area("goNowRules", words.goNowRules, 3, words.goNowRulesHint)}
      {area("askTheClinic", words.askTheClinic, 3)}
      <Sources draft={draft} set={set} language={language} />
      <label className="flex min-h-touch items-center gap-2">
        <input
          type="checkbox"
          checked={draft.translatedByUs}
          onChange={(event) => set({ translatedByUs: event.target.checked })}
        />
        {words.translated}
      </label>
    </>
  )
}

type Part = { draft: Draft; set: (patch: Partial<Draft>) => void; language: Language }

/** Only when it is new: an address that patients have must not change under them. */
function Naming({ draft, set, language }: Part) {
  const words = knowledgeWords(language)
  const names = commonWords(language).languageNames
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={words.slug} hint={words.slugHint}>
        {(control) => (
          <Input
            {...control}
            value={draft.slug}
            required
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            onChange={(event) => set({ slug: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.language}>
        {(control) => (
          <Select
            {...control}
            value={draft.language}
            onChange={(event) => set({ language: event.target.value === "es" ? "es" : "en" })}
          >
            <option value="en">{names.en}</option>
            <option value="es">{names.es}</option>
          </Select>
        )}
      </Field>
    </div>
  )
}

function Sources({ draft, set, language }: Part) {
  const words = knowledgeWords(language)
  const fields = [
    ["agency", words.agency],
    ["title", words.articleTitle],
    ["url", words.address],
    ["openedFrom", words.openedFrom],
    ["textDate", words.textDate],
    ["licence", words.licence],
  ] as const
  const change = (index: number, patch: Partial<Draft["sources"][number]>) =>
    set({ sources: draft.sources.map((source, i) => (i === index ? { ...source, ...patch } : source)) })
  return (
    <section aria-label={words.sources} className="grid gap-3">
      <h3 className="text-lg">{words.sources}</h3>
      {draft.sources.map((source, index) => (
        // The place is the identity: two sources may say the same.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className="grid gap-3 rounded-xl border p-4 sm:grid-cols-2">
          <legend className="px-1 font-semibold">{words.source(index + 1)}</legend>
          {fields.map(([name, label]) => (
            <Field key={name} label={label}>
              {(control) => (
                <Input
                  {...control}
                  type={name === "url" ? "url" : "text"}
                  required={name === "agency" || name === "title" || name === "url"}
                  value={source[name]}
                  onChange={(event) => change(index, { [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
          <Button
            variant="ghost"
            size="sm"
            className="justify-self-start"
            onClick={() => set({ sources: draft.sources.filter((_, i) => i !== index) })}
          >
            {words.removeSource(index + 1)}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="outline"
        size="sm"
        className="justify-self-start"
        onClick={() => set({ sources: [...draft.sources, emptySource()] })}
      >
        {words.addSource}
      </Button>
    </section>
  )
}
