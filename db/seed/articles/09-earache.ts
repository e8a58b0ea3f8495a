import type { SeedArticle } from "./types"

export const earache: SeedArticle = {
  topic: 9,
  slug: "earache",
  language: "en",
  category: "symptoms",
  audience: ["adult", "child"],
  title: "Earache",
  aliases: [
    "ear pain",
    "ear infection",
    "otitis media",
    "middle ear infection",
    "sore ear",
    "tugging at ears",
    "clogged ear",
    "ringing in the ears",
    "tinnitus",
  ],
  askedAs: [
    "my ear hurts",
    "my baby keeps pulling at her ear",
    "does my child have an ear infection?",
    "ear pain and I can't hear well",
    "fluid is coming out of my son's ear",
    "do ear infections need antibiotics?",
    "my toddler cries at night and holds his ear",
    "eerache after a cold",
    "my ears hurt since the flight",
    "My kid gets ear infections all the time, does he need tubes?",
    "what helps an earache at home?",
    "ringing in my ear and feeling dizzy",
    "can grown-ups get ear infections?",
  ],
  summary:
    "Ear pain often comes from an infection behind the eardrum, above all in young children. Fluid builds up there and can make it harder to hear for a while. Many ear infections go away on their own, but severe ones and those in young babies may need antibiotics.",
  homeCare: [
    "Give it some time if the clinic agrees, because many ear infections go away on their own.",
    "Ask the clinic which pain reliever is right for you or your child.",
    "Watch a small child for signs of ear pain, such as pulling at the ear, more crying than usual or trouble sleeping.",
    "Notice if your child hears less well or loses balance, so that you can tell the clinic.",
  ],
  callWhen: [
    "Call the clinic if your child has ear pain, or pulls at the ears and cries more than usual.",
    "Call the clinic if a young baby may have an ear infection, because babies may need antibiotics.",
    "Call the clinic if fluid drains from the ear.",
    "Call the clinic if you or your child has trouble hearing or keeping balance.",
    "Call the clinic if the ear pain is severe.",
    "Call the clinic if your child gets ear infections often, because small tubes in the ears may help.",
    "Call the clinic if you have a roaring or ringing in your ears, or ear pain after a flight or a dive.",
  ],
  goNow: [
    {
      text: "Get emergency care now for swelling behind the ear.",
      from: "red-flag-rules",
    },
    {
      text: "Call the emergency number now for ear pain with a stiff neck and fever, or with confusion.",
      from: "red-flag-rules",
    },
    { text: "Get emergency care now for a fever in a baby under 3 months.", from: "red-flag-rules" },
    {
      text: "Call the emergency number now if one side of the face suddenly droops or an arm or leg is suddenly weak.",
      from: "red-flag-rules",
    },
    {
      text: "Get emergency care now if clear or bloody fluid comes from the ear after a blow to the head.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Ask the clinic about swimmer's ear.",
    "Ask the clinic about ear drops and other care at home.",
    "Ask the clinic about ear pain in adults.",
    "Ask the clinic about how long to wait before you call about ear pain.",
  ],
  cites: [1, 2],
}
