import type { SeedArticle } from "./types"

export const heatColdIllness: SeedArticle = {
  topic: 29,
  slug: "heat-cold-illness",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Heat and cold illness",
  aliases: [
    "heat stroke",
    "heat exhaustion",
    "sunstroke",
    "overheated",
    "heat cramps",
    "frostbite",
    "hypothermia",
    "dehydration",
  ],
  askedAs: [
    "felt sick in the heat",
    "too long in the sun",
    "signs of heat stroke",
    "cramps after working outside",
    "my fingers are white from the cold",
    "how to warm frostbite",
    "grandma was in a hot room",
    "body temperature is low",
    "how much to drink when it is hot",
  ],
  summary:
    "In great heat, sweating may not cool you enough. Heat exhaustion brings heavy sweating and a fast, weak pulse, and can turn into heat stroke, which threatens life. In the cold, skin can freeze (frostbite) and the body can lose too much heat (hypothermia).",
  homeCare: [
    "Drink extra fluids when it is hot, above all when you work or exercise outside.",
    "If you have frostbite and cannot get care yet: get into a warm room, and put the part in warm, not hot, water.",
    "Do not rub frostbite, and do not use a heating pad, fire or stove to warm it.",
    "If you can, do not walk on frostbitten feet.",
  ],
  callWhen: [
    "Get care if you have signs of frostbite: white or gray-yellow skin that feels firm, waxy or numb.",
    "Call the clinic if you have heat cramps or heat rash that do not go away.",
    "Call the clinic if an older person, a small child or somebody who is ill was in great heat.",
  ],
  goNow: [
    {
      text: "Get emergency help now for signs of heat stroke: dry skin, a fast and strong pulse, dizziness, nausea and confusion.",
      from: "sources",
    },
    {
      text: "Get emergency help now for a body temperature below 95 F (35 C), or if a cold person is sleepy, confused or clumsy.",
      from: "sources",
    },
    {
      text: "Get emergency help now for confusion, fainting, no urine, or a fast heartbeat or fast breathing with dehydration.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Ask the clinic how to cool a person until help comes.",
    "Ask the clinic if your medicines make heat more dangerous for you.",
  ],
  cites: [1, 2, 3, 4],
}
