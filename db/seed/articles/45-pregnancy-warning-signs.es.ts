import type { SeedArticle } from "./types"

export const pregnancyWarningSignsEs: SeedArticle = {
  topic: 45,
  slug: "pregnancy-warning-signs",
  language: "es",
  category: "women-and-children",
  audience: ["pregnant"],
  title: "Señales de alerta en el embarazo",
  aliases: [
    "señales de peligro en el embarazo",
    "preeclampsia",
    "eclampsia",
    "presión alta en el embarazo",
    "embarazo ectópico",
    "aborto espontáneo",
    "parto prematuro",
    "sangrado en el embarazo",
    "el bebé no se mueve",
    "se rompió la fuente",
  ],
  askedAs: [
    "estoy embarazada y estoy sangrando",
    "manchado al principio del embarazo, ¿es normal?",
    "hoy mi bebé se mueve menos",
    "me duele mucho la cabeza y veo manchas, estoy embarazada",
    "tengo las manos y la cara muy hinchadas",
    "¿cuáles son las señales de alerta en el embarazo?",
    "creo que se me rompió la fuente antes de tiempo",
    "contracciones pero todavía falta mucho",
    "embarazada y me duele mucho la panza",
    "¿es normal que se me hinchen los pies?",
    "sintomas de preclamsia",
    "mi esposa está embarazada y siente que se desmaya",
    "dolor de hombro y sangrado, 7 semanas de embarazo",
    "embarazada con fiebre",
    "Tengo la pierna roja y con dolor y di a luz el mes pasado",
  ],
  summary:
    "Casi todas tienen alguna molestia en el embarazo, y puede ser difícil saber qué es normal. Algunas señales necesitan atención de inmediato, durante el embarazo y hasta un año después. Pueden indicar problemas como la presión muy alta, un embarazo fuera del útero, un aborto espontáneo o un parto antes de tiempo. Si no está segura, pregunte.",
  homeCare: [
    "Vaya a todas sus citas prenatales, porque la presión alta muchas veces no da señales y se descubre al medirla.",
    "Aprenda las señales de alerta y siga atenta a ellas hasta un año después del embarazo.",
    "Los pies hinchados, sin otra cosa, son comunes en el embarazo y pueden no ser señal de un problema.",
    "Las náuseas, el dolor de espalda y el cansancio son comunes en el embarazo, pero pregunte si le preocupan.",
    "Si tiene una enfermedad de largo plazo, hable de ella con la clínica antes de embarazarse si puede.",
  ],
  callWhen: [
    "Llame a la clínica de inmediato por cualquier manchado en el embarazo, aunque sea poco y no duela.",
    "Llame a la clínica de inmediato si tiene flujo oscuro, o cólicos o dolor en el vientre o en la parte baja de la espalda.",
    "Llame a la clínica de inmediato si las contracciones se repiten y falta mucho para la fecha del parto.",
    "Llame a la clínica de inmediato si, mucho antes de la fecha del parto, siente presión en la pelvis, un dolor sordo de espalda o cólicos como los de la regla.",
    "Llame a la clínica de inmediato si tiene hinchazón en la cara o las manos, o dolor en la parte de arriba y derecha del vientre.",
    "Llame a la clínica si algo le parece raro o le preocupa, aunque no sepa bien por qué.",
  ],
  goNow: [
    {
      text: "Busque atención de emergencia ahora si tiene dificultad para respirar, dolor en el pecho, latidos muy rápidos, mareo o desmayo.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene un dolor de cabeza fuerte que no se quita o empeora, cambios en la vista, mucha hinchazón en las manos o la cara, o una convulsión.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene un dolor de vientre fuerte que no se quita, o dolor de vientre o de hombro al inicio del embarazo con sangrado o sensación de desmayo.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si en el embarazo sangra o pierde líquido por la vagina, o si su bebé se mueve menos o deja de moverse.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si después del embarazo sangra mucho, le sale de la vagina un líquido que huele mal o tiene una pierna hinchada, roja o con dolor.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene fiebre de 38 °C (100.4 °F) o más, vómito fuerte que no es como las náuseas normales del embarazo o un cansancio que la agota por completo.",
      from: "sources",
    },
    {
      text: "Llame ahora a la línea de crisis o al número de emergencias si piensa en hacerse daño o en hacerle daño a su bebé.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica cómo contar los movimientos de su bebé.",
    "Pregunte a la clínica cuánto sangrado se considera mucho.",
    "Pregunte a la clínica qué señales debe vigilar en su etapa del embarazo.",
  ],
  cites: [1, 2, 3, 4, 5, 6],
  translatedByUs: true,
}
