import { depressionAnxietyEs } from "./41-depression-anxiety.es"
import { depressionAnxiety } from "./41-depression-anxiety"
import { suicidePreventionEs } from "./42-suicide-prevention.es"
import { suicidePrevention } from "./42-suicide-prevention"
import { sleep } from "./43-sleep"
import { strokeTiaEs } from "./44-stroke-tia.es"
import { strokeTia } from "./44-stroke-tia"
import { pregnancyWarningSignsEs } from "./45-pregnancy-warning-signs.es"
import { pregnancyWarningSigns } from "./45-pregnancy-warning-signs"
import type { SeedArticle } from "./types"

/** Every sample article, by topic and language. */
export const articles: readonly SeedArticle[] = [
  depressionAnxietyEs,
  depressionAnxiety,
  suicidePreventionEs,
  suicidePrevention,
  sleep,
  strokeTiaEs,
  strokeTia,
  pregnancyWarningSignsEs,
  pregnancyWarningSigns,
]
