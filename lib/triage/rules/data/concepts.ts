import { allergySkinConcepts } from "./allergy-skin"
import { awarenessConcepts } from "./awareness"
import { bellyConcepts } from "./belly"
import { bitesBurnsConcepts } from "./bites-burns"
import { bleedingConcepts } from "./bleeding"
import { brainConcepts } from "./brain"
import { breathingConcepts } from "./breathing"
import { childConcepts } from "./child"
import { eyeEarThroatConcepts } from "./eye-ear-throat"
import { generalConcepts } from "./general"
import { heartConcepts } from "./heart"
import { injuryConcepts } from "./injury"
import { mindConcepts } from "./mind"
import { poisonConcepts } from "./poison"
import { pregnancyConcepts } from "./pregnancy"
import type { Concepts } from "./shape"
import { wholeBodyConcepts } from "./whole-body"

/** Every finding that rules use, by id. Ids are stored with a conversation: rename one only with a new id. */
export const concepts: Concepts = {
  ...generalConcepts,
  ...awarenessConcepts,
  ...heartConcepts,
  ...breathingConcepts,
  ...brainConcepts,
  ...mindConcepts,
  ...childConcepts,
  ...pregnancyConcepts,
  ...poisonConcepts,
  ...injuryConcepts,
  ...bleedingConcepts,
  ...bitesBurnsConcepts,
  ...bellyConcepts,
  ...allergySkinConcepts,
  ...eyeEarThroatConcepts,
  ...wholeBodyConcepts,
}
