import type { SeedArticle } from "./types"

export const toothMouthPain: SeedArticle = {
  topic: 21,
  slug: "tooth-mouth-pain",
  language: "en",
  category: "symptoms",
  audience: ["adult", "child"],
  title: "Tooth and mouth pain",
  aliases: [
    "toothache",
    "tooth ache",
    "abscess",
    "cavity",
    "gum disease",
    "gingivitis",
    "bleeding gums",
    "canker sore",
    "mouth sore",
    "cold sore",
    "dental pain",
  ],
  askedAs: [
    "my tooth is killing me",
    "toothache on one side",
    "my gums bleed when I brush",
    "swollen gum around a tooth",
    "sore spot in my mouth",
    "white sore inside my cheek",
    "what helps a toothache?",
    "hot and cold hurt my tooth",
    "my face is swollen from a tooth",
    "do I need a dentist for this?",
  ],
  summary:
    "Tooth pain most often comes from tooth decay. If decay goes deep, a pocket of pus can form, with pain, a swollen face and fever. Red gums that bleed easily are often early gum disease. Canker sores are small round sores inside the mouth that mostly heal by themselves.",
  homeCare: [
    "Brush twice a day with fluoride toothpaste, and clean between your teeth every day.",
    "Limit sugary snacks, and do not smoke or chew tobacco.",
    "With a canker sore, stay away from hot and spicy food.",
    "Some gels, creams and rinses can ease the pain of a canker sore.",
  ],
  callWhen: [
    "See a dentist if you have any problem with your teeth.",
    "Call the clinic or a dentist soon if your tooth pain comes with a swollen face or a fever, because it may be infected.",
    "Call if your gums are red, swollen or bleed easily and brushing and flossing do not help.",
  ],
  goNow: [
    {
      text: "Get emergency care now if your face or neck swells and it is hard to breathe, swallow or open your mouth.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now if you feel very ill or confused with a tooth infection.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic what you may take for the pain until you see a dentist.",
    "Ask the clinic what to do tonight about a swollen face or fever with tooth pain.",
    "Ask the clinic about a knocked-out tooth.",
  ],
  cites: [1, 2, 3, 4, 5, 6],
}
