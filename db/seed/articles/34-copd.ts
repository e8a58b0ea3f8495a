import type { SeedArticle } from "./types"

export const copd: SeedArticle = {
  topic: 34,
  slug: "copd",
  language: "en",
  category: "conditions",
  audience: ["adult"],
  title: "COPD",
  aliases: ["copd", "emphysema", "chronic bronchitis", "smoker's lung", "oxygen at home", "lung disease"],
  askedAs: [
    "my COPD is flaring up",
    "more short of breath with COPD",
    "coughing up more phlegm",
    "do I need oxygen?",
    "quit smoking with COPD",
    "which inhaler is for COPD?",
    "COPD and fever",
    "flu shot with COPD",
  ],
  summary:
    "COPD is a lung disease that makes it hard to breathe. To stop smoking is the most important step. Medicines, most often in an inhaler, open the airways. Signs can get worse all of a sudden.",
  homeCare: [
    "If you smoke, quit; it is the most important thing you can do.",
    "Keep away from smoke and other things that irritate the lungs.",
    "Get the shots against flu and pneumonia.",
  ],
  callWhen: [
    "Call the clinic right away if your signs get worse suddenly: harder to catch your breath, a tight chest, more cough, a change in your mucus, or a fever.",
    "Call the clinic if your signs get worse bit by bit.",
  ],
  goNow: [
    {
      text: "Get emergency care now if you have great trouble catching your breath or talking.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for blue lips, confusion, or if you are very sleepy.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic for a written plan for flare-ups.",
    "Ask the clinic what your oxygen should be.",
    "Ask the clinic about help to stop smoking.",
  ],
  cites: [1, 2, 3],
}
