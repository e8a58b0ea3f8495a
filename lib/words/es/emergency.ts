import type { emergency as en } from "../en/emergency"

export const emergency = {
  title: (number) => `Esto puede ser una emergencia. Llame al ${number} ahora.`,
  goTitle: (number) => `Vaya a una sala de emergencias ahora. Si no puede llegar, llame al ${number}.`,
  crisisTitle: (number) => `No está solo, no está sola. Llame o escriba al ${number} ahora.`,
  poisonTitle: (number) => `Llame ahora a ayuda por intoxicación: ${number}.`,
  youWrote: "Usted escribió",
  youSaid: "Usted dijo",
  and: "y",
  doNotWait: "No espere una respuesta aquí.",
  call: (number) => `Llamar al ${number}`,
  callButton: (number) => `Llamar al ${number}`,
  steps: {
    general: [
      "Siéntese o acuéstese y no se mueva. No conduzca.",
      "Abra la puerta. Pida a alguien que se quede con usted.",
      "Tenga este teléfono cerca.",
    ],
    someoneElse: [
      "Quédese con la persona. No la deje conducir.",
      "Abra la puerta. Haga lo que le digan por teléfono.",
      "Tenga este teléfono cerca.",
    ],
    crisis: [
      "Vaya con alguien de confianza, o pídale que venga.",
      "Aléjese de todo lo que pueda usar para hacerse daño.",
      "Tenga este teléfono cerca.",
    ],
    poison: [
      "No haga vomitar a nadie.",
      "Tenga el frasco o la caja cerca. Le preguntarán qué era.",
      "Si cuesta despertar a la persona o no respira bien, pida una ambulancia.",
    ],
  },
  alerted: (name, time) => `Se avisó a ${name}, de enfermería, a las ${time}.`,
  alertedSeen: (name, time) => `Se avisó a ${name}, de enfermería, a las ${time} y ya lo vio.`,
  alerting: "Estamos avisando a enfermería.",
  nobodyOnline: "Ahora no hay nadie de enfermería en línea. No nos espere.",
  bookingPaused: "No se puede reservar hasta que enfermería hable con usted.",
  cannotCall: (number) => `No podemos llamar al ${number} por usted.`,
  saysCalling: "Estoy llamando",
  saysCannot: "No puedo llamar",
  callingNoted: "Bien. No cuelgue. Enfermería ve que usted está llamando.",
  cannotNoted: "Pida a quien esté cerca que llame. Enfermería ve que usted no puede llamar.",
  notMe: "Esto no es una emergencia",
  notMeLong: "Enfermería tiene que mirarlo antes de que este aviso se quite. Puede seguir escribiendo.",
  cleared: (name) => `${name}, de enfermería, lo miró. El aviso de emergencia está cerrado.`,
  crisisAlso: (number) => `¿Piensa en hacerse daño? Llame o escriba al ${number}, de día o de noche.`,
  textBody: (number) =>
    `Esto puede ser una emergencia. Llame al ${number} ahora. No espere una respuesta aquí.`,
  crisisTextBody: (crisis, emergencyNumber) =>
    `No está solo, no está sola. Llame o escriba al ${crisis} ahora. Si está en peligro, llame al ${emergencyNumber}.`,
  poisonTextBody: (poison, emergencyNumber) =>
    `Llame ahora a ayuda por intoxicación: ${poison}. Si cuesta despertar a la persona o no respira bien, llame al ${emergencyNumber}.`,
} satisfies typeof en
