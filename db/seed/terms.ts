/** Words patients meet and ask about: the article that says more, then word and meaning in English and Spanish. */
export const sampleTerms: readonly {
  see: string
  en: readonly [term: string, plain: string]
  es: readonly [term: string, plain: string]
}[] = [
  {
    see: "high-blood-pressure",
    en: [
      "hypertension",
      "High blood pressure: the blood pushes too hard against the walls of the blood vessels.",
    ],
    es: ["hipertensión", "Presión alta: la sangre empuja demasiado fuerte contra las paredes de los vasos."],
  },
  {
    see: "high-blood-pressure",
    en: ["systolic", "The first, higher number of a blood pressure: the push while the heart beats."],
    es: ["sistólica", "El primer número de la presión, el más alto: el empuje cuando el corazón late."],
  },
  {
    see: "high-blood-pressure",
    en: [
      "diastolic",
      "The second, lower number of a blood pressure: the push while the heart rests between beats.",
    ],
    es: ["diastólica", "El segundo número de la presión, el más bajo: el empuje cuando el corazón descansa."],
  },
  {
    see: "diabetes-sugar",
    en: ["hypoglycemia", "Low blood sugar. It can make you shaky, sweaty and confused."],
    es: ["hipoglucemia", "Azúcar baja en la sangre. Puede causar temblor, sudor y confusión."],
  },
  {
    see: "diabetes-sugar",
    en: ["hyperglycemia", "High blood sugar."],
    es: ["hiperglucemia", "Azúcar alta en la sangre."],
  },
  {
    see: "diabetes-sugar",
    en: [
      "insulin",
      "A hormone that lets sugar move from the blood into the body's cells. Some people need it as a medicine.",
    ],
    es: [
      "insulina",
      "Una hormona que ayuda al azúcar a pasar de la sangre a las células. Algunas personas la usan como medicina.",
    ],
  },
  {
    see: "heart-failure-afib",
    en: [
      "atrial fibrillation",
      "An uneven, often fast heartbeat that starts in the upper part of the heart. Also called AFib.",
    ],
    es: [
      "fibrilación auricular",
      "Un latido desigual, a menudo rápido, que empieza en la parte de arriba del corazón.",
    ],
  },
  {
    see: "heart-failure-afib",
    en: ["edema", "Swelling from too much fluid in the body, often in the feet and legs."],
    es: ["edema", "Hinchazón por demasiado líquido en el cuerpo, a menudo en los pies y las piernas."],
  },
  {
    see: "heart-failure-afib",
    en: [
      "heart failure",
      "The heart is too weak or stiff to pump as much blood as the body needs. It has not stopped.",
    ],
    es: [
      "insuficiencia cardíaca",
      "El corazón no bombea toda la sangre que el cuerpo necesita. No quiere decir que se detuvo.",
    ],
  },
  {
    see: "stroke-tia",
    en: ["TIA", "A short stroke-like attack that passes. It is a warning and needs help at once."],
    es: [
      "AIT",
      "Un ataque corto parecido a un derrame que se pasa. Es un aviso y necesita ayuda de inmediato.",
    ],
  },
  {
    see: "cholesterol-statins",
    en: ["cholesterol", "A fatty substance in the blood. Too much of it can narrow the blood vessels."],
    es: ["colesterol", "Una grasa de la sangre. Demasiado puede hacer más estrechos los vasos."],
  },
  {
    see: "cholesterol-statins",
    en: ["statin", "A kind of medicine that lowers cholesterol."],
    es: ["estatina", "Un tipo de medicina que baja el colesterol."],
  },
  {
    see: "blood-thinners",
    en: ["anticoagulant", "A medicine that makes blood clot more slowly; people call it a blood thinner."],
    es: ["anticoagulante", "Una medicina que hace que la sangre forme coágulos más despacio."],
  },
  {
    see: "copd",
    en: [
      "COPD",
      "A long-term lung disease that makes it hard to breathe out. The letters stand for chronic obstructive pulmonary disease.",
    ],
    es: ["EPOC", "Una enfermedad larga de los pulmones que hace difícil sacar el aire."],
  },
  {
    see: "inhaler-use",
    en: ["spacer", "A tube between an inhaler and the mouth that helps more medicine reach the lungs."],
    es: [
      "cámara de inhalación",
      "Un tubo entre el inhalador y la boca que ayuda a que llegue más medicina a los pulmones.",
    ],
  },
  {
    see: "asthma",
    en: ["wheezing", "A whistling sound when you breathe, because the airways are narrow."],
    es: ["sibilancias", "Un silbido al respirar, porque las vías del aire están estrechas."],
  },
  {
    see: "trouble-breathing",
    en: ["dyspnea", "The feeling that you cannot get enough air."],
    es: ["disnea", "La sensación de que falta el aire."],
  },
  {
    see: "anaphylaxis",
    en: ["anaphylaxis", "A sudden, severe allergic reaction of the whole body. It is an emergency."],
    es: ["anafilaxia", "Una reacción alérgica repentina y grave de todo el cuerpo. Es una emergencia."],
  },
  {
    see: "anaphylaxis",
    en: ["epinephrine", "The medicine in an allergy pen. It is used in a severe allergic reaction."],
    es: ["epinefrina", "La medicina de la pluma para alergias. Se usa en una reacción alérgica grave."],
  },
  {
    see: "rash-hives",
    en: ["hives", "Itchy, raised spots on the skin that come and go, often from an allergy."],
    es: ["urticaria", "Ronchas que pican y van y vienen, a menudo por una alergia."],
  },
  {
    see: "reflux",
    en: ["GERD", "Stomach acid that often comes back up into the food pipe and burns."],
    es: ["ERGE", "Ácido del estómago que sube a menudo por el tubo de la comida y arde."],
  },
  {
    see: "vomiting-diarrhea",
    en: ["dehydration", "The body has lost more water than it took in."],
    es: ["deshidratación", "El cuerpo perdió más agua de la que recibió."],
  },
  {
    see: "vomiting-diarrhea",
    en: [
      "gastroenteritis",
      "An upset of stomach and bowel with vomiting, diarrhea or both, often from a germ.",
    ],
    es: [
      "gastroenteritis",
      "Un malestar del estómago y el intestino con vómito, diarrea o ambos, a menudo por un germen.",
    ],
  },
  {
    see: "urinary-symptoms",
    en: ["UTI", "An infection of the parts that make and pass urine."],
    es: ["infección urinaria", "Una infección de las partes que forman y llevan la orina."],
  },
  {
    see: "kidney-disease",
    en: ["dialysis", "A treatment that cleans the blood when the kidneys cannot."],
    es: ["diálisis", "Un tratamiento que limpia la sangre cuando los riñones no pueden."],
  },
  {
    see: "thyroid",
    en: ["hypothyroidism", "The thyroid gland makes too little hormone, so the body slows down."],
    es: ["hipotiroidismo", "La tiroides hace muy poca hormona y el cuerpo va más lento."],
  },
  {
    see: "thyroid",
    en: ["hyperthyroidism", "The thyroid gland makes too much hormone, so the body speeds up."],
    es: ["hipertiroidismo", "La tiroides hace demasiada hormona y el cuerpo va más rápido."],
  },
  {
    see: "eye-redness",
    en: ["conjunctivitis", "Pink eye: the clear skin over the white of the eye is red and sore."],
    es: ["conjuntivitis", "Ojo rojo: la piel transparente sobre lo blanco del ojo está roja e irritada."],
  },
  {
    see: "earache",
    en: ["otitis", "An infection or irritation of the ear."],
    es: ["otitis", "Una infección o irritación del oído."],
  },
  {
    see: "head-injury",
    en: ["concussion", "A brain injury from a blow or a jolt to the head or body."],
    es: ["conmoción cerebral", "Una lesión del cerebro por un golpe o una sacudida."],
  },
  {
    see: "pregnancy-warning-signs",
    en: ["preeclampsia", "High blood pressure in pregnancy or after birth that can harm mother and baby."],
    es: [
      "preeclampsia",
      "Presión alta en el embarazo o después del parto que puede dañar a la madre y al bebé.",
    ],
  },
  {
    see: "postpartum",
    en: ["postpartum", "The time after giving birth."],
    es: ["posparto", "El tiempo después de dar a luz."],
  },
  {
    see: "antibiotics",
    en: ["antibiotic resistance", "Germs have learned to live with a medicine that used to kill them."],
    es: [
      "resistencia a los antibióticos",
      "Los gérmenes aprendieron a vivir con una medicina que antes los mataba.",
    ],
  },
  {
    see: "vaccines",
    en: ["booster", "A further dose of a vaccine that renews its protection."],
    es: ["refuerzo", "Otra dosis de una vacuna que renueva su protección."],
  },
  {
    see: "screening",
    en: ["mammogram", "An x-ray picture of the breast that looks for cancer early."],
    es: ["mamografía", "Una radiografía del seno que busca el cáncer a tiempo."],
  },
  {
    see: "screening",
    en: [
      "colonoscopy",
      "A test in which a doctor looks at the inside of the large bowel with a thin camera.",
    ],
    es: [
      "colonoscopia",
      "Una prueba en la que se mira el interior del intestino grueso con una cámara delgada.",
    ],
  },
]
