import type { SeedArticle } from "./types"

export const asthmaEs: SeedArticle = {
  topic: 33,
  slug: "asthma",
  language: "es",
  category: "conditions",
  audience: ["adult", "child"],
  title: "Asma",
  aliases: [
    "silbido en el pecho",
    "ataque de asma",
    "inhalador",
    "bomba de asma",
    "pecho apretado",
    "inhalador de rescate",
    "bronquios cerrados",
  ],
  askedAs: [
    "tengo asma y me silba el pecho",
    "toso de noche por el asma",
    "¿cada cuánto puedo usar mi inhalador?",
    "¿qué es un plan de acción para el asma?",
    "mi hijo tiene asma y está resfriado",
    "¿qué provoca el asma?",
    "se me aprieta el pecho con el frío",
    "mi asma empeora en primavera",
    "¿cuándo es una emergencia un ataque de asma?",
  ],
  summary:
    "El asma inflama y cierra las vías del aire. Trae silbidos, tos, pecho apretado y falta de aire, leves o fuertes. En un ataque los signos empeoran mucho, y eso puede poner la vida en peligro. Usted y la clínica hacen un plan para el asma.",
  homeCare: [
    "Sepa qué provoca su asma y aléjese de eso. Si es el humo, no fume, y no deje que fumen cerca de usted.",
    "Siga el plan que hizo con la clínica.",
  ],
  callWhen: [
    "Llame a la clínica si tiene ataques de asma: puede que haya que cambiar su tratamiento.",
    "Llame a la clínica si la tos o los silbidos le despiertan de noche.",
    "Llame a la clínica si no tiene un plan por escrito.",
  ],
  goNow: [
    {
      text: "Busque ayuda enseguida en un ataque fuerte: mucha tos, mucha dificultad para respirar, o la cara, los labios o las uñas muy pálidos o azules.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si su inhalador de rescate no ayuda o no puede decir una frase entera.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica cada cuánto puede usar su inhalador de rescate.",
    "Pida a la clínica que le enseñe a usar su inhalador.",
  ],
  cites: [1, 2],
  translatedByUs: true,
}
