import type { SeedArticle } from "./types"

export const heartFailureAfib: SeedArticle = {
  topic: 35,
  slug: "heart-failure-afib",
  language: "en",
  category: "conditions",
  audience: ["adult"],
  title: "Heart failure and atrial fibrillation",
  aliases: [
    "heart failure",
    "chf",
    "afib",
    "a-fib",
    "irregular heartbeat",
    "palpitations",
    "heart racing",
    "swollen ankles",
    "arrhythmia",
    "fluid",
  ],
  askedAs: [
    "my ankles are swollen and I have heart failure",
    "my heart skips beats",
    "what is afib?",
    "short of breath lying down",
    "gained weight in a few days with heart failure",
    "why do I need a blood thinner for afib?",
    "heart fluttering",
    "cough at night with heart failure",
  ],
  summary:
    "In heart failure the heart does not pump as well as it should, and fluid builds up. It brings short breath, tiredness, and swollen legs or belly. Atrial fibrillation (AFib) is an uneven, often fast heartbeat; without treatment it can lead to a stroke.",
  homeCare: [
    "Take your medicines as you were told.",
    "Eat less salt. Your clinic may ask you to drink less.",
    "Do not smoke, handle stress, and be as active as the clinic advises.",
    "Watch your signs closely: heart failure can get worse suddenly.",
  ],
  callWhen: [
    "Call the clinic if your legs, feet or belly swell more, or you gain weight from fluid.",
    "Call the clinic if you get short of breath with less effort than before, or need to sit up to sleep.",
    "Call the clinic if you feel your heart flutter, skip or race.",
    "Call the clinic if you are very tired and have AFib.",
  ],
  goNow: [
    {
      text: "Get emergency care now if you have great trouble breathing with a cough that is worse when you lie down: fluid may be in the lungs.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for chest pain, fainting, or signs of a stroke such as a drooping face, a weak arm or slurred speech.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic how much weight gain in a day or week means you should call.",
    "Ask the clinic what to do if your implanted device gives a shock.",
  ],
  cites: [1, 2, 3, 4, 5],
}
