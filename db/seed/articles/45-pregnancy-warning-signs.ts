import type { SeedArticle } from "./types"

export const pregnancyWarningSigns: SeedArticle = {
  topic: 45,
  slug: "pregnancy-warning-signs",
  language: "en",
  category: "women-and-children",
  audience: ["pregnant"],
  title: "Pregnancy warning signs",
  aliases: [
    "pregnancy danger signs",
    "preeclampsia",
    "eclampsia",
    "high blood pressure in pregnancy",
    "ectopic pregnancy",
    "miscarriage",
    "preterm labor",
    "early labor",
    "bleeding in pregnancy",
    "baby not moving",
    "water broke",
    "reduced fetal movement",
  ],
  askedAs: [
    "I'm pregnant and I'm bleeding",
    "spotting in early pregnancy, is that normal?",
    "my baby is not moving as much today",
    "I have a bad headache and I see spots, I'm pregnant",
    "my hands and face are very swollen",
    "what are the warning signs in pregnancy?",
    "I think my water broke early",
    "contractions but it's too soon",
    "pregnant and belly hurts a lot",
    "is it normal that my feet swell when pregnant",
    "signs of preeclamsia",
    "my wife is pregnant and feels faint",
    "shoulder pain and bleeding, 7 weeks pregnant",
    "pregnant with a fever",
    "My leg is red and painful and I had my baby last month",
  ],
  summary:
    "Most people have some discomfort in pregnancy, and it can be hard to know what is normal. Some signs need care right away, during pregnancy and for up to a year after it. They can point to problems such as very high blood pressure, a pregnancy outside the womb, a miscarriage or labor that starts too soon. If you are not sure, ask.",
  homeCare: [
    "Go to all your prenatal visits, because high blood pressure often has no signs and is found when it is measured.",
    "Learn the warning signs, and keep watching for them for up to a year after your pregnancy.",
    "Swollen feet alone are common in pregnancy and may not be a sign of a problem.",
    "Nausea, back pain and tiredness are common in pregnancy, but ask if they worry you.",
    "If you have a long-term illness, talk with the clinic about it before you get pregnant if you can.",
  ],
  callWhen: [
    "Call the clinic right away about any spotting in pregnancy, even if it is light and does not hurt.",
    "Call the clinic right away if you have dark discharge, or cramps or pain in your belly or lower back.",
    "Call the clinic right away if contractions keep coming long before your due date.",
    "Call the clinic right away if, long before your due date, you feel pressure low in your pelvis, a dull backache or cramps like those of a period.",
    "Call the clinic right away if you have swelling in your face or hands, or pain in the upper right part of your belly.",
    "Call the clinic if something seems unusual or worries you, even if you are not sure why.",
  ],
  goNow: [
    {
      text: "Get emergency care now for trouble breathing, chest pain, a fast-beating heart, dizziness or fainting.",
      from: "sources",
    },
    {
      text: "Get emergency care now for a severe headache that does not go away or gets worse, changes in your vision, very swollen hands or face, or a seizure.",
      from: "sources",
    },
    {
      text: "Get emergency care now for severe belly pain that does not go away, or for pain in the belly or shoulder early in pregnancy with bleeding or feeling faint.",
      from: "sources",
    },
    {
      text: "Get emergency care now for bleeding or leaking fluid from the vagina in pregnancy, or if your baby moves less or stops moving.",
      from: "sources",
    },
    {
      text: "Get emergency care now if, after your pregnancy, you bleed heavily, have fluid from the vagina that smells bad, or have a leg that is swollen, red or painful.",
      from: "sources",
    },
    {
      text: "Get emergency care now for a fever of 100.4 °F (38 °C) or higher, severe vomiting that is not like morning sickness, or tiredness that overwhelms you.",
      from: "sources",
    },
    {
      text: "Call the crisis line or the emergency number now if you think about harming yourself or your baby.",
      from: "sources",
    },
  ],
  askTheClinic: [
    "Ask the clinic about how to count your baby's movements.",
    "Ask the clinic about how much bleeding counts as heavy.",
    "Ask the clinic about which signs to watch for at your stage of pregnancy.",
  ],
  cites: [1, 2, 3, 4, 5, 6],
}
