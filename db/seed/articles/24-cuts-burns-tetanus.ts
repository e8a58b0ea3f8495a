import type { SeedArticle } from "./types"

export const cutsBurnsTetanus: SeedArticle = {
  topic: 24,
  slug: "cuts-burns-tetanus",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Cuts, burns and tetanus",
  aliases: [
    "cut",
    "wound",
    "scrape",
    "gash",
    "bleeding",
    "stitches",
    "burn",
    "scald",
    "tetanus shot",
    "rusty nail",
    "lockjaw",
  ],
  askedAs: [
    "I cut my finger and it bleeds",
    "do I need stitches?",
    "how do I stop the bleeding?",
    "stepped on a rusty nail",
    "do I need a tetanus shot?",
    "burned my hand on the stove",
    "hot water burn",
    "how do I clean a scrape?",
    "what goes in a first aid kit?",
    "when was tetanus due again?",
  ],
  summary:
    "Small cuts and scrapes can be cared for at home. Deep, gaping or dirty wounds and bleeding that does not stop need a person to look at them. Tetanus is a serious illness that can enter through a wound or a burn; a shot prevents it.",
  homeCare: [
    "Rinse the wound with clean water.",
    "Press on it firmly and steadily with gauze to stop the bleeding.",
    "If blood soaks through, put more gauze on top and keep pressing; do not take the first layer off.",
    "Keep a first aid kit at home and in the car.",
  ],
  callWhen: [
    "Get care if the bleeding does not stop after 10 minutes of firm pressure.",
    "Get care if the wound is deep or gaping, you cannot close it or get the dirt out, or a dirty or rusty thing made it.",
    "Call the clinic if a wound does not heal.",
    "Call the clinic about a tetanus shot: a booster is usually due every 10 years, and after 5 years with a bad or dirty wound or burn.",
  ],
  goNow: [
    {
      text: "Call the emergency number now for heavy bleeding that pressure does not stop.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now for a large or deep burn, or a burn of the face, hands or private parts, or from chemicals or electricity.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now for painful, tight muscles or a jaw that locks: tetanus is an emergency.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Ask the clinic how to cool and cover a burn.",
    "Ask the clinic how soon stitches or a tetanus shot are needed.",
    "Ask the clinic what an infected wound looks like.",
  ],
  cites: [1, 2, 3, 4, 5],
}
