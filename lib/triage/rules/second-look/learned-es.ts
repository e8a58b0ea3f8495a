import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.13,
  emergencyFrom: 1.11,
  nurseFrom: 0.48,
  weights: `
2.34 =suicidal
2.05 =stab_shot
1.87 =overdose_taken
1.81 =harm_others
1.71 =abuse_danger
1.65 =electric
1.49 =swallowed_battery
1.47 =poison_swallowed
1.41 =seizure
1.33 =black_stool
1.31 convulsion
1.28 =drowning
1.28 en _ y
1.25 =unresponsive
1.23 =at_rest
1.21 =smoke
1.2 =hanging_attempt
1.19 se esta
1.18 sin _ y
1.16 aunqu
1.16 electrocut
1.15 =child_got_pills =poison_swallowed
1.15 =wild_bite
1.15 se _ salio
1.14 =inhaler_fails
1.13 negro
1.12 =jaw_locked
1.11 =cannot_breathe
1.11 =snake
1.11 =snake =snake_bad
1.11 me quier
1.08 sacudi
1.07 mord
1.06 =animal_bite
1.06 =face_droop
1.06 esta convulsion
1.04 -sient
1.03 =amputated
1.03 =at_rest =short_breath
1.03 =vision_loss
1.03 he
1.02 =deformed
1.01 =new_confusion
1.01 se tomo
1.01 y _ #11+
1 =means_mentioned =overdose_taken
1 =no_urine
1 =overdose_taken =using_word
1 =pregnant =vaginal_bleeding
1 =swelling_throat
1 ^ _ apunalaron
1 apunalaron
1 negra
0.99 =withdrawal
0.98 =nail_word =swallowed_battery
0.97 =baby_still
0.97 estuv
0.96 =burn_any =burn_severity
0.96 =pregnant =water_broke
0.96 esta _ la
0.95 =burn_severity =swallowed_battery
0.95 =choking
0.95 =every_one_of_them =suicidal
0.95 =sugar_extreme
0.95 =sugar_extreme =sugar_very_high
0.95 y la
0.94 =speech_garbled
0.94 tan _ que
0.93 =cannot_breathe =short_breath
0.93 =dangerous_person =harm_others
0.93 no -sient
0.93 respirar
0.92 =pain_beyond
0.92 fiebr y
0.91 =bp_high =pregnant
0.91 como _ y
0.91 trago _ pila
0.9 =baby_quiet
0.9 =cut_self =hanging_attempt
0.9 =hanging_attempt =wound
0.9 las venas
0.9 venas
0.9 y ahora
0.89 =burn_severity =unresponsive
0.89 =confused
0.89 =fever =many_days
0.89 =severe_weakness
0.89 =speech
0.89 ^ _ violaron
0.89 me violaron
0.89 violaron
0.88 -despiert
0.88 =fever =immunosuppressed
0.88 =oxygen_low
0.88 en _ mano
0.88 en los
0.87 =chemical_word =poison_swallowed
0.87 mordi un
0.86 =clot_risk =fever
0.86 =days_many =fever
0.86 algo
0.86 le _ el
0.85 -puedo
0.85 =bp_high
0.85 =chest_lasting =pregnant
0.85 =dry_mouth
0.85 =head_injury
0.85 =rigors =rigors_hard
0.85 =rigors_hard
0.85 =skin_black
0.85 =turning_blue
0.85 los labi
0.85 metio
0.85 y _ sient
0.84 =means_mentioned =suicidal
0.84 falta _ aire
0.84 falta el
0.84 me esta
0.84 popo negra
0.84 y no
0.83 =animal_bite =bite_bad
0.83 =bite_bad =co_words
0.83 =chemical_word
0.83 =eye_area =face_blisters
0.83 =face_blisters
0.83 creo
0.83 el _ marca
0.83 me apunalaron
0.83 mordi
0.83 y _ corazon
0.83 y manch
0.82 #99+ y
0.82 -respir
0.82 =burn_severity =chest_pressure
0.82 =chest_any =chest_pressure
0.82 =chest_pressure
0.82 descarg
0.82 dio _ descarg
0.82 la _ despu
0.82 y _ falta
0.82 y _ y
0.82 y veo
0.81 #99+ _ #99+
0.81 =burn_any =burn_big
0.81 =burn_big
0.81 =burn_big =burn_severity
0.81 =burn_severity =child_got_pills
0.81 =burn_severity =poison_swallowed
0.81 =calf =leg_swelling_one
0.81 =fever =swelling
0.81 =pain_beyond =skin_black
0.81 calentur
0.81 her
0.81 matar
0.8 =asthma =inhaler_fails
0.8 ^ _ -sient
0.8 con _ y
0.8 y tiene
0.79 -veo
0.79 =bluish
0.79 =nail_word =snake
0.79 =pierced_through
0.79 boca
0.79 dano
0.79 de repent
0.79 despu _ la
0.79 la vista
0.79 repent
0.79 un lado
0.78 con #99+
0.78 dieron
0.78 falta
0.78 mama se
0.78 se trago
0.77 =baby =fever
0.77 =baby_still =pregnant
0.77 =child_got_pills
0.77 =hours_pain =sudden
0.77 =sudden
0.77 creo que
0.77 estoy _ la
0.77 mi amigo
0.77 se _ y
0.76 =confused =new_confusion
0.76 =diabetes =overdose_taken
0.76 =sleepless_days
0.76 ^ _ como
0.76 ^ _ popo
0.76 no -despiert
0.76 no _ -puedo
0.76 no puedo
0.76 raro
0.76 se _ una
0.76 sin -dormir
0.76 y tengo
0.75 -reconoc
0.75 =bleeding_heavy
0.75 =calf =swelling
0.75 =days_many =water_broke
0.75 =done_with_it
0.75 =ear_swollen
0.75 =eye_hit_bad =vision_loss
0.75 =leg_swelling_one =muscle_tear
0.75 =preterm_weeks =water_broke
0.75 =stab_shot =wound
0.75 =sugar_very_high
0.75 como si
0.75 puso
0.75 quemo
0.75 tiene el
0.75 una pila
0.74 =bluish =turning_blue
0.74 =drowsy
0.74 =eye_area =shingles
0.74 =face_blisters =shingles
0.74 =hoarse =smoke
0.74 =short_breath
0.74 ahora
0.74 dice que
0.74 dormid
0.74 mordi una
0.74 no -respir
0.74 y _ -me
0.74 y _ vomit
0.74 y los
0.73 =belly_hit =head_injury
0.73 =postpartum_smell
0.73 =vomiting =vomiting_blood
0.73 =vomiting_blood
0.73 ^ _ quier
0.73 ^ tiene
0.73 desmayar
0.73 dolor en
0.73 la _ no
0.73 marca
0.72 =bite_bad =eye_pierced
0.72 =carbon_monoxide
0.72 =carbon_monoxide =co_words
0.72 =co_words =nail_word
0.72 =diabetes =eye_hit_bad
0.72 =eye_area =eye_pierced
0.72 =eye_pierced
0.72 =postpartum =postpartum_smell
0.72 al _ y
0.72 esta _ y
0.72 estoy mare
0.72 hacia
0.72 hinch la
0.72 me falta
0.72 no _ tragar
0.72 perd
0.71 =born_part
0.71 =bp_high =bp_very_high
0.71 =bp_very_high
0.71 =burn_severity =drowning
0.71 =chemical_word =eye_area
0.71 =chemical_word =eye_chemical
0.71 =long_bleed
0.71 =swallow_trouble =wont_swallow
0.71 =wont_swallow
0.71 ^ mord
0.71 horas
0.71 la boca
0.71 la punta
0.71 quier _ ya
0.71 se le
0.71 trago
0.7 =a_lot =vaginal_bleeding
0.7 =birth_now
0.7 =birth_now =born_part
0.7 =burn_severity =no_urine
0.7 =burn_severity =suicidal
0.7 =self_harm_now
0.7 =spreading
0.7 =testicle
0.7 ^ _ mordi
0.7 corte _ venas
0.7 corte las
0.7 estoy vomit
0.7 no _ respirar
0.7 un clavo
0.7 ya _ quier
0.69 =bleeding_heavy =long_bleed
0.69 =cold_limb
0.69 =fever =high_fever
0.69 =head_danger =vomiting_blood
0.69 =high_fever
0.69 =hurts_breathing
0.69 =leg_swelling_one
0.69 =pain_any =vomiting
0.69 =water_broke
0.69 ^ _ he
0.69 hacerm dano
0.69 las pastill
0.69 mi _ me
0.69 salio el
0.69 y _ me
0.68 =burn_severity =fever
0.68 =chemical_word =child_got_pills
0.68 =cut_self
0.68 =cut_self =wound
0.68 =eye_hit_bad =vomiting
0.68 =fainted
0.68 =gradual_numb
0.68 =long_bleed =nail_word
0.68 =means_at_hand
0.68 =pain_any =testicle
0.68 =shaking =withdrawal
0.68 =sugar_low =sugar_very_low
0.68 =sugar_very_low
0.68 ^ _ repent
0.68 ^ creo
0.68 anticoagulant y
0.68 con sangr
0.68 dejo de
0.68 medio
0.68 no -veo
0.68 se quemo
0.68 y hoy
0.67 =allergen =poison_swallowed
0.67 =blurry_vision =chest_lasting
0.67 =chest_lasting =long_bleed
0.67 =co_alarm
0.67 =co_alarm =co_word
0.67 =co_alarm =co_words
0.67 =cold_limb =numb_any
0.67 =confused =head_danger
0.67 =confused =speech_garbled
0.67 =gangrene
0.67 =gangrene =pain_beyond
0.67 =gangrene =skin_black
0.67 aire
0.67 anticoagulant
0.67 apunalaron _ el
0.67 apunalaron en
0.67 el aire
0.67 en #11+
0.67 se _ fue
0.67 tiene calentur
0.67 tragar
0.67 tylenol
0.67 y _ no
0.67 y mi
0.66 =allergen =rash
0.66 =amputated =limb_bleeds
0.66 =amputated =wound
0.66 =blurry_vision
0.66 =chest_lasting =dangerous_person
0.66 =co_words =headache
0.66 =purple_word
0.66 como _ me
0.66 corte _ punta
0.66 dio una
0.66 la vida
0.66 mor
0.66 no -ha
0.66 no puede
0.66 pego
0.66 puedo tragar
0.66 punta _ dedo
0.66 punta del
0.66 seman tiene
0.66 y me
0.65 -bien
0.65 =a_lot =vomiting
0.65 =allergen =swelling_throat
0.65 =bite_bad =face_droop
0.65 =bluish =burn_severity
0.65 =bruising =burn_severity
0.65 =burn_severity =face_droop
0.65 =choking =eye_hit_bad
0.65 =done_with_it =suicidal
0.65 =fever =rigors
0.65 =immunosuppressed
0.65 =liver_drug
0.65 =weak_one_side
0.65 ^ _ puedo
0.65 ^ _ voces
0.65 ^ estuv
0.65 ator
0.65 estoy _ y
0.65 muy _ y
0.65 no _ -el
0.65 parar
0.65 profund
0.65 puedo _ bien
0.65 puedo respirar
0.65 se _ hinch
0.65 ve
0.65 y _ le
0.64 =allergen =drug_named
0.64 =baby =baby_quiet
0.64 =baby_quiet =burn_severity
0.64 =drug_named
0.64 =eye_area =fall_any
0.64 =fainted =vaginal_bleeding
0.64 =head_danger =new_confusion
0.64 =priapism
0.64 =soaking_pad
0.64 al respirar
0.64 amaneci
0.64 con aceit
0.64 de tylenol
0.64 el cuell
0.64 fuent y
0.64 hijo _ desmay
0.64 humo
0.64 la cara
0.64 la oreja
0.64 labi
0.64 lado de
0.64 me _ y
0.64 no _ vivir
0.64 oreja
0.64 tiene la
0.64 tomo anticoagulant
0.64 y _ para
0.64 y el
0.64 y respir
0.63 -y
0.63 =allergen =swelling_lips
0.63 =bleeding_any =bleeding_heavy
0.63 =chest_pain =heart_condition
0.63 =fever =head_danger
0.63 =fever =stiff_neck
0.63 =hours_pain =long_bleed
0.63 =rigors
0.63 =valve_or_device
0.63 al bebe
0.63 bebe _ un
0.63 horas y
0.63 lado _ la
0.63 pal
0.63 se metio
0.63 sient como
0.63 y _ el
0.63 y dolor
0.62 -lo
0.62 =baby =unresponsive
0.62 =burn_any
0.62 =coughs_blood
0.62 =fever =uti
0.62 =leg_swelling_one =swelling
0.62 =muscle_tear =swelling
0.62 =near_faint
0.62 =swallow_trouble
0.62 =water_broke =waters_said
0.62 =waters_said
0.62 confund
0.62 del puent
0.62 desde _ manan
0.62 dias sin
0.62 el brazo
0.62 escalofri
0.62 ganas
0.62 ganas de
0.62 tan
0.62 use
0.62 vida
0.62 y _ fiebr
0.61 =baby =bruising
0.61 =burn_severity =fell
0.61 =deep_burn
0.61 =during_exercise =head_danger
0.61 =eye_area =hit_hard
0.61 =eye_hit =eye_pierced
0.61 =eye_hit_bad =testicle
0.61 =hours_pain =young_baby
0.61 acido
0.61 agua _ minut
0.61 cerr _ gargant
0.61 cerr la
0.61 de _ oreja
0.61 embaraz _ no
0.61 esta confund
0.61 me va
0.61 respirar y
0.61 y _ tiene
0.61 y estoy
0.6 -sent
0.6 =belly_word =stab_shot
0.6 =no_urine =vomiting_constantly
0.6 =seizure =seizure_repeat
0.6 =seizure_repeat
0.6 =short_breath =swelling
0.6 =sugar_low
0.6 abajo
0.6 cayo _ en
0.6 clavo
0.6 la barrig
0.6 se _ esta
0.6 seman _ embaraz
0.6 seman de
0.6 y dice
0.6 y se
0.59 -despertar
0.59 =a_lot =soaking_pad
0.59 =bleeding_heavy =not_clotting
0.59 =blood_thinner =head_injury
0.59 =burn_severity =eye_area
0.59 =eye_hit_bad =pregnant
0.59 =long_bleed =not_clotting
0.59 =not_clotting
0.59 =pregnant =seizure
0.59 =slow_heart
0.59 =swelling =wound_infected
0.59 ^ encontr
0.59 convulsion y
0.59 cuell _ y
0.59 dias y
0.59 dicen
0.59 dicen que
0.59 el _ le
0.59 en _ pecho
0.59 encontr
0.59 encontr a
0.59 esta _ en
0.59 hinch y
0.59 horribl
0.59 humo y
0.59 me _ morir
0.59 me _ que
0.59 me dicen
0.59 me hinch
0.59 metio una
0.59 mi _ tomo
0.59 para ratas
0.59 trab
0.59 venen
0.59 venen _ ratas
0.59 venen para
0.58 #11+ y
0.58 -respond
0.58 =animal_bite =burn_severity
0.58 =baby =young_baby
0.58 =belly_hit =days_many
0.58 =belly_hit =pregnant
0.58 =bleeding_any =coughs_blood
0.58 =bleeding_any =long_bleed
0.58 =burn_severity =cannot_breathe
0.58 =carbon_monoxide =every_one_of_them
0.58 =clot_risk =vaginal_bleeding
0.58 =contractions =days_many
0.58 =contractions =pregnant
0.58 =contractions =preterm_weeks
0.58 =coughs_blood =eye_hit_bad
0.58 =coughs_blood =vaginal_bleeding
0.58 =pain_any =radiates_groin
0.58 =severe_weakness =weak_any
0.58 =swelling =swelling_now
0.58 =swelling =tongue_swollen
0.58 =swelling_lips =swelling_now
0.58 =swelling_lips =tongue_swollen
0.58 =swelling_now
0.58 =tongue_swollen
0.58 ^ _ esta
0.58 ^ _ puse
0.58 aunqu este
0.58 el _ se
0.58 hacerm
0.58 hinchazon
0.58 me puse
0.58 puse
0.58 se _ el
0.58 sin parar
0.57 -movers
0.57 =again_fainted
0.57 =again_fainted =fainted
0.57 =bite_bad =face_blisters
0.57 =chemical_word =fall_any
0.57 =chemical_word =hit_hard
0.57 =chest_lasting =speech_garbled
0.57 =confused =heat_exposure
0.57 =fever =rigors_hard
0.57 =hallucinating
0.57 =limp_leg
0.57 =means_mentioned =nail_word
0.57 =pale_clammy
0.57 =vomiting
0.57 cara y
0.57 casi no
0.57 del _ y
0.57 la _ y
0.57 me fue
0.57 me mordi
0.57 metio _ pila
0.57 pecho y
0.57 se puso
0.57 tomo el
0.57 y _ confund
0.56 #11+ _ de
0.56 -ojo
0.56 -un
0.56 =animal_bite =co_words
0.56 =barking_stridor
0.56 =bleeding_heavy =vaginal_bleeding
0.56 =blind_one_eye
0.56 =blind_one_eye =vision_loss
0.56 =burn_severity =weak_one_side
0.56 =green_vomit
0.56 =green_vomit =phlegm
0.56 =green_vomit =vomiting
0.56 =hours_pain =speech
0.56 =light_hurts
0.56 =phlegm =vomiting
0.56 =radiates_groin =testicle
0.56 =swelling_throat =throat_closing
0.56 =throat_closing
0.56 =weak_any
0.56 el bebe
0.56 hace una
0.56 la _ tan
0.56 me _ medio
0.56 negro y
0.56 no _ de
0.56 no aguant
0.56 tengo las
0.56 tieso y
0.56 vomitar
0.56 y
0.56 y _ puedo
0.55 =a_lot =bleeding_any
0.55 =co_words =eye_hit_bad
0.55 =collapsed_word
0.55 =collapsed_word =fainted
0.55 =drowsy =numb_any
0.55 =ear_pain =ear_swollen
0.55 =ear_swollen =swelling
0.55 =eye_hit_bad =sudden
0.55 =fainted =racing_heart
0.55 =fall_any =head_danger
0.55 =long_bleed =vomiting
0.55 =numb_any
0.55 =pain_any =severe_pain
0.55 =racing_heart
0.55 =severe_pain
0.55 =shaking
0.55 =swelling =swelling_throat
0.55 =wakes
0.55 a _ gente
0.55 balaz
0.55 chuec
0.55 corazon
0.55 cuchill
0.55 de _ fiebr
0.55 debaj
0.55 del dedo
0.55 desplom
0.55 dieron _ balaz
0.55 espos esta
0.55 esta muy
0.55 fuert
0.55 incoherenci
0.55 manos y
0.55 mi _ no
0.55 mordi _ vibor
0.55 muy dorm
0.55 paranoic
0.55 se desplom
0.55 tiene un
0.55 un balaz
0.55 un cuchill
0.55 y _ borros
0.55 y _ cuest
0.55 y casi
0.55 y escalofri
0.54 =a_lot =head_danger
0.54 =abuse_danger =dangerous_person
0.54 =animal_bite =wild_bite
0.54 =bite_bad =fall_any
0.54 =chemical_strong
0.54 =chest_lasting =preterm_weeks
0.54 =cold_outside =drowning
0.54 =confused =fever
0.54 =confused =hallucinating
0.54 =dangerous_person =hours_pain
0.54 =extreme_fever
0.54 =extreme_fever =fever
0.54 =extreme_fever =high_fever
0.54 =fever =short_breath
0.54 =leg_feet_swollen =short_breath
0.54 =numb_any =saddle_numb
0.54 =saddle_numb
0.54 a matar
0.54 ahorcar
0.54 cosas
0.54 desmay y
0.54 hace _ hora
0.54 luz
0.54 marca _ de
0.54 mas de
0.54 morir
0.54 no _ -la
0.54 se desmay
0.54 ve el
0.54 y _ pegue
0.54 y _ verde
0.53 # _ sin
0.53 -mueve
0.53 =baby =no_urine
0.53 =belly_hit =head_danger
0.53 =bite_bad =light_hurts
0.53 =black_stool =dizzy
0.53 =burn_severity =co_words
0.53 =burn_severity =young_baby
0.53 =car_crash =hit_by_car
0.53 =carbon_monoxide =eye_hit_bad
0.53 =carbon_monoxide =headache
0.53 =carbon_monoxide =pain_any
0.53 =clot_risk =immunosuppressed
0.53 =drowsy =head_danger
0.53 =eye_hit_bad =object_stuck
0.53 =eye_hit_bad =severe_pain
0.53 =fainted =unresponsive
0.53 =fall_any =fall_hard
0.53 =fall_hard
0.53 =fall_hard =hit_hard
0.53 =fight_blow
0.53 =hallucinating =withdrawal
0.53 =heart_condition =short_breath
0.53 =hit_by_car
0.53 =means_at_hand =means_mentioned
0.53 =means_mentioned =self_harm_now
0.53 =object_stuck
0.53 =pain_any =sudden
0.53 =severe_headache
0.53 ^ _ amigo
0.53 ^ _ atropell
0.53 ^ _ tome
0.53 aceit
0.53 aire y
0.53 atropell
0.53 atropell _ carro
0.53 atropell un
0.53 chapopot
0.53 chapopot y
0.53 como chapopot
0.53 corazon aceler
0.53 creo _ se
0.53 del _ despu
0.53 el _ aceler
0.53 hinch
0.53 matarm
0.53 me atropell
0.53 me he
0.53 minut
0.53 no -mueve
0.53 no _ -reconoc
0.53 repent no
0.53 tengo _ pantorrill
0.53 un carro
0.53 y _ duele
0.53 y _ puede
0.52 # ano
0.52 -piern
0.52 =abuse_danger =bite_bad
0.52 =bite_bad =hit_hard
0.52 =eye_chemical =fall_any
0.52 =eye_chemical =hit_hard
0.52 =eye_hit_bad =fever
0.52 =eye_hit_bad =radiates_groin
0.52 =eye_red
0.52 =fainted =pregnant
0.52 =fall_any =head_injury
0.52 =fever =flank_pain
0.52 =fever =young_baby
0.52 =hours_pain =nail_word
0.52 =vomiting =young_baby
0.52 ^ _ negra
0.52 abrio
0.52 abuel no
0.52 amigo
0.52 cerr
0.52 de #11+
0.52 desde ayer
0.52 dice
0.52 empeor
0.52 empez en
0.52 estoy embaraz
0.52 la _ fiebr
0.52 lo _ de
0.52 piern se
0.52 que empeor
0.52 sangr y
0.52 tengo _ seman
0.52 tiene los
0.52 tome _ paracetamol
0.52 tome un
0.52 un mes
0.52 una hora
0.52 vomit
0.51 # _ no
0.51 -dormir y
0.51 -sient _ -piern
0.51 =baby_still =chest_lasting
0.51 =baby_still =days_many
0.51 =baby_still =preterm_weeks
0.51 =bite_bad =eye_hit_bad
0.51 =bluish =lips_blue
0.51 =burn_severity =hurts_breathing
0.51 =every_one_of_them =headache
0.51 =eye_hit_bad =jaw_locked
0.51 =fall_hard =fell
0.51 =feels_incredible =sleepless_days
0.51 =feels_sleepy
0.51 =fever =getting_worse
0.51 =head_danger =head_injury
0.51 =head_danger =vomiting
0.51 =legs_gone
0.51 =legs_gone =weak_legs
0.51 =lips_blue
0.51 =one_side_belly =squeezing_word
0.51 a mi
0.51 acost
0.51 antibiotic
0.51 arrib
0.51 brazo
0.51 de _ no
0.51 de una
0.51 desde la
0.51 dias _ -dormir
0.51 doble
0.51 embaraz _ me
0.51 espald y
0.51 gris
0.51 hija de
0.51 la bebe
0.51 punta
0.51 tiene fiebr
0.51 trae un
0.51 un _ me
0.51 voy
0.51 voy a
0.51 y vomit
0.51 ya _ el
0.5 #11+ _ y
0.5 =allergen =short_breath
0.5 =bite_bad =chemical_word
0.5 =bruising =lips_blue
0.5 =burn_any =chemical_word
0.5 =chest_lasting =face_droop
0.5 =chest_lasting =speech
0.5 =co_words =pain_any
0.5 =fever =new_confusion
0.5 =head_danger =hit_hard
0.5 =hours_pain =vision_loss
0.5 =pain_any =pale_clammy
0.5 =squeezing_word =vomiting
0.5 ^ _ embaraz
0.5 ahogo
0.5 cocin
0.5 dejo
0.5 desmay
0.5 di a
0.5 la _ del
0.5 la cocin
0.5 labi morad
0.5 llora
0.5 sud
0.5 vista
0.49 #11+ _ se
0.49 =allergen =snake
0.49 =allergen =snake_bad
0.49 =bite_bad =eye_bulge
0.49 =bleeding_any =pregnant
0.49 =bleeding_any =vomiting
0.49 =blood_thinner =chest_lasting
0.49 =blurry_vision =eye_hit_bad
0.49 =bp_extreme
0.49 =burn_severity =limp_leg
0.49 =chest_lasting =vision_loss
0.49 =dizzy =gas_smell
0.49 =eye_area =eye_bulge
0.49 =eye_area =eye_red
0.49 =eye_bulge
0.49 =eye_hit_bad =pale_clammy
0.49 =fainted =head_danger
0.49 =fever =postpartum
0.49 =fever =tick
0.49 =hernia_stuck =hernia_word
0.49 =hours_pain =pregnant
0.49 =nail_word =stab_shot
0.49 =rash =tick
0.49 =rash =vaginal_bleeding
0.49 =severe_pain =squeezing_word
0.49 =snake =sting
0.49 =snake_bad =sting
0.49 =stroke_said
0.49 =stroke_said =stroke_word
0.49 =tearing
0.49 =urinary_stuck
0.49 ^ _ algo
0.49 ^ _ vecin
0.49 algo _ en
0.49 algo ator
0.49 anoch y
0.49 ator en
0.49 cuell
0.49 de un
0.49 dieron _ punal
0.49 dieron una
0.49 es _ y
0.49 estoy _ en
0.49 lados
0.49 no -lo
0.49 no _ hablar
0.49 por _ lados
0.49 por todos
0.49 punal
0.49 respirar bien
0.49 sient la
0.49 tembl
0.49 tengo _ ator
0.49 tengo algo
0.49 todos lados
0.49 trae
0.49 un _ tiene
0.49 una punal
0.49 vibor
0.49 y _ por
0.49 y esta
0.49 ya _ todo
0.48 -con _ -ojo
0.48 =a_lot =clot_risk
0.48 =bite_bad =hours_pain
0.48 =bleeding_any =diarrhea
0.48 =burn_severity =high_fever
0.48 =cannot_breathe =nail_word
0.48 =chemical_strong =chemical_word
0.48 =contractions
0.48 =diarrhea =eye_hit_bad
0.48 =diarrhea =rectal_blood
0.48 =diarrhea =vaginal_bleeding
0.48 =eye_area =eye_hit_bad
0.48 =fall_any =fell_baby
0.48 =fell =fell_baby
0.48 =fell_baby
0.48 =fell_baby =hit_hard
0.48 =headache =severe_pain
0.48 =hernia
0.48 =hernia =hernia_word
0.48 =numb_any =weak_legs
0.48 =pregnant =soaking_pad
0.48 =severe_pain =testicle
0.48 anos se
0.48 cada vez
0.48 casi _ desmay
0.48 fuert que
0.48 fuert y
0.48 he tom
0.48 la voz
0.48 lado
0.48 me _ sub
0.48 me dieron
0.48 no _ -bien
0.48 sub
0.48 sub por
0.48 va _ por
0.48 va sub
0.48 vomit verde
0.48 voz
0.48 y _ sangr
0.48 y _ un
0.48 y trae
0.47 -en -todo
0.47 -en _ -el
0.47 -todo -el
0.47 =abuse_danger =belly_hit
0.47 =allergen =tongue_swollen
0.47 =baby =baby_hot
0.47 =baby_hot
0.47 =baby_hot =burn_severity
0.47 =belly_hard =hernia_stuck
0.47 =belly_word =hernia_stuck
0.47 =bite_bad =shingles
0.47 =cannot_move_limb
0.47 =car_crash
0.47 =chest_lasting =elderly
0.47 =clot_risk =eye_hit_bad
0.47 =diabetes =head_danger
0.47 =eye_hit_bad =fainted
0.47 =eye_hit_bad =hours_pain
0.47 =face_droop =weak_one_side
0.47 =harm_others =suicidal
0.47 =headache =vomiting
0.47 =nail_word =overdose_taken
0.47 =nail_word =seizure
0.47 =pregnant =severe_pain
0.47 =soaking_pad =vaginal_bleeding
0.47 ^ _ companer
0.47 ^ _ convulsion
0.47 agarr
0.47 bajar
0.47 barrig
0.47 boca chuec
0.47 botell
0.47 companer
0.47 del ojo
0.47 el _ y
0.47 esta en
0.47 fue
0.47 la _ dura
0.47 la _ le
0.47 lengu _ de
0.47 lengu despu
0.47 me voy
0.47 muy debil
0.47 no _ -para
0.47 perdi _ vista
0.47 tengo fiebr
0.47 tome
0.47 trago la
0.47 una _ y
0.47 y _ desmay
0.46 -dia
0.46 -me _ -de
0.46 -mi
0.46 -panal
0.46 =again_fainted =chest_lasting
0.46 =again_fainted =hours_pain
0.46 =allergen =overdose_taken
0.46 =belly_hit =fell
0.46 =bite_bad =fever
0.46 =bleeding_any =bleeds_a_lot
0.46 =bleeds_a_lot
0.46 =carbon_monoxide =head_danger
0.46 =chest_lasting =new_confusion
0.46 =chest_lasting =no_urine
0.46 =child_got_pills =means_mentioned
0.46 =child_got_pills =using_word
0.46 =confused =jaw_locked
0.46 =eye_hit_bad =long_bleed
0.46 =fight_blow =head_danger
0.46 =head_danger =sugar_very_high
0.46 =head_danger =thirsty
0.46 =head_danger =unresponsive
0.46 =postpartum_smell =recent_surgery
0.46 =rigors =shaking
0.46 =sugar_very_high =vomiting
0.46 =thirsty =vomiting
0.46 ^ _ debaj
0.46 ^ _ sangr
0.46 ^ hinchazon
0.46 abrir
0.46 apret
0.46 aqui
0.46 atras
0.46 cada
0.46 dando
0.46 dando un
0.46 empez
0.46 en _ cost
0.46 esta _ un
0.46 esta dando
0.46 la _ trab
0.46 la her
0.46 mate
0.46 me _ much
0.46 mover
0.46 mover el
0.46 much
0.46 much _ y
0.46 no _ -a
0.46 no _ abrir
0.46 pedaz
0.46 piso
0.46 pistol
0.46 popo _ negro
0.46 puedo abrir
0.46 quimi y
0.46 rap y
0.46 se _ por
0.46 testicul
0.46 trae _ cuchill
0.46 ya escribi
0.45 -lo -puedo
0.45 =belly_word =chest_lasting
0.45 =bleeding_heavy =wound
0.45 =blister_any =rash
0.45 =blister_word =rash
0.45 =blurry_vision =pregnant
0.45 =bp_extreme =bp_high
0.45 =bp_extreme =bp_very_high
0.45 =burn_severity =drug_named
0.45 =calf =clot_risk
0.45 =child_got_pills =overdose_taken
0.45 =clot_risk =leg_swelling_one
0.45 =co_words =head_danger
0.45 =dangerous_person
0.45 =days_many =hallucinating
0.45 =eye_area =jaundice
0.45 =eye_hit_bad =moved_right
0.45 =eye_hit_bad =overdose_taken
0.45 =eye_hit_bad =right_side
0.45 =face_droop =hours_pain
0.45 =fall_any =fall_height
0.45 =fall_hard =fall_height
0.45 =fall_height
0.45 =fall_height =hit_hard
0.45 =fever =rash
0.45 =fever =vaginal_bleeding
0.45 =green_vomit =head_danger
0.45 =head_danger =phlegm
0.45 =legs_gone =numb_any
0.45 =moved_right =pain_any
0.45 =nail_word =swelling
0.45 =pain_any =right_side
0.45 =snake_bad
0.45 =squeezing_word =sudden
0.45 =weak_legs
0.45 =withdrawal =young_baby
0.45 amaneci con
0.45 de _ a
0.45 de _ mes
0.45 de vomitar
0.45 desde _ y
0.45 el pecho
0.45 en _ cabez
0.45 fria
0.45 fria y
0.45 hija _ #
0.45 los _ amarill
0.45 me _ como
0.45 me revent
0.45 mordi _ perro
0.45 ni
0.45 ojos amarill
0.45 olor
0.45 pego _ la
0.45 pego en
0.45 pico _ alacran
0.45 puedo _ la
0.45 quier morir
0.45 revent
0.45 se _ revent
0.45 y confund
0.44 -sient -las
0.44 =a_lot =chest_lasting
0.44 =a_lot =cough
0.44 =a_lot =fever
0.44 =abuse_danger =harm_others
0.44 =appendix_said
0.44 =baby =inconsolable
0.44 =belly_hit =preterm_weeks
0.44 =bleeding_any =head_danger
0.44 =burn_severity =vomiting
0.44 =chest_lasting =headache
0.44 =elderly =new_confusion
0.44 =eye_hit_bad =severe_headache
0.44 =face_droop =speech
0.44 =fainted =hours_pain
0.44 =fever =jaundice
0.44 =fever =purple_rash
0.44 =headache =severe_headache
0.44 =limb_injury =numb_any
0.44 =long_bleed =vomiting_constantly
0.44 =nail_word =poison_swallowed
0.44 =pain_any =severe_headache
0.44 =radiates_groin =severe_pain
0.44 ^ recien
0.44 a luz
0.44 apendic
0.44 de _ abuel
0.44 dedo _ la
0.44 dosis de
0.44 el apendic
0.44 el corazon
0.44 el recto
0.44 encog _ piern
0.44 esta vomit
0.44 fiebr _ de
0.44 hija
0.44 la quij
0.44 me salio
0.44 me tome
0.44 mi hija
0.44 no -respond
0.44 perro le
0.44 pie negro
0.44 recto
0.44 se pego
0.44 un frasc
0.44 va _ matar
0.44 y es
0.44 y una
0.43 # _ y
0.43 =abuse_danger =attacks_me
0.43 =allergen =bite_bad
0.43 =attacks_me
0.43 =attacks_me =belly_hit
0.43 =bleeding_any =eye_hit_bad
0.43 =bleeds_a_lot =vaginal_bleeding
0.43 =blurry_vision =double_vision
0.43 =burn_severity =vaginal_bleeding
0.43 =calf =stab_shot
0.43 =cannot_move_side
0.43 =cannot_move_side =weak_one_side
0.43 =chest_lasting =overdose_taken
0.43 =chest_lasting =trunk_pain
0.43 =chest_lasting =unresponsive
0.43 =co_word
0.43 =co_word =co_words
0.43 =co_words =every_one_of_them
0.43 =cough =short_breath
0.43 =days_many =hours_pain
0.43 =diabetes =vomiting
0.43 =dizzy =eye_hit_bad
0.43 =double_vision
0.43 =double_vision =eye_hit_bad
0.43 =eye_hit_bad =vaginal_bleeding
0.43 =fever =pain_any
0.43 =head_injury =hit_hard
0.43 =long_bleed =pain_any
0.43 =nail_word =short_breath
0.43 =near_faint =racing_heart
0.43 =pleuritic
0.43 =poison_swallowed =swallowed_battery
0.43 =skin_peeling
0.43 =soaking_pad =water_broke
0.43 =swelling =swelling_lips
0.43 =swelling_lips
0.43 =vaginal_bleeding
0.43 ^ _ pego
0.43 abrir la
0.43 bano
0.43 bebe no
0.43 coagul
0.43 duele _ la
0.43 el piso
0.43 el popo
0.43 embaraz _ de
0.43 estam
0.43 fiebr _ #11+
0.43 frasc _ tylenol
0.43 her de
0.43 hinch _ lengu
0.43 hinchan _ labi
0.43 inconscient
0.43 la casa
0.43 le dieron
0.43 me pego
0.43 mi _ estuv
0.43 monox
0.43 noch
0.43 quier _ la
0.43 tir
0.43 todos
0.43 van
0.43 vomit y
0.43 y ve
0.42 #11+ minut
0.42 -mueve -el
0.42 =baby =baby_still
0.42 =baby =vomiting
0.42 =baby_quiet =chest_lasting
0.42 =baby_quiet =pregnant
0.42 =baby_still =burn_severity
0.42 =belly_hit
0.42 =bite_bad =eye_red
0.42 =bleeding_any =burn_severity
0.42 =bleeding_any =vaginal_bleeding
0.42 =bleeding_heavy =eye_hit_bad
0.42 =burn_severity =seizure
0.42 =cannot_breathe =choking
0.42 =choking =short_breath
0.42 =days_many =fall_any
0.42 =days_many =hit_hard
0.42 =eye_hit_bad =upper_belly_pain
0.42 =fever =light_hurts
0.42 =hit_hard =numb_any
0.42 =limb_cold_pale =numb_any
0.42 =means_at_hand =suicidal
0.42 =pain_any =sweating
0.42 =pain_any =upper_belly_pain
0.42 =pale_clammy =radiates
0.42 =purple_rash =vaginal_bleeding
0.42 =purple_word =turning_blue
0.42 =severe_headache =sudden
0.42 =severe_pain =suicidal
0.42 =spreading =swelling
0.42 =swelling
0.42 =upper_belly_pain
0.42 ^ _ dieron
0.42 a _ mama
0.42 alarm _ monox
0.42 bebe _ la
0.42 boca _ y
0.42 cloro
0.42 como cafe
0.42 contraccion
0.42 de _ cara
0.42 dos meses
0.42 el _ izquierd
0.42 en un
0.42 hija esta
0.42 inflam
0.42 los _ dormid
0.42 manch morad
0.42 mano y
0.42 maread
0.42 me _ tanto
0.42 mi companer
0.42 morad
0.42 novio
0.42 papa se
0.42 puso _ y
0.42 que el
0.42 que estoy
0.42 roja y
0.42 sobre #99+
0.42 tengo _ de
0.42 tengo ronch
0.42 tiene _ ojos
0.42 un testicul
0.42 y _ dolor
0.42 y _ labi
0.42 y _ mare
0.41 -el -dia
0.41 -orin
0.41 -todo _ -dia
0.41 -un -ojo
0.41 =a_lot =bleeding_heavy
0.41 =allergen =swelling
0.41 =bite_bad =burn_severity
0.41 =bleeding_any =soaking_pad
0.41 =bleeding_any =vomiting_blood
0.41 =burn_severity =chest_any
0.41 =burn_severity =mania_psychosis
0.41 =chest_any
0.41 =chest_lasting =dry_mouth
0.41 =cough =coughs_blood
0.41 =done_with_it =goodbye_note
0.41 =eye_hit_bad =vomiting_blood
0.41 =fever
0.41 =goodbye_note
0.41 =goodbye_note =suicidal
0.41 =heart_condition
0.41 =jaw_locked =pain_any
0.41 =rigors =withdrawal
0.41 =vaginal_bleeding =vomiting
0.41 =vaginal_bleeding =vomiting_blood
0.41 ^ culebrill
0.41 ^ inhal
0.41 abajo _ la
0.41 abeja y
0.41 camaron
0.41 chorr
0.41 con _ de
0.41 con ampoll
0.41 de _ me
0.41 de desped
0.41 debil
0.41 desped
0.41 dicen _ mate
0.41 el hueso
0.41 estoy _ debil
0.41 falta _ el
0.41 hablar bien
0.41 hueso
0.41 inhal
0.41 le _ las
0.41 mi _ esta
0.41 no _ -orin
0.41 piel _ y
0.41 puent
0.41 que mate
0.41 quemo la
0.41 se _ clavo
0.41 se _ inflam
0.41 todos en
0.41 tose
0.41 veo
0.41 y _ -despiert
0.41 y _ pal
0.41 y le
0.4 # seman
0.4 =a_lot =drowsy
0.4 =allergen =many_stings
0.4 =baby =floppy_es
0.4 =belly_hit =numb_any
0.4 =bite_bad
0.4 =bladder_bowel_loss =urinary_stuck
0.4 =blood_thinner
0.4 =burn_severity =fall_any
0.4 =burn_severity =jelly_stool
0.4 =burn_severity =new_baby
0.4 =burn_severity =screams_in_bouts
0.4 =chest_lasting =drowning
0.4 =chest_lasting =jaundice
0.4 =chest_lasting =wakes
0.4 =cold_limb =limb_cold_pale
0.4 =cold_outside
0.4 =eye_area =pain_any
0.4 =eye_hit_bad =sweating
0.4 =floppy_es
0.4 =head_danger =vaginal_bleeding
0.4 =limb_cold_pale
0.4 =many_stings
0.4 =many_stings =sting
0.4 =mouth_sores
0.4 =mouth_sores =rash
0.4 =pale_clammy =sweating
0.4 =postpartum =wound_open
0.4 =postpartum_smell =wound_infected
0.4 =postpartum_smell =wound_open
0.4 =recent_surgery =wound_open
0.4 =screams_in_bouts
0.4 =sweating
0.4 =tearing_trunk
0.4 =wound_open
0.4 alacran y
0.4 ayer y
0.4 bebe _ de
0.4 bebe dejo
0.4 cloro en
0.4 confund y
0.4 detr
0.4 detr _ la
0.4 detr de
0.4 es negro
0.4 fuent
0.4 fuert de
0.4 hinch no
0.4 la fuent
0.4 la gargant
0.4 la mitad
0.4 las _ se
0.4 me _ desmayar
0.4 mitad
0.4 no _ orinar
0.4 no _ y
0.4 ojos y
0.4 pecho
0.4 picaron much
0.4 pila del
0.4 poder
0.4 popo es
0.4 que _ ten
0.4 que me
0.4 quier vivir
0.4 roja
0.4 sangr
0.4 sient desmayar
0.4 sin poder
0.4 ten
0.4 vivir
0.4 y _ ojos
0.39 =allergen =skin_peeling
0.39 =baby =cannot_breathe
0.39 =baby =wont_feed
0.39 =barking_stridor =cholinergic
0.39 =barking_stridor =drooling
0.39 =belly_pain =severe_pain
0.39 =bite_bad =dystonia
0.39 =bite_bad =new_medicine
0.39 =bleeding_heavy =soaking_pad
0.39 =blurry_vision =days_many
0.39 =burn_severity =face_blisters
0.39 =chest_lasting =racing_heart
0.39 =confused =dangerous_person
0.39 =diabetes =pain_beyond
0.39 =diabetes =skin_black
0.39 =drug_named =skin_peeling
0.39 =dystonia
0.39 =dystonia =new_medicine
0.39 =eye_hit_bad =pleuritic
0.39 =eye_hit_bad =priapism
0.39 =eye_hit_bad =soaking_pad
0.39 =eye_hit_bad =wound_infected
0.39 =flank_pain =severe_pain
0.39 =hallucinating =young_baby
0.39 =irregular_heart
0.39 =leg_swelling_one =pain_any
0.39 =mania_psychosis
0.39 =new_baby
0.39 =pain_any =pleuritic
0.39 =retractions
0.39 =suicidal =using_word
0.39 ^ _ her
0.39 ^ cort
0.39 a _ hijo
0.39 anoch _ me
0.39 cabez y
0.39 cafe mol
0.39 como _ mol
0.39 companer se
0.39 de sangrar
0.39 despert
0.39 esta _ #11+
0.39 hirv
0.39 hueso de
0.39 le
0.39 me _ cerr
0.39 me tuerc
0.39 mi _ dejo
0.39 mi _ embaraz
0.39 mol
0.39 no se
0.39 puede
0.39 quier tirar
0.39 se _ tuerc
0.39 se como
0.39 tengo _ piern
0.39 tirar
0.39 tomar _ y
0.39 tome _ las
0.39 tuerc
0.39 una vibor
0.39 vomit _ cafe
0.39 vomit como
0.39 y _ brazo
0.39 y _ tembl
0.38 #11+ con
0.38 -el -panal
0.38 -no
0.38 =a_lot =hours_pain
0.38 =battery_word
0.38 =battery_word =nail_word
0.38 =battery_word =swallowed_battery
0.38 =bleeding_any
0.38 =blood_streak =pregnant
0.38 =carbon_monoxide =squeezing_word
0.38 =chest_any =squeezing_word
0.38 =chest_lasting =priapism
0.38 =confused =muscle_cramps
0.38 =days_many =wound
0.38 =done_with_it =means_at_hand
0.38 =done_with_it =means_mentioned
0.38 =eye_hit_bad =hernia_stuck
0.38 =eye_hit_bad =near_faint
0.38 =fainted =head_injury
0.38 =fall_any =pregnant
0.38 =fever =hip_hurts
0.38 =heat_exposure =speech_garbled
0.38 =hernia_stuck =pain_any
0.38 =hit_hard =pregnant
0.38 =jaw_locked =muscle_cramps
0.38 =jaw_locked =squeezing_word
0.38 =jaw_locked =throat_sore
0.38 =light_hurts =stiff_neck
0.38 =long_bleed =priapism
0.38 =muscle_cramps
0.38 =one_side_belly =severe_pain
0.38 =postpartum =wound_infected
0.38 =radiates =spreading
0.38 =sudden =vision_loss
0.38 ^ _ tomo
0.38 ^ lo
0.38 ^ suena
0.38 abuel se
0.38 adelant
0.38 ahora me
0.38 bebe _ dos
0.38 cara
0.38 cuell con
0.38 del antibiotic
0.38 desmay _ me
0.38 despu _ antibiotic
0.38 dos _ y
0.38 el _ desde
0.38 encontr _ mi
0.38 ereccion
0.38 esta _ azul
0.38 esta pon
0.38 habla _ y
0.38 le _ a
0.38 lleva
0.38 los muscul
0.38 me salen
0.38 mi novio
0.38 monox y
0.38 mucho _ y
0.38 muy mal
0.38 no
0.38 no para
0.38 nos
0.38 panza y
0.38 pon
0.38 pon azul
0.38 por _ brazo
0.38 pulso y
0.38 queme con
0.38 quimi _ tengo
0.38 sangr por
0.38 se _ pon
0.38 se _ quedo
0.38 sient _ mal
0.38 una convulsion
0.38 y _ -sient
0.38 y muy
0.37 -me -puedo
0.37 -me _ y
0.37 -piern despu
0.37 =baby =chest_lasting
0.37 =baby =green_vomit
0.37 =baby =grunting
0.37 =baby =head_danger
0.37 =back_pain =fever
0.37 =belly_hit =eye_area
0.37 =bite_bad =burned_hand
0.37 =bite_bad =vaginal_bleeding
0.37 =bladder_bowel_loss =chest_lasting
0.37 =bladder_bowel_loss =urinary_stuck_long
0.37 =bleeding_any =dizzy
0.37 =bleeding_heavy =bleeds_a_lot
0.37 =bruising =fever
0.37 =burn_severity =grunting
0.37 =burn_severity =harm_others
0.37 =burn_severity =hit_hard
0.37 =burn_severity =severe_pain
0.37 =chest_lasting =rash
0.37 =chest_lasting =squeezing_word
0.37 =chest_lasting =urinary_stuck
0.37 =chest_lasting =urinary_stuck_long
0.37 =chest_pain =pale_clammy
0.37 =days_many =soaking_pad
0.37 =dizzy =vaginal_bleeding
0.37 =ear_swollen =eye_hit_bad
0.37 =ear_swollen =pain_any
0.37 =fainted =near_faint
0.37 =fall_any =heat_exposure
0.37 =fell =limp_leg
0.37 =fever =radiates
0.37 =grunting
0.37 =harm_others =mania_psychosis
0.37 =head_danger =racing_heart
0.37 =heat_exposure =hit_hard
0.37 =inhaler_fails =short_breath
0.37 =one_side_belly =pregnant
0.37 =possible_fracture =wound_infected
0.37 =postpartum_smell =wound
0.37 =speech =speech_garbled
0.37 =urinary_stuck =urinary_stuck_long
0.37 =urinary_stuck_long
0.37 ^ _ quitaron
0.37 ano
0.37 ataqu
0.37 bebe de
0.37 cabez _ el
0.37 carta _ desped
0.37 carta de
0.37 chapopot _ me
0.37 corte la
0.37 de embaraz
0.37 del control
0.37 derech
0.37 desmay _ veces
0.37 desmay dos
0.37 dias _ con
0.37 dio
0.37 el _ sient
0.37 esta pal
0.37 estoy sangr
0.37 hijo _ la
0.37 la alberc
0.37 los #
0.37 me _ del
0.37 me cuest
0.37 me quitaron
0.37 mes tiene
0.37 molest _ luz
0.37 molest la
0.37 orinar desde
0.37 para _ en
0.37 para hoy
0.37 paracetamol
0.37 pas y
0.37 pila _ control
0.37 pila chiquit
0.37 pistol en
0.37 que _ dicen
0.37 que _ se
0.37 quitaron
0.37 se _ torci
0.37 tan fuert
0.37 tiene diarre
0.37 toall
0.37 tomo
0.37 un _ esta
0.37 una _ chiquit
0.37 voces _ me
0.37 voces que
0.36 # _ de
0.36 =a_lot =bleeds_a_lot
0.36 =a_lot =pregnant
0.36 =abuse_danger =chest_lasting
0.36 =abuse_danger =hours_pain
0.36 =adrenal
0.36 =belly_word =severe_pain
0.36 =bite_bad =one_eye
0.36 =bite_bad =swelling
0.36 =bluish =bruising
0.36 =born_part =burn_severity
0.36 =burn_any =child_scald
0.36 =burn_severity =means_mentioned
0.36 =burn_severity =pale_clammy
0.36 =calf =cold_limb
0.36 =calf =limb_cold_pale
0.36 =cannot_breathe =drowning
0.36 =cannot_breathe =retractions
0.36 =chest_lasting =new_baby
0.36 =chest_pain
0.36 =child_got_pills =nail_word
0.36 =child_scald
0.36 =cholinergic
0.36 =confused =elderly
0.36 =cough =smoke
0.36 =deformed =fall_any
0.36 =ear_swollen =fever
0.36 =eye_area =one_eye
0.36 =eye_hit_bad =fall_any
0.36 =eye_hit_bad =fight_blow
0.36 =eye_hit_bad =one_eye
0.36 =fall_hard =fell_baby
0.36 =feels_incredible
0.36 =fever =vomiting
0.36 =green_vomit =young_baby
0.36 =head_danger =rash
0.36 =hurts_breathing =pleuritic
0.36 =moved_right =one_side_belly
0.36 =one_eye
0.36 =one_side_belly =right_side
0.36 =pregnant =squeezing_word
0.36 ^ _ anticoagulant
0.36 ^ _ padrastr
0.36 ahora _ duele
0.36 barrig dura
0.36 bebe hace
0.36 demasiad pastill
0.36 dolor fuert
0.36 el garag
0.36 en _ garag
0.36 esta gris
0.36 esta roja
0.36 fiebr _ los
0.36 garag
0.36 garag y
0.36 la _ esta
0.36 llora sin
0.36 me _ dos
0.36 me _ quitar
0.36 mosc
0.36 padrastr
0.36 pal y
0.36 pecho _ la
0.36 piern esta
0.36 puedo orinar
0.36 quemo con
0.36 quier quitar
0.36 quitar _ vida
0.36 respir muy
0.36 ruido
0.36 sangr mucho
0.36 se corto
0.36 sient _ si
0.36 tengo el
0.36 tiene #11+
0.36 tome demasiad
0.36 tosi sangr
0.36 vomit _ parar
0.36 vomit sangr
0.36 vomit sin
0.36 y sud
0.35 -las
0.35 =a_lot =eye_hit_bad
0.35 =at_rest =cough
0.35 =baby =days_many
0.35 =baby =dry_mouth
0.35 =bite_bad =weak_one_side
0.35 =bleeding_any =spits_clots
0.35 =blood_thinner =vaginal_bleeding
0.35 =bp_high =eye_hit_bad
0.35 =burn_severity =dry_mouth
0.35 =burn_severity =overdose_taken
0.35 =burn_severity =pregnant
0.35 =burn_severity =squeezing_word
0.35 =chest_lasting =pale_clammy
0.35 =days_many =waters_said
0.35 =deformed =fell
0.35 =drug_named =rash
0.35 =dry_mouth =no_urine
0.35 =eye_area =eye_chemical
0.35 =eye_chemical
0.35 =eye_hit_bad =light_hurts
0.35 =eye_hit_bad =nausea
0.35 =eye_hit_bad =numb_any
0.35 =eye_hit_bad =spits_clots
0.35 =fever =headache
0.35 =flank_pain =squeezing_word
0.35 =head_danger =severe_headache
0.35 =hernia =hernia_stuck
0.35 =hip_hurts =numb_any
0.35 =inhaler_fails =squeezing_word
0.35 =jaw_arm_sweat =pale_clammy
0.35 =light_hurts =pain_any
0.35 =nausea =pain_any
0.35 =numb_any =pain_any
0.35 =pregnant =waters_said
0.35 =preterm_weeks =waters_said
0.35 =severe_pain =sudden
0.35 =severe_weakness =weak_one_side
0.35 =skin_infection =swelling
0.35 =spits_clots
0.35 =spits_clots =vaginal_bleeding
0.35 =swelling =testicle
0.35 =throat_tight
0.35 ^ _ -veo
0.35 ^ tome
0.35 a desmayar
0.35 alacran _ se
0.35 alucin
0.35 azucar esta
0.35 cada _ minut
0.35 corazon y
0.35 de monox
0.35 dice _ ya
0.35 empuj
0.35 empuj hacia
0.35 en _ estomag
0.35 en _ lado
0.35 esta _ dorm
0.35 estam maread
0.35 falta mas
0.35 fiebr alta
0.35 fuert _ me
0.35 le subio
0.35 mandibul y
0.35 mas _ aire
0.35 mas el
0.35 me ahogo
0.35 nino _ cayo
0.35 ojos _ desde
0.35 que _ ahogo
0.35 que _ no
0.35 que ya
0.35 quier _ tengo
0.35 quimi
0.35 seman y
0.35 toser
0.35 un perro
0.35 vivir tengo
0.35 y _ despu
0.35 y alucin
0.34 -levantar
0.34 -lo _ -levantar
0.34 =alcohol
0.34 =baby_quiet =days_many
0.34 =belly_hit =blood_thinner
0.34 =bladder_bowel_loss =eye_hit_bad
0.34 =bladder_bowel_loss =numb_any
0.34 =bladder_bowel_loss =pain_any
0.34 =bleeding_any =cough
0.34 =blister_any =burn_any
0.34 =blister_word =burn_any
0.34 =burn_any =rash
0.34 =burn_severity =fell_baby
0.34 =carbon_monoxide =nausea
0.34 =chest_any =pale_clammy
0.34 =clot_risk =pain_any
0.34 =co_words =nausea
0.34 =copd
0.34 =cough =vaginal_bleeding
0.34 =eye_hit_bad =nail_word
0.34 =eye_hit_bad =worst_ever
0.34 =half_body
0.34 =head_danger =limb_injury
0.34 =head_danger =near_faint
0.34 =nail_word =vision_loss
0.34 =pain_any =worst_ever
0.34 =purple_rash
0.34 =purple_rash =rash
0.34 =right_side =squeezing_word
0.34 =short_breath =valve_or_device
0.34 =worst_ever
0.34 ^ _ epoc
0.34 adentr
0.34 agua un
0.34 alrededor
0.34 ano no
0.34 cada _ que
0.34 con _ sierr
0.34 cuest respirar
0.34 dan ganas
0.34 de _ bebe
0.34 de _ del
0.34 de _ seman
0.34 desde _ dias
0.34 doble y
0.34 dolor _ la
0.34 duele mucho
0.34 el nino
0.34 empez de
0.34 epoc
0.34 esta
0.34 esta _ no
0.34 esta tembl
0.34 gente
0.34 hace dias
0.34 la _ me
0.34 la vejig
0.34 lados y
0.34 llevo dos
0.34 me _ ganas
0.34 me apriet
0.34 mi _ le
0.34 muchisim
0.34 mucho sueno
0.34 pico una
0.34 que _ corazon
0.34 sangrar
0.34 seman _ y
0.34 todos _ y
0.34 un ruido
0.34 vejig
0.34 vez que
0.34 y _ en
0.34 y _ los
0.34 y _ morad
0.33 # minut
0.33 -bebe -movers
0.33 -me _ -parar
0.33 -parar
0.33 -puedo -parar
0.33 -saliv
0.33 =baby =bluish
0.33 =baby =many_days
0.33 =belly_hit =belly_word
0.33 =belly_hit =bite_bad
0.33 =belly_hit =deformed
0.33 =belly_hit =fall_any
0.33 =belly_hit =heat_exposure
0.33 =belly_pain =pregnant
0.33 =belly_word =burn_severity
0.33 =bite_bad =burn_any
0.33 =bite_bad =burn_big
0.33 =bite_bad =deformed
0.33 =bladder_bowel_loss
0.33 =bleeding_any =fainted
0.33 =bleeding_any =wound
0.33 =burn_severity =chemical_word
0.33 =burn_severity =long_bleed
0.33 =chest_lasting =chest_pressure
0.33 =chest_lasting =contractions
0.33 =chest_lasting =head_injury
0.33 =chest_lasting =nail_word
0.33 =co_words =gas_smell
0.33 =confused =lost_place
0.33 =contractions =hours_pain
0.33 =cough =drowning
0.33 =days_many =postpartum
0.33 =every_one_of_them =fever
0.33 =every_one_of_them =head_danger
0.33 =eye_area =eye_pain
0.33 =eye_area =rash
0.33 =eye_area =swallowed_battery
0.33 =eye_hit_bad =hurts_breathing
0.33 =eye_pain
0.33 =eye_pain =pain_any
0.33 =fall_any =severe_weakness
0.33 =fever =kidney_infection
0.33 =fever =recent_travel
0.33 =flank_pain =head_danger
0.33 =gas_smell
0.33 =head_danger =high_fever
0.33 =head_injury =vomiting
0.33 =hernia_stuck
0.33 =hit_hard =severe_weakness
0.33 =hurts_breathing =pain_any
0.33 =kidney_infection
0.33 =kidney_infection =uti
0.33 =lost_place
0.33 =low_temp
0.33 =moved_right
0.33 =moved_right =squeezing_word
0.33 =nail_word =snake_bad
0.33 =no_urine =vomiting
0.33 =recent_travel
0.33 =right_side
0.33 =spreading =wound_infected
0.33 ^ todos
0.33 a hacer
0.33 ahog
0.33 ahog con
0.33 arrib _ la
0.33 caida
0.33 comer camaron
0.33 corazon _ me
0.33 de _ caida
0.33 de _ camaron
0.33 de _ piern
0.33 derram
0.33 desde _ una
0.33 desmay _ el
0.33 desmay _ no
0.33 el bano
0.33 en _ bano
0.33 en _ la
0.33 en _ rinon
0.33 esta ahog
0.33 fiebr _ escalofri
0.33 hijo _ quemo
0.33 hunden
0.33 hunden _ costill
0.33 hunden las
0.33 incendi
0.33 infeccion _ los
0.33 la _ a
0.33 la _ chuec
0.33 la caida
0.33 le _ la
0.33 le falta
0.33 le hunden
0.33 mi _ hace
0.33 mi _ metio
0.33 nino comio
0.33 pegue en
0.33 recien
0.33 se _ ahog
0.33 se _ hunden
0.33 se _ puso
0.33 tragar ni
0.33 un derram
0.33 un ojo
0.33 veces _ me
0.33 vez _ fiebr
0.33 voy _ hacer
0.33 y _ muy
0.33 y sarpull
0.32 # _ se
0.32 -sabe
0.32 -veo _ -un
0.32 =a_lot =smoke
0.32 =allergen =hives
0.32 =allergen =hives_all
0.32 =at_rest =leg_feet_swollen
0.32 =baby =belly_word
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =back_pain =severe_pain
0.32 =battery_word =swallowed_thing
0.32 =belly_pain =chest_lasting
0.32 =burn_severity =jaundice
0.32 =burn_severity =pain_beyond
0.32 =burn_severity =retractions
0.32 =burn_severity =using_word
0.32 =chest_any =sweating
0.32 =chest_lasting =eye_hit_bad
0.32 =chest_lasting =wont_go_away
0.32 =choking =object_stuck
0.32 =confused =withdrawal
0.32 =days_many =postpartum_smell
0.32 =days_many =swelling
0.32 =diabetes =pale_clammy
0.32 =diabetes =sweating
0.32 =elderly =fall_any
0.32 =elderly =fell
0.32 =elderly =hit_hard
0.32 =eye_hit_bad =saddle_numb
0.32 =fall_any =numb_any
0.32 =fever =one_side_belly
0.32 =fever =postpartum_smell
0.32 =fever =severe_pain
0.32 =flank_pain =numb_any
0.32 =flank_pain =saddle_numb
0.32 =head_danger =hernia_word
0.32 =heat_danger
0.32 =hernia_word =vomiting
0.32 =high_fever =rigors
0.32 =hip_hurts =saddle_numb
0.32 =jaw_arm_sweat
0.32 =long_bleed =pale_clammy
0.32 =long_bleed =wont_go_away
0.32 =nail_word =radiates
0.32 =near_faint =pain_any
0.32 =numb_any =radiates
0.32 =pain_any =saddle_numb
0.32 =radiates =saddle_numb
0.32 =radiates_groin
0.32 =severe_pain =tia_resolved
0.32 =slow_heart =weak_any
0.32 =squeezing_word =testicle
0.32 =swallowed_battery =swallowed_thing
0.32 =swelling =young_baby
0.32 =vomiting_constantly
0.32 =wont_go_away
0.32 ^ di
0.32 atras y
0.32 boca y
0.32 boton
0.32 cabez _ una
0.32 calient
0.32 calient _ no
0.32 casi
0.32 cayo de
0.32 cinco veces
0.32 cocin y
0.32 corazon late
0.32 de asma
0.32 de boton
0.32 desmayar _ el
0.32 di _ luz
0.32 el lado
0.32 embaraz con
0.32 en _ noch
0.32 en _ piso
0.32 escup
0.32 fiebr
0.32 fiebr _ la
0.32 fiebr de
0.32 hace _ horas
0.32 hija _ que
0.32 hija dice
0.32 infeccion _ oido
0.32 las noch
0.32 marca #11+
0.32 me _ mucho
0.32 me _ respirar
0.32 mi popo
0.32 mor y
0.32 mucho humo
0.32 mueve
0.32 muy
0.32 nause _ se
0.32 nause y
0.32 negro _ pegajos
0.32 no -sabe
0.32 no _ quita
0.32 pegajos
0.32 pila _ boton
0.32 pila de
0.32 se mueve
0.32 se quita
0.32 sient el
0.32 sud frio
0.32 tembl y
0.32 tengo _ pastill
0.32 todos _ la
0.32 trab y
0.32 trago una
0.32 ve borros
0.32 veces y
0.32 y _ pego
0.32 y _ que
0.32 y _ raro
0.32 y a
0.32 y pegajos
0.31 -con
0.31 -con -un
0.31 -nos
0.31 -nos -reconoc
0.31 -pipi
0.31 -podem
0.31 =a_lot =headache
0.31 =baby =harm_others
0.31 =barking_stridor =hurts_breathing
0.31 =belly_pain =one_side_belly
0.31 =belly_pain =upper_belly_pain
0.31 =belly_word =pregnant
0.31 =bite_bad =eye_area
0.31 =bite_bad =head_danger
0.31 =bite_bad =vision_loss
0.31 =black_stool =fainted
0.31 =blurry_vision =pain_any
0.31 =bp_high =head_danger
0.31 =burn_severity =deep_burn
0.31 =burn_severity =hours_pain
0.31 =burn_severity =kid_breathing
0.31 =burn_severity =rigors
0.31 =chemical_word =pain_any
0.31 =chest_lasting =clot_risk
0.31 =chest_lasting =soaking_pad
0.31 =chest_tearing
0.31 =clot_risk =swelling
0.31 =co_words =vomiting
0.31 =cold_outside =cough
0.31 =cough =cut_by_accident
0.31 =curtain_word =eye_hit_bad
0.31 =curtain_word =nail_word
0.31 =curtain_word =vision_loss
0.31 =diabetes =young_baby
0.31 =ear_pain =swelling
0.31 =elderly =fainted
0.31 =eye_area =vision_loss
0.31 =eye_hit_bad =hit_hard
0.31 =hallucinating =harm_others
0.31 =head_danger =recent_travel
0.31 =head_danger =short_breath
0.31 =hernia_stuck =severe_pain
0.31 =hours_pain =soaking_pad
0.31 =kid_breathing
0.31 =kid_breathing =short_breath
0.31 =long_bleed =wound
0.31 =not_looking
0.31 =one_eye =vision_loss
0.31 =pregnant =young_baby
0.31 =pulse_very_low
0.31 =pulse_very_low =slow_heart
0.31 =rigors =wound_infected
0.31 =rigors_hard =wound_infected
0.31 =self_harm_now =suicidal
0.31 =speech =tia_resolved
0.31 =stiff_neck
0.31 =swelling_lips =swelling_throat
0.31 =swelling_throat =tongue_swollen
0.31 =wound_infected
0.31 ^ _ hija
0.31 ^ oigo
0.31 a _ herman
0.31 anticongelant
0.31 bajar _ cortin
0.31 bajar una
0.31 el _ tieso
0.31 embaraz _ #
0.31 embaraz _ convulsion
0.31 error
0.31 esta tir
0.31 hijo _ le
0.31 hinchazon _ de
0.31 huele mal
0.31 hueso _ la
0.31 la _ se
0.31 le duele
0.31 lucecit
0.31 mi _ se
0.31 mi corazon
0.31 no -nos
0.31 no _ -podem
0.31 oigo _ que
0.31 pila
0.31 por error
0.31 por ratos
0.31 puede hablar
0.31 puedo _ ni
0.31 puso azul
0.31 quier matar
0.31 quiet
0.31 respir
0.31 se _ anticongelant
0.31 se _ azul
0.31 se _ unas
0.31 sent
0.31 sient _ se
0.31 terribl
0.31 tiene _ labi
0.31 tir en
0.31 tom
0.31 tomo anticongelant
0.31 trae #11+
0.31 tuerc _ cuell
0.31 tuerc el
0.31 una cortin
0.31 unas _ de
0.31 vengo
0.31 vengo _ un
0.31 vengo de
0.31 veo lucecit
0.31 voces
0.31 voy _ desmayar
0.3 -a -nadie
0.3 -a _ desde
0.3 -de -un
0.3 -la -puedo
0.3 -nadie
0.3 -nadie desde
0.3 -reconoc -a
0.3 -reconoc _ -nadie
0.3 -regres
0.3 =allergen =floppy_es
0.3 =baby =long_bleed
0.3 =baby_quiet =hours_pain
0.3 =belly_hard =eye_hit_bad
0.3 =belly_hard =pain_any
0.3 =belly_word =moved_right
0.3 =bite_bad =to_the_bone
0.3 =bleeding_any =fever
0.3 =bp_medicine =overdose_taken
0.3 =burn_any =every_one_of_them
0.3 =burn_big =every_one_of_them
0.3 =burn_severity =calf
0.3 =burn_severity =confused
0.3 =burn_severity =days_many
0.3 =burn_severity =turning_blue
0.3 =chest_lasting =coughs_blood
0.3 =chest_lasting =drowsy
0.3 =chest_lasting =short_breath
0.3 =cold_only =recent_infection
0.3 =cut_by_accident =fever
0.3 =dangerous_person =eye_hit_bad
0.3 =dangerous_person =fainted
0.3 =days_many =flu_bad
0.3 =days_many =recent_infection
0.3 =diabetes =wound_infected
0.3 =drooling
0.3 =dry_mouth =eye_area
0.3 =dry_mouth =soft_spot
0.3 =every_one_of_them =no_urine
0.3 =eye_hit_bad =swelling
0.3 =fainted =pain_any
0.3 =fall_hard =heat_exposure
0.3 =fall_height =heat_exposure
0.3 =floppy_es =wont_feed
0.3 =flu_bad =recent_infection
0.3 =getting_worse =headache
0.3 =getting_worse =severe_headache
0.3 =head_danger =no_gas
0.3 =high_fever =stiff_neck
0.3 =hours_pain =pale_clammy
0.3 =hours_pain =priapism
0.3 =long_bleed =weak_one_side
0.3 =nail_word =weak_one_side
0.3 =no_gas =vomiting
0.3 =pale_clammy =squeezing_word
0.3 =racing_heart =shaking
0.3 =seizure =unresponsive
0.3 =short_breath =vomiting
0.3 =soft_spot
0.3 =swallow_trouble =throat_sore
0.3 =tearing =tearing_trunk
0.3 =throat_sore =wont_swallow
0.3 =to_the_bone
0.3 ^ _ clavo
0.3 ^ _ herni
0.3 ^ _ profund
0.3 ^ _ queme
0.3 a _ altur
0.3 a _ derech
0.3 a _ hace
0.3 abuel _ -reconoc
0.3 aceler
0.3 aguant
0.3 aire _ esta
0.3 alacran
0.3 amaneci _ la
0.3 calient y
0.3 campament
0.3 comer _ esta
0.3 como tabla
0.3 con _ uva
0.3 de _ botell
0.3 de _ nariz
0.3 del techo
0.3 dos dias
0.3 duele al
0.3 e hinch
0.3 el humo
0.3 en _ trabaj
0.3 es diabetic
0.3 gris y
0.3 hinch _ me
0.3 hinchad y
0.3 hund
0.3 hundid
0.3 hundid y
0.3 la _ hund
0.3 la derech
0.3 la moller
0.3 le sale
0.3 los _ hundid
0.3 luz hace
0.3 matar a
0.3 me operaron
0.3 me queme
0.3 mi parej
0.3 moller
0.3 moller hund
0.3 nino _ trago
0.3 no -reconoc
0.3 no -regres
0.3 no _ -de
0.3 no _ seguir
0.3 no baja
0.3 ojos hundid
0.3 operaron
0.3 parej
0.3 por las
0.3 que _ a
0.3 queme
0.3 quier _ me
0.3 quier seguir
0.3 rompi _ fuent
0.3 rompi la
0.3 sangr roja
0.3 seguir
0.3 tabla
0.3 tabla y
0.3 techo
0.3 tiene _ moller
0.3 todo _ brazo
0.3 tomo _ de
0.3 tuve gripe
0.3 un _ se
0.3 un alacran
0.3 una uva
0.3 uva
0.3 veo _ con
0.3 y _ -regres
0.3 y _ como
0.3 ya _ dos
0.29 # _ esta
0.29 #11+ _ escalofri
0.29 #99+ #99+
0.29 -sient -mis
0.29 =a_lot =cannot_breathe
0.29 =a_lot =postpartum
0.29 =abuse_danger =vaginal_bleeding
0.29 =allergen =burn_severity
0.29 =arm_or_jaw_too
0.29 =baby_hot =days_many
0.29 =baby_hot =fever
0.29 =baby_still =hours_pain
0.29 =belly_pain =eye_hit_bad
0.29 =belly_pain =moved_right
0.29 =bite_bad =tia_resolved
0.29 =bleeding_any =clot_risk
0.29 =bleeding_any =not_clotting
0.29 =burn_severity =burned_hand
0.29 =burn_severity =floppy_es
0.29 =burn_severity =jaw_arm_sweat
0.29 =burn_severity =purple_word
0.29 =burn_severity =wont_feed
0.29 =calf =eye_hit_bad
0.29 =chest_any =jaw_arm_sweat
0.29 =chest_lasting =inhaler_fails
0.29 =chest_lasting =seizure_repeat
0.29 =choking =elderly
0.29 =cholinergic =drooling
0.29 =clot_risk =hours_pain
0.29 =dangerous_person =speech_garbled
0.29 =days_many =jaw_locked
0.29 =days_many =new_baby
0.29 =discharge =postpartum
0.29 =discharge =postpartum_smell
0.29 =discharge =recent_surgery
0.29 =dizzy =rectal_blood
0.29 =done_with_it =self_harm_now
0.29 =drowning =fall_any
0.29 =drowning =hit_hard
0.29 =eye_hit_bad =immunosuppressed
0.29 =fever =skin_infection
0.29 =head_danger =radiates
0.29 =head_danger =stiff_neck
0.29 =hernia_word
0.29 =hernia_word =nail_word
0.29 =hours_pain =seizure_repeat
0.29 =hurts_move
0.29 =jaw_locked =one_side_throat
0.29 =jaw_locked =wound
0.29 =nail_word =sting
0.29 =nail_word =sudden
0.29 =numb_any =snake
0.29 =numb_any =snake_bad
0.29 =one_side_belly
0.29 =one_side_belly =pain_any
0.29 =one_side_throat
0.29 =pain_any =pregnant
0.29 =phlegm =short_breath
0.29 =phlegm =young_baby
0.29 =postpartum =young_baby
0.29 =recent_surgery =wound_infected
0.29 =severe_headache =severe_pain
0.29 =severe_pain =vomiting
0.29 =speech =sudden
0.29 amarill _ no
0.29 amarill y
0.29 angin
0.29 babe
0.29 carbon
0.29 de tomar
0.29 debaj de
0.29 dedos dormid
0.29 demasiad
0.29 diabetic esta
0.29 el muslo
0.29 embaraz _ veo
0.29 embaraz y
0.29 empap
0.29 empap _ toall
0.29 en _ altur
0.29 espald _ tengo
0.29 esta negra
0.29 esta sud
0.29 estoy tos
0.29 fiebr _ dolor
0.29 fiebr dolor
0.29 fiebr el
0.29 frasc de
0.29 hacia adelant
0.29 izquierd
0.29 la mano
0.29 las angin
0.29 mama _ desplom
0.29 manch
0.29 mano
0.29 mord _ la
0.29 mordi _ serpient
0.29 mover _ brazo
0.29 much pastill
0.29 muslo
0.29 no _ -mis
0.29 para _ sangrar
0.29 poco hinch
0.29 pulso en
0.29 que _ voy
0.29 que la
0.29 quemo _ mano
0.29 quij
0.29 respir _ rap
0.29 ronca raro
0.29 sale pus
0.29 se _ algo
0.29 senti que
0.29 tengo _ pulso
0.29 tengo miedo
0.29 tos _ me
0.29 un _ hinch
0.29 un peso
0.29 va a
0.29 veo _ y
0.29 vibor en
0.29 y _ -respond
0.29 y _ escalofri
0.29 y _ sale
0.29 ya no
0.28 -despiert _ dorm
0.28 -despiert muy
0.28 -el _ -y
0.28 -ha -moj
0.28 -las -piern
0.28 -moj
0.28 -puedo _ y
0.28 -que
0.28 -reconoc _ tiene
0.28 -reconoc y
0.28 -respirab
0.28 =a_lot =rigors
0.28 =a_lot =rigors_hard
0.28 =allergen =chest_lasting
0.28 =baby =screams_in_bouts
0.28 =back_pain =squeezing_word
0.28 =belly_hard =severe_pain
0.28 =belly_word =vomiting
0.28 =bite_bad =face_and_arm
0.28 =bladder_bowel_loss =saddle_numb
0.28 =bleeding_any =days_many
0.28 =bleeding_any =pain_any
0.28 =blister_any
0.28 =blister_any =burn_severity
0.28 =breathe_word
0.28 =breathe_word =cannot_breathe
0.28 =breathe_word =short_breath
0.28 =burn_any =deep_burn
0.28 =burn_severity =face_and_arm
0.28 =burn_severity =short_breath
0.28 =burn_severity =swelling
0.28 =cannot_move_limb =severe_weakness
0.28 =cannot_move_limb =weak_one_side
0.28 =chemical_word =smoke
0.28 =chest_lasting =seizure
0.28 =chest_pressure =squeezing_word
0.28 =cold_limb =limb_injury
0.28 =confused =rigors
0.28 =confused =shaking
0.28 =days_many =fall_hard
0.28 =diabetes =gangrene
0.28 =drowning =fell
0.28 =elderly =head_danger
0.28 =eye_area =long_bleed
0.28 =eye_area =vomiting
0.28 =eye_bulge =eye_red
0.28 =eye_hit_bad =sickle_cell
0.28 =eye_hit_bad =tearing
0.28 =face_and_arm
0.28 =head_danger =sting
0.28 =head_danger =worst_ever
0.28 =headache =sudden
0.28 =headache =worst_ever
0.28 =high_fever =rigors_hard
0.28 =limb_injury =speech
0.28 =long_bleed =nosebleed
0.28 =long_bleed =soaking_pad
0.28 =moved_right =upper_belly_pain
0.28 =nail_word =postpartum
0.28 =nail_word =suicidal
0.28 =one_side_belly =upper_belly_pain
0.28 =pain_any =swelling
0.28 =pain_any =tearing
0.28 =pain_any =vaginal_bleeding
0.28 =poison_contact
0.28 =radiates_groin =vomiting
0.28 =rash =stiff_neck
0.28 =recent_infection
0.28 =right_side =upper_belly_pain
0.28 =rigors =uti
0.28 =severe_headache =squeezing_word
0.28 =severe_headache =worst_ever
0.28 =short_breath =sting
0.28 =squeezing_word =tearing
0.28 =stiff_neck =vaginal_bleeding
0.28 =very_fast_pulse
0.28 ^ _ ojo
0.28 ^ _ operaron
0.28 ^ _ piern
0.28 ^ sient
0.28 adolor
0.28 ator _ el
0.28 atras _ la
0.28 brazo y
0.28 cara _ el
0.28 clavo _ la
0.28 corto _ venas
0.28 de _ vida
0.28 de _ y
0.28 demasiad _ de
0.28 dolor _ el
0.28 el testicul
0.28 escribi la
0.28 espos
0.28 estoy
0.28 fiebr _ y
0.28 frio
0.28 herman _ corto
0.28 herman esta
0.28 huele _ y
0.28 la carta
0.28 la sangr
0.28 marca #99+
0.28 meses no
0.28 meses se
0.28 mi espos
0.28 muy lento
0.28 no -respirab
0.28 no _ -moj
0.28 para _ y
0.28 paro _ vomitar
0.28 piel amarill
0.28 pila _ el
0.28 pila en
0.28 puede respirar
0.28 queme _ cara
0.28 respirar _ no
0.28 se _ las
0.28 sient _ un
0.28 tiene _ azucar
0.28 tiene _ presion
0.28 tomo un
0.28 tres _ y
0.28 tuve un
0.28 una pistol
0.28 y _ -respir
0.28 y _ alta
0.28 y _ anticoagulant
0.28 y _ frio
0.28 y _ quier
0.28 y ha
0.27 -a
0.27 -bebe _ desde
0.27 -las -palabr
0.27 -me -salen
0.27 -me _ -las
0.27 -movers desde
0.27 -orin -en
0.27 -salen
0.27 -salen -las
0.27 -salen _ -palabr
0.27 =a_lot =sugar_very_high
0.27 =acts_drunk
0.27 =acts_drunk =alcohol
0.27 =again_fainted =head_danger
0.27 =baby =hurts_breathing
0.27 =back_pain =uti
0.27 =bite_bad =choking
0.27 =bite_bad =drug_named
0.27 =bleeding_any =chest_lasting
0.27 =blind_one_eye =sudden
0.27 =blister_any =burn_big
0.27 =blister_word =burn_big
0.27 =bruising =co_words
0.27 =burn_big =rash
0.27 =burn_severity =chest_tearing
0.27 =burn_severity =many_days
0.27 =burn_severity =trunk_pain
0.27 =cancer_history =fever
0.27 =cancer_history =immunosuppressed
0.27 =chest_any =chest_lasting
0.27 =chest_any =eye_hit_bad
0.27 =chest_any =trunk_pain
0.27 =chest_pain =trunk_pain
0.27 =choking =nail_word
0.27 =confused =high_fever
0.27 =days_many =rash
0.27 =elderly =wakes
0.27 =eye_hit_bad =hernia
0.27 =eye_hit_bad =hernia_word
0.27 =eye_hit_bad =short_breath
0.27 =face_droop =limb_injury
0.27 =fever =nail_word
0.27 =head_danger =hives
0.27 =head_danger =hives_all
0.27 =hernia =pain_any
0.27 =hernia_word =pain_any
0.27 =hip_hurts =uti
0.27 =hours_pain =preterm_weeks
0.27 =jaw_arm_sweat =radiates
0.27 =left_ribs =weak_one_side
0.27 =pain_any =rigors
0.27 =pain_beyond =wound_infected
0.27 =pale_clammy =trunk_pain
0.27 =radiates =uti
0.27 =skin_black =wound_infected
0.27 =skin_infection =tooth_bad
0.27 =snake =swelling
0.27 =snake_bad =swelling
0.27 =sugar_very_high =thirsty
0.27 =tooth_bad =wound_infected
0.27 ^ _ aguant
0.27 ^ _ nieta
0.27 ^ _ oximetr
0.27 ^ _ ronch
0.27 abuelit amaneci
0.27 borrach
0.27 cancer _ en
0.27 carro
0.27 cayo cloro
0.27 como borrach
0.27 con nause
0.27 de #99+
0.27 de _ alberc
0.27 de _ hace
0.27 de _ operacion
0.27 de _ vuelo
0.27 del corazon
0.27 derech y
0.27 desde _ #11+
0.27 desde _ despert
0.27 dolor _ de
0.27 dolor _ en
0.27 el oximetr
0.27 en _ casa
0.27 en quimioterapi
0.27 estoy _ mucho
0.27 frasc
0.27 hace #
0.27 herman _ que
0.27 herman dice
0.27 herman tiene
0.27 jug futbol
0.27 la cabez
0.27 la gente
0.27 late rapidisim
0.27 le _ una
0.27 le ve
0.27 mar me
0.27 mare como
0.27 mi _ amaneci
0.27 mi nieta
0.27 ni _ -saliv
0.27 nieta
0.27 nieta se
0.27 nina tiene
0.27 no _ -salen
0.27 ojo
0.27 ojo rojo
0.27 orinar y
0.27 oximetr
0.27 oximetr _ #11+
0.27 oximetr marca
0.27 parar y
0.27 pastill _ dormir
0.27 que despert
0.27 quimioterapi
0.27 quimioterapi y
0.27 rapidisim
0.27 sacaron
0.27 se
0.27 se _ ve
0.27 suena
0.27 tiene dolor
0.27 tome much
0.27 torci _ boca
0.27 torci la
0.27 un vuelo
0.27 una botell
0.27 una herni
0.27 vecin _ tir
0.27 vecin esta
0.27 veo doble
0.27 vibor _ el
0.27 y convulsion
0.26 -veo -con
0.26 =allergen =sting
0.26 =at_rest =barking_stridor
0.26 =at_rest =burn_severity
0.26 =at_rest =hurts_breathing
0.26 =baby =fall_any
0.26 =baby =fell
0.26 =baby =fell_baby
0.26 =baby =hit_hard
0.26 =baby_quiet =baby_still
0.26 =baby_still =belly_word
0.26 =belly_word =eye_hit_bad
0.26 =bite_bad =stiff_neck
0.26 =bladder_bowel_loss =severe_pain
0.26 =bladder_bowel_loss =squeezing_word
0.26 =blister_any =blister_word
0.26 =blister_word
0.26 =blister_word =burn_severity
0.26 =blood_thinner =elderly
0.26 =blood_thinner =eye_hit_bad
0.26 =blood_thinner =hours_pain
0.26 =bluish =short_breath
0.26 =burn_any =fever
0.26 =burn_big =fever
0.26 =burn_severity =green_vomit
0.26 =burn_severity =purple_rash
0.26 =burn_severity =rash
0.26 =burn_severity =skin_peeling
0.26 =burn_severity =tearing
0.26 =burn_severity =tearing_trunk
0.26 =burned_hand =hit_hard
0.26 =cannot_breathe =cold_outside
0.26 =cannot_breathe =inhaler_fails
0.26 =cant_lie_flat
0.26 =chest_lasting =nosebleed
0.26 =chest_lasting =upper_belly_pain
0.26 =chest_pain =sweating
0.26 =copd =short_breath
0.26 =coughs_blood =spits_clots
0.26 =days_many =wont_feed
0.26 =diabetes =pain_any
0.26 =diabetes =trunk_pain
0.26 =done_with_it =nail_word
0.26 =drowsy =vomiting
0.26 =ear_pain =recent_infection
0.26 =ear_swollen =recent_infection
0.26 =elderly =weak_one_side
0.26 =eye_hit_bad =head_danger
0.26 =eye_hit_bad =high_fever
0.26 =eye_hit_bad =no_injury
0.26 =fall_height =fell
0.26 =fever =shaking
0.26 =half_asleep
0.26 =half_asleep =half_body
0.26 =head_danger =pale_clammy
0.26 =hives =short_breath
0.26 =hives =swelling_throat
0.26 =hours_pain =nosebleed
0.26 =means_at_hand =nail_word
0.26 =means_at_hand =using_word
0.26 =nail_word =soaking_pad
0.26 =no_injury =pain_any
0.26 =no_injury =squeezing_word
0.26 =no_injury =sudden
0.26 =radiates =sweating
0.26 =rash =short_breath
0.26 =rash =swelling_throat
0.26 =rigors_hard =shaking
0.26 =severe_pain =trunk_pain
0.26 =swelling_throat =throat_sore
0.26 =swelling_throat =throat_tight
0.26 =throat_sore =throat_tight
0.26 ^ _ vapor
0.26 ^ escup
0.26 a chorr
0.26 abrir _ boca
0.26 acido en
0.26 agua
0.26 ahora _ y
0.26 ampoll
0.26 ataqu de
0.26 bola
0.26 cayo acido
0.26 como que
0.26 cuchill en
0.26 cuerp
0.26 de _ nada
0.26 de mi
0.26 del _ con
0.26 duele horribl
0.26 duele y
0.26 el _ hinch
0.26 embaraz _ dolor
0.26 embaraz _ la
0.26 embaraz la
0.26 en _ manos
0.26 es en
0.26 es insoportabl
0.26 escup sangr
0.26 esta _ mucho
0.26 esta agu
0.26 estoy _ sangr
0.26 estoy tembl
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 gargant muy
0.26 hace un
0.26 herman _ convulsion
0.26 herman _ esta
0.26 hund y
0.26 insoportabl
0.26 la nada
0.26 mama _ en
0.26 me _ a
0.26 me _ acido
0.26 me _ falt
0.26 me inflam
0.26 medicin nueva
0.26 mi panza
0.26 moller _ y
0.26 negro _ chapopot
0.26 negro como
0.26 nino _ metio
0.26 no -la
0.26 ojo _ y
0.26 pastill en
0.26 pero esta
0.26 perro y
0.26 pistol _ el
0.26 ratas
0.26 respir rap
0.26 sangr vaginal
0.26 se ve
0.26 tengo _ pistol
0.26 tengo calentur
0.26 tengo epoc
0.26 tome como
0.26 vaginal
0.26 vapor
0.26 verde y
0.26 y _ agu
0.26 y sale
0.26 y tomo
0.25 #11+ horas
0.25 #99+ _ me
0.25 -bebe
0.25 -me -reconoc
0.25 -mueva
0.25 -mueva _ -bebe
0.25 -nada -con
0.25 -para
0.25 -puedo -levantar
0.25 -que -se
0.25 -que _ -mueva
0.25 -reaccion
0.25 -se
0.25 -se -mueva
0.25 -veo -nada
0.25 -veo _ -con
0.25 =a_lot =days_many
0.25 =a_lot =dizzy
0.25 =a_lot =hit_hard
0.25 =a_lot =pain_any
0.25 =a_lot =preterm_weeks
0.25 =a_lot =short_breath
0.25 =alcohol =confused
0.25 =allergen =dizzy
0.25 =allergen =throat_closing
0.25 =belly_hit =fall_height
0.25 =belly_word =fall_any
0.25 =belly_word =hit_hard
0.25 =bite_bad =rash
0.25 =blurry_vision =dizzy
0.25 =blurry_vision =severe_pain
0.25 =bruising =numb_any
0.25 =burn_severity =drowsy
0.25 =burn_severity =lips_blue
0.25 =cannot_move_limb =elderly
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =eye_area
0.25 =chest_lasting =severe_pain
0.25 =child_got_pills =elderly
0.25 =clot_risk =coughs_blood
0.25 =clot_risk =wakes
0.25 =co_words =dizzy
0.25 =days_many =pregnant
0.25 =days_many =severe_pain
0.25 =dizzy =soaking_pad
0.25 =drooling =throat_sore
0.25 =elderly =means_mentioned
0.25 =elderly =using_word
0.25 =every_one_of_them =nausea
0.25 =every_one_of_them =rash
0.25 =eye_hit =eye_hit_bad
0.25 =eye_hit_bad =postpartum
0.25 =fever =squeezing_word
0.25 =fever =unresponsive
0.25 =getting_worse =worst_ever
0.25 =head_danger
0.25 =head_danger =heat_danger
0.25 =heat_danger =heat_exposure
0.25 =high_fever =pain_any
0.25 =high_fever =vomiting
0.25 =hours_pain =new_confusion
0.25 =irregular_heart =racing_heart
0.25 =jaw_arm_sweat =nausea
0.25 =near_faint =pale_clammy
0.25 =new_medicine
0.25 =pain_any =short_breath
0.25 =pale_clammy =sugar_low
0.25 =preterm_weeks =young_baby
0.25 =rash =swelling
0.25 =squeezing_word =upper_belly_pain
0.25 =squeezing_word =worst_ever
0.25 =sudden =testicle
0.25 =swelling =tooth_bad
0.25 =tooth_bad
0.25 =trunk_pain =upper_belly_pain
0.25 =wound =wound_infected
0.25 ^ _ olor
0.25 ^ _ tan
0.25 aire al
0.25 alberc
0.25 apret _ cuell
0.25 apret el
0.25 cabez _ ahora
0.25 cai _ techo
0.25 cai del
0.25 casa tenem
0.25 convulsion _ no
0.25 de _ garrapat
0.25 dura y
0.25 e
0.25 el _ apret
0.25 el peor
0.25 en _ muslo
0.25 en _ quij
0.25 fuent _ tengo
0.25 gas _ la
0.25 hay _ a
0.25 hay olor
0.25 herni y
0.25 hija _ la
0.25 hija _ tomo
0.25 hijo _ esta
0.25 jugo
0.25 la _ tenem
0.25 la medicin
0.25 las costill
0.25 mama
0.25 mama _ el
0.25 mama _ esta
0.25 me _ matar
0.25 me apret
0.25 me desmay
0.25 mi _ dice
0.25 mi mama
0.25 mucho la
0.25 no -reaccion
0.25 no _ mover
0.25 nueva para
0.25 olor _ gas
0.25 olor a
0.25 pecho apret
0.25 pela
0.25 porqu _ no
0.25 porqu ya
0.25 repent me
0.25 se _ va
0.25 toall cada
0.25 todas las
0.25 tome _ pastill
0.25 trago unas
0.25 una _ cada
0.25 una toall
0.25 y _ las
0.25 y _ piel
0.25 y mare
0.25 ya van
0.24 -contest
0.24 -ha _ -el
0.24 -le
0.24 -lo _ -despertar
0.24 -moj -el
0.24 -moj _ -panal
0.24 =a_lot =blood_thinner
0.24 =a_lot =severe_pain
0.24 =a_lot =swelling
0.24 =abuse_danger =eye_hit_bad
0.24 =allergen =dystonia
0.24 =belly_hit =bleeding_any
0.24 =belly_hit =vaginal_bleeding
0.24 =bite_bad =blurry_vision
0.24 =bite_bad =high_fever
0.24 =bite_bad =stab_shot
0.24 =bleeding_any =near_faint
0.24 =bleeding_any =rectal_blood
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =bluish =purple_word
0.24 =blurry_vision =eye_area
0.24 =bp_medicine =swelling
0.24 =bp_medicine =swelling_lips
0.24 =bp_medicine =tongue_swollen
0.24 =bp_very_high =eye_hit_bad
0.24 =burn_severity =dizzy
0.24 =burn_severity =head_injury
0.24 =burn_severity =heat_danger
0.24 =calf =deformed
0.24 =calf =ear_wax
0.24 =calf =fever
0.24 =chest_any =hours_pain
0.24 =chest_any =radiates
0.24 =chest_lasting =immunosuppressed
0.24 =co_words =rash
0.24 =confused =pale_clammy
0.24 =confused =sweating
0.24 =cough =eye_hit_bad
0.24 =dangerous_person =eye_area
0.24 =diarrhea =stool_blood
0.24 =drug_named =dystonia
0.24 =ear_wax =leg_swelling_one
0.24 =ear_wax =swelling
0.24 =elderly =hours_pain
0.24 =eye_area =stab_shot
0.24 =eye_bulge =swelling
0.24 =eye_hit_bad =eye_red
0.24 =eye_hit_bad =head_injury
0.24 =eye_hit_bad =jaw_arm_sweat
0.24 =eye_hit_bad =severe_weakness
0.24 =eye_pierced =stab_shot
0.24 =face_blisters =rash
0.24 =fell =head_injury
0.24 =fever =pain_beyond
0.24 =gas_smell =head_danger
0.24 =head_danger =sugar_extreme
0.24 =hives =vomiting
0.24 =hives_all =vomiting
0.24 =hours_pain =trunk_pain
0.24 =leg_feet_swollen =muscle_hard
0.24 =means_at_hand =self_harm_now
0.24 =moved_right =right_side
0.24 =muscle_hard
0.24 =muscle_hard =swelling
0.24 =nail_word =severe_headache
0.24 =nail_word =young_baby
0.24 =nausea =squeezing_word
0.24 =near_faint =vaginal_bleeding
0.24 =new_baby =young_baby
0.24 =postpartum =soaking_pad
0.24 =pregnant =preterm_weeks
0.24 =racing_heart =short_breath
0.24 =radiates_groin =squeezing_word
0.24 =rash =vomiting
0.24 =rectal_blood
0.24 =rectal_blood =vaginal_bleeding
0.24 =sugar_extreme =vomiting
0.24 =sweating =trunk_pain
0.24 =trunk_pain =vomiting
0.24 =vomiting_constantly =young_baby
0.24 ^ #
0.24 ^ _ amiga
0.24 ^ _ cayo
0.24 ^ _ golpe
0.24 ^ _ par
0.24 ^ regres
0.24 a _ ya
0.24 abuelit se
0.24 acuest _ tengo
0.24 acuest y
0.24 alrededor _ ojo
0.24 alrededor del
0.24 amiga
0.24 barrig _ y
0.24 cayo _ las
0.24 cierr
0.24 cierr _ gargant
0.24 cierr la
0.24 corazon _ muy
0.24 cu _ acuest
0.24 cuerp y
0.24 de lado
0.24 del golpe
0.24 despu _ golpe
0.24 duele _ el
0.24 duele _ mandibul
0.24 dura como
0.24 el _ con
0.24 el ojo
0.24 en _ cara
0.24 en _ con
0.24 en _ testicul
0.24 esta _ flojit
0.24 esta mor
0.24 flojit
0.24 hace _ minut
0.24 hinch _ calient
0.24 la _ horribl
0.24 la _ vomit
0.24 la herni
0.24 la nuca
0.24 la sierr
0.24 le dio
0.24 me cierr
0.24 mes
0.24 mi _ en
0.24 mi amiga
0.24 mord de
0.24 mucho el
0.24 muy flojit
0.24 muy rap
0.24 nariz _ hace
0.24 nariz desde
0.24 no -contest
0.24 no -le
0.24 no _ -las
0.24 nuca
0.24 pas _ se
0.24 peor _ de
0.24 piern _ ve
0.24 presion de
0.24 puedo _ desde
0.24 puedo mover
0.24 puso mor
0.24 quij trab
0.24 regres de
0.24 respirar _ tengo
0.24 sangr _ a
0.24 se _ cierr
0.24 se _ mor
0.24 sierr
0.24 tengo #
0.24 tengo _ labi
0.24 testicul _ y
0.24 tiene _ mes
0.24 tir _ el
0.24 tomo cloro
0.24 tres seman
0.24 veces
0.24 vomit _ y
0.24 y _ -contest
0.24 y _ cosas
0.24 y _ mor
0.24 y _ piern
0.23 #11+ _ estoy
0.23 -el
0.23 -el _ y
0.23 -esta
0.23 -hace -nada
0.23 -mi -bebe
0.23 -y -no
0.23 =a_lot =coughs_blood
0.23 =a_lot =drowning
0.23 =a_lot =thirsty
0.23 =abuse_danger =fight_blow
0.23 =allergen =head_danger
0.23 =allergen =plant_eaten
0.23 =baby_still =numb_any
0.23 =belly_hard
0.23 =belly_hard =belly_word
0.23 =belly_word =head_danger
0.23 =belly_word =right_side
0.23 =belly_word =young_baby
0.23 =bladder_bowel_loss =hours_pain
0.23 =bleeding_any =vomiting_constantly
0.23 =blurry_vision =head_danger
0.23 =bp_high =pain_any
0.23 =burn_severity =inhaler_fails
0.23 =burn_severity =radiates
0.23 =chest_lasting =hurts_move
0.23 =chest_lasting =moved_right
0.23 =chest_lasting =right_side
0.23 =chest_lasting =severe_weakness
0.23 =child_got_pills =plant_eaten
0.23 =dangerous_person =speech
0.23 =diabetes =short_breath
0.23 =drowning =short_breath
0.23 =eye_area =head_danger
0.23 =eye_hit_bad =sting
0.23 =eye_hit_bad =wound
0.23 =fever =tooth_bad
0.23 =half_body =weak_one_side
0.23 =head_danger =no_urine
0.23 =head_danger =radiates_groin
0.23 =head_danger =swelling
0.23 =hip_hurts =severe_pain
0.23 =hit_hard =legs_gone
0.23 =hit_hard =weak_legs
0.23 =hours_pain =radiates_groin
0.23 =hours_pain =urinary_stuck
0.23 =hours_pain =urinary_stuck_long
0.23 =hurts_breathing =short_breath
0.23 =leg_feet_swollen =swelling
0.23 =long_bleed =squeezing_word
0.23 =long_bleed =tia_resolved
0.23 =mouth_burning
0.23 =mouth_burning =numb_any
0.23 =mouth_burning =snake
0.23 =mouth_burning =snake_bad
0.23 =near_faint =radiates
0.23 =pain_any =tia_resolved
0.23 =pain_beyond =wound
0.23 =plant_eaten
0.23 =plant_eaten =poison_swallowed
0.23 =radiates =trunk_pain
0.23 =rigors =young_baby
0.23 =thirsty
0.23 =wound =young_baby
0.23 ^ _ abuelit
0.23 ^ _ pront
0.23 ^ escuch
0.23 abeja _ se
0.23 abuelit
0.23 afuer
0.23 algo de
0.23 arrastr
0.23 arrastr y
0.23 atragant
0.23 bebe se
0.23 carro prend
0.23 carro y
0.23 chuec y
0.23 con dolor
0.23 cuest _ y
0.23 de pront
0.23 del estomag
0.23 diarre _ sangr
0.23 diarre con
0.23 dias _ #11+
0.23 duele tanto
0.23 el _ prend
0.23 en _ cocin
0.23 escalofri despu
0.23 escuch
0.23 esta _ confund
0.23 esta _ tiene
0.23 esta duro
0.23 esta negro
0.23 estoy ronco
0.23 golpearon
0.23 golpearon la
0.23 habla arrastr
0.23 hija _ trago
0.23 hirv en
0.23 hong
0.23 hong _ jardin
0.23 hong del
0.23 izquierd hinch
0.23 la _ izquierd
0.23 la botell
0.23 la selva
0.23 me _ cloro
0.23 me _ encim
0.23 me _ horribl
0.23 me _ rapidisim
0.23 me golpearon
0.23 me orine
0.23 mi abuelit
0.23 mi vecin
0.23 morir _ no
0.23 morir ya
0.23 mucha sed
0.23 mucho _ cabez
0.23 mucho _ tiene
0.23 muy confund
0.23 nino se
0.23 no _ cuant
0.23 orine
0.23 orine encim
0.23 pegue _ la
0.23 perdi la
0.23 pico
0.23 piern
0.23 piern _ me
0.23 piern _ y
0.23 porqu me
0.23 prend
0.23 presion _ se
0.23 presion no
0.23 pront
0.23 pront _ -veo
0.23 pront no
0.23 pupil
0.23 rompier
0.23 ronch y
0.23 sacam
0.23 sangr tanto
0.23 se _ a
0.23 se cuant
0.23 se rompier
0.23 selva
0.23 tiene _ cuell
0.23 un dolor
0.23 una piern
0.23 ve _ y
0.23 y _ orine
0.23 y sient
0.22 -ha
0.22 -ha -orin
0.22 -he -orin
0.22 =a_lot =nail_word
0.22 =abuse_danger =eye_area
0.22 =alcohol =dangerous_person
0.22 =allergen =swallow_trouble
0.22 =allergen =wont_swallow
0.22 =at_rest =cannot_breathe
0.22 =baby =hours_pain
0.22 =barking_stridor =co_words
0.22 =barking_stridor =cough
0.22 =barking_stridor =croup_cough
0.22 =belly_hit =vomiting
0.22 =belly_pain =nausea
0.22 =belly_pain =right_side
0.22 =belly_word =pain_any
0.22 =bite_bad =eye_hit
0.22 =blood_thinner =clot_risk
0.22 =blood_thinner =fall_any
0.22 =blood_thinner =fell
0.22 =burn_severity =chest_pain
0.22 =burn_severity =cholinergic
0.22 =burn_severity =fast_breathing
0.22 =burned_hand =fall_any
0.22 =chest_lasting =diabetes
0.22 =chest_pain =radiates
0.22 =chest_pressure =pale_clammy
0.22 =chest_pressure =sweating
0.22 =chest_tearing =radiates
0.22 =child_got_pills =took_some_pills
0.22 =co_words =hurts_breathing
0.22 =cold_outside =fall_any
0.22 =cold_outside =fell
0.22 =cold_outside =hit_hard
0.22 =confused =heat_danger
0.22 =cough =hurts_breathing
0.22 =croup_cough =hurts_breathing
0.22 =dark_urine =eye_hit_bad
0.22 =days_many =eye_hit_bad
0.22 =diabetes =sugar_extreme
0.22 =diabetes =sugar_very_high
0.22 =dizzy =feels_sleepy
0.22 =elderly =overdose_taken
0.22 =eye_area =eye_hit
0.22 =eye_hit
0.22 =eye_hit_bad =purple_word
0.22 =eye_hit_bad =vomiting_constantly
0.22 =eye_hit_bad =wont_swallow
0.22 =fall_any =fell
0.22 =fast_breathing =kid_breathing
0.22 =feels_sleepy =near_faint
0.22 =fell
0.22 =fever =mouth_sores
0.22 =getting_worse =short_breath
0.22 =high_altitude =short_breath
0.22 =hip_hurts =hit_hard
0.22 =hit_hard =pain_any
0.22 =many_days =postpartum
0.22 =means_mentioned =took_some_pills
0.22 =mouth_sores =skin_peeling
0.22 =nail_word =took_some_pills
0.22 =nail_word =using_word
0.22 =pain_any =wont_swallow
0.22 =postpartum =recent_surgery
0.22 =radiates
0.22 =radiates_groin =swelling
0.22 =rash =skin_peeling
0.22 =recent_travel =vomiting
0.22 =severe_pain =worst_ever
0.22 =stiff_neck =vomiting
0.22 =took_some_pills
0.22 =took_some_pills =using_word
0.22 a gran
0.22 a reventar
0.22 abajo a
0.22 aire aunqu
0.22 barrig _ como
0.22 brazo izquierd
0.22 cai y
0.22 cesare
0.22 clavo un
0.22 comer marisc
0.22 como _ desmayarm
0.22 como para
0.22 con ruido
0.22 con una
0.22 cuchill _ la
0.22 de _ marisc
0.22 del _ negro
0.22 dias vomit
0.22 dice _ le
0.22 dolor arrib
0.22 dura _ tabla
0.22 el _ aunqu
0.22 el _ dolor
0.22 el pulso
0.22 gargant _ no
0.22 gas y
0.22 gran
0.22 gran altur
0.22 habla
0.22 hace _ seman
0.22 hinch _ piern
0.22 horribl y
0.22 izquierd y
0.22 la _ tiene
0.22 la ereccion
0.22 la pistol
0.22 las _ hinchad
0.22 le fue
0.22 llag
0.22 llag _ la
0.22 llag en
0.22 luces
0.22 luz y
0.22 manan y
0.22 mare _ para
0.22 me _ mare
0.22 mitad _ la
0.22 mitad de
0.22 mov
0.22 mucho _ estoy
0.22 muela _ no
0.22 nada y
0.22 nina de
0.22 no _ puede
0.22 orina oscur
0.22 panza _ tengo
0.22 papa _ #11+
0.22 papa _ que
0.22 papa dice
0.22 para desmayarm
0.22 peor dolor
0.22 que _ -me
0.22 quita
0.22 quitar
0.22 quitar la
0.22 respirar _ me
0.22 reventar
0.22 se _ con
0.22 se puede
0.22 sient
0.22 sient _ como
0.22 sient mare
0.22 tengo _ pies
0.22 tiene _ gargant
0.22 tiene _ sueno
0.22 tiene mucho
0.22 tomo _ y
0.22 unas pastill
0.22 vivir _ las
0.22 y _ -sabe
0.22 y _ lucecit
0.22 y tiembl
0.22 y toma
0.22 ya _ la
0.22 ya empap
0.21 -veo -bien
0.21 =a_lot =fall_any
0.21 =a_lot =long_bleed
0.21 =a_lot =withdrawal
0.21 =acts_drunk =drunk_speech
0.21 =alcohol =drunk_speech
0.21 =baby =newborn
0.21 =baby =pregnant
0.21 =belly_hit =dangerous_person
0.21 =belly_hit =hit_hard
0.21 =bite_bad =numb_any
0.21 =black_stool =head_danger
0.21 =bleeding_any =hit_hard
0.21 =bruising =short_breath
0.21 =burn_severity =clot_risk
0.21 =burn_severity =elderly
0.21 =burn_severity =head_danger
0.21 =burn_severity =shaking
0.21 =burn_severity =stool_blood
0.21 =burn_severity =swelling_lips
0.21 =calf =purple_word
0.21 =carbon_monoxide =chest_lasting
0.21 =chest_any =clot_risk
0.21 =chest_lasting =drug_named
0.21 =chest_lasting =fainted
0.21 =chest_lasting =rigors
0.21 =chest_lasting =rigors_hard
0.21 =chest_pain =clot_risk
0.21 =chest_pain =eye_hit_bad
0.21 =chest_pain =squeezing_word
0.21 =child_got_pills =dangerous_person
0.21 =choking =purple_word
0.21 =choking =turning_blue
0.21 =clot_risk =trunk_pain
0.21 =co_words =squeezing_word
0.21 =cold_limb =purple_word
0.21 =confused =diabetes
0.21 =dangerous_person =pale_clammy
0.21 =dangerous_person =unresponsive
0.21 =days_many =sudden
0.21 =dizzy =nail_word
0.21 =double_vision =head_danger
0.21 =drunk_speech
0.21 =eye_hit_bad
0.21 =eye_hit_bad =one_side_belly
0.21 =eye_hit_bad =preterm_weeks
0.21 =eye_hit_bad =trunk_pain
0.21 =fall_any =fight_blow
0.21 =fall_any =seizure
0.21 =fever =seizure
0.21 =fever =upper_belly_pain
0.21 =fever =wound
0.21 =fight_blow =hit_hard
0.21 =flank_pain =pregnant
0.21 =hallucinating =rigors
0.21 =hallucinating =shaking
0.21 =head_danger =hernia
0.21 =head_danger =trunk_pain
0.21 =hernia =severe_pain
0.21 =hernia =vomiting
0.21 =hernia_word =severe_pain
0.21 =hip_hurts =trunk_pain
0.21 =hit_hard =seizure
0.21 =hit_hard =vaginal_bleeding
0.21 =hours_pain =limb_injury
0.21 =hours_pain =testicle
0.21 =jaundice
0.21 =jaw_locked =swallow_trouble
0.21 =jaw_locked =wont_swallow
0.21 =limb_cold_pale =purple_word
0.21 =limp_leg =limp_refuses
0.21 =limp_refuses
0.21 =lips_blue =short_breath
0.21 =long_bleed =seizure
0.21 =newborn
0.21 =newborn =young_baby
0.21 =pain_any =priapism
0.21 =pain_any =trunk_pain
0.21 =pale_clammy =severe_pain
0.21 =squeezing_word =uti
0.21 =swelling =wakes
0.21 =trunk_pain
0.21 ^ _ dan
0.21 ^ _ fiebr
0.21 a gas
0.21 abrir _ quij
0.21 aire _ el
0.21 avisp
0.21 babe y
0.21 bebe _ -ha
0.21 bebe _ se
0.21 cabez _ y
0.21 cayo y
0.21 de _ barrig
0.21 de _ pastill
0.21 de la
0.21 del cuerp
0.21 di
0.21 diabetic
0.21 dijo que
0.21 dolor _ a
0.21 dolor _ los
0.21 empez _ repent
0.21 esta _ con
0.21 esta _ e
0.21 esta frio
0.21 fierr
0.21 hace _ raros
0.21 hace ruid
0.21 her esta
0.21 horas _ la
0.21 inflam la
0.21 inhalador _ veces
0.21 late
0.21 le _ sangr
0.21 le salio
0.21 los _ morad
0.21 mano _ y
0.21 mare
0.21 mas
0.21 me dio
0.21 me puso
0.21 mi _ vomit
0.21 mitad _ cuerp
0.21 mitad del
0.21 morad y
0.21 nac
0.21 nos _ la
0.21 nos duele
0.21 orina _ y
0.21 pecho _ estoy
0.21 pecho _ me
0.21 pedaz de
0.21 piern hinch
0.21 presion _ mi
0.21 que tengo
0.21 raros
0.21 recien nac
0.21 rojos
0.21 ruid
0.21 ruid raros
0.21 se _ al
0.21 sient _ el
0.21 suda
0.21 tiene _ el
0.21 tiene _ y
0.21 trago cloro
0.21 un fierr
0.21 un pedaz
0.21 va
0.21 vista _ un
0.21 vista de
0.21 y _ -ha
0.21 y _ -veo
0.21 y _ cara
0.21 y _ dos
0.21 y amaneci
0.2 -a -mi
0.2 -a _ -bebe
0.2 -brazo
0.2 -el -brazo
0.2 -el -ojo
0.2 -el _ -izquierd
0.2 -izquierd
0.2 -mi _ -movers
0.2 -ojo -izquierd
0.2 -orina
0.2 -sient -a
0.2 -sient _ -mi
0.2 =a_lot =cold_outside
0.2 =a_lot =squeezing_word
0.2 =allergen =fever
0.2 =allergen =mouth_sores
0.2 =belly_hard =belly_pain
0.2 =belly_hit =burned_hand
0.2 =belly_hit =tingling_hands
0.2 =belly_word =upper_belly_pain
0.2 =bite_bad =pregnant
0.2 =bite_bad =sudden
0.2 =bite_bad =swallow_trouble
0.2 =bite_bad =vomiting
0.2 =bleeds_a_lot =days_many
0.2 =bleeds_a_lot =pregnant
0.2 =blood_thinner =hit_hard
0.2 =bluish =fever
0.2 =bp_extreme =head_danger
0.2 =bp_very_high =head_danger
0.2 =burn_severity =eye_hit_bad
0.2 =burned_hand =numb_any
0.2 =burned_hand =tingling_hands
0.2 =cannot_move_limb =cannot_move_side
0.2 =cannot_move_side =severe_weakness
0.2 =chest_lasting =getting_worse
0.2 =chest_lasting =sweating
0.2 =cholinergic =eye_hit_bad
0.2 =cold_limb =low_temp
0.2 =confused =fall_any
0.2 =confused =hit_hard
0.2 =confused =sudden
0.2 =confused =wakes
0.2 =dangerous_person =pain_any
0.2 =double_vision =headache
0.2 =double_vision =pain_any
0.2 =drug_named =mouth_sores
0.2 =drugs_taken
0.2 =ear_swollen =squeezing_word
0.2 =every_one_of_them =vomiting
0.2 =eye_area =hours_pain
0.2 =eye_hit_bad =getting_worse
0.2 =fainted =pale_clammy
0.2 =fall_any =pain_any
0.2 =fall_any =vomiting
0.2 =fever =wont_feed
0.2 =flank_pain =near_faint
0.2 =flank_pain =vomiting
0.2 =getting_worse =pain_any
0.2 =getting_worse =squeezing_word
0.2 =getting_worse =tearing
0.2 =head_danger =kidney_stone
0.2 =head_danger =snake
0.2 =head_danger =snake_bad
0.2 =head_danger =sweating
0.2 =head_danger =wakes
0.2 =high_fever =squeezing_word
0.2 =hit_hard =tingling_hands
0.2 =hives =rash
0.2 =hours_pain =one_eye
0.2 =immunosuppressed =sickle_cell
0.2 =jaw_arm_sweat =sweating
0.2 =kidney_stone =vomiting
0.2 =leg_swelling_one =nail_word
0.2 =long_bleed =sweating
0.2 =muscle_tear =pain_any
0.2 =new_confusion =wakes
0.2 =numb_any =tingling_hands
0.2 =pain_any =postpartum
0.2 =postpartum =rigors
0.2 =postpartum =rigors_hard
0.2 =pregnant =swelling_face
0.2 =pregnant =swelling_lips
0.2 =radiates =squeezing_word
0.2 =short_breath =sudden
0.2 =sickle_cell
0.2 =slow_breathing
0.2 =smoker
0.2 =soaking_pad =young_baby
0.2 =tingling_hands
0.2 ^ _ desmay
0.2 ^ _ hacerm
0.2 ^ _ mi
0.2 ^ _ pegaron
0.2 ^ _ tobill
0.2 a _ espos
0.2 a _ rato
0.2 a cada
0.2 agua hirv
0.2 al caminar
0.2 alarm
0.2 ampoll en
0.2 anemi
0.2 anemi falciform
0.2 anos _ desde
0.2 ator y
0.2 atragant _ carne
0.2 bebe _ #11+
0.2 cabez _ vomit
0.2 cada #
0.2 cada rato
0.2 carne y
0.2 casi se
0.2 chill
0.2 chorr de
0.2 con _ pelot
0.2 con carne
0.2 culebrill en
0.2 dan _ de
0.2 derech de
0.2 desmay _ corazon
0.2 desmay el
0.2 dice cosas
0.2 dos veces
0.2 embaraz
0.2 en _ barrig
0.2 espos _ el
0.2 esta _ incoherenci
0.2 esta _ sud
0.2 esta babe
0.2 estoy en
0.2 fiebr me
0.2 frent
0.2 frent y
0.2 fumo
0.2 fumo _ y
0.2 fumo algo
0.2 golpe y
0.2 hormigue _ las
0.2 hormigue en
0.2 la _ cuell
0.2 la alarm
0.2 la frent
0.2 la primer
0.2 la vagin
0.2 largo
0.2 las piern
0.2 le _ con
0.2 le pegaron
0.2 lengu _ y
0.2 limpiador
0.2 mama _ desmay
0.2 mama de
0.2 me _ algo
0.2 me _ tragar
0.2 muy calient
0.2 no -orina
0.2 ojo _ de
0.2 pegaron
0.2 pegaron _ una
0.2 pegaron con
0.2 pelot
0.2 pelot _ el
0.2 pelot en
0.2 picaron
0.2 por _ vagin
0.2 quede _ en
0.2 quij y
0.2 respir _ y
0.2 respirar acost
0.2 ronch
0.2 salio _ chorr
0.2 si lo
0.2 sient hormigue
0.2 tabla _ no
0.2 tengo sangr
0.2 toda _ espald
0.2 un _ largo
0.2 un chorr
0.2 una _ con
0.2 una pelot
0.2 vagin
0.2 vomit _ con
0.2 vuelo
0.2 y _ -respirab
0.2 y _ chill
0.2 y _ debil
0.2 y _ ereccion
0.2 y _ ronch
0.2 y _ voy
0.2 y desde
0.2 y llevo
0.2 y mor
0.2 y mucha
0.2 y vengo
0.19 #11+ _ esta
0.19 #11+ _ me
0.19 -la _ -y
0.19 =a_lot =blurry_vision
0.19 =a_lot =high_fever
0.19 =abuse_danger =bleeding_any
0.19 =asthma =cannot_breathe
0.19 =asthma =retractions
0.19 =baby =lips_blue
0.19 =belly_hard =trunk_pain
0.19 =belly_hit =belly_pain
0.19 =belly_pain =belly_word
0.19 =belly_pain =fall_any
0.19 =belly_pain =head_danger
0.19 =belly_pain =hernia_stuck
0.19 =belly_pain =hit_hard
0.19 =belly_pain =tearing
0.19 =belly_pain =vomiting
0.19 =belly_word =high_fever
0.19 =belly_word =tearing
0.19 =bite_bad =severe_pain
0.19 =bite_bad =tooth_bad
0.19 =bleeding_any =stool_blood
0.19 =bleeding_heavy =days_many
0.19 =blood_thinner =head_danger
0.19 =burn_severity =cold_limb
0.19 =burn_severity =dangerous_person
0.19 =burn_severity =pleuritic
0.19 =burn_severity =postpartum
0.19 =burn_severity =right_side
0.19 =burn_severity =sweating
0.19 =chest_lasting =double_vision
0.19 =chest_lasting =smoke
0.19 =chest_lasting =uti
0.19 =chest_pressure =jaw_arm_sweat
0.19 =clot_risk =hurts_breathing
0.19 =clot_risk =pleuritic
0.19 =cocaine =head_danger
0.19 =cold_only =days_many
0.19 =cold_only =young_baby
0.19 =confused =sugar_low
0.19 =confused =sugar_very_low
0.19 =days_many =recent_surgery
0.19 =days_many =vaginal_bleeding
0.19 =drowsy =no_urine
0.19 =ear_wax =hurts_breathing
0.19 =ear_wax =pleuritic
0.19 =elderly =severe_weakness
0.19 =elderly =speech
0.19 =every_one_of_them =eye_hit_bad
0.19 =every_one_of_them =hours_pain
0.19 =eye_hit_bad =neck_pain
0.19 =eye_hit_bad =recent_infection
0.19 =eye_hit_bad =recent_travel
0.19 =eye_hit_bad =rigors
0.19 =eye_hit_bad =stool_blood
0.19 =eye_pain =eye_red
0.19 =eye_red =pain_any
0.19 =eyelids_swollen
0.19 =fall_any =hip_fracture
0.19 =fell =hip_fracture
0.19 =fell =severe_weakness
0.19 =floppy_es =unresponsive
0.19 =hallucinating =hours_pain
0.19 =hallucinating =sudden
0.19 =head_danger =postpartum
0.19 =head_danger =sudden
0.19 =head_injury =hours_pain
0.19 =head_injury =numb_any
0.19 =headache =postpartum
0.19 =heat_exposure =unresponsive
0.19 =hernia_stuck =nail_word
0.19 =hernia_stuck =trunk_pain
0.19 =high_fever =recent_travel
0.19 =hip_fracture
0.19 =hip_fracture =hit_hard
0.19 =hip_fracture =severe_weakness
0.19 =hit_hard =severe_pain
0.19 =hours_pain =pain_any
0.19 =hours_pain =recent_surgery
0.19 =hours_pain =short_breath
0.19 =inhaler_fails =retractions
0.19 =limb_injury =pain_any
0.19 =limb_injury =severe_pain
0.19 =means_mentioned
0.19 =nail_word =priapism
0.19 =nail_word =purple_word
0.19 =nail_word =wont_go_away
0.19 =neck_pain
0.19 =neck_pain =pain_any
0.19 =no_urine =numb_any
0.19 =one_side_belly =vomiting
0.19 =pain_any =recent_travel
0.19 =postpartum =squeezing_word
0.19 =recent_travel =squeezing_word
0.19 =rigors_hard =uti
0.19 =severe_pain =swelling
0.19 =shaking =young_baby
0.19 =squeezing_word =sweating
0.19 =stool_blood
0.19 =stool_blood =vaginal_bleeding
0.19 =wound
0.19 ^ _ cuell
0.19 ^ vomit
0.19 a _ nino
0.19 agarr el
0.19 aguadit
0.19 aire _ me
0.19 al toser
0.19 apriet
0.19 apriet _ pecho
0.19 apriet el
0.19 atras de
0.19 avisp y
0.19 bebe _ tres
0.19 brazo _ no
0.19 brazo con
0.19 cabez _ mi
0.19 cabez ayer
0.19 cachet
0.19 cada _ peor
0.19 cae _ lado
0.19 cae un
0.19 calentur _ #11+
0.19 calentur de
0.19 calient _ de
0.19 con _ fuert
0.19 con _ hirv
0.19 corazon le
0.19 cuest
0.19 de _ cesare
0.19 debil y
0.19 dedo con
0.19 diarre _ veces
0.19 dicen _ lastim
0.19 dolor terribl
0.19 duele _ lado
0.19 durmi _ mitad
0.19 el _ frio
0.19 elefant
0.19 estoy _ frio
0.19 fiebr _ manch
0.19 fiebr despu
0.19 frio _ no
0.19 golpe _ cabez
0.19 herni
0.19 hinch que
0.19 hoy vomit
0.19 iman
0.19 infeccion de
0.19 la _ amarill
0.19 la _ ayer
0.19 la cesare
0.19 la pancit
0.19 lleno _ toall
0.19 lleno una
0.19 marca _ y
0.19 mi _ respir
0.19 mucha fiebr
0.19 nada desde
0.19 pancit
0.19 papa _ desmay
0.19 papa _ puede
0.19 papa no
0.19 para dormir
0.19 pecho _ tengo
0.19 pie frio
0.19 primer vez
0.19 que lastim
0.19 sal y
0.19 sale
0.19 sale _ sangr
0.19 sangr _ toser
0.19 sangr con
0.19 se _ desde
0.19 se _ en
0.19 se agarr
0.19 seman _ #11+
0.19 seman _ de
0.19 sube
0.19 tengo _ fiebr
0.19 tiene _ boca
0.19 tiene _ pie
0.19 tieso _ me
0.19 tomar _ dos
0.19 tomar hace
0.19 tres _ tiene
0.19 un elefant
0.19 una _ que
0.19 una _ un
0.19 una ereccion
0.19 veo borros
0.19 vez peor
0.19 y _ de
0.19 y _ ronca
0.19 y _ salio
0.18 #11+
0.18 #99+ _ esta
0.18 #99+ sobre
0.18 -donde
0.18 -donde -esta
0.18 -enderezar
0.18 -hablar
0.18 -me _ -enderezar
0.18 -mis -part
0.18 -mis _ y
0.18 -part
0.18 -part _ me
0.18 -part y
0.18 -puedo -enderezar
0.18 -sabe -donde
0.18 -sabe _ -esta
0.18 -sient _ -part
0.18 =again_fainted =racing_heart
0.18 =alcohol =withdrawal
0.18 =belly_hit =clear_fluid
0.18 =belly_hit =leaking
0.18 =belly_pain
0.18 =belly_pain =pain_any
0.18 =belly_pain =pale_clammy
0.18 =belly_pain =sweating
0.18 =belly_word =one_side_belly
0.18 =belly_word =pale_clammy
0.18 =belly_word =sweating
0.18 =bite_bad =confused
0.18 =bite_bad =halos
0.18 =bite_bad =pain_any
0.18 =bite_bad =purple_rash
0.18 =bite_bad =sting
0.18 =bite_bad =wont_swallow
0.18 =bite_bad =yellow_halos
0.18 =bleeding_heavy =chest_lasting
0.18 =blister_any =burned_hand
0.18 =blister_word =burned_hand
0.18 =blood_thinner =long_bleed
0.18 =bluish =cough
0.18 =blurry_vision =eye_red
0.18 =bp_high =headache
0.18 =bp_high =squeezing_word
0.18 =burn_severity =nausea
0.18 =burn_severity =swallowed_thing
0.18 =burned_hand =rash
0.18 =calf
0.18 =chest_any =long_bleed
0.18 =chest_any =nausea
0.18 =chest_lasting =numb_any
0.18 =chest_lasting =one_side_belly
0.18 =chest_lasting =recent_surgery
0.18 =clear_fluid =fall_any
0.18 =clear_fluid =fight_blow
0.18 =clear_fluid =hit_hard
0.18 =clear_fluid =limb_injury
0.18 =clot_risk =high_fever
0.18 =cough =lips_blue
0.18 =cramps =pregnant
0.18 =dangerous_person =means_mentioned
0.18 =days_many =preterm_weeks
0.18 =diarrhea
0.18 =drooling =fever
0.18 =drowsy =means_mentioned
0.18 =drowsy =using_word
0.18 =every_one_of_them =harm_others
0.18 =every_one_of_them =squeezing_word
0.18 =eye_area =fight_blow
0.18 =eye_area =halos
0.18 =eye_area =leaking
0.18 =eye_area =limb_injury
0.18 =eye_area =nail_word
0.18 =eye_area =seizure
0.18 =eye_area =sting
0.18 =eye_area =unresponsive
0.18 =eye_area =yellow_halos
0.18 =eye_hit_bad =face_blisters
0.18 =eye_hit_bad =halos
0.18 =eye_hit_bad =jaundice
0.18 =eye_hit_bad =muscle_tear
0.18 =eye_hit_bad =yellow_halos
0.18 =eye_pain =halos
0.18 =eye_pain =yellow_halos
0.18 =eye_red =rash
0.18 =fall_any =hip_hurts
0.18 =fall_any =leaking
0.18 =fall_any =trunk_pain
0.18 =fell =hip_hurts
0.18 =fever =wakes
0.18 =fight_blow =leaking
0.18 =gas_smell =vomiting
0.18 =halos
0.18 =halos =pain_any
0.18 =halos =yellow_halos
0.18 =head_danger =hours_pain
0.18 =head_danger =severe_pain
0.18 =high_fever =rash
0.18 =hit_hard =leaking
0.18 =hit_hard =trunk_pain
0.18 =hours_pain =wakes
0.18 =jaundice =pain_any
0.18 =jaundice =right_side
0.18 =jaundice =squeezing_word
0.18 =jaw_arm_sweat =pain_any
0.18 =leaking =limb_injury
0.18 =not_clotting =wound
0.18 =pain_any =yellow_halos
0.18 =pregnant =trunk_pain
0.18 =preterm_weeks
0.18 =purple_rash =stiff_neck
0.18 =radiates =severe_pain
0.18 =short_breath =young_baby
0.18 =sting =swallow_trouble
0.18 =sting =wont_swallow
0.18 =sudden =swelling
0.18 =swallow_trouble =swelling
0.18 =swelling =wont_swallow
0.18 =trunk_pain =young_baby
0.18 =unresponsive =young_baby
0.18 =yellow_halos
0.18 ^ _ azucar
0.18 ^ _ doble
0.18 ^ _ mama
0.18 ^ _ peor
0.18 ^ _ picaron
0.18 ^ _ vomit
0.18 ^ despu
0.18 ^ ya
0.18 a _ alberc
0.18 abajo y
0.18 abuel _ cayo
0.18 aceler y
0.18 acido _ el
0.18 ahora toso
0.18 alcohol
0.18 altur
0.18 arrib a
0.18 bajo
0.18 bebe _ mueve
0.18 bien _ se
0.18 brazo _ y
0.18 cada #11+
0.18 claro
0.18 como #11+
0.18 con _ en
0.18 corazon _ y
0.18 cuest tragar
0.18 dano a
0.18 de _ costill
0.18 de _ esta
0.18 de _ lado
0.18 de _ mama
0.18 de su
0.18 debaj _ las
0.18 deje _ tomar
0.18 diarre
0.18 dias _ ahora
0.18 duro
0.18 el carro
0.18 el perro
0.18 el prepuci
0.18 en _ luces
0.18 encim y
0.18 epoc y
0.18 escalofri fuert
0.18 esta hirv
0.18 estoy pal
0.18 estuv en
0.18 fiebr _ no
0.18 gargant y
0.18 halos
0.18 halos _ las
0.18 halos en
0.18 herman tomo
0.18 hijo _ ahogo
0.18 infeccion en
0.18 inhalador no
0.18 la _ hace
0.18 las _ derech
0.18 las _ y
0.18 las luces
0.18 le _ atras
0.18 liqu claro
0.18 matar ya
0.18 me _ coagul
0.18 me picaron
0.18 mordi _ mi
0.18 mordi a
0.18 muela infect
0.18 nariz _ del
0.18 nariz despu
0.18 no _ -donde
0.18 no _ comer
0.18 no paro
0.18 no quier
0.18 operaron de
0.18 oscur
0.18 oye
0.18 oye _ y
0.18 oye voces
0.18 pantorrill esta
0.18 para de
0.18 paro de
0.18 pastill nueva
0.18 prendim
0.18 prendim el
0.18 prepuci
0.18 problem
0.18 problem _ corazon
0.18 problem del
0.18 profund en
0.18 puede _ bien
0.18 puede parar
0.18 que _ va
0.18 quier _ y
0.18 quitarm
0.18 salen coagul
0.18 sangr _ con
0.18 se _ parar
0.18 se ahogo
0.18 si me
0.18 tiene _ esta
0.18 tomo _ cloro
0.18 tos _ y
0.18 tres horas
0.18 un _ claro
0.18 un _ de
0.18 un _ no
0.18 un liqu
0.18 una _ esta
0.18 vecin se
0.18 voces y
0.18 vomit _ me
0.18 y _ -lo
0.18 y _ salen
0.18 y _ toso
0.18 y fria
0.18 ya _ aguant
0.17 -dia -y
0.17 -hoy
0.17 -orin _ -todo
0.17 -puede
0.17 -respirar
0.17 =acts_drunk =speech
0.17 =alcohol =speech
0.17 =alcohol =unresponsive
0.17 =back_pain =rigors
0.17 =barking_stridor =burn_severity
0.17 =belly_word
0.17 =belly_word =tia_resolved
0.17 =bite_bad =headache
0.17 =bite_bad =speech
0.17 =bite_bad =swelling_lips
0.17 =bite_bad =tendon_seen
0.17 =bleeding_any =fall_any
0.17 =bleeding_any =limb_bleeds
0.17 =bleeding_heavy =limb_bleeds
0.17 =bleeding_heavy =nail_word
0.17 =bleeding_heavy =pregnant
0.17 =bluish =pale_clammy
0.17 =bluish =sweating
0.17 =blurry_vision =headache
0.17 =bruising =child_bruises
0.17 =burn_severity =chemical_burn
0.17 =burn_severity =chemical_strong
0.17 =burn_severity =cold_outside
0.17 =burn_severity =sudden
0.17 =calf =hurts_breathing
0.17 =calf =pleuritic
0.17 =cannot_breathe =chest_lasting
0.17 =cannot_breathe =cough
0.17 =cannot_breathe =hours_pain
0.17 =cannot_speak
0.17 =cannot_speak =speech
0.17 =car_crash =numb_any
0.17 =chemical_burn
0.17 =chemical_burn =chemical_strong
0.17 =chemical_burn =fall_any
0.17 =chemical_burn =hit_hard
0.17 =chemical_strong =fall_any
0.17 =chemical_strong =hit_hard
0.17 =chest_lasting =confused
0.17 =chest_lasting =indigestion_odd
0.17 =chest_lasting =limp_leg
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =swelling
0.17 =child_bruises
0.17 =deformed =tendon_seen
0.17 =deformed =to_the_bone
0.17 =drooling =eye_hit_bad
0.17 =drowsy =hours_pain
0.17 =every_one_of_them =hives
0.17 =every_one_of_them =hives_all
0.17 =eye_area =squeezing_word
0.17 =eye_bulge =eye_hit_bad
0.17 =eye_hit_bad =hurts_move
0.17 =eye_hit_bad =leg_swelling_one
0.17 =eye_hit_bad =limb_bleeds
0.17 =eye_hit_bad =racing_heart
0.17 =eye_hit_bad =swelling_face
0.17 =eye_hit_bad =tia_resolved
0.17 =eye_hit_bad =using_word
0.17 =eye_red =fever
0.17 =fall_any =purple_word
0.17 =fall_any =severe_pain
0.17 =fall_any =vaginal_bleeding
0.17 =fever =spreading
0.17 =fever =vomiting_constantly
0.17 =flank_pain =rigors
0.17 =getting_worse =sudden
0.17 =head_danger =high_altitude
0.17 =head_danger =hip_hurts
0.17 =head_danger =rigors
0.17 =head_danger =smoke
0.17 =high_fever =unresponsive
0.17 =hip_hurts =rigors
0.17 =hives =hives_all
0.17 =hives_all
0.17 =hives_all =rash
0.17 =hurts_breathing =leg_swelling_one
0.17 =hurts_breathing =swelling
0.17 =indigestion_odd
0.17 =indigestion_odd =long_bleed
0.17 =indigestion_odd =pale_clammy
0.17 =indigestion_odd =sweating
0.17 =indigestion_odd =wont_go_away
0.17 =jaw_locked =swelling
0.17 =jaw_locked =tooth_bad
0.17 =leg_swelling_one =pleuritic
0.17 =limb_bleeds =vaginal_bleeding
0.17 =limb_gave
0.17 =moved_right =severe_pain
0.17 =nail_word =squeezing_word
0.17 =pain_any =purple_word
0.17 =pain_any =rigors_hard
0.17 =pale_clammy =wont_go_away
0.17 =pleuritic =swelling
0.17 =radiates =rigors
0.17 =radiates =sudden
0.17 =rash
0.17 =recent_surgery =sudden
0.17 =right_side =severe_pain
0.17 =skin_infection =wound_infected
0.17 =speech_garbled =weak_one_side
0.17 =sting =swelling_throat
0.17 =sting =throat_closing
0.17 =sudden =worst_ever
0.17 =sweating =wont_go_away
0.17 =swelling =throat_tight
0.17 =tendon_seen
0.17 =tendon_seen =to_the_bone
0.17 =vomiting =withdrawal
0.17 =wont_feed =young_baby
0.17 ^ _ anticonceptiv
0.17 ^ _ empez
0.17 ^ _ espos
0.17 ^ llegu
0.17 a la
0.17 ahog _ una
0.17 aire _ tengo
0.17 ampoll _ la
0.17 anos _ la
0.17 arrib de
0.17 atoro
0.17 aunqu _ sent
0.17 ayer _ en
0.17 bebe llora
0.17 boca me
0.17 borros
0.17 cabez _ tengo
0.17 cabez en
0.17 chapopot _ estoy
0.17 con _ ojo
0.17 costill
0.17 derech _ la
0.17 despu _ un
0.17 dorm y
0.17 dos _ esta
0.17 duele _ fiebr
0.17 duele _ respirar
0.17 duele _ testicul
0.17 el antibiotic
0.17 encog
0.17 encog las
0.17 espos no
0.17 este sent
0.17 golpe
0.17 habla _ borrach
0.17 habla como
0.17 hija _ el
0.17 hirv _ el
0.17 la _ mi
0.17 la _ tomo
0.17 llegu
0.17 los ojos
0.17 mama _ diabetic
0.17 mama es
0.17 me _ una
0.17 me empez
0.17 mi _ llora
0.17 mi vida
0.17 muy _ no
0.17 negra como
0.17 no _ -puede
0.17 no _ caminar
0.17 para _ vomitar
0.17 pecho _ se
0.17 popo _ como
0.17 por _ muela
0.17 puede _ y
0.17 que le
0.17 rap
0.17 raro _ no
0.17 raro y
0.17 regres
0.17 respirar _ se
0.17 ruido _ respirar
0.17 ruido al
0.17 salen
0.17 sangr _ por
0.17 se _ atoro
0.17 se _ dos
0.17 se _ toda
0.17 sus pastill
0.17 tengo _ y
0.17 tengo mucho
0.17 testicul hinch
0.17 tomo anticonceptiv
0.17 tose mucho
0.17 una seman
0.17 ve _ hueso
0.17 ve la
0.17 vecin
0.17 verde
0.17 vomit con
0.17 y _ diabetic
0.17 y _ warfarin
0.17 ya _ me
0.16 -la
0.16 -respir -bien
0.16 -tomo
0.16 =a_lot =young_baby
0.16 =allergen =every_one_of_them
0.16 =at_rest =chest_any
0.16 =at_rest =chest_pressure
0.16 =baby =hallucinating
0.16 =baby =mania_psychosis
0.16 =belly_hard =vomiting
0.16 =belly_hit =confused
0.16 =belly_hit =elderly
0.16 =belly_hit =fall_hard
0.16 =belly_hit =legs_gone
0.16 =belly_hit =weak_legs
0.16 =belly_word =many_days
0.16 =bleeding_any =hours_pain
0.16 =bleeding_any =new_baby
0.16 =bleeding_any =racing_heart
0.16 =blister_any =eye_hit_bad
0.16 =blister_word =eye_hit_bad
0.16 =burn_severity =hallucinating
0.16 =burned_hand =pregnant
0.16 =burned_hand =swelling
0.16 =calf =recent_surgery
0.16 =chest_any =short_breath
0.16 =chest_lasting =every_one_of_them
0.16 =clot_risk =soaking_pad
0.16 =cold_exposure
0.16 =cold_exposure =head_danger
0.16 =cold_limb =eye_hit_bad
0.16 =cold_limb =pain_any
0.16 =coughs_blood =pain_any
0.16 =dark_urine
0.16 =days_many =long_bleed
0.16 =deep_burn =skin_peeling
0.16 =diabetes =wound
0.16 =done_with_it =harm_others
0.16 =elderly
0.16 =elderly =head_injury
0.16 =elderly =hip_fracture
0.16 =elderly =nail_word
0.16 =elderly =unresponsive
0.16 =eye_hit_bad =recent_surgery
0.16 =eye_hit_bad =swallow_trouble
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_hit_bad =urinary_stuck_long
0.16 =fall_any
0.16 =fever =glass_test
0.16 =fever =moved_right
0.16 =fever =right_side
0.16 =fever =skin_peeling
0.16 =glass_test
0.16 =glass_test =purple_rash
0.16 =glass_test =rash
0.16 =glass_test =vaginal_bleeding
0.16 =head_danger =one_side_belly
0.16 =headache =nail_word
0.16 =hernia =purple_word
0.16 =hernia_stuck =purple_word
0.16 =hernia_stuck =vomiting
0.16 =hernia_word =purple_word
0.16 =high_fever =vaginal_bleeding
0.16 =hours_pain =immunosuppressed
0.16 =hours_pain =no_urine
0.16 =leg_swelling_one =recent_surgery
0.16 =long_bleed =postpartum
0.16 =long_bleed =vaginal_bleeding
0.16 =long_bleed =young_baby
0.16 =pain_any =swallow_trouble
0.16 =pain_any =urinary_stuck
0.16 =pain_any =urinary_stuck_long
0.16 =pain_any =using_word
0.16 =racing_heart =vaginal_bleeding
0.16 =rigors =seizure
0.16 =rigors =severe_weakness
0.16 =rigors =skin_infection
0.16 =rigors =sugar_low
0.16 =rigors =sugar_very_low
0.16 =rigors_hard =skin_infection
0.16 =seizure =shaking
0.16 =severe_pain =swallow_trouble
0.16 =severe_pain =sweating
0.16 =severe_pain =throat_sore
0.16 =severe_pain =wont_swallow
0.16 =shaking =sugar_low
0.16 =shaking =sugar_very_low
0.16 =squeezing_word
0.16 ^ _ rojo
0.16 ^ _ sin
0.16 ^ hay
0.16 aguant _ dolor
0.16 ahora _ mucho
0.16 alberc _ sacam
0.16 alberc lo
0.16 anemi _ y
0.16 anticoagulant _ se
0.16 bebe
0.16 blanc
0.16 blanc y
0.16 cada hora
0.16 de _ ojo
0.16 deja
0.16 deja _ sangrar
0.16 deja de
0.16 derech abajo
0.16 desmay en
0.16 dolor _ abajo
0.16 duele _ barrig
0.16 el azucar
0.16 empap tres
0.16 en fiebr
0.16 escaler _ no
0.16 escaler y
0.16 espos _ le
0.16 esta _ toda
0.16 estoy sud
0.16 falciform y
0.16 fiebr _ cuell
0.16 fiebr cuell
0.16 fuert _ a
0.16 fuert _ el
0.16 fuert abajo
0.16 herman
0.16 hijo _ puede
0.16 infect
0.16 la _ estoy
0.16 la _ nueva
0.16 lado _ abajo
0.16 las dos
0.16 lo sacam
0.16 los _ rojos
0.16 manch _ que
0.16 mate _ mi
0.16 mate a
0.16 me molest
0.16 mi herman
0.16 minut _ tomo
0.16 morad _ no
0.16 morad que
0.16 mucha sangr
0.16 mucho dolor
0.16 nino respir
0.16 no -tomo
0.16 no deja
0.16 orinar _ ayer
0.16 pantorrill hinch
0.16 puedo _ nada
0.16 salieron
0.16 salieron _ morad
0.16 salieron manch
0.16 sangr muchisim
0.16 sangrar _ empap
0.16 sangrar ya
0.16 sent en
0.16 sierr y
0.16 tanto _ gargant
0.16 tanto la
0.16 tembl toda
0.16 tiene
0.16 tiene _ moreton
0.16 toall _ hora
0.16 tomo _ frasc
0.16 toso sangr
0.16 toso y
0.16 tres
0.16 tres toall
0.16 un _ al
0.16 va la
0.16 veo cosas
0.16 voy _ matar
0.16 y _ todo
0.16 y las
0.16 y sangr
0.16 ya _ tres
0.15 #11+ seman
0.15 -el _ -en
0.15 -fuerz
0.15 -ha _ -en
0.15 -nada
0.15 -panal -en
0.15 -panal _ -todo
0.15 -puedo -despertar
0.15 =a_lot
0.15 =a_lot =bluish
0.15 =a_lot =burned_hand
0.15 =a_lot =feels_sleepy
0.15 =a_lot =fell
0.15 =a_lot =high_altitude
0.15 =a_lot =jaw_arm_sweat
0.15 =a_lot =numb_any
0.15 =a_lot =vomiting_blood
0.15 =allergen =blister_any
0.15 =allergen =blister_word
0.15 =allergen =upper_belly_pain
0.15 =arm_or_jaw_too =burn_severity
0.15 =arm_or_jaw_too =chest_any
0.15 =baby =hernia_stuck
0.15 =baby =soft_spot
0.15 =back_pain
0.15 =back_pain =eye_hit_bad
0.15 =back_pain =head_danger
0.15 =back_pain =pain_any
0.15 =back_pain =weak_legs
0.15 =belly_hard =green_vomit
0.15 =belly_hard =phlegm
0.15 =belly_hit =eye_hit_bad
0.15 =belly_hit =severe_pain
0.15 =belly_pain =hours_pain
0.15 =belly_pain =squeezing_word
0.15 =belly_word =green_vomit
0.15 =belly_word =phlegm
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bite_bad =short_breath
0.15 =bite_bad =skin_infection
0.15 =bite_bad =tooth
0.15 =bite_bad =wound_infected
0.15 =black_stool =near_faint
0.15 =blister_any =drug_named
0.15 =blister_word =drug_named
0.15 =bluish =hurts_breathing
0.15 =blurry_vision =swelling
0.15 =both_legs
0.15 =burn_severity =cocaine
0.15 =burn_severity =hernia_stuck
0.15 =burn_severity =soft_spot
0.15 =burned_hand =pain_any
0.15 =burned_hand =severe_pain
0.15 =calf =wound
0.15 =cannot_breathe =fast_breathing
0.15 =cannot_breathe =kid_breathing
0.15 =cannot_breathe =leg_feet_swollen
0.15 =chest_any =chest_pain
0.15 =chest_any =cocaine
0.15 =chest_any =pain_any
0.15 =chest_any =pregnant
0.15 =chest_lasting =radiates_groin
0.15 =chest_lasting =testicle
0.15 =chest_pain =cocaine
0.15 =chest_pain =hours_pain
0.15 =chest_tearing =hours_pain
0.15 =chest_tearing =sudden
0.15 =chest_tearing =tearing
0.15 =chest_tearing =tearing_trunk
0.15 =child_got_pills =unresponsive
0.15 =clot_risk =young_baby
0.15 =cocaine =trunk_pain
0.15 =dangerous_person =vomiting
0.15 =days_many =itching
0.15 =days_many =itchy_only
0.15 =drowsy =feels_sleepy
0.15 =drug_named =fever
0.15 =elderly =eye_hit_bad
0.15 =every_one_of_them =means_mentioned
0.15 =every_one_of_them =nail_word
0.15 =every_one_of_them =overdose_taken
0.15 =every_one_of_them =using_word
0.15 =every_one_of_them =weak_one_side
0.15 =eye_hit_bad =eyelids_swollen
0.15 =eye_hit_bad =high_altitude
0.15 =eye_hit_bad =hip_fracture
0.15 =eye_hit_bad =hip_hurts
0.15 =eye_hit_bad =pain_beyond
0.15 =eye_hit_bad =throat_side
0.15 =eye_hit_bad =weak_legs
0.15 =eye_red =eyelids_swollen
0.15 =eyelids_swollen =fever
0.15 =eyelids_swollen =swelling
0.15 =fainted =radiates
0.15 =fall_any =limb_gave
0.15 =fall_any =thrown_off
0.15 =fast_breathing =retractions
0.15 =fell =head_danger
0.15 =fell =trunk_pain
0.15 =fever =recent_surgery
0.15 =fever =wound_infected
0.15 =flank_pain =weak_legs
0.15 =getting_worse
0.15 =getting_worse =hours_pain
0.15 =head_danger =overdose_taken
0.15 =headache =high_altitude
0.15 =hernia_word =radiates_groin
0.15 =high_altitude =pain_any
0.15 =high_altitude =vomiting
0.15 =high_fever =purple_rash
0.15 =hip_fracture =hip_hurts
0.15 =hip_fracture =pain_any
0.15 =hip_fracture =trunk_pain
0.15 =hip_hurts
0.15 =hip_hurts =pain_any
0.15 =hip_hurts =severe_weakness
0.15 =hip_hurts =weak_legs
0.15 =hit_hard =limb_gave
0.15 =hit_hard =thrown_off
0.15 =hours_pain =tearing
0.15 =hours_pain =tearing_trunk
0.15 =hours_pain =worst_ever
0.15 =hurts_breathing =nail_word
0.15 =itching =pregnant
0.15 =itching =preterm_weeks
0.15 =itchy_only =pregnant
0.15 =itchy_only =preterm_weeks
0.15 =kid_breathing =retractions
0.15 =limb_bleeds
0.15 =long_bleed =radiates_groin
0.15 =long_bleed =testicle
0.15 =means_mentioned =unresponsive
0.15 =muscle_hard =short_breath
0.15 =no_urine =soft_spot
0.15 =numb_any =vomiting
0.15 =pain_any =pain_beyond
0.15 =pain_any =severe_weakness
0.15 =pain_any =weak_legs
0.15 =postpartum =wound
0.15 =pregnant
0.15 =pregnant =swelling
0.15 =pregnant =vomiting_constantly
0.15 =radiates =weak_legs
0.15 =recent_surgery =young_baby
0.15 =retractions =short_breath
0.15 =severe_headache =vomiting
0.15 =severe_weakness =trunk_pain
0.15 =short_breath =swelling_lips
0.15 =skin_infection =tooth
0.15 =soaking_pad =wound
0.15 =squeezing_word =weak_legs
0.15 =sudden =tearing
0.15 =sudden =tearing_trunk
0.15 =throat_side
0.15 =thrown_off
0.15 =tooth =wound_infected
0.15 =unresponsive =using_word
0.15 =vaginal_bleeding =wound
0.15 ^ _ bola
0.15 ^ _ quemo
0.15 a _ hija
0.15 bebe _ cayo
0.15 bola _ la
0.15 cabez fuert
0.15 calentador
0.15 casa y
0.15 cirrosis y
0.15 cloro _ los
0.15 con _ dolor
0.15 de #
0.15 de _ fuert
0.15 destapacan
0.15 dice _ se
0.15 duele _ cader
0.15 duele _ pecho
0.15 en _ brazo
0.15 en _ frent
0.15 espald _ y
0.15 grita
0.15 hace dos
0.15 hijo se
0.15 hinchan los
0.15 hora _ se
0.15 hoy sient
0.15 izquierd _ estoy
0.15 la _ un
0.15 la piel
0.15 lado derech
0.15 las ventan
0.15 los _ hinchad
0.15 luz _ una
0.15 mama _ la
0.15 mi _ estab
0.15 mucho mas
0.15 mucho y
0.15 nada _ dolor
0.15 nada un
0.15 no _ -fuerz
0.15 no _ mueve
0.15 no _ sacar
0.15 ojos _ no
0.15 operaron _ seman
0.15 operaron la
0.15 pastill y
0.15 piel y
0.15 presion _ #99+
0.15 puedo _ gases
0.15 puedo sacar
0.15 rap _ se
0.15 ros y
0.15 sacar
0.15 sacar gases
0.15 sangr _ y
0.15 se _ pal
0.15 seman esta
0.15 subio a
0.15 tengo _ fuert
0.15 tengo _ sueno
0.15 tiene _ desde
0.15 toda
0.15 todas _ pastill
0.15 todo _ lado
0.15 tome _ y
0.15 tomo warfarin
0.15 tosi
0.15 traig
0.15 un _ muy
0.15 una serpient
0.15 uva y
0.15 ventan
0.15 vomit _ desde
0.15 y _ con
0.15 y _ dio
0.15 y ard
0.14 -y -respir
0.14 -ya
0.14 =a_lot =calf
0.14 =a_lot =car_crash
0.14 =a_lot =hernia
0.14 =a_lot =hernia_word
0.14 =a_lot =testicle
0.14 =a_lot =unresponsive
0.14 =arm_hand_pain =pale_clammy
0.14 =arm_or_jaw_too =chest_lasting
0.14 =baby =new_baby
0.14 =baby =postpartum
0.14 =back_pain =flank_pain
0.14 =battery_word =burn_severity
0.14 =belly_word =bleeding_any
0.14 =belly_word =days_many
0.14 =belly_word =fever
0.14 =belly_word =vaginal_bleeding
0.14 =bite_bad =jaw_locked
0.14 =bladder_bowel_loss =weak_legs
0.14 =bleeding_any =preterm_weeks
0.14 =bleeding_heavy =postpartum
0.14 =bleeding_heavy =young_baby
0.14 =bluish =pain_beyond
0.14 =burn_any =high_fever
0.14 =burn_big =high_fever
0.14 =burn_severity
0.14 =burn_severity =speech
0.14 =burn_severity =wakes
0.14 =cannot_breathe =sudden
0.14 =car_crash =eye_hit_bad
0.14 =car_crash =pain_any
0.14 =car_crash =severe_pain
0.14 =chest_any =hurts_breathing
0.14 =chest_any =pleuritic
0.14 =chest_lasting =head_danger
0.14 =chest_lasting =vomiting_blood
0.14 =chest_pain =hurts_breathing
0.14 =chest_pain =pleuritic
0.14 =clot_risk =nail_word
0.14 =clot_risk =rigors
0.14 =clot_risk =rigors_hard
0.14 =clot_risk =sudden
0.14 =co_words =hives
0.14 =co_words =hives_all
0.14 =cocaine =drugs_taken
0.14 =confused =severe_weakness
0.14 =confused =speech
0.14 =confused =vomiting
0.14 =coughs_blood =short_breath
0.14 =days_many =headache
0.14 =elderly =sudden
0.14 =eye_area =eyelids_swollen
0.14 =eye_hit_bad =one_side_throat
0.14 =face_blisters =pain_any
0.14 =face_droop =speech_garbled
0.14 =fainted =sweating
0.14 =fall_any =limp_leg
0.14 =fall_any =limp_refuses
0.14 =fall_any =squeezing_word
0.14 =fell =limp_refuses
0.14 =head_danger =rigors_hard
0.14 =head_danger =uti
0.14 =high_fever =one_side_belly
0.14 =hit_hard =limp_leg
0.14 =hit_hard =limp_refuses
0.14 =hours_pain =overdose_taken
0.14 =hours_pain =sweating
0.14 =hurts_breathing =trunk_pain
0.14 =jaw_locked =one_side_belly
0.14 =kidney_stone =severe_pain
0.14 =limb_injury =radiates_groin
0.14 =limb_injury =testicle
0.14 =long_bleed =new_baby
0.14 =long_bleed =trunk_pain
0.14 =nail_word =near_faint
0.14 =nail_word =pale_clammy
0.14 =nail_word =radiates_groin
0.14 =nail_word =recent_surgery
0.14 =nail_word =swelling_lips
0.14 =nail_word =swelling_throat
0.14 =nail_word =throat_closing
0.14 =new_baby =postpartum
0.14 =new_confusion =pale_clammy
0.14 =new_confusion =sweating
0.14 =one_side_belly =one_side_throat
0.14 =one_side_throat =pain_any
0.14 =pleuritic =trunk_pain
0.14 =preterm_weeks =vaginal_bleeding
0.14 =recent_surgery =short_breath
0.14 =rigors =vomiting
0.14 =rigors_hard =vomiting
0.14 =severe_pain =upper_belly_pain
0.14 =short_breath =speech
0.14 =uti =vomiting
0.14 =vomiting =vomiting_constantly
0.14 ^ #11+
0.14 ^ _ cada
0.14 ^ _ demasiad
0.14 ^ _ infect
0.14 ^ _ trago
0.14 ^ fiebr
0.14 ^ nuestr
0.14 abuel _ repent
0.14 abuelit _ cayo
0.14 acabo de
0.14 ahora escalofri
0.14 al ojo
0.14 alta
0.14 cabez _ esta
0.14 cara _ y
0.14 chuec _ no
0.14 cloro _ el
0.14 como
0.14 creo _ me
0.14 de _ la
0.14 desorient
0.14 dias _ sangr
0.14 dio _ convulsion
0.14 dolor
0.14 duele muchisim
0.14 el _ medicin
0.14 el _ que
0.14 embaraz _ estoy
0.14 en _ ojo
0.14 espos _ sangr
0.14 espos _ un
0.14 espos me
0.14 espum
0.14 esta cerr
0.14 estoy _ un
0.14 gargant _ hinch
0.14 habla raro
0.14 hace
0.14 hinch _ fiebr
0.14 infect la
0.14 la mandibul
0.14 la piern
0.14 le _ espum
0.14 le va
0.14 lucecit y
0.14 mandibul
0.14 me _ muchisim
0.14 mi _ convulsion
0.14 nuestr
0.14 pas ahora
0.14 pecho _ el
0.14 pela _ piel
0.14 pela la
0.14 piern hinchad
0.14 que duele
0.14 quier _ con
0.14 ronch _ todos
0.14 sale espum
0.14 se _ pela
0.14 se me
0.14 seman _ ahora
0.14 sient muy
0.14 suegr se
0.14 techo _ no
0.14 techo y
0.14 tengo _ meses
0.14 toma warfarin
0.14 un _ horribl
0.14 y _ ampoll
0.14 y _ calentur
0.14 y _ doble
0.14 ya _ mi
0.13 # dias
0.13 -derech
0.13 -hay
0.13 -lado
0.13 -lado -derech
0.13 =a_lot =alcohol
0.13 =a_lot =spits_clots
0.13 =abuse_danger =means_mentioned
0.13 =abuse_danger =swallow_trouble
0.13 =allergen =making_swell
0.13 =allergen =wont_feed
0.13 =arm_hand_pain
0.13 =arm_hand_pain =eye_hit_bad
0.13 =arm_hand_pain =pain_any
0.13 =arm_hand_pain =radiates
0.13 =baby =drowsy
0.13 =baby =numb_any
0.13 =belly_pain =diabetes
0.13 =belly_pain =pancreas
0.13 =belly_word =diabetes
0.13 =belly_word =pancreas
0.13 =bleeding_heavy =hours_pain
0.13 =blister_any =deep_burn
0.13 =blister_any =fever
0.13 =blurry_vision =eye_pain
0.13 =blurry_vision =swelling_face
0.13 =blurry_vision =swelling_lips
0.13 =burn_big =deep_burn
0.13 =burn_severity =racing_heart
0.13 =burn_severity =rigors_hard
0.13 =burn_severity =soaking_pad
0.13 =burn_severity =wound_infected
0.13 =burned_hand =swelling_face
0.13 =burned_hand =swelling_lips
0.13 =calf =fall_any
0.13 =calf =hit_hard
0.13 =cannot_speak =face_droop
0.13 =cant_stand
0.13 =cant_stand =limp_leg
0.13 =cant_stand =limp_refuses
0.13 =cant_stand =severe_weakness
0.13 =chest_any =racing_heart
0.13 =chest_lasting =sting
0.13 =chest_lasting =swallow_trouble
0.13 =chest_lasting =tia_resolved
0.13 =chest_pain =jaw_arm_sweat
0.13 =chest_pain =racing_heart
0.13 =clot_risk =short_breath
0.13 =confused =high_altitude
0.13 =confused =sudden_balance
0.13 =dangerous_person =limb_injury
0.13 =dangerous_person =squeezing_word
0.13 =dangerous_person =swallow_trouble
0.13 =days_many =leg_swelling_one
0.13 =drugs_taken =using_word
0.13 =eye_area =sudden
0.13 =eye_hit_bad =limb_injury
0.13 =eye_hit_bad =pancreas
0.13 =eye_hit_bad =rash
0.13 =eye_hit_bad =shingles
0.13 =eye_hit_bad =squeezing_word
0.13 =eye_red =swelling
0.13 =fall_any =fever
0.13 =fall_any =high_fever
0.13 =fall_any =legs_gone
0.13 =fall_any =nail_word
0.13 =fall_any =weak_legs
0.13 =fall_hard =legs_gone
0.13 =fall_hard =weak_legs
0.13 =fever =hit_hard
0.13 =harm_others =means_mentioned
0.13 =head_danger =pain_any
0.13 =headache =pregnant
0.13 =high_altitude =new_confusion
0.13 =high_altitude =sudden_balance
0.13 =high_fever =hit_hard
0.13 =high_fever =shaking
0.13 =hours_pain =swallow_trouble
0.13 =hours_pain =tia_resolved
0.13 =hurts_breathing =retractions
0.13 =jaw_arm_sweat =sudden
0.13 =jaw_arm_sweat =trunk_pain
0.13 =limb_bleeds =wound
0.13 =limp_leg =severe_weakness
0.13 =limp_refuses =severe_weakness
0.13 =making_swell
0.13 =making_swell =swelling
0.13 =making_swell =swelling_lips
0.13 =many_days =swelling
0.13 =nail_word =new_baby
0.13 =nail_word =unresponsive
0.13 =new_confusion =sudden_balance
0.13 =no_injury =radiates
0.13 =one_eye =sudden
0.13 =one_side_belly =throat_sore
0.13 =pain_any =pancreas
0.13 =pain_any =racing_heart
0.13 =pain_any =squeezing_word
0.13 =pain_any =vomiting_constantly
0.13 =pale_clammy =weak_any
0.13 =pancreas
0.13 =pancreas =squeezing_word
0.13 =pancreas =trunk_pain
0.13 =preterm_weeks =severe_pain
0.13 =racing_heart =trunk_pain
0.13 =rash =sting
0.13 =recent_surgery
0.13 =spits_clots =vomiting
0.13 =spits_clots =vomiting_blood
0.13 =spreading =wound
0.13 =squeezing_word =trunk_pain
0.13 =sugar_low =unresponsive
0.13 =sugar_very_low =unresponsive
0.13 =throat_sore
0.13 ^ _ noche
0.13 ^ _ recien
0.13 a _ abuel
0.13 a _ espald
0.13 amoniac
0.13 de _ escaler
0.13 derech no
0.13 diabetic _ sud
0.13 dias _ estoy
0.13 dura
0.13 el cost
0.13 el pie
0.13 escribi
0.13 escribi _ carta
0.13 esta dura
0.13 esta noche
0.13 estan _ los
0.13 estan hinch
0.13 frent _ el
0.13 fue _ aire
0.13 fue el
0.13 hablar
0.13 hinch _ labi
0.13 hinch los
0.13 jardin y
0.13 la escaler
0.13 la luz
0.13 labi _ y
0.13 le _ mucha
0.13 lento
0.13 llevo #
0.13 lo _ en
0.13 manos hinchad
0.13 me _ toda
0.13 mi _ empez
0.13 monton
0.13 monton de
0.13 nada
0.13 nina se
0.13 nino _ tomo
0.13 pal _ debil
0.13 panza
0.13 pastill _ mi
0.13 pico _ abeja
0.13 que antes
0.13 quier comer
0.13 sale _ chorr
0.13 sale a
0.13 sangr sale
0.13 se _ estan
0.13 se quedo
0.13 tanto
0.13 tapo
0.13 tieso
0.13 todo _ cuerp
0.13 tomo _ monton
0.13 tomo mucho
0.13 un monton
0.13 v cosas
0.13 vida _ de
0.13 vida empez
0.13 vomit _ muy
0.13 y _ espald
0.13 y _ repent
0.13 y _ sud
0.13 y de
0.13 y debil
0.13 y lleno
0.12 #11+ _ vomit
0.12 -aire
0.12 -comer
0.12 -despiert -para
0.12 -despiert _ -comer
0.12 -panal desde
0.12 -para -comer
0.12 =abuse_danger =fall_any
0.12 =allergen =child_got_pills
0.12 =attacks_me =dangerous_person
0.12 =baby_hot =wont_feed
0.12 =belly_blow
0.12 =belly_blow =belly_hit
0.12 =belly_blow =belly_word
0.12 =belly_hard =squeezing_word
0.12 =belly_hit =weak_one_side
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =trunk_pain
0.12 =belly_word =preterm_weeks
0.12 =bite_bad =bleeding_any
0.12 =bite_bad =eye_pain
0.12 =bite_bad =preterm_weeks
0.12 =bite_bad =radiates
0.12 =bite_bad =wound
0.12 =bleeding_any =pale_clammy
0.12 =blurry_vision =burn_severity
0.12 =burn_any =skin_peeling
0.12 =burn_severity =headache
0.12 =burn_severity =heat_exposure
0.12 =burn_severity =inconsolable
0.12 =burn_severity =severe_weakness
0.12 =burn_severity =vomiting_constantly
0.12 =cannot_speak =speech_garbled
0.12 =car_crash =hip_hurts
0.12 =chest_any =severe_pain
0.12 =chest_lasting =nausea
0.12 =chest_pain =severe_pain
0.12 =chest_pain =short_breath
0.12 =child_got_pills =head_danger
0.12 =choking =speech
0.12 =clot_risk =days_many
0.12 =co_words
0.12 =confused =young_baby
0.12 =days_many =numb_any
0.12 =drowsy =head_injury
0.12 =elderly =hip_hurts
0.12 =elderly =pain_any
0.12 =elderly =trunk_pain
0.12 =every_one_of_them =pain_any
0.12 =eye_bulge =fever
0.12 =eye_hit_bad =eye_pain
0.12 =eye_hit_bad =hoarse
0.12 =eye_hit_bad =throat_tight
0.12 =fainted =flank_pain
0.12 =fainted =trunk_pain
0.12 =fall_any =unresponsive
0.12 =fall_any =weak_one_side
0.12 =fell =unresponsive
0.12 =fever =heat_danger
0.12 =fight_blow =head_injury
0.12 =fight_blow =vomiting
0.12 =head_injury =limb_injury
0.12 =headache =rash
0.12 =hernia =nail_word
0.12 =hernia =squeezing_word
0.12 =hernia_stuck =squeezing_word
0.12 =hernia_word =squeezing_word
0.12 =hit_hard =squeezing_word
0.12 =hit_hard =unresponsive
0.12 =hit_hard =vomiting
0.12 =hives
0.12 =hoarse =throat_side
0.12 =hoarse =throat_tight
0.12 =hours_pain =near_faint
0.12 =immunosuppressed =pain_any
0.12 =inconsolable
0.12 =moved_right =vomiting
0.12 =nail_word =severe_pain
0.12 =nail_word =sweating
0.12 =numb_any =pregnant
0.12 =numb_any =preterm_weeks
0.12 =pale_clammy =rigors
0.12 =pale_clammy =shaking
0.12 =racing_heart =rigors
0.12 =racing_heart =rigors_hard
0.12 =right_side =vomiting
0.12 =rigors =sweating
0.12 =shaking =sweating
0.12 =short_breath =squeezing_word
0.12 =short_breath =trunk_pain
0.12 =sting =swelling_lips
0.12 =sudden =trunk_pain
0.12 =throat_side =throat_tight
0.12 ^ _ pico
0.12 ^ _ todo
0.12 ^ diarre
0.12 ^ mal
0.12 a #11+
0.12 a _ tio
0.12 abuel _ muy
0.12 abuel esta
0.12 agarr _ pecho
0.12 ahora fiebr
0.12 ahora tose
0.12 amarill
0.12 cada _ hora
0.12 cada media
0.12 cader y
0.12 carne
0.12 cayo a
0.12 de _ ano
0.12 de _ gargant
0.12 de carne
0.12 de insulin
0.12 de pastill
0.12 dedos
0.12 dejo _ tomar
0.12 del _ derech
0.12 desplom _ no
0.12 desplom y
0.12 diarre _ hace
0.12 doctor _ que
0.12 doctor dijo
0.12 el _ cu
0.12 el _ dijo
0.12 el _ tiene
0.12 en _ ojos
0.12 enorm
0.12 escalofri _ y
0.12 escalofri y
0.12 golpe en
0.12 hinch _ cara
0.12 la _ calient
0.12 la pila
0.12 los _ y
0.12 los dedos
0.12 los punt
0.12 lucecit _ me
0.12 me pela
0.12 me pico
0.12 meses _ muy
0.12 meses esta
0.12 mi azucar
0.12 mucho _ pecho
0.12 mucho con
0.12 nina
0.12 no _ -que
0.12 no _ le
0.12 no _ ni
0.12 nunca
0.12 pedaz _ carne
0.12 pego y
0.12 por _ piern
0.12 puede _ la
0.12 puedo hablar
0.12 que _ al
0.12 repent esta
0.12 respirar _ y
0.12 se _ cloro
0.12 suda mucho
0.12 tengo _ dolor
0.12 tia tiene
0.12 tieso _ le
0.12 toall _ media
0.12 tomo _ me
0.12 tos _ sangr
0.12 ve _ que
0.12 y _ voz
0.12 y fiebr
0.12 y traig
0.11 # _ tiene
0.11 -al
0.11 =a_lot =stiff_neck
0.11 =abuse_danger =pain_any
0.11 =abuse_danger =vomiting
0.11 =allergen =new_medicine
0.11 =allergen =swelling_face
0.11 =back_pain =near_faint
0.11 =back_pain =tearing
0.11 =belly_hard =days_many
0.11 =belly_hit =fight_blow
0.11 =belly_hit =heat_danger
0.11 =belly_hit =limb_injury
0.11 =belly_hit =squeezing_word
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =fever
0.11 =belly_pain =vaginal_bleeding
0.11 =belly_word =hours_pain
0.11 =belly_word =squeezing_word
0.11 =bleeding_any =calf
0.11 =bleeding_any =severe_weakness
0.11 =bleeding_any =trunk_pain
0.11 =bleeding_heavy =burn_severity
0.11 =bleeding_heavy =calf
0.11 =blister_any =fall_any
0.11 =blister_any =hit_hard
0.11 =blister_word =fall_any
0.11 =blister_word =hit_hard
0.11 =bluish =eye_hit_bad
0.11 =bluish =pain_any
0.11 =blurry_vision =hours_pain
0.11 =blurry_vision =preterm_weeks
0.11 =blurry_vision =sudden
0.11 =bp_extreme =eye_hit_bad
0.11 =bp_extreme =pain_any
0.11 =bp_extreme =squeezing_word
0.11 =bp_very_high =pain_any
0.11 =burn_any =fall_any
0.11 =burn_any =hit_hard
0.11 =burn_big =fall_any
0.11 =burn_big =hit_hard
0.11 =burned_hand
0.11 =carbon_monoxide =gas_smell
0.11 =chest_any =dangerous_person
0.11 =chest_pressure =hours_pain
0.11 =chest_pressure =long_bleed
0.11 =child_got_pills =eye_hit_bad
0.11 =days_many =swelling_face
0.11 =days_many =swelling_lips
0.11 =days_many =weight_loss
0.11 =diabetes =drowsy
0.11 =diabetes =numb_any
0.11 =dizzy =vomiting
0.11 =double_vision =hours_pain
0.11 =double_vision =sudden
0.11 =drowsy =fall_any
0.11 =drowsy =unresponsive
0.11 =drug_named =new_medicine
0.11 =every_one_of_them =gas_smell
0.11 =every_one_of_them =vomiting_constantly
0.11 =eye_area =swelling
0.11 =eye_hit_bad =gas_smell
0.11 =eye_hit_bad =means_mentioned
0.11 =eye_hit_bad =smoke
0.11 =eye_hit_bad =speech
0.11 =eye_hit_bad =stiff_neck
0.11 =eye_hit_bad =turning_blue
0.11 =eye_pain =head_danger
0.11 =eye_pain =squeezing_word
0.11 =fall_any =heat_danger
0.11 =fall_any =limb_injury
0.11 =fall_any =rash
0.11 =fall_any =short_breath
0.11 =fell =hit_hard
0.11 =fell =short_breath
0.11 =fever =swallow_trouble
0.11 =fever =swelling_face
0.11 =fever =swelling_lips
0.11 =fever =throat_side
0.11 =fever =trunk_pain
0.11 =fever =wont_swallow
0.11 =fight_blow =heat_danger
0.11 =fight_blow =heat_exposure
0.11 =fight_blow =limb_injury
0.11 =flank_pain =tearing
0.11 =gas_smell =headache
0.11 =gas_smell =pain_any
0.11 =gas_smell =squeezing_word
0.11 =head_danger =long_bleed
0.11 =head_danger =nail_word
0.11 =headache =stiff_neck
0.11 =heat_danger =hit_hard
0.11 =heat_danger =limb_injury
0.11 =heat_exposure =limb_injury
0.11 =hip_hurts =near_faint
0.11 =hit_hard =limb_injury
0.11 =hit_hard =rash
0.11 =hit_hard =short_breath
0.11 =hours_pain
0.11 =hours_pain =swelling
0.11 =hours_pain =weak_one_side
0.11 =jelly_stool
0.11 =many_days =trunk_pain
0.11 =nail_word =testicle
0.11 =nausea =trunk_pain
0.11 =near_faint =severe_pain
0.11 =near_faint =squeezing_word
0.11 =numb_any =unresponsive
0.11 =pain_any =sickle_cell
0.11 =pain_any =smoke
0.11 =pain_any =stiff_neck
0.11 =pain_any =stomach_burn
0.11 =pain_any =turning_blue
0.11 =pale_clammy =soaking_pad
0.11 =preterm_weeks =swelling_face
0.11 =purple_word =severe_pain
0.11 =radiates =tearing
0.11 =severe_pain =short_breath
0.11 =severe_pain =stiff_neck
0.11 =severe_weakness =vaginal_bleeding
0.11 =squeezing_word =stiff_neck
0.11 =stomach_burn =uti
0.11 =trunk_pain =vaginal_bleeding
0.11 =upper_belly_pain =vomiting
0.11 =vaginal_bleeding =vomiting_constantly
0.11 =vomiting_blood =vomiting_constantly
0.11 ^ _ arrib
0.11 a todos
0.11 abej
0.11 abiert
0.11 ardor
0.11 ardor _ orinar
0.11 ardor al
0.11 audifon
0.11 bien _ me
0.11 cabez
0.11 cabez _ hace
0.11 cabez mas
0.11 cai
0.11 casi _ -orina
0.11 cayo _ hirv
0.11 corto con
0.11 cuell tieso
0.11 de _ mas
0.11 de _ que
0.11 deje el
0.11 desde _ media
0.11 desmay _ esta
0.11 dolor debaj
0.11 duele _ veo
0.11 esta _ calient
0.11 frio y
0.11 gelatin
0.11 golpe _ calor
0.11 golpe de
0.11 ha mov
0.11 hace media
0.11 hijo esta
0.11 infeccion
0.11 la dosis
0.11 la operacion
0.11 lado la
0.11 malo
0.11 mama _ le
0.11 mama esta
0.11 mas fuert
0.11 me _ todo
0.11 me cai
0.11 muy hinch
0.11 muy mare
0.11 no _ ha
0.11 ojos _ y
0.11 operacion
0.11 papa tiene
0.11 parpad
0.11 parpad rojos
0.11 perro _ mi
0.11 por un
0.11 puedo _ el
0.11 puedo _ fiebr
0.11 salio mucha
0.11 sangr _ me
0.11 se _ mov
0.11 se cayo
0.11 se ha
0.11 seman _ el
0.11 seman _ tengo
0.11 tembl _ veo
0.11 tenem _ de
0.11 tenem dolor
0.11 tengo _ testicul
0.11 testicul _ hace
0.11 testicul desde
0.11 testicul horribl
0.11 tiene _ corazon
0.11 tomar y
0.11 una muela
0.11 ve cosas
0.11 vomit todo
0.11 y _ bebe
0.11 y _ la
0.11 y habla
0.11 y todos
0.1 -el dia
0.1 -todo _ dia
0.1 -tomar
0.1 =a_lot =near_faint
0.1 =abuse_danger =hanging_attempt
0.1 =back_pain =sudden
0.1 =belly_hard =head_danger
0.1 =belly_hit =drowsy
0.1 =belly_pain =sudden
0.1 =belly_word =sudden
0.1 =bite_bad =hip_hurts
0.1 =bite_bad =speech_garbled
0.1 =bleeding_heavy =near_faint
0.1 =bleeds_a_lot =chest_lasting
0.1 =blurry_vision =severe_headache
0.1 =breathe_word =choking
0.1 =burn_severity =leg_swelling_one
0.1 =burn_severity =speech_garbled
0.1 =burn_severity =sting
0.1 =burn_severity =tia_resolved
0.1 =burn_severity =tooth_bad
0.1 =calf =short_breath
0.1 =car_crash =cut_by_accident
0.1 =car_crash =trunk_pain
0.1 =chest_lasting =hanging_attempt
0.1 =chest_pain =pain_any
0.1 =confused =fight_blow
0.1 =confused =limb_injury
0.1 =confused =racing_heart
0.1 =dangerous_person =face_droop
0.1 =dangerous_person =fall_hard
0.1 =dangerous_person =hanging_attempt
0.1 =dangerous_person =rigors
0.1 =dangerous_person =shaking
0.1 =days_many =many_days
0.1 =days_many =young_baby
0.1 =diabetes =new_confusion
0.1 =diabetes =unresponsive
0.1 =eye_bulge =eye_pain
0.1 =eye_bulge =pain_any
0.1 =eye_hit_bad =uti
0.1 =eye_hit_bad =wakes
0.1 =fainted =severe_pain
0.1 =fall_any =hit_hard
0.1 =fell =legs_gone
0.1 =fell =weak_legs
0.1 =fight_blow =long_bleed
0.1 =fight_blow =numb_any
0.1 =flank_pain =uti
0.1 =getting_worse =rigors
0.1 =getting_worse =rigors_hard
0.1 =getting_worse =wound_infected
0.1 =hanging_attempt =hours_pain
0.1 =hanging_attempt =swallow_trouble
0.1 =head_danger =soaking_pad
0.1 =hip_hurts =squeezing_word
0.1 =hit_hard
0.1 =jaw_arm_sweat =squeezing_word
0.1 =leg_feet_swollen
0.1 =leg_swelling_one =short_breath
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
0.1 =long_bleed =near_faint
0.1 =long_bleed =radiates
0.1 =long_bleed =severe_weakness
0.1 =low_temp =pale_clammy
0.1 =near_faint =soaking_pad
0.1 =new_confusion =severe_weakness
0.1 =pain_any =wakes
0.1 =pale_clammy =racing_heart
0.1 =pale_clammy =tearing
0.1 =pale_clammy =unresponsive
0.1 =postpartum =vaginal_bleeding
0.1 =racing_heart =sweating
0.1 =rash =severe_pain
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =scratched =spreading
0.1 =squeezing_word =swelling
0.1 =squeezing_word =vaginal_bleeding
0.1 =squeezing_word =vomiting_constantly
0.1 =squeezing_word =wakes
0.1 =sting
0.1 =swallow_trouble =swelling_throat
0.1 =swallow_trouble =throat_tight
0.1 =sweating =unresponsive
0.1 =swelling =vomiting
0.1 =swelling_face =tooth_bad
0.1 =swelling_lips =tooth_bad
0.1 =swelling_throat =wont_swallow
0.1 =throat_tight =wont_swallow
0.1 =upper_belly_pain =vomiting_constantly
0.1 ^ _ novio
0.1 ^ _ presion
0.1 a
0.1 abuel
0.1 abuelit _ desorient
0.1 accident
0.1 accident _ carro
0.1 accident de
0.1 aceit _ en
0.1 aceit hirv
0.1 ahora _ confund
0.1 ahorc
0.1 ahorc _ y
0.1 ahorc anoch
0.1 apretar
0.1 ayer _ tiene
0.1 baja
0.1 bebe _ fiebr
0.1 bebe _ una
0.1 bebe y
0.1 cacahuat y
0.1 cara _ por
0.1 cayo aceit
0.1 chiquit _ la
0.1 chiquit en
0.1 com y
0.1 con diarre
0.1 confund _ sud
0.1 corazon va
0.1 de carro
0.1 de dolor
0.1 de panza
0.1 desde hoy
0.1 desorient y
0.1 dia _ esta
0.1 dia y
0.1 diabetic _ confund
0.1 dieron un
0.1 dos _ con
0.1 dos _ sin
0.1 el _ va
0.1 el frasc
0.1 el inhalador
0.1 en _ nariz
0.1 espos _ ahorc
0.1 esta calient
0.1 esta desorient
0.1 estomag que
0.1 ex
0.1 fiebr _ esta
0.1 frio _ sud
0.1 fue _ vista
0.1 hablar y
0.1 hunde
0.1 hunde el
0.1 la _ el
0.1 la _ hinch
0.1 labi _ le
0.1 labi y
0.1 le _ aceit
0.1 le _ mucho
0.1 le hinch
0.1 le hunde
0.1 linea
0.1 linea roja
0.1 lo _ se
0.1 lo mismo
0.1 me _ agua
0.1 me _ todas
0.1 me ahorc
0.1 meses
0.1 meses _ embaraz
0.1 meses de
0.1 mi _ de
0.1 mi nina
0.1 mi papa
0.1 mismo
0.1 morad _ le
0.1 nariz y
0.1 nino _ muy
0.1 novio me
0.1 omblig
0.1 operaron _ la
0.1 orinar
0.1 panza _ fiebr
0.1 panza dura
0.1 papa
0.1 parp hinch
0.1 pecho _ respirar
0.1 pecho despu
0.1 que _ en
0.1 que _ me
0.1 quier _ pecho
0.1 quier el
0.1 rara
0.1 salio
0.1 se _ hizo
0.1 se _ hunde
0.1 se _ sale
0.1 sierr _ la
0.1 sud y
0.1 sudor
0.1 sudor frio
0.1 tiembl
0.1 tiene _ cara
0.1 tiene _ en
0.1 tiene _ testicul
0.1 tome todas
0.1 tuve _ accident
0.1 un accident
0.1 un minut
0.1 una _ hinch
0.1 una linea
0.1 y _ embaraz
0.09 #11+ _ casi
0.09 =a_lot =fainted
0.09 =a_lot =new_baby
0.09 =a_lot =one_side_belly
0.09 =a_lot =radiates_groin
0.09 =allergen =vomiting
0.09 =arm_hand_pain =arm_or_jaw_too
0.09 =arm_hand_pain =burn_severity
0.09 =arm_hand_pain =chest_any
0.09 =arm_hand_pain =chest_pain
0.09 =arm_hand_pain =trunk_pain
0.09 =arm_or_jaw_too =chest_pain
0.09 =arm_or_jaw_too =eye_hit_bad
0.09 =arm_or_jaw_too =pain_any
0.09 =arm_or_jaw_too =radiates
0.09 =arm_or_jaw_too =trunk_pain
0.09 =belly_hit =burn_severity
0.09 =belly_hit =cannot_move_limb
0.09 =belly_hit =nail_word
0.09 =belly_hit =severe_weakness
0.09 =belly_pain =diarrhea
0.09 =belly_pain =rectal_blood
0.09 =belly_pain =stool_blood
0.09 =bite_bad =dangerous_person
0.09 =bite_bad =eyelids_swollen
0.09 =bite_bad =tearing
0.09 =bleeding_any =dangerous_person
0.09 =bleeding_any =weak_any
0.09 =bleeding_heavy =pale_clammy
0.09 =bleeds_a_lot =young_baby
0.09 =blister_word =fever
0.09 =blood_thinner =headache
0.09 =blood_thinner =pain_any
0.09 =blood_thinner =severe_pain
0.09 =bluish =cannot_breathe
0.09 =burn_severity =moved_right
0.09 =burn_severity =nail_word
0.09 =burn_severity =swallow_trouble
0.09 =burn_severity =wont_swallow
0.09 =burned_hand =shaking
0.09 =cannot_breathe =fall_any
0.09 =cannot_breathe =fell
0.09 =cannot_breathe =hit_hard
0.09 =cannot_move_limb =fall_any
0.09 =cannot_move_limb =hit_hard
0.09 =cant_stand =chest_lasting
0.09 =cant_stand =hurts_move
0.09 =cant_stand =sudden_balance
0.09 =cant_stand =walks_on_it
0.09 =chest_lasting =co_words
0.09 =chest_lasting =leg_swelling_one
0.09 =chest_lasting =now_at_rest
0.09 =chest_lasting =stomach_burn
0.09 =chest_lasting =vaginal_bleeding
0.09 =clot_risk =head_danger
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =radiates
0.09 =cold_limb =severe_pain
0.09 =dangerous_person =hip_hurts
0.09 =dangerous_person =vaginal_bleeding
0.09 =diarrhea =fever
0.09 =diarrhea =pain_any
0.09 =drowsy =hit_hard
0.09 =drowsy =now_at_rest
0.09 =eye_bulge =eyelids_swollen
0.09 =eye_hit_bad =weak_any
0.09 =fell =vomiting
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =fight_blow =pain_any
0.09 =fight_blow =severe_pain
0.09 =fight_blow =squeezing_word
0.09 =getting_worse =head_danger
0.09 =head_danger =now_at_rest
0.09 =head_injury =headache
0.09 =head_injury =pain_any
0.09 =head_injury =severe_pain
0.09 =hit_hard =weak_one_side
0.09 =hours_pain =leg_swelling_one
0.09 =hours_pain =new_baby
0.09 =hours_pain =racing_heart
0.09 =hours_pain =radiates
0.09 =hurts_move =limp_leg
0.09 =hurts_move =limp_refuses
0.09 =hurts_move =severe_weakness
0.09 =hurts_move =sudden_balance
0.09 =hurts_move =walks_on_it
0.09 =limb_injury =squeezing_word
0.09 =limp_leg =sudden_balance
0.09 =limp_leg =walks_on_it
0.09 =limp_refuses =sudden_balance
0.09 =limp_refuses =walks_on_it
0.09 =long_bleed =upper_belly_pain
0.09 =many_days =short_breath
0.09 =new_baby =soaking_pad
0.09 =now_at_rest
0.09 =now_at_rest =numb_any
0.09 =one_side_belly =throat_side
0.09 =pain_any =rectal_blood
0.09 =pain_any =stool_blood
0.09 =pain_any =throat_side
0.09 =preterm_weeks =trunk_pain
0.09 =raynaud_usual =short_breath
0.09 =rectal_blood =stool_blood
0.09 =rectal_blood =weak_any
0.09 =rigors =unresponsive
0.09 =severe_weakness =sudden_balance
0.09 =severe_weakness =walks_on_it
0.09 =shaking =unresponsive
0.09 =sudden_balance =walks_on_it
0.09 =swallow_trouble =swelling_lips
0.09 =swelling_lips =wont_swallow
0.09 =testicle =vomiting
0.09 =vaginal_bleeding =weak_any
0.09 ^ _ doctor
0.09 ^ _ nina
0.09 ^ deje
0.09 a los
0.09 acuest
0.09 azucar _ #11+
0.09 cacahuat
0.09 caminar derech
0.09 cayo _ se
0.09 cayo no
0.09 como _ alguien
0.09 con mucho
0.09 cuelg
0.09 cuelg la
0.09 de _ escuel
0.09 de _ viaje
0.09 de tres
0.09 del brazo
0.09 dio _ luz
0.09 dio a
0.09 dolor _ fuert
0.09 dolor horribl
0.09 empap una
0.09 en quimi
0.09 esta _ del
0.09 estomag _ fuert
0.09 gargant
0.09 her _ la
0.09 herman _ tomo
0.09 hora y
0.09 horno
0.09 horribl _ la
0.09 hoy _ la
0.09 inflam _ piern
0.09 la _ dos
0.09 le cuelg
0.09 le silba
0.09 le torci
0.09 levantar
0.09 lo
0.09 lo que
0.09 los rinon
0.09 luz _ #
0.09 mano _ la
0.09 me _ mas
0.09 me acuest
0.09 me tiemblan
0.09 muscul
0.09 nina _ #
0.09 no _ -con
0.09 panza tengo
0.09 popo
0.09 puede _ derech
0.09 puede caminar
0.09 puede levantar
0.09 que se
0.09 ratos
0.09 repent _ de
0.09 sangr _ despu
0.09 sangr oscur
0.09 se _ no
0.09 se va
0.09 si _ vacun
0.09 si alguien
0.09 sud _ y
0.09 tampon
0.09 tembl _ confund
0.09 tengo colic
0.09 tiemblan
0.09 tiemblan _ manos
0.09 tiemblan las
0.09 un _ terribl
0.09 un viaje
0.09 viaje largo
0.09 vomit _ esta
0.09 vomit _ oscur
0.09 warfarin
0.09 y _ molest
0.09 y _ puso
0.09 y _ silba
0.09 y _ una
0.08 -oido
0.08 -palabr
0.08 =a_lot =hernia_stuck
0.08 =a_lot =rectal_blood
0.08 =allergen =co_words
0.08 =allergen =moved_right
0.08 =allergen =one_side_belly
0.08 =allergen =right_side
0.08 =baby =soaking_pad
0.08 =back_pain =pale_clammy
0.08 =belly_hit =radiates_groin
0.08 =belly_hit =swelling
0.08 =belly_hit =testicle
0.08 =bite_bad =cannot_speak
0.08 =bite_bad =squeezing_word
0.08 =bite_bad =swelling_face
0.08 =bleeding_any =chest_any
0.08 =bleeding_any =chest_pain
0.08 =blurry_vision =rash
0.08 =breathe_word =nail_word
0.08 =burn_big =child_scald
0.08 =burn_severity =cannot_speak
0.08 =burn_severity =child_scald
0.08 =burn_severity =coughs_blood
0.08 =burn_severity =immunosuppressed
0.08 =burn_severity =swelling_face
0.08 =burn_severity =wont_go_away
0.08 =burned_hand =eye_hit_bad
0.08 =calf =muscle_tear
0.08 =calf =snake
0.08 =calf =snake_bad
0.08 =cant_stand =elderly
0.08 =carbon_monoxide =vomiting
0.08 =chest_any =coughs_blood
0.08 =chest_any =immunosuppressed
0.08 =chest_any =vaginal_bleeding
0.08 =chest_lasting =near_faint
0.08 =chest_pain =coughs_blood
0.08 =chest_pain =dangerous_person
0.08 =chest_pain =immunosuppressed
0.08 =chest_pain =long_bleed
0.08 =chest_pain =vaginal_bleeding
0.08 =child_scald =fever
0.08 =clot_risk
0.08 =clot_risk =limb_injury
0.08 =cocaine =eye_hit_bad
0.08 =cocaine =pain_any
0.08 =cold_limb =squeezing_word
0.08 =coughs_blood =trunk_pain
0.08 =dangerous_person =overdose_taken
0.08 =dangerous_person =sweating
0.08 =dangerous_person =trunk_pain
0.08 =dangerous_person =using_word
0.08 =days_many =severe_headache
0.08 =elderly =fever
0.08 =elderly =limp_leg
0.08 =elderly =limp_refuses
0.08 =eye_hit_bad =pain_any
0.08 =eye_hit_bad =rigors_hard
0.08 =eye_hit_bad =wont_go_away
0.08 =fainted =squeezing_word
0.08 =fall_any =radiates_groin
0.08 =fall_any =swelling
0.08 =fall_any =testicle
0.08 =fell =heat_exposure
0.08 =flank_pain =pale_clammy
0.08 =head_danger =heat_exposure
0.08 =head_danger =moved_right
0.08 =head_danger =right_side
0.08 =head_danger =upper_belly_pain
0.08 =head_danger =young_baby
0.08 =headache =swelling
0.08 =headache =swelling_face
0.08 =high_altitude
0.08 =hip_hurts =pale_clammy
0.08 =hours_pain =moved_right
0.08 =hours_pain =right_side
0.08 =hours_pain =upper_belly_pain
0.08 =immunosuppressed =trunk_pain
0.08 =jaw_arm_sweat =severe_pain
0.08 =long_bleed =severe_pain
0.08 =moved_right =vomiting_constantly
0.08 =one_side_belly =vomiting_constantly
0.08 =overdose_taken =unresponsive
0.08 =pain_any =swelling_face
0.08 =pain_any =wont_go_away
0.08 =pregnant =severe_headache
0.08 =preterm_weeks =swelling_lips
0.08 =racing_heart =very_fast_pulse
0.08 =radiates_groin =sudden
0.08 =right_side =vomiting_constantly
0.08 =rigors =short_breath
0.08 =rigors_hard =short_breath
0.08 =severe_weakness =vomiting
0.08 =squeezing_word =wont_go_away
0.08 ^ estoy
0.08 ^ much
0.08 ^ se
0.08 ^ tosi
0.08 a _ bebe
0.08 a mil
0.08 abdominal
0.08 abeja
0.08 aire desde
0.08 boca _ estomag
0.08 boca del
0.08 cader _ no
0.08 cayo _ duele
0.08 cayo _ techo
0.08 cayo le
0.08 clavo oxid
0.08 con escalofri
0.08 corazon _ mil
0.08 corazon a
0.08 cosas _ no
0.08 cosas que
0.08 costill derech
0.08 de _ cader
0.08 de _ sin
0.08 de _ tiroid
0.08 de oido
0.08 dia _ el
0.08 dias _ lleno
0.08 dolor muy
0.08 el cachet
0.08 el frio
0.08 el hombr
0.08 el yeso
0.08 empec
0.08 en avion
0.08 estoy _ quimi
0.08 estoy confund
0.08 fiebr _ confund
0.08 fuert _ veo
0.08 hay
0.08 hombr
0.08 la _ abajo
0.08 la _ lo
0.08 la _ muy
0.08 la metformin
0.08 la palma
0.08 la pantorrill
0.08 mal de
0.08 mil
0.08 moto
0.08 mucho
0.08 muy _ de
0.08 nino _ un
0.08 no -esta
0.08 palma
0.08 panza abajo
0.08 pastill _ no
0.08 penicilin
0.08 perro _ la
0.08 quemo _ agua
0.08 se _ le
0.08 serpient en
0.08 subio
0.08 tiene ampoll
0.08 tomo _ pastill
0.08 tos sangr
0.08 tuve _ mi
0.08 tuve a
0.08 una abeja
0.08 vecin no
0.08 y _ quedo
0.08 y otra
0.08 yeso
0.07 #11+ dias
0.07 #11+ esta
0.07 #99+ _ y
0.07 -de
0.07 -todo
0.07 =alcohol =head_danger
0.07 =baby =phlegm
0.07 =back_pain =fall_any
0.07 =back_pain =hit_hard
0.07 =belly_hit =headache
0.07 =belly_hit =new_confusion
0.07 =belly_pain =days_many
0.07 =belly_pain =long_bleed
0.07 =bleeding_any =nail_word
0.07 =bleeding_heavy =coughs_blood
0.07 =bleeding_heavy =new_baby
0.07 =blurry_vision =burned_hand
0.07 =burned_hand =days_many
0.07 =calf =severe_weakness
0.07 =cannot_breathe =purple_word
0.07 =cannot_breathe =turning_blue
0.07 =chest_any =fever
0.07 =chest_lasting =gallbladder
0.07 =chest_lasting =phlegm
0.07 =chest_lasting =weak_one_side
0.07 =chest_pain =fever
0.07 =child_got_pills =dizzy
0.07 =confused =short_breath
0.07 =deformed =hit_hard
0.07 =deformed =severe_weakness
0.07 =dizzy
0.07 =dizzy =head_danger
0.07 =dizzy =means_mentioned
0.07 =dizzy =overdose_taken
0.07 =dizzy =using_word
0.07 =drowsy =fell
0.07 =drug_named =every_one_of_them
0.07 =every_one_of_them
0.07 =eye_hit_bad =gallbladder
0.07 =eye_hit_bad =rectal_blood
0.07 =eye_pain =fever
0.07 =eye_pain =swelling
0.07 =fall_any =headache
0.07 =fall_any =speech
0.07 =fall_height =legs_gone
0.07 =fall_height =weak_legs
0.07 =fell =numb_any
0.07 =fell =squeezing_word
0.07 =flank_pain =sudden
0.07 =gallbladder =pain_any
0.07 =gallbladder =squeezing_word
0.07 =head_danger =withdrawal
0.07 =hit_hard =speech
0.07 =leg_swelling_one =wound_infected
0.07 =limb_bleeds =soaking_pad
0.07 =means_mentioned =using_word
0.07 =nail_word =swallowed_thing
0.07 =new_confusion =short_breath
0.07 =now_at_rest =vomiting
0.07 =postpartum =short_breath
0.07 =short_breath =swelling_face
0.07 =swallowed_thing
0.07 ^ _ much
0.07 ^ _ muy
0.07 ^ _ tio
0.07 ^ otra
0.07 abajo _ lado
0.07 abajo del
0.07 ahora vomit
0.07 azucar _ en
0.07 bote
0.07 cabez con
0.07 cara _ no
0.07 corto las
0.07 de calor
0.07 demasi
0.07 desmayarm
0.07 dos
0.07 el _ como
0.07 el _ fiebr
0.07 empez _ golpe
0.07 en _ panza
0.07 espald con
0.07 esta _ #99+
0.07 gas
0.07 golpe la
0.07 hablar _ se
0.07 hoy en
0.07 la altur
0.07 lado _ de
0.07 late muy
0.07 le cae
0.07 lleva #
0.07 lleva _ dias
0.07 marisc
0.07 me _ pero
0.07 mi _ diabetic
0.07 nina _ fiebr
0.07 olvid _ mi
0.07 orino
0.07 papa esta
0.07 pecho _ si
0.07 pecho como
0.07 repent _ dolor
0.07 repent un
0.07 sale mucha
0.07 se comio
0.07 se golpe
0.07 tengo los
0.07 tio _ de
0.07 tio dejo
0.07 toma anticoagulant
0.07 tomar mi
0.07 toso
0.07 y _ agua
0.07 y _ deja
0.07 y _ ve
0.07 y mucho
0.06 -en
0.06 -me
0.06 -me -pegue
0.06 -pegue
0.06 =a_lot =eye_area
0.06 =about_other
0.06 =baby =vomiting_constantly
0.06 =belly_hit =car_crash
0.06 =belly_pain =vomiting_constantly
0.06 =belly_word =vomiting_constantly
0.06 =bite_bad =pale_clammy
0.06 =bite_bad =severe_headache
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeding_heavy =severe_weakness
0.06 =bleeds_a_lot =eye_hit_bad
0.06 =bleeds_a_lot =pain_any
0.06 =bruising =limb_injury
0.06 =car_crash =hit_hard
0.06 =chest_lasting =cut_by_accident
0.06 =child_got_pills =vomiting
0.06 =clear_fluid =eye_area
0.06 =confused =head_injury
0.06 =cough =fever
0.06 =deep_cut =limb_injury
0.06 =deep_cut =scratched
0.06 =deformed =weak_one_side
0.06 =eye_area =fever
0.06 =eye_area =severe_pain
0.06 =eye_hit_bad =kidney_stone
0.06 =eye_pain =severe_pain
0.06 =hallucinating =mania_psychosis
0.06 =head_danger =squeezing_word
0.06 =headache =long_bleed
0.06 =hit_hard =nail_word
0.06 =hours_pain =seizure
0.06 =hours_pain =severe_weakness
0.06 =hours_pain =squeezing_word
0.06 =kidney_stone
0.06 =kidney_stone =pain_any
0.06 =limb_injury =scratched
0.06 =limb_injury =wound
0.06 =near_faint =rectal_blood
0.06 =near_faint =stool_blood
0.06 =near_faint =sudden
0.06 =near_faint =sweating
0.06 =pale_clammy =vaginal_bleeding
0.06 =recent_surgery =wound
0.06 =shingles
0.06 =using_word
0.06 ^ golpe
0.06 ^ las
0.06 a su
0.06 abajo _ tengo
0.06 agua _ en
0.06 alberc y
0.06 bebe _ muy
0.06 cabez _ veo
0.06 choqu
0.06 con coagul
0.06 cort
0.06 de _ ya
0.06 el reloj
0.06 esta _ el
0.06 esta _ lo
0.06 estab
0.06 hijo _ tomo
0.06 hijo _ trago
0.06 huele
0.06 izquierd _ sud
0.06 lado _ no
0.06 las _ con
0.06 los pies
0.06 luz _ molest
0.06 luz me
0.06 me _ #99+
0.06 me paro
0.06 mucho por
0.06 muy _ en
0.06 no _ -pegue
0.06 no _ parar
0.06 nueva
0.06 ojo _ la
0.06 pal _ sud
0.06 parar _ sangr
0.06 parar la
0.06 pecho _ no
0.06 presion _ salio
0.06 presion me
0.06 puedo parar
0.06 que _ por
0.06 quedo
0.06 repent _ puede
0.06 salio #99+
0.06 salio _ con
0.06 sangr _ coagul
0.06 sangr _ le
0.06 tengo _ pecho
0.06 tiene asma
0.06 toma _ y
0.06 tragar _ de
0.06 una _ a
0.06 ve doble
0.06 veo luces
0.06 y _ luces
0.06 y con
0.06 y nada
0.05 =a_lot =bite_bad
0.05 =a_lot =moved_right
0.05 =a_lot =right_side
0.05 =a_lot =sudden
0.05 =a_lot =upper_belly_pain
0.05 =abuse_danger =fell
0.05 =abuse_danger =head_danger
0.05 =abuse_danger =head_injury
0.05 =allergen =baby
0.05 =arm_hand_pain =jaw_arm_sweat
0.05 =baby
0.05 =belly_hit =getting_worse
0.05 =belly_hit =now_at_rest
0.05 =belly_hit =severe_headache
0.05 =belly_hit =worst_ever
0.05 =bite_bad =eye_chemical
0.05 =bleeding_any =severe_pain
0.05 =bleeding_any =short_breath
0.05 =bleeding_any =squeezing_word
0.05 =breathe_word =burn_severity
0.05 =breathe_word =swallowed_thing
0.05 =burn_severity =hives
0.05 =burn_severity =hives_all
0.05 =burn_severity =shingles
0.05 =cannot_breathe =swallowed_thing
0.05 =chest_any =days_many
0.05 =chest_pain =days_many
0.05 =choking =swallowed_thing
0.05 =eye_hit_bad =flank_pain
0.05 =eye_hit_bad =neck_swelling
0.05 =eye_hit_bad =tooth_bad
0.05 =fall_any =getting_worse
0.05 =fall_any =now_at_rest
0.05 =fall_any =severe_headache
0.05 =fall_any =worst_ever
0.05 =fast_breathing
0.05 =fever =leg_swelling_one
0.05 =fight_blow =getting_worse
0.05 =fight_blow =headache
0.05 =fight_blow =severe_headache
0.05 =fight_blow =worst_ever
0.05 =getting_worse =hit_hard
0.05 =getting_worse =limb_injury
0.05 =head_injury =now_at_rest
0.05 =headache =hit_hard
0.05 =headache =limb_injury
0.05 =headache =young_baby
0.05 =hit_hard =severe_headache
0.05 =hit_hard =worst_ever
0.05 =limb_bleeds =long_bleed
0.05 =limb_injury =severe_headache
0.05 =limb_injury =worst_ever
0.05 =neck_swelling
0.05 =neck_swelling =swelling
0.05 =neck_swelling =tooth_bad
0.05 =never_spoke_word
0.05 =opioid
0.05 =severe_pain =vaginal_bleeding
0.05 =short_breath =swallowed_thing
0.05 =short_breath =vaginal_bleeding
0.05 =skin_infection
0.05 ^ _ a
0.05 ^ _ dio
0.05 ^ _ papa
0.05 ^ respir
0.05 alta y
0.05 cabez como
0.05 cader
0.05 canic
0.05 canic _ no
0.05 canic y
0.05 cayo
0.05 con _ con
0.05 cost
0.05 de _ #11+
0.05 de _ cama
0.05 desde
0.05 despu de
0.05 detector _ monox
0.05 detector de
0.05 duele
0.05 grand
0.05 hinch por
0.05 hinchan
0.05 ingle
0.05 la cader
0.05 la ingle
0.05 me _ un
0.05 meses y
0.05 mi _ del
0.05 mucho _ barrig
0.05 mucho _ panza
0.05 no _ la
0.05 panza _ lado
0.05 panza _ y
0.05 panza del
0.05 puede tragar
0.05 puso pal
0.05 ronch _ todo
0.05 se _ hinchan
0.05 seman me
0.05 sient _ en
0.05 tanto que
0.05 una canic
0.05 uso _ de
0.05 y _ esta
0.05 y soy
0.05 ya respir
0.04 #11+ _ la
0.04 =allergen =bp_medicine
0.04 =allergen =eye_area
0.04 =bite_bad =limb_gave
0.04 =blister_any =high_fever
0.04 =blister_word =high_fever
0.04 =burn_severity =limb_gave
0.04 =calf =chest_any
0.04 =calf =chest_pain
0.04 =calf =trunk_pain
0.04 =chest_any =ear_wax
0.04 =chest_any =leg_swelling_one
0.04 =chest_any =swelling
0.04 =chest_pain =ear_wax
0.04 =chest_pain =leg_swelling_one
0.04 =chest_pain =swelling
0.04 =ear_wax =trunk_pain
0.04 =elderly =face_droop
0.04 =elderly =vomiting
0.04 =every_one_of_them =young_baby
0.04 =face_droop =fall_any
0.04 =face_droop =hit_hard
0.04 =face_droop =limb_gave
0.04 =leg_swelling_one =trunk_pain
0.04 =limb_gave =speech
0.04 =many_days
0.04 =nausea =new_medicine
0.04 =no_injury
0.04 =pale_clammy =sudden
0.04 =postpartum
0.04 =preterm_weeks =squeezing_word
0.04 =sudden =sweating
0.04 =sudden_balance
0.04 =swelling =trunk_pain
0.04 a _ si
0.04 acabo el
0.04 ahora estoy
0.04 aprietan
0.04 cabez de
0.04 cayo _ lado
0.04 con agua
0.04 con colic
0.04 culebrill
0.04 diez minut
0.04 duele _ de
0.04 el _ solo
0.04 embaraz me
0.04 en _ boca
0.04 espos tiene
0.04 fue la
0.04 hormigue
0.04 ir _ la
0.04 ir a
0.04 la presion
0.04 las manos
0.04 mal y
0.04 manos
0.04 me aprietan
0.04 mover la
0.04 mucha
0.04 no -me
0.04 pastill de
0.04 pero tengo
0.04 piern y
0.04 presion en
0.04 quedo un
0.04 ronch por
0.04 tengo _ barrig
0.04 tiene _ con
0.04 unos
0.04 y _ mucha
0.04 y _ nause
0.04 y _ pus
0.03 # meses
0.03 -con -el
0.03 -orinar
0.03 =allergen =headache
0.03 =baby =burn_severity
0.03 =belly_word =trunk_pain
0.03 =bleeding_any =blood_thinner
0.03 =blurry_vision =squeezing_word
0.03 =calf =nail_word
0.03 =calf =wound_infected
0.03 =chest_any =cold_limb
0.03 =chest_any =sudden
0.03 =chest_lasting =every_day
0.03 =chest_pain =cold_limb
0.03 =chest_pain =sudden
0.03 =clot_risk =ear_wax
0.03 =cold_limb =trunk_pain
0.03 =confused =hours_pain
0.03 =cut_by_accident
0.03 =days_many
0.03 =hours_pain =postpartum
0.03 =kidney_stone =squeezing_word
0.03 =nail_word =rash
0.03 =nail_word =vomiting
0.03 =nail_word =wound_infected
0.03 =pain_any =preterm_weeks
0.03 =recent_surgery =swelling
0.03 =young_baby
0.03 ?cual _ ?las
0.03 ?las ?senal
0.03 ?las _ ?de
0.03 ?senal
0.03 ?senal ?de
0.03 ?senal _ ?un
0.03 ?son ?las
0.03 ?son _ ?senal
0.03 ^ _ seman
0.03 ^ embaraz
0.03 ^ glucos
0.03 ^ quem
0.03 ahora esta
0.03 ayer no
0.03 casi me
0.03 con _ a
0.03 de _ hija
0.03 de caers
0.03 de espald
0.03 de gas
0.03 despu _ caers
0.03 dias _ hace
0.03 dias desde
0.03 dolor _ espald
0.03 el pasill
0.03 ella
0.03 en _ alberc
0.03 en _ pasill
0.03 en el
0.03 estab en
0.03 estoy muy
0.03 fuert en
0.03 glucos
0.03 glucos de
0.03 inflam _ de
0.03 la _ junto
0.03 los _ de
0.03 los _ desde
0.03 me _ fuert
0.03 me _ hace
0.03 me duele
0.03 me pegue
0.03 mi _ es
0.03 mi _ nac
0.03 mi recien
0.03 muy _ por
0.03 no _ -nada
0.03 ojo _ me
0.03 pasill
0.03 puedo _ y
0.03 que _ el
0.03 que no
0.03 quier _ del
0.03 ros
0.03 saque
0.03 tiene _ meses
0.03 tiene _ piel
0.03 todas
0.03 unas
0.02 #
0.02 -hace
0.02 =a_lot =chest_any
0.02 =a_lot =chest_pain
0.02 =a_lot =pale_clammy
0.02 =a_lot =radiates
0.02 =allergen =days_many
0.02 =back_pain =radiates
0.02 =bite_bad =deep_cut
0.02 =bleeding_any =postpartum
0.02 =bruising
0.02 =burn_severity =chest_lasting
0.02 =burn_severity =numb_any
0.02 =clot_risk =eye_surgery
0.02 =cocaine
0.02 =days_many =pain_any
0.02 =days_many =trunk_pain
0.02 =eye_surgery
0.02 =eye_surgery =recent_surgery
0.02 =flank_pain =radiates
0.02 =heart_condition =valve_or_device
0.02 =hours_pain =severe_pain
0.02 =many_days =vomiting
0.02 =tia_resolved =weak_one_side
0.02 =wont_feed
0.02 ^ _ herman
0.02 ^ _ nino
0.02 al _ desde
0.02 bastant
0.02 bebe _ #
0.02 cayo del
0.02 cinco
0.02 conocimient
0.02 corazon me
0.02 de _ estoy
0.02 de _ vacun
0.02 deje de
0.02 el conocimient
0.02 en _ oido
0.02 esta mare
0.02 falciform
0.02 fuert _ no
0.02 garrapat
0.02 la _ derech
0.02 la espald
0.02 marcapas
0.02 mensaj
0.02 mi tio
0.02 montan
0.02 moreton _ el
0.02 mucho _ la
0.02 par
0.02 perdi _ conocimient
0.02 pero ya
0.02 presion esta
0.02 que respir
0.02 quedo sin
0.02 reloj
0.02 sal
0.02 se _ del
0.02 tenem
0.02 tengo _ cara
0.02 tengo dolor
0.02 tio
0.02 tobill hinchad
0.02 tos y
0.01 -en -el
0.01 =baby =pain_any
0.01 =bite_bad =calf
0.01 =burn_severity =pain_any
0.01 =calf =chest_lasting
0.01 =calf =pain_any
0.01 =clot_risk =recent_surgery
0.01 =days_many =vomiting
0.01 =diabetes
0.01 =diarrhea =young_baby
0.01 =eye_hit_bad =fell
0.01 =eye_hit_bad =radiates
0.01 =fell =pain_any
0.01 =flank_pain =kidney_stone
0.01 =heart_murmur_fever
0.01 =nail_word =tia_resolved
0.01 =pain_any =radiates
0.01 =swelling =swelling_face
0.01 =swelling =throat_sore
0.01 =swelling_face
0.01 ^ _ -he
0.01 ^ _ le
0.01 a #99+
0.01 a _ nariz
0.01 azucar
0.01 azul
0.01 azul _ la
0.01 baje _ kilos
0.01 cayo _ la
0.01 chichon
0.01 comio
0.01 con
0.01 con _ regla
0.01 de pecho
0.01 del
0.01 despu _ comer
0.01 dolor _ pecho
0.01 el asma
0.01 el mio
0.01 espald de
0.01 futbol
0.01 gas en
0.01 grasa
0.01 la
0.01 me _ la
0.01 mi _ para
0.01 mi piern
0.01 miedo
0.01 mio
0.01 muy fuert
0.01 no _ -los
0.01 nunca -me
0.01 pies
0.01 poco roja
0.01 por _ calor
0.01 porqu
0.01 refresc
0.01 rinon
0.01 sale la
0.01 si _ bebe
0.01 sobre
0.01 son
0.01 tanto _ la
0.01 tengo
0.01 tengo una
0.01 un _ roja
0.01 un bebe
0.01 un chichon
0.01 uso
0.01 y _ alergic
-0.01 #99+
-0.01 #99+ _ de
-0.01 -le _ -nada
-0.01 -una
-0.01 =a_lot =belly_word
-0.01 =a_lot =hip_hurts
-0.01 =allergen =hours_pain
-0.01 =allergen =tick
-0.01 =bleeding_any =nosebleed
-0.01 =blister_any =pain_any
-0.01 =blister_word =pain_any
-0.01 =burn_severity =during_exercise
-0.01 =burn_severity =leg_feet_swollen
-0.01 =diabetes =no_insulin
-0.01 =diarrhea =diarrhea_many
-0.01 =diarrhea_many
-0.01 =eye_area =nosebleed
-0.01 =head_danger =headache
-0.01 =joint_hot
-0.01 =joint_hot =possible_fracture
-0.01 =joint_hot =swelling
-0.01 =limb_injury =wound_infected
-0.01 =many_days =young_baby
-0.01 =no_insulin
-0.01 =nosebleed
-0.01 =pain_any =rash
-0.01 =pain_any =sting
-0.01 =phlegm
-0.01 =sting =tick
-0.01 =swelling_face =swelling_lips
-0.01 ^ _ cinco
-0.01 ^ _ falciform
-0.01 ^ _ salpic
-0.01 ^ anemi
-0.01 ^ presion
-0.01 a morir
-0.01 acabo _ insulin
-0.01 azucar _ #99+
-0.01 bien y
-0.01 cabez desde
-0.01 comer _ de
-0.01 con _ desde
-0.01 desde hace
-0.01 duele el
-0.01 el _ respir
-0.01 en #99+
-0.01 en _ montan
-0.01 gato
-0.01 hoy _ falta
-0.01 la tiroid
-0.01 llevo cinco
-0.01 me duerm
-0.01 me hinchan
-0.01 me salpic
-0.01 me toca
-0.01 moreton en
-0.01 moreton por
-0.01 no -hay
-0.01 ojo y
-0.01 por _ el
-0.01 por todo
-0.01 que
-0.01 que viene
-0.01 sacaron sangr
-0.01 salpic
-0.01 se _ duerm
-0.01 seman
-0.01 senti
-0.01 serpient
-0.01 tiene _ seman
-0.01 va _ morir
-0.01 y _ hormigue
-0.01 y _ tengo
-0.01 y encog
-0.02 =a_lot =belly_pain
-0.02 =a_lot =trunk_pain
-0.02 =belly_hit =pain_any
-0.02 =burn_severity =croup_cough
-0.02 =chest_lasting =chest_pain
-0.02 =crohns
-0.02 =days_many =short_breath
-0.02 =dizzy =young_baby
-0.02 =eye_hit_bad =swelling_lips
-0.02 =eye_hit_bad =walks_on_it
-0.02 =fast_breathing =short_breath
-0.02 =headache =preterm_weeks
-0.02 =hours_pain =severe_headache
-0.02 =nail_word =new_medicine
-0.02 =one_side_belly =trunk_pain
-0.02 =pain_any
-0.02 =panic_known =short_breath
-0.02 =pregnant =uti
-0.02 =swelling =tooth
-0.02 =tooth =tooth_bad
-0.02 ^ _ alivi
-0.02 ^ _ bebe
-0.02 ^ _ carbon
-0.02 ^ _ confund
-0.02 ^ empec
-0.02 acaba
-0.02 aire _ ayer
-0.02 alivi
-0.02 brinc
-0.02 cara _ desde
-0.02 carg
-0.02 como se
-0.02 crohn
-0.02 de _ un
-0.02 dijo
-0.02 dos y
-0.02 el _ calient
-0.02 el cuerp
-0.02 empec una
-0.02 en _ muela
-0.02 golpe _ la
-0.02 hoy le
-0.02 hoy no
-0.02 huele _ gas
-0.02 la _ seca
-0.02 la lengu
-0.02 le cayo
-0.02 le quedo
-0.02 lengu
-0.02 me _ en
-0.02 me alivi
-0.02 no _ mas
-0.02 oxicodon
-0.02 palpitacion
-0.02 pie
-0.02 pies hinchad
-0.02 quier tomar
-0.02 un iman
-0.02 un segund
-0.02 una _ nueva
-0.02 y _ aire
-0.02 y come
-0.03 #99+ con
-0.03 -al -bano
-0.03 -bano
-0.03 -debilidad
-0.03 -dormir
-0.03 -ir
-0.03 -ir -al
-0.03 -ir _ -bano
-0.03 =back_pain =chest_lasting
-0.03 =bruising =purple_rash
-0.03 =bruising =rash
-0.03 =burn_severity =ear_wax
-0.03 =burn_severity =new_medicine
-0.03 =chest_any =cough
-0.03 =chest_lasting =days_many
-0.03 =chest_lasting =flank_pain
-0.03 =chest_lasting =sudden_balance
-0.03 =chest_pain =cough
-0.03 =co_words =cough
-0.03 =co_words =croup_cough
-0.03 =cough =croup_cough
-0.03 =cough =pain_any
-0.03 =cough =trunk_pain
-0.03 =curtain_word
-0.03 =dangerous_person =fall_any
-0.03 =dangerous_person =hit_hard
-0.03 =fever =throat_sore
-0.03 =flank_pain
-0.03 =flank_pain =pain_any
-0.03 =limb_injury
-0.03 =no_gas =young_baby
-0.03 =stroke_word
-0.03 =uti
-0.03 ?de _ ?derram
-0.03 ^ _ cloro
-0.03 a _ de
-0.03 absces
-0.03 absces _ la
-0.03 absces en
-0.03 adolescent
-0.03 anticonceptiv y
-0.03 azucar en
-0.03 babea
-0.03 cortin
-0.03 de _ el
-0.03 de agua
-0.03 del _ el
-0.03 dias _ -ir
-0.03 dosis
-0.03 el _ #
-0.03 el _ de
-0.03 el _ no
-0.03 embaraz _ sient
-0.03 encim
-0.03 es _ tiene
-0.03 espinill
-0.03 esta _ poco
-0.03 esta un
-0.03 extiend
-0.03 hace _ dias
-0.03 hija _ asma
-0.03 ibuprofen
-0.03 infart y
-0.03 la _ sale
-0.03 la espinill
-0.03 mas _ que
-0.03 me _ tomar
-0.03 me cayo
-0.03 mi _ adolescent
-0.03 mi _ por
-0.03 mi nino
-0.03 mucho despu
-0.03 no _ -en
-0.03 piedr
-0.03 piel
-0.03 que _ y
-0.03 que hago
-0.03 rojo que
-0.03 rojo y
-0.03 se _ de
-0.03 se _ un
-0.03 se baja
-0.03 se extiend
-0.03 se sient
-0.03 segund piso
-0.03 sin -ir
-0.03 sin _ -al
-0.03 tengo nause
-0.03 tos _ perro
-0.03 un _ anoch
-0.03 un _ que
-0.03 y _ #
-0.03 y orino
-0.04 #11+ _ el
-0.04 -de -la
-0.04 =baby =preterm_weeks
-0.04 =burn_severity =preterm_weeks
-0.04 =chest_lasting =postpartum
-0.04 =clot_risk =pregnant
-0.04 =dizzy =near_faint
-0.04 =ear_wax =eye_hit_bad
-0.04 =flank_pain =one_side_belly
-0.04 =flank_pain =trunk_pain
-0.04 =headache =light_hurts
-0.04 ^ _ falta
-0.04 ^ _ fuert
-0.04 ^ popo
-0.04 a veces
-0.04 algo y
-0.04 braz
-0.04 comi demasiad
-0.04 con fiebr
-0.04 corazon _ late
-0.04 dedo _ pie
-0.04 dedo del
-0.04 durmi la
-0.04 flujo
-0.04 fuert _ la
-0.04 hinch _ la
-0.04 hinchad
-0.04 infart
-0.04 la panza
-0.04 lastim
-0.04 lleno
-0.04 los _ despu
-0.04 los braz
-0.04 mare y
-0.04 me
-0.04 me _ mal
-0.04 metformin
-0.04 mi _ comio
-0.04 mi suegr
-0.04 mucho _ de
-0.04 se toma
-0.04 sigue
-0.04 suegr
-0.04 tomo una
-0.04 un _ hace
-0.04 un infart
-0.04 un poquit
-0.04 y nause
-0.04 ya se
-0.05 # _ vomit
-0.05 -hinch
-0.05 -voz
-0.05 =belly_word =nausea
-0.05 =blood_streak =vaginal_bleeding
-0.05 =bruising =vaginal_bleeding
-0.05 =burn_severity =choking
-0.05 =burn_severity =fall_hard
-0.05 =calf =days_many
-0.05 =calf =vaginal_bleeding
-0.05 =car_crash =hours_pain
-0.05 =chest_lasting =hours_pain
-0.05 =cocaine =kidney_stone
-0.05 =cut_by_accident =hours_pain
-0.05 =dangerous_person =nail_word
-0.05 =days_many =fainted
-0.05 =every_day =eye_hit_bad
-0.05 =every_day =pain_any
-0.05 =every_day =squeezing_word
-0.05 =eye_hit_bad =headache
-0.05 =feels_sleepy =head_danger
-0.05 =headache =pain_any
-0.05 =many_days =vomiting_constantly
-0.05 =nail_word =trunk_pain
-0.05 =no_gas
-0.05 ^ _ cai
-0.05 ^ _ ocho
-0.05 ^ infeccion
-0.05 ampoll que
-0.05 bebe con
-0.05 cachet hinch
-0.05 caers
-0.05 con _ cuchill
-0.05 de
-0.05 de _ cirugi
-0.05 de _ todos
-0.05 de lejos
-0.05 debil _ el
-0.05 del pie
-0.05 duele _ espald
-0.05 duele _ ojo
-0.05 el _ es
-0.05 el _ ya
-0.05 el dolor
-0.05 el escrot
-0.05 en
-0.05 en _ braz
-0.05 escrot
-0.05 espald
-0.05 esta tos
-0.05 estar
-0.05 gasolin
-0.05 herman _ desmay
-0.05 hija _ se
-0.05 lejos
-0.05 llevo _ dias
-0.05 lo _ a
-0.05 mama no
-0.05 mar
-0.05 me _ con
-0.05 me _ doble
-0.05 me _ muy
-0.05 mi
-0.05 moreton _ no
-0.05 no -he
-0.05 no _ -hinch
-0.05 nuev
-0.05 ocho _ de
-0.05 ocho meses
-0.05 otra vez
-0.05 pantorrill
-0.05 papa _ la
-0.05 pas
-0.05 pero me
-0.05 por _ y
-0.05 sangr _ la
-0.05 soy diabetic
-0.05 sueno
-0.05 tengo _ sed
-0.05 tiene _ dias
-0.05 tiene cirrosis
-0.05 toca _ vacun
-0.05 toda la
-0.05 toma agua
-0.05 tomo la
-0.05 una _ de
-0.05 y _ vez
-0.05 y un
-0.06 # _ #11+
-0.06 # _ con
-0.06 =a_lot =water_broke
-0.06 =allergen =squeezing_word
-0.06 =belly_hit =sudden
-0.06 =car_crash =nail_word
-0.06 =chest_lasting =cough
-0.06 =chest_lasting =radiates
-0.06 =ear_pain
-0.06 =fall_any =sudden
-0.06 =fight_blow =sudden
-0.06 =gallbladder
-0.06 =head_danger =means_mentioned
-0.06 =head_danger =using_word
-0.06 =hit_hard =sudden
-0.06 =limb_injury =sudden
-0.06 =neck_swelling =tooth
-0.06 =rash =squeezing_word
-0.06 =tick
-0.06 ^ _ corte
-0.06 ^ _ no
-0.06 agu
-0.06 anos _ pego
-0.06 ayer _ esta
-0.06 boca azul
-0.06 calor y
-0.06 cara hinch
-0.06 carta
-0.06 con el
-0.06 corte
-0.06 cortin _ la
-0.06 de _ anos
-0.06 de _ todo
-0.06 de golpe
-0.06 deje
-0.06 el
-0.06 el _ anoch
-0.06 el estomag
-0.06 en _ de
-0.06 entre las
-0.06 espald como
-0.06 gargant _ la
-0.06 ha
-0.06 herni de
-0.06 hora
-0.06 la _ azul
-0.06 la _ de
-0.06 la com
-0.06 le _ y
-0.06 me corte
-0.06 me rompi
-0.06 mi _ habla
-0.06 par _ el
-0.06 pastill
-0.06 pastill _ el
-0.06 por una
-0.06 quedo _ aire
-0.06 ronco
-0.06 sangr _ el
-0.06 se _ rompi
-0.06 sentir
-0.06 serpient _ el
-0.06 subio la
-0.06 tiene #
-0.06 tiro
-0.06 un _ en
-0.06 uso lent
-0.07 -ni _ solo
-0.07 -por -que
-0.07 -sabem
-0.07 -sabem -por
-0.07 -sabem _ -que
-0.07 <antes
-0.07 =bruising =tiny_red
-0.07 =chest_lasting =young_baby
-0.07 =cocaine =using_word
-0.07 =contact_lens
-0.07 =cough =days_many
-0.07 =days_many =dizzy
-0.07 =deep_cut
-0.07 =deep_cut =wound
-0.07 =ear_pain =fever
-0.07 =ear_wax =pain_any
-0.07 =eye_hit_bad =strep_like
-0.07 =fever =strep_like
-0.07 =getting_worse =severe_pain
-0.07 =head_danger =preterm_weeks
-0.07 =headache
-0.07 =hearing
-0.07 =limb_injury =nail_word
-0.07 =nail_word =red_patch
-0.07 =nail_word =spreading
-0.07 =purple_rash =tiny_red
-0.07 =rash =tiny_red
-0.07 =red_patch
-0.07 =red_patch =spreading
-0.07 =red_patch =wound_infected
-0.07 =strep_like
-0.07 =tiny_red
-0.07 ^ <antes
-0.07 ^ comezon
-0.07 agua a
-0.07 aguant el
-0.07 amoxicilin
-0.07 cayo _ un
-0.07 comer y
-0.07 con mucha
-0.07 contact
-0.07 culebrill _ la
-0.07 de _ influenz
-0.07 de contact
-0.07 dedo
-0.07 diarre desde
-0.07 duele _ panza
-0.07 durmi
-0.07 en _ piel
-0.07 hijo _ que
-0.07 influenz
-0.07 insuficienci
-0.07 la amoxicilin
-0.07 la influenz
-0.07 lent _ contact
-0.07 lent de
-0.07 los _ azul
-0.07 los _ del
-0.07 me _ anoch
-0.07 me durmi
-0.07 no _ -hace
-0.07 perdi
-0.07 presion _ en
-0.07 pulso
-0.07 puntit morad
-0.07 que _ esta
-0.07 quitan
-0.07 se _ durmi
-0.07 se _ paso
-0.07 sin aire
-0.07 tiene una
-0.07 torci
-0.07 tosio
-0.07 una _ sin
-0.07 y _ todos
-0.07 ya _ le
-0.08 -de -pecho
-0.08 -dolor _ -pecho
-0.08 -nada desde
-0.08 -pecho -ni
-0.08 -reteng
-0.08 -reteng -nada
-0.08 -reteng _ desde
-0.08 -tengo -dolor
-0.08 -tengo _ -de
-0.08 <ano _ <tuve
-0.08 <ano _ <y
-0.08 <anos _ <un
-0.08 <derram <el
-0.08 <derram _ <ano
-0.08 <pas <tuve
-0.08 =bite_bad =days_many
-0.08 =bleeding_any =young_baby
-0.08 =child_got_pills =every_one_of_them
-0.08 =cocaine =flank_pain
-0.08 =cocaine =squeezing_word
-0.08 =dialysis
-0.08 =dialysis =kidney_disease
-0.08 =diarrhea =recent_infection
-0.08 =eye_hit_bad =many_days
-0.08 =eye_hit_bad =nosebleed
-0.08 =head_danger =nosebleed
-0.08 =headache =squeezing_word
-0.08 =nosebleed =vaginal_bleeding
-0.08 =squeezing_word =throat_sore
-0.08 ?esta _ es
-0.08 ^ _ cans
-0.08 ^ _ mar
-0.08 ^ _ pusieron
-0.08 ^ _ reloj
-0.08 ^ _ veces
-0.08 ^ de
-0.08 ^ hice
-0.08 ^ mi
-0.08 a _ y
-0.08 al tragar
-0.08 atragant con
-0.08 bebe _ y
-0.08 cinco minut
-0.08 cloro _ la
-0.08 con _ gripa
-0.08 de _ piedr
-0.08 de barrig
-0.08 de gargant
-0.08 del rinon
-0.08 dialisis
-0.08 dolor _ cabez
-0.08 dolor _ gargant
-0.08 el _ derech
-0.08 el lago
-0.08 en _ cuell
-0.08 en _ lago
-0.08 gas _ mi
-0.08 hace cuatr
-0.08 hago _ ?alguien
-0.08 humo _ incendi
-0.08 la _ desde
-0.08 la piedr
-0.08 lago
-0.08 mi abuel
-0.08 mi mar
-0.08 muela y
-0.08 no -reteng
-0.08 no _ -dolor
-0.08 no _ desde
-0.08 peso
-0.08 piedr _ rinon
-0.08 piedr del
-0.08 puedo cambiar
-0.08 queme la
-0.08 quij desde
-0.08 rio
-0.08 rojo
-0.08 se _ quita
-0.08 seman _ la
-0.08 sinusitis
-0.08 sola
-0.08 tengo la
-0.08 una
-0.08 una _ del
-0.08 y _ aguant
-0.08 y _ mal
-0.09 <# <anos
-0.09 <cinco
-0.09 <cinco <anos
-0.09 <de <un
-0.09 <hace <#
-0.09 <hace <cinco
-0.09 <infart _ <#
-0.09 <me _ <la
-0.09 <pas _ <ya
-0.09 <y <ya
-0.09 =a_lot =sweating
-0.09 =a_lot =wakes
-0.09 =allergen =cold_only
-0.09 =belly_pain =cramps
-0.09 =chest_lasting =ear_pain
-0.09 =chest_lasting =twisted
-0.09 =chest_lasting =vomiting
-0.09 =cold_only =vaccine_said
-0.09 =cramps
-0.09 =cramps =pain_any
-0.09 =eye_area
-0.09 =fainted =nail_word
-0.09 =hours_pain =vaginal_bleeding
-0.09 =limb_injury =walks_on_it
-0.09 =nail_word
-0.09 =twisted =walks_on_it
-0.09 =weight_loss
-0.09 ?si _ ?se
-0.09 ^ _ comer
-0.09 ^ _ ex
-0.09 ^ _ warfarin
-0.09 a _ en
-0.09 aguant la
-0.09 alacran _ la
-0.09 anos _ quier
-0.09 asma y
-0.09 bien solo
-0.09 cai _ las
-0.09 cai por
-0.09 cans _ el
-0.09 cayo el
-0.09 cita _ el
-0.09 cita _ mi
-0.09 colic
-0.09 comer _ del
-0.09 cree
-0.09 cree que
-0.09 cu duerm
-0.09 cu le
-0.09 cu subo
-0.09 cubet
-0.09 de _ gripe
-0.09 dentr
-0.09 despu _ parto
-0.09 diabet
-0.09 dias _ -fiebr
-0.09 el _ un
-0.09 en _ jardin
-0.09 esta seman
-0.09 la gripe
-0.09 la muela
-0.09 las _ cu
-0.09 le _ morad
-0.09 le esta
-0.09 manch _ en
-0.09 me _ dolor
-0.09 me late
-0.09 mi _ huele
-0.09 mi ex
-0.09 perro en
-0.09 puedo caminar
-0.09 quedo _ en
-0.09 quier _ vacun
-0.09 quier la
-0.09 rodill _ subo
-0.09 sarpull
-0.09 sed _ de
-0.09 sient _ me
-0.09 sient que
-0.09 subo
-0.09 subo escaler
-0.09 tiene _ pero
-0.09 todo el
-0.09 tomo _ medicin
-0.09 tos de
-0.09 un choqu
-0.09 vez _ dolor
-0.09 y duele
-0.09 y sin
-0.1 -cu
-0.1 -fiebr -ni
-0.1 =baby =raynaud_usual
-0.1 =bleeding_any =bruising
-0.1 =blood_thinner =eye_area
-0.1 =blood_thinner =nosebleed
-0.1 =bruising =eye_hit_bad
-0.1 =burn_severity =raynaud_usual
-0.1 =burn_severity =skin_infection
-0.1 =chest_lasting =wound
-0.1 =clear_fluid =eye_hit_bad
-0.1 =clear_fluid =leaking
-0.1 =days_many =squeezing_word
-0.1 =discharge =wound_infected
-0.1 =eye_hit_bad =leaking
-0.1 =fever =pregnant
-0.1 =head_danger =leaking
-0.1 =headache =hours_pain
-0.1 =hours_pain =sudden_balance
-0.1 =nausea
-0.1 ?a ?alguien
-0.1 ?derram
-0.1 ?si ?a
-0.1 ?si _ ?alguien
-0.1 ?un ?derram
-0.1 ?una ?convulsion
-0.1 ^ _ amarill
-0.1 ^ _ corto
-0.1 ^ _ manan
-0.1 ^ huele
-0.1 agrur _ las
-0.1 agrur por
-0.1 bolit
-0.1 bolit de
-0.1 cabez despu
-0.1 canse
-0.1 choqu en
-0.1 cloro con
-0.1 con _ vaso
-0.1 con tos
-0.1 corte _ la
-0.1 cuart
-0.1 da fiebr
-0.1 de _ despu
-0.1 de agrur
-0.1 de cabez
-0.1 de cu
-0.1 del _ se
-0.1 en _ dedo
-0.1 escuel
-0.1 flem
-0.1 hace cinco
-0.1 hago
-0.1 hoy _ las
-0.1 hoy a
-0.1 inhalador
-0.1 junto
-0.1 la escuel
-0.1 la infeccion
-0.1 le _ un
-0.1 liqu
-0.1 lo _ y
-0.1 me canse
-0.1 meses tiene
-0.1 nino
-0.1 no _ lo
-0.1 oigo
-0.1 oigo voces
-0.1 papa _ de
-0.1 papa diabetic
-0.1 perdi el
-0.1 piern _ tanto
-0.1 piern de
-0.1 pise _ clavo
-0.1 poco _ agrur
-0.1 pus
-0.1 sale _ orina
-0.1 tengo #11+
-0.1 tengo cancer
-0.1 tengo mucha
-0.1 un
-0.1 vaso
-0.1 y _ paro
-0.11 #99+ metr
-0.11 -aire _ tos
-0.11 -deja
-0.11 -el -aire
-0.11 -me -deja
-0.11 -tengo -fiebr
-0.11 <abuel
-0.11 <ano _ <me
-0.11 <bebe
-0.11 <derram <hace
-0.11 <mi <abuel
-0.11 <mi <papa
-0.11 <mi _ <murio
-0.11 <murio
-0.11 <murio <de
-0.11 <papa
-0.11 <papa <tuvo
-0.11 <papa _ <un
-0.11 <pas <me
-0.11 =chest_lasting =sight_for_years
-0.11 =eye_area =itching
-0.11 =head_danger =nausea
-0.11 =itching =radiates_groin
-0.11 =itchy_only =radiates_groin
-0.11 =liver_known
-0.11 =pain_any =shingles
-0.11 =sting =swelling
-0.11 =tetanus_due =wound
-0.11 ?es _ ?sepsis
-0.11 ?la ?sepsis
-0.11 ?la _ ?de
-0.11 ?las
-0.11 ?sepsis
-0.11 ^ _ <abuel
-0.11 ^ _ <papa
-0.11 ^ _ di
-0.11 ^ _ oscur
-0.11 ^ _ voy
-0.11 ^ lleno
-0.11 ^ perdi
-0.11 a _ metr
-0.11 al _ escaler
-0.11 al subir
-0.11 al tocar
-0.11 buena _ el
-0.11 cabez _ nause
-0.11 cayo en
-0.11 cirrosis
-0.11 colic _ la
-0.11 de _ es
-0.11 de _ meses
-0.11 de _ presion
-0.11 de tos
-0.11 del jardin
-0.11 despert con
-0.11 detector
-0.11 dias _ diarre
-0.11 dias _ esta
-0.11 el _ despu
-0.11 el _ en
-0.11 en _ carro
-0.11 hija se
-0.11 hija tiene
-0.11 hijo _ con
-0.11 hijo _ mocos
-0.11 hijo despert
-0.11 infeccion _ orina
-0.11 la _ la
-0.11 la alergi
-0.11 la otra
-0.11 la vesicul
-0.11 le _ los
-0.11 le di
-0.11 los dos
-0.11 me _ el
-0.11 me sient
-0.11 metr
-0.11 mi _ despert
-0.11 mis _ de
-0.11 mocos _ juega
-0.11 mocos pero
-0.11 mucha _ y
-0.11 no -los
-0.11 no _ -deja
-0.11 ojos por
-0.11 olvid tomar
-0.11 oxid
-0.11 poco _ tos
-0.11 por _ alergi
-0.11 por _ tarde
-0.11 que va
-0.11 queme _ el
-0.11 quier
-0.11 rodill _ el
-0.11 rodill en
-0.11 seman _ se
-0.11 solo _ de
-0.11 solo tos
-0.11 tobill _ poco
-0.11 tobill un
-0.11 toca la
-0.11 tocar
-0.11 un _ oxid
-0.11 vesicul
-0.11 vez
-0.11 viejo
-0.11 viene _ las
-0.11 viene a
-0.12 # _ despu
-0.12 -ni -me
-0.12 -ni -nada
-0.12 -ni _ -falta
-0.12 <desmay <una
-0.12 <desmay _ <vez
-0.12 <hace <tres
-0.12 <infart <hace
-0.12 <salio
-0.12 <salio <bien
-0.12 <todo <salio
-0.12 <todo _ <bien
-0.12 <tres
-0.12 <tres <anos
-0.12 <tuvo _ <infart
-0.12 <y <todo
-0.12 <y _ <salio
-0.12 =baby =blood_streak
-0.12 =belly_pain =getting_worse
-0.12 =belly_pain =raynaud_usual
-0.12 =belly_word =getting_worse
-0.12 =bluish =cold_limb
-0.12 =bruising =cold_limb
-0.12 =co_words =wakes
-0.12 =cramps =raynaud_usual
-0.12 =dangerous_person =head_danger
-0.12 =days_many =head_danger
-0.12 =days_many =vomiting_constantly
-0.12 =dizzy =hours_pain
-0.12 =every_one_of_them =short_breath
-0.12 =left_ribs
-0.12 =nodes
-0.12 =nodes =swelling
-0.12 =tropics
-0.12 ?coagul ?en
-0.12 ?coagul _ ?el
-0.12 ?es ?una
-0.12 ?que _ ?una
-0.12 ?si ?alguien
-0.12 ?un ?coagul
-0.12 ^ _ com
-0.12 ^ _ mucho
-0.12 ^ _ pegue
-0.12 ^ _ verde
-0.12 ^ a
-0.12 ^ cita
-0.12 ^ piel
-0.12 arde
-0.12 cabez _ fuert
-0.12 cara con
-0.12 chuec desde
-0.12 cita del
-0.12 com _ buena
-0.12 com es
-0.12 con _ mesa
-0.12 curso
-0.12 despu del
-0.12 enfermedad
-0.12 espos se
-0.12 frasc _ pastill
-0.12 gangli
-0.12 gangli hinchad
-0.12 herman tuvo
-0.12 hinch _ el
-0.12 la _ pas
-0.12 lado izquierd
-0.12 lave
-0.12 le _ de
-0.12 le _ sal
-0.12 le clavo
-0.12 los _ ya
-0.12 los tacos
-0.12 manan _ la
-0.12 manan por
-0.12 me cambi
-0.12 medicin
-0.12 mi _ y
-0.12 necesit _ mis
-0.12 necesit la
-0.12 no _ el
-0.12 para _ curso
-0.12 piern por
-0.12 pies _ del
-0.12 pies despu
-0.12 poquit _ de
-0.12 por _ vacun
-0.12 puedo
-0.12 que com
-0.12 rato
-0.12 resurtir mis
-0.12 rodill al
-0.12 ronch en
-0.12 sale sangr
-0.12 se atragant
-0.12 seman _ del
-0.12 seman despu
-0.12 seman pas
-0.12 solo _ un
-0.12 tacos ya
-0.12 tengo _ con
-0.12 tuvo
-0.12 un curso
-0.12 van peor
-0.12 vomit la
-0.12 y _ hinchad
-0.12 y _ se
-0.12 y gangli
-0.13 # _ diciembr
-0.13 <hace _ <tuve
-0.13 <pas <y
-0.13 <un _ <en
-0.13 =allergen =belly_pain
-0.13 =allergen =stomach_burn
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =car_crash =chest_lasting
-0.13 =cough =hours_pain
-0.13 =days_many =nail_word
-0.13 =hours_pain =raynaud_usual
-0.13 =itchy_only =rash
-0.13 =leaking
-0.13 =many_days =pain_any
-0.13 =rash =shingles
-0.13 ?cerebral
-0.13 ?como _ ?trata
-0.13 ?como _ ?ve
-0.13 ?de _ ?infart
-0.13 ?derram ?cerebral
-0.13 ?infart
-0.13 ?se ?trata
-0.13 ?se ?ve
-0.13 ?trata
-0.13 ?trata ?una
-0.13 ?un ?infart
-0.13 ?un _ ?cerebral
-0.13 ?un _ ?de
-0.13 ?ve
-0.13 ?ve ?un
-0.13 ^ _ #99+
-0.13 ^ _ mujer
-0.13 ^ cual
-0.13 abuel de
-0.13 abuel tiene
-0.13 ampoll _ duelen
-0.13 ard
-0.13 brazo _ la
-0.13 cada toma
-0.13 comio un
-0.13 cual _ el
-0.13 cual es
-0.13 culebr
-0.13 de diciembr
-0.13 desde _ cuatr
-0.13 desde que
-0.13 desgarr
-0.13 desgarr la
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 el #
-0.13 el _ normal
-0.13 el _ rojo
-0.13 el jabon
-0.13 embaraz de
-0.13 embaraz es
-0.13 en la
-0.13 estr _ trabaj
-0.13 estr del
-0.13 hijo le
-0.13 jabon nuevo
-0.13 la _ estab
-0.13 los
-0.13 los _ para
-0.13 los _ por
-0.13 me desgarr
-0.13 me mareo
-0.13 me pusieron
-0.13 me sacaron
-0.13 mi _ tuvo
-0.13 mi mujer
-0.13 morad en
-0.13 mosquit _ el
-0.13 mujer
-0.13 necesit _ recet
-0.13 pero puedo
-0.13 pica la
-0.13 pico un
-0.13 por _ estr
-0.13 por _ jabon
-0.13 presion
-0.13 presion #99+
-0.13 que _ baja
-0.13 que _ duele
-0.13 que _ que
-0.13 que duelen
-0.13 que sient
-0.13 quier _ mi
-0.13 quier caminar
-0.13 roja en
-0.13 silba
-0.13 silba _ pecho
-0.13 silba el
-0.13 tiene _ alta
-0.13 tiene _ de
-0.13 tiene _ del
-0.13 un ano
-0.13 una culebr
-0.13 viagr
-0.13 viene
-0.13 y calient
-0.14 #11+ _ tiene
-0.14 -fiebr _ -seman
-0.14 <desmay <en
-0.14 <diez
-0.14 <diez <anos
-0.14 <en _ <secundari
-0.14 <hace <diez
-0.14 <la <secundari
-0.14 <sangr
-0.14 <secundari
-0.14 <veran
-0.14 <veran <pas
-0.14 =a_lot =cut_by_accident
-0.14 =a_lot =deep_cut
-0.14 =blood_streak =chest_lasting
-0.14 =burn_severity =wound
-0.14 =chest_lasting =limb_injury
-0.14 =chest_lasting =wound_infected
-0.14 =croup_cough
-0.14 =eye_hit_bad =young_baby
-0.14 =head_danger =vomiting_constantly
-0.14 =vaginal_bleeding =young_baby
-0.14 =weak_any =weak_one_side
-0.14 ?alguien ?se
-0.14 ?causar _ ?de
-0.14 ?el ?estr
-0.14 ?el _ ?puede
-0.14 ?estr
-0.14 ?estr ?puede
-0.14 ?estr _ ?causar
-0.14 ?los ?sintom
-0.14 ?sintom
-0.14 ?sintom ?de
-0.14 ?sintom _ ?un
-0.14 ?son _ ?sintom
-0.14 ^ ?el
-0.14 ^ _ ?estr
-0.14 ^ _ abuel
-0.14 ^ _ atragant
-0.14 ^ _ infeccion
-0.14 ^ cualquier
-0.14 ^ hace
-0.14 agrur _ de
-0.14 agrur despu
-0.14 ando cans
-0.14 arden
-0.14 bebe _ cuatr
-0.14 cae
-0.14 con _ fiebr
-0.14 con _ pastill
-0.14 con mi
-0.14 con un
-0.14 cualquier
-0.14 desde _ tres
-0.14 duerm la
-0.14 embaraz _ un
-0.14 est
-0.14 ha est
-0.14 hace tres
-0.14 hijo _ -me
-0.14 hijo quier
-0.14 hinch _ de
-0.14 huev
-0.14 juega _ come
-0.14 juega y
-0.14 las _ en
-0.14 mal _ lejos
-0.14 me torci
-0.14 menos _ viern
-0.14 menos cuart
-0.14 menos el
-0.14 mi bebe
-0.14 mi migran
-0.14 migran
-0.14 migran _ siempr
-0.14 migran de
-0.14 minut y
-0.14 no -duele
-0.14 orina
-0.14 pas _ ya
-0.14 pegue con
-0.14 pero juega
-0.14 sangr al
-0.14 se _ cae
-0.14 se _ mete
-0.14 sient un
-0.14 tiene las
-0.14 una _ en
-0.14 veo _ de
-0.14 veo mal
-0.14 y _ desde
-0.14 ya me
-0.15 # menos
-0.15 #11+ _ temperatur
-0.15 -aire solo
-0.15 -el _ solo
-0.15 -fiebr solo
-0.15 <#11+
-0.15 <#11+ <anos
-0.15 <cu <tenia
-0.15 <dejo
-0.15 <herman
-0.15 <herman <dejo
-0.15 <mama
-0.15 <me _ <el
-0.15 <mi <herman
-0.15 <mi <mama
-0.15 <mi _ <dejo
-0.15 <tenia _ <anos
-0.15 <todo
-0.15 <tuvo _ <derram
-0.15 =a_lot =burn_severity
-0.15 =allergen =calf
-0.15 =allergen =fainted
-0.15 =allergen =itching
-0.15 =allergen =leg_swelling_one
-0.15 =allergen =nail_word
-0.15 =baby =jaundice
-0.15 =burn_severity =every_one_of_them
-0.15 =calf =sting
-0.15 =chest_injury_or_ache =ear_wax
-0.15 =chest_lasting =means_mentioned
-0.15 =chest_lasting =using_word
-0.15 =co_words =days_many
-0.15 =constipation =three_days
-0.15 =cough
-0.15 =days_many =every_day
-0.15 =days_many =hernia_stuck
-0.15 =fever =tooth
-0.15 =head_danger =many_days
-0.15 =hours_pain =means_mentioned
-0.15 =hours_pain =using_word
-0.15 =itchy_only =nail_word
-0.15 =leg_swelling_one =sting
-0.15 ?a
-0.15 ?como _ ?un
-0.15 ?da
-0.15 ?esta
-0.15 ?evito ?un
-0.15 ?le
-0.15 ^ _ <desmay
-0.15 ^ _ <herman
-0.15 ^ _ <mama
-0.15 ^ _ ?evito
-0.15 ^ _ lloran
-0.15 ^ _ marisc
-0.15 ^ _ que
-0.15 avion
-0.15 bebe esta
-0.15 com
-0.15 con _ ceboll
-0.15 con paracetamol
-0.15 cu regres
-0.15 de sangr
-0.15 de temperatur
-0.15 despu _ las
-0.15 dia _ a
-0.15 doble dosis
-0.15 el _ al
-0.15 el miercol
-0.15 en _ tarde
-0.15 ibuprofen _ paracetamol
-0.15 la _ para
-0.15 la manan
-0.15 las escaler
-0.15 lastim a
-0.15 lloran _ ojos
-0.15 lloran los
-0.15 manan _ las
-0.15 manan a
-0.15 mando
-0.15 miercol
-0.15 morad las
-0.15 mucha agua
-0.15 noche y
-0.15 ojos con
-0.15 orina y
-0.15 pero come
-0.15 pica una
-0.15 punt
-0.15 puntit
-0.15 que _ desmay
-0.15 regla _ con
-0.15 sale un
-0.15 sangr la
-0.15 seis
-0.15 sient cans
-0.15 tengo ocho
-0.15 tomar la
-0.15 tomo _ dosis
-0.15 tomo doble
-0.15 unos segund
-0.15 ven
-0.15 y sigue
-0.16 -me -hace
-0.16 -tiembl
-0.16 -tomar -cafe
-0.16 <anos <tuve
-0.16 <ya _ <bien
-0.16 =aura_usual =pregnant
-0.16 =bruises_unexplained
-0.16 =bruises_unexplained =bruising
-0.16 =chest_lasting =weak_any
-0.16 =cough =ear_wax
-0.16 =days_many =nausea
-0.16 =eye_hit_bad =shoulder_pain
-0.16 =fever =phlegm
-0.16 =fever =vaccine_said
-0.16 =hours_pain =weak_any
-0.16 =many_days =squeezing_word
-0.16 =one_side_belly =shoulder_pain
-0.16 =pain_any =shoulder_pain
-0.16 =shoulder_pain
-0.16 ?como _ ?si
-0.16 ?mi
-0.16 ?se ?si
-0.16 ^ _ sient
-0.16 ^ antes
-0.16 ^ le
-0.16 ^ toso
-0.16 acidez _ de
-0.16 acidez despu
-0.16 anoch
-0.16 caball
-0.16 caball _ corro
-0.16 caball cu
-0.16 cai de
-0.16 cicatriz
-0.16 cita de
-0.16 comer antes
-0.16 corro
-0.16 cu corro
-0.16 de _ para
-0.16 de altur
-0.16 de caball
-0.16 de cargar
-0.16 dolor _ barrig
-0.16 dolor _ caball
-0.16 duele _ hombr
-0.16 en _ futbol
-0.16 en _ gimnasi
-0.16 en marzo
-0.16 es segur
-0.16 irregular
-0.16 la _ como
-0.16 la _ tengo
-0.16 la meningitis
-0.16 la pared
-0.16 la prueb
-0.16 lent me
-0.16 los tobill
-0.16 marzo
-0.16 me quedo
-0.16 me quito
-0.16 media hora
-0.16 meningitis
-0.16 meses _ mucho
-0.16 no -tiembl
-0.16 no -tomar
-0.16 para _ dolor
-0.16 pared
-0.16 pegue
-0.16 poco al
-0.16 por _ -tomar
-0.16 por _ tacos
-0.16 puedo _ antes
-0.16 que _ necesit
-0.16 que vacun
-0.16 salio _ fuego
-0.16 solo cans
-0.16 tengo _ cuell
-0.16 tengo _ moreton
-0.16 una verrug
-0.16 vacun necesit
-0.16 veces _ dia
-0.16 veces al
-0.16 verrug
-0.16 y _ arde
-0.17 # el
-0.17 -duele _ -pecho
-0.17 -el -pecho
-0.17 <me _ <una
-0.17 <yo
-0.17 =allergen =severe_pain
-0.17 =baby =nail_word
-0.17 =bp_medicine =child_got_pills
-0.17 =burn_severity =tired
-0.17 =chest_lasting =low_mood
-0.17 =clot_risk =tired
-0.17 =cold_only =cough
-0.17 =days_many =tired
-0.17 =not_drinking
-0.17 =one_side_belly =uti
-0.17 =scratched =wound_infected
-0.17 =trunk_pain =uti
-0.17 ?de ?un
-0.17 ?miedo
-0.17 ?se _ ?un
-0.17 ^ _ <anos
-0.17 ^ _ dolor
-0.17 ^ _ resurtir
-0.17 ^ _ suegr
-0.17 ^ manan
-0.17 ^ uso
-0.17 a _ dos
-0.17 antes _ examen
-0.17 ayuda _ el
-0.17 buena para
-0.17 calambr _ la
-0.17 cambiar mi
-0.17 chiquit
-0.17 da ansiedad
-0.17 de _ por
-0.17 de orina
-0.17 de perro
-0.17 del examen
-0.17 desde _ #
-0.17 diabetic y
-0.17 el cloro
-0.17 el polen
-0.17 hijo
-0.17 la mir
-0.17 mal
-0.17 me _ ansiedad
-0.17 me acabo
-0.17 mi hijo
-0.17 mir
-0.17 mocos _ come
-0.17 necesit _ cita
-0.17 no -sabem
-0.17 oidos _ el
-0.17 polen
-0.17 por _ polen
-0.17 recet de
-0.17 se mete
-0.17 tos _ mocos
-0.17 vomit _ veces
-0.17 y _ -sabem
-0.18 -desmay
-0.18 -desmay _ me
-0.18 -desmay solo
-0.18 -falta -el
-0.18 -me -falta
-0.18 -ni -problem
-0.18 -ni _ -para
-0.18 -problem -para
-0.18 <al
-0.18 <derram
-0.18 <en <el
-0.18 <la _ <al
-0.18 <la _ <hace
-0.18 <mi <tio
-0.18 <tio
-0.18 <tio <se
-0.18 <un <derram
-0.18 =aura_usual =low_mood
-0.18 =aura_usual =panic_known
-0.18 =chest_lasting =fall_any
-0.18 =clear_fluid =water_broke
-0.18 =every_one_of_them =pale_clammy
-0.18 =every_one_of_them =sweating
-0.18 =eye_area =itchy_only
-0.18 =eye_hit_bad =water_broke
-0.18 =head_danger =pregnant
-0.18 =head_danger =water_broke
-0.18 =leaking =water_broke
-0.18 =leg_swelling_one =limb_injury
-0.18 =leg_swelling_one =possible_fracture
-0.18 =leg_swelling_one =twisted
-0.18 =low_mood =many_days
-0.18 =low_mood =nail_word
-0.18 =low_mood =raynaud_usual
-0.18 =low_mood =young_baby
-0.18 =nail_word =pain_any
-0.18 =pain_any =raynaud_usual
-0.18 =panic_known =raynaud_usual
-0.18 ?desmay
-0.18 ?evito _ ?coagul
-0.18 ?golpe
-0.18 ?un ?golpe
-0.18 ^ <el
-0.18 ^ _ <ano
-0.18 ^ _ <tio
-0.18 ^ _ mart
-0.18 ^ _ pican
-0.18 ^ _ poco
-0.18 ^ _ regla
-0.18 ^ _ tiesa
-0.18 ^ espald
-0.18 a urgenci
-0.18 acabo
-0.18 alergic a
-0.18 alguien
-0.18 anos _ #11+
-0.18 ataqu _ panic
-0.18 barrig y
-0.18 bebe tiene
-0.18 cans del
-0.18 cara _ las
-0.18 carta para
-0.18 comezon _ los
-0.18 confund con
-0.18 consult
-0.18 cu _ escaler
-0.18 cuatr dias
-0.18 cuest _ consult
-0.18 de panic
-0.18 del embaraz
-0.18 el trabaj
-0.18 en _ gargant
-0.18 en dialisis
-0.18 es _ cita
-0.18 espald tiesa
-0.18 espos _ mucho
-0.18 esta hinch
-0.18 estoy por
-0.18 fiebr se
-0.18 hijo _ raspo
-0.18 la consult
-0.18 la montan
-0.18 las papas
-0.18 mano hinch
-0.18 me pican
-0.18 me sale
-0.18 meses _ #11+
-0.18 moreton _ la
-0.18 ojos _ la
-0.18 panic
-0.18 panic _ siempr
-0.18 panic de
-0.18 papas
-0.18 pecho al
-0.18 pican _ ojos
-0.18 pican los
-0.18 pie _ y
-0.18 puedo vacunar
-0.18 se fue
-0.18 segund
-0.18 sin
-0.18 soy _ a
-0.18 tiesa _ la
-0.18 tiroid
-0.18 todo
-0.18 urgenci
-0.18 vomit _ hace
-0.18 zapat nuev
-0.19 -en -la
-0.19 -tengo -mareo
-0.19 <hace <un
-0.19 <hace _ <ano
-0.19 <un <ano
-0.19 <un _ <el
-0.19 =allergen =eye_hit_bad
-0.19 =allergen =trunk_pain
-0.19 =burn_severity =itchy_only
-0.19 =cut_by_accident =nail_word
-0.19 =limb_injury =swelling
-0.19 =muscle_tear
-0.19 =nail_word =tick
-0.19 =panic_known
-0.19 =pregnant =vomiting
-0.19 ?que ?signific
-0.19 ?signific
-0.19 ^ _ <un
-0.19 ^ _ ?signific
-0.19 ^ _ cambiar
-0.19 ^ _ huelen
-0.19 ^ _ la
-0.19 ^ _ tos
-0.19 ^ comi
-0.19 ^ muela
-0.19 agua _ tomar
-0.19 agua debo
-0.19 al masticar
-0.19 bueno
-0.19 cabez _ la
-0.19 cita _ la
-0.19 clas _ natacion
-0.19 con _ seman
-0.19 con la
-0.19 cuant _ debo
-0.19 cuant agua
-0.19 de natacion
-0.19 debo tomar
-0.19 desde _ lunes
-0.19 doming
-0.19 dorm
-0.19 dos _ hoy
-0.19 el gimnasi
-0.19 el puent
-0.19 en _ pie
-0.19 en _ rodill
-0.19 es bueno
-0.19 estoy _ porqu
-0.19 fui
-0.19 hasta
-0.19 herman se
-0.19 huelen
-0.19 huelen _ pies
-0.19 huelen los
-0.19 inhalador _ favor
-0.19 inhalador por
-0.19 insulin
-0.19 kilos
-0.19 la tele
-0.19 las
-0.19 lent nuev
-0.19 llevo una
-0.19 los frijol
-0.19 mama _ #11+
-0.19 masticar
-0.19 me huelen
-0.19 me tapan
-0.19 muero por
-0.19 natacion
-0.19 necesit _ nuev
-0.19 oscur desde
-0.19 para _ espald
-0.19 pecho que
-0.19 perro
-0.19 pica el
-0.19 por _ gripa
-0.19 quij _ masticar
-0.19 quij al
-0.19 sangr _ vez
-0.19 sarpull por
-0.19 se _ tapan
-0.19 sirve
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo _ poco
-0.19 tiene _ por
-0.19 truen _ quij
-0.19 un _ para
-0.19 una garrapat
-0.2 # _ la
-0.2 <de _ <hace
-0.2 <era
-0.2 <hija
-0.2 <hija <tuvo
-0.2 <infart
-0.2 <mi <hija
-0.2 <un <infart
-0.2 <ya
-0.2 =a_lot =pees_lot
-0.2 =aura_usual =headache
-0.2 =belly_hit =chest_lasting
-0.2 =bite_bad =young_baby
-0.2 =bleeding_any =gums_bleed
-0.2 =cancer_history =elderly
-0.2 =chest_lasting =dementia_known
-0.2 =chest_lasting =muscle_strain_word
-0.2 =clot_risk =elderly
-0.2 =cough =nail_word
-0.2 =dementia_known
-0.2 =dementia_known =muscle_strain_word
-0.2 =dementia_known =sight_for_years
-0.2 =diabetes =fever
-0.2 =discharge =wound
-0.2 =ear_wax =tired
-0.2 =eye_area =stye
-0.2 =gums_bleed
-0.2 =head_danger =vomit_few
-0.2 =headache =raynaud_usual
-0.2 =low_mood =panic_known
-0.2 =pees_lot
-0.2 =stye
-0.2 ?alguien
-0.2 ?los ?sign
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?son _ ?sign
-0.2 ^ _ <hija
-0.2 ^ _ cort
-0.2 ^ _ depresion
-0.2 ^ _ grano
-0.2 ^ _ mare
-0.2 ^ _ perrill
-0.2 ^ _ piquet
-0.2 ^ entre
-0.2 ^ tomo
-0.2 come bien
-0.2 cu puedo
-0.2 de _ espald
-0.2 de _ se
-0.2 de cancer
-0.2 depresion
-0.2 desde _ anos
-0.2 el _ me
-0.2 el panal
-0.2 en _ ingle
-0.2 entre _ #
-0.2 estoy _ puedo
-0.2 grano
-0.2 grano en
-0.2 hago si
-0.2 hija _ seis
-0.2 hinch _ le
-0.2 la _ con
-0.2 la _ que
-0.2 la orina
-0.2 lado _ el
-0.2 llamar
-0.2 mareo en
-0.2 me _ comezon
-0.2 me sangran
-0.2 meses _ cada
-0.2 mocos y
-0.2 murio _ cancer
-0.2 nino _ tos
-0.2 no _ -fiebr
-0.2 ojos
-0.2 orino mucho
-0.2 perrill
-0.2 perrill _ el
-0.2 perrill en
-0.2 poco los
-0.2 poquit de
-0.2 por _ es
-0.2 por _ pila
-0.2 por _ silla
-0.2 presion _ con
-0.2 que _ si
-0.2 rinon y
-0.2 sangran
-0.2 sangran _ enci
-0.2 sangran las
-0.2 seis anos
-0.2 tengo _ presion
-0.2 un _ los
-0.2 un grano
-0.2 un piquet
-0.21 #11+ _ cu
-0.21 #11+ _ las
-0.21 #11+ a
-0.21 #11+ en
-0.21 -duele _ -cabez
-0.21 -estoy
-0.21 -falta
-0.21 -falta _ -aire
-0.21 <el <mes
-0.21 <mes
-0.21 <mes <pas
-0.21 <tuvo _ <de
-0.21 =allergen =wound
-0.21 =aura_usual =belly_pain
-0.21 =aura_usual =cramps
-0.21 =bruising =calf
-0.21 =burn_severity =diabetes
-0.21 =burn_severity =snake_bad
-0.21 =calf =co_words
-0.21 =dangerous_person =fell
-0.21 =muscle_strain_word =tired
-0.21 =squeezing_word =young_baby
-0.21 ^ _ clas
-0.21 ^ _ dia
-0.21 ^ _ dura
-0.21 ^ _ poquit
-0.21 ^ _ sangran
-0.21 ^ ando
-0.21 ^ tuve
-0.21 al orinar
-0.21 alergic
-0.21 cabez cu
-0.21 cama
-0.21 champu
-0.21 como _ que
-0.21 corazon de
-0.21 cu como
-0.21 cuant dura
-0.21 de _ con
-0.21 del lado
-0.21 desde el
-0.21 dias
-0.21 durmi el
-0.21 el parto
-0.21 el sab
-0.21 es _ un
-0.21 es peligros
-0.21 eso
-0.21 espos _ cayo
-0.21 estar par
-0.21 gargant _ el
-0.21 hablar de
-0.21 hago ?si
-0.21 hijo de
-0.21 ibuprofen con
-0.21 la _ da
-0.21 la cama
-0.21 la regla
-0.21 las _ menos
-0.21 mal la
-0.21 mareo
-0.21 me brinc
-0.21 me dan
-0.21 moreton _ en
-0.21 mucho _ me
-0.21 necesit _ mi
-0.21 no -estoy
-0.21 para _ a
-0.21 para un
-0.21 pelan
-0.21 peligros
-0.21 por _ cafe
-0.21 por _ encim
-0.21 puedo _ ibuprofen
-0.21 que _ ?si
-0.21 quem
-0.21 sangr _ nariz
-0.21 sangr de
-0.21 sarpull con
-0.21 sol
-0.21 solo esta
-0.21 soy alergic
-0.21 subir
-0.21 subir escaler
-0.21 tengo _ cu
-0.21 tomar ibuprofen
-0.21 un _ chiquit
-0.21 un _ desde
-0.21 vomit _ anoch
-0.21 ya _ -tengo
-0.22 -adormecimient
-0.22 <convulsion
-0.22 <de <famili
-0.22 <famili
-0.22 <fiebr
-0.22 <una <vez
-0.22 <vez
-0.22 <viene
-0.22 <viene <de
-0.22 <viene _ <famili
-0.22 =blood_streak =burn_severity
-0.22 =bp_medicine =means_mentioned
-0.22 =bp_medicine =using_word
-0.22 =burned_hand =low_mood
-0.22 =chest_lasting =severe_headache
-0.22 =cold_only =flu_bad
-0.22 =ear_pain =squeezing_word
-0.22 =eye_hit_bad =fall_hard
-0.22 =eye_hit_bad =twisted
-0.22 =fall_hard =pain_any
-0.22 =itchy_only =sting
-0.22 =nail_word =scratched
-0.22 =swelling =twisted
-0.22 ?coagul
-0.22 ?de ?la
-0.22 ^ <la
-0.22 ^ _ -fiebr
-0.22 ^ _ arden
-0.22 ^ _ proxim
-0.22 ^ agrur
-0.22 ^ ronch
-0.22 ^ sin
-0.22 a _ el
-0.22 brinc _ parp
-0.22 cardiac
-0.22 con _ sol
-0.22 contagios
-0.22 de _ al
-0.22 de _ dias
-0.22 de _ tarde
-0.22 de hondur
-0.22 dolor _ oido
-0.22 el doctor
-0.22 embaraz _ tengo
-0.22 empiez
-0.22 en _ parp
-0.22 es #99+
-0.22 es _ sobre
-0.22 es contagios
-0.22 esta _ de
-0.22 estoy segur
-0.22 gripe
-0.22 hacer
-0.22 hizo _ nudo
-0.22 hizo un
-0.22 hondo
-0.22 hondur
-0.22 insuficienci cardiac
-0.22 jug
-0.22 la pantall
-0.22 la recet
-0.22 llevo tres
-0.22 los zapat
-0.22 me arden
-0.22 me cae
-0.22 me sudan
-0.22 mediodi el
-0.22 mi _ necesit
-0.22 moned
-0.22 moned y
-0.22 necesit _ examen
-0.22 nudo _ la
-0.22 pantall
-0.22 pastill _ la
-0.22 por _ sol
-0.22 pulso _ #11+
-0.22 pulso es
-0.22 quier hablar
-0.22 respirar hondo
-0.22 rodill cu
-0.22 seca desde
-0.22 secos
-0.22 sed cu
-0.22 sobre #11+
-0.22 sudan
-0.22 sudan _ manos
-0.22 sudan las
-0.22 tacos
-0.22 tiembl _ frio
-0.22 tiembl de
-0.22 tiene tos
-0.22 todos tenem
-0.22 tomar
-0.22 tos _ desde
-0.22 truen _ mandibul
-0.22 un _ por
-0.22 un examen
-0.22 una moned
-0.22 vacun _ me
-0.22 vacun y
-0.22 y _ mucho
-0.22 zapat
-0.23 -pecho
-0.23 <#
-0.23 <hijo
-0.23 <mi <hijo
-0.23 =burn_any =heat_exposure
-0.23 =chest_lasting =not_self
-0.23 =chest_lasting =raynaud_usual
-0.23 =days_many =tia_resolved
-0.23 =discharge =skin_infection
-0.23 =getting_worse =nail_word
-0.23 =heat_exposure =pain_any
-0.23 =not_self
-0.23 ^ <hace
-0.23 ^ _ ayuda
-0.23 ^ _ bien
-0.23 ^ _ dos
-0.23 ^ _ estren
-0.23 ^ _ tia
-0.23 ^ _ tropec
-0.23 ^ esta
-0.23 ^ padezc
-0.23 ^ resurtir
-0.23 ^ voy
-0.23 a viajar
-0.23 abuel _ #11+
-0.23 acabo _ pastill
-0.23 al _ me
-0.23 al limpiarm
-0.23 analisis
-0.23 ayuda para
-0.23 cabez _ ya
-0.23 cabez muy
-0.23 calambr en
-0.23 caminar
-0.23 como lo
-0.23 con _ puert
-0.23 cu se
-0.23 cuant pastill
-0.23 cuent de
-0.23 de _ #
-0.23 desde anoch
-0.23 diez
-0.23 espald _ el
-0.23 espos habla
-0.23 estoy _ por
-0.23 estoy estren
-0.23 fiebr _ seman
-0.23 fiebr la
-0.23 hijo _ #
-0.23 hijo _ duele
-0.23 hijo no
-0.23 la _ va
-0.23 limpiarm
-0.23 los examen
-0.23 mano cu
-0.23 mare _ vomit
-0.23 me _ dar
-0.23 me tropec
-0.23 mi tia
-0.23 moreton
-0.23 nino de
-0.23 nuec
-0.23 padezc
-0.23 palpit
-0.23 para _ tarea
-0.23 pero _ bien
-0.23 por _ examen
-0.23 pueden _ una
-0.23 que ayuda
-0.23 sangr un
-0.23 sient _ todo
-0.23 sin _ -#11+
-0.23 tengo _ piel
-0.23 tia
-0.23 tobill y
-0.23 toca
-0.23 tropec
-0.23 truen
-0.23 tuvo _ la
-0.23 tuvo fiebr
-0.23 una tarea
-0.23 vacunar
-0.23 volar
-0.23 voy _ viajar
-0.23 y mocos
-0.24 # anos
-0.24 -tengo _ -ni
-0.24 <me <desmay
-0.24 <mi _ <se
-0.24 <tuve <un
-0.24 <tuvo <un
-0.24 =a_lot =tired
-0.24 =baby =bite_bad
-0.24 =bluish =nail_word
-0.24 =cancer_history
-0.24 =cancer_history =clot_risk
-0.24 =chest_lasting =hit_hard
-0.24 =chest_lasting =swelling_face
-0.24 =chest_lasting =swelling_lips
-0.24 =clear_fluid =cold_outside
-0.24 =cold_outside =head_danger
-0.24 =gum_only =gums_bleed
-0.24 =tooth
-0.24 =vomit_few
-0.24 =vomit_few =vomiting
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ^ ?cual
-0.24 ^ _ ?son
-0.24 ^ _ alergic
-0.24 ^ _ fuego
-0.24 ^ _ juguet
-0.24 ^ eruct
-0.24 ^ llevo
-0.24 ^ sarpull
-0.24 a mediodi
-0.24 al comer
-0.24 brinc el
-0.24 cancer
-0.24 casa
-0.24 comio una
-0.24 cu _ -duerm
-0.24 cu _ a
-0.24 de ojos
-0.24 de tanto
-0.24 despiert
-0.24 el otro
-0.24 entro agua
-0.24 eruct
-0.24 es el
-0.24 espos _ desmay
-0.24 estan
-0.24 estres _ los
-0.24 hablar con
-0.24 hora abren
-0.24 infart debo
-0.24 la _ anoch
-0.24 la proxim
-0.24 las _ al
-0.24 me _ trist
-0.24 me raspe
-0.24 mi _ toma
-0.24 mi _ viene
-0.24 mi inhalador
-0.24 muela
-0.24 nause por
-0.24 necesit un
-0.24 nino _ #11+
-0.24 olvid mi
-0.24 pastill me
-0.24 ponen
-0.24 por _ cajas
-0.24 por _ jardin
-0.24 proxim seman
-0.24 que _ abren
-0.24 quier cambiar
-0.24 raspe
-0.24 regla viene
-0.24 resurtir _ inhalador
-0.24 resurtir _ pastill
-0.24 resurtir mi
-0.24 revision del
-0.24 se _ ponen
-0.24 seis _ y
-0.24 seman _ me
-0.24 sin _ -de
-0.24 tiene _ anos
-0.24 tomo pastill
-0.24 un _ debo
-0.24 una _ roja
-0.24 vomit una
-0.24 ya paso
-0.25 #11+ anos
-0.25 -cabez -ni
-0.25 -de _ -ni
-0.25 -dolor -de
-0.25 -me _ -en
-0.25 <con
-0.25 <con <el
-0.25 <en <la
-0.25 =a_lot =baby
-0.25 =bite_bad =chest_lasting
-0.25 =bleeding_any =eye_area
-0.25 =burn_severity =scratched
-0.25 =burn_severity =vaccine_said
-0.25 =chest_lasting =sudden
-0.25 =chest_lasting =tired
-0.25 =fever =hours_pain
-0.25 =inconsolable =long_bleed
-0.25 =itchy_local
-0.25 =not_taken
-0.25 =tetanus_due
-0.25 =tia_resolved
-0.25 ?como ?evito
-0.25 ?en ?el
-0.25 ?evito
-0.25 ^ _ entro
-0.25 ^ _ limpi
-0.25 ^ _ trist
-0.25 ^ piquet
-0.25 acidez
-0.25 agua y
-0.25 al estornudar
-0.25 auxili
-0.25 cirugi de
-0.25 comi _ y
-0.25 como limpi
-0.25 corte _ dedo
-0.25 dano _ mi
-0.25 de _ infart
-0.25 dedo _ papel
-0.25 desde _ seman
-0.25 duerm _ mano
-0.25 el _ vari
-0.25 el avion
-0.25 el dentist
-0.25 el futbol
-0.25 el labio
-0.25 el parqu
-0.25 en _ avion
-0.25 en _ codo
-0.25 en _ parqu
-0.25 entro
-0.25 es _ una
-0.25 estas
-0.25 estornudar
-0.25 gargant con
-0.25 gimnasi
-0.25 hace seman
-0.25 hijo _ una
-0.25 la gripa
-0.25 la insulin
-0.25 la seman
-0.25 labio
-0.25 labio _ por
-0.25 los _ me
-0.25 mal alient
-0.25 mama _ de
-0.25 mama murio
-0.25 me _ dorm
-0.25 me _ las
-0.25 me entro
-0.25 me olvid
-0.25 me tocan
-0.25 me trabo
-0.25 mi _ llego
-0.25 numer
-0.25 orina _ estornudar
-0.25 orina al
-0.25 papill
-0.25 para _ llorar
-0.25 para una
-0.25 parqu
-0.25 parqu _ se
-0.25 picant
-0.25 por _ dentist
-0.25 por comer
-0.25 primer auxili
-0.25 quede dorm
-0.25 quier _ cita
-0.25 se _ olvid
-0.25 se _ trabo
-0.25 tantit
-0.25 tengo _ labio
-0.25 tiene mocos
-0.25 tocan
-0.25 tos con
-0.25 trabo
-0.25 trabo la
-0.25 un nino
-0.25 ver
-0.25 ya
-0.25 ya _ -me
-0.26 -la -cabez
-0.26 -los
-0.26 =baby =cold_only
-0.26 =blister_any =scratched
-0.26 =blister_word =scratched
-0.26 =chest_lasting =fight_blow
-0.26 =eye_area =soaking_pad
-0.26 =eye_hit_bad =three_days
-0.26 =hoarse
-0.26 =pain_any =three_days
-0.26 =small_cut
-0.26 =small_cut =wound_infected
-0.26 ?se _ ?una
-0.26 ^ _ -sangr
-0.26 ^ _ al
-0.26 ^ _ para
-0.26 ^ dentr
-0.26 ^ me
-0.26 ^ quier
-0.26 ^ veo
-0.26 aceler _ corazon
-0.26 aceler el
-0.26 ayer _ no
-0.26 buena
-0.26 cerill
-0.26 cerill _ el
-0.26 cerill en
-0.26 con los
-0.26 conciert
-0.26 consej
-0.26 corazon en
-0.26 corte con
-0.26 dentr de
-0.26 dio un
-0.26 dolor de
-0.26 duele un
-0.26 el _ nuevo
-0.26 el sol
-0.26 en _ embaraz
-0.26 es buena
-0.26 estomag
-0.26 falto
-0.26 fiebr _ hace
-0.26 gripa _ me
-0.26 la munec
-0.26 las _ el
-0.26 las nuec
-0.26 las unas
-0.26 le molest
-0.26 me aceler
-0.26 me puede
-0.26 me quita
-0.26 me subio
-0.26 munec
-0.26 nariz _ la
-0.26 nariz en
-0.26 nuevo
-0.26 para
-0.26 para _ mama
-0.26 pastill para
-0.26 poco la
-0.26 poquit despu
-0.26 por dormir
-0.26 por no
-0.26 pusieron _ vacun
-0.26 pusieron la
-0.26 salio un
-0.26 se _ aceler
-0.26 seman cu
-0.26 si
-0.26 sigo
-0.26 tener
-0.26 tengo _ hambr
-0.26 toma
-0.26 un _ y
-0.26 ya _ -sangr
-0.26 zoologic
-0.27 # de
-0.27 #99+ pero
-0.27 -mas
-0.27 -mis
-0.27 <un _ <hace
-0.27 <una _ <en
-0.27 =allergen =flu_bad
-0.27 =aura_usual =pain_any
-0.27 =blood_streak =fever
-0.27 =chest_pain =low_mood
-0.27 =co_words =hours_pain
-0.27 =cough =young_baby
-0.27 =diarrhea =hours_pain
-0.27 =discharge =scratched
-0.27 =ear_pain =eye_hit_bad
-0.27 =ear_pain =pain_any
-0.27 =eye_hit_bad =low_mood
-0.27 =flu_bad =vaccine_said
-0.27 =heat_exposure
-0.27 =low_mood =pain_any
-0.27 =pain_any =uti
-0.27 ?causar
-0.27 ?puede ?causar
-0.27 ?un _ ?en
-0.27 ^ _ cansad
-0.27 ^ _ dejar
-0.27 ^ _ desvel
-0.27 ^ _ fin
-0.27 ^ _ seca
-0.27 ^ _ vacun
-0.27 ^ dormi
-0.27 ^ gases
-0.27 ^ herni
-0.27 ^ tengo
-0.27 al
-0.27 ansiedad y
-0.27 arde _ orinar
-0.27 arde al
-0.27 asma control
-0.27 cambi
-0.27 cansad
-0.27 cenar
-0.27 con _ papel
-0.27 con _ pelicul
-0.27 corte _ un
-0.27 cuant cuest
-0.27 cuest la
-0.27 de _ bici
-0.27 de _ en
-0.27 de cenar
-0.27 de seman
-0.27 dejar
-0.27 dejar _ fumar
-0.27 dejar de
-0.27 despu _ cenar
-0.27 despu _ los
-0.27 el _ esta
-0.27 el _ sin
-0.27 en _ clinic
-0.27 es _ la
-0.27 espald _ me
-0.27 espos _ nause
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 la carne
-0.27 la clinic
-0.27 la pelicul
-0.27 las _ tiene
-0.27 lastim _ mi
-0.27 los lent
-0.27 los oidos
-0.27 mama tiene
-0.27 manan _ si
-0.27 manan pero
-0.27 me desvel
-0.27 me recomiend
-0.27 mexic
-0.27 morad con
-0.27 oidos
-0.27 oidos en
-0.27 pelicul
-0.27 pero _ como
-0.27 pero _ sient
-0.27 pero si
-0.27 que es
-0.27 quier dejar
-0.27 recomiend
-0.27 sab
-0.27 siete
-0.27 siete _ de
-0.27 siete meses
-0.27 sin -dolor
-0.27 solo me
-0.27 tengo _ despu
-0.27 tengo tos
-0.27 tiene nause
-0.27 trago _ moned
-0.27 trist porqu
-0.27 un papel
-0.27 v
-0.27 y _ hinch
-0.28 -duele -la
-0.28 -me _ -la
-0.28 <bien
-0.28 <y
-0.28 =baby =every_one_of_them
-0.28 =burn_severity =cough
-0.28 =chest_lasting =cold_only
-0.28 =chest_lasting =high_fever
-0.28 =dentist =pain_any
-0.28 =every_one_of_them =low_mood
-0.28 =getting_worse =trunk_pain
-0.28 =pregnant =stomach_burn
-0.28 ^ _ <una
-0.28 ^ _ adolorid
-0.28 ^ _ hijo
-0.28 ^ _ leve
-0.28 ^ _ leves
-0.28 ^ _ me
-0.28 ^ colic
-0.28 ^ manos
-0.28 adolorid
-0.28 adolorid por
-0.28 antes _ comer
-0.28 antes del
-0.28 brazo por
-0.28 camion
-0.28 colic leves
-0.28 de _ de
-0.28 de comer
-0.28 del _ esta
-0.28 dio _ calambr
-0.28 durmi _ pie
-0.28 el embaraz
-0.28 en _ nino
-0.28 entro _ al
-0.28 hago _ mi
-0.28 hijo _ quier
-0.28 hijo cree
-0.28 junto _ la
-0.28 junto a
-0.28 la mesa
-0.28 le toca
-0.28 manos _ la
-0.28 manos de
-0.28 me _ cans
-0.28 me _ llorar
-0.28 me quede
-0.28 mesa
-0.28 mi _ cree
-0.28 mi _ tiene
-0.28 moretoncit
-0.28 nariz _ y
-0.28 patea
-0.28 pies en
-0.28 puert del
-0.28 que _ es
-0.28 resurtir la
-0.28 ronquer
-0.28 su cita
-0.28 tap y
-0.28 tiene _ control
-0.28 tieso _ la
-0.28 un _ debil
-0.28 un calambr
-0.28 un moretoncit
-0.29 -ni
-0.29 <#99+
-0.29 <desmay
-0.29 <en <#99+
-0.29 <tuve <una
-0.29 =a_lot =dangerous_person
-0.29 =bite_bad =nail_word
-0.29 =burn_severity =phlegm
-0.29 =chest_lasting =diarrhea_many
-0.29 =during_exercise =pain_any
-0.29 =eye_hit_bad =tooth
-0.29 =kidney_disease
-0.29 ?cual _ ?los
-0.29 ?los _ ?de
-0.29 ?son ?los
-0.29 ^ _ arde
-0.29 ^ _ comezon
-0.29 ^ _ frias
-0.29 ^ _ guard
-0.29 ^ desde
-0.29 ^ ronco
-0.29 atragant _ agua
-0.29 barbill
-0.29 cambiar
-0.29 cambiar _ cita
-0.29 ceboll
-0.29 cerro
-0.29 comezon en
-0.29 da miedo
-0.29 de _ vista
-0.29 duelen _ pies
-0.29 embaraz _ #11+
-0.29 en _ barbill
-0.29 escaler
-0.29 frias
-0.29 fuego _ el
-0.29 la barbill
-0.29 la ceboll
-0.29 me _ miedo
-0.29 mete
-0.29 paso
-0.29 pegue _ el
-0.29 que _ para
-0.29 sangr poquit
-0.29 se _ mi
-0.29 sient _ bien
-0.29 solo quier
-0.29 tengo _ nariz
-0.29 tengo comezon
-0.29 tomo _ para
-0.29 veces hoy
-0.29 veran
-0.29 vez _ de
-0.29 ya cerro
-0.3 # a
-0.3 =bp_medicine
-0.3 =burn_severity =low_mood
-0.3 =diabetes =nail_word
-0.3 =eye_hit_bad =throat_sore
-0.3 =pregnant =tired
-0.3 ^ _ en
-0.3 ^ _ escurr
-0.3 ^ _ muero
-0.3 ^ _ normal
-0.3 ^ acabo
-0.3 ^ azucar
-0.3 ^ baje
-0.3 ^ pise
-0.3 ^ trabaj
-0.3 abren
-0.3 asma
-0.3 ayer _ pegue
-0.3 azucar salio
-0.3 baja el
-0.3 barrig _ fiebr
-0.3 con cloro
-0.3 con las
-0.3 con mis
-0.3 con pus
-0.3 confundi
-0.3 da _ de
-0.3 da dolor
-0.3 de _ cu
-0.3 duele la
-0.3 dura la
-0.3 el _ mes
-0.3 el papel
-0.3 en _ papel
-0.3 escurr _ nariz
-0.3 escurr la
-0.3 espos _ la
-0.3 este _ me
-0.3 hemorroid
-0.3 hijo _ pioj
-0.3 los _ con
-0.3 me muero
-0.3 mi _ con
-0.3 mi presion
-0.3 muero
-0.3 necesit resurtir
-0.3 nino _ raspo
-0.3 obrar
-0.3 ojos _ de
-0.3 otro mes
-0.3 parp
-0.3 pioj
-0.3 pise
-0.3 pise un
-0.3 puedo viajar
-0.3 sarpull _ el
-0.3 sarpull y
-0.3 se _ quito
-0.3 sensibl
-0.3 soy
-0.3 tiene pioj
-0.3 tiesa
-0.3 tomar _ con
-0.3 y ando
-0.31 # _ las
-0.31 -cafe
-0.31 =belly_hard =swelling
-0.31 =belly_word =swelling
-0.31 =blood_streak =pain_any
-0.31 =calf =radiates_leg
-0.31 =chest_lasting =diarrhea
-0.31 =chest_lasting =three_days
-0.31 =clear_fluid
-0.31 =clear_fluid =head_danger
-0.31 =co_words =every_day
-0.31 =days_many =diarrhea
-0.31 =every_day
-0.31 =every_day =every_one_of_them
-0.31 =fever =flu_bad
-0.31 =radiates_leg
-0.31 ^ _ asma
-0.31 ^ _ corazon
-0.31 ^ _ cuent
-0.31 ^ _ mucha
-0.31 ^ _ segur
-0.31 clas
-0.31 clas de
-0.31 como siempr
-0.31 con _ pero
-0.31 dan
-0.31 de frio
-0.31 del parto
-0.31 dias de
-0.31 dolorcit _ cabez
-0.31 donde me
-0.31 dos seman
-0.31 duele _ cost
-0.31 el jardin
-0.31 enjuagu
-0.31 enjuagu y
-0.31 es de
-0.31 escribir
-0.31 estoy _ de
-0.31 hinch _ no
-0.31 la pastill
-0.31 las _ por
-0.31 los _ nuev
-0.31 los dias
-0.31 no _ -cafe
-0.31 olvid
-0.31 oxigen
-0.31 pantalon
-0.31 presion es
-0.31 prueb _ embaraz
-0.31 prueb de
-0.31 que _ tomar
-0.31 rompi el
-0.31 ronca mucho
-0.31 sangr en
-0.31 tengo _ ojos
-0.31 todos _ dias
-0.31 todos los
-0.31 un _ la
-0.31 una dieta
-0.31 vacun _ la
-0.31 vacun de
-0.31 y _ cans
-0.32 -duele -el
-0.32 -he
-0.32 -sintom
-0.32 =allergen =itchy_only
-0.32 =chest_lasting =constipation
-0.32 =days_many =every_one_of_them
-0.32 =days_many =low_mood
-0.32 =squeezing_word =tooth
-0.32 ^ _ #11+
-0.32 ^ _ cuest
-0.32 ^ _ embarazarm
-0.32 ^ _ granit
-0.32 ^ costr
-0.32 ^ punzad
-0.32 al dia
-0.32 braxton
-0.32 cajas
-0.32 cargar cajas
-0.32 computador
-0.32 costr _ en
-0.32 de muela
-0.32 dice _ no
-0.32 dolor _ muela
-0.32 duele _ cabez
-0.32 embarazarm
-0.32 enci
-0.32 es _ para
-0.32 es mi
-0.32 espald _ cargar
-0.32 estren _ hace
-0.32 estren desde
-0.32 la cita
-0.32 la computador
-0.32 la cort
-0.32 la fiebr
-0.32 las enci
-0.32 los vecin
-0.32 molest
-0.32 mosquit en
-0.32 otra seman
-0.32 paro
-0.32 prueb
-0.32 puedo comer
-0.32 punzad
-0.32 punzad _ la
-0.32 punzad en
-0.32 quier embarazarm
-0.32 regla _ abundant
-0.32 seman que
-0.32 sin -sintom
-0.32 sin _ solo
-0.32 tengo _ control
-0.32 vino
-0.33 -dolor
-0.33 <ano <pas
-0.33 <el <ano
-0.33 =belly_hit =during_exercise
-0.33 =blood_streak =wound
-0.33 =burn_severity =chest_injury_or_ache
-0.33 =chest_any =chest_injury_or_ache
-0.33 =chest_injury_or_ache =chest_pain
-0.33 =chest_injury_or_ache =eye_hit_bad
-0.33 =chest_injury_or_ache =trunk_pain
-0.33 =clot_risk =injection_joint
-0.33 =hours_pain =vomiting
-0.33 =injection_joint
-0.33 =injection_joint =recent_surgery
-0.33 =nail_word =vomit_few
-0.33 =slept_on
-0.33 ?convulsion
-0.33 ^ _ acidez
-0.33 ^ _ lunes
-0.33 ^ _ sale
-0.33 ^ _ vitamin
-0.33 ^ estornud
-0.33 ^ mejor
-0.33 abeja en
-0.33 al cepillarm
-0.33 alergi
-0.33 bici
-0.33 carta _ mi
-0.33 cepillarm
-0.33 cirugi
-0.33 como me
-0.33 de mosquit
-0.33 el oido
-0.33 en _ espald
-0.33 en _ noche
-0.33 enci _ cepillarm
-0.33 enci al
-0.33 escribi una
-0.33 huele a
-0.33 la bici
-0.33 la cirugi
-0.33 la nariz
-0.33 lloran
-0.33 manos en
-0.33 mato
-0.33 me hizo
-0.33 me lloran
-0.33 minut _ ya
-0.33 ocho
-0.33 panza por
-0.33 para mi
-0.33 piquet _ mosquit
-0.33 popo agu
-0.33 por _ trabaj
-0.33 refri
-0.33 tengo acidez
-0.33 tiene diabet
-0.33 tomo en
-0.33 viaje
-0.33 vomit _ vez
-0.33 y _ estoy
-0.33 y bien
-0.34 -es
-0.34 =a_lot =wound
-0.34 =allergen =radiates
-0.34 =asthma
-0.34 =bleeding_any =many_days
-0.34 =burn_severity =cold_only
-0.34 =cold_hands
-0.34 =days_many =stomach_burn
-0.34 =discharge
-0.34 =many_days =vaginal_bleeding
-0.34 =radiates =vaccine_said
-0.34 ?es ?la
-0.34 ?son
-0.34 ^ _ betabel
-0.34 ^ _ diabetic
-0.34 ^ _ hinchad
-0.34 ^ _ pastill
-0.34 ^ la
-0.34 betabel
-0.34 de dos
-0.34 de las
-0.34 de los
-0.34 de peso
-0.34 desde _ dos
-0.34 dorm en
-0.34 dormi
-0.34 dormi mal
-0.34 el parp
-0.34 esta _ le
-0.34 estab muy
-0.34 estoy cans
-0.34 frijol
-0.34 hinchad de
-0.34 ir
-0.34 la _ solo
-0.34 la cuent
-0.34 llav
-0.34 me despiert
-0.34 me hace
-0.34 mejor
-0.34 mi pastill
-0.34 nudo
-0.34 nudo en
-0.34 pusieron
-0.34 rarit
-0.34 seca
-0.34 un nudo
-0.34 un rarit
-0.35 -problem
-0.35 <se
-0.35 =allergen =belly_word
-0.35 =chest_any =nail_word
-0.35 =chest_lasting =sugar_very_high
-0.35 =choking =choking_passed
-0.35 =choking_passed =during_exercise
-0.35 =flu_bad
-0.35 =hours_pain =sugar_very_high
-0.35 =muscle_strain_word =sight_for_years
-0.35 =pain_any =throat_sore
-0.35 ?con
-0.35 ^ _ duele
-0.35 ^ _ humo
-0.35 ^ _ pulso
-0.35 ^ no
-0.35 ^ pulso
-0.35 a _ #
-0.35 a tiemp
-0.35 cabez _ no
-0.35 del panal
-0.35 duele _ brazo
-0.35 duelen _ piern
-0.35 el _ a
-0.35 es fiebr
-0.35 es normal
-0.35 esta jug
-0.35 examen _ la
-0.35 hace anos
-0.35 humo de
-0.35 las _ seman
-0.35 manan
-0.35 me _ al
-0.35 me _ mi
-0.35 me arde
-0.35 muerd
-0.35 nariz
-0.35 panza _ la
-0.35 piern _ se
-0.35 pilas
-0.35 por el
-0.35 pulso de
-0.35 quite
-0.35 rozadur _ panal
-0.35 rozadur del
-0.35 se _ acabo
-0.35 si como
-0.35 toda _ noche
-0.35 una cita
-0.36 -convulsion
-0.36 -mareo
-0.36 -por
-0.36 =a_lot =allergen
-0.36 =allergen
-0.36 =bleeding_any =gum_only
-0.36 =bp_high =hypertension
-0.36 =chest_injury_or_ache
-0.36 =chest_injury_or_ache =pain_any
-0.36 =during_exercise =refuses
-0.36 =eye_area =vaginal_bleeding
-0.36 =fall_any =scratched
-0.36 =fall_any =wound
-0.36 =gum_only
-0.36 =hypertension
-0.36 =refuses
-0.36 ^ _ leche
-0.36 ^ manch
-0.36 balon
-0.36 con _ cafe
-0.36 corr
-0.36 de _ ?puede
-0.36 de ayer
-0.36 de casa
-0.36 duele _ munec
-0.36 el primer
-0.36 el tiemp
-0.36 embaraz _ agrur
-0.36 en las
-0.36 estatic
-0.36 este
-0.36 hice
-0.36 hijo _ un
-0.36 limpi
-0.36 me quebr
-0.36 necesit una
-0.36 no _ -mareo
-0.36 ojos azul
-0.36 quebr
-0.36 quem de
-0.36 tengo _ regla
-0.36 todo _ dia
-0.36 todo _ tiemp
-0.36 toqu
-0.36 vi una
-0.36 y _ raspo
-0.37 -como
-0.37 -me _ -dormir
-0.37 -me _ -el
-0.37 ?sone
-0.37 ^ ?sone
-0.37 ^ _ del
-0.37 ^ compr
-0.37 ^ donde
-0.37 ^ vivo
-0.37 a _ #11+
-0.37 abundant
-0.37 azul y
-0.37 cayo un
-0.37 con papel
-0.37 cuant _ la
-0.37 de que
-0.37 del _ cada
-0.37 duele _ rodill
-0.37 el viern
-0.37 en _ labio
-0.37 en casa
-0.37 en navidad
-0.37 en una
-0.37 fiebr desde
-0.37 lengu con
-0.37 llego
-0.37 me _ poquit
-0.37 me _ por
-0.37 navidad
-0.37 no -es
-0.37 peor
-0.37 poca
-0.37 poca pila
-0.37 por _ manan
-0.37 que _ comer
-0.37 que lo
-0.37 queme _ lengu
-0.37 tiene _ pila
-0.37 tiene poca
-0.37 todavi
-0.37 un rato
-0.37 vivo
-0.37 y _ duelen
-0.37 y presion
-0.38 # y
-0.38 <hace <anos
-0.38 =chest_lasting =vomiting_constantly
-0.38 =jaundice =young_baby
-0.38 =possible_fracture =twisted
-0.38 =sight_for_years
-0.38 ?del
-0.38 ?que _ ?la
-0.38 ^ <me
-0.38 ^ _ diarre
-0.38 ^ _ entre
-0.38 ^ _ toca
-0.38 ^ _ tramit
-0.38 ^ tos
-0.38 cae _ pelo
-0.38 cae el
-0.38 cinco dias
-0.38 como _ el
-0.38 conjuntivitis
-0.38 cu _ mi
-0.38 cuatr
-0.38 de _ como
-0.38 del _ izquierd
-0.38 duele _ poco
-0.38 ejercici
-0.38 el _ la
-0.38 entre regl
-0.38 estres
-0.38 estres por
-0.38 falta _ poco
-0.38 falta un
-0.38 gripa y
-0.38 hace _ y
-0.38 hierr
-0.38 jardin
-0.38 la puert
-0.38 la tiend
-0.38 los _ en
-0.38 murio _ un
-0.38 nause en
-0.38 nino tiene
-0.38 no -sangr
-0.38 para _ no
-0.38 poco _ aire
-0.38 puert
-0.38 que hora
-0.38 regl
-0.38 resultad
-0.38 ronca
-0.38 salio en
-0.38 tengo _ desde
-0.38 tramit
-0.38 truen la
-0.39 =about_self
-0.39 =cold_only =fever
-0.39 =nail_word =vaginal_bleeding
-0.39 =possible_fracture =swelling
-0.39 ?como ?se
-0.39 ^ _ ?se
-0.39 ^ el
-0.39 ^ ojos
-0.39 cabez por
-0.39 comi
-0.39 cu _ toca
-0.39 durmi _ mano
-0.39 el estr
-0.39 el tobill
-0.39 en _ pantorrill
-0.39 es para
-0.39 estr
-0.39 favor
-0.39 mala
-0.39 mama quier
-0.39 mi cita
-0.39 necesit lent
-0.39 por cargar
-0.39 por favor
-0.39 rojo _ calient
-0.4 <hace _ <anos
-0.4 <tenia
-0.4 =chest_pain =nail_word
-0.4 =nausea =pregnant
-0.4 =pain_any =tooth
-0.4 ?el
-0.4 ?una
-0.4 ^ _ con
-0.4 ^ _ mal
-0.4 ^ _ tres
-0.4 anos _ estoy
-0.4 antoj
-0.4 bebe regurgit
-0.4 cita para
-0.4 cu no
-0.4 de _ desde
-0.4 duelen los
-0.4 examen de
-0.4 la tarde
-0.4 las orej
-0.4 leves
-0.4 llevo
-0.4 me dejo
-0.4 mi _ quier
-0.4 mi _ regurgit
-0.4 mi perrit
-0.4 nause _ la
-0.4 orej
-0.4 para _ presion
-0.4 perrit
-0.4 piquet
-0.4 piquet de
-0.4 quier una
-0.4 soy _ y
-0.4 una _ para
-0.4 vari _ al
-0.4 vez en
-0.4 vi un
-0.4 viern
-0.4 y media
-0.41 #99+ #11+
-0.41 -#11+
-0.41 -#11+ -seman
-0.41 <mi _ <tuvo
-0.41 =chest_lasting =dizzy
-0.41 =constipation =young_baby
-0.41 =days_many =getting_worse
-0.41 =during_exercise =fall_any
-0.41 =during_exercise =hit_hard
-0.41 =getting_worse =young_baby
-0.41 =itching
-0.41 =itching =itchy_only
-0.41 ^ _ duelen
-0.41 ^ _ mareo
-0.41 ^ _ pica
-0.41 baje
-0.41 calambr
-0.41 catarr
-0.41 cayo _ el
-0.41 comezon
-0.41 comezon _ la
-0.41 cu es
-0.41 del _ en
-0.41 dentist
-0.41 dolorcit de
-0.41 dorm _ el
-0.41 duerm
-0.41 el juev
-0.41 en _ #11+
-0.41 esta rojo
-0.41 hijo tiene
-0.41 la _ ya
-0.41 papa toma
-0.41 por
-0.41 que puedo
-0.41 revision
-0.41 sudo
-0.41 tengo _ del
-0.41 y _ asma
-0.42 -cabez
-0.42 =blister_any =nail_word
-0.42 =blister_word =nail_word
-0.42 =dentist =eye_hit_bad
-0.42 =pain_any =young_baby
-0.42 ^ _ pueden
-0.42 ^ _ quedo
-0.42 ^ _ salio
-0.42 ^ _ sueno
-0.42 ^ por
-0.42 acabo _ regresar
-0.42 acabo la
-0.42 anda
-0.42 ando
-0.42 anticonceptiv
-0.42 bebe come
-0.42 corazon _ la
-0.42 corte el
-0.42 costr
-0.42 creo _ es
-0.42 cual
-0.42 de _ muy
-0.42 de correr
-0.42 de regresar
-0.42 estoy trist
-0.42 gargant _ ayer
-0.42 gargant desde
-0.42 hizo
-0.42 la _ respir
-0.42 late rap
-0.42 me pueden
-0.42 mis
-0.42 moja
-0.42 regresar
-0.42 regresar de
-0.42 se _ cayo
-0.42 se quito
-0.42 sin -sangr
-0.42 tengo sueno
-0.42 tos
-0.42 trast
-0.42 vomit desde
-0.43 <ano
-0.43 =allergen =pain_any
-0.43 =cold_sore
-0.43 =limb_injury =twisted
-0.43 =twisted
-0.43 ?si
-0.43 ^ _ perro
-0.43 ^ _ tieso
-0.43 ^ _ torci
-0.43 ^ _ y
-0.43 ^ cuell
-0.43 ^ dolor
-0.43 ^ los
-0.43 aburr
-0.43 ayer
-0.43 cuell _ por
-0.43 de hoy
-0.43 despu _ trabaj
-0.43 duele _ gargant
-0.43 esta rosadit
-0.43 fiebr _ el
-0.43 fuego
-0.43 fuego en
-0.43 la popo
-0.43 las #11+
-0.43 menos
-0.43 mucha hambr
-0.43 nariz _ minut
-0.43 para el
-0.43 quier saber
-0.43 rosadit
-0.43 saber
-0.43 salio _ moreton
-0.43 tele
-0.43 tieso por
-0.43 torci _ tobill
-0.43 torci el
-0.43 un _ del
-0.43 un fuego
-0.43 va peor
-0.43 verd
-0.43 y _ jug
-0.43 y duerm
-0.44 <me
-0.44 =a_lot =hoarse
-0.44 =blood_streak =sting
-0.44 =blood_streak =swelling
-0.44 =constipation
-0.44 =cough =phlegm
-0.44 =eye_hit_bad =vaccine_said
-0.44 =iron_pills
-0.44 =pain_any =vaccine_said
-0.44 ?que ?es
-0.44 ?un
-0.44 ^ _ -tiene
-0.44 ^ _ ?es
-0.44 ^ _ orina
-0.44 ^ _ por
-0.44 ^ _ quede
-0.44 ^ y
-0.44 a que
-0.44 come _ y
-0.44 de fumar
-0.44 debe
-0.44 desvel
-0.44 es muy
-0.44 fiebr _ me
-0.44 fumar
-0.44 hijo _ cayo
-0.44 jabon _ el
-0.44 jabon en
-0.44 llevo _ seman
-0.44 mareo _ me
-0.44 me _ jabon
-0.44 oido
-0.44 puedo tomar
-0.44 que _ de
-0.44 salio _ #99+
-0.44 tengo _ en
-0.44 tos _ fiebr
-0.44 un granit
-0.45 ?en
-0.45 ^ <tuve
-0.45 ^ mare
-0.45 ayuda
-0.45 bebe _ mucho
-0.45 estoy _ desde
-0.45 la _ pero
-0.45 la ropa
-0.45 leve
-0.45 me _ tarde
-0.45 me pica
-0.45 media
-0.45 necesit mas
-0.45 oido y
-0.45 para que
-0.45 proxim
-0.45 rompi _ una
-0.45 rompi una
-0.45 ropa
-0.45 tiene _ me
-0.45 tobill
-0.45 tos seca
-0.45 uvas
-0.45 y _ poco
-0.46 -seman
-0.46 <el _ <pas
-0.46 =head_danger =numb_any
-0.46 =scratched =wound
-0.46 ?los
-0.46 ^ _ gripa
-0.46 ^ _ prima
-0.46 ^ _ primer
-0.46 anos
-0.46 antes _ la
-0.46 de manejar
-0.46 el dia
-0.46 juev
-0.46 las _ de
-0.46 manejar
-0.46 mediodi
-0.46 mi prima
-0.46 no _ -por
-0.46 piern _ el
-0.46 piern en
-0.46 prima
-0.46 raspo _ rodill
-0.46 tengo un
-0.46 tiend y
-0.46 un _ ya
-0.46 un moreton
-0.47 <tuvo
-0.47 <una
-0.47 =eye_hit_bad =possible_fracture
-0.47 ?puede
-0.47 ?se
-0.47 ^ _ crema
-0.47 ^ _ el
-0.47 ^ dolorcit
-0.47 a _ vecin
-0.47 anos _ esta
-0.47 anos _ no
-0.47 cheque
-0.47 clinic
-0.47 crema
-0.47 dedo esta
-0.47 dias con
-0.47 el codo
-0.47 me _ rap
-0.47 me _ sin
-0.47 otra
-0.47 quier _ cheque
-0.47 regla
-0.47 rompi
-0.47 un cheque
-0.48 <pas
-0.48 =dentist
-0.48 =snake_bad =snake_seen
-0.48 =snake_seen
-0.48 =ulcer_nsaid
-0.48 ^ _ calor
-0.48 ^ _ congestion
-0.48 ^ _ hago
-0.48 ^ _ los
-0.48 ^ _ tomar
-0.48 ^ _ truen
-0.48 ^ bostez
-0.48 abuel _ de
-0.48 abuel murio
-0.48 bostez
-0.48 cu me
-0.48 debo
-0.48 dormir
-0.48 el calor
-0.48 el pelo
-0.48 en _ bebe
-0.48 esta embaraz
-0.48 estoy congestion
-0.48 la silla
-0.48 me sangr
-0.48 me truen
-0.48 mi perro
-0.48 raspon
-0.48 silla
-0.48 tengo gripa
-0.48 tome _ mis
-0.48 un raspon
-0.49 <cu
-0.49 =choking_passed =tia_resolved
-0.49 =cut_by_accident =wound
-0.49 ^ _ #
-0.49 ^ _ brinc
-0.49 al _ despu
-0.49 anos y
-0.49 compr
-0.49 correr
-0.49 el _ del
-0.49 infl
-0.49 juega
-0.49 la _ tap
-0.49 me _ de
-0.49 por los
-0.49 primaver
-0.49 sient _ no
-0.5 ^ _ moreton
-0.5 ^ este
-0.5 ayer me
-0.5 cargar
-0.5 escrib
-0.5 estoy _ el
-0.5 guard
-0.5 la _ seman
-0.5 muy bien
-0.5 normal
-0.5 un _ donde
-0.51 -duerm
-0.51 =chest_lasting =many_days
-0.51 ?de
-0.51 ?es
-0.51 a _ una
-0.51 del trabaj
-0.51 dia
-0.51 diabetic _ tengo
-0.51 duelen las
-0.51 el celular
-0.51 en inviern
-0.51 inviern
-0.51 mi regla
-0.51 no -duerm
-0.51 perro esta
-0.51 pesas
-0.51 seman _ quier
-0.51 tres dias
-0.51 vari
-0.51 vari veces
-0.51 viajar
-0.51 ya estoy
-0.52 <un
-0.52 =limb_injury =possible_fracture
-0.52 ^ un
-0.52 cafe
-0.52 de estomag
-0.52 desde nino
-0.52 dolor _ estomag
-0.52 el mart
-0.52 espald por
-0.52 hoy me
-0.52 la leche
-0.52 nueva y
-0.52 recet
-0.52 rozadur
-0.52 todavi no
-0.52 una carta
-0.53 <en
-0.53 <tuve
-0.53 ^ ?como
-0.53 ^ _ anoch
-0.53 ^ _ estoy
-0.53 ^ _ un
-0.53 ansiedad
-0.53 estoy bien
-0.53 hoy
-0.53 la _ en
-0.53 los dient
-0.53 nariz tap
-0.53 pasa
-0.53 se _ la
-0.53 su medicin
-0.53 tap
-0.53 tengo _ anos
-0.54 ?la
-0.54 ^ es
-0.54 congestion
-0.54 de siempr
-0.54 gases y
-0.54 pero
-0.54 se lo
-0.54 siempr
-0.55 -me -ha
-0.55 <de
-0.55 =stomach_burn
-0.55 =three_days
-0.55 =three_days =young_baby
-0.55 ^ _ lent
-0.55 a _ jefe
-0.55 comer
-0.55 comer verdur
-0.55 en _ manan
-0.55 la _ es
-0.55 mi _ ya
-0.55 no _ -ha
-0.55 pican
-0.55 poco de
-0.55 quier _ verdur
-0.55 verdur
-0.55 y todo
-0.56 doctor
-0.56 es
-0.56 la noche
-0.56 pelo
-0.56 pico _ mosquit
-0.56 quier _ de
-0.56 un mosquit
-0.57 =allergen =blood_streak
-0.57 =blood_streak =nail_word
-0.57 ^ ?que
-0.57 alient
-0.57 como _ la
-0.57 dolorcit
-0.57 fuma
-0.57 mocos
-0.57 otro
-0.57 poco el
-0.57 tengo asma
-0.58 <el
-0.58 <la
-0.58 =chest_lasting =throat_sore
-0.58 ^ _ es
-0.58 de _ hijo
-0.58 de risa
-0.58 el lunes
-0.58 en _ tiend
-0.58 mi _ anda
-0.58 mi _ murio
-0.58 mi _ salio
-0.58 murio de
-0.58 parto
-0.58 pica
-0.58 popo verde
-0.58 se rompi
-0.58 tiend
-0.59 #11+ de
-0.59 <anos
-0.59 ?como
-0.59 camin
-0.59 control
-0.59 hipo
-0.59 jabon
-0.59 llorar y
-0.59 me _ sangr
-0.59 pizza
-0.59 se sento
-0.59 sento
-0.6 =bleeding_any =blood_streak
-0.6 =hours_pain =vomiting_constantly
-0.6 ^ <mi
-0.6 agrur
-0.6 de noche
-0.6 mis pastill
-0.6 quito
-0.6 vacun
-0.61 <hace
-0.61 ^ _ -tengo
-0.61 ^ _ de
-0.61 ^ _ resec
-0.61 ^ necesit
-0.61 ^ sangr
-0.61 cayo mal
-0.61 el cafe
-0.61 hambr
-0.61 juguet
-0.61 puedo _ con
-0.61 que vitamin
-0.61 resec
-0.61 trabaj
-0.61 una una
-0.62 =possible_fracture
-0.62 ^ _ da
-0.62 la vacun
-0.62 mordi la
-0.62 murio
-0.62 raspo la
-0.62 resurtir
-0.63 -tiene
-0.63 ^ soy
-0.63 cuent
-0.63 donde
-0.63 estos dias
-0.63 la _ cu
-0.63 mi _ come
-0.63 no -tiene
-0.63 quier un
-0.63 y quier
-0.64 =scratched
-0.64 ^ ayer
-0.64 dar
-0.64 estren
-0.64 granit
-0.64 por que
-0.65 =blood_streak =eye_hit_bad
-0.65 =eating_disorder =head_danger
-0.65 =eating_disorder =vomiting
-0.65 =nail_word =pregnant
-0.65 ?que
-0.65 ^ _ una
-0.65 de llorar
-0.65 estornud
-0.65 tiemp
-0.65 un _ el
-0.65 yo
-0.66 <mi
-0.66 codo
-0.66 embaraz _ con
-0.66 en mi
-0.66 lent
-0.66 lunes
-0.66 mart
-0.66 su
-0.66 ya paro
-0.67 -me -duele
-0.67 ^ _ -me
-0.67 ^ casi
-0.67 examen
-0.67 no _ -duele
-0.67 sin -fiebr
-0.67 y ya
-0.67 ya _ mejor
-0.68 -fiebr
-0.68 =allergen =vaccine_said
-0.68 =fever =tia_resolved
-0.68 =itchy_only
-0.68 ^ _ despu
-0.68 ^ en
-0.68 calor
-0.68 con #11+
-0.68 gases
-0.68 poquit
-0.68 risa
-0.69 =vaccine_said
-0.69 ^ vi
-0.69 a _ hora
-0.69 anos tiene
-0.69 la _ al
-0.69 no -tengo
-0.69 vi
-0.7 =ear_wax
-0.7 el _ por
-0.7 entre
-0.7 la una
-0.7 noche
-0.7 primer
-0.71 #11+ _ fiebr
-0.71 -duele
-0.71 -tengo
-0.71 =dangerous_person =hoarse
-0.71 =muscle_strain_word
-0.71 celular
-0.71 espos ronca
-0.71 la rodill
-0.71 pueden
-0.71 sarpull _ fiebr
-0.71 y necesit
-0.71 ya _ bien
-0.72 antes
-0.72 de fiebr
-0.72 jefe
-0.72 mi jefe
-0.72 no -el
-0.72 regurgit
-0.72 tarea
-0.73 =aura_usual =raynaud_usual
-0.73 me duelen
-0.73 panal
-0.74 ^ _ las
-0.74 ^ _ se
-0.74 cuant
-0.74 usa
-0.75 =asks_meaning
-0.75 me _ los
-0.75 mordi _ lengu
-0.75 rodill
-0.75 una vez
-0.76 anos _ fiebr
-0.76 antes de
-0.76 duelen
-0.76 segur
-0.77 =choking_passed
-0.77 ^ _ desde
-0.78 pero no
-0.78 todo bien
-0.78 vitamin
-0.79 papel
-0.8 =cold_only
-0.8 dieta
-0.8 me da
-0.8 respir bien
-0.81 =raynaud_usual
-0.81 en _ piern
-0.81 estos
-0.81 gripa
-0.82 =eating_disorder
-0.82 el dedo
-0.82 por la
-0.83 =during_exercise
-0.83 la _ por
-0.84 las #
-0.85 leche
-0.85 llorar
-0.86 ^ como
-0.86 cu
-0.86 da
-0.86 mosquit
-0.86 trist
-0.87 =aura_usual
-0.87 esta bien
-0.87 raspo
-0.87 se raspo
-0.88 =blood_streak
-0.88 dient
-0.89 -sangr
-0.89 cita
-0.89 come
-0.89 para la
-0.89 un poco
-0.91 ^ cu
-0.91 me _ bien
-0.91 sient bien
-0.91 y _ bien
-0.92 ^ cuant
-0.92 poco
-0.92 solo
-0.95 =tired
-0.95 cans
-0.96 ^ hoy
-0.98 =low_mood_deep
-0.98 bien
-0.98 jaja
-1.01 #99+ _ #11+
-1.01 a las
-1.01 tarde
-1.06 mi _ ronca
-1.07 ^ que
-1.07 ya esta
-1.09 ^ una
-1.13 necesit
-1.18 =low_mood
-1.26 ^ puedo
`,
}
