import type { SeedArticle } from "./types"

export const thyroid: SeedArticle = {
  topic: 39,
  slug: "thyroid",
  language: "en",
  category: "conditions",
  audience: ["adult"],
  title: "Thyroid problems",
  aliases: [
    "thyroid",
    "hypothyroid",
    "hyperthyroid",
    "underactive thyroid",
    "overactive thyroid",
    "goiter",
    "hashimoto",
    "graves",
    "levothyroxine",
    "synthroid",
  ],
  askedAs: [
    "is my thyroid low?",
    "tired and gaining weight, is it my thyroid?",
    "heart races and I lose weight",
    "swollen neck",
    "do I need a thyroid test?",
    "how do I take my thyroid pill?",
    "thyroid and pregnancy",
    "always cold and constipated",
  ],
  summary:
    "The thyroid is a gland in the neck that sets how fast the body works. When it makes too little hormone, you may be tired, cold, constipated and gain weight. When it makes too much, you may be nervous, hot, lose weight and feel your heart race. A blood test shows it.",
  homeCare: [
    "If you were given thyroid hormone, take it every day just as you were told.",
    "With an overactive thyroid, ask which foods and supplements with iodine to avoid.",
  ],
  callWhen: [
    "Call the clinic if you have signs of too little or too much thyroid hormone.",
    "Call the clinic if your neck looks swollen.",
    "Call the clinic if you have eye pain, double vision or light hurts your eyes with an overactive thyroid.",
    "Call the clinic before you become pregnant if you have a thyroid problem.",
  ],
  goNow: [
    {
      text: "Get emergency care now if a swollen neck makes it hard to breathe or swallow.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for chest pain, fainting, or a very fast or uneven heartbeat with weakness.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic how to take your pill with food and other medicines.",
    "Ask the clinic what to do if you missed a dose.",
  ],
  cites: [1, 2, 3, 4],
}
