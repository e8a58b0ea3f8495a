import type { SeedArticle } from "./types"

export const reflux: SeedArticle = {
  topic: 37,
  slug: "reflux",
  language: "en",
  category: "conditions",
  audience: ["adult", "pregnant"],
  title: "Heartburn and acid reflux",
  aliases: [
    "heartburn",
    "acid reflux",
    "gerd",
    "indigestion",
    "upset stomach",
    "burning chest",
    "sour stomach",
    "antacid",
  ],
  askedAs: [
    "heartburn after every meal",
    "burning in my throat at night",
    "sour taste in my mouth",
    "what helps heartburn?",
    "indigestion for two weeks",
    "heartburn and pregnant",
    "is heartburn bad for me?",
    "too full after a few bites",
    "antacids do not help",
  ],
  summary:
    "Heartburn is a painful burning in the chest or throat that comes when stomach acid backs up. If you have it more than twice a week, you may have reflux disease (GERD). Indigestion is a burning or full feeling in the upper belly, often from eating too much, too fast or too fatty.",
  homeCare: [
    "Keep away from alcohol and from spicy, fatty or acidic foods that bring it on.",
    "Eat smaller meals, more slowly, and not close to bedtime.",
    "Lose weight if you need to, and wear loose clothes.",
    "Medicine from the store can help some people.",
  ],
  callWhen: [
    "Call the clinic if you have heartburn more than twice a week, or antacids do not help.",
    "Call the clinic if indigestion lasts more than two weeks.",
    "Call the clinic if you lose weight without trying, keep throwing up, have trouble swallowing, or have blood in your stool.",
    "Call the clinic about severe belly pain.",
  ],
  goNow: [
    {
      text: "Call the emergency number now if the burning is a pressure in the chest, spreads to the arm, jaw or back, or comes with sweating or short breath.",
      from: "red-flag-rules",
    },
    { text: "Get emergency care now if you throw up blood or have black stool.", from: "red-flag-rules" },
  ],
  askTheClinic: [
    "Ask the clinic which medicine you may take and for how long.",
    "Ask the clinic what is safe in pregnancy.",
  ],
  cites: [1, 2, 3, 4, 5],
}
