import type { SeedArticle } from "./types"

export const feverAdult: SeedArticle = {
  topic: 4,
  slug: "fever-adult",
  language: "en",
  category: "symptoms",
  audience: ["adult"],
  title: "Fever in adults",
  aliases: [
    "high temperature",
    "running a temperature",
    "running a fever",
    "pyrexia",
    "chills",
    "burning up",
    "feverish",
    "sepsis",
  ],
  askedAs: [
    "I have a fever",
    "what counts as a fever for a grown-up?",
    "I'm burning up and have the chills",
    "should I take something for my fever?",
    "fever for days, when do I need to be seen?",
    "fever and a stiff neck",
    "my husband has a feaver and is not making sense",
    "fever after a new medicine",
    "Is a fever dangerous for older people?",
    "my temperature is up but nothing else hurts",
    "shivering and can't get warm",
    "I have diabetes and now I have a fever",
    "how do I know if an infection has turned into sepsis?",
  ],
  summary:
    "A fever means that your body is warmer than usual; normal is around 98.6 °F (37 °C), but it varies from person to person. Most fevers come from an infection, and the fever is part of how your body fights it. Some medicines, heat and other illnesses can also cause a fever. What helps depends on the cause.",
  homeCare: [
    "Drink enough liquids so that you do not dry out.",
    "Ask the clinic or a pharmacist if acetaminophen, ibuprofen or aspirin is right for you before you take it for a high fever.",
    "Read the label and follow it if you take a fever medicine.",
    "Never give aspirin to a child or teen with a fever.",
    "Watch how you feel, and get help if an infection gets worse or does not get better.",
  ],
  callWhen: [
    "Call the clinic right away if an infection does not get better or gets worse.",
    "Call the clinic early if you have a fever and are 65 or older or pregnant, because infections can turn serious more easily for you.",
    "Call the clinic early if you have a fever and a long-term illness, such as diabetes, lung disease, cancer or kidney disease.",
    "Call the clinic if the fever began after you started a new medicine.",
    "Call the clinic if your fever is very high or worries you.",
  ],
  goNow: [
    {
      text: "Get emergency care now for fever or feeling very cold with fast breathing, a fast heartbeat or short breath.",
      from: "sources",
    },
    {
      text: "Get emergency care now if someone with an infection is confused, has extreme pain, or has clammy or sweaty skin.",
      from: "sources",
    },
    {
      text: "Get emergency care now for a sudden high fever with a severe headache, a stiff neck, or nausea or vomiting.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if someone with a fever faints, has a seizure or is hard to wake.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now for a fever if you get chemotherapy or have a weak immune system.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for fever with a dark rash that does not fade when you press on it.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now if someone is very hot after being in the heat and is confused or collapses.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic about how high or how long a fever may be before you should be seen.",
    "Ask the clinic about what to do for a fever during chemotherapy or with a weak immune system.",
    "Ask the clinic about fever after travel.",
    "Ask the clinic about how much fever medicine is safe for you.",
  ],
  cites: [1, 2, 3],
}
