export const emergency = {
  title: (number: string) => `This can be an emergency. Call ${number} now.`,
  goTitle: (number: string) => `Go to an emergency room now. If you cannot get there, call ${number}.`,
  crisisTitle: (number: string) => `You are not alone. Call or text ${number} now.`,
  poisonTitle: (number: string) => `Call poison help now: ${number}.`,
  youWrote: "You wrote",
  youSaid: "You said",
  and: "and",
  doNotWait: "Do not wait for an answer here.",
  call: (number: string) => `Call ${number}`,
  callButton: (number: string) => `Call ${number}`,
  steps: {
    general: [
      "Sit or lie down and stay still. Do not drive yourself.",
      "Unlock the door. Ask someone to stay with you.",
      "Keep this phone close.",
    ],
    someoneElse: [
      "Stay with them. Do not let them drive.",
      "Unlock the door. Do what the person on the phone says.",
      "Keep this phone close.",
    ],
    crisis: [
      "Go to someone you trust, or ask them to come.",
      "Move away from anything you could use to hurt yourself.",
      "Keep this phone close.",
    ],
    poison: [
      "Do not make anyone throw up.",
      "Keep the bottle or box near you. They will ask what it was.",
      "If they are hard to wake or cannot breathe well, call for an ambulance.",
    ],
  },
  alerted: (name: string, time: string) => `${name}, nurse, was alerted at ${time}.`,
  alertedSeen: (name: string, time: string) => `${name}, nurse, was alerted at ${time} and has seen it.`,
  alerting: "We are telling the nurses now.",
  nobodyOnline: "No nurse is online now. Do not wait for us.",
  bookingPaused: "Booking is paused until a nurse has spoken with you.",
  cannotCall: (number: string) => `We cannot call ${number} for you.`,
  saysCalling: "I am calling now",
  saysCannot: "I cannot call",
  callingNoted: "Good. Stay on the phone. The nurses can see that you are calling.",
  cannotNoted: "Ask anyone near you to call. The nurses can see that you cannot call.",
  notMe: "This is not an emergency",
  notMeLong: "A nurse must look before this goes away. You can still write.",
  cleared: (name: string) => `${name}, nurse, looked at this. The emergency notice is closed.`,
  crisisAlso: (number: string) => `Thoughts of hurting yourself? Call or text ${number}, day or night.`,
  textBody: (number: string) =>
    `This can be an emergency. Call ${number} now. Do not wait for an answer here.`,
  crisisTextBody: (crisis: string, emergencyNumber: string) =>
    `You are not alone. Call or text ${crisis} now. If you are in danger, call ${emergencyNumber}.`,
  poisonTextBody: (poison: string, emergencyNumber: string) =>
    `Call poison help now: ${poison}. If they are hard to wake or cannot breathe well, call ${emergencyNumber}.`,
}
