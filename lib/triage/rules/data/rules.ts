import { allergySkinRules } from "./allergy-skin"
import { bellyRules } from "./belly"
import { bitesBurnsRules } from "./bites-burns"
import { bleedingRules } from "./bleeding"
import { brainRules } from "./brain"
import { breathingRules } from "./breathing"
import { childRules } from "./child"
import { eyeEarThroatRules } from "./eye-ear-throat"
import { generalRules } from "./general"
import { heartRules } from "./heart"
import { injuryRules } from "./injury"
import { mindRules } from "./mind"
import { poisonRules } from "./poison"
import { pregnancyRules } from "./pregnancy"
import type { Rule } from "./shape"
import { wholeBodyRules } from "./whole-body"

/** The whole rule set, by body system. */
export const rules: readonly Rule[] = [
  ...heartRules,
  ...breathingRules,
  ...brainRules,
  ...mindRules,
  ...poisonRules,
  ...injuryRules,
  ...bleedingRules,
  ...bitesBurnsRules,
  ...allergySkinRules,
  ...childRules,
  ...pregnancyRules,
  ...bellyRules,
  ...eyeEarThroatRules,
  ...wholeBodyRules,
  ...generalRules,
]
