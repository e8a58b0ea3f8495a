import type { SeedArticle } from "./types"

export const highBloodPressure: SeedArticle = {
  topic: 31,
  slug: "high-blood-pressure",
  language: "en",
  category: "conditions",
  audience: ["adult"],
  title: "High blood pressure",
  aliases: ["hypertension", "bp", "blood pressure", "blood pressure pills", "high bp", "pressure is up"],
  askedAs: [
    "my blood pressure is 150 over 95",
    "what is a normal blood pressure?",
    "how do I take my blood pressure at home?",
    "do I need pills for my pressure?",
    "how can I lower my blood pressure?",
    "what blood pressure is too high?",
    "less salt for blood pressure",
    "should I bring my readings?",
    "my bp goes up and down",
  ],
  summary:
    "High blood pressure usually gives no signs, so it is found only by measuring. Normal is below 120 over 80. From 130 over 80 on it is called high. If it stays high, it can harm the heart, the brain and the kidneys.",
  homeCare: [
    "Lose weight if you need to, be active, and get enough sleep.",
    "Eat less salt.",
    "Stay away from alcohol, tobacco and illegal drugs, and find ways to handle stress.",
    "Before you measure: no coffee or cigarette for 30 minutes, go to the bathroom, and sit for 5 minutes.",
    "Write your readings down and bring them to your visits.",
    "Keep up healthy habits also when you take medicine.",
  ],
  callWhen: [
    "Call the clinic if your readings are often 130 over 80 or higher.",
    "Call the clinic if your medicine does not bring your pressure down, or if you have trouble with it.",
  ],
  goNow: [
    { text: "Get care right away for a reading higher than 180 and higher than 120.", from: "sources" },
    {
      text: "Call the emergency number now for a very high reading with chest pain, a bad headache, trouble seeing or speaking, weakness or trouble breathing.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic what your own goal is.",
    "Ask the clinic what to do when you missed a dose.",
    "Ask the clinic which home monitor to use.",
  ],
  cites: [1, 2, 3],
}
