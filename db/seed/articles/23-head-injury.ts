import type { SeedArticle } from "./types"

export const headInjury: SeedArticle = {
  topic: 23,
  slug: "head-injury",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Head injury and concussion",
  aliases: ["concussion", "bump on the head", "hit my head", "head trauma", "knocked out", "brain injury"],
  askedAs: [
    "I hit my head",
    "my kid fell and bumped his head",
    "do I have a concussion?",
    "headache after I hit my head",
    "should I let her sleep after a bump on the head?",
    "dizzy after a fall on my head",
    "how long does a concussion last?",
    "when can he play sports again?",
    "got knocked out playing football",
  ],
  summary:
    "A bump on the head is often minor, because the skull protects the brain. A concussion is a mild brain injury. Its signs, such as headache, feeling dazed, sick or dizzy, may start days or weeks later. Most people get well, but it takes time, and the danger signs must be known.",
  homeCare: [
    "Rest: it helps the brain heal.",
    "In the first days, do less of what takes effort or thinking.",
    "Watch for the danger signs, also in the days after.",
  ],
  callWhen: [
    "Call the clinic if the signs get worse.",
    "Call the clinic if a headache, dizziness or feeling dazed goes on for days.",
    "Call the clinic before you or your child go back to sports.",
  ],
  goNow: [
    {
      text: "Call the emergency number now for a headache that gets worse and does not go away, throwing up again and again, or a seizure.",
      from: "sources",
    },
    {
      text: "Call the emergency number now for one pupil that is larger than the other, slurred speech, weakness, numbness or poor coordination.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if the person is very sleepy, cannot be woken, is confused or acts strangely, or passed out, even for a moment.",
      from: "sources",
    },
    {
      text: "For a baby or toddler, get emergency care now also for crying that does not stop, or for not nursing or eating.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Ask the clinic about a head injury if you take a blood thinner.",
    "Ask the clinic when work, school and sports are safe again.",
  ],
  cites: [1, 2, 3],
}
