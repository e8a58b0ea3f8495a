import type { SeedArticle } from "./types"

export const fatigue: SeedArticle = {
  topic: 22,
  slug: "fatigue",
  language: "en",
  category: "symptoms",
  audience: ["adult"],
  title: "Feeling tired all the time",
  aliases: [
    "fatigue",
    "tiredness",
    "no energy",
    "exhausted",
    "worn out",
    "run down",
    "drained",
    "rundown",
    "anemia",
    "low iron",
  ],
  askedAs: [
    "I'm tired all the time",
    "no energy for weeks",
    "I feel run down",
    "why am I so exhausted",
    "I sleep and still feel tired",
    "could I have low iron?",
    "tired and cold and dizzy",
    "worn out after my treatment",
    "do my medicines make me tired?",
    "what can I do to have more energy?",
  ],
  summary:
    "Many things can make you very tired: illness such as anemia or an infection, sleep problems, low mood or worry, some treatments and medicines, too little sleep, alcohol, too much caffeine, or too little or too much exercise. Anemia means that your blood carries too little oxygen; too little iron is the most common cause.",
  homeCare: [
    "Get enough sleep, and do not stay up too late.",
    "Drink less alcohol and less caffeine.",
    "Get exercise, but not too much.",
  ],
  callWhen: [
    "Call the clinic if you are still very tired after several weeks.",
    "Call the clinic if you are tired and also cold, dizzy, short of breath or have headaches, because you may need a blood test.",
    "Call the clinic if you have heavy periods and are tired.",
    "Call the clinic if you think that one of your medicines makes you tired.",
  ],
  goNow: [
    {
      text: "Call the emergency number now if you are weak and have chest pain, trouble breathing or faint.",
      from: "red-flag-rules",
    },
    { text: "Call the emergency number now for sudden weakness on one side.", from: "red-flag-rules" },
  ],
  askTheClinic: [
    "Ask the clinic about tiredness in a child.",
    "Ask the clinic about tiredness in pregnancy.",
    "Ask the clinic before you take iron.",
  ],
  cites: [1, 2],
}
