import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.26,
  emergencyFrom: 1.44,
  nurseFrom: 0.8,
  weights: `
2.6 =suicidal
2.11 =abuse_danger
2.1 =harm_others
1.9 =stab_shot
1.81 =overdose_taken
1.53 =poison_swallowed
1.53 =swallowed_battery
1.4 =seizure
1.39 =unresponsive
1.32 =drowning
1.28 convulsion
1.26 =at_rest
1.25 =black_stool
1.24 sin _ y
1.23 en _ y
1.22 se esta
1.2 =wild_bite
1.2 aunqu
1.16 =jaw_locked
1.15 =smoke
1.15 =snake
1.15 =snake =snake_bad
1.15 he
1.14 =cannot_breathe
1.12 mi _ me
1.09 =child_got_pills =poison_swallowed
1.08 =inhaler_fails
1.07 -sient
1.07 =animal_bite
1.07 =swelling_throat
1.07 =withdrawal
1.06 =burn_any =burn_severity
1.06 y la
1.05 =choking
1.05 =new_confusion
1.05 sacudi
1.04 en los
1.03 =at_rest =short_breath
1.03 =pregnant =vaginal_bleeding
1.01 =deformed
1.01 respirar
1.01 se tomo
1 esta _ la
0.99 =self_harm_now
0.99 esta convulsion
0.99 mord
0.99 negra
0.98 =means_mentioned =overdose_taken
0.98 =vision_loss
0.98 fiebr y
0.98 mordi
0.98 se _ salio
0.97 me esta
0.96 =cannot_breathe =short_breath
0.96 =confused
0.96 creo
0.96 mordi un
0.95 =no_urine
0.95 y no
0.94 =nail_word =swallowed_battery
0.93 =child_got_pills
0.93 =pregnant =water_broke
0.92 =baby_quiet
0.92 =chest_lasting =pregnant
0.92 falta _ aire
0.92 falta el
0.92 no -sient
0.91 =oxygen_low
0.91 ^ tiene
0.91 me quier
0.91 trago _ pila
0.91 y _ corazon
0.91 y _ y
0.9 =burn_severity =child_got_pills
0.89 =baby_still
0.89 =hanging_attempt
0.89 =severe_weakness
0.89 creo que
0.88 =speech
0.87 =burn_any =burn_big
0.87 =burn_big
0.87 =burn_big =burn_severity
0.87 =face_droop
0.87 =fever =swelling
0.87 estuv
0.87 y tengo
0.86 =eye_area =face_blisters
0.86 =face_blisters
0.86 =hanging_attempt =self_harm_now
0.86 =hanging_attempt =wound
0.86 =means_mentioned =suicidal
0.86 =stab_shot =wound
0.86 como _ y
0.86 el _ marca
0.86 falta
0.86 las venas
0.86 venas
0.86 y ahora
0.85 -bien
0.85 =dry_mouth
0.85 =head_injury
0.85 en _ mano
0.85 tan _ que
0.85 y _ -me
0.84 =burn_severity =chest_pressure
0.84 =chemical_word =poison_swallowed
0.84 =chest_any =chest_pressure
0.84 =chest_pressure
0.84 =days_many =fever
0.84 =rigors =rigors_hard
0.84 =rigors_hard
0.84 y _ falta
0.84 y veo
0.83 descarg
0.83 dio _ descarg
0.83 le _ el
0.83 y tiene
0.82 =burn_severity =suicidal
0.82 =carbon_monoxide
0.82 =carbon_monoxide =co_words
0.82 =fever =many_days
0.82 con _ y
0.82 y _ #11+
0.81 =numb_any
0.81 me va
0.81 no puedo
0.8 =burn_severity =unresponsive
0.8 =calf =leg_swelling_one
0.8 =co_words =nail_word
0.8 =confused =new_confusion
0.8 =drowsy
0.8 =hoarse =smoke
0.8 =sleepless_days
0.8 matar
0.8 me falta
0.8 se trago
0.8 sin -dormir
0.79 =bluish
0.79 =electric
0.79 =leg_swelling_one =muscle_tear
0.79 =near_faint
0.79 her
0.79 se _ hinch
0.79 se _ una
0.79 se le
0.79 y manch
0.78 -puedo
0.78 =burn_severity =fever
0.78 =short_breath
0.78 ^ _ he
0.78 ahora
0.77 =baby =fever
0.77 =eye_area =shingles
0.77 =face_blisters =shingles
0.77 =postpartum_smell
0.77 =sudden
0.77 ^ _ como
0.77 estoy _ y
0.77 los labi
0.77 popo negra
0.77 un lado
0.76 =animal_bite =bite_bad
0.76 =bite_bad =co_words
0.76 =chemical_word
0.76 =postpartum =postpartum_smell
0.76 ^ mord
0.76 anticoagulant
0.76 con #99+
0.75 =born_part
0.75 =ear_swollen
0.75 ^ creo
0.75 dormid
0.75 y los
0.74 -veo
0.74 =asthma =inhaler_fails
0.74 =belly_hit =head_injury
0.74 =bp_high =pregnant
0.74 =chemical_word =eye_area
0.74 =chemical_word =eye_chemical
0.74 al bebe
0.74 horas
0.74 marca
0.74 metio
0.73 -despiert
0.73 =birth_now
0.73 =birth_now =born_part
0.73 =bleeding_heavy
0.73 =pain_beyond
0.73 =spreading
0.73 =turning_blue
0.73 desmayar
0.73 dolor en
0.73 esta _ y
0.73 hija
0.73 la _ no
0.73 la vida
0.73 mi hija
0.73 no _ -puedo
0.73 trago
0.73 y _ me
0.72 =allergen =drug_named
0.72 =bleeding_any =bleeding_heavy
0.72 =chest_lasting =long_bleed
0.72 =drug_named
0.72 =eye_hit_bad =object_stuck
0.72 =nail_word =snake
0.72 =object_stuck
0.72 =testicle
0.72 aire
0.72 dio una
0.72 hacia
0.72 la barrig
0.72 me hinch
0.72 no _ respirar
0.71 =bp_high
0.71 =calf =swelling
0.71 =long_bleed =nail_word
0.71 como si
0.71 con sangr
0.71 despu _ la
0.71 el aire
0.71 el brazo
0.71 ganas
0.71 ganas de
0.71 puedo _ bien
0.71 una pila
0.71 y _ no
0.71 y me
0.71 y respir
0.7 =a_lot =vaginal_bleeding
0.7 =blurry_vision
0.7 =burn_severity =drowning
0.7 =burn_severity =fell
0.7 =burn_severity =swallowed_battery
0.7 =eye_hit_bad =vomiting
0.7 =fever =high_fever
0.7 =high_fever
0.7 =long_bleed
0.7 =soaking_pad
0.7 ^ _ -sient
0.7 desde _ manan
0.7 vida
0.7 y _ vomit
0.69 -reconoc
0.69 -y
0.69 =days_many =water_broke
0.69 =diabetes =overdose_taken
0.69 =hurts_breathing
0.69 =pain_any =testicle
0.69 =preterm_weeks =water_broke
0.69 =sugar_extreme
0.69 =sugar_extreme =sugar_very_high
0.69 algo
0.69 de repent
0.69 dejo de
0.69 repent
0.69 se _ y
0.69 y dice
0.68 =bite_bad =face_droop
0.68 =burn_severity =face_droop
0.68 =cold_limb =numb_any
0.68 =done_with_it
0.68 =eye_hit_bad =vision_loss
0.68 =fever =head_danger
0.68 =fever =rigors
0.68 =shaking =withdrawal
0.68 ^ _ apunalaron
0.68 ^ _ puse
0.68 a mi
0.68 apunalaron
0.68 apunalaron _ el
0.68 apunalaron en
0.68 me puse
0.68 no aguant
0.68 puse
0.68 tan
0.68 ve
0.67 #99+ _ #99+
0.67 =allergen =rash
0.67 =fainted
0.67 =hours_pain =sudden
0.67 =immunosuppressed
0.67 =vomiting =vomiting_blood
0.67 =vomiting_blood
0.67 ahorcar
0.67 al _ y
0.67 en _ pecho
0.67 la _ despu
0.67 la punta
0.67 no -veo
0.67 parar
0.67 tiene los
0.66 =baby =baby_quiet
0.66 =baby_quiet =burn_severity
0.66 =bp_high =bp_very_high
0.66 =bp_very_high
0.66 =burn_severity =weak_one_side
0.66 =gradual_numb
0.66 =hours_pain =long_bleed
0.66 =leg_swelling_one
0.66 =rigors
0.66 ^ _ mordi
0.66 el bebe
0.66 en #11+
0.66 hinch la
0.66 negro
0.66 tiene calentur
0.66 tiene el
0.65 #99+ y
0.65 =a_lot =soaking_pad
0.65 =allergen =poison_swallowed
0.65 =allergen =swelling_throat
0.65 =bluish =turning_blue
0.65 =co_alarm
0.65 =co_alarm =co_word
0.65 =co_alarm =co_words
0.65 =head_danger =new_confusion
0.65 =muscle_tear =swelling
0.65 =pregnant =seizure
0.65 abajo
0.65 calentur
0.65 dias y
0.65 dice que
0.65 el _ se
0.65 fuent y
0.65 la oreja
0.65 me salio
0.65 no puede
0.65 oreja
0.65 seman _ embaraz
0.65 seman de
0.65 use
0.65 ya _ quier
0.64 =allergen =swelling_lips
0.64 =bruising =burn_severity
0.64 =burn_severity =poison_swallowed
0.64 =deep_burn
0.64 =pain_any =vomiting
0.64 =pale_clammy
0.64 =priapism
0.64 =self_harm_now =wound
0.64 =severe_pain
0.64 =water_broke =waters_said
0.64 =waters_said
0.64 cerr _ gargant
0.64 cerr la
0.64 cuell _ y
0.64 esta confund
0.64 horas y
0.64 pal
0.64 raro
0.64 se _ esta
0.64 y _ el
0.64 y estoy
0.63 -respir
0.63 =baby_still =pregnant
0.63 =confused =head_danger
0.63 =eye_hit_bad =pale_clammy
0.63 =fainted =vaginal_bleeding
0.63 al respirar
0.63 confund
0.63 corte _ venas
0.63 corte las
0.63 creo _ se
0.63 desde ayer
0.63 esta _ en
0.63 le dieron
0.63 me _ morir
0.63 me he
0.63 mordi una
0.63 morir
0.63 no _ -el
0.63 quier _ ya
0.63 trab
0.63 y se
0.62 =baby =bruising
0.62 =calf =stab_shot
0.62 =carbon_monoxide =eye_hit_bad
0.62 =carbon_monoxide =headache
0.62 =carbon_monoxide =pain_any
0.62 =co_words =headache
0.62 =eye_hit_bad =sudden
0.62 =eye_hit_bad =testicle
0.62 =means_at_hand
0.62 =pain_any =pale_clammy
0.62 =swallow_trouble =wont_swallow
0.62 =wont_swallow
0.62 amaneci
0.62 de _ oreja
0.62 de un
0.62 embaraz _ no
0.62 estoy embaraz
0.62 hijo _ desmay
0.62 hinch
0.62 hinch y
0.62 marca _ de
0.62 muy _ y
0.62 profund
0.62 tragar
0.61 #11+ _ de
0.61 =amputated
0.61 =amputated =limb_bleeds
0.61 =amputated =wound
0.61 =animal_bite =wild_bite
0.61 =bleeding_any =long_bleed
0.61 =fever =immunosuppressed
0.61 =fever =uti
0.61 =valve_or_device
0.61 atras
0.61 cerr
0.61 corte _ punta
0.61 dias sin
0.61 la _ del
0.61 la _ y
0.61 punta _ dedo
0.61 punta del
0.6 =a_lot =vomiting
0.6 =baby =young_baby
0.6 =bite_bad =face_blisters
0.6 =bleeding_heavy =vaginal_bleeding
0.6 =blurry_vision =chest_lasting
0.6 =during_exercise =head_danger
0.6 =pain_any =severe_pain
0.6 =racing_heart
0.6 =swelling =wound_infected
0.6 =water_broke
0.6 aunqu este
0.6 boca
0.6 brazo
0.6 corazon aceler
0.6 cuchill
0.6 de _ fiebr
0.6 el _ aceler
0.6 el _ le
0.6 estoy vomit
0.6 la _ tan
0.6 la cara
0.6 no _ tragar
0.6 paranoic
0.6 puso
0.6 respirar y
0.6 sin parar
0.6 un cuchill
0.6 y _ duele
0.6 y _ le
0.6 y _ puedo
0.59 # _ y
0.59 =bluish =burn_severity
0.59 =choking =eye_hit_bad
0.59 =face_droop =weak_one_side
0.59 =head_danger =vomiting_blood
0.59 =hours_pain =young_baby
0.59 =swelling =tongue_swollen
0.59 =swelling_lips =tongue_swollen
0.59 =swelling_throat =throat_closing
0.59 =throat_closing
0.59 =tongue_swollen
0.59 =vomiting
0.59 =wakes
0.59 ^ _ hija
0.59 ^ _ voces
0.59 ator
0.59 del _ y
0.59 desde la
0.59 minut
0.59 no -despiert
0.59 no _ -bien
0.59 puedo respirar
0.59 y
0.59 y escalofri
0.58 -movers
0.58 -sent
0.58 =a_lot =bleeding_any
0.58 =barking_stridor
0.58 =bite_bad =hours_pain
0.58 =burn_severity =no_urine
0.58 =eye_area =fall_any
0.58 =eye_hit_bad =pregnant
0.58 =eye_red
0.58 =fever =rigors_hard
0.58 =limp_leg
0.58 =no_urine =vomiting_constantly
0.58 =pain_any =radiates_groin
0.58 =pain_any =sudden
0.58 =severe_headache
0.58 =swelling =swelling_throat
0.58 abuel no
0.58 antibiotic
0.58 casi no
0.58 chapopot
0.58 chapopot y
0.58 como chapopot
0.58 escalofri
0.58 lado
0.58 mas de
0.58 no -ha
0.58 pego
0.58 quemo
0.58 tieso y
0.58 y _ para
0.57 #11+ y
0.57 =allergen =swelling
0.57 =baby =unresponsive
0.57 =blood_thinner =head_injury
0.57 =done_with_it =suicidal
0.57 =drowsy =head_danger
0.57 =ear_pain =ear_swollen
0.57 =eye_hit_bad =fever
0.57 =eye_hit_bad =severe_pain
0.57 =fall_any =head_danger
0.57 =leg_swelling_one =swelling
0.57 =weak_one_side
0.57 agua _ minut
0.57 agua un
0.57 barrig
0.57 cayo _ en
0.57 del _ despu
0.57 hinchazon
0.57 sangr y
0.57 tomo anticoagulant
0.57 tomo el
0.57 ve el
0.57 y _ confund
0.57 y casi
0.57 ya _ todo
0.56 -despertar
0.56 =belly_hit =pregnant
0.56 =burn_any
0.56 =car_crash =hit_by_car
0.56 =chemical_word =child_got_pills
0.56 =chest_lasting =preterm_weeks
0.56 =clot_risk =fever
0.56 =cold_outside =drowning
0.56 =hallucinating
0.56 =hit_by_car
0.56 =hours_pain =pregnant
0.56 =radiates_groin =testicle
0.56 =severe_pain =squeezing_word
0.56 =shaking
0.56 =short_breath =swelling
0.56 =swallow_trouble
0.56 ^ _ atropell
0.56 ^ _ embaraz
0.56 ^ _ esta
0.56 atropell
0.56 atropell _ carro
0.56 atropell un
0.56 dice
0.56 dio
0.56 estoy mare
0.56 lado _ la
0.56 me atropell
0.56 se _ por
0.56 tengo _ de
0.56 un carro
0.56 y _ tiene
0.56 y vomit
0.56 ya no
0.55 # _ sin
0.55 =again_fainted
0.55 =again_fainted =chest_lasting
0.55 =again_fainted =fainted
0.55 =again_fainted =hours_pain
0.55 =bite_bad =eye_hit_bad
0.55 =diabetes =eye_hit_bad
0.55 =fainted =hours_pain
0.55 =fever =getting_worse
0.55 =purple_word
0.55 =severe_weakness =weak_any
0.55 ^ _ negra
0.55 ^ _ tomo
0.55 ^ estuv
0.55 como _ me
0.55 corazon
0.55 fuert
0.55 hace una
0.55 labi
0.55 manos y
0.55 mor
0.55 muy debil
0.55 se _ el
0.55 seman tiene
0.55 tengo _ pantorrill
0.55 tengo _ seman
0.55 trae
0.55 trae un
0.55 y esta
0.54 # _ no
0.54 # seman
0.54 =drowsy =numb_any
0.54 =eye_area =eye_red
0.54 =heart_condition =short_breath
0.54 =hours_pain =nail_word
0.54 =means_mentioned =nail_word
0.54 =pain_beyond =skin_black
0.54 =skin_black
0.54 ^ _ mi
0.54 ^ lo
0.54 ano
0.54 cosas
0.54 dano
0.54 la _ fiebr
0.54 lado de
0.54 las pastill
0.54 mordi _ vibor
0.54 muy dorm
0.54 novio
0.54 piso
0.54 sient la
0.54 sud
0.54 va a
0.54 y dolor
0.53 # ano
0.53 #11+ _ se
0.53 -dormir y
0.53 -respond
0.53 =allergen =short_breath
0.53 =belly_hit =head_danger
0.53 =bite_bad =fall_any
0.53 =bleeding_any =vomiting
0.53 =clot_risk =vaginal_bleeding
0.53 =co_words =eye_hit_bad
0.53 =ear_swollen =swelling
0.53 =eye_hit_bad =jaw_locked
0.53 =feels_incredible =sleepless_days
0.53 =numb_any =saddle_numb
0.53 =saddle_numb
0.53 =sugar_very_high
0.53 =tearing
0.53 ^ _ puedo
0.53 anos se
0.53 di a
0.53 el corazon
0.53 empeor
0.53 he tom
0.53 la quij
0.53 matarm
0.53 me revent
0.53 puede
0.53 que empeor
0.53 revent
0.53 se _ revent
0.53 vomit
0.53 y _ cuest
0.53 y _ sient
0.52 -lo
0.52 -piern
0.52 =allergen =overdose_taken
0.52 =bite_bad =eye_bulge
0.52 =burn_severity =cannot_breathe
0.52 =burn_severity =mania_psychosis
0.52 =chemical_word =fall_any
0.52 =chemical_word =hit_hard
0.52 =confused =heat_exposure
0.52 =eye_area =eye_bulge
0.52 =eye_area =hit_hard
0.52 =eye_bulge
0.52 =eye_chemical =fall_any
0.52 =eye_chemical =hit_hard
0.52 =fall_any =head_injury
0.52 =hallucinating =withdrawal
0.52 =head_danger =head_injury
0.52 =head_danger =vomiting
0.52 =squeezing_word =vomiting
0.52 ^ _ quier
0.52 ^ las
0.52 cocin
0.52 de embaraz
0.52 de una
0.52 debaj
0.52 dias _ -dormir
0.52 empez en
0.52 fuert y
0.52 la cocin
0.52 la her
0.52 no _ hablar
0.52 no _ vivir
0.52 pecho y
0.52 quier vivir
0.52 trae _ cuchill
0.52 tylenol
0.52 vivir
0.52 y _ borros
0.52 y el
0.51 =animal_bite =burn_severity
0.51 =bleeding_any =eye_hit_bad
0.51 =bleeding_heavy =wound
0.51 =bruising =lips_blue
0.51 =burn_severity =drug_named
0.51 =burn_severity =limp_leg
0.51 =chest_lasting =unresponsive
0.51 =choking =object_stuck
0.51 =clot_risk =eye_hit_bad
0.51 =eye_hit_bad =radiates_groin
0.51 =fainted =racing_heart
0.51 =fainted =unresponsive
0.51 =fever =rash
0.51 =fever =short_breath
0.51 =fever =stiff_neck
0.51 =one_side_belly =squeezing_word
0.51 =withdrawal =young_baby
0.51 ^ _ popo
0.51 abrio
0.51 anticoagulant y
0.51 arrib
0.51 del ojo
0.51 el popo
0.51 esta muy
0.51 la _ le
0.51 labi morad
0.51 me mordi
0.51 mi _ no
0.51 puedo tragar
0.5 =a_lot =head_danger
0.5 =belly_hit =days_many
0.5 =belly_hit =fell
0.5 =belly_hit =preterm_weeks
0.5 =bite_bad =shingles
0.5 =burn_severity =hurts_breathing
0.5 =carbon_monoxide =head_danger
0.5 =chest_lasting =new_confusion
0.5 =cold_limb
0.5 =confused =fever
0.5 =confused =hallucinating
0.5 =days_many =hallucinating
0.5 =diabetes =head_danger
0.5 =eye_area =eye_hit_bad
0.5 =fainted =head_danger
0.5 =fainted =pregnant
0.5 =fever =vaginal_bleeding
0.5 =head_danger =hit_hard
0.5 =hernia
0.5 =hernia =hernia_word
0.5 =pregnant =soaking_pad
0.5 =severe_headache =sudden
0.5 =severe_pain =testicle
0.5 =soaking_pad =vaginal_bleeding
0.5 aire y
0.5 dejo
0.5 del dedo
0.5 dicen
0.5 dicen que
0.5 estoy _ en
0.5 maread
0.5 me _ que
0.5 me _ y
0.5 me dicen
0.5 metio una
0.5 piern se
0.5 respirar bien
0.5 sacaron
0.5 se _ clavo
0.5 se metio
0.5 sient como
0.5 y _ sangr
0.49 =a_lot =chest_lasting
0.49 =baby_still =chest_lasting
0.49 =bite_bad =hit_hard
0.49 =bleeding_heavy =long_bleed
0.49 =blood_thinner =chest_lasting
0.49 =burn_severity =hours_pain
0.49 =cannot_breathe =nail_word
0.49 =clot_risk =immunosuppressed
0.49 =cough =coughs_blood
0.49 =eye_hit_bad =fainted
0.49 =eye_hit_bad =long_bleed
0.49 =fever =flank_pain
0.49 =fever =light_hurts
0.49 =fever =postpartum
0.49 =headache =severe_pain
0.49 =nail_word =seizure
0.49 =vomiting =young_baby
0.49 =weak_any
0.49 ^ encontr
0.49 acost
0.49 demasiad pastill
0.49 desmay
0.49 el cuell
0.49 encontr
0.49 encontr a
0.49 estam
0.49 la casa
0.49 me _ sub
0.49 mi novio
0.49 no _ -a
0.49 pistol
0.49 se quemo
0.49 sub
0.49 sub por
0.49 tome demasiad
0.49 va _ por
0.49 va sub
0.48 -con
0.48 -con _ -ojo
0.48 -le
0.48 -ojo
0.48 -panal
0.48 =baby =vomiting
0.48 =bite_bad =eye_pierced
0.48 =bleeding_any =diarrhea
0.48 =blister_any =rash
0.48 =blister_word =rash
0.48 =bluish =lips_blue
0.48 =burn_severity =high_fever
0.48 =co_words =head_danger
0.48 =diarrhea =eye_hit_bad
0.48 =diarrhea =rectal_blood
0.48 =diarrhea =vaginal_bleeding
0.48 =eye_area =eye_pierced
0.48 =eye_area =jaundice
0.48 =eye_hit_bad =moved_right
0.48 =eye_pierced
0.48 =fever =purple_rash
0.48 =fever =tick
0.48 =fight_blow
0.48 =leg_feet_swollen =short_breath
0.48 =limb_injury =numb_any
0.48 =lips_blue
0.48 =moved_right =pain_any
0.48 =nail_word =poison_swallowed
0.48 =rash =tick
0.48 =skin_peeling
0.48 =speech_garbled
0.48 aceit
0.48 agarr
0.48 ator _ el
0.48 con _ de
0.48 con aceit
0.48 de _ abuel
0.48 dieron
0.48 el nino
0.48 espald y
0.48 hace _ hora
0.48 humo
0.48 los _ amarill
0.48 luz
0.48 no -le
0.48 no -respir
0.48 no _ de
0.48 ojos amarill
0.48 punta
0.48 tiene un
0.48 y _ dolor
0.47 =burn_severity =co_words
0.47 =burn_severity =vaginal_bleeding
0.47 =chest_lasting =elderly
0.47 =confused =jaw_locked
0.47 =days_many =hours_pain
0.47 =diabetes =vomiting
0.47 =diabetes =wound_infected
0.47 =eye_hit_bad =right_side
0.47 =green_vomit
0.47 =green_vomit =phlegm
0.47 =green_vomit =vomiting
0.47 =head_danger =sugar_very_high
0.47 =heart_condition
0.47 =pain_any =right_side
0.47 =pale_clammy =radiates
0.47 =phlegm =vomiting
0.47 =snake_bad
0.47 =squeezing_word =sudden
0.47 =sugar_very_high =vomiting
0.47 ^ _ quitaron
0.47 anoch y
0.47 apret
0.47 bano
0.47 casi _ desmay
0.47 chuec
0.47 espos
0.47 la _ trab
0.47 los #
0.47 me quitaron
0.47 mi _ en
0.47 mi espos
0.47 quitaron
0.47 se puso
0.47 tanto
0.47 tembl
0.47 tome _ pastill
0.47 y _ -despiert
0.47 y _ por
0.47 y confund
0.47 y sud
0.46 -mi
0.46 -sient -las
0.46 -sient _ -piern
0.46 =allergen =snake
0.46 =allergen =snake_bad
0.46 =animal_bite =co_words
0.46 =baby =no_urine
0.46 =bleeding_any =vaginal_bleeding
0.46 =blood_thinner
0.46 =blurry_vision =eye_hit_bad
0.46 =burn_severity =eye_area
0.46 =coughs_blood
0.46 =fever =pain_any
0.46 =legs_gone
0.46 =legs_gone =weak_legs
0.46 =postpartum_smell =recent_surgery
0.46 =pregnant =severe_pain
0.46 =radiates_groin =severe_pain
0.46 =snake =sting
0.46 =snake_bad =sting
0.46 =stroke_said
0.46 =stroke_said =stroke_word
0.46 =wound_infected
0.46 ^ recien
0.46 a matar
0.46 cuell
0.46 de #11+
0.46 derram
0.46 embaraz _ me
0.46 espos esta
0.46 esta vomit
0.46 fuert que
0.46 her de
0.46 la boca
0.46 le
0.46 me _ desmayar
0.46 muy rap
0.46 sient desmayar
0.46 testicul
0.46 trago la
0.46 un derram
0.46 una hora
0.46 vibor
0.46 y _ desmay
0.46 y _ un
0.46 y una
0.46 y ve
0.45 -en -todo
0.45 -en _ -el
0.45 -mueve
0.45 -mueve -el
0.45 -nada
0.45 -todo -el
0.45 =bite_bad =chemical_word
0.45 =bite_bad =eye_red
0.45 =burn_severity =young_baby
0.45 =car_crash
0.45 =chest_any =squeezing_word
0.45 =elderly =new_confusion
0.45 =eye_hit_bad =hours_pain
0.45 =eye_hit_bad =vaginal_bleeding
0.45 =fever =young_baby
0.45 =fight_blow =head_danger
0.45 =head_danger =near_faint
0.45 =limb_cold_pale =numb_any
0.45 =long_bleed =pain_any
0.45 =long_bleed =vomiting
0.45 =rigors =shaking
0.45 ^ hinchazon
0.45 abajo _ la
0.45 dando
0.45 dando un
0.45 despert
0.45 duele _ la
0.45 el _ y
0.45 el pecho
0.45 encog _ piern
0.45 esta _ un
0.45 esta dando
0.45 los _ dormid
0.45 me _ tanto
0.45 metio _ pila
0.45 mi amigo
0.45 no -la
0.45 no -mueve
0.45 no _ -la
0.45 perro le
0.45 quemo la
0.45 roja
0.45 y _ pegue
0.45 ya _ el
0.44 #11+ _ y
0.44 =a_lot =drowsy
0.44 =belly_hard =hernia_stuck
0.44 =bleeding_any =head_danger
0.44 =bleeding_any =pregnant
0.44 =bleeding_any =vomiting_blood
0.44 =bleeding_heavy =eye_hit_bad
0.44 =burn_severity =harm_others
0.44 =chest_lasting =trunk_pain
0.44 =co_words =pain_any
0.44 =cold_outside
0.44 =collapsed_word
0.44 =collapsed_word =fainted
0.44 =cough =short_breath
0.44 =diabetes =pain_beyond
0.44 =diabetes =skin_black
0.44 =eye_hit_bad =upper_belly_pain
0.44 =eye_hit_bad =vomiting_blood
0.44 =nail_word =short_breath
0.44 =pain_any =upper_belly_pain
0.44 =pain_beyond =wound_infected
0.44 =pleuritic
0.44 =skin_black =wound_infected
0.44 =soaking_pad =water_broke
0.44 =sugar_low
0.44 =upper_belly_pain
0.44 =vaginal_bleeding =vomiting
0.44 =vaginal_bleeding =vomiting_blood
0.44 ^ _ debaj
0.44 ^ culebrill
0.44 ^ todos
0.44 con ampoll
0.44 del antibiotic
0.44 desplom
0.44 despu _ antibiotic
0.44 embaraz _ de
0.44 fiebr _ de
0.44 hinch no
0.44 inconscient
0.44 la _ dura
0.44 mano y
0.44 mordi _ perro
0.44 no -lo
0.44 roja y
0.44 se desplom
0.44 un mes
0.44 y _ verde
0.43 -las
0.43 =allergen =tongue_swollen
0.43 =baby =baby_still
0.43 =baby_quiet =chest_lasting
0.43 =baby_quiet =pregnant
0.43 =baby_still =burn_severity
0.43 =bite_bad =one_eye
0.43 =bite_bad =weak_one_side
0.43 =bleeding_any =cough
0.43 =burn_severity =chest_any
0.43 =burn_severity =fall_any
0.43 =chest_any
0.43 =chest_lasting =jaundice
0.43 =chest_lasting =rash
0.43 =co_word
0.43 =co_word =co_words
0.43 =cough =vaginal_bleeding
0.43 =eye_area =one_eye
0.43 =eye_hit_bad =nail_word
0.43 =eye_hit_bad =one_eye
0.43 =eye_hit_bad =severe_headache
0.43 =fainted =near_faint
0.43 =fever =jaundice
0.43 =headache =severe_headache
0.43 =jaw_locked =pain_any
0.43 =one_eye
0.43 =pain_any =severe_headache
0.43 =sudden =vision_loss
0.43 =swelling
0.43 =throat_tight
0.43 ^ _ abuelit
0.43 abuelit
0.43 cabez _ el
0.43 cara y
0.43 cloro
0.43 corazon y
0.43 de _ mes
0.43 de monox
0.43 demasiad
0.43 el piso
0.43 hablar bien
0.43 hija _ #
0.43 hija de
0.43 la voz
0.43 lengu _ de
0.43 lengu despu
0.43 mes tiene
0.43 mi abuelit
0.43 monox
0.43 noch
0.43 para _ en
0.43 para hoy
0.43 pecho
0.43 pecho _ la
0.43 pego _ la
0.43 pego en
0.43 pila chiquit
0.43 pila del
0.43 quier morir
0.43 rap y
0.43 todos
0.43 un _ tiene
0.43 una _ chiquit
0.43 van
0.43 veo
0.43 vomitar
0.43 voz
0.43 y _ puede
0.43 y _ tembl
0.42 #11+ minut
0.42 -dia
0.42 -el -dia
0.42 -todo _ -dia
0.42 =a_lot =fever
0.42 =a_lot =hours_pain
0.42 =allergen =bite_bad
0.42 =black_stool =dizzy
0.42 =bleeding_any =coughs_blood
0.42 =burn_severity =squeezing_word
0.42 =carbon_monoxide =squeezing_word
0.42 =coughs_blood =eye_hit_bad
0.42 =coughs_blood =vaginal_bleeding
0.42 =done_with_it =means_at_hand
0.42 =done_with_it =means_mentioned
0.42 =drug_named =rash
0.42 =hallucinating =young_baby
0.42 =liver_drug
0.42 =means_at_hand =means_mentioned
0.42 =mouth_sores
0.42 =mouth_sores =rash
0.42 =nail_word =vision_loss
0.42 =near_faint =racing_heart
0.42 =postpartum_smell =wound_infected
0.42 =tearing_trunk
0.42 =weak_legs
0.42 ^ _ sangr
0.42 a hacer
0.42 amaneci con
0.42 bebe _ de
0.42 bebe dejo
0.42 el _ con
0.42 el _ desde
0.42 empez
0.42 en un
0.42 fuent
0.42 hinch _ lengu
0.42 horribl
0.42 la fuent
0.42 negro y
0.42 pas y
0.42 pegue en
0.42 que estoy
0.42 sangr
0.42 si me
0.42 sud frio
0.42 todos en
0.42 un minut
0.42 un testicul
0.42 voy _ hacer
0.42 y _ labi
0.42 y _ pal
0.41 #11+ con
0.41 =a_lot =clot_risk
0.41 =abuse_danger =chest_lasting
0.41 =abuse_danger =harm_others
0.41 =abuse_danger =hours_pain
0.41 =allergen =skin_peeling
0.41 =baby =cannot_breathe
0.41 =bite_bad =dystonia
0.41 =bite_bad =new_medicine
0.41 =bleeding_any
0.41 =bp_high =eye_hit_bad
0.41 =burn_severity =means_mentioned
0.41 =chest_lasting =new_baby
0.41 =diabetes =pale_clammy
0.41 =drug_named =skin_peeling
0.41 =dystonia
0.41 =dystonia =new_medicine
0.41 =fever
0.41 =head_injury =hit_hard
0.41 =jaw_arm_sweat =pale_clammy
0.41 =numb_any =weak_legs
0.41 =one_side_belly
0.41 =one_side_belly =pain_any
0.41 =postpartum =wound_open
0.41 =postpartum_smell =wound_open
0.41 =recent_surgery =wound_open
0.41 =spreading =swelling
0.41 =wound_open
0.41 abrir
0.41 abuel se
0.41 adentr
0.41 cada
0.41 calient _ no
0.41 chapopot _ me
0.41 de _ a
0.41 de tylenol
0.41 derech
0.41 dias _ con
0.41 estoy en
0.41 la alberc
0.41 mama se
0.41 me _ quitar
0.41 me dio
0.41 me tuerc
0.41 mi _ estuv
0.41 no
0.41 no _ -reconoc
0.41 no _ abrir
0.41 puedo abrir
0.41 quier _ la
0.41 quier quitar
0.41 quitar _ vida
0.41 se _ tuerc
0.41 se como
0.41 se desmay
0.41 tomar _ y
0.41 tuerc
0.41 va _ matar
0.41 y _ -sient
0.41 y _ ojos
0.4 =a_lot =eye_hit_bad
0.4 =adrenal
0.4 =baby =green_vomit
0.4 =baby =phlegm
0.4 =barking_stridor =cholinergic
0.4 =barking_stridor =drooling
0.4 =belly_pain =severe_pain
0.4 =bladder_bowel_loss
0.4 =blurry_vision =days_many
0.4 =burn_severity =screams_in_bouts
0.4 =chest_lasting =priapism
0.4 =dizzy =eye_hit_bad
0.4 =eye_hit_bad =soaking_pad
0.4 =feels_incredible
0.4 =fever =new_confusion
0.4 =fever =recent_travel
0.4 =head_danger =racing_heart
0.4 =head_danger =unresponsive
0.4 =head_danger =vaginal_bleeding
0.4 =hours_pain =speech
0.4 =long_bleed =priapism
0.4 =one_side_belly =pregnant
0.4 =one_side_belly =severe_pain
0.4 =postpartum_smell =wound
0.4 =recent_travel
0.4 =rigors =withdrawal
0.4 =screams_in_bouts
0.4 =self_harm_now =suicidal
0.4 a _ mama
0.4 bebe se
0.4 cabez y
0.4 chorr
0.4 cloro en
0.4 como cafe
0.4 convulsion y
0.4 de sangrar
0.4 embaraz _ #
0.4 ereccion
0.4 estam maread
0.4 falta _ el
0.4 izquierd
0.4 la bebe
0.4 le _ a
0.4 mi _ embaraz
0.4 morad
0.4 much pastill
0.4 mucho sueno
0.4 no se
0.4 poder
0.4 que me
0.4 sangrar
0.4 se _ inflam
0.4 se corto
0.4 sient _ si
0.4 sin poder
0.4 tengo ronch
0.4 tiene fiebr
0.4 tome much
0.4 un _ se
0.4 un perro
0.4 y _ fiebr
0.39 -nada -con
0.39 -veo -nada
0.39 -veo _ -con
0.39 =a_lot =bleeding_heavy
0.39 =alcohol
0.39 =belly_hit
0.39 =belly_pain =eye_hit_bad
0.39 =bite_bad =burned_hand
0.39 =bleeding_any =soaking_pad
0.39 =bluish =bruising
0.39 =burn_severity =face_blisters
0.39 =burn_severity =hit_hard
0.39 =burn_severity =jelly_stool
0.39 =chest_lasting =drowning
0.39 =cholinergic
0.39 =dizzy =gas_smell
0.39 =eye_area =eye_chemical
0.39 =eye_chemical
0.39 =eye_hit_bad =pleuritic
0.39 =eye_hit_bad =wound_infected
0.39 =fall_hard =fell
0.39 =leg_swelling_one =pain_any
0.39 =mania_psychosis
0.39 =pain_any =pleuritic
0.39 =pale_clammy =trunk_pain
0.39 =postpartum =wound_infected
0.39 =speech =speech_garbled
0.39 =urinary_stuck
0.39 ^ _ tome
0.39 ^ cort
0.39 alacran y
0.39 amaneci _ la
0.39 botell
0.39 de _ del
0.39 del control
0.39 detr
0.39 detr _ la
0.39 detr de
0.39 dicen _ mate
0.39 el _ sient
0.39 el muslo
0.39 fuert _ me
0.39 la _ esta
0.39 la gargant
0.39 llora
0.39 mate
0.39 mi _ se
0.39 muslo
0.39 ojos y
0.39 pal y
0.39 pico _ alacran
0.39 pila _ control
0.39 puedo _ la
0.39 que mate
0.39 recien
0.39 seman _ y
0.39 tose
0.39 una convulsion
0.39 vomit verde
0.39 y _ los
0.38 -bebe
0.38 =baby =harm_others
0.38 =bleeding_any =burn_severity
0.38 =bp_high =head_danger
0.38 =chest_lasting =no_urine
0.38 =child_got_pills =means_mentioned
0.38 =copd
0.38 =days_many =swelling
0.38 =ear_swollen =eye_hit_bad
0.38 =ear_swollen =pain_any
0.38 =eye_hit_bad =priapism
0.38 =fell
0.38 =fell =limp_leg
0.38 =fever =headache
0.38 =fever =vomiting
0.38 =inhaler_fails =short_breath
0.38 =jaw_locked =squeezing_word
0.38 =jaw_locked =throat_sore
0.38 =nail_word =swelling
0.38 =pregnant =squeezing_word
0.38 =radiates =spreading
0.38 =seizure =seizure_repeat
0.38 =seizure_repeat
0.38 =severe_pain =suicidal
0.38 ^ _ epoc
0.38 a luz
0.38 bebe de
0.38 cabez _ una
0.38 epoc
0.38 estoy muy
0.38 fiebr alta
0.38 fuert de
0.38 habla
0.38 humo y
0.38 incoherenci
0.38 matar a
0.38 me _ cerr
0.38 mi _ dejo
0.38 por _ brazo
0.38 que _ se
0.38 que _ ten
0.38 sient el
0.38 ten
0.38 tiene la
0.38 toall
0.38 un ojo
0.38 y _ morad
0.38 y mi
0.38 y muy
0.37 =belly_pain =chest_lasting
0.37 =bite_bad
0.37 =bite_bad =vision_loss
0.37 =bleeding_heavy =soaking_pad
0.37 =blurry_vision =pregnant
0.37 =born_part =burn_severity
0.37 =burn_severity =overdose_taken
0.37 =cannot_breathe =choking
0.37 =cannot_breathe =drowning
0.37 =chest_pain
0.37 =choking =short_breath
0.37 =confused =muscle_cramps
0.37 =days_many =postpartum
0.37 =extreme_fever
0.37 =extreme_fever =fever
0.37 =extreme_fever =high_fever
0.37 =eye_area =vision_loss
0.37 =fall_any =fell
0.37 =fever =hip_hurts
0.37 =hit_hard =numb_any
0.37 =hours_pain =vision_loss
0.37 =jaw_locked =muscle_cramps
0.37 =long_bleed =wound
0.37 =muscle_cramps
0.37 =one_eye =vision_loss
0.37 =purple_rash =vaginal_bleeding
0.37 =rash =vaginal_bleeding
0.37 =severe_pain =sudden
0.37 =slow_heart
0.37 ^ _ espos
0.37 ^ _ herni
0.37 ^ tome
0.37 abrir la
0.37 aceler
0.37 adelant
0.37 aguant
0.37 cada _ minut
0.37 corte la
0.37 cuell con
0.37 de _ cara
0.37 de _ que
0.37 dos veces
0.37 embaraz y
0.37 esta
0.37 esta _ no
0.37 fiebr _ la
0.37 fiebr _ los
0.37 hirv
0.37 incendi
0.37 la vista
0.37 las _ se
0.37 le _ una
0.37 le subio
0.37 los muscul
0.37 manch morad
0.37 no quier
0.37 olor
0.37 pistol en
0.37 pulso en
0.37 respir muy
0.37 se _ quedo
0.37 se pego
0.37 senti que
0.37 tengo _ pulso
0.37 tomo
0.37 ve borros
0.37 veces
0.37 vomit sangr
0.37 y a
0.37 y le
0.36 # _ de
0.36 =abuse_danger =belly_hit
0.36 =baby =head_danger
0.36 =belly_hit =numb_any
0.36 =bite_bad =fever
0.36 =bite_bad =head_danger
0.36 =bite_bad =swelling
0.36 =bladder_bowel_loss =eye_hit_bad
0.36 =bladder_bowel_loss =pain_any
0.36 =burn_severity =deep_burn
0.36 =burn_severity =new_baby
0.36 =burn_severity =pain_beyond
0.36 =burn_severity =pregnant
0.36 =burn_severity =seizure
0.36 =chest_lasting =contractions
0.36 =chest_lasting =pale_clammy
0.36 =contractions
0.36 =contractions =days_many
0.36 =contractions =hours_pain
0.36 =contractions =pregnant
0.36 =contractions =preterm_weeks
0.36 =curtain_word =eye_hit_bad
0.36 =curtain_word =nail_word
0.36 =curtain_word =vision_loss
0.36 =days_many =postpartum_smell
0.36 =deformed =fall_any
0.36 =deformed =fell
0.36 =diabetes =young_baby
0.36 =eye_hit_bad =numb_any
0.36 =head_injury =vomiting
0.36 =high_fever =rigors
0.36 =hip_hurts =numb_any
0.36 =hurts_breathing =pleuritic
0.36 =irregular_heart
0.36 =moved_right =one_side_belly
0.36 =new_baby
0.36 =numb_any =pain_any
0.36 =one_side_belly =right_side
0.36 =possible_fracture =wound_infected
0.36 =purple_word =turning_blue
0.36 =skin_infection =swelling
0.36 ^ _ vecin
0.36 abeja y
0.36 alrededor
0.36 bajar _ cortin
0.36 bajar una
0.36 calient y
0.36 camaron
0.36 carbon
0.36 cocin y
0.36 demasiad _ de
0.36 el _ izquierd
0.36 el garag
0.36 empuj
0.36 empuj hacia
0.36 en _ garag
0.36 error
0.36 esta roja
0.36 fiebr _ #11+
0.36 fiebr _ escalofri
0.36 fiebr de
0.36 garag
0.36 garag y
0.36 la mano
0.36 llora sin
0.36 mano
0.36 me apriet
0.36 mi vecin
0.36 muchisim
0.36 muy
0.36 nause _ se
0.36 nause y
0.36 no -respond
0.36 nos
0.36 por error
0.36 que _ me
0.36 quij
0.36 tiene _ ojos
0.36 un ruido
0.36 una cortin
0.36 veo _ con
0.35 # minut
0.35 -el -panal
0.35 =at_rest =cough
0.35 =baby_quiet =days_many
0.35 =back_pain =fever
0.35 =belly_hard
0.35 =bite_bad =eye_area
0.35 =calf =clot_risk
0.35 =chest_lasting =chest_pressure
0.35 =chest_lasting =wont_go_away
0.35 =child_got_pills =nail_word
0.35 =clot_risk =leg_swelling_one
0.35 =days_many =soaking_pad
0.35 =eye_hit_bad =fall_any
0.35 =eye_hit_bad =near_faint
0.35 =eye_hit_bad =overdose_taken
0.35 =fall_any =fall_hard
0.35 =fall_hard
0.35 =fall_hard =hit_hard
0.35 =fever =postpartum_smell
0.35 =fever =radiates
0.35 =flank_pain =squeezing_word
0.35 =head_danger =high_fever
0.35 =head_danger =thirsty
0.35 =long_bleed =wont_go_away
0.35 =moved_right
0.35 =not_looking
0.35 =poison_swallowed =swallowed_battery
0.35 =right_side
0.35 =short_breath =valve_or_device
0.35 =spreading =wound_infected
0.35 =swelling =young_baby
0.35 =thirsty =vomiting
0.35 =wont_go_away
0.35 angin
0.35 barrig dura
0.35 bebe _ un
0.35 cafe mol
0.35 caida
0.35 casi
0.35 clavo un
0.35 como _ mol
0.35 de _ caida
0.35 de _ seman
0.35 de asma
0.35 de mi
0.35 debil
0.35 desmay _ veces
0.35 desmay dos
0.35 desmay y
0.35 desmayar _ el
0.35 el azucar
0.35 hace _ horas
0.35 infeccion _ oido
0.35 la caida
0.35 las angin
0.35 lleva
0.35 mar me
0.35 marca #11+
0.35 me _ a
0.35 me cuest
0.35 me voy
0.35 mol
0.35 no _ quita
0.35 ojos _ desde
0.35 por las
0.35 puede respirar
0.35 puedo hablar
0.35 se quita
0.35 sent
0.35 tiene _ azucar
0.35 todo _ brazo
0.35 una vibor
0.35 vez _ fiebr
0.35 vomit _ cafe
0.35 vomit _ parar
0.35 vomit como
0.35 vomit sin
0.35 y _ que
0.35 y _ quier
0.34 # _ se
0.34 -bebe -movers
0.34 -la
0.34 -lo -puedo
0.34 =a_lot =pregnant
0.34 =a_lot =squeezing_word
0.34 =abuse_danger =bite_bad
0.34 =baby =chest_lasting
0.34 =baby =days_many
0.34 =baby_still =days_many
0.34 =baby_still =preterm_weeks
0.34 =belly_pain =upper_belly_pain
0.34 =bleeding_any =wound
0.34 =blister_any =burn_any
0.34 =blister_word =burn_any
0.34 =burn_any =rash
0.34 =burn_severity =burned_hand
0.34 =chest_lasting =dry_mouth
0.34 =chest_lasting =fainted
0.34 =chest_lasting =overdose_taken
0.34 =chest_lasting =racing_heart
0.34 =clot_risk =pain_any
0.34 =ear_swollen =fever
0.34 =eye_area =rash
0.34 =eye_hit_bad =hernia_stuck
0.34 =headache =vomiting
0.34 =hernia_stuck =pain_any
0.34 =legs_gone =numb_any
0.34 =poison_contact
0.34 =right_side =squeezing_word
0.34 =severe_headache =severe_pain
0.34 =vaginal_bleeding
0.34 agua
0.34 arrib _ la
0.34 boca y
0.34 de _ bebe
0.34 del _ con
0.34 desde _ y
0.34 diabetic esta
0.34 dolor _ la
0.34 embaraz _ convulsion
0.34 empez de
0.34 en _ muslo
0.34 esta pal
0.34 falta mas
0.34 fiebr
0.34 gris
0.34 gris y
0.34 le falta
0.34 mas _ aire
0.34 mas el
0.34 mi _ le
0.34 nino _ cayo
0.34 panza y
0.34 para dormir
0.34 pastill _ dormir
0.34 quiet
0.34 sangr mucho
0.34 terribl
0.34 tiene _ labi
0.34 tiene diarre
0.34 va
0.34 veces _ me
0.34 vengo
0.34 vengo _ un
0.34 vengo de
0.34 verde
0.34 vomit y
0.34 y _ alta
0.34 y _ despu
0.34 y _ una
0.33 -las -piern
0.33 -no
0.33 =a_lot =rigors
0.33 =a_lot =rigors_hard
0.33 =allergen =hives
0.33 =baby_quiet =hours_pain
0.33 =battery_word
0.33 =battery_word =nail_word
0.33 =battery_word =swallowed_battery
0.33 =belly_pain =one_side_belly
0.33 =bite_bad =burn_severity
0.33 =bite_bad =stab_shot
0.33 =bite_bad =to_the_bone
0.33 =bleeding_any =fever
0.33 =bleeding_any =pain_any
0.33 =burn_any =deep_burn
0.33 =burn_severity =vomiting
0.33 =calf =eye_hit_bad
0.33 =chemical_word =pain_any
0.33 =chemical_word =smoke
0.33 =chest_lasting =eye_hit_bad
0.33 =chest_lasting =speech
0.33 =chest_lasting =vision_loss
0.33 =chest_tearing
0.33 =days_many =fall_any
0.33 =days_many =fall_hard
0.33 =days_many =hit_hard
0.33 =days_many =waters_said
0.33 =done_with_it =self_harm_now
0.33 =eye_area =stab_shot
0.33 =eye_pierced =stab_shot
0.33 =fainted =pain_any
0.33 =fall_any =numb_any
0.33 =fever =kidney_infection
0.33 =flank_pain =head_danger
0.33 =green_vomit =head_danger
0.33 =harm_others =suicidal
0.33 =head_danger =phlegm
0.33 =head_danger =stiff_neck
0.33 =heat_danger
0.33 =inhaler_fails =squeezing_word
0.33 =kidney_infection
0.33 =kidney_infection =uti
0.33 =moved_right =squeezing_word
0.33 =nail_word =snake_bad
0.33 =nail_word =sudden
0.33 =pregnant =waters_said
0.33 =preterm_weeks =waters_said
0.33 =swelling_throat =throat_tight
0.33 =tearing =tearing_trunk
0.33 =to_the_bone
0.33 ^ _ padrastr
0.33 ^ di
0.33 a _ ya
0.33 atragant
0.33 con _ sierr
0.33 confund y
0.33 cuchill en
0.33 de #99+
0.33 di _ luz
0.33 duele al
0.33 el bano
0.33 en _ bano
0.33 en _ lado
0.33 en _ rinon
0.33 infeccion _ los
0.33 le sale
0.33 mare como
0.33 mas
0.33 mi parej
0.33 no para
0.33 padrastr
0.33 para _ y
0.33 parej
0.33 por ratos
0.33 presion de
0.33 rap
0.33 se
0.33 tome
0.33 tome _ las
0.33 tomo un
0.33 trab y
0.33 y sarpull
0.32 # _ esta
0.32 -podem
0.32 =a_lot =headache
0.32 =a_lot =sugar_very_high
0.32 =baby =many_days
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =barking_stridor =hurts_breathing
0.32 =belly_hard =eye_hit_bad
0.32 =belly_hard =pain_any
0.32 =belly_hit =deformed
0.32 =burn_severity =severe_pain
0.32 =burned_hand =hit_hard
0.32 =cannot_move_side
0.32 =cannot_move_side =weak_one_side
0.32 =chest_lasting =squeezing_word
0.32 =chest_lasting =wakes
0.32 =cold_limb =limb_injury
0.32 =cough =cut_by_accident
0.32 =cough =drowning
0.32 =days_many =pregnant
0.32 =days_many =vaginal_bleeding
0.32 =done_with_it =goodbye_note
0.32 =ear_pain =swelling
0.32 =elderly =fainted
0.32 =eye_hit_bad =hernia
0.32 =eye_hit_bad =hernia_word
0.32 =eye_hit_bad =purple_word
0.32 =eye_hit_bad =saddle_numb
0.32 =flank_pain =numb_any
0.32 =flank_pain =saddle_numb
0.32 =goodbye_note
0.32 =goodbye_note =suicidal
0.32 =head_danger =rash
0.32 =head_danger =recent_travel
0.32 =hernia =pain_any
0.32 =hernia_word =pain_any
0.32 =hip_hurts =saddle_numb
0.32 =long_bleed =vomiting_constantly
0.32 =nail_word =severe_headache
0.32 =nail_word =stab_shot
0.32 =numb_any =radiates
0.32 =pain_any =saddle_numb
0.32 =radiates =saddle_numb
0.32 =seizure =unresponsive
0.32 =squeezing_word =testicle
0.32 =sugar_very_high =thirsty
0.32 =swelling =swelling_lips
0.32 =swelling_lips
0.32 ^ _ her
0.32 ^ _ operaron
0.32 ^ _ profund
0.32 ^ _ repent
0.32 a _ derech
0.32 aire _ esta
0.32 anticongelant
0.32 campament
0.32 clavo _ la
0.32 coagul
0.32 de _ botell
0.32 de _ pastill
0.32 de desped
0.32 desde _ despert
0.32 desped
0.32 dieron _ punal
0.32 dieron una
0.32 en _ manos
0.32 en _ noch
0.32 es en
0.32 estoy _ debil
0.32 frio
0.32 gente
0.32 hace #
0.32 la derech
0.32 las noch
0.32 le _ las
0.32 me _ mucho
0.32 me operaron
0.32 mes
0.32 no _ -podem
0.32 operaron
0.32 pedaz
0.32 punal
0.32 que despert
0.32 que la
0.32 que le
0.32 quimi
0.32 quimi y
0.32 se _ anticongelant
0.32 seman y
0.32 tomo _ de
0.32 tomo anticongelant
0.32 trago una
0.32 tuerc _ cuell
0.32 tuerc el
0.32 una punal
0.32 y _ anticoagulant
0.32 ya _ aguant
0.31 -me _ y
0.31 -orin
0.31 -orin -en
0.31 -sabe
0.31 =a_lot =postpartum
0.31 =allergen =chest_lasting
0.31 =at_rest =leg_feet_swollen
0.31 =belly_pain =moved_right
0.31 =black_stool =fainted
0.31 =bleeding_any =clot_risk
0.31 =blood_thinner =eye_hit_bad
0.31 =burn_severity =confused
0.31 =burn_severity =fell_baby
0.31 =burn_severity =long_bleed
0.31 =burn_severity =rash
0.31 =cannot_move_limb
0.31 =chest_any =pale_clammy
0.31 =chest_lasting =eye_area
0.31 =chest_lasting =head_injury
0.31 =cholinergic =drooling
0.31 =cough =eye_hit_bad
0.31 =cut_by_accident =fever
0.31 =days_many =wound
0.31 =elderly
0.31 =eye_area =vomiting
0.31 =eye_hit =eye_pierced
0.31 =eye_hit_bad =hurts_breathing
0.31 =eye_hit_bad =one_side_belly
0.31 =fall_any =fell_baby
0.31 =fell =fell_baby
0.31 =fell_baby
0.31 =fell_baby =hit_hard
0.31 =fever =one_side_belly
0.31 =head_danger =severe_headache
0.31 =high_fever =rigors_hard
0.31 =hours_pain =preterm_weeks
0.31 =hours_pain =priapism
0.31 =hurts_breathing =pain_any
0.31 =pale_clammy =squeezing_word
0.31 =radiates_groin
0.31 =severe_headache =squeezing_word
0.31 ^ _ tio
0.31 a _ altur
0.31 a _ hijo
0.31 adolor
0.31 anoch _ me
0.31 babe
0.31 cada vez
0.31 desmay _ el
0.31 dolor fuert
0.31 estoy
0.31 fiebr _ dolor
0.31 hijo _ le
0.31 la herni
0.31 lados
0.31 mi _ esta
0.31 mi _ metio
0.31 ni
0.31 nino se
0.31 no -sabe
0.31 no _ -orin
0.31 ojo _ y
0.31 parar y
0.31 por _ lados
0.31 por todos
0.31 porqu _ no
0.31 porqu ya
0.31 quemo _ mano
0.31 quita
0.31 sangr roja
0.31 sient _ un
0.31 tanto que
0.31 tengo el
0.31 todos _ la
0.31 todos lados
0.31 toser
0.31 una _ y
0.31 y convulsion
0.3 -el
0.3 -esta
0.3 -le _ -nada
0.3 -nos
0.3 -nos -reconoc
0.3 =a_lot =dizzy
0.3 =baby =long_bleed
0.3 =baby_still =hours_pain
0.3 =belly_hit =fall_any
0.3 =bite_bad =drug_named
0.3 =blister_any
0.3 =blister_any =burn_severity
0.3 =bp_medicine =swelling
0.3 =bp_medicine =swelling_lips
0.3 =bp_medicine =tongue_swollen
0.3 =burn_severity =skin_peeling
0.3 =carbon_monoxide =nausea
0.3 =chest_lasting =inhaler_fails
0.3 =chest_lasting =short_breath
0.3 =chest_lasting =speech_garbled
0.3 =child_got_pills =overdose_taken
0.3 =co_words =nausea
0.3 =confused =elderly
0.3 =dizzy =soaking_pad
0.3 =elderly =head_danger
0.3 =elderly =weak_one_side
0.3 =eye_bulge =eye_red
0.3 =eye_hit_bad =eye_red
0.3 =eye_hit_bad =tearing
0.3 =flank_pain =severe_pain
0.3 =getting_worse =headache
0.3 =getting_worse =severe_headache
0.3 =high_fever =stiff_neck
0.3 =hours_pain =pain_any
0.3 =hours_pain =pale_clammy
0.3 =pain_any =tearing
0.3 =radiates
0.3 =squeezing_word =tearing
0.3 =swelling =testicle
0.3 ^ _ companer
0.3 ^ _ ojo
0.3 ^ _ oximetr
0.3 ^ _ vapor
0.3 a _ hace
0.3 alacran _ se
0.3 atras _ la
0.3 atras y
0.3 companer
0.3 corto _ venas
0.3 de _ hace
0.3 el humo
0.3 el oximetr
0.3 herman _ corto
0.3 hija se
0.3 hinchad y
0.3 la mitad
0.3 la nuca
0.3 late rapidisim
0.3 le _ la
0.3 le duele
0.3 luz hace
0.3 marca #99+
0.3 mi panza
0.3 mitad
0.3 mitad _ la
0.3 mitad de
0.3 mover
0.3 mucho la
0.3 mueve
0.3 no -nos
0.3 nuca
0.3 ojo
0.3 oximetr
0.3 oximetr _ #11+
0.3 oximetr marca
0.3 para _ sangrar
0.3 pila
0.3 quier _ tengo
0.3 rapidisim
0.3 respirar _ no
0.3 rompi _ fuent
0.3 rompi la
0.3 se _ las
0.3 se mueve
0.3 tiene _ presion
0.3 tos _ me
0.3 vapor
0.3 vivir tengo
0.3 y _ muy
0.3 y ha
0.3 y mare
0.3 y sient
0.29 -me -puedo
0.29 =allergen =hives_all
0.29 =bite_bad =blurry_vision
0.29 =bleeding_any =fainted
0.29 =blurry_vision =eye_area
0.29 =bp_very_high =eye_hit_bad
0.29 =burn_severity =chest_tearing
0.29 =chest_lasting =soaking_pad
0.29 =choking =elderly
0.29 =cold_only =recent_infection
0.29 =cold_outside =cough
0.29 =confused =pale_clammy
0.29 =days_many =flu_bad
0.29 =days_many =new_baby
0.29 =days_many =recent_infection
0.29 =discharge =postpartum
0.29 =discharge =postpartum_smell
0.29 =discharge =recent_surgery
0.29 =eye_area =pain_any
0.29 =eye_hit_bad =immunosuppressed
0.29 =fall_any =pregnant
0.29 =flu_bad =recent_infection
0.29 =gas_smell =head_danger
0.29 =head_danger =hernia_word
0.29 =head_danger =limb_injury
0.29 =head_danger =radiates
0.29 =hernia_word =vomiting
0.29 =hit_hard =pregnant
0.29 =hours_pain =soaking_pad
0.29 =long_bleed =soaking_pad
0.29 =means_at_hand =suicidal
0.29 =pain_any =rigors
0.29 =pain_any =tia_resolved
0.29 =phlegm =short_breath
0.29 =postpartum =young_baby
0.29 =purple_rash
0.29 =purple_rash =rash
0.29 =racing_heart =shaking
0.29 =recent_surgery =wound_infected
0.29 =rigors =uti
0.29 =rigors_hard =shaking
0.29 =severe_pain =tia_resolved
0.29 =short_breath =sting
0.29 =speech =sudden
0.29 ^ _ -he
0.29 ^ _ aguant
0.29 ^ _ cuell
0.29 ^ fiebr
0.29 calient
0.29 cara
0.29 con dolor
0.29 de _ alberc
0.29 de vomitar
0.29 del estomag
0.29 diabetic
0.29 dolor _ el
0.29 dolor _ en
0.29 dos dias
0.29 duele mucho
0.29 dura y
0.29 en _ cabez
0.29 en _ trabaj
0.29 esta _ dorm
0.29 estoy tembl
0.29 fiebr dolor
0.29 herman _ esta
0.29 hinchazon _ de
0.29 izquierd y
0.29 medicin nueva
0.29 meses _ embaraz
0.29 meses de
0.29 meses no
0.29 meses se
0.29 much
0.29 negro _ chapopot
0.29 negro como
0.29 orinar y
0.29 pas _ se
0.29 pila de
0.29 poco hinch
0.29 respir _ rap
0.29 sale pus
0.29 se _ fue
0.29 tuve gripe
0.29 un _ hinch
0.29 una botell
0.29 verde y
0.29 voces
0.29 y _ -respond
0.29 y tomo
0.28 #11+ _ estoy
0.28 #99+ #99+
0.28 -con -el
0.28 -el -ojo
0.28 -el _ -izquierd
0.28 -izquierd
0.28 -ojo -izquierd
0.28 -reaccion
0.28 =acts_drunk
0.28 =acts_drunk =alcohol
0.28 =again_fainted =head_danger
0.28 =alcohol =confused
0.28 =at_rest =burn_severity
0.28 =baby =bluish
0.28 =baby =hurts_breathing
0.28 =baby =screams_in_bouts
0.28 =back_pain =squeezing_word
0.28 =battery_word =swallowed_thing
0.28 =bladder_bowel_loss =urinary_stuck
0.28 =bleeding_any =chest_lasting
0.28 =blister_any =blister_word
0.28 =blister_word
0.28 =blister_word =burn_severity
0.28 =blood_thinner =hours_pain
0.28 =burn_severity =eye_hit_bad
0.28 =burn_severity =green_vomit
0.28 =burn_severity =purple_rash
0.28 =burn_severity =tearing
0.28 =burn_severity =tearing_trunk
0.28 =chest_pain =squeezing_word
0.28 =days_many =rash
0.28 =days_many =wont_feed
0.28 =diarrhea
0.28 =dry_mouth =soft_spot
0.28 =eye_area =long_bleed
0.28 =eye_hit =eye_hit_bad
0.28 =eye_hit_bad =hit_hard
0.28 =fever =shaking
0.28 =fever =skin_infection
0.28 =head_danger =pale_clammy
0.28 =head_danger =sugar_extreme
0.28 =hurts_move
0.28 =light_hurts =stiff_neck
0.28 =long_bleed =nosebleed
0.28 =long_bleed =pale_clammy
0.28 =nail_word =squeezing_word
0.28 =new_medicine
0.28 =pale_clammy =sugar_low
0.28 =skin_infection =tooth_bad
0.28 =soft_spot
0.28 =sugar_extreme =vomiting
0.28 =swallowed_battery =swallowed_thing
0.28 =tooth_bad =wound_infected
0.28 =trunk_pain =upper_belly_pain
0.28 =vomiting_constantly =young_baby
0.28 ^ _ queme
0.28 abrir _ quij
0.28 afuer
0.28 ahora _ y
0.28 ahora me
0.28 ampoll
0.28 bola
0.28 borrach
0.28 boton
0.28 cayo de
0.28 cierr
0.28 cierr _ gargant
0.28 cierr la
0.28 como borrach
0.28 como tabla
0.28 con nause
0.28 corazon _ me
0.28 cuchill _ la
0.28 de _ vida
0.28 de _ y
0.28 de boton
0.28 debaj de
0.28 dedos dormid
0.28 derech y
0.28 desde _ #11+
0.28 diarre
0.28 dias _ #11+
0.28 en _ altur
0.28 en _ estomag
0.28 espald _ tengo
0.28 esta tir
0.28 fiebr _ y
0.28 gas _ la
0.28 hacia adelant
0.28 hijo _ esta
0.28 hund
0.28 la _ hund
0.28 la _ me
0.28 la cabez
0.28 la moller
0.28 le ve
0.28 me cierr
0.28 me pego
0.28 me queme
0.28 moller
0.28 moller hund
0.28 mor y
0.28 mover el
0.28 no -reaccion
0.28 no _ orinar
0.28 nueva para
0.28 ojo rojo
0.28 pela
0.28 pico una
0.28 pila _ boton
0.28 puso _ y
0.28 queme
0.28 quier _ me
0.28 se _ cierr
0.28 se _ ve
0.28 tabla
0.28 tabla y
0.28 tengo miedo
0.28 tiene _ moller
0.28 tir
0.28 tir en
0.28 vecin
0.28 voy
0.28 voy a
0.28 y _ -respir
0.28 y _ nause
0.28 y hoy
0.28 y sale
0.27 #11+ _ escalofri
0.27 -contest
0.27 -despiert _ dorm
0.27 -despiert muy
0.27 -respir -bien
0.27 -veo -bien
0.27 =baby_quiet =baby_still
0.27 =back_pain =uti
0.27 =belly_hit =bleeding_any
0.27 =belly_hit =vaginal_bleeding
0.27 =bladder_bowel_loss =numb_any
0.27 =bladder_bowel_loss =saddle_numb
0.27 =bleeding_any =hit_hard
0.27 =blister_any =burn_big
0.27 =blister_word =burn_big
0.27 =blurry_vision =dizzy
0.27 =blurry_vision =pain_any
0.27 =bp_very_high =head_danger
0.27 =burn_big =rash
0.27 =burned_hand =fall_any
0.27 =chest_lasting =drowsy
0.27 =child_got_pills =elderly
0.27 =clot_risk =coughs_blood
0.27 =co_words =gas_smell
0.27 =copd =short_breath
0.27 =done_with_it =nail_word
0.27 =drowning =short_breath
0.27 =ear_pain =recent_infection
0.27 =ear_swollen =recent_infection
0.27 =elderly =hours_pain
0.27 =elderly =means_mentioned
0.27 =elderly =wakes
0.27 =eye_hit_bad =high_fever
0.27 =eye_hit_bad =nausea
0.27 =eye_hit_bad =postpartum
0.27 =eye_hit_bad =sickle_cell
0.27 =eye_hit_bad =swelling
0.27 =fever =severe_pain
0.27 =gas_smell
0.27 =headache =sudden
0.27 =high_fever =pain_any
0.27 =hip_hurts =uti
0.27 =hit_hard =vaginal_bleeding
0.27 =hours_pain =radiates_groin
0.27 =hours_pain =trunk_pain
0.27 =jaw_arm_sweat
0.27 =limb_bleeds
0.27 =means_at_hand =nail_word
0.27 =moved_right =upper_belly_pain
0.27 =nail_word =suicidal
0.27 =nausea =pain_any
0.27 =near_faint =pale_clammy
0.27 =one_side_belly =upper_belly_pain
0.27 =pregnant =preterm_weeks
0.27 =radiates =uti
0.27 =rash =swelling
0.27 =retractions
0.27 =right_side =upper_belly_pain
0.27 =vomiting_constantly
0.27 ^ _ dan
0.27 ^ _ par
0.27 abuelit amaneci
0.27 alberc
0.27 amigo
0.27 ayer y
0.27 cayo _ las
0.27 como _ desmayarm
0.27 como para
0.27 cuest _ y
0.27 de _ no
0.27 de _ operacion
0.27 doble
0.27 duele tanto
0.27 duele y
0.27 el hueso
0.27 embaraz _ dolor
0.27 es insoportabl
0.27 es negro
0.27 esta gris
0.27 estoy sangr
0.27 hablar
0.27 hace _ minut
0.27 hija _ que
0.27 hija dice
0.27 hueso
0.27 inflam
0.27 insoportabl
0.27 jug futbol
0.27 la vejig
0.27 lucecit
0.27 mama _ en
0.27 mandibul y
0.27 mare _ para
0.27 me _ mare
0.27 mi _ amaneci
0.27 mord de
0.27 no -contest
0.27 no _ -las
0.27 no _ y
0.27 para desmayarm
0.27 perdi _ vista
0.27 pico
0.27 pistol _ el
0.27 popo _ negro
0.27 popo es
0.27 quij trab
0.27 quitar
0.27 quitar la
0.27 ruido
0.27 sient _ como
0.27 sient mare
0.27 tengo epoc
0.27 tengo las
0.27 una pistol
0.27 vejig
0.27 veo lucecit
0.27 y _ -contest
0.27 y _ -veo
0.27 y _ sale
0.26 -a
0.26 -bebe _ desde
0.26 -movers desde
0.26 =a_lot =pain_any
0.26 =allergen =dystonia
0.26 =allergen =plant_eaten
0.26 =at_rest =barking_stridor
0.26 =at_rest =hurts_breathing
0.26 =baby =newborn
0.26 =belly_pain =pale_clammy
0.26 =bleeding_any =vomiting_constantly
0.26 =blurry_vision =double_vision
0.26 =bruising =numb_any
0.26 =burn_severity =trunk_pain
0.26 =cannot_move_limb =elderly
0.26 =chest_any =eye_hit_bad
0.26 =chest_any =trunk_pain
0.26 =chest_lasting =nail_word
0.26 =chest_lasting =one_side_belly
0.26 =chest_lasting =severe_weakness
0.26 =chest_pain =eye_hit_bad
0.26 =chest_pain =trunk_pain
0.26 =child_got_pills =plant_eaten
0.26 =confused =diabetes
0.26 =confused =withdrawal
0.26 =dark_urine =eye_hit_bad
0.26 =double_vision
0.26 =double_vision =eye_hit_bad
0.26 =drug_named =dystonia
0.26 =elderly =overdose_taken
0.26 =eye_bulge =swelling
0.26 =eye_hit_bad =trunk_pain
0.26 =fell =head_injury
0.26 =head_danger
0.26 =head_danger =heat_danger
0.26 =head_danger =radiates_groin
0.26 =head_danger =short_breath
0.26 =heat_danger =heat_exposure
0.26 =hernia_stuck
0.26 =high_fever =vomiting
0.26 =hours_pain =short_breath
0.26 =jaw_arm_sweat =nausea
0.26 =long_bleed =tia_resolved
0.26 =many_days =postpartum
0.26 =means_at_hand =self_harm_now
0.26 =means_mentioned =self_harm_now
0.26 =near_faint =pain_any
0.26 =newborn
0.26 =newborn =young_baby
0.26 =numb_any =snake
0.26 =numb_any =snake_bad
0.26 =pain_any =trunk_pain
0.26 =pain_beyond =wound
0.26 =plant_eaten
0.26 =plant_eaten =poison_swallowed
0.26 =racing_heart =short_breath
0.26 =radiates_groin =vomiting
0.26 =rigors =young_baby
0.26 =severe_pain =vomiting
0.26 =short_breath =sudden
0.26 =stiff_neck =vomiting
0.26 =sugar_low =sugar_very_low
0.26 =sugar_very_low
0.26 =swelling =wakes
0.26 =trunk_pain
0.26 ^ _ amiga
0.26 ^ _ golpe
0.26 a _ herman
0.26 aguadit
0.26 alrededor _ ojo
0.26 alrededor del
0.26 amiga
0.26 ataqu
0.26 ataqu de
0.26 bebe esta
0.26 carro
0.26 contraccion
0.26 dias vomit
0.26 dice cosas
0.26 embaraz _ la
0.26 en _ casa
0.26 en _ con
0.26 en _ quij
0.26 esta _ confund
0.26 esta _ tiene
0.26 esta agu
0.26 esta negra
0.26 hong
0.26 hong _ jardin
0.26 hong del
0.26 hueso de
0.26 izquierd hinch
0.26 jugo
0.26 la _ izquierd
0.26 la medicin
0.26 la pistol
0.26 le fue
0.26 manch
0.26 me _ rapidisim
0.26 me desmay
0.26 mi amiga
0.26 muy confund
0.26 nac
0.26 pegue _ la
0.26 puede hablar
0.26 que _ va
0.26 que el
0.26 recien nac
0.26 salio
0.26 sangr vaginal
0.26 se _ unas
0.26 tengo _ pistol
0.26 tengo nause
0.26 trago cloro
0.26 trago unas
0.26 unas _ de
0.26 vaginal
0.26 y _ agu
0.26 y amaneci
0.25 #11+ horas
0.25 #99+ _ me
0.25 =a_lot =nail_word
0.25 =baby =dry_mouth
0.25 =belly_hit =bite_bad
0.25 =belly_hit =blood_thinner
0.25 =bleeding_any =days_many
0.25 =bluish =purple_word
0.25 =bp_high =pain_any
0.25 =burn_severity =days_many
0.25 =burn_severity =dry_mouth
0.25 =cannot_breathe =cold_outside
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =nosebleed
0.25 =chest_lasting =upper_belly_pain
0.25 =chest_pressure =squeezing_word
0.25 =confused =sudden
0.25 =days_many =eye_hit_bad
0.25 =dizzy =nail_word
0.25 =drowning =fall_any
0.25 =drowning =hit_hard
0.25 =dry_mouth =no_urine
0.25 =eye_hit_bad =short_breath
0.25 =eye_hit_bad =vomiting_constantly
0.25 =eye_hit_bad =wont_swallow
0.25 =eye_hit_bad =worst_ever
0.25 =fainted =pale_clammy
0.25 =fever =nail_word
0.25 =fever =unresponsive
0.25 =getting_worse =worst_ever
0.25 =hernia =hernia_stuck
0.25 =hernia_stuck =hernia_word
0.25 =hours_pain =new_confusion
0.25 =hours_pain =nosebleed
0.25 =hours_pain =testicle
0.25 =nail_word =postpartum
0.25 =no_urine =vomiting
0.25 =pain_any =purple_word
0.25 =pain_any =wont_swallow
0.25 =pain_any =worst_ever
0.25 =recent_infection
0.25 =snake =swelling
0.25 =snake_bad =swelling
0.25 =squeezing_word =worst_ever
0.25 =sudden =testicle
0.25 =swallow_trouble =throat_sore
0.25 =throat_sore =wont_swallow
0.25 =unresponsive =young_baby
0.25 =worst_ever
0.25 ^ _ dio
0.25 ^ _ pego
0.25 ^ _ piern
0.25 a _ bebe
0.25 a _ rato
0.25 a cada
0.25 a desmayar
0.25 ahog
0.25 ahog con
0.25 ahogo
0.25 ahora _ duele
0.25 aire al
0.25 algo de
0.25 apret _ cuell
0.25 apret el
0.25 bajo
0.25 cada rato
0.25 carro y
0.25 con agua
0.25 de _ garrapat
0.25 el _ apret
0.25 el peor
0.25 el testicul
0.25 en _ barrig
0.25 encontr _ mi
0.25 escalofri despu
0.25 esta ahog
0.25 estoy ronco
0.25 falt
0.25 falt _ aire
0.25 falt el
0.25 golpe y
0.25 hinch _ calient
0.25 la _ cuell
0.25 la _ un
0.25 la _ vomit
0.25 la sangr
0.25 luces
0.25 mama
0.25 me _ dos
0.25 me _ falt
0.25 me apret
0.25 mi mama
0.25 muy calient
0.25 nina de
0.25 papa _ #11+
0.25 pecho apret
0.25 piern _ y
0.25 puso mor
0.25 quier matar
0.25 respir
0.25 se _ ahog
0.25 se _ mor
0.25 tembl y
0.25 tengo _ piern
0.25 tiene #11+
0.25 toda _ espald
0.25 y _ frio
0.25 y _ piel
0.25 y tiembl
0.25 y toma
0.25 ya van
0.24 -mi -bebe
0.24 =allergen =fever
0.24 =baby_still =numb_any
0.24 =belly_hit =burned_hand
0.24 =belly_pain =nausea
0.24 =bladder_bowel_loss =severe_pain
0.24 =bladder_bowel_loss =squeezing_word
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =blurry_vision =severe_pain
0.24 =burn_severity =lips_blue
0.24 =burn_severity =radiates
0.24 =burn_severity =rigors
0.24 =burned_hand =numb_any
0.24 =chest_any =chest_lasting
0.24 =co_words =squeezing_word
0.24 =cold_limb =limb_cold_pale
0.24 =days_many =sudden
0.24 =diabetes =short_breath
0.24 =diabetes =sugar_extreme
0.24 =diabetes =sugar_very_high
0.24 =diarrhea =stool_blood
0.24 =drowning =fell
0.24 =drowsy =vomiting
0.24 =eye_hit_bad =neck_pain
0.24 =eye_hit_bad =no_injury
0.24 =eye_hit_bad =severe_weakness
0.24 =face_blisters =rash
0.24 =fall_any =heat_exposure
0.24 =fall_any =seizure
0.24 =head_danger =hours_pain
0.24 =head_danger =nail_word
0.24 =head_danger =snake
0.24 =head_danger =snake_bad
0.24 =head_danger =sting
0.24 =heat_exposure =hit_hard
0.24 =hit_hard =seizure
0.24 =light_hurts
0.24 =limb_bleeds =wound
0.24 =limb_cold_pale
0.24 =mouth_sores =skin_peeling
0.24 =moved_right =right_side
0.24 =neck_pain
0.24 =neck_pain =pain_any
0.24 =no_injury =pain_any
0.24 =no_injury =squeezing_word
0.24 =no_injury =sudden
0.24 =postpartum =soaking_pad
0.24 =radiates_groin =squeezing_word
0.24 =rash =skin_peeling
0.24 =severe_pain =trunk_pain
0.24 =short_breath =vomiting
0.24 =swelling_lips =swelling_throat
0.24 =swelling_throat =tongue_swollen
0.24 ^ _ presion
0.24 a chorr
0.24 abajo a
0.24 aire aunqu
0.24 aqui
0.24 babe y
0.24 bebe
0.24 brazo _ y
0.24 cuest respirar
0.24 de _ lado
0.24 de _ nada
0.24 de la
0.24 debil y
0.24 desmay _ corazon
0.24 desmay el
0.24 diarre _ sangr
0.24 diarre con
0.24 duele _ el
0.24 el _ aunqu
0.24 empap
0.24 empap _ toall
0.24 en _ cocin
0.24 en _ testicul
0.24 esta _ mucho
0.24 estoy _ frio
0.24 fiebr cuell
0.24 fria
0.24 fria y
0.24 gargant _ no
0.24 hija _ la
0.24 hormigue
0.24 hormigue _ las
0.24 hormigue en
0.24 inflam la
0.24 la _ hace
0.24 la nada
0.24 la selva
0.24 llevo dos
0.24 lo _ en
0.24 los ojos
0.24 me inflam
0.24 oscur
0.24 peor _ de
0.24 pupil
0.24 rojos
0.24 selva
0.24 serpient en
0.24 sient _ se
0.24 sient hormigue
0.24 tengo #
0.24 tengo _ pies
0.24 tom
0.24 una _ un
0.24 una piern
0.24 ve _ y
0.24 vibor _ el
0.24 vibor en
0.24 y _ lucecit
0.24 y _ pego
0.24 y fria
0.24 y mucha
0.23 -me _ -parar
0.23 -parar
0.23 -puedo -parar
0.23 =a_lot =high_fever
0.23 =a_lot =severe_pain
0.23 =a_lot =withdrawal
0.23 =acts_drunk =drunk_speech
0.23 =alcohol =drunk_speech
0.23 =allergen =throat_closing
0.23 =baby =fall_any
0.23 =baby =fell
0.23 =baby =fell_baby
0.23 =baby =hit_hard
0.23 =baby =mania_psychosis
0.23 =back_pain =severe_pain
0.23 =barking_stridor =co_words
0.23 =barking_stridor =cough
0.23 =barking_stridor =croup_cough
0.23 =belly_pain
0.23 =belly_pain =pain_any
0.23 =belly_pain =right_side
0.23 =bite_bad =burn_any
0.23 =bite_bad =burn_big
0.23 =bite_bad =high_fever
0.23 =bite_bad =pregnant
0.23 =bite_bad =severe_pain
0.23 =bite_bad =vomiting
0.23 =bleeding_any =fall_any
0.23 =bleeding_any =near_faint
0.23 =blood_thinner =vaginal_bleeding
0.23 =blurry_vision =eye_red
0.23 =burn_severity =head_injury
0.23 =burn_severity =swelling
0.23 =cannot_breathe =retractions
0.23 =chest_any =hours_pain
0.23 =chest_lasting =headache
0.23 =chest_lasting =hurts_move
0.23 =chest_tearing =radiates
0.23 =cholinergic =eye_hit_bad
0.23 =clot_risk =high_fever
0.23 =co_words =hurts_breathing
0.23 =co_words =vomiting
0.23 =cough =hurts_breathing
0.23 =croup_cough =hurts_breathing
0.23 =days_many =recent_surgery
0.23 =drunk_speech
0.23 =elderly =fall_any
0.23 =elderly =fell
0.23 =elderly =hit_hard
0.23 =eye_hit_bad =swallow_trouble
0.23 =eye_pain =eye_red
0.23 =eye_red =pain_any
0.23 =fall_any =vaginal_bleeding
0.23 =fell =hit_hard
0.23 =fever =mouth_sores
0.23 =fever =tooth_bad
0.23 =getting_worse =tearing
0.23 =green_vomit =young_baby
0.23 =harm_others =mania_psychosis
0.23 =hernia =severe_pain
0.23 =hernia_word =severe_pain
0.23 =hives =short_breath
0.23 =hurts_breathing =short_breath
0.23 =jaw_locked =swallow_trouble
0.23 =jaw_locked =wont_swallow
0.23 =nail_word =soaking_pad
0.23 =nail_word =sting
0.23 =nail_word =young_baby
0.23 =new_baby =young_baby
0.23 =pain_any =swallow_trouble
0.23 =pain_any =swelling
0.23 =postpartum =recent_surgery
0.23 =pregnant =swelling_lips
0.23 =rash =short_breath
0.23 =recent_travel =vomiting
0.23 =swallow_trouble =swelling
0.23 =swelling =tooth_bad
0.23 =swelling =wont_swallow
0.23 =tooth_bad
0.23 ^ #
0.23 ^ _ demasiad
0.23 ^ _ pegaron
0.23 abeja _ se
0.23 aire _ el
0.23 bebe _ la
0.23 boca _ y
0.23 boca chuec
0.23 cabez _ vomit
0.23 cabez _ y
0.23 cada _ peor
0.23 calentur _ #11+
0.23 calentur de
0.23 cesare
0.23 chuec y
0.23 con _ pelot
0.23 con una
0.23 culebrill en
0.23 desde _ dias
0.23 desde _ una
0.23 di
0.23 dolor _ a
0.23 duele _ fiebr
0.23 durmi _ mitad
0.23 esta babe
0.23 fiebr _ manch
0.23 hace _ raros
0.23 hace dias
0.23 hace ruid
0.23 her esta
0.23 horas _ la
0.23 hunden
0.23 hunden _ costill
0.23 hunden las
0.23 la _ tomo
0.23 la ereccion
0.23 largo
0.23 las _ y
0.23 le _ con
0.23 le dio
0.23 le hunden
0.23 le pegaron
0.23 llag
0.23 llag _ la
0.23 llag en
0.23 mama de
0.23 me _ coagul
0.23 me salen
0.23 mi companer
0.23 minut y
0.23 mucha fiebr
0.23 muela _ no
0.23 nariz _ hace
0.23 nariz desde
0.23 nino _ un
0.23 panza
0.23 papa se
0.23 pecho _ estoy
0.23 pegaron
0.23 pegaron _ una
0.23 pegaron con
0.23 pelot
0.23 pelot _ el
0.23 pelot en
0.23 presion _ #99+
0.23 que _ dicen
0.23 quij y
0.23 raros
0.23 respirar _ tengo
0.23 ruid
0.23 ruid raros
0.23 salen coagul
0.23 se _ hunden
0.23 se cayo
0.23 tiene _ sueno
0.23 tiene mucho
0.23 un _ al
0.23 un _ largo
0.23 una pelot
0.23 vez peor
0.23 voces _ me
0.23 voces que
0.23 y _ cosas
0.23 y _ ereccion
0.23 y _ ronca
0.23 y _ ronch
0.23 y _ salen
0.23 y vengo
0.22 #99+ _ esta
0.22 -donde
0.22 -donde -esta
0.22 -ha -moj
0.22 -hace
0.22 -hace -nada
0.22 -moj
0.22 -sabe -donde
0.22 -sabe _ -esta
0.22 =a_lot =cough
0.22 =a_lot =hit_hard
0.22 =a_lot =swelling
0.22 =allergen =head_danger
0.22 =allergen =mouth_sores
0.22 =belly_pain =tearing
0.22 =bite_bad =confused
0.22 =bite_bad =sudden
0.22 =bleeding_any =stool_blood
0.22 =bluish =fever
0.22 =burn_any =fever
0.22 =burn_big =fever
0.22 =burn_severity =chemical_word
0.22 =burn_severity =drowsy
0.22 =burn_severity =heat_danger
0.22 =burn_severity =pale_clammy
0.22 =burn_severity =pleuritic
0.22 =burn_severity =stool_blood
0.22 =cannot_breathe =hours_pain
0.22 =chest_lasting =drug_named
0.22 =clot_risk =swelling
0.22 =confused =heat_danger
0.22 =days_many =severe_pain
0.22 =drowsy =means_mentioned
0.22 =drug_named =mouth_sores
0.22 =eye_area =hours_pain
0.22 =eye_hit_bad
0.22 =eye_hit_bad =preterm_weeks
0.22 =eye_hit_bad =stool_blood
0.22 =eye_hit_bad =wound
0.22 =face_droop =speech
0.22 =fall_any =fight_blow
0.22 =fever =seizure
0.22 =fever =squeezing_word
0.22 =fever =wound
0.22 =fight_blow =hit_hard
0.22 =getting_worse =short_breath
0.22 =hallucinating =hours_pain
0.22 =hallucinating =sudden
0.22 =head_danger =hives
0.22 =head_danger =hives_all
0.22 =head_danger =trunk_pain
0.22 =head_injury =numb_any
0.22 =heat_exposure =unresponsive
0.22 =high_altitude =short_breath
0.22 =hit_hard =severe_pain
0.22 =hives =rash
0.22 =hours_pain =one_eye
0.22 =jaw_arm_sweat =radiates
0.22 =limb_injury =pain_any
0.22 =limb_injury =severe_pain
0.22 =pain_any =postpartum
0.22 =pain_any =pregnant
0.22 =pain_any =short_breath
0.22 =squeezing_word =trunk_pain
0.22 =squeezing_word =upper_belly_pain
0.22 =stool_blood
0.22 =stool_blood =vaginal_bleeding
0.22 =trunk_pain =vomiting
0.22 =trunk_pain =young_baby
0.22 ^ regres
0.22 ^ ya
0.22 a gran
0.22 agua hirv
0.22 barrig _ y
0.22 bebe _ -ha
0.22 brazo con
0.22 cayo cloro
0.22 con _ fuert
0.22 con _ ojo
0.22 convulsion _ no
0.22 cuerp y
0.22 dano a
0.22 de _ barrig
0.22 de _ nariz
0.22 del corazon
0.22 dolor _ de
0.22 dolor arrib
0.22 el _ hinch
0.22 elefant
0.22 embaraz con
0.22 epoc y
0.22 esta sud
0.22 esta tembl
0.22 fiebr me
0.22 gran
0.22 gran altur
0.22 hace _ seman
0.22 herman
0.22 herman tomo
0.22 hirv _ el
0.22 la _ a
0.22 la gente
0.22 la sierr
0.22 los _ morad
0.22 los pies
0.22 me _ cloro
0.22 me _ respirar
0.22 mi _ tomo
0.22 mi _ vomit
0.22 mi herman
0.22 mucho _ cabez
0.22 nada desde
0.22 nada y
0.22 no _ -donde
0.22 no _ -hace
0.22 no _ -moj
0.22 no _ puede
0.22 ojo _ de
0.22 piern hinch
0.22 presion _ mi
0.22 puedo orinar
0.22 que _ a
0.22 que _ voy
0.22 quede _ en
0.22 regres
0.22 regres de
0.22 repent no
0.22 rompier
0.22 ronch
0.22 sangr _ a
0.22 se _ a
0.22 se _ desde
0.22 se puede
0.22 se rompier
0.22 sierr
0.22 tengo _ fiebr
0.22 tengo mucho
0.22 tiene
0.22 toall cada
0.22 un elefant
0.22 una _ cada
0.22 una toall
0.22 y _ -ha
0.22 y _ debil
0.22 y _ mare
0.22 y llevo
0.21 -ha
0.21 -respirab
0.21 =a_lot =long_bleed
0.21 =a_lot =thirsty
0.21 =belly_pain =head_danger
0.21 =belly_pain =squeezing_word
0.21 =belly_pain =vomiting
0.21 =bite_bad =numb_any
0.21 =bite_bad =sting
0.21 =black_stool =head_danger
0.21 =bladder_bowel_loss =chest_lasting
0.21 =bladder_bowel_loss =urinary_stuck_long
0.21 =bleeding_any =limb_bleeds
0.21 =bleeding_any =racing_heart
0.21 =bleeding_heavy =limb_bleeds
0.21 =blister_any =burned_hand
0.21 =blister_word =burned_hand
0.21 =blood_thinner =head_danger
0.21 =burn_severity =cholinergic
0.21 =burn_severity =fast_breathing
0.21 =burn_severity =kid_breathing
0.21 =burned_hand =rash
0.21 =chest_lasting =moved_right
0.21 =chest_lasting =right_side
0.21 =chest_lasting =rigors
0.21 =chest_lasting =rigors_hard
0.21 =chest_lasting =smoke
0.21 =chest_lasting =urinary_stuck
0.21 =chest_lasting =urinary_stuck_long
0.21 =drooling =eye_hit_bad
0.21 =eye_area =eye_pain
0.21 =eye_hit_bad =face_blisters
0.21 =eye_hit_bad =head_danger
0.21 =eye_hit_bad =limb_bleeds
0.21 =eye_hit_bad =recent_travel
0.21 =eye_hit_bad =urinary_stuck
0.21 =eye_hit_bad =urinary_stuck_long
0.21 =eye_pain
0.21 =eye_pain =pain_any
0.21 =eyelids_swollen
0.21 =fall_hard =fell_baby
0.21 =fast_breathing =kid_breathing
0.21 =fever =wont_feed
0.21 =flank_pain =vomiting
0.21 =head_danger =kidney_stone
0.21 =head_injury =hours_pain
0.21 =hip_hurts =hit_hard
0.21 =kid_breathing
0.21 =kid_breathing =short_breath
0.21 =kidney_stone =vomiting
0.21 =limb_bleeds =vaginal_bleeding
0.21 =limp_leg =limp_refuses
0.21 =limp_refuses
0.21 =muscle_tear =pain_any
0.21 =nail_word =wont_go_away
0.21 =pain_any =recent_travel
0.21 =pain_any =urinary_stuck
0.21 =pain_any =urinary_stuck_long
0.21 =postpartum =rigors
0.21 =postpartum =rigors_hard
0.21 =racing_heart =vaginal_bleeding
0.21 =recent_travel =squeezing_word
0.21 =rigors =sugar_low
0.21 =shaking =sugar_low
0.21 =shaking =young_baby
0.21 =short_breath =young_baby
0.21 =slow_breathing
0.21 =stiff_neck
0.21 =thirsty
0.21 =urinary_stuck =urinary_stuck_long
0.21 =urinary_stuck_long
0.21 ^ _ vomit
0.21 aceler y
0.21 ahora toso
0.21 alacran
0.21 ator y
0.21 cabez ayer
0.21 cada #
0.21 casa y
0.21 chorr de
0.21 con _ hirv
0.21 corazon _ y
0.21 de tomar
0.21 derech de
0.21 duele _ lado
0.21 en quimi
0.21 es diabetic
0.21 estoy sud
0.21 frent
0.21 frent y
0.21 frio _ no
0.21 fue la
0.21 hija _ trago
0.21 hinch _ me
0.21 hinch que
0.21 hoy vomit
0.21 infeccion de
0.21 izquierd _ estoy
0.21 la _ ayer
0.21 la frent
0.21 mama _ diabetic
0.21 mama es
0.21 mano _ y
0.21 me _ algo
0.21 me _ tragar
0.21 mi suegr
0.21 mucha sed
0.21 nino _ trago
0.21 no -respirab
0.21 orina _ y
0.21 orina oscur
0.21 oye
0.21 oye _ y
0.21 oye voces
0.21 piel _ y
0.21 puedo _ nada
0.21 respir rap
0.21 sale _ sangr
0.21 salio _ chorr
0.21 sangr por
0.21 sangr tanto
0.21 se _ al
0.21 se _ puso
0.21 seman _ de
0.21 suegr
0.21 suena
0.21 tengo sangr
0.21 tomar _ dos
0.21 tomar hace
0.21 tos _ y
0.21 un alacran
0.21 un chorr
0.21 un dolor
0.21 una _ que
0.21 una seman
0.21 ve la
0.21 vecin _ tir
0.21 vecin esta
0.21 veo doble
0.21 voces y
0.21 y _ toso
0.2 -dia -y
0.2 -el _ -y
0.2 -la _ -y
0.2 -lo _ -despertar
0.2 -orin _ -todo
0.2 =a_lot =feels_sleepy
0.2 =a_lot =stiff_neck
0.2 =allergen =burn_severity
0.2 =baby =hallucinating
0.2 =baby =hours_pain
0.2 =baby =lips_blue
0.2 =belly_hard =vomiting
0.2 =belly_pain =diabetes
0.2 =belly_pain =trunk_pain
0.2 =bite_bad =halos
0.2 =bite_bad =headache
0.2 =bite_bad =vaginal_bleeding
0.2 =bite_bad =yellow_halos
0.2 =black_stool =near_faint
0.2 =bleeding_heavy =pregnant
0.2 =bp_high =headache
0.2 =bp_high =squeezing_word
0.2 =burn_severity =clot_risk
0.2 =burn_severity =hallucinating
0.2 =burn_severity =jaundice
0.2 =burn_severity =right_side
0.2 =burn_severity =turning_blue
0.2 =chest_any =clot_risk
0.2 =chest_lasting =coughs_blood
0.2 =chest_lasting =indigestion_odd
0.2 =chest_pain =clot_risk
0.2 =chest_pain =pale_clammy
0.2 =clot_risk =hurts_breathing
0.2 =clot_risk =pleuritic
0.2 =clot_risk =trunk_pain
0.2 =co_words =rash
0.2 =cocaine =head_danger
0.2 =confused =rigors
0.2 =confused =shaking
0.2 =diabetes =pain_any
0.2 =diabetes =trunk_pain
0.2 =drowsy =feels_sleepy
0.2 =drowsy =hours_pain
0.2 =eye_area =halos
0.2 =eye_area =yellow_halos
0.2 =eye_bulge =eye_hit_bad
0.2 =eye_hit_bad =getting_worse
0.2 =eye_hit_bad =halos
0.2 =eye_hit_bad =racing_heart
0.2 =eye_hit_bad =yellow_halos
0.2 =eye_pain =halos
0.2 =eye_pain =yellow_halos
0.2 =eye_red =fever
0.2 =fall_any =severe_pain
0.2 =flank_pain =pregnant
0.2 =gas_smell =vomiting
0.2 =getting_worse =pain_any
0.2 =getting_worse =squeezing_word
0.2 =halos
0.2 =halos =pain_any
0.2 =halos =yellow_halos
0.2 =head_danger =postpartum
0.2 =headache =postpartum
0.2 =hernia_word
0.2 =high_fever =squeezing_word
0.2 =immunosuppressed =sickle_cell
0.2 =indigestion_odd
0.2 =indigestion_odd =long_bleed
0.2 =indigestion_odd =pale_clammy
0.2 =indigestion_odd =wont_go_away
0.2 =long_bleed =squeezing_word
0.2 =near_faint =vaginal_bleeding
0.2 =one_side_belly =vomiting
0.2 =pain_any =priapism
0.2 =pain_any =yellow_halos
0.2 =pale_clammy =wont_go_away
0.2 =postpartum =squeezing_word
0.2 =pregnant =swelling_face
0.2 =severe_pain =worst_ever
0.2 =sickle_cell
0.2 =squeezing_word =uti
0.2 =swelling =throat_tight
0.2 =yellow_halos
0.2 ^ _ anticonceptiv
0.2 ^ _ peor
0.2 ^ llegu
0.2 al caminar
0.2 al ojo
0.2 altur
0.2 anemi
0.2 anemi falciform
0.2 atras de
0.2 blanc y
0.2 brazo izquierd
0.2 cachet
0.2 calient _ de
0.2 como #11+
0.2 corazon le
0.2 de dolor
0.2 de lado
0.2 de su
0.2 dias _ ahora
0.2 dolor terribl
0.2 dura
0.2 dura como
0.2 el _ dolor
0.2 embaraz
0.2 empez _ repent
0.2 en _ luces
0.2 encog
0.2 encog las
0.2 es _ y
0.2 escalofri fuert
0.2 espos _ el
0.2 estoy _ mucho
0.2 estoy pal
0.2 fuent _ tengo
0.2 gargant y
0.2 habla _ y
0.2 halos
0.2 halos _ las
0.2 halos en
0.2 la _ chuec
0.2 la primer
0.2 las luces
0.2 le _ sangr
0.2 llegu
0.2 mama _ esta
0.2 mi _ respir
0.2 nada
0.2 pecho _ se
0.2 peor dolor
0.2 puent
0.2 sangr _ y
0.2 tengo _ sueno
0.2 todas las
0.2 tomo _ frasc
0.2 tomo anticonceptiv
0.2 tosi sangr
0.2 toso sangr
0.2 toso y
0.2 tres horas
0.2 un frasc
0.2 voy _ desmayar
0.2 y _ cara
0.2 y _ con
0.2 y _ en
0.2 y _ la
0.2 y _ sud
0.19 # dias
0.19 #11+ _ esta
0.19 -a -mi
0.19 -a _ -bebe
0.19 -mi _ -movers
0.19 -sient -a
0.19 -sient _ -mi
0.19 -tomo
0.19 =a_lot =coughs_blood
0.19 =a_lot =drowning
0.19 =a_lot =short_breath
0.19 =alcohol =unresponsive
0.19 =arm_hand_pain =pale_clammy
0.19 =at_rest =chest_any
0.19 =at_rest =chest_pressure
0.19 =back_pain
0.19 =back_pain =eye_hit_bad
0.19 =back_pain =pain_any
0.19 =belly_hard =belly_pain
0.19 =belly_hit =confused
0.19 =belly_hit =vomiting
0.19 =bite_bad =speech
0.19 =bluish =cough
0.19 =both_legs
0.19 =bruising =fever
0.19 =burn_severity =retractions
0.19 =burn_severity =sudden
0.19 =calf
0.19 =calf =fever
0.19 =cannot_breathe =inhaler_fails
0.19 =cannot_breathe =sudden
0.19 =chest_lasting =getting_worse
0.19 =chest_lasting =uti
0.19 =co_words =dizzy
0.19 =cold_limb =eye_hit_bad
0.19 =cold_limb =pain_any
0.19 =cold_only =young_baby
0.19 =confused =sugar_low
0.19 =confused =wakes
0.19 =cough =lips_blue
0.19 =dark_urine
0.19 =days_many =preterm_weeks
0.19 =diabetes =wound
0.19 =ear_swollen =squeezing_word
0.19 =eye_area =squeezing_word
0.19 =eye_hit_bad =hip_hurts
0.19 =eye_hit_bad =jaundice
0.19 =eye_hit_bad =jaw_arm_sweat
0.19 =eye_hit_bad =rigors
0.19 =eye_red =rash
0.19 =fall_any
0.19 =fall_any =thrown_off
0.19 =fever =glass_test
0.19 =fever =spreading
0.19 =fever =vomiting_constantly
0.19 =glass_test
0.19 =glass_test =purple_rash
0.19 =glass_test =rash
0.19 =glass_test =vaginal_bleeding
0.19 =head_danger =rigors
0.19 =head_danger =severe_pain
0.19 =head_danger =wakes
0.19 =headache =nail_word
0.19 =high_fever =recent_travel
0.19 =hip_hurts
0.19 =hip_hurts =pain_any
0.19 =hip_hurts =trunk_pain
0.19 =hit_hard =thrown_off
0.19 =jaundice =pain_any
0.19 =jaundice =right_side
0.19 =jaundice =squeezing_word
0.19 =long_bleed =seizure
0.19 =nail_word =priapism
0.19 =new_confusion =wakes
0.19 =not_drinking
0.19 =pain_any =rigors_hard
0.19 =pale_clammy =severe_pain
0.19 =preterm_weeks
0.19 =radiates =squeezing_word
0.19 =rigors_hard =uti
0.19 =severe_pain =swallow_trouble
0.19 =severe_pain =throat_sore
0.19 =severe_pain =wont_swallow
0.19 =squeezing_word
0.19 =thrown_off
0.19 ^ _ rojo
0.19 ^ _ tobill
0.19 ^ despu
0.19 a los
0.19 abuel _ cayo
0.19 agarr el
0.19 ampoll en
0.19 anos _ la
0.19 arrib a
0.19 atragant _ carne
0.19 bebe _ se
0.19 bien _ se
0.19 borros
0.19 cacahuat
0.19 carne y
0.19 con carne
0.19 de #
0.19 de _ cesare
0.19 de _ piern
0.19 destapacan
0.19 dolor _ los
0.19 el hombr
0.19 el lado
0.19 embaraz _ veo
0.19 empap tres
0.19 en _ cost
0.19 esta hirv
0.19 estuv en
0.19 fiebr despu
0.19 hacerm
0.19 hijo _ puede
0.19 hombr
0.19 inhalador no
0.19 la _ estoy
0.19 la cesare
0.19 la presion
0.19 le _ atras
0.19 manch _ que
0.19 me tome
0.19 mi _ habla
0.19 mi nina
0.19 mi tio
0.19 morad _ no
0.19 morad que
0.19 morad y
0.19 mordi _ mi
0.19 mordi a
0.19 muela infect
0.19 nina
0.19 no -tomo
0.19 pastill nueva
0.19 piern
0.19 primer vez
0.19 que se
0.19 quitarm
0.19 respirar _ se
0.19 sacam
0.19 sal y
0.19 sangr _ con
0.19 se agarr
0.19 seman esta
0.19 sent en
0.19 sus
0.19 sus pastill
0.19 tanto _ gargant
0.19 tanto la
0.19 tiene _ y
0.19 tio
0.19 tir _ el
0.19 todo _ lado
0.19 tres toall
0.19 una _ esta
0.19 una ereccion
0.19 vomit _ desde
0.19 y _ como
0.19 y _ esta
0.19 y _ mal
0.19 y las
0.19 ya _ tres
0.19 ya empap
0.18 -fuerz
0.18 -ha -orin
0.18 -ha _ -en
0.18 =a_lot
0.18 =a_lot =cannot_breathe
0.18 =a_lot =fall_any
0.18 =a_lot =high_altitude
0.18 =a_lot =jaw_arm_sweat
0.18 =alcohol =withdrawal
0.18 =allergen =making_swell
0.18 =allergen =squeezing_word
0.18 =at_rest =cannot_breathe
0.18 =baby =inconsolable
0.18 =belly_hard =green_vomit
0.18 =belly_hard =phlegm
0.18 =belly_pain =hours_pain
0.18 =bite_bad =deformed
0.18 =bite_bad =tendon_seen
0.18 =bleeding_heavy =postpartum
0.18 =blood_thinner =long_bleed
0.18 =blurry_vision =head_danger
0.18 =burn_severity =swelling_lips
0.18 =calf =wound
0.18 =chest_lasting =radiates_groin
0.18 =chest_lasting =swelling
0.18 =chest_lasting =testicle
0.18 =chest_lasting =vomiting_blood
0.18 =clot_risk =soaking_pad
0.18 =coughs_blood =pain_any
0.18 =deep_burn =skin_peeling
0.18 =deformed =tendon_seen
0.18 =deformed =to_the_bone
0.18 =drooling
0.18 =drooling =fever
0.18 =elderly =severe_weakness
0.18 =eye_area =nail_word
0.18 =eye_area =seizure
0.18 =eye_area =sting
0.18 =eye_area =unresponsive
0.18 =eye_hit_bad =eyelids_swollen
0.18 =eye_hit_bad =high_altitude
0.18 =eye_hit_bad =recent_infection
0.18 =eye_hit_bad =throat_side
0.18 =eyelids_swollen =swelling
0.18 =fall_any =purple_word
0.18 =fall_any =vomiting
0.18 =fever =recent_surgery
0.18 =fever =wound_infected
0.18 =head_danger =one_side_belly
0.18 =head_danger =smoke
0.18 =headache =high_altitude
0.18 =hernia_stuck =severe_pain
0.18 =high_altitude =pain_any
0.18 =high_altitude =vomiting
0.18 =high_fever =rash
0.18 =high_fever =unresponsive
0.18 =long_bleed =radiates_groin
0.18 =long_bleed =testicle
0.18 =making_swell
0.18 =making_swell =swelling
0.18 =making_swell =swelling_lips
0.18 =nail_word =near_faint
0.18 =nausea
0.18 =pregnant =swelling
0.18 =pregnant =trunk_pain
0.18 =pregnant =young_baby
0.18 =skin_infection =wound_infected
0.18 =sting =swelling_lips
0.18 =stroke_word
0.18 =tendon_seen
0.18 =tendon_seen =to_the_bone
0.18 =throat_side
0.18 ^ _ much
0.18 aguant _ dolor
0.18 aguant el
0.18 ahora _ mucho
0.18 aire _ me
0.18 alcohol
0.18 ampoll _ la
0.18 aunqu _ sent
0.18 bebe _ dos
0.18 cabez fuert
0.18 cada #11+
0.18 casi se
0.18 con _ en
0.18 creo _ me
0.18 de _ fuert
0.18 dice _ le
0.18 dos _ esta
0.18 dos meses
0.18 duro
0.18 el antibiotic
0.18 el perro
0.18 en _ brazo
0.18 estan
0.18 estan _ los
0.18 estan hinch
0.18 este sent
0.18 golpe _ cabez
0.18 hace dos
0.18 hinch _ labi
0.18 hinch los
0.18 infeccion en
0.18 la mandibul
0.18 limpiador
0.18 lleno _ toall
0.18 lleno una
0.18 los _ hinchad
0.18 mandibul
0.18 meses _ muy
0.18 meses esta
0.18 mov
0.18 mucho con
0.18 nause
0.18 no _ -fuerz
0.18 no _ le
0.18 operaron _ seman
0.18 operaron la
0.18 orinar desde
0.18 pantorrill hinch
0.18 papa _ puede
0.18 papa no
0.18 pela _ piel
0.18 pela la
0.18 popo
0.18 puede parar
0.18 sale
0.18 se _ estan
0.18 se _ parar
0.18 se _ pela
0.18 se _ torci
0.18 ve _ hueso
0.18 vecin se
0.18 vomit _ y
0.18 y _ -sabe
0.18 y _ dio
0.18 y _ doble
0.18 y _ paro
0.17 -derech
0.17 -lado
0.17 -lado -derech
0.17 -panal desde
0.17 =a_lot =young_baby
0.17 =acts_drunk =speech
0.17 =alcohol =speech
0.17 =baby =hernia_stuck
0.17 =back_pain =flank_pain
0.17 =back_pain =rigors
0.17 =barking_stridor =burn_severity
0.17 =belly_hit =severe_pain
0.17 =bleeding_any =dizzy
0.17 =bleeding_any =spits_clots
0.17 =bleeding_heavy =nail_word
0.17 =burn_severity =chest_lasting
0.17 =burn_severity =cold_outside
0.17 =burn_severity =hernia_stuck
0.17 =burn_severity =jaw_arm_sweat
0.17 =burn_severity =many_days
0.17 =burn_severity =postpartum
0.17 =burn_severity =speech
0.17 =cannot_breathe =chest_lasting
0.17 =chest_any =jaw_arm_sweat
0.17 =chest_lasting =clot_risk
0.17 =chest_lasting =limp_leg
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =recent_surgery
0.17 =chest_lasting =severe_pain
0.17 =chest_pain =hours_pain
0.17 =chest_tearing =hours_pain
0.17 =chest_tearing =sudden
0.17 =chest_tearing =tearing
0.17 =chest_tearing =tearing_trunk
0.17 =child_got_pills =unresponsive
0.17 =clot_risk =days_many
0.17 =clot_risk =young_baby
0.17 =cold_exposure
0.17 =cold_exposure =head_danger
0.17 =cold_outside =fall_any
0.17 =cold_outside =fell
0.17 =cold_outside =hit_hard
0.17 =confused =hit_hard
0.17 =days_many =headache
0.17 =diarrhea =diarrhea_many
0.17 =diarrhea_many
0.17 =dizzy =vaginal_bleeding
0.17 =drugs_taken
0.17 =elderly =sudden
0.17 =eye_hit_bad =head_injury
0.17 =eye_hit_bad =hurts_move
0.17 =eye_hit_bad =one_side_throat
0.17 =eye_hit_bad =pain_beyond
0.17 =eye_hit_bad =recent_surgery
0.17 =eye_hit_bad =spits_clots
0.17 =eye_red =eyelids_swollen
0.17 =eye_red =swelling
0.17 =eyelids_swollen =fever
0.17 =fainted =radiates
0.17 =fall_any =hip_fracture
0.17 =fall_any =severe_weakness
0.17 =fall_any =trunk_pain
0.17 =fell =hip_fracture
0.17 =fell =severe_weakness
0.17 =fever =upper_belly_pain
0.17 =flank_pain =rigors
0.17 =getting_worse
0.17 =head_danger =high_altitude
0.17 =head_danger =hip_hurts
0.17 =head_danger =no_gas
0.17 =head_danger =no_urine
0.17 =head_danger =sudden
0.17 =hernia_word =radiates_groin
0.17 =high_fever =vaginal_bleeding
0.17 =hip_fracture
0.17 =hip_fracture =hit_hard
0.17 =hip_fracture =severe_weakness
0.17 =hip_hurts =rigors
0.17 =hit_hard =severe_weakness
0.17 =hit_hard =trunk_pain
0.17 =hours_pain =tearing
0.17 =hours_pain =tearing_trunk
0.17 =hurts_breathing =nail_word
0.17 =jaw_locked =one_side_belly
0.17 =jaw_locked =one_side_throat
0.17 =long_bleed =vaginal_bleeding
0.17 =means_mentioned =unresponsive
0.17 =near_faint =radiates
0.17 =new_confusion =pale_clammy
0.17 =no_gas =vomiting
0.17 =numb_any =vomiting
0.17 =one_side_belly =one_side_throat
0.17 =one_side_throat
0.17 =one_side_throat =pain_any
0.17 =pain_any =pain_beyond
0.17 =postpartum =wound
0.17 =radiates =rigors
0.17 =radiates =sudden
0.17 =recent_surgery =young_baby
0.17 =spits_clots
0.17 =spits_clots =vaginal_bleeding
0.17 =sudden =tearing
0.17 =sudden =tearing_trunk
0.17 =vomiting =withdrawal
0.17 ^ _ bola
0.17 ^ _ empez
0.17 ^ _ muy
0.17 ^ _ quemo
0.17 a #11+
0.17 abuel _ repent
0.17 alta
0.17 amoniac
0.17 anemi _ y
0.17 arrib de
0.17 bajar
0.17 bebe llora
0.17 bola _ la
0.17 cabez _ tengo
0.17 cara _ y
0.17 companer se
0.17 cuest tragar
0.17 deje _ tomar
0.17 derech _ la
0.17 desmay _ no
0.17 diarre _ veces
0.17 dias _ estoy
0.17 dio _ convulsion
0.17 dolor
0.17 dolor _ abajo
0.17 duele muchisim
0.17 el prepuci
0.17 en _ frent
0.17 falciform y
0.17 fuert _ a
0.17 fuert abajo
0.17 habla _ borrach
0.17 habla como
0.17 hirv en
0.17 la _ nueva
0.17 la piel
0.17 las dos
0.17 las ventan
0.17 los _ rojos
0.17 luz _ una
0.17 me _ muchisim
0.17 me empez
0.17 me mareo
0.17 mi _ llora
0.17 mi papa
0.17 mucha sangr
0.17 mucho dolor
0.17 mucho mas
0.17 nina tiene
0.17 nino _ tomo
0.17 no _ caminar
0.17 no _ mueve
0.17 no _ sacar
0.17 operaron de
0.17 papa
0.17 pastill y
0.17 pies
0.17 prepuci
0.17 profund en
0.17 puedo _ gases
0.17 puedo sacar
0.17 quier _ con
0.17 ruido _ respirar
0.17 ruido al
0.17 sacar
0.17 sacar gases
0.17 se ve
0.17 si lo
0.17 subio a
0.17 tengo _ y
0.17 tome _ y
0.17 tomo _ y
0.17 tomo warfarin
0.17 una _ con
0.17 ventan
0.17 y _ raro
0.17 y _ warfarin
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 =a_lot =bluish
0.16 =a_lot =blurry_vision
0.16 =a_lot =preterm_weeks
0.16 =abuse_danger =means_mentioned
0.16 =allergen =swallow_trouble
0.16 =allergen =wont_swallow
0.16 =baby =pregnant
0.16 =belly_blow
0.16 =belly_blow =belly_hit
0.16 =belly_pain =pregnant
0.16 =bite_bad =skin_infection
0.16 =bite_bad =tooth
0.16 =bite_bad =tooth_bad
0.16 =bite_bad =wound
0.16 =bite_bad =wound_infected
0.16 =blister_any =eye_hit_bad
0.16 =blister_word =eye_hit_bad
0.16 =bluish =hurts_breathing
0.16 =bluish =pain_beyond
0.16 =bluish =short_breath
0.16 =blurry_vision =eye_pain
0.16 =bruising =child_bruises
0.16 =burn_big =deep_burn
0.16 =burn_severity
0.16 =burn_severity =wakes
0.16 =burned_hand =pregnant
0.16 =burned_hand =swelling
0.16 =burned_hand =swelling_lips
0.16 =chest_any =long_bleed
0.16 =chest_any =pregnant
0.16 =chest_lasting =sting
0.16 =chest_pressure =pale_clammy
0.16 =child_bruises
0.16 =days_many =leg_swelling_one
0.16 =days_many =vomiting
0.16 =dizzy =near_faint
0.16 =elderly =unresponsive
0.16 =eye_hit_bad =leg_swelling_one
0.16 =eye_hit_bad =squeezing_word
0.16 =eye_hit_bad =sting
0.16 =eye_hit_bad =swelling_face
0.16 =face_blisters =pain_any
0.16 =fall_any =fall_height
0.16 =fall_any =hip_hurts
0.16 =fall_any =squeezing_word
0.16 =fall_any =unresponsive
0.16 =fall_hard =fall_height
0.16 =fall_height
0.16 =fall_height =fell
0.16 =fall_height =hit_hard
0.16 =fell =hip_hurts
0.16 =fell =unresponsive
0.16 =fever =skin_peeling
0.16 =harm_others =means_mentioned
0.16 =head_danger =swelling
0.16 =head_danger =worst_ever
0.16 =headache =worst_ever
0.16 =high_fever =purple_rash
0.16 =hip_hurts =severe_pain
0.16 =hit_hard =unresponsive
0.16 =many_days =swelling
0.16 =nail_word =radiates_groin
0.16 =pain_any =squeezing_word
0.16 =pale_clammy =rigors
0.16 =pale_clammy =shaking
0.16 =phlegm =young_baby
0.16 =pregnant
0.16 =rash =sting
0.16 =rigors =skin_infection
0.16 =rigors =wound_infected
0.16 =rigors_hard =skin_infection
0.16 =rigors_hard =wound_infected
0.16 =severe_headache =worst_ever
0.16 =severe_pain =swelling
0.16 =short_breath =speech
0.16 =skin_infection =tooth
0.16 =tooth =wound_infected
0.16 ^ _ infect
0.16 ^ _ novio
0.16 abajo y
0.16 alarm
0.16 apriet
0.16 avisp
0.16 cabez _ mi
0.16 cabez en
0.16 cirrosis y
0.16 de _ costill
0.16 debaj _ las
0.16 derech abajo
0.16 dice _ se
0.16 el ojo
0.16 en _ nariz
0.16 espos _ sangr
0.16 esta _ calient
0.16 estoy _ sangr
0.16 gargant _ hinch
0.16 hija tiene
0.16 hijo _ trago
0.16 hijo esta
0.16 infect la
0.16 la alarm
0.16 la pila
0.16 lado _ abajo
0.16 las _ derech
0.16 las costill
0.16 llevo #
0.16 mama _ el
0.16 manan y
0.16 me pegue
0.16 mi _ del
0.16 minut _ tomo
0.16 novio me
0.16 piel y
0.16 piern esta
0.16 puede _ bien
0.16 puede _ y
0.16 tiene _ cuell
0.16 tiene cirrosis
0.16 tiene dolor
0.16 todas _ pastill
0.16 tres _ y
0.16 y _ brazo
0.16 y _ repent
0.16 y de
0.15 #11+
0.15 -aire
0.15 -ha _ -el
0.15 -moj -el
0.15 -moj _ -panal
0.15 =a_lot =cold_outside
0.15 =a_lot =hernia
0.15 =a_lot =hernia_word
0.15 =allergen =blister_any
0.15 =allergen =blister_word
0.15 =allergen =sting
0.15 =back_pain =head_danger
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bite_bad =swallow_trouble
0.15 =bleeding_heavy =chest_lasting
0.15 =blister_any =drug_named
0.15 =blister_word =drug_named
0.15 =blood_thinner =fall_any
0.15 =blood_thinner =fell
0.15 =bluish =eye_hit_bad
0.15 =bluish =pain_any
0.15 =blurry_vision =swelling
0.15 =blurry_vision =swelling_lips
0.15 =burn_any =skin_peeling
0.15 =burn_severity =heat_exposure
0.15 =burn_severity =purple_word
0.15 =burn_severity =rigors_hard
0.15 =burn_severity =severe_weakness
0.15 =burn_severity =wound_infected
0.15 =chest_any =hurts_breathing
0.15 =chest_any =pleuritic
0.15 =chest_pain =hurts_breathing
0.15 =chest_pain =pleuritic
0.15 =cold_only =days_many
0.15 =confused =fall_any
0.15 =confused =severe_weakness
0.15 =confused =vomiting
0.15 =days_many =itching
0.15 =days_many =itchy_only
0.15 =drowsy =no_urine
0.15 =drug_named =fever
0.15 =elderly =nail_word
0.15 =eye_hit_bad =shingles
0.15 =eye_hit_bad =turning_blue
0.15 =fever =moved_right
0.15 =fever =right_side
0.15 =fight_blow =numb_any
0.15 =getting_worse =sudden
0.15 =hit_hard =pain_any
0.15 =hurts_breathing =trunk_pain
0.15 =itching =pregnant
0.15 =itching =preterm_weeks
0.15 =itchy_only =pregnant
0.15 =itchy_only =preterm_weeks
0.15 =jaundice
0.15 =long_bleed =trunk_pain
0.15 =means_mentioned
0.15 =nail_word =unresponsive
0.15 =nausea =squeezing_word
0.15 =no_urine =numb_any
0.15 =one_side_belly =throat_sore
0.15 =pain_any =turning_blue
0.15 =pleuritic =trunk_pain
0.15 =purple_word =severe_pain
0.15 =radiates_groin =swelling
0.15 =soaking_pad =young_baby
0.15 =sting =swelling_throat
0.15 =sting =throat_closing
0.15 =sudden =trunk_pain
0.15 =sudden =worst_ever
0.15 =sugar_low =unresponsive
0.15 ^ #11+
0.15 ^ _ cada
0.15 ^ _ nina
0.15 ^ _ recien
0.15 ^ _ sin
0.15 a _ espos
0.15 a _ hija
0.15 abuel
0.15 abuel _ muy
0.15 abuel esta
0.15 bebe no
0.15 brazo y
0.15 cada hora
0.15 clavo
0.15 con _ dolor
0.15 de _ ojo
0.15 dedo con
0.15 deje el
0.15 diabetic _ sud
0.15 dos _ y
0.15 duele horribl
0.15 el _ medicin
0.15 el pulso
0.15 escup
0.15 espum
0.15 esta mor
0.15 golpe
0.15 hay
0.15 herman _ que
0.15 herman dice
0.15 hinch _ fiebr
0.15 hoy _ la
0.15 hoy en
0.15 infect
0.15 la _ calient
0.15 la _ mi
0.15 las piern
0.15 le _ espum
0.15 le _ y
0.15 los _ de
0.15 me _ agua
0.15 me pela
0.15 mi vida
0.15 monton
0.15 monton de
0.15 mucho el
0.15 nada _ dolor
0.15 nada un
0.15 no _ -nada
0.15 no _ ni
0.15 no paro
0.15 paro de
0.15 pas ahora
0.15 pego y
0.15 que duele
0.15 rara
0.15 sale espum
0.15 sangr _ me
0.15 se _ va
0.15 seman _ ahora
0.15 tengo fiebr
0.15 toall _ hora
0.15 toma warfarin
0.15 tomo _ monton
0.15 tos _ sangr
0.15 un monton
0.15 veo _ y
0.15 vista _ un
0.15 vista de
0.15 y _ de
0.15 y _ mor
0.15 y _ piern
0.15 y fiebr
0.14 #11+ _ vomit
0.14 -comer
0.14 -despiert -para
0.14 -despiert _ -comer
0.14 -para -comer
0.14 -saliv
0.14 =a_lot =alcohol
0.14 =a_lot =burned_hand
0.14 =a_lot =calf
0.14 =a_lot =car_crash
0.14 =a_lot =testicle
0.14 =abuse_danger =eye_hit_bad
0.14 =abuse_danger =fall_any
0.14 =abuse_danger =pain_any
0.14 =allergen =upper_belly_pain
0.14 =baby =wont_feed
0.14 =back_pain =weak_legs
0.14 =belly_hard =severe_pain
0.14 =belly_hard =squeezing_word
0.14 =bite_bad =preterm_weeks
0.14 =bite_bad =stiff_neck
0.14 =bleeding_any =calf
0.14 =bleeding_heavy =calf
0.14 =blurry_vision =hours_pain
0.14 =blurry_vision =sudden
0.14 =burn_severity =short_breath
0.14 =burned_hand =pain_any
0.14 =burned_hand =severe_pain
0.14 =calf =hurts_breathing
0.14 =calf =pleuritic
0.14 =cannot_breathe =fast_breathing
0.14 =cannot_breathe =kid_breathing
0.14 =cant_stand
0.14 =cant_stand =limp_leg
0.14 =cant_stand =limp_refuses
0.14 =cant_stand =severe_weakness
0.14 =car_crash =cut_by_accident
0.14 =car_crash =eye_hit_bad
0.14 =car_crash =pain_any
0.14 =car_crash =severe_pain
0.14 =carbon_monoxide =gas_smell
0.14 =chest_lasting =head_danger
0.14 =choking =nail_word
0.14 =coughs_blood =short_breath
0.14 =days_many =numb_any
0.14 =double_vision =hours_pain
0.14 =double_vision =sudden
0.14 =elderly =eye_hit_bad
0.14 =elderly =hip_fracture
0.14 =eye_area =eyelids_swollen
0.14 =eye_area =sudden
0.14 =eye_area =swelling
0.14 =eye_hit_bad =gas_smell
0.14 =eye_hit_bad =hoarse
0.14 =eye_hit_bad =rash
0.14 =eye_hit_bad =speech
0.14 =eye_hit_bad =throat_tight
0.14 =eye_hit_bad =weak_legs
0.14 =fainted =trunk_pain
0.14 =fast_breathing =retractions
0.14 =flank_pain =weak_legs
0.14 =gas_smell =headache
0.14 =gas_smell =pain_any
0.14 =gas_smell =squeezing_word
0.14 =head_danger =overdose_taken
0.14 =head_danger =rigors_hard
0.14 =head_danger =uti
0.14 =high_fever =one_side_belly
0.14 =high_fever =shaking
0.14 =hip_hurts =weak_legs
0.14 =hives
0.14 =hoarse =throat_side
0.14 =hoarse =throat_tight
0.14 =hours_pain =recent_surgery
0.14 =hurts_breathing =leg_swelling_one
0.14 =hurts_breathing =swelling
0.14 =jaw_arm_sweat =pain_any
0.14 =kid_breathing =retractions
0.14 =kidney_stone =severe_pain
0.14 =leg_swelling_one =pleuritic
0.14 =limp_leg =severe_weakness
0.14 =limp_refuses =severe_weakness
0.14 =moved_right =severe_pain
0.14 =nail_word =testicle
0.14 =numb_any =pregnant
0.14 =numb_any =preterm_weeks
0.14 =one_eye =sudden
0.14 =pain_any =vomiting_constantly
0.14 =pain_any =weak_legs
0.14 =pale_clammy =weak_any
0.14 =pleuritic =swelling
0.14 =pregnant =vomiting_constantly
0.14 =radiates =weak_legs
0.14 =recent_surgery
0.14 =recent_surgery =short_breath
0.14 =recent_surgery =sudden
0.14 =retractions =short_breath
0.14 =right_side =severe_pain
0.14 =rigors =vomiting
0.14 =rigors_hard =vomiting
0.14 =short_breath =swelling_lips
0.14 =spreading =wound
0.14 =squeezing_word =weak_legs
0.14 =swallow_trouble =swelling_throat
0.14 =swallow_trouble =throat_tight
0.14 =swelling_throat =wont_swallow
0.14 =throat_side =throat_tight
0.14 =throat_tight =wont_swallow
0.14 =uti =vomiting
0.14 =wound =wound_infected
0.14 ^ _ dieron
0.14 ^ _ olor
0.14 ^ mal
0.14 ^ nuestr
0.14 ^ se
0.14 ^ sient
0.14 a _ espald
0.14 a gas
0.14 accident
0.14 accident _ carro
0.14 accident de
0.14 ahora escalofri
0.14 bebe _ mueve
0.14 bien _ me
0.14 cayo y
0.14 chiquit _ la
0.14 chiquit en
0.14 corazon va
0.14 cuest
0.14 de _ esta
0.14 de _ gargant
0.14 de carro
0.14 dedos
0.14 desplom _ no
0.14 desplom y
0.14 duele _ pecho
0.14 duele _ testicul
0.14 el _ es
0.14 el _ va
0.14 embaraz _ estoy
0.14 en _ cara
0.14 en _ ojos
0.14 escalofri y
0.14 fiebr _ no
0.14 fuert _ el
0.14 grita
0.14 hay _ a
0.14 hay olor
0.14 jardin y
0.14 lado derech
0.14 los dedos
0.14 mi _ de
0.14 mi _ dice
0.14 mordi _ serpient
0.14 muy _ no
0.14 nino _ muy
0.14 nino respir
0.14 no _ -para
0.14 nuestr
0.14 olor _ gas
0.14 olor a
0.14 pal _ debil
0.14 papa _ desmay
0.14 piel amarill
0.14 que antes
0.14 rap _ se
0.14 repent esta
0.14 ros y
0.14 se _ pal
0.14 testicul _ hace
0.14 testicul desde
0.14 tiene _ en
0.14 tomo mucho
0.14 tragar ni
0.14 tuve _ accident
0.14 un _ y
0.14 un accident
0.14 una serpient
0.14 veo cosas
0.14 y _ ampoll
0.14 y _ calentur
0.14 y _ embaraz
0.14 y _ escalofri
0.14 y _ voz
0.14 y debil
0.14 y todos
0.13 =a_lot =bite_bad
0.13 =a_lot =numb_any
0.13 =allergen =new_medicine
0.13 =baby =vomiting_constantly
0.13 =belly_hard =days_many
0.13 =belly_hit =eye_hit_bad
0.13 =belly_hit =heat_danger
0.13 =belly_hit =heat_exposure
0.13 =belly_hit =squeezing_word
0.13 =belly_pain =pancreas
0.13 =bite_bad =bleeding_any
0.13 =bite_bad =radiates
0.13 =bite_bad =squeezing_word
0.13 =bite_bad =swelling_lips
0.13 =bleeding_any =preterm_weeks
0.13 =bleeding_heavy =days_many
0.13 =bleeding_heavy =near_faint
0.13 =bleeding_heavy =young_baby
0.13 =blister_any =deep_burn
0.13 =blurry_vision =burn_severity
0.13 =bp_very_high =pain_any
0.13 =bruising =vaginal_bleeding
0.13 =burn_severity =racing_heart
0.13 =burned_hand
0.13 =chest_any =racing_heart
0.13 =chest_lasting =confused
0.13 =chest_pain =racing_heart
0.13 =co_words
0.13 =cold_limb =severe_pain
0.13 =confused =high_altitude
0.13 =confused =sudden_balance
0.13 =days_many =long_bleed
0.13 =diabetes =new_confusion
0.13 =drug_named =new_medicine
0.13 =eye_bulge =fever
0.13 =eye_hit_bad =hip_fracture
0.13 =eye_hit_bad =pancreas
0.13 =eye_hit_bad =smoke
0.13 =eye_hit_bad =stiff_neck
0.13 =fall_any =heat_danger
0.13 =fall_any =limp_leg
0.13 =fall_any =limp_refuses
0.13 =fall_any =nail_word
0.13 =fall_any =pain_any
0.13 =fall_any =short_breath
0.13 =fall_hard =heat_exposure
0.13 =fall_height =heat_exposure
0.13 =fell =heat_exposure
0.13 =fell =limp_refuses
0.13 =fell =short_breath
0.13 =fell =trunk_pain
0.13 =fever =heat_danger
0.13 =fever =swelling_face
0.13 =fever =swelling_lips
0.13 =fight_blow =heat_danger
0.13 =fight_blow =heat_exposure
0.13 =headache =stiff_neck
0.13 =heat_danger =hit_hard
0.13 =heat_danger =limb_injury
0.13 =heat_exposure =limb_injury
0.13 =hernia =squeezing_word
0.13 =hernia_stuck =squeezing_word
0.13 =hernia_word =squeezing_word
0.13 =high_altitude
0.13 =high_altitude =new_confusion
0.13 =high_altitude =sudden_balance
0.13 =hip_fracture =hip_hurts
0.13 =hip_fracture =pain_any
0.13 =hip_fracture =trunk_pain
0.13 =hip_hurts =severe_weakness
0.13 =hit_hard =limp_leg
0.13 =hit_hard =limp_refuses
0.13 =hit_hard =short_breath
0.13 =hit_hard =squeezing_word
0.13 =hours_pain =near_faint
0.13 =immunosuppressed =pain_any
0.13 =long_bleed =postpartum
0.13 =long_bleed =young_baby
0.13 =many_days =trunk_pain
0.13 =moved_right =vomiting
0.13 =nail_word =severe_pain
0.13 =new_confusion =sudden_balance
0.13 =no_injury =radiates
0.13 =pain_any =pancreas
0.13 =pain_any =racing_heart
0.13 =pain_any =severe_weakness
0.13 =pain_any =smoke
0.13 =pain_any =stiff_neck
0.13 =pancreas
0.13 =pancreas =squeezing_word
0.13 =pancreas =trunk_pain
0.13 =preterm_weeks =vaginal_bleeding
0.13 =racing_heart =trunk_pain
0.13 =rash
0.13 =right_side =vomiting
0.13 =severe_pain =stiff_neck
0.13 =severe_weakness =trunk_pain
0.13 =squeezing_word =stiff_neck
0.13 =sudden =swelling
0.13 =vaginal_bleeding =vomiting_constantly
0.13 =vomiting_blood =vomiting_constantly
0.13 ^ _ cayo
0.13 ^ _ tan
0.13 ^ much
0.13 a _ alberc
0.13 agarr _ pecho
0.13 ayer _ tiene
0.13 boca _ estomag
0.13 boca del
0.13 cayo _ techo
0.13 confund _ sud
0.13 corto con
0.13 de _ la
0.13 deja
0.13 deja _ sangrar
0.13 deja de
0.13 del _ derech
0.13 del techo
0.13 desmay _ esta
0.13 diabetic _ confund
0.13 dorm y
0.13 duele _ cader
0.13 duele _ respirar
0.13 duele _ veo
0.13 el _ cu
0.13 en _ panza
0.13 espald con
0.13 fiebr _ esta
0.13 golpe _ calor
0.13 golpe de
0.13 hacer
0.13 huele
0.13 iman
0.13 infeccion
0.13 lado la
0.13 lo que
0.13 malo
0.13 me pico
0.13 meses
0.13 mi _ convulsion
0.13 much _ y
0.13 no deja
0.13 nueva
0.13 omblig
0.13 parpad
0.13 parpad rojos
0.13 perro _ la
0.13 respirar _ y
0.13 se _ hizo
0.13 techo
0.13 techo _ no
0.13 techo y
0.13 tiene _ moreton
0.13 tomo _ me
0.13 un _ muy
0.13 una _ hinch
0.13 veo borros
0.12 #11+ dias
0.12 #11+ seman
0.12 -orina
0.12 =allergen =co_words
0.12 =back_pain =sudden
0.12 =belly_hard =head_danger
0.12 =belly_hit =elderly
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =sudden
0.12 =bite_bad =hip_hurts
0.12 =bite_bad =pain_any
0.12 =bite_bad =speech_garbled
0.12 =bite_bad =wont_swallow
0.12 =bleeding_any =new_baby
0.12 =bleeding_any =rectal_blood
0.12 =bleeding_any =severe_weakness
0.12 =bleeding_any =trunk_pain
0.12 =bleeding_any =weak_any
0.12 =blood_thinner =elderly
0.12 =blood_thinner =hit_hard
0.12 =blurry_vision =swelling_face
0.12 =burn_severity =headache
0.12 =burn_severity =speech_garbled
0.12 =burn_severity =swallow_trouble
0.12 =burn_severity =wont_swallow
0.12 =cannot_breathe =cough
0.12 =car_crash =hip_hurts
0.12 =chest_lasting =stomach_burn
0.12 =chest_lasting =vaginal_bleeding
0.12 =child_got_pills =eye_hit_bad
0.12 =choking =speech
0.12 =confused =fight_blow
0.12 =confused =limb_injury
0.12 =confused =racing_heart
0.12 =confused =young_baby
0.12 =cut_by_accident
0.12 =days_many =swelling_lips
0.12 =drowsy =head_injury
0.12 =elderly =head_injury
0.12 =eye_bulge =eye_pain
0.12 =eye_bulge =pain_any
0.12 =eye_hit_bad =means_mentioned
0.12 =eye_hit_bad =rectal_blood
0.12 =eye_hit_bad =weak_any
0.12 =eye_pain =head_danger
0.12 =eye_pain =squeezing_word
0.12 =fainted =flank_pain
0.12 =fall_any =legs_gone
0.12 =fall_any =weak_legs
0.12 =fall_hard =legs_gone
0.12 =fall_hard =weak_legs
0.12 =fell =legs_gone
0.12 =fell =weak_legs
0.12 =fever =swallow_trouble
0.12 =fever =throat_side
0.12 =fever =wont_swallow
0.12 =flank_pain =near_faint
0.12 =getting_worse =hours_pain
0.12 =hallucinating =rigors
0.12 =hallucinating =shaking
0.12 =headache =pregnant
0.12 =headache =rash
0.12 =hit_hard =legs_gone
0.12 =hit_hard =weak_legs
0.12 =hours_pain =worst_ever
0.12 =jaw_arm_sweat =sudden
0.12 =jelly_stool
0.12 =low_temp
0.12 =low_temp =pale_clammy
0.12 =nail_word =pale_clammy
0.12 =one_side_belly =throat_side
0.12 =pain_any =throat_side
0.12 =pale_clammy =racing_heart
0.12 =preterm_weeks =severe_pain
0.12 =racing_heart =rigors
0.12 =racing_heart =rigors_hard
0.12 =rash =severe_pain
0.12 =rectal_blood
0.12 =rectal_blood =stool_blood
0.12 =rectal_blood =vaginal_bleeding
0.12 =rectal_blood =weak_any
0.12 =severe_weakness =vaginal_bleeding
0.12 =swallow_trouble =swelling_lips
0.12 =swelling =vomiting
0.12 =swelling_lips =wont_swallow
0.12 =trunk_pain =vaginal_bleeding
0.12 =upper_belly_pain =vomiting
0.12 =vaginal_bleeding =weak_any
0.12 a
0.12 abiert
0.12 ahora fiebr
0.12 ahora tose
0.12 ayer _ en
0.12 azucar en
0.12 bebe _ #11+
0.12 casi _ -orina
0.12 clavo oxid
0.12 com y
0.12 de pecho
0.12 desmayarm
0.12 dolor _ pecho
0.12 dos _ con
0.12 duele _ barrig
0.12 el frasc
0.12 escalofri _ y
0.12 espos tiene
0.12 esta _ con
0.12 esta cerr
0.12 esta frio
0.12 estomag que
0.12 frent _ el
0.12 frio _ sud
0.12 gelatin
0.12 la dosis
0.12 la metformin
0.12 le _ mucho
0.12 los punt
0.12 luz _ molest
0.12 luz me
0.12 mal de
0.12 mama esta
0.12 no -orina
0.12 panza dura
0.12 por _ piern
0.12 que _ al
0.12 ratos
0.12 sient
0.12 sudor
0.12 sudor frio
0.12 testicul _ y
0.12 tiene _ cara
0.12 tiene _ testicul
0.12 toma anticoagulant
0.12 tose mucho
0.12 y _ puso
0.12 y habla
0.11 # _ tiene
0.11 -el _ -en
0.11 -el _ y
0.11 -panal -en
0.11 -panal _ -todo
0.11 =a_lot =fainted
0.11 =a_lot =new_baby
0.11 =a_lot =one_side_belly
0.11 =about_other
0.11 =abuse_danger =swallow_trouble
0.11 =arm_hand_pain
0.11 =arm_hand_pain =eye_hit_bad
0.11 =arm_hand_pain =pain_any
0.11 =arm_hand_pain =radiates
0.11 =baby =drowsy
0.11 =baby =new_baby
0.11 =baby =numb_any
0.11 =baby =postpartum
0.11 =bite_bad =choking
0.11 =bleeding_any =hours_pain
0.11 =blister_any =fall_any
0.11 =blister_any =fever
0.11 =blister_any =hit_hard
0.11 =blister_word =fall_any
0.11 =blister_word =hit_hard
0.11 =blurry_vision =severe_headache
0.11 =burn_severity =calf
0.11 =burn_severity =leg_swelling_one
0.11 =chest_lasting =co_words
0.11 =chest_lasting =swallow_trouble
0.11 =clot_risk =hours_pain
0.11 =clot_risk =sudden
0.11 =eye_area =head_danger
0.11 =fainted =severe_pain
0.11 =fall_any =rash
0.11 =getting_worse =rigors
0.11 =getting_worse =rigors_hard
0.11 =head_danger =long_bleed
0.11 =hip_hurts =squeezing_word
0.11 =hit_hard =rash
0.11 =hit_hard =vomiting
0.11 =hives =hives_all
0.11 =hives_all
0.11 =hives_all =rash
0.11 =hours_pain =new_baby
0.11 =hours_pain =swallow_trouble
0.11 =long_bleed =severe_weakness
0.11 =nail_word =new_baby
0.11 =nail_word =vomiting
0.11 =new_baby =postpartum
0.11 =new_baby =soaking_pad
0.11 =pain_any =sickle_cell
0.11 =pale_clammy =soaking_pad
0.11 =severe_pain =short_breath
0.11 =spits_clots =vomiting
0.11 =spits_clots =vomiting_blood
0.11 =squeezing_word =vomiting_constantly
0.11 =wound
0.11 ^ _ arrib
0.11 ^ _ pico
0.11 ^ diarre
0.11 a _ tio
0.11 a la
0.11 abdominal
0.11 ahora _ confund
0.11 bebe y
0.11 cabez _ esta
0.11 cabez con
0.11 cacahuat y
0.11 cloro _ los
0.11 como
0.11 de _ escuel
0.11 de _ me
0.11 de _ viaje
0.11 derech no
0.11 diarre _ hace
0.11 diarre desde
0.11 dolor debaj
0.11 frio y
0.11 fue
0.11 horno
0.11 la _ el
0.11 la _ se
0.11 la _ seca
0.11 labi _ le
0.11 labi y
0.11 le hinch
0.11 le silba
0.11 levantar
0.11 me _ todo
0.11 mi _ diabetic
0.11 mi _ empez
0.11 mi _ estab
0.11 moto
0.11 mucho
0.11 muy hinch
0.11 nariz y
0.11 ojo _ la
0.11 ojos _ no
0.11 panza tengo
0.11 par
0.11 para de
0.11 pecho _ respirar
0.11 puede levantar
0.11 puedo _ fiebr
0.11 sangr oscur
0.11 se me
0.11 se va
0.11 sient _ en
0.11 temperatur
0.11 tengo _ meses
0.11 tiene _ meses
0.11 tiene una
0.11 un viaje
0.11 viaje largo
0.11 vida _ de
0.11 vida empez
0.11 vomit _ oscur
0.11 warfarin
0.11 y _ silba
0.11 y nada
0.1 -tomar
0.1 =a_lot =near_faint
0.1 =arm_hand_pain =jaw_arm_sweat
0.1 =baby
0.1 =baby =soaking_pad
0.1 =back_pain =tearing
0.1 =belly_pain =bleeding_any
0.1 =belly_pain =diarrhea
0.1 =belly_pain =rectal_blood
0.1 =belly_pain =stool_blood
0.1 =bite_bad =eyelids_swollen
0.1 =bite_bad =light_hurts
0.1 =bite_bad =tearing
0.1 =blood_thinner =headache
0.1 =blood_thinner =pain_any
0.1 =blood_thinner =severe_pain
0.1 =burn_severity =chest_pain
0.1 =burn_severity =choking
0.1 =burn_severity =head_danger
0.1 =burn_severity =shaking
0.1 =burn_severity =soaking_pad
0.1 =burn_severity =sting
0.1 =burned_hand =shaking
0.1 =chest_any =chest_pain
0.1 =chest_any =pain_any
0.1 =chest_any =short_breath
0.1 =chest_lasting =hip_hurts
0.1 =chest_lasting =seizure
0.1 =chest_pain =pain_any
0.1 =chest_pain =short_breath
0.1 =clot_risk =limb_injury
0.1 =confused =hours_pain
0.1 =cough =fever
0.1 =days_many =weight_loss
0.1 =diarrhea =pain_any
0.1 =eye_bulge =eyelids_swollen
0.1 =eye_hit_bad =fight_blow
0.1 =eye_hit_bad =pain_any
0.1 =eye_hit_bad =uti
0.1 =eye_hit_bad =wakes
0.1 =face_droop =speech_garbled
0.1 =fall_any =hit_hard
0.1 =fell =head_danger
0.1 =fight_blow =pain_any
0.1 =fight_blow =severe_pain
0.1 =fight_blow =squeezing_word
0.1 =flank_pain =tearing
0.1 =flank_pain =uti
0.1 =getting_worse =wound_infected
0.1 =head_danger =moved_right
0.1 =head_danger =right_side
0.1 =head_danger =soaking_pad
0.1 =head_injury =headache
0.1 =head_injury =pain_any
0.1 =head_injury =severe_pain
0.1 =hours_pain =moved_right
0.1 =hours_pain =right_side
0.1 =leg_feet_swollen =swelling
0.1 =limb_injury =line_infected
0.1 =limb_injury =red_patch
0.1 =limb_injury =spreading
0.1 =limb_injury =squeezing_word
0.1 =line_infected
0.1 =line_infected =nail_word
0.1 =line_infected =red_patch
0.1 =line_infected =scratched
0.1 =line_infected =spreading
0.1 =line_infected =wound
0.1 =line_infected =wound_infected
0.1 =many_days =short_breath
0.1 =near_faint =soaking_pad
0.1 =new_confusion =severe_weakness
0.1 =pain_any =rectal_blood
0.1 =pain_any =stool_blood
0.1 =pain_any =wakes
0.1 =pale_clammy =tearing
0.1 =preterm_weeks =trunk_pain
0.1 =radiates =severe_pain
0.1 =radiates =tearing
0.1 =radiates =trunk_pain
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =rigors =unresponsive
0.1 =scratched =spreading
0.1 =severe_weakness =vomiting
0.1 =shaking =unresponsive
0.1 =short_breath =squeezing_word
0.1 =short_breath =trunk_pain
0.1 =soaking_pad =wound
0.1 =squeezing_word =swelling
0.1 =squeezing_word =vaginal_bleeding
0.1 =squeezing_word =wakes
0.1 =upper_belly_pain =vomiting_constantly
0.1 ^ _ papa
0.1 ^ deje
0.1 a _ de
0.1 audifon
0.1 bebe _ fiebr
0.1 cabez _ ahora
0.1 cabez mas
0.1 cada _ hora
0.1 cada media
0.1 cayo _ se
0.1 cayo no
0.1 con _ a
0.1 de _ mas
0.1 de oido
0.1 detector _ monox
0.1 detector de
0.1 doble y
0.1 el _ de
0.1 el yeso
0.1 en _ alberc
0.1 esta _ del
0.1 her _ la
0.1 la _ dos
0.1 la _ hinch
0.1 linea
0.1 linea roja
0.1 los rinon
0.1 luz _ #
0.1 mama _ le
0.1 mano _ la
0.1 mas fuert
0.1 me _ mas
0.1 me tiemblan
0.1 muy _ de
0.1 nina _ #
0.1 no -esta
0.1 no -he
0.1 parp hinch
0.1 pecho _ el
0.1 por _ calor
0.1 porqu
0.1 queme _ el
0.1 se _ en
0.1 se _ no
0.1 soy diabetic
0.1 subio
0.1 tiemblan
0.1 tiemblan _ manos
0.1 tiemblan las
0.1 toall _ media
0.1 toso
0.1 un _ de
0.1 un _ terribl
0.1 un clavo
0.1 una linea
0.1 vista
0.1 y lleno
0.1 yeso
0.09 -brazo
0.09 -el -brazo
0.09 =a_lot =fell
0.09 =a_lot =hernia_stuck
0.09 =a_lot =radiates_groin
0.09 =allergen =swelling_face
0.09 =belly_hit =burn_severity
0.09 =belly_hit =headache
0.09 =belly_hit =hit_hard
0.09 =belly_hit =nail_word
0.09 =belly_hit =new_confusion
0.09 =bite_bad =eye_chemical
0.09 =bleeding_any =chest_any
0.09 =bleeding_any =chest_pain
0.09 =bleeding_heavy =hours_pain
0.09 =blurry_vision =headache
0.09 =blurry_vision =preterm_weeks
0.09 =blurry_vision =rash
0.09 =burn_severity =coughs_blood
0.09 =burn_severity =immunosuppressed
0.09 =burn_severity =moved_right
0.09 =calf =muscle_tear
0.09 =cannot_breathe =purple_word
0.09 =cannot_breathe =turning_blue
0.09 =cannot_move_limb =severe_weakness
0.09 =cannot_move_limb =weak_one_side
0.09 =cant_stand =chest_lasting
0.09 =cant_stand =hurts_move
0.09 =cant_stand =sudden_balance
0.09 =car_crash =trunk_pain
0.09 =chest_any =coughs_blood
0.09 =chest_any =immunosuppressed
0.09 =chest_any =vaginal_bleeding
0.09 =chest_lasting =now_at_rest
0.09 =chest_lasting =numb_any
0.09 =chest_pain =coughs_blood
0.09 =chest_pain =immunosuppressed
0.09 =chest_pain =long_bleed
0.09 =chest_pain =vaginal_bleeding
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =radiates
0.09 =confused =short_breath
0.09 =coughs_blood =trunk_pain
0.09 =days_many =swelling_face
0.09 =diarrhea =fever
0.09 =drowsy =now_at_rest
0.09 =elderly =hip_hurts
0.09 =elderly =pain_any
0.09 =elderly =trunk_pain
0.09 =eye_hit_bad =flank_pain
0.09 =eye_pain =fever
0.09 =eye_pain =swelling
0.09 =fall_any =headache
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =fever =trunk_pain
0.09 =head_danger =now_at_rest
0.09 =head_danger =pain_any
0.09 =head_danger =upper_belly_pain
0.09 =headache =young_baby
0.09 =hit_hard
0.09 =hours_pain =upper_belly_pain
0.09 =hurts_move =limp_leg
0.09 =hurts_move =limp_refuses
0.09 =hurts_move =severe_weakness
0.09 =hurts_move =sudden_balance
0.09 =immunosuppressed =trunk_pain
0.09 =jaw_arm_sweat =squeezing_word
0.09 =limp_leg =sudden_balance
0.09 =limp_refuses =sudden_balance
0.09 =long_bleed =new_baby
0.09 =long_bleed =severe_pain
0.09 =nail_word =rash
0.09 =new_confusion =short_breath
0.09 =now_at_rest
0.09 =now_at_rest =numb_any
0.09 =pain_any =stomach_burn
0.09 =postpartum =vaginal_bleeding
0.09 =preterm_weeks =swelling_face
0.09 =preterm_weeks =swelling_lips
0.09 =racing_heart =very_fast_pulse
0.09 =raynaud_usual =short_breath
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =severe_weakness =sudden_balance
0.09 =severe_weakness =weak_one_side
0.09 =stomach_burn =uti
0.09 =vaginal_bleeding =wound
0.09 =very_fast_pulse
0.09 ^ _ cloro
0.09 ^ _ le
0.09 ^ otra
0.09 a todos
0.09 abajo _ lado
0.09 abajo del
0.09 acabo el
0.09 ardor
0.09 ardor _ orinar
0.09 ardor al
0.09 cabez
0.09 cabez _ veo
0.09 cader y
0.09 caminar derech
0.09 con diarre
0.09 con mucho
0.09 costill
0.09 cuelg
0.09 cuelg la
0.09 de gas
0.09 del brazo
0.09 desde
0.09 desmay en
0.09 dio _ luz
0.09 dio a
0.09 dolor horribl
0.09 el reloj
0.09 empec
0.09 en el
0.09 esta _ sud
0.09 gargant
0.09 hace
0.09 ibuprofen
0.09 la palma
0.09 la pantorrill
0.09 las _ con
0.09 le cuelg
0.09 lo _ se
0.09 los _ y
0.09 me _ todas
0.09 palma
0.09 puede _ derech
0.09 puede caminar
0.09 que tengo
0.09 repent _ dolor
0.09 repent un
0.09 rojo
0.09 sale _ chorr
0.09 sale a
0.09 sangr sale
0.09 saque
0.09 si _ vacun
0.09 sud _ y
0.09 sueno
0.09 tengo _ dolor
0.09 tengo la
0.09 tome todas
0.09 tos sangr
0.09 traig
0.08 #11+ _ casi
0.08 #99+ _ y
0.08 =a_lot =blood_thinner
0.08 =a_lot =days_many
0.08 =a_lot =rectal_blood
0.08 =allergen =moved_right
0.08 =allergen =one_side_belly
0.08 =allergen =right_side
0.08 =baby =burn_severity
0.08 =back_pain =fall_any
0.08 =back_pain =hit_hard
0.08 =belly_hit =fight_blow
0.08 =belly_hit =limb_injury
0.08 =bite_bad =rash
0.08 =bite_bad =severe_headache
0.08 =bleeding_heavy =coughs_blood
0.08 =burn_any =high_fever
0.08 =burn_big =high_fever
0.08 =burn_severity =wont_go_away
0.08 =calf =short_breath
0.08 =cant_stand =elderly
0.08 =carbon_monoxide =vomiting
0.08 =chest_any =radiates
0.08 =chest_lasting =cut_by_accident
0.08 =chest_lasting =tia_resolved
0.08 =chest_pain =radiates
0.08 =cold_limb =squeezing_word
0.08 =days_many =severe_headache
0.08 =diabetes
0.08 =elderly =limp_leg
0.08 =elderly =limp_refuses
0.08 =eye_area =fever
0.08 =eye_hit_bad =radiates
0.08 =eye_hit_bad =rigors_hard
0.08 =eye_hit_bad =wont_go_away
0.08 =fainted =squeezing_word
0.08 =fall_any =limb_injury
0.08 =fast_breathing
0.08 =fight_blow =limb_injury
0.08 =flank_pain =sudden
0.08 =getting_worse =head_danger
0.08 =head_danger =heat_exposure
0.08 =hit_hard =limb_injury
0.08 =hours_pain =tia_resolved
0.08 =jaw_arm_sweat =severe_pain
0.08 =leg_swelling_one =nail_word
0.08 =leg_swelling_one =short_breath
0.08 =leg_swelling_one =wound_infected
0.08 =limb_injury =speech
0.08 =long_bleed =upper_belly_pain
0.08 =moved_right =vomiting_constantly
0.08 =nail_word =trunk_pain
0.08 =nausea =new_medicine
0.08 =near_faint =sudden
0.08 =one_side_belly =vomiting_constantly
0.08 =opioid
0.08 =pain_any =radiates
0.08 =pain_any =wont_go_away
0.08 =postpartum =short_breath
0.08 =pregnant =severe_headache
0.08 =right_side =vomiting_constantly
0.08 =severe_pain =upper_belly_pain
0.08 =shingles
0.08 =squeezing_word =wont_go_away
0.08 ^ _ trago
0.08 ^ golpe
0.08 agua _ en
0.08 azucar _ #99+
0.08 bebe hace
0.08 cara _ no
0.08 cayo
0.08 con _ con
0.08 con el
0.08 de _ sin
0.08 de calor
0.08 dia _ el
0.08 dolor _ fuert
0.08 el cachet
0.08 el carro
0.08 el frio
0.08 en avion
0.08 esta _ el
0.08 fiebr _ confund
0.08 fuert _ veo
0.08 herni
0.08 hijo se
0.08 lucecit _ me
0.08 lucecit y
0.08 mare
0.08 me _ hace
0.08 mi _ hace
0.08 muscul
0.08 pal _ sud
0.08 papa esta
0.08 pecho _ no
0.08 penicilin
0.08 quier _ y
0.08 sale mucha
0.08 son
0.08 tengo los
0.08 tiembl
0.08 tiene _ desde
0.08 vomit _ esta
0.08 y _ las
0.08 y con
0.08 y mucho
0.07 #11+ esta
0.07 -me
0.07 -todo
0.07 =a_lot =eye_area
0.07 =alcohol =head_danger
0.07 =allergen =child_got_pills
0.07 =back_pain =pale_clammy
0.07 =belly_pain =long_bleed
0.07 =belly_pain =vomiting_constantly
0.07 =bite_bad =eye_hit
0.07 =bite_bad =swelling_face
0.07 =bleeding_any =pale_clammy
0.07 =bleeding_any =postpartum
0.07 =blister_word =fever
0.07 =bruising =limb_injury
0.07 =burn_severity =nail_word
0.07 =burn_severity =swelling_face
0.07 =burn_severity =vomiting_constantly
0.07 =calf =chest_lasting
0.07 =calf =pain_any
0.07 =calf =wound_infected
0.07 =chest_lasting =every_day
0.07 =chest_lasting =fall_hard
0.07 =chest_lasting =gallbladder
0.07 =chest_lasting =leg_swelling_one
0.07 =child_got_pills =head_danger
0.07 =child_got_pills =vomiting
0.07 =confused =head_injury
0.07 =confused =speech
0.07 =days_many =young_baby
0.07 =eye_area =eye_hit
0.07 =eye_area =severe_pain
0.07 =eye_hit
0.07 =eye_hit_bad =gallbladder
0.07 =eye_pain =severe_pain
0.07 =fall_any =fever
0.07 =fall_any =high_fever
0.07 =fall_any =speech
0.07 =fell =squeezing_word
0.07 =fever =hit_hard
0.07 =flank_pain =pale_clammy
0.07 =gallbladder =pain_any
0.07 =gallbladder =squeezing_word
0.07 =head_danger =squeezing_word
0.07 =head_danger =withdrawal
0.07 =high_fever =hit_hard
0.07 =hip_hurts =pale_clammy
0.07 =hit_hard =speech
0.07 =limb_bleeds =soaking_pad
0.07 =overdose_taken =unresponsive
0.07 =pale_clammy =vaginal_bleeding
0.07 =postpartum
0.07 =radiates_groin =sudden
0.07 =recent_surgery =wound
0.07 ^ _ herman
0.07 ^ _ mama
0.07 ^ _ nino
0.07 ^ hay
0.07 ^ presion
0.07 acabo de
0.07 aire desde
0.07 asma de
0.07 bebe _ #
0.07 blanc
0.07 canic
0.07 canic _ no
0.07 canic y
0.07 carg
0.07 carne
0.07 cayo _ la
0.07 costill derech
0.07 de _ el
0.07 de _ tiroid
0.07 desde hoy
0.07 desorient
0.07 dias _ hace
0.07 dias desde
0.07 el _ fiebr
0.07 el _ solo
0.07 en _ boca
0.07 espos _ le
0.07 frasc
0.07 frasc de
0.07 garrapat
0.07 habla raro
0.07 hablar y
0.07 hijo _ que
0.07 hora y
0.07 la altur
0.07 la regla
0.07 le cae
0.07 lleva #
0.07 lleva _ dias
0.07 lo
0.07 los _ desde
0.07 mar
0.07 meses tiene
0.07 mucho _ barrig
0.07 pastill _ no
0.07 por _ escaler
0.07 presion en
0.07 puede tragar
0.07 reloj
0.07 repent _ puede
0.07 sangr _ le
0.07 segund
0.07 tampon
0.07 tragar _ de
0.07 un _ horribl
0.07 una canic
0.07 ve doble
0.07 veo luces
0.07 y _ luces
0.07 y _ mucha
0.07 y soy
0.07 ya respir
0.06 #
0.06 #11+ _ la
0.06 -de -la
0.06 -me -pegue
0.06 -pegue
0.06 =a_lot =moved_right
0.06 =a_lot =right_side
0.06 =back_pain =radiates
0.06 =belly_hit =getting_worse
0.06 =belly_hit =severe_headache
0.06 =belly_hit =worst_ever
0.06 =bite_bad =pale_clammy
0.06 =bleeding_any =short_breath
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =chest_any =days_many
0.06 =chest_lasting =pain_any
0.06 =chest_pain =days_many
0.06 =dizzy =vomiting
0.06 =drowsy =fall_any
0.06 =drowsy =hit_hard
0.06 =eye_hit_bad =kidney_stone
0.06 =eye_hit_bad =light_hurts
0.06 =eye_hit_bad =neck_swelling
0.06 =eye_hit_bad =tooth_bad
0.06 =fall_any =getting_worse
0.06 =fall_any =severe_headache
0.06 =fall_any =worst_ever
0.06 =fell =vomiting
0.06 =fight_blow =getting_worse
0.06 =fight_blow =headache
0.06 =fight_blow =severe_headache
0.06 =fight_blow =worst_ever
0.06 =flank_pain =radiates
0.06 =getting_worse =hit_hard
0.06 =getting_worse =limb_injury
0.06 =head_danger =young_baby
0.06 =headache =hit_hard
0.06 =headache =limb_injury
0.06 =headache =long_bleed
0.06 =hit_hard =nail_word
0.06 =hit_hard =severe_headache
0.06 =hit_hard =worst_ever
0.06 =hours_pain =severe_weakness
0.06 =hours_pain =wakes
0.06 =kidney_stone
0.06 =kidney_stone =pain_any
0.06 =light_hurts =pain_any
0.06 =limb_injury =severe_headache
0.06 =limb_injury =worst_ever
0.06 =liver_known
0.06 =many_days =vomiting
0.06 =nail_word =wound_infected
0.06 =neck_swelling
0.06 =neck_swelling =swelling
0.06 =neck_swelling =tooth_bad
0.06 =no_injury
0.06 =short_breath =vaginal_bleeding
0.06 =skin_infection
0.06 =sudden_balance
0.06 alberc y
0.06 ayer no
0.06 azucar _ #11+
0.06 azul _ la
0.06 cirrosis
0.06 corto las
0.06 de caers
0.06 despu _ caers
0.06 dolor muy
0.06 e
0.06 empez _ golpe
0.06 gas
0.06 hinch _ cara
0.06 la _ abajo
0.06 la _ de
0.06 la operacion
0.06 la panza
0.06 las manos
0.06 me paro
0.06 mensaj
0.06 no _ -pegue
0.06 operacion
0.06 panza abajo
0.06 paracetamol
0.06 puso pal
0.06 queme con
0.06 se quedo
0.06 y _ -lo
0.06 y otra
0.05 -en -el
0.05 -palabr
0.05 =a_lot =radiates
0.05 =a_lot =sudden
0.05 =a_lot =upper_belly_pain
0.05 =allergen =days_many
0.05 =belly_pain =fever
0.05 =belly_pain =young_baby
0.05 =bleeding_any =blood_thinner
0.05 =bleeding_any =severe_pain
0.05 =bleeding_any =squeezing_word
0.05 =bleeding_heavy =severe_weakness
0.05 =burn_severity =shingles
0.05 =burn_severity =swallowed_thing
0.05 =cannot_breathe =swallowed_thing
0.05 =choking =swallowed_thing
0.05 =clot_risk
0.05 =cramps =pregnant
0.05 =days_many
0.05 =elderly =vomiting
0.05 =heart_condition =valve_or_device
0.05 =limb_bleeds =long_bleed
0.05 =near_faint =rectal_blood
0.05 =near_faint =stool_blood
0.05 =pale_clammy =sudden
0.05 =preterm_weeks =squeezing_word
0.05 =severe_pain =vaginal_bleeding
0.05 =short_breath =swallowed_thing
0.05 ^ glucos
0.05 a su
0.05 amarill
0.05 calor y
0.05 cara _ desde
0.05 casi me
0.05 con colic
0.05 cree
0.05 cree que
0.05 culebrill
0.05 de _ #11+
0.05 despu _ comer
0.05 duele _ de
0.05 el inhalador
0.05 gas en
0.05 glucos
0.05 glucos de
0.05 ha
0.05 hija esta
0.05 hoy no
0.05 inflam _ de
0.05 ingle
0.05 la ingle
0.05 late
0.05 le _ mucha
0.05 marcapas
0.05 me _ fuert
0.05 montan
0.05 no _ el
0.05 no _ la
0.05 no _ parar
0.05 nunca
0.05 nunca -me
0.05 parar _ sangr
0.05 parar la
0.05 pico _ abeja
0.05 puedo parar
0.05 que _ puedo
0.05 quedo
0.05 ros
0.05 senti
0.05 su _ y
0.05 tengo _ cara
0.05 tengo una
0.05 todas
0.05 y come
0.04 -hablar
0.04 -para
0.04 =allergen =eye_area
0.04 =burn_severity =cold_limb
0.04 =burn_severity =hives
0.04 =burn_severity =hives_all
0.04 =calf =spreading
0.04 =chest_any =cold_limb
0.04 =chest_any =sudden
0.04 =chest_pain =cold_limb
0.04 =chest_pain =sudden
0.04 =cold_limb =trunk_pain
0.04 =days_many =trunk_pain
0.04 =hours_pain
0.04 =hours_pain =squeezing_word
0.04 =joint_hot
0.04 =joint_hot =possible_fracture
0.04 =joint_hot =swelling
0.04 =limb_injury =scratched
0.04 =limb_injury =wound
0.04 =nail_word =swallowed_thing
0.04 =nail_word =wound
0.04 =swallowed_thing
0.04 =young_baby
0.04 ^ _ a
0.04 ^ _ desmay
0.04 ^ _ mar
0.04 ^ _ vez
0.04 bebe _ muy
0.04 cort
0.04 corto
0.04 de espald
0.04 de panza
0.04 dolor _ espald
0.04 duele
0.04 el _ calient
0.04 el dolor
0.04 el pasill
0.04 en _ pasill
0.04 encim
0.04 falciform
0.04 golpe la
0.04 hace un
0.04 hinch por
0.04 la _ junto
0.04 la lengu
0.04 lengu
0.04 mi _ es
0.04 mi mar
0.04 nina _ fiebr
0.04 pas
0.04 pasill
0.04 que _ por
0.04 rojo y
0.04 ronch _ todo
0.04 ronch por
0.04 se _ con
0.04 se golpe
0.04 todo _ cuerp
0.04 tuve _ mi
0.04 tuve a
0.04 tuve un
0.04 un iman
0.03 #11+ _ el
0.03 -en
0.03 -hay
0.03 -orinar
0.03 =a_lot =trunk_pain
0.03 =allergen =vomiting
0.03 =back_pain =hip_hurts
0.03 =chest_lasting =cough
0.03 =cocaine =eye_hit_bad
0.03 =cocaine =pain_any
0.03 =days_many =many_days
0.03 =days_many =nail_word
0.03 =deep_cut =limb_injury
0.03 =deep_cut =scratched
0.03 =dizzy
0.03 =dizzy =head_danger
0.03 =eye_hit_bad =swelling_lips
0.03 =flank_pain =hip_hurts
0.03 =hip_hurts =radiates
0.03 =hours_pain =postpartum
0.03 =kidney_stone =squeezing_word
0.03 =phlegm
0.03 ^ _ azucar
0.03 ^ _ carbon
0.03 ^ _ cinco
0.03 ^ _ seman
0.03 ^ _ todo
0.03 ^ ampoll
0.03 ^ quem
0.03 acuest
0.03 al _ desde
0.03 alta y
0.03 cabez de
0.03 cayo del
0.03 con
0.03 de _ presion
0.03 dieron un
0.03 el _ que
0.03 en _ pie
0.03 escurr
0.03 fuert _ no
0.03 la _ amarill
0.03 llevo cinco
0.03 manos
0.03 me _ en
0.03 me _ muy
0.03 me acuest
0.03 me escurr
0.03 mi _ nac
0.03 mi recien
0.03 no -hay
0.03 orinar
0.03 otra vez
0.03 perdi la
0.03 poco roja
0.03 se _ del
0.03 serpient
0.03 un _ roja
0.03 vuelo
0.03 y _ pus
0.02 =a_lot =belly_pain
0.02 =allergen =tick
0.02 =bite_bad =deep_cut
0.02 =blister_any =pain_any
0.02 =blister_word =pain_any
0.02 =bruising
0.02 =burn_severity =pain_any
0.02 =days_many =head_danger
0.02 =eye_hit_bad =limb_injury
0.02 =nail_word =tia_resolved
0.02 =pain_any =preterm_weeks
0.02 =pain_any =rash
0.02 =sting =tick
0.02 =vomiting =vomiting_constantly
0.02 ^ _ fiebr
0.02 ^ _ no
0.02 ^ respir
0.02 a _ a
0.02 baje _ kilos
0.02 cader
0.02 dan
0.02 de _ cama
0.02 de _ es
0.02 de _ por
0.02 del
0.02 el _ tieso
0.02 embaraz _ sient
0.02 en _ ojo
0.02 ir
0.02 ir _ la
0.02 ir a
0.02 jug
0.02 la _ derech
0.02 la cader
0.02 la manan
0.02 me _ doble
0.02 me dan
0.02 miedo
0.02 moreton _ el
0.02 nino _ #
0.02 ojos _ y
0.02 part
0.02 que _ esta
0.02 que hago
0.02 quedo un
0.02 salen
0.02 sangr la
0.02 si
0.02 tengo _ pecho
0.02 tiene _ con
0.02 tieso
0.02 tobill hinchad
0.02 tos y
0.02 y _ alergic
0.01 #99+ con
0.01 -debilidad
0.01 -he
0.01 =a_lot =hip_hurts
0.01 =allergen =hours_pain
0.01 =baby =nail_word
0.01 =burn_severity =wound
0.01 =chest_lasting
0.01 =chest_lasting =means_mentioned
0.01 =diarrhea =young_baby
0.01 =elderly =fever
0.01 =fast_breathing =short_breath
0.01 =hours_pain =means_mentioned
0.01 =hours_pain =overdose_taken
0.01 =hours_pain =severe_headache
0.01 =hours_pain =severe_pain
0.01 =many_days
0.01 =one_side_belly =trunk_pain
0.01 =uti
0.01 ^ _ alivi
0.01 ^ _ falciform
0.01 ^ _ inhalador
0.01 ^ _ pusieron
0.01 ^ _ salpic
0.01 ^ anemi
0.01 alivi
0.01 atragant con
0.01 baja
0.01 cinco
0.01 cloro _ la
0.01 conocimient
0.01 de
0.01 deje de
0.01 despu de
0.01 el _ despu
0.01 el asma
0.01 el conocimient
0.01 flujo
0.01 futbol
0.01 grasa
0.01 herman tuvo
0.01 huele _ gas
0.01 lo _ a
0.01 me _ una
0.01 me alivi
0.01 me duele
0.01 me salpic
0.01 moreton y
0.01 mucha
0.01 muy fuert
0.01 no _ mas
0.01 nuev
0.01 perdi _ conocimient
0.01 pies hinchad
0.01 que _ desmay
0.01 rinon
0.01 salpic
0.01 tengo
0.01 vomit todo
0.01 y encog
-0.01 #99+ _ de
-0.01 =bite_bad =eye_pain
-0.01 =calf =vaginal_bleeding
-0.01 =chest_lasting =days_many
-0.01 =clot_risk =recent_surgery
-0.01 =co_words =cough
-0.01 =co_words =croup_cough
-0.01 =cough =croup_cough
-0.01 =diabetes =no_insulin
-0.01 =dizzy =young_baby
-0.01 =every_day =eye_hit_bad
-0.01 =every_day =pain_any
-0.01 =every_day =squeezing_word
-0.01 =eye_hit_bad =eye_pain
-0.01 =flank_pain =one_side_belly
-0.01 =flank_pain =trunk_pain
-0.01 =hours_pain =radiates
-0.01 =nail_word =new_medicine
-0.01 =no_gas
-0.01 =no_insulin
-0.01 =swelling =swelling_face
-0.01 =swelling_face
-0.01 =swelling_face =swelling_lips
-0.01 ^ _ bebe
-0.01 ^ ardor
-0.01 ^ empec
-0.01 ^ popo
-0.01 acabo _ insulin
-0.01 adolescent
-0.01 anticonceptiv y
-0.01 arden
-0.01 azucar
-0.01 carro _ me
-0.01 chichon
-0.01 chuec desde
-0.01 como se
-0.01 cuell tieso
-0.01 de _ cirugi
-0.01 de _ todos
-0.01 el _ en
-0.01 el estomag
-0.01 el trabaj
-0.01 empec una
-0.01 en
-0.01 en _ montan
-0.01 estar
-0.01 extiend
-0.01 futbol y
-0.01 hoy _ falta
-0.01 hoy le
-0.01 mare y
-0.01 me _ tomar
-0.01 mi _ adolescent
-0.01 mi _ por
-0.01 no -me
-0.01 olv tomar
-0.01 papa tiene
-0.01 piel
-0.01 puedo _ y
-0.01 que viene
-0.01 rojo que
-0.01 sal
-0.01 sale la
-0.01 se _ sale
-0.01 se extiend
-0.01 seman
-0.01 tiene _ dias
-0.01 tos _ perro
-0.01 tres
-0.01 un chichon
-0.01 una _ nueva
-0.02 #99+
-0.02 -cu
-0.02 =a_lot =pale_clammy
-0.02 =allergen =belly_pain
-0.02 =allergen =eye_hit_bad
-0.02 =belly_hit =car_crash
-0.02 =belly_hit =fall_hard
-0.02 =bruising =purple_rash
-0.02 =bruising =rash
-0.02 =burn_severity =croup_cough
-0.02 =burn_severity =during_exercise
-0.02 =burn_severity =phlegm
-0.02 =burn_severity =tia_resolved
-0.02 =burn_severity =wont_feed
-0.02 =car_crash =hit_hard
-0.02 =clot_risk =pregnant
-0.02 =fever =throat_sore
-0.02 =headache =light_hurts
-0.02 =limb_injury =wound_infected
-0.02 =many_days =vomiting_constantly
-0.02 =pregnant =uti
-0.02 =recent_surgery =swelling
-0.02 =sting
-0.02 =tetanus_due =wound
-0.02 ^ _ pegue
-0.02 ^ uso
-0.02 a _ en
-0.02 absces
-0.02 absces _ la
-0.02 absces en
-0.02 aire _ ayer
-0.02 ampoll _ el
-0.02 bien y
-0.02 cai _ las
-0.02 cai por
-0.02 choqu
-0.02 de agua
-0.02 del _ el
-0.02 despu
-0.02 durmi la
-0.02 el _ #
-0.02 espinill
-0.02 esta _ poco
-0.02 esta un
-0.02 fuert _ la
-0.02 la _ con
-0.02 la com
-0.02 la espald
-0.02 la espinill
-0.02 la tiroid
-0.02 mas _ que
-0.02 me toca
-0.02 mi
-0.02 no _ -en
-0.02 oxid
-0.02 padezc _ corazon
-0.02 padezc del
-0.02 pecho cu
-0.02 pise _ clavo
-0.02 que
-0.02 que _ en
-0.02 quier tomar
-0.02 se _ quita
-0.02 sed
-0.02 tiene _ anos
-0.02 tiene _ del
-0.02 tuvo _ de
-0.02 un _ oxid
-0.02 una _ sin
-0.02 unas
-0.03 # _ vomit
-0.03 #99+ sobre
-0.03 -dormir
-0.03 -hinch
-0.03 =belly_hit =sudden
-0.03 =burn_severity =new_medicine
-0.03 =calf =days_many
-0.03 =cocaine
-0.03 =curtain_word
-0.03 =days_many =short_breath
-0.03 =fall_any =sudden
-0.03 =fight_blow =sudden
-0.03 =headache =preterm_weeks
-0.03 =hit_hard =sudden
-0.03 =limb_injury =nail_word
-0.03 =limb_injury =sudden
-0.03 =throat_sore
-0.03 agu
-0.03 al tragar
-0.03 cabez _ hace
-0.03 con _ regla
-0.03 con fiebr
-0.03 cortin
-0.03 cu duerm
-0.03 de golpe
-0.03 dos y
-0.03 en _ muela
-0.03 gargant _ la
-0.03 gato
-0.03 hijo _ tomo
-0.03 hinch _ la
-0.03 insuficienci
-0.03 la _ desde
-0.03 late muy
-0.03 medicin
-0.03 mucho _ de
-0.03 no _ -hinch
-0.03 piedr
-0.03 por _ el
-0.03 por todo
-0.03 rato
-0.03 ronco
-0.03 se atragant
-0.03 se comio
-0.03 tiro
-0.03 y _ quedo
-0.04 # meses
-0.04 -que
-0.04 =car_crash =hours_pain
-0.04 =chest_any =cough
-0.04 =chest_pain =cough
-0.04 =cough =pain_any
-0.04 =cough =trunk_pain
-0.04 =cut_by_accident =hours_pain
-0.04 =eye_hit_bad =many_days
-0.04 =fainted =nail_word
-0.04 =weak_any =weak_one_side
-0.04 ^ _ fuert
-0.04 ^ hice
-0.04 ^ infeccion
-0.04 anoch
-0.04 bastant
-0.04 cachet hinch
-0.04 comi demasiad
-0.04 de _ un
-0.04 de lejos
-0.04 deje
-0.04 despu _ parto
-0.04 el
-0.04 el escrot
-0.04 escrot
-0.04 esta en
-0.04 esta tos
-0.04 la luz
-0.04 la muela
-0.04 le clavo
-0.04 lejos
-0.04 moreton _ no
-0.04 moreton en
-0.04 mucho y
-0.04 no _ comer
-0.04 palpitacion
-0.04 par _ el
-0.04 presion
-0.04 puedo
-0.04 que _ el
-0.04 queme la
-0.04 salio un
-0.04 sangr _ nariz
-0.04 sient muy
-0.04 tenem
-0.04 una _ a
-0.04 y _ agua
-0.04 y _ aire
-0.05 # _ #11+
-0.05 =bleeding_any =nail_word
-0.05 =blurry_vision =squeezing_word
-0.05 =chest_lasting =postpartum
-0.05 =chest_lasting =weak_one_side
-0.05 =days_many =pain_any
-0.05 =eye_area
-0.05 =hallucinating =mania_psychosis
-0.05 =hernia_stuck =nail_word
-0.05 =left_ribs
-0.05 =nail_word =pain_any
-0.05 =nail_word =red_patch
-0.05 =nail_word =spreading
-0.05 =rash =squeezing_word
-0.05 =red_patch
-0.05 =red_patch =spreading
-0.05 =red_patch =wound_infected
-0.05 ^ _ corte
-0.05 ^ _ oscur
-0.05 ^ _ veces
-0.05 ^ mi
-0.05 ^ vomit
-0.05 agua a
-0.05 al tocar
-0.05 ampoll que
-0.05 arde
-0.05 asma y
-0.05 azucar _ en
-0.05 caers
-0.05 cai de
-0.05 carta
-0.05 con mucha
-0.05 corte
-0.05 culebrill _ la
-0.05 de _ todo
-0.05 de pastill
-0.05 detector
-0.05 el _ anoch
-0.05 el _ tiene
-0.05 en _ de
-0.05 herman _ desmay
-0.05 herni de
-0.05 hijo no
-0.05 lado izquierd
-0.05 lleno
-0.05 llevo _ dias
-0.05 los
-0.05 me corte
-0.05 me pusieron
-0.05 mi _ comio
-0.05 pantorrill
-0.05 paso
-0.05 peso
-0.05 pico un
-0.05 quedo _ aire
-0.05 quedo sin
-0.05 quitan
-0.05 rio
-0.05 sarpull
-0.05 sient _ me
-0.05 tocar
-0.05 toda
-0.05 toma agua
-0.05 tomo _ pastill
-0.05 tomo una
-0.05 y _ todos
-0.05 y _ vez
-0.05 y duele
-0.05 y sangr
-0.06 -deja
-0.06 -me -deja
-0.06 =allergen =fainted
-0.06 =bite_bad =days_many
-0.06 =bleeding_any =nosebleed
-0.06 =bleeding_any =young_baby
-0.06 =chest_lasting =young_baby
-0.06 =cocaine =kidney_stone
-0.06 =days_many =squeezing_word
-0.06 =eye_area =nosebleed
-0.06 =eye_hit_bad =young_baby
-0.06 =gallbladder
-0.06 =head_danger =preterm_weeks
-0.06 =neck_swelling =tooth
-0.06 =nosebleed
-0.06 ^ _ siete
-0.06 ^ estoy
-0.06 ^ huele
-0.06 anos _ pego
-0.06 cara con
-0.06 de barrig
-0.06 del lado
-0.06 diabet
-0.06 dorm
-0.06 en _ piel
-0.06 espald como
-0.06 espos se
-0.06 hija _ asma
-0.06 la _ pas
-0.06 la _ sale
-0.06 me _ la
-0.06 molest _ luz
-0.06 molest la
-0.06 no _ -deja
-0.06 quier
-0.06 seman pas
-0.06 sentir
-0.06 siete
-0.06 siete _ de
-0.06 siete meses
-0.06 sinusitis
-0.06 sola
-0.06 subio la
-0.06 tengo siete
-0.06 tiene asma
-0.06 todo el
-0.06 una _ del
-0.06 y sin
-0.07 -el -aire
-0.07 =allergen =severe_pain
-0.07 =appendix_said
-0.07 =bp_medicine
-0.07 =burn_severity =preterm_weeks
-0.07 =chest_lasting =ear_pain
-0.07 =chest_lasting =vomiting
-0.07 =cough =days_many
-0.07 =days_many =dizzy
-0.07 =days_many =fainted
-0.07 =dizzy =hours_pain
-0.07 =ear_pain
-0.07 =eye_hit_bad =strep_like
-0.07 =fever =strep_like
-0.07 =head_danger =pregnant
-0.07 =hours_pain =sudden_balance
-0.07 =pain_any =vaginal_bleeding
-0.07 =pregnant =vomiting
-0.07 =squeezing_word =throat_sore
-0.07 =strep_like
-0.07 ^ _ falta
-0.07 apendic
-0.07 cabez despu
-0.07 cambi
-0.07 cara hinch
-0.07 choqu en
-0.07 corazon de
-0.07 cu le
-0.07 cuart
-0.07 de gargant
-0.07 dentr
-0.07 dolor _ gargant
-0.07 el apendic
-0.07 en _ dedo
-0.07 entre las
-0.07 esta seman
-0.07 estoy confund
-0.07 irregular
-0.07 la insulin
-0.07 le quedo
-0.07 manch _ en
-0.07 mareo
-0.07 mi abuel
-0.07 mucha _ y
-0.07 pastill de
-0.07 piern y
-0.07 puntit morad
-0.07 salio en
-0.07 sangr _ la
-0.07 seman _ la
-0.07 tos de
-0.07 tosi
-0.07 un choqu
-0.07 y un
-0.08 -nada desde
-0.08 -ni _ solo
-0.08 -reteng
-0.08 -reteng -nada
-0.08 -reteng _ desde
-0.08 =burn_severity =skin_infection
-0.08 =chest_lasting =chest_pain
-0.08 =ear_pain =fever
-0.08 =head_danger =headache
-0.08 =head_danger =means_mentioned
-0.08 =headache =nausea
-0.08 =headache =squeezing_word
-0.08 =pain_any =shingles
-0.08 =weight_loss
-0.08 ?la _ ?de
-0.08 ^ _ warfarin
-0.08 acidez
-0.08 algo y
-0.08 cai
-0.08 canse
-0.08 cloro con
-0.08 comio
-0.08 con _ vaso
-0.08 con tos
-0.08 cortin _ la
-0.08 de _ panza
-0.08 dolor _ cabez
-0.08 durmi
-0.08 el _ derech
-0.08 embaraz me
-0.08 en _ oido
-0.08 escuel
-0.08 est
-0.08 ha est
-0.08 humo _ incendi
-0.08 la escuel
-0.08 la fiebr
-0.08 la infeccion
-0.08 me
-0.08 me _ un
-0.08 me cai
-0.08 me canse
-0.08 me durmi
-0.08 me quedo
-0.08 no -reteng
-0.08 pastill para
-0.08 pegue
-0.08 perdi el
-0.08 rodill cu
-0.08 se _ durmi
-0.08 se _ un
-0.08 sed _ de
-0.08 sigue
-0.08 sin aire
-0.08 tomo _ medicin
-0.08 una _ de
-0.08 unos
-0.08 vaso
-0.08 y _ tengo
-0.08 ya _ me
-0.09 # _ con
-0.09 -fiebr -ni
-0.09 <me _ <la
-0.09 =a_lot =wakes
-0.09 =allergen =wont_feed
-0.09 =baby =preterm_weeks
-0.09 =burn_severity =scratched
-0.09 =calf =nail_word
-0.09 =car_crash =nail_word
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =cold_only =flu_bad
-0.09 =eye_hit_bad =headache
-0.09 =flu_bad
-0.09 =headache =pain_any
-0.09 =itchy_local
-0.09 ?si ?alguien
-0.09 ^ _ #99+
-0.09 ^ _ amarill
-0.09 ^ _ cambiar
-0.09 ^ _ cans
-0.09 ^ _ di
-0.09 ^ _ dolor
-0.09 ^ comezon
-0.09 abuel de
-0.09 agrur por
-0.09 braz
-0.09 cita _ el
-0.09 cita _ mi
-0.09 come bien
-0.09 corazon _ late
-0.09 cubet
-0.09 curso
-0.09 de _ anos
-0.09 de _ meses
-0.09 de _ piedr
-0.09 de cabez
-0.09 del _ se
-0.09 del jardin
-0.09 del rinon
-0.09 desde _ lunes
-0.09 dias _ diarre
-0.09 duerm la
-0.09 el _ un
-0.09 el cost
-0.09 el lago
-0.09 en _ lago
-0.09 frasc _ pastill
-0.09 gripe
-0.09 hago _ ?alguien
-0.09 hinch _ el
-0.09 junto
-0.09 la piedr
-0.09 la prueb
-0.09 lago
-0.09 le _ los
-0.09 le di
-0.09 los _ azul
-0.09 los braz
-0.09 los dos
-0.09 me duerm
-0.09 para _ curso
-0.09 para mi
-0.09 perro en
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 presion #99+
-0.09 quede
-0.09 quier comer
-0.09 se _ duerm
-0.09 silba
-0.09 silba _ pecho
-0.09 silba el
-0.09 tiene #
-0.09 toca la
-0.09 toda la
-0.09 tosio
-0.09 un curso
-0.09 vomit la
-0.09 y calient
-0.1 <# <anos
-0.1 <anos <tuve
-0.1 <anos _ <un
-0.1 <desmay <una
-0.1 <desmay _ <vez
-0.1 <hace <#
-0.1 <infart _ <#
-0.1 <un _ <en
-0.1 =belly_hit =pain_any
-0.1 =belly_pain =days_many
-0.1 =bluish =cold_limb
-0.1 =bruising =cold_limb
-0.1 =chest_lasting =weak_any
-0.1 =deep_cut
-0.1 =deep_cut =wound
-0.1 =hours_pain =weak_any
-0.1 =nausea =pregnant
-0.1 =nodes
-0.1 =nodes =swelling
-0.1 ?es _ ?sepsis
-0.1 ?la ?sepsis
-0.1 ?sepsis
-0.1 ^ _ <anos
-0.1 ^ _ com
-0.1 ^ _ corto
-0.1 ^ piel
-0.1 ^ trabaj
-0.1 agrur _ las
-0.1 avion
-0.1 azul
-0.1 buena _ el
-0.1 cae
-0.1 com
-0.1 com _ buena
-0.1 com es
-0.1 con _ cuchill
-0.1 culebr
-0.1 de agrur
-0.1 desde _ cuatr
-0.1 desde _ tres
-0.1 despert con
-0.1 despu del
-0.1 dijo
-0.1 dos _ hoy
-0.1 el _ rojo
-0.1 embaraz de
-0.1 espald
-0.1 gangli
-0.1 gangli hinchad
-0.1 gasolin
-0.1 golpe _ la
-0.1 hace cuatr
-0.1 hace tres
-0.1 hijo _ con
-0.1 hijo despert
-0.1 hoy _ las
-0.1 hoy a
-0.1 la _ la
-0.1 la vesicul
-0.1 le esta
-0.1 los _ del
-0.1 me molest
-0.1 mi _ despert
-0.1 mi nino
-0.1 no _ desde
-0.1 ojos
-0.1 ojos por
-0.1 papa diabetic
-0.1 poco _ agrur
-0.1 que com
-0.1 quij desde
-0.1 se _ cae
-0.1 seman _ se
-0.1 solo _ un
-0.1 toma
-0.1 un
-0.1 una culebr
-0.1 van peor
-0.1 vesicul
-0.1 vez _ dolor
-0.1 viene _ las
-0.1 viene a
-0.1 y _ hinchad
-0.1 y gangli
-0.1 ya se
-0.11 # _ despu
-0.11 #99+ metr
-0.11 -el _ solo
-0.11 <mama
-0.11 <mi <mama
-0.11 =allergen =baby
-0.11 =allergen =cold_only
-0.11 =allergen =flu_bad
-0.11 =burn_severity =leg_feet_swollen
-0.11 =chest_lasting =wound
-0.11 =co_words =days_many
-0.11 =co_words =wakes
-0.11 =cold_only =vaccine_said
-0.11 =cough =hours_pain
-0.11 =days_many =every_day
-0.11 =dialysis
-0.11 =dialysis =kidney_disease
-0.11 =diarrhea =recent_infection
-0.11 =eye_area =itchy_only
-0.11 =eye_hit_bad =nosebleed
-0.11 =flu_bad =vaccine_said
-0.11 =head_danger =many_days
-0.11 =head_danger =nosebleed
-0.11 =headache
-0.11 =many_days =pain_any
-0.11 =many_days =young_baby
-0.11 =nosebleed =vaginal_bleeding
-0.11 =sting =swelling
-0.11 ?alguien ?se
-0.11 ?coagul ?en
-0.11 ?coagul _ ?el
-0.11 ?esta
-0.11 ?un ?coagul
-0.11 ?un _ ?en
-0.11 ^ _ <mama
-0.11 ^ _ la
-0.11 ^ _ manan
-0.11 ^ hace
-0.11 ^ le
-0.11 a _ metr
-0.11 aguant la
-0.11 ahora esta
-0.11 anos _ quier
-0.11 cabez _ fuert
-0.11 casa
-0.11 chiquit
-0.11 con _ gripa
-0.11 de _ gripe
-0.11 de tos
-0.11 desde el
-0.11 desde hace
-0.11 desgarr
-0.11 desgarr la
-0.11 dialisis
-0.11 diez minut
-0.11 en la
-0.11 esta mare
-0.11 hago
-0.11 huev
-0.11 infeccion _ orina
-0.11 la alergi
-0.11 la gripe
-0.11 lado _ el
-0.11 las escaler
-0.11 los tobill
-0.11 me desgarr
-0.11 me dieron
-0.11 metr
-0.11 mi bebe
-0.11 mocos _ juega
-0.11 mocos pero
-0.11 pero juega
-0.11 poco _ tos
-0.11 por _ alergi
-0.11 por _ tarde
-0.11 por _ vacun
-0.11 puedo _ el
-0.11 pulso
-0.11 que va
-0.11 quier _ vacun
-0.11 quier la
-0.11 ronch en
-0.11 sangr de
-0.11 se _ de
-0.11 seman _ del
-0.11 seman despu
-0.11 sobre
-0.11 tobill _ poco
-0.11 tobill un
-0.11 viejo
-0.12 -ni -nada
-0.12 <ano _ <me
-0.12 <cinco
-0.12 <cinco <anos
-0.12 <diez
-0.12 <diez <anos
-0.12 <hace <cinco
-0.12 <hace <diez
-0.12 <hace <tres
-0.12 <pas <me
-0.12 <pas <y
-0.12 <salio
-0.12 <salio <bien
-0.12 <todo <salio
-0.12 <todo _ <bien
-0.12 <tres
-0.12 <tres <anos
-0.12 <y <todo
-0.12 <y _ <salio
-0.12 =a_lot =chest_any
-0.12 =a_lot =chest_pain
-0.12 =belly_pain =getting_worse
-0.12 =blood_thinner =eye_area
-0.12 =blood_thinner =nosebleed
-0.12 =chest_lasting =fall_any
-0.12 =chest_lasting =hours_pain
-0.12 =chest_lasting =raynaud_usual
-0.12 =days_many =vomiting_constantly
-0.12 =discharge =wound_infected
-0.12 =feels_sleepy
-0.12 =feels_sleepy =head_danger
-0.12 =getting_worse =severe_pain
-0.12 =hours_pain =raynaud_usual
-0.12 =hours_pain =vaginal_bleeding
-0.12 =limb_injury
-0.12 ?a
-0.12 ?a ?alguien
-0.12 ?como _ ?ve
-0.12 ?de ?un
-0.12 ?le
-0.12 ?se ?ve
-0.12 ?si ?a
-0.12 ?si _ ?alguien
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ <desmay
-0.12 ^ _ abuel
-0.12 ^ _ tos
-0.12 ^ _ vacun
-0.12 ^ cual
-0.12 ^ lleno
-0.12 ampoll _ duelen
-0.12 ayer _ esta
-0.12 azucar esta
-0.12 brazo _ la
-0.12 brazo por
-0.12 brinc
-0.12 brinc el
-0.12 cita _ la
-0.12 comio una
-0.12 con _ seman
-0.12 cual _ el
-0.12 cual es
-0.12 cuerp
-0.12 da ansiedad
-0.12 de tanto
-0.12 del pie
-0.12 dio un
-0.12 el _ normal
-0.12 el cuerp
-0.12 en _ carro
-0.12 espos _ mucho
-0.12 hijo _ mocos
-0.12 hinch _ de
-0.12 hinchad
-0.12 hizo
-0.12 la piern
-0.12 le _ morad
-0.12 los _ por
-0.12 los _ ya
-0.12 los tacos
-0.12 manan _ la
-0.12 manan por
-0.12 me _ ansiedad
-0.12 menos cuart
-0.12 mi azucar
-0.12 mosquit _ el
-0.12 muela y
-0.12 necesit _ cita
-0.12 no _ lo
-0.12 picaron
-0.12 pulso _ #11+
-0.12 pus
-0.12 que duelen
-0.12 quedo _ en
-0.12 sient un
-0.12 sin
-0.12 soy
-0.12 tacos
-0.12 tacos ya
-0.12 una
-0.12 una _ en
-0.12 unos segund
-0.12 viagr
-0.12 vomit una
-0.12 y #11+
-0.12 y nause
-0.13 -aire solo
-0.13 -fiebr _ -seman
-0.13 -una
-0.13 <derram
-0.13 <mi <papa
-0.13 <papa
-0.13 <papa <tuvo
-0.13 <papa _ <un
-0.13 <un <derram
-0.13 <un _ <el
-0.13 =a_lot =cut_by_accident
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =bp_medicine =child_got_pills
-0.13 =croup_cough
-0.13 =eye_hit_bad =shoulder_pain
-0.13 =itchy_only =nail_word
-0.13 =many_days =squeezing_word
-0.13 =nail_word
-0.13 =one_side_belly =shoulder_pain
-0.13 =pain_any =shoulder_pain
-0.13 =rash =shingles
-0.13 =shoulder_pain
-0.13 ?como _ ?trata
-0.13 ?se ?trata
-0.13 ?trata
-0.13 ?trata ?una
-0.13 ?una ?convulsion
-0.13 ^ _ <papa
-0.13 ^ _ infeccion
-0.13 ^ _ verde
-0.13 al
-0.13 al _ escaler
-0.13 al subir
-0.13 bolit
-0.13 bolit de
-0.13 cada toma
-0.13 de _ con
-0.13 despu _ las
-0.13 dormir
-0.13 duele _ brazo
-0.13 duele _ hombr
-0.13 el _ al
-0.13 el _ no
-0.13 el jabon
-0.13 estr _ trabaj
-0.13 estr del
-0.13 hago ?si
-0.13 jabon nuevo
-0.13 la mir
-0.13 le _ sal
-0.13 los _ despu
-0.13 mal _ lejos
-0.13 me _ dolor
-0.13 meses y
-0.13 minut _ ya
-0.13 mir
-0.13 morad en
-0.13 nino de
-0.13 pica una
-0.13 pies _ del
-0.13 pies despu
-0.13 por _ estr
-0.13 por _ jabon
-0.13 por _ trabaj
-0.13 que _ ?si
-0.13 que _ duele
-0.13 roja en
-0.13 subir
-0.13 subir escaler
-0.13 tiene _ piel
-0.13 tiene _ seman
-0.13 tiene las
-0.13 veo _ de
-0.13 veo mal
-0.13 y _ arde
-0.14 # _ diciembr
-0.14 # menos
-0.14 -fiebr solo
-0.14 -voz
-0.14 <#11+
-0.14 <#11+ <anos
-0.14 <cu <tenia
-0.14 <en _ <secundari
-0.14 <la <secundari
-0.14 <sangr
-0.14 <secundari
-0.14 <tenia _ <anos
-0.14 =a_lot =deep_cut
-0.14 =bleeding_any =eye_area
-0.14 =constipation =three_days
-0.14 =head_danger =vomiting_constantly
-0.14 =itching =radiates_groin
-0.14 =itchy_only =radiates_groin
-0.14 =pregnant =stomach_burn
-0.14 ?cerebral
-0.14 ?como _ ?si
-0.14 ?derram
-0.14 ?derram ?cerebral
-0.14 ?es ?una
-0.14 ?que _ ?una
-0.14 ?se ?si
-0.14 ?un ?derram
-0.14 ?un _ ?cerebral
-0.14 ^ _ lloran
-0.14 ^ cualquier
-0.14 ^ toso
-0.14 agrur _ de
-0.14 agrur despu
-0.14 alergic
-0.14 cicatriz
-0.14 comezon _ los
-0.14 con _ ceboll
-0.14 con _ pastill
-0.14 corazon me
-0.14 cualquier
-0.14 de altur
-0.14 de diciembr
-0.14 dias _ esta
-0.14 diciembr
-0.14 diciembr _ las
-0.14 diciembr a
-0.14 el #
-0.14 el polen
-0.14 embaraz es
-0.14 estomag
-0.14 fiebr se
-0.14 hinchan los
-0.14 llevo tres
-0.14 lloran _ ojos
-0.14 lloran los
-0.14 me acabo
-0.14 me late
-0.14 menos _ viern
-0.14 menos el
-0.14 necesit _ mis
-0.14 nino
-0.14 ojos con
-0.14 pica la
-0.14 poco al
-0.14 polen
-0.14 por _ polen
-0.14 resurtir mis
-0.14 soy alergic
-0.14 tiene _ alta
-0.14 ver
-0.14 viene
-0.15 -falta -el
-0.15 -me -falta
-0.15 -ni -problem
-0.15 -ni _ -para
-0.15 -problem -para
-0.15 -tengo -fiebr
-0.15 <en <el
-0.15 <me _ <el
-0.15 <me _ <una
-0.15 <todo
-0.15 =allergen =itching
-0.15 =allergen =nail_word
-0.15 =aura_usual =belly_pain
-0.15 =aura_usual =cramps
-0.15 =aura_usual =headache
-0.15 =aura_usual =pain_any
-0.15 =aura_usual =vaginal_bleeding
-0.15 =baby =raynaud_usual
-0.15 =belly_hard =swelling
-0.15 =belly_pain =vaginal_bleeding
-0.15 =bite_bad =calf
-0.15 =bite_bad =chest_lasting
-0.15 =burn_severity =inconsolable
-0.15 =burn_severity =raynaud_usual
-0.15 =chest_lasting =fever
-0.15 =chest_lasting =hit_hard
-0.15 =chest_lasting =wound_infected
-0.15 =cough
-0.15 =days_many =hernia_stuck
-0.15 =fever =tooth
-0.15 =headache =hours_pain
-0.15 =headache =raynaud_usual
-0.15 =inconsolable
-0.15 =squeezing_word =young_baby
-0.15 ?un _ ?de
-0.15 ^ _ <un
-0.15 ^ antes
-0.15 buena para
-0.15 cabez desde
-0.15 de perro
-0.15 dia _ a
-0.15 dolor _ barrig
-0.15 el _ esta
-0.15 embaraz _ un
-0.15 en _ gimnasi
-0.15 hijo _ raspo
-0.15 hijo _ una
-0.15 hora
-0.15 la _ para
-0.15 le _ un
-0.15 los _ para
-0.15 mi _ quier
-0.15 mi migran
-0.15 migran
-0.15 migran _ siempr
-0.15 migran de
-0.15 no -duele
-0.15 orina y
-0.15 para _ dolor
-0.15 paro
-0.15 perro
-0.15 piern de
-0.15 presion _ con
-0.15 punt
-0.15 que _ necesit
-0.15 que vacun
-0.15 quier caminar
-0.15 regla _ con
-0.15 se mete
-0.15 solo cans
-0.15 tengo mucha
-0.15 vacun necesit
-0.15 vomit _ hace
-0.15 y _ mucho
-0.16 -tiembl
-0.16 -tomar -cafe
-0.16 <al
-0.16 <hace <un
-0.16 <hace _ <ano
-0.16 <infart
-0.16 <infart <hace
-0.16 <la _ <al
-0.16 <tuvo _ <infart
-0.16 <un <ano
-0.16 <un <infart
-0.16 <yo
-0.16 =allergen =stomach_burn
-0.16 =belly_pain =cramps
-0.16 =bluish =nail_word
-0.16 =car_crash =chest_lasting
-0.16 =cramps
-0.16 =cramps =pain_any
-0.16 =days_many =stomach_burn
-0.16 =fever =phlegm
-0.16 =fever =vaccine_said
-0.16 =low_mood =many_days
-0.16 =low_mood =young_baby
-0.16 =nail_word =tick
-0.16 =tetanus_due
-0.16 ?como _ ?un
-0.16 ?evito ?un
-0.16 ^ <el
-0.16 ^ _ <ano
-0.16 ^ _ ?evito
-0.16 ^ _ cai
-0.16 ^ _ pican
-0.16 ^ _ picaron
-0.16 ^ _ salio
-0.16 ^ cita
-0.16 ^ comi
-0.16 ^ tosi
-0.16 colic
-0.16 con flem
-0.16 con un
-0.16 cost
-0.16 de _ despu
-0.16 de _ para
-0.16 desde _ #
-0.16 desde _ dos
-0.16 desde que
-0.16 el jardin
-0.16 el miercol
-0.16 el puent
-0.16 en #99+
-0.16 grand
-0.16 hijo quier
-0.16 kilos
-0.16 la otra
-0.16 las papas
-0.16 manan _ las
-0.16 manan a
-0.16 me pican
-0.16 me picaron
-0.16 miercol
-0.16 no -tiembl
-0.16 no -tomar
-0.16 papas
-0.16 pecho al
-0.16 pica el
-0.16 pican _ ojos
-0.16 pican los
-0.16 por _ -tomar
-0.16 seman _ me
-0.16 sirve
-0.16 tuve
-0.16 un _ en
-0.16 una garrapat
-0.16 veces _ dia
-0.16 veces al
-0.16 zapat nuev
-0.17 #11+ _ temperatur
-0.17 -duele _ -pecho
-0.17 -el -pecho
-0.17 -en -la
-0.17 <ya
-0.17 =chest_lasting =diarrhea
-0.17 =cut_by_accident =nail_word
-0.17 =leg_swelling_one =limb_injury
-0.17 =leg_swelling_one =possible_fracture
-0.17 =leg_swelling_one =twisted
-0.17 =muscle_tear
-0.17 =one_side_belly =uti
-0.17 =trunk_pain =uti
-0.17 ?da
-0.17 ^ _ alergic
-0.17 ^ _ mare
-0.17 ^ _ mart
-0.17 ^ _ piquet
-0.17 ^ _ trist
-0.17 ^ manan
-0.17 a _ dos
-0.17 al comer
-0.17 al orinar
-0.17 alergic a
-0.17 ando cans
-0.17 boca azul
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 calambr
-0.17 calambr en
-0.17 cayo en
-0.17 corro
-0.17 cu corro
-0.17 de caball
-0.17 de temperatur
-0.17 dolor _ caball
-0.17 esta hinch
-0.17 fuego _ el
-0.17 hasta
-0.17 hijo de
-0.17 inhalador
-0.17 inhalador _ favor
-0.17 inhalador por
-0.17 la _ azul
-0.17 la meningitis
-0.17 las
-0.17 mal la
-0.17 mama _ #11+
-0.17 meningitis
-0.17 mi _ con
-0.17 morad las
-0.17 nause en
-0.17 necesit _ examen
-0.17 oscur desde
-0.17 otra
-0.17 quier _ cita
-0.17 sale un
-0.17 sangr al
-0.17 seca
-0.17 soy _ a
-0.17 tengo _ con
-0.17 tengo _ cuell
-0.17 tengo _ piel
-0.17 tomar _ con
-0.17 un examen
-0.17 un piquet
-0.17 y _ aguant
-0.17 y orino
-0.18 -desmay
-0.18 -desmay _ me
-0.18 -desmay solo
-0.18 <de _ <hace
-0.18 =aura_usual =pregnant
-0.18 =burn_severity =itchy_only
-0.18 =calf =co_words
-0.18 =chest_lasting =low_mood
-0.18 =chest_lasting =radiates
-0.18 =cold_only =cough
-0.18 =days_many =tired
-0.18 =eye_area =stye
-0.18 =eye_hit_bad =fall_hard
-0.18 =fall_hard =pain_any
-0.18 =stye
-0.18 =wont_feed
-0.18 ?desmay
-0.18 ?evito _ ?coagul
-0.18 ?que ?signific
-0.18 ?se _ ?un
-0.18 ?signific
-0.18 ^ _ ?signific
-0.18 ^ _ acidez
-0.18 ^ _ atragant
-0.18 ^ _ confund
-0.18 ^ _ huelen
-0.18 ^ _ perrill
-0.18 ^ _ poco
-0.18 ^ _ proxim
-0.18 ^ _ regla
-0.18 ^ muela
-0.18 abuel tiene
-0.18 barrig y
-0.18 cara _ las
-0.18 comer y
-0.18 confund con
-0.18 cu _ -duerm
-0.18 de _ se
-0.18 de comer
-0.18 de hondur
-0.18 de orina
-0.18 el gimnasi
-0.18 el labio
-0.18 en _ futbol
-0.18 es _ cita
-0.18 hondo
-0.18 hondur
-0.18 huelen
-0.18 huelen _ pies
-0.18 huelen los
-0.18 infart
-0.18 la _ que
-0.18 la seman
-0.18 la tele
-0.18 labio
-0.18 llevo
-0.18 llevo una
-0.18 me huelen
-0.18 media hora
-0.18 noche y
-0.18 ojos _ la
-0.18 para
-0.18 perrill
-0.18 perrill _ el
-0.18 perrill en
-0.18 poco los
-0.18 por _ pila
-0.18 respirar hondo
-0.18 sarpull por
-0.18 tengo #11+
-0.18 tengo acidez
-0.18 tiroid
-0.18 todo
-0.18 tos _ mocos
-0.18 un _ los
-0.18 un infart
-0.18 veces hoy
-0.18 y _ se
-0.19 -adormecimient
-0.19 <era
-0.19 =a_lot =water_broke
-0.19 =bite_bad =young_baby
-0.19 =bleeding_any =gums_bleed
-0.19 =burned_hand =low_mood
-0.19 =cancer_history =elderly
-0.19 =clear_fluid =cold_outside
-0.19 =clot_risk =elderly
-0.19 =cold_outside =head_danger
-0.19 =cough =nail_word
-0.19 =cramps =vaginal_bleeding
-0.19 =during_exercise =refuses
-0.19 =gums_bleed
-0.19 =refuses
-0.19 =scratched =wound_infected
-0.19 =vaginal_bleeding =young_baby
-0.19 ?alguien
-0.19 ^ <hace
-0.19 ^ _ dura
-0.19 ^ _ pastill
-0.19 ^ _ resurtir
-0.19 ^ _ sangran
-0.19 a #99+
-0.19 antes _ examen
-0.19 ayuda _ el
-0.19 bici
-0.19 cargar
-0.19 champu
-0.19 cita de
-0.19 consult
-0.19 corr
-0.19 cu puedo
-0.19 cuant dura
-0.19 cuest _ consult
-0.19 de cancer
-0.19 del examen
-0.19 doming
-0.19 el avion
-0.19 el calor
-0.19 en _ avion
-0.19 enci
-0.19 entro agua
-0.19 es segur
-0.19 esta _ #99+
-0.19 esta _ de
-0.19 estab
-0.19 la bici
-0.19 la consult
-0.19 la montan
-0.19 la pared
-0.19 las _ menos
-0.19 las enci
-0.19 le cayo
-0.19 manan _ si
-0.19 manan pero
-0.19 me sangran
-0.19 me tapan
-0.19 murio _ cancer
-0.19 nause _ la
-0.19 necesit una
-0.19 nino _ #11+
-0.19 oidos _ el
-0.19 oxigen
-0.19 pared
-0.19 pero _ como
-0.19 pero si
-0.19 por _ sol
-0.19 pulso es
-0.19 rinon y
-0.19 sangran
-0.19 sangran _ enci
-0.19 sangran las
-0.19 sarpull con
-0.19 se _ tapan
-0.19 secos
-0.19 solo _ de
-0.19 sud y
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo _ en
-0.19 tengo un
-0.19 tiembl _ frio
-0.19 tiembl de
-0.19 tomar
-0.19 tomo pastill
-0.19 vez
-0.19 vomit _ anoch
-0.19 vomit _ veces
-0.19 y sigue
-0.2 # anos
-0.2 # el
-0.2 #11+ en
-0.2 -falta
-0.2 -falta _ -aire
-0.2 -por
-0.2 -por -que
-0.2 -sabem
-0.2 -sabem -por
-0.2 -sabem _ -que
-0.2 -tengo _ -ni
-0.2 <el <mes
-0.2 <mes
-0.2 <mes <pas
-0.2 =allergen =wound
-0.2 =aura_usual =low_mood
-0.2 =aura_usual =panic_known
-0.2 =belly_hit =chest_lasting
-0.2 =bruising =calf
-0.2 =burn_any =heat_exposure
-0.2 =burn_severity =cold_only
-0.2 =burn_severity =snake_bad
-0.2 =itchy_only =sting
-0.2 =low_mood =raynaud_usual
-0.2 =nail_word =scratched
-0.2 =panic_known =raynaud_usual
-0.2 ?los ?sign
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?son _ ?sign
-0.2 ^ _ -fiebr
-0.2 ^ _ depresion
-0.2 ^ _ dia
-0.2 ^ _ en
-0.2 ^ _ muero
-0.2 ^ _ que
-0.2 ^ _ tiesa
-0.2 ^ _ tropec
-0.2 ^ entre
-0.2 ^ espald
-0.2 a _ y
-0.2 anos _ #11+
-0.2 ataqu _ panic
-0.2 brinc _ parp
-0.2 cabez _ la
-0.2 cardiac
-0.2 clas
-0.2 clas _ natacion
-0.2 clas de
-0.2 de _ vista
-0.2 de natacion
-0.2 de panic
-0.2 del _ izquierd
-0.2 depresion
-0.2 entre _ #
-0.2 escaler
-0.2 espald tiesa
-0.2 gargant _ el
-0.2 hizo _ nudo
-0.2 hizo un
-0.2 insuficienci cardiac
-0.2 la pastill
-0.2 las _ por
-0.2 lent me
-0.2 lent nuev
-0.2 mano hinch
-0.2 me _ de
-0.2 me muero
-0.2 me tropec
-0.2 mis _ de
-0.2 moned
-0.2 moned y
-0.2 moreton _ en
-0.2 moreton _ la
-0.2 moreton por
-0.2 muero
-0.2 natacion
-0.2 necesit _ nuev
-0.2 nino _ tos
-0.2 nudo _ la
-0.2 ocho
-0.2 panic
-0.2 panic _ siempr
-0.2 panic de
-0.2 puntit
-0.2 pusieron _ vacun
-0.2 pusieron la
-0.2 que es
-0.2 quier cambiar
-0.2 tengo _ presion
-0.2 tiene tos
-0.2 tiesa _ la
-0.2 torci
-0.2 tropec
-0.2 un _ por
-0.2 una moned
-0.2 y _ desde
-0.2 ya
-0.21 #11+ _ cu
-0.21 #11+ _ las
-0.21 #11+ a
-0.21 #99+ pero
-0.21 -duele _ -cabez
-0.21 <mi <tio
-0.21 <mi _ <se
-0.21 <tio
-0.21 <tio <se
-0.21 <tuve <un
-0.21 =bp_medicine =means_mentioned
-0.21 =burn_severity =cough
-0.21 =chest_lasting =severe_headache
-0.21 =clot_risk =tired
-0.21 =eye_area =vaginal_bleeding
-0.21 =eye_hit_bad =twisted
-0.21 =limb_injury =swelling
-0.21 =swelling =twisted
-0.21 ^ _ <tio
-0.21 ^ _ al
-0.21 ^ _ dejar
-0.21 ^ _ grano
-0.21 acabo
-0.21 al limpiarm
-0.21 al masticar
-0.21 cabez muy
-0.21 caminar
-0.21 da _ de
-0.21 da dolor
-0.21 de _ dias
-0.21 de _ espald
-0.21 dejar
-0.21 dejar _ fumar
-0.21 dejar de
-0.21 dosis
-0.21 duele _ rodill
-0.21 el _ sin
-0.21 el _ ya
-0.21 el panal
-0.21 en _ rodill
-0.21 es #99+
-0.21 es _ sobre
-0.21 es _ un
-0.21 este
-0.21 grano
-0.21 grano en
-0.21 hijo
-0.21 hijo le
-0.21 la _ da
-0.21 limpiarm
-0.21 los zapat
-0.21 mare _ vomit
-0.21 masticar
-0.21 me brinc
-0.21 me sudan
-0.21 mediodi el
-0.21 meses _ cada
-0.21 mi hijo
-0.21 mocos _ come
-0.21 mucho _ me
-0.21 necesit un
-0.21 para _ espald
-0.21 para un
-0.21 pero _ sient
-0.21 pero me
-0.21 ponen
-0.21 quem
-0.21 quier dejar
-0.21 quij _ masticar
-0.21 quij al
-0.21 se _ ponen
-0.21 sient que
-0.21 sobre #11+
-0.21 sudan
-0.21 sudan _ manos
-0.21 sudan las
-0.21 tobill y
-0.21 trist porqu
-0.21 truen _ quij
-0.21 un grano
-0.21 una _ roja
-0.21 zapat
-0.22 -de _ -ni
-0.22 -dolor -de
-0.22 -estoy
-0.22 -mas
-0.22 -me _ -en
-0.22 -pecho
-0.22 -tengo -mareo
-0.22 <de <famili
-0.22 <famili
-0.22 <tuvo <un
-0.22 <una <vez
-0.22 <vez
-0.22 <viene
-0.22 <viene <de
-0.22 <viene _ <famili
-0.22 =chest_lasting =not_self
-0.22 =chest_lasting =swelling_face
-0.22 =chest_lasting =swelling_lips
-0.22 =co_words =hours_pain
-0.22 =ear_pain =squeezing_word
-0.22 =eye_hit_bad =throat_sore
-0.22 =getting_worse =nail_word
-0.22 =head_danger =numb_any
-0.22 =low_mood =panic_known
-0.22 =nail_word =vomit_few
-0.22 =not_self
-0.22 =tooth
-0.22 =vomit_few
-0.22 =vomit_few =vomiting
-0.22 ?coagul
-0.22 ^ <la
-0.22 ^ _ cort
-0.22 ^ _ del
-0.22 ^ agrur
-0.22 ^ ando
-0.22 ^ eruct
-0.22 ^ los
-0.22 ^ pise
-0.22 ^ ronch
-0.22 ^ sarpull
-0.22 ^ sin
-0.22 abuel _ #11+
-0.22 cheque
-0.22 comi _ y
-0.22 con _ sol
-0.22 cu se
-0.22 dias
-0.22 dolor _ oido
-0.22 el sab
-0.22 entro _ al
-0.22 eruct
-0.22 es peligros
-0.22 espald _ el
-0.22 estoy _ por
-0.22 frijol
-0.22 hijo _ #
-0.22 hinch _ le
-0.22 hinchan
-0.22 insulin
-0.22 jardin
-0.22 la munec
-0.22 los frijol
-0.22 me _ el
-0.22 me _ las
-0.22 me _ por
-0.22 mi inhalador
-0.22 munec
-0.22 necesit _ mi
-0.22 no -estoy
-0.22 numer
-0.22 orina
-0.22 pastill _ la
-0.22 peligros
-0.22 perdi
-0.22 pise
-0.22 pise un
-0.22 por _ cafe
-0.22 por _ silla
-0.22 por no
-0.22 pueden _ una
-0.22 puedo comer
-0.22 quier _ cheque
-0.22 resurtir _ inhalador
-0.22 resurtir mi
-0.22 se _ hinchan
-0.22 sient _ bien
-0.22 tengo tos
-0.22 tiene _ boca
-0.22 tos con
-0.22 un _ chiquit
-0.22 un _ para
-0.22 un cheque
-0.22 vomit _ vez
-0.22 y mocos
-0.23 # _ la
-0.23 -cabez -ni
-0.23 <desmay
-0.23 <me <desmay
-0.23 =chest_lasting =fight_blow
-0.23 =chest_lasting =sudden
-0.23 =discharge =wound
-0.23 =heat_exposure =pain_any
-0.23 ?de ?la
-0.23 ^ _ arde
-0.23 ^ _ bien
-0.23 ^ _ estren
-0.23 ^ _ limpi
-0.23 ^ _ sale
-0.23 ^ padezc
-0.23 ^ voy
-0.23 a mediodi
-0.23 a viajar
-0.23 abren
-0.23 abundant
-0.23 acabo _ pastill
-0.23 cama
-0.23 cambiar
-0.23 cambiar _ cita
-0.23 cans del
-0.23 como limpi
-0.23 con la
-0.23 contagios
-0.23 cu como
-0.23 de _ al
-0.23 de _ de
-0.23 despiert
-0.23 diez
-0.23 el _ vari
-0.23 el parto
-0.23 empiez
-0.23 en _ ingle
-0.23 en _ parp
-0.23 en dialisis
-0.23 en las
-0.23 es contagios
-0.23 es el
-0.23 estas
-0.23 estoy estren
-0.23 hora abren
-0.23 la _ va
-0.23 la cama
-0.23 la proxim
-0.23 le molest
-0.23 me sale
-0.23 me trabo
-0.23 mejor
-0.23 mi pastill
-0.23 morad con
-0.23 nuec
-0.23 orino
-0.23 padezc
-0.23 panza por
-0.23 pelan
-0.23 poco la
-0.23 por _ gripa
-0.23 proxim seman
-0.23 que _ abren
-0.23 quier hablar
-0.23 se _ trabo
-0.23 sin -dolor
-0.23 sin _ -#11+
-0.23 tengo _ cu
-0.23 tengo _ despu
-0.23 toca
-0.23 trabo
-0.23 trabo la
-0.23 un _ desde
-0.23 volar
-0.23 voy _ viajar
-0.23 y _ molest
-0.24 <en <la
-0.24 =allergen =pain_any
-0.24 =bleeding_any =gum_only
-0.24 =days_many =nausea
-0.24 =discharge =skin_infection
-0.24 =eye_area =soaking_pad
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =not_taken
-0.24 =pain_any =uti
-0.24 ?en ?el
-0.24 ?se _ ?una
-0.24 ^ _ ayuda
-0.24 ^ _ comezon
-0.24 ^ _ pueden
-0.24 ^ azucar
-0.24 ^ dentr
-0.24 ^ resurtir
-0.24 al cepillarm
-0.24 ayuda para
-0.24 cepillarm
-0.24 con papel
-0.24 de _ #
-0.24 dentr de
-0.24 duele _ ojo
-0.24 duele el
-0.24 el _ nuevo
-0.24 el cloro
-0.24 el dentist
-0.24 enci _ cepillarm
-0.24 enci al
-0.24 enjuagu
-0.24 enjuagu y
-0.24 fiebr _ hace
-0.24 flem
-0.24 gargant con
-0.24 hijo _ duele
-0.24 hijo _ quier
-0.24 la _ como
-0.24 labio _ por
-0.24 las _ al
-0.24 lastim
-0.24 lastim _ mi
-0.24 lastim a
-0.24 manan
-0.24 me _ cans
-0.24 me olv
-0.24 me pueden
-0.24 me raspe
-0.24 moreton
-0.24 mucha agua
-0.24 muela
-0.24 nuevo
-0.24 olv
-0.24 olv mi
-0.24 papa _ la
-0.24 picant
-0.24 por _ dentist
-0.24 que _ para
-0.24 que ayuda
-0.24 raspe
-0.24 sangr un
-0.24 se _ olv
-0.24 seman cu
-0.24 sigo
-0.24 tengo _ labio
-0.24 tengo comezon
-0.24 todos tenem
-0.24 un poquit
-0.25 <#99+
-0.25 <con
-0.25 <con <el
-0.25 <en <#99+
-0.25 <fiebr
-0.25 <una _ <en
-0.25 =baby =bite_bad
-0.25 =blister_any =scratched
-0.25 =blister_word =scratched
-0.25 =chest_lasting =cold_only
-0.25 =dentist =pain_any
-0.25 =eye_hit_bad =three_days
-0.25 =inconsolable =long_bleed
-0.25 =pain_any =three_days
-0.25 ?cual
-0.25 ?cual ?son
-0.25 ?cual _ ?los
-0.25 ?los _ ?de
-0.25 ?son ?los
-0.25 ^ ?cual
-0.25 ^ _ ?son
-0.25 ^ _ diabetic
-0.25 ^ _ fuego
-0.25 ^ herni
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 ansiedad y
-0.25 antes del
-0.25 cirugi de
-0.25 comio un
-0.25 como me
-0.25 con _ pelicul
-0.25 corazon en
-0.25 de _ en
-0.25 de _ tarde
-0.25 de las
-0.25 despu _ los
-0.25 el _ me
-0.25 el otro
-0.25 el sol
-0.25 espald _ me
-0.25 gimnasi
-0.25 la carne
-0.25 la mesa
-0.25 la pelicul
-0.25 le toca
-0.25 mal alient
-0.25 mano cu
-0.25 manos de
-0.25 me aceler
-0.25 me torci
-0.25 mesa
-0.25 mi _ llego
-0.25 panza _ la
-0.25 para _ llorar
-0.25 pelicul
-0.25 por _ examen
-0.25 por _ jardin
-0.25 prueb
-0.25 revision del
-0.25 salio _ moreton
-0.25 sangr _ vez
-0.25 se _ aceler
-0.25 tiene _ por
-0.25 tiene mocos
-0.25 tieso _ la
-0.25 trago _ moned
-0.25 truen
-0.25 un _ debil
-0.25 un nino
-0.25 veran
-0.26 -la -cabez
-0.26 -un
-0.26 <bien
-0.26 <mi _ <tuvo
-0.26 <tuvo
-0.26 =a_lot =allergen
-0.26 =a_lot =tired
-0.26 =chest_lasting =limb_injury
-0.26 =chest_lasting =tired
-0.26 =fever =pregnant
-0.26 =hours_pain =vomiting
-0.26 ?convulsion
-0.26 ^ _ -sangr
-0.26 ^ _ asma
-0.26 ^ _ juguet
-0.26 ^ _ leve
-0.26 ^ _ para
-0.26 ^ veo
-0.26 buena
-0.26 ceboll
-0.26 cuant cuest
-0.26 cuest la
-0.26 dano _ mi
-0.26 dedo
-0.26 del parto
-0.26 desde _ seman
-0.26 el futbol
-0.26 es buena
-0.26 gripa _ me
-0.26 hace seman
-0.26 la ceboll
-0.26 las nuec
-0.26 las unas
-0.26 los _ me
-0.26 me _ mal
-0.26 me tocan
-0.26 mocos y
-0.26 necesit lent
-0.26 no _ -fiebr
-0.26 oigo
-0.26 oigo voces
-0.26 palpit
-0.26 poquit de
-0.26 solo me
-0.26 tiene _ de
-0.26 tocan
-0.26 una cita
-0.26 uso
-0.26 viajar
-0.26 ya _ -me
-0.27 # a
-0.27 =cough =young_baby
-0.27 =panic_known
-0.27 ?causar
-0.27 ?como ?evito
-0.27 ?evito
-0.27 ?puede ?causar
-0.27 ^ _ fin
-0.27 ^ _ hijo
-0.27 ^ _ mucho
-0.27 ^ _ seca
-0.27 ^ baje
-0.27 ^ de
-0.27 ^ la
-0.27 a _ #
-0.27 al estornudar
-0.27 anos y
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 comezon en
-0.27 computador
-0.27 con _ pero
-0.27 con los
-0.27 da miedo
-0.27 de frio
-0.27 de sangr
-0.27 de seman
-0.27 dolor de
-0.27 durmi _ pie
-0.27 durmi el
-0.27 es normal
-0.27 estornudar
-0.27 estoy _ de
-0.27 estres
-0.27 estres _ los
-0.27 estres por
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 hinch _ no
-0.27 junto _ la
-0.27 junto a
-0.27 la computador
-0.27 lo mismo
-0.27 los _ con
-0.27 los examen
-0.27 me _ dorm
-0.27 me _ llorar
-0.27 me _ miedo
-0.27 me _ trist
-0.27 me subio
-0.27 mismo
-0.27 moretoncit
-0.27 orina _ estornudar
-0.27 orina al
-0.27 quede dorm
-0.27 resurtir _ pastill
-0.27 solo quier
-0.27 tener
-0.27 truen la
-0.27 un moretoncit
-0.27 vez en
-0.28 -cafe
-0.28 -duele -la
-0.28 -me _ -la
-0.28 -problem
-0.28 <#
-0.28 <tuve <una
-0.28 <un _ <hace
-0.28 <y
-0.28 =chest_lasting =high_fever
-0.28 =chest_lasting =three_days
-0.28 =contact_lens
-0.28 =pain_any =throat_sore
-0.28 ^ _ #11+
-0.28 ^ _ <una
-0.28 ^ _ adolorid
-0.28 ^ _ cansad
-0.28 ^ _ escurr
-0.28 ^ _ leves
-0.28 ^ colic
-0.28 ^ dormi
-0.28 ^ esta
-0.28 ^ piquet
-0.28 a _ el
-0.28 adolorid
-0.28 adolorid por
-0.28 agua y
-0.28 arde _ orinar
-0.28 arde al
-0.28 baja el
-0.28 cansad
-0.28 colic leves
-0.28 con _ fiebr
-0.28 conciert
-0.28 contact
-0.28 corte el
-0.28 cuatr
-0.28 de _ infart
-0.28 de contact
-0.28 del panal
-0.28 duele _ cost
-0.28 duelen _ piern
-0.28 duerm
-0.28 el pie
-0.28 en _ labio
-0.28 es para
-0.28 escurr _ nariz
-0.28 escurr la
-0.28 espos _ la
-0.28 esta rojo
-0.28 huele a
-0.28 la _ tengo
-0.28 las _ el
-0.28 lent _ contact
-0.28 lent de
-0.28 los oidos
-0.28 me _ con
-0.28 me _ dar
-0.28 mi _ viene
-0.28 mi _ y
-0.28 mosquit en
-0.28 murio _ un
-0.28 nariz _ la
-0.28 nariz en
-0.28 no _ -cafe
-0.28 obrar
-0.28 oidos
-0.28 oidos en
-0.28 otra seman
-0.28 parp
-0.28 que _ es
-0.28 regla viene
-0.28 rompi el
-0.28 rozadur
-0.28 rozadur _ panal
-0.28 rozadur del
-0.28 sarpull y
-0.28 uso lent
-0.29 -dolor
-0.29 -sintom
-0.29 =a_lot =burn_severity
-0.29 =diarrhea =hours_pain
-0.29 =ear_pain =eye_hit_bad
-0.29 =ear_pain =pain_any
-0.29 =eye_hit_bad =tooth
-0.29 =hoarse
-0.29 =leaking
-0.29 =pregnant =tired
-0.29 ^ _ embarazarm
-0.29 ^ _ granit
-0.29 ^ _ normal
-0.29 ^ _ sient
-0.29 ^ llevo
-0.29 ^ perdi
-0.29 ^ ronco
-0.29 ^ tengo
-0.29 cabez _ no
-0.29 camion
-0.29 catarr
-0.29 cerro
-0.29 con _ papel
-0.29 con cloro
-0.29 consej
-0.29 corte _ un
-0.29 dice _ no
-0.29 duele la
-0.29 el oido
-0.29 embarazarm
-0.29 en _ noche
-0.29 es _ la
-0.29 espos _ desmay
-0.29 examen _ la
-0.29 hago si
-0.29 la orina
-0.29 los _ en
-0.29 los _ nuev
-0.29 me hace
-0.29 me hinchan
-0.29 me sient
-0.29 ojo _ me
-0.29 pantalon
-0.29 popo verde
-0.29 que _ si
-0.29 quier embarazarm
-0.29 resurtir la
-0.29 sab
-0.29 si como
-0.29 sin -sintom
-0.29 su cita
-0.29 tengo _ ojos
-0.29 tiesa
-0.29 un granit
-0.29 un papel
-0.29 una _ para
-0.29 viaje
-0.29 ya cerro
-0.3 # de
-0.3 #11+ anos
-0.3 -duele -el
-0.3 -ni
-0.3 <ano <pas
-0.3 <el <ano
-0.3 =allergen =radiates
-0.3 =chest_any =nail_word
-0.3 =chest_pain =nail_word
-0.3 =co_words =every_day
-0.3 =diabetes =fever
-0.3 =every_day
-0.3 =eye_hit_bad =vaccine_said
-0.3 =getting_worse =trunk_pain
-0.3 =pain_any =vaccine_said
-0.3 =radiates =vaccine_said
-0.3 ^ _ frias
-0.3 ^ _ tres
-0.3 ^ quier
-0.3 antes _ comer
-0.3 asma control
-0.3 barbill
-0.3 bebe regurgit
-0.3 como siempr
-0.3 con pus
-0.3 del _ cada
-0.3 del _ esta
-0.3 desde anoch
-0.3 desvel
-0.3 dolorcit _ cabez
-0.3 dura la
-0.3 en _ barbill
-0.3 en _ embaraz
-0.3 frias
-0.3 hago _ mi
-0.3 hijo _ un
-0.3 la barbill
-0.3 los dias
-0.3 los lent
-0.3 me arde
-0.3 me puede
-0.3 me quebr
-0.3 mi _ regurgit
-0.3 mi cita
-0.3 ojos _ de
-0.3 popo agu
-0.3 pusieron
-0.3 quebr
-0.3 ronquer
-0.3 sarpull _ el
-0.3 sin _ solo
-0.3 sudo
-0.3 todos _ dias
-0.3 todos los
-0.3 un moreton
-0.3 una carta
-0.3 y _ hinch
-0.31 # _ las
-0.31 <hace <anos
-0.31 =allergen =itchy_only
-0.31 =bite_bad =nail_word
-0.31 =calf =radiates_leg
-0.31 =chest_lasting =sugar_very_high
-0.31 =chest_lasting =vomiting_constantly
-0.31 =clot_risk =injection_joint
-0.31 =days_many =low_mood
-0.31 =discharge =scratched
-0.31 =hours_pain =sugar_very_high
-0.31 =injection_joint
-0.31 =injection_joint =recent_surgery
-0.31 =kidney_disease
-0.31 =radiates_leg
-0.31 =tia_resolved
-0.31 ?es ?la
-0.31 ^ _ hinchad
-0.31 ^ punzad
-0.31 ^ tomo
-0.31 barrig _ fiebr
-0.31 cirugi
-0.31 con mis
-0.31 confundi
-0.31 de _ cu
-0.31 de peso
-0.31 desde _ anos
-0.31 dos seman
-0.31 duele un
-0.31 el _ mes
-0.31 el pelo
-0.31 en _ espald
-0.31 es _ para
-0.31 herman se
-0.31 hice
-0.31 hinchad de
-0.31 la cirugi
-0.31 me _ mi
-0.31 muerd
-0.31 nause por
-0.31 nino _ raspo
-0.31 otro mes
-0.31 patea
-0.31 presion es
-0.31 punzad
-0.31 punzad _ la
-0.31 punzad en
-0.31 se _ acabo
-0.31 sensibl
-0.31 todo _ dia
-0.31 un _ la
-0.31 un _ ya
-0.31 una dieta
-0.31 vez _ de
-0.31 vi un
-0.31 y _ estoy
-0.31 ya _ -sangr
-0.32 -los
-0.32 -me _ -el
-0.32 =a_lot =wound
-0.32 =burn_severity =diabetes
-0.32 =chest_lasting =constipation
-0.32 =constipation =young_baby
-0.32 =days_many =diarrhea
-0.32 =diabetes =nail_word
-0.32 =heat_exposure
-0.32 ^ _ betabel
-0.32 ^ _ leche
-0.32 ^ _ segur
-0.32 ^ gases
-0.32 ^ manch
-0.32 ^ manos
-0.32 balon
-0.32 betabel
-0.32 con las
-0.32 cu no
-0.32 de mosquit
-0.32 diabetic y
-0.32 dias de
-0.32 el embaraz
-0.32 en _ nino
-0.32 estab muy
-0.32 estren _ hace
-0.32 estren desde
-0.32 la cita
-0.32 la gripa
-0.32 mama tiene
-0.32 manos _ la
-0.32 necesit resurtir
-0.32 ojo y
-0.32 piquet _ mosquit
-0.32 prueb _ embaraz
-0.32 prueb de
-0.32 quier saber
-0.32 saber
-0.32 tengo _ control
-0.32 vacun _ la
-0.32 vacun de
-0.32 y ando
-0.32 y bien
-0.33 <se
-0.33 =bleeding_any =many_days
-0.33 =many_days =vaginal_bleeding
-0.33 =squeezing_word =tooth
-0.33 ^ _ pulso
-0.33 ^ _ sueno
-0.33 cayo un
-0.33 de muela
-0.33 dolor _ muela
-0.33 duele _ gargant
-0.33 duele _ munec
-0.33 duelen _ pies
-0.33 ejercici
-0.33 el _ a
-0.33 el parp
-0.33 el tiemp
-0.33 estoy cans
-0.33 examen de
-0.33 fuego
-0.33 fuego en
-0.33 lloran
-0.33 me _ sangr
-0.33 me hizo
-0.33 me lloran
-0.33 mis
-0.33 nudo
-0.33 nudo en
-0.33 para _ presion
-0.33 por el
-0.33 que _ comer
-0.33 que _ tomar
-0.33 seman que
-0.33 sol
-0.33 tengo sueno
-0.33 todo _ tiemp
-0.33 un fuego
-0.33 un nudo
-0.33 y _ cans
-0.34 =belly_hit =during_exercise
-0.34 =burn_severity =chest_injury_or_ache
-0.34 =chest_any =chest_injury_or_ache
-0.34 =chest_injury_or_ache =chest_pain
-0.34 =chest_injury_or_ache =eye_hit_bad
-0.34 =chest_injury_or_ache =trunk_pain
-0.34 =itching
-0.34 =itching =itchy_only
-0.34 =pain_any =young_baby
-0.34 ?en
-0.34 ^ _ cuent
-0.34 ^ _ entre
-0.34 ^ _ lunes
-0.34 ^ _ perro
-0.34 ^ costr
-0.34 ^ el
-0.34 ^ estornud
-0.34 ^ me
-0.34 ^ mejor
-0.34 anda
-0.34 bebe come
-0.34 comezon
-0.34 comi
-0.34 costr _ en
-0.34 de _ como
-0.34 de ayer
-0.34 de los
-0.34 el tobill
-0.34 entre regl
-0.34 es mi
-0.34 gargant _ ayer
-0.34 gargant desde
-0.34 la cort
-0.34 la cuent
-0.34 las _ tiene
-0.34 limpi
-0.34 los vecin
-0.34 me despiert
-0.34 me sangr
-0.34 mi _ come
-0.34 nino tiene
-0.34 quier una
-0.34 refri
-0.34 regl
-0.34 se _ mi
-0.34 todavi
-0.34 un rato
-0.34 v
-0.35 =allergen
-0.35 =baby =jaundice
-0.35 =chest_lasting =dizzy
-0.35 =jaundice =young_baby
-0.35 =possible_fracture =twisted
-0.35 ^ compr
-0.35 ^ pulso
-0.35 ^ tos
-0.35 a tiemp
-0.35 al dia
-0.35 anticonceptiv
-0.35 ayer
-0.35 conjuntivitis
-0.35 cu _ toca
-0.35 cuant _ la
-0.35 de dos
-0.35 debo
-0.35 doctor
-0.35 duele _ cabez
-0.35 el doctor
-0.35 el viern
-0.35 embaraz _ #11+
-0.35 en casa
-0.35 falta _ poco
-0.35 falta un
-0.35 infl
-0.35 la _ tap
-0.35 la nariz
-0.35 las _ en
-0.35 llego
-0.35 mal
-0.35 mato
-0.35 me _ tarde
-0.35 mete
-0.35 mi _ salio
-0.35 mi presion
-0.35 no -es
-0.35 pilas
-0.35 poca
-0.35 poca pila
-0.35 poco _ aire
-0.35 pulso de
-0.35 quem de
-0.35 quite
-0.35 raspon
-0.35 rojo _ calient
-0.35 tiene _ pila
-0.35 tiene poca
-0.35 tomo en
-0.35 un raspon
-0.36 =a_lot =baby
-0.36 =bp_high =hypertension
-0.36 =hypertension
-0.36 ^ <me
-0.36 ^ _ dos
-0.36 ^ _ humo
-0.36 ^ _ mucha
-0.36 ^ _ quedo
-0.36 ^ _ toca
-0.36 alergi
-0.36 cabez por
-0.36 de hoy
-0.36 el codo
-0.36 el papel
-0.36 en _ manan
-0.36 en _ papel
-0.36 en navidad
-0.36 esta _ le
-0.36 estoy trist
-0.36 fiebr desde
-0.36 hemorroid
-0.36 hierr
-0.36 humo de
-0.36 llav
-0.36 me _ al
-0.36 navidad
-0.36 sangr _ el
-0.36 sangr en
-0.36 y presion
-0.37 -mareo
-0.37 -me _ -dormir
-0.37 =possible_fracture =swelling
-0.37 =stomach_burn
-0.37 ?como ?se
-0.37 ?que _ ?la
-0.37 ?son
-0.37 ^ _ ?se
-0.37 ^ _ duelen
-0.37 ^ _ tramit
-0.37 ^ _ truen
-0.37 ^ donde
-0.37 ^ ojos
-0.37 anos _ estoy
-0.37 ansiedad
-0.37 ayer me
-0.37 baje
-0.37 como _ el
-0.37 de _ ?puede
-0.37 dorm en
-0.37 dormi
-0.37 dormi mal
-0.37 duele _ poco
-0.37 el estr
-0.37 en inviern
-0.37 estr
-0.37 inviern
-0.37 la tarde
-0.37 las _ seman
-0.37 mala
-0.37 manos en
-0.37 me truen
-0.37 nariz
-0.37 no _ -mareo
-0.37 pico _ mosquit
-0.37 que hora
-0.37 tarea
-0.37 tramit
-0.37 un mosquit
-0.37 usa
-0.37 ya me
-0.38 # y
-0.38 =a_lot =hoarse
-0.38 =chest_injury_or_ache
-0.38 =chest_injury_or_ache =pain_any
-0.38 =constipation
-0.38 =dentist =eye_hit_bad
-0.38 =limb_injury =twisted
-0.38 =twisted
-0.38 ?si
-0.38 ^ _ calor
-0.38 ^ _ con
-0.38 ^ _ cuest
-0.38 ^ _ pica
-0.38 ^ _ torci
-0.38 ^ acabo
-0.38 ^ tuve
-0.38 acabo _ regresar
-0.38 calor
-0.38 de manejar
-0.38 de regresar
-0.38 del _ en
-0.38 el _ la
-0.38 el primer
-0.38 estatic
-0.38 favor
-0.38 jabon _ el
-0.38 jabon en
-0.38 la tiend
-0.38 manejar
-0.38 me _ jabon
-0.38 mi perrit
-0.38 orino mucho
-0.38 perrit
-0.38 por favor
-0.38 puedo tomar
-0.38 que lo
-0.38 que vitamin
-0.38 regresar
-0.38 regresar de
-0.38 tobill
-0.38 toda _ noche
-0.38 tome _ mis
-0.38 toqu
-0.38 torci _ tobill
-0.38 torci el
-0.38 viern
-0.38 vitamin
-0.38 vomit desde
-0.38 y duerm
-0.39 -cabez
-0.39 =cold_only =fever
-0.39 =pain_any =tooth
-0.39 =scratched =wound
-0.39 ?del
-0.39 ?el
-0.39 ?una
-0.39 ^ _ me
-0.39 ^ _ tieso
-0.39 ^ _ tomar
-0.39 ^ cuell
-0.39 abeja en
-0.39 abuel _ de
-0.39 abuel murio
-0.39 cita para
-0.39 corte con
-0.39 cu _ mi
-0.39 cuell _ por
-0.39 de noche
-0.39 en una
-0.39 fiebr _ me
-0.39 gripa y
-0.39 la _ respir
-0.39 la popo
-0.39 me dejo
-0.39 menos
-0.39 nariz tap
-0.39 peor
-0.39 tap
-0.39 tele
-0.39 tieso por
-0.39 tos seca
-0.39 y media
-0.4 -#11+
-0.4 -#11+ -seman
-0.4 -es
-0.4 <ano
-0.4 =days_many =getting_worse
-0.4 =discharge
-0.4 =getting_worse =young_baby
-0.4 ^ _ mal
-0.4 ^ _ quede
-0.4 a _ #11+
-0.4 antoj
-0.4 de fumar
-0.4 dentist
-0.4 el juev
-0.4 en _ bebe
-0.4 en _ pantorrill
-0.4 fumar
-0.4 juev
-0.4 la _ pero
-0.4 la ropa
-0.4 late rap
-0.4 me quede
-0.4 que puedo
-0.4 raspo _ rodill
-0.4 ropa
-0.4 trast
-0.4 un _ del
-0.4 vari _ al
-0.41 -mis
-0.41 ^ dolor
-0.41 acabo la
-0.41 comezon _ la
-0.41 corazon _ la
-0.41 cual
-0.41 dolorcit de
-0.41 el dia
-0.41 hace _ y
-0.41 hijo tiene
-0.41 juega
-0.41 las orej
-0.41 leve
-0.41 leves
-0.41 me pica
-0.41 moja
-0.41 mucha hambr
-0.41 no -sangr
-0.41 oido
-0.41 orej
-0.41 piquet
-0.41 piquet de
-0.41 puedo _ con
-0.41 rompi _ una
-0.41 rompi una
-0.41 sin -sangr
-0.41 soy _ y
-0.41 tomo _ para
-0.41 y _ duelen
-0.41 ya paro
-0.42 <hace _ <anos
-0.42 <tenia
-0.42 =about_self
-0.42 =blister_any =nail_word
-0.42 =blister_word =nail_word
-0.42 ?que ?es
-0.42 ^ _ ?es
-0.42 ^ _ brinc
-0.42 ^ _ el
-0.42 ^ mare
-0.42 aburr
-0.42 ando
-0.42 antes _ la
-0.42 cafe
-0.42 despu _ trabaj
-0.42 en _ gargant
-0.42 guard
-0.42 la _ en
-0.42 la puert
-0.42 para _ no
-0.42 para el
-0.42 proxim
-0.42 puert
-0.42 quier un
-0.42 rompi
-0.42 se quito
-0.42 tres dias
-0.42 verd
-0.43 -duerm
-0.43 =asthma
-0.43 =ulcer_nsaid
-0.43 ^ <tuve
-0.43 ^ _ corazon
-0.43 ^ _ orina
-0.43 asma
-0.43 cayo _ el
-0.43 cinco dias
-0.43 de correr
-0.43 es muy
-0.43 estoy _ desde
-0.43 estoy _ el
-0.43 necesit mas
-0.43 no -duerm
-0.43 normal
-0.43 pelo
-0.43 pie
-0.43 piern _ el
-0.43 piern en
-0.43 por
-0.43 por _ manan
-0.43 tos _ fiebr
-0.43 y _ asma
-0.44 -seman
-0.44 =cough =phlegm
-0.44 =fever =tia_resolved
-0.44 ?un
-0.44 ^ _ -tiene
-0.44 ^ _ gripa
-0.44 ^ no
-0.44 ^ y
-0.44 a que
-0.44 ayuda
-0.44 chicl
-0.44 come _ y
-0.44 como _ la
-0.44 compr
-0.44 costr
-0.44 creo _ es
-0.44 cu es
-0.44 cuent
-0.44 dias con
-0.44 duelen los
-0.44 espald por
-0.44 la _ ya
-0.44 llevo _ seman
-0.44 me quito
-0.44 primaver
-0.44 revision
-0.44 se _ quito
-0.45 <el _ <pas
-0.45 <pas
-0.45 =cancer_history
-0.45 =cancer_history =clot_risk
-0.45 =cut_by_accident =wound
-0.45 =eye_hit_bad =possible_fracture
-0.45 =snake_bad =snake_seen
-0.45 =snake_seen
-0.45 ?con
-0.45 ?los
-0.45 ^ por
-0.45 al _ despu
-0.45 bebe _ mucho
-0.45 cancer
-0.45 congestion
-0.45 debe
-0.45 dorm _ el
-0.45 las #11+
-0.45 mediodi
-0.45 pasa
-0.45 piern _ se
-0.45 por los
-0.45 regla
-0.45 ronca
-0.45 tos
-0.45 y _ raspo
-0.46 <una
-0.46 =chest_lasting =many_days
-0.46 =dentist
-0.46 ?se
-0.46 ^ _ lent
-0.46 ^ _ los
-0.46 ^ bostez
-0.46 ^ este
-0.46 bostez
-0.46 correr
-0.46 de _ muy
-0.46 dedo esta
-0.46 el cafe
-0.46 esta rosadit
-0.46 hace anos
-0.46 la _ seman
-0.46 la silla
-0.46 pero no
-0.46 que _ de
-0.46 rosadit
-0.46 siempr
-0.46 silla
-0.47 =limb_injury =possible_fracture
-0.47 ^ _ primer
-0.47 ^ _ y
-0.47 ^ dolorcit
-0.47 agrur
-0.47 anos
-0.47 de estomag
-0.47 desde nino
-0.47 dolor _ estomag
-0.47 granit
-0.47 la _ cu
-0.47 la leche
-0.47 mi _ tiene
-0.47 poco de
-0.47 recet
-0.47 va peor
-0.48 <de
-0.48 =fever =hours_pain
-0.48 ?es
-0.48 ^ _ crema
-0.48 control
-0.48 crema
-0.48 duelen las
-0.48 me _ rap
-0.48 nueva y
-0.48 sient _ no
-0.48 tiend y
-0.48 vari
-0.48 vari veces
-0.49 <en
-0.49 <me
-0.49 <tuve
-0.49 =clear_fluid
-0.49 =clear_fluid =head_danger
-0.49 =nail_word =vaginal_bleeding
-0.49 ?la
-0.49 ?puede
-0.49 ^ _ entro
-0.49 donde
-0.49 el celular
-0.49 entro
-0.49 me entro
-0.49 media
-0.49 oido y
-0.49 perro esta
-0.49 pesas
-0.49 se _ cayo
-0.5 ^ _ #
-0.5 ^ _ hago
-0.5 ^ _ moreton
-0.5 a _ una
-0.5 cayo mal
-0.5 de _ desde
-0.5 de siempr
-0.5 del trabaj
-0.5 estoy bien
-0.5 hambr
-0.5 para que
-0.5 trabaj
-0.5 tuvo
-0.5 y _ poco
-0.5 ya estoy
-0.51 -de
-0.51 <cu
-0.51 ^ <mi
-0.51 ^ ?como
-0.51 ^ soy
-0.51 azul y
-0.51 el _ del
-0.51 los dient
-0.51 mi _ anda
-0.52 <un
-0.52 ^ es
-0.52 comer
-0.52 gases y
-0.52 hipo
-0.52 jabon
-0.52 la _ es
-0.52 mi _ murio
-0.52 molest
-0.52 murio de
-0.52 muy bien
-0.52 quier _ de
-0.52 seman _ quier
-0.52 su medicin
-0.53 <la
-0.53 =chest_lasting =throat_sore
-0.53 =three_days
-0.53 =three_days =young_baby
-0.53 ^ vi
-0.53 bebe tiene
-0.53 comer verdur
-0.53 de risa
-0.53 diabetic _ tengo
-0.53 hoy me
-0.53 las _ de
-0.53 mi regla
-0.53 parto
-0.53 poco el
-0.53 quier _ verdur
-0.53 se _ la
-0.53 todavi no
-0.53 verdur
-0.53 vi
-0.54 =hours_pain =vomiting_constantly
-0.54 =nail_word =pregnant
-0.54 ^ _ da
-0.54 ^ _ estoy
-0.54 ^ ayer
-0.54 cu me
-0.54 el _ por
-0.54 el mart
-0.54 jaja
-0.54 otro
-0.54 tengo _ anos
-0.54 una una
-0.55 ^ _ duele
-0.55 ^ _ por
-0.55 ^ _ una
-0.55 alient
-0.55 dia
-0.55 el lunes
-0.55 es
-0.55 fiebr _ el
-0.55 la noche
-0.55 pica
-0.55 primer
-0.55 se sento
-0.55 sento
-0.55 tengo gripa
-0.56 -oido
-0.56 -tiene
-0.56 dolorcit
-0.56 estos dias
-0.56 estren
-0.56 no -tiene
-0.56 pueden
-0.56 se rompi
-0.56 tengo asma
-0.56 yo
-0.57 -me -duele
-0.57 =possible_fracture
-0.57 =scratched
-0.57 ?de
-0.57 ^ ?que
-0.57 ^ _ de
-0.57 ^ _ es
-0.57 ^ _ resec
-0.57 a _ jefe
-0.57 codo
-0.57 no _ -duele
-0.57 raspo la
-0.57 resec
-0.57 y todo
-0.58 #11+ de
-0.58 <el
-0.58 ?como
-0.58 ?que
-0.58 ^ necesit
-0.58 dar
-0.58 la _ al
-0.58 pican
-0.58 vacun
-0.58 y necesit
-0.59 <anos
-0.59 come
-0.59 de _ hijo
-0.59 en _ tiend
-0.59 llorar y
-0.59 mocos
-0.59 murio
-0.59 tiend
-0.6 <hace
-0.6 ^ _ un
-0.6 espos ronca
-0.6 la vacun
-0.6 mi perro
-0.6 un _ el
-0.6 y ya
-0.61 me _ sin
-0.61 mi _ tuvo
-0.62 =itchy_only
-0.62 ^ casi
-0.62 ^ sangr
-0.62 juguet
-0.62 lunes
-0.63 <mi
-0.63 =eating_disorder =head_danger
-0.63 =eating_disorder =vomiting
-0.63 ^ _ -tengo
-0.63 ^ en
-0.63 ^ un
-0.63 de llorar
-0.63 hijo _ cayo
-0.63 mart
-0.63 pizza
-0.63 risa
-0.64 -duele
-0.64 la rodill
-0.64 mordi la
-0.64 poquit
-0.64 por que
-0.64 resurtir
-0.64 segur
-0.64 sin -fiebr
-0.64 tiemp
-0.65 examen
-0.66 entre
-0.66 regurgit
-0.67 a _ hora
-0.67 anos tiene
-0.67 celular
-0.67 embaraz _ con
-0.67 estornud
-0.67 la una
-0.67 mis pastill
-0.67 noche
-0.67 su
-0.68 #11+ _ fiebr
-0.68 =raynaud_usual
-0.68 hoy
-0.68 mosquit
-0.68 panal
-0.68 sarpull _ fiebr
-0.68 trist
-0.69 =allergen =vaccine_said
-0.69 =cold_only
-0.69 =during_exercise
-0.69 =vaccine_said
-0.69 cuant
-0.69 esta embaraz
-0.7 ^ _ despu
-0.7 ^ _ las
-0.7 ^ como
-0.7 con #11+
-0.7 de fiebr
-0.7 no -el
-0.7 rodill
-0.7 ya _ mejor
-0.71 =aura_usual =raynaud_usual
-0.71 estos
-0.71 gases
-0.71 y quier
-0.72 -tengo
-0.72 =hearing
-0.72 antes
-0.72 el dedo
-0.72 no -tengo
-0.73 ya _ bien
-0.74 -fiebr
-0.74 =iron_pills
-0.74 anos _ fiebr
-0.74 me duelen
-0.74 respir bien
-0.75 ^ _ desde
-0.75 jefe
-0.75 mi jefe
-0.75 una vez
-0.76 antes de
-0.76 dieta
-0.76 lent
-0.76 me _ bien
-0.76 me da
-0.76 sient bien
-0.77 =eating_disorder
-0.77 duelen
-0.77 en mi
-0.77 papel
-0.77 quito
-0.78 da
-0.78 en _ piern
-0.78 esta bien
-0.8 leche
-0.8 mordi _ lengu
-0.81 llorar
-0.81 todo bien
-0.83 ^ _ -me
-0.83 las #
-0.85 dient
-0.85 la _ por
-0.85 me _ los
-0.85 pero
-0.86 =aura_usual
-0.86 ^ cu
-0.86 solo
-0.86 un poco
-0.87 ^ cuant
-0.87 ^ hoy
-0.88 -sangr
-0.88 cita
-0.88 para la
-0.89 ^ _ se
-0.89 cu
-0.89 por la
-0.9 cans
-0.91 =tired
-0.91 poco
-0.91 y _ bien
-0.92 tarde
-0.93 gripa
-0.93 raspo
-0.93 se raspo
-0.94 #99+ _ #11+
-0.95 =low_mood_deep
-0.96 ya esta
-1.01 a las
-1.02 mi _ ronca
-1.06 bien
-1.1 =low_mood
-1.11 ^ una
-1.14 ^ que
-1.15 necesit
-1.18 ^ puedo
`,
}
