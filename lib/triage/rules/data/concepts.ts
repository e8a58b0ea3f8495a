import { allergySkinConcepts } from "./allergy-skin"
import { awarenessConcepts } from "./awareness"
import { bellyConcepts } from "./belly"
import { gallbladderConcepts } from "./gallbladder"
import { kidneyConcepts } from "./kidney"
import { bitesBurnsConcepts } from "./bites-burns"
import { bleedingConcepts } from "./bleeding"
import { brainConcepts } from "./brain"
import { spineConcepts } from "./spine"
import { strokeConcepts } from "./stroke"
import { breathingConcepts } from "./breathing"
import { childConcepts } from "./child"
import { eyeEarThroatConcepts } from "./eye-ear-throat"
import { generalConcepts } from "./general"
import { heartConcepts } from "./heart"
import { clotsConcepts } from "./clots"
import { heartRhythmConcepts } from "./heart-rhythm"
import { injuryConcepts } from "./injury"
import { limbInjuryConcepts } from "./limb-injury"
import { headInjuryConcepts } from "./head-injury"
import { mindConcepts } from "./mind"
import { poisonConcepts } from "./poison"
import { pregnancyConcepts } from "./pregnancy"
import type { Concepts } from "./shape"
import { wholeBodyConcepts } from "./whole-body"
import { infectionConcepts } from "./infection"
import { heatColdHeightConcepts } from "./heat-cold-height"
import { sugarConcepts } from "./sugar"

/** Every finding that rules use, by id. Ids are stored with a conversation: rename one only with a new id. */
export const concepts: Concepts = {
  ...generalConcepts,
  ...awarenessConcepts,
  ...heartConcepts,
  ...clotsConcepts,
  ...heartRhythmConcepts,
  ...breathingConcepts,
  ...brainConcepts,
  ...spineConcepts,
  ...strokeConcepts,
  ...mindConcepts,
  ...childConcepts,
  ...pregnancyConcepts,
  ...poisonConcepts,
  ...injuryConcepts,
  ...limbInjuryConcepts,
  ...headInjuryConcepts,
  ...bleedingConcepts,
  ...bitesBurnsConcepts,
  ...bellyConcepts,
  ...gallbladderConcepts,
  ...kidneyConcepts,
  ...allergySkinConcepts,
  ...eyeEarThroatConcepts,
  ...wholeBodyConcepts,
  ...infectionConcepts,
  ...heatColdHeightConcepts,
  ...sugarConcepts,
}
