import type { SeedArticle } from "./types"

export const allergicRhinitis: SeedArticle = {
  topic: 38,
  slug: "allergic-rhinitis",
  language: "en",
  category: "conditions",
  audience: ["adult", "child"],
  title: "Hay fever and nasal allergies",
  aliases: [
    "hay fever",
    "allergies",
    "seasonal allergies",
    "pollen",
    "runny nose",
    "sneezing",
    "itchy eyes",
    "sinus",
    "stuffy nose",
    "sinusitis",
  ],
  askedAs: [
    "sneezing every spring",
    "my eyes itch from pollen",
    "runny nose all the time",
    "is it a cold or allergies?",
    "what helps hay fever?",
    "how do I rinse my nose?",
    "allergy shots",
    "sinus pressure and stuffy nose",
    "allergic to my cat",
  ],
  summary:
    "Hay fever is an allergy to pollen. It brings sneezing, a runny or stuffy nose, and itchy, watery eyes. Dust, mold and pets can do the same. If the sinuses swell, mucus cannot drain, and the face can hurt (sinusitis).",
  homeCare: [
    "Medicines and nasal sprays can ease the signs.",
    "You can rinse your nose with salt water, but use only distilled or sterilized water.",
    "For sinus pain, warm pads, salt-water sprays and a vaporizer can help.",
    "Keep away from what you react to, if you can.",
  ],
  callWhen: [
    "Call the clinic if your signs do not get better with what you tried.",
    "Call the clinic if you have a fever, weakness and face pain with a stuffy nose.",
    "Call the clinic to ask about tests or allergy shots.",
  ],
  goNow: [
    {
      text: "Call the emergency number now for trouble breathing, or a swollen face, tongue or throat.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic which medicine is right for a child or in pregnancy.",
    "Ask the clinic if you also have asthma.",
  ],
  cites: [1, 2, 3],
}
