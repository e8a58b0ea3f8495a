import type { SeedArticle } from "./types"

export const troubleBreathing: SeedArticle = {
  topic: 2,
  slug: "trouble-breathing",
  language: "en",
  category: "symptoms",
  audience: ["adult", "child", "pregnant"],
  title: "Trouble breathing",
  aliases: [
    "shortness of breath",
    "short of breath",
    "breathing problems",
    "breathlessness",
    "dyspnea",
    "out of breath",
    "wheezing",
    "can't catch my breath",
    "pneumonia",
    "pulmonary embolism",
    "blood clot in the lung",
  ],
  askedAs: [
    "I can't catch my breath",
    "why do I get out of breath so fast?",
    "short of breath when I lie down",
    "my son is wheezing",
    "my little girl is breathing very fast and has a fever",
    "is my cough pneumonia?",
    "hard to breath and my chest hurts",
    "my inhaler is not helping",
    "I had surgery and now I feel short of breath",
    "could it be a blood clot in my lung?",
    "I get out of breath when I am nervous",
    "My mother is 80, she is breathing fast and seems confused",
    "stuffy nose and I feel like I can't get enough air",
    "I keep getting winded walking to the car",
  ],
  summary:
    "When you are short of breath, you may feel that you do not get enough air. A stuffy nose or hard exercise can cause mild trouble. But it can also come from asthma, pneumonia, allergies, a heart problem, a blood clot in the lung, or from anxiety. New or strong trouble breathing needs help right away.",
  homeCare: [
    "If your child has asthma, follow the asthma plan that you were given.",
    "Keep your child's quick-relief inhaler with your child at all times.",
    "Do not let anyone smoke in your home or car if tobacco smoke sets off your child's asthma.",
    "If you have had pneumonia, give yourself time, because some people feel better within a week and others need a month or more.",
    "To lower your risk of pneumonia, wash your hands, do not smoke and ask about vaccines.",
  ],
  callWhen: [
    "Call the clinic if you often have trouble breathing, because it is important to find the cause.",
    "Call the clinic today if you have a cough with phlegm, fever or chills and it hurts to breathe or cough.",
    "Call the clinic if your child often coughs at night or early in the morning, or makes a whistling sound when breathing out.",
    "Call the clinic if a baby with a cough or cold feeds poorly, has no energy or is restless.",
    "Call the clinic if you are an older adult or have a weak immune system and feel unwell with a cough, even if your signs are mild.",
    "Call the clinic if anxiety or allergies make you feel short of breath.",
    "Call the clinic right away if your leg is swollen, painful, warm or a different color, because that can be a blood clot that may move to the lung.",
  ],
  goNow: [
    {
      text: "Get emergency care now for sudden short breath with chest pain that gets worse when you cough or breathe deeply, a fast heartbeat, or coughing up blood.",
      from: "sources",
    },
    {
      text: "Get emergency care now if you are short of breath and feel lightheaded or faint.",
      from: "sources",
    },
    {
      text: "Get emergency care now if a child has serious trouble breathing or severe coughing, or turns very pale or blue in the face, lips or nails.",
      from: "sources",
    },
    {
      text: "Get emergency care now if your child has a severe asthma attack and the quick-relief medicine does not work.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if you cannot get enough air, cannot speak a full sentence, or have blue or gray lips.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for trouble breathing with chest pressure, or with swelling of the face, lips or tongue.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now if someone with trouble breathing is confused or hard to wake.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic about how to tell if a baby works too hard to breathe.",
    "Ask the clinic about how to tell panic from another cause of short breath.",
    "Ask the clinic about how to use your own inhaler.",
  ],
  cites: [1, 2, 3, 4, 5],
}
