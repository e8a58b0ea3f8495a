import type { SeedArticle } from "./types"

export const feverChildEs: SeedArticle = {
  topic: 5,
  slug: "fever-child",
  language: "es",
  category: "symptoms",
  audience: ["child"],
  title: "Fiebre en niños y bebés",
  aliases: [
    "calentura en niños",
    "fiebre en bebés",
    "temperatura alta en un niño",
    "convulsión febril",
    "convulsión por fiebre",
    "fiebre del recién nacido",
    "mi niño tiene temperatura",
    "calentura",
  ],
  askedAs: [
    "mi hijo tiene fiebre",
    "mi bebé está caliente, ¿qué hago?",
    "¿qué le puedo dar a mi niño para la calentura?",
    "mi bebé de 2 meses tiene fiebre",
    "mi hijo tuvo fiebre y empezó a temblar",
    "¿le puedo dar aspirina a mi niño?",
    "fiebre después de las vacunas",
    "mi hija tiene 103 de fiebre",
    "¿cuánto Tylenol le doy a mi bebé?",
    "¿cuándo debo llevar a mi hijo al doctor por fiebre?",
    "fievre y ronchas en mi niño",
    "mi bebé tiene fiebre y no quiere tomar",
    "¿Es peligrosa una convulsión por fiebre?",
    "mi niño está ardiendo y tiene el cuello tieso",
    "tiene calentura desde ayer pero está jugando",
  ],
  summary:
    "La fiebre es una señal de que el cuerpo de su hijo está luchando contra algo, casi siempre una infección. Algunas vacunas también pueden causar fiebre. Algunos niños pequeños tienen una convulsión con la fiebre; la mayoría son cortas.",
  homeCare: [
    "Dele a su hijo suficientes líquidos para que no se deshidrate.",
    "Nunca le dé aspirina a un niño o adolescente con fiebre.",
    "Revise en cada etiqueta si la medicina tiene aspirina, que también puede aparecer como salicilato.",
    "Si usa una medicina para la fiebre, elija una que en la etiqueta diga “children's” (para niños) y acetaminofén o ibuprofeno, y pregunte antes a la clínica la cantidad correcta.",
    "Use la tapita, el gotero o la cucharita que viene con la medicina y lávela después de cada uso.",
    "Guarde todas las medicinas bajo llave, donde los niños no las alcancen.",
    "Pregunte a la clínica antes de darle a un niño cualquier medicina para la tos o el resfriado.",
  ],
  callWhen: [
    "Llame a la clínica si su hijo en edad escolar tiene fiebre de más de 102 °F.",
    "Llame a la clínica antes de dar una medicina para la fiebre si su hijo es muy pequeño o muy grande para su edad, porque la cantidad depende de la edad y del peso.",
    "Llame a la clínica de inmediato si su hijo tuvo una convulsión con fiebre, aunque haya sido corta y ya haya pasado.",
    "Llame a la clínica si su hijo tiene fiebre y un sarpullido o una infección en la piel.",
    "Llame a la clínica si su hijo tiene gripe (influenza) y tomó aspirina o un producto con aspirina.",
    "Llame a la clínica siempre que la fiebre de su hijo le preocupe.",
  ],
  goNow: [
    {
      text: "Busque atención de emergencia ahora por cualquier fiebre en un bebé de menos de 3 meses.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención médica de inmediato si hay una fiebre alta repentina con dolor de cabeza muy fuerte, cuello rígido, o náuseas o vómito.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si una convulsión dura más de 5 minutos, o si su hijo tiene muchas convulsiones y no despierta entre una y otra.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si su hijo está teniendo una convulsión y es la primera, o si no está seguro de qué hacer.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si su hijo está flojo, azul, confundido, cuesta despertarlo o lucha por respirar.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si hay fiebre con un sarpullido que no se borra al apretarlo.",
      from: "red-flag-rules",
    },
    {
      text: "Busque atención de emergencia ahora si un bebé o niño con fiebre muestra señales de deshidratación, como no mojar pañales o llorar sin lágrimas.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica qué temperatura es demasiado alta a la edad de su hijo.",
    "Pregunte a la clínica cómo tomarle la temperatura a su hijo.",
    "Pregunte a la clínica qué hacer durante una convulsión.",
    "Pregunte a la clínica cuánta medicina para la fiebre darle; la clínica tiene su propia tabla de dosis.",
  ],
  cites: [1, 2, 3, 4, 5, 6],
  translatedByUs: true,
}
