import type { SeedArticle } from "./types"

export const cholesterolStatins: SeedArticle = {
  topic: 36,
  slug: "cholesterol-statins",
  language: "en",
  category: "conditions",
  audience: ["adult"],
  title: "Cholesterol and statins",
  aliases: [
    "cholesterol",
    "statin",
    "ldl",
    "hdl",
    "lipids",
    "atorvastatin",
    "fatty blood",
    "high cholesterol",
  ],
  askedAs: [
    "my cholesterol is high",
    "do I need a statin?",
    "side effects of statins",
    "muscle pain from my statin",
    "what foods lower cholesterol?",
    "can I stop my statin?",
    "grapefruit and statins",
    "how do I know if I have high cholesterol?",
  ],
  summary:
    "Cholesterol is a waxy substance in the blood. Too much can narrow the arteries and raise the risk of heart disease. You do not feel it; a blood test shows it. Healthy habits and, for some people, a statin bring it down.",
  homeCare: [
    "Eat more fruit, vegetables, whole grains and lean meats, and less saturated and trans fat.",
    "Get regular exercise, and aim for a healthy weight.",
    "Do not smoke.",
    "Take your statin as prescribed, and do not stop it on your own.",
  ],
  callWhen: [
    "Call the clinic if you get muscle pain while you take a statin.",
    "Call the clinic before you take a statin if you are pregnant, want to be, or breastfeed: statins are not for you then.",
    "Call the clinic before you start a hard exercise program.",
  ],
  goNow: [
    { text: "Call the emergency number now for chest pain or signs of a stroke.", from: "red-flag-rules" },
    { text: "Get care today for strong muscle pain with dark urine.", from: "red-flag-rules" },
  ],
  askTheClinic: [
    "Ask the clinic what your goal is.",
    "Ask the clinic about food and medicines that do not go with your statin.",
  ],
  cites: [1, 2, 3],
}
