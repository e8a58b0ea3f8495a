import type { SeedArticle } from "./types"

export const diabetesSugar: SeedArticle = {
  topic: 32,
  slug: "diabetes-sugar",
  language: "en",
  category: "conditions",
  audience: ["adult", "child"],
  title: "Diabetes: low and high sugar",
  aliases: [
    "diabetes",
    "blood sugar",
    "blood glucose",
    "low sugar",
    "hypoglycemia",
    "high sugar",
    "hyperglycemia",
    "dka",
    "insulin",
    "sugar",
    "diabetic foot",
  ],
  askedAs: [
    "my sugar is low",
    "my blood sugar is 300",
    "what do I eat when my sugar drops?",
    "shaky and sweaty and diabetic",
    "what should my sugar be before a meal?",
    "thirsty and peeing a lot",
    "how often should I check my sugar?",
    "cut on my foot and I have diabetes",
    "sugar is high when I'm sick",
    "low sugar at night",
  ],
  summary:
    "With diabetes, the sugar in the blood can go too low or too high. For many people, too low is below 70. High sugar makes you thirsty, tired, and pee often. Very high sugar can lead to ketoacidosis, which threatens life. Feet need care every day.",
  homeCare: [
    "If your sugar is below 70, take a quick sugar at once: 3 or 4 glucose tablets, half a cup of juice or regular soda, or a spoon of sugar or honey.",
    "Check again after 15 minutes, and repeat until it is 70 or higher.",
    "Common goals are 80 to 130 before a meal and less than 180 two hours after the start of a meal; yours may differ.",
    "Look at your feet every day, also at the bottoms, and wash them.",
    "Wear shoes or slippers that fit when you walk.",
  ],
  callWhen: [
    "Call the clinic if your sugar is low several times in a week.",
    "Call the clinic if your sugar is often high, or you often have signs of high sugar.",
    "Call the clinic right away about a cut, blister or bruise on your foot that does not start to heal in a few days, or red, warm or painful skin.",
    "Call the clinic if you do not have diabetes and are very thirsty, tired and pee often.",
  ],
  goNow: [
    {
      text: "Call the emergency number now if somebody with low sugar passes out. If they have glucagon, give it.",
      from: "sources",
    },
    {
      text: "Get emergency care now for high sugar with trouble breathing, nausea or throwing up: it may be ketoacidosis.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for confusion, a seizure or somebody with diabetes who cannot be woken.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic what your own goals are.",
    "Ask the clinic for a plan for sick days.",
    "Ask the clinic how much quick sugar a child needs.",
  ],
  cites: [1, 2, 3, 4, 5, 6],
}
