import type { SeedArticle } from "./types"

export const abdominalPainEs: SeedArticle = {
  topic: 3,
  slug: "abdominal-pain",
  language: "es",
  category: "symptoms",
  audience: ["adult"],
  title: "Dolor de vientre",
  aliases: [
    "dolor abdominal",
    "dolor de estómago",
    "dolor de panza",
    "dolor de barriga",
    "cólicos",
    "retortijones",
    "indigestión",
    "empacho",
    "apendicitis",
    "cálculos biliares",
    "piedras en la vesícula",
    "ataque de vesícula",
  ],
  askedAs: [
    "me duele el estómago",
    "tengo un dolor fuerte abajo a la derecha",
    "dolor de panza que no se quita",
    "¿cómo sé si es el apéndice?",
    "me duele debajo de las costillas del lado derecho después de comer",
    "colicos desde anoche",
    "tengo la panza dura y me duele al tocarla",
    "dolor agudo en el vientre que empezó de golpe",
    "¿pueden ser piedras en la vesícula?",
    "a mi esposo le duele la barriga y está vomitando",
    "dolor de estómago y varios días sin hacer del baño",
    "me da acidez y me arde el estómago después de comer mucho",
    "dolor leve de estómago por más de una semana, ¿me tienen que ver?",
    "dolor de barriga con fiebre",
  ],
  summary:
    "El dolor de vientre puede venir de cualquier órgano entre el pecho y la ingle, y a veces empieza en otra parte, como el pecho. La indigestión y la acidez son comunes. La fuerza del dolor no siempre indica qué tan grave es, así que fíjese también en las otras señales.",
  homeCare: [
    "Para la indigestión o la acidez, coma más despacio y evite la comida con grasa.",
    "Algunos problemas del estómago mejoran con medicinas que se compran sin receta; pregunte a la clínica o al farmacéutico cuál es segura para usted.",
    "Fíjese dónde le duele, cuándo empezó y si es después de comer, para que pueda decírselo a la clínica.",
    "Siga atento a otras señales, porque hasta un dolor leve puede tener una causa seria.",
  ],
  callWhen: [
    "Llame a la clínica si un dolor leve de vientre dura una semana o más.",
    "Llame a la clínica si tiene dolor de vientre junto con otros síntomas.",
    "Llame a la clínica si tiene acidez que no se quita con antiácidos.",
    "Llame a la clínica si baja de peso sin querer.",
    "Llame a la clínica si el vómito o la diarrea no paran.",
    "Llame a la clínica si después de comer le dan dolor en el vientre o la espalda, náuseas o vómito, porque la causa pueden ser piedras en la vesícula.",
  ],
  goNow: [
    {
      text: "Busque atención de emergencia ahora si el dolor de vientre es repentino y agudo, o muy fuerte.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si también le duele el pecho, el cuello o el hombro.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si vomita sangre o tiene sangre en las heces.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene el vientre rígido, duro y le duele al tocarlo.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si no puede evacuar y además está vomitando.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene dolor de vientre, muchas veces del lado derecho, que va empeorando con vómito, fiebre o falta de apetito, porque puede ser el apéndice.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si tiene dolor de vientre en el embarazo, dolor en un testículo o si se desmaya.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica sobre el dolor de vientre en un niño o en el embarazo.",
    "Pregunte a la clínica sobre el dolor de vientre con la piel o los ojos amarillos.",
    "Pregunte a la clínica sobre el dolor de vientre en una persona mayor.",
    "Pregunte a la clínica qué comer y beber en casa con un dolor de estómago sencillo.",
  ],
  cites: [1, 3, 4, 5],
  translatedByUs: true,
}
