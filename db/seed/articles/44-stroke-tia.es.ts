import type { SeedArticle } from "./types"

export const strokeTiaEs: SeedArticle = {
  topic: 44,
  slug: "stroke-tia",
  language: "es",
  category: "conditions",
  audience: ["adult"],
  title: "Señales de un derrame cerebral y de un ataque isquémico transitorio",
  aliases: [
    "derrame cerebral",
    "ataque cerebral",
    "accidente cerebrovascular",
    "ACV",
    "ictus",
    "embolia cerebral",
    "AIT",
    "ataque isquémico transitorio",
    "mini derrame",
    "cara caída",
  ],
  askedAs: [
    "¿cuáles son las señales de un derrame cerebral?",
    "se me cayó un lado de la cara",
    "de repente se me durmió el brazo",
    "mi papá no habla bien, arrastra las palabras",
    "Mi mamá está confundida de repente y no encuentra las palabras",
    "¿qué es un mini derrame?",
    "ya se me quitó lo dormido, ¿igual tengo que ir?",
    "sintomas de derame cerebral",
    "dejé de ver por un ojo de repente",
    "el peor dolor de cabeza, empezó de golpe",
    "¿la llevo yo al hospital en el carro si es un derrame?",
    "cómo bajar mi riesgo de un derrame",
    "tuve un ataque isquémico el año pasado, ¿tengo riesgo?",
  ],
  summary:
    "Un derrame cerebral es una emergencia y cada minuto cuenta. Las señales suelen empezar de repente. Un ataque isquémico transitorio, o mini derrame, da las mismas señales, pero la sangre deja de llegar a una parte del cerebro solo por poco tiempo. En casa no se puede saber cuál de los dos es, y muchas veces es el aviso de un derrame futuro, así que llame al número de emergencias aunque las señales se quiten.",
  homeCare: [
    "Llame primero al número de emergencias y no espere en casa para ver si pasan las señales de un derrame.",
    "Espere la ambulancia y no maneje ni deje que otra persona le lleve, porque la atención puede empezar en el camino.",
    "Para bajar su riesgo más adelante, no fume.",
    "Para bajar su riesgo más adelante, limite el alcohol, coma sano y manténgase activo.",
    "Trabaje con la clínica para tener bajo control la presión arterial y el colesterol.",
  ],
  callWhen: [
    "Llame a la clínica si ya tuvo un derrame o un ataque isquémico transitorio y quiere saber cómo bajar su riesgo.",
    "Llame a la clínica para hablar de su riesgo si tiene presión alta, diabetes, una enfermedad del corazón o fibrilación auricular.",
    "Llame a la clínica para hablar de su riesgo si alguien de su familia tuvo un derrame o un ataque isquémico transitorio.",
    "Llame a la clínica si fuma y quiere ayuda para dejarlo.",
    "Llame a la clínica si tiene preguntas sobre los anticoagulantes u otras medicinas que bajan el riesgo de un derrame.",
  ],
  goNow: [
    {
      text: "Llame de inmediato al número de emergencias si un lado de la cara se cae cuando la persona sonríe.",
      from: "sources",
    },
    {
      text: "Llame de inmediato al número de emergencias si un brazo levantado se va bajando, o si la cara, un brazo o una pierna se debilita o se duerme de repente, sobre todo de un solo lado.",
      from: "sources",
    },
    {
      text: "Llame de inmediato al número de emergencias si la persona arrastra las palabras o habla raro, o si de repente está confundida o no entiende lo que le dicen.",
      from: "sources",
    },
    {
      text: "Llame de inmediato al número de emergencias si de repente hay problemas para ver con uno o con los dos ojos.",
      from: "sources",
    },
    {
      text: "Llame de inmediato al número de emergencias si de repente hay problemas para caminar, mareo o pérdida del equilibrio.",
      from: "sources",
    },
    {
      text: "Llame de inmediato al número de emergencias por un dolor de cabeza repentino y muy fuerte sin causa conocida, o si alguien pierde el conocimiento.",
      from: "sources",
    },
    {
      text: "Llame de inmediato al número de emergencias aunque las señales ya se hayan quitado, porque en casa nadie puede saber si fue un ataque transitorio o un derrame.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica qué debe decir al personal de la ambulancia.",
    "Pregunte a la clínica qué medicina baja su propio riesgo.",
    "Pregunte a la clínica sobre la recuperación y la rehabilitación después de un derrame.",
  ],
  cites: [1, 2, 3],
  translatedByUs: true,
}
