import type { landing as en } from "../en/landing"

export const landing = {
  title: "¿No sabe qué hacer? Pregunte a su línea de enfermería.",
  lead: "Escríbanos o llame. Recibe una respuesta clara de los artículos de la clínica, una cita con enfermería o una persona en el chat. Puede pedir una persona en cualquier momento.",
  noAccount: "No necesita cuenta para preguntar.",
  alsoIn: "También en inglés:",
  otherLanguage: "In English",
  example:
    "Ejemplo de una conversación: el asistente responde primero, con una línea a rayas. Después responde una enfermera, con una línea continua.",
  examplePatient: "Me duele la garganta y tengo fiebre.",
  exampleAssistant: "Muchas veces es un virus y mejora en una semana.",
  exampleAssistantMore: "Usted tiene asma, así que pediré que lo mire también una enfermera.",
  exampleNurse: "Hola, Sarah, ya estoy aquí. ¿Cómo respira?",
  exampleNurseName: "Alice Wilson",
  follow: "Siga la línea",
  lines: [
    {
      by: "Usted",
      title: "Dígalo con sus palabras",
      text: "Escriba en el navegador, por mensaje o WhatsApp, o llame. Puede ser corto.",
    },
    {
      by: "Línea a rayas: el asistente",
      title: "Reciba una respuesta con su fuente",
      text: "Un programa responde enseguida con artículos que eligió la clínica, le muestra cuál, y puede reservar una cita.",
    },
    {
      by: "Línea continua: una persona",
      title: "Enfermería toma la conversación",
      text: "Cuando importa, o cuando usted lo pide. Ya leyó lo que usted dijo. No empieza de nuevo.",
    },
  ],
  honest: "Qué es el asistente y qué no es",
  honestLead: "Es un programa. Le ayuda a dar un paso seguro. Su atención viene de personas.",
  can: "Puede",
  cans: [
    "responder con los artículos de la clínica y mostrar la fuente",
    "reservar, mover o cancelar una cita con su propia enfermera",
    "notar palabras que suenan a emergencia",
    "llamar a enfermería y decirle cuánto puede tardar",
  ],
  willNot: "No va a",
  willNots: [
    "decirle qué enfermedad tiene",
    "nombrar una dosis que no está en un artículo",
    "adivinar cuando no tiene fuente. Lo dice",
    "hacerse pasar por una persona",
  ],
  team: "Las personas detrás de la línea",
  answers: (hours) => `Enfermería responde ${hours}.`,
  notOpen: "Esta línea de enfermería aún no está abierta.",
  notOpenLong:
    "La clínica la está preparando. En una emergencia, llame al número de emergencias de su lugar.",
} satisfies typeof en
