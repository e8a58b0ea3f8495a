// Written by `npm run articles:index`.
import { chestPainEs } from "./01-chest-pain.es"
import { chestPain } from "./01-chest-pain"
import { troubleBreathingEs } from "./02-trouble-breathing.es"
import { troubleBreathing } from "./02-trouble-breathing"
import { abdominalPainEs } from "./03-abdominal-pain.es"
import { abdominalPain } from "./03-abdominal-pain"
import { feverAdultEs } from "./04-fever-adult.es"
import { feverAdult } from "./04-fever-adult"
import { feverChildEs } from "./05-fever-child.es"
import { feverChild } from "./05-fever-child"
import { coughEs } from "./06-cough.es"
import { cough } from "./06-cough"
import { soreThroatEs } from "./07-sore-throat.es"
import { soreThroat } from "./07-sore-throat"
import { coldFluCovidEs } from "./08-cold-flu-covid.es"
import { coldFluCovid } from "./08-cold-flu-covid"
import { earache } from "./09-earache"
import { headacheMigraineEs } from "./10-headache-migraine.es"
import { headacheMigraine } from "./10-headache-migraine"
import { dizzinessFainting } from "./11-dizziness-fainting"
import { backPainEs } from "./12-back-pain.es"
import { backPain } from "./12-back-pain"
import { jointLegPain } from "./13-joint-leg-pain"
import { vomitingDiarrheaEs } from "./14-vomiting-diarrhea.es"
import { vomitingDiarrhea } from "./14-vomiting-diarrhea"
import { constipation } from "./15-constipation"
import { rashHivesEs } from "./16-rash-hives.es"
import { rashHives } from "./16-rash-hives"
import { eyeRedness } from "./17-eye-redness"
import { urinarySymptomsEs } from "./18-urinary-symptoms.es"
import { urinarySymptoms } from "./18-urinary-symptoms"
import { vaginalBleedingDischarge } from "./19-vaginal-bleeding-discharge"
import { nosebleedBleeding } from "./20-nosebleed-bleeding"
import { toothMouthPain } from "./21-tooth-mouth-pain"
import { fatigue } from "./22-fatigue"
import { headInjury } from "./23-head-injury"
import { cutsBurnsTetanus } from "./24-cuts-burns-tetanus"
import { sprainFracture } from "./25-sprain-fracture"
import { bitesStingsTicks } from "./26-bites-stings-ticks"
import { poisoningOverdose } from "./27-poisoning-overdose"
import { anaphylaxis } from "./28-anaphylaxis"
import { heatColdIllness } from "./29-heat-cold-illness"
import { chokingCpr } from "./30-choking-cpr"
import { highBloodPressureEs } from "./31-high-blood-pressure.es"
import { highBloodPressure } from "./31-high-blood-pressure"
import { diabetesSugarEs } from "./32-diabetes-sugar.es"
import { diabetesSugar } from "./32-diabetes-sugar"
import { asthmaEs } from "./33-asthma.es"
import { asthma } from "./33-asthma"
import { copd } from "./34-copd"
import { heartFailureAfib } from "./35-heart-failure-afib"
import { cholesterolStatins } from "./36-cholesterol-statins"
import { reflux } from "./37-reflux"
import { allergicRhinitis } from "./38-allergic-rhinitis"
import { thyroid } from "./39-thyroid"
import { kidneyDisease } from "./40-kidney-disease"
import { depressionAnxietyEs } from "./41-depression-anxiety.es"
import { depressionAnxiety } from "./41-depression-anxiety"
import { suicidePreventionEs } from "./42-suicide-prevention.es"
import { suicidePrevention } from "./42-suicide-prevention"
import { sleep } from "./43-sleep"
import { strokeTiaEs } from "./44-stroke-tia.es"
import { strokeTia } from "./44-stroke-tia"
import { pregnancyWarningSignsEs } from "./45-pregnancy-warning-signs.es"
import { pregnancyWarningSigns } from "./45-pregnancy-warning-signs"
import { pregnancyNauseaMedicines } from "./46-pregnancy-nausea-medicines"
import { postpartum } from "./47-postpartum"
import { contraception } from "./48-contraception"
import { menopause } from "./49-menopause"
import { breastfeeding } from "./50-breastfeeding"
import { newbornSafeSleep } from "./51-newborn-safe-sleep"
import { childMedicineDosing } from "./52-child-medicine-dosing"
import { acetaminophenIbuprofen } from "./53-acetaminophen-ibuprofen"
import { antibiotics } from "./54-antibiotics"
import { medicineQuestions } from "./55-medicine-questions"
import { bloodThinners } from "./56-blood-thinners"
import { inhalerUse } from "./57-inhaler-use"
import { vaccines } from "./58-vaccines"
import { screening } from "./59-screening"
import { visitPreparation } from "./60-visit-preparation"
import type { SeedArticle } from "./types"

/** Every sample article, by topic and language. */
export const articles: readonly SeedArticle[] = [
  chestPainEs,
  chestPain,
  troubleBreathingEs,
  troubleBreathing,
  abdominalPainEs,
  abdominalPain,
  feverAdultEs,
  feverAdult,
  feverChildEs,
  feverChild,
  coughEs,
  cough,
  soreThroatEs,
  soreThroat,
  coldFluCovidEs,
  coldFluCovid,
  earache,
  headacheMigraineEs,
  headacheMigraine,
  dizzinessFainting,
  backPainEs,
  backPain,
  jointLegPain,
  vomitingDiarrheaEs,
  vomitingDiarrhea,
  constipation,
  rashHivesEs,
  rashHives,
  eyeRedness,
  urinarySymptomsEs,
  urinarySymptoms,
  vaginalBleedingDischarge,
  nosebleedBleeding,
  toothMouthPain,
  fatigue,
  headInjury,
  cutsBurnsTetanus,
  sprainFracture,
  bitesStingsTicks,
  poisoningOverdose,
  anaphylaxis,
  heatColdIllness,
  chokingCpr,
  highBloodPressureEs,
  highBloodPressure,
  diabetesSugarEs,
  diabetesSugar,
  asthmaEs,
  asthma,
  copd,
  heartFailureAfib,
  cholesterolStatins,
  reflux,
  allergicRhinitis,
  thyroid,
  kidneyDisease,
  depressionAnxietyEs,
  depressionAnxiety,
  suicidePreventionEs,
  suicidePrevention,
  sleep,
  strokeTiaEs,
  strokeTia,
  pregnancyWarningSignsEs,
  pregnancyWarningSigns,
  pregnancyNauseaMedicines,
  postpartum,
  contraception,
  menopause,
  breastfeeding,
  newbornSafeSleep,
  childMedicineDosing,
  acetaminophenIbuprofen,
  antibiotics,
  medicineQuestions,
  bloodThinners,
  inhalerUse,
  vaccines,
  screening,
  visitPreparation,
]
