import type { SeedArticle } from "./types"

export const headacheMigraine: SeedArticle = {
  topic: 10,
  slug: "headache-migraine",
  language: "en",
  category: "symptoms",
  audience: ["adult"],
  title: "Headache and migraine",
  aliases: [
    "head pain",
    "migraine",
    "tension headache",
    "cluster headache",
    "sinus headache",
    "throbbing head",
    "stress headache",
    "cephalalgia",
    "pounding head",
  ],
  askedAs: [
    "I have a headache",
    "my head is pounding and light hurts my eyes",
    "worst headache of my life",
    "how do I know if it is a migraine?",
    "headache every day, should I worry?",
    "headach and stiff neck",
    "my head has hurt since I bumped it",
    "what can I do for a migraine without pills?",
    "My wife gets bad headaches on one side and throws up",
    "headache from stress at work",
    "which foods set off migraines?",
    "pain behind my eye",
    "when is a headache an emergency?",
    "my migraine medicine does not work anymore",
  ],
  summary:
    "Almost everyone gets a headache at times. The most common kind is a tension headache, which comes from tight muscles and is often tied to stress, too little sleep or missed meals. A migraine throbs, is often on one side and can bring nausea and trouble with light and sound. Some headaches warn of something serious.",
  homeCare: [
    "Rest with your eyes closed in a quiet, dark room.",
    "Put a cool cloth or an ice pack on your forehead.",
    "Drink fluids.",
    "If you have medicine for migraine, take it as you were told and as early as you can, because it works better that way.",
    "Pain relievers help many people; read the label and ask the clinic which one is safe for you.",
    "Keep a log of what seems to set off your migraines, such as certain foods.",
    "Keep a steady sleep schedule and eat regular meals.",
    "Exercise and ways to relax can make migraines less often and less strong.",
  ],
  callWhen: [
    "Call the clinic if you have migraines often or they are severe, because there are medicines to prevent them.",
    "Call the clinic if your usual headache medicine does not help.",
    "Call the clinic if your headaches keep you from work, school or sleep.",
    "Call the clinic if stress, low mood or worry seems to bring on your headaches.",
    "Call the clinic if a headache is new for you or worries you.",
  ],
  goNow: [
    {
      text: "Get medical help right away for a headache after a blow to your head.",
      from: "sources",
    },
    {
      text: "Get medical help right away for a headache with a stiff neck, fever, confusion or passing out.",
      from: "sources",
    },
    {
      text: "Get medical help right away for a headache with pain in the eye or ear.",
      from: "sources",
    },
    {
      text: "Get medical care right away for a severe headache with a sudden high fever, nausea or vomiting.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for a sudden headache that is the worst of your life.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for a headache with weakness or numbness on one side, trouble speaking, sudden loss of sight or a seizure.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now for a bad headache in pregnancy or in the weeks after a birth.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic about how often you may take a pain reliever for headaches.",
    "Ask the clinic about headaches in pregnancy.",
    "Ask the clinic about a new kind of headache that starts later in life.",
    "Ask the clinic about headaches in a child.",
  ],
  cites: [1, 2, 3, 4],
}
