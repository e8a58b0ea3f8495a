import { cookies, headers } from "next/headers"
import { LANGUAGE_COOKIE, pickLanguage } from "@/lib/words/language"
import type { Language } from "@/lib/words/language"

/** The language a page answers in: the reader's choice (cookie), else the browser's. */
export async function requestLanguage(): Promise<Language> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  return pickLanguage(jar.get(LANGUAGE_COOKIE)?.value, head.get("accept-language"))
}
