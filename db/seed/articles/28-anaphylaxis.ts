import type { SeedArticle } from "./types"

export const anaphylaxis: SeedArticle = {
  topic: 28,
  slug: "anaphylaxis",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Allergic reactions and anaphylaxis",
  aliases: [
    "allergic reaction",
    "anaphylaxis",
    "epipen",
    "epinephrine",
    "peanut allergy",
    "food allergy",
    "swollen lips",
    "throat swelling",
    "drug allergy",
    "hives",
  ],
  askedAs: [
    "my lips are swelling",
    "hives after eating nuts",
    "when do I use the epipen?",
    "is this an allergic reaction?",
    "allergic to a medicine",
    "throat feels tight after shrimp",
    "stung and now itchy all over",
    "what are signs of anaphylaxis?",
    "food allergy symptoms",
  ],
  summary:
    "An allergic reaction can be mild, with itching, hives or a runny nose, or so strong that it threatens life. Then it is called anaphylaxis. It can begin fast. Foods such as peanuts, medicines and stings are the most common causes.",
  homeCare: [
    "Know which foods, medicines and stings you react to, and keep away from them.",
    "If you were given an epinephrine auto-injector, learn how to use it and carry it always.",
    "A medical bracelet that names your allergy can help others help you.",
  ],
  callWhen: [
    "Call the clinic about hives, a rash or itching after a food or a new medicine.",
    "Call the clinic if you were never tested and react to foods or stings.",
    "Call the clinic to renew an auto-injector before it expires.",
  ],
  goNow: [
    {
      text: "Call the emergency number now for a serious reaction: trouble breathing, a tight throat, trouble swallowing, swollen lips or tongue, passing out or a weak pulse.",
      from: "sources",
    },
    { text: "If there is an auto-injector, give the injection right away.", from: "sources" },
    {
      text: "Call the emergency number now if hives or swelling come with throwing up, belly cramps, dizziness or fainting.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Ask the clinic what to do after the injection was used.",
    "Ask the clinic which allergy medicine suits you, and what it cannot do.",
  ],
  cites: [1, 2, 3, 4, 5],
}
