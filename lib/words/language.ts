export const LANGUAGES = ["en", "es"] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_COOKIE = "nurseline-language"

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value)

/** The reader's own choice first, then what the browser asks for ("es-MX,es;q=0.9,en;q=0.8"), then English. */
export function pickLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";")
      const weight = rest.find((text) => text.trim().startsWith("q="))
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .toSorted((a, b) => b.weight - a.weight)
  return wanted.map(({ language }) => language).find(isLanguage) ?? "en"
}
