import type { SeedArticle } from "./types"

export const kidneyDisease: SeedArticle = {
  topic: 40,
  slug: "kidney-disease",
  language: "en",
  category: "conditions",
  audience: ["adult"],
  title: "Chronic kidney disease",
  aliases: [
    "kidney disease",
    "ckd",
    "kidney failure",
    "dialysis",
    "protein in urine",
    "foamy urine",
    "bad kidneys",
    "kidney function",
  ],
  askedAs: [
    "my kidneys are weak",
    "what does protein in my urine mean?",
    "foamy pee",
    "how do I protect my kidneys?",
    "diabetes and kidneys",
    "swollen feet and kidney disease",
    "low salt for kidneys",
    "when is dialysis needed?",
    "which pain pills are safe for kidneys?",
  ],
  summary:
    "In chronic kidney disease the kidneys cannot clean the blood as well as they should. Diabetes and high blood pressure are the most common causes. For a long time you may feel nothing; urine and blood tests show it.",
  homeCare: [
    "Choose foods with less salt.",
    "Keep your blood pressure below 130 over 80.",
    "If you have diabetes, keep your sugar in your goal range.",
    "Take your medicines as you were told.",
  ],
  callWhen: [
    "Call the clinic if your hands, face, feet or ankles swell, or your urine looks foamy.",
    "Call the clinic if you pee much more or less than usual.",
    "Call the clinic if you are itchy, have cramps, feel sick, are not hungry or cannot sleep and have kidney disease.",
    "Call the clinic for a yearly test if you have diabetes or high blood pressure.",
  ],
  goNow: [
    {
      text: "Get emergency care now for no urine, trouble breathing, chest pain, confusion, or great weakness.",
      from: "red-flag-rules",
    },
    { text: "Get emergency care now if you missed dialysis and feel ill.", from: "red-flag-rules" },
  ],
  askTheClinic: [
    "Ask the clinic which pain medicines are safe for you.",
    "Ask the clinic before a test with contrast dye.",
    "Ask the clinic about how much protein to eat.",
  ],
  cites: [1, 2, 3, 4],
}
