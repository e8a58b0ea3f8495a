import type { SeedArticle } from "./types"

export const highBloodPressureEs: SeedArticle = {
  topic: 31,
  slug: "high-blood-pressure",
  language: "es",
  category: "conditions",
  audience: ["adult"],
  title: "Presión alta",
  aliases: [
    "hipertensión",
    "presión arterial",
    "presión arterial alta",
    "tensión alta",
    "pastillas para la presión",
    "tengo la presión alta",
  ],
  askedAs: [
    "mi presión está en 150 sobre 95",
    "¿cuál es la presión normal?",
    "¿cómo me tomo la presión en casa?",
    "¿necesito pastillas para la presión?",
    "¿cómo puedo bajar la presión?",
    "¿qué presión es demasiado alta?",
    "menos sal para la presión",
    "¿llevo mis medidas a la cita?",
    "se me sube y se me baja la precion",
  ],
  summary:
    "La presión alta casi nunca da señales, por eso solo se descubre midiéndola. Lo normal es menos de 120 sobre 80. Desde 130 sobre 80 se llama alta. Si sigue alta, puede dañar el corazón, el cerebro y los riñones.",
  homeCare: [
    "Baje de peso si lo necesita, muévase y duerma lo suficiente.",
    "Coma menos sal.",
    "Evite el alcohol, el tabaco y las drogas ilegales, y busque maneras de manejar el estrés.",
    "Antes de medirse: nada de café ni cigarro por 30 minutos, vaya al baño y siéntese 5 minutos.",
    "Anote sus medidas y llévelas a sus citas.",
    "Siga con los hábitos sanos aunque tome medicina.",
  ],
  callWhen: [
    "Llame a la clínica si sus medidas son muchas veces de 130 sobre 80 o más.",
    "Llame a la clínica si la medicina no le baja la presión o le causa problemas.",
  ],
  goNow: [
    {
      text: "Busque atención de inmediato si la medida es más de 180 y más de 120.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si la medida es muy alta y hay dolor de pecho, un dolor de cabeza fuerte, problemas para ver o hablar, debilidad o falta de aire.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica cuál es su propia meta.",
    "Pregunte a la clínica qué hacer si olvidó una dosis.",
    "Pregunte a la clínica qué aparato usar en casa.",
  ],
  cites: [1, 2, 3],
  translatedByUs: true,
}
