import type { SeedArticle } from "./types"

export const chokingCpr: SeedArticle = {
  topic: 30,
  slug: "choking-cpr",
  language: "en",
  category: "first-aid",
  audience: ["adult", "child"],
  title: "Choking and CPR",
  aliases: [
    "choking",
    "heimlich",
    "cpr",
    "cardiac arrest",
    "not breathing",
    "aed",
    "defibrillator",
    "first aid course",
  ],
  askedAs: [
    "what to do when someone is choking",
    "how do I do CPR?",
    "my baby choked on a grape",
    "what is an AED?",
    "hands only CPR",
    "where can I learn CPR?",
    "somebody collapsed",
    "heart stopped what do I do",
    "food stuck in my throat",
  ],
  summary:
    "When breathing or the heart stops, seconds count. Call the emergency number first. Anybody can press on the chest of an adult or a teenager until help comes. Courses teach CPR and what to do for choking.",
  homeCare: [
    "Keep hot dogs, nuts, grapes, coins and small toys away from small children, and watch them when they eat.",
    "Learn back blows, abdominal thrusts and CPR in a course, and repeat it.",
  ],
  callWhen: [
    "Call the clinic after somebody choked, even if they feel well now, if they still cough or have trouble swallowing.",
  ],
  goNow: [
    {
      text: "Call the emergency number now if somebody collapses, does not respond or does not breathe.",
      from: "sources",
    },
    {
      text: "If an adult or teenager has no heartbeat: lay them on their back on a firm surface, and push hard and fast in the middle of the chest. Have somebody look for an AED.",
      from: "sources",
    },
    {
      text: "Call the emergency number now if somebody chokes and cannot breathe, talk or cough.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic where CPR courses are given.",
    "Ask in a course about the steps for a baby or child: they are different.",
  ],
  cites: [1, 2, 3, 4],
}
