import type { SeedArticle } from "./types"

export const sprainFracture: SeedArticle = {
  topic: 25,
  slug: "sprain-fracture",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Sprains and broken bones",
  aliases: [
    "sprain",
    "strain",
    "twisted ankle",
    "broken bone",
    "fracture",
    "pulled muscle",
    "dislocated",
    "rolled ankle",
    "cast",
  ],
  askedAs: [
    "I twisted my ankle",
    "is it broken or sprained?",
    "my wrist is swollen after a fall",
    "pulled a muscle in my back",
    "my finger is bent out of place",
    "how long to rest a sprain?",
    "ice or heat for a sprain?",
    "I felt a pop in my knee",
    "do I need an x-ray?",
  ],
  summary:
    "A sprain is a stretched or torn band at a joint. A strain is a pulled muscle. Both hurt and swell. A fracture is a broken bone. A dislocated joint is pushed out of place and is an emergency.",
  homeCare: [
    "At first, rest the hurt part, put ice on it, and wear a bandage that gives some pressure.",
    "Later, exercise may help; ask the clinic when to start.",
  ],
  callWhen: [
    "Get care right away if you think that a bone is broken: strong pain, swelling, bruising, or you cannot move it well.",
    "Call the clinic if a sprain or strain does not get better.",
  ],
  goNow: [
    { text: "Get emergency care now for a joint that is out of place.", from: "sources" },
    {
      text: "Get emergency care now if a limb looks bent, a bone comes through the skin, or the limb is cold, pale or numb.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for a bad fall with neck or back pain, weakness or numbness.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic if you need an x-ray.",
    "Ask the clinic how long to rest and which bandage to use.",
    "Ask the clinic about a child's injury.",
    "Ask the clinic what you may take for the pain.",
  ],
  cites: [1, 2, 3],
}
