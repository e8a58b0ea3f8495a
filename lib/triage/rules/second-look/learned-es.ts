import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.26,
  emergencyFrom: 1.47,
  nurseFrom: 0.92,
  weights: `
2.57 =suicidal
2.12 =abuse_danger
2.09 =harm_others
1.94 =stab_shot
1.77 =overdose_taken
1.54 =swallowed_battery
1.51 =poison_swallowed
1.4 =seizure
1.38 =unresponsive
1.34 =drowning
1.27 convulsion
1.26 =at_rest
1.26 =black_stool
1.24 sin _ y
1.23 =wild_bite
1.21 se esta
1.19 aunqu
1.17 he
1.16 =cannot_breathe
1.16 =snake
1.16 =snake =snake_bad
1.16 en _ y
1.15 =smoke
1.13 en los
1.13 mi _ me
1.11 =deformed
1.1 =jaw_locked
1.09 =animal_bite
1.09 =inhaler_fails
1.08 -sient
1.08 =choking
1.08 =withdrawal
1.08 y la
1.06 respirar
1.04 =at_rest =short_breath
1.04 =burn_any =burn_severity
1.03 =pregnant =vaginal_bleeding
1.03 sacudi
1.02 =child_got_pills =poison_swallowed
1.02 =swelling_throat
1 =cannot_breathe =short_breath
1 fiebr y
0.99 =vision_loss
0.99 mordi
0.98 =confused
0.98 mord
0.96 =new_confusion
0.96 =self_harm_now
0.96 creo
0.96 esta convulsion
0.96 se tomo
0.95 =baby_quiet
0.95 =nail_word =swallowed_battery
0.95 =pregnant =water_broke
0.95 mordi un
0.94 negra
0.94 y no
0.93 =burn_severity =child_got_pills
0.93 y _ corazon
0.92 =chest_lasting =pregnant
0.92 esta _ la
0.92 no -sient
0.92 trago _ pila
0.91 =oxygen_low
0.91 falta _ aire
0.91 falta el
0.9 =no_urine
0.9 ^ tiene
0.9 y _ y
0.89 =chemical_word =poison_swallowed
0.89 =child_got_pills
0.89 =fever =swelling
0.89 me esta
0.88 -bien
0.88 =eye_area =face_blisters
0.88 =face_blisters
0.88 =severe_weakness
0.88 =speech
0.88 =stab_shot =wound
0.88 creo que
0.88 descarg
0.88 dio _ descarg
0.87 =head_injury
0.87 =means_mentioned =overdose_taken
0.87 me quier
0.87 y _ -me
0.86 =baby_still
0.86 =rigors =rigors_hard
0.86 =rigors_hard
0.86 el _ marca
0.86 en _ mano
0.86 estuv
0.86 y _ falta
0.85 =burn_any =burn_big
0.85 =burn_big
0.85 =burn_big =burn_severity
0.85 =burn_severity =fever
0.85 como _ y
0.85 falta
0.85 tan _ que
0.85 y ahora
0.84 =burn_severity =chest_pressure
0.84 =chest_any =chest_pressure
0.84 =chest_pressure
0.84 =face_droop
0.84 =fever =many_days
0.84 =hanging_attempt
0.84 y tengo
0.83 =days_many =fever
0.83 le _ el
0.83 y tiene
0.82 =burn_severity =suicidal
0.82 =carbon_monoxide
0.82 =carbon_monoxide =co_words
0.82 =confused =new_confusion
0.82 =drowsy
0.82 =dry_mouth
0.82 =near_faint
0.82 =numb_any
0.82 se _ una
0.82 y veo
0.81 =calf =leg_swelling_one
0.81 =hanging_attempt =self_harm_now
0.81 =hanging_attempt =wound
0.81 =sleepless_days
0.81 las venas
0.81 matar
0.81 se trago
0.81 sin -dormir
0.81 venas
0.81 y _ #11+
0.8 no puedo
0.8 y manch
0.79 =bp_high
0.79 popo negra
0.79 se _ hinch
0.78 =hoarse =smoke
0.78 =leg_swelling_one =muscle_tear
0.78 =postpartum_smell
0.78 =short_breath
0.78 ^ _ he
0.78 ahora
0.78 con _ y
0.78 me falta
0.77 =birth_now
0.77 =birth_now =born_part
0.77 =bluish
0.77 =born_part
0.77 =eye_area =shingles
0.77 =face_blisters =shingles
0.77 =postpartum =postpartum_smell
0.77 ^ _ como
0.77 anticoagulant
0.77 chuec
0.77 estoy _ y
0.77 la _ no
0.77 los labi
0.77 se le
0.76 -veo
0.76 =belly_hit =head_injury
0.76 =sudden
0.76 ^ mord
0.76 cerr
0.76 dio una
0.76 dormid
0.76 y _ me
0.76 y los
0.75 =chemical_word
0.75 =eye_hit_bad =object_stuck
0.75 =object_stuck
0.75 con #99+
0.75 desmayar
0.75 marca
0.75 trago
0.74 =chemical_word =eye_area
0.74 =chemical_word =eye_chemical
0.74 =ear_swollen
0.74 =nail_word =snake
0.74 =spreading
0.74 ^ creo
0.74 her
0.74 me va
0.74 negro
0.74 un lado
0.73 -despiert
0.73 =allergen =drug_named
0.73 =asthma =inhaler_fails
0.73 =baby =fever
0.73 =bp_high =pregnant
0.73 =drug_named
0.73 =eye_hit_bad =vomiting
0.73 =pain_beyond
0.73 ano
0.73 desde _ manan
0.73 horas
0.73 me hinch
0.73 no _ respirar
0.73 y me
0.72 -puedo
0.72 =bleeding_heavy
0.72 =burn_severity =unresponsive
0.72 =long_bleed =nail_word
0.72 =soaking_pad
0.72 =testicle
0.72 como si
0.72 esta _ y
0.72 hacia
0.72 la barrig
0.72 ya no
0.71 =a_lot =vaginal_bleeding
0.71 =bleeding_any =bleeding_heavy
0.71 =blurry_vision
0.71 =calf =swelling
0.71 =chest_lasting =long_bleed
0.71 =fever =high_fever
0.71 =high_fever
0.71 =turning_blue
0.71 aire
0.71 al bebe
0.71 dejo de
0.71 ganas
0.71 ganas de
0.71 la quij
0.71 una pila
0.71 y _ no
0.7 =animal_bite =bite_bad
0.7 =bite_bad =co_words
0.7 =burn_severity =drowning
0.7 =burn_severity =swallowed_battery
0.7 =days_many =water_broke
0.7 =diabetes =overdose_taken
0.7 =long_bleed
0.7 =preterm_weeks =water_broke
0.7 dolor en
0.7 hija
0.7 mi hija
0.69 =baby =baby_quiet
0.69 =baby_quiet =burn_severity
0.69 =burn_severity =fell
0.69 =cold_limb =numb_any
0.69 =done_with_it
0.69 =pain_any =testicle
0.69 a mi
0.69 con sangr
0.69 el aire
0.69 la vida
0.69 parar
0.69 y _ vomit
0.69 y dice
0.69 y respir
0.68 =fever =head_danger
0.68 =immunosuppressed
0.68 =shaking =withdrawal
0.68 ^ _ apunalaron
0.68 ^ _ puse
0.68 apunalaron
0.68 apunalaron _ el
0.68 apunalaron en
0.68 de repent
0.68 el bebe
0.68 en _ pecho
0.68 la _ despu
0.68 la punta
0.68 me puse
0.68 no -veo
0.68 puse
0.68 repent
0.68 tan
0.67 =allergen =poison_swallowed
0.67 =co_words =nail_word
0.67 =eye_hit_bad =vision_loss
0.67 =fainted
0.67 =fever =rigors
0.67 =hours_pain =sudden
0.67 =hurts_breathing
0.67 =pain_any =vomiting
0.67 calentur
0.67 cocin
0.67 fuent y
0.67 la cocin
0.67 puedo _ bien
0.67 tiene los
0.66 #99+ _ #99+
0.66 =a_lot =soaking_pad
0.66 =allergen =swelling_throat
0.66 =animal_bite =wild_bite
0.66 =baby_still =pregnant
0.66 =burn_severity =poison_swallowed
0.66 =burn_severity =weak_one_side
0.66 =co_alarm
0.66 =co_alarm =co_word
0.66 =co_alarm =co_words
0.66 =gradual_numb
0.66 =hours_pain =long_bleed
0.66 =leg_swelling_one
0.66 =severe_pain
0.66 =vomiting =vomiting_blood
0.66 =vomiting_blood
0.66 corte _ venas
0.66 corte las
0.66 el _ se
0.66 hinch la
0.66 metio
0.66 no _ -el
0.66 tiene calentur
0.66 use
0.66 ve
0.65 -respir
0.65 =allergen =swelling_lips
0.65 =bluish =turning_blue
0.65 =confused =head_danger
0.65 =deep_burn
0.65 =fainted =vaginal_bleeding
0.65 =head_danger =new_confusion
0.65 =muscle_tear =swelling
0.65 =pale_clammy
0.65 =rigors
0.65 ^ _ mordi
0.65 ahorcar
0.65 al _ y
0.65 desde ayer
0.65 dias y
0.65 no _ -puedo
0.65 no aguant
0.65 no puede
0.65 pal
0.65 seman _ embaraz
0.65 seman de
0.65 y estoy
0.65 ya _ quier
0.64 =bite_bad =face_droop
0.64 =bp_high =bp_very_high
0.64 =bp_very_high
0.64 =burn_severity =face_droop
0.64 =means_at_hand
0.64 =water_broke =waters_said
0.64 =waters_said
0.64 ^ _ -sient
0.64 abajo
0.64 amaneci
0.64 confund
0.64 dice que
0.64 esta confund
0.64 hijo _ desmay
0.64 horas y
0.64 la oreja
0.64 me _ morir
0.64 morir
0.64 oreja
0.64 profund
0.64 se _ y
0.64 vida
0.63 -y
0.63 =amputated
0.63 =amputated =limb_bleeds
0.63 =amputated =wound
0.63 =blurry_vision =chest_lasting
0.63 =calf =stab_shot
0.63 =eye_hit_bad =pale_clammy
0.63 =pregnant =seizure
0.63 =priapism
0.63 =racing_heart
0.63 =valve_or_device
0.63 corte _ punta
0.63 creo _ se
0.63 en #11+
0.63 esta _ en
0.63 punta _ dedo
0.63 punta del
0.63 tiene el
0.63 trab
0.63 y se
0.62 -movers
0.62 =bruising =burn_severity
0.62 =eye_hit_bad =sudden
0.62 =eye_hit_bad =testicle
0.62 =fever =immunosuppressed
0.62 =pain_any =severe_pain
0.62 =sugar_extreme
0.62 =sugar_extreme =sugar_very_high
0.62 cuell _ y
0.62 de _ oreja
0.62 desde la
0.62 dias sin
0.62 el _ le
0.62 embaraz _ no
0.62 hinch
0.62 marca _ de
0.62 me he
0.62 mordi una
0.62 y _ duele
0.61 =baby =bruising
0.61 =bite_bad =face_blisters
0.61 =carbon_monoxide =eye_hit_bad
0.61 =carbon_monoxide =headache
0.61 =carbon_monoxide =pain_any
0.61 =choking =eye_hit_bad
0.61 =co_words =headache
0.61 =pain_any =pale_clammy
0.61 ^ _ puedo
0.61 ator
0.61 atras
0.61 corazon aceler
0.61 del _ y
0.61 el _ aceler
0.61 el brazo
0.61 estoy embaraz
0.61 estoy vomit
0.61 hinch y
0.61 no -ha
0.61 sin parar
0.6 # _ y
0.6 =allergen =rash
0.6 =bleeding_heavy =vaginal_bleeding
0.6 =during_exercise =head_danger
0.6 =fever =rigors_hard
0.6 =fever =uti
0.6 =means_mentioned =suicidal
0.6 =swelling =tongue_swollen
0.6 =swelling =wound_infected
0.6 =swelling_lips =tongue_swollen
0.6 =tongue_swollen
0.6 boca
0.6 casi no
0.6 cuchill
0.6 de _ fiebr
0.6 la _ tan
0.6 la _ y
0.6 no _ -bien
0.6 puedo respirar
0.6 puso
0.6 y
0.59 #11+ _ de
0.59 -sent
0.59 =a_lot =vomiting
0.59 =bite_bad =hours_pain
0.59 =electric
0.59 =eye_hit_bad =fever
0.59 =eye_hit_bad =severe_pain
0.59 =hours_pain =young_baby
0.59 =pain_any =sudden
0.59 =swelling =swelling_throat
0.59 =vomiting
0.59 =water_broke
0.59 =weak_one_side
0.59 ^ _ tomo
0.59 ^ _ voces
0.59 agua _ minut
0.59 agua un
0.59 al respirar
0.59 escalofri
0.59 estoy mare
0.59 hinchazon
0.59 la cara
0.59 le dieron
0.59 minut
0.59 quemo
0.59 quier _ ya
0.59 un cuchill
0.59 y escalofri
0.58 =a_lot =bleeding_any
0.58 =allergen =swelling
0.58 =barking_stridor
0.58 =bleeding_any =long_bleed
0.58 =burn_severity =no_urine
0.58 =chemical_word =child_got_pills
0.58 =clot_risk =fever
0.58 =drowsy =head_danger
0.58 =eye_area =fall_any
0.58 =fall_any =head_danger
0.58 =limp_leg
0.58 =no_urine =vomiting_constantly
0.58 =pain_any =radiates_groin
0.58 algo
0.58 antibiotic
0.58 aunqu este
0.58 lado
0.58 mas de
0.58 muy _ y
0.58 no -despiert
0.58 pego
0.58 ve el
0.57 #99+ y
0.57 =chest_lasting =preterm_weeks
0.57 =done_with_it =suicidal
0.57 =ear_pain =ear_swollen
0.57 =eye_hit_bad =pregnant
0.57 =head_danger =vomiting_blood
0.57 =heart_condition =short_breath
0.57 =leg_swelling_one =swelling
0.57 =self_harm_now =wound
0.57 =severe_headache
0.57 barrig
0.57 cayo _ en
0.57 chapopot
0.57 chapopot y
0.57 como chapopot
0.57 labi
0.57 lado _ la
0.57 paranoic
0.57 sient la
0.57 tiene la
0.57 tomo anticoagulant
0.57 y casi
0.56 # _ sin
0.56 # seman
0.56 =baby =young_baby
0.56 =bite_bad =eye_hit_bad
0.56 =blood_thinner =head_injury
0.56 =cold_outside =drowning
0.56 =diabetes =eye_hit_bad
0.56 =hours_pain =nail_word
0.56 =hours_pain =pregnant
0.56 =radiates_groin =testicle
0.56 =severe_pain =squeezing_word
0.56 ^ estuv
0.56 sangr y
0.56 se _ por
0.56 seman tiene
0.56 tengo _ seman
0.56 trae
0.56 trae un
0.56 y _ confund
0.56 y _ tiene
0.56 y vomit
0.56 ya _ todo
0.55 -despertar
0.55 =again_fainted
0.55 =again_fainted =chest_lasting
0.55 =again_fainted =fainted
0.55 =again_fainted =hours_pain
0.55 =belly_hit =head_danger
0.55 =bite_bad =fall_any
0.55 =drowsy =numb_any
0.55 =face_droop =weak_one_side
0.55 =fainted =hours_pain
0.55 =fall_any =head_injury
0.55 =fever =getting_worse
0.55 =hallucinating
0.55 =means_mentioned =nail_word
0.55 =numb_any =saddle_numb
0.55 =purple_word
0.55 =saddle_numb
0.55 =snake_bad
0.55 ^ _ negra
0.55 dice
0.55 las pastill
0.55 manos y
0.55 mor
0.55 muy dorm
0.55 tengo _ pantorrill
0.55 tragar
0.55 y _ para
0.54 # _ no
0.54 #11+ y
0.54 -dormir y
0.54 =bite_bad =eye_bulge
0.54 =burn_any
0.54 =burn_severity =cannot_breathe
0.54 =clot_risk =vaginal_bleeding
0.54 =eye_area =eye_bulge
0.54 =eye_bulge
0.54 =feels_incredible =sleepless_days
0.54 =severe_weakness =weak_any
0.54 =squeezing_word =vomiting
0.54 =tearing
0.54 =wakes
0.54 ^ _ esta
0.54 ^ _ mi
0.54 como _ me
0.54 de un
0.54 hace una
0.54 lado de
0.54 mordi _ vibor
0.54 muy debil
0.54 novio
0.54 puede
0.54 quij
0.54 sacaron
0.54 se _ esta
0.54 sud
0.54 tieso y
0.54 y _ borros
0.53 #11+ _ se
0.53 =allergen =overdose_taken
0.53 =bluish =burn_severity
0.53 =burn_severity =drug_named
0.53 =choking =object_stuck
0.53 =co_words =eye_hit_bad
0.53 =ear_swollen =swelling
0.53 =swallow_trouble =wont_swallow
0.53 =wont_swallow
0.53 ^ _ hija
0.53 ^ las
0.53 aceit
0.53 anos se
0.53 cerr _ gargant
0.53 cerr la
0.53 con aceit
0.53 cosas
0.53 dano
0.53 demasiad pastill
0.53 empeor
0.53 he tom
0.53 la _ fiebr
0.53 matarm
0.53 me revent
0.53 piso
0.53 que empeor
0.53 revent
0.53 se _ revent
0.53 tome demasiad
0.53 vomit
0.53 y dolor
0.52 =bleeding_any =eye_hit_bad
0.52 =carbon_monoxide =head_danger
0.52 =chemical_word =fall_any
0.52 =chemical_word =hit_hard
0.52 =clot_risk =eye_hit_bad
0.52 =confused =heat_exposure
0.52 =diabetes =head_danger
0.52 =eye_area =hit_hard
0.52 =eye_chemical =fall_any
0.52 =eye_chemical =hit_hard
0.52 =eye_hit_bad =jaw_locked
0.52 =eye_red
0.52 =fainted =racing_heart
0.52 =fever =vaginal_bleeding
0.52 =hallucinating =withdrawal
0.52 =pain_beyond =skin_black
0.52 =pregnant =soaking_pad
0.52 =severe_headache =sudden
0.52 =skin_black
0.52 ^ _ embaraz
0.52 ^ _ popo
0.52 ^ lo
0.52 de embaraz
0.52 de una
0.52 debaj
0.52 dejo
0.52 del dedo
0.52 di a
0.52 dias _ -dormir
0.52 el popo
0.52 esta muy
0.52 estoy _ en
0.52 no _ vivir
0.52 quier vivir
0.52 se _ clavo
0.52 todos
0.52 trae _ cuchill
0.52 tylenol
0.52 vivir
0.52 y el
0.51 =bite_bad =shingles
0.51 =bleeding_any =vomiting
0.51 =eye_area =eye_hit_bad
0.51 =eye_hit_bad =fainted
0.51 =eye_hit_bad =radiates_groin
0.51 =fever =light_hurts
0.51 =fever =postpartum
0.51 =fever =rash
0.51 =head_danger =head_injury
0.51 =head_danger =vomiting
0.51 =severe_pain =testicle
0.51 =shaking
0.51 =withdrawal =young_baby
0.51 aire y
0.51 anticoagulant y
0.51 arrib
0.51 brazo
0.51 corazon
0.51 del ojo
0.51 despu _ la
0.51 duele _ la
0.51 empez en
0.51 la _ chuec
0.51 la _ le
0.51 luz
0.51 metio una
0.51 no _ hablar
0.51 pecho y
0.51 pistol
0.51 se metio
0.51 se quemo
0.51 y _ puedo
0.51 y _ sient
0.51 y esta
0.5 # ano
0.5 -con
0.5 -con _ -ojo
0.5 -ojo
0.5 =a_lot =chest_lasting
0.5 =belly_hit =days_many
0.5 =belly_hit =fell
0.5 =belly_hit =pregnant
0.5 =belly_hit =preterm_weeks
0.5 =bruising =lips_blue
0.5 =burn_severity =limp_leg
0.5 =burn_severity =mania_psychosis
0.5 =clot_risk =immunosuppressed
0.5 =confused =fever
0.5 =days_many =hallucinating
0.5 =fainted =pregnant
0.5 =fever =short_breath
0.5 =head_danger =hit_hard
0.5 =hernia
0.5 =hernia =hernia_word
0.5 =one_side_belly =squeezing_word
0.5 =soaking_pad =vaginal_bleeding
0.5 =swelling_throat =throat_closing
0.5 =throat_closing
0.5 =vomiting =young_baby
0.5 abrio
0.5 acost
0.5 dicen
0.5 dicen que
0.5 fuert
0.5 labi morad
0.5 maread
0.5 me _ que
0.5 me _ sub
0.5 me dicen
0.5 me mordi
0.5 negro y
0.5 no -respir
0.5 piern se
0.5 punta
0.5 respirar bien
0.5 sient como
0.5 sub
0.5 sub por
0.5 va _ por
0.5 va sub
0.5 y _ le
0.5 ya _ el
0.49 -piern
0.49 =a_lot =head_danger
0.49 =blood_thinner =chest_lasting
0.49 =confused =hallucinating
0.49 =diabetes =vomiting
0.49 =eye_area =jaundice
0.49 =eye_hit_bad =long_bleed
0.49 =fainted =head_danger
0.49 =fainted =unresponsive
0.49 =fever =flank_pain
0.49 =limb_injury =numb_any
0.49 =nail_word =poison_swallowed
0.49 =nail_word =seizure
0.49 =skin_peeling
0.49 =squeezing_word =sudden
0.49 =sugar_very_high
0.49 =swallow_trouble
0.49 =weak_any
0.49 apret
0.49 ator _ el
0.49 con _ de
0.49 de _ abuel
0.49 estam
0.49 los _ amarill
0.49 mi _ en
0.49 no _ tragar
0.49 ojos amarill
0.49 y _ sangr
0.48 -le
0.48 -mueve
0.48 -mueve -el
0.48 -nada
0.48 -panal
0.48 =baby =vomiting
0.48 =bite_bad =eye_pierced
0.48 =blister_any =rash
0.48 =blister_word =rash
0.48 =cough =coughs_blood
0.48 =eye_area =eye_pierced
0.48 =eye_pierced
0.48 =fever =purple_rash
0.48 =fever =tick
0.48 =fight_blow
0.48 =green_vomit
0.48 =green_vomit =phlegm
0.48 =green_vomit =vomiting
0.48 =headache =severe_pain
0.48 =heart_condition
0.48 =phlegm =vomiting
0.48 =rash =tick
0.48 agarr
0.48 anoch y
0.48 desmay
0.48 el corazon
0.48 el nino
0.48 hace _ hora
0.48 humo
0.48 la casa
0.48 mi novio
0.48 no -le
0.48 no -mueve
0.48 no _ de
0.48 se _ el
0.48 tanto
0.48 tiene un
0.48 y confund
0.47 =baby =unresponsive
0.47 =bite_bad =hit_hard
0.47 =bleeding_heavy =wound
0.47 =bluish =lips_blue
0.47 =burn_severity =hours_pain
0.47 =cold_limb
0.47 =confused =jaw_locked
0.47 =coughs_blood
0.47 =days_many =hours_pain
0.47 =eye_area =eye_red
0.47 =eye_hit_bad =moved_right
0.47 =eye_hit_bad =right_side
0.47 =fever =pain_any
0.47 =fever =stiff_neck
0.47 =lips_blue
0.47 =moved_right =pain_any
0.47 =pain_any =right_side
0.47 =postpartum_smell =recent_surgery
0.47 =pregnant =severe_pain
0.47 =short_breath =swelling
0.47 ^ _ quier
0.47 ^ _ quitaron
0.47 ^ recien
0.47 bano
0.47 casi _ desmay
0.47 dio
0.47 el pecho
0.47 espald y
0.47 espos esta
0.47 fuert que
0.47 her de
0.47 la _ trab
0.47 la boca
0.47 los #
0.47 los _ dormid
0.47 me _ tanto
0.47 me quitaron
0.47 quitaron
0.47 respirar y
0.47 se puso
0.47 una hora
0.47 vibor
0.47 y _ dolor
0.47 y _ el
0.47 y _ un
0.47 y ve
0.46 =a_lot =drowsy
0.46 =baby =no_urine
0.46 =bite_bad =chemical_word
0.46 =bleeding_any =vaginal_bleeding
0.46 =bleeding_heavy =long_bleed
0.46 =blood_thinner
0.46 =burn_severity =hurts_breathing
0.46 =burn_severity =vaginal_bleeding
0.46 =fever =young_baby
0.46 =fight_blow =head_danger
0.46 =head_danger =near_faint
0.46 =nail_word =short_breath
0.46 =pleuritic
0.46 =radiates_groin =severe_pain
0.46 =soaking_pad =water_broke
0.46 =wound_infected
0.46 ^ encontr
0.46 ^ hinchazon
0.46 a matar
0.46 dando
0.46 dando un
0.46 de #11+
0.46 de mi
0.46 demasiad
0.46 el _ con
0.46 el _ y
0.46 el cuell
0.46 embaraz _ de
0.46 encontr
0.46 encontr a
0.46 esta _ un
0.46 esta dando
0.46 mano y
0.46 me _ desmayar
0.46 no _ -la
0.46 sient desmayar
0.46 testicul
0.46 trago la
0.46 va a
0.46 y _ desmay
0.46 y _ por
0.46 y una
0.45 -lo
0.45 =allergen =short_breath
0.45 =bleeding_any =diarrhea
0.45 =bleeding_any =head_danger
0.45 =bleeding_heavy =eye_hit_bad
0.45 =burn_severity =high_fever
0.45 =chest_any =squeezing_word
0.45 =collapsed_word
0.45 =collapsed_word =fainted
0.45 =diarrhea =eye_hit_bad
0.45 =diarrhea =rectal_blood
0.45 =diarrhea =vaginal_bleeding
0.45 =eye_hit_bad =upper_belly_pain
0.45 =eye_hit_bad =vaginal_bleeding
0.45 =long_bleed =vomiting
0.45 =pain_any =upper_belly_pain
0.45 =stroke_said
0.45 =stroke_said =stroke_word
0.45 =throat_tight
0.45 =upper_belly_pain
0.45 ^ culebrill
0.45 corazon y
0.45 cuell
0.45 derram
0.45 desplom
0.45 dieron
0.45 hija _ #
0.45 hija de
0.45 la her
0.45 le
0.45 metio _ pila
0.45 muy rap
0.45 pecho
0.45 perro le
0.45 pila del
0.45 quemo la
0.45 roja
0.45 se desplom
0.45 un derram
0.45 van
0.45 y _ -despiert
0.45 y _ verde
0.44 #11+ con
0.44 -mi
0.44 =allergen =bite_bad
0.44 =allergen =tongue_swollen
0.44 =bite_bad =one_eye
0.44 =black_stool =dizzy
0.44 =blurry_vision =eye_hit_bad
0.44 =burn_severity =chest_any
0.44 =burn_severity =harm_others
0.44 =burn_severity =young_baby
0.44 =chest_any
0.44 =co_words =pain_any
0.44 =cold_outside
0.44 =eye_area =one_eye
0.44 =eye_hit_bad =hours_pain
0.44 =eye_hit_bad =one_eye
0.44 =fainted =near_faint
0.44 =limb_cold_pale =numb_any
0.44 =long_bleed =pain_any
0.44 =one_eye
0.44 =pale_clammy =radiates
0.44 =speech_garbled
0.44 =swelling
0.44 ^ _ abuelit
0.44 ^ _ debaj
0.44 abuelit
0.44 cabez _ el
0.44 con ampoll
0.44 del antibiotic
0.44 despu _ antibiotic
0.44 encog _ piern
0.44 espos
0.44 hinch no
0.44 la voz
0.44 lengu _ de
0.44 lengu despu
0.44 mas
0.44 me salio
0.44 mi _ se
0.44 mi abuelit
0.44 mi espos
0.44 no -la
0.44 noch
0.44 pila chiquit
0.44 quier morir
0.44 un minut
0.44 una _ chiquit
0.44 voz
0.44 y _ pal
0.44 y _ pegue
0.44 y sud
0.43 =baby_quiet =chest_lasting
0.43 =baby_quiet =pregnant
0.43 =belly_hard =hernia_stuck
0.43 =belly_hit
0.43 =burn_severity =eye_area
0.43 =burn_severity =means_mentioned
0.43 =carbon_monoxide =squeezing_word
0.43 =chest_lasting =jaundice
0.43 =chest_lasting =rash
0.43 =co_word
0.43 =co_word =co_words
0.43 =cough =short_breath
0.43 =diabetes =wound_infected
0.43 =done_with_it =means_at_hand
0.43 =done_with_it =means_mentioned
0.43 =drug_named =rash
0.43 =eye_hit_bad =nail_word
0.43 =head_danger =sugar_very_high
0.43 =liver_drug
0.43 =means_at_hand =means_mentioned
0.43 =mouth_sores
0.43 =mouth_sores =rash
0.43 =nail_word =vision_loss
0.43 =postpartum_smell =wound_infected
0.43 =sugar_very_high =vomiting
0.43 ^ _ sangr
0.43 abajo _ la
0.43 abrir
0.43 de monox
0.43 dias _ con
0.43 embaraz _ #
0.43 fiebr _ de
0.43 horribl
0.43 la _ dura
0.43 monox
0.43 no _ abrir
0.43 pego _ la
0.43 pego en
0.43 puedo abrir
0.43 rap y
0.43 roja y
0.43 vomitar
0.43 y _ -sient
0.43 y _ cuest
0.42 -reconoc
0.42 =a_lot =fever
0.42 =a_lot =hours_pain
0.42 =abuse_danger =chest_lasting
0.42 =abuse_danger =hours_pain
0.42 =baby =cannot_breathe
0.42 =bleeding_any =cough
0.42 =bleeding_any =coughs_blood
0.42 =burn_severity =squeezing_word
0.42 =chest_lasting =drowning
0.42 =chest_lasting =trunk_pain
0.42 =cough =vaginal_bleeding
0.42 =coughs_blood =eye_hit_bad
0.42 =coughs_blood =vaginal_bleeding
0.42 =fever
0.42 =fever =jaundice
0.42 =hallucinating =young_baby
0.42 =jaw_locked =pain_any
0.42 =near_faint =racing_heart
0.42 =spreading =swelling
0.42 abuel se
0.42 amaneci con
0.42 bebe _ de
0.42 bebe dejo
0.42 cada
0.42 cara y
0.42 convulsion y
0.42 derech
0.42 el piso
0.42 embaraz _ me
0.42 empez
0.42 en un
0.42 inconscient
0.42 la alberc
0.42 la gargant
0.42 mucho sueno
0.42 no _ -reconoc
0.42 para _ en
0.42 para hoy
0.42 pas y
0.42 pegue en
0.42 que estoy
0.42 que me
0.42 sangr
0.42 sud frio
0.42 tomar _ y
0.42 tomo el
0.42 un testicul
0.42 y _ labi
0.42 y _ puede
0.41 -nada -con
0.41 -veo -nada
0.41 -veo _ -con
0.41 =a_lot =clot_risk
0.41 =a_lot =eye_hit_bad
0.41 =adrenal
0.41 =allergen =skin_peeling
0.41 =animal_bite =burn_severity
0.41 =animal_bite =co_words
0.41 =baby =green_vomit
0.41 =baby =phlegm
0.41 =baby_still =chest_lasting
0.41 =belly_pain =severe_pain
0.41 =bite_bad =dystonia
0.41 =bite_bad =new_medicine
0.41 =bite_bad =weak_one_side
0.41 =bladder_bowel_loss
0.41 =bleeding_any
0.41 =bleeding_any =vomiting_blood
0.41 =blurry_vision =days_many
0.41 =bp_high =eye_hit_bad
0.41 =burn_severity =face_blisters
0.41 =burn_severity =fall_any
0.41 =cannot_breathe =nail_word
0.41 =drug_named =skin_peeling
0.41 =dystonia
0.41 =dystonia =new_medicine
0.41 =eye_hit_bad =severe_headache
0.41 =eye_hit_bad =vomiting_blood
0.41 =head_danger =racing_heart
0.41 =head_injury =hit_hard
0.41 =headache =severe_headache
0.41 =one_side_belly
0.41 =one_side_belly =pain_any
0.41 =pain_any =severe_headache
0.41 =postpartum =wound_open
0.41 =postpartum_smell =wound_open
0.41 =recent_surgery =wound_open
0.41 =self_harm_now =suicidal
0.41 =sudden =vision_loss
0.41 =vaginal_bleeding =vomiting
0.41 =vaginal_bleeding =vomiting_blood
0.41 =wound_open
0.41 ^ _ tome
0.41 botell
0.41 cabez y
0.41 chorr
0.41 de _ a
0.41 de _ no
0.41 de tylenol
0.41 el _ desde
0.41 el muslo
0.41 en _ cocin
0.41 hinch _ lengu
0.41 izquierd
0.41 la _ esta
0.41 me tuerc
0.41 mi _ esta
0.41 muslo
0.41 no
0.41 no quier
0.41 pal y
0.41 pecho _ la
0.41 poder
0.41 se _ tuerc
0.41 si me
0.41 sin poder
0.41 todos en
0.41 tuerc
0.41 un _ se
0.41 y _ ojos
0.4 #11+ _ y
0.4 #11+ minut
0.4 -las
0.4 -respond
0.4 =abuse_danger =harm_others
0.4 =alcohol
0.4 =barking_stridor =cholinergic
0.4 =barking_stridor =drooling
0.4 =belly_pain =eye_hit_bad
0.4 =bleeding_any =soaking_pad
0.4 =diabetes =pale_clammy
0.4 =eye_hit_bad =pleuritic
0.4 =eye_hit_bad =soaking_pad
0.4 =fall_hard =fell
0.4 =feels_incredible
0.4 =fever =vomiting
0.4 =head_danger =vaginal_bleeding
0.4 =one_side_belly =severe_pain
0.4 =pain_any =pleuritic
0.4 =pale_clammy =trunk_pain
0.4 =postpartum =wound_infected
0.4 =postpartum_smell =wound
0.4 =radiates =spreading
0.4 =recent_infection
0.4 =rigors =withdrawal
0.4 =slow_heart
0.4 =tearing_trunk
0.4 ^ cort
0.4 ^ todos
0.4 a hacer
0.4 adentr
0.4 bebe se
0.4 calient _ no
0.4 chapopot _ me
0.4 como cafe
0.4 detr
0.4 detr _ la
0.4 detr de
0.4 esta
0.4 estam maread
0.4 fuent
0.4 fuert de
0.4 herman
0.4 incoherenci
0.4 la _ del
0.4 la bebe
0.4 la fuent
0.4 mi herman
0.4 pistol en
0.4 por _ brazo
0.4 pulso en
0.4 se _ inflam
0.4 se como
0.4 sient _ si
0.4 tengo _ pulso
0.4 una convulsion
0.4 va _ matar
0.4 voy _ hacer
0.39 -sient -las
0.39 -sient _ -piern
0.39 =bite_bad =head_danger
0.39 =bite_bad =swelling
0.39 =bleeding_any =pregnant
0.39 =burn_severity =co_words
0.39 =burn_severity =jelly_stool
0.39 =burn_severity =pain_beyond
0.39 =burn_severity =screams_in_bouts
0.39 =chest_lasting =new_baby
0.39 =child_got_pills =means_mentioned
0.39 =co_words =head_danger
0.39 =diarrhea
0.39 =eye_area =eye_chemical
0.39 =eye_chemical
0.39 =fever =recent_travel
0.39 =hours_pain =speech
0.39 =inhaler_fails =short_breath
0.39 =legs_gone
0.39 =legs_gone =weak_legs
0.39 =one_side_belly =pregnant
0.39 =recent_travel
0.39 =screams_in_bouts
0.39 =seizure =seizure_repeat
0.39 =seizure_repeat
0.39 =severe_pain =sudden
0.39 amaneci _ la
0.39 de _ que
0.39 diarre
0.39 dicen _ mate
0.39 estoy en
0.39 fuert _ me
0.39 le _ a
0.39 llora
0.39 mate
0.39 mi _ estuv
0.39 muchisim
0.39 no se
0.39 puedo _ la
0.39 que mate
0.39 se desmay
0.39 seman _ y
0.39 tose
0.39 un ojo
0.39 veo
0.39 vomit verde
0.39 y _ fiebr
0.39 y mi
0.39 y muy
0.38 -bebe
0.38 -en -todo
0.38 -en _ -el
0.38 -todo -el
0.38 =a_lot =bleeding_heavy
0.38 =baby =harm_others
0.38 =baby =head_danger
0.38 =bite_bad
0.38 =bite_bad =eye_red
0.38 =bleeding_heavy =soaking_pad
0.38 =bluish =bruising
0.38 =blurry_vision =pregnant
0.38 =burn_severity =overdose_taken
0.38 =burn_severity =pregnant
0.38 =cannot_breathe =drowning
0.38 =chest_lasting =priapism
0.38 =chest_pain
0.38 =days_many =swelling
0.38 =ear_swollen =eye_hit_bad
0.38 =ear_swollen =pain_any
0.38 =eye_hit_bad =wound_infected
0.38 =fell
0.38 =fever =headache
0.38 =fever =new_confusion
0.38 =hurts_breathing =pleuritic
0.38 =long_bleed =priapism
0.38 =pregnant =squeezing_word
0.38 =purple_rash =vaginal_bleeding
0.38 =rash =vaginal_bleeding
0.38 =rigors =shaking
0.38 =short_breath =valve_or_device
0.38 =weak_legs
0.38 ^ _ herni
0.38 a luz
0.38 aceler
0.38 camaron
0.38 cloro
0.38 cloro en
0.38 de _ cara
0.38 del control
0.38 demasiad _ de
0.38 ereccion
0.38 falta _ el
0.38 fiebr _ #11+
0.38 fiebr _ la
0.38 fiebr de
0.38 humo y
0.38 incendi
0.38 las _ se
0.38 manch morad
0.38 me apriet
0.38 mi _ dejo
0.38 muy
0.38 ojos y
0.38 olor
0.38 pila _ control
0.38 raro
0.38 se _ quedo
0.38 toall
0.38 un ruido
0.38 ve borros
0.38 veces
0.38 y _ que
0.37 # _ de
0.37 =allergen =snake
0.37 =allergen =snake_bad
0.37 =bite_bad =burned_hand
0.37 =bite_bad =eye_area
0.37 =bite_bad =vision_loss
0.37 =bleeding_any =burn_severity
0.37 =bp_high =head_danger
0.37 =burn_severity =deep_burn
0.37 =burn_severity =seizure
0.37 =chest_lasting =no_urine
0.37 =child_got_pills =nail_word
0.37 =confused =muscle_cramps
0.37 =copd
0.37 =days_many =postpartum
0.37 =deformed =fall_any
0.37 =deformed =fell
0.37 =diabetes =young_baby
0.37 =extreme_fever
0.37 =extreme_fever =fever
0.37 =extreme_fever =high_fever
0.37 =eye_area =vision_loss
0.37 =eye_hit_bad =overdose_taken
0.37 =eye_hit_bad =priapism
0.37 =fall_any =fell
0.37 =fell =limp_leg
0.37 =fever =hip_hurts
0.37 =head_danger =unresponsive
0.37 =jaw_locked =muscle_cramps
0.37 =moved_right
0.37 =muscle_cramps
0.37 =nail_word =swelling
0.37 =one_eye =vision_loss
0.37 =right_side
0.37 =snake =sting
0.37 =snake_bad =sting
0.37 =sugar_low
0.37 ^ _ epoc
0.37 a _ mama
0.37 abrir la
0.37 adelant
0.37 alrededor
0.37 cuell con
0.37 el _ izquierd
0.37 empuj
0.37 empuj hacia
0.37 epoc
0.37 esta roja
0.37 fiebr _ escalofri
0.37 fiebr _ los
0.37 habla
0.37 hablar bien
0.37 la mano
0.37 los muscul
0.37 mano
0.37 matar a
0.37 me _ y
0.37 me voy
0.37 mi _ embaraz
0.37 mi _ no
0.37 mi tio
0.37 puedo hablar
0.37 que _ se
0.37 que _ ten
0.37 recien
0.37 senti que
0.37 ten
0.37 tiene _ azucar
0.37 tiene _ ojos
0.37 tio
0.37 veo _ con
0.37 y _ morad
0.36 # _ se
0.36 -el -panal
0.36 =abuse_danger =belly_hit
0.36 =abuse_danger =bite_bad
0.36 =belly_hard
0.36 =belly_hit =fall_any
0.36 =bladder_bowel_loss =eye_hit_bad
0.36 =bladder_bowel_loss =pain_any
0.36 =burn_severity =burned_hand
0.36 =burn_severity =hit_hard
0.36 =chest_lasting =contractions
0.36 =chest_lasting =pale_clammy
0.36 =chest_lasting =vision_loss
0.36 =cholinergic
0.36 =clot_risk =pain_any
0.36 =contractions
0.36 =contractions =days_many
0.36 =contractions =hours_pain
0.36 =contractions =pregnant
0.36 =contractions =preterm_weeks
0.36 =curtain_word =eye_hit_bad
0.36 =curtain_word =nail_word
0.36 =curtain_word =vision_loss
0.36 =days_many =postpartum_smell
0.36 =eye_hit_bad =fall_any
0.36 =fall_any =numb_any
0.36 =fever =postpartum_smell
0.36 =hit_hard =numb_any
0.36 =hours_pain =vision_loss
0.36 =jaw_arm_sweat =pale_clammy
0.36 =jaw_locked =squeezing_word
0.36 =jaw_locked =throat_sore
0.36 =leg_feet_swollen =short_breath
0.36 =mania_psychosis
0.36 =moved_right =one_side_belly
0.36 =one_side_belly =right_side
0.36 =possible_fracture =wound_infected
0.36 =skin_infection =swelling
0.36 =swelling =young_baby
0.36 ^ _ vecin
0.36 abeja y
0.36 bajar
0.36 bajar _ cortin
0.36 bajar una
0.36 cafe mol
0.36 calient y
0.36 carbon
0.36 casi
0.36 clavo un
0.36 cocin y
0.36 como _ mol
0.36 corte la
0.36 de asma
0.36 despert
0.36 el garag
0.36 empez de
0.36 en _ garag
0.36 esta pal
0.36 garag
0.36 garag y
0.36 la vista
0.36 le subio
0.36 mi vecin
0.36 mol
0.36 morad
0.36 mordi _ perro
0.36 para dormir
0.36 pastill _ dormir
0.36 puedo tragar
0.36 respir muy
0.36 se pego
0.36 tembl
0.36 una cortin
0.36 vomit _ cafe
0.36 vomit _ parar
0.36 vomit como
0.36 vomit sin
0.36 y _ una
0.36 y a
0.35 -bebe -movers
0.35 -la
0.35 =baby =baby_still
0.35 =baby_quiet =days_many
0.35 =baby_still =burn_severity
0.35 =baby_still =days_many
0.35 =baby_still =preterm_weeks
0.35 =back_pain =fever
0.35 =belly_pain =chest_lasting
0.35 =belly_pain =upper_belly_pain
0.35 =burn_any =deep_burn
0.35 =calf =clot_risk
0.35 =cannot_breathe =choking
0.35 =chest_lasting =eye_hit_bad
0.35 =chest_lasting =wont_go_away
0.35 =choking =short_breath
0.35 =clot_risk =leg_swelling_one
0.35 =days_many =soaking_pad
0.35 =done_with_it =self_harm_now
0.35 =ear_swollen =fever
0.35 =eye_area =rash
0.35 =eye_hit_bad =near_faint
0.35 =fall_any =fall_hard
0.35 =fall_hard
0.35 =fall_hard =hit_hard
0.35 =fever =radiates
0.35 =flank_pain =squeezing_word
0.35 =harm_others =suicidal
0.35 =head_danger =high_fever
0.35 =headache =vomiting
0.35 =leg_swelling_one =pain_any
0.35 =long_bleed =wont_go_away
0.35 =nail_word =sudden
0.35 =not_looking
0.35 =poison_swallowed =swallowed_battery
0.35 =severe_pain =suicidal
0.35 =speech =speech_garbled
0.35 =spreading =wound_infected
0.35 =wont_go_away
0.35 aguant
0.35 angin
0.35 arrib _ la
0.35 bebe de
0.35 boca y
0.35 cada _ minut
0.35 caida
0.35 de _ caida
0.35 debil
0.35 desde _ y
0.35 desmay _ veces
0.35 desmay dos
0.35 desmayar _ el
0.35 embaraz y
0.35 en _ muslo
0.35 error
0.35 estoy _ debil
0.35 estoy muy
0.35 hace _ horas
0.35 la caida
0.35 las angin
0.35 le _ una
0.35 lleva
0.35 mar me
0.35 marca #11+
0.35 mare como
0.35 mucho la
0.35 nause _ se
0.35 nause y
0.35 no -lo
0.35 no _ quita
0.35 nos
0.35 ojos _ desde
0.35 por error
0.35 que _ me
0.35 respirar _ no
0.35 se
0.35 se quita
0.35 tengo _ de
0.35 terribl
0.35 tome _ pastill
0.35 tomo
0.35 veces _ me
0.35 vengo
0.35 vengo _ un
0.35 vengo de
0.34 # _ esta
0.34 # minut
0.34 -dia
0.34 -el -dia
0.34 -no
0.34 -todo _ -dia
0.34 =a_lot =pregnant
0.34 =a_lot =rigors
0.34 =a_lot =rigors_hard
0.34 =a_lot =squeezing_word
0.34 =at_rest =cough
0.34 =at_rest =leg_feet_swollen
0.34 =battery_word
0.34 =battery_word =nail_word
0.34 =battery_word =swallowed_battery
0.34 =belly_hit =numb_any
0.34 =bite_bad =to_the_bone
0.34 =bleeding_any =fever
0.34 =blister_any =burn_any
0.34 =blister_word =burn_any
0.34 =burn_any =rash
0.34 =burn_severity =new_baby
0.34 =cannot_move_side
0.34 =cannot_move_side =weak_one_side
0.34 =chemical_word =smoke
0.34 =chest_lasting =fainted
0.34 =chest_lasting =overdose_taken
0.34 =chest_lasting =racing_heart
0.34 =days_many =pregnant
0.34 =days_many =vaginal_bleeding
0.34 =eye_area =vomiting
0.34 =eye_hit_bad =hernia_stuck
0.34 =green_vomit =head_danger
0.34 =head_danger =phlegm
0.34 =hernia_stuck =pain_any
0.34 =new_baby
0.34 =purple_word =turning_blue
0.34 =right_side =squeezing_word
0.34 =swelling =swelling_lips
0.34 =swelling_lips
0.34 =swelling_throat =throat_tight
0.34 =to_the_bone
0.34 anticongelant
0.34 barrig dura
0.34 clavo _ la
0.34 de _ bebe
0.34 de _ pastill
0.34 de _ seman
0.34 de sangrar
0.34 del _ con
0.34 desmay y
0.34 dos veces
0.34 fuert y
0.34 gris
0.34 gris y
0.34 infeccion _ oido
0.34 le falta
0.34 llora sin
0.34 mi parej
0.34 panza y
0.34 para _ y
0.34 parej
0.34 quiet
0.34 sangrar
0.34 se _ anticongelant
0.34 temperatur
0.34 tiene diarre
0.34 tome _ las
0.34 tomo anticongelant
0.34 tomo un
0.34 trab y
0.34 un mes
0.34 una vibor
0.34 y _ despu
0.34 y _ quier
0.34 y sarpull
0.33 =a_lot =headache
0.33 =baby_quiet =hours_pain
0.33 =belly_hit =deformed
0.33 =belly_pain =one_side_belly
0.33 =bite_bad =fever
0.33 =bite_bad =stab_shot
0.33 =bleeding_any =pain_any
0.33 =calf =eye_hit_bad
0.33 =chemical_word =pain_any
0.33 =chest_lasting =chest_pressure
0.33 =days_many =fall_any
0.33 =days_many =fall_hard
0.33 =days_many =hit_hard
0.33 =elderly =weak_one_side
0.33 =eye_area =stab_shot
0.33 =eye_hit_bad =tearing
0.33 =eye_pierced =stab_shot
0.33 =fainted =pain_any
0.33 =fever =kidney_infection
0.33 =flank_pain =head_danger
0.33 =head_danger =stiff_neck
0.33 =head_injury =vomiting
0.33 =heat_danger
0.33 =inhaler_fails =squeezing_word
0.33 =kidney_infection
0.33 =kidney_infection =uti
0.33 =long_bleed =vomiting_constantly
0.33 =moved_right =squeezing_word
0.33 =nail_word =severe_headache
0.33 =nail_word =snake_bad
0.33 =pain_any =tearing
0.33 =seizure =unresponsive
0.33 =squeezing_word =tearing
0.33 =vaginal_bleeding
0.33 ^ _ espos
0.33 ^ _ operaron
0.33 ^ _ profund
0.33 ^ di
0.33 a _ hijo
0.33 a _ ya
0.33 aire _ esta
0.33 coagul
0.33 con _ sierr
0.33 de _ botell
0.33 de _ mes
0.33 di _ luz
0.33 el bano
0.33 en _ bano
0.33 en _ lado
0.33 en _ rinon
0.33 falta mas
0.33 fiebr
0.33 fiebr alta
0.33 infeccion _ los
0.33 la mitad
0.33 le sale
0.33 mama
0.33 mama se
0.33 mas _ aire
0.33 mas el
0.33 me _ mucho
0.33 me operaron
0.33 mes tiene
0.33 mi _ le
0.33 mi amigo
0.33 mi mama
0.33 mitad
0.33 mitad _ la
0.33 mitad de
0.33 ni
0.33 operaron
0.33 por las
0.33 quimi
0.33 quimi y
0.33 rap
0.33 sent
0.33 tiene _ labi
0.33 tiene fiebr
0.33 tomo _ de
0.33 un _ tiene
0.33 verde
0.33 vez _ fiebr
0.33 vomit sangr
0.32 -nos
0.32 -nos -reconoc
0.32 =allergen =hives_all
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =black_stool =fainted
0.32 =bleeding_any =clot_risk
0.32 =burn_severity =long_bleed
0.32 =burn_severity =rash
0.32 =burn_severity =vomiting
0.32 =cannot_move_limb
0.32 =chest_any =pale_clammy
0.32 =chest_lasting =dry_mouth
0.32 =chest_lasting =eye_area
0.32 =chest_lasting =head_injury
0.32 =chest_lasting =speech
0.32 =chest_lasting =squeezing_word
0.32 =chest_tearing
0.32 =cold_limb =limb_injury
0.32 =cough =drowning
0.32 =days_many =waters_said
0.32 =done_with_it =goodbye_note
0.32 =elderly
0.32 =eye_hit_bad =hernia
0.32 =eye_hit_bad =hernia_word
0.32 =eye_hit_bad =numb_any
0.32 =eye_hit_bad =purple_word
0.32 =eye_hit_bad =saddle_numb
0.32 =flank_pain =numb_any
0.32 =flank_pain =saddle_numb
0.32 =goodbye_note
0.32 =goodbye_note =suicidal
0.32 =head_danger =rash
0.32 =hernia =pain_any
0.32 =hernia_word =pain_any
0.32 =high_fever =rigors
0.32 =high_fever =rigors_hard
0.32 =hip_hurts =numb_any
0.32 =hip_hurts =saddle_numb
0.32 =numb_any =pain_any
0.32 =numb_any =radiates
0.32 =numb_any =weak_legs
0.32 =pain_any =saddle_numb
0.32 =pregnant =waters_said
0.32 =preterm_weeks =waters_said
0.32 =radiates =saddle_numb
0.32 =tearing =tearing_trunk
0.32 ^ _ padrastr
0.32 ^ _ repent
0.32 a _ altur
0.32 a _ derech
0.32 anoch _ me
0.32 atragant
0.32 campament
0.32 cuchill en
0.32 de desped
0.32 desped
0.32 diabetic esta
0.32 duele al
0.32 embaraz _ convulsion
0.32 esta _ no
0.32 hijo _ le
0.32 la _ un
0.32 la derech
0.32 lados
0.32 le _ las
0.32 le dio
0.32 mover
0.32 nino _ cayo
0.32 no -nos
0.32 ojo
0.32 ojo _ y
0.32 padrastr
0.32 pedaz
0.32 por _ lados
0.32 por ratos
0.32 por todos
0.32 porqu _ no
0.32 porqu ya
0.32 presion de
0.32 que la
0.32 sangr roja
0.32 tanto que
0.32 tiene #11+
0.32 todos lados
0.32 toser
0.32 tuerc _ cuell
0.32 tuerc el
0.32 una _ y
0.32 y _ anticoagulant
0.32 y le
0.31 -el
0.31 -podem
0.31 =a_lot =dizzy
0.31 =a_lot =postpartum
0.31 =allergen =chest_lasting
0.31 =baby_still =hours_pain
0.31 =barking_stridor =hurts_breathing
0.31 =belly_hard =eye_hit_bad
0.31 =belly_hard =pain_any
0.31 =belly_pain =moved_right
0.31 =bite_bad =drug_named
0.31 =bleeding_any =fainted
0.31 =burn_severity =skin_peeling
0.31 =chest_lasting =inhaler_fails
0.31 =chest_lasting =short_breath
0.31 =child_got_pills =overdose_taken
0.31 =cut_by_accident
0.31 =cut_by_accident =fever
0.31 =days_many =wound
0.31 =dizzy =soaking_pad
0.31 =ear_pain =swelling
0.31 =elderly =fainted
0.31 =eye_bulge =eye_red
0.31 =eye_hit =eye_pierced
0.31 =eye_hit_bad =hurts_breathing
0.31 =eye_hit_bad =one_side_belly
0.31 =fever =one_side_belly
0.31 =head_danger =radiates
0.31 =head_danger =recent_travel
0.31 =hours_pain =preterm_weeks
0.31 =hurts_breathing =pain_any
0.31 =radiates_groin
0.31 =squeezing_word =testicle
0.31 ^ _ companer
0.31 ^ _ ojo
0.31 ^ _ tio
0.31 ^ _ vapor
0.31 a _ hace
0.31 atras y
0.31 cada vez
0.31 carro y
0.31 companer
0.31 de #99+
0.31 de _ hace
0.31 de vomitar
0.31 del estomag
0.31 desmay _ el
0.31 dolor _ la
0.31 dos dias
0.31 duele mucho
0.31 el azucar
0.31 en _ noch
0.31 estoy
0.31 frio
0.31 gente
0.31 hace #
0.31 hinchad y
0.31 la nuca
0.31 las noch
0.31 luz hace
0.31 mi papa
0.31 no _ -podem
0.31 nuca
0.31 orinar y
0.31 papa
0.31 parar y
0.31 pila
0.31 puede respirar
0.31 que le
0.31 quemo _ mano
0.31 quier _ tengo
0.31 quita
0.31 sangr mucho
0.31 se corto
0.31 tengo miedo
0.31 tengo ronch
0.31 todos _ la
0.31 tome
0.31 trago una
0.31 un perro
0.31 vapor
0.31 vivir tengo
0.3 -con -el
0.3 -el -ojo
0.3 -el _ -izquierd
0.3 -izquierd
0.3 -me -puedo
0.3 -me _ y
0.3 -ojo -izquierd
0.3 -sabe
0.3 =alcohol =confused
0.3 =baby =days_many
0.3 =baby =long_bleed
0.3 =bite_bad =burn_severity
0.3 =bladder_bowel_loss =urinary_stuck
0.3 =blister_any
0.3 =blister_any =burn_severity
0.3 =blood_thinner =eye_hit_bad
0.3 =bp_medicine =swelling
0.3 =bp_medicine =swelling_lips
0.3 =bp_medicine =tongue_swollen
0.3 =burn_severity =fell_baby
0.3 =burn_severity =severe_pain
0.3 =burned_hand =fall_any
0.3 =burned_hand =hit_hard
0.3 =chest_lasting =soaking_pad
0.3 =chest_lasting =speech_garbled
0.3 =cough =cut_by_accident
0.3 =cough =eye_hit_bad
0.3 =discharge =postpartum
0.3 =discharge =postpartum_smell
0.3 =discharge =recent_surgery
0.3 =dizzy =eye_hit_bad
0.3 =fall_any =fell_baby
0.3 =fell =fell_baby
0.3 =fell_baby
0.3 =fell_baby =hit_hard
0.3 =head_danger =limb_injury
0.3 =head_danger =pale_clammy
0.3 =hours_pain =pain_any
0.3 =hours_pain =pale_clammy
0.3 =hours_pain =priapism
0.3 =hours_pain =soaking_pad
0.3 =long_bleed =wound
0.3 =means_at_hand =suicidal
0.3 =postpartum =young_baby
0.3 =racing_heart =shaking
0.3 =recent_surgery =wound_infected
0.3 =rigors_hard =shaking
0.3 =severe_headache =severe_pain
0.3 =swelling =testicle
0.3 =trunk_pain =upper_belly_pain
0.3 =urinary_stuck
0.3 ^ fiebr
0.3 ^ tome
0.3 a _ herman
0.3 calient
0.3 cierr
0.3 cierr _ gargant
0.3 cierr la
0.3 con dolor
0.3 confund y
0.3 dedos dormid
0.3 el humo
0.3 en _ manos
0.3 esta _ dorm
0.3 esta vomit
0.3 fiebr _ dolor
0.3 fiebr dolor
0.3 hija _ que
0.3 hija dice
0.3 hija se
0.3 la herni
0.3 late rapidisim
0.3 lucecit
0.3 marca #99+
0.3 me cierr
0.3 meses no
0.3 meses se
0.3 mover el
0.3 negro _ chapopot
0.3 negro como
0.3 no -sabe
0.3 no _ orinar
0.3 no para
0.3 pela
0.3 pico
0.3 puso _ y
0.3 rapidisim
0.3 sale pus
0.3 se _ cierr
0.3 una botell
0.3 va
0.3 veo lucecit
0.3 y _ los
0.3 y _ tembl
0.3 y convulsion
0.3 y ha
0.29 -esta
0.29 -las -piern
0.29 -le _ -nada
0.29 -respir -bien
0.29 =acts_drunk
0.29 =acts_drunk =alcohol
0.29 =baby =many_days
0.29 =back_pain =squeezing_word
0.29 =bleeding_any =wound
0.29 =blister_any =blister_word
0.29 =blister_word
0.29 =blister_word =burn_severity
0.29 =bp_very_high =eye_hit_bad
0.29 =burn_severity =confused
0.29 =burn_severity =green_vomit
0.29 =carbon_monoxide =nausea
0.29 =choking =elderly
0.29 =co_words =nausea
0.29 =cold_only =recent_infection
0.29 =confused =pale_clammy
0.29 =days_many =flu_bad
0.29 =days_many =new_baby
0.29 =days_many =recent_infection
0.29 =elderly =wakes
0.29 =eye_hit_bad =immunosuppressed
0.29 =flank_pain =severe_pain
0.29 =flu_bad =recent_infection
0.29 =head_danger =hernia_word
0.29 =head_danger =thirsty
0.29 =headache =sudden
0.29 =hernia_word =vomiting
0.29 =hurts_move
0.29 =light_hurts =stiff_neck
0.29 =long_bleed =pale_clammy
0.29 =long_bleed =soaking_pad
0.29 =nail_word =squeezing_word
0.29 =new_medicine
0.29 =pain_any =tia_resolved
0.29 =purple_rash
0.29 =purple_rash =rash
0.29 =radiates
0.29 =rigors =uti
0.29 =severe_pain =tia_resolved
0.29 =short_breath =sting
0.29 =speech =sudden
0.29 =thirsty =vomiting
0.29 ^ _ aguant
0.29 ^ _ golpe
0.29 ^ _ oximetr
0.29 abuelit amaneci
0.29 adolor
0.29 ampoll
0.29 atras _ la
0.29 borrach
0.29 como borrach
0.29 desde _ #11+
0.29 dura y
0.29 el oximetr
0.29 en _ cabez
0.29 es en
0.29 gas _ la
0.29 hinchazon _ de
0.29 inflam
0.29 izquierd y
0.29 jugo
0.29 la pistol
0.29 le duele
0.29 medicin nueva
0.29 meses _ embaraz
0.29 meses de
0.29 mi _ amaneci
0.29 mor y
0.29 oximetr
0.29 oximetr _ #11+
0.29 oximetr marca
0.29 pas _ se
0.29 pico una
0.29 pila de
0.29 pistol _ el
0.29 poco hinch
0.29 seman y
0.29 sient _ un
0.29 tengo el
0.29 tos _ me
0.29 tuve gripe
0.29 un _ hinch
0.29 verde y
0.29 voces
0.29 voy
0.29 voy a
0.29 y _ nause
0.29 y hoy
0.29 y tomo
0.29 ya _ aguant
0.28 #99+ #99+
0.28 -despiert _ dorm
0.28 -despiert muy
0.28 =baby_quiet =baby_still
0.28 =battery_word =swallowed_thing
0.28 =belly_pain =pale_clammy
0.28 =bladder_bowel_loss =numb_any
0.28 =bladder_bowel_loss =saddle_numb
0.28 =blister_any =burn_big
0.28 =blister_word =burn_big
0.28 =blood_thinner =hours_pain
0.28 =burn_big =rash
0.28 =burn_severity =chest_tearing
0.28 =cannot_move_limb =elderly
0.28 =chest_lasting =nail_word
0.28 =cholinergic =drooling
0.28 =clot_risk =coughs_blood
0.28 =cold_outside =cough
0.28 =confused =elderly
0.28 =days_many =rash
0.28 =days_many =wont_feed
0.28 =done_with_it =nail_word
0.28 =elderly =overdose_taken
0.28 =eye_area =long_bleed
0.28 =eye_area =pain_any
0.28 =eye_bulge =swelling
0.28 =eye_hit =eye_hit_bad
0.28 =eye_hit_bad =postpartum
0.28 =eye_hit_bad =sickle_cell
0.28 =fever =skin_infection
0.28 =head_danger =severe_headache
0.28 =limb_bleeds
0.28 =long_bleed =nosebleed
0.28 =many_days =postpartum
0.28 =means_at_hand =nail_word
0.28 =nail_word =suicidal
0.28 =pain_any =rigors
0.28 =phlegm =short_breath
0.28 =pregnant =preterm_weeks
0.28 =retractions
0.28 =severe_headache =squeezing_word
0.28 =severe_pain =trunk_pain
0.28 =severe_pain =vomiting
0.28 =skin_infection =tooth_bad
0.28 =swallowed_battery =swallowed_thing
0.28 =tooth_bad =wound_infected
0.28 ^ _ cuell
0.28 ^ _ par
0.28 a desmayar
0.28 abrir _ quij
0.28 afuer
0.28 alberc
0.28 ayer y
0.28 babe
0.28 bebe esta
0.28 boton
0.28 como _ desmayarm
0.28 como para
0.28 con nause
0.28 contraccion
0.28 corazon _ me
0.28 cuchill _ la
0.28 de _ alberc
0.28 de _ y
0.28 de boton
0.28 derech y
0.28 dias _ #11+
0.28 dias vomit
0.28 dolor _ el
0.28 dolor _ en
0.28 dolor fuert
0.28 duele tanto
0.28 el hueso
0.28 en _ estomag
0.28 en _ trabaj
0.28 es negro
0.28 esta gris
0.28 fiebr _ y
0.28 hacia adelant
0.28 hijo _ esta
0.28 hueso
0.28 jug futbol
0.28 la cabez
0.28 le ve
0.28 mare _ para
0.28 me _ a
0.28 me _ mare
0.28 me cuest
0.28 me pego
0.28 mord de
0.28 ojo rojo
0.28 para desmayarm
0.28 pila _ boton
0.28 popo _ negro
0.28 popo es
0.28 respir _ rap
0.28 rompi _ fuent
0.28 rompi la
0.28 se _ fue
0.28 se _ ve
0.28 sient _ como
0.28 sient mare
0.28 toda _ espald
0.28 una pistol
0.28 vecin
0.28 y _ -respir
0.27 -bebe _ desde
0.27 -contest
0.27 -movers desde
0.27 =a_lot =pain_any
0.27 =again_fainted =head_danger
0.27 =allergen =plant_eaten
0.27 =at_rest =burn_severity
0.27 =baby =screams_in_bouts
0.27 =bite_bad =vomiting
0.27 =bleeding_any =chest_lasting
0.27 =bleeding_any =days_many
0.27 =bleeding_any =vomiting_constantly
0.27 =bruising =numb_any
0.27 =burn_severity =eye_hit_bad
0.27 =burn_severity =tearing
0.27 =burn_severity =tearing_trunk
0.27 =chest_lasting =unresponsive
0.27 =child_got_pills =elderly
0.27 =child_got_pills =plant_eaten
0.27 =dark_urine =eye_hit_bad
0.27 =drowning =short_breath
0.27 =dry_mouth =soft_spot
0.27 =ear_pain =recent_infection
0.27 =ear_swollen =recent_infection
0.27 =elderly =hours_pain
0.27 =elderly =means_mentioned
0.27 =eye_hit_bad =high_fever
0.27 =eye_hit_bad =nausea
0.27 =eye_hit_bad =trunk_pain
0.27 =fever =severe_pain
0.27 =head_danger =snake
0.27 =head_danger =snake_bad
0.27 =high_fever =vomiting
0.27 =hours_pain =short_breath
0.27 =hours_pain =trunk_pain
0.27 =light_hurts
0.27 =means_at_hand =self_harm_now
0.27 =means_mentioned =self_harm_now
0.27 =moved_right =upper_belly_pain
0.27 =nausea =pain_any
0.27 =numb_any =snake
0.27 =numb_any =snake_bad
0.27 =one_side_belly =upper_belly_pain
0.27 =pain_any =trunk_pain
0.27 =pale_clammy =squeezing_word
0.27 =pale_clammy =sugar_low
0.27 =plant_eaten
0.27 =plant_eaten =poison_swallowed
0.27 =right_side =upper_belly_pain
0.27 =rigors =young_baby
0.27 =soft_spot
0.27 =swelling =wakes
0.27 =trunk_pain
0.27 =vomiting_constantly
0.27 =vomiting_constantly =young_baby
0.27 a todos
0.27 aguadit
0.27 ahora me
0.27 alacran
0.27 alacran _ se
0.27 alacran y
0.27 alrededor _ ojo
0.27 alrededor del
0.27 apret _ cuell
0.27 apret el
0.27 ataqu
0.27 ataqu de
0.27 bebe
0.27 bebe _ un
0.27 bola
0.27 cayo de
0.27 como tabla
0.27 duele y
0.27 el hombr
0.27 en _ altur
0.27 espald _ tengo
0.27 esta _ tiene
0.27 esta agu
0.27 esta tir
0.27 hace _ minut
0.27 hirv
0.27 hombr
0.27 hong
0.27 hong _ jardin
0.27 hong del
0.27 hund
0.27 la _ hund
0.27 la moller
0.27 le _ la
0.27 me apret
0.27 moller
0.27 moller hund
0.27 no -contest
0.27 no _ y
0.27 nueva para
0.27 perdi _ vista
0.27 pico _ alacran
0.27 que _ va
0.27 quij trab
0.27 respir
0.27 ruido
0.27 sangr vaginal
0.27 tabla
0.27 tabla y
0.27 tengo #
0.27 tengo las
0.27 tiene _ moller
0.27 tiene _ presion
0.27 tir
0.27 tir en
0.27 un alacran
0.27 una _ un
0.27 vaginal
0.27 vomit y
0.27 y _ -contest
0.27 y _ agu
0.27 y _ alta
0.27 y amaneci
0.27 y sale
0.26 #11+ _ escalofri
0.26 -veo -bien
0.26 =allergen =dystonia
0.26 =baby =chest_lasting
0.26 =back_pain =uti
0.26 =bluish =purple_word
0.26 =bp_high =pain_any
0.26 =burn_severity =purple_rash
0.26 =burn_severity =trunk_pain
0.26 =chest_any =eye_hit_bad
0.26 =chest_any =trunk_pain
0.26 =chest_lasting =drowsy
0.26 =chest_lasting =new_confusion
0.26 =chest_lasting =nosebleed
0.26 =chest_pain =eye_hit_bad
0.26 =chest_pain =squeezing_word
0.26 =chest_pain =trunk_pain
0.26 =chest_pressure =squeezing_word
0.26 =confused =withdrawal
0.26 =diabetes =sugar_extreme
0.26 =diabetes =sugar_very_high
0.26 =drug_named =dystonia
0.26 =elderly =head_danger
0.26 =eye_hit_bad =swelling
0.26 =eye_hit_bad =vomiting_constantly
0.26 =eye_hit_bad =wont_swallow
0.26 =fainted =pale_clammy
0.26 =head_danger
0.26 =head_danger =heat_danger
0.26 =head_danger =short_breath
0.26 =head_danger =sting
0.26 =heat_danger =heat_exposure
0.26 =high_fever =pain_any
0.26 =hip_hurts =uti
0.26 =hours_pain =new_confusion
0.26 =hours_pain =nosebleed
0.26 =hours_pain =radiates_groin
0.26 =jaw_arm_sweat =nausea
0.26 =near_faint =pain_any
0.26 =near_faint =pale_clammy
0.26 =no_urine =vomiting
0.26 =pain_any =purple_word
0.26 =pain_any =wont_swallow
0.26 =racing_heart =short_breath
0.26 =radiates =uti
0.26 =rash =swelling
0.26 =short_breath =sudden
0.26 =snake =swelling
0.26 =snake_bad =swelling
0.26 =stiff_neck =vomiting
0.26 =swallow_trouble =swelling
0.26 =swallow_trouble =throat_sore
0.26 =swelling =wont_swallow
0.26 =throat_sore =wont_swallow
0.26 ^ _ amiga
0.26 a _ rato
0.26 a cada
0.26 agua
0.26 ahora _ y
0.26 aire al
0.26 amiga
0.26 cada rato
0.26 cayo _ las
0.26 convulsion _ no
0.26 de _ garrapat
0.26 debaj de
0.26 diabetic
0.26 el _ apret
0.26 embaraz _ dolor
0.26 en _ barrig
0.26 en _ casa
0.26 en _ con
0.26 es insoportabl
0.26 esta _ mucho
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 hueso de
0.26 insoportabl
0.26 izquierd hinch
0.26 la _ cuell
0.26 la _ izquierd
0.26 la _ vomit
0.26 la medicin
0.26 la sangr
0.26 las _ y
0.26 me _ dos
0.26 me _ falt
0.26 me _ rapidisim
0.26 me desmay
0.26 mi amiga
0.26 nina de
0.26 nino se
0.26 pecho apret
0.26 pegue _ la
0.26 pupil
0.26 puso mor
0.26 que el
0.26 quier matar
0.26 se _ mor
0.26 se _ unas
0.26 tengo _ pistol
0.26 tengo nause
0.26 trago cloro
0.26 trago unas
0.26 unas _ de
0.26 y _ -veo
0.26 y _ lucecit
0.26 y _ mal
0.26 y _ sale
0.25 #99+ _ me
0.25 -ha
0.25 =a_lot =nail_word
0.25 =a_lot =severe_pain
0.25 =allergen =throat_closing
0.25 =at_rest =barking_stridor
0.25 =at_rest =hurts_breathing
0.25 =belly_hit =blood_thinner
0.25 =belly_pain
0.25 =belly_pain =pain_any
0.25 =bleeding_any =near_faint
0.25 =blister_any =eye_area
0.25 =blister_any =face_blisters
0.25 =blister_word =eye_area
0.25 =blister_word =face_blisters
0.25 =blurry_vision =severe_pain
0.25 =bp_very_high =head_danger
0.25 =burn_severity =chest_lasting
0.25 =burn_severity =radiates
0.25 =cannot_breathe =cold_outside
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =one_side_belly
0.25 =clot_risk =high_fever
0.25 =co_words =squeezing_word
0.25 =confused =diabetes
0.25 =confused =sudden
0.25 =copd =short_breath
0.25 =days_many =eye_hit_bad
0.25 =diabetes =short_breath
0.25 =eye_hit_bad =short_breath
0.25 =eye_hit_bad =swallow_trouble
0.25 =face_blisters =rash
0.25 =fever =nail_word
0.25 =head_danger =radiates_groin
0.25 =hernia =hernia_stuck
0.25 =hernia_stuck
0.25 =hernia_stuck =hernia_word
0.25 =limb_bleeds =wound
0.25 =long_bleed =tia_resolved
0.25 =moved_right =right_side
0.25 =nail_word =postpartum
0.25 =pain_any =swallow_trouble
0.25 =radiates_groin =vomiting
0.25 =short_breath =vomiting
0.25 ^ _ pego
0.25 ^ _ piern
0.25 a _ bebe
0.25 ahogo
0.25 ahora _ duele
0.25 aire aunqu
0.25 algo de
0.25 alta
0.25 aqui
0.25 bajo
0.25 brazo con
0.25 calentur _ #11+
0.25 calentur de
0.25 cara
0.25 cuerp y
0.25 dice cosas
0.25 doble
0.25 durmi _ mitad
0.25 el _ aunqu
0.25 el testicul
0.25 embaraz _ la
0.25 empap
0.25 empap _ toall
0.25 en _ brazo
0.25 escalofri despu
0.25 esta cerr
0.25 estoy sangr
0.25 fiebr cuell
0.25 gargant _ no
0.25 golpe y
0.25 herman _ esta
0.25 hinch _ calient
0.25 inflam la
0.25 la _ hace
0.25 la _ se
0.25 le fue
0.25 los ojos
0.25 mama _ en
0.25 me _ cerr
0.25 me inflam
0.25 muy calient
0.25 oscur
0.25 quier _ me
0.25 se _ a
0.25 serpient en
0.25 sient _ se
0.25 tembl y
0.25 tengo _ piern
0.25 tengo epoc
0.25 tiene
0.25 tom
0.25 una piern
0.25 y _ frio
0.25 y _ mare
0.25 y _ muy
0.25 y tiembl
0.25 y vengo
0.25 ya van
0.24 #11+ horas
0.24 -me _ -parar
0.24 -mi -bebe
0.24 -parar
0.24 -puedo -parar
0.24 =a_lot =withdrawal
0.24 =acts_drunk =drunk_speech
0.24 =alcohol =drunk_speech
0.24 =allergen =head_danger
0.24 =baby =dry_mouth
0.24 =baby =newborn
0.24 =baby_still =numb_any
0.24 =belly_pain =nausea
0.24 =bite_bad =burn_any
0.24 =bite_bad =burn_big
0.24 =bite_bad =sudden
0.24 =bladder_bowel_loss =severe_pain
0.24 =bladder_bowel_loss =squeezing_word
0.24 =burn_severity =dry_mouth
0.24 =burn_severity =lips_blue
0.24 =chest_lasting =headache
0.24 =clot_risk =swelling
0.24 =days_many =sudden
0.24 =drowning =fall_any
0.24 =drowning =hit_hard
0.24 =drowsy =means_mentioned
0.24 =drowsy =vomiting
0.24 =drunk_speech
0.24 =dry_mouth =no_urine
0.24 =elderly =fall_any
0.24 =elderly =fell
0.24 =elderly =hit_hard
0.24 =eye_hit_bad =hit_hard
0.24 =eye_hit_bad =no_injury
0.24 =fall_any =heat_exposure
0.24 =fever =mouth_sores
0.24 =fever =shaking
0.24 =fever =wound
0.24 =head_injury =numb_any
0.24 =heat_exposure =hit_hard
0.24 =high_fever =stiff_neck
0.24 =hours_pain =testicle
0.24 =hurts_breathing =short_breath
0.24 =jaw_arm_sweat
0.24 =limb_injury =pain_any
0.24 =limb_injury =severe_pain
0.24 =mouth_sores =skin_peeling
0.24 =nail_word =soaking_pad
0.24 =nail_word =sting
0.24 =newborn
0.24 =newborn =young_baby
0.24 =no_injury =pain_any
0.24 =no_injury =squeezing_word
0.24 =no_injury =sudden
0.24 =postpartum =recent_surgery
0.24 =postpartum =soaking_pad
0.24 =rash =skin_peeling
0.24 =sudden =testicle
0.24 =swelling_lips =swelling_throat
0.24 =swelling_throat =tongue_swollen
0.24 ^ #
0.24 ^ _ dan
0.24 ^ _ demasiad
0.24 ^ _ papa
0.24 ^ _ presion
0.24 a chorr
0.24 ahog
0.24 ahog con
0.24 ator y
0.24 bebe _ la
0.24 brazo _ y
0.24 cabez _ y
0.24 cesare
0.24 de _ nada
0.24 del corazon
0.24 desde _ una
0.24 desmay _ corazon
0.24 desmay el
0.24 duele _ fiebr
0.24 esta _ confund
0.24 esta ahog
0.24 estoy _ frio
0.24 estoy ronco
0.24 fria
0.24 fria y
0.24 la nada
0.24 largo
0.24 llag
0.24 llag _ la
0.24 llag en
0.24 me _ tragar
0.24 mes
0.24 mi companer
0.24 muela _ no
0.24 muy confund
0.24 nac
0.24 nariz _ hace
0.24 nariz desde
0.24 ojo _ de
0.24 recien nac
0.24 rojos
0.24 se _ ahog
0.24 un _ largo
0.24 y _ pego
0.24 y _ piel
0.24 y fria
0.24 y llevo
0.24 y toma
0.23 =a_lot =cough
0.23 =a_lot =high_fever
0.23 =allergen =mouth_sores
0.23 =baby =fall_any
0.23 =baby =fell
0.23 =baby =fell_baby
0.23 =baby =hit_hard
0.23 =baby =mania_psychosis
0.23 =barking_stridor =co_words
0.23 =barking_stridor =cough
0.23 =barking_stridor =croup_cough
0.23 =belly_hit =bite_bad
0.23 =belly_pain =right_side
0.23 =belly_pain =tearing
0.23 =blood_thinner =vaginal_bleeding
0.23 =burn_severity =chemical_word
0.23 =burn_severity =days_many
0.23 =burn_severity =drowsy
0.23 =cannot_breathe =hours_pain
0.23 =cannot_breathe =retractions
0.23 =chest_any =chest_lasting
0.23 =chest_lasting =drug_named
0.23 =chest_lasting =hurts_move
0.23 =chest_lasting =upper_belly_pain
0.23 =chest_tearing =radiates
0.23 =cholinergic =eye_hit_bad
0.23 =co_words =hurts_breathing
0.23 =cough =hurts_breathing
0.23 =croup_cough =hurts_breathing
0.23 =days_many =recent_surgery
0.23 =days_many =severe_pain
0.23 =drowning =fell
0.23 =drug_named =mouth_sores
0.23 =eye_hit_bad =wound
0.23 =fall_any =seizure
0.23 =fell =head_injury
0.23 =fever =squeezing_word
0.23 =getting_worse =tearing
0.23 =green_vomit =young_baby
0.23 =harm_others =mania_psychosis
0.23 =head_danger =hives
0.23 =head_danger =hives_all
0.23 =head_danger =trunk_pain
0.23 =heat_exposure =unresponsive
0.23 =hernia =severe_pain
0.23 =hernia_word =severe_pain
0.23 =high_altitude =short_breath
0.23 =hit_hard =seizure
0.23 =long_bleed =seizure
0.23 =new_baby =young_baby
0.23 =pain_any =postpartum
0.23 =radiates_groin =squeezing_word
0.23 =recent_travel =vomiting
0.23 =slow_breathing
0.23 =swelling =tooth_bad
0.23 =tooth_bad
0.23 =trunk_pain =vomiting
0.23 ^ ya
0.23 a gran
0.23 aire _ el
0.23 cabez _ vomit
0.23 con _ ojo
0.23 culebrill en
0.23 de _ nariz
0.23 desde _ dias
0.23 dolor _ a
0.23 en _ testicul
0.23 gran
0.23 gran altur
0.23 hablar
0.23 hace dias
0.23 her esta
0.23 hunden
0.23 hunden _ costill
0.23 hunden las
0.23 la _ me
0.23 la _ tomo
0.23 la ereccion
0.23 la selva
0.23 la sierr
0.23 le hunden
0.23 lo _ en
0.23 mama de
0.23 me _ coagul
0.23 me salen
0.23 minut y
0.23 mucha fiebr
0.23 mucho _ cabez
0.23 nada desde
0.23 nino _ un
0.23 no -respond
0.23 pecho _ estoy
0.23 presion _ mi
0.23 puedo orinar
0.23 que _ dicen
0.23 rompier
0.23 salen coagul
0.23 salio
0.23 sangr _ a
0.23 se _ hunden
0.23 se rompier
0.23 selva
0.23 sierr
0.23 tengo mucho
0.23 tiene _ sueno
0.23 tiene mucho
0.23 toall cada
0.23 una _ cada
0.23 una toall
0.23 ve _ y
0.23 vibor _ el
0.23 vibor en
0.23 voces _ me
0.23 voces que
0.23 y _ cosas
0.23 y _ debil
0.23 y _ salen
0.22 #11+ _ esta
0.22 -donde
0.22 -donde -esta
0.22 -ha -moj
0.22 -la _ -y
0.22 -lo -puedo
0.22 -moj
0.22 -sabe -donde
0.22 -sabe _ -esta
0.22 =a_lot =long_bleed
0.22 =a_lot =swelling
0.22 =back_pain =severe_pain
0.22 =bite_bad =confused
0.22 =black_stool =head_danger
0.22 =bleeding_any =limb_bleeds
0.22 =bleeding_any =racing_heart
0.22 =bleeding_heavy =limb_bleeds
0.22 =blood_thinner =head_danger
0.22 =bluish =fever
0.22 =blurry_vision =pain_any
0.22 =burn_severity =heat_danger
0.22 =burn_severity =pleuritic
0.22 =burn_severity =right_side
0.22 =burn_severity =stool_blood
0.22 =burn_severity =swelling
0.22 =cold_limb =limb_cold_pale
0.22 =eye_area =hours_pain
0.22 =eye_area =squeezing_word
0.22 =eye_hit_bad
0.22 =eye_hit_bad =face_blisters
0.22 =eye_hit_bad =limb_bleeds
0.22 =face_droop =speech
0.22 =fall_any =fight_blow
0.22 =fall_any =severe_pain
0.22 =fell =hit_hard
0.22 =fever =seizure
0.22 =fever =tooth_bad
0.22 =fight_blow =hit_hard
0.22 =getting_worse =headache
0.22 =getting_worse =severe_headache
0.22 =getting_worse =short_breath
0.22 =hallucinating =hours_pain
0.22 =hallucinating =sudden
0.22 =head_danger =hours_pain
0.22 =head_injury =hours_pain
0.22 =hours_pain =one_eye
0.22 =limb_bleeds =vaginal_bleeding
0.22 =limb_cold_pale
0.22 =nausea
0.22 =pain_any =short_breath
0.22 =pain_any =swelling
0.22 =racing_heart =vaginal_bleeding
0.22 =squeezing_word =upper_belly_pain
0.22 =swelling =throat_tight
0.22 ^ _ her
0.22 ^ _ herman
0.22 ^ _ pegaron
0.22 ^ _ queme
0.22 ^ _ vomit
0.22 ^ regres
0.22 abajo a
0.22 abeja _ se
0.22 aceler y
0.22 babe y
0.22 barrig _ y
0.22 bebe _ -ha
0.22 bebe hace
0.22 borros
0.22 cabez ayer
0.22 cada _ peor
0.22 chorr de
0.22 con _ fuert
0.22 con _ pelot
0.22 corazon _ y
0.22 de #
0.22 di
0.22 dolor arrib
0.22 duele _ el
0.22 el _ hinch
0.22 elefant
0.22 encontr _ mi
0.22 epoc y
0.22 espos _ el
0.22 esta sud
0.22 estoy sud
0.22 fiebr _ manch
0.22 herman tomo
0.22 horas _ la
0.22 hoy vomit
0.22 izquierd _ estoy
0.22 la _ a
0.22 la _ ayer
0.22 le _ con
0.22 le _ sangr
0.22 le pegaron
0.22 los pies
0.22 me queme
0.22 me tome
0.22 mi _ hace
0.22 mi _ tomo
0.22 mueve
0.22 nada y
0.22 nause
0.22 no _ -donde
0.22 no _ -las
0.22 no _ -moj
0.22 papa _ #11+
0.22 papa se
0.22 pegaron
0.22 pegaron _ una
0.22 pegaron con
0.22 pelot
0.22 pelot _ el
0.22 pelot en
0.22 piern _ y
0.22 puede hablar
0.22 que _ voy
0.22 quede _ en
0.22 queme
0.22 regres
0.22 regres de
0.22 salio _ chorr
0.22 se _ desde
0.22 se cayo
0.22 se mueve
0.22 tengo _ fiebr
0.22 un _ al
0.22 un chorr
0.22 un elefant
0.22 una pelot
0.22 vez peor
0.22 y _ -ha
0.22 y _ con
0.22 y _ ereccion
0.22 y _ ronca
0.21 -a -mi
0.21 -a _ -bebe
0.21 -hace
0.21 -hace -nada
0.21 -mi _ -movers
0.21 -sient -a
0.21 -sient _ -mi
0.21 =a_lot =feels_sleepy
0.21 =allergen =hives
0.21 =baby =hallucinating
0.21 =baby =hurts_breathing
0.21 =belly_hit =bleeding_any
0.21 =belly_hit =confused
0.21 =belly_hit =vaginal_bleeding
0.21 =belly_pain =head_danger
0.21 =belly_pain =squeezing_word
0.21 =belly_pain =vomiting
0.21 =bite_bad =pregnant
0.21 =bite_bad =sting
0.21 =bite_bad =vaginal_bleeding
0.21 =bladder_bowel_loss =chest_lasting
0.21 =bladder_bowel_loss =urinary_stuck_long
0.21 =bleeding_any =hit_hard
0.21 =blister_any =burned_hand
0.21 =blister_word =burned_hand
0.21 =blurry_vision =double_vision
0.21 =bp_high =headache
0.21 =bp_high =squeezing_word
0.21 =burn_severity =cholinergic
0.21 =burn_severity =clot_risk
0.21 =burn_severity =hallucinating
0.21 =burn_severity =head_injury
0.21 =burn_severity =pale_clammy
0.21 =burn_severity =rigors
0.21 =burned_hand =rash
0.21 =chest_any =clot_risk
0.21 =chest_any =hours_pain
0.21 =chest_lasting =indigestion_odd
0.21 =chest_lasting =rigors
0.21 =chest_lasting =rigors_hard
0.21 =chest_lasting =urinary_stuck
0.21 =chest_lasting =urinary_stuck_long
0.21 =chest_pain =clot_risk
0.21 =clot_risk =hurts_breathing
0.21 =clot_risk =pleuritic
0.21 =clot_risk =trunk_pain
0.21 =confused =heat_danger
0.21 =days_many =preterm_weeks
0.21 =diarrhea =stool_blood
0.21 =double_vision
0.21 =double_vision =eye_hit_bad
0.21 =drooling =eye_hit_bad
0.21 =drowsy =feels_sleepy
0.21 =eye_bulge =eye_hit_bad
0.21 =eye_hit_bad =head_danger
0.21 =eye_hit_bad =urinary_stuck
0.21 =eye_hit_bad =urinary_stuck_long
0.21 =eye_red =fever
0.21 =eyelids_swollen
0.21 =fall_any
0.21 =fever =unresponsive
0.21 =head_danger =postpartum
0.21 =headache =postpartum
0.21 =hip_hurts =trunk_pain
0.21 =hit_hard =vaginal_bleeding
0.21 =immunosuppressed =sickle_cell
0.21 =indigestion_odd
0.21 =indigestion_odd =long_bleed
0.21 =indigestion_odd =pale_clammy
0.21 =indigestion_odd =wont_go_away
0.21 =limp_leg =limp_refuses
0.21 =limp_refuses
0.21 =nail_word =wont_go_away
0.21 =near_faint =vaginal_bleeding
0.21 =pain_any =pregnant
0.21 =pain_any =urinary_stuck
0.21 =pain_any =urinary_stuck_long
0.21 =pale_clammy =wont_go_away
0.21 =postpartum =rigors
0.21 =postpartum =rigors_hard
0.21 =postpartum =squeezing_word
0.21 =pregnant =swelling_lips
0.21 =preterm_weeks
0.21 =shaking =young_baby
0.21 =short_breath =young_baby
0.21 =sickle_cell
0.21 =squeezing_word =trunk_pain
0.21 =trunk_pain =young_baby
0.21 =urinary_stuck =urinary_stuck_long
0.21 =urinary_stuck_long
0.21 ^ #11+
0.21 ^ _ anticonceptiv
0.21 ^ _ tobill
0.21 ^ despu
0.21 al caminar
0.21 al ojo
0.21 anemi
0.21 anemi falciform
0.21 boca _ y
0.21 boca chuec
0.21 cacahuat
0.21 casa y
0.21 cayo cloro
0.21 chuec y
0.21 con una
0.21 de _ barrig
0.21 de _ cesare
0.21 de _ vida
0.21 de dolor
0.21 de la
0.21 de su
0.21 de tomar
0.21 dolor _ de
0.21 duele _ lado
0.21 el lado
0.21 embaraz con
0.21 empap tres
0.21 empez _ repent
0.21 es diabetic
0.21 escalofri fuert
0.21 esta hirv
0.21 fiebr me
0.21 frent
0.21 frent y
0.21 frio _ no
0.21 fue la
0.21 fuent _ tengo
0.21 hace dos
0.21 hacerm
0.21 hija _ trago
0.21 hinch _ me
0.21 hinch que
0.21 la cesare
0.21 la frent
0.21 la gente
0.21 los _ morad
0.21 mama _ diabetic
0.21 mama es
0.21 manch
0.21 mano _ y
0.21 me _ algo
0.21 me _ cloro
0.21 me dio
0.21 mi suegr
0.21 mov
0.21 no _ -a
0.21 no _ -hace
0.21 no _ puede
0.21 orina _ y
0.21 oye
0.21 oye _ y
0.21 oye voces
0.21 para _ sangrar
0.21 piel _ y
0.21 primer vez
0.21 puedo _ nada
0.21 que _ a
0.21 repent no
0.21 respir rap
0.21 sale _ sangr
0.21 sangr por
0.21 sangr tanto
0.21 se _ puso
0.21 se puede
0.21 seman _ de
0.21 suegr
0.21 suena
0.21 tengo _ sueno
0.21 todas las
0.21 todo _ lado
0.21 tomar _ dos
0.21 tomar hace
0.21 tomo _ frasc
0.21 tomo anticonceptiv
0.21 tos _ y
0.21 tosi sangr
0.21 tres horas
0.21 tres toall
0.21 un frasc
0.21 una _ que
0.21 ve la
0.21 voces y
0.21 voy _ desmayar
0.21 y _ dio
0.21 y _ sud
0.21 ya _ tres
0.21 ya empap
0.2 #99+ _ esta
0.2 -fuerz
0.2 -ha -orin
0.2 -ha _ -en
0.2 -orin
0.2 -orin -en
0.2 =alcohol =unresponsive
0.2 =alcohol =withdrawal
0.2 =arm_hand_pain =pale_clammy
0.2 =baby =bluish
0.2 =baby =lips_blue
0.2 =belly_hard =vomiting
0.2 =belly_pain =diabetes
0.2 =belly_pain =trunk_pain
0.2 =bite_bad =headache
0.2 =bleeding_heavy =postpartum
0.2 =bluish =cough
0.2 =blurry_vision =eye_area
0.2 =burn_severity =fast_breathing
0.2 =burn_severity =kid_breathing
0.2 =burn_severity =retractions
0.2 =calf
0.2 =calf =fever
0.2 =calf =wound
0.2 =chest_lasting =coughs_blood
0.2 =chest_lasting =elderly
0.2 =chest_lasting =moved_right
0.2 =chest_lasting =right_side
0.2 =chest_lasting =smoke
0.2 =chest_pain =pale_clammy
0.2 =co_words
0.2 =co_words =rash
0.2 =cocaine =head_danger
0.2 =confused =rigors
0.2 =confused =shaking
0.2 =confused =sugar_low
0.2 =confused =wakes
0.2 =cough =lips_blue
0.2 =diabetes =pain_any
0.2 =diabetes =trunk_pain
0.2 =drowsy =hours_pain
0.2 =ear_swollen =squeezing_word
0.2 =elderly =severe_weakness
0.2 =eye_hit_bad =eye_red
0.2 =eye_hit_bad =hip_hurts
0.2 =eye_hit_bad =jaundice
0.2 =eye_hit_bad =racing_heart
0.2 =eye_hit_bad =recent_infection
0.2 =eye_hit_bad =recent_travel
0.2 =fall_any =thrown_off
0.2 =fall_hard =fell_baby
0.2 =fast_breathing =kid_breathing
0.2 =fever =spreading
0.2 =fever =wont_feed
0.2 =fever =wound_infected
0.2 =flank_pain =pregnant
0.2 =flank_pain =vomiting
0.2 =head_danger =kidney_stone
0.2 =head_danger =smoke
0.2 =head_danger =wakes
0.2 =headache =nail_word
0.2 =hip_hurts
0.2 =hip_hurts =pain_any
0.2 =hit_hard =thrown_off
0.2 =jaundice =pain_any
0.2 =jaundice =right_side
0.2 =jaundice =squeezing_word
0.2 =kid_breathing
0.2 =kid_breathing =short_breath
0.2 =kidney_stone =vomiting
0.2 =nail_word =young_baby
0.2 =new_confusion =wakes
0.2 =one_side_belly =vomiting
0.2 =pain_any =recent_travel
0.2 =pale_clammy =severe_pain
0.2 =recent_travel =squeezing_word
0.2 =squeezing_word =uti
0.2 =stiff_neck
0.2 =thrown_off
0.2 abuel _ cayo
0.2 alcohol
0.2 altur
0.2 ampoll en
0.2 arrib a
0.2 atragant _ carne
0.2 atras de
0.2 blanc y
0.2 cada #
0.2 carne y
0.2 como
0.2 con carne
0.2 corazon le
0.2 de _ piern
0.2 de lado
0.2 derech de
0.2 diarre _ sangr
0.2 diarre con
0.2 dias _ ahora
0.2 dolor terribl
0.2 embaraz _ veo
0.2 en quimi
0.2 esta babe
0.2 estoy pal
0.2 golpe _ cabez
0.2 habla _ y
0.2 infeccion de
0.2 la _ estoy
0.2 la primer
0.2 mordi _ mi
0.2 mordi a
0.2 nino _ trago
0.2 no _ -fuerz
0.2 no _ -orin
0.2 orina oscur
0.2 pecho _ se
0.2 piern
0.2 piern hinch
0.2 presion _ #99+
0.2 quitar
0.2 quitar la
0.2 quitarm
0.2 sal y
0.2 sangr _ y
0.2 sus
0.2 sus pastill
0.2 tome _ y
0.2 vecin _ tir
0.2 vecin esta
0.2 y _ cara
0.2 y _ como
0.2 y _ en
0.2 y _ esta
0.2 y las
0.19 -derech
0.19 -lado
0.19 -lado -derech
0.19 -lo _ -despertar
0.19 =a_lot
0.19 =a_lot =cannot_breathe
0.19 =a_lot =coughs_blood
0.19 =a_lot =drowning
0.19 =a_lot =high_altitude
0.19 =a_lot =short_breath
0.19 =a_lot =stiff_neck
0.19 =allergen =fever
0.19 =at_rest =chest_any
0.19 =at_rest =chest_pressure
0.19 =baby =hours_pain
0.19 =back_pain
0.19 =back_pain =eye_hit_bad
0.19 =back_pain =pain_any
0.19 =bite_bad =deformed
0.19 =bite_bad =severe_pain
0.19 =bite_bad =tendon_seen
0.19 =bleeding_any =stool_blood
0.19 =bleeding_heavy =nail_word
0.19 =blood_thinner =long_bleed
0.19 =both_legs
0.19 =bruising =fever
0.19 =burn_severity =sudden
0.19 =burn_severity =swelling_lips
0.19 =burn_severity =turning_blue
0.19 =cannot_breathe =chest_lasting
0.19 =cannot_breathe =inhaler_fails
0.19 =cannot_breathe =sudden
0.19 =chest_lasting =getting_worse
0.19 =chest_lasting =uti
0.19 =deep_burn =skin_peeling
0.19 =deformed =tendon_seen
0.19 =deformed =to_the_bone
0.19 =dizzy =near_faint
0.19 =drooling =fever
0.19 =eye_area =eye_pain
0.19 =eye_hit_bad =high_altitude
0.19 =eye_hit_bad =preterm_weeks
0.19 =eye_hit_bad =rigors
0.19 =eye_hit_bad =stool_blood
0.19 =eye_hit_bad =throat_side
0.19 =eye_pain
0.19 =eye_pain =pain_any
0.19 =eye_red =rash
0.19 =fall_any =purple_word
0.19 =fever =recent_surgery
0.19 =fever =vomiting_constantly
0.19 =head_danger =no_gas
0.19 =head_danger =rigors
0.19 =headache =high_altitude
0.19 =hernia_word
0.19 =high_altitude =pain_any
0.19 =high_altitude =vomiting
0.19 =high_fever =recent_travel
0.19 =high_fever =squeezing_word
0.19 =hit_hard =severe_pain
0.19 =long_bleed =squeezing_word
0.19 =nail_word =near_faint
0.19 =nail_word =priapism
0.19 =no_gas =vomiting
0.19 =pain_any =priapism
0.19 =rigors_hard =uti
0.19 =severe_pain =swallow_trouble
0.19 =severe_pain =throat_sore
0.19 =severe_pain =wont_swallow
0.19 =squeezing_word
0.19 =stool_blood
0.19 =stool_blood =vaginal_bleeding
0.19 =tendon_seen
0.19 =tendon_seen =to_the_bone
0.19 =throat_side
0.19 ^ _ rojo
0.19 ^ llegu
0.19 agarr el
0.19 aguant _ dolor
0.19 aguant el
0.19 ahora toso
0.19 amoniac
0.19 anos _ la
0.19 aunqu _ sent
0.19 brazo izquierd
0.19 cabez fuert
0.19 cachet
0.19 calient _ de
0.19 casi se
0.19 como #11+
0.19 cuest tragar
0.19 dano a
0.19 de _ fuert
0.19 de _ lado
0.19 destapacan
0.19 dolor _ los
0.19 duele muchisim
0.19 dura como
0.19 el prepuci
0.19 embaraz
0.19 en _ cost
0.19 en _ quij
0.19 encog
0.19 encog las
0.19 es _ y
0.19 este sent
0.19 gargant y
0.19 hace _ seman
0.19 hirv en
0.19 inhalador no
0.19 limpiador
0.19 llegu
0.19 mama _ esta
0.19 me _ muchisim
0.19 me pico
0.19 mi _ del
0.19 mi _ respir
0.19 morad y
0.19 muela infect
0.19 no _ sacar
0.19 pastill nueva
0.19 pela _ piel
0.19 pela la
0.19 prepuci
0.19 profund en
0.19 puedo _ gases
0.19 puedo sacar
0.19 que se
0.19 sacam
0.19 sacar
0.19 sacar gases
0.19 sale
0.19 sangr _ con
0.19 se _ al
0.19 se _ pela
0.19 se _ torci
0.19 se agarr
0.19 sent en
0.19 tanto _ gargant
0.19 tanto la
0.19 toso sangr
0.19 toso y
0.19 una ereccion
0.19 ve _ hueso
0.19 y _ doble
0.19 y _ la
0.19 y _ toso
0.19 y sient
0.18 # dias
0.18 -reaccion
0.18 -tomo
0.18 =a_lot =fall_any
0.18 =a_lot =hit_hard
0.18 =at_rest =cannot_breathe
0.18 =baby =inconsolable
0.18 =belly_hard =belly_pain
0.18 =belly_hard =green_vomit
0.18 =belly_hard =phlegm
0.18 =belly_hit =vomiting
0.18 =belly_pain =hours_pain
0.18 =bite_bad =squeezing_word
0.18 =bite_bad =swallow_trouble
0.18 =black_stool =near_faint
0.18 =burn_big =deep_burn
0.18 =burn_severity
0.18 =burn_severity =jaw_arm_sweat
0.18 =burn_severity =rigors_hard
0.18 =chest_any =jaw_arm_sweat
0.18 =chest_any =pregnant
0.18 =chest_lasting =radiates_groin
0.18 =chest_lasting =severe_pain
0.18 =chest_lasting =testicle
0.18 =clot_risk =young_baby
0.18 =dark_urine
0.18 =drugs_taken
0.18 =elderly =sudden
0.18 =eye_area =seizure
0.18 =eye_area =unresponsive
0.18 =eye_hit_bad =eyelids_swollen
0.18 =eye_hit_bad =head_injury
0.18 =eye_hit_bad =one_side_throat
0.18 =eye_red =eyelids_swollen
0.18 =eyelids_swollen =fever
0.18 =eyelids_swollen =swelling
0.18 =face_blisters =pain_any
0.18 =fever =glass_test
0.18 =fever =upper_belly_pain
0.18 =glass_test
0.18 =glass_test =purple_rash
0.18 =glass_test =rash
0.18 =glass_test =vaginal_bleeding
0.18 =head_danger =high_altitude
0.18 =head_danger =nail_word
0.18 =head_danger =one_side_belly
0.18 =hernia_stuck =severe_pain
0.18 =high_fever =rash
0.18 =high_fever =vaginal_bleeding
0.18 =jaw_arm_sweat =radiates
0.18 =jaw_locked =one_side_belly
0.18 =jaw_locked =one_side_throat
0.18 =long_bleed =radiates_groin
0.18 =long_bleed =testicle
0.18 =muscle_tear =pain_any
0.18 =not_drinking
0.18 =one_side_belly =one_side_throat
0.18 =one_side_throat
0.18 =one_side_throat =pain_any
0.18 =pain_any =rigors_hard
0.18 =pregnant =swelling_face
0.18 =pregnant =trunk_pain
0.18 =recent_surgery =young_baby
0.18 =short_breath =speech
0.18 =stroke_word
0.18 =vomiting =withdrawal
0.18 ^ _ dieron
0.18 a los
0.18 abajo y
0.18 abuel _ repent
0.18 ahora _ mucho
0.18 ampoll _ la
0.18 apriet
0.18 arrib de
0.18 cada #11+
0.18 cara _ y
0.18 con _ en
0.18 creo _ me
0.18 cu duerm
0.18 dio _ convulsion
0.18 dura
0.18 duro
0.18 el antibiotic
0.18 en _ frent
0.18 esta tembl
0.18 estuv en
0.18 fiebr despu
0.18 infeccion en
0.18 la _ nueva
0.18 la pila
0.18 la presion
0.18 las ventan
0.18 le _ atras
0.18 lleno _ toall
0.18 lleno una
0.18 luces
0.18 luz _ una
0.18 manch _ que
0.18 mi _ habla
0.18 morad _ no
0.18 morad que
0.18 mucha sangr
0.18 mucho dolor
0.18 nada
0.18 no -reaccion
0.18 no -tomo
0.18 no _ le
0.18 operaron _ seman
0.18 operaron de
0.18 operaron la
0.18 orinar desde
0.18 pantorrill hinch
0.18 popo
0.18 si lo
0.18 subio a
0.18 tengo _ y
0.18 tengo fiebr
0.18 tiene _ y
0.18 tir _ el
0.18 una seman
0.18 vecin se
0.18 ventan
0.18 vomit _ desde
0.18 vomit _ y
0.18 y _ paro
0.17 -aire
0.17 -panal desde
0.17 =a_lot =bluish
0.17 =a_lot =preterm_weeks
0.17 =a_lot =young_baby
0.17 =allergen =burn_severity
0.17 =allergen =making_swell
0.17 =allergen =squeezing_word
0.17 =allergen =sting
0.17 =baby =hernia_stuck
0.17 =baby =pregnant
0.17 =back_pain =flank_pain
0.17 =barking_stridor =burn_severity
0.17 =belly_blow
0.17 =belly_blow =belly_hit
0.17 =bite_bad =blurry_vision
0.17 =bite_bad =high_fever
0.17 =bite_bad =skin_infection
0.17 =bite_bad =tooth
0.17 =bite_bad =tooth_bad
0.17 =bite_bad =wound_infected
0.17 =bluish =pain_beyond
0.17 =burn_severity =cold_outside
0.17 =burn_severity =hernia_stuck
0.17 =burn_severity =postpartum
0.17 =burn_severity =severe_weakness
0.17 =burn_severity =wakes
0.17 =burned_hand =pregnant
0.17 =burned_hand =swelling
0.17 =burned_hand =swelling_lips
0.17 =chest_lasting =clot_risk
0.17 =chest_lasting =limp_leg
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =recent_surgery
0.17 =chest_lasting =swelling
0.17 =child_got_pills =unresponsive
0.17 =clot_risk =days_many
0.17 =clot_risk =soaking_pad
0.17 =cold_exposure
0.17 =cold_exposure =head_danger
0.17 =cold_only =young_baby
0.17 =cold_outside =fall_any
0.17 =cold_outside =fell
0.17 =cold_outside =hit_hard
0.17 =confused =hit_hard
0.17 =coughs_blood =pain_any
0.17 =days_many =headache
0.17 =days_many =leg_swelling_one
0.17 =elderly =unresponsive
0.17 =eye_area =nail_word
0.17 =eye_hit_bad =hurts_move
0.17 =eye_hit_bad =pain_beyond
0.17 =eye_hit_bad =recent_surgery
0.17 =eye_hit_bad =severe_weakness
0.17 =eye_hit_bad =sting
0.17 =eye_red =swelling
0.17 =fainted =radiates
0.17 =fall_any =squeezing_word
0.17 =getting_worse =sudden
0.17 =head_danger =no_urine
0.17 =high_fever =purple_rash
0.17 =long_bleed =vaginal_bleeding
0.17 =making_swell
0.17 =making_swell =swelling
0.17 =making_swell =swelling_lips
0.17 =means_mentioned =unresponsive
0.17 =near_faint =radiates
0.17 =numb_any =vomiting
0.17 =pain_any =pain_beyond
0.17 =pale_clammy =rigors
0.17 =pale_clammy =shaking
0.17 =phlegm =young_baby
0.17 =postpartum =wound
0.17 =pregnant =swelling
0.17 =pregnant =young_baby
0.17 =radiates =squeezing_word
0.17 =radiates =sudden
0.17 =severe_pain =swelling
0.17 =skin_infection =tooth
0.17 =skin_infection =wound_infected
0.17 =sting =swelling_lips
0.17 =sugar_low =unresponsive
0.17 =tooth =wound_infected
0.17 ^ _ empez
0.17 ^ _ infect
0.17 ^ _ muy
0.17 ^ much
0.17 a #11+
0.17 anemi _ y
0.17 bebe _ dos
0.17 bebe llora
0.17 cabez _ tengo
0.17 companer se
0.17 deje _ tomar
0.17 derech _ la
0.17 derech abajo
0.17 dias _ estoy
0.17 dice _ se
0.17 dolor
0.17 dos _ esta
0.17 dos _ y
0.17 dos meses
0.17 el peor
0.17 el pulso
0.17 estan
0.17 estan _ los
0.17 estan hinch
0.17 estoy _ sangr
0.17 estoy tembl
0.17 falciform y
0.17 gargant _ hinch
0.17 hinch _ labi
0.17 hinch los
0.17 infect la
0.17 la piel
0.17 lado _ abajo
0.17 las costill
0.17 los _ rojos
0.17 manan y
0.17 me empez
0.17 me mareo
0.17 me pegue
0.17 meses _ muy
0.17 meses esta
0.17 mi _ llora
0.17 mi _ vomit
0.17 much _ y
0.17 mucho con
0.17 nino _ tomo
0.17 no _ -nada
0.17 no _ caminar
0.17 no paro
0.17 paro de
0.17 pastill y
0.17 puede parar
0.17 ruido _ respirar
0.17 ruido al
0.17 se _ estan
0.17 se _ parar
0.17 todas _ pastill
0.17 tomo warfarin
0.17 tres _ y
0.17 un dolor
0.17 y _ -sabe
0.17 y _ warfarin
0.16 -ha _ -el
0.16 -moj -el
0.16 -moj _ -panal
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 =a_lot =blurry_vision
0.16 =a_lot =jaw_arm_sweat
0.16 =a_lot =thirsty
0.16 =abuse_danger =eye_hit_bad
0.16 =abuse_danger =means_mentioned
0.16 =abuse_danger =pain_any
0.16 =acts_drunk =speech
0.16 =alcohol =speech
0.16 =back_pain =rigors
0.16 =belly_pain =pregnant
0.16 =bite_bad =wound
0.16 =bleeding_any =calf
0.16 =bleeding_heavy =calf
0.16 =bleeding_heavy =chest_lasting
0.16 =bluish =eye_hit_bad
0.16 =bluish =pain_any
0.16 =bluish =short_breath
0.16 =blurry_vision =head_danger
0.16 =bruising =child_bruises
0.16 =burn_any =skin_peeling
0.16 =burn_severity =many_days
0.16 =burn_severity =purple_word
0.16 =burn_severity =wound_infected
0.16 =chest_lasting =sting
0.16 =chest_pain =hours_pain
0.16 =chest_pressure =pale_clammy
0.16 =chest_tearing =hours_pain
0.16 =chest_tearing =sudden
0.16 =chest_tearing =tearing
0.16 =chest_tearing =tearing_trunk
0.16 =child_bruises
0.16 =co_words =gas_smell
0.16 =confused =fall_any
0.16 =confused =severe_weakness
0.16 =diarrhea =diarrhea_many
0.16 =diarrhea_many
0.16 =drooling
0.16 =elderly =nail_word
0.16 =eye_hit_bad =squeezing_word
0.16 =eye_hit_bad =turning_blue
0.16 =fall_any =fall_height
0.16 =fall_any =unresponsive
0.16 =fall_any =vomiting
0.16 =fall_hard =fall_height
0.16 =fall_height
0.16 =fall_height =fell
0.16 =fall_height =hit_hard
0.16 =fell =unresponsive
0.16 =fever =skin_peeling
0.16 =flank_pain =rigors
0.16 =gas_smell
0.16 =harm_others =means_mentioned
0.16 =head_danger =hip_hurts
0.16 =head_danger =overdose_taken
0.16 =head_danger =severe_pain
0.16 =head_danger =swelling
0.16 =hernia_word =radiates_groin
0.16 =hip_hurts =rigors
0.16 =hip_hurts =severe_pain
0.16 =hit_hard =unresponsive
0.16 =hives =rash
0.16 =hours_pain =tearing
0.16 =hours_pain =tearing_trunk
0.16 =many_days =swelling
0.16 =nail_word =radiates_groin
0.16 =new_confusion =pale_clammy
0.16 =pain_any =squeezing_word
0.16 =pain_any =turning_blue
0.16 =pregnant
0.16 =purple_word =severe_pain
0.16 =radiates =rigors
0.16 =rash =sting
0.16 =rigors =skin_infection
0.16 =rigors =wound_infected
0.16 =rigors_hard =skin_infection
0.16 =rigors_hard =wound_infected
0.16 =sudden =tearing
0.16 =sudden =tearing_trunk
0.16 =sudden =trunk_pain
0.16 =thirsty
0.16 ^ _ azucar
0.16 ^ _ bola
0.16 ^ _ mama
0.16 ^ _ nina
0.16 ^ _ novio
0.16 ^ _ pico
0.16 ^ _ quemo
0.16 ^ mal
0.16 a gas
0.16 alarm
0.16 bola _ la
0.16 cirrosis y
0.16 clavo
0.16 de _ la
0.16 dedo con
0.16 diarre _ veces
0.16 dice _ le
0.16 dolor _ abajo
0.16 el _ medicin
0.16 el perro
0.16 en _ nariz
0.16 fuert _ a
0.16 fuert abajo
0.16 golpe
0.16 habla _ borrach
0.16 habla como
0.16 hijo _ trago
0.16 hinch _ fiebr
0.16 la _ mi
0.16 la alarm
0.16 lado derech
0.16 las piern
0.16 llevo #
0.16 me _ agua
0.16 mi nina
0.16 minut _ tomo
0.16 monton
0.16 monton de
0.16 mucha sed
0.16 mucho mas
0.16 muy _ no
0.16 nina
0.16 nina tiene
0.16 novio me
0.16 panza
0.16 peor _ de
0.16 piel y
0.16 piern esta
0.16 que duele
0.16 rara
0.16 ronch
0.16 tiene cirrosis
0.16 tomo _ monton
0.16 tomo _ y
0.16 un monton
0.16 y _ de
0.16 y _ embaraz
0.15 #11+
0.15 -saliv
0.15 =a_lot =alcohol
0.15 =a_lot =cold_outside
0.15 =a_lot =hernia
0.15 =a_lot =hernia_word
0.15 =a_lot =testicle
0.15 =allergen =blister_any
0.15 =allergen =blister_word
0.15 =back_pain =weak_legs
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bleeding_heavy =pregnant
0.15 =blister_any =drug_named
0.15 =blister_any =eye_hit_bad
0.15 =blister_word =drug_named
0.15 =blister_word =eye_hit_bad
0.15 =bruising =vaginal_bleeding
0.15 =burn_severity =head_danger
0.15 =burn_severity =jaundice
0.15 =cannot_breathe =fast_breathing
0.15 =cannot_breathe =kid_breathing
0.15 =car_crash =cut_by_accident
0.15 =chest_any =long_bleed
0.15 =chest_lasting =confused
0.15 =chest_lasting =vomiting_blood
0.15 =cold_limb =eye_hit_bad
0.15 =cold_limb =pain_any
0.15 =confused =vomiting
0.15 =days_many =vomiting
0.15 =drowsy =no_urine
0.15 =drug_named =fever
0.15 =elderly =eye_hit_bad
0.15 =elderly =hip_fracture
0.15 =elderly =new_confusion
0.15 =eye_area =head_danger
0.15 =eye_area =swelling
0.15 =eye_hit_bad =hoarse
0.15 =eye_hit_bad =jaw_arm_sweat
0.15 =eye_hit_bad =shingles
0.15 =eye_hit_bad =throat_tight
0.15 =eye_hit_bad =weak_legs
0.15 =eye_pain =head_danger
0.15 =eye_pain =squeezing_word
0.15 =fall_any =hip_fracture
0.15 =fall_any =nail_word
0.15 =fall_any =severe_weakness
0.15 =fall_any =trunk_pain
0.15 =fast_breathing =retractions
0.15 =fell =hip_fracture
0.15 =fell =severe_weakness
0.15 =fever =moved_right
0.15 =fever =right_side
0.15 =flank_pain =weak_legs
0.15 =getting_worse
0.15 =hip_fracture
0.15 =hip_fracture =hit_hard
0.15 =hip_fracture =severe_weakness
0.15 =hip_hurts =weak_legs
0.15 =hit_hard =severe_weakness
0.15 =hit_hard =squeezing_word
0.15 =hit_hard =trunk_pain
0.15 =hoarse =throat_side
0.15 =hoarse =throat_tight
0.15 =irregular_heart
0.15 =kid_breathing =retractions
0.15 =kidney_stone =severe_pain
0.15 =long_bleed =trunk_pain
0.15 =no_urine =numb_any
0.15 =one_side_belly =throat_sore
0.15 =pain_any =vomiting_constantly
0.15 =pain_any =weak_legs
0.15 =radiates =weak_legs
0.15 =retractions =short_breath
0.15 =short_breath =swelling_lips
0.15 =soaking_pad =young_baby
0.15 =spreading =wound
0.15 =squeezing_word =weak_legs
0.15 =sting =swelling_throat
0.15 =sting =throat_closing
0.15 =swallow_trouble =swelling_throat
0.15 =swallow_trouble =throat_tight
0.15 =swelling_throat =wont_swallow
0.15 =throat_side =throat_tight
0.15 =throat_tight =wont_swallow
0.15 =vaginal_bleeding =vomiting_constantly
0.15 =vomiting_blood =vomiting_constantly
0.15 ^ _ cada
0.15 a _ hija
0.15 accident
0.15 accident _ carro
0.15 accident de
0.15 amigo
0.15 avisp
0.15 boca _ estomag
0.15 boca del
0.15 cada hora
0.15 chiquit _ la
0.15 chiquit en
0.15 cuest respirar
0.15 de _ costill
0.15 de _ gargant
0.15 de carro
0.15 debaj _ las
0.15 dedos
0.15 deja
0.15 deja _ sangrar
0.15 deja de
0.15 deje el
0.15 desmay _ esta
0.15 diabetic _ sud
0.15 duele horribl
0.15 el ojo
0.15 escup
0.15 espald con
0.15 esta _ calient
0.15 estoy _ mucho
0.15 hoy _ la
0.15 infect
0.15 la _ calient
0.15 la _ de
0.15 la mandibul
0.15 las _ derech
0.15 las dos
0.15 le _ y
0.15 los _ de
0.15 los dedos
0.15 mama _ el
0.15 mandibul
0.15 me pela
0.15 mi _ convulsion
0.15 nino _ muy
0.15 nino respir
0.15 no _ ni
0.15 no deja
0.15 piel amarill
0.15 pies
0.15 queme _ el
0.15 quier _ con
0.15 quij y
0.15 rap _ se
0.15 se _ va
0.15 toall _ hora
0.15 toma warfarin
0.15 tomo mucho
0.15 tragar ni
0.15 tuve _ accident
0.15 un accident
0.15 veo cosas
0.15 veo doble
0.15 y _ -respond
0.15 y _ calentur
0.15 y _ piern
0.15 y _ raro
0.15 y _ repent
0.15 y _ voz
0.15 y de
0.14 #11+ _ vomit
0.14 =a_lot =calf
0.14 =a_lot =car_crash
0.14 =about_other
0.14 =abuse_danger =fall_any
0.14 =baby =wont_feed
0.14 =back_pain =head_danger
0.14 =belly_hard =severe_pain
0.14 =belly_hard =squeezing_word
0.14 =belly_hit =heat_danger
0.14 =belly_hit =heat_exposure
0.14 =belly_hit =severe_pain
0.14 =belly_hit =squeezing_word
0.14 =belly_pain =pancreas
0.14 =belly_pain =sudden
0.14 =bite_bad =radiates
0.14 =bite_bad =speech
0.14 =bleeding_heavy =near_faint
0.14 =blood_thinner =fall_any
0.14 =blood_thinner =fell
0.14 =burn_severity =heat_exposure
0.14 =burned_hand
0.14 =cant_stand
0.14 =cant_stand =limp_leg
0.14 =cant_stand =limp_refuses
0.14 =cant_stand =severe_weakness
0.14 =car_crash =eye_hit_bad
0.14 =car_crash =pain_any
0.14 =car_crash =severe_pain
0.14 =car_crash =trunk_pain
0.14 =carbon_monoxide =gas_smell
0.14 =chest_lasting =head_danger
0.14 =child_got_pills =eye_hit_bad
0.14 =cold_limb =severe_pain
0.14 =cold_only =days_many
0.14 =confused =high_altitude
0.14 =confused =sudden_balance
0.14 =coughs_blood =short_breath
0.14 =days_many =itching
0.14 =days_many =itchy_only
0.14 =days_many =long_bleed
0.14 =days_many =numb_any
0.14 =eye_area =eyelids_swollen
0.14 =eye_area =sting
0.14 =eye_area =sudden
0.14 =eye_bulge =fever
0.14 =eye_hit_bad =gas_smell
0.14 =eye_hit_bad =getting_worse
0.14 =eye_hit_bad =means_mentioned
0.14 =eye_hit_bad =pancreas
0.14 =eye_hit_bad =rash
0.14 =eye_hit_bad =speech
0.14 =fainted =trunk_pain
0.14 =fall_any =heat_danger
0.14 =fall_any =hip_hurts
0.14 =fell =hip_hurts
0.14 =fever =heat_danger
0.14 =fever =swelling_face
0.14 =fever =swelling_lips
0.14 =fight_blow =heat_danger
0.14 =fight_blow =heat_exposure
0.14 =fight_blow =numb_any
0.14 =gas_smell =head_danger
0.14 =gas_smell =headache
0.14 =gas_smell =pain_any
0.14 =gas_smell =squeezing_word
0.14 =getting_worse =pain_any
0.14 =getting_worse =squeezing_word
0.14 =head_danger =rigors_hard
0.14 =head_danger =uti
0.14 =heat_danger =hit_hard
0.14 =heat_danger =limb_injury
0.14 =heat_exposure =limb_injury
0.14 =high_altitude =new_confusion
0.14 =high_altitude =sudden_balance
0.14 =high_fever =one_side_belly
0.14 =hip_hurts =hit_hard
0.14 =hives =hives_all
0.14 =hives_all
0.14 =hives_all =rash
0.14 =hours_pain =recent_surgery
0.14 =immunosuppressed =pain_any
0.14 =itching =pregnant
0.14 =itching =preterm_weeks
0.14 =itchy_only =pregnant
0.14 =itchy_only =preterm_weeks
0.14 =limp_leg =severe_weakness
0.14 =limp_refuses =severe_weakness
0.14 =long_bleed =postpartum
0.14 =long_bleed =young_baby
0.14 =moved_right =severe_pain
0.14 =nausea =squeezing_word
0.14 =new_confusion =sudden_balance
0.14 =numb_any =pregnant
0.14 =numb_any =preterm_weeks
0.14 =one_eye =sudden
0.14 =pain_any =pancreas
0.14 =pale_clammy =weak_any
0.14 =pancreas
0.14 =pancreas =squeezing_word
0.14 =pancreas =trunk_pain
0.14 =recent_surgery =short_breath
0.14 =recent_surgery =sudden
0.14 =right_side =severe_pain
0.14 =rigors =vomiting
0.14 =rigors_hard =vomiting
0.14 =uti =vomiting
0.14 ^ _ olor
0.14 a
0.14 a _ alberc
0.14 a _ espald
0.14 a _ espos
0.14 abuel
0.14 ahora escalofri
0.14 ayer _ tiene
0.14 bebe _ mueve
0.14 brazo y
0.14 cacahuat y
0.14 cayo y
0.14 corazon va
0.14 corto con
0.14 de _ esta
0.14 de _ ojo
0.14 de _ viaje
0.14 del _ derech
0.14 desplom _ no
0.14 desplom y
0.14 duele _ pecho
0.14 duele _ testicul
0.14 el _ de
0.14 el _ es
0.14 el _ va
0.14 embaraz _ estoy
0.14 escalofri _ y
0.14 escalofri y
0.14 espum
0.14 fiebr _ no
0.14 golpe _ calor
0.14 golpe de
0.14 hay _ a
0.14 hay olor
0.14 herman _ que
0.14 herman dice
0.14 hoy en
0.14 la metformin
0.14 le _ espum
0.14 me _ todo
0.14 me toca
0.14 meses
0.14 mi _ dice
0.14 nada _ dolor
0.14 nada un
0.14 olor _ gas
0.14 olor a
0.14 pal _ debil
0.14 papa _ puede
0.14 papa no
0.14 papa tiene
0.14 pas ahora
0.14 pego y
0.14 que antes
0.14 repent esta
0.14 ros y
0.14 sale espum
0.14 se _ pal
0.14 se ve
0.14 seman _ ahora
0.14 sueno
0.14 tiene _ moreton
0.14 tos _ sangr
0.14 un viaje
0.14 una _ hinch
0.14 viaje largo
0.14 vista _ un
0.14 vista de
0.14 y _ escalofri
0.14 y debil
0.14 y nada
0.14 y todos
0.13 #11+ seman
0.13 =abuse_danger =swallow_trouble
0.13 =allergen =new_medicine
0.13 =allergen =upper_belly_pain
0.13 =baby =vomiting_constantly
0.13 =belly_hard =days_many
0.13 =bite_bad =bleeding_any
0.13 =bite_bad =swelling_lips
0.13 =bite_bad =wont_swallow
0.13 =bleeding_any =preterm_weeks
0.13 =bleeding_any =spits_clots
0.13 =bleeding_heavy =days_many
0.13 =bleeding_heavy =young_baby
0.13 =bp_very_high =pain_any
0.13 =burn_severity =headache
0.13 =burn_severity =racing_heart
0.13 =burn_severity =short_breath
0.13 =burn_severity =swallow_trouble
0.13 =burn_severity =wont_swallow
0.13 =cannot_breathe =cough
0.13 =chest_any =racing_heart
0.13 =chest_lasting =swallow_trouble
0.13 =chest_pain =racing_heart
0.13 =confused =racing_heart
0.13 =drug_named =new_medicine
0.13 =eye_bulge =eye_pain
0.13 =eye_bulge =pain_any
0.13 =eye_hit_bad =leg_swelling_one
0.13 =eye_hit_bad =smoke
0.13 =eye_hit_bad =spits_clots
0.13 =eye_hit_bad =stiff_neck
0.13 =eye_hit_bad =swelling_face
0.13 =eye_pain =eye_red
0.13 =eye_red =pain_any
0.13 =fall_any =legs_gone
0.13 =fall_any =limp_leg
0.13 =fall_any =limp_refuses
0.13 =fall_any =weak_legs
0.13 =fall_hard =heat_exposure
0.13 =fall_hard =legs_gone
0.13 =fall_hard =weak_legs
0.13 =fall_height =heat_exposure
0.13 =fell =heat_exposure
0.13 =fell =legs_gone
0.13 =fell =limp_refuses
0.13 =fell =weak_legs
0.13 =fever =throat_side
0.13 =getting_worse =hours_pain
0.13 =head_danger =sudden
0.13 =headache =pregnant
0.13 =headache =stiff_neck
0.13 =hernia =squeezing_word
0.13 =hernia_stuck =squeezing_word
0.13 =hernia_word =squeezing_word
0.13 =high_altitude
0.13 =hit_hard =legs_gone
0.13 =hit_hard =limp_leg
0.13 =hit_hard =limp_refuses
0.13 =hit_hard =weak_legs
0.13 =hours_pain =near_faint
0.13 =hours_pain =swallow_trouble
0.13 =long_bleed =severe_weakness
0.13 =many_days =trunk_pain
0.13 =nail_word =pale_clammy
0.13 =nail_word =severe_pain
0.13 =nail_word =testicle
0.13 =pain_any =racing_heart
0.13 =pain_any =smoke
0.13 =pain_any =stiff_neck
0.13 =pale_clammy =racing_heart
0.13 =pregnant =vomiting_constantly
0.13 =preterm_weeks =vaginal_bleeding
0.13 =racing_heart =rigors
0.13 =racing_heart =rigors_hard
0.13 =racing_heart =trunk_pain
0.13 =radiates_groin =swelling
0.13 =severe_pain =stiff_neck
0.13 =spits_clots
0.13 =spits_clots =vaginal_bleeding
0.13 =squeezing_word =stiff_neck
0.13 =sudden =swelling
0.13 =swallow_trouble =swelling_lips
0.13 =swelling_lips =wont_swallow
0.13 =upper_belly_pain =vomiting
0.13 ^ _ cayo
0.13 ^ _ peor
0.13 ^ _ sin
0.13 ^ _ tan
0.13 ^ se
0.13 ^ sient
0.13 abiert
0.13 ahora _ confund
0.13 ahora tose
0.13 bien _ me
0.13 cayo _ techo
0.13 del techo
0.13 desmay _ no
0.13 duele _ veo
0.13 el _ dolor
0.13 en _ ojos
0.13 espos tiene
0.13 estomag que
0.13 iman
0.13 infeccion
0.13 jardin y
0.13 le _ mucho
0.13 luz _ molest
0.13 luz me
0.13 mama esta
0.13 mi _ de
0.13 mi _ empez
0.13 mordi _ serpient
0.13 omblig
0.13 papa _ desmay
0.13 parpad
0.13 parpad rojos
0.13 peor dolor
0.13 por _ piern
0.13 puede _ y
0.13 que _ al
0.13 respirar _ y
0.13 sangr oscur
0.13 se va
0.13 techo
0.13 techo _ no
0.13 techo y
0.13 testicul _ hace
0.13 testicul desde
0.13 tiene _ en
0.13 tiene dolor
0.13 tiene una
0.13 tomo _ me
0.13 tose mucho
0.13 un _ muy
0.13 una serpient
0.13 veo borros
0.13 vida _ de
0.13 vida empez
0.13 vomit _ oscur
0.13 y _ ampoll
0.13 y fiebr
0.12 #99+ _ y
0.12 -el _ -en
0.12 -el _ y
0.12 -panal -en
0.12 -panal _ -todo
0.12 -tomar
0.12 =baby
0.12 =baby =drowsy
0.12 =baby =numb_any
0.12 =back_pain =sudden
0.12 =back_pain =tearing
0.12 =belly_hard =head_danger
0.12 =belly_hit =hit_hard
0.12 =belly_pain =preterm_weeks
0.12 =bite_bad =light_hurts
0.12 =bite_bad =stiff_neck
0.12 =bite_bad =tearing
0.12 =bleeding_any =hours_pain
0.12 =bleeding_any =new_baby
0.12 =bleeding_any =trunk_pain
0.12 =blister_any =deep_burn
0.12 =blurry_vision =burn_severity
0.12 =blurry_vision =eye_red
0.12 =blurry_vision =severe_headache
0.12 =blurry_vision =swelling
0.12 =blurry_vision =swelling_lips
0.12 =burn_severity =speech
0.12 =calf =hurts_breathing
0.12 =calf =pleuritic
0.12 =chest_lasting =severe_weakness
0.12 =choking =nail_word
0.12 =choking =speech
0.12 =confused =fight_blow
0.12 =confused =limb_injury
0.12 =diabetes =new_confusion
0.12 =drowsy =head_injury
0.12 =fainted =flank_pain
0.12 =fall_any =hit_hard
0.12 =fall_any =pain_any
0.12 =fall_any =short_breath
0.12 =fell =short_breath
0.12 =fever =swallow_trouble
0.12 =fever =wont_swallow
0.12 =flank_pain =near_faint
0.12 =flank_pain =tearing
0.12 =headache =rash
0.12 =hip_hurts =squeezing_word
0.12 =hit_hard =short_breath
0.12 =hurts_breathing =leg_swelling_one
0.12 =hurts_breathing =swelling
0.12 =jaw_arm_sweat =sudden
0.12 =jelly_stool
0.12 =leg_swelling_one =pleuritic
0.12 =moved_right =vomiting
0.12 =no_injury =radiates
0.12 =one_side_belly =throat_side
0.12 =pain_any =sickle_cell
0.12 =pain_any =throat_side
0.12 =pale_clammy =soaking_pad
0.12 =pale_clammy =tearing
0.12 =pleuritic =swelling
0.12 =radiates =tearing
0.12 =radiates =trunk_pain
0.12 =rash
0.12 =rash =severe_pain
0.12 =right_side =vomiting
0.12 =swelling =vomiting
0.12 =trunk_pain =vaginal_bleeding
0.12 ^ otra
0.12 a la
0.12 agarr _ pecho
0.12 ahora fiebr
0.12 audifon
0.12 ayer _ en
0.12 clavo oxid
0.12 confund _ sud
0.12 de _ me
0.12 desmayarm
0.12 diabetic _ confund
0.12 dorm y
0.12 duele _ barrig
0.12 duele _ respirar
0.12 esta _ con
0.12 frent _ el
0.12 gelatin
0.12 grita
0.12 hacer
0.12 horno
0.12 la dosis
0.12 labi _ le
0.12 labi y
0.12 lado la
0.12 lo
0.12 lo que
0.12 los rinon
0.12 mal de
0.12 malo
0.12 mucho
0.12 muy hinch
0.12 ojo _ la
0.12 panza dura
0.12 par
0.12 porqu
0.12 se _ hizo
0.12 sudor
0.12 sudor frio
0.12 testicul _ y
0.12 un _ de
0.12 un clavo
0.12 y habla
0.11 #11+ _ casi
0.11 -orina
0.11 =a_lot =fainted
0.11 =a_lot =new_baby
0.11 =a_lot =one_side_belly
0.11 =arm_hand_pain
0.11 =arm_hand_pain =eye_hit_bad
0.11 =arm_hand_pain =pain_any
0.11 =arm_hand_pain =radiates
0.11 =belly_hit =elderly
0.11 =belly_hit =nail_word
0.11 =belly_hit =new_confusion
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =diarrhea
0.11 =belly_pain =rectal_blood
0.11 =belly_pain =stool_blood
0.11 =bite_bad =choking
0.11 =bite_bad =preterm_weeks
0.11 =blister_any =fall_any
0.11 =blister_any =hit_hard
0.11 =blister_word =fall_any
0.11 =blister_word =hit_hard
0.11 =blood_thinner =elderly
0.11 =blood_thinner =hit_hard
0.11 =blurry_vision =headache
0.11 =chest_lasting =hip_hurts
0.11 =chest_lasting =stomach_burn
0.11 =clot_risk =hours_pain
0.11 =clot_risk =sudden
0.11 =confused =young_baby
0.11 =diarrhea =pain_any
0.11 =elderly =head_injury
0.11 =eye_hit_bad =fight_blow
0.11 =eye_hit_bad =pain_any
0.11 =fainted =severe_pain
0.11 =fall_any =rash
0.11 =fight_blow =pain_any
0.11 =fight_blow =severe_pain
0.11 =fight_blow =squeezing_word
0.11 =getting_worse =rigors
0.11 =getting_worse =rigors_hard
0.11 =getting_worse =wound_infected
0.11 =hallucinating =rigors
0.11 =hallucinating =shaking
0.11 =head_danger =long_bleed
0.11 =head_danger =upper_belly_pain
0.11 =hit_hard =rash
0.11 =hours_pain =moved_right
0.11 =hours_pain =new_baby
0.11 =hours_pain =right_side
0.11 =limb_injury =line_infected
0.11 =limb_injury =red_patch
0.11 =limb_injury =spreading
0.11 =limb_injury =squeezing_word
0.11 =line_infected
0.11 =line_infected =nail_word
0.11 =line_infected =red_patch
0.11 =line_infected =scratched
0.11 =line_infected =spreading
0.11 =line_infected =wound
0.11 =line_infected =wound_infected
0.11 =many_days =short_breath
0.11 =nail_word =new_baby
0.11 =new_baby =postpartum
0.11 =new_baby =soaking_pad
0.11 =new_confusion =severe_weakness
0.11 =pain_any =rectal_blood
0.11 =pain_any =stool_blood
0.11 =preterm_weeks =severe_pain
0.11 =radiates =severe_pain
0.11 =red_patch =scratched
0.11 =red_patch =wound
0.11 =scratched =spreading
0.11 =severe_weakness =vomiting
0.11 =soaking_pad =wound
0.11 =squeezing_word =vomiting_constantly
0.11 =vaginal_bleeding =wound
0.11 =wound
0.11 ^ _ arrib
0.11 ^ deje
0.11 abuel _ muy
0.11 abuel esta
0.11 cabez _ ahora
0.11 casi _ -orina
0.11 cloro _ los
0.11 com y
0.11 con el
0.11 de _ sin
0.11 de oido
0.11 de pecho
0.11 dolor _ pecho
0.11 el carro
0.11 el frasc
0.11 fuert _ el
0.11 hace
0.11 her _ la
0.11 la _ el
0.11 le silba
0.11 levantar
0.11 linea
0.11 linea roja
0.11 los punt
0.11 mano _ la
0.11 me _ respirar
0.11 me _ todas
0.11 mi _ estab
0.11 moto
0.11 much
0.11 nariz y
0.11 no -orina
0.11 ojos _ no
0.11 puede levantar
0.11 que tengo
0.11 sal
0.11 se me
0.11 tampon
0.11 tengo _ meses
0.11 tiene _ cara
0.11 tiene _ meses
0.11 tiene _ testicul
0.11 toma anticoagulant
0.11 tome todas
0.11 una linea
0.11 y _ mucha
0.11 y _ puso
0.11 y _ silba
0.1 # _ tiene
0.1 -brazo
0.1 -el -brazo
0.1 -me
0.1 =a_lot =fell
0.1 =a_lot =near_faint
0.1 =arm_hand_pain =jaw_arm_sweat
0.1 =baby =burn_severity
0.1 =baby =new_baby
0.1 =baby =postpartum
0.1 =belly_hit =burn_severity
0.1 =belly_hit =eye_hit_bad
0.1 =belly_hit =headache
0.1 =bite_bad =eyelids_swollen
0.1 =bite_bad =pain_any
0.1 =bleeding_any =rectal_blood
0.1 =bleeding_heavy =hours_pain
0.1 =blister_any =fever
0.1 =blood_thinner =headache
0.1 =blood_thinner =pain_any
0.1 =blood_thinner =severe_pain
0.1 =blurry_vision =rash
0.1 =burn_severity =moved_right
0.1 =burned_hand =shaking
0.1 =cant_stand =chest_lasting
0.1 =cant_stand =hurts_move
0.1 =cant_stand =sudden_balance
0.1 =chest_lasting =co_words
0.1 =chest_lasting =numb_any
0.1 =chest_lasting =seizure
0.1 =chest_lasting =vaginal_bleeding
0.1 =clot_risk =limb_injury
0.1 =cough =fever
0.1 =diarrhea =fever
0.1 =elderly =hip_hurts
0.1 =elderly =pain_any
0.1 =elderly =trunk_pain
0.1 =eye_bulge =eyelids_swollen
0.1 =eye_hit_bad =hip_fracture
0.1 =eye_hit_bad =rectal_blood
0.1 =eye_hit_bad =uti
0.1 =eye_hit_bad =wakes
0.1 =eye_pain =fever
0.1 =eye_pain =swelling
0.1 =face_droop =speech_garbled
0.1 =fall_any =headache
0.1 =fell =trunk_pain
0.1 =fever =rectal_blood
0.1 =fever =stool_blood
0.1 =fever =trunk_pain
0.1 =flank_pain =uti
0.1 =head_danger =moved_right
0.1 =head_danger =pain_any
0.1 =head_danger =right_side
0.1 =head_danger =soaking_pad
0.1 =head_injury =headache
0.1 =head_injury =pain_any
0.1 =head_injury =severe_pain
0.1 =hip_fracture =hip_hurts
0.1 =hip_fracture =pain_any
0.1 =hip_fracture =trunk_pain
0.1 =hip_hurts =severe_weakness
0.1 =hit_hard
0.1 =hurts_move =limp_leg
0.1 =hurts_move =limp_refuses
0.1 =hurts_move =severe_weakness
0.1 =hurts_move =sudden_balance
0.1 =jaw_arm_sweat =pain_any
0.1 =limp_leg =sudden_balance
0.1 =limp_refuses =sudden_balance
0.1 =long_bleed =severe_pain
0.1 =means_mentioned
0.1 =near_faint =soaking_pad
0.1 =pain_any =severe_weakness
0.1 =pain_any =stomach_burn
0.1 =pain_any =wakes
0.1 =preterm_weeks =trunk_pain
0.1 =rectal_blood
0.1 =rectal_blood =vaginal_bleeding
0.1 =severe_weakness =sudden_balance
0.1 =severe_weakness =trunk_pain
0.1 =squeezing_word =vaginal_bleeding
0.1 =squeezing_word =wakes
0.1 =stomach_burn =uti
0.1 =upper_belly_pain =vomiting_constantly
0.1 ^ _ recien
0.1 ^ diarre
0.1 ^ nuestr
0.1 a _ de
0.1 ardor
0.1 ardor _ orinar
0.1 ardor al
0.1 bebe _ fiebr
0.1 cabez con
0.1 cabez mas
0.1 cada _ hora
0.1 cada media
0.1 caminar derech
0.1 cayo no
0.1 de _ escuel
0.1 de _ mas
0.1 derech no
0.1 desmay en
0.1 dolor debaj
0.1 duele _ cader
0.1 el yeso
0.1 empec
0.1 en _ alberc
0.1 en _ boca
0.1 en el
0.1 fue
0.1 hija tiene
0.1 huele
0.1 la _ dos
0.1 le hinch
0.1 lucecit _ me
0.1 lucecit y
0.1 luz _ #
0.1 mama _ le
0.1 mas fuert
0.1 me tiemblan
0.1 mucho el
0.1 nina _ #
0.1 no -esta
0.1 nuestr
0.1 nueva
0.1 parp hinch
0.1 pecho _ el
0.1 por _ calor
0.1 puede _ bien
0.1 puede _ derech
0.1 puede caminar
0.1 puedo _ fiebr
0.1 ratos
0.1 se _ no
0.1 subio
0.1 sud _ y
0.1 tiembl
0.1 tiemblan
0.1 tiemblan _ manos
0.1 tiemblan las
0.1 toall _ media
0.1 un _ terribl
0.1 veo _ y
0.1 vista
0.1 warfarin
0.1 yeso
0.09 #11+ esta
0.09 =a_lot =days_many
0.09 =a_lot =hernia_stuck
0.09 =a_lot =numb_any
0.09 =a_lot =radiates_groin
0.09 =a_lot =trunk_pain
0.09 =alcohol =head_danger
0.09 =allergen =child_got_pills
0.09 =allergen =swelling_face
0.09 =baby =soaking_pad
0.09 =back_pain =fall_any
0.09 =back_pain =hit_hard
0.09 =bite_bad =eye_chemical
0.09 =bite_bad =rash
0.09 =bleeding_any =chest_any
0.09 =bleeding_any =chest_pain
0.09 =burn_severity =chest_pain
0.09 =burn_severity =coughs_blood
0.09 =burn_severity =immunosuppressed
0.09 =burn_severity =soaking_pad
0.09 =calf =short_breath
0.09 =cannot_move_limb =severe_weakness
0.09 =cannot_move_limb =weak_one_side
0.09 =car_crash
0.09 =carbon_monoxide =vomiting
0.09 =chest_any =chest_pain
0.09 =chest_any =coughs_blood
0.09 =chest_any =immunosuppressed
0.09 =chest_any =pain_any
0.09 =chest_any =radiates
0.09 =chest_any =vaginal_bleeding
0.09 =chest_pain =coughs_blood
0.09 =chest_pain =immunosuppressed
0.09 =chest_pain =long_bleed
0.09 =chest_pain =pain_any
0.09 =chest_pain =radiates
0.09 =chest_pain =vaginal_bleeding
0.09 =co_words =vomiting
0.09 =confused =hours_pain
0.09 =coughs_blood =trunk_pain
0.09 =days_many =severe_headache
0.09 =days_many =swelling_lips
0.09 =eye_area =fever
0.09 =eye_hit_bad =flank_pain
0.09 =eye_hit_bad =rigors_hard
0.09 =head_danger =withdrawal
0.09 =head_danger =young_baby
0.09 =headache =young_baby
0.09 =hit_hard =pain_any
0.09 =hit_hard =vomiting
0.09 =immunosuppressed =trunk_pain
0.09 =jaundice
0.09 =leg_swelling_one =nail_word
0.09 =leg_swelling_one =short_breath
0.09 =long_bleed =new_baby
0.09 =nail_word =rash
0.09 =opioid
0.09 =postpartum =vaginal_bleeding
0.09 =pregnant =severe_headache
0.09 =racing_heart =very_fast_pulse
0.09 =rectal_blood =stool_blood
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =severe_weakness =weak_one_side
0.09 =squeezing_word =swelling
0.09 =very_fast_pulse
0.09 ^ _ le
0.09 ^ _ seman
0.09 ^ _ trago
0.09 a _ tio
0.09 acabo de
0.09 azucar _ #11+
0.09 azucar en
0.09 carg
0.09 cayo _ se
0.09 con _ a
0.09 con _ dolor
0.09 con mucho
0.09 costill
0.09 del brazo
0.09 desde
0.09 detector _ monox
0.09 detector de
0.09 dio _ luz
0.09 dio a
0.09 dolor horribl
0.09 esta _ del
0.09 esta _ sud
0.09 esta en
0.09 fuert _ veo
0.09 gargant
0.09 gas
0.09 ibuprofen
0.09 la _ hinch
0.09 la palma
0.09 la panza
0.09 las _ con
0.09 lo _ se
0.09 los _ y
0.09 me _ hace
0.09 mi vida
0.09 pal _ sud
0.09 palma
0.09 pecho _ no
0.09 peso
0.09 puede tragar
0.09 quier _ y
0.09 repent _ dolor
0.09 repent un
0.09 sale _ chorr
0.09 sale a
0.09 sangr sale
0.09 saque
0.09 si _ vacun
0.09 sient
0.09 soy diabetic
0.09 tengo la
0.09 tos sangr
0.09 toso
0.09 traig
0.09 vomit _ esta
0.09 y _ -lo
0.09 y lleno
0.08 #
0.08 #11+ dias
0.08 =a_lot =bite_bad
0.08 =a_lot =blood_thinner
0.08 =a_lot =rectal_blood
0.08 =back_pain =pale_clammy
0.08 =belly_pain =vomiting_constantly
0.08 =bite_bad =hip_hurts
0.08 =bite_bad =pale_clammy
0.08 =bite_bad =severe_headache
0.08 =bleeding_any =pale_clammy
0.08 =bleeding_any =postpartum
0.08 =bleeding_heavy =coughs_blood
0.08 =blurry_vision =hours_pain
0.08 =blurry_vision =sudden
0.08 =bruising =limb_injury
0.08 =burn_any =fever
0.08 =burn_any =high_fever
0.08 =burn_big =fever
0.08 =burn_big =high_fever
0.08 =burn_severity =choking
0.08 =calf =muscle_tear
0.08 =cant_stand =elderly
0.08 =chest_lasting =cut_by_accident
0.08 =chest_lasting =now_at_rest
0.08 =confused =head_injury
0.08 =confused =short_breath
0.08 =days_many =weight_loss
0.08 =double_vision =hours_pain
0.08 =double_vision =sudden
0.08 =drowsy =now_at_rest
0.08 =elderly =limp_leg
0.08 =elderly =limp_refuses
0.08 =eye_hit_bad =light_hurts
0.08 =fainted =squeezing_word
0.08 =fast_breathing
0.08 =fell =squeezing_word
0.08 =flank_pain =pale_clammy
0.08 =flank_pain =sudden
0.08 =head_danger =heat_exposure
0.08 =head_danger =now_at_rest
0.08 =head_danger =squeezing_word
0.08 =hip_hurts =pale_clammy
0.08 =hours_pain =upper_belly_pain
0.08 =jaw_arm_sweat =severe_pain
0.08 =leg_swelling_one =wound_infected
0.08 =light_hurts =pain_any
0.08 =limb_injury =speech
0.08 =new_confusion =short_breath
0.08 =now_at_rest
0.08 =now_at_rest =numb_any
0.08 =overdose_taken =unresponsive
0.08 =pale_clammy =vaginal_bleeding
0.08 =postpartum
0.08 =postpartum =short_breath
0.08 =raynaud_usual =short_breath
0.08 =recent_surgery
0.08 =severe_pain =upper_belly_pain
0.08 ^ _ dio
0.08 ^ _ nino
0.08 ^ golpe
0.08 abajo _ lado
0.08 abajo del
0.08 abdominal
0.08 acabo el
0.08 agua _ en
0.08 agua hirv
0.08 bebe _ #
0.08 bebe _ #11+
0.08 bebe no
0.08 bebe y
0.08 blanc
0.08 cabez
0.08 cabez _ veo
0.08 cara _ no
0.08 corto
0.08 cuest
0.08 de _ el
0.08 de _ tiroid
0.08 de calor
0.08 desorient
0.08 dolor _ fuert
0.08 el reloj
0.08 en avion
0.08 esta _ el
0.08 fiebr _ confund
0.08 frasc
0.08 frasc de
0.08 hablar y
0.08 hirv _ el
0.08 la _ seca
0.08 la pantorrill
0.08 la regla
0.08 mar
0.08 me _ fuert
0.08 me _ mas
0.08 muscul
0.08 orinar
0.08 pastill _ no
0.08 repent _ puede
0.08 sale mucha
0.08 sangr _ me
0.08 segund
0.08 sient _ en
0.08 un _ horribl
0.08 ve doble
0.08 y _ las
0.08 y con
0.08 y mucho
0.08 y soy
0.07 #11+ _ la
0.07 =allergen =co_words
0.07 =allergen =moved_right
0.07 =allergen =one_side_belly
0.07 =allergen =right_side
0.07 =allergen =swallow_trouble
0.07 =allergen =wont_swallow
0.07 =back_pain =radiates
0.07 =belly_hit =fight_blow
0.07 =belly_hit =getting_worse
0.07 =belly_hit =limb_injury
0.07 =belly_hit =severe_headache
0.07 =bite_bad =eye_hit
0.07 =burn_severity =wont_go_away
0.07 =calf =chest_lasting
0.07 =chest_any =days_many
0.07 =chest_any =short_breath
0.07 =chest_lasting =every_day
0.07 =chest_lasting =gallbladder
0.07 =chest_lasting =leg_swelling_one
0.07 =chest_lasting =pain_any
0.07 =chest_lasting =tia_resolved
0.07 =chest_pain =days_many
0.07 =chest_pain =short_breath
0.07 =child_got_pills =head_danger
0.07 =child_got_pills =vomiting
0.07 =days_many =young_baby
0.07 =diabetes
0.07 =drowsy =fall_any
0.07 =drowsy =hit_hard
0.07 =eye_area =eye_hit
0.07 =eye_area =severe_pain
0.07 =eye_hit
0.07 =eye_hit_bad =gallbladder
0.07 =eye_hit_bad =kidney_stone
0.07 =eye_hit_bad =wont_go_away
0.07 =eye_pain =severe_pain
0.07 =fall_any =fever
0.07 =fall_any =getting_worse
0.07 =fall_any =high_fever
0.07 =fall_any =limb_injury
0.07 =fall_any =severe_headache
0.07 =fell =head_danger
0.07 =fever =hit_hard
0.07 =fight_blow =getting_worse
0.07 =fight_blow =headache
0.07 =fight_blow =limb_injury
0.07 =fight_blow =severe_headache
0.07 =flank_pain =radiates
0.07 =gallbladder =pain_any
0.07 =gallbladder =squeezing_word
0.07 =getting_worse =hit_hard
0.07 =getting_worse =limb_injury
0.07 =headache =hit_hard
0.07 =headache =limb_injury
0.07 =high_fever =hit_hard
0.07 =hit_hard =limb_injury
0.07 =hit_hard =nail_word
0.07 =hit_hard =severe_headache
0.07 =hives
0.07 =hours_pain
0.07 =hours_pain =tia_resolved
0.07 =kidney_stone
0.07 =kidney_stone =pain_any
0.07 =limb_bleeds =soaking_pad
0.07 =limb_injury =severe_headache
0.07 =long_bleed =upper_belly_pain
0.07 =many_days =vomiting
0.07 =moved_right =vomiting_constantly
0.07 =nail_word =trunk_pain
0.07 =nausea =new_medicine
0.07 =near_faint =sudden
0.07 =one_side_belly =vomiting_constantly
0.07 =pain_any =wont_go_away
0.07 =recent_surgery =wound
0.07 =right_side =vomiting_constantly
0.07 =shingles
0.07 =short_breath =trunk_pain
0.07 =squeezing_word =wont_go_away
0.07 aire desde
0.07 alberc y
0.07 cabez _ mi
0.07 cae
0.07 calor y
0.07 canic
0.07 canic _ no
0.07 canic y
0.07 carne
0.07 cayo
0.07 cayo _ la
0.07 dia _ el
0.07 diarre _ hace
0.07 diarre desde
0.07 dias _ hace
0.07 dias desde
0.07 el _ fiebr
0.07 el cachet
0.07 el inhalador
0.07 empez _ golpe
0.07 frio y
0.07 gas en
0.07 herni
0.07 hinch _ cara
0.07 hora y
0.07 la lengu
0.07 las manos
0.07 late
0.07 le cae
0.07 lengu
0.07 lleva #
0.07 lleva _ dias
0.07 los _ desde
0.07 mi _ diabetic
0.07 montan
0.07 papa esta
0.07 sangr _ le
0.07 se _ cae
0.07 se quedo
0.07 son
0.07 tengo _ dolor
0.07 tengo una
0.07 tragar _ de
0.07 una canic
0.07 veo luces
0.07 y _ luces
0.07 ya respir
0.06 -en -el
0.06 -me -pegue
0.06 -pegue
0.06 =a_lot =eye_area
0.06 =a_lot =moved_right
0.06 =a_lot =right_side
0.06 =a_lot =upper_belly_pain
0.06 =allergen =vomiting
0.06 =belly_pain =long_bleed
0.06 =bleeding_any =severe_weakness
0.06 =bleeding_any =short_breath
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeding_heavy =severe_weakness
0.06 =blister_word =fever
0.06 =blurry_vision =preterm_weeks
0.06 =burn_severity =hives
0.06 =burn_severity =hives_all
0.06 =calf =wound_infected
0.06 =chest_lasting =fall_hard
0.06 =confused =speech
0.06 =elderly =vomiting
0.06 =eye_hit_bad =neck_swelling
0.06 =eye_hit_bad =tooth_bad
0.06 =fall_any =speech
0.06 =headache =long_bleed
0.06 =hit_hard =speech
0.06 =hours_pain =severe_weakness
0.06 =hours_pain =wakes
0.06 =limb_bleeds =long_bleed
0.06 =liver_known
0.06 =nail_word =wound_infected
0.06 =neck_swelling
0.06 =neck_swelling =swelling
0.06 =neck_swelling =tooth_bad
0.06 =no_injury
0.06 =radiates_groin =sudden
0.06 =severe_weakness =vaginal_bleeding
0.06 =short_breath =vaginal_bleeding
0.06 =sudden_balance
0.06 ^ presion
0.06 azul _ la
0.06 carro _ me
0.06 casi me
0.06 cirrosis
0.06 costill derech
0.06 desde hoy
0.06 dolor muy
0.06 e
0.06 el _ esta
0.06 el _ solo
0.06 el frio
0.06 en _ cara
0.06 espos _ le
0.06 golpe la
0.06 ha
0.06 habla raro
0.06 herman se
0.06 hijo _ que
0.06 inflam _ de
0.06 la altur
0.06 le _ mucha
0.06 los _ hinchad
0.06 mensaj
0.06 mucho _ barrig
0.06 no _ -pegue
0.06 no _ parar
0.06 parar _ sangr
0.06 parar la
0.06 perdi la
0.06 por _ escaler
0.06 puedo parar
0.06 puso pal
0.06 que _ puedo
0.06 quedo
0.06 reloj
0.06 ronch _ todo
0.06 ros
0.06 se golpe
0.06 tobill hinchad
0.06 todas
0.06 todo _ cuerp
0.06 y otra
0.05 #11+ _ el
0.05 #11+ _ temperatur
0.05 -de -la
0.05 =a_lot =sudden
0.05 =bite_bad =swelling_face
0.05 =bleeding_any =blood_thinner
0.05 =bleeding_any =severe_pain
0.05 =bleeding_any =squeezing_word
0.05 =burn_severity =shingles
0.05 =burn_severity =swelling_face
0.05 =burn_severity =vomiting_constantly
0.05 =chest_lasting
0.05 =cramps =pregnant
0.05 =eye_hit_bad =radiates
0.05 =hours_pain =squeezing_word
0.05 =near_faint =rectal_blood
0.05 =near_faint =stool_blood
0.05 =pain_any =radiates
0.05 =pale_clammy =sudden
0.05 =severe_pain =vaginal_bleeding
0.05 =skin_infection
0.05 ^ _ a
0.05 ^ _ cinco
0.05 ^ _ vez
0.05 a su
0.05 asma de
0.05 ayer no
0.05 con colic
0.05 de caers
0.05 de temperatur
0.05 despu _ caers
0.05 despu _ comer
0.05 duele
0.05 duele _ de
0.05 el dolor
0.05 en _ pie
0.05 falciform
0.05 garrapat
0.05 hace un
0.05 hoy no
0.05 jug
0.05 la _ abajo
0.05 la _ junto
0.05 llevo cinco
0.05 me _ doble
0.05 meses tiene
0.05 no _ el
0.05 panza abajo
0.05 paracetamol
0.05 pico _ abeja
0.05 presion en
0.05 que _ por
0.05 se _ en
0.05 su _ y
0.05 un _ y
0.05 y come
0.04 -hablar
0.04 -orinar
0.04 -palabr
0.04 =a_lot =radiates
0.04 =back_pain =hip_hurts
0.04 =belly_pain =fever
0.04 =belly_pain =young_baby
0.04 =burn_severity =cold_limb
0.04 =chest_any =cold_limb
0.04 =chest_any =sudden
0.04 =chest_lasting =cough
0.04 =chest_pain =cold_limb
0.04 =chest_pain =sudden
0.04 =co_words =dizzy
0.04 =cold_limb =pale_clammy
0.04 =cold_limb =radiates
0.04 =cold_limb =trunk_pain
0.04 =days_many
0.04 =days_many =head_danger
0.04 =days_many =many_days
0.04 =days_many =trunk_pain
0.04 =deep_cut =limb_injury
0.04 =deep_cut =scratched
0.04 =eye_hit_bad =limb_injury
0.04 =flank_pain =hip_hurts
0.04 =heart_condition =valve_or_device
0.04 =hip_hurts =radiates
0.04 =joint_hot
0.04 =joint_hot =possible_fracture
0.04 =joint_hot =swelling
0.04 =kidney_stone =squeezing_word
0.04 =limb_injury =scratched
0.04 =limb_injury =wound
0.04 =nail_word =wound
0.04 =phlegm
0.04 =preterm_weeks =squeezing_word
0.04 =wound =wound_infected
0.04 =young_baby
0.04 ^ _ mar
0.04 ^ ampoll
0.04 ^ glucos
0.04 ^ quem
0.04 cai de
0.04 cara _ desde
0.04 con diarre
0.04 cort
0.04 de _ presion
0.04 de espald
0.04 dieron un
0.04 dolor _ espald
0.04 embaraz _ sient
0.04 escurr
0.04 fuert _ no
0.04 glucos
0.04 glucos de
0.04 grasa
0.04 hija esta
0.04 hijo esta
0.04 hinch por
0.04 ingle
0.04 la _ amarill
0.04 la _ desde
0.04 la ingle
0.04 marcapas
0.04 me _ en
0.04 me escurr
0.04 mi mar
0.04 nina _ fiebr
0.04 no _ la
0.04 nunca
0.04 nunca -me
0.04 otra vez
0.04 para de
0.04 pas
0.04 perro _ la
0.04 quier
0.04 ronch por
0.04 sed
0.04 senti
0.04 tengo _ cara
0.04 tiene _ desde
0.04 tuve _ mi
0.04 tuve a
0.04 un iman
0.04 y _ brazo
0.04 y _ pus
0.03 -hay
0.03 =bite_bad =deep_cut
0.03 =bruising
0.03 =burn_severity =wound
0.03 =calf =pain_any
0.03 =calf =spreading
0.03 =clot_risk
0.03 =clot_risk =eye_surgery
0.03 =cocaine =eye_hit_bad
0.03 =cocaine =pain_any
0.03 =eye_surgery
0.03 =eye_surgery =recent_surgery
0.03 =hours_pain =severe_headache
0.03 =hours_pain =severe_pain
0.03 =hours_pain =weak_one_side
0.03 =jaw_arm_sweat =squeezing_word
0.03 =pain_any =rash
0.03 =vomiting =vomiting_constantly
0.03 ^ _ cloro
0.03 ^ _ fiebr
0.03 al _ desde
0.03 alta y
0.03 azucar
0.03 cader
0.03 cayo del
0.03 cree
0.03 cree que
0.03 culebrill
0.03 de _ #11+
0.03 de _ cama
0.03 de _ es
0.03 el _ calient
0.03 el _ que
0.03 el pasill
0.03 en _ pasill
0.03 encim
0.03 hay
0.03 hijo se
0.03 huele _ gas
0.03 la cader
0.03 mare y
0.03 me _ una
0.03 miedo
0.03 moreton _ el
0.03 no -hay
0.03 nuev
0.03 pasill
0.03 poco roja
0.03 que _ desmay
0.03 que _ esta
0.03 quedo un
0.03 rinon
0.03 rojo
0.03 salen
0.03 se _ del
0.03 tengo _ pecho
0.03 un _ roja
0.03 y _ alergic
0.02 #99+
0.02 -debilidad
0.02 =a_lot =belly_pain
0.02 =blister_any =pain_any
0.02 =blister_word =pain_any
0.02 =burn_severity =pain_any
0.02 =chest_lasting =means_mentioned
0.02 =crohns
0.02 =heart_murmur_fever
0.02 =hours_pain =means_mentioned
0.02 =hours_pain =overdose_taken
0.02 =hours_pain =postpartum
0.02 =nail_word =swallowed_thing
0.02 =nail_word =tia_resolved
0.02 =one_side_belly =trunk_pain
0.02 =swallowed_thing
0.02 =throat_sore
0.02 ^ _ carbon
0.02 ^ _ desmay
0.02 ^ _ no
0.02 ^ embaraz
0.02 ^ respir
0.02 azucar _ #99+
0.02 baja
0.02 baje _ kilos
0.02 cinco
0.02 con
0.02 con _ con
0.02 conocimient
0.02 crohn
0.02 de _ por
0.02 debil _ el
0.02 deje de
0.02 duele _ panza
0.02 el _ despu
0.02 el asma
0.02 el conocimient
0.02 en _ ojo
0.02 en _ panza
0.02 flujo
0.02 ir
0.02 ir _ la
0.02 ir a
0.02 manos
0.02 me duele
0.02 mi _ es
0.02 mi _ quier
0.02 moreton y
0.02 no -me
0.02 ojos _ y
0.02 perdi _ conocimient
0.02 que
0.02 que _ y
0.02 que hago
0.02 sangr la
0.02 se _ con
0.02 si
0.02 tiene _ con
0.02 tos y
0.02 vuelo
0.01 -a
0.01 =allergen =days_many
0.01 =allergen =hours_pain
0.01 =allergen =tick
0.01 =fast_breathing =short_breath
0.01 =flank_pain
0.01 =flank_pain =kidney_stone
0.01 =flank_pain =pain_any
0.01 =getting_worse =head_danger
0.01 =nail_word =vomiting
0.01 =no_gas
0.01 =pain_any =preterm_weeks
0.01 =sting =tick
0.01 =uti
0.01 ^ _ falciform
0.01 ^ _ inhalador
0.01 ^ _ salpic
0.01 ^ _ todo
0.01 ^ a
0.01 ^ anemi
0.01 a _ a
0.01 abeja
0.01 adolescent
0.01 atragant con
0.01 braz
0.01 carro
0.01 con agua
0.01 dan
0.01 de
0.01 de _ cirugi
0.01 dos
0.01 estar
0.01 hace _ dias
0.01 la
0.01 la _ derech
0.01 los braz
0.01 me cayo
0.01 me dan
0.01 me salpic
0.01 metformin
0.01 mi
0.01 mi _ adolescent
0.01 mucho despu
0.01 muy fuert
0.01 nino _ #
0.01 no _ -los
0.01 no _ comer
0.01 part
0.01 puedo _ y
0.01 salpic
0.01 se _ sale
0.01 tomo la
0.01 una _ a
0.01 una abeja
0.01 y encog
-0.01 #99+ con
-0.01 -en
-0.01 =allergen =eye_area
-0.01 =burn_severity =during_exercise
-0.01 =burn_severity =new_medicine
-0.01 =burn_severity =numb_any
-0.01 =burn_severity =phlegm
-0.01 =chest_lasting =sudden_balance
-0.01 =clot_risk =pregnant
-0.01 =diabetes =no_insulin
-0.01 =elderly =fever
-0.01 =every_day =eye_hit_bad
-0.01 =every_day =pain_any
-0.01 =every_day =squeezing_word
-0.01 =eye_hit_bad =swelling_lips
-0.01 =nail_word =new_medicine
-0.01 =no_insulin
-0.01 =pain_any =sting
-0.01 ^ _ bebe
-0.01 ^ _ noche
-0.01 ^ _ pegue
-0.01 ^ empec
-0.01 ^ popo
-0.01 ^ uso
-0.01 a _ en
-0.01 acabo _ insulin
-0.01 alguien
-0.01 anticonceptiv y
-0.01 arden
-0.01 chichon
-0.01 de _ todos
-0.01 empec una
-0.01 esta noche
-0.01 extiend
-0.01 fuert _ la
-0.01 futbol y
-0.01 la tiroid
-0.01 mi _ nac
-0.01 mi _ por
-0.01 mi recien
-0.01 mucha
-0.01 no -he
-0.01 no _ -en
-0.01 piedr
-0.01 piel
-0.01 presion
-0.01 que _ en
-0.01 que viene
-0.01 sale la
-0.01 se extiend
-0.01 seman
-0.01 tiene _ del
-0.01 tieso
-0.01 un chichon
-0.01 una _ nueva
-0.01 vomit todo
-0.02 -para
-0.02 =a_lot =pale_clammy
-0.02 =belly_hit =fall_hard
-0.02 =bruising =purple_rash
-0.02 =bruising =rash
-0.02 =burn_severity =croup_cough
-0.02 =burn_severity =fall_hard
-0.02 =calf =days_many
-0.02 =chest_any =severe_pain
-0.02 =chest_lasting =days_many
-0.02 =chest_pain =severe_pain
-0.02 =co_words =cough
-0.02 =co_words =croup_cough
-0.02 =cocaine
-0.02 =cough =croup_cough
-0.02 =eye_hit_bad =fell
-0.02 =fainted =nail_word
-0.02 =fell =pain_any
-0.02 =headache =light_hurts
-0.02 =hours_pain =radiates
-0.02 =limb_injury =nail_word
-0.02 =limb_injury =wound_infected
-0.02 =many_days =vomiting_constantly
-0.02 =sting
-0.02 =swelling =swelling_face
-0.02 =swelling_face
-0.02 =swelling_face =swelling_lips
-0.02 =tick
-0.02 ^ _ reloj
-0.02 absces
-0.02 absces _ la
-0.02 absces en
-0.02 aire _ ayer
-0.02 amarill
-0.02 cai _ las
-0.02 cai por
-0.02 con _ regla
-0.02 de _ un
-0.02 el _ #
-0.02 el escrot
-0.02 el trabaj
-0.02 escrot
-0.02 espinill
-0.02 esta _ poco
-0.02 esta un
-0.02 gargant _ la
-0.02 hoy _ falta
-0.02 la com
-0.02 la espald
-0.02 la espinill
-0.02 late muy
-0.02 mare
-0.02 me _ muy
-0.02 padezc _ corazon
-0.02 padezc del
-0.02 pise _ clavo
-0.02 quier tomar
-0.02 se _ quita
-0.02 se comio
-0.02 tengo los
-0.02 tiro
-0.02 tos _ perro
-0.02 y _ aire
-0.03 # meses
-0.03 -cu
-0.03 =allergen =belly_pain
-0.03 =belly_hit =sudden
-0.03 =bleeding_any =nail_word
-0.03 =blurry_vision =squeezing_word
-0.03 =burn_severity =wont_feed
-0.03 =chest_lasting =diarrhea
-0.03 =days_many =short_breath
-0.03 =fall_any =sudden
-0.03 =fever =throat_sore
-0.03 =fight_blow =sudden
-0.03 =headache =preterm_weeks
-0.03 =hit_hard =sudden
-0.03 =limb_injury =sudden
-0.03 =pregnant =uti
-0.03 =tetanus_due =wound
-0.03 ^ _ corte
-0.03 ^ _ fuert
-0.03 ^ mi
-0.03 agu
-0.03 al tragar
-0.03 ampoll que
-0.03 con fiebr
-0.03 corte
-0.03 de golpe
-0.03 deje
-0.03 despu _ parto
-0.03 dos y
-0.03 el
-0.03 el _ anoch
-0.03 el _ en
-0.03 el _ tieso
-0.03 en _ muela
-0.03 esta tos
-0.03 gato
-0.03 hinch _ la
-0.03 hoy le
-0.03 la luz
-0.03 le clavo
-0.03 mas _ que
-0.03 me corte
-0.03 medicin
-0.03 mucho _ de
-0.03 oxid
-0.03 palpitacion
-0.03 pastill
-0.03 por _ el
-0.03 por todo
-0.03 rojo que
-0.03 salio un
-0.03 se atragant
-0.03 sient _ me
-0.03 toda
-0.03 un _ oxid
-0.03 una _ sin
-0.03 y _ agua
-0.03 y _ quedo
-0.03 y sangr
-0.04 # _ vomit
-0.04 #99+ sobre
-0.04 -hinch
-0.04 -que
-0.04 =bite_bad =eye_pain
-0.04 =car_crash =hours_pain
-0.04 =chest_any =cough
-0.04 =chest_lasting =weak_one_side
-0.04 =chest_lasting =young_baby
-0.04 =chest_pain =cough
-0.04 =cough =pain_any
-0.04 =cough =trunk_pain
-0.04 =curtain_word
-0.04 =cut_by_accident =hours_pain
-0.04 =dizzy
-0.04 =dizzy =head_danger
-0.04 =eye_area
-0.04 =eye_hit_bad =eye_pain
-0.04 =eye_hit_bad =many_days
-0.04 =nail_word =pain_any
-0.04 =nausea =pregnant
-0.04 =preterm_weeks =swelling
-0.04 ^ _ oscur
-0.04 ^ hice
-0.04 agua a
-0.04 anoch
-0.04 cabez _ hace
-0.04 cachet hinch
-0.04 caminar
-0.04 cara con
-0.04 comi demasiad
-0.04 como se
-0.04 cortin
-0.04 culebrill _ la
-0.04 de _ todo
-0.04 diabet
-0.04 en _ de
-0.04 estoy confund
-0.04 fuert en
-0.04 lleno
-0.04 mi _ comio
-0.04 moreton _ no
-0.04 moreton en
-0.04 mucho y
-0.04 nino
-0.04 no _ -hinch
-0.04 par _ el
-0.04 que _ el
-0.04 queme la
-0.04 rio
-0.04 ronco
-0.04 sangr _ la
-0.04 tomo _ pastill
-0.04 tomo una
-0.04 tuvo _ de
-0.04 y _ vez
-0.05 # _ #11+
-0.05 -dormir
-0.05 -el -aire
-0.05 =allergen =wont_feed
-0.05 =bleeding_any =nosebleed
-0.05 =chest_lasting =postpartum
-0.05 =cocaine =kidney_stone
-0.05 =days_many =dizzy
-0.05 =days_many =fainted
-0.05 =days_many =pain_any
-0.05 =dizzy =young_baby
-0.05 =ear_pain =fever
-0.05 =eye_area =nosebleed
-0.05 =gallbladder
-0.05 =hallucinating =mania_psychosis
-0.05 =left_ribs
-0.05 =leg_feet_swollen =swelling
-0.05 =nail_word =red_patch
-0.05 =nail_word =spreading
-0.05 =nosebleed
-0.05 =rash =squeezing_word
-0.05 =red_patch
-0.05 =red_patch =spreading
-0.05 =red_patch =wound_infected
-0.05 =weak_any =weak_one_side
-0.05 ^ _ siete
-0.05 ^ huele
-0.05 ^ infeccion
-0.05 ^ le
-0.05 ^ vomit
-0.05 al tocar
-0.05 anos _ pego
-0.05 arde
-0.05 asma y
-0.05 bastant
-0.05 caers
-0.05 carta
-0.05 cuell tieso
-0.05 de lejos
-0.05 de panza
-0.05 de pastill
-0.05 del lado
-0.05 despu
-0.05 despu de
-0.05 dorm
-0.05 en #99+
-0.05 herni de
-0.05 la _ pas
-0.05 la manan
-0.05 la muela
-0.05 lado izquierd
-0.05 lejos
-0.05 los
-0.05 molest _ luz
-0.05 molest la
-0.05 pantorrill
-0.05 quier comer
-0.05 rojo y
-0.05 sangr _ nariz
-0.05 sarpull
-0.05 seman pas
-0.05 siete
-0.05 siete _ de
-0.05 siete meses
-0.05 sinusitis
-0.05 sola
-0.05 tengo siete
-0.05 tocar
-0.05 todo el
-0.05 tosi
-0.06 =belly_hit =car_crash
-0.06 =bp_medicine
-0.06 =car_crash =hit_hard
-0.06 =days_many =squeezing_word
-0.06 =dizzy =vomiting
-0.06 =head_danger =means_mentioned
-0.06 =head_danger =preterm_weeks
-0.06 =hernia_stuck =nail_word
-0.06 =neck_swelling =tooth
-0.06 canse
-0.06 cara hinch
-0.06 choqu
-0.06 choqu en
-0.06 cloro _ la
-0.06 comio
-0.06 corto las
-0.06 de _ panza
-0.06 de _ vacun
-0.06 despu del
-0.06 embaraz me
-0.06 en _ piel
-0.06 espald como
-0.06 herman tuvo
-0.06 la _ como
-0.06 la _ sale
-0.06 la insulin
-0.06 mareo
-0.06 me canse
-0.06 paso
-0.06 pastill de
-0.06 pastill para
-0.06 puedo
-0.06 quedo _ aire
-0.06 quedo sin
-0.06 quitan
-0.06 sentir
-0.06 tiene _ dias
-0.06 toma agua
-0.06 unas
-0.06 y _ tengo
-0.06 y duele
-0.06 y sin
-0.06 y un
-0.07 # _ con
-0.07 -deja
-0.07 -me -deja
-0.07 =allergen =severe_pain
-0.07 =appendix_said
-0.07 =bite_bad =days_many
-0.07 =burn_severity =skin_infection
-0.07 =cough =days_many
-0.07 =ear_pain
-0.07 =eye_hit_bad =strep_like
-0.07 =feels_sleepy
-0.07 =feels_sleepy =head_danger
-0.07 =fever =strep_like
-0.07 =head_danger =pregnant
-0.07 =hours_pain =sudden_balance
-0.07 =pain_any =shingles
-0.07 =pain_any =vaginal_bleeding
-0.07 =strep_like
-0.07 ^ hay
-0.07 apendic
-0.07 cabez de
-0.07 cabez despu
-0.07 cambi
-0.07 cloro con
-0.07 come bien
-0.07 corazon de
-0.07 de barrig
-0.07 del
-0.07 dentr
-0.07 detector
-0.07 duerm la
-0.07 durmi la
-0.07 el _ derech
-0.07 el apendic
-0.07 en _ dedo
-0.07 entre las
-0.07 escuel
-0.07 hija _ asma
-0.07 humo _ incendi
-0.07 irregular
-0.07 la escuel
-0.07 le quedo
-0.07 llevo _ dias
-0.07 los _ azul
-0.07 los _ del
-0.07 me _ la
-0.07 me duerm
-0.07 me molest
-0.07 me quedo
-0.07 no _ -deja
-0.07 pegue
-0.07 pico un
-0.07 piern y
-0.07 puntit morad
-0.07 ronch en
-0.07 se _ duerm
-0.07 se _ un
-0.07 sed _ de
-0.07 seman _ la
-0.07 sin aire
-0.07 tenem
-0.07 tiene asma
-0.07 toda la
-0.07 una _ del
-0.07 unos
-0.07 van peor
-0.07 y _ todos
-0.07 y calient
-0.08 -ni _ solo
-0.08 =a_lot =wakes
-0.08 =allergen =eye_hit_bad
-0.08 =baby =preterm_weeks
-0.08 =burn_severity =preterm_weeks
-0.08 =burn_severity =scratched
-0.08 =calf =nail_word
-0.08 =car_crash =nail_word
-0.08 =chest_lasting =chest_pain
-0.08 =chest_lasting =ear_pain
-0.08 =head_danger =headache
-0.08 =headache =squeezing_word
-0.08 =pregnant =vomiting
-0.08 =weight_loss
-0.08 ^ _ cans
-0.08 ^ _ dolor
-0.08 ^ estoy
-0.08 abuel de
-0.08 acidez
-0.08 con tos
-0.08 culebr
-0.08 de _ meses
-0.08 del _ se
-0.08 dolor _ cabez
-0.08 el _ rojo
-0.08 el _ un
-0.08 el lago
-0.08 en _ lago
-0.08 en _ oido
-0.08 est
-0.08 esta seman
-0.08 ha est
-0.08 hinch _ el
-0.08 junto
-0.08 la _ la
-0.08 la fiebr
-0.08 la infeccion
-0.08 la vesicul
-0.08 lago
-0.08 le _ los
-0.08 los dos
-0.08 los tobill
-0.08 manch _ en
-0.08 me
-0.08 perdi el
-0.08 rato
-0.08 solo quier
-0.08 subio la
-0.08 tiene _ anos
-0.08 tos de
-0.08 una culebr
-0.08 vesicul
-0.08 ya _ me
-0.09 -nada desde
-0.09 -reteng
-0.09 -reteng -nada
-0.09 -reteng _ desde
-0.09 =chest_lasting =hours_pain
-0.09 =chest_lasting =weak_any
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =deep_cut
-0.09 =deep_cut =wound
-0.09 =diarrhea =young_baby
-0.09 =eye_hit_bad =headache
-0.09 =headache =nausea
-0.09 =headache =pain_any
-0.09 =hours_pain =weak_any
-0.09 =itchy_local
-0.09 =squeezing_word =throat_sore
-0.09 ?la _ ?de
-0.09 ?si ?alguien
-0.09 ^ _ #99+
-0.09 ^ _ amarill
-0.09 ^ _ corto
-0.09 ^ _ warfarin
-0.09 ^ comezon
-0.09 ^ piel
-0.09 ahora esta
-0.09 avion
-0.09 bien y
-0.09 cabez _ fuert
-0.09 con _ gripa
-0.09 corazon _ late
-0.09 cortin _ la
-0.09 cuart
-0.09 curso
-0.09 de _ anos
-0.09 de _ piedr
-0.09 de cabez
-0.09 de gargant
-0.09 del rinon
-0.09 desde _ lunes
-0.09 despu _ las
-0.09 dolor _ gargant
-0.09 el _ tiene
-0.09 el cost
-0.09 este
-0.09 frasc _ pastill
-0.09 gasolin
-0.09 hago _ ?alguien
-0.09 la piedr
-0.09 no -reteng
-0.09 para _ curso
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 presion #99+
-0.09 pulso _ #11+
-0.09 salio en
-0.09 sigue
-0.09 silba
-0.09 silba _ pecho
-0.09 silba el
-0.09 solo _ un
-0.09 tomo _ medicin
-0.09 tosio
-0.09 tuve
-0.09 un curso
-0.09 vomit la
-0.1 # _ despu
-0.1 <# <anos
-0.1 <anos <tuve
-0.1 <anos _ <un
-0.1 <cinco
-0.1 <cinco <anos
-0.1 <hace <#
-0.1 <hace <cinco
-0.1 <infart _ <#
-0.1 <me _ <la
-0.1 <un _ <en
-0.1 =bluish =cold_limb
-0.1 =bruising =cold_limb
-0.1 =chest_lasting =vomiting
-0.1 =chest_lasting =wound
-0.1 =clot_risk =recent_surgery
-0.1 =dialysis
-0.1 =dialysis =kidney_disease
-0.1 =eye_hit_bad =nosebleed
-0.1 =head_danger =nosebleed
-0.1 =many_days =pain_any
-0.1 =nodes
-0.1 =nodes =swelling
-0.1 =nosebleed =vaginal_bleeding
-0.1 ^ _ cambiar
-0.1 ^ _ com
-0.1 ^ _ la
-0.1 ^ hace
-0.1 ^ trabaj
-0.1 agrur _ las
-0.1 agrur por
-0.1 ampoll _ duelen
-0.1 azul
-0.1 bolit
-0.1 bolit de
-0.1 brinc
-0.1 brinc el
-0.1 buena _ el
-0.1 casa
-0.1 chiquit
-0.1 cita _ mi
-0.1 com
-0.1 com _ buena
-0.1 com es
-0.1 con _ vaso
-0.1 de agrur
-0.1 del jardin
-0.1 desde _ tres
-0.1 desde hace
-0.1 despert con
-0.1 dialisis
-0.1 en _ carro
-0.1 en la
-0.1 espald
-0.1 esta mare
-0.1 gangli
-0.1 gangli hinchad
-0.1 golpe _ la
-0.1 hace tres
-0.1 herman _ desmay
-0.1 hijo _ con
-0.1 hijo despert
-0.1 hoy _ las
-0.1 hoy a
-0.1 la prueb
-0.1 lado _ el
-0.1 me _ dolor
-0.1 mi _ despert
-0.1 mi nino
-0.1 no _ desde
-0.1 para mi
-0.1 poco _ agrur
-0.1 pulso
-0.1 que com
-0.1 que duelen
-0.1 que va
-0.1 quede
-0.1 quedo _ en
-0.1 quij desde
-0.1 rodill cu
-0.1 sangr de
-0.1 seman _ del
-0.1 seman despu
-0.1 sient muy
-0.1 toma
-0.1 vaso
-0.1 vez _ dolor
-0.1 viejo
-0.1 vomit una
-0.1 y _ hinchad
-0.1 y gangli
-0.11 #99+ metr
-0.11 -aire solo
-0.11 -ni -nada
-0.11 <desmay <una
-0.11 <desmay _ <vez
-0.11 <diez
-0.11 <diez <anos
-0.11 <hace <diez
-0.11 <mama
-0.11 <mi <mama
-0.11 <salio
-0.11 <salio <bien
-0.11 <todo <salio
-0.11 <todo _ <bien
-0.11 <y <todo
-0.11 <y _ <salio
-0.11 =a_lot =chest_any
-0.11 =a_lot =chest_pain
-0.11 =allergen =fainted
-0.11 =belly_pain =days_many
-0.11 =belly_pain =getting_worse
-0.11 =chest_lasting =raynaud_usual
-0.11 =co_words =days_many
-0.11 =co_words =wakes
-0.11 =cough =hours_pain
-0.11 =days_many =every_day
-0.11 =discharge =wound_infected
-0.11 =eye_area =itchy_only
-0.11 =eye_hit_bad =young_baby
-0.11 =headache
-0.11 =hours_pain =raynaud_usual
-0.11 =limb_injury
-0.11 =many_days =young_baby
-0.11 ?alguien ?se
-0.11 ?de ?un
-0.11 ?es _ ?sepsis
-0.11 ?la ?sepsis
-0.11 ?sepsis
-0.11 ?una ?convulsion
-0.11 ^ _ <anos
-0.11 ^ _ <mama
-0.11 ^ _ <un
-0.11 ^ _ di
-0.11 ^ _ tos
-0.11 a _ metr
-0.11 ayer _ esta
-0.11 comio una
-0.11 con _ cuchill
-0.11 cu le
-0.11 cuerp
-0.11 de tos
-0.11 desde _ cuatr
-0.11 desgarr
-0.11 desgarr la
-0.11 diez minut
-0.11 dijo
-0.11 durmi
-0.11 el cuerp
-0.11 embaraz de
-0.11 espos se
-0.11 hace cuatr
-0.11 hago
-0.11 hijo _ mocos
-0.11 huev
-0.11 infeccion _ orina
-0.11 la alergi
-0.11 le di
-0.11 me desgarr
-0.11 me durmi
-0.11 metr
-0.11 mi abuel
-0.11 mosquit _ el
-0.11 muela y
-0.11 ojos
-0.11 ojos por
-0.11 picaron
-0.11 poco _ tos
-0.11 por _ alergi
-0.11 pus
-0.11 se _ durmi
-0.11 sient un
-0.11 sin
-0.11 sobre
-0.11 tiene _ de
-0.11 tobill _ poco
-0.11 tobill un
-0.11 unos segund
-0.11 viene
-0.11 viene _ las
-0.11 viene a
-0.11 ya se
-0.12 -el _ solo
-0.12 -fiebr -ni
-0.12 -he
-0.12 <ano _ <me
-0.12 <derram
-0.12 <en _ <secundari
-0.12 <la <secundari
-0.12 <mi <papa
-0.12 <papa
-0.12 <papa <tuvo
-0.12 <papa _ <un
-0.12 <pas <me
-0.12 <sangr
-0.12 <secundari
-0.12 <un <derram
-0.12 =allergen =nail_word
-0.12 =bleeding_any =young_baby
-0.12 =blood_thinner =eye_area
-0.12 =blood_thinner =nosebleed
-0.12 =cold_only =flu_bad
-0.12 =dizzy =hours_pain
-0.12 =flu_bad
-0.12 =head_danger =many_days
-0.12 =hours_pain =vaginal_bleeding
-0.12 =sting =swelling
-0.12 ?a
-0.12 ?a ?alguien
-0.12 ?coagul ?en
-0.12 ?coagul _ ?el
-0.12 ?como _ ?trata
-0.12 ?esta
-0.12 ?le
-0.12 ?se ?trata
-0.12 ?si ?a
-0.12 ?si _ ?alguien
-0.12 ?trata
-0.12 ?trata ?una
-0.12 ?un ?coagul
-0.12 ?un _ ?en
-0.12 ^ _ <desmay
-0.12 ^ _ <papa
-0.12 ^ comi
-0.12 ^ cualquier
-0.12 ^ lleno
-0.12 aguant la
-0.12 cada toma
-0.12 cualquier
-0.12 desde _ dos
-0.12 desde el
-0.12 dos _ hoy
-0.12 el jabon
-0.12 estomag
-0.12 estr _ trabaj
-0.12 estr del
-0.12 gripe
-0.12 jabon nuevo
-0.12 las escaler
-0.12 le esta
-0.12 llevo tres
-0.12 los _ ya
-0.12 los tacos
-0.12 me dieron
-0.12 menos _ viern
-0.12 menos el
-0.12 meses y
-0.12 mi bebe
-0.12 mocos _ juega
-0.12 mocos pero
-0.12 no _ lo
-0.12 pero juega
-0.12 perro
-0.12 por _ estr
-0.12 por _ jabon
-0.12 por _ tarde
-0.12 seman _ se
-0.12 tacos
-0.12 tacos ya
-0.12 tengo _ en
-0.12 tiene #
-0.12 veces _ dia
-0.12 veces al
-0.12 y #11+
-0.12 y nause
-0.13 # _ diciembr
-0.13 -voz
-0.13 <cu <tenia
-0.13 <me _ <el
-0.13 <pas <y
-0.13 <tenia _ <anos
-0.13 =baby =nail_word
-0.13 =belly_pain =cramps
-0.13 =bleeding_any =eye_area
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =chest_lasting =fall_any
-0.13 =cramps
-0.13 =cramps =pain_any
-0.13 =days_many =vomiting_constantly
-0.13 =eye_hit_bad =shoulder_pain
-0.13 =itching =radiates_groin
-0.13 =itchy_only =radiates_groin
-0.13 =leg_feet_swollen
-0.13 =many_days =squeezing_word
-0.13 =one_side_belly =shoulder_pain
-0.13 =pain_any =shoulder_pain
-0.13 =pregnant =stomach_burn
-0.13 =rash =shingles
-0.13 =shoulder_pain
-0.13 ?cerebral
-0.13 ?como _ ?si
-0.13 ?como _ ?ve
-0.13 ?derram
-0.13 ?derram ?cerebral
-0.13 ?es ?una
-0.13 ?que _ ?una
-0.13 ?se ?si
-0.13 ?se ?ve
-0.13 ?un ?derram
-0.13 ?un _ ?cerebral
-0.13 ?un _ ?de
-0.13 ?ve
-0.13 ?ve ?un
-0.13 ^ _ infeccion
-0.13 ^ _ manan
-0.13 ^ _ verde
-0.13 ^ cual
-0.13 ^ tosi
-0.13 al _ escaler
-0.13 al subir
-0.13 brazo _ la
-0.13 brazo por
-0.13 colic
-0.13 con _ pastill
-0.13 con _ seman
-0.13 corazon me
-0.13 cual _ el
-0.13 cual es
-0.13 da ansiedad
-0.13 de altur
-0.13 de diciembr
-0.13 de tanto
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 duele _ hombr
-0.13 ejercici
-0.13 el #
-0.13 el _ al
-0.13 el _ normal
-0.13 hago ?si
-0.13 hijo _ raspo
-0.13 hinch _ de
-0.13 hizo
-0.13 la mir
-0.13 la piern
-0.13 manan _ la
-0.13 manan por
-0.13 me _ ansiedad
-0.13 me acabo
-0.13 me late
-0.13 minut _ ya
-0.13 mir
-0.13 morad en
-0.13 necesit _ cita
-0.13 necesit una
-0.13 papa diabetic
-0.13 por _ trabaj
-0.13 por _ vacun
-0.13 que _ ?si
-0.13 roja en
-0.13 subir
-0.13 subir escaler
-0.13 toca
-0.13 un
-0.13 una _ en
-0.13 ver
-0.13 viagr
-0.13 y _ mucho
-0.14 # menos
-0.14 -falta -el
-0.14 -me -falta
-0.14 -una
-0.14 <#11+
-0.14 <#11+ <anos
-0.14 <en <el
-0.14 <un _ <el
-0.14 =a_lot =cut_by_accident
-0.14 =a_lot =deep_cut
-0.14 =allergen =cold_only
-0.14 =allergen =flu_bad
-0.14 =allergen =stomach_burn
-0.14 =aura_usual =pregnant
-0.14 =belly_hard =swelling
-0.14 =bite_bad =calf
-0.14 =bite_bad =chest_lasting
-0.14 =bp_medicine =child_got_pills
-0.14 =burn_severity =inconsolable
-0.14 =car_crash =chest_lasting
-0.14 =chest_lasting =wound_infected
-0.14 =cough
-0.14 =croup_cough
-0.14 =fever =tooth
-0.14 =head_danger =vomiting_constantly
-0.14 =headache =hours_pain
-0.14 =inconsolable
-0.14 =itchy_only =nail_word
-0.14 =wont_feed
-0.14 ?como _ ?un
-0.14 ?evito ?un
-0.14 ^ _ ?evito
-0.14 ^ _ diabetic
-0.14 ^ _ salio
-0.14 ^ toso
-0.14 agrur _ de
-0.14 agrur despu
-0.14 al
-0.14 alergic
-0.14 anos _ quier
-0.14 cita _ la
-0.14 con flem
-0.14 de _ con
-0.14 de _ gripe
-0.14 de perro
-0.14 dias _ esta
-0.14 dormir
-0.14 hinchan los
-0.14 hora
-0.14 kilos
-0.14 la gripe
-0.14 le _ sal
-0.14 le _ un
-0.14 mal _ lejos
-0.14 menos cuart
-0.14 necesit _ mis
-0.14 ojos _ la
-0.14 para _ dolor
-0.14 pica el
-0.14 pica la
-0.14 pica una
-0.14 que _ duele
-0.14 quier _ vacun
-0.14 quier la
-0.14 resurtir mis
-0.14 soy alergic
-0.14 tiene _ seman
-0.14 una
-0.14 veo _ de
-0.14 veo mal
-0.14 y _ arde
-0.14 y orino
-0.15 -fiebr _ -seman
-0.15 -fiebr solo
-0.15 -tomar -cafe
-0.15 <yo
-0.15 =allergen =baby
-0.15 =allergen =itching
-0.15 =aura_usual =belly_pain
-0.15 =aura_usual =cramps
-0.15 =aura_usual =headache
-0.15 =aura_usual =pain_any
-0.15 =aura_usual =vaginal_bleeding
-0.15 =baby =raynaud_usual
-0.15 =belly_hit =pain_any
-0.15 =burn_severity =raynaud_usual
-0.15 =chest_lasting =fever
-0.15 =days_many =hernia_stuck
-0.15 =days_many =stomach_burn
-0.15 =fever =phlegm
-0.15 =headache =raynaud_usual
-0.15 =nail_word =tick
-0.15 ^ _ mare
-0.15 buena para
-0.15 cabez desde
-0.15 cara _ las
-0.15 cayo en
-0.15 cicatriz
-0.15 cost
-0.15 el polen
-0.15 embaraz _ un
-0.15 embaraz es
-0.15 en _ gimnasi
-0.15 espos _ mucho
-0.15 fiebr se
-0.15 hijo _ una
-0.15 inhalador
-0.15 la _ para
-0.15 mi migran
-0.15 migran
-0.15 migran _ siempr
-0.15 migran de
-0.15 mucha _ y
-0.15 nino de
-0.15 no -tomar
-0.15 orina y
-0.15 oscur desde
-0.15 poco al
-0.15 polen
-0.15 por _ -tomar
-0.15 por _ polen
-0.15 puedo _ el
-0.15 punt
-0.15 quier _ cita
-0.15 regla _ con
-0.15 se _ de
-0.15 sirve
-0.15 tiene las
-0.15 tomar
-0.15 un _ en
-0.15 una garrapat
-0.15 zapat nuev
-0.16 -ni -problem
-0.16 -ni _ -para
-0.16 -problem -para
-0.16 -tiembl
-0.16 <al
-0.16 <infart
-0.16 <infart <hace
-0.16 <la _ <al
-0.16 <todo
-0.16 <tuvo _ <infart
-0.16 <un <infart
-0.16 =belly_pain =vaginal_bleeding
-0.16 =calf =co_words
-0.16 =chest_lasting =low_mood
-0.16 =constipation =three_days
-0.16 =nail_word
-0.16 =one_side_belly =uti
-0.16 =squeezing_word =young_baby
-0.16 =trunk_pain =uti
-0.16 ^ <el
-0.16 ^ _ <ano
-0.16 ^ _ abuel
-0.16 ^ _ estren
-0.16 ^ _ pican
-0.16 ^ _ picaron
-0.16 ando cans
-0.16 de _ para
-0.16 dia _ a
-0.16 duerm
-0.16 el jardin
-0.16 el miercol
-0.16 estoy estren
-0.16 hasta
-0.16 hijo de
-0.16 las papas
-0.16 los _ para
-0.16 los _ por
-0.16 me pican
-0.16 me picaron
-0.16 mi _ con
-0.16 miercol
-0.16 no -tiembl
-0.16 otra
-0.16 papas
-0.16 pican _ ojos
-0.16 pican los
-0.16 piern de
-0.16 presion _ con
-0.16 que _ necesit
-0.16 que vacun
-0.16 rinon y
-0.16 sale un
-0.16 sangr al
-0.16 se mete
-0.16 seman _ me
-0.16 tengo #11+
-0.16 tengo _ cuell
-0.16 tengo _ piel
-0.16 tengo mucha
-0.16 tiene _ piel
-0.16 una _ de
-0.16 vacun necesit
-0.16 vez
-0.16 y _ aguant
-0.17 -falta
-0.17 -falta _ -aire
-0.17 <me _ <una
-0.17 =chest_lasting =hit_hard
-0.17 =cut_by_accident =nail_word
-0.17 =days_many =tired
-0.17 =leg_swelling_one =limb_injury
-0.17 =leg_swelling_one =possible_fracture
-0.17 =leg_swelling_one =twisted
-0.17 =low_mood =many_days
-0.17 =low_mood =young_baby
-0.17 =muscle_tear
-0.17 ?da
-0.17 ^ _ confund
-0.17 ^ _ mart
-0.17 ^ cita
-0.17 ^ los
-0.17 ^ manan
-0.17 ^ muela
-0.17 al orinar
-0.17 ayuda _ el
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 calambr
-0.17 calambr en
-0.17 cardiac
-0.17 comer y
-0.17 comi _ y
-0.17 confund con
-0.17 consult
-0.17 corro
-0.17 cu _ -duerm
-0.17 cu corro
-0.17 cu puedo
-0.17 cuest _ consult
-0.17 de caball
-0.17 de orina
-0.17 de peso
-0.17 dolor _ barrig
-0.17 dolor _ caball
-0.17 grand
-0.17 hondo
-0.17 inhalador _ favor
-0.17 inhalador por
-0.17 insuficienci cardiac
-0.17 la consult
-0.17 la montan
-0.17 la otra
-0.17 llevo una
-0.17 manan _ las
-0.17 manan a
-0.17 me _ de
-0.17 no -duele
-0.17 noche y
-0.17 pecho al
-0.17 respirar hondo
-0.17 sarpull por
-0.17 tomar _ con
-0.17 ya
-0.18 # anos
-0.18 -en -la
-0.18 -tengo -fiebr
-0.18 <hace <un
-0.18 <hace _ <ano
-0.18 <tuve <un
-0.18 <un <ano
-0.18 =a_lot =water_broke
-0.18 =burn_severity =itchy_only
-0.18 =cancer_history =elderly
-0.18 =chest_lasting =radiates
-0.18 =clot_risk =elderly
-0.18 =eye_area =stye
-0.18 =eye_hit_bad =fall_hard
-0.18 =eye_hit_bad =throat_sore
-0.18 =fall_hard =pain_any
-0.18 =scratched =wound_infected
-0.18 =stye
-0.18 =tetanus_due
-0.18 ?se _ ?un
-0.18 ^ _ alergic
-0.18 ^ _ comezon
-0.18 ^ _ perrill
-0.18 ^ _ que
-0.18 ^ _ regla
-0.18 ^ _ tiesa
-0.18 ^ _ trist
-0.18 ^ antes
-0.18 ^ espald
-0.18 a _ dos
-0.18 abuel tiene
-0.18 acabo
-0.18 alergic a
-0.18 antes _ examen
-0.18 barrig y
-0.18 bici
-0.18 boca azul
-0.18 cargar
-0.18 da _ de
-0.18 da dolor
-0.18 de _ despu
-0.18 de cancer
-0.18 de comer
-0.18 de hondur
-0.18 del examen
-0.18 desde _ #
-0.18 duele _ brazo
-0.18 el gimnasi
-0.18 el labio
-0.18 en _ futbol
-0.18 es segur
-0.18 espald tiesa
-0.18 esta hinch
-0.18 estab
-0.18 fuego _ el
-0.18 gargant _ el
-0.18 hijo quier
-0.18 hondur
-0.18 la _ azul
-0.18 la _ que
-0.18 la bici
-0.18 la meningitis
-0.18 la pared
-0.18 la tele
-0.18 labio
-0.18 las
-0.18 llevo
-0.18 mal la
-0.18 me _ las
-0.18 meningitis
-0.18 mucho _ me
-0.18 murio _ cancer
-0.18 necesit _ examen
-0.18 oxigen
-0.18 pared
-0.18 perrill
-0.18 perrill _ el
-0.18 perrill en
-0.18 poco los
-0.18 por _ pila
-0.18 por _ sol
-0.18 puntit
-0.18 solo _ de
-0.18 solo cans
-0.18 soy _ a
-0.18 tengo _ con
-0.18 tengo comezon
-0.18 tiembl _ frio
-0.18 tiembl de
-0.18 tiesa _ la
-0.18 tiroid
-0.18 un _ los
-0.18 un examen
-0.18 vomit _ anoch
-0.19 # el
-0.19 -duele _ -pecho
-0.19 -el -pecho
-0.19 -por
-0.19 -por -que
-0.19 -sabem
-0.19 -sabem -por
-0.19 -sabem _ -que
-0.19 <era
-0.19 <ya
-0.19 =aura_usual =low_mood
-0.19 =aura_usual =panic_known
-0.19 =bite_bad =young_baby
-0.19 =bleeding_any =gums_bleed
-0.19 =bp_medicine =means_mentioned
-0.19 =burn_any =heat_exposure
-0.19 =burned_hand =low_mood
-0.19 =chest_lasting =severe_headache
-0.19 =clear_fluid =cold_outside
-0.19 =cold_only =cough
-0.19 =cold_outside =head_danger
-0.19 =cough =nail_word
-0.19 =cramps =vaginal_bleeding
-0.19 =during_exercise =refuses
-0.19 =gums_bleed
-0.19 =low_mood =raynaud_usual
-0.19 =panic_known =raynaud_usual
-0.19 =refuses
-0.19 ?alguien
-0.19 ?desmay
-0.19 ?evito _ ?coagul
-0.19 ?que ?signific
-0.19 ?signific
-0.19 ^ _ ?signific
-0.19 ^ _ acidez
-0.19 ^ _ atragant
-0.19 ^ _ en
-0.19 ^ _ falta
-0.19 ^ _ muero
-0.19 ^ _ pastill
-0.19 ^ _ piquet
-0.19 ^ _ poco
-0.19 ^ _ proxim
-0.19 ^ _ resurtir
-0.19 ^ _ sangran
-0.19 ataqu _ panic
-0.19 cabez _ la
-0.19 cabez muy
-0.19 champu
-0.19 con _ sol
-0.19 corr
-0.19 de _ se
-0.19 de panic
-0.19 del _ izquierd
-0.19 el avion
-0.19 en _ avion
-0.19 enci
-0.19 entro agua
-0.19 hijo le
-0.19 hizo _ nudo
-0.19 hizo un
-0.19 infart
-0.19 la pastill
-0.19 la seman
-0.19 las enci
-0.19 le cayo
-0.19 lent me
-0.19 mare _ vomit
-0.19 me brinc
-0.19 me muero
-0.19 me sangran
-0.19 me tapan
-0.19 muero
-0.19 no -es
-0.19 nudo _ la
-0.19 oidos _ el
-0.19 panic
-0.19 panic _ siempr
-0.19 panic de
-0.19 para
-0.19 poco la
-0.19 sangran
-0.19 sangran _ enci
-0.19 sangran las
-0.19 se _ tapan
-0.19 sient que
-0.19 soy
-0.19 sud y
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo acidez
-0.19 todo
-0.19 torci
-0.19 tos _ mocos
-0.19 un infart
-0.19 un piquet
-0.2 #11+ en
-0.2 -adormecimient
-0.2 -desmay
-0.2 -desmay _ me
-0.2 -desmay solo
-0.2 -duele _ -cabez
-0.2 -me _ -en
-0.2 -tengo _ -ni
-0.2 <de _ <hace
-0.2 <el <mes
-0.2 <mes
-0.2 <mes <pas
-0.2 <mi <tio
-0.2 <mi _ <se
-0.2 <tio
-0.2 <tio <se
-0.2 =belly_hit =chest_lasting
-0.2 =bruising =calf
-0.2 =clot_risk =tired
-0.2 =ear_pain =squeezing_word
-0.2 =eye_area =vaginal_bleeding
-0.2 =getting_worse =nail_word
-0.2 =nail_word =scratched
-0.2 =nail_word =vomit_few
-0.2 =vomit_few
-0.2 =vomit_few =vomiting
-0.2 ^ <hace
-0.2 ^ _ <tio
-0.2 ^ _ depresion
-0.2 ^ _ grano
-0.2 ^ entre
-0.2 ^ ronch
-0.2 a #99+
-0.2 a _ y
-0.2 brinc _ parp
-0.2 clas
-0.2 clas _ natacion
-0.2 clas de
-0.2 de _ al
-0.2 de _ dias
-0.2 de _ en
-0.2 de _ vista
-0.2 de natacion
-0.2 depresion
-0.2 dolor _ oido
-0.2 doming
-0.2 el _ sin
-0.2 el calor
-0.2 el panal
-0.2 el pie
-0.2 entre _ #
-0.2 es _ cita
-0.2 grano
-0.2 grano en
-0.2 hijo _ #
-0.2 las _ menos
-0.2 las _ por
-0.2 le _ morad
-0.2 lent nuev
-0.2 mama _ #11+
-0.2 manan _ si
-0.2 manan pero
-0.2 mano hinch
-0.2 me _ un
-0.2 media hora
-0.2 mis _ de
-0.2 mocos _ come
-0.2 moreton _ en
-0.2 moreton _ la
-0.2 moreton por
-0.2 natacion
-0.2 nause _ la
-0.2 necesit _ nuev
-0.2 perdi
-0.2 pero _ como
-0.2 pero si
-0.2 sarpull con
-0.2 seca
-0.2 secos
-0.2 tener
-0.2 tengo _ presion
-0.2 tobill y
-0.2 tomo pastill
-0.2 trist porqu
-0.2 un _ por
-0.2 un grano
-0.2 veces hoy
-0.2 vomit _ veces
-0.2 vomit _ vez
-0.21 <tuvo <un
-0.21 =burn_severity =cold_only
-0.21 =discharge =wound
-0.21 =eye_hit_bad =twisted
-0.21 =getting_worse =severe_pain
-0.21 =limb_injury =swelling
-0.21 =low_mood =panic_known
-0.21 =swelling =twisted
-0.21 ?los ?sign
-0.21 ?sign
-0.21 ?sign ?de
-0.21 ?son _ ?sign
-0.21 ^ _ al
-0.21 ^ _ dia
-0.21 ^ _ dura
-0.21 ^ _ tropec
-0.21 abuel _ #11+
-0.21 al limpiarm
-0.21 anos _ #11+
-0.21 cheque
-0.21 cita de
-0.21 cu se
-0.21 cuant dura
-0.21 de _ espald
-0.21 dosis
-0.21 el _ ya
-0.21 en _ rodill
-0.21 es #99+
-0.21 es _ sobre
-0.21 es normal
-0.21 escaler
-0.21 frijol
-0.21 la _ da
-0.21 la _ va
-0.21 limpiarm
-0.21 los frijol
-0.21 los zapat
-0.21 me _ por
-0.21 me sudan
-0.21 me tropec
-0.21 mediodi el
-0.21 necesit un
-0.21 nuec
-0.21 orino
-0.21 para _ espald
-0.21 pastill _ la
-0.21 por _ cafe
-0.21 por _ silla
-0.21 pueden _ una
-0.21 pulso es
-0.21 que es
-0.21 quem
-0.21 quier _ cheque
-0.21 sangr un
-0.21 sobre #11+
-0.21 sudan
-0.21 sudan _ manos
-0.21 sudan las
-0.21 tropec
-0.21 un _ para
-0.21 un cheque
-0.21 una _ roja
-0.21 y sigue
-0.21 zapat
-0.22 # _ la
-0.22 #99+ pero
-0.22 -de _ -ni
-0.22 -dolor -de
-0.22 -pecho
-0.22 <de <famili
-0.22 <famili
-0.22 <una <vez
-0.22 <vez
-0.22 <viene
-0.22 <viene <de
-0.22 <viene _ <famili
-0.22 =baby =bite_bad
-0.22 =burn_severity =cough
-0.22 =chest_lasting =not_self
-0.22 =head_danger =numb_any
-0.22 =itchy_only =sting
-0.22 =not_self
-0.22 =tooth
-0.22 ^ <la
-0.22 ^ _ -fiebr
-0.22 ^ _ dejar
-0.22 ^ _ del
-0.22 ^ agrur
-0.22 ^ ando
-0.22 ^ azucar
-0.22 ^ eruct
-0.22 ^ padezc
-0.22 ^ pise
-0.22 ^ sarpull
-0.22 con la
-0.22 con un
-0.22 de _ #
-0.22 dejar
-0.22 dejar _ fumar
-0.22 dejar de
-0.22 despiert
-0.22 duele _ rodill
-0.22 el _ no
-0.22 el _ vari
-0.22 el parto
-0.22 en _ parp
-0.22 eruct
-0.22 es _ un
-0.22 espald _ el
-0.22 esta _ de
-0.22 hinch _ le
-0.22 hinchad
-0.22 hinchan
-0.22 insulin
-0.22 mal alient
-0.22 me sale
-0.22 mejor
-0.22 mi inhalador
-0.22 mi pastill
-0.22 mucha agua
-0.22 nino _ tos
-0.22 ocho
-0.22 padezc
-0.22 para un
-0.22 pero _ sient
-0.22 pero me
-0.22 perro en
-0.22 pise
-0.22 pise un
-0.22 por _ gripa
-0.22 quier cambiar
-0.22 quier dejar
-0.22 resurtir _ inhalador
-0.22 resurtir mi
-0.22 se _ hinchan
-0.22 sient _ bien
-0.22 sigo
-0.22 sin _ -#11+
-0.22 tengo tos
-0.22 tiene tos
-0.22 tos con
-0.22 truen
-0.22 un _ chiquit
-0.22 un _ desde
-0.22 y _ desde
-0.23 #11+ _ las
-0.23 #11+ a
-0.23 -cabez -ni
-0.23 -estoy
-0.23 -mas
-0.23 -tengo -mareo
-0.23 <desmay
-0.23 <me <desmay
-0.23 =bleeding_any =gum_only
-0.23 =chest_lasting =swelling_face
-0.23 =chest_lasting =swelling_lips
-0.23 =co_words =hours_pain
-0.23 =days_many =nausea
-0.23 =gum_only
-0.23 =gum_only =gums_bleed
-0.23 =heat_exposure =pain_any
-0.23 =hoarse
-0.23 =not_taken
-0.23 ^ _ arde
-0.23 ^ _ ayuda
-0.23 ^ _ bien
-0.23 ^ _ sale
-0.23 ^ la
-0.23 ^ voy
-0.23 a viajar
-0.23 abundant
-0.23 al cepillarm
-0.23 al masticar
-0.23 ayuda para
-0.23 cama
-0.23 cans del
-0.23 ceboll
-0.23 cepillarm
-0.23 comezon en
-0.23 contagios
-0.23 dias
-0.23 diez
-0.23 el sol
-0.23 en _ ingle
-0.23 en dialisis
-0.23 enci _ cepillarm
-0.23 enci al
-0.23 entro _ al
-0.23 es contagios
-0.23 es el
-0.23 es peligros
-0.23 estas
-0.23 flem
-0.23 hijo _ duele
-0.23 la cama
-0.23 la ceboll
-0.23 la proxim
-0.23 las _ al
-0.23 lastim
-0.23 lastim _ mi
-0.23 lastim a
-0.23 masticar
-0.23 me _ cans
-0.23 me _ el
-0.23 me olv
-0.23 me torci
-0.23 meses _ cada
-0.23 mocos y
-0.23 moned
-0.23 moned y
-0.23 moreton
-0.23 necesit _ mi
-0.23 no -estoy
-0.23 numer
-0.23 olv
-0.23 orina
-0.23 panza _ la
-0.23 panza por
-0.23 pelan
-0.23 peligros
-0.23 picant
-0.23 por no
-0.23 proxim seman
-0.23 que _ para
-0.23 que ayuda
-0.23 quij _ masticar
-0.23 quij al
-0.23 se _ olv
-0.23 tengo _ despu
-0.23 tengo un
-0.23 tiene _ boca
-0.23 tieso _ la
-0.23 truen _ quij
-0.23 truen la
-0.23 un _ debil
-0.23 un poquit
-0.23 una moned
-0.23 voy _ viajar
-0.23 y _ se
-0.24 -la -cabez
-0.24 <en <la
-0.24 <un _ <hace
-0.24 =bluish =nail_word
-0.24 =chest_lasting =fight_blow
-0.24 =chest_lasting =sudden
-0.24 =eye_area =soaking_pad
-0.24 =inconsolable =long_bleed
-0.24 =pain_any =throat_sore
-0.24 =pain_any =uti
-0.24 ?coagul
-0.24 ?convulsion
-0.24 ?de ?la
-0.24 ^ _ cort
-0.24 ^ _ juguet
-0.24 ^ _ limpi
-0.24 ^ _ mucho
-0.24 ^ _ perro
-0.24 ^ dentr
-0.24 ^ herni
-0.24 ^ resurtir
-0.24 ^ sin
-0.24 a mediodi
-0.24 acabo _ pastill
-0.24 antes del
-0.24 como limpi
-0.24 de las
-0.24 dentr de
-0.24 despu _ los
-0.24 el _ me
-0.24 el _ nuevo
-0.24 el otro
-0.24 el sab
-0.24 en _ embaraz
-0.24 enjuagu
-0.24 enjuagu y
-0.24 estoy _ por
-0.24 jardin
-0.24 la munec
-0.24 los _ con
-0.24 los _ me
-0.24 morad con
-0.24 muela
-0.24 munec
-0.24 nino tiene
-0.24 nuevo
-0.24 para _ llorar
-0.24 pico _ mosquit
-0.24 puedo comer
-0.24 sin -dolor
-0.24 todo _ dia
-0.24 un mosquit
-0.24 veran
-0.24 volar
-0.24 y mocos
-0.25 <con
-0.25 <con <el
-0.25 <fiebr
-0.25 <mi _ <tuvo
-0.25 <tuvo
-0.25 =a_lot =allergen
-0.25 =a_lot =tired
-0.25 =blister_any =scratched
-0.25 =blister_word =scratched
-0.25 =chest_lasting =constipation
-0.25 =chest_lasting =tired
-0.25 =constipation =young_baby
-0.25 =cough =young_baby
-0.25 =dentist =pain_any
-0.25 =discharge =skin_infection
-0.25 =eye_hit_bad =three_days
-0.25 =fever =pregnant
-0.25 =hours_pain =vomiting
-0.25 =pain_any =three_days
-0.25 ?cual
-0.25 ?cual ?son
-0.25 ?cual _ ?los
-0.25 ?en ?el
-0.25 ?los _ ?de
-0.25 ?son ?los
-0.25 ^ ?cual
-0.25 ^ _ ?son
-0.25 ^ _ fuego
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 al estornudar
-0.25 ansiedad y
-0.25 cambiar
-0.25 cambiar _ cita
-0.25 comio un
-0.25 como me
-0.25 con _ pelicul
-0.25 corazon en
-0.25 cuant cuest
-0.25 cuest la
-0.25 de _ tarde
-0.25 de sangr
-0.25 dedo
-0.25 desde _ seman
-0.25 duele _ gargant
-0.25 el dentist
-0.25 estornudar
-0.25 estren _ hace
-0.25 estren desde
-0.25 fiebr _ hace
-0.25 gargant con
-0.25 gimnasi
-0.25 hace seman
-0.25 hijo
-0.25 la carne
-0.25 la mesa
-0.25 la pelicul
-0.25 labio _ por
-0.25 las nuec
-0.25 mama tiene
-0.25 manos de
-0.25 me aceler
-0.25 me pusieron
-0.25 me raspe
-0.25 mesa
-0.25 mi _ llego
-0.25 mi hijo
-0.25 olv mi
-0.25 orina _ estornudar
-0.25 orina al
-0.25 palpit
-0.25 paro
-0.25 pelicul
-0.25 por _ dentist
-0.25 por _ examen
-0.25 por _ jardin
-0.25 prueb
-0.25 pusieron _ vacun
-0.25 pusieron la
-0.25 quier hablar
-0.25 raspe
-0.25 salio _ moreton
-0.25 sangr _ vez
-0.25 se _ aceler
-0.25 tengo _ labio
-0.25 tiene mocos
-0.25 un nino
-0.25 una cita
-0.25 uso
-0.25 y _ molest
-0.26 -duele -la
-0.26 -es
-0.26 -me _ -la
-0.26 <#99+
-0.26 <en <#99+
-0.26 <una _ <en
-0.26 =panic_known
-0.26 =vaginal_bleeding =young_baby
-0.26 ?como ?evito
-0.26 ?evito
-0.26 ?se _ ?una
-0.26 ^ _ -sangr
-0.26 ^ _ asma
-0.26 ^ _ para
-0.26 ^ quier
-0.26 buena
-0.26 computador
-0.26 con _ fiebr
-0.26 con los
-0.26 de frio
-0.26 del parto
-0.26 del pie
-0.26 desde que
-0.26 duele la
-0.26 el futbol
-0.26 es buena
-0.26 es mi
-0.26 espald _ me
-0.26 esta rojo
-0.26 estoy _ de
-0.26 huele a
-0.26 junto _ la
-0.26 junto a
-0.26 la computador
-0.26 le molest
-0.26 lo mismo
-0.26 me _ dorm
-0.26 me subio
-0.26 me tocan
-0.26 mismo
-0.26 nariz _ la
-0.26 nariz en
-0.26 necesit lent
-0.26 oigo
-0.26 oigo voces
-0.26 quede dorm
-0.26 recet
-0.26 revision del
-0.26 tengo _ ojos
-0.26 tocan
-0.26 una _ para
-0.26 vez en
-0.27 -un
-0.27 <bien
-0.27 =chest_lasting =high_fever
-0.27 =chest_lasting =limb_injury
-0.27 ?causar
-0.27 ?puede ?causar
-0.27 ^ _ #11+
-0.27 ^ _ cansad
-0.27 ^ _ fin
-0.27 ^ _ leve
-0.27 ^ _ normal
-0.27 ^ _ seca
-0.27 ^ _ sient
-0.27 ^ _ tres
-0.27 ^ piquet
-0.27 cansad
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 cirugi de
-0.27 da miedo
-0.27 de seman
-0.27 dolor de
-0.27 duele _ cost
-0.27 durmi _ pie
-0.27 durmi el
-0.27 el embaraz
-0.27 el oido
-0.27 en _ labio
-0.27 espos _ desmay
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 gargant _ ayer
-0.27 gargant desde
-0.27 las _ el
-0.27 los examen
-0.27 mano cu
-0.27 me _ miedo
-0.27 me _ trist
-0.27 mi _ viene
-0.27 mi _ y
-0.27 no _ -fiebr
-0.27 obrar
-0.27 parp
-0.27 poquit de
-0.27 regla viene
-0.27 resurtir _ pastill
-0.27 sarpull y
-0.27 sudo
-0.27 todos tenem
-0.27 viaje
-0.28 # de
-0.28 -cafe
-0.28 <#
-0.28 <tuve <una
-0.28 =contact_lens
-0.28 =ear_pain =eye_hit_bad
-0.28 =ear_pain =pain_any
-0.28 =eye_hit_bad =tooth
-0.28 =kidney_disease
-0.28 ^ _ <una
-0.28 ^ _ escurr
-0.28 ^ _ granit
-0.28 ^ _ hijo
-0.28 ^ _ leves
-0.28 ^ baje
-0.28 ^ colic
-0.28 ^ de
-0.28 baja el
-0.28 colic leves
-0.28 con _ pero
-0.28 contact
-0.28 corte el
-0.28 dano _ mi
-0.28 de _ de
-0.28 de _ infart
-0.28 de contact
-0.28 duelen _ pies
-0.28 empiez
-0.28 escurr _ nariz
-0.28 escurr la
-0.28 espos _ la
-0.28 estres
-0.28 estres _ los
-0.28 estres por
-0.28 gripa _ me
-0.28 hinch _ no
-0.28 la _ tengo
-0.28 lent _ contact
-0.28 lent de
-0.28 los oidos
-0.28 me _ dar
-0.28 me _ llorar
-0.28 me _ mal
-0.28 mosquit en
-0.28 murio _ un
-0.28 no _ -cafe
-0.28 oidos
-0.28 oidos en
-0.28 ojo _ me
-0.28 perro esta
-0.28 solo me
-0.28 tiesa
-0.28 un granit
-0.28 uso lent
-0.28 viajar
-0.29 # a
-0.29 -ni
-0.29 -problem
-0.29 -sintom
-0.29 <y
-0.29 =a_lot =burn_severity
-0.29 =chest_any =nail_word
-0.29 =chest_lasting =cold_only
-0.29 =chest_lasting =three_days
-0.29 =chest_pain =nail_word
-0.29 =clot_risk =injection_joint
-0.29 =diabetes =fever
-0.29 =getting_worse =trunk_pain
-0.29 =injection_joint
-0.29 =injection_joint =recent_surgery
-0.29 =leaking
-0.29 ^ _ adolorid
-0.29 ^ _ frias
-0.29 ^ dormi
-0.29 ^ ronco
-0.29 a _ #
-0.29 a _ el
-0.29 adolorid
-0.29 adolorid por
-0.29 arde _ orinar
-0.29 arde al
-0.29 camion
-0.29 cirugi
-0.29 como siempr
-0.29 con _ papel
-0.29 confundi
-0.29 consej
-0.29 corte _ un
-0.29 corte con
-0.29 cuatr
-0.29 del _ cada
-0.29 del _ esta
-0.29 del panal
-0.29 desde anoch
-0.29 dolorcit _ cabez
-0.29 duelen _ piern
-0.29 en _ noche
-0.29 en las
-0.29 es para
-0.29 examen _ la
-0.29 frias
-0.29 la cirugi
-0.29 la cita
-0.29 la gripa
-0.29 lloran
-0.29 los _ en
-0.29 los _ nuev
-0.29 los lent
-0.29 manos _ la
-0.29 me hace
-0.29 me lloran
-0.29 me sient
-0.29 me trabo
-0.29 moretoncit
-0.29 otra seman
-0.29 pelo
-0.29 que _ es
-0.29 rompi el
-0.29 rozadur
-0.29 rozadur _ panal
-0.29 rozadur del
-0.29 sarpull _ el
-0.29 se _ acabo
-0.29 se _ trabo
-0.29 sin -sintom
-0.29 trabo
-0.29 trabo la
-0.29 un _ la
-0.29 un moreton
-0.29 un moretoncit
-0.29 un papel
-0.29 y _ hinch
-0.3 -dolor
-0.3 <ano <pas
-0.3 <el <ano
-0.3 =allergen =pain_any
-0.3 =bite_bad =nail_word
-0.3 =discharge =scratched
-0.3 =itching
-0.3 =itching =itchy_only
-0.3 ^ _ embarazarm
-0.3 ^ esta
-0.3 ^ perdi
-0.3 ^ tengo
-0.3 antes _ comer
-0.3 asma control
-0.3 barbill
-0.3 bebe regurgit
-0.3 cabez _ no
-0.3 comezon
-0.3 comi
-0.3 con cloro
-0.3 con mis
-0.3 con pus
-0.3 conciert
-0.3 desvel
-0.3 dice _ no
-0.3 dos seman
-0.3 dura la
-0.3 el _ mes
-0.3 embarazarm
-0.3 en _ barbill
-0.3 es _ la
-0.3 hago _ mi
-0.3 hago si
-0.3 hice
-0.3 la barbill
-0.3 le toca
-0.3 mal
-0.3 manan
-0.3 me arde
-0.3 me hinchan
-0.3 me puede
-0.3 me quebr
-0.3 mi _ regurgit
-0.3 muerd
-0.3 nause por
-0.3 ojos _ de
-0.3 otro mes
-0.3 pantalon
-0.3 que _ si
-0.3 quebr
-0.3 quier embarazarm
-0.3 resurtir la
-0.3 rompi
-0.3 sab
-0.3 si como
-0.3 tengo _ control
-0.3 una carta
-0.3 vez _ de
-0.3 y _ estoy
-0.31 -duele -el
-0.31 -los
-0.31 =allergen =itchy_only
-0.31 =calf =radiates_leg
-0.31 =chest_lasting =vomiting_constantly
-0.31 =constipation
-0.31 =days_many =low_mood
-0.31 =pregnant =tired
-0.31 =radiates_leg
-0.31 ^ _ segur
-0.31 ^ gases
-0.31 ^ llevo
-0.31 ^ tomo
-0.31 ^ veo
-0.31 ayer
-0.31 barrig _ fiebr
-0.31 cayo un
-0.31 cerro
-0.31 de los
-0.31 dio un
-0.31 duele el
-0.31 duele un
-0.31 el cloro
-0.31 hijo _ un
-0.31 la orina
-0.31 me _ mi
-0.31 popo agu
-0.31 popo verde
-0.31 prueb _ embaraz
-0.31 prueb de
-0.31 que hora
-0.31 sol
-0.31 su cita
-0.31 y ando
-0.31 ya cerro
-0.32 # _ las
-0.32 -me _ -el
-0.32 <hace <anos
-0.32 =bleeding_any =many_days
-0.32 =burn_severity =diabetes
-0.32 =chest_lasting =dizzy
-0.32 =chest_lasting =sugar_very_high
-0.32 =co_words =every_day
-0.32 =every_day
-0.32 =heat_exposure
-0.32 =hours_pain =sugar_very_high
-0.32 =many_days =vaginal_bleeding
-0.32 =tia_resolved
-0.32 ?es ?la
-0.32 ^ _ betabel
-0.32 ^ _ hinchad
-0.32 ^ estornud
-0.32 ^ manch
-0.32 ^ manos
-0.32 ^ punzad
-0.32 ^ tuve
-0.32 balon
-0.32 betabel
-0.32 cu _ mi
-0.32 cu no
-0.32 de _ cu
-0.32 debe
-0.32 desde _ anos
-0.32 diabetic y
-0.32 duele _ cabez
-0.32 duele _ ojo
-0.32 en _ espald
-0.32 en _ nino
-0.32 es _ para
-0.32 estab muy
-0.32 fuego
-0.32 fuego en
-0.32 hijo tiene
-0.32 hinchad de
-0.32 las unas
-0.32 los dias
-0.32 me _ sangr
-0.32 me hizo
-0.32 me sangr
-0.32 mis
-0.32 nudo
-0.32 nudo en
-0.32 patea
-0.32 pilas
-0.32 por el
-0.32 presion es
-0.32 punzad
-0.32 punzad _ la
-0.32 punzad en
-0.32 ronquer
-0.32 sensibl
-0.32 sin _ solo
-0.32 todos _ dias
-0.32 todos los
-0.32 un _ ya
-0.32 un fuego
-0.32 un nudo
-0.32 y bien
-0.32 ya _ -sangr
-0.33 #11+ anos
-0.33 <se
-0.33 =a_lot =wound
-0.33 =burn_severity =chest_injury_or_ache
-0.33 =chest_any =chest_injury_or_ache
-0.33 =chest_injury_or_ache =chest_pain
-0.33 =chest_injury_or_ache =eye_hit_bad
-0.33 =chest_injury_or_ache =trunk_pain
-0.33 =days_many =diarrhea
-0.33 =squeezing_word =tooth
-0.33 ^ _ cuest
-0.33 ^ _ leche
-0.33 ^ mejor
-0.33 anos y
-0.33 de _ como
-0.33 de mosquit
-0.33 de muela
-0.33 dias de
-0.33 dolor _ muela
-0.33 duele _ munec
-0.33 el _ a
-0.33 el parp
-0.33 el tiemp
-0.33 estoy cans
-0.33 examen de
-0.33 la nariz
-0.33 las _ en
-0.33 me _ con
-0.33 necesit resurtir
-0.33 ojo y
-0.33 piquet _ mosquit
-0.33 puedo tomar
-0.33 rojo _ calient
-0.33 todo _ tiemp
-0.33 una dieta
-0.34 =belly_hit =during_exercise
-0.34 ^ _ entre
-0.34 ^ _ lunes
-0.34 ^ _ mucha
-0.34 ^ _ pulso
-0.34 ^ el
-0.34 cuant _ la
-0.34 debo
-0.34 dorm en
-0.34 el tobill
-0.34 en casa
-0.34 entre regl
-0.34 falta _ poco
-0.34 falta un
-0.34 limpi
-0.34 llav
-0.34 los vecin
-0.34 me despiert
-0.34 mi cita
-0.34 para _ presion
-0.34 poca
-0.34 poca pila
-0.34 poco _ aire
-0.34 que puedo
-0.34 refri
-0.34 regl
-0.34 tiene _ pila
-0.34 tiene poca
-0.34 todavi
-0.34 v
-0.34 y _ cans
-0.35 =diabetes =nail_word
-0.35 =pain_any =young_baby
-0.35 =possible_fracture =twisted
-0.35 ?en
-0.35 ^ <me
-0.35 ^ _ humo
-0.35 ^ _ quedo
-0.35 ^ _ truen
-0.35 ^ compr
-0.35 ^ pulso
-0.35 ^ tos
-0.35 anos _ estoy
-0.35 anticonceptiv
-0.35 con las
-0.35 el dia
-0.35 el viern
-0.35 esta _ le
-0.35 humo de
-0.35 infl
-0.35 la cort
-0.35 llego
-0.35 manos en
-0.35 me truen
-0.35 mete
-0.35 proxim
-0.35 pulso de
-0.35 quier saber
-0.35 quier una
-0.35 saber
-0.35 sangr en
-0.35 se _ mi
-0.35 tobill
-0.35 tomo en
-0.35 un rato
-0.35 usa
-0.36 =a_lot =baby
-0.36 =allergen =radiates
-0.36 ?son
-0.36 ^ _ cuent
-0.36 ^ _ pica
-0.36 ^ me
-0.36 al dia
-0.36 ayer me
-0.36 baje
-0.36 cabez por
-0.36 conjuntivitis
-0.36 cu es
-0.36 de ayer
-0.36 de dos
-0.36 doctor
-0.36 duele _ poco
-0.36 el codo
-0.36 el doctor
-0.36 en navidad
-0.36 estoy _ desde
-0.36 la _ tap
-0.36 la cuent
-0.36 mala
-0.36 me _ al
-0.36 nariz
-0.36 navidad
-0.36 nino _ raspo
-0.36 orino mucho
-0.36 quem de
-0.36 quite
-0.36 raspon
-0.36 un raspon
-0.37 -mareo
-0.37 -me _ -dormir
-0.37 =chest_injury_or_ache
-0.37 =chest_injury_or_ache =pain_any
-0.37 =dentist =eye_hit_bad
-0.37 =possible_fracture =swelling
-0.37 ?que _ ?la
-0.37 ?si
-0.37 ^ _ tramit
-0.37 ^ acabo
-0.37 ^ costr
-0.37 ^ donde
-0.37 a tiemp
-0.37 acabo _ regresar
-0.37 alergi
-0.37 costr _ en
-0.37 de manejar
-0.37 de regresar
-0.37 el _ la
-0.37 el estr
-0.37 el papel
-0.37 en _ papel
-0.37 en inviern
-0.37 estr
-0.37 fiebr desde
-0.37 hemorroid
-0.37 hierr
-0.37 inviern
-0.37 la leche
-0.37 las _ seman
-0.37 manejar
-0.37 mi presion
-0.37 moja
-0.37 no _ -mareo
-0.37 regresar
-0.37 regresar de
-0.37 sangr _ el
-0.37 seman que
-0.37 tramit
-0.37 vacun _ la
-0.37 vacun de
-0.37 ya me
-0.38 # y
-0.38 =allergen
-0.38 =cut_by_accident =wound
-0.38 =limb_injury =twisted
-0.38 =scratched =wound
-0.38 =stomach_burn
-0.38 =twisted
-0.38 ?como ?se
-0.38 ?del
-0.38 ^ _ ?se
-0.38 ^ _ calor
-0.38 ^ _ con
-0.38 ^ _ duelen
-0.38 ^ _ tieso
-0.38 ^ _ torci
-0.38 ^ cuell
-0.38 ^ mare
-0.38 ^ ojos
-0.38 ansiedad
-0.38 como _ el
-0.38 cu _ toca
-0.38 cuell _ por
-0.38 de _ ?puede
-0.38 de hoy
-0.38 de noche
-0.38 despu _ trabaj
-0.38 el primer
-0.38 estoy trist
-0.38 favor
-0.38 la _ pero
-0.38 la _ respir
-0.38 la puert
-0.38 la tiend
-0.38 me dejo
-0.38 por favor
-0.38 puert
-0.38 que lo
-0.38 quier _ de
-0.38 tarea
-0.38 tele
-0.38 tieso por
-0.38 toda _ noche
-0.38 torci _ tobill
-0.38 torci el
-0.38 vomit desde
-0.38 y media
-0.38 y presion
-0.39 -#11+
-0.39 -#11+ -seman
-0.39 -cabez
-0.39 <hace _ <anos
-0.39 =days_many =getting_worse
-0.39 =discharge
-0.39 =getting_worse =young_baby
-0.39 =pain_any =tooth
-0.39 ?el
-0.39 ^ vi
-0.39 a _ #11+
-0.39 abeja en
-0.39 abuel _ de
-0.39 abuel murio
-0.39 acabo la
-0.39 agua y
-0.39 calor
-0.39 dentist
-0.39 embaraz _ #11+
-0.39 en _ gargant
-0.39 en _ pantorrill
-0.39 fiebr _ me
-0.39 jabon _ el
-0.39 jabon en
-0.39 la _ ya
-0.39 la tarde
-0.39 late rap
-0.39 me _ jabon
-0.39 me pica
-0.39 mi perrit
-0.39 mi perro
-0.39 perrit
-0.39 que vitamin
-0.39 rompi _ una
-0.39 rompi una
-0.39 ronca
-0.39 tome _ mis
-0.39 un _ del
-0.39 vi
-0.39 viern
-0.39 vitamin
-0.39 ya paro
-0.4 -mis
-0.4 =a_lot =hoarse
-0.4 ?una
-0.4 ^ _ gripa
-0.4 ^ _ mal
-0.4 ^ _ quede
-0.4 ^ _ tomar
-0.4 ^ dolor
-0.4 a que
-0.4 aburr
-0.4 antoj
-0.4 cita para
-0.4 de fumar
-0.4 dolorcit de
-0.4 dormi
-0.4 dormi mal
-0.4 fumar
-0.4 gripa y
-0.4 la popo
-0.4 las _ tiene
-0.4 me quede
-0.4 oido
-0.4 soy _ y
-0.4 vari _ al
-0.4 y _ duelen
-0.41 <ano
-0.41 =blister_any =nail_word
-0.41 =blister_word =nail_word
-0.41 =cold_only =fever
-0.41 ?con
-0.41 ^ <tuve
-0.41 ^ _ brinc
-0.41 cafe
-0.41 del _ en
-0.41 el juev
-0.41 juev
-0.41 las orej
-0.41 leve
-0.41 menos
-0.41 nariz tap
-0.41 normal
-0.41 orej
-0.41 para el
-0.41 piquet
-0.41 piquet de
-0.41 primaver
-0.41 puedo _ con
-0.41 raspo _ rodill
-0.41 sin -sangr
-0.41 tap
-0.41 tos seca
-0.41 tres dias
-0.41 verd
-0.42 -duerm
-0.42 <tenia
-0.42 =fever =tia_resolved
-0.42 ?un
-0.42 ^ _ corazon
-0.42 ando
-0.42 cayo _ el
-0.42 comezon _ la
-0.42 corazon _ la
-0.42 cual
-0.42 de correr
-0.42 duelen los
-0.42 leves
-0.42 mucha hambr
-0.42 no -duerm
-0.42 por _ manan
-0.42 pueden
-0.42 tomo _ para
-0.42 trast
-0.42 y _ asma
-0.43 =about_self
-0.43 =asthma
-0.43 =cancer_history
-0.43 =cancer_history =clot_risk
-0.43 =cough =phlegm
-0.43 ?que ?es
-0.43 ^ _ -tiene
-0.43 ^ _ ?es
-0.43 ^ _ dos
-0.43 ^ y
-0.43 al _ despu
-0.43 anda
-0.43 asma
-0.43 cancer
-0.43 chicl
-0.43 comer
-0.43 dorm _ el
-0.43 en _ bebe
-0.43 es muy
-0.43 espald por
-0.43 guard
-0.43 juega
-0.43 llevo _ seman
-0.43 mi _ tiene
-0.43 necesit mas
-0.43 no -sangr
-0.43 peor
-0.43 piern _ el
-0.43 piern en
-0.43 por
-0.43 se quito
-0.43 tos _ fiebr
-0.43 y duerm
-0.44 #11+ de
-0.44 -seman
-0.44 ^ _ #
-0.44 ^ _ orina
-0.44 ^ bostez
-0.44 ayuda
-0.44 bostez
-0.44 cinco dias
-0.44 congestion
-0.44 de _ muy
-0.44 estoy _ el
-0.44 hace _ y
-0.44 me quito
-0.44 mediodi
-0.44 muy bien
-0.44 para _ no
-0.44 pie
-0.44 quier un
-0.44 se _ quito
-0.44 tos
-0.45 =ulcer_nsaid
-0.45 ?los
-0.45 ^ _ el
-0.45 ^ _ los
-0.45 ^ _ me
-0.45 ^ por
-0.45 come _ y
-0.45 compr
-0.45 costr
-0.45 creo _ es
-0.45 esta rosadit
-0.45 la _ en
-0.45 pero no
-0.45 por los
-0.45 regla
-0.45 revision
-0.45 rosadit
-0.45 siempr
-0.45 y _ raspo
-0.46 <el _ <pas
-0.46 <pas
-0.46 <una
-0.46 =dentist
-0.46 =eye_hit_bad =possible_fracture
-0.46 =limb_injury =possible_fracture
-0.46 ?se
-0.46 ^ _ lent
-0.46 ^ _ y
-0.46 ^ es
-0.46 ^ este
-0.46 ^ no
-0.46 antes _ la
-0.46 bebe _ mucho
-0.46 como _ la
-0.46 correr
-0.46 dedo esta
-0.46 del trabaj
-0.46 el cafe
-0.46 la _ seman
-0.46 me _ rap
-0.46 piern _ se
-0.46 que _ de
-0.46 se _ cayo
-0.46 sient _ no
-0.46 tiend y
-0.46 va peor
-0.47 =chest_lasting =many_days
-0.47 =nail_word =vaginal_bleeding
-0.47 ?es
-0.47 ^ _ primer
-0.47 ^ dolorcit
-0.47 cuent
-0.47 de estomag
-0.47 dolor _ estomag
-0.47 hace anos
-0.47 las #11+
-0.47 pesas
-0.47 poco de
-0.48 <me
-0.48 =chest_lasting =throat_sore
-0.48 ?puede
-0.48 ^ _ entro
-0.48 ^ soy
-0.48 agrur
-0.48 comer verdur
-0.48 donde
-0.48 el celular
-0.48 entro
-0.48 la silla
-0.48 me entro
-0.48 oido y
-0.48 pasa
-0.48 quier _ verdur
-0.48 silla
-0.48 vari
-0.48 vari veces
-0.48 verdur
-0.49 <de
-0.49 <en
-0.49 <tuve
-0.49 =fever =hours_pain
-0.49 =snake_bad =snake_seen
-0.49 =snake_seen
-0.49 ?la
-0.49 ^ _ crema
-0.49 ^ _ moreton
-0.49 a _ una
-0.49 anos
-0.49 crema
-0.49 de _ desde
-0.49 de siempr
-0.49 duelen las
-0.49 el _ del
-0.49 estoy bien
-0.49 granit
-0.49 hambr
-0.49 la _ cu
-0.49 media
-0.5 <cu
-0.5 =clear_fluid
-0.5 =clear_fluid =head_danger
-0.5 ^ _ hago
-0.5 en una
-0.5 pusieron
-0.5 trabaj
-0.5 y _ poco
-0.5 ya estoy
-0.51 -de
-0.51 ^ <mi
-0.51 ^ ?como
-0.51 alient
-0.51 azul y
-0.51 en _ manan
-0.51 gases y
-0.51 nueva y
-0.51 poco el
-0.52 <un
-0.52 cayo mal
-0.52 come
-0.52 diabetic _ tengo
-0.52 dias con
-0.52 estren
-0.52 hoy me
-0.52 jabon
-0.52 las _ de
-0.52 mi _ murio
-0.52 molest
-0.52 murio de
-0.52 para que
-0.52 su medicin
-0.52 una una
-0.53 <la
-0.53 ^ ayer
-0.53 dia
-0.53 hipo
-0.53 la _ es
-0.53 los dient
-0.53 mi regla
-0.53 parto
-0.53 risa
-0.53 seman _ quier
-0.53 tengo _ anos
-0.54 -tiene
-0.54 =hours_pain =vomiting_constantly
-0.54 =nail_word =pregnant
-0.54 =three_days
-0.54 =three_days =young_baby
-0.54 codo
-0.54 control
-0.54 el lunes
-0.54 es
-0.54 estos dias
-0.54 la noche
-0.54 no -tiene
-0.54 otro
-0.54 pica
-0.54 primer
-0.54 tengo gripa
-0.54 tuvo
-0.55 ?de
-0.55 ^ _ da
-0.55 ^ _ estoy
-0.55 ^ _ por
-0.55 dolorcit
-0.55 el _ por
-0.55 el mart
-0.55 fiebr _ el
-0.55 jaja
-0.55 se _ la
-0.55 tengo asma
-0.55 todavi no
-0.56 -oido
-0.56 ^ _ duele
-0.56 ^ _ es
-0.56 ^ necesit
-0.56 a _ jefe
-0.56 la _ al
-0.56 llorar y
-0.56 pican
-0.56 se sento
-0.56 sento
-0.56 y todo
-0.56 yo
-0.57 -me -duele
-0.57 =possible_fracture
-0.57 =scratched
-0.57 ^ ?que
-0.57 ^ _ de
-0.57 no _ -duele
-0.58 <anos
-0.58 <el
-0.58 ?como
-0.58 ?que
-0.58 ^ _ resec
-0.58 de _ hijo
-0.58 en _ tiend
-0.58 resec
-0.58 tiend
-0.58 un _ el
-0.58 y necesit
-0.59 bebe tiene
-0.59 murio
-0.6 <hace
-0.6 de llorar
-0.6 mocos
-0.6 mosquit
-0.6 raspo la
-0.6 su
-0.61 =itchy_only
-0.61 ^ _ -tengo
-0.61 ^ _ un
-0.61 ^ _ una
-0.61 ^ sangr
-0.61 dar
-0.61 hijo _ cayo
-0.61 lunes
-0.61 mi _ anda
-0.62 =eating_disorder =head_danger
-0.62 =eating_disorder =vomiting
-0.62 ^ casi
-0.62 me _ sin
-0.62 pizza
-0.62 poquit
-0.62 por que
-0.62 y ya
-0.63 <mi
-0.63 ^ un
-0.63 mordi la
-0.63 regurgit
-0.63 sin -fiebr
-0.64 celular
-0.64 espos ronca
-0.64 juguet
-0.64 la rodill
-0.64 resurtir
-0.64 segur
-0.65 -duele
-0.65 ^ en
-0.65 a _ hora
-0.65 entre
-0.65 estornud
-0.65 examen
-0.65 hoy
-0.65 mart
-0.65 tiemp
-0.66 la una
-0.66 mi _ tuvo
-0.66 panal
-0.67 =cold_only
-0.67 =raynaud_usual
-0.67 ^ _ despu
-0.67 cu me
-0.67 embaraz _ con
-0.67 mis pastill
-0.67 noche
-0.67 sarpull _ fiebr
-0.68 anos tiene
-0.68 cuant
-0.68 gases
-0.69 =during_exercise
-0.69 estos
-0.69 no -el
-0.7 =aura_usual =raynaud_usual
-0.7 =hearing
-0.7 ^ _ las
-0.7 papel
-0.7 rodill
-0.7 trist
-0.7 ya _ mejor
-0.71 -tengo
-0.71 con #11+
-0.71 leche
-0.71 no -tengo
-0.71 respir bien
-0.71 tarde
-0.72 #11+ _ fiebr
-0.72 ^ como
-0.72 el dedo
-0.72 esta embaraz
-0.72 ya _ bien
-0.73 -fiebr
-0.74 anos _ fiebr
-0.74 la vacun
-0.74 me _ bien
-0.74 sient bien
-0.74 una vez
-0.74 vacun
-0.75 =iron_pills
-0.75 en _ piern
-0.75 jefe
-0.75 lent
-0.75 me da
-0.75 me duelen
-0.75 mi jefe
-0.76 =eating_disorder
-0.76 antes
-0.76 y quier
-0.77 ^ _ desde
-0.77 dieta
-0.78 de fiebr
-0.78 duelen
-0.78 esta bien
-0.78 solo
-0.79 mordi _ lengu
-0.79 quito
-0.79 todo bien
-0.8 da
-0.8 llorar
-0.82 antes de
-0.83 ^ _ -me
-0.83 un poco
-0.84 las #
-0.85 la _ por
-0.86 dient
-0.86 me _ los
-0.86 pero
-0.87 =aura_usual
-0.87 ^ cu
-0.88 ^ cuant
-0.88 para la
-0.89 -sangr
-0.89 ^ _ se
-0.89 en mi
-0.89 poco
-0.9 cita
-0.9 cu
-0.9 por la
-0.91 =tired
-0.91 ^ hoy
-0.91 cans
-0.91 y _ bien
-0.92 gripa
-0.93 raspo
-0.93 se raspo
-0.94 =low_mood_deep
-0.94 mi _ ronca
-0.95 ya esta
-0.96 #99+ _ #11+
-1.02 a las
-1.07 bien
-1.08 ^ una
-1.1 =low_mood
-1.15 ^ que
-1.17 necesit
-1.18 ^ puedo
`,
}
