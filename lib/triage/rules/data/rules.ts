import { allergySkinRules } from "./allergy-skin"
import { bellyRules } from "./belly"
import { gallbladderRules } from "./gallbladder"
import { kidneyRules } from "./kidney"
import { bitesBurnsRules } from "./bites-burns"
import { bleedingRules } from "./bleeding"
import { brainRules } from "./brain"
import { spineRules } from "./spine"
import { strokeRules } from "./stroke"
import { breathingRules } from "./breathing"
import { childRules } from "./child"
import { eyeEarThroatRules } from "./eye-ear-throat"
import { generalRules } from "./general"
import { heartRules } from "./heart"
import { clotsRules } from "./clots"
import { heartRhythmRules } from "./heart-rhythm"
import { injuryRules } from "./injury"
import { limbInjuryRules } from "./limb-injury"
import { headInjuryRules } from "./head-injury"
import { mindRules } from "./mind"
import { poisonRules } from "./poison"
import { pregnancyRules } from "./pregnancy"
import type { Rule } from "./shape"
import { wholeBodyRules } from "./whole-body"
import { infectionRules } from "./infection"
import { heatColdHeightRules } from "./heat-cold-height"
import { sugarRules } from "./sugar"

/** The whole rule set, by body system. */
export const rules: readonly Rule[] = [
  ...heartRules,
  ...clotsRules,
  ...heartRhythmRules,
  ...breathingRules,
  ...brainRules,
  ...spineRules,
  ...strokeRules,
  ...mindRules,
  ...poisonRules,
  ...injuryRules,
  ...limbInjuryRules,
  ...headInjuryRules,
  ...bleedingRules,
  ...bitesBurnsRules,
  ...allergySkinRules,
  ...childRules,
  ...pregnancyRules,
  ...bellyRules,
  ...gallbladderRules,
  ...kidneyRules,
  ...eyeEarThroatRules,
  ...wholeBodyRules,
  ...infectionRules,
  ...heatColdHeightRules,
  ...sugarRules,
  ...generalRules,
]
