import type { SeedArticle } from "./types"

export const poisoningOverdose: SeedArticle = {
  topic: 27,
  slug: "poisoning-overdose",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Poisoning and overdose",
  aliases: [
    "poison",
    "overdose",
    "swallowed",
    "took too much",
    "carbon monoxide",
    "gas leak",
    "naloxone",
    "narcan",
    "opioid overdose",
    "poison control",
    "cleaner",
  ],
  askedAs: [
    "my child swallowed something",
    "drank cleaning fluid",
    "took too many pills",
    "poison control number",
    "signs of an overdose",
    "what is naloxone for?",
    "carbon monoxide alarm went off",
    "everybody in the house has a headache",
    "breathed in fumes",
    "is this plant poisonous?",
  ],
  summary:
    "A poison can be swallowed, breathed in, injected or taken in through the skin. Too much of any medicine can be one. Carbon monoxide is a gas without smell that can kill people in their sleep. If you think somebody is poisoned, call for help at once; do not wait for signs.",
  homeCare: [
    "Keep medicines and household products in the containers they came in, and out of reach of children.",
    "Use and store products just as the label says.",
    "Have a carbon monoxide detector at home.",
    "Do not share your prescription medicines.",
  ],
  callWhen: [
    "Call the poison center right away if you think somebody was poisoned, also when they feel well.",
    "Follow the label or get medical help if a product was swallowed, breathed in or got on the skin.",
    "Call the clinic if you worry about a medicine you take.",
  ],
  goNow: [
    {
      text: "Call the emergency number now if somebody collapses, cannot breathe or does not respond.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for signs of an overdose: very small pupils, slow or shallow breathing, choking or gurgling sounds, a limp body, pale, blue or cold skin, or purple lips and nails. Give naloxone if you have it.",
      from: "sources",
    },
    {
      text: "Leave the house now and call the emergency number if a carbon monoxide alarm sounds, or several people have a headache, are dizzy or sick.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic where to get naloxone and how to use it.",
    "Ask the poison center what to do and what not to do until help comes.",
  ],
  cites: [1, 2, 3, 4, 5],
}
