/** The page a visitor sees first. */
export const landing = {
  title: "Not sure what to do? Ask your nurse line.",
  lead: "Write to us or call. You get a clear answer from the clinic's own articles, a visit with your nurse, or a nurse in the chat. You can ask for a person at any time.",
  noAccount: "No account needed to ask.",
  alsoIn: "Also in Spanish:",
  otherLanguage: "En español",
  example:
    "Example of a conversation: the assistant answers first, with a dashed line. A nurse answers next, with a solid line.",
  examplePatient: "My throat hurts and I have a fever.",
  exampleAssistant: "That is often a virus and gets better in about a week.",
  exampleAssistantMore: "You have asthma, so I will ask a nurse to look too.",
  exampleNurse: "Hi Sarah, I am here now. How is your breathing?",
  exampleNurseName: "Alice Wilson",
  follow: "Follow the line",
  lines: [
    {
      by: "You",
      title: "Say it in your own words",
      text: "Write in the browser, by text or WhatsApp, or call. Short is fine.",
    },
    {
      by: "Dashed line: the assistant",
      title: "Get an answer with its source",
      text: "A program answers at once from articles the clinic chose, shows you which one, and can book a visit.",
    },
    {
      by: "Solid line: a person",
      title: "A nurse takes over",
      text: "When it matters, or when you ask. The nurse has read what you said. You do not start again.",
    },
  ],
  honest: "What the assistant is, and is not",
  honestLead: "It is a program. It helps you find a safe next step. Your care comes from people.",
  can: "It can",
  cans: [
    "answer from the clinic's articles and show the source",
    "book, move or cancel a visit with your own nurse",
    "notice words that sound like an emergency",
    "bring in a nurse, and tell you how long it may take",
  ],
  willNot: "It will not",
  willNots: [
    "tell you what illness you have",
    "name a dose that is not in an article",
    "guess when it has no source. It says so",
    "pretend to be a person",
  ],
  team: "The nurses behind the line",
  answers: (hours: string) => `Nurses answer ${hours}.`,
  notOpen: "This nurse line is not open yet.",
  notOpenLong: "The clinic is still setting it up. In an emergency, call your local emergency number.",
}
