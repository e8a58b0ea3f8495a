import type { SeedArticle } from "./types"

export const headacheMigraineEs: SeedArticle = {
  topic: 10,
  slug: "headache-migraine",
  language: "es",
  category: "symptoms",
  audience: ["adult"],
  title: "Dolor de cabeza y migraña",
  aliases: [
    "jaqueca",
    "cefalea",
    "migraña",
    "dolor de cabeza por tensión",
    "cefalea en racimos",
    "dolor de cabeza por sinusitis",
    "punzadas en la cabeza",
    "me late la cabeza",
  ],
  askedAs: [
    "me duele la cabeza",
    "me late la cabeza y la luz me molesta",
    "¿cómo sé si es migraña?",
    "dolor de cabeza todos los días, ¿debo preocuparme?",
    "dolor de cabesa y náuseas",
    "me duele la cabeza desde que me golpeé",
    "¿qué hago para la migraña sin pastillas?",
    "a mi esposa le duele un lado de la cabeza y vomita",
    "dolor de cabeza por el estrés del trabajo",
    "¿qué comidas dan migraña?",
    "dolor detrás del ojo",
    "¿cuándo es una emergencia un dolor de cabeza?",
    "mi medicina para la migraña ya no me hace efecto",
  ],
  summary:
    "Casi todas las personas tienen dolor de cabeza alguna vez. El más común es el de tensión: viene de músculos apretados y muchas veces tiene que ver con el estrés, dormir poco o saltarse comidas. La migraña late, muchas veces está en un solo lado y puede traer náuseas y molestia con la luz y el ruido. Algunos dolores de cabeza avisan de algo grave.",
  homeCare: [
    "Descanse con los ojos cerrados en un cuarto oscuro y tranquilo.",
    "Ponga un paño fresco o una bolsa de hielo en la frente.",
    "Beba líquidos.",
    "Si tiene una medicina para la migraña, tómela como le dijeron y lo antes posible, porque así funciona mejor.",
    "Las medicinas para el dolor ayudan a muchas personas; lea la etiqueta y pregunte a la clínica cuál es segura para usted.",
    "Apunte qué parece causar sus migrañas, por ejemplo algunas comidas.",
    "Duerma con horario fijo y coma a sus horas.",
    "El ejercicio y aprender a relajarse pueden hacer que las migrañas sean menos y más suaves.",
  ],
  callWhen: [
    "Llame a la clínica si tiene migrañas seguido o son fuertes, porque hay medicinas para prevenirlas.",
    "Llame a la clínica si su medicina de siempre para el dolor de cabeza no ayuda.",
    "Llame a la clínica si el dolor de cabeza no le deja trabajar, estudiar o dormir.",
    "Llame a la clínica si el estrés, la tristeza o las preocupaciones parecen causarlo.",
    "Llame a la clínica si el dolor de cabeza es nuevo para usted o le preocupa.",
  ],
  goNow: [
    {
      text: "Busque ayuda médica enseguida si le duele la cabeza después de un golpe en la cabeza.",
      from: "sources",
    },
    {
      text: "Busque ayuda médica enseguida si hay dolor de cabeza con cuello rígido, fiebre, confusión o desmayo.",
      from: "sources",
    },
    {
      text: "Busque ayuda médica enseguida si hay dolor de cabeza con dolor en el ojo o el oído.",
      from: "sources",
    },
    {
      text: "Busque atención médica enseguida si hay un dolor de cabeza fuerte con fiebre alta de repente, náuseas o vómito.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si es un dolor repentino y el peor de su vida.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si hay dolor de cabeza con debilidad o adormecimiento de un lado, problemas para hablar, pérdida repentina de la vista o una convulsión.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención de emergencia ahora si hay un dolor de cabeza fuerte en el embarazo o en las semanas después del parto.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica cada cuánto puede tomar una medicina para el dolor de cabeza.",
    "Pregunte a la clínica sobre el dolor de cabeza en el embarazo.",
    "Pregunte a la clínica sobre un dolor de cabeza nuevo que empieza a una edad mayor.",
    "Pregunte a la clínica sobre el dolor de cabeza en un niño.",
  ],
  cites: [1, 2, 3, 4],
  translatedByUs: true,
}
