import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.23,
  emergencyFrom: 1.41,
  nurseFrom: 0.88,
  weights: `
2.58 =suicidal
2.11 =abuse_danger
2.11 =harm_others
1.9 =stab_shot
1.82 =overdose_taken
1.53 =poison_swallowed
1.52 =swallowed_battery
1.4 =seizure
1.37 =unresponsive
1.31 =drowning
1.31 convulsion
1.25 =at_rest
1.24 =black_stool
1.21 sin _ y
1.19 aunqu
1.18 =cannot_breathe
1.18 =snake
1.18 =snake =snake_bad
1.18 se esta
1.17 =wild_bite
1.17 en _ y
1.16 =jaw_locked
1.15 =smoke
1.14 he
1.12 =child_got_pills =poison_swallowed
1.11 mi _ me
1.09 esta convulsion
1.08 -sient
1.08 =electric
1.08 =inhaler_fails
1.07 =withdrawal
1.06 en los
1.05 sacudi
1.04 =animal_bite
1.04 =new_confusion
1.04 =swelling_throat
1.04 se tomo
1.03 =at_rest =short_breath
1.03 y la
1.02 =cannot_breathe =short_breath
1.02 =deformed
1.01 =burn_any =burn_severity
1.01 =choking
1.01 =means_mentioned =overdose_taken
1.01 =pregnant =vaginal_bleeding
1 esta _ la
1 respirar
0.99 mord
0.98 fiebr y
0.98 negra
0.98 se _ salio
0.97 =no_urine
0.97 =self_harm_now
0.96 me esta
0.95 =baby_quiet
0.95 =confused
0.95 =vision_loss
0.94 =speech_garbled
0.94 mordi
0.94 y no
0.93 =nail_word =swallowed_battery
0.93 =severe_weakness
0.93 creo
0.93 me quier
0.93 no -sient
0.92 =oxygen_low
0.92 =pregnant =water_broke
0.92 falta _ aire
0.92 falta el
0.92 y _ y
0.91 mordi un
0.9 =baby_still
0.9 =chest_lasting =pregnant
0.9 =hanging_attempt
0.9 trago _ pila
0.89 =speech
0.89 y ahora
0.88 como _ y
0.88 y _ corazon
0.87 =dry_mouth
0.87 =face_droop
0.87 =fever =swelling
0.87 =means_mentioned =suicidal
0.87 ^ tiene
0.86 -despiert
0.86 =eye_area =face_blisters
0.86 =face_blisters
0.86 =hanging_attempt =self_harm_now
0.86 =hanging_attempt =wound
0.86 =head_injury
0.86 creo que
0.86 estuv
0.86 las venas
0.86 tan _ que
0.86 venas
0.85 =burn_severity =child_got_pills
0.85 =stab_shot =wound
0.85 el _ marca
0.85 en _ mano
0.85 falta
0.85 y tengo
0.84 -bien
0.84 =burn_any =burn_big
0.84 =burn_big
0.84 =burn_big =burn_severity
0.84 =burn_severity =suicidal
0.84 =chemical_word =poison_swallowed
0.84 y veo
0.83 =diabetes =overdose_taken
0.83 =rigors =rigors_hard
0.83 =rigors_hard
0.83 le _ el
0.83 no puedo
0.83 perd
0.83 y _ falta
0.82 =bluish
0.82 =burn_severity =chest_pressure
0.82 =carbon_monoxide
0.82 =carbon_monoxide =co_words
0.82 =chest_any =chest_pressure
0.82 =chest_pressure
0.82 =fever =many_days
0.82 descarg
0.82 dio _ descarg
0.82 y _ #11+
0.82 y _ -me
0.81 =calf =leg_swelling_one
0.81 =days_many =fever
0.81 =nail_word =snake
0.81 =turning_blue
0.81 ahora
0.8 =drowsy
0.8 =short_breath
0.8 la vista
0.8 matar
0.8 y tiene
0.79 =burn_severity =fever
0.79 =child_got_pills
0.79 =co_words =nail_word
0.79 =confused =new_confusion
0.79 =sleepless_days
0.79 con _ y
0.79 her
0.79 me falta
0.79 me va
0.79 se le
0.79 se trago
0.79 sin -dormir
0.78 -puedo
0.78 =burn_severity =unresponsive
0.78 =hoarse =smoke
0.78 =leg_swelling_one =muscle_tear
0.78 ^ _ he
0.78 quemo
0.78 se _ hinch
0.78 y los
0.78 y manch
0.77 =chemical_word
0.77 =diabetes =eye_hit_bad
0.77 =eye_area =shingles
0.77 =face_blisters =shingles
0.77 los labi
0.77 popo negra
0.77 se _ una
0.77 un lado
0.76 =baby =fever
0.76 =bp_high =pregnant
0.76 =postpartum_smell
0.76 =sudden
0.76 ^ _ mordi
0.76 ^ mord
0.76 al bebe
0.76 esta _ y
0.76 y _ vomit
0.75 -veo
0.75 =bluish =turning_blue
0.75 =born_part
0.75 =ear_swollen
0.75 =postpartum =postpartum_smell
0.75 ^ _ como
0.75 estoy _ y
0.75 mordi una
0.75 y _ me
0.74 =birth_now
0.74 =birth_now =born_part
0.74 =near_faint
0.74 dormid
0.74 hija
0.74 la _ no
0.74 marca
0.74 mi hija
0.74 y me
0.73 =allergen =poison_swallowed
0.73 =animal_bite =bite_bad
0.73 =belly_hit =head_injury
0.73 =bite_bad =co_words
0.73 ^ creo
0.73 anticoagulant
0.73 con #99+
0.73 horas
0.73 la barrig
0.73 metio
0.73 no -despiert
0.73 no _ -puedo
0.72 =asthma =inhaler_fails
0.72 =burn_severity =poison_swallowed
0.72 =calf =swelling
0.72 =chemical_word =eye_area
0.72 =chemical_word =eye_chemical
0.72 =pain_beyond
0.72 =spreading
0.72 despu _ la
0.72 dolor en
0.72 hacia
0.72 la vida
0.72 me hinch
0.72 trago
0.72 y _ sient
0.71 =bp_high
0.71 =burn_severity =swallowed_battery
0.71 =chest_lasting =long_bleed
0.71 =testicle
0.71 ^ _ -sient
0.71 aire
0.71 con aceit
0.71 dejo de
0.71 dio una
0.71 quier _ ya
0.71 se quemo
0.7 =allergen =drug_named
0.7 =drug_named
0.7 =fever =high_fever
0.7 =high_fever
0.7 =long_bleed =nail_word
0.7 el aire
0.7 ganas
0.7 ganas de
0.7 no _ respirar
0.7 puso
0.7 y estoy
0.69 -reconoc
0.69 =a_lot =vomiting
0.69 =bleeding_any =bleeding_heavy
0.69 =bleeding_heavy
0.69 =burn_severity =drowning
0.69 =days_many =water_broke
0.69 =done_with_it
0.69 =eye_hit_bad =vomiting
0.69 =hurts_breathing
0.69 =long_bleed
0.69 =pain_any =testicle
0.69 =preterm_weeks =water_broke
0.69 =soaking_pad
0.69 =sugar_extreme
0.69 =sugar_extreme =sugar_very_high
0.69 ahorcar
0.69 como si
0.69 de repent
0.69 el brazo
0.69 estoy mare
0.69 estoy vomit
0.69 repent
0.69 tan
0.69 una pila
0.69 ve
0.69 vida
0.69 y _ no
0.69 y respir
0.68 -y
0.68 =baby =baby_quiet
0.68 =baby_quiet =burn_severity
0.68 =eye_hit_bad =object_stuck
0.68 =gradual_numb
0.68 =object_stuck
0.68 =shaking =withdrawal
0.68 ^ _ apunalaron
0.68 a mi
0.68 apunalaron
0.68 apunalaron _ el
0.68 apunalaron en
0.68 de un
0.68 desmayar
0.68 me _ morir
0.68 morir
0.68 ya _ quier
0.67 =bite_bad =face_droop
0.67 =blurry_vision
0.67 =burn_any
0.67 =burn_severity =face_droop
0.67 =cold_limb =numb_any
0.67 =hours_pain =sudden
0.67 =immunosuppressed
0.67 =leg_swelling_one
0.67 al _ y
0.67 con sangr
0.67 en _ pecho
0.67 la punta
0.67 no -veo
0.67 puedo _ bien
0.67 se _ y
0.66 #99+ _ #99+
0.66 =a_lot =vaginal_bleeding
0.66 =allergen =rash
0.66 =burn_severity =fell
0.66 =burn_severity =weak_one_side
0.66 =co_alarm
0.66 =co_alarm =co_word
0.66 =co_alarm =co_words
0.66 =fainted
0.66 =fever =head_danger
0.66 =fever =rigors
0.66 =head_danger =new_confusion
0.66 =numb_any
0.66 desde _ manan
0.66 el _ se
0.66 hinch la
0.66 parar
0.65 =allergen =swelling_lips
0.65 =confused =speech_garbled
0.65 =hours_pain =long_bleed
0.65 =muscle_tear =swelling
0.65 =rigors
0.65 =vomiting =vomiting_blood
0.65 =vomiting_blood
0.65 algo
0.65 calentur
0.65 desde ayer
0.65 dias y
0.65 fuent y
0.65 la _ despu
0.65 la oreja
0.65 me salio
0.65 negro
0.65 oreja
0.65 tiene los
0.64 -respir
0.64 =bp_high =bp_very_high
0.64 =bp_very_high
0.64 =bruising =burn_severity
0.64 =burn_severity =no_urine
0.64 =eye_hit_bad =vision_loss
0.64 =pain_any =vomiting
0.64 =priapism
0.64 =weak_one_side
0.64 abajo
0.64 dice que
0.64 esta confund
0.64 seman _ embaraz
0.64 seman de
0.64 tiene calentur
0.64 tragar
0.64 use
0.64 y _ el
0.63 =a_lot =soaking_pad
0.63 =baby_still =pregnant
0.63 =confused =head_danger
0.63 =deep_burn
0.63 =pale_clammy
0.63 =pregnant =seizure
0.63 =self_harm_now =wound
0.63 =water_broke =waters_said
0.63 =waters_said
0.63 ^ _ puse
0.63 al respirar
0.63 cerr _ gargant
0.63 cerr la
0.63 esta _ en
0.63 horas y
0.63 me puse
0.63 no puede
0.63 pal
0.63 puse
0.63 se _ esta
0.63 tiene el
0.62 #99+ y
0.62 =allergen =swelling_throat
0.62 =baby =bruising
0.62 =calf =stab_shot
0.62 =fainted =vaginal_bleeding
0.62 =purple_word
0.62 amaneci
0.62 cayo _ en
0.62 confund
0.62 corte _ venas
0.62 corte las
0.62 creo _ se
0.62 cuchill
0.62 de _ oreja
0.62 embaraz _ no
0.62 hinch
0.62 le dieron
0.62 me he
0.62 me mordi
0.62 mor
0.62 no _ -el
0.62 no _ tragar
0.62 trab
0.62 y
0.62 y dice
0.61 =amputated
0.61 =amputated =limb_bleeds
0.61 =amputated =wound
0.61 =bite_bad =face_blisters
0.61 =bleeding_any =long_bleed
0.61 =eye_hit_bad =pale_clammy
0.61 =eye_hit_bad =sudden
0.61 =eye_hit_bad =testicle
0.61 =fever =uti
0.61 =means_at_hand
0.61 =swallow_trouble =wont_swallow
0.61 =wont_swallow
0.61 ^ _ hija
0.61 atras
0.61 corte _ punta
0.61 cuell _ y
0.61 dias sin
0.61 el _ le
0.61 en #11+
0.61 hinch y
0.61 la _ del
0.61 la _ tan
0.61 la _ y
0.61 la cara
0.61 marca _ de
0.61 profund
0.61 punta _ dedo
0.61 punta del
0.61 respirar y
0.61 un cuchill
0.61 y se
0.6 -movers
0.6 =allergen =swelling
0.6 =bite_bad =fall_any
0.6 =carbon_monoxide =eye_hit_bad
0.6 =carbon_monoxide =headache
0.6 =carbon_monoxide =pain_any
0.6 =co_words =headache
0.6 =fever =immunosuppressed
0.6 =hours_pain =young_baby
0.6 =pain_any =pale_clammy
0.6 =pain_any =severe_pain
0.6 =swelling =wound_infected
0.6 =water_broke
0.6 ^ _ puedo
0.6 ^ _ voces
0.6 cerr
0.6 de _ fiebr
0.6 espos esta
0.6 hijo _ desmay
0.6 paranoic
0.6 raro
0.6 y _ le
0.59 #11+ _ de
0.59 #11+ y
0.59 =contractions
0.59 =contractions =days_many
0.59 =contractions =pregnant
0.59 =contractions =preterm_weeks
0.59 =racing_heart
0.59 =severe_pain
0.59 =swelling_throat =throat_closing
0.59 =throat_closing
0.59 =valve_or_device
0.59 =vomiting
0.59 aunqu este
0.59 casi no
0.59 corazon aceler
0.59 del _ y
0.59 el _ aceler
0.59 muy _ y
0.59 no -ha
0.59 sin parar
0.58 #11+ _ y
0.58 =a_lot =head_danger
0.58 =animal_bite =wild_bite
0.58 =baby =young_baby
0.58 =barking_stridor
0.58 =cold_limb
0.58 =done_with_it =suicidal
0.58 =during_exercise =head_danger
0.58 =face_droop =weak_one_side
0.58 =head_danger =vomiting_blood
0.58 =leg_swelling_one =swelling
0.58 =pain_any =radiates_groin
0.58 =wakes
0.58 boca
0.58 brazo
0.58 estoy embaraz
0.58 no _ -bien
0.58 se puso
0.58 ve el
0.58 y _ duele
0.58 y _ puedo
0.58 y casi
0.58 ya _ todo
0.57 # _ y
0.57 -sent
0.57 =bite_bad =hours_pain
0.57 =bluish =burn_severity
0.57 =blurry_vision =chest_lasting
0.57 =chemical_word =fall_any
0.57 =chemical_word =hit_hard
0.57 =eye_hit_bad =severe_pain
0.57 =eye_red
0.57 =fall_any =head_danger
0.57 =fever =rigors_hard
0.57 =pain_any =sudden
0.57 =severe_headache
0.57 =swelling =tongue_swollen
0.57 =swelling_lips =tongue_swollen
0.57 =tongue_swollen
0.57 ^ _ companer
0.57 abuel no
0.57 agua _ minut
0.57 agua un
0.57 antibiotic
0.57 barrig
0.57 chapopot
0.57 chapopot y
0.57 como chapopot
0.57 companer
0.57 el bebe
0.57 esta muy
0.57 hinchazon
0.57 mas de
0.57 me _ y
0.57 pego
0.57 puedo respirar
0.57 y _ confund
0.57 y _ para
0.57 y escalofri
0.57 y esta
0.56 # _ sin
0.56 =again_fainted
0.56 =again_fainted =chest_lasting
0.56 =again_fainted =fainted
0.56 =again_fainted =hours_pain
0.56 =belly_hit =pregnant
0.56 =bleeding_heavy =vaginal_bleeding
0.56 =chest_lasting =preterm_weeks
0.56 =drowsy =head_danger
0.56 =drowsy =numb_any
0.56 =ear_pain =ear_swollen
0.56 =eye_area =fall_any
0.56 =eye_hit_bad =fever
0.56 =eye_hit_bad =pregnant
0.56 =fainted =hours_pain
0.56 =fever =stiff_neck
0.56 =hallucinating
0.56 =limp_leg
0.56 =no_urine =vomiting_constantly
0.56 =swallow_trouble
0.56 ^ estuv
0.56 aceit
0.56 del _ despu
0.56 el recto
0.56 escalofri
0.56 labi
0.56 lado _ la
0.56 minut
0.56 muy dorm
0.56 recto
0.55 =bite_bad =hit_hard
0.55 =car_crash =hit_by_car
0.55 =chemical_word =child_got_pills
0.55 =clot_risk =fever
0.55 =headache =severe_pain
0.55 =hit_by_car
0.55 =means_mentioned =nail_word
0.55 =radiates_groin =testicle
0.55 =shaking
0.55 =short_breath =swelling
0.55 =swelling =swelling_throat
0.55 ^ _ atropell
0.55 ^ _ negra
0.55 ^ _ quier
0.55 atropell
0.55 atropell _ carro
0.55 atropell un
0.55 dio
0.55 el cuell
0.55 hace una
0.55 lado
0.55 me atropell
0.55 tieso y
0.55 tomo anticoagulant
0.55 un carro
0.55 y _ pegue
0.54 -despertar
0.54 =bite_bad =eye_hit_bad
0.54 =blood_thinner =head_injury
0.54 =choking =eye_hit_bad
0.54 =eye_hit_bad =jaw_locked
0.54 =heart_condition =short_breath
0.54 =numb_any =saddle_numb
0.54 =pain_beyond =skin_black
0.54 =saddle_numb
0.54 =skin_black
0.54 ^ _ esta
0.54 ator
0.54 corazon
0.54 desde la
0.54 empez en
0.54 fuert
0.54 la _ fiebr
0.54 las pastill
0.54 manos y
0.54 much
0.54 no _ vivir
0.54 no aguant
0.54 quier vivir
0.54 sangr y
0.54 seman tiene
0.54 sient la
0.54 tengo _ de
0.54 tengo _ pantorrill
0.54 tomo el
0.54 trae
0.54 trae un
0.54 vivir
0.54 y vomit
0.53 # _ no
0.53 # seman
0.53 =a_lot =bleeding_any
0.53 =baby =no_urine
0.53 =baby =unresponsive
0.53 =belly_hit =head_danger
0.53 =bite_bad =chemical_word
0.53 =cold_outside =drowning
0.53 =ear_swollen =swelling
0.53 =eye_area =eye_red
0.53 =fever =getting_worse
0.53 =hours_pain =nail_word
0.53 =hours_pain =pregnant
0.53 =severe_weakness =weak_any
0.53 =tearing
0.53 ^ _ mi
0.53 ^ lo
0.53 anos se
0.53 dano
0.53 dias _ -dormir
0.53 empeor
0.53 horribl
0.53 la her
0.53 la quij
0.53 lado de
0.53 matarm
0.53 muy debil
0.53 novio
0.53 para ratas
0.53 pecho y
0.53 que empeor
0.53 va a
0.53 venen
0.53 venen _ ratas
0.53 venen para
0.53 vomit
0.53 y _ tiene
0.53 y dolor
0.53 y el
0.52 #11+ _ se
0.52 -dormir y
0.52 -lo
0.52 =bite_bad =eye_bulge
0.52 =bleeding_any =vomiting
0.52 =burn_severity =cannot_breathe
0.52 =clot_risk =vaginal_bleeding
0.52 =co_words =eye_hit_bad
0.52 =eye_area =eye_bulge
0.52 =eye_bulge
0.52 =fall_any =head_injury
0.52 =feels_incredible =sleepless_days
0.52 =hallucinating =withdrawal
0.52 =head_danger =vomiting
0.52 =severe_pain =squeezing_word
0.52 =squeezing_word =vomiting
0.52 =sugar_very_high
0.52 ^ _ embaraz
0.52 arrib
0.52 cocin
0.52 como _ me
0.52 contraccion
0.52 de una
0.52 debaj
0.52 dejo
0.52 del ojo
0.52 di a
0.52 el corazon
0.52 fuert y
0.52 he tom
0.52 la cocin
0.52 me _ much
0.52 me revent
0.52 mi companer
0.52 puede
0.52 revent
0.52 se _ el
0.52 se _ revent
0.52 sud
0.52 vista
0.52 y _ cuest
0.51 # ano
0.51 =allergen =short_breath
0.51 =belly_hit =days_many
0.51 =belly_hit =preterm_weeks
0.51 =bite_bad =shingles
0.51 =bleeding_any =eye_hit_bad
0.51 =bleeding_heavy =wound
0.51 =eye_hit_bad =overdose_taken
0.51 =fainted =racing_heart
0.51 =fainted =unresponsive
0.51 =fever =short_breath
0.51 =one_side_belly =squeezing_word
0.51 =withdrawal =young_baby
0.51 ^ _ popo
0.51 ^ encontr
0.51 abrio
0.51 ano
0.51 cosas
0.51 de embaraz
0.51 dice
0.51 dicen
0.51 dicen que
0.51 el popo
0.51 encontr
0.51 encontr a
0.51 incoherenci
0.51 la _ le
0.51 me _ que
0.51 me dicen
0.51 metio una
0.51 quier morir
0.51 se metio
0.51 trae _ cuchill
0.51 ya no
0.5 -piern
0.5 =allergen =overdose_taken
0.5 =baby_still =chest_lasting
0.5 =burn_severity =drug_named
0.5 =burn_severity =hurts_breathing
0.5 =burn_severity =mania_psychosis
0.5 =carbon_monoxide =head_danger
0.5 =chest_lasting =new_confusion
0.5 =clot_risk =eye_hit_bad
0.5 =confused =fever
0.5 =confused =hallucinating
0.5 =coughs_blood
0.5 =days_many =hallucinating
0.5 =diabetes =head_danger
0.5 =eye_hit_bad =radiates_groin
0.5 =fainted =pregnant
0.5 =head_danger =head_injury
0.5 =head_danger =hit_hard
0.5 =hernia
0.5 =hernia =hernia_word
0.5 =pregnant =soaking_pad
0.5 =severe_pain =testicle
0.5 =soaking_pad =vaginal_bleeding
0.5 cuell
0.5 del dedo
0.5 humo
0.5 mordi _ vibor
0.5 no _ -a
0.5 pistol
0.5 puedo tragar
0.5 se _ clavo
0.5 se _ por
0.5 tengo _ seman
0.5 tylenol
0.5 y _ sangr
0.49 =baby =vomiting
0.49 =belly_hit =fell
0.49 =bite_bad =eye_pierced
0.49 =bleeding_heavy =long_bleed
0.49 =burn_severity =hours_pain
0.49 =burn_severity =limp_leg
0.49 =chest_any =squeezing_word
0.49 =confused =heat_exposure
0.49 =eye_area =eye_hit_bad
0.49 =eye_area =eye_pierced
0.49 =eye_area =hit_hard
0.49 =eye_chemical =fall_any
0.49 =eye_chemical =hit_hard
0.49 =eye_pierced
0.49 =fainted =head_danger
0.49 =fever =flank_pain
0.49 =fever =vaginal_bleeding
0.49 =head_danger =thirsty
0.49 =severe_headache =sudden
0.49 =thirsty =vomiting
0.49 ^ _ quitaron
0.49 acost
0.49 aire y
0.49 de #11+
0.49 desmay
0.49 la casa
0.49 los #
0.49 maread
0.49 me _ sub
0.49 me quitaron
0.49 mi novio
0.49 no -respir
0.49 no _ hablar
0.49 punta
0.49 quitaron
0.49 sacaron
0.49 sient como
0.49 sub
0.49 sub por
0.49 va _ por
0.49 va sub
0.49 y _ borros
0.48 -con
0.48 -con _ -ojo
0.48 -le
0.48 -mi
0.48 -ojo
0.48 -respond
0.48 =a_lot =chest_lasting
0.48 =animal_bite =burn_severity
0.48 =bruising =lips_blue
0.48 =burn_severity =high_fever
0.48 =cannot_breathe =nail_word
0.48 =clot_risk =immunosuppressed
0.48 =eye_area =jaundice
0.48 =eye_hit_bad =fainted
0.48 =eye_hit_bad =long_bleed
0.48 =eye_hit_bad =moved_right
0.48 =eye_hit_bad =nail_word
0.48 =eye_hit_bad =right_side
0.48 =fever =postpartum
0.48 =fever =rash
0.48 =fight_blow
0.48 =green_vomit
0.48 =green_vomit =phlegm
0.48 =green_vomit =vomiting
0.48 =limb_injury =numb_any
0.48 =moved_right =pain_any
0.48 =pain_any =right_side
0.48 =phlegm =vomiting
0.48 =skin_peeling
0.48 =vomiting =young_baby
0.48 =weak_any
0.48 ^ recien
0.48 ahogo
0.48 anticoagulant y
0.48 cara y
0.48 demasiad pastill
0.48 dieron
0.48 el nino
0.48 espald y
0.48 estam
0.48 estoy _ en
0.48 hace _ hora
0.48 labi morad
0.48 los _ amarill
0.48 no -le
0.48 no _ de
0.48 ojos amarill
0.48 tome demasiad
0.47 =bleeding_any =vaginal_bleeding
0.47 =cannot_move_side
0.47 =cannot_move_side =weak_one_side
0.47 =car_crash
0.47 =chest_lasting =elderly
0.47 =chest_lasting =unresponsive
0.47 =co_words =head_danger
0.47 =confused =jaw_locked
0.47 =diabetes =wound_infected
0.47 =fever =light_hurts
0.47 =fever =purple_rash
0.47 =fever =tick
0.47 =leg_feet_swollen =short_breath
0.47 =nail_word =poison_swallowed
0.47 =nail_word =seizure
0.47 =rash =tick
0.47 =severe_pain =suicidal
0.47 =squeezing_word =sudden
0.47 a matar
0.47 agarr
0.47 anoch y
0.47 bano
0.47 casi _ desmay
0.47 chuec
0.47 companer se
0.47 el _ izquierd
0.47 fuert que
0.47 la _ trab
0.47 mi _ no
0.47 much _ y
0.47 pegue en
0.47 respirar bien
0.47 tanto
0.47 tiene un
0.47 trago la
0.47 vibor
0.47 y _ labi
0.47 y una
0.46 -panal
0.46 -sient -las
0.46 -sient _ -piern
0.46 =bleeding_any =coughs_blood
0.46 =blister_any =rash
0.46 =blister_word =rash
0.46 =blood_thinner =chest_lasting
0.46 =burn_severity =co_words
0.46 =burn_severity =eye_area
0.46 =burn_severity =young_baby
0.46 =choking =object_stuck
0.46 =cough =coughs_blood
0.46 =coughs_blood =eye_hit_bad
0.46 =coughs_blood =vaginal_bleeding
0.46 =days_many =hours_pain
0.46 =diabetes =vomiting
0.46 =elderly =new_confusion
0.46 =fall_hard =fell
0.46 =heart_condition
0.46 =legs_gone
0.46 =legs_gone =weak_legs
0.46 =postpartum_smell =recent_surgery
0.46 =radiates_groin =severe_pain
0.46 apret
0.46 con _ de
0.46 de _ abuel
0.46 duele _ la
0.46 el _ y
0.46 le
0.46 me _ tanto
0.46 metio _ pila
0.46 mi _ en
0.46 que me
0.46 testicul
0.46 y _ -despiert
0.46 y _ desmay
0.46 y _ por
0.46 y confund
0.46 y sud
0.45 -en -todo
0.45 -en _ -el
0.45 -nada
0.45 -todo -el
0.45 =allergen =bite_bad
0.45 =animal_bite =co_words
0.45 =bite_bad =eye_red
0.45 =bluish =lips_blue
0.45 =blurry_vision =eye_hit_bad
0.45 =burn_severity =chest_any
0.45 =burn_severity =fall_any
0.45 =burn_severity =vaginal_bleeding
0.45 =chest_any
0.45 =diabetes =pain_beyond
0.45 =diabetes =skin_black
0.45 =eye_hit_bad =upper_belly_pain
0.45 =fever =pain_any
0.45 =fight_blow =head_danger
0.45 =head_danger =sugar_very_high
0.45 =lips_blue
0.45 =pain_any =upper_belly_pain
0.45 =pain_beyond =wound_infected
0.45 =pregnant =severe_pain
0.45 =skin_black =wound_infected
0.45 =snake_bad
0.45 =stroke_said
0.45 =stroke_said =stroke_word
0.45 =sugar_very_high =vomiting
0.45 =upper_belly_pain
0.45 =wound_infected
0.45 ^ hinchazon
0.45 abajo _ la
0.45 cabez y
0.45 derram
0.45 despert
0.45 dosis de
0.45 embaraz _ de
0.45 embaraz _ me
0.45 encog _ piern
0.45 fiebr _ de
0.45 her de
0.45 la voz
0.45 los _ dormid
0.45 mi amigo
0.45 no -la
0.45 perro le
0.45 tembl
0.45 tome _ pastill
0.45 un derram
0.45 una hora
0.45 voz
0.45 y ve
0.45 ya _ el
0.44 -mueve
0.44 -mueve -el
0.44 =abuse_danger =chest_lasting
0.44 =abuse_danger =hours_pain
0.44 =baby =baby_still
0.44 =baby_quiet =chest_lasting
0.44 =baby_quiet =pregnant
0.44 =baby_still =burn_severity
0.44 =belly_hard =hernia_stuck
0.44 =bleeding_any =diarrhea
0.44 =burn_severity =harm_others
0.44 =burn_severity =squeezing_word
0.44 =cannot_move_limb
0.44 =chest_lasting =speech_garbled
0.44 =child_got_pills =means_mentioned
0.44 =co_words =pain_any
0.44 =cough =short_breath
0.44 =diarrhea =eye_hit_bad
0.44 =diarrhea =rectal_blood
0.44 =diarrhea =vaginal_bleeding
0.44 =eye_hit_bad =hours_pain
0.44 =eye_hit_bad =vaginal_bleeding
0.44 =limb_cold_pale =numb_any
0.44 =long_bleed =pain_any
0.44 =long_bleed =vomiting
0.44 =muscle_strain_word =unresponsive
0.44 =pale_clammy =radiates
0.44 =pleuritic
0.44 =rigors =shaking
0.44 =sight_for_years =unresponsive
0.44 =soaking_pad =water_broke
0.44 =sugar_low =sugar_very_low
0.44 =sugar_very_low
0.44 ^ _ debaj
0.44 ^ culebrill
0.44 dando
0.44 dando un
0.44 el pecho
0.44 empez
0.44 esta _ un
0.44 esta dando
0.44 esta vomit
0.44 la _ dura
0.44 la boca
0.44 me _ desmayar
0.44 mover
0.44 mover el
0.44 muy rap
0.44 no -mueve
0.44 no _ -la
0.44 noch
0.44 pecho
0.44 pecho _ la
0.44 roja y
0.44 sangr
0.44 sient desmayar
0.44 todos
0.44 van
0.44 y _ dolor
0.44 y _ un
0.44 y _ verde
0.43 -las
0.43 =a_lot =drowsy
0.43 =allergen =snake
0.43 =allergen =snake_bad
0.43 =allergen =tongue_swollen
0.43 =bleeding_any =head_danger
0.43 =bleeding_any =vomiting_blood
0.43 =bleeding_heavy =eye_hit_bad
0.43 =blood_thinner
0.43 =chest_lasting =rash
0.43 =co_word
0.43 =co_word =co_words
0.43 =eye_hit_bad =vomiting_blood
0.43 =fall_any =fell_baby
0.43 =fell =fell_baby
0.43 =fell_baby
0.43 =fell_baby =hit_hard
0.43 =fever =young_baby
0.43 =hallucinating =young_baby
0.43 =jaw_locked =pain_any
0.43 =snake =sting
0.43 =snake_bad =sting
0.43 =sudden =vision_loss
0.43 =swelling
0.43 =throat_tight
0.43 =vaginal_bleeding =vomiting
0.43 =vaginal_bleeding =vomiting_blood
0.43 ^ todos
0.43 ator _ el
0.43 bebe _ de
0.43 bebe dejo
0.43 bebe se
0.43 de monox
0.43 desmay y
0.43 fiebr _ #11+
0.43 fiebr de
0.43 fuent
0.43 hinch no
0.43 inconscient
0.43 la fuent
0.43 lengu _ de
0.43 lengu despu
0.43 mano y
0.43 mi _ se
0.43 monox
0.43 no -lo
0.43 pego _ la
0.43 pego en
0.43 pila del
0.43 piso
0.43 que estoy
0.43 roja
0.43 seman y
0.43 tiene fiebr
0.42 =a_lot =hours_pain
0.42 =baby =green_vomit
0.42 =baby =phlegm
0.42 =bite_bad =weak_one_side
0.42 =black_stool =dizzy
0.42 =bladder_bowel_loss
0.42 =bleeding_any
0.42 =chest_lasting =jaundice
0.42 =chest_lasting =new_baby
0.42 =cold_outside
0.42 =drug_named =rash
0.42 =eye_hit_bad =severe_headache
0.42 =fall_any =fall_hard
0.42 =fall_hard
0.42 =fall_hard =hit_hard
0.42 =fever
0.42 =fever =jaundice
0.42 =head_danger =racing_heart
0.42 =headache =severe_headache
0.42 =mouth_sores
0.42 =mouth_sores =rash
0.42 =nail_word =short_breath
0.42 =pain_any =severe_headache
0.42 =weak_legs
0.42 ^ _ abuelit
0.42 abuelit
0.42 calient
0.42 con ampoll
0.42 corazon y
0.42 del antibiotic
0.42 derech
0.42 despu _ antibiotic
0.42 el piso
0.42 en un
0.42 hija _ #
0.42 hija de
0.42 mi _ tomo
0.42 mi abuelit
0.42 mordi _ perro
0.42 negro y
0.42 pila chiquit
0.42 quemo la
0.42 se como
0.42 todos en
0.42 un testicul
0.42 una _ chiquit
0.42 veo
0.42 vomitar
0.42 y _ puede
0.41 -dia
0.41 -el -dia
0.41 -todo _ -dia
0.41 =a_lot =fever
0.41 =alcohol
0.41 =bite_bad =one_eye
0.41 =bleeding_any =pregnant
0.41 =bp_high =eye_hit_bad
0.41 =burn_severity =hit_hard
0.41 =burn_severity =means_mentioned
0.41 =carbon_monoxide =squeezing_word
0.41 =chest_lasting =trunk_pain
0.41 =chest_pain
0.41 =cholinergic
0.41 =done_with_it =means_at_hand
0.41 =done_with_it =means_mentioned
0.41 =eye_area =one_eye
0.41 =eye_hit_bad =one_eye
0.41 =fainted =near_faint
0.41 =head_danger =near_faint
0.41 =liver_drug
0.41 =means_at_hand =means_mentioned
0.41 =near_faint =racing_heart
0.41 =one_eye
0.41 =postpartum =wound_open
0.41 =postpartum_smell =wound_infected
0.41 =postpartum_smell =wound_open
0.41 =recent_surgery =wound_open
0.41 =spreading =swelling
0.41 =tearing_trunk
0.41 =wound_open
0.41 a hacer
0.41 abrir
0.41 amaneci con
0.41 chapopot _ me
0.41 de _ a
0.41 de _ del
0.41 de _ mes
0.41 demasiad
0.41 dias _ con
0.41 el _ con
0.41 el _ desde
0.41 embaraz _ #
0.41 espos
0.41 la bebe
0.41 llora
0.41 mes tiene
0.41 mi _ embaraz
0.41 mi espos
0.41 no _ -reconoc
0.41 no _ abrir
0.41 para _ en
0.41 para hoy
0.41 pas y
0.41 puedo abrir
0.41 rap y
0.41 sangr por
0.41 se _ inflam
0.41 tomar _ y
0.41 un _ tiene
0.41 un mes
0.41 un minut
0.41 voy _ hacer
0.41 y _ mare
0.41 y _ ojos
0.41 y _ pal
0.41 y _ tembl
0.4 #11+ con
0.4 #11+ minut
0.4 =a_lot =clot_risk
0.4 =abuse_danger =harm_others
0.4 =adrenal
0.4 =allergen =skin_peeling
0.4 =baby =cannot_breathe
0.4 =baby =floppy_es
0.4 =bite_bad =dystonia
0.4 =bite_bad =fever
0.4 =bite_bad =new_medicine
0.4 =bleeding_any =cough
0.4 =bleeding_any =soaking_pad
0.4 =blurry_vision =days_many
0.4 =burn_severity =face_blisters
0.4 =burn_severity =screams_in_bouts
0.4 =chest_lasting =drowning
0.4 =chest_lasting =priapism
0.4 =collapsed_word
0.4 =collapsed_word =fainted
0.4 =cough =vaginal_bleeding
0.4 =drug_named =skin_peeling
0.4 =dystonia
0.4 =dystonia =new_medicine
0.4 =eye_hit_bad =soaking_pad
0.4 =fever =new_confusion
0.4 =fever =recent_travel
0.4 =floppy_es
0.4 =head_injury =hit_hard
0.4 =hours_pain =speech
0.4 =long_bleed =priapism
0.4 =nail_word =vision_loss
0.4 =numb_any =weak_legs
0.4 =one_side_belly
0.4 =one_side_belly =pain_any
0.4 =recent_travel
0.4 =rigors =withdrawal
0.4 =screams_in_bouts
0.4 =sugar_low
0.4 abuel se
0.4 adentr
0.4 chorr
0.4 cloro
0.4 desplom
0.4 detr
0.4 detr _ la
0.4 detr de
0.4 dicen _ mate
0.4 doble
0.4 ereccion
0.4 hablar bien
0.4 humo y
0.4 la alberc
0.4 las _ se
0.4 mate
0.4 me _ quitar
0.4 me tuerc
0.4 mi _ dejo
0.4 no
0.4 pal y
0.4 que mate
0.4 quier _ la
0.4 quier quitar
0.4 quitar _ vida
0.4 se _ tuerc
0.4 se corto
0.4 se desplom
0.4 si me
0.4 sud frio
0.4 tengo ronch
0.4 tuerc
0.4 va _ matar
0.4 y _ -sient
0.4 y _ muy
0.39 -nada -con
0.39 -veo -nada
0.39 -veo _ -con
0.39 =barking_stridor =cholinergic
0.39 =barking_stridor =drooling
0.39 =bite_bad =burned_hand
0.39 =burn_severity =jelly_stool
0.39 =child_got_pills =overdose_taken
0.39 =diabetes =pale_clammy
0.39 =eye_hit_bad =wound_infected
0.39 =head_danger =unresponsive
0.39 =head_danger =vaginal_bleeding
0.39 =jaw_arm_sweat =pale_clammy
0.39 =nail_word =swelling
0.39 =one_side_belly =severe_pain
0.39 =postpartum =wound_infected
0.39 =postpartum_smell =wound
0.39 =self_harm_now =suicidal
0.39 ^ _ sangr
0.39 ^ _ tomo
0.39 ^ cort
0.39 a _ mama
0.39 amaneci _ la
0.39 cabez _ el
0.39 cloro en
0.39 de sangrar
0.39 de tylenol
0.39 el _ sient
0.39 el muslo
0.39 en _ cabez
0.39 estam maread
0.39 estoy en
0.39 falta _ el
0.39 hija se
0.39 hinch _ lengu
0.39 hirv
0.39 la gargant
0.39 luz
0.39 mama se
0.39 me dio
0.39 mi _ estuv
0.39 muslo
0.39 no se
0.39 papa se
0.39 pistol en
0.39 poder
0.39 que _ ten
0.39 se desmay
0.39 sin poder
0.39 ten
0.39 vomit verde
0.39 y _ fiebr
0.39 y mi
0.38 -bebe
0.38 =baby =head_danger
0.38 =belly_hit
0.38 =bite_bad
0.38 =bite_bad =swelling
0.38 =bleeding_heavy =soaking_pad
0.38 =blood_streak =pregnant
0.38 =blurry_vision =pregnant
0.38 =born_part =burn_severity
0.38 =confused =muscle_cramps
0.38 =days_many =swelling
0.38 =dizzy =eye_hit_bad
0.38 =dizzy =gas_smell
0.38 =ear_swollen =eye_hit_bad
0.38 =ear_swollen =pain_any
0.38 =eye_hit_bad =pleuritic
0.38 =eye_hit_bad =priapism
0.38 =fall_any =fell
0.38 =fell
0.38 =high_fever =stiff_neck
0.38 =hit_hard =numb_any
0.38 =inhaler_fails =short_breath
0.38 =jaw_locked =muscle_cramps
0.38 =jaw_locked =squeezing_word
0.38 =jaw_locked =throat_sore
0.38 =leg_swelling_one =pain_any
0.38 =muscle_cramps
0.38 =one_side_belly =pregnant
0.38 =pain_any =pleuritic
0.38 =pale_clammy =trunk_pain
0.38 =radiates =spreading
0.38 =speech =speech_garbled
0.38 =urinary_stuck
0.38 a luz
0.38 ahora me
0.38 botell
0.38 cada
0.38 calient _ no
0.38 cayo de
0.38 como cafe
0.38 convulsion y
0.38 cuell con
0.38 de _ que
0.38 del control
0.38 estoy
0.38 estoy muy
0.38 fiebr _ la
0.38 fuert _ me
0.38 la _ esta
0.38 lleva
0.38 los muscul
0.38 matar a
0.38 morad
0.38 mucho sueno
0.38 muy
0.38 ojos y
0.38 pila _ control
0.38 por _ brazo
0.38 puedo _ la
0.38 se _ quedo
0.38 seman _ y
0.38 sient _ si
0.38 tomo
0.38 tose
0.37 =at_rest =cough
0.37 =belly_hard
0.37 =bladder_bowel_loss =eye_hit_bad
0.37 =bladder_bowel_loss =pain_any
0.37 =bleeding_any =wound
0.37 =fainted =head_injury
0.37 =fever =headache
0.37 =fever =hip_hurts
0.37 =fever =vomiting
0.37 =long_bleed =wound
0.37 =mania_psychosis
0.37 =moved_right =one_side_belly
0.37 =one_side_belly =right_side
0.37 =pregnant =squeezing_word
0.37 =seizure =seizure_repeat
0.37 =seizure_repeat
0.37 =severe_pain =sudden
0.37 ^ _ herni
0.37 adelant
0.37 ahora _ duele
0.37 alacran y
0.37 bebe de
0.37 cabez _ una
0.37 de mi
0.37 demasiad _ de
0.37 desmay _ me
0.37 esta
0.37 esta roja
0.37 fiebr alta
0.37 fria
0.37 fria y
0.37 fuert de
0.37 incendi
0.37 le _ a
0.37 le _ una
0.37 me _ cerr
0.37 much pastill
0.37 pico _ alacran
0.37 recien
0.37 se pego
0.37 tiene la
0.37 tome much
0.37 un perro
0.37 un ruido
0.37 una convulsion
0.37 vomit sangr
0.37 y _ morad
0.37 y muy
0.36 # _ esta
0.36 =baby =harm_others
0.36 =baby_quiet =days_many
0.36 =belly_hit =numb_any
0.36 =bleeding_any =bleeds_a_lot
0.36 =bleeding_any =burn_severity
0.36 =bleeding_any =dizzy
0.36 =bleeds_a_lot
0.36 =bleeds_a_lot =vaginal_bleeding
0.36 =bluish =bruising
0.36 =burn_any =child_scald
0.36 =burn_severity =deep_burn
0.36 =burn_severity =overdose_taken
0.36 =burn_severity =pain_beyond
0.36 =burn_severity =pregnant
0.36 =cannot_breathe =drowning
0.36 =chest_lasting =pale_clammy
0.36 =child_scald
0.36 =cold_limb =limb_cold_pale
0.36 =copd
0.36 =days_many =postpartum
0.36 =deformed =fall_any
0.36 =deformed =fell
0.36 =diabetes =young_baby
0.36 =dizzy =vaginal_bleeding
0.36 =extreme_fever
0.36 =extreme_fever =fever
0.36 =extreme_fever =high_fever
0.36 =eye_area =eye_chemical
0.36 =eye_chemical
0.36 =eye_hit_bad =numb_any
0.36 =feels_incredible
0.36 =feels_sleepy
0.36 =fell =limp_leg
0.36 =hip_hurts =numb_any
0.36 =hours_pain =vision_loss
0.36 =hurts_breathing =pleuritic
0.36 =limb_cold_pale
0.36 =moved_right
0.36 =new_baby
0.36 =numb_any =pain_any
0.36 =possible_fracture =wound_infected
0.36 =purple_rash =vaginal_bleeding
0.36 =rash =vaginal_bleeding
0.36 =right_side
0.36 =skin_infection =swelling
0.36 ^ _ epoc
0.36 ^ _ tome
0.36 ^ tome
0.36 a _ ya
0.36 abrir la
0.36 alrededor
0.36 bebe _ un
0.36 carbon
0.36 de _ bebe
0.36 de asma
0.36 dos veces
0.36 el garag
0.36 el lado
0.36 empuj
0.36 empuj hacia
0.36 en _ garag
0.36 epoc
0.36 fiebr _ escalofri
0.36 fiebr _ los
0.36 garag
0.36 garag y
0.36 llora sin
0.36 manch morad
0.36 mar me
0.36 me ahogo
0.36 me apriet
0.36 nino comio
0.36 nos
0.36 olor
0.36 que _ ahogo
0.36 que _ se
0.36 quemo con
0.36 senti que
0.36 sient el
0.36 tiene _ ojos
0.36 va
0.36 ve borros
0.36 vomit _ parar
0.36 vomit sin
0.36 y _ los
0.36 y _ quier
0.36 y a
0.36 y le
0.35 # _ de
0.35 -bebe -movers
0.35 -el -panal
0.35 =a_lot =bleeding_heavy
0.35 =a_lot =eye_hit_bad
0.35 =abuse_danger =belly_hit
0.35 =abuse_danger =bite_bad
0.35 =allergen =burn_severity
0.35 =back_pain =fever
0.35 =belly_pain =chest_lasting
0.35 =belly_pain =eye_hit_bad
0.35 =belly_pain =severe_pain
0.35 =bite_bad =burn_severity
0.35 =bite_bad =head_danger
0.35 =bite_bad =vision_loss
0.35 =bp_high =head_danger
0.35 =bp_medicine =overdose_taken
0.35 =burn_severity =new_baby
0.35 =cannot_breathe =choking
0.35 =chest_lasting =chest_pressure
0.35 =chest_lasting =eye_hit_bad
0.35 =chest_lasting =no_urine
0.35 =chest_lasting =racing_heart
0.35 =chest_lasting =wont_go_away
0.35 =child_got_pills =nail_word
0.35 =choking =short_breath
0.35 =days_many =postpartum_smell
0.35 =days_many =soaking_pad
0.35 =ear_swollen =fever
0.35 =eye_area =vision_loss
0.35 =eye_hit_bad =hernia_stuck
0.35 =fall_any =numb_any
0.35 =fever =radiates
0.35 =flank_pain =squeezing_word
0.35 =hernia_stuck =pain_any
0.35 =long_bleed =wont_go_away
0.35 =one_eye =vision_loss
0.35 =slow_heart
0.35 =spreading =wound_infected
0.35 =swelling =young_baby
0.35 =vaginal_bleeding
0.35 =wont_go_away
0.35 ^ _ vecin
0.35 aceler
0.35 arrib _ la
0.35 caida
0.35 casi
0.35 corte la
0.35 de _ caida
0.35 desmay _ veces
0.35 desmay dos
0.35 embaraz y
0.35 empez de
0.35 error
0.35 es en
0.35 esta _ no
0.35 fiebr
0.35 la caida
0.35 le subio
0.35 mandibul y
0.35 marca #11+
0.35 mi vecin
0.35 nause _ se
0.35 nause y
0.35 no _ quita
0.35 ojos _ desde
0.35 por error
0.35 por las
0.35 pulso en
0.35 que _ me
0.35 quij
0.35 respir muy
0.35 se
0.35 se quita
0.35 tengo _ pulso
0.35 terribl
0.35 toall
0.35 un ojo
0.35 una vibor
0.35 veces
0.35 y _ despu
0.34 # _ se
0.34 -lo -puedo
0.34 =allergen =floppy_es
0.34 =baby =days_many
0.34 =belly_hard =eye_hit_bad
0.34 =belly_hard =pain_any
0.34 =belly_pain =upper_belly_pain
0.34 =bite_bad =eye_area
0.34 =bite_bad =stab_shot
0.34 =bite_bad =to_the_bone
0.34 =burn_severity =seizure
0.34 =burn_severity =vomiting
0.34 =calf =clot_risk
0.34 =chest_lasting =contractions
0.34 =chest_lasting =fainted
0.34 =chest_lasting =overdose_taken
0.34 =chest_pain =squeezing_word
0.34 =child_got_pills =muscle_strain_word
0.34 =child_got_pills =sight_for_years
0.34 =clot_risk =leg_swelling_one
0.34 =clot_risk =pain_any
0.34 =contractions =hours_pain
0.34 =curtain_word =eye_hit_bad
0.34 =curtain_word =nail_word
0.34 =curtain_word =vision_loss
0.34 =dry_mouth =soft_spot
0.34 =eye_area =rash
0.34 =eye_area =stab_shot
0.34 =eye_pierced =stab_shot
0.34 =fall_hard =fell_baby
0.34 =fever =kidney_infection
0.34 =fever =postpartum_smell
0.34 =floppy_es =wont_feed
0.34 =green_vomit =head_danger
0.34 =head_danger =high_fever
0.34 =head_danger =phlegm
0.34 =headache =vomiting
0.34 =heat_danger
0.34 =high_fever =rigors
0.34 =inhaler_fails =squeezing_word
0.34 =irregular_heart
0.34 =kidney_infection
0.34 =kidney_infection =uti
0.34 =legs_gone =numb_any
0.34 =moved_right =squeezing_word
0.34 =nail_word =snake_bad
0.34 =poison_swallowed =swallowed_battery
0.34 =purple_word =turning_blue
0.34 =right_side =squeezing_word
0.34 =short_breath =valve_or_device
0.34 =soft_spot
0.34 =to_the_bone
0.34 abeja y
0.34 agua
0.34 angin
0.34 bajar _ cortin
0.34 bajar una
0.34 barrig dura
0.34 boca y
0.34 cada _ minut
0.34 cafe mol
0.34 camaron
0.34 clavo un
0.34 comer _ esta
0.34 como _ mol
0.34 de _ cara
0.34 desmayar _ el
0.34 duele al
0.34 el azucar
0.34 el bano
0.34 en _ bano
0.34 en _ muslo
0.34 en _ rinon
0.34 esta pal
0.34 falta mas
0.34 hace _ horas
0.34 hund
0.34 infeccion _ los
0.34 infeccion _ oido
0.34 izquierd
0.34 la _ hund
0.34 la mano
0.34 la moller
0.34 las angin
0.34 le falta
0.34 mano
0.34 mas _ aire
0.34 mas el
0.34 me cuest
0.34 mol
0.34 moller
0.34 moller hund
0.34 muchisim
0.34 no -respond
0.34 panza y
0.34 puede respirar
0.34 puso azul
0.34 quiet
0.34 se _ azul
0.34 tiene _ moller
0.34 tiene diarre
0.34 todo _ brazo
0.34 un _ se
0.34 una cortin
0.34 veces _ me
0.34 veo _ con
0.34 vez _ fiebr
0.34 vomit _ cafe
0.34 vomit como
0.34 y _ una
0.33 -la
0.33 -no
0.33 =baby =chest_lasting
0.33 =baby_quiet =hours_pain
0.33 =baby_still =days_many
0.33 =baby_still =preterm_weeks
0.33 =battery_word
0.33 =battery_word =nail_word
0.33 =battery_word =swallowed_battery
0.33 =belly_hit =deformed
0.33 =belly_pain =one_side_belly
0.33 =blister_any =burn_any
0.33 =blister_word =burn_any
0.33 =burn_any =deep_burn
0.33 =burn_any =rash
0.33 =burn_severity =burned_hand
0.33 =burn_severity =radiates
0.33 =burn_severity =severe_pain
0.33 =chest_lasting =headache
0.33 =chest_tearing
0.33 =cholinergic =drooling
0.33 =cut_by_accident =fever
0.33 =days_many =waters_said
0.33 =done_with_it =goodbye_note
0.33 =done_with_it =self_harm_now
0.33 =eye_hit_bad =fall_any
0.33 =eye_hit_bad =near_faint
0.33 =flank_pain =head_danger
0.33 =goodbye_note
0.33 =goodbye_note =suicidal
0.33 =harm_others =suicidal
0.33 =head_injury =vomiting
0.33 =pregnant =waters_said
0.33 =preterm_weeks =waters_said
0.33 =severe_headache =severe_pain
0.33 =squeezing_word =testicle
0.33 =swelling_throat =throat_tight
0.33 ^ _ her
0.33 ^ _ padrastr
0.33 babe
0.33 calient y
0.33 cocin y
0.33 con _ sierr
0.33 de _ pastill
0.33 de _ seman
0.33 de desped
0.33 debil
0.33 del _ con
0.33 desde _ y
0.33 desped
0.33 diabetic esta
0.33 dolor _ la
0.33 embaraz _ convulsion
0.33 en _ lado
0.33 gente
0.33 le sale
0.33 me voy
0.33 mi _ le
0.33 mi parej
0.33 mordi _ serpient
0.33 nino _ cayo
0.33 padrastr
0.33 para dormir
0.33 parej
0.33 pastill _ dormir
0.33 pegue _ la
0.33 sangrar
0.33 sent
0.33 tiene _ azucar
0.33 tome _ las
0.33 trab y
0.33 vengo
0.33 vengo _ un
0.33 vengo de
0.33 verde
0.32 # minut
0.32 -las -piern
0.32 -podem
0.32 =allergen =chest_lasting
0.32 =allergen =hives
0.32 =baby =dry_mouth
0.32 =baby =long_bleed
0.32 =baby =many_days
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =belly_pain =moved_right
0.32 =bleeding_any =fever
0.32 =burn_severity =dry_mouth
0.32 =burn_severity =long_bleed
0.32 =chemical_word =pain_any
0.32 =chemical_word =smoke
0.32 =chest_lasting =dry_mouth
0.32 =chest_lasting =speech
0.32 =chest_lasting =vision_loss
0.32 =chest_lasting =wakes
0.32 =cold_limb =limb_injury
0.32 =cough =cut_by_accident
0.32 =dry_mouth =no_urine
0.32 =elderly =fainted
0.32 =eye_area =vomiting
0.32 =eye_hit_bad =hernia
0.32 =eye_hit_bad =hernia_word
0.32 =eye_hit_bad =saddle_numb
0.32 =flank_pain =numb_any
0.32 =flank_pain =saddle_numb
0.32 =head_danger =rash
0.32 =head_danger =stiff_neck
0.32 =hernia =pain_any
0.32 =hernia_word =pain_any
0.32 =hip_hurts =saddle_numb
0.32 =left_ribs =weak_one_side
0.32 =long_bleed =vomiting_constantly
0.32 =muscle_strain_word =poison_swallowed
0.32 =nail_word =stab_shot
0.32 =nail_word =sudden
0.32 =numb_any =radiates
0.32 =pain_any =saddle_numb
0.32 =poison_swallowed =sight_for_years
0.32 =radiates =saddle_numb
0.32 =swelling =swelling_lips
0.32 =swelling_lips
0.32 =tearing =tearing_trunk
0.32 ^ _ operaron
0.32 ^ _ profund
0.32 ^ _ repent
0.32 ^ _ tio
0.32 ^ di
0.32 a _ derech
0.32 anticongelant
0.32 bebe _ la
0.32 clavo _ la
0.32 coagul
0.32 cuchill en
0.32 de _ botell
0.32 desde _ despert
0.32 di _ luz
0.32 dieron _ punal
0.32 dieron una
0.32 en _ noch
0.32 estoy _ debil
0.32 gris
0.32 gris y
0.32 herman esta
0.32 la derech
0.32 las noch
0.32 le _ las
0.32 me _ a
0.32 me operaron
0.32 mueve
0.32 no _ -podem
0.32 no para
0.32 operaron
0.32 piern esta
0.32 por ratos
0.32 presion de
0.32 puedo hablar
0.32 punal
0.32 que despert
0.32 que la
0.32 quier _ tengo
0.32 rap
0.32 rompi _ fuent
0.32 rompi la
0.32 se _ anticongelant
0.32 se mueve
0.32 tengo el
0.32 tiene _ labi
0.32 tomo _ de
0.32 tomo anticongelant
0.32 tomo un
0.32 tos _ me
0.32 toser
0.32 una punal
0.32 vivir tengo
0.32 y _ alta
0.32 y sarpull
0.31 -me _ y
0.31 -nos
0.31 -nos -reconoc
0.31 =a_lot =headache
0.31 =a_lot =pregnant
0.31 =a_lot =rigors
0.31 =a_lot =rigors_hard
0.31 =barking_stridor =hurts_breathing
0.31 =bite_bad =high_fever
0.31 =bleeding_any =clot_risk
0.31 =bleeding_any =pain_any
0.31 =burned_hand =hit_hard
0.31 =cough =drowning
0.31 =days_many =fall_any
0.31 =days_many =fall_hard
0.31 =days_many =hit_hard
0.31 =days_many =vaginal_bleeding
0.31 =ear_pain =swelling
0.31 =elderly =head_danger
0.31 =eye_hit =eye_pierced
0.31 =eye_hit_bad =hurts_breathing
0.31 =eye_hit_bad =one_side_belly
0.31 =eye_hit_bad =tearing
0.31 =fainted =pain_any
0.31 =fever =one_side_belly
0.31 =flank_pain =severe_pain
0.31 =head_danger =recent_travel
0.31 =head_danger =severe_headache
0.31 =hours_pain =priapism
0.31 =hurts_breathing =pain_any
0.31 =nail_word =severe_headache
0.31 =not_looking
0.31 =pain_any =tearing
0.31 =pale_clammy =squeezing_word
0.31 =poison_contact
0.31 =radiates
0.31 =radiates_groin
0.31 =severe_headache =squeezing_word
0.31 =squeezing_word =tearing
0.31 a _ altur
0.31 adolor
0.31 aire _ esta
0.31 anoch _ me
0.31 bebe no
0.31 cara
0.31 confund y
0.31 de #99+
0.31 desmay _ el
0.31 el humo
0.31 en _ manos
0.31 esta _ dorm
0.31 fiebr _ dolor
0.31 frio
0.31 hijo _ le
0.31 la herni
0.31 lados
0.31 mas
0.31 me _ mucho
0.31 mi panza
0.31 ni
0.31 no -nos
0.31 ojo _ y
0.31 para _ y
0.31 pedaz
0.31 por _ lados
0.31 por todos
0.31 porqu _ no
0.31 porqu ya
0.31 que le
0.31 quimi
0.31 quimi y
0.31 sangr roja
0.31 tiene _ presion
0.31 todos _ la
0.31 todos lados
0.31 tome
0.31 tuerc _ cuell
0.31 tuerc el
0.31 y _ que
0.31 y convulsion
0.3 #99+ #99+
0.3 -me -puedo
0.3 -orin
0.3 -orin -en
0.3 =a_lot =postpartum
0.3 =acts_drunk
0.3 =acts_drunk =alcohol
0.3 =allergen =sting
0.3 =at_rest =leg_feet_swollen
0.3 =baby_still =hours_pain
0.3 =black_stool =fainted
0.3 =burn_severity =confused
0.3 =burn_severity =eye_hit_bad
0.3 =burn_severity =green_vomit
0.3 =burn_severity =skin_peeling
0.3 =burn_severity =trunk_pain
0.3 =calf =eye_hit_bad
0.3 =carbon_monoxide =nausea
0.3 =chest_any =eye_hit_bad
0.3 =chest_any =trunk_pain
0.3 =chest_lasting =eye_area
0.3 =chest_lasting =inhaler_fails
0.3 =chest_lasting =short_breath
0.3 =chest_lasting =squeezing_word
0.3 =chest_pain =eye_hit_bad
0.3 =chest_pain =trunk_pain
0.3 =co_words =nausea
0.3 =confused =elderly
0.3 =confused =pale_clammy
0.3 =cough =eye_hit_bad
0.3 =days_many =pregnant
0.3 =days_many =wound
0.3 =diabetes =pain_any
0.3 =diabetes =trunk_pain
0.3 =elderly
0.3 =eye_area =pain_any
0.3 =eye_bulge =eye_red
0.3 =getting_worse =headache
0.3 =getting_worse =severe_headache
0.3 =head_danger =limb_injury
0.3 =hours_pain =pale_clammy
0.3 =hurts_move
0.3 =jaw_arm_sweat
0.3 =pain_any =tia_resolved
0.3 =racing_heart =shaking
0.3 =seizure =unresponsive
0.3 =severe_pain =tia_resolved
0.3 =swelling =swelling_now
0.3 =swelling_lips =swelling_now
0.3 =swelling_now
0.3 ^ _ aguant
0.3 ^ _ ojo
0.3 ^ _ oximetr
0.3 ^ _ vapor
0.3 a _ hace
0.3 a _ hijo
0.3 atragant
0.3 atras y
0.3 borrach
0.3 cada vez
0.3 como borrach
0.3 corto _ venas
0.3 de _ hace
0.3 de vomitar
0.3 duele mucho
0.3 dura y
0.3 el oximetr
0.3 hace #
0.3 herman _ corto
0.3 la nuca
0.3 late rapidisim
0.3 le _ la
0.3 luz hace
0.3 mare como
0.3 mes
0.3 meses no
0.3 mi _ esta
0.3 mucho la
0.3 no _ -orin
0.3 nuca
0.3 oximetr
0.3 oximetr _ #11+
0.3 oximetr marca
0.3 pila
0.3 quier _ me
0.3 quita
0.3 rapidisim
0.3 respirar _ no
0.3 se _ las
0.3 sient _ un
0.3 tanto que
0.3 trago una
0.3 vapor
0.3 voces
0.3 vomit y
0.3 y _ anticoagulant
0.3 y _ en
0.3 y ha
0.29 -a
0.29 -el
0.29 -sabe
0.29 =a_lot =sugar_very_high
0.29 =baby =bluish
0.29 =back_pain =squeezing_word
0.29 =belly_hit =fall_any
0.29 =bite_bad =drug_named
0.29 =blister_any
0.29 =blister_any =burn_severity
0.29 =blood_thinner =eye_hit_bad
0.29 =bp_very_high =eye_hit_bad
0.29 =burn_severity =chemical_word
0.29 =burn_severity =chest_tearing
0.29 =burn_severity =rash
0.29 =chest_lasting =head_injury
0.29 =chest_lasting =soaking_pad
0.29 =cold_only =recent_infection
0.29 =days_many =flu_bad
0.29 =days_many =new_baby
0.29 =days_many =recent_infection
0.29 =discharge =postpartum
0.29 =discharge =postpartum_smell
0.29 =discharge =recent_surgery
0.29 =eye_hit_bad =immunosuppressed
0.29 =fall_any =fall_height
0.29 =fall_any =pregnant
0.29 =fall_hard =fall_height
0.29 =fall_height
0.29 =fall_height =fell
0.29 =fall_height =hit_hard
0.29 =fever =shaking
0.29 =flu_bad =recent_infection
0.29 =gas_smell =head_danger
0.29 =head_danger =pale_clammy
0.29 =high_fever =rigors_hard
0.29 =hit_hard =pregnant
0.29 =hours_pain =pain_any
0.29 =hours_pain =preterm_weeks
0.29 =hours_pain =soaking_pad
0.29 =long_bleed =soaking_pad
0.29 =postpartum =young_baby
0.29 =recent_surgery =wound_infected
0.29 =rigors =uti
0.29 =rigors_hard =shaking
0.29 =speech =sudden
0.29 =sugar_very_high =thirsty
0.29 ^ _ espos
0.29 ^ fiebr
0.29 alacran _ se
0.29 atras _ la
0.29 como tabla
0.29 de _ y
0.29 del estomag
0.29 derech y
0.29 dolor fuert
0.29 en _ altur
0.29 en _ estomag
0.29 en _ trabaj
0.29 espald _ tengo
0.29 fiebr dolor
0.29 hinchad y
0.29 hinchazon _ de
0.29 hund y
0.29 le duele
0.29 le ve
0.29 marca #99+
0.29 me desmay
0.29 meses _ embaraz
0.29 meses de
0.29 mi _ metio
0.29 moller _ y
0.29 no -sabe
0.29 no _ y
0.29 ojo
0.29 orinar y
0.29 pas _ se
0.29 poco hinch
0.29 quemo _ mano
0.29 sale pus
0.29 se _ fue
0.29 se _ ve
0.29 tabla
0.29 tabla y
0.29 tiene #11+
0.29 tuve gripe
0.29 un _ hinch
0.29 vecin
0.29 y _ -respir
0.28 -con -el
0.28 -contest
0.28 -el -ojo
0.28 -el _ -izquierd
0.28 -esta
0.28 -izquierd
0.28 -le _ -nada
0.28 -ojo -izquierd
0.28 -respir -bien
0.28 =a_lot =bleeds_a_lot
0.28 =again_fainted =head_danger
0.28 =alcohol =confused
0.28 =allergen =hives_all
0.28 =baby =hurts_breathing
0.28 =baby =screams_in_bouts
0.28 =baby_quiet =baby_still
0.28 =bleeding_any =fainted
0.28 =burn_severity =fell_baby
0.28 =burn_severity =floppy_es
0.28 =burn_severity =jaw_arm_sweat
0.28 =burn_severity =tearing
0.28 =burn_severity =tearing_trunk
0.28 =chest_any =jaw_arm_sweat
0.28 =chest_any =pale_clammy
0.28 =chest_lasting =nail_word
0.28 =cold_outside =cough
0.28 =days_many =rash
0.28 =dizzy =rectal_blood
0.28 =ear_pain =recent_infection
0.28 =ear_swollen =recent_infection
0.28 =elderly =weak_one_side
0.28 =eye_hit_bad =eye_red
0.28 =eye_hit_bad =nausea
0.28 =eye_hit_bad =postpartum
0.28 =eye_hit_bad =purple_word
0.28 =eye_hit_bad =sickle_cell
0.28 =fever =skin_infection
0.28 =head_danger =radiates
0.28 =head_danger =sugar_extreme
0.28 =long_bleed =pale_clammy
0.28 =means_at_hand =suicidal
0.28 =moved_right =upper_belly_pain
0.28 =muscle_strain_word =no_urine
0.28 =nail_word =suicidal
0.28 =nausea =pain_any
0.28 =no_urine =sight_for_years
0.28 =one_side_belly =upper_belly_pain
0.28 =pain_any =rigors
0.28 =purple_rash
0.28 =purple_rash =rash
0.28 =right_side =upper_belly_pain
0.28 =severe_pain =vomiting
0.28 =skin_infection =tooth_bad
0.28 =sugar_extreme =vomiting
0.28 =swelling =testicle
0.28 =tooth_bad =wound_infected
0.28 =trunk_pain =upper_belly_pain
0.28 ^ _ -he
0.28 bola
0.28 campament
0.28 cierr
0.28 cierr _ gargant
0.28 cierr la
0.28 corazon _ me
0.28 cuchill _ la
0.28 de _ alberc
0.28 de _ vida
0.28 dedos dormid
0.28 desde _ #11+
0.28 dias _ #11+
0.28 dolor _ el
0.28 dolor _ en
0.28 dos dias
0.28 duele horribl
0.28 el hueso
0.28 embaraz _ la
0.28 embaraz con
0.28 fiebr _ y
0.28 hacia adelant
0.28 hija _ que
0.28 hija dice
0.28 hueso
0.28 inflam
0.28 la _ me
0.28 la mitad
0.28 lucecit
0.28 me cierr
0.28 medicin nueva
0.28 meses se
0.28 mitad
0.28 mitad _ la
0.28 mitad de
0.28 negro _ chapopot
0.28 negro como
0.28 no -contest
0.28 ojo rojo
0.28 para _ sangrar
0.28 parar y
0.28 pela
0.28 pico una
0.28 piern se
0.28 pila de
0.28 pistol _ el
0.28 sangr mucho
0.28 se _ cierr
0.28 tengo las
0.28 una _ y
0.28 una botell
0.28 una pistol
0.28 veo lucecit
0.28 verde y
0.28 voy
0.28 voy a
0.28 y _ -contest
0.28 y _ -respond
0.28 y hoy
0.28 y mare
0.27 #11+ _ estoy
0.27 -bebe _ desde
0.27 -despiert _ dorm
0.27 -despiert muy
0.27 -movers desde
0.27 -reaccion
0.27 =a_lot =dizzy
0.27 =at_rest =burn_severity
0.27 =battery_word =swallowed_thing
0.27 =belly_pain =pale_clammy
0.27 =bite_bad =blurry_vision
0.27 =bladder_bowel_loss =urinary_stuck
0.27 =bleeding_any =chest_lasting
0.27 =blister_any =blister_word
0.27 =blister_word
0.27 =blister_word =burn_severity
0.27 =blood_thinner =hours_pain
0.27 =blurry_vision =eye_area
0.27 =bp_medicine =swelling
0.27 =bp_medicine =swelling_lips
0.27 =bp_medicine =tongue_swollen
0.27 =burn_severity =purple_rash
0.27 =burned_hand =fall_any
0.27 =chest_any =chest_lasting
0.27 =choking =elderly
0.27 =clot_risk =coughs_blood
0.27 =diarrhea
0.27 =dizzy =soaking_pad
0.27 =done_with_it =nail_word
0.27 =elderly =wakes
0.27 =eye_area =long_bleed
0.27 =eye_hit =eye_hit_bad
0.27 =fever =severe_pain
0.27 =head_danger =heat_danger
0.27 =head_danger =hernia_word
0.27 =headache =sudden
0.27 =heat_danger =heat_exposure
0.27 =hernia_stuck
0.27 =hernia_word =vomiting
0.27 =hours_pain =radiates_groin
0.27 =hours_pain =short_breath
0.27 =hours_pain =trunk_pain
0.27 =light_hurts =stiff_neck
0.27 =limb_bleeds
0.27 =long_bleed =nosebleed
0.27 =low_temp
0.27 =means_at_hand =nail_word
0.27 =nail_word =squeezing_word
0.27 =near_faint =pale_clammy
0.27 =new_medicine
0.27 =phlegm =short_breath
0.27 =swallowed_battery =swallowed_thing
0.27 =vomiting_constantly =young_baby
0.27 ^ _ cuell
0.27 ^ _ golpe
0.27 ^ _ par
0.27 ^ sient
0.27 abrir _ quij
0.27 abuelit amaneci
0.27 afuer
0.27 aire al
0.27 alberc
0.27 ampoll
0.27 boton
0.27 carro
0.27 con nause
0.27 de _ no
0.27 de boton
0.27 debaj de
0.27 diabetic
0.27 diarre
0.27 dias vomit
0.27 duele tanto
0.27 esta tir
0.27 estoy tembl
0.27 gas _ la
0.27 herman _ esta
0.27 hijo _ esta
0.27 izquierd y
0.27 la cabez
0.27 la vejig
0.27 mama
0.27 mama _ en
0.27 me pego
0.27 mi _ amaneci
0.27 mi mama
0.27 nina de
0.27 no -reaccion
0.27 no _ -las
0.27 no _ orinar
0.27 papa _ #11+
0.27 pila _ boton
0.27 quij trab
0.27 quitar
0.27 quitar la
0.27 respir _ rap
0.27 ruido
0.27 tengo _ pistol
0.27 tengo miedo
0.27 tir
0.27 tir en
0.27 vejig
0.27 y _ nause
0.27 y _ sale
0.27 y sale
0.27 y sient
0.27 y tomo
0.26 -veo -bien
0.26 =a_lot =thirsty
0.26 =back_pain =uti
0.26 =belly_hit =bite_bad
0.26 =belly_hit =bleeding_any
0.26 =belly_hit =vaginal_bleeding
0.26 =bladder_bowel_loss =numb_any
0.26 =bladder_bowel_loss =saddle_numb
0.26 =bleeding_any =hit_hard
0.26 =bleeding_any =rectal_blood
0.26 =bleeding_any =vomiting_constantly
0.26 =blister_any =burn_big
0.26 =blister_word =burn_big
0.26 =blurry_vision =dizzy
0.26 =blurry_vision =pain_any
0.26 =bp_extreme
0.26 =bruising =numb_any
0.26 =burn_big =rash
0.26 =burn_severity =days_many
0.26 =calf =cold_limb
0.26 =calf =limb_cold_pale
0.26 =calf =purple_word
0.26 =chest_lasting =drowsy
0.26 =chest_lasting =one_side_belly
0.26 =chest_lasting =severe_pain
0.26 =child_got_pills =elderly
0.26 =co_words =gas_smell
0.26 =cold_limb =purple_word
0.26 =confused =withdrawal
0.26 =days_many =wont_feed
0.26 =elderly =hours_pain
0.26 =elderly =means_mentioned
0.26 =eye_hit_bad =high_fever
0.26 =eye_hit_bad =hit_hard
0.26 =eye_hit_bad =swelling
0.26 =gas_smell
0.26 =hernia =hernia_stuck
0.26 =hernia_stuck =hernia_word
0.26 =hip_hurts =uti
0.26 =hit_hard =vaginal_bleeding
0.26 =limb_cold_pale =purple_word
0.26 =long_bleed =tia_resolved
0.26 =many_days =postpartum
0.26 =numb_any =snake
0.26 =numb_any =snake_bad
0.26 =pain_beyond =wound
0.26 =pale_clammy =sugar_low
0.26 =racing_heart =short_breath
0.26 =radiates =uti
0.26 =rash =swelling
0.26 =recent_infection
0.26 =rectal_blood
0.26 =rectal_blood =vaginal_bleeding
0.26 =retractions
0.26 =rigors =young_baby
0.26 =short_breath =sting
0.26 =short_breath =sudden
0.26 =snake =swelling
0.26 =snake_bad =swelling
0.26 =swelling =wakes
0.26 =thirsty
0.26 =vomiting_constantly
0.26 ^ _ dan
0.26 ^ escuch
0.26 a _ bebe
0.26 a _ herman
0.26 aguant
0.26 ahora _ y
0.26 alrededor _ ojo
0.26 alrededor del
0.26 apret _ cuell
0.26 apret el
0.26 ataqu
0.26 ataqu de
0.26 cayo _ las
0.26 con dolor
0.26 cuest _ y
0.26 de _ operacion
0.26 duele y
0.26 en _ casa
0.26 es insoportabl
0.26 es negro
0.26 escuch
0.26 esta agu
0.26 esta babe
0.26 esta gris
0.26 esta negra
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 golpe y
0.26 hace _ minut
0.26 hueso de
0.26 insoportabl
0.26 izquierd hinch
0.26 jug futbol
0.26 jugo
0.26 la _ izquierd
0.26 la pistol
0.26 los ojos
0.26 luces
0.26 me _ falt
0.26 me _ rapidisim
0.26 me apret
0.26 mord de
0.26 morir _ no
0.26 morir ya
0.26 mucha sed
0.26 nueva para
0.26 popo _ negro
0.26 popo es
0.26 puede hablar
0.26 puso _ y
0.26 que el
0.26 sangr vaginal
0.26 se _ unas
0.26 tembl y
0.26 tengo nause
0.26 trago unas
0.26 unas _ de
0.26 vaginal
0.26 y _ -veo
0.26 y _ agu
0.26 y amaneci
0.25 #11+ _ escalofri
0.25 #11+ horas
0.25 =acts_drunk =drunk_speech
0.25 =alcohol =drunk_speech
0.25 =allergen =dystonia
0.25 =at_rest =barking_stridor
0.25 =at_rest =hurts_breathing
0.25 =baby =wont_feed
0.25 =belly_hit =blood_thinner
0.25 =bladder_bowel_loss =severe_pain
0.25 =bladder_bowel_loss =squeezing_word
0.25 =blurry_vision =double_vision
0.25 =bp_high =pain_any
0.25 =burn_severity =cholinergic
0.25 =burn_severity =swelling
0.25 =cannot_move_limb =severe_weakness
0.25 =cannot_move_limb =weak_one_side
0.25 =chest_lasting =nosebleed
0.25 =chest_lasting =severe_weakness
0.25 =chest_lasting =upper_belly_pain
0.25 =confused =diabetes
0.25 =confused =sudden
0.25 =copd =short_breath
0.25 =dark_urine =eye_hit_bad
0.25 =diabetes =sugar_extreme
0.25 =diabetes =sugar_very_high
0.25 =double_vision
0.25 =double_vision =eye_hit_bad
0.25 =drug_named =dystonia
0.25 =drunk_speech
0.25 =elderly =overdose_taken
0.25 =eye_bulge =swelling
0.25 =eye_hit_bad =no_injury
0.25 =eye_hit_bad =short_breath
0.25 =eye_hit_bad =trunk_pain
0.25 =eye_hit_bad =wont_swallow
0.25 =eye_hit_bad =worst_ever
0.25 =fell =head_injury
0.25 =fever =nail_word
0.25 =fever =unresponsive
0.25 =getting_worse =worst_ever
0.25 =head_danger =radiates_groin
0.25 =high_fever =pain_any
0.25 =high_fever =vomiting
0.25 =hours_pain =new_confusion
0.25 =hours_pain =nosebleed
0.25 =hours_pain =testicle
0.25 =jaw_arm_sweat =nausea
0.25 =jaw_arm_sweat =radiates
0.25 =light_hurts
0.25 =means_at_hand =self_harm_now
0.25 =means_mentioned =self_harm_now
0.25 =moved_right =right_side
0.25 =nail_word =postpartum
0.25 =no_injury =pain_any
0.25 =no_injury =squeezing_word
0.25 =no_injury =sudden
0.25 =pain_any =trunk_pain
0.25 =pain_any =wont_swallow
0.25 =pain_any =worst_ever
0.25 =postpartum =soaking_pad
0.25 =pregnant =preterm_weeks
0.25 =radiates_groin =vomiting
0.25 =severe_weakness =weak_one_side
0.25 =squeezing_word =worst_ever
0.25 =stiff_neck
0.25 =stiff_neck =vomiting
0.25 =swallow_trouble =throat_sore
0.25 =throat_sore =wont_swallow
0.25 =trunk_pain
0.25 =worst_ever
0.25 ^ _ pego
0.25 ^ _ queme
0.25 a _ rato
0.25 a cada
0.25 acido
0.25 acido en
0.25 algo de
0.25 amigo
0.25 aqui
0.25 cada rato
0.25 carro y
0.25 cayo acido
0.25 de _ nada
0.25 duele _ el
0.25 el peor
0.25 embaraz _ dolor
0.25 empap
0.25 empap _ toall
0.25 en _ barrig
0.25 en _ con
0.25 en _ testicul
0.25 encontr _ mi
0.25 esta _ confund
0.25 esta _ incoherenci
0.25 hablar
0.25 hinch _ calient
0.25 inflam la
0.25 la _ cuell
0.25 la _ un
0.25 la _ vomit
0.25 la medicin
0.25 la nada
0.25 la sangr
0.25 le fue
0.25 lo _ en
0.25 manch
0.25 me _ acido
0.25 me _ horribl
0.25 me inflam
0.25 me queme
0.25 muy confund
0.25 nino se
0.25 perdi _ vista
0.25 queme
0.25 salio
0.25 tengo #
0.25 tengo epoc
0.25 trago cloro
0.25 ve _ y
0.25 y _ lucecit
0.25 y tiembl
0.25 ya van
0.24 -ha
0.24 -me _ -parar
0.24 -mi -bebe
0.24 -parar
0.24 -puedo -parar
0.24 =a_lot =nail_word
0.24 =allergen =fever
0.24 =baby =newborn
0.24 =baby_still =numb_any
0.24 =back_pain =severe_pain
0.24 =belly_hit =burned_hand
0.24 =belly_pain =nausea
0.24 =belly_pain =right_side
0.24 =bleeding_any =days_many
0.24 =bleeding_any =stool_blood
0.24 =bleeding_heavy =bleeds_a_lot
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =bluish =purple_word
0.24 =blurry_vision =severe_pain
0.24 =burn_severity =drowsy
0.24 =burn_severity =lips_blue
0.24 =burn_severity =rigors
0.24 =burned_hand =numb_any
0.24 =cannot_move_limb =elderly
0.24 =chest_lasting =ear_swollen
0.24 =chest_pressure =squeezing_word
0.24 =co_words =squeezing_word
0.24 =co_words =vomiting
0.24 =confused =heat_danger
0.24 =days_many =eye_hit_bad
0.24 =days_many =sudden
0.24 =dizzy =feels_sleepy
0.24 =dizzy =nail_word
0.24 =drowning =short_breath
0.24 =drowsy =vomiting
0.24 =eye_hit_bad
0.24 =eye_hit_bad =neck_pain
0.24 =eye_hit_bad =sight_for_years
0.24 =eye_hit_bad =stool_blood
0.24 =eye_hit_bad =swallow_trouble
0.24 =eye_hit_bad =vomiting_constantly
0.24 =face_blisters =rash
0.24 =fainted =pale_clammy
0.24 =feels_sleepy =near_faint
0.24 =fell =hit_hard
0.24 =head_danger
0.24 =head_danger =hours_pain
0.24 =head_danger =short_breath
0.24 =hernia =severe_pain
0.24 =hernia_word =severe_pain
0.24 =jaw_locked =swallow_trouble
0.24 =jaw_locked =wont_swallow
0.24 =limb_bleeds =wound
0.24 =mouth_sores =skin_peeling
0.24 =nail_word =young_baby
0.24 =near_faint =pain_any
0.24 =neck_pain
0.24 =neck_pain =pain_any
0.24 =newborn
0.24 =newborn =young_baby
0.24 =no_urine =vomiting
0.24 =pain_any =sight_for_years
0.24 =pain_any =swallow_trouble
0.24 =radiates_groin =squeezing_word
0.24 =rash =skin_peeling
0.24 =stool_blood
0.24 =stool_blood =vaginal_bleeding
0.24 =sudden =testicle
0.24 ^ _ amiga
0.24 ^ _ dio
0.24 ^ _ presion
0.24 a chorr
0.24 ahog
0.24 ahog con
0.24 aire aunqu
0.24 amiga
0.24 ayer y
0.24 bajo
0.24 cabez _ ahora
0.24 como _ desmayarm
0.24 como para
0.24 con agua
0.24 cuest respirar
0.24 de #
0.24 de _ garrapat
0.24 de _ lado
0.24 duele _ mandibul
0.24 el _ apret
0.24 el _ aunqu
0.24 el testicul
0.24 en _ cocin
0.24 en _ quij
0.24 escalofri despu
0.24 esta _ tiene
0.24 esta ahog
0.24 estoy ronco
0.24 estoy sangr
0.24 gargant _ no
0.24 hormigue
0.24 hormigue _ las
0.24 hormigue en
0.24 la _ hace
0.24 la ereccion
0.24 la selva
0.24 los pies
0.24 mare _ para
0.24 me _ mare
0.24 mi amiga
0.24 mucho _ estoy
0.24 nac
0.24 panza
0.24 para desmayarm
0.24 pecho apret
0.24 peor _ de
0.24 pupil
0.24 puso mor
0.24 quier matar
0.24 recien nac
0.24 rojos
0.24 se _ ahog
0.24 se _ mor
0.24 se cayo
0.24 selva
0.24 sient _ como
0.24 sient _ se
0.24 sient hormigue
0.24 sient mare
0.24 tengo _ pies
0.24 toda _ espald
0.24 una _ un
0.24 vibor _ el
0.24 vibor en
0.24 y _ -ha
0.24 y _ pego
0.24 y _ piel
0.24 y mor
0.24 y toma
0.23 #99+ _ me
0.23 -orina
0.23 =a_lot =cough
0.23 =a_lot =squeezing_word
0.23 =a_lot =withdrawal
0.23 =allergen =throat_closing
0.23 =barking_stridor =co_words
0.23 =barking_stridor =cough
0.23 =barking_stridor =croup_cough
0.23 =belly_pain =tearing
0.23 =bite_bad =pregnant
0.23 =bite_bad =vomiting
0.23 =bleeding_any =near_faint
0.23 =blood_thinner =vaginal_bleeding
0.23 =bp_extreme =bp_high
0.23 =bp_extreme =bp_very_high
0.23 =bp_extreme =head_danger
0.23 =bp_very_high =head_danger
0.23 =burn_severity =head_injury
0.23 =burn_severity =heat_danger
0.23 =cannot_move_limb =cannot_move_side
0.23 =cannot_move_side =severe_weakness
0.23 =chest_any =hours_pain
0.23 =chest_lasting =drug_named
0.23 =chest_lasting =hurts_move
0.23 =chest_tearing =radiates
0.23 =cholinergic =eye_hit_bad
0.23 =co_words =hurts_breathing
0.23 =cold_limb =low_temp
0.23 =cough =hurts_breathing
0.23 =croup_cough =hurts_breathing
0.23 =days_many =recent_surgery
0.23 =diabetes =short_breath
0.23 =drowning =fall_any
0.23 =drowning =fell
0.23 =drowning =hit_hard
0.23 =elderly =fall_any
0.23 =elderly =fell
0.23 =elderly =hit_hard
0.23 =elderly =muscle_strain_word
0.23 =elderly =sight_for_years
0.23 =eye_hit_bad =jaw_arm_sweat
0.23 =eye_hit_bad =severe_weakness
0.23 =fall_any =heat_exposure
0.23 =fall_any =seizure
0.23 =fever =mouth_sores
0.23 =fever =tooth_bad
0.23 =green_vomit =young_baby
0.23 =hallucinating =hours_pain
0.23 =hallucinating =sudden
0.23 =head_danger =sting
0.23 =head_danger =trunk_pain
0.23 =heat_exposure =hit_hard
0.23 =hit_hard =seizure
0.23 =hurts_breathing =short_breath
0.23 =muscle_strain_word =squeezing_word
0.23 =muscle_strain_word =trunk_pain
0.23 =nail_word =soaking_pad
0.23 =new_baby =young_baby
0.23 =postpartum =recent_surgery
0.23 =pregnant =swelling_lips
0.23 =short_breath =vomiting
0.23 =sight_for_years =squeezing_word
0.23 =sight_for_years =trunk_pain
0.23 =squeezing_word =upper_belly_pain
0.23 =swelling_lips =swelling_throat
0.23 =swelling_throat =tongue_swollen
0.23 =trunk_pain =vomiting
0.23 ^ regres
0.23 abej
0.23 boca _ y
0.23 boca chuec
0.23 cabez _ vomit
0.23 cesare
0.23 chuec y
0.23 culebrill en
0.23 de _ barrig
0.23 de la
0.23 del corazon
0.23 desde _ dias
0.23 desde _ una
0.23 duele _ fiebr
0.23 esta _ mucho
0.23 fiebr cuell
0.23 hace _ raros
0.23 hace dias
0.23 hace ruid
0.23 hija _ la
0.23 horas _ la
0.23 la gente
0.23 las _ y
0.23 llag
0.23 llag _ la
0.23 llag en
0.23 llevo dos
0.23 me _ coagul
0.23 me _ dos
0.23 me salen
0.23 mor y
0.23 muela _ no
0.23 muy calient
0.23 nada desde
0.23 nariz _ hace
0.23 nariz desde
0.23 no -orina
0.23 ojo _ de
0.23 pico
0.23 presion _ mi
0.23 que _ va
0.23 quier _ y
0.23 raros
0.23 regres
0.23 regres de
0.23 repent no
0.23 respir
0.23 respirar _ tengo
0.23 ruid
0.23 ruid raros
0.23 salen coagul
0.23 se _ con
0.23 tengo _ piern
0.23 tiene _ sueno
0.23 tiene dolor
0.23 tiene mucho
0.23 toall cada
0.23 tom
0.23 una piern
0.23 y _ cosas
0.23 y _ ereccion
0.23 y _ frio
0.23 y _ salen
0.23 y mucha
0.22 =a_lot =high_fever
0.22 =a_lot =long_bleed
0.22 =a_lot =pain_any
0.22 =a_lot =swelling
0.22 =allergen =mouth_sores
0.22 =allergen =plant_eaten
0.22 =baby =mania_psychosis
0.22 =belly_pain =head_danger
0.22 =belly_pain =vomiting
0.22 =bite_bad =severe_pain
0.22 =bite_bad =sudden
0.22 =bleeding_any =fall_any
0.22 =bluish =fever
0.22 =blurry_vision =eye_red
0.22 =burn_any =fever
0.22 =burn_big =fever
0.22 =burn_severity =stool_blood
0.22 =cannot_breathe =cold_outside
0.22 =cannot_breathe =hours_pain
0.22 =cannot_breathe =retractions
0.22 =chest_lasting =moved_right
0.22 =chest_lasting =right_side
0.22 =child_got_pills =plant_eaten
0.22 =clot_risk =high_fever
0.22 =clot_risk =swelling
0.22 =days_many =severe_pain
0.22 =diarrhea =stool_blood
0.22 =drooling =fever
0.22 =drug_named =mouth_sores
0.22 =eye_area =eye_pain
0.22 =eye_hit_bad =preterm_weeks
0.22 =eye_hit_bad =wound
0.22 =eye_pain
0.22 =eye_pain =eye_red
0.22 =eye_pain =pain_any
0.22 =eye_red =pain_any
0.22 =fall_any =fight_blow
0.22 =fall_any =vaginal_bleeding
0.22 =fever =seizure
0.22 =fever =squeezing_word
0.22 =fever =wound
0.22 =fight_blow =hit_hard
0.22 =getting_worse =short_breath
0.22 =getting_worse =tearing
0.22 =harm_others =mania_psychosis
0.22 =head_danger =hives
0.22 =head_danger =hives_all
0.22 =head_danger =nail_word
0.22 =head_danger =snake
0.22 =head_danger =snake_bad
0.22 =head_injury =numb_any
0.22 =high_altitude =short_breath
0.22 =hives =rash
0.22 =hives =short_breath
0.22 =hours_pain =one_eye
0.22 =limb_injury =pain_any
0.22 =limb_injury =severe_pain
0.22 =nail_word =sting
0.22 =nail_word =wont_go_away
0.22 =pain_any =postpartum
0.22 =pain_any =purple_word
0.22 =pain_any =short_breath
0.22 =pain_any =swelling
0.22 =plant_eaten
0.22 =plant_eaten =poison_swallowed
0.22 =rash =short_breath
0.22 =recent_travel =vomiting
0.22 =slow_breathing
0.22 =swallow_trouble =swelling
0.22 =swelling =tooth_bad
0.22 =swelling =wont_swallow
0.22 =tooth_bad
0.22 =trunk_pain =young_baby
0.22 ^ #
0.22 ^ _ piern
0.22 a gran
0.22 abajo a
0.22 abeja _ se
0.22 agua hirv
0.22 aire _ el
0.22 al ojo
0.22 babe y
0.22 barrig _ y
0.22 brazo _ y
0.22 cabez _ y
0.22 calentur _ #11+
0.22 calentur de
0.22 cuerp y
0.22 dano a
0.22 de _ nariz
0.22 debil y
0.22 derech de
0.22 desmay _ corazon
0.22 desmay el
0.22 di
0.22 dice cosas
0.22 dolor _ a
0.22 dolor _ de
0.22 dolor arrib
0.22 durmi _ mitad
0.22 en _ cara
0.22 escalofri fuert
0.22 esta sud
0.22 fuent _ tengo
0.22 gran
0.22 gran altur
0.22 hace _ seman
0.22 her esta
0.22 hirv _ el
0.22 hong
0.22 hong _ jardin
0.22 hong del
0.22 hunden
0.22 hunden _ costill
0.22 hunden las
0.22 la _ tomo
0.22 la sierr
0.22 le dio
0.22 le hunden
0.22 mama de
0.22 mano _ y
0.22 me _ algo
0.22 mi _ vomit
0.22 minut y
0.22 mucha fiebr
0.22 mucho _ cabez
0.22 no _ puede
0.22 no quier
0.22 oscur
0.22 oye
0.22 oye _ y
0.22 oye voces
0.22 picaron
0.22 piern _ y
0.22 presion _ #99+
0.22 que _ a
0.22 que _ dicen
0.22 quede _ en
0.22 rompier
0.22 ronch
0.22 sangr _ a
0.22 se _ a
0.22 se _ desde
0.22 se _ hunden
0.22 se puede
0.22 se rompier
0.22 seman _ de
0.22 sierr
0.22 suena
0.22 tiene
0.22 un _ al
0.22 una _ cada
0.22 una _ que
0.22 una toall
0.22 voces _ me
0.22 voces que
0.22 voces y
0.22 y _ ronch
0.22 y llevo
0.22 y vengo
0.21 #99+ _ esta
0.21 -a -mi
0.21 -a _ -bebe
0.21 -donde
0.21 -donde -esta
0.21 -ha -moj
0.21 -hace
0.21 -hace -nada
0.21 -la _ -y
0.21 -mi _ -movers
0.21 -moj
0.21 -respirab
0.21 -sabe -donde
0.21 -sabe _ -esta
0.21 -sient -a
0.21 -sient _ -mi
0.21 =a_lot =hit_hard
0.21 =baby =fall_any
0.21 =baby =fell
0.21 =baby =fell_baby
0.21 =baby =hit_hard
0.21 =baby =lips_blue
0.21 =belly_pain
0.21 =belly_pain =pain_any
0.21 =bite_bad =burn_any
0.21 =bite_bad =burn_big
0.21 =bite_bad =halos
0.21 =bite_bad =yellow_halos
0.21 =bladder_bowel_loss =chest_lasting
0.21 =bladder_bowel_loss =urinary_stuck_long
0.21 =bleeding_any =limb_bleeds
0.21 =bleeding_heavy =limb_bleeds
0.21 =blood_thinner =head_danger
0.21 =burn_severity =pleuritic
0.21 =burn_severity =swelling_lips
0.21 =chest_lasting =indigestion_odd
0.21 =chest_lasting =rigors
0.21 =chest_lasting =rigors_hard
0.21 =chest_lasting =urinary_stuck
0.21 =chest_lasting =urinary_stuck_long
0.21 =confused =lost_place
0.21 =confused =wakes
0.21 =eye_area =halos
0.21 =eye_area =hours_pain
0.21 =eye_area =yellow_halos
0.21 =eye_hit_bad =getting_worse
0.21 =eye_hit_bad =halos
0.21 =eye_hit_bad =limb_bleeds
0.21 =eye_hit_bad =recent_travel
0.21 =eye_hit_bad =urinary_stuck
0.21 =eye_hit_bad =urinary_stuck_long
0.21 =eye_hit_bad =yellow_halos
0.21 =eye_pain =halos
0.21 =eye_pain =yellow_halos
0.21 =eyelids_swollen
0.21 =face_droop =speech
0.21 =gas_smell =vomiting
0.21 =getting_worse =pain_any
0.21 =getting_worse =squeezing_word
0.21 =halos
0.21 =halos =pain_any
0.21 =halos =yellow_halos
0.21 =head_danger =postpartum
0.21 =head_injury =hours_pain
0.21 =head_injury =muscle_strain_word
0.21 =head_injury =sight_for_years
0.21 =headache =postpartum
0.21 =heat_exposure =unresponsive
0.21 =immunosuppressed =sickle_cell
0.21 =indigestion_odd
0.21 =indigestion_odd =long_bleed
0.21 =indigestion_odd =pale_clammy
0.21 =indigestion_odd =wont_go_away
0.21 =limb_bleeds =vaginal_bleeding
0.21 =lost_place
0.21 =near_faint =vaginal_bleeding
0.21 =new_confusion =wakes
0.21 =pain_any =recent_travel
0.21 =pain_any =urinary_stuck
0.21 =pain_any =urinary_stuck_long
0.21 =pain_any =yellow_halos
0.21 =pale_clammy =wont_go_away
0.21 =postpartum =squeezing_word
0.21 =recent_travel =squeezing_word
0.21 =severe_pain =worst_ever
0.21 =shaking =young_baby
0.21 =sickle_cell
0.21 =squeezing_word =trunk_pain
0.21 =swelling =throat_tight
0.21 =unresponsive =young_baby
0.21 =urinary_stuck =urinary_stuck_long
0.21 =urinary_stuck_long
0.21 =yellow_halos
0.21 ^ _ anticonceptiv
0.21 ^ _ demasiad
0.21 ^ _ pegaron
0.21 ^ _ peor
0.21 a desmayar
0.21 a los
0.21 alacran
0.21 anemi
0.21 anemi falciform
0.21 ator y
0.21 bebe _ -ha
0.21 brazo con
0.21 cabez ayer
0.21 cada _ peor
0.21 casa y
0.21 cayo cloro
0.21 chorr de
0.21 con _ fuert
0.21 con _ hirv
0.21 con _ pelot
0.21 convulsion _ no
0.21 de lado
0.21 de tomar
0.21 diarre _ sangr
0.21 diarre con
0.21 dolor _ los
0.21 dolor terribl
0.21 duele _ lado
0.21 dura
0.21 el _ dolor
0.21 el _ hinch
0.21 elefant
0.21 empap tres
0.21 empez _ repent
0.21 en _ luces
0.21 encog
0.21 encog las
0.21 epoc y
0.21 esta tembl
0.21 estoy _ frio
0.21 fiebr _ manch
0.21 fiebr despu
0.21 fiebr me
0.21 frent
0.21 frent y
0.21 halos
0.21 halos _ las
0.21 halos en
0.21 herman
0.21 herman tomo
0.21 hija _ trago
0.21 hinch que
0.21 hoy vomit
0.21 izquierd _ estoy
0.21 la _ ayer
0.21 la frent
0.21 largo
0.21 las luces
0.21 le _ con
0.21 le pegaron
0.21 me _ cloro
0.21 me _ respirar
0.21 me pegue
0.21 mi herman
0.21 mi suegr
0.21 nada y
0.21 nino _ trago
0.21 nino _ un
0.21 no -respirab
0.21 no _ -donde
0.21 no _ -hace
0.21 no _ -moj
0.21 no _ mover
0.21 orina oscur
0.21 pegaron
0.21 pegaron _ una
0.21 pegaron con
0.21 pelot
0.21 pelot _ el
0.21 pelot en
0.21 peor dolor
0.21 piel _ y
0.21 piern hinch
0.21 puedo _ nada
0.21 puedo orinar
0.21 quij y
0.21 ratas
0.21 salio _ chorr
0.21 se _ puso
0.21 suegr
0.21 tengo _ fiebr
0.21 tengo sangr
0.21 tiene _ y
0.21 tomar _ dos
0.21 tomar hace
0.21 tomo anticonceptiv
0.21 tres horas
0.21 tres toall
0.21 un _ largo
0.21 un alacran
0.21 un chorr
0.21 un elefant
0.21 una pelot
0.21 una seman
0.21 ve la
0.21 vecin _ tir
0.21 vecin esta
0.21 vez peor
0.21 y _ con
0.21 y _ debil
0.21 y fria
0.21 ya _ tres
0.21 ya empap
0.2 =a_lot =short_breath
0.2 =allergen =head_danger
0.2 =baby =hallucinating
0.2 =baby =hours_pain
0.2 =belly_hard =vomiting
0.2 =bite_bad =confused
0.2 =bite_bad =headache
0.2 =bite_bad =numb_any
0.2 =black_stool =head_danger
0.2 =bleeds_a_lot =pregnant
0.2 =blister_any =burned_hand
0.2 =blister_word =burned_hand
0.2 =bp_high =headache
0.2 =bp_high =squeezing_word
0.2 =bruising =fever
0.2 =burn_severity =chemical_burn
0.2 =burn_severity =chemical_strong
0.2 =burn_severity =fast_breathing
0.2 =burn_severity =hallucinating
0.2 =burn_severity =jaundice
0.2 =burn_severity =kid_breathing
0.2 =burned_hand =rash
0.2 =chemical_burn
0.2 =chemical_burn =chemical_strong
0.2 =chemical_burn =fall_any
0.2 =chemical_burn =hit_hard
0.2 =chemical_strong
0.2 =chemical_strong =fall_any
0.2 =chemical_strong =hit_hard
0.2 =chest_lasting =coughs_blood
0.2 =chest_lasting =getting_worse
0.2 =chest_lasting =smoke
0.2 =clot_risk =hurts_breathing
0.2 =clot_risk =pleuritic
0.2 =co_words =rash
0.2 =cocaine =head_danger
0.2 =confused =rigors
0.2 =confused =shaking
0.2 =drooling
0.2 =drowsy =means_mentioned
0.2 =ear_swollen =squeezing_word
0.2 =eye_area =squeezing_word
0.2 =eye_bulge =eye_hit_bad
0.2 =eye_hit_bad =face_blisters
0.2 =eye_hit_bad =head_danger
0.2 =fall_any =muscle_strain_word
0.2 =fall_any =sight_for_years
0.2 =fast_breathing =kid_breathing
0.2 =fever =wont_feed
0.2 =flank_pain =vomiting
0.2 =floppy_es =unresponsive
0.2 =head_danger =kidney_stone
0.2 =head_danger =rigors
0.2 =head_danger =wakes
0.2 =high_fever =squeezing_word
0.2 =hip_hurts =hit_hard
0.2 =hit_hard =severe_pain
0.2 =kid_breathing
0.2 =kid_breathing =short_breath
0.2 =kidney_stone =vomiting
0.2 =limp_leg =limp_refuses
0.2 =limp_refuses
0.2 =muscle_strain_word =swelling
0.2 =muscle_tear =pain_any
0.2 =one_side_belly =vomiting
0.2 =pain_any =pregnant
0.2 =pain_any =priapism
0.2 =pale_clammy =severe_pain
0.2 =postpartum =rigors
0.2 =postpartum =rigors_hard
0.2 =pregnant =swelling_face
0.2 =radiates =trunk_pain
0.2 =short_breath =young_baby
0.2 =sight_for_years =swelling
0.2 ^ _ picaron
0.2 ^ _ vomit
0.2 ^ llegu
0.2 aceler y
0.2 agarr el
0.2 aguadit
0.2 aguant _ dolor
0.2 al caminar
0.2 ampoll en
0.2 atras de
0.2 bebe
0.2 blanc y
0.2 cachet
0.2 calient _ de
0.2 como #11+
0.2 con _ ojo
0.2 con una
0.2 corazon _ y
0.2 corazon le
0.2 de pecho
0.2 de su
0.2 dias _ ahora
0.2 dolor _ pecho
0.2 dura como
0.2 embaraz
0.2 es _ y
0.2 es diabetic
0.2 espos _ el
0.2 esta hirv
0.2 estoy pal
0.2 frio _ no
0.2 habla _ y
0.2 hinch _ me
0.2 infeccion de
0.2 la _ a
0.2 la _ chuec
0.2 la primer
0.2 le _ sangr
0.2 limpiador
0.2 llegu
0.2 mama _ diabetic
0.2 mama es
0.2 me _ tragar
0.2 me picaron
0.2 mi nina
0.2 nina
0.2 orina _ y
0.2 pecho _ estoy
0.2 puent
0.2 sal y
0.2 sale _ sangr
0.2 sangr tanto
0.2 se agarr
0.2 tengo fiebr
0.2 tengo mucho
0.2 todas las
0.2 tomo _ frasc
0.2 tos _ y
0.2 tosi sangr
0.2 un dolor
0.2 un frasc
0.2 una _ esta
0.2 veo doble
0.2 y _ cara
0.2 y _ ronca
0.19 # _ tiene
0.19 # dias
0.19 #11+ _ esta
0.19 -dia -y
0.19 -el _ -y
0.19 -lo _ -despertar
0.19 -orin _ -todo
0.19 -tomo
0.19 =a_lot =cannot_breathe
0.19 =a_lot =severe_pain
0.19 =a_lot =stiff_neck
0.19 =acts_drunk =speech
0.19 =alcohol =speech
0.19 =alcohol =unresponsive
0.19 =alcohol =withdrawal
0.19 =baby =inconsolable
0.19 =back_pain
0.19 =back_pain =eye_hit_bad
0.19 =back_pain =pain_any
0.19 =belly_hard =belly_pain
0.19 =belly_hit =confused
0.19 =belly_pain =diabetes
0.19 =belly_pain =hours_pain
0.19 =belly_pain =muscle_strain_word
0.19 =belly_pain =sight_for_years
0.19 =bite_bad =sting
0.19 =bite_bad =vaginal_bleeding
0.19 =black_stool =near_faint
0.19 =bluish =cough
0.19 =burn_severity =clot_risk
0.19 =burn_severity =pale_clammy
0.19 =burn_severity =retractions
0.19 =burn_severity =right_side
0.19 =burn_severity =sudden
0.19 =calf =fever
0.19 =cannot_breathe =sudden
0.19 =chest_any =clot_risk
0.19 =chest_lasting =uti
0.19 =chest_pain =clot_risk
0.19 =clot_risk =trunk_pain
0.19 =cold_only =young_baby
0.19 =cough =lips_blue
0.19 =days_many =preterm_weeks
0.19 =deep_burn =skin_peeling
0.19 =diabetes =wound
0.19 =drooling =eye_hit_bad
0.19 =drowsy =hours_pain
0.19 =eye_hit_bad =jaundice
0.19 =eye_hit_bad =racing_heart
0.19 =eye_hit_bad =rigors
0.19 =eye_red =fever
0.19 =eye_red =rash
0.19 =fall_any
0.19 =fall_any =severe_pain
0.19 =fever =spreading
0.19 =fever =upper_belly_pain
0.19 =flank_pain =pregnant
0.19 =head_danger =severe_pain
0.19 =head_danger =smoke
0.19 =hernia_word
0.19 =high_fever =recent_travel
0.19 =hip_hurts =trunk_pain
0.19 =jaundice =pain_any
0.19 =jaundice =right_side
0.19 =jaundice =squeezing_word
0.19 =long_bleed =squeezing_word
0.19 =muscle_strain_word =severe_pain
0.19 =nail_word =priapism
0.19 =nausea
0.19 =not_drinking
0.19 =preterm_weeks
0.19 =rigors =sugar_low
0.19 =rigors =sugar_very_low
0.19 =rigors_hard =uti
0.19 =severe_pain =sight_for_years
0.19 =severe_pain =swallow_trouble
0.19 =severe_pain =throat_sore
0.19 =severe_pain =trunk_pain
0.19 =severe_pain =wont_swallow
0.19 =shaking =sugar_low
0.19 =shaking =sugar_very_low
0.19 =skin_infection =wound_infected
0.19 =squeezing_word =uti
0.19 ^ _ cayo
0.19 ^ _ tobill
0.19 abuel _ cayo
0.19 ahora toso
0.19 alcohol
0.19 altur
0.19 anos _ la
0.19 arrib a
0.19 bebe _ se
0.19 bebe llora
0.19 cacahuat
0.19 cada #
0.19 de _ cesare
0.19 de _ piern
0.19 el antibiotic
0.19 el hombr
0.19 el perro
0.19 embaraz _ veo
0.19 en _ cost
0.19 en quimi
0.19 estuv en
0.19 gargant y
0.19 habla _ borrach
0.19 habla como
0.19 hija _ tomo
0.19 hijo _ puede
0.19 hirv en
0.19 hombr
0.19 la _ estoy
0.19 la cesare
0.19 los _ morad
0.19 mama _ esta
0.19 mi _ llora
0.19 mi _ respir
0.19 mi tio
0.19 morad y
0.19 mucho dolor
0.19 nause
0.19 no -tomo
0.19 pastill nueva
0.19 pecho _ se
0.19 pies
0.19 popo
0.19 respir rap
0.19 respirar _ se
0.19 se _ al
0.19 se _ torci
0.19 seman esta
0.19 sient
0.19 sus
0.19 sus pastill
0.19 tanto _ gargant
0.19 tanto la
0.19 tio
0.19 tir _ el
0.19 todo _ lado
0.19 toso sangr
0.19 una ereccion
0.19 una serpient
0.19 vomit con
0.19 y _ como
0.19 y _ toso
0.19 y las
0.18 -aire
0.18 -fuerz
0.18 -ha -orin
0.18 -ha _ -en
0.18 =a_lot =coughs_blood
0.18 =a_lot =drowning
0.18 =a_lot =feels_sleepy
0.18 =a_lot =jaw_arm_sweat
0.18 =arm_hand_pain =pale_clammy
0.18 =at_rest =chest_any
0.18 =at_rest =chest_pressure
0.18 =baby =hernia_stuck
0.18 =baby =soft_spot
0.18 =belly_hard =green_vomit
0.18 =belly_hard =phlegm
0.18 =bite_bad =deformed
0.18 =bite_bad =speech
0.18 =bite_bad =stiff_neck
0.18 =bite_bad =tendon_seen
0.18 =blood_thinner =long_bleed
0.18 =both_legs
0.18 =burn_severity =hernia_stuck
0.18 =burn_severity =soft_spot
0.18 =burn_severity =turning_blue
0.18 =cannot_breathe =inhaler_fails
0.18 =chest_any =radiates
0.18 =chest_lasting =radiates_groin
0.18 =chest_lasting =testicle
0.18 =chest_lasting =vomiting_blood
0.18 =chest_pain =pale_clammy
0.18 =chest_pain =radiates
0.18 =clot_risk =days_many
0.18 =clot_risk =soaking_pad
0.18 =confused =sugar_low
0.18 =confused =sugar_very_low
0.18 =deformed =tendon_seen
0.18 =deformed =to_the_bone
0.18 =drowsy =feels_sleepy
0.18 =eye_area =seizure
0.18 =eye_area =sting
0.18 =eye_area =unresponsive
0.18 =eye_hit_bad =hip_hurts
0.18 =eye_hit_bad =hurts_move
0.18 =eye_hit_bad =recent_infection
0.18 =eye_hit_bad =throat_side
0.18 =fall_any =thrown_off
0.18 =fall_any =vomiting
0.18 =fever =vomiting_constantly
0.18 =head_danger =high_altitude
0.18 =head_danger =no_urine
0.18 =headache =nail_word
0.18 =hernia_stuck =severe_pain
0.18 =high_fever =muscle_strain_word
0.18 =high_fever =sight_for_years
0.18 =high_fever =unresponsive
0.18 =hip_hurts
0.18 =hip_hurts =pain_any
0.18 =hit_hard =thrown_off
0.18 =hurts_breathing =nail_word
0.18 =jaw_arm_sweat =pain_any
0.18 =long_bleed =radiates_groin
0.18 =long_bleed =seizure
0.18 =long_bleed =testicle
0.18 =nail_word =near_faint
0.18 =new_confusion =pale_clammy
0.18 =no_urine =soft_spot
0.18 =pain_any =rigors_hard
0.18 =pregnant =swelling
0.18 =pregnant =trunk_pain
0.18 =radiates =squeezing_word
0.18 =squeezing_word
0.18 =tendon_seen
0.18 =tendon_seen =to_the_bone
0.18 =throat_side
0.18 =thrown_off
0.18 ^ _ empez
0.18 ^ _ rojo
0.18 a _ espos
0.18 aire _ me
0.18 ampoll _ la
0.18 arrib de
0.18 bien _ se
0.18 borros
0.18 brazo izquierd
0.18 cada #11+
0.18 casi se
0.18 desmay _ no
0.18 duro
0.18 en _ brazo
0.18 estoy sud
0.18 gargant _ hinch
0.18 golpe _ cabez
0.18 hacerm
0.18 infeccion en
0.18 inhalador no
0.18 lleno _ toall
0.18 lleno una
0.18 los _ hinchad
0.18 me empez
0.18 mi _ de
0.18 mi _ del
0.18 mov
0.18 muela infect
0.18 nada
0.18 no _ -fuerz
0.18 no _ le
0.18 no _ mueve
0.18 operaron _ seman
0.18 operaron la
0.18 orinar desde
0.18 pantorrill hinch
0.18 pela _ piel
0.18 pela la
0.18 que _ voy
0.18 quitarm
0.18 sacam
0.18 se _ pela
0.18 se ve
0.18 sent en
0.18 si lo
0.18 subio a
0.18 tengo _ sueno
0.18 toso y
0.18 ve _ hueso
0.18 vomit _ desde
0.18 vomit _ y
0.18 y _ dio
0.18 y _ doble
0.18 y _ esta
0.18 y _ mal
0.17 -reconoc _ tiene
0.17 -reconoc y
0.17 =a_lot =bluish
0.17 =a_lot =fall_any
0.17 =a_lot =high_altitude
0.17 =a_lot =young_baby
0.17 =allergen =child_got_pills
0.17 =back_pain =flank_pain
0.17 =back_pain =rigors
0.17 =barking_stridor =burn_severity
0.17 =belly_hit =severe_pain
0.17 =belly_hit =vomiting
0.17 =belly_pain =squeezing_word
0.17 =bite_bad =swelling_lips
0.17 =bleeding_any =racing_heart
0.17 =bleeding_any =spits_clots
0.17 =bleeding_heavy =nail_word
0.17 =bleeding_heavy =postpartum
0.17 =bluish =hurts_breathing
0.17 =blurry_vision =head_danger
0.17 =bruising =child_bruises
0.17 =burn_big =deep_burn
0.17 =burn_severity =cold_outside
0.17 =burn_severity =many_days
0.17 =burn_severity =wakes
0.17 =calf =wound
0.17 =cannot_breathe =chest_lasting
0.17 =chest_lasting =clot_risk
0.17 =chest_lasting =recent_surgery
0.17 =child_bruises
0.17 =child_got_pills =unresponsive
0.17 =clot_risk =young_baby
0.17 =cold_exposure
0.17 =cold_exposure =head_danger
0.17 =cold_limb =eye_hit_bad
0.17 =cold_limb =pain_any
0.17 =cold_outside =fall_any
0.17 =cold_outside =fell
0.17 =cold_outside =hit_hard
0.17 =confused =hit_hard
0.17 =coughs_blood =pain_any
0.17 =dark_urine
0.17 =days_many =leg_swelling_one
0.17 =days_many =vomiting
0.17 =diarrhea =diarrhea_many
0.17 =diarrhea_many
0.17 =elderly =severe_weakness
0.17 =elderly =sudden
0.17 =eye_area =nail_word
0.17 =eye_hit_bad =eyelids_swollen
0.17 =eye_hit_bad =high_altitude
0.17 =eye_hit_bad =muscle_strain_word
0.17 =eye_hit_bad =recent_surgery
0.17 =eye_hit_bad =spits_clots
0.17 =eye_red =eyelids_swollen
0.17 =eyelids_swollen =fever
0.17 =eyelids_swollen =swelling
0.17 =fall_any =hip_fracture
0.17 =fall_any =purple_word
0.17 =fall_any =severe_weakness
0.17 =fall_any =trunk_pain
0.17 =fell =hip_fracture
0.17 =fell =severe_weakness
0.17 =fever =glass_test
0.17 =fever =recent_surgery
0.17 =fever =wound_infected
0.17 =flank_pain =rigors
0.17 =getting_worse
0.17 =glass_test
0.17 =glass_test =purple_rash
0.17 =glass_test =rash
0.17 =glass_test =vaginal_bleeding
0.17 =head_danger =hip_hurts
0.17 =head_danger =no_gas
0.17 =head_danger =one_side_belly
0.17 =head_danger =sudden
0.17 =head_danger =swelling
0.17 =head_danger =worst_ever
0.17 =headache =high_altitude
0.17 =headache =worst_ever
0.17 =high_altitude =pain_any
0.17 =high_altitude =vomiting
0.17 =high_fever =rash
0.17 =high_fever =vaginal_bleeding
0.17 =hip_fracture
0.17 =hip_fracture =hit_hard
0.17 =hip_fracture =severe_weakness
0.17 =hip_hurts =rigors
0.17 =hit_hard =severe_weakness
0.17 =hit_hard =trunk_pain
0.17 =hours_pain =muscle_strain_word
0.17 =hours_pain =sight_for_years
0.17 =long_bleed =vaginal_bleeding
0.17 =means_mentioned
0.17 =means_mentioned =unresponsive
0.17 =muscle_strain_word =pain_any
0.17 =muscle_strain_word =short_breath
0.17 =no_gas =vomiting
0.17 =numb_any =vomiting
0.17 =phlegm =young_baby
0.17 =postpartum =wound
0.17 =racing_heart =vaginal_bleeding
0.17 =radiates =rigors
0.17 =radiates =sudden
0.17 =rash
0.17 =recent_surgery =young_baby
0.17 =severe_headache =worst_ever
0.17 =short_breath =sight_for_years
0.17 =spits_clots
0.17 =spits_clots =vaginal_bleeding
0.17 ^ #11+
0.17 ^ despu
0.17 abuel _ repent
0.17 ahora _ mucho
0.17 alarm
0.17 anemi _ y
0.17 atragant _ carne
0.17 aunqu _ sent
0.17 bajar
0.17 cabez _ mi
0.17 cabez _ tengo
0.17 cabez fuert
0.17 carne y
0.17 con _ en
0.17 con carne
0.17 creo _ me
0.17 cuest tragar
0.17 de _ fuert
0.17 deje _ tomar
0.17 derech _ la
0.17 derech abajo
0.17 destapacan
0.17 diarre _ veces
0.17 dias _ estoy
0.17 dice _ le
0.17 dolor
0.17 duele muchisim
0.17 el prepuci
0.17 en _ frent
0.17 en _ nariz
0.17 este sent
0.17 falciform y
0.17 fiebr _ no
0.17 hace dos
0.17 la _ nueva
0.17 la alarm
0.17 la pila
0.17 lado _ abajo
0.17 las costill
0.17 las ventan
0.17 le _ atras
0.17 los _ rojos
0.17 luz _ una
0.17 manch _ que
0.17 mare
0.17 me _ muchisim
0.17 me tome
0.17 morad _ no
0.17 morad que
0.17 mordi _ mi
0.17 mordi a
0.17 mucha sangr
0.17 no _ sacar
0.17 operaron de
0.17 papa _ puede
0.17 papa no
0.17 pastill y
0.17 piern
0.17 prepuci
0.17 primer vez
0.17 profund en
0.17 puede parar
0.17 puedo _ gases
0.17 puedo sacar
0.17 que se
0.17 ruido _ respirar
0.17 ruido al
0.17 sacar
0.17 sacar gases
0.17 sale
0.17 sangr _ y
0.17 se _ parar
0.17 tome _ y
0.17 una _ con
0.17 ventan
0.17 voy _ desmayar
0.17 y _ -sabe
0.17 y _ la
0.17 y _ paro
0.17 y _ raro
0.17 y _ sud
0.17 y _ warfarin
0.17 ya _ aguant
0.16 #11+
0.16 -comer
0.16 -despiert -para
0.16 -despiert _ -comer
0.16 -ha _ -el
0.16 -moj -el
0.16 -moj _ -panal
0.16 -panal desde
0.16 -para -comer
0.16 =a_lot
0.16 =a_lot =blurry_vision
0.16 =a_lot =hernia
0.16 =a_lot =hernia_word
0.16 =a_lot =preterm_weeks
0.16 =allergen =making_swell
0.16 =baby =pregnant
0.16 =belly_blow
0.16 =belly_blow =belly_hit
0.16 =belly_hard =severe_pain
0.16 =belly_hard =squeezing_word
0.16 =bite_bad =skin_infection
0.16 =bite_bad =tooth
0.16 =bite_bad =tooth_bad
0.16 =bite_bad =wound_infected
0.16 =bluish =pain_beyond
0.16 =bluish =short_breath
0.16 =burn_any =skin_peeling
0.16 =burn_severity
0.16 =burn_severity =chest_lasting
0.16 =burn_severity =postpartum
0.16 =burn_severity =rigors_hard
0.16 =burned_hand =pregnant
0.16 =burned_hand =swelling
0.16 =burned_hand =swelling_lips
0.16 =calf
0.16 =chest_any =long_bleed
0.16 =chest_any =pregnant
0.16 =chest_lasting =limp_leg
0.16 =chest_lasting =limp_refuses
0.16 =chest_lasting =sting
0.16 =chest_lasting =swelling
0.16 =chest_tearing =hours_pain
0.16 =chest_tearing =sudden
0.16 =chest_tearing =tearing
0.16 =chest_tearing =tearing_trunk
0.16 =days_many =headache
0.16 =dizzy =near_faint
0.16 =drowsy =no_urine
0.16 =elderly =unresponsive
0.16 =eye_hit_bad =head_injury
0.16 =eye_hit_bad =one_side_throat
0.16 =eye_hit_bad =pain_beyond
0.16 =eye_hit_bad =squeezing_word
0.16 =eye_hit_bad =swelling_face
0.16 =eye_red =swelling
0.16 =face_blisters =pain_any
0.16 =fall_any =hip_hurts
0.16 =fell =hip_hurts
0.16 =hernia_word =radiates_groin
0.16 =high_fever =purple_rash
0.16 =hip_hurts =severe_pain
0.16 =hours_pain =tearing
0.16 =hours_pain =tearing_trunk
0.16 =jaundice
0.16 =jaw_locked =one_side_belly
0.16 =jaw_locked =one_side_throat
0.16 =making_swell
0.16 =making_swell =swelling
0.16 =making_swell =swelling_lips
0.16 =many_days =swelling
0.16 =nail_word =radiates_groin
0.16 =nail_word =unresponsive
0.16 =nausea =squeezing_word
0.16 =no_urine =numb_any
0.16 =one_side_belly =one_side_throat
0.16 =one_side_throat
0.16 =one_side_throat =pain_any
0.16 =pain_any =pain_beyond
0.16 =pain_any =squeezing_word
0.16 =pale_clammy =rigors
0.16 =pale_clammy =shaking
0.16 =pregnant
0.16 =pregnant =young_baby
0.16 =rash =sting
0.16 =rigors =skin_infection
0.16 =rigors =wound_infected
0.16 =rigors_hard =skin_infection
0.16 =rigors_hard =wound_infected
0.16 =severe_pain =swelling
0.16 =short_breath =speech
0.16 =skin_infection =tooth
0.16 =soaking_pad =young_baby
0.16 =sting =swelling_lips
0.16 =sudden =tearing
0.16 =sudden =tearing_trunk
0.16 =tooth =wound_infected
0.16 =vomiting =withdrawal
0.16 ^ _ bola
0.16 ^ _ infect
0.16 ^ _ muy
0.16 ^ _ nina
0.16 ^ _ quemo
0.16 amoniac
0.16 apriet
0.16 bebe _ dos
0.16 bebe _ mueve
0.16 bola _ la
0.16 cabez en
0.16 cara _ y
0.16 cirrosis y
0.16 de _ costill
0.16 debaj _ las
0.16 dedo con
0.16 del _ derech
0.16 dice _ se
0.16 dio _ convulsion
0.16 dolor _ abajo
0.16 dos _ esta
0.16 dos _ y
0.16 dos meses
0.16 espos _ sangr
0.16 estan _ los
0.16 estan hinch
0.16 fuert _ a
0.16 fuert abajo
0.16 hijo se
0.16 hinch _ fiebr
0.16 hinch _ labi
0.16 hinch los
0.16 hoy _ la
0.16 infect
0.16 infect la
0.16 la piel
0.16 la presion
0.16 las _ derech
0.16 las dos
0.16 las piern
0.16 me mareo
0.16 meses _ muy
0.16 meses esta
0.16 mi _ estab
0.16 mi papa
0.16 mucho mas
0.16 nada _ dolor
0.16 nada un
0.16 nina tiene
0.16 nino _ tomo
0.16 no _ -nada
0.16 no _ -para
0.16 no _ caminar
0.16 papa
0.16 piel y
0.16 puede _ y
0.16 quier _ con
0.16 sangr _ con
0.16 se _ estan
0.16 tengo _ y
0.16 tiene cirrosis
0.16 todas _ pastill
0.16 tomo warfarin
0.16 tres _ y
0.16 vecin se
0.16 y _ brazo
0.16 y _ piern
0.15 -derech
0.15 -lado
0.15 -lado -derech
0.15 =a_lot =cold_outside
0.15 =abuse_danger =eye_hit_bad
0.15 =abuse_danger =means_mentioned
0.15 =abuse_danger =pain_any
0.15 =allergen =blister_any
0.15 =allergen =blister_word
0.15 =allergen =swallow_trouble
0.15 =allergen =wont_swallow
0.15 =at_rest =cannot_breathe
0.15 =back_pain =head_danger
0.15 =belly_hit =muscle_strain_word
0.15 =belly_hit =sight_for_years
0.15 =belly_pain =pancreas
0.15 =belly_pain =pregnant
0.15 =belly_pain =trunk_pain
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bite_bad =swallow_trouble
0.15 =bite_bad =wound
0.15 =bleeding_heavy =chest_lasting
0.15 =bleeding_heavy =pregnant
0.15 =blister_any =drug_named
0.15 =blister_any =eye_hit_bad
0.15 =blister_word =drug_named
0.15 =blister_word =eye_hit_bad
0.15 =blurry_vision =eye_pain
0.15 =burn_severity =chest_pain
0.15 =burn_severity =heat_exposure
0.15 =burn_severity =severe_weakness
0.15 =burn_severity =speech
0.15 =cannot_breathe =fast_breathing
0.15 =cannot_breathe =kid_breathing
0.15 =chest_any =chest_pain
0.15 =chest_any =pain_any
0.15 =chest_lasting =head_danger
0.15 =chest_pain =hours_pain
0.15 =chest_pain =pain_any
0.15 =co_words =dizzy
0.15 =cold_only =days_many
0.15 =confused =fall_any
0.15 =confused =severe_weakness
0.15 =days_many =itching
0.15 =days_many =itchy_only
0.15 =drug_named =fever
0.15 =drugs_taken
0.15 =elderly =nail_word
0.15 =eye_hit_bad =hoarse
0.15 =eye_hit_bad =leg_swelling_one
0.15 =eye_hit_bad =pancreas
0.15 =eye_hit_bad =shingles
0.15 =eye_hit_bad =sting
0.15 =eye_hit_bad =throat_tight
0.15 =fainted =radiates
0.15 =fall_any =squeezing_word
0.15 =fast_breathing =retractions
0.15 =fever =moved_right
0.15 =fever =right_side
0.15 =fever =skin_peeling
0.15 =fight_blow =numb_any
0.15 =getting_worse =sudden
0.15 =harm_others =means_mentioned
0.15 =head_danger =rigors_hard
0.15 =head_danger =uti
0.15 =hoarse =throat_side
0.15 =hoarse =throat_tight
0.15 =itching =pregnant
0.15 =itching =preterm_weeks
0.15 =itchy_only =pregnant
0.15 =itchy_only =preterm_weeks
0.15 =kid_breathing =retractions
0.15 =long_bleed =muscle_strain_word
0.15 =long_bleed =sight_for_years
0.15 =moved_right =severe_pain
0.15 =near_faint =radiates
0.15 =pain_any =pancreas
0.15 =pancreas
0.15 =pancreas =squeezing_word
0.15 =pancreas =trunk_pain
0.15 =retractions =short_breath
0.15 =right_side =severe_pain
0.15 =rigors =vomiting
0.15 =rigors_hard =vomiting
0.15 =sting =swelling_throat
0.15 =sting =throat_closing
0.15 =sudden =trunk_pain
0.15 =sudden =worst_ever
0.15 =sugar_low =unresponsive
0.15 =sugar_very_low =unresponsive
0.15 =throat_side =throat_tight
0.15 =uti =vomiting
0.15 =wound =wound_infected
0.15 ^ _ much
0.15 ^ _ novio
0.15 ^ _ recien
0.15 ^ _ sin
0.15 a _ alberc
0.15 ahora escalofri
0.15 alta
0.15 avisp
0.15 ayer _ en
0.15 chiquit _ la
0.15 chiquit en
0.15 con _ dolor
0.15 de _ gargant
0.15 dedos
0.15 deja
0.15 deja _ sangrar
0.15 deja de
0.15 diabetic _ sud
0.15 el _ cu
0.15 el _ medicin
0.15 el ojo
0.15 el pulso
0.15 embaraz _ estoy
0.15 esta _ con
0.15 estoy _ mucho
0.15 estoy _ sangr
0.15 golpe
0.15 grita
0.15 hay
0.15 herman _ que
0.15 herman dice
0.15 hijo esta
0.15 hoy en
0.15 la _ mi
0.15 la mandibul
0.15 lado derech
0.15 llevo #
0.15 los _ de
0.15 los dedos
0.15 manan y
0.15 mandibul
0.15 mi _ dice
0.15 mi vida
0.15 minut _ tomo
0.15 monton
0.15 monton de
0.15 mucho el
0.15 nino _ muy
0.15 nino respir
0.15 no _ ni
0.15 no deja
0.15 novio me
0.15 puede _ bien
0.15 rap _ se
0.15 se _ pal
0.15 se _ va
0.15 tiene _ cuell
0.15 toma warfarin
0.15 tomo _ monton
0.15 tomo _ y
0.15 un monton
0.15 veo _ y
0.15 y _ escalofri
0.15 y _ repent
0.15 y _ voz
0.15 y de
0.15 y fiebr
0.14 =a_lot =alcohol
0.14 =a_lot =car_crash
0.14 =a_lot =testicle
0.14 =about_other
0.14 =abuse_danger =fall_any
0.14 =allergen =upper_belly_pain
0.14 =back_pain =weak_legs
0.14 =belly_hit =heat_danger
0.14 =belly_hit =heat_exposure
0.14 =bite_bad =preterm_weeks
0.14 =bite_bad =radiates
0.14 =bleeding_any =calf
0.14 =bleeding_heavy =calf
0.14 =blood_thinner =fall_any
0.14 =blood_thinner =fell
0.14 =bluish =eye_hit_bad
0.14 =bluish =pain_any
0.14 =blurry_vision =swelling
0.14 =blurry_vision =swelling_lips
0.14 =burn_severity =purple_word
0.14 =burn_severity =wont_feed
0.14 =burn_severity =wound_infected
0.14 =calf =hurts_breathing
0.14 =calf =pleuritic
0.14 =car_crash =cut_by_accident
0.14 =car_crash =eye_hit_bad
0.14 =car_crash =pain_any
0.14 =car_crash =severe_pain
0.14 =carbon_monoxide =gas_smell
0.14 =chest_any =hurts_breathing
0.14 =chest_any =pleuritic
0.14 =chest_pain =hurts_breathing
0.14 =chest_pain =pleuritic
0.14 =chest_pressure =pale_clammy
0.14 =confused =high_altitude
0.14 =confused =racing_heart
0.14 =confused =sudden_balance
0.14 =confused =vomiting
0.14 =coughs_blood =short_breath
0.14 =days_many =long_bleed
0.14 =elderly =eye_hit_bad
0.14 =elderly =hip_fracture
0.14 =eye_area =eyelids_swollen
0.14 =eye_area =sudden
0.14 =eye_hit_bad =gas_smell
0.14 =eye_hit_bad =turning_blue
0.14 =eye_hit_bad =weak_legs
0.14 =fainted =trunk_pain
0.14 =fall_any =heat_danger
0.14 =fall_any =nail_word
0.14 =fall_any =unresponsive
0.14 =fell =unresponsive
0.14 =fight_blow =heat_danger
0.14 =fight_blow =heat_exposure
0.14 =flank_pain =weak_legs
0.14 =gas_smell =headache
0.14 =gas_smell =pain_any
0.14 =gas_smell =squeezing_word
0.14 =heat_danger =hit_hard
0.14 =heat_danger =limb_injury
0.14 =heat_exposure =limb_injury
0.14 =high_altitude =new_confusion
0.14 =high_altitude =sudden_balance
0.14 =high_fever =shaking
0.14 =hip_hurts =weak_legs
0.14 =hit_hard =unresponsive
0.14 =hives
0.14 =hours_pain =recent_surgery
0.14 =hurts_breathing =leg_swelling_one
0.14 =hurts_breathing =swelling
0.14 =hurts_breathing =trunk_pain
0.14 =kidney_stone =severe_pain
0.14 =leg_swelling_one =pleuritic
0.14 =long_bleed =postpartum
0.14 =long_bleed =trunk_pain
0.14 =long_bleed =young_baby
0.14 =new_confusion =sudden_balance
0.14 =one_eye =sudden
0.14 =one_side_belly =throat_sore
0.14 =pain_any =turning_blue
0.14 =pain_any =vomiting_constantly
0.14 =pain_any =weak_legs
0.14 =pleuritic =swelling
0.14 =pleuritic =trunk_pain
0.14 =radiates =weak_legs
0.14 =recent_surgery
0.14 =recent_surgery =short_breath
0.14 =recent_surgery =sudden
0.14 =rectal_blood =stool_blood
0.14 =short_breath =swelling_lips
0.14 =squeezing_word =weak_legs
0.14 ^ _ cada
0.14 ^ _ dieron
0.14 ^ _ olor
0.14 ^ _ tan
0.14 ^ se
0.14 a
0.14 a #11+
0.14 a _ espald
0.14 a _ hija
0.14 a la
0.14 abuel
0.14 abuel _ muy
0.14 abuel esta
0.14 accident
0.14 accident _ carro
0.14 accident de
0.14 brazo y
0.14 cada hora
0.14 clavo
0.14 corazon va
0.14 de _ esta
0.14 de _ la
0.14 de _ ojo
0.14 de carro
0.14 deje el
0.14 desplom _ no
0.14 desplom y
0.14 duele _ testicul
0.14 el _ es
0.14 el _ va
0.14 en _ ojos
0.14 escalofri _ y
0.14 escalofri y
0.14 escup
0.14 espos tiene
0.14 espum
0.14 esta mor
0.14 golpe _ calor
0.14 golpe de
0.14 hay _ a
0.14 hay olor
0.14 hija tiene
0.14 hijo _ trago
0.14 le _ espum
0.14 le _ y
0.14 mama _ el
0.14 me _ agua
0.14 me pela
0.14 mucho con
0.14 muy _ no
0.14 no paro
0.14 olor _ gas
0.14 olor a
0.14 paro de
0.14 pas ahora
0.14 pego y
0.14 que _ al
0.14 que antes
0.14 que duele
0.14 repent esta
0.14 ros y
0.14 sale espum
0.14 seman _ ahora
0.14 tiene _ moreton
0.14 toall _ hora
0.14 tomo mucho
0.14 tos _ sangr
0.14 tuve _ accident
0.14 un accident
0.14 veo cosas
0.14 vista _ un
0.14 vista de
0.14 y _ calentur
0.14 y _ mor
0.14 y todos
0.13 #11+ _ vomit
0.13 -el _ -en
0.13 -el _ y
0.13 -panal -en
0.13 -panal _ -todo
0.13 -saliv
0.13 =a_lot =burned_hand
0.13 =a_lot =calf
0.13 =a_lot =numb_any
0.13 =baby =drowsy
0.13 =baby =numb_any
0.13 =belly_hard =days_many
0.13 =belly_hit =squeezing_word
0.13 =belly_pain =sudden
0.13 =bite_bad =pain_any
0.13 =bite_bad =squeezing_word
0.13 =bleeding_any =preterm_weeks
0.13 =bleeding_heavy =near_faint
0.13 =blurry_vision =burn_severity
0.13 =blurry_vision =hours_pain
0.13 =blurry_vision =sudden
0.13 =burn_severity =head_danger
0.13 =burn_severity =headache
0.13 =burn_severity =racing_heart
0.13 =burned_hand
0.13 =burned_hand =pain_any
0.13 =burned_hand =severe_pain
0.13 =cant_stand
0.13 =cant_stand =limp_leg
0.13 =cant_stand =limp_refuses
0.13 =cant_stand =severe_weakness
0.13 =chest_any =racing_heart
0.13 =chest_pain =jaw_arm_sweat
0.13 =chest_pain =racing_heart
0.13 =child_got_pills =eye_hit_bad
0.13 =choking =nail_word
0.13 =co_words
0.13 =confused =fight_blow
0.13 =confused =limb_injury
0.13 =cough =fever
0.13 =days_many =numb_any
0.13 =double_vision =hours_pain
0.13 =double_vision =sudden
0.13 =eye_area =swelling
0.13 =eye_bulge =fever
0.13 =eye_hit_bad =hip_fracture
0.13 =eye_hit_bad =means_mentioned
0.13 =eye_hit_bad =rash
0.13 =eye_hit_bad =speech
0.13 =eye_hit_bad =stiff_neck
0.13 =eye_pain =head_danger
0.13 =eye_pain =squeezing_word
0.13 =fall_any =limp_leg
0.13 =fall_any =limp_refuses
0.13 =fell =limp_refuses
0.13 =fell =trunk_pain
0.13 =fever =heat_danger
0.13 =fever =throat_side
0.13 =head_danger =overdose_taken
0.13 =headache =pregnant
0.13 =headache =stiff_neck
0.13 =hernia =squeezing_word
0.13 =hernia_stuck =squeezing_word
0.13 =hernia_word =squeezing_word
0.13 =high_fever =one_side_belly
0.13 =hip_fracture =hip_hurts
0.13 =hip_fracture =pain_any
0.13 =hip_fracture =trunk_pain
0.13 =hip_hurts =severe_weakness
0.13 =hit_hard =limp_leg
0.13 =hit_hard =limp_refuses
0.13 =hit_hard =muscle_strain_word
0.13 =hit_hard =pain_any
0.13 =hit_hard =sight_for_years
0.13 =immunosuppressed =pain_any
0.13 =jaw_arm_sweat =trunk_pain
0.13 =limp_leg =severe_weakness
0.13 =limp_refuses =severe_weakness
0.13 =many_days =trunk_pain
0.13 =nail_word =testicle
0.13 =numb_any =pregnant
0.13 =numb_any =preterm_weeks
0.13 =pain_any =racing_heart
0.13 =pain_any =severe_weakness
0.13 =pain_any =stiff_neck
0.13 =pale_clammy =racing_heart
0.13 =pale_clammy =weak_any
0.13 =pregnant =vomiting_constantly
0.13 =preterm_weeks =vaginal_bleeding
0.13 =purple_word =severe_pain
0.13 =racing_heart =rigors
0.13 =racing_heart =rigors_hard
0.13 =racing_heart =trunk_pain
0.13 =radiates_groin =swelling
0.13 =severe_pain =stiff_neck
0.13 =severe_weakness =trunk_pain
0.13 =spreading =wound
0.13 =squeezing_word =stiff_neck
0.13 =swallow_trouble =swelling_throat
0.13 =swallow_trouble =throat_tight
0.13 =swelling_throat =wont_swallow
0.13 =throat_tight =wont_swallow
0.13 =vaginal_bleeding =vomiting_constantly
0.13 =vaginal_bleeding =wound
0.13 =vomiting_blood =vomiting_constantly
0.13 ^ _ desmay
0.13 abajo y
0.13 audifon
0.13 bien _ me
0.13 boca _ estomag
0.13 boca del
0.13 corto con
0.13 cuest
0.13 de insulin
0.13 dorm y
0.13 duele _ cader
0.13 duele _ respirar
0.13 esta _ calient
0.13 fiebr _ esta
0.13 fuert _ el
0.13 hinch _ cara
0.13 jardin y
0.13 la _ calient
0.13 la dosis
0.13 lo que
0.13 meses
0.13 mi _ convulsion
0.13 muy hinch
0.13 nina _ #
0.13 pal _ debil
0.13 panza dura
0.13 papa _ desmay
0.13 perro _ la
0.13 piel amarill
0.13 por _ piern
0.13 rara
0.13 respirar _ y
0.13 testicul _ hace
0.13 testicul desde
0.13 tiene _ en
0.13 tomo _ me
0.13 tragar ni
0.13 un _ y
0.13 una _ hinch
0.13 veo borros
0.13 y _ ampoll
0.13 y _ de
0.13 y debil
0.13 y habla
0.12 #11+ dias
0.12 -tomar
0.12 =a_lot =bite_bad
0.12 =a_lot =one_side_belly
0.12 =abuse_danger =swallow_trouble
0.12 =allergen =new_medicine
0.12 =baby =vomiting_constantly
0.12 =belly_hard =head_danger
0.12 =belly_pain =preterm_weeks
0.12 =bite_bad =bleeding_any
0.12 =bite_bad =choking
0.12 =bleeding_any =trunk_pain
0.12 =bleeding_heavy =days_many
0.12 =bleeding_heavy =young_baby
0.12 =blister_any =deep_burn
0.12 =bp_very_high =pain_any
0.12 =bruising =vaginal_bleeding
0.12 =burn_severity =short_breath
0.12 =cannot_breathe =cough
0.12 =car_crash =hip_hurts
0.12 =chest_lasting =swallow_trouble
0.12 =choking =speech
0.12 =confused =young_baby
0.12 =days_many =swelling_lips
0.12 =diabetes =new_confusion
0.12 =drug_named =new_medicine
0.12 =eye_area =head_danger
0.12 =eye_bulge =eye_pain
0.12 =eye_bulge =pain_any
0.12 =eye_hit_bad =smoke
0.12 =fainted =flank_pain
0.12 =fainted =severe_pain
0.12 =fall_any =pain_any
0.12 =fever =swelling_face
0.12 =fever =swelling_lips
0.12 =flank_pain =near_faint
0.12 =getting_worse =hours_pain
0.12 =hallucinating =rigors
0.12 =hallucinating =shaking
0.12 =headache =rash
0.12 =hip_hurts =squeezing_word
0.12 =hit_hard =squeezing_word
0.12 =hours_pain =near_faint
0.12 =hours_pain =swallow_trouble
0.12 =hours_pain =worst_ever
0.12 =jaw_arm_sweat =sudden
0.12 =jelly_stool
0.12 =moved_right =vomiting
0.12 =nail_word =pale_clammy
0.12 =nail_word =severe_pain
0.12 =no_injury =radiates
0.12 =pain_any =smoke
0.12 =preterm_weeks =severe_pain
0.12 =radiates =severe_pain
0.12 =right_side =vomiting
0.12 =sudden =swelling
0.12 =swelling =vomiting
0.12 =trunk_pain =vaginal_bleeding
0.12 =upper_belly_pain =vomiting
0.12 =wound
0.12 ^ _ mama
0.12 ^ nuestr
0.12 a gas
0.12 agarr _ pecho
0.12 ahora fiebr
0.12 ahora tose
0.12 bebe _ #11+
0.12 casi _ -orina
0.12 cayo y
0.12 clavo oxid
0.12 com y
0.12 confund _ sud
0.12 desmay _ esta
0.12 diabetic _ confund
0.12 duele _ veo
0.12 en _ panza
0.12 espald con
0.12 esta cerr
0.12 estomag que
0.12 frent _ el
0.12 gelatin
0.12 hacer
0.12 infeccion
0.12 lado la
0.12 le _ mucho
0.12 los punt
0.12 luz _ molest
0.12 luz me
0.12 malo
0.12 mama esta
0.12 mucho
0.12 nariz y
0.12 nino _ #
0.12 nuestr
0.12 omblig
0.12 parpad
0.12 parpad rojos
0.12 que tengo
0.12 sangr _ me
0.12 se _ hizo
0.12 sient _ me
0.12 sud _ y
0.12 sudor
0.12 sudor frio
0.12 tengo _ meses
0.12 tiene _ desde
0.12 tose mucho
0.12 un _ muy
0.12 y _ embaraz
0.12 y _ puso
0.11 =a_lot =fainted
0.11 =a_lot =new_baby
0.11 =arm_hand_pain
0.11 =arm_hand_pain =eye_hit_bad
0.11 =arm_hand_pain =pain_any
0.11 =arm_hand_pain =radiates
0.11 =autism_word
0.11 =back_pain =sudden
0.11 =belly_hit =elderly
0.11 =belly_hit =eye_hit_bad
0.11 =belly_pain =bleeding_any
0.11 =bite_bad =hip_hurts
0.11 =bite_bad =light_hurts
0.11 =bite_bad =speech_garbled
0.11 =bite_bad =wont_swallow
0.11 =bleeding_any =hours_pain
0.11 =bleeding_any =new_baby
0.11 =bleeding_any =weak_any
0.11 =bleeds_a_lot =days_many
0.11 =blood_thinner =elderly
0.11 =blood_thinner =hit_hard
0.11 =blurry_vision =severe_headache
0.11 =blurry_vision =swelling_face
0.11 =burn_severity =calf
0.11 =burn_severity =leg_swelling_one
0.11 =burn_severity =speech_garbled
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =wont_swallow
0.11 =burned_hand =shaking
0.11 =chest_lasting =numb_any
0.11 =chest_lasting =stomach_burn
0.11 =chest_lasting =vaginal_bleeding
0.11 =cold_limb =severe_pain
0.11 =dizzy
0.11 =drowsy =head_injury
0.11 =elderly =head_injury
0.11 =eye_hit_bad =pain_any
0.11 =eye_hit_bad =wakes
0.11 =eye_hit_bad =weak_any
0.11 =fall_any =hit_hard
0.11 =fall_any =legs_gone
0.11 =fall_any =short_breath
0.11 =fall_any =weak_legs
0.11 =fall_hard =heat_exposure
0.11 =fall_hard =legs_gone
0.11 =fall_hard =weak_legs
0.11 =fall_height =heat_exposure
0.11 =fell =heat_exposure
0.11 =fell =legs_gone
0.11 =fell =short_breath
0.11 =fell =weak_legs
0.11 =fever =swallow_trouble
0.11 =fever =wont_swallow
0.11 =head_danger =heat_exposure
0.11 =head_danger =long_bleed
0.11 =head_danger =soaking_pad
0.11 =high_altitude
0.11 =hit_hard =legs_gone
0.11 =hit_hard =short_breath
0.11 =hit_hard =vomiting
0.11 =hit_hard =weak_legs
0.11 =hours_pain =new_baby
0.11 =leg_swelling_one =nail_word
0.11 =long_bleed =severe_weakness
0.11 =many_days =short_breath
0.11 =nail_word =new_baby
0.11 =nail_word =vomiting
0.11 =new_baby =postpartum
0.11 =new_baby =soaking_pad
0.11 =pain_any =sickle_cell
0.11 =pain_any =wakes
0.11 =pale_clammy =tearing
0.11 =rash =severe_pain
0.11 =rectal_blood =weak_any
0.11 =severe_pain =short_breath
0.11 =soaking_pad =wound
0.11 =spits_clots =vomiting
0.11 =spits_clots =vomiting_blood
0.11 =squeezing_word =wakes
0.11 =sting
0.11 =swallow_trouble =swelling_lips
0.11 =swelling_lips =wont_swallow
0.11 =vaginal_bleeding =weak_any
0.11 ^ _ arrib
0.11 ^ mal
0.11 ^ otra
0.11 ^ ya
0.11 abdominal
0.11 ahora _ confund
0.11 ayer _ tiene
0.11 azucar en
0.11 bebe hace
0.11 cabez
0.11 cabez mas
0.11 cacahuat y
0.11 cada _ hora
0.11 cada media
0.11 cayo _ techo
0.11 de _ escuel
0.11 de _ mas
0.11 de _ me
0.11 del techo
0.11 derech no
0.11 dos _ con
0.11 duele _ barrig
0.11 esta _ sud
0.11 frio y
0.11 hace
0.11 horno
0.11 iman
0.11 la _ se
0.11 la metformin
0.11 labi _ le
0.11 labi y
0.11 le silba
0.11 mas fuert
0.11 me tiemblan
0.11 mi _ empez
0.11 mi _ hace
0.11 no -he
0.11 nueva
0.11 panza tengo
0.11 par
0.11 pecho _ respirar
0.11 piern _ me
0.11 ratos
0.11 sangr oscur
0.11 techo
0.11 techo _ no
0.11 techo y
0.11 temperatur
0.11 testicul _ y
0.11 tiemblan
0.11 tiemblan _ manos
0.11 tiemblan las
0.11 tiene _ meses
0.11 tiene _ testicul
0.11 tiene una
0.11 toall _ media
0.11 toma anticoagulant
0.11 vida _ de
0.11 vida empez
0.11 vomit _ oscur
0.11 y _ silba
0.1 #11+ seman
0.1 =a_lot =fell
0.1 =a_lot =near_faint
0.1 =a_lot =radiates_groin
0.1 =allergen =co_words
0.1 =arm_hand_pain =jaw_arm_sweat
0.1 =baby =new_baby
0.1 =baby =postpartum
0.1 =baby =soaking_pad
0.1 =back_pain =tearing
0.1 =belly_hit =burn_severity
0.1 =belly_pain =diarrhea
0.1 =belly_pain =rectal_blood
0.1 =belly_pain =stool_blood
0.1 =bite_bad =eyelids_swollen
0.1 =bite_bad =tearing
0.1 =bleeding_any =severe_weakness
0.1 =blister_any =fall_any
0.1 =blister_any =fever
0.1 =blister_any =hit_hard
0.1 =blister_word =fall_any
0.1 =blister_word =hit_hard
0.1 =blurry_vision =preterm_weeks
0.1 =bp_extreme =eye_hit_bad
0.1 =bp_extreme =pain_any
0.1 =bp_extreme =squeezing_word
0.1 =burn_severity =shaking
0.1 =burn_severity =soaking_pad
0.1 =burn_severity =sting
0.1 =cannot_breathe =purple_word
0.1 =cannot_breathe =turning_blue
0.1 =car_crash =trunk_pain
0.1 =chest_lasting =confused
0.1 =clot_risk =hours_pain
0.1 =clot_risk =limb_injury
0.1 =clot_risk =sudden
0.1 =cut_by_accident
0.1 =diarrhea =pain_any
0.1 =eye_bulge =eyelids_swollen
0.1 =eye_hit_bad =fight_blow
0.1 =eye_hit_bad =radiates
0.1 =eye_hit_bad =rectal_blood
0.1 =eye_hit_bad =uti
0.1 =face_droop =speech_garbled
0.1 =fall_any =rash
0.1 =fell =head_danger
0.1 =fever =trunk_pain
0.1 =fight_blow =pain_any
0.1 =fight_blow =severe_pain
0.1 =fight_blow =squeezing_word
0.1 =flank_pain =tearing
0.1 =flank_pain =uti
0.1 =getting_worse =rigors
0.1 =getting_worse =rigors_hard
0.1 =getting_worse =wound_infected
0.1 =hit_hard
0.1 =hit_hard =rash
0.1 =hives =hives_all
0.1 =hives_all
0.1 =hives_all =rash
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
0.1 =long_bleed =new_baby
0.1 =low_temp =pale_clammy
0.1 =near_faint =soaking_pad
0.1 =new_confusion =severe_weakness
0.1 =one_side_belly =throat_side
0.1 =pain_any =radiates
0.1 =pain_any =rectal_blood
0.1 =pain_any =stomach_burn
0.1 =pain_any =stool_blood
0.1 =pain_any =throat_side
0.1 =pale_clammy =soaking_pad
0.1 =preterm_weeks =trunk_pain
0.1 =radiates =tearing
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =rigors =unresponsive
0.1 =scratched =spreading
0.1 =severe_pain =upper_belly_pain
0.1 =severe_weakness =vaginal_bleeding
0.1 =shaking =unresponsive
0.1 =short_breath =squeezing_word
0.1 =squeezing_word =vaginal_bleeding
0.1 =squeezing_word =vomiting_constantly
0.1 =stomach_burn =uti
0.1 =upper_belly_pain =vomiting_constantly
0.1 ^ _ le
0.1 ^ _ nino
0.1 ^ deje
0.1 ^ diarre
0.1 ^ las
0.1 abiert
0.1 ardor
0.1 ardor _ orinar
0.1 ardor al
0.1 bebe _ fiebr
0.1 bebe y
0.1 cayo no
0.1 cloro _ los
0.1 con diarre
0.1 con mucho
0.1 costill
0.1 de _ sin
0.1 de _ viaje
0.1 de calor
0.1 de dolor
0.1 de oido
0.1 despu _ comer
0.1 diarre _ hace
0.1 diarre desde
0.1 doble y
0.1 dolor debaj
0.1 dolor horribl
0.1 el carro
0.1 el frasc
0.1 el yeso
0.1 esta _ el
0.1 esta frio
0.1 frio _ sud
0.1 her _ la
0.1 huele
0.1 levantar
0.1 linea
0.1 linea roja
0.1 los rinon
0.1 luz _ #
0.1 mal de
0.1 mama _ le
0.1 mano _ la
0.1 me _ todas
0.1 me _ todo
0.1 me pico
0.1 mi _ diabetic
0.1 mucho y
0.1 no -esta
0.1 ojos _ no
0.1 para de
0.1 parp hinch
0.1 pecho _ el
0.1 porqu
0.1 puede levantar
0.1 puedo _ fiebr
0.1 queme _ el
0.1 se _ no
0.1 se va
0.1 sient _ en
0.1 subio
0.1 tengo _ dolor
0.1 tengo los
0.1 tiene _ cara
0.1 tome todas
0.1 un _ terribl
0.1 un viaje
0.1 una linea
0.1 viaje largo
0.1 warfarin
0.1 y _ las
0.1 y lleno
0.1 yeso
0.09 #99+ _ y
0.09 =a_lot =blood_thinner
0.09 =a_lot =days_many
0.09 =a_lot =hernia_stuck
0.09 =belly_hit =headache
0.09 =belly_hit =hit_hard
0.09 =belly_hit =nail_word
0.09 =bite_bad =rash
0.09 =bleeding_heavy =hours_pain
0.09 =blood_thinner =headache
0.09 =blood_thinner =pain_any
0.09 =blood_thinner =severe_pain
0.09 =blurry_vision =rash
0.09 =burn_severity =choking
0.09 =burn_severity =moved_right
0.09 =burn_severity =nail_word
0.09 =cant_stand =chest_lasting
0.09 =cant_stand =hurts_move
0.09 =cant_stand =sudden_balance
0.09 =carbon_monoxide =vomiting
0.09 =chest_any =short_breath
0.09 =chest_lasting =co_words
0.09 =chest_lasting =hip_hurts
0.09 =chest_lasting =now_at_rest
0.09 =chest_lasting =pain_any
0.09 =chest_lasting =seizure
0.09 =chest_pain =short_breath
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =radiates
0.09 =confused =hours_pain
0.09 =days_many =swelling_face
0.09 =days_many =weight_loss
0.09 =diabetes
0.09 =diarrhea =fever
0.09 =drowsy =now_at_rest
0.09 =elderly =hip_hurts
0.09 =elderly =pain_any
0.09 =elderly =trunk_pain
0.09 =eye_hit_bad =flank_pain
0.09 =eye_pain =fever
0.09 =eye_pain =swelling
0.09 =fainted =squeezing_word
0.09 =fall_any =headache
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =head_danger =moved_right
0.09 =head_danger =now_at_rest
0.09 =head_danger =pain_any
0.09 =head_danger =right_side
0.09 =head_danger =upper_belly_pain
0.09 =head_injury =headache
0.09 =head_injury =pain_any
0.09 =head_injury =severe_pain
0.09 =hours_pain =upper_belly_pain
0.09 =hurts_move =limp_leg
0.09 =hurts_move =limp_refuses
0.09 =hurts_move =severe_weakness
0.09 =hurts_move =sudden_balance
0.09 =jaw_arm_sweat =severe_pain
0.09 =limb_injury =speech
0.09 =limp_leg =sudden_balance
0.09 =limp_refuses =sudden_balance
0.09 =long_bleed =severe_pain
0.09 =now_at_rest
0.09 =now_at_rest =numb_any
0.09 =preterm_weeks =swelling_face
0.09 =preterm_weeks =swelling_lips
0.09 =racing_heart =very_fast_pulse
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =severe_weakness =sudden_balance
0.09 =severe_weakness =vomiting
0.09 =short_breath =trunk_pain
0.09 =squeezing_word =swelling
0.09 =very_fast_pulse
0.09 ^ _ papa
0.09 ^ _ trago
0.09 a _ de
0.09 a _ tio
0.09 abajo _ lado
0.09 abajo del
0.09 cabez _ esta
0.09 cabez _ veo
0.09 cader y
0.09 caminar derech
0.09 cayo
0.09 como
0.09 con _ a
0.09 cuelg
0.09 cuelg la
0.09 de _ tiroid
0.09 del brazo
0.09 desde
0.09 desde hoy
0.09 desorient
0.09 detector _ monox
0.09 detector de
0.09 dio _ luz
0.09 dio a
0.09 duele _ pecho
0.09 empec
0.09 esta _ del
0.09 la _ el
0.09 las _ con
0.09 le cuelg
0.09 le hinch
0.09 lleva #
0.09 lleva _ dias
0.09 lo _ se
0.09 los _ y
0.09 me _ hace
0.09 me _ mas
0.09 moto
0.09 muscul
0.09 muy _ de
0.09 ojo _ la
0.09 pal _ sud
0.09 puede _ derech
0.09 puede caminar
0.09 repent _ dolor
0.09 repent un
0.09 sale _ chorr
0.09 sale a
0.09 sangr sale
0.09 se _ en
0.09 se me
0.09 serpient en
0.09 si _ vacun
0.09 soy diabetic
0.09 tampon
0.09 toso
0.09 traig
0.09 un _ de
0.09 un clavo
0.09 y nada
0.08 #
0.08 #11+ _ casi
0.08 -brazo
0.08 -el -brazo
0.08 -palabr
0.08 =a_lot =rectal_blood
0.08 =allergen =moved_right
0.08 =allergen =one_side_belly
0.08 =allergen =right_side
0.08 =allergen =swelling_face
0.08 =back_pain =fall_any
0.08 =back_pain =hit_hard
0.08 =back_pain =pale_clammy
0.08 =belly_hit =fight_blow
0.08 =belly_hit =limb_injury
0.08 =belly_hit =new_confusion
0.08 =bite_bad =cannot_speak
0.08 =bleeding_any =chest_any
0.08 =bleeding_any =chest_pain
0.08 =blood_streak =vaginal_bleeding
0.08 =blurry_vision =headache
0.08 =burn_any =high_fever
0.08 =burn_big =high_fever
0.08 =burn_severity =cannot_speak
0.08 =burn_severity =coughs_blood
0.08 =burn_severity =immunosuppressed
0.08 =calf =chest_lasting
0.08 =calf =muscle_tear
0.08 =calf =short_breath
0.08 =cannot_speak
0.08 =cannot_speak =speech
0.08 =cant_stand =elderly
0.08 =chest_any =coughs_blood
0.08 =chest_any =immunosuppressed
0.08 =chest_any =vaginal_bleeding
0.08 =chest_lasting =leg_swelling_one
0.08 =chest_pain =coughs_blood
0.08 =chest_pain =immunosuppressed
0.08 =chest_pain =long_bleed
0.08 =chest_pain =vaginal_bleeding
0.08 =cold_limb =squeezing_word
0.08 =coughs_blood =trunk_pain
0.08 =days_many =severe_headache
0.08 =elderly =limp_leg
0.08 =elderly =limp_refuses
0.08 =eye_hit_bad =rigors_hard
0.08 =fall_any =limb_injury
0.08 =fight_blow =limb_injury
0.08 =flank_pain =pale_clammy
0.08 =getting_worse =head_danger
0.08 =hip_hurts =pale_clammy
0.08 =hit_hard =limb_injury
0.08 =immunosuppressed =trunk_pain
0.08 =leg_swelling_one =short_breath
0.08 =leg_swelling_one =wound_infected
0.08 =limb_bleeds =soaking_pad
0.08 =long_bleed =upper_belly_pain
0.08 =moved_right =vomiting_constantly
0.08 =muscle_strain_word =nail_word
0.08 =nail_word =sight_for_years
0.08 =one_side_belly =vomiting_constantly
0.08 =overdose_taken =unresponsive
0.08 =postpartum =short_breath
0.08 =pregnant =severe_headache
0.08 =right_side =vomiting_constantly
0.08 =shingles
0.08 =stroke_word
0.08 ^ _ cloro
0.08 ^ _ fiebr
0.08 ^ _ pico
0.08 ^ golpe
0.08 ^ much
0.08 a todos
0.08 acabo el
0.08 agua _ en
0.08 aire desde
0.08 azucar _ #99+
0.08 cayo _ se
0.08 de gas
0.08 desmay en
0.08 desmayarm
0.08 dia _ el
0.08 el cachet
0.08 el frio
0.08 el reloj
0.08 en _ alberc
0.08 en _ boca
0.08 en avion
0.08 fuert _ veo
0.08 gargant
0.08 ibuprofen
0.08 la _ dos
0.08 la _ hinch
0.08 la palma
0.08 la pantorrill
0.08 lo
0.08 lucecit _ me
0.08 lucecit y
0.08 me _ mal
0.08 mi piern
0.08 palma
0.08 papa esta
0.08 pastill _ no
0.08 por _ calor
0.08 rojo
0.08 saque
0.08 tengo dolor
0.08 tiembl
0.08 tos sangr
0.08 tos y
0.08 un _ horribl
0.08 vomit _ esta
0.08 y mucho
0.07 -todo
0.07 =a_lot =eye_area
0.07 =a_lot =moved_right
0.07 =a_lot =right_side
0.07 =alcohol =head_danger
0.07 =belly_pain =long_bleed
0.07 =belly_pain =vomiting_constantly
0.07 =bite_bad =pale_clammy
0.07 =bite_bad =severe_headache
0.07 =bleeding_any =nail_word
0.07 =bleeding_any =pale_clammy
0.07 =bleeding_heavy =coughs_blood
0.07 =blister_word =fever
0.07 =bruising =limb_injury
0.07 =burn_severity =wont_go_away
0.07 =chest_lasting =cut_by_accident
0.07 =chest_lasting =tia_resolved
0.07 =confused =head_injury
0.07 =confused =speech
0.07 =drowsy =fall_any
0.07 =drowsy =hit_hard
0.07 =eye_area =fever
0.07 =eye_area =severe_pain
0.07 =eye_hit_bad =light_hurts
0.07 =eye_hit_bad =wont_go_away
0.07 =eye_pain =severe_pain
0.07 =fast_breathing
0.07 =fell =squeezing_word
0.07 =fell =vomiting
0.07 =flank_pain =sudden
0.07 =head_danger =squeezing_word
0.07 =head_danger =withdrawal
0.07 =headache =young_baby
0.07 =hours_pain =tia_resolved
0.07 =jaw_arm_sweat =squeezing_word
0.07 =light_hurts =pain_any
0.07 =liver_known
0.07 =nail_word =rash
0.07 =nail_word =trunk_pain
0.07 =near_faint =sudden
0.07 =opioid
0.07 =pain_any =wont_go_away
0.07 =pale_clammy =vaginal_bleeding
0.07 =raynaud_usual =short_breath
0.07 =recent_surgery =wound
0.07 =squeezing_word =wont_go_away
0.07 =sudden_balance
0.07 ^ _ herman
0.07 ^ hay
0.07 ^ presion
0.07 alberc y
0.07 bebe _ #
0.07 canic
0.07 canic _ no
0.07 canic y
0.07 cara _ no
0.07 carg
0.07 casi me
0.07 cirrosis
0.07 costill derech
0.07 dolor _ fuert
0.07 el _ fiebr
0.07 el _ que
0.07 fiebr _ confund
0.07 frasc de
0.07 habla raro
0.07 hablar y
0.07 herni
0.07 hora y
0.07 la altur
0.07 la lengu
0.07 le cae
0.07 lengu
0.07 me paro
0.07 mensaj
0.07 meses tiene
0.07 mi _ comio
0.07 pecho _ no
0.07 penicilin
0.07 presion en
0.07 puede tragar
0.07 puedo _ el
0.07 queme con
0.07 reloj
0.07 repent _ puede
0.07 sale mucha
0.07 sangr _ le
0.07 se quedo
0.07 son
0.07 tengo la
0.07 una canic
0.07 ve doble
0.07 veo luces
0.07 y _ luces
0.07 y come
0.07 y con
0.06 #11+ _ la
0.06 #11+ esta
0.06 -de -la
0.06 -me
0.06 -me -pegue
0.06 -pegue
0.06 =a_lot =upper_belly_pain
0.06 =baby
0.06 =back_pain =radiates
0.06 =belly_hit =getting_worse
0.06 =belly_hit =severe_headache
0.06 =belly_hit =worst_ever
0.06 =belly_pain =fever
0.06 =bite_bad =eye_chemical
0.06 =bite_bad =eye_hit
0.06 =bleeding_any =short_breath
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeds_a_lot =eye_hit_bad
0.06 =bleeds_a_lot =pain_any
0.06 =burn_severity =shingles
0.06 =calf =wound_infected
0.06 =chest_any =days_many
0.06 =chest_lasting =fall_hard
0.06 =chest_lasting =gallbladder
0.06 =chest_pain =days_many
0.06 =child_got_pills =head_danger
0.06 =child_got_pills =vomiting
0.06 =confused =short_breath
0.06 =days_many =young_baby
0.06 =dizzy =vomiting
0.06 =elderly =vomiting
0.06 =eye_area =eye_hit
0.06 =eye_hit
0.06 =eye_hit_bad =gallbladder
0.06 =eye_hit_bad =kidney_stone
0.06 =eye_hit_bad =neck_swelling
0.06 =eye_hit_bad =tooth_bad
0.06 =fall_any =fever
0.06 =fall_any =getting_worse
0.06 =fall_any =high_fever
0.06 =fall_any =severe_headache
0.06 =fall_any =speech
0.06 =fall_any =worst_ever
0.06 =fever =hit_hard
0.06 =fight_blow =getting_worse
0.06 =fight_blow =headache
0.06 =fight_blow =severe_headache
0.06 =fight_blow =worst_ever
0.06 =flank_pain =radiates
0.06 =gallbladder =pain_any
0.06 =gallbladder =squeezing_word
0.06 =getting_worse =hit_hard
0.06 =getting_worse =limb_injury
0.06 =head_danger =muscle_strain_word
0.06 =head_danger =sight_for_years
0.06 =headache =hit_hard
0.06 =headache =limb_injury
0.06 =headache =long_bleed
0.06 =high_fever =hit_hard
0.06 =hit_hard =nail_word
0.06 =hit_hard =severe_headache
0.06 =hit_hard =speech
0.06 =hit_hard =worst_ever
0.06 =hours_pain =severe_weakness
0.06 =hours_pain =wakes
0.06 =kidney_stone
0.06 =kidney_stone =pain_any
0.06 =limb_injury =severe_headache
0.06 =limb_injury =worst_ever
0.06 =many_days =vomiting
0.06 =nausea =new_medicine
0.06 =neck_swelling
0.06 =neck_swelling =swelling
0.06 =neck_swelling =tooth_bad
0.06 =new_confusion =short_breath
0.06 =no_injury
0.06 =pale_clammy =sudden
0.06 =postpartum
0.06 =postpartum =vaginal_bleeding
0.06 =radiates_groin =sudden
0.06 =short_breath =vaginal_bleeding
0.06 =skin_infection
0.06 a su
0.06 ayer no
0.06 azucar _ #11+
0.06 blanc
0.06 carne
0.06 con _ con
0.06 corto las
0.06 de _ #11+
0.06 de _ el
0.06 de panza
0.06 duele _ de
0.06 e
0.06 el _ de
0.06 el _ solo
0.06 empez _ golpe
0.06 en el
0.06 encim
0.06 espos _ le
0.06 fue la
0.06 garrapat
0.06 ha
0.06 hijo _ que
0.06 hoy no
0.06 la _ abajo
0.06 la _ seca
0.06 la operacion
0.06 la panza
0.06 las manos
0.06 mar
0.06 mucho _ barrig
0.06 no _ -pegue
0.06 operacion
0.06 panza abajo
0.06 pico _ abeja
0.06 por _ escaler
0.06 puso pal
0.06 quedo
0.06 su _ y
0.06 tengo una
0.06 tragar _ de
0.06 y _ -lo
0.06 y soy
0.06 ya respir
0.05 -en -el
0.05 -hablar
0.05 =a_lot =sudden
0.05 =allergen =squeezing_word
0.05 =belly_pain =young_baby
0.05 =bite_bad =swelling_face
0.05 =bleeding_any =blood_thinner
0.05 =bleeding_any =postpartum
0.05 =bleeding_any =severe_pain
0.05 =bleeding_any =squeezing_word
0.05 =bleeding_heavy =severe_weakness
0.05 =burn_severity =pain_any
0.05 =burn_severity =swallowed_thing
0.05 =burn_severity =swelling_face
0.05 =burn_severity =vomiting_constantly
0.05 =calf =pain_any
0.05 =cannot_breathe =swallowed_thing
0.05 =chest_lasting =every_day
0.05 =choking =swallowed_thing
0.05 =clot_risk
0.05 =days_many =trunk_pain
0.05 =deep_cut =limb_injury
0.05 =deep_cut =scratched
0.05 =diarrhea =muscle_strain_word
0.05 =diarrhea =sight_for_years
0.05 =head_danger =young_baby
0.05 =heart_condition =valve_or_device
0.05 =limb_bleeds =long_bleed
0.05 =limb_injury =scratched
0.05 =limb_injury =wound
0.05 =nail_word =wound_infected
0.05 =near_faint =rectal_blood
0.05 =near_faint =stool_blood
0.05 =preterm_weeks =squeezing_word
0.05 =severe_pain =vaginal_bleeding
0.05 =short_breath =swallowed_thing
0.05 ^ embaraz
0.05 ^ estoy
0.05 acabo de
0.05 amarill
0.05 cabez con
0.05 con el
0.05 cort
0.05 culebrill
0.05 dan
0.05 de _ anos
0.05 dias _ hace
0.05 dias desde
0.05 dolor muy
0.05 frasc
0.05 inflam _ de
0.05 ingle
0.05 ir _ la
0.05 ir a
0.05 la _ junto
0.05 la ingle
0.05 le _ mucha
0.05 los _ desde
0.05 marcapas
0.05 me _ en
0.05 me _ fuert
0.05 me dan
0.05 mucha
0.05 nina _ fiebr
0.05 no _ comer
0.05 no _ la
0.05 no _ parar
0.05 parar _ sangr
0.05 parar la
0.05 puedo parar
0.05 que _ por
0.05 ros
0.05 serpient
0.05 y _ mucha
0.05 y otra
0.04 #11+ _ el
0.04 -para
0.04 =a_lot =radiates
0.04 =allergen =baby
0.04 =baby =burn_severity
0.04 =burn_severity =cold_limb
0.04 =burn_severity =drooling
0.04 =burn_severity =numb_any
0.04 =chest_any =cold_limb
0.04 =chest_any =sudden
0.04 =chest_pain =cold_limb
0.04 =chest_pain =sudden
0.04 =cold_limb =trunk_pain
0.04 =cramps =pregnant
0.04 =days_many
0.04 =days_many =nail_word
0.04 =elderly =fever
0.04 =hours_pain =squeezing_word
0.04 ^ _ a
0.04 ^ glucos
0.04 al _ desde
0.04 asma de
0.04 azul _ la
0.04 bebe _ muy
0.04 cara _ desde
0.04 con colic
0.04 de caers
0.04 de espald
0.04 despu _ caers
0.04 dolor _ espald
0.04 duele
0.04 el inhalador
0.04 el pasill
0.04 en _ pasill
0.04 falciform
0.04 gas
0.04 gas en
0.04 glucos
0.04 glucos de
0.04 hija esta
0.04 late
0.04 mi _ nac
0.04 mi recien
0.04 montan
0.04 ojos _ y
0.04 orinar
0.04 paracetamol
0.04 pasill
0.04 que hago
0.04 rojo y
0.04 ronch por
0.04 sed
0.04 senti
0.04 tengo _ cara
0.04 tiene _ anos
0.04 todas
0.04 tuve _ mi
0.04 tuve a
0.04 tuve un
0.03 -debilidad
0.03 -en
0.03 =allergen =eye_area
0.03 =baby =nail_word
0.03 =back_pain =hip_hurts
0.03 =burn_severity =hives
0.03 =burn_severity =hives_all
0.03 =calf =spreading
0.03 =cocaine =eye_hit_bad
0.03 =cocaine =pain_any
0.03 =days_many =many_days
0.03 =feels_sleepy =head_danger
0.03 =flank_pain =hip_hurts
0.03 =hip_hurts =radiates
0.03 =hours_pain =postpartum
0.03 =joint_hot
0.03 =joint_hot =possible_fracture
0.03 =joint_hot =swelling
0.03 =kidney_stone =squeezing_word
0.03 =nail_word =swallowed_thing
0.03 =phlegm
0.03 =swallowed_thing
0.03 =young_baby
0.03 ^ _ todo
0.03 ^ _ vez
0.03 ^ quem
0.03 alta y
0.03 con
0.03 corto
0.03 cree
0.03 cree que
0.03 de _ un
0.03 despu de
0.03 dieron un
0.03 el _ calient
0.03 el dolor
0.03 escurr
0.03 fuert _ no
0.03 golpe la
0.03 grasa
0.03 hace un
0.03 hinch por
0.03 la
0.03 la _ amarill
0.03 la _ derech
0.03 me _ una
0.03 me escurr
0.03 muy fuert
0.03 nunca
0.03 nunca -me
0.03 otra vez
0.03 pas
0.03 que _ puedo
0.03 que _ y
0.03 ronch _ todo
0.03 se golpe
0.03 tengo _ pecho
0.03 todo _ cuerp
0.03 vuelo
0.03 y _ alergic
0.03 y _ pus
0.03 y encog
0.02 -hay
0.02 -orinar
0.02 =allergen =days_many
0.02 =chest_any =severe_pain
0.02 =chest_lasting =cough
0.02 =chest_lasting =means_mentioned
0.02 =chest_pain =severe_pain
0.02 =crohns
0.02 =days_many =head_danger
0.02 =diarrhea =young_baby
0.02 =eye_hit_bad =limb_injury
0.02 =eye_hit_bad =swelling_lips
0.02 =hours_pain
0.02 =hours_pain =means_mentioned
0.02 =hours_pain =overdose_taken
0.02 =nail_word =wound
0.02 =pain_any =preterm_weeks
0.02 =vomiting =vomiting_constantly
0.02 ^ _ azucar
0.02 ^ _ mar
0.02 ^ ampoll
0.02 ^ respir
0.02 a _ a
0.02 acuest
0.02 baje _ kilos
0.02 cader
0.02 calor y
0.02 crohn
0.02 de
0.02 el estomag
0.02 jug
0.02 la _ de
0.02 la cader
0.02 la regla
0.02 manos
0.02 me acuest
0.02 me cayo
0.02 mi
0.02 mi mar
0.02 moreton _ el
0.02 no -hay
0.02 part
0.02 perdi la
0.02 poco roja
0.02 quedo un
0.02 salen
0.02 sangr la
0.02 sueno
0.02 tengo
0.02 tobill hinchad
0.02 tosi
0.02 un _ roja
0.02 un iman
0.01 =allergen =hours_pain
0.01 =allergen =vomiting
0.01 =bite_bad =deep_cut
0.01 =blister_any =pain_any
0.01 =blister_word =pain_any
0.01 =burn_severity =wound
0.01 =chest_lasting
0.01 =cough =muscle_strain_word
0.01 =cough =sight_for_years
0.01 =dizzy =head_danger
0.01 =hours_pain =severe_pain
0.01 =no_gas
0.01 =one_side_belly =trunk_pain
0.01 =uti
0.01 ^ _ alivi
0.01 ^ _ carbon
0.01 ^ _ cinco
0.01 ^ _ falciform
0.01 ^ _ inhalador
0.01 ^ _ pusieron
0.01 ^ _ salpic
0.01 ^ _ seman
0.01 ^ anemi
0.01 abeja
0.01 alivi
0.01 baja
0.01 cabez de
0.01 cayo _ la
0.01 cayo del
0.01 cloro _ la
0.01 conocimient
0.01 deje de
0.01 dosis
0.01 el _ despu
0.01 el _ tieso
0.01 el conocimient
0.01 en _ ojo
0.01 flujo
0.01 futbol
0.01 llevo cinco
0.01 lo _ a
0.01 me alivi
0.01 me duele
0.01 me salpic
0.01 perdi _ conocimient
0.01 pies hinchad
0.01 que _ esta
0.01 rinon
0.01 salpic
0.01 se _ del
0.01 segund
0.01 si
0.01 tiene _ con
0.01 una abeja
-0.01 #99+
-0.01 #99+ _ de
-0.01 #99+ con
-0.01 =a_lot =hip_hurts
-0.01 =allergen =tick
-0.01 =bruising
-0.01 =burn_severity =croup_cough
-0.01 =burn_severity =tia_resolved
-0.01 =clot_risk =recent_surgery
-0.01 =co_words =cough
-0.01 =co_words =croup_cough
-0.01 =cough =croup_cough
-0.01 =every_day =eye_hit_bad
-0.01 =every_day =pain_any
-0.01 =every_day =squeezing_word
-0.01 =fast_breathing =short_breath
-0.01 =flank_pain =one_side_belly
-0.01 =flank_pain =trunk_pain
-0.01 =hours_pain =radiates
-0.01 =leg_feet_swollen
-0.01 =limb_injury =wound_infected
-0.01 =nail_word =new_medicine
-0.01 =sting =tick
-0.01 ^ _ reloj
-0.01 ^ empec
-0.01 ^ popo
-0.01 a veces
-0.01 absces
-0.01 absces _ la
-0.01 absces en
-0.01 anticonceptiv y
-0.01 arden
-0.01 chichon
-0.01 chuec desde
-0.01 como se
-0.01 de _ todos
-0.01 debil _ el
-0.01 despu
-0.01 duele _ espald
-0.01 el _ en
-0.01 empec una
-0.01 en _ montan
-0.01 en _ pie
-0.01 estar
-0.01 extiend
-0.01 fue
-0.01 futbol y
-0.01 hace _ dias
-0.01 huele _ gas
-0.01 mare y
-0.01 me _ doble
-0.01 me rompi
-0.01 metformin
-0.01 miedo
-0.01 nino de
-0.01 no _ -en
-0.01 no _ mas
-0.01 pecho cu
-0.01 que no
-0.01 que viene
-0.01 sal
-0.01 sale la
-0.01 se _ de
-0.01 se _ rompi
-0.01 se baja
-0.01 se extiend
-0.01 tiene _ dias
-0.01 tos _ perro
-0.01 un chichon
-0.01 una _ nueva
-0.01 y _ #
-0.01 y _ quedo
-0.01 y _ todos
-0.02 #99+ sobre
-0.02 -cu
-0.02 =a_lot =pale_clammy
-0.02 =belly_hit =car_crash
-0.02 =belly_hit =fall_hard
-0.02 =bruising =purple_rash
-0.02 =bruising =rash
-0.02 =burn_severity =during_exercise
-0.02 =burn_severity =new_medicine
-0.02 =burn_severity =phlegm
-0.02 =calf =vaginal_bleeding
-0.02 =car_crash =hit_hard
-0.02 =clot_risk =pregnant
-0.02 =dizzy =young_baby
-0.02 =headache =light_hurts
-0.02 =headache =preterm_weeks
-0.02 =recent_surgery =swelling
-0.02 =swelling =swelling_face
-0.02 =swelling_face
-0.02 =swelling_face =swelling_lips
-0.02 =tick
-0.02 ^ hice
-0.02 aire _ ayer
-0.02 al tragar
-0.02 alguien
-0.02 bien y
-0.02 cai _ las
-0.02 cai por
-0.02 choqu
-0.02 cinco
-0.02 con _ regla
-0.02 de _ cirugi
-0.02 el _ #
-0.02 en _ muela
-0.02 esta _ poco
-0.02 esta un
-0.02 estan
-0.02 fuert en
-0.02 la _ desde
-0.02 la com
-0.02 mama no
-0.02 mas _ que
-0.02 mi _ por
-0.02 moreton y
-0.02 mucho _ de
-0.02 mucho despu
-0.02 no -me
-0.02 nuev
-0.02 padezc _ corazon
-0.02 padezc del
-0.02 palpitacion
-0.02 pastill
-0.02 pegue
-0.02 piedr
-0.02 piel
-0.02 puedo _ y
-0.02 que _ desmay
-0.02 que _ el
-0.02 que _ en
-0.02 quier tomar
-0.02 seman
-0.02 tres
-0.02 un _ anoch
-0.02 y sangr
-0.03 # _ vomit
-0.03 -hinch
-0.03 =belly_hit =sudden
-0.03 =calf =days_many
-0.03 =chest_any =cough
-0.03 =chest_lasting =days_many
-0.03 =chest_pain =cough
-0.03 =cocaine
-0.03 =cough =pain_any
-0.03 =cough =trunk_pain
-0.03 =days_many =short_breath
-0.03 =fall_any =sudden
-0.03 =fight_blow =sudden
-0.03 =hit_hard =sudden
-0.03 =limb_injury =sudden
-0.03 =many_days =vomiting_constantly
-0.03 =tetanus_due =wound
-0.03 =throat_sore
-0.03 ^ _ corte
-0.03 ^ mi
-0.03 a _ en
-0.03 atragant con
-0.03 azucar
-0.03 cabez _ hace
-0.03 comi demasiad
-0.03 con fiebr
-0.03 corte
-0.03 de agua
-0.03 de golpe
-0.03 del _ el
-0.03 dos y
-0.03 fuert _ la
-0.03 herman tuvo
-0.03 hinch _ la
-0.03 insuficienci
-0.03 la espald
-0.03 la manan
-0.03 le clavo
-0.03 me _ muy
-0.03 me _ tomar
-0.03 me corte
-0.03 me toca
-0.03 moreton en
-0.03 no _ -hinch
-0.03 olv tomar
-0.03 oxid
-0.03 papa tiene
-0.03 piern y
-0.03 rato
-0.03 se _ quita
-0.03 tiene _ del
-0.03 tiro
-0.03 un _ oxid
-0.04 # meses
-0.04 =burn_severity =fall_hard
-0.04 =car_crash =hours_pain
-0.04 =cut_by_accident =hours_pain
-0.04 =eye_hit_bad =many_days
-0.04 =fainted =nail_word
-0.04 =fever =throat_sore
-0.04 =hallucinating =mania_psychosis
-0.04 =limb_injury =nail_word
-0.04 =pregnant =uti
-0.04 =weak_any =weak_one_side
-0.04 ^ _ fuert
-0.04 ^ _ pegue
-0.04 ^ _ siete
-0.04 ^ vomit
-0.04 agua a
-0.04 anos _ pego
-0.04 bastant
-0.04 cachet hinch
-0.04 comio
-0.04 cuell tieso
-0.04 culebrill _ la
-0.04 deje
-0.04 durmi la
-0.04 el
-0.04 el escrot
-0.04 el trabaj
-0.04 escrot
-0.04 esta tos
-0.04 gargant _ la
-0.04 gato
-0.04 late muy
-0.04 me
-0.04 medicin
-0.04 orino
-0.04 pantorrill
-0.04 paso
-0.04 peso
-0.04 pise _ clavo
-0.04 por _ el
-0.04 por todo
-0.04 quedo _ aire
-0.04 quedo sin
-0.04 rojo que
-0.04 salio un
-0.04 sangr _ la
-0.04 sangr _ nariz
-0.04 segund piso
-0.04 serpient _ el
-0.04 siete
-0.04 siete _ de
-0.04 siete meses
-0.04 sigue
-0.04 tengo _ sed
-0.04 tengo siete
-0.04 tia tiene
-0.04 toma agua
-0.04 tomo una
-0.04 una _ a
-0.04 una _ sin
-0.04 y _ agua
-0.04 y _ aire
-0.04 y _ tengo
-0.05 # anos
-0.05 -dormir
-0.05 =appendix_said
-0.05 =chest_lasting =chest_pain
-0.05 =chest_lasting =postpartum
-0.05 =chest_lasting =weak_one_side
-0.05 =cocaine =kidney_stone
-0.05 =days_many =pain_any
-0.05 =days_many =sight_for_years
-0.05 =head_danger =preterm_weeks
-0.05 =hernia_stuck =nail_word
-0.05 =nail_word =pain_any
-0.05 =nail_word =red_patch
-0.05 =nail_word =spreading
-0.05 =red_patch
-0.05 =red_patch =spreading
-0.05 =red_patch =wound_infected
-0.05 =sight_for_years =young_baby
-0.05 ^ _ veces
-0.05 ^ infeccion
-0.05 agu
-0.05 aguant el
-0.05 ampoll que
-0.05 apendic
-0.05 arde
-0.05 carta
-0.05 de _ todo
-0.05 de lejos
-0.05 de pastill
-0.05 el _ anoch
-0.05 el _ tiene
-0.05 el apendic
-0.05 en _ de
-0.05 espos se
-0.05 esta en
-0.05 hijo _ tomo
-0.05 la _ pas
-0.05 lejos
-0.05 los _ despu
-0.05 me pusieron
-0.05 molest _ luz
-0.05 molest la
-0.05 par _ el
-0.05 que va
-0.05 quitan
-0.05 ronco
-0.05 se atragant
-0.05 seman pas
-0.05 sentir
-0.05 tenem
-0.05 toda
-0.05 tuvo _ de
-0.05 y duele
-0.06 -el -aire
-0.06 -que
-0.06 =a_lot =trunk_pain
-0.06 =bite_bad =days_many
-0.06 =bleeding_any =nosebleed
-0.06 =blurry_vision =squeezing_word
-0.06 =car_crash =nail_word
-0.06 =cough =days_many
-0.06 =curtain_word
-0.06 =days_many =squeezing_word
-0.06 =dialysis
-0.06 =dialysis =kidney_disease
-0.06 =eye_area =nosebleed
-0.06 =eye_hit_bad =headache
-0.06 =eye_hit_bad =strep_like
-0.06 =fever =strep_like
-0.06 =gallbladder
-0.06 =headache =nausea
-0.06 =headache =pain_any
-0.06 =hours_pain =sudden_balance
-0.06 =neck_swelling =tooth
-0.06 =nosebleed
-0.06 =pain_any =vaginal_bleeding
-0.06 =rash =squeezing_word
-0.06 =strep_like
-0.06 ^ _ bebe
-0.06 al tocar
-0.06 algo y
-0.06 cai de
-0.06 comer y
-0.06 con mucha
-0.06 corazon de
-0.06 cortin
-0.06 de _ por
-0.06 de barrig
-0.06 despu _ parto
-0.06 dialisis
-0.06 en _ cuell
-0.06 en _ oido
-0.06 espald como
-0.06 esta mare
-0.06 esta seman
-0.06 estoy confund
-0.06 herman _ desmay
-0.06 herni de
-0.06 hijo no
-0.06 la muela
-0.06 llevo _ dias
-0.06 los
-0.06 los _ azul
-0.06 me _ la
-0.06 mi nino
-0.06 presion
-0.06 rio
-0.06 sarpull
-0.06 sola
-0.06 tocar
-0.06 una _ de
-0.06 y _ vez
-0.06 y sin
-0.06 y un
-0.07 # _ #11+
-0.07 # _ con
-0.07 -deja
-0.07 -me -deja
-0.07 -ni _ solo
-0.07 =a_lot =belly_pain
-0.07 =allergen =fainted
-0.07 =allergen =trunk_pain
-0.07 =burn_severity =preterm_weeks
-0.07 =chest_lasting =muscle_strain_word
-0.07 =chest_lasting =vomiting
-0.07 =chest_lasting =young_baby
-0.07 =days_many =dizzy
-0.07 =days_many =fainted
-0.07 =dizzy =hours_pain
-0.07 =ear_pain
-0.07 =ear_pain =fever
-0.07 =eye_area
-0.07 =head_danger =pregnant
-0.07 =left_ribs
-0.07 =pregnant =vomiting
-0.07 =squeezing_word =throat_sore
-0.07 ^ _ dolor
-0.07 ^ _ oscur
-0.07 ^ tosi
-0.07 abuel de
-0.07 asma y
-0.07 caers
-0.07 cambi
-0.07 cara con
-0.07 choqu en
-0.07 come bien
-0.07 con _ cuchill
-0.07 de _ panza
-0.07 de gargant
-0.07 dentr
-0.07 detector
-0.07 diabet
-0.07 dolor _ gargant
-0.07 el lago
-0.07 en _ lago
-0.07 en _ piel
-0.07 entre las
-0.07 escuel
-0.07 hija _ asma
-0.07 irregular
-0.07 la _ sale
-0.07 la escuel
-0.07 lado izquierd
-0.07 lago
-0.07 le quedo
-0.07 marisc
-0.07 me _ anoch
-0.07 me molest
-0.07 me quedo
-0.07 mi _ es
-0.07 mi abuel
-0.07 moreton _ no
-0.07 mucha _ y
-0.07 no _ -deja
-0.07 perdi el
-0.07 perro en
-0.07 puedo
-0.07 puntit morad
-0.07 queme la
-0.07 sin aire
-0.07 sinusitis
-0.07 subio la
-0.07 tiene asma
-0.07 un choqu
-0.07 una _ del
-0.08 -nada desde
-0.08 -reteng
-0.08 -reteng -nada
-0.08 -reteng _ desde
-0.08 =calf =nail_word
-0.08 =deep_cut
-0.08 =deep_cut =wound
-0.08 =during_exercise =pain_any
-0.08 =head_danger =headache
-0.08 =headache =squeezing_word
-0.08 =pain_any =shingles
-0.08 ?la _ ?de
-0.08 ^ _ falta
-0.08 ^ comezon
-0.08 acidez
-0.08 azucar _ en
-0.08 cabez despu
-0.08 cai
-0.08 cara hinch
-0.08 cita _ el
-0.08 cu le
-0.08 dias _ diarre
-0.08 dolor _ cabez
-0.08 durmi
-0.08 embaraz me
-0.08 en _ dedo
-0.08 est
-0.08 frasc _ pastill
-0.08 ha est
-0.08 humo _ incendi
-0.08 la infeccion
-0.08 los _ del
-0.08 manch _ en
-0.08 me _ un
-0.08 me cai
-0.08 me durmi
-0.08 no -reteng
-0.08 quede
-0.08 quij desde
-0.08 salio en
-0.08 se _ durmi
-0.08 sed _ de
-0.08 tengo mucha
-0.08 tiene #
-0.08 toca la
-0.08 toda la
-0.08 todo el
-0.08 tomo _ medicin
-0.08 tomo _ pastill
-0.08 tos de
-0.08 vez _ dolor
-0.09 #99+ metr
-0.09 -fiebr -ni
-0.09 <anos <tuve
-0.09 <anos _ <un
-0.09 <pas <y
-0.09 <un _ <en
-0.09 =a_lot =wakes
-0.09 =baby =preterm_weeks
-0.09 =belly_pain =days_many
-0.09 =bleeding_any =young_baby
-0.09 =burn_severity =scratched
-0.09 =burn_severity =skin_infection
-0.09 =chest_lasting =ear_pain
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =cold_only =flu_bad
-0.09 =eye_hit_bad =young_baby
-0.09 =flu_bad
-0.09 =headache
-0.09 =itchy_local
-0.09 =nausea =pregnant
-0.09 =sting =swelling
-0.09 =weight_loss
-0.09 ?es _ ?sepsis
-0.09 ?la ?sepsis
-0.09 ?sepsis
-0.09 ?si ?alguien
-0.09 ^ _ cambiar
-0.09 ^ _ cans
-0.09 ^ _ di
-0.09 ^ _ warfarin
-0.09 ^ huele
-0.09 ^ trabaj
-0.09 ^ uso
-0.09 a _ metr
-0.09 braz
-0.09 canse
-0.09 cita _ mi
-0.09 cloro con
-0.09 con _ gripa
-0.09 con _ vaso
-0.09 con tos
-0.09 cuart
-0.09 curso
-0.09 de _ meses
-0.09 de _ piedr
-0.09 de cabez
-0.09 de tos
-0.09 del rinon
-0.09 despert con
-0.09 dos _ hoy
-0.09 duerm la
-0.09 el _ derech
-0.09 el _ rojo
-0.09 el _ un
-0.09 el cost
-0.09 en _ jardin
-0.09 gripe
-0.09 hago _ ?alguien
-0.09 hijo _ con
-0.09 hijo despert
-0.09 junto
-0.09 la _ con
-0.09 la fiebr
-0.09 la piedr
-0.09 la prueb
-0.09 le _ los
-0.09 le di
-0.09 lleno
-0.09 los braz
-0.09 los dos
-0.09 mareo
-0.09 me canse
-0.09 me duerm
-0.09 metr
-0.09 mi _ despert
-0.09 no _ desde
-0.09 para _ curso
-0.09 para mi
-0.09 pastill de
-0.09 pastill para
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 poco _ tos
-0.09 quedo _ en
-0.09 quier
-0.09 se _ duerm
-0.09 se _ un
-0.09 se comio
-0.09 seman _ la
-0.09 sient muy
-0.09 sient que
-0.09 silba
-0.09 silba _ pecho
-0.09 silba el
-0.09 toma
-0.09 un curso
-0.09 unos
-0.09 vaso
-0.09 viene
-0.09 vomit la
-0.09 y calient
-0.09 ya _ me
-0.1 <diez
-0.1 <diez <anos
-0.1 <hace <diez
-0.1 =a_lot =chest_any
-0.1 =a_lot =chest_pain
-0.1 =allergen =cold_only
-0.1 =allergen =flu_bad
-0.1 =allergen =muscle_strain_word
-0.1 =allergen =sight_for_years
-0.1 =bluish =cold_limb
-0.1 =bp_medicine
-0.1 =bp_medicine =means_mentioned
-0.1 =bruising =cold_limb
-0.1 =cold_only =muscle_strain_word
-0.1 =cold_only =sight_for_years
-0.1 =cold_only =vaccine_said
-0.1 =flu_bad =muscle_strain_word
-0.1 =flu_bad =sight_for_years
-0.1 =flu_bad =vaccine_said
-0.1 =getting_worse =severe_pain
-0.1 =head_danger =means_mentioned
-0.1 =muscle_strain_word =vaccine_said
-0.1 =nodes
-0.1 =nodes =swelling
-0.1 =sight_for_years =vaccine_said
-0.1 ^ _ #99+
-0.1 ^ _ <anos
-0.1 ^ _ amarill
-0.1 ^ _ com
-0.1 ^ _ corto
-0.1 ^ piel
-0.1 agrur _ las
-0.1 aguant la
-0.1 anos _ quier
-0.1 avion
-0.1 azul
-0.1 buena _ el
-0.1 cabez _ fuert
-0.1 com
-0.1 com _ buena
-0.1 com es
-0.1 corazon _ late
-0.1 cortin _ la
-0.1 de _ es
-0.1 de _ gripe
-0.1 de agrur
-0.1 del _ se
-0.1 del jardin
-0.1 desde _ cuatr
-0.1 desde _ tres
-0.1 desde hace
-0.1 el _ no
-0.1 en _ carro
-0.1 en la
-0.1 enfermedad
-0.1 gangli
-0.1 gangli hinchad
-0.1 hace cuatr
-0.1 hace tres
-0.1 hinch _ el
-0.1 hoy _ las
-0.1 hoy a
-0.1 la gripe
-0.1 la vesicul
-0.1 papa diabetic
-0.1 pico un
-0.1 poco _ agrur
-0.1 presion #99+
-0.1 que com
-0.1 quier _ vacun
-0.1 quier la
-0.1 rodill cu
-0.1 ronch en
-0.1 sangr _ el
-0.1 tosio
-0.1 un
-0.1 un poquit
-0.1 una
-0.1 vesicul
-0.1 viene _ las
-0.1 viene a
-0.1 y _ hinchad
-0.1 y gangli
-0.1 y nause
-0.1 ya se
-0.11 # _ despu
-0.11 -ni -nada
-0.11 <mama
-0.11 <mi <mama
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
-0.11 =belly_hit =pain_any
-0.11 =belly_pain =getting_worse
-0.11 =bleeding_any =muscle_strain_word
-0.11 =bleeding_any =sight_for_years
-0.11 =chest_lasting =raynaud_usual
-0.11 =chest_lasting =weak_any
-0.11 =chest_lasting =wound
-0.11 =co_words =wakes
-0.11 =diarrhea =recent_infection
-0.11 =discharge =wound_infected
-0.11 =eye_area =itchy_only
-0.11 =eye_hit_bad =nosebleed
-0.11 =head_danger =many_days
-0.11 =head_danger =nosebleed
-0.11 =hours_pain =raynaud_usual
-0.11 =hours_pain =vaginal_bleeding
-0.11 =hours_pain =weak_any
-0.11 =limb_injury
-0.11 =many_days =pain_any
-0.11 =many_days =young_baby
-0.11 =muscle_strain_word =rectal_blood
-0.11 =muscle_strain_word =stool_blood
-0.11 =muscle_strain_word =vaginal_bleeding
-0.11 =nail_word
-0.11 =nosebleed =vaginal_bleeding
-0.11 =rectal_blood =sight_for_years
-0.11 =sight_for_years =stool_blood
-0.11 =sight_for_years =vaginal_bleeding
-0.11 =wont_feed
-0.11 ?a
-0.11 ?a ?alguien
-0.11 ?coagul ?en
-0.11 ?coagul _ ?el
-0.11 ?como _ ?ve
-0.11 ?de ?un
-0.11 ?le
-0.11 ?se ?ve
-0.11 ?si ?a
-0.11 ?si _ ?alguien
-0.11 ?un ?coagul
-0.11 ?un _ ?en
-0.11 ?una ?convulsion
-0.11 ?ve
-0.11 ?ve ?un
-0.11 ^ _ <mama
-0.11 ^ _ <papa
-0.11 ^ _ no
-0.11 ^ _ que
-0.11 ^ cual
-0.11 ^ hace
-0.11 agrur por
-0.11 cae
-0.11 cual _ el
-0.11 cual es
-0.11 cubet
-0.11 de tanto
-0.11 desde _ lunes
-0.11 desgarr
-0.11 desgarr la
-0.11 diez minut
-0.11 dijo
-0.11 doble dosis
-0.11 el _ normal
-0.11 espald
-0.11 gasolin
-0.11 golpe _ la
-0.11 hijo de
-0.11 hinchad
-0.11 huev
-0.11 infeccion _ orina
-0.11 la _ la
-0.11 la alergi
-0.11 la piern
-0.11 lado _ el
-0.11 le _ morad
-0.11 le esta
-0.11 los _ ya
-0.11 los tacos
-0.11 me _ dolor
-0.11 me desgarr
-0.11 me dieron
-0.11 mis _ de
-0.11 necesit _ cita
-0.11 nino
-0.11 ojos por
-0.11 por _ alergi
-0.11 por _ vacun
-0.11 pus
-0.11 sangr de
-0.11 se _ cae
-0.11 seman _ del
-0.11 seman _ se
-0.11 seman despu
-0.11 sobre
-0.11 tacos
-0.11 tacos ya
-0.11 tiene _ seman
-0.11 tobill _ poco
-0.11 tobill un
-0.11 tomo _ dosis
-0.11 tomo doble
-0.11 un _ en
-0.11 van peor
-0.11 viagr
-0.11 vomit una
-0.11 y #11+
-0.12 # _ diciembr
-0.12 -aire solo
-0.12 <# <anos
-0.12 <cinco
-0.12 <cinco <anos
-0.12 <derram
-0.12 <desmay <una
-0.12 <desmay _ <vez
-0.12 <en _ <secundari
-0.12 <hace <#
-0.12 <hace <cinco
-0.12 <infart _ <#
-0.12 <la <secundari
-0.12 <me _ <la
-0.12 <sangr
-0.12 <secundari
-0.12 <un <derram
-0.12 =allergen =belly_pain
-0.12 =allergen =eye_hit_bad
-0.12 =blood_thinner =eye_area
-0.12 =blood_thinner =nosebleed
-0.12 =burn_severity =leg_feet_swollen
-0.12 =car_crash =chest_lasting
-0.12 =chest_lasting =fall_any
-0.12 =co_words =days_many
-0.12 =cough =hours_pain
-0.12 =days_many =every_day
-0.12 =days_many =vomiting_constantly
-0.12 ?alguien ?se
-0.12 ?es ?una
-0.12 ?esta
-0.12 ?que _ ?una
-0.12 ^ _ abuel
-0.12 ^ _ la
-0.12 ^ _ manan
-0.12 ^ _ tos
-0.12 ^ _ vacun
-0.12 ahora esta
-0.12 al _ escaler
-0.12 al subir
-0.12 ampoll _ duelen
-0.12 bolit
-0.12 bolit de
-0.12 brazo _ la
-0.12 brazo por
-0.12 brinc
-0.12 brinc el
-0.12 casa
-0.12 chiquit
-0.12 culebr
-0.12 da ansiedad
-0.12 de diciembr
-0.12 despu del
-0.12 dias _ esta
-0.12 diciembr
-0.12 diciembr _ las
-0.12 diciembr a
-0.12 dio un
-0.12 el #
-0.12 embaraz de
-0.12 hizo
-0.12 las escaler
-0.12 le _ sal
-0.12 llevo tres
-0.12 los tobill
-0.12 mama _ #11+
-0.12 me _ ansiedad
-0.12 menos cuart
-0.12 meses y
-0.12 mi bebe
-0.12 muela y
-0.12 por _ tarde
-0.12 pulso
-0.12 que duelen
-0.12 rodill al
-0.12 roja en
-0.12 subir
-0.12 subir escaler
-0.12 una culebr
-0.12 viejo
-0.13 -el _ solo
-0.13 <ano _ <me
-0.13 <en <el
-0.13 <hace <tres
-0.13 <me _ <el
-0.13 <pas <me
-0.13 <tres
-0.13 <tres <anos
-0.13 =a_lot =cut_by_accident
-0.13 =baby =raynaud_usual
-0.13 =belly_pain =vaginal_bleeding
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =burn_severity =muscle_strain_word
-0.13 =burn_severity =raynaud_usual
-0.13 =burn_severity =sight_for_years
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_any =sight_for_years
-0.13 =chest_pain =muscle_strain_word
-0.13 =chest_pain =sight_for_years
-0.13 =constipation =three_days
-0.13 =croup_cough
-0.13 =itching =radiates_groin
-0.13 =itchy_only =radiates_groin
-0.13 =rash =shingles
-0.13 ?cerebral
-0.13 ?derram
-0.13 ?derram ?cerebral
-0.13 ?un ?derram
-0.13 ?un _ ?cerebral
-0.13 ?un _ ?de
-0.13 ^ le
-0.13 ayer _ esta
-0.13 cada toma
-0.13 con _ seman
-0.13 de comer
-0.13 de sangr
-0.13 del pie
-0.13 desde el
-0.13 duele _ brazo
-0.13 el jabon
-0.13 embaraz es
-0.13 espos _ mucho
-0.13 estab
-0.13 hago ?si
-0.13 jabon nuevo
-0.13 los _ por
-0.13 me acabo
-0.13 minut _ ya
-0.13 mocos _ juega
-0.13 mocos pero
-0.13 no _ lo
-0.13 pero juega
-0.13 pica el
-0.13 pies _ del
-0.13 pies despu
-0.13 por _ jabon
-0.13 pulso _ #11+
-0.13 puntit
-0.13 que _ ?si
-0.13 que _ duele
-0.13 sient un
-0.13 sin
-0.13 solo _ un
-0.13 tengo #11+
-0.13 tiene _ alta
-0.13 unos segund
-0.14 # menos
-0.14 -falta -el
-0.14 -fiebr solo
-0.14 -me -falta
-0.14 -tomar -cafe
-0.14 -una
-0.14 -voz
-0.14 <#11+
-0.14 <#11+ <anos
-0.14 <cu <tenia
-0.14 <tenia _ <anos
-0.14 <un _ <el
-0.14 =a_lot =deep_cut
-0.14 =belly_hard =swelling
-0.14 =bleeding_any =eye_area
-0.14 =burn_severity =inconsolable
-0.14 =chest_lasting =hours_pain
-0.14 =cough
-0.14 =eye_hit_bad =shoulder_pain
-0.14 =fever =pregnant
-0.14 =fever =tooth
-0.14 =fever =vaccine_said
-0.14 =inconsolable
-0.14 =itchy_only =nail_word
-0.14 =many_days =squeezing_word
-0.14 =one_side_belly =shoulder_pain
-0.14 =pain_any =shoulder_pain
-0.14 =pregnant =stomach_burn
-0.14 =shoulder_pain
-0.14 ?como _ ?si
-0.14 ?como _ ?trata
-0.14 ?se ?si
-0.14 ?se ?trata
-0.14 ?trata
-0.14 ?trata ?una
-0.14 ^ _ <desmay
-0.14 ^ _ <un
-0.14 ^ _ infeccion
-0.14 ^ lleno
-0.14 ^ toso
-0.14 agrur _ de
-0.14 agrur despu
-0.14 alergic
-0.14 azucar esta
-0.14 buena para
-0.14 comezon _ los
-0.14 comio una
-0.14 con _ fiebr
-0.14 con flem
-0.14 cuerp
-0.14 de perro
-0.14 dormir
-0.14 duele _ hombr
-0.14 el _ al
-0.14 el cuerp
-0.14 estr _ trabaj
-0.14 estr del
-0.14 fiebr se
-0.14 hijo _ mocos
-0.14 hinch _ de
-0.14 la luz
-0.14 la mir
-0.14 los _ para
-0.14 mal _ lejos
-0.14 manan _ la
-0.14 manan por
-0.14 mi _ quier
-0.14 mi azucar
-0.14 mir
-0.14 morad en
-0.14 mosquit _ el
-0.14 no -tomar
-0.14 paro
-0.14 pica la
-0.14 pica una
-0.14 piern de
-0.14 por _ -tomar
-0.14 por _ estr
-0.14 por _ trabaj
-0.14 se fue
-0.14 soy
-0.14 soy alergic
-0.14 tiene _ piel
-0.14 tiene las
-0.14 tiroid
-0.14 veo _ de
-0.14 veo mal
-0.15 -fiebr _ -seman
-0.15 -ni -problem
-0.15 -ni _ -para
-0.15 -problem -para
-0.15 -tengo -fiebr
-0.15 <todo
-0.15 =aura_usual =belly_pain
-0.15 =aura_usual =cramps
-0.15 =aura_usual =headache
-0.15 =aura_usual =pain_any
-0.15 =bite_bad =calf
-0.15 =blood_streak =chest_lasting
-0.15 =chest_lasting =fever
-0.15 =chest_lasting =wound_infected
-0.15 =days_many =hernia_stuck
-0.15 =head_danger =vomiting_constantly
-0.15 =headache =hours_pain
-0.15 =headache =raynaud_usual
-0.15 ?como _ ?un
-0.15 ?evito ?un
-0.15 ^ _ ?evito
-0.15 ^ _ lloran
-0.15 ^ _ marisc
-0.15 ^ _ verde
-0.15 ^ cita
-0.15 ^ cualquier
-0.15 abuel tiene
-0.15 ando cans
-0.15 anoch
-0.15 anos _ #11+
-0.15 cabez desde
-0.15 cicatriz
-0.15 cita _ la
-0.15 con _ ceboll
-0.15 con _ pastill
-0.15 con un
-0.15 corazon me
-0.15 cualquier
-0.15 de _ despu
-0.15 de altur
-0.15 despu _ las
-0.15 dia _ a
-0.15 el polen
-0.15 embaraz _ un
-0.15 hijo _ #
-0.15 hijo _ raspo
-0.15 hinchan los
-0.15 kilos
-0.15 la _ para
-0.15 lloran _ ojos
-0.15 lloran los
-0.15 manan _ las
-0.15 manan a
-0.15 me late
-0.15 menos _ viern
-0.15 menos el
-0.15 mi migran
-0.15 migran
-0.15 migran _ siempr
-0.15 migran de
-0.15 necesit _ mis
-0.15 no -duele
-0.15 no _ el
-0.15 ojos con
-0.15 orina y
-0.15 poco al
-0.15 polen
-0.15 por _ polen
-0.15 punt
-0.15 que _ necesit
-0.15 que vacun
-0.15 regla _ con
-0.15 resurtir mis
-0.15 se mete
-0.15 tiene _ de
-0.15 tomo la
-0.15 una _ en
-0.15 vacun necesit
-0.15 vomit _ hace
-0.15 y _ aguant
-0.15 y _ arde
-0.15 y sigue
-0.16 #11+ anos
-0.16 -tiembl
-0.16 <infart
-0.16 <infart <hace
-0.16 <me _ <una
-0.16 <tuvo _ <infart
-0.16 <un <infart
-0.16 =allergen =nail_word
-0.16 =allergen =stomach_burn
-0.16 =belly_pain =cramps
-0.16 =bite_bad =chest_lasting
-0.16 =bluish =nail_word
-0.16 =chest_lasting =hit_hard
-0.16 =cramps
-0.16 =cramps =pain_any
-0.16 =days_many =stomach_burn
-0.16 =nail_word =tick
-0.16 =one_side_belly =uti
-0.16 =trunk_pain =uti
-0.16 ?da
-0.16 ^ _ cai
-0.16 ^ _ pican
-0.16 ^ antes
-0.16 anos y
-0.16 bebe esta
-0.16 colic
-0.16 cost
-0.16 de _ para
-0.16 el puent
-0.16 en #99+
-0.16 en _ futbol
-0.16 en _ gimnasi
-0.16 hago
-0.16 hijo quier
-0.16 hora
-0.16 infart
-0.16 inhalador
-0.16 insulin
-0.16 la meningitis
-0.16 la tele
-0.16 le _ un
-0.16 lent me
-0.16 mal
-0.16 me pican
-0.16 meningitis
-0.16 morad las
-0.16 nause en
-0.16 no -tiembl
-0.16 noche y
-0.16 ojos
-0.16 para _ dolor
-0.16 perro
-0.16 pican _ ojos
-0.16 pican los
-0.16 presion _ con
-0.16 quier _ cita
-0.16 quier caminar
-0.16 sarpull por
-0.16 seman _ me
-0.16 tengo _ con
-0.16 tengo _ piel
-0.16 tuve
-0.16 un infart
-0.16 una garrapat
-0.16 veces _ dia
-0.16 veces al
-0.16 ver
-0.16 vez
-0.16 y _ mucho
-0.16 y orino
-0.16 zapat nuev
-0.17 -duele _ -pecho
-0.17 -el -pecho
-0.17 <al
-0.17 <la _ <al
-0.17 =a_lot =pees_lot
-0.17 =allergen =itching
-0.17 =allergen =severe_pain
-0.17 =bp_medicine =child_got_pills
-0.17 =chest_lasting =diarrhea
-0.17 =chest_lasting =low_mood
-0.17 =fever =phlegm
-0.17 =leg_swelling_one =limb_injury
-0.17 =leg_swelling_one =possible_fracture
-0.17 =leg_swelling_one =twisted
-0.17 =low_mood =many_days
-0.17 =low_mood =young_baby
-0.17 =muscle_tear
-0.17 =pees_lot
-0.17 =squeezing_word =young_baby
-0.17 =tetanus_due
-0.17 ?se _ ?un
-0.17 ^ <el
-0.17 ^ _ <ano
-0.17 ^ _ confund
-0.17 ^ _ mart
-0.17 ^ _ salio
-0.17 ^ _ trist
-0.17 ^ manan
-0.17 ^ muela
-0.17 a #99+
-0.17 a _ dos
-0.17 al comer
-0.17 al orinar
-0.17 antes _ examen
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 calambr
-0.17 calambr en
-0.17 cara _ las
-0.17 consult
-0.17 corro
-0.17 cu corro
-0.17 cuest _ consult
-0.17 de _ con
-0.17 de _ se
-0.17 de caball
-0.17 del examen
-0.17 desde que
-0.17 dolor _ barrig
-0.17 dolor _ caball
-0.17 el _ esta
-0.17 el labio
-0.17 el miercol
-0.17 es segur
-0.17 esta hinch
-0.17 grand
-0.17 hijo _ una
-0.17 la _ que
-0.17 la consult
-0.17 labio
-0.17 media hora
-0.17 miercol
-0.17 necesit una
-0.17 orino mucho
-0.17 oscur desde
-0.17 poco los
-0.17 por _ pila
-0.17 sangr _ vez
-0.17 sirve
-0.17 solo cans
-0.17 tengo _ poco
-0.17 tomar _ con
-0.17 un _ los
-0.17 veces hoy
-0.18 -falta
-0.18 -falta _ -aire
-0.18 <hace <un
-0.18 <hace _ <ano
-0.18 <un <ano
-0.18 <ya
-0.18 =burned_hand =low_mood
-0.18 =calf =co_words
-0.18 =chest_lasting =radiates
-0.18 =cold_only =cough
-0.18 =cramps =vaginal_bleeding
-0.18 =cut_by_accident =nail_word
-0.18 =days_many =tired
-0.18 =scratched =wound_infected
-0.18 ?desmay
-0.18 ?evito _ ?coagul
-0.18 ^ <hace
-0.18 ^ _ acidez
-0.18 ^ _ alergic
-0.18 ^ _ pastill
-0.18 ^ _ proxim
-0.18 ^ _ regla
-0.18 ^ comi
-0.18 abuel _ #11+
-0.18 alergic a
-0.18 barrig y
-0.18 bici
-0.18 boca azul
-0.18 cayo en
-0.18 cita de
-0.18 cu _ -duerm
-0.18 cu puedo
-0.18 de orina
-0.18 desde _ dos
-0.18 estomag
-0.18 fuego _ el
-0.18 gargant _ el
-0.18 hasta
-0.18 hondo
-0.18 inhalador _ favor
-0.18 inhalador por
-0.18 la _ azul
-0.18 la bici
-0.18 la montan
-0.18 la otra
-0.18 la pared
-0.18 las papas
-0.18 llevo
-0.18 llevo una
-0.18 mi _ y
-0.18 ojos _ la
-0.18 papas
-0.18 pared
-0.18 pecho al
-0.18 por _ sol
-0.18 respirar hondo
-0.18 sale un
-0.18 secos
-0.18 solo _ de
-0.18 soy _ a
-0.18 tengo _ cuell
-0.18 tengo acidez
-0.18 todo
-0.18 tos _ mocos
-0.19 # el
-0.19 #11+ _ temperatur
-0.19 -duele _ -cabez
-0.19 -tengo _ -ni
-0.19 <yo
-0.19 =a_lot =water_broke
-0.19 =aura_usual =pregnant
-0.19 =bleeding_any =gums_bleed
-0.19 =burn_severity =itchy_only
-0.19 =cancer_history =elderly
-0.19 =clear_fluid =cold_outside
-0.19 =clot_risk =elderly
-0.19 =cold_outside =head_danger
-0.19 =cough =nail_word
-0.19 =during_exercise =refuses
-0.19 =eye_area =stye
-0.19 =eye_hit_bad =fall_hard
-0.19 =fall_hard =pain_any
-0.19 =gums_bleed
-0.19 =refuses
-0.19 =stye
-0.19 ?alguien
-0.19 ?que ?signific
-0.19 ?signific
-0.19 ^ _ ?signific
-0.19 ^ _ huelen
-0.19 ^ _ mare
-0.19 ^ _ perrill
-0.19 ^ _ piquet
-0.19 ^ _ resurtir
-0.19 ^ _ sangran
-0.19 ^ _ tiesa
-0.19 ^ espald
-0.19 al masticar
-0.19 ayuda _ el
-0.19 bueno
-0.19 cardiac
-0.19 cargar
-0.19 champu
-0.19 confund con
-0.19 corr
-0.19 da _ de
-0.19 da dolor
-0.19 de cancer
-0.19 de hondur
-0.19 de temperatur
-0.19 desde _ #
-0.19 el avion
-0.19 en _ avion
-0.19 en dialisis
-0.19 enci
-0.19 entro agua
-0.19 es bueno
-0.19 espald tiesa
-0.19 esta _ #99+
-0.19 hijo
-0.19 hondur
-0.19 huelen
-0.19 huelen _ pies
-0.19 huelen los
-0.19 insuficienci cardiac
-0.19 la seman
-0.19 las enci
-0.19 masticar
-0.19 me huelen
-0.19 me sangran
-0.19 me sient
-0.19 mi _ con
-0.19 mi hijo
-0.19 murio _ cancer
-0.19 necesit _ examen
-0.19 oidos _ el
-0.19 otra
-0.19 oxigen
-0.19 para _ espald
-0.19 perrill
-0.19 perrill _ el
-0.19 perrill en
-0.19 quij _ masticar
-0.19 quij al
-0.19 rinon y
-0.19 sangran
-0.19 sangran _ enci
-0.19 sangran las
-0.19 sud y
-0.19 tiembl _ frio
-0.19 tiembl de
-0.19 tiesa _ la
-0.19 torci
-0.19 trist porqu
-0.19 truen
-0.19 truen _ quij
-0.19 un examen
-0.19 un piquet
-0.19 vomit _ anoch
-0.19 ya
-0.2 # _ la
-0.2 #11+ en
-0.2 -desmay
-0.2 -desmay _ me
-0.2 -desmay solo
-0.2 -en -la
-0.2 <tuve <un
-0.2 =allergen =wound
-0.2 =aura_usual =low_mood
-0.2 =aura_usual =panic_known
-0.2 =aura_usual =vaginal_bleeding
-0.2 =belly_hit =chest_lasting
-0.2 =bite_bad =young_baby
-0.2 =bruising =calf
-0.2 =burn_any =heat_exposure
-0.2 =burn_severity =cold_only
-0.2 =clot_risk =tired
-0.2 =low_mood =raynaud_usual
-0.2 =panic_known =raynaud_usual
-0.2 ?los ?sign
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?son _ ?sign
-0.2 ^ _ cort
-0.2 ^ _ depresion
-0.2 ^ _ dura
-0.2 ^ _ grano
-0.2 ^ _ muero
-0.2 ^ _ poco
-0.2 ^ _ tropec
-0.2 ^ entre
-0.2 al
-0.2 ataqu _ panic
-0.2 brinc _ parp
-0.2 clas
-0.2 clas _ natacion
-0.2 clas de
-0.2 cuant dura
-0.2 de _ espald
-0.2 de natacion
-0.2 de panic
-0.2 del lado
-0.2 depresion
-0.2 doming
-0.2 el _ sin
-0.2 el _ vari
-0.2 el _ ya
-0.2 el gimnasi
-0.2 el panal
-0.2 el parto
-0.2 empiez
-0.2 entre _ #
-0.2 es #99+
-0.2 es _ cita
-0.2 es _ sobre
-0.2 es _ un
-0.2 esta _ de
-0.2 grano
-0.2 grano en
-0.2 hizo _ nudo
-0.2 hizo un
-0.2 la _ da
-0.2 las _ menos
-0.2 las _ por
-0.2 los _ me
-0.2 mal la
-0.2 manan _ si
-0.2 manan pero
-0.2 mano hinch
-0.2 mare _ vomit
-0.2 me muero
-0.2 me tapan
-0.2 me tropec
-0.2 mocos _ come
-0.2 moreton _ en
-0.2 moreton _ la
-0.2 mucho _ me
-0.2 muero
-0.2 natacion
-0.2 nause _ la
-0.2 nudo _ la
-0.2 numer
-0.2 orina
-0.2 panic
-0.2 panic _ siempr
-0.2 panic de
-0.2 para
-0.2 para un
-0.2 pero _ como
-0.2 pero si
-0.2 por _ gripa
-0.2 por _ silla
-0.2 pulso es
-0.2 pusieron _ vacun
-0.2 pusieron la
-0.2 quier cambiar
-0.2 se _ tapan
-0.2 sobre #11+
-0.2 tapan
-0.2 tapan _ oidos
-0.2 tapan los
-0.2 tengo _ en
-0.2 tobill y
-0.2 tropec
-0.2 truen _ mandibul
-0.2 un grano
-0.2 vomit _ veces
-0.2 y _ desde
-0.21 #11+ _ cu
-0.21 -me _ -en
-0.21 -pecho
-0.21 -por
-0.21 -por -que
-0.21 -sabem
-0.21 -sabem -por
-0.21 -sabem _ -que
-0.21 -tengo -mareo
-0.21 <el <mes
-0.21 <era
-0.21 <mes
-0.21 <mes <pas
-0.21 <mi <tio
-0.21 <mi _ <se
-0.21 <tio
-0.21 <tio <se
-0.21 <una <vez
-0.21 <vez
-0.21 =blood_streak =burn_severity
-0.21 =burn_severity =cough
-0.21 =burn_severity =diabetes
-0.21 =burn_severity =snake_bad
-0.21 =chest_lasting =severe_headache
-0.21 =discharge =wound
-0.21 =ear_pain =squeezing_word
-0.21 =eye_area =vaginal_bleeding
-0.21 =eye_hit_bad =twisted
-0.21 =getting_worse =nail_word
-0.21 =heat_exposure =pain_any
-0.21 =limb_injury =swelling
-0.21 =nail_word =scratched
-0.21 =nail_word =vomit_few
-0.21 =not_taken
-0.21 =swelling =twisted
-0.21 =vomit_few
-0.21 =vomit_few =vomiting
-0.21 ^ _ <tio
-0.21 ^ _ atragant
-0.21 ^ _ dejar
-0.21 ^ _ dia
-0.21 ^ ronch
-0.21 cabez _ la
-0.21 cabez muy
-0.21 cans del
-0.21 comi _ y
-0.21 con _ sol
-0.21 cu se
-0.21 dejar
-0.21 dejar _ fumar
-0.21 dejar de
-0.21 dolor _ oido
-0.21 el sab
-0.21 en _ rodill
-0.21 es el
-0.21 escaler
-0.21 espald _ el
-0.21 este
-0.21 hijo le
-0.21 la _ tengo
-0.21 la _ va
-0.21 la insulin
-0.21 las
-0.21 lent nuev
-0.21 los zapat
-0.21 me brinc
-0.21 moned
-0.21 moned y
-0.21 moreton por
-0.21 necesit _ nuev
-0.21 nino _ #11+
-0.21 nino _ tos
-0.21 ocho
-0.21 ponen
-0.21 poquit de
-0.21 por _ cafe
-0.21 pueden _ una
-0.21 que es
-0.21 quier dejar
-0.21 sangr al
-0.21 sarpull con
-0.21 se _ ponen
-0.21 tengo _ presion
-0.21 tiene tos
-0.21 tomar
-0.21 tomo pastill
-0.21 un _ desde
-0.21 un _ por
-0.21 una moned
-0.21 vomit _ vez
-0.21 y _ se
-0.21 zapat
-0.22 #11+ _ las
-0.22 #11+ a
-0.22 #99+ pero
-0.22 -adormecimient
-0.22 -estoy
-0.22 <de <famili
-0.22 <de _ <hace
-0.22 <famili
-0.22 <tuvo <un
-0.22 <viene
-0.22 <viene <de
-0.22 <viene _ <famili
-0.22 =days_many =nausea
-0.22 =eye_hit_bad =throat_sore
-0.22 =low_mood =panic_known
-0.22 ?coagul
-0.22 ^ <la
-0.22 ^ _ -fiebr
-0.22 ^ _ bien
-0.22 ^ eruct
-0.22 ^ pise
-0.22 ^ resurtir
-0.22 ^ sarpull
-0.22 abren
-0.22 abundant
-0.22 acabo
-0.22 acabo _ pastill
-0.22 caminar
-0.22 contagios
-0.22 cu como
-0.22 de _ al
-0.22 de _ dias
-0.22 de _ en
-0.22 de _ tarde
-0.22 dias
-0.22 el sol
-0.22 en _ ingle
-0.22 en _ parp
-0.22 eruct
-0.22 es contagios
-0.22 es peligros
-0.22 hinch _ le
-0.22 hinchan
-0.22 hora abren
-0.22 la _ como
-0.22 le cayo
-0.22 me _ el
-0.22 me _ por
-0.22 me sudan
-0.22 mediodi el
-0.22 meses _ cada
-0.22 mi inhalador
-0.22 no -estoy
-0.22 panza por
-0.22 peligros
-0.22 pero _ sient
-0.22 pero me
-0.22 pise
-0.22 pise un
-0.22 poco la
-0.22 por no
-0.22 que _ abren
-0.22 quem
-0.22 resurtir _ inhalador
-0.22 resurtir mi
-0.22 revision del
-0.22 se _ hinchan
-0.22 seca
-0.22 sed cu
-0.22 sudan
-0.22 sudan _ manos
-0.22 sudan las
-0.22 tengo _ cu
-0.22 tengo tos
-0.22 tiene _ por
-0.22 un _ para
-0.22 una _ roja
-0.22 y mocos
-0.23 -cabez -ni
-0.23 -de _ -ni
-0.23 -dolor -de
-0.23 =baby =bite_bad
-0.23 =bleeding_any =gum_only
-0.23 =chest_lasting =dementia_known
-0.23 =chest_lasting =fight_blow
-0.23 =chest_lasting =not_self
-0.23 =chest_lasting =swelling_face
-0.23 =chest_lasting =swelling_lips
-0.23 =co_words =hours_pain
-0.23 =dementia_known
-0.23 =dementia_known =muscle_strain_word
-0.23 =dementia_known =sight_for_years
-0.23 =discharge =skin_infection
-0.23 =gum_only
-0.23 =gum_only =gums_bleed
-0.23 =muscle_strain_word =tired
-0.23 =not_self
-0.23 =tooth
-0.23 =vaginal_bleeding =young_baby
-0.23 ^ _ al
-0.23 ^ _ arde
-0.23 ^ _ estren
-0.23 ^ _ limpi
-0.23 ^ ando
-0.23 ^ sin
-0.23 ^ voy
-0.23 a viajar
-0.23 al cepillarm
-0.23 cama
-0.23 cambiar
-0.23 cambiar _ cita
-0.23 cepillarm
-0.23 como limpi
-0.23 desde _ anos
-0.23 despiert
-0.23 diez
-0.23 duele _ ojo
-0.23 el cloro
-0.23 el dentist
-0.23 en las
-0.23 enci _ cepillarm
-0.23 enci al
-0.23 entro _ al
-0.23 estoy estren
-0.23 la cama
-0.23 labio _ por
-0.23 las _ al
-0.23 me _ las
-0.23 me sale
-0.23 me trabo
-0.23 mi _ habla
-0.23 mi _ necesit
-0.23 mi pastill
-0.23 morad con
-0.23 mucha agua
-0.23 necesit _ mi
-0.23 necesit un
-0.23 nuec
-0.23 pastill _ la
-0.23 pelan
-0.23 perdi
-0.23 por _ dentist
-0.23 puedo comer
-0.23 se _ trabo
-0.23 tengo _ labio
-0.23 tieso _ la
-0.23 toca
-0.23 tos con
-0.23 trabo
-0.23 trabo la
-0.23 un _ chiquit
-0.23 un _ debil
-0.23 un nino
-0.23 volar
-0.23 voy _ viajar
-0.23 y _ molest
-0.24 -la -cabez
-0.24 -mas
-0.24 <desmay
-0.24 <en <la
-0.24 <me <desmay
-0.24 =chest_lasting =sudden
-0.24 =eye_area =soaking_pad
-0.24 =inconsolable =long_bleed
-0.24 =itchy_only =sting
-0.24 =pain_any =uti
-0.24 ?de ?la
-0.24 ^ _ ayuda
-0.24 ^ _ en
-0.24 ^ _ fuego
-0.24 ^ _ hijo
-0.24 ^ _ juguet
-0.24 ^ _ pueden
-0.24 ^ _ sale
-0.24 ^ agrur
-0.24 ^ dentr
-0.24 ^ padezc
-0.24 a _ #
-0.24 a mediodi
-0.24 ayuda para
-0.24 buena
-0.24 cheque
-0.24 como me
-0.24 con papel
-0.24 dentr de
-0.24 el futbol
-0.24 el otro
-0.24 es buena
-0.24 eso
-0.24 estas
-0.24 fiebr _ hace
-0.24 flem
-0.24 hijo _ duele
-0.24 la munec
-0.24 lastim
-0.24 lastim _ mi
-0.24 lastim a
-0.24 le molest
-0.24 los lent
-0.24 me _ con
-0.24 me pueden
-0.24 me raspe
-0.24 me subio
-0.24 me tocan
-0.24 mejor
-0.24 mocos y
-0.24 munec
-0.24 olv mi
-0.24 padezc
-0.24 para _ llorar
-0.24 por _ jardin
-0.24 por comer
-0.24 prueb
-0.24 que _ para
-0.24 que ayuda
-0.24 quier _ cheque
-0.24 quier hablar
-0.24 raspe
-0.24 sangr un
-0.24 sigo
-0.24 sin -dolor
-0.24 sin _ -#11+
-0.24 tengo _ despu
-0.24 tiene _ boca
-0.24 tocan
-0.24 un cheque
-0.24 uso _ de
-0.25 -duele -la
-0.25 -me _ -la
-0.25 -un
-0.25 <con
-0.25 <con <el
-0.25 <fiebr
-0.25 =a_lot =tired
-0.25 =blister_any =scratched
-0.25 =blister_word =scratched
-0.25 =co_words =muscle_strain_word
-0.25 =co_words =sight_for_years
-0.25 =dentist =pain_any
-0.25 =hours_pain =vomiting
-0.25 ?convulsion
-0.25 ?en ?el
-0.25 ^ _ asma
-0.25 ^ _ cansad
-0.25 ^ _ comezon
-0.25 ^ _ desvel
-0.25 ^ _ diabetic
-0.25 ^ _ mucho
-0.25 ^ _ tia
-0.25 ^ azucar
-0.25 ^ dormi
-0.25 a _ y
-0.25 al estornudar
-0.25 al limpiarm
-0.25 ansiedad y
-0.25 antes del
-0.25 cansad
-0.25 cirugi de
-0.25 clinic
-0.25 con la
-0.25 de _ #
-0.25 de _ vista
-0.25 de las
-0.25 despu _ los
-0.25 duele _ rodill
-0.25 durmi _ pie
-0.25 durmi el
-0.25 el _ me
-0.25 en _ clinic
-0.25 enjuagu
-0.25 enjuagu y
-0.25 estornudar
-0.25 estoy _ por
-0.25 frijol
-0.25 gargant con
-0.25 la carne
-0.25 la clinic
-0.25 la proxim
-0.25 las unas
-0.25 le toca
-0.25 limpiarm
-0.25 los frijol
-0.25 mama tiene
-0.25 mano cu
-0.25 manos de
-0.25 me _ dorm
-0.25 me desvel
-0.25 me torci
-0.25 mi tia
-0.25 muela
-0.25 no _ -fiebr
-0.25 orina _ estornudar
-0.25 orina al
-0.25 palpit
-0.25 panza _ la
-0.25 picant
-0.25 proxim seman
-0.25 quede dorm
-0.25 salio _ moreton
-0.25 seman cu
-0.25 sient _ bien
-0.25 tengo comezon
-0.25 tia
-0.25 todos tenem
-0.25 una cita
-0.25 veran
-0.26 # de
-0.26 <#99+
-0.26 <en <#99+
-0.26 <mi _ <tuvo
-0.26 <tuvo
-0.26 =blood_streak =pain_any
-0.26 =chest_any =nail_word
-0.26 =chest_lasting =cold_only
-0.26 =chest_lasting =limb_injury
-0.26 =chest_lasting =tired
-0.26 =chest_pain =nail_word
-0.26 =sight_for_years
-0.26 ?causar
-0.26 ?como ?evito
-0.26 ?cual
-0.26 ?cual ?son
-0.26 ?cual _ ?los
-0.26 ?evito
-0.26 ?los _ ?de
-0.26 ?puede ?causar
-0.26 ?se _ ?una
-0.26 ?son ?los
-0.26 ^ ?cual
-0.26 ^ _ ?son
-0.26 ^ _ leve
-0.26 ^ _ para
-0.26 ^ herni
-0.26 aceler _ corazon
-0.26 aceler el
-0.26 agua y
-0.26 cerill
-0.26 cerill _ el
-0.26 cerill en
-0.26 con _ papel
-0.26 con _ pelicul
-0.26 con los
-0.26 corazon en
-0.26 corte _ un
-0.26 cuatr
-0.26 dano _ mi
-0.26 dolor de
-0.26 dorm
-0.26 el _ nuevo
-0.26 espald _ me
-0.26 gimnasi
-0.26 hijo _ quier
-0.26 la pelicul
-0.26 las nuec
-0.26 lo mismo
-0.26 me _ cans
-0.26 me _ dar
-0.26 me aceler
-0.26 me olv
-0.26 mi _ llego
-0.26 mi _ viene
-0.26 mismo
-0.26 moreton
-0.26 nuevo
-0.26 oigo
-0.26 oigo voces
-0.26 olv
-0.26 papa _ la
-0.26 pelicul
-0.26 regla viene
-0.26 rompi el
-0.26 se _ aceler
-0.26 se _ olv
-0.26 tengo _ ojos
-0.26 tiene mocos
-0.26 trago _ moned
-0.26 un papel
-0.26 zoologic
-0.27 <bien
-0.27 =a_lot =burn_severity
-0.27 =chest_lasting =high_fever
-0.27 =co_words =every_day
-0.27 =cough =young_baby
-0.27 =every_day
-0.27 =eye_hit_bad =three_days
-0.27 =kidney_disease
-0.27 =pain_any =three_days
-0.27 =pain_any =throat_sore
-0.27 ^ _ -sangr
-0.27 ^ _ adolorid
-0.27 ^ _ fin
-0.27 ^ _ leves
-0.27 ^ _ mucha
-0.27 ^ _ seca
-0.27 ^ baje
-0.27 ^ colic
-0.27 ^ esta
-0.27 ^ la
-0.27 adolorid
-0.27 adolorid por
-0.27 colic leves
-0.27 comezon en
-0.27 con _ pero
-0.27 corte el
-0.27 cuant cuest
-0.27 cuest la
-0.27 de _ de
-0.27 de frio
-0.27 de ojos
-0.27 de seman
-0.27 dedo
-0.27 desde _ seman
-0.27 duele _ cost
-0.27 es para
-0.27 estres
-0.27 estres _ los
-0.27 estres por
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 hace seman
-0.27 la gripa
-0.27 la mesa
-0.27 los dias
-0.27 los examen
-0.27 mal alient
-0.27 manan
-0.27 me _ llorar
-0.27 me _ trist
-0.27 mesa
-0.27 mis
-0.27 nariz _ la
-0.27 nariz en
-0.27 parp
-0.27 patea
-0.27 por _ examen
-0.27 por el
-0.27 resurtir _ pastill
-0.27 sab
-0.27 tener
-0.27 tengo un
-0.27 todos _ dias
-0.27 todos los
-0.27 una _ para
-0.27 y _ hinch
-0.27 ya _ -me
-0.28 -cafe
-0.28 <un _ <hace
-0.28 <una _ <en
-0.28 <y
-0.28 =blood_streak =fever
-0.28 =diarrhea =hours_pain
-0.28 =ear_pain =eye_hit_bad
-0.28 =ear_pain =pain_any
-0.28 =fever =muscle_strain_word
-0.28 =fever =sight_for_years
-0.28 =getting_worse =trunk_pain
-0.28 =muscle_strain_word =sight_for_years
-0.28 ^ _ #11+
-0.28 ^ _ escurr
-0.28 ^ _ tres
-0.28 ^ de
-0.28 ^ llevo
-0.28 ^ quier
-0.28 ^ tengo
-0.28 ^ veo
-0.28 anos
-0.28 baja el
-0.28 bebe regurgit
-0.28 camion
-0.28 catarr
-0.28 ceboll
-0.28 como siempr
-0.28 computador
-0.28 consej
-0.28 da miedo
-0.28 del panal
-0.28 del parto
-0.28 duele el
-0.28 duelen _ piern
-0.28 el oido
-0.28 en _ embaraz
-0.28 en _ labio
-0.28 en _ noche
-0.28 es _ la
-0.28 escurr _ nariz
-0.28 escurr la
-0.28 espos _ la
-0.28 hinch _ no
-0.28 junto _ la
-0.28 junto a
-0.28 la ceboll
-0.28 la computador
-0.28 la pastill
-0.28 las _ el
-0.28 los _ con
-0.28 me _ miedo
-0.28 mi _ regurgit
-0.28 moretoncit
-0.28 no _ -cafe
-0.28 ojo _ me
-0.28 papill
-0.28 que _ es
-0.28 rozadur
-0.28 rozadur _ panal
-0.28 rozadur del
-0.28 sarpull _ el
-0.28 sarpull y
-0.28 solo me
-0.28 un _ la
-0.28 un _ ya
-0.28 un moretoncit
-0.28 vez en
-0.28 ya _ -sangr
-0.29 -dolor
-0.29 <tuve <una
-0.29 =allergen =radiates
-0.29 =chest_lasting =three_days
-0.29 =discharge =scratched
-0.29 =eye_hit_bad =tooth
-0.29 =eye_hit_bad =vaccine_said
-0.29 =leaking
-0.29 =pain_any =vaccine_said
-0.29 =panic_known
-0.29 =radiates =vaccine_said
-0.29 ^ _ <una
-0.29 ^ _ frias
-0.29 ^ _ granit
-0.29 ^ los
-0.29 ^ perdi
-0.29 ^ piquet
-0.29 ^ ronco
-0.29 a _ el
-0.29 arde _ orinar
-0.29 arde al
-0.29 asma control
-0.29 cerro
-0.29 de _ infart
-0.29 de peso
-0.29 desde anoch
-0.29 duele la
-0.29 el _ mes
-0.29 espos _ desmay
-0.29 esta rojo
-0.29 frias
-0.29 gripa _ me
-0.29 hago _ mi
-0.29 hago si
-0.29 los _ nuev
-0.29 los oidos
-0.29 murio _ un
-0.29 nause por
-0.29 oidos
-0.29 oidos en
-0.29 ojos _ de
-0.29 otro mes
-0.29 pantalon
-0.29 pusieron
-0.29 que _ si
-0.29 si como
-0.29 solo quier
-0.29 su cita
-0.29 sudo
-0.29 tiesa
-0.29 un granit
-0.29 un moreton
-0.29 y bien
-0.29 ya cerro
-0.3 # a
-0.3 -ni
-0.3 -problem
-0.3 -sintom
-0.3 <#
-0.3 <ano <pas
-0.3 <el <ano
-0.3 <hace <anos
-0.3 =chest_lasting =sugar_very_high
-0.3 =days_many =diarrhea
-0.3 =hoarse
-0.3 =hours_pain =sugar_very_high
-0.3 =pregnant =tired
-0.3 ^ _ embarazarm
-0.3 ^ _ guard
-0.3 barrig _ fiebr
-0.3 conciert
-0.3 confundi
-0.3 dice _ no
-0.3 dolorcit _ cabez
-0.3 duele un
-0.3 el _ a
-0.3 el pie
-0.3 embarazarm
-0.3 es normal
-0.3 estoy _ de
-0.3 la orina
-0.3 los _ en
-0.3 manos _ la
-0.3 me arde
-0.3 me hace
-0.3 me hinchan
-0.3 me puede
-0.3 popo verde
-0.3 prueb _ embaraz
-0.3 prueb de
-0.3 quier embarazarm
-0.3 resurtir la
-0.3 se _ acabo
-0.3 sin -sintom
-0.3 sin _ solo
-0.3 tengo _ control
-0.3 vez _ de
-0.3 viaje
-0.3 y ando
-0.31 -duele -el
-0.31 <se
-0.31 =allergen =pain_any
-0.31 =chest_lasting =vomiting_constantly
-0.31 =clot_risk =injection_joint
-0.31 =days_many =low_mood
-0.31 =injection_joint
-0.31 =injection_joint =recent_surgery
-0.31 =tia_resolved
-0.31 ^ _ segur
-0.31 ^ estornud
-0.31 ^ gases
-0.31 ^ me
-0.31 ^ punzad
-0.31 ^ tomo
-0.31 anos _ estoy
-0.31 antes _ comer
-0.31 barbill
-0.31 cabez _ no
-0.31 cirugi
-0.31 comio un
-0.31 con cloro
-0.31 con pus
-0.31 de _ cu
-0.31 del _ esta
-0.31 dos seman
-0.31 dura la
-0.31 el embaraz
-0.31 el jardin
-0.31 en _ barbill
-0.31 es _ para
-0.31 estab muy
-0.31 hice
-0.31 huele a
-0.31 la barbill
-0.31 la cirugi
-0.31 la cita
-0.31 me _ mi
-0.31 me quebr
-0.31 obrar
-0.31 otra seman
-0.31 presion es
-0.31 punzad
-0.31 punzad _ la
-0.31 punzad en
-0.31 quebr
-0.31 ronquer
-0.31 sangr en
-0.31 sol
-0.31 tiene _ control
-0.31 una carta
-0.31 una dieta
-0.31 uso
-0.32 # _ las
-0.32 -los
-0.32 =allergen
-0.32 =belly_hit =during_exercise
-0.32 =bite_bad =nail_word
-0.32 =calf =radiates_leg
-0.32 =chest_lasting =constipation
-0.32 =chest_lasting =dizzy
-0.32 =constipation =young_baby
-0.32 =contact_lens
-0.32 =diabetes =fever
-0.32 =diabetes =nail_word
-0.32 =radiates_leg
-0.32 ^ _ betabel
-0.32 ^ _ cuent
-0.32 ^ _ hinchad
-0.32 ^ _ leche
-0.32 ^ _ lunes
-0.32 ^ _ pulso
-0.32 betabel
-0.32 contact
-0.32 cu no
-0.32 de contact
-0.32 de dos
-0.32 del _ cada
-0.32 dias de
-0.32 duelen _ pies
-0.32 el parp
-0.32 el pelo
-0.32 en _ espald
-0.32 en _ nino
-0.32 estoy cans
-0.32 estren _ hace
-0.32 estren desde
-0.32 gargant _ ayer
-0.32 gargant desde
-0.32 herman se
-0.32 hinchad de
-0.32 la cort
-0.32 la cuent
-0.32 lent _ contact
-0.32 lent de
-0.32 lloran
-0.32 me hizo
-0.32 me lloran
-0.32 mi cita
-0.32 mosquit en
-0.32 muerd
-0.32 nudo
-0.32 nudo en
-0.32 ojo y
-0.32 popo agu
-0.32 que _ comer
-0.32 sensibl
-0.32 todavi
-0.32 todo _ dia
-0.32 un nudo
-0.32 vacun _ la
-0.32 vacun de
-0.32 y _ cans
-0.32 y _ estoy
-0.33 -me _ -el
-0.33 =a_lot =baby
-0.33 =a_lot =wound
-0.33 =allergen =itchy_only
-0.33 =baby =jaundice
-0.33 =bleeding_any =many_days
-0.33 =jaundice =young_baby
-0.33 =many_days =vaginal_bleeding
-0.33 ?es ?la
-0.33 ^ _ normal
-0.33 ^ manch
-0.33 ^ manos
-0.33 cayo un
-0.33 con las
-0.33 con mis
-0.33 de mosquit
-0.33 diabetic y
-0.33 el papel
-0.33 el tobill
-0.33 en _ papel
-0.33 es fiebr
-0.33 espos habla
-0.33 examen _ la
-0.33 fuego
-0.33 fuego en
-0.33 hemorroid
-0.33 hijo _ un
-0.33 ir
-0.33 las _ en
-0.33 las _ tiene
-0.33 los vecin
-0.33 me _ de
-0.33 me _ sangr
-0.33 pilas
-0.33 piquet _ mosquit
-0.33 quier una
-0.33 refri
-0.33 se _ mi
-0.33 un fuego
-0.33 uso lent
-0.33 vi una
-0.34 =burn_severity =chest_injury_or_ache
-0.34 =chest_any =chest_injury_or_ache
-0.34 =chest_injury_or_ache =chest_pain
-0.34 =chest_injury_or_ache =eye_hit_bad
-0.34 =chest_injury_or_ache =trunk_pain
-0.34 =squeezing_word =tooth
-0.34 ^ pulso
-0.34 conjuntivitis
-0.34 cu _ toca
-0.34 de _ como
-0.34 de muela
-0.34 dolor _ muela
-0.34 dorm en
-0.34 duele _ gargant
-0.34 duele _ munec
-0.34 el doctor
-0.34 el tiemp
-0.34 es mi
-0.34 esta _ le
-0.34 hace anos
-0.34 la nariz
-0.34 limpi
-0.34 manos en
-0.34 mato
-0.34 me sangr
-0.34 mi _ salio
-0.34 necesit resurtir
-0.34 nino _ raspo
-0.34 para _ presion
-0.34 poca
-0.34 poca pila
-0.34 pulso de
-0.34 que _ tomar
-0.34 quier saber
-0.34 saber
-0.34 tiene _ pila
-0.34 tiene poca
-0.34 todo _ tiemp
-0.34 un rato
-0.34 v
-0.35 -mareo
-0.35 =bp_high =hypertension
-0.35 =hypertension
-0.35 =itching
-0.35 =itching =itchy_only
-0.35 =possible_fracture =twisted
-0.35 ?en
-0.35 ^ _ con
-0.35 ^ _ entre
-0.35 ^ _ humo
-0.35 ^ compr
-0.35 ^ costr
-0.35 abeja en
-0.35 al dia
-0.35 anticonceptiv
-0.35 balon
-0.35 comezon
-0.35 costr _ en
-0.35 de ayer
-0.35 debo
-0.35 dormi
-0.35 dormi mal
-0.35 el primer
-0.35 en casa
-0.35 en navidad
-0.35 entre regl
-0.35 falta _ poco
-0.35 falta un
-0.35 humo de
-0.35 la popo
-0.35 llego
-0.35 me _ al
-0.35 me despiert
-0.35 mi presion
-0.35 navidad
-0.35 no _ -mareo
-0.35 poco _ aire
-0.35 raspon
-0.35 regl
-0.35 rojo _ calient
-0.35 seman que
-0.35 un raspon
-0.36 =a_lot =allergen
-0.36 ^ _ calor
-0.36 ^ _ perro
-0.36 ^ _ pica
-0.36 ^ _ sient
-0.36 ^ donde
-0.36 ^ mejor
-0.36 ^ tos
-0.36 alergi
-0.36 ayer
-0.36 cabez por
-0.36 comi
-0.36 cuant _ la
-0.36 de hoy
-0.36 de los
-0.36 el _ la
-0.36 el viern
-0.36 en _ manan
-0.36 favor
-0.36 hierr
-0.36 la _ tap
-0.36 la tarde
-0.36 las _ seman
-0.36 mala
-0.36 me _ tarde
-0.36 mete
-0.36 nariz
-0.36 no -es
-0.36 por favor
-0.36 quite
-0.36 tiene diabet
-0.36 toda _ noche
-0.36 truen la
-0.36 usa
-0.36 y duerm
-0.36 ya me
-0.37 -me _ -dormir
-0.37 =chest_injury_or_ache
-0.37 =chest_injury_or_ache =pain_any
-0.37 =nail_word =vaginal_bleeding
-0.37 =pain_any =young_baby
-0.37 ?que _ ?la
-0.37 ^ <me
-0.37 ^ _ del
-0.37 ^ _ dos
-0.37 ^ _ toca
-0.37 ^ _ tramit
-0.37 ^ el
-0.37 ^ ojos
-0.37 ^ vivo
-0.37 anda
-0.37 como _ el
-0.37 corte con
-0.37 de manejar
-0.37 duele _ poco
-0.37 el codo
-0.37 fiebr desde
-0.37 hace _ y
-0.37 infl
-0.37 jardin
-0.37 llav
-0.37 manejar
-0.37 me dejo
-0.37 ojos azul
-0.37 pico _ mosquit
-0.37 puedo tomar
-0.37 que hora
-0.37 quem de
-0.37 tramit
-0.37 un mosquit
-0.37 vivo
-0.37 y presion
-0.38 # y
-0.38 -#11+
-0.38 -#11+ -seman
-0.38 =blood_streak =wound
-0.38 =discharge
-0.38 =limb_injury =twisted
-0.38 =muscle_strain_word
-0.38 =possible_fracture =swelling
-0.38 =scratched =wound
-0.38 =stomach_burn
-0.38 =twisted
-0.38 ?como ?se
-0.38 ?si
-0.38 ?son
-0.38 ^ _ ?se
-0.38 ^ _ mal
-0.38 ^ _ me
-0.38 ^ _ quedo
-0.38 ^ _ sueno
-0.38 ^ _ torci
-0.38 ^ tuve
-0.38 a tiemp
-0.38 ansiedad
-0.38 ayer me
-0.38 baje
-0.38 de _ ?puede
-0.38 del _ en
-0.38 del _ izquierd
-0.38 el estr
-0.38 embaraz _ #11+
-0.38 en inviern
-0.38 estoy trist
-0.38 estr
-0.38 inviern
-0.38 juega
-0.38 la tiend
-0.38 necesit lent
-0.38 nino tiene
-0.38 tarea
-0.38 tele
-0.38 tengo sueno
-0.38 tobill
-0.38 tomo en
-0.38 torci _ tobill
-0.38 torci el
-0.38 vi un
-0.38 vomit desde
-0.38 y _ duelen
-0.39 -cabez
-0.39 =about_self
-0.39 =cold_only =fever
-0.39 =dentist =eye_hit_bad
-0.39 ^ _ cuest
-0.39 ^ _ duelen
-0.39 ^ _ quede
-0.39 ^ _ tieso
-0.39 ^ acabo
-0.39 ^ cuell
-0.39 a _ #11+
-0.39 acabo _ regresar
-0.39 acabo la
-0.39 antoj
-0.39 cita para
-0.39 cu _ mi
-0.39 cuell _ por
-0.39 de fumar
-0.39 de regresar
-0.39 dentist
-0.39 dolorcit de
-0.39 duele _ cabez
-0.39 duerm
-0.39 en _ bebe
-0.39 estatic
-0.39 estoy _ desde
-0.39 examen de
-0.39 fumar
-0.39 jabon _ el
-0.39 jabon en
-0.39 las orej
-0.39 late rap
-0.39 me _ jabon
-0.39 me quede
-0.39 mi perrit
-0.39 no -sangr
-0.39 orej
-0.39 peor
-0.39 perrit
-0.39 que puedo
-0.39 regresar
-0.39 regresar de
-0.39 tieso por
-0.39 tome _ mis
-0.39 toqu
-0.39 viern
-0.4 =a_lot =hoarse
-0.4 =allergen =blood_streak
-0.4 =constipation
-0.4 =days_many =getting_worse
-0.4 =getting_worse =young_baby
-0.4 =pain_any =tooth
-0.4 ?del
-0.4 ?el
-0.4 ?una
-0.4 ^ _ tomar
-0.4 comezon _ la
-0.4 corazon _ la
-0.4 despu _ trabaj
-0.4 en _ gargant
-0.4 en _ pantorrill
-0.4 en una
-0.4 fiebr _ me
-0.4 la _ respir
-0.4 leves
-0.4 me pica
-0.4 menos
-0.4 piern _ el
-0.4 piern en
-0.4 que lo
-0.4 revision
-0.4 tengo _ anos
-0.4 tos _ fiebr
-0.4 tos seca
-0.4 un _ del
-0.4 vari _ al
-0.4 y media
-0.4 ya paro
-0.41 -es
-0.41 -mis
-0.41 <ano
-0.41 <hace _ <anos
-0.41 =blister_any =nail_word
-0.41 =blister_word =nail_word
-0.41 ^ _ corazon
-0.41 ^ dolor
-0.41 ^ mare
-0.41 abuel _ de
-0.41 abuel murio
-0.41 dorm _ el
-0.41 ejercici
-0.41 el calor
-0.41 el juev
-0.41 gripa y
-0.41 juev
-0.41 la _ pero
-0.41 la ropa
-0.41 leve
-0.41 moja
-0.41 mucha hambr
-0.41 nariz tap
-0.41 oido
-0.41 para _ no
-0.41 piern _ se
-0.41 que vitamin
-0.41 raspo _ rodill
-0.41 ropa
-0.41 se quito
-0.41 sin -sangr
-0.41 tap
-0.41 vitamin
-0.42 -duerm
-0.42 <tenia
-0.42 ?con
-0.42 ?un
-0.42 ^ _ brinc
-0.42 ^ _ el
-0.42 ^ _ por
-0.42 ^ no
-0.42 ^ por
-0.42 aburr
-0.42 ando
-0.42 cual
-0.42 de _ muy
-0.42 de correr
-0.42 el dia
-0.42 necesit mas
-0.42 no -duerm
-0.42 pelo
-0.42 proxim
-0.42 rompi
-0.42 rompi _ una
-0.42 rompi una
-0.42 soy _ y
-0.42 tomo _ para
-0.42 trast
-0.42 verd
-0.43 -seman
-0.43 =heat_exposure
-0.43 ?que ?es
-0.43 ^ <tuve
-0.43 ^ _ -tiene
-0.43 ^ _ ?es
-0.43 ^ _ orina
-0.43 cafe
-0.43 cinco dias
-0.43 costr
-0.43 cuent
-0.43 debe
-0.43 desvel
-0.43 es muy
-0.43 espald por
-0.43 la puert
-0.43 llevo _ seman
-0.43 mi _ tiene
-0.43 para el
-0.43 piquet
-0.43 piquet de
-0.43 por _ manan
-0.43 puedo _ con
-0.43 puert
-0.43 tos
-0.43 tres dias
-0.43 y _ asma
-0.44 =asthma
-0.44 =fever =tia_resolved
-0.44 a que
-0.44 antes _ la
-0.44 asma
-0.44 ayuda
-0.44 bebe _ mucho
-0.44 chicl
-0.44 come _ y
-0.44 compr
-0.44 creo _ es
-0.44 cu es
-0.44 dias con
-0.44 duelen los
-0.44 estoy _ el
-0.44 las #11+
-0.44 pero no
-0.44 pie
-0.44 por
-0.44 que _ de
-0.44 quier un
-0.45 =cancer_history
-0.45 =cancer_history =clot_risk
-0.45 =cough =phlegm
-0.45 =dentist
-0.45 =ulcer_nsaid
-0.45 ?los
-0.45 ^ _ gripa
-0.45 ^ _ los
-0.45 ^ _ primer
-0.45 ^ _ truen
-0.45 ^ bostez
-0.45 ^ dolorcit
-0.45 bebe tiene
-0.45 bostez
-0.45 cancer
-0.45 hijo tiene
-0.45 me _ rap
-0.45 me quito
-0.45 me truen
-0.45 primaver
-0.45 se _ quito
-0.45 siempr
-0.45 va peor
-0.46 <el _ <pas
-0.46 <pas
-0.46 <una
-0.46 =eye_hit_bad =possible_fracture
-0.46 ^ este
-0.46 ^ y
-0.46 dedo esta
-0.46 desde nino
-0.46 esta rosadit
-0.46 la _ ya
-0.46 la silla
-0.46 mediodi
-0.46 normal
-0.46 pasa
-0.46 ronca
-0.46 rosadit
-0.46 silla
-0.46 y _ raspo
-0.47 =chest_lasting =many_days
-0.47 =dizzy =muscle_strain_word
-0.47 =dizzy =sight_for_years
-0.47 =fever =hours_pain
-0.47 =head_danger =numb_any
-0.47 =limb_injury =possible_fracture
-0.47 =snake_bad =snake_seen
-0.47 =snake_seen
-0.47 ?se
-0.47 ^ _ crema
-0.47 ^ _ lent
-0.47 ^ sangr
-0.47 comer
-0.47 crema
-0.47 duelen las
-0.47 el cafe
-0.47 granit
-0.47 la _ en
-0.47 por los
-0.47 regla
-0.47 vari
-0.47 vari veces
-0.48 <tuve
-0.48 =cut_by_accident =wound
-0.48 ?es
-0.48 ^ _ y
-0.48 al _ despu
-0.48 cayo _ el
-0.48 correr
-0.48 donde
-0.48 el celular
-0.48 la _ cu
-0.48 media
-0.48 nueva y
-0.48 perro esta
-0.48 recet
-0.48 se _ cayo
-0.48 tiend y
-0.48 y _ poco
-0.49 <de
-0.49 <en
-0.49 =clear_fluid
-0.49 =clear_fluid =head_danger
-0.49 ?puede
-0.49 ^ _ entro
-0.49 ^ _ hago
-0.49 de _ desde
-0.49 del trabaj
-0.49 entro
-0.49 me entro
-0.49 oido y
-0.49 para que
-0.49 tuvo
-0.5 =bleeding_any =blood_streak
-0.5 ?la
-0.5 agrur
-0.5 bebe come
-0.5 congestion
-0.5 de siempr
-0.5 gases y
-0.5 la _ seman
-0.5 mi _ come
-0.5 sient _ no
-0.51 -de
-0.51 <cu
-0.51 <me
-0.51 =chest_lasting =throat_sore
-0.51 ^ <mi
-0.51 ^ ?como
-0.51 ^ _ #
-0.51 ^ soy
-0.51 a _ una
-0.51 azul y
-0.51 el _ del
-0.51 estoy bien
-0.51 guard
-0.51 hambr
-0.51 hoy me
-0.51 la leche
-0.51 las _ de
-0.51 los dient
-0.51 molest
-0.51 quier _ de
-0.51 todavi no
-0.51 trabaj
-0.51 viajar
-0.51 ya estoy
-0.52 =three_days
-0.52 =three_days =young_baby
-0.52 ^ es
-0.52 de estomag
-0.52 de risa
-0.52 dolor _ estomag
-0.52 hipo
-0.52 la _ es
-0.52 pesas
-0.52 su medicin
-0.53 <la
-0.53 ^ _ moreton
-0.53 calor
-0.53 cu me
-0.53 diabetic _ tengo
-0.53 el mart
-0.53 la noche
-0.53 mi _ murio
-0.53 mi regla
-0.53 murio de
-0.53 muy bien
-0.53 otro
-0.53 parto
-0.53 poco el
-0.53 primer
-0.54 -oido
-0.54 <un
-0.54 =hours_pain =vomiting_constantly
-0.54 =nail_word =pregnant
-0.54 ^ _ duele
-0.54 ^ _ es
-0.54 ^ _ un
-0.54 anos tiene
-0.54 como _ la
-0.54 dolorcit
-0.54 el lunes
-0.54 jabon
-0.54 poco de
-0.54 seman _ quier
-0.55 -tiene
-0.55 ?de
-0.55 ^ _ da
-0.55 ^ ayer
-0.55 alient
-0.55 control
-0.55 mi _ anda
-0.55 no -tiene
-0.55 pica
-0.55 se rompi
-0.55 se sento
-0.55 sento
-0.55 tengo gripa
-0.55 una una
-0.56 =blood_streak =eye_hit_bad
-0.56 ^ _ estoy
-0.56 comer verdur
-0.56 dar
-0.56 dia
-0.56 el _ por
-0.56 fiebr _ el
-0.56 mis pastill
-0.56 pican
-0.56 poquit
-0.56 pueden
-0.56 quier _ verdur
-0.56 tengo asma
-0.56 verdur
-0.56 y todo
-0.57 -me -duele
-0.57 <el
-0.57 =scratched
-0.57 ^ ?que
-0.57 ^ _ una
-0.57 a _ jefe
-0.57 codo
-0.57 de noche
-0.57 no _ -duele
-0.57 vacun
-0.57 y necesit
-0.58 <anos
-0.58 =possible_fracture
-0.58 ?como
-0.58 ?que
-0.58 ^ _ de
-0.58 ^ _ resec
-0.58 cayo mal
-0.58 estos dias
-0.58 estren
-0.58 la vacun
-0.58 mocos
-0.58 mordi la
-0.58 resec
-0.58 yo
-0.59 =blood_streak =nail_word
-0.59 de _ hijo
-0.59 en _ tiend
-0.59 es
-0.59 espos ronca
-0.59 la _ al
-0.59 llorar y
-0.59 mi perro
-0.59 tiend
-0.59 un _ el
-0.6 ^ necesit
-0.6 me _ sin
-0.6 mi _ tuvo
-0.6 murio
-0.6 raspo la
-0.6 se _ la
-0.6 y ya
-0.61 <hace
-0.61 de llorar
-0.61 juguet
-0.61 mart
-0.62 ^ en
-0.62 anos _ fiebr
-0.62 risa
-0.62 segur
-0.63 -duele
-0.63 <mi
-0.63 =itchy_only
-0.63 ^ casi
-0.63 en mi
-0.63 estornud
-0.63 lunes
-0.63 pizza
-0.63 regurgit
-0.63 sin -fiebr
-0.64 =eating_disorder =head_danger
-0.64 =eating_disorder =vomiting
-0.64 ^ _ -tengo
-0.64 hijo _ cayo
-0.65 ^ un
-0.65 ^ vi
-0.65 entre
-0.65 resurtir
-0.65 vi
-0.66 #11+ de
-0.66 a _ hora
-0.66 celular
-0.66 embaraz _ con
-0.66 la rodill
-0.66 por que
-0.67 cuant
-0.67 gases
-0.67 tiemp
-0.68 =allergen =vaccine_said
-0.68 =cold_only
-0.68 =raynaud_usual
-0.68 =vaccine_said
-0.68 hoy
-0.68 la una
-0.68 panal
-0.68 su
-0.68 una vez
-0.69 come
-0.69 examen
-0.69 sarpull _ fiebr
-0.7 =aura_usual =raynaud_usual
-0.7 ^ _ las
-0.7 con #11+
-0.7 trist
-0.7 ya _ mejor
-0.71 #11+ _ fiebr
-0.71 =during_exercise
-0.71 ^ _ despu
-0.71 doctor
-0.71 esta embaraz
-0.71 jaja
-0.71 no -el
-0.72 -tengo
-0.72 =hearing
-0.72 el dedo
-0.72 no -tengo
-0.72 papel
-0.72 rodill
-0.72 y quier
-0.72 ya _ bien
-0.73 -fiebr
-0.73 =asks_meaning
-0.73 antes
-0.73 estos
-0.73 mordi _ lengu
-0.73 mosquit
-0.73 respir bien
-0.74 me duelen
-0.75 =iron_pills
-0.75 ^ _ desde
-0.75 de fiebr
-0.75 jefe
-0.75 mi jefe
-0.76 ^ como
-0.76 en _ piern
-0.76 noche
-0.77 duelen
-0.78 dieta
-0.78 me da
-0.78 quito
-0.79 =blood_streak
-0.79 antes de
-0.79 me _ bien
-0.79 sient bien
-0.8 todo bien
-0.81 =eating_disorder
-0.81 da
-0.81 esta bien
-0.81 lent
-0.81 llorar
-0.83 las #
-0.83 leche
-0.85 ^ _ -me
-0.85 dient
-0.85 la _ por
-0.86 -sangr
-0.86 =aura_usual
-0.86 ^ cuant
-0.86 solo
-0.87 ^ hoy
-0.87 cita
-0.88 ^ _ se
-0.88 me _ los
-0.88 para la
-0.88 pero
-0.88 por la
-0.88 un poco
-0.9 ^ cu
-0.9 cans
-0.9 cu
-0.9 tarde
-0.91 =tired
-0.91 gripa
-0.91 y _ bien
-0.92 poco
-0.93 #99+ _ #11+
-0.95 ya esta
-0.96 raspo
-0.96 se raspo
-0.98 =low_mood_deep
-1 mi _ ronca
-1.01 a las
-1.04 bien
-1.05 ^ una
-1.12 =low_mood
-1.14 ^ que
-1.16 ^ puedo
-1.17 necesit
`,
}
