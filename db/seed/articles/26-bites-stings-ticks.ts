import type { SeedArticle } from "./types"

export const bitesStingsTicks: SeedArticle = {
  topic: 26,
  slug: "bites-stings-ticks",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Animal bites, stings and ticks",
  aliases: [
    "dog bite",
    "cat bite",
    "bee sting",
    "wasp sting",
    "tick",
    "tick bite",
    "mosquito bite",
    "insect bite",
    "rabies",
    "bug bite",
    "spider bite",
  ],
  askedAs: [
    "a dog bit me",
    "how do I take out a tick?",
    "found a tick on my son",
    "bee sting is swollen",
    "mosquito bites itch",
    "cat bite on my hand",
    "do I need a rabies shot?",
    "rash after a tick",
    "bat in the bedroom",
    "what helps a wasp sting?",
  ],
  summary:
    "Most insect bites are harmless, but they can hurt or itch. Animal bites can become infected. Take a tick out as soon as you find it, and watch for a rash or fever in the weeks after.",
  homeCare: [
    "Clean an animal bite with soap and water as soon as you can.",
    "Take a tick out with fine tweezers: grasp it close to the skin, and pull up steadily without a twist.",
    "Clean the bite and your hands with rubbing alcohol or soap and water.",
    "Do not put nail polish, jelly or heat on a tick.",
    "Use insect repellent and wear clothes that cover you.",
  ],
  callWhen: [
    "Call the clinic about an animal bite, also to ask about a tetanus booster.",
    "Call the clinic if you get a fever, chills, aches or a rash within weeks of a tick bite.",
    "Call the clinic if a bite gets more red, warm, swollen or painful.",
  ],
  goNow: [
    {
      text: "Call the emergency number now for trouble breathing, a swollen face or throat, hives all over, or fainting after a sting or bite.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now for a deep bite, a bite in the face, or a snake bite.",
      from: "red-flag-rules",
    },
    {
      text: "Get care today if a bat or a wild or unknown animal bit you: it may be rabies.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic if you need a rabies or tetanus shot.",
    "Ask the clinic about an antibiotic after a bite.",
    "Ask the clinic what helps against the itch.",
  ],
  cites: [1, 2, 3, 4, 5],
}
