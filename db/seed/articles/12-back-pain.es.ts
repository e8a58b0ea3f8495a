import type { SeedArticle } from "./types"

export const backPainEs: SeedArticle = {
  topic: 12,
  slug: "back-pain",
  language: "es",
  category: "symptoms",
  audience: ["adult"],
  title: "Dolor de espalda",
  aliases: [
    "dolor de cintura",
    "dolor lumbar",
    "lumbalgia",
    "lumbago",
    "ciática",
    "hernia de disco",
    "disco salido",
    "nervio pinzado",
    "tirón en la espalda",
  ],
  askedAs: [
    "me duele la espalda",
    "me lastimé la espalda al levantar una caja",
    "llevo una semana con dolor de cintura",
    "el dolor me baja por la pierna",
    "¿debo quedarme en cama si me duele la espalda?",
    "¿calor o hielo para la espalda?",
    "¿es una ernia de disco?",
    "me caí y ahora me duele la espalda",
    "dolor de espalda que no se quita desde hace meses",
    "no puedo pararme derecho",
    "¿necesito una radiografía de la espalda?",
    "¿qué ejercicios ayudan a la espalda?",
    "dolor fuerte en medio de la espalda",
  ],
  summary:
    "El dolor de espalda es muy común y puede ser una molestia o un dolor fuerte. El que empieza de repente suele durar de unos días a unas semanas, y casi siempre se quita solo. La ciática es dolor, debilidad, adormecimiento u hormigueo que puede bajar de la cintura por una pierna.",
  homeCare: [
    "Descanse un poco si lo necesita, pero no se quede en cama más de 1 o 2 días, porque puede empeorar.",
    "Vuelva a sus actividades de siempre lo antes que pueda.",
    "Una medicina para el dolor de venta libre puede ayudar; lea la etiqueta y pregunte a la clínica cuál es segura para usted.",
    "Las compresas calientes o frías pueden aliviar el dolor.",
    "El ejercicio puede ayudar a que se recupere y da fuerza a los músculos de la espalda y del vientre.",
  ],
  callWhen: [
    "Llame a la clínica si el dolor de espalda es fuerte.",
    "Llame a la clínica si el dolor de espalda no mejora después de tres días.",
    "Llame a la clínica si le duele la espalda después de lastimarse.",
    "Llame a la clínica si tiene dolor, adormecimiento u hormigueo que baja por la pierna.",
    "Llame a la clínica si lleva más de tres meses con dolor de espalda.",
    "Llame a la clínica si el dolor no le deja moverse bien o pararse derecho.",
  ],
  goNow: [
    {
      text: "Busque atención de emergencia ahora si hay dolor de espalda con adormecimiento entre las piernas, o si no puede controlar la orina o las heces.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención de emergencia ahora si hay dolor de espalda con debilidad nueva o que avanza en las piernas.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si siente un dolor repentino, como un desgarro, en la espalda, el pecho o el vientre.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si le duele la espalda después de un choque o de una caída desde lo alto.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención de emergencia ahora si le duele el costado o la espalda con fiebre y vómito o escalofríos fuertes.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si hay dolor de espalda con presión en el pecho, falta de aire o desmayo.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica sobre el dolor de espalda si tiene fiebre, tuvo cáncer o tiene los huesos débiles.",
    "Pregunte a la clínica qué ejercicios le convienen a su espalda.",
    "Pregunte a la clínica sobre el dolor de espalda en el embarazo.",
    "Pregunte a la clínica sobre el trabajo, levantar cosas y el deporte mientras sana su espalda.",
  ],
  cites: [1, 2, 3],
  translatedByUs: true,
}
