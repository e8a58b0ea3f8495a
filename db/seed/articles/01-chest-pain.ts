import type { SeedArticle } from "./types"

export const chestPain: SeedArticle = {
  topic: 1,
  slug: "chest-pain",
  language: "en",
  category: "symptoms",
  audience: ["adult"],
  title: "Chest pain",
  aliases: [
    "chest discomfort",
    "chest pressure",
    "chest tightness",
    "pain in my chest",
    "angina",
    "heart attack",
    "myocardial infarction",
    "heart pain",
    "costochondritis",
  ],
  askedAs: [
    "my chest hurts",
    "I have a tight feeling in my chest, should I worry?",
    "it feels like something heavy is sitting on my chest",
    "is it heartburn or a heart attack?",
    "chest pain that comes and goes",
    "My dad is sweating and says his chest hurts, what do I do?",
    "pain in my chest and left arm",
    "my jaw and my chest ache when I walk up stairs",
    "chest pian since this morning",
    "my chest hurts when I press on it",
    "what are the signs of a heart attack in women?",
    "I have angina and it hurts more often than before",
    "can a panic attack make my chest hurt?",
    "pain in the chest when I breathe in",
  ],
  summary:
    "Chest pain can have many causes, such as the heart, the lungs, the stomach, sore muscles or a panic attack. It is not always a heart attack, but you cannot be sure on your own. A heart attack needs fast help, so call the emergency number even if you are not certain.",
  homeCare: [
    "If you think it may be your heart, call the emergency number first and do not wait at home to see if the pain goes away.",
    "Do not put off the call to take aspirin or to try something else; the person who takes your call can tell you what to do.",
    "Wait for the ambulance, because it is the safest way to the hospital and treatment can start on the way.",
    "If you have stable angina, rest and the medicines you were given for it usually help.",
    "Do not feel embarrassed to call for help, even if it turns out not to be your heart.",
  ],
  callWhen: [
    "Call the clinic about any chest pain that has not been checked yet, even if it has gone away.",
    "Call the clinic if you have pain like heartburn in your chest and you are not sure what it is from.",
    "Call the clinic if you have known angina and have questions about your medicines or about what your usual pattern is.",
    "Call the clinic if you have panic attacks that come with chest pain, so that other causes can be checked.",
    "Call the clinic if your chest hurts and you think that a sore muscle or a sore rib joint is the cause.",
  ],
  goNow: [
    {
      text: "Call the emergency number now for pressure, squeezing, fullness or pain in your chest that lasts more than a few minutes, or that goes away and comes back.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for chest pain with short breath, nausea, vomiting, dizziness or a cold sweat.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if pain or discomfort is in one or both arms, your back, shoulders, neck, jaw or upper belly and you think that it may be your heart.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if you are suddenly short of breath and think that it may be your heart, even without chest pain.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if you have angina and the pain does not go away with rest or medicine, comes while you rest, or does not follow its usual pattern.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for sudden, tearing pain in your chest or back.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now if someone with chest pain faints or is confused.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic about chest pain that is short, sharp or comes from a muscle, and if you may watch it at home.",
    "Ask the clinic about chest pain in a child.",
    "Ask the clinic about whether aspirin is safe for you.",
  ],
  cites: [1, 2, 3, 4],
}
