"use client"

import { ArrowDown, ArrowUp } from "lucide-react"
import { useRouter } from "next/navigation"
import { useState } from "react"
import { saveSettings } from "./actions"
import { ProviderKey } from "./provider-key"
import { Badge } from "@/components/ui/badge"
import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { Switch } from "@/components/ui/switch"
import { providerOrder } from "@/lib/settings/rules"
import type { AiSettings, KeyStatus, OutsideProvider } from "@/lib/settings/types"
import { aiSettingsWords } from "@/lib/words/ai-settings"
import type { Language } from "@/lib/words/language"

/** The order in which providers are asked, and the key of each. A change holds at once. */
export function Providers({
  settings,
  keys,
  language,
}: {
  settings: AiSettings
  keys: readonly KeyStatus[]
  language: Language
}) {
  const words = aiSettingsWords(language)
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const used = providerOrder(settings).filter((p): p is OutsideProvider => p !== "builtin")
  const order = [...used, ...keys.map((key) => key.provider).filter((p) => !used.includes(p))]

  const save = async (providers: OutsideProvider[]) => {
    const result = await saveSettings({ providers: [...providers, "builtin"] })
    setProblem(result.ok ? null : result.message)
    router.refresh()
  }
  const swap = (index: number, other: number) => {
    const next = [...used]
    ;[next[index], next[other]] = [next[other]!, next[index]!]
    void save(next)
  }

  return (
    <section className="grid gap-4" aria-labelledby="who-answers">
      <div>
        <h2 id="who-answers" className="text-xl">
          {words.whoAnswers}
        </h2>
        <p className="text-sm text-muted-foreground">{words.orderHint}</p>
      </div>
      {problem ? (
        <Notice live="assertive" variant="error">
          {problem}
        </Notice>
      ) : null}
      <ol className="grid gap-3">
        {order.map((provider) => {
          const name = words.provider[provider]
          const place = used.indexOf(provider)
          return (
            <li key={provider} className="grid gap-3 rounded-xl border bg-card p-4">
              <div className="flex flex-wrap items-center gap-3">
                <label className="flex min-h-touch items-center gap-3 font-semibold">
                  <Switch
                    checked={place >= 0}
                    aria-label={words.use(name)}
                    onChange={(event) =>
                      void save(
                        event.target.checked ? [...used, provider] : used.filter((p) => p !== provider),
                      )
                    }
                  />
                  {name}
                </label>
                <Badge variant={place >= 0 ? "ok" : "neutral"}>
                  {place >= 0 ? words.place(place + 1) : words.notUsed}
                </Badge>
                {place >= 0 && used.length > 1 ? (
                  <span className="ms-auto flex gap-1">
                    <Button
                      variant="ghost"
                      size="icon"
                      disabled={place === 0}
                      aria-label={words.up(name)}
                      onClick={() => swap(place, place - 1)}
                    >
                      <ArrowUp aria-hidden />
                    </Button>
                    <Button
                      variant="ghost"
                      size="icon"
                      disabled={place === used.length - 1}
                      aria-label={words.down(name)}
                      onClick={() => swap(place, place + 1)}
                    >
                      <ArrowDown aria-hidden />
                    </Button>
                  </span>
                ) : null}
              </div>
              {place >= 0 ? <p className="text-sm text-muted-foreground">{words.vendorNote(name)}</p> : null}
              <ProviderKey
                status={keys.find((key) => key.provider === provider)!}
                model={settings.models[provider] ?? ""}
                models={settings.models}
                language={language}
              />
            </li>
          )
        })}
        <li className="flex flex-wrap items-center gap-3 rounded-xl border bg-card p-4">
          <b className="me-auto">{words.provider.builtin}</b>
          <Badge variant="assistant">{words.builtIn}</Badge>
          <span className="basis-full text-sm text-muted-foreground">{words.builtInHint}</span>
        </li>
      </ol>
    </section>
  )
}
