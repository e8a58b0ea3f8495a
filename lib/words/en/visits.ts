export const visits = {
  title: "My visits",
  book: "Book a visit",
  comingUp: "Coming up",
  past: "Past",
  noneComing: "No visit is booked.",
  noneComingLong: "When you book one, it is here.",
  nonePast: "No past visits.",
  booked: "Booked",
  arrived: "Here",
  done: "Done",
  missed: "Missed",
  cancelled: "Cancelled",
  youCancelled: "You cancelled",
  clinicCancelled: "The clinic cancelled",
  yourNurseIs: (name: string) => `Your nurse is ${name}.`,
  assigned: (reason: string): string =>
    reason === "specialty"
      ? "We chose by what your record says."
      : reason === "language"
        ? "You share a language."
        : reason === "load"
          ? "There is room for you."
          : "",
  yourNurse: "your nurse",
  move: "Move",
  addToCalendar: "Add to calendar",
  cancel: "Cancel visit",
  cancelTitle: "Cancel this visit?",
  cancelText: (when: string, nurse: string) => `${when} with ${nurse}. Someone else may take the time.`,
  keep: "Keep it",
  cancelledDone: "The visit is cancelled.",
  moveTitle: "Move this visit",
  moveText: "Your old time stays yours until you pick a new one.",
  movedDone: "The visit is moved.",
  whatWasSaid: "What was said",
  bookAgain: "Book again",
  videoOpens: (minutes: number) => `The link opens ${minutes} minutes before.`,
  joinVideo: "Join by video",
  offerTitle: "An earlier time came free.",
  offerText: "You asked for one.",
  offerInstead: (nurse: string, when: string) => `${nurse}, in place of ${when}`,
  waiting: "Waiting list",
  waitingFor: (visit: string, nurse: string, from: string, until: string) =>
    `${visit}, ${nurse}: ${from} – ${until}`,
  heldUntil: (time: string) => `It is held for you until ${time}.`,
  notThis: "Not this one",
  cancelRest: "Cancel this and all later visits of the series",
  take: "Take it",
  keepDay: (day: string) => `Keep ${day}`,
  tooLate: "It is too late to change this here. Please call the clinic.",
}
