import type { SeedArticle } from "./types"

export const soreThroatEs: SeedArticle = {
  topic: 7,
  slug: "sore-throat",
  language: "es",
  category: "symptoms",
  audience: ["adult", "child"],
  title: "Dolor de garganta y faringitis por estreptococo",
  aliases: [
    "garganta irritada",
    "faringitis",
    "estreptococo",
    "amigdalitis",
    "anginas",
    "amígdalas inflamadas",
    "mononucleosis",
    "escarlatina",
    "duele al tragar",
  ],
  askedAs: [
    "me duele la garganta",
    "me duele la garganta desde hace tres días y tengo fiebre, ¿qué hago?",
    "me duele al tragar",
    "¿es estreptococo o solo un resfriado?",
    "tengo puntos blancos en las anginas",
    "mi hija tiene dolor de garganta y un sarpullido rojo",
    "¿necesito antibióticos para la garganta?",
    "dolor de garjanta y ganglios inflamados",
    "¿qué ayuda para la garganta?",
    "mi hijo adolescente lleva semanas cansado y le duele la garganta",
    "¿mi niño puede ir a la escuela con estreptococo?",
    "amanezco con la garganta rasposa",
  ],
  summary:
    "El dolor de garganta viene muchas veces con un resfriado o la gripe. También puede venir de alergias, de fumar, de estreptococo, de mononucleosis o de las amígdalas inflamadas. El estreptococo es una bacteria y se trata con antibióticos; los antibióticos no sirven cuando la causa es un virus.",
  homeCare: [
    "Beba muchos líquidos.",
    "Haga gárgaras o chupe pastillas para calmar el dolor.",
    "Una medicina para el dolor de venta libre puede ayudar; lea la etiqueta y pregunte a la clínica cuál es segura para usted o su hijo.",
    "Nunca le dé aspirina a un niño o adolescente.",
    "Descanse mucho si tiene mononucleosis.",
    "Si tiene mononucleosis, no haga ejercicio fuerte ni deportes de contacto hasta estar bien del todo, más o menos un mes, porque el bazo puede estar inflamado.",
  ],
  callWhen: [
    "Llame a la clínica si tiene la garganta muy roja o las amígdalas inflamadas con puntos blancos, porque puede ser estreptococo.",
    "Llame a la clínica si después del dolor de garganta sale un sarpullido rojo en el cuerpo.",
    "Llame a la clínica si tiene dolor de garganta con fiebre, mucho cansancio o ganglios inflamados en el cuello o las axilas.",
    "Llame a la clínica antes de tomar un antibiótico de penicilina, como amoxicilina, si puede tener mononucleosis, porque puede causar un sarpullido.",
    "Llame a la clínica si el dolor de garganta empeora o no se quita.",
  ],
  goNow: [
    {
      text: "Busque atención de emergencia ahora si tiene mononucleosis y un dolor de vientre repentino o muy fuerte, porque el bazo se puede romper.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si tiene dolor de garganta y le cuesta respirar, respira con ruido o tiene la voz apagada.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si usted o su hijo babea o no puede tragar.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención de emergencia ahora si tiene la garganta o la mandíbula hinchada y le cuesta abrir la boca.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si hay fiebre con el cuello rígido o confusión repentina.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención de emergencia ahora si un bebé de menos de 3 meses tiene fiebre.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica si usted o su hijo necesita una prueba de estreptococo.",
    "Pregunte a la clínica cuándo puede volver su hijo a la escuela.",
    "Pregunte a la clínica cuánto puede durar un dolor de garganta antes de que lo revisen.",
  ],
  cites: [1, 2, 3],
  translatedByUs: true,
}
