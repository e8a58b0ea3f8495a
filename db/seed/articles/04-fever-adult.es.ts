import type { SeedArticle } from "./types"

export const feverAdultEs: SeedArticle = {
  topic: 4,
  slug: "fever-adult",
  language: "es",
  category: "symptoms",
  audience: ["adult"],
  title: "Fiebre en adultos",
  aliases: [
    "calentura",
    "temperatura alta",
    "tengo temperatura",
    "escalofríos",
    "fiebre",
    "afiebrado",
    "pirexia",
    "sepsis",
  ],
  askedAs: [
    "tengo fiebre",
    "¿qué se considera fiebre en un adulto?",
    "estoy ardiendo y tengo escalofríos",
    "¿debo tomar algo para la fiebre?",
    "varios días con calentura, ¿cuándo me tienen que ver?",
    "fiebre y el cuello tieso",
    "mi esposo tiene fievre y dice cosas sin sentido",
    "fiebre después de una medicina nueva",
    "¿es peligrosa la fiebre en las personas mayores?",
    "tengo temperatura pero no me duele nada más",
    "tiemblo y no me puedo calentar",
    "tengo diabetes y ahora tengo fiebre",
    "¿cómo sé si una infección ya es sepsis?",
  ],
  summary:
    "Tener fiebre significa que su cuerpo está más caliente de lo normal; lo normal es alrededor de 98.6 °F (37 °C), pero cambia de una persona a otra. La mayoría de las fiebres son por una infección, y la fiebre es parte de cómo el cuerpo la combate. Algunas medicinas, el calor y otras enfermedades también pueden causarla. El tratamiento depende de la causa.",
  homeCare: [
    "Beba suficientes líquidos para no deshidratarse.",
    "Antes de tomar acetaminofén, ibuprofeno o aspirina para una fiebre alta, pregunte a la clínica o al farmacéutico si es lo indicado para usted.",
    "Si toma una medicina para la fiebre, lea la etiqueta y siga lo que dice.",
    "Nunca le dé aspirina a un niño o adolescente con fiebre.",
    "Fíjese cómo se siente y busque ayuda si una infección empeora o no mejora.",
  ],
  callWhen: [
    "Llame a la clínica de inmediato si una infección no mejora o empeora.",
    "Llame pronto a la clínica si tiene fiebre y tiene 65 años o más o está embarazada, porque una infección puede volverse grave con más facilidad.",
    "Llame pronto a la clínica si tiene fiebre y una enfermedad de largo plazo, como diabetes, enfermedad de los pulmones, cáncer o enfermedad de los riñones.",
    "Llame a la clínica si la fiebre empezó después de tomar una medicina nueva.",
    "Llame a la clínica si la fiebre es muy alta o le preocupa.",
  ],
  goNow: [
    {
      text: "Busque atención de emergencia ahora si tiene fiebre o mucho frío con respiración rápida, el corazón acelerado o falta de aire.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si alguien con una infección está confundido, tiene un dolor extremo o la piel sudada o pegajosa.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene una fiebre alta repentina con dolor de cabeza muy fuerte, cuello rígido, o náuseas o vómito.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si alguien con fiebre se desmaya, tiene una convulsión o cuesta despertarlo.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención de emergencia ahora si tiene fiebre y recibe quimioterapia o tiene las defensas bajas.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si hay fiebre con un sarpullido oscuro que no se borra al apretarlo.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si alguien está muy caliente después de estar en el calor y está confundido o se desploma.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica qué tan alta o por cuánto tiempo puede ser la fiebre antes de que lo revisen.",
    "Pregunte a la clínica qué hacer con la fiebre durante la quimioterapia o con las defensas bajas.",
    "Pregunte a la clínica sobre la fiebre después de un viaje.",
    "Pregunte a la clínica cuánta medicina para la fiebre es segura para usted.",
  ],
  cites: [1, 2, 3],
  translatedByUs: true,
}
