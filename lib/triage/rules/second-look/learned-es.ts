import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.11,
  emergencyFrom: 1.18,
  nurseFrom: 0.64,
  weights: `
2.5 =suicidal
2.02 =stab_shot
1.93 =overdose_taken
1.85 =harm_others
1.68 =abuse_danger
1.64 =electric
1.5 =swallowed_battery
1.47 =poison_swallowed
1.41 =seizure
1.34 =black_stool
1.31 convulsion
1.3 =unresponsive
1.27 =drowning
1.22 =at_rest
1.19 =smoke
1.16 =cannot_breathe
1.16 electrocut
1.16 se esta
1.15 aunqu
1.15 se _ salio
1.15 sin _ y
1.14 =inhaler_fails
1.14 negro
1.12 =child_got_pills =poison_swallowed
1.12 =jaw_locked
1.12 =wild_bite
1.11 =snake
1.11 =snake =snake_bad
1.09 en _ y
1.09 sacudi
1.08 mord
1.07 =animal_bite
1.06 -sient
1.06 =new_confusion
1.04 =choking
1.04 en los
1.03 =at_rest =short_breath
1.03 =deformed
1.02 =face_droop
1.02 =swelling_throat
1.02 he
1.01 =vision_loss
1.01 esta convulsion
1.01 negra
1 mi _ me
0.99 =withdrawal
0.98 =no_urine
0.98 esta _ la
0.98 se tomo
0.96 =baby_still
0.96 =pregnant =vaginal_bleeding
0.96 ^ _ apunalaron
0.96 apunalaron
0.95 =burn_any =burn_severity
0.95 =cannot_breathe =short_breath
0.95 =nail_word =swallowed_battery
0.95 =pregnant =water_broke
0.95 =sugar_extreme
0.95 =sugar_extreme =sugar_very_high
0.94 y la
0.93 =means_mentioned =overdose_taken
0.93 =overdose_taken =using_word
0.93 fiebr y
0.93 no -sient
0.93 respirar
0.92 =baby_quiet
0.92 =dangerous_person =harm_others
0.92 tan _ que
0.91 me esta
0.91 trago _ pila
0.91 y _ #11+
0.9 =confused
0.9 =oxygen_low
0.9 =pain_beyond
0.9 ^ _ violaron
0.9 me violaron
0.9 violaron
0.89 =self_harm_now
0.89 =severe_weakness
0.89 como _ y
0.89 los labi
0.88 -despiert
0.88 =burn_severity =unresponsive
0.88 =means_mentioned =suicidal
0.88 me quier
0.87 =burn_severity =child_got_pills
0.87 =speech_garbled
0.87 falta _ aire
0.87 falta el
0.87 mordi un
0.87 y no
0.86 =chest_lasting =pregnant
0.86 =hanging_attempt
0.86 en _ mano
0.86 y _ y
0.86 y tengo
0.85 =rigors =rigors_hard
0.85 =rigors_hard
0.85 anticoagulant
0.85 creo
0.85 estuv
0.85 mordi
0.84 =days_many =fever
0.84 =dry_mouth
0.84 =hanging_attempt =self_harm_now
0.84 =hanging_attempt =wound
0.84 =head_injury
0.84 la vista
0.84 las venas
0.84 popo negra
0.84 venas
0.84 y _ corazon
0.84 y ahora
0.83 =animal_bite =bite_bad
0.83 =bite_bad =co_words
0.83 =eye_area =face_blisters
0.83 =face_blisters
0.83 algo
0.83 y manch
0.82 -puedo
0.82 =calf =leg_swelling_one
0.82 =chemical_word
0.82 =chemical_word =poison_swallowed
0.82 =fever =swelling
0.82 =skin_black
0.82 =turning_blue
0.82 de repent
0.82 me va
0.82 repent
0.82 y tiene
0.81 -respir
0.81 =asthma =inhaler_fails
0.81 =baby =fever
0.81 =burn_severity =suicidal
0.81 =burn_severity =swallowed_battery
0.81 =fever =immunosuppressed
0.81 le _ el
0.81 no puedo
0.8 -reconoc
0.8 =bluish
0.8 =burn_any =burn_big
0.8 =burn_big
0.8 =burn_big =burn_severity
0.8 =burn_severity =chest_pressure
0.8 =chest_any =chest_pressure
0.8 =chest_pressure
0.8 =hours_pain =sudden
0.8 =speech
0.8 despu _ la
0.8 her
0.8 se _ hinch
0.8 y _ falta
0.8 y veo
0.79 =fever =many_days
0.79 =pierced_through
0.79 =sudden
0.79 ^ _ -sient
0.79 con _ y
0.79 estoy _ y
0.79 falta
0.79 metio
0.79 raro
0.78 =bleeding_heavy
0.78 =burn_severity =poison_swallowed
0.78 =carbon_monoxide
0.78 =carbon_monoxide =co_words
0.78 =clot_risk =fever
0.78 =diabetes =overdose_taken
0.78 ^ _ como
0.78 ahora
0.78 creo que
0.78 la _ despu
0.78 perd
0.78 un lado
0.78 y _ me
0.77 =bp_high
0.77 =co_words =nail_word
0.77 =nail_word =snake
0.77 =pain_beyond =skin_black
0.77 descarg
0.77 dio _ descarg
0.77 el _ marca
0.77 no -despiert
0.76 =calf =swelling
0.76 =child_got_pills
0.76 =confused =new_confusion
0.76 =drowsy
0.76 =sleepless_days
0.76 =stab_shot =wound
0.76 calentur
0.76 dormid
0.76 matar
0.76 mi amigo
0.76 se _ una
0.76 sin -dormir
0.75 -veo
0.75 =baby_still =pregnant
0.75 =bp_high =pregnant
0.75 =burn_severity =fever
0.75 =done_with_it
0.75 =leg_swelling_one =muscle_tear
0.75 =short_breath
0.75 ^ _ popo
0.75 ^ tiene
0.75 boca
0.75 se trago
0.75 y los
0.74 -bien
0.74 =eye_hit_bad =vision_loss
0.74 =postpartum_smell
0.74 =vomiting =vomiting_blood
0.74 =vomiting_blood
0.74 el _ se
0.74 la punta
0.74 me hinch
0.74 quemo
0.74 se le
0.74 y _ sient
0.74 y _ vomit
0.73 #99+ _ #99+
0.73 =allergen =poison_swallowed
0.73 =bp_high =bp_very_high
0.73 =bp_very_high
0.73 =burn_any
0.73 =ear_swollen
0.73 =eye_area =shingles
0.73 =face_blisters =shingles
0.73 =hoarse =smoke
0.73 =postpartum =postpartum_smell
0.73 =sugar_very_high
0.73 dano
0.73 me falta
0.73 tan
0.72 =a_lot =vaginal_bleeding
0.72 =bluish =turning_blue
0.72 =days_many =water_broke
0.72 =long_bleed
0.72 =preterm_weeks =water_broke
0.72 ^ mord
0.72 desmayar
0.72 dolor en
0.72 en #11+
0.72 estoy mare
0.72 no _ -puedo
0.72 una pila
0.71 =bite_bad =eye_pierced
0.71 =born_part
0.71 =diabetes =eye_hit_bad
0.71 =eye_area =eye_pierced
0.71 =eye_pierced
0.71 hacia
0.71 horas
0.71 y _ -me
0.71 y me
0.7 -y
0.7 =belly_hit =head_injury
0.7 =birth_now
0.7 =birth_now =born_part
0.7 =burn_severity =drowning
0.7 =burn_severity =fell
0.7 =chemical_word =eye_area
0.7 =chemical_word =eye_chemical
0.7 =chest_lasting =long_bleed
0.7 =long_bleed =nail_word
0.7 dieron
0.7 la _ no
0.7 me apunalaron
0.7 tiene el
0.7 un clavo
0.69 =amputated
0.69 =amputated =limb_bleeds
0.69 =amputated =wound
0.69 =eye_hit_bad =vomiting
0.69 =head_danger =vomiting_blood
0.69 =leg_swelling_one
0.69 =near_faint
0.69 =pain_any =vomiting
0.69 =spreading
0.69 ^ _ mordi
0.69 corte _ punta
0.69 hinch la
0.69 mordi una
0.69 no _ respirar
0.69 punta _ dedo
0.69 punta del
0.68 =burn_severity =no_urine
0.68 =fever =high_fever
0.68 =gradual_numb
0.68 =high_fever
0.68 =shaking =withdrawal
0.68 =testicle
0.68 ^ _ he
0.68 ^ _ repent
0.68 ^ creo
0.68 aire
0.68 como _ me
0.68 con #99+
0.68 dejo de
0.68 el aire
0.68 esta _ y
0.68 la vida
0.68 quier _ ya
0.68 salio el
0.68 se _ y
0.68 trago
0.68 ya _ quier
0.67 =allergen =drug_named
0.67 =bleeding_heavy =long_bleed
0.67 =co_words =headache
0.67 =cold_limb =numb_any
0.67 =drug_named
0.67 =fainted
0.67 ^ _ puedo
0.67 desde ayer
0.67 dice que
0.67 estoy vomit
0.67 no _ tragar
0.67 puso
0.67 se quemo
0.67 y _ le
0.67 y estoy
0.66 =a_lot =vomiting
0.66 =bite_bad =face_droop
0.66 =blurry_vision
0.66 =burn_severity =face_droop
0.66 =confused =head_danger
0.66 =hurts_breathing
0.66 =pain_any =testicle
0.66 como si
0.66 con sangr
0.66 hacerm
0.66 mama se
0.66 marca
0.66 no -respir
0.66 no _ -el
0.66 puedo _ bien
0.66 ve
0.65 =baby =baby_quiet
0.65 =baby_quiet =burn_severity
0.65 =bleeding_any =bleeding_heavy
0.65 =co_alarm
0.65 =co_alarm =co_word
0.65 =co_alarm =co_words
0.65 =fever =rigors
0.65 =fever =stiff_neck
0.65 =hours_pain =long_bleed
0.65 =liver_drug
0.65 =swallow_trouble =wont_swallow
0.65 =water_broke
0.65 =weak_one_side
0.65 =wont_swallow
0.65 ^ _ voces
0.65 dio una
0.65 la cara
0.65 labi
0.65 tragar
0.65 vida
0.65 y _ no
0.64 =blurry_vision =chest_lasting
0.64 =bruising =burn_severity
0.64 =chest_pain =heart_condition
0.64 =done_with_it =suicidal
0.64 =gangrene
0.64 =gangrene =pain_beyond
0.64 =gangrene =skin_black
0.64 =head_danger =new_confusion
0.64 =means_at_hand
0.64 =no_urine =vomiting_constantly
0.64 =purple_word
0.64 =soaking_pad
0.64 confund
0.64 la boca
0.64 lado _ la
0.64 mor
0.64 no -ha
0.64 no -veo
0.64 parar
0.64 sient como
0.64 tomo anticoagulant
0.64 y _ puedo
0.64 y respir
0.64 y se
0.63 =allergen =rash
0.63 =allergen =swelling_throat
0.63 =chest_lasting =dangerous_person
0.63 =choking =eye_hit_bad
0.63 =cold_limb
0.63 =fainted =vaginal_bleeding
0.63 =fever =head_danger
0.63 =muscle_tear =swelling
0.63 =rigors
0.63 =sugar_low =sugar_very_low
0.63 =sugar_very_low
0.63 ator
0.63 de tylenol
0.63 el brazo
0.63 en _ pecho
0.63 fuent y
0.63 hacerm dano
0.63 la oreja
0.63 oreja
0.63 seman _ embaraz
0.63 seman de
0.63 tylenol
0.62 =baby =bruising
0.62 =eye_area =fall_any
0.62 =leg_swelling_one =swelling
0.62 =water_broke =waters_said
0.62 =waters_said
0.62 al _ y
0.62 al bebe
0.62 anticoagulant y
0.62 esta confund
0.62 horas y
0.62 lado de
0.62 muy _ y
0.62 pal
0.62 profund
0.62 puedo respirar
0.62 respirar y
0.62 use
0.62 y dice
0.61 =allergen =swelling_lips
0.61 =baby =unresponsive
0.61 =chemical_word =child_got_pills
0.61 =clot_risk =vaginal_bleeding
0.61 =deep_burn
0.61 =eye_hit =eye_pierced
0.61 =hours_pain =young_baby
0.61 =self_harm_now =wound
0.61 al respirar
0.61 cayo _ en
0.61 con aceit
0.61 corte _ venas
0.61 corte las
0.61 cuell _ y
0.61 de _ oreja
0.61 desde _ manan
0.61 dias y
0.61 el cuell
0.61 embaraz _ no
0.61 esta _ en
0.61 hijo _ desmay
0.61 humo
0.61 las pastill
0.61 me _ y
0.61 no _ vivir
0.61 no puede
0.61 pego
0.61 y dolor
0.61 y el
0.6 =a_lot =soaking_pad
0.6 =bleeding_heavy =not_clotting
0.6 =confused =speech_garbled
0.6 =coughs_blood
0.6 =eye_hit_bad =pregnant
0.6 =eye_hit_bad =testicle
0.6 =fever =uti
0.6 =long_bleed =not_clotting
0.6 =not_clotting
0.6 =pregnant =seizure
0.6 =priapism
0.6 =swelling =wound_infected
0.6 abajo
0.6 cerr _ gargant
0.6 cerr la
0.6 clavo
0.6 el _ le
0.6 escalofri
0.6 me _ morir
0.6 morir
0.59 #11+ _ de
0.59 #99+ y
0.59 =carbon_monoxide =eye_hit_bad
0.59 =carbon_monoxide =headache
0.59 =carbon_monoxide =pain_any
0.59 =during_exercise =head_danger
0.59 =immunosuppressed
0.59 =pale_clammy
0.59 =slow_heart
0.59 atras
0.59 dicen
0.59 dicen que
0.59 ganas
0.59 ganas de
0.59 hija
0.59 hinch y
0.59 la _ y
0.59 la barrig
0.59 me _ que
0.59 me dicen
0.59 mi hija
0.59 repent no
0.59 se _ esta
0.59 se puso
0.59 seman tiene
0.59 tiene calentur
0.59 tiene un
0.59 trab
0.59 y
0.58 =belly_hit =days_many
0.58 =belly_hit =pregnant
0.58 =bite_bad =face_blisters
0.58 =bluish =burn_severity
0.58 =burn_severity =weak_one_side
0.58 =contractions
0.58 =contractions =days_many
0.58 =contractions =pregnant
0.58 =contractions =preterm_weeks
0.58 =eye_area =hit_hard
0.58 =fainted =racing_heart
0.58 =feels_sleepy
0.58 =means_mentioned =nail_word
0.58 =pain_any =radiates_groin
0.58 =seizure =seizure_repeat
0.58 =seizure_repeat
0.58 =severe_weakness =weak_any
0.58 =swallow_trouble
0.58 =swelling =swelling_now
0.58 =swelling_lips =swelling_now
0.58 =swelling_now
0.58 =valve_or_device
0.58 =vomiting
0.58 ^ _ puse
0.58 balaz
0.58 cara y
0.58 casi no
0.58 del dedo
0.58 dias sin
0.58 dieron _ balaz
0.58 hace una
0.58 horribl
0.58 la _ del
0.58 me puse
0.58 minut
0.58 puedo tragar
0.58 puse
0.58 se metio
0.58 sin parar
0.58 tiene la
0.58 un balaz
0.58 y _ verde
0.57 #11+ _ y
0.57 =again_fainted
0.57 =again_fainted =fainted
0.57 =animal_bite =burn_severity
0.57 =baby =young_baby
0.57 =bleeding_any =long_bleed
0.57 =chemical_word =fall_any
0.57 =chemical_word =hit_hard
0.57 =weak_any
0.57 amaneci
0.57 aunqu este
0.57 convulsion y
0.57 del _ y
0.57 el bebe
0.57 espos esta
0.57 humo y
0.57 mi _ no
0.57 se _ el
0.57 tengo _ seman
0.57 tieso y
0.57 y _ para
0.56 -movers
0.56 -respond
0.56 -sent
0.56 =a_lot =head_danger
0.56 =barking_stridor
0.56 =bleeding_any =coughs_blood
0.56 =bleeding_heavy =vaginal_bleeding
0.56 =co_words =eye_hit_bad
0.56 =collapsed_word
0.56 =collapsed_word =fainted
0.56 =coughs_blood =eye_hit_bad
0.56 =coughs_blood =vaginal_bleeding
0.56 =drowsy =numb_any
0.56 =eye_hit_bad =pale_clammy
0.56 =fall_any =head_danger
0.56 =fever =rigors_hard
0.56 =green_vomit
0.56 =green_vomit =phlegm
0.56 =green_vomit =vomiting
0.56 =numb_any
0.56 =phlegm =vomiting
0.56 =severe_headache
0.56 =short_breath =swelling
0.56 =sugar_low
0.56 =swelling_throat =throat_closing
0.56 =throat_closing
0.56 ^ _ quier
0.56 a _ gente
0.56 a mi
0.56 aire y
0.56 apunalaron _ el
0.56 apunalaron en
0.56 bebe _ un
0.56 chuec
0.56 creo _ se
0.56 cuchill
0.56 desplom
0.56 hinch
0.56 hinchazon
0.56 la _ tan
0.56 manos y
0.56 me mordi
0.56 muy dorm
0.56 se desplom
0.56 y _ confund
0.56 y _ fiebr
0.56 y casi
0.56 y esta
0.55 #11+ y
0.55 -lo
0.55 -mi
0.55 =animal_bite =co_words
0.55 =ear_pain =ear_swollen
0.55 =eye_hit_bad =sudden
0.55 =fever =short_breath
0.55 =limp_leg
0.55 =pain_any =pale_clammy
0.55 =pain_any =severe_pain
0.55 =radiates_groin =testicle
0.55 =severe_pain
0.55 abuel no
0.55 agua _ minut
0.55 agua un
0.55 antibiotic
0.55 corazon
0.55 de _ fiebr
0.55 esta muy
0.55 hace _ hora
0.55 marca _ de
0.55 metio una
0.55 paranoic
0.55 tome un
0.55 un cuchill
0.55 y escalofri
0.55 ya _ todo
0.54 -despertar
0.54 =a_lot =bleeding_any
0.54 =animal_bite =wild_bite
0.54 =belly_hit =head_danger
0.54 =bite_bad =fall_any
0.54 =burn_severity =cannot_breathe
0.54 =burn_severity =co_words
0.54 =co_words =head_danger
0.54 =cold_outside =drowning
0.54 =eye_red
0.54 =hallucinating
0.54 =hours_pain =nail_word
0.54 =shaking
0.54 ahorcar
0.54 cerr
0.54 corazon aceler
0.54 el _ aceler
0.54 punta
0.54 ve el
0.54 vista
0.54 y _ el
0.54 y _ pegue
0.54 y vomit
0.53 -piern
0.53 -un
0.53 =blood_thinner =head_injury
0.53 =drowsy =head_danger
0.53 =ear_swollen =swelling
0.53 =extreme_fever
0.53 =extreme_fever =fever
0.53 =extreme_fever =high_fever
0.53 =eye_hit_bad =severe_pain
0.53 =fainted =pregnant
0.53 =fall_any =fall_hard
0.53 =fall_hard
0.53 =fall_hard =hit_hard
0.53 =pain_any =sudden
0.53 =swelling =swelling_throat
0.53 =swelling =tongue_swollen
0.53 =swelling_lips =tongue_swollen
0.53 =tongue_swollen
0.53 ^ _ amigo
0.53 ^ _ negra
0.53 ^ estuv
0.53 acido
0.53 amigo
0.53 anos se
0.53 de un
0.53 matarm
0.53 me salio
0.53 no _ -reconoc
0.53 vomit
0.53 y _ duele
0.52 # _ sin
0.52 #11+ _ se
0.52 =blood_thinner
0.52 =eye_area =eye_hit_bad
0.52 =eye_hit_bad =object_stuck
0.52 =fever =getting_worse
0.52 =hallucinating =withdrawal
0.52 =head_danger =vomiting
0.52 =heart_condition =short_breath
0.52 =object_stuck
0.52 =vomiting =young_baby
0.52 ^ _ tome
0.52 brazo
0.52 cocin
0.52 de _ no
0.52 de una
0.52 debaj
0.52 del _ despu
0.52 empeor
0.52 empez en
0.52 estoy embaraz
0.52 la _ fiebr
0.52 la cocin
0.52 me he
0.52 metio _ pila
0.52 pecho y
0.52 que empeor
0.52 tengo _ pantorrill
0.52 tomo el
0.52 y _ tiene
0.51 -bebe
0.51 -con
0.51 -con _ -ojo
0.51 -dormir y
0.51 -ojo
0.51 -sient _ -piern
0.51 =bite_bad =hit_hard
0.51 =blind_one_eye
0.51 =blind_one_eye =vision_loss
0.51 =bluish =lips_blue
0.51 =car_crash =hit_by_car
0.51 =carbon_monoxide =head_danger
0.51 =chemical_strong
0.51 =chest_any =squeezing_word
0.51 =chest_lasting =elderly
0.51 =chest_lasting =preterm_weeks
0.51 =dangerous_person
0.51 =dangerous_person =hours_pain
0.51 =eye_chemical =fall_any
0.51 =eye_chemical =hit_hard
0.51 =eye_hit_bad =fever
0.51 =eye_hit_bad =radiates_groin
0.51 =fainted =unresponsive
0.51 =feels_incredible =sleepless_days
0.51 =fever =postpartum
0.51 =hit_by_car
0.51 =legs_gone
0.51 =legs_gone =weak_legs
0.51 =lips_blue
0.51 =numb_any =saddle_numb
0.51 =racing_heart
0.51 =saddle_numb
0.51 =wakes
0.51 ^ _ atropell
0.51 ^ encontr
0.51 a matar
0.51 abrio
0.51 atropell
0.51 atropell _ carro
0.51 atropell un
0.51 contraccion
0.51 de #11+
0.51 dias _ -dormir
0.51 doble
0.51 encontr
0.51 encontr a
0.51 esta en
0.51 fuert
0.51 le dieron
0.51 luz
0.51 mas de
0.51 me atropell
0.51 mi _ tomo
0.51 no aguant
0.51 para ratas
0.51 sangr y
0.51 tengo _ de
0.51 tiene fiebr
0.51 tome _ paracetamol
0.51 un carro
0.51 una hora
0.51 va a
0.51 venen
0.51 venen _ ratas
0.51 venen para
0.51 y _ cuest
0.51 ya _ el
0.5 # _ no
0.5 =a_lot =clot_risk
0.5 =abuse_danger =dangerous_person
0.5 =bite_bad =eye_hit_bad
0.5 =bite_bad =hours_pain
0.5 =bleeding_any =eye_hit_bad
0.5 =chest_lasting =new_confusion
0.5 =chest_lasting =overdose_taken
0.5 =co_words =pain_any
0.5 =confused =hallucinating
0.5 =eye_area =eye_red
0.5 =eye_hit_bad =jaw_locked
0.5 =face_droop =weak_one_side
0.5 =headache =severe_pain
0.5 =hours_pain =pregnant
0.5 =one_side_belly =squeezing_word
0.5 =tearing
0.5 ^ _ esta
0.5 arrib
0.5 chapopot
0.5 chapopot y
0.5 como chapopot
0.5 cosas
0.5 embaraz _ me
0.5 la voz
0.5 no _ -bien
0.5 no _ hablar
0.5 respirar bien
0.5 sient la
0.5 tembl
0.5 tengo las
0.5 tiene los
0.5 trae un
0.5 un _ me
0.5 voy
0.5 voy a
0.5 voz
0.5 y _ borros
0.49 # ano
0.49 =allergen =short_breath
0.49 =bite_bad =chemical_word
0.49 =bite_bad =eye_bulge
0.49 =black_stool =dizzy
0.49 =burn_severity =young_baby
0.49 =chest_lasting =vision_loss
0.49 =eye_area =eye_bulge
0.49 =eye_bulge
0.49 =fall_any =head_injury
0.49 =fever =flank_pain
0.49 =head_danger =head_injury
0.49 =head_danger =hit_hard
0.49 =headache =vomiting
0.49 =light_hurts
0.49 =numb_any =weak_legs
0.49 =squeezing_word =vomiting
0.49 acost
0.49 del ojo
0.49 desmay
0.49 dice
0.49 el nino
0.49 la casa
0.49 llora
0.49 negro y
0.49 no _ -a
0.49 no _ de
0.49 puede
0.49 se _ por
0.49 sud
0.49 trago la
0.49 y mi
0.48 =blurry_vision =eye_hit_bad
0.48 =burn_severity =drug_named
0.48 =burn_severity =hurts_breathing
0.48 =burn_severity =limp_leg
0.48 =cannot_move_limb
0.48 =eye_hit_bad =fainted
0.48 =eye_hit_bad =hours_pain
0.48 =fever =tick
0.48 =head_danger =thirsty
0.48 =hours_pain =vision_loss
0.48 =means_at_hand =means_mentioned
0.48 =nail_word =overdose_taken
0.48 =pregnant =soaking_pad
0.48 =rash =tick
0.48 =severe_pain =squeezing_word
0.48 =thirsty =vomiting
0.48 ^ _ algo
0.48 ^ _ convulsion
0.48 ^ _ embaraz
0.48 ^ _ sangr
0.48 algo _ en
0.48 algo ator
0.48 ator en
0.48 cada vez
0.48 desde la
0.48 di a
0.48 espald y
0.48 estoy _ en
0.48 hija de
0.48 mordi _ vibor
0.48 mover
0.48 mover el
0.48 quier morir
0.48 tengo _ ator
0.48 tengo algo
0.48 vomit verde
0.48 y _ desmay
0.48 y _ por
0.47 =a_lot =fever
0.47 =abuse_danger =bite_bad
0.47 =again_fainted =chest_lasting
0.47 =again_fainted =hours_pain
0.47 =allergen =overdose_taken
0.47 =allergen =swelling
0.47 =baby_still =chest_lasting
0.47 =baby_still =days_many
0.47 =baby_still =preterm_weeks
0.47 =belly_word =stab_shot
0.47 =bite_bad =fever
0.47 =bite_bad =shingles
0.47 =blood_thinner =chest_lasting
0.47 =bp_extreme
0.47 =burn_any =chemical_word
0.47 =burn_severity =fall_any
0.47 =car_crash
0.47 =clot_risk =eye_hit_bad
0.47 =confused =fever
0.47 =diabetes =head_danger
0.47 =fainted =head_danger
0.47 =fainted =hours_pain
0.47 =fall_hard =fell
0.47 =fever =vaginal_bleeding
0.47 =fight_blow
0.47 =leg_feet_swollen =short_breath
0.47 =long_bleed =vomiting
0.47 =pregnant =severe_pain
0.47 ^ _ mi
0.47 agarr
0.47 casi _ desmay
0.47 cuell
0.47 dejo
0.47 fiebr _ #11+
0.47 fiebr de
0.47 he tom
0.47 lado
0.47 maread
0.47 me _ much
0.47 me _ sub
0.47 me voy
0.47 sub
0.47 sub por
0.47 todos
0.47 trae _ cuchill
0.47 va _ por
0.47 va sub
0.46 -panal
0.46 =baby =no_urine
0.46 =belly_hit =fell
0.46 =bite_bad =light_hurts
0.46 =bleeding_any =bleeds_a_lot
0.46 =bleeding_any =vomiting
0.46 =bleeds_a_lot
0.46 =bruising =lips_blue
0.46 =burn_severity =squeezing_word
0.46 =calf =clot_risk
0.46 =calf =stab_shot
0.46 =chemical_strong =chemical_word
0.46 =chest_lasting =speech_garbled
0.46 =clot_risk =leg_swelling_one
0.46 =confused =heat_exposure
0.46 =confused =jaw_locked
0.46 =fever =purple_rash
0.46 =fever =rash
0.46 =pale_clammy =radiates
0.46 =severe_pain =testicle
0.46 =soaking_pad =vaginal_bleeding
0.46 =stroke_said
0.46 =stroke_said =stroke_word
0.46 ^ _ companer
0.46 ^ _ hija
0.46 ^ todos
0.46 abrir
0.46 ahogo
0.46 apret
0.46 companer
0.46 derram
0.46 el _ y
0.46 estam
0.46 fuert que
0.46 fuert y
0.46 incoherenci
0.46 la _ le
0.46 la _ trab
0.46 labi morad
0.46 muy debil
0.46 no _ -para
0.46 no _ abrir
0.46 perdi _ vista
0.46 puedo abrir
0.46 un derram
0.46 un mes
0.46 y _ sangr
0.45 -me _ -de
0.45 =a_lot =chest_lasting
0.45 =allergen =snake
0.45 =allergen =snake_bad
0.45 =belly_hit =preterm_weeks
0.45 =belly_word =chest_lasting
0.45 =bleeding_any =diarrhea
0.45 =bleeding_any =vaginal_bleeding
0.45 =bleeding_heavy =wound
0.45 =blister_any =rash
0.45 =blister_word =rash
0.45 =burn_severity =eye_area
0.45 =burn_severity =high_fever
0.45 =chest_lasting =unresponsive
0.45 =child_got_pills =means_mentioned
0.45 =child_got_pills =using_word
0.45 =clot_risk =immunosuppressed
0.45 =days_many =hallucinating
0.45 =diarrhea =eye_hit_bad
0.45 =diarrhea =rectal_blood
0.45 =diarrhea =vaginal_bleeding
0.45 =eye_area =jaundice
0.45 =eye_hit_bad =moved_right
0.45 =eye_hit_bad =overdose_taken
0.45 =eye_hit_bad =right_side
0.45 =eye_hit_bad =severe_headache
0.45 =fall_any =fall_height
0.45 =fall_hard =fall_height
0.45 =fall_height
0.45 =fall_height =hit_hard
0.45 =fever =new_confusion
0.45 =fight_blow =head_danger
0.45 =headache =severe_headache
0.45 =hernia_stuck =hernia_word
0.45 =limb_injury =numb_any
0.45 =moved_right =pain_any
0.45 =nail_word =poison_swallowed
0.45 =nail_word =seizure
0.45 =nail_word =swelling
0.45 =pain_any =right_side
0.45 =pain_any =severe_headache
0.45 =postpartum_smell =recent_surgery
0.45 =severe_pain =suicidal
0.45 =skin_peeling
0.45 =snake =sting
0.45 =snake_bad =sting
0.45 =squeezing_word =sudden
0.45 =weak_legs
0.45 =withdrawal =young_baby
0.45 ^ _ queme
0.45 ^ hinchazon
0.45 ^ lo
0.45 ^ recien
0.45 aceit
0.45 cada
0.45 dio
0.45 la her
0.45 los _ amarill
0.45 los _ dormid
0.45 me queme
0.45 me revent
0.45 novio
0.45 ojos amarill
0.45 puedo _ la
0.45 que me
0.45 queme
0.45 revent
0.45 sacaron
0.45 se _ revent
0.45 se desmay
0.45 testicul
0.45 vomitar
0.45 y _ mare
0.45 y confund
0.45 y una
0.44 # _ y
0.44 # seman
0.44 =appendix_said
0.44 =baby =inconsolable
0.44 =baby =vomiting
0.44 =baby_quiet =chest_lasting
0.44 =baby_quiet =pregnant
0.44 =blurry_vision =pregnant
0.44 =bp_extreme =bp_high
0.44 =bp_extreme =bp_very_high
0.44 =burn_severity =vaginal_bleeding
0.44 =cannot_breathe =nail_word
0.44 =chest_lasting =headache
0.44 =days_many =hours_pain
0.44 =elderly =new_confusion
0.44 =eye_hit_bad =long_bleed
0.44 =fever =young_baby
0.44 =green_vomit =head_danger
0.44 =head_danger =phlegm
0.44 =hernia
0.44 =hernia =hernia_word
0.44 =legs_gone =numb_any
0.44 =muscle_strain_word =unresponsive
0.44 =rigors =shaking
0.44 =sight_for_years =unresponsive
0.44 abajo _ la
0.44 abrir la
0.44 apendic
0.44 bano
0.44 barrig
0.44 bebe _ la
0.44 boca chuec
0.44 cloro en
0.44 coagul
0.44 como cafe
0.44 dando
0.44 dando un
0.44 de _ a
0.44 de _ abuel
0.44 el apendic
0.44 el corazon
0.44 el popo
0.44 el recto
0.44 embaraz _ de
0.44 encog _ piern
0.44 es negro
0.44 esta _ un
0.44 esta dando
0.44 la quij
0.44 mordi _ perro
0.44 noch
0.44 perro le
0.44 pistol
0.44 popo _ negro
0.44 popo es
0.44 recto
0.44 roja y
0.44 todos en
0.44 una _ y
0.44 vibor
0.44 y _ puede
0.44 y ve
0.43 -dia
0.43 -sient -las
0.43 =belly_hard =hernia_stuck
0.43 =belly_word =hernia_stuck
0.43 =bleeds_a_lot =vaginal_bleeding
0.43 =blurry_vision =double_vision
0.43 =burn_severity =chest_any
0.43 =burn_severity =hit_hard
0.43 =burn_severity =mania_psychosis
0.43 =burn_severity =seizure
0.43 =carbon_monoxide =squeezing_word
0.43 =chest_any
0.43 =child_got_pills =overdose_taken
0.43 =double_vision
0.43 =double_vision =eye_hit_bad
0.43 =fall_any =fell_baby
0.43 =fell =fell_baby
0.43 =fell_baby
0.43 =fell_baby =hit_hard
0.43 =fever =light_hurts
0.43 =head_danger =unresponsive
0.43 =hit_hard =numb_any
0.43 =limb_cold_pale =numb_any
0.43 =radiates_groin =severe_pain
0.43 =rigors =withdrawal
0.43 =snake_bad
0.43 =soaking_pad =water_broke
0.43 ^ _ debaj
0.43 a luz
0.43 con _ de
0.43 dicen _ mate
0.43 dosis de
0.43 duele _ la
0.43 el piso
0.43 empez
0.43 fiebr _ de
0.43 her de
0.43 hinchan _ labi
0.43 inconscient
0.43 la _ dura
0.43 mate
0.43 me _ tanto
0.43 mi _ en
0.43 pego _ la
0.43 pego en
0.43 que mate
0.43 quier _ la
0.43 quimi y
0.43 sangr
0.43 se _ inflam
0.43 un frasc
0.43 y _ labi
0.42 -mueve
0.42 -mueve -el
0.42 =a_lot =drowsy
0.42 =abuse_danger =belly_hit
0.42 =allergen =bite_bad
0.42 =allergen =tongue_swollen
0.42 =bite_bad =eye_red
0.42 =cannot_move_side
0.42 =cannot_move_side =weak_one_side
0.42 =co_word
0.42 =co_word =co_words
0.42 =cough =coughs_blood
0.42 =cough =short_breath
0.42 =days_many =fall_any
0.42 =days_many =hit_hard
0.42 =diabetes =vomiting
0.42 =done_with_it =goodbye_note
0.42 =eye_hit_bad =upper_belly_pain
0.42 =fever =pain_any
0.42 =goodbye_note
0.42 =goodbye_note =suicidal
0.42 =heart_condition
0.42 =pain_any =upper_belly_pain
0.42 =pleuritic
0.42 =rash =vaginal_bleeding
0.42 =severe_headache =sudden
0.42 =swelling
0.42 =upper_belly_pain
0.42 =urinary_stuck
0.42 ^ culebrill
0.42 ^ inhal
0.42 a _ mama
0.42 cayo de
0.42 de _ cara
0.42 de desped
0.42 de monox
0.42 debil
0.42 desde _ y
0.42 desmay y
0.42 desped
0.42 es _ y
0.42 frasc _ tylenol
0.42 hija _ #
0.42 inhal
0.42 le
0.42 lengu _ de
0.42 lengu despu
0.42 mi companer
0.42 monox
0.42 much
0.42 no -mueve
0.42 no -respond
0.42 para _ en
0.42 para hoy
0.42 piso
0.42 rap y
0.42 van
0.42 y sud
0.41 #11+ con
0.41 -en -todo
0.41 -en _ -el
0.41 -la
0.41 -lo -puedo
0.41 -todo -el
0.41 =a_lot =bleeding_heavy
0.41 =a_lot =cough
0.41 =abuse_danger =harm_others
0.41 =belly_hit
0.41 =bite_bad =burn_severity
0.41 =chest_lasting =rash
0.41 =eye_hit_bad =hernia_stuck
0.41 =eye_hit_bad =vaginal_bleeding
0.41 =fever =jaundice
0.41 =head_danger =sugar_very_high
0.41 =hernia_stuck =pain_any
0.41 =long_bleed =pain_any
0.41 =purple_word =turning_blue
0.41 =spreading =swelling
0.41 =sugar_very_high =vomiting
0.41 =swelling =swelling_lips
0.41 =swelling_lips
0.41 ^ _ quitaron
0.41 anoch y
0.41 cabez y
0.41 cafe mol
0.41 como _ mol
0.41 con ampoll
0.41 del antibiotic
0.41 despu _ antibiotic
0.41 el _ izquierd
0.41 el hueso
0.41 el pecho
0.41 esta vomit
0.41 estoy _ debil
0.41 hablar bien
0.41 hija se
0.41 hueso
0.41 las _ se
0.41 los #
0.41 me quitaron
0.41 mi novio
0.41 mol
0.41 much _ y
0.41 ni
0.41 no -la
0.41 no _ -la
0.41 pecho
0.41 pila chiquit
0.41 poder
0.41 quitaron
0.41 se _ clavo
0.41 se como
0.41 sin poder
0.41 tome
0.41 un minut
0.41 una _ chiquit
0.41 va _ matar
0.41 vomit _ cafe
0.41 vomit como
0.41 y _ -despiert
0.41 y _ dolor
0.41 y _ muy
0.41 y _ ojos
0.41 y _ pal
0.41 y _ un
0.4 #11+ minut
0.4 -me _ y
0.4 -orin
0.4 =a_lot =hours_pain
0.4 =baby =baby_still
0.4 =baby =wont_feed
0.4 =baby_still =burn_severity
0.4 =belly_hit =numb_any
0.4 =bite_bad
0.4 =bleeding_any
0.4 =bleeding_any =head_danger
0.4 =bleeding_any =soaking_pad
0.4 =bleeding_heavy =eye_hit_bad
0.4 =blurry_vision =days_many
0.4 =burn_severity =face_blisters
0.4 =chest_lasting =jaundice
0.4 =chest_lasting =no_urine
0.4 =child_got_pills =nail_word
0.4 =confused =dangerous_person
0.4 =drug_named =rash
0.4 =eye_hit_bad =nail_word
0.4 =eye_hit_bad =wound_infected
0.4 =fever
0.4 =jaw_locked =pain_any
0.4 =mouth_sores
0.4 =mouth_sores =rash
0.4 =postpartum_smell =wound_infected
0.4 =tearing_trunk
0.4 cloro
0.4 corte la
0.4 en _ cabez
0.4 en un
0.4 esta _ #11+
0.4 fuent
0.4 fuert de
0.4 hueso de
0.4 la bebe
0.4 la fuent
0.4 mano y
0.4 me _ a
0.4 mi _ embaraz
0.4 mi _ estuv
0.4 muy mal
0.4 no -lo
0.4 no _ -orin
0.4 ojos y
0.4 pecho _ la
0.4 piel _ y
0.4 pila del
0.4 que estoy
0.4 quemo la
0.4 sient _ mal
0.4 sobre #99+
0.4 sud frio
0.4 tanto
0.4 tengo fiebr
0.4 trae
0.4 veo
0.39 -el -dia
0.39 -todo _ -dia
0.39 =allergen =burn_severity
0.39 =allergen =skin_peeling
0.39 =bleeding_any =burn_severity
0.39 =burn_severity =hours_pain
0.39 =burn_severity =jelly_stool
0.39 =burn_severity =screams_in_bouts
0.39 =chest_lasting =new_baby
0.39 =chest_pain
0.39 =cholinergic
0.39 =cold_outside
0.39 =days_many =wound
0.39 =drug_named =skin_peeling
0.39 =eye_area =pain_any
0.39 =fainted =head_injury
0.39 =fall_any =heat_exposure
0.39 =head_danger =racing_heart
0.39 =heat_exposure =hit_hard
0.39 =hernia_stuck
0.39 =nail_word =short_breath
0.39 =near_faint =racing_heart
0.39 =postpartum =wound_open
0.39 =postpartum_smell =wound_open
0.39 =recent_surgery =wound_open
0.39 =screams_in_bouts
0.39 =suicidal =using_word
0.39 =wound_infected
0.39 =wound_open
0.39 ^ _ tomo
0.39 ^ cort
0.39 ^ tome
0.39 alacran y
0.39 bebe _ de
0.39 bebe dejo
0.39 cara
0.39 confund y
0.39 demasiad pastill
0.39 desmay _ me
0.39 desmay _ veces
0.39 desmay dos
0.39 despert
0.39 detr
0.39 detr _ la
0.39 detr de
0.39 el _ con
0.39 hinch no
0.39 la gargant
0.39 lados
0.39 me _ cerr
0.39 me _ desmayar
0.39 mi _ dejo
0.39 mi _ se
0.39 no se
0.39 pico _ alacran
0.39 piern se
0.39 por _ lados
0.39 por todos
0.39 pulso y
0.39 roja
0.39 sangr por
0.39 se pego
0.39 sient desmayar
0.39 todos lados
0.39 tome demasiad
0.39 va
0.39 y _ tembl
0.38 =baby =cannot_breathe
0.38 =baby =green_vomit
0.38 =barking_stridor =cholinergic
0.38 =barking_stridor =drooling
0.38 =bite_bad =dystonia
0.38 =bite_bad =new_medicine
0.38 =bleeding_any =pregnant
0.38 =bleeding_any =vomiting_blood
0.38 =bleeding_heavy =soaking_pad
0.38 =burn_severity =harm_others
0.38 =burn_severity =vomiting
0.38 =chest_lasting =eye_hit_bad
0.38 =chest_lasting =pale_clammy
0.38 =diabetes =pale_clammy
0.38 =dystonia
0.38 =dystonia =new_medicine
0.38 =eye_hit_bad =pleuritic
0.38 =eye_hit_bad =vomiting_blood
0.38 =fall_any =pregnant
0.38 =flank_pain =squeezing_word
0.38 =hallucinating =young_baby
0.38 =harm_others =suicidal
0.38 =hit_hard =pregnant
0.38 =inhaler_fails =short_breath
0.38 =jaw_arm_sweat =pale_clammy
0.38 =pain_any =pleuritic
0.38 =vaginal_bleeding =vomiting
0.38 =vaginal_bleeding =vomiting_blood
0.38 ^ _ her
0.38 ^ _ presion
0.38 a _ hijo
0.38 ayer y
0.38 boca _ y
0.38 botell
0.38 chorr
0.38 companer se
0.38 de _ del
0.38 de _ mes
0.38 de sangrar
0.38 dias _ con
0.38 el _ desde
0.38 estam maread
0.38 falta _ el
0.38 me _ del
0.38 me _ quitar
0.38 me tuerc
0.38 mes tiene
0.38 mucho _ y
0.38 no
0.38 no _ y
0.38 panza y
0.38 piern esta
0.38 que _ ten
0.38 quier quitar
0.38 quitar _ vida
0.38 se _ tuerc
0.38 si me
0.38 sient _ si
0.38 ten
0.38 tiene #11+
0.38 tiene _ ojos
0.38 tuerc
0.38 un _ tiene
0.38 un testicul
0.37 -el -panal
0.37 -no
0.37 =abuse_danger =attacks_me
0.37 =at_rest =cough
0.37 =attacks_me
0.37 =attacks_me =belly_hit
0.37 =baby =grunting
0.37 =belly_pain =severe_pain
0.37 =bite_bad =burned_hand
0.37 =bite_bad =one_eye
0.37 =bite_bad =swelling
0.37 =burn_severity =grunting
0.37 =cannot_breathe =choking
0.37 =chest_lasting =chest_pressure
0.37 =chest_lasting =drowning
0.37 =chest_lasting =priapism
0.37 =chest_lasting =racing_heart
0.37 =choking =short_breath
0.37 =confused =muscle_cramps
0.37 =dizzy =gas_smell
0.37 =eye_area =one_eye
0.37 =eye_hit_bad =near_faint
0.37 =eye_hit_bad =one_eye
0.37 =eye_hit_bad =soaking_pad
0.37 =fainted =near_faint
0.37 =flank_pain =severe_pain
0.37 =grunting
0.37 =head_injury =hit_hard
0.37 =jaw_locked =muscle_cramps
0.37 =jaw_locked =squeezing_word
0.37 =jaw_locked =throat_sore
0.37 =leg_swelling_one =pain_any
0.37 =long_bleed =priapism
0.37 =muscle_cramps
0.37 =one_eye
0.37 =one_side_belly =pregnant
0.37 =one_side_belly =severe_pain
0.37 =postpartum =wound_infected
0.37 =postpartum_smell =wound
0.37 =radiates =spreading
0.37 =speech =speech_garbled
0.37 =throat_tight
0.37 ^ _ pego
0.37 adelant
0.37 ahora me
0.37 ataqu
0.37 bebe hace
0.37 cabez _ el
0.37 carta _ desped
0.37 carta de
0.37 chapopot _ me
0.37 cuell con
0.37 de embaraz
0.37 el _ sient
0.37 ereccion
0.37 fuert _ me
0.37 la _ esta
0.37 la alberc
0.37 le _ las
0.37 los muscul
0.37 me pego
0.37 mi _ esta
0.37 molest _ luz
0.37 molest la
0.37 muy rap
0.37 nina se
0.37 papa se
0.37 pedaz
0.37 por _ brazo
0.37 que _ se
0.37 se _ fue
0.37 se corto
0.37 toall
0.37 tomar _ y
0.37 tomo
0.37 tose
0.37 y _ -sient
0.37 ya escribi
0.36 # _ de
0.36 -me -puedo
0.36 -piern despu
0.36 =a_lot =bleeds_a_lot
0.36 =baby =head_danger
0.36 =belly_hit =bite_bad
0.36 =belly_hit =eye_area
0.36 =bite_bad =weak_one_side
0.36 =bleeding_any =cough
0.36 =bleeding_heavy =bleeds_a_lot
0.36 =blood_streak =pregnant
0.36 =bp_high =eye_hit_bad
0.36 =burn_any =child_scald
0.36 =burn_severity =chemical_word
0.36 =burn_severity =new_baby
0.36 =chest_lasting =squeezing_word
0.36 =child_scald
0.36 =cough =smoke
0.36 =cough =vaginal_bleeding
0.36 =days_many =soaking_pad
0.36 =done_with_it =means_at_hand
0.36 =done_with_it =means_mentioned
0.36 =ear_swollen =eye_hit_bad
0.36 =ear_swollen =pain_any
0.36 =fever =headache
0.36 =fever =hip_hurts
0.36 =head_danger =vaginal_bleeding
0.36 =mania_psychosis
0.36 =nail_word =vision_loss
0.36 =new_baby
0.36 =no_urine =vomiting
0.36 =possible_fracture =wound_infected
0.36 =pregnant =squeezing_word
0.36 abuel se
0.36 adentr
0.36 ahora _ duele
0.36 bebe no
0.36 calient
0.36 calient _ no
0.36 del control
0.36 derech
0.36 en _ noch
0.36 esta _ dorm
0.36 fiebr _ los
0.36 gente
0.36 hinch _ lengu
0.36 hirv
0.36 la mitad
0.36 las noch
0.36 lleva
0.36 mitad
0.36 morad
0.36 mucho sueno
0.36 olor
0.36 pal y
0.36 pas y
0.36 pila _ control
0.36 quemo con
0.36 sangr mucho
0.36 seman y
0.36 una convulsion
0.36 vomit _ parar
0.36 vomit sin
0.36 y _ morad
0.36 y le
0.36 y trae
0.35 -me _ -parar
0.35 -parar
0.35 -puedo -parar
0.35 =a_lot =pregnant
0.35 =alcohol
0.35 =baby =floppy_es
0.35 =baby_quiet =days_many
0.35 =back_pain =fever
0.35 =battery_word
0.35 =battery_word =nail_word
0.35 =battery_word =swallowed_battery
0.35 =bleeding_any =dizzy
0.35 =blood_thinner =vaginal_bleeding
0.35 =born_part =burn_severity
0.35 =burn_severity =severe_pain
0.35 =chest_lasting =trunk_pain
0.35 =days_many =postpartum
0.35 =days_many =postpartum_smell
0.35 =deformed =fall_any
0.35 =deformed =fell
0.35 =dizzy =vaginal_bleeding
0.35 =eye_hit_bad =light_hurts
0.35 =eye_hit_bad =priapism
0.35 =feels_incredible
0.35 =fell =limp_leg
0.35 =fever =radiates
0.35 =fever =vomiting
0.35 =floppy_es
0.35 =green_vomit =young_baby
0.35 =harm_others =mania_psychosis
0.35 =head_danger =severe_headache
0.35 =hurts_breathing =pleuritic
0.35 =light_hurts =pain_any
0.35 =long_bleed =vomiting_constantly
0.35 =low_temp
0.35 =means_at_hand =suicidal
0.35 =moved_right =one_side_belly
0.35 =muscle_strain_word =no_urine
0.35 =no_urine =sight_for_years
0.35 =one_side_belly =right_side
0.35 =purple_rash =vaginal_bleeding
0.35 =severe_pain =sudden
0.35 =skin_infection =swelling
0.35 ^ _ -veo
0.35 ^ _ anticoagulant
0.35 a desmayar
0.35 amaneci con
0.35 atragant
0.35 corazon y
0.35 de asma
0.35 dice _ ya
0.35 el garag
0.35 empuj
0.35 empuj hacia
0.35 en _ garag
0.35 esta
0.35 esta pal
0.35 esta roja
0.35 estoy sangr
0.35 fiebr alta
0.35 frio
0.35 garag
0.35 garag y
0.35 le _ a
0.35 le falta
0.35 llora sin
0.35 manch morad
0.35 muchisim
0.35 nino comio
0.35 ojos _ desde
0.35 pistol en
0.35 que _ dicen
0.35 que _ no
0.35 que ya
0.35 quimi
0.35 quimi _ tengo
0.35 se _ quedo
0.35 tosi sangr
0.35 ve borros
0.35 voces _ me
0.35 voces que
0.35 y _ quier
0.35 y _ raro
0.35 y muy
0.34 # _ esta
0.34 # _ se
0.34 -con -un
0.34 -un -ojo
0.34 =adrenal
0.34 =baby =bluish
0.34 =belly_hard =eye_hit_bad
0.34 =belly_hard =pain_any
0.34 =belly_hit =heat_exposure
0.34 =belly_word =burn_severity
0.34 =bladder_bowel_loss =eye_hit_bad
0.34 =bladder_bowel_loss =pain_any
0.34 =bladder_bowel_loss =urinary_stuck
0.34 =cannot_breathe =drowning
0.34 =chest_lasting =face_droop
0.34 =chest_lasting =speech
0.34 =chest_lasting =wont_go_away
0.34 =child_got_pills =muscle_strain_word
0.34 =child_got_pills =sight_for_years
0.34 =dizzy =eye_hit_bad
0.34 =ear_swollen =fever
0.34 =eye_area =rash
0.34 =eye_hit_bad =fall_any
0.34 =eye_hit_bad =numb_any
0.34 =fever =postpartum_smell
0.34 =head_danger =high_fever
0.34 =head_danger =near_faint
0.34 =head_injury =vomiting
0.34 =hip_hurts =numb_any
0.34 =inhaler_fails =squeezing_word
0.34 =long_bleed =wont_go_away
0.34 =numb_any =pain_any
0.34 =one_side_belly
0.34 =one_side_belly =pain_any
0.34 =poison_swallowed =swallowed_battery
0.34 =retractions
0.34 =right_side =squeezing_word
0.34 =swelling =testicle
0.34 =vaginal_bleeding
0.34 =wont_go_away
0.34 alrededor
0.34 alucin
0.34 bebe de
0.34 cada _ que
0.34 carbon
0.34 de _ bebe
0.34 de _ piern
0.34 de mi
0.34 desde _ dias
0.34 desde _ una
0.34 desmay _ el
0.34 embaraz y
0.34 en _ lado
0.34 esta _ no
0.34 falta mas
0.34 fiebr
0.34 fiebr _ escalofri
0.34 hace dias
0.34 mas _ aire
0.34 mas el
0.34 me apriet
0.34 mosc
0.34 muy
0.34 negro _ pegajos
0.34 no _ orinar
0.34 no _ quita
0.34 no _ seguir
0.34 pegajos
0.34 pegue _ la
0.34 queme con
0.34 quier seguir
0.34 ruido
0.34 se quita
0.34 seguir
0.34 todos _ la
0.34 un ruido
0.34 una vibor
0.34 vez que
0.34 vomit y
0.34 y _ brazo
0.34 y a
0.34 y alucin
0.34 y pegajos
0.33 =a_lot =eye_hit_bad
0.33 =baby =days_many
0.33 =belly_hit =fall_any
0.33 =belly_pain =pregnant
0.33 =bite_bad =deformed
0.33 =blister_any =burn_any
0.33 =blister_word =burn_any
0.33 =bluish =bruising
0.33 =bp_high =head_danger
0.33 =burn_any =rash
0.33 =burn_severity =pregnant
0.33 =carbon_monoxide =nausea
0.33 =chest_lasting =contractions
0.33 =chest_lasting =head_injury
0.33 =chest_pain =squeezing_word
0.33 =clot_risk =pain_any
0.33 =clot_risk =swelling
0.33 =co_words =nausea
0.33 =co_words =vomiting
0.33 =confused =elderly
0.33 =contractions =hours_pain
0.33 =copd
0.33 =cut_by_accident =fever
0.33 =eye_area =eye_chemical
0.33 =eye_chemical
0.33 =fall_hard =fell_baby
0.33 =flank_pain =head_danger
0.33 =head_danger =limb_injury
0.33 =long_bleed =wound
0.33 =moved_right =squeezing_word
0.33 =pale_clammy =squeezing_word
0.33 =pulse_very_low
0.33 =pulse_very_low =slow_heart
0.33 =short_breath =valve_or_device
0.33 =spreading =wound_infected
0.33 =squeezing_word =testicle
0.33 ^ _ epoc
0.33 ^ _ herni
0.33 ^ _ padrastr
0.33 a hacer
0.33 abeja y
0.33 alacran _ se
0.33 amaneci _ la
0.33 arrib _ la
0.33 cada _ minut
0.33 caida
0.33 camaron
0.33 casi
0.33 cocin y
0.33 con _ sierr
0.33 corazon _ me
0.33 de _ caida
0.33 de vomitar
0.33 doble y
0.33 dolor _ la
0.33 dolor fuert
0.33 duele mucho
0.33 el bano
0.33 el lado
0.33 empez de
0.33 en _ bano
0.33 epoc
0.33 esta tembl
0.33 esta tir
0.33 fria
0.33 fria y
0.33 incendi
0.33 infeccion _ oido
0.33 la caida
0.33 le _ una
0.33 mandibul y
0.33 marca #11+
0.33 me ahogo
0.33 me dio
0.33 medio
0.33 mi _ hace
0.33 nino _ cayo
0.33 padrastr
0.33 puso azul
0.33 que _ ahogo
0.33 que el
0.33 que le
0.33 quier vivir
0.33 recien
0.33 respir muy
0.33 se _ azul
0.33 seman _ y
0.33 tiene diarre
0.33 tir
0.33 tir en
0.33 vez _ fiebr
0.33 vivir
0.33 vomit sangr
0.33 voy _ hacer
0.33 y _ los
0.33 y ha
0.32 # minut
0.32 -nos
0.32 -nos -reconoc
0.32 -sabe
0.32 =abuse_danger =chest_lasting
0.32 =abuse_danger =hours_pain
0.32 =baby =belly_word
0.32 =baby =harm_others
0.32 =baby_quiet =hours_pain
0.32 =belly_hit =belly_word
0.32 =belly_word =pregnant
0.32 =bite_bad =eye_area
0.32 =bite_bad =head_danger
0.32 =burn_severity =deep_burn
0.32 =burn_severity =pain_beyond
0.32 =burn_severity =turning_blue
0.32 =chest_lasting =coughs_blood
0.32 =chest_lasting =dry_mouth
0.32 =choking =object_stuck
0.32 =cholinergic =drooling
0.32 =confused =withdrawal
0.32 =cough =cut_by_accident
0.32 =curtain_word =eye_hit_bad
0.32 =curtain_word =nail_word
0.32 =curtain_word =vision_loss
0.32 =days_many =swelling
0.32 =diabetes =wound_infected
0.32 =dry_mouth =soft_spot
0.32 =elderly =fainted
0.32 =eye_area =vomiting
0.32 =eye_hit_bad =worst_ever
0.32 =fever =kidney_infection
0.32 =fever =recent_travel
0.32 =heat_danger
0.32 =hours_pain =pale_clammy
0.32 =irregular_heart
0.32 =kidney_infection
0.32 =kidney_infection =uti
0.32 =moved_right
0.32 =not_looking
0.32 =pain_any =worst_ever
0.32 =pale_clammy =trunk_pain
0.32 =recent_travel
0.32 =right_side
0.32 =soft_spot
0.32 =swelling =young_baby
0.32 =worst_ever
0.32 agua
0.32 ano no
0.32 babe
0.32 bajar _ cortin
0.32 bajar una
0.32 cabez _ una
0.32 calient y
0.32 cinco veces
0.32 demasiad
0.32 diabetic esta
0.32 dos veces
0.32 el muslo
0.32 en _ piso
0.32 en _ rinon
0.32 estoy
0.32 hace _ horas
0.32 huele mal
0.32 hueso _ la
0.32 hund
0.32 infeccion _ los
0.32 la _ chuec
0.32 la _ hund
0.32 la moller
0.32 le subio
0.32 llevo dos
0.32 me _ mucho
0.32 mes
0.32 moller
0.32 moller hund
0.32 muslo
0.32 nause _ se
0.32 nause y
0.32 no -nos
0.32 no -sabe
0.32 nos
0.32 pegue en
0.32 que _ a
0.32 respir
0.32 sangrar
0.32 se
0.32 tengo el
0.32 tiene _ moller
0.32 trab y
0.32 un _ se
0.32 un ojo
0.32 una cortin
0.32 veces
0.32 veces _ me
0.32 veces y
0.32 voy _ desmayar
0.32 y _ frio
0.32 y sarpull
0.31 -bebe -movers
0.31 -las
0.31 =baby =chest_lasting
0.31 =baby =long_bleed
0.31 =baby =many_days
0.31 =back_pain =numb_any
0.31 =back_pain =saddle_numb
0.31 =back_pain =squeezing_word
0.31 =barking_stridor =hurts_breathing
0.31 =belly_hit =deformed
0.31 =belly_word =severe_pain
0.31 =bite_bad =burn_any
0.31 =bite_bad =burn_big
0.31 =bite_bad =vision_loss
0.31 =bladder_bowel_loss =numb_any
0.31 =bleeding_any =not_clotting
0.31 =bleeding_any =pain_any
0.31 =bleeding_any =wound
0.31 =burn_severity =burned_hand
0.31 =burn_severity =jaundice
0.31 =burn_severity =rigors
0.31 =burn_severity =wont_feed
0.31 =cannot_breathe =retractions
0.31 =chest_lasting =drowsy
0.31 =chest_lasting =nail_word
0.31 =chest_lasting =short_breath
0.31 =chest_tearing
0.31 =cold_limb =limb_cold_pale
0.31 =dangerous_person =eye_hit_bad
0.31 =dangerous_person =fainted
0.31 =days_many =new_baby
0.31 =diabetes =young_baby
0.31 =done_with_it =self_harm_now
0.31 =ear_pain =swelling
0.31 =eye_area =eye_pain
0.31 =eye_area =vision_loss
0.31 =eye_hit_bad =hurts_breathing
0.31 =eye_hit_bad =saddle_numb
0.31 =eye_pain
0.31 =eye_pain =pain_any
0.31 =fall_any =numb_any
0.31 =fall_hard =heat_exposure
0.31 =fall_height =heat_exposure
0.31 =flank_pain =numb_any
0.31 =flank_pain =saddle_numb
0.31 =half_asleep
0.31 =half_asleep =half_body
0.31 =half_body
0.31 =head_danger =no_gas
0.31 =head_danger =recent_travel
0.31 =high_fever =rigors
0.31 =high_fever =stiff_neck
0.31 =hip_hurts =saddle_numb
0.31 =hurts_breathing =pain_any
0.31 =limb_cold_pale
0.31 =muscle_strain_word =poison_swallowed
0.31 =nail_word =snake_bad
0.31 =nail_word =sudden
0.31 =no_gas =vomiting
0.31 =numb_any =radiates
0.31 =one_eye =vision_loss
0.31 =pain_any =saddle_numb
0.31 =poison_contact
0.31 =poison_swallowed =sight_for_years
0.31 =pregnant =young_baby
0.31 =radiates =saddle_numb
0.31 =radiates_groin
0.31 =slow_heart =weak_any
0.31 =vomiting_constantly
0.31 a _ derech
0.31 angin
0.31 anticongelant
0.31 boca y
0.31 cayo cloro
0.31 corazon late
0.31 de _ botell
0.31 de _ nariz
0.31 de tomar
0.31 del techo
0.31 demasiad _ de
0.31 desmayar _ el
0.31 dos meses
0.31 embaraz _ convulsion
0.31 embaraz con
0.31 en _ trabaj
0.31 error
0.31 fiebr _ la
0.31 hijo _ quemo
0.31 la derech
0.31 las angin
0.31 le _ la
0.31 le sale
0.31 matar a
0.31 me _ dos
0.31 me operaron
0.31 me tome
0.31 mordi _ serpient
0.31 mueve
0.31 operaron
0.31 para _ sangrar
0.31 paracetamol
0.31 por error
0.31 por las
0.31 por ratos
0.31 quier _ tengo
0.31 quiet
0.31 ronca raro
0.31 se _ anticongelant
0.31 se _ unas
0.31 se mueve
0.31 sent
0.31 senti que
0.31 techo
0.31 tembl y
0.31 tengo _ piern
0.31 tome _ pastill
0.31 tomo _ de
0.31 tomo anticongelant
0.31 tos _ me
0.31 unas _ de
0.31 vivir tengo
0.31 voces
0.31 ya no
0.3 -el
0.3 -ha
0.3 -podem
0.3 -regres
0.3 =a_lot =headache
0.3 =a_lot =rigors
0.3 =a_lot =rigors_hard
0.3 =a_lot =smoke
0.3 =allergen =chest_lasting
0.3 =allergen =floppy_es
0.3 =at_rest =leg_feet_swollen
0.3 =baby =dry_mouth
0.3 =baby_still =hours_pain
0.3 =battery_word =swallowed_thing
0.3 =belly_pain =chest_lasting
0.3 =belly_pain =one_side_belly
0.3 =belly_pain =upper_belly_pain
0.3 =bite_bad =tia_resolved
0.3 =bite_bad =to_the_bone
0.3 =bleeding_any =fainted
0.3 =bleeding_any =fever
0.3 =blurry_vision =pain_any
0.3 =bp_medicine =overdose_taken
0.3 =breathe_word
0.3 =breathe_word =cannot_breathe
0.3 =breathe_word =short_breath
0.3 =burn_severity =dry_mouth
0.3 =burn_severity =fell_baby
0.3 =burn_severity =kid_breathing
0.3 =burn_severity =long_bleed
0.3 =burn_severity =means_mentioned
0.3 =burn_severity =trunk_pain
0.3 =chemical_word =pain_any
0.3 =chest_any =eye_hit_bad
0.3 =chest_any =trunk_pain
0.3 =chest_lasting =inhaler_fails
0.3 =chest_lasting =soaking_pad
0.3 =chest_pain =eye_hit_bad
0.3 =chest_pain =trunk_pain
0.3 =co_words =rash
0.3 =cold_only =recent_infection
0.3 =cough =drowning
0.3 =days_many =flu_bad
0.3 =days_many =recent_infection
0.3 =days_many =waters_said
0.3 =days_many =wont_feed
0.3 =dry_mouth =no_urine
0.3 =elderly =head_danger
0.3 =eye_hit_bad =nausea
0.3 =fainted =pain_any
0.3 =fever =one_side_belly
0.3 =fever =severe_pain
0.3 =floppy_es =wont_feed
0.3 =flu_bad =recent_infection
0.3 =head_danger =stiff_neck
0.3 =hours_pain =soaking_pad
0.3 =hours_pain =speech
0.3 =jaw_locked =one_side_throat
0.3 =kid_breathing
0.3 =kid_breathing =short_breath
0.3 =long_bleed =pale_clammy
0.3 =nausea =pain_any
0.3 =near_faint =pain_any
0.3 =one_side_throat
0.3 =pregnant =waters_said
0.3 =preterm_weeks =waters_said
0.3 =self_harm_now =suicidal
0.3 =severe_headache =severe_pain
0.3 =sudden =vision_loss
0.3 =swallowed_battery =swallowed_thing
0.3 =tearing =tearing_trunk
0.3 =to_the_bone
0.3 ^ _ aguant
0.3 ^ _ clavo
0.3 ^ _ profund
0.3 a _ altur
0.3 aceler
0.3 aire _ esta
0.3 ano
0.3 boton
0.3 comer _ esta
0.3 corto _ venas
0.3 de _ seman
0.3 de boton
0.3 duele al
0.3 el testicul
0.3 embaraz _ veo
0.3 empap
0.3 empap _ toall
0.3 gris
0.3 gris y
0.3 herman _ corto
0.3 hinchazon _ de
0.3 izquierd
0.3 me cuest
0.3 me dieron
0.3 mi _ le
0.3 mi corazon
0.3 mover _ brazo
0.3 mucho humo
0.3 no -regres
0.3 no _ -podem
0.3 no para
0.3 pico una
0.3 pila
0.3 pila _ boton
0.3 pila de
0.3 puede hablar
0.3 puede respirar
0.3 puedo hablar
0.3 puedo orinar
0.3 puso _ y
0.3 respirar _ no
0.3 se _ las
0.3 sient el
0.3 tengo _ pastill
0.3 tengo ronch
0.3 terribl
0.3 tiene _ azucar
0.3 tiene _ labi
0.3 tiene _ presion
0.3 trago una
0.3 tuerc _ cuell
0.3 tuerc el
0.3 tuve gripe
0.3 vengo
0.3 vengo _ un
0.3 vengo de
0.3 veo _ con
0.3 y _ -regres
0.3 ya _ dos
0.29 #11+ _ escalofri
0.29 #99+ #99+
0.29 -las -piern
0.29 -saliv
0.29 =allergen =hives
0.29 =back_pain =severe_pain
0.29 =belly_word =moved_right
0.29 =bite_bad =face_and_arm
0.29 =black_stool =fainted
0.29 =bleeding_any =spits_clots
0.29 =burn_any =deep_burn
0.29 =burn_severity =confused
0.29 =burn_severity =face_and_arm
0.29 =burn_severity =purple_word
0.29 =chemical_word =smoke
0.29 =chest_any =pale_clammy
0.29 =chest_pressure =squeezing_word
0.29 =cold_limb =limb_injury
0.29 =confused =lost_place
0.29 =confused =pale_clammy
0.29 =days_many =jaw_locked
0.29 =diabetes =pain_beyond
0.29 =diabetes =skin_black
0.29 =eye_hit_bad =spits_clots
0.29 =face_and_arm
0.29 =fall_any =fell
0.29 =fell
0.29 =fever =skin_infection
0.29 =head_danger =pale_clammy
0.29 =head_danger =rash
0.29 =hernia =hernia_stuck
0.29 =jaw_arm_sweat
0.29 =jaw_locked =wound
0.29 =light_hurts =stiff_neck
0.29 =long_bleed =weak_one_side
0.29 =lost_place
0.29 =nail_word =stab_shot
0.29 =nail_word =weak_one_side
0.29 =pain_any =pregnant
0.29 =pain_beyond =wound_infected
0.29 =postpartum =young_baby
0.29 =racing_heart =shaking
0.29 =rigors =wound_infected
0.29 =rigors_hard =wound_infected
0.29 =seizure =unresponsive
0.29 =skin_black =wound_infected
0.29 =spits_clots
0.29 =spits_clots =vaginal_bleeding
0.29 ^ _ oximetr
0.29 ^ di
0.29 adolor
0.29 amarill _ no
0.29 amarill y
0.29 ator _ el
0.29 atras _ la
0.29 atras y
0.29 cara _ el
0.29 carro
0.29 debaj de
0.29 dedos dormid
0.29 di _ luz
0.29 dieron _ punal
0.29 dieron una
0.29 el humo
0.29 el oximetr
0.29 embaraz _ #
0.29 en _ casa
0.29 estoy tos
0.29 frasc de
0.29 herman esta
0.29 hija _ que
0.29 hija dice
0.29 hijo _ le
0.29 hinchad y
0.29 inflam
0.29 la mano
0.29 late rapidisim
0.29 le duele
0.29 mano
0.29 me desmay
0.29 me inflam
0.29 meses no
0.29 mi _ metio
0.29 mi parej
0.29 much pastill
0.29 oximetr
0.29 oximetr _ #11+
0.29 oximetr marca
0.29 parej
0.29 paro _ vomitar
0.29 pila _ el
0.29 pila en
0.29 pulso en
0.29 punal
0.29 que _ voy
0.29 que la
0.29 quier _ me
0.29 rapidisim
0.29 rompi _ fuent
0.29 rompi la
0.29 sangr roja
0.29 se _ va
0.29 tanto que
0.29 tengo _ pulso
0.29 todo _ brazo
0.29 tome much
0.29 tragar ni
0.29 un perro
0.29 una punal
0.29 y _ -respond
0.29 y _ despu
0.29 y _ en
0.28 -reconoc _ tiene
0.28 -reconoc y
0.28 -veo -con
0.28 =a_lot =postpartum
0.28 =a_lot =sugar_very_high
0.28 =acts_drunk
0.28 =acts_drunk =alcohol
0.28 =baby =screams_in_bouts
0.28 =belly_pain =eye_hit_bad
0.28 =belly_pain =moved_right
0.28 =belly_word =vomiting
0.28 =bite_bad =drug_named
0.28 =bladder_bowel_loss =chest_lasting
0.28 =bladder_bowel_loss =urinary_stuck_long
0.28 =bleeding_any =clot_risk
0.28 =blister_any
0.28 =blister_any =burn_severity
0.28 =burn_severity =chest_tearing
0.28 =burn_severity =jaw_arm_sweat
0.28 =burn_severity =skin_peeling
0.28 =burned_hand =hit_hard
0.28 =cannot_move_limb =severe_weakness
0.28 =cannot_move_limb =weak_one_side
0.28 =chest_any =jaw_arm_sweat
0.28 =chest_lasting =urinary_stuck
0.28 =chest_lasting =urinary_stuck_long
0.28 =chest_lasting =wakes
0.28 =cold_outside =cough
0.28 =dangerous_person =eye_area
0.28 =days_many =fall_hard
0.28 =days_many =vaginal_bleeding
0.28 =diarrhea
0.28 =discharge =postpartum
0.28 =discharge =postpartum_smell
0.28 =discharge =recent_surgery
0.28 =dizzy =rectal_blood
0.28 =elderly =fall_any
0.28 =elderly =fell
0.28 =elderly =hit_hard
0.28 =elderly =wakes
0.28 =eye_bulge =eye_red
0.28 =eye_hit_bad =hernia
0.28 =eye_hit_bad =hernia_word
0.28 =eye_hit_bad =hit_hard
0.28 =eye_hit_bad =immunosuppressed
0.28 =eye_hit_bad =tearing
0.28 =getting_worse =headache
0.28 =getting_worse =severe_headache
0.28 =hallucinating =harm_others
0.28 =hernia =pain_any
0.28 =hernia_word =pain_any
0.28 =hives =swelling_throat
0.28 =hours_pain =priapism
0.28 =hurts_move
0.28 =left_ribs =weak_one_side
0.28 =muscle_strain_word =squeezing_word
0.28 =nail_word =radiates
0.28 =pain_any =tearing
0.28 =phlegm =short_breath
0.28 =phlegm =young_baby
0.28 =purple_rash
0.28 =purple_rash =rash
0.28 =rash =swelling_throat
0.28 =recent_surgery =wound_infected
0.28 =rigors =uti
0.28 =severe_headache =squeezing_word
0.28 =severe_weakness =weak_one_side
0.28 =sight_for_years =squeezing_word
0.28 =skin_infection =tooth_bad
0.28 =squeezing_word =tearing
0.28 =sugar_very_high =thirsty
0.28 =swelling_throat =throat_tight
0.28 =tooth_bad =wound_infected
0.28 =urinary_stuck =urinary_stuck_long
0.28 =urinary_stuck_long
0.28 ^ _ dieron
0.28 ^ _ fiebr
0.28 ^ _ ojo
0.28 ^ _ operaron
0.28 ^ oigo
0.28 a _ hace
0.28 abuelit amaneci
0.28 ahog
0.28 ahog con
0.28 barrig dura
0.28 borrach
0.28 campament
0.28 clavo _ la
0.28 como borrach
0.28 cuchill en
0.28 de #99+
0.28 de _ alberc
0.28 de _ hace
0.28 de _ operacion
0.28 desde _ despert
0.28 diarre
0.28 embaraz _ la
0.28 en _ manos
0.28 en _ muslo
0.28 espald _ tengo
0.28 esta ahog
0.28 esta negra
0.28 fiebr _ dolor
0.28 fiebr _ y
0.28 fiebr dolor
0.28 habla _ y
0.28 hacia adelant
0.28 herman _ que
0.28 herman dice
0.28 hunden
0.28 hunden _ costill
0.28 hunden las
0.28 le hunden
0.28 lucecit
0.28 luz hace
0.28 mare como
0.28 me _ como
0.28 meses se
0.28 mi _ amaneci
0.28 mord _ la
0.28 muy lento
0.28 no _ -con
0.28 no baja
0.28 oigo _ que
0.28 ojo
0.28 orinar y
0.28 papa _ #11+
0.28 para _ y
0.28 pastill _ dormir
0.28 poco hinch
0.28 que despert
0.28 quemo _ mano
0.28 sale pus
0.28 se _ ahog
0.28 se _ hunden
0.28 sient _ un
0.28 toser
0.28 un _ esta
0.28 un _ hinch
0.28 una botell
0.28 vecin _ tir
0.28 vecin esta
0.28 veo doble
0.28 veo lucecit
0.28 y _ alta
0.28 y _ que
0.28 y _ sale
0.27 #99+ _ me
0.27 -a
0.27 -el _ -y
0.27 -nada -con
0.27 -para
0.27 -veo -nada
0.27 -veo _ -con
0.27 =again_fainted =head_danger
0.27 =baby =hurts_breathing
0.27 =belly_hit =blood_thinner
0.27 =blood_thinner =hours_pain
0.27 =burn_severity =green_vomit
0.27 =burn_severity =retractions
0.27 =burn_severity =tearing
0.27 =burn_severity =tearing_trunk
0.27 =calf =eye_hit_bad
0.27 =cannot_breathe =inhaler_fails
0.27 =chest_any =chest_lasting
0.27 =chest_lasting =one_side_belly
0.27 =chest_lasting =upper_belly_pain
0.27 =choking =elderly
0.27 =confused =rigors
0.27 =confused =shaking
0.27 =days_many =rash
0.27 =days_many =severe_pain
0.27 =eye_area =long_bleed
0.27 =eye_hit_bad =sickle_cell
0.27 =fever =nail_word
0.27 =gas_smell =head_danger
0.27 =head_danger =radiates
0.27 =hernia_word
0.27 =high_fever =rigors_hard
0.27 =long_bleed =nosebleed
0.27 =moved_right =upper_belly_pain
0.27 =nail_word =postpartum
0.27 =nail_word =squeezing_word
0.27 =nail_word =suicidal
0.27 =one_side_belly =upper_belly_pain
0.27 =pain_any =rigors
0.27 =right_side =upper_belly_pain
0.27 =rigors_hard =shaking
0.27 =snake =swelling
0.27 =snake_bad =swelling
0.27 =stiff_neck
0.27 aire al
0.27 anoch _ me
0.27 azucar esta
0.27 bola
0.27 como que
0.27 con nause
0.27 de _ y
0.27 del _ con
0.27 derech y
0.27 dolor _ de
0.27 dolor _ el
0.27 dos dias
0.27 esta agu
0.27 gas _ la
0.27 hace #
0.27 huele _ y
0.27 hund y
0.27 la _ me
0.27 la gente
0.27 le ve
0.27 mama _ desplom
0.27 marca #99+
0.27 moller _ y
0.27 mor y
0.27 nino _ trago
0.27 ojo rojo
0.27 orinar desde
0.27 parar y
0.27 piel amarill
0.27 pistol _ el
0.27 quij
0.27 se _ ve
0.27 tengo _ y
0.27 una pistol
0.27 y _ agu
0.27 y _ anticoagulant
0.27 y _ escalofri
0.27 y convulsion
0.27 y hoy
0.26 -despiert _ dorm
0.26 -despiert muy
0.26 =abuse_danger =eye_area
0.26 =alcohol =confused
0.26 =allergen =hives_all
0.26 =allergen =sting
0.26 =allergen =throat_closing
0.26 =at_rest =barking_stridor
0.26 =at_rest =burn_severity
0.26 =at_rest =hurts_breathing
0.26 =baby_quiet =baby_still
0.26 =baby_still =belly_word
0.26 =back_pain =uti
0.26 =belly_word =eye_hit_bad
0.26 =bite_bad =vaginal_bleeding
0.26 =bleeding_any =days_many
0.26 =blister_any =blister_word
0.26 =blister_any =burn_big
0.26 =blister_word
0.26 =blister_word =burn_big
0.26 =blister_word =burn_severity
0.26 =bluish =purple_word
0.26 =blurry_vision =eye_area
0.26 =bruising =numb_any
0.26 =burn_big =rash
0.26 =burn_severity =overdose_taken
0.26 =burn_severity =purple_rash
0.26 =burn_severity =rash
0.26 =cannot_move_limb =elderly
0.26 =chest_lasting =seizure
0.26 =confused =diabetes
0.26 =cough =eye_hit_bad
0.26 =ear_pain =recent_infection
0.26 =ear_swollen =recent_infection
0.26 =elderly =weak_one_side
0.26 =eye_hit_bad =high_fever
0.26 =eye_hit_bad =one_side_belly
0.26 =eye_hit_bad =postpartum
0.26 =fever =shaking
0.26 =head_danger =heat_danger
0.26 =head_danger =hernia_word
0.26 =head_danger =worst_ever
0.26 =headache =worst_ever
0.26 =heat_danger =heat_exposure
0.26 =hernia_word =vomiting
0.26 =high_fever =pain_any
0.26 =hip_hurts =uti
0.26 =hives =short_breath
0.26 =hours_pain =preterm_weeks
0.26 =long_bleed =soaking_pad
0.26 =near_faint =pale_clammy
0.26 =new_baby =young_baby
0.26 =numb_any =snake
0.26 =numb_any =snake_bad
0.26 =pain_any =swelling
0.26 =pain_any =tia_resolved
0.26 =racing_heart =short_breath
0.26 =radiates =uti
0.26 =rash =short_breath
0.26 =severe_headache =worst_ever
0.26 =severe_pain =tia_resolved
0.26 =sudden =testicle
0.26 =very_fast_pulse
0.26 ^ _ vapor
0.26 abrir _ boca
0.26 ampoll
0.26 ataqu de
0.26 barrig _ y
0.26 bebe _ dos
0.26 cuest _ y
0.26 de _ garrapat
0.26 de _ vida
0.26 de _ vuelo
0.26 desde _ #11+
0.26 dias _ #11+
0.26 duele horribl
0.26 dura y
0.26 el _ hinch
0.26 el ojo
0.26 en _ altur
0.26 en _ quij
0.26 encontr _ mi
0.26 escup
0.26 espos
0.26 esta gris
0.26 frasc
0.26 hace _ minut
0.26 herman _ esta
0.26 herni y
0.26 hinch _ me
0.26 la herni
0.26 las _ hinchad
0.26 mama _ en
0.26 manch
0.26 mar me
0.26 mas
0.26 me _ cloro
0.26 medicin nueva
0.26 mi espos
0.26 mi panza
0.26 mord de
0.26 ojo _ y
0.26 porqu _ no
0.26 porqu ya
0.26 presion de
0.26 puso mor
0.26 que _ me
0.26 se _ con
0.26 se _ mor
0.26 tengo calentur
0.26 tengo miedo
0.26 tiene dolor
0.26 tome _ las
0.26 tomo un
0.26 un vuelo
0.26 vapor
0.26 verde y
0.26 y mare
0.26 y sale
0.25 #11+ horas
0.25 -bebe _ desde
0.25 -contest
0.25 -ha -moj
0.25 -levantar
0.25 -lo _ -levantar
0.25 -me -reconoc
0.25 -moj
0.25 -movers desde
0.25 -mueva
0.25 -mueva _ -bebe
0.25 -orin -en
0.25 -puedo -levantar
0.25 -que -se
0.25 -que _ -mueva
0.25 -se
0.25 -se -mueva
0.25 =a_lot =cannot_breathe
0.25 =a_lot =dizzy
0.25 =a_lot =preterm_weeks
0.25 =belly_word =fall_any
0.25 =belly_word =hit_hard
0.25 =bite_bad =blurry_vision
0.25 =bladder_bowel_loss =saddle_numb
0.25 =bleeding_any =chest_lasting
0.25 =bleeding_any =rectal_blood
0.25 =blood_thinner =eye_hit_bad
0.25 =bp_medicine =swelling
0.25 =bp_medicine =swelling_lips
0.25 =bp_medicine =tongue_swollen
0.25 =bp_very_high =eye_hit_bad
0.25 =burn_severity =days_many
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =nosebleed
0.25 =child_got_pills =elderly
0.25 =clot_risk =coughs_blood
0.25 =co_words =squeezing_word
0.25 =diabetes =pain_any
0.25 =diabetes =trunk_pain
0.25 =dizzy =soaking_pad
0.25 =done_with_it =nail_word
0.25 =elderly =means_mentioned
0.25 =elderly =using_word
0.25 =eye_hit_bad =no_injury
0.25 =eye_hit_bad =short_breath
0.25 =eye_hit_bad =swelling
0.25 =face_droop =speech
0.25 =fall_height =fell
0.25 =head_danger =short_breath
0.25 =headache =sudden
0.25 =high_fever =vomiting
0.25 =hours_pain =new_confusion
0.25 =hours_pain =nosebleed
0.25 =hours_pain =trunk_pain
0.25 =jaw_arm_sweat =radiates
0.25 =limb_bleeds
0.25 =many_days =postpartum
0.25 =means_at_hand =nail_word
0.25 =nail_word =severe_headache
0.25 =nail_word =soaking_pad
0.25 =nail_word =sting
0.25 =nail_word =young_baby
0.25 =no_injury =pain_any
0.25 =no_injury =squeezing_word
0.25 =no_injury =sudden
0.25 =pale_clammy =sugar_low
0.25 =preterm_weeks =young_baby
0.25 =radiates_groin =squeezing_word
0.25 =rash =swelling
0.25 =recent_infection
0.25 =rectal_blood
0.25 =rectal_blood =vaginal_bleeding
0.25 =rigors =young_baby
0.25 =severe_pain =vomiting
0.25 =squeezing_word =upper_belly_pain
0.25 =swelling =tooth_bad
0.25 =tooth_bad
0.25 =trunk_pain =upper_belly_pain
0.25 =vomiting_constantly =young_baby
0.25 ^ #
0.25 ^ _ -he
0.25 ^ _ golpe
0.25 ^ _ tan
0.25 ^ sient
0.25 a _ ya
0.25 ahora _ y
0.25 alrededor _ ojo
0.25 alrededor del
0.25 apret _ cuell
0.25 apret el
0.25 casa tenem
0.25 con una
0.25 de _ nada
0.25 del corazon
0.25 del estomag
0.25 dolor _ en
0.25 duele _ el
0.25 duele tanto
0.25 duele y
0.25 el _ apret
0.25 embaraz _ dolor
0.25 en _ estomag
0.25 es en
0.25 esta _ tiene
0.25 estoy _ mucho
0.25 estoy tembl
0.25 ex
0.25 falt
0.25 falt _ aire
0.25 falt el
0.25 hijo _ esta
0.25 izquierd y
0.25 la _ a
0.25 la _ horribl
0.25 la _ tenem
0.25 la cabez
0.25 la nada
0.25 mama
0.25 mama _ el
0.25 mama _ esta
0.25 me _ falt
0.25 me apret
0.25 mi mama
0.25 nina de
0.25 no -contest
0.25 no _ -moj
0.25 no _ cuant
0.25 no _ mover
0.25 pecho apret
0.25 pela
0.25 presion _ se
0.25 presion no
0.25 puedo _ ni
0.25 queme _ cara
0.25 quij trab
0.25 respir _ rap
0.25 sangr vaginal
0.25 se cuant
0.25 tengo _ pistol
0.25 tiene _ mes
0.25 tir _ el
0.25 toall cada
0.25 trago unas
0.25 vaginal
0.25 veo _ y
0.25 y _ -contest
0.25 y _ -respir
0.25 y _ cosas
0.25 y _ nause
0.25 y _ pego
0.25 y tomo
0.24 -reaccion
0.24 -respir -bien
0.24 =a_lot =blood_thinner
0.24 =allergen =dystonia
0.24 =baby =fall_any
0.24 =baby =fell
0.24 =baby =fell_baby
0.24 =baby =hit_hard
0.24 =belly_hit =bleeding_any
0.24 =belly_hit =dangerous_person
0.24 =belly_hit =vaginal_bleeding
0.24 =bladder_bowel_loss =severe_pain
0.24 =bladder_bowel_loss =squeezing_word
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =blood_thinner =elderly
0.24 =blurry_vision =dizzy
0.24 =bp_high =pain_any
0.24 =burn_severity =cholinergic
0.24 =burn_severity =floppy_es
0.24 =burn_severity =swelling
0.24 =burn_severity =using_word
0.24 =burned_hand =fall_any
0.24 =calf =cold_limb
0.24 =calf =limb_cold_pale
0.24 =calf =purple_word
0.24 =chest_any =hours_pain
0.24 =chest_lasting =fainted
0.24 =co_words =gas_smell
0.24 =cold_limb =purple_word
0.24 =copd =short_breath
0.24 =days_many =pregnant
0.24 =drowning =fall_any
0.24 =drowning =hit_hard
0.24 =drowning =short_breath
0.24 =drug_named =dystonia
0.24 =elderly =muscle_strain_word
0.24 =elderly =overdose_taken
0.24 =elderly =sight_for_years
0.24 =eye_bulge =swelling
0.24 =eye_hit_bad
0.24 =eye_hit_bad =eye_red
0.24 =eye_hit_bad =head_danger
0.24 =eye_hit_bad =sight_for_years
0.24 =face_blisters =rash
0.24 =fell =head_injury
0.24 =fever =squeezing_word
0.24 =fever =unresponsive
0.24 =fever =wont_feed
0.24 =gas_smell
0.24 =head_danger
0.24 =head_danger =no_urine
0.24 =head_danger =radiates_groin
0.24 =head_danger =sugar_extreme
0.24 =hernia_stuck =severe_pain
0.24 =hours_pain =radiates_groin
0.24 =hours_pain =short_breath
0.24 =jaw_arm_sweat =nausea
0.24 =limb_cold_pale =purple_word
0.24 =means_at_hand =self_harm_now
0.24 =means_mentioned =self_harm_now
0.24 =pain_any =sight_for_years
0.24 =radiates_groin =vomiting
0.24 =short_breath =sting
0.24 =sugar_extreme =vomiting
0.24 =wound =young_baby
0.24 ^ _ amiga
0.24 ^ escuch
0.24 ^ regres
0.24 aire aunqu
0.24 algo de
0.24 amiga
0.24 bajo
0.24 cabez _ ahora
0.24 carro prend
0.24 carro y
0.24 cayo _ las
0.24 cierr
0.24 cierr _ gargant
0.24 cierr la
0.24 con agua
0.24 con dolor
0.24 cuchill _ la
0.24 cuest respirar
0.24 de _ me
0.24 de la
0.24 de lado
0.24 dos _ y
0.24 el _ aunqu
0.24 el _ prend
0.24 el _ tieso
0.24 en _ cocin
0.24 en _ testicul
0.24 escuch
0.24 esta _ confund
0.24 esta babe
0.24 estoy _ frio
0.24 estoy ronco
0.24 hablar
0.24 hace _ seman
0.24 hace un
0.24 hija _ tomo
0.24 jug futbol
0.24 jugo
0.24 la _ un
0.24 la _ vomit
0.24 la medicin
0.24 la nuca
0.24 la sangr
0.24 la selva
0.24 los ojos
0.24 me _ rapidisim
0.24 me cierr
0.24 mi amiga
0.24 mitad _ la
0.24 mitad de
0.24 mucho la
0.24 muy confund
0.24 nino se
0.24 no -reaccion
0.24 no _ -las
0.24 nuca
0.24 nueva para
0.24 perro y
0.24 prend
0.24 que _ corazon
0.24 quitar
0.24 quitar la
0.24 regres de
0.24 respir rap
0.24 se _ cierr
0.24 selva
0.24 tengo #
0.24 tengo epoc
0.24 toma anticoagulant
0.24 una _ cada
0.24 una toall
0.24 ve _ y
0.24 vomit _ y
0.24 y tiembl
0.24 ya van
0.23 -hace -nada
0.23 =a_lot =pain_any
0.23 =a_lot =short_breath
0.23 =a_lot =thirsty
0.23 =acts_drunk =drunk_speech
0.23 =alcohol =drunk_speech
0.23 =belly_word =head_danger
0.23 =belly_word =young_baby
0.23 =bite_bad =eye_hit
0.23 =bite_bad =high_fever
0.23 =bite_bad =stab_shot
0.23 =bleeding_any =stool_blood
0.23 =bleeding_any =vomiting_constantly
0.23 =blurry_vision =head_danger
0.23 =blurry_vision =severe_pain
0.23 =burn_severity =head_injury
0.23 =burn_severity =heat_danger
0.23 =burn_severity =inhaler_fails
0.23 =burn_severity =lips_blue
0.23 =calf =ear_wax
0.23 =cannot_breathe =cold_outside
0.23 =carbon_monoxide =chest_lasting
0.23 =chest_lasting =moved_right
0.23 =chest_lasting =right_side
0.23 =chest_lasting =severe_weakness
0.23 =dangerous_person =speech
0.23 =days_many =eye_hit_bad
0.23 =diabetes =short_breath
0.23 =diarrhea =stool_blood
0.23 =dizzy =feels_sleepy
0.23 =dizzy =nail_word
0.23 =drowning =fell
0.23 =drunk_speech
0.23 =ear_wax =leg_swelling_one
0.23 =ear_wax =swelling
0.23 =elderly =hours_pain
0.23 =eye_area =eye_hit
0.23 =eye_area =stab_shot
0.23 =eye_hit
0.23 =eye_hit =eye_hit_bad
0.23 =eye_hit_bad =jaw_arm_sweat
0.23 =eye_hit_bad =purple_word
0.23 =eye_hit_bad =stool_blood
0.23 =eye_hit_bad =wont_swallow
0.23 =eye_pierced =stab_shot
0.23 =fainted =pale_clammy
0.23 =feels_sleepy =near_faint
0.23 =fever =tooth_bad
0.23 =hernia_word =nail_word
0.23 =hours_pain =overdose_taken
0.23 =hours_pain =pain_any
0.23 =limb_bleeds =wound
0.23 =long_bleed =squeezing_word
0.23 =long_bleed =tia_resolved
0.23 =mouth_sores =skin_peeling
0.23 =moved_right =right_side
0.23 =nail_word =using_word
0.23 =new_medicine
0.23 =pain_any =short_breath
0.23 =pain_any =wont_swallow
0.23 =pain_beyond =wound
0.23 =radiates
0.23 =radiates =squeezing_word
0.23 =radiates_groin =swelling
0.23 =rash =skin_peeling
0.23 =short_breath =vomiting
0.23 =stiff_neck =vomiting
0.23 =stool_blood
0.23 =stool_blood =vaginal_bleeding
0.23 =swallow_trouble =throat_sore
0.23 =swelling =wakes
0.23 =swelling_lips =swelling_throat
0.23 =swelling_throat =tongue_swollen
0.23 =thirsty
0.23 =throat_sore =wont_swallow
0.23 =wound
0.23 ^ _ par
0.23 a _ herman
0.23 a chorr
0.23 a reventar
0.23 abeja _ se
0.23 afuer
0.23 aguant
0.23 aire _ el
0.23 alacran
0.23 alberc
0.23 bebe _ #11+
0.23 bebe se
0.23 cai y
0.23 como _ desmayarm
0.23 como para
0.23 como tabla
0.23 corazon _ muy
0.23 duele _ mandibul
0.23 en _ cara
0.23 en _ con
0.23 es insoportabl
0.23 esta sud
0.23 hija _ la
0.23 hinch _ calient
0.23 inflam la
0.23 insoportabl
0.23 izquierd hinch
0.23 la _ izquierd
0.23 le fue
0.23 mare _ para
0.23 me _ horribl
0.23 me _ mare
0.23 morir _ no
0.23 morir ya
0.23 mucha sed
0.23 mucho _ tiene
0.23 muy calient
0.23 nariz _ hace
0.23 nariz desde
0.23 nina tiene
0.23 orina oscur
0.23 para desmayarm
0.23 pas _ se
0.23 puedo mover
0.23 quier matar
0.23 rap
0.23 reventar
0.23 sient _ como
0.23 sient mare
0.23 tabla
0.23 tabla y
0.23 tengo _ pies
0.23 tiene _ sueno
0.23 tiene _ y
0.23 tiene mucho
0.23 tieso _ me
0.23 trago cloro
0.23 un alacran
0.23 una piern
0.23 unas pastill
0.23 vibor en
0.23 y _ lucecit
0.23 y _ piern
0.23 y amaneci
0.23 y mor
0.23 y toma
0.23 ya empap
0.22 -esta
0.22 -ha -orin
0.22 -orina
0.22 -veo -bien
0.22 -y -no
0.22 =a_lot =days_many
0.22 =a_lot =severe_pain
0.22 =a_lot =swelling
0.22 =a_lot =withdrawal
0.22 =alcohol =dangerous_person
0.22 =allergen =plant_eaten
0.22 =barking_stridor =co_words
0.22 =barking_stridor =cough
0.22 =barking_stridor =croup_cough
0.22 =belly_hard =belly_pain
0.22 =belly_pain =nausea
0.22 =belly_pain =pale_clammy
0.22 =belly_word =pain_any
0.22 =belly_word =pale_clammy
0.22 =belly_word =right_side
0.22 =bite_bad =stiff_neck
0.22 =bladder_bowel_loss
0.22 =blood_thinner =clot_risk
0.22 =burn_any =fever
0.22 =burn_big =fever
0.22 =burn_severity =drowsy
0.22 =burn_severity =eye_hit_bad
0.22 =burn_severity =stool_blood
0.22 =calf =deformed
0.22 =chest_any =radiates
0.22 =chest_lasting =drug_named
0.22 =chest_lasting =hurts_move
0.22 =chest_lasting =severe_pain
0.22 =chest_tearing =radiates
0.22 =child_got_pills =plant_eaten
0.22 =co_words =hurts_breathing
0.22 =cold_limb =low_temp
0.22 =confused =heat_danger
0.22 =cough =hurts_breathing
0.22 =croup_cough =hurts_breathing
0.22 =dangerous_person =pale_clammy
0.22 =dark_urine =eye_hit_bad
0.22 =days_many =sudden
0.22 =diabetes =sugar_extreme
0.22 =diabetes =sugar_very_high
0.22 =eye_hit_bad =preterm_weeks
0.22 =eye_hit_bad =trunk_pain
0.22 =eye_hit_bad =vomiting_constantly
0.22 =fall_any =severe_weakness
0.22 =fever =mouth_sores
0.22 =getting_worse =worst_ever
0.22 =head_danger =snake
0.22 =head_danger =snake_bad
0.22 =head_danger =sting
0.22 =hernia =severe_pain
0.22 =hernia_word =severe_pain
0.22 =high_altitude =short_breath
0.22 =hit_hard =severe_weakness
0.22 =hours_pain =recent_surgery
0.22 =hours_pain =testicle
0.22 =hurts_breathing =short_breath
0.22 =jaw_locked =swallow_trouble
0.22 =jaw_locked =wont_swallow
0.22 =muscle_strain_word =severe_pain
0.22 =pain_any =trunk_pain
0.22 =plant_eaten
0.22 =plant_eaten =poison_swallowed
0.22 =postpartum =soaking_pad
0.22 =severe_pain =sight_for_years
0.22 =squeezing_word =worst_ever
0.22 =trunk_pain
0.22 =wound =wound_infected
0.22 ^ _ vecin
0.22 a gran
0.22 abajo a
0.22 abrir _ quij
0.22 agua hirv
0.22 aqui
0.22 babe y
0.22 cabez _ vomit
0.22 clavo un
0.22 de _ pastill
0.22 desmay _ corazon
0.22 desmay el
0.22 diarre _ sangr
0.22 diarre con
0.22 dias vomit
0.22 dolor _ a
0.22 el _ frio
0.22 el peor
0.22 en _ barrig
0.22 es diabetic
0.22 escalofri despu
0.22 esta _ incoherenci
0.22 esta mor
0.22 gargant _ no
0.22 gran
0.22 gran altur
0.22 her esta
0.22 hinch _ piern
0.22 hong
0.22 hong _ jardin
0.22 hong del
0.22 horas _ la
0.22 la sierr
0.22 la vagin
0.22 la vejig
0.22 llag
0.22 llag _ la
0.22 llag en
0.22 luces
0.22 me _ algo
0.22 me _ respirar
0.22 mi vecin
0.22 mucho _ estoy
0.22 muela _ no
0.22 nada desde
0.22 negro _ chapopot
0.22 negro como
0.22 ni _ -saliv
0.22 no -orina
0.22 ojo _ de
0.22 panza _ tengo
0.22 peor _ de
0.22 perdi la
0.22 pico
0.22 pie frio
0.22 piern _ ve
0.22 por _ vagin
0.22 que _ va
0.22 quij y
0.22 quita
0.22 regres
0.22 rojos
0.22 rompier
0.22 sale
0.22 se _ a
0.22 se rompier
0.22 se ve
0.22 sierr
0.22 tengo nause
0.22 tiene _ cuell
0.22 tiene _ pie
0.22 vagin
0.22 vejig
0.22 y _ -sabe
0.22 y _ -veo
0.22 y _ mor
0.22 y _ piel
0.22 y _ ronch
0.21 # _ tiene
0.21 -con -el
0.21 -el -ojo
0.21 -el _ -izquierd
0.21 -ha _ -el
0.21 -he -orin
0.21 -izquierd
0.21 -le
0.21 -mi -bebe
0.21 -moj -el
0.21 -moj _ -panal
0.21 -ojo -izquierd
0.21 -respirab
0.21 -sient -mis
0.21 =a_lot =nail_word
0.21 =a_lot =squeezing_word
0.21 =allergen =mouth_sores
0.21 =baby =newborn
0.21 =baby_still =numb_any
0.21 =belly_hard =trunk_pain
0.21 =belly_hit =burned_hand
0.21 =belly_hit =hit_hard
0.21 =belly_hit =tingling_hands
0.21 =belly_pain =hernia_stuck
0.21 =belly_pain =right_side
0.21 =belly_pain =tearing
0.21 =belly_word =high_fever
0.21 =belly_word =tearing
0.21 =bite_bad =sudden
0.21 =bleeding_any =hit_hard
0.21 =bleeding_any =near_faint
0.21 =blood_thinner =fall_any
0.21 =blood_thinner =fell
0.21 =bp_extreme =head_danger
0.21 =bp_very_high =head_danger
0.21 =burn_severity =fast_breathing
0.21 =burn_severity =pale_clammy
0.21 =burn_severity =swelling_lips
0.21 =burned_hand =numb_any
0.21 =burned_hand =tingling_hands
0.21 =cholinergic =eye_hit_bad
0.21 =confused =sudden
0.21 =drowsy =vomiting
0.21 =drug_named =mouth_sores
0.21 =eye_area =head_danger
0.21 =eye_hit_bad =severe_weakness
0.21 =fast_breathing =kid_breathing
0.21 =fever =seizure
0.21 =fever =wound
0.21 =flank_pain =vomiting
0.21 =getting_worse =short_breath
0.21 =hallucinating =rigors
0.21 =hallucinating =shaking
0.21 =head_danger =kidney_stone
0.21 =head_danger =trunk_pain
0.21 =hernia_stuck =trunk_pain
0.21 =high_fever =squeezing_word
0.21 =hit_hard =legs_gone
0.21 =hit_hard =tingling_hands
0.21 =hit_hard =vaginal_bleeding
0.21 =hit_hard =weak_legs
0.21 =hours_pain =one_eye
0.21 =kidney_stone =vomiting
0.21 =limb_injury =pain_any
0.21 =limb_injury =severe_pain
0.21 =near_faint =radiates
0.21 =near_faint =vaginal_bleeding
0.21 =newborn
0.21 =newborn =young_baby
0.21 =numb_any =tingling_hands
0.21 =pain_any =postpartum
0.21 =postpartum =recent_surgery
0.21 =pregnant =preterm_weeks
0.21 =recent_travel =vomiting
0.21 =severe_pain =trunk_pain
0.21 =short_breath =sudden
0.21 =slow_breathing
0.21 =sudden =swelling
0.21 =tingling_hands
0.21 =trunk_pain =vomiting
0.21 ^ _ dan
0.21 ^ _ pegaron
0.21 a _ rato
0.21 a cada
0.21 aire _ me
0.21 anos _ desde
0.21 cabez _ y
0.21 cada rato
0.21 calentur _ #11+
0.21 calentur de
0.21 cesare
0.21 con _ hirv
0.21 con _ pelot
0.21 con ruido
0.21 convulsion _ no
0.21 cuerp y
0.21 culebrill en
0.21 de #
0.21 de _ barrig
0.21 de pecho
0.21 derech de
0.21 dicen _ lastim
0.21 dolor _ pecho
0.21 dolor arrib
0.21 e hinch
0.21 elefant
0.21 espos tiene
0.21 esta _ e
0.21 esta _ mucho
0.21 esta frio
0.21 estoy en
0.21 fiebr _ manch
0.21 fiebr _ no
0.21 frio _ no
0.21 golpe y
0.21 hace _ raros
0.21 hace ruid
0.21 hormigue _ las
0.21 hormigue en
0.21 la _ cuell
0.21 la _ se
0.21 la ereccion
0.21 la pistol
0.21 late
0.21 le _ con
0.21 le _ sangr
0.21 le pegaron
0.21 le salio
0.21 lo _ en
0.21 mama de
0.21 mano _ y
0.21 me _ coagul
0.21 me salen
0.21 mi _ respir
0.21 mi _ vomit
0.21 mucho _ cabez
0.21 nac
0.21 nada y
0.21 no -le
0.21 no -respirab
0.21 no _ -mis
0.21 no _ puede
0.21 no quier
0.21 pegaron
0.21 pegaron _ una
0.21 pegaron con
0.21 pelot
0.21 pelot _ el
0.21 pelot en
0.21 piern _ y
0.21 presion _ mi
0.21 pupil
0.21 que lastim
0.21 raros
0.21 recien nac
0.21 ruid
0.21 ruid raros
0.21 salen coagul
0.21 sangr _ a
0.21 se _ desde
0.21 se _ torci
0.21 se puede
0.21 seman _ de
0.21 sient hormigue
0.21 tomo cloro
0.21 un dolor
0.21 un elefant
0.21 una pelot
0.21 y _ -ha
0.21 y _ cara
0.21 y _ ereccion
0.21 y _ las
0.21 y _ salen
0.21 y desde
0.21 y mucha
0.2 #11+ _ estoy
0.2 -brazo
0.2 -el -brazo
0.2 -lo _ -despertar
0.2 =a_lot =hit_hard
0.2 =a_lot =long_bleed
0.2 =at_rest =cannot_breathe
0.2 =belly_hard
0.2 =belly_hard =belly_word
0.2 =belly_hard =severe_pain
0.2 =belly_word =upper_belly_pain
0.2 =bite_bad =numb_any
0.2 =bite_bad =pregnant
0.2 =bite_bad =severe_pain
0.2 =bite_bad =tooth_bad
0.2 =bite_bad =vomiting
0.2 =blood_thinner =head_danger
0.2 =bluish =fever
0.2 =burn_severity =clot_risk
0.2 =burn_severity =pleuritic
0.2 =burn_severity =radiates
0.2 =burn_severity =shaking
0.2 =burn_severity =short_breath
0.2 =cannot_move_limb =cannot_move_side
0.2 =cannot_move_side =severe_weakness
0.2 =chest_any =clot_risk
0.2 =chest_lasting =indigestion_odd
0.2 =chest_lasting =rigors
0.2 =chest_lasting =rigors_hard
0.2 =chest_pain =clot_risk
0.2 =clot_risk =hurts_breathing
0.2 =clot_risk =pleuritic
0.2 =clot_risk =trunk_pain
0.2 =confused =hit_hard
0.2 =confused =wakes
0.2 =coughs_blood =spits_clots
0.2 =dangerous_person =unresponsive
0.2 =drooling =fever
0.2 =drowsy =no_urine
0.2 =ear_wax =hurts_breathing
0.2 =ear_wax =pleuritic
0.2 =eye_hit_bad =fight_blow
0.2 =eye_hit_bad =swallow_trouble
0.2 =eye_hit_bad =wound
0.2 =eye_red =rash
0.2 =fall_any =fight_blow
0.2 =fall_any =seizure
0.2 =fight_blow =hit_hard
0.2 =flank_pain =pregnant
0.2 =gas_smell =vomiting
0.2 =getting_worse =tearing
0.2 =hallucinating =hours_pain
0.2 =hallucinating =sudden
0.2 =head_danger =hives
0.2 =head_danger =hives_all
0.2 =head_danger =wakes
0.2 =head_injury =hours_pain
0.2 =head_injury =muscle_strain_word
0.2 =head_injury =numb_any
0.2 =head_injury =sight_for_years
0.2 =heat_exposure =unresponsive
0.2 =hip_hurts =severe_pain
0.2 =hit_hard =pain_any
0.2 =hit_hard =seizure
0.2 =hit_hard =severe_pain
0.2 =hours_pain =muscle_strain_word
0.2 =hours_pain =sight_for_years
0.2 =immunosuppressed =sickle_cell
0.2 =indigestion_odd
0.2 =indigestion_odd =long_bleed
0.2 =indigestion_odd =pale_clammy
0.2 =indigestion_odd =wont_go_away
0.2 =jaundice
0.2 =leg_feet_swollen =swelling
0.2 =limp_leg =limp_refuses
0.2 =limp_refuses
0.2 =means_at_hand =using_word
0.2 =muscle_strain_word =swelling
0.2 =muscle_tear =pain_any
0.2 =nail_word =wont_go_away
0.2 =nausea =squeezing_word
0.2 =new_confusion =wakes
0.2 =no_urine =numb_any
0.2 =pain_any =swallow_trouble
0.2 =pale_clammy =wont_go_away
0.2 =postpartum =rigors
0.2 =postpartum =rigors_hard
0.2 =pregnant =swelling_face
0.2 =pregnant =swelling_lips
0.2 =shaking =young_baby
0.2 =sickle_cell
0.2 =sight_for_years =swelling
0.2 =squeezing_word =uti
0.2 ^ _ azucar
0.2 ^ _ cuell
0.2 ^ escup
0.2 abej
0.2 acido en
0.2 agarr el
0.2 al caminar
0.2 anemi
0.2 anemi falciform
0.2 atras de
0.2 brazo _ y
0.2 brazo izquierd
0.2 cabez ayer
0.2 cada _ peor
0.2 cayo acido
0.2 chorr de
0.2 con _ uva
0.2 corazon le
0.2 del golpe
0.2 despu _ golpe
0.2 dice cosas
0.2 dolor _ los
0.2 durmi _ mitad
0.2 el azucar
0.2 el carro
0.2 el pie
0.2 el pulso
0.2 escup sangr
0.2 fiebr despu
0.2 fierr
0.2 hija _ trago
0.2 hoy vomit
0.2 inhalador _ veces
0.2 la _ ayer
0.2 la _ hace
0.2 las costill
0.2 mama _ diabetic
0.2 mama es
0.2 me _ acido
0.2 me molest
0.2 orina _ y
0.2 papa _ puede
0.2 papa no
0.2 pastill en
0.2 quede _ en
0.2 respirar _ tengo
0.2 ronch y
0.2 salio _ chorr
0.2 sangr tanto
0.2 se _ al
0.2 se agarr
0.2 sient _ se
0.2 suena
0.2 testicul _ y
0.2 toda _ espald
0.2 tomar _ dos
0.2 tomar hace
0.2 tomo _ y
0.2 un chorr
0.2 un fierr
0.2 una _ que
0.2 una seman
0.2 una uva
0.2 uva
0.2 vez peor
0.2 vomit _ me
0.2 y _ debil
0.2 y _ dos
0.2 y _ esta
0.2 y _ voy
0.2 y vengo
0.19 #11+ _ me
0.19 #99+ _ esta
0.19 -a -mi
0.19 -a _ -bebe
0.19 -el _ y
0.19 -la _ -y
0.19 -mi _ -movers
0.19 -sient -a
0.19 -sient _ -mi
0.19 -tomo
0.19 =a_lot =high_fever
0.19 =again_fainted =racing_heart
0.19 =alcohol =unresponsive
0.19 =allergen =fever
0.19 =asthma =cannot_breathe
0.19 =asthma =retractions
0.19 =baby =lips_blue
0.19 =belly_hit =belly_pain
0.19 =belly_hit =vomiting
0.19 =belly_pain =fall_any
0.19 =belly_pain =head_danger
0.19 =belly_pain =hit_hard
0.19 =belly_pain =vomiting
0.19 =belly_word =muscle_strain_word
0.19 =belly_word =sight_for_years
0.19 =bite_bad =pain_any
0.19 =bleeding_heavy =chest_lasting
0.19 =blind_one_eye =sudden
0.19 =blister_any =burned_hand
0.19 =blister_word =burned_hand
0.19 =blurry_vision =eye_red
0.19 =bp_high =headache
0.19 =bp_high =squeezing_word
0.19 =bruising =fever
0.19 =burned_hand =rash
0.19 =calf =fever
0.19 =cannot_breathe =leg_feet_swollen
0.19 =chest_any =long_bleed
0.19 =chest_lasting =clot_risk
0.19 =chest_lasting =getting_worse
0.19 =chest_lasting =recent_surgery
0.19 =chest_lasting =smoke
0.19 =choking =purple_word
0.19 =choking =turning_blue
0.19 =clot_risk =hours_pain
0.19 =co_words =hives
0.19 =co_words =hives_all
0.19 =cocaine =head_danger
0.19 =confused =fall_any
0.19 =double_vision =head_danger
0.19 =double_vision =headache
0.19 =double_vision =pain_any
0.19 =drowsy =hours_pain
0.19 =drugs_taken
0.19 =ear_swollen =squeezing_word
0.19 =elderly =speech
0.19 =eye_hit_bad =recent_travel
0.19 =eye_pain =eye_red
0.19 =eye_red =pain_any
0.19 =eyelids_swollen
0.19 =fall_any =pain_any
0.19 =fall_any =severe_pain
0.19 =fall_any =vomiting
0.19 =fever =upper_belly_pain
0.19 =flank_pain =near_faint
0.19 =floppy_es =unresponsive
0.19 =head_danger =hours_pain
0.19 =head_danger =postpartum
0.19 =headache =postpartum
0.19 =high_fever =recent_travel
0.19 =hip_hurts =hit_hard
0.19 =hives =rash
0.19 =inhaler_fails =retractions
0.19 =leg_swelling_one =nail_word
0.19 =long_bleed =muscle_strain_word
0.19 =long_bleed =sight_for_years
0.19 =not_clotting =wound
0.19 =one_side_belly =vomiting
0.19 =pain_any =recent_travel
0.19 =postpartum =squeezing_word
0.19 =radiates =trunk_pain
0.19 =recent_surgery =sudden
0.19 =recent_travel =squeezing_word
0.19 =severe_pain =swelling
0.19 =severe_pain =worst_ever
0.19 =short_breath =young_baby
0.19 =soaking_pad =young_baby
0.19 =speech =sudden
0.19 =swallow_trouble =swelling
0.19 =swelling =throat_tight
0.19 =swelling =wont_swallow
0.19 =wont_feed =young_baby
0.19 ^ _ peor
0.19 abuelit se
0.19 aguadit
0.19 ahora toso
0.19 ampoll en
0.19 ator y
0.19 cachet
0.19 casa y
0.19 casi se
0.19 como #11+
0.19 con _ fuert
0.19 de su
0.19 deje _ tomar
0.19 di
0.19 diabetic
0.19 dice _ le
0.19 duele _ lado
0.19 el _ dolor
0.19 el perro
0.19 empez _ repent
0.19 en _ cost
0.19 encog
0.19 encog las
0.19 escalofri fuert
0.19 esta _ #99+
0.19 esta hirv
0.19 estoy sud
0.19 estuv en
0.19 fiebr me
0.19 frent
0.19 frent y
0.19 fue
0.19 fuent _ tengo
0.19 golpe _ cabez
0.19 herman tomo
0.19 hinch que
0.19 hirv _ el
0.19 infeccion de
0.19 la frent
0.19 la pancit
0.19 lados y
0.19 largo
0.19 las _ y
0.19 me _ tragar
0.19 mi nina
0.19 mi suegr
0.19 mucha fiebr
0.19 nina
0.19 no -tomo
0.19 no paro
0.19 operaron de
0.19 oscur
0.19 pancit
0.19 paro de
0.19 pecho _ estoy
0.19 pecho _ se
0.19 pecho _ tengo
0.19 peor dolor
0.19 picaron
0.19 piern
0.19 piern hinch
0.19 raro _ no
0.19 raro y
0.19 ronch
0.19 ronch _ todos
0.19 sacam
0.19 sal y
0.19 sale _ sangr
0.19 sangr con
0.19 sient
0.19 suegr
0.19 tengo _ fiebr
0.19 todos _ y
0.19 tos _ y
0.19 un _ largo
0.19 va la
0.19 ve la
0.19 y _ ronca
0.19 y _ toso
0.19 y _ una
0.18 #11+
0.18 #11+ _ esta
0.18 -hoy
0.18 =a_lot =drowning
0.18 =a_lot =jaw_arm_sweat
0.18 =acts_drunk =speech
0.18 =alcohol =speech
0.18 =alcohol =withdrawal
0.18 =baby =hours_pain
0.18 =back_pain
0.18 =back_pain =eye_hit_bad
0.18 =back_pain =pain_any
0.18 =belly_pain
0.18 =belly_pain =pain_any
0.18 =bite_bad =headache
0.18 =bite_bad =swelling_lips
0.18 =bleeding_any =fall_any
0.18 =bleeding_any =limb_bleeds
0.18 =bleeding_heavy =limb_bleeds
0.18 =bleeding_heavy =nail_word
0.18 =blood_thinner =hit_hard
0.18 =blood_thinner =long_bleed
0.18 =bluish =cough
0.18 =burn_severity =chemical_burn
0.18 =burn_severity =chemical_strong
0.18 =burn_severity =elderly
0.18 =burn_severity =postpartum
0.18 =burn_severity =right_side
0.18 =cannot_speak
0.18 =cannot_speak =speech
0.18 =chemical_burn
0.18 =chemical_burn =chemical_strong
0.18 =chemical_burn =fall_any
0.18 =chemical_burn =hit_hard
0.18 =chemical_strong =fall_any
0.18 =chemical_strong =hit_hard
0.18 =chest_lasting =head_danger
0.18 =chest_lasting =uti
0.18 =chest_pain =radiates
0.18 =chest_pressure =pale_clammy
0.18 =clot_risk =high_fever
0.18 =cold_only =days_many
0.18 =cough =lips_blue
0.18 =dangerous_person =means_mentioned
0.18 =dangerous_person =pain_any
0.18 =days_many =recent_surgery
0.18 =deep_burn =skin_peeling
0.18 =drooling
0.18 =drooling =eye_hit_bad
0.18 =drowsy =means_mentioned
0.18 =drowsy =using_word
0.18 =elderly
0.18 =eye_bulge =eye_hit_bad
0.18 =eye_hit_bad =face_blisters
0.18 =eye_hit_bad =getting_worse
0.18 =eye_hit_bad =jaundice
0.18 =eye_hit_bad =limb_bleeds
0.18 =eye_hit_bad =muscle_strain_word
0.18 =eye_hit_bad =muscle_tear
0.18 =eye_hit_bad =neck_pain
0.18 =eye_hit_bad =rigors
0.18 =eye_red =fever
0.18 =fall_any =muscle_strain_word
0.18 =fall_any =sight_for_years
0.18 =fall_any =vaginal_bleeding
0.18 =fell =hit_hard
0.18 =fever =spreading
0.18 =getting_worse =pain_any
0.18 =getting_worse =squeezing_word
0.18 =head_danger =rigors
0.18 =hip_hurts =trunk_pain
0.18 =jaundice =pain_any
0.18 =jaundice =right_side
0.18 =jaundice =squeezing_word
0.18 =leg_feet_swollen =muscle_hard
0.18 =limb_bleeds =vaginal_bleeding
0.18 =long_bleed =seizure
0.18 =muscle_hard
0.18 =muscle_hard =swelling
0.18 =muscle_strain_word =pain_any
0.18 =muscle_strain_word =trunk_pain
0.18 =nail_word =priapism
0.18 =neck_pain
0.18 =neck_pain =pain_any
0.18 =pain_any =priapism
0.18 =pain_any =purple_word
0.18 =pale_clammy =severe_pain
0.18 =pregnant =trunk_pain
0.18 =rigors_hard =uti
0.18 =sight_for_years =trunk_pain
0.18 =squeezing_word =trunk_pain
0.18 =sting =swelling_throat
0.18 =sting =throat_closing
0.18 =trunk_pain =young_baby
0.18 =unresponsive =young_baby
0.18 ^ _ abuelit
0.18 ^ _ doble
0.18 ^ _ piern
0.18 ^ _ tobill
0.18 ^ _ vomit
0.18 abuelit
0.18 aceler y
0.18 alcohol
0.18 anos _ la
0.18 arrib a
0.18 atragant _ carne
0.18 aunqu _ sent
0.18 bebe _ -ha
0.18 bebe llora
0.18 boca me
0.18 brazo con
0.18 cada #
0.18 cada hora
0.18 calient _ de
0.18 carne y
0.18 cayo y
0.18 con carne
0.18 corazon _ y
0.18 dano a
0.18 debil y
0.18 derech _ la
0.18 desde hoy
0.18 dias _ ahora
0.18 dolor terribl
0.18 dura
0.18 el antibiotic
0.18 epoc y
0.18 esta _ con
0.18 este sent
0.18 habla _ borrach
0.18 habla como
0.18 herman
0.18 inhalador no
0.18 izquierd _ estoy
0.18 la _ amarill
0.18 la primer
0.18 le _ atras
0.18 me fue
0.18 mi _ dice
0.18 mi _ llora
0.18 mi abuelit
0.18 mi herman
0.18 morad y
0.18 mordi _ mi
0.18 mordi a
0.18 mov
0.18 muela infect
0.18 muy _ no
0.18 nause
0.18 negra como
0.18 orinar _ ayer
0.18 oye
0.18 oye _ y
0.18 oye voces
0.18 pantorrill esta
0.18 para dormir
0.18 piern hinchad
0.18 popo _ como
0.18 primer vez
0.18 puede _ bien
0.18 puede _ y
0.18 puedo _ nada
0.18 puent
0.18 ratas
0.18 respir _ y
0.18 respirar _ se
0.18 respirar acost
0.18 se _ puso
0.18 se cayo
0.18 sus pastill
0.18 tengo sangr
0.18 testicul hinch
0.18 tiene
0.18 toall _ hora
0.18 tres horas
0.18 un _ no
0.18 un _ y
0.18 una _ esta
0.18 una _ un
0.18 una ereccion
0.18 verde
0.18 vibor _ el
0.18 voces y
0.18 vuelo
0.18 y _ como
0.18 y _ salio
0.18 y fria
0.18 y llevo
0.17 -fuerz
0.17 -nada
0.17 -respirar
0.17 =a_lot =coughs_blood
0.17 =a_lot =high_altitude
0.17 =allergen =head_danger
0.17 =arm_hand_pain =pale_clammy
0.17 =at_rest =chest_any
0.17 =at_rest =chest_pressure
0.17 =baby =hallucinating
0.17 =baby =mania_psychosis
0.17 =baby =pregnant
0.17 =baby =soft_spot
0.17 =back_pain =flank_pain
0.17 =barking_stridor =burn_severity
0.17 =belly_hard =vomiting
0.17 =belly_hit =confused
0.17 =belly_hit =fall_hard
0.17 =belly_pain =belly_word
0.17 =belly_pain =hours_pain
0.17 =belly_word =one_side_belly
0.17 =bite_bad =choking
0.17 =bite_bad =confused
0.17 =bite_bad =halos
0.17 =bite_bad =sting
0.17 =bite_bad =tendon_seen
0.17 =bite_bad =yellow_halos
0.17 =black_stool =head_danger
0.17 =bleeds_a_lot =pregnant
0.17 =bruising =child_bruises
0.17 =burn_severity =choking
0.17 =burn_severity =cold_outside
0.17 =burn_severity =dangerous_person
0.17 =burn_severity =hallucinating
0.17 =burn_severity =many_days
0.17 =burn_severity =soft_spot
0.17 =burn_severity =sudden
0.17 =calf =recent_surgery
0.17 =cannot_breathe =hours_pain
0.17 =car_crash =numb_any
0.17 =chest_lasting =double_vision
0.17 =chest_lasting =swelling
0.17 =chest_pain =pale_clammy
0.17 =chest_pressure =jaw_arm_sweat
0.17 =child_bruises
0.17 =cold_exposure
0.17 =cold_exposure =head_danger
0.17 =cold_only =young_baby
0.17 =cold_outside =fall_any
0.17 =cold_outside =fell
0.17 =cold_outside =hit_hard
0.17 =confused =sugar_low
0.17 =confused =sugar_very_low
0.17 =cramps =pregnant
0.17 =dangerous_person =limb_injury
0.17 =dark_urine
0.17 =deformed =tendon_seen
0.17 =deformed =to_the_bone
0.17 =done_with_it =harm_others
0.17 =elderly =severe_weakness
0.17 =eye_area =halos
0.17 =eye_area =seizure
0.17 =eye_area =squeezing_word
0.17 =eye_area =unresponsive
0.17 =eye_area =yellow_halos
0.17 =eye_hit_bad =halos
0.17 =eye_hit_bad =high_altitude
0.17 =eye_hit_bad =hip_hurts
0.17 =eye_hit_bad =hurts_move
0.17 =eye_hit_bad =recent_infection
0.17 =eye_hit_bad =urinary_stuck
0.17 =eye_hit_bad =urinary_stuck_long
0.17 =eye_hit_bad =yellow_halos
0.17 =eye_pain =halos
0.17 =eye_pain =yellow_halos
0.17 =fall_any =hip_fracture
0.17 =fall_any =purple_word
0.17 =fell =hip_fracture
0.17 =fell =severe_weakness
0.17 =fever =glass_test
0.17 =fever =vomiting_constantly
0.17 =glass_test
0.17 =glass_test =purple_rash
0.17 =glass_test =rash
0.17 =glass_test =vaginal_bleeding
0.17 =halos
0.17 =halos =pain_any
0.17 =halos =yellow_halos
0.17 =head_danger =severe_pain
0.17 =head_danger =smoke
0.17 =headache =high_altitude
0.17 =high_altitude =pain_any
0.17 =high_altitude =vomiting
0.17 =high_fever =muscle_strain_word
0.17 =high_fever =rash
0.17 =high_fever =sight_for_years
0.17 =high_fever =unresponsive
0.17 =high_fever =vaginal_bleeding
0.17 =hip_fracture
0.17 =hip_fracture =hit_hard
0.17 =hip_fracture =severe_weakness
0.17 =hip_hurts
0.17 =hip_hurts =pain_any
0.17 =hives =hives_all
0.17 =hives_all
0.17 =hives_all =rash
0.17 =jaw_arm_sweat =pain_any
0.17 =leg_swelling_one =recent_surgery
0.17 =muscle_strain_word =short_breath
0.17 =no_urine =soft_spot
0.17 =pain_any =rigors_hard
0.17 =pain_any =urinary_stuck
0.17 =pain_any =urinary_stuck_long
0.17 =pain_any =yellow_halos
0.17 =radiates =severe_pain
0.17 =radiates =sudden
0.17 =rash
0.17 =rash =stiff_neck
0.17 =severe_pain =swallow_trouble
0.17 =severe_pain =throat_sore
0.17 =severe_pain =wont_swallow
0.17 =short_breath =sight_for_years
0.17 =skin_infection =wound_infected
0.17 =squeezing_word
0.17 =stiff_neck =vaginal_bleeding
0.17 =tendon_seen
0.17 =tendon_seen =to_the_bone
0.17 =vomiting =withdrawal
0.17 =yellow_halos
0.17 ^ _ anticonceptiv
0.17 ^ _ desmay
0.17 ^ _ espos
0.17 ^ _ hacerm
0.17 ^ despu
0.17 ^ fiebr
0.17 ^ llegu
0.17 ^ vomit
0.17 abuel _ cayo
0.17 aguant _ dolor
0.17 aire _ tengo
0.17 alarm
0.17 altur
0.17 ampoll _ la
0.17 apriet
0.17 apriet _ pecho
0.17 apriet el
0.17 arrib de
0.17 ayer _ en
0.17 bebe _ mueve
0.17 bebe _ se
0.17 bien _ se
0.17 blanc y
0.17 cacahuat
0.17 cada #11+
0.17 cae _ lado
0.17 cae un
0.17 calentador
0.17 chuec y
0.17 cloro _ el
0.17 de _ cesare
0.17 de _ costill
0.17 de _ mama
0.17 de _ ya
0.17 debaj _ las
0.17 destapacan
0.17 dice _ se
0.17 duele _ barrig
0.17 duele _ fiebr
0.17 dura como
0.17 en _ luces
0.17 en _ ojos
0.17 espos _ el
0.17 espos _ un
0.17 espos no
0.17 estoy pal
0.17 fiebr cuell
0.17 fue _ aire
0.17 fue el
0.17 gargant y
0.17 halos
0.17 halos _ las
0.17 halos en
0.17 hirv en
0.17 infeccion en
0.17 la _ tomo
0.17 la alarm
0.17 la cesare
0.17 las _ derech
0.17 las luces
0.17 le dio
0.17 limpiador
0.17 llegu
0.17 los _ hinchad
0.17 manch _ que
0.17 mare
0.17 mate _ mi
0.17 mate a
0.17 mi _ estab
0.17 morad _ no
0.17 morad que
0.17 mucho el
0.17 no _ -fuerz
0.17 pantorrill hinch
0.17 prendim
0.17 prendim el
0.17 problem
0.17 problem _ corazon
0.17 problem del
0.17 profund en
0.17 puede parar
0.17 quier _ y
0.17 quitarm
0.17 ruido _ respirar
0.17 ruido al
0.17 salio
0.17 sangrar _ empap
0.17 sangrar ya
0.17 se _ en
0.17 se _ parar
0.17 seman esta
0.17 sent en
0.17 si lo
0.17 tanto _ gargant
0.17 tanto la
0.17 tengo mucho
0.17 tom
0.17 tomo anticonceptiv
0.17 toso sangr
0.17 traig
0.17 una _ con
0.17 una serpient
0.17 ve _ hueso
0.17 veo cosas
0.17 voy _ matar
0.17 y _ con
0.17 y _ todo
0.17 y _ warfarin
0.16 -dia -y
0.16 -donde
0.16 -donde -esta
0.16 -ha _ -en
0.16 -orin _ -todo
0.16 -sabe -donde
0.16 -sabe _ -esta
0.16 =a_lot =blurry_vision
0.16 =a_lot =fall_any
0.16 =a_lot =feels_sleepy
0.16 =allergen =baby
0.16 =allergen =child_got_pills
0.16 =baby =hernia_stuck
0.16 =back_pain =rigors
0.16 =belly_hit =severe_pain
0.16 =belly_word =many_days
0.16 =bite_bad =rash
0.16 =bite_bad =short_breath
0.16 =bite_bad =skin_infection
0.16 =bite_bad =speech
0.16 =bite_bad =tooth
0.16 =bite_bad =wound_infected
0.16 =black_stool =near_faint
0.16 =bleeding_any =racing_heart
0.16 =bluish =hurts_breathing
0.16 =burn_severity =chest_pain
0.16 =burn_severity =head_danger
0.16 =burn_severity =hernia_stuck
0.16 =burn_severity =tia_resolved
0.16 =burned_hand =pregnant
0.16 =burned_hand =swelling
0.16 =calf
0.16 =calf =wound
0.16 =cannot_breathe =chest_lasting
0.16 =cannot_breathe =fast_breathing
0.16 =cannot_breathe =kid_breathing
0.16 =chest_any =chest_pain
0.16 =chest_any =pain_any
0.16 =chest_lasting =limp_leg
0.16 =chest_lasting =limp_refuses
0.16 =chest_lasting =numb_any
0.16 =chest_pain =pain_any
0.16 =choking =nail_word
0.16 =clot_risk =soaking_pad
0.16 =clot_risk =sudden
0.16 =clot_risk =young_baby
0.16 =cold_limb =eye_hit_bad
0.16 =cold_limb =pain_any
0.16 =confused =speech
0.16 =coughs_blood =pain_any
0.16 =days_many =headache
0.16 =days_many =itching
0.16 =days_many =itchy_only
0.16 =days_many =preterm_weeks
0.16 =diabetes =wound
0.16 =diarrhea =diarrhea_many
0.16 =diarrhea_many
0.16 =drowsy =feels_sleepy
0.16 =eye_area =sting
0.16 =eye_hit_bad =recent_surgery
0.16 =eye_hit_bad =swelling_face
0.16 =eye_hit_bad =throat_side
0.16 =eye_hit_bad =using_word
0.16 =fall_any
0.16 =fast_breathing =retractions
0.16 =flank_pain =rigors
0.16 =head_danger =high_altitude
0.16 =head_danger =hip_hurts
0.16 =head_danger =one_side_belly
0.16 =head_danger =overdose_taken
0.16 =headache =nail_word
0.16 =hernia_word =radiates_groin
0.16 =high_fever =purple_rash
0.16 =hip_hurts =rigors
0.16 =hurts_breathing =nail_word
0.16 =itching =pregnant
0.16 =itching =preterm_weeks
0.16 =itchy_only =pregnant
0.16 =itchy_only =preterm_weeks
0.16 =jaw_locked =swelling
0.16 =jaw_locked =tooth_bad
0.16 =kid_breathing =retractions
0.16 =limb_injury =radiates_groin
0.16 =limb_injury =testicle
0.16 =long_bleed =vaginal_bleeding
0.16 =nail_word =new_baby
0.16 =nail_word =pale_clammy
0.16 =new_confusion =pale_clammy
0.16 =pregnant =swelling
0.16 =preterm_weeks
0.16 =racing_heart =vaginal_bleeding
0.16 =radiates =rigors
0.16 =recent_surgery =short_breath
0.16 =recent_surgery =young_baby
0.16 =retractions =short_breath
0.16 =rigors =seizure
0.16 =rigors =skin_infection
0.16 =rigors_hard =skin_infection
0.16 =seizure =shaking
0.16 =short_breath =speech
0.16 =short_breath =swelling_lips
0.16 =skin_infection =tooth
0.16 =throat_side
0.16 =tooth =wound_infected
0.16 ^ #11+
0.16 ^ _ bola
0.16 ^ _ dio
0.16 ^ _ nina
0.16 ^ _ picaron
0.16 ^ _ rojo
0.16 a _ bebe
0.16 ahora _ mucho
0.16 anemi _ y
0.16 bebe
0.16 bola _ la
0.16 cabez _ tengo
0.16 cabez en
0.16 cabez fuert
0.16 cloro _ los
0.16 con _ en
0.16 con _ ojo
0.16 de _ fuert
0.16 derech abajo
0.16 desmay _ no
0.16 diabetic _ sud
0.16 diarre _ veces
0.16 dolor _ abajo
0.16 duele muchisim
0.16 el _ cu
0.16 embaraz
0.16 empap tres
0.16 en _ brazo
0.16 en _ ojo
0.16 esta _ toda
0.16 esta cerr
0.16 falciform y
0.16 frio y
0.16 fuert _ a
0.16 fuert abajo
0.16 habla raro
0.16 herni
0.16 hija _ el
0.16 hija esta
0.16 horribl y
0.16 la _ estoy
0.16 la piel
0.16 la pila
0.16 lado _ abajo
0.16 las piern
0.16 lleno _ toall
0.16 lleno una
0.16 los _ morad
0.16 los _ rojos
0.16 luz _ una
0.16 manan y
0.16 me _ muchisim
0.16 me picaron
0.16 mucha sangr
0.16 mucho dolor
0.16 mucho mas
0.16 mucho y
0.16 nino respir
0.16 no _ -donde
0.16 no _ caminar
0.16 no _ mueve
0.16 ojos _ no
0.16 pela _ piel
0.16 pela la
0.16 por _ muela
0.16 rap _ se
0.16 sangr _ con
0.16 sangr _ y
0.16 sangr muchisim
0.16 se _ pela
0.16 se _ toda
0.16 tembl toda
0.16 tengo _ sueno
0.16 tiene _ boca
0.16 todo _ lado
0.16 toso y
0.16 tres toall
0.16 un _ al
0.16 un _ de
0.16 vomit _ desde
0.16 vomit con
0.16 y _ de
0.16 y las
0.16 y sient
0.16 ya _ aguant
0.16 ya _ tres
0.15 =a_lot =bluish
0.15 =a_lot =cold_outside
0.15 =a_lot =hernia
0.15 =a_lot =hernia_word
0.15 =a_lot =unresponsive
0.15 =belly_hard =green_vomit
0.15 =belly_hard =phlegm
0.15 =belly_hit =elderly
0.15 =belly_pain =muscle_strain_word
0.15 =belly_pain =sight_for_years
0.15 =belly_word
0.15 =belly_word =bleeding_any
0.15 =belly_word =green_vomit
0.15 =belly_word =phlegm
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bite_bad =jaw_locked
0.15 =bladder_bowel_loss =weak_legs
0.15 =bleeding_any =preterm_weeks
0.15 =bleeding_heavy =days_many
0.15 =bleeding_heavy =postpartum
0.15 =bleeding_heavy =young_baby
0.15 =blister_any =eye_hit_bad
0.15 =blister_word =eye_hit_bad
0.15 =bluish =pain_beyond
0.15 =bluish =short_breath
0.15 =blurry_vision =headache
0.15 =blurry_vision =swelling
0.15 =burn_severity =heat_exposure
0.15 =burn_severity =vomiting_constantly
0.15 =chest_any =hurts_breathing
0.15 =chest_any =pleuritic
0.15 =chest_lasting =eye_area
0.15 =chest_lasting =radiates_groin
0.15 =chest_lasting =sting
0.15 =chest_lasting =testicle
0.15 =chest_lasting =vomiting_blood
0.15 =chest_pain =hurts_breathing
0.15 =chest_pain =pleuritic
0.15 =clot_risk =rigors
0.15 =clot_risk =rigors_hard
0.15 =clot_risk =short_breath
0.15 =co_words =dizzy
0.15 =confused =severe_weakness
0.15 =drug_named =fever
0.15 =elderly =head_injury
0.15 =elderly =nail_word
0.15 =elderly =unresponsive
0.15 =eye_hit_bad =eyelids_swollen
0.15 =eye_hit_bad =head_injury
0.15 =eye_hit_bad =pain_beyond
0.15 =eye_hit_bad =racing_heart
0.15 =eye_red =eyelids_swollen
0.15 =eyelids_swollen =fever
0.15 =eyelids_swollen =swelling
0.15 =face_droop =speech_garbled
0.15 =fall_any =hip_hurts
0.15 =fall_any =squeezing_word
0.15 =fall_any =thrown_off
0.15 =fall_any =trunk_pain
0.15 =fell =hip_hurts
0.15 =fever =moved_right
0.15 =fever =recent_surgery
0.15 =fever =right_side
0.15 =fever =skin_peeling
0.15 =fight_blow =vomiting
0.15 =hip_hurts =squeezing_word
0.15 =hit_hard =thrown_off
0.15 =hit_hard =trunk_pain
0.15 =hurts_breathing =trunk_pain
0.15 =long_bleed =radiates_groin
0.15 =long_bleed =testicle
0.15 =moved_right =severe_pain
0.15 =muscle_strain_word =pale_clammy
0.15 =numb_any =vomiting
0.15 =pain_any =pain_beyond
0.15 =pain_any =using_word
0.15 =pale_clammy =sight_for_years
0.15 =pleuritic =trunk_pain
0.15 =postpartum =wound
0.15 =pregnant =vomiting_constantly
0.15 =preterm_weeks =vaginal_bleeding
0.15 =rash =sting
0.15 =right_side =severe_pain
0.15 =severe_headache =vomiting
0.15 =thrown_off
0.15 ^ _ cayo
0.15 ^ _ demasiad
0.15 ^ _ empez
0.15 ^ _ quemo
0.15 ^ ya
0.15 a los
0.15 borros
0.15 cabez _ esta
0.15 cabez _ mi
0.15 cuest tragar
0.15 de _ la
0.15 de pastill
0.15 despu _ un
0.15 dias _ estoy
0.15 dolor
0.15 dos _ esta
0.15 e
0.15 el _ medicin
0.15 el prepuci
0.15 embaraz _ estoy
0.15 en _ frent
0.15 escaler _ no
0.15 escaler y
0.15 espum
0.15 fuert _ el
0.15 gargant _ hinch
0.15 grita
0.15 hace
0.15 hace dos
0.15 hijo _ puede
0.15 hijo esta
0.15 hinch _ fiebr
0.15 hinchan los
0.15 hoy _ la
0.15 infect
0.15 le _ espum
0.15 me empez
0.15 me mareo
0.15 meses _ muy
0.15 meses esta
0.15 mi azucar
0.15 minut _ tomo
0.15 nada _ dolor
0.15 nada un
0.15 nino _ tomo
0.15 no -he
0.15 no _ comer
0.15 no _ sacar
0.15 operaron _ seman
0.15 operaron la
0.15 pastill nueva
0.15 piel y
0.15 prepuci
0.15 puedo _ gases
0.15 puedo sacar
0.15 quier _ con
0.15 ros y
0.15 sacar
0.15 sacar gases
0.15 sale espum
0.15 sient muy
0.15 tiene _ moreton
0.15 toma warfarin
0.15 tome _ y
0.15 vecin
0.15 vecin se
0.15 y _ dio
0.15 y _ doble
0.14 #99+ sobre
0.14 -derech
0.14 -lado
0.14 -lado -derech
0.14 -panal desde
0.14 =a_lot
0.14 =a_lot =alcohol
0.14 =a_lot =burned_hand
0.14 =a_lot =numb_any
0.14 =a_lot =young_baby
0.14 =allergen =blister_any
0.14 =allergen =blister_word
0.14 =allergen =upper_belly_pain
0.14 =back_pain =head_danger
0.14 =belly_pain =diabetes
0.14 =belly_pain =squeezing_word
0.14 =belly_word =days_many
0.14 =belly_word =diabetes
0.14 =belly_word =hours_pain
0.14 =belly_word =preterm_weeks
0.14 =bleeding_any =hours_pain
0.14 =bleeds_a_lot =days_many
0.14 =blister_any =drug_named
0.14 =blister_word =drug_named
0.14 =both_legs
0.14 =burn_any =skin_peeling
0.14 =burn_severity
0.14 =burn_severity =rigors_hard
0.14 =burn_severity =soaking_pad
0.14 =burn_severity =speech
0.14 =burn_severity =wakes
0.14 =burned_hand =pain_any
0.14 =burned_hand =severe_pain
0.14 =burned_hand =swelling_lips
0.14 =calf =hurts_breathing
0.14 =calf =pleuritic
0.14 =cannot_breathe =sudden
0.14 =cannot_speak =face_droop
0.14 =chest_any =pregnant
0.14 =chest_pain =hours_pain
0.14 =chest_tearing =hours_pain
0.14 =chest_tearing =sudden
0.14 =chest_tearing =tearing
0.14 =chest_tearing =tearing_trunk
0.14 =clot_risk =nail_word
0.14 =confused =vomiting
0.14 =eye_area =nail_word
0.14 =eye_area =sudden
0.14 =eye_hit_bad =one_side_throat
0.14 =eye_hit_bad =squeezing_word
0.14 =eye_red =swelling
0.14 =face_blisters =pain_any
0.14 =fainted =radiates
0.14 =fell =head_danger
0.14 =fever =wound_infected
0.14 =head_danger =sudden
0.14 =head_danger =swelling
0.14 =high_fever =one_side_belly
0.14 =hours_pain =swelling
0.14 =hours_pain =tearing
0.14 =hours_pain =tearing_trunk
0.14 =hurts_breathing =leg_swelling_one
0.14 =hurts_breathing =swelling
0.14 =jaw_locked =one_side_belly
0.14 =kidney_stone =severe_pain
0.14 =leg_swelling_one =pleuritic
0.14 =long_bleed =trunk_pain
0.14 =nail_word =radiates_groin
0.14 =nail_word =recent_surgery
0.14 =nail_word =swelling_lips
0.14 =nail_word =swelling_throat
0.14 =nail_word =throat_closing
0.14 =nail_word =unresponsive
0.14 =new_baby =postpartum
0.14 =one_eye =sudden
0.14 =one_side_belly =one_side_throat
0.14 =one_side_throat =pain_any
0.14 =pain_any =squeezing_word
0.14 =pale_clammy =rigors
0.14 =pale_clammy =shaking
0.14 =pleuritic =swelling
0.14 =sudden =tearing
0.14 =sudden =tearing_trunk
0.14 ^ _ infect
0.14 ^ _ noche
0.14 a _ hija
0.14 abajo y
0.14 abuel
0.14 agarr _ pecho
0.14 amoniac
0.14 bajar
0.14 bebe _ cayo
0.14 cara _ y
0.14 cirrosis y
0.14 con _ dolor
0.14 creo _ me
0.14 de _ ojo
0.14 desmay en
0.14 dias _ sangr
0.14 dieron un
0.14 dio _ convulsion
0.14 espos _ sangr
0.14 esta noche
0.14 estoy muy
0.14 golpe
0.14 hijo se
0.14 infect la
0.14 la _ mi
0.14 la _ nueva
0.14 las ventan
0.14 le va
0.14 mi _ de
0.14 mi vida
0.14 monton
0.14 monton de
0.14 papa _ desmay
0.14 pas ahora
0.14 que antes
0.14 que duele
0.14 quier _ pecho
0.14 quier el
0.14 se _ pal
0.14 seman _ ahora
0.14 suda
0.14 suda mucho
0.14 tengo dolor
0.14 tiene cirrosis
0.14 tomo _ frasc
0.14 tomo _ monton
0.14 tomo mucho
0.14 tomo warfarin
0.14 tosi
0.14 tres _ y
0.14 un _ muy
0.14 un monton
0.14 ventan
0.14 veo borros
0.14 vista _ un
0.14 vista de
0.14 y _ repent
0.14 y _ sud
0.14 y de
0.14 y fiebr
0.14 y traig
0.13 # dias
0.13 #11+ _ vomit
0.13 #11+ seman
0.13 -aire
0.13 -comer
0.13 -despiert -para
0.13 -despiert _ -comer
0.13 -para -comer
0.13 =a_lot =calf
0.13 =a_lot =car_crash
0.13 =a_lot =stiff_neck
0.13 =a_lot =testicle
0.13 =abuse_danger =eye_hit_bad
0.13 =abuse_danger =means_mentioned
0.13 =abuse_danger =pain_any
0.13 =abuse_danger =vomiting
0.13 =allergen =making_swell
0.13 =allergen =swelling_face
0.13 =attacks_me =dangerous_person
0.13 =baby =drowsy
0.13 =baby =new_baby
0.13 =baby =numb_any
0.13 =baby =postpartum
0.13 =back_pain =weak_legs
0.13 =belly_hard =squeezing_word
0.13 =belly_hit =eye_hit_bad
0.13 =belly_hit =muscle_strain_word
0.13 =belly_hit =sight_for_years
0.13 =belly_pain =pancreas
0.13 =belly_word =fever
0.13 =belly_word =pancreas
0.13 =bite_bad =swallow_trouble
0.13 =bleeding_any =trunk_pain
0.13 =bleeding_heavy =hours_pain
0.13 =blister_any =deep_burn
0.13 =blurry_vision =eye_pain
0.13 =blurry_vision =swelling_lips
0.13 =bruising =vaginal_bleeding
0.13 =burn_severity =nail_word
0.13 =burn_severity =severe_weakness
0.13 =burn_severity =wound_infected
0.13 =burned_hand =swelling_face
0.13 =cant_stand
0.13 =cant_stand =limp_leg
0.13 =cant_stand =limp_refuses
0.13 =cant_stand =severe_weakness
0.13 =car_crash =eye_hit_bad
0.13 =car_crash =pain_any
0.13 =car_crash =severe_pain
0.13 =carbon_monoxide =gas_smell
0.13 =chest_lasting =co_words
0.13 =chest_pain =jaw_arm_sweat
0.13 =chest_pressure =hours_pain
0.13 =chest_pressure =long_bleed
0.13 =child_got_pills =unresponsive
0.13 =cocaine =drugs_taken
0.13 =confused =high_altitude
0.13 =confused =sudden_balance
0.13 =days_many =long_bleed
0.13 =dizzy =near_faint
0.13 =elderly =hip_fracture
0.13 =elderly =sudden
0.13 =eye_area =eyelids_swollen
0.13 =eye_hit_bad =gas_smell
0.13 =eye_hit_bad =hip_fracture
0.13 =eye_hit_bad =hoarse
0.13 =eye_hit_bad =leg_swelling_one
0.13 =eye_hit_bad =pancreas
0.13 =eye_hit_bad =throat_tight
0.13 =eye_hit_bad =weak_legs
0.13 =fainted =trunk_pain
0.13 =fall_any =limp_leg
0.13 =fall_any =limp_refuses
0.13 =fall_any =nail_word
0.13 =fell =limp_refuses
0.13 =fell =trunk_pain
0.13 =fever =heat_danger
0.13 =flank_pain =weak_legs
0.13 =gas_smell =headache
0.13 =gas_smell =pain_any
0.13 =gas_smell =squeezing_word
0.13 =getting_worse
0.13 =getting_worse =sudden
0.13 =harm_others =means_mentioned
0.13 =head_danger =rigors_hard
0.13 =head_danger =uti
0.13 =high_altitude =new_confusion
0.13 =high_altitude =sudden_balance
0.13 =high_fever =shaking
0.13 =hip_fracture =hip_hurts
0.13 =hip_fracture =pain_any
0.13 =hip_fracture =trunk_pain
0.13 =hip_hurts =severe_weakness
0.13 =hip_hurts =weak_legs
0.13 =hit_hard =limp_leg
0.13 =hit_hard =limp_refuses
0.13 =hit_hard =squeezing_word
0.13 =hoarse =throat_side
0.13 =hoarse =throat_tight
0.13 =jaw_arm_sweat =sudden
0.13 =jaw_arm_sweat =trunk_pain
0.13 =limp_leg =severe_weakness
0.13 =limp_refuses =severe_weakness
0.13 =long_bleed =postpartum
0.13 =long_bleed =young_baby
0.13 =making_swell
0.13 =making_swell =swelling
0.13 =making_swell =swelling_lips
0.13 =many_days =swelling
0.13 =means_mentioned =unresponsive
0.13 =muscle_strain_word =radiates
0.13 =nail_word =near_faint
0.13 =new_confusion =sudden_balance
0.13 =no_injury =radiates
0.13 =one_side_belly =throat_sore
0.13 =pain_any =pancreas
0.13 =pain_any =severe_weakness
0.13 =pain_any =vomiting_constantly
0.13 =pain_any =weak_legs
0.13 =pancreas
0.13 =pancreas =squeezing_word
0.13 =pancreas =trunk_pain
0.13 =pregnant
0.13 =preterm_weeks =severe_pain
0.13 =radiates =sight_for_years
0.13 =radiates =weak_legs
0.13 =rectal_blood =stool_blood
0.13 =rigors =sugar_low
0.13 =rigors =sugar_very_low
0.13 =rigors =vomiting
0.13 =rigors_hard =vomiting
0.13 =severe_weakness =trunk_pain
0.13 =shaking =sugar_low
0.13 =shaking =sugar_very_low
0.13 =spreading =wound
0.13 =squeezing_word =weak_legs
0.13 =sting =swelling_lips
0.13 =sudden =trunk_pain
0.13 =sudden =worst_ever
0.13 =sugar_low =unresponsive
0.13 =sugar_very_low =unresponsive
0.13 =throat_side =throat_tight
0.13 =trunk_pain =vaginal_bleeding
0.13 =unresponsive =using_word
0.13 =uti =vomiting
0.13 ^ _ cada
0.13 ^ _ mama
0.13 ^ _ olor
0.13 ^ _ recien
0.13 ^ _ sin
0.13 ^ nuestr
0.13 a _ alberc
0.13 a _ espald
0.13 a la
0.13 abuel _ repent
0.13 acabo de
0.13 ahora escalofri
0.13 al ojo
0.13 alta
0.13 avisp
0.13 brazo y
0.13 chiquit _ la
0.13 chiquit en
0.13 de _ esta
0.13 de _ gargant
0.13 desde _ media
0.13 duele _ cader
0.13 duele _ respirar
0.13 duro
0.13 escalofri y
0.13 espald _ y
0.13 esta calient
0.13 estan _ los
0.13 estan hinch
0.13 hace media
0.13 hay _ a
0.13 hay olor
0.13 hinch _ labi
0.13 hinch los
0.13 hoy en
0.13 la mandibul
0.13 lado derech
0.13 las dos
0.13 le _ mucha
0.13 mandibul
0.13 manos hinchad
0.13 me _ toda
0.13 mi _ convulsion
0.13 no _ ni
0.13 nuestr
0.13 olor _ gas
0.13 olor a
0.13 panza
0.13 pastill _ mi
0.13 pastill y
0.13 pego y
0.13 presion _ #99+
0.13 presion _ en
0.13 puede _ la
0.13 repent esta
0.13 se _ estan
0.13 tapo
0.13 tengo _ meses
0.13 tiene _ en
0.13 todas las
0.13 ve _ que
0.13 vomit todo
0.13 y _ ampoll
0.13 y _ voz
0.13 y todos
0.13 ya _ la
0.13 ya _ mi
0.12 -oido
0.12 =abuse_danger =fall_any
0.12 =allergen =swallow_trouble
0.12 =allergen =wont_swallow
0.12 =belly_hit =heat_danger
0.12 =belly_hit =squeezing_word
0.12 =belly_pain =bleeding_any
0.12 =belly_pain =preterm_weeks
0.12 =belly_word =squeezing_word
0.12 =bite_bad =eye_pain
0.12 =bite_bad =preterm_weeks
0.12 =bleeding_any =calf
0.12 =bleeding_heavy =calf
0.12 =bleeding_heavy =pregnant
0.12 =blurry_vision =burn_severity
0.12 =blurry_vision =swelling_face
0.12 =burn_big =deep_burn
0.12 =burn_severity =cocaine
0.12 =burn_severity =headache
0.12 =burn_severity =swallowed_thing
0.12 =cannot_breathe =cough
0.12 =cannot_speak =speech_garbled
0.12 =car_crash =cut_by_accident
0.12 =chest_any =cocaine
0.12 =chest_lasting =nausea
0.12 =chest_pain =cocaine
0.12 =child_got_pills =eye_hit_bad
0.12 =clot_risk =days_many
0.12 =cocaine =trunk_pain
0.12 =confused =racing_heart
0.12 =confused =young_baby
0.12 =coughs_blood =short_breath
0.12 =dangerous_person =rigors
0.12 =dangerous_person =shaking
0.12 =days_many =leg_swelling_one
0.12 =diabetes =new_confusion
0.12 =drugs_taken =using_word
0.12 =elderly =eye_hit_bad
0.12 =eye_bulge =fever
0.12 =eye_hit_bad =eye_pain
0.12 =eye_hit_bad =means_mentioned
0.12 =eye_hit_bad =rash
0.12 =eye_hit_bad =shingles
0.12 =eye_hit_bad =smoke
0.12 =eye_hit_bad =stiff_neck
0.12 =eye_hit_bad =sting
0.12 =fainted =flank_pain
0.12 =fall_any =heat_danger
0.12 =fever =swelling_face
0.12 =fever =swelling_lips
0.12 =fever =throat_side
0.12 =fight_blow =heat_danger
0.12 =fight_blow =heat_exposure
0.12 =fight_blow =long_bleed
0.12 =head_danger =pain_any
0.12 =headache =pregnant
0.12 =headache =stiff_neck
0.12 =heat_danger =hit_hard
0.12 =heat_danger =limb_injury
0.12 =heat_exposure =limb_injury
0.12 =hit_hard =muscle_strain_word
0.12 =hit_hard =sight_for_years
0.12 =hit_hard =vomiting
0.12 =immunosuppressed =pain_any
0.12 =limb_injury =speech
0.12 =nail_word =severe_pain
0.12 =pain_any =smoke
0.12 =pain_any =stiff_neck
0.12 =pale_clammy =weak_any
0.12 =purple_word =severe_pain
0.12 =recent_surgery
0.12 =severe_pain =stiff_neck
0.12 =severe_pain =upper_belly_pain
0.12 =squeezing_word =stiff_neck
0.12 =squeezing_word =vaginal_bleeding
0.12 ^ _ todo
0.12 abuel _ muy
0.12 abuel esta
0.12 accident
0.12 accident _ carro
0.12 accident de
0.12 ahora tose
0.12 audifon
0.12 bien _ me
0.12 casi _ -orina
0.12 confund _ sud
0.12 costill
0.12 cuerp
0.12 de _ escaler
0.12 de carro
0.12 de insulin
0.12 dedos
0.12 deja
0.12 deja _ sangrar
0.12 deja de
0.12 dejo _ tomar
0.12 desmay _ esta
0.12 diabetic _ confund
0.12 dolor horribl
0.12 en _ nariz
0.12 esta _ calient
0.12 estoy _ sangr
0.12 frent _ el
0.12 golpe _ calor
0.12 golpe de
0.12 jardin y
0.12 la _ calient
0.12 la dosis
0.12 la escaler
0.12 le _ mucho
0.12 le _ y
0.12 lento
0.12 los _ de
0.12 los dedos
0.12 malo
0.12 me _ agua
0.12 me pela
0.12 mi papa
0.12 mucho con
0.12 nino _ muy
0.12 no _ le
0.12 no deja
0.12 operaron _ la
0.12 pal _ debil
0.12 papa
0.12 perro _ mi
0.12 por _ piern
0.12 que _ al
0.12 que tengo
0.12 respirar _ y
0.12 salio mucha
0.12 se quedo
0.12 seman _ tengo
0.12 sierr y
0.12 subio a
0.12 sudor
0.12 sudor frio
0.12 suegr se
0.12 tenem _ de
0.12 tenem dolor
0.12 tengo _ fuert
0.12 tengo _ testicul
0.12 tos _ sangr
0.12 tose mucho
0.12 tuve _ accident
0.12 un accident
0.12 y _ la
0.12 y debil
0.12 y habla
0.11 -que
0.11 =a_lot =new_baby
0.11 =a_lot =vomiting_blood
0.11 =allergen =new_medicine
0.11 =back_pain =muscle_strain_word
0.11 =back_pain =sight_for_years
0.11 =belly_blow
0.11 =belly_blow =belly_hit
0.11 =belly_blow =belly_word
0.11 =belly_hard =days_many
0.11 =belly_pain =diarrhea
0.11 =belly_pain =rectal_blood
0.11 =belly_pain =stool_blood
0.11 =bite_bad =bleeding_any
0.11 =bite_bad =hip_hurts
0.11 =bite_bad =radiates
0.11 =bite_bad =wound
0.11 =bleeding_any =new_baby
0.11 =bleeds_a_lot =chest_lasting
0.11 =blister_any =fever
0.11 =bluish =eye_hit_bad
0.11 =bluish =pain_any
0.11 =blurry_vision =preterm_weeks
0.11 =blurry_vision =severe_headache
0.11 =bp_very_high =pain_any
0.11 =breathe_word =choking
0.11 =burn_severity =calf
0.11 =burn_severity =leg_swelling_one
0.11 =burn_severity =racing_heart
0.11 =burned_hand =shaking
0.11 =calf =chest_lasting
0.11 =calf =hours_pain
0.11 =car_crash =hip_hurts
0.11 =chest_any =racing_heart
0.11 =chest_any =short_breath
0.11 =chest_lasting =leg_swelling_one
0.11 =chest_lasting =stomach_burn
0.11 =chest_pain =racing_heart
0.11 =chest_pain =short_breath
0.11 =child_got_pills =head_danger
0.11 =choking =speech
0.11 =co_words
0.11 =days_many =numb_any
0.11 =days_many =swelling_lips
0.11 =diabetes =drowsy
0.11 =diabetes =numb_any
0.11 =diabetes =unresponsive
0.11 =diarrhea =pain_any
0.11 =drug_named =new_medicine
0.11 =eye_hit_bad =turning_blue
0.11 =eye_pain =head_danger
0.11 =eye_pain =squeezing_word
0.11 =fall_any =unresponsive
0.11 =fell =unresponsive
0.11 =fever =swallow_trouble
0.11 =fever =trunk_pain
0.11 =fever =wont_swallow
0.11 =fight_blow =numb_any
0.11 =head_danger =long_bleed
0.11 =headache =rash
0.11 =hernia =squeezing_word
0.11 =hernia_stuck =nail_word
0.11 =hernia_stuck =squeezing_word
0.11 =hernia_word =squeezing_word
0.11 =hit_hard =unresponsive
0.11 =hives
0.11 =hours_pain =leg_swelling_one
0.11 =hours_pain =new_baby
0.11 =low_temp =pale_clammy
0.11 =many_days =trunk_pain
0.11 =moved_right =vomiting
0.11 =nail_word =testicle
0.11 =new_baby =soaking_pad
0.11 =new_confusion =severe_weakness
0.11 =numb_any =pregnant
0.11 =numb_any =preterm_weeks
0.11 =pain_any =racing_heart
0.11 =pain_any =rectal_blood
0.11 =pain_any =sickle_cell
0.11 =pain_any =stomach_burn
0.11 =pain_any =stool_blood
0.11 =pain_any =turning_blue
0.11 =pale_clammy =racing_heart
0.11 =pale_clammy =unresponsive
0.11 =racing_heart =rigors
0.11 =racing_heart =rigors_hard
0.11 =racing_heart =trunk_pain
0.11 =right_side =vomiting
0.11 =short_breath =trunk_pain
0.11 =spits_clots =vomiting
0.11 =spits_clots =vomiting_blood
0.11 =squeezing_word =swelling
0.11 =stomach_burn =uti
0.11 =swallow_trouble =swelling_throat
0.11 =swallow_trouble =throat_tight
0.11 =swelling_throat =wont_swallow
0.11 =throat_tight =wont_swallow
0.11 =upper_belly_pain =vomiting
0.11 =vaginal_bleeding =vomiting_constantly
0.11 =vomiting =vomiting_constantly
0.11 =vomiting_blood =vomiting_constantly
0.11 ^ _ arrib
0.11 ^ _ novio
0.11 ^ _ pico
0.11 ^ _ ronch
0.11 ^ mal
0.11 ^ se
0.11 a
0.11 a gas
0.11 ahora _ confund
0.11 ahora fiebr
0.11 ardor
0.11 ardor _ orinar
0.11 ardor al
0.11 ayer _ tiene
0.11 azucar _ en
0.11 bebe _ una
0.11 cacahuat y
0.11 como
0.11 cuest
0.11 de carne
0.11 del _ derech
0.11 derech no
0.11 desplom _ no
0.11 desplom y
0.11 dolor _ fuert
0.11 dolor debaj
0.11 dorm y
0.11 duele _ testicul
0.11 duele _ veo
0.11 el inhalador
0.11 escalofri _ y
0.11 estomag que
0.11 frio _ sud
0.11 hinch _ cara
0.11 lado la
0.11 llevo #
0.11 los punt
0.11 mama _ le
0.11 mama esta
0.11 me pico
0.11 me tiemblan
0.11 mi _ diabetic
0.11 muy hinch
0.11 muy mare
0.11 nada
0.11 nariz y
0.11 nina _ #
0.11 nino _ #
0.11 novio me
0.11 nunca
0.11 panza dura
0.11 parpad
0.11 parpad rojos
0.11 pecho _ respirar
0.11 pedaz _ carne
0.11 pedaz de
0.11 popo
0.11 puedo _ el
0.11 puedo _ fiebr
0.11 repent _ de
0.11 sangr _ me
0.11 sangr oscur
0.11 se _ hizo
0.11 se me
0.11 se va
0.11 tembl _ veo
0.11 tengo _ dolor
0.11 testicul _ hace
0.11 testicul desde
0.11 tiemblan
0.11 tiemblan _ manos
0.11 tiemblan las
0.11 tiene _ desde
0.11 un pedaz
0.11 una _ hinch
0.11 una muela
0.11 ve cosas
0.11 vomit _ oscur
0.11 y _ calentur
0.1 #11+ dias
0.1 -el _ -en
0.1 -panal -en
0.1 -panal _ -todo
0.1 -puedo -despertar
0.1 -tomar
0.1 =a_lot =hernia_stuck
0.1 =a_lot =one_side_belly
0.1 =about_other
0.1 =abuse_danger =swallow_trouble
0.1 =allergen =co_words
0.1 =allergen =wont_feed
0.1 =back_pain =near_faint
0.1 =belly_hard =head_danger
0.1 =belly_pain =sudden
0.1 =belly_pain =trunk_pain
0.1 =belly_word =sudden
0.1 =bite_bad =dangerous_person
0.1 =bite_bad =speech_garbled
0.1 =bite_bad =squeezing_word
0.1 =bite_bad =wont_swallow
0.1 =bleeds_a_lot =young_baby
0.1 =blurry_vision =hours_pain
0.1 =blurry_vision =sudden
0.1 =bp_extreme =eye_hit_bad
0.1 =bp_extreme =pain_any
0.1 =bp_extreme =squeezing_word
0.1 =burn_severity =inconsolable
0.1 =burn_severity =speech_garbled
0.1 =burn_severity =swallow_trouble
0.1 =burn_severity =tooth_bad
0.1 =burn_severity =wont_swallow
0.1 =burned_hand
0.1 =calf =short_breath
0.1 =chest_lasting =swallow_trouble
0.1 =confused =fight_blow
0.1 =confused =limb_injury
0.1 =cough =fever
0.1 =dangerous_person =face_droop
0.1 =dangerous_person =swallow_trouble
0.1 =dangerous_person =vomiting
0.1 =days_many =swelling_face
0.1 =days_many =weight_loss
0.1 =double_vision =hours_pain
0.1 =double_vision =sudden
0.1 =drowsy =head_injury
0.1 =drowsy =unresponsive
0.1 =eye_area =swelling
0.1 =eye_bulge =eye_pain
0.1 =eye_bulge =pain_any
0.1 =eye_hit_bad =limb_injury
0.1 =eye_hit_bad =pain_any
0.1 =eye_hit_bad =speech
0.1 =eye_hit_bad =wakes
0.1 =fainted =severe_pain
0.1 =fall_any =hit_hard
0.1 =fall_any =legs_gone
0.1 =fall_any =short_breath
0.1 =fall_any =weak_legs
0.1 =fall_hard =legs_gone
0.1 =fall_hard =weak_legs
0.1 =fell =legs_gone
0.1 =fell =short_breath
0.1 =fell =weak_legs
0.1 =fight_blow =pain_any
0.1 =fight_blow =severe_pain
0.1 =fight_blow =squeezing_word
0.1 =getting_worse =hours_pain
0.1 =getting_worse =rigors
0.1 =getting_worse =rigors_hard
0.1 =getting_worse =wound_infected
0.1 =head_danger =nail_word
0.1 =head_danger =soaking_pad
0.1 =hip_hurts =near_faint
0.1 =hit_hard
0.1 =hit_hard =short_breath
0.1 =hours_pain =near_faint
0.1 =hours_pain =swallow_trouble
0.1 =hours_pain =weak_one_side
0.1 =hours_pain =worst_ever
0.1 =inconsolable
0.1 =jelly_stool
0.1 =leg_swelling_one =short_breath
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
0.1 =long_bleed =severe_weakness
0.1 =many_days =short_breath
0.1 =means_mentioned
0.1 =muscle_strain_word =nail_word
0.1 =nail_word =sight_for_years
0.1 =near_faint =severe_pain
0.1 =near_faint =squeezing_word
0.1 =numb_any =unresponsive
0.1 =pain_any =wakes
0.1 =pale_clammy =tearing
0.1 =preterm_weeks =swelling_face
0.1 =rash =severe_pain
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =scratched =spreading
0.1 =short_breath =squeezing_word
0.1 =soaking_pad =wound
0.1 =squeezing_word =vomiting_constantly
0.1 =squeezing_word =wakes
0.1 =swallow_trouble =swelling_lips
0.1 =swelling =vomiting
0.1 =swelling_face =tooth_bad
0.1 =swelling_lips =tooth_bad
0.1 =swelling_lips =wont_swallow
0.1 =upper_belly_pain =vomiting_constantly
0.1 =vaginal_bleeding =wound
0.1 ^ diarre
0.1 a #11+
0.1 a _ espos
0.1 a _ tio
0.1 abdominal
0.1 abiert
0.1 amarill
0.1 boca _ estomag
0.1 boca del
0.1 bote
0.1 cabez mas
0.1 cada _ hora
0.1 cada media
0.1 cai
0.1 cara _ por
0.1 cayo no
0.1 com y
0.1 con diarre
0.1 corazon va
0.1 corto con
0.1 de _ anos
0.1 de _ lado
0.1 de _ mas
0.1 de _ que
0.1 de _ sin
0.1 deje el
0.1 desde
0.1 diarre _ hace
0.1 diarre desde
0.1 dio _ luz
0.1 dio a
0.1 el _ va
0.1 empap una
0.1 espos me
0.1 esta _ sud
0.1 fiebr _ esta
0.1 gelatin
0.1 hablar y
0.1 hay
0.1 horribl _ la
0.1 hunde
0.1 hunde el
0.1 infeccion
0.1 inflam _ piern
0.1 le hinch
0.1 le hunde
0.1 linea
0.1 linea roja
0.1 lleva #
0.1 lleva _ dias
0.1 los _ y
0.1 lucecit y
0.1 luz _ #
0.1 mas fuert
0.1 me _ muy
0.1 me cai
0.1 meses _ embaraz
0.1 meses de
0.1 mi _ empez
0.1 no _ -que
0.1 papa tiene
0.1 para de
0.1 que se
0.1 quier comer
0.1 se _ hunde
0.1 se _ no
0.1 se _ sale
0.1 sud _ y
0.1 tiene _ testicul
0.1 toall _ media
0.1 tomar y
0.1 tomo _ me
0.1 una linea
0.1 unos
0.1 vecin no
0.1 vida _ de
0.1 vida empez
0.1 y _ puso
0.09 -al
0.09 =a_lot =fainted
0.09 =a_lot =fell
0.09 =a_lot =near_faint
0.09 =a_lot =radiates_groin
0.09 =arm_hand_pain
0.09 =arm_hand_pain =eye_hit_bad
0.09 =arm_hand_pain =pain_any
0.09 =arm_hand_pain =radiates
0.09 =baby =soaking_pad
0.09 =baby =vomiting_constantly
0.09 =back_pain =sudden
0.09 =back_pain =tearing
0.09 =belly_hit =fight_blow
0.09 =belly_hit =limb_injury
0.09 =belly_hit =nail_word
0.09 =belly_hit =radiates_groin
0.09 =belly_hit =swelling
0.09 =belly_hit =testicle
0.09 =belly_hit =weak_one_side
0.09 =bite_bad =eyelids_swollen
0.09 =bite_bad =swelling_face
0.09 =bite_bad =tearing
0.09 =bleeding_any =severe_weakness
0.09 =bleeding_any =weak_any
0.09 =bleeding_heavy =near_faint
0.09 =blister_any =fall_any
0.09 =blister_any =hit_hard
0.09 =blister_word =fall_any
0.09 =blister_word =hit_hard
0.09 =blurry_vision =rash
0.09 =burn_big =child_scald
0.09 =burn_severity =child_scald
0.09 =burn_severity =sting
0.09 =burn_severity =swelling_face
0.09 =calf =snake
0.09 =calf =snake_bad
0.09 =car_crash =trunk_pain
0.09 =chest_any =dangerous_person
0.09 =chest_lasting =hip_hurts
0.09 =child_got_pills =dangerous_person
0.09 =child_scald =fever
0.09 =clot_risk =limb_injury
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =radiates
0.09 =cold_limb =severe_pain
0.09 =confused =short_breath
0.09 =dangerous_person =fall_hard
0.09 =dangerous_person =hip_hurts
0.09 =dangerous_person =overdose_taken
0.09 =dangerous_person =using_word
0.09 =days_many =young_baby
0.09 =diarrhea =fever
0.09 =drowsy =fall_any
0.09 =drowsy =hit_hard
0.09 =elderly =hip_hurts
0.09 =elderly =pain_any
0.09 =elderly =trunk_pain
0.09 =eye_area =hours_pain
0.09 =eye_bulge =eyelids_swollen
0.09 =eye_hit_bad =rectal_blood
0.09 =eye_hit_bad =uti
0.09 =eye_hit_bad =weak_any
0.09 =face_droop =limb_injury
0.09 =fall_any =limb_injury
0.09 =fall_any =radiates_groin
0.09 =fall_any =rash
0.09 =fall_any =swelling
0.09 =fall_any =testicle
0.09 =fall_any =weak_one_side
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =fight_blow =limb_injury
0.09 =flank_pain =tearing
0.09 =flank_pain =uti
0.09 =hit_hard =limb_injury
0.09 =hit_hard =rash
0.09 =hours_pain =moved_right
0.09 =hours_pain =right_side
0.09 =hours_pain =upper_belly_pain
0.09 =jaw_arm_sweat =squeezing_word
0.09 =near_faint =soaking_pad
0.09 =new_confusion =short_breath
0.09 =one_side_belly =throat_side
0.09 =pain_any =throat_side
0.09 =pale_clammy =soaking_pad
0.09 =preterm_weeks =trunk_pain
0.09 =radiates =tearing
0.09 =radiates_groin =sudden
0.09 =rectal_blood =weak_any
0.09 =rigors =unresponsive
0.09 =severe_pain =short_breath
0.09 =severe_weakness =vaginal_bleeding
0.09 =shaking =unresponsive
0.09 =sting
0.09 =vaginal_bleeding =weak_any
0.09 cabez
0.09 cabez _ hace
0.09 cader y
0.09 carne
0.09 con escalofri
0.09 con mucho
0.09 de _ cader
0.09 de _ tiroid
0.09 de _ viaje
0.09 de espald
0.09 dedo con
0.09 del brazo
0.09 dia _ el
0.09 dolor _ espald
0.09 dolor muy
0.09 dos _ con
0.09 duele _ pecho
0.09 el _ que
0.09 el cachet
0.09 el frasc
0.09 el yeso
0.09 en avion
0.09 esta _ del
0.09 her _ la
0.09 hijo _ trago
0.09 iman
0.09 izquierd _ sud
0.09 la _ el
0.09 la operacion
0.09 labi _ le
0.09 labi y
0.09 le silba
0.09 le torci
0.09 levantar
0.09 lo _ se
0.09 lo que
0.09 mano _ la
0.09 me pegue
0.09 minut y
0.09 omblig
0.09 operacion
0.09 pal _ sud
0.09 panza _ fiebr
0.09 parp hinch
0.09 pecho despu
0.09 puede levantar
0.09 quemo _ agua
0.09 ratos
0.09 sale _ chorr
0.09 sale a
0.09 sangr sale
0.09 si _ vacun
0.09 tiene _ cara
0.09 torci _ boca
0.09 torci la
0.09 un _ horribl
0.09 un viaje
0.09 viaje largo
0.09 y _ paro
0.09 y _ silba
0.09 y lleno
0.09 ya _ me
0.09 yeso
0.08 #11+ _ casi
0.08 #99+ _ y
0.08 =alcohol =head_danger
0.08 =belly_hit =headache
0.08 =belly_hit =new_confusion
0.08 =belly_pain =fever
0.08 =bite_bad =cannot_speak
0.08 =bleeding_any =chest_any
0.08 =bleeding_any =chest_pain
0.08 =bleeding_any =dangerous_person
0.08 =bleeding_heavy =coughs_blood
0.08 =blood_thinner =headache
0.08 =blood_thinner =pain_any
0.08 =blood_thinner =severe_pain
0.08 =breathe_word =nail_word
0.08 =burn_severity =cannot_speak
0.08 =burn_severity =coughs_blood
0.08 =burn_severity =immunosuppressed
0.08 =burn_severity =moved_right
0.08 =burn_severity =wont_go_away
0.08 =cannot_breathe =purple_word
0.08 =cannot_breathe =turning_blue
0.08 =cant_stand =chest_lasting
0.08 =cant_stand =hurts_move
0.08 =cant_stand =sudden_balance
0.08 =carbon_monoxide =vomiting
0.08 =chest_any =coughs_blood
0.08 =chest_any =fever
0.08 =chest_any =immunosuppressed
0.08 =chest_any =vaginal_bleeding
0.08 =chest_lasting =now_at_rest
0.08 =chest_lasting =phlegm
0.08 =chest_pain =coughs_blood
0.08 =chest_pain =fever
0.08 =chest_pain =immunosuppressed
0.08 =chest_pain =long_bleed
0.08 =chest_pain =vaginal_bleeding
0.08 =child_got_pills =dizzy
0.08 =coughs_blood =trunk_pain
0.08 =dangerous_person =vaginal_bleeding
0.08 =days_many =severe_headache
0.08 =dizzy
0.08 =dizzy =means_mentioned
0.08 =dizzy =overdose_taken
0.08 =dizzy =using_word
0.08 =drowsy =now_at_rest
0.08 =eye_hit_bad =flank_pain
0.08 =eye_hit_bad =rigors_hard
0.08 =eye_hit_bad =wont_go_away
0.08 =eye_pain =fever
0.08 =eye_pain =swelling
0.08 =fainted =squeezing_word
0.08 =fall_any =headache
0.08 =fell =heat_exposure
0.08 =fell =vomiting
0.08 =head_danger =heat_exposure
0.08 =head_danger =moved_right
0.08 =head_danger =now_at_rest
0.08 =head_danger =right_side
0.08 =head_danger =upper_belly_pain
0.08 =head_danger =withdrawal
0.08 =head_injury =headache
0.08 =head_injury =pain_any
0.08 =head_injury =severe_pain
0.08 =headache =swelling
0.08 =headache =swelling_face
0.08 =high_altitude
0.08 =hurts_move =limp_leg
0.08 =hurts_move =limp_refuses
0.08 =hurts_move =severe_weakness
0.08 =hurts_move =sudden_balance
0.08 =immunosuppressed =trunk_pain
0.08 =jaw_arm_sweat =severe_pain
0.08 =leg_swelling_one =wound_infected
0.08 =limp_leg =sudden_balance
0.08 =limp_refuses =sudden_balance
0.08 =long_bleed =severe_pain
0.08 =long_bleed =upper_belly_pain
0.08 =moved_right =vomiting_constantly
0.08 =now_at_rest
0.08 =now_at_rest =numb_any
0.08 =one_side_belly =vomiting_constantly
0.08 =pain_any =swelling_face
0.08 =pain_any =wont_go_away
0.08 =postpartum =short_breath
0.08 =pregnant =severe_headache
0.08 =preterm_weeks =swelling_lips
0.08 =raynaud_usual =short_breath
0.08 =right_side =vomiting_constantly
0.08 =rigors =short_breath
0.08 =rigors_hard =short_breath
0.08 =severe_weakness =sudden_balance
0.08 =severe_weakness =vomiting
0.08 =short_breath =swelling_face
0.08 =squeezing_word =wont_go_away
0.08 =stroke_word
0.08 ^ _ much
0.08 ^ deje
0.08 ^ estoy
0.08 ^ golpe
0.08 a _ de
0.08 abajo _ lado
0.08 abajo del
0.08 baja
0.08 bebe _ fiebr
0.08 bebe y
0.08 caminar derech
0.08 cayo _ la
0.08 cayo _ techo
0.08 clavo oxid
0.08 corto las
0.08 cuelg
0.08 cuelg la
0.08 de _ ano
0.08 de oido
0.08 de panza
0.08 desorient
0.08 detector _ monox
0.08 detector de
0.08 dos _ sin
0.08 el _ es
0.08 el frio
0.08 el hombr
0.08 empec
0.08 en _ panza
0.08 en quimi
0.08 fiebr _ confund
0.08 fuert _ veo
0.08 hablar _ se
0.08 hombr
0.08 huele
0.08 la _ dos
0.08 la metformin
0.08 la palma
0.08 le cuelg
0.08 los rinon
0.08 mal de
0.08 me _ mas
0.08 me _ un
0.08 mi _ del
0.08 moto
0.08 mucho
0.08 muscul
0.08 muy _ de
0.08 no -esta
0.08 orinar
0.08 palma
0.08 panza tengo
0.08 pecho _ el
0.08 pecho _ me
0.08 penicilin
0.08 piern _ me
0.08 por un
0.08 puede _ derech
0.08 puede caminar
0.08 que respir
0.08 rara
0.08 repent _ dolor
0.08 repent un
0.08 serpient en
0.08 techo _ no
0.08 techo y
0.08 tos sangr
0.08 un _ terribl
0.08 warfarin
0.08 y _ embaraz
0.08 y _ molest
0.07 =a_lot =rectal_blood
0.07 =allergen =moved_right
0.07 =allergen =one_side_belly
0.07 =allergen =right_side
0.07 =arm_hand_pain =jaw_arm_sweat
0.07 =back_pain =pale_clammy
0.07 =belly_hit =car_crash
0.07 =belly_pain =long_bleed
0.07 =belly_pain =vomiting_constantly
0.07 =belly_word =vomiting_constantly
0.07 =bite_bad =pale_clammy
0.07 =bleeding_any =severe_pain
0.07 =bleeding_any =squeezing_word
0.07 =bruising =limb_injury
0.07 =burn_any =high_fever
0.07 =burn_big =high_fever
0.07 =burned_hand =eye_hit_bad
0.07 =cant_stand =elderly
0.07 =car_crash =hit_hard
0.07 =chest_any =severe_pain
0.07 =chest_lasting =confused
0.07 =chest_lasting =vaginal_bleeding
0.07 =chest_pain =severe_pain
0.07 =cold_limb =squeezing_word
0.07 =confused =head_injury
0.07 =dangerous_person =squeezing_word
0.07 =elderly =limp_leg
0.07 =elderly =limp_refuses
0.07 =fall_any =fever
0.07 =fall_any =high_fever
0.07 =fast_breathing
0.07 =fever =hit_hard
0.07 =flank_pain =pale_clammy
0.07 =head_danger =muscle_strain_word
0.07 =head_danger =sight_for_years
0.07 =head_danger =young_baby
0.07 =high_fever =hit_hard
0.07 =hip_hurts =pale_clammy
0.07 =hours_pain
0.07 =leg_feet_swollen
0.07 =limb_bleeds =soaking_pad
0.07 =nail_word =trunk_pain
0.07 =severe_pain =vaginal_bleeding
0.07 ^ _ herman
0.07 ^ _ nino
0.07 ^ las
0.07 a todos
0.07 agua _ en
0.07 aire desde
0.07 bebe _ #
0.07 cabez _ veo
0.07 cara _ no
0.07 cayo _ se
0.07 choqu
0.07 cosas _ no
0.07 cosas que
0.07 costill derech
0.07 de dolor
0.07 duele
0.07 el _ fiebr
0.07 empez _ golpe
0.07 espald con
0.07 gargant
0.07 horno
0.07 la _ abajo
0.07 la _ hinch
0.07 lado _ de
0.07 le cae
0.07 lucecit _ me
0.07 orino
0.07 panza abajo
0.07 papa esta
0.07 sale mucha
0.07 tampon
0.07 tieso
0.07 tio _ de
0.07 tio dejo
0.07 toda
0.07 toso
0.07 tres
0.07 tuve _ mi
0.07 tuve a
0.07 veo luces
0.07 vomit _ esta
0.07 y _ luces
0.07 y _ quedo
0.07 y mucho
0.07 y otra
0.06 #11+ _ la
0.06 -de
0.06 -me -pegue
0.06 -pegue
0.06 =a_lot =eye_area
0.06 =abuse_danger =fell
0.06 =abuse_danger =head_danger
0.06 =abuse_danger =head_injury
0.06 =baby =phlegm
0.06 =back_pain =fall_any
0.06 =back_pain =hit_hard
0.06 =back_pain =radiates
0.06 =bite_bad =severe_headache
0.06 =bleeding_any =pale_clammy
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeds_a_lot =eye_hit_bad
0.06 =bleeds_a_lot =pain_any
0.06 =blister_word =fever
0.06 =blurry_vision =burned_hand
0.06 =burned_hand =days_many
0.06 =calf =muscle_tear
0.06 =chest_lasting =gallbladder
0.06 =chest_lasting =pain_any
0.06 =chest_lasting =weak_one_side
0.06 =child_got_pills =vomiting
0.06 =clot_risk
0.06 =cocaine =eye_hit_bad
0.06 =cocaine =pain_any
0.06 =days_many =vomiting
0.06 =diarrhea =muscle_strain_word
0.06 =diarrhea =sight_for_years
0.06 =drowsy =fell
0.06 =eye_area =fever
0.06 =eye_area =severe_pain
0.06 =eye_hit_bad =gallbladder
0.06 =eye_hit_bad =kidney_stone
0.06 =eye_pain =severe_pain
0.06 =fall_any =speech
0.06 =fell =numb_any
0.06 =fell =squeezing_word
0.06 =fever =leg_swelling_one
0.06 =flank_pain =radiates
0.06 =flank_pain =sudden
0.06 =gallbladder =pain_any
0.06 =gallbladder =squeezing_word
0.06 =getting_worse =head_danger
0.06 =head_danger =squeezing_word
0.06 =headache =long_bleed
0.06 =headache =young_baby
0.06 =hit_hard =nail_word
0.06 =hit_hard =speech
0.06 =kidney_stone
0.06 =kidney_stone =pain_any
0.06 =liver_known
0.06 =near_faint =sudden
0.06 =opioid
0.06 =pale_clammy =vaginal_bleeding
0.06 =racing_heart =very_fast_pulse
0.06 =shingles
0.06 ^ _ papa
0.06 ^ tosi
0.06 acabo el
0.06 alberc y
0.06 asma de
0.06 atragant con
0.06 cabez con
0.06 canic
0.06 canic _ no
0.06 canic y
0.06 cirrosis
0.06 de _ el
0.06 de _ escuel
0.06 desmayarm
0.06 duele _ de
0.06 el reloj
0.06 estoy _ quimi
0.06 habla
0.06 hinchan
0.06 hora y
0.06 ir _ la
0.06 ir a
0.06 la pantorrill
0.06 late muy
0.06 los pies
0.06 me _ una
0.06 muy _ en
0.06 no _ -pegue
0.06 ojo _ la
0.06 pecho _ no
0.06 perro _ la
0.06 puede tragar
0.06 sal
0.06 sangr _ le
0.06 se _ hinchan
0.06 tenem
0.06 tengo _ pecho
0.06 todas _ pastill
0.06 tragar _ de
0.06 una canic
0.06 uso _ de
0.06 y con
0.06 y soy
0.05 #
0.05 #11+ esta
0.05 -he
0.05 =a_lot =bite_bad
0.05 =a_lot =moved_right
0.05 =a_lot =right_side
0.05 =a_lot =sudden
0.05 =a_lot =upper_belly_pain
0.05 =allergen =squeezing_word
0.05 =baby
0.05 =belly_hit =getting_worse
0.05 =belly_hit =severe_headache
0.05 =belly_hit =worst_ever
0.05 =belly_pain =days_many
0.05 =bleeding_any =nail_word
0.05 =bleeding_heavy =severe_weakness
0.05 =breathe_word =burn_severity
0.05 =breathe_word =swallowed_thing
0.05 =calf =chest_any
0.05 =calf =chest_pain
0.05 =calf =trunk_pain
0.05 =cannot_breathe =swallowed_thing
0.05 =chest_any =days_many
0.05 =chest_any =leg_swelling_one
0.05 =chest_any =swelling
0.05 =chest_lasting =cut_by_accident
0.05 =chest_pain =days_many
0.05 =chest_pain =leg_swelling_one
0.05 =chest_pain =swelling
0.05 =choking =swallowed_thing
0.05 =confused =hours_pain
0.05 =cut_by_accident
0.05 =eye_hit_bad =neck_swelling
0.05 =eye_hit_bad =tooth_bad
0.05 =fall_any =getting_worse
0.05 =fall_any =severe_headache
0.05 =fall_any =worst_ever
0.05 =fight_blow =getting_worse
0.05 =fight_blow =headache
0.05 =fight_blow =severe_headache
0.05 =fight_blow =worst_ever
0.05 =getting_worse =hit_hard
0.05 =getting_worse =limb_injury
0.05 =headache =hit_hard
0.05 =headache =limb_injury
0.05 =hit_hard =severe_headache
0.05 =hit_hard =worst_ever
0.05 =hours_pain =severe_weakness
0.05 =hours_pain =squeezing_word
0.05 =hours_pain =wakes
0.05 =leg_swelling_one =trunk_pain
0.05 =limb_bleeds =long_bleed
0.05 =limb_injury =severe_headache
0.05 =limb_injury =worst_ever
0.05 =nail_word =rash
0.05 =nausea
0.05 =neck_swelling
0.05 =neck_swelling =swelling
0.05 =neck_swelling =tooth_bad
0.05 =overdose_taken =unresponsive
0.05 =pain_any =preterm_weeks
0.05 =pale_clammy =sudden
0.05 =preterm_weeks =squeezing_word
0.05 =recent_surgery =wound
0.05 =short_breath =swallowed_thing
0.05 =skin_infection
0.05 =swelling =trunk_pain
0.05 ^ hay
0.05 ^ much
0.05 blanc
0.05 con _ a
0.05 con _ con
0.05 cuell tieso
0.05 de calor
0.05 de gas
0.05 demasi
0.05 en _ alberc
0.05 espos _ le
0.05 esta _ el
0.05 estoy confund
0.05 hinch por
0.05 la altur
0.05 la piern
0.05 la presion
0.05 las _ con
0.05 luz _ molest
0.05 luz me
0.05 me _ hace
0.05 me duele
0.05 meses
0.05 mucho _ barrig
0.05 mucho _ panza
0.05 muy fuert
0.05 nino _ un
0.05 no _ parar
0.05 panza _ y
0.05 parar _ sangr
0.05 parar la
0.05 pastill _ no
0.05 pico _ abeja
0.05 piern y
0.05 por _ calor
0.05 puedo parar
0.05 puso pal
0.05 que _ por
0.05 reloj
0.05 repent _ puede
0.05 seman me
0.05 subio
0.05 temperatur
0.05 tengo
0.05 tiene asma
0.05 tos y
0.05 ve doble
0.05 y nada
0.04 =autism_word
0.04 =back_pain =hip_hurts
0.04 =belly_hit =burn_severity
0.04 =belly_word =vaginal_bleeding
0.04 =bleeding_any =short_breath
0.04 =blood_streak =vaginal_bleeding
0.04 =burn_severity =chest_lasting
0.04 =burn_severity =cold_limb
0.04 =burn_severity =shingles
0.04 =calf =pain_any
0.04 =calf =wound_infected
0.04 =chest_any =cold_limb
0.04 =chest_any =ear_wax
0.04 =chest_any =sudden
0.04 =chest_lasting =every_day
0.04 =chest_lasting =sight_for_years
0.04 =chest_lasting =tia_resolved
0.04 =chest_pain =cold_limb
0.04 =chest_pain =dangerous_person
0.04 =chest_pain =ear_wax
0.04 =chest_pain =sudden
0.04 =cold_limb =trunk_pain
0.04 =dangerous_person =trunk_pain
0.04 =days_many =many_days
0.04 =deep_cut =limb_injury
0.04 =deep_cut =scratched
0.04 =ear_wax =trunk_pain
0.04 =elderly =vomiting
0.04 =flank_pain =hip_hurts
0.04 =hip_hurts =radiates
0.04 =hours_pain =tia_resolved
0.04 =limb_injury =scratched
0.04 =limb_injury =wound
0.04 =nail_word =swallowed_thing
0.04 =near_faint =rectal_blood
0.04 =near_faint =stool_blood
0.04 =recent_surgery =swelling
0.04 =short_breath =vaginal_bleeding
0.04 =sudden_balance
0.04 =swallowed_thing
0.04 ^ _ suegr
0.04 ^ _ trago
0.04 ^ otra
0.04 alta y
0.04 bebe _ muy
0.04 cader
0.04 casi me
0.04 cayo
0.04 cort
0.04 culebrill
0.04 dias _ hace
0.04 dias desde
0.04 dos
0.04 el _ solo
0.04 embaraz me
0.04 garrapat
0.04 hormigue
0.04 ibuprofen
0.04 ingle
0.04 la cader
0.04 la ingle
0.04 la luz
0.04 los _ desde
0.04 me _ fuert
0.04 me _ mal
0.04 me paro
0.04 mucha
0.04 mucho _ la
0.04 mucho por
0.04 no _ -nada
0.04 no _ la
0.04 nueva
0.04 ojos _ y
0.04 presion en
0.04 que no
0.04 quedo
0.04 quedo sin
0.04 queme _ el
0.04 se _ de
0.04 son
0.04 tomo _ pastill
0.04 y _ -lo
0.04 y _ mucha
0.04 ya me
0.03 # meses
0.03 -en -el
0.03 -palabr
0.03 =a_lot =radiates
0.03 =allergen =headache
0.03 =baby =burn_severity
0.03 =bleeding_any =postpartum
0.03 =blurry_vision =squeezing_word
0.03 =burn_severity =drooling
0.03 =calf =nail_word
0.03 =hallucinating =mania_psychosis
0.03 =heart_condition =valve_or_device
0.03 =hours_pain =radiates
0.03 =hours_pain =seizure
0.03 =kidney_stone =squeezing_word
0.03 =nail_word =wound_infected
0.03 =nausea =new_medicine
0.03 =no_injury
0.03 =postpartum
0.03 =postpartum =vaginal_bleeding
0.03 ^ _ seman
0.03 ^ embaraz
0.03 ^ quem
0.03 al _ desde
0.03 conocimient
0.03 de _ cama
0.03 el _ de
0.03 el conocimient
0.03 el pasill
0.03 en _ boca
0.03 en _ pasill
0.03 en el
0.03 escribi
0.03 escribi _ carta
0.03 gas en
0.03 golpe la
0.03 hijo _ que
0.03 hoy _ falta
0.03 inflam _ de
0.03 la _ junto
0.03 las manos
0.03 mal y
0.03 manos
0.03 marcapas
0.03 mensaj
0.03 mi piern
0.03 montan
0.03 moreton _ el
0.03 ojo _ me
0.03 par
0.03 part
0.03 pasill
0.03 perdi _ conocimient
0.03 que _ el
0.03 ros
0.03 se golpe
0.03 serpient
0.03 sient _ en
0.03 tiembl
0.03 unas
0.03 y _ pus
0.03 y _ tengo
0.03 y sangr
0.03 ya respir
0.02 -hablar
0.02 -orinar
0.02 =allergen =days_many
0.02 =allergen =eye_area
0.02 =allergen =vomiting
0.02 =belly_word =trunk_pain
0.02 =burn_severity =numb_any
0.02 =clot_risk =ear_wax
0.02 =cocaine
0.02 =days_many
0.02 =days_many =pain_any
0.02 =dizzy =vomiting
0.02 =eye_hit_bad =radiates
0.02 =many_days =vomiting
0.02 =pain_any =radiates
0.02 =swelling =swelling_face
0.02 =swelling_face
0.02 ^ _ a
0.02 ^ _ muy
0.02 ^ _ tio
0.02 ^ ampoll
0.02 ^ presion
0.02 azul _ la
0.02 cae
0.02 con colic
0.02 de _ #11+
0.02 de caers
0.02 deje de
0.02 despu _ caers
0.02 el _ calient
0.02 el asma
0.02 en _ oido
0.02 falciform
0.02 fuert en
0.02 hoy no
0.02 me _ todo
0.02 me duerm
0.02 mi _ nac
0.02 mi recien
0.02 muy _ por
0.02 nina _ fiebr
0.02 pies
0.02 poco roja
0.02 rojo
0.02 ronch por
0.02 sale la
0.02 saque
0.02 se _ cae
0.02 se _ duerm
0.02 se atragant
0.02 sient _ me
0.02 tengo _ cara
0.02 tengo los
0.02 tiene _ piel
0.02 tobill hinchad
0.02 un _ roja
0.02 y _ alergic
0.02 y encog
0.01 #99+
0.01 -me
0.01 -todo
0.01 =a_lot =pale_clammy
0.01 =bite_bad =deep_cut
0.01 =bite_bad =eye_chemical
0.01 =bleeding_any =blood_thinner
0.01 =blister_any =pain_any
0.01 =blister_word =pain_any
0.01 =burn_severity =hives
0.01 =burn_severity =hives_all
0.01 =calf =spreading
0.01 =clear_fluid =eye_area
0.01 =clot_risk =eye_surgery
0.01 =cough =muscle_strain_word
0.01 =cough =sight_for_years
0.01 =days_many =trunk_pain
0.01 =elderly =fever
0.01 =eye_surgery
0.01 =eye_surgery =recent_surgery
0.01 =heart_murmur_fever
0.01 =nail_word =wound
0.01 =young_baby
0.01 ^ _ cloro
0.01 ^ _ falciform
0.01 ^ _ le
0.01 ^ anemi
0.01 ^ glucos
0.01 azucar _ #11+
0.01 azucar _ #99+
0.01 azucar en
0.01 baje _ kilos
0.01 con
0.01 con _ desde
0.01 con flem
0.01 corto
0.01 de _ panza
0.01 de _ vacun
0.01 despu de
0.01 fue la
0.01 glucos
0.01 glucos de
0.01 hoy le
0.01 la _ derech
0.01 mi _ para
0.01 pies hinchad
0.01 ronch _ todo
0.01 todo _ cuerp
0.01 un iman
0.01 uso
0.01 y come
-0.01 #99+ _ de
-0.01 -debilidad
-0.01 =a_lot =belly_pain
-0.01 =belly_pain =young_baby
-0.01 =bruising =purple_rash
-0.01 =bruising =rash
-0.01 =burn_severity =deep_cut
-0.01 =co_words =cough
-0.01 =co_words =croup_cough
-0.01 =cough =croup_cough
-0.01 =cramps =days_many
-0.01 =diabetes
-0.01 =diabetes =no_insulin
-0.01 =eye_hit_bad =swelling_lips
-0.01 =head_danger =headache
-0.01 =headache =nausea
-0.01 =many_days
-0.01 =means_mentioned =using_word
-0.01 =nail_word =vomiting
-0.01 =no_insulin
-0.01 =one_side_belly =trunk_pain
-0.01 =pain_any =sting
-0.01 =swelling =tooth
-0.01 =tooth =tooth_bad
-0.01 =using_word
-0.01 =uti
-0.01 ^ _ alivi
-0.01 ^ _ cinco
-0.01 ^ _ inhalador
-0.01 ^ _ pusieron
-0.01 a _ a
-0.01 acabo _ insulin
-0.01 alivi
-0.01 ampoll _ el
-0.01 chichon
-0.01 como se
-0.01 con _ regla
-0.01 despu
-0.01 el _ respir
-0.01 espinill
-0.01 gas
-0.01 huele _ gas
-0.01 la _ seca
-0.01 la espinill
-0.01 llevo _ dias
-0.01 llevo cinco
-0.01 me alivi
-0.01 mi
-0.01 moreton y
-0.01 palpitacion
-0.01 que _ en
-0.01 que viene
-0.01 rinon
-0.01 sus
-0.01 tengo una
-0.01 tos _ perro
-0.01 un chichon
-0.01 una _ a
-0.01 y _ todos
-0.02 #11+ _ el
-0.02 -le _ -nada
-0.02 =a_lot =trunk_pain
-0.02 =allergen =tick
-0.02 =baby =pain_any
-0.02 =belly_hit =pain_any
-0.02 =burn_severity =during_exercise
-0.02 =chest_lasting =cough
-0.02 =chest_lasting =muscle_strain_word
-0.02 =chest_lasting =sudden_balance
-0.02 =eye_hit_bad =fell
-0.02 =fell =pain_any
-0.02 =flank_pain =one_side_belly
-0.02 =flank_pain =trunk_pain
-0.02 =limb_injury =wound_infected
-0.02 =nail_word =new_medicine
-0.02 =nail_word =tia_resolved
-0.02 =sting =tick
-0.02 ^ _ dolor
-0.02 ^ _ salpic
-0.02 ^ empec
-0.02 ^ respir
-0.02 absces
-0.02 absces _ la
-0.02 absces en
-0.02 acaba
-0.02 arden
-0.02 bien y
-0.02 carro _ me
-0.02 carta
-0.02 con el
-0.02 de
-0.02 de _ un
-0.02 del _ el
-0.02 dosis
-0.02 durmi la
-0.02 el dolor
-0.02 empec una
-0.02 en _ montan
-0.02 en _ muela
-0.02 futbol y
-0.02 jug
-0.02 me salpic
-0.02 me toca
-0.02 metformin
-0.02 mi _ comio
-0.02 miedo
-0.02 papa _ la
-0.02 pas
-0.02 que
-0.02 salpic
-0.02 seman
-0.02 sobre
-0.02 tres seman
-0.02 un _ anoch
-0.02 una _ nueva
-0.02 y un
-0.03 -en
-0.03 =a_lot =chest_any
-0.03 =a_lot =chest_pain
-0.03 =burn_severity =new_medicine
-0.03 =chest_any =cough
-0.03 =chest_pain =cough
-0.03 =clot_risk =pregnant
-0.03 =cough =pain_any
-0.03 =cough =trunk_pain
-0.03 =crohns
-0.03 =days_many =short_breath
-0.03 =pregnant =uti
-0.03 ^ _ confund
-0.03 ^ _ pegue
-0.03 ^ _ vez
-0.03 ^ popo
-0.03 a _ en
-0.03 aire _ ayer
-0.03 cabez desde
-0.03 cara _ desde
-0.03 corazon _ late
-0.03 crohn
-0.03 de agua
-0.03 de tres
-0.03 desde hace
-0.03 despu _ comer
-0.03 dos y
-0.03 embaraz _ sient
-0.03 esta _ poco
-0.03 esta un
-0.03 estab
-0.03 extiend
-0.03 flujo
-0.03 fuert _ la
-0.03 futbol
-0.03 gato
-0.03 la panza
-0.03 mare y
-0.03 mas _ que
-0.03 me _ doble
-0.03 me _ la
-0.03 me cayo
-0.03 mucho despu
-0.03 no -me
-0.03 no _ -en
-0.03 otra vez
-0.03 pie
-0.03 piedr
-0.03 piel
-0.03 queme la
-0.03 rojo y
-0.03 sangr _ la
-0.03 se baja
-0.03 se extiend
-0.03 se toma
-0.03 soy diabetic
-0.03 tomo una
-0.03 y _ #
-0.03 y _ aire
-0.03 y orino
-0.04 # _ vomit
-0.04 -al -bano
-0.04 -bano
-0.04 -de -la
-0.04 -ir
-0.04 -ir -al
-0.04 -ir _ -bano
-0.04 =a_lot =hip_hurts
-0.04 =belly_word =nausea
-0.04 =bruising
-0.04 =burn_severity =ear_wax
-0.04 =calf =vaginal_bleeding
-0.04 =days_many =fainted
-0.04 =dizzy =head_danger
-0.04 =dizzy =young_baby
-0.04 =ear_wax =eye_hit_bad
-0.04 =every_day =eye_hit_bad
-0.04 =every_day =pain_any
-0.04 =every_day =squeezing_word
-0.04 =fever =throat_sore
-0.04 =headache =light_hurts
-0.04 =no_gas =young_baby
-0.04 =sting =swelling
-0.04 ^ _ bebe
-0.04 ^ _ fuert
-0.04 ^ _ reloj
-0.04 ^ mi
-0.04 alguien
-0.04 amoxicilin
-0.04 ampoll que
-0.04 anos _ pego
-0.04 anticonceptiv y
-0.04 atragant _ una
-0.04 boca azul
-0.04 cloro _ la
-0.04 de _ cirugi
-0.04 de _ todos
-0.04 dias _ -ir
-0.04 duele _ espald
-0.04 el _ anoch
-0.04 ha
-0.04 hija _ asma
-0.04 la _ azul
-0.04 la _ desde
-0.04 la amoxicilin
-0.04 la lengu
-0.04 lengu
-0.04 lo
-0.04 me
-0.04 moreton en
-0.04 mucho _ de
-0.04 nuev
-0.04 quedo _ aire
-0.04 rojo que
-0.04 sin -ir
-0.04 sin _ -al
-0.04 tengo _ barrig
-0.04 tengo cancer
-0.04 tia tiene
-0.04 tiene _ dias
-0.04 tiro
-0.04 toma _ y
-0.04 y nause
-0.05 -hace
-0.05 =belly_hit =sudden
-0.05 =bleeding_any =nosebleed
-0.05 =cocaine =kidney_stone
-0.05 =curtain_word
-0.05 =eye_area =nosebleed
-0.05 =fall_any =sudden
-0.05 =feels_sleepy =head_danger
-0.05 =fight_blow =sudden
-0.05 =head_danger =means_mentioned
-0.05 =head_danger =using_word
-0.05 =hit_hard =sudden
-0.05 =hours_pain =severe_headache
-0.05 =limb_injury =sudden
-0.05 =many_days =vomiting_constantly
-0.05 =nosebleed
-0.05 ^ _ falta
-0.05 agu
-0.05 ahora esta
-0.05 al tragar
-0.05 azul
-0.05 bebe con
-0.05 cachet hinch
-0.05 comi demasiad
-0.05 con fiebr
-0.05 cortin
-0.05 de _ presion
-0.05 de golpe
-0.05 debil _ el
-0.05 el
-0.05 el _ #
-0.05 el escrot
-0.05 en
-0.05 en _ de
-0.05 escrot
-0.05 estan
-0.05 estar
-0.05 gargant _ la
-0.05 hace _ dias
-0.05 hace cuatr
-0.05 herman _ desmay
-0.05 herni de
-0.05 hijo _ tomo
-0.05 la _ de
-0.05 me _ tomar
-0.05 me cae
-0.05 mi _ por
-0.05 mi tio
-0.05 no _ -hace
-0.05 olvid tomar
-0.05 pastill _ el
-0.05 que hago
-0.05 quier tomar
-0.05 serpient _ el
-0.05 sueno
-0.05 tengo la
-0.05 tiene #
-0.05 tiene _ del
-0.05 tio
-0.05 y _ agua
-0.06 # _ con
-0.06 #99+ con
-0.06 =allergen =trunk_pain
-0.06 =asthma =burn_severity
-0.06 =bruising =tiny_red
-0.06 =burn_severity =fall_hard
-0.06 =calf =days_many
-0.06 =car_crash =hours_pain
-0.06 =car_crash =nail_word
-0.06 =chest_lasting =days_many
-0.06 =chest_lasting =postpartum
-0.06 =contact_lens
-0.06 =cut_by_accident =hours_pain
-0.06 =dangerous_person =head_danger
-0.06 =days_many =sight_for_years
-0.06 =fainted =nail_word
-0.06 =head_danger =preterm_weeks
-0.06 =neck_swelling =tooth
-0.06 =purple_rash =tiny_red
-0.06 =rash =squeezing_word
-0.06 =rash =tiny_red
-0.06 =sight_for_years =young_baby
-0.06 =tick
-0.06 =tiny_red
-0.06 ^ _ ocho
-0.06 ^ comezon
-0.06 ^ hice
-0.06 ^ infeccion
-0.06 a veces
-0.06 adolescent
-0.06 agua a
-0.06 cara hinch
-0.06 con _ cuchill
-0.06 contact
-0.06 culebrill _ la
-0.06 de _ por
-0.06 de _ todo
-0.06 de contact
-0.06 de lejos
-0.06 duele _ ojo
-0.06 espald como
-0.06 esta mare
-0.06 esta tos
-0.06 gasolin
-0.06 hinch _ la
-0.06 hinchad
-0.06 lejos
-0.06 lent _ contact
-0.06 lent de
-0.06 lleno
-0.06 los _ despu
-0.06 mama no
-0.06 me _ en
-0.06 me pusieron
-0.06 me rompi
-0.06 me sient
-0.06 mi _ adolescent
-0.06 mi abuel
-0.06 moreton _ no
-0.06 ocho _ de
-0.06 ocho meses
-0.06 par _ el
-0.06 paso
-0.06 puntit morad
-0.06 quitan
-0.06 ronco
-0.06 se _ rompi
-0.06 sentir
-0.06 sigue
-0.06 subio la
-0.06 tengo _ sed
-0.06 tengo ocho
-0.06 todas
-0.06 toma agua
-0.06 tuvo _ de
-0.06 un
-0.06 y _ vez
-0.06 y sin
-0.07 -hinch
-0.07 =allergen =fainted
-0.07 =belly_pain =cramps
-0.07 =bite_bad =days_many
-0.07 =bleeding_any =young_baby
-0.07 =chest_lasting =chest_pain
-0.07 =chest_lasting =means_mentioned
-0.07 =chest_lasting =using_word
-0.07 =cocaine =using_word
-0.07 =cramps
-0.07 =cramps =pain_any
-0.07 =dialysis
-0.07 =dialysis =kidney_disease
-0.07 =eye_area
-0.07 =eye_hit_bad =headache
-0.07 =eye_hit_bad =many_days
-0.07 =eye_hit_bad =strep_like
-0.07 =fever =strep_like
-0.07 =gallbladder
-0.07 =headache =pain_any
-0.07 =hearing
-0.07 =hours_pain =means_mentioned
-0.07 =hours_pain =using_word
-0.07 =limb_injury =nail_word
-0.07 =nail_word =red_patch
-0.07 =nail_word =spreading
-0.07 =no_gas
-0.07 =red_patch
-0.07 =red_patch =spreading
-0.07 =red_patch =wound_infected
-0.07 =strep_like
-0.07 ^ _ cai
-0.07 ^ a
-0.07 aguant el
-0.07 asma y
-0.07 ayer _ esta
-0.07 bastant
-0.07 colic
-0.07 con mucha
-0.07 deje
-0.07 detector
-0.07 dialisis
-0.07 el lago
-0.07 en _ lago
-0.07 en _ piel
-0.07 entre las
-0.07 la com
-0.07 la espald
-0.07 la manan
-0.07 lago
-0.07 lo _ a
-0.07 mar
-0.07 marisc
-0.07 me _ con
-0.07 medicin
-0.07 no _ -hinch
-0.07 pantorrill
-0.07 papa diabetic
-0.07 pastill
-0.07 pastill de
-0.07 peso
-0.07 por _ el
-0.07 por todo
-0.07 presion
-0.07 que _ desmay
-0.07 que va
-0.07 segund
-0.07 segund piso
-0.07 sin aire
-0.07 sinusitis
-0.07 tiene _ meses
-0.07 tiene una
-0.07 una _ de
-0.07 una _ sin
-0.07 uso lent
-0.08 # _ #11+
-0.08 -cu
-0.08 -dormir
-0.08 -nada desde
-0.08 -ni _ solo
-0.08 -reteng
-0.08 -reteng -nada
-0.08 -reteng _ desde
-0.08 =a_lot =wakes
-0.08 =a_lot =water_broke
-0.08 =burn_severity =preterm_weeks
-0.08 =chest_lasting =ear_pain
-0.08 =cold_only =flu_bad
-0.08 =cough =days_many
-0.08 =days_many =head_danger
-0.08 =ear_pain
-0.08 =ear_pain =fever
-0.08 =ear_wax =pain_any
-0.08 =hours_pain =sudden_balance
-0.08 =throat_sore
-0.08 ?si ?alguien
-0.08 ^ _ cans
-0.08 ^ _ corte
-0.08 ^ trabaj
-0.08 agrur _ las
-0.08 caers
-0.08 cai _ las
-0.08 cai por
-0.08 cambi
-0.08 cinco _ y
-0.08 cita _ el
-0.08 cita _ mi
-0.08 comer y
-0.08 corte
-0.08 cu duerm
-0.08 cu le
-0.08 de agrur
-0.08 dentr
-0.08 despu _ parto
-0.08 despu del
-0.08 el _ ya
-0.08 en _ dedo
-0.08 grand
-0.08 gripe
-0.08 hago _ ?alguien
-0.08 la _ sale
-0.08 la regla
-0.08 le quedo
-0.08 me corte
-0.08 mi _ toma
-0.08 mi nino
-0.08 muela y
-0.08 no -reteng
-0.08 perdi el
-0.08 poco _ agrur
-0.08 por una
-0.08 puedo
-0.08 pulso
-0.08 sangr _ el
-0.08 se comio
-0.08 sola
-0.08 toca la
-0.08 tos de
-0.08 una _ del
-0.09 # anos
-0.09 #11+ _ tiene
-0.09 #99+ metr
-0.09 -el -aire
-0.09 <# <anos
-0.09 <anos <tuve
-0.09 <anos _ <un
-0.09 <hace <#
-0.09 <infart _ <#
-0.09 <mama
-0.09 <me _ <la
-0.09 <mi <mama
-0.09 <un _ <en
-0.09 =baby =preterm_weeks
-0.09 =burn_severity =scratched
-0.09 =burn_severity =skin_infection
-0.09 =chest_any =muscle_strain_word
-0.09 =chest_any =sight_for_years
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =days_many =dizzy
-0.09 =headache
-0.09 =headache =squeezing_word
-0.09 =itchy_local
-0.09 =nail_word =pain_any
-0.09 =nausea =pregnant
-0.09 =squeezing_word =throat_sore
-0.09 ?de _ ?derram
-0.09 ?los ?sintom
-0.09 ?sintom
-0.09 ?sintom ?de
-0.09 ?sintom _ ?un
-0.09 ?son _ ?sintom
-0.09 ^ _ <mama
-0.09 ^ _ no
-0.09 ^ huele
-0.09 a _ metr
-0.09 agrur por
-0.09 bien solo
-0.09 corazon de
-0.09 corazon me
-0.09 cortin _ la
-0.09 cuart
-0.09 curso
-0.09 dan
-0.09 de _ piedr
-0.09 de barrig
-0.09 de gargant
-0.09 de tos
-0.09 del rinon
-0.09 dias _ diarre
-0.09 dolor _ cabez
-0.09 dolor _ gargant
-0.09 el _ tiene
-0.09 est
-0.09 esta seman
-0.09 estab en
-0.09 ha est
-0.09 herman tuvo
-0.09 hora
-0.09 humo _ incendi
-0.09 insuficienci
-0.09 la piedr
-0.09 la prueb
-0.09 los _ azul
-0.09 los _ del
-0.09 manch _ en
-0.09 me _ anoch
-0.09 me dan
-0.09 me late
-0.09 metr
-0.09 mi _ huele
-0.09 no _ desde
-0.09 para _ curso
-0.09 perdi
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 poco _ tos
-0.09 quedo _ en
-0.09 quij desde
-0.09 rio
-0.09 sarpull
-0.09 tengo #11+
-0.09 tomo _ medicin
-0.09 tomo la
-0.09 un curso
-0.09 y _ mal
-0.09 y duele
-0.1 -fiebr -ni
-0.1 -ni -nada
-0.1 <mi <papa
-0.1 <papa
-0.1 <papa <tuvo
-0.1 <papa _ <un
-0.1 <pas <y
-0.1 =allergen =cold_only
-0.1 =allergen =muscle_strain_word
-0.1 =allergen =sight_for_years
-0.1 =burn_severity =muscle_strain_word
-0.1 =burn_severity =sight_for_years
-0.1 =chest_lasting =young_baby
-0.1 =cold_only =muscle_strain_word
-0.1 =cold_only =sight_for_years
-0.1 =cold_only =vaccine_said
-0.1 =days_many =squeezing_word
-0.1 =deep_cut
-0.1 =deep_cut =wound
-0.1 =diarrhea =recent_infection
-0.1 =flu_bad =muscle_strain_word
-0.1 =flu_bad =sight_for_years
-0.1 =many_days =young_baby
-0.1 =muscle_strain_word =vaccine_said
-0.1 =nodes
-0.1 =nodes =swelling
-0.1 =sight_for_years =vaccine_said
-0.1 =weight_loss
-0.1 ?la _ ?de
-0.1 ^ _ <anos
-0.1 ^ _ <papa
-0.1 ^ _ com
-0.1 ^ _ di
-0.1 ^ _ manan
-0.1 ^ lleno
-0.1 abuel de
-0.1 anos _ quier
-0.1 arde
-0.1 braz
-0.1 brinc
-0.1 buena _ el
-0.1 cabez _ fuert
-0.1 cabez despu
-0.1 choqu en
-0.1 cinco
-0.1 cloro con
-0.1 com _ buena
-0.1 com es
-0.1 comio
-0.1 con _ gripa
-0.1 con _ vaso
-0.1 con tos
-0.1 cubet
-0.1 de _ despu
-0.1 de _ gripe
-0.1 dio un
-0.1 el _ derech
-0.1 el cost
-0.1 en _ carro
-0.1 en _ cuell
-0.1 en _ jardin
-0.1 flem
-0.1 gangli
-0.1 gangli hinchad
-0.1 hoy _ las
-0.1 hoy a
-0.1 junto
-0.1 la _ pas
-0.1 la gripe
-0.1 la infeccion
-0.1 le _ morad
-0.1 le di
-0.1 los braz
-0.1 meses tiene
-0.1 no _ el
-0.1 ojos por
-0.1 perro en
-0.1 pise _ clavo
-0.1 puedo cambiar
-0.1 que com
-0.1 quier _ vacun
-0.1 quier la
-0.1 sangr la
-0.1 se _ quita
-0.1 sed _ de
-0.1 seman _ la
-0.1 seman pas
-0.1 tiene _ de
-0.1 un choqu
-0.1 una
-0.1 vaso
-0.1 vez _ dolor
-0.1 y _ hinchad
-0.1 y gangli
-0.11 # _ despu
-0.11 -deja
-0.11 -me -deja
-0.11 <cinco
-0.11 <cinco <anos
-0.11 <de <un
-0.11 <desmay <una
-0.11 <desmay _ <vez
-0.11 <diez
-0.11 <diez <anos
-0.11 <hace <cinco
-0.11 <hace <diez
-0.11 =bleeding_any =muscle_strain_word
-0.11 =bleeding_any =sight_for_years
-0.11 =bluish =cold_limb
-0.11 =bruising =cold_limb
-0.11 =burn_severity =leg_feet_swollen
-0.11 =chest_lasting =hours_pain
-0.11 =chest_lasting =radiates
-0.11 =days_many =vomiting_constantly
-0.11 =dizzy =hours_pain
-0.11 =eye_area =itchy_only
-0.11 =eye_hit_bad =nosebleed
-0.11 =getting_worse =severe_pain
-0.11 =head_danger =nausea
-0.11 =head_danger =nosebleed
-0.11 =hours_pain =raynaud_usual
-0.11 =left_ribs
-0.11 =limb_injury
-0.11 =muscle_strain_word =rectal_blood
-0.11 =muscle_strain_word =stool_blood
-0.11 =muscle_strain_word =vaginal_bleeding
-0.11 =nail_word
-0.11 =nosebleed =vaginal_bleeding
-0.11 =pain_any =shingles
-0.11 =rectal_blood =sight_for_years
-0.11 =sight_for_years =stool_blood
-0.11 =sight_for_years =vaginal_bleeding
-0.11 =tropics
-0.11 =weak_any =weak_one_side
-0.11 ?alguien ?se
-0.11 ?esta
-0.11 ?una ?convulsion
-0.11 ^ _ abuel
-0.11 ^ _ amarill
-0.11 ^ _ mar
-0.11 ^ _ veces
-0.11 ^ _ voy
-0.11 ^ _ warfarin
-0.11 a _ el
-0.11 aguant la
-0.11 al tocar
-0.11 cabez _ nause
-0.11 canse
-0.11 chuec desde
-0.11 de _ meses
-0.11 de cabez
-0.11 del _ se
-0.11 del jardin
-0.11 desde _ cuatr
-0.11 despert con
-0.11 diabet
-0.11 el _ despu
-0.11 el _ no
-0.11 en #99+
-0.11 enfermedad
-0.11 espald
-0.11 frasc _ pastill
-0.11 golpe _ la
-0.11 hijo _ con
-0.11 hijo despert
-0.11 hinch _ el
-0.11 inhalador
-0.11 la _ como
-0.11 la _ la
-0.11 la _ tengo
-0.11 la alergi
-0.11 la muela
-0.11 la vesicul
-0.11 lado izquierd
-0.11 le _ los
-0.11 le esta
-0.11 me canse
-0.11 me sale
-0.11 mi _ despert
-0.11 mi bebe
-0.11 mi mar
-0.11 mucha _ y
-0.11 nino
-0.11 nino de
-0.11 no -los
-0.11 no _ -deja
-0.11 pico un
-0.11 piern _ tanto
-0.11 piern de
-0.11 por _ alergi
-0.11 por _ tarde
-0.11 que _ esta
-0.11 quier
-0.11 quier caminar
-0.11 rato
-0.11 ronch en
-0.11 sale _ orina
-0.11 sangr de
-0.11 seman _ del
-0.11 seman despu
-0.11 solo _ un
-0.11 tocar
-0.11 tosio
-0.11 van peor
-0.11 vesicul
-0.11 viene _ las
-0.11 viene a
-0.11 vomit la
-0.12 -aire solo
-0.12 -el _ solo
-0.12 <ano _ <me
-0.12 <derram
-0.12 <pas <me
-0.12 <salio
-0.12 <salio <bien
-0.12 <todo <salio
-0.12 <todo _ <bien
-0.12 <un <derram
-0.12 <y <todo
-0.12 <y _ <salio
-0.12 =baby =nail_word
-0.12 =baby =raynaud_usual
-0.12 =belly_pain =getting_worse
-0.12 =belly_word =getting_worse
-0.12 =burn_severity =raynaud_usual
-0.12 =chest_lasting =wound
-0.12 =croup_cough
-0.12 =dangerous_person =fall_any
-0.12 =dangerous_person =hit_hard
-0.12 =during_exercise =pain_any
-0.12 =flu_bad
-0.12 =head_danger =vomiting_constantly
-0.12 =hours_pain =vaginal_bleeding
-0.12 =many_days =pain_any
-0.12 ?a
-0.12 ?a ?alguien
-0.12 ?coagul ?en
-0.12 ?coagul _ ?el
-0.12 ?le
-0.12 ?si ?a
-0.12 ?si _ ?alguien
-0.12 ?un ?coagul
-0.12 ?un _ ?de
-0.12 ?un _ ?en
-0.12 ^ _ #99+
-0.12 ^ _ corto
-0.12 ^ ronch
-0.12 algo y
-0.12 ampoll _ duelen
-0.12 anoch
-0.12 brazo _ la
-0.12 cada toma
-0.12 cara con
-0.12 cayo en
-0.12 come bien
-0.12 da fiebr
-0.12 dias _ -fiebr
-0.12 dias _ esta
-0.12 el _ en
-0.12 el _ rojo
-0.12 es _ una
-0.12 escuel
-0.12 huev
-0.12 infeccion _ orina
-0.12 la escuel
-0.12 los
-0.12 los _ por
-0.12 los _ ya
-0.12 los dos
-0.12 los tacos
-0.12 mal
-0.12 mama _ #11+
-0.12 me _ dolor
-0.12 menos cuart
-0.12 mis _ de
-0.12 mocos _ juega
-0.12 mocos pero
-0.12 necesit _ cita
-0.12 para una
-0.12 pegue
-0.12 pero juega
-0.12 por _ vacun
-0.12 presion #99+
-0.12 que _ baja
-0.12 que duelen
-0.12 rodill _ el
-0.12 rodill cu
-0.12 rodill en
-0.12 se _ mete
-0.12 seman _ se
-0.12 silba
-0.12 silba _ pecho
-0.12 silba el
-0.12 solo _ de
-0.12 tacos
-0.12 tacos ya
-0.12 tengo mucha
-0.12 vez
-0.12 viagr
-0.12 viene
-0.13 # menos
-0.13 #11+ anos
-0.13 <en <el
-0.13 =allergen =belly_pain
-0.13 =allergen =stomach_burn
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =blood_thinner =eye_area
-0.13 =blood_thinner =nosebleed
-0.13 =chest_lasting =vomiting
-0.13 =co_words =wakes
-0.13 =cough =ear_wax
-0.13 =cough =hours_pain
-0.13 =discharge =wound_infected
-0.13 =fever =pregnant
-0.13 =itching =radiates_groin
-0.13 =itchy_only =radiates_groin
-0.13 =rash =shingles
-0.13 =tetanus_due =wound
-0.13 ?cerebral
-0.13 ?como _ ?si
-0.13 ?de ?un
-0.13 ?derram ?cerebral
-0.13 ?es _ ?sepsis
-0.13 ?la ?sepsis
-0.13 ?se ?si
-0.13 ?sepsis
-0.13 ?un _ ?cerebral
-0.13 ^ _ <desmay
-0.13 ^ _ mucho
-0.13 ^ _ oscur
-0.13 ^ _ verde
-0.13 ^ hace
-0.13 ^ perdi
-0.13 al _ escaler
-0.13 al subir
-0.13 bolit
-0.13 bolit de
-0.13 cambiar mi
-0.13 cita _ la
-0.13 corte _ la
-0.13 culebr
-0.13 da ansiedad
-0.13 desde _ lunes
-0.13 desde que
-0.13 diez minut
-0.13 durmi
-0.13 el _ un
-0.13 el jabon
-0.13 embaraz es
-0.13 en _ pie
-0.13 en la
-0.13 estr _ trabaj
-0.13 estr del
-0.13 hago
-0.13 hago ?si
-0.13 hija tiene
-0.13 hijo _ -me
-0.13 hijo _ mocos
-0.13 hijo de
-0.13 hinch _ de
-0.13 irregular
-0.13 jabon nuevo
-0.13 la _ estab
-0.13 lastim
-0.13 lastim a
-0.13 le clavo
-0.13 manan _ la
-0.13 manan por
-0.13 mareo
-0.13 me _ ansiedad
-0.13 me _ el
-0.13 me durmi
-0.13 morad en
-0.13 no _ lo
-0.13 oxid
-0.13 piern por
-0.13 pies _ del
-0.13 pies despu
-0.13 por _ estr
-0.13 por _ jabon
-0.13 pus
-0.13 que _ ?si
-0.13 que _ duele
-0.13 rodill al
-0.13 se _ durmi
-0.13 seis
-0.13 sient que
-0.13 sud y
-0.13 tengo _ con
-0.13 tiene _ seman
-0.13 tobill _ poco
-0.13 tobill un
-0.13 toda la
-0.13 un _ en
-0.13 un _ oxid
-0.13 una culebr
-0.13 viejo
-0.13 y _ desde
-0.14 # _ diciembr
-0.14 -una
-0.14 <cu <tenia
-0.14 <en _ <secundari
-0.14 <infart <hace
-0.14 <la <secundari
-0.14 <me _ <el
-0.14 <sangr
-0.14 <secundari
-0.14 <tenia _ <anos
-0.14 <tuvo _ <infart
-0.14 =a_lot =cut_by_accident
-0.14 =baby =jaundice
-0.14 =car_crash =chest_lasting
-0.14 =chest_lasting =wound_infected
-0.14 =cough
-0.14 =days_many =hernia_stuck
-0.14 =itchy_only =rash
-0.14 =pain_any =vaginal_bleeding
-0.14 ?como _ ?ve
-0.14 ?es ?una
-0.14 ?que _ ?una
-0.14 ?se ?ve
-0.14 ?ve
-0.14 ?ve ?un
-0.14 ^ _ comer
-0.14 ^ _ infeccion
-0.14 ^ _ marisc
-0.14 ^ _ mujer
-0.14 ^ _ tos
-0.14 ^ cualquier
-0.14 agrur _ de
-0.14 agrur despu
-0.14 alergic
-0.14 bebe _ cuatr
-0.14 buena para
-0.14 casa
-0.14 chiquit
-0.14 com
-0.14 comer _ del
-0.14 comer antes
-0.14 con _ fiebr
-0.14 cualquier
-0.14 de diciembr
-0.14 despu _ las
-0.14 diciembr
-0.14 diciembr _ las
-0.14 diciembr a
-0.14 dijo
-0.14 doble dosis
-0.14 duele _ panza
-0.14 duerm la
-0.14 el #
-0.14 embaraz _ un
-0.14 lave
-0.14 le _ sal
-0.14 los _ para
-0.14 los tobill
-0.14 me quedo
-0.14 menos _ viern
-0.14 menos el
-0.14 meses y
-0.14 mi mujer
-0.14 mi presion
-0.14 mujer
-0.14 necesit _ mis
-0.14 necesit _ recet
-0.14 oigo
-0.14 oigo voces
-0.14 pecho que
-0.14 puedo _ antes
-0.14 resurtir mis
-0.14 roja en
-0.14 soy alergic
-0.14 tiene _ alta
-0.14 tomar
-0.14 tomar la
-0.14 tomo _ dosis
-0.14 tomo doble
-0.14 un poquit
-0.14 y #11+
-0.14 y _ se
-0.14 y calient
-0.15 -fiebr _ -seman
-0.15 -fiebr solo
-0.15 -me -hace
-0.15 <dejo
-0.15 <herman
-0.15 <herman <dejo
-0.15 <la _ <hace
-0.15 <mi <herman
-0.15 <mi _ <dejo
-0.15 <mi _ <murio
-0.15 <murio
-0.15 <murio <de
-0.15 <yo
-0.15 =a_lot =deep_cut
-0.15 =allergen =flu_bad
-0.15 =chest_lasting =weak_any
-0.15 =chest_pain =muscle_strain_word
-0.15 =chest_pain =sight_for_years
-0.15 =co_words =days_many
-0.15 =constipation =three_days
-0.15 =days_many =every_day
-0.15 =days_many =nail_word
-0.15 =eye_hit_bad =young_baby
-0.15 =fever =tooth
-0.15 =flu_bad =vaccine_said
-0.15 =head_danger =many_days
-0.15 =headache =hours_pain
-0.15 =hours_pain =weak_any
-0.15 =many_days =squeezing_word
-0.15 ?como _ ?trata
-0.15 ?como _ ?un
-0.15 ?evito ?un
-0.15 ?se ?trata
-0.15 ?trata
-0.15 ?trata ?una
-0.15 ^ _ <herman
-0.15 ^ _ ?evito
-0.15 ^ _ cambiar
-0.15 ^ _ lloran
-0.15 ^ _ mart
-0.15 ^ _ sient
-0.15 ^ cita
-0.15 ^ cual
-0.15 ^ piel
-0.15 avion
-0.15 comezon _ los
-0.15 con _ ceboll
-0.15 cual _ el
-0.15 cual es
-0.15 de _ es
-0.15 de altur
-0.15 de perro
-0.15 desde el
-0.15 desgarr
-0.15 desgarr la
-0.15 el _ normal
-0.15 el trabaj
-0.15 hijo le
-0.15 la _ para
-0.15 lloran _ ojos
-0.15 lloran los
-0.15 manan _ las
-0.15 manan a
-0.15 me desgarr
-0.15 mi _ habla
-0.15 mi _ y
-0.15 mosquit _ el
-0.15 nause en
-0.15 ojos con
-0.15 pica el
-0.15 pica la
-0.15 punt
-0.15 puntit
-0.15 quede
-0.15 seman _ me
-0.15 tengo _ por
-0.15 tiene las
-0.15 un ano
-0.15 ver
-0.16 -tiembl
-0.16 <#11+
-0.16 <#11+ <anos
-0.16 <al
-0.16 <hace <tres
-0.16 <la _ <al
-0.16 <me _ <una
-0.16 <todo
-0.16 <tres
-0.16 <tres <anos
-0.16 =allergen =calf
-0.16 =allergen =itching
-0.16 =allergen =leg_swelling_one
-0.16 =aura_usual =belly_pain
-0.16 =aura_usual =cramps
-0.16 =aura_usual =headache
-0.16 =aura_usual =pain_any
-0.16 =blood_streak =chest_lasting
-0.16 =calf =sting
-0.16 =chest_injury_or_ache =ear_wax
-0.16 =choking_passed
-0.16 =head_danger =pregnant
-0.16 =headache =raynaud_usual
-0.16 =itchy_only =nail_word
-0.16 =leg_swelling_one =sting
-0.16 ?derram
-0.16 ?un ?derram
-0.16 ^ <el
-0.16 ^ _ <ano
-0.16 ^ _ vacun
-0.16 ^ toso
-0.16 abuel tiene
-0.16 ando cans
-0.16 anos _ #11+
-0.16 azucar salio
-0.16 cicatriz
-0.16 con _ seman
-0.16 cuatr dias
-0.16 de tanto
-0.16 del pie
-0.16 desde _ tres
-0.16 dia _ a
-0.16 el _ al
-0.16 el cuerp
-0.16 el polen
-0.16 embaraz de
-0.16 en _ futbol
-0.16 en _ gimnasi
-0.16 es segur
-0.16 hace tres
-0.16 hijo _ #
-0.16 llevo
-0.16 llevo tres
-0.16 mal _ lejos
-0.16 me acabo
-0.16 media hora
-0.16 meses _ mucho
-0.16 mi migran
-0.16 migran
-0.16 migran _ siempr
-0.16 migran de
-0.16 no -tiembl
-0.16 noche y
-0.16 orina y
-0.16 para _ dolor
-0.16 pica una
-0.16 poco al
-0.16 polen
-0.16 por _ polen
-0.16 que _ necesit
-0.16 que vacun
-0.16 quier cambiar
-0.16 regla _ con
-0.16 sangr _ nariz
-0.16 se mete
-0.16 tiene _ anos
-0.16 toma
-0.16 vacun necesit
-0.16 veces _ dia
-0.16 veces al
-0.16 veo _ de
-0.16 veo mal
-0.16 vomit _ veces
-0.16 y _ arde
-0.16 y sigue
-0.16 zapat nuev
-0.17 -falta -el
-0.17 -me -falta
-0.17 -ni -problem
-0.17 -ni _ -para
-0.17 -problem -para
-0.17 -tengo -fiebr
-0.17 -tomar -cafe
-0.17 =allergen =eye_hit_bad
-0.17 =allergen =nail_word
-0.17 =allergen =severe_pain
-0.17 =aura_usual =pregnant
-0.17 =bp_medicine =child_got_pills
-0.17 =chest_lasting =diarrhea
-0.17 =chest_lasting =fever
-0.17 =chest_lasting =low_mood
-0.17 =clear_fluid =eye_hit_bad
-0.17 =clear_fluid =leaking
-0.17 =eye_hit_bad =leaking
-0.17 =eye_hit_bad =shoulder_pain
-0.17 =fever =phlegm
-0.17 =head_danger =leaking
-0.17 =nail_word =tick
-0.17 =one_side_belly =shoulder_pain
-0.17 =one_side_belly =uti
-0.17 =pain_any =shoulder_pain
-0.17 =shoulder_pain
-0.17 =trunk_pain =uti
-0.17 ?da
-0.17 ?evito _ ?coagul
-0.17 ^ _ <un
-0.17 ^ _ alergic
-0.17 ^ _ pican
-0.17 ^ _ poco
-0.17 ^ quier
-0.17 ^ uso
-0.17 acidez _ de
-0.17 acidez despu
-0.17 alergic a
-0.17 antes _ examen
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 cai de
-0.17 con _ pastill
-0.17 corro
-0.17 cost
-0.17 cu corro
-0.17 de caball
-0.17 de sangr
-0.17 del examen
-0.17 dolor _ caball
-0.17 duele _ hombr
-0.17 el miercol
-0.17 el puent
-0.17 en dialisis
-0.17 esta hinch
-0.17 hijo quier
-0.17 la _ con
-0.17 las escaler
-0.17 las papas
-0.17 lent me
-0.17 liqu
-0.17 me pican
-0.17 miercol
-0.17 morad las
-0.17 mucha agua
-0.17 necesit una
-0.17 no -duele
-0.17 no -tomar
-0.17 oidos _ el
-0.17 orina
-0.17 papas
-0.17 pican _ ojos
-0.17 pican los
-0.17 por _ -tomar
-0.17 recet de
-0.17 sale un
-0.17 se _ un
-0.17 sient un
-0.17 sin
-0.17 soy _ a
-0.17 tiroid
-0.17 todo el
-0.17 tuve
-0.17 una garrapat
-0.18 -en -la
-0.18 <un _ <el
-0.18 =a_lot =burn_severity
-0.18 =clot_risk =tired
-0.18 =cut_by_accident =nail_word
-0.18 =days_many =tired
-0.18 =fever =vaccine_said
-0.18 =pregnant =vomiting
-0.18 ?desmay
-0.18 ^ _ que
-0.18 ^ _ trist
-0.18 ^ manan
-0.18 ^ muela
-0.18 abuel _ #11+
-0.18 acabo
-0.18 al orinar
-0.18 barrig y
-0.18 calambr
-0.18 calambr en
-0.18 cans del
-0.18 cita de
-0.18 confund con
-0.18 consult
-0.18 cuest _ consult
-0.18 de orina
-0.18 es _ cita
-0.18 hija _ seis
-0.18 hijo
-0.18 hijo _ raspo
-0.18 infart
-0.18 kilos
-0.18 la consult
-0.18 la mir
-0.18 la pared
-0.18 las _ menos
-0.18 mi hijo
-0.18 mir
-0.18 mocos _ come
-0.18 numer
-0.18 pared
-0.18 por _ gripa
-0.18 por _ pila
-0.18 presion _ con
-0.18 sarpull por
-0.18 se fue
-0.18 seis anos
-0.18 sirve
-0.18 solo cans
-0.18 tomar _ con
-0.18 torci
-0.18 un infart
-0.18 unos segund
-0.18 vomit _ hace
-0.18 y _ aguant
-0.18 y _ mucho
-0.18 ya
-0.19 # el
-0.19 -tengo -mareo
-0.19 <hace <un
-0.19 <hace _ <ano
-0.19 <infart
-0.19 <un <ano
-0.19 <un <infart
-0.19 <ya
-0.19 =aura_usual =low_mood
-0.19 =aura_usual =panic_known
-0.19 =bite_bad =young_baby
-0.19 =cold_only =cough
-0.19 =cramps =vaginal_bleeding
-0.19 =days_many =nausea
-0.19 =eye_area =stye
-0.19 =leaking
-0.19 =leg_swelling_one =limb_injury
-0.19 =leg_swelling_one =possible_fracture
-0.19 =leg_swelling_one =twisted
-0.19 =limb_injury =swelling
-0.19 =low_mood =many_days
-0.19 =low_mood =raynaud_usual
-0.19 =low_mood =young_baby
-0.19 =panic_known =raynaud_usual
-0.19 =scratched =wound_infected
-0.19 =stye
-0.19 ?alguien
-0.19 ?se _ ?un
-0.19 ^ <hace
-0.19 ^ _ huelen
-0.19 ^ _ perrill
-0.19 ^ _ piquet
-0.19 ^ _ resurtir
-0.19 ^ _ sangran
-0.19 ^ _ tiesa
-0.19 ^ antes
-0.19 ^ de
-0.19 ^ espald
-0.19 ^ le
-0.19 ataqu _ panic
-0.19 ayuda _ el
-0.19 bebe esta
-0.19 bueno
-0.19 cara _ las
-0.19 de _ espald
-0.19 de _ para
-0.19 de panic
-0.19 doming
-0.19 el estomag
-0.19 el gimnasi
-0.19 en _ gargant
-0.19 es bueno
-0.19 espald tiesa
-0.19 espos _ mucho
-0.19 fiebr se
-0.19 hasta
-0.19 huelen
-0.19 huelen _ pies
-0.19 huelen los
-0.19 inhalador _ favor
-0.19 inhalador por
-0.19 insulin
-0.19 la _ que
-0.19 la fiebr
-0.19 la meningitis
-0.19 la montan
-0.19 la otra
-0.19 mano hinch
-0.19 me huelen
-0.19 me tapan
-0.19 meningitis
-0.19 meses _ cada
-0.19 nause _ la
-0.19 ojos
-0.19 ojos _ la
-0.19 panic
-0.19 panic _ siempr
-0.19 panic de
-0.19 para _ espald
-0.19 pecho al
-0.19 perrill
-0.19 perrill _ el
-0.19 perrill en
-0.19 por _ sol
-0.19 que es
-0.19 se _ tapan
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tiesa _ la
-0.19 todo
-0.19 todos tenem
-0.19 tos _ mocos
-0.19 un _ para
-0.19 un piquet
-0.2 #11+ _ las
-0.2 #11+ a
-0.2 -duele _ -cabez
-0.2 -duele _ -pecho
-0.2 -el -pecho
-0.2 -falta
-0.2 -falta _ -aire
-0.2 <el <mes
-0.2 <era
-0.2 <mes
-0.2 <mes <pas
-0.2 <mi <tio
-0.2 <mi _ <se
-0.2 <tio
-0.2 <tio <se
-0.2 <tuvo <un
-0.2 =burn_severity =itchy_only
-0.2 =burned_hand =low_mood
-0.2 =calf =co_words
-0.2 =cancer_history =elderly
-0.2 =chest_lasting =fall_any
-0.2 =clot_risk =elderly
-0.2 =ear_wax =tired
-0.2 =squeezing_word =young_baby
-0.2 ?que ?signific
-0.2 ?signific
-0.2 ^ _ <tio
-0.2 ^ _ ?signific
-0.2 ^ _ la
-0.2 ^ _ mare
-0.2 ^ _ proxim
-0.2 ^ _ regla
-0.2 ^ entre
-0.2 a _ dos
-0.2 al masticar
-0.2 bici
-0.2 cabez _ la
-0.2 caminar
-0.2 carta para
-0.2 clas
-0.2 clas _ natacion
-0.2 clas de
-0.2 con un
-0.2 cu puedo
-0.2 da _ de
-0.2 da dolor
-0.2 de cancer
-0.2 de natacion
-0.2 desde _ #
-0.2 dias
-0.2 dolor _ barrig
-0.2 dos _ hoy
-0.2 el panal
-0.2 entre _ #
-0.2 espos se
-0.2 estar par
-0.2 hondo
-0.2 la bici
-0.2 la orina
-0.2 le cayo
-0.2 lent nuev
-0.2 llevo una
-0.2 mal la
-0.2 masticar
-0.2 mucho _ me
-0.2 murio _ cancer
-0.2 natacion
-0.2 necesit _ nuev
-0.2 oscur desde
-0.2 pulso _ #11+
-0.2 pulso es
-0.2 quij _ masticar
-0.2 quij al
-0.2 respirar hondo
-0.2 rinon y
-0.2 truen _ mandibul
-0.2 truen _ quij
-0.2 vomit _ anoch
-0.21 # _ la
-0.21 #11+ _ cu
-0.21 #11+ en
-0.21 -desmay
-0.21 -desmay _ me
-0.21 -desmay solo
-0.21 -voz
-0.21 =a_lot =pees_lot
-0.21 =aura_usual =vaginal_bleeding
-0.21 =belly_hit =chest_lasting
-0.21 =bleeding_any =gums_bleed
-0.21 =blood_streak =burn_severity
-0.21 =bruising =calf
-0.21 =burn_severity =snake_bad
-0.21 =chest_lasting =raynaud_usual
-0.21 =chest_lasting =severe_headache
-0.21 =during_exercise =refuses
-0.21 =gums_bleed
-0.21 =nail_word =scratched
-0.21 =not_drinking
-0.21 =pees_lot
-0.21 =refuses
-0.21 ^ _ -fiebr
-0.21 ^ _ atragant
-0.21 ^ _ cort
-0.21 ^ _ depresion
-0.21 ^ _ dia
-0.21 ^ _ tropec
-0.21 ^ ando
-0.21 ^ comi
-0.21 a _ y
-0.21 cabez cu
-0.21 cabez muy
-0.21 cama
-0.21 champu
-0.21 comio una
-0.21 corr
-0.21 cu se
-0.21 de _ al
-0.21 de _ con
-0.21 de _ se
-0.21 depresion
-0.21 el sab
-0.21 enci
-0.21 es _ un
-0.21 hacer
-0.21 hijo no
-0.21 hinch _ le
-0.21 la cama
-0.21 las enci
-0.21 le _ un
-0.21 los frijol
-0.21 me _ comezon
-0.21 me sangran
-0.21 me tropec
-0.21 moreton _ en
-0.21 moreton _ la
-0.21 moreton por
-0.21 necesit _ mi
-0.21 nino _ tos
-0.21 orino mucho
-0.21 oxigen
-0.21 para un
-0.21 paro
-0.21 perro
-0.21 poco los
-0.21 pusieron _ vacun
-0.21 pusieron la
-0.21 salio un
-0.21 sangr _ vez
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 sarpull con
-0.21 seis _ y
-0.21 tengo _ piel
-0.21 tiene tos
-0.21 trist porqu
-0.21 tropec
-0.21 truen
-0.21 tuvo
-0.21 un _ desde
-0.21 un _ los
-0.21 un _ por
-0.21 volar
-0.22 <de _ <hace
-0.22 =belly_pain =vaginal_bleeding
-0.22 =burn_severity =diabetes
-0.22 =chest_any =nail_word
-0.22 =chest_lasting =not_self
-0.22 =co_words =muscle_strain_word
-0.22 =co_words =sight_for_years
-0.22 =discharge =wound
-0.22 =eye_hit_bad =fall_hard
-0.22 =fall_hard =pain_any
-0.22 =getting_worse =nail_word
-0.22 =heat_exposure =pain_any
-0.22 =muscle_strain_word =tired
-0.22 =muscle_tear
-0.22 =not_self
-0.22 ?coagul
-0.22 ?los ?sign
-0.22 ?sign
-0.22 ?sign ?de
-0.22 ?son _ ?sign
-0.22 ^ _ bien
-0.22 ^ _ grano
-0.22 ^ agrur
-0.22 ^ llevo
-0.22 ^ resurtir
-0.22 abundant
-0.22 al comer
-0.22 brinc _ parp
-0.22 brinc el
-0.22 cu como
-0.22 cuant pastill
-0.22 de _ dias
-0.22 de hondur
-0.22 desde _ dos
-0.22 el _ sin
-0.22 el parto
-0.22 en _ ingle
-0.22 en _ parp
-0.22 en _ rodill
-0.22 esta _ de
-0.22 gargant _ el
-0.22 grano
-0.22 grano en
-0.22 hizo _ nudo
-0.22 hizo un
-0.22 hondur
-0.22 la _ va
-0.22 la tele
-0.22 lado _ el
-0.22 las _ en
-0.22 mare _ vomit
-0.22 mediodi el
-0.22 mocos y
-0.22 moned
-0.22 moned y
-0.22 necesit _ examen
-0.22 nudo _ la
-0.22 para mi
-0.22 poquit de
-0.22 por _ silla
-0.22 quem
-0.22 secos
-0.22 sed cu
-0.22 tengo _ cu
-0.22 tengo _ desde
-0.22 tengo _ en
-0.22 tengo _ poco
-0.22 tengo _ presion
-0.22 tiene _ por
-0.22 un _ chiquit
-0.22 un examen
-0.22 un grano
-0.22 una moned
-0.22 y mocos
-0.23 -adormecimient
-0.23 -estoy
-0.23 -me _ -en
-0.23 <de <famili
-0.23 <famili
-0.23 <tuve <un
-0.23 <una <vez
-0.23 <vez
-0.23 <viene
-0.23 <viene <de
-0.23 <viene _ <famili
-0.23 =allergen =wound
-0.23 =bleeding_any =gum_only
-0.23 =bluish =nail_word
-0.23 =bp_medicine =means_mentioned
-0.23 =bp_medicine =using_word
-0.23 =burn_any =heat_exposure
-0.23 =chest_lasting =dementia_known
-0.23 =clear_fluid =cold_outside
-0.23 =cold_outside =head_danger
-0.23 =cough =nail_word
-0.23 =dangerous_person =fell
-0.23 =dementia_known
-0.23 =dementia_known =muscle_strain_word
-0.23 =dementia_known =sight_for_years
-0.23 =ear_pain =squeezing_word
-0.23 =eye_hit_bad =twisted
-0.23 =gum_only
-0.23 =gum_only =gums_bleed
-0.23 =low_mood =panic_known
-0.23 =swelling =twisted
-0.23 ^ <la
-0.23 ^ _ dejar
-0.23 ^ _ dura
-0.23 ^ padezc
-0.23 ^ sin
-0.23 ^ tengo
-0.23 ^ voy
-0.23 a viajar
-0.23 acabo _ pastill
-0.23 al cepillarm
-0.23 cepillarm
-0.23 cheque
-0.23 contagios
-0.23 cuant dura
-0.23 dedo
-0.23 dejar
-0.23 dejar _ fumar
-0.23 dejar de
-0.23 desde _ anos
-0.23 dolor _ oido
-0.23 dorm
-0.23 el _ vari
-0.23 empiez
-0.23 enci _ cepillarm
-0.23 enci al
-0.23 entro agua
-0.23 es contagios
-0.23 es peligros
-0.23 espald _ el
-0.23 espos _ cayo
-0.23 estoy _ por
-0.23 la recet
-0.23 la seman
-0.23 las
-0.23 las _ al
-0.23 los zapat
-0.23 me sudan
-0.23 nino _ #11+
-0.23 no -estoy
-0.23 padezc
-0.23 pelan
-0.23 peligros
-0.23 ponen
-0.23 por _ examen
-0.23 quier _ cheque
-0.23 quier dejar
-0.23 se _ ponen
-0.23 subir
-0.23 subir escaler
-0.23 sudan
-0.23 sudan _ manos
-0.23 sudan las
-0.23 tengo tos
-0.23 tiembl _ frio
-0.23 tiembl de
-0.23 tobill y
-0.23 tomo pastill
-0.23 un cheque
-0.23 vomit una
-0.23 voy _ viajar
-0.23 zapat
-0.24 #11+ _ temperatur
-0.24 #99+ pero
-0.24 -ni
-0.24 -pecho
-0.24 -tengo _ -ni
-0.24 <fiebr
-0.24 <mi _ <tuvo
-0.24 <tuvo
-0.24 =a_lot =baby
-0.24 =bite_bad =chest_lasting
-0.24 =bleeding_any =eye_area
-0.24 =chest_lasting =hit_hard
-0.24 =discharge =skin_infection
-0.24 =not_taken
-0.24 ^ _ dos
-0.24 ^ _ limpi
-0.24 ^ _ muero
-0.24 ^ _ sale
-0.24 ^ _ tia
-0.24 ^ eruct
-0.24 ^ sarpull
-0.24 ^ tomo
-0.24 ^ veo
-0.24 a mediodi
-0.24 al limpiarm
-0.24 analisis
-0.24 cabez _ ya
-0.24 cambiar
-0.24 cambiar _ cita
-0.24 cardiac
-0.24 comi _ y
-0.24 como limpi
-0.24 cu _ -duerm
-0.24 de _ #
-0.24 de _ tarde
-0.24 de temperatur
-0.24 del lado
-0.24 despiert
-0.24 el dentist
-0.24 el labio
-0.24 eruct
-0.24 escaler
-0.24 eso
-0.24 hijo _ una
-0.24 hora abren
-0.24 insuficienci cardiac
-0.24 la _ da
-0.24 la insulin
-0.24 la proxim
-0.24 labio
-0.24 labio _ por
-0.24 limpiarm
-0.24 los examen
-0.24 mano cu
-0.24 me _ cans
-0.24 me muero
-0.24 mi _ necesit
-0.24 mi inhalador
-0.24 mi tia
-0.24 muero
-0.24 nuec
-0.24 pero _ sient
-0.24 pero me
-0.24 por _ dentist
-0.24 proxim seman
-0.24 pueden _ una
-0.24 que _ abren
-0.24 resurtir _ inhalador
-0.24 resurtir mi
-0.24 revision del
-0.24 sangr al
-0.24 si
-0.24 sin _ -#11+
-0.24 soy
-0.24 tengo _ cuell
-0.24 tengo _ labio
-0.24 tia
-0.24 toca
-0.24 una _ roja
-0.25 -la -cabez
-0.25 <desmay
-0.25 <me <desmay
-0.25 <una _ <en
-0.25 =a_lot =tired
-0.25 =baby =bite_bad
-0.25 =blister_any =scratched
-0.25 =blister_word =scratched
-0.25 =burn_severity =cough
-0.25 =chest_lasting =swelling_face
-0.25 =chest_lasting =swelling_lips
-0.25 =chest_lasting =tired
-0.25 =co_words =hours_pain
-0.25 =eye_hit_bad =throat_sore
-0.25 =head_danger =vomit_few
-0.25 =itchy_only =sting
-0.25 ?como ?evito
-0.25 ?convulsion
-0.25 ?de ?la
-0.25 ?evito
-0.25 ^ _ al
-0.25 ^ _ arde
-0.25 ^ _ comezon
-0.25 ^ _ estren
-0.25 ^ _ juguet
-0.25 ^ dentr
-0.25 buena
-0.25 con _ sol
-0.25 conciert
-0.25 de comer
-0.25 de dos
-0.25 dentr de
-0.25 duerm _ mano
-0.25 es #99+
-0.25 es _ sobre
-0.25 es buena
-0.25 espos _ desmay
-0.25 estoy estren
-0.25 fiebr _ hace
-0.25 gargant con
-0.25 gimnasi
-0.25 hijo _ duele
-0.25 las _ por
-0.25 me tocan
-0.25 morad con
-0.25 necesit un
-0.25 palpit
-0.25 picant
-0.25 por _ cafe
-0.25 por _ jardin
-0.25 por comer
-0.25 quier _ cita
-0.25 salio _ moreton
-0.25 sangr un
-0.25 seman cu
-0.25 sigo
-0.25 sobre #11+
-0.25 tengo comezon
-0.25 tieso _ la
-0.25 tocan
-0.25 un nino
-0.25 una _ en
-0.25 zoologic
-0.26 -cabez -ni
-0.26 -de _ -ni
-0.26 -dolor -de
-0.26 <#99+
-0.26 <con
-0.26 <con <el
-0.26 <en <#99+
-0.26 =chest_lasting =fight_blow
-0.26 =chest_lasting =sudden
-0.26 =eye_area =soaking_pad
-0.26 =pain_any =uti
-0.26 =tooth
-0.26 =vaginal_bleeding =young_baby
-0.26 ?en ?el
-0.26 ?se _ ?una
-0.26 ^ _ ayuda
-0.26 ^ _ desvel
-0.26 ^ _ entro
-0.26 ^ _ fuego
-0.26 ^ _ para
-0.26 ^ _ pueden
-0.26 al estornudar
-0.26 ansiedad y
-0.26 ayuda para
-0.26 cirugi de
-0.26 comezon en
-0.26 con _ pelicul
-0.26 con los
-0.26 cuant cuest
-0.26 cuest la
-0.26 dano _ mi
-0.26 desde _ seman
-0.26 despu _ los
-0.26 diabetic y
-0.26 dolor de
-0.26 el _ esta
-0.26 el avion
-0.26 el futbol
-0.26 el otro
-0.26 el sol
-0.26 en _ avion
-0.26 en _ codo
-0.26 en _ embaraz
-0.26 entro
-0.26 estas
-0.26 estornudar
-0.26 hace seman
-0.26 hijo _ quier
-0.26 la gripa
-0.26 la mesa
-0.26 la munec
-0.26 la pelicul
-0.26 las unas
-0.26 lastim _ mi
-0.26 lo mismo
-0.26 manos de
-0.26 me desvel
-0.26 me entro
-0.26 me pueden
-0.26 mesa
-0.26 mete
-0.26 mi _ llego
-0.26 mismo
-0.26 munec
-0.26 no _ -fiebr
-0.26 ocho
-0.26 olvid mi
-0.26 orina _ estornudar
-0.26 orina al
-0.26 para
-0.26 pastill _ la
-0.26 pastill para
-0.26 pelicul
-0.26 por no
-0.26 prueb
-0.26 puedo comer
-0.26 que ayuda
-0.26 quier hablar
-0.26 resurtir _ pastill
-0.26 su cita
-0.26 ya _ -me
-0.27 # de
-0.27 -los
-0.27 -mas
-0.27 -por
-0.27 -por -que
-0.27 -sabem
-0.27 -sabem -por
-0.27 -sabem _ -que
-0.27 <#
-0.27 <en <la
-0.27 <y
-0.27 =baby =cold_only
-0.27 =blood_streak =pain_any
-0.27 =bp_medicine
-0.27 =chest_lasting =cold_only
-0.27 =eye_hit_bad =three_days
-0.27 =hoarse
-0.27 =inconsolable =long_bleed
-0.27 =pain_any =three_days
-0.27 =pregnant =tired
-0.27 =small_cut
-0.27 =small_cut =wound_infected
-0.27 =tetanus_due
-0.27 =tia_resolved
-0.27 ^ _ leve
-0.27 ^ desde
-0.27 ^ esta
-0.27 ^ gases
-0.27 ^ herni
-0.27 aceler _ corazon
-0.27 aceler el
-0.27 acidez
-0.27 corazon en
-0.27 de las
-0.27 de ojos
-0.27 diez
-0.27 el _ nuevo
-0.27 el cloro
-0.27 en _ nino
-0.27 es el
-0.27 esta rojo
-0.27 estres _ los
-0.27 fuego _ el
-0.27 gripa _ me
-0.27 herman se
-0.27 las _ el
-0.27 las nuec
-0.27 le toca
-0.27 los oidos
-0.27 me _ dar
-0.27 me _ dorm
-0.27 me _ llorar
-0.27 me aceler
-0.27 me raspe
-0.27 me subio
-0.27 me torci
-0.27 me trabo
-0.27 mi _ viene
-0.27 muela
-0.27 nause por
-0.27 nuevo
-0.27 oidos
-0.27 oidos en
-0.27 papill
-0.27 para _ llorar
-0.27 patea
-0.27 que _ es
-0.27 quede dorm
-0.27 raspe
-0.27 regla viene
-0.27 sab
-0.27 se _ aceler
-0.27 se _ trabo
-0.27 tiene mocos
-0.27 tos con
-0.27 trabo
-0.27 trabo la
-0.27 trago _ moned
-0.27 un _ debil
-0.27 vez _ de
-0.27 ya _ -sangr
-0.28 -duele -la
-0.28 -me _ -la
-0.28 <bien
-0.28 <un _ <hace
-0.28 =a_lot =dangerous_person
-0.28 =blood_streak =fever
-0.28 =chest_lasting =high_fever
-0.28 =chest_pain =nail_word
-0.28 =cough =young_baby
-0.28 =diarrhea =hours_pain
-0.28 =getting_worse =trunk_pain
-0.28 =kidney_disease
-0.28 =panic_known
-0.28 ?causar
-0.28 ?cual
-0.28 ?cual ?son
-0.28 ?cual _ ?los
-0.28 ?los _ ?de
-0.28 ?puede ?causar
-0.28 ?son ?los
-0.28 ^ ?cual
-0.28 ^ _ -sangr
-0.28 ^ _ ?son
-0.28 ^ _ cansad
-0.28 ^ _ en
-0.28 ^ azucar
-0.28 ^ dormi
-0.28 ^ me
-0.28 ^ piquet
-0.28 barrig _ fiebr
-0.28 camion
-0.28 cansad
-0.28 cenar
-0.28 cerill
-0.28 cerill _ el
-0.28 cerill en
-0.28 clinic
-0.28 como siempr
-0.28 de _ en
-0.28 de cenar
-0.28 del _ esta
-0.28 despu _ cenar
-0.28 el _ me
-0.28 el parqu
-0.28 en _ clinic
-0.28 en _ parqu
-0.28 entro _ al
-0.28 espald _ me
-0.28 este
-0.28 junto _ la
-0.28 junto a
-0.28 la carne
-0.28 la clinic
-0.28 los lent
-0.28 mal alient
-0.28 me olvid
-0.28 me quito
-0.28 minut _ ya
-0.28 moreton
-0.28 nariz _ la
-0.28 nariz en
-0.28 olvid
-0.28 parqu
-0.28 parqu _ se
-0.28 poco la
-0.28 resurtir la
-0.28 salio en
-0.28 sangr en
-0.28 se _ olvid
-0.28 se _ quito
-0.28 sient _ bien
-0.28 siete
-0.28 siete _ de
-0.28 siete meses
-0.28 solo quier
-0.28 tener
-0.29 <tuve <una
-0.29 =chest_lasting =limb_injury
-0.29 =co_words =every_day
-0.29 =diabetes =nail_word
-0.29 =ear_pain =eye_hit_bad
-0.29 =ear_pain =pain_any
-0.29 =every_day
-0.29 =pregnant =stomach_burn
-0.29 =vomit_few
-0.29 =vomit_few =vomiting
-0.29 ^ _ <una
-0.29 ^ _ asma
-0.29 ^ _ fin
-0.29 ^ _ leves
-0.29 ^ acabo
-0.29 ^ baje
-0.29 ^ colic
-0.29 abren
-0.29 agua y
-0.29 antes del
-0.29 asma control
-0.29 brazo por
-0.29 ceboll
-0.29 cerro
-0.29 colic leves
-0.29 como me
-0.29 con _ papel
-0.29 con papel
-0.29 consej
-0.29 corte _ un
-0.29 da miedo
-0.29 de _ infart
-0.29 de _ vista
-0.29 de seman
-0.29 del panal
-0.29 dormir
-0.29 dos seman
-0.29 duele _ rodill
-0.29 duelen _ pies
-0.29 el embaraz
-0.29 en _ noche
-0.29 es _ la
-0.29 es normal
-0.29 es para
-0.29 espos _ la
-0.29 fin
-0.29 fin _ seman
-0.29 fin de
-0.29 hago _ mi
-0.29 hago si
-0.29 la ceboll
-0.29 los _ con
-0.29 los _ me
-0.29 los _ nuev
-0.29 los dias
-0.29 me _ las
-0.29 me _ miedo
-0.29 me _ trist
-0.29 me quita
-0.29 murio _ un
-0.29 pegue _ el
-0.29 por _ trabaj
-0.29 que _ si
-0.29 rozadur _ panal
-0.29 rozadur del
-0.29 sarpull y
-0.29 sensibl
-0.29 tengo _ despu
-0.29 tiesa
-0.29 todos _ dias
-0.29 todos los
-0.29 un papel
-0.29 una dieta
-0.29 veces hoy
-0.29 veran
-0.29 ya cerro
-0.3 -cafe
-0.3 =allergen =radiates
-0.3 =belly_hard =swelling
-0.3 =belly_word =swelling
-0.3 =bite_bad =nail_word
-0.3 =burn_severity =phlegm
-0.3 =days_many =diarrhea
-0.3 =discharge =scratched
-0.3 =eye_hit_bad =vaccine_said
-0.3 =fever =muscle_strain_word
-0.3 =fever =sight_for_years
-0.3 =hours_pain =vomiting
-0.3 =pain_any =throat_sore
-0.3 =pain_any =vaccine_said
-0.3 =radiates =vaccine_said
-0.3 ^ _ adolorid
-0.3 ^ _ escurr
-0.3 ^ _ frias
-0.3 ^ _ granit
-0.3 ^ _ guard
-0.3 ^ _ pastill
-0.3 ^ _ seca
-0.3 ^ _ segur
-0.3 ^ manos
-0.3 ^ pise
-0.3 adolorid
-0.3 adolorid por
-0.3 al
-0.3 baja el
-0.3 comio un
-0.3 de _ cu
-0.3 de frio
-0.3 duele _ cost
-0.3 dura la
-0.3 durmi _ pie
-0.3 durmi el
-0.3 embaraz _ #11+
-0.3 en _ espald
-0.3 escribir
-0.3 escurr _ nariz
-0.3 escurr la
-0.3 frias
-0.3 la pastill
-0.3 las _ tiene
-0.3 mama tiene
-0.3 me _ por
-0.3 mi _ tuvo
-0.3 mi pastill
-0.3 no _ -cafe
-0.3 parp
-0.3 pies en
-0.3 pise
-0.3 pise un
-0.3 por cargar
-0.3 pusieron
-0.3 ronquer
-0.3 sarpull _ el
-0.3 sin -dolor
-0.3 solo me
-0.3 tiene _ control
-0.3 un moreton
-0.3 y _ hinch
-0.31 =eye_hit_bad =tooth
-0.31 ^ _ hijo
-0.31 ^ ronco
-0.31 anos y
-0.31 arde _ orinar
-0.31 arde al
-0.31 ayer _ pegue
-0.31 barbill
-0.31 bebe regurgit
-0.31 computador
-0.31 con _ pero
-0.31 con cloro
-0.31 con la
-0.31 con mis
-0.31 con pus
-0.31 de _ de
-0.31 de peso
-0.31 del parto
-0.31 duele _ brazo
-0.31 duele la
-0.31 el _ mes
-0.31 en _ barbill
-0.31 hinch _ no
-0.31 la barbill
-0.31 la computador
-0.31 manan
-0.31 manan _ si
-0.31 manan pero
-0.31 manos _ la
-0.31 me brinc
-0.31 mi _ con
-0.31 mi _ regurgit
-0.31 otra seman
-0.31 otro mes
-0.31 pero _ como
-0.31 pero si
-0.31 pie _ y
-0.31 ronca mucho
-0.31 seca
-0.31 sin _ solo
-0.31 tengo un
-0.32 -sintom
-0.32 =cancer_history
-0.32 =cancer_history =clot_risk
-0.32 =choking_passed =tia_resolved
-0.32 =dentist =pain_any
-0.32 =diabetes =fever
-0.32 =muscle_strain_word =sight_for_years
-0.32 =nail_word =vomit_few
-0.32 ^ _ normal
-0.32 ^ punzad
-0.32 a _ #
-0.32 anos
-0.32 anos _ estoy
-0.32 antes _ comer
-0.32 cancer
-0.32 el papel
-0.32 en _ papel
-0.32 enjuagu
-0.32 enjuagu y
-0.32 es mi
-0.32 hemorroid
-0.32 huele a
-0.32 me arde
-0.32 me hace
-0.32 me puede
-0.32 mejor
-0.32 necesit resurtir
-0.32 obrar
-0.32 ojos _ de
-0.32 popo agu
-0.32 prueb _ embaraz
-0.32 prueb de
-0.32 punzad
-0.32 punzad _ la
-0.32 punzad en
-0.32 rompi el
-0.32 se _ mi
-0.32 sin -sintom
-0.32 sudo
-0.32 tengo _ del
-0.32 una cita
-0.32 vomit _ vez
-0.32 y ando
-0.32 y bien
-0.33 # _ las
-0.33 # a
-0.33 -mis
-0.33 <ano <pas
-0.33 <el <ano
-0.33 <se
-0.33 =belly_hit =during_exercise
-0.33 =calf =radiates_leg
-0.33 =chest_lasting =constipation
-0.33 =chest_lasting =three_days
-0.33 =clot_risk =injection_joint
-0.33 =constipation =young_baby
-0.33 =days_many =low_mood
-0.33 =eye_area =vaginal_bleeding
-0.33 =injection_joint
-0.33 =injection_joint =recent_surgery
-0.33 =radiates_leg
-0.33 =sight_for_years
-0.33 ^ _ corazon
-0.33 ^ _ hinchad
-0.33 ^ _ me
-0.33 ^ _ mucha
-0.33 ^ _ tres
-0.33 ^ los
-0.33 ^ manch
-0.33 cabez _ no
-0.33 cirugi
-0.33 con las
-0.33 confundi
-0.33 dias de
-0.33 dice _ no
-0.33 dolorcit _ cabez
-0.33 el jardin
-0.33 el pelo
-0.33 en las
-0.33 es _ para
-0.33 estab muy
-0.33 estren _ hace
-0.33 estren desde
-0.33 hinchad de
-0.33 ir
-0.33 la cirugi
-0.33 le molest
-0.33 me hizo
-0.33 mi _ tiene
-0.33 mis
-0.33 mosquit en
-0.33 muerd
-0.33 nino _ raspo
-0.33 pantalon
-0.33 panza por
-0.33 por el
-0.33 que _ comer
-0.33 que _ tomar
-0.33 refri
-0.33 seman que
-0.33 tengo _ ojos
-0.33 todavi
-0.33 todo _ dia
-0.33 tomo en
-0.33 vi una
-0.33 viaje
-0.33 y _ cans
-0.34 -es
-0.34 -problem
-0.34 =a_lot =wound
-0.34 =allergen
-0.34 =allergen =pain_any
-0.34 =bleeding_any =many_days
-0.34 =burn_severity =chest_injury_or_ache
-0.34 =chest_any =chest_injury_or_ache
-0.34 =chest_injury_or_ache =chest_pain
-0.34 =chest_injury_or_ache =eye_hit_bad
-0.34 =chest_injury_or_ache =trunk_pain
-0.34 =chest_lasting =dizzy
-0.34 =days_many =stomach_burn
-0.34 =many_days =vaginal_bleeding
-0.34 =squeezing_word =tooth
-0.34 ?es ?la
-0.34 ^ _ #11+
-0.34 ^ _ cuent
-0.34 ^ _ diabetic
-0.34 ^ _ embarazarm
-0.34 ^ _ lunes
-0.34 ^ estornud
-0.34 ^ mejor
-0.34 ^ no
-0.34 bebe tiene
-0.34 corte con
-0.34 de mosquit
-0.34 de muela
-0.34 dolor _ muela
-0.34 dorm en
-0.34 duele _ cabez
-0.34 el _ a
-0.34 el doctor
-0.34 embarazarm
-0.34 espos habla
-0.34 la cita
-0.34 la cort
-0.34 la cuent
-0.34 lloran
-0.34 los vecin
-0.34 mato
-0.34 me _ sangr
-0.34 me despiert
-0.34 me lloran
-0.34 molest
-0.34 moretoncit
-0.34 nudo
-0.34 nudo en
-0.34 pilas
-0.34 piquet _ mosquit
-0.34 que _ para
-0.34 quier embarazarm
-0.34 rarit
-0.34 salio _ #99+
-0.34 se _ acabo
-0.34 tengo _ control
-0.34 un moretoncit
-0.34 un nudo
-0.34 un rarit
-0.34 vacun _ la
-0.34 vacun de
-0.35 -como
-0.35 -dolor
-0.35 -duele -el
-0.35 -mareo
-0.35 <hace <anos
-0.35 =allergen =belly_word
-0.35 =allergen =itchy_only
-0.35 =chest_lasting =vomiting_constantly
-0.35 =cold_hands
-0.35 =fever =flu_bad
-0.35 ^ _ humo
-0.35 ^ _ por
-0.35 ^ _ pulso
-0.35 ^ _ vitamin
-0.35 ^ compr
-0.35 ^ costr
-0.35 ^ la
-0.35 ^ pulso
-0.35 abeja en
-0.35 al dia
-0.35 carta _ mi
-0.35 corte el
-0.35 costr _ en
-0.35 cuatr
-0.35 duele _ gargant
-0.35 duele _ munec
-0.35 duelen _ piern
-0.35 el oido
-0.35 el parp
-0.35 el tiemp
-0.35 el viern
-0.35 es fiebr
-0.35 escribi una
-0.35 esta _ le
-0.35 estoy _ de
-0.35 examen _ la
-0.35 hace anos
-0.35 hice
-0.35 humo de
-0.35 la _ tap
-0.35 la puert
-0.35 las _ seman
-0.35 manos en
-0.35 me quebr
-0.35 no _ -mareo
-0.35 panza _ la
-0.35 piern _ se
-0.35 presion es
-0.35 puert
-0.35 pulso de
-0.35 quebr
-0.35 sol
-0.35 todo _ tiemp
-0.35 un _ la
-0.35 y _ estoy
-0.36 =a_lot =allergen
-0.36 =bp_high =hypertension
-0.36 =chest_lasting =sugar_very_high
-0.36 =hours_pain =sugar_very_high
-0.36 =hypertension
-0.36 ^ _ betabel
-0.36 ^ _ duele
-0.36 ^ _ entre
-0.36 ^ _ leche
-0.36 a _ #11+
-0.36 alergi
-0.36 azul y
-0.36 betabel
-0.36 cargar
-0.36 cu _ toca
-0.36 cuant _ la
-0.36 de _ como
-0.36 de ayer
-0.36 de los
-0.36 debo
-0.36 dormi
-0.36 dormi mal
-0.36 ejercici
-0.36 en _ labio
-0.36 entre regl
-0.36 estoy cans
-0.36 fiebr desde
-0.36 frijol
-0.36 gargant _ ayer
-0.36 gargant desde
-0.36 hijo _ un
-0.36 la nariz
-0.36 limpi
-0.36 llav
-0.36 me _ mi
-0.36 mi cita
-0.36 nariz _ minut
-0.36 quem de
-0.36 regl
-0.36 tengo _ anos
-0.36 y _ duelen
-0.37 =blood_streak =wound
-0.37 =burn_severity =cold_only
-0.37 =clear_fluid
-0.37 =clear_fluid =head_danger
-0.37 =jaundice =young_baby
-0.37 ?en
-0.37 ?si
-0.37 ^ <me
-0.37 ^ _ acidez
-0.37 balon
-0.37 conjuntivitis
-0.37 donde
-0.37 duele un
-0.37 el estr
-0.37 el primer
-0.37 embaraz _ agrur
-0.37 en navidad
-0.37 estomag
-0.37 estr
-0.37 falta _ poco
-0.37 falta un
-0.37 navidad
-0.37 no -es
-0.37 poca
-0.37 poca pila
-0.37 poco _ aire
-0.37 quite
-0.37 raspon
-0.37 tengo acidez
-0.37 tiene _ pila
-0.37 tiene diabet
-0.37 tiene poca
-0.37 toda _ noche
-0.37 truen la
-0.37 un raspon
-0.37 una _ para
-0.37 v
-0.38 -me _ -dormir
-0.38 -me _ -el
-0.38 =chest_injury_or_ache
-0.38 =chest_injury_or_ache =pain_any
-0.38 =discharge
-0.38 =possible_fracture =twisted
-0.38 ^ _ cuest
-0.38 ^ _ del
-0.38 ^ donde
-0.38 ^ vivo
-0.38 a tiemp
-0.38 anda
-0.38 cita para
-0.38 como _ el
-0.38 cu _ mi
-0.38 del _ cada
-0.38 desde anoch
-0.38 el _ la
-0.38 el tobill
-0.38 favor
-0.38 gripa y
-0.38 la popo
-0.38 la tarde
-0.38 la tiend
-0.38 llego
-0.38 los _ en
-0.38 mama quier
-0.38 mi perrit
-0.38 nariz
-0.38 no -sangr
-0.38 perrit
-0.38 por favor
-0.38 que hora
-0.38 rojo _ calient
-0.38 un rato
-0.38 viern
-0.38 vivo
-0.38 y media
-0.39 # y
-0.39 =cold_only =fever
-0.39 =heat_exposure
-0.39 ?como ?se
-0.39 ?que _ ?la
-0.39 ?son
-0.39 ^ _ ?se
-0.39 ^ _ calor
-0.39 ^ _ con
-0.39 ^ _ pica
-0.39 ^ _ salio
-0.39 ^ _ toca
-0.39 ^ _ tramit
-0.39 ^ tos
-0.39 ^ tuve
-0.39 ansiedad
-0.39 antoj
-0.39 cabez por
-0.39 cayo un
-0.39 comi
-0.39 cu no
-0.39 de _ ?puede
-0.39 del _ izquierd
-0.39 duerm
-0.39 en una
-0.39 estoy trist
-0.39 hace _ y
-0.39 hierr
-0.39 jardin
-0.39 me _ al
-0.39 nariz tap
-0.39 quier una
-0.39 ronca
-0.39 si como
-0.39 soy _ y
-0.39 tap
-0.39 tramit
-0.39 una carta
-0.39 vari _ al
-0.39 vez en
-0.39 y _ raspo
-0.39 y presion
-0.4 =asthma
-0.4 =itching
-0.4 =itching =itchy_only
-0.4 =limb_injury =twisted
-0.4 =muscle_strain_word
-0.4 =scratched =wound
-0.4 =twisted
-0.4 ^ _ torci
-0.4 ^ el
-0.4 ^ ojos
-0.4 anos _ no
-0.4 asma
-0.4 baje
-0.4 comezon
-0.4 comezon _ la
-0.4 de _ desde
-0.4 en _ manan
-0.4 en _ pantorrill
-0.4 examen de
-0.4 nino tiene
-0.4 ojos azul
-0.4 para _ no
-0.4 para _ presion
-0.4 puedo _ con
-0.4 puedo tomar
-0.4 que lo
-0.4 que puedo
-0.4 torci _ tobill
-0.4 torci el
-0.4 tos
-0.4 vi un
-0.41 -#11+
-0.41 -#11+ -seman
-0.41 =allergen =blood_streak
-0.41 =constipation
-0.41 =days_many =getting_worse
-0.41 =getting_worse =young_baby
-0.41 =nail_word =vaginal_bleeding
-0.41 =possible_fracture =swelling
-0.41 ?el
-0.41 ?una
-0.41 ^ _ mal
-0.41 ^ _ quedo
-0.41 de _ muy
-0.41 de hoy
-0.41 del _ en
-0.41 dorm _ el
-0.41 duelen los
-0.41 en casa
-0.41 estatic
-0.41 estoy _ desde
-0.41 estres
-0.41 estres por
-0.41 hizo
-0.41 las orej
-0.41 mala
-0.41 me dejo
-0.41 necesit lent
-0.41 orej
-0.41 otra
-0.41 por _ manan
-0.41 toqu
-0.41 vomit desde
-0.42 =blister_any =nail_word
-0.42 =blister_word =nail_word
-0.42 =pain_any =tooth
-0.42 ?del
-0.42 ^ _ tomar
-0.42 abuel _ de
-0.42 abuel murio
-0.42 acabo _ regresar
-0.42 acabo la
-0.42 ando
-0.42 antes _ la
-0.42 catarr
-0.42 cu es
-0.42 de fumar
-0.42 de regresar
-0.42 debe
-0.42 dolorcit de
-0.42 duele _ poco
-0.42 el juev
-0.42 en _ bebe
-0.42 fumar
-0.42 juev
-0.42 la ropa
-0.42 leve
-0.42 leves
-0.42 moja
-0.42 piquet
-0.42 piquet de
-0.42 que _ de
-0.42 raspo _ rodill
-0.42 regresar
-0.42 regresar de
-0.42 revision
-0.42 rompi _ una
-0.42 rompi una
-0.42 ropa
-0.42 tos _ fiebr
-0.42 tos seca
-0.43 -cabez
-0.43 <hace _ <anos
-0.43 =pain_any =young_baby
-0.43 ^ _ duelen
-0.43 ^ _ gripa
-0.43 ^ _ perro
-0.43 ^ _ quede
-0.43 ^ mare
-0.43 ^ por
-0.43 cayo _ el
-0.43 creo _ es
-0.43 dentist
-0.43 el dia
-0.43 fiebr _ el
-0.43 fuego
-0.43 fuego en
-0.43 la _ respir
-0.43 late rap
-0.43 me _ tarde
-0.43 me pica
-0.43 me quede
-0.43 menos
-0.43 mucha hambr
-0.43 peor
-0.43 piern _ el
-0.43 piern en
-0.43 proxim
-0.43 tele
-0.43 tobill
-0.43 tomo _ para
-0.43 trast
-0.43 un fuego
-0.44 <tenia
-0.44 =a_lot =hoarse
-0.44 ?con
-0.44 ?que ?es
-0.44 ?un
-0.44 ^ _ ?es
-0.44 ^ _ el
-0.44 ^ _ sueno
-0.44 ^ _ tieso
-0.44 ^ cuell
-0.44 aburr
-0.44 anticonceptiv
-0.44 cinco dias
-0.44 corazon _ la
-0.44 costr
-0.44 cual
-0.44 cuell _ por
-0.44 de correr
-0.44 de manejar
-0.44 despu _ trabaj
-0.44 espald por
-0.44 estoy _ el
-0.44 juega
-0.44 manejar
-0.44 me _ de
-0.44 para el
-0.44 pico _ mosquit
-0.44 se quito
-0.44 sin -sangr
-0.44 tengo sueno
-0.44 tieso por
-0.44 tome _ mis
-0.44 un _ del
-0.44 un mosquit
-0.44 va peor
-0.44 y _ asma
-0.44 y _ poco
-0.44 y duerm
-0.45 <ano
-0.45 =dentist =eye_hit_bad
-0.45 =head_danger =numb_any
-0.45 =ulcer_nsaid
-0.45 ^ _ orina
-0.45 ^ dolor
-0.45 a que
-0.45 bebe come
-0.45 cafe
-0.45 cuent
-0.45 el calor
-0.45 es muy
-0.45 jabon _ el
-0.45 jabon en
-0.45 la _ ya
-0.45 las #11+
-0.45 llevo _ seman
-0.45 me _ jabon
-0.45 me sangr
-0.45 pelo
-0.45 verd
-0.46 -seman
-0.46 =cough =phlegm
-0.46 =dizzy =muscle_strain_word
-0.46 =dizzy =sight_for_years
-0.46 ?los
-0.46 ^ <tuve
-0.46 ^ _ los
-0.46 ^ _ truen
-0.46 ^ _ y
-0.46 ayer
-0.46 bebe _ mucho
-0.46 come _ y
-0.46 dar
-0.46 dias con
-0.46 fiebr _ me
-0.46 me truen
-0.46 media
-0.46 mi _ quier
-0.46 mi perro
-0.46 necesit mas
-0.46 quier saber
-0.46 quier un
-0.46 saber
-0.46 tres dias
-0.47 -duerm
-0.47 =about_self
-0.47 =fever =hours_pain
-0.47 =iron_pills
-0.47 ^ _ crema
-0.47 ^ _ primer
-0.47 ^ y
-0.47 ayuda
-0.47 comer
-0.47 compr
-0.47 crema
-0.47 dedo esta
-0.47 desvel
-0.47 esta rosadit
-0.47 mediodi
-0.47 no -duerm
-0.47 normal
-0.47 oido
-0.47 oido y
-0.47 por
-0.47 rosadit
-0.47 rozadur
-0.47 un granit
-0.47 uvas
-0.48 <el _ <pas
-0.48 <pas
-0.48 <una
-0.48 =eye_hit_bad =possible_fracture
-0.48 ^ _ -tiene
-0.48 ^ _ brinc
-0.48 ^ dolorcit
-0.48 ^ este
-0.48 al _ despu
-0.48 chicl
-0.48 hijo _ cayo
-0.48 hijo tiene
-0.48 la _ pero
-0.48 las _ de
-0.48 rompi
-0.48 tiend y
-0.48 todavi no
-0.48 vari
-0.48 vari veces
-0.49 =snake_bad =snake_seen
-0.49 =snake_seen
-0.49 ?se
-0.49 ^ bostez
-0.49 ^ sangr
-0.49 bostez
-0.49 desde nino
-0.49 infl
-0.49 para que
-0.49 primaver
-0.49 un _ ya
-0.5 <en
-0.5 <me
-0.5 ?es
-0.5 ?puede
-0.5 ayer me
-0.5 el cafe
-0.5 el codo
-0.5 en inviern
-0.5 gases y
-0.5 hoy me
-0.5 inviern
-0.5 la _ seman
-0.5 la leche
-0.5 la silla
-0.5 me _ rap
-0.5 pasa
-0.5 sient _ no
-0.5 silla
-0.51 =chest_lasting =many_days
-0.51 =cut_by_accident =wound
-0.51 =dentist
-0.51 =limb_injury =possible_fracture
-0.51 ^ _ #
-0.51 a _ una
-0.51 congestion
-0.51 de siempr
-0.51 diabetic _ tengo
-0.51 guard
-0.51 mi _ salio
-0.51 perro esta
-0.51 por los
-0.51 recet
-0.51 seman _ quier
-0.51 tengo gripa
-0.52 <tuve
-0.52 =bleeding_any =blood_streak
-0.52 ?la
-0.52 ^ _ moreton
-0.52 ^ es
-0.52 camin
-0.52 correr
-0.52 del trabaj
-0.52 duelen las
-0.52 el _ del
-0.52 el celular
-0.52 el mart
-0.52 la _ es
-0.52 los dient
-0.52 muy bien
-0.52 siempr
-0.52 su medicin
-0.52 y ya
-0.52 ya paro
-0.53 <cu
-0.53 <de
-0.53 =fever =tia_resolved
-0.53 ^ ?como
-0.53 de estomag
-0.53 dolor _ estomag
-0.53 estoy bien
-0.53 nueva y
-0.53 viajar
-0.54 =chest_lasting =throat_sore
-0.54 ^ <mi
-0.54 ^ un
-0.54 anos tiene
-0.54 fuma
-0.54 hambr
-0.54 hipo
-0.54 la _ en
-0.54 mi _ anda
-0.54 otro
-0.54 pesas
-0.54 ya estoy
-0.55 ^ _ hago
-0.55 como _ la
-0.55 cu me
-0.55 la noche
-0.55 mi _ murio
-0.55 mi regla
-0.55 murio de
-0.55 poco el
-0.55 quier _ de
-0.55 regla
-0.55 se _ cayo
-0.56 <un
-0.56 =stomach_burn
-0.56 =three_days
-0.56 =three_days =young_baby
-0.56 ^ _ estoy
-0.56 a _ jefe
-0.56 poco de
-0.56 primer
-0.56 se rompi
-0.56 y todo
-0.57 =hours_pain =vomiting_constantly
-0.57 ^ _ da
-0.57 dia
-0.57 el lunes
-0.57 pica
-0.57 pican
-0.58 <la
-0.58 alient
-0.58 comer verdur
-0.58 dolorcit
-0.58 la _ cu
-0.58 mordi la
-0.58 parto
-0.58 popo verde
-0.58 poquit
-0.58 quier _ verdur
-0.58 se _ la
-0.58 se sento
-0.58 sento
-0.58 tengo asma
-0.58 una una
-0.58 verdur
-0.59 <el
-0.59 =blood_streak =eye_hit_bad
-0.59 =scratched
-0.59 ?como
-0.59 ?de
-0.59 ^ ?que
-0.59 ^ _ lent
-0.59 ^ soy
-0.59 agrur
-0.59 de _ hijo
-0.59 en _ tiend
-0.59 es
-0.59 jabon
-0.59 la vacun
-0.59 mocos
-0.59 raspo la
-0.59 tiend
-0.59 trabaj
-0.59 vacun
-0.6 ?que
-0.6 ^ _ es
-0.6 cayo mal
-0.6 de risa
-0.6 estren
-0.6 mis pastill
-0.6 que vitamin
-0.6 yo
-0.61 <anos
-0.61 =blood_streak =nail_word
-0.61 anos _ fiebr
-0.61 calor
-0.61 en mi
-0.61 estos dias
-0.61 llorar y
-0.61 me _ sin
-0.61 murio
-0.61 pueden
-0.61 un _ el
-0.61 y necesit
-0.62 =possible_fracture
-0.62 ^ _ de
-0.62 ^ _ resec
-0.62 control
-0.62 de noche
-0.62 esta embaraz
-0.62 juguet
-0.62 resec
-0.63 ^ necesit
-0.63 quito
-0.63 resurtir
-0.63 tarea
-0.64 -me -duele
-0.64 <hace
-0.64 ^ _ un
-0.64 ^ _ una
-0.64 ^ ayer
-0.64 no _ -duele
-0.64 sin -fiebr
-0.65 -tiene
-0.65 <mi
-0.65 =eating_disorder =head_danger
-0.65 =eating_disorder =vomiting
-0.65 granit
-0.65 hoy
-0.65 no -tiene
-0.66 #11+ de
-0.66 ^ casi
-0.66 ^ en
-0.66 de llorar
-0.66 estornud
-0.66 lunes
-0.66 mart
-0.66 mi _ come
-0.66 por que
-0.66 segur
-0.67 =itchy_only
-0.67 =nail_word =pregnant
-0.67 embaraz _ con
-0.67 examen
-0.67 pizza
-0.67 regurgit
-0.68 ^ vi
-0.68 gases
-0.68 la una
-0.68 su
-0.68 tiemp
-0.68 vi
-0.69 #11+ _ fiebr
-0.69 =allergen =vaccine_said
-0.69 =ear_wax
-0.69 =vaccine_said
-0.69 ^ _ despu
-0.69 a _ hora
-0.7 ^ _ -tengo
-0.7 la _ al
-0.7 lent
-0.7 noche
-0.7 panal
-0.7 risa
-0.7 sarpull _ fiebr
-0.7 y quier
-0.7 ya _ mejor
-0.71 -duele
-0.71 =aura_usual =raynaud_usual
-0.71 codo
-0.71 de fiebr
-0.71 doctor
-0.71 entre
-0.72 =asks_meaning
-0.72 =dangerous_person =hoarse
-0.72 celular
-0.72 con #11+
-0.72 cuant
-0.72 el _ por
-0.72 espos ronca
-0.72 la rodill
-0.72 mordi _ lengu
-0.73 -fiebr
-0.73 jaja
-0.73 me _ los
-0.73 me duelen
-0.73 usa
-0.74 =cold_only
-0.74 =during_exercise
-0.74 ^ _ -me
-0.74 jefe
-0.74 mi jefe
-0.74 trist
-0.75 ^ _ las
-0.75 no -el
-0.76 antes
-0.76 duelen
-0.76 pero no
-0.76 ya _ bien
-0.77 -tengo
-0.77 ^ _ desde
-0.77 el dedo
-0.77 no -tengo
-0.77 papel
-0.77 rodill
-0.77 una vez
-0.78 en _ piern
-0.79 dieta
-0.79 estos
-0.8 =raynaud_usual
-0.8 ^ como
-0.8 antes de
-0.8 gripa
-0.8 mosquit
-0.8 todo bien
-0.8 vitamin
-0.81 la _ por
-0.81 me da
-0.82 respir bien
-0.83 =eating_disorder
-0.83 da
-0.83 esta bien
-0.84 =blood_streak
-0.84 come
-0.84 las #
-0.85 llorar
-0.85 me _ bien
-0.85 sient bien
-0.85 solo
-0.87 =aura_usual
-0.87 dient
-0.88 leche
-0.88 raspo
-0.88 se raspo
-0.89 por la
-0.9 cita
-0.9 pero
-0.91 para la
-0.92 -sangr
-0.92 ^ _ se
-0.92 ^ cu
-0.93 ^ hoy
-0.93 un poco
-0.93 ya esta
-0.94 ^ cuant
-0.94 cu
-0.94 y _ bien
-0.96 poco
-0.98 #99+ _ #11+
-0.98 =tired
-0.98 cans
-0.98 tarde
-1.02 a las
-1.03 =low_mood_deep
-1.05 bien
-1.07 ^ una
-1.08 mi _ ronca
-1.17 ^ que
-1.18 =low_mood
-1.2 necesit
-1.34 ^ puedo
`,
}
