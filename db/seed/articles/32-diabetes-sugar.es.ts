import type { SeedArticle } from "./types"

export const diabetesSugarEs: SeedArticle = {
  topic: 32,
  slug: "diabetes-sugar",
  language: "es",
  category: "conditions",
  audience: ["adult", "child"],
  title: "Diabetes: azúcar baja y azúcar alta",
  aliases: [
    "diabetes",
    "azúcar en la sangre",
    "glucosa",
    "azúcar baja",
    "hipoglucemia",
    "azúcar alta",
    "hiperglucemia",
    "cetoacidosis",
    "insulina",
    "pie diabético",
  ],
  askedAs: [
    "tengo el azúcar baja",
    "mi azúcar está en 300",
    "¿qué como cuando se me baja el azúcar?",
    "tiemblo y sudo y soy diabético",
    "¿cuánto debe ser mi azúcar antes de comer?",
    "mucha sed y orino mucho",
    "¿cada cuánto me mido el azúcar?",
    "una cortada en el pie y tengo diabetes",
    "se me sube la azucar cuando estoy enfermo",
    "azúcar baja en la noche",
  ],
  summary:
    "Con la diabetes, el azúcar en la sangre puede bajar o subir demasiado. Para muchas personas, menos de 70 es demasiado bajo. El azúcar alta da sed, cansancio y ganas de orinar seguido. El azúcar muy alta puede llevar a una cetoacidosis, que pone en peligro la vida. Los pies necesitan cuidado todos los días.",
  homeCare: [
    "Si su azúcar está por debajo de 70, tome de inmediato azúcar rápida: 3 o 4 tabletas de glucosa, media taza de jugo o de refresco normal, o una cucharada de azúcar o miel.",
    "Mídase otra vez después de 15 minutos y repita hasta llegar a 70 o más.",
    "Las metas comunes son de 80 a 130 antes de comer y menos de 180 dos horas después de empezar a comer; las suyas pueden ser otras.",
    "Mírese los pies todos los días, también las plantas, y lávelos.",
    "Camine con zapatos o pantuflas que le queden bien.",
  ],
  callWhen: [
    "Llame a la clínica si se le baja el azúcar varias veces en una semana.",
    "Llame a la clínica si su azúcar está alta muchas veces o tiene señales de azúcar alta seguido.",
    "Llame a la clínica de inmediato si una cortada, ampolla o moretón en el pie no empieza a sanar en unos días, o si la piel está roja, caliente o duele.",
    "Llame a la clínica si no tiene diabetes y tiene mucha sed, cansancio y orina seguido.",
  ],
  goNow: [
    {
      text: "Llame ahora al número de emergencias si alguien con azúcar baja se desmaya. Si tiene glucagón, déselo.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene azúcar alta y le cuesta respirar, tiene náuseas o vomita: puede ser cetoacidosis.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si hay confusión, una convulsión o no se puede despertar a alguien con diabetes.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica cuáles son sus propias metas.",
    "Pregunte a la clínica por un plan para los días de enfermedad.",
    "Pregunte a la clínica cuánta azúcar rápida necesita un niño.",
  ],
  cites: [1, 2, 3, 4, 5, 6],
  translatedByUs: true,
}
