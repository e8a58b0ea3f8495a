import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.28,
  emergencyFrom: 1.43,
  nurseFrom: 0.88,
  weights: `
2.65 =suicidal
2.14 =abuse_danger
2.09 =harm_others
1.91 =stab_shot
1.78 =overdose_taken
1.54 =poison_swallowed
1.53 =swallowed_battery
1.41 =seizure
1.4 =unresponsive
1.33 =drowning
1.28 convulsion
1.26 =at_rest
1.26 =black_stool
1.24 sin _ y
1.22 se esta
1.21 aunqu
1.2 =wild_bite
1.2 en _ y
1.17 =cannot_breathe
1.16 =jaw_locked
1.16 he
1.15 =smoke
1.15 =snake
1.15 =snake =snake_bad
1.13 mi _ me
1.12 en los
1.09 =animal_bite
1.08 =child_got_pills =poison_swallowed
1.08 =inhaler_fails
1.07 -sient
1.07 =choking
1.07 =new_confusion
1.07 =withdrawal
1.07 respirar
1.06 y la
1.05 =pregnant =vaginal_bleeding
1.05 sacudi
1.04 =burn_any =burn_severity
1.02 =at_rest =short_breath
1.02 negra
1.02 se tomo
1.01 =deformed
1.01 =swelling_throat
0.99 =self_harm_now
0.99 fiebr y
0.99 mord
0.99 mordi
0.98 =cannot_breathe =short_breath
0.98 =vision_loss
0.98 esta convulsion
0.97 =confused
0.97 mordi un
0.97 se _ salio
0.96 creo
0.96 y no
0.95 =baby_quiet
0.95 =nail_word =swallowed_battery
0.94 =pregnant =water_broke
0.94 esta _ la
0.93 =child_got_pills
0.93 =no_urine
0.92 =burn_severity =child_got_pills
0.92 =chest_lasting =pregnant
0.92 falta _ aire
0.92 falta el
0.92 trago _ pila
0.92 y _ y
0.91 =oxygen_low
0.91 ^ tiene
0.91 me esta
0.91 no -sient
0.91 y _ corazon
0.9 =hanging_attempt
0.89 =severe_weakness
0.89 =speech
0.88 =fever =swelling
0.88 =means_mentioned =overdose_taken
0.88 creo que
0.88 me quier
0.88 y tengo
0.87 =eye_area =face_blisters
0.87 =face_blisters
0.87 =face_droop
0.87 estuv
0.86 =hanging_attempt =self_harm_now
0.86 =hanging_attempt =wound
0.86 el _ marca
0.86 las venas
0.86 venas
0.85 -bien
0.85 =baby_still
0.85 =chemical_word =poison_swallowed
0.85 =head_injury
0.85 =means_mentioned =suicidal
0.85 =rigors =rigors_hard
0.85 =rigors_hard
0.85 =stab_shot =wound
0.85 como _ y
0.85 en _ mano
0.85 falta
0.85 y _ -me
0.85 y ahora
0.84 =burn_any =burn_big
0.84 =burn_big
0.84 =burn_big =burn_severity
0.84 =burn_severity =chest_pressure
0.84 =chest_any =chest_pressure
0.84 =chest_pressure
0.84 =dry_mouth
0.84 tan _ que
0.84 y veo
0.83 =days_many =fever
0.83 descarg
0.83 dio _ descarg
0.83 y _ falta
0.83 y tiene
0.82 =carbon_monoxide
0.82 =carbon_monoxide =co_words
0.82 =fever =many_days
0.82 con _ y
0.82 le _ el
0.82 y _ #11+
0.81 =burn_severity =suicidal
0.81 =drowsy
0.81 me va
0.81 no puedo
0.81 se trago
0.8 =bp_high
0.8 =calf =leg_swelling_one
0.8 =confused =new_confusion
0.8 =near_faint
0.8 =numb_any
0.8 =sleepless_days
0.8 matar
0.8 me falta
0.8 sin -dormir
0.8 y manch
0.79 =bluish
0.79 =co_words =nail_word
0.79 =electric
0.79 =short_breath
0.79 ^ _ he
0.79 her
0.79 se _ hinch
0.79 se _ una
0.79 se le
0.78 -puedo
0.78 =chemical_word
0.78 =eye_area =shingles
0.78 =face_blisters =shingles
0.78 =hoarse =smoke
0.78 =leg_swelling_one =muscle_tear
0.78 ^ _ como
0.78 ahora
0.78 estoy _ y
0.78 popo negra
0.77 =postpartum_smell
0.77 =sudden
0.77 anticoagulant
0.77 la _ no
0.77 marca
0.76 =baby =fever
0.76 =burn_severity =fever
0.76 =burn_severity =unresponsive
0.76 =postpartum =postpartum_smell
0.76 ^ mord
0.76 los labi
0.76 y los
0.75 -despiert
0.75 -veo
0.75 =animal_bite =bite_bad
0.75 =bite_bad =co_words
0.75 =ear_swollen
0.75 ^ creo
0.75 con #99+
0.75 esta _ y
0.75 metio
0.75 y _ me
0.74 =belly_hit =head_injury
0.74 =born_part
0.74 =bp_high =pregnant
0.74 =chemical_word =eye_area
0.74 =chemical_word =eye_chemical
0.74 =nail_word =snake
0.74 =pain_beyond
0.74 dormid
0.74 horas
0.74 trago
0.74 un lado
0.73 =asthma =inhaler_fails
0.73 =birth_now
0.73 =birth_now =born_part
0.73 =spreading
0.73 desmayar
0.73 dio una
0.73 la barrig
0.73 no _ -puedo
0.72 =allergen =drug_named
0.72 =bleeding_heavy
0.72 =burn_severity =drowning
0.72 =chest_lasting =long_bleed
0.72 =drug_named
0.72 =eye_hit_bad =object_stuck
0.72 =object_stuck
0.72 =testicle
0.72 =turning_blue
0.72 al bebe
0.72 dejo de
0.72 dolor en
0.72 hija
0.72 me hinch
0.72 mi hija
0.72 no _ respirar
0.72 y me
0.71 =bleeding_any =bleeding_heavy
0.71 =blurry_vision
0.71 =burn_severity =swallowed_battery
0.71 =calf =swelling
0.71 =eye_hit_bad =vomiting
0.71 =long_bleed =nail_word
0.71 =soaking_pad
0.71 aire
0.71 con sangr
0.71 despu _ la
0.71 ganas
0.71 ganas de
0.71 hacia
0.71 la vida
0.71 y _ no
0.7 -y
0.7 =a_lot =vaginal_bleeding
0.7 =days_many =water_broke
0.7 =diabetes =overdose_taken
0.7 =hurts_breathing
0.7 =preterm_weeks =water_broke
0.7 ^ _ puse
0.7 algo
0.7 como si
0.7 desde _ manan
0.7 el aire
0.7 me puse
0.7 puse
0.7 una pila
0.69 -reconoc
0.69 =burn_severity =fell
0.69 =done_with_it
0.69 =fever =head_danger
0.69 =fever =high_fever
0.69 =high_fever
0.69 =long_bleed
0.69 =shaking =withdrawal
0.69 =sugar_extreme
0.69 =sugar_extreme =sugar_very_high
0.69 ^ _ apunalaron
0.69 apunalaron
0.69 apunalaron _ el
0.69 apunalaron en
0.69 de repent
0.69 repent
0.69 y _ vomit
0.69 y respir
0.68 =baby =baby_quiet
0.68 =baby_quiet =burn_severity
0.68 =eye_hit_bad =vision_loss
0.68 =fainted
0.68 =fever =rigors
0.68 =hours_pain =sudden
0.68 =immunosuppressed
0.68 =pain_any =testicle
0.68 a mi
0.68 el bebe
0.68 el brazo
0.68 en _ pecho
0.68 la punta
0.68 no aguant
0.68 parar
0.68 puedo _ bien
0.68 se _ y
0.68 ve
0.68 y dice
0.67 #99+ _ #99+
0.67 =allergen =rash
0.67 =co_alarm
0.67 =co_alarm =co_word
0.67 =co_alarm =co_words
0.67 =cold_limb =numb_any
0.67 =vomiting =vomiting_blood
0.67 =vomiting_blood
0.67 ^ _ mordi
0.67 ahorcar
0.67 al _ y
0.67 no -veo
0.67 tiene calentur
0.66 =allergen =swelling_throat
0.66 =baby_still =pregnant
0.66 =bite_bad =face_droop
0.66 =burn_severity =face_droop
0.66 =gradual_numb
0.66 =hours_pain =long_bleed
0.66 =leg_swelling_one
0.66 calentur
0.66 desde ayer
0.66 el _ se
0.66 fuent y
0.66 hinch la
0.66 negro
0.66 tan
0.66 tiene los
0.66 vida
0.66 ya _ quier
0.65 #99+ y
0.65 =a_lot =soaking_pad
0.65 =allergen =poison_swallowed
0.65 =bluish =turning_blue
0.65 =bp_high =bp_very_high
0.65 =bp_very_high
0.65 =burn_severity =weak_one_side
0.65 =muscle_tear =swelling
0.65 =pain_any =vomiting
0.65 =pregnant =seizure
0.65 abajo
0.65 dice que
0.65 la oreja
0.65 me salio
0.65 no _ -el
0.65 oreja
0.65 seman _ embaraz
0.65 seman de
0.65 use
0.65 y _ el
0.64 =allergen =swelling_lips
0.64 =burn_severity =poison_swallowed
0.64 =deep_burn
0.64 =head_danger =new_confusion
0.64 =pale_clammy
0.64 =priapism
0.64 =rigors
0.64 =self_harm_now =wound
0.64 =severe_pain
0.64 =water_broke =waters_said
0.64 =waters_said
0.64 ^ _ -sient
0.64 dias y
0.64 la _ despu
0.64 me _ morir
0.64 me he
0.64 mordi una
0.64 morir
0.64 no puede
0.64 pal
0.64 raro
0.64 y se
0.63 -respir
0.63 =bruising =burn_severity
0.63 =calf =stab_shot
0.63 =confused =head_danger
0.63 =eye_hit_bad =pale_clammy
0.63 =fainted =vaginal_bleeding
0.63 al respirar
0.63 amaneci
0.63 confund
0.63 creo _ se
0.63 embaraz _ no
0.63 esta _ en
0.63 esta confund
0.63 hinch
0.63 le dieron
0.63 marca _ de
0.63 tiene el
0.63 trab
0.62 -movers
0.62 =amputated
0.62 =amputated =limb_bleeds
0.62 =amputated =wound
0.62 =animal_bite =wild_bite
0.62 =carbon_monoxide =eye_hit_bad
0.62 =carbon_monoxide =headache
0.62 =carbon_monoxide =pain_any
0.62 =co_words =headache
0.62 =eye_hit_bad =sudden
0.62 =fever =immunosuppressed
0.62 =means_at_hand
0.62 =pain_any =pale_clammy
0.62 atras
0.62 corte _ punta
0.62 corte _ venas
0.62 corte las
0.62 estoy embaraz
0.62 hijo _ desmay
0.62 hinch y
0.62 horas y
0.62 muy _ y
0.62 punta _ dedo
0.62 punta del
0.62 y _ duele
0.62 y estoy
0.61 #11+ _ de
0.61 =a_lot =vomiting
0.61 =baby =bruising
0.61 =baby =young_baby
0.61 =bite_bad =face_blisters
0.61 =eye_hit_bad =testicle
0.61 =fever =uti
0.61 =pain_any =severe_pain
0.61 =racing_heart
0.61 =swelling =wound_infected
0.61 =valve_or_device
0.61 aunqu este
0.61 boca
0.61 corazon aceler
0.61 cuchill
0.61 cuell _ y
0.61 de _ fiebr
0.61 de _ oreja
0.61 dias sin
0.61 el _ aceler
0.61 en #11+
0.61 la _ del
0.61 la _ y
0.61 no -despiert
0.61 quier _ ya
0.6 # _ y
0.6 =bleeding_heavy =vaginal_bleeding
0.6 =blurry_vision =chest_lasting
0.6 =limp_leg
0.6 =pain_any =sudden
0.6 =wakes
0.6 =water_broke
0.6 el _ le
0.6 la cara
0.6 minut
0.6 profund
0.6 puso
0.6 respirar y
0.6 sin parar
0.6 tragar
0.6 un cuchill
0.59 -sent
0.59 =bite_bad =hours_pain
0.59 =choking =eye_hit_bad
0.59 =drowsy =head_danger
0.59 =during_exercise =head_danger
0.59 =hours_pain =young_baby
0.59 =swallow_trouble =wont_swallow
0.59 =swelling =tongue_swollen
0.59 =swelling_lips =tongue_swollen
0.59 =tongue_swollen
0.59 =vomiting
0.59 =wont_swallow
0.59 ^ _ puedo
0.59 ^ _ voces
0.59 abuel no
0.59 ator
0.59 casi no
0.59 del _ y
0.59 desde la
0.59 estoy vomit
0.59 la _ tan
0.59 paranoic
0.59 pego
0.59 puedo respirar
0.59 quemo
0.59 y
0.59 y _ le
0.59 y escalofri
0.58 =barking_stridor
0.58 =bluish =burn_severity
0.58 =burn_severity =no_urine
0.58 =chest_lasting =preterm_weeks
0.58 =eye_area =fall_any
0.58 =eye_hit_bad =severe_pain
0.58 =fever =rigors_hard
0.58 =head_danger =vomiting_blood
0.58 =no_urine =vomiting_constantly
0.58 =pain_any =radiates_groin
0.58 ^ _ hija
0.58 agua _ minut
0.58 agua un
0.58 antibiotic
0.58 chapopot
0.58 chapopot y
0.58 como chapopot
0.58 dio
0.58 escalofri
0.58 lado
0.58 mas de
0.58 no -ha
0.58 sangr y
0.58 y _ tiene
0.57 =a_lot =bleeding_any
0.57 =bleeding_any =long_bleed
0.57 =blood_thinner =head_injury
0.57 =clot_risk =fever
0.57 =done_with_it =suicidal
0.57 =eye_hit_bad =fever
0.57 =eye_hit_bad =pregnant
0.57 =eye_red
0.57 =weak_one_side
0.57 ^ _ esta
0.57 barrig
0.57 brazo
0.57 cayo _ en
0.57 estoy mare
0.57 lado _ la
0.57 no _ -bien
0.57 tomo anticoagulant
0.57 ve el
0.57 y _ puedo
0.57 y casi
0.57 y vomit
0.56 # _ sin
0.56 =again_fainted
0.56 =again_fainted =chest_lasting
0.56 =again_fainted =fainted
0.56 =again_fainted =hours_pain
0.56 =allergen =swelling
0.56 =belly_hit =pregnant
0.56 =cold_outside =drowning
0.56 =diabetes =eye_hit_bad
0.56 =ear_pain =ear_swollen
0.56 =face_droop =weak_one_side
0.56 =fall_any =head_danger
0.56 =fever =getting_worse
0.56 =hallucinating
0.56 =hours_pain =pregnant
0.56 =leg_swelling_one =swelling
0.56 =pain_beyond =skin_black
0.56 =radiates_groin =testicle
0.56 =severe_headache
0.56 =severe_pain =squeezing_word
0.56 =severe_weakness =weak_any
0.56 =skin_black
0.56 =swelling =swelling_throat
0.56 ^ _ negra
0.56 cerr
0.56 cerr _ gargant
0.56 cerr la
0.56 de un
0.56 del _ despu
0.56 dice
0.56 hace una
0.56 hinchazon
0.56 muy debil
0.56 no _ tragar
0.56 se _ por
0.56 tengo _ de
0.56 tengo _ seman
0.56 tomo el
0.56 y _ confund
0.56 ya _ todo
0.56 ya no
0.55 # _ no
0.55 =bite_bad =eye_hit_bad
0.55 =burn_any
0.55 =chemical_word =child_got_pills
0.55 =heart_condition =short_breath
0.55 =numb_any =saddle_numb
0.55 =saddle_numb
0.55 =short_breath =swelling
0.55 ^ _ tomo
0.55 ^ estuv
0.55 como _ me
0.55 corazon
0.55 fuert
0.55 labi
0.55 manos y
0.55 novio
0.55 se _ el
0.55 se _ esta
0.55 seman tiene
0.55 tieso y
0.55 trae
0.55 trae un
0.55 y esta
0.54 # seman
0.54 -despertar
0.54 -dormir y
0.54 -lo
0.54 =belly_hit =head_danger
0.54 =bite_bad =fall_any
0.54 =drowsy =numb_any
0.54 =fainted =hours_pain
0.54 =feels_incredible =sleepless_days
0.54 =hours_pain =nail_word
0.54 =means_mentioned =nail_word
0.54 =purple_word
0.54 =swallow_trouble
0.54 ^ _ embaraz
0.54 ^ _ mi
0.54 ^ lo
0.54 anos se
0.54 demasiad pastill
0.54 el corazon
0.54 fuert y
0.54 la _ fiebr
0.54 lado de
0.54 las pastill
0.54 matarm
0.54 mor
0.54 muy dorm
0.54 piso
0.54 sud
0.54 tengo _ pantorrill
0.54 tome demasiad
0.54 tylenol
0.54 va a
0.53 #11+ _ se
0.53 #11+ y
0.53 =burn_severity =cannot_breathe
0.53 =burn_severity =limp_leg
0.53 =clot_risk =vaginal_bleeding
0.53 =co_words =eye_hit_bad
0.53 =ear_swollen =swelling
0.53 =eye_area =eye_red
0.53 =eye_hit_bad =jaw_locked
0.53 =shaking
0.53 =sugar_very_high
0.53 aceit
0.53 ano
0.53 con aceit
0.53 cosas
0.53 dano
0.53 di a
0.53 dias _ -dormir
0.53 empeor
0.53 estoy _ en
0.53 he tom
0.53 la _ le
0.53 la her
0.53 me revent
0.53 mordi _ vibor
0.53 pecho y
0.53 puede
0.53 que empeor
0.53 revent
0.53 se _ revent
0.53 sient la
0.53 trae _ cuchill
0.53 vomit
0.53 y _ sient
0.53 y dolor
0.52 # ano
0.52 -respond
0.52 =allergen =short_breath
0.52 =bite_bad =eye_bulge
0.52 =bleeding_any =vomiting
0.52 =carbon_monoxide =head_danger
0.52 =confused =heat_exposure
0.52 =eye_area =eye_bulge
0.52 =eye_bulge
0.52 =head_danger =vomiting
0.52 =squeezing_word =vomiting
0.52 =tearing
0.52 ^ las
0.52 de embaraz
0.52 de una
0.52 debaj
0.52 la quij
0.52 me mordi
0.52 sacaron
0.52 y _ borros
0.52 y _ cuest
0.52 y _ para
0.51 =a_lot =head_danger
0.51 =allergen =overdose_taken
0.51 =baby =unresponsive
0.51 =bite_bad =shingles
0.51 =bleeding_any =eye_hit_bad
0.51 =burn_severity =drug_named
0.51 =burn_severity =high_fever
0.51 =burn_severity =hours_pain
0.51 =burn_severity =mania_psychosis
0.51 =chemical_word =fall_any
0.51 =chemical_word =hit_hard
0.51 =chest_lasting =new_confusion
0.51 =choking =object_stuck
0.51 =clot_risk =eye_hit_bad
0.51 =eye_area =hit_hard
0.51 =eye_chemical =fall_any
0.51 =eye_chemical =hit_hard
0.51 =eye_hit_bad =radiates_groin
0.51 =fainted =racing_heart
0.51 =fall_any =head_injury
0.51 =fever =rash
0.51 =fever =vaginal_bleeding
0.51 =hallucinating =withdrawal
0.51 =head_danger =head_injury
0.51 =one_side_belly =squeezing_word
0.51 =severe_headache =sudden
0.51 =swelling_throat =throat_closing
0.51 =throat_closing
0.51 =withdrawal =young_baby
0.51 ^ _ popo
0.51 ^ _ quier
0.51 abrio
0.51 anticoagulant y
0.51 arrib
0.51 cocin
0.51 dejo
0.51 del dedo
0.51 el popo
0.51 esta muy
0.51 la cocin
0.51 no _ vivir
0.51 quier vivir
0.51 respirar bien
0.51 se quemo
0.51 vivir
0.51 y el
0.5 =animal_bite =burn_severity
0.5 =belly_hit =days_many
0.5 =belly_hit =fell
0.5 =belly_hit =preterm_weeks
0.5 =bruising =lips_blue
0.5 =burn_severity =hurts_breathing
0.5 =clot_risk =immunosuppressed
0.5 =co_words =head_danger
0.5 =confused =hallucinating
0.5 =diabetes =head_danger
0.5 =eye_hit_bad =fainted
0.5 =fainted =head_danger
0.5 =fainted =pregnant
0.5 =fever =light_hurts
0.5 =fever =postpartum
0.5 =fever =short_breath
0.5 =hernia
0.5 =hernia =hernia_word
0.5 =pregnant =soaking_pad
0.5 =severe_pain =testicle
0.5 =soaking_pad =vaginal_bleeding
0.5 =squeezing_word =sudden
0.5 =weak_any
0.5 del ojo
0.5 dicen
0.5 dicen que
0.5 empez en
0.5 labi morad
0.5 maread
0.5 me _ que
0.5 me dicen
0.5 metio una
0.5 no _ -a
0.5 no _ hablar
0.5 punta
0.5 se _ clavo
0.5 se metio
0.5 sient como
0.49 -piern
0.49 =a_lot =chest_lasting
0.49 =bite_bad =eye_pierced
0.49 =bite_bad =hit_hard
0.49 =blood_thinner =chest_lasting
0.49 =cold_limb
0.49 =confused =fever
0.49 =days_many =hallucinating
0.49 =eye_area =eye_hit_bad
0.49 =eye_area =eye_pierced
0.49 =eye_hit_bad =long_bleed
0.49 =eye_pierced
0.49 =fainted =unresponsive
0.49 =fever =flank_pain
0.49 =fever =tick
0.49 =fight_blow
0.49 =head_danger =hit_hard
0.49 =rash =tick
0.49 ^ encontr
0.49 agarr
0.49 desmay
0.49 duele _ la
0.49 el nino
0.49 encontr
0.49 encontr a
0.49 la casa
0.49 luz
0.49 me _ sub
0.49 mi novio
0.49 piern se
0.49 pistol
0.49 sub
0.49 sub por
0.49 va _ por
0.49 va sub
0.48 -con
0.48 -con _ -ojo
0.48 -le
0.48 -ojo
0.48 -panal
0.48 =baby =vomiting
0.48 =bleeding_any =diarrhea
0.48 =blister_any =rash
0.48 =blister_word =rash
0.48 =burn_severity =eye_area
0.48 =cannot_breathe =nail_word
0.48 =cough =coughs_blood
0.48 =days_many =hours_pain
0.48 =diabetes =wound_infected
0.48 =diarrhea =eye_hit_bad
0.48 =diarrhea =rectal_blood
0.48 =diarrhea =vaginal_bleeding
0.48 =eye_hit_bad =moved_right
0.48 =fever =purple_rash
0.48 =green_vomit
0.48 =green_vomit =phlegm
0.48 =green_vomit =vomiting
0.48 =limb_injury =numb_any
0.48 =moved_right =pain_any
0.48 =nail_word =seizure
0.48 =phlegm =vomiting
0.48 =skin_peeling
0.48 =vomiting =young_baby
0.48 acost
0.48 aire y
0.48 ator _ el
0.48 casi _ desmay
0.48 con _ de
0.48 de _ abuel
0.48 dieron
0.48 espald y
0.48 estam
0.48 hace _ hora
0.48 mi _ en
0.48 no -le
0.48 no -respir
0.48 tiene un
0.48 y _ -despiert
0.48 y _ sangr
0.48 y confund
0.47 =bluish =lips_blue
0.47 =burn_severity =co_words
0.47 =burn_severity =vaginal_bleeding
0.47 =chest_lasting =elderly
0.47 =confused =jaw_locked
0.47 =diabetes =vomiting
0.47 =eye_area =jaundice
0.47 =eye_hit_bad =right_side
0.47 =head_danger =sugar_very_high
0.47 =headache =severe_pain
0.47 =heart_condition
0.47 =leg_feet_swollen =short_breath
0.47 =lips_blue
0.47 =nail_word =poison_swallowed
0.47 =pain_any =right_side
0.47 =pale_clammy =radiates
0.47 =sugar_very_high =vomiting
0.47 ^ _ quitaron
0.47 ^ recien
0.47 a matar
0.47 apret
0.47 chuec
0.47 de #11+
0.47 espos esta
0.47 humo
0.47 la _ trab
0.47 la boca
0.47 los #
0.47 los _ amarill
0.47 me quitaron
0.47 no _ -la
0.47 ojos amarill
0.47 quitaron
0.47 se puso
0.47 y _ dolor
0.47 y _ un
0.47 y sud
0.46 -mueve
0.46 -mueve -el
0.46 -nada
0.46 =a_lot =drowsy
0.46 =animal_bite =co_words
0.46 =baby =no_urine
0.46 =bite_bad =chemical_word
0.46 =bleeding_any =vaginal_bleeding
0.46 =bleeding_heavy =wound
0.46 =blood_thinner
0.46 =blurry_vision =eye_hit_bad
0.46 =burn_severity =young_baby
0.46 =coughs_blood
0.46 =fever =pain_any
0.46 =fever =stiff_neck
0.46 =fight_blow =head_danger
0.46 =long_bleed =vomiting
0.46 =postpartum_smell =recent_surgery
0.46 =radiates_groin =severe_pain
0.46 =snake_bad
0.46 =stroke_said
0.46 =stroke_said =stroke_word
0.46 =wound_infected
0.46 anoch y
0.46 cuell
0.46 dando
0.46 dando un
0.46 demasiad
0.46 derram
0.46 el cuell
0.46 embaraz _ me
0.46 espos
0.46 esta _ un
0.46 esta dando
0.46 fiebr _ de
0.46 fuert que
0.46 her de
0.46 me _ desmayar
0.46 mi espos
0.46 muy rap
0.46 no -mueve
0.46 no _ de
0.46 puedo tragar
0.46 quier morir
0.46 sient desmayar
0.46 tanto
0.46 testicul
0.46 trago la
0.46 un derram
0.46 una hora
0.46 vibor
0.46 y _ desmay
0.46 y _ por
0.46 y una
0.46 y ve
0.46 ya _ el
0.45 -en -todo
0.45 -en _ -el
0.45 -todo -el
0.45 =bite_bad =eye_red
0.45 =bleeding_heavy =eye_hit_bad
0.45 =bleeding_heavy =long_bleed
0.45 =collapsed_word
0.45 =collapsed_word =fainted
0.45 =diabetes =pain_beyond
0.45 =diabetes =skin_black
0.45 =eye_hit_bad =hours_pain
0.45 =eye_hit_bad =vaginal_bleeding
0.45 =fever =young_baby
0.45 =head_danger =near_faint
0.45 =pain_beyond =wound_infected
0.45 =pleuritic
0.45 =pregnant =severe_pain
0.45 =skin_black =wound_infected
0.45 =speech_garbled
0.45 ^ _ debaj
0.45 ^ hinchazon
0.45 abajo _ la
0.45 bano
0.45 cabez _ el
0.45 despert
0.45 desplom
0.45 el _ y
0.45 el pecho
0.45 embaraz _ de
0.45 le
0.45 los _ dormid
0.45 me _ tanto
0.45 me _ y
0.45 metio _ pila
0.45 mi _ no
0.45 no -la
0.45 no -lo
0.45 perro le
0.45 roja
0.45 se desplom
0.45 y _ verde
0.44 =baby_quiet =chest_lasting
0.44 =baby_quiet =pregnant
0.44 =belly_hard =hernia_stuck
0.44 =bite_bad =one_eye
0.44 =bleeding_any =head_danger
0.44 =burn_severity =harm_others
0.44 =chest_any =squeezing_word
0.44 =co_word
0.44 =co_word =co_words
0.44 =co_words =pain_any
0.44 =cold_outside
0.44 =eye_area =one_eye
0.44 =eye_hit_bad =one_eye
0.44 =eye_hit_bad =upper_belly_pain
0.44 =fainted =near_faint
0.44 =long_bleed =pain_any
0.44 =one_eye
0.44 =pain_any =upper_belly_pain
0.44 =soaking_pad =water_broke
0.44 =swelling
0.44 =upper_belly_pain
0.44 ^ _ abuelit
0.44 abuelit
0.44 con ampoll
0.44 de monox
0.44 el _ con
0.44 encog _ piern
0.44 hinch no
0.44 la _ dura
0.44 mano y
0.44 mi abuelit
0.44 mi amigo
0.44 monox
0.44 mordi _ perro
0.44 noch
0.44 pila chiquit
0.44 quemo la
0.44 roja y
0.44 una _ chiquit
0.44 van
0.44 vomitar
0.43 #11+ con
0.43 -mi
0.43 =a_lot =fever
0.43 =allergen =bite_bad
0.43 =allergen =tongue_swollen
0.43 =black_stool =dizzy
0.43 =bleeding_any =pregnant
0.43 =bleeding_any =vomiting_blood
0.43 =burn_severity =chest_any
0.43 =burn_severity =means_mentioned
0.43 =carbon_monoxide =squeezing_word
0.43 =chest_any
0.43 =chest_lasting =rash
0.43 =chest_lasting =trunk_pain
0.43 =cough =short_breath
0.43 =elderly =new_confusion
0.43 =eye_hit_bad =nail_word
0.43 =eye_hit_bad =vomiting_blood
0.43 =limb_cold_pale =numb_any
0.43 =throat_tight
0.43 =vaginal_bleeding =vomiting
0.43 =vaginal_bleeding =vomiting_blood
0.43 ^ _ sangr
0.43 ^ culebrill
0.43 ^ todos
0.43 abrir
0.43 bebe _ de
0.43 bebe dejo
0.43 cloro
0.43 del antibiotic
0.43 despu _ antibiotic
0.43 el piso
0.43 en un
0.43 esta vomit
0.43 la voz
0.43 lengu _ de
0.43 lengu despu
0.43 no _ abrir
0.43 pecho
0.43 pecho _ la
0.43 pego _ la
0.43 pego en
0.43 puedo abrir
0.43 que estoy
0.43 rap y
0.43 un minut
0.43 voz
0.43 y _ -sient
0.43 y _ labi
0.43 y _ pegue
0.43 y _ puede
0.42 #11+ _ y
0.42 -dia
0.42 -el -dia
0.42 -todo _ -dia
0.42 =bleeding_any =cough
0.42 =bleeding_any =coughs_blood
0.42 =bp_high =eye_hit_bad
0.42 =burn_severity =fall_any
0.42 =chest_lasting =jaundice
0.42 =cough =vaginal_bleeding
0.42 =coughs_blood =eye_hit_bad
0.42 =coughs_blood =vaginal_bleeding
0.42 =done_with_it =means_at_hand
0.42 =done_with_it =means_mentioned
0.42 =drug_named =rash
0.42 =fever =jaundice
0.42 =hallucinating =young_baby
0.42 =jaw_locked =pain_any
0.42 =means_at_hand =means_mentioned
0.42 =mouth_sores
0.42 =mouth_sores =rash
0.42 =nail_word =short_breath
0.42 =nail_word =vision_loss
0.42 =sudden =vision_loss
0.42 ^ _ tome
0.42 amaneci con
0.42 chorr
0.42 corazon y
0.42 de _ a
0.42 derech
0.42 dias _ con
0.42 embaraz _ #
0.42 empez
0.42 fuent
0.42 hija _ #
0.42 hija de
0.42 hinch _ lengu
0.42 horribl
0.42 inconscient
0.42 la alberc
0.42 la fuent
0.42 la gargant
0.42 me dio
0.42 mucho sueno
0.42 negro y
0.42 para _ en
0.42 para hoy
0.42 pas y
0.42 sangr
0.42 se corto
0.42 si me
0.42 sud frio
0.42 todos
0.42 todos en
0.42 un testicul
0.42 veo
0.42 y _ pal
0.41 #11+ minut
0.41 =a_lot =eye_hit_bad
0.41 =a_lot =hours_pain
0.41 =abuse_danger =chest_lasting
0.41 =abuse_danger =harm_others
0.41 =abuse_danger =hours_pain
0.41 =adrenal
0.41 =allergen =skin_peeling
0.41 =allergen =snake
0.41 =allergen =snake_bad
0.41 =baby =cannot_breathe
0.41 =baby =green_vomit
0.41 =baby =phlegm
0.41 =belly_pain =severe_pain
0.41 =bladder_bowel_loss
0.41 =burn_severity =face_blisters
0.41 =burn_severity =squeezing_word
0.41 =chest_lasting =new_baby
0.41 =chest_lasting =unresponsive
0.41 =drug_named =skin_peeling
0.41 =eye_hit_bad =severe_headache
0.41 =headache =severe_headache
0.41 =jaw_arm_sweat =pale_clammy
0.41 =liver_drug
0.41 =near_faint =racing_heart
0.41 =one_side_belly
0.41 =one_side_belly =pain_any
0.41 =pain_any =severe_headache
0.41 =postpartum =wound_open
0.41 =postpartum_smell =wound_infected
0.41 =postpartum_smell =wound_open
0.41 =recent_surgery =wound_open
0.41 =snake =sting
0.41 =snake_bad =sting
0.41 =spreading =swelling
0.41 =tearing_trunk
0.41 =wound_open
0.41 a hacer
0.41 abuel se
0.41 cabez y
0.41 cada
0.41 calient _ no
0.41 chapopot _ me
0.41 de tylenol
0.41 el _ desde
0.41 mi _ estuv
0.41 no _ -reconoc
0.41 pegue en
0.41 pila del
0.41 poder
0.41 se como
0.41 sin poder
0.41 tengo ronch
0.41 tomar _ y
0.41 va _ matar
0.41 voy _ hacer
0.41 y _ ojos
0.4 -las
0.4 -sient -las
0.4 -sient _ -piern
0.4 =a_lot =clot_risk
0.4 =alcohol
0.4 =baby_still =chest_lasting
0.4 =barking_stridor =cholinergic
0.4 =barking_stridor =drooling
0.4 =bite_bad =burned_hand
0.4 =bite_bad =dystonia
0.4 =bite_bad =new_medicine
0.4 =bite_bad =weak_one_side
0.4 =bleeding_any
0.4 =bleeding_any =soaking_pad
0.4 =blurry_vision =days_many
0.4 =burn_severity =screams_in_bouts
0.4 =chest_lasting =drowning
0.4 =chest_lasting =priapism
0.4 =diabetes =pale_clammy
0.4 =dystonia
0.4 =dystonia =new_medicine
0.4 =eye_hit_bad =soaking_pad
0.4 =fall_hard =fell
0.4 =feels_incredible
0.4 =fever
0.4 =fever =headache
0.4 =head_danger =racing_heart
0.4 =hours_pain =speech
0.4 =legs_gone
0.4 =legs_gone =weak_legs
0.4 =long_bleed =priapism
0.4 =one_side_belly =pregnant
0.4 =one_side_belly =severe_pain
0.4 =rigors =shaking
0.4 =rigors =withdrawal
0.4 =screams_in_bouts
0.4 =severe_pain =sudden
0.4 =urinary_stuck
0.4 adentr
0.4 bebe se
0.4 cara y
0.4 como cafe
0.4 convulsion y
0.4 ereccion
0.4 estam maread
0.4 estoy en
0.4 falta _ el
0.4 fuert de
0.4 incoherenci
0.4 izquierd
0.4 la bebe
0.4 le _ a
0.4 llora
0.4 me tuerc
0.4 mi _ embaraz
0.4 morad
0.4 no
0.4 que me
0.4 recien
0.4 se _ inflam
0.4 se _ tuerc
0.4 se desmay
0.4 sient _ si
0.4 tembl
0.4 tuerc
0.4 un _ se
0.4 un perro
0.39 -nada -con
0.39 -veo -nada
0.39 -veo _ -con
0.39 =belly_hit
0.39 =belly_pain =eye_hit_bad
0.39 =burn_severity =jelly_stool
0.39 =burn_severity =overdose_taken
0.39 =burn_severity =seizure
0.39 =child_got_pills =means_mentioned
0.39 =cholinergic
0.39 =dizzy =gas_smell
0.39 =eye_area =eye_chemical
0.39 =eye_chemical
0.39 =eye_hit_bad =pleuritic
0.39 =eye_hit_bad =wound_infected
0.39 =fell =limp_leg
0.39 =fever =recent_travel
0.39 =fever =vomiting
0.39 =head_danger =vaginal_bleeding
0.39 =head_injury =hit_hard
0.39 =mania_psychosis
0.39 =pain_any =pleuritic
0.39 =postpartum =wound_infected
0.39 =postpartum_smell =wound
0.39 =recent_travel
0.39 =self_harm_now =suicidal
0.39 ^ cort
0.39 a _ mama
0.39 amaneci _ la
0.39 botell
0.39 cloro en
0.39 de _ que
0.39 detr
0.39 detr _ la
0.39 detr de
0.39 dicen _ mate
0.39 el muslo
0.39 hablar bien
0.39 la _ esta
0.39 mate
0.39 mi _ se
0.39 muslo
0.39 no quier
0.39 pal y
0.39 puedo _ la
0.39 que _ ten
0.39 que mate
0.39 seman _ y
0.39 ten
0.39 un ojo
0.39 una convulsion
0.39 vomit verde
0.39 y mi
0.38 =a_lot =bleeding_heavy
0.38 =bleeding_heavy =soaking_pad
0.38 =bluish =bruising
0.38 =blurry_vision =pregnant
0.38 =burn_severity =hit_hard
0.38 =chest_pain
0.38 =days_many =swelling
0.38 =ear_swollen =eye_hit_bad
0.38 =ear_swollen =pain_any
0.38 =eye_hit_bad =priapism
0.38 =fell
0.38 =fever =new_confusion
0.38 =inhaler_fails =short_breath
0.38 =nail_word =swelling
0.38 =pale_clammy =trunk_pain
0.38 =purple_rash =vaginal_bleeding
0.38 =radiates =spreading
0.38 =rash =vaginal_bleeding
0.38 =slow_heart
0.38 =weak_legs
0.38 a luz
0.38 abrir la
0.38 aceler
0.38 aguant
0.38 de _ del
0.38 del control
0.38 el _ sient
0.38 fiebr _ #11+
0.38 fiebr de
0.38 fuert _ me
0.38 habla
0.38 humo y
0.38 manch morad
0.38 matar a
0.38 mi _ dejo
0.38 no se
0.38 ojos y
0.38 olor
0.38 pila _ control
0.38 pistol en
0.38 por _ brazo
0.38 pulso en
0.38 sient el
0.38 tengo _ pulso
0.38 toall
0.38 tose
0.38 y _ fiebr
0.38 y _ los
0.38 y muy
0.37 -bebe
0.37 =abuse_danger =belly_hit
0.37 =baby =harm_others
0.37 =bite_bad
0.37 =bite_bad =swelling
0.37 =bite_bad =vision_loss
0.37 =bleeding_any =burn_severity
0.37 =born_part =burn_severity
0.37 =bp_high =head_danger
0.37 =burn_severity =deep_burn
0.37 =burn_severity =pain_beyond
0.37 =burn_severity =pregnant
0.37 =confused =muscle_cramps
0.37 =days_many =postpartum
0.37 =extreme_fever
0.37 =extreme_fever =fever
0.37 =extreme_fever =high_fever
0.37 =eye_area =vision_loss
0.37 =eye_hit_bad =overdose_taken
0.37 =fall_any =fell
0.37 =fever =hip_hurts
0.37 =hurts_breathing =pleuritic
0.37 =jaw_locked =muscle_cramps
0.37 =jaw_locked =squeezing_word
0.37 =jaw_locked =throat_sore
0.37 =leg_swelling_one =pain_any
0.37 =muscle_cramps
0.37 =one_eye =vision_loss
0.37 =possible_fracture =wound_infected
0.37 =pregnant =squeezing_word
0.37 =seizure =seizure_repeat
0.37 =seizure_repeat
0.37 =severe_pain =suicidal
0.37 =skin_infection =swelling
0.37 =sugar_low
0.37 ^ _ herni
0.37 ^ _ vecin
0.37 abeja y
0.37 adelant
0.37 cabez _ una
0.37 calient y
0.37 corte la
0.37 cuell con
0.37 de _ cara
0.37 dos veces
0.37 el azucar
0.37 esta roja
0.37 fiebr _ la
0.37 fiebr _ los
0.37 incendi
0.37 la mano
0.37 la vista
0.37 las _ se
0.37 le _ una
0.37 le subio
0.37 los muscul
0.37 mano
0.37 mi vecin
0.37 muchisim
0.37 para dormir
0.37 pastill _ dormir
0.37 que _ se
0.37 respir muy
0.37 se _ quedo
0.37 se pego
0.37 tiene la
0.37 tomo
0.37 un ruido
0.37 ve borros
0.37 veces
0.37 veo _ con
0.37 y _ morad
0.37 y a
0.37 y le
0.36 # _ se
0.36 =baby =head_danger
0.36 =baby_quiet =days_many
0.36 =belly_hard
0.36 =belly_pain =chest_lasting
0.36 =bite_bad =head_danger
0.36 =bladder_bowel_loss =eye_hit_bad
0.36 =bladder_bowel_loss =pain_any
0.36 =burn_severity =new_baby
0.36 =cannot_breathe =drowning
0.36 =chest_lasting =contractions
0.36 =chest_lasting =no_urine
0.36 =chest_lasting =pale_clammy
0.36 =child_got_pills =nail_word
0.36 =contractions
0.36 =contractions =days_many
0.36 =contractions =hours_pain
0.36 =contractions =pregnant
0.36 =contractions =preterm_weeks
0.36 =copd
0.36 =days_many =postpartum_smell
0.36 =deformed =fall_any
0.36 =deformed =fell
0.36 =eye_hit_bad =fall_any
0.36 =fall_any =fall_hard
0.36 =fall_hard
0.36 =fall_hard =hit_hard
0.36 =head_danger =high_fever
0.36 =head_danger =unresponsive
0.36 =hit_hard =numb_any
0.36 =hours_pain =vision_loss
0.36 =moved_right
0.36 =moved_right =one_side_belly
0.36 =new_baby
0.36 =one_side_belly =right_side
0.36 =right_side
0.36 =speech =speech_garbled
0.36 ^ _ epoc
0.36 cada _ minut
0.36 cafe mol
0.36 camaron
0.36 cocin y
0.36 como _ mol
0.36 debil
0.36 demasiad _ de
0.36 el _ izquierd
0.36 el garag
0.36 embaraz y
0.36 empez de
0.36 empuj
0.36 empuj hacia
0.36 en _ garag
0.36 epoc
0.36 error
0.36 esta
0.36 esta _ no
0.36 garag
0.36 garag y
0.36 mama se
0.36 me apriet
0.36 mol
0.36 por error
0.36 puedo hablar
0.36 tiene _ azucar
0.36 tiene _ ojos
0.36 tome _ pastill
0.36 vomit _ cafe
0.36 vomit como
0.35 # _ de
0.35 # minut
0.35 -bebe -movers
0.35 -el -panal
0.35 =abuse_danger =bite_bad
0.35 =at_rest =cough
0.35 =baby =baby_still
0.35 =baby_still =burn_severity
0.35 =back_pain =fever
0.35 =belly_hit =numb_any
0.35 =bite_bad =eye_area
0.35 =blister_any =burn_any
0.35 =blister_word =burn_any
0.35 =burn_any =rash
0.35 =calf =clot_risk
0.35 =cannot_breathe =choking
0.35 =chest_lasting =eye_hit_bad
0.35 =chest_lasting =overdose_taken
0.35 =chest_lasting =racing_heart
0.35 =chest_lasting =wont_go_away
0.35 =choking =short_breath
0.35 =clot_risk =leg_swelling_one
0.35 =clot_risk =pain_any
0.35 =curtain_word =eye_hit_bad
0.35 =curtain_word =nail_word
0.35 =curtain_word =vision_loss
0.35 =days_many =soaking_pad
0.35 =diabetes =young_baby
0.35 =dizzy =eye_hit_bad
0.35 =eye_area =rash
0.35 =eye_hit_bad =near_faint
0.35 =eye_hit_bad =numb_any
0.35 =fever =postpartum_smell
0.35 =fever =radiates
0.35 =flank_pain =squeezing_word
0.35 =head_danger =thirsty
0.35 =headache =vomiting
0.35 =high_fever =rigors
0.35 =hip_hurts =numb_any
0.35 =irregular_heart
0.35 =long_bleed =wont_go_away
0.35 =not_looking
0.35 =numb_any =pain_any
0.35 =short_breath =valve_or_device
0.35 =spreading =wound_infected
0.35 =swelling =young_baby
0.35 =thirsty =vomiting
0.35 =wont_go_away
0.35 ^ _ espos
0.35 alrededor
0.35 bajar
0.35 bajar _ cortin
0.35 bajar una
0.35 bebe de
0.35 caida
0.35 carbon
0.35 casi
0.35 clavo un
0.35 de _ caida
0.35 de asma
0.35 desde _ y
0.35 desmay _ veces
0.35 desmay dos
0.35 desmayar _ el
0.35 diabetic esta
0.35 en _ muslo
0.35 esta pal
0.35 falta mas
0.35 fiebr _ escalofri
0.35 hace _ horas
0.35 la caida
0.35 llora sin
0.35 mar me
0.35 mas _ aire
0.35 mas el
0.35 me _ a
0.35 me cuest
0.35 me voy
0.35 muy
0.35 nause _ se
0.35 nause y
0.35 no -respond
0.35 no _ quita
0.35 nos
0.35 ojos _ desde
0.35 que _ me
0.35 quiet
0.35 quij
0.35 se quita
0.35 sent
0.35 senti que
0.35 tiene fiebr
0.35 un mes
0.35 una cortin
0.35 va
0.35 veces _ me
0.35 vengo
0.35 vengo _ un
0.35 vengo de
0.35 vez _ fiebr
0.35 vomit _ parar
0.35 vomit sangr
0.35 vomit sin
0.35 y _ que
0.35 y _ quier
0.34 # _ esta
0.34 -la
0.34 -lo -puedo
0.34 -no
0.34 =baby_still =days_many
0.34 =baby_still =preterm_weeks
0.34 =battery_word
0.34 =battery_word =nail_word
0.34 =battery_word =swallowed_battery
0.34 =burn_any =deep_burn
0.34 =burn_severity =burned_hand
0.34 =chest_lasting =chest_pressure
0.34 =chest_lasting =speech
0.34 =done_with_it =self_harm_now
0.34 =ear_swollen =fever
0.34 =eye_hit_bad =hernia_stuck
0.34 =head_danger =stiff_neck
0.34 =hernia_stuck =pain_any
0.34 =nail_word =snake_bad
0.34 =poison_swallowed =swallowed_battery
0.34 =right_side =squeezing_word
0.34 =vaginal_bleeding
0.34 ^ _ her
0.34 ^ _ tio
0.34 a _ ya
0.34 angin
0.34 arrib _ la
0.34 barrig dura
0.34 boca y
0.34 de _ bebe
0.34 de _ seman
0.34 de sangrar
0.34 dolor _ la
0.34 embaraz _ convulsion
0.34 en _ lado
0.34 estoy _ debil
0.34 estoy muy
0.34 infeccion _ oido
0.34 la _ un
0.34 las angin
0.34 le falta
0.34 le sale
0.34 lleva
0.34 marca #11+
0.34 me _ mucho
0.34 mi _ le
0.34 mi parej
0.34 mucho la
0.34 para _ y
0.34 parej
0.34 por las
0.34 sangrar
0.34 tengo el
0.34 terribl
0.34 tome _ las
0.34 una vibor
0.34 verde
0.34 y _ despu
0.34 y _ tembl
0.34 y _ una
0.33 =a_lot =pregnant
0.33 =a_lot =squeezing_word
0.33 =baby =days_many
0.33 =baby_quiet =hours_pain
0.33 =belly_hit =deformed
0.33 =belly_pain =one_side_belly
0.33 =belly_pain =upper_belly_pain
0.33 =bite_bad =fever
0.33 =bite_bad =stab_shot
0.33 =bite_bad =to_the_bone
0.33 =bleeding_any =fever
0.33 =cannot_move_side
0.33 =cannot_move_side =weak_one_side
0.33 =chemical_word =pain_any
0.33 =chemical_word =smoke
0.33 =chest_lasting =dry_mouth
0.33 =chest_lasting =fainted
0.33 =chest_lasting =vision_loss
0.33 =chest_lasting =wakes
0.33 =chest_tearing
0.33 =days_many =vaginal_bleeding
0.33 =days_many =waters_said
0.33 =eye_area =stab_shot
0.33 =eye_pierced =stab_shot
0.33 =fainted =pain_any
0.33 =fall_any =numb_any
0.33 =fever =kidney_infection
0.33 =flank_pain =head_danger
0.33 =green_vomit =head_danger
0.33 =harm_others =suicidal
0.33 =head_danger =phlegm
0.33 =head_injury =vomiting
0.33 =heat_danger
0.33 =inhaler_fails =squeezing_word
0.33 =kidney_infection
0.33 =kidney_infection =uti
0.33 =long_bleed =vomiting_constantly
0.33 =moved_right =squeezing_word
0.33 =pregnant =waters_said
0.33 =preterm_weeks =waters_said
0.33 =purple_word =turning_blue
0.33 =to_the_bone
0.33 ^ _ operaron
0.33 ^ _ padrastr
0.33 ^ di
0.33 a _ derech
0.33 alacran _ se
0.33 alacran y
0.33 anticongelant
0.33 de _ pastill
0.33 de mi
0.33 del _ con
0.33 desde _ despert
0.33 di _ luz
0.33 dos dias
0.33 duele al
0.33 el bano
0.33 en _ bano
0.33 en _ rinon
0.33 fiebr
0.33 fiebr alta
0.33 gente
0.33 infeccion _ los
0.33 la derech
0.33 lados
0.33 le _ las
0.33 mare como
0.33 me operaron
0.33 operaron
0.33 padrastr
0.33 panza y
0.33 pico _ alacran
0.33 por _ lados
0.33 por todos
0.33 porqu _ no
0.33 porqu ya
0.33 que despert
0.33 que la
0.33 rap
0.33 sangr roja
0.33 se
0.33 se _ anticongelant
0.33 tiene _ labi
0.33 tiene diarre
0.33 todos lados
0.33 tomo anticongelant
0.33 tomo un
0.33 trab y
0.33 vomit y
0.33 y sarpull
0.32 -podem
0.32 =a_lot =rigors
0.32 =a_lot =rigors_hard
0.32 =a_lot =sugar_very_high
0.32 =allergen =chest_lasting
0.32 =allergen =hives
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =belly_hard =eye_hit_bad
0.32 =belly_hard =pain_any
0.32 =bite_bad =burn_severity
0.32 =bleeding_any =pain_any
0.32 =burn_severity =long_bleed
0.32 =burn_severity =vomiting
0.32 =calf =eye_hit_bad
0.32 =chest_lasting =head_injury
0.32 =chest_lasting =squeezing_word
0.32 =days_many =fall_any
0.32 =days_many =fall_hard
0.32 =days_many =hit_hard
0.32 =days_many =pregnant
0.32 =done_with_it =goodbye_note
0.32 =elderly
0.32 =elderly =fainted
0.32 =eye_hit =eye_pierced
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
0.32 =hours_pain =preterm_weeks
0.32 =nail_word =severe_headache
0.32 =nail_word =stab_shot
0.32 =nail_word =sudden
0.32 =numb_any =radiates
0.32 =pain_any =saddle_numb
0.32 =radiates =saddle_numb
0.32 =squeezing_word =testicle
0.32 =sugar_very_high =thirsty
0.32 =swelling =swelling_lips
0.32 =swelling_lips
0.32 =swelling_throat =throat_tight
0.32 =tearing =tearing_trunk
0.32 ^ _ profund
0.32 ^ _ repent
0.32 aire _ esta
0.32 clavo _ la
0.32 coagul
0.32 con _ sierr
0.32 cuchill en
0.32 de _ botell
0.32 de _ mes
0.32 de desped
0.32 desped
0.32 dieron _ punal
0.32 dieron una
0.32 en _ noch
0.32 frio
0.32 gris
0.32 gris y
0.32 la mitad
0.32 las noch
0.32 mas
0.32 mes tiene
0.32 mi _ metio
0.32 mitad
0.32 mitad _ la
0.32 mitad de
0.32 ni
0.32 nino _ cayo
0.32 no _ -podem
0.32 ojo _ y
0.32 pedaz
0.32 por ratos
0.32 presion de
0.32 puede respirar
0.32 punal
0.32 quimi
0.32 quimi y
0.32 todos _ la
0.32 tomo _ de
0.32 un _ tiene
0.32 una punal
0.31 -el
0.31 -me _ y
0.31 -nos
0.31 -nos -reconoc
0.31 -orin
0.31 -orin -en
0.31 -sabe
0.31 =a_lot =headache
0.31 =a_lot =postpartum
0.31 =baby =long_bleed
0.31 =baby =many_days
0.31 =baby_still =hours_pain
0.31 =barking_stridor =hurts_breathing
0.31 =belly_hit =fall_any
0.31 =belly_pain =moved_right
0.31 =black_stool =fainted
0.31 =bleeding_any =clot_risk
0.31 =bp_very_high =eye_hit_bad
0.31 =burn_severity =fell_baby
0.31 =burn_severity =rash
0.31 =burn_severity =severe_pain
0.31 =burn_severity =skin_peeling
0.31 =burned_hand =hit_hard
0.31 =cannot_move_limb
0.31 =chest_any =pale_clammy
0.31 =chest_lasting =eye_area
0.31 =child_got_pills =overdose_taken
0.31 =cholinergic =drooling
0.31 =cold_limb =limb_injury
0.31 =cough =cut_by_accident
0.31 =cough =drowning
0.31 =cut_by_accident =fever
0.31 =ear_pain =swelling
0.31 =eye_area =vomiting
0.31 =eye_bulge =eye_red
0.31 =eye_hit_bad =hurts_breathing
0.31 =eye_hit_bad =one_side_belly
0.31 =eye_hit_bad =tearing
0.31 =fall_any =fell_baby
0.31 =fell =fell_baby
0.31 =fell_baby
0.31 =fell_baby =hit_hard
0.31 =fever =one_side_belly
0.31 =high_fever =rigors_hard
0.31 =hours_pain =priapism
0.31 =hurts_breathing =pain_any
0.31 =numb_any =weak_legs
0.31 =pain_any =tearing
0.31 =poison_contact
0.31 =radiates_groin
0.31 =seizure =unresponsive
0.31 =squeezing_word =tearing
0.31 ^ _ ojo
0.31 ^ _ vapor
0.31 a _ altur
0.31 adolor
0.31 agua
0.31 anoch _ me
0.31 atragant
0.31 babe
0.31 cada vez
0.31 campament
0.31 carro y
0.31 corto _ venas
0.31 de #99+
0.31 de _ hace
0.31 desmay y
0.31 duele mucho
0.31 en _ manos
0.31 es en
0.31 fiebr dolor
0.31 herman _ corto
0.31 hija se
0.31 hijo _ le
0.31 la herni
0.31 marca #99+
0.31 mover
0.31 no -nos
0.31 no -sabe
0.31 no _ -orin
0.31 parar y
0.31 pico
0.31 que le
0.31 quemo _ mano
0.31 respirar _ no
0.31 sangr mucho
0.31 se _ las
0.31 seman y
0.31 tanto que
0.31 tome
0.31 trago una
0.31 tuerc _ cuell
0.31 tuerc el
0.31 una _ y
0.31 vapor
0.31 y _ anticoagulant
0.31 y convulsion
0.31 y sient
0.31 ya _ aguant
0.3 =a_lot =dizzy
0.3 =at_rest =leg_feet_swollen
0.3 =bite_bad =drug_named
0.3 =bleeding_any =fainted
0.3 =blister_any
0.3 =blister_any =burn_severity
0.3 =blood_thinner =eye_hit_bad
0.3 =bp_medicine =swelling
0.3 =bp_medicine =swelling_lips
0.3 =bp_medicine =tongue_swollen
0.3 =chest_lasting =inhaler_fails
0.3 =chest_lasting =short_breath
0.3 =chest_lasting =speech_garbled
0.3 =choking =elderly
0.3 =cold_only =recent_infection
0.3 =confused =pale_clammy
0.3 =cough =eye_hit_bad
0.3 =days_many =flu_bad
0.3 =days_many =recent_infection
0.3 =days_many =wound
0.3 =dizzy =soaking_pad
0.3 =elderly =weak_one_side
0.3 =flu_bad =recent_infection
0.3 =head_danger =limb_injury
0.3 =headache =sudden
0.3 =hours_pain =pain_any
0.3 =long_bleed =wound
0.3 =pale_clammy =squeezing_word
0.3 =radiates
0.3 =severe_headache =severe_pain
0.3 =speech =sudden
0.3 ^ _ aguant
0.3 ^ _ companer
0.3 ^ _ cuell
0.3 ^ fiebr
0.3 a _ hace
0.3 a _ hijo
0.3 atras y
0.3 calient
0.3 companer
0.3 de vomitar
0.3 el humo
0.3 estoy
0.3 fiebr _ dolor
0.3 hace #
0.3 la cabez
0.3 la nuca
0.3 luz hace
0.3 meses no
0.3 mi _ esta
0.3 nino se
0.3 nuca
0.3 ojo
0.3 orinar y
0.3 pila
0.3 quita
0.3 rompi _ fuent
0.3 rompi la
0.3 sient _ un
0.3 tos _ me
0.3 toser
0.3 tuve gripe
0.3 y _ -respond
0.3 y ha
0.29 #99+ #99+
0.29 -le _ -nada
0.29 -me -puedo
0.29 =acts_drunk
0.29 =acts_drunk =alcohol
0.29 =allergen =hives_all
0.29 =baby =bluish
0.29 =baby_quiet =baby_still
0.29 =back_pain =squeezing_word
0.29 =bite_bad =blurry_vision
0.29 =bleeding_any =chest_lasting
0.29 =bleeding_any =wound
0.29 =blurry_vision =eye_area
0.29 =burn_severity =green_vomit
0.29 =carbon_monoxide =nausea
0.29 =chest_lasting =soaking_pad
0.29 =co_words =gas_smell
0.29 =co_words =nausea
0.29 =cold_outside =cough
0.29 =discharge =postpartum
0.29 =discharge =postpartum_smell
0.29 =discharge =recent_surgery
0.29 =eye_area =pain_any
0.29 =eye_hit_bad =immunosuppressed
0.29 =eye_hit_bad =postpartum
0.29 =fall_any =pregnant
0.29 =fever =shaking
0.29 =fever =skin_infection
0.29 =flank_pain =severe_pain
0.29 =gas_smell
0.29 =head_danger =radiates
0.29 =head_danger =severe_headache
0.29 =hit_hard =pregnant
0.29 =hours_pain =pale_clammy
0.29 =hours_pain =soaking_pad
0.29 =hurts_move
0.29 =light_hurts =stiff_neck
0.29 =long_bleed =soaking_pad
0.29 =means_at_hand =suicidal
0.29 =pain_any =tia_resolved
0.29 =postpartum =young_baby
0.29 =purple_rash
0.29 =purple_rash =rash
0.29 =racing_heart =shaking
0.29 =recent_surgery =wound_infected
0.29 =rigors =uti
0.29 =rigors_hard =shaking
0.29 =severe_headache =squeezing_word
0.29 =severe_pain =tia_resolved
0.29 =skin_infection =tooth_bad
0.29 =swelling =testicle
0.29 =tooth_bad =wound_infected
0.29 ^ _ -he
0.29 ^ _ oximetr
0.29 atras _ la
0.29 borrach
0.29 cierr
0.29 cierr _ gargant
0.29 cierr la
0.29 como borrach
0.29 con dolor
0.29 confund y
0.29 de _ alberc
0.29 de _ y
0.29 del estomag
0.29 derech y
0.29 desde _ #11+
0.29 desmay _ el
0.29 diabetic
0.29 dura y
0.29 el oximetr
0.29 esta _ dorm
0.29 gas _ la
0.29 hinchad y
0.29 hinchazon _ de
0.29 la _ me
0.29 late rapidisim
0.29 le duele
0.29 le ve
0.29 lucecit
0.29 me cierr
0.29 medicin nueva
0.29 meses se
0.29 mover el
0.29 negro _ chapopot
0.29 negro como
0.29 no para
0.29 oximetr
0.29 oximetr _ #11+
0.29 oximetr marca
0.29 pas _ se
0.29 pila de
0.29 poco hinch
0.29 puso _ y
0.29 quier _ tengo
0.29 rapidisim
0.29 respir _ rap
0.29 sale pus
0.29 se _ cierr
0.29 se _ ve
0.29 tiene _ presion
0.29 un _ hinch
0.29 una botell
0.29 vecin
0.29 veo lucecit
0.29 verde y
0.29 vivir tengo
0.29 voces
0.28 -a
0.28 -con -el
0.28 -contest
0.28 -el -ojo
0.28 -el _ -izquierd
0.28 -esta
0.28 -izquierd
0.28 -las -piern
0.28 -ojo -izquierd
0.28 =again_fainted =head_danger
0.28 =alcohol =confused
0.28 =at_rest =burn_severity
0.28 =baby =chest_lasting
0.28 =baby =hurts_breathing
0.28 =battery_word =swallowed_thing
0.28 =bladder_bowel_loss =numb_any
0.28 =bladder_bowel_loss =saddle_numb
0.28 =bladder_bowel_loss =urinary_stuck
0.28 =blister_any =blister_word
0.28 =blister_any =burn_big
0.28 =blister_word
0.28 =blister_word =burn_big
0.28 =blister_word =burn_severity
0.28 =blood_thinner =hours_pain
0.28 =burn_big =rash
0.28 =burn_severity =chest_tearing
0.28 =burn_severity =confused
0.28 =burn_severity =eye_hit_bad
0.28 =days_many =new_baby
0.28 =days_many =rash
0.28 =days_many =wont_feed
0.28 =done_with_it =nail_word
0.28 =dry_mouth =soft_spot
0.28 =elderly =wakes
0.28 =eye_hit =eye_hit_bad
0.28 =eye_hit_bad =eye_red
0.28 =eye_hit_bad =hit_hard
0.28 =gas_smell =head_danger
0.28 =head_danger =hernia_word
0.28 =head_danger =pale_clammy
0.28 =head_danger =sugar_extreme
0.28 =hernia_word =vomiting
0.28 =limb_bleeds
0.28 =long_bleed =pale_clammy
0.28 =means_at_hand =nail_word
0.28 =nail_word =squeezing_word
0.28 =near_faint =pale_clammy
0.28 =new_medicine
0.28 =pain_any =rigors
0.28 =pale_clammy =sugar_low
0.28 =phlegm =short_breath
0.28 =short_breath =sting
0.28 =soft_spot
0.28 =sugar_extreme =vomiting
0.28 =swallowed_battery =swallowed_thing
0.28 =trunk_pain =upper_belly_pain
0.28 ^ _ par
0.28 ^ tome
0.28 abrir _ quij
0.28 abuelit amaneci
0.28 alberc
0.28 ampoll
0.28 bola
0.28 boton
0.28 cayo _ las
0.28 como tabla
0.28 contraccion
0.28 corazon _ me
0.28 cuest _ y
0.28 de _ no
0.28 de boton
0.28 debaj de
0.28 dedos dormid
0.28 dolor _ el
0.28 dolor fuert
0.28 el hueso
0.28 en _ cabez
0.28 en _ trabaj
0.28 es negro
0.28 espald _ tengo
0.28 esta agu
0.28 esta negra
0.28 esta tir
0.28 fiebr _ y
0.28 hacia adelant
0.28 herman _ esta
0.28 hija _ que
0.28 hija dice
0.28 hueso
0.28 hund
0.28 inflam
0.28 izquierd y
0.28 la _ hund
0.28 la moller
0.28 le _ la
0.28 me pego
0.28 meses _ embaraz
0.28 meses de
0.28 mi _ amaneci
0.28 moller
0.28 moller hund
0.28 mord de
0.28 no -contest
0.28 no _ orinar
0.28 pela
0.28 pila _ boton
0.28 popo _ negro
0.28 popo es
0.28 quier _ me
0.28 se _ fue
0.28 tabla
0.28 tabla y
0.28 tengo miedo
0.28 tiene _ moller
0.28 tir
0.28 tir en
0.28 voy
0.28 voy a
0.28 y _ -contest
0.28 y _ -respir
0.28 y _ agu
0.28 y _ nause
0.28 y _ sale
0.28 y hoy
0.28 y mare
0.28 y sale
0.28 y tomo
0.27 #11+ _ escalofri
0.27 -despiert _ dorm
0.27 -despiert muy
0.27 -respir -bien
0.27 -veo -bien
0.27 =a_lot =pain_any
0.27 =allergen =throat_closing
0.27 =baby =newborn
0.27 =baby =screams_in_bouts
0.27 =belly_hit =bleeding_any
0.27 =belly_hit =vaginal_bleeding
0.27 =bleeding_any =hit_hard
0.27 =blurry_vision =pain_any
0.27 =bp_high =pain_any
0.27 =burn_severity =purple_rash
0.27 =burn_severity =tearing
0.27 =burn_severity =tearing_trunk
0.27 =burned_hand =fall_any
0.27 =child_got_pills =elderly
0.27 =clot_risk =coughs_blood
0.27 =confused =diabetes
0.27 =confused =elderly
0.27 =diarrhea
0.27 =ear_pain =recent_infection
0.27 =ear_swollen =recent_infection
0.27 =elderly =hours_pain
0.27 =elderly =means_mentioned
0.27 =eye_area =long_bleed
0.27 =eye_hit_bad =high_fever
0.27 =eye_hit_bad =nausea
0.27 =eye_hit_bad =sickle_cell
0.27 =eye_hit_bad =trunk_pain
0.27 =fever =severe_pain
0.27 =high_fever =vomiting
0.27 =hit_hard =vaginal_bleeding
0.27 =hours_pain =trunk_pain
0.27 =long_bleed =nosebleed
0.27 =many_days =postpartum
0.27 =nail_word =suicidal
0.27 =nausea =pain_any
0.27 =newborn
0.27 =newborn =young_baby
0.27 =pain_any =trunk_pain
0.27 =pregnant =preterm_weeks
0.27 =racing_heart =short_breath
0.27 =retractions
0.27 =severe_pain =trunk_pain
0.27 =severe_pain =vomiting
0.27 =snake =swelling
0.27 =snake_bad =swelling
0.27 =stiff_neck =vomiting
0.27 =trunk_pain
0.27 =vomiting_constantly
0.27 ^ _ golpe
0.27 a _ herman
0.27 aguadit
0.27 ahora _ y
0.27 ahora me
0.27 bebe esta
0.27 cara
0.27 como _ desmayarm
0.27 como para
0.27 con nause
0.27 cuchill _ la
0.27 de _ operacion
0.27 diarre
0.27 dias _ #11+
0.27 duele tanto
0.27 en _ altur
0.27 en _ con
0.27 en _ estomag
0.27 es insoportabl
0.27 esta _ tiene
0.27 hace _ minut
0.27 hijo _ esta
0.27 hirv
0.27 insoportabl
0.27 jugo
0.27 la vejig
0.27 mama
0.27 mama _ en
0.27 manch
0.27 mare _ para
0.27 me _ cerr
0.27 me _ mare
0.27 me desmay
0.27 mi mama
0.27 mor y
0.27 nac
0.27 no _ y
0.27 nueva para
0.27 ojo rojo
0.27 para desmayarm
0.27 pegue _ la
0.27 perdi _ vista
0.27 pico una
0.27 pistol _ el
0.27 quij trab
0.27 recien nac
0.27 ruido
0.27 sangr vaginal
0.27 sient _ como
0.27 sient mare
0.27 toda _ espald
0.27 una pistol
0.27 vaginal
0.27 vejig
0.27 y _ -veo
0.27 y _ alta
0.27 y _ muy
0.26 -bebe _ desde
0.26 -movers desde
0.26 =allergen =dystonia
0.26 =allergen =plant_eaten
0.26 =back_pain =uti
0.26 =belly_hit =bite_bad
0.26 =belly_pain =pale_clammy
0.26 =bleeding_any =days_many
0.26 =bleeding_any =vomiting_constantly
0.26 =bp_very_high =head_danger
0.26 =bruising =numb_any
0.26 =burn_severity =trunk_pain
0.26 =cannot_move_limb =elderly
0.26 =chest_any =eye_hit_bad
0.26 =chest_any =trunk_pain
0.26 =chest_lasting =drowsy
0.26 =chest_lasting =nail_word
0.26 =chest_lasting =one_side_belly
0.26 =chest_lasting =severe_weakness
0.26 =chest_pain =eye_hit_bad
0.26 =chest_pain =squeezing_word
0.26 =chest_pain =trunk_pain
0.26 =child_got_pills =plant_eaten
0.26 =confused =sudden
0.26 =dark_urine =eye_hit_bad
0.26 =days_many =eye_hit_bad
0.26 =drowning =fall_any
0.26 =drowning =hit_hard
0.26 =drowning =short_breath
0.26 =drug_named =dystonia
0.26 =elderly =head_danger
0.26 =elderly =overdose_taken
0.26 =eye_bulge =swelling
0.26 =eye_hit_bad =short_breath
0.26 =eye_hit_bad =swelling
0.26 =eye_hit_bad =wont_swallow
0.26 =fever =unresponsive
0.26 =head_danger
0.26 =head_danger =heat_danger
0.26 =head_danger =radiates_groin
0.26 =heat_danger =heat_exposure
0.26 =hernia_stuck
0.26 =high_fever =pain_any
0.26 =hip_hurts =uti
0.26 =hours_pain =radiates_groin
0.26 =hours_pain =short_breath
0.26 =jaw_arm_sweat
0.26 =jaw_arm_sweat =nausea
0.26 =long_bleed =tia_resolved
0.26 =means_at_hand =self_harm_now
0.26 =means_mentioned =self_harm_now
0.26 =moved_right =right_side
0.26 =moved_right =upper_belly_pain
0.26 =near_faint =pain_any
0.26 =no_urine =vomiting
0.26 =numb_any =snake
0.26 =numb_any =snake_bad
0.26 =one_side_belly =upper_belly_pain
0.26 =pain_any =wont_swallow
0.26 =pain_beyond =wound
0.26 =plant_eaten
0.26 =plant_eaten =poison_swallowed
0.26 =radiates =uti
0.26 =radiates_groin =vomiting
0.26 =rash =swelling
0.26 =right_side =upper_belly_pain
0.26 =rigors =young_baby
0.26 =short_breath =sudden
0.26 =swallow_trouble =throat_sore
0.26 =swelling =wakes
0.26 =throat_sore =wont_swallow
0.26 =unresponsive =young_baby
0.26 =vomiting_constantly =young_baby
0.26 ^ _ dan
0.26 ^ _ pego
0.26 a _ bebe
0.26 afuer
0.26 alrededor _ ojo
0.26 alrededor del
0.26 ataqu
0.26 ataqu de
0.26 ayer y
0.26 brazo con
0.26 calentur _ #11+
0.26 calentur de
0.26 cayo de
0.26 de _ garrapat
0.26 dias vomit
0.26 dolor _ en
0.26 duele y
0.26 embaraz _ dolor
0.26 embaraz _ la
0.26 en _ barrig
0.26 en _ casa
0.26 en _ quij
0.26 esta gris
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 golpe y
0.26 hong
0.26 hong _ jardin
0.26 hong del
0.26 hueso de
0.26 izquierd hinch
0.26 jug futbol
0.26 la _ izquierd
0.26 la pistol
0.26 luces
0.26 mandibul y
0.26 me _ falt
0.26 papa _ #11+
0.26 respir
0.26 salio
0.26 se _ unas
0.26 serpient en
0.26 tengo _ pistol
0.26 tengo las
0.26 tiene #11+
0.26 trago unas
0.26 unas _ de
0.26 y amaneci
0.26 y tiembl
0.25 #99+ _ me
0.25 =a_lot =nail_word
0.25 =a_lot =severe_pain
0.25 =allergen =fever
0.25 =at_rest =barking_stridor
0.25 =at_rest =hurts_breathing
0.25 =belly_hit =blood_thinner
0.25 =bite_bad =vomiting
0.25 =bleeding_any =near_faint
0.25 =burn_severity =days_many
0.25 =burn_severity =radiates
0.25 =burn_severity =rigors
0.25 =cannot_breathe =cold_outside
0.25 =chest_lasting =nosebleed
0.25 =chest_pressure =squeezing_word
0.25 =co_words =squeezing_word
0.25 =confused =withdrawal
0.25 =copd =short_breath
0.25 =diarrhea =stool_blood
0.25 =eye_hit_bad =vomiting_constantly
0.25 =fainted =pale_clammy
0.25 =fever =nail_word
0.25 =head_danger =short_breath
0.25 =head_danger =snake
0.25 =head_danger =snake_bad
0.25 =head_danger =sting
0.25 =hernia =hernia_stuck
0.25 =hernia_stuck =hernia_word
0.25 =hours_pain =new_confusion
0.25 =hours_pain =nosebleed
0.25 =light_hurts
0.25 =limb_bleeds =wound
0.25 =nail_word =postpartum
0.25 =pain_any =purple_word
0.25 =recent_infection
0.25 =sudden =testicle
0.25 =swallow_trouble =swelling
0.25 =swelling =wont_swallow
0.25 ^ _ amiga
0.25 ^ _ demasiad
0.25 ^ _ dio
0.25 ^ _ piern
0.25 ^ _ presion
0.25 a chorr
0.25 a desmayar
0.25 ahog
0.25 ahog con
0.25 ahogo
0.25 ahora _ duele
0.25 algo de
0.25 alta
0.25 amiga
0.25 amigo
0.25 apret _ cuell
0.25 apret el
0.25 bajo
0.25 bebe
0.25 bebe _ un
0.25 desmay _ corazon
0.25 desmay el
0.25 dice cosas
0.25 durmi _ mitad
0.25 el _ apret
0.25 el testicul
0.25 empap
0.25 empap _ toall
0.25 en _ testicul
0.25 escalofri despu
0.25 esta _ mucho
0.25 esta ahog
0.25 estoy _ frio
0.25 fiebr cuell
0.25 gargant _ no
0.25 hinch _ calient
0.25 inflam la
0.25 la _ cuell
0.25 la _ hace
0.25 la _ vomit
0.25 la medicin
0.25 la sangr
0.25 los pies
0.25 me _ dos
0.25 me _ rapidisim
0.25 me apret
0.25 me inflam
0.25 mes
0.25 mi amiga
0.25 muela _ no
0.25 muy calient
0.25 nina de
0.25 pecho apret
0.25 que _ va
0.25 que el
0.25 se _ ahog
0.25 sient _ se
0.25 tembl y
0.25 tengo epoc
0.25 tengo nause
0.25 trago cloro
0.25 una _ un
0.25 ve _ y
0.25 y _ frio
0.25 y _ lucecit
0.25 y mucha
0.25 ya van
0.24 #11+ horas
0.24 =acts_drunk =drunk_speech
0.24 =alcohol =drunk_speech
0.24 =baby =dry_mouth
0.24 =belly_pain
0.24 =belly_pain =pain_any
0.24 =bite_bad =burn_any
0.24 =bite_bad =burn_big
0.24 =bite_bad =sudden
0.24 =bladder_bowel_loss =severe_pain
0.24 =bladder_bowel_loss =squeezing_word
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =bluish =purple_word
0.24 =blurry_vision =severe_pain
0.24 =burn_severity =dry_mouth
0.24 =chest_lasting =ear_swollen
0.24 =chest_lasting =headache
0.24 =chest_lasting =upper_belly_pain
0.24 =chest_tearing =radiates
0.24 =co_words =vomiting
0.24 =days_many =sudden
0.24 =diabetes =short_breath
0.24 =diabetes =sugar_extreme
0.24 =diabetes =sugar_very_high
0.24 =dizzy =nail_word
0.24 =drowning =fell
0.24 =drowsy =means_mentioned
0.24 =drowsy =vomiting
0.24 =drunk_speech
0.24 =dry_mouth =no_urine
0.24 =eye_hit_bad =neck_pain
0.24 =eye_hit_bad =no_injury
0.24 =eye_hit_bad =severe_weakness
0.24 =eye_hit_bad =swallow_trouble
0.24 =face_blisters =rash
0.24 =fall_any =heat_exposure
0.24 =head_danger =nail_word
0.24 =heat_exposure =hit_hard
0.24 =heat_exposure =unresponsive
0.24 =hours_pain =testicle
0.24 =hurts_breathing =short_breath
0.24 =jaw_locked =swallow_trouble
0.24 =jaw_locked =wont_swallow
0.24 =mouth_sores =skin_peeling
0.24 =nail_word =young_baby
0.24 =neck_pain
0.24 =neck_pain =pain_any
0.24 =no_injury =pain_any
0.24 =no_injury =squeezing_word
0.24 =no_injury =sudden
0.24 =pain_any =swallow_trouble
0.24 =postpartum =soaking_pad
0.24 =radiates_groin =squeezing_word
0.24 =rash =skin_peeling
0.24 =short_breath =vomiting
0.24 =swelling =tooth_bad
0.24 =swelling_lips =swelling_throat
0.24 =swelling_throat =tongue_swollen
0.24 =tooth_bad
0.24 a _ rato
0.24 a cada
0.24 abajo a
0.24 abeja _ se
0.24 aire al
0.24 aire aunqu
0.24 aqui
0.24 bebe _ la
0.24 brazo _ y
0.24 cabez _ y
0.24 cada rato
0.24 de _ nada
0.24 de la
0.24 debil y
0.24 diarre _ sangr
0.24 diarre con
0.24 duele _ el
0.24 el _ aunqu
0.24 en _ cocin
0.24 encontr _ mi
0.24 esta tembl
0.24 fria
0.24 fria y
0.24 hace _ raros
0.24 hace ruid
0.24 la ereccion
0.24 la nada
0.24 la selva
0.24 largo
0.24 las _ y
0.24 le fue
0.24 los ojos
0.24 mi companer
0.24 oscur
0.24 pecho _ estoy
0.24 pupil
0.24 puso mor
0.24 quier matar
0.24 raros
0.24 repent no
0.24 respirar _ tengo
0.24 ruid
0.24 ruid raros
0.24 se _ mor
0.24 selva
0.24 tengo #
0.24 tengo _ pies
0.24 tom
0.24 un _ largo
0.24 una piern
0.24 y _ pego
0.24 y _ piel
0.24 y fria
0.24 y toma
0.24 y vengo
0.23 -me _ -parar
0.23 -mi -bebe
0.23 -parar
0.23 -puedo -parar
0.23 -reaccion
0.23 =a_lot =high_fever
0.23 =a_lot =withdrawal
0.23 =baby =fall_any
0.23 =baby =fell
0.23 =baby =fell_baby
0.23 =baby =hit_hard
0.23 =baby =mania_psychosis
0.23 =baby_still =numb_any
0.23 =back_pain =severe_pain
0.23 =barking_stridor =co_words
0.23 =barking_stridor =cough
0.23 =barking_stridor =croup_cough
0.23 =belly_hit =burned_hand
0.23 =belly_pain =nausea
0.23 =bite_bad =pregnant
0.23 =bleeding_any =fall_any
0.23 =burn_severity =lips_blue
0.23 =burned_hand =numb_any
0.23 =cannot_breathe =retractions
0.23 =chest_any =chest_lasting
0.23 =chest_lasting =drug_named
0.23 =chest_lasting =hurts_move
0.23 =cholinergic =eye_hit_bad
0.23 =clot_risk =high_fever
0.23 =clot_risk =swelling
0.23 =co_words =hurts_breathing
0.23 =cold_limb =limb_cold_pale
0.23 =cough =hurts_breathing
0.23 =croup_cough =hurts_breathing
0.23 =days_many =recent_surgery
0.23 =elderly =fall_any
0.23 =elderly =fell
0.23 =elderly =hit_hard
0.23 =eye_pain =eye_red
0.23 =eye_red =pain_any
0.23 =fall_any =fight_blow
0.23 =fall_any =seizure
0.23 =fall_any =vaginal_bleeding
0.23 =fell =head_injury
0.23 =fell =hit_hard
0.23 =fever =mouth_sores
0.23 =fever =seizure
0.23 =fever =squeezing_word
0.23 =fever =tooth_bad
0.23 =fight_blow =hit_hard
0.23 =getting_worse =headache
0.23 =getting_worse =severe_headache
0.23 =getting_worse =short_breath
0.23 =getting_worse =tearing
0.23 =green_vomit =young_baby
0.23 =hallucinating =hours_pain
0.23 =hallucinating =sudden
0.23 =harm_others =mania_psychosis
0.23 =hernia =severe_pain
0.23 =hernia_word =severe_pain
0.23 =high_fever =stiff_neck
0.23 =hip_hurts =trunk_pain
0.23 =hit_hard =seizure
0.23 =hives =rash
0.23 =hives =short_breath
0.23 =limb_cold_pale
0.23 =limb_injury =pain_any
0.23 =limb_injury =severe_pain
0.23 =nail_word =soaking_pad
0.23 =new_baby =young_baby
0.23 =pain_any =postpartum
0.23 =postpartum =recent_surgery
0.23 =pregnant =swelling_lips
0.23 =rash =short_breath
0.23 =recent_travel =vomiting
0.23 ^ regres
0.23 ^ ya
0.23 aire _ el
0.23 al ojo
0.23 cabez _ vomit
0.23 cesare
0.23 convulsion _ no
0.23 cuest respirar
0.23 culebrill en
0.23 desde _ dias
0.23 desde _ una
0.23 di
0.23 doble
0.23 dolor _ a
0.23 elefant
0.23 esta _ confund
0.23 esta babe
0.23 estoy ronco
0.23 estoy sangr
0.23 hablar
0.23 hace dias
0.23 hija _ la
0.23 horas _ la
0.23 hormigue
0.23 hormigue _ las
0.23 hormigue en
0.23 hunden
0.23 hunden _ costill
0.23 hunden las
0.23 la _ tomo
0.23 le dio
0.23 le hunden
0.23 llag
0.23 llag _ la
0.23 llag en
0.23 llevo dos
0.23 lo _ en
0.23 mama de
0.23 me tome
0.23 mi papa
0.23 mucha fiebr
0.23 muy confund
0.23 nada desde
0.23 nariz _ hace
0.23 nariz desde
0.23 nino _ un
0.23 no -reaccion
0.23 no _ puede
0.23 papa
0.23 papa se
0.23 presion _ mi
0.23 que _ dicen
0.23 regres de
0.23 rojos
0.23 ronch
0.23 se _ a
0.23 se _ hunden
0.23 se cayo
0.23 se puede
0.23 sient hormigue
0.23 suena
0.23 tengo _ piern
0.23 tengo mucho
0.23 tiene
0.23 tiene _ sueno
0.23 tiene mucho
0.23 toall cada
0.23 un elefant
0.23 vibor _ el
0.23 vibor en
0.23 voces _ me
0.23 voces que
0.23 y _ cosas
0.23 y _ ereccion
0.23 y _ mare
0.23 y _ ronch
0.22 -la _ -y
0.22 =a_lot =cough
0.22 =a_lot =feels_sleepy
0.22 =a_lot =hit_hard
0.22 =a_lot =swelling
0.22 =allergen =head_danger
0.22 =allergen =mouth_sores
0.22 =belly_pain =right_side
0.22 =belly_pain =tearing
0.22 =bite_bad =severe_pain
0.22 =black_stool =head_danger
0.22 =bleeding_any =limb_bleeds
0.22 =bleeding_any =stool_blood
0.22 =bleeding_heavy =limb_bleeds
0.22 =blood_thinner =vaginal_bleeding
0.22 =bluish =fever
0.22 =burn_severity =chemical_word
0.22 =burn_severity =drowsy
0.22 =burn_severity =heat_danger
0.22 =burn_severity =pale_clammy
0.22 =burn_severity =stool_blood
0.22 =burn_severity =swelling
0.22 =cannot_breathe =hours_pain
0.22 =chest_any =hours_pain
0.22 =confused =heat_danger
0.22 =days_many =severe_pain
0.22 =drowsy =feels_sleepy
0.22 =drug_named =mouth_sores
0.22 =eye_hit_bad
0.22 =eye_hit_bad =limb_bleeds
0.22 =eye_hit_bad =preterm_weeks
0.22 =eye_hit_bad =stool_blood
0.22 =eye_hit_bad =wound
0.22 =face_droop =speech
0.22 =fever =wound
0.22 =head_danger =hives
0.22 =head_danger =hives_all
0.22 =head_danger =hours_pain
0.22 =head_danger =trunk_pain
0.22 =head_injury =hours_pain
0.22 =head_injury =numb_any
0.22 =high_altitude =short_breath
0.22 =hit_hard =severe_pain
0.22 =hours_pain =one_eye
0.22 =limb_bleeds =vaginal_bleeding
0.22 =limp_leg =limp_refuses
0.22 =limp_refuses
0.22 =nail_word =sting
0.22 =pain_any =swelling
0.22 =short_breath =young_baby
0.22 =squeezing_word =upper_belly_pain
0.22 =stool_blood
0.22 =stool_blood =vaginal_bleeding
0.22 =trunk_pain =vomiting
0.22 =trunk_pain =young_baby
0.22 ^ #
0.22 ^ _ pegaron
0.22 ^ _ queme
0.22 a gran
0.22 aceler y
0.22 babe y
0.22 boca _ y
0.22 boca chuec
0.22 cabez ayer
0.22 cada _ peor
0.22 chorr de
0.22 chuec y
0.22 con _ ojo
0.22 con _ pelot
0.22 corazon _ y
0.22 cuerp y
0.22 de _ barrig
0.22 de _ nariz
0.22 de _ vida
0.22 del corazon
0.22 dolor arrib
0.22 duele _ fiebr
0.22 empez _ repent
0.22 esta sud
0.22 fiebr _ manch
0.22 gran
0.22 gran altur
0.22 hace _ seman
0.22 her esta
0.22 herman tomo
0.22 hija _ trago
0.22 hoy vomit
0.22 la _ a
0.22 la _ ayer
0.22 la gente
0.22 le _ con
0.22 le pegaron
0.22 los _ morad
0.22 mano _ y
0.22 me _ algo
0.22 me _ coagul
0.22 me queme
0.22 me salen
0.22 mi _ tomo
0.22 mi suegr
0.22 minut y
0.22 ojo _ de
0.22 para _ sangrar
0.22 pegaron
0.22 pegaron _ una
0.22 pegaron con
0.22 pelot
0.22 pelot _ el
0.22 pelot en
0.22 piel _ y
0.22 puede hablar
0.22 puedo orinar
0.22 puent
0.22 queme
0.22 quij y
0.22 regres
0.22 rompier
0.22 salen coagul
0.22 salio _ chorr
0.22 sangr _ a
0.22 sangr por
0.22 se _ desde
0.22 se rompier
0.22 seman _ de
0.22 suegr
0.22 tengo _ sueno
0.22 un _ al
0.22 un chorr
0.22 una _ cada
0.22 una pelot
0.22 una toall
0.22 vez peor
0.22 y _ -ha
0.22 y _ debil
0.22 y _ ronca
0.22 y _ salen
0.22 y llevo
0.21 #11+ _ esta
0.21 #99+ _ esta
0.21 -donde
0.21 -donde -esta
0.21 -ha
0.21 -ha -moj
0.21 -hace
0.21 -hace -nada
0.21 -moj
0.21 -respirab
0.21 -sabe -donde
0.21 -sabe _ -esta
0.21 =a_lot =long_bleed
0.21 =a_lot =thirsty
0.21 =belly_hard =vomiting
0.21 =belly_pain =squeezing_word
0.21 =bite_bad =confused
0.21 =bite_bad =numb_any
0.21 =bite_bad =sting
0.21 =blister_any =burned_hand
0.21 =blister_word =burned_hand
0.21 =blood_thinner =head_danger
0.21 =blurry_vision =double_vision
0.21 =blurry_vision =eye_red
0.21 =bp_high =headache
0.21 =bp_high =squeezing_word
0.21 =burn_severity =cholinergic
0.21 =burn_severity =fast_breathing
0.21 =burn_severity =kid_breathing
0.21 =burn_severity =pleuritic
0.21 =burn_severity =right_side
0.21 =burned_hand =rash
0.21 =chest_lasting =moved_right
0.21 =chest_lasting =right_side
0.21 =chest_lasting =smoke
0.21 =clot_risk =hurts_breathing
0.21 =clot_risk =pleuritic
0.21 =double_vision
0.21 =double_vision =eye_hit_bad
0.21 =eye_area =eye_pain
0.21 =eye_area =hours_pain
0.21 =eye_hit_bad =face_blisters
0.21 =eye_hit_bad =hip_hurts
0.21 =eye_hit_bad =recent_travel
0.21 =eye_pain
0.21 =eye_pain =pain_any
0.21 =eyelids_swollen
0.21 =fall_any =severe_pain
0.21 =fall_hard =fell_baby
0.21 =fast_breathing =kid_breathing
0.21 =fever =wont_feed
0.21 =flank_pain =vomiting
0.21 =head_danger =kidney_stone
0.21 =head_danger =postpartum
0.21 =headache =postpartum
0.21 =hernia_word
0.21 =hip_hurts
0.21 =hip_hurts =pain_any
0.21 =immunosuppressed =sickle_cell
0.21 =jaw_arm_sweat =radiates
0.21 =kid_breathing
0.21 =kid_breathing =short_breath
0.21 =kidney_stone =vomiting
0.21 =muscle_tear =pain_any
0.21 =nail_word =wont_go_away
0.21 =nausea
0.21 =near_faint =vaginal_bleeding
0.21 =pain_any =pregnant
0.21 =pain_any =recent_travel
0.21 =pain_any =short_breath
0.21 =postpartum =rigors
0.21 =postpartum =rigors_hard
0.21 =postpartum =squeezing_word
0.21 =recent_travel =squeezing_word
0.21 =shaking =young_baby
0.21 =sickle_cell
0.21 =slow_breathing
0.21 =squeezing_word =trunk_pain
0.21 =thirsty
0.21 ^ _ vomit
0.21 anemi
0.21 anemi falciform
0.21 ator y
0.21 atras de
0.21 barrig _ y
0.21 bebe _ -ha
0.21 borros
0.21 cada #
0.21 casa y
0.21 cayo cloro
0.21 con _ fuert
0.21 con una
0.21 dano a
0.21 de lado
0.21 de tomar
0.21 derech de
0.21 dolor _ de
0.21 duele _ lado
0.21 el _ hinch
0.21 embaraz con
0.21 empap tres
0.21 epoc y
0.21 escalofri fuert
0.21 espos _ el
0.21 estoy sud
0.21 frent
0.21 frent y
0.21 frio _ no
0.21 fue la
0.21 fuent _ tengo
0.21 hace dos
0.21 herman
0.21 hinch que
0.21 izquierd _ estoy
0.21 la frent
0.21 la sierr
0.21 le _ sangr
0.21 me _ cloro
0.21 me _ respirar
0.21 me _ tragar
0.21 mi herman
0.21 mi tio
0.21 mov
0.21 mucha sed
0.21 mucho _ cabez
0.21 nada y
0.21 nause
0.21 no -respirab
0.21 no _ -donde
0.21 no _ -hace
0.21 no _ -las
0.21 no _ -moj
0.21 orina _ y
0.21 oye
0.21 oye _ y
0.21 oye voces
0.21 piern _ y
0.21 piern hinch
0.21 presion _ #99+
0.21 puedo _ nada
0.21 que _ a
0.21 que _ voy
0.21 quede _ en
0.21 quitarm
0.21 sal y
0.21 sale _ sangr
0.21 sangr _ y
0.21 se _ puso
0.21 seman esta
0.21 sierr
0.21 tengo _ fiebr
0.21 tengo sangr
0.21 tio
0.21 todas las
0.21 tomar _ dos
0.21 tomar hace
0.21 tomo _ frasc
0.21 tos _ y
0.21 tres horas
0.21 tres toall
0.21 un frasc
0.21 una _ que
0.21 una seman
0.21 ve la
0.21 vecin _ tir
0.21 vecin esta
0.21 voces y
0.21 y _ cara
0.21 ya _ tres
0.21 ya empap
0.2 -a -mi
0.2 -a _ -bebe
0.2 -dia -y
0.2 -el _ -y
0.2 -mi _ -movers
0.2 -orin _ -todo
0.2 -sient -a
0.2 -sient _ -mi
0.2 -tomo
0.2 =a_lot =stiff_neck
0.2 =alcohol =unresponsive
0.2 =allergen =burn_severity
0.2 =baby =hallucinating
0.2 =baby =hours_pain
0.2 =baby =lips_blue
0.2 =belly_pain =diabetes
0.2 =belly_pain =head_danger
0.2 =belly_pain =trunk_pain
0.2 =belly_pain =vomiting
0.2 =bite_bad =halos
0.2 =bite_bad =headache
0.2 =bite_bad =vaginal_bleeding
0.2 =bite_bad =yellow_halos
0.2 =bladder_bowel_loss =chest_lasting
0.2 =bladder_bowel_loss =urinary_stuck_long
0.2 =bleeding_any =racing_heart
0.2 =burn_severity =clot_risk
0.2 =burn_severity =hallucinating
0.2 =burn_severity =head_injury
0.2 =burn_severity =jaundice
0.2 =burn_severity =swelling_lips
0.2 =burn_severity =turning_blue
0.2 =chest_any =clot_risk
0.2 =chest_lasting =coughs_blood
0.2 =chest_lasting =getting_worse
0.2 =chest_lasting =indigestion_odd
0.2 =chest_lasting =rigors
0.2 =chest_lasting =rigors_hard
0.2 =chest_lasting =urinary_stuck
0.2 =chest_lasting =urinary_stuck_long
0.2 =chest_pain =clot_risk
0.2 =clot_risk =trunk_pain
0.2 =co_words =rash
0.2 =cold_limb =eye_hit_bad
0.2 =cold_limb =pain_any
0.2 =confused =rigors
0.2 =confused =shaking
0.2 =confused =wakes
0.2 =diabetes =pain_any
0.2 =diabetes =trunk_pain
0.2 =drooling =eye_hit_bad
0.2 =drowsy =hours_pain
0.2 =ear_swollen =squeezing_word
0.2 =eye_area =halos
0.2 =eye_area =sting
0.2 =eye_area =yellow_halos
0.2 =eye_bulge =eye_hit_bad
0.2 =eye_hit_bad =halos
0.2 =eye_hit_bad =head_danger
0.2 =eye_hit_bad =urinary_stuck
0.2 =eye_hit_bad =urinary_stuck_long
0.2 =eye_hit_bad =yellow_halos
0.2 =eye_pain =halos
0.2 =eye_pain =yellow_halos
0.2 =eye_red =fever
0.2 =fall_any =thrown_off
0.2 =flank_pain =pregnant
0.2 =gas_smell =vomiting
0.2 =halos
0.2 =halos =pain_any
0.2 =halos =yellow_halos
0.2 =head_danger =smoke
0.2 =head_danger =wakes
0.2 =headache =nail_word
0.2 =hip_hurts =hit_hard
0.2 =hip_hurts =severe_pain
0.2 =hit_hard =thrown_off
0.2 =indigestion_odd
0.2 =indigestion_odd =long_bleed
0.2 =indigestion_odd =pale_clammy
0.2 =indigestion_odd =wont_go_away
0.2 =long_bleed =squeezing_word
0.2 =new_confusion =wakes
0.2 =not_drinking
0.2 =one_side_belly =vomiting
0.2 =pain_any =priapism
0.2 =pain_any =urinary_stuck
0.2 =pain_any =urinary_stuck_long
0.2 =pain_any =yellow_halos
0.2 =pale_clammy =wont_go_away
0.2 =pregnant =swelling_face
0.2 =racing_heart =vaginal_bleeding
0.2 =squeezing_word =uti
0.2 =stiff_neck
0.2 =swelling =throat_tight
0.2 =thrown_off
0.2 =urinary_stuck =urinary_stuck_long
0.2 =urinary_stuck_long
0.2 =yellow_halos
0.2 ^ _ anticonceptiv
0.2 ^ despu
0.2 agarr el
0.2 ahora toso
0.2 aunqu _ sent
0.2 blanc y
0.2 brazo izquierd
0.2 cachet
0.2 calient _ de
0.2 como #11+
0.2 de #
0.2 de _ cesare
0.2 de su
0.2 dias _ ahora
0.2 dolor _ los
0.2 dolor terribl
0.2 dura
0.2 dura como
0.2 el lado
0.2 el perro
0.2 embaraz
0.2 en _ brazo
0.2 en _ luces
0.2 en quimi
0.2 es diabetic
0.2 este sent
0.2 fiebr despu
0.2 fiebr me
0.2 gargant y
0.2 habla _ y
0.2 halos
0.2 halos _ las
0.2 halos en
0.2 hirv en
0.2 infeccion de
0.2 la cesare
0.2 la primer
0.2 las luces
0.2 limpiador
0.2 mama _ diabetic
0.2 mama es
0.2 mi _ habla
0.2 mi _ respir
0.2 mi nina
0.2 mueve
0.2 nina
0.2 nino _ trago
0.2 no -tomo
0.2 orina oscur
0.2 primer vez
0.2 quitar
0.2 quitar la
0.2 respir rap
0.2 respirar _ se
0.2 sacam
0.2 sangr tanto
0.2 se _ al
0.2 se agarr
0.2 se mueve
0.2 sus
0.2 sus pastill
0.2 tiene _ y
0.2 todo _ lado
0.2 tomo anticonceptiv
0.2 tosi sangr
0.2 toso sangr
0.2 un dolor
0.2 voy _ desmayar
0.2 y _ con
0.2 y _ dio
0.2 y _ en
0.2 y _ la
0.2 y _ sud
0.2 y _ toso
0.2 y las
0.19 -ha -orin
0.19 -ha _ -en
0.19 -lo _ -despertar
0.19 =a_lot
0.19 =a_lot =cannot_breathe
0.19 =a_lot =coughs_blood
0.19 =a_lot =drowning
0.19 =a_lot =short_breath
0.19 =arm_hand_pain =pale_clammy
0.19 =at_rest =chest_any
0.19 =at_rest =chest_pressure
0.19 =baby =inconsolable
0.19 =back_pain
0.19 =back_pain =eye_hit_bad
0.19 =back_pain =pain_any
0.19 =belly_hard =belly_pain
0.19 =belly_hard =green_vomit
0.19 =belly_hard =phlegm
0.19 =belly_hit =confused
0.19 =black_stool =near_faint
0.19 =bleeding_heavy =nail_word
0.19 =bleeding_heavy =postpartum
0.19 =bluish =cough
0.19 =both_legs
0.19 =burn_severity =retractions
0.19 =burn_severity =sudden
0.19 =calf
0.19 =calf =fever
0.19 =calf =wound
0.19 =cannot_breathe =sudden
0.19 =chest_lasting =uti
0.19 =chest_lasting =vomiting_blood
0.19 =chest_pain =pale_clammy
0.19 =co_words =dizzy
0.19 =cocaine =head_danger
0.19 =confused =sugar_low
0.19 =cough =lips_blue
0.19 =cut_by_accident
0.19 =days_many =preterm_weeks
0.19 =diabetes =wound
0.19 =drooling
0.19 =drooling =fever
0.19 =eye_hit_bad =jaundice
0.19 =eye_hit_bad =jaw_arm_sweat
0.19 =eye_hit_bad =racing_heart
0.19 =eye_hit_bad =recent_infection
0.19 =eye_hit_bad =rigors
0.19 =eye_red =rash
0.19 =fall_any
0.19 =fall_any =purple_word
0.19 =fever =spreading
0.19 =fever =vomiting_constantly
0.19 =fever =wound_infected
0.19 =head_danger =rigors
0.19 =high_fever =rash
0.19 =high_fever =recent_travel
0.19 =high_fever =squeezing_word
0.19 =jaundice =pain_any
0.19 =jaundice =right_side
0.19 =jaundice =squeezing_word
0.19 =long_bleed =seizure
0.19 =nail_word =near_faint
0.19 =nail_word =priapism
0.19 =pale_clammy =severe_pain
0.19 =preterm_weeks
0.19 =radiates =squeezing_word
0.19 =rigors_hard =uti
0.19 =severe_pain =swallow_trouble
0.19 =severe_pain =throat_sore
0.19 =severe_pain =wont_swallow
0.19 ^ llegu
0.19 abuel _ cayo
0.19 aire _ me
0.19 al caminar
0.19 altur
0.19 ampoll en
0.19 anos _ la
0.19 arrib a
0.19 atragant _ carne
0.19 cabez fuert
0.19 cacahuat
0.19 carne y
0.19 con carne
0.19 corazon le
0.19 de _ fuert
0.19 de _ lado
0.19 de _ piern
0.19 destapacan
0.19 el antibiotic
0.19 el prepuci
0.19 embaraz _ veo
0.19 en _ cost
0.19 encog
0.19 encog las
0.19 es _ y
0.19 esta hirv
0.19 estoy pal
0.19 estuv en
0.19 hacerm
0.19 la _ chuec
0.19 la _ estoy
0.19 la mandibul
0.19 la presion
0.19 llegu
0.19 los _ hinchad
0.19 mandibul
0.19 mi _ vomit
0.19 morad y
0.19 muela infect
0.19 panza
0.19 pecho _ se
0.19 pela _ piel
0.19 pela la
0.19 piern
0.19 prepuci
0.19 puede parar
0.19 que se
0.19 se _ parar
0.19 se _ pela
0.19 se _ torci
0.19 sent en
0.19 tanto _ gargant
0.19 tanto la
0.19 tir _ el
0.19 toso y
0.19 una _ esta
0.19 una ereccion
0.19 vomit _ y
0.19 y _ como
0.19 y _ doble
0.19 y _ esta
0.18 # dias
0.18 -fuerz
0.18 =a_lot =car_crash
0.18 =a_lot =fall_any
0.18 =alcohol =withdrawal
0.18 =allergen =squeezing_word
0.18 =allergen =sting
0.18 =baby =hernia_stuck
0.18 =belly_hit =severe_pain
0.18 =belly_hit =vomiting
0.18 =belly_pain =hours_pain
0.18 =bite_bad =deformed
0.18 =bite_bad =tendon_seen
0.18 =blood_thinner =long_bleed
0.18 =bruising =fever
0.18 =burn_severity =cold_outside
0.18 =burn_severity =hernia_stuck
0.18 =cannot_breathe =inhaler_fails
0.18 =car_crash =eye_hit_bad
0.18 =car_crash =pain_any
0.18 =car_crash =severe_pain
0.18 =chest_lasting =severe_pain
0.18 =child_got_pills =unresponsive
0.18 =clot_risk =soaking_pad
0.18 =cold_outside =fall_any
0.18 =cold_outside =fell
0.18 =cold_outside =hit_hard
0.18 =dark_urine
0.18 =deep_burn =skin_peeling
0.18 =deformed =tendon_seen
0.18 =deformed =to_the_bone
0.18 =diarrhea =diarrhea_many
0.18 =diarrhea_many
0.18 =elderly =severe_weakness
0.18 =elderly =sudden
0.18 =eye_area =seizure
0.18 =eye_area =squeezing_word
0.18 =eye_area =unresponsive
0.18 =eye_hit_bad =hurts_move
0.18 =eye_hit_bad =throat_side
0.18 =fever =glass_test
0.18 =getting_worse =sudden
0.18 =glass_test
0.18 =glass_test =purple_rash
0.18 =glass_test =rash
0.18 =glass_test =vaginal_bleeding
0.18 =head_danger =no_gas
0.18 =head_danger =no_urine
0.18 =head_danger =one_side_belly
0.18 =high_fever =unresponsive
0.18 =high_fever =vaginal_bleeding
0.18 =hurts_breathing =nail_word
0.18 =means_mentioned =unresponsive
0.18 =no_gas =vomiting
0.18 =pain_any =rigors_hard
0.18 =postpartum =wound
0.18 =pregnant =swelling
0.18 =pregnant =trunk_pain
0.18 =radiates =sudden
0.18 =skin_infection =wound_infected
0.18 =squeezing_word
0.18 =stroke_word
0.18 =tendon_seen
0.18 =tendon_seen =to_the_bone
0.18 =throat_side
0.18 ^ _ muy
0.18 ^ _ tobill
0.18 abuel _ repent
0.18 aguant _ dolor
0.18 aguant el
0.18 ahora _ mucho
0.18 alcohol
0.18 amoniac
0.18 ampoll _ la
0.18 arrib de
0.18 bebe llora
0.18 cada #11+
0.18 casi se
0.18 con _ en
0.18 creo _ me
0.18 cuest tragar
0.18 de dolor
0.18 diarre _ veces
0.18 dio _ convulsion
0.18 duele muchisim
0.18 duro
0.18 el peor
0.18 hijo esta
0.18 hinch _ me
0.18 infeccion en
0.18 inhalador no
0.18 las ventan
0.18 le _ atras
0.18 lleno _ toall
0.18 lleno una
0.18 luz _ una
0.18 mama _ esta
0.18 manch _ que
0.18 me _ muchisim
0.18 mi _ llora
0.18 morad _ no
0.18 morad que
0.18 mordi _ mi
0.18 mordi a
0.18 nada
0.18 no _ -fuerz
0.18 no _ sacar
0.18 operaron _ seman
0.18 operaron la
0.18 orinar desde
0.18 pantorrill hinch
0.18 pastill nueva
0.18 pastill y
0.18 pies
0.18 profund en
0.18 puedo _ gases
0.18 puedo sacar
0.18 sacar
0.18 sacar gases
0.18 sale
0.18 sangr _ con
0.18 si lo
0.18 subio a
0.18 todas _ pastill
0.18 tome _ y
0.18 ve _ hueso
0.18 vecin se
0.18 ventan
0.18 y _ paro
0.17 -panal desde
0.17 =a_lot =bluish
0.17 =a_lot =high_altitude
0.17 =a_lot =jaw_arm_sweat
0.17 =a_lot =preterm_weeks
0.17 =a_lot =young_baby
0.17 =acts_drunk =speech
0.17 =alcohol =speech
0.17 =allergen =making_swell
0.17 =baby =pregnant
0.17 =back_pain =flank_pain
0.17 =back_pain =rigors
0.17 =barking_stridor =burn_severity
0.17 =bite_bad =skin_infection
0.17 =bite_bad =swallow_trouble
0.17 =bite_bad =tooth
0.17 =bite_bad =tooth_bad
0.17 =bite_bad =wound_infected
0.17 =bluish =hurts_breathing
0.17 =burn_big =deep_burn
0.17 =burn_severity =jaw_arm_sweat
0.17 =burn_severity =many_days
0.17 =burn_severity =postpartum
0.17 =burn_severity =wakes
0.17 =cannot_breathe =chest_lasting
0.17 =chest_any =jaw_arm_sweat
0.17 =chest_lasting =clot_risk
0.17 =chest_lasting =limp_leg
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =radiates_groin
0.17 =chest_lasting =recent_surgery
0.17 =chest_lasting =swelling
0.17 =chest_lasting =testicle
0.17 =chest_pressure =pale_clammy
0.17 =chest_tearing =hours_pain
0.17 =chest_tearing =sudden
0.17 =chest_tearing =tearing
0.17 =chest_tearing =tearing_trunk
0.17 =clot_risk =days_many
0.17 =clot_risk =young_baby
0.17 =cold_exposure
0.17 =cold_exposure =head_danger
0.17 =cold_only =young_baby
0.17 =confused =hit_hard
0.17 =confused =vomiting
0.17 =coughs_blood =pain_any
0.17 =days_many =headache
0.17 =drugs_taken
0.17 =elderly =unresponsive
0.17 =eye_hit_bad =eyelids_swollen
0.17 =eye_hit_bad =head_injury
0.17 =eye_hit_bad =high_altitude
0.17 =eye_hit_bad =one_side_throat
0.17 =eye_hit_bad =recent_surgery
0.17 =eye_red =eyelids_swollen
0.17 =eyelids_swollen =fever
0.17 =eyelids_swollen =swelling
0.17 =face_blisters =pain_any
0.17 =fall_any =hip_fracture
0.17 =fall_any =severe_weakness
0.17 =fall_any =squeezing_word
0.17 =fell =hip_fracture
0.17 =fell =severe_weakness
0.17 =fever =recent_surgery
0.17 =fever =upper_belly_pain
0.17 =flank_pain =rigors
0.17 =head_danger =high_altitude
0.17 =head_danger =hip_hurts
0.17 =head_danger =severe_pain
0.17 =headache =high_altitude
0.17 =hernia_stuck =severe_pain
0.17 =hernia_word =radiates_groin
0.17 =high_altitude =pain_any
0.17 =high_altitude =vomiting
0.17 =high_fever =purple_rash
0.17 =hip_fracture
0.17 =hip_fracture =hit_hard
0.17 =hip_fracture =severe_weakness
0.17 =hip_hurts =rigors
0.17 =hit_hard =severe_weakness
0.17 =hours_pain =tearing
0.17 =hours_pain =tearing_trunk
0.17 =jaw_locked =one_side_belly
0.17 =jaw_locked =one_side_throat
0.17 =long_bleed =radiates_groin
0.17 =long_bleed =testicle
0.17 =long_bleed =vaginal_bleeding
0.17 =making_swell
0.17 =making_swell =swelling
0.17 =making_swell =swelling_lips
0.17 =numb_any =vomiting
0.17 =one_side_belly =one_side_throat
0.17 =one_side_throat
0.17 =one_side_throat =pain_any
0.17 =radiates =rigors
0.17 =recent_surgery =young_baby
0.17 =severe_pain =swelling
0.17 =short_breath =speech
0.17 =skin_infection =tooth
0.17 =sting =swelling_lips
0.17 =sting =swelling_throat
0.17 =sting =throat_closing
0.17 =sudden =tearing
0.17 =sudden =tearing_trunk
0.17 =tooth =wound_infected
0.17 =vomiting =withdrawal
0.17 ^ _ bola
0.17 ^ _ cada
0.17 ^ _ empez
0.17 ^ _ rojo
0.17 a #11+
0.17 a los
0.17 alarm
0.17 anemi _ y
0.17 apriet
0.17 bebe _ dos
0.17 bola _ la
0.17 cabez _ tengo
0.17 deje _ tomar
0.17 derech _ la
0.17 derech abajo
0.17 dias _ estoy
0.17 dice _ le
0.17 dolor
0.17 dolor _ abajo
0.17 dos _ esta
0.17 dos meses
0.17 el hombr
0.17 en _ frent
0.17 estan
0.17 estan _ los
0.17 estan hinch
0.17 estoy tembl
0.17 falciform y
0.17 fuert _ a
0.17 fuert abajo
0.17 gargant _ hinch
0.17 golpe _ cabez
0.17 habla _ borrach
0.17 habla como
0.17 hinch _ labi
0.17 hinch los
0.17 hombr
0.17 la _ nueva
0.17 la alarm
0.17 la piel
0.17 lado _ abajo
0.17 las dos
0.17 los _ rojos
0.17 me empez
0.17 me mareo
0.17 meses _ muy
0.17 meses esta
0.17 mi _ del
0.17 mucha sangr
0.17 mucho dolor
0.17 mucho mas
0.17 nina tiene
0.17 nino _ tomo
0.17 no _ caminar
0.17 no _ le
0.17 operaron de
0.17 peor _ de
0.17 piel y
0.17 piern esta
0.17 popo
0.17 ruido _ respirar
0.17 ruido al
0.17 se _ estan
0.17 se ve
0.17 tengo _ y
0.17 tomo _ y
0.17 tomo warfarin
0.17 tres _ y
0.17 una _ con
0.17 vomit _ desde
0.17 y _ -sabe
0.17 y _ mal
0.17 y _ warfarin
0.16 -aire
0.16 -comer
0.16 -derech
0.16 -despiert -para
0.16 -despiert _ -comer
0.16 -lado
0.16 -lado -derech
0.16 -para -comer
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 =a_lot =blurry_vision
0.16 =a_lot =cold_outside
0.16 =at_rest =cannot_breathe
0.16 =belly_blow
0.16 =belly_blow =belly_hit
0.16 =bite_bad =high_fever
0.16 =bleeding_any =dizzy
0.16 =bleeding_heavy =chest_lasting
0.16 =blister_any =eye_hit_bad
0.16 =blister_word =eye_hit_bad
0.16 =bluish =eye_hit_bad
0.16 =bluish =pain_any
0.16 =bluish =short_breath
0.16 =bruising =child_bruises
0.16 =burn_severity =heat_exposure
0.16 =burn_severity =rigors_hard
0.16 =burned_hand =pregnant
0.16 =burned_hand =swelling
0.16 =burned_hand =swelling_lips
0.16 =car_crash =cut_by_accident
0.16 =car_crash =hip_hurts
0.16 =chest_any =pregnant
0.16 =chest_lasting =sting
0.16 =chest_pain =hours_pain
0.16 =child_bruises
0.16 =confused =severe_weakness
0.16 =days_many =leg_swelling_one
0.16 =days_many =vomiting
0.16 =dizzy =near_faint
0.16 =dizzy =vaginal_bleeding
0.16 =drug_named =fever
0.16 =eye_area =nail_word
0.16 =eye_hit_bad =pain_beyond
0.16 =eye_hit_bad =squeezing_word
0.16 =eye_hit_bad =sting
0.16 =eye_hit_bad =turning_blue
0.16 =eye_red =swelling
0.16 =fainted =radiates
0.16 =fall_any =fall_height
0.16 =fall_any =hip_hurts
0.16 =fall_any =trunk_pain
0.16 =fall_hard =fall_height
0.16 =fall_height
0.16 =fall_height =fell
0.16 =fall_height =hit_hard
0.16 =fell =hip_hurts
0.16 =getting_worse
0.16 =head_danger =overdose_taken
0.16 =head_danger =swelling
0.16 =hit_hard =trunk_pain
0.16 =many_days =swelling
0.16 =near_faint =radiates
0.16 =new_confusion =pale_clammy
0.16 =pain_any =pain_beyond
0.16 =pain_any =squeezing_word
0.16 =pain_any =turning_blue
0.16 =pale_clammy =rigors
0.16 =pale_clammy =shaking
0.16 =pregnant
0.16 =pregnant =young_baby
0.16 =rash =sting
0.16 =rigors =skin_infection
0.16 =rigors =wound_infected
0.16 =rigors_hard =skin_infection
0.16 =rigors_hard =wound_infected
0.16 ^ #11+
0.16 ^ _ infect
0.16 ^ _ nina
0.16 ^ _ papa
0.16 ^ _ quemo
0.16 abajo y
0.16 accident
0.16 accident _ carro
0.16 accident de
0.16 alacran
0.16 cabez en
0.16 cara _ y
0.16 cirrosis y
0.16 clavo
0.16 companer se
0.16 con _ dolor
0.16 de _ costill
0.16 de carro
0.16 debaj _ las
0.16 dedos
0.16 diabetic _ sud
0.16 dice _ se
0.16 dos _ y
0.16 el _ medicin
0.16 el ojo
0.16 en _ cara
0.16 espum
0.16 estoy _ sangr
0.16 golpe
0.16 hijo _ trago
0.16 hinch _ fiebr
0.16 infect
0.16 infect la
0.16 la _ calient
0.16 la pila
0.16 las _ derech
0.16 las costill
0.16 le _ espum
0.16 llevo #
0.16 los dedos
0.16 manan y
0.16 me _ agua
0.16 me pegue
0.16 me pico
0.16 minut _ tomo
0.16 mordi _ serpient
0.16 mucho con
0.16 no _ -para
0.16 quier _ con
0.16 sale espum
0.16 tiene _ en
0.16 tiene cirrosis
0.16 tuve _ accident
0.16 un accident
0.16 un alacran
0.16 una serpient
0.16 y _ de
0.16 y _ embaraz
0.16 y _ piern
0.16 y _ raro
0.15 -ha _ -el
0.15 -moj -el
0.15 -moj _ -panal
0.15 =a_lot =hernia
0.15 =a_lot =hernia_word
0.15 =abuse_danger =fall_any
0.15 =abuse_danger =means_mentioned
0.15 =baby =wont_feed
0.15 =back_pain =head_danger
0.15 =belly_pain =pregnant
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bite_bad =swelling_lips
0.15 =bite_bad =wound
0.15 =bleeding_any =calf
0.15 =bleeding_heavy =calf
0.15 =bleeding_heavy =pregnant
0.15 =blood_thinner =fall_any
0.15 =blood_thinner =fell
0.15 =bluish =pain_beyond
0.15 =blurry_vision =eye_pain
0.15 =bp_very_high =pain_any
0.15 =burn_any =skin_peeling
0.15 =burn_severity =head_danger
0.15 =burn_severity =purple_word
0.15 =burn_severity =severe_weakness
0.15 =burn_severity =wound_infected
0.15 =cannot_breathe =fast_breathing
0.15 =cannot_breathe =kid_breathing
0.15 =chest_any =long_bleed
0.15 =chest_lasting =head_danger
0.15 =cold_only =days_many
0.15 =confused =fall_any
0.15 =coughs_blood =short_breath
0.15 =drowsy =no_urine
0.15 =elderly =nail_word
0.15 =eye_area =eyelids_swollen
0.15 =eye_hit_bad =getting_worse
0.15 =eye_hit_bad =shingles
0.15 =eye_hit_bad =swelling_face
0.15 =fainted =trunk_pain
0.15 =fall_any =unresponsive
0.15 =fall_any =vomiting
0.15 =fast_breathing =retractions
0.15 =fell =unresponsive
0.15 =fever =moved_right
0.15 =fever =right_side
0.15 =fever =skin_peeling
0.15 =getting_worse =pain_any
0.15 =getting_worse =squeezing_word
0.15 =harm_others =means_mentioned
0.15 =head_danger =rigors_hard
0.15 =head_danger =uti
0.15 =hit_hard =pain_any
0.15 =hit_hard =unresponsive
0.15 =hives
0.15 =jaundice
0.15 =kid_breathing =retractions
0.15 =long_bleed =trunk_pain
0.15 =moved_right =severe_pain
0.15 =nail_word =radiates_groin
0.15 =nail_word =unresponsive
0.15 =nausea =squeezing_word
0.15 =no_urine =numb_any
0.15 =one_side_belly =throat_sore
0.15 =phlegm =young_baby
0.15 =purple_word =severe_pain
0.15 =radiates_groin =swelling
0.15 =retractions =short_breath
0.15 =right_side =severe_pain
0.15 =rigors =vomiting
0.15 =rigors_hard =vomiting
0.15 =soaking_pad =young_baby
0.15 =sudden =trunk_pain
0.15 =sugar_low =unresponsive
0.15 =uti =vomiting
0.15 ^ _ novio
0.15 ^ _ sin
0.15 ^ much
0.15 ^ se
0.15 a _ alberc
0.15 a _ espos
0.15 a gas
0.15 abuel
0.15 ahora escalofri
0.15 azucar en
0.15 bebe _ mueve
0.15 brazo y
0.15 cada hora
0.15 corto con
0.15 de _ esta
0.15 deje el
0.15 duele horribl
0.15 el _ cu
0.15 el pulso
0.15 escup
0.15 esta _ calient
0.15 estoy _ mucho
0.15 hay
0.15 hoy _ la
0.15 jardin y
0.15 la _ mi
0.15 lado derech
0.15 las piern
0.15 le _ y
0.15 mama _ el
0.15 me _ todo
0.15 me pela
0.15 mi _ dice
0.15 monton
0.15 monton de
0.15 much _ y
0.15 muy _ no
0.15 nada _ dolor
0.15 nada un
0.15 nino _ muy
0.15 nino respir
0.15 no _ -nada
0.15 no _ ni
0.15 no paro
0.15 novio me
0.15 paro de
0.15 pas ahora
0.15 pego y
0.15 perro _ la
0.15 queme _ el
0.15 rap _ se
0.15 rara
0.15 repent esta
0.15 ros y
0.15 se _ va
0.15 seman _ ahora
0.15 tengo fiebr
0.15 tiene dolor
0.15 toall _ hora
0.15 toma warfarin
0.15 tomo _ monton
0.15 tos _ sangr
0.15 un monton
0.15 veo cosas
0.15 veo doble
0.15 y _ escalofri
0.15 y _ repent
0.15 y de
0.14 #11+
0.14 #11+ _ vomit
0.14 -saliv
0.14 =a_lot =alcohol
0.14 =a_lot =burned_hand
0.14 =a_lot =calf
0.14 =a_lot =testicle
0.14 =abuse_danger =eye_hit_bad
0.14 =abuse_danger =pain_any
0.14 =allergen =blister_any
0.14 =allergen =blister_word
0.14 =back_pain =weak_legs
0.14 =belly_hard =severe_pain
0.14 =belly_hard =squeezing_word
0.14 =belly_hit =squeezing_word
0.14 =bite_bad =radiates
0.14 =bite_bad =speech
0.14 =bleeding_any =preterm_weeks
0.14 =bleeding_heavy =near_faint
0.14 =blister_any =drug_named
0.14 =blister_word =drug_named
0.14 =blurry_vision =burn_severity
0.14 =blurry_vision =head_danger
0.14 =blurry_vision =swelling
0.14 =blurry_vision =swelling_lips
0.14 =burn_severity
0.14 =burn_severity =chest_lasting
0.14 =burned_hand =pain_any
0.14 =burned_hand =severe_pain
0.14 =cant_stand
0.14 =cant_stand =limp_leg
0.14 =cant_stand =limp_refuses
0.14 =cant_stand =severe_weakness
0.14 =car_crash =trunk_pain
0.14 =carbon_monoxide =gas_smell
0.14 =chest_lasting =confused
0.14 =days_many =itching
0.14 =days_many =itchy_only
0.14 =days_many =long_bleed
0.14 =days_many =numb_any
0.14 =elderly =eye_hit_bad
0.14 =elderly =hip_fracture
0.14 =eye_area =sudden
0.14 =eye_area =swelling
0.14 =eye_bulge =fever
0.14 =eye_hit_bad =gas_smell
0.14 =eye_hit_bad =hoarse
0.14 =eye_hit_bad =speech
0.14 =eye_hit_bad =stiff_neck
0.14 =eye_hit_bad =throat_tight
0.14 =eye_hit_bad =weak_legs
0.14 =fall_any =limp_leg
0.14 =fall_any =limp_refuses
0.14 =fall_any =nail_word
0.14 =fall_any =pain_any
0.14 =fell =limp_refuses
0.14 =fever =heat_danger
0.14 =fight_blow =numb_any
0.14 =flank_pain =weak_legs
0.14 =gas_smell =headache
0.14 =gas_smell =pain_any
0.14 =gas_smell =squeezing_word
0.14 =getting_worse =hours_pain
0.14 =head_danger =sudden
0.14 =headache =stiff_neck
0.14 =high_fever =shaking
0.14 =hip_hurts =weak_legs
0.14 =hit_hard =limp_leg
0.14 =hit_hard =limp_refuses
0.14 =hit_hard =squeezing_word
0.14 =hoarse =throat_side
0.14 =hoarse =throat_tight
0.14 =hours_pain =recent_surgery
0.14 =itching =pregnant
0.14 =itching =preterm_weeks
0.14 =itchy_only =pregnant
0.14 =itchy_only =preterm_weeks
0.14 =kidney_stone =severe_pain
0.14 =limp_leg =severe_weakness
0.14 =limp_refuses =severe_weakness
0.14 =long_bleed =postpartum
0.14 =long_bleed =young_baby
0.14 =nail_word =severe_pain
0.14 =numb_any =pregnant
0.14 =numb_any =preterm_weeks
0.14 =one_eye =sudden
0.14 =pain_any =stiff_neck
0.14 =pain_any =vomiting_constantly
0.14 =pain_any =weak_legs
0.14 =preterm_weeks =vaginal_bleeding
0.14 =radiates =weak_legs
0.14 =rash
0.14 =recent_surgery
0.14 =recent_surgery =short_breath
0.14 =recent_surgery =sudden
0.14 =severe_pain =stiff_neck
0.14 =short_breath =swelling_lips
0.14 =spreading =wound
0.14 =squeezing_word =stiff_neck
0.14 =squeezing_word =weak_legs
0.14 =swallow_trouble =swelling_throat
0.14 =swallow_trouble =throat_tight
0.14 =swelling_throat =wont_swallow
0.14 =throat_side =throat_tight
0.14 =throat_tight =wont_swallow
0.14 =wound =wound_infected
0.14 ^ _ cayo
0.14 ^ _ dieron
0.14 ^ _ olor
0.14 ^ _ pico
0.14 ^ mal
0.14 ^ nuestr
0.14 a
0.14 a _ hija
0.14 avisp
0.14 bebe _ fiebr
0.14 bien _ me
0.14 chiquit _ la
0.14 chiquit en
0.14 de _ gargant
0.14 de _ la
0.14 de _ ojo
0.14 dedo con
0.14 deja
0.14 deja _ sangrar
0.14 deja de
0.14 del _ derech
0.14 desplom _ no
0.14 desplom y
0.14 dorm y
0.14 el _ es
0.14 en _ nariz
0.14 escalofri y
0.14 espald con
0.14 esta _ con
0.14 fiebr _ esta
0.14 fiebr _ no
0.14 hay _ a
0.14 hay olor
0.14 herman _ que
0.14 herman dice
0.14 los _ de
0.14 meses
0.14 mi _ convulsion
0.14 mucho el
0.14 no deja
0.14 nuestr
0.14 olor _ gas
0.14 olor a
0.14 papa _ desmay
0.14 piel amarill
0.14 que duele
0.14 sangr _ me
0.14 se _ pal
0.14 tiene _ moreton
0.14 tomo mucho
0.14 tragar ni
0.14 veo borros
0.14 vista _ un
0.14 vista de
0.14 y _ ampoll
0.14 y _ calentur
0.14 y _ voz
0.14 y todos
0.13 =allergen =new_medicine
0.13 =allergen =upper_belly_pain
0.13 =baby =vomiting_constantly
0.13 =belly_hard =days_many
0.13 =belly_hit =eye_hit_bad
0.13 =belly_hit =heat_danger
0.13 =belly_hit =heat_exposure
0.13 =belly_pain =pancreas
0.13 =belly_pain =sudden
0.13 =bite_bad =bleeding_any
0.13 =bite_bad =pain_any
0.13 =bite_bad =preterm_weeks
0.13 =bite_bad =squeezing_word
0.13 =bite_bad =stiff_neck
0.13 =bite_bad =wont_swallow
0.13 =bleeding_any =spits_clots
0.13 =bleeding_heavy =days_many
0.13 =bleeding_heavy =young_baby
0.13 =blister_any =deep_burn
0.13 =bruising =vaginal_bleeding
0.13 =burn_severity =headache
0.13 =burn_severity =racing_heart
0.13 =burn_severity =swallow_trouble
0.13 =burn_severity =wont_swallow
0.13 =burned_hand
0.13 =cannot_breathe =cough
0.13 =car_crash
0.13 =chest_any =racing_heart
0.13 =chest_lasting =vaginal_bleeding
0.13 =chest_pain =racing_heart
0.13 =child_got_pills =eye_hit_bad
0.13 =co_words
0.13 =cold_limb =severe_pain
0.13 =confused =high_altitude
0.13 =confused =racing_heart
0.13 =confused =sudden_balance
0.13 =drug_named =new_medicine
0.13 =eye_hit_bad =hip_fracture
0.13 =eye_hit_bad =leg_swelling_one
0.13 =eye_hit_bad =means_mentioned
0.13 =eye_hit_bad =pancreas
0.13 =eye_hit_bad =rash
0.13 =eye_hit_bad =spits_clots
0.13 =fainted =flank_pain
0.13 =fall_any =heat_danger
0.13 =fall_any =legs_gone
0.13 =fall_any =weak_legs
0.13 =fall_hard =legs_gone
0.13 =fall_hard =weak_legs
0.13 =fell =legs_gone
0.13 =fell =trunk_pain
0.13 =fell =weak_legs
0.13 =fever =swelling_face
0.13 =fever =swelling_lips
0.13 =fight_blow =heat_danger
0.13 =fight_blow =heat_exposure
0.13 =flank_pain =near_faint
0.13 =headache =pregnant
0.13 =heat_danger =hit_hard
0.13 =heat_danger =limb_injury
0.13 =heat_exposure =limb_injury
0.13 =high_altitude
0.13 =high_altitude =new_confusion
0.13 =high_altitude =sudden_balance
0.13 =high_fever =one_side_belly
0.13 =hip_fracture =hip_hurts
0.13 =hip_fracture =pain_any
0.13 =hip_fracture =trunk_pain
0.13 =hip_hurts =severe_weakness
0.13 =hit_hard =legs_gone
0.13 =hit_hard =weak_legs
0.13 =hours_pain =near_faint
0.13 =immunosuppressed =pain_any
0.13 =jaw_arm_sweat =pain_any
0.13 =many_days =trunk_pain
0.13 =nail_word =testicle
0.13 =nail_word =vomiting
0.13 =new_confusion =sudden_balance
0.13 =pain_any =pancreas
0.13 =pain_any =racing_heart
0.13 =pain_any =severe_weakness
0.13 =pale_clammy =weak_any
0.13 =pancreas
0.13 =pancreas =squeezing_word
0.13 =pancreas =trunk_pain
0.13 =pregnant =vomiting_constantly
0.13 =racing_heart =rigors
0.13 =racing_heart =rigors_hard
0.13 =racing_heart =trunk_pain
0.13 =severe_weakness =trunk_pain
0.13 =spits_clots
0.13 =spits_clots =vaginal_bleeding
0.13 =sudden =swelling
0.13 =swallow_trouble =swelling_lips
0.13 =swelling_lips =wont_swallow
0.13 =vaginal_bleeding =vomiting_constantly
0.13 =vomiting_blood =vomiting_constantly
0.13 ^ _ recien
0.13 ^ sient
0.13 a _ espald
0.13 abiert
0.13 agarr _ pecho
0.13 ahora tose
0.13 ayer _ tiene
0.13 boca _ estomag
0.13 boca del
0.13 cayo y
0.13 corazon va
0.13 cuest
0.13 de _ viaje
0.13 desmay _ no
0.13 duele _ cader
0.13 duele _ pecho
0.13 duele _ testicul
0.13 el _ va
0.13 en _ ojos
0.13 escalofri _ y
0.13 frio y
0.13 golpe _ calor
0.13 golpe de
0.13 huele
0.13 infeccion
0.13 la dosis
0.13 la metformin
0.13 lado la
0.13 mama esta
0.13 mi _ de
0.13 mi _ empez
0.13 omblig
0.13 pal _ debil
0.13 panza dura
0.13 papa _ puede
0.13 papa no
0.13 que antes
0.13 respirar _ y
0.13 se _ hizo
0.13 se me
0.13 sient
0.13 sudor
0.13 sudor frio
0.13 sueno
0.13 testicul _ hace
0.13 testicul desde
0.13 tomo _ me
0.13 tose mucho
0.13 un _ muy
0.13 un viaje
0.13 una _ hinch
0.13 viaje largo
0.13 vida _ de
0.13 vida empez
0.13 y debil
0.13 y fiebr
0.13 y nada
0.12 #11+ dias
0.12 -el _ -en
0.12 -el _ y
0.12 -panal -en
0.12 -panal _ -todo
0.12 =a_lot =bite_bad
0.12 =a_lot =numb_any
0.12 =a_lot =one_side_belly
0.12 =allergen =co_words
0.12 =arm_hand_pain
0.12 =arm_hand_pain =eye_hit_bad
0.12 =arm_hand_pain =pain_any
0.12 =arm_hand_pain =radiates
0.12 =baby =drowsy
0.12 =baby =numb_any
0.12 =back_pain =sudden
0.12 =belly_hard =head_danger
0.12 =belly_hit =elderly
0.12 =belly_pain =preterm_weeks
0.12 =bleeding_any =rectal_blood
0.12 =bleeding_any =trunk_pain
0.12 =blister_any =fall_any
0.12 =blister_any =hit_hard
0.12 =blister_word =fall_any
0.12 =blister_word =hit_hard
0.12 =blood_thinner =elderly
0.12 =blood_thinner =hit_hard
0.12 =burn_severity =short_breath
0.12 =burn_severity =sting
0.12 =calf =hurts_breathing
0.12 =calf =pleuritic
0.12 =choking =speech
0.12 =confused =fight_blow
0.12 =confused =limb_injury
0.12 =days_many =swelling_lips
0.12 =diabetes =new_confusion
0.12 =drowsy =head_injury
0.12 =elderly =head_injury
0.12 =eye_bulge =eye_pain
0.12 =eye_bulge =pain_any
0.12 =eye_hit_bad =rectal_blood
0.12 =eye_hit_bad =smoke
0.12 =fall_any =rash
0.12 =fall_any =short_breath
0.12 =fall_hard =heat_exposure
0.12 =fall_height =heat_exposure
0.12 =fell =heat_exposure
0.12 =fell =short_breath
0.12 =fever =swallow_trouble
0.12 =fever =throat_side
0.12 =fever =wont_swallow
0.12 =headache =rash
0.12 =hernia =squeezing_word
0.12 =hernia_stuck =squeezing_word
0.12 =hernia_word =squeezing_word
0.12 =hit_hard =rash
0.12 =hit_hard =short_breath
0.12 =hurts_breathing =leg_swelling_one
0.12 =hurts_breathing =swelling
0.12 =jelly_stool
0.12 =leg_swelling_one =pleuritic
0.12 =long_bleed =severe_weakness
0.12 =low_temp
0.12 =low_temp =pale_clammy
0.12 =many_days =short_breath
0.12 =means_mentioned
0.12 =moved_right =vomiting
0.12 =nail_word =pale_clammy
0.12 =no_injury =radiates
0.12 =pain_any =smoke
0.12 =pale_clammy =racing_heart
0.12 =pleuritic =swelling
0.12 =rash =severe_pain
0.12 =rectal_blood
0.12 =rectal_blood =stool_blood
0.12 =rectal_blood =vaginal_bleeding
0.12 =right_side =vomiting
0.12 =swelling =vomiting
0.12 =trunk_pain =vaginal_bleeding
0.12 =wound
0.12 ^ _ peor
0.12 ^ _ tan
0.12 ^ diarre
0.12 a la
0.12 abdominal
0.12 bebe _ #11+
0.12 cabez con
0.12 cayo _ techo
0.12 clavo oxid
0.12 com y
0.12 con agua
0.12 confund _ sud
0.12 de _ me
0.12 del techo
0.12 desmay _ esta
0.12 diabetic _ confund
0.12 duele _ barrig
0.12 duele _ respirar
0.12 duele _ veo
0.12 el _ dolor
0.12 el frasc
0.12 espos tiene
0.12 esta frio
0.12 estomag que
0.12 frio _ sud
0.12 fuert _ el
0.12 gelatin
0.12 grita
0.12 hacer
0.12 hoy en
0.12 iman
0.12 la _ el
0.12 lo que
0.12 los punt
0.12 luz _ molest
0.12 luz me
0.12 mal de
0.12 mi _ estab
0.12 mucho
0.12 nariz y
0.12 nueva
0.12 parpad
0.12 parpad rojos
0.12 peor dolor
0.12 peso
0.12 por _ piern
0.12 porqu
0.12 puede _ y
0.12 que _ al
0.12 sangr oscur
0.12 sient _ en
0.12 soy diabetic
0.12 techo
0.12 techo _ no
0.12 techo y
0.12 temperatur
0.12 testicul _ y
0.12 tiene _ testicul
0.12 toma anticoagulant
0.12 un _ y
0.12 vomit _ oscur
0.12 y habla
0.11 # _ tiene
0.11 #11+ seman
0.11 -brazo
0.11 -el -brazo
0.11 -orina
0.11 =a_lot =fainted
0.11 =a_lot =new_baby
0.11 =abuse_danger =swallow_trouble
0.11 =back_pain =tearing
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =diarrhea
0.11 =belly_pain =rectal_blood
0.11 =belly_pain =stool_blood
0.11 =bite_bad =choking
0.11 =bite_bad =eyelids_swollen
0.11 =bite_bad =hip_hurts
0.11 =bite_bad =tearing
0.11 =bleeding_any =new_baby
0.11 =bleeding_any =severe_weakness
0.11 =bleeding_any =weak_any
0.11 =blister_any =fever
0.11 =blood_thinner =headache
0.11 =blood_thinner =pain_any
0.11 =blood_thinner =severe_pain
0.11 =blurry_vision =severe_headache
0.11 =blurry_vision =swelling_face
0.11 =burn_severity =shaking
0.11 =burn_severity =speech
0.11 =chest_lasting =stomach_burn
0.11 =chest_lasting =swallow_trouble
0.11 =choking =nail_word
0.11 =clot_risk =hours_pain
0.11 =clot_risk =sudden
0.11 =confused =hours_pain
0.11 =confused =young_baby
0.11 =days_many =weight_loss
0.11 =diarrhea =pain_any
0.11 =eye_area =head_danger
0.11 =eye_bulge =eyelids_swollen
0.11 =eye_hit_bad =pain_any
0.11 =eye_hit_bad =wakes
0.11 =eye_hit_bad =weak_any
0.11 =eye_pain =head_danger
0.11 =eye_pain =squeezing_word
0.11 =face_droop =speech_garbled
0.11 =fainted =severe_pain
0.11 =flank_pain =tearing
0.11 =getting_worse =rigors
0.11 =getting_worse =rigors_hard
0.11 =getting_worse =wound_infected
0.11 =hallucinating =rigors
0.11 =hallucinating =shaking
0.11 =head_danger =long_bleed
0.11 =head_injury =headache
0.11 =head_injury =pain_any
0.11 =head_injury =severe_pain
0.11 =hip_hurts =squeezing_word
0.11 =hives =hives_all
0.11 =hives_all
0.11 =hives_all =rash
0.11 =hours_pain =new_baby
0.11 =hours_pain =swallow_trouble
0.11 =jaw_arm_sweat =sudden
0.11 =nail_word =new_baby
0.11 =new_baby =postpartum
0.11 =new_baby =soaking_pad
0.11 =new_confusion =severe_weakness
0.11 =one_side_belly =throat_side
0.11 =pain_any =rectal_blood
0.11 =pain_any =sickle_cell
0.11 =pain_any =stool_blood
0.11 =pain_any =throat_side
0.11 =pain_any =wakes
0.11 =preterm_weeks =severe_pain
0.11 =radiates =tearing
0.11 =rectal_blood =weak_any
0.11 =rigors =unresponsive
0.11 =severe_weakness =vaginal_bleeding
0.11 =shaking =unresponsive
0.11 =squeezing_word =vomiting_constantly
0.11 =squeezing_word =wakes
0.11 =upper_belly_pain =vomiting
0.11 =vaginal_bleeding =weak_any
0.11 =vaginal_bleeding =wound
0.11 ^ _ arrib
0.11 ^ otra
0.11 ahora _ confund
0.11 ahora fiebr
0.11 audifon
0.11 ayer _ en
0.11 bebe y
0.11 cabez mas
0.11 cacahuat y
0.11 cada _ hora
0.11 cada media
0.11 casi _ -orina
0.11 cloro _ los
0.11 como
0.11 de _ mas
0.11 de _ sin
0.11 de pecho
0.11 desmayarm
0.11 dolor _ pecho
0.11 dolor debaj
0.11 dos _ con
0.11 el carro
0.11 embaraz _ estoy
0.11 frent _ el
0.11 her _ la
0.11 horno
0.11 la _ seca
0.11 le _ mucho
0.11 le hinch
0.11 le silba
0.11 levantar
0.11 los rinon
0.11 malo
0.11 mama _ le
0.11 mas fuert
0.11 me _ todas
0.11 mi vida
0.11 moto
0.11 muy hinch
0.11 no -orina
0.11 ojo _ la
0.11 ojos _ no
0.11 panza tengo
0.11 par
0.11 parp hinch
0.11 pecho _ el
0.11 puede levantar
0.11 se va
0.11 subio
0.11 tengo _ meses
0.11 tiene _ cara
0.11 tiene _ meses
0.11 tiene una
0.11 toall _ media
0.11 tome todas
0.11 un _ de
0.11 un clavo
0.11 warfarin
0.11 y _ brazo
0.11 y _ puso
0.11 y _ silba
0.1 #99+ _ y
0.1 -tomar
0.1 =a_lot =days_many
0.1 =a_lot =near_faint
0.1 =about_other
0.1 =arm_hand_pain =jaw_arm_sweat
0.1 =baby
0.1 =baby =new_baby
0.1 =baby =postpartum
0.1 =baby =soaking_pad
0.1 =belly_hit =headache
0.1 =belly_hit =hit_hard
0.1 =belly_hit =nail_word
0.1 =bite_bad =light_hurts
0.1 =bleeding_any =hours_pain
0.1 =blurry_vision =rash
0.1 =burn_any =fever
0.1 =burn_any =high_fever
0.1 =burn_big =fever
0.1 =burn_big =high_fever
0.1 =burn_severity =soaking_pad
0.1 =burned_hand =shaking
0.1 =carbon_monoxide =vomiting
0.1 =chest_lasting =co_words
0.1 =chest_lasting =numb_any
0.1 =chest_lasting =seizure
0.1 =clot_risk =limb_injury
0.1 =cold_limb =pale_clammy
0.1 =cold_limb =radiates
0.1 =diarrhea =fever
0.1 =eye_hit_bad =fight_blow
0.1 =eye_hit_bad =uti
0.1 =eye_pain =fever
0.1 =eye_pain =swelling
0.1 =fall_any =headache
0.1 =fall_any =hit_hard
0.1 =fever =rectal_blood
0.1 =fever =stool_blood
0.1 =fight_blow =pain_any
0.1 =fight_blow =severe_pain
0.1 =fight_blow =squeezing_word
0.1 =flank_pain =uti
0.1 =head_danger =soaking_pad
0.1 =hit_hard
0.1 =hours_pain =moved_right
0.1 =hours_pain =right_side
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
0.1 =long_bleed =new_baby
0.1 =long_bleed =severe_pain
0.1 =near_faint =soaking_pad
0.1 =pain_any =stomach_burn
0.1 =pale_clammy =soaking_pad
0.1 =pale_clammy =tearing
0.1 =preterm_weeks =trunk_pain
0.1 =radiates =severe_pain
0.1 =radiates =trunk_pain
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =rigors =short_breath
0.1 =rigors_hard =short_breath
0.1 =scratched =spreading
0.1 =severe_weakness =vomiting
0.1 =soaking_pad =wound
0.1 =squeezing_word =swelling
0.1 =squeezing_word =vaginal_bleeding
0.1 =stomach_burn =uti
0.1 ^ deje
0.1 a _ de
0.1 a _ tio
0.1 abuel _ muy
0.1 abuel esta
0.1 agua _ en
0.1 agua hirv
0.1 ardor
0.1 ardor _ orinar
0.1 ardor al
0.1 cabez _ ahora
0.1 cayo no
0.1 de _ escuel
0.1 de oido
0.1 del brazo
0.1 derech no
0.1 desde
0.1 el yeso
0.1 en el
0.1 esta _ sud
0.1 fue
0.1 hace
0.1 hirv _ el
0.1 la _ dos
0.1 la _ se
0.1 labi _ le
0.1 labi y
0.1 linea
0.1 linea roja
0.1 luz _ #
0.1 mano _ la
0.1 me _ hace
0.1 me tiemblan
0.1 mi _ diabetic
0.1 nina _ #
0.1 no -he
0.1 por _ calor
0.1 puede _ bien
0.1 puedo _ fiebr
0.1 que tengo
0.1 ratos
0.1 se _ no
0.1 sud _ y
0.1 tiemblan
0.1 tiemblan _ manos
0.1 tiemblan las
0.1 toso
0.1 una linea
0.1 vista
0.1 y lleno
0.1 yeso
0.09 #11+ _ casi
0.09 =a_lot =fell
0.09 =a_lot =hernia_stuck
0.09 =a_lot =radiates_groin
0.09 =allergen =swelling_face
0.09 =belly_hit =burn_severity
0.09 =bite_bad =eye_chemical
0.09 =bite_bad =rash
0.09 =bleeding_any =chest_any
0.09 =bleeding_any =chest_pain
0.09 =bleeding_heavy =hours_pain
0.09 =blurry_vision =headache
0.09 =blurry_vision =preterm_weeks
0.09 =burn_severity =coughs_blood
0.09 =burn_severity =immunosuppressed
0.09 =burn_severity =moved_right
0.09 =cant_stand =chest_lasting
0.09 =cant_stand =hurts_move
0.09 =cant_stand =sudden_balance
0.09 =chest_any =coughs_blood
0.09 =chest_any =immunosuppressed
0.09 =chest_any =vaginal_bleeding
0.09 =chest_lasting =hip_hurts
0.09 =chest_lasting =now_at_rest
0.09 =chest_lasting =tia_resolved
0.09 =chest_pain =coughs_blood
0.09 =chest_pain =immunosuppressed
0.09 =chest_pain =vaginal_bleeding
0.09 =cold_limb =squeezing_word
0.09 =cough =fever
0.09 =coughs_blood =trunk_pain
0.09 =drowsy =now_at_rest
0.09 =elderly =hip_hurts
0.09 =elderly =pain_any
0.09 =elderly =trunk_pain
0.09 =eye_area =fever
0.09 =eye_hit_bad =flank_pain
0.09 =fever =trunk_pain
0.09 =flank_pain =sudden
0.09 =head_danger =moved_right
0.09 =head_danger =now_at_rest
0.09 =head_danger =pain_any
0.09 =head_danger =right_side
0.09 =headache =young_baby
0.09 =hours_pain =tia_resolved
0.09 =hurts_move =limp_leg
0.09 =hurts_move =limp_refuses
0.09 =hurts_move =severe_weakness
0.09 =hurts_move =sudden_balance
0.09 =immunosuppressed =trunk_pain
0.09 =jaw_arm_sweat =squeezing_word
0.09 =leg_feet_swollen =swelling
0.09 =leg_swelling_one =nail_word
0.09 =limb_injury =speech
0.09 =limp_leg =sudden_balance
0.09 =limp_refuses =sudden_balance
0.09 =now_at_rest
0.09 =now_at_rest =numb_any
0.09 =overdose_taken =unresponsive
0.09 =racing_heart =very_fast_pulse
0.09 =severe_weakness =sudden_balance
0.09 =upper_belly_pain =vomiting_constantly
0.09 =very_fast_pulse
0.09 ^ _ cloro
0.09 ^ _ le
0.09 ^ _ mama
0.09 ^ golpe
0.09 azucar _ #11+
0.09 azucar _ #99+
0.09 bebe hace
0.09 cabez
0.09 cader y
0.09 caminar derech
0.09 cara _ no
0.09 cayo _ se
0.09 con _ a
0.09 con el
0.09 con mucho
0.09 de calor
0.09 desde hoy
0.09 detector _ monox
0.09 detector de
0.09 diarre _ hace
0.09 diarre desde
0.09 dio _ luz
0.09 dio a
0.09 dolor horribl
0.09 el _ de
0.09 empec
0.09 en _ alberc
0.09 en avion
0.09 esta _ del
0.09 esta _ el
0.09 gargant
0.09 la _ hinch
0.09 la palma
0.09 las _ con
0.09 lo
0.09 los _ y
0.09 lucecit _ me
0.09 lucecit y
0.09 me _ mas
0.09 mi _ hace
0.09 much
0.09 muscul
0.09 no -esta
0.09 palma
0.09 pastill _ no
0.09 puede _ derech
0.09 puede caminar
0.09 repent _ dolor
0.09 repent un
0.09 rojo
0.09 sale _ chorr
0.09 sale a
0.09 sangr sale
0.09 si _ vacun
0.09 tampon
0.09 tiembl
0.09 tos sangr
0.09 traig
0.09 un _ terribl
0.09 veo _ y
0.09 ya respir
0.08 #11+ esta
0.08 =a_lot =blood_thinner
0.08 =a_lot =rectal_blood
0.08 =allergen =moved_right
0.08 =allergen =one_side_belly
0.08 =allergen =right_side
0.08 =allergen =swallow_trouble
0.08 =allergen =wont_swallow
0.08 =back_pain =fall_any
0.08 =back_pain =hit_hard
0.08 =belly_hit =fight_blow
0.08 =belly_hit =limb_injury
0.08 =belly_hit =new_confusion
0.08 =belly_pain =long_bleed
0.08 =bite_bad =eye_hit
0.08 =bite_bad =severe_headache
0.08 =bleeding_heavy =coughs_blood
0.08 =blurry_vision =hours_pain
0.08 =blurry_vision =sudden
0.08 =burn_severity =chest_pain
0.08 =burn_severity =wont_go_away
0.08 =calf =chest_lasting
0.08 =calf =muscle_tear
0.08 =calf =short_breath
0.08 =cannot_move_limb =severe_weakness
0.08 =cannot_move_limb =weak_one_side
0.08 =cant_stand =elderly
0.08 =chest_any =chest_pain
0.08 =chest_any =pain_any
0.08 =chest_any =radiates
0.08 =chest_any =short_breath
0.08 =chest_lasting =cut_by_accident
0.08 =chest_lasting =leg_swelling_one
0.08 =chest_pain =long_bleed
0.08 =chest_pain =pain_any
0.08 =chest_pain =radiates
0.08 =chest_pain =short_breath
0.08 =days_many =severe_headache
0.08 =days_many =swelling_face
0.08 =diabetes
0.08 =double_vision =hours_pain
0.08 =double_vision =sudden
0.08 =elderly =limp_leg
0.08 =elderly =limp_refuses
0.08 =eye_area =eye_hit
0.08 =eye_hit
0.08 =eye_hit_bad =radiates
0.08 =eye_hit_bad =rigors_hard
0.08 =eye_hit_bad =wont_go_away
0.08 =fainted =squeezing_word
0.08 =fall_any =fever
0.08 =fall_any =high_fever
0.08 =fall_any =limb_injury
0.08 =fast_breathing
0.08 =fell =squeezing_word
0.08 =fever =hit_hard
0.08 =fight_blow =limb_injury
0.08 =head_danger =heat_exposure
0.08 =head_danger =upper_belly_pain
0.08 =high_fever =hit_hard
0.08 =hit_hard =limb_injury
0.08 =hit_hard =vomiting
0.08 =hours_pain =upper_belly_pain
0.08 =jaw_arm_sweat =severe_pain
0.08 =leg_swelling_one =short_breath
0.08 =leg_swelling_one =wound_infected
0.08 =limb_bleeds =soaking_pad
0.08 =long_bleed =upper_belly_pain
0.08 =nail_word =rash
0.08 =nail_word =trunk_pain
0.08 =opioid
0.08 =pain_any =radiates
0.08 =pain_any =wont_go_away
0.08 =postpartum
0.08 =postpartum =short_breath
0.08 =postpartum =vaginal_bleeding
0.08 =pregnant =severe_headache
0.08 =preterm_weeks =swelling_face
0.08 =preterm_weeks =swelling_lips
0.08 =raynaud_usual =short_breath
0.08 =severe_pain =upper_belly_pain
0.08 =severe_weakness =weak_one_side
0.08 =short_breath =trunk_pain
0.08 =squeezing_word =wont_go_away
0.08 ^ _ trago
0.08 a todos
0.08 abajo _ lado
0.08 abajo del
0.08 acabo de
0.08 acabo el
0.08 aire desde
0.08 bebe _ #
0.08 cabez _ veo
0.08 cayo
0.08 con _ con
0.08 con diarre
0.08 costill
0.08 de gas
0.08 desmay en
0.08 desorient
0.08 dolor _ fuert
0.08 el frio
0.08 el reloj
0.08 en _ boca
0.08 fiebr _ confund
0.08 frasc de
0.08 fuert _ veo
0.08 herni
0.08 hija tiene
0.08 hijo _ que
0.08 hijo se
0.08 hinch _ cara
0.08 ibuprofen
0.08 la pantorrill
0.08 la panza
0.08 mar
0.08 pal _ sud
0.08 quier _ y
0.08 repent _ puede
0.08 sale mucha
0.08 sangr _ le
0.08 saque
0.08 son
0.08 tengo la
0.08 un _ horribl
0.08 ve doble
0.08 y _ las
0.08 y _ mucha
0.08 y mucho
0.08 y soy
0.07 #
0.07 -me
0.07 -todo
0.07 =a_lot =moved_right
0.07 =a_lot =right_side
0.07 =a_lot =trunk_pain
0.07 =alcohol =head_danger
0.07 =allergen =child_got_pills
0.07 =baby =burn_severity
0.07 =back_pain =pale_clammy
0.07 =belly_hit =getting_worse
0.07 =belly_hit =severe_headache
0.07 =bite_bad =swelling_face
0.07 =bleeding_any =pale_clammy
0.07 =bleeding_any =postpartum
0.07 =bleeding_any =short_breath
0.07 =blister_word =fever
0.07 =bruising =limb_injury
0.07 =burn_severity =choking
0.07 =burn_severity =nail_word
0.07 =burn_severity =swelling_face
0.07 =burn_severity =vomiting_constantly
0.07 =chest_any =days_many
0.07 =chest_lasting =every_day
0.07 =chest_lasting =fall_hard
0.07 =chest_lasting =pain_any
0.07 =chest_pain =days_many
0.07 =child_got_pills =head_danger
0.07 =child_got_pills =vomiting
0.07 =confused =head_injury
0.07 =confused =short_breath
0.07 =confused =speech
0.07 =days_many =young_baby
0.07 =dizzy =vomiting
0.07 =eye_hit_bad =neck_swelling
0.07 =eye_hit_bad =tooth_bad
0.07 =fall_any =getting_worse
0.07 =fall_any =severe_headache
0.07 =fall_any =speech
0.07 =fell =head_danger
0.07 =fight_blow =getting_worse
0.07 =fight_blow =headache
0.07 =fight_blow =severe_headache
0.07 =flank_pain =pale_clammy
0.07 =getting_worse =hit_hard
0.07 =getting_worse =limb_injury
0.07 =head_danger =squeezing_word
0.07 =head_danger =withdrawal
0.07 =headache =hit_hard
0.07 =headache =limb_injury
0.07 =headache =long_bleed
0.07 =hip_hurts =pale_clammy
0.07 =hit_hard =nail_word
0.07 =hit_hard =severe_headache
0.07 =hit_hard =speech
0.07 =hours_pain =squeezing_word
0.07 =limb_injury =severe_headache
0.07 =liver_known
0.07 =moved_right =vomiting_constantly
0.07 =nausea =new_medicine
0.07 =near_faint =sudden
0.07 =neck_swelling
0.07 =neck_swelling =swelling
0.07 =neck_swelling =tooth_bad
0.07 =new_confusion =short_breath
0.07 =one_side_belly =vomiting_constantly
0.07 =pale_clammy =vaginal_bleeding
0.07 =radiates_groin =sudden
0.07 =recent_surgery =wound
0.07 =right_side =vomiting_constantly
0.07 =shingles
0.07 =short_breath =vaginal_bleeding
0.07 alberc y
0.07 ayer no
0.07 cabez _ mi
0.07 cae
0.07 carg
0.07 carne
0.07 cayo _ la
0.07 cirrosis
0.07 corto las
0.07 costill derech
0.07 de _ tiroid
0.07 dia _ el
0.07 dias _ hace
0.07 dias desde
0.07 e
0.07 el _ fiebr
0.07 el cachet
0.07 frasc
0.07 gas en
0.07 habla raro
0.07 hablar y
0.07 hora y
0.07 la regla
0.07 le cae
0.07 lleva #
0.07 lleva _ dias
0.07 lo _ se
0.07 los _ desde
0.07 montan
0.07 mucho _ barrig
0.07 papa esta
0.07 pecho _ no
0.07 penicilin
0.07 por _ escaler
0.07 puede tragar
0.07 reloj
0.07 ros
0.07 se _ cae
0.07 segund
0.07 tengo _ dolor
0.07 tengo los
0.07 tragar _ de
0.07 veo luces
0.07 vomit _ esta
0.07 y _ luces
0.06 #11+ _ la
0.06 -de -la
0.06 -en -el
0.06 -me -pegue
0.06 -palabr
0.06 -pegue
0.06 =a_lot =eye_area
0.06 =back_pain =radiates
0.06 =belly_pain =vomiting_constantly
0.06 =bite_bad =pale_clammy
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =burn_severity =shingles
0.06 =calf =wound_infected
0.06 =chest_lasting =gallbladder
0.06 =clot_risk
0.06 =drowsy =fall_any
0.06 =drowsy =hit_hard
0.06 =elderly =vomiting
0.06 =eye_area =severe_pain
0.06 =eye_hit_bad =gallbladder
0.06 =eye_hit_bad =kidney_stone
0.06 =eye_hit_bad =light_hurts
0.06 =eye_pain =severe_pain
0.06 =flank_pain =radiates
0.06 =gallbladder =pain_any
0.06 =gallbladder =squeezing_word
0.06 =head_danger =young_baby
0.06 =heart_condition =valve_or_device
0.06 =hours_pain =severe_weakness
0.06 =kidney_stone
0.06 =kidney_stone =pain_any
0.06 =light_hurts =pain_any
0.06 =limb_bleeds =long_bleed
0.06 =many_days =vomiting
0.06 =nail_word =wound_infected
0.06 =no_injury
0.06 ^ _ herman
0.06 ^ _ nino
0.06 ^ hay
0.06 ^ presion
0.06 asma de
0.06 azul _ la
0.06 bebe no
0.06 blanc
0.06 cader
0.06 calor y
0.06 canic
0.06 canic _ no
0.06 canic y
0.06 cara _ desde
0.06 casi me
0.06 corto
0.06 de _ el
0.06 de caers
0.06 despu _ caers
0.06 dolor muy
0.06 duele
0.06 el _ solo
0.06 empez _ golpe
0.06 espos _ le
0.06 garrapat
0.06 ha
0.06 hoy no
0.06 la _ abajo
0.06 la _ de
0.06 la altur
0.06 la cader
0.06 la operacion
0.06 las manos
0.06 marcapas
0.06 mare
0.06 me _ fuert
0.06 me paro
0.06 mensaj
0.06 no _ -pegue
0.06 no _ la
0.06 operacion
0.06 panza abajo
0.06 pico _ abeja
0.06 presion en
0.06 que _ puedo
0.06 quedo
0.06 se quedo
0.06 tengo _ cara
0.06 tiene _ desde
0.06 todas
0.06 una canic
0.06 y _ -lo
0.06 y otra
0.05 =a_lot =sudden
0.05 =a_lot =upper_belly_pain
0.05 =belly_pain =fever
0.05 =bleeding_any =blood_thinner
0.05 =bleeding_heavy =severe_weakness
0.05 =cramps =pregnant
0.05 =hours_pain
0.05 =hours_pain =wakes
0.05 =limb_injury =scratched
0.05 =limb_injury =wound
0.05 =near_faint =rectal_blood
0.05 =near_faint =stool_blood
0.05 =pale_clammy =sudden
0.05 =preterm_weeks =squeezing_word
0.05 =skin_infection
0.05 =sudden_balance
0.05 =young_baby
0.05 ^ glucos
0.05 a su
0.05 acuest
0.05 amarill
0.05 carro _ me
0.05 cort
0.05 cree
0.05 cree que
0.05 de _ #11+
0.05 duele _ de
0.05 el dolor
0.05 el inhalador
0.05 encim
0.05 falciform
0.05 gas
0.05 glucos
0.05 glucos de
0.05 golpe la
0.05 hija esta
0.05 inflam _ de
0.05 ingle
0.05 la ingle
0.05 la lengu
0.05 late
0.05 le _ mucha
0.05 lengu
0.05 me acuest
0.05 meses tiene
0.05 no _ el
0.05 no _ parar
0.05 nunca
0.05 nunca -me
0.05 parar _ sangr
0.05 parar la
0.05 perdi la
0.05 puedo parar
0.05 puso pal
0.05 que _ por
0.05 se _ con
0.05 se _ en
0.05 se golpe
0.05 su _ y
0.05 tuve un
0.05 y con
0.04 #11+ _ el
0.04 -hablar
0.04 -orinar
0.04 =allergen =eye_area
0.04 =belly_pain =young_baby
0.04 =bleeding_any =severe_pain
0.04 =bleeding_any =squeezing_word
0.04 =burn_severity =cold_limb
0.04 =burn_severity =hives
0.04 =burn_severity =hives_all
0.04 =calf =pain_any
0.04 =chest_any =cold_limb
0.04 =chest_any =sudden
0.04 =chest_pain =cold_limb
0.04 =chest_pain =sudden
0.04 =cold_limb =trunk_pain
0.04 =days_many
0.04 =days_many =many_days
0.04 =days_many =trunk_pain
0.04 =deep_cut =limb_injury
0.04 =deep_cut =scratched
0.04 =joint_hot
0.04 =joint_hot =possible_fracture
0.04 =joint_hot =swelling
0.04 =severe_pain =vaginal_bleeding
0.04 ^ _ a
0.04 ^ _ alivi
0.04 ^ _ mar
0.04 ^ _ vez
0.04 ^ quem
0.04 alivi
0.04 bebe _ muy
0.04 con colic
0.04 de _ es
0.04 despu _ comer
0.04 fuert _ no
0.04 hace un
0.04 hinch por
0.04 la _ desde
0.04 la _ junto
0.04 me alivi
0.04 mi _ es
0.04 mi mar
0.04 nina _ fiebr
0.04 orinar
0.04 para de
0.04 paracetamol
0.04 pas
0.04 que _ esta
0.04 que hago
0.04 rojo y
0.04 ronch _ todo
0.04 ronch por
0.04 senti
0.04 serpient
0.04 tengo _ pecho
0.04 tengo una
0.04 todo _ cuerp
0.04 tuve _ mi
0.04 tuve a
0.04 un iman
0.04 y _ alergic
0.03 -en
0.03 -para
0.03 =a_lot =hip_hurts
0.03 =a_lot =radiates
0.03 =allergen =days_many
0.03 =allergen =vomiting
0.03 =back_pain =hip_hurts
0.03 =calf =spreading
0.03 =chest_lasting =cough
0.03 =chest_lasting =means_mentioned
0.03 =cocaine =eye_hit_bad
0.03 =cocaine =pain_any
0.03 =days_many =head_danger
0.03 =days_many =nail_word
0.03 =eye_hit_bad =limb_injury
0.03 =flank_pain =hip_hurts
0.03 =heart_murmur_fever
0.03 =hip_hurts =radiates
0.03 =hours_pain =means_mentioned
0.03 =hours_pain =overdose_taken
0.03 =hours_pain =postpartum
0.03 =hours_pain =severe_pain
0.03 =kidney_stone =squeezing_word
0.03 =nail_word =wound
0.03 =phlegm
0.03 =vomiting =vomiting_constantly
0.03 ^ _ cinco
0.03 ^ _ desmay
0.03 ^ _ seman
0.03 ^ ampoll
0.03 al _ desde
0.03 alta y
0.03 con
0.03 culebrill
0.03 de _ cama
0.03 de _ presion
0.03 de espald
0.03 de panza
0.03 del
0.03 dieron un
0.03 dolor _ espald
0.03 el _ calient
0.03 el pasill
0.03 embaraz _ sient
0.03 en _ pasill
0.03 esta cerr
0.03 flujo
0.03 grasa
0.03 jug
0.03 la _ amarill
0.03 llevo cinco
0.03 me _ doble
0.03 me _ en
0.03 me _ muy
0.03 nuev
0.03 ojos _ y
0.03 otra vez
0.03 pasill
0.03 quedo un
0.03 sangr la
0.03 tobill hinchad
0.03 vuelo
0.03 y _ pus
0.03 y come
0.02 -hay
0.02 =a_lot =belly_pain
0.02 =baby =nail_word
0.02 =bite_bad =deep_cut
0.02 =blister_any =pain_any
0.02 =blister_word =pain_any
0.02 =bruising
0.02 =burn_severity =pain_any
0.02 =chest_lasting
0.02 =crohns
0.02 =hours_pain =severe_headache
0.02 =hours_pain =weak_one_side
0.02 =pain_any =preterm_weeks
0.02 =throat_sore
0.02 =uti
0.02 ^ _ fiebr
0.02 ^ _ no
0.02 ^ _ pusieron
0.02 ^ _ salpic
0.02 ^ a
0.02 baja
0.02 baje _ kilos
0.02 cayo del
0.02 cinco
0.02 conocimient
0.02 crohn
0.02 dan
0.02 de _ por
0.02 debil _ el
0.02 despu de
0.02 dos
0.02 el _ que
0.02 el conocimient
0.02 en _ ojo
0.02 en _ pie
0.02 escurr
0.02 huele _ gas
0.02 ir
0.02 ir _ la
0.02 ir a
0.02 la _ derech
0.02 la manan
0.02 manos
0.02 me _ una
0.02 me cayo
0.02 me dan
0.02 me duele
0.02 me escurr
0.02 me salpic
0.02 mi _ nac
0.02 mi recien
0.02 moreton _ el
0.02 moreton y
0.02 nino _ #
0.02 no -hay
0.02 part
0.02 perdi _ conocimient
0.02 poco roja
0.02 salen
0.02 salpic
0.02 se _ del
0.02 si
0.02 tiene _ con
0.02 tos y
0.02 un _ roja
0.01 -debilidad
0.01 =allergen =hours_pain
0.01 =burn_severity =wound
0.01 =clot_risk =eye_surgery
0.01 =dizzy
0.01 =dizzy =head_danger
0.01 =eye_hit_bad =swelling_lips
0.01 =eye_surgery
0.01 =eye_surgery =recent_surgery
0.01 =fast_breathing =short_breath
0.01 =many_days
0.01 =nail_word =swallowed_thing
0.01 =nail_word =tia_resolved
0.01 =one_side_belly =trunk_pain
0.01 =pain_any
0.01 =pain_any =rash
0.01 =swallowed_thing
0.01 ^ _ carbon
0.01 ^ _ falciform
0.01 ^ _ todo
0.01 ^ anemi
0.01 ^ embaraz
0.01 a _ a
0.01 abeja
0.01 de _ vacun
0.01 el _ despu
0.01 el asma
0.01 en _ panza
0.01 escribi
0.01 escribi _ carta
0.01 hace _ dias
0.01 lo _ a
0.01 miedo
0.01 mucha
0.01 mucho despu
0.01 no _ -los
0.01 no _ mas
0.01 que
0.01 que _ desmay
0.01 rinon
0.01 se baja
0.01 tengo
0.01 tomo la
0.01 una abeja
0.01 vomit todo
0.01 y encog
-0.01 #99+ _ de
-0.01 =belly_hit =fall_hard
-0.01 =bite_bad =eye_pain
-0.01 =burn_severity =during_exercise
-0.01 =burn_severity =phlegm
-0.01 =burn_severity =tia_resolved
-0.01 =chest_lasting =days_many
-0.01 =clot_risk =recent_surgery
-0.01 =diabetes =no_insulin
-0.01 =diarrhea =young_baby
-0.01 =dizzy =young_baby
-0.01 =eye_hit_bad =eye_pain
-0.01 =flank_pain =one_side_belly
-0.01 =flank_pain =trunk_pain
-0.01 =headache =light_hurts
-0.01 =nail_word =new_medicine
-0.01 =no_gas
-0.01 =no_insulin
-0.01 =preterm_weeks =swelling
-0.01 =recent_surgery =swelling
-0.01 =sting
-0.01 =swelling =swelling_face
-0.01 =swelling_face
-0.01 =swelling_face =swelling_lips
-0.01 =tick
-0.01 ^ empec
-0.01 a _ en
-0.01 acabo _ insulin
-0.01 adolescent
-0.01 aire _ ayer
-0.01 anticonceptiv y
-0.01 cai _ las
-0.01 cai por
-0.01 chuec desde
-0.01 como se
-0.01 de
-0.01 despu
-0.01 el estomag
-0.01 el trabaj
-0.01 empec una
-0.01 espinill
-0.01 extiend
-0.01 futbol
-0.01 hoy _ falta
-0.01 hoy le
-0.01 la
-0.01 la _ con
-0.01 la espinill
-0.01 la tiroid
-0.01 me _ tomar
-0.01 mi _ adolescent
-0.01 no -me
-0.01 no _ -en
-0.01 olv tomar
-0.01 pecho cu
-0.01 piel
-0.01 que _ y
-0.01 que viene
-0.01 se _ sale
-0.01 se extiend
-0.01 seman
-0.01 tres
-0.01 una _ nueva
-0.01 unas
-0.01 y _ #
-0.01 y _ quedo
-0.02 #99+
-0.02 -cu
-0.02 =belly_hit =car_crash
-0.02 =burn_severity =croup_cough
-0.02 =burn_severity =new_medicine
-0.02 =burn_severity =wont_feed
-0.02 =calf =days_many
-0.02 =car_crash =hit_hard
-0.02 =chest_any =severe_pain
-0.02 =chest_lasting =sudden_balance
-0.02 =chest_pain =severe_pain
-0.02 =clot_risk =pregnant
-0.02 =co_words =cough
-0.02 =co_words =croup_cough
-0.02 =cough =croup_cough
-0.02 =every_day =eye_hit_bad
-0.02 =every_day =pain_any
-0.02 =every_day =squeezing_word
-0.02 =headache =preterm_weeks
-0.02 =leg_feet_swollen
-0.02 =limb_injury =wound_infected
-0.02 =pregnant =uti
-0.02 =tetanus_due =wound
-0.02 ^ _ bebe
-0.02 ^ _ pegue
-0.02 ^ _ reloj
-0.02 ^ uso
-0.02 a veces
-0.02 absces
-0.02 absces _ la
-0.02 absces en
-0.02 ampoll _ el
-0.02 arden
-0.02 carro
-0.02 choqu
-0.02 con _ regla
-0.02 de _ cirugi
-0.02 de _ todos
-0.02 de _ un
-0.02 del _ el
-0.02 el _ #
-0.02 en
-0.02 esta _ poco
-0.02 esta un
-0.02 fuert _ la
-0.02 futbol y
-0.02 gargant _ la
-0.02 gato
-0.02 hinch _ la
-0.02 insuficienci
-0.02 la com
-0.02 la espald
-0.02 me toca
-0.02 oxid
-0.02 padezc _ corazon
-0.02 padezc del
-0.02 palpitacion
-0.02 pico un
-0.02 pise _ clavo
-0.02 que _ en
-0.02 quier tomar
-0.02 tiene _ anos
-0.02 tiene _ dias
-0.02 tos _ perro
-0.02 un _ oxid
-0.03 # _ vomit
-0.03 # meses
-0.03 -hinch
-0.03 =a_lot =pale_clammy
-0.03 =allergen =belly_pain
-0.03 =allergen =eye_hit_bad
-0.03 =belly_hit =sudden
-0.03 =bleeding_any =nail_word
-0.03 =bruising =purple_rash
-0.03 =bruising =rash
-0.03 =cocaine
-0.03 =curtain_word
-0.03 =days_many =short_breath
-0.03 =fall_any =sudden
-0.03 =fever =throat_sore
-0.03 =fight_blow =sudden
-0.03 =hit_hard =sudden
-0.03 =limb_injury =nail_word
-0.03 =limb_injury =sudden
-0.03 =many_days =vomiting_constantly
-0.03 ^ _ fuert
-0.03 agu
-0.03 al tragar
-0.03 cabez _ hace
-0.03 cachet hinch
-0.03 cortin
-0.03 cu duerm
-0.03 de _ todo
-0.03 de golpe
-0.03 dos y
-0.03 en _ muela
-0.03 fuert en
-0.03 la luz
-0.03 late muy
-0.03 le clavo
-0.03 mas _ que
-0.03 medicin
-0.03 moreton _ no
-0.03 moreton en
-0.03 mucho _ de
-0.03 mucho y
-0.03 no _ -hinch
-0.03 piedr
-0.03 que _ el
-0.03 queme la
-0.03 rato
-0.03 rojo que
-0.03 sale la
-0.03 salio un
-0.03 se _ quita
-0.03 se comio
-0.03 sed
-0.03 sola
-0.03 tiene _ del
-0.03 tiro
-0.03 toda
-0.03 tuvo _ de
-0.03 una _ a
-0.03 una _ sin
-0.03 y _ agua
-0.03 y _ aire
-0.04 # _ #11+
-0.04 #99+ sobre
-0.04 -dormir
-0.04 -que
-0.04 =blurry_vision =squeezing_word
-0.04 =car_crash =hours_pain
-0.04 =chest_any =cough
-0.04 =chest_lasting =postpartum
-0.04 =chest_lasting =weak_one_side
-0.04 =chest_pain =cough
-0.04 =cough =pain_any
-0.04 =cough =trunk_pain
-0.04 =cut_by_accident =hours_pain
-0.04 =elderly =fever
-0.04 =eye_hit_bad =many_days
-0.04 =fainted =nail_word
-0.04 =hallucinating =mania_psychosis
-0.04 =nausea =pregnant
-0.04 =weak_any =weak_one_side
-0.04 ^ _ oscur
-0.04 ^ hice
-0.04 ^ vomit
-0.04 al tocar
-0.04 bastant
-0.04 caers
-0.04 cuell tieso
-0.04 de pastill
-0.04 deje
-0.04 el _ tieso
-0.04 el escrot
-0.04 escrot
-0.04 esta tos
-0.04 herman _ desmay
-0.04 herni de
-0.04 hijo _ tomo
-0.04 mi
-0.04 no _ comer
-0.04 papa tiene
-0.04 pastill
-0.04 pastill para
-0.04 por _ el
-0.04 por todo
-0.04 quier
-0.04 sangr _ nariz
-0.04 se atragant
-0.04 sient muy
-0.04 tenem
-0.04 tocar
-0.04 y _ todos
-0.04 y sangr
-0.05 =allergen =fainted
-0.05 =bleeding_any =nosebleed
-0.05 =chest_lasting =young_baby
-0.05 =cocaine =kidney_stone
-0.05 =days_many =pain_any
-0.05 =eye_area
-0.05 =eye_area =nosebleed
-0.05 =head_danger =preterm_weeks
-0.05 =left_ribs
-0.05 =nail_word =pain_any
-0.05 =nail_word =red_patch
-0.05 =nail_word =spreading
-0.05 =nosebleed
-0.05 =rash =squeezing_word
-0.05 =red_patch
-0.05 =red_patch =spreading
-0.05 =red_patch =wound_infected
-0.05 ^ _ siete
-0.05 ^ estoy
-0.05 ^ infeccion
-0.05 agua a
-0.05 ampoll que
-0.05 anoch
-0.05 anos _ pego
-0.05 arde
-0.05 cai de
-0.05 carta
-0.05 comi demasiad
-0.05 con fiebr
-0.05 con mucha
-0.05 culebrill _ la
-0.05 de lejos
-0.05 despu _ parto
-0.05 diabet
-0.05 dorm
-0.05 el
-0.05 el _ anoch
-0.05 en _ de
-0.05 espos se
-0.05 la _ pas
-0.05 la insulin
-0.05 la muela
-0.05 lado izquierd
-0.05 le quedo
-0.05 lejos
-0.05 lleno
-0.05 llevo _ dias
-0.05 los
-0.05 me _ la
-0.05 me pusieron
-0.05 pantorrill
-0.05 par _ el
-0.05 paso
-0.05 puedo
-0.05 quitan
-0.05 ronco
-0.05 sarpull
-0.05 seman pas
-0.05 sient _ me
-0.05 siete
-0.05 siete _ de
-0.05 siete meses
-0.05 tengo siete
-0.05 toma agua
-0.05 tomo _ pastill
-0.05 tomo una
-0.05 y _ vez
-0.05 y duele
-0.05 y sin
-0.06 =bite_bad =days_many
-0.06 =bp_medicine
-0.06 =burn_severity =preterm_weeks
-0.06 =chest_lasting =vomiting
-0.06 =cough =days_many
-0.06 =days_many =squeezing_word
-0.06 =gallbladder
-0.06 =head_danger =means_mentioned
-0.06 =head_danger =pregnant
-0.06 =hernia_stuck =nail_word
-0.06 =neck_swelling =tooth
-0.06 ^ _ corte
-0.06 ^ _ veces
-0.06 ^ huele
-0.06 algo y
-0.06 azucar
-0.06 cara con
-0.06 corte
-0.06 de barrig
-0.06 del lado
-0.06 detector
-0.06 el _ tiene
-0.06 embaraz me
-0.06 en _ piel
-0.06 espald como
-0.06 estoy confund
-0.06 la _ sale
-0.06 me
-0.06 me corte
-0.06 mi _ comio
-0.06 molest _ luz
-0.06 molest la
-0.06 mucha _ y
-0.06 perro en
-0.06 quedo _ aire
-0.06 quedo sin
-0.06 rio
-0.06 sangr _ la
-0.06 subio la
-0.06 tosi
-0.06 y un
-0.07 -deja
-0.07 -el -aire
-0.07 -me -deja
-0.07 -ni _ solo
-0.07 =allergen =severe_pain
-0.07 =appendix_said
-0.07 =bleeding_any =young_baby
-0.07 =days_many =dizzy
-0.07 =days_many =fainted
-0.07 =ear_pain =fever
-0.07 =pain_any =vaginal_bleeding
-0.07 =pregnant =vomiting
-0.07 ^ _ dolor
-0.07 acidez
-0.07 apendic
-0.07 asma y
-0.07 bien y
-0.07 cabez de
-0.07 cambi
-0.07 cara hinch
-0.07 choqu en
-0.07 come bien
-0.07 corazon de
-0.07 cu le
-0.07 cuart
-0.07 de _ panza
-0.07 dentr
-0.07 durmi la
-0.07 el _ derech
-0.07 el apendic
-0.07 en _ oido
-0.07 hija _ asma
-0.07 la infeccion
-0.07 manch _ en
-0.07 me quedo
-0.07 no _ -deja
-0.07 pastill de
-0.07 piern y
-0.07 salio en
-0.07 seman _ la
-0.07 sentir
-0.07 sinusitis
-0.07 tiene asma
-0.07 toda la
-0.07 todo el
-0.07 un choqu
-0.07 unos
-0.07 van peor
-0.07 y _ tengo
-0.08 -nada desde
-0.08 -reteng
-0.08 -reteng -nada
-0.08 -reteng _ desde
-0.08 =baby =preterm_weeks
-0.08 =car_crash =nail_word
-0.08 =chest_lasting =ear_pain
-0.08 =ear_pain
-0.08 =eye_hit_bad =headache
-0.08 =eye_hit_bad =strep_like
-0.08 =eye_hit_bad =young_baby
-0.08 =feels_sleepy
-0.08 =feels_sleepy =head_danger
-0.08 =fever =strep_like
-0.08 =head_danger =headache
-0.08 =headache =nausea
-0.08 =headache =pain_any
-0.08 =headache =squeezing_word
-0.08 =hours_pain =sudden_balance
-0.08 =pain_any =shingles
-0.08 =squeezing_word =throat_sore
-0.08 =strep_like
-0.08 =weight_loss
-0.08 ?la _ ?de
-0.08 ^ _ azucar
-0.08 ^ _ falta
-0.08 ^ _ warfarin
-0.08 ^ mi
-0.08 cai
-0.08 cloro con
-0.08 comio
-0.08 cortin _ la
-0.08 curso
-0.08 de _ meses
-0.08 de gargant
-0.08 dolor _ cabez
-0.08 dolor _ gargant
-0.08 duerm la
-0.08 el _ un
-0.08 en _ dedo
-0.08 entre las
-0.08 escuel
-0.08 est
-0.08 esta seman
-0.08 frasc _ pastill
-0.08 ha est
-0.08 hijo no
-0.08 humo _ incendi
-0.08 irregular
-0.08 la escuel
-0.08 la prueb
-0.08 le _ los
-0.08 los _ azul
-0.08 los _ del
-0.08 mareo
-0.08 me cai
-0.08 me duerm
-0.08 mi abuel
-0.08 no -reteng
-0.08 para _ curso
-0.08 pegue
-0.08 puntit morad
-0.08 se _ duerm
-0.08 se _ un
-0.08 sigue
-0.08 sin aire
-0.08 solo _ un
-0.08 tomo _ medicin
-0.08 tosio
-0.08 un curso
-0.08 una _ de
-0.08 una _ del
-0.08 y calient
-0.08 ya _ me
-0.09 # _ con
-0.09 -fiebr -ni
-0.09 <# <anos
-0.09 <anos <tuve
-0.09 <anos _ <un
-0.09 <hace <#
-0.09 <infart _ <#
-0.09 <mama
-0.09 <me _ <la
-0.09 <mi <mama
-0.09 <un _ <en
-0.09 =a_lot =wakes
-0.09 =allergen =baby
-0.09 =allergen =wont_feed
-0.09 =bluish =cold_limb
-0.09 =bruising =cold_limb
-0.09 =burn_severity =scratched
-0.09 =burn_severity =skin_infection
-0.09 =calf =nail_word
-0.09 =chest_lasting =chest_pain
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =cold_only =flu_bad
-0.09 =dialysis
-0.09 =dialysis =kidney_disease
-0.09 =flu_bad
-0.09 =itchy_local
-0.09 ?si ?alguien
-0.09 ^ _ <anos
-0.09 ^ _ <mama
-0.09 ^ _ amarill
-0.09 ^ _ cans
-0.09 ^ _ corto
-0.09 ^ _ di
-0.09 ^ trabaj
-0.09 abuel de
-0.09 agrur _ las
-0.09 avion
-0.09 azul
-0.09 buena _ el
-0.09 cabez _ fuert
-0.09 cabez despu
-0.09 canse
-0.09 con _ cuchill
-0.09 con _ vaso
-0.09 con tos
-0.09 cubet
-0.09 culebr
-0.09 de _ anos
-0.09 de _ piedr
-0.09 de agrur
-0.09 del jardin
-0.09 del rinon
-0.09 desde _ lunes
-0.09 despu del
-0.09 dialisis
-0.09 dos _ hoy
-0.09 el _ rojo
-0.09 el cost
-0.09 el lago
-0.09 en _ lago
-0.09 gripe
-0.09 hago _ ?alguien
-0.09 hinch _ el
-0.09 junto
-0.09 la _ la
-0.09 la fiebr
-0.09 la piedr
-0.09 lago
-0.09 le di
-0.09 los dos
-0.09 me canse
-0.09 me molest
-0.09 no _ desde
-0.09 perdi el
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 poco _ agrur
-0.09 quede
-0.09 quier comer
-0.09 quij desde
-0.09 silba
-0.09 silba _ pecho
-0.09 silba el
-0.09 toma
-0.09 tos de
-0.09 una culebr
-0.09 vaso
-0.09 vez _ dolor
-0.09 ya se
-0.1 #99+ metr
-0.1 -ni -nada
-0.1 <diez
-0.1 <diez <anos
-0.1 <hace <diez
-0.1 <mi <papa
-0.1 <papa
-0.1 <papa <tuvo
-0.1 <papa _ <un
-0.1 <pas <y
-0.1 =belly_hit =pain_any
-0.1 =chest_lasting =weak_any
-0.1 =deep_cut
-0.1 =deep_cut =wound
-0.1 =hours_pain =weak_any
-0.1 =many_days =pain_any
-0.1 ?una ?convulsion
-0.1 ^ _ #99+
-0.1 ^ _ <papa
-0.1 ^ comezon
-0.1 a _ metr
-0.1 aguant la
-0.1 casa
-0.1 corazon _ late
-0.1 de cabez
-0.1 de tos
-0.1 del _ se
-0.1 desde _ cuatr
-0.1 desde hace
-0.1 despert con
-0.1 dias _ diarre
-0.1 diez minut
-0.1 en _ carro
-0.1 espald
-0.1 esta mare
-0.1 gasolin
-0.1 golpe _ la
-0.1 hace cuatr
-0.1 hago
-0.1 hijo _ con
-0.1 hijo despert
-0.1 hoy _ las
-0.1 hoy a
-0.1 huev
-0.1 la vesicul
-0.1 lado _ el
-0.1 me _ dolor
-0.1 metr
-0.1 mi _ despert
-0.1 mocos _ juega
-0.1 mocos pero
-0.1 ojos
-0.1 pero juega
-0.1 poco _ tos
-0.1 presion #99+
-0.1 pulso
-0.1 pulso _ #11+
-0.1 que va
-0.1 sed _ de
-0.1 seman _ se
-0.1 vesicul
-0.1 vomit la
-0.1 vomit una
-0.11 # _ despu
-0.11 -el _ solo
-0.11 <derram
-0.11 <un <derram
-0.11 =allergen =cold_only
-0.11 =allergen =flu_bad
-0.11 =belly_pain =days_many
-0.11 =belly_pain =getting_worse
-0.11 =blood_thinner =eye_area
-0.11 =blood_thinner =nosebleed
-0.11 =chest_lasting =fall_any
-0.11 =chest_lasting =hours_pain
-0.11 =chest_lasting =raynaud_usual
-0.11 =chest_lasting =wound
-0.11 =co_words =wakes
-0.11 =cold_only =vaccine_said
-0.11 =diarrhea =recent_infection
-0.11 =flu_bad =vaccine_said
-0.11 =headache
-0.11 =hours_pain =raynaud_usual
-0.11 =limb_injury
-0.11 =many_days =young_baby
-0.11 =nodes
-0.11 =nodes =swelling
-0.11 ?coagul ?en
-0.11 ?coagul _ ?el
-0.11 ?de ?un
-0.11 ?es _ ?sepsis
-0.11 ?esta
-0.11 ?la ?sepsis
-0.11 ?sepsis
-0.11 ?un ?coagul
-0.11 ?un _ ?de
-0.11 ?un _ ?en
-0.11 ^ _ com
-0.11 ^ _ la
-0.11 ^ hace
-0.11 ^ le
-0.11 ^ lleno
-0.11 ^ piel
-0.11 agrur por
-0.11 ahora esta
-0.11 ampoll _ duelen
-0.11 anos _ quier
-0.11 brinc
-0.11 brinc el
-0.11 chiquit
-0.11 cita _ mi
-0.11 com
-0.11 com _ buena
-0.11 com es
-0.11 con _ seman
-0.11 de _ gripe
-0.11 desde _ tres
-0.11 desde el
-0.11 desgarr
-0.11 desgarr la
-0.11 dijo
-0.11 dio un
-0.11 durmi
-0.11 en la
-0.11 gangli
-0.11 gangli hinchad
-0.11 hace tres
-0.11 infeccion _ orina
-0.11 la gripe
-0.11 le _ morad
-0.11 los _ ya
-0.11 los tacos
-0.11 me desgarr
-0.11 me durmi
-0.11 meses y
-0.11 mi nino
-0.11 muela y
-0.11 necesit _ cita
-0.11 necesit una
-0.11 no _ lo
-0.11 ojos por
-0.11 papa diabetic
-0.11 para mi
-0.11 por _ vacun
-0.11 que com
-0.11 que duelen
-0.11 quedo _ en
-0.11 quier _ vacun
-0.11 quier la
-0.11 ronch en
-0.11 se _ durmi
-0.11 seman _ del
-0.11 seman despu
-0.11 sient un
-0.11 sin
-0.11 sobre
-0.11 tacos
-0.11 tacos ya
-0.11 tiene #
-0.11 una
-0.11 viejo
-0.11 viene _ las
-0.11 viene a
-0.11 y _ hinchad
-0.11 y gangli
-0.11 y nause
-0.12 -aire solo
-0.12 <cinco
-0.12 <cinco <anos
-0.12 <desmay <una
-0.12 <desmay _ <vez
-0.12 <hace <cinco
-0.12 <salio
-0.12 <salio <bien
-0.12 <todo <salio
-0.12 <todo _ <bien
-0.12 <y <todo
-0.12 <y _ <salio
-0.12 =a_lot =chest_any
-0.12 =a_lot =chest_pain
-0.12 =aura_usual =pregnant
-0.12 =burn_severity =leg_feet_swollen
-0.12 =co_words =days_many
-0.12 =cough =hours_pain
-0.12 =days_many =every_day
-0.12 =days_many =vomiting_constantly
-0.12 =eye_hit_bad =nosebleed
-0.12 =head_danger =many_days
-0.12 =head_danger =nosebleed
-0.12 =nosebleed =vaginal_bleeding
-0.12 =sting =swelling
-0.12 ?a
-0.12 ?a ?alguien
-0.12 ?alguien ?se
-0.12 ?como _ ?si
-0.12 ?es ?una
-0.12 ?le
-0.12 ?que _ ?una
-0.12 ?se ?si
-0.12 ?si ?a
-0.12 ?si _ ?alguien
-0.12 ^ _ cambiar
-0.12 ^ _ infeccion
-0.12 ^ _ manan
-0.12 al _ escaler
-0.12 al subir
-0.12 bolit
-0.12 bolit de
-0.12 brazo _ la
-0.12 brazo por
-0.12 cada toma
-0.12 comio una
-0.12 con _ gripa
-0.12 dormir
-0.12 el _ esta
-0.12 el _ no
-0.12 embaraz de
-0.12 estr _ trabaj
-0.12 estr del
-0.12 hijo _ mocos
-0.12 la mir
-0.12 las escaler
-0.12 le _ un
-0.12 le esta
-0.12 llevo tres
-0.12 los tobill
-0.12 me dieron
-0.12 menos cuart
-0.12 mir
-0.12 picaron
-0.12 por _ estr
-0.12 por _ trabaj
-0.12 sangr de
-0.12 subir
-0.12 subir escaler
-0.12 tiene _ piel
-0.12 tobill _ poco
-0.12 tobill un
-0.12 unos segund
-0.12 viagr
-0.13 # _ diciembr
-0.13 <ano _ <me
-0.13 <en _ <secundari
-0.13 <la <secundari
-0.13 <pas <me
-0.13 <sangr
-0.13 <secundari
-0.13 <un _ <el
-0.13 =a_lot =cut_by_accident
-0.13 =baby =raynaud_usual
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =bp_medicine =child_got_pills
-0.13 =burn_severity =raynaud_usual
-0.13 =car_crash =chest_lasting
-0.13 =discharge =wound_infected
-0.13 =eye_area =itchy_only
-0.13 =eye_hit_bad =shoulder_pain
-0.13 =headache =hours_pain
-0.13 =hours_pain =vaginal_bleeding
-0.13 =itchy_only =nail_word
-0.13 =nail_word
-0.13 =one_side_belly =shoulder_pain
-0.13 =pain_any =shoulder_pain
-0.13 =rash =shingles
-0.13 =shoulder_pain
-0.13 ?como _ ?trata
-0.13 ?como _ ?ve
-0.13 ?se ?trata
-0.13 ?se ?ve
-0.13 ?trata
-0.13 ?trata ?una
-0.13 ?ve
-0.13 ?ve ?un
-0.13 ^ _ abuel
-0.13 ^ _ tos
-0.13 ^ _ vacun
-0.13 ^ _ verde
-0.13 ^ cual
-0.13 ^ toso
-0.13 al
-0.13 ayer _ esta
-0.13 cita _ la
-0.13 cual _ el
-0.13 cual es
-0.13 cuerp
-0.13 da ansiedad
-0.13 de diciembr
-0.13 de peso
-0.13 de tanto
-0.13 del pie
-0.13 desde _ dos
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 duele _ brazo
-0.13 duele _ hombr
-0.13 el #
-0.13 el _ normal
-0.13 el cuerp
-0.13 el jabon
-0.13 embaraz es
-0.13 estomag
-0.13 hago ?si
-0.13 hinch _ de
-0.13 hinchad
-0.13 hizo
-0.13 hora
-0.13 jabon nuevo
-0.13 la alergi
-0.13 la piern
-0.13 le _ sal
-0.13 los _ por
-0.13 me _ ansiedad
-0.13 mi bebe
-0.13 morad en
-0.13 mosquit _ el
-0.13 necesit _ mis
-0.13 nino de
-0.13 pica el
-0.13 pica la
-0.13 pica una
-0.13 por _ alergi
-0.13 por _ jabon
-0.13 puedo _ el
-0.13 pus
-0.13 que _ ?si
-0.13 que _ duele
-0.13 resurtir mis
-0.13 rodill cu
-0.13 roja en
-0.13 un
-0.13 una _ en
-0.13 y #11+
-0.14 # menos
-0.14 -voz
-0.14 <#11+
-0.14 <#11+ <anos
-0.14 <cu <tenia
-0.14 <hace <tres
-0.14 <infart
-0.14 <infart <hace
-0.14 <me _ <el
-0.14 <tenia _ <anos
-0.14 <tres
-0.14 <tres <anos
-0.14 <tuvo _ <infart
-0.14 <un <infart
-0.14 =a_lot =deep_cut
-0.14 =aura_usual =headache
-0.14 =belly_hard =swelling
-0.14 =belly_pain =cramps
-0.14 =bite_bad =chest_lasting
-0.14 =bleeding_any =eye_area
-0.14 =burn_severity =inconsolable
-0.14 =chest_lasting =hit_hard
-0.14 =constipation =three_days
-0.14 =cough
-0.14 =cramps
-0.14 =cramps =pain_any
-0.14 =croup_cough
-0.14 =dizzy =hours_pain
-0.14 =fever =tooth
-0.14 =head_danger =vomiting_constantly
-0.14 =headache =raynaud_usual
-0.14 =inconsolable
-0.14 =itching =radiates_groin
-0.14 =itchy_only =radiates_groin
-0.14 =many_days =squeezing_word
-0.14 =pregnant =stomach_burn
-0.14 ?cerebral
-0.14 ?derram
-0.14 ?derram ?cerebral
-0.14 ?un ?derram
-0.14 ?un _ ?cerebral
-0.14 ^ _ <desmay
-0.14 ^ _ estren
-0.14 ^ _ lloran
-0.14 ^ comi
-0.14 ^ cualquier
-0.14 agrur _ de
-0.14 agrur despu
-0.14 cabez desde
-0.14 colic
-0.14 con _ ceboll
-0.14 con _ pastill
-0.14 corazon me
-0.14 cualquier
-0.14 de _ con
-0.14 de altur
-0.14 despu _ las
-0.14 dias _ esta
-0.14 el jardin
-0.14 el polen
-0.14 el puent
-0.14 espos _ mucho
-0.14 estoy estren
-0.14 fiebr se
-0.14 lloran _ ojos
-0.14 lloran los
-0.14 mal _ lejos
-0.14 manan _ la
-0.14 manan por
-0.14 me acabo
-0.14 me late
-0.14 menos _ viern
-0.14 menos el
-0.14 mi migran
-0.14 migran
-0.14 migran _ siempr
-0.14 migran de
-0.14 minut _ ya
-0.14 ojos con
-0.14 para _ dolor
-0.14 perro
-0.14 piern de
-0.14 polen
-0.14 por _ polen
-0.14 por _ tarde
-0.14 quier _ cita
-0.14 tiene _ seman
-0.14 tiene las
-0.14 veo _ de
-0.14 veo mal
-0.14 ver
-0.14 viene
-0.14 y _ arde
-0.14 y _ mucho
-0.14 zapat nuev
-0.15 -falta -el
-0.15 -fiebr _ -seman
-0.15 -fiebr solo
-0.15 -me -falta
-0.15 -tengo -fiebr
-0.15 -una
-0.15 <en <el
-0.15 <todo
-0.15 =allergen =nail_word
-0.15 =allergen =stomach_burn
-0.15 =bluish =nail_word
-0.15 =chest_lasting =wound_infected
-0.15 =days_many =hernia_stuck
-0.15 =days_many =stomach_burn
-0.15 =fever =vaccine_said
-0.15 ?como _ ?un
-0.15 ?evito ?un
-0.15 ^ _ ?evito
-0.15 ^ _ pican
-0.15 ^ cita
-0.15 ^ tosi
-0.15 alergic
-0.15 buena para
-0.15 cayo en
-0.15 cicatriz
-0.15 de perro
-0.15 desde que
-0.15 dia _ a
-0.15 dolor _ barrig
-0.15 embaraz _ un
-0.15 en #99+
-0.15 en _ gimnasi
-0.15 hijo _ raspo
-0.15 hijo _ una
-0.15 hijo de
-0.15 hijo quier
-0.15 hinchan los
-0.15 la _ para
-0.15 me pican
-0.15 mi _ con
-0.15 nino
-0.15 orina y
-0.15 paro
-0.15 pican _ ojos
-0.15 pican los
-0.15 poco al
-0.15 punt
-0.15 que _ necesit
-0.15 que vacun
-0.15 quier caminar
-0.15 se _ de
-0.15 soy alergic
-0.15 tengo _ en
-0.15 tuve
-0.15 un _ en
-0.15 vacun necesit
-0.15 veces _ dia
-0.15 veces al
-0.15 vomit _ hace
-0.15 y orino
-0.16 -ni -problem
-0.16 -ni _ -para
-0.16 -problem -para
-0.16 -tomar -cafe
-0.16 <hace <un
-0.16 <hace _ <ano
-0.16 <me _ <una
-0.16 <un <ano
-0.16 =allergen =itching
-0.16 =belly_pain =vaginal_bleeding
-0.16 =bite_bad =calf
-0.16 =calf =co_words
-0.16 =chest_lasting =fever
-0.16 =chest_lasting =low_mood
-0.16 =days_many =tired
-0.16 =fever =phlegm
-0.16 =low_mood =many_days
-0.16 =low_mood =young_baby
-0.16 =nail_word =tick
-0.16 =one_side_belly =uti
-0.16 =trunk_pain =uti
-0.16 ^ <el
-0.16 ^ _ <ano
-0.16 ^ _ <un
-0.16 ^ _ cai
-0.16 ^ _ mare
-0.16 ^ _ salio
-0.16 al comer
-0.16 al orinar
-0.16 ando cans
-0.16 con flem
-0.16 cost
-0.16 de _ despu
-0.16 de _ para
-0.16 el _ al
-0.16 el miercol
-0.16 esta en
-0.16 inhalador _ favor
-0.16 inhalador por
-0.16 kilos
-0.16 las
-0.16 los _ para
-0.16 manan _ las
-0.16 manan a
-0.16 me _ un
-0.16 mi _ quier
-0.16 miercol
-0.16 no -duele
-0.16 no -tomar
-0.16 oscur desde
-0.16 por _ -tomar
-0.16 se mete
-0.16 sirve
-0.16 soy
-0.16 tengo _ cuell
-0.16 tengo _ piel
-0.16 tengo mucha
-0.16 tomar
-0.16 una garrapat
-0.16 y _ aguant
-0.17 #11+ _ temperatur
-0.17 -desmay
-0.17 -desmay _ me
-0.17 -desmay solo
-0.17 -tiembl
-0.17 <ya
-0.17 <yo
-0.17 =aura_usual =belly_pain
-0.17 =aura_usual =cramps
-0.17 =aura_usual =pain_any
-0.17 =aura_usual =vaginal_bleeding
-0.17 =leg_swelling_one =limb_injury
-0.17 =leg_swelling_one =possible_fracture
-0.17 =leg_swelling_one =twisted
-0.17 =muscle_tear
-0.17 =squeezing_word =young_baby
-0.17 =tetanus_due
-0.17 ?se _ ?un
-0.17 ^ _ acidez
-0.17 ^ _ mart
-0.17 ^ _ pastill
-0.17 ^ _ picaron
-0.17 ^ _ proxim
-0.17 ^ _ regla
-0.17 ^ _ trist
-0.17 ^ antes
-0.17 ^ manan
-0.17 a _ dos
-0.17 abuel tiene
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 calambr
-0.17 calambr en
-0.17 champu
-0.17 comi _ y
-0.17 con un
-0.17 consult
-0.17 corro
-0.17 cu _ -duerm
-0.17 cu corro
-0.17 cuest _ consult
-0.17 de caball
-0.17 de temperatur
-0.17 dolor _ caball
-0.17 el labio
-0.17 esta hinch
-0.17 hasta
-0.17 infart
-0.17 inhalador
-0.17 la _ que
-0.17 la consult
-0.17 la meningitis
-0.17 la montan
-0.17 la otra
-0.17 la tele
-0.17 labio
-0.17 llevo
-0.17 mal la
-0.17 me picaron
-0.17 meningitis
-0.17 morad las
-0.17 no -tiembl
-0.17 noche y
-0.17 otra
-0.17 presion _ con
-0.17 regla _ con
-0.17 sale un
-0.17 sangr al
-0.17 sarpull por
-0.17 seca
-0.17 seman _ me
-0.17 solo cans
-0.17 tengo #11+
-0.17 tengo acidez
-0.17 un infart
-0.18 -duele _ -pecho
-0.18 -el -pecho
-0.18 <al
-0.18 <la _ <al
-0.18 =a_lot =water_broke
-0.18 =burn_any =heat_exposure
-0.18 =chest_lasting =diarrhea
-0.18 =chest_lasting =radiates
-0.18 =cold_only =cough
-0.18 =eye_area =stye
-0.18 =eye_hit_bad =fall_hard
-0.18 =eye_hit_bad =throat_sore
-0.18 =fall_hard =pain_any
-0.18 =stye
-0.18 =wont_feed
-0.18 ?da
-0.18 ?desmay
-0.18 ^ <hace
-0.18 ^ _ confund
-0.18 ^ _ perrill
-0.18 ^ _ que
-0.18 antes _ examen
-0.18 ayuda _ el
-0.18 bici
-0.18 boca azul
-0.18 cara _ las
-0.18 cita de
-0.18 confund con
-0.18 da _ de
-0.18 da dolor
-0.18 de _ se
-0.18 de hondur
-0.18 de orina
-0.18 del examen
-0.18 el gimnasi
-0.18 en _ futbol
-0.18 es segur
-0.18 estab
-0.18 fuego _ el
-0.18 grand
-0.18 hondo
-0.18 hondur
-0.18 la _ azul
-0.18 la _ da
-0.18 la bici
-0.18 la seman
-0.18 las papas
-0.18 llevo una
-0.18 mama _ #11+
-0.18 media hora
-0.18 mucho _ me
-0.18 necesit _ examen
-0.18 papas
-0.18 para _ espald
-0.18 pecho al
-0.18 perrill
-0.18 perrill _ el
-0.18 perrill en
-0.18 por _ pila
-0.18 pulso es
-0.18 respirar hondo
-0.18 solo _ de
-0.18 sud y
-0.18 tiembl _ frio
-0.18 tiembl de
-0.18 tomar _ con
-0.18 torci
-0.18 tos _ mocos
-0.18 un examen
-0.18 vez
-0.18 y _ se
-0.19 # el
-0.19 -duele _ -cabez
-0.19 -por
-0.19 -por -que
-0.19 -sabem
-0.19 -sabem -por
-0.19 -sabem _ -que
-0.19 <de _ <hace
-0.19 <el <mes
-0.19 <mes
-0.19 <mes <pas
-0.19 <tuvo <un
-0.19 =belly_hit =chest_lasting
-0.19 =bp_medicine =means_mentioned
-0.19 =burn_severity =itchy_only
-0.19 =burn_severity =snake_bad
-0.19 =burned_hand =low_mood
-0.19 =cancer_history =elderly
-0.19 =chest_lasting =severe_headache
-0.19 =clear_fluid =cold_outside
-0.19 =clot_risk =elderly
-0.19 =clot_risk =tired
-0.19 =cold_outside =head_danger
-0.19 =cough =nail_word
-0.19 =cramps =vaginal_bleeding
-0.19 =cut_by_accident =nail_word
-0.19 =scratched =wound_infected
-0.19 ?alguien
-0.19 ?evito _ ?coagul
-0.19 ?que ?signific
-0.19 ?signific
-0.19 ^ _ ?signific
-0.19 ^ _ atragant
-0.19 ^ _ comezon
-0.19 ^ _ depresion
-0.19 ^ _ piquet
-0.19 ^ _ poco
-0.19 ^ _ resurtir
-0.19 ^ _ sangran
-0.19 ^ _ tiesa
-0.19 ^ espald
-0.19 a #99+
-0.19 azucar _ en
-0.19 barrig y
-0.19 brinc _ parp
-0.19 cabez _ la
-0.19 cardiac
-0.19 cargar
-0.19 comer y
-0.19 cu puedo
-0.19 de cancer
-0.19 de comer
-0.19 del _ izquierd
-0.19 depresion
-0.19 entro agua
-0.19 es _ cita
-0.19 espald tiesa
-0.19 esta _ #99+
-0.19 gargant _ el
-0.19 hizo _ nudo
-0.19 hizo un
-0.19 insuficienci cardiac
-0.19 la pared
-0.19 lent nuev
-0.19 me _ de
-0.19 me tapan
-0.19 mis _ de
-0.19 moreton _ la
-0.19 murio _ cancer
-0.19 necesit _ nuev
-0.19 nino _ #11+
-0.19 nino _ tos
-0.19 nudo _ la
-0.19 ojos _ la
-0.19 oxigen
-0.19 para
-0.19 pared
-0.19 poco los
-0.19 puntit
-0.19 rinon y
-0.19 sarpull con
-0.19 se _ tapan
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo comezon
-0.19 tengo un
-0.19 tiene tos
-0.19 tiesa _ la
-0.19 tiroid
-0.19 todo
-0.19 un _ los
-0.19 un piquet
-0.19 veces hoy
-0.19 vomit _ anoch
-0.19 y sigue
-0.2 # anos
-0.2 -estoy
-0.2 -falta
-0.2 -falta _ -aire
-0.2 -tengo _ -ni
-0.2 =allergen =wound
-0.2 =bite_bad =young_baby
-0.2 =bleeding_any =gums_bleed
-0.2 =bruising =calf
-0.2 =burn_severity =cold_only
-0.2 =burn_severity =cough
-0.2 =during_exercise =refuses
-0.2 =getting_worse =severe_pain
-0.2 =gums_bleed
-0.2 =itchy_only =sting
-0.2 =nail_word =scratched
-0.2 =refuses
-0.2 =vaginal_bleeding =young_baby
-0.2 ?los ?sign
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?son _ ?sign
-0.2 ^ _ alergic
-0.2 ^ _ dura
-0.2 ^ _ en
-0.2 ^ _ huelen
-0.2 ^ entre
-0.2 ^ los
-0.2 ^ muela
-0.2 ^ pise
-0.2 acabo
-0.2 al limpiarm
-0.2 al masticar
-0.2 alergic a
-0.2 anos _ #11+
-0.2 cabez muy
-0.2 clas
-0.2 clas _ natacion
-0.2 clas de
-0.2 con _ sol
-0.2 corr
-0.2 cu como
-0.2 cu se
-0.2 cuant dura
-0.2 de natacion
-0.2 desde _ #
-0.2 doming
-0.2 el _ sin
-0.2 el avion
-0.2 el calor
-0.2 el panal
-0.2 en _ avion
-0.2 enci
-0.2 entre _ #
-0.2 esta _ de
-0.2 este
-0.2 hijo _ #
-0.2 huelen
-0.2 huelen _ pies
-0.2 huelen los
-0.2 la pastill
-0.2 las _ menos
-0.2 las enci
-0.2 lent me
-0.2 limpiarm
-0.2 los zapat
-0.2 manan _ si
-0.2 manan pero
-0.2 mano hinch
-0.2 masticar
-0.2 me _ el
-0.2 me brinc
-0.2 me huelen
-0.2 me sangran
-0.2 me trabo
-0.2 moreton _ en
-0.2 natacion
-0.2 nause _ la
-0.2 no -estoy
-0.2 oidos _ el
-0.2 pero _ como
-0.2 pero si
-0.2 pise
-0.2 pise un
-0.2 ponen
-0.2 por _ sol
-0.2 quij _ masticar
-0.2 quij al
-0.2 sangran
-0.2 sangran _ enci
-0.2 sangran las
-0.2 se _ ponen
-0.2 se _ trabo
-0.2 secos
-0.2 soy _ a
-0.2 tener
-0.2 tengo _ con
-0.2 tengo _ cu
-0.2 tobill y
-0.2 tomo pastill
-0.2 trabo
-0.2 trabo la
-0.2 trist porqu
-0.2 truen _ quij
-0.2 un _ desde
-0.2 vomit _ veces
-0.2 ya
-0.2 zapat
-0.21 #11+ _ cu
-0.21 #11+ en
-0.21 -adormecimient
-0.21 -en -la
-0.21 -me _ -en
-0.21 <era
-0.21 <mi <tio
-0.21 <mi _ <se
-0.21 <tio
-0.21 <tio <se
-0.21 <una <vez
-0.21 <vez
-0.21 =aura_usual =low_mood
-0.21 =aura_usual =panic_known
-0.21 =chest_lasting =not_self
-0.21 =eye_hit_bad =twisted
-0.21 =getting_worse =nail_word
-0.21 =hoarse
-0.21 =limb_injury =swelling
-0.21 =low_mood =raynaud_usual
-0.21 =nail_word =vomit_few
-0.21 =not_self
-0.21 =panic_known =raynaud_usual
-0.21 =swelling =twisted
-0.21 =vomit_few
-0.21 =vomit_few =vomiting
-0.21 ^ _ <tio
-0.21 ^ _ al
-0.21 ^ _ cort
-0.21 ^ _ dejar
-0.21 ^ _ dia
-0.21 ^ _ muero
-0.21 ^ _ tropec
-0.21 ^ ronch
-0.21 a _ y
-0.21 ataqu _ panic
-0.21 cheque
-0.21 de _ espald
-0.21 de _ vista
-0.21 de panic
-0.21 dejar
-0.21 dejar _ fumar
-0.21 dejar de
-0.21 dias
-0.21 dosis
-0.21 en _ rodill
-0.21 es _ un
-0.21 escaler
-0.21 hijo
-0.21 hijo le
-0.21 jardin
-0.21 la _ va
-0.21 las _ por
-0.21 le cayo
-0.21 mama tiene
-0.21 mare _ vomit
-0.21 me _ por
-0.21 me muero
-0.21 me sudan
-0.21 me tropec
-0.21 meses _ cada
-0.21 mi hijo
-0.21 moreton por
-0.21 muero
-0.21 panic
-0.21 panic _ siempr
-0.21 panic de
-0.21 para un
-0.21 perdi
-0.21 poco la
-0.21 por _ silla
-0.21 pusieron _ vacun
-0.21 pusieron la
-0.21 que es
-0.21 quem
-0.21 quier _ cheque
-0.21 quier dejar
-0.21 sient _ bien
-0.21 sin _ -#11+
-0.21 sudan
-0.21 sudan _ manos
-0.21 sudan las
-0.21 tengo _ presion
-0.21 tropec
-0.21 un _ por
-0.21 un cheque
-0.21 vomit _ vez
-0.22 # _ la
-0.22 #11+ _ las
-0.22 #11+ a
-0.22 -cabez -ni
-0.22 -pecho
-0.22 -tengo -mareo
-0.22 <de <famili
-0.22 <famili
-0.22 <tuve <un
-0.22 <viene
-0.22 <viene <de
-0.22 <viene _ <famili
-0.22 =chest_lasting =fight_blow
-0.22 =ear_pain =squeezing_word
-0.22 =eye_area =vaginal_bleeding
-0.22 =head_danger =numb_any
-0.22 =low_mood =panic_known
-0.22 ?coagul
-0.22 ^ <la
-0.22 ^ _ del
-0.22 ^ _ grano
-0.22 ^ agrur
-0.22 ^ ando
-0.22 ^ eruct
-0.22 ^ sarpull
-0.22 ^ voy
-0.22 a viajar
-0.22 abuel _ #11+
-0.22 abundant
-0.22 caminar
-0.22 cans del
-0.22 con la
-0.22 de _ al
-0.22 de _ dias
-0.22 diez
-0.22 dolor _ oido
-0.22 el _ ya
-0.22 el parto
-0.22 empiez
-0.22 en _ parp
-0.22 en las
-0.22 entro _ al
-0.22 eruct
-0.22 es #99+
-0.22 es _ sobre
-0.22 es normal
-0.22 estas
-0.22 grano
-0.22 grano en
-0.22 hinch _ le
-0.22 insulin
-0.22 me _ las
-0.22 mediodi el
-0.22 mi inhalador
-0.22 mocos _ come
-0.22 mucha agua
-0.22 necesit un
-0.22 numer
-0.22 orina
-0.22 pastill _ la
-0.22 por _ gripa
-0.22 por no
-0.22 pueden _ una
-0.22 quier cambiar
-0.22 resurtir _ inhalador
-0.22 resurtir mi
-0.22 revision del
-0.22 sangr un
-0.22 sient que
-0.22 sobre #11+
-0.22 tengo tos
-0.22 todo _ dia
-0.22 un _ chiquit
-0.22 un _ para
-0.22 un grano
-0.22 una _ roja
-0.22 volar
-0.22 voy _ viajar
-0.22 y _ desde
-0.22 y mocos
-0.23 #99+ pero
-0.23 -de _ -ni
-0.23 -dolor -de
-0.23 -mas
-0.23 =bleeding_any =gum_only
-0.23 =chest_lasting =sudden
-0.23 =chest_lasting =swelling_face
-0.23 =chest_lasting =swelling_lips
-0.23 =co_words =hours_pain
-0.23 =discharge =wound
-0.23 =gum_only
-0.23 =gum_only =gums_bleed
-0.23 =pain_any =throat_sore
-0.23 =tooth
-0.23 ?convulsion
-0.23 ^ _ -fiebr
-0.23 ^ _ diabetic
-0.23 ^ _ limpi
-0.23 ^ _ sale
-0.23 ^ azucar
-0.23 ^ quier
-0.23 al cepillarm
-0.23 cepillarm
-0.23 como limpi
-0.23 despiert
-0.23 duele _ ojo
-0.23 duele _ rodill
-0.23 el _ vari
-0.23 en dialisis
-0.23 enci _ cepillarm
-0.23 enci al
-0.23 enjuagu
-0.23 enjuagu y
-0.23 es el
-0.23 es peligros
-0.23 frijol
-0.23 hinchan
-0.23 la _ como
-0.23 las _ al
-0.23 lastim
-0.23 lastim _ mi
-0.23 lastim a
-0.23 los frijol
-0.23 me sale
-0.23 mejor
-0.23 mi _ llego
-0.23 mi pastill
-0.23 morad con
-0.23 moreton
-0.23 muela
-0.23 nuec
-0.23 ocho
-0.23 orino
-0.23 panza por
-0.23 pelan
-0.23 peligros
-0.23 pero _ sient
-0.23 pero me
-0.23 se _ hinchan
-0.23 tengo _ despu
-0.23 tiene _ boca
-0.23 toca
-0.23 todos tenem
-0.23 tos con
-0.23 un poquit
-0.23 una cita
-0.24 <#99+
-0.24 <desmay
-0.24 <en <#99+
-0.24 <en <la
-0.24 <me <desmay
-0.24 =chest_lasting =tired
-0.24 =days_many =nausea
-0.24 =discharge =skin_infection
-0.24 =eye_area =soaking_pad
-0.24 =heat_exposure =pain_any
-0.24 =hours_pain =vomiting
-0.24 =inconsolable =long_bleed
-0.24 =not_taken
-0.24 =pain_any =uti
-0.24 ?de ?la
-0.24 ?se _ ?una
-0.24 ^ _ asma
-0.24 ^ _ ayuda
-0.24 ^ _ bien
-0.24 ^ _ fuego
-0.24 ^ dentr
-0.24 ^ herni
-0.24 ^ padezc
-0.24 ^ resurtir
-0.24 ^ sin
-0.24 a mediodi
-0.24 acabo _ pastill
-0.24 ayuda para
-0.24 buena
-0.24 comezon en
-0.24 como me
-0.24 contagios
-0.24 de _ #
-0.24 de _ en
-0.24 de _ tarde
-0.24 dentr de
-0.24 desde _ seman
-0.24 el _ nuevo
-0.24 el cloro
-0.24 el dentist
-0.24 el otro
-0.24 el sol
-0.24 en _ ingle
-0.24 es buena
-0.24 es contagios
-0.24 estoy _ por
-0.24 flem
-0.24 gargant con
-0.24 hace seman
-0.24 hijo _ duele
-0.24 hijo _ quier
-0.24 la munec
-0.24 la proxim
-0.24 labio _ por
-0.24 le molest
-0.24 los _ me
-0.24 mal alient
-0.24 manan
-0.24 me olv
-0.24 me torci
-0.24 moned
-0.24 moned y
-0.24 munec
-0.24 necesit _ mi
-0.24 nuevo
-0.24 olv
-0.24 padezc
-0.24 panza _ la
-0.24 para _ llorar
-0.24 picant
-0.24 por _ cafe
-0.24 por _ dentist
-0.24 por _ jardin
-0.24 proxim seman
-0.24 prueb
-0.24 puedo comer
-0.24 que _ para
-0.24 que ayuda
-0.24 se _ olv
-0.24 sigo
-0.24 sin -dolor
-0.24 tengo _ labio
-0.24 tiene _ de
-0.24 tieso _ la
-0.24 un _ debil
-0.24 una moned
-0.24 y _ molest
-0.25 -la -cabez
-0.25 -un
-0.25 <una _ <en
-0.25 =a_lot =allergen
-0.25 =a_lot =tired
-0.25 =allergen =pain_any
-0.25 =baby =bite_bad
-0.25 =blister_any =scratched
-0.25 =blister_word =scratched
-0.25 =chest_lasting =constipation
-0.25 =constipation =young_baby
-0.25 =eye_hit_bad =three_days
-0.25 =fever =pregnant
-0.25 =pain_any =three_days
-0.25 ?como ?evito
-0.25 ?cual
-0.25 ?cual ?son
-0.25 ?cual _ ?los
-0.25 ?en ?el
-0.25 ?evito
-0.25 ?los _ ?de
-0.25 ?son ?los
-0.25 ^ ?cual
-0.25 ^ _ -sangr
-0.25 ^ _ ?son
-0.25 ^ _ arde
-0.25 ^ _ juguet
-0.25 ^ _ mucho
-0.25 ^ _ para
-0.25 ^ _ pueden
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 antes del
-0.25 cama
-0.25 cambiar
-0.25 cambiar _ cita
-0.25 cirugi de
-0.25 comio un
-0.25 con _ pelicul
-0.25 corazon en
-0.25 cuant cuest
-0.25 cuest la
-0.25 de las
-0.25 de sangr
-0.25 despu _ los
-0.25 duele _ gargant
-0.25 durmi _ pie
-0.25 durmi el
-0.25 el _ me
-0.25 en _ embaraz
-0.25 espald _ el
-0.25 estren _ hace
-0.25 estren desde
-0.25 fiebr _ hace
-0.25 gimnasi
-0.25 la cama
-0.25 la carne
-0.25 la mesa
-0.25 la pelicul
-0.25 las unas
-0.25 le toca
-0.25 mano cu
-0.25 manos de
-0.25 me aceler
-0.25 me pueden
-0.25 me raspe
-0.25 mesa
-0.25 necesit lent
-0.25 no _ -fiebr
-0.25 oigo
-0.25 oigo voces
-0.25 olv mi
-0.25 palpit
-0.25 pelicul
-0.25 por _ examen
-0.25 quier hablar
-0.25 raspe
-0.25 salio _ moreton
-0.25 sangr _ vez
-0.25 se _ aceler
-0.25 solo me
-0.25 solo quier
-0.25 tiene mocos
-0.25 un nino
-0.25 veran
-0.25 vez en
-0.26 <#
-0.26 <bien
-0.26 <mi _ <tuvo
-0.26 <tuvo
-0.26 <y
-0.26 =chest_lasting =limb_injury
-0.26 ?causar
-0.26 ?puede ?causar
-0.26 ^ _ normal
-0.26 ^ la
-0.26 ^ piquet
-0.26 agua y
-0.26 al estornudar
-0.26 ansiedad y
-0.26 con _ fiebr
-0.26 con los
-0.26 duele el
-0.26 duele la
-0.26 el futbol
-0.26 el sab
-0.26 espald _ me
-0.26 estornudar
-0.26 gargant _ ayer
-0.26 gargant desde
-0.26 las nuec
-0.26 lo mismo
-0.26 me _ dorm
-0.26 me _ mal
-0.26 me subio
-0.26 me tocan
-0.26 mi _ y
-0.26 mismo
-0.26 mocos y
-0.26 moretoncit
-0.26 orina _ estornudar
-0.26 orina al
-0.26 parp
-0.26 poquit de
-0.26 quede dorm
-0.26 seman cu
-0.26 tocan
-0.26 truen
-0.26 truen la
-0.26 un moretoncit
-0.26 una _ para
-0.26 viajar
-0.27 -duele -la
-0.27 -me _ -la
-0.27 <con
-0.27 <con <el
-0.27 <fiebr
-0.27 <tuve <una
-0.27 =cough =young_baby
-0.27 =dentist =pain_any
-0.27 =panic_known
-0.27 ^ _ <una
-0.27 ^ _ cansad
-0.27 ^ _ fin
-0.27 ^ _ hijo
-0.27 ^ _ leve
-0.27 ^ de
-0.27 ^ esta
-0.27 a _ #
-0.27 cansad
-0.27 ceboll
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 computador
-0.27 cuatr
-0.27 dano _ mi
-0.27 de frio
-0.27 de seman
-0.27 del parto
-0.27 dolor de
-0.27 duelen _ piern
-0.27 duerm
-0.27 el pie
-0.27 en _ labio
-0.27 esta rojo
-0.27 estres
-0.27 estres _ los
-0.27 estres por
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 la _ tengo
-0.27 la ceboll
-0.27 la computador
-0.27 las _ el
-0.27 los _ con
-0.27 me _ cans
-0.27 me _ trist
-0.27 mi _ viene
-0.27 nariz _ la
-0.27 nariz en
-0.27 papa _ la
-0.27 pico _ mosquit
-0.27 regla viene
-0.27 resurtir _ pastill
-0.27 rompi el
-0.27 sarpull y
-0.27 un mosquit
-0.27 viaje
-0.27 ya _ -me
-0.28 # a
-0.28 # de
-0.28 -ni
-0.28 -sintom
-0.28 <un _ <hace
-0.28 =chest_lasting =cold_only
-0.28 =chest_lasting =high_fever
-0.28 =contact_lens
-0.28 =getting_worse =trunk_pain
-0.28 =leaking
-0.28 ^ _ #11+
-0.28 ^ _ adolorid
-0.28 ^ _ escurr
-0.28 ^ _ leves
-0.28 ^ _ seca
-0.28 ^ _ tres
-0.28 ^ baje
-0.28 ^ colic
-0.28 ^ dormi
-0.28 ^ llevo
-0.28 adolorid
-0.28 adolorid por
-0.28 anos y
-0.28 arde _ orinar
-0.28 arde al
-0.28 baja el
-0.28 barbill
-0.28 cerro
-0.28 colic leves
-0.28 con _ pero
-0.28 consej
-0.28 contact
-0.28 da miedo
-0.28 de _ de
-0.28 de _ infart
-0.28 de contact
-0.28 dedo
-0.28 dice _ no
-0.28 duele _ cost
-0.28 duelen _ pies
-0.28 el embaraz
-0.28 el oido
-0.28 en _ barbill
-0.28 es para
-0.28 escurr _ nariz
-0.28 escurr la
-0.28 hago si
-0.28 hinch _ no
-0.28 huele a
-0.28 junto _ la
-0.28 junto a
-0.28 la barbill
-0.28 lent _ contact
-0.28 lent de
-0.28 los _ nuev
-0.28 los examen
-0.28 los lent
-0.28 me _ dar
-0.28 me _ llorar
-0.28 me _ miedo
-0.28 me sient
-0.28 murio _ un
-0.28 obrar
-0.28 pelo
-0.28 que _ es
-0.28 que _ si
-0.28 sin -sintom
-0.28 tiesa
-0.28 uso
-0.28 ya cerro
-0.29 -cafe
-0.29 -dolor
-0.29 -duele -el
-0.29 =a_lot =burn_severity
-0.29 =chest_any =nail_word
-0.29 =chest_lasting =three_days
-0.29 =chest_pain =nail_word
-0.29 =diarrhea =hours_pain
-0.29 =ear_pain =eye_hit_bad
-0.29 =ear_pain =pain_any
-0.29 =eye_hit_bad =tooth
-0.29 =kidney_disease
-0.29 ^ _ granit
-0.29 ^ _ sient
-0.29 ^ ronco
-0.29 ^ tengo
-0.29 a _ el
-0.29 bebe regurgit
-0.29 cabez _ no
-0.29 camion
-0.29 como siempr
-0.29 con cloro
-0.29 corte el
-0.29 dolorcit _ cabez
-0.29 el _ mes
-0.29 en _ noche
-0.29 es _ la
-0.29 espos _ desmay
-0.29 espos _ la
-0.29 estoy _ de
-0.29 examen _ la
-0.29 herman se
-0.29 los oidos
-0.29 me puede
-0.29 mi _ regurgit
-0.29 mosquit en
-0.29 no _ -cafe
-0.29 oidos
-0.29 oidos en
-0.29 ojo _ me
-0.29 otra seman
-0.29 otro mes
-0.29 si como
-0.29 su cita
-0.29 tengo _ ojos
-0.29 un granit
-0.29 un moreton
-0.29 uso lent
-0.29 vi un
-0.3 -problem
-0.3 =allergen =radiates
-0.3 =co_words =every_day
-0.3 =days_many =low_mood
-0.3 =diabetes =fever
-0.3 =every_day
-0.3 =eye_hit_bad =vaccine_said
-0.3 =pain_any =vaccine_said
-0.3 =radiates =vaccine_said
-0.3 ^ _ embarazarm
-0.3 ^ _ frias
-0.3 ^ tomo
-0.3 antes _ comer
-0.3 asma control
-0.3 barrig _ fiebr
-0.3 con _ papel
-0.3 con las
-0.3 conciert
-0.3 corte _ un
-0.3 corte con
-0.3 debe
-0.3 del _ esta
-0.3 del panal
-0.3 desde _ anos
-0.3 desde anoch
-0.3 dura la
-0.3 embarazarm
-0.3 frias
-0.3 gripa _ me
-0.3 hice
-0.3 la orina
-0.3 los _ en
-0.3 los dias
-0.3 manos _ la
-0.3 me hace
-0.3 me quebr
-0.3 ojos _ de
-0.3 popo verde
-0.3 pusieron
-0.3 quebr
-0.3 quier embarazarm
-0.3 rozadur
-0.3 rozadur _ panal
-0.3 rozadur del
-0.3 sarpull _ el
-0.3 sudo
-0.3 tengo _ control
-0.3 todos _ dias
-0.3 todos los
-0.3 un _ la
-0.3 un papel
-0.3 vez _ de
-0.3 y bien
-0.31 #11+ anos
-0.31 <ano <pas
-0.31 <el <ano
-0.31 <hace <anos
-0.31 <se
-0.31 =calf =radiates_leg
-0.31 =chest_lasting =sugar_very_high
-0.31 =discharge =scratched
-0.31 =hours_pain =sugar_very_high
-0.31 =itching
-0.31 =itching =itchy_only
-0.31 =pregnant =tired
-0.31 =radiates_leg
-0.31 =tia_resolved
-0.31 ^ estornud
-0.31 ^ perdi
-0.31 ^ punzad
-0.31 comezon
-0.31 con mis
-0.31 con pus
-0.31 confundi
-0.31 del _ cada
-0.31 desvel
-0.31 diabetic y
-0.31 dos seman
-0.31 duele un
-0.31 hago _ mi
-0.31 hijo _ un
-0.31 la cita
-0.31 la gripa
-0.31 me _ mi
-0.31 me arde
-0.31 me hinchan
-0.31 me hizo
-0.31 nause por
-0.31 pantalon
-0.31 patea
-0.31 popo agu
-0.31 prueb _ embaraz
-0.31 prueb de
-0.31 punzad
-0.31 punzad _ la
-0.31 punzad en
-0.31 que hora
-0.31 resurtir la
-0.31 se _ acabo
-0.31 sin _ solo
-0.31 todavi
-0.31 un _ ya
-0.31 una carta
-0.31 y _ estoy
-0.31 y _ hinch
-0.31 y ando
-0.31 ya _ -sangr
-0.32 # _ las
-0.32 -me _ -el
-0.32 =bite_bad =nail_word
-0.32 =burn_severity =diabetes
-0.32 =chest_lasting =vomiting_constantly
-0.32 =clot_risk =injection_joint
-0.32 =heat_exposure
-0.32 =injection_joint
-0.32 =injection_joint =recent_surgery
-0.32 =squeezing_word =tooth
-0.32 ^ _ betabel
-0.32 ^ _ pulso
-0.32 ^ _ segur
-0.32 ^ veo
-0.32 anda
-0.32 balon
-0.32 betabel
-0.32 cayo un
-0.32 cirugi
-0.32 comi
-0.32 cu no
-0.32 de _ cu
-0.32 de muela
-0.32 debo
-0.32 dias de
-0.32 dolor _ muela
-0.32 el parp
-0.32 en _ nino
-0.32 es _ para
-0.32 estab muy
-0.32 estoy cans
-0.32 fuego
-0.32 fuego en
-0.32 la cirugi
-0.32 lloran
-0.32 me lloran
-0.32 me sangr
-0.32 mis
-0.32 muerd
-0.32 nino _ raspo
-0.32 nudo
-0.32 nudo en
-0.32 pilas
-0.32 presion es
-0.32 sol
-0.32 un fuego
-0.32 un nudo
-0.32 y _ cans
-0.33 -los
-0.33 =a_lot =wound
-0.33 =allergen =itchy_only
-0.33 =bleeding_any =many_days
-0.33 =days_many =diarrhea
-0.33 =many_days =vaginal_bleeding
-0.33 ?es ?la
-0.33 ^ _ hinchad
-0.33 ^ gases
-0.33 ^ manch
-0.33 ^ manos
-0.33 bebe come
-0.33 de _ como
-0.33 de mosquit
-0.33 duele _ cabez
-0.33 ejercici
-0.33 el _ a
-0.33 en _ espald
-0.33 es mi
-0.33 hinchad de
-0.33 la cort
-0.33 limpi
-0.33 mato
-0.33 me _ sangr
-0.33 me _ tarde
-0.33 mi _ come
-0.33 mi cita
-0.33 necesit resurtir
-0.33 ojo y
-0.33 piquet _ mosquit
-0.33 por el
-0.33 puedo tomar
-0.33 quier saber
-0.33 quier una
-0.33 ronquer
-0.33 sab
-0.33 saber
-0.33 sensibl
-0.33 un rato
-0.33 una dieta
-0.33 v
-0.34 =a_lot =baby
-0.34 =allergen
-0.34 =baby =jaundice
-0.34 =belly_hit =during_exercise
-0.34 =burn_severity =chest_injury_or_ache
-0.34 =chest_any =chest_injury_or_ache
-0.34 =chest_injury_or_ache =chest_pain
-0.34 =chest_injury_or_ache =eye_hit_bad
-0.34 =chest_injury_or_ache =trunk_pain
-0.34 =chest_lasting =dizzy
-0.34 =constipation
-0.34 =diabetes =nail_word
-0.34 =jaundice =young_baby
-0.34 ^ _ cuent
-0.34 ^ _ leche
-0.34 ^ _ lunes
-0.34 ^ _ perro
-0.34 ^ _ quedo
-0.34 ^ costr
-0.34 ^ el
-0.34 ^ mejor
-0.34 costr _ en
-0.34 cuant _ la
-0.34 de ayer
-0.34 el dia
-0.34 el tiemp
-0.34 el tobill
-0.34 en casa
-0.34 la cuent
-0.34 las _ en
-0.34 las _ tiene
-0.34 llav
-0.34 los vecin
-0.34 mal
-0.34 me _ al
-0.34 me _ con
-0.34 me despiert
-0.34 raspon
-0.34 refri
-0.34 ronca
-0.34 se _ mi
-0.34 todo _ tiemp
-0.34 un raspon
-0.34 usa
-0.34 vacun _ la
-0.34 vacun de
-0.34 ya me
-0.35 -mareo
-0.35 =pain_any =young_baby
-0.35 =possible_fracture =twisted
-0.35 ?en
-0.35 ^ _ entre
-0.35 ^ _ toca
-0.35 ^ compr
-0.35 ^ me
-0.35 ^ pulso
-0.35 cabez por
-0.35 de dos
-0.35 de los
-0.35 doctor
-0.35 dorm en
-0.35 duele _ munec
-0.35 el doctor
-0.35 entre regl
-0.35 esta _ le
-0.35 estoy _ desde
-0.35 examen de
-0.35 falta _ poco
-0.35 falta un
-0.35 infl
-0.35 la nariz
-0.35 llego
-0.35 mi _ salio
-0.35 nino tiene
-0.35 no -es
-0.35 no _ -mareo
-0.35 para _ presion
-0.35 poca
-0.35 poca pila
-0.35 poco _ aire
-0.35 pulso de
-0.35 que puedo
-0.35 quite
-0.35 regl
-0.35 rojo _ calient
-0.35 seman que
-0.35 tiene _ pila
-0.35 tiene poca
-0.36 ?como ?se
-0.36 ^ _ ?se
-0.36 ^ _ dos
-0.36 ^ _ duelen
-0.36 ^ _ humo
-0.36 ^ _ mucha
-0.36 ^ _ pica
-0.36 ^ tos
-0.36 a tiemp
-0.36 al dia
-0.36 anos _ estoy
-0.36 ayer me
-0.36 conjuntivitis
-0.36 de manejar
-0.36 duele _ poco
-0.36 en _ manan
-0.36 en inviern
-0.36 en navidad
-0.36 estoy trist
-0.36 hierr
-0.36 hijo tiene
-0.36 humo de
-0.36 inviern
-0.36 la _ tap
-0.36 las _ seman
-0.36 mala
-0.36 manejar
-0.36 manos en
-0.36 mete
-0.36 mi presion
-0.36 navidad
-0.36 quem de
-0.36 sangr en
-0.37 -#11+
-0.37 -#11+ -seman
-0.37 -me _ -dormir
-0.37 =cut_by_accident =wound
-0.37 =limb_injury =twisted
-0.37 =possible_fracture =swelling
-0.37 =stomach_burn
-0.37 =twisted
-0.37 ?que _ ?la
-0.37 ?si
-0.37 ?son
-0.37 ^ <me
-0.37 ^ _ cuest
-0.37 ^ _ tieso
-0.37 ^ _ torci
-0.37 ^ _ truen
-0.37 ^ cuell
-0.37 ^ tuve
-0.37 anticonceptiv
-0.37 ayer
-0.37 baje
-0.37 como _ el
-0.37 cu _ toca
-0.37 cuell _ por
-0.37 de _ ?puede
-0.37 el codo
-0.37 el papel
-0.37 en _ papel
-0.37 favor
-0.37 fiebr desde
-0.37 hemorroid
-0.37 me truen
-0.37 mi perrit
-0.37 nariz
-0.37 perrit
-0.37 por favor
-0.37 sangr _ el
-0.37 tele
-0.37 tieso por
-0.37 tome _ mis
-0.37 torci _ tobill
-0.37 torci el
-0.37 y duerm
-0.38 # y
-0.38 =chest_injury_or_ache
-0.38 =chest_injury_or_ache =pain_any
-0.38 =scratched =wound
-0.38 ?una
-0.38 ^ _ con
-0.38 ^ _ mal
-0.38 ^ _ tramit
-0.38 ^ acabo
-0.38 ^ donde
-0.38 ^ ojos
-0.38 a _ #11+
-0.38 abuel _ de
-0.38 abuel murio
-0.38 acabo _ regresar
-0.38 alergi
-0.38 ansiedad
-0.38 antoj
-0.38 de hoy
-0.38 de noche
-0.38 de regresar
-0.38 del _ en
-0.38 el _ la
-0.38 el primer
-0.38 el viern
-0.38 en una
-0.38 estatic
-0.38 jabon _ el
-0.38 jabon en
-0.38 me _ jabon
-0.38 orino mucho
-0.38 que lo
-0.38 quier _ de
-0.38 regresar
-0.38 regresar de
-0.38 tarea
-0.38 tobill
-0.38 toda _ noche
-0.38 tomo en
-0.38 toqu
-0.38 tramit
-0.38 y presion
-0.39 -cabez
-0.39 =cold_only =fever
-0.39 ?el
-0.39 ^ _ quede
-0.39 ^ _ tomar
-0.39 a que
-0.39 abeja en
-0.39 calor
-0.39 cita para
-0.39 cu _ mi
-0.39 dentist
-0.39 despu _ trabaj
-0.39 dormi
-0.39 dormi mal
-0.39 el estr
-0.39 embaraz _ #11+
-0.39 estr
-0.39 la _ pero
-0.39 la _ respir
-0.39 la tarde
-0.39 las orej
-0.39 late rap
-0.39 me pica
-0.39 me quede
-0.39 orej
-0.39 puedo _ con
-0.39 soy _ y
-0.39 tos seca
-0.39 un _ del
-0.39 vari _ al
-0.39 vomit desde
-0.39 y media
-0.4 -es
-0.4 <tenia
-0.4 =days_many =getting_worse
-0.4 =dentist =eye_hit_bad
-0.4 =discharge
-0.4 =getting_worse =young_baby
-0.4 =pain_any =tooth
-0.4 ^ _ calor
-0.4 ^ _ me
-0.4 ^ dolor
-0.4 dolorcit de
-0.4 duelen los
-0.4 en _ gargant
-0.4 en _ pantorrill
-0.4 fiebr _ me
-0.4 la popo
-0.4 la puert
-0.4 la tiend
-0.4 me dejo
-0.4 menos
-0.4 moja
-0.4 mucha hambr
-0.4 oido
-0.4 piquet
-0.4 piquet de
-0.4 puert
-0.4 raspo _ rodill
-0.4 sin -sangr
-0.4 y _ duelen
-0.41 -mis
-0.41 <ano
-0.41 =a_lot =hoarse
-0.41 ^ _ brinc
-0.41 ^ mare
-0.41 aburr
-0.41 acabo la
-0.41 antes _ la
-0.41 de fumar
-0.41 el juev
-0.41 en _ bebe
-0.41 fumar
-0.41 juega
-0.41 juev
-0.41 la _ en
-0.41 la ropa
-0.41 nariz tap
-0.41 no -sangr
-0.41 normal
-0.41 pie
-0.41 rompi _ una
-0.41 rompi una
-0.41 ropa
-0.41 tap
-0.41 tomo _ para
-0.41 viern
-0.41 ya paro
-0.42 -duerm
-0.42 <hace _ <anos
-0.42 =asthma
-0.42 =blister_any =nail_word
-0.42 =blister_word =nail_word
-0.42 ?que ?es
-0.42 ?un
-0.42 ^ _ ?es
-0.42 ^ _ corazon
-0.42 ^ _ el
-0.42 ^ _ gripa
-0.42 ^ _ orina
-0.42 ando
-0.42 asma
-0.42 cayo _ el
-0.42 come _ y
-0.42 corazon _ la
-0.42 de correr
-0.42 gripa y
-0.42 guard
-0.42 hace _ y
-0.42 leve
-0.42 leves
-0.42 no -duerm
-0.42 piern _ el
-0.42 piern en
-0.42 por _ manan
-0.42 proxim
-0.42 que vitamin
-0.42 revision
-0.42 rompi
-0.42 se quito
-0.42 verd
-0.42 vitamin
-0.43 -seman
-0.43 =fever =tia_resolved
-0.43 ?del
-0.43 ^ _ -tiene
-0.43 ^ por
-0.43 ^ y
-0.43 cafe
-0.43 cinco dias
-0.43 comezon _ la
-0.43 costr
-0.43 cu es
-0.43 dorm _ el
-0.43 estoy _ el
-0.43 llevo _ seman
-0.43 para el
-0.43 peor
-0.43 por
-0.43 tos
-0.43 tos _ fiebr
-0.43 trast
-0.43 tres dias
-0.43 y _ asma
-0.44 =cough =phlegm
-0.44 =ulcer_nsaid
-0.44 ^ <tuve
-0.44 ^ _ primer
-0.44 chicl
-0.44 como _ la
-0.44 cual
-0.44 es muy
-0.44 necesit mas
-0.44 para _ no
-0.44 primaver
-0.44 quier un
-0.44 recet
-0.44 y _ raspo
-0.45 =cancer_history
-0.45 =cancer_history =clot_risk
-0.45 ^ bostez
-0.45 ^ es
-0.45 ^ este
-0.45 ^ no
-0.45 al _ despu
-0.45 ayuda
-0.45 bebe _ mucho
-0.45 bostez
-0.45 cancer
-0.45 compr
-0.45 congestion
-0.45 correr
-0.45 creo _ es
-0.45 cuent
-0.45 de _ muy
-0.45 dias con
-0.45 hace anos
-0.45 la _ ya
-0.45 las #11+
-0.45 me quito
-0.45 mediodi
-0.45 pasa
-0.45 poco de
-0.45 por los
-0.45 que _ de
-0.45 regla
-0.45 se _ quito
-0.45 siempr
-0.45 va peor
-0.46 <el _ <pas
-0.46 <pas
-0.46 <una
-0.46 =chest_lasting =throat_sore
-0.46 =eye_hit_bad =possible_fracture
-0.46 =snake_bad =snake_seen
-0.46 =snake_seen
-0.46 ?con
-0.46 ^ _ #
-0.46 ^ _ lent
-0.46 ^ dolorcit
-0.46 de estomag
-0.46 desde nino
-0.46 dolor _ estomag
-0.46 espald por
-0.46 esta rosadit
-0.46 la silla
-0.46 pero no
-0.46 piern _ se
-0.46 rosadit
-0.46 silla
-0.47 =about_self
-0.47 =dentist
-0.47 =fever =hours_pain
-0.47 =limb_injury =possible_fracture
-0.47 ?los
-0.47 ?se
-0.47 ^ _ crema
-0.47 ^ _ los
-0.47 crema
-0.47 dedo esta
-0.47 del trabaj
-0.47 el celular
-0.47 la _ seman
-0.47 me _ rap
-0.47 mi _ tiene
-0.47 perro esta
-0.47 pesas
-0.47 se _ cayo
-0.47 tiend y
-0.48 <de
-0.48 <en
-0.48 =chest_lasting =many_days
-0.48 =nail_word =vaginal_bleeding
-0.48 ?es
-0.48 ?puede
-0.48 ^ _ entro
-0.48 ^ _ y
-0.48 anos
-0.48 comer
-0.48 donde
-0.48 entro
-0.48 granit
-0.48 hambr
-0.48 me entro
-0.48 media
-0.48 sient _ no
-0.49 <me
-0.49 =clear_fluid
-0.49 =clear_fluid =head_danger
-0.49 ^ _ moreton
-0.49 agrur
-0.49 de _ desde
-0.49 de siempr
-0.49 duelen las
-0.49 el cafe
-0.49 la _ cu
-0.49 nueva y
-0.49 oido y
-0.49 trabaj
-0.49 tuvo
-0.49 vari
-0.49 vari veces
-0.49 y _ poco
-0.5 -de
-0.5 <tuve
-0.5 ?la
-0.5 ^ _ hago
-0.5 azul y
-0.5 estoy bien
-0.5 la leche
-0.5 muy bien
-0.51 <cu
-0.51 ^ <mi
-0.51 a _ una
-0.51 bebe tiene
-0.51 cayo mal
-0.51 diabetic _ tengo
-0.51 el _ del
-0.51 gases y
-0.51 mi _ anda
-0.51 molest
-0.51 poco el
-0.52 <la
-0.52 <un
-0.52 ^ ?como
-0.52 ^ vi
-0.52 control
-0.52 dia
-0.52 estren
-0.52 jaja
-0.52 las _ de
-0.52 mi _ murio
-0.52 mi regla
-0.52 murio de
-0.52 primer
-0.52 su medicin
-0.52 vi
-0.52 ya estoy
-0.53 ^ ayer
-0.53 alient
-0.53 comer verdur
-0.53 de risa
-0.53 hipo
-0.53 hoy me
-0.53 jabon
-0.53 la _ es
-0.53 los dient
-0.53 para que
-0.53 parto
-0.53 quier _ verdur
-0.53 se _ la
-0.53 seman _ quier
-0.53 todavi no
-0.53 verdur
-0.54 -oido
-0.54 =hours_pain =vomiting_constantly
-0.54 =nail_word =pregnant
-0.54 =three_days
-0.54 =three_days =young_baby
-0.54 ?de
-0.54 ^ _ duele
-0.54 ^ _ estoy
-0.54 ^ _ una
-0.54 el mart
-0.54 es
-0.54 otro
-0.54 tengo _ anos
-0.54 una una
-0.55 ^ _ da
-0.55 cu me
-0.55 dolorcit
-0.55 el _ por
-0.55 el lunes
-0.55 fiebr _ el
-0.55 la noche
-0.55 pica
-0.55 se sento
-0.55 sento
-0.55 tengo gripa
-0.55 yo
-0.56 -tiene
-0.56 ^ _ es
-0.56 ^ _ por
-0.56 ^ soy
-0.56 a _ jefe
-0.56 estos dias
-0.56 no -tiene
-0.56 pican
-0.56 se rompi
-0.56 tengo asma
-0.56 y necesit
-0.56 y todo
-0.57 #11+ de
-0.57 -me -duele
-0.57 <el
-0.57 =possible_fracture
-0.57 =scratched
-0.57 ?que
-0.57 ^ ?que
-0.57 ^ _ de
-0.57 ^ _ resec
-0.57 come
-0.57 de _ hijo
-0.57 la _ al
-0.57 no _ -duele
-0.57 raspo la
-0.57 resec
-0.58 ?como
-0.58 ^ necesit
-0.58 codo
-0.58 dar
-0.58 llorar y
-0.58 pueden
-0.58 un _ el
-0.59 <anos
-0.59 mocos
-0.59 murio
-0.59 vacun
-0.6 <hace
-0.6 en _ tiend
-0.6 la vacun
-0.6 mi _ tuvo
-0.6 mi perro
-0.6 tiend
-0.61 =itchy_only
-0.61 ^ _ un
-0.61 juguet
-0.61 regurgit
-0.61 y ya
-0.62 <mi
-0.62 ^ _ -tengo
-0.62 ^ en
-0.62 de llorar
-0.62 hijo _ cayo
-0.62 lunes
-0.62 me _ sin
-0.62 mosquit
-0.62 pizza
-0.62 poquit
-0.62 por que
-0.63 ^ casi
-0.63 ^ sangr
-0.63 ^ un
-0.63 a _ hora
-0.63 mart
-0.63 risa
-0.63 segur
-0.64 -duele
-0.64 =cold_only
-0.64 =eating_disorder =head_danger
-0.64 =eating_disorder =vomiting
-0.64 la rodill
-0.64 mordi la
-0.64 resurtir
-0.64 tiemp
-0.65 celular
-0.65 entre
-0.65 espos ronca
-0.65 mis pastill
-0.65 sin -fiebr
-0.66 anos tiene
-0.66 embaraz _ con
-0.66 estornud
-0.66 examen
-0.66 sarpull _ fiebr
-0.66 su
-0.67 #11+ _ fiebr
-0.67 =raynaud_usual
-0.67 hoy
-0.67 trist
-0.68 de fiebr
-0.68 la una
-0.68 noche
-0.68 panal
-0.69 =allergen =vaccine_said
-0.69 =during_exercise
-0.69 =vaccine_said
-0.69 con #11+
-0.69 cuant
-0.69 ya _ mejor
-0.7 =aura_usual =raynaud_usual
-0.7 =hearing
-0.7 ^ _ despu
-0.7 ^ _ las
-0.7 ^ como
-0.7 esta embaraz
-0.7 gases
-0.71 -tengo
-0.71 no -el
-0.71 no -tengo
-0.71 rodill
-0.72 estos
-0.72 ya _ bien
-0.73 anos _ fiebr
-0.73 antes
-0.73 papel
-0.73 y quier
-0.74 -fiebr
-0.74 =iron_pills
-0.74 el dedo
-0.74 me duelen
-0.74 respir bien
-0.75 jefe
-0.75 lent
-0.75 me da
-0.75 mi jefe
-0.76 ^ _ desde
-0.76 me _ bien
-0.76 sient bien
-0.76 una vez
-0.77 antes de
-0.77 da
-0.77 duelen
-0.78 =eating_disorder
-0.78 dieta
-0.78 en _ piern
-0.78 esta bien
-0.78 quito
-0.8 leche
-0.8 mordi _ lengu
-0.8 todo bien
-0.82 llorar
-0.83 ^ _ -me
-0.83 las #
-0.84 dient
-0.85 solo
-0.85 un poco
-0.86 =aura_usual
-0.86 ^ cu
-0.86 la _ por
-0.87 -sangr
-0.87 ^ hoy
-0.87 me _ los
-0.87 para la
-0.87 pero
-0.88 ^ _ se
-0.88 ^ cuant
-0.88 en mi
-0.89 cu
-0.89 mi _ ronca
-0.9 cita
-0.9 poco
-0.9 por la
-0.9 y _ bien
-0.91 =tired
-0.91 cans
-0.91 tarde
-0.92 gripa
-0.92 raspo
-0.92 se raspo
-0.95 #99+ _ #11+
-0.95 ya esta
-0.96 =low_mood_deep
-1.01 a las
-1.09 =low_mood
-1.1 ^ una
-1.1 bien
-1.15 ^ que
-1.15 necesit
-1.19 ^ puedo
`,
}
