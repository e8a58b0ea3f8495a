import { Field } from "@/components/ui/field"
import { Select } from "@/components/ui/select"
import { MOST_IN_A_SERIES } from "@/lib/scheduling/types/series"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

export type Repeating = { everyWeeks: number; count: number } | null

const WEEKS = [1, 2, 3, 4, 6, 8, 12]

/** Whether a visit repeats, how often, and how many there are in all. */
export function Repeat({
  value,
  onChange,
  language,
}: {
  value: Repeating
  onChange: (value: Repeating) => void
  language: Language
}) {
  const words = scheduleWords(language)
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={words.repeat}>
        {(control) => (
          <Select
            {...control}
            value={value?.everyWeeks ?? 0}
            onChange={(e) => {
              const everyWeeks = Number(e.target.value)
              onChange(everyWeeks ? { everyWeeks, count: value?.count ?? 4 } : null)
            }}
          >
            <option value={0}>{words.once}</option>
            {WEEKS.map((weeks) => (
              <option key={weeks} value={weeks}>
                {words.everyWeeks(weeks)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {value ? (
        <Field label={words.howMany}>
          {(control) => (
            <Select
              {...control}
              value={value.count}
              onChange={(e) => onChange({ ...value, count: Number(e.target.value) })}
            >
              {Array.from({ length: MOST_IN_A_SERIES - 1 }, (_, i) => (
                <option key={i} value={i + 2}>
                  {i + 2}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
    </div>
  )
}
