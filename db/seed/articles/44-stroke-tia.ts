import type { SeedArticle } from "./types"

export const strokeTia: SeedArticle = {
  topic: 44,
  slug: "stroke-tia",
  language: "en",
  category: "conditions",
  audience: ["adult"],
  title: "Stroke and TIA warning signs",
  aliases: [
    "stroke",
    "TIA",
    "transient ischemic attack",
    "mini-stroke",
    "brain attack",
    "CVA",
    "FAST test",
    "facial droop",
    "slurred speech",
  ],
  askedAs: [
    "what are the signs of a stroke?",
    "one side of my face is drooping",
    "my arm went numb all of a sudden",
    "my dad's speech is slurred",
    "My mom is suddenly confused and can't find her words",
    "what is a mini stroke?",
    "the numbness went away, do I still need to go in?",
    "storke symptoms",
    "sudden loss of sight in one eye",
    "what does FAST mean?",
    "worst headache out of nowhere",
    "should I drive her to the hospital if it is a stroke?",
    "how can I lower my risk of a stroke",
    "I had a TIA last year, am I at risk?",
  ],
  summary:
    "A stroke is an emergency, and every minute counts. The signs often start suddenly. A TIA, or mini-stroke, has the same signs, but the blood flow to the brain is blocked only for a short time. You cannot tell the two apart on your own, and a TIA is often a warning of a later stroke, so call the emergency number even if the signs go away.",
  homeCare: [
    "Call the emergency number first and do not wait at home to see if the signs of a stroke pass.",
    "Wait for the ambulance, and do not drive or let someone drive you, because care can start on the way.",
    "To lower your risk later on, do not smoke.",
    "To lower your risk later on, limit alcohol, eat healthy food and stay active.",
    "Work with the clinic to keep your blood pressure and cholesterol under control.",
  ],
  callWhen: [
    "Call the clinic if you have had a stroke or TIA in the past and want to know how to lower your risk.",
    "Call the clinic to talk about your stroke risk if you have high blood pressure, diabetes, heart disease or atrial fibrillation.",
    "Call the clinic to talk about your stroke risk if someone in your family has had a stroke or TIA.",
    "Call the clinic if you smoke and want help to quit.",
    "Call the clinic if you have questions about blood thinners or other medicines that lower the risk of a stroke.",
  ],
  goNow: [
    {
      text: "Call the emergency number right away if one side of the face droops when the person smiles.",
      from: "sources",
    },
    {
      text: "Call the emergency number right away if a raised arm drifts down, or if the face, an arm or a leg is suddenly weak or numb, above all on one side.",
      from: "sources",
    },
    {
      text: "Call the emergency number right away if speech is slurred or strange, or if someone is suddenly confused or cannot understand words.",
      from: "sources",
    },
    {
      text: "Call the emergency number right away for sudden trouble seeing in one or both eyes.",
      from: "sources",
    },
    {
      text: "Call the emergency number right away for sudden trouble walking, dizziness or loss of balance.",
      from: "sources",
    },
    {
      text: "Call the emergency number right away for a sudden, severe headache with no known cause, or if someone passes out.",
      from: "sources",
    },
    {
      text: "Call the emergency number right away even if the signs have gone away, because nobody can tell at home if it was a TIA or a stroke.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Ask the clinic about what to tell the ambulance crew.",
    "Ask the clinic about which medicine lowers your own risk.",
    "Ask the clinic about recovery and rehabilitation after a stroke.",
  ],
  cites: [1, 2, 3],
}
