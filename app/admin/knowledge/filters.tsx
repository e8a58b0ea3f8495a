import Link from "next/link"
import { Button, buttonVariants } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Input } from "@/components/ui/input"
import { Select } from "@/components/ui/select"
import type { ArticleFilter } from "@/lib/knowledge/rules/filter-articles"
import { CATEGORIES, type ArticleStatus } from "@/lib/knowledge/types/article"
import { commonWords } from "@/lib/words/common"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

const STATUSES: readonly ArticleStatus[] = ["draft", "published", "changed", "expired", "archived"]

/** A plain form: it works before the page is alive, and a filtered list has an address of its own. */
export function Filters({ filter, language }: { filter: ArticleFilter; language: Language }) {
  const words = knowledgeWords(language)
  const common = commonWords(language)
  return (
    <form method="get" className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-5" role="search">
      <Field label={words.search}>
        {(control) => <Input {...control} name="q" type="search" defaultValue={filter.text} />}
      </Field>
      <Pick
        name="category"
        label={words.category}
        all={words.all}
        value={filter.category}
        options={CATEGORIES.map((value) => [value, words.categories[value]])}
      />
      <Pick
        name="status"
        label={words.status}
        all={words.all}
        value={filter.status}
        options={STATUSES.map((value) => [value, words.statuses[value]])}
      />
      <Pick
        name="language"
        label={words.language}
        all={words.all}
        value={filter.language}
        options={[
          ["en", common.languageNames.en],
          ["es", common.languageNames.es],
        ]}
      />
      <div className="flex gap-2">
        <Button type="submit">{words.filter}</Button>
        {Object.values(filter).some(Boolean) ? (
          <Link href="/admin/knowledge" className={buttonVariants({ variant: "ghost" })}>
            {words.clear}
          </Link>
        ) : null}
      </div>
    </form>
  )
}

function Pick({
  name,
  label,
  all,
  value,
  options,
}: {
  name: string
  label: string
  all: string
  value?: string
  options: readonly (readonly [string, string])[]
}) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={value ?? ""}>
          <option value="">{all}</option>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
