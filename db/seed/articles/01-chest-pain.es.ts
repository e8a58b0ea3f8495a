import type { SeedArticle } from "./types"

export const chestPainEs: SeedArticle = {
  topic: 1,
  slug: "chest-pain",
  language: "es",
  category: "symptoms",
  audience: ["adult"],
  title: "Dolor en el pecho",
  aliases: [
    "dolor de pecho",
    "molestia en el pecho",
    "presión en el pecho",
    "opresión en el pecho",
    "angina",
    "angina de pecho",
    "ataque al corazón",
    "infarto",
    "ataque cardíaco",
    "dolor en el corazón",
  ],
  askedAs: [
    "me duele el pecho",
    "siento el pecho apretado, ¿me debo preocupar?",
    "siento como si tuviera algo pesado encima del pecho",
    "¿es acidez o es un infarto?",
    "dolor en el pecho que va y viene",
    "Mi papá está sudando y dice que le duele el pecho, ¿qué hago?",
    "dolor en el pecho y en el brazo izquierdo",
    "me duelen la quijada y el pecho cuando subo escaleras",
    "dolor de pehco desde la mañana",
    "me duele el pecho cuando lo aprieto",
    "¿cuáles son las señales de un infarto en las mujeres?",
    "tengo angina y me duele más seguido que antes",
    "¿un ataque de pánico puede hacer que duela el pecho?",
    "me duele el pecho al respirar",
  ],
  summary:
    "El dolor en el pecho puede tener muchas causas, como el corazón, los pulmones, el estómago, los músculos adoloridos o un ataque de pánico. No siempre es un ataque al corazón, pero usted no puede estar seguro por su cuenta. Un ataque al corazón necesita ayuda rápida, así que llame al número de emergencias aunque tenga dudas.",
  homeCare: [
    "Si cree que puede ser el corazón, llame primero al número de emergencias y no espere en casa a ver si el dolor se quita.",
    "No retrase la llamada para tomar aspirina ni para probar otra cosa; la persona que le conteste puede decirle qué hacer.",
    "Espere la ambulancia, porque es la forma más segura de llegar al hospital y el tratamiento puede empezar en el camino.",
    "Si tiene angina estable, por lo general ayudan el descanso y las medicinas que le dieron para eso.",
    "No le dé vergüenza pedir ayuda, aunque al final no sea el corazón.",
  ],
  callWhen: [
    "Llame a la clínica por cualquier dolor en el pecho que no le hayan revisado, aunque ya se le haya quitado.",
    "Llame a la clínica si siente en el pecho un dolor parecido a la acidez y no sabe de qué es.",
    "Llame a la clínica si ya sabe que tiene angina y tiene preguntas sobre sus medicinas o sobre cómo es su dolor de siempre.",
    "Llame a la clínica si tiene ataques de pánico con dolor en el pecho, para que se puedan revisar otras causas.",
    "Llame a la clínica si le duele el pecho y cree que es por un músculo o por una articulación de las costillas.",
  ],
  goNow: [
    {
      text: "Llame ahora al número de emergencias si siente presión, opresión, llenura o dolor en el pecho que dura más de unos minutos, o que se va y vuelve.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si tiene dolor en el pecho con falta de aire, náuseas, vómito, mareo o sudor frío.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si siente dolor o molestia en uno o los dos brazos, la espalda, los hombros, el cuello, la mandíbula o la parte de arriba del vientre y cree que puede ser el corazón.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si de repente le falta el aire y cree que puede ser el corazón, aunque no le duela el pecho.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si tiene angina y el dolor no se quita con descanso ni con la medicina, aparece en reposo o no es como el de siempre.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si tiene un dolor repentino en el pecho o la espalda, como si algo se desgarrara.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si alguien con dolor en el pecho se desmaya o está confundido.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica sobre el dolor de pecho corto, agudo o de un músculo, y si puede vigilarlo en casa.",
    "Pregunte a la clínica sobre el dolor de pecho en un niño.",
    "Pregunte a la clínica si la aspirina es segura para usted.",
  ],
  cites: [1, 2, 3, 4],
  translatedByUs: true,
}
