import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.14,
  emergencyFrom: 1.43,
  nurseFrom: 0.93,
  weights: `
2.52 =suicidal
2.07 =stab_shot
2.01 =harm_others
2 =overdose_taken
1.8 =abuse_danger
1.67 =electric
1.52 =swallowed_battery
1.49 =poison_swallowed
1.38 =seizure
1.33 =black_stool
1.32 =unresponsive
1.28 =drowning
1.27 convulsion
1.24 =at_rest
1.22 sin _ y
1.21 =smoke
1.17 se esta
1.15 =wild_bite
1.15 aunqu
1.15 electrocut
1.14 =snake
1.14 =snake =snake_bad
1.12 =jaw_locked
1.12 he
1.11 =cannot_breathe
1.11 =child_got_pills =poison_swallowed
1.1 en _ y
1.09 mi _ me
1.08 -sient
1.08 =inhaler_fails
1.08 se _ salio
1.06 esta convulsion
1.06 sacudi
1.05 =choking
1.05 =withdrawal
1.05 en los
1.04 =animal_bite
1.03 =burn_any =burn_severity
1.03 =vision_loss
1.02 =at_rest =short_breath
1.02 =new_confusion
1.02 y la
1 negro
1 se tomo
0.99 =no_urine
0.99 =swelling_throat
0.99 mord
0.98 =deformed
0.98 esta _ la
0.98 fiebr y
0.97 =cannot_breathe =short_breath
0.97 respirar
0.96 =means_mentioned =overdose_taken
0.96 =pregnant =vaginal_bleeding
0.95 =face_droop
0.95 ^ _ apunalaron
0.95 apunalaron
0.95 me esta
0.95 negra
0.94 =nail_word =swallowed_battery
0.93 =pregnant =water_broke
0.93 no -sient
0.92 =baby_quiet
0.92 =oxygen_low
0.92 mordi un
0.91 =confused
0.91 =speech_garbled
0.91 ^ _ violaron
0.91 los labi
0.91 me violaron
0.91 tan _ que
0.91 violaron
0.91 y no
0.9 -despiert
0.9 =pain_beyond
0.9 =self_harm_now
0.9 =sugar_extreme
0.9 =sugar_extreme =sugar_very_high
0.9 mordi
0.9 trago _ pila
0.89 =chest_lasting =pregnant
0.89 =severe_weakness
0.89 falta _ aire
0.89 falta el
0.89 me quier
0.88 =hanging_attempt
0.88 creo
0.87 =bleeding_heavy
0.87 =burn_severity =child_got_pills
0.87 =means_mentioned =suicidal
0.87 y _ y
0.87 y ahora
0.86 =baby_still
0.86 =burn_any =burn_big
0.86 =burn_big
0.86 =burn_big =burn_severity
0.86 =dry_mouth
0.86 =eye_area =face_blisters
0.86 =face_blisters
0.86 =head_injury
0.85 estuv
0.85 la vista
0.84 =burn_severity =unresponsive
0.84 =calf =leg_swelling_one
0.84 =fever =swelling
0.84 =hanging_attempt =self_harm_now
0.84 =hanging_attempt =wound
0.84 =sudden
0.84 las venas
0.84 venas
0.83 =burn_severity =suicidal
0.83 =pierced_through
0.83 =speech
0.83 de repent
0.83 falta
0.83 repent
0.83 un lado
0.83 y _ corazon
0.83 y tengo
0.83 y veo
0.82 -puedo
0.82 =carbon_monoxide
0.82 =carbon_monoxide =co_words
0.82 =chemical_word =poison_swallowed
0.82 =days_many =fever
0.82 =hours_pain =sudden
0.82 =rigors =rigors_hard
0.82 =rigors_hard
0.82 como _ y
0.82 en _ mano
0.82 le _ el
0.82 matar
0.81 =burn_severity =chest_pressure
0.81 =chest_any =chest_pressure
0.81 =chest_pressure
0.81 ^ tiene
0.81 creo que
0.81 se _ hinch
0.81 y _ #11+
0.81 y tiene
0.8 =diabetes =overdose_taken
0.8 =fever =many_days
0.8 el _ marca
0.8 no puedo
0.8 y _ falta
0.79 =bluish
0.79 =stab_shot =wound
0.79 =turning_blue
0.79 ahora
0.79 mi amigo
0.79 no -despiert
0.79 y manch
0.78 =baby =fever
0.78 =burn_severity =fever
0.78 =child_got_pills
0.78 =co_words =nail_word
0.78 =sleepless_days
0.78 descarg
0.78 dio _ descarg
0.78 estoy _ y
0.78 me va
0.78 sin -dormir
0.77 -bien
0.77 =bp_high
0.77 =confused =new_confusion
0.77 =drowsy
0.77 =leg_swelling_one =muscle_tear
0.77 =nail_word =snake
0.77 =short_breath
0.77 al bebe
0.77 metio
0.77 perd
0.77 se _ una
0.77 se le
0.77 y _ sient
0.76 =bleeding_heavy =long_bleed
0.76 =burn_severity =poison_swallowed
0.76 =burn_severity =swallowed_battery
0.76 =calf =swelling
0.76 =eye_area =shingles
0.76 =eye_hit_bad =vision_loss
0.76 =face_blisters =shingles
0.76 =long_bleed
0.76 =pain_beyond =skin_black
0.76 =postpartum_smell
0.76 =skin_black
0.76 ^ _ como
0.76 ^ _ he
0.76 con _ y
0.76 la punta
0.76 me falta
0.76 me hinch
0.76 popo negra
0.76 un _ me
0.76 y los
0.75 -veo
0.75 =animal_bite =bite_bad
0.75 =bite_bad =co_words
0.75 =hoarse =smoke
0.75 =postpartum =postpartum_smell
0.75 ^ _ -sient
0.75 ^ mord
0.75 dormid
0.75 her
0.75 quemo
0.75 se trago
0.75 y _ -me
0.75 y _ vomit
0.74 =bp_high =pregnant
0.74 =ear_swollen
0.74 hija
0.74 mi hija
0.74 tan
0.73 #99+ _ #99+
0.73 =allergen =poison_swallowed
0.73 =birth_now
0.73 =birth_now =born_part
0.73 =bite_bad =face_droop
0.73 =born_part
0.73 =bp_high =bp_very_high
0.73 =bp_very_high
0.73 =burn_severity =face_droop
0.73 =chemical_word
0.73 =chemical_word =eye_area
0.73 =chemical_word =eye_chemical
0.73 =diabetes =eye_hit_bad
0.73 =done_with_it
0.73 =spreading
0.73 dano
0.73 dolor en
0.73 en #11+
0.72 -y
0.72 =asthma =inhaler_fails
0.72 =belly_hit =head_injury
0.72 =bluish =turning_blue
0.72 ^ _ mordi
0.72 anticoagulant
0.72 hacia
0.72 horas
0.72 la _ despu
0.72 me salio
0.72 y _ me
0.71 la _ no
0.71 la vida
0.71 no _ -puedo
0.71 una pila
0.71 y me
0.7 =amputated
0.7 =amputated =limb_bleeds
0.7 =amputated =wound
0.7 =fever =high_fever
0.7 =high_fever
0.7 =leg_swelling_one
0.7 =near_faint
0.7 =testicle
0.7 corte _ punta
0.7 esta _ y
0.7 hinch la
0.7 me apunalaron
0.7 mordi una
0.7 no _ respirar
0.7 punta _ dedo
0.7 punta del
0.7 quier _ ya
0.69 -reconoc
0.69 =allergen =drug_named
0.69 =burn_severity =drowning
0.69 =chest_lasting =long_bleed
0.69 =drug_named
0.69 =immunosuppressed
0.69 =sugar_very_high
0.69 ahorcar
0.69 aire
0.69 con #99+
0.69 despu _ la
0.69 dio una
0.69 estoy mare
0.69 estoy vomit
0.69 marca
0.69 y estoy
0.68 =a_lot =vomiting
0.68 =burn_severity =no_urine
0.68 =cold_limb =numb_any
0.68 =days_many =water_broke
0.68 =gradual_numb
0.68 =hurts_breathing
0.68 =liver_drug
0.68 =long_bleed =nail_word
0.68 =pain_any =testicle
0.68 =preterm_weeks =water_broke
0.68 ^ _ popo
0.68 algo
0.68 de un
0.68 el aire
0.68 no _ -el
0.68 se quemo
0.68 trago
0.68 y _ no
0.67 =bleeding_any =bleeding_heavy
0.67 =burn_any
0.67 =confused =head_danger
0.67 =eye_hit_bad =vomiting
0.67 =fever =stiff_neck
0.67 =shaking =withdrawal
0.67 ^ _ repent
0.67 ^ creo
0.67 como si
0.67 dejo de
0.67 en _ pecho
0.67 fuent y
0.67 labi
0.67 no -veo
0.67 no _ tragar
0.67 puso
0.67 tragar
0.67 ve
0.67 vida
0.67 y respir
0.67 ya _ quier
0.66 =a_lot =vaginal_bleeding
0.66 =allergen =rash
0.66 =co_alarm
0.66 =co_alarm =co_word
0.66 =co_alarm =co_words
0.66 =fainted
0.66 =fever =rigors
0.66 =head_danger =new_confusion
0.66 =soaking_pad
0.66 =swallow_trouble =wont_swallow
0.66 =wont_swallow
0.66 con aceit
0.66 con sangr
0.66 hacerm dano
0.66 minut
0.65 =blurry_vision
0.65 =burn_severity =fell
0.65 =choking =eye_hit_bad
0.65 =fever =head_danger
0.65 ator
0.65 desmayar
0.65 el brazo
0.65 muy _ y
0.65 parar
0.64 =baby =baby_quiet
0.64 =baby_quiet =burn_severity
0.64 =bruising =burn_severity
0.64 =chest_pain =heart_condition
0.64 =fever =immunosuppressed
0.64 =hours_pain =long_bleed
0.64 =muscle_tear =swelling
0.64 =vomiting =vomiting_blood
0.64 =vomiting_blood
0.64 =water_broke =waters_said
0.64 =waters_said
0.64 al _ y
0.64 desde _ manan
0.64 el _ se
0.64 ganas
0.64 ganas de
0.64 la barrig
0.64 la oreja
0.64 lado _ la
0.64 oreja
0.64 puedo _ bien
0.64 se _ y
0.64 seman _ embaraz
0.64 seman de
0.64 tiene los
0.63 =baby =bruising
0.63 =baby_still =pregnant
0.63 =confused =speech_garbled
0.63 =deep_burn
0.63 =pain_any =vomiting
0.63 =rigors
0.63 =weak_one_side
0.63 ^ _ voces
0.63 cayo _ en
0.63 confund
0.63 desde ayer
0.63 dias y
0.63 dice que
0.63 embaraz _ no
0.63 horas y
0.63 profund
0.63 use
0.62 =a_lot =soaking_pad
0.62 =baby =unresponsive
0.62 =done_with_it =suicidal
0.62 =numb_any
0.62 =priapism
0.62 ^ _ hija
0.62 ^ _ puedo
0.62 abajo
0.62 al respirar
0.62 calentur
0.62 de _ oreja
0.62 dias sin
0.62 dieron
0.62 esta _ en
0.62 humo
0.62 la cara
0.62 pal
0.62 tiene calentur
0.62 un clavo
0.62 y _ le
0.61 -respir
0.61 =allergen =swelling_lips
0.61 =bite_bad =face_blisters
0.61 =bite_bad =fall_any
0.61 =carbon_monoxide =eye_hit_bad
0.61 =carbon_monoxide =headache
0.61 =carbon_monoxide =pain_any
0.61 =co_words =headache
0.61 =eye_hit_bad =testicle
0.61 =fever =uti
0.61 =leg_swelling_one =swelling
0.61 =self_harm_now =wound
0.61 =sugar_low =sugar_very_low
0.61 =sugar_very_low
0.61 =weak_any
0.61 balaz
0.61 cerr _ gargant
0.61 cerr la
0.61 corte _ venas
0.61 corte las
0.61 dieron _ balaz
0.61 el _ le
0.61 esta confund
0.61 hinch y
0.61 lado de
0.61 me _ morir
0.61 morir
0.61 no puede
0.61 se _ esta
0.61 trab
0.61 un balaz
0.61 y _ puedo
0.61 y dice
0.6 #11+ _ de
0.6 =allergen =swelling_throat
0.6 =burn_severity =weak_one_side
0.6 =fainted =vaginal_bleeding
0.6 =no_urine =vomiting_constantly
0.6 =pain_any =radiates_groin
0.6 =pale_clammy
0.6 =pregnant =seizure
0.6 =purple_word
0.6 =swelling =wound_infected
0.6 =water_broke
0.6 a mi
0.6 atras
0.6 boca
0.6 la _ y
0.6 me he
0.6 mor
0.6 y
0.6 y se
0.59 -movers
0.59 =chemical_word =fall_any
0.59 =chemical_word =hit_hard
0.59 =clot_risk =fever
0.59 =eye_hit_bad =pale_clammy
0.59 =eye_hit_bad =pregnant
0.59 =swallow_trouble
0.59 =swelling =swelling_now
0.59 =swelling_lips =swelling_now
0.59 =swelling_now
0.59 ^ _ puse
0.59 amaneci
0.59 del dedo
0.59 hinch
0.59 la _ del
0.59 me mordi
0.59 me puse
0.59 puedo respirar
0.59 puse
0.59 raro
0.59 repent no
0.59 respirar y
0.59 sin parar
0.59 tiene el
0.58 =chemical_word =child_got_pills
0.58 =cold_limb
0.58 =contractions
0.58 =contractions =days_many
0.58 =contractions =pregnant
0.58 =contractions =preterm_weeks
0.58 =eye_hit_bad =sudden
0.58 =gangrene
0.58 =gangrene =pain_beyond
0.58 =gangrene =skin_black
0.58 =hours_pain =young_baby
0.58 =means_at_hand
0.58 =pain_any =pale_clammy
0.58 =severe_weakness =weak_any
0.58 =valve_or_device
0.58 abuel no
0.58 casi no
0.58 cuchill
0.58 de _ fiebr
0.58 el cuell
0.58 hijo _ desmay
0.58 humo y
0.58 me _ y
0.58 no -ha
0.58 puedo tragar
0.58 un cuchill
0.58 y _ el
0.58 y casi
0.58 y escalofri
0.57 -me _ -de
0.57 =animal_bite =wild_bite
0.57 =baby =young_baby
0.57 =barking_stridor
0.57 =bite_bad =hit_hard
0.57 =bleeding_any =long_bleed
0.57 =bleeding_heavy =vaginal_bleeding
0.57 =during_exercise =head_danger
0.57 =eye_area =fall_any
0.57 =eye_red
0.57 =hallucinating
0.57 =head_danger =vomiting_blood
0.57 =pain_any =severe_pain
0.57 =radiates_groin =testicle
0.57 =swelling_throat =throat_closing
0.57 =throat_closing
0.57 amigo
0.57 antibiotic
0.57 aunqu este
0.57 clavo
0.57 cuell _ y
0.57 esta muy
0.57 estoy embaraz
0.57 hinchazon
0.57 marca _ de
0.57 pego
0.56 # _ sin
0.56 # _ y
0.56 #11+ _ y
0.56 -mi
0.56 =allergen =swelling
0.56 =blurry_vision =chest_lasting
0.56 =collapsed_word
0.56 =collapsed_word =fainted
0.56 =ear_pain =ear_swollen
0.56 =fever =rigors_hard
0.56 =severe_pain
0.56 =vomiting
0.56 ^ _ amigo
0.56 a _ gente
0.56 cerr
0.56 corazon aceler
0.56 creo _ se
0.56 desplom
0.56 dicen
0.56 dicen que
0.56 el _ aceler
0.56 escalofri
0.56 la _ tan
0.56 mama se
0.56 manos y
0.56 me _ que
0.56 me dicen
0.56 no _ -bien
0.56 paranoic
0.56 se desplom
0.56 se puso
0.56 ve el
0.56 vista
0.56 y _ confund
0.56 y esta
0.56 ya _ todo
0.55 -lo
0.55 -sent
0.55 =a_lot =head_danger
0.55 =again_fainted
0.55 =again_fainted =chest_lasting
0.55 =again_fainted =fainted
0.55 =again_fainted =hours_pain
0.55 =bite_bad =hours_pain
0.55 =blood_thinner =head_injury
0.55 =bluish =burn_severity
0.55 =coughs_blood
0.55 =drowsy =head_danger
0.55 =eye_hit_bad =fever
0.55 =fainted =hours_pain
0.55 =headache =severe_pain
0.55 =limp_leg
0.55 =means_mentioned =nail_word
0.55 =racing_heart
0.55 =shaking
0.55 =short_breath =swelling
0.55 ^ _ negra
0.55 agua _ minut
0.55 agua un
0.55 brazo
0.55 del _ despu
0.55 espos esta
0.55 metio una
0.55 no _ -para
0.55 se metio
0.55 tomo anticoagulant
0.55 y _ pegue
0.54 #99+ y
0.54 =a_lot =bleeding_any
0.54 =bite_bad =chemical_word
0.54 =car_crash =hit_by_car
0.54 =chest_lasting =preterm_weeks
0.54 =cold_outside =drowning
0.54 =drowsy =numb_any
0.54 =eye_hit_bad =jaw_locked
0.54 =eye_hit_bad =severe_pain
0.54 =fever =getting_worse
0.54 =hallucinating =withdrawal
0.54 =hit_by_car
0.54 =pain_any =sudden
0.54 =severe_headache
0.54 =sugar_low
0.54 =swelling =tongue_swollen
0.54 =swelling_lips =tongue_swollen
0.54 =tongue_swollen
0.54 ^ _ atropell
0.54 ^ _ embaraz
0.54 ^ estuv
0.54 apunalaron _ el
0.54 apunalaron en
0.54 atropell
0.54 atropell _ carro
0.54 atropell un
0.54 chapopot
0.54 chapopot y
0.54 como chapopot
0.54 corazon
0.54 del _ y
0.54 el bebe
0.54 hace una
0.54 las pastill
0.54 me atropell
0.54 muy dorm
0.54 pecho y
0.54 punta
0.54 seman tiene
0.54 trae
0.54 trae un
0.54 un carro
0.54 y _ duele
0.53 -despertar
0.53 -un
0.53 =burn_severity =cannot_breathe
0.53 =ear_swollen =swelling
0.53 =eye_area =eye_red
0.53 =eye_hit_bad =object_stuck
0.53 =eye_hit_bad =radiates_groin
0.53 =face_droop =weak_one_side
0.53 =fall_any =head_danger
0.53 =heart_condition =short_breath
0.53 =hours_pain =pregnant
0.53 =object_stuck
0.53 =swelling =swelling_throat
0.53 ^ _ esta
0.53 a matar
0.53 anos se
0.53 desde la
0.53 dias _ -dormir
0.53 empeor
0.53 empez en
0.53 no _ vivir
0.53 que empeor
0.53 quier vivir
0.53 tengo _ pantorrill
0.53 tomo el
0.53 va a
0.53 vivir
0.53 y _ para
0.53 y el
0.53 y vomit
0.52 # seman
0.52 #11+ y
0.52 -dormir y
0.52 =belly_hit =head_danger
0.52 =bite_bad =eye_bulge
0.52 =clot_risk =immunosuppressed
0.52 =extreme_fever
0.52 =extreme_fever =fever
0.52 =extreme_fever =high_fever
0.52 =eye_area =eye_bulge
0.52 =eye_bulge
0.52 =fall_any =fall_hard
0.52 =fall_hard
0.52 =fall_hard =hit_hard
0.52 =feels_incredible =sleepless_days
0.52 =fever =postpartum
0.52 =squeezing_word =vomiting
0.52 =wakes
0.52 cocin
0.52 cosas
0.52 de #11+
0.52 de una
0.52 debaj
0.52 di a
0.52 he tom
0.52 la _ fiebr
0.52 la cocin
0.52 le dieron
0.52 mas de
0.52 metio _ pila
0.52 negro y
0.52 no aguant
0.52 novio
0.52 para ratas
0.52 tengo _ de
0.52 tieso y
0.52 venen
0.52 venen _ ratas
0.52 venen para
0.51 #11+ _ se
0.51 =baby =no_urine
0.51 =bleeding_any =coughs_blood
0.51 =carbon_monoxide =head_danger
0.51 =chest_lasting =new_confusion
0.51 =co_words =eye_hit_bad
0.51 =coughs_blood =eye_hit_bad
0.51 =coughs_blood =vaginal_bleeding
0.51 =eye_area =hit_hard
0.51 =eye_chemical =fall_any
0.51 =eye_chemical =hit_hard
0.51 =fainted =racing_heart
0.51 =fall_any =head_injury
0.51 =numb_any =saddle_numb
0.51 =one_side_belly =squeezing_word
0.51 =saddle_numb
0.51 =tearing
0.51 ^ _ sangr
0.51 abrio
0.51 arrib
0.51 contraccion
0.51 de _ no
0.51 del ojo
0.51 fuert
0.51 lado
0.51 no _ -a
0.51 no _ hablar
0.51 sangr y
0.51 se _ el
0.51 sient la
0.51 trae _ cuchill
0.51 vomit
0.51 y _ borros
0.51 y dolor
0.5 # _ no
0.5 # ano
0.5 -con
0.5 -con _ -ojo
0.5 -ojo
0.5 =belly_hit =pregnant
0.5 =bite_bad =eye_hit_bad
0.5 =bite_bad =shingles
0.5 =bleeding_any =eye_hit_bad
0.5 =bleeding_any =vomiting
0.5 =blind_one_eye
0.5 =blind_one_eye =vision_loss
0.5 =burn_severity =drug_named
0.5 =burn_severity =hurts_breathing
0.5 =chest_any =squeezing_word
0.5 =clot_risk =vaginal_bleeding
0.5 =confused =fever
0.5 =confused =hallucinating
0.5 =fainted =pregnant
0.5 =fainted =unresponsive
0.5 =fever =flank_pain
0.5 =fever =short_breath
0.5 =head_danger =head_injury
0.5 =head_danger =vomiting
0.5 =hours_pain =nail_word
0.5 =pregnant =soaking_pad
0.5 =severe_pain =squeezing_word
0.5 ^ _ quier
0.5 aceit
0.5 aire y
0.5 como _ me
0.5 espald y
0.5 fiebr _ #11+
0.5 fiebr de
0.5 horribl
0.5 la her
0.5 la quij
0.5 llora
0.5 maread
0.5 matarm
0.5 me _ much
0.5 much
0.5 puede
0.5 sient como
0.5 sud
0.5 tome _ paracetamol
0.5 y _ cuest
0.5 y _ tiene
0.49 -piern
0.49 =allergen =short_breath
0.49 =belly_hit =fell
0.49 =bite_bad =fever
0.49 =chest_lasting =vision_loss
0.49 =eye_area =jaundice
0.49 =fever =vaginal_bleeding
0.49 =nail_word =seizure
0.49 =slow_heart
0.49 =withdrawal =young_baby
0.49 ^ _ algo
0.49 ^ encontr
0.49 acost
0.49 algo _ en
0.49 algo ator
0.49 ator en
0.49 casi _ desmay
0.49 cuell
0.49 de embaraz
0.49 dio
0.49 encontr
0.49 encontr a
0.49 incoherenci
0.49 los _ amarill
0.49 mi _ tomo
0.49 ojos amarill
0.49 quier morir
0.49 tembl
0.49 tengo _ ator
0.49 tengo _ seman
0.49 tengo algo
0.49 ya no
0.48 -la
0.48 -le
0.48 =a_lot =chest_lasting
0.48 =baby_still =chest_lasting
0.48 =calf =stab_shot
0.48 =chest_lasting =elderly
0.48 =days_many =hallucinating
0.48 =diabetes =head_danger
0.48 =eye_hit_bad =hours_pain
0.48 =fainted =head_danger
0.48 =fever =rash
0.48 =head_danger =thirsty
0.48 =hours_pain =vision_loss
0.48 =limb_injury =numb_any
0.48 =skin_peeling
0.48 =thirsty =vomiting
0.48 ano
0.48 anticoagulant y
0.48 barrig
0.48 dejo
0.48 desmay
0.48 dice
0.48 estam
0.48 fuert y
0.48 la casa
0.48 me _ sub
0.48 no -le
0.48 pistol
0.48 se _ por
0.48 sub
0.48 sub por
0.48 tengo el
0.48 tiene un
0.48 trago la
0.48 va _ por
0.48 va sub
0.48 y _ fiebr
0.48 y _ sangr
0.47 =a_lot =fever
0.47 =animal_bite =burn_severity
0.47 =animal_bite =co_words
0.47 =belly_hit =days_many
0.47 =belly_hit =preterm_weeks
0.47 =bleeding_any =vaginal_bleeding
0.47 =bleeding_heavy =wound
0.47 =bp_extreme
0.47 =bruising =lips_blue
0.47 =burn_severity =high_fever
0.47 =burn_severity =limp_leg
0.47 =burn_severity =young_baby
0.47 =clot_risk =eye_hit_bad
0.47 =co_words =head_danger
0.47 =eye_hit_bad =fainted
0.47 =fever =tick
0.47 =fight_blow
0.47 =hernia_stuck =hernia_word
0.47 =leg_feet_swollen =short_breath
0.47 =rash =tick
0.47 =soaking_pad =vaginal_bleeding
0.47 ^ _ mi
0.47 agarr
0.47 ahogo
0.47 hace _ hora
0.47 la boca
0.47 labi morad
0.47 mi _ no
0.47 mi novio
0.47 mover
0.47 sacaron
0.47 tylenol
0.46 =allergen =overdose_taken
0.46 =allergen =snake
0.46 =allergen =snake_bad
0.46 =baby =vomiting
0.46 =bite_bad =eye_pierced
0.46 =burn_severity =hours_pain
0.46 =cannot_breathe =nail_word
0.46 =cannot_move_limb
0.46 =confused =jaw_locked
0.46 =elderly =new_confusion
0.46 =eye_area =eye_pierced
0.46 =eye_hit_bad =long_bleed
0.46 =eye_hit_bad =overdose_taken
0.46 =eye_pierced
0.46 =fever =purple_rash
0.46 =green_vomit
0.46 =green_vomit =phlegm
0.46 =green_vomit =vomiting
0.46 =head_danger =hit_hard
0.46 =hernia
0.46 =hernia =hernia_word
0.46 =long_bleed =vomiting
0.46 =phlegm =vomiting
0.46 =postpartum_smell =recent_surgery
0.46 =pregnant =severe_pain
0.46 =severe_pain =suicidal
0.46 =severe_pain =testicle
0.46 =snake =sting
0.46 =snake_bad =sting
0.46 =vomiting =young_baby
0.46 ^ hinchazon
0.46 ^ lo
0.46 ^ recien
0.46 ^ todos
0.46 ^ tome
0.46 cabez y
0.46 chuec
0.46 de _ abuel
0.46 debil
0.46 demasiad pastill
0.46 embaraz _ me
0.46 esta en
0.46 estoy en
0.46 hacerm
0.46 la _ le
0.46 la _ trab
0.46 me revent
0.46 mordi _ perro
0.46 mover el
0.46 muy debil
0.46 no -respir
0.46 pegue en
0.46 revent
0.46 se _ revent
0.46 testicul
0.46 tome demasiad
0.46 y _ desmay
0.46 y _ por
0.46 y confund
0.46 y una
0.45 =baby_quiet =chest_lasting
0.45 =baby_quiet =pregnant
0.45 =bite_bad =eye_red
0.45 =bleeding_any =diarrhea
0.45 =blister_any =rash
0.45 =blister_word =rash
0.45 =bp_extreme =bp_high
0.45 =bp_extreme =bp_very_high
0.45 =burn_severity =co_words
0.45 =burn_severity =eye_area
0.45 =burn_severity =squeezing_word
0.45 =car_crash
0.45 =chest_lasting =unresponsive
0.45 =confused =heat_exposure
0.45 =diabetes =vomiting
0.45 =diarrhea =eye_hit_bad
0.45 =diarrhea =rectal_blood
0.45 =diarrhea =vaginal_bleeding
0.45 =eye_hit_bad =moved_right
0.45 =eye_hit_bad =right_side
0.45 =fall_any =fall_height
0.45 =fall_hard =fall_height
0.45 =fall_height
0.45 =fall_height =hit_hard
0.45 =feels_sleepy
0.45 =fever =light_hurts
0.45 =fever =pain_any
0.45 =moved_right =pain_any
0.45 =muscle_strain_word =unresponsive
0.45 =pain_any =right_side
0.45 =rigors =shaking
0.45 =sight_for_years =unresponsive
0.45 =soaking_pad =water_broke
0.45 =squeezing_word =sudden
0.45 =stroke_said
0.45 =stroke_said =stroke_word
0.45 ^ _ companer
0.45 anoch y
0.45 apret
0.45 cara y
0.45 companer
0.45 con _ de
0.45 derram
0.45 duele _ la
0.45 el corazon
0.45 el popo
0.45 embaraz _ de
0.45 es negro
0.45 estoy _ en
0.45 los _ dormid
0.45 mi _ en
0.45 mordi _ vibor
0.45 much _ y
0.45 no _ de
0.45 perro le
0.45 popo _ negro
0.45 popo es
0.45 respirar bien
0.45 sangr
0.45 se _ clavo
0.45 tiene fiebr
0.45 todos
0.45 un derram
0.45 y _ verde
0.45 y ve
0.45 ya _ el
0.44 -panal
0.44 -sient -las
0.44 -sient _ -piern
0.44 =allergen =bite_bad
0.44 =appendix_said
0.44 =blood_thinner =chest_lasting
0.44 =blurry_vision =eye_hit_bad
0.44 =burn_severity =chest_any
0.44 =burn_severity =fall_any
0.44 =burn_severity =mania_psychosis
0.44 =cannot_move_side
0.44 =cannot_move_side =weak_one_side
0.44 =chest_any
0.44 =child_got_pills =means_mentioned
0.44 =days_many =hours_pain
0.44 =eye_area =eye_hit_bad
0.44 =eye_hit_bad =nail_word
0.44 =eye_hit_bad =vaginal_bleeding
0.44 =legs_gone
0.44 =legs_gone =weak_legs
0.44 =limb_cold_pale =numb_any
0.44 =nail_word =poison_swallowed
0.44 =pale_clammy =radiates
0.44 =pleuritic
0.44 =severe_headache =sudden
0.44 =swelling
0.44 apendic
0.44 bano
0.44 dando
0.44 dando un
0.44 de _ cara
0.44 dosis de
0.44 el _ y
0.44 el apendic
0.44 el nino
0.44 el piso
0.44 encog _ piern
0.44 esta _ un
0.44 esta dando
0.44 fuert que
0.44 perdi _ vista
0.44 que me
0.44 seman y
0.44 tanto
0.44 una hora
0.44 van
0.44 vomitar
0.44 y _ -despiert
0.44 y _ labi
0.43 -en -todo
0.43 -en _ -el
0.43 -respond
0.43 -todo -el
0.43 =abuse_danger =chest_lasting
0.43 =abuse_danger =hours_pain
0.43 =belly_word =stab_shot
0.43 =bleeding_any =bleeds_a_lot
0.43 =bleeds_a_lot
0.43 =bleeds_a_lot =vaginal_bleeding
0.43 =blood_thinner
0.43 =blurry_vision =pregnant
0.43 =burn_severity =vaginal_bleeding
0.43 =calf =clot_risk
0.43 =chest_lasting =jaundice
0.43 =chest_lasting =speech_garbled
0.43 =clot_risk =leg_swelling_one
0.43 =co_words =pain_any
0.43 =cough =coughs_blood
0.43 =cough =short_breath
0.43 =eye_hit_bad =upper_belly_pain
0.43 =fever =jaundice
0.43 =fever =young_baby
0.43 =jaw_locked =pain_any
0.43 =long_bleed =pain_any
0.43 =pain_any =upper_belly_pain
0.43 =radiates_groin =severe_pain
0.43 =snake_bad
0.43 =upper_belly_pain
0.43 ^ _ debaj
0.43 ^ culebrill
0.43 abajo _ la
0.43 bebe se
0.43 el _ izquierd
0.43 el recto
0.43 esta vomit
0.43 fiebr _ de
0.43 her de
0.43 mano y
0.43 me _ tanto
0.43 noch
0.43 pego _ la
0.43 pego en
0.43 piso
0.43 rap y
0.43 recto
0.43 roja y
0.43 y sud
0.42 -mueve
0.42 -mueve -el
0.42 =a_lot =drowsy
0.42 =allergen =tongue_swollen
0.42 =bleeding_any
0.42 =bleeding_any =head_danger
0.42 =bleeding_any =vomiting_blood
0.42 =carbon_monoxide =squeezing_word
0.42 =chest_lasting =rash
0.42 =co_word
0.42 =co_word =co_words
0.42 =eye_hit_bad =severe_headache
0.42 =eye_hit_bad =vomiting_blood
0.42 =fall_any =fell_baby
0.42 =fall_hard =fell
0.42 =fell =fell_baby
0.42 =fell_baby
0.42 =fell_baby =hit_hard
0.42 =head_danger =sugar_very_high
0.42 =headache =severe_headache
0.42 =heart_condition
0.42 =pain_any =severe_headache
0.42 =spreading =swelling
0.42 =sugar_very_high =vomiting
0.42 =swelling =swelling_lips
0.42 =swelling_lips
0.42 =tearing_trunk
0.42 =vaginal_bleeding =vomiting
0.42 =vaginal_bleeding =vomiting_blood
0.42 cloro
0.42 cloro en
0.42 corte la
0.42 de monox
0.42 del antibiotic
0.42 despu _ antibiotic
0.42 el pecho
0.42 empez
0.42 fuent
0.42 hija _ #
0.42 hija de
0.42 hinchan _ labi
0.42 la fuent
0.42 la voz
0.42 le
0.42 lengu _ de
0.42 lengu despu
0.42 mi _ se
0.42 monox
0.42 no -mueve
0.42 no _ -la
0.42 para _ en
0.42 para hoy
0.42 pecho
0.42 pecho _ la
0.42 pila del
0.42 tengo ronch
0.42 todos en
0.42 vibor
0.42 voz
0.42 y _ dolor
0.41 -lo -puedo
0.41 =a_lot =hours_pain
0.41 =abuse_danger =harm_others
0.41 =bleeding_heavy =eye_hit_bad
0.41 =bluish =lips_blue
0.41 =burn_severity =hit_hard
0.41 =burn_severity =seizure
0.41 =cholinergic
0.41 =cold_outside
0.41 =done_with_it =means_at_hand
0.41 =done_with_it =means_mentioned
0.41 =drug_named =rash
0.41 =fever
0.41 =fight_blow =head_danger
0.41 =hallucinating =young_baby
0.41 =head_danger =racing_heart
0.41 =lips_blue
0.41 =means_at_hand =means_mentioned
0.41 =mouth_sores
0.41 =mouth_sores =rash
0.41 =postpartum_smell =wound_infected
0.41 =rigors =withdrawal
0.41 ^ _ quitaron
0.41 ^ inhal
0.41 a _ mama
0.41 a hacer
0.41 alacran y
0.41 bebe no
0.41 cabez _ el
0.41 con ampoll
0.41 corazon y
0.41 desmay y
0.41 despert
0.41 dias _ con
0.41 el _ desde
0.41 en un
0.41 es _ y
0.41 fuert de
0.41 hinch no
0.41 inconscient
0.41 inhal
0.41 la bebe
0.41 la gargant
0.41 los #
0.41 me quitaron
0.41 mi companer
0.41 muy rap
0.41 ni
0.41 no -la
0.41 pico _ alacran
0.41 pila chiquit
0.41 que estoy
0.41 quitaron
0.41 roja
0.41 se como
0.41 tengo fiebr
0.41 una _ chiquit
0.41 va _ matar
0.41 veo
0.41 voy _ hacer
0.41 y _ mare
0.41 y _ ojos
0.41 y _ un
0.4 #11+ minut
0.4 =a_lot =cough
0.4 =allergen =skin_peeling
0.4 =baby =baby_still
0.4 =baby =cannot_breathe
0.4 =baby =green_vomit
0.4 =baby =phlegm
0.4 =baby_still =burn_severity
0.4 =black_stool =dizzy
0.4 =bladder_bowel_loss
0.4 =burn_severity =face_blisters
0.4 =drug_named =skin_peeling
0.4 =fall_any =heat_exposure
0.4 =head_danger =unresponsive
0.4 =heat_exposure =hit_hard
0.4 =nail_word =short_breath
0.4 =near_faint =racing_heart
0.4 =postpartum =wound_open
0.4 =postpartum_smell =wound_open
0.4 =recent_surgery =wound_open
0.4 =wound_open
0.4 ^ _ abuelit
0.4 abuel se
0.4 abuelit
0.4 amaneci con
0.4 de _ a
0.4 de _ mes
0.4 detr
0.4 detr _ la
0.4 detr de
0.4 embaraz _ #
0.4 estam maread
0.4 estoy _ debil
0.4 hablar bien
0.4 las _ se
0.4 me _ quitar
0.4 mes tiene
0.4 mi abuelit
0.4 no
0.4 no -lo
0.4 no se
0.4 pas y
0.4 quemo la
0.4 quier _ la
0.4 quier quitar
0.4 quimi
0.4 quimi y
0.4 quitar _ vida
0.4 sangr por
0.4 se corto
0.4 tomar _ y
0.4 un _ tiene
0.4 un mes
0.4 un perro
0.4 un testicul
0.4 y _ pal
0.39 #11+ con
0.39 -dia
0.39 -el -dia
0.39 -todo _ -dia
0.39 =a_lot =bleeding_heavy
0.39 =baby =floppy_es
0.39 =baby =head_danger
0.39 =barking_stridor =cholinergic
0.39 =barking_stridor =drooling
0.39 =belly_hit
0.39 =bite_bad =dystonia
0.39 =bite_bad =new_medicine
0.39 =blurry_vision =days_many
0.39 =burn_severity =harm_others
0.39 =burn_severity =jelly_stool
0.39 =burn_severity =means_mentioned
0.39 =burn_severity =screams_in_bouts
0.39 =chest_lasting =drowning
0.39 =chest_lasting =new_baby
0.39 =chest_lasting =trunk_pain
0.39 =chest_pain
0.39 =dystonia
0.39 =dystonia =new_medicine
0.39 =eye_hit_bad =pleuritic
0.39 =eye_hit_bad =wound_infected
0.39 =fainted =near_faint
0.39 =fever =new_confusion
0.39 =floppy_es
0.39 =head_danger =near_faint
0.39 =head_injury =hit_hard
0.39 =inhaler_fails =short_breath
0.39 =jaw_arm_sweat =pale_clammy
0.39 =numb_any =weak_legs
0.39 =one_side_belly =pregnant
0.39 =pain_any =pleuritic
0.39 =postpartum =wound_infected
0.39 =postpartum_smell =wound
0.39 =screams_in_bouts
0.39 =weak_legs
0.39 ^ _ dieron
0.39 ^ cort
0.39 ahora me
0.39 bebe _ de
0.39 bebe dejo
0.39 chapopot _ me
0.39 chorr
0.39 como cafe
0.39 confund y
0.39 de _ del
0.39 el _ sient
0.39 en _ cabez
0.39 estoy
0.39 falta _ el
0.39 me _ del
0.39 me _ desmayar
0.39 me tuerc
0.39 mi _ dejo
0.39 mi _ embaraz
0.39 mi _ estuv
0.39 no _ -reconoc
0.39 papa se
0.39 poder
0.39 se _ inflam
0.39 se _ tuerc
0.39 se desmay
0.39 sient _ si
0.39 sient desmayar
0.39 sin poder
0.39 sobre #99+
0.39 sud frio
0.39 tuerc
0.39 un minut
0.39 una convulsion
0.39 y _ muy
0.39 y _ tembl
0.39 y mi
0.38 =a_lot =clot_risk
0.38 =belly_hard =hernia_stuck
0.38 =belly_word =hernia_stuck
0.38 =bite_bad =burned_hand
0.38 =bite_bad =one_eye
0.38 =bite_bad =weak_one_side
0.38 =chest_lasting =priapism
0.38 =days_many =postpartum
0.38 =diabetes =pale_clammy
0.38 =dizzy =gas_smell
0.38 =eye_area =eye_chemical
0.38 =eye_area =one_eye
0.38 =eye_chemical
0.38 =eye_hit_bad =hernia_stuck
0.38 =eye_hit_bad =one_eye
0.38 =harm_others =suicidal
0.38 =head_danger =vaginal_bleeding
0.38 =hernia_stuck =pain_any
0.38 =hit_hard =numb_any
0.38 =jaw_locked =squeezing_word
0.38 =jaw_locked =throat_sore
0.38 =long_bleed =priapism
0.38 =nail_word =vision_loss
0.38 =one_eye
0.38 =one_side_belly =severe_pain
0.38 =radiates =spreading
0.38 =seizure =seizure_repeat
0.38 =seizure_repeat
0.38 =throat_tight
0.38 ^ _ tomo
0.38 a luz
0.38 abrir
0.38 adentr
0.38 bebe de
0.38 botell
0.38 convulsion y
0.38 de tylenol
0.38 derech
0.38 dicen _ mate
0.38 ereccion
0.38 espos
0.38 la _ dura
0.38 la alberc
0.38 matar a
0.38 mate
0.38 me voy
0.38 mi espos
0.38 mucho sueno
0.38 no _ abrir
0.38 ojos y
0.38 por _ brazo
0.38 puedo abrir
0.38 que _ ten
0.38 que mate
0.38 si me
0.38 ten
0.38 tome _ pastill
0.38 tose
0.38 y _ -sient
0.38 y _ puede
0.37 -no
0.37 =alcohol
0.37 =at_rest =cough
0.37 =baby_quiet =days_many
0.37 =belly_word =chest_lasting
0.37 =bite_bad
0.37 =bladder_bowel_loss =eye_hit_bad
0.37 =bladder_bowel_loss =pain_any
0.37 =bleeding_any =cough
0.37 =bleeding_any =soaking_pad
0.37 =blood_streak =pregnant
0.37 =born_part =burn_severity
0.37 =bp_high =eye_hit_bad
0.37 =chest_lasting =racing_heart
0.37 =child_got_pills =overdose_taken
0.37 =confused =muscle_cramps
0.37 =cough =vaginal_bleeding
0.37 =ear_swollen =eye_hit_bad
0.37 =ear_swollen =pain_any
0.37 =eye_hit_bad =priapism
0.37 =eye_hit_bad =soaking_pad
0.37 =fever =headache
0.37 =hernia_stuck
0.37 =jaw_locked =muscle_cramps
0.37 =leg_swelling_one =pain_any
0.37 =muscle_cramps
0.37 =possible_fracture =wound_infected
0.37 =pregnant =squeezing_word
0.37 =speech =speech_garbled
0.37 =urinary_stuck
0.37 ^ _ presion
0.37 adelant
0.37 ahora _ duele
0.37 amaneci _ la
0.37 cayo de
0.37 cuell con
0.37 de _ que
0.37 del control
0.37 el _ con
0.37 embaraz y
0.37 empuj
0.37 empuj hacia
0.37 esta _ #11+
0.37 fuert _ me
0.37 hija se
0.37 hirv
0.37 lleva
0.37 los muscul
0.37 me _ cerr
0.37 mi _ esta
0.37 olor
0.37 pila _ control
0.37 se pego
0.37 seman _ y
0.37 tiene _ ojos
0.37 una _ y
0.37 vomit verde
0.36 -bebe
0.36 -orin
0.36 =abuse_danger =belly_hit
0.36 =belly_hit =belly_word
0.36 =bite_bad =burn_severity
0.36 =bite_bad =swelling
0.36 =bleeding_any =dizzy
0.36 =bleeding_any =pregnant
0.36 =burn_severity =new_baby
0.36 =burn_severity =overdose_taken
0.36 =burn_severity =severe_pain
0.36 =burn_severity =vomiting
0.36 =cannot_breathe =drowning
0.36 =chest_lasting =eye_hit_bad
0.36 =days_many =postpartum_smell
0.36 =days_many =swelling
0.36 =deformed =fall_any
0.36 =deformed =fell
0.36 =diabetes =wound_infected
0.36 =dizzy =eye_hit_bad
0.36 =dizzy =vaginal_bleeding
0.36 =fainted =head_injury
0.36 =fell =limp_leg
0.36 =fever =hip_hurts
0.36 =fever =recent_travel
0.36 =flank_pain =squeezing_word
0.36 =hurts_breathing =pleuritic
0.36 =long_bleed =vomiting_constantly
0.36 =mania_psychosis
0.36 =nail_word =swelling
0.36 =new_baby
0.36 =one_side_belly
0.36 =one_side_belly =pain_any
0.36 =purple_rash =vaginal_bleeding
0.36 =rash =vaginal_bleeding
0.36 =recent_travel
0.36 =skin_infection =swelling
0.36 ^ _ -veo
0.36 alrededor
0.36 cada
0.36 calient _ no
0.36 carbon
0.36 de sangrar
0.36 demasiad
0.36 desmay _ me
0.36 dos veces
0.36 el garag
0.36 en _ garag
0.36 esta roja
0.36 fiebr _ escalofri
0.36 fiebr _ los
0.36 garag
0.36 garag y
0.36 gente
0.36 hinch _ lengu
0.36 le falta
0.36 llora sin
0.36 manch morad
0.36 mar me
0.36 me apriet
0.36 morad
0.36 no _ -orin
0.36 nos
0.36 ojos _ desde
0.36 pal y
0.36 panza y
0.36 pistol en
0.36 tosi sangr
0.36 un ruido
0.36 va
0.36 vomit sangr
0.36 y _ morad
0.35 # _ esta
0.35 # _ se
0.35 -con -un
0.35 -nada
0.35 -un -ojo
0.35 =baby =days_many
0.35 =back_pain =fever
0.35 =belly_hit =heat_exposure
0.35 =belly_hit =numb_any
0.35 =bite_bad =head_danger
0.35 =bleeding_any =burn_severity
0.35 =bleeding_heavy =soaking_pad
0.35 =bluish =bruising
0.35 =burn_severity =deep_burn
0.35 =burn_severity =pregnant
0.35 =cannot_breathe =choking
0.35 =chest_lasting =chest_pressure
0.35 =chest_lasting =no_urine
0.35 =chest_lasting =wont_go_away
0.35 =child_got_pills =muscle_strain_word
0.35 =child_got_pills =sight_for_years
0.35 =choking =short_breath
0.35 =cough =smoke
0.35 =ear_swollen =fever
0.35 =eye_area =rash
0.35 =eye_hit_bad =numb_any
0.35 =fall_any =fell
0.35 =fall_any =numb_any
0.35 =feels_incredible
0.35 =fell
0.35 =fever =radiates
0.35 =fever =vomiting
0.35 =headache =vomiting
0.35 =hip_hurts =numb_any
0.35 =long_bleed =wont_go_away
0.35 =moved_right =one_side_belly
0.35 =numb_any =pain_any
0.35 =one_side_belly =right_side
0.35 =pale_clammy =trunk_pain
0.35 =severe_pain =sudden
0.35 =short_breath =valve_or_device
0.35 =spreading =wound_infected
0.35 =swelling =young_baby
0.35 =vaginal_bleeding
0.35 =wont_go_away
0.35 =wound_infected
0.35 ^ _ herni
0.35 alacran _ se
0.35 ataqu
0.35 bebe _ un
0.35 caida
0.35 companer se
0.35 de _ bebe
0.35 de _ caida
0.35 de asma
0.35 de mi
0.35 doble
0.35 error
0.35 esta _ no
0.35 fiebr
0.35 fiebr _ la
0.35 fria
0.35 fria y
0.35 la _ esta
0.35 la caida
0.35 luz
0.35 much pastill
0.35 muy
0.35 negro _ pegajos
0.35 nino comio
0.35 no _ quita
0.35 pegajos
0.35 por error
0.35 puedo _ la
0.35 que _ se
0.35 recien
0.35 se _ quedo
0.35 se quita
0.35 tome much
0.35 tomo
0.35 ve borros
0.35 veces _ me
0.35 vez _ fiebr
0.35 y _ quier
0.35 y a
0.35 y pegajos
0.34 # _ de
0.34 -el -panal
0.34 -me -puedo
0.34 -para
0.34 =a_lot =bleeds_a_lot
0.34 =adrenal
0.34 =allergen =floppy_es
0.34 =baby_quiet =hours_pain
0.34 =bp_high =head_danger
0.34 =bp_medicine =overdose_taken
0.34 =burn_any =child_scald
0.34 =burn_severity =chemical_word
0.34 =burn_severity =pain_beyond
0.34 =chest_lasting =headache
0.34 =chest_lasting =pale_clammy
0.34 =chest_pain =squeezing_word
0.34 =child_got_pills =nail_word
0.34 =child_scald
0.34 =cold_limb =limb_cold_pale
0.34 =cut_by_accident =fever
0.34 =days_many =soaking_pad
0.34 =diabetes =young_baby
0.34 =fever =postpartum_smell
0.34 =flank_pain =head_danger
0.34 =floppy_es =wont_feed
0.34 =head_injury =vomiting
0.34 =high_fever =stiff_neck
0.34 =inhaler_fails =squeezing_word
0.34 =limb_cold_pale
0.34 =long_bleed =wound
0.34 =right_side
0.34 =swelling =testicle
0.34 abrir la
0.34 arrib _ la
0.34 cafe mol
0.34 calient
0.34 cara
0.34 casi
0.34 comer _ esta
0.34 como _ mol
0.34 demasiad _ de
0.34 desmay _ veces
0.34 desmay dos
0.34 desmayar _ el
0.34 dolor _ la
0.34 dolor fuert
0.34 el lado
0.34 esta
0.34 esta pal
0.34 estoy sangr
0.34 falta mas
0.34 fiebr alta
0.34 hace _ horas
0.34 le _ a
0.34 le sale
0.34 mandibul y
0.34 mas _ aire
0.34 mas el
0.34 me _ a
0.34 me ahogo
0.34 mol
0.34 nause _ se
0.34 nause y
0.34 puede respirar
0.34 que _ ahogo
0.34 quemo con
0.34 respir muy
0.34 sangr mucho
0.34 tiene diarre
0.34 tiene la
0.34 toall
0.34 tome
0.34 vomit _ cafe
0.34 vomit _ parar
0.34 vomit como
0.34 vomit sin
0.34 y _ los
0.34 y le
0.34 y muy
0.33 -bebe -movers
0.33 -me _ -parar
0.33 -parar
0.33 -puedo -parar
0.33 =a_lot =eye_hit_bad
0.33 =abuse_danger =bite_bad
0.33 =allergen =burn_severity
0.33 =baby =harm_others
0.33 =battery_word
0.33 =battery_word =nail_word
0.33 =battery_word =swallowed_battery
0.33 =belly_hit =fall_any
0.33 =bite_bad =to_the_bone
0.33 =bleeding_any =wound
0.33 =chest_lasting =contractions
0.33 =chest_lasting =fainted
0.33 =cholinergic =drooling
0.33 =clot_risk =pain_any
0.33 =contractions =hours_pain
0.33 =copd
0.33 =curtain_word =eye_hit_bad
0.33 =curtain_word =nail_word
0.33 =curtain_word =vision_loss
0.33 =diabetes =pain_beyond
0.33 =diabetes =skin_black
0.33 =done_with_it =goodbye_note
0.33 =dry_mouth =soft_spot
0.33 =fever =kidney_infection
0.33 =goodbye_note
0.33 =goodbye_note =suicidal
0.33 =green_vomit =head_danger
0.33 =head_danger =high_fever
0.33 =head_danger =phlegm
0.33 =high_fever =rigors
0.33 =kidney_infection
0.33 =kidney_infection =uti
0.33 =legs_gone =numb_any
0.33 =moved_right
0.33 =not_looking
0.33 =pain_beyond =wound_infected
0.33 =poison_swallowed =swallowed_battery
0.33 =purple_word =turning_blue
0.33 =right_side =squeezing_word
0.33 =severe_headache =severe_pain
0.33 =skin_black =wound_infected
0.33 =soft_spot
0.33 =to_the_bone
0.33 ^ _ epoc
0.33 ^ _ padrastr
0.33 ^ _ vecin
0.33 a _ ya
0.33 aire _ esta
0.33 babe
0.33 bajar _ cortin
0.33 bajar una
0.33 boca y
0.33 cada _ minut
0.33 camaron
0.33 cocin y
0.33 corazon late
0.33 de desped
0.33 de vomitar
0.33 desped
0.33 diabetic esta
0.33 el bano
0.33 en _ bano
0.33 en _ noch
0.33 en _ rinon
0.33 epoc
0.33 hund
0.33 incendi
0.33 infeccion _ los
0.33 infeccion _ oido
0.33 la _ hund
0.33 la moller
0.33 las noch
0.33 marca #11+
0.33 me dio
0.33 mi vecin
0.33 moller
0.33 moller hund
0.33 muchisim
0.33 nino _ cayo
0.33 padrastr
0.33 pegue _ la
0.33 puso azul
0.33 quij
0.33 se _ azul
0.33 sent
0.33 sient el
0.33 terribl
0.33 tiene _ moller
0.33 tome _ las
0.33 una cortin
0.33 veces
0.33 y _ una
0.32 -las
0.32 =baby =belly_word
0.32 =baby =chest_lasting
0.32 =baby =dry_mouth
0.32 =baby_still =days_many
0.32 =baby_still =preterm_weeks
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =belly_hit =deformed
0.32 =belly_pain =chest_lasting
0.32 =belly_pain =one_side_belly
0.32 =belly_pain =severe_pain
0.32 =belly_pain =upper_belly_pain
0.32 =bite_bad =burn_any
0.32 =bite_bad =burn_big
0.32 =bite_bad =stab_shot
0.32 =bite_bad =vision_loss
0.32 =blister_any =burn_any
0.32 =blister_word =burn_any
0.32 =burn_any =rash
0.32 =burn_severity =dry_mouth
0.32 =burn_severity =radiates
0.32 =burn_severity =rigors
0.32 =chest_lasting =dry_mouth
0.32 =chest_lasting =overdose_taken
0.32 =chest_lasting =speech
0.32 =choking =object_stuck
0.32 =cold_limb =limb_injury
0.32 =cough =cut_by_accident
0.32 =days_many =new_baby
0.32 =days_many =waters_said
0.32 =done_with_it =self_harm_now
0.32 =dry_mouth =no_urine
0.32 =eye_area =stab_shot
0.32 =eye_area =vision_loss
0.32 =eye_hit_bad =hurts_breathing
0.32 =eye_hit_bad =near_faint
0.32 =eye_hit_bad =saddle_numb
0.32 =eye_pierced =stab_shot
0.32 =fall_hard =fell_baby
0.32 =flank_pain =numb_any
0.32 =flank_pain =saddle_numb
0.32 =head_danger =rash
0.32 =heat_danger
0.32 =hip_hurts =saddle_numb
0.32 =hours_pain =speech
0.32 =hurts_breathing =pain_any
0.32 =moved_right =squeezing_word
0.32 =numb_any =radiates
0.32 =one_eye =vision_loss
0.32 =pain_any =saddle_numb
0.32 =pregnant =waters_said
0.32 =preterm_weeks =waters_said
0.32 =radiates =saddle_numb
0.32 =radiates_groin
0.32 =self_harm_now =suicidal
0.32 =slow_heart =weak_any
0.32 =squeezing_word =testicle
0.32 ^ _ clavo
0.32 ^ _ profund
0.32 ^ _ tome
0.32 ^ di
0.32 aceler
0.32 cabez _ una
0.32 calient y
0.32 de _ pastill
0.32 de _ seman
0.32 desde _ y
0.32 desmay _ el
0.32 di _ luz
0.32 duele al
0.32 el muslo
0.32 embaraz _ convulsion
0.32 empez de
0.32 en _ lado
0.32 es en
0.32 esta _ dorm
0.32 mordi _ serpient
0.32 muslo
0.32 para dormir
0.32 pastill _ dormir
0.32 porqu _ no
0.32 porqu ya
0.32 pulso en
0.32 se
0.32 senti que
0.32 tengo _ pulso
0.32 todo _ brazo
0.32 todos _ la
0.32 tos _ me
0.32 trab y
0.32 un ojo
0.32 veo _ con
0.32 voy
0.32 voy a
0.32 y _ despu
0.32 y sarpull
0.31 # minut
0.31 =a_lot =headache
0.31 =allergen =chest_lasting
0.31 =allergen =hives
0.31 =at_rest =leg_feet_swollen
0.31 =baby =long_bleed
0.31 =baby_still =hours_pain
0.31 =barking_stridor =hurts_breathing
0.31 =black_stool =fainted
0.31 =bleeding_any =fever
0.31 =bleeding_heavy =bleeds_a_lot
0.31 =burn_any =deep_burn
0.31 =burn_severity =burned_hand
0.31 =burn_severity =long_bleed
0.31 =burn_severity =skin_peeling
0.31 =chemical_word =pain_any
0.31 =chest_lasting =short_breath
0.31 =chest_tearing
0.31 =clot_risk =swelling
0.31 =cough =drowning
0.31 =ear_pain =swelling
0.31 =elderly =fainted
0.31 =eye_area =vomiting
0.31 =eye_hit =eye_pierced
0.31 =fainted =pain_any
0.31 =fall_hard =heat_exposure
0.31 =fall_height =heat_exposure
0.31 =flank_pain =severe_pain
0.31 =head_danger =severe_headache
0.31 =head_danger =stiff_neck
0.31 =hernia =hernia_stuck
0.31 =muscle_strain_word =poison_swallowed
0.31 =pale_clammy =squeezing_word
0.31 =poison_contact
0.31 =poison_swallowed =sight_for_years
0.31 =postpartum =young_baby
0.31 =severe_headache =squeezing_word
0.31 =tearing =tearing_trunk
0.31 ^ _ operaron
0.31 ^ _ tio
0.31 a _ altur
0.31 a _ derech
0.31 abeja y
0.31 agua
0.31 anticongelant
0.31 atragant
0.31 bebe _ la
0.31 coagul
0.31 de _ botell
0.31 del techo
0.31 duele mucho
0.31 en quimi
0.31 estoy _ quimi
0.31 estoy muy
0.31 gris
0.31 gris y
0.31 la derech
0.31 la mano
0.31 le _ las
0.31 le _ una
0.31 le subio
0.31 mano
0.31 me cuest
0.31 me operaron
0.31 mi parej
0.31 ojo _ y
0.31 operaron
0.31 parej
0.31 pedaz
0.31 piern esta
0.31 por las
0.31 por ratos
0.31 que le
0.31 quier _ tengo
0.31 quimi _ tengo
0.31 se _ anticongelant
0.31 tanto que
0.31 techo
0.31 tiene _ azucar
0.31 tomo _ de
0.31 tomo anticongelant
0.31 tomo un
0.31 un _ se
0.31 una vibor
0.31 vivir tengo
0.31 voces
0.3 -las -piern
0.3 -podem
0.3 =a_lot =rigors
0.3 =a_lot =rigors_hard
0.3 =a_lot =smoke
0.3 =acts_drunk
0.3 =acts_drunk =alcohol
0.3 =baby =many_days
0.3 =belly_pain =eye_hit_bad
0.3 =belly_word =pregnant
0.3 =belly_word =vomiting
0.3 =bleeding_any =pain_any
0.3 =carbon_monoxide =nausea
0.3 =chest_lasting =head_injury
0.3 =chest_lasting =inhaler_fails
0.3 =co_words =nausea
0.3 =cold_only =recent_infection
0.3 =confused =withdrawal
0.3 =days_many =flu_bad
0.3 =days_many =recent_infection
0.3 =eye_hit_bad =fall_any
0.3 =fever =one_side_belly
0.3 =fever =severe_pain
0.3 =flu_bad =recent_infection
0.3 =getting_worse =headache
0.3 =getting_worse =severe_headache
0.3 =harm_others =mania_psychosis
0.3 =head_danger =recent_travel
0.3 =hours_pain =priapism
0.3 =left_ribs =weak_one_side
0.3 =no_urine =vomiting
0.3 =racing_heart =shaking
0.3 =vomiting_constantly
0.3 ^ _ aguant
0.3 ^ _ her
0.3 ^ _ ojo
0.3 ^ _ queme
0.3 a _ hace
0.3 angin
0.3 anoch _ me
0.3 atras y
0.3 barrig dura
0.3 borrach
0.3 cada vez
0.3 como borrach
0.3 corto _ venas
0.3 dolor _ el
0.3 el testicul
0.3 esta tembl
0.3 fiebr _ dolor
0.3 herman _ corto
0.3 hinchad y
0.3 lados
0.3 las angin
0.3 late rapidisim
0.3 luz hace
0.3 marca #99+
0.3 mare como
0.3 me queme
0.3 mi _ metio
0.3 mucho _ y
0.3 mucho humo
0.3 mueve
0.3 no _ -podem
0.3 para _ y
0.3 paracetamol
0.3 parar y
0.3 por _ lados
0.3 por todos
0.3 puede hablar
0.3 puedo hablar
0.3 que _ dicen
0.3 que _ me
0.3 queme
0.3 quiet
0.3 rap
0.3 rapidisim
0.3 rompi _ fuent
0.3 rompi la
0.3 salio
0.3 sangrar
0.3 se _ las
0.3 se mueve
0.3 sient _ un
0.3 tiene #11+
0.3 tiene _ labi
0.3 todos lados
0.3 tuerc _ cuell
0.3 tuerc el
0.3 tuve gripe
0.3 vengo
0.3 vengo _ un
0.3 vengo de
0.3 voces _ me
0.3 voces que
0.3 y _ anticoagulant
0.3 y _ que
0.3 y ha
0.29 -el _ -y
0.29 -nos
0.29 -nos -reconoc
0.29 -regres
0.29 -saliv
0.29 =a_lot =pregnant
0.29 =again_fainted =head_danger
0.29 =baby =bluish
0.29 =back_pain =squeezing_word
0.29 =belly_hard =eye_hit_bad
0.29 =belly_hard =pain_any
0.29 =bite_bad =eye_area
0.29 =bleeding_any =clot_risk
0.29 =blood_thinner =eye_hit_bad
0.29 =burn_severity =confused
0.29 =burn_severity =eye_hit_bad
0.29 =burn_severity =fell_baby
0.29 =burn_severity =trunk_pain
0.29 =burned_hand =hit_hard
0.29 =calf =eye_hit_bad
0.29 =cannot_move_limb =severe_weakness
0.29 =cannot_move_limb =weak_one_side
0.29 =chemical_word =smoke
0.29 =chest_any =eye_hit_bad
0.29 =chest_any =trunk_pain
0.29 =chest_lasting =eye_area
0.29 =chest_lasting =squeezing_word
0.29 =chest_pain =eye_hit_bad
0.29 =chest_pain =trunk_pain
0.29 =choking =elderly
0.29 =confused =lost_place
0.29 =confused =pale_clammy
0.29 =days_many =fall_any
0.29 =days_many =fall_hard
0.29 =days_many =hit_hard
0.29 =days_many =rash
0.29 =days_many =vaginal_bleeding
0.29 =days_many =wound
0.29 =elderly =head_danger
0.29 =eye_bulge =eye_red
0.29 =eye_hit_bad =hernia
0.29 =eye_hit_bad =hernia_word
0.29 =eye_hit_bad =tearing
0.29 =fever =nail_word
0.29 =head_danger =radiates
0.29 =hernia =pain_any
0.29 =hernia_word =pain_any
0.29 =high_fever =rigors_hard
0.29 =lost_place
0.29 =nail_word =snake_bad
0.29 =nail_word =stab_shot
0.29 =pain_any =tearing
0.29 =radiates
0.29 =retractions
0.29 =seizure =unresponsive
0.29 =severe_weakness =weak_one_side
0.29 =squeezing_word =tearing
0.29 ^ _ oximetr
0.29 a _ hijo
0.29 adolor
0.29 ator _ el
0.29 atras _ la
0.29 clavo _ la
0.29 de _ hace
0.29 dedos dormid
0.29 dieron _ punal
0.29 dieron una
0.29 el humo
0.29 el oximetr
0.29 embaraz _ veo
0.29 en _ manos
0.29 en _ trabaj
0.29 espald _ tengo
0.29 fiebr dolor
0.29 hace #
0.29 herman esta
0.29 hijo _ le
0.29 hinchazon _ de
0.29 izquierd
0.29 le _ la
0.29 lento
0.29 me _ mucho
0.29 mover _ brazo
0.29 muy lento
0.29 no -nos
0.29 no -regres
0.29 oximetr
0.29 oximetr _ #11+
0.29 oximetr marca
0.29 paro _ vomitar
0.29 pila
0.29 pila _ el
0.29 pila en
0.29 presion de
0.29 punal
0.29 que _ a
0.29 que la
0.29 queme _ cara
0.29 respirar _ no
0.29 sangr roja
0.29 toser
0.29 tragar ni
0.29 una punal
0.29 verde
0.29 vomit y
0.29 y _ -regres
0.29 y _ alta
0.29 y convulsion
0.28 #99+ #99+
0.28 -le _ -nada
0.28 -me _ y
0.28 -nada -con
0.28 -orin -en
0.28 -veo -nada
0.28 -veo _ -con
0.28 =a_lot =dizzy
0.28 =a_lot =postpartum
0.28 =allergen =hives_all
0.28 =allergen =sting
0.28 =baby =screams_in_bouts
0.28 =belly_hard
0.28 =belly_hard =belly_word
0.28 =belly_pain =moved_right
0.28 =belly_word =eye_hit_bad
0.28 =belly_word =moved_right
0.28 =bite_bad =drug_named
0.28 =bite_bad =high_fever
0.28 =bleeding_any =fainted
0.28 =blister_any
0.28 =blister_any =burn_severity
0.28 =blurry_vision =eye_area
0.28 =burn_severity =chest_tearing
0.28 =burn_severity =green_vomit
0.28 =burn_severity =tearing
0.28 =burn_severity =tearing_trunk
0.28 =chest_any =pale_clammy
0.28 =chest_lasting =wakes
0.28 =cough =eye_hit_bad
0.28 =days_many =pregnant
0.28 =diabetes =pain_any
0.28 =diabetes =trunk_pain
0.28 =discharge =postpartum
0.28 =discharge =postpartum_smell
0.28 =discharge =recent_surgery
0.28 =dizzy =rectal_blood
0.28 =dizzy =soaking_pad
0.28 =elderly =weak_one_side
0.28 =eye_hit =eye_hit_bad
0.28 =eye_hit_bad =eye_red
0.28 =eye_hit_bad =immunosuppressed
0.28 =eye_hit_bad =postpartum
0.28 =eye_hit_bad =sickle_cell
0.28 =fever =shaking
0.28 =fever =skin_infection
0.28 =gas_smell =head_danger
0.28 =head_danger =limb_injury
0.28 =head_danger =pale_clammy
0.28 =hernia_word
0.28 =hours_pain =pale_clammy
0.28 =hours_pain =preterm_weeks
0.28 =hurts_move
0.28 =irregular_heart
0.28 =jaw_arm_sweat
0.28 =limb_bleeds
0.28 =low_temp
0.28 =means_at_hand =suicidal
0.28 =muscle_strain_word =no_urine
0.28 =nail_word =postpartum
0.28 =nail_word =sudden
0.28 =nail_word =suicidal
0.28 =no_urine =sight_for_years
0.28 =pain_any =rigors
0.28 =recent_surgery =wound_infected
0.28 =rigors =uti
0.28 =sudden =vision_loss
0.28 =swelling_throat =throat_tight
0.28 =vomiting_constantly =young_baby
0.28 ^ _ azucar
0.28 ^ sient
0.28 campament
0.28 corazon _ me
0.28 cuchill en
0.28 de _ y
0.28 debaj de
0.28 del _ con
0.28 derech y
0.28 desde _ despert
0.28 dias _ #11+
0.28 estoy tos
0.28 frio
0.28 hacia adelant
0.28 herman _ esta
0.28 hund y
0.28 la gente
0.28 le duele
0.28 le ve
0.28 lucecit
0.28 mama
0.28 mama _ desplom
0.28 me pego
0.28 meses no
0.28 meses se
0.28 mi mama
0.28 moller _ y
0.28 mucho la
0.28 no _ y
0.28 no para
0.28 ojo rojo
0.28 orinar y
0.28 papa _ #11+
0.28 que despert
0.28 quemo _ mano
0.28 quier _ me
0.28 quita
0.28 sale pus
0.28 se _ fue
0.28 se _ ve
0.28 tembl y
0.28 tiene _ presion
0.28 trago una
0.28 una botell
0.28 una pistol
0.28 veo lucecit
0.28 y _ en
0.28 y hoy
0.27 -a
0.27 -bebe _ desde
0.27 -movers desde
0.27 -sabe
0.27 -veo -con
0.27 =a_lot =sugar_very_high
0.27 =alcohol =confused
0.27 =at_rest =burn_severity
0.27 =baby =hurts_breathing
0.27 =bite_bad =blurry_vision
0.27 =bladder_bowel_loss =urinary_stuck
0.27 =blood_thinner =hours_pain
0.27 =bruising =numb_any
0.27 =burn_severity =floppy_es
0.27 =burn_severity =rash
0.27 =chest_any =chest_lasting
0.27 =chest_lasting =nail_word
0.27 =chest_lasting =soaking_pad
0.27 =cold_outside =cough
0.27 =diarrhea
0.27 =done_with_it =nail_word
0.27 =ear_pain =recent_infection
0.27 =ear_swollen =recent_infection
0.27 =eye_area =long_bleed
0.27 =eye_area =pain_any
0.27 =eye_hit_bad =one_side_belly
0.27 =head_danger =hernia_word
0.27 =head_danger =short_breath
0.27 =headache =sudden
0.27 =hernia_word =vomiting
0.27 =hours_pain =soaking_pad
0.27 =limb_bleeds =wound
0.27 =long_bleed =nosebleed
0.27 =long_bleed =pale_clammy
0.27 =means_at_hand =nail_word
0.27 =nail_word =severe_headache
0.27 =nail_word =squeezing_word
0.27 =new_baby =young_baby
0.27 =new_medicine
0.27 =rigors_hard =shaking
0.27 =severe_pain =vomiting
0.27 =skin_infection =tooth_bad
0.27 =sugar_very_high =thirsty
0.27 =tooth_bad =wound_infected
0.27 =trunk_pain =upper_belly_pain
0.27 ^ _ -he
0.27 ^ _ espos
0.27 ^ _ vapor
0.27 aire al
0.27 alrededor _ ojo
0.27 alrededor del
0.27 bola
0.27 cayo cloro
0.27 clavo un
0.27 con _ sierr
0.27 con dolor
0.27 de _ alberc
0.27 de _ vida
0.27 desde _ #11+
0.27 diarre
0.27 dieron un
0.27 dolor _ de
0.27 dolor _ en
0.27 duele _ el
0.27 duele horribl
0.27 dura y
0.27 el hueso
0.27 embaraz con
0.27 en _ muslo
0.27 esta agu
0.27 fiebr _ y
0.27 gas _ la
0.27 hija _ que
0.27 hija dice
0.27 hinch _ me
0.27 hueso
0.27 inflam
0.27 la herni
0.27 la nuca
0.27 mas
0.27 me _ cloro
0.27 me desmay
0.27 mes
0.27 mi _ le
0.27 mord de
0.27 nina de
0.27 no -respond
0.27 no -sabe
0.27 no _ -con
0.27 no _ orinar
0.27 nuca
0.27 piern se
0.27 pila de
0.27 poco hinch
0.27 que el
0.27 ruido
0.27 tengo las
0.27 un _ esta
0.27 un _ hinch
0.27 vapor
0.27 y _ -respir
0.27 y _ agu
0.27 y _ sale
0.27 y mare
0.26 -levantar
0.26 -lo _ -levantar
0.26 -puedo -levantar
0.26 -respir -bien
0.26 -veo -bien
0.26 =baby_still =belly_word
0.26 =back_pain =uti
0.26 =battery_word =swallowed_thing
0.26 =belly_hit =bleeding_any
0.26 =belly_hit =vaginal_bleeding
0.26 =belly_word =young_baby
0.26 =bleeding_any =chest_lasting
0.26 =blister_any =blister_word
0.26 =blister_word
0.26 =blister_word =burn_severity
0.26 =blurry_vision =dizzy
0.26 =burn_severity =days_many
0.26 =burn_severity =jaw_arm_sweat
0.26 =chest_any =jaw_arm_sweat
0.26 =chest_lasting =drowsy
0.26 =child_got_pills =elderly
0.26 =co_words =gas_smell
0.26 =confused =elderly
0.26 =days_many =wont_feed
0.26 =drowning =short_breath
0.26 =elderly
0.26 =elderly =means_mentioned
0.26 =eye_hit_bad =high_fever
0.26 =eye_hit_bad =nausea
0.26 =eye_hit_bad =swelling
0.26 =fever =unresponsive
0.26 =gas_smell
0.26 =head_danger =no_urine
0.26 =hip_hurts =uti
0.26 =hives =short_breath
0.26 =hours_pain =pain_any
0.26 =light_hurts =stiff_neck
0.26 =long_bleed =soaking_pad
0.26 =long_bleed =tia_resolved
0.26 =many_days =postpartum
0.26 =moved_right =upper_belly_pain
0.26 =nausea =pain_any
0.26 =near_faint =pale_clammy
0.26 =one_side_belly =upper_belly_pain
0.26 =pain_any =tia_resolved
0.26 =phlegm =short_breath
0.26 =purple_rash
0.26 =purple_rash =rash
0.26 =racing_heart =short_breath
0.26 =radiates =uti
0.26 =rash =short_breath
0.26 =rash =swelling
0.26 =right_side =upper_belly_pain
0.26 =severe_pain =tia_resolved
0.26 =short_breath =sting
0.26 =stiff_neck
0.26 =swallowed_battery =swallowed_thing
0.26 ^ _ cuell
0.26 ^ _ dan
0.26 ^ _ fiebr
0.26 ^ _ golpe
0.26 ^ _ par
0.26 ^ _ tan
0.26 afuer
0.26 ahora _ y
0.26 ampoll
0.26 aqui
0.26 bebe _ dos
0.26 boton
0.26 cierr
0.26 cierr _ gargant
0.26 cierr la
0.26 con nause
0.26 de boton
0.26 del corazon
0.26 del estomag
0.26 dos dias
0.26 dos meses
0.26 embaraz _ la
0.26 en _ quij
0.26 esta _ incoherenci
0.26 esta _ tiene
0.26 esta tir
0.26 estoy tembl
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 hace _ minut
0.26 hijo _ esta
0.26 hueso de
0.26 la _ me
0.26 la mitad
0.26 me _ falt
0.26 me cierr
0.26 medicin nueva
0.26 meses _ embaraz
0.26 meses de
0.26 mi panza
0.26 mitad
0.26 mitad _ la
0.26 mitad de
0.26 no _ mover
0.26 para _ sangrar
0.26 pas _ se
0.26 pela
0.26 pila _ boton
0.26 pistol _ el
0.26 popo
0.26 puedo _ ni
0.26 quij trab
0.26 respir _ rap
0.26 se _ cierr
0.26 tengo _ pistol
0.26 tengo miedo
0.26 tir
0.26 tir en
0.26 vecin
0.26 verde y
0.26 vomit _ y
0.26 y _ -veo
0.26 y sale
0.26 y tomo
0.26 ya van
0.25 #11+ _ escalofri
0.25 -contest
0.25 -despiert _ dorm
0.25 -despiert muy
0.25 -reaccion
0.25 =at_rest =barking_stridor
0.25 =at_rest =hurts_breathing
0.25 =baby =wont_feed
0.25 =baby_quiet =baby_still
0.25 =belly_hit =blood_thinner
0.25 =belly_word =burn_severity
0.25 =belly_word =head_danger
0.25 =belly_word =severe_pain
0.25 =bladder_bowel_loss =severe_pain
0.25 =bladder_bowel_loss =squeezing_word
0.25 =bleeding_any =rectal_blood
0.25 =bleeding_any =vomiting_constantly
0.25 =blister_any =burn_big
0.25 =blister_any =eye_area
0.25 =blister_any =face_blisters
0.25 =blister_word =burn_big
0.25 =blister_word =eye_area
0.25 =blister_word =face_blisters
0.25 =bp_high =pain_any
0.25 =bp_medicine =swelling
0.25 =bp_medicine =swelling_lips
0.25 =bp_medicine =tongue_swollen
0.25 =bp_very_high =eye_hit_bad
0.25 =burn_big =rash
0.25 =burn_severity =purple_rash
0.25 =burned_hand =fall_any
0.25 =calf =cold_limb
0.25 =calf =limb_cold_pale
0.25 =calf =purple_word
0.25 =cannot_breathe =retractions
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =nosebleed
0.25 =chest_lasting =one_side_belly
0.25 =chest_lasting =severe_pain
0.25 =clot_risk =coughs_blood
0.25 =cold_limb =purple_word
0.25 =confused =diabetes
0.25 =elderly =wakes
0.25 =eye_bulge =swelling
0.25 =eye_hit_bad =purple_word
0.25 =face_blisters =rash
0.25 =face_droop =speech
0.25 =fall_any =pregnant
0.25 =fell =head_injury
0.25 =head_danger =heat_danger
0.25 =head_danger =radiates_groin
0.25 =head_danger =sugar_extreme
0.25 =heat_danger =heat_exposure
0.25 =high_fever =pain_any
0.25 =hit_hard =pregnant
0.25 =hours_pain =new_confusion
0.25 =hours_pain =nosebleed
0.25 =hours_pain =radiates_groin
0.25 =jaw_arm_sweat =nausea
0.25 =limb_cold_pale =purple_word
0.25 =means_at_hand =self_harm_now
0.25 =means_mentioned =self_harm_now
0.25 =numb_any =snake
0.25 =numb_any =snake_bad
0.25 =pain_any =swelling
0.25 =radiates_groin =vomiting
0.25 =recent_infection
0.25 =rectal_blood
0.25 =rectal_blood =vaginal_bleeding
0.25 =snake =swelling
0.25 =snake_bad =swelling
0.25 =stiff_neck =vomiting
0.25 =sugar_extreme =vomiting
0.25 =swelling =wakes
0.25 a _ rato
0.25 a cada
0.25 abuelit amaneci
0.25 aguant
0.25 alacran
0.25 alberc
0.25 apret _ cuell
0.25 apret el
0.25 ataqu de
0.25 ayer y
0.25 azucar _ en
0.25 cada rato
0.25 carro y
0.25 como tabla
0.25 corazon _ muy
0.25 cuest _ y
0.25 de _ garrapat
0.25 de _ operacion
0.25 duele y
0.25 embaraz _ dolor
0.25 en _ altur
0.25 en _ casa
0.25 encontr _ mi
0.25 esta _ confund
0.25 esta babe
0.25 esta gris
0.25 golpe y
0.25 hablar
0.25 herni y
0.25 izquierd y
0.25 la cabez
0.25 la medicin
0.25 la pistol
0.25 la vejig
0.25 le fue
0.25 luces
0.25 mama _ en
0.25 me _ rapidisim
0.25 me apret
0.25 mi _ amaneci
0.25 muy confund
0.25 no -contest
0.25 no -reaccion
0.25 no _ -las
0.25 nueva para
0.25 perro y
0.25 puedo mover
0.25 puso _ y
0.25 que _ va
0.25 quitar
0.25 quitar la
0.25 se _ unas
0.25 tabla
0.25 tabla y
0.25 tiene dolor
0.25 trago unas
0.25 un alacran
0.25 unas _ de
0.25 vejig
0.25 y _ -contest
0.25 y _ cosas
0.25 y _ lucecit
0.25 y _ nause
0.25 y amaneci
0.24 #11+ horas
0.24 =acts_drunk =drunk_speech
0.24 =alcohol =drunk_speech
0.24 =allergen =dystonia
0.24 =back_pain =severe_pain
0.24 =belly_hit =bite_bad
0.24 =belly_pain =pale_clammy
0.24 =belly_word =fall_any
0.24 =belly_word =hit_hard
0.24 =belly_word =pale_clammy
0.24 =bite_bad =vomiting
0.24 =bladder_bowel_loss =numb_any
0.24 =bladder_bowel_loss =saddle_numb
0.24 =blurry_vision =double_vision
0.24 =blurry_vision =pain_any
0.24 =burn_severity =cholinergic
0.24 =burn_severity =drowsy
0.24 =burn_severity =lips_blue
0.24 =calf =ear_wax
0.24 =chest_lasting =upper_belly_pain
0.24 =chest_pressure =squeezing_word
0.24 =co_words =squeezing_word
0.24 =copd =short_breath
0.24 =diabetes =short_breath
0.24 =diabetes =sugar_extreme
0.24 =diabetes =sugar_very_high
0.24 =dizzy =feels_sleepy
0.24 =dizzy =nail_word
0.24 =double_vision
0.24 =double_vision =eye_hit_bad
0.24 =drowning =fall_any
0.24 =drowning =hit_hard
0.24 =drug_named =dystonia
0.24 =drunk_speech
0.24 =ear_wax =leg_swelling_one
0.24 =ear_wax =swelling
0.24 =elderly =hours_pain
0.24 =elderly =overdose_taken
0.24 =eye_hit_bad
0.24 =eye_hit_bad =no_injury
0.24 =eye_hit_bad =worst_ever
0.24 =fainted =pale_clammy
0.24 =fall_any =severe_weakness
0.24 =fall_height =fell
0.24 =feels_sleepy =near_faint
0.24 =getting_worse =worst_ever
0.24 =high_fever =vomiting
0.24 =hit_hard =severe_weakness
0.24 =hours_pain =short_breath
0.24 =hours_pain =trunk_pain
0.24 =jaw_arm_sweat =radiates
0.24 =nail_word =young_baby
0.24 =near_faint =pain_any
0.24 =no_injury =pain_any
0.24 =no_injury =squeezing_word
0.24 =no_injury =sudden
0.24 =pain_any =worst_ever
0.24 =pain_beyond =wound
0.24 =pale_clammy =sugar_low
0.24 =postpartum =soaking_pad
0.24 =radiates_groin =squeezing_word
0.24 =rigors =young_baby
0.24 =short_breath =vomiting
0.24 =squeezing_word =worst_ever
0.24 =swelling_lips =swelling_throat
0.24 =swelling_throat =tongue_swollen
0.24 =worst_ever
0.24 ^ #
0.24 ^ _ amiga
0.24 ^ _ pego
0.24 ^ escuch
0.24 a _ bebe
0.24 abrir _ quij
0.24 ahog
0.24 ahog con
0.24 aire aunqu
0.24 amiga
0.24 bajo
0.24 cabez _ ahora
0.24 carro
0.24 como _ desmayarm
0.24 como para
0.24 con agua
0.24 cuchill _ la
0.24 de #99+
0.24 de _ nada
0.24 de _ vuelo
0.24 de tomar
0.24 dias vomit
0.24 duele tanto
0.24 el _ apret
0.24 el _ aunqu
0.24 el _ hinch
0.24 el peor
0.24 en _ cocin
0.24 en _ testicul
0.24 es insoportabl
0.24 escuch
0.24 esta ahog
0.24 esta negra
0.24 estoy _ mucho
0.24 inflam la
0.24 insoportabl
0.24 izquierd hinch
0.24 jug futbol
0.24 jugo
0.24 la _ izquierd
0.24 la _ vomit
0.24 la nada
0.24 la sangr
0.24 manch
0.24 mare _ para
0.24 me _ horribl
0.24 me _ mare
0.24 me inflam
0.24 mi amiga
0.24 morir _ no
0.24 morir ya
0.24 ojo
0.24 para desmayarm
0.24 pecho apret
0.24 peor _ de
0.24 pico una
0.24 pupil
0.24 respir rap
0.24 sangr vaginal
0.24 se _ ahog
0.24 sient _ como
0.24 sient _ se
0.24 sient mare
0.24 tengo epoc
0.24 tengo nause
0.24 un vuelo
0.24 vaginal
0.24 ve _ y
0.24 y _ -ha
0.24 y _ piel
0.24 y mor
0.24 y tiembl
0.24 y toma
0.23 -mi -bebe
0.23 -y -no
0.23 =a_lot =thirsty
0.23 =allergen =fever
0.23 =allergen =plant_eaten
0.23 =baby =fall_any
0.23 =baby =fell
0.23 =baby =fell_baby
0.23 =baby =hit_hard
0.23 =baby_still =numb_any
0.23 =belly_hit =burned_hand
0.23 =belly_word =pain_any
0.23 =bleeding_any =stool_blood
0.23 =blurry_vision =severe_pain
0.23 =burn_severity =fast_breathing
0.23 =burn_severity =head_injury
0.23 =burn_severity =kid_breathing
0.23 =burned_hand =numb_any
0.23 =cannot_breathe =cold_outside
0.23 =chest_lasting =drug_named
0.23 =chest_lasting =severe_weakness
0.23 =child_got_pills =plant_eaten
0.23 =co_words =vomiting
0.23 =cold_limb =low_temp
0.23 =confused =rigors
0.23 =confused =shaking
0.23 =dark_urine =eye_hit_bad
0.23 =drowning =fell
0.23 =drowsy =vomiting
0.23 =elderly =fall_any
0.23 =elderly =fell
0.23 =elderly =hit_hard
0.23 =elderly =muscle_strain_word
0.23 =elderly =sight_for_years
0.23 =eye_hit_bad =short_breath
0.23 =eye_hit_bad =stool_blood
0.23 =eye_hit_bad =vomiting_constantly
0.23 =fast_breathing =kid_breathing
0.23 =fever =squeezing_word
0.23 =fever =tooth_bad
0.23 =getting_worse =short_breath
0.23 =hallucinating =harm_others
0.23 =head_danger =hours_pain
0.23 =head_danger =sting
0.23 =hives =rash
0.23 =hours_pain =testicle
0.23 =hurts_breathing =short_breath
0.23 =jaw_locked =swallow_trouble
0.23 =jaw_locked =wont_swallow
0.23 =kid_breathing
0.23 =kid_breathing =short_breath
0.23 =mouth_sores =skin_peeling
0.23 =moved_right =right_side
0.23 =pain_any =postpartum
0.23 =plant_eaten
0.23 =plant_eaten =poison_swallowed
0.23 =pregnant =preterm_weeks
0.23 =rash =skin_peeling
0.23 =squeezing_word =upper_belly_pain
0.23 =stool_blood
0.23 =stool_blood =vaginal_bleeding
0.23 =sudden =testicle
0.23 =thirsty
0.23 ^ oigo
0.23 ^ regres
0.23 a _ herman
0.23 acido
0.23 acido en
0.23 algo de
0.23 boca _ y
0.23 boca chuec
0.23 cabez _ vomit
0.23 cabez _ y
0.23 cayo _ las
0.23 cayo acido
0.23 chuec y
0.23 dicen _ lastim
0.23 duele _ mandibul
0.23 empap
0.23 empap _ toall
0.23 escalofri despu
0.23 esta sud
0.23 fiebr _ manch
0.23 fiebr cuell
0.23 hace _ raros
0.23 hace ruid
0.23 hija _ la
0.23 hija tiene
0.23 hinch _ calient
0.23 hinch _ piern
0.23 hong
0.23 hong _ jardin
0.23 hong del
0.23 hormigue
0.23 hormigue _ las
0.23 hormigue en
0.23 la _ un
0.23 la selva
0.23 los ojos
0.23 me _ acido
0.23 mi nina
0.23 mucha sed
0.23 mucho _ estoy
0.23 muy calient
0.23 nada desde
0.23 nariz _ hace
0.23 nariz desde
0.23 negro _ chapopot
0.23 negro como
0.23 nina
0.23 nina se
0.23 oigo _ que
0.23 ojo _ de
0.23 que lastim
0.23 raros
0.23 regres de
0.23 rojos
0.23 rompier
0.23 ronch
0.23 ruid
0.23 ruid raros
0.23 se _ a
0.23 se rompier
0.23 selva
0.23 sient hormigue
0.23 tengo #
0.23 tengo _ pies
0.23 tiene _ sueno
0.23 tiene mucho
0.23 tom
0.23 trago cloro
0.23 y _ frio
0.23 y sient
0.22 -el
0.22 -esta
0.22 -ha
0.22 -he -orin
0.22 -orina
0.22 =a_lot =withdrawal
0.22 =allergen =mouth_sores
0.22 =allergen =throat_closing
0.22 =baby =newborn
0.22 =barking_stridor =co_words
0.22 =barking_stridor =cough
0.22 =barking_stridor =croup_cough
0.22 =belly_pain =nausea
0.22 =bite_bad =pregnant
0.22 =bite_bad =severe_pain
0.22 =bite_bad =sudden
0.22 =bleeding_any =days_many
0.22 =bleeding_any =hit_hard
0.22 =bleeding_any =near_faint
0.22 =blood_thinner =head_danger
0.22 =blood_thinner =vaginal_bleeding
0.22 =blurry_vision =eye_red
0.22 =bp_extreme =head_danger
0.22 =bp_very_high =head_danger
0.22 =burn_any =fever
0.22 =burn_big =fever
0.22 =burn_severity =heat_danger
0.22 =burn_severity =retractions
0.22 =burn_severity =swelling
0.22 =cannot_move_limb =elderly
0.22 =chest_lasting =hurts_move
0.22 =chest_tearing =radiates
0.22 =cholinergic =eye_hit_bad
0.22 =co_words =hurts_breathing
0.22 =confused =heat_danger
0.22 =cough =hurts_breathing
0.22 =croup_cough =hurts_breathing
0.22 =days_many =eye_hit_bad
0.22 =days_many =severe_pain
0.22 =days_many =sudden
0.22 =diarrhea =stool_blood
0.22 =drug_named =mouth_sores
0.22 =eye_hit_bad =hit_hard
0.22 =eye_hit_bad =jaw_arm_sweat
0.22 =eye_hit_bad =neck_pain
0.22 =eye_hit_bad =severe_weakness
0.22 =eye_hit_bad =trunk_pain
0.22 =eye_hit_bad =wont_swallow
0.22 =eye_pain =eye_red
0.22 =eye_red =pain_any
0.22 =fall_any =seizure
0.22 =fell =hit_hard
0.22 =fever =mouth_sores
0.22 =fever =seizure
0.22 =green_vomit =young_baby
0.22 =head_danger
0.22 =head_danger =hives
0.22 =head_danger =hives_all
0.22 =head_danger =snake
0.22 =head_danger =snake_bad
0.22 =head_danger =trunk_pain
0.22 =hernia =severe_pain
0.22 =hernia_word =nail_word
0.22 =hernia_word =severe_pain
0.22 =high_altitude =short_breath
0.22 =hit_hard =seizure
0.22 =hit_hard =vaginal_bleeding
0.22 =light_hurts
0.22 =long_bleed =squeezing_word
0.22 =nail_word =soaking_pad
0.22 =neck_pain
0.22 =neck_pain =pain_any
0.22 =newborn
0.22 =newborn =young_baby
0.22 =pain_any =trunk_pain
0.22 =pain_any =wont_swallow
0.22 =postpartum =recent_surgery
0.22 =pregnant =swelling_lips
0.22 =radiates_groin =swelling
0.22 =swallow_trouble =throat_sore
0.22 =swelling =tooth_bad
0.22 =throat_sore =wont_swallow
0.22 =tooth_bad
0.22 =trunk_pain
0.22 =trunk_pain =vomiting
0.22 ^ _ pegaron
0.22 ^ _ ronch
0.22 ^ fiebr
0.22 a chorr
0.22 a gran
0.22 abajo a
0.22 agua hirv
0.22 aire _ el
0.22 azucar esta
0.22 babe y
0.22 calentur _ #11+
0.22 calentur de
0.22 cesare
0.22 con _ pelot
0.22 cuerp y
0.22 culebrill en
0.22 de #
0.22 desde _ dias
0.22 desmay _ corazon
0.22 desmay el
0.22 di
0.22 diarre _ sangr
0.22 diarre con
0.22 elefant
0.22 estoy _ frio
0.22 estoy ronco
0.22 frent
0.22 frent y
0.22 gargant _ no
0.22 gran
0.22 gran altur
0.22 hace _ seman
0.22 hace dias
0.22 her esta
0.22 herman tomo
0.22 hirv _ el
0.22 horas _ la
0.22 la _ cuell
0.22 la _ hace
0.22 la ereccion
0.22 la frent
0.22 le _ con
0.22 le dio
0.22 le pegaron
0.22 llag
0.22 llag _ la
0.22 llag en
0.22 mama de
0.22 mano _ y
0.22 me _ coagul
0.22 me salen
0.22 mi azucar
0.22 mor y
0.22 mucho _ cabez
0.22 mucho _ tiene
0.22 muela _ no
0.22 nac
0.22 ni _ -saliv
0.22 nino _ un
0.22 nino se
0.22 no -orina
0.22 pegaron
0.22 pegaron _ una
0.22 pegaron con
0.22 pelot
0.22 pelot _ el
0.22 pelot en
0.22 pico
0.22 presion _ mi
0.22 quij y
0.22 recien nac
0.22 respirar _ tengo
0.22 ronch y
0.22 salen coagul
0.22 se _ con
0.22 se _ desde
0.22 se _ torci
0.22 se cayo
0.22 seman _ de
0.22 tengo _ y
0.22 toda _ espald
0.22 un _ y
0.22 un elefant
0.22 una pelot
0.22 una seman
0.22 y _ -respond
0.22 y _ ronca
0.22 y _ ronch
0.22 y _ salen
0.21 -ha -moj
0.21 -hace
0.21 -hace -nada
0.21 -moj
0.21 =a_lot =high_fever
0.21 =a_lot =hit_hard
0.21 =a_lot =long_bleed
0.21 =a_lot =nail_word
0.21 =a_lot =pain_any
0.21 =a_lot =squeezing_word
0.21 =baby =lips_blue
0.21 =belly_pain =right_side
0.21 =belly_pain =tearing
0.21 =belly_word =high_fever
0.21 =belly_word =muscle_strain_word
0.21 =belly_word =right_side
0.21 =belly_word =sight_for_years
0.21 =belly_word =tearing
0.21 =bite_bad =numb_any
0.21 =bite_bad =sting
0.21 =bluish =purple_word
0.21 =burn_severity =pleuritic
0.21 =burn_severity =stool_blood
0.21 =chest_any =hours_pain
0.21 =chest_lasting =getting_worse
0.21 =chest_lasting =rigors
0.21 =chest_lasting =rigors_hard
0.21 =clot_risk =hurts_breathing
0.21 =clot_risk =pleuritic
0.21 =confused =sudden
0.21 =confused =wakes
0.21 =days_many =recent_surgery
0.21 =drooling =fever
0.21 =ear_wax =hurts_breathing
0.21 =ear_wax =pleuritic
0.21 =eye_hit_bad =face_blisters
0.21 =eye_hit_bad =preterm_weeks
0.21 =eye_hit_bad =sight_for_years
0.21 =eye_hit_bad =wound
0.21 =fever =wound
0.21 =flank_pain =vomiting
0.21 =head_danger =kidney_stone
0.21 =head_danger =nail_word
0.21 =head_danger =postpartum
0.21 =head_injury =hours_pain
0.21 =head_injury =muscle_strain_word
0.21 =head_injury =numb_any
0.21 =head_injury =sight_for_years
0.21 =headache =postpartum
0.21 =kidney_stone =vomiting
0.21 =limb_injury =pain_any
0.21 =limb_injury =severe_pain
0.21 =limp_leg =limp_refuses
0.21 =limp_refuses
0.21 =nail_word =wont_go_away
0.21 =new_confusion =wakes
0.21 =pain_any =pregnant
0.21 =pain_any =short_breath
0.21 =pain_any =sight_for_years
0.21 =postpartum =squeezing_word
0.21 =recent_travel =vomiting
0.21 =severe_pain =worst_ever
0.21 =short_breath =sudden
0.21 =slow_breathing
0.21 =speech =sudden
0.21 =wound
0.21 ^ _ peor
0.21 a desmayar
0.21 abej
0.21 ator y
0.21 bebe _ -ha
0.21 cabez ayer
0.21 cada _ peor
0.21 con _ fuert
0.21 con una
0.21 corazon le
0.21 cuest respirar
0.21 de _ barrig
0.21 de _ nariz
0.21 de la
0.21 de lado
0.21 de pecho
0.21 desde _ una
0.21 diabetic
0.21 dice cosas
0.21 dolor _ a
0.21 dolor _ pecho
0.21 dolor arrib
0.21 duele _ fiebr
0.21 el _ dolor
0.21 el azucar
0.21 en _ con
0.21 fuent _ tengo
0.21 hija _ trago
0.21 hoy vomit
0.21 hunden
0.21 hunden _ costill
0.21 hunden las
0.21 la _ ayer
0.21 la primer
0.21 la vagin
0.21 le hunden
0.21 llevo dos
0.21 los pies
0.21 me _ algo
0.21 me _ dos
0.21 mi _ respir
0.21 mi _ vomit
0.21 mi suegr
0.21 mucha fiebr
0.21 nada y
0.21 nino _ trago
0.21 no _ -hace
0.21 no _ -moj
0.21 no _ puede
0.21 orina _ y
0.21 orina oscur
0.21 oscur
0.21 pecho _ estoy
0.21 pecho _ tengo
0.21 peor dolor
0.21 perdi la
0.21 picaron
0.21 piern _ y
0.21 por _ vagin
0.21 puede _ y
0.21 puso mor
0.21 quede _ en
0.21 quier _ y
0.21 quier matar
0.21 regres
0.21 respir
0.21 sangr _ a
0.21 se _ hunden
0.21 se _ mor
0.21 se puede
0.21 suegr
0.21 suena
0.21 tengo _ fiebr
0.21 tengo _ piern
0.21 toall cada
0.21 tomo cloro
0.21 una _ que
0.21 una piern
0.21 vagin
0.21 ve la
0.21 vecin _ tir
0.21 vecin esta
0.21 vez peor
0.21 y _ cara
0.21 y _ ereccion
0.21 y _ pego
0.21 y llevo
0.21 y vengo
0.2 #11+ _ estoy
0.2 #99+ _ me
0.2 -a -mi
0.2 -a _ -bebe
0.2 -con -el
0.2 -el -ojo
0.2 -el _ -izquierd
0.2 -izquierd
0.2 -mi _ -movers
0.2 -ojo -izquierd
0.2 -respirab
0.2 -sient -a
0.2 -sient _ -mi
0.2 =at_rest =cannot_breathe
0.2 =belly_word =upper_belly_pain
0.2 =bite_bad =confused
0.2 =bite_bad =halos
0.2 =bite_bad =headache
0.2 =bite_bad =stiff_neck
0.2 =bite_bad =yellow_halos
0.2 =bladder_bowel_loss =chest_lasting
0.2 =bladder_bowel_loss =urinary_stuck_long
0.2 =bp_high =headache
0.2 =bp_high =squeezing_word
0.2 =burn_severity =chemical_burn
0.2 =burn_severity =chemical_strong
0.2 =burn_severity =right_side
0.2 =burn_severity =shaking
0.2 =cannot_move_limb =cannot_move_side
0.2 =cannot_move_side =severe_weakness
0.2 =chemical_burn
0.2 =chemical_burn =chemical_strong
0.2 =chemical_burn =fall_any
0.2 =chemical_burn =hit_hard
0.2 =chemical_strong
0.2 =chemical_strong =fall_any
0.2 =chemical_strong =hit_hard
0.2 =chest_lasting =indigestion_odd
0.2 =chest_lasting =moved_right
0.2 =chest_lasting =right_side
0.2 =chest_lasting =smoke
0.2 =chest_lasting =urinary_stuck
0.2 =chest_lasting =urinary_stuck_long
0.2 =clot_risk =high_fever
0.2 =co_words =rash
0.2 =cocaine =head_danger
0.2 =drowsy =means_mentioned
0.2 =eye_area =halos
0.2 =eye_area =yellow_halos
0.2 =eye_hit_bad =getting_worse
0.2 =eye_hit_bad =halos
0.2 =eye_hit_bad =recent_travel
0.2 =eye_hit_bad =swallow_trouble
0.2 =eye_hit_bad =urinary_stuck
0.2 =eye_hit_bad =urinary_stuck_long
0.2 =eye_hit_bad =yellow_halos
0.2 =eye_pain =halos
0.2 =eye_pain =yellow_halos
0.2 =eyelids_swollen
0.2 =flank_pain =pregnant
0.2 =gas_smell =vomiting
0.2 =getting_worse =pain_any
0.2 =getting_worse =squeezing_word
0.2 =getting_worse =tearing
0.2 =hallucinating =hours_pain
0.2 =hallucinating =sudden
0.2 =halos
0.2 =halos =pain_any
0.2 =halos =yellow_halos
0.2 =head_danger =wakes
0.2 =heat_exposure =unresponsive
0.2 =high_fever =squeezing_word
0.2 =hip_hurts =hit_hard
0.2 =hit_hard =severe_pain
0.2 =hours_pain =one_eye
0.2 =immunosuppressed =sickle_cell
0.2 =indigestion_odd
0.2 =indigestion_odd =long_bleed
0.2 =indigestion_odd =pale_clammy
0.2 =indigestion_odd =wont_go_away
0.2 =muscle_strain_word =squeezing_word
0.2 =muscle_strain_word =swelling
0.2 =muscle_strain_word =trunk_pain
0.2 =pain_any =purple_word
0.2 =pain_any =recent_travel
0.2 =pain_any =swallow_trouble
0.2 =pain_any =urinary_stuck
0.2 =pain_any =urinary_stuck_long
0.2 =pain_any =yellow_halos
0.2 =pale_clammy =wont_go_away
0.2 =postpartum =rigors
0.2 =postpartum =rigors_hard
0.2 =pregnant =swelling_face
0.2 =recent_travel =squeezing_word
0.2 =short_breath =young_baby
0.2 =sickle_cell
0.2 =sight_for_years =squeezing_word
0.2 =sight_for_years =swelling
0.2 =sight_for_years =trunk_pain
0.2 =squeezing_word =uti
0.2 =swallow_trouble =swelling
0.2 =swelling =wont_swallow
0.2 =trunk_pain =young_baby
0.2 =urinary_stuck =urinary_stuck_long
0.2 =urinary_stuck_long
0.2 =yellow_halos
0.2 ^ _ nina
0.2 ^ _ piern
0.2 ^ _ tobill
0.2 ^ _ vomit
0.2 abeja _ se
0.2 aceler y
0.2 al ojo
0.2 ampoll en
0.2 anemi
0.2 anemi falciform
0.2 atras de
0.2 bien _ se
0.2 brazo _ y
0.2 brazo con
0.2 cachet
0.2 casa y
0.2 chorr de
0.2 como #11+
0.2 con _ hirv
0.2 convulsion _ no
0.2 corazon _ y
0.2 deje _ tomar
0.2 dias _ ahora
0.2 dolor terribl
0.2 duele _ lado
0.2 durmi _ mitad
0.2 el perro
0.2 en _ barrig
0.2 en _ estomag
0.2 en _ luces
0.2 encog
0.2 encog las
0.2 escalofri fuert
0.2 frio _ no
0.2 habla _ y
0.2 halos
0.2 halos _ las
0.2 halos en
0.2 hijo _ puede
0.2 infeccion de
0.2 las luces
0.2 le _ sangr
0.2 no -respirab
0.2 piel _ y
0.2 piern hinch
0.2 primer vez
0.2 puedo _ nada
0.2 puedo orinar
0.2 puent
0.2 salio _ chorr
0.2 sangr tanto
0.2 se _ puso
0.2 un chorr
0.2 una _ cada
0.2 una _ un
0.2 una toall
0.2 y _ con
0.2 y _ debil
0.2 y _ paro
0.2 y mucha
0.19 #11+ _ esta
0.19 #99+ _ esta
0.19 -la _ -y
0.19 =a_lot =drowning
0.19 =a_lot =severe_pain
0.19 =a_lot =swelling
0.19 =acts_drunk =speech
0.19 =alcohol =speech
0.19 =alcohol =unresponsive
0.19 =allergen =head_danger
0.19 =at_rest =chest_any
0.19 =at_rest =chest_pressure
0.19 =baby =hours_pain
0.19 =baby =inconsolable
0.19 =belly_pain =belly_word
0.19 =belly_pain =head_danger
0.19 =belly_pain =pregnant
0.19 =belly_pain =vomiting
0.19 =belly_word
0.19 =belly_word =many_days
0.19 =bite_bad =vaginal_bleeding
0.19 =black_stool =head_danger
0.19 =bleeding_any =limb_bleeds
0.19 =bleeding_heavy =limb_bleeds
0.19 =bluish =fever
0.19 =bruising =fever
0.19 =burn_severity =postpartum
0.19 =burn_severity =swelling_lips
0.19 =calf =fever
0.19 =cannot_breathe =inhaler_fails
0.19 =chest_lasting =coughs_blood
0.19 =chest_lasting =uti
0.19 =cold_only =young_baby
0.19 =deep_burn =skin_peeling
0.19 =drooling
0.19 =drooling =eye_hit_bad
0.19 =drowsy =hours_pain
0.19 =ear_swollen =squeezing_word
0.19 =eye_area =eye_pain
0.19 =eye_area =hours_pain
0.19 =eye_bulge =eye_hit_bad
0.19 =eye_hit_bad =head_danger
0.19 =eye_hit_bad =limb_bleeds
0.19 =eye_hit_bad =recent_infection
0.19 =eye_hit_bad =rigors
0.19 =eye_pain
0.19 =eye_pain =pain_any
0.19 =eye_red =fever
0.19 =eye_red =rash
0.19 =fall_any =muscle_strain_word
0.19 =fall_any =severe_pain
0.19 =fall_any =sight_for_years
0.19 =fever =spreading
0.19 =fever =wont_feed
0.19 =floppy_es =unresponsive
0.19 =head_danger =rigors
0.19 =head_danger =severe_pain
0.19 =head_danger =smoke
0.19 =hip_hurts =trunk_pain
0.19 =limb_bleeds =vaginal_bleeding
0.19 =muscle_tear =pain_any
0.19 =nail_word =priapism
0.19 =nail_word =sting
0.19 =near_faint =vaginal_bleeding
0.19 =one_side_belly =vomiting
0.19 =pain_any =priapism
0.19 =pain_any =rigors_hard
0.19 =radiates =trunk_pain
0.19 =rigors_hard =uti
0.19 =shaking =young_baby
0.19 =skin_infection =wound_infected
0.19 =squeezing_word =trunk_pain
0.19 =unresponsive =young_baby
0.19 ^ _ anticonceptiv
0.19 ^ _ hacerm
0.19 ^ llegu
0.19 abuel _ cayo
0.19 agarr el
0.19 aguadit
0.19 al caminar
0.19 ampoll _ la
0.19 blanc y
0.19 borros
0.19 cada #
0.19 casi se
0.19 cloro _ el
0.19 con _ ojo
0.19 de _ cesare
0.19 de _ piern
0.19 de su
0.19 debil y
0.19 derech de
0.19 dolor _ los
0.19 el antibiotic
0.19 empap tres
0.19 en _ cost
0.19 es diabetic
0.19 esta _ mucho
0.19 esta hirv
0.19 estuv en
0.19 fiebr despu
0.19 fiebr me
0.19 gargant y
0.19 habla _ borrach
0.19 habla como
0.19 hija _ tomo
0.19 hinch que
0.19 inhalador no
0.19 la _ chuec
0.19 la cesare
0.19 largo
0.19 las _ y
0.19 limpiador
0.19 llegu
0.19 mama _ diabetic
0.19 mama _ esta
0.19 mama es
0.19 me _ respirar
0.19 me _ tragar
0.19 me dieron
0.19 minut y
0.19 morad y
0.19 mucho el
0.19 oye
0.19 oye _ y
0.19 oye voces
0.19 pantorrill hinch
0.19 pastill nueva
0.19 pecho _ se
0.19 sacam
0.19 sal y
0.19 sale _ sangr
0.19 se _ al
0.19 se agarr
0.19 sent en
0.19 sus
0.19 sus pastill
0.19 tengo mucho
0.19 testicul _ y
0.19 tiene
0.19 todas las
0.19 todo _ lado
0.19 tomar _ dos
0.19 tomar hace
0.19 tomo anticonceptiv
0.19 tres horas
0.19 tres toall
0.19 un _ largo
0.19 una ereccion
0.19 vibor _ el
0.19 vibor en
0.19 voces y
0.19 y _ esta
0.19 y fria
0.19 ya _ tres
0.19 ya empap
0.18 # dias
0.18 -brazo
0.18 -el -brazo
0.18 -hoy
0.18 =a_lot =cannot_breathe
0.18 =a_lot =high_altitude
0.18 =a_lot =short_breath
0.18 =a_lot =stiff_neck
0.18 =alcohol =withdrawal
0.18 =baby =mania_psychosis
0.18 =baby =soft_spot
0.18 =back_pain
0.18 =back_pain =eye_hit_bad
0.18 =back_pain =pain_any
0.18 =belly_hard =vomiting
0.18 =belly_hit =confused
0.18 =belly_hit =fall_hard
0.18 =bite_bad =deformed
0.18 =bite_bad =speech
0.18 =bite_bad =tendon_seen
0.18 =black_stool =near_faint
0.18 =bleeding_any =fall_any
0.18 =bleeding_any =racing_heart
0.18 =blind_one_eye =sudden
0.18 =blister_any =burned_hand
0.18 =blister_word =burned_hand
0.18 =blood_thinner =long_bleed
0.18 =bluish =cough
0.18 =bruising =child_bruises
0.18 =burn_severity =clot_risk
0.18 =burn_severity =pale_clammy
0.18 =burn_severity =soft_spot
0.18 =burn_severity =sudden
0.18 =burned_hand =rash
0.18 =cannot_breathe =fast_breathing
0.18 =cannot_breathe =hours_pain
0.18 =cannot_breathe =kid_breathing
0.18 =chest_any =clot_risk
0.18 =chest_pain =clot_risk
0.18 =chest_pain =pale_clammy
0.18 =child_bruises
0.18 =child_got_pills =unresponsive
0.18 =clot_risk =soaking_pad
0.18 =clot_risk =trunk_pain
0.18 =cough =lips_blue
0.18 =deformed =tendon_seen
0.18 =deformed =to_the_bone
0.18 =diabetes =wound
0.18 =done_with_it =harm_others
0.18 =elderly =severe_weakness
0.18 =eye_area =nail_word
0.18 =eye_area =squeezing_word
0.18 =eye_area =sting
0.18 =eye_hit_bad =high_altitude
0.18 =eye_hit_bad =jaundice
0.18 =fall_any =vaginal_bleeding
0.18 =fast_breathing =retractions
0.18 =fever =glass_test
0.18 =fever =upper_belly_pain
0.18 =fever =vomiting_constantly
0.18 =glass_test
0.18 =glass_test =purple_rash
0.18 =glass_test =rash
0.18 =glass_test =vaginal_bleeding
0.18 =head_danger =hip_hurts
0.18 =headache =high_altitude
0.18 =headache =nail_word
0.18 =high_altitude =pain_any
0.18 =high_altitude =vomiting
0.18 =high_fever =muscle_strain_word
0.18 =high_fever =rash
0.18 =high_fever =recent_travel
0.18 =high_fever =sight_for_years
0.18 =high_fever =unresponsive
0.18 =hours_pain =muscle_strain_word
0.18 =hours_pain =sight_for_years
0.18 =jaundice =pain_any
0.18 =jaundice =right_side
0.18 =jaundice =squeezing_word
0.18 =kid_breathing =retractions
0.18 =means_mentioned =unresponsive
0.18 =muscle_strain_word =short_breath
0.18 =no_urine =soft_spot
0.18 =pale_clammy =severe_pain
0.18 =pregnant =trunk_pain
0.18 =racing_heart =vaginal_bleeding
0.18 =radiates =squeezing_word
0.18 =retractions =short_breath
0.18 =severe_pain =trunk_pain
0.18 =short_breath =sight_for_years
0.18 =swelling =throat_tight
0.18 =tendon_seen
0.18 =tendon_seen =to_the_bone
0.18 ^ _ cayo
0.18 ^ _ dio
0.18 ^ _ picaron
0.18 ^ _ rojo
0.18 ^ despu
0.18 ahora toso
0.18 aire _ me
0.18 alcohol
0.18 altur
0.18 anos _ la
0.18 arrib a
0.18 arrib de
0.18 atragant _ carne
0.18 barrig _ y
0.18 bebe
0.18 bebe _ se
0.18 bebe llora
0.18 cabez fuert
0.18 cae _ lado
0.18 cae un
0.18 calient _ de
0.18 carne y
0.18 con carne
0.18 de _ fuert
0.18 dura como
0.18 el pie
0.18 embaraz
0.18 empez _ repent
0.18 en _ frent
0.18 epoc y
0.18 espos _ el
0.18 estoy pal
0.18 golpe _ cabez
0.18 herni
0.18 infeccion en
0.18 izquierd _ estoy
0.18 la _ a
0.18 la _ tomo
0.18 le _ atras
0.18 lo _ en
0.18 los _ morad
0.18 manch _ que
0.18 me pegue
0.18 me picaron
0.18 mi _ llora
0.18 mi tio
0.18 morad _ no
0.18 morad que
0.18 mordi _ mi
0.18 mordi a
0.18 mov
0.18 muela infect
0.18 no -he
0.18 no quier
0.18 orinar desde
0.18 pastill y
0.18 problem
0.18 problem _ corazon
0.18 problem del
0.18 que _ voy
0.18 rap _ se
0.18 ratas
0.18 respir _ y
0.18 respirar _ se
0.18 respirar acost
0.18 seman esta
0.18 sient
0.18 tengo sangr
0.18 tio
0.18 tir _ el
0.18 tomo _ frasc
0.18 tos _ y
0.18 un _ al
0.18 un dolor
0.18 un frasc
0.18 una _ esta
0.18 una serpient
0.18 ve _ hueso
0.18 veo cosas
0.18 veo doble
0.18 vomit con
0.18 voy _ matar
0.18 y _ como
0.18 y _ toso
0.17 # _ tiene
0.17 -dia -y
0.17 -donde
0.17 -donde -esta
0.17 -fuerz
0.17 -lo _ -despertar
0.17 -orin _ -todo
0.17 -sabe -donde
0.17 -sabe _ -esta
0.17 =a_lot =fall_any
0.17 =a_lot =feels_sleepy
0.17 =a_lot =jaw_arm_sweat
0.17 =abuse_danger =means_mentioned
0.17 =arm_hand_pain =pale_clammy
0.17 =baby =hallucinating
0.17 =baby =pregnant
0.17 =barking_stridor =burn_severity
0.17 =belly_hard =belly_pain
0.17 =belly_hard =green_vomit
0.17 =belly_hard =phlegm
0.17 =belly_hit =severe_pain
0.17 =belly_hit =vomiting
0.17 =belly_pain
0.17 =belly_pain =diabetes
0.17 =belly_pain =pain_any
0.17 =belly_word =diabetes
0.17 =belly_word =green_vomit
0.17 =belly_word =phlegm
0.17 =bleeding_any =spits_clots
0.17 =bleeds_a_lot =pregnant
0.17 =bluish =hurts_breathing
0.17 =burn_severity =cold_outside
0.17 =burn_severity =hallucinating
0.17 =burn_severity =head_danger
0.17 =burn_severity =jaundice
0.17 =burn_severity =turning_blue
0.17 =calf =wound
0.17 =cannot_breathe =chest_lasting
0.17 =chest_any =radiates
0.17 =chest_lasting =radiates_groin
0.17 =chest_lasting =testicle
0.17 =chest_lasting =vomiting_blood
0.17 =chest_pain =radiates
0.17 =cold_outside =fall_any
0.17 =cold_outside =fell
0.17 =cold_outside =hit_hard
0.17 =dark_urine
0.17 =days_many =headache
0.17 =days_many =vomiting
0.17 =drowsy =feels_sleepy
0.17 =eye_area =seizure
0.17 =eye_area =unresponsive
0.17 =eye_hit_bad =hip_hurts
0.17 =eye_hit_bad =hurts_move
0.17 =eye_hit_bad =racing_heart
0.17 =eye_hit_bad =spits_clots
0.17 =face_blisters =pain_any
0.17 =fall_any
0.17 =fall_any =fight_blow
0.17 =fall_any =hip_fracture
0.17 =fall_any =purple_word
0.17 =fall_any =vomiting
0.17 =fell =hip_fracture
0.17 =fell =severe_weakness
0.17 =fever =recent_surgery
0.17 =fight_blow =hit_hard
0.17 =getting_worse
0.17 =harm_others =means_mentioned
0.17 =head_danger =no_gas
0.17 =head_danger =one_side_belly
0.17 =head_danger =worst_ever
0.17 =headache =worst_ever
0.17 =high_fever =vaginal_bleeding
0.17 =hip_fracture
0.17 =hip_fracture =hit_hard
0.17 =hip_fracture =severe_weakness
0.17 =hip_hurts
0.17 =hip_hurts =pain_any
0.17 =hurts_breathing =nail_word
0.17 =long_bleed =radiates_groin
0.17 =long_bleed =seizure
0.17 =long_bleed =testicle
0.17 =nail_word =near_faint
0.17 =no_gas =vomiting
0.17 =postpartum =wound
0.17 =radiates =sudden
0.17 =rigors =skin_infection
0.17 =rigors =wound_infected
0.17 =rigors_hard =skin_infection
0.17 =rigors_hard =wound_infected
0.17 =severe_headache =worst_ever
0.17 =spits_clots
0.17 =spits_clots =vaginal_bleeding
0.17 =squeezing_word
0.17 ^ #11+
0.17 aguant _ dolor
0.17 ahora _ mucho
0.17 apriet
0.17 aunqu _ sent
0.17 bebe _ mueve
0.17 cabez _ mi
0.17 cabez _ tengo
0.17 cacahuat
0.17 cada #11+
0.17 con _ en
0.17 de _ costill
0.17 debaj _ las
0.17 destapacan
0.17 dice _ le
0.17 en _ brazo
0.17 este sent
0.17 estoy sud
0.17 hirv en
0.17 la _ nueva
0.17 las _ derech
0.17 las dos
0.17 las ventan
0.17 lleno _ toall
0.17 lleno una
0.17 los _ hinchad
0.17 luz _ una
0.17 mucho dolor
0.17 no _ -donde
0.17 no _ -fuerz
0.17 no _ le
0.17 no _ sacar
0.17 no paro
0.17 panza
0.17 papa _ puede
0.17 papa no
0.17 paro de
0.17 pela _ piel
0.17 pela la
0.17 profund en
0.17 puede parar
0.17 puedo _ gases
0.17 puedo sacar
0.17 ruido _ respirar
0.17 ruido al
0.17 sacar
0.17 sacar gases
0.17 se _ parar
0.17 se _ pela
0.17 se ve
0.17 tengo _ sueno
0.17 tiene _ y
0.17 toso sangr
0.17 toso y
0.17 una _ con
0.17 ventan
0.17 vomit _ desde
0.17 voy _ desmayar
0.17 y _ -sabe
0.17 y _ dio
0.17 y _ doble
0.17 y _ raro
0.17 y _ warfarin
0.17 ya _ aguant
0.16 -ha -orin
0.16 -ha _ -en
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 =a_lot
0.16 =a_lot =coughs_blood
0.16 =a_lot =preterm_weeks
0.16 =baby =hernia_stuck
0.16 =back_pain =flank_pain
0.16 =back_pain =head_danger
0.16 =back_pain =rigors
0.16 =belly_pain =hours_pain
0.16 =belly_pain =muscle_strain_word
0.16 =belly_pain =sight_for_years
0.16 =belly_word =one_side_belly
0.16 =bite_bad =blister_any
0.16 =bite_bad =blister_word
0.16 =bite_bad =skin_infection
0.16 =bite_bad =tooth
0.16 =bite_bad =tooth_bad
0.16 =bite_bad =wound_infected
0.16 =bleeding_heavy =nail_word
0.16 =bluish =short_breath
0.16 =burn_severity =hernia_stuck
0.16 =burn_severity =many_days
0.16 =burn_severity =speech
0.16 =burn_severity =wakes
0.16 =chest_any =long_bleed
0.16 =chest_lasting =clot_risk
0.16 =chest_lasting =limp_leg
0.16 =chest_lasting =limp_refuses
0.16 =chest_lasting =recent_surgery
0.16 =chest_lasting =sting
0.16 =chest_lasting =swelling
0.16 =clot_risk =days_many
0.16 =clot_risk =young_baby
0.16 =cold_exposure
0.16 =cold_exposure =head_danger
0.16 =cold_limb =eye_hit_bad
0.16 =cold_limb =pain_any
0.16 =confused =hit_hard
0.16 =confused =sugar_low
0.16 =confused =sugar_very_low
0.16 =coughs_blood =pain_any
0.16 =days_many =itching
0.16 =days_many =itchy_only
0.16 =days_many =preterm_weeks
0.16 =diarrhea =diarrhea_many
0.16 =diarrhea_many
0.16 =drugs_taken
0.16 =elderly =nail_word
0.16 =eye_hit_bad =eyelids_swollen
0.16 =eye_hit_bad =head_injury
0.16 =eye_hit_bad =one_side_throat
0.16 =eye_hit_bad =recent_surgery
0.16 =eye_hit_bad =swelling_face
0.16 =eye_hit_bad =throat_side
0.16 =eye_red =eyelids_swollen
0.16 =eyelids_swollen =fever
0.16 =eyelids_swollen =swelling
0.16 =fall_any =hip_hurts
0.16 =fall_any =squeezing_word
0.16 =fall_any =thrown_off
0.16 =fall_any =trunk_pain
0.16 =fell =hip_hurts
0.16 =fever =skin_peeling
0.16 =flank_pain =rigors
0.16 =hallucinating =rigors
0.16 =hallucinating =shaking
0.16 =head_danger =high_altitude
0.16 =head_danger =sudden
0.16 =head_danger =swelling
0.16 =hernia_stuck =severe_pain
0.16 =hernia_word =radiates_groin
0.16 =high_fever =purple_rash
0.16 =hip_hurts =rigors
0.16 =hip_hurts =severe_pain
0.16 =hit_hard =thrown_off
0.16 =hit_hard =trunk_pain
0.16 =itching =pregnant
0.16 =itching =preterm_weeks
0.16 =itchy_only =pregnant
0.16 =itchy_only =preterm_weeks
0.16 =jaw_arm_sweat =pain_any
0.16 =jaw_locked =one_side_belly
0.16 =jaw_locked =one_side_throat
0.16 =long_bleed =muscle_strain_word
0.16 =long_bleed =sight_for_years
0.16 =long_bleed =vaginal_bleeding
0.16 =muscle_strain_word =severe_pain
0.16 =new_confusion =pale_clammy
0.16 =numb_any =vomiting
0.16 =one_side_belly =one_side_throat
0.16 =one_side_throat
0.16 =one_side_throat =pain_any
0.16 =pregnant =swelling
0.16 =pregnant =young_baby
0.16 =preterm_weeks
0.16 =radiates =rigors
0.16 =rash
0.16 =rash =sting
0.16 =recent_surgery =young_baby
0.16 =severe_pain =sight_for_years
0.16 =severe_pain =swallow_trouble
0.16 =severe_pain =throat_sore
0.16 =severe_pain =wont_swallow
0.16 =skin_infection =tooth
0.16 =throat_side
0.16 =thrown_off
0.16 =tooth =wound_infected
0.16 ^ _ bola
0.16 ^ _ empez
0.16 ^ _ infect
0.16 ^ _ muy
0.16 anemi _ y
0.16 ayer _ en
0.16 bola _ la
0.16 brazo izquierd
0.16 cabez en
0.16 cuest tragar
0.16 derech abajo
0.16 diabetic _ sud
0.16 diarre _ veces
0.16 dice _ se
0.16 dio _ convulsion
0.16 dolor _ abajo
0.16 dos _ esta
0.16 duele muchisim
0.16 el _ cu
0.16 el _ medicin
0.16 el prepuci
0.16 en _ cara
0.16 espos no
0.16 espum
0.16 falciform y
0.16 fiebr _ no
0.16 fuert _ a
0.16 fuert abajo
0.16 herman
0.16 hijo esta
0.16 hoy _ la
0.16 infect
0.16 infect la
0.16 la _ estoy
0.16 la pila
0.16 lado _ abajo
0.16 las costill
0.16 le _ espum
0.16 los _ rojos
0.16 me _ muchisim
0.16 me empez
0.16 meses _ muy
0.16 meses esta
0.16 mi _ de
0.16 mi _ del
0.16 mi _ estab
0.16 mi herman
0.16 mucha sangr
0.16 mucho mas
0.16 no _ caminar
0.16 no _ mueve
0.16 operaron _ seman
0.16 operaron de
0.16 operaron la
0.16 pego y
0.16 piel y
0.16 prepuci
0.16 quier _ con
0.16 quitarm
0.16 sale
0.16 sale espum
0.16 sangr _ con
0.16 sangr _ y
0.16 si lo
0.16 tanto _ gargant
0.16 tanto la
0.16 testicul hinch
0.16 tome _ y
0.16 tomo warfarin
0.16 tres _ y
0.16 veo borros
0.16 vuelo
0.16 y _ piern
0.16 y _ sud
0.16 y las
0.15 #11+
0.15 -de
0.15 -ha _ -el
0.15 -moj -el
0.15 -moj _ -panal
0.15 -panal desde
0.15 -tomo
0.15 =a_lot =bluish
0.15 =a_lot =blurry_vision
0.15 =a_lot =cold_outside
0.15 =a_lot =days_many
0.15 =a_lot =young_baby
0.15 =abuse_danger =eye_hit_bad
0.15 =abuse_danger =pain_any
0.15 =allergen =child_got_pills
0.15 =baby =drowsy
0.15 =baby =numb_any
0.15 =belly_hit =muscle_strain_word
0.15 =belly_hit =sight_for_years
0.15 =bite_bad =swelling_lips
0.15 =bite_bad =wound
0.15 =bleeding_heavy =chest_lasting
0.15 =bleeding_heavy =postpartum
0.15 =blister_any =eye_hit_bad
0.15 =blister_word =eye_hit_bad
0.15 =blood_thinner =fall_any
0.15 =blood_thinner =fell
0.15 =blurry_vision =eye_pain
0.15 =blurry_vision =head_danger
0.15 =burn_any =skin_peeling
0.15 =burn_severity
0.15 =burn_severity =chest_pain
0.15 =burn_severity =purple_word
0.15 =burn_severity =rigors_hard
0.15 =burned_hand =pregnant
0.15 =burned_hand =swelling
0.15 =burned_hand =swelling_lips
0.15 =cannot_speak
0.15 =cannot_speak =speech
0.15 =chest_any =chest_pain
0.15 =chest_any =hurts_breathing
0.15 =chest_any =pain_any
0.15 =chest_any =pleuritic
0.15 =chest_any =pregnant
0.15 =chest_lasting =head_danger
0.15 =chest_pain =hurts_breathing
0.15 =chest_pain =pain_any
0.15 =chest_pain =pleuritic
0.15 =chest_tearing =hours_pain
0.15 =chest_tearing =sudden
0.15 =chest_tearing =tearing
0.15 =chest_tearing =tearing_trunk
0.15 =co_words =dizzy
0.15 =cold_only =days_many
0.15 =confused =vomiting
0.15 =days_many =leg_swelling_one
0.15 =drowsy =no_urine
0.15 =drug_named =fever
0.15 =elderly =unresponsive
0.15 =eye_hit_bad =pain_beyond
0.15 =eye_hit_bad =shingles
0.15 =eye_hit_bad =squeezing_word
0.15 =eye_hit_bad =sting
0.15 =eye_red =swelling
0.15 =fainted =radiates
0.15 =fight_blow =numb_any
0.15 =fight_blow =vomiting
0.15 =hives
0.15 =hours_pain =tearing
0.15 =hours_pain =tearing_trunk
0.15 =hurts_breathing =trunk_pain
0.15 =many_days =swelling
0.15 =nail_word =new_baby
0.15 =nail_word =radiates_groin
0.15 =nausea
0.15 =near_faint =radiates
0.15 =no_urine =numb_any
0.15 =not_drinking
0.15 =pain_any =pain_beyond
0.15 =pain_any =squeezing_word
0.15 =pale_clammy =rigors
0.15 =pale_clammy =shaking
0.15 =phlegm =young_baby
0.15 =pleuritic =trunk_pain
0.15 =rigors =seizure
0.15 =rigors =sugar_low
0.15 =rigors =sugar_very_low
0.15 =seizure =shaking
0.15 =shaking =sugar_low
0.15 =shaking =sugar_very_low
0.15 =sudden =tearing
0.15 =sudden =tearing_trunk
0.15 =vomiting =withdrawal
0.15 ^ _ cada
0.15 ^ _ demasiad
0.15 a _ espos
0.15 alarm
0.15 cara _ y
0.15 cirrosis y
0.15 con _ dolor
0.15 creo _ me
0.15 dano a
0.15 derech _ la
0.15 desmay _ no
0.15 dias _ estoy
0.15 dolor
0.15 esta _ #99+
0.15 esta _ con
0.15 esta _ toda
0.15 esta mor
0.15 gargant _ hinch
0.15 hace dos
0.15 herman _ que
0.15 herman dice
0.15 hinch _ fiebr
0.15 la _ mi
0.15 la alarm
0.15 la sierr
0.15 late
0.15 llevo #
0.15 manan y
0.15 mare
0.15 me mareo
0.15 minut _ tomo
0.15 monton
0.15 monton de
0.15 mucho y
0.15 muy _ no
0.15 nada
0.15 nada _ dolor
0.15 nada un
0.15 nause
0.15 nina tiene
0.15 nino _ tomo
0.15 no -tomo
0.15 piern
0.15 se _ pal
0.15 sierr
0.15 tembl toda
0.15 tiene _ cuell
0.15 tiene _ moreton
0.15 tiene cirrosis
0.15 todas _ pastill
0.15 toma warfarin
0.15 tomo _ monton
0.15 tomo _ y
0.15 tosi
0.15 un monton
0.15 y _ brazo
0.15 y _ la
0.15 y _ mor
0.15 y fiebr
0.14 #99+ sobre
0.14 -derech
0.14 -lado
0.14 -lado -derech
0.14 =a_lot =car_crash
0.14 =a_lot =hernia
0.14 =a_lot =hernia_word
0.14 =abuse_danger =fall_any
0.14 =allergen =blister_any
0.14 =allergen =blister_word
0.14 =allergen =making_swell
0.14 =allergen =upper_belly_pain
0.14 =back_pain =weak_legs
0.14 =belly_blow
0.14 =belly_blow =belly_hit
0.14 =belly_blow =belly_word
0.14 =belly_hit =hit_hard
0.14 =belly_pain =pancreas
0.14 =belly_pain =squeezing_word
0.14 =belly_word =bleeding_any
0.14 =belly_word =pancreas
0.14 =belly_word =preterm_weeks
0.14 =belly_word =vaginal_bleeding
0.14 =bite_bad =swallow_trouble
0.14 =bleeding_any =calf
0.14 =bleeding_heavy =calf
0.14 =blister_any =deep_burn
0.14 =blister_any =drug_named
0.14 =blister_word =drug_named
0.14 =bluish =pain_beyond
0.14 =blurry_vision =swelling
0.14 =blurry_vision =swelling_lips
0.14 =bruising =vaginal_bleeding
0.14 =burn_big =deep_burn
0.14 =burn_severity =headache
0.14 =burn_severity =heat_exposure
0.14 =burn_severity =severe_weakness
0.14 =burn_severity =wont_feed
0.14 =burn_severity =wound_infected
0.14 =cannot_breathe =sudden
0.14 =cant_stand
0.14 =cant_stand =limp_leg
0.14 =cant_stand =limp_refuses
0.14 =cant_stand =severe_weakness
0.14 =car_crash =cut_by_accident
0.14 =car_crash =eye_hit_bad
0.14 =car_crash =pain_any
0.14 =car_crash =severe_pain
0.14 =carbon_monoxide =gas_smell
0.14 =chest_pain =hours_pain
0.14 =chest_pressure =pale_clammy
0.14 =confused =fall_any
0.14 =confused =severe_weakness
0.14 =days_many =long_bleed
0.14 =elderly =eye_hit_bad
0.14 =elderly =hip_fracture
0.14 =elderly =sudden
0.14 =eye_hit_bad =gas_smell
0.14 =eye_hit_bad =leg_swelling_one
0.14 =eye_hit_bad =muscle_strain_word
0.14 =eye_hit_bad =pancreas
0.14 =eye_hit_bad =weak_legs
0.14 =fainted =trunk_pain
0.14 =fall_any =nail_word
0.14 =flank_pain =weak_legs
0.14 =gas_smell =headache
0.14 =gas_smell =pain_any
0.14 =gas_smell =squeezing_word
0.14 =getting_worse =sudden
0.14 =head_danger =rigors_hard
0.14 =head_danger =uti
0.14 =high_fever =one_side_belly
0.14 =high_fever =shaking
0.14 =hip_hurts =weak_legs
0.14 =kidney_stone =severe_pain
0.14 =limp_leg =severe_weakness
0.14 =limp_refuses =severe_weakness
0.14 =long_bleed =postpartum
0.14 =long_bleed =trunk_pain
0.14 =long_bleed =young_baby
0.14 =making_swell
0.14 =making_swell =swelling
0.14 =making_swell =swelling_lips
0.14 =moved_right =severe_pain
0.14 =muscle_strain_word =pain_any
0.14 =nail_word =unresponsive
0.14 =nausea =squeezing_word
0.14 =new_baby =postpartum
0.14 =one_side_belly =throat_sore
0.14 =pain_any =pancreas
0.14 =pain_any =weak_legs
0.14 =pancreas
0.14 =pancreas =squeezing_word
0.14 =pancreas =trunk_pain
0.14 =pregnant =vomiting_constantly
0.14 =radiates =weak_legs
0.14 =right_side =severe_pain
0.14 =rigors =vomiting
0.14 =rigors_hard =vomiting
0.14 =severe_pain =swelling
0.14 =short_breath =speech
0.14 =soaking_pad =young_baby
0.14 =squeezing_word =weak_legs
0.14 =sting =swelling_lips
0.14 =sudden =worst_ever
0.14 =uti =vomiting
0.14 ^ _ much
0.14 ^ _ olor
0.14 ^ _ quemo
0.14 ^ _ recien
0.14 a _ alberc
0.14 a _ hija
0.14 abajo y
0.14 abuel _ repent
0.14 accident
0.14 accident _ carro
0.14 accident de
0.14 ahora escalofri
0.14 amoniac
0.14 avisp
0.14 bajar
0.14 brazo y
0.14 cada hora
0.14 de _ lado
0.14 de carro
0.14 duro
0.14 escalofri y
0.14 espos _ sangr
0.14 estan _ los
0.14 estan hinch
0.14 estoy _ sangr
0.14 hay _ a
0.14 hay olor
0.14 hijo se
0.14 hinch _ labi
0.14 hinch los
0.14 hoy en
0.14 la mandibul
0.14 lado la
0.14 las piern
0.14 late muy
0.14 mandibul
0.14 me pela
0.14 meses
0.14 mi vida
0.14 mucho
0.14 nino _ muy
0.14 nino respir
0.14 olor _ gas
0.14 olor a
0.14 papa _ desmay
0.14 pas ahora
0.14 presion _ #99+
0.14 puede _ bien
0.14 que duele
0.14 rara
0.14 ros y
0.14 se _ estan
0.14 se _ va
0.14 seman _ ahora
0.14 tengo dolor
0.14 toall _ hora
0.14 tuve _ accident
0.14 un accident
0.14 vecin se
0.14 veo _ y
0.14 y _ escalofri
0.14 y _ repent
0.14 y de
0.14 y todos
0.13 #11+ _ vomit
0.13 #11+ dias
0.13 -aire
0.13 =a_lot =alcohol
0.13 =a_lot =burned_hand
0.13 =a_lot =calf
0.13 =a_lot =numb_any
0.13 =a_lot =testicle
0.13 =about_other
0.13 =allergen =swallow_trouble
0.13 =allergen =wont_swallow
0.13 =baby =new_baby
0.13 =baby =postpartum
0.13 =belly_hard =severe_pain
0.13 =belly_hard =squeezing_word
0.13 =belly_hit =squeezing_word
0.13 =belly_word =fever
0.13 =bite_bad =bleeding_any
0.13 =bite_bad =preterm_weeks
0.13 =bite_bad =squeezing_word
0.13 =bleeding_any =preterm_weeks
0.13 =bluish =eye_hit_bad
0.13 =bluish =pain_any
0.13 =blurry_vision =burn_severity
0.13 =blurry_vision =hours_pain
0.13 =blurry_vision =sudden
0.13 =both_legs
0.13 =burned_hand =pain_any
0.13 =burned_hand =severe_pain
0.13 =calf =hurts_breathing
0.13 =calf =pleuritic
0.13 =cannot_breathe =cough
0.13 =child_got_pills =eye_hit_bad
0.13 =confused =racing_heart
0.13 =days_many =numb_any
0.13 =dizzy =near_faint
0.13 =double_vision =hours_pain
0.13 =double_vision =sudden
0.13 =eye_area =eyelids_swollen
0.13 =eye_area =sudden
0.13 =eye_hit_bad =hip_fracture
0.13 =eye_hit_bad =hoarse
0.13 =eye_hit_bad =means_mentioned
0.13 =eye_hit_bad =rash
0.13 =eye_hit_bad =speech
0.13 =eye_hit_bad =stiff_neck
0.13 =eye_hit_bad =throat_tight
0.13 =eye_hit_bad =turning_blue
0.13 =fainted =flank_pain
0.13 =fall_any =limp_leg
0.13 =fall_any =limp_refuses
0.13 =fell =head_danger
0.13 =fell =limp_refuses
0.13 =fell =trunk_pain
0.13 =fever =moved_right
0.13 =fever =right_side
0.13 =fever =swelling_face
0.13 =fever =swelling_lips
0.13 =fight_blow =long_bleed
0.13 =flank_pain =near_faint
0.13 =headache =pregnant
0.13 =headache =stiff_neck
0.13 =hip_fracture =hip_hurts
0.13 =hip_fracture =pain_any
0.13 =hip_fracture =trunk_pain
0.13 =hip_hurts =severe_weakness
0.13 =hit_hard =limp_leg
0.13 =hit_hard =limp_refuses
0.13 =hit_hard =muscle_strain_word
0.13 =hit_hard =sight_for_years
0.13 =hoarse =throat_side
0.13 =hoarse =throat_tight
0.13 =hours_pain =recent_surgery
0.13 =hurts_breathing =leg_swelling_one
0.13 =hurts_breathing =swelling
0.13 =jaundice
0.13 =leg_swelling_one =pleuritic
0.13 =limb_injury =speech
0.13 =nail_word =pale_clammy
0.13 =nail_word =severe_pain
0.13 =no_injury =radiates
0.13 =numb_any =pregnant
0.13 =numb_any =preterm_weeks
0.13 =one_eye =sudden
0.13 =pain_any =severe_weakness
0.13 =pain_any =stiff_neck
0.13 =pain_any =turning_blue
0.13 =pain_any =vomiting_constantly
0.13 =pale_clammy =weak_any
0.13 =pleuritic =swelling
0.13 =pregnant
0.13 =preterm_weeks =vaginal_bleeding
0.13 =recent_surgery =short_breath
0.13 =recent_surgery =sudden
0.13 =rectal_blood =stool_blood
0.13 =severe_pain =stiff_neck
0.13 =severe_weakness =trunk_pain
0.13 =spreading =wound
0.13 =squeezing_word =stiff_neck
0.13 =sting =swelling_throat
0.13 =sting =throat_closing
0.13 =sudden =trunk_pain
0.13 =sugar_low =unresponsive
0.13 =sugar_very_low =unresponsive
0.13 =throat_side =throat_tight
0.13 =vaginal_bleeding =vomiting_constantly
0.13 =vomiting_blood =vomiting_constantly
0.13 =wound =wound_infected
0.13 ^ _ mama
0.13 ^ _ novio
0.13 ^ _ todo
0.13 ^ nuestr
0.13 ^ se
0.13 a _ espald
0.13 a la
0.13 a los
0.13 abuel _ muy
0.13 abuel esta
0.13 ahora tose
0.13 bebe _ #11+
0.13 bebe _ cayo
0.13 bebe hace
0.13 com y
0.13 corto con
0.13 de _ esta
0.13 de _ gargant
0.13 de _ la
0.13 deja
0.13 deja _ sangrar
0.13 deja de
0.13 desmay _ esta
0.13 dos _ y
0.13 duele _ cader
0.13 dura
0.13 el hombr
0.13 embaraz _ estoy
0.13 en _ nariz
0.13 en _ ojos
0.13 escup
0.13 espos tiene
0.13 esta cerr
0.13 fiebr _ esta
0.13 fuert _ el
0.13 golpe
0.13 grita
0.13 hablar y
0.13 hay
0.13 hombr
0.13 jardin y
0.13 la dosis
0.13 lado derech
0.13 le _ y
0.13 lo que
0.13 los _ de
0.13 mama _ el
0.13 me _ agua
0.13 me tome
0.13 mi _ diabetic
0.13 mi _ hace
0.13 mi papa
0.13 mucho con
0.13 nina _ #
0.13 no deja
0.13 novio me
0.13 nuestr
0.13 pal _ debil
0.13 papa
0.13 pies
0.13 por _ piern
0.13 que antes
0.13 que se
0.13 repent esta
0.13 respirar _ y
0.13 subio a
0.13 tengo _ fuert
0.13 tomo mucho
0.13 tos _ sangr
0.13 tose mucho
0.13 y _ ampoll
0.13 y _ calentur
0.13 y _ voz
0.13 y debil
0.13 y habla
0.12 -comer
0.12 -despiert -para
0.12 -despiert _ -comer
0.12 -el _ -en
0.12 -el _ y
0.12 -panal -en
0.12 -panal _ -todo
0.12 -para -comer
0.12 =abuse_danger =swallow_trouble
0.12 =belly_hard =days_many
0.12 =belly_hit =heat_danger
0.12 =belly_pain =preterm_weeks
0.12 =belly_word =days_many
0.12 =belly_word =hours_pain
0.12 =bite_bad =radiates
0.12 =bleeding_heavy =near_faint
0.12 =bleeding_heavy =pregnant
0.12 =bp_very_high =pain_any
0.12 =burn_severity =chest_lasting
0.12 =burn_severity =nail_word
0.12 =burn_severity =short_breath
0.12 =calf
0.12 =car_crash =hip_hurts
0.12 =chest_lasting =swallow_trouble
0.12 =chest_pain =jaw_arm_sweat
0.12 =choking =nail_word
0.12 =confused =fight_blow
0.12 =confused =high_altitude
0.12 =confused =limb_injury
0.12 =confused =sudden_balance
0.12 =cough =fever
0.12 =coughs_blood =short_breath
0.12 =drowsy =head_injury
0.12 =eye_area =swelling
0.12 =eye_bulge =fever
0.12 =eye_hit_bad =smoke
0.12 =eye_pain =head_danger
0.12 =eye_pain =squeezing_word
0.12 =fall_any =heat_danger
0.12 =fever =heat_danger
0.12 =fever =wound_infected
0.12 =fight_blow =heat_danger
0.12 =fight_blow =heat_exposure
0.12 =head_danger =long_bleed
0.12 =head_danger =overdose_taken
0.12 =headache =rash
0.12 =heat_danger =hit_hard
0.12 =heat_danger =limb_injury
0.12 =heat_exposure =limb_injury
0.12 =hernia =squeezing_word
0.12 =hernia_stuck =squeezing_word
0.12 =hernia_word =squeezing_word
0.12 =high_altitude =new_confusion
0.12 =high_altitude =sudden_balance
0.12 =hip_hurts =squeezing_word
0.12 =hit_hard =squeezing_word
0.12 =hours_pain =near_faint
0.12 =hours_pain =swallow_trouble
0.12 =immunosuppressed =pain_any
0.12 =jaw_arm_sweat =sudden
0.12 =jaw_arm_sweat =trunk_pain
0.12 =many_days =trunk_pain
0.12 =means_mentioned
0.12 =nail_word =testicle
0.12 =new_confusion =sudden_balance
0.12 =pain_any =smoke
0.12 =pale_clammy =racing_heart
0.12 =purple_word =severe_pain
0.12 =racing_heart =rigors
0.12 =racing_heart =rigors_hard
0.12 =short_breath =swelling_lips
0.12 =sudden =swelling
0.12 =swallow_trouble =swelling_throat
0.12 =swallow_trouble =throat_tight
0.12 =swelling_throat =wont_swallow
0.12 =throat_tight =wont_swallow
0.12 =vaginal_bleeding =wound
0.12 ^ mal
0.12 a gas
0.12 agarr _ pecho
0.12 alta
0.12 audifon
0.12 bien _ me
0.12 casi _ -orina
0.12 cayo y
0.12 chiquit _ la
0.12 chiquit en
0.12 corazon va
0.12 de _ ojo
0.12 deje el
0.12 del _ derech
0.12 desplom _ no
0.12 desplom y
0.12 dorm y
0.12 duele _ respirar
0.12 duele _ testicul
0.12 duele _ veo
0.12 el _ tieso
0.12 el _ va
0.12 el frasc
0.12 escalofri _ y
0.12 espos me
0.12 esta _ calient
0.12 frent _ el
0.12 golpe _ calor
0.12 golpe de
0.12 hijo _ trago
0.12 hinch _ cara
0.12 hinchan los
0.12 la piel
0.12 la presion
0.12 le _ mucho
0.12 malo
0.12 mama _ le
0.12 mi _ convulsion
0.12 nariz y
0.12 no _ ni
0.12 parpad
0.12 parpad rojos
0.12 perro _ la
0.12 piel amarill
0.12 puedo _ el
0.12 que _ al
0.12 que tengo
0.12 sangr oscur
0.12 se va
0.12 seman _ tengo
0.12 sudor
0.12 sudor frio
0.12 testicul _ hace
0.12 testicul desde
0.12 tiene _ desde
0.12 tiene _ meses
0.12 tiene una
0.12 un _ muy
0.12 vista _ un
0.12 vista de
0.12 vomit _ oscur
0.11 -oido
0.11 =a_lot =new_baby
0.11 =allergen =new_medicine
0.11 =autism_word
0.11 =baby =vomiting_constantly
0.11 =belly_hard =head_danger
0.11 =belly_hit =elderly
0.11 =belly_hit =weak_one_side
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =sudden
0.11 =belly_word =sudden
0.11 =bite_bad =hip_hurts
0.11 =bite_bad =pain_any
0.11 =bite_bad =speech_garbled
0.11 =bleeding_any =new_baby
0.11 =bleeding_any =trunk_pain
0.11 =bleeding_any =weak_any
0.11 =bleeding_heavy =days_many
0.11 =bleeding_heavy =young_baby
0.11 =blister_any =fever
0.11 =blood_thinner =elderly
0.11 =blood_thinner =hit_hard
0.11 =blurry_vision =severe_headache
0.11 =blurry_vision =swelling_face
0.11 =burn_severity =calf
0.11 =burn_severity =leg_swelling_one
0.11 =burn_severity =racing_heart
0.11 =burn_severity =speech_garbled
0.11 =burn_severity =vomiting_constantly
0.11 =burned_hand
0.11 =burned_hand =shaking
0.11 =chest_any =racing_heart
0.11 =chest_lasting =numb_any
0.11 =chest_lasting =stomach_burn
0.11 =chest_pain =racing_heart
0.11 =choking =speech
0.11 =co_words
0.11 =confused =young_baby
0.11 =days_many =swelling_lips
0.11 =diabetes =new_confusion
0.11 =drug_named =new_medicine
0.11 =elderly =head_injury
0.11 =eye_area =head_danger
0.11 =eye_bulge =eye_pain
0.11 =eye_bulge =pain_any
0.11 =eye_hit_bad =pain_any
0.11 =eye_hit_bad =wakes
0.11 =eye_hit_bad =weak_any
0.11 =fainted =severe_pain
0.11 =fall_any =legs_gone
0.11 =fall_any =unresponsive
0.11 =fall_any =weak_legs
0.11 =fall_any =weak_one_side
0.11 =fall_hard =legs_gone
0.11 =fall_hard =weak_legs
0.11 =fell =legs_gone
0.11 =fell =unresponsive
0.11 =fell =weak_legs
0.11 =fever =swallow_trouble
0.11 =fever =throat_side
0.11 =fever =trunk_pain
0.11 =fever =wont_swallow
0.11 =getting_worse =hours_pain
0.11 =getting_worse =rigors
0.11 =getting_worse =rigors_hard
0.11 =hit_hard =legs_gone
0.11 =hit_hard =pain_any
0.11 =hit_hard =unresponsive
0.11 =hit_hard =weak_legs
0.11 =hours_pain =new_baby
0.11 =hours_pain =worst_ever
0.11 =jelly_stool
0.11 =low_temp =pale_clammy
0.11 =moved_right =vomiting
0.11 =new_baby =soaking_pad
0.11 =new_confusion =severe_weakness
0.11 =pain_any =racing_heart
0.11 =pain_any =sickle_cell
0.11 =pain_any =wakes
0.11 =pale_clammy =tearing
0.11 =preterm_weeks =severe_pain
0.11 =racing_heart =trunk_pain
0.11 =rash =severe_pain
0.11 =recent_surgery
0.11 =rectal_blood =weak_any
0.11 =right_side =vomiting
0.11 =spits_clots =vomiting
0.11 =spits_clots =vomiting_blood
0.11 =squeezing_word =vomiting_constantly
0.11 =squeezing_word =wakes
0.11 =swelling =vomiting
0.11 =trunk_pain =vaginal_bleeding
0.11 =upper_belly_pain =vomiting
0.11 =vaginal_bleeding =weak_any
0.11 ^ _ arrib
0.11 ^ _ sin
0.11 ^ ya
0.11 a #11+
0.11 abiert
0.11 abuel
0.11 ahora _ confund
0.11 ahora fiebr
0.11 ayer _ tiene
0.11 bebe _ una
0.11 boca _ estomag
0.11 boca del
0.11 cacahuat y
0.11 cloro _ los
0.11 con _ a
0.11 confund _ sud
0.11 de _ me
0.11 derech no
0.11 diabetic _ confund
0.11 dolor debaj
0.11 el ojo
0.11 esta frio
0.11 estomag que
0.11 frio _ sud
0.11 gelatin
0.11 infeccion
0.11 la _ se
0.11 la metformin
0.11 los punt
0.11 luz _ molest
0.11 luz me
0.11 me tiemblan
0.11 mi _ empez
0.11 muy hinch
0.11 nino _ #
0.11 ojos _ no
0.11 omblig
0.11 panza dura
0.11 pecho _ respirar
0.11 sangr _ me
0.11 se _ hizo
0.11 tembl _ veo
0.11 tiemblan
0.11 tiemblan _ manos
0.11 tiemblan las
0.11 tiene _ en
0.11 tiene _ testicul
0.11 toma anticoagulant
0.11 tomo _ me
0.11 una _ hinch
0.11 unos
0.11 vida _ de
0.11 vida empez
0.11 y _ de
0.11 y _ puso
0.1 -tomar
0.1 =a_lot =bite_bad
0.1 =a_lot =fainted
0.1 =a_lot =fell
0.1 =a_lot =one_side_belly
0.1 =allergen =co_words
0.1 =back_pain =sudden
0.1 =back_pain =tearing
0.1 =belly_hit =headache
0.1 =belly_pain =diarrhea
0.1 =belly_pain =rectal_blood
0.1 =belly_pain =stool_blood
0.1 =belly_word =squeezing_word
0.1 =bite_bad =cannot_speak
0.1 =bite_bad =choking
0.1 =bite_bad =tearing
0.1 =bite_bad =wont_swallow
0.1 =bleeding_any =severe_weakness
0.1 =bleeds_a_lot =days_many
0.1 =blister_any =fall_any
0.1 =blister_any =hit_hard
0.1 =blister_word =fall_any
0.1 =blister_word =hit_hard
0.1 =blurry_vision =preterm_weeks
0.1 =blurry_vision =rash
0.1 =bp_extreme =eye_hit_bad
0.1 =bp_extreme =pain_any
0.1 =bp_extreme =squeezing_word
0.1 =burn_severity =cannot_speak
0.1 =burn_severity =moved_right
0.1 =burn_severity =swallow_trouble
0.1 =burn_severity =wont_swallow
0.1 =cannot_breathe =purple_word
0.1 =cannot_breathe =turning_blue
0.1 =chest_lasting =confused
0.1 =clot_risk =limb_injury
0.1 =cold_limb =severe_pain
0.1 =days_many =weight_loss
0.1 =diarrhea =pain_any
0.1 =drowsy =fall_any
0.1 =drowsy =hit_hard
0.1 =elderly =hip_hurts
0.1 =elderly =pain_any
0.1 =elderly =trunk_pain
0.1 =face_droop =limb_injury
0.1 =fall_any =headache
0.1 =fall_any =hit_hard
0.1 =fall_any =pain_any
0.1 =fall_any =rash
0.1 =fall_any =short_breath
0.1 =fell =short_breath
0.1 =flank_pain =tearing
0.1 =getting_worse =wound_infected
0.1 =head_danger =soaking_pad
0.1 =hernia_stuck =nail_word
0.1 =hit_hard =rash
0.1 =hit_hard =short_breath
0.1 =hit_hard =vomiting
0.1 =hives =hives_all
0.1 =hives_all
0.1 =hives_all =rash
0.1 =hours_pain =moved_right
0.1 =hours_pain =right_side
0.1 =limb_injury =line_infected
0.1 =limb_injury =red_patch
0.1 =limb_injury =spreading
0.1 =line_infected
0.1 =line_infected =nail_word
0.1 =line_infected =red_patch
0.1 =line_infected =scratched
0.1 =line_infected =spreading
0.1 =line_infected =wound
0.1 =line_infected =wound_infected
0.1 =long_bleed =new_baby
0.1 =long_bleed =severe_weakness
0.1 =many_days =short_breath
0.1 =nail_word =vomiting
0.1 =one_side_belly =throat_side
0.1 =pain_any =rectal_blood
0.1 =pain_any =stomach_burn
0.1 =pain_any =stool_blood
0.1 =pain_any =throat_side
0.1 =racing_heart =very_fast_pulse
0.1 =radiates =severe_pain
0.1 =radiates =tearing
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =rigors =unresponsive
0.1 =scratched =spreading
0.1 =severe_pain =short_breath
0.1 =severe_weakness =vaginal_bleeding
0.1 =shaking =unresponsive
0.1 =short_breath =squeezing_word
0.1 =soaking_pad =wound
0.1 =squeezing_word =vaginal_bleeding
0.1 =sting
0.1 =stomach_burn =uti
0.1 =swallow_trouble =swelling_lips
0.1 =swelling_lips =wont_swallow
0.1 =very_fast_pulse
0.1 ^ deje
0.1 ^ diarre
0.1 a
0.1 ardor
0.1 ardor _ orinar
0.1 ardor al
0.1 cada _ hora
0.1 cada media
0.1 cayo no
0.1 con diarre
0.1 cuest
0.1 de dolor
0.1 de insulin
0.1 dedos
0.1 diarre _ hace
0.1 diarre desde
0.1 dio _ luz
0.1 dio a
0.1 dos _ con
0.1 duele _ barrig
0.1 el carro
0.1 el pulso
0.1 el yeso
0.1 en _ panza
0.1 en avion
0.1 espald con
0.1 esta _ sud
0.1 frio y
0.1 her _ la
0.1 hunde
0.1 hunde el
0.1 la _ calient
0.1 la _ el
0.1 le hinch
0.1 le hunde
0.1 le silba
0.1 le torci
0.1 linea
0.1 linea roja
0.1 lleva #
0.1 lleva _ dias
0.1 los dedos
0.1 los rinon
0.1 luz _ #
0.1 mama esta
0.1 mano _ la
0.1 mi _ dice
0.1 moto
0.1 nueva
0.1 par
0.1 puedo _ fiebr
0.1 ratos
0.1 se _ en
0.1 se _ hunde
0.1 se _ no
0.1 sient _ me
0.1 sud _ y
0.1 tengo _ dolor
0.1 tiene _ cara
0.1 toall _ media
0.1 torci _ boca
0.1 torci la
0.1 una linea
0.1 warfarin
0.1 y _ las
0.1 y _ silba
0.1 yeso
0.09 #11+ seman
0.09 #99+ _ y
0.09 =a_lot =blood_thinner
0.09 =a_lot =near_faint
0.09 =a_lot =radiates_groin
0.09 =baby =soaking_pad
0.09 =belly_hit =nail_word
0.09 =belly_pain =fever
0.09 =belly_pain =trunk_pain
0.09 =bite_bad =eye_chemical
0.09 =bite_bad =eyelids_swollen
0.09 =bite_bad =rash
0.09 =bleeding_any =hours_pain
0.09 =blood_thinner =headache
0.09 =blood_thinner =pain_any
0.09 =blood_thinner =severe_pain
0.09 =burn_severity =choking
0.09 =burn_severity =soaking_pad
0.09 =burn_severity =sting
0.09 =calf =short_breath
0.09 =cannot_speak =face_droop
0.09 =cant_stand =chest_lasting
0.09 =cant_stand =hurts_move
0.09 =cant_stand =sudden_balance
0.09 =car_crash =trunk_pain
0.09 =carbon_monoxide =vomiting
0.09 =chest_lasting =co_words
0.09 =chest_lasting =hip_hurts
0.09 =chest_lasting =now_at_rest
0.09 =chest_lasting =seizure
0.09 =chest_lasting =vaginal_bleeding
0.09 =clot_risk =hours_pain
0.09 =clot_risk =sudden
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =radiates
0.09 =days_many =swelling_face
0.09 =diarrhea =fever
0.09 =drowsy =now_at_rest
0.09 =eye_bulge =eyelids_swollen
0.09 =eye_hit_bad =fight_blow
0.09 =eye_hit_bad =rectal_blood
0.09 =face_droop =speech_garbled
0.09 =fast_breathing
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =fight_blow =pain_any
0.09 =fight_blow =severe_pain
0.09 =fight_blow =squeezing_word
0.09 =head_danger =now_at_rest
0.09 =head_injury =headache
0.09 =head_injury =pain_any
0.09 =head_injury =severe_pain
0.09 =high_altitude
0.09 =hit_hard
0.09 =hurts_move =limp_leg
0.09 =hurts_move =limp_refuses
0.09 =hurts_move =severe_weakness
0.09 =hurts_move =sudden_balance
0.09 =leg_feet_swollen =swelling
0.09 =leg_swelling_one =nail_word
0.09 =leg_swelling_one =short_breath
0.09 =limb_injury =squeezing_word
0.09 =limp_leg =sudden_balance
0.09 =limp_refuses =sudden_balance
0.09 =long_bleed =severe_pain
0.09 =near_faint =soaking_pad
0.09 =now_at_rest
0.09 =now_at_rest =numb_any
0.09 =pale_clammy =soaking_pad
0.09 =preterm_weeks =swelling_face
0.09 =preterm_weeks =swelling_lips
0.09 =preterm_weeks =trunk_pain
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =severe_pain =upper_belly_pain
0.09 =severe_weakness =sudden_balance
0.09 =squeezing_word =swelling
0.09 =upper_belly_pain =vomiting_constantly
0.09 ^ _ desmay
0.09 ^ estoy
0.09 a _ de
0.09 a _ tio
0.09 bebe _ fiebr
0.09 cabez
0.09 cabez _ esta
0.09 cabez mas
0.09 cader y
0.09 caminar derech
0.09 con mucho
0.09 costill
0.09 cuelg
0.09 cuelg la
0.09 de _ mas
0.09 de _ viaje
0.09 de oido
0.09 de panza
0.09 dedo con
0.09 del brazo
0.09 desmay en
0.09 desorient
0.09 detector _ monox
0.09 detector de
0.09 doble y
0.09 empec
0.09 esta _ del
0.09 fiebr _ confund
0.09 hablar _ se
0.09 hace
0.09 hacer
0.09 horno
0.09 iman
0.09 labi _ le
0.09 labi y
0.09 le cuelg
0.09 levantar
0.09 lo _ se
0.09 lucecit _ me
0.09 lucecit y
0.09 mal de
0.09 mas fuert
0.09 me _ mas
0.09 me _ todas
0.09 me pico
0.09 panza _ fiebr
0.09 panza tengo
0.09 parp hinch
0.09 pecho _ el
0.09 piern _ me
0.09 presion _ en
0.09 puede _ derech
0.09 puede caminar
0.09 puede levantar
0.09 sale _ chorr
0.09 sale a
0.09 sangr sale
0.09 serpient en
0.09 tome todas
0.09 un _ terribl
0.09 un viaje
0.09 viaje largo
0.09 y _ embaraz
0.09 y _ mal
0.09 y lleno
0.09 y nada
0.08 #11+ _ casi
0.08 =a_lot =hernia_stuck
0.08 =a_lot =rectal_blood
0.08 =alcohol =head_danger
0.08 =allergen =moved_right
0.08 =allergen =one_side_belly
0.08 =allergen =right_side
0.08 =allergen =swelling_face
0.08 =arm_hand_pain
0.08 =arm_hand_pain =eye_hit_bad
0.08 =arm_hand_pain =pain_any
0.08 =arm_hand_pain =radiates
0.08 =back_pain =pale_clammy
0.08 =belly_hit =new_confusion
0.08 =bite_bad =light_hurts
0.08 =bite_bad =severe_headache
0.08 =bleeding_any =chest_any
0.08 =bleeding_any =chest_pain
0.08 =bleeding_heavy =hours_pain
0.08 =burn_any =high_fever
0.08 =burn_big =high_fever
0.08 =burn_severity =coughs_blood
0.08 =burn_severity =immunosuppressed
0.08 =burn_severity =wont_go_away
0.08 =cant_stand =elderly
0.08 =chest_any =coughs_blood
0.08 =chest_any =immunosuppressed
0.08 =chest_any =short_breath
0.08 =chest_any =vaginal_bleeding
0.08 =chest_pain =coughs_blood
0.08 =chest_pain =immunosuppressed
0.08 =chest_pain =long_bleed
0.08 =chest_pain =short_breath
0.08 =chest_pain =vaginal_bleeding
0.08 =cold_limb =squeezing_word
0.08 =confused =short_breath
0.08 =coughs_blood =trunk_pain
0.08 =cut_by_accident
0.08 =days_many =severe_headache
0.08 =elderly =limp_leg
0.08 =elderly =limp_refuses
0.08 =eye_hit_bad =radiates
0.08 =eye_hit_bad =rigors_hard
0.08 =eye_hit_bad =uti
0.08 =eye_hit_bad =wont_go_away
0.08 =eye_pain =fever
0.08 =eye_pain =swelling
0.08 =fainted =squeezing_word
0.08 =fell =heat_exposure
0.08 =fell =squeezing_word
0.08 =flank_pain =pale_clammy
0.08 =flank_pain =uti
0.08 =getting_worse =head_danger
0.08 =head_danger =heat_exposure
0.08 =head_danger =moved_right
0.08 =head_danger =pain_any
0.08 =head_danger =right_side
0.08 =head_danger =upper_belly_pain
0.08 =head_danger =withdrawal
0.08 =headache =young_baby
0.08 =hip_hurts =pale_clammy
0.08 =hours_pain =upper_belly_pain
0.08 =immunosuppressed =trunk_pain
0.08 =jaw_arm_sweat =severe_pain
0.08 =jaw_arm_sweat =squeezing_word
0.08 =long_bleed =upper_belly_pain
0.08 =muscle_strain_word =nail_word
0.08 =nail_word =sight_for_years
0.08 =new_confusion =short_breath
0.08 =pain_any =radiates
0.08 =pain_any =wont_go_away
0.08 =pregnant =severe_headache
0.08 =severe_weakness =vomiting
0.08 =short_breath =trunk_pain
0.08 =squeezing_word =wont_go_away
0.08 =vomiting =vomiting_constantly
0.08 ^ _ nino
0.08 ^ _ pico
0.08 ^ golpe
0.08 abdominal
0.08 acabo el
0.08 agua _ en
0.08 aire desde
0.08 cayo _ se
0.08 cayo _ techo
0.08 clavo oxid
0.08 costill derech
0.08 de _ sin
0.08 de _ tiroid
0.08 desde hoy
0.08 dia _ el
0.08 dolor horribl
0.08 duele
0.08 el _ es
0.08 el cachet
0.08 el reloj
0.08 fuert _ veo
0.08 gargant
0.08 la _ dos
0.08 la palma
0.08 le cae
0.08 me _ hace
0.08 me _ mal
0.08 muscul
0.08 muy _ de
0.08 pal _ sud
0.08 palma
0.08 queme _ el
0.08 repent _ puede
0.08 saque
0.08 se me
0.08 sient _ en
0.08 tampon
0.08 techo _ no
0.08 techo y
0.08 tengo _ meses
0.08 tos sangr
0.08 traig
0.08 ve doble
0.08 vomit _ esta
0.07 -he
0.07 =a_lot =eye_area
0.07 =arm_hand_pain =jaw_arm_sweat
0.07 =back_pain =fall_any
0.07 =back_pain =hit_hard
0.07 =belly_hit =eye_hit_bad
0.07 =belly_pain =long_bleed
0.07 =bite_bad =pale_clammy
0.07 =bleeding_any =pale_clammy
0.07 =bleeding_heavy =coughs_blood
0.07 =blister_word =fever
0.07 =bruising =limb_injury
0.07 =calf =chest_lasting
0.07 =calf =muscle_tear
0.07 =chest_any =severe_pain
0.07 =chest_lasting =cut_by_accident
0.07 =chest_lasting =leg_swelling_one
0.07 =chest_lasting =tia_resolved
0.07 =chest_pain =severe_pain
0.07 =clot_risk =ear_wax
0.07 =confused =head_injury
0.07 =confused =speech
0.07 =eye_area =fever
0.07 =eye_area =severe_pain
0.07 =eye_hit_bad =flank_pain
0.07 =eye_pain =severe_pain
0.07 =fall_any =speech
0.07 =flank_pain =sudden
0.07 =head_danger =muscle_strain_word
0.07 =head_danger =sight_for_years
0.07 =head_danger =squeezing_word
0.07 =headache =long_bleed
0.07 =hit_hard =nail_word
0.07 =hit_hard =speech
0.07 =hours_pain =tia_resolved
0.07 =leg_swelling_one =wound_infected
0.07 =limb_bleeds =soaking_pad
0.07 =liver_known
0.07 =moved_right =vomiting_constantly
0.07 =nail_word =rash
0.07 =nail_word =trunk_pain
0.07 =near_faint =sudden
0.07 =one_side_belly =vomiting_constantly
0.07 =opioid
0.07 =overdose_taken =unresponsive
0.07 =pale_clammy =vaginal_bleeding
0.07 =postpartum =short_breath
0.07 =raynaud_usual =short_breath
0.07 =recent_surgery =wound
0.07 =right_side =vomiting_constantly
0.07 =shingles
0.07 =stroke_word
0.07 ^ _ le
0.07 ^ _ papa
0.07 ^ las
0.07 ^ tosi
0.07 a todos
0.07 abajo _ lado
0.07 abajo del
0.07 alberc y
0.07 cabez _ veo
0.07 cabez con
0.07 cirrosis
0.07 de _ el
0.07 desde
0.07 desmayarm
0.07 despu _ comer
0.07 dolor _ fuert
0.07 el _ fiebr
0.07 el frio
0.07 en _ alberc
0.07 frasc de
0.07 habla raro
0.07 hora y
0.07 la _ hinch
0.07 la pantorrill
0.07 las _ con
0.07 mi piern
0.07 mucho _ barrig
0.07 ojo _ la
0.07 papa esta
0.07 para de
0.07 pastill _ no
0.07 penicilin
0.07 reloj
0.07 repent _ dolor
0.07 repent un
0.07 sale mucha
0.07 se quedo
0.07 son
0.07 subio
0.07 temperatur
0.07 tos y
0.07 toso
0.07 tuve _ mi
0.07 tuve a
0.07 un _ de
0.07 un _ horribl
0.07 vomit todo
0.07 y mucho
0.07 y soy
0.07 ya respir
0.06 -me
0.06 =belly_hit =burn_severity
0.06 =belly_hit =getting_worse
0.06 =belly_hit =severe_headache
0.06 =belly_hit =worst_ever
0.06 =belly_pain =vomiting_constantly
0.06 =belly_word =vomiting_constantly
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeds_a_lot =eye_hit_bad
0.06 =bleeds_a_lot =pain_any
0.06 =blurry_vision =headache
0.06 =calf =wound_infected
0.06 =chest_lasting =every_day
0.06 =chest_lasting =gallbladder
0.06 =child_got_pills =head_danger
0.06 =child_got_pills =vomiting
0.06 =confused =hours_pain
0.06 =cramps =pregnant
0.06 =days_many =young_baby
0.06 =dizzy
0.06 =drowsy =fell
0.06 =eye_hit_bad =gallbladder
0.06 =eye_hit_bad =kidney_stone
0.06 =eye_hit_bad =neck_swelling
0.06 =eye_hit_bad =tooth_bad
0.06 =fall_any =fever
0.06 =fall_any =getting_worse
0.06 =fall_any =high_fever
0.06 =fall_any =severe_headache
0.06 =fall_any =worst_ever
0.06 =fell =numb_any
0.06 =fell =vomiting
0.06 =fever =hit_hard
0.06 =fight_blow =getting_worse
0.06 =fight_blow =headache
0.06 =fight_blow =severe_headache
0.06 =fight_blow =worst_ever
0.06 =gallbladder =pain_any
0.06 =gallbladder =squeezing_word
0.06 =getting_worse =hit_hard
0.06 =getting_worse =limb_injury
0.06 =headache =hit_hard
0.06 =headache =limb_injury
0.06 =high_fever =hit_hard
0.06 =hit_hard =severe_headache
0.06 =hit_hard =worst_ever
0.06 =kidney_stone
0.06 =kidney_stone =pain_any
0.06 =limb_injury =severe_headache
0.06 =limb_injury =worst_ever
0.06 =many_days =vomiting
0.06 =neck_swelling
0.06 =neck_swelling =swelling
0.06 =neck_swelling =tooth_bad
0.06 =preterm_weeks =squeezing_word
0.06 =radiates_groin =sudden
0.06 =skin_infection
0.06 ^ hay
0.06 ^ much
0.06 a su
0.06 bebe y
0.06 canic
0.06 canic _ no
0.06 canic y
0.06 cara _ no
0.06 carne
0.06 casi me
0.06 cayo
0.06 con _ con
0.06 corto las
0.06 de _ #11+
0.06 de _ escuel
0.06 de calor
0.06 de gas
0.06 dias _ hace
0.06 dias desde
0.06 el _ que
0.06 empez _ golpe
0.06 en _ boca
0.06 espos _ le
0.06 esta _ el
0.06 hijo _ que
0.06 ibuprofen
0.06 ingle
0.06 ir _ la
0.06 ir a
0.06 la _ seca
0.06 la ingle
0.06 los _ desde
0.06 los _ y
0.06 mar
0.06 me _ todo
0.06 me duele
0.06 mensaj
0.06 no -esta
0.06 pecho _ no
0.06 puede tragar
0.06 puso pal
0.06 su _ y
0.06 tengo los
0.06 tragar _ de
0.06 una canic
0.06 veo luces
0.06 y _ luces
0.06 y _ mucha
0.06 y come
0.06 y con
0.05 #11+ _ la
0.05 #11+ esta
0.05 -me -pegue
0.05 -pegue
0.05 =a_lot =moved_right
0.05 =a_lot =right_side
0.05 =a_lot =sudden
0.05 =a_lot =upper_belly_pain
0.05 =allergen =squeezing_word
0.05 =baby
0.05 =baby =nail_word
0.05 =back_pain =radiates
0.05 =belly_hit =fight_blow
0.05 =belly_hit =limb_injury
0.05 =bleeding_any =nail_word
0.05 =bleeding_any =severe_pain
0.05 =bleeding_any =squeezing_word
0.05 =bleeding_heavy =severe_weakness
0.05 =blood_streak =vaginal_bleeding
0.05 =burn_severity =numb_any
0.05 =burn_severity =swallowed_thing
0.05 =cannot_breathe =swallowed_thing
0.05 =chest_any =days_many
0.05 =chest_lasting =pain_any
0.05 =chest_pain =days_many
0.05 =choking =swallowed_thing
0.05 =clot_risk
0.05 =deep_cut =limb_injury
0.05 =deep_cut =scratched
0.05 =diarrhea =muscle_strain_word
0.05 =diarrhea =sight_for_years
0.05 =dizzy =vomiting
0.05 =elderly =vomiting
0.05 =eye_hit_bad =light_hurts
0.05 =fall_any =limb_injury
0.05 =fight_blow =limb_injury
0.05 =flank_pain =radiates
0.05 =hit_hard =limb_injury
0.05 =hours_pain
0.05 =hours_pain =severe_weakness
0.05 =hours_pain =wakes
0.05 =light_hurts =pain_any
0.05 =limb_bleeds =long_bleed
0.05 =limb_injury =scratched
0.05 =limb_injury =wound
0.05 =nail_word =wound_infected
0.05 =nausea =new_medicine
0.05 =no_injury
0.05 =pale_clammy =sudden
0.05 =postpartum
0.05 =postpartum =vaginal_bleeding
0.05 =severe_pain =vaginal_bleeding
0.05 =short_breath =swallowed_thing
0.05 ^ _ trago
0.05 ^ otra
0.05 cai
0.05 como
0.05 con colic
0.05 cort
0.05 culebrill
0.05 de _ anos
0.05 dolor muy
0.05 duele _ de
0.05 duele _ pecho
0.05 e
0.05 el inhalador
0.05 frasc
0.05 inflam _ de
0.05 la _ abajo
0.05 la altur
0.05 la operacion
0.05 las manos
0.05 le _ mucha
0.05 me cai
0.05 meses tiene
0.05 mi _ comio
0.05 mucho _ panza
0.05 no _ -pegue
0.05 no _ parar
0.05 ojos _ y
0.05 operacion
0.05 panza abajo
0.05 parar _ sangr
0.05 parar la
0.05 puedo parar
0.05 que _ por
0.05 queme con
0.05 ros
0.05 sangr _ le
0.05 si _ vacun
0.05 tiembl
0.04 #
0.04 -todo
0.04 =allergen =baby
0.04 =bite_bad =swelling_face
0.04 =bleeding_any =blood_thinner
0.04 =bleeding_any =short_breath
0.04 =burn_severity =cold_limb
0.04 =burn_severity =pain_any
0.04 =burn_severity =shingles
0.04 =burn_severity =swelling_face
0.04 =calf =pain_any
0.04 =chest_any =cold_limb
0.04 =chest_pain =cold_limb
0.04 =cold_limb =trunk_pain
0.04 =days_many =nail_word
0.04 =head_danger =young_baby
0.04 =hours_pain =squeezing_word
0.04 =near_faint =rectal_blood
0.04 =near_faint =stool_blood
0.04 =short_breath =vaginal_bleeding
0.04 =sudden_balance
0.04 ^ embaraz
0.04 ^ quem
0.04 al _ desde
0.04 asma de
0.04 ayer no
0.04 azucar
0.04 bebe _ #
0.04 bebe _ muy
0.04 cayo _ la
0.04 de _ cama
0.04 de espald
0.04 deje de
0.04 dolor _ espald
0.04 el _ solo
0.04 el pasill
0.04 en _ pasill
0.04 fue la
0.04 garrapat
0.04 gas en
0.04 golpe la
0.04 ha
0.04 hinchan
0.04 lo
0.04 montan
0.04 no _ -nada
0.04 pasill
0.04 pico _ abeja
0.04 por _ calor
0.04 presion en
0.04 queme la
0.04 se _ hinchan
0.04 se golpe
0.04 tengo una
0.04 tiene _ anos
0.04 tieso
0.04 y _ -lo
0.04 y otra
0.03 -en -el
0.03 =a_lot =radiates
0.03 =allergen =eye_area
0.03 =baby =burn_severity
0.03 =belly_pain =young_baby
0.03 =bleeding_any =postpartum
0.03 =burn_severity =drooling
0.03 =burn_severity =hives
0.03 =burn_severity =hives_all
0.03 =calf =spreading
0.03 =chest_any =sudden
0.03 =chest_pain =sudden
0.03 =days_many =trunk_pain
0.03 =heart_condition =valve_or_device
0.03 =kidney_stone =squeezing_word
0.03 ^ _ cloro
0.03 ^ _ herman
0.03 ^ ampoll
0.03 ^ glucos
0.03 ^ presion
0.03 acabo de
0.03 azul _ la
0.03 blanc
0.03 cae
0.03 dan
0.03 de caers
0.03 despu _ caers
0.03 el _ calient
0.03 escurr
0.03 estoy confund
0.03 falciform
0.03 glucos
0.03 glucos de
0.03 hija esta
0.03 hoy no
0.03 la _ derech
0.03 la _ junto
0.03 marcapas
0.03 me _ fuert
0.03 me _ una
0.03 me dan
0.03 me escurr
0.03 me paro
0.03 mi _ nac
0.03 mi recien
0.03 moreton _ el
0.03 mucho _ la
0.03 mucho por
0.03 no _ comer
0.03 no _ la
0.03 porqu
0.03 rojo
0.03 ronch _ todo
0.03 ronch por
0.03 se _ cae
0.03 serpient
0.03 tengo _ pecho
0.03 tobill hinchad
0.03 todas
0.03 todo _ cuerp
0.03 tuve un
0.03 y _ alergic
0.03 y encog
0.02 -orinar
0.02 =allergen =days_many
0.02 =back_pain =hip_hurts
0.02 =bite_bad =eye_hit
0.02 =chest_lasting =fall_hard
0.02 =clot_risk =eye_surgery
0.02 =cocaine =eye_hit_bad
0.02 =cocaine =pain_any
0.02 =cough =muscle_strain_word
0.02 =cough =sight_for_years
0.02 =days_many
0.02 =days_many =head_danger
0.02 =days_many =many_days
0.02 =diabetes
0.02 =elderly =fever
0.02 =eye_area =eye_hit
0.02 =eye_hit
0.02 =eye_surgery
0.02 =eye_surgery =recent_surgery
0.02 =fast_breathing =short_breath
0.02 =flank_pain =hip_hurts
0.02 =hip_hurts =radiates
0.02 =young_baby
0.02 ^ _ a
0.02 ^ _ carbon
0.02 ^ _ mar
0.02 ^ _ seman
0.02 alta y
0.02 amarill
0.02 azucar _ #11+
0.02 azucar en
0.02 cara _ desde
0.02 corto
0.02 demasi
0.02 despu de
0.02 el _ de
0.02 en _ oido
0.02 gas
0.02 grasa
0.02 hace un
0.02 manos
0.02 mi mar
0.02 no _ -los
0.02 orinar
0.02 part
0.02 poco roja
0.02 por _ escaler
0.02 que _ y
0.02 quedo
0.02 sangr la
0.02 tengo
0.02 tengo _ cara
0.02 tiene _ con
0.02 un _ roja
0.01 #11+ _ el
0.01 -hablar
0.01 -palabr
0.01 =allergen =hours_pain
0.01 =allergen =vomiting
0.01 =belly_word =trunk_pain
0.01 =bite_bad =deep_cut
0.01 =chest_any =ear_wax
0.01 =chest_pain =ear_wax
0.01 =diarrhea =young_baby
0.01 =ear_wax =trunk_pain
0.01 =flank_pain =kidney_stone
0.01 =hours_pain =postpartum
0.01 =nail_word =swallowed_thing
0.01 =nail_word =tia_resolved
0.01 =pain_any =preterm_weeks
0.01 =swallowed_thing
0.01 ^ _ inhalador
0.01 a _ a
0.01 azucar _ #99+
0.01 baje _ kilos
0.01 cabez de
0.01 cader
0.01 carg
0.01 con el
0.01 cree
0.01 cree que
0.01 cuell tieso
0.01 de _ un
0.01 de _ vacun
0.01 durmi la
0.01 el asma
0.01 el dolor
0.01 espinill
0.01 hoy _ falta
0.01 hoy le
0.01 la _ amarill
0.01 la cader
0.01 la espinill
0.01 me cayo
0.01 mi _ es
0.01 mucha
0.01 nina _ fiebr
0.01 no -me
0.01 nunca
0.01 nunca -me
0.01 pecho cu
0.01 que hago
0.01 que no
0.01 quedo un
0.01 rinon
0.01 salen
0.01 se _ sale
0.01 sed
0.01 senti
0.01 soy diabetic
0.01 tenem
0.01 toda
0.01 un iman
0.01 y _ pus
0.01 y _ quedo
-0.01 #99+ _ de
-0.01 =a_lot =hip_hurts
-0.01 =a_lot =trunk_pain
-0.01 =baby =pain_any
-0.01 =burn_severity =deep_cut
-0.01 =chest_lasting
-0.01 =chest_lasting =sight_for_years
-0.01 =chest_lasting =sudden_balance
-0.01 =diabetes =no_insulin
-0.01 =eye_hit_bad =fell
-0.01 =eye_hit_bad =swelling_lips
-0.01 =feels_sleepy =head_danger
-0.01 =fell =pain_any
-0.01 =flank_pain
-0.01 =flank_pain =pain_any
-0.01 =headache =light_hurts
-0.01 =hours_pain =weak_one_side
-0.01 =limb_injury =wound_infected
-0.01 =nail_word =new_medicine
-0.01 =no_gas
-0.01 =no_insulin
-0.01 =preterm_weeks =swelling
-0.01 =swelling =tooth
-0.01 =tooth =tooth_bad
-0.01 ^ _ cai
-0.01 ^ _ noche
-0.01 ^ empec
-0.01 absces
-0.01 absces _ la
-0.01 absces en
-0.01 acabo _ insulin
-0.01 acuest
-0.01 ampoll _ el
-0.01 atragant con
-0.01 bien y
-0.01 calor y
-0.01 del
-0.01 del _ el
-0.01 dos
-0.01 dosis
-0.01 el _ #
-0.01 el _ despu
-0.01 embaraz _ sient
-0.01 empec una
-0.01 en _ montan
-0.01 en _ ojo
-0.01 esta noche
-0.01 estar
-0.01 extiend
-0.01 flujo
-0.01 fuert _ no
-0.01 futbol
-0.01 habla
-0.01 huele _ gas
-0.01 mare y
-0.01 me _ en
-0.01 me acuest
-0.01 metformin
-0.01 moreton en
-0.01 nino de
-0.01 no _ mas
-0.01 padezc _ corazon
-0.01 padezc del
-0.01 pies hinchad
-0.01 puedo _ y
-0.01 se extiend
-0.01 sobre
-0.01 sueno
-0.01 tiene _ dias
-0.01 un _ anoch
-0.01 una _ nueva
-0.01 y _ todos
-0.02 #99+
-0.02 -de -la
-0.02 -en
-0.02 =a_lot =pale_clammy
-0.02 =allergen =tick
-0.02 =belly_hit =car_crash
-0.02 =burn_severity =during_exercise
-0.02 =burn_severity =new_medicine
-0.02 =burn_severity =wound
-0.02 =calf =vaginal_bleeding
-0.02 =car_crash =hit_hard
-0.02 =co_words =cough
-0.02 =co_words =croup_cough
-0.02 =cough =croup_cough
-0.02 =crohns
-0.02 =dizzy =head_danger
-0.02 =dizzy =young_baby
-0.02 =every_day =eye_hit_bad
-0.02 =every_day =pain_any
-0.02 =every_day =squeezing_word
-0.02 =flank_pain =one_side_belly
-0.02 =flank_pain =trunk_pain
-0.02 =headache =preterm_weeks
-0.02 =hours_pain =radiates
-0.02 =many_days
-0.02 =many_days =vomiting_constantly
-0.02 =pain_any =sting
-0.02 =phlegm
-0.02 =pregnant =uti
-0.02 =sting =tick
-0.02 ^ _ dolor
-0.02 ^ _ reloj
-0.02 ^ mi
-0.02 ^ vomit
-0.02 a _ en
-0.02 abeja
-0.02 adolescent
-0.02 aire _ ayer
-0.02 alguien
-0.02 anticonceptiv y
-0.02 baja
-0.02 choqu
-0.02 chuec desde
-0.02 cinco
-0.02 cloro _ la
-0.02 como se
-0.02 con _ regla
-0.02 crohn
-0.02 cu duerm
-0.02 de _ todos
-0.02 dos y
-0.02 duele _ espald
-0.02 duele _ panza
-0.02 esta _ poco
-0.02 esta un
-0.02 fue
-0.02 fuert en
-0.02 futbol y
-0.02 la
-0.02 la _ de
-0.02 la panza
-0.02 me hinchan
-0.02 mi _ adolescent
-0.02 moreton y
-0.02 nuev
-0.02 palpitacion
-0.02 piedr
-0.02 que _ en
-0.02 rojo que
-0.02 sal
-0.02 sale la
-0.02 se baja
-0.02 tos _ perro
-0.02 una abeja
-0.02 unas
-0.02 y _ tengo
-0.02 y sangr
-0.03 =a_lot =chest_any
-0.03 =a_lot =chest_pain
-0.03 =allergen =wont_feed
-0.03 =bite_bad =eye_pain
-0.03 =bruising
-0.03 =bruising =purple_rash
-0.03 =bruising =rash
-0.03 =chest_any =cough
-0.03 =chest_pain =cough
-0.03 =clot_risk =pregnant
-0.03 =clot_risk =recent_surgery
-0.03 =cocaine
-0.03 =cough =pain_any
-0.03 =cough =trunk_pain
-0.03 =eye_hit_bad =eye_pain
-0.03 =fever =throat_sore
-0.03 =leg_feet_swollen
-0.03 =recent_surgery =swelling
-0.03 ^ _ vez
-0.03 anos _ pego
-0.03 arden
-0.03 cabez _ hace
-0.03 cayo del
-0.03 chichon
-0.03 de
-0.03 de _ cirugi
-0.03 de agua
-0.03 despu
-0.03 en
-0.03 en #99+
-0.03 en _ muela
-0.03 hace _ dias
-0.03 la _ desde
-0.03 la com
-0.03 mas _ que
-0.03 me
-0.03 me _ tomar
-0.03 me _ un
-0.03 me rompi
-0.03 miedo
-0.03 olv tomar
-0.03 papa tiene
-0.03 piern y
-0.03 que _ el
-0.03 quier comer
-0.03 rojo y
-0.03 se _ del
-0.03 se _ rompi
-0.03 se atragant
-0.03 tiro
-0.03 un chichon
-0.03 y _ #
-0.04 # _ vomit
-0.04 =a_lot =belly_word
-0.04 =belly_hit =sudden
-0.04 =burn_severity =phlegm
-0.04 =burn_severity =tia_resolved
-0.04 =calf =days_many
-0.04 =car_crash =hours_pain
-0.04 =cut_by_accident =hours_pain
-0.04 =days_many =short_breath
-0.04 =fall_any =sudden
-0.04 =fight_blow =sudden
-0.04 =head_danger =preterm_weeks
-0.04 =hit_hard =sudden
-0.04 =hours_pain =severe_headache
-0.04 =limb_injury =nail_word
-0.04 =limb_injury =sudden
-0.04 =swelling =swelling_face
-0.04 =swelling_face
-0.04 =swelling_face =swelling_lips
-0.04 ^ _ fuert
-0.04 ^ popo
-0.04 a veces
-0.04 agua a
-0.04 al tragar
-0.04 cachet hinch
-0.04 con fiebr
-0.04 culebrill _ la
-0.04 de _ todo
-0.04 de golpe
-0.04 de pastill
-0.04 debil _ el
-0.04 deje
-0.04 duele el
-0.04 gargant _ la
-0.04 hijo _ tomo
-0.04 la manan
-0.04 me _ doble
-0.04 me toca
-0.04 mi _ por
-0.04 mucho _ de
-0.04 mucho despu
-0.04 no _ -en
-0.04 por _ el
-0.04 por todo
-0.04 presion
-0.04 que
-0.04 que _ desmay
-0.04 quedo _ aire
-0.04 quedo sin
-0.04 quier tomar
-0.04 segund
-0.04 seman
-0.04 sentir
-0.04 sigue
-0.04 tia tiene
-0.04 tiene _ del
-0.04 toma agua
-0.04 tomo una
-0.04 tres
-0.04 una _ sin
-0.04 y _ agua
-0.04 y _ aire
-0.05 #99+ con
-0.05 =a_lot =belly_pain
-0.05 =burn_severity =fall_hard
-0.05 =chest_lasting =chest_pain
-0.05 =chest_lasting =days_many
-0.05 =chest_lasting =postpartum
-0.05 =cocaine =kidney_stone
-0.05 =curtain_word
-0.05 =days_many =sight_for_years
-0.05 =fainted =nail_word
-0.05 =sight_for_years =young_baby
-0.05 ^ a
-0.05 ^ hice
-0.05 agu
-0.05 ampoll que
-0.05 comio
-0.05 cortin
-0.05 de lejos
-0.05 el _ anoch
-0.05 el _ tiene
-0.05 el escrot
-0.05 el trabaj
-0.05 en _ de
-0.05 escrot
-0.05 fuert _ la
-0.05 gato
-0.05 herni de
-0.05 hinch _ la
-0.05 lejos
-0.05 me _ muy
-0.05 me cae
-0.05 otra vez
-0.05 paso
-0.05 pastill
-0.05 pegue
-0.05 peso
-0.05 piel
-0.05 puedo
-0.05 rato
-0.05 sangr _ la
-0.05 sangr _ nariz
-0.05 se _ quita
-0.05 serpient _ el
-0.05 si
-0.05 tuvo _ de
-0.06 # _ #11+
-0.06 -dormir
-0.06 =allergen =fainted
-0.06 =car_crash =nail_word
-0.06 =days_many =fainted
-0.06 =eye_hit_bad =many_days
-0.06 =head_danger =pregnant
-0.06 =nail_word =red_patch
-0.06 =nail_word =spreading
-0.06 =neck_swelling =tooth
-0.06 =rash =squeezing_word
-0.06 =red_patch
-0.06 =red_patch =spreading
-0.06 =red_patch =wound_infected
-0.06 =tick
-0.06 ^ _ bebe
-0.06 ^ _ confund
-0.06 ^ _ falta
-0.06 ^ _ pegue
-0.06 ^ comezon
-0.06 ^ infeccion
-0.06 aguant el
-0.06 asma y
-0.06 cai _ las
-0.06 cai por
-0.06 carta
-0.06 comer y
-0.06 con mucha
-0.06 de _ meses
-0.06 dentr
-0.06 espald como
-0.06 espos se
-0.06 esta mare
-0.06 esta tos
-0.06 estan
-0.06 herman _ desmay
-0.06 hijo no
-0.06 la _ sale
-0.06 la espald
-0.06 los _ despu
-0.06 me pusieron
-0.06 medicin
-0.06 pantorrill
-0.06 par _ el
-0.06 pie
-0.06 que va
-0.06 salio un
-0.06 subio la
-0.06 tengo _ sed
-0.06 una _ a
-0.06 y sin
-0.07 # _ con
-0.07 # meses
-0.07 -cu
-0.07 =allergen =trunk_pain
-0.07 =bite_bad =days_many
-0.07 =bleeding_any =nosebleed
-0.07 =blurry_vision =squeezing_word
-0.07 =burn_severity =ear_wax
-0.07 =burn_severity =preterm_weeks
-0.07 =chest_lasting =ear_pain
-0.07 =chest_lasting =muscle_strain_word
-0.07 =chest_lasting =weak_one_side
-0.07 =days_many =dizzy
-0.07 =days_many =pain_any
-0.07 =days_many =squeezing_word
-0.07 =ear_wax =eye_hit_bad
-0.07 =eye_area =nosebleed
-0.07 =eye_hit_bad =strep_like
-0.07 =fever =strep_like
-0.07 =gallbladder
-0.07 =headache =nausea
-0.07 =nail_word =pain_any
-0.07 =nosebleed
-0.07 =pain_any =shingles
-0.07 =pregnant =vomiting
-0.07 =squeezing_word =throat_sore
-0.07 =strep_like
-0.07 =weak_any =weak_one_side
-0.07 ^ _ corte
-0.07 arde
-0.07 avion
-0.07 bastant
-0.07 caers
-0.07 choqu en
-0.07 comi demasiad
-0.07 con _ cuchill
-0.07 corte
-0.07 cuart
-0.07 de _ por
-0.07 de gargant
-0.07 despu _ parto
-0.07 detector
-0.07 dolor _ gargant
-0.07 en _ piel
-0.07 entre las
-0.07 la muela
-0.07 le quedo
-0.07 los _ azul
-0.07 marisc
-0.07 me corte
-0.07 mi nino
-0.07 molest _ luz
-0.07 molest la
-0.07 moreton _ no
-0.07 perro en
-0.07 pico un
-0.07 quitan
-0.07 rio
-0.07 ronco
-0.07 sarpull
-0.07 segund piso
-0.07 sin aire
-0.07 sinusitis
-0.07 tengo cancer
-0.07 un choqu
-0.07 y _ vez
-0.08 # anos
-0.08 -deja
-0.08 -el -aire
-0.08 -me -deja
-0.08 -nada desde
-0.08 -ni _ solo
-0.08 -reteng
-0.08 -reteng -nada
-0.08 -reteng _ desde
-0.08 =baby =preterm_weeks
-0.08 =chest_lasting =young_baby
-0.08 =cold_only =flu_bad
-0.08 =cough =days_many
-0.08 =eye_hit_bad =headache
-0.08 =flu_bad
-0.08 =headache =pain_any
-0.08 =hearing
-0.08 =hours_pain =sudden_balance
-0.08 =throat_sore
-0.08 ^ _ siete
-0.08 ^ _ veces
-0.08 ^ huele
-0.08 cambi
-0.08 come bien
-0.08 corazon de
-0.08 cu le
-0.08 durmi
-0.08 el
-0.08 el lago
-0.08 en _ cuell
-0.08 en _ lago
-0.08 frasc _ pastill
-0.08 gripe
-0.08 hija _ asma
-0.08 insuficienci
-0.08 la _ la
-0.08 la _ pas
-0.08 la infeccion
-0.08 lago
-0.08 le clavo
-0.08 llevo _ dias
-0.08 mama no
-0.08 manch _ en
-0.08 me _ la
-0.08 me durmi
-0.08 no -reteng
-0.08 no _ -deja
-0.08 orino
-0.08 papa diabetic
-0.08 quier
-0.08 quij desde
-0.08 se _ durmi
-0.08 sed _ de
-0.08 seman _ la
-0.08 seman pas
-0.08 siete
-0.08 siete _ de
-0.08 siete meses
-0.08 tengo siete
-0.08 tiene asma
-0.08 toca la
-0.08 tos de
-0.08 una _ del
-0.08 y duele
-0.08 y un
-0.09 #99+ metr
-0.09 -hinch
-0.09 <mama
-0.09 <mi <mama
-0.09 =bleeding_any =young_baby
-0.09 =burn_severity =scratched
-0.09 =burn_severity =skin_infection
-0.09 =calf =nail_word
-0.09 =chest_lasting =vomiting
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =deep_cut
-0.09 =deep_cut =wound
-0.09 =dialysis
-0.09 =dialysis =kidney_disease
-0.09 =dizzy =hours_pain
-0.09 =during_exercise =pain_any
-0.09 =ear_pain
-0.09 =ear_pain =fever
-0.09 =head_danger =headache
-0.09 =headache =squeezing_word
-0.09 =itchy_local
-0.09 =left_ribs
-0.09 =nausea =pregnant
-0.09 =pain_any =vaginal_bleeding
-0.09 =weight_loss
-0.09 ^ _ <mama
-0.09 ^ _ cambiar
-0.09 ^ _ oscur
-0.09 ^ _ voy
-0.09 ^ trabaj
-0.09 ^ uso
-0.09 a _ metr
-0.09 acidez
-0.09 agrur _ las
-0.09 aguant la
-0.09 cabez despu
-0.09 cara hinch
-0.09 cita _ el
-0.09 cloro con
-0.09 con _ vaso
-0.09 cubet
-0.09 curso
-0.09 de _ panza
-0.09 de _ piedr
-0.09 de agrur
-0.09 de barrig
-0.09 del rinon
-0.09 diabet
-0.09 dialisis
-0.09 dias _ diarre
-0.09 dolor _ cabez
-0.09 el _ en
-0.09 en _ dedo
-0.09 est
-0.09 esta seman
-0.09 ha est
-0.09 herman tuvo
-0.09 la piedr
-0.09 la piern
-0.09 la prueb
-0.09 lado izquierd
-0.09 los
-0.09 los _ del
-0.09 me _ anoch
-0.09 me molest
-0.09 metr
-0.09 no _ -hinch
-0.09 no _ desde
-0.09 para _ curso
-0.09 pastill de
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 pise _ clavo
-0.09 poco _ agrur
-0.09 puntit morad
-0.09 quedo _ en
-0.09 rodill cu
-0.09 se comio
-0.09 sola
-0.09 toma
-0.09 tomo _ medicin
-0.09 tomo _ pastill
-0.09 un curso
-0.09 una
-0.09 vaso
-0.09 vez _ dolor
-0.09 viene
-0.09 viene _ las
-0.09 viene a
-0.09 ya _ me
-0.1 # _ despu
-0.1 -fiebr -ni
-0.1 -que
-0.1 <# <anos
-0.1 <anos <tuve
-0.1 <anos _ <un
-0.1 <hace <#
-0.1 <infart _ <#
-0.1 <me _ <la
-0.1 <pas <y
-0.1 <un _ <en
-0.1 =a_lot =wakes
-0.1 =allergen =cold_only
-0.1 =allergen =flu_bad
-0.1 =allergen =muscle_strain_word
-0.1 =allergen =sight_for_years
-0.1 =bluish =cold_limb
-0.1 =bp_medicine =means_mentioned
-0.1 =bruising =cold_limb
-0.1 =cold_only =muscle_strain_word
-0.1 =cold_only =sight_for_years
-0.1 =cold_only =vaccine_said
-0.1 =eye_area
-0.1 =flu_bad =muscle_strain_word
-0.1 =flu_bad =sight_for_years
-0.1 =flu_bad =vaccine_said
-0.1 =getting_worse =severe_pain
-0.1 =head_danger =vomiting_constantly
-0.1 =muscle_strain_word =vaccine_said
-0.1 =nail_word
-0.1 =nodes
-0.1 =nodes =swelling
-0.1 =sight_for_years =vaccine_said
-0.1 =tetanus_due =wound
-0.1 =tropics
-0.1 ?es _ ?sepsis
-0.1 ?la ?sepsis
-0.1 ?la _ ?de
-0.1 ?sepsis
-0.1 ?si ?alguien
-0.1 ^ _ cans
-0.1 ^ _ di
-0.1 ^ _ warfarin
-0.1 ^ piel
-0.1 abuel de
-0.1 agrur por
-0.1 al tocar
-0.1 anos _ quier
-0.1 braz
-0.1 con _ gripa
-0.1 con tos
-0.1 cortin _ la
-0.1 de _ gripe
-0.1 de cabez
-0.1 desde hace
-0.1 dijo
-0.1 duerm la
-0.1 el estomag
-0.1 embaraz me
-0.1 en _ carro
-0.1 en _ jardin
-0.1 gangli
-0.1 gangli hinchad
-0.1 hago _ ?alguien
-0.1 hoy _ las
-0.1 hoy a
-0.1 humo _ incendi
-0.1 la gripe
-0.1 le _ morad
-0.1 le di
-0.1 lleno
-0.1 los braz
-0.1 me duerm
-0.1 mucha _ y
-0.1 oxid
-0.1 pastill para
-0.1 perdi el
-0.1 que _ esta
-0.1 quier _ vacun
-0.1 quier la
-0.1 sangr _ el
-0.1 se _ duerm
-0.1 seman _ del
-0.1 seman despu
-0.1 sient que
-0.1 tiene #
-0.1 tocar
-0.1 tosio
-0.1 un
-0.1 un _ oxid
-0.1 una _ de
-0.1 y _ hinchad
-0.1 y gangli
-0.1 ya se
-0.11 -ni -nada
-0.11 <diez
-0.11 <diez <anos
-0.11 <hace <diez
-0.11 <mi <papa
-0.11 <papa
-0.11 <papa <tuvo
-0.11 <papa _ <un
-0.11 <salio
-0.11 <salio <bien
-0.11 <todo <salio
-0.11 <todo _ <bien
-0.11 <y <todo
-0.11 <y _ <salio
-0.11 =belly_pain =days_many
-0.11 =bleeding_any =muscle_strain_word
-0.11 =bleeding_any =sight_for_years
-0.11 =diarrhea =recent_infection
-0.11 =ear_wax =pain_any
-0.11 =eye_hit_bad =young_baby
-0.11 =head_danger =many_days
-0.11 =headache
-0.11 =itching =radiates_groin
-0.11 =itchy_only =radiates_groin
-0.11 =muscle_strain_word =rectal_blood
-0.11 =muscle_strain_word =stool_blood
-0.11 =muscle_strain_word =vaginal_bleeding
-0.11 =rectal_blood =sight_for_years
-0.11 =sight_for_years =stool_blood
-0.11 =sight_for_years =vaginal_bleeding
-0.11 =sting =swelling
-0.11 ?a
-0.11 ?a ?alguien
-0.11 ?alguien ?se
-0.11 ?le
-0.11 ?si ?a
-0.11 ?si _ ?alguien
-0.11 ?una ?convulsion
-0.11 ^ _ #99+
-0.11 ^ _ <anos
-0.11 ^ _ <papa
-0.11 ^ _ amarill
-0.11 ^ _ com
-0.11 ^ _ corto
-0.11 ^ _ manan
-0.11 ^ hace
-0.11 cabez _ fuert
-0.11 canse
-0.11 cara con
-0.11 cita _ mi
-0.11 com
-0.11 com _ buena
-0.11 com es
-0.11 desde _ cuatr
-0.11 despert con
-0.11 dos _ hoy
-0.11 el _ derech
-0.11 el cost
-0.11 enfermedad
-0.11 golpe _ la
-0.11 hace cuatr
-0.11 hijo _ con
-0.11 hijo _ mocos
-0.11 hijo despert
-0.11 infeccion _ orina
-0.11 junto
-0.11 la vesicul
-0.11 le _ los
-0.11 le esta
-0.11 los _ ya
-0.11 los tacos
-0.11 me _ dolor
-0.11 me canse
-0.11 mi _ despert
-0.11 mi abuel
-0.11 mis _ de
-0.11 para mi
-0.11 presion #99+
-0.11 que com
-0.11 ronch en
-0.11 salio en
-0.11 seman _ se
-0.11 sient muy
-0.11 silba
-0.11 silba _ pecho
-0.11 silba el
-0.11 tacos
-0.11 tacos ya
-0.11 tengo mucha
-0.11 toda la
-0.11 van peor
-0.11 vesicul
-0.11 vomit la
-0.11 vomit una
-0.11 y #11+
-0.11 y nause
-0.12 -el _ solo
-0.12 <ano _ <me
-0.12 <cinco
-0.12 <cinco <anos
-0.12 <en _ <secundari
-0.12 <hace <cinco
-0.12 <la <secundari
-0.12 <me _ <el
-0.12 <pas <me
-0.12 <sangr
-0.12 <secundari
-0.12 =baby =raynaud_usual
-0.12 =belly_pain =getting_worse
-0.12 =belly_word =getting_worse
-0.12 =blood_thinner =eye_area
-0.12 =blood_thinner =nosebleed
-0.12 =burn_severity =leg_feet_swollen
-0.12 =burn_severity =raynaud_usual
-0.12 =chest_lasting =raynaud_usual
-0.12 =chest_lasting =wound
-0.12 =co_words =days_many
-0.12 =co_words =wakes
-0.12 =cough
-0.12 =cough =hours_pain
-0.12 =days_many =every_day
-0.12 =days_many =vomiting_constantly
-0.12 =discharge =wound_infected
-0.12 =eye_area =itchy_only
-0.12 =eye_hit_bad =nosebleed
-0.12 =head_danger =means_mentioned
-0.12 =head_danger =nosebleed
-0.12 =hours_pain =raynaud_usual
-0.12 =many_days =pain_any
-0.12 =nosebleed =vaginal_bleeding
-0.12 ?de ?un
-0.12 ?es ?una
-0.12 ?esta
-0.12 ?que _ ?una
-0.12 ?un _ ?de
-0.12 ^ _ la
-0.12 ^ _ no
-0.12 ^ _ vacun
-0.12 ahora esta
-0.12 algo y
-0.12 ampoll _ duelen
-0.12 azul
-0.12 brazo _ la
-0.12 brazo por
-0.12 buena _ el
-0.12 cita _ la
-0.12 corazon _ late
-0.12 culebr
-0.12 de tanto
-0.12 de tos
-0.12 del _ se
-0.12 del jardin
-0.12 desde _ tres
-0.12 desgarr
-0.12 desgarr la
-0.12 diez minut
-0.12 en _ pie
-0.12 espos _ mucho
-0.12 estr _ trabaj
-0.12 estr del
-0.12 hace tres
-0.12 hinch _ el
-0.12 la alergi
-0.12 mama _ #11+
-0.12 me desgarr
-0.12 me quedo
-0.12 menos cuart
-0.12 meses y
-0.12 mi bebe
-0.12 mocos _ juega
-0.12 mocos pero
-0.12 necesit _ cita
-0.12 nino
-0.12 ojos por
-0.12 perdi
-0.12 pero juega
-0.12 poco _ tos
-0.12 por _ alergi
-0.12 por _ estr
-0.12 por _ vacun
-0.12 pus
-0.12 que duelen
-0.12 quede
-0.12 sangr de
-0.12 solo _ un
-0.12 tiene las
-0.12 tobill _ poco
-0.12 tobill un
-0.12 todo el
-0.12 un poquit
-0.12 una culebr
-0.12 viejo
-0.13 # _ diciembr
-0.13 # menos
-0.13 -una
-0.13 <derram
-0.13 <desmay <una
-0.13 <desmay _ <vez
-0.13 <hace <tres
-0.13 <tres
-0.13 <tres <anos
-0.13 <un <derram
-0.13 <un _ <el
-0.13 =belly_hit =pain_any
-0.13 =bp_medicine
-0.13 =burn_severity =inconsolable
-0.13 =burn_severity =muscle_strain_word
-0.13 =burn_severity =sight_for_years
-0.13 =car_crash =chest_lasting
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_any =sight_for_years
-0.13 =chest_lasting =weak_any
-0.13 =chest_pain =muscle_strain_word
-0.13 =chest_pain =sight_for_years
-0.13 =croup_cough
-0.13 =hours_pain =weak_any
-0.13 =inconsolable
-0.13 =limb_injury
-0.13 =many_days =young_baby
-0.13 =wont_feed
-0.13 ?cerebral
-0.13 ?coagul ?en
-0.13 ?coagul _ ?el
-0.13 ?como _ ?si
-0.13 ?derram
-0.13 ?derram ?cerebral
-0.13 ?se ?si
-0.13 ?un ?coagul
-0.13 ?un ?derram
-0.13 ?un _ ?cerebral
-0.13 ?un _ ?en
-0.13 ^ cual
-0.13 ^ perdi
-0.13 ayer _ esta
-0.13 bolit
-0.13 bolit de
-0.13 cada toma
-0.13 cual _ el
-0.13 cual es
-0.13 da ansiedad
-0.13 de _ es
-0.13 de diciembr
-0.13 desde _ lunes
-0.13 dias _ esta
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 el #
-0.13 el _ normal
-0.13 el _ un
-0.13 el jabon
-0.13 en la
-0.13 escuel
-0.13 espald
-0.13 gasolin
-0.13 hijo de
-0.13 huev
-0.13 irregular
-0.13 jabon nuevo
-0.13 la _ con
-0.13 la escuel
-0.13 le _ sal
-0.13 llevo tres
-0.13 manan _ la
-0.13 manan por
-0.13 me _ ansiedad
-0.13 muela y
-0.13 necesit _ mis
-0.13 pica la
-0.13 pies _ del
-0.13 pies despu
-0.13 por _ jabon
-0.13 por _ tarde
-0.13 que _ duele
-0.13 resurtir mis
-0.13 roja en
-0.13 se _ un
-0.13 tiene _ seman
-0.13 y _ se
-0.14 -aire solo
-0.14 -fiebr _ -seman
-0.14 <en <el
-0.14 <infart
-0.14 <infart <hace
-0.14 <tuvo _ <infart
-0.14 <un <infart
-0.14 =a_lot =cut_by_accident
-0.14 =allergen =belly_pain
-0.14 =allergen =eye_hit_bad
-0.14 =belly_pain =vaginal_bleeding
-0.14 =blister_any =shingles
-0.14 =blister_word =shingles
-0.14 =chest_lasting =hours_pain
-0.14 =choking_passed
-0.14 =days_many =stomach_burn
-0.14 =fever =pregnant
-0.14 =headache =hours_pain
-0.14 =hours_pain =vaginal_bleeding
-0.14 =rash =shingles
-0.14 ?como _ ?trata
-0.14 ?como _ ?ve
-0.14 ?se ?trata
-0.14 ?se ?ve
-0.14 ?trata
-0.14 ?trata ?una
-0.14 ?ve
-0.14 ?ve ?un
-0.14 ^ _ <un
-0.14 ^ _ infeccion
-0.14 ^ _ marisc
-0.14 ^ _ tos
-0.14 ^ cita
-0.14 ^ cualquier
-0.14 ^ quier
-0.14 al _ escaler
-0.14 al subir
-0.14 alergic
-0.14 cabez desde
-0.14 cai de
-0.14 comio una
-0.14 cualquier
-0.14 cuerp
-0.14 de altur
-0.14 de perro
-0.14 despu _ las
-0.14 dia _ a
-0.14 dio un
-0.14 el _ no
-0.14 el _ rojo
-0.14 el cuerp
-0.14 embaraz de
-0.14 estab
-0.14 hago ?si
-0.14 hinch _ de
-0.14 hinchad
-0.14 hizo
-0.14 la _ para
-0.14 lastim
-0.14 lastim a
-0.14 los _ por
-0.14 los dos
-0.14 los tobill
-0.14 mal _ lejos
-0.14 mareo
-0.14 me _ el
-0.14 menos _ viern
-0.14 menos el
-0.14 no _ lo
-0.14 puntit
-0.14 que _ ?si
-0.14 rodill al
-0.14 sient un
-0.14 soy alergic
-0.14 subir
-0.14 subir escaler
-0.14 tiene _ alta
-0.14 veo _ de
-0.14 veo mal
-0.14 viagr
-0.14 y _ arde
-0.14 y sigue
-0.15 -falta -el
-0.15 -me -falta
-0.15 <cu <tenia
-0.15 <tenia _ <anos
-0.15 <todo
-0.15 <yo
-0.15 =a_lot =deep_cut
-0.15 =aura_usual =belly_pain
-0.15 =aura_usual =cramps
-0.15 =aura_usual =headache
-0.15 =aura_usual =pain_any
-0.15 =bite_bad =calf
-0.15 =bleeding_any =eye_area
-0.15 =blood_streak =chest_lasting
-0.15 =chest_injury_or_ache =ear_wax
-0.15 =chest_lasting =fall_any
-0.15 =constipation =three_days
-0.15 =cough =ear_wax
-0.15 =fever =tooth
-0.15 =fever =vaccine_said
-0.15 =headache =raynaud_usual
-0.15 =itchy_only =nail_word
-0.15 =many_days =squeezing_word
-0.15 =pregnant =stomach_burn
-0.15 ?como _ ?un
-0.15 ?evito ?un
-0.15 ^ _ <desmay
-0.15 ^ _ ?evito
-0.15 ^ _ lloran
-0.15 ^ antes
-0.15 ^ lleno
-0.15 agrur _ de
-0.15 agrur despu
-0.15 ando cans
-0.15 anos _ #11+
-0.15 brinc
-0.15 brinc el
-0.15 casa
-0.15 cicatriz
-0.15 con _ ceboll
-0.15 con _ fiebr
-0.15 con _ seman
-0.15 con flem
-0.15 de _ despu
-0.15 desde el
-0.15 despu del
-0.15 doble dosis
-0.15 embaraz _ un
-0.15 embaraz es
-0.15 la fiebr
-0.15 lloran _ ojos
-0.15 lloran los
-0.15 los _ para
-0.15 me acabo
-0.15 mi migran
-0.15 migran
-0.15 migran _ siempr
-0.15 migran de
-0.15 minut _ ya
-0.15 morad en
-0.15 mosquit _ el
-0.15 ojos con
-0.15 para _ dolor
-0.15 paro
-0.15 perro
-0.15 pica una
-0.15 piern de
-0.15 por _ trabaj
-0.15 que _ necesit
-0.15 que vacun
-0.15 regla _ con
-0.15 se fue
-0.15 tiene _ de
-0.15 tiene _ piel
-0.15 tomo _ dosis
-0.15 tomo doble
-0.15 tuve
-0.15 una _ en
-0.15 unos segund
-0.15 vacun necesit
-0.15 ver
-0.15 vomit _ hace
-0.16 =belly_hard =swelling
-0.16 =belly_pain =cramps
-0.16 =belly_word =swelling
-0.16 =bluish =nail_word
-0.16 =chest_lasting =wound_infected
-0.16 =cramps
-0.16 =cramps =pain_any
-0.16 =days_many =hernia_stuck
-0.16 =low_mood =many_days
-0.16 =low_mood =young_baby
-0.16 ^ <el
-0.16 ^ _ <ano
-0.16 ^ _ abuel
-0.16 ^ _ mart
-0.16 ^ _ mucho
-0.16 ^ _ pican
-0.16 ^ _ verde
-0.16 ^ le
-0.16 al comer
-0.16 caball
-0.16 caball _ corro
-0.16 caball cu
-0.16 colic
-0.16 comezon _ los
-0.16 con _ pastill
-0.16 corro
-0.16 cu corro
-0.16 de caball
-0.16 de sangr
-0.16 dolor _ caball
-0.16 duele _ brazo
-0.16 el miercol
-0.16 el polen
-0.16 el puent
-0.16 en _ futbol
-0.16 fiebr se
-0.16 hijo _ #
-0.16 hijo quier
-0.16 las papas
-0.16 lent me
-0.16 me pican
-0.16 me sient
-0.16 miercol
-0.16 nause en
-0.16 noche y
-0.16 orina y
-0.16 papas
-0.16 pica el
-0.16 pican _ ojos
-0.16 pican los
-0.16 polen
-0.16 por _ polen
-0.16 pulso
-0.16 punt
-0.16 sale un
-0.16 se mete
-0.16 sirve
-0.16 tomo la
-0.16 y calient
-0.16 zapat nuev
-0.17 #11+ anos
-0.17 -ni -problem
-0.17 -ni _ -para
-0.17 -problem -para
-0.17 -tiembl
-0.17 -tomar -cafe
-0.17 <al
-0.17 <la _ <al
-0.17 =chest_lasting =fever
-0.17 =chest_lasting =low_mood
-0.17 =eye_hit_bad =shoulder_pain
-0.17 =nail_word =tick
-0.17 =one_side_belly =shoulder_pain
-0.17 =one_side_belly =uti
-0.17 =pain_any =shoulder_pain
-0.17 =shoulder_pain
-0.17 =squeezing_word =young_baby
-0.17 =trunk_pain =uti
-0.17 ^ toso
-0.17 a #99+
-0.17 a _ dos
-0.17 abuel tiene
-0.17 anos y
-0.17 buena para
-0.17 calambr
-0.17 calambr en
-0.17 cayo en
-0.17 chiquit
-0.17 consult
-0.17 cost
-0.17 cuest _ consult
-0.17 del pie
-0.17 desde _ dos
-0.17 dolor _ barrig
-0.17 dormir
-0.17 duele _ hombr
-0.17 el _ al
-0.17 en _ gargant
-0.17 es segur
-0.17 hijo _ una
-0.17 hora
-0.17 kilos
-0.17 la consult
-0.17 la luz
-0.17 la mir
-0.17 las escaler
-0.17 manan _ las
-0.17 manan a
-0.17 mi _ quier
-0.17 mi presion
-0.17 mir
-0.17 morad las
-0.17 no -duele
-0.17 no -tiembl
-0.17 no -tomar
-0.17 no _ el
-0.17 oscur desde
-0.17 por _ -tomar
-0.17 quier caminar
-0.17 sarpull por
-0.17 seman _ me
-0.17 solo cans
-0.17 tengo #11+
-0.17 torci
-0.17 una garrapat
-0.17 veces _ dia
-0.17 veces al
-0.17 y _ aguant
-0.18 # el
-0.18 -duele _ -pecho
-0.18 -el -pecho
-0.18 -en -la
-0.18 -fiebr solo
-0.18 -tengo -fiebr
-0.18 <#11+
-0.18 <#11+ <anos
-0.18 <hace <un
-0.18 <hace _ <ano
-0.18 <me _ <una
-0.18 <un <ano
-0.18 =a_lot =water_broke
-0.18 =allergen =itching
-0.18 =allergen =severe_pain
-0.18 =allergen =stomach_burn
-0.18 =aura_usual =pregnant
-0.18 =calf =co_words
-0.18 =chest_lasting =diarrhea
-0.18 =chest_lasting =radiates
-0.18 =days_many =tired
-0.18 =leg_swelling_one =limb_injury
-0.18 =leg_swelling_one =possible_fracture
-0.18 =leg_swelling_one =twisted
-0.18 ?da
-0.18 ?desmay
-0.18 ?evito _ ?coagul
-0.18 ^ _ acidez
-0.18 ^ _ alergic
-0.18 ^ _ atragant
-0.18 ^ _ pastill
-0.18 ^ _ resurtir
-0.18 ^ _ salio
-0.18 ^ _ trist
-0.18 ^ manan
-0.18 ^ muela
-0.18 al orinar
-0.18 alergic a
-0.18 anoch
-0.18 ayuda _ el
-0.18 barrig y
-0.18 bici
-0.18 bueno
-0.18 cara _ las
-0.18 champu
-0.18 corazon me
-0.18 cu _ -duerm
-0.18 da _ de
-0.18 da dolor
-0.18 de _ con
-0.18 de _ se
-0.18 de comer
-0.18 de orina
-0.18 desde _ #
-0.18 el avion
-0.18 en _ avion
-0.18 en _ gimnasi
-0.18 en dialisis
-0.18 es _ cita
-0.18 es bueno
-0.18 fuego _ el
-0.18 hago
-0.18 hasta
-0.18 hijo _ raspo
-0.18 infart
-0.18 inhalador
-0.18 la _ que
-0.18 la bici
-0.18 la meningitis
-0.18 la montan
-0.18 la otra
-0.18 las _ menos
-0.18 me late
-0.18 media hora
-0.18 meningitis
-0.18 meses _ mucho
-0.18 mi _ con
-0.18 necesit una
-0.18 oidos _ el
-0.18 oigo
-0.18 oigo voces
-0.18 poco al
-0.18 presion _ con
-0.18 pulso _ #11+
-0.18 que es
-0.18 quier _ cita
-0.18 sangr _ vez
-0.18 secos
-0.18 sin
-0.18 soy _ a
-0.18 tengo _ piel
-0.18 tengo acidez
-0.18 tomar _ con
-0.18 un infart
-0.18 y _ mucho
-0.19 =a_lot =burn_severity
-0.19 =allergen =nail_word
-0.19 =aura_usual =vaginal_bleeding
-0.19 =bite_bad =chest_lasting
-0.19 =bite_bad =young_baby
-0.19 =bp_medicine =child_got_pills
-0.19 =burn_severity =itchy_only
-0.19 =burned_hand =low_mood
-0.19 =cancer_history =elderly
-0.19 =chest_lasting =hit_hard
-0.19 =clear_fluid =cold_outside
-0.19 =clot_risk =elderly
-0.19 =clot_risk =tired
-0.19 =cold_only =cough
-0.19 =cold_outside =head_danger
-0.19 =cramps =vaginal_bleeding
-0.19 =eye_area =stye
-0.19 =fever =phlegm
-0.19 =scratched =wound_infected
-0.19 =stye
-0.19 ?que ?signific
-0.19 ?se _ ?un
-0.19 ?signific
-0.19 ^ _ ?signific
-0.19 ^ _ mare
-0.19 ^ _ perrill
-0.19 ^ _ poco
-0.19 ^ _ que
-0.19 ^ _ tiesa
-0.19 ^ comi
-0.19 ^ de
-0.19 ^ espald
-0.19 abuel _ #11+
-0.19 antes _ examen
-0.19 bebe esta
-0.19 boca azul
-0.19 cita de
-0.19 de _ para
-0.19 de cancer
-0.19 del examen
-0.19 doming
-0.19 entro agua
-0.19 espald tiesa
-0.19 grand
-0.19 hondo
-0.19 inhalador _ favor
-0.19 inhalador por
-0.19 insulin
-0.19 la _ azul
-0.19 la pared
-0.19 la tele
-0.19 lent nuev
-0.19 llevo una
-0.19 me tapan
-0.19 moreton _ la
-0.19 murio _ cancer
-0.19 necesit _ nuev
-0.19 numer
-0.19 ojos
-0.19 para _ espald
-0.19 pared
-0.19 perrill
-0.19 perrill _ el
-0.19 perrill en
-0.19 por _ gripa
-0.19 por _ pila
-0.19 respirar hondo
-0.19 se _ tapan
-0.19 solo _ de
-0.19 sud y
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo _ poco
-0.19 tiesa _ la
-0.19 tiroid
-0.19 todo
-0.19 todos tenem
-0.19 tos _ mocos
-0.19 y orino
-0.2 # _ la
-0.2 -adormecimient
-0.2 -desmay
-0.2 -desmay _ me
-0.2 -desmay solo
-0.2 -duele _ -cabez
-0.2 -voz
-0.2 <de _ <hace
-0.2 <era
-0.2 <ya
-0.2 =a_lot =pees_lot
-0.2 =allergen =wound
-0.2 =aura_usual =low_mood
-0.2 =aura_usual =panic_known
-0.2 =blood_streak =burn_severity
-0.2 =burn_any =heat_exposure
-0.2 =burn_severity =cold_only
-0.2 =chest_lasting =severe_headache
-0.2 =cut_by_accident =nail_word
-0.2 =during_exercise =refuses
-0.2 =low_mood =raynaud_usual
-0.2 =nail_word =vomit_few
-0.2 =panic_known =raynaud_usual
-0.2 =pees_lot
-0.2 =refuses
-0.2 =vomit_few
-0.2 =vomit_few =vomiting
-0.2 ?alguien
-0.2 ^ <hace
-0.2 ^ _ dia
-0.2 ^ _ huelen
-0.2 ^ _ piquet
-0.2 ^ _ proxim
-0.2 ^ _ sangran
-0.2 ^ entre
-0.2 al masticar
-0.2 ataqu _ panic
-0.2 cabez _ la
-0.2 cabez muy
-0.2 cama
-0.2 cargar
-0.2 clas
-0.2 clas _ natacion
-0.2 clas de
-0.2 con _ sol
-0.2 con un
-0.2 confund con
-0.2 corr
-0.2 cu puedo
-0.2 de natacion
-0.2 de panic
-0.2 el labio
-0.2 el panal
-0.2 entre _ #
-0.2 esta hinch
-0.2 gargant _ el
-0.2 hijo
-0.2 huelen
-0.2 huelen _ pies
-0.2 huelen los
-0.2 la _ da
-0.2 la cama
-0.2 labio
-0.2 llevo
-0.2 mal la
-0.2 manan _ si
-0.2 manan pero
-0.2 mano hinch
-0.2 masticar
-0.2 me huelen
-0.2 mi _ y
-0.2 mi hijo
-0.2 mocos _ come
-0.2 natacion
-0.2 nause _ la
-0.2 nino _ #11+
-0.2 ojos _ la
-0.2 orina
-0.2 orino mucho
-0.2 panic
-0.2 panic _ siempr
-0.2 panic de
-0.2 pecho al
-0.2 pero _ como
-0.2 pero si
-0.2 poco los
-0.2 por _ sol
-0.2 quij _ masticar
-0.2 quij al
-0.2 rinon y
-0.2 soy
-0.2 tengo _ con
-0.2 tomo pastill
-0.2 truen _ quij
-0.2 un _ los
-0.2 un _ para
-0.2 un piquet
-0.2 veces hoy
-0.2 vomit _ anoch
-0.2 vomit _ veces
-0.2 vomit _ vez
-0.21 #11+ _ cu
-0.21 #11+ _ las
-0.21 #11+ _ temperatur
-0.21 #11+ a
-0.21 #11+ en
-0.21 -falta
-0.21 -falta _ -aire
-0.21 -tengo -mareo
-0.21 <el <mes
-0.21 <mes
-0.21 <mes <pas
-0.21 <mi <tio
-0.21 <mi _ <se
-0.21 <tio
-0.21 <tio <se
-0.21 <tuvo <un
-0.21 =allergen =belly_word
-0.21 =bleeding_any =gums_bleed
-0.21 =burn_severity =cough
-0.21 =burn_severity =diabetes
-0.21 =cough =nail_word
-0.21 =eye_hit_bad =fall_hard
-0.21 =fall_hard =pain_any
-0.21 =gums_bleed
-0.21 =muscle_tear
-0.21 =nail_word =scratched
-0.21 ^ _ <tio
-0.21 ^ _ cort
-0.21 ^ _ depresion
-0.21 ^ _ regla
-0.21 ^ sin
-0.21 ^ voy
-0.21 a viajar
-0.21 cans del
-0.21 de _ al
-0.21 de _ dias
-0.21 de hondur
-0.21 de temperatur
-0.21 depresion
-0.21 desde que
-0.21 el _ sin
-0.21 el gimnasi
-0.21 el parto
-0.21 el sab
-0.21 en _ ingle
-0.21 enci
-0.21 es _ un
-0.21 esta _ de
-0.21 hijo le
-0.21 hizo _ nudo
-0.21 hizo un
-0.21 hondur
-0.21 la seman
-0.21 lado _ el
-0.21 las _ por
-0.21 las enci
-0.21 mare _ vomit
-0.21 me sangran
-0.21 mediodi el
-0.21 meses _ cada
-0.21 necesit _ examen
-0.21 nudo _ la
-0.21 oxigen
-0.21 para un
-0.21 ponen
-0.21 poquit de
-0.21 por _ silla
-0.21 puedo comer
-0.21 pusieron _ vacun
-0.21 pusieron la
-0.21 quem
-0.21 quier cambiar
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 sarpull con
-0.21 se _ ponen
-0.21 tengo _ despu
-0.21 tiembl _ frio
-0.21 tiembl de
-0.21 tobill y
-0.21 un examen
-0.21 voy _ viajar
-0.21 y _ desde
-0.22 -tengo _ -ni
-0.22 <tuve <un
-0.22 <una <vez
-0.22 <vez
-0.22 =bruising =calf
-0.22 =burn_severity =snake_bad
-0.22 =chest_lasting =fight_blow
-0.22 =chest_lasting =not_self
-0.22 =discharge =skin_infection
-0.22 =discharge =wound
-0.22 =ear_wax =tired
-0.22 =eye_area =vaginal_bleeding
-0.22 =eye_hit_bad =twisted
-0.22 =getting_worse =nail_word
-0.22 =limb_injury =swelling
-0.22 =low_mood =panic_known
-0.22 =muscle_strain_word =tired
-0.22 =not_self
-0.22 =swelling =twisted
-0.22 ?coagul
-0.22 ?los ?sign
-0.22 ?sign
-0.22 ?sign ?de
-0.22 ?son _ ?sign
-0.22 ^ _ -fiebr
-0.22 ^ _ bien
-0.22 ^ _ grano
-0.22 ^ ronch
-0.22 brinc _ parp
-0.22 comi _ y
-0.22 contagios
-0.22 cu como
-0.22 cu se
-0.22 de _ espald
-0.22 de _ tarde
-0.22 del lado
-0.22 el _ ya
-0.22 en _ parp
-0.22 es contagios
-0.22 es peligros
-0.22 grano
-0.22 grano en
-0.22 hinch _ le
-0.22 la _ como
-0.22 la _ va
-0.22 los zapat
-0.22 mi _ necesit
-0.22 moned
-0.22 moned y
-0.22 moreton _ en
-0.22 mucho _ me
-0.22 nino _ tos
-0.22 ocho
-0.22 peligros
-0.22 pulso es
-0.22 sangr al
-0.22 sed cu
-0.22 sin _ -#11+
-0.22 tengo _ cu
-0.22 tengo tos
-0.22 tiene tos
-0.22 tomar
-0.22 trist porqu
-0.22 truen
-0.22 truen _ mandibul
-0.22 tuvo
-0.22 un _ desde
-0.22 un grano
-0.22 una moned
-0.22 vez
-0.22 ya
-0.22 zapat
-0.23 -estoy
-0.23 -me _ -en
-0.23 -pecho
-0.23 <de <famili
-0.23 <famili
-0.23 <viene
-0.23 <viene <de
-0.23 <viene _ <famili
-0.23 =belly_hit =chest_lasting
-0.23 =bleeding_any =gum_only
-0.23 =chest_lasting =dementia_known
-0.23 =chest_lasting =sudden
-0.23 =days_many =nausea
-0.23 =dementia_known
-0.23 =dementia_known =muscle_strain_word
-0.23 =dementia_known =sight_for_years
-0.23 =ear_pain =squeezing_word
-0.23 =gum_only
-0.23 =gum_only =gums_bleed
-0.23 =heat_exposure =pain_any
-0.23 =itchy_only =sting
-0.23 =not_taken
-0.23 =vaginal_bleeding =young_baby
-0.23 ^ <la
-0.23 ^ _ dejar
-0.23 ^ _ dura
-0.23 ^ _ limpi
-0.23 ^ _ muero
-0.23 ^ _ tropec
-0.23 ^ agrur
-0.23 ^ dentr
-0.23 ^ padezc
-0.23 ^ sarpull
-0.23 ^ tengo
-0.23 abren
-0.23 abundant
-0.23 acabo _ pastill
-0.23 al cepillarm
-0.23 cambiar
-0.23 cambiar _ cita
-0.23 cepillarm
-0.23 como limpi
-0.23 cuant dura
-0.23 de dos
-0.23 dedo
-0.23 dejar
-0.23 dejar _ fumar
-0.23 dejar de
-0.23 dentr de
-0.23 desde _ anos
-0.23 dolor _ oido
-0.23 el _ vari
-0.23 el sol
-0.23 en _ rodill
-0.23 en las
-0.23 enci _ cepillarm
-0.23 enci al
-0.23 entro _ al
-0.23 eso
-0.23 espald _ el
-0.23 frijol
-0.23 hora abren
-0.23 la _ tengo
-0.23 la insulin
-0.23 las
-0.23 las _ al
-0.23 le _ un
-0.23 le cayo
-0.23 los _ me
-0.23 los frijol
-0.23 me muero
-0.23 me sudan
-0.23 me tropec
-0.23 mi pastill
-0.23 mucha agua
-0.23 muero
-0.23 no -estoy
-0.23 padezc
-0.23 panza por
-0.23 para
-0.23 pastill _ la
-0.23 que _ abren
-0.23 quier dejar
-0.23 sudan
-0.23 sudan _ manos
-0.23 sudan las
-0.23 tengo _ cuell
-0.23 tengo _ presion
-0.23 tiene _ boca
-0.23 tropec
-0.23 un _ en
-0.23 un nino
-0.23 una _ roja
-0.23 y mocos
-0.24 #99+ pero
-0.24 -por
-0.24 -por -que
-0.24 -sabem
-0.24 -sabem -por
-0.24 -sabem _ -que
-0.24 =baby =bite_bad
-0.24 =chest_lasting =swelling_face
-0.24 =chest_lasting =swelling_lips
-0.24 =co_words =hours_pain
-0.24 =co_words =muscle_strain_word
-0.24 =co_words =sight_for_years
-0.24 =eye_area =soaking_pad
-0.24 =inconsolable =long_bleed
-0.24 =tetanus_due
-0.24 ?convulsion
-0.24 ?de ?la
-0.24 ^ _ estren
-0.24 ^ ando
-0.24 ^ eruct
-0.24 ^ resurtir
-0.24 a mediodi
-0.24 al
-0.24 cabez _ no
-0.24 caminar
-0.24 cardiac
-0.24 de _ #
-0.24 de _ en
-0.24 de las
-0.24 dias
-0.24 el _ esta
-0.24 el futbol
-0.24 el oido
-0.24 empiez
-0.24 enjuagu
-0.24 enjuagu y
-0.24 eruct
-0.24 es #99+
-0.24 es _ sobre
-0.24 es el
-0.24 estoy estren
-0.24 fiebr _ hace
-0.24 gargant con
-0.24 hijo _ duele
-0.24 insuficienci cardiac
-0.24 me brinc
-0.24 me subio
-0.24 mi inhalador
-0.24 morad con
-0.24 moreton por
-0.24 necesit un
-0.24 nuec
-0.24 palpit
-0.24 para _ llorar
-0.24 pelan
-0.24 pero _ sient
-0.24 pero me
-0.24 poco la
-0.24 por _ jardin
-0.24 por no
-0.24 resurtir _ inhalador
-0.24 resurtir mi
-0.24 revision del
-0.24 sobre #11+
-0.24 tengo _ en
-0.24 tiene _ por
-0.24 toca
-0.24 un _ chiquit
-0.24 un _ por
-0.25 -la -cabez
-0.25 <#99+
-0.25 <desmay
-0.25 <en <#99+
-0.25 <me <desmay
-0.25 =blister_any =scratched
-0.25 =blister_word =scratched
-0.25 =eye_hit_bad =throat_sore
-0.25 =pain_any =uti
-0.25 =tooth
-0.25 ?como ?evito
-0.25 ?evito
-0.25 ?se _ ?una
-0.25 ^ _ -sangr
-0.25 ^ _ arde
-0.25 ^ _ corazon
-0.25 ^ _ tia
-0.25 a _ y
-0.25 acabo
-0.25 al estornudar
-0.25 al limpiarm
-0.25 ansiedad y
-0.25 antes del
-0.25 cheque
-0.25 clinic
-0.25 como me
-0.25 despiert
-0.25 duele _ ojo
-0.25 el cloro
-0.25 el otro
-0.25 en _ clinic
-0.25 estas
-0.25 estornudar
-0.25 la carne
-0.25 la clinic
-0.25 la proxim
-0.25 las unas
-0.25 limpiarm
-0.25 los lent
-0.25 mal
-0.25 manos de
-0.25 me _ cans
-0.25 me _ con
-0.25 me sale
-0.25 mi _ habla
-0.25 mi tia
-0.25 mocos y
-0.25 necesit _ mi
-0.25 orina _ estornudar
-0.25 orina al
-0.25 otra
-0.25 picant
-0.25 por comer
-0.25 proxim seman
-0.25 pueden _ una
-0.25 quier _ cheque
-0.25 resurtir _ pastill
-0.25 seman cu
-0.25 tia
-0.25 tiene mocos
-0.25 tieso _ la
-0.25 tos con
-0.25 un cheque
-0.25 uso _ de
-0.25 volar
-0.25 y _ molest
-0.26 # de
-0.26 <en <la
-0.26 =a_lot =baby
-0.26 =a_lot =tired
-0.26 =blood_streak =pain_any
-0.26 =chest_lasting =cold_only
-0.26 =chest_lasting =limb_injury
-0.26 =chest_lasting =tired
-0.26 ?en ?el
-0.26 ^ _ al
-0.26 ^ _ asma
-0.26 ^ _ ayuda
-0.26 ^ _ cansad
-0.26 ^ _ desvel
-0.26 ^ _ hijo
-0.26 ^ _ juguet
-0.26 ^ _ para
-0.26 ^ _ pueden
-0.26 ^ _ sale
-0.26 ^ dormi
-0.26 ^ herni
-0.26 ayuda para
-0.26 buena
-0.26 cansad
-0.26 cirugi de
-0.26 conciert
-0.26 cuatr
-0.26 de _ vista
-0.26 desde _ seman
-0.26 despu _ los
-0.26 diez
-0.26 el dentist
-0.26 es buena
-0.26 escaler
-0.26 este
-0.26 estoy _ por
-0.26 flem
-0.26 hace seman
-0.26 hijo _ quier
-0.26 labio _ por
-0.26 le molest
-0.26 le toca
-0.26 lo mismo
-0.26 mano cu
-0.26 me _ las
-0.26 me desvel
-0.26 me pueden
-0.26 me raspe
-0.26 me trabo
-0.26 mi _ llego
-0.26 mismo
-0.26 olv mi
-0.26 panza _ la
-0.26 por _ cafe
-0.26 por _ dentist
-0.26 por _ examen
-0.26 que _ para
-0.26 que ayuda
-0.26 quier hablar
-0.26 raspe
-0.26 salio _ moreton
-0.26 sangr un
-0.26 se _ trabo
-0.26 seca
-0.26 sient _ bien
-0.26 tengo _ labio
-0.26 trabo
-0.26 trabo la
-0.26 un _ debil
-0.26 una cita
-0.27 -cabez -ni
-0.27 -de _ -ni
-0.27 -dolor -de
-0.27 -mas
-0.27 <mi _ <tuvo
-0.27 <tuvo
-0.27 <un _ <hace
-0.27 <una _ <en
-0.27 =chest_any =nail_word
-0.27 =chest_pain =nail_word
-0.27 =co_words =every_day
-0.27 =dentist =pain_any
-0.27 =every_day
-0.27 =eye_hit_bad =three_days
-0.27 =hours_pain =vomiting
-0.27 =pain_any =three_days
-0.27 =panic_known
-0.27 ?cual
-0.27 ?cual ?son
-0.27 ?cual _ ?los
-0.27 ?los _ ?de
-0.27 ?son ?los
-0.27 ^ ?cual
-0.27 ^ _ ?son
-0.27 ^ _ fin
-0.27 ^ _ fuego
-0.27 ^ _ leve
-0.27 ^ _ leves
-0.27 ^ colic
-0.27 ^ piquet
-0.27 aceler _ corazon
-0.27 aceler el
-0.27 agua y
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 colic leves
-0.27 como siempr
-0.27 con _ pelicul
-0.27 con los
-0.27 con papel
-0.27 corazon en
-0.27 cuant cuest
-0.27 cuest la
-0.27 dano _ mi
-0.27 de seman
-0.27 dolor de
-0.27 duele _ rodill
-0.27 el _ me
-0.27 el _ nuevo
-0.27 espald _ me
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 gripa _ me
-0.27 la gripa
-0.27 la munec
-0.27 la pelicul
-0.27 las _ el
-0.27 las nuec
-0.27 los dias
-0.27 me _ dorm
-0.27 me _ llorar
-0.27 me aceler
-0.27 me olv
-0.27 me torci
-0.27 mejor
-0.27 mi _ viene
-0.27 moreton
-0.27 muela
-0.27 munec
-0.27 no _ -fiebr
-0.27 nuevo
-0.27 olv
-0.27 papa _ la
-0.27 patea
-0.27 pelicul
-0.27 prueb
-0.27 quede dorm
-0.27 regla viene
-0.27 ronquer
-0.27 sarpull y
-0.27 se _ aceler
-0.27 se _ olv
-0.27 todos _ dias
-0.27 todos los
-0.27 trago _ moned
-0.28 # a
-0.28 -duele -la
-0.28 -me _ -la
-0.28 <#
-0.28 <bien
-0.28 <con
-0.28 <con <el
-0.28 <fiebr
-0.28 <y
-0.28 =chest_lasting =high_fever
-0.28 =cough =young_baby
-0.28 =getting_worse =trunk_pain
-0.28 =sight_for_years
-0.28 ^ _ adolorid
-0.28 ^ _ comezon
-0.28 ^ baje
-0.28 adolorid
-0.28 adolorid por
-0.28 bebe regurgit
-0.28 camion
-0.28 ceboll
-0.28 comezon en
-0.28 con _ papel
-0.28 corte _ un
-0.28 dorm
-0.28 en _ embaraz
-0.28 en _ labio
-0.28 en _ noche
-0.28 es _ la
-0.28 es para
-0.28 espos _ la
-0.28 gimnasi
-0.28 hago si
-0.28 la ceboll
-0.28 la orina
-0.28 lastim _ mi
-0.28 los examen
-0.28 los oidos
-0.28 mal alient
-0.28 mama tiene
-0.28 manan
-0.28 me _ dar
-0.28 me _ trist
-0.28 mi _ regurgit
-0.28 nariz _ la
-0.28 nariz en
-0.28 oidos
-0.28 oidos en
-0.28 ojo _ me
-0.28 que _ es
-0.28 que _ si
-0.28 sab
-0.28 sigo
-0.28 sin -dolor
-0.28 solo quier
-0.28 tener
-0.28 tengo comezon
-0.28 un papel
-0.28 vez en
-0.28 y _ hinch
-0.28 ya _ -me
-0.28 zoologic
-0.29 <tuve <una
-0.29 =blood_streak =fever
-0.29 =days_many =diarrhea
-0.29 =diarrhea =hours_pain
-0.29 =kidney_disease
-0.29 ?causar
-0.29 ?puede ?causar
-0.29 ^ _ <una
-0.29 ^ _ escurr
-0.29 ^ _ seca
-0.29 ^ azucar
-0.29 ^ gases
-0.29 ^ me
-0.29 ^ pise
-0.29 cerro
-0.29 con _ pero
-0.29 con cloro
-0.29 con la
-0.29 consej
-0.29 da miedo
-0.29 de _ de
-0.29 de frio
-0.29 de ojos
-0.29 escurr _ nariz
-0.29 escurr la
-0.29 espos _ desmay
-0.29 esta rojo
-0.29 estomag
-0.29 estres
-0.29 estres _ los
-0.29 estres por
-0.29 junto _ la
-0.29 junto a
-0.29 la mesa
-0.29 la pastill
-0.29 los _ nuev
-0.29 me _ miedo
-0.29 me _ por
-0.29 me tocan
-0.29 mesa
-0.29 parp
-0.29 pise
-0.29 pise un
-0.29 resurtir la
-0.29 sarpull _ el
-0.29 si como
-0.29 solo me
-0.29 tengo _ ojos
-0.29 tocan
-0.29 un _ ya
-0.29 una _ para
-0.29 y bien
-0.29 ya _ -sangr
-0.29 ya cerro
-0.3 -sintom
-0.3 =bite_bad =nail_word
-0.3 =choking_passed =tia_resolved
-0.3 =discharge =scratched
-0.3 =ear_pain =eye_hit_bad
-0.3 =ear_pain =pain_any
-0.3 =fever =muscle_strain_word
-0.3 =fever =sight_for_years
-0.3 =pain_any =throat_sore
-0.3 =pregnant =tired
-0.3 ^ _ en
-0.3 ^ _ guard
-0.3 ^ _ tres
-0.3 ^ llevo
-0.3 ^ ronco
-0.3 a _ #
-0.3 a _ el
-0.3 anos _ estoy
-0.3 arde _ orinar
-0.3 arde al
-0.3 baja el
-0.3 barbill
-0.3 barrig _ fiebr
-0.3 comio un
-0.3 de _ cu
-0.3 de _ infart
-0.3 de peso
-0.3 del _ esta
-0.3 del panal
-0.3 del parto
-0.3 dice _ no
-0.3 dolorcit _ cabez
-0.3 duele _ cost
-0.3 duelen _ piern
-0.3 el _ mes
-0.3 en _ barbill
-0.3 es normal
-0.3 hago _ mi
-0.3 hinch _ no
-0.3 huele a
-0.3 la barbill
-0.3 manos _ la
-0.3 me puede
-0.3 murio _ un
-0.3 nause por
-0.3 ojos _ de
-0.3 otra seman
-0.3 otro mes
-0.3 por el
-0.3 pusieron
-0.3 rompi el
-0.3 rozadur
-0.3 rozadur _ panal
-0.3 rozadur del
-0.3 sangr en
-0.3 sin -sintom
-0.3 su cita
-0.3 sudo
-0.3 tengo _ del
-0.3 veran
-0.3 vez _ de
-0.31 # _ las
-0.31 -cafe
-0.31 =allergen =radiates
-0.31 =calf =radiates_leg
-0.31 =chest_lasting =three_days
-0.31 =days_many =low_mood
-0.31 =diabetes =nail_word
-0.31 =eye_hit_bad =tooth
-0.31 =eye_hit_bad =vaccine_said
-0.31 =leaking
-0.31 =muscle_strain_word =sight_for_years
-0.31 =pain_any =vaccine_said
-0.31 =radiates =vaccine_said
-0.31 =radiates_leg
-0.31 ^ _ #11+
-0.31 ^ _ cuent
-0.31 ^ _ mucha
-0.31 ^ esta
-0.31 ^ los
-0.31 anos
-0.31 computador
-0.31 con pus
-0.31 diabetic y
-0.31 dura la
-0.31 durmi _ pie
-0.31 durmi el
-0.31 el embaraz
-0.31 en _ espald
-0.31 herman se
-0.31 la computador
-0.31 la cuent
-0.31 los _ con
-0.31 me arde
-0.31 me hace
-0.31 mi _ tuvo
-0.31 mis
-0.31 no _ -cafe
-0.31 pantalon
-0.31 sin _ solo
-0.31 sol
-0.31 tengo un
-0.31 tiesa
-0.31 un _ la
-0.31 un moreton
-0.31 una carta
-0.31 uso
-0.31 y ando
-0.32 <ano <pas
-0.32 <el <ano
-0.32 =bleeding_any =many_days
-0.32 =chest_lasting =dizzy
-0.32 =clot_risk =injection_joint
-0.32 =diabetes =fever
-0.32 =injection_joint
-0.32 =injection_joint =recent_surgery
-0.32 =many_days =vaginal_bleeding
-0.32 ^ _ granit
-0.32 ^ _ normal
-0.32 ^ la
-0.32 ^ punzad
-0.32 ^ veo
-0.32 asma control
-0.32 catarr
-0.32 cirugi
-0.32 con las
-0.32 confundi
-0.32 corte el
-0.32 de _ como
-0.32 desde anoch
-0.32 dos seman
-0.32 el jardin
-0.32 en _ nino
-0.32 es _ para
-0.32 es mi
-0.32 estab muy
-0.32 la cirugi
-0.32 la cita
-0.32 las _ tiene
-0.32 lloran
-0.32 me lloran
-0.32 moretoncit
-0.32 muerd
-0.32 necesit resurtir
-0.32 obrar
-0.32 punzad
-0.32 punzad _ la
-0.32 punzad en
-0.32 se _ acabo
-0.32 sensibl
-0.32 tiene _ control
-0.32 un granit
-0.32 un moretoncit
-0.32 vacun _ la
-0.32 vacun de
-0.32 y _ cans
-0.32 y _ estoy
-0.33 =belly_hit =during_exercise
-0.33 =cancer_history
-0.33 =cancer_history =clot_risk
-0.33 =chest_lasting =constipation
-0.33 =chest_lasting =sugar_very_high
-0.33 =chest_lasting =vomiting_constantly
-0.33 =constipation =young_baby
-0.33 =contact_lens
-0.33 =hours_pain =sugar_very_high
-0.33 ^ _ betabel
-0.33 ^ _ diabetic
-0.33 ^ _ embarazarm
-0.33 ^ _ hinchad
-0.33 ^ _ lunes
-0.33 ^ _ segur
-0.33 ^ estornud
-0.33 ^ manos
-0.33 ^ tomo
-0.33 antes _ comer
-0.33 betabel
-0.33 cancer
-0.33 con mis
-0.33 contact
-0.33 cu no
-0.33 de contact
-0.33 dias de
-0.33 duele un
-0.33 duelen _ pies
-0.33 el papel
-0.33 embarazarm
-0.33 en _ papel
-0.33 estren _ hace
-0.33 estren desde
-0.33 hemorroid
-0.33 hinchad de
-0.33 la cort
-0.33 lent _ contact
-0.33 lent de
-0.33 los _ en
-0.33 los vecin
-0.33 mato
-0.33 me hizo
-0.33 me quebr
-0.33 mi cita
-0.33 nino _ raspo
-0.33 nudo
-0.33 nudo en
-0.33 ojo y
-0.33 papill
-0.33 popo agu
-0.33 popo verde
-0.33 prueb _ embaraz
-0.33 prueb de
-0.33 quebr
-0.33 quier embarazarm
-0.33 seman que
-0.33 tengo _ control
-0.33 todavi
-0.33 todo _ dia
-0.33 un nudo
-0.33 una dieta
-0.34 -dolor
-0.34 -los
-0.34 -problem
-0.34 <hace <anos
-0.34 <se
-0.34 =allergen =pain_any
-0.34 =hoarse
-0.34 =squeezing_word =tooth
-0.34 ?es ?la
-0.34 ^ _ pulso
-0.34 ^ manch
-0.34 ^ pulso
-0.34 cu _ toca
-0.34 de mosquit
-0.34 de muela
-0.34 dolor _ muela
-0.34 dorm en
-0.34 el doctor
-0.34 es fiebr
-0.34 estoy _ de
-0.34 examen _ la
-0.34 hice
-0.34 hijo _ un
-0.34 ir
-0.34 la _ tap
-0.34 las _ seman
-0.34 limpi
-0.34 manos en
-0.34 mosquit en
-0.34 piquet _ mosquit
-0.34 presion es
-0.34 pulso de
-0.34 que _ comer
-0.34 que _ tomar
-0.34 quier una
-0.34 se _ mi
-0.34 uso lent
-0.34 vi una
-0.34 viaje
-0.35 -duele -el
-0.35 =allergen
-0.35 =allergen =itchy_only
-0.35 =bp_high =hypertension
-0.35 =burn_severity =chest_injury_or_ache
-0.35 =chest_any =chest_injury_or_ache
-0.35 =chest_injury_or_ache =chest_pain
-0.35 =chest_injury_or_ache =eye_hit_bad
-0.35 =chest_injury_or_ache =trunk_pain
-0.35 =hypertension
-0.35 ^ _ el
-0.35 ^ _ entre
-0.35 ^ _ frias
-0.35 ^ _ leche
-0.35 ^ _ me
-0.35 ^ mejor
-0.35 abeja en
-0.35 de los
-0.35 del _ cada
-0.35 dormi
-0.35 dormi mal
-0.35 duele la
-0.35 el parp
-0.35 el pelo
-0.35 entre regl
-0.35 espos habla
-0.35 esta _ le
-0.35 estoy cans
-0.35 falta _ poco
-0.35 falta un
-0.35 frias
-0.35 fuego
-0.35 fuego en
-0.35 hace anos
-0.35 las _ en
-0.35 me _ mi
-0.35 me _ sangr
-0.35 poca
-0.35 poca pila
-0.35 poco _ aire
-0.35 quier saber
-0.35 refri
-0.35 regl
-0.35 saber
-0.35 tiene _ pila
-0.35 tiene poca
-0.35 un fuego
-0.35 un rato
-0.35 ya me
-0.36 -ni
-0.36 =a_lot =wound
-0.36 =baby =jaundice
-0.36 =itching
-0.36 =itching =itchy_only
-0.36 =jaundice =young_baby
-0.36 =tia_resolved
-0.36 ?en
-0.36 ^ _ humo
-0.36 ^ compr
-0.36 ^ costr
-0.36 a _ #11+
-0.36 alergi
-0.36 balon
-0.36 comezon
-0.36 como _ el
-0.36 costr _ en
-0.36 cuant _ la
-0.36 debo
-0.36 duele _ munec
-0.36 el _ a
-0.36 el tiemp
-0.36 el tobill
-0.36 en _ manan
-0.36 hierr
-0.36 humo de
-0.36 infl
-0.36 la nariz
-0.36 llav
-0.36 me despiert
-0.36 mi _ salio
-0.36 para _ presion
-0.36 pilas
-0.36 quem de
-0.36 todo _ tiemp
-0.36 v
-0.36 y duerm
-0.36 y presion
-0.37 -mareo
-0.37 -me _ -dormir
-0.37 -me _ -el
-0.37 =a_lot =allergen
-0.37 =heat_exposure
-0.37 =possible_fracture =twisted
-0.37 ^ <me
-0.37 ^ _ con
-0.37 ^ no
-0.37 ^ ojos
-0.37 ^ tuve
-0.37 al dia
-0.37 cabez por
-0.37 comi
-0.37 conjuntivitis
-0.37 de ayer
-0.37 duele _ gargant
-0.37 el viern
-0.37 en casa
-0.37 en navidad
-0.37 gargant _ ayer
-0.37 gargant desde
-0.37 hace _ y
-0.37 la tarde
-0.37 llego
-0.37 me sangr
-0.37 navidad
-0.37 necesit lent
-0.37 no -es
-0.37 no _ -mareo
-0.37 que hora
-0.37 quite
-0.37 raspon
-0.37 toda _ noche
-0.37 tomo en
-0.37 un raspon
-0.37 vi un
-0.38 =blood_streak =wound
-0.38 =chest_injury_or_ache
-0.38 =chest_injury_or_ache =pain_any
-0.38 =nail_word =vaginal_bleeding
-0.38 =pain_any =young_baby
-0.38 ?como ?se
-0.38 ?son
-0.38 ^ _ ?se
-0.38 ^ _ del
-0.38 ^ _ dos
-0.38 ^ _ pica
-0.38 ^ _ sient
-0.38 ^ _ tramit
-0.38 ^ donde
-0.38 ^ tos
-0.38 ^ vivo
-0.38 a tiemp
-0.38 anda
-0.38 ansiedad
-0.38 ayer me
-0.38 cayo un
-0.38 cu _ mi
-0.38 de _ ?puede
-0.38 de hoy
-0.38 donde
-0.38 el _ la
-0.38 el codo
-0.38 en inviern
-0.38 examen de
-0.38 favor
-0.38 inviern
-0.38 juega
-0.38 la popo
-0.38 me _ al
-0.38 me dejo
-0.38 por favor
-0.38 puedo tomar
-0.38 que puedo
-0.38 tiene diabet
-0.38 tos
-0.38 tramit
-0.38 truen la
-0.38 usa
-0.38 vivo
-0.39 # y
-0.39 =discharge
-0.39 =stomach_burn
-0.39 ?si
-0.39 ^ _ calor
-0.39 ^ _ duelen
-0.39 ^ _ perro
-0.39 ^ _ quedo
-0.39 ^ _ toca
-0.39 del _ izquierd
-0.39 el estr
-0.39 el primer
-0.39 embaraz _ #11+
-0.39 en una
-0.39 estr
-0.39 gripa y
-0.39 jabon _ el
-0.39 jabon en
-0.39 la _ pero
-0.39 me _ jabon
-0.39 mete
-0.39 mi perrit
-0.39 nariz
-0.39 nino tiene
-0.39 no -sangr
-0.39 oido
-0.39 perrit
-0.39 vomit desde
-0.4 =a_lot =hoarse
-0.4 =allergen =blood_streak
-0.4 =cold_only =fever
-0.4 =days_many =getting_worse
-0.4 =getting_worse =young_baby
-0.4 =limb_injury =twisted
-0.4 =muscle_strain_word
-0.4 =twisted
-0.4 ?que _ ?la
-0.4 ?una
-0.4 ^ _ cuest
-0.4 ^ _ duele
-0.4 ^ _ torci
-0.4 ayer
-0.4 corte con
-0.4 dolorcit de
-0.4 duele _ poco
-0.4 en _ bebe
-0.4 en _ pantorrill
-0.4 estoy _ desde
-0.4 fiebr desde
-0.4 jardin
-0.4 la tiend
-0.4 leves
-0.4 me _ de
-0.4 me _ tarde
-0.4 nariz tap
-0.4 ojos azul
-0.4 pico _ mosquit
-0.4 que lo
-0.4 que vitamin
-0.4 sin -sangr
-0.4 soy _ y
-0.4 tap
-0.4 tome _ mis
-0.4 torci _ tobill
-0.4 torci el
-0.4 un mosquit
-0.4 vari _ al
-0.4 vitamin
-0.4 y _ duelen
-0.4 y media
-0.41 -#11+
-0.41 -#11+ -seman
-0.41 =constipation
-0.41 =pain_any =tooth
-0.41 =possible_fracture =swelling
-0.41 =scratched =wound
-0.41 ?del
-0.41 ^ _ mal
-0.41 ^ _ quede
-0.41 ^ acabo
-0.41 ^ el
-0.41 abuel _ de
-0.41 abuel murio
-0.41 acabo _ regresar
-0.41 acabo la
-0.41 antes _ la
-0.41 anticonceptiv
-0.41 antoj
-0.41 baje
-0.41 cita para
-0.41 de _ muy
-0.41 de regresar
-0.41 del _ en
-0.41 dorm _ el
-0.41 estatic
-0.41 estoy trist
-0.41 la _ respir
-0.41 late rap
-0.41 mala
-0.41 me quede
-0.41 menos
-0.41 moja
-0.41 peor
-0.41 piern _ el
-0.41 piern _ se
-0.41 piern en
-0.41 regresar
-0.41 regresar de
-0.41 rojo _ calient
-0.41 tengo _ anos
-0.41 tobill
-0.41 toqu
-0.41 tos _ fiebr
-0.41 viern
-0.42 -es
-0.42 <hace _ <anos
-0.42 =blister_any =nail_word
-0.42 =blister_word =nail_word
-0.42 ^ _ gripa
-0.42 ^ _ por
-0.42 ^ _ sueno
-0.42 ^ _ tieso
-0.42 ^ _ tomar
-0.42 ^ cuell
-0.42 ^ dolor
-0.42 comezon _ la
-0.42 creo _ es
-0.42 cuell _ por
-0.42 cuent
-0.42 de fumar
-0.42 dentist
-0.42 despu _ trabaj
-0.42 ejercici
-0.42 el juev
-0.42 fiebr _ me
-0.42 fumar
-0.42 juev
-0.42 la ropa
-0.42 las #11+
-0.42 las orej
-0.42 llevo _ seman
-0.42 me pica
-0.42 mucha hambr
-0.42 orej
-0.42 piquet
-0.42 piquet de
-0.42 puedo _ con
-0.42 raspo _ rodill
-0.42 ropa
-0.42 tarea
-0.42 tele
-0.42 tengo sueno
-0.42 tieso por
-0.42 un _ del
-0.42 ya paro
-0.43 -cabez
-0.43 -duerm
-0.43 -mis
-0.43 <ano
-0.43 =dentist =eye_hit_bad
-0.43 ?el
-0.43 ^ mare
-0.43 a que
-0.43 corazon _ la
-0.43 cu es
-0.43 de correr
-0.43 de manejar
-0.43 debe
-0.43 duele _ cabez
-0.43 duerm
-0.43 el dia
-0.43 la puert
-0.43 leve
-0.43 manejar
-0.43 necesit mas
-0.43 no -duerm
-0.43 para _ no
-0.43 puert
-0.43 revision
-0.43 rompi _ una
-0.43 rompi una
-0.43 se quito
-0.43 tomo _ para
-0.43 tos seca
-0.43 tres dias
-0.44 <tenia
-0.44 =ulcer_nsaid
-0.44 ?que ?es
-0.44 ?un
-0.44 ^ _ ?es
-0.44 ^ _ brinc
-0.44 ^ _ orina
-0.44 aburr
-0.44 cinco dias
-0.44 come _ y
-0.44 fiebr _ el
-0.44 mi _ tiene
-0.44 para el
-0.44 pelo
-0.44 proxim
-0.44 trast
-0.44 va peor
-0.44 verd
-0.45 -seman
-0.45 ^ por
-0.45 ando
-0.45 costr
-0.45 cual
-0.45 dias con
-0.45 duelen los
-0.45 el calor
-0.45 espald por
-0.45 esta rosadit
-0.45 estoy _ el
-0.45 mediodi
-0.45 por _ manan
-0.45 que _ de
-0.45 rompi
-0.45 rosadit
-0.45 siempr
-0.45 y _ asma
-0.45 y _ raspo
-0.46 =dizzy =muscle_strain_word
-0.46 =dizzy =sight_for_years
-0.46 =head_danger =numb_any
-0.46 ?con
-0.46 ?los
-0.46 ^ <tuve
-0.46 ^ sangr
-0.46 ^ un
-0.46 bebe _ mucho
-0.46 es muy
-0.46 me quito
-0.46 por
-0.46 quier un
-0.46 se _ quito
-0.47 <una
-0.47 =about_self
-0.47 =asthma
-0.47 =chest_lasting =many_days
-0.47 =fever =hours_pain
-0.47 ^ _ -tiene
-0.47 ^ _ los
-0.47 ^ _ primer
-0.47 ^ dolorcit
-0.47 ^ este
-0.47 asma
-0.47 ayuda
-0.47 bebe tiene
-0.47 cafe
-0.47 cayo _ el
-0.47 compr
-0.47 desde nino
-0.47 la _ ya
-0.47 normal
-0.47 por los
-0.48 <el _ <pas
-0.48 <pas
-0.48 =cough =phlegm
-0.48 =eye_hit_bad =possible_fracture
-0.48 =fever =tia_resolved
-0.48 =snake_bad =snake_seen
-0.48 =snake_seen
-0.48 ?se
-0.48 ^ _ lent
-0.48 ^ _ truen
-0.48 ^ y
-0.48 chicl
-0.48 dedo esta
-0.48 desvel
-0.48 duelen las
-0.48 el cafe
-0.48 hijo tiene
-0.48 la silla
-0.48 me truen
-0.48 pasa
-0.48 primaver
-0.48 ronca
-0.48 silla
-0.48 tiend y
-0.49 <de
-0.49 <me
-0.49 =clear_fluid
-0.49 =clear_fluid =head_danger
-0.49 =dentist
-0.49 ?es
-0.49 ^ _ crema
-0.49 ^ bostez
-0.49 al _ despu
-0.49 bostez
-0.49 correr
-0.49 crema
-0.49 de _ desde
-0.49 la _ seman
-0.49 me _ rap
-0.49 nueva y
-0.49 pero no
-0.49 perro esta
-0.49 recet
-0.49 regla
-0.49 todavi no
-0.49 vari
-0.49 vari veces
-0.5 <en
-0.5 =cut_by_accident =wound
-0.5 =limb_injury =possible_fracture
-0.5 ^ _ entro
-0.5 ^ _ hago
-0.5 agrur
-0.5 azul y
-0.5 comer
-0.5 del trabaj
-0.5 entro
-0.5 estoy bien
-0.5 guard
-0.5 la _ cu
-0.5 la leche
-0.5 me entro
-0.5 media
-0.5 oido y
-0.5 para que
-0.5 sient _ no
-0.5 viajar
-0.51 ^ es
-0.51 bebe come
-0.51 de siempr
-0.51 gases y
-0.51 la _ en
-0.51 mi _ come
-0.51 tengo gripa
-0.51 trabaj
-0.51 y _ poco
-0.51 ya estoy
-0.52 <cu
-0.52 <tuve
-0.52 =bleeding_any =blood_streak
-0.52 ?la
-0.52 ?puede
-0.52 ^ _ #
-0.52 ^ _ y
-0.52 a _ una
-0.52 diabetic _ tengo
-0.52 las _ de
-0.52 los dient
-0.52 muy bien
-0.52 su medicin
-0.53 ^ <mi
-0.53 ^ ?como
-0.53 congestion
-0.53 de estomag
-0.53 dolor _ estomag
-0.53 el _ del
-0.53 el mart
-0.53 granit
-0.53 hambr
-0.53 hipo
-0.53 hoy me
-0.53 jabon
-0.54 =chest_lasting =throat_sore
-0.54 =three_days
-0.54 =three_days =young_baby
-0.54 ^ ayer
-0.54 como _ la
-0.54 la _ es
-0.54 mi _ anda
-0.54 mi regla
-0.54 molest
-0.54 otro
-0.54 poco el
-0.54 primer
-0.55 <un
-0.55 ^ _ moreton
-0.55 el celular
-0.55 la noche
-0.55 mi _ murio
-0.55 murio de
-0.55 pesas
-0.55 quier _ de
-0.55 se _ cayo
-0.55 se sento
-0.55 seman _ quier
-0.55 sento
-0.56 <la
-0.56 ^ _ da
-0.56 alient
-0.56 anos tiene
-0.56 dolorcit
-0.56 parto
-0.56 pica
-0.56 pican
-0.56 poco de
-0.56 se rompi
-0.56 y todo
-0.57 =blood_streak =eye_hit_bad
-0.57 =hours_pain =vomiting_constantly
-0.57 =nail_word =pregnant
-0.57 ^ _ es
-0.57 ^ _ estoy
-0.57 cu me
-0.57 de risa
-0.57 el lunes
-0.57 mis pastill
-0.57 poquit
-0.57 una una
-0.57 y necesit
-0.58 ^ soy
-0.58 cayo mal
-0.58 comer verdur
-0.58 dar
-0.58 dia
-0.58 mordi la
-0.58 quier _ verdur
-0.58 tengo asma
-0.58 verdur
-0.59 ?como
-0.59 ^ ?que
-0.59 a _ jefe
-0.59 de _ hijo
-0.59 de noche
-0.59 espos ronca
-0.59 estren
-0.59 la vacun
-0.59 llorar y
-0.6 <el
-0.6 =blood_streak =nail_word
-0.6 =scratched
-0.6 ?de
-0.6 ^ _ una
-0.6 codo
-0.6 control
-0.6 estos dias
-0.6 la _ al
-0.6 mocos
-0.6 raspo la
-0.6 vacun
-0.6 yo
-0.61 <anos
-0.61 ?que
-0.61 ^ _ de
-0.61 ^ _ un
-0.61 ^ necesit
-0.61 calor
-0.61 el _ por
-0.61 en _ tiend
-0.61 es
-0.61 pueden
-0.61 tiend
-0.61 un _ el
-0.62 =possible_fracture
-0.62 ^ _ resec
-0.62 mart
-0.62 me _ sin
-0.62 murio
-0.62 resec
-0.62 se _ la
-0.63 <hace
-0.63 de llorar
-0.63 hijo _ cayo
-0.63 y ya
-0.64 anos _ fiebr
-0.64 juguet
-0.64 lunes
-0.64 mi perro
-0.64 resurtir
-0.65 -me -duele
-0.65 -tiene
-0.65 =eating_disorder =head_danger
-0.65 =eating_disorder =vomiting
-0.65 =itchy_only
-0.65 ^ en
-0.65 en mi
-0.65 no -tiene
-0.65 no _ -duele
-0.65 pizza
-0.65 regurgit
-0.65 segur
-0.65 sin -fiebr
-0.66 <mi
-0.66 =ear_wax
-0.66 ^ casi
-0.66 ^ vi
-0.66 vi
-0.67 ^ _ -tengo
-0.67 a _ hora
-0.67 por que
-0.67 risa
-0.68 =raynaud_usual
-0.68 embaraz _ con
-0.68 estornud
-0.68 sarpull _ fiebr
-0.68 su
-0.69 =allergen =vaccine_said
-0.69 =vaccine_said
-0.69 entre
-0.69 tiemp
-0.7 #11+ de
-0.7 ^ _ -me
-0.7 cuant
-0.7 gases
-0.7 la rodill
-0.7 panal
-0.7 una vez
-0.71 =aura_usual =raynaud_usual
-0.71 =cold_only
-0.71 come
-0.71 examen
-0.71 ya _ mejor
-0.72 -duele
-0.72 ^ _ despu
-0.72 ^ _ las
-0.72 con #11+
-0.72 doctor
-0.72 hoy
-0.72 la una
-0.72 ya _ bien
-0.73 =asks_meaning
-0.73 =during_exercise
-0.73 celular
-0.73 jaja
-0.73 mordi _ lengu
-0.74 #11+ _ fiebr
-0.74 ^ _ desde
-0.74 esta embaraz
-0.74 me _ los
-0.74 no -el
-0.74 trist
-0.75 -fiebr
-0.75 -tengo
-0.75 antes
-0.75 me duelen
-0.75 no -tengo
-0.75 papel
-0.75 rodill
-0.75 y quier
-0.76 estos
-0.76 respir bien
-0.77 de fiebr
-0.77 el dedo
-0.77 mosquit
-0.78 jefe
-0.78 mi jefe
-0.78 noche
-0.79 =iron_pills
-0.79 antes de
-0.79 duelen
-0.8 me _ bien
-0.8 me da
-0.8 quito
-0.8 sient bien
-0.81 =blood_streak
-0.81 ^ como
-0.81 esta bien
-0.81 gripa
-0.81 todo bien
-0.82 dieta
-0.82 llorar
-0.83 =eating_disorder
-0.83 da
-0.83 en _ piern
-0.83 las #
-0.84 lent
-0.84 por la
-0.85 leche
-0.86 dient
-0.87 =aura_usual
-0.88 ^ cuant
-0.88 la _ por
-0.89 -sangr
-0.89 pero
-0.9 ^ _ se
-0.9 ^ hoy
-0.9 para la
-0.9 solo
-0.91 cita
-0.91 y _ bien
-0.92 =tired
-0.92 ^ cu
-0.92 cans
-0.92 cu
-0.93 un poco
-0.95 tarde
-0.95 ya esta
-0.96 raspo
-0.96 se raspo
-0.97 poco
-0.98 #99+ _ #11+
-0.98 =low_mood_deep
-1 a las
-1.02 mi _ ronca
-1.07 ^ una
-1.08 bien
-1.16 =low_mood
-1.16 ^ que
-1.19 necesit
-1.21 ^ puedo
`,
}
