import type { SeedArticle } from "./types"

export const asthma: SeedArticle = {
  topic: 33,
  slug: "asthma",
  language: "en",
  category: "conditions",
  audience: ["adult", "child"],
  title: "Asthma",
  aliases: [
    "wheezing",
    "asthma attack",
    "inhaler",
    "puffer",
    "tight chest",
    "reactive airways",
    "rescue inhaler",
  ],
  askedAs: [
    "I have asthma and I'm wheezing",
    "coughing at night with asthma",
    "how often can I use my inhaler?",
    "what is an asthma action plan?",
    "my child has asthma and a cold",
    "what sets off asthma?",
    "chest feels tight in the cold",
    "my asthma is worse in spring",
    "when is an asthma attack an emergency?",
  ],
  summary:
    "Asthma makes the airways swell and narrow. It brings wheezing, cough, a tight chest and short breath, mild or strong. In an attack the signs get much worse, and that can threaten life. You and the clinic make a plan for it.",
  homeCare: [
    "Know what sets off your asthma, and keep away from it. If smoke does, do not smoke, and do not let others smoke near you.",
    "Follow the plan that you made with the clinic.",
  ],
  callWhen: [
    "Call the clinic if you have asthma attacks: your treatment may need a change.",
    "Call the clinic if cough or wheezing wakes you at night.",
    "Call the clinic if you have no written plan.",
  ],
  goNow: [
    {
      text: "Get help right away for a severe attack: severe coughing, serious trouble breathing, or a very pale or blue face, lips or nails.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if your rescue inhaler does not help, or you cannot speak a whole sentence.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic how often you may use your rescue inhaler.",
    "Ask the clinic to show you how to use your inhaler.",
  ],
  cites: [1, 2],
}
