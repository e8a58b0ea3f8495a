import type { SeedArticle } from "./types"

export const troubleBreathingEs: SeedArticle = {
  topic: 2,
  slug: "trouble-breathing",
  language: "es",
  category: "symptoms",
  audience: ["adult", "child", "pregnant"],
  title: "Dificultad para respirar",
  aliases: [
    "falta de aire",
    "falta de aliento",
    "problemas para respirar",
    "me ahogo",
    "disnea",
    "agitado",
    "silbido en el pecho",
    "neumonía",
    "pulmonía",
    "embolia pulmonar",
    "coágulo en el pulmón",
  ],
  askedAs: [
    "me falta el aire",
    "¿por qué me canso y me agito tan rápido?",
    "me falta el aire cuando me acuesto",
    "a mi hijo le silba el pecho",
    "mi niña respira muy rápido y tiene fiebre",
    "¿mi tos es pulmonía?",
    "me cuesta respirar y me duele el pecho",
    "mi inalador no me ayuda",
    "me operaron y ahora me falta el aire",
    "¿puede ser un coágulo en el pulmón?",
    "me quedo sin aire cuando me pongo nervioso",
    "Mi mamá tiene 80 años, respira rápido y está confundida",
    "tengo la nariz tapada y siento que no me entra aire",
    "me agito solo de caminar al carro",
  ],
  summary:
    "Cuando le falta el aire, puede sentir que no le entra suficiente. La nariz tapada o el ejercicio fuerte pueden causar una molestia leve. Pero también puede ser por asma, neumonía, alergias, un problema del corazón, un coágulo en el pulmón o por ansiedad. Una dificultad para respirar nueva o fuerte necesita ayuda de inmediato.",
  homeCare: [
    "Si su hijo tiene asma, siga el plan para el asma que le dieron.",
    "Tenga siempre con su hijo el inhalador de alivio rápido.",
    "No deje que nadie fume en su casa ni en su carro si el humo le provoca asma a su hijo.",
    "Si tuvo neumonía, dese tiempo, porque algunas personas mejoran en una semana y otras necesitan un mes o más.",
    "Para bajar el riesgo de neumonía, lávese las manos, no fume y pregunte por las vacunas.",
  ],
  callWhen: [
    "Llame a la clínica si le cuesta respirar con frecuencia, porque es importante encontrar la causa.",
    "Llame a la clínica hoy si tiene tos con flema, fiebre o escalofríos y le duele al respirar o toser.",
    "Llame a la clínica si su hijo tose seguido de noche o muy temprano, o hace un silbido al sacar el aire.",
    "Llame a la clínica si un bebé con tos o resfriado come mal, no tiene energía o está inquieto.",
    "Llame a la clínica si es una persona mayor o tiene las defensas bajas y se siente mal con tos, aunque las señales sean leves.",
    "Llame a la clínica si la ansiedad o las alergias le hacen sentir falta de aire.",
    "Llame a la clínica de inmediato si tiene una pierna hinchada, con dolor, caliente o de otro color, porque puede ser un coágulo que puede irse al pulmón.",
  ],
  goNow: [
    {
      text: "Busque atención de emergencia ahora si de repente le falta el aire y tiene dolor de pecho que empeora al toser o respirar hondo, el corazón acelerado o tos con sangre.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si le falta el aire y se siente mareado o a punto de desmayarse.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si a un niño le cuesta mucho respirar o tose muy fuerte, o si se le ponen muy pálidos o azules la cara, los labios o las uñas.",
      from: "sources",
    },
    {
      text: "Busque atención de emergencia ahora si su hijo tiene un ataque fuerte de asma y la medicina de alivio rápido no le hace efecto.",
      from: "sources",
    },
    {
      text: "Llame ahora al número de emergencias si no le entra suficiente aire, no puede decir una frase completa o tiene los labios azules o grises.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si le cuesta respirar y siente presión en el pecho, o se le hinchan la cara, los labios o la lengua.",
      from: "red-flag-rules",
    },
    {
      text: "Llame ahora al número de emergencias si alguien con dificultad para respirar está confundido o cuesta despertarlo.",
      from: "red-flag-rules",
    },
  ],
  askTheClinic: [
    "Pregunte a la clínica cómo saber si a un bebé le cuesta demasiado respirar.",
    "Pregunte a la clínica cómo distinguir el pánico de otra causa de falta de aire.",
    "Pregunte a la clínica cómo usar su propio inhalador.",
  ],
  cites: [1, 2, 3, 4, 5],
  translatedByUs: true,
}
