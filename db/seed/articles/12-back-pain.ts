import type { SeedArticle } from "./types"

export const backPain: SeedArticle = {
  topic: 12,
  slug: "back-pain",
  language: "en",
  category: "symptoms",
  audience: ["adult"],
  title: "Back pain",
  aliases: [
    "backache",
    "low back pain",
    "lower back pain",
    "lumbago",
    "thrown-out back",
    "pulled back muscle",
    "sciatica",
    "slipped disc",
    "herniated disk",
    "pinched nerve",
  ],
  askedAs: [
    "my back hurts",
    "I threw my back out lifting a box",
    "low back pain for a week",
    "pain shoots down my leg",
    "should I stay in bed with back pain?",
    "heat or ice for a sore back?",
    "is it a sliped disc?",
    "I fell and now my back hurts",
    "back pain that won't go away for months",
    "My leg is numb and my back hurts",
    "can't stand up straight",
    "do I need an x-ray for my back?",
    "what exercises help back pain?",
    "sharp pain in the middle of my back",
  ],
  summary:
    "Back pain is very common and can be a dull ache or a sharp pain. Sudden back pain usually lasts from a few days to a few weeks, and most of it goes away on its own. Sciatica is pain, weakness, numbness or tingling that can run from the lower back down one leg.",
  homeCare: [
    "Rest a little if you need to, but do not stay in bed for more than 1 or 2 days, because that can make it worse.",
    "Go back to your usual activities as soon as you can.",
    "A pain reliever you can buy without a prescription can help; read the label and ask the clinic which one is safe for you.",
    "Hot or cold packs may ease the pain.",
    "Exercise can help you recover and makes your back and belly muscles stronger.",
  ],
  callWhen: [
    "Call the clinic if your back pain is severe.",
    "Call the clinic if your back pain does not get better after three days.",
    "Call the clinic if you have back pain after an injury.",
    "Call the clinic if you have pain, numbness or tingling that runs down your leg.",
    "Call the clinic if you have had back pain for more than three months.",
    "Call the clinic if the pain makes it hard to move or to stand up straight.",
  ],
  goNow: [
    {
      text: "Get emergency care now for back pain with numbness between your legs, or if you lose control of your bladder or bowels.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now for back pain with new or spreading weakness in your legs.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for sudden, tearing pain in your back, chest or belly.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for back pain after a crash or a fall from a height.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now for pain in your side or back with fever and vomiting or shaking chills.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for back pain with chest pressure, trouble breathing or fainting.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic about back pain with fever, past cancer or weak bones.",
    "Ask the clinic about which exercises are right for your back.",
    "Ask the clinic about back pain in pregnancy.",
    "Ask the clinic about work, lifting and sports while your back heals.",
  ],
  cites: [1, 2, 3],
}
