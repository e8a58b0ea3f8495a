import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.1,
  emergencyFrom: 1.13,
  nurseFrom: 0.65,
  weights: `
2.47 =suicidal
2.03 =stab_shot
1.91 =overdose_taken
1.81 =harm_others
1.66 =abuse_danger
1.64 =electric
1.52 =swallowed_battery
1.48 =poison_swallowed
1.38 =seizure
1.35 =black_stool
1.29 =unresponsive
1.28 convulsion
1.25 =drowning
1.21 =at_rest
1.19 =smoke
1.17 se esta
1.16 aunqu
1.16 sin _ y
1.15 electrocut
1.14 =cannot_breathe
1.13 =child_got_pills =poison_swallowed
1.13 =inhaler_fails
1.13 =wild_bite
1.13 negro
1.12 =jaw_locked
1.12 en _ y
1.11 se _ salio
1.1 =snake
1.1 =snake =snake_bad
1.1 sacudi
1.07 -sient
1.07 mord
1.06 =choking
1.05 =animal_bite
1.02 he
1.02 negra
1.01 =at_rest =short_breath
1.01 =face_droop
1.01 =new_confusion
1.01 =vision_loss
1 =deformed
1 esta convulsion
0.99 =swelling_throat
0.99 =withdrawal
0.98 mi _ me
0.97 =no_urine
0.97 esta _ la
0.97 se tomo
0.96 =baby_still
0.96 =burn_any =burn_severity
0.96 ^ _ apunalaron
0.96 apunalaron
0.95 =cannot_breathe =short_breath
0.95 =nail_word =swallowed_battery
0.95 =pregnant =vaginal_bleeding
0.95 =pregnant =water_broke
0.94 =hanging_attempt
0.94 no -sient
0.94 y la
0.93 =means_mentioned =overdose_taken
0.93 =overdose_taken =using_word
0.93 =sugar_extreme
0.93 =sugar_extreme =sugar_very_high
0.93 fiebr y
0.93 respirar
0.93 y _ #11+
0.92 =baby_quiet
0.92 como _ y
0.92 en los
0.92 me quier
0.91 =cut_self =hanging_attempt
0.91 =hanging_attempt =wound
0.91 =oxygen_low
0.91 =pain_beyond
0.91 las venas
0.91 tan _ que
0.91 venas
0.9 =burn_severity =unresponsive
0.9 =confused
0.9 ^ _ violaron
0.9 me violaron
0.9 trago _ pila
0.9 violaron
0.89 =burn_severity =swallowed_battery
0.89 =dangerous_person =harm_others
0.89 =means_mentioned =suicidal
0.88 -despiert
0.88 =severe_weakness
0.87 =bp_high =pregnant
0.87 =speech_garbled
0.86 =chest_lasting =pregnant
0.86 =rigors =rigors_hard
0.86 =rigors_hard
0.86 en _ mano
0.86 los labi
0.86 mordi un
0.85 =fever =immunosuppressed
0.85 =head_injury
0.85 algo
0.85 anticoagulant
0.85 estuv
0.85 falta _ aire
0.85 falta el
0.85 y no
0.84 =days_many =fever
0.84 =dry_mouth
0.84 =skin_black
0.84 =speech
0.84 creo
0.84 popo negra
0.84 y _ y
0.84 y ahora
0.84 y manch
0.83 =burn_severity =child_got_pills
0.83 =burn_severity =poison_swallowed
0.83 =chemical_word
0.83 =eye_area =face_blisters
0.83 =face_blisters
0.83 calentur
0.83 mordi
0.83 y tengo
0.82 -respir
0.82 =animal_bite =bite_bad
0.82 =baby =fever
0.82 =bite_bad =co_words
0.82 =bp_high
0.82 =clot_risk =fever
0.82 =turning_blue
0.82 me esta
0.82 y _ corazon
0.81 -puedo
0.81 =calf =leg_swelling_one
0.81 =chemical_word =poison_swallowed
0.81 =fever =swelling
0.81 de repent
0.81 le _ el
0.81 me va
0.81 metio
0.81 repent
0.81 y _ falta
0.81 y tiene
0.8 =asthma =inhaler_fails
0.8 =burn_severity =chest_pressure
0.8 =chest_any =chest_pressure
0.8 =chest_pressure
0.8 =fever =many_days
0.8 ^ _ -sient
0.8 her
0.8 y veo
0.79 #99+ _ #99+
0.79 =burn_any =burn_big
0.79 =burn_big
0.79 =burn_big =burn_severity
0.79 =burn_severity =suicidal
0.79 =hours_pain =sudden
0.79 =pain_beyond =skin_black
0.79 =pierced_through
0.79 ahora
0.79 la _ despu
0.78 =bluish
0.78 =carbon_monoxide
0.78 =carbon_monoxide =co_words
0.78 =sudden
0.78 descarg
0.78 despu _ la
0.78 dio _ descarg
0.78 falta
0.78 la vista
0.78 matar
0.78 un lado
0.77 =bleeding_heavy
0.77 =child_got_pills
0.77 =co_words =nail_word
0.77 =diabetes =overdose_taken
0.77 =nail_word =snake
0.77 ^ _ como
0.77 con _ y
0.77 creo que
0.77 el _ marca
0.77 no -despiert
0.77 se _ hinch
0.77 se trago
0.76 =baby_still =pregnant
0.76 =sleepless_days
0.76 =stab_shot =wound
0.76 con #99+
0.76 quier _ ya
0.76 raro
0.76 se _ una
0.76 sin -dormir
0.76 tiene el
0.76 y _ -me
0.76 y _ me
0.75 -reconoc
0.75 =calf =swelling
0.75 =confused =new_confusion
0.75 =done_with_it
0.75 =drowsy
0.75 =eye_hit_bad =vision_loss
0.75 ^ tiene
0.75 dormid
0.75 estoy _ y
0.75 mama se
0.75 mi amigo
0.75 y _ vomit
0.75 y los
0.74 -bien
0.74 -veo
0.74 =days_many =water_broke
0.74 =eye_area =shingles
0.74 =face_blisters =shingles
0.74 =leg_swelling_one =muscle_tear
0.74 =postpartum_smell
0.74 =preterm_weeks =water_broke
0.74 =sugar_very_high
0.74 =vomiting =vomiting_blood
0.74 =vomiting_blood
0.74 ^ _ popo
0.74 boca
0.74 dano
0.74 el _ se
0.74 no puedo
0.74 quemo
0.74 se le
0.74 y _ sient
0.73 =ear_swollen
0.73 =hoarse =smoke
0.73 =postpartum =postpartum_smell
0.73 =short_breath
0.73 estoy _ la
0.73 horas
0.73 la punta
0.73 me falta
0.73 me hinch
0.73 se _ y
0.73 tan
0.72 =belly_hit =head_injury
0.72 =bite_bad =eye_pierced
0.72 =bluish =turning_blue
0.72 =burn_severity =fever
0.72 =eye_area =eye_pierced
0.72 =eye_pierced
0.72 ^ _ repent
0.72 corte _ venas
0.72 corte las
0.72 dolor en
0.72 una pila
0.71 =allergen =poison_swallowed
0.71 =birth_now
0.71 =birth_now =born_part
0.71 =born_part
0.71 =diabetes =eye_hit_bad
0.71 =long_bleed
0.71 ^ mord
0.71 no _ -puedo
0.7 =a_lot =vaginal_bleeding
0.7 =bp_high =bp_very_high
0.7 =bp_very_high
0.7 =chemical_word =eye_area
0.7 =chemical_word =eye_chemical
0.7 =chest_lasting =long_bleed
0.7 =long_bleed =nail_word
0.7 =spreading
0.7 desmayar
0.7 en #11+
0.7 hacia
0.7 la _ no
0.7 mordi una
0.7 no _ respirar
0.7 perd
0.7 trago
0.7 un clavo
0.7 y me
0.69 -y
0.69 =bleeding_heavy =long_bleed
0.69 =burn_any
0.69 =cut_self
0.69 =cut_self =wound
0.69 =eye_hit_bad =vomiting
0.69 =head_danger =vomiting_blood
0.69 =shaking =withdrawal
0.69 =testicle
0.69 =water_broke
0.69 ^ _ mordi
0.69 ^ _ puedo
0.69 dejo de
0.69 dice que
0.69 estoy vomit
0.69 me apunalaron
0.68 =allergen =rash
0.68 =amputated
0.68 =amputated =limb_bleeds
0.68 =amputated =wound
0.68 =burn_severity =drowning
0.68 =burn_severity =no_urine
0.68 =cold_limb =numb_any
0.68 =fainted
0.68 =gradual_numb
0.68 =leg_swelling_one
0.68 =near_faint
0.68 =pain_any =vomiting
0.68 ^ _ he
0.68 corte _ punta
0.68 dieron
0.68 estoy mare
0.68 hacerm
0.68 hinch la
0.68 la vida
0.68 puedo _ bien
0.68 punta _ dedo
0.68 punta del
0.68 se quemo
0.68 tiene calentur
0.68 ya _ quier
0.67 =bite_bad =face_droop
0.67 =bruising =burn_severity
0.67 =burn_severity =face_droop
0.67 =fever =high_fever
0.67 =gangrene
0.67 =gangrene =pain_beyond
0.67 =gangrene =skin_black
0.67 =high_fever
0.67 =pain_any =testicle
0.67 =purple_word
0.67 =swallow_trouble =wont_swallow
0.67 =wont_swallow
0.67 con sangr
0.67 el aire
0.67 esta _ y
0.67 marca
0.67 mor
0.67 morir
0.67 muy _ y
0.67 no _ tragar
0.67 no puede
0.67 puso
0.66 =a_lot =vomiting
0.66 =baby =baby_quiet
0.66 =baby_quiet =burn_severity
0.66 =blurry_vision
0.66 =blurry_vision =chest_lasting
0.66 =co_words =headache
0.66 =hours_pain =long_bleed
0.66 =hurts_breathing
0.66 =means_at_hand
0.66 ^ creo
0.66 aire
0.66 como _ me
0.66 como si
0.66 desde ayer
0.66 dio una
0.66 no _ -el
0.66 salio el
0.66 y _ le
0.66 y _ no
0.65 =allergen =drug_named
0.65 =bleeding_any =bleeding_heavy
0.65 =co_alarm
0.65 =co_alarm =co_word
0.65 =co_alarm =co_words
0.65 =confused =head_danger
0.65 =drug_named
0.65 =fever =rigors
0.65 =fever =stiff_neck
0.65 =soaking_pad
0.65 ^ _ voces
0.65 amaneci
0.65 la cara
0.65 me salio
0.65 no -respir
0.65 parar
0.65 y estoy
0.65 y mi
0.64 =chest_lasting =dangerous_person
0.64 =chest_pain =heart_condition
0.64 =done_with_it =suicidal
0.64 =eye_area =fall_any
0.64 =fever =head_danger
0.64 =head_danger =new_confusion
0.64 =liver_drug
0.64 al _ y
0.64 con aceit
0.64 fuent y
0.64 la boca
0.64 labi
0.64 lado _ la
0.64 no -ha
0.64 pal
0.64 profund
0.64 puedo respirar
0.64 tiene la
0.64 tomo anticoagulant
0.64 tragar
0.64 tylenol
0.64 ve
0.64 vida
0.64 y respir
0.64 y se
0.63 =choking =eye_hit_bad
0.63 =cold_limb
0.63 =fainted =vaginal_bleeding
0.63 =immunosuppressed
0.63 =rigors
0.63 =weak_one_side
0.63 al bebe
0.63 ator
0.63 de tylenol
0.63 el brazo
0.63 en _ pecho
0.63 hacerm dano
0.63 horas y
0.63 la oreja
0.63 me _ y
0.63 no -veo
0.63 oreja
0.63 pego
0.63 sient como
0.63 y _ tiene
0.62 =baby =bruising
0.62 =baby =unresponsive
0.62 =deep_burn
0.62 =leg_swelling_one =swelling
0.62 =muscle_tear =swelling
0.62 =no_urine =vomiting_constantly
0.62 =sugar_low =sugar_very_low
0.62 =sugar_very_low
0.62 =water_broke =waters_said
0.62 =waters_said
0.62 anticoagulant y
0.62 confund
0.62 desde _ manan
0.62 embaraz _ no
0.62 lado de
0.62 las pastill
0.62 seman _ embaraz
0.62 seman de
0.62 use
0.62 y el
0.61 =allergen =swelling_throat
0.61 =confused =speech_garbled
0.61 =eye_area =hit_hard
0.61 =eye_hit =eye_pierced
0.61 =fever =uti
0.61 =hours_pain =young_baby
0.61 cayo _ en
0.61 cerr _ gargant
0.61 cerr la
0.61 cuell _ y
0.61 dias y
0.61 el cuell
0.61 escalofri
0.61 esta _ en
0.61 esta confund
0.61 hija
0.61 humo
0.61 la barrig
0.61 me _ morir
0.61 mi hija
0.61 no _ vivir
0.61 y dolor
0.6 =a_lot =soaking_pad
0.6 =coughs_blood
0.6 =eye_hit_bad =testicle
0.6 =means_mentioned =nail_word
0.6 =priapism
0.6 =seizure =seizure_repeat
0.6 =seizure_repeat
0.6 =swelling =swelling_now
0.6 =swelling_lips =swelling_now
0.6 =swelling_now
0.6 abajo
0.6 al respirar
0.6 clavo
0.6 de _ oreja
0.6 dias sin
0.6 el _ le
0.6 esta en
0.6 hijo _ desmay
0.6 la _ y
0.6 minut
0.6 puedo tragar
0.6 respirar y
0.6 se _ esta
0.6 seman tiene
0.6 y
0.6 y dice
0.59 -sent
0.59 =allergen =swelling_lips
0.59 =bleeding_heavy =not_clotting
0.59 =bluish =burn_severity
0.59 =carbon_monoxide =eye_hit_bad
0.59 =carbon_monoxide =headache
0.59 =carbon_monoxide =pain_any
0.59 =clot_risk =vaginal_bleeding
0.59 =contractions
0.59 =contractions =days_many
0.59 =contractions =pregnant
0.59 =contractions =preterm_weeks
0.59 =eye_hit_bad =pregnant
0.59 =long_bleed =not_clotting
0.59 =not_clotting
0.59 =slow_heart
0.59 =swallow_trouble
0.59 =swelling =wound_infected
0.59 ^ _ quier
0.59 atras
0.59 cara y
0.59 convulsion y
0.59 hace una
0.59 se metio
0.59 sin parar
0.59 trab
0.58 #11+ _ de
0.58 #99+ y
0.58 =animal_bite =burn_severity
0.58 =baby =young_baby
0.58 =belly_hit =days_many
0.58 =belly_hit =pregnant
0.58 =bite_bad =face_blisters
0.58 =bleeding_any =long_bleed
0.58 =burn_severity =weak_one_side
0.58 =chemical_word =child_got_pills
0.58 =during_exercise =head_danger
0.58 =pain_any =radiates_groin
0.58 =pregnant =seizure
0.58 =short_breath =swelling
0.58 =valve_or_device
0.58 ^ _ puse
0.58 balaz
0.58 casi no
0.58 corazon
0.58 del _ y
0.58 dicen
0.58 dicen que
0.58 dieron _ balaz
0.58 estoy embaraz
0.58 hinch y
0.58 humo y
0.58 me _ que
0.58 me dicen
0.58 me puse
0.58 mi _ tomo
0.58 para ratas
0.58 puse
0.58 se _ el
0.58 se puso
0.58 tengo _ seman
0.58 tieso y
0.58 un balaz
0.58 venen
0.58 venen _ ratas
0.58 venen para
0.58 y _ para
0.57 -movers
0.57 =burn_severity =fell
0.57 =chemical_word =fall_any
0.57 =chemical_word =hit_hard
0.57 =fever =rigors_hard
0.57 =severe_weakness =weak_any
0.57 =vomiting
0.57 ^ _ embaraz
0.57 chuec
0.57 del dedo
0.57 hace _ hora
0.57 horribl
0.57 la _ tan
0.57 manos y
0.57 negro y
0.56 -respond
0.56 =a_lot =head_danger
0.56 =barking_stridor
0.56 =bleeding_any =coughs_blood
0.56 =bleeding_heavy =vaginal_bleeding
0.56 =co_words =eye_hit_bad
0.56 =coughs_blood =eye_hit_bad
0.56 =coughs_blood =vaginal_bleeding
0.56 =fainted =racing_heart
0.56 =feels_sleepy
0.56 =green_vomit
0.56 =green_vomit =phlegm
0.56 =green_vomit =vomiting
0.56 =hallucinating
0.56 =limp_leg
0.56 =numb_any
0.56 =phlegm =vomiting
0.56 =severe_pain
0.56 =swelling_throat =throat_closing
0.56 =throat_closing
0.56 =wakes
0.56 a _ gente
0.56 acido
0.56 apunalaron _ el
0.56 apunalaron en
0.56 aunqu este
0.56 bebe _ un
0.56 creo _ se
0.56 de _ fiebr
0.56 espos esta
0.56 ganas
0.56 ganas de
0.56 hinch
0.56 hinchazon
0.56 la _ del
0.56 me mordi
0.56 metio una
0.56 tengo las
0.55 -lo
0.55 =again_fainted
0.55 =again_fainted =fainted
0.55 =animal_bite =co_words
0.55 =belly_hit =head_danger
0.55 =burn_severity =cannot_breathe
0.55 =cold_outside =drowning
0.55 =collapsed_word
0.55 =collapsed_word =fainted
0.55 =ear_pain =ear_swollen
0.55 =fall_any =head_danger
0.55 =pain_any =severe_pain
0.55 =radiates_groin =testicle
0.55 =sugar_low
0.55 =weak_any
0.55 agua _ minut
0.55 agua un
0.55 aire y
0.55 desplom
0.55 marca _ de
0.55 mas de
0.55 no aguant
0.55 paranoic
0.55 punta
0.55 se desplom
0.55 tiene un
0.55 tome un
0.55 va a
0.55 y _ confund
0.55 y _ el
0.55 y _ pegue
0.55 y _ verde
0.55 y casi
0.55 ya _ todo
0.54 -mi
0.54 -piern
0.54 =animal_bite =wild_bite
0.54 =bite_bad =fall_any
0.54 =confused =hallucinating
0.54 =drowsy =head_danger
0.54 =drowsy =numb_any
0.54 =eye_hit_bad =sudden
0.54 =hours_pain =nail_word
0.54 =leg_feet_swollen =short_breath
0.54 =pale_clammy
0.54 =severe_headache
0.54 =shaking
0.54 =swelling =tongue_swollen
0.54 =swelling_lips =tongue_swollen
0.54 =tongue_swollen
0.54 ^ _ tome
0.54 cerr
0.54 cosas
0.54 cuchill
0.54 de un
0.54 el bebe
0.54 metio _ pila
0.54 mi _ no
0.54 muy dorm
0.54 un cuchill
0.54 una hora
0.54 ve el
0.54 y _ cuest
0.54 y _ fiebr
0.54 y escalofri
0.54 y esta
0.53 #11+ y
0.53 -despertar
0.53 -un
0.53 =a_lot =bleeding_any
0.53 =blood_thinner =head_injury
0.53 =burn_severity =co_words
0.53 =chemical_strong
0.53 =confused =fever
0.53 =ear_swollen =swelling
0.53 =eye_area =eye_hit_bad
0.53 =eye_hit_bad =object_stuck
0.53 =eye_hit_bad =severe_pain
0.53 =eye_red
0.53 =fall_any =fall_hard
0.53 =fall_hard
0.53 =fall_hard =hit_hard
0.53 =fever =short_breath
0.53 =fight_blow
0.53 =head_danger =vomiting
0.53 =object_stuck
0.53 ^ _ amigo
0.53 ^ _ negra
0.53 ^ estuv
0.53 empeor
0.53 esta muy
0.53 no _ -reconoc
0.53 que empeor
0.53 repent no
0.53 tomo el
0.53 vomit
0.53 y _ duele
0.53 y _ puede
0.53 y _ puedo
0.52 # _ sin
0.52 =bite_bad =hit_hard
0.52 =blood_thinner
0.52 =extreme_fever
0.52 =extreme_fever =fever
0.52 =extreme_fever =high_fever
0.52 =eye_hit_bad =fever
0.52 =fever =getting_worse
0.52 =hallucinating =withdrawal
0.52 =head_danger =head_injury
0.52 =heart_condition =short_breath
0.52 =pain_any =sudden
0.52 =racing_heart
0.52 =vomiting =young_baby
0.52 ^ _ esta
0.52 a mi
0.52 abrio
0.52 abuel no
0.52 amigo
0.52 antibiotic
0.52 brazo
0.52 corazon aceler
0.52 de una
0.52 debaj
0.52 dias _ -dormir
0.52 el _ aceler
0.52 empez en
0.52 la _ fiebr
0.52 luz
0.52 matarm
0.52 me he
0.52 respirar bien
0.52 tengo _ pantorrill
0.52 tiene los
0.52 y vomit
0.51 # _ no
0.51 -con
0.51 -con _ -ojo
0.51 -dormir y
0.51 -ojo
0.51 -sient _ -piern
0.51 =abuse_danger =dangerous_person
0.51 =blind_one_eye
0.51 =blind_one_eye =vision_loss
0.51 =car_crash =hit_by_car
0.51 =chest_lasting =overdose_taken
0.51 =chest_lasting =preterm_weeks
0.51 =dangerous_person
0.51 =dangerous_person =hours_pain
0.51 =eye_chemical =fall_any
0.51 =eye_chemical =hit_hard
0.51 =eye_hit_bad =pale_clammy
0.51 =fainted =pregnant
0.51 =fall_any =head_injury
0.51 =feels_incredible =sleepless_days
0.51 =hit_by_car
0.51 =hours_pain =pregnant
0.51 =legs_gone
0.51 =legs_gone =weak_legs
0.51 ^ _ atropell
0.51 acost
0.51 atropell
0.51 atropell _ carro
0.51 atropell un
0.51 chapopot
0.51 chapopot y
0.51 cocin
0.51 como chapopot
0.51 contraccion
0.51 del _ despu
0.51 desmay y
0.51 doble
0.51 embaraz _ me
0.51 fuert
0.51 la cocin
0.51 le dieron
0.51 me atropell
0.51 no _ de
0.51 pecho y
0.51 un carro
0.51 ya _ el
0.5 # ano
0.5 #11+ _ se
0.5 =bite_bad =chemical_word
0.5 =bite_bad =eye_hit_bad
0.5 =bite_bad =hours_pain
0.5 =bluish =lips_blue
0.5 =burn_any =chemical_word
0.5 =carbon_monoxide =head_danger
0.5 =clot_risk =immunosuppressed
0.5 =co_words =head_danger
0.5 =eye_area =eye_red
0.5 =eye_hit_bad =radiates_groin
0.5 =fever =flank_pain
0.5 =head_danger =hit_hard
0.5 =lips_blue
0.5 =means_at_hand =means_mentioned
0.5 =numb_any =saddle_numb
0.5 =one_side_belly =squeezing_word
0.5 =pain_any =pale_clammy
0.5 =saddle_numb
0.5 =squeezing_word =vomiting
0.5 =swelling =swelling_throat
0.5 ^ encontr
0.5 a matar
0.5 aceit
0.5 ahorcar
0.5 anos se
0.5 arrib
0.5 desde la
0.5 desmay
0.5 di a
0.5 el nino
0.5 encontr
0.5 encontr a
0.5 la casa
0.5 sangr y
0.5 se desmay
0.5 tembl
0.5 tengo _ de
0.5 tome _ paracetamol
0.5 trae un
0.5 y _ borros
0.49 #11+ _ y
0.49 =a_lot =clot_risk
0.49 =allergen =short_breath
0.49 =baby =no_urine
0.49 =bite_bad =eye_bulge
0.49 =black_stool =dizzy
0.49 =bleeding_any =eye_hit_bad
0.49 =burn_severity =limp_leg
0.49 =chest_lasting =vision_loss
0.49 =co_words =pain_any
0.49 =eye_area =eye_bulge
0.49 =eye_bulge
0.49 =eye_hit_bad =jaw_locked
0.49 =face_droop =weak_one_side
0.49 =fainted =head_danger
0.49 =fainted =unresponsive
0.49 =fall_hard =fell
0.49 =fever =new_confusion
0.49 =fever =postpartum
0.49 =headache =severe_pain
0.49 =headache =vomiting
0.49 =light_hurts
0.49 =nail_word =overdose_taken
0.49 =severe_pain =squeezing_word
0.49 =tearing
0.49 agarr
0.49 de #11+
0.49 dice
0.49 es _ y
0.49 la voz
0.49 no _ -bien
0.49 se _ por
0.49 sient la
0.49 un _ me
0.49 vista
0.49 voz
0.49 y _ por
0.48 =allergen =overdose_taken
0.48 =baby_still =days_many
0.48 =baby_still =preterm_weeks
0.48 =bite_bad =fever
0.48 =bite_bad =shingles
0.48 =blood_thinner =chest_lasting
0.48 =blurry_vision =eye_hit_bad
0.48 =bruising =lips_blue
0.48 =burn_severity =hurts_breathing
0.48 =cannot_move_limb
0.48 =car_crash
0.48 =chemical_strong =chemical_word
0.48 =dizzy =gas_smell
0.48 =eye_hit_bad =hours_pain
0.48 =hernia
0.48 =hernia =hernia_word
0.48 =hernia_stuck =hernia_word
0.48 =hours_pain =vision_loss
0.48 =numb_any =weak_legs
0.48 =pregnant =severe_pain
0.48 ^ _ algo
0.48 ^ _ sangr
0.48 algo _ en
0.48 algo ator
0.48 ator en
0.48 barrig
0.48 boca chuec
0.48 cuell
0.48 dejo
0.48 del ojo
0.48 el corazon
0.48 espald y
0.48 estoy _ en
0.48 fuert y
0.48 he tom
0.48 hija de
0.48 labi morad
0.48 lado
0.48 llora
0.48 me _ sub
0.48 mover
0.48 no _ hablar
0.48 que me
0.48 sub
0.48 sub por
0.48 tengo _ ator
0.48 tengo algo
0.48 trago la
0.48 va _ por
0.48 va sub
0.48 voy
0.48 voy a
0.47 -panal
0.47 =abuse_danger =belly_hit
0.47 =allergen =snake
0.47 =allergen =snake_bad
0.47 =baby_still =chest_lasting
0.47 =belly_word =stab_shot
0.47 =bleeding_any =vomiting
0.47 =burn_severity =young_baby
0.47 =calf =stab_shot
0.47 =clot_risk =eye_hit_bad
0.47 =fall_any =fell_baby
0.47 =fell_baby
0.47 =fell_baby =hit_hard
0.47 =fever =vaginal_bleeding
0.47 =pregnant =soaking_pad
0.47 =self_harm_now
0.47 =snake =sting
0.47 =snake_bad =sting
0.47 ^ _ mi
0.47 ^ todos
0.47 abrir
0.47 apret
0.47 cada vez
0.47 casi _ desmay
0.47 de _ abuel
0.47 de _ no
0.47 incoherenci
0.47 la _ le
0.47 me _ much
0.47 mordi _ vibor
0.47 mover el
0.47 no _ abrir
0.47 puede
0.47 puedo abrir
0.47 tiene fiebr
0.47 un mes
0.47 vomit verde
0.47 y _ desmay
0.46 =a_lot =fever
0.46 =belly_hard =hernia_stuck
0.46 =belly_hit =preterm_weeks
0.46 =belly_word =chest_lasting
0.46 =belly_word =hernia_stuck
0.46 =bleeding_any =bleeds_a_lot
0.46 =bleeding_any =diarrhea
0.46 =bleeds_a_lot
0.46 =burn_severity =high_fever
0.46 =chest_lasting =headache
0.46 =chest_lasting =new_confusion
0.46 =child_got_pills =means_mentioned
0.46 =child_got_pills =using_word
0.46 =confused =heat_exposure
0.46 =confused =jaw_locked
0.46 =diabetes =head_danger
0.46 =diarrhea =eye_hit_bad
0.46 =diarrhea =rectal_blood
0.46 =diarrhea =vaginal_bleeding
0.46 =eye_hit_bad =fainted
0.46 =eye_hit_bad =long_bleed
0.46 =eye_hit_bad =overdose_taken
0.46 =fever =purple_rash
0.46 =fever =rash
0.46 =fever =tick
0.46 =fight_blow =head_danger
0.46 =head_danger =thirsty
0.46 =long_bleed =vomiting
0.46 =nail_word =seizure
0.46 =nail_word =swelling
0.46 =rash =tick
0.46 =severe_pain =testicle
0.46 =soaking_pad =vaginal_bleeding
0.46 =stroke_said
0.46 =stroke_said =stroke_word
0.46 =thirsty =vomiting
0.46 ^ _ convulsion
0.46 ^ lo
0.46 ahogo
0.46 derram
0.46 el _ y
0.46 la _ dura
0.46 la _ trab
0.46 la her
0.46 muy debil
0.46 ni
0.46 no _ -a
0.46 no _ -para
0.46 olor
0.46 perdi _ vista
0.46 pistol
0.46 puedo _ la
0.46 quier morir
0.46 todos
0.46 trae _ cuchill
0.46 un derram
0.46 vomitar
0.45 # seman
0.45 -me _ -de
0.45 =a_lot =cough
0.45 =again_fainted =chest_lasting
0.45 =again_fainted =hours_pain
0.45 =baby =inconsolable
0.45 =bite_bad =light_hurts
0.45 =blister_any =rash
0.45 =blister_word =rash
0.45 =bp_extreme
0.45 =burn_severity =drug_named
0.45 =burn_severity =eye_area
0.45 =calf =clot_risk
0.45 =chest_lasting =elderly
0.45 =chest_lasting =speech_garbled
0.45 =clot_risk =leg_swelling_one
0.45 =eye_area =jaundice
0.45 =eye_hit_bad =moved_right
0.45 =eye_hit_bad =right_side
0.45 =head_danger =sugar_very_high
0.45 =limb_injury =numb_any
0.45 =moved_right =pain_any
0.45 =nail_word =poison_swallowed
0.45 =pain_any =right_side
0.45 =postpartum_smell =recent_surgery
0.45 =skin_peeling
0.45 =squeezing_word =sudden
0.45 =sugar_very_high =vomiting
0.45 ^ _ companer
0.45 ^ recien
0.45 a luz
0.45 amaneci con
0.45 cada
0.45 companer
0.45 dando
0.45 dando un
0.45 empez
0.45 esta _ un
0.45 esta dando
0.45 estam
0.45 fuert que
0.45 los _ amarill
0.45 maread
0.45 me revent
0.45 me voy
0.45 much
0.45 ojos amarill
0.45 rap y
0.45 revent
0.45 se _ revent
0.45 y _ sangr
0.45 ya escribi
0.44 # _ y
0.44 -en -todo
0.44 -en _ -el
0.44 -todo -el
0.44 =a_lot =chest_lasting
0.44 =abuse_danger =bite_bad
0.44 =allergen =swelling
0.44 =baby =vomiting
0.44 =belly_hit =fell
0.44 =bleeding_any =vaginal_bleeding
0.44 =bleeding_heavy =wound
0.44 =burn_severity =seizure
0.44 =burn_severity =vaginal_bleeding
0.44 =burn_severity =vomiting
0.44 =chest_any =squeezing_word
0.44 =days_many =hallucinating
0.44 =eye_hit_bad =severe_headache
0.44 =fainted =hours_pain
0.44 =fall_any =fall_height
0.44 =fall_hard =fall_height
0.44 =fall_height
0.44 =fall_height =hit_hard
0.44 =fell =fell_baby
0.44 =fever =young_baby
0.44 =green_vomit =head_danger
0.44 =harm_others =suicidal
0.44 =head_danger =phlegm
0.44 =headache =severe_headache
0.44 =legs_gone =numb_any
0.44 =pain_any =severe_headache
0.44 =rigors =shaking
0.44 =swelling
0.44 =weak_legs
0.44 =withdrawal =young_baby
0.44 ^ _ pego
0.44 ^ hinchazon
0.44 abrir la
0.44 bano
0.44 bebe _ la
0.44 como cafe
0.44 dosis de
0.44 el popo
0.44 el recto
0.44 encog _ piern
0.44 esta vomit
0.44 her de
0.44 mi _ en
0.44 mordi _ perro
0.44 pedaz
0.44 perro le
0.44 pie negro
0.44 recto
0.44 sacaron
0.44 sud
0.44 testicul
0.44 todos en
0.44 van
0.44 vibor
0.44 vomit y
0.44 y confund
0.44 y es
0.44 y una
0.43 -dia
0.43 -sient -las
0.43 =appendix_said
0.43 =baby_quiet =chest_lasting
0.43 =baby_quiet =pregnant
0.43 =bleeds_a_lot =vaginal_bleeding
0.43 =blurry_vision =double_vision
0.43 =blurry_vision =pregnant
0.43 =cannot_breathe =nail_word
0.43 =cannot_move_side
0.43 =cannot_move_side =weak_one_side
0.43 =chest_lasting =unresponsive
0.43 =days_many =hours_pain
0.43 =double_vision
0.43 =double_vision =eye_hit_bad
0.43 =fever =pain_any
0.43 =hernia_stuck
0.43 =limb_cold_pale =numb_any
0.43 =poison_swallowed =swallowed_battery
0.43 =radiates_groin =severe_pain
0.43 =rash =vaginal_bleeding
0.43 =rigors =withdrawal
0.43 =severe_pain =suicidal
0.43 =snake_bad
0.43 ^ _ debaj
0.43 ^ _ hija
0.43 abajo _ la
0.43 apendic
0.43 boca _ y
0.43 cloro en
0.43 coagul
0.43 de _ a
0.43 dicen _ mate
0.43 duele _ la
0.43 el apendic
0.43 el pecho
0.43 el piso
0.43 es negro
0.43 fiebr _ de
0.43 hija _ #
0.43 hinchan _ labi
0.43 la quij
0.43 los _ dormid
0.43 mate
0.43 no -la
0.43 no _ -la
0.43 piso
0.43 popo _ negro
0.43 popo es
0.43 que mate
0.43 roja y
0.43 tome
0.43 un frasc
0.43 una _ y
0.43 y ve
0.42 #11+ minut
0.42 -lo -puedo
0.42 -mueve
0.42 -mueve -el
0.42 =a_lot =drowsy
0.42 =abuse_danger =attacks_me
0.42 =allergen =burn_severity
0.42 =allergen =tongue_swollen
0.42 =attacks_me
0.42 =attacks_me =belly_hit
0.42 =belly_hit
0.42 =bite_bad =eye_red
0.42 =bleeding_any =burn_severity
0.42 =bleeding_heavy =eye_hit_bad
0.42 =bp_extreme =bp_high
0.42 =bp_extreme =bp_very_high
0.42 =burn_severity =mania_psychosis
0.42 =carbon_monoxide =squeezing_word
0.42 =child_got_pills =overdose_taken
0.42 =co_word
0.42 =co_word =co_words
0.42 =cough =coughs_blood
0.42 =days_many =fall_any
0.42 =days_many =hit_hard
0.42 =diabetes =vomiting
0.42 =eye_hit_bad =sweating
0.42 =fever =jaundice
0.42 =fever =light_hurts
0.42 =head_injury =hit_hard
0.42 =hit_hard =numb_any
0.42 =long_bleed =pain_any
0.42 =pale_clammy =radiates
0.42 =pleuritic
0.42 =soaking_pad =water_broke
0.42 =urinary_stuck
0.42 ^ culebrill
0.42 anoch y
0.42 con _ de
0.42 de monox
0.42 embaraz _ de
0.42 en _ cabez
0.42 en un
0.42 fiebr _ #11+
0.42 fiebr de
0.42 frasc _ tylenol
0.42 hablar bien
0.42 inconscient
0.42 inflam
0.42 la gargant
0.42 las _ se
0.42 lengu _ de
0.42 lengu despu
0.42 me pego
0.42 monox
0.42 much _ y
0.42 no -mueve
0.42 no -respond
0.42 noch
0.42 para _ en
0.42 para hoy
0.42 pico _ alacran
0.42 poder
0.42 quier _ la
0.42 sangr
0.42 se _ inflam
0.42 sin poder
0.42 tose
0.42 y _ dolor
0.42 y _ labi
0.42 y _ pal
0.42 y hoy
0.41 =allergen =bite_bad
0.41 =bite_bad =burn_severity
0.41 =cough =short_breath
0.41 =eye_hit_bad =upper_belly_pain
0.41 =fever
0.41 =head_danger =unresponsive
0.41 =heart_condition
0.41 =hours_pain =speech
0.41 =pain_any =sweating
0.41 =pain_any =upper_belly_pain
0.41 =purple_word =turning_blue
0.41 =severe_headache =sudden
0.41 =spreading =swelling
0.41 =upper_belly_pain
0.41 ^ inhal
0.41 ^ tome
0.41 a _ mama
0.41 cafe mol
0.41 como _ mol
0.41 de _ cara
0.41 hinch no
0.41 inhal
0.41 le
0.41 mano y
0.41 me _ tanto
0.41 mi _ estuv
0.41 mi companer
0.41 mol
0.41 no -lo
0.41 pego _ la
0.41 pego en
0.41 piel _ y
0.41 piern se
0.41 que el
0.41 quimi y
0.41 sangr por
0.41 se _ clavo
0.41 vomit _ cafe
0.41 vomit como
0.41 y _ muy
0.41 y _ ojos
0.41 y _ un
0.4 #11+ con
0.4 =a_lot =bleeding_heavy
0.4 =abuse_danger =harm_others
0.4 =allergen =skin_peeling
0.4 =baby =wont_feed
0.4 =bite_bad
0.4 =bleeding_any
0.4 =bleeding_any =head_danger
0.4 =bleeding_any =soaking_pad
0.4 =blurry_vision =days_many
0.4 =burn_severity =chest_any
0.4 =chest_any
0.4 =chest_lasting =rash
0.4 =chest_lasting =wakes
0.4 =done_with_it =goodbye_note
0.4 =drug_named =skin_peeling
0.4 =elderly =new_confusion
0.4 =eye_hit_bad =vaginal_bleeding
0.4 =flank_pain =squeezing_word
0.4 =goodbye_note
0.4 =goodbye_note =suicidal
0.4 =jaw_locked =pain_any
0.4 =mouth_sores
0.4 =mouth_sores =rash
0.4 =postpartum =wound_open
0.4 =postpartum_smell =wound_infected
0.4 =postpartum_smell =wound_open
0.4 =recent_surgery =wound_open
0.4 =swelling =swelling_lips
0.4 =swelling_lips
0.4 =wound_open
0.4 ^ cort
0.4 ayer y
0.4 bebe _ de
0.4 bebe dejo
0.4 cabez y
0.4 con ampoll
0.4 de _ me
0.4 de desped
0.4 de sangrar
0.4 debil
0.4 desped
0.4 dio
0.4 el hueso
0.4 estoy _ debil
0.4 falta _ el
0.4 fuent
0.4 hueso
0.4 hueso de
0.4 la fuent
0.4 me _ cerr
0.4 me _ desmayar
0.4 mi _ embaraz
0.4 novio
0.4 ojos y
0.4 pila chiquit
0.4 que estoy
0.4 quemo la
0.4 se como
0.4 se pego
0.4 sient desmayar
0.4 sobre #99+
0.4 tengo _ piern
0.4 tengo ronch
0.4 trae
0.4 un minut
0.4 un testicul
0.4 una _ chiquit
0.4 va _ matar
0.4 veo
0.4 y _ -despiert
0.39 -el -panal
0.39 -me _ y
0.39 =a_lot =hours_pain
0.39 =baby =baby_still
0.39 =baby =cannot_breathe
0.39 =baby_still =burn_severity
0.39 =bite_bad =dystonia
0.39 =bite_bad =new_medicine
0.39 =bleeding_any =pregnant
0.39 =bleeding_any =vomiting_blood
0.39 =burn_severity =face_blisters
0.39 =burn_severity =hours_pain
0.39 =burn_severity =jelly_stool
0.39 =burn_severity =new_baby
0.39 =burn_severity =screams_in_bouts
0.39 =burn_severity =squeezing_word
0.39 =chest_lasting =jaundice
0.39 =chest_lasting =no_urine
0.39 =chest_lasting =trunk_pain
0.39 =child_got_pills =nail_word
0.39 =confused =dangerous_person
0.39 =done_with_it =means_at_hand
0.39 =done_with_it =means_mentioned
0.39 =dystonia
0.39 =dystonia =new_medicine
0.39 =eye_area =pain_any
0.39 =eye_hit_bad =vomiting_blood
0.39 =eye_hit_bad =wound_infected
0.39 =head_danger =rash
0.39 =near_faint =racing_heart
0.39 =new_baby
0.39 =screams_in_bouts
0.39 =tearing_trunk
0.39 =vaginal_bleeding =vomiting
0.39 =vaginal_bleeding =vomiting_blood
0.39 ^ _ her
0.39 ^ _ queme
0.39 cara
0.39 cloro
0.39 confund y
0.39 corte la
0.39 de _ mes
0.39 demasiad pastill
0.39 desde _ y
0.39 despert
0.39 detr
0.39 detr _ la
0.39 detr de
0.39 el _ izquierd
0.39 fuert de
0.39 gris
0.39 la bebe
0.39 lleva
0.39 me queme
0.39 me tuerc
0.39 mes tiene
0.39 mi _ dejo
0.39 mi _ se
0.39 muy
0.39 muy rap
0.39 papa se
0.39 pecho
0.39 pila del
0.39 pulso y
0.39 queme
0.39 roja
0.39 se _ tuerc
0.39 tanto
0.39 tiene _ ojos
0.39 tome demasiad
0.39 tomo
0.39 tuerc
0.39 un _ tiene
0.39 va
0.39 y _ tembl
0.39 y le
0.39 y muy
0.38 -las
0.38 -no
0.38 -orin
0.38 =baby =green_vomit
0.38 =barking_stridor =cholinergic
0.38 =barking_stridor =drooling
0.38 =belly_hit =numb_any
0.38 =belly_pain =severe_pain
0.38 =bleeding_heavy =soaking_pad
0.38 =burn_severity =harm_others
0.38 =cannot_breathe =drowning
0.38 =chest_lasting =new_baby
0.38 =chest_lasting =squeezing_word
0.38 =cold_outside
0.38 =confused =muscle_cramps
0.38 =days_many =wound
0.38 =diabetes =pain_beyond
0.38 =diabetes =skin_black
0.38 =eye_hit_bad =hernia_stuck
0.38 =eye_hit_bad =pleuritic
0.38 =fainted =head_injury
0.38 =fall_any =heat_exposure
0.38 =fall_any =pregnant
0.38 =hallucinating =young_baby
0.38 =head_danger =racing_heart
0.38 =heat_exposure =hit_hard
0.38 =hernia_stuck =pain_any
0.38 =hit_hard =pregnant
0.38 =irregular_heart
0.38 =jaw_locked =muscle_cramps
0.38 =muscle_cramps
0.38 =nail_word =short_breath
0.38 =one_side_belly =severe_pain
0.38 =pain_any =pleuritic
0.38 =postpartum_smell =wound
0.38 =radiates =spreading
0.38 =suicidal =using_word
0.38 =wound_infected
0.38 ^ _ tomo
0.38 adentr
0.38 ahora me
0.38 alacran y
0.38 chorr
0.38 desmay _ me
0.38 dias _ con
0.38 el _ con
0.38 el _ desde
0.38 esta _ #11+
0.38 esta pal
0.38 fuert _ me
0.38 hija se
0.38 lados
0.38 los muscul
0.38 mucho _ y
0.38 muy mal
0.38 no _ -orin
0.38 no _ y
0.38 no se
0.38 panza y
0.38 pecho _ la
0.38 piern esta
0.38 por _ brazo
0.38 por _ lados
0.38 por todos
0.38 que _ ten
0.38 si me
0.38 sient _ mal
0.38 ten
0.38 tengo fiebr
0.38 toall
0.38 todos lados
0.38 tomar _ y
0.38 y sud
0.37 -el -dia
0.37 -todo _ -dia
0.37 =baby =floppy_es
0.37 =baby =head_danger
0.37 =belly_hit =eye_area
0.37 =bite_bad =burned_hand
0.37 =bite_bad =one_eye
0.37 =bite_bad =weak_one_side
0.37 =bleeding_any =dizzy
0.37 =bleeding_heavy =bleeds_a_lot
0.37 =chest_lasting =chest_pressure
0.37 =chest_lasting =drowning
0.37 =chest_lasting =eye_hit_bad
0.37 =chest_lasting =priapism
0.37 =chest_lasting =racing_heart
0.37 =dizzy =vaginal_bleeding
0.37 =eye_area =one_eye
0.37 =eye_hit_bad =near_faint
0.37 =eye_hit_bad =one_eye
0.37 =eye_hit_bad =soaking_pad
0.37 =fell =limp_leg
0.37 =fever =hip_hurts
0.37 =fever =vomiting
0.37 =flank_pain =severe_pain
0.37 =floppy_es
0.37 =inhaler_fails =short_breath
0.37 =long_bleed =priapism
0.37 =nail_word =vision_loss
0.37 =one_eye
0.37 =postpartum =wound_infected
0.37 =pregnant =squeezing_word
0.37 ^ _ anticoagulant
0.37 a _ hijo
0.37 adelant
0.37 bebe hace
0.37 botell
0.37 cabez _ el
0.37 chapopot _ me
0.37 cuell con
0.37 de _ del
0.37 de embaraz
0.37 del antibiotic
0.37 del control
0.37 derech
0.37 desmay _ veces
0.37 desmay dos
0.37 despu _ antibiotic
0.37 el _ sient
0.37 ereccion
0.37 esta
0.37 estam maread
0.37 hinch _ lengu
0.37 hirv
0.37 la _ me
0.37 la mitad
0.37 le _ a
0.37 me _ a
0.37 me _ del
0.37 me _ quitar
0.37 mi _ esta
0.37 mitad
0.37 morad
0.37 no
0.37 pila _ control
0.37 pistol en
0.37 que _ se
0.37 quier quitar
0.37 quitar _ vida
0.37 sient _ si
0.37 una convulsion
0.37 y _ -sient
0.37 y _ despu
0.36 -piern despu
0.36 =a_lot =bleeds_a_lot
0.36 =allergen =hives
0.36 =allergen =hives_all
0.36 =baby =grunting
0.36 =back_pain =fever
0.36 =bite_bad =swelling
0.36 =bleeding_any =cough
0.36 =blood_streak =pregnant
0.36 =born_part =burn_severity
0.36 =bp_high =eye_hit_bad
0.36 =burn_severity =fall_any
0.36 =burn_severity =grunting
0.36 =cannot_breathe =choking
0.36 =chest_lasting =pale_clammy
0.36 =chest_pain
0.36 =choking =short_breath
0.36 =cholinergic
0.36 =cough =smoke
0.36 =cough =vaginal_bleeding
0.36 =days_many =soaking_pad
0.36 =deformed =fall_any
0.36 =drug_named =rash
0.36 =ear_swollen =eye_hit_bad
0.36 =ear_swollen =pain_any
0.36 =eye_hit_bad =fall_any
0.36 =eye_hit_bad =light_hurts
0.36 =eye_hit_bad =priapism
0.36 =fever =radiates
0.36 =grunting
0.36 =head_danger =vaginal_bleeding
0.36 =jaw_locked =squeezing_word
0.36 =jaw_locked =throat_sore
0.36 =leg_swelling_one =pain_any
0.36 =light_hurts =pain_any
0.36 =means_at_hand =suicidal
0.36 =one_side_belly =pregnant
0.36 =possible_fracture =wound_infected
0.36 =speech =speech_garbled
0.36 ^ _ -veo
0.36 ^ _ quitaron
0.36 abuel se
0.36 ahora _ duele
0.36 ataqu
0.36 bebe de
0.36 calient
0.36 calient _ no
0.36 companer se
0.36 el garag
0.36 en _ garag
0.36 estoy sangr
0.36 fiebr _ los
0.36 garag
0.36 garag y
0.36 hijo _ la
0.36 la alberc
0.36 le _ las
0.36 los #
0.36 me cuest
0.36 me quitaron
0.36 mi novio
0.36 molest _ luz
0.36 molest la
0.36 mucho sueno
0.36 pal y
0.36 pas y
0.36 queme con
0.36 quitaron
0.36 respir muy
0.36 sangr mucho
0.36 seman y
0.36 sud frio
0.36 tosi sangr
0.36 y _ morad
0.36 y a
0.35 # _ de
0.35 # _ esta
0.35 -con -un
0.35 -un -ojo
0.35 =a_lot =pregnant
0.35 =abuse_danger =chest_lasting
0.35 =abuse_danger =hours_pain
0.35 =at_rest =cough
0.35 =baby =days_many
0.35 =baby_quiet =days_many
0.35 =battery_word
0.35 =battery_word =nail_word
0.35 =battery_word =swallowed_battery
0.35 =belly_word =severe_pain
0.35 =bladder_bowel_loss =eye_hit_bad
0.35 =bladder_bowel_loss =pain_any
0.35 =blister_any =burn_any
0.35 =blister_word =burn_any
0.35 =blood_thinner =vaginal_bleeding
0.35 =bluish =bruising
0.35 =burn_any =rash
0.35 =burn_severity =chemical_word
0.35 =burn_severity =fell_baby
0.35 =burn_severity =severe_pain
0.35 =clot_risk =pain_any
0.35 =cough =drowning
0.35 =days_many =waters_said
0.35 =eye_hit_bad =fight_blow
0.35 =fainted =near_faint
0.35 =fever =headache
0.35 =green_vomit =young_baby
0.35 =head_danger =high_fever
0.35 =head_danger =limb_injury
0.35 =head_danger =severe_headache
0.35 =hurts_breathing =pleuritic
0.35 =inhaler_fails =squeezing_word
0.35 =jaw_arm_sweat =pale_clammy
0.35 =low_temp
0.35 =mania_psychosis
0.35 =moved_right =one_side_belly
0.35 =one_side_belly =right_side
0.35 =pregnant =waters_said
0.35 =preterm_weeks =waters_said
0.35 =purple_rash =vaginal_bleeding
0.35 =skin_infection =swelling
0.35 ^ _ padrastr
0.35 atragant
0.35 bebe no
0.35 cada _ minut
0.35 carbon
0.35 carta _ desped
0.35 carta de
0.35 de _ bebe
0.35 de vomitar
0.35 desmay _ el
0.35 dice _ ya
0.35 dolor fuert
0.35 empuj
0.35 empuj hacia
0.35 esta _ dorm
0.35 esta roja
0.35 esta tembl
0.35 fiebr alta
0.35 la _ chuec
0.35 la _ esta
0.35 manch morad
0.35 mosc
0.35 muchisim
0.35 ojos _ desde
0.35 padrastr
0.35 que _ no
0.35 que ya
0.35 quier vivir
0.35 ruido
0.35 sangrar
0.35 se _ quedo
0.35 se corto
0.35 tiene #11+
0.35 vivir
0.35 vomit _ parar
0.35 vomit sin
0.35 y _ brazo
0.35 y trae
0.34 =a_lot =eye_hit_bad
0.34 =adrenal
0.34 =alcohol
0.34 =baby =bluish
0.34 =back_pain =squeezing_word
0.34 =belly_pain =pregnant
0.34 =bladder_bowel_loss =urinary_stuck
0.34 =burn_any =child_scald
0.34 =burn_severity =long_bleed
0.34 =burn_severity =pregnant
0.34 =carbon_monoxide =nausea
0.34 =chest_lasting =contractions
0.34 =chest_lasting =face_droop
0.34 =chest_lasting =nail_word
0.34 =chest_lasting =speech
0.34 =child_scald
0.34 =co_words =nausea
0.34 =contractions =hours_pain
0.34 =copd
0.34 =days_many =postpartum
0.34 =days_many =postpartum_smell
0.34 =deformed =fell
0.34 =dizzy =eye_hit_bad
0.34 =ear_swollen =fever
0.34 =eye_hit_bad =nail_word
0.34 =eye_hit_bad =numb_any
0.34 =fall_hard =fell_baby
0.34 =feels_incredible
0.34 =harm_others =mania_psychosis
0.34 =head_injury =vomiting
0.34 =hernia =hernia_stuck
0.34 =hip_hurts =numb_any
0.34 =long_bleed =vomiting_constantly
0.34 =no_urine =vomiting
0.34 =not_looking
0.34 =numb_any =pain_any
0.34 =one_side_belly
0.34 =one_side_belly =pain_any
0.34 =pale_clammy =sweating
0.34 =retractions
0.34 =right_side =squeezing_word
0.34 =severe_pain =sudden
0.34 =short_breath =valve_or_device
0.34 =sweating
0.34 =swelling =testicle
0.34 =throat_tight
0.34 =vaginal_bleeding
0.34 ^ _ epoc
0.34 ^ _ presion
0.34 alrededor
0.34 alucin
0.34 barrig dura
0.34 cada _ que
0.34 corazon y
0.34 de _ piern
0.34 de mi
0.34 desde _ dias
0.34 doble y
0.34 duele mucho
0.34 el bano
0.34 embaraz y
0.34 empez de
0.34 en _ bano
0.34 en _ lado
0.34 epoc
0.34 fiebr _ escalofri
0.34 gente
0.34 hace dias
0.34 llora sin
0.34 mandibul y
0.34 me ahogo
0.34 me apriet
0.34 mi _ hace
0.34 nino _ cayo
0.34 nino comio
0.34 no _ orinar
0.34 nos
0.34 que _ ahogo
0.34 que _ dicen
0.34 que le
0.34 quemo con
0.34 se _ fue
0.34 tengo el
0.34 tiene _ labi
0.34 tiene diarre
0.34 todos _ la
0.34 un ojo
0.34 un ruido
0.34 una vibor
0.34 vez que
0.34 voces _ me
0.34 voces que
0.34 y _ mare
0.34 y alucin
0.33 # _ se
0.33 # minut
0.33 -bebe -movers
0.33 -me -puedo
0.33 -me _ -parar
0.33 -parar
0.33 -puedo -parar
0.33 -saliv
0.33 =baby =belly_word
0.33 =baby =harm_others
0.33 =baby =many_days
0.33 =belly_word =burn_severity
0.33 =belly_word =pregnant
0.33 =bite_bad =deformed
0.33 =burn_severity =hit_hard
0.33 =cold_outside =cough
0.33 =confused =elderly
0.33 =confused =withdrawal
0.33 =diabetes =pale_clammy
0.33 =diabetes =sweating
0.33 =eye_area =eye_chemical
0.33 =eye_area =rash
0.33 =eye_chemical
0.33 =eye_hit_bad =worst_ever
0.33 =fever =kidney_infection
0.33 =fever =postpartum_smell
0.33 =fever =recent_travel
0.33 =flank_pain =head_danger
0.33 =head_danger =near_faint
0.33 =heat_danger
0.33 =kidney_infection
0.33 =kidney_infection =uti
0.33 =long_bleed =pale_clammy
0.33 =moved_right =squeezing_word
0.33 =nail_word =radiates
0.33 =pain_any =worst_ever
0.33 =recent_travel
0.33 =right_side
0.33 =self_harm_now =suicidal
0.33 =spreading =wound_infected
0.33 =squeezing_word =testicle
0.33 =worst_ever
0.33 a hacer
0.33 abeja y
0.33 ano
0.33 ano no
0.33 arrib _ la
0.33 casi
0.33 cinco veces
0.33 cocin y
0.33 con _ sierr
0.33 de asma
0.33 desde _ una
0.33 en _ noch
0.33 en _ rinon
0.33 esta _ no
0.33 falta mas
0.33 fria
0.33 fria y
0.33 hace _ horas
0.33 infeccion _ los
0.33 infeccion _ oido
0.33 las noch
0.33 le falta
0.33 le subio
0.33 mas _ aire
0.33 mas el
0.33 mes
0.33 nause _ se
0.33 nause y
0.33 negro _ pegajos
0.33 no _ seguir
0.33 paracetamol
0.33 pegajos
0.33 pegue en
0.33 que _ corazon
0.33 quier seguir
0.33 quimi _ tengo
0.33 recien
0.33 seguir
0.33 seman _ y
0.33 tragar ni
0.33 ve borros
0.33 voy _ hacer
0.33 y _ raro
0.33 y pegajos
0.32 -nos
0.32 -nos -reconoc
0.32 =belly_hit =belly_word
0.32 =belly_hit =bite_bad
0.32 =belly_hit =deformed
0.32 =belly_hit =fall_any
0.32 =belly_hit =heat_exposure
0.32 =belly_pain =chest_lasting
0.32 =bite_bad =eye_area
0.32 =burn_severity =deep_burn
0.32 =chest_lasting =head_injury
0.32 =chest_lasting =wont_go_away
0.32 =choking =object_stuck
0.32 =clot_risk =swelling
0.32 =co_words =gas_smell
0.32 =cold_limb =limb_cold_pale
0.32 =curtain_word =eye_hit_bad
0.32 =curtain_word =nail_word
0.32 =curtain_word =vision_loss
0.32 =days_many =swelling
0.32 =done_with_it =self_harm_now
0.32 =elderly =fainted
0.32 =eye_area =eye_pain
0.32 =eye_area =vomiting
0.32 =eye_hit_bad =nausea
0.32 =eye_pain
0.32 =eye_pain =pain_any
0.32 =gas_smell
0.32 =limb_cold_pale
0.32 =long_bleed =weak_one_side
0.32 =long_bleed =wont_go_away
0.32 =moved_right
0.32 =nail_word =snake_bad
0.32 =nail_word =weak_one_side
0.32 =nausea =pain_any
0.32 =pregnant =young_baby
0.32 =pulse_very_low
0.32 =pulse_very_low =slow_heart
0.32 =wont_go_away
0.32 ^ _ herni
0.32 ^ _ profund
0.32 a desmayar
0.32 alacran _ se
0.32 bajar _ cortin
0.32 bajar una
0.32 caida
0.32 calient y
0.32 corazon _ me
0.32 de _ caida
0.32 dolor _ la
0.32 dos veces
0.32 el lado
0.32 el muslo
0.32 error
0.32 esta tir
0.32 fiebr
0.32 frio
0.32 hueso _ la
0.32 incendi
0.32 la caida
0.32 le _ una
0.32 le sale
0.32 llevo dos
0.32 marca #11+
0.32 me _ mucho
0.32 me tome
0.32 mor y
0.32 mordi _ serpient
0.32 mueve
0.32 muslo
0.32 no -nos
0.32 no _ quita
0.32 no para
0.32 por error
0.32 puedo _ ni
0.32 puso azul
0.32 que _ a
0.32 se _ a
0.32 se _ azul
0.32 se mueve
0.32 se quita
0.32 sient el
0.32 terribl
0.32 tir
0.32 tir en
0.32 tome _ pastill
0.32 trab y
0.32 un _ se
0.32 una cortin
0.32 veces _ me
0.32 veces y
0.32 vez _ fiebr
0.32 vomit sangr
0.32 y ha
0.32 y sarpull
0.31 -el
0.31 -sabe
0.31 =a_lot =cannot_breathe
0.31 =a_lot =smoke
0.31 =at_rest =leg_feet_swollen
0.31 =baby =long_bleed
0.31 =baby_quiet =hours_pain
0.31 =back_pain =numb_any
0.31 =back_pain =saddle_numb
0.31 =barking_stridor =hurts_breathing
0.31 =belly_hard =eye_hit_bad
0.31 =belly_hard =pain_any
0.31 =bite_bad =burn_any
0.31 =bite_bad =burn_big
0.31 =bite_bad =head_danger
0.31 =bite_bad =to_the_bone
0.31 =bite_bad =vision_loss
0.31 =black_stool =fainted
0.31 =bleeding_any =fainted
0.31 =bleeding_any =pain_any
0.31 =burn_severity =jaundice
0.31 =burn_severity =kid_breathing
0.31 =burn_severity =pain_beyond
0.31 =burn_severity =rigors
0.31 =burn_severity =wont_feed
0.31 =cannot_breathe =retractions
0.31 =chest_lasting =clot_risk
0.31 =chest_lasting =coughs_blood
0.31 =chest_lasting =dry_mouth
0.31 =chest_tearing
0.31 =co_words =vomiting
0.31 =cough =cut_by_accident
0.31 =cut_by_accident =fever
0.31 =days_many =new_baby
0.31 =diabetes =wound_infected
0.31 =dry_mouth =soft_spot
0.31 =ear_pain =swelling
0.31 =eye_area =vision_loss
0.31 =eye_hit_bad =hurts_breathing
0.31 =eye_hit_bad =saddle_numb
0.31 =fall_hard =heat_exposure
0.31 =fall_height =heat_exposure
0.31 =fever =one_side_belly
0.31 =flank_pain =numb_any
0.31 =flank_pain =saddle_numb
0.31 =head_danger =hernia_word
0.31 =head_danger =recent_travel
0.31 =hernia_word =vomiting
0.31 =high_fever =rigors
0.31 =high_fever =stiff_neck
0.31 =hip_hurts =saddle_numb
0.31 =hurts_breathing =pain_any
0.31 =kid_breathing
0.31 =kid_breathing =short_breath
0.31 =long_bleed =wound
0.31 =near_faint =pain_any
0.31 =numb_any =radiates
0.31 =one_eye =vision_loss
0.31 =pain_any =saddle_numb
0.31 =radiates =saddle_numb
0.31 =seizure =unresponsive
0.31 =slow_heart =weak_any
0.31 =soft_spot
0.31 =swelling =young_baby
0.31 =to_the_bone
0.31 ^ _ clavo
0.31 a _ altur
0.31 a _ derech
0.31 amaneci _ la
0.31 anoch _ me
0.31 anticongelant
0.31 boca y
0.31 cabez _ una
0.31 camaron
0.31 corazon late
0.31 cuest respirar
0.31 dan _ de
0.31 dan ganas
0.31 de _ botell
0.31 de _ seman
0.31 del techo
0.31 demasiad
0.31 demasiad _ de
0.31 dos meses
0.31 embaraz _ convulsion
0.31 embaraz con
0.31 en _ piso
0.31 estoy
0.31 fiebr _ la
0.31 gris y
0.31 hijo _ quemo
0.31 hund
0.31 la _ hund
0.31 la derech
0.31 la moller
0.31 me _ dos
0.31 me _ ganas
0.31 medio
0.31 mi _ metio
0.31 moller
0.31 moller hund
0.31 much pastill
0.31 mucho humo
0.31 no -sabe
0.31 pila _ el
0.31 pila en
0.31 por ratos
0.31 quier _ tengo
0.31 quier matar
0.31 quiet
0.31 quimi
0.31 respir
0.31 sangr roja
0.31 se _ anticongelant
0.31 sent
0.31 techo
0.31 tiene _ moller
0.31 tome much
0.31 tomo _ de
0.31 tomo anticongelant
0.31 un perro
0.31 veces
0.31 vivir tengo
0.31 y _ los
0.3 -a -nadie
0.3 -a _ desde
0.3 -ha
0.3 -nadie
0.3 -nadie desde
0.3 -podem
0.3 -reconoc -a
0.3 -reconoc _ -nadie
0.3 =a_lot =rigors
0.3 =a_lot =rigors_hard
0.3 =allergen =chest_lasting
0.3 =baby =chest_lasting
0.3 =back_pain =severe_pain
0.3 =battery_word =swallowed_thing
0.3 =belly_pain =one_side_belly
0.3 =belly_pain =upper_belly_pain
0.3 =bladder_bowel_loss =numb_any
0.3 =bleeding_any =fever
0.3 =bleeding_any =wound
0.3 =blurry_vision =pain_any
0.3 =bp_high =head_danger
0.3 =bp_medicine =overdose_taken
0.3 =burn_severity =burned_hand
0.3 =burn_severity =turning_blue
0.3 =chest_lasting =inhaler_fails
0.3 =chest_lasting =soaking_pad
0.3 =confused =lost_place
0.3 =dangerous_person =fainted
0.3 =days_many =wont_feed
0.3 =diabetes =young_baby
0.3 =drooling
0.3 =elderly =head_danger
0.3 =eye_hit_bad =hit_hard
0.3 =face_droop =speech
0.3 =fall_any =numb_any
0.3 =fever =severe_pain
0.3 =half_asleep
0.3 =half_asleep =half_body
0.3 =half_body
0.3 =head_danger =hives
0.3 =head_danger =hives_all
0.3 =head_danger =no_gas
0.3 =head_danger =stiff_neck
0.3 =hours_pain =pale_clammy
0.3 =hours_pain =soaking_pad
0.3 =jaw_locked =one_side_throat
0.3 =lost_place
0.3 =nail_word =sudden
0.3 =no_gas =vomiting
0.3 =one_side_throat
0.3 =pale_clammy =squeezing_word
0.3 =radiates_groin
0.3 =rigors =wound_infected
0.3 =rigors_hard =wound_infected
0.3 =severe_headache =severe_pain
0.3 =speech =sudden
0.3 =swallow_trouble =throat_sore
0.3 =swallowed_battery =swallowed_thing
0.3 =tearing =tearing_trunk
0.3 =throat_sore =wont_swallow
0.3 ^ di
0.3 abuel _ -reconoc
0.3 adolor
0.3 angin
0.3 boton
0.3 como tabla
0.3 de boton
0.3 desmayar _ el
0.3 di _ luz
0.3 empap
0.3 empap _ toall
0.3 en _ trabaj
0.3 es diabetic
0.3 huele mal
0.3 las angin
0.3 le _ la
0.3 le duele
0.3 matar a
0.3 me _ respirar
0.3 me operaron
0.3 mi _ le
0.3 mi corazon
0.3 mover _ brazo
0.3 no -reconoc
0.3 no _ -podem
0.3 operaron
0.3 pico una
0.3 pila _ boton
0.3 pila de
0.3 por las
0.3 puede hablar
0.3 puedo orinar
0.3 pulso en
0.3 puso _ y
0.3 rompi _ fuent
0.3 rompi la
0.3 ronca raro
0.3 se
0.3 se _ unas
0.3 sient _ se
0.3 tabla
0.3 tabla y
0.3 tanto que
0.3 tembl y
0.3 tengo _ pulso
0.3 tiene _ azucar
0.3 tos _ me
0.3 tuerc _ cuell
0.3 tuerc el
0.3 unas _ de
0.3 vengo
0.3 vengo _ un
0.3 vengo de
0.3 voces
0.3 y _ que
0.3 ya no
0.29 -las -piern
0.29 =a_lot =headache
0.29 =baby =dry_mouth
0.29 =baby_still =hours_pain
0.29 =belly_word =moved_right
0.29 =belly_word =vomiting
0.29 =bite_bad =face_and_arm
0.29 =bite_bad =tia_resolved
0.29 =bladder_bowel_loss =chest_lasting
0.29 =bladder_bowel_loss =urinary_stuck_long
0.29 =bleeding_any =not_clotting
0.29 =breathe_word
0.29 =breathe_word =cannot_breathe
0.29 =breathe_word =short_breath
0.29 =burn_any =deep_burn
0.29 =burn_severity =confused
0.29 =burn_severity =dry_mouth
0.29 =burn_severity =face_and_arm
0.29 =burn_severity =jaw_arm_sweat
0.29 =burn_severity =means_mentioned
0.29 =cancer_history =fever
0.29 =cancer_history =immunosuppressed
0.29 =cannot_move_limb =severe_weakness
0.29 =cannot_move_limb =weak_one_side
0.29 =chemical_word =pain_any
0.29 =chest_any =jaw_arm_sweat
0.29 =chest_lasting =drowsy
0.29 =chest_lasting =seizure_repeat
0.29 =chest_lasting =urinary_stuck
0.29 =chest_lasting =urinary_stuck_long
0.29 =chest_pressure =squeezing_word
0.29 =cholinergic =drooling
0.29 =clot_risk =hours_pain
0.29 =co_words =rash
0.29 =cold_limb =limb_injury
0.29 =dangerous_person =eye_hit_bad
0.29 =days_many =fall_hard
0.29 =days_many =vaginal_bleeding
0.29 =dizzy =rectal_blood
0.29 =dry_mouth =no_urine
0.29 =elderly =fall_any
0.29 =elderly =fell
0.29 =elderly =hit_hard
0.29 =eye_bulge =eye_red
0.29 =face_and_arm
0.29 =fainted =pain_any
0.29 =fever =skin_infection
0.29 =getting_worse =headache
0.29 =getting_worse =severe_headache
0.29 =head_danger =short_breath
0.29 =hernia_stuck =severe_pain
0.29 =hours_pain =priapism
0.29 =hours_pain =seizure_repeat
0.29 =jaw_arm_sweat
0.29 =nail_word =stab_shot
0.29 =numb_any =snake
0.29 =numb_any =snake_bad
0.29 =pale_clammy =trunk_pain
0.29 =postpartum =young_baby
0.29 =racing_heart =shaking
0.29 =severe_weakness =weak_one_side
0.29 =sudden =vision_loss
0.29 =urinary_stuck =urinary_stuck_long
0.29 =urinary_stuck_long
0.29 =vomiting_constantly
0.29 ^ _ aguant
0.29 ^ _ fiebr
0.29 ^ _ ojo
0.29 aire _ esta
0.29 amarill _ no
0.29 amarill y
0.29 babe
0.29 cancer _ en
0.29 cara _ el
0.29 cayo cloro
0.29 de _ nariz
0.29 de tomar
0.29 debaj de
0.29 dedos dormid
0.29 desmay _ no
0.29 diabetic esta
0.29 dieron _ punal
0.29 dieron una
0.29 dolor _ el
0.29 embaraz _ #
0.29 embaraz _ veo
0.29 en _ casa
0.29 estoy tos
0.29 hijo _ le
0.29 hinchad y
0.29 hinchazon _ de
0.29 me dieron
0.29 meses se
0.29 mi parej
0.29 mord _ la
0.29 no baja
0.29 para _ sangrar
0.29 para _ y
0.29 parar y
0.29 parej
0.29 pegue _ la
0.29 pila
0.29 poco hinch
0.29 puede respirar
0.29 punal
0.29 que la
0.29 respir _ rap
0.29 se _ algo
0.29 se _ con
0.29 senti que
0.29 sient _ un
0.29 tengo _ pastill
0.29 todo _ brazo
0.29 un _ hinch
0.29 una punal
0.29 veo _ con
0.29 veo doble
0.29 voy _ desmayar
0.29 y _ -respond
0.29 y _ en
0.29 y _ frio
0.29 y _ quier
0.29 y _ sale
0.29 ya _ dos
0.28 #11+ _ escalofri
0.28 #99+ #99+
0.28 -ha -moj
0.28 -la
0.28 -las -palabr
0.28 -me -salen
0.28 -me _ -las
0.28 -moj
0.28 -que
0.28 -regres
0.28 -salen
0.28 -salen -las
0.28 -salen _ -palabr
0.28 =acts_drunk
0.28 =acts_drunk =alcohol
0.28 =allergen =floppy_es
0.28 =belly_pain =moved_right
0.28 =bite_bad =drug_named
0.28 =bleeding_any =spits_clots
0.28 =blister_any
0.28 =blister_any =burn_big
0.28 =blister_any =burn_severity
0.28 =blister_word =burn_big
0.28 =burn_big =rash
0.28 =burn_severity =purple_word
0.28 =burn_severity =rash
0.28 =burn_severity =skin_peeling
0.28 =burn_severity =trunk_pain
0.28 =cannot_breathe =cold_outside
0.28 =chemical_word =smoke
0.28 =chest_any =eye_hit_bad
0.28 =chest_any =trunk_pain
0.28 =chest_lasting =short_breath
0.28 =chest_pain =eye_hit_bad
0.28 =chest_pain =trunk_pain
0.28 =cold_only =recent_infection
0.28 =days_many =flu_bad
0.28 =days_many =jaw_locked
0.28 =days_many =recent_infection
0.28 =diabetes =gangrene
0.28 =discharge =postpartum
0.28 =discharge =postpartum_smell
0.28 =discharge =recent_surgery
0.28 =drowning =fall_any
0.28 =drowning =fell
0.28 =drowning =hit_hard
0.28 =eye_hit_bad =immunosuppressed
0.28 =eye_hit_bad =spits_clots
0.28 =eye_hit_bad =tearing
0.28 =fever =nail_word
0.28 =floppy_es =wont_feed
0.28 =flu_bad =recent_infection
0.28 =hallucinating =harm_others
0.28 =head_danger =worst_ever
0.28 =headache =worst_ever
0.28 =hernia_word
0.28 =hernia_word =nail_word
0.28 =high_fever =rigors_hard
0.28 =hurts_move
0.28 =jaw_locked =wound
0.28 =light_hurts =stiff_neck
0.28 =nail_word =suicidal
0.28 =pain_any =pregnant
0.28 =pain_any =tearing
0.28 =poison_contact
0.28 =purple_rash
0.28 =purple_rash =rash
0.28 =radiates =sweating
0.28 =recent_surgery =wound_infected
0.28 =rigors =uti
0.28 =severe_headache =squeezing_word
0.28 =severe_headache =worst_ever
0.28 =short_breath =sting
0.28 =short_breath =vomiting
0.28 =snake =swelling
0.28 =snake_bad =swelling
0.28 =spits_clots
0.28 =spits_clots =vaginal_bleeding
0.28 =squeezing_word =tearing
0.28 =stiff_neck
0.28 ^ _ dieron
0.28 ^ _ operaron
0.28 ^ _ oximetr
0.28 ^ oigo
0.28 a _ hace
0.28 aceler
0.28 aguant
0.28 ahog
0.28 ahog con
0.28 atras _ la
0.28 atras y
0.28 azucar esta
0.28 borrach
0.28 campament
0.28 carro
0.28 cayo de
0.28 clavo _ la
0.28 comer _ esta
0.28 como borrach
0.28 corto _ venas
0.28 cuchill en
0.28 de _ hace
0.28 del _ con
0.28 desde _ despert
0.28 dos dias
0.28 el humo
0.28 el oximetr
0.28 el testicul
0.28 en _ muslo
0.28 espald _ tengo
0.28 esta ahog
0.28 esta negra
0.28 fiebr _ dolor
0.28 fiebr _ y
0.28 fiebr dolor
0.28 frasc de
0.28 habla _ y
0.28 hacia adelant
0.28 herman _ corto
0.28 herman _ que
0.28 herman dice
0.28 herman tiene
0.28 hija esta
0.28 hunden
0.28 hunden _ costill
0.28 hunden las
0.28 jugo
0.28 la mano
0.28 late rapidisim
0.28 le hunden
0.28 luz hace
0.28 mano
0.28 marca #99+
0.28 me inflam
0.28 meses no
0.28 muy lento
0.28 ni _ -saliv
0.28 nina tiene
0.28 nino se
0.28 no -regres
0.28 no _ -moj
0.28 no _ -salen
0.28 oigo _ que
0.28 orinar y
0.28 oximetr
0.28 oximetr _ #11+
0.28 oximetr marca
0.28 paro _ vomitar
0.28 pastill _ dormir
0.28 pistol _ el
0.28 puedo hablar
0.28 que _ voy
0.28 que despert
0.28 queme _ cara
0.28 quemo _ mano
0.28 quier _ me
0.28 rapidisim
0.28 respirar _ no
0.28 sale pus
0.28 se _ ahog
0.28 se _ hunden
0.28 se _ las
0.28 trago una
0.28 tuve gripe
0.28 un _ esta
0.28 una botell
0.28 una pistol
0.28 y _ -regres
0.28 y _ alta
0.28 y _ escalofri
0.28 y _ las
0.27 #99+ _ me
0.27 -nada -con
0.27 -reconoc _ tiene
0.27 -reconoc y
0.27 -veo -con
0.27 -veo -nada
0.27 -veo _ -con
0.27 =a_lot =dizzy
0.27 =a_lot =postpartum
0.27 =a_lot =sugar_very_high
0.27 =again_fainted =head_danger
0.27 =allergen =sting
0.27 =baby =hurts_breathing
0.27 =baby =screams_in_bouts
0.27 =belly_hard =severe_pain
0.27 =belly_pain =eye_hit_bad
0.27 =bite_bad =vaginal_bleeding
0.27 =bleeding_any =clot_risk
0.27 =blister_any =blister_word
0.27 =blister_word
0.27 =blister_word =burn_severity
0.27 =blood_thinner =eye_hit_bad
0.27 =burn_severity =chest_tearing
0.27 =burn_severity =floppy_es
0.27 =burn_severity =green_vomit
0.27 =burn_severity =lips_blue
0.27 =burn_severity =purple_rash
0.27 =burn_severity =retractions
0.27 =burn_severity =swelling
0.27 =burn_severity =tearing
0.27 =burn_severity =tearing_trunk
0.27 =burned_hand =hit_hard
0.27 =calf =eye_hit_bad
0.27 =chest_any =pale_clammy
0.27 =chest_lasting =seizure
0.27 =choking =elderly
0.27 =clot_risk =wakes
0.27 =days_many =rash
0.27 =days_many =severe_pain
0.27 =dizzy =soaking_pad
0.27 =done_with_it =nail_word
0.27 =elderly =wakes
0.27 =elderly =weak_one_side
0.27 =eye_area =long_bleed
0.27 =eye_hit_bad =sickle_cell
0.27 =head_danger =radiates
0.27 =high_fever =vomiting
0.27 =hours_pain =preterm_weeks
0.27 =left_ribs =weak_one_side
0.27 =long_bleed =nosebleed
0.27 =means_at_hand =nail_word
0.27 =moved_right =upper_belly_pain
0.27 =nail_word =postpartum
0.27 =one_side_belly =upper_belly_pain
0.27 =pain_any =rigors
0.27 =pain_beyond =wound_infected
0.27 =phlegm =short_breath
0.27 =phlegm =young_baby
0.27 =right_side =upper_belly_pain
0.27 =rigors_hard =shaking
0.27 =severe_pain =tia_resolved
0.27 =skin_black =wound_infected
0.27 =skin_infection =tooth_bad
0.27 =sugar_very_high =thirsty
0.27 =tooth_bad =wound_infected
0.27 abrir _ boca
0.27 abuelit amaneci
0.27 agua
0.27 ampoll
0.27 ataqu de
0.27 ator _ el
0.27 de _ alberc
0.27 de _ vida
0.27 de _ y
0.27 derech y
0.27 desde _ #11+
0.27 dolor _ de
0.27 duele al
0.27 en _ manos
0.27 en quimioterapi
0.27 encontr _ mi
0.27 escribi la
0.27 esta agu
0.27 esta sud
0.27 estoy _ mucho
0.27 hace #
0.27 herman _ esta
0.27 hija _ que
0.27 hija dice
0.27 hinch _ me
0.27 huele _ y
0.27 hund y
0.27 izquierd
0.27 la _ a
0.27 la carta
0.27 le ve
0.27 lucecit
0.27 mama _ desplom
0.27 manch
0.27 mare como
0.27 mas
0.27 me desmay
0.27 me dio
0.27 mi _ amaneci
0.27 moller _ y
0.27 nino _ trago
0.27 no _ -con
0.27 ojo
0.27 ojo _ y
0.27 orinar desde
0.27 piel amarill
0.27 que _ va
0.27 quimioterapi
0.27 quimioterapi y
0.27 rap
0.27 se _ va
0.27 se _ ve
0.27 tiene _ presion
0.27 tome _ las
0.27 toser
0.27 vecin _ tir
0.27 vecin esta
0.27 veo lucecit
0.27 y _ agu
0.27 y _ anticoagulant
0.27 y convulsion
0.27 y sale
0.26 #11+ horas
0.26 -bebe _ desde
0.26 -despiert _ dorm
0.26 -despiert muy
0.26 -el _ -y
0.26 -movers desde
0.26 -para
0.26 -respirab
0.26 =alcohol =confused
0.26 =at_rest =burn_severity
0.26 =baby_quiet =baby_still
0.26 =baby_still =belly_word
0.26 =back_pain =uti
0.26 =belly_hit =blood_thinner
0.26 =belly_word =fall_any
0.26 =belly_word =hit_hard
0.26 =bite_bad =blurry_vision
0.26 =bleeding_any =days_many
0.26 =blood_thinner =hours_pain
0.26 =bp_medicine =swelling
0.26 =bp_medicine =swelling_lips
0.26 =bp_medicine =tongue_swollen
0.26 =bruising =numb_any
0.26 =burn_severity =days_many
0.26 =burn_severity =drowsy
0.26 =cannot_breathe =inhaler_fails
0.26 =chest_any =chest_lasting
0.26 =chest_lasting =upper_belly_pain
0.26 =chest_pain =squeezing_word
0.26 =confused =rigors
0.26 =confused =shaking
0.26 =cough =eye_hit_bad
0.26 =diabetes =pain_any
0.26 =diabetes =trunk_pain
0.26 =diarrhea
0.26 =ear_pain =recent_infection
0.26 =ear_swollen =recent_infection
0.26 =eye_hit_bad =hernia
0.26 =eye_hit_bad =hernia_word
0.26 =eye_hit_bad =high_fever
0.26 =eye_hit_bad =one_side_belly
0.26 =eye_hit_bad =postpartum
0.26 =eye_hit_bad =short_breath
0.26 =fall_any =fell
0.26 =fell
0.26 =head_danger =pale_clammy
0.26 =headache =sudden
0.26 =hernia =pain_any
0.26 =hernia_word =pain_any
0.26 =hip_hurts =uti
0.26 =hives =swelling_throat
0.26 =hours_pain =new_confusion
0.26 =leg_feet_swollen =muscle_hard
0.26 =long_bleed =soaking_pad
0.26 =means_at_hand =self_harm_now
0.26 =means_mentioned =self_harm_now
0.26 =muscle_hard
0.26 =muscle_hard =swelling
0.26 =near_faint =pale_clammy
0.26 =new_baby =young_baby
0.26 =pain_any =swelling
0.26 =pale_clammy =sugar_low
0.26 =racing_heart =short_breath
0.26 =radiates =uti
0.26 =rash =swelling_throat
0.26 =severe_pain =vomiting
0.26 =sweating =trunk_pain
0.26 =swelling =tooth_bad
0.26 =swelling_throat =throat_sore
0.26 =swelling_throat =throat_tight
0.26 =throat_sore =throat_tight
0.26 =tooth_bad
0.26 =very_fast_pulse
0.26 ^ _ vapor
0.26 alacran
0.26 casa tenem
0.26 cayo _ las
0.26 como que
0.26 con nause
0.26 con una
0.26 de #99+
0.26 de _ operacion
0.26 de _ vuelo
0.26 diarre
0.26 dias _ #11+
0.26 dolor _ en
0.26 duele horribl
0.26 el _ apret
0.26 embaraz _ dolor
0.26 en _ altur
0.26 es en
0.26 escup
0.26 esta _ tiene
0.26 esta gris
0.26 frasc
0.26 fuent _ tengo
0.26 gas _ la
0.26 herman esta
0.26 la _ tenem
0.26 la _ un
0.26 la gente
0.26 mama _ en
0.26 me _ como
0.26 me _ matar
0.26 medicin nueva
0.26 mi panza
0.26 no -respirab
0.26 no _ mover
0.26 ojo rojo
0.26 pecho apret
0.26 porqu _ no
0.26 porqu ya
0.26 quij
0.26 tengo _ pistol
0.26 tomo un
0.26 un alacran
0.26 un vuelo
0.26 una herni
0.26 vapor
0.26 veo _ y
0.26 y tomo
0.25 -a
0.25 -levantar
0.25 -lo _ -levantar
0.25 -orin -en
0.25 -puedo -levantar
0.25 =a_lot =hit_hard
0.25 =abuse_danger =eye_hit_bad
0.25 =allergen =head_danger
0.25 =allergen =throat_closing
0.25 =at_rest =barking_stridor
0.25 =at_rest =hurts_breathing
0.25 =belly_word =eye_hit_bad
0.25 =bite_bad =choking
0.25 =bite_bad =high_fever
0.25 =bleeding_any =chest_lasting
0.25 =blurry_vision =eye_area
0.25 =bp_very_high =eye_hit_bad
0.25 =burn_severity =dizzy
0.25 =burn_severity =heat_danger
0.25 =burn_severity =overdose_taken
0.25 =burn_severity =short_breath
0.25 =cannot_move_limb =elderly
0.25 =chest_any =hours_pain
0.25 =chest_any =sweating
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =nosebleed
0.25 =chest_lasting =one_side_belly
0.25 =chest_lasting =severe_pain
0.25 =child_got_pills =elderly
0.25 =co_words =dizzy
0.25 =confused =pale_clammy
0.25 =confused =sweating
0.25 =copd =short_breath
0.25 =days_many =pregnant
0.25 =drowsy =vomiting
0.25 =elderly =means_mentioned
0.25 =elderly =overdose_taken
0.25 =elderly =using_word
0.25 =eye_area =head_danger
0.25 =eye_hit_bad =no_injury
0.25 =eye_hit_bad =swelling
0.25 =fall_any =severe_weakness
0.25 =fall_height =fell
0.25 =fever =shaking
0.25 =fever =squeezing_word
0.25 =fever =unresponsive
0.25 =head_danger
0.25 =head_danger =heat_danger
0.25 =heat_danger =heat_exposure
0.25 =high_fever =pain_any
0.25 =hit_hard =severe_weakness
0.25 =hives =short_breath
0.25 =hives =vomiting
0.25 =hives_all =vomiting
0.25 =hours_pain =nosebleed
0.25 =hours_pain =trunk_pain
0.25 =jaw_arm_sweat =radiates
0.25 =nail_word =severe_headache
0.25 =nail_word =soaking_pad
0.25 =nail_word =young_baby
0.25 =new_medicine
0.25 =no_injury =pain_any
0.25 =no_injury =squeezing_word
0.25 =no_injury =sudden
0.25 =pain_any =short_breath
0.25 =rash =short_breath
0.25 =rash =swelling
0.25 =rash =vomiting
0.25 =sudden =testicle
0.25 =trunk_pain =upper_belly_pain
0.25 =trunk_pain =vomiting
0.25 =vomiting_constantly =young_baby
0.25 ^ #
0.25 ^ _ olor
0.25 ^ _ ronch
0.25 ^ _ vecin
0.25 aire al
0.25 alrededor _ ojo
0.25 alrededor del
0.25 apret _ cuell
0.25 apret el
0.25 bebe _ dos
0.25 bola
0.25 convulsion _ no
0.25 de _ nada
0.25 del corazon
0.25 duele y
0.25 dura y
0.25 el _ hinch
0.25 embaraz _ la
0.25 embaraz la
0.25 es insoportabl
0.25 espos
0.25 estoy _ sangr
0.25 ex
0.25 falt
0.25 falt _ aire
0.25 falt el
0.25 hay _ a
0.25 hay olor
0.25 herman _ convulsion
0.25 hijo _ esta
0.25 insoportabl
0.25 la cabez
0.25 la nada
0.25 la nuca
0.25 mama
0.25 mama _ el
0.25 mama _ esta
0.25 mar me
0.25 me _ falt
0.25 me apret
0.25 mi espos
0.25 mi mama
0.25 mi vecin
0.25 mitad _ la
0.25 mitad de
0.25 no _ -las
0.25 no _ cuant
0.25 nuca
0.25 nueva para
0.25 olor _ gas
0.25 olor a
0.25 pela
0.25 perro y
0.25 presion _ se
0.25 presion de
0.25 presion no
0.25 puedo mover
0.25 quij trab
0.25 ratas
0.25 respir rap
0.25 salio
0.25 sangr vaginal
0.25 se cuant
0.25 se ve
0.25 tengo _ y
0.25 tengo epoc
0.25 tengo miedo
0.25 tiene dolor
0.25 tir _ el
0.25 trago unas
0.25 vaginal
0.25 verde y
0.25 y _ -respir
0.25 y _ cosas
0.25 y _ nause
0.25 y mare
0.25 ya van
0.24 -contest
0.24 -ha _ -el
0.24 -me -reconoc
0.24 -moj -el
0.24 -moj _ -panal
0.24 -mueva
0.24 -mueva _ -bebe
0.24 -que -se
0.24 -que _ -mueva
0.24 -respir -bien
0.24 -se
0.24 -se -mueva
0.24 =a_lot =blood_thinner
0.24 =a_lot =days_many
0.24 =a_lot =short_breath
0.24 =abuse_danger =fight_blow
0.24 =allergen =dystonia
0.24 =baby =fall_any
0.24 =baby =fell
0.24 =baby =fell_baby
0.24 =baby =hit_hard
0.24 =belly_hit =bleeding_any
0.24 =belly_hit =fall_height
0.24 =belly_hit =vaginal_bleeding
0.24 =belly_word =head_danger
0.24 =bite_bad =stab_shot
0.24 =bladder_bowel_loss =severe_pain
0.24 =bladder_bowel_loss =squeezing_word
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =bluish =purple_word
0.24 =blurry_vision =dizzy
0.24 =burn_severity =using_word
0.24 =calf =cold_limb
0.24 =calf =deformed
0.24 =calf =limb_cold_pale
0.24 =calf =purple_word
0.24 =chest_lasting =immunosuppressed
0.24 =clot_risk =coughs_blood
0.24 =co_words =squeezing_word
0.24 =cold_limb =purple_word
0.24 =dangerous_person =eye_area
0.24 =drooling =throat_sore
0.24 =drowning =short_breath
0.24 =drug_named =dystonia
0.24 =eye_area =stab_shot
0.24 =eye_hit =eye_hit_bad
0.24 =eye_hit_bad =eye_red
0.24 =eye_hit_bad =head_danger
0.24 =eye_hit_bad =head_injury
0.24 =eye_hit_bad =purple_word
0.24 =eye_pierced =stab_shot
0.24 =face_blisters =rash
0.24 =gas_smell =head_danger
0.24 =getting_worse =worst_ever
0.24 =head_danger =no_urine
0.24 =head_danger =radiates_groin
0.24 =head_danger =sugar_extreme
0.24 =irregular_heart =racing_heart
0.24 =jaw_arm_sweat =nausea
0.24 =leg_feet_swollen =swelling
0.24 =limb_bleeds
0.24 =limb_cold_pale =purple_word
0.24 =long_bleed =squeezing_word
0.24 =long_bleed =tia_resolved
0.24 =many_days =postpartum
0.24 =nail_word =sting
0.24 =preterm_weeks =young_baby
0.24 =radiates =squeezing_word
0.24 =radiates_groin =squeezing_word
0.24 =radiates_groin =vomiting
0.24 =squeezing_word =upper_belly_pain
0.24 =squeezing_word =worst_ever
0.24 =sugar_extreme =vomiting
0.24 =swelling_lips =swelling_throat
0.24 =swelling_throat =tongue_swollen
0.24 ^ _ -he
0.24 ^ _ par
0.24 ^ _ tan
0.24 a _ herman
0.24 acuest _ tengo
0.24 acuest y
0.24 ahora _ y
0.24 barrig _ y
0.24 cabez _ ahora
0.24 cai _ techo
0.24 cai del
0.24 carro y
0.24 con dolor
0.24 cu _ acuest
0.24 de _ garrapat
0.24 del golpe
0.24 despu _ golpe
0.24 duele _ el
0.24 duele _ mandibul
0.24 dura
0.24 el ojo
0.24 el peor
0.24 en _ cocin
0.24 en _ quij
0.24 en _ testicul
0.24 esta _ incoherenci
0.24 estoy tembl
0.24 gargant muy
0.24 golpearon
0.24 golpearon la
0.24 hace _ minut
0.24 hace _ seman
0.24 hace un
0.24 herni y
0.24 la _ horribl
0.24 la _ muy
0.24 la _ vomit
0.24 la herni
0.24 la medicin
0.24 la sangr
0.24 las _ hinchad
0.24 los ojos
0.24 me _ cloro
0.24 me golpearon
0.24 mucho la
0.24 muela _ no
0.24 no -contest
0.24 orina oscur
0.24 panza _ tengo
0.24 pas _ se
0.24 piern _ ve
0.24 puso mor
0.24 repent me
0.24 se _ mor
0.24 tengo #
0.24 tengo calentur
0.24 tiene _ mes
0.24 toall cada
0.24 una _ cada
0.24 una piern
0.24 una toall
0.24 vomit _ y
0.24 y _ -contest
0.24 y _ pego
0.24 y _ piern
0.23 -bebe
0.23 -el _ y
0.23 -esta
0.23 -hace -nada
0.23 -mi -bebe
0.23 -orina
0.23 -reaccion
0.23 =a_lot =drowning
0.23 =a_lot =pain_any
0.23 =a_lot =preterm_weeks
0.23 =abuse_danger =eye_area
0.23 =baby_still =numb_any
0.23 =belly_hit =vomiting
0.23 =belly_word =young_baby
0.23 =bite_bad =eye_hit
0.23 =bladder_bowel_loss =saddle_numb
0.23 =bleeding_any =rectal_blood
0.23 =bleeding_any =vomiting_constantly
0.23 =blood_thinner =elderly
0.23 =burn_severity =head_injury
0.23 =burn_severity =inhaler_fails
0.23 =burn_severity =pale_clammy
0.23 =burned_hand =fall_any
0.23 =calf =ear_wax
0.23 =cant_lie_flat
0.23 =carbon_monoxide =chest_lasting
0.23 =chest_lasting =severe_weakness
0.23 =dangerous_person =speech
0.23 =days_many =eye_hit_bad
0.23 =diarrhea =stool_blood
0.23 =ear_wax =leg_swelling_one
0.23 =ear_wax =swelling
0.23 =elderly =hours_pain
0.23 =eye_area =eye_hit
0.23 =eye_bulge =swelling
0.23 =eye_hit
0.23 =eye_hit_bad
0.23 =eye_hit_bad =jaw_arm_sweat
0.23 =fell =head_injury
0.23 =fever =pain_beyond
0.23 =fever =seizure
0.23 =fever =tooth_bad
0.23 =fever =wont_feed
0.23 =hours_pain =radiates_groin
0.23 =long_bleed =seizure
0.23 =mouth_sores =skin_peeling
0.23 =moved_right =right_side
0.23 =nail_word =using_word
0.23 =nausea =squeezing_word
0.23 =postpartum =soaking_pad
0.23 =radiates
0.23 =rash =skin_peeling
0.23 =recent_infection
0.23 =rectal_blood
0.23 =rectal_blood =vaginal_bleeding
0.23 =rigors =young_baby
0.23 =severe_pain =trunk_pain
0.23 =stiff_neck =vomiting
0.23 =wound =wound_infected
0.23 =wound =young_baby
0.23 ^ _ amiga
0.23 ^ escuch
0.23 ^ regres
0.23 a _ ya
0.23 a chorr
0.23 a reventar
0.23 abeja _ se
0.23 afuer
0.23 aire aunqu
0.23 alberc
0.23 algo de
0.23 amiga
0.23 bajo
0.23 bebe _ #11+
0.23 bebe se
0.23 carro prend
0.23 chuec y
0.23 cierr
0.23 cierr _ gargant
0.23 cierr la
0.23 corazon _ muy
0.23 cuchill _ la
0.23 cuest _ y
0.23 de lado
0.23 del _ negro
0.23 del estomag
0.23 dos _ y
0.23 dura como
0.23 el _ aunqu
0.23 el _ prend
0.23 el _ tieso
0.23 en _ cara
0.23 en _ estomag
0.23 escuch
0.23 esta _ confund
0.23 esta mor
0.23 estoy ronco
0.23 hinch _ calient
0.23 izquierd hinch
0.23 izquierd y
0.23 jug futbol
0.23 la _ izquierd
0.23 la selva
0.23 le fue
0.23 luces
0.23 me _ horribl
0.23 me _ rapidisim
0.23 me cierr
0.23 mi amiga
0.23 morad y
0.23 mord de
0.23 morir _ no
0.23 morir ya
0.23 mucho _ estoy
0.23 mucho _ tiene
0.23 muy calient
0.23 muy confund
0.23 nariz _ hace
0.23 nariz desde
0.23 no -orina
0.23 no -reaccion
0.23 peor _ de
0.23 pico
0.23 prend
0.23 regres de
0.23 respirar _ me
0.23 reventar
0.23 rojos
0.23 sacam
0.23 sangr _ despu
0.23 se _ cierr
0.23 selva
0.23 tiene _ cuell
0.23 tiene _ sueno
0.23 tiene _ y
0.23 tiene mucho
0.23 toma anticoagulant
0.23 unas pastill
0.23 ve _ y
0.23 vibor en
0.23 y _ lucecit
0.23 y _ mor
0.23 y _ piel
0.23 y tiembl
0.23 ya empap
0.22 -ha -orin
0.22 -le
0.22 -y -no
0.22 =a_lot =fall_any
0.22 =a_lot =severe_pain
0.22 =a_lot =swelling
0.22 =a_lot =thirsty
0.22 =a_lot =withdrawal
0.22 =acts_drunk =drunk_speech
0.22 =alcohol =dangerous_person
0.22 =alcohol =drunk_speech
0.22 =allergen =plant_eaten
0.22 =barking_stridor =co_words
0.22 =barking_stridor =cough
0.22 =barking_stridor =croup_cough
0.22 =belly_hard
0.22 =belly_hard =belly_word
0.22 =belly_pain =nausea
0.22 =belly_word =right_side
0.22 =bite_bad =stiff_neck
0.22 =bladder_bowel_loss
0.22 =bleeding_any =near_faint
0.22 =blood_thinner =clot_risk
0.22 =blurry_vision =head_danger
0.22 =blurry_vision =severe_pain
0.22 =bp_high =pain_any
0.22 =burn_any =fever
0.22 =burn_big =fever
0.22 =burn_severity =cholinergic
0.22 =burn_severity =fast_breathing
0.22 =chest_any =radiates
0.22 =chest_lasting =diabetes
0.22 =chest_lasting =drug_named
0.22 =chest_lasting =fainted
0.22 =chest_lasting =hurts_move
0.22 =chest_lasting =moved_right
0.22 =chest_lasting =right_side
0.22 =chest_lasting =sweating
0.22 =child_got_pills =plant_eaten
0.22 =co_words =hurts_breathing
0.22 =cold_limb =low_temp
0.22 =cold_outside =fall_any
0.22 =cold_outside =fell
0.22 =cold_outside =hit_hard
0.22 =confused =diabetes
0.22 =confused =heat_danger
0.22 =cough =hurts_breathing
0.22 =croup_cough =hurts_breathing
0.22 =dark_urine =eye_hit_bad
0.22 =diabetes =short_breath
0.22 =dizzy =feels_sleepy
0.22 =drunk_speech
0.22 =eye_hit_bad =severe_weakness
0.22 =eye_hit_bad =wont_swallow
0.22 =fast_breathing =kid_breathing
0.22 =feels_sleepy =near_faint
0.22 =fever =mouth_sores
0.22 =head_danger =trunk_pain
0.22 =high_altitude =short_breath
0.22 =hours_pain =overdose_taken
0.22 =hurts_breathing =short_breath
0.22 =limb_bleeds =wound
0.22 =long_bleed =sweating
0.22 =mouth_burning
0.22 =mouth_burning =numb_any
0.22 =mouth_burning =snake
0.22 =mouth_burning =snake_bad
0.22 =pain_any =postpartum
0.22 =pain_any =wont_swallow
0.22 =pain_beyond =wound
0.22 =plant_eaten
0.22 =plant_eaten =poison_swallowed
0.22 =pregnant =preterm_weeks
0.22 =recent_travel =vomiting
0.22 =swelling =wakes
0.22 =thirsty
0.22 ^ _ golpe
0.22 a gran
0.22 abajo a
0.22 bebe _ -ha
0.22 cabez _ y
0.22 cai y
0.22 clavo un
0.22 comer marisc
0.22 como _ desmayarm
0.22 como para
0.22 de _ marisc
0.22 de _ pastill
0.22 diarre _ sangr
0.22 diarre con
0.22 dias vomit
0.22 duele tanto
0.22 en _ barrig
0.22 escalofri despu
0.22 esta _ flojit
0.22 estoy _ frio
0.22 flojit
0.22 gas y
0.22 gran
0.22 gran altur
0.22 hablar
0.22 hace _ raros
0.22 hace ruid
0.22 hija _ la
0.22 hija _ tomo
0.22 hinch _ piern
0.22 hong
0.22 hong _ jardin
0.22 hong del
0.22 horas _ la
0.22 inflam la
0.22 la _ se
0.22 la ereccion
0.22 la pistol
0.22 la vejig
0.22 las costill
0.22 llag
0.22 llag _ la
0.22 llag en
0.22 mare _ para
0.22 me _ mare
0.22 me _ tragar
0.22 mucha sed
0.22 muy flojit
0.22 nada desde
0.22 negro _ chapopot
0.22 negro como
0.22 nina de
0.22 no -le
0.22 papa _ #11+
0.22 para desmayarm
0.22 presion _ mi
0.22 quitar
0.22 quitar la
0.22 raros
0.22 regres
0.22 rompier
0.22 ruid
0.22 ruid raros
0.22 se rompier
0.22 sient _ como
0.22 sient mare
0.22 tengo nause
0.22 tieso _ me
0.22 trago cloro
0.22 un dolor
0.22 vejig
0.22 y _ -ha
0.22 y _ -sabe
0.22 y _ dos
0.22 y amaneci
0.22 y mor
0.22 y sient
0.21 -sient -mis
0.21 -veo -bien
0.21 =a_lot =squeezing_word
0.21 =allergen =mouth_sores
0.21 =baby =newborn
0.21 =belly_hard =belly_pain
0.21 =belly_hit =hit_hard
0.21 =belly_pain =right_side
0.21 =belly_word =pain_any
0.21 =bite_bad =numb_any
0.21 =bite_bad =pregnant
0.21 =bite_bad =sudden
0.21 =bite_bad =tooth_bad
0.21 =bleeding_any =hit_hard
0.21 =blood_thinner =fall_any
0.21 =blood_thinner =fell
0.21 =burn_severity =clot_risk
0.21 =burn_severity =eye_hit_bad
0.21 =burn_severity =head_danger
0.21 =burn_severity =pleuritic
0.21 =burn_severity =shaking
0.21 =burn_severity =stool_blood
0.21 =chest_any =clot_risk
0.21 =chest_pain =clot_risk
0.21 =chest_tearing =radiates
0.21 =clot_risk =trunk_pain
0.21 =confused =sudden
0.21 =dangerous_person =pale_clammy
0.21 =dangerous_person =unresponsive
0.21 =diabetes =sugar_extreme
0.21 =diabetes =sugar_very_high
0.21 =dizzy =nail_word
0.21 =drug_named =mouth_sores
0.21 =eye_hit_bad =preterm_weeks
0.21 =eye_hit_bad =trunk_pain
0.21 =eye_hit_bad =vomiting_constantly
0.21 =fall_any =seizure
0.21 =fever =wound
0.21 =flank_pain =vomiting
0.21 =getting_worse =short_breath
0.21 =hallucinating =rigors
0.21 =hallucinating =shaking
0.21 =head_danger =hernia
0.21 =head_danger =kidney_stone
0.21 =head_danger =snake
0.21 =head_danger =snake_bad
0.21 =head_danger =sting
0.21 =heat_exposure =unresponsive
0.21 =hernia =vomiting
0.21 =high_fever =rash
0.21 =hip_hurts =severe_pain
0.21 =hit_hard =legs_gone
0.21 =hit_hard =seizure
0.21 =hit_hard =vaginal_bleeding
0.21 =hit_hard =weak_legs
0.21 =hives =hives_all
0.21 =hives =rash
0.21 =hives_all
0.21 =hives_all =rash
0.21 =hours_pain =testicle
0.21 =jaw_locked =swallow_trouble
0.21 =jaw_locked =wont_swallow
0.21 =kidney_stone =vomiting
0.21 =limb_injury =pain_any
0.21 =limb_injury =severe_pain
0.21 =muscle_tear =pain_any
0.21 =near_faint =radiates
0.21 =near_faint =vaginal_bleeding
0.21 =newborn
0.21 =newborn =young_baby
0.21 =pain_any =trunk_pain
0.21 =postpartum =recent_surgery
0.21 =pregnant =swelling_lips
0.21 =radiates_groin =swelling
0.21 =slow_breathing
0.21 =trunk_pain
0.21 =wound
0.21 ^ _ pegaron
0.21 a _ rato
0.21 a cada
0.21 a gas
0.21 abrir _ quij
0.21 aire _ el
0.21 anos _ desde
0.21 aqui
0.21 babe y
0.21 barrig _ como
0.21 cabez _ vomit
0.21 cada #
0.21 cada rato
0.21 calentur _ #11+
0.21 calentur de
0.21 cesare
0.21 con _ fuert
0.21 con _ pelot
0.21 con agua
0.21 con ruido
0.21 corazon le
0.21 culebrill en
0.21 de _ barrig
0.21 de la
0.21 dice cosas
0.21 dolor _ a
0.21 dolor _ los
0.21 dolor arrib
0.21 dura _ tabla
0.21 e hinch
0.21 empez _ repent
0.21 esta _ e
0.21 esta _ mucho
0.21 esta babe
0.21 esta frio
0.21 fiebr _ manch
0.21 frio _ no
0.21 gargant _ no
0.21 golpe y
0.21 her esta
0.21 hirv en
0.21 la _ cuell
0.21 la sierr
0.21 le _ con
0.21 le _ sangr
0.21 le pegaron
0.21 lo _ en
0.21 mama de
0.21 manan y
0.21 mano _ y
0.21 mi _ dice
0.21 nac
0.21 nada y
0.21 no _ -mis
0.21 pegaron
0.21 pegaron _ una
0.21 pegaron con
0.21 pelot
0.21 pelot _ el
0.21 pelot en
0.21 perdi la
0.21 piern _ y
0.21 pupil
0.21 quita
0.21 recien nac
0.21 ronch
0.21 sangr _ a
0.21 sangr tanto
0.21 se _ torci
0.21 sierr
0.21 suena
0.21 tengo _ pies
0.21 tiene _ boca
0.21 toda _ espald
0.21 tomo _ y
0.21 una pelot
0.21 y _ -veo
0.21 y _ cara
0.21 y _ ereccion
0.21 y desde
0.21 y toma
0.21 ya _ la
0.2 #11+ _ estoy
0.2 -a -mi
0.2 -a _ -bebe
0.2 -con -el
0.2 -el -ojo
0.2 -el _ -izquierd
0.2 -he -orin
0.2 -izquierd
0.2 -la _ -y
0.2 -lo _ -despertar
0.2 -mi _ -movers
0.2 -ojo -izquierd
0.2 -sient -a
0.2 -sient _ -mi
0.2 =a_lot =cold_outside
0.2 =a_lot =nail_word
0.2 =allergen =fever
0.2 =at_rest =cannot_breathe
0.2 =belly_hit =burned_hand
0.2 =belly_hit =tingling_hands
0.2 =belly_pain =head_danger
0.2 =belly_pain =tearing
0.2 =belly_pain =vomiting
0.2 =belly_word =tearing
0.2 =bite_bad =severe_pain
0.2 =bite_bad =swallow_trouble
0.2 =bite_bad =vomiting
0.2 =burn_severity =radiates
0.2 =burn_severity =swelling_lips
0.2 =burned_hand =numb_any
0.2 =burned_hand =tingling_hands
0.2 =cannot_move_limb =cannot_move_side
0.2 =cannot_move_side =severe_weakness
0.2 =chest_lasting =rigors
0.2 =chest_lasting =rigors_hard
0.2 =child_got_pills =dangerous_person
0.2 =cholinergic =eye_hit_bad
0.2 =clot_risk =hurts_breathing
0.2 =clot_risk =pleuritic
0.2 =confused =hit_hard
0.2 =confused =wakes
0.2 =coughs_blood =spits_clots
0.2 =dangerous_person =pain_any
0.2 =days_many =sudden
0.2 =double_vision =head_danger
0.2 =drugs_taken
0.2 =ear_wax =hurts_breathing
0.2 =ear_wax =pleuritic
0.2 =eye_hit_bad =wound
0.2 =fainted =pale_clammy
0.2 =fall_any =fight_blow
0.2 =fever =upper_belly_pain
0.2 =fight_blow =hit_hard
0.2 =flank_pain =near_faint
0.2 =flank_pain =pregnant
0.2 =getting_worse =tearing
0.2 =hallucinating =hours_pain
0.2 =hallucinating =sudden
0.2 =head_danger =sweating
0.2 =head_danger =wakes
0.2 =hernia =severe_pain
0.2 =hernia_word =severe_pain
0.2 =high_fever =recent_travel
0.2 =high_fever =squeezing_word
0.2 =hip_hurts =hit_hard
0.2 =hit_hard =pain_any
0.2 =hit_hard =tingling_hands
0.2 =hours_pain =one_eye
0.2 =hours_pain =recent_surgery
0.2 =hours_pain =short_breath
0.2 =immunosuppressed =sickle_cell
0.2 =jaundice
0.2 =jaw_arm_sweat =sweating
0.2 =leg_swelling_one =nail_word
0.2 =limp_leg =limp_refuses
0.2 =limp_refuses
0.2 =means_at_hand =using_word
0.2 =new_confusion =wakes
0.2 =numb_any =tingling_hands
0.2 =radiates =trunk_pain
0.2 =severe_pain =worst_ever
0.2 =short_breath =sudden
0.2 =sickle_cell
0.2 =squeezing_word =sweating
0.2 =squeezing_word =uti
0.2 =tingling_hands
0.2 ^ _ cayo
0.2 ^ _ cuell
0.2 ^ escup
0.2 ^ sient
0.2 abuelit se
0.2 acido en
0.2 agarr el
0.2 aire _ me
0.2 al caminar
0.2 anemi
0.2 anemi falciform
0.2 ator y
0.2 brazo con
0.2 casa y
0.2 cayo acido
0.2 chill
0.2 con _ uva
0.2 desmay _ corazon
0.2 desmay el
0.2 diabetic
0.2 dice _ le
0.2 dicen _ lastim
0.2 el _ dolor
0.2 el _ frio
0.2 el carro
0.2 el pulso
0.2 elefant
0.2 en _ con
0.2 escup sangr
0.2 esta _ #99+
0.2 fiebr _ no
0.2 fiebr despu
0.2 fierr
0.2 hormigue _ las
0.2 hormigue en
0.2 inhalador _ veces
0.2 la _ hace
0.2 la vagin
0.2 largo
0.2 las piern
0.2 le salio
0.2 lengu _ y
0.2 me _ acido
0.2 me _ algo
0.2 me _ coagul
0.2 me molest
0.2 me salen
0.2 mi _ vomit
0.2 mi suegr
0.2 mucho _ cabez
0.2 mucho el
0.2 nina se
0.2 no _ puede
0.2 ojo _ de
0.2 orina _ y
0.2 papa _ que
0.2 papa dice
0.2 para dormir
0.2 pastill en
0.2 pecho _ tengo
0.2 peor dolor
0.2 pie frio
0.2 por _ vagin
0.2 que lastim
0.2 que tengo
0.2 quede _ en
0.2 quij y
0.2 ronch y
0.2 salen coagul
0.2 se _ al
0.2 se agarr
0.2 se puede
0.2 sient
0.2 sient _ el
0.2 sient hormigue
0.2 suegr
0.2 testicul _ y
0.2 tiene _ gargant
0.2 tiene _ pie
0.2 tom
0.2 un _ largo
0.2 un elefant
0.2 un fierr
0.2 una uva
0.2 uva
0.2 vagin
0.2 y _ chill
0.2 y _ esta
0.2 y _ ronca
0.2 y _ ronch
0.2 y _ salen
0.2 y _ una
0.2 y llevo
0.2 y vengo
0.19 #11+ _ esta
0.19 #11+ _ me
0.19 -brazo
0.19 -el -brazo
0.19 =a_lot =high_fever
0.19 =a_lot =long_bleed
0.19 =asthma =cannot_breathe
0.19 =asthma =retractions
0.19 =baby =lips_blue
0.19 =belly_hard =trunk_pain
0.19 =belly_hit =dangerous_person
0.19 =belly_pain =hernia_stuck
0.19 =belly_pain =pale_clammy
0.19 =belly_pain =sweating
0.19 =belly_word =high_fever
0.19 =belly_word =pale_clammy
0.19 =belly_word =sweating
0.19 =belly_word =upper_belly_pain
0.19 =bite_bad =pain_any
0.19 =bleeding_any =limb_bleeds
0.19 =bleeding_any =stool_blood
0.19 =bleeding_heavy =chest_lasting
0.19 =bleeding_heavy =limb_bleeds
0.19 =bleeds_a_lot =pregnant
0.19 =blind_one_eye =sudden
0.19 =blood_thinner =head_danger
0.19 =bluish =fever
0.19 =bluish =short_breath
0.19 =bp_extreme =head_danger
0.19 =bp_very_high =head_danger
0.19 =bruising =fever
0.19 =burn_severity =elderly
0.19 =burn_severity =many_days
0.19 =burn_severity =postpartum
0.19 =calf =fever
0.19 =chest_any =long_bleed
0.19 =chest_lasting =getting_worse
0.19 =chest_lasting =recent_surgery
0.19 =chest_lasting =smoke
0.19 =choking =purple_word
0.19 =choking =turning_blue
0.19 =cocaine =head_danger
0.19 =confused =fall_any
0.19 =double_vision =headache
0.19 =double_vision =pain_any
0.19 =drooling =fever
0.19 =drowsy =means_mentioned
0.19 =drowsy =using_word
0.19 =ear_swollen =squeezing_word
0.19 =eye_area =seizure
0.19 =eye_area =unresponsive
0.19 =eye_hit_bad =getting_worse
0.19 =eye_hit_bad =limb_bleeds
0.19 =eye_hit_bad =neck_pain
0.19 =eye_hit_bad =recent_travel
0.19 =eye_hit_bad =stool_blood
0.19 =eyelids_swollen
0.19 =fall_any =pain_any
0.19 =fever =wakes
0.19 =getting_worse =pain_any
0.19 =getting_worse =squeezing_word
0.19 =head_danger =postpartum
0.19 =head_injury =hours_pain
0.19 =head_injury =numb_any
0.19 =headache =postpartum
0.19 =hernia_stuck =trunk_pain
0.19 =hip_hurts =trunk_pain
0.19 =hit_hard =severe_pain
0.19 =hours_pain =wakes
0.19 =inhaler_fails =retractions
0.19 =limb_bleeds =vaginal_bleeding
0.19 =neck_pain
0.19 =neck_pain =pain_any
0.19 =one_side_belly =vomiting
0.19 =pain_any =priapism
0.19 =pain_any =purple_word
0.19 =pain_any =recent_travel
0.19 =postpartum =rigors
0.19 =postpartum =rigors_hard
0.19 =postpartum =squeezing_word
0.19 =pregnant =swelling_face
0.19 =recent_travel =squeezing_word
0.19 =shaking =young_baby
0.19 =short_breath =young_baby
0.19 =smoker
0.19 =stool_blood
0.19 =stool_blood =vaginal_bleeding
0.19 =sudden =swelling
0.19 =trunk_pain =young_baby
0.19 =wont_feed =young_baby
0.19 ^ _ dan
0.19 ^ _ tobill
0.19 abej
0.19 agua hirv
0.19 ampoll en
0.19 atras de
0.19 brazo y
0.19 cabez ayer
0.19 cachet
0.19 cada _ peor
0.19 casi se
0.19 chorr de
0.19 como #11+
0.19 cuest tragar
0.19 dano a
0.19 de su
0.19 debil y
0.19 deje _ tomar
0.19 derech de
0.19 di
0.19 dolor terribl
0.19 duele _ lado
0.19 durmi _ mitad
0.19 el antibiotic
0.19 el azucar
0.19 en _ cost
0.19 epoc y
0.19 esta hirv
0.19 fiebr me
0.19 frent
0.19 frent y
0.19 fumo
0.19 fumo _ y
0.19 fumo algo
0.19 herman tomo
0.19 herni
0.19 hoy vomit
0.19 iman
0.19 infeccion de
0.19 la _ ayer
0.19 la frent
0.19 la pancit
0.19 late
0.19 le dio
0.19 los _ morad
0.19 mama _ desmay
0.19 matar ya
0.19 mi _ respir
0.19 mucha fiebr
0.19 negra como
0.19 pancit
0.19 papa _ puede
0.19 papa no
0.19 pedaz de
0.19 piern
0.19 piern hinch
0.19 popo _ como
0.19 problem
0.19 problem _ corazon
0.19 problem del
0.19 puedo _ nada
0.19 raro _ no
0.19 raro y
0.19 respirar _ tengo
0.19 sal y
0.19 sale _ sangr
0.19 salio _ chorr
0.19 sangr _ con
0.19 sangr con
0.19 se _ desde
0.19 se _ puso
0.19 seman _ de
0.19 seman esta
0.19 tabla _ no
0.19 tengo _ fiebr
0.19 tengo sangr
0.19 tiene
0.19 tiene _ esta
0.19 tomar _ dos
0.19 tomar hace
0.19 tos _ y
0.19 tres horas
0.19 un chorr
0.19 un pedaz
0.19 una _ un
0.19 una seman
0.19 una serpient
0.19 ve la
0.19 vez peor
0.19 vibor _ el
0.19 vomit _ me
0.19 y _ -respirab
0.19 y _ debil
0.19 y _ voy
0.19 y mucha
0.18 -hoy
0.18 -tomo
0.18 =abuse_danger =bleeding_any
0.18 =abuse_danger =vaginal_bleeding
0.18 =acts_drunk =speech
0.18 =again_fainted =racing_heart
0.18 =alcohol =speech
0.18 =alcohol =unresponsive
0.18 =alcohol =withdrawal
0.18 =baby =hours_pain
0.18 =belly_hit =belly_pain
0.18 =belly_pain
0.18 =belly_pain =fall_any
0.18 =belly_pain =hit_hard
0.18 =belly_pain =pain_any
0.18 =bite_bad =headache
0.18 =black_stool =head_danger
0.18 =bleeding_heavy =nail_word
0.18 =blister_any =burned_hand
0.18 =blister_word =burned_hand
0.18 =blood_thinner =hit_hard
0.18 =blood_thinner =long_bleed
0.18 =bluish =cough
0.18 =blurry_vision =eye_red
0.18 =bp_high =headache
0.18 =bp_high =squeezing_word
0.18 =burn_severity =dangerous_person
0.18 =burn_severity =right_side
0.18 =burned_hand =rash
0.18 =cannot_breathe =leg_feet_swollen
0.18 =chest_lasting =double_vision
0.18 =chest_lasting =indigestion_odd
0.18 =chest_lasting =uti
0.18 =chest_pain =radiates
0.18 =clot_risk =high_fever
0.18 =co_words =hives
0.18 =co_words =hives_all
0.18 =cough =lips_blue
0.18 =days_many =recent_surgery
0.18 =deep_burn =skin_peeling
0.18 =drooling =eye_hit_bad
0.18 =drowsy =hours_pain
0.18 =drowsy =no_urine
0.18 =elderly =speech
0.18 =eye_hit_bad =face_blisters
0.18 =eye_hit_bad =jaundice
0.18 =eye_hit_bad =recent_infection
0.18 =eye_hit_bad =rigors
0.18 =eye_hit_bad =swallow_trouble
0.18 =eye_pain =eye_red
0.18 =eye_red =fever
0.18 =eye_red =pain_any
0.18 =eye_red =rash
0.18 =fall_any =severe_pain
0.18 =fall_any =vomiting
0.18 =fever =spreading
0.18 =floppy_es =unresponsive
0.18 =gas_smell =vomiting
0.18 =head_danger =hours_pain
0.18 =head_danger =rigors
0.18 =head_danger =severe_pain
0.18 =hours_pain =pain_any
0.18 =indigestion_odd
0.18 =indigestion_odd =long_bleed
0.18 =indigestion_odd =pale_clammy
0.18 =indigestion_odd =sweating
0.18 =indigestion_odd =wont_go_away
0.18 =jaundice =pain_any
0.18 =jaundice =right_side
0.18 =jaundice =squeezing_word
0.18 =jaw_locked =swelling
0.18 =jaw_locked =tooth_bad
0.18 =nail_word =priapism
0.18 =nail_word =wont_go_away
0.18 =no_urine =numb_any
0.18 =not_clotting =wound
0.18 =pain_any =swallow_trouble
0.18 =pale_clammy =wont_go_away
0.18 =pregnant =trunk_pain
0.18 =radiates =severe_pain
0.18 =rash =stiff_neck
0.18 =rigors_hard =uti
0.18 =severe_pain =swelling
0.18 =soaking_pad =young_baby
0.18 =stiff_neck =vaginal_bleeding
0.18 =sweating =wont_go_away
0.18 =unresponsive =young_baby
0.18 ^ _ doble
0.18 ^ _ peor
0.18 ^ despu
0.18 ^ llegu
0.18 a _ alberc
0.18 aguadit
0.18 ahora toso
0.18 alcohol
0.18 ampoll _ la
0.18 anos _ la
0.18 arrib a
0.18 bien _ se
0.18 boca me
0.18 brazo _ y
0.18 brazo izquierd
0.18 cacahuat
0.18 cada hora
0.18 calient _ de
0.18 cayo y
0.18 con _ hirv
0.18 cuest
0.18 de _ cesare
0.18 de _ costill
0.18 debaj _ las
0.18 dias _ ahora
0.18 dijo que
0.18 duele _ fiebr
0.18 el perro
0.18 escalofri fuert
0.18 estoy pal
0.18 estuv en
0.18 fiebr cuell
0.18 gargant y
0.18 habla _ borrach
0.18 habla como
0.18 hay
0.18 herman
0.18 hija _ trago
0.18 hinch que
0.18 hirv _ el
0.18 infeccion en
0.18 inhalador no
0.18 la _ tomo
0.18 la cesare
0.18 lados y
0.18 las _ derech
0.18 las _ y
0.18 le _ atras
0.18 llegu
0.18 los _ rojos
0.18 mi herman
0.18 mordi _ mi
0.18 mordi a
0.18 mov
0.18 muela infect
0.18 no -tomo
0.18 no quier
0.18 operaron de
0.18 orinar _ ayer
0.18 oscur
0.18 oye
0.18 oye _ y
0.18 oye voces
0.18 pecho _ estoy
0.18 pecho _ se
0.18 picaron
0.18 por _ muela
0.18 primer vez
0.18 profund en
0.18 puent
0.18 respir _ y
0.18 respirar _ se
0.18 respirar acost
0.18 ronch _ todos
0.18 sale
0.18 se _ dos
0.18 se va
0.18 tengo mucho
0.18 testicul hinch
0.18 toall _ hora
0.18 todos _ y
0.18 tome _ y
0.18 tomo cloro
0.18 toso sangr
0.18 una _ con
0.18 una _ que
0.18 una ereccion
0.18 va la
0.18 voces y
0.18 vomit con
0.18 vuelo
0.18 y _ de
0.18 y _ salio
0.18 y _ toso
0.18 y fria
0.17 #11+
0.17 #99+ _ esta
0.17 -donde
0.17 -donde -esta
0.17 -fuerz
0.17 -respirar
0.17 -sabe -donde
0.17 -sabe _ -esta
0.17 =baby =mania_psychosis
0.17 =baby =soft_spot
0.17 =back_pain
0.17 =back_pain =eye_hit_bad
0.17 =back_pain =pain_any
0.17 =barking_stridor =burn_severity
0.17 =belly_hard =vomiting
0.17 =belly_hit =clear_fluid
0.17 =belly_hit =leaking
0.17 =belly_pain =belly_word
0.17 =belly_word =one_side_belly
0.17 =bite_bad =confused
0.17 =bite_bad =halos
0.17 =bite_bad =jaw_locked
0.17 =bite_bad =rash
0.17 =bite_bad =sting
0.17 =bite_bad =swelling_lips
0.17 =bite_bad =tendon_seen
0.17 =bite_bad =wont_swallow
0.17 =bite_bad =yellow_halos
0.17 =bleeding_any =fall_any
0.17 =bleeding_heavy =days_many
0.17 =bleeds_a_lot =days_many
0.17 =bruising =child_bruises
0.17 =burn_severity =chemical_burn
0.17 =burn_severity =chemical_strong
0.17 =burn_severity =choking
0.17 =burn_severity =nausea
0.17 =burn_severity =soft_spot
0.17 =burn_severity =sudden
0.17 =burned_hand =pregnant
0.17 =burned_hand =swelling
0.17 =calf =recent_surgery
0.17 =calf =wound
0.17 =cannot_breathe =cough
0.17 =cannot_speak
0.17 =cannot_speak =speech
0.17 =chemical_burn
0.17 =chemical_burn =chemical_strong
0.17 =chemical_burn =fall_any
0.17 =chemical_burn =hit_hard
0.17 =chemical_strong =fall_any
0.17 =chemical_strong =hit_hard
0.17 =chest_any =nausea
0.17 =chest_lasting =limp_leg
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =swelling
0.17 =chest_pressure =jaw_arm_sweat
0.17 =child_bruises
0.17 =choking =nail_word
0.17 =clear_fluid =fall_any
0.17 =clear_fluid =fight_blow
0.17 =clear_fluid =hit_hard
0.17 =clear_fluid =limb_injury
0.17 =cold_exposure
0.17 =cold_exposure =head_danger
0.17 =cold_limb =eye_hit_bad
0.17 =cold_limb =pain_any
0.17 =cold_only =young_baby
0.17 =dangerous_person =means_mentioned
0.17 =dark_urine
0.17 =days_many =preterm_weeks
0.17 =deformed =tendon_seen
0.17 =deformed =to_the_bone
0.17 =diabetes =wound
0.17 =diarrhea =diarrhea_many
0.17 =diarrhea_many
0.17 =elderly
0.17 =elderly =severe_weakness
0.17 =eye_area =fight_blow
0.17 =eye_area =halos
0.17 =eye_area =leaking
0.17 =eye_area =limb_injury
0.17 =eye_area =squeezing_word
0.17 =eye_area =yellow_halos
0.17 =eye_bulge =eye_hit_bad
0.17 =eye_hit_bad =halos
0.17 =eye_hit_bad =hurts_move
0.17 =eye_hit_bad =muscle_tear
0.17 =eye_hit_bad =urinary_stuck
0.17 =eye_hit_bad =urinary_stuck_long
0.17 =eye_hit_bad =using_word
0.17 =eye_hit_bad =yellow_halos
0.17 =eye_pain =halos
0.17 =eye_pain =yellow_halos
0.17 =fall_any =hip_fracture
0.17 =fall_any =leaking
0.17 =fall_any =vaginal_bleeding
0.17 =fell =hip_fracture
0.17 =fell =severe_weakness
0.17 =fever =glass_test
0.17 =fight_blow =leaking
0.17 =glass_test
0.17 =glass_test =purple_rash
0.17 =glass_test =rash
0.17 =glass_test =vaginal_bleeding
0.17 =halos
0.17 =halos =pain_any
0.17 =halos =yellow_halos
0.17 =head_danger =one_side_belly
0.17 =head_danger =overdose_taken
0.17 =head_danger =smoke
0.17 =headache =nail_word
0.17 =high_fever =unresponsive
0.17 =high_fever =vaginal_bleeding
0.17 =hip_fracture
0.17 =hip_fracture =hit_hard
0.17 =hip_fracture =severe_weakness
0.17 =hip_hurts =squeezing_word
0.17 =hit_hard =leaking
0.17 =jaw_arm_sweat =pain_any
0.17 =leaking =limb_injury
0.17 =leg_swelling_one =recent_surgery
0.17 =nail_word =purple_word
0.17 =no_urine =soft_spot
0.17 =pain_any =rigors_hard
0.17 =pain_any =urinary_stuck
0.17 =pain_any =urinary_stuck_long
0.17 =pain_any =yellow_halos
0.17 =preterm_weeks
0.17 =radiates =sudden
0.17 =rash
0.17 =recent_surgery =sudden
0.17 =rigors =skin_infection
0.17 =rigors_hard =skin_infection
0.17 =skin_infection =wound_infected
0.17 =squeezing_word
0.17 =sting =swelling_throat
0.17 =sting =throat_closing
0.17 =swallow_trouble =swelling
0.17 =swelling =wont_swallow
0.17 =tendon_seen
0.17 =tendon_seen =to_the_bone
0.17 =yellow_halos
0.17 ^ _ anticonceptiv
0.17 ^ _ espos
0.17 ^ _ hacerm
0.17 ^ _ piern
0.17 ^ _ vomit
0.17 abajo y
0.17 abuel _ cayo
0.17 aceler y
0.17 aguant _ dolor
0.17 altur
0.17 apriet
0.17 apriet _ pecho
0.17 apriet el
0.17 arrib de
0.17 atragant _ carne
0.17 aunqu _ sent
0.17 ayer _ en
0.17 bebe _ mueve
0.17 bebe _ se
0.17 blanc y
0.17 cabez _ esta
0.17 cabez _ mi
0.17 cada #11+
0.17 cae _ lado
0.17 cae un
0.17 calentador
0.17 carne y
0.17 claro
0.17 cloro _ el
0.17 con _ en
0.17 con carne
0.17 corazon _ y
0.17 cuerp y
0.17 de _ esta
0.17 de _ mama
0.17 de _ ya
0.17 deja
0.17 deja _ sangrar
0.17 deja de
0.17 derech _ la
0.17 desmay en
0.17 despu _ un
0.17 destapacan
0.17 diarre _ veces
0.17 empap tres
0.17 en _ luces
0.17 encog
0.17 encog las
0.17 escaler _ no
0.17 escaler y
0.17 espos _ el
0.17 este sent
0.17 estoy en
0.17 fue
0.17 halos
0.17 halos _ las
0.17 halos en
0.17 hija _ el
0.17 hijo _ puede
0.17 la _ amarill
0.17 la primer
0.17 las luces
0.17 limpiador
0.17 liqu claro
0.17 mama _ diabetic
0.17 mama es
0.17 manch _ que
0.17 mate _ mi
0.17 mate a
0.17 mi _ estab
0.17 morad _ no
0.17 morad que
0.17 mucho dolor
0.17 mucho y
0.17 muy _ no
0.17 nariz _ del
0.17 nariz despu
0.17 no _ -donde
0.17 no _ -fuerz
0.17 no _ caminar
0.17 no _ mueve
0.17 no deja
0.17 no paro
0.17 pantorrill esta
0.17 pantorrill hinch
0.17 paro de
0.17 puede _ bien
0.17 puede _ y
0.17 puede parar
0.17 quitarm
0.17 ruido _ respirar
0.17 ruido al
0.17 sangrar _ empap
0.17 sangrar ya
0.17 se _ en
0.17 se _ parar
0.17 se _ toda
0.17 si lo
0.17 sus pastill
0.17 tomo anticonceptiv
0.17 tose mucho
0.17 tres toall
0.17 un _ claro
0.17 un _ no
0.17 un _ y
0.17 un liqu
0.17 una _ esta
0.17 ve _ hueso
0.17 vecin
0.17 y _ como
0.17 y _ con
0.17 y _ diabetic
0.17 y las
0.17 ya _ tres
0.16 -el _ -en
0.16 -ha _ -en
0.16 -nada
0.16 -panal -en
0.16 -panal _ -todo
0.16 -ya
0.16 =a_lot =coughs_blood
0.16 =a_lot =feels_sleepy
0.16 =a_lot =fell
0.16 =a_lot =high_altitude
0.16 =a_lot =jaw_arm_sweat
0.16 =at_rest =chest_any
0.16 =at_rest =chest_pressure
0.16 =baby =hallucinating
0.16 =baby =hernia_stuck
0.16 =baby =pregnant
0.16 =back_pain =rigors
0.16 =belly_hit =confused
0.16 =belly_hit =fall_hard
0.16 =belly_pain =hours_pain
0.16 =belly_word =many_days
0.16 =bite_bad =speech
0.16 =black_stool =near_faint
0.16 =bleeding_any =new_baby
0.16 =bleeding_heavy =pregnant
0.16 =bluish =hurts_breathing
0.16 =blurry_vision =swelling
0.16 =burn_severity =cold_outside
0.16 =burn_severity =hallucinating
0.16 =burn_severity =hernia_stuck
0.16 =burn_severity =tia_resolved
0.16 =cannot_breathe =chest_lasting
0.16 =cannot_breathe =hours_pain
0.16 =car_crash =numb_any
0.16 =chest_lasting =head_danger
0.16 =chest_pain =hours_pain
0.16 =chest_pain =pale_clammy
0.16 =chest_pressure =pale_clammy
0.16 =chest_pressure =sweating
0.16 =clot_risk =soaking_pad
0.16 =clot_risk =young_baby
0.16 =cold_only =days_many
0.16 =confused =sugar_low
0.16 =confused =sugar_very_low
0.16 =coughs_blood =pain_any
0.16 =cramps =pregnant
0.16 =days_many =itching
0.16 =days_many =itchy_only
0.16 =done_with_it =harm_others
0.16 =drowsy =feels_sleepy
0.16 =elderly =unresponsive
0.16 =eye_hit_bad =high_altitude
0.16 =eye_hit_bad =hip_hurts
0.16 =eye_hit_bad =racing_heart
0.16 =eye_hit_bad =recent_surgery
0.16 =eye_hit_bad =swelling_face
0.16 =eye_red =eyelids_swollen
0.16 =eyelids_swollen =fever
0.16 =fall_any =hip_hurts
0.16 =fall_any =purple_word
0.16 =fall_any =trunk_pain
0.16 =fell =hip_hurts
0.16 =fever =recent_surgery
0.16 =fever =vomiting_constantly
0.16 =flank_pain =rigors
0.16 =head_danger =high_altitude
0.16 =head_danger =hip_hurts
0.16 =head_danger =sudden
0.16 =headache =high_altitude
0.16 =hernia =purple_word
0.16 =hernia_stuck =nail_word
0.16 =hernia_stuck =purple_word
0.16 =hernia_stuck =vomiting
0.16 =hernia_word =purple_word
0.16 =high_altitude =pain_any
0.16 =high_altitude =vomiting
0.16 =high_fever =purple_rash
0.16 =hip_hurts
0.16 =hip_hurts =pain_any
0.16 =hip_hurts =rigors
0.16 =hit_hard =trunk_pain
0.16 =hours_pain =immunosuppressed
0.16 =hurts_breathing =nail_word
0.16 =itching =pregnant
0.16 =itching =preterm_weeks
0.16 =itchy_only =pregnant
0.16 =itchy_only =preterm_weeks
0.16 =long_bleed =vaginal_bleeding
0.16 =nail_word =squeezing_word
0.16 =nail_word =swelling_lips
0.16 =pain_any =tia_resolved
0.16 =pain_any =using_word
0.16 =pale_clammy =severe_pain
0.16 =postpartum =wound
0.16 =pregnant =swelling
0.16 =pregnant =vomiting_constantly
0.16 =radiates =rigors
0.16 =recent_surgery =young_baby
0.16 =rigors =seizure
0.16 =seizure =shaking
0.16 =severe_headache =vomiting
0.16 =severe_pain =swallow_trouble
0.16 =severe_pain =throat_sore
0.16 =severe_pain =wont_swallow
0.16 =squeezing_word =trunk_pain
0.16 =swelling =throat_tight
0.16 =vomiting =withdrawal
0.16 ^ _ abuelit
0.16 ^ _ azucar
0.16 ^ _ desmay
0.16 ^ _ empez
0.16 ^ _ rojo
0.16 ^ vomit
0.16 abuelit
0.16 aire _ tengo
0.16 alberc _ sacam
0.16 alberc lo
0.16 anemi _ y
0.16 atoro
0.16 bebe llora
0.16 cabez _ tengo
0.16 cabez fuert
0.16 con _ ojo
0.16 cuerp
0.16 de #
0.16 de _ fuert
0.16 de _ ojo
0.16 derech abajo
0.16 dolor _ abajo
0.16 dorm y
0.16 duele _ barrig
0.16 duele muchisim
0.16 embaraz
0.16 en _ brazo
0.16 en _ ojos
0.16 espos no
0.16 esta _ con
0.16 esta _ toda
0.16 esta cerr
0.16 falciform y
0.16 fuert _ a
0.16 fuert abajo
0.16 golpe
0.16 golpe _ cabez
0.16 horribl y
0.16 la _ estoy
0.16 la _ lo
0.16 la piel
0.16 lado _ abajo
0.16 las dos
0.16 lleno _ toall
0.16 lleno una
0.16 lo sacam
0.16 me _ muchisim
0.16 me empez
0.16 mi _ llora
0.16 mi abuelit
0.16 mi azucar
0.16 minut _ tomo
0.16 mucha sangr
0.16 nino _ tomo
0.16 pastill nueva
0.16 piern hinchad
0.16 prendim
0.16 prendim el
0.16 sangr _ por
0.16 sangr _ y
0.16 sangr muchisim
0.16 se _ atoro
0.16 sent en
0.16 tanto _ gargant
0.16 tanto la
0.16 tembl toda
0.16 tengo _ sueno
0.16 tengo dolor
0.16 todo _ lado
0.16 tomo warfarin
0.16 toso y
0.16 traig
0.16 un _ al
0.16 un _ de
0.16 veo cosas
0.16 verde
0.16 vista _ un
0.16 vista de
0.16 voy _ matar
0.16 y _ todo
0.16 y _ warfarin
0.16 ya _ aguant
0.15 -dia -y
0.15 -orin _ -todo
0.15 =a_lot =bluish
0.15 =a_lot =blurry_vision
0.15 =allergen =baby
0.15 =back_pain =flank_pain
0.15 =belly_hard =green_vomit
0.15 =belly_hard =phlegm
0.15 =belly_hit =eye_hit_bad
0.15 =belly_hit =severe_pain
0.15 =belly_pain =squeezing_word
0.15 =belly_word
0.15 =belly_word =days_many
0.15 =belly_word =green_vomit
0.15 =belly_word =phlegm
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bite_bad =skin_infection
0.15 =bite_bad =tooth
0.15 =bite_bad =wound_infected
0.15 =bleeding_any =racing_heart
0.15 =bleeding_heavy =young_baby
0.15 =blurry_vision =headache
0.15 =burn_severity =heat_exposure
0.15 =burn_severity =soaking_pad
0.15 =burned_hand =swelling_lips
0.15 =cannot_breathe =fast_breathing
0.15 =cannot_breathe =kid_breathing
0.15 =chest_any =hurts_breathing
0.15 =chest_any =pleuritic
0.15 =chest_any =pregnant
0.15 =chest_lasting =eye_area
0.15 =chest_lasting =radiates_groin
0.15 =chest_lasting =sting
0.15 =chest_lasting =testicle
0.15 =chest_lasting =vomiting_blood
0.15 =chest_pain =hurts_breathing
0.15 =chest_pain =pleuritic
0.15 =chest_tearing =hours_pain
0.15 =chest_tearing =sudden
0.15 =chest_tearing =tearing
0.15 =chest_tearing =tearing_trunk
0.15 =clot_risk =rigors
0.15 =clot_risk =rigors_hard
0.15 =confused =speech
0.15 =days_many =headache
0.15 =drug_named =fever
0.15 =elderly =nail_word
0.15 =eye_area =sting
0.15 =eye_hit_bad =eyelids_swollen
0.15 =eye_hit_bad =pain_beyond
0.15 =eye_hit_bad =squeezing_word
0.15 =eye_hit_bad =throat_side
0.15 =eyelids_swollen =swelling
0.15 =face_blisters =pain_any
0.15 =fainted =sweating
0.15 =fall_any
0.15 =fall_any =thrown_off
0.15 =fast_breathing =retractions
0.15 =fell =head_danger
0.15 =fell =hit_hard
0.15 =fever =moved_right
0.15 =fever =right_side
0.15 =fever =skin_peeling
0.15 =getting_worse =sudden
0.15 =hernia_word =radiates_groin
0.15 =hit_hard =thrown_off
0.15 =hours_pain =sweating
0.15 =hours_pain =tearing
0.15 =hours_pain =tearing_trunk
0.15 =hurts_breathing =trunk_pain
0.15 =kid_breathing =retractions
0.15 =limb_injury =radiates_groin
0.15 =limb_injury =testicle
0.15 =long_bleed =new_baby
0.15 =long_bleed =radiates_groin
0.15 =long_bleed =testicle
0.15 =long_bleed =trunk_pain
0.15 =moved_right =severe_pain
0.15 =muscle_hard =short_breath
0.15 =nail_word =new_baby
0.15 =new_confusion =pale_clammy
0.15 =new_confusion =sweating
0.15 =numb_any =vomiting
0.15 =pain_any =pain_beyond
0.15 =pain_any =squeezing_word
0.15 =pleuritic =trunk_pain
0.15 =racing_heart =vaginal_bleeding
0.15 =rash =sting
0.15 =retractions =short_breath
0.15 =right_side =severe_pain
0.15 =skin_infection =tooth
0.15 =sudden =tearing
0.15 =sudden =tearing_trunk
0.15 =sudden =worst_ever
0.15 =throat_side
0.15 =thrown_off
0.15 =tooth =wound_infected
0.15 ^ _ bola
0.15 ^ _ infect
0.15 ^ _ mama
0.15 ^ _ picaron
0.15 ^ hay
0.15 ^ ya
0.15 a _ bebe
0.15 ahora _ mucho
0.15 alarm
0.15 bebe
0.15 bola _ la
0.15 cabez en
0.15 cirrosis y
0.15 cloro _ los
0.15 con _ dolor
0.15 de pastill
0.15 desde hoy
0.15 dias _ sangr
0.15 dolor
0.15 duro
0.15 e
0.15 el _ medicin
0.15 el pie
0.15 el prepuci
0.15 en _ frent
0.15 en _ ojo
0.15 fue _ aire
0.15 fue el
0.15 grita
0.15 habla raro
0.15 hace
0.15 hinchan los
0.15 infect
0.15 infect la
0.15 izquierd _ estoy
0.15 la _ mi
0.15 la _ nueva
0.15 la alarm
0.15 la pila
0.15 las ventan
0.15 los _ hinchad
0.15 luz _ una
0.15 mare
0.15 me fue
0.15 me picaron
0.15 mi vida
0.15 mucho mas
0.15 nada _ dolor
0.15 nada un
0.15 nino respir
0.15 no -he
0.15 no _ sacar
0.15 ojos _ no
0.15 operaron _ seman
0.15 operaron la
0.15 pela _ piel
0.15 pela la
0.15 piel y
0.15 prepuci
0.15 puedo _ gases
0.15 puedo sacar
0.15 que se
0.15 quier _ y
0.15 rap _ se
0.15 sacar
0.15 sacar gases
0.15 se _ pela
0.15 se cayo
0.15 tiene _ moreton
0.15 tiene cirrosis
0.15 tomo _ frasc
0.15 tosi
0.15 un _ muy
0.15 vecin se
0.15 ventan
0.15 vomit _ desde
0.15 y _ dio
0.15 y _ doble
0.14 #11+ _ vomit
0.14 #11+ seman
0.14 #99+ sobre
0.14 =a_lot
0.14 =a_lot =burned_hand
0.14 =a_lot =numb_any
0.14 =a_lot =unresponsive
0.14 =a_lot =young_baby
0.14 =abuse_danger =swallow_trouble
0.14 =allergen =blister_any
0.14 =allergen =blister_word
0.14 =allergen =child_got_pills
0.14 =allergen =upper_belly_pain
0.14 =arm_hand_pain =pale_clammy
0.14 =baby =drowsy
0.14 =baby =numb_any
0.14 =back_pain =head_danger
0.14 =back_pain =weak_legs
0.14 =belly_hit =elderly
0.14 =belly_pain =diabetes
0.14 =belly_word =bleeding_any
0.14 =belly_word =diabetes
0.14 =belly_word =preterm_weeks
0.14 =bladder_bowel_loss =weak_legs
0.14 =bleeding_any =hours_pain
0.14 =bleeding_heavy =hours_pain
0.14 =bleeding_heavy =postpartum
0.14 =blister_any =drug_named
0.14 =blister_any =eye_hit_bad
0.14 =blister_any =fever
0.14 =blister_word =drug_named
0.14 =blister_word =eye_hit_bad
0.14 =bluish =pain_beyond
0.14 =blurry_vision =swelling_lips
0.14 =both_legs
0.14 =bruising =short_breath
0.14 =bruising =vaginal_bleeding
0.14 =burn_any =skin_peeling
0.14 =burn_severity =chest_pain
0.14 =burn_severity =wakes
0.14 =burn_severity =wound_infected
0.14 =burned_hand =pain_any
0.14 =burned_hand =severe_pain
0.14 =calf
0.14 =cannot_breathe =sudden
0.14 =chest_any =chest_pain
0.14 =chest_any =pain_any
0.14 =chest_lasting =numb_any
0.14 =chest_lasting =swallow_trouble
0.14 =chest_pain =jaw_arm_sweat
0.14 =chest_pain =pain_any
0.14 =clot_risk =nail_word
0.14 =clot_risk =short_breath
0.14 =clot_risk =sudden
0.14 =confused =severe_weakness
0.14 =dangerous_person =swallow_trouble
0.14 =dizzy =vomiting
0.14 =elderly =head_injury
0.14 =elderly =hip_fracture
0.14 =eye_area =eyelids_swollen
0.14 =eye_area =sudden
0.14 =eye_hit_bad =limb_injury
0.14 =eye_hit_bad =one_side_throat
0.14 =eye_hit_bad =weak_legs
0.14 =face_droop =speech_garbled
0.14 =fainted =radiates
0.14 =fall_any =squeezing_word
0.14 =fever =wound_infected
0.14 =flank_pain =weak_legs
0.14 =getting_worse
0.14 =head_danger =rigors_hard
0.14 =head_danger =swelling
0.14 =head_danger =uti
0.14 =hip_hurts =weak_legs
0.14 =hours_pain =swallow_trouble
0.14 =jaw_arm_sweat =trunk_pain
0.14 =jaw_locked =one_side_belly
0.14 =kidney_stone =severe_pain
0.14 =lips_blue =short_breath
0.14 =nail_word =pale_clammy
0.14 =nail_word =recent_surgery
0.14 =nail_word =swelling_throat
0.14 =nail_word =throat_closing
0.14 =nail_word =unresponsive
0.14 =new_baby =postpartum
0.14 =one_eye =sudden
0.14 =one_side_belly =one_side_throat
0.14 =one_side_throat =pain_any
0.14 =pain_any =weak_legs
0.14 =pregnant
0.14 =radiates =weak_legs
0.14 =recent_surgery =short_breath
0.14 =rigors =sugar_low
0.14 =rigors =sugar_very_low
0.14 =rigors =vomiting
0.14 =rigors_hard =vomiting
0.14 =shaking =sugar_low
0.14 =shaking =sugar_very_low
0.14 =short_breath =speech
0.14 =short_breath =swelling_lips
0.14 =spreading =wound
0.14 =squeezing_word =weak_legs
0.14 =throat_sore
0.14 =uti =vomiting
0.14 ^ #11+
0.14 ^ _ cada
0.14 ^ _ demasiad
0.14 ^ _ quemo
0.14 ^ _ trago
0.14 ^ fiebr
0.14 a _ hija
0.14 a la
0.14 agarr _ pecho
0.14 ahora escalofri
0.14 al ojo
0.14 amoniac
0.14 bajar
0.14 bebe _ cayo
0.14 borros
0.14 chuec _ no
0.14 costill
0.14 creo _ me
0.14 de _ lado
0.14 dice _ se
0.14 dieron un
0.14 dio _ convulsion
0.14 dos _ esta
0.14 el _ cu
0.14 embaraz _ estoy
0.14 en _ nariz
0.14 espos me
0.14 espum
0.14 esta calient
0.14 estoy muy
0.14 frio y
0.14 fuert _ el
0.14 hace dos
0.14 hijo se
0.14 hinch _ fiebr
0.14 la _ calient
0.14 labi _ y
0.14 le _ espum
0.14 mama _ la
0.14 meses _ muy
0.14 meses esta
0.14 mucho con
0.14 nause
0.14 no _ comer
0.14 papa _ desmay
0.14 ros y
0.14 sale espum
0.14 se _ pal
0.14 tengo _ meses
0.14 tres _ y
0.14 ve _ que
0.14 veo borros
0.14 y _ ampoll
0.13 # dias
0.13 -aire
0.13 -comer
0.13 -derech
0.13 -despiert -para
0.13 -despiert _ -comer
0.13 -lado
0.13 -lado -derech
0.13 -panal desde
0.13 -para -comer
0.13 =a_lot =alcohol
0.13 =a_lot =calf
0.13 =a_lot =car_crash
0.13 =a_lot =hernia
0.13 =a_lot =hernia_word
0.13 =a_lot =stiff_neck
0.13 =a_lot =testicle
0.13 =a_lot =vomiting_blood
0.13 =abuse_danger =means_mentioned
0.13 =allergen =making_swell
0.13 =baby =new_baby
0.13 =baby =postpartum
0.13 =belly_pain =bleeding_any
0.13 =belly_pain =pancreas
0.13 =belly_word =pancreas
0.13 =belly_word =squeezing_word
0.13 =bite_bad =short_breath
0.13 =bleeding_any =calf
0.13 =bleeding_any =preterm_weeks
0.13 =bleeding_heavy =calf
0.13 =blister_any =deep_burn
0.13 =blister_any =fall_any
0.13 =blister_any =hit_hard
0.13 =blister_word =fall_any
0.13 =blister_word =hit_hard
0.13 =blurry_vision =burn_severity
0.13 =burn_severity
0.13 =burn_severity =cocaine
0.13 =burn_severity =inconsolable
0.13 =burn_severity =rigors_hard
0.13 =burn_severity =severe_weakness
0.13 =burn_severity =speech
0.13 =burn_severity =vomiting_constantly
0.13 =burned_hand =swelling_face
0.13 =calf =hurts_breathing
0.13 =calf =pleuritic
0.13 =cannot_speak =face_droop
0.13 =cant_stand
0.13 =cant_stand =limp_leg
0.13 =cant_stand =limp_refuses
0.13 =cant_stand =severe_weakness
0.13 =car_crash =cut_by_accident
0.13 =car_crash =eye_hit_bad
0.13 =car_crash =pain_any
0.13 =car_crash =severe_pain
0.13 =chest_any =cocaine
0.13 =chest_any =short_breath
0.13 =chest_lasting =co_words
0.13 =chest_pain =cocaine
0.13 =chest_pain =short_breath
0.13 =child_got_pills =unresponsive
0.13 =clot_risk =days_many
0.13 =co_words
0.13 =cocaine =drugs_taken
0.13 =cocaine =trunk_pain
0.13 =confused =high_altitude
0.13 =confused =sudden_balance
0.13 =confused =vomiting
0.13 =coughs_blood =short_breath
0.13 =dangerous_person =vomiting
0.13 =days_many =leg_swelling_one
0.13 =days_many =long_bleed
0.13 =dizzy =near_faint
0.13 =drugs_taken =using_word
0.13 =elderly =eye_hit_bad
0.13 =elderly =sudden
0.13 =eye_area =nail_word
0.13 =eye_bulge =fever
0.13 =eye_hit_bad =hip_fracture
0.13 =eye_hit_bad =leg_swelling_one
0.13 =eye_hit_bad =pancreas
0.13 =eye_hit_bad =rash
0.13 =eye_hit_bad =shingles
0.13 =eye_hit_bad =sting
0.13 =eye_red =swelling
0.13 =fainted =flank_pain
0.13 =fainted =trunk_pain
0.13 =fall_any =limp_leg
0.13 =fall_any =limp_refuses
0.13 =fall_any =rash
0.13 =fall_any =unresponsive
0.13 =fell =limp_refuses
0.13 =fell =trunk_pain
0.13 =fell =unresponsive
0.13 =fever =heat_danger
0.13 =fight_blow =vomiting
0.13 =getting_worse =hours_pain
0.13 =harm_others =means_mentioned
0.13 =head_danger =nail_word
0.13 =head_danger =pain_any
0.13 =high_altitude =new_confusion
0.13 =high_altitude =sudden_balance
0.13 =high_fever =one_side_belly
0.13 =hip_fracture =hip_hurts
0.13 =hip_fracture =pain_any
0.13 =hip_fracture =trunk_pain
0.13 =hip_hurts =severe_weakness
0.13 =hit_hard =limp_leg
0.13 =hit_hard =limp_refuses
0.13 =hit_hard =rash
0.13 =hit_hard =unresponsive
0.13 =hit_hard =vomiting
0.13 =hives
0.13 =hours_pain =weak_one_side
0.13 =hours_pain =worst_ever
0.13 =hurts_breathing =leg_swelling_one
0.13 =hurts_breathing =swelling
0.13 =inconsolable
0.13 =leg_swelling_one =pleuritic
0.13 =limp_leg =severe_weakness
0.13 =limp_refuses =severe_weakness
0.13 =long_bleed =postpartum
0.13 =long_bleed =young_baby
0.13 =making_swell
0.13 =making_swell =swelling
0.13 =making_swell =swelling_lips
0.13 =many_days =swelling
0.13 =means_mentioned =unresponsive
0.13 =nail_word =near_faint
0.13 =nail_word =radiates_groin
0.13 =nail_word =sweating
0.13 =new_confusion =sudden_balance
0.13 =no_injury =radiates
0.13 =one_side_belly =throat_sore
0.13 =pain_any =pancreas
0.13 =pain_any =severe_weakness
0.13 =pale_clammy =rigors
0.13 =pale_clammy =shaking
0.13 =pancreas
0.13 =pancreas =squeezing_word
0.13 =pancreas =trunk_pain
0.13 =pleuritic =swelling
0.13 =preterm_weeks =severe_pain
0.13 =preterm_weeks =vaginal_bleeding
0.13 =racing_heart =rigors
0.13 =racing_heart =rigors_hard
0.13 =rigors =sweating
0.13 =severe_weakness =trunk_pain
0.13 =shaking =sweating
0.13 =short_breath =trunk_pain
0.13 =squeezing_word =vaginal_bleeding
0.13 =sugar_low =unresponsive
0.13 =sugar_very_low =unresponsive
0.13 =unresponsive =using_word
0.13 ^ _ sin
0.13 a _ espald
0.13 abuel _ repent
0.13 acabo de
0.13 accident
0.13 accident _ carro
0.13 accident de
0.13 cara _ y
0.13 cayo a
0.13 chiquit _ la
0.13 chiquit en
0.13 como
0.13 de _ escaler
0.13 de carro
0.13 diabetic _ sud
0.13 dias _ estoy
0.13 duele _ cader
0.13 duele _ respirar
0.13 espald _ y
0.13 espos _ sangr
0.13 espos _ un
0.13 esta dura
0.13 estan _ los
0.13 estan hinch
0.13 estoy sud
0.13 gargant _ hinch
0.13 hijo esta
0.13 hinch _ labi
0.13 hinch los
0.13 jardin y
0.13 la escaler
0.13 la mandibul
0.13 lado derech
0.13 le va
0.13 mandibul
0.13 manos hinchad
0.13 mi _ convulsion
0.13 mi _ empez
0.13 mi papa
0.13 monton
0.13 monton de
0.13 nina
0.13 papa
0.13 pas ahora
0.13 pastill _ mi
0.13 pastill y
0.13 puede _ la
0.13 que antes
0.13 que duele
0.13 quier _ con
0.13 quier _ pecho
0.13 quier el
0.13 se _ estan
0.13 seman _ ahora
0.13 sient muy
0.13 tengo _ fuert
0.13 tiene _ desde
0.13 toma warfarin
0.13 tomo _ monton
0.13 tomo mucho
0.13 tuve _ accident
0.13 un accident
0.13 un monton
0.13 una muela
0.13 vida _ de
0.13 vida empez
0.13 vomit _ muy
0.13 y traig
0.12 =abuse_danger =fall_any
0.12 =abuse_danger =pain_any
0.12 =abuse_danger =vomiting
0.12 =allergen =swallow_trouble
0.12 =allergen =wont_swallow
0.12 =belly_blow
0.12 =belly_blow =belly_hit
0.12 =belly_blow =belly_word
0.12 =belly_hard =squeezing_word
0.12 =belly_hit =squeezing_word
0.12 =belly_hit =weak_one_side
0.12 =belly_pain =preterm_weeks
0.12 =belly_word =fever
0.12 =belly_word =hours_pain
0.12 =bite_bad =eye_pain
0.12 =bite_bad =preterm_weeks
0.12 =bleeding_any =trunk_pain
0.12 =bleeding_heavy =burn_severity
0.12 =blurry_vision =eye_pain
0.12 =blurry_vision =swelling_face
0.12 =burn_big =deep_burn
0.12 =burn_severity =headache
0.12 =burn_severity =racing_heart
0.12 =chest_any =dangerous_person
0.12 =chest_any =racing_heart
0.12 =chest_lasting =nausea
0.12 =chest_pain =racing_heart
0.12 =chest_pressure =hours_pain
0.12 =chest_pressure =long_bleed
0.12 =child_got_pills =eye_hit_bad
0.12 =child_got_pills =head_danger
0.12 =confused =young_baby
0.12 =dangerous_person =limb_injury
0.12 =dangerous_person =rigors
0.12 =dangerous_person =shaking
0.12 =days_many =numb_any
0.12 =days_many =swelling_lips
0.12 =days_many =weight_loss
0.12 =eye_hit_bad =eye_pain
0.12 =eye_hit_bad =hoarse
0.12 =eye_hit_bad =means_mentioned
0.12 =eye_hit_bad =stiff_neck
0.12 =eye_hit_bad =throat_tight
0.12 =fall_any =nail_word
0.12 =fall_any =weak_one_side
0.12 =fight_blow =head_injury
0.12 =head_injury =limb_injury
0.12 =headache =rash
0.12 =headache =stiff_neck
0.12 =high_fever =shaking
0.12 =hit_hard =squeezing_word
0.12 =hoarse =throat_side
0.12 =hoarse =throat_tight
0.12 =immunosuppressed =pain_any
0.12 =jaw_arm_sweat =sudden
0.12 =many_days =trunk_pain
0.12 =nail_word =severe_pain
0.12 =numb_any =pregnant
0.12 =numb_any =preterm_weeks
0.12 =pain_any =racing_heart
0.12 =pain_any =stiff_neck
0.12 =pain_any =vomiting_constantly
0.12 =pale_clammy =weak_any
0.12 =purple_word =severe_pain
0.12 =racing_heart =trunk_pain
0.12 =severe_pain =stiff_neck
0.12 =severe_pain =upper_belly_pain
0.12 =squeezing_word =stiff_neck
0.12 =sting =swelling_lips
0.12 =sudden =trunk_pain
0.12 =throat_side =throat_tight
0.12 =trunk_pain =vaginal_bleeding
0.12 ^ _ dio
0.12 ^ _ pico
0.12 ^ _ recien
0.12 ^ nuestr
0.12 abuel
0.12 abuel _ muy
0.12 abuel esta
0.12 ahora fiebr
0.12 alta
0.12 avisp
0.12 bien _ me
0.12 casi _ -orina
0.12 de _ gargant
0.12 de _ la
0.12 dedos
0.12 deje el
0.12 dejo _ tomar
0.12 desde _ media
0.12 duele _ pecho
0.12 escalofri _ y
0.12 escalofri y
0.12 golpe en
0.12 hace media
0.12 hoy _ la
0.12 hoy en
0.12 la dosis
0.12 le _ mucha
0.12 le _ y
0.12 los dedos
0.12 me _ toda
0.12 me pela
0.12 me pico
0.12 morad _ le
0.12 muy mare
0.12 nino _ muy
0.12 no _ -que
0.12 no _ le
0.12 no _ ni
0.12 nuestr
0.12 pal _ debil
0.12 panza
0.12 parpad
0.12 parpad rojos
0.12 por _ piern
0.12 que _ al
0.12 repent esta
0.12 respirar _ y
0.12 se me
0.12 se quedo
0.12 subio a
0.12 sudor
0.12 sudor frio
0.12 suegr se
0.12 tapo
0.12 techo _ no
0.12 techo y
0.12 tengo _ testicul
0.12 todas las
0.12 tomar y
0.12 tomo _ me
0.12 tos _ sangr
0.12 v cosas
0.12 ve cosas
0.12 y _ repent
0.12 y _ voz
0.12 y de
0.12 y debil
0.12 y fiebr
0.12 ya _ mi
0.11 # _ tiene
0.11 -el dia
0.11 -oido
0.11 -todo _ dia
0.11 =abuse_danger =hanging_attempt
0.11 =allergen =new_medicine
0.11 =allergen =swelling_face
0.11 =attacks_me =dangerous_person
0.11 =belly_hit =heat_danger
0.11 =bite_bad =bleeding_any
0.11 =bite_bad =radiates
0.11 =bite_bad =wound
0.11 =bleeding_any =pale_clammy
0.11 =bleeds_a_lot =young_baby
0.11 =bluish =eye_hit_bad
0.11 =bluish =pain_any
0.11 =blurry_vision =preterm_weeks
0.11 =bp_very_high =pain_any
0.11 =burn_any =high_fever
0.11 =burn_big =high_fever
0.11 =burn_severity =calf
0.11 =burn_severity =leg_swelling_one
0.11 =burn_severity =swallowed_thing
0.11 =burn_severity =tooth_bad
0.11 =cannot_speak =speech_garbled
0.11 =car_crash =hip_hurts
0.11 =carbon_monoxide =gas_smell
0.11 =chest_lasting =hanging_attempt
0.11 =chest_lasting =stomach_burn
0.11 =chest_pain =sweating
0.11 =choking =speech
0.11 =dangerous_person =hanging_attempt
0.11 =dangerous_person =squeezing_word
0.11 =diabetes =new_confusion
0.11 =drug_named =new_medicine
0.11 =eye_hit_bad =gas_smell
0.11 =eye_hit_bad =smoke
0.11 =eye_hit_bad =speech
0.11 =eye_hit_bad =turning_blue
0.11 =fall_any =heat_danger
0.11 =fever =swallow_trouble
0.11 =fever =swelling_face
0.11 =fever =swelling_lips
0.11 =fever =throat_side
0.11 =fever =trunk_pain
0.11 =fever =wont_swallow
0.11 =fight_blow =heat_danger
0.11 =fight_blow =heat_exposure
0.11 =fight_blow =long_bleed
0.11 =fight_blow =numb_any
0.11 =gas_smell =headache
0.11 =gas_smell =pain_any
0.11 =gas_smell =squeezing_word
0.11 =getting_worse =wound_infected
0.11 =hanging_attempt =hours_pain
0.11 =hanging_attempt =swallow_trouble
0.11 =head_danger =long_bleed
0.11 =headache =pregnant
0.11 =heat_danger =hit_hard
0.11 =heat_danger =limb_injury
0.11 =heat_exposure =limb_injury
0.11 =hernia =nail_word
0.11 =hours_pain =swelling
0.11 =jelly_stool
0.11 =leg_feet_swollen
0.11 =limb_injury =speech
0.11 =low_temp =pale_clammy
0.11 =means_mentioned
0.11 =moved_right =vomiting
0.11 =nail_word =testicle
0.11 =pain_any =sickle_cell
0.11 =pain_any =smoke
0.11 =pain_any =turning_blue
0.11 =recent_surgery
0.11 =right_side =vomiting
0.11 =spits_clots =vomiting
0.11 =spits_clots =vomiting_blood
0.11 =swelling_face =tooth_bad
0.11 =swelling_lips =tooth_bad
0.11 =vaginal_bleeding =vomiting_constantly
0.11 =vomiting_blood =vomiting_constantly
0.11 ^ _ arrib
0.11 ^ _ noche
0.11 ^ _ todo
0.11 ^ mal
0.11 a
0.11 a _ tio
0.11 abiert
0.11 ahora _ confund
0.11 ahora tose
0.11 ahorc
0.11 ahorc _ y
0.11 ahorc anoch
0.11 audifon
0.11 azucar _ en
0.11 bebe _ una
0.11 bote
0.11 cabez _ hace
0.11 cara _ por
0.11 confund _ sud
0.11 de _ que
0.11 de carne
0.11 de espald
0.11 de insulin
0.11 derech no
0.11 desmay _ esta
0.11 desplom _ no
0.11 desplom y
0.11 dia _ esta
0.11 dia y
0.11 diabetic _ confund
0.11 dolor _ espald
0.11 dolor debaj
0.11 duele _ testicul
0.11 duele _ veo
0.11 el inhalador
0.11 espos _ ahorc
0.11 esta _ calient
0.11 esta noche
0.11 fiebr _ esta
0.11 frent _ el
0.11 frio _ sud
0.11 gelatin
0.11 golpe _ calor
0.11 golpe de
0.11 lado la
0.11 lento
0.11 llevo #
0.11 los _ de
0.11 los punt
0.11 luz _ #
0.11 malo
0.11 me _ agua
0.11 me ahorc
0.11 mi nina
0.11 nada
0.11 nariz y
0.11 nunca
0.11 panza dura
0.11 pecho _ respirar
0.11 pedaz _ carne
0.11 pego y
0.11 presion _ en
0.11 puedo _ fiebr
0.11 salio mucha
0.11 sangr _ me
0.11 se _ hizo
0.11 se _ sale
0.11 seman _ tengo
0.11 sierr y
0.11 suda
0.11 suda mucho
0.11 tembl _ veo
0.11 tenem _ de
0.11 tenem dolor
0.11 tengo _ dolor
0.11 testicul _ hace
0.11 testicul desde
0.11 tiene _ en
0.11 una _ hinch
0.11 unos
0.11 vomit todo
0.11 y _ la
0.11 y habla
0.11 y todos
0.1 #11+ dias
0.1 -puedo -despertar
0.1 -tomar
0.1 =a_lot =new_baby
0.1 =a_lot =one_side_belly
0.1 =allergen =vomiting
0.1 =back_pain =near_faint
0.1 =back_pain =sudden
0.1 =back_pain =tearing
0.1 =belly_hard =days_many
0.1 =belly_hard =head_danger
0.1 =belly_hit =cannot_move_limb
0.1 =belly_hit =fight_blow
0.1 =belly_hit =limb_injury
0.1 =belly_hit =severe_weakness
0.1 =belly_pain =diarrhea
0.1 =belly_pain =fever
0.1 =belly_pain =rectal_blood
0.1 =belly_pain =stool_blood
0.1 =belly_pain =sudden
0.1 =belly_word =sudden
0.1 =bite_bad =dangerous_person
0.1 =bite_bad =eyelids_swollen
0.1 =bite_bad =hip_hurts
0.1 =bleeding_any =severe_weakness
0.1 =bleeding_heavy =near_faint
0.1 =bleeds_a_lot =chest_lasting
0.1 =blister_word =fever
0.1 =blood_thinner =headache
0.1 =blood_thinner =pain_any
0.1 =blood_thinner =severe_pain
0.1 =blurry_vision =severe_headache
0.1 =bp_extreme =eye_hit_bad
0.1 =bp_extreme =pain_any
0.1 =bp_extreme =squeezing_word
0.1 =breathe_word =choking
0.1 =calf =short_breath
0.1 =cannot_breathe =fall_any
0.1 =cannot_breathe =fell
0.1 =cannot_breathe =hit_hard
0.1 =cannot_move_limb =fall_any
0.1 =cannot_move_limb =hit_hard
0.1 =cold_limb =pale_clammy
0.1 =cold_limb =radiates
0.1 =cold_limb =severe_pain
0.1 =confused =fight_blow
0.1 =confused =limb_injury
0.1 =confused =racing_heart
0.1 =dangerous_person =face_droop
0.1 =dangerous_person =fall_hard
0.1 =days_many =swelling_face
0.1 =diabetes =drowsy
0.1 =diabetes =numb_any
0.1 =diarrhea =pain_any
0.1 =drowsy =head_injury
0.1 =elderly =hip_hurts
0.1 =elderly =pain_any
0.1 =elderly =trunk_pain
0.1 =eye_area =swelling
0.1 =eye_bulge =eye_pain
0.1 =eye_bulge =eyelids_swollen
0.1 =eye_bulge =pain_any
0.1 =eye_hit_bad =pain_any
0.1 =eye_hit_bad =wakes
0.1 =eye_pain =head_danger
0.1 =eye_pain =squeezing_word
0.1 =fainted =severe_pain
0.1 =fall_any =fever
0.1 =fall_any =high_fever
0.1 =fall_any =legs_gone
0.1 =fall_any =limb_injury
0.1 =fall_any =short_breath
0.1 =fall_any =weak_legs
0.1 =fall_hard =legs_gone
0.1 =fall_hard =weak_legs
0.1 =fell =legs_gone
0.1 =fell =short_breath
0.1 =fell =weak_legs
0.1 =fever =hit_hard
0.1 =fight_blow =limb_injury
0.1 =flank_pain =tearing
0.1 =getting_worse =rigors
0.1 =getting_worse =rigors_hard
0.1 =head_injury =headache
0.1 =head_injury =pain_any
0.1 =head_injury =severe_pain
0.1 =hernia =squeezing_word
0.1 =hernia_stuck =squeezing_word
0.1 =hernia_word =squeezing_word
0.1 =high_fever =hit_hard
0.1 =hip_hurts =near_faint
0.1 =hit_hard
0.1 =hit_hard =limb_injury
0.1 =hit_hard =short_breath
0.1 =hit_hard =weak_one_side
0.1 =hours_pain =leg_swelling_one
0.1 =hours_pain =near_faint
0.1 =hours_pain =new_baby
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
0.1 =long_bleed =radiates
0.1 =long_bleed =severe_weakness
0.1 =many_days =short_breath
0.1 =nausea =trunk_pain
0.1 =near_faint =severe_pain
0.1 =near_faint =squeezing_word
0.1 =new_baby =soaking_pad
0.1 =new_confusion =severe_weakness
0.1 =pain_any =rectal_blood
0.1 =pain_any =stomach_burn
0.1 =pain_any =stool_blood
0.1 =pain_any =wakes
0.1 =pale_clammy =racing_heart
0.1 =pale_clammy =soaking_pad
0.1 =pale_clammy =tearing
0.1 =preterm_weeks =swelling_face
0.1 =racing_heart =sweating
0.1 =radiates =tearing
0.1 =rash =severe_pain
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =rigors =unresponsive
0.1 =scratched =spreading
0.1 =severe_pain =short_breath
0.1 =severe_pain =sweating
0.1 =severe_weakness =vaginal_bleeding
0.1 =shaking =unresponsive
0.1 =short_breath =squeezing_word
0.1 =soaking_pad =wound
0.1 =squeezing_word =swelling
0.1 =squeezing_word =wakes
0.1 =sting
0.1 =stomach_burn =uti
0.1 =swallow_trouble =swelling_throat
0.1 =swallow_trouble =throat_tight
0.1 =swelling =vomiting
0.1 =swelling_throat =wont_swallow
0.1 =throat_tight =wont_swallow
0.1 =upper_belly_pain =vomiting
0.1 =vaginal_bleeding =wound
0.1 ^ _ much
0.1 ^ _ nina
0.1 ^ _ novio
0.1 ^ diarre
0.1 ^ estoy
0.1 a #11+
0.1 a _ de
0.1 a _ espos
0.1 a los
0.1 amarill
0.1 apretar
0.1 ardor
0.1 ardor _ orinar
0.1 ardor al
0.1 cabez
0.1 cabez mas
0.1 cacahuat y
0.1 com y
0.1 corazon va
0.1 corto con
0.1 de _ ano
0.1 de _ mas
0.1 de _ viaje
0.1 del _ derech
0.1 dolor horribl
0.1 el _ va
0.1 empap una
0.1 fiebr _ confund
0.1 hablar y
0.1 her _ la
0.1 hinch _ cara
0.1 horribl _ la
0.1 hunde
0.1 hunde el
0.1 infeccion
0.1 inflam _ piern
0.1 le _ mucho
0.1 le hinch
0.1 le hunde
0.1 linea
0.1 linea roja
0.1 los _ y
0.1 lucecit y
0.1 mama _ le
0.1 mama esta
0.1 mas fuert
0.1 meses _ embaraz
0.1 meses de
0.1 mi _ del
0.1 muy hinch
0.1 novio me
0.1 omblig
0.1 operaron _ la
0.1 papa tiene
0.1 para de
0.1 pecho despu
0.1 perro _ la
0.1 perro _ mi
0.1 presion _ #99+
0.1 puedo _ el
0.1 que _ me
0.1 repent _ de
0.1 sangr oscur
0.1 se _ hunde
0.1 serpient en
0.1 tiene _ testicul
0.1 un viaje
0.1 una linea
0.1 vecin no
0.1 viaje largo
0.1 vomit _ oscur
0.1 y _ calentur
0.09 -al
0.09 -palabr
0.09 =a_lot =fainted
0.09 =a_lot =near_faint
0.09 =a_lot =radiates_groin
0.09 =about_other
0.09 =allergen =co_words
0.09 =allergen =wont_feed
0.09 =baby =soaking_pad
0.09 =baby =vomiting_constantly
0.09 =belly_hit =radiates_groin
0.09 =belly_hit =swelling
0.09 =belly_hit =testicle
0.09 =belly_pain =trunk_pain
0.09 =bite_bad =speech_garbled
0.09 =bite_bad =squeezing_word
0.09 =bite_bad =tearing
0.09 =bleeding_any =weak_any
0.09 =blurry_vision =hours_pain
0.09 =blurry_vision =rash
0.09 =blurry_vision =sudden
0.09 =burn_severity =speech_garbled
0.09 =burn_severity =sting
0.09 =burn_severity =swallow_trouble
0.09 =burn_severity =wont_swallow
0.09 =burned_hand
0.09 =burned_hand =shaking
0.09 =calf =snake
0.09 =calf =snake_bad
0.09 =cant_stand =chest_lasting
0.09 =cant_stand =hurts_move
0.09 =cant_stand =sudden_balance
0.09 =car_crash =trunk_pain
0.09 =chest_lasting =leg_swelling_one
0.09 =chest_lasting =weak_one_side
0.09 =chest_pain =long_bleed
0.09 =child_got_pills =dizzy
0.09 =clot_risk =limb_injury
0.09 =dangerous_person =hip_hurts
0.09 =dangerous_person =sweating
0.09 =days_many =young_baby
0.09 =diabetes =unresponsive
0.09 =diarrhea =fever
0.09 =dizzy =means_mentioned
0.09 =dizzy =overdose_taken
0.09 =dizzy =using_word
0.09 =double_vision =hours_pain
0.09 =double_vision =sudden
0.09 =drowsy =fall_any
0.09 =drowsy =hit_hard
0.09 =drowsy =unresponsive
0.09 =eye_area =hours_pain
0.09 =eye_hit_bad =uti
0.09 =eye_hit_bad =weak_any
0.09 =face_droop =limb_injury
0.09 =fall_any =hit_hard
0.09 =fall_any =radiates_groin
0.09 =fall_any =swelling
0.09 =fall_any =testicle
0.09 =fell =heat_exposure
0.09 =fell =vomiting
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =fight_blow =pain_any
0.09 =fight_blow =severe_pain
0.09 =fight_blow =squeezing_word
0.09 =flank_pain =uti
0.09 =head_danger =soaking_pad
0.09 =hours_pain =upper_belly_pain
0.09 =hurts_move =limp_leg
0.09 =hurts_move =limp_refuses
0.09 =hurts_move =severe_weakness
0.09 =hurts_move =sudden_balance
0.09 =jaw_arm_sweat =severe_pain
0.09 =limb_injury =squeezing_word
0.09 =limp_leg =sudden_balance
0.09 =limp_refuses =sudden_balance
0.09 =long_bleed =upper_belly_pain
0.09 =near_faint =soaking_pad
0.09 =numb_any =unresponsive
0.09 =one_side_belly =throat_side
0.09 =pain_any =throat_side
0.09 =pale_clammy =unresponsive
0.09 =preterm_weeks =trunk_pain
0.09 =rectal_blood =stool_blood
0.09 =rectal_blood =weak_any
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =severe_weakness =sudden_balance
0.09 =squeezing_word =vomiting_constantly
0.09 =swallow_trouble =swelling_lips
0.09 =sweating =unresponsive
0.09 =swelling_lips =wont_swallow
0.09 =upper_belly_pain =vomiting_constantly
0.09 =vaginal_bleeding =weak_any
0.09 =vomiting =vomiting_constantly
0.09 ^ deje
0.09 abdominal
0.09 acuest
0.09 ayer _ tiene
0.09 baja
0.09 bebe _ fiebr
0.09 boca _ estomag
0.09 boca del
0.09 brazo _ no
0.09 cada _ hora
0.09 cada media
0.09 cader y
0.09 cai
0.09 caminar derech
0.09 carne
0.09 cayo _ techo
0.09 cayo no
0.09 clavo oxid
0.09 como _ alguien
0.09 con escalofri
0.09 con mucho
0.09 cosas _ no
0.09 cosas que
0.09 de _ tiroid
0.09 de oido
0.09 del brazo
0.09 desde
0.09 dia _ el
0.09 diarre _ hace
0.09 diarre desde
0.09 dio _ luz
0.09 dio a
0.09 dos _ con
0.09 el cachet
0.09 el frasc
0.09 el frio
0.09 el yeso
0.09 en avion
0.09 escribi
0.09 escribi _ carta
0.09 espos tiene
0.09 esta _ del
0.09 estomag que
0.09 gargant
0.09 la _ dos
0.09 la _ el
0.09 la palma
0.09 la presion
0.09 labi _ le
0.09 labi y
0.09 le torci
0.09 levantar
0.09 lo que
0.09 los rinon
0.09 mal de
0.09 mano _ la
0.09 me _ un
0.09 me acuest
0.09 me cai
0.09 me tiemblan
0.09 mi _ de
0.09 minut y
0.09 moto
0.09 palma
0.09 panza _ fiebr
0.09 parp hinch
0.09 pecho _ el
0.09 piern _ me
0.09 por un
0.09 puede _ derech
0.09 puede caminar
0.09 puede levantar
0.09 quier comer
0.09 rara
0.09 ratos
0.09 sale _ chorr
0.09 sale a
0.09 sangr sale
0.09 se _ no
0.09 si alguien
0.09 sud _ y
0.09 tampon
0.09 tia tiene
0.09 tiemblan
0.09 tiemblan _ manos
0.09 tiemblan las
0.09 tiene _ cara
0.09 tiene ampoll
0.09 toall _ media
0.09 torci _ boca
0.09 torci la
0.09 un _ horribl
0.09 un _ terribl
0.09 y _ puso
0.09 y _ quedo
0.09 y lleno
0.09 yeso
0.08 #11+ _ casi
0.08 #99+ _ y
0.08 =a_lot =hernia_stuck
0.08 =alcohol =head_danger
0.08 =belly_hit =drowsy
0.08 =belly_hit =nail_word
0.08 =belly_hit =new_confusion
0.08 =belly_pain =long_bleed
0.08 =bite_bad =cannot_speak
0.08 =bite_bad =swelling_face
0.08 =bleeding_any =chest_any
0.08 =bleeding_any =chest_pain
0.08 =bleeding_any =severe_pain
0.08 =bleeding_any =squeezing_word
0.08 =bleeding_heavy =pale_clammy
0.08 =burn_severity =cannot_speak
0.08 =burn_severity =coughs_blood
0.08 =burn_severity =moved_right
0.08 =burn_severity =swelling_face
0.08 =burn_severity =wont_go_away
0.08 =calf =fall_any
0.08 =calf =hit_hard
0.08 =calf =severe_weakness
0.08 =cannot_breathe =purple_word
0.08 =cannot_breathe =turning_blue
0.08 =carbon_monoxide =vomiting
0.08 =chest_any =coughs_blood
0.08 =chest_any =severe_pain
0.08 =chest_any =vaginal_bleeding
0.08 =chest_lasting =phlegm
0.08 =chest_pain =coughs_blood
0.08 =chest_pain =dangerous_person
0.08 =chest_pain =severe_pain
0.08 =chest_pain =vaginal_bleeding
0.08 =cold_limb =squeezing_word
0.08 =coughs_blood =trunk_pain
0.08 =dangerous_person =overdose_taken
0.08 =dangerous_person =trunk_pain
0.08 =dangerous_person =using_word
0.08 =days_many =severe_headache
0.08 =deformed =hit_hard
0.08 =deformed =severe_weakness
0.08 =eye_hit_bad =rigors_hard
0.08 =eye_hit_bad =wont_go_away
0.08 =head_danger =heat_exposure
0.08 =head_danger =moved_right
0.08 =head_danger =right_side
0.08 =head_danger =upper_belly_pain
0.08 =head_danger =withdrawal
0.08 =high_altitude
0.08 =hours_pain
0.08 =hours_pain =moved_right
0.08 =hours_pain =radiates
0.08 =hours_pain =right_side
0.08 =jaw_arm_sweat =squeezing_word
0.08 =leg_swelling_one =wound_infected
0.08 =long_bleed =severe_pain
0.08 =pain_any =wont_go_away
0.08 =postpartum =short_breath
0.08 =pregnant =severe_headache
0.08 =preterm_weeks =swelling_lips
0.08 =raynaud_usual =short_breath
0.08 =severe_pain =vaginal_bleeding
0.08 =squeezing_word =wont_go_away
0.08 ^ _ papa
0.08 a todos
0.08 bebe _ #
0.08 cabez con
0.08 con diarre
0.08 costill derech
0.08 cuelg
0.08 cuelg la
0.08 de _ cader
0.08 de _ escuel
0.08 de _ sin
0.08 de panza
0.08 de pecho
0.08 dedo con
0.08 desorient
0.08 detector _ monox
0.08 detector de
0.08 dolor _ fuert
0.08 dolor _ pecho
0.08 dos _ sin
0.08 el _ fiebr
0.08 el reloj
0.08 empec
0.08 esta _ sud
0.08 fuert _ veo
0.08 hijo _ trago
0.08 horno
0.08 izquierd _ sud
0.08 la _ hinch
0.08 la metformin
0.08 la operacion
0.08 le cuelg
0.08 le silba
0.08 lleva #
0.08 lleva _ dias
0.08 lo _ se
0.08 lucecit _ me
0.08 me _ mas
0.08 me _ muy
0.08 mucho
0.08 muscul
0.08 nina _ #
0.08 no -esta
0.08 operacion
0.08 orinar
0.08 panza tengo
0.08 popo
0.08 si _ vacun
0.08 tieso
0.08 tio _ de
0.08 tio dejo
0.08 toda
0.08 tos sangr
0.08 vomit _ esta
0.08 warfarin
0.08 y _ embaraz
0.08 y _ paro
0.08 y _ silba
0.08 y _ sud
0.07 #11+ esta
0.07 =a_lot =rectal_blood
0.07 =allergen =moved_right
0.07 =allergen =one_side_belly
0.07 =allergen =right_side
0.07 =arm_hand_pain
0.07 =arm_hand_pain =eye_hit_bad
0.07 =arm_hand_pain =pain_any
0.07 =arm_hand_pain =radiates
0.07 =baby =phlegm
0.07 =back_pain =fall_any
0.07 =back_pain =hit_hard
0.07 =back_pain =pale_clammy
0.07 =belly_hit =burn_severity
0.07 =belly_hit =car_crash
0.07 =belly_hit =headache
0.07 =bleeding_any =dangerous_person
0.07 =bleeding_heavy =new_baby
0.07 =bleeds_a_lot =eye_hit_bad
0.07 =bleeds_a_lot =pain_any
0.07 =blurry_vision =burned_hand
0.07 =breathe_word =nail_word
0.07 =burn_big =child_scald
0.07 =burn_severity =child_scald
0.07 =burn_severity =hives
0.07 =burn_severity =hives_all
0.07 =burn_severity =immunosuppressed
0.07 =burned_hand =days_many
0.07 =burned_hand =eye_hit_bad
0.07 =cant_stand =elderly
0.07 =car_crash =hit_hard
0.07 =chest_any =days_many
0.07 =chest_any =fever
0.07 =chest_any =immunosuppressed
0.07 =chest_lasting =confused
0.07 =chest_lasting =now_at_rest
0.07 =chest_lasting =vaginal_bleeding
0.07 =chest_pain =days_many
0.07 =chest_pain =fever
0.07 =chest_pain =immunosuppressed
0.07 =child_scald =fever
0.07 =cocaine =eye_hit_bad
0.07 =cocaine =pain_any
0.07 =confused =short_breath
0.07 =dangerous_person =vaginal_bleeding
0.07 =drowsy =fell
0.07 =drowsy =now_at_rest
0.07 =elderly =limp_leg
0.07 =elderly =limp_refuses
0.07 =eye_area =fever
0.07 =eye_hit_bad =flank_pain
0.07 =eye_pain =fever
0.07 =eye_pain =swelling
0.07 =fainted =squeezing_word
0.07 =fall_any =headache
0.07 =fell =numb_any
0.07 =fell =squeezing_word
0.07 =flank_pain =pale_clammy
0.07 =flank_pain =sudden
0.07 =getting_worse =head_danger
0.07 =head_danger =now_at_rest
0.07 =head_danger =young_baby
0.07 =headache =swelling
0.07 =headache =swelling_face
0.07 =headache =young_baby
0.07 =hip_hurts =pale_clammy
0.07 =immunosuppressed =trunk_pain
0.07 =limb_bleeds =soaking_pad
0.07 =liver_known
0.07 =moved_right =vomiting_constantly
0.07 =new_confusion =short_breath
0.07 =now_at_rest
0.07 =now_at_rest =numb_any
0.07 =one_side_belly =vomiting_constantly
0.07 =pain_any =swelling_face
0.07 =radiates_groin =sudden
0.07 =right_side =vomiting_constantly
0.07 =severe_weakness =vomiting
0.07 ^ _ herman
0.07 ^ tosi
0.07 abajo _ lado
0.07 abajo del
0.07 agua _ en
0.07 aire desde
0.07 bebe y
0.07 cabez _ veo
0.07 choqu
0.07 cirrosis
0.07 de calor
0.07 de dolor
0.07 dolor muy
0.07 el _ es
0.07 empez _ golpe
0.07 en _ panza
0.07 espald con
0.07 gas
0.07 hablar _ se
0.07 la _ abajo
0.07 me _ una
0.07 mi _ diabetic
0.07 muy _ de
0.07 orino
0.07 pal _ sud
0.07 panza abajo
0.07 papa esta
0.07 pecho _ me
0.07 quemo _ agua
0.07 repent _ dolor
0.07 repent un
0.07 ronch _ todo
0.07 ronch por
0.07 sale mucha
0.07 todo _ cuerp
0.07 toso
0.07 tuve _ mi
0.07 tuve a
0.07 veo luces
0.07 y _ deja
0.07 y _ luces
0.07 y _ molest
0.07 y mucho
0.07 y soy
0.07 ya _ me
0.06 =a_lot =eye_area
0.06 =a_lot =moved_right
0.06 =a_lot =right_side
0.06 =arm_hand_pain =jaw_arm_sweat
0.06 =belly_pain =days_many
0.06 =belly_pain =vomiting_constantly
0.06 =belly_word =vomiting_constantly
0.06 =bite_bad =pale_clammy
0.06 =bite_bad =severe_headache
0.06 =bleeding_any =nail_word
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =coughs_blood
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeding_heavy =severe_weakness
0.06 =blister_any =high_fever
0.06 =blister_word =high_fever
0.06 =burn_any =fall_any
0.06 =burn_any =hit_hard
0.06 =burn_big =fall_any
0.06 =burn_big =hit_hard
0.06 =burn_severity =nail_word
0.06 =calf =muscle_tear
0.06 =chest_lasting =cut_by_accident
0.06 =chest_lasting =gallbladder
0.06 =clear_fluid =eye_area
0.06 =confused =head_injury
0.06 =days_many =vomiting
0.06 =deep_cut =limb_injury
0.06 =deep_cut =scratched
0.06 =dizzy
0.06 =eye_hit_bad =gallbladder
0.06 =eye_hit_bad =kidney_stone
0.06 =eye_hit_bad =rectal_blood
0.06 =fast_breathing
0.06 =fever =leg_swelling_one
0.06 =gallbladder =pain_any
0.06 =gallbladder =squeezing_word
0.06 =head_danger =squeezing_word
0.06 =headache =long_bleed
0.06 =hit_hard =nail_word
0.06 =hours_pain =seizure
0.06 =hours_pain =severe_weakness
0.06 =hours_pain =squeezing_word
0.06 =kidney_stone
0.06 =kidney_stone =pain_any
0.06 =limb_gave
0.06 =near_faint =sudden
0.06 =near_faint =sweating
0.06 =pale_clammy =vaginal_bleeding
0.06 =racing_heart =very_fast_pulse
0.06 =recent_surgery =wound
0.06 =shingles
0.06 =short_breath =swelling_face
0.06 ^ _ muy
0.06 ^ golpe
0.06 ^ las
0.06 ^ se
0.06 atragant con
0.06 blanc
0.06 cara _ no
0.06 cayo _ hirv
0.06 cayo _ se
0.06 con _ con
0.06 corto las
0.06 de _ el
0.06 desmayarm
0.06 duele
0.06 el _ como
0.06 el hombr
0.06 habla
0.06 hinch por
0.06 hombr
0.06 hora y
0.06 la pantorrill
0.06 lado _ de
0.06 las _ con
0.06 le cae
0.06 los pies
0.06 luz _ molest
0.06 luz me
0.06 marisc
0.06 meses
0.06 mucho _ panza
0.06 mucho por
0.06 nino _ un
0.06 no _ parar
0.06 ojo _ la
0.06 parar _ sangr
0.06 parar la
0.06 pecho _ no
0.06 pecho _ si
0.06 pecho como
0.06 penicilin
0.06 por _ calor
0.06 puedo parar
0.06 queme _ el
0.06 seman me
0.06 tenem
0.06 tengo una
0.06 tragar _ de
0.06 tres
0.06 uso _ de
0.06 y _ ve
0.06 y otra
0.05 #11+ _ la
0.05 -de
0.05 -me
0.05 =a_lot =sudden
0.05 =a_lot =upper_belly_pain
0.05 =abuse_danger =fell
0.05 =abuse_danger =head_danger
0.05 =abuse_danger =head_injury
0.05 =allergen =squeezing_word
0.05 =blood_streak =vaginal_bleeding
0.05 =bruising =limb_injury
0.05 =calf =chest_any
0.05 =calf =chest_pain
0.05 =calf =trunk_pain
0.05 =chest_any =ear_wax
0.05 =chest_any =leg_swelling_one
0.05 =chest_any =swelling
0.05 =chest_lasting =every_day
0.05 =chest_pain =ear_wax
0.05 =chest_pain =leg_swelling_one
0.05 =chest_pain =swelling
0.05 =child_got_pills =vomiting
0.05 =clot_risk
0.05 =confused =hours_pain
0.05 =cough =fever
0.05 =deformed =weak_one_side
0.05 =ear_wax =trunk_pain
0.05 =eye_area =severe_pain
0.05 =eye_hit_bad =neck_swelling
0.05 =eye_hit_bad =tooth_bad
0.05 =eye_pain =severe_pain
0.05 =fall_any =speech
0.05 =hit_hard =speech
0.05 =leg_swelling_one =trunk_pain
0.05 =limb_bleeds =long_bleed
0.05 =limb_injury =scratched
0.05 =limb_injury =wound
0.05 =near_faint =rectal_blood
0.05 =near_faint =stool_blood
0.05 =neck_swelling
0.05 =neck_swelling =swelling
0.05 =neck_swelling =tooth_bad
0.05 =opioid
0.05 =overdose_taken =unresponsive
0.05 =pale_clammy =sudden
0.05 =sudden =sweating
0.05 =swelling =trunk_pain
0.05 ^ _ nino
0.05 ^ much
0.05 ^ respir
0.05 a su
0.05 abajo _ tengo
0.05 acabo el
0.05 alberc y
0.05 alta y
0.05 bebe _ muy
0.05 canic
0.05 canic _ no
0.05 canic y
0.05 cort
0.05 cuell tieso
0.05 de _ #11+
0.05 de _ cama
0.05 demasi
0.05 despu de
0.05 dias _ hace
0.05 dias desde
0.05 dos
0.05 duele _ de
0.05 el _ que
0.05 en quimi
0.05 espos _ le
0.05 esta _ el
0.05 estoy confund
0.05 golpe la
0.05 hinchan
0.05 huele
0.05 ibuprofen
0.05 ingle
0.05 ir _ la
0.05 ir a
0.05 la ingle
0.05 los _ desde
0.05 me _ hace
0.05 me duele
0.05 me paro
0.05 me pegue
0.05 mover la
0.05 mucho _ barrig
0.05 muy _ en
0.05 no _ -nada
0.05 ojos _ y
0.05 panza _ y
0.05 pastill _ no
0.05 pico _ abeja
0.05 puede tragar
0.05 puso pal
0.05 que _ por
0.05 repent _ puede
0.05 sangr _ le
0.05 se _ hinchan
0.05 se golpe
0.05 son
0.05 temperatur
0.05 tengo _ cara
0.05 tengo _ pecho
0.05 tiene asma
0.05 una canic
0.05 ve doble
0.05 y _ -lo
0.05 y come
0.05 y con
0.04 # meses
0.04 -en -el
0.04 -he
0.04 -me -pegue
0.04 -pegue
0.04 -todo
0.04 =a_lot =bite_bad
0.04 =baby
0.04 =back_pain =radiates
0.04 =belly_hit =getting_worse
0.04 =belly_hit =severe_headache
0.04 =belly_hit =worst_ever
0.04 =belly_word =vaginal_bleeding
0.04 =bleeding_any =short_breath
0.04 =breathe_word =burn_severity
0.04 =breathe_word =swallowed_thing
0.04 =burn_severity =cold_limb
0.04 =burn_severity =shingles
0.04 =calf =nail_word
0.04 =calf =wound_infected
0.04 =cannot_breathe =swallowed_thing
0.04 =chest_any =cold_limb
0.04 =chest_pain =cold_limb
0.04 =choking =swallowed_thing
0.04 =cold_limb =trunk_pain
0.04 =cut_by_accident
0.04 =days_many =many_days
0.04 =elderly =fever
0.04 =elderly =vomiting
0.04 =fall_any =getting_worse
0.04 =fall_any =severe_headache
0.04 =fall_any =worst_ever
0.04 =fight_blow =getting_worse
0.04 =fight_blow =headache
0.04 =fight_blow =severe_headache
0.04 =fight_blow =worst_ever
0.04 =flank_pain =radiates
0.04 =getting_worse =hit_hard
0.04 =getting_worse =limb_injury
0.04 =headache =hit_hard
0.04 =headache =limb_injury
0.04 =hit_hard =severe_headache
0.04 =hit_hard =worst_ever
0.04 =limb_injury =severe_headache
0.04 =limb_injury =worst_ever
0.04 =nail_word =rash
0.04 =nail_word =swallowed_thing
0.04 =nail_word =vomiting
0.04 =nail_word =wound_infected
0.04 =nausea =new_medicine
0.04 =postpartum =vaginal_bleeding
0.04 =preterm_weeks =squeezing_word
0.04 =short_breath =swallowed_thing
0.04 =short_breath =vaginal_bleeding
0.04 =skin_infection
0.04 =stroke_word
0.04 =swallowed_thing
0.04 ^ _ suegr
0.04 ^ otra
0.04 asma de
0.04 carta
0.04 casi me
0.04 con _ a
0.04 de gas
0.04 despu _ comer
0.04 el _ solo
0.04 en _ boca
0.04 en _ oido
0.04 estoy _ quimi
0.04 grand
0.04 hormigue
0.04 la altur
0.04 la luz
0.04 late muy
0.04 me _ fuert
0.04 mensaj
0.04 no _ -pegue
0.04 nueva
0.04 quedo
0.04 quedo un
0.04 saque
0.04 se atragant
0.04 sient _ en
0.04 subio
0.04 tengo
0.04 tengo _ barrig
0.04 tiembl
0.04 todas _ pastill
0.04 tomo _ pastill
0.04 y nada
0.04 ya respir
0.03 #
0.03 #99+
0.03 =blurry_vision =squeezing_word
0.03 =burn_severity =chest_lasting
0.03 =chest_any =sudden
0.03 =chest_pain =sudden
0.03 =days_many
0.03 =days_many =pain_any
0.03 =kidney_stone =squeezing_word
0.03 =many_days =vomiting
0.03 =nausea
0.03 =never_spoke_word
0.03 =pain_any =preterm_weeks
0.03 =postpartum
0.03 =recent_surgery =swelling
0.03 =sudden_balance
0.03 ^ glucos
0.03 cader
0.03 cayo
0.03 culebrill
0.03 de caers
0.03 despu _ caers
0.03 el pasill
0.03 en _ pasill
0.03 glucos
0.03 glucos de
0.03 hijo _ que
0.03 la _ junto
0.03 la cader
0.03 las manos
0.03 mal y
0.03 me _ mal
0.03 me _ todo
0.03 mi piern
0.03 montan
0.03 nina _ fiebr
0.03 no _ la
0.03 ojo _ me
0.03 pasill
0.03 piern y
0.03 que _ el
0.03 que respir
0.03 reloj
0.03 sale la
0.03 tiene _ con
0.03 unas
0.03 y _ alergic
0.03 y _ mucha
0.03 y _ pus
0.02 -hablar
0.02 -hay
0.02 -orinar
0.02 =a_lot =radiates
0.02 =allergen =bp_medicine
0.02 =allergen =days_many
0.02 =allergen =eye_area
0.02 =allergen =headache
0.02 =baby =burn_severity
0.02 =back_pain =hip_hurts
0.02 =bite_bad =deep_cut
0.02 =bite_bad =eye_chemical
0.02 =bleeding_any =blood_thinner
0.02 =bleeding_any =postpartum
0.02 =burn_severity =drooling
0.02 =burn_severity =numb_any
0.02 =chest_lasting =pain_any
0.02 =clot_risk =ear_wax
0.02 =clot_risk =eye_surgery
0.02 =days_many =trunk_pain
0.02 =eye_surgery
0.02 =eye_surgery =recent_surgery
0.02 =flank_pain =hip_hurts
0.02 =hallucinating =mania_psychosis
0.02 =heart_condition =valve_or_device
0.02 =hip_hurts =radiates
0.02 =no_injury
0.02 ^ _ seman
0.02 ^ _ tio
0.02 ^ ampoll
0.02 ^ embaraz
0.02 ^ quem
0.02 ahora esta
0.02 al _ desde
0.02 ayer no
0.02 azul _ la
0.02 cabez de
0.02 con
0.02 con colic
0.02 conocimient
0.02 deje de
0.02 despu
0.02 el _ calient
0.02 el conocimient
0.02 embaraz me
0.02 en _ alberc
0.02 en el
0.02 falciform
0.02 fuert en
0.02 garrapat
0.02 gas en
0.02 hoy no
0.02 inflam _ de
0.02 la _ derech
0.02 manos
0.02 marcapas
0.02 me duerm
0.02 mi _ nac
0.02 mi recien
0.02 mucha
0.02 mucho _ la
0.02 muy _ por
0.02 nino _ #
0.02 no -hay
0.02 par
0.02 part
0.02 perdi _ conocimient
0.02 poco roja
0.02 porqu
0.02 presion en
0.02 que no
0.02 quedo sin
0.02 ros
0.02 se _ duerm
0.02 tiene _ piel
0.02 tobill hinchad
0.02 un _ roja
0.02 y sangr
0.02 ya me
0.01 #99+ con
0.01 =a_lot =belly_word
0.01 =belly_word =trunk_pain
0.01 =calf =spreading
0.01 =chest_lasting =fall_hard
0.01 =cocaine
0.01 =eye_hit_bad =radiates
0.01 =flank_pain =kidney_stone
0.01 =heart_murmur_fever
0.01 =hours_pain =severe_pain
0.01 =pain_any =radiates
0.01 =swelling =swelling_face
0.01 =swelling_face
0.01 =young_baby
0.01 ^ _ carbon
0.01 ^ _ cloro
0.01 azucar _ #11+
0.01 baje _ kilos
0.01 cae
0.01 duele el
0.01 escurr
0.01 espald de
0.01 fue la
0.01 la piern
0.01 me escurr
0.01 mi _ para
0.01 moreton _ el
0.01 muy fuert
0.01 no -me
0.01 no _ -los
0.01 pecho cu
0.01 pies
0.01 por _ escaler
0.01 rojo
0.01 sal
0.01 se _ cae
0.01 serpient
0.01 tuve un
0.01 uso
-0.01 =a_lot =trunk_pain
-0.01 =allergen =tick
-0.01 =baby =pain_any
-0.01 =bruising =purple_rash
-0.01 =bruising =rash
-0.01 =calf =chest_lasting
-0.01 =calf =hours_pain
-0.01 =clot_risk =recent_surgery
-0.01 =cramps =days_many
-0.01 =diabetes =no_insulin
-0.01 =dizzy =head_danger
-0.01 =fast_breathing =short_breath
-0.01 =flank_pain
-0.01 =flank_pain =pain_any
-0.01 =head_danger =headache
-0.01 =headache =nausea
-0.01 =limb_injury =wound_infected
-0.01 =many_days
-0.01 =nail_word =tia_resolved
-0.01 =no_insulin
-0.01 =pain_any =sting
-0.01 =phlegm
-0.01 =sting =tick
-0.01 =swelling =throat_sore
-0.01 =swelling =tooth
-0.01 =swelling_face =swelling_lips
-0.01 =tooth =tooth_bad
-0.01 ^ _ escribi
-0.01 ^ _ inhalador
-0.01 ^ _ pusieron
-0.01 ^ ardor
-0.01 acabo _ insulin
-0.01 alguien
-0.01 ampoll _ el
-0.01 cabez desde
-0.01 cara _ desde
-0.01 carg
-0.01 carro _ me
-0.01 con _ regla
-0.01 corto
-0.01 de _ un
-0.01 del
-0.01 encim
-0.01 espinill
-0.01 jug
-0.01 la
-0.01 la _ seca
-0.01 la espinill
-0.01 llevo _ dias
-0.01 me _ todas
-0.01 me mareo
-0.01 mi _ es
-0.01 moreton y
-0.01 no _ mas
-0.01 que _ puedo
-0.01 sed
-0.01 seman
-0.01 sient _ me
-0.01 su _ y
-0.01 tengo los
-0.01 tome todas
-0.01 tos y
-0.01 una _ a
-0.01 y _ tengo
-0.01 ya se
-0.02 #11+ _ el
-0.02 #99+ _ de
-0.02 -de -la
-0.02 -le _ -nada
-0.02 =a_lot =chest_any
-0.02 =a_lot =chest_pain
-0.02 =a_lot =hip_hurts
-0.02 =burn_severity =croup_cough
-0.02 =burn_severity =leg_feet_swollen
-0.02 =burn_severity =new_medicine
-0.02 =burn_severity =sweating
-0.02 =chest_lasting =cough
-0.02 =chest_lasting =fever
-0.02 =days_many =short_breath
-0.02 =diarrhea =young_baby
-0.02 =eye_hit_bad =fell
-0.02 =eye_hit_bad =swelling_lips
-0.02 =fell =pain_any
-0.02 =flank_pain =one_side_belly
-0.02 =flank_pain =trunk_pain
-0.02 =headache =preterm_weeks
-0.02 =nail_word =new_medicine
-0.02 ^ _ alivi
-0.02 ^ _ cinco
-0.02 ^ _ salpic
-0.02 ^ _ vez
-0.02 ^ empec
-0.02 a #99+
-0.02 acaba
-0.02 alivi
-0.02 brinc
-0.02 calor y
-0.02 de
-0.02 del _ el
-0.02 dos y
-0.02 dosis
-0.02 durmi la
-0.02 el _ #
-0.02 el _ respir
-0.02 empec una
-0.02 en _ montan
-0.02 en _ muela
-0.02 esta _ poco
-0.02 esta mare
-0.02 esta un
-0.02 fuert _ no
-0.02 hoy le
-0.02 huele _ gas
-0.02 llevo cinco
-0.02 me
-0.02 me _ la
-0.02 me alivi
-0.02 me salpic
-0.02 me toca
-0.02 moreton en
-0.02 no _ -en
-0.02 nunca -me
-0.02 otra vez
-0.02 oxicodon
-0.02 padezc _ corazon
-0.02 padezc del
-0.02 pas
-0.02 pie
-0.02 que _ en
-0.02 salpic
-0.02 se baja
-0.02 sobre
-0.02 sus
-0.02 tres seman
-0.02 un _ hace
-0.02 una _ nueva
-0.03 =a_lot =pale_clammy
-0.03 =belly_hit =pain_any
-0.03 =bruising
-0.03 =burn_severity =during_exercise
-0.03 =burn_severity =ear_wax
-0.03 =calf =pain_any
-0.03 =calf =vaginal_bleeding
-0.03 =chest_any =cough
-0.03 =chest_lasting =sudden_balance
-0.03 =chest_pain =cough
-0.03 =co_words =cough
-0.03 =co_words =croup_cough
-0.03 =cough =croup_cough
-0.03 =cough =pain_any
-0.03 =cough =trunk_pain
-0.03 =crohns
-0.03 =curtain_word
-0.03 =dizzy =young_baby
-0.03 =ear_wax =eye_hit_bad
-0.03 =every_day =eye_hit_bad
-0.03 =every_day =pain_any
-0.03 =every_day =squeezing_word
-0.03 =hours_pain =severe_headache
-0.03 =pregnant =uti
-0.03 ^ _ fuert
-0.03 absces
-0.03 absces _ la
-0.03 absces en
-0.03 aire _ ayer
-0.03 anticonceptiv y
-0.03 arden
-0.03 atragant _ una
-0.03 babea
-0.03 bien y
-0.03 cortin
-0.03 crohn
-0.03 de _ todos
-0.03 de tres
-0.03 desde hace
-0.03 embaraz _ sient
-0.03 extiend
-0.03 flujo
-0.03 fuert _ la
-0.03 futbol y
-0.03 lo
-0.03 mare y
-0.03 me _ doble
-0.03 metformin
-0.03 mi _ comio
-0.03 palpitacion
-0.03 piedr
-0.03 piel
-0.03 pies hinchad
-0.03 puedo _ y
-0.03 que _ y
-0.03 rojo y
-0.03 se extiend
-0.03 senti
-0.03 tiro
-0.03 tos _ perro
-0.03 y _ #
-0.03 y orino
-0.03 y un
-0.04 # _ vomit
-0.04 =back_pain =chest_lasting
-0.04 =chest_lasting =flank_pain
-0.04 =chest_lasting =tia_resolved
-0.04 =clot_risk =pregnant
-0.04 =fever =throat_sore
-0.04 =hours_pain =tia_resolved
-0.04 =many_days =vomiting_constantly
-0.04 =rash =squeezing_word
-0.04 =sting =swelling
-0.04 ^ _ bebe
-0.04 ^ _ corte
-0.04 ^ _ doctor
-0.04 ^ mi
-0.04 ^ popo
-0.04 agu
-0.04 corte
-0.04 de agua
-0.04 duele _ ojo
-0.04 estab
-0.04 futbol
-0.04 golpe _ la
-0.04 hinchad
-0.04 la _ desde
-0.04 la espald
-0.04 me _ anoch
-0.04 me _ tomar
-0.04 me corte
-0.04 me rompi
-0.04 mi _ por
-0.04 mi tio
-0.04 miedo
-0.04 mucho despu
-0.04 nuev
-0.04 olvid tomar
-0.04 pastill _ el
-0.04 por una
-0.04 que hago
-0.04 rojo que
-0.04 se _ rompi
-0.04 serpient _ el
-0.04 tio
-0.04 toma _ y
-0.04 tomo una
-0.04 un _ anoch
-0.04 y _ agua
-0.04 y _ aire
-0.04 y _ todos
-0.04 y nause
-0.05 -al -bano
-0.05 -bano
-0.05 -ir
-0.05 -ir -al
-0.05 -ir _ -bano
-0.05 =belly_hit =sudden
-0.05 =belly_word =nausea
-0.05 =bleeding_any =nosebleed
-0.05 =burn_severity =fall_hard
-0.05 =calf =days_many
-0.05 =car_crash =hours_pain
-0.05 =cut_by_accident =hours_pain
-0.05 =days_many =fainted
-0.05 =eye_area =nosebleed
-0.05 =fall_any =sudden
-0.05 =feels_sleepy =head_danger
-0.05 =fight_blow =sudden
-0.05 =head_danger =means_mentioned
-0.05 =head_danger =using_word
-0.05 =headache =light_hurts
-0.05 =hit_hard =sudden
-0.05 =limb_injury =sudden
-0.05 =no_gas =young_baby
-0.05 =nosebleed
-0.05 ^ _ confund
-0.05 a _ en
-0.05 adolescent
-0.05 algo y
-0.05 ampoll que
-0.05 azul
-0.05 bebe con
-0.05 braz
-0.05 cachet hinch
-0.05 comi demasiad
-0.05 con el
-0.05 con fiebr
-0.05 corazon _ late
-0.05 de _ cirugi
-0.05 de _ todo
-0.05 de golpe
-0.05 de lejos
-0.05 debil _ el
-0.05 dias _ -ir
-0.05 el
-0.05 el _ anoch
-0.05 el escrot
-0.05 en _ braz
-0.05 en _ de
-0.05 escrot
-0.05 esta tos
-0.05 gargant _ la
-0.05 gato
-0.05 herni de
-0.05 hija _ asma
-0.05 la panza
-0.05 le quedo
-0.05 lejos
-0.05 los _ despu
-0.05 los braz
-0.05 mas _ que
-0.05 me cae
-0.05 me cayo
-0.05 mi _ adolescent
-0.05 mucho _ de
-0.05 papa _ la
-0.05 pastill de
-0.05 quedo _ aire
-0.05 quier tomar
-0.05 ronco
-0.05 se toma
-0.05 sient que
-0.05 sigue
-0.05 sin -ir
-0.05 sin _ -al
-0.05 sueno
-0.05 tiene #
-0.05 tiene _ dias
-0.05 toma agua
-0.05 una _ de
-0.06 -hace
-0.06 -hinch
-0.06 =allergen =trunk_pain
-0.06 =bruising =tiny_red
-0.06 =car_crash =nail_word
-0.06 =chest_lasting =days_many
-0.06 =chest_lasting =postpartum
-0.06 =cocaine =kidney_stone
-0.06 =contact_lens
-0.06 =ear_pain
-0.06 =ear_pain =fever
-0.06 =eye_hit_bad =headache
-0.06 =eye_hit_bad =many_days
-0.06 =headache =pain_any
-0.06 =limb_injury =nail_word
-0.06 =nail_word =red_patch
-0.06 =nail_word =spreading
-0.06 =neck_swelling =tooth
-0.06 =purple_rash =tiny_red
-0.06 =rash =tiny_red
-0.06 =red_patch
-0.06 =red_patch =spreading
-0.06 =red_patch =wound_infected
-0.06 =tiny_red
-0.06 ^ _ pegue
-0.06 ^ a
-0.06 ^ comezon
-0.06 agua a
-0.06 al tragar
-0.06 amoxicilin
-0.06 anos _ pego
-0.06 bastant
-0.06 boca azul
-0.06 cara hinch
-0.06 cinco
-0.06 cloro _ la
-0.06 con _ cuchill
-0.06 contact
-0.06 cortin _ la
-0.06 culebrill _ la
-0.06 de contact
-0.06 dedo _ pie
-0.06 dedo del
-0.06 dijo
-0.06 estan
-0.06 ha
-0.06 hace _ dias
-0.06 la _ azul
-0.06 la amoxicilin
-0.06 lent _ contact
-0.06 lent de
-0.06 me sient
-0.06 moreton _ no
-0.06 no _ -hace
-0.06 no _ -hinch
-0.06 pantorrill
-0.06 peso
-0.06 por _ y
-0.06 presion
-0.06 puntit morad
-0.06 quitan
-0.06 sangr _ el
-0.06 segund
-0.06 segund piso
-0.06 sentir
-0.06 soy diabetic
-0.06 tengo _ sed
-0.06 tiene una
-0.06 un
-0.06 una _ sin
-0.07 # _ #11+
-0.07 -cu
-0.07 -nada desde
-0.07 -reteng
-0.07 -reteng -nada
-0.07 -reteng _ desde
-0.07 -voz
-0.07 =a_lot =water_broke
-0.07 =asthma =burn_severity
-0.07 =baby =preterm_weeks
-0.07 =belly_pain =cramps
-0.07 =bite_bad =days_many
-0.07 =bleeding_any =young_baby
-0.07 =burn_severity =preterm_weeks
-0.07 =chest_lasting =means_mentioned
-0.07 =chest_lasting =using_word
-0.07 =cramps
-0.07 =cramps =pain_any
-0.07 =ear_wax =pain_any
-0.07 =fainted =nail_word
-0.07 =gallbladder
-0.07 =head_danger =preterm_weeks
-0.07 =hours_pain =means_mentioned
-0.07 =hours_pain =using_word
-0.07 =nail_word =trunk_pain
-0.07 =no_gas
-0.07 =tick
-0.07 ^ _ cai
-0.07 ^ _ cans
-0.07 ^ _ falta
-0.07 ^ _ ocho
-0.07 ^ _ reloj
-0.07 ^ hice
-0.07 ^ infeccion
-0.07 aguant el
-0.07 caers
-0.07 cambi
-0.07 cinco _ y
-0.07 colic
-0.07 dan
-0.07 de barrig
-0.07 deje
-0.07 del pie
-0.07 despu del
-0.07 detector
-0.07 en
-0.07 en _ cuell
-0.07 en _ piel
-0.07 entre las
-0.07 espald
-0.07 estar
-0.07 gasolin
-0.07 hace cuatr
-0.07 herman _ desmay
-0.07 hijo _ tomo
-0.07 hinch _ la
-0.07 hora
-0.07 la _ de
-0.07 la _ sale
-0.07 la lengu
-0.07 la regla
-0.07 lengu
-0.07 lleno
-0.07 mama no
-0.07 me dan
-0.07 me pusieron
-0.07 muela y
-0.07 no -reteng
-0.07 ocho _ de
-0.07 ocho meses
-0.07 par _ el
-0.07 que _ esta
-0.07 se _ de
-0.07 subio la
-0.07 sud y
-0.07 tengo la
-0.07 tengo ocho
-0.07 tiene _ meses
-0.07 tuvo _ de
-0.07 uso lent
-0.07 y _ vez
-0.08 -el -aire
-0.08 -por -que
-0.08 -sabem
-0.08 -sabem -por
-0.08 -sabem _ -que
-0.08 =allergen =fainted
-0.08 =chest_lasting =chest_pain
-0.08 =cocaine =using_word
-0.08 =cough =days_many
-0.08 =eye_hit_bad =strep_like
-0.08 =fever =strep_like
-0.08 =headache
-0.08 =headache =squeezing_word
-0.08 =itchy_local
-0.08 =strep_like
-0.08 =weight_loss
-0.08 ^ trabaj
-0.08 a _ y
-0.08 a veces
-0.08 asma y
-0.08 ayer _ esta
-0.08 bebe _ y
-0.08 cai _ las
-0.08 cai por
-0.08 cita _ el
-0.08 cita _ mi
-0.08 con _ gripa
-0.08 corazon de
-0.08 cu le
-0.08 cuart
-0.08 curso
-0.08 de _ anos
-0.08 de _ por
-0.08 dentr
-0.08 dolor _ cabez
-0.08 duele _ espald
-0.08 el _ ya
-0.08 el dolor
-0.08 el lago
-0.08 en _ lago
-0.08 espald como
-0.08 est
-0.08 ha est
-0.08 insuficienci
-0.08 la com
-0.08 lago
-0.08 mi _ toma
-0.08 mi abuel
-0.08 para _ curso
-0.08 perro en
-0.08 pico un
-0.08 puedo cambiar
-0.08 quij desde
-0.08 sangr _ la
-0.08 sed _ de
-0.08 sinusitis
-0.08 todas
-0.08 un curso
-0.08 una _ del
-0.08 y duele
-0.08 y sin
-0.09 # _ con
-0.09 -dormir
-0.09 <abuel
-0.09 <anos <tuve
-0.09 <anos _ <un
-0.09 <mi <abuel
-0.09 <un _ <en
-0.09 =a_lot =wakes
-0.09 =chest_lasting =ear_pain
-0.09 =chest_lasting =hours_pain
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =cold_only =flu_bad
-0.09 =days_many =dizzy
-0.09 =days_many =head_danger
-0.09 =deep_cut
-0.09 =deep_cut =wound
-0.09 =dialysis
-0.09 =dialysis =kidney_disease
-0.09 =eye_area
-0.09 =getting_worse =severe_pain
-0.09 =hearing
-0.09 ?de _ ?derram
-0.09 ?la _ ?de
-0.09 ?los ?sintom
-0.09 ?sintom
-0.09 ?sintom ?de
-0.09 ?sintom _ ?un
-0.09 ?son _ ?sintom
-0.09 ^ _ <abuel
-0.09 ^ _ no
-0.09 ^ huele
-0.09 bien solo
-0.09 choqu en
-0.09 con mucha
-0.09 de _ piedr
-0.09 de _ presion
-0.09 del rinon
-0.09 despu _ parto
-0.09 dialisis
-0.09 durmi
-0.09 el _ derech
-0.09 el _ tiene
-0.09 esta seman
-0.09 gas _ mi
-0.09 gripe
-0.09 humo _ incendi
-0.09 la infeccion
-0.09 la manan
-0.09 la piedr
-0.09 la prueb
-0.09 le _ los
-0.09 lo _ a
-0.09 lo _ y
-0.09 los _ azul
-0.09 los _ del
-0.09 manch _ en
-0.09 mar
-0.09 me _ con
-0.09 me durmi
-0.09 meses tiene
-0.09 mi nino
-0.09 perdi
-0.09 perdi el
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 puedo
-0.09 pulso
-0.09 quedo _ en
-0.09 rato
-0.09 rio
-0.09 sarpull
-0.09 se _ durmi
-0.09 se comio
-0.09 seman _ la
-0.09 sin aire
-0.09 tengo cancer
-0.09 tomo la
-0.09 tos de
-0.09 un choqu
-0.09 vez _ dolor
-0.09 y _ mal
-0.1 -ni _ solo
-0.1 <mi <papa
-0.1 <papa
-0.1 <papa <tuvo
-0.1 <papa _ <un
-0.1 =burn_severity =skin_infection
-0.1 =chest_lasting =vomiting
-0.1 =chest_lasting =young_baby
-0.1 =clear_fluid =eye_hit_bad
-0.1 =clear_fluid =leaking
-0.1 =dangerous_person =head_danger
-0.1 =days_many =squeezing_word
-0.1 =diarrhea =recent_infection
-0.1 =eye_hit_bad =leaking
-0.1 =eye_hit_bad =nosebleed
-0.1 =head_danger =leaking
-0.1 =head_danger =nausea
-0.1 =head_danger =nosebleed
-0.1 =hours_pain =sudden_balance
-0.1 =limb_injury
-0.1 =many_days =young_baby
-0.1 =nosebleed =vaginal_bleeding
-0.1 =pain_any =shingles
-0.1 =squeezing_word =throat_sore
-0.1 ?una ?convulsion
-0.1 ^ _ <anos
-0.1 ^ _ <papa
-0.1 ^ _ amarill
-0.1 ^ _ com
-0.1 ^ _ manan
-0.1 ^ _ warfarin
-0.1 agrur _ las
-0.1 arde
-0.1 buena _ el
-0.1 cabez _ nause
-0.1 cambiar mi
-0.1 canse
-0.1 cloro con
-0.1 com _ buena
-0.1 com es
-0.1 con tos
-0.1 cubet
-0.1 de _ meses
-0.1 de agrur
-0.1 de cabez
-0.1 de gargant
-0.1 despert con
-0.1 dias _ -fiebr
-0.1 dolor _ gargant
-0.1 el cost
-0.1 el cuerp
-0.1 en _ carro
-0.1 en _ dedo
-0.1 en _ jardin
-0.1 escuel
-0.1 flem
-0.1 hijo _ con
-0.1 hijo despert
-0.1 hoy _ las
-0.1 hoy a
-0.1 junto
-0.1 la _ pas
-0.1 la escuel
-0.1 la muela
-0.1 le _ morad
-0.1 liqu
-0.1 me canse
-0.1 me late
-0.1 mi _ despert
-0.1 pastill
-0.1 pise _ clavo
-0.1 poco _ agrur
-0.1 que com
-0.1 rodill _ el
-0.1 rodill cu
-0.1 rodill en
-0.1 sale _ orina
-0.1 se _ quita
-0.1 seman pas
-0.1 sola
-0.1 solo _ de
-0.1 toca la
-0.1 tomo _ medicin
-0.1 tosio
-0.1 una
-0.1 viene _ las
-0.1 viene a
-0.1 y _ aguant
-0.11 #99+ metr
-0.11 -deja
-0.11 -me -deja
-0.11 <# <anos
-0.11 <ano _ <me
-0.11 <de <un
-0.11 <hace <#
-0.11 <infart _ <#
-0.11 <me _ <la
-0.11 <pas <me
-0.11 <salio
-0.11 <salio <bien
-0.11 <todo <salio
-0.11 <todo _ <bien
-0.11 <y <todo
-0.11 <y _ <salio
-0.11 =allergen =cold_only
-0.11 =bluish =cold_limb
-0.11 =bruising =cold_limb
-0.11 =cold_only =vaccine_said
-0.11 =days_many =vomiting_constantly
-0.11 =dizzy =hours_pain
-0.11 =eye_area =itchy_only
-0.11 =hours_pain =vaginal_bleeding
-0.11 =left_ribs
-0.11 =nail_word
-0.11 =tropics
-0.11 ?a
-0.11 ?a ?alguien
-0.11 ?alguien ?se
-0.11 ?le
-0.11 ?si ?a
-0.11 ?si ?alguien
-0.11 ?si _ ?alguien
-0.11 ^ _ comer
-0.11 ^ _ corto
-0.11 ^ _ di
-0.11 ^ _ dolor
-0.11 ^ _ veces
-0.11 ^ lleno
-0.11 ^ piel
-0.11 a _ metr
-0.11 agrur por
-0.11 aguant la
-0.11 al _ escaler
-0.11 al subir
-0.11 al tocar
-0.11 alacran _ la
-0.11 anos _ quier
-0.11 cabez despu
-0.11 cara con
-0.11 chuec desde
-0.11 cinco minut
-0.11 comer _ del
-0.11 comer antes
-0.11 comer y
-0.11 con _ vaso
-0.11 da fiebr
-0.11 de _ despu
-0.11 de _ gripe
-0.11 de tos
-0.11 del _ se
-0.11 dias _ diarre
-0.11 dias _ esta
-0.11 el _ despu
-0.11 el _ en
-0.11 estab en
-0.11 hago _ ?alguien
-0.11 herman tuvo
-0.11 hijo _ mocos
-0.11 hinch _ el
-0.11 infeccion _ orina
-0.11 inhalador
-0.11 la alergi
-0.11 la gripe
-0.11 la vesicul
-0.11 lado izquierd
-0.11 le di
-0.11 metr
-0.11 mi _ huele
-0.11 mis _ de
-0.11 mocos _ juega
-0.11 mocos pero
-0.11 nino
-0.11 no -los
-0.11 no _ -deja
-0.11 no _ desde
-0.11 no _ el
-0.11 pero juega
-0.11 piern _ tanto
-0.11 piern de
-0.11 poco _ tos
-0.11 por _ alergi
-0.11 puedo _ antes
-0.11 que _ desmay
-0.11 que va
-0.11 quier _ vacun
-0.11 quier la
-0.11 sangr la
-0.11 se _ mete
-0.11 tengo _ con
-0.11 tengo mucha
-0.11 tocar
-0.11 vaso
-0.11 vesicul
-0.12 # _ despu
-0.12 -el _ solo
-0.12 <cinco
-0.12 <cinco <anos
-0.12 <derram <hace
-0.12 <desmay <una
-0.12 <desmay _ <vez
-0.12 <hace <cinco
-0.12 <mi _ <murio
-0.12 <murio
-0.12 <murio <de
-0.12 <pas <y
-0.12 <tuvo _ <derram
-0.12 =baby =raynaud_usual
-0.12 =belly_pain =getting_worse
-0.12 =belly_word =getting_worse
-0.12 =blood_thinner =eye_area
-0.12 =blood_thinner =nosebleed
-0.12 =burn_severity =raynaud_usual
-0.12 =chest_lasting =sight_for_years
-0.12 =chest_lasting =wound
-0.12 =itching =radiates_groin
-0.12 =itchy_only =radiates_groin
-0.12 =leaking
-0.12 =many_days =pain_any
-0.12 =nodes
-0.12 =nodes =swelling
-0.12 =tetanus_due =wound
-0.12 ?coagul ?en
-0.12 ?coagul _ ?el
-0.12 ?es _ ?sepsis
-0.12 ?la ?sepsis
-0.12 ?sepsis
-0.12 ?un ?coagul
-0.12 ?un _ ?en
-0.12 ^ _ mar
-0.12 ^ _ tia
-0.12 ^ _ verde
-0.12 ^ _ voy
-0.12 ^ de
-0.12 a _ el
-0.12 ampoll _ duelen
-0.12 cabez _ fuert
-0.12 cada toma
-0.12 casa
-0.12 cayo en
-0.12 cita _ la
-0.12 comio
-0.12 cu duerm
-0.12 culebr
-0.12 da ansiedad
-0.12 de _ es
-0.12 del jardin
-0.12 diabet
-0.12 diez minut
-0.12 duerm la
-0.12 el _ un
-0.12 el jabon
-0.12 en #99+
-0.12 en _ pie
-0.12 enfermedad
-0.12 frasc _ pastill
-0.12 gangli
-0.12 gangli hinchad
-0.12 jabon nuevo
-0.12 la _ como
-0.12 la _ la
-0.12 le clavo
-0.12 le esta
-0.12 los _ ya
-0.12 los dos
-0.12 los tacos
-0.12 me _ ansiedad
-0.12 me _ dolor
-0.12 mi bebe
-0.12 mi mar
-0.12 mi tia
-0.12 mucha _ y
-0.12 necesit _ mis
-0.12 ojos por
-0.12 oxid
-0.12 papa diabetic
-0.12 pies _ del
-0.12 pies despu
-0.12 por _ jabon
-0.12 por _ tarde
-0.12 que duelen
-0.12 queme la
-0.12 quier
-0.12 quier caminar
-0.12 resurtir mis
-0.12 ronch en
-0.12 sale sangr
-0.12 seman _ del
-0.12 seman despu
-0.12 solo _ un
-0.12 tacos
-0.12 tacos ya
-0.12 tia
-0.12 tiene _ seman
-0.12 tobill _ poco
-0.12 tobill un
-0.12 toda la
-0.12 un _ en
-0.12 un _ oxid
-0.12 una culebr
-0.12 van peor
-0.12 vez
-0.12 viejo
-0.12 vomit la
-0.12 y _ hinchad
-0.12 y gangli
-0.13 # _ diciembr
-0.13 # menos
-0.13 -aire solo
-0.13 -fiebr -ni
-0.13 <en <el
-0.13 <en _ <secundari
-0.13 <hace <tres
-0.13 <la <secundari
-0.13 <mama
-0.13 <mi <mama
-0.13 <sangr
-0.13 <secundari
-0.13 <tres
-0.13 <tres <anos
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =car_crash =chest_lasting
-0.13 =co_words =days_many
-0.13 =co_words =wakes
-0.13 =cough =hours_pain
-0.13 =dangerous_person =fall_any
-0.13 =dangerous_person =hit_hard
-0.13 =days_many =every_day
-0.13 =discharge =wound_infected
-0.13 =during_exercise =pain_any
-0.13 =fever =pregnant
-0.13 =flu_bad
-0.13 =head_danger =vomiting_constantly
-0.13 =headache =hours_pain
-0.13 =hours_pain =raynaud_usual
-0.13 =itchy_only =rash
-0.13 =rash =shingles
-0.13 =weak_any =weak_one_side
-0.13 ?cerebral
-0.13 ?como _ ?si
-0.13 ?como _ ?ve
-0.13 ?derram ?cerebral
-0.13 ?esta
-0.13 ?se ?si
-0.13 ?se ?ve
-0.13 ?un _ ?cerebral
-0.13 ?un _ ?de
-0.13 ?ve
-0.13 ?ve ?un
-0.13 ^ _ <mama
-0.13 ^ _ abuel
-0.13 ^ _ cambiar
-0.13 ^ _ infeccion
-0.13 ^ _ oscur
-0.13 ^ perdi
-0.13 abuel de
-0.13 bebe _ cuatr
-0.13 con _ mesa
-0.13 de diciembr
-0.13 desde _ cuatr
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 duele _ panza
-0.13 el #
-0.13 el _ no
-0.13 embaraz es
-0.13 en la
-0.13 hago
-0.13 hijo _ -me
-0.13 huev
-0.13 la _ estab
-0.13 lave
-0.13 los
-0.13 los _ para
-0.13 manan _ la
-0.13 manan por
-0.13 me _ en
-0.13 medicin
-0.13 menos cuart
-0.13 meses y
-0.13 morad en
-0.13 no _ lo
-0.13 piern por
-0.13 puntit
-0.13 pus
-0.13 que _ baja
-0.13 roja en
-0.13 silba
-0.13 silba _ pecho
-0.13 silba el
-0.13 tiene _ del
-0.13 todo el
-0.13 un poquit
-0.13 y _ se
-0.14 #11+ _ tiene
-0.14 -fiebr solo
-0.14 -ni -nada
-0.14 <dejo
-0.14 <diez
-0.14 <diez <anos
-0.14 <hace <diez
-0.14 <herman
-0.14 <herman <dejo
-0.14 <me _ <el
-0.14 <mi <herman
-0.14 <mi _ <dejo
-0.14 =a_lot =cut_by_accident
-0.14 =allergen =belly_pain
-0.14 =chest_lasting =radiates
-0.14 =cough
-0.14 =croup_cough
-0.14 =eye_hit_bad =young_baby
-0.14 =fever =tooth
-0.14 =head_danger =many_days
-0.14 ?como _ ?trata
-0.14 ?de ?un
-0.14 ?se ?trata
-0.14 ?trata
-0.14 ?trata ?una
-0.14 ^ _ #99+
-0.14 ^ _ <desmay
-0.14 ^ _ <herman
-0.14 ^ _ lloran
-0.14 ^ _ mucho
-0.14 ^ _ tos
-0.14 ^ cita
-0.14 ^ cualquier
-0.14 agrur _ de
-0.14 agrur despu
-0.14 alergic
-0.14 ando cans
-0.14 avion
-0.14 bolit
-0.14 bolit de
-0.14 buena para
-0.14 comezon _ los
-0.14 con _ ceboll
-0.14 cualquier
-0.14 desde _ lunes
-0.14 desde que
-0.14 desgarr
-0.14 desgarr la
-0.14 despu _ las
-0.14 doble dosis
-0.14 el _ rojo
-0.14 embaraz _ un
-0.14 estr _ trabaj
-0.14 estr del
-0.14 hago ?si
-0.14 hinch _ de
-0.14 lastim
-0.14 lastim a
-0.14 le _ sal
-0.14 lloran _ ojos
-0.14 lloran los
-0.14 los _ por
-0.14 mal _ lejos
-0.14 mareo
-0.14 me _ el
-0.14 me desgarr
-0.14 menos _ viern
-0.14 menos el
-0.14 mi _ habla
-0.14 mosquit _ el
-0.14 necesit _ recet
-0.14 oigo
-0.14 oigo voces
-0.14 ojos con
-0.14 pica la
-0.14 por _ estr
-0.14 presion #99+
-0.14 que _ ?si
-0.14 que _ duele
-0.14 rodill al
-0.14 seman _ se
-0.14 soy alergic
-0.14 tiene _ alta
-0.14 tomo _ dosis
-0.14 tomo doble
-0.14 veo _ de
-0.14 veo mal
-0.14 viene
-0.14 y #11+
-0.14 y _ desde
-0.14 y calient
-0.15 -fiebr _ -seman
-0.15 <#11+
-0.15 <#11+ <anos
-0.15 <cu <tenia
-0.15 <infart <hace
-0.15 <la _ <hace
-0.15 <tenia _ <anos
-0.15 <tuvo _ <infart
-0.15 =a_lot =deep_cut
-0.15 =allergen =stomach_burn
-0.15 =baby =jaundice
-0.15 =chest_injury_or_ache =ear_wax
-0.15 =chest_lasting =weak_any
-0.15 =chest_lasting =wound_infected
-0.15 =constipation =three_days
-0.15 =cough =ear_wax
-0.15 =days_many =hernia_stuck
-0.15 =days_many =nail_word
-0.15 =hours_pain =weak_any
-0.15 =pain_any =vaginal_bleeding
-0.15 ?como _ ?un
-0.15 ?derram
-0.15 ?es ?una
-0.15 ?evito ?un
-0.15 ?que _ ?una
-0.15 ?un ?derram
-0.15 ^ <el
-0.15 ^ _ <ano
-0.15 ^ _ <un
-0.15 ^ _ ?evito
-0.15 ^ _ marisc
-0.15 ^ _ mart
-0.15 ^ _ mujer
-0.15 ^ _ sient
-0.15 ^ antes
-0.15 ^ cual
-0.15 ^ hace
-0.15 ^ toso
-0.15 brazo _ la
-0.15 com
-0.15 con _ fiebr
-0.15 corte _ la
-0.15 cual _ el
-0.15 cual es
-0.15 de altur
-0.15 de tanto
-0.15 desde _ tres
-0.15 dia _ a
-0.15 el _ al
-0.15 el _ normal
-0.15 el miercol
-0.15 hace tres
-0.15 hijo le
-0.15 la _ para
-0.15 las escaler
-0.15 llevo tres
-0.15 los tobill
-0.15 mal
-0.15 mi _ y
-0.15 mi mujer
-0.15 mi presion
-0.15 miercol
-0.15 mujer
-0.15 nause en
-0.15 noche y
-0.15 orina
-0.15 pegue
-0.15 pica el
-0.15 por _ vacun
-0.15 seman _ me
-0.15 tiene _ de
-0.15 tiene las
-0.15 un ano
-0.15 veces _ dia
-0.15 veces al
-0.15 viagr
-0.15 y sigue
-0.15 zapat nuev
-0.16 -falta -el
-0.16 -me -falta
-0.16 -me -hace
-0.16 -ni -problem
-0.16 -ni _ -para
-0.16 -problem -para
-0.16 -una
-0.16 <todo
-0.16 =a_lot =sweating
-0.16 =allergen =calf
-0.16 =allergen =flu_bad
-0.16 =allergen =leg_swelling_one
-0.16 =aura_usual =belly_pain
-0.16 =aura_usual =cramps
-0.16 =aura_usual =headache
-0.16 =aura_usual =pain_any
-0.16 =baby =nail_word
-0.16 =blood_streak =chest_lasting
-0.16 =burn_severity =wound
-0.16 =calf =sting
-0.16 =flu_bad =vaccine_said
-0.16 =headache =raynaud_usual
-0.16 =itchy_only =nail_word
-0.16 =leg_swelling_one =sting
-0.16 =many_days =squeezing_word
-0.16 ?da
-0.16 a _ dos
-0.16 anoch
-0.16 chiquit
-0.16 cicatriz
-0.16 con _ pastill
-0.16 de _ para
-0.16 de sangr
-0.16 dolor _ barrig
-0.16 el puent
-0.16 hija tiene
-0.16 hijo quier
-0.16 irregular
-0.16 la mir
-0.16 le cayo
-0.16 manan _ las
-0.16 manan a
-0.16 mi migran
-0.16 migran
-0.16 migran _ siempr
-0.16 migran de
-0.16 mir
-0.16 nause _ la
-0.16 no -duele
-0.16 oidos _ el
-0.16 orina y
-0.16 para _ dolor
-0.16 paso
-0.16 pero come
-0.16 pica una
-0.16 poco al
-0.16 que _ necesit
-0.16 que vacun
-0.16 regla _ con
-0.16 sale un
-0.16 sangr _ nariz
-0.16 sarpull por
-0.16 se fue
-0.16 sin
-0.16 tengo #11+
-0.16 tengo _ moreton
-0.16 tomar la
-0.16 unos segund
-0.16 vacun necesit
-0.16 ver
-0.16 y _ arde
-0.17 -tomar -cafe
-0.17 <al
-0.17 <la _ <al
-0.17 <me _ <una
-0.17 <un _ <el
-0.17 =allergen =itching
-0.17 =aura_usual =pregnant
-0.17 =bp_medicine =child_got_pills
-0.17 =days_many =nausea
-0.17 =eye_hit_bad =shoulder_pain
-0.17 =fever =phlegm
-0.17 =fever =vaccine_said
-0.17 =head_danger =pregnant
-0.17 =low_mood =many_days
-0.17 =low_mood =young_baby
-0.17 =nail_word =pain_any
-0.17 =one_side_belly =shoulder_pain
-0.17 =one_side_belly =uti
-0.17 =pain_any =shoulder_pain
-0.17 =shoulder_pain
-0.17 =trunk_pain =uti
-0.17 ^ _ pican
-0.17 ^ _ vacun
-0.17 abuel tiene
-0.17 antes _ examen
-0.17 azucar salio
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 cai de
-0.17 cita de
-0.17 come bien
-0.17 con _ seman
-0.17 con mi
-0.17 consult
-0.17 corro
-0.17 cost
-0.17 cu corro
-0.17 cuest _ consult
-0.17 de caball
-0.17 de cargar
-0.17 de comer
-0.17 de perro
-0.17 dedo
-0.17 del examen
-0.17 desde el
-0.17 dio un
-0.17 dolor _ caball
-0.17 duele _ hombr
-0.17 el trabaj
-0.17 embaraz de
-0.17 en _ gimnasi
-0.17 es segur
-0.17 fiebr se
-0.17 infart
-0.17 la consult
-0.17 le _ un
-0.17 llevo
-0.17 me acabo
-0.17 me pican
-0.17 me quedo
-0.17 meses _ mucho
-0.17 mocos _ come
-0.17 morad las
-0.17 mucha agua
-0.17 necesit _ cita
-0.17 no -tomar
-0.17 pecho que
-0.17 pican _ ojos
-0.17 pican los
-0.17 por _ -tomar
-0.17 por _ pila
-0.17 punt
-0.17 quier cambiar
-0.17 recet de
-0.17 salio un
-0.17 tiroid
-0.17 toma
-0.17 tuvo
-0.17 un infart
-0.17 vomit _ hace
-0.17 vomit _ veces
-0.18 # el
-0.18 -duele _ -pecho
-0.18 -el -pecho
-0.18 -tiembl
-0.18 <derram
-0.18 <infart
-0.18 <un <derram
-0.18 <un <infart
-0.18 <yo
-0.18 =a_lot =burn_severity
-0.18 =allergen =eye_hit_bad
-0.18 =allergen =nail_word
-0.18 =allergen =severe_pain
-0.18 =aura_usual =low_mood
-0.18 =aura_usual =panic_known
-0.18 =bleeding_any =gums_bleed
-0.18 =burn_severity =itchy_only
-0.18 =chest_lasting =diarrhea
-0.18 =clear_fluid =water_broke
-0.18 =days_many =tired
-0.18 =eye_area =stye
-0.18 =eye_hit_bad =water_broke
-0.18 =gums_bleed
-0.18 =head_danger =water_broke
-0.18 =leaking =water_broke
-0.18 =low_mood =raynaud_usual
-0.18 =nausea =pregnant
-0.18 =panic_known =raynaud_usual
-0.18 =pregnant =vomiting
-0.18 =scratched =wound_infected
-0.18 =stye
-0.18 ?evito _ ?coagul
-0.18 ^ <hace
-0.18 ^ _ alergic
-0.18 ^ _ perrill
-0.18 ^ _ poco
-0.18 ^ _ resurtir
-0.18 ^ _ sangran
-0.18 ^ le
-0.18 ^ uso
-0.18 acabo
-0.18 acidez _ de
-0.18 acidez despu
-0.18 al orinar
-0.18 alergic a
-0.18 ataqu _ panic
-0.18 barrig y
-0.18 cuatr dias
-0.18 de orina
-0.18 de panic
-0.18 del embaraz
-0.18 diabetic y
-0.18 el polen
-0.18 en _ futbol
-0.18 en _ gargant
-0.18 esta hinch
-0.18 hijo
-0.18 inhalador _ favor
-0.18 inhalador por
-0.18 kilos
-0.18 la _ tengo
-0.18 la meningitis
-0.18 la pared
-0.18 las papas
-0.18 lent me
-0.18 me sale
-0.18 me sangran
-0.18 me tapan
-0.18 media hora
-0.18 meningitis
-0.18 mi hijo
-0.18 no -sabem
-0.18 no -tiembl
-0.18 ojos _ la
-0.18 panic
-0.18 panic _ siempr
-0.18 panic de
-0.18 papas
-0.18 pared
-0.18 pecho al
-0.18 perrill
-0.18 perrill _ el
-0.18 perrill en
-0.18 polen
-0.18 por _ gripa
-0.18 por _ polen
-0.18 sangran
-0.18 sangran _ enci
-0.18 sangran las
-0.18 se _ tapan
-0.18 se _ un
-0.18 se mete
-0.18 seis
-0.18 sient un
-0.18 solo cans
-0.18 soy _ a
-0.18 tapan
-0.18 tapan _ oidos
-0.18 tapan los
-0.18 todo
-0.18 torci
-0.18 tuve
-0.18 y _ -sabem
-0.18 ya
-0.19 -en -la
-0.19 -tengo -fiebr
-0.19 <hace <un
-0.19 <hace _ <ano
-0.19 <un <ano
-0.19 <ya
-0.19 =calf =co_words
-0.19 =chest_lasting =fall_any
-0.19 =chest_lasting =low_mood
-0.19 =clot_risk =tired
-0.19 =cold_only =cough
-0.19 =cut_by_accident =nail_word
-0.19 =leg_swelling_one =limb_injury
-0.19 =leg_swelling_one =possible_fracture
-0.19 =leg_swelling_one =twisted
-0.19 =limb_injury =swelling
-0.19 =nail_word =scratched
-0.19 =nail_word =tick
-0.19 ?desmay
-0.19 ?que ?signific
-0.19 ?se _ ?un
-0.19 ?signific
-0.19 ^ _ ?signific
-0.19 ^ manan
-0.19 ^ quier
-0.19 al masticar
-0.19 anos _ #11+
-0.19 calambr _ la
-0.19 cara _ las
-0.19 confund con
-0.19 de _ dias
-0.19 de _ espald
-0.19 desde _ #
-0.19 el gimnasi
-0.19 en dialisis
-0.19 es _ cita
-0.19 espos _ mucho
-0.19 espos se
-0.19 hijo _ raspo
-0.19 la fiebr
-0.19 la montan
-0.19 lado _ el
-0.19 las _ menos
-0.19 lent nuev
-0.19 llevo una
-0.19 mano hinch
-0.19 masticar
-0.19 necesit _ nuev
-0.19 ojos
-0.19 para _ espald
-0.19 pie _ y
-0.19 que es
-0.19 quij _ masticar
-0.19 quij al
-0.19 rinon y
-0.19 todos tenem
-0.19 tomar
-0.19 tos _ mocos
-0.19 truen _ quij
-0.19 un _ para
-0.19 una garrapat
-0.2 # _ la
-0.2 #11+ _ las
-0.2 #11+ a
-0.2 #11+ en
-0.2 -falta
-0.2 -falta _ -aire
-0.2 <era
-0.2 =a_lot =pees_lot
-0.2 =aura_usual =vaginal_bleeding
-0.2 =bite_bad =young_baby
-0.2 =burned_hand =low_mood
-0.2 =cancer_history =elderly
-0.2 =clot_risk =elderly
-0.2 =cramps =vaginal_bleeding
-0.2 =diabetes =fever
-0.2 =gum_only =gums_bleed
-0.2 =pees_lot
-0.2 =squeezing_word =young_baby
-0.2 ?alguien
-0.2 ^ _ atragant
-0.2 ^ _ depresion
-0.2 ^ _ huelen
-0.2 ^ _ mare
-0.2 ^ _ piquet
-0.2 ^ _ que
-0.2 ^ _ regla
-0.2 ^ _ tiesa
-0.2 ^ _ trist
-0.2 ^ comi
-0.2 ^ entre
-0.2 ^ espald
-0.2 ^ muela
-0.2 agua _ tomar
-0.2 agua debo
-0.2 ard
-0.2 ayuda _ el
-0.2 cama
-0.2 caminar
-0.2 cans del
-0.2 clas
-0.2 clas _ natacion
-0.2 clas de
-0.2 con un
-0.2 cuant _ debo
-0.2 cuant agua
-0.2 da _ de
-0.2 da dolor
-0.2 de cancer
-0.2 de natacion
-0.2 debo tomar
-0.2 depresion
-0.2 doming
-0.2 dos _ hoy
-0.2 en _ ingle
-0.2 entre _ #
-0.2 es _ un
-0.2 espald tiesa
-0.2 huelen
-0.2 huelen _ pies
-0.2 huelen los
-0.2 la _ con
-0.2 la cama
-0.2 la orina
-0.2 la otra
-0.2 mal la
-0.2 me huelen
-0.2 meses _ cada
-0.2 moreton _ la
-0.2 murio _ cancer
-0.2 natacion
-0.2 orino mucho
-0.2 oxigen
-0.2 para un
-0.2 poco los
-0.2 por _ sol
-0.2 pulso _ #11+
-0.2 pusieron _ vacun
-0.2 pusieron la
-0.2 sangr _ vez
-0.2 sirve
-0.2 tengo _ desde
-0.2 tiene _ por
-0.2 tiesa _ la
-0.2 truen _ mandibul
-0.2 un _ los
-0.2 un piquet
-0.2 y _ mucho
-0.21 #11+ _ cu
-0.21 -adormecimient
-0.21 -desmay
-0.21 -desmay _ me
-0.21 -desmay solo
-0.21 -duele _ -cabez
-0.21 <mi <tio
-0.21 <mi _ <se
-0.21 <tio
-0.21 <tio <se
-0.21 <tuve <un
-0.21 =blood_streak =burn_severity
-0.21 =bp_medicine =means_mentioned
-0.21 =bp_medicine =using_word
-0.21 =chest_lasting =dementia_known
-0.21 =chest_lasting =muscle_strain_word
-0.21 =chest_lasting =severe_headache
-0.21 =dangerous_person =fell
-0.21 =dementia_known
-0.21 =dementia_known =muscle_strain_word
-0.21 =dementia_known =sight_for_years
-0.21 =discharge =wound
-0.21 =during_exercise =refuses
-0.21 =low_mood =panic_known
-0.21 =muscle_strain_word =tired
-0.21 =muscle_tear
-0.21 =refuses
-0.21 ?los ?sign
-0.21 ?sign
-0.21 ?sign ?de
-0.21 ?son _ ?sign
-0.21 ^ _ -fiebr
-0.21 ^ _ <tio
-0.21 ^ _ dia
-0.21 ^ _ muero
-0.21 ^ _ proxim
-0.21 ^ ando
-0.21 ^ ronch
-0.21 acabo _ pastill
-0.21 bueno
-0.21 cabez _ la
-0.21 cabez cu
-0.21 cajas
-0.21 cargar cajas
-0.21 carta para
-0.21 corr
-0.21 cu como
-0.21 cu puedo
-0.21 de _ al
-0.21 de _ se
-0.21 desde _ anos
-0.21 dias
-0.21 dorm
-0.21 el panal
-0.21 el sab
-0.21 es bueno
-0.21 espald _ cargar
-0.21 espald _ el
-0.21 espos _ cayo
-0.21 hasta
-0.21 hijo de
-0.21 hijo no
-0.21 hinch _ le
-0.21 hondo
-0.21 insulin
-0.21 la _ que
-0.21 la _ va
-0.21 la tele
-0.21 las
-0.21 llamar
-0.21 mareo en
-0.21 me muero
-0.21 muero
-0.21 oscur desde
-0.21 perro
-0.21 por _ silla
-0.21 presion _ con
-0.21 respirar hondo
-0.21 sarpull con
-0.21 tengo _ cu
-0.21 tiene _ anos
-0.21 trist porqu
-0.21 vomit _ anoch
-0.22 -tengo -mareo
-0.22 <de _ <hace
-0.22 <el <mes
-0.22 <mes
-0.22 <mes <pas
-0.22 <una <vez
-0.22 <vez
-0.22 =allergen =wound
-0.22 =belly_hit =chest_lasting
-0.22 =belly_pain =vaginal_bleeding
-0.22 =bruising =calf
-0.22 =burn_severity =snake_bad
-0.22 =chest_lasting =not_self
-0.22 =ear_pain =squeezing_word
-0.22 =ear_wax =tired
-0.22 =eye_hit_bad =fall_hard
-0.22 =eye_hit_bad =twisted
-0.22 =fall_hard =pain_any
-0.22 =heat_exposure =pain_any
-0.22 =not_self
-0.22 =swelling =twisted
-0.22 ?coagul
-0.22 ^ _ cort
-0.22 ^ _ grano
-0.22 ^ _ la
-0.22 ^ _ tropec
-0.22 ^ agrur
-0.22 ^ resurtir
-0.22 ^ voy
-0.22 a viajar
-0.22 abuel _ #11+
-0.22 bebe esta
-0.22 brinc _ parp
-0.22 cabez muy
-0.22 champu
-0.22 comio una
-0.22 cuant pastill
-0.22 de _ tarde
-0.22 de hondur
-0.22 dolor _ oido
-0.22 el _ esta
-0.22 el _ sin
-0.22 el estomag
-0.22 el parto
-0.22 empiez
-0.22 en _ parp
-0.22 en _ rodill
-0.22 es peligros
-0.22 escaler
-0.22 esta _ de
-0.22 estar par
-0.22 gargant _ el
-0.22 grano
-0.22 grano en
-0.22 hizo _ nudo
-0.22 hizo un
-0.22 hondur
-0.22 la _ da
-0.22 los zapat
-0.22 mare _ vomit
-0.22 me _ comezon
-0.22 me brinc
-0.22 me sudan
-0.22 me tropec
-0.22 mocos y
-0.22 moreton _ en
-0.22 necesit _ examen
-0.22 necesit una
-0.22 nino _ tos
-0.22 nudo _ la
-0.22 paro
-0.22 pelan
-0.22 peligros
-0.22 pulso es
-0.22 quem
-0.22 sangr al
-0.22 secos
-0.22 sin _ -#11+
-0.22 subir
-0.22 subir escaler
-0.22 sudan
-0.22 sudan _ manos
-0.22 sudan las
-0.22 tengo _ en
-0.22 tengo _ poco
-0.22 tiembl _ frio
-0.22 tiembl de
-0.22 tiene tos
-0.22 tomar _ con
-0.22 tropec
-0.22 truen
-0.22 un _ chiquit
-0.22 un _ desde
-0.22 un examen
-0.22 un grano
-0.22 voy _ viajar
-0.22 zapat
-0.23 -me _ -en
-0.23 -pecho
-0.23 <de <famili
-0.23 <famili
-0.23 <viene
-0.23 <viene <de
-0.23 <viene _ <famili
-0.23 =a_lot =baby
-0.23 =baby =bite_bad
-0.23 =bite_bad =chest_lasting
-0.23 =bluish =nail_word
-0.23 =burn_any =heat_exposure
-0.23 =burn_severity =diabetes
-0.23 =chest_lasting =hit_hard
-0.23 =getting_worse =nail_word
-0.23 =not_taken
-0.23 ^ <la
-0.23 ^ _ bien
-0.23 ^ sarpull
-0.23 ^ sin
-0.23 ^ tomo
-0.23 ^ veo
-0.23 abundant
-0.23 al comer
-0.23 al limpiarm
-0.23 cambiar
-0.23 cambiar _ cita
-0.23 cardiac
-0.23 con _ sol
-0.23 contagios
-0.23 cu _ -duerm
-0.23 de _ #
-0.23 de _ con
-0.23 del lado
-0.23 desde _ dos
-0.23 el _ me
-0.23 es contagios
-0.23 eso
-0.23 hijo _ #
-0.23 hijo _ una
-0.23 insuficienci cardiac
-0.23 las _ en
-0.23 limpiarm
-0.23 los frijol
-0.23 mama _ #11+
-0.23 me _ las
-0.23 mediodi el
-0.23 mi _ necesit
-0.23 moned
-0.23 moned y
-0.23 moreton por
-0.23 mucho _ me
-0.23 necesit _ mi
-0.23 nino _ #11+
-0.23 nino de
-0.23 olvid mi
-0.23 para _ tarea
-0.23 para mi
-0.23 ponen
-0.23 poquit de
-0.23 por _ cafe
-0.23 por _ es
-0.23 sangr de
-0.23 se _ ponen
-0.23 sed cu
-0.23 si
-0.23 tengo _ piel
-0.23 tengo _ presion
-0.23 tobill y
-0.23 tomo pastill
-0.23 un _ por
-0.23 una moned
-0.23 una tarea
-0.23 volar
-0.23 vomit una
-0.24 #11+ _ temperatur
-0.24 <desmay
-0.24 <me <desmay
-0.24 <tuvo <un
-0.24 =bleeding_any =eye_area
-0.24 =blister_any =scratched
-0.24 =blister_word =scratched
-0.24 =cancer_history
-0.24 =cancer_history =clot_risk
-0.24 =clear_fluid =cold_outside
-0.24 =cold_outside =head_danger
-0.24 =cough =nail_word
-0.24 =discharge =skin_infection
-0.24 =fever =hours_pain
-0.24 =inconsolable =long_bleed
-0.24 =not_drinking
-0.24 ^ _ arde
-0.24 ^ _ juguet
-0.24 ^ _ limpi
-0.24 ^ dentr
-0.24 ^ eruct
-0.24 ^ padezc
-0.24 ^ tengo
-0.24 ansiedad y
-0.24 buena
-0.24 cabez _ ya
-0.24 cancer
-0.24 cheque
-0.24 como limpi
-0.24 cu se
-0.24 de temperatur
-0.24 dentr de
-0.24 despiert
-0.24 duerm _ mano
-0.24 durmi el
-0.24 el dentist
-0.24 el sol
-0.24 en _ codo
-0.24 entro agua
-0.24 eruct
-0.24 es buena
-0.24 espos _ desmay
-0.24 estoy _ por
-0.24 hija _ seis
-0.24 la _ anoch
-0.24 la proxim
-0.24 la recet
-0.24 la seman
-0.24 labio _ por
-0.24 mano cu
-0.24 mi _ llego
-0.24 mi inhalador
-0.24 nause por
-0.24 padezc
-0.24 para _ a
-0.24 para _ llorar
-0.24 pastill _ la
-0.24 por _ dentist
-0.24 por _ examen
-0.24 proxim seman
-0.24 pueden _ una
-0.24 quier _ cheque
-0.24 quier _ cita
-0.24 resurtir _ inhalador
-0.24 resurtir _ pastill
-0.24 resurtir mi
-0.24 revision del
-0.24 seis anos
-0.24 tengo _ labio
-0.24 tengo tos
-0.24 toca
-0.24 un cheque
-0.24 un nino
-0.24 una _ en
-0.24 una _ roja
-0.24 y mocos
-0.25 #99+ pero
-0.25 -de _ -ni
-0.25 -dolor -de
-0.25 -tengo _ -ni
-0.25 <con
-0.25 <con <el
-0.25 <fiebr
-0.25 =burn_severity =scratched
-0.25 =chest_lasting =raynaud_usual
-0.25 =chest_lasting =swelling_face
-0.25 =chest_lasting =swelling_lips
-0.25 =choking_passed
-0.25 =co_words =hours_pain
-0.25 =head_danger =vomit_few
-0.25 =itchy_only =sting
-0.25 =tooth
-0.25 ?convulsion
-0.25 ^ _ ayuda
-0.25 ^ _ desvel
-0.25 ^ _ dos
-0.25 ^ _ dura
-0.25 ^ _ entro
-0.25 ^ _ estren
-0.25 a mediodi
-0.25 al estornudar
-0.25 analisis
-0.25 ayuda para
-0.25 brinc el
-0.25 calambr
-0.25 calambr en
-0.25 conciert
-0.25 cuant dura
-0.25 dano _ mi
-0.25 de que
-0.25 desde _ seman
-0.25 el _ vari
-0.25 el avion
-0.25 el labio
-0.25 el otro
-0.25 en _ avion
-0.25 entro
-0.25 es _ una
-0.25 estas
-0.25 estornudar
-0.25 estoy estren
-0.25 estres _ los
-0.25 gargant con
-0.25 gimnasi
-0.25 hace seman
-0.25 hacer
-0.25 hijo _ duele
-0.25 hora abren
-0.25 la gripa
-0.25 la insulin
-0.25 labio
-0.25 las unas
-0.25 los examen
-0.25 me desvel
-0.25 me entro
-0.25 me olvid
-0.25 morad con
-0.25 necesit un
-0.25 nuec
-0.25 olvid
-0.25 orina _ estornudar
-0.25 orina al
-0.25 para
-0.25 para una
-0.25 pastill me
-0.25 pastill para
-0.25 pero _ bien
-0.25 pero _ sient
-0.25 pero me
-0.25 picant
-0.25 por _ jardin
-0.25 puedo comer
-0.25 que _ abren
-0.25 que ayuda
-0.25 se _ olvid
-0.25 seman cu
-0.25 sigo
-0.25 tengo _ cuell
-0.25 tos con
-0.25 zoologic
-0.26 # anos
-0.26 -cabez -ni
-0.26 -estoy
-0.26 -la -cabez
-0.26 -los
-0.26 -ni
-0.26 <#99+
-0.26 <en <#99+
-0.26 <en <la
-0.26 =a_lot =tired
-0.26 =chest_lasting =fight_blow
-0.26 =chest_lasting =sudden
-0.26 =chest_lasting =tired
-0.26 =eye_area =soaking_pad
-0.26 =pain_any =uti
-0.26 =panic_known
-0.26 =vaginal_bleeding =young_baby
-0.26 ?como ?evito
-0.26 ?evito
-0.26 ?se _ ?una
-0.26 ^ _ comezon
-0.26 ^ _ fuego
-0.26 ^ _ mareo
-0.26 ^ _ para
-0.26 ^ llevo
-0.26 ^ me
-0.26 ayer _ no
-0.26 cirugi de
-0.26 clinic
-0.26 comezon en
-0.26 comi _ y
-0.26 con _ pelicul
-0.26 con los
-0.26 dolor de
-0.26 el futbol
-0.26 el parqu
-0.26 en _ clinic
-0.26 en _ parqu
-0.26 es #99+
-0.26 es _ sobre
-0.26 es el
-0.26 espos _ nause
-0.26 fuego _ el
-0.26 la clinic
-0.26 la pelicul
-0.26 lastim _ mi
-0.26 lo mismo
-0.26 los oidos
-0.26 me _ cans
-0.26 me raspe
-0.26 me tocan
-0.26 mi _ tuvo
-0.26 mismo
-0.26 muela
-0.26 no -estoy
-0.26 oidos
-0.26 oidos en
-0.26 palpit
-0.26 parqu
-0.26 parqu _ se
-0.26 pelicul
-0.26 por comer
-0.26 por no
-0.26 raspe
-0.26 sangr un
-0.26 seis _ y
-0.26 sobre #11+
-0.26 su cita
-0.26 tengo comezon
-0.26 tiene mocos
-0.26 tiene nause
-0.26 tieso _ la
-0.26 tocan
-0.27 # de
-0.27 #11+ anos
-0.27 -mas
-0.27 <mi _ <tuvo
-0.27 <tuvo
-0.27 <una _ <en
-0.27 =blood_streak =pain_any
-0.27 =burn_severity =cough
-0.27 =chest_lasting =cold_only
-0.27 =ear_pain =eye_hit_bad
-0.27 =ear_pain =pain_any
-0.27 =eye_hit_bad =three_days
-0.27 =hoarse
-0.27 =pain_any =three_days
-0.27 =small_cut
-0.27 =small_cut =wound_infected
-0.27 =tetanus_due
-0.27 ?causar
-0.27 ?cual
-0.27 ?cual ?son
-0.27 ?cual _ ?los
-0.27 ?de ?la
-0.27 ?en ?el
-0.27 ?los _ ?de
-0.27 ?puede ?causar
-0.27 ?son ?los
-0.27 ^ ?cual
-0.27 ^ _ -sangr
-0.27 ^ _ ?son
-0.27 ^ _ al
-0.27 ^ _ cansad
-0.27 ^ _ dejar
-0.27 ^ _ leve
-0.27 ^ acabo
-0.27 ^ dormi
-0.27 aceler _ corazon
-0.27 aceler el
-0.27 acidez
-0.27 antes del
-0.27 camion
-0.27 cansad
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 como siempr
-0.27 corazon en
-0.27 cuant cuest
-0.27 cuest la
-0.27 de _ en
-0.27 de _ vista
-0.27 de ojos
-0.27 dejar
-0.27 dejar _ fumar
-0.27 dejar de
-0.27 el _ nuevo
-0.27 el cloro
-0.27 el doctor
-0.27 en _ embaraz
-0.27 es _ la
-0.27 fiebr _ hace
-0.27 las _ el
-0.27 le toca
-0.27 mal alient
-0.27 manos de
-0.27 me _ dar
-0.27 me _ trist
-0.27 me aceler
-0.27 me recomiend
-0.27 me torci
-0.27 me trabo
-0.27 mete
-0.27 minut _ ya
-0.27 nuevo
-0.27 numer
-0.27 papill
-0.27 por cargar
-0.27 prueb
-0.27 quier dejar
-0.27 recomiend
-0.27 se _ aceler
-0.27 se _ trabo
-0.27 soy
-0.27 trabo
-0.27 trabo la
-0.27 un _ debil
-0.27 ya _ -me
-0.28 -duele -la
-0.28 -me _ -la
-0.28 <bien
-0.28 <y
-0.28 =a_lot =dangerous_person
-0.28 =baby =cold_only
-0.28 =bite_bad =nail_word
-0.28 =chest_lasting =high_fever
-0.28 =cough =young_baby
-0.28 =diarrhea =hours_pain
-0.28 =getting_worse =trunk_pain
-0.28 =pregnant =stomach_burn
-0.28 ^ _ asma
-0.28 ^ _ fin
-0.28 ^ azucar
-0.28 ^ gases
-0.28 ^ herni
-0.28 ^ piquet
-0.28 agua y
-0.28 ceboll
-0.28 de seman
-0.28 despu _ los
-0.28 diez
-0.28 duele _ rodill
-0.28 duelen _ pies
-0.28 en _ nino
-0.28 en _ noche
-0.28 es normal
-0.28 espald _ me
-0.28 esta rojo
-0.28 este
-0.28 fin
-0.28 fin _ seman
-0.28 fin de
-0.28 gripa _ me
-0.28 hago si
-0.28 la carne
-0.28 la ceboll
-0.28 la munec
-0.28 la pastill
-0.28 las nuec
-0.28 me _ dorm
-0.28 me quede
-0.28 me subio
-0.28 mi _ viene
-0.28 munec
-0.28 nariz _ la
-0.28 nariz _ y
-0.28 nariz en
-0.28 no _ -fiebr
-0.28 ocho
-0.28 poco la
-0.28 que _ si
-0.28 quede dorm
-0.28 regla viene
-0.28 resurtir la
-0.28 salio _ moreton
-0.28 siete
-0.28 siete _ de
-0.28 siete meses
-0.28 tap y
-0.28 tener
-0.28 trago _ moned
-0.28 vez _ de
-0.29 <#
-0.29 <tuve <una
-0.29 =blood_streak =fever
-0.29 =bp_medicine
-0.29 =burn_severity =phlegm
-0.29 =chest_lasting =limb_injury
-0.29 =discharge =scratched
-0.29 =eye_hit_bad =throat_sore
-0.29 =pregnant =tired
-0.29 ^ _ <una
-0.29 ^ _ adolorid
-0.29 ^ _ escurr
-0.29 ^ _ granit
-0.29 ^ _ hijo
-0.29 ^ _ leves
-0.29 ^ _ seca
-0.29 ^ colic
-0.29 ^ esta
-0.29 ^ ronco
-0.29 adolorid
-0.29 adolorid por
-0.29 barrig _ fiebr
-0.29 cenar
-0.29 colic leves
-0.29 con la
-0.29 de cenar
-0.29 del panal
-0.29 despu _ cenar
-0.29 dos seman
-0.29 duele _ cost
-0.29 el embaraz
-0.29 entro _ al
-0.29 escribir
-0.29 escurr _ nariz
-0.29 escurr la
-0.29 espos _ la
-0.29 hijo _ quier
-0.29 junto _ la
-0.29 junto a
-0.29 las _ por
-0.29 los _ con
-0.29 los _ nuev
-0.29 los lent
-0.29 manan _ si
-0.29 manan pero
-0.29 me _ llorar
-0.29 me _ por
-0.29 me quita
-0.29 me quito
-0.29 mi _ tiene
-0.29 mi pastill
-0.29 moreton
-0.29 patea
-0.29 pero _ como
-0.29 pero si
-0.29 pies en
-0.29 que _ es
-0.29 quier hablar
-0.29 ronquer
-0.29 rozadur _ panal
-0.29 rozadur del
-0.29 sab
-0.29 sarpull _ el
-0.29 se _ quito
-0.29 sient _ bien
-0.29 sin -dolor
-0.29 solo me
-0.29 solo quier
-0.29 veran
-0.29 ya _ -sangr
-0.29 ya paso
-0.3 # a
-0.3 -cafe
-0.3 =dentist =pain_any
-0.3 =eye_hit_bad =tooth
-0.3 =kidney_disease
-0.3 =vomit_few
-0.3 =vomit_few =vomiting
-0.3 ^ _ guard
-0.3 ^ _ pastill
-0.3 ^ baje
-0.3 ^ desde
-0.3 ^ pise
-0.3 abren
-0.3 arde _ orinar
-0.3 arde al
-0.3 asma control
-0.3 ayer _ pegue
-0.3 baja el
-0.3 barbill
-0.3 brazo por
-0.3 cerro
-0.3 comio un
-0.3 con _ papel
-0.3 con _ pero
-0.3 con cloro
-0.3 con mis
-0.3 confundi
-0.3 consej
-0.3 corte _ un
-0.3 da miedo
-0.3 de _ bici
-0.3 de _ de
-0.3 de _ infart
-0.3 de dos
-0.3 de frio
-0.3 de peso
-0.3 del _ esta
-0.3 el _ mes
-0.3 el papel
-0.3 en _ barbill
-0.3 en _ papel
-0.3 enci
-0.3 este _ me
-0.3 hago _ mi
-0.3 hemorroid
-0.3 herman se
-0.3 la barbill
-0.3 las _ tiene
-0.3 las enci
-0.3 los _ me
-0.3 manos _ la
-0.3 me _ miedo
-0.3 mi _ con
-0.3 murio _ un
-0.3 no _ -cafe
-0.3 obrar
-0.3 ojos _ de
-0.3 otro mes
-0.3 parp
-0.3 pegue _ el
-0.3 pise
-0.3 pise un
-0.3 por _ trabaj
-0.3 salio en
-0.3 sarpull y
-0.3 tengo _ despu
-0.3 tengo _ nariz
-0.3 un papel
-0.3 v
-0.3 veces hoy
-0.3 y _ hinch
-0.3 ya cerro
-0.31 # _ las
-0.31 <un _ <hace
-0.31 =allergen =radiates
-0.31 =belly_hard =swelling
-0.31 =belly_word =swelling
-0.31 =clear_fluid
-0.31 =clear_fluid =head_danger
-0.31 =co_words =every_day
-0.31 =every_day
-0.31 =eye_hit_bad =vaccine_said
-0.31 =pain_any =vaccine_said
-0.31 =radiates =vaccine_said
-0.31 =tia_resolved
-0.31 ^ _ en
-0.31 ^ manos
-0.31 al
-0.31 antes _ comer
-0.31 bebe regurgit
-0.31 como me
-0.31 computador
-0.31 con papel
-0.31 con pus
-0.31 de _ cu
-0.31 del parto
-0.31 dura la
-0.31 durmi _ pie
-0.31 embaraz _ #11+
-0.31 hinch _ no
-0.31 la computador
-0.31 la mesa
-0.31 los dias
-0.31 mama tiene
-0.31 manan
-0.31 me puede
-0.31 mejor
-0.31 mesa
-0.31 mi _ regurgit
-0.31 mis
-0.31 otra seman
-0.31 popo agu
-0.31 pusieron
-0.31 que _ para
-0.31 rompi el
-0.31 ronca mucho
-0.31 se _ mi
-0.31 seca
-0.31 sensibl
-0.31 tengo _ del
-0.31 tiesa
-0.31 todos _ dias
-0.31 todos los
-0.31 tomo _ para
-0.31 una dieta
-0.31 y _ cans
-0.31 y ando
-0.32 <ano <pas
-0.32 <el <ano
-0.32 <se
-0.32 =calf =radiates_leg
-0.32 =chest_lasting =three_days
-0.32 =days_many =diarrhea
-0.32 =diabetes =nail_word
-0.32 =eye_area =vaginal_bleeding
-0.32 =hours_pain =vomiting
-0.32 =radiates_leg
-0.32 ^ _ cuest
-0.32 ^ _ frias
-0.32 ^ _ me
-0.32 ^ _ normal
-0.32 con las
-0.32 del _ en
-0.32 dice _ no
-0.32 duele _ brazo
-0.32 duele la
-0.32 el jardin
-0.32 en _ espald
-0.32 enjuagu
-0.32 enjuagu y
-0.32 es mi
-0.32 espos habla
-0.32 estoy cans
-0.32 frias
-0.32 hijo _ pioj
-0.32 ir
-0.32 me hace
-0.32 moretoncit
-0.32 necesit resurtir
-0.32 pantalon
-0.32 pioj
-0.32 prueb _ embaraz
-0.32 prueb de
-0.32 que _ tomar
-0.32 sangr en
-0.32 sin _ solo
-0.32 tiene pioj
-0.32 un moretoncit
-0.32 vino
-0.33 -mis
-0.33 -sintom
-0.33 =bleeding_any =gum_only
-0.33 =burn_severity =chest_injury_or_ache
-0.33 =chest_any =chest_injury_or_ache
-0.33 =chest_injury_or_ache =chest_pain
-0.33 =chest_injury_or_ache =eye_hit_bad
-0.33 =chest_injury_or_ache =trunk_pain
-0.33 =clot_risk =injection_joint
-0.33 =days_many =low_mood
-0.33 =days_many =stomach_burn
-0.33 =fever =flu_bad
-0.33 =gum_only
-0.33 =injection_joint
-0.33 =injection_joint =recent_surgery
-0.33 =nail_word =vomit_few
-0.33 =squeezing_word =tooth
-0.33 ?es ?la
-0.33 ^ _ corazon
-0.33 ^ _ embarazarm
-0.33 ^ _ lunes
-0.33 ^ _ mucha
-0.33 ^ _ sale
-0.33 ^ _ segur
-0.33 ^ _ tres
-0.33 ^ _ vitamin
-0.33 ^ los
-0.33 ^ manch
-0.33 ^ punzad
-0.33 al cepillarm
-0.33 al dia
-0.33 cepillarm
-0.33 cirugi
-0.33 de las
-0.33 de mosquit
-0.33 de muela
-0.33 dolor _ muela
-0.33 duele _ cabez
-0.33 embarazarm
-0.33 enci _ cepillarm
-0.33 enci al
-0.33 huele a
-0.33 la cirugi
-0.33 las _ al
-0.33 lloran
-0.33 mato
-0.33 me arde
-0.33 me lloran
-0.33 mi cita
-0.33 nino _ raspo
-0.33 panza por
-0.33 piquet _ mosquit
-0.33 por el
-0.33 punzad
-0.33 punzad _ la
-0.33 punzad en
-0.33 que _ comer
-0.33 quier embarazarm
-0.33 sin -sintom
-0.33 sol
-0.33 tengo _ ojos
-0.33 tiene _ control
-0.33 tomo en
-0.33 vi una
-0.33 vomit _ vez
-0.33 y bien
-0.34 -duele -el
-0.34 -es
-0.34 -problem
-0.34 <hace <anos
-0.34 =allergen
-0.34 =allergen =itchy_only
-0.34 =bleeding_any =many_days
-0.34 =chest_lasting =constipation
-0.34 =chest_lasting =sugar_very_high
-0.34 =constipation =young_baby
-0.34 =hours_pain =sugar_very_high
-0.34 =many_days =vaginal_bleeding
-0.34 =muscle_strain_word =sight_for_years
-0.34 =pain_any =throat_sore
-0.34 ^ _ cuent
-0.34 ^ _ hinchad
-0.34 ^ _ pueden
-0.34 ^ estornud
-0.34 cabez _ no
-0.34 dias de
-0.34 dolorcit _ cabez
-0.34 dorm en
-0.34 el tiemp
-0.34 es _ para
-0.34 estab muy
-0.34 estren _ hace
-0.34 estren desde
-0.34 hace anos
-0.34 hinchad de
-0.34 la cita
-0.34 la cort
-0.34 la cuent
-0.34 las _ seman
-0.34 le molest
-0.34 los vecin
-0.34 me hizo
-0.34 me pueden
-0.34 mosquit en
-0.34 muerd
-0.34 nudo
-0.34 nudo en
-0.34 pilas
-0.34 rarit
-0.34 refri
-0.34 se _ acabo
-0.34 seman que
-0.34 tengo _ control
-0.34 tengo un
-0.34 todo _ tiemp
-0.34 un _ la
-0.34 un nudo
-0.34 un rarit
-0.34 viaje
-0.35 =belly_hit =during_exercise
-0.35 =burn_severity =low_mood
-0.35 =chest_lasting =vomiting_constantly
-0.35 ^ _ betabel
-0.35 ^ _ duele
-0.35 ^ _ salio
-0.35 ^ costr
-0.35 ^ la
-0.35 ^ mejor
-0.35 ^ pulso
-0.35 a _ #
-0.35 abeja en
-0.35 alergi
-0.35 bebe tiene
-0.35 betabel
-0.35 conjuntivitis
-0.35 costr _ en
-0.35 dormi
-0.35 dormi mal
-0.35 el oido
-0.35 el parp
-0.35 en las
-0.35 esta _ le
-0.35 examen _ la
-0.35 hijo _ un
-0.35 la puert
-0.35 limpi
-0.35 llav
-0.35 manos en
-0.35 me _ mi
-0.35 me despiert
-0.35 molest
-0.35 panza _ la
-0.35 puert
-0.35 pulso de
-0.35 todavi
-0.35 todo _ dia
-0.35 un moreton
-0.35 una cita
-0.35 vacun _ la
-0.36 -dolor
-0.36 =a_lot =wound
-0.36 =allergen =pain_any
-0.36 =chest_any =nail_word
-0.36 =chest_injury_or_ache
-0.36 =chest_injury_or_ache =pain_any
-0.36 =discharge
-0.36 ^ _ diabetic
-0.36 ^ _ entre
-0.36 ^ _ leche
-0.36 a tiemp
-0.36 bici
-0.36 corte con
-0.36 corte el
-0.36 de ayer
-0.36 de los
-0.36 donde
-0.36 duele _ munec
-0.36 duelen _ piern
-0.36 el pelo
-0.36 el viern
-0.36 en _ labio
-0.36 entre regl
-0.36 es fiebr
-0.36 estoy _ de
-0.36 hice
-0.36 la bici
-0.36 llego
-0.36 me quebr
-0.36 nariz _ minut
-0.36 no -es
-0.36 piern _ se
-0.36 presion es
-0.36 quebr
-0.36 quem de
-0.36 regl
-0.36 salio _ #99+
-0.36 si como
-0.36 un rato
-0.36 vacun de
-0.37 -como
-0.37 -mareo
-0.37 -me _ -dormir
-0.37 -me _ -el
-0.37 -por
-0.37 =allergen =belly_word
-0.37 =burn_severity =cold_only
-0.37 =cold_hands
-0.37 =possible_fracture =twisted
-0.37 ^ _ #11+
-0.37 ^ _ acidez
-0.37 ^ _ humo
-0.37 ^ _ pulso
-0.37 ^ compr
-0.37 ^ no
-0.37 a _ #11+
-0.37 azul y
-0.37 carta _ mi
-0.37 cu _ mi
-0.37 cu _ toca
-0.37 duele un
-0.37 el _ la
-0.37 el estr
-0.37 el primer
-0.37 el tobill
-0.37 embaraz _ agrur
-0.37 escribi una
-0.37 estr
-0.37 falta _ poco
-0.37 falta un
-0.37 gargant _ ayer
-0.37 gargant desde
-0.37 hace _ y
-0.37 humo de
-0.37 la tarde
-0.37 la tiend
-0.37 los _ en
-0.37 no _ -mareo
-0.37 poco _ aire
-0.37 sudo
-0.37 tengo acidez
-0.37 toda _ noche
-0.37 truen la
-0.37 y _ duelen
-0.37 y _ estoy
-0.38 # y
-0.38 =a_lot =allergen
-0.38 =blood_streak =wound
-0.38 =bp_high =hypertension
-0.38 =fall_any =scratched
-0.38 =fall_any =wound
-0.38 =hypertension
-0.38 =jaundice =young_baby
-0.38 ?que _ ?la
-0.38 ?si
-0.38 ^ _ toca
-0.38 ^ donde
-0.38 ^ ojos
-0.38 ^ vivo
-0.38 antoj
-0.38 balon
-0.38 como _ el
-0.38 cuant _ la
-0.38 de _ ?puede
-0.38 de _ como
-0.38 del _ cada
-0.38 del _ izquierd
-0.38 duele _ gargant
-0.38 ejercici
-0.38 en _ pantorrill
-0.38 en navidad
-0.38 en una
-0.38 estatic
-0.38 favor
-0.38 frijol
-0.38 la nariz
-0.38 navidad
-0.38 poca
-0.38 poca pila
-0.38 por favor
-0.38 que puedo
-0.38 quite
-0.38 tiene _ pila
-0.38 tiene poca
-0.38 toqu
-0.38 vivo
-0.38 y _ raspo
-0.39 =chest_lasting =dizzy
-0.39 =cold_only =fever
-0.39 =nail_word =vaginal_bleeding
-0.39 =sight_for_years
-0.39 ?como ?se
-0.39 ?del
-0.39 ?en
-0.39 ?son
-0.39 ^ <me
-0.39 ^ _ ?se
-0.39 ^ _ del
-0.39 ^ _ pica
-0.39 ^ _ por
-0.39 ^ _ tramit
-0.39 ^ tos
-0.39 ^ tuve
-0.39 anos _ estoy
-0.39 cayo un
-0.39 comi
-0.39 con _ cafe
-0.39 cu no
-0.39 desde anoch
-0.39 en casa
-0.39 estomag
-0.39 fiebr desde
-0.39 gripa y
-0.39 nariz
-0.39 no -sangr
-0.39 para _ no
-0.39 para _ presion
-0.39 por _ manan
-0.39 que hora
-0.39 rojo _ calient
-0.39 ronca
-0.39 tramit
-0.39 vez en
-0.39 y presion
-0.4 =asthma
-0.4 =choking_passed =tia_resolved
-0.4 =itching
-0.4 =itching =itchy_only
-0.4 =limb_injury =twisted
-0.4 =possible_fracture =swelling
-0.4 =twisted
-0.4 ^ _ con
-0.4 ^ _ mal
-0.4 ^ _ torci
-0.4 asma
-0.4 cabez por
-0.4 comezon
-0.4 en _ bebe
-0.4 es para
-0.4 estres
-0.4 estres por
-0.4 examen de
-0.4 hierr
-0.4 hijo tiene
-0.4 jardin
-0.4 lengu con
-0.4 leves
-0.4 mama quier
-0.4 me _ al
-0.4 necesit lent
-0.4 nino tiene
-0.4 peor
-0.4 queme _ lengu
-0.4 torci _ tobill
-0.4 torci el
-0.4 una carta
-0.4 vari _ al
-0.4 viern
-0.4 y media
-0.41 -#11+
-0.41 -#11+ -seman
-0.41 =allergen =blood_streak
-0.41 =blister_any =nail_word
-0.41 =blister_word =nail_word
-0.41 =cold_sore
-0.41 =constipation
-0.41 =heat_exposure
-0.41 =pain_any =tooth
-0.41 =pain_any =young_baby
-0.41 ?el
-0.41 ?una
-0.41 ^ el
-0.41 acabo _ regresar
-0.41 anda
-0.41 cargar
-0.41 cita para
-0.41 comezon _ la
-0.41 cuatr
-0.41 de _ desde
-0.41 de hoy
-0.41 de regresar
-0.41 debo
-0.41 dorm _ el
-0.41 duelen los
-0.41 duerm
-0.41 el _ a
-0.41 estoy trist
-0.41 fuego
-0.41 fuego en
-0.41 mala
-0.41 me dejo
-0.41 mi perrit
-0.41 ojos azul
-0.41 otra
-0.41 perrit
-0.41 puedo tomar
-0.41 que lo
-0.41 quier una
-0.41 regresar
-0.41 regresar de
-0.41 tiene diabet
-0.41 un fuego
-0.41 una _ para
-0.41 vi un
-0.41 vomit desde
-0.42 -cabez
-0.42 =chest_pain =nail_word
-0.42 =days_many =getting_worse
-0.42 =getting_worse =young_baby
-0.42 ^ _ quedo
-0.42 abuel _ de
-0.42 abuel murio
-0.42 acabo la
-0.42 ayer
-0.42 cayo _ el
-0.42 cu es
-0.42 de _ muy
-0.42 dentist
-0.42 duele _ poco
-0.42 espald por
-0.42 hizo
-0.42 la popo
-0.42 las #11+
-0.42 las orej
-0.42 late rap
-0.42 moja
-0.42 orej
-0.42 piquet
-0.42 piquet de
-0.42 puedo _ con
-0.42 soy _ y
-0.42 tos
-0.42 verd
-0.43 =dentist =eye_hit_bad
-0.43 ^ _ duelen
-0.43 ^ _ gripa
-0.43 ando
-0.43 antes _ la
-0.43 baje
-0.43 bebe come
-0.43 catarr
-0.43 corazon _ la
-0.43 creo _ es
-0.43 cual
-0.43 despu _ trabaj
-0.43 dormir
-0.43 fiebr _ el
-0.43 la _ respir
-0.43 la ropa
-0.43 leve
-0.43 me _ de
-0.43 me _ tarde
-0.43 me pica
-0.43 oido y
-0.43 que _ de
-0.43 raspo _ rodill
-0.43 revision
-0.43 rompi _ una
-0.43 rompi una
-0.43 ropa
-0.43 se quito
-0.43 sin -sangr
-0.43 tobill
-0.43 tos seca
-0.43 trast
-0.43 va peor
-0.43 y _ asma
-0.44 <ano
-0.44 <hace _ <anos
-0.44 <tenia
-0.44 =a_lot =hoarse
-0.44 =ulcer_nsaid
-0.44 ?que ?es
-0.44 ^ _ ?es
-0.44 ^ _ orina
-0.44 ^ _ perro
-0.44 ^ _ sueno
-0.44 ^ _ tieso
-0.44 ^ cuell
-0.44 bebe _ mucho
-0.44 comer
-0.44 costr
-0.44 cuell _ por
-0.44 dar
-0.44 de correr
-0.44 debe
-0.44 dolorcit de
-0.44 el _ del
-0.44 el juev
-0.44 juev
-0.44 mucha hambr
-0.44 para el
-0.44 piern _ el
-0.44 piern en
-0.44 proxim
-0.44 tele
-0.44 tengo sueno
-0.44 tieso por
-0.44 un _ del
-0.45 -duerm
-0.45 -seman
-0.45 =about_self
-0.45 =cough =phlegm
-0.45 ?un
-0.45 ^ _ -tiene
-0.45 ^ _ el
-0.45 ^ _ quede
-0.45 ^ _ y
-0.45 ^ dolor
-0.45 ^ mare
-0.45 a que
-0.45 cinco dias
-0.45 de fumar
-0.45 de manejar
-0.45 desvel
-0.45 el calor
-0.45 el dia
-0.45 fumar
-0.45 jabon _ el
-0.45 jabon en
-0.45 la _ ya
-0.45 llevo _ seman
-0.45 manejar
-0.45 me _ jabon
-0.45 menos
-0.45 no -duerm
-0.45 pelo
-0.45 pico _ mosquit
-0.45 por
-0.45 quier un
-0.45 tos _ fiebr
-0.45 tres dias
-0.45 un mosquit
-0.45 y _ poco
-0.45 y duerm
-0.46 ?con
-0.46 ?los
-0.46 ^ <tuve
-0.46 ^ _ los
-0.46 ^ _ primer
-0.46 ^ _ tomar
-0.46 aburr
-0.46 anticonceptiv
-0.46 cuent
-0.46 esta rosadit
-0.46 estoy _ desde
-0.46 estoy _ el
-0.46 juega
-0.46 me _ sangr
-0.46 me sangr
-0.46 mediodi
-0.46 mi _ quier
-0.46 mi perro
-0.46 normal
-0.46 oido
-0.46 quier saber
-0.46 rompi
-0.46 rosadit
-0.46 rozadur
-0.46 saber
-0.46 tome _ mis
-0.46 uvas
-0.47 <una
-0.47 =head_danger =numb_any
-0.47 =iron_pills
-0.47 ^ _ calor
-0.47 ^ _ crema
-0.47 ^ _ truen
-0.47 ^ por
-0.47 al _ despu
-0.47 ayuda
-0.47 come _ y
-0.47 crema
-0.47 dedo esta
-0.47 el codo
-0.47 en _ manan
-0.47 es muy
-0.47 fiebr _ me
-0.47 hijo _ cayo
-0.47 la _ pero
-0.47 las _ de
-0.47 me truen
-0.47 necesit mas
-0.47 no _ -por
-0.47 para que
-0.48 <el _ <pas
-0.48 <pas
-0.48 =snake_bad =snake_seen
-0.48 =snake_seen
-0.48 ?se
-0.48 anos
-0.48 anos y
-0.48 chicl
-0.48 compr
-0.48 dias con
-0.48 media
-0.48 tiend y
-0.49 =dentist
-0.49 =eye_hit_bad =possible_fracture
-0.49 =scratched =wound
-0.49 ?puede
-0.49 ^ bostez
-0.49 ^ dolorcit
-0.49 ^ y
-0.49 a _ una
-0.49 ansiedad
-0.49 ayer me
-0.49 bostez
-0.49 infl
-0.49 la _ tap
-0.49 me _ rap
-0.49 me _ sin
-0.49 un granit
-0.5 ?es
-0.5 ^ _ #
-0.5 ^ _ brinc
-0.5 anos _ no
-0.5 cu me
-0.5 la _ seman
-0.5 la leche
-0.5 primaver
-0.5 raspon
-0.5 un _ ya
-0.5 un raspon
-0.5 vari
-0.5 vari veces
-0.51 <en
-0.51 <tuve
-0.51 =chest_lasting =many_days
-0.51 ^ _ moreton
-0.51 ^ es
-0.51 ^ sangr
-0.51 congestion
-0.51 desde nino
-0.51 en inviern
-0.51 gases y
-0.51 guard
-0.51 hoy me
-0.51 inviern
-0.51 pasa
-0.51 perro esta
-0.51 por los
-0.51 recet
-0.51 seman _ quier
-0.51 sient _ no
-0.51 tengo gripa
-0.51 todavi no
-0.51 ya paro
-0.52 <cu
-0.52 <de
-0.52 <me
-0.52 =bleeding_any =blood_streak
-0.52 =fever =tia_resolved
-0.52 =limb_injury =possible_fracture
-0.52 ?la
-0.52 ^ este
-0.52 cafe
-0.52 de estomag
-0.52 de siempr
-0.52 del trabaj
-0.52 dia
-0.52 diabetic _ tengo
-0.52 dolor _ estomag
-0.52 el celular
-0.52 la silla
-0.52 mi _ salio
-0.52 muy bien
-0.52 silla
-0.52 su medicin
-0.53 =cut_by_accident =wound
-0.53 ^ ?como
-0.53 ^ un
-0.53 duelen las
-0.53 el mart
-0.53 los dient
-0.53 nariz tap
-0.53 nueva y
-0.53 pesas
-0.53 siempr
-0.53 tap
-0.53 tengo _ anos
-0.53 viajar
-0.54 <un
-0.54 ^ <mi
-0.54 ^ _ hago
-0.54 fuma
-0.54 mi regla
-0.54 regla
-0.54 y ya
-0.55 a _ jefe
-0.55 correr
-0.55 estoy bien
-0.55 hipo
-0.55 la _ en
-0.55 la _ es
-0.55 la noche
-0.55 mi _ murio
-0.55 murio de
-0.55 ya estoy
-0.56 =chest_lasting =throat_sore
-0.56 =three_days
-0.56 =three_days =young_baby
-0.56 ^ _ estoy
-0.56 como _ la
-0.56 hambr
-0.56 la _ cu
-0.56 mi _ anda
-0.56 poco de
-0.56 se _ cayo
-0.56 y todo
-0.57 =stomach_burn
-0.57 el lunes
-0.57 parto
-0.57 pican
-0.57 poco el
-0.57 popo verde
-0.57 primer
-0.57 se _ la
-0.57 se rompi
-0.57 se sento
-0.57 sento
-0.58 =blood_streak =eye_hit_bad
-0.58 =hours_pain =vomiting_constantly
-0.58 ^ _ lent
-0.58 comer verdur
-0.58 en _ tiend
-0.58 jabon
-0.58 mocos
-0.58 pica
-0.58 quier _ de
-0.58 quier _ verdur
-0.58 tengo asma
-0.58 tiend
-0.58 una una
-0.58 verdur
-0.59 <el
-0.59 ?como
-0.59 ?de
-0.59 ^ _ da
-0.59 alient
-0.59 de _ hijo
-0.59 dolorcit
-0.59 es
-0.59 la vacun
-0.59 mordi la
-0.59 poquit
-0.59 vacun
-0.59 yo
-0.6 <la
-0.6 =blood_streak =nail_word
-0.6 ^ ?que
-0.6 ^ _ es
-0.6 de risa
-0.6 el cafe
-0.6 estren
-0.6 llorar y
-0.6 mis pastill
-0.6 otro
-0.6 raspo la
-0.6 trabaj
-0.6 y necesit
-0.61 <anos
-0.61 ?que
-0.61 ^ _ resec
-0.61 ^ soy
-0.61 agrur
-0.61 cayo mal
-0.61 de noche
-0.61 hoy
-0.61 juguet
-0.61 murio
-0.61 que vitamin
-0.61 resec
-0.62 ^ _ de
-0.62 control
-0.62 doctor
-0.62 pizza
-0.63 <hace
-0.63 =possible_fracture
-0.63 ^ _ un
-0.63 con #11+
-0.63 en mi
-0.63 quito
-0.63 resurtir
-0.63 su
-0.64 <mi
-0.64 ^ ayer
-0.64 ^ necesit
-0.64 camin
-0.64 de llorar
-0.64 esta embaraz
-0.64 sin -fiebr
-0.65 -me -duele
-0.65 -tiene
-0.65 =scratched
-0.65 calor
-0.65 estos dias
-0.65 mart
-0.65 mi _ come
-0.65 no -tiene
-0.65 no _ -duele
-0.65 un _ el
-0.66 #11+ de
-0.66 ^ casi
-0.66 embaraz _ con
-0.66 estornud
-0.66 lunes
-0.66 regurgit
-0.66 tiemp
-0.67 =eating_disorder =head_danger
-0.67 =eating_disorder =vomiting
-0.67 ^ _ una
-0.67 examen
-0.67 pueden
-0.67 segur
-0.68 =allergen =vaccine_said
-0.68 =itchy_only
-0.68 =nail_word =pregnant
-0.68 =vaccine_said
-0.68 ^ en
-0.68 ^ vi
-0.68 el dedo
-0.68 gases
-0.68 granit
-0.68 la _ al
-0.68 la una
-0.68 por que
-0.68 vi
-0.68 ya _ mejor
-0.69 #11+ _ fiebr
-0.69 ^ _ -tengo
-0.69 a _ hora
-0.69 lent
-0.69 panal
-0.69 risa
-0.7 =ear_wax
-0.7 =muscle_strain_word
-0.7 ^ _ despu
-0.7 anos tiene
-0.7 codo
-0.7 de fiebr
-0.7 la rodill
-0.7 noche
-0.7 sarpull _ fiebr
-0.7 y quier
-0.71 -duele
-0.71 =aura_usual =raynaud_usual
-0.71 el _ por
-0.71 entre
-0.72 =asks_meaning
-0.72 =dangerous_person =hoarse
-0.72 espos ronca
-0.72 me _ los
-0.72 mordi _ lengu
-0.73 celular
-0.73 jaja
-0.73 trist
-0.73 usa
-0.74 -fiebr
-0.74 antes
-0.74 cuant
-0.74 jefe
-0.74 me duelen
-0.74 mi jefe
-0.74 rodill
-0.75 =cold_only
-0.75 ^ _ -me
-0.75 ^ _ las
-0.75 no -el
-0.75 tarea
-0.76 =during_exercise
-0.76 anos _ fiebr
-0.76 pero no
-0.76 una vez
-0.76 ya _ bien
-0.77 -tengo
-0.77 duelen
-0.77 no -tengo
-0.78 ^ _ desde
-0.78 antes de
-0.78 papel
-0.79 ^ como
-0.79 vitamin
-0.8 gripa
-0.8 mosquit
-0.81 la _ por
-0.81 me da
-0.81 todo bien
-0.82 =raynaud_usual
-0.82 esta bien
-0.82 respir bien
-0.83 =blood_streak
-0.83 da
-0.83 dieta
-0.83 en _ piern
-0.83 estos
-0.84 =eating_disorder
-0.84 llorar
-0.85 come
-0.85 las #
-0.85 por la
-0.86 dient
-0.86 me _ bien
-0.86 sient bien
-0.87 =aura_usual
-0.87 leche
-0.87 raspo
-0.87 se raspo
-0.89 cita
-0.89 pero
-0.9 solo
-0.91 -sangr
-0.91 cu
-0.91 para la
-0.92 ^ _ se
-0.92 un poco
-0.92 ya esta
-0.93 ^ cuant
-0.93 y _ bien
-0.94 ^ cu
-0.95 ^ hoy
-0.96 poco
-0.97 cans
-0.98 =tired
-0.98 tarde
-1 #99+ _ #11+
-1.01 =low_mood_deep
-1.02 a las
-1.05 bien
-1.08 mi _ ronca
-1.09 ^ una
-1.18 ^ que
-1.19 necesit
-1.21 =low_mood
-1.32 ^ puedo
`,
}
