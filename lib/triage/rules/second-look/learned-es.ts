import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.09,
  emergencyFrom: 1.12,
  nurseFrom: 0.58,
  weights: `
2.36 =suicidal
2.04 =stab_shot
1.84 =overdose_taken
1.81 =harm_others
1.66 =abuse_danger
1.64 =electric
1.52 =poison_swallowed
1.48 =swallowed_battery
1.39 =seizure
1.37 =black_stool
1.31 =drowning
1.3 convulsion
1.28 se _ salio
1.27 =child_got_pills =poison_swallowed
1.26 en _ y
1.24 =unresponsive
1.22 =at_rest
1.2 =hanging_attempt
1.19 =smoke
1.18 negro
1.17 =inhaler_fails
1.17 =wild_bite
1.17 electrocut
1.17 sin _ y
1.16 aunqu
1.16 se esta
1.13 =deformed
1.12 =cannot_breathe
1.12 =snake
1.12 =snake =snake_bad
1.12 me quier
1.11 =fever =immunosuppressed
1.11 negra
1.1 =jaw_locked
1.08 en _ mano
1.07 =animal_bite
1.07 =face_droop
1.07 =no_urine
1.05 =sugar_extreme
1.05 esta convulsion
1.05 sacudi
1.04 -sient
1.03 =at_rest =short_breath
1.03 mord
1.02 =means_mentioned =overdose_taken
1.02 =overdose_taken =using_word
1.01 =pregnant =vaginal_bleeding
1.01 y _ #11+
1 =every_one_of_them =suicidal
1 =new_confusion
1 =pregnant =water_broke
1 =sugar_extreme =sugar_very_high
1 =vision_loss
1 ^ _ apunalaron
1 apunalaron
0.99 =baby_still
0.99 =swelling_throat
0.98 =nail_word =swallowed_battery
0.98 =withdrawal
0.97 =amputated
0.97 he
0.96 #99+ y
0.96 =burn_any =burn_severity
0.96 en los
0.96 esta _ la
0.95 =burn_severity =swallowed_battery
0.95 =choking
0.95 y la
0.94 =dangerous_person =harm_others
0.94 estuv
0.93 =baby_quiet
0.93 fiebr y
0.93 no -sient
0.93 tan _ que
0.92 =bp_high =pregnant
0.92 =cannot_breathe =short_breath
0.92 =fever =many_days
0.92 =speech_garbled
0.92 y ahora
0.91 =chemical_word =eye_area
0.91 =chemical_word =eye_chemical
0.91 respirar
0.91 se tomo
0.9 -despiert
0.9 =cut_self =hanging_attempt
0.9 =hanging_attempt =wound
0.9 =pain_beyond
0.9 =turning_blue
0.9 las venas
0.9 venas
0.9 y _ sient
0.89 =burn_severity =unresponsive
0.89 =oxygen_low
0.89 =speech
0.89 ^ _ violaron
0.89 me violaron
0.89 trago _ pila
0.89 violaron
0.88 =clot_risk =fever
0.88 =confused
0.88 =severe_weakness
0.88 mordi un
0.87 =chemical_word
0.87 =days_many =fever
0.87 ^ _ como
0.87 calentur
0.87 los labi
0.86 creo
0.86 se _ una
0.86 y no
0.85 =head_injury
0.85 algo
0.85 como _ y
0.85 el _ le
0.85 mordi
0.85 salio el
0.84 =animal_bite =bite_bad
0.84 =bite_bad =co_words
0.84 =bp_high
0.84 =chest_lasting =pregnant
0.84 =rigors =rigors_hard
0.84 =rigors_hard
0.84 falta _ aire
0.84 falta el
0.84 me esta
0.83 =burn_severity =poison_swallowed
0.83 =dry_mouth
0.83 =means_mentioned =suicidal
0.83 =nail_word =snake
0.83 =skin_black
0.83 y _ falta
0.83 y _ y
0.83 y manch
0.82 -puedo
0.82 =burn_any =burn_big
0.82 =burn_big
0.82 =burn_big =burn_severity
0.82 =chemical_word =poison_swallowed
0.82 =days_many =water_broke
0.82 =eye_area =face_blisters
0.82 =face_blisters
0.82 la _ despu
0.82 me apunalaron
0.82 se trago
0.82 y veo
0.81 -respir
0.81 =baby_still =pregnant
0.81 ^ _ -sient
0.81 con _ y
0.81 creo que
0.81 matar
0.81 raro
0.81 y los
0.8 =baby =fever
0.8 =bluish =turning_blue
0.8 =burn_severity =chest_pressure
0.8 =calf =leg_swelling_one
0.8 =chest_any =chest_pressure
0.8 =chest_pressure
0.8 =fever =swelling
0.8 =pain_beyond =skin_black
0.8 =pierced_through
0.8 dano
0.8 descarg
0.8 dio _ descarg
0.8 el _ marca
0.8 no puedo
0.8 popo negra
0.8 un lado
0.8 y _ vomit
0.79 #99+ _ #99+
0.79 =bluish
0.79 =immunosuppressed
0.79 =vomiting =vomiting_blood
0.79 =vomiting_blood
0.79 dice que
0.79 dieron
0.79 estoy _ la
0.79 no -despiert
0.79 y _ corazon
0.78 =bleeding_heavy
0.78 =burn_severity =suicidal
0.78 de repent
0.78 falta
0.78 la vista
0.78 mi _ tomo
0.78 mordi una
0.78 repent
0.78 trago
0.78 y _ tiene
0.78 y tiene
0.77 =asthma =inhaler_fails
0.77 =burn_severity =no_urine
0.77 =confused =new_confusion
0.77 =hours_pain =sudden
0.77 =sugar_very_high
0.76 =belly_hit =head_injury
0.76 =bleeding_heavy =long_bleed
0.76 =leg_swelling_one =muscle_tear
0.76 =sudden
0.76 ^ _ mordi
0.76 ahora
0.76 mama se
0.76 mi amigo
0.76 se _ y
0.75 =child_got_pills
0.75 =ear_swollen
0.75 =head_danger =vomiting_blood
0.75 =postpartum_smell
0.75 =sleepless_days
0.75 =stab_shot =wound
0.75 ^ _ popo
0.75 como si
0.75 con #99+
0.75 esta _ y
0.75 estoy vomit
0.75 le _ el
0.75 pal
0.75 quemo
0.75 sin -dormir
0.75 una pila
0.74 -reconoc
0.74 =done_with_it
0.74 =fever =stiff_neck
0.74 =postpartum =postpartum_smell
0.74 =preterm_weeks =water_broke
0.74 de _ abuel
0.74 me falta
0.74 no -respir
0.74 perd
0.74 tiene el
0.73 =born_part
0.73 =calf =swelling
0.73 =diabetes =overdose_taken
0.73 =eye_area =shingles
0.73 =eye_hit_bad =vision_loss
0.73 =face_blisters =shingles
0.73 =hoarse =smoke
0.73 =water_broke
0.73 anticoagulant
0.73 hinch la
0.73 no _ -puedo
0.73 y _ -me
0.72 =birth_now
0.72 =birth_now =born_part
0.72 =carbon_monoxide
0.72 =carbon_monoxide =co_words
0.72 =self_harm_now
0.72 =short_breath
0.72 ^ tiene
0.72 horas
0.72 la _ no
0.72 la punta
0.72 tiene calentur
0.72 un clavo
0.71 -bien
0.71 =a_lot =vaginal_bleeding
0.71 =bite_bad =eye_pierced
0.71 =co_words =nail_word
0.71 =diabetes =eye_hit_bad
0.71 =eye_area =eye_pierced
0.71 =eye_pierced
0.71 despu _ la
0.71 dolor en
0.71 hacia
0.71 her
0.71 mor
0.71 se le
0.71 se quemo
0.71 y _ me
0.71 y hoy
0.71 y respir
0.7 =baby =baby_quiet
0.7 =baby_quiet =burn_severity
0.7 =bp_high =bp_very_high
0.7 =bp_very_high
0.7 =burn_severity =drowning
0.7 =burn_severity =fever
0.7 =cold_limb
0.7 =hurts_breathing
0.7 =long_bleed
0.7 =spreading
0.7 =swallow_trouble =wont_swallow
0.7 =wont_swallow
0.7 boca
0.7 corte _ venas
0.7 corte las
0.7 estoy mare
0.7 marca
0.7 metio
0.7 negro y
0.7 y tengo
0.7 ya _ quier
0.69 =fainted
0.69 =leg_swelling_one
0.69 =sugar_low =sugar_very_low
0.69 =sugar_very_low
0.69 =testicle
0.69 ^ _ puedo
0.69 ^ _ quier
0.69 ^ _ repent
0.69 con sangr
0.69 desmayar
0.69 las pastill
0.69 mi _ me
0.69 no _ respirar
0.69 no _ tragar
0.68 =bluish =burn_severity
0.68 =burn_severity =child_got_pills
0.68 =gradual_numb
0.68 =long_bleed =nail_word
0.68 =pain_any =testicle
0.68 =pain_any =vomiting
0.68 al _ y
0.68 en #11+
0.68 hacerm dano
0.68 metio una
0.68 no -veo
0.68 y dice
0.67 =amputated =limb_bleeds
0.67 =amputated =wound
0.67 =bite_bad =face_droop
0.67 =bruising =burn_severity
0.67 =burn_severity =face_droop
0.67 =co_alarm
0.67 =co_alarm =co_word
0.67 =co_alarm =co_words
0.67 =cut_self
0.67 =cut_self =wound
0.67 =fever =high_fever
0.67 =fever =rigors
0.67 =high_fever
0.67 =near_faint
0.67 ^ mord
0.67 apunalaron _ el
0.67 apunalaron en
0.67 corte _ punta
0.67 dejo de
0.67 el aire
0.67 punta _ dedo
0.67 punta del
0.67 quier _ ya
0.67 tylenol
0.66 =a_lot =vomiting
0.66 =again_fainted
0.66 =again_fainted =fainted
0.66 =allergen =rash
0.66 =allergen =swelling_throat
0.66 =chest_lasting =long_bleed
0.66 =collapsed_word
0.66 =collapsed_word =fainted
0.66 =confused =head_danger
0.66 =eye_hit_bad =vomiting
0.66 =shaking =withdrawal
0.66 aire
0.66 al respirar
0.66 anticoagulant y
0.66 con aceit
0.66 desplom
0.66 dio una
0.66 dormid
0.66 labi
0.66 no puede
0.66 pego
0.66 se desplom
0.66 y me
0.65 =allergen =poison_swallowed
0.65 =co_words =headache
0.65 =deep_burn
0.65 =liver_drug
0.65 ^ creo
0.65 desde _ manan
0.65 estoy _ y
0.65 hijo _ desmay
0.65 la vida
0.65 no _ -el
0.65 se _ fue
0.65 seman tiene
0.65 tragar
0.65 y _ el
0.65 y _ puedo
0.65 y se
0.64 =allergen =drug_named
0.64 =allergen =swelling_lips
0.64 =blurry_vision
0.64 =blurry_vision =chest_lasting
0.64 =choking =eye_hit_bad
0.64 =confused =speech_garbled
0.64 =done_with_it =suicidal
0.64 =drug_named
0.64 =fainted =vaginal_bleeding
0.64 =gangrene
0.64 =gangrene =pain_beyond
0.64 =gangrene =skin_black
0.64 =means_at_hand
0.64 =priapism
0.64 =rigors
0.64 =soaking_pad
0.64 ^ _ he
0.64 ator
0.64 horas y
0.64 me _ y
0.64 muy _ y
0.64 no -ha
0.64 no _ vivir
0.64 parar
0.64 puedo tragar
0.64 tomo anticoagulant
0.64 y _ fiebr
0.64 y _ le
0.64 y _ para
0.64 y estoy
0.64 y mi
0.63 =a_lot =soaking_pad
0.63 =bleeding_any =bleeding_heavy
0.63 =burn_severity =fell
0.63 =chemical_word =child_got_pills
0.63 =chest_pain =heart_condition
0.63 =hours_pain =young_baby
0.63 =valve_or_device
0.63 ^ _ voces
0.63 ^ estuv
0.63 como _ me
0.63 de tylenol
0.63 fuent y
0.63 la oreja
0.63 lado _ la
0.63 lado de
0.63 oreja
0.63 profund
0.63 puedo _ bien
0.63 puedo respirar
0.63 use
0.62 -lo
0.62 =baby =no_urine
0.62 =baby =unresponsive
0.62 =chest_lasting =dangerous_person
0.62 =eye_hit_bad =testicle
0.62 =fever =head_danger
0.62 =head_danger =new_confusion
0.62 =hours_pain =long_bleed
0.62 =sugar_low
0.62 acido
0.62 al bebe
0.62 amaneci
0.62 bebe _ un
0.62 creo _ se
0.62 del puent
0.62 hinch y
0.62 la boca
0.62 la cara
0.62 me _ morir
0.62 seman _ embaraz
0.62 seman de
0.62 sient como
0.62 tiene la
0.62 y dolor
0.61 -respond
0.61 -veo
0.61 =animal_bite =burn_severity
0.61 =animal_bite =wild_bite
0.61 =baby =bruising
0.61 =belly_word =stab_shot
0.61 =clot_risk =vaginal_bleeding
0.61 =coughs_blood
0.61 =during_exercise =head_danger
0.61 =eye_area =fall_any
0.61 =eye_hit =eye_pierced
0.61 =hallucinating
0.61 =leg_swelling_one =swelling
0.61 =muscle_tear =swelling
0.61 =pale_clammy
0.61 =seizure =seizure_repeat
0.61 =seizure_repeat
0.61 =swallow_trouble
0.61 cara y
0.61 escalofri
0.61 me va
0.61 respirar y
0.61 tan
0.61 trab
0.61 vida
0.6 -y
0.6 =again_fainted =chest_lasting
0.6 =again_fainted =hours_pain
0.6 =barking_stridor
0.6 =contractions =days_many
0.6 =contractions =pregnant
0.6 =contractions =preterm_weeks
0.6 =fever =uti
0.6 =pain_any =radiates_groin
0.6 =pregnant =seizure
0.6 =short_breath =swelling
0.6 =swelling =tongue_swollen
0.6 =swelling_lips =tongue_swollen
0.6 =tongue_swollen
0.6 =water_broke =waters_said
0.6 =waters_said
0.6 con _ de
0.6 confund
0.6 de _ oreja
0.6 humo
0.6 me mordi
0.6 medio
0.6 no _ -para
0.6 se _ esta
0.6 venen
0.59 -movers
0.59 =bleeding_any =long_bleed
0.59 =cold_limb =numb_any
0.59 =eye_hit_bad =pregnant
0.59 ^ encontr
0.59 abajo
0.59 casi no
0.59 cerr _ gargant
0.59 cerr la
0.59 clavo
0.59 convulsion y
0.59 corazon
0.59 en _ pecho
0.59 encontr
0.59 encontr a
0.59 hacerm
0.59 metio _ pila
0.59 puedo _ la
0.58 #11+ y
0.58 -despertar
0.58 =baby =young_baby
0.58 =belly_hit =days_many
0.58 =belly_hit =pregnant
0.58 =burn_severity =eye_area
0.58 =chest_lasting =elderly
0.58 =fall_any =fall_hard
0.58 =fall_hard
0.58 =fall_hard =hit_hard
0.58 =near_faint =racing_heart
0.58 =radiates_groin =testicle
0.58 =severe_weakness =weak_any
0.58 =shaking
0.58 =swelling =wound_infected
0.58 agua _ minut
0.58 aunqu este
0.58 cuchill
0.58 cuell _ y
0.58 dicen
0.58 dicen que
0.58 el cuell
0.58 el hueso
0.58 esta confund
0.58 hace una
0.58 horribl
0.58 hueso
0.58 humo y
0.58 la _ y
0.58 la barrig
0.58 me _ que
0.58 me dicen
0.58 para ratas
0.58 pecho y
0.58 se _ hinch
0.58 sin parar
0.58 un cuchill
0.58 venen _ ratas
0.58 venen para
0.58 y _ mareo
0.57 =animal_bite =co_words
0.57 =bite_bad =face_blisters
0.57 =bleeding_any =coughs_blood
0.57 =blood_thinner =head_injury
0.57 =burn_any
0.57 =burn_severity =cannot_breathe
0.57 =burn_severity =young_baby
0.57 =chest_lasting =suicidal
0.57 =coughs_blood =eye_hit_bad
0.57 =coughs_blood =vaginal_bleeding
0.57 =drowsy
0.57 =eye_area =hit_hard
0.57 =fainted =hours_pain
0.57 =fall_any =head_danger
0.57 =fall_any =head_injury
0.57 =hours_pain =suicidal
0.57 =limp_leg
0.57 =means_mentioned =nail_word
0.57 =swelling =swelling_now
0.57 =swelling_lips =swelling_now
0.57 =swelling_now
0.57 =vomiting =young_baby
0.57 a matar
0.57 ahorcar
0.57 bano
0.57 cayo _ en
0.57 dias y
0.57 embaraz _ no
0.57 esta _ en
0.57 hinchazon
0.57 ve
0.57 y
0.56 -ojo
0.56 -panal
0.56 -un
0.56 =a_lot =bleeding_any
0.56 =belly_hit =head_danger
0.56 =blind_one_eye
0.56 =blind_one_eye =vision_loss
0.56 =burn_severity =weak_one_side
0.56 =calf =clot_risk
0.56 =carbon_monoxide =every_one_of_them
0.56 =ear_pain =ear_swollen
0.56 =fever =rigors_hard
0.56 =light_hurts
0.56 =no_urine =vomiting_constantly
0.56 =racing_heart
0.56 =slow_heart
0.56 =swelling =swelling_throat
0.56 =swelling_throat =throat_closing
0.56 =throat_closing
0.56 =weak_legs
0.56 ^ _ esta
0.56 del dedo
0.56 dias sin
0.56 hace _ hora
0.56 la _ tan
0.56 la abuel
0.56 manos y
0.56 me _ dos
0.56 morir
0.56 no aguant
0.56 se _ el
0.56 tiene un
0.56 trae un
0.56 y _ un
0.56 y escalofri
0.55 #11+ _ de
0.55 =a_lot =cough
0.55 =abuse_danger =bite_bad
0.55 =baby_still =days_many
0.55 =baby_still =preterm_weeks
0.55 =burn_severity =co_words
0.55 =chemical_strong
0.55 =chest_lasting =speech_garbled
0.55 =confused =fever
0.55 =eye_hit_bad =radiates_groin
0.55 =head_danger =vomiting
0.55 =hours_pain =speech
0.55 =numb_any =saddle_numb
0.55 =pregnant =soaking_pad
0.55 =saddle_numb
0.55 =vomiting
0.55 ^ _ puse
0.55 ^ _ tome
0.55 a _ gente
0.55 balaz
0.55 chuec
0.55 del _ y
0.55 dieron _ balaz
0.55 el bebe
0.55 espos esta
0.55 estoy embaraz
0.55 fuert
0.55 mas de
0.55 me puse
0.55 no _ de
0.55 puse
0.55 tengo _ seman
0.55 tengo las
0.55 tieso y
0.55 un balaz
0.55 ve el
0.55 vomit como
0.55 y _ borros
0.55 y _ cuest
0.55 y _ puede
0.54 =abuse_danger =dangerous_person
0.54 =bleeding_heavy =not_clotting
0.54 =bleeding_heavy =vaginal_bleeding
0.54 =chest_lasting =preterm_weeks
0.54 =chest_lasting =unresponsive
0.54 =clot_risk =eye_hit_bad
0.54 =co_words =eye_hit_bad
0.54 =confused =hallucinating
0.54 =extreme_fever
0.54 =extreme_fever =fever
0.54 =extreme_fever =high_fever
0.54 =eye_hit_bad =sudden
0.54 =green_vomit
0.54 =green_vomit =phlegm
0.54 =green_vomit =vomiting
0.54 =head_danger =hit_hard
0.54 =leg_feet_swollen =short_breath
0.54 =long_bleed =not_clotting
0.54 =long_bleed =vomiting
0.54 =not_clotting
0.54 =pain_any =severe_pain
0.54 =phlegm =vomiting
0.54 =severe_pain
0.54 =weak_any
0.54 ^ _ embaraz
0.54 abuel no
0.54 amigo
0.54 desde la
0.54 marca _ de
0.54 matarm
0.54 ni
0.54 se desmay
0.54 tembl
0.54 trae
0.54 una hora
0.54 y _ confund
0.54 y _ no
0.53 # _ sin
0.53 -mueve
0.53 =car_crash =hit_by_car
0.53 =chemical_word =fall_any
0.53 =chemical_word =hit_hard
0.53 =cold_outside =drowning
0.53 =ear_swollen =swelling
0.53 =eye_red
0.53 =fainted =pregnant
0.53 =fever =short_breath
0.53 =hallucinating =withdrawal
0.53 =hit_by_car
0.53 =means_mentioned =self_harm_now
0.53 =one_side_belly =squeezing_word
0.53 =severe_headache
0.53 =wakes
0.53 =weak_one_side
0.53 ^ _ atropell
0.53 aceit
0.53 atropell
0.53 atropell _ carro
0.53 atropell un
0.53 cloro en
0.53 cosas
0.53 de _ fiebr
0.53 debaj
0.53 del _ despu
0.53 doble
0.53 me atropell
0.53 no -mueve
0.53 no _ -la
0.53 puso
0.53 repent no
0.53 trae _ cuchill
0.53 un carro
0.53 vomit
0.53 y _ duele
0.53 y casi
0.52 # _ no
0.52 # ano
0.52 =a_lot =clot_risk
0.52 =baby_still =chest_lasting
0.52 =bite_bad =fall_any
0.52 =bite_bad =light_hurts
0.52 =bleeding_any =pregnant
0.52 =carbon_monoxide =eye_hit_bad
0.52 =carbon_monoxide =headache
0.52 =carbon_monoxide =pain_any
0.52 =diabetes =head_danger
0.52 =eye_area =eye_chemical
0.52 =eye_chemical
0.52 =eye_hit_bad =object_stuck
0.52 =eye_hit_bad =severe_pain
0.52 =fainted =unresponsive
0.52 =head_danger =head_injury
0.52 =heart_condition =short_breath
0.52 =object_stuck
0.52 =pain_any =sudden
0.52 =rash =vaginal_bleeding
0.52 =rigors =shaking
0.52 =squeezing_word =vomiting
0.52 ^ _ amigo
0.52 abrio
0.52 corazon aceler
0.52 de _ no
0.52 desde ayer
0.52 el _ aceler
0.52 el _ se
0.52 incoherenci
0.52 la bebe
0.52 me hinch
0.52 no _ hablar
0.52 paranoic
0.52 puso _ y
0.52 tome _ paracetamol
0.52 tome un
0.52 y _ verde
0.52 ya _ el
0.51 -dormir y
0.51 -piern
0.51 =bite_bad =deformed
0.51 =bluish =lips_blue
0.51 =child_got_pills =overdose_taken
0.51 =confused =heat_exposure
0.51 =dangerous_person =hours_pain
0.51 =every_one_of_them =headache
0.51 =fall_hard =fell
0.51 =feels_incredible =sleepless_days
0.51 =fever =getting_worse
0.51 =lips_blue
0.51 =means_at_hand =means_mentioned
0.51 =severe_pain =testicle
0.51 aire y
0.51 antibiotic
0.51 cerr
0.51 corazon late
0.51 desmay
0.51 desmay _ veces
0.51 desmay dos
0.51 dice
0.51 el brazo
0.51 embaraz _ me
0.51 empeor
0.51 espald y
0.51 hinch
0.51 la _ fiebr
0.51 la maquin
0.51 lo _ de
0.51 maquin
0.51 me _ medio
0.51 minut
0.51 no -lo
0.51 nos
0.51 punta
0.51 que empeor
0.51 sangr y
0.51 tengo _ pantorrill
0.51 un mes
0.5 -sient _ -piern
0.5 =allergen =short_breath
0.5 =bite_bad =eye_bulge
0.5 =black_stool =dizzy
0.5 =burn_any =chemical_word
0.5 =burn_severity =hurts_breathing
0.5 =burn_severity =limp_leg
0.5 =chemical_strong =chemical_word
0.5 =chest_lasting =face_droop
0.5 =contractions
0.5 =eye_area =eye_bulge
0.5 =eye_area =eye_red
0.5 =eye_bulge
0.5 =eye_hit_bad =fever
0.5 =fainted =racing_heart
0.5 =fever =flank_pain
0.5 =fever =new_confusion
0.5 =fever =young_baby
0.5 =floppy_es
0.5 =head_injury =hit_hard
0.5 =heat_danger
0.5 =hours_pain =pregnant
0.5 =hours_pain =vision_loss
0.5 =legs_gone
0.5 =legs_gone =weak_legs
0.5 =pain_any =pale_clammy
0.5 =pleuritic
0.5 =severe_pain =squeezing_word
0.5 =soaking_pad =water_broke
0.5 ^ _ negra
0.5 de un
0.5 de una
0.5 desmay y
0.5 empez en
0.5 lleva
0.5 me fue
0.5 mordi _ vibor
0.5 no _ -reconoc
0.5 quimi y
0.5 tiene fiebr
0.5 tiene los
0.5 tose
0.5 vista
0.5 voy
0.5 voy a
0.5 y _ pegue
0.5 y vomit
0.49 #11+ _ se
0.49 -el -panal
0.49 =bite_bad =hit_hard
0.49 =bp_extreme
0.49 =bruising =lips_blue
0.49 =cannot_move_limb
0.49 =chest_lasting =speech
0.49 =chest_lasting =vision_loss
0.49 =child_got_pills =means_mentioned
0.49 =child_got_pills =using_word
0.49 =co_words =pain_any
0.49 =diabetes =vomiting
0.49 =dizzy =gas_smell
0.49 =fall_any =fell_baby
0.49 =fell_baby
0.49 =fell_baby =hit_hard
0.49 =fever =vaginal_bleeding
0.49 =fight_blow
0.49 =fight_blow =head_danger
0.49 =hernia_stuck =hernia_word
0.49 =hours_pain =nail_word
0.49 =irregular_heart
0.49 =nail_word =stab_shot
0.49 =radiates_groin =severe_pain
0.49 =stroke_said
0.49 =stroke_said =stroke_word
0.49 ahogo
0.49 anos se
0.49 arrib
0.49 de _ a
0.49 di a
0.49 dias _ -dormir
0.49 dieron _ punal
0.49 dieron una
0.49 el _ y
0.49 fuert que
0.49 ganas
0.49 ganas de
0.49 labi morad
0.49 lados
0.49 llora
0.49 me _ much
0.49 me _ sub
0.49 piern se
0.49 por _ lados
0.49 por todos
0.49 punal
0.49 se metio
0.49 sub
0.49 sub por
0.49 sud
0.49 todos lados
0.49 una punal
0.49 va _ por
0.49 va sub
0.49 y _ pal
0.48 -con _ -ojo
0.48 -el _ y
0.48 =abuse_danger =harm_others
0.48 =allergen =snake
0.48 =allergen =snake_bad
0.48 =allergen =tongue_swollen
0.48 =baby =baby_hot
0.48 =baby =baby_still
0.48 =baby_hot
0.48 =baby_hot =burn_severity
0.48 =baby_quiet =pregnant
0.48 =baby_still =burn_severity
0.48 =bite_bad =chemical_word
0.48 =bite_bad =eye_hit_bad
0.48 =bite_bad =hours_pain
0.48 =blurry_vision =eye_hit_bad
0.48 =carbon_monoxide =head_danger
0.48 =chest_lasting =clot_risk
0.48 =clot_risk =immunosuppressed
0.48 =eye_area =eye_hit_bad
0.48 =eye_hit_bad =fainted
0.48 =eye_hit_bad =jaw_locked
0.48 =eye_hit_bad =pale_clammy
0.48 =face_droop =speech
0.48 =face_droop =weak_one_side
0.48 =fell =fell_baby
0.48 =fever =postpartum
0.48 =fever =purple_rash
0.48 =fever =tick
0.48 =headache =severe_pain
0.48 =headache =vomiting
0.48 =nail_word =overdose_taken
0.48 =numb_any
0.48 =rash =tick
0.48 =snake =sting
0.48 =snake_bad =sting
0.48 =tearing
0.48 =urinary_stuck
0.48 ^ _ algo
0.48 ^ _ sangr
0.48 algo _ en
0.48 algo ator
0.48 aqui
0.48 ator en
0.48 atras
0.48 boca chuec
0.48 brazo
0.48 casi _ desmay
0.48 chapopot
0.48 chapopot y
0.48 chorr
0.48 coagul
0.48 cocin
0.48 como chapopot
0.48 desde _ y
0.48 fuert y
0.48 gris
0.48 he tom
0.48 hija de
0.48 la _ del
0.48 la _ le
0.48 la cocin
0.48 la voz
0.48 lado
0.48 lengu _ de
0.48 lengu despu
0.48 me dieron
0.48 me he
0.48 no _ -a
0.48 no _ y
0.48 novio
0.48 perdi _ vista
0.48 respirar bien
0.48 sient la
0.48 tengo _ ator
0.48 tengo algo
0.48 un _ me
0.48 va _ matar
0.48 voz
0.47 =abuse_danger =belly_hit
0.47 =belly_word =chest_lasting
0.47 =bite_bad =shingles
0.47 =bleeding_any =diarrhea
0.47 =bleeding_any =vomiting
0.47 =cannot_breathe =nail_word
0.47 =car_crash
0.47 =chest_lasting =new_confusion
0.47 =chest_lasting =no_urine
0.47 =diarrhea =eye_hit_bad
0.47 =diarrhea =rectal_blood
0.47 =diarrhea =vaginal_bleeding
0.47 =eye_chemical =fall_any
0.47 =eye_chemical =hit_hard
0.47 =eye_hit_bad =pleuritic
0.47 =fever =jaundice
0.47 =hernia
0.47 =hernia =hernia_word
0.47 =pain_any =pleuritic
0.47 =postpartum_smell =recent_surgery
0.47 =pregnant =severe_pain
0.47 =purple_word =turning_blue
0.47 ^ _ companer
0.47 ^ _ convulsion
0.47 ^ _ vecin
0.47 cada vez
0.47 companer
0.47 dejo
0.47 del ojo
0.47 estoy _ en
0.47 her de
0.47 luz
0.47 mi _ no
0.47 mover
0.47 mover el
0.47 much
0.47 no -respond
0.47 quier morir
0.47 testicul
0.47 tomo el
0.47 trago la
0.47 un _ tiene
0.47 y el
0.47 y esta
0.47 ya escribi
0.46 -corazon
0.46 -en -todo
0.46 -en _ -el
0.46 -todo -el
0.46 =a_lot =chest_lasting
0.46 =allergen =overdose_taken
0.46 =bleeding_any =bleeds_a_lot
0.46 =bleeds_a_lot
0.46 =blood_thinner =chest_lasting
0.46 =bp_extreme =bp_high
0.46 =bp_extreme =bp_very_high
0.46 =burn_severity =high_fever
0.46 =burn_severity =seizure
0.46 =clot_risk =leg_swelling_one
0.46 =co_words =head_danger
0.46 =confused =elderly
0.46 =confused =jaw_locked
0.46 =eye_hit_bad =long_bleed
0.46 =eye_hit_bad =overdose_taken
0.46 =fainted =head_danger
0.46 =fever =rash
0.46 =harm_others =suicidal
0.46 =head_danger =thirsty
0.46 =head_danger =unresponsive
0.46 =limb_injury =numb_any
0.46 =nail_word =seizure
0.46 =numb_any =weak_legs
0.46 =snake_bad
0.46 =soaking_pad =vaginal_bleeding
0.46 =thirsty =vomiting
0.46 abrir
0.46 agarr
0.46 bajar
0.46 cuell
0.46 dando
0.46 dando un
0.46 de #11+
0.46 en _ cabez
0.46 es _ y
0.46 esta _ un
0.46 esta dando
0.46 fue
0.46 la _ trab
0.46 mi corazon
0.46 muy debil
0.46 no _ -bien
0.46 no _ abrir
0.46 puedo abrir
0.46 tengo fiebr
0.46 tome
0.46 vomit verde
0.46 vomit y
0.46 y _ desmay
0.46 y _ muy
0.46 y _ sangr
0.45 -dia
0.45 =belly_hard =hernia_stuck
0.45 =belly_hit =fell
0.45 =belly_word =hernia_stuck
0.45 =bite_bad =fever
0.45 =bladder_bowel_loss
0.45 =blurry_vision =double_vision
0.45 =blurry_vision =pregnant
0.45 =burn_severity =drug_named
0.45 =dangerous_person
0.45 =days_many =hallucinating
0.45 =days_many =soaking_pad
0.45 =double_vision
0.45 =double_vision =eye_hit_bad
0.45 =elderly =new_confusion
0.45 =eye_hit_bad =hours_pain
0.45 =eye_hit_bad =moved_right
0.45 =eye_hit_bad =right_side
0.45 =face_droop =hours_pain
0.45 =moved_right =pain_any
0.45 =nail_word =swelling
0.45 =pain_any =right_side
0.45 =purple_rash =vaginal_bleeding
0.45 =squeezing_word =sudden
0.45 =swelling =swelling_lips
0.45 =swelling_lips
0.45 =very_fast_pulse
0.45 ^ hinchazon
0.45 a mi
0.45 bebe de
0.45 botell
0.45 cada
0.45 cloro
0.45 el corazon
0.45 el recto
0.45 en _ cost
0.45 esta en
0.45 esta pal
0.45 fiebr _ #11+
0.45 frasc _ tylenol
0.45 hija
0.45 la _ dura
0.45 le dieron
0.45 manch morad
0.45 mate
0.45 me revent
0.45 me voy
0.45 mi hija
0.45 much _ y
0.45 olor
0.45 pedaz
0.45 pego _ la
0.45 pego en
0.45 pico _ alacran
0.45 piso
0.45 popo _ negro
0.45 recto
0.45 revent
0.45 se _ revent
0.45 se pego
0.45 un frasc
0.45 vibor
0.45 y trae
0.45 y ve
0.44 -lo -puedo
0.44 -mi
0.44 =allergen =bite_bad
0.44 =baby =inconsolable
0.44 =belly_hit =preterm_weeks
0.44 =bleeding_any =head_danger
0.44 =bleeding_heavy =wound
0.44 =bleeds_a_lot =vaginal_bleeding
0.44 =blister_any =rash
0.44 =blister_word =rash
0.44 =burn_severity =vaginal_bleeding
0.44 =burn_severity =vomiting
0.44 =calf =stab_shot
0.44 =cannot_move_side
0.44 =cannot_move_side =weak_one_side
0.44 =cold_limb =limb_cold_pale
0.44 =cold_limb =limb_injury
0.44 =cough =drowning
0.44 =days_many =hours_pain
0.44 =eye_hit_bad =severe_headache
0.44 =fall_any =fall_height
0.44 =fall_hard =fall_height
0.44 =fall_height
0.44 =fall_height =hit_hard
0.44 =headache =severe_headache
0.44 =heat_danger =heat_exposure
0.44 =limb_cold_pale
0.44 =long_bleed =vomiting_constantly
0.44 =pain_any =severe_headache
0.44 =severe_headache =sudden
0.44 =withdrawal =young_baby
0.44 ^ _ cohet
0.44 ^ _ debaj
0.44 abrir la
0.44 apret
0.44 ayer y
0.44 barrig
0.44 cohet
0.44 duele _ la
0.44 el pecho
0.44 esta vomit
0.44 fiebr _ de
0.44 fria
0.44 fria y
0.44 fuert de
0.44 hinch _ lengu
0.44 la mano
0.44 mano
0.44 me tome
0.44 noch
0.44 pistol
0.44 respir muy
0.44 tiene #11+
0.44 y _ dolor
0.43 -mueve -el
0.43 -sient -las
0.43 =a_lot =fever
0.43 =bite_bad =eye_red
0.43 =chest_lasting =squeezing_word
0.43 =chest_lasting =trunk_pain
0.43 =clot_risk =pain_any
0.43 =co_word
0.43 =co_word =co_words
0.43 =every_one_of_them =no_urine
0.43 =eye_area =jaundice
0.43 =eye_hit_bad =vaginal_bleeding
0.43 =fever
0.43 =green_vomit =head_danger
0.43 =head_danger =phlegm
0.43 =legs_gone =numb_any
0.43 =long_bleed =pale_clammy
0.43 =nail_word =short_breath
0.43 =no_urine =vomiting
0.43 =skin_peeling
0.43 =vaginal_bleeding
0.43 a _ mama
0.43 contraccion
0.43 de _ cara
0.43 de _ mes
0.43 el _ izquierd
0.43 el popo
0.43 embaraz _ de
0.43 empez
0.43 encog _ piern
0.43 hirv
0.43 inflam
0.43 la casa
0.43 los _ amarill
0.43 los _ dormid
0.43 mi novio
0.43 monox
0.43 morad
0.43 nino _ trago
0.43 ojos amarill
0.43 papa se
0.43 perro le
0.43 quier _ la
0.43 roja y
0.43 se _ por
0.43 sobre #99+
0.43 tir
0.43 un testicul
0.43 y confund
0.43 y le
0.42 #11+ _ y
0.42 -me -para
0.42 =appendix_said
0.42 =baby =many_days
0.42 =bite_bad =burn_severity
0.42 =bleeding_any =burn_severity
0.42 =bleeding_any =eye_hit_bad
0.42 =bleeding_any =vaginal_bleeding
0.42 =blood_thinner
0.42 =blurry_vision =days_many
0.42 =burn_severity =means_mentioned
0.42 =chest_lasting =headache
0.42 =chest_lasting =overdose_taken
0.42 =co_words =every_one_of_them
0.42 =cold_limb =deep_burn
0.42 =cold_limb =frostbite
0.42 =cough =coughs_blood
0.42 =cough =short_breath
0.42 =deep_burn =frostbite
0.42 =deep_burn =limb_cold_pale
0.42 =dizzy =eye_hit_bad
0.42 =drowsy =numb_any
0.42 =fever =light_hurts
0.42 =frostbite
0.42 =frostbite =limb_cold_pale
0.42 =head_danger =sugar_very_high
0.42 =hit_hard =numb_any
0.42 =long_bleed =pain_any
0.42 =mania_psychosis
0.42 =nail_word =poison_swallowed
0.42 =pain_any =sweating
0.42 =phlegm =water_broke
0.42 =poison_swallowed =swallowed_battery
0.42 =speech =speech_garbled
0.42 =sugar_very_high =vomiting
0.42 ^ recien
0.42 abajo _ la
0.42 alarm _ monox
0.42 amaneci con
0.42 apendic
0.42 bebe _ la
0.42 bebe no
0.42 cabez y
0.42 de sangrar
0.42 dicen _ mate
0.42 el apendic
0.42 el piso
0.42 en un
0.42 hija esta
0.42 hinchan _ labi
0.42 inconscient
0.42 la quij
0.42 me _ como
0.42 me _ tanto
0.42 mi companer
0.42 mordi _ perro
0.42 muy dorm
0.42 pie negro
0.42 que mate
0.42 se _ inflam
0.42 tengo ronch
0.42 todos
0.42 y una
0.42 ya _ todo
0.41 #99+ _ me
0.41 -al
0.41 -un -ojo
0.41 =a_lot =head_danger
0.41 =a_lot =hours_pain
0.41 =abuse_danger =attacks_me
0.41 =attacks_me
0.41 =attacks_me =belly_hit
0.41 =baby =floppy_es
0.41 =baby =vomiting
0.41 =baby_quiet =chest_lasting
0.41 =burn_severity =fall_any
0.41 =burn_severity =floppy_es
0.41 =burn_severity =jelly_stool
0.41 =burn_severity =mania_psychosis
0.41 =burn_severity =pregnant
0.41 =cannot_breathe =choking
0.41 =choking =short_breath
0.41 =collapsed_word =heat_exposure
0.41 =eye_hit_bad =upper_belly_pain
0.41 =fainted =heat_exposure
0.41 =fever =pain_any
0.41 =one_side_belly =severe_pain
0.41 =pain_any =upper_belly_pain
0.41 =pale_clammy =radiates
0.41 =postpartum =wound_open
0.41 =postpartum_smell =wound_infected
0.41 =postpartum_smell =wound_open
0.41 =recent_surgery =wound_open
0.41 =rigors =withdrawal
0.41 =spreading =swelling
0.41 =swelling
0.41 =upper_belly_pain
0.41 =wound_open
0.41 ^ _ dieron
0.41 ^ _ pego
0.41 ^ culebrill
0.41 ^ inhal
0.41 a _ hijo
0.41 anoch y
0.41 boca _ y
0.41 camaron
0.41 de _ me
0.41 dias tiene
0.41 estam
0.41 hija _ #
0.41 inhal
0.41 la mitad
0.41 le _ en
0.41 me pego
0.41 mi _ estuv
0.41 mitad
0.41 mordi _ murcielag
0.41 murcielag
0.41 pecho
0.41 rap y
0.41 tiene _ ojos
0.41 todos en
0.41 un murcielag
0.41 un ruido
0.41 veo
0.41 y _ brazo
0.4 #11+ minut
0.4 -el -dia
0.4 -la -nariz
0.4 -nariz
0.4 -orin
0.4 -todo _ -dia
0.4 =a_lot =bleeding_heavy
0.4 =allergen =many_stings
0.4 =baby_quiet =days_many
0.4 =bite_bad
0.4 =bleeding_any =soaking_pad
0.4 =bleeding_any =vomiting_blood
0.4 =bleeding_heavy =eye_hit_bad
0.4 =burn_severity =chest_any
0.4 =burn_severity =many_days
0.4 =burn_severity =new_baby
0.4 =burn_severity =screams_in_bouts
0.4 =chest_any
0.4 =days_many =wound
0.4 =done_with_it =goodbye_note
0.4 =drooling
0.4 =eye_hit_bad =sweating
0.4 =eye_hit_bad =vomiting_blood
0.4 =fell =limp_leg
0.4 =goodbye_note
0.4 =goodbye_note =suicidal
0.4 =head_danger =near_faint
0.4 =head_danger =vaginal_bleeding
0.4 =heart_condition
0.4 =many_stings
0.4 =many_stings =sting
0.4 =means_at_hand =suicidal
0.4 =pale_clammy =sweating
0.4 =purple_word
0.4 =screams_in_bouts
0.4 =severe_pain =suicidal
0.4 =stiff_neck
0.4 =sweating
0.4 =tearing_trunk
0.4 =vaginal_bleeding =vomiting
0.4 =vaginal_bleeding =vomiting_blood
0.4 alacran y
0.4 cara
0.4 confund y
0.4 de desped
0.4 desped
0.4 dosis de
0.4 es negro
0.4 esta muy
0.4 estoy _ debil
0.4 estoy sangr
0.4 fuent
0.4 hablar bien
0.4 la fuent
0.4 la gargant
0.4 las _ se
0.4 late _ #99+
0.4 late a
0.4 le _ las
0.4 mano y
0.4 no
0.4 no _ -orin
0.4 no para
0.4 picaron much
0.4 piel _ y
0.4 pila del
0.4 poder
0.4 popo es
0.4 puent
0.4 que estoy
0.4 salio _ hueso
0.4 sangr
0.4 sin poder
0.4 tengo _ de
0.4 trago una
0.4 van
0.4 vomitar
0.4 y _ labi
0.4 y _ mare
0.4 y _ por
0.4 y es
0.39 -del
0.39 -mueva
0.39 -que
0.39 -que _ -mueva
0.39 -sent
0.39 -ya
0.39 =baby =cannot_breathe
0.39 =barking_stridor =hurts_breathing
0.39 =belly_hit
0.39 =belly_hit =eye_area
0.39 =belly_hit =numb_any
0.39 =bite_bad =dystonia
0.39 =bite_bad =new_medicine
0.39 =bladder_bowel_loss =urinary_stuck
0.39 =burn_severity =hit_hard
0.39 =cannot_breathe =inhaler_fails
0.39 =chest_lasting =dry_mouth
0.39 =dystonia
0.39 =dystonia =new_medicine
0.39 =eye_hit_bad =fight_blow
0.39 =eye_hit_bad =wound_infected
0.39 =fall_any =pregnant
0.39 =flank_pain =severe_pain
0.39 =floppy_es =wont_feed
0.39 =hit_hard =pregnant
0.39 =irregular_heart =racing_heart
0.39 =jaw_locked =pain_any
0.39 =mouth_sores
0.39 =mouth_sores =rash
0.39 =postpartum =wound_infected
0.39 =postpartum_smell =wound
0.39 =suicidal =using_word
0.39 ^ cort
0.39 abeja y
0.39 anoch _ me
0.39 bebe _ de
0.39 bebe dejo
0.39 companer se
0.39 con ampoll
0.39 de embaraz
0.39 dedo _ la
0.39 del _ negro
0.39 dolor fuert
0.39 encontr _ mi
0.39 esta _ #11+
0.39 falta _ el
0.39 hinch no
0.39 la _ esta
0.39 la _ me
0.39 maread
0.39 me _ cerr
0.39 me salen
0.39 me tuerc
0.39 mi _ dejo
0.39 mi _ embaraz
0.39 no _ orinar
0.39 que _ ten
0.39 que el
0.39 quier tirar
0.39 quier vivir
0.39 quimi
0.39 ruido
0.39 sangr por
0.39 se _ tuerc
0.39 se como
0.39 ten
0.39 tirar
0.39 tuerc
0.39 una _ y
0.39 vivir
0.39 y _ -despiert
0.38 # _ de
0.38 -nada
0.38 =allergen =skin_peeling
0.38 =belly_pain =severe_pain
0.38 =bleeding_any
0.38 =bruising =fever
0.38 =burn_severity =face_blisters
0.38 =burn_severity =overdose_taken
0.38 =carbon_monoxide =squeezing_word
0.38 =chest_lasting =drowning
0.38 =chest_lasting =jaundice
0.38 =chest_lasting =priapism
0.38 =chest_lasting =rash
0.38 =confused =dangerous_person
0.38 =confused =muscle_cramps
0.38 =drug_named =skin_peeling
0.38 =eye_hit_bad =hernia_stuck
0.38 =eye_hit_bad =light_hurts
0.38 =eye_hit_bad =priapism
0.38 =eye_hit_bad =soaking_pad
0.38 =hallucinating =young_baby
0.38 =head_danger =limb_injury
0.38 =hernia_stuck =pain_any
0.38 =jaw_locked =muscle_cramps
0.38 =light_hurts =pain_any
0.38 =long_bleed =priapism
0.38 =muscle_cramps
0.38 =retractions
0.38 =squeezing_word =testicle
0.38 =sudden =vision_loss
0.38 ^ lo
0.38 ^ suena
0.38 acabar _ todo
0.38 adelant
0.38 bebe _ dos
0.38 como cafe
0.38 con todo
0.38 cuell con
0.38 debil
0.38 derech
0.38 detr
0.38 detr _ la
0.38 detr de
0.38 el garag
0.38 en _ garag
0.38 ereccion
0.38 fiebr _ escalofri
0.38 garag
0.38 garag y
0.38 le
0.38 llevo dos
0.38 los muscul
0.38 mi _ late
0.38 monox y
0.38 mor y
0.38 mucho _ y
0.38 pastill _ dormir
0.38 puede
0.38 pulso y
0.38 que me
0.38 queme con
0.38 quemo la
0.38 se _ clavo
0.38 tengo _ piern
0.38 y _ ojos
0.38 y _ tembl
0.38 y muy
0.37 -no
0.37 -orino
0.37 -piern despu
0.37 =a_lot =bleeds_a_lot
0.37 =baby =days_many
0.37 =baby =green_vomit
0.37 =baby =head_danger
0.37 =bite_bad =one_eye
0.37 =bite_bad =swelling
0.37 =bleeding_any =cough
0.37 =bleeding_any =dizzy
0.37 =bleeding_heavy =bleeds_a_lot
0.37 =bleeding_heavy =soaking_pad
0.37 =burn_severity =harm_others
0.37 =burn_severity =turning_blue
0.37 =burn_severity =using_word
0.37 =chest_any =squeezing_word
0.37 =chest_lasting =racing_heart
0.37 =chest_lasting =wakes
0.37 =confused =rigors
0.37 =confused =shaking
0.37 =cough =smoke
0.37 =cough =vaginal_bleeding
0.37 =deformed =fall_any
0.37 =dizzy =vaginal_bleeding
0.37 =ear_swollen =eye_hit_bad
0.37 =ear_swollen =pain_any
0.37 =eye_area =one_eye
0.37 =eye_area =pain_any
0.37 =eye_hit_bad =fall_any
0.37 =eye_hit_bad =near_faint
0.37 =eye_hit_bad =one_eye
0.37 =fall_any =heat_exposure
0.37 =fever =hip_hurts
0.37 =heat_exposure =hit_hard
0.37 =leg_swelling_one =pain_any
0.37 =light_hurts =stiff_neck
0.37 =nail_word =snake_bad
0.37 =nail_word =vision_loss
0.37 =one_eye
0.37 =purple_rash
0.37 =purple_rash =rash
0.37 =radiates =spreading
0.37 ^ _ padrastr
0.37 ^ _ quitaron
0.37 ano
0.37 boca y
0.37 carta _ desped
0.37 carta de
0.37 del antibiotic
0.37 despert
0.37 despu _ antibiotic
0.37 dos _ y
0.37 esta _ azul
0.37 esta pon
0.37 hueso de
0.37 los #
0.37 me _ del
0.37 me _ desmayar
0.37 me quitaron
0.37 molest _ luz
0.37 molest la
0.37 muy mal
0.37 no -orino
0.37 padrastr
0.37 panza y
0.37 pegue en
0.37 pico una
0.37 pon
0.37 pon azul
0.37 por _ brazo
0.37 que _ se
0.37 quitaron
0.37 respir _ rap
0.37 sangr mucho
0.37 sangrar
0.37 se _ pon
0.37 sient _ mal
0.37 sient desmayar
0.37 tan fuert
0.37 toall
0.37 tomo
0.37 una convulsion
0.37 y _ -sient
0.36 # seman
0.36 #11+ con
0.36 -la
0.36 -me -puedo
0.36 -me _ -de
0.36 -me _ y
0.36 -para
0.36 =abuse_danger =chest_lasting
0.36 =abuse_danger =hours_pain
0.36 =adrenal
0.36 =baby =grunting
0.36 =baby =wont_feed
0.36 =back_pain =fever
0.36 =battery_word
0.36 =battery_word =nail_word
0.36 =battery_word =swallowed_battery
0.36 =belly_hard
0.36 =belly_hard =belly_word
0.36 =bite_bad =burned_hand
0.36 =bite_bad =weak_one_side
0.36 =blood_streak =pregnant
0.36 =bluish =bruising
0.36 =born_part =burn_severity
0.36 =burn_severity =grunting
0.36 =burn_severity =wont_feed
0.36 =calf =cold_limb
0.36 =calf =eye_hit_bad
0.36 =calf =limb_cold_pale
0.36 =chest_lasting =chest_pressure
0.36 =chest_lasting =new_baby
0.36 =chest_pain
0.36 =chest_pain =pale_clammy
0.36 =clot_risk =hours_pain
0.36 =deformed =fell
0.36 =done_with_it =means_at_hand
0.36 =done_with_it =means_mentioned
0.36 =eye_hit_bad =nausea
0.36 =eye_hit_bad =worst_ever
0.36 =fainted =near_faint
0.36 =fall_any =severe_weakness
0.36 =fall_hard =fell_baby
0.36 =fever =radiates
0.36 =grunting
0.36 =harm_others =mania_psychosis
0.36 =head_danger =rash
0.36 =head_danger =severe_headache
0.36 =hit_hard =severe_weakness
0.36 =inhaler_fails =short_breath
0.36 =irregular_heart =near_faint
0.36 =moved_right =one_side_belly
0.36 =nausea =pain_any
0.36 =one_side_belly =pregnant
0.36 =one_side_belly =right_side
0.36 =pain_any =worst_ever
0.36 =pregnant =squeezing_word
0.36 =severe_weakness =weak_one_side
0.36 =swelling =testicle
0.36 =worst_ever
0.36 ^ _ anticoagulant
0.36 ahora me
0.36 alucin
0.36 ataqu
0.36 cafe mol
0.36 como _ mol
0.36 corte la
0.36 del control
0.36 demasiad pastill
0.36 dias _ con
0.36 el _ desde
0.36 el _ sient
0.36 empuj
0.36 empuj hacia
0.36 en _ ojos
0.36 esta roja
0.36 hace _ ruido
0.36 hijo _ la
0.36 la her
0.36 le _ a
0.36 llora sin
0.36 me _ quitar
0.36 me apriet
0.36 me cuest
0.36 me salio
0.36 mol
0.36 nino _ cayo
0.36 orinar desde
0.36 paracetamol
0.36 pila _ control
0.36 pila chiquit
0.36 pistol en
0.36 puedo orinar
0.36 que _ dicen
0.36 quier _ tengo
0.36 quier quitar
0.36 quimi _ tengo
0.36 quitar _ vida
0.36 respir
0.36 ruido _ al
0.36 se _ quedo
0.36 se _ torci
0.36 sient _ si
0.36 tiene diarre
0.36 tomar _ y
0.36 tome _ las
0.36 tome demasiad
0.36 un _ esta
0.36 un perro
0.36 una _ chiquit
0.36 vivir tengo
0.36 voces
0.36 voces _ me
0.36 voces que
0.36 vomit _ cafe
0.36 vomit _ parar
0.36 vomit sin
0.36 y _ que
0.36 y _ quier
0.36 y alucin
0.35 -contest
0.35 -levantar
0.35 -lo _ -levantar
0.35 -suda
0.35 =a_lot =drowning
0.35 =a_lot =eye_hit_bad
0.35 =allergen =hives
0.35 =at_rest =cough
0.35 =barking_stridor =cholinergic
0.35 =barking_stridor =drooling
0.35 =belly_pain =chest_lasting
0.35 =bite_bad =head_danger
0.35 =bladder_bowel_loss =chest_lasting
0.35 =bladder_bowel_loss =numb_any
0.35 =bladder_bowel_loss =urinary_stuck_long
0.35 =burn_any =child_scald
0.35 =burn_severity =fell_baby
0.35 =burn_severity =pale_clammy
0.35 =burn_severity =severe_pain
0.35 =cannot_breathe =drowning
0.35 =cannot_breathe =retractions
0.35 =chest_lasting =pale_clammy
0.35 =chest_lasting =urinary_stuck
0.35 =chest_lasting =urinary_stuck_long
0.35 =child_got_pills =nail_word
0.35 =child_scald
0.35 =days_many =waters_said
0.35 =days_many =wont_feed
0.35 =diabetes =pain_beyond
0.35 =diabetes =pale_clammy
0.35 =diabetes =skin_black
0.35 =diabetes =sweating
0.35 =drug_named =rash
0.35 =eye_hit_bad =numb_any
0.35 =fever =headache
0.35 =head_injury =vomiting
0.35 =hernia =hernia_stuck
0.35 =hip_hurts =numb_any
0.35 =jaw_locked =squeezing_word
0.35 =jaw_locked =throat_sore
0.35 =moved_right =squeezing_word
0.35 =numb_any =pain_any
0.35 =possible_fracture =wound_infected
0.35 =pregnant =waters_said
0.35 =preterm_weeks =waters_said
0.35 =right_side =squeezing_word
0.35 =short_breath =valve_or_device
0.35 =urinary_stuck =urinary_stuck_long
0.35 =urinary_stuck_long
0.35 ^ _ -veo
0.35 ^ hago
0.35 a luz
0.35 ahora _ duele
0.35 alacran _ se
0.35 bebe hace
0.35 cabez _ el
0.35 cada _ minut
0.35 corazon y
0.35 de monox
0.35 duele mucho
0.35 en _ estomag
0.35 esta gris
0.35 falta mas
0.35 fiebr _ los
0.35 fiebr de
0.35 fuert _ me
0.35 habla _ y
0.35 la alberc
0.35 mas _ aire
0.35 mas el
0.35 matar a
0.35 mes tiene
0.35 muchisim
0.35 no -suda
0.35 pal y
0.35 pecho _ la
0.35 puede hablar
0.35 que _ a
0.35 quemo con
0.35 se _ puso
0.35 se puso
0.35 sol y
0.35 sud frio
0.35 tembl y
0.35 toser
0.35 una vibor
0.35 y _ los
0.35 y sud
0.34 -bebe -movers
0.34 -hace -nada
0.34 -las
0.34 -sentir
0.34 =a_lot =nail_word
0.34 =allergen =swelling
0.34 =belly_hard =eye_hit_bad
0.34 =belly_hard =pain_any
0.34 =belly_pain =pregnant
0.34 =belly_word =severe_pain
0.34 =bladder_bowel_loss =weak_legs
0.34 =bleeding_any =fainted
0.34 =blood_thinner =vaginal_bleeding
0.34 =chest_any =pale_clammy
0.34 =chest_lasting =drowsy
0.34 =chest_lasting =head_injury
0.34 =drowsy =no_urine
0.34 =ear_swollen =fever
0.34 =eye_hit_bad =swelling
0.34 =fainted =head_injury
0.34 =feels_incredible
0.34 =fever =vomiting
0.34 =flank_pain =squeezing_word
0.34 =half_body
0.34 =high_fever =rigors
0.34 =hurts_breathing =pleuritic
0.34 =jaw_arm_sweat =pale_clammy
0.34 =limb_cold_pale =numb_any
0.34 =low_temp
0.34 =severe_pain =sudden
0.34 =skin_infection =swelling
0.34 =throat_tight
0.34 ^ _ hija
0.34 ^ tome
0.34 agua
0.34 agua un
0.34 azucar esta
0.34 barrig dura
0.34 cada _ que
0.34 cal
0.34 cal en
0.34 casi
0.34 cayo de
0.34 con _ sierr
0.34 de _ bebe
0.34 desde _ dias
0.34 desmay _ me
0.34 dice _ ya
0.34 dolor _ el
0.34 en _ noch
0.34 es diabetic
0.34 esta _ no
0.34 esta tembl
0.34 fiebr
0.34 fiebr alta
0.34 hace dias
0.34 lados y
0.34 las noch
0.34 le subio
0.34 me ahogo
0.34 mi _ esta
0.34 mi primo
0.34 primo
0.34 puso azul
0.34 que _ ahogo
0.34 que _ no
0.34 que ya
0.34 se _ azul
0.34 se corto
0.34 sin -sentir
0.34 todos _ y
0.34 un ojo
0.34 ve borros
0.34 vez que
0.34 vomit sangr
0.34 y _ despu
0.34 y _ raro
0.33 # minut
0.33 -hablar
0.33 -veo _ -un
0.33 =allergen =hives_all
0.33 =baby =bluish
0.33 =baby =dry_mouth
0.33 =belly_hit =belly_word
0.33 =belly_hit =bite_bad
0.33 =belly_hit =blood_thinner
0.33 =bite_bad =tia_resolved
0.33 =bite_bad =vaginal_bleeding
0.33 =bladder_bowel_loss =eye_hit_bad
0.33 =bladder_bowel_loss =pain_any
0.33 =bleeding_any =not_clotting
0.33 =bleeding_any =spits_clots
0.33 =bleeding_any =wound
0.33 =blister_any =burn_any
0.33 =blister_word =burn_any
0.33 =bp_high =eye_hit_bad
0.33 =burn_any =rash
0.33 =burn_severity =chemical_word
0.33 =burn_severity =dry_mouth
0.33 =burn_severity =squeezing_word
0.33 =cancer_history =fever
0.33 =cancer_history =immunosuppressed
0.33 =carbon_monoxide =nausea
0.33 =chest_lasting =contractions
0.33 =chest_lasting =eye_hit_bad
0.33 =chest_lasting =fainted
0.33 =clot_risk =swelling
0.33 =co_words =nausea
0.33 =co_words =vomiting
0.33 =contractions =hours_pain
0.33 =copd
0.33 =days_many =postpartum_smell
0.33 =days_many =severe_pain
0.33 =dry_mouth =no_urine
0.33 =eye_area =eye_hit
0.33 =eye_area =swallowed_battery
0.33 =eye_hit
0.33 =eye_hit_bad =hit_hard
0.33 =eye_hit_bad =nail_word
0.33 =eye_hit_bad =spits_clots
0.33 =fall_any =numb_any
0.33 =feels_sleepy
0.33 =flank_pain =head_danger
0.33 =green_vomit =young_baby
0.33 =head_danger =no_urine
0.33 =head_danger =racing_heart
0.33 =heat_exposure =speech_garbled
0.33 =hernia_stuck
0.33 =moved_right
0.33 =radiates_groin
0.33 =right_side
0.33 =rigors =uti
0.33 =self_harm_now =suicidal
0.33 =spits_clots
0.33 =spits_clots =vaginal_bleeding
0.33 =wound_infected
0.33 ^ _ epoc
0.33 ^ di
0.33 a hacer
0.33 adentr
0.33 ahog
0.33 ahog con
0.33 alrededor
0.33 ano no
0.33 bebe _ #11+
0.33 calient
0.33 calient y
0.33 comer camaron
0.33 de _ camaron
0.33 de _ del
0.33 desde _ una
0.33 desmay _ el
0.33 desmayar _ el
0.33 di _ luz
0.33 dias vomit
0.33 dolor _ la
0.33 en _ lado
0.33 epoc
0.33 esta ahog
0.33 estam maread
0.33 falta la
0.33 fiebr _ no
0.33 gente
0.33 hijo _ le
0.33 hunden
0.33 hunden _ costill
0.33 hunden las
0.33 infeccion _ oido
0.33 la vejig
0.33 le hunden
0.33 mandibul y
0.33 mosc
0.33 nino comio
0.33 ojos _ desde
0.33 para _ sangrar
0.33 pero esta
0.33 piern esta
0.33 se _ ahog
0.33 se _ hunden
0.33 sent
0.33 todos _ la
0.33 tosi sangr
0.33 un _ hinch
0.33 vejig
0.33 vez _ fiebr
0.33 voy _ hacer
0.33 y _ morad
0.33 y sarpull
0.33 y tose
0.32 # _ se
0.32 -le _ -la
0.32 -me _ -parar
0.32 -parar
0.32 -podem
0.32 -puedo -parar
0.32 -saliv
0.32 =a_lot =headache
0.32 =a_lot =postpartum
0.32 =baby =harm_others
0.32 =baby_quiet =baby_still
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =back_pain =severe_pain
0.32 =belly_hit =deformed
0.32 =belly_hit =heat_exposure
0.32 =belly_word =burn_severity
0.32 =bite_bad =burn_any
0.32 =bite_bad =burn_big
0.32 =bite_bad =vision_loss
0.32 =bleeding_any =clot_risk
0.32 =bleeding_any =days_many
0.32 =blurry_vision =pain_any
0.32 =burn_severity =long_bleed
0.32 =burn_severity =retractions
0.32 =chest_any =sweating
0.32 =chest_lasting =immunosuppressed
0.32 =chest_lasting =nail_word
0.32 =chest_lasting =wont_go_away
0.32 =choking =object_stuck
0.32 =cholinergic
0.32 =co_words =gas_smell
0.32 =confused =withdrawal
0.32 =every_one_of_them =fever
0.32 =eye_area =rash
0.32 =eye_area =vision_loss
0.32 =eye_hit_bad =saddle_numb
0.32 =fever =kidney_infection
0.32 =fever =one_side_belly
0.32 =fever =postpartum_smell
0.32 =fever =shaking
0.32 =flank_pain =numb_any
0.32 =flank_pain =saddle_numb
0.32 =gas_smell
0.32 =hip_hurts =saddle_numb
0.32 =inhaler_fails =squeezing_word
0.32 =jaw_arm_sweat
0.32 =kidney_infection
0.32 =kidney_infection =uti
0.32 =long_bleed =weak_one_side
0.32 =long_bleed =wont_go_away
0.32 =nail_word =radiates
0.32 =nail_word =sting
0.32 =nail_word =weak_one_side
0.32 =near_faint =pain_any
0.32 =no_urine =young_baby
0.32 =not_looking
0.32 =numb_any =radiates
0.32 =one_eye =vision_loss
0.32 =pain_any =saddle_numb
0.32 =pain_any =vaginal_bleeding
0.32 =pain_beyond =wound_infected
0.32 =radiates =saddle_numb
0.32 =skin_black =wound_infected
0.32 =spreading =wound_infected
0.32 =swelling =young_baby
0.32 =swelling_lips =swelling_throat
0.32 =swelling_throat =tongue_swollen
0.32 =wont_go_away
0.32 ^ _ profund
0.32 a _ derech
0.32 a desmayar
0.32 anticongelant
0.32 arrib _ la
0.32 atras y
0.32 cabez _ una
0.32 caida
0.32 chapopot _ me
0.32 cocin y
0.32 coralill
0.32 corazon _ me
0.32 de _ caida
0.32 del brazo
0.32 derram
0.32 dias _ no
0.32 doble y
0.32 el testicul
0.32 embaraz _ convulsion
0.32 empez de
0.32 en _ rinon
0.32 error
0.32 esta
0.32 hace _ horas
0.32 hace un
0.32 hija _ el
0.32 hijo _ quemo
0.32 infeccion _ los
0.32 la _ chuec
0.32 la caida
0.32 la derech
0.32 manch
0.32 marca #11+
0.32 no _ -podem
0.32 no _ quita
0.32 no se
0.32 ojos y
0.32 para _ en
0.32 para hoy
0.32 por error
0.32 recien
0.32 se _ anticongelant
0.32 se quita
0.32 sient el
0.32 tengo _ corazon
0.32 tengo _ pastill
0.32 tengo calentur
0.32 terribl
0.32 tiene _ labi
0.32 todas las
0.32 tomo anticongelant
0.32 trab y
0.32 tragar ni
0.32 un derram
0.32 va a
0.32 veces _ me
0.32 y _ -respond
0.32 y _ en
0.32 y a
0.31 -a -nadie
0.31 -a _ desde
0.31 -le
0.31 -nadie
0.31 -nadie desde
0.31 -nos
0.31 -nos -reconoc
0.31 -reconoc -a
0.31 -reconoc _ -nadie
0.31 -regres
0.31 =alcohol
0.31 =at_rest =leg_feet_swollen
0.31 =baby_quiet =hours_pain
0.31 =belly_pain =one_side_belly
0.31 =belly_pain =upper_belly_pain
0.31 =belly_word =pregnant
0.31 =burn_any =fever
0.31 =burn_big =fever
0.31 =burn_severity =deep_burn
0.31 =burn_severity =jaw_arm_sweat
0.31 =burn_severity =pain_beyond
0.31 =burn_severity =swallowed_thing
0.31 =cannot_move_limb =severe_weakness
0.31 =cannot_move_limb =weak_one_side
0.31 =chest_any =jaw_arm_sweat
0.31 =chest_lasting =short_breath
0.31 =chest_lasting =soaking_pad
0.31 =clot_risk =pleuritic
0.31 =cold_outside
0.31 =confused =lost_place
0.31 =cough =cut_by_accident
0.31 =curtain_word =eye_hit_bad
0.31 =curtain_word =nail_word
0.31 =curtain_word =vision_loss
0.31 =drowsy =vomiting
0.31 =elderly =fainted
0.31 =eye_bulge =eye_red
0.31 =eye_hit_bad =hurts_breathing
0.31 =fever =recent_travel
0.31 =fever =severe_pain
0.31 =head_danger =hernia_word
0.31 =head_danger =high_fever
0.31 =head_danger =stiff_neck
0.31 =head_danger =worst_ever
0.31 =headache =worst_ever
0.31 =hernia_word =vomiting
0.31 =high_fever =rigors_hard
0.31 =hours_pain =soaking_pad
0.31 =hurts_breathing =pain_any
0.31 =long_bleed =wound
0.31 =lost_place
0.31 =pulse_very_low
0.31 =pulse_very_low =slow_heart
0.31 =radiates_groin =squeezing_word
0.31 =recent_travel
0.31 =rigors =wound_infected
0.31 =rigors_hard =wound_infected
0.31 =severe_headache =worst_ever
0.31 =speech =tia_resolved
0.31 ^ _ clavo
0.31 ^ _ desmay
0.31 ^ todos
0.31 a _ altur
0.31 a _ herman
0.31 abuel _ -reconoc
0.31 amaneci _ la
0.31 bajar _ cortin
0.31 bajar una
0.31 calient _ no
0.31 cloro _ los
0.31 cuest respirar
0.31 de asma
0.31 desmay _ no
0.31 dolor _ de
0.31 dos meses
0.31 e hinch
0.31 el lado
0.31 embaraz _ veo
0.31 en _ la
0.31 en _ piso
0.31 escup
0.31 estoy pal
0.31 frasc de
0.31 huele mal
0.31 incendi
0.31 la _ a
0.31 le falta
0.31 me _ mucho
0.31 mi _ hace
0.31 mi _ metio
0.31 mi popo
0.31 much pastill
0.31 mueve
0.31 nause _ se
0.31 nause y
0.31 negro _ pegajos
0.31 no -nos
0.31 no -reconoc
0.31 no -regres
0.31 para _ y
0.31 pegajos
0.31 por ratos
0.31 que _ corazon
0.31 quier _ me
0.31 quier matar
0.31 se _ unas
0.31 se mueve
0.31 seman _ un
0.31 sient _ se
0.31 tiene _ azucar
0.31 una cortin
0.31 unas _ de
0.31 y _ -regres
0.31 y _ frio
0.31 y pegajos
0.31 y tomo
0.3 -con
0.3 -con -un
0.3 -de -un
0.3 -el
0.3 -sabe
0.3 =a_lot =smoke
0.3 =arm_or_jaw_too
0.3 =baby =belly_word
0.3 =baby_still =hours_pain
0.3 =battery_word =swallowed_thing
0.3 =belly_hit =fall_any
0.3 =bite_bad =to_the_bone
0.3 =bleeding_any =fever
0.3 =blood_thinner =long_bleed
0.3 =bluish =purple_word
0.3 =bp_high =head_danger
0.3 =burn_any =every_one_of_them
0.3 =burn_big =every_one_of_them
0.3 =burn_severity =calf
0.3 =burn_severity =jaundice
0.3 =chest_any =chest_lasting
0.3 =chest_lasting =inhaler_fails
0.3 =chest_lasting =seizure_repeat
0.3 =chest_tearing
0.3 =cold_only =recent_infection
0.3 =dangerous_person =eye_hit_bad
0.3 =days_many =fall_any
0.3 =days_many =flu_bad
0.3 =days_many =hit_hard
0.3 =days_many =jaw_locked
0.3 =days_many =recent_infection
0.3 =discharge =postpartum
0.3 =discharge =postpartum_smell
0.3 =discharge =recent_surgery
0.3 =done_with_it =self_harm_now
0.3 =dry_mouth =soft_spot
0.3 =ear_pain =swelling
0.3 =elderly =head_danger
0.3 =eye_area =eye_pain
0.3 =eye_area =long_bleed
0.3 =eye_pain
0.3 =eye_pain =pain_any
0.3 =fainted =pain_any
0.3 =fall_hard =heat_exposure
0.3 =fall_height =heat_exposure
0.3 =flu_bad =recent_infection
0.3 =getting_worse =headache
0.3 =getting_worse =severe_headache
0.3 =hallucinating =harm_others
0.3 =head_danger =recent_travel
0.3 =headache =sudden
0.3 =hernia_stuck =severe_pain
0.3 =hours_pain =priapism
0.3 =hours_pain =seizure_repeat
0.3 =hurts_move
0.3 =jaw_locked =one_side_throat
0.3 =jaw_locked =wound
0.3 =nail_word =postpartum
0.3 =nail_word =sudden
0.3 =new_baby
0.3 =one_side_throat
0.3 =pain_any =pregnant
0.3 =pain_any =swelling
0.3 =recent_surgery =wound_infected
0.3 =severe_headache =squeezing_word
0.3 =soft_spot
0.3 =sugar_extreme =vomiting
0.3 =swallow_trouble =throat_sore
0.3 =swallowed_battery =swallowed_thing
0.3 =tearing =tearing_trunk
0.3 =throat_sore =wont_swallow
0.3 =to_the_bone
0.3 =wound =wound_infected
0.3 ^ _ her
0.3 ^ oigo
0.3 acost
0.3 aguant
0.3 bano negro
0.3 blanc y
0.3 boton
0.3 brazo y
0.3 chorr de
0.3 cinco veces
0.3 con _ uva
0.3 con dolor
0.3 corazon brinc
0.3 de _ nariz
0.3 de _ piern
0.3 de boton
0.3 de vomitar
0.3 del bano
0.3 del techo
0.3 di
0.3 dura y
0.3 el bano
0.3 embaraz con
0.3 en _ altur
0.3 en _ bano
0.3 espald _ tengo
0.3 esta tir
0.3 estoy tos
0.3 fiebr _ la
0.3 hija _ que
0.3 hija dice
0.3 hund
0.3 la _ hund
0.3 la moller
0.3 late
0.3 le sale
0.3 lucecit
0.3 me desmay
0.3 moller
0.3 moller hund
0.3 mover _ brazo
0.3 mucho humo
0.3 muy rap
0.3 nina tiene
0.3 no -sabe
0.3 no _ -de
0.3 no _ seguir
0.3 oigo _ que
0.3 paro _ vomitar
0.3 pila
0.3 pila _ boton
0.3 pila _ el
0.3 pila de
0.3 pila en
0.3 por las
0.3 puso mor
0.3 quier seguir
0.3 quiet
0.3 rinon
0.3 sale pus
0.3 salio _ chorr
0.3 se _ mor
0.3 se _ no
0.3 seguir
0.3 senti que
0.3 techo
0.3 tengo el
0.3 tiene _ moller
0.3 tir en
0.3 todo _ brazo
0.3 tom
0.3 trae #11+
0.3 tuerc _ cuell
0.3 tuerc el
0.3 tuve gripe
0.3 un chorr
0.3 un dolor
0.3 una uva
0.3 uva
0.3 veces y
0.3 vengo
0.3 vengo _ un
0.3 vengo de
0.3 veo doble
0.3 veo lucecit
0.3 y _ las
0.3 y _ pego
0.29 #99+ #99+
0.29 -despiert _ dorm
0.29 -despiert muy
0.29 -para _ -sangr
0.29 -pipi
0.29 =allergen =chest_lasting
0.29 =allergen =floppy_es
0.29 =baby =drowsy
0.29 =baby =long_bleed
0.29 =baby =pregnant
0.29 =baby_hot =days_many
0.29 =baby_hot =fever
0.29 =belly_pain =eye_hit_bad
0.29 =belly_word =moved_right
0.29 =bite_bad =blurry_vision
0.29 =bite_bad =eye_area
0.29 =bite_bad =face_and_arm
0.29 =bladder_bowel_loss =saddle_numb
0.29 =bp_medicine =overdose_taken
0.29 =burn_severity =face_and_arm
0.29 =burn_severity =hours_pain
0.29 =burn_severity =kid_breathing
0.29 =burn_severity =rigors
0.29 =burn_severity =swelling
0.29 =burned_hand
0.29 =chest_lasting =coughs_blood
0.29 =cold_outside =cough
0.29 =confused =unresponsive
0.29 =cut_by_accident =fever
0.29 =dangerous_person =speech_garbled
0.29 =days_many =swelling
0.29 =diabetes =young_baby
0.29 =dizzy =rectal_blood
0.29 =drowning =fall_any
0.29 =drowning =hit_hard
0.29 =dry_mouth =eye_area
0.29 =every_one_of_them =hours_pain
0.29 =face_and_arm
0.29 =fast_breathing
0.29 =fever =nail_word
0.29 =fever =skin_infection
0.29 =head_danger =no_gas
0.29 =head_danger =radiates
0.29 =hernia_word
0.29 =hernia_word =nail_word
0.29 =high_fever =stiff_neck
0.29 =hours_pain =pale_clammy
0.29 =kid_breathing
0.29 =kid_breathing =short_breath
0.29 =long_bleed =postpartum
0.29 =no_gas =vomiting
0.29 =pale_clammy =squeezing_word
0.29 =phlegm =short_breath
0.29 =poison_contact
0.29 =radiates_groin =vomiting
0.29 =seizure =unresponsive
0.29 =severe_pain =tia_resolved
0.29 =severe_pain =vomiting
0.29 =slow_heart =weak_any
0.29 =speech =sudden
0.29 =vomiting_constantly
0.29 ^ _ herni
0.29 ^ _ ojo
0.29 aceler
0.29 alacran
0.29 amarill _ no
0.29 amarill y
0.29 angin
0.29 arrastr
0.29 ator _ el
0.29 atragant
0.29 atras _ la
0.29 campament
0.29 cara _ el
0.29 clavo _ la
0.29 comer _ esta
0.29 de _ botell
0.29 de _ y
0.29 de tomar
0.29 debaj de
0.29 dedos dormid
0.29 duele al
0.29 el humo
0.29 el nino
0.29 empap
0.29 empap _ toall
0.29 en _ trabaj
0.29 escribi la
0.29 frasc
0.29 hacia adelant
0.29 hinch _ me
0.29 hinchazon _ de
0.29 hueso _ la
0.29 hundid
0.29 hundid y
0.29 la carta
0.29 las _ y
0.29 las angin
0.29 le _ la
0.29 los _ hundid
0.29 me _ respirar
0.29 mi parej
0.29 muy
0.29 no baja
0.29 ojos hundid
0.29 parej
0.29 puedo _ ni
0.29 rompi _ fuent
0.29 rompi la
0.29 ronca raro
0.29 sacaron
0.29 sangr roja
0.29 se _ traba
0.29 tome much
0.29 tomo _ de
0.29 tomo un
0.29 tose mucho
0.29 traba
0.29 traba la
0.29 un alacran
0.29 veo _ con
0.29 y _ como
0.29 y convulsion
0.28 # _ esta
0.28 -bebe _ desde
0.28 -el _ -y
0.28 -la -puedo
0.28 -movers desde
0.28 -puedo _ y
0.28 -sient -mis
0.28 -veo -con
0.28 =a_lot =cannot_breathe
0.28 =a_lot =rigors
0.28 =a_lot =rigors_hard
0.28 =abuse_danger =vaginal_bleeding
0.28 =allergen =burn_severity
0.28 =allergen =sting
0.28 =baby =chest_lasting
0.28 =back_pain =squeezing_word
0.28 =belly_pain =moved_right
0.28 =belly_word =vomiting
0.28 =black_stool =fainted
0.28 =bleeding_any =chest_lasting
0.28 =bleeding_any =pain_any
0.28 =bleeding_heavy =postpartum
0.28 =breathe_word
0.28 =breathe_word =cannot_breathe
0.28 =breathe_word =short_breath
0.28 =burn_any =deep_burn
0.28 =burn_severity =confused
0.28 =burn_severity =days_many
0.28 =burn_severity =short_breath
0.28 =calf =pleuritic
0.28 =chemical_word =smoke
0.28 =chest_lasting =seizure
0.28 =confused =pale_clammy
0.28 =confused =sweating
0.28 =dangerous_person =fainted
0.28 =days_many =fall_hard
0.28 =days_many =rash
0.28 =diabetes =wound_infected
0.28 =drowning =fell
0.28 =elderly =unresponsive
0.28 =elderly =weak_one_side
0.28 =half_asleep
0.28 =half_asleep =half_body
0.28 =head_danger =sting
0.28 =limb_injury =speech
0.28 =numb_any =snake
0.28 =numb_any =snake_bad
0.28 =racing_heart =shaking
0.28 =rash =swelling
0.28 =severe_headache =severe_pain
0.28 =squeezing_word =worst_ever
0.28 =wont_feed =young_baby
0.28 abuel se
0.28 arana
0.28 como tabla
0.28 corto _ venas
0.28 de lado
0.28 demasiad
0.28 demasiad _ de
0.28 desde _ #11+
0.28 dos dias
0.28 el _ tieso
0.28 el muslo
0.28 embaraz _ #
0.28 embaraz y
0.28 en _ casa
0.28 esta sud
0.28 fiebr _ dolor
0.28 fiebr _ y
0.28 fiebr dolor
0.28 fiebr el
0.28 herman _ corto
0.28 hijo trago
0.28 hinchad y
0.28 huele _ y
0.28 izquierd
0.28 le fue
0.28 me inflam
0.28 meses no
0.28 meses se
0.28 mi _ se
0.28 mi _ trago
0.28 morad y
0.28 muslo
0.28 negra y
0.28 no _ -mis
0.28 no _ -que
0.28 orinar y
0.28 oye
0.28 oye _ y
0.28 oye voces
0.28 pico _ arana
0.28 poco hinch
0.28 prend
0.28 puede respirar
0.28 pulso en
0.28 que la
0.28 queme _ cara
0.28 se _ algo
0.28 se _ las
0.28 sient _ un
0.28 sin _ -al
0.28 tabla
0.28 tabla y
0.28 tengo #
0.28 tengo _ pulso
0.28 tengo miedo
0.28 testicul _ y
0.28 tiene _ presion
0.28 tos _ me
0.28 tres _ y
0.28 un peso
0.28 una arana
0.28 veo _ y
0.28 voces y
0.28 voy _ desmayar
0.28 y _ anticoagulant
0.28 y _ escalofri
0.28 y _ sale
0.28 y sale
0.28 ya _ dos
0.27 # _ y
0.27 -las -piern
0.27 -me _ -nada
0.27 -orin -en
0.27 =baby =fall_any
0.27 =baby =fell
0.27 =baby =fell_baby
0.27 =baby =hit_hard
0.27 =baby =screams_in_bouts
0.27 =back_pain =uti
0.27 =bite_bad =choking
0.27 =bite_bad =drug_named
0.27 =blind_one_eye =sudden
0.27 =blister_any
0.27 =blister_any =burn_severity
0.27 =blurry_vision =severe_pain
0.27 =bruising =co_words
0.27 =burn_severity =burned_hand
0.27 =burn_severity =fast_breathing
0.27 =burn_severity =green_vomit
0.27 =burn_severity =lips_blue
0.27 =burn_severity =tearing
0.27 =burn_severity =tearing_trunk
0.27 =burn_severity =trunk_pain
0.27 =chest_any =eye_hit_bad
0.27 =chest_any =radiates
0.27 =chest_any =trunk_pain
0.27 =chest_pain =sweating
0.27 =chest_pain =trunk_pain
0.27 =choking =nail_word
0.27 =confused =high_fever
0.27 =cough =eye_hit_bad
0.27 =days_many =postpartum
0.27 =days_many =vaginal_bleeding
0.27 =diabetes =pain_any
0.27 =diabetes =trunk_pain
0.27 =elderly =wakes
0.27 =eye_area =vomiting
0.27 =eye_hit_bad =hernia
0.27 =eye_hit_bad =hernia_word
0.27 =eye_hit_bad =immunosuppressed
0.27 =eye_hit_bad =postpartum
0.27 =eye_hit_bad =sickle_cell
0.27 =eye_hit_bad =tearing
0.27 =fall_height =fell
0.27 =fever =pain_beyond
0.27 =head_danger =hives
0.27 =head_danger =hives_all
0.27 =hernia =pain_any
0.27 =hernia_word =pain_any
0.27 =hip_hurts =uti
0.27 =hours_pain =preterm_weeks
0.27 =long_bleed =nosebleed
0.27 =long_bleed =soaking_pad
0.27 =moved_right =upper_belly_pain
0.27 =nail_word =suicidal
0.27 =nail_word =young_baby
0.27 =one_side_belly =upper_belly_pain
0.27 =pain_any =rigors
0.27 =pain_any =tearing
0.27 =pain_beyond =wound
0.27 =pale_clammy =trunk_pain
0.27 =radiates =uti
0.27 =right_side =upper_belly_pain
0.27 =short_breath =sting
0.27 =skin_infection =tooth_bad
0.27 =squeezing_word =tearing
0.27 =tooth_bad =wound_infected
0.27 =trunk_pain =vomiting
0.27 ^ _ nieta
0.27 ^ _ oximetr
0.27 ^ _ piern
0.27 ^ _ vapor
0.27 ^ sient
0.27 a _ espos
0.27 abuelit amaneci
0.27 acabar
0.27 acabar con
0.27 adolor
0.27 ahora _ y
0.27 aire _ esta
0.27 bola
0.27 carbon
0.27 convulsion _ no
0.27 de _ operacion
0.27 de _ vida
0.27 del corazon
0.27 desde _ despert
0.27 dio
0.27 dos _ vomit
0.27 el _ con
0.27 el oximetr
0.27 en _ testicul
0.27 es en
0.27 espos
0.27 esta _ con
0.27 esta negra
0.27 estoy _ mucho
0.27 estoy _ sangr
0.27 gris y
0.27 herman tiene
0.27 la _ se
0.27 la cabez
0.27 le ve
0.27 mar me
0.27 marca #99+
0.27 me operaron
0.27 mi _ amaneci
0.27 mi nieta
0.27 mismo
0.27 mord _ la
0.27 mordi _ serpient
0.27 ni _ -saliv
0.27 nieta
0.27 nieta se
0.27 nino _ metio
0.27 ojo rojo
0.27 operaron
0.27 oximetr
0.27 oximetr _ #11+
0.27 oximetr marca
0.27 parar y
0.27 pas y
0.27 pegue _ la
0.27 piel amarill
0.27 pistol _ el
0.27 que _ voy
0.27 que despert
0.27 quier acabar
0.27 quij
0.27 respirar _ no
0.27 salbutamol _ -me
0.27 salbutamol no
0.27 se _ va
0.27 se _ ve
0.27 suena
0.27 tiene dolor
0.27 toda _ espald
0.27 un _ se
0.27 una herni
0.27 una pistol
0.27 vapor
0.27 y _ -respir
0.27 y _ alta
0.26 -ha -moj
0.26 -las -palabr
0.26 -me -salen
0.26 -me _ -las
0.26 -moj
0.26 -salen
0.26 -salen -las
0.26 -salen _ -palabr
0.26 =a_lot =pain_any
0.26 =a_lot =pregnant
0.26 =a_lot =sugar_very_high
0.26 =abuse_danger =fight_blow
0.26 =acts_drunk
0.26 =acts_drunk =alcohol
0.26 =allergen =dizzy
0.26 =belly_hard =belly_pain
0.26 =belly_hard =severe_pain
0.26 =belly_word =eye_hit_bad
0.26 =belly_word =fall_any
0.26 =belly_word =hit_hard
0.26 =bite_bad =stiff_neck
0.26 =blister_any =burn_big
0.26 =blister_word =burn_big
0.26 =blood_thinner =elderly
0.26 =blood_thinner =hours_pain
0.26 =bluish =short_breath
0.26 =bruising =numb_any
0.26 =burn_big =rash
0.26 =burn_severity =chest_tearing
0.26 =burn_severity =purple_rash
0.26 =burn_severity =radiates
0.26 =burn_severity =rash
0.26 =burn_severity =skin_peeling
0.26 =burned_hand =hit_hard
0.26 =choking =elderly
0.26 =copd =short_breath
0.26 =coughs_blood =spits_clots
0.26 =ear_pain =recent_infection
0.26 =ear_swollen =recent_infection
0.26 =eye_hit_bad =high_fever
0.26 =face_droop =limb_injury
0.26 =fever =wound
0.26 =head_danger =short_breath
0.26 =hives =short_breath
0.26 =jaw_arm_sweat =radiates
0.26 =left_ribs =weak_one_side
0.26 =nail_word =soaking_pad
0.26 =nausea =squeezing_word
0.26 =near_faint =pale_clammy
0.26 =pale_clammy =sugar_low
0.26 =pregnant =young_baby
0.26 =radiates =sweating
0.26 =radiates =trunk_pain
0.26 =rash =short_breath
0.26 =rigors_hard =shaking
0.26 =snake =swelling
0.26 =snake_bad =swelling
0.26 =sugar_very_high =thirsty
0.26 ^ _ golpe
0.26 ^ _ ronch
0.26 ^ escup
0.26 abrir _ boca
0.26 acido en
0.26 agua hirv
0.26 aire al
0.26 borrach
0.26 cabez _ ahora
0.26 cayo acido
0.26 cayo cloro
0.26 como borrach
0.26 con nause
0.26 cuerp
0.26 de _ vuelo
0.26 de mes
0.26 de mi
0.26 derech y
0.26 diabetic esta
0.26 dolor _ en
0.26 duele horribl
0.26 embaraz _ dolor
0.26 embaraz _ la
0.26 embaraz la
0.26 en _ manos
0.26 escup sangr
0.26 esta _ mucho
0.26 esta agu
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 golpearon
0.26 golpearon la
0.26 herman _ esta
0.26 herman _ que
0.26 herman dice
0.26 herman esta
0.26 hija _ tomo
0.26 hund y
0.26 jug futbol
0.26 la medicin
0.26 la sangr
0.26 mama _ desplom
0.26 mama _ esta
0.26 mare como
0.26 matar _ su
0.26 me _ acido
0.26 me _ falt
0.26 me golpearon
0.26 medicin nueva
0.26 medio tiene
0.26 moller _ y
0.26 mucho la
0.26 muy lento
0.26 no -la
0.26 no _ -moj
0.26 no _ -salen
0.26 no _ mover
0.26 no _ ni
0.26 ojo _ y
0.26 pas _ se
0.26 pico
0.26 quemo _ mano
0.26 se
0.26 tengo epoc
0.26 toall cada
0.26 tome _ pastill
0.26 tome como
0.26 torci _ boca
0.26 torci la
0.26 un vuelo
0.26 una botell
0.26 vecin _ tir
0.26 vecin esta
0.26 y _ agu
0.26 y ha
0.25 #11+ _ escalofri
0.25 #11+ horas
0.25 -puedo -levantar
0.25 -reaccion
0.25 -reconoc _ tiene
0.25 -reconoc y
0.25 -respirab
0.25 =a_lot =hit_hard
0.25 =a_lot =severe_pain
0.25 =abuse_danger =eye_hit_bad
0.25 =allergen =throat_closing
0.25 =at_rest =barking_stridor
0.25 =at_rest =burn_severity
0.25 =at_rest =hurts_breathing
0.25 =baby =hurts_breathing
0.25 =belly_hit =bleeding_any
0.25 =belly_hit =vaginal_bleeding
0.25 =bite_bad =numb_any
0.25 =bite_bad =rash
0.25 =bladder_bowel_loss =severe_pain
0.25 =bladder_bowel_loss =squeezing_word
0.25 =blister_any =blister_word
0.25 =blister_word
0.25 =blister_word =burn_severity
0.25 =blood_thinner =eye_hit_bad
0.25 =cannot_breathe =cold_outside
0.25 =cannot_move_limb =elderly
0.25 =cant_lie_flat
0.25 =chest_lasting =nosebleed
0.25 =chest_pain =radiates
0.25 =chest_pressure =squeezing_word
0.25 =cholinergic =drooling
0.25 =co_words =dizzy
0.25 =confused =diabetes
0.25 =days_many =eye_hit_bad
0.25 =diabetes =gangrene
0.25 =done_with_it =nail_word
0.25 =drooling =throat_sore
0.25 =every_one_of_them =rash
0.25 =eye_bulge =swelling
0.25 =eye_hit_bad =head_danger
0.25 =eye_hit_bad =short_breath
0.25 =fast_breathing =head_danger
0.25 =fast_breathing =vomiting
0.25 =fever =unresponsive
0.25 =head_danger =pale_clammy
0.25 =head_danger =radiates_groin
0.25 =high_fever =pain_any
0.25 =hives =swelling_throat
0.25 =hours_pain =new_confusion
0.25 =hours_pain =nosebleed
0.25 =jaundice
0.25 =jaw_arm_sweat =nausea
0.25 =means_at_hand =nail_word
0.25 =nail_word =severe_headache
0.25 =new_medicine
0.25 =one_side_belly
0.25 =one_side_belly =pain_any
0.25 =phlegm =young_baby
0.25 =postpartum =soaking_pad
0.25 =radiates_groin =swelling
0.25 =rash =stiff_neck
0.25 =rash =swelling_throat
0.25 =severe_pain =trunk_pain
0.25 =short_breath =vomiting
0.25 =squeezing_word =upper_belly_pain
0.25 =stiff_neck =vaginal_bleeding
0.25 =swelling_throat =throat_sore
0.25 =swelling_throat =throat_tight
0.25 =throat_sore =throat_tight
0.25 =trunk_pain =upper_belly_pain
0.25 ^ _ olor
0.25 ^ _ operaron
0.25 a chorr
0.25 acuest _ tengo
0.25 acuest y
0.25 alrededor _ ojo
0.25 alrededor del
0.25 ampoll
0.25 apret _ cuell
0.25 apret el
0.25 ataqu de
0.25 atragant _ carne
0.25 babe
0.25 carne y
0.25 carro prend
0.25 con _ hirv
0.25 con carne
0.25 cu _ acuest
0.25 cuchill en
0.25 de _ alberc
0.25 de _ hace
0.25 del _ con
0.25 del golpe
0.25 despu _ golpe
0.25 duele y
0.25 e
0.25 el _ prend
0.25 es insoportabl
0.25 esta mor
0.25 estoy
0.25 frio
0.25 fuent _ tengo
0.25 gargant muy
0.25 hay _ a
0.25 hay olor
0.25 herman _ convulsion
0.25 hija _ la
0.25 insoportabl
0.25 la gente
0.25 las piern
0.25 late rapidisim
0.25 los ojos
0.25 mama
0.25 me _ a
0.25 me apret
0.25 mi espos
0.25 mi mama
0.25 mucho _ cabez
0.25 ni -hablar
0.25 nina de
0.25 no -reaccion
0.25 no -respirab
0.25 ojo
0.25 olor _ gas
0.25 olor a
0.25 perdi la
0.25 porqu _ no
0.25 porqu ya
0.25 quij trab
0.25 rapidisim
0.25 repent me
0.25 respir con
0.25 respirar _ tengo
0.25 sangr vaginal
0.25 tengo _ labi
0.25 tengo _ pistol
0.25 tiene _ sueno
0.25 tiene mucho
0.25 trago unas
0.25 una _ cada
0.25 una toall
0.25 vaginal
0.25 verde y
0.25 vibor en
0.25 y _ cosas
0.25 y _ mor
0.24 -nada -con
0.24 -panal y
0.24 -veo -nada
0.24 -veo _ -con
0.24 =a_lot =blood_thinner
0.24 =a_lot =coughs_blood
0.24 =a_lot =dizzy
0.24 =a_lot =thirsty
0.24 =abuse_danger =eye_area
0.24 =again_fainted =head_danger
0.24 =alcohol =confused
0.24 =allergen =dystonia
0.24 =allergen =head_danger
0.24 =baby_still =belly_word
0.24 =belly_hit =fall_hard
0.24 =bite_bad =high_fever
0.24 =bleeding_any =rectal_blood
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =blurry_vision =eye_area
0.24 =bp_medicine =swelling
0.24 =bp_medicine =swelling_lips
0.24 =bp_medicine =tongue_swollen
0.24 =burn_severity =dizzy
0.24 =calf =deformed
0.24 =chest_any =hours_pain
0.24 =chest_lasting =ear_swollen
0.24 =chest_lasting =eye_area
0.24 =chest_lasting =upper_belly_pain
0.24 =dizzy =soaking_pad
0.24 =drowsy =head_danger
0.24 =drug_named =dystonia
0.24 =elderly =fall_any
0.24 =elderly =fell
0.24 =elderly =hit_hard
0.24 =elderly =hours_pain
0.24 =every_one_of_them =nausea
0.24 =eye_hit =eye_hit_bad
0.24 =eye_hit_bad =eye_red
0.24 =eye_hit_bad =no_injury
0.24 =eye_hit_bad =severe_weakness
0.24 =eye_hit_bad =sting
0.24 =face_blisters =rash
0.24 =fast_breathing =short_breath
0.24 =fever =squeezing_word
0.24 =floppy_es =young_baby
0.24 =getting_worse =worst_ever
0.24 =head_danger
0.24 =head_danger =heat_danger
0.24 =head_danger =swelling
0.24 =hit_hard =pain_any
0.24 =hives =vomiting
0.24 =hives_all =vomiting
0.24 =hours_pain =immunosuppressed
0.24 =hours_pain =trunk_pain
0.24 =hurts_breathing =nail_word
0.24 =leg_feet_swollen =muscle_hard
0.24 =long_bleed =seizure
0.24 =means_at_hand =self_harm_now
0.24 =means_at_hand =using_word
0.24 =moved_right =right_side
0.24 =muscle_hard
0.24 =muscle_hard =swelling
0.24 =no_injury =pain_any
0.24 =no_injury =squeezing_word
0.24 =no_injury =sudden
0.24 =racing_heart =short_breath
0.24 =rash =vomiting
0.24 =rectal_blood
0.24 =rectal_blood =vaginal_bleeding
0.24 =sweating =trunk_pain
0.24 =swelling =tooth_bad
0.24 =thirsty
0.24 =tooth_bad
0.24 =wound =young_baby
0.24 ^ _ amiga
0.24 ^ _ cayo
0.24 ^ _ par
0.24 ^ _ tan
0.24 ^ escuch
0.24 ^ regres
0.24 abajo a
0.24 aire aunqu
0.24 amiga
0.24 carro y
0.24 casa tenem
0.24 cayo _ las
0.24 cayo y
0.24 chorr _ agua
0.24 cuerp y
0.24 de _ garrapat
0.24 de _ nada
0.24 del estomag
0.24 dolor _ a
0.24 duele _ el
0.24 duele _ mandibul
0.24 el _ aunqu
0.24 el _ hinch
0.24 el peor
0.24 en _ muslo
0.24 en _ quij
0.24 en quimioterapi
0.24 escuch
0.24 esta _ confund
0.24 esta _ incoherenci
0.24 estoy ronco
0.24 estoy tembl
0.24 fuert _ un
0.24 gargant y
0.24 gas _ la
0.24 hace _ minut
0.24 herni y
0.24 infeccion de
0.24 la _ tenem
0.24 la nada
0.24 la nuca
0.24 las costill
0.24 le _ cloro
0.24 mama _ en
0.24 mano _ la
0.24 me _ matar
0.24 me orine
0.24 mi amiga
0.24 mi panza
0.24 mi vecin
0.24 mitad _ la
0.24 mitad de
0.24 morir _ no
0.24 morir ya
0.24 mucha sed
0.24 muy confund
0.24 negro _ chapopot
0.24 negro como
0.24 no _ -las
0.24 no _ cuant
0.24 nuca
0.24 nueva para
0.24 orine
0.24 orine encim
0.24 pantorrill esta
0.24 pastill en
0.24 pela
0.24 peor _ de
0.24 perro y
0.24 piern
0.24 presion _ se
0.24 presion no
0.24 puedo mover
0.24 quimioterapi
0.24 quimioterapi y
0.24 regres de
0.24 sangr _ a
0.24 sangr con
0.24 se _ con
0.24 se _ toda
0.24 se cuant
0.24 seman _ y
0.24 tengo _ pies
0.24 tiene _ y
0.24 tir _ el
0.24 tomo cloro
0.24 tuve un
0.24 va
0.24 veces
0.24 y _ orine
0.24 y mare
0.24 ya _ la
0.24 ya no
0.23 -ha -orin
0.23 -lo _ -despertar
0.23 -me -reconoc
0.23 -mi -bebe
0.23 -y -no
0.23 =a_lot =short_breath
0.23 =baby_still =numb_any
0.23 =belly_hit =fall_height
0.23 =belly_hit =vomiting
0.23 =belly_word =head_danger
0.23 =belly_word =pain_any
0.23 =belly_word =right_side
0.23 =bite_bad =stab_shot
0.23 =bladder_bowel_loss =hours_pain
0.23 =bleeding_any =vomiting_constantly
0.23 =blood_thinner =fall_any
0.23 =blood_thinner =fell
0.23 =blurry_vision =dizzy
0.23 =burn_severity =head_injury
0.23 =burn_severity =swelling_lips
0.23 =burned_hand =fall_any
0.23 =calf =ear_wax
0.23 =calf =fever
0.23 =cancer_history =chest_lasting
0.23 =cancer_history =hours_pain
0.23 =chemical_word =pain_any
0.23 =chest_lasting =confused
0.23 =chest_lasting =severe_pain
0.23 =chest_pain =squeezing_word
0.23 =child_got_pills =elderly
0.23 =clot_risk =coughs_blood
0.23 =clot_risk =wakes
0.23 =co_words =rash
0.23 =cold_outside =fall_any
0.23 =cold_outside =fell
0.23 =cold_outside =hit_hard
0.23 =dangerous_person =eye_area
0.23 =days_many =pregnant
0.23 =diarrhea =stool_blood
0.23 =drowning =short_breath
0.23 =ear_wax =leg_swelling_one
0.23 =ear_wax =swelling
0.23 =elderly =means_mentioned
0.23 =elderly =using_word
0.23 =eye_area =stab_shot
0.23 =eye_hit_bad =head_injury
0.23 =eye_hit_bad =jaw_arm_sweat
0.23 =eye_hit_bad =purple_word
0.23 =eye_pierced =stab_shot
0.23 =fall_any =pain_any
0.23 =fell =head_injury
0.23 =fever =recent_surgery
0.23 =fever =tooth_bad
0.23 =half_body =weak_one_side
0.23 =high_altitude =short_breath
0.23 =hours_pain =urinary_stuck
0.23 =hours_pain =urinary_stuck_long
0.23 =limb_cold_pale =limb_injury
0.23 =limb_gave
0.23 =limb_injury =pain_any
0.23 =limp_leg =limp_refuses
0.23 =limp_refuses
0.23 =near_faint =radiates
0.23 =pain_any =postpartum
0.23 =pleuritic =squeezing_word
0.23 =postpartum =recent_surgery
0.23 =preterm_weeks =young_baby
0.23 =sudden =testicle
0.23 ^ #
0.23 ^ _ aguant
0.23 ^ _ pantorrill
0.23 ^ _ queme
0.23 ^ _ quemo
0.23 a _ ya
0.23 a gran
0.23 abuelit se
0.23 alberc
0.23 arrastr y
0.23 barrig _ y
0.23 bebe se
0.23 cabez _ y
0.23 cai _ techo
0.23 cai del
0.23 cai y
0.23 calient _ me
0.23 cancer _ en
0.23 cesare
0.23 cierr
0.23 cierr _ gargant
0.23 cierr la
0.23 como que
0.23 cuest _ y
0.23 de #99+
0.23 de _ escaler
0.23 dos veces
0.23 duele tanto
0.23 golpe y
0.23 gran
0.23 gran altur
0.23 habla arrastr
0.23 hi
0.23 hi y
0.23 hija _ trago
0.23 hijo _ esta
0.23 hinch _ calient
0.23 hinch _ piern
0.23 izquierd hinch
0.23 izquierd y
0.23 la _ horribl
0.23 la _ izquierd
0.23 la _ tiene
0.23 la _ vomit
0.23 la escaler
0.23 la herni
0.23 la selva
0.23 la sierr
0.23 mama _ el
0.23 me _ horribl
0.23 me cierr
0.23 me dio
0.23 me queme
0.23 mi _ en
0.23 mov
0.23 nariz _ hace
0.23 nariz desde
0.23 nino se
0.23 no _ puede
0.23 orina oscur
0.23 pecho _ me
0.23 piern _ me
0.23 presion de
0.23 puedo _ desde
0.23 que _ -me
0.23 queme
0.23 ratas
0.23 rompier
0.23 sacam
0.23 sangr tanto
0.23 se _ cierr
0.23 se puede
0.23 se rompier
0.23 selva
0.23 sierr
0.23 tiene _ mes
0.23 tiene cancer
0.23 traig
0.23 una piern
0.23 vibor _ el
0.23 vista _ un
0.23 vista de
0.23 y _ piel
0.23 y _ ronch
0.23 y hace
0.23 y tiembl
0.23 y toma
0.23 ya empap
0.23 ya van
0.22 -bebe
0.22 -ha _ -el
0.22 -moj -el
0.22 -moj _ -panal
0.22 -mueva _ -bebe
0.22 -que -se
0.22 -se
0.22 -se -mueva
0.22 =a_lot =drowsy
0.22 =a_lot =fall_any
0.22 =a_lot =swelling
0.22 =alcohol =dangerous_person
0.22 =allergen =plant_eaten
0.22 =allergen =swallow_trouble
0.22 =allergen =wont_swallow
0.22 =belly_pain =right_side
0.22 =belly_word =nail_word
0.22 =belly_word =young_baby
0.22 =bleeding_any =hit_hard
0.22 =bleeding_any =near_faint
0.22 =blood_thinner =clot_risk
0.22 =bp_high =pain_any
0.22 =bp_very_high =eye_hit_bad
0.22 =bruising =short_breath
0.22 =burn_severity =chest_pain
0.22 =burn_severity =drowsy
0.22 =burn_severity =eye_hit_bad
0.22 =burn_severity =heat_danger
0.22 =burn_severity =nausea
0.22 =burn_severity =tia_resolved
0.22 =chest_any =nausea
0.22 =chest_lasting =every_one_of_them
0.22 =chest_lasting =moved_right
0.22 =chest_lasting =right_side
0.22 =chest_lasting =severe_weakness
0.22 =chest_pressure =pale_clammy
0.22 =chest_pressure =sweating
0.22 =child_got_pills =plant_eaten
0.22 =child_got_pills =took_some_pills
0.22 =confused =hit_hard
0.22 =cut_by_accident
0.22 =dark_urine =eye_hit_bad
0.22 =elderly =overdose_taken
0.22 =elderly =severe_weakness
0.22 =every_one_of_them =vomiting
0.22 =eye_hit_bad
0.22 =eye_hit_bad =wont_swallow
0.22 =eye_hit_bad =wound
0.22 =fall_any =hip_fracture
0.22 =fell =hip_fracture
0.22 =fell =severe_weakness
0.22 =floppy_es =unresponsive
0.22 =gas_smell =head_danger
0.22 =head_danger =sudden
0.22 =head_danger =sugar_extreme
0.22 =headache =postpartum
0.22 =hernia =severe_pain
0.22 =hernia_word =severe_pain
0.22 =high_fever =vomiting
0.22 =hip_fracture
0.22 =hip_fracture =hit_hard
0.22 =hip_fracture =severe_weakness
0.22 =hip_hurts =hit_hard
0.22 =hip_hurts =severe_pain
0.22 =hip_hurts =trunk_pain
0.22 =hit_hard =legs_gone
0.22 =hit_hard =vaginal_bleeding
0.22 =hit_hard =weak_legs
0.22 =hours_pain =one_eye
0.22 =hours_pain =radiates_groin
0.22 =lips_blue =short_breath
0.22 =long_bleed =squeezing_word
0.22 =long_bleed =tia_resolved
0.22 =means_mentioned =took_some_pills
0.22 =mouth_burning
0.22 =mouth_burning =numb_any
0.22 =mouth_burning =snake
0.22 =mouth_burning =snake_bad
0.22 =nail_word =took_some_pills
0.22 =nail_word =using_word
0.22 =near_faint =vaginal_bleeding
0.22 =pain_any =short_breath
0.22 =pain_any =wont_swallow
0.22 =pale_clammy =severe_pain
0.22 =plant_eaten
0.22 =plant_eaten =poison_swallowed
0.22 =took_some_pills
0.22 =took_some_pills =using_word
0.22 ^ _ abuelit
0.22 a reventar
0.22 abeja _ se
0.22 abrir _ quij
0.22 abuelit
0.22 afuer
0.22 anoch _ ya
0.22 bebe _ se
0.22 brazo izquierd
0.22 chuec y
0.22 dan ganas
0.22 de _ lado
0.22 de _ pastill
0.22 diarre _ sangr
0.22 diarre con
0.22 dura como
0.22 el _ apret
0.22 el ojo
0.22 en _ con
0.22 esta _ flojit
0.22 esta _ tiene
0.22 esta duro
0.22 esta frio
0.22 esta negro
0.22 flojit
0.22 gas y
0.22 hace _ seman
0.22 hirv en
0.22 hong
0.22 hong _ jardin
0.22 hong del
0.22 horas _ la
0.22 hoy tiene
0.22 inflam la
0.22 inhalador _ veces
0.22 la botell
0.22 la ereccion
0.22 las _ hinchad
0.22 le _ sangr
0.22 le salio
0.22 luces
0.22 luz y
0.22 me _ cloro
0.22 me _ ganas
0.22 me puso
0.22 mi _ dice
0.22 mi abuelit
0.22 mucho _ estoy
0.22 mucho _ tiene
0.22 mucho el
0.22 muela _ no
0.22 muy flojit
0.22 nada y
0.22 no -contest
0.22 no quier
0.22 nos _ la
0.22 nos duele
0.22 panza
0.22 panza _ tengo
0.22 papa _ que
0.22 papa dice
0.22 pecho apret
0.22 piern _ y
0.22 piern y
0.22 pupil
0.22 que tengo
0.22 reventar
0.22 ronch y
0.22 salieron
0.22 salieron _ morad
0.22 salieron manch
0.22 sient
0.22 tiene _ cuell
0.22 tiene _ gargant
0.22 tres seman
0.22 unas pastill
0.22 vivir _ las
0.22 vomit _ y
0.22 y _ -contest
0.22 y _ -ha
0.22 y _ lucecit
0.22 y _ piern
0.22 y huele
0.21 #11+ _ estoy
0.21 #11+ dias
0.21 -a -mi
0.21 -a _ -bebe
0.21 -el -ojo
0.21 -el _ -izquierd
0.21 -esta
0.21 -he -orin
0.21 -izquierd
0.21 -mi _ -movers
0.21 -ojo -izquierd
0.21 -patea
0.21 -sient -a
0.21 -sient _ -mi
0.21 -veo -bien
0.21 =a_lot =blurry_vision
0.21 =a_lot =long_bleed
0.21 =a_lot =withdrawal
0.21 =acts_drunk =drunk_speech
0.21 =alcohol =drunk_speech
0.21 =allergen =fever
0.21 =at_rest =cannot_breathe
0.21 =baby =newborn
0.21 =baby_quiet =preterm_weeks
0.21 =barking_stridor =co_words
0.21 =barking_stridor =cough
0.21 =barking_stridor =croup_cough
0.21 =belly_hit =belly_pain
0.21 =belly_hit =dangerous_person
0.21 =belly_pain =fall_any
0.21 =belly_pain =hit_hard
0.21 =belly_pain =nausea
0.21 =belly_word =upper_belly_pain
0.21 =bite_bad =pregnant
0.21 =black_stool =head_danger
0.21 =bleeding_heavy =pale_clammy
0.21 =bleeds_a_lot =days_many
0.21 =bleeds_a_lot =pregnant
0.21 =blood_thinner =hit_hard
0.21 =burn_severity =elderly
0.21 =burn_severity =stool_blood
0.21 =calf =purple_word
0.21 =cannot_move_limb =cannot_move_side
0.21 =cannot_move_side =severe_weakness
0.21 =chest_lasting =drug_named
0.21 =chest_lasting =hurts_move
0.21 =chest_lasting =sweating
0.21 =chest_pain =eye_hit_bad
0.21 =chest_tearing =radiates
0.21 =choking =purple_word
0.21 =choking =turning_blue
0.21 =co_words =hurts_breathing
0.21 =co_words =squeezing_word
0.21 =cold_limb =purple_word
0.21 =confused =heat_danger
0.21 =confused =sudden
0.21 =cough =hurts_breathing
0.21 =croup_cough =hurts_breathing
0.21 =dangerous_person =pain_any
0.21 =dangerous_person =pale_clammy
0.21 =dangerous_person =speech
0.21 =days_many =new_baby
0.21 =diabetes =sugar_extreme
0.21 =diabetes =sugar_very_high
0.21 =dizzy =feels_sleepy
0.21 =dizzy =vomiting
0.21 =drunk_speech
0.21 =every_one_of_them =means_mentioned
0.21 =every_one_of_them =overdose_taken
0.21 =every_one_of_them =using_word
0.21 =eye_area =head_danger
0.21 =eye_area =hours_pain
0.21 =eye_area =nail_word
0.21 =eye_hit_bad =preterm_weeks
0.21 =eye_hit_bad =trunk_pain
0.21 =face_droop =speech_garbled
0.21 =fall_any =fell
0.21 =fall_any =seizure
0.21 =feels_sleepy =near_faint
0.21 =fell
0.21 =fever =mouth_sores
0.21 =flank_pain =near_faint
0.21 =flank_pain =pregnant
0.21 =getting_worse =short_breath
0.21 =hallucinating =rigors
0.21 =hallucinating =shaking
0.21 =head_danger =trunk_pain
0.21 =hit_hard =seizure
0.21 =hives =rash
0.21 =hours_pain =limb_injury
0.21 =hurts_breathing =short_breath
0.21 =limb_cold_pale =purple_word
0.21 =long_bleed =sweating
0.21 =many_days =postpartum
0.21 =mouth_sores =skin_peeling
0.21 =muscle_tear =pain_any
0.21 =newborn
0.21 =newborn =young_baby
0.21 =pain_any =priapism
0.21 =pain_any =trunk_pain
0.21 =postpartum =young_baby
0.21 =pregnant =swelling_face
0.21 =pregnant =swelling_lips
0.21 =rash =skin_peeling
0.21 =recent_infection
0.21 =recent_travel =vomiting
0.21 =rigors =young_baby
0.21 =severe_pain =swelling
0.21 =severe_pain =worst_ever
0.21 =slow_breathing
0.21 =soaking_pad =young_baby
0.21 =squeezing_word =uti
0.21 =stiff_neck =vomiting
0.21 =sudden =worst_ever
0.21 =swelling =wakes
0.21 =trunk_pain
0.21 ^ _ pront
0.21 ^ despu
0.21 ^ vomit
0.21 a _ hace
0.21 a _ rato
0.21 a cada
0.21 a gas
0.21 alarm
0.21 algo de
0.21 avisp
0.21 barrig _ como
0.21 brazo con
0.21 cada rato
0.21 casi _ -patea
0.21 comer marisc
0.21 como _ desmayarm
0.21 como para
0.21 con _ dolor
0.21 con _ en
0.21 con ruido
0.21 con una
0.21 corazon _ muy
0.21 de _ barrig
0.21 de _ cesare
0.21 de _ marisc
0.21 de la
0.21 de pront
0.21 dice _ le
0.21 dolor arrib
0.21 dura _ tabla
0.21 el _ dolor
0.21 embaraz
0.21 en _ cara
0.21 en _ cocin
0.21 escalofri despu
0.21 espos _ el
0.21 esta _ dorm
0.21 esta _ e
0.21 fiebr despu
0.21 gargant _ no
0.21 habla
0.21 hace #
0.21 hace _ raros
0.21 hace ruid
0.21 horribl y
0.21 la alarm
0.21 la cesare
0.21 la pistol
0.21 llag
0.21 llag _ la
0.21 llag en
0.21 luz hace
0.21 mare _ para
0.21 me _ mare
0.21 me _ rapidisim
0.21 me _ tragar
0.21 mord de
0.21 nac
0.21 no -patea
0.21 papa _ #11+
0.21 para de
0.21 para desmayarm
0.21 para dormir
0.21 pecho _ estoy
0.21 peor dolor
0.21 pero _ muy
0.21 piern _ ve
0.21 pront
0.21 pront _ -veo
0.21 pront no
0.21 puras
0.21 quita
0.21 quitar
0.21 quitar la
0.21 raros
0.21 recien nac
0.21 respir rap
0.21 respirar _ me
0.21 rojos
0.21 ronch
0.21 ruid
0.21 ruid raros
0.21 sale
0.21 se _ a
0.21 se quedo
0.21 sient _ como
0.21 sient mare
0.21 suda
0.21 tengo sangr
0.21 testicul hinch
0.21 tiene _ el
0.21 todas _ pastill
0.21 y _ -veo
0.21 y amaneci
0.21 y sient
0.21 ya _ pero
0.2 -la _ -y
0.2 =a_lot =young_baby
0.2 =allergen =mouth_sores
0.2 =baby =lips_blue
0.2 =belly_hit =burned_hand
0.2 =belly_hit =tingling_hands
0.2 =belly_pain =belly_word
0.2 =bite_bad =sudden
0.2 =bite_bad =swallow_trouble
0.2 =bite_bad =vomiting
0.2 =bleeding_heavy =days_many
0.2 =blurry_vision =head_danger
0.2 =burn_severity =cholinergic
0.2 =burn_severity =clot_risk
0.2 =burn_severity =dangerous_person
0.2 =burn_severity =pleuritic
0.2 =burn_severity =postpartum
0.2 =burn_severity =shaking
0.2 =burned_hand =numb_any
0.2 =burned_hand =tingling_hands
0.2 =carbon_monoxide =chest_lasting
0.2 =chest_any =clot_risk
0.2 =chest_lasting =numb_any
0.2 =chest_lasting =swelling
0.2 =chest_pain =clot_risk
0.2 =child_got_pills =dangerous_person
0.2 =cholinergic =eye_hit_bad
0.2 =clot_risk =rigors
0.2 =clot_risk =trunk_pain
0.2 =cold_limb =low_temp
0.2 =confused =fall_any
0.2 =confused =wakes
0.2 =dangerous_person =unresponsive
0.2 =days_many =phlegm
0.2 =days_many =sudden
0.2 =diabetes =fast_breathing
0.2 =diabetes =short_breath
0.2 =dizzy =nail_word
0.2 =drowsy =hours_pain
0.2 =drowsy =means_mentioned
0.2 =drowsy =using_word
0.2 =drug_named =mouth_sores
0.2 =eye_hit_bad =recent_infection
0.2 =eye_hit_bad =vomiting_constantly
0.2 =fainted =pale_clammy
0.2 =fast_breathing =kid_breathing
0.2 =fast_breathing =sugar_very_high
0.2 =fever =seizure
0.2 =fever =upper_belly_pain
0.2 =fever =wound_infected
0.2 =head_danger =hernia
0.2 =head_danger =sweating
0.2 =head_danger =wakes
0.2 =head_injury =hours_pain
0.2 =head_injury =numb_any
0.2 =hernia =vomiting
0.2 =hit_hard =tingling_hands
0.2 =hours_pain =testicle
0.2 =jaw_arm_sweat =sweating
0.2 =jaw_locked =swallow_trouble
0.2 =jaw_locked =wont_swallow
0.2 =nail_word =purple_word
0.2 =new_confusion =wakes
0.2 =no_urine =numb_any
0.2 =numb_any =tingling_hands
0.2 =pain_any =tia_resolved
0.2 =radiates =squeezing_word
0.2 =short_breath =sugar_very_high
0.2 =smoker
0.2 =speech_garbled =weak_one_side
0.2 =tingling_hands
0.2 =vomiting_constantly =young_baby
0.2 ^ _ fiebr
0.2 ^ _ hacerm
0.2 aire _ el
0.2 aire _ me
0.2 al caminar
0.2 ampoll en
0.2 apriet
0.2 ator y
0.2 atras de
0.2 babe y
0.2 bebe _ -ha
0.2 brazo _ no
0.2 cabez _ vomit
0.2 cabez ayer
0.2 cada #
0.2 casi se
0.2 chill
0.2 clavo un
0.2 cuchill _ la
0.2 culebrill en
0.2 dano a
0.2 del cuerp
0.2 desmay _ corazon
0.2 desmay el
0.2 dias _ #11+
0.2 dice _ va
0.2 dice cosas
0.2 dijo que
0.2 durmi _ mitad
0.2 el _ frio
0.2 empez _ repent
0.2 en _ barrig
0.2 esta dura
0.2 fierr
0.2 frent
0.2 frent y
0.2 frio _ no
0.2 fumo
0.2 fumo _ y
0.2 fumo algo
0.2 her esta
0.2 hormigue _ las
0.2 hormigue en
0.2 hoy vomit
0.2 la _ ayer
0.2 la _ cuell
0.2 la frent
0.2 la vagin
0.2 le _ una
0.2 los _ morad
0.2 mama _ desmay
0.2 mama de
0.2 manan y
0.2 me _ coagul
0.2 mi _ vomit
0.2 mitad _ cuerp
0.2 mitad del
0.2 muy calient
0.2 ojo _ de
0.2 orina _ y
0.2 papa _ puede
0.2 papa no
0.2 pecho _ tengo
0.2 pedaz de
0.2 pie frio
0.2 piern hinch
0.2 por _ vagin
0.2 presion _ mi
0.2 quede _ en
0.2 quier _ con
0.2 quij y
0.2 salen coagul
0.2 seman _ de
0.2 sient hormigue
0.2 tengo _ y
0.2 tiene _ pie
0.2 un fierr
0.2 un pedaz
0.2 vagin
0.2 vomit _ con
0.2 y _ chill
0.2 y _ dos
0.2 y _ ereccion
0.2 y _ salen
0.2 y mor
0.2 y vengo
0.2 ya _ aguant
0.19 #11+
0.19 #11+ _ esta
0.19 #99+ sobre
0.19 -contest -bien
0.19 -ha
0.19 -orina
0.19 =a_lot =cold_outside
0.19 =a_lot =squeezing_word
0.19 =abuse_danger =bleeding_any
0.19 =belly_hard =trunk_pain
0.19 =belly_hit =hit_hard
0.19 =belly_pain
0.19 =belly_pain =head_danger
0.19 =belly_pain =hernia_stuck
0.19 =belly_pain =pain_any
0.19 =belly_pain =tearing
0.19 =belly_pain =vomiting
0.19 =belly_word
0.19 =belly_word =tearing
0.19 =bite_bad =eye_hit
0.19 =bite_bad =severe_pain
0.19 =bite_bad =swelling_lips
0.19 =bite_bad =tooth_bad
0.19 =bleeding_any =stool_blood
0.19 =bleeding_heavy =blood_thinner
0.19 =blood_thinner =head_danger
0.19 =bluish =seizure
0.19 =bp_extreme =head_danger
0.19 =bp_very_high =head_danger
0.19 =burn_severity =cocaine
0.19 =burn_severity =cold_limb
0.19 =burn_severity =inhaler_fails
0.19 =burn_severity =right_side
0.19 =burn_severity =sweating
0.19 =chest_any =cocaine
0.19 =chest_lasting =diabetes
0.19 =chest_lasting =getting_worse
0.19 =chest_lasting =rigors
0.19 =chest_lasting =rigors_hard
0.19 =chest_lasting =smoke
0.19 =chest_pressure =jaw_arm_sweat
0.19 =choking =speech
0.19 =clot_risk =hurts_breathing
0.19 =cold_only =young_baby
0.19 =double_vision =head_danger
0.19 =double_vision =headache
0.19 =double_vision =pain_any
0.19 =drugs_taken
0.19 =ear_swollen =squeezing_word
0.19 =ear_wax =hurts_breathing
0.19 =ear_wax =pleuritic
0.19 =elderly =hip_fracture
0.19 =every_one_of_them =eye_hit_bad
0.19 =every_one_of_them =squeezing_word
0.19 =eye_area =sting
0.19 =eye_hit_bad =face_blisters
0.19 =eye_hit_bad =getting_worse
0.19 =eye_hit_bad =hurts_move
0.19 =eye_hit_bad =neck_pain
0.19 =eye_hit_bad =stool_blood
0.19 =eye_pain =eye_red
0.19 =eye_red =pain_any
0.19 =eyelids_swollen
0.19 =fall_any =hip_hurts
0.19 =fall_any =trunk_pain
0.19 =fall_any =vomiting
0.19 =fell =hip_hurts
0.19 =fever =wont_feed
0.19 =flank_pain =vomiting
0.19 =getting_worse =pain_any
0.19 =getting_worse =squeezing_word
0.19 =getting_worse =tearing
0.19 =head_danger =kidney_stone
0.19 =head_danger =snake
0.19 =head_danger =snake_bad
0.19 =heat_exposure =unresponsive
0.19 =hernia_stuck =trunk_pain
0.19 =high_fever =rash
0.19 =high_fever =squeezing_word
0.19 =hit_hard =severe_pain
0.19 =hit_hard =trunk_pain
0.19 =hours_pain =recent_surgery
0.19 =immunosuppressed =sickle_cell
0.19 =kidney_stone =vomiting
0.19 =leg_swelling_one =nail_word
0.19 =limb_injury =severe_pain
0.19 =nail_word =priapism
0.19 =neck_pain
0.19 =neck_pain =pain_any
0.19 =pregnant =preterm_weeks
0.19 =pregnant =trunk_pain
0.19 =rash
0.19 =seizure =turning_blue
0.19 =shaking =uti
0.19 =short_breath =sudden
0.19 =sickle_cell
0.19 =skin_black =wound
0.19 =stool_blood
0.19 =stool_blood =vaginal_bleeding
0.19 ^ _ cuell
0.19 ^ _ pegaron
0.19 a _ nino
0.19 agarr el
0.19 ahora toso
0.19 al toser
0.19 anemi
0.19 anemi falciform
0.19 anos _ desde
0.19 anos _ la
0.19 apriet _ pecho
0.19 apriet el
0.19 avisp y
0.19 cachet
0.19 cada _ peor
0.19 con _ fuert
0.19 con _ pelot
0.19 cuest tragar
0.19 debil y
0.19 diabetic
0.19 dicen _ lastim
0.19 dolor _ los
0.19 dolor terribl
0.19 duele _ fiebr
0.19 duro
0.19 el _ que
0.19 en _ brazo
0.19 encim y
0.19 escalofri fuert
0.19 esta _ sud
0.19 estoy en
0.19 fiebr _ manch
0.19 fiebr me
0.19 herni
0.19 iman
0.19 inyect
0.19 la pancit
0.19 largo
0.19 le _ atras
0.19 le _ con
0.19 le dio
0.19 le mordi
0.19 le pegaron
0.19 lengu _ y
0.19 lleno _ toall
0.19 lleno una
0.19 mano _ y
0.19 matar ya
0.19 me _ algo
0.19 mordi _ cara
0.19 mucho esta
0.19 nada desde
0.19 no -orina
0.19 no _ comer
0.19 pancit
0.19 pecho _ se
0.19 pegaron
0.19 pegaron _ una
0.19 pegaron con
0.19 pelot
0.19 pelot _ el
0.19 pelot en
0.19 picaron
0.19 podr
0.19 primer vez
0.19 puede _ bien
0.19 puede parar
0.19 puedo ni
0.19 que lastim
0.19 quemo _ la
0.19 quemo toda
0.19 respirar acost
0.19 sal y
0.19 sangr _ toser
0.19 se _ al
0.19 se _ desde
0.19 se _ parar
0.19 se agarr
0.19 se inyect
0.19 sient _ el
0.19 tiene
0.19 tiene _ boca
0.19 tieso _ me
0.19 toda
0.19 tos _ y
0.19 un _ de
0.19 un _ largo
0.19 una _ con
0.19 una ereccion
0.19 una pelot
0.19 una seman
0.19 ve la
0.19 vecin se
0.19 verde
0.19 vez peor
0.19 vomit _ me
0.19 y _ -lo
0.19 y _ -respirab
0.19 y _ -sabe
0.19 y _ cara
0.19 y _ debil
0.19 y _ doble
0.19 y _ ronca
0.19 y _ toso
0.19 y _ voy
0.19 y desde
0.19 y llevo
0.19 ya _ me
0.18 #11+ _ me
0.18 -brazo
0.18 -el -brazo
0.18 -en
0.18 -mis -part
0.18 -mis _ y
0.18 -nino
0.18 -part
0.18 -part _ me
0.18 -part y
0.18 -sient _ -part
0.18 =acts_drunk =speech
0.18 =alcohol =speech
0.18 =asthma =cannot_breathe
0.18 =asthma =retractions
0.18 =belly_hit =clear_fluid
0.18 =belly_hit =confused
0.18 =belly_hit =eye_hit_bad
0.18 =belly_hit =leaking
0.18 =belly_pain =pale_clammy
0.18 =belly_pain =sweating
0.18 =belly_word =high_fever
0.18 =belly_word =one_side_belly
0.18 =belly_word =pale_clammy
0.18 =belly_word =sweating
0.18 =bite_bad =halos
0.18 =bite_bad =speech
0.18 =bite_bad =sting
0.18 =bite_bad =yellow_halos
0.18 =bleeding_any =fall_any
0.18 =bleeding_heavy =chest_lasting
0.18 =bluish =fever
0.18 =blurry_vision =burn_severity
0.18 =blurry_vision =eye_red
0.18 =blurry_vision =headache
0.18 =blurry_vision =postpartum
0.18 =bp_high =headache
0.18 =bp_high =squeezing_word
0.18 =bruising =child_bruises
0.18 =burn_severity =cold_outside
0.18 =calf
0.18 =calf =recent_surgery
0.18 =chest_any =long_bleed
0.18 =chest_any =short_breath
0.18 =chest_lasting =double_vision
0.18 =chest_lasting =indigestion_odd
0.18 =chest_lasting =one_side_belly
0.18 =chest_lasting =recent_surgery
0.18 =child_bruises
0.18 =clear_fluid =fall_any
0.18 =clear_fluid =fight_blow
0.18 =clear_fluid =hit_hard
0.18 =clear_fluid =limb_injury
0.18 =cold_exposure
0.18 =cold_exposure =head_danger
0.18 =cold_only =days_many
0.18 =confused =sugar_low
0.18 =confused =sugar_very_low
0.18 =dangerous_person =means_mentioned
0.18 =elderly
0.18 =eye_area =fight_blow
0.18 =eye_area =halos
0.18 =eye_area =leaking
0.18 =eye_area =limb_injury
0.18 =eye_area =yellow_halos
0.18 =eye_hit_bad =halos
0.18 =eye_hit_bad =jaundice
0.18 =eye_hit_bad =muscle_tear
0.18 =eye_hit_bad =recent_travel
0.18 =eye_hit_bad =rigors
0.18 =eye_hit_bad =swelling_face
0.18 =eye_hit_bad =yellow_halos
0.18 =eye_pain =halos
0.18 =eye_pain =yellow_halos
0.18 =eye_red =fever
0.18 =fall_any =fight_blow
0.18 =fall_any =leaking
0.18 =fall_any =severe_pain
0.18 =fall_any =squeezing_word
0.18 =fall_any =vaginal_bleeding
0.18 =fever =moved_right
0.18 =fever =right_side
0.18 =fever =skin_black
0.18 =fight_blow =hit_hard
0.18 =fight_blow =leaking
0.18 =hallucinating =hours_pain
0.18 =hallucinating =sudden
0.18 =halos
0.18 =halos =pain_any
0.18 =halos =yellow_halos
0.18 =head_danger =hip_hurts
0.18 =head_danger =overdose_taken
0.18 =head_danger =postpartum
0.18 =head_danger =severe_pain
0.18 =head_danger =smoke
0.18 =high_fever =recent_travel
0.18 =hit_hard =leaking
0.18 =hours_pain =pain_any
0.18 =hours_pain =short_breath
0.18 =indigestion_odd
0.18 =indigestion_odd =long_bleed
0.18 =indigestion_odd =pale_clammy
0.18 =indigestion_odd =sweating
0.18 =indigestion_odd =wont_go_away
0.18 =inhaler_fails =retractions
0.18 =jaundice =pain_any
0.18 =jaundice =right_side
0.18 =jaundice =squeezing_word
0.18 =jaw_arm_sweat =pain_any
0.18 =leaking =limb_injury
0.18 =leg_feet_swollen =swelling
0.18 =leg_swelling_one =recent_surgery
0.18 =means_mentioned
0.18 =nail_word =swallowed_thing
0.18 =nail_word =wont_go_away
0.18 =numb_any =vomiting
0.18 =one_side_belly =vomiting
0.18 =pain_any =purple_word
0.18 =pain_any =recent_travel
0.18 =pain_any =yellow_halos
0.18 =pale_clammy =rigors
0.18 =pale_clammy =shaking
0.18 =pale_clammy =wont_go_away
0.18 =postpartum =rigors
0.18 =postpartum =rigors_hard
0.18 =postpartum =squeezing_word
0.18 =postpartum =wound
0.18 =radiates =severe_pain
0.18 =recent_travel =squeezing_word
0.18 =rigors =sweating
0.18 =shaking =sweating
0.18 =short_breath =young_baby
0.18 =squeezing_word =sweating
0.18 =squeezing_word =swelling
0.18 =sting =swallow_trouble
0.18 =sting =wont_swallow
0.18 =sudden =swelling
0.18 =swallow_trouble =swelling
0.18 =swallowed_thing
0.18 =sweating =wont_go_away
0.18 =swelling =wont_swallow
0.18 =yellow_halos
0.18 ^ _ mama
0.18 ^ _ tobill
0.18 a #99+
0.18 abajo y
0.18 aceler y
0.18 altur
0.18 ampoll _ la
0.18 arrib a
0.18 bajo
0.18 bebe _ mueve
0.18 blanc
0.18 brazo _ y
0.18 cabez _ mi
0.18 cada #11+
0.18 cae _ lado
0.18 cae un
0.18 calentur _ #11+
0.18 calentur de
0.18 calient _ de
0.18 carro
0.18 chapopot _ estoy
0.18 claro
0.18 como #11+
0.18 corazon _ y
0.18 cuest
0.18 de _ la
0.18 de _ ojo
0.18 de su
0.18 derech de
0.18 destapacan
0.18 diarre _ veces
0.18 dias _ ahora
0.18 duele _ lado
0.18 el pie
0.18 el prepuci
0.18 el pulso
0.18 elefant
0.18 en _ luces
0.18 estoy _ frio
0.18 golpe _ cabez
0.18 habla _ borrach
0.18 habla como
0.18 halos
0.18 halos _ las
0.18 halos en
0.18 hijo _ ahogo
0.18 la _ amarill
0.18 la _ mi
0.18 la _ un
0.18 las luces
0.18 liqu claro
0.18 mare
0.18 mi _ respir
0.18 mordi _ mi
0.18 mordi a
0.18 nariz _ del
0.18 nariz despu
0.18 no paro
0.18 paro de
0.18 prepuci
0.18 problem _ corazon
0.18 problem del
0.18 profund en
0.18 puede _ y
0.18 quitarm
0.18 rap
0.18 rara
0.18 sale _ sangr
0.18 salen
0.18 sangr _ con
0.18 se ahogo
0.18 si lo
0.18 sube
0.18 sus pastill
0.18 tabla _ no
0.18 tengo _ fiebr
0.18 tiene _ moreton
0.18 tres horas
0.18 un _ claro
0.18 un elefant
0.18 un liqu
0.18 una _ que
0.18 una _ un
0.18 vuelo
0.18 y _ de
0.18 y mucha
0.18 y sangr
0.17 #99+ _ esta
0.17 -dia -y
0.17 -donde
0.17 -donde -esta
0.17 -enderezar
0.17 -hoy
0.17 -me _ -enderezar
0.17 -orin _ -todo
0.17 -puede
0.17 -puedo -enderezar
0.17 -sabe -donde
0.17 -sabe _ -esta
0.17 =a_lot =high_fever
0.17 =alcohol =unresponsive
0.17 =alcohol =withdrawal
0.17 =allergen =every_one_of_them
0.17 =back_pain =head_danger
0.17 =belly_hard =squeezing_word
0.17 =belly_hard =vomiting
0.17 =bite_bad =confused
0.17 =bite_bad =headache
0.17 =bite_bad =wont_swallow
0.17 =bleeding_any =hours_pain
0.17 =bleeding_any =racing_heart
0.17 =bleeding_heavy =pregnant
0.17 =bluish =cough
0.17 =bluish =pale_clammy
0.17 =bluish =sweating
0.17 =burn_severity =chemical_burn
0.17 =burn_severity =chemical_strong
0.17 =burn_severity =sudden
0.17 =cannot_breathe =chest_lasting
0.17 =cannot_breathe =leg_feet_swollen
0.17 =cannot_speak
0.17 =cannot_speak =speech
0.17 =chemical_burn
0.17 =chemical_burn =chemical_strong
0.17 =chemical_burn =fall_any
0.17 =chemical_burn =hit_hard
0.17 =chemical_strong =fall_any
0.17 =chemical_strong =hit_hard
0.17 =chest_lasting =limp_leg
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =pleuritic
0.17 =chest_lasting =uti
0.17 =cocaine =head_danger
0.17 =cough =lips_blue
0.17 =cramps =pregnant
0.17 =days_many =itching
0.17 =days_many =itchy_only
0.17 =deep_burn =skin_peeling
0.17 =drooling =eye_hit_bad
0.17 =drooling =fever
0.17 =elderly =speech
0.17 =every_one_of_them =harm_others
0.17 =every_one_of_them =head_danger
0.17 =every_one_of_them =hives
0.17 =every_one_of_them =hives_all
0.17 =eye_area =seizure
0.17 =eye_area =squeezing_word
0.17 =eye_area =unresponsive
0.17 =eye_bulge =eye_hit_bad
0.17 =eye_hit_bad =one_side_belly
0.17 =eye_hit_bad =racing_heart
0.17 =eye_hit_bad =swallow_trouble
0.17 =eye_hit_bad =using_word
0.17 =eye_red =rash
0.17 =fall_any =purple_word
0.17 =fever =spreading
0.17 =fever =vomiting_constantly
0.17 =gas_smell =vomiting
0.17 =getting_worse =sudden
0.17 =head_danger =high_altitude
0.17 =head_danger =hours_pain
0.17 =hernia_stuck =nail_word
0.17 =high_fever =unresponsive
0.17 =high_fever =vaginal_bleeding
0.17 =hives =hives_all
0.17 =hives_all
0.17 =hives_all =rash
0.17 =hurts_move =moved_right
0.17 =hurts_move =one_side_belly
0.17 =hurts_move =pain_any
0.17 =hurts_move =right_side
0.17 =itching =pregnant
0.17 =itching =preterm_weeks
0.17 =itchy_only =pregnant
0.17 =itchy_only =preterm_weeks
0.17 =jaw_locked =swelling
0.17 =jaw_locked =tooth_bad
0.17 =many_days =wont_feed
0.17 =not_clotting =wound
0.17 =pain_any =rigors_hard
0.17 =pain_any =swallow_trouble
0.17 =racing_heart =vaginal_bleeding
0.17 =radiates =sudden
0.17 =recent_surgery =sudden
0.17 =rigors_hard =uti
0.17 =severe_pain =swallow_trouble
0.17 =severe_pain =sweating
0.17 =severe_pain =throat_sore
0.17 =severe_pain =wont_swallow
0.17 =shaking =young_baby
0.17 =squeezing_word
0.17 =squeezing_word =vaginal_bleeding
0.17 =sting =swelling_throat
0.17 =sting =throat_closing
0.17 =sugar_low =unresponsive
0.17 =sugar_very_low =unresponsive
0.17 =trunk_pain =young_baby
0.17 =unresponsive =young_baby
0.17 =wound
0.17 ^ _ anticonceptiv
0.17 ^ _ doble
0.17 ^ _ peor
0.17 ^ _ picaron
0.17 ^ _ vomit
0.17 a _ alberc
0.17 a la
0.17 acido _ el
0.17 aguadit
0.17 aire _ tengo
0.17 alberc _ sacam
0.17 alberc lo
0.17 alcohol
0.17 arrib de
0.17 atoro
0.17 ayer _ tengo
0.17 bebe
0.17 bebe _ tres
0.17 bebe llora
0.17 boca me
0.17 carne _ no
0.17 con _ ojo
0.17 con infeccion
0.17 corazon le
0.17 costill
0.17 de _ costill
0.17 de _ mama
0.17 debaj _ las
0.17 deje _ tomar
0.17 derech _ la
0.17 dorm y
0.17 el antibiotic
0.17 el perro
0.17 empap tres
0.17 espos _ le
0.17 esta babe
0.17 esta hirv
0.17 estuv en
0.17 herman
0.17 herman tomo
0.17 hijo _ puede
0.17 hinch que
0.17 hirv _ el
0.17 izquierd _ estoy
0.17 la _ tomo
0.17 la primer
0.17 las _ derech
0.17 lo sacam
0.17 mama _ diabetic
0.17 mama es
0.17 mama esta
0.17 mate _ mi
0.17 mate a
0.17 me picaron
0.17 mi _ llora
0.17 mi herman
0.17 mucha fiebr
0.17 muela infect
0.17 muy _ no
0.17 negra como
0.17 no -le
0.17 no _ -donde
0.17 no _ -puede
0.17 no _ caminar
0.17 panza esta
0.17 papa _ desmay
0.17 pastill nueva
0.17 popo _ como
0.17 por _ muela
0.17 prendim
0.17 prendim el
0.17 que _ va
0.17 regres
0.17 sangr _ por
0.17 sangrar _ empap
0.17 sangrar ya
0.17 se _ atoro
0.17 se _ convulsion
0.17 se _ dos
0.17 seman _ #11+
0.17 seman y
0.17 suegr se
0.17 tanto _ gargant
0.17 tanto la
0.17 toma _ y
0.17 tomar _ dos
0.17 tomar hace
0.17 tomo _ cloro
0.17 tomo _ frasc
0.17 tomo anticonceptiv
0.17 toso sangr
0.17 toso y
0.17 trago cloro
0.17 tres _ tiene
0.17 tres toall
0.17 un _ no
0.17 vecin
0.17 veo borros
0.17 vomit con
0.17 y fria
0.17 ya _ tres
0.16 -fuerz
0.16 -ha _ -en
0.16 -respir -bien
0.16 =a_lot =bluish
0.16 =arm_or_jaw_too =burn_severity
0.16 =arm_or_jaw_too =chest_any
0.16 =at_rest =chest_any
0.16 =at_rest =chest_pressure
0.16 =baby =hallucinating
0.16 =baby =mania_psychosis
0.16 =baby =new_baby
0.16 =baby =postpartum
0.16 =back_pain =rigors
0.16 =barking_stridor =burn_severity
0.16 =belly_hit =elderly
0.16 =belly_pain =squeezing_word
0.16 =belly_word =tia_resolved
0.16 =bite_bad =pain_any
0.16 =bite_bad =purple_rash
0.16 =bite_bad =tendon_seen
0.16 =bleeding_any =limb_bleeds
0.16 =bleeding_any =new_baby
0.16 =bleeding_heavy =limb_bleeds
0.16 =bleeding_heavy =nail_word
0.16 =blister_any =burned_hand
0.16 =blister_word =burned_hand
0.16 =burn_severity =drooling
0.16 =burn_severity =hallucinating
0.16 =burn_severity =nail_word
0.16 =burn_severity =speech
0.16 =burned_hand =rash
0.16 =calf =hurts_breathing
0.16 =calf =short_breath
0.16 =cannot_breathe =cough
0.16 =cant_stand
0.16 =cant_stand =limp_leg
0.16 =cant_stand =limp_refuses
0.16 =cant_stand =severe_weakness
0.16 =chest_any =chest_pain
0.16 =chest_any =pain_any
0.16 =chest_pain =hours_pain
0.16 =clot_risk =high_fever
0.16 =clot_risk =soaking_pad
0.16 =clot_risk =young_baby
0.16 =cold_limb =eye_hit_bad
0.16 =cold_limb =pain_any
0.16 =days_many =headache
0.16 =days_many =long_bleed
0.16 =deformed =tendon_seen
0.16 =deformed =to_the_bone
0.16 =diarrhea
0.16 =done_with_it =harm_others
0.16 =elderly =eye_hit_bad
0.16 =elderly =head_injury
0.16 =eye_hit_bad =hip_fracture
0.16 =eye_hit_bad =leg_swelling_one
0.16 =eye_hit_bad =limb_bleeds
0.16 =eye_hit_bad =recent_surgery
0.16 =eye_hit_bad =squeezing_word
0.16 =eye_hit_bad =tia_resolved
0.16 =fall_any =limp_leg
0.16 =fall_any =limp_refuses
0.16 =fell =head_danger
0.16 =fell =limp_refuses
0.16 =fell =trunk_pain
0.16 =fever =skin_peeling
0.16 =flank_pain =rigors
0.16 =head_danger =rigors
0.16 =hernia =purple_word
0.16 =hernia_stuck =purple_word
0.16 =hernia_word =purple_word
0.16 =hernia_word =radiates_groin
0.16 =high_fever =immunosuppressed
0.16 =high_fever =purple_rash
0.16 =hip_fracture =hip_hurts
0.16 =hip_fracture =pain_any
0.16 =hip_fracture =trunk_pain
0.16 =hip_hurts =rigors
0.16 =hip_hurts =severe_weakness
0.16 =hit_hard =limp_leg
0.16 =hit_hard =limp_refuses
0.16 =hit_hard =squeezing_word
0.16 =hours_pain =no_urine
0.16 =hours_pain =wakes
0.16 =hurts_breathing =leg_swelling_one
0.16 =hurts_breathing =swelling
0.16 =jaundice =rigors
0.16 =leg_swelling_one =pleuritic
0.16 =leg_swelling_one =short_breath
0.16 =limb_bleeds =vaginal_bleeding
0.16 =limp_leg =severe_weakness
0.16 =limp_refuses =severe_weakness
0.16 =long_bleed =young_baby
0.16 =moved_right =severe_pain
0.16 =pain_any =severe_weakness
0.16 =pain_any =squeezing_word
0.16 =pain_any =using_word
0.16 =pleuritic =swelling
0.16 =purple_rash =stiff_neck
0.16 =radiates
0.16 =radiates =rigors
0.16 =recent_surgery =rigors
0.16 =recent_surgery =young_baby
0.16 =right_side =severe_pain
0.16 =rigors =sugar_low
0.16 =rigors =sugar_very_low
0.16 =severe_weakness =trunk_pain
0.16 =shaking =sugar_low
0.16 =shaking =sugar_very_low
0.16 =short_breath =swelling_lips
0.16 =skin_infection =wound_infected
0.16 =swelling =throat_tight
0.16 =tendon_seen
0.16 =tendon_seen =to_the_bone
0.16 ^ _ azucar
0.16 ^ _ bola
0.16 ^ _ pico
0.16 ^ _ rojo
0.16 ^ _ salpic
0.16 ^ _ sin
0.16 ^ ya
0.16 ahog _ una
0.16 ahora _ con
0.16 ahora _ mucho
0.16 aunqu _ sent
0.16 ayer _ en
0.16 bebe _ cayo
0.16 bien _ se
0.16 bola _ la
0.16 borros
0.16 cabez _ tengo
0.16 cabez en
0.16 cada hora
0.16 deja
0.16 deja _ sangrar
0.16 deja de
0.16 deje el
0.16 desmay en
0.16 despu _ un
0.16 diarre
0.16 dice _ se
0.16 dio _ dolor
0.16 dolor
0.16 dolor _ abajo
0.16 dos _ esta
0.16 duele _ barrig
0.16 duele _ cader
0.16 duele muchisim
0.16 en fiebr
0.16 encog
0.16 encog las
0.16 epoc y
0.16 escaler _ no
0.16 escaler y
0.16 espos me
0.16 este sent
0.16 fiebr cuell
0.16 fuert _ a
0.16 fuert abajo
0.16 grita
0.16 hablar
0.16 infeccion en
0.16 la _ estoy
0.16 la _ nueva
0.16 lado la
0.16 las dos
0.16 los _ rojos
0.16 luz _ una
0.16 marca _ y
0.16 me _ muchisim
0.16 me molest
0.16 me salpic
0.16 mi vida
0.16 minut _ tomo
0.16 mucho dolor
0.16 no _ -fuerz
0.16 no deja
0.16 operaron _ seman
0.16 operaron la
0.16 pantorrill hinch
0.16 piel y
0.16 que le
0.16 quier _ y
0.16 raro _ no
0.16 raro y
0.16 respirar _ se
0.16 ruido _ respirar
0.16 ruido al
0.16 salpic
0.16 sangr muchisim
0.16 se ve
0.16 sent en
0.16 sierr y
0.16 tengo _ testicul
0.16 toall _ hora
0.16 tome _ y
0.16 un _ al
0.16 una _ esta
0.16 uva y
0.16 va la
0.16 ve _ hueso
0.16 veo cosas
0.16 voy _ matar
0.16 y _ warfarin
0.15 -el _ -en
0.15 -panal -en
0.15 -panal _ -todo
0.15 -respirar
0.15 -tomo
0.15 =a_lot =fell
0.15 =a_lot =high_altitude
0.15 =a_lot =jaw_arm_sweat
0.15 =a_lot =numb_any
0.15 =a_lot =pale_clammy
0.15 =allergen =blister_any
0.15 =allergen =blister_word
0.15 =allergen =upper_belly_pain
0.15 =baby =soft_spot
0.15 =back_pain
0.15 =back_pain =eye_hit_bad
0.15 =back_pain =pain_any
0.15 =back_pain =weak_legs
0.15 =belly_hit =severe_pain
0.15 =belly_hit =squeezing_word
0.15 =belly_word =many_days
0.15 =bite_bad =eye_pain
0.15 =bite_bad =jaw_locked
0.15 =bite_bad =short_breath
0.15 =bite_bad =skin_infection
0.15 =bite_bad =tooth
0.15 =bite_bad =wound_infected
0.15 =blister_any =drug_named
0.15 =blister_any =eye_hit_bad
0.15 =blister_word =drug_named
0.15 =blister_word =eye_hit_bad
0.15 =blurry_vision =swelling
0.15 =both_legs
0.15 =burn_severity =soft_spot
0.15 =burned_hand =pregnant
0.15 =burned_hand =swelling
0.15 =cannot_breathe =hours_pain
0.15 =car_crash =numb_any
0.15 =chest_any =hurts_breathing
0.15 =chest_any =pleuritic
0.15 =chest_any =pregnant
0.15 =chest_pain =cocaine
0.15 =chest_pain =hurts_breathing
0.15 =chest_pain =pleuritic
0.15 =clot_risk =nail_word
0.15 =clot_risk =sudden
0.15 =cocaine =trunk_pain
0.15 =coughs_blood =pain_any
0.15 =days_many =leg_swelling_one
0.15 =diabetes =wound
0.15 =drug_named =fever
0.15 =elderly =nail_word
0.15 =every_one_of_them =weak_one_side
0.15 =eye_hit_bad =eye_pain
0.15 =eye_hit_bad =eyelids_swollen
0.15 =eye_hit_bad =high_altitude
0.15 =eye_hit_bad =pain_beyond
0.15 =eye_hit_bad =throat_side
0.15 =eye_hit_bad =urinary_stuck
0.15 =eye_hit_bad =urinary_stuck_long
0.15 =eye_hit_bad =weak_legs
0.15 =eye_red =eyelids_swollen
0.15 =eyelids_swollen =fever
0.15 =eyelids_swollen =swelling
0.15 =face_blisters =pain_any
0.15 =fainted =radiates
0.15 =fall_any =limb_gave
0.15 =fall_any =thrown_off
0.15 =fever =glass_test
0.15 =fever =wakes
0.15 =flank_pain =weak_legs
0.15 =getting_worse =hours_pain
0.15 =glass_test
0.15 =glass_test =purple_rash
0.15 =glass_test =rash
0.15 =glass_test =vaginal_bleeding
0.15 =head_danger =one_side_belly
0.15 =headache =high_altitude
0.15 =headache =nail_word
0.15 =hernia_stuck =vomiting
0.15 =high_altitude =pain_any
0.15 =high_altitude =vomiting
0.15 =hip_hurts =weak_legs
0.15 =hit_hard =limb_gave
0.15 =hit_hard =thrown_off
0.15 =hours_pain =worst_ever
0.15 =hurts_breathing =trunk_pain
0.15 =long_bleed =vaginal_bleeding
0.15 =muscle_hard =short_breath
0.15 =nail_word =new_baby
0.15 =nail_word =recent_surgery
0.15 =nail_word =squeezing_word
0.15 =nausea =radiates
0.15 =nausea =trunk_pain
0.15 =new_baby =young_baby
0.15 =no_urine =soft_spot
0.15 =pain_any =pain_beyond
0.15 =pain_any =urinary_stuck
0.15 =pain_any =urinary_stuck_long
0.15 =pain_any =weak_legs
0.15 =pleuritic =trunk_pain
0.15 =radiates =weak_legs
0.15 =rigors =seizure
0.15 =rigors =severe_weakness
0.15 =rigors =skin_infection
0.15 =rigors_hard =skin_infection
0.15 =seizure =shaking
0.15 =severe_headache =vomiting
0.15 =skin_infection =tooth
0.15 =soaking_pad =wound
0.15 =squeezing_word =weak_legs
0.15 =throat_side
0.15 =thrown_off
0.15 =tooth =wound_infected
0.15 =vaginal_bleeding =wound
0.15 =vomiting =withdrawal
0.15 ^ _ empez
0.15 ^ hay
0.15 ^ llegu
0.15 ^ nuestr
0.15 a _ hija
0.15 abuelit _ cayo
0.15 acabo de
0.15 aguant _ dolor
0.15 anemi _ y
0.15 babea
0.15 cabez _ esta
0.15 cabez fuert
0.15 canic
0.15 carne
0.15 casa y
0.15 cirrosis y
0.15 cloro _ el
0.15 como
0.15 de _ esta
0.15 de _ fuert
0.15 de _ que
0.15 dedo con
0.15 derech abajo
0.15 dias _ sangr
0.15 duele _ pecho
0.15 duele _ respirar
0.15 duele _ testicul
0.15 el _ medicin
0.15 en _ frent
0.15 espos no
0.15 esta _ toda
0.15 estoy sud
0.15 falciform y
0.15 frio _ y
0.15 golpe
0.15 hinchan los
0.15 hora _ se
0.15 infect
0.15 inhalador no
0.15 lado _ abajo
0.15 le _ mucho
0.15 le di
0.15 llegu
0.15 los _ hinchad
0.15 mama _ la
0.15 manch _ que
0.15 me empez
0.15 me pico
0.15 mes _ medio
0.15 mes y
0.15 mi _ de
0.15 mor _ se
0.15 morad _ no
0.15 morad que
0.15 mucha sangr
0.15 mucho mas
0.15 nino _ tomo
0.15 no -tomo
0.15 no _ mueve
0.15 no _ sacar
0.15 nuestr
0.15 nunca
0.15 orinar _ ayer
0.15 para _ vomitar
0.15 pecho _ el
0.15 puedo _ gases
0.15 puedo _ nada
0.15 puedo sacar
0.15 que se
0.15 respir _ y
0.15 roja
0.15 sacar
0.15 sacar gases
0.15 sangr _ y
0.15 se _ pal
0.15 sient muy
0.15 tembl toda
0.15 tengo _ fuert
0.15 tengo _ meses
0.15 tiene _ con
0.15 todo _ lado
0.15 toma anticoagulant
0.15 un _ muy
0.15 una canic
0.15 vomit _ muy
0.15 y _ a
0.15 y _ con
0.15 y _ quedo
0.15 y ard
0.15 y las
0.15 y medio
0.14 -puedo -despertar
0.14 =a_lot
0.14 =a_lot =burned_hand
0.14 =a_lot =car_crash
0.14 =a_lot =hernia
0.14 =a_lot =hernia_word
0.14 =a_lot =light_hurts
0.14 =a_lot =unresponsive
0.14 =abuse_danger =swallow_trouble
0.14 =again_fainted =racing_heart
0.14 =allergen =wont_feed
0.14 =arm_hand_pain =pale_clammy
0.14 =arm_or_jaw_too =chest_lasting
0.14 =baby =hernia_stuck
0.14 =baby =numb_any
0.14 =back_pain =flank_pain
0.14 =belly_hard =green_vomit
0.14 =belly_hard =phlegm
0.14 =belly_hit =legs_gone
0.14 =belly_hit =weak_legs
0.14 =belly_pain =hours_pain
0.14 =belly_word =days_many
0.14 =belly_word =green_vomit
0.14 =belly_word =phlegm
0.14 =belly_word =preterm_weeks
0.14 =bite_bad =blister_any
0.14 =bite_bad =blister_word
0.14 =bite_bad =preterm_weeks
0.14 =bleeding_heavy =young_baby
0.14 =blister_any =fever
0.14 =bluish =hurts_breathing
0.14 =burn_any =high_fever
0.14 =burn_big =high_fever
0.14 =burn_severity
0.14 =burn_severity =hernia_stuck
0.14 =burned_hand =pain_any
0.14 =burned_hand =severe_pain
0.14 =calf =wound
0.14 =cannot_breathe =fast_breathing
0.14 =cannot_breathe =kid_breathing
0.14 =car_crash =eye_hit_bad
0.14 =car_crash =pain_any
0.14 =car_crash =severe_pain
0.14 =chest_lasting =radiates_groin
0.14 =chest_lasting =swallow_trouble
0.14 =chest_lasting =testicle
0.14 =chest_lasting =vomiting_blood
0.14 =chest_pain =jaw_arm_sweat
0.14 =chest_tearing =hours_pain
0.14 =chest_tearing =sudden
0.14 =chest_tearing =tearing
0.14 =chest_tearing =tearing_trunk
0.14 =child_got_pills =unresponsive
0.14 =clot_risk =short_breath
0.14 =co_words =hives
0.14 =co_words =hives_all
0.14 =cocaine =drugs_taken
0.14 =confused =high_altitude
0.14 =confused =severe_weakness
0.14 =confused =speech
0.14 =confused =sudden_balance
0.14 =dangerous_person =swallow_trouble
0.14 =dangerous_person =vomiting
0.14 =dark_urine
0.14 =days_many =preterm_weeks
0.14 =drowsy =head_injury
0.14 =elderly =sudden
0.14 =every_one_of_them =nail_word
0.14 =eye_area =eyelids_swollen
0.14 =eye_hit_bad =no_urine
0.14 =eye_hit_bad =one_side_throat
0.14 =eye_hit_bad =shingles
0.14 =eye_red =swelling
0.14 =fainted =sweating
0.14 =fall_hard =head_injury
0.14 =fast_breathing =retractions
0.14 =high_altitude =new_confusion
0.14 =high_altitude =sudden_balance
0.14 =hours_pain =swallow_trouble
0.14 =hours_pain =tearing
0.14 =hours_pain =tearing_trunk
0.14 =hurts_breathing =retractions
0.14 =jaw_arm_sweat =trunk_pain
0.14 =jaw_locked =one_side_belly
0.14 =kid_breathing =retractions
0.14 =limb_bleeds
0.14 =long_bleed =radiates_groin
0.14 =long_bleed =testicle
0.14 =long_bleed =trunk_pain
0.14 =means_mentioned =unresponsive
0.14 =nail_word =near_faint
0.14 =nail_word =swelling_lips
0.14 =nail_word =swelling_throat
0.14 =nail_word =throat_closing
0.14 =new_confusion =sudden_balance
0.14 =no_injury =radiates
0.14 =one_side_belly =one_side_throat
0.14 =one_side_belly =throat_sore
0.14 =one_side_throat =pain_any
0.14 =pregnant
0.14 =pregnant =vomiting_constantly
0.14 =preterm_weeks
0.14 =recent_surgery =short_breath
0.14 =retractions =short_breath
0.14 =short_breath =speech
0.14 =squeezing_word =trunk_pain
0.14 =sudden =tearing
0.14 =sudden =tearing_trunk
0.14 =unresponsive =using_word
0.14 ^ _ cada
0.14 ^ _ espos
0.14 ^ _ recien
0.14 abuel _ repent
0.14 amarill
0.14 anticoagulant _ se
0.14 calentador
0.14 con fiebr
0.14 de _ ano
0.14 dedos
0.14 dio _ convulsion
0.14 dura
0.14 escribi
0.14 escribi _ carta
0.14 espald _ y
0.14 espald con
0.14 espos _ un
0.14 esta cerr
0.14 estoy _ un
0.14 fiebr _ cuell
0.14 fuert _ el
0.14 habla raro
0.14 hinch _ fiebr
0.14 hoy sient
0.14 labi _ y
0.14 lado _ boca
0.14 lado derech
0.14 los dedos
0.14 lucecit y
0.14 metio _ canic
0.14 monton
0.14 monton de
0.14 mucho sueno
0.14 mucho y
0.14 nada _ dolor
0.14 nada un
0.14 nino respir
0.14 ojos _ no
0.14 operaron de
0.14 pas ahora
0.14 pastill y
0.14 pela _ piel
0.14 pela la
0.14 piern _ no
0.14 piern hinchad
0.14 presion _ #99+
0.14 puede _ la
0.14 que antes
0.14 que duele
0.14 quier comer
0.14 rap _ se
0.14 ronch _ todos
0.14 sale _ chorr
0.14 sale a
0.14 salio
0.14 sangr sale
0.14 se _ pela
0.14 se me
0.14 seman _ ahora
0.14 seman esta
0.14 si me
0.14 subio a
0.14 tiene _ desde
0.14 tiene _ esta
0.14 todo _ cuerp
0.14 toma warfarin
0.14 tomo _ monton
0.14 tomo warfarin
0.14 tres
0.14 un monton
0.14 vomit _ desde
0.14 y _ diabetic
0.14 y _ dio
0.14 y _ todo
0.14 y traig
0.13 -derech
0.13 -lado
0.13 -lado -derech
0.13 -y -respir
0.13 =a_lot =calf
0.13 =a_lot =new_baby
0.13 =a_lot =vomiting_blood
0.13 =abuse_danger =fall_any
0.13 =arm_hand_pain
0.13 =arm_hand_pain =eye_hit_bad
0.13 =arm_hand_pain =pain_any
0.13 =arm_hand_pain =radiates
0.13 =attacks_me =dangerous_person
0.13 =baby =hours_pain
0.13 =battery_word =burn_severity
0.13 =belly_pain =diabetes
0.13 =belly_pain =pancreas
0.13 =belly_pain =preterm_weeks
0.13 =belly_word =bleeding_any
0.13 =belly_word =diabetes
0.13 =belly_word =pancreas
0.13 =belly_word =vaginal_bleeding
0.13 =bite_bad =double_vision
0.13 =bite_bad =radiates
0.13 =bleeding_any =preterm_weeks
0.13 =bleeding_heavy =hours_pain
0.13 =blister_any =deep_burn
0.13 =bluish =pain_beyond
0.13 =blurry_vision =eye_pain
0.13 =blurry_vision =swelling_lips
0.13 =burn_any =skin_peeling
0.13 =burn_severity =head_danger
0.13 =burn_severity =inconsolable
0.13 =burn_severity =soaking_pad
0.13 =burn_severity =wakes
0.13 =burn_severity =wound_infected
0.13 =burned_hand =swelling_face
0.13 =burned_hand =swelling_lips
0.13 =cant_straighten
0.13 =cant_straighten =eye_hit_bad
0.13 =cant_straighten =pain_any
0.13 =cant_straighten =squeezing_word
0.13 =chest_any =dangerous_person
0.13 =chest_any =severe_pain
0.13 =chest_lasting =cocaine
0.13 =chest_lasting =head_danger
0.13 =chest_lasting =sting
0.13 =chest_pain =severe_pain
0.13 =confused =vomiting
0.13 =coughs_blood =short_breath
0.13 =dangerous_person =squeezing_word
0.13 =days_many =many_days
0.13 =days_many =swelling_lips
0.13 =days_many =weight_loss
0.13 =dizzy =head_danger
0.13 =drowsy =fall_any
0.13 =drugs_taken =using_word
0.13 =elderly =hip_hurts
0.13 =elderly =pain_any
0.13 =elderly =trunk_pain
0.13 =every_one_of_them =pain_any
0.13 =eye_area =sudden
0.13 =eye_bulge =fever
0.13 =eye_hit_bad =pancreas
0.13 =eye_hit_bad =rash
0.13 =fainted =flank_pain
0.13 =fainted =trunk_pain
0.13 =fall_any =fever
0.13 =fall_any =high_fever
0.13 =fall_any =legs_gone
0.13 =fall_any =weak_legs
0.13 =fall_hard =legs_gone
0.13 =fall_hard =weak_legs
0.13 =fever =hit_hard
0.13 =fight_blow =pain_any
0.13 =fight_blow =squeezing_word
0.13 =fight_blow =vomiting
0.13 =getting_worse
0.13 =head_danger =rigors_hard
0.13 =head_danger =uti
0.13 =head_danger =young_baby
0.13 =headache =pregnant
0.13 =high_fever =hit_hard
0.13 =high_fever =one_side_belly
0.13 =hives
0.13 =hours_pain =sweating
0.13 =hours_pain =weak_one_side
0.13 =inconsolable
0.13 =jaw_arm_sweat =sudden
0.13 =kidney_stone =severe_pain
0.13 =limb_injury =radiates_groin
0.13 =limb_injury =squeezing_word
0.13 =limb_injury =testicle
0.13 =long_bleed =new_baby
0.13 =many_days =swelling
0.13 =nail_word =pale_clammy
0.13 =nail_word =unresponsive
0.13 =new_confusion =pale_clammy
0.13 =new_confusion =sweating
0.13 =one_eye =sudden
0.13 =pain_any =pancreas
0.13 =pancreas
0.13 =pancreas =squeezing_word
0.13 =pancreas =trunk_pain
0.13 =preterm_weeks =severe_pain
0.13 =preterm_weeks =vaginal_bleeding
0.13 =rash =sting
0.13 =recent_surgery
0.13 =rigors =vomiting
0.13 =rigors_hard =vomiting
0.13 =severe_pain =upper_belly_pain
0.13 =spreading =wound
0.13 =sting
0.13 =uti =vomiting
0.13 =vomiting =vomiting_constantly
0.13 ^ _ demasiad
0.13 ^ _ infect
0.13 ^ _ noche
0.13 ^ _ trago
0.13 a #11+
0.13 a todos
0.13 abuel
0.13 ahora escalofri
0.13 alta
0.13 azucar _ #11+
0.13 cada _ hora
0.13 cada media
0.13 chiquit _ la
0.13 chiquit en
0.13 con coagul
0.13 creo _ me
0.13 de _ escuel
0.13 de pastill
0.13 derech no
0.13 desorient
0.13 el _ duro
0.13 el azucar
0.13 el cost
0.13 embaraz _ estoy
0.13 espos _ sangr
0.13 espum
0.13 esta noche
0.13 fue _ aire
0.13 fue el
0.13 gargant _ hinch
0.13 ha mov
0.13 infeccion
0.13 infect la
0.13 la mandibul
0.13 la piel
0.13 la pila
0.13 las ventan
0.13 le _ espum
0.13 le _ mucha
0.13 le duele
0.13 le hinch
0.13 le va
0.13 levantar
0.13 limpiador
0.13 llevo #
0.13 lo _ en
0.13 mandibul
0.13 manos hinchad
0.13 me _ toda
0.13 mi _ convulsion
0.13 mi _ empez
0.13 mi _ estab
0.13 mi azucar
0.13 mi papa
0.13 nina _ #
0.13 no _ ha
0.13 papa
0.13 pastill _ mi
0.13 pego y
0.13 puede levantar
0.13 puso negra
0.13 ros y
0.13 sale espum
0.13 sangr _ coagul
0.13 se _ mov
0.13 se ha
0.13 techo _ no
0.13 techo y
0.13 toall _ media
0.13 tos _ sangr
0.13 tosi
0.13 un _ horribl
0.13 una serpient
0.13 v cosas
0.13 ve _ que
0.13 ventan
0.13 vida _ de
0.13 vida empez
0.13 y _ ampoll
0.13 y _ bebe
0.13 y _ calentur
0.13 y _ espald
0.13 y lleno
0.13 ya _ mi
0.12 # _ tiene
0.12 -aire
0.12 -hace
0.12 -hay
0.12 -panal desde
0.12 =a_lot =alcohol
0.12 =a_lot =spits_clots
0.12 =a_lot =stiff_neck
0.12 =a_lot =testicle
0.12 =abuse_danger =means_mentioned
0.12 =abuse_danger =vomiting
0.12 =allergen =making_swell
0.12 =baby_hot =wont_feed
0.12 =belly_hit =drowsy
0.12 =belly_hit =heat_danger
0.12 =belly_pain =swelling
0.12 =belly_word =fever
0.12 =belly_word =squeezing_word
0.12 =bite_bad =dangerous_person
0.12 =black_stool =near_faint
0.12 =bleeding_any =trunk_pain
0.12 =blister_any =fall_any
0.12 =blister_any =hit_hard
0.12 =blister_word =fall_any
0.12 =blister_word =hit_hard
0.12 =blurry_vision =preterm_weeks
0.12 =blurry_vision =swelling_face
0.12 =blurry_vision =young_baby
0.12 =burn_big =deep_burn
0.12 =burn_severity =racing_heart
0.12 =burn_severity =rigors_hard
0.12 =burn_severity =severe_weakness
0.12 =calf =chest_lasting
0.12 =cannot_breathe =sudden
0.12 =cannot_speak =face_droop
0.12 =cannot_speak =speech_garbled
0.12 =chest_any =racing_heart
0.12 =chest_lasting =one_eye
0.12 =chest_pain =racing_heart
0.12 =child_got_pills =eye_hit_bad
0.12 =child_got_pills =head_danger
0.12 =clot_risk =rigors_hard
0.12 =dangerous_person =limb_injury
0.12 =days_many =one_side_belly
0.12 =days_many =swelling_face
0.12 =eye_hit_bad =hip_hurts
0.12 =eye_hit_bad =hoarse
0.12 =eye_hit_bad =means_mentioned
0.12 =eye_hit_bad =throat_tight
0.12 =fall_any
0.12 =fall_any =heat_danger
0.12 =fall_any =rash
0.12 =fall_any =unresponsive
0.12 =fell =unresponsive
0.12 =fever =heat_danger
0.12 =fight_blow =head_injury
0.12 =fight_blow =heat_danger
0.12 =fight_blow =heat_exposure
0.12 =hallucinating =mania_psychosis
0.12 =harm_others =means_mentioned
0.12 =head_danger =pain_any
0.12 =head_injury =limb_injury
0.12 =headache =rash
0.12 =heat_danger =hit_hard
0.12 =heat_danger =limb_injury
0.12 =heat_exposure =limb_injury
0.12 =hernia =nail_word
0.12 =hernia =squeezing_word
0.12 =hernia_stuck =squeezing_word
0.12 =hernia_word =squeezing_word
0.12 =high_fever =shaking
0.12 =hip_hurts
0.12 =hip_hurts =pain_any
0.12 =hit_hard =rash
0.12 =hit_hard =unresponsive
0.12 =hit_hard =vomiting
0.12 =hoarse =throat_side
0.12 =hoarse =throat_tight
0.12 =hours_pain =near_faint
0.12 =hours_pain =overdose_taken
0.12 =immunosuppressed =rigors
0.12 =immunosuppressed =rigors_hard
0.12 =limb_bleeds =wound
0.12 =making_swell
0.12 =making_swell =swelling
0.12 =making_swell =swelling_lips
0.12 =many_days
0.12 =nail_word =radiates_groin
0.12 =nail_word =severe_pain
0.12 =new_confusion =rigors
0.12 =new_confusion =shaking
0.12 =one_side_belly =vaginal_bleeding
0.12 =pain_any =racing_heart
0.12 =pain_any =vomiting_constantly
0.12 =pregnant =swelling
0.12 =preterm_weeks =swelling_face
0.12 =racing_heart =rigors
0.12 =racing_heart =rigors_hard
0.12 =racing_heart =trunk_pain
0.12 =severe_pain =vaginal_bleeding
0.12 =sudden =trunk_pain
0.12 =throat_side =throat_tight
0.12 =trunk_pain =vaginal_bleeding
0.12 ^ _ mi
0.12 ^ deje
0.12 ^ fiebr
0.12 a _ abuel
0.12 a _ espald
0.12 a _ tio
0.12 a su
0.12 agarr _ cuell
0.12 ahora fiebr
0.12 al ojo
0.12 amanecim
0.12 amanecim con
0.12 amoniac
0.12 cader y
0.12 cara _ y
0.12 casa _ con
0.12 casa amanecim
0.12 cayo a
0.12 chuec _ no
0.12 de _ gargant
0.12 de carne
0.12 dejo _ tomar
0.12 diarre _ hace
0.12 dias _ estoy
0.12 doctor _ que
0.12 doctor dijo
0.12 el _ dijo
0.12 el salbutamol
0.12 escalofri y
0.12 estan _ los
0.12 estan hinch
0.12 fiebr _ esta
0.12 golpe _ calor
0.12 golpe de
0.12 hace
0.12 hijo esta
0.12 hinch _ cara
0.12 hinch _ labi
0.12 hinch los
0.12 jardin y
0.12 la _ amanecim
0.12 la luz
0.12 la piern
0.12 le _ manch
0.12 le salieron
0.12 lo
0.12 lucecit _ me
0.12 malo
0.12 mama _ le
0.12 manch _ y
0.12 me _ todo
0.12 meses _ embaraz
0.12 meses _ muy
0.12 meses de
0.12 meses esta
0.12 morad _ tiene
0.12 mucho _ pecho
0.12 mucho con
0.12 nada
0.12 parpad
0.12 parpad rojos
0.12 pedaz _ carne
0.12 pico _ abeja
0.12 que _ me
0.12 quedo
0.12 salbutamol
0.12 salio mucha
0.12 sangr _ me
0.12 se _ cloro
0.12 se _ estan
0.12 suda mucho
0.12 sudor
0.12 sudor frio
0.12 tapo
0.12 tiene _ seman
0.12 tieso
0.12 tieso _ le
0.12 tomar y
0.12 tomo mucho
0.12 y _ repent
0.12 y _ sud
0.12 y _ voz
0.12 y de
0.12 y habla
0.11 #11+ _ no
0.11 #11+ _ vomit
0.11 #11+ seman
0.11 -a
0.11 -comer
0.11 -despiert -para
0.11 -despiert _ -comer
0.11 -para -comer
0.11 =abuse_danger =hanging_attempt
0.11 =abuse_danger =pain_any
0.11 =allergen =child_got_pills
0.11 =allergen =new_medicine
0.11 =allergen =swelling_face
0.11 =back_pain =near_faint
0.11 =belly_blow
0.11 =belly_blow =belly_hit
0.11 =belly_blow =belly_word
0.11 =belly_hard =head_danger
0.11 =belly_hit =headache
0.11 =belly_hit =weak_one_side
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =trunk_pain
0.11 =belly_pain =vaginal_bleeding
0.11 =belly_word =hours_pain
0.11 =bite_bad =speech_garbled
0.11 =bite_bad =wound
0.11 =bleeding_any =calf
0.11 =bleeding_heavy =calf
0.11 =bleeds_a_lot =chest_lasting
0.11 =bluish =eye_hit_bad
0.11 =bluish =pain_any
0.11 =blurry_vision =hours_pain
0.11 =blurry_vision =sudden
0.11 =burn_any =fall_any
0.11 =burn_any =hit_hard
0.11 =burn_big =fall_any
0.11 =burn_big =hit_hard
0.11 =burn_severity =headache
0.11 =burn_severity =speech_garbled
0.11 =burn_severity =sting
0.11 =calf =muscle_tear
0.11 =calf =severe_weakness
0.11 =car_crash =hip_hurts
0.11 =carbon_monoxide =vomiting
0.11 =chest_lasting =hanging_attempt
0.11 =chest_lasting =nausea
0.11 =chest_lasting =tia_resolved
0.11 =chest_pain =pain_any
0.11 =chest_pain =short_breath
0.11 =chest_pressure =hours_pain
0.11 =chest_pressure =long_bleed
0.11 =clot_risk =limb_injury
0.11 =co_words
0.11 =confused =fight_blow
0.11 =confused =limb_injury
0.11 =confused =young_baby
0.11 =dangerous_person =hanging_attempt
0.11 =dangerous_person =rigors
0.11 =dangerous_person =shaking
0.11 =days_many =numb_any
0.11 =days_many =young_baby
0.11 =deformed =hit_hard
0.11 =deformed =severe_weakness
0.11 =diabetes =drowsy
0.11 =diabetes =numb_any
0.11 =diabetes =rigors
0.11 =diabetes =shaking
0.11 =double_vision =hours_pain
0.11 =double_vision =sudden
0.11 =drowsy =hit_hard
0.11 =drug_named =new_medicine
0.11 =eye_area =swelling
0.11 =eye_bulge =eye_pain
0.11 =eye_bulge =pain_any
0.11 =eye_hit_bad =smoke
0.11 =eye_hit_bad =speech
0.11 =eye_hit_bad =stiff_neck
0.11 =eye_hit_bad =turning_blue
0.11 =face_droop =limb_gave
0.11 =fall_any =headache
0.11 =fall_any =short_breath
0.11 =fall_any =weak_one_side
0.11 =fell =hit_hard
0.11 =fell =legs_gone
0.11 =fell =short_breath
0.11 =fell =weak_legs
0.11 =fever =gallbladder
0.11 =fever =throat_side
0.11 =fight_blow =long_bleed
0.11 =gallbladder =rigors
0.11 =getting_worse =rigors
0.11 =getting_worse =rigors_hard
0.11 =getting_worse =wound_infected
0.11 =hanging_attempt =hours_pain
0.11 =hanging_attempt =swallow_trouble
0.11 =head_danger =long_bleed
0.11 =head_danger =nail_word
0.11 =headache =stiff_neck
0.11 =hip_hurts =near_faint
0.11 =hip_hurts =squeezing_word
0.11 =hit_hard =short_breath
0.11 =hours_pain =swelling
0.11 =hours_pain =tia_resolved
0.11 =immunosuppressed =pain_any
0.11 =limb_gave =speech
0.11 =long_bleed =near_faint
0.11 =long_bleed =radiates
0.11 =moved_right =vomiting
0.11 =muscle_tear =short_breath
0.11 =nail_word =sweating
0.11 =near_faint =severe_pain
0.11 =near_faint =squeezing_word
0.11 =numb_any =pregnant
0.11 =numb_any =preterm_weeks
0.11 =pain_any =smoke
0.11 =pain_any =stiff_neck
0.11 =pain_any =turning_blue
0.11 =pale_clammy =weak_any
0.11 =preterm_weeks =trunk_pain
0.11 =purple_word =severe_pain
0.11 =right_side =vomiting
0.11 =severe_pain =stiff_neck
0.11 =short_breath =trunk_pain
0.11 =spits_clots =vomiting
0.11 =spits_clots =vomiting_blood
0.11 =squeezing_word =stiff_neck
0.11 =stiff_neck =tia_resolved
0.11 =sting =swelling_lips
0.11 =swelling =vomiting
0.11 ^ #11+
0.11 ^ _ acabar
0.11 ^ _ arrib
0.11 ^ _ novio
0.11 ^ diarre
0.11 acuest
0.11 agarr _ pecho
0.11 ahora tose
0.11 ahorc
0.11 ahorc _ y
0.11 ahorc anoch
0.11 apretar
0.11 audifon
0.11 bebe _ una
0.11 cabez
0.11 cacahuat y
0.11 cayo _ hirv
0.11 com y
0.11 con _ cuell
0.11 corazon va
0.11 cuell duro
0.11 de insulin
0.11 desde _ media
0.11 desmay _ esta
0.11 desplom _ no
0.11 desplom y
0.11 diabetic _ sud
0.11 dolor debaj
0.11 duele _ veo
0.11 el _ va
0.11 el yeso
0.11 en _ nariz
0.11 enorm
0.11 escalofri _ y
0.11 espos _ ahorc
0.11 esta calient
0.11 frent _ el
0.11 frio y
0.11 hace media
0.11 her _ la
0.11 hijo se
0.11 la operacion
0.11 la pantorrill
0.11 lento
0.11 me _ una
0.11 me acuest
0.11 me ahorc
0.11 me pela
0.11 morad _ le
0.11 muy hinch
0.11 muy mare
0.11 nariz y
0.11 no _ le
0.11 novio me
0.11 operacion
0.11 pal _ debil
0.11 panza _ del
0.11 puedo _ el
0.11 puedo _ fiebr
0.11 puedo hablar
0.11 repent esta
0.11 respirar _ y
0.11 se _ hizo
0.11 se cayo
0.11 tanto
0.11 tembl _ veo
0.11 tengo _ dolor
0.11 tia tiene
0.11 tiene _ corazon
0.11 tomo _ me
0.11 tomo _ y
0.11 una muela
0.11 ve cosas
0.11 vesicul y
0.11 vomit _ esta
0.11 y _ molest
0.11 y _ una
0.11 y debil
0.11 yeso
0.1 -el dia
0.1 -todo _ dia
0.1 =a_lot =one_side_belly
0.1 =allergen =vomiting
0.1 =back_pain =sudden
0.1 =back_pain =tearing
0.1 =belly_hard =days_many
0.1 =belly_pain =fever
0.1 =belly_pain =sudden
0.1 =belly_word =sudden
0.1 =bite_bad =bleeding_any
0.1 =bite_bad =eyelids_swollen
0.1 =bleeding_any =pale_clammy
0.1 =bleeding_any =severe_weakness
0.1 =bleeding_heavy =burn_severity
0.1 =bleeds_a_lot =young_baby
0.1 =blister_word =fever
0.1 =blurry_vision =severe_headache
0.1 =bp_extreme =eye_hit_bad
0.1 =bp_extreme =pain_any
0.1 =bp_extreme =squeezing_word
0.1 =bp_very_high =pain_any
0.1 =burn_severity =heat_exposure
0.1 =burn_severity =leg_swelling_one
0.1 =burn_severity =swallow_trouble
0.1 =burn_severity =tooth_bad
0.1 =burn_severity =vomiting_constantly
0.1 =burn_severity =wont_swallow
0.1 =cant_stand =elderly
0.1 =car_crash =cut_by_accident
0.1 =carbon_monoxide =gas_smell
0.1 =chest_lasting =now_at_rest
0.1 =chest_lasting =stomach_burn
0.1 =chest_lasting =vaginal_bleeding
0.1 =confused =racing_heart
0.1 =days_many =recent_surgery
0.1 =diabetes =new_confusion
0.1 =diabetes =unresponsive
0.1 =dizzy =young_baby
0.1 =drowsy =fever
0.1 =drowsy =now_at_rest
0.1 =drowsy =unresponsive
0.1 =elderly =limp_leg
0.1 =elderly =limp_refuses
0.1 =every_one_of_them =gas_smell
0.1 =eye_bulge =eyelids_swollen
0.1 =eye_hit_bad =gas_smell
0.1 =eye_hit_bad =uti
0.1 =eye_pain =head_danger
0.1 =eye_pain =squeezing_word
0.1 =fainted =severe_pain
0.1 =fever =numb_any
0.1 =fever =swallow_trouble
0.1 =fever =swelling_face
0.1 =fever =swelling_lips
0.1 =fever =wont_swallow
0.1 =fight_blow =numb_any
0.1 =flank_pain =tearing
0.1 =flank_pain =uti
0.1 =gas_smell =headache
0.1 =gas_smell =pain_any
0.1 =gas_smell =squeezing_word
0.1 =head_danger =now_at_rest
0.1 =hours_pain
0.1 =jelly_stool
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
0.1 =long_bleed =severe_weakness
0.1 =low_temp =pale_clammy
0.1 =many_days =short_breath
0.1 =many_days =trunk_pain
0.1 =nail_word =testicle
0.1 =new_confusion =severe_weakness
0.1 =now_at_rest
0.1 =now_at_rest =numb_any
0.1 =numb_any =unresponsive
0.1 =pain_any =sickle_cell
0.1 =pain_any =stomach_burn
0.1 =pale_clammy =tearing
0.1 =pale_clammy =unresponsive
0.1 =postpartum =vaginal_bleeding
0.1 =preterm_weeks =swelling_lips
0.1 =radiates =tearing
0.1 =rash =severe_pain
0.1 =raynaud_usual =short_breath
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =scratched =spreading
0.1 =severe_weakness =vaginal_bleeding
0.1 =short_breath =squeezing_word
0.1 =stomach_burn =uti
0.1 =swallow_trouble =swelling_lips
0.1 =swallow_trouble =swelling_throat
0.1 =swallow_trouble =throat_tight
0.1 =sweating =unresponsive
0.1 =swelling_face =tooth_bad
0.1 =swelling_lips =tooth_bad
0.1 =swelling_lips =wont_swallow
0.1 =swelling_throat =wont_swallow
0.1 =testicle =vomiting
0.1 =throat_sore
0.1 =throat_tight =wont_swallow
0.1 =upper_belly_pain =vomiting
0.1 =vaginal_bleeding =vomiting_constantly
0.1 =vomiting_blood =vomiting_constantly
0.1 =wont_feed
0.1 ^ _ doctor
0.1 ^ _ todo
0.1 ^ mal
0.1 a
0.1 a _ y
0.1 a los
0.1 abej
0.1 accident
0.1 accident _ carro
0.1 accident de
0.1 ahora _ confund
0.1 ardor
0.1 ardor _ orinar
0.1 ardor al
0.1 ayer _ tiene
0.1 bien _ me
0.1 boca _ estomag
0.1 boca del
0.1 brinc
0.1 cabez _ hace
0.1 cabez mas
0.1 cabez que
0.1 cacahuat
0.1 cai
0.1 cara _ veo
0.1 casi _ -orina
0.1 clavo oxid
0.1 confund _ sud
0.1 cuell _ la
0.1 cuell tieso
0.1 de _ mas
0.1 de carro
0.1 del _ derech
0.1 desde hoy
0.1 desorient y
0.1 dia _ esta
0.1 dia y
0.1 diabetic _ confund
0.1 dieron un
0.1 el _ tiene
0.1 el inhalador
0.1 esta desorient
0.1 estomag _ fuert
0.1 frio _ sud
0.1 gelatin
0.1 hablar y
0.1 hora y
0.1 huele
0.1 la _ calient
0.1 la _ dos
0.1 la _ hinch
0.1 la _ lo
0.1 la dosis
0.1 la panza
0.1 labi _ le
0.1 labi y
0.1 linea
0.1 linea roja
0.1 lo _ se
0.1 mas fuert
0.1 me _ mas
0.1 me cai
0.1 nino _ un
0.1 no _ -con
0.1 panza _ fiebr
0.1 panza hinch
0.1 papa tiene
0.1 pecho _ respirar
0.1 pecho despu
0.1 por _ piern
0.1 repent _ de
0.1 sangr _ despu
0.1 se _ en
0.1 sierr _ la
0.1 tenem _ de
0.1 tenem dolor
0.1 tengo colic
0.1 testicul _ hace
0.1 testicul desde
0.1 testicul horribl
0.1 tiene _ testicul
0.1 tuve _ accident
0.1 tuve _ mi
0.1 tuve a
0.1 un accident
0.1 una _ hinch
0.1 una linea
0.1 y fiebr
0.1 y todos
0.09 -le -veo
0.09 -le _ -sent
0.09 -me
0.09 -oido
0.09 -sent -a
0.09 -tomar
0.09 -veo -sent
0.09 -veo _ -a
0.09 =a_lot =fainted
0.09 =a_lot =hernia_stuck
0.09 =a_lot =near_faint
0.09 =a_lot =radiates_groin
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
0.09 =belly_hit =cannot_move_limb
0.09 =belly_hit =severe_headache
0.09 =belly_hit =severe_weakness
0.09 =belly_hit =worst_ever
0.09 =belly_pain =diarrhea
0.09 =belly_pain =rectal_blood
0.09 =belly_pain =stool_blood
0.09 =bite_bad =squeezing_word
0.09 =bleeding_any =weak_any
0.09 =bleeding_heavy =near_faint
0.09 =bluish =cannot_breathe
0.09 =blurry_vision =rash
0.09 =burn_severity =moved_right
0.09 =calf =pain_any
0.09 =cannot_breathe =fall_any
0.09 =cannot_breathe =fell
0.09 =cannot_breathe =hit_hard
0.09 =cannot_move_limb =fall_any
0.09 =cannot_move_limb =hit_hard
0.09 =car_crash =trunk_pain
0.09 =chest_any =vomiting
0.09 =chest_lasting =leg_swelling_one
0.09 =chest_lasting =near_faint
0.09 =chest_lasting =weak_one_side
0.09 =chest_pain =dangerous_person
0.09 =chest_pain =long_bleed
0.09 =chest_pain =nausea
0.09 =chest_pain =vomiting
0.09 =chest_pressure =short_breath
0.09 =clot_risk =head_danger
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =radiates
0.09 =cold_limb =severe_pain
0.09 =dangerous_person =face_droop
0.09 =dangerous_person =fall_hard
0.09 =dangerous_person =hip_hurts
0.09 =dangerous_person =overdose_taken
0.09 =dangerous_person =trunk_pain
0.09 =dangerous_person =using_word
0.09 =days_many =upper_belly_pain
0.09 =diarrhea =fever
0.09 =diarrhea =pain_any
0.09 =dizzy
0.09 =every_one_of_them =vomiting_constantly
0.09 =eye_hit_bad =pain_any
0.09 =eye_hit_bad =wakes
0.09 =eye_hit_bad =weak_any
0.09 =fall_any =severe_headache
0.09 =fall_any =worst_ever
0.09 =fell =heat_exposure
0.09 =fell =vomiting
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =fever =trunk_pain
0.09 =fight_blow =headache
0.09 =fight_blow =severe_headache
0.09 =fight_blow =severe_pain
0.09 =fight_blow =worst_ever
0.09 =getting_worse =head_danger
0.09 =head_danger =soaking_pad
0.09 =headache =hit_hard
0.09 =headache =limb_injury
0.09 =hit_hard =severe_headache
0.09 =hit_hard =weak_one_side
0.09 =hit_hard =worst_ever
0.09 =hours_pain =leg_swelling_one
0.09 =hours_pain =new_baby
0.09 =hours_pain =racing_heart
0.09 =hours_pain =radiates
0.09 =jaw_arm_sweat =squeezing_word
0.09 =limb_gave =speech_garbled
0.09 =limb_injury =severe_headache
0.09 =limb_injury =worst_ever
0.09 =long_bleed =vision_loss
0.09 =near_faint =soaking_pad
0.09 =new_baby =soaking_pad
0.09 =one_side_belly =throat_side
0.09 =pain_any =rectal_blood
0.09 =pain_any =stool_blood
0.09 =pain_any =swelling_face
0.09 =pain_any =throat_side
0.09 =pain_any =wakes
0.09 =pale_clammy =racing_heart
0.09 =pale_clammy =soaking_pad
0.09 =pregnant =upper_belly_pain
0.09 =preterm_weeks =upper_belly_pain
0.09 =racing_heart =sweating
0.09 =rectal_blood =weak_any
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =severe_pain =short_breath
0.09 =squeezing_word =vomiting_constantly
0.09 =squeezing_word =wakes
0.09 =upper_belly_pain =vomiting_constantly
0.09 =vaginal_bleeding =weak_any
0.09 ^ _ presion
0.09 a _ bebe
0.09 a mil
0.09 abuel _ cayo
0.09 abuelit _ desorient
0.09 aceit _ en
0.09 aceit hirv
0.09 azucar _ en
0.09 bebe _ fiebr
0.09 bebe y
0.09 cara _ por
0.09 cayo _ techo
0.09 cayo aceit
0.09 cayo no
0.09 como _ alguien
0.09 con agua
0.09 con diarre
0.09 con mucho
0.09 corazon _ mil
0.09 corazon a
0.09 corto con
0.09 costill derech
0.09 dan _ de
0.09 de _ sin
0.09 de _ viaje
0.09 dias _ lleno
0.09 dolor horribl
0.09 dos _ con
0.09 empap una
0.09 en _ ojo
0.09 esta _ calient
0.09 esta _ del
0.09 estomag que
0.09 estoy confund
0.09 hace rato
0.09 herman _ tomo
0.09 horribl _ la
0.09 hunde
0.09 hunde el
0.09 inflam _ piern
0.09 la _ muy
0.09 le _ aceit
0.09 le cae
0.09 le hunde
0.09 le silba
0.09 lo que
0.09 mas
0.09 mil
0.09 moto
0.09 muy _ con
0.09 no _ -veo
0.09 ojos _ y
0.09 omblig
0.09 orinar
0.09 panza dura
0.09 panza tengo
0.09 parp hinch
0.09 perro _ mi
0.09 por un
0.09 quier _ pecho
0.09 quier el
0.09 sangr oscur
0.09 se _ hunde
0.09 si _ vacun
0.09 si alguien
0.09 sud y
0.09 tiene _ en
0.09 tomo _ pastill
0.09 un _ fuert
0.09 un minut
0.09 un viaje
0.09 viaje largo
0.09 vomit _ oscur
0.09 vomit todo
0.09 y _ dan
0.09 y _ embaraz
0.09 y _ puso
0.09 y _ silba
0.08 #11+ _ casi
0.08 #99+ _ y
0.08 -de -la
0.08 =abuse_danger =head_danger
0.08 =allergen =moved_right
0.08 =allergen =one_side_belly
0.08 =allergen =right_side
0.08 =baby =soaking_pad
0.08 =back_pain =fall_any
0.08 =back_pain =hit_hard
0.08 =back_pain =pale_clammy
0.08 =belly_hit =car_crash
0.08 =belly_hit =fight_blow
0.08 =belly_hit =limb_injury
0.08 =belly_hit =nail_word
0.08 =belly_hit =new_confusion
0.08 =belly_hit =radiates_groin
0.08 =belly_hit =swelling
0.08 =belly_hit =testicle
0.08 =belly_pain =days_many
0.08 =bite_bad =cannot_speak
0.08 =bite_bad =swelling_face
0.08 =bite_bad =tearing
0.08 =bleeding_any =chest_any
0.08 =bleeding_any =chest_pain
0.08 =blood_thinner =headache
0.08 =blood_thinner =pain_any
0.08 =blood_thinner =severe_pain
0.08 =breathe_word =choking
0.08 =burn_severity =cannot_speak
0.08 =burn_severity =coughs_blood
0.08 =burn_severity =hives
0.08 =burn_severity =swelling_face
0.08 =burn_severity =wont_go_away
0.08 =burned_hand =shaking
0.08 =calf =cant_stand
0.08 =calf =elderly
0.08 =calf =fell
0.08 =calf =hip_fracture
0.08 =calf =limp_leg
0.08 =calf =limp_refuses
0.08 =cannot_breathe =purple_word
0.08 =cannot_breathe =turning_blue
0.08 =cant_stand =chest_lasting
0.08 =cant_stand =deformed
0.08 =cant_stand =fall_any
0.08 =cant_stand =fell
0.08 =cant_stand =hip_fracture
0.08 =cant_stand =hit_hard
0.08 =cant_stand =hurts_move
0.08 =cant_stand =sudden_balance
0.08 =cant_stand =walks_on_it
0.08 =car_crash =hit_hard
0.08 =chest_any =coughs_blood
0.08 =chest_any =fever
0.08 =chest_any =vaginal_bleeding
0.08 =chest_lasting =co_words
0.08 =chest_lasting =kidney_stone
0.08 =chest_pain =coughs_blood
0.08 =chest_pain =fever
0.08 =chest_pain =vaginal_bleeding
0.08 =chest_pressure =nail_word
0.08 =child_got_pills =dizzy
0.08 =cold_limb =squeezing_word
0.08 =coughs_blood =trunk_pain
0.08 =dangerous_person =long_bleed
0.08 =dangerous_person =near_faint
0.08 =dangerous_person =seizure
0.08 =days_many =severe_headache
0.08 =deformed =elderly
0.08 =deformed =hip_fracture
0.08 =deformed =limp_leg
0.08 =deformed =limp_refuses
0.08 =dizzy =means_mentioned
0.08 =dizzy =overdose_taken
0.08 =dizzy =using_word
0.08 =drowsy =fell
0.08 =elderly =fever
0.08 =eye_hit_bad =new_baby
0.08 =eye_hit_bad =rigors_hard
0.08 =eye_hit_bad =wont_go_away
0.08 =eye_pain =fever
0.08 =eye_pain =swelling
0.08 =fainted =squeezing_word
0.08 =fall_any =limb_injury
0.08 =fall_any =radiates_groin
0.08 =fall_any =swelling
0.08 =fall_any =testicle
0.08 =fell =numb_any
0.08 =fight_blow =limb_injury
0.08 =flank_pain =pale_clammy
0.08 =head_danger =moved_right
0.08 =head_danger =right_side
0.08 =head_injury =headache
0.08 =head_injury =pain_any
0.08 =head_injury =severe_pain
0.08 =headache =new_baby
0.08 =headache =young_baby
0.08 =high_altitude
0.08 =hip_fracture =limp_leg
0.08 =hip_fracture =limp_refuses
0.08 =hip_hurts =pale_clammy
0.08 =hit_hard =limb_injury
0.08 =hours_pain =moved_right
0.08 =hours_pain =right_side
0.08 =hurts_move =limp_leg
0.08 =hurts_move =limp_refuses
0.08 =hurts_move =severe_weakness
0.08 =hurts_move =sudden_balance
0.08 =hurts_move =walks_on_it
0.08 =jaw_arm_sweat =severe_pain
0.08 =kidney_stone
0.08 =limp_leg =sudden_balance
0.08 =limp_leg =walks_on_it
0.08 =limp_refuses =sudden_balance
0.08 =limp_refuses =walks_on_it
0.08 =long_bleed =severe_pain
0.08 =long_bleed =upper_belly_pain
0.08 =nail_word =one_eye
0.08 =new_baby =pain_any
0.08 =now_at_rest =vomiting
0.08 =pain_any =wont_go_away
0.08 =pregnant =severe_headache
0.08 =racing_heart =very_fast_pulse
0.08 =recent_surgery =wound
0.08 =rectal_blood =stool_blood
0.08 =rigors =unresponsive
0.08 =severe_weakness =sudden_balance
0.08 =severe_weakness =vomiting
0.08 =severe_weakness =walks_on_it
0.08 =shaking =unresponsive
0.08 =speech =weak_one_side
0.08 =squeezing_word =wont_go_away
0.08 =sudden_balance =walks_on_it
0.08 ^ _ abajo
0.08 ^ _ papa
0.08 ^ much
0.08 ^ otra
0.08 ^ se
0.08 a _ a
0.08 abiert
0.08 ahora vomit
0.08 aire desde
0.08 baja
0.08 cader _ no
0.08 caminar derech
0.08 cara _ no
0.08 cayo _ duele
0.08 cayo _ no
0.08 cayo _ se
0.08 cayo le
0.08 choqu
0.08 corta
0.08 corto las
0.08 cosas _ no
0.08 cosas que
0.08 de _ cader
0.08 de _ seman
0.08 de _ tiroid
0.08 de _ ya
0.08 de dolor
0.08 de oido
0.08 de panza
0.08 del _ no
0.08 dolor abajo
0.08 el _ como
0.08 el carro
0.08 el frasc
0.08 empec
0.08 en quimi
0.08 espos tiene
0.08 estab
0.08 fue _ vista
0.08 fuert _ veo
0.08 gargant
0.08 hinch _ un
0.08 la _ hace
0.08 la altur
0.08 la metformin
0.08 la palma
0.08 levantar _ brazo
0.08 levantar el
0.08 lo mismo
0.08 los rinon
0.08 mas corta
0.08 me agarr
0.08 me tiemblan
0.08 moreton _ el
0.08 muscul
0.08 nina _ fiebr
0.08 no -me
0.08 no _ levantar
0.08 no _ parars
0.08 nueva
0.08 olvid _ mi
0.08 palma
0.08 parars
0.08 pecho _ si
0.08 pecho como
0.08 piedr en
0.08 puede _ derech
0.08 puede _ el
0.08 puede caminar
0.08 puede parars
0.08 que _ en
0.08 ratos
0.08 se _ le
0.08 se _ sale
0.08 se golpe
0.08 se va
0.08 su _ y
0.08 subio
0.08 tiembl
0.08 tiemblan
0.08 tiemblan _ manos
0.08 tiemblan las
0.08 tiene _ cara
0.08 tiene ampoll
0.08 tomar mi
0.08 tos sangr
0.08 un _ terribl
0.08 ve _ y
0.08 warfarin
0.08 y con
0.08 y mucho
0.07 #11+ esta
0.07 -de
0.07 =about_other
0.07 =alcohol =head_danger
0.07 =allergen =co_words
0.07 =belly_hit =burn_severity
0.07 =bite_bad =near_faint
0.07 =bleeding_any =dangerous_person
0.07 =bleeding_heavy =coughs_blood
0.07 =bleeding_heavy =new_baby
0.07 =burn_severity =upper_belly_pain
0.07 =burned_hand =eye_hit_bad
0.07 =calf =snake
0.07 =calf =snake_bad
0.07 =chest_lasting =gallbladder
0.07 =cocaine =eye_hit_bad
0.07 =cocaine =pain_any
0.07 =confused =short_breath
0.07 =dangerous_person =sweating
0.07 =dangerous_person =vaginal_bleeding
0.07 =days_many =pain_any
0.07 =drug_named =every_one_of_them
0.07 =eye_hit_bad =gallbladder
0.07 =eye_hit_bad =rectal_blood
0.07 =fall_any =hit_hard
0.07 =fall_any =speech
0.07 =flank_pain =sudden
0.07 =gallbladder =pain_any
0.07 =gallbladder =squeezing_word
0.07 =head_danger =heat_exposure
0.07 =head_danger =upper_belly_pain
0.07 =head_danger =withdrawal
0.07 =headache =swelling
0.07 =headache =swelling_face
0.07 =hit_hard
0.07 =hit_hard =speech
0.07 =hours_pain =seizure
0.07 =hours_pain =upper_belly_pain
0.07 =leg_feet_swollen
0.07 =leg_swelling_one =wound_infected
0.07 =light_hurts =severe_pain
0.07 =limb_bleeds =soaking_pad
0.07 =limb_injury =scratched
0.07 =limb_injury =wound
0.07 =moved_right =vomiting_constantly
0.07 =new_baby =postpartum
0.07 =new_confusion =short_breath
0.07 =one_side_belly =vomiting_constantly
0.07 =overdose_taken =unresponsive
0.07 =pain_any =swelling_lips
0.07 =radiates_groin =sudden
0.07 =rash =swelling_lips
0.07 =right_side =vomiting_constantly
0.07 =short_breath =swelling_face
0.07 =squeezing_word =swelling_face
0.07 =squeezing_word =swelling_lips
0.07 =swelling =trunk_pain
0.07 ^ _ dan
0.07 ^ _ much
0.07 ^ _ muy
0.07 ^ _ tio
0.07 ^ le
0.07 ^ tosi
0.07 abajo _ lado
0.07 abajo del
0.07 casi me
0.07 con escalofri
0.07 cort
0.07 cucarach
0.07 cuelg
0.07 cuelg la
0.07 de #
0.07 de calor
0.07 desde
0.07 desmayarm
0.07 dolor _ fuert
0.07 el _ fiebr
0.07 el cachet
0.07 el reloj
0.07 el venen
0.07 en _ boca
0.07 en avion
0.07 espos _ esta
0.07 estoy _ quimi
0.07 ex
0.07 fiebr _ confund
0.07 hay
0.07 hinch toda
0.07 hinchan
0.07 la _ abajo
0.07 la _ el
0.07 las cucarach
0.07 le cuelg
0.07 le torci
0.07 lleva #
0.07 lleva _ dias
0.07 mal de
0.07 marisc
0.07 me _ pero
0.07 me _ todas
0.07 me pegue
0.07 mi _ le
0.07 mucho _ panza
0.07 muy _ de
0.07 operaron _ la
0.07 orino
0.07 panza abajo
0.07 papa esta
0.07 pastill _ no
0.07 pastill de
0.07 penicilin
0.07 piern _ de
0.07 piern despu
0.07 popo
0.07 que no
0.07 repent _ dolor
0.07 repent _ puede
0.07 repent un
0.07 sale mucha
0.07 se _ hinchan
0.07 sud _ y
0.07 tampon
0.07 tembl _ confund
0.07 tengo los
0.07 tio _ de
0.07 tio dejo
0.07 tome todas
0.07 toso
0.07 tragar _ de
0.07 ve doble
0.07 vecin no
0.07 y _ deja
0.07 y _ esta
0.07 y otra
0.06 # dias
0.06 -palabr
0.06 =a_lot =belly_hit
0.06 =a_lot =eye_area
0.06 =a_lot =rectal_blood
0.06 =baby
0.06 =baby =phlegm
0.06 =baby =vomiting_constantly
0.06 =belly_hit =now_at_rest
0.06 =belly_pain =bite_bad
0.06 =belly_pain =long_bleed
0.06 =belly_word =bite_bad
0.06 =bite_bad =severe_headache
0.06 =bite_bad =trunk_pain
0.06 =bleeding_any =nail_word
0.06 =bleeding_any =severe_pain
0.06 =bleeding_any =squeezing_word
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeds_a_lot =eye_hit_bad
0.06 =bleeds_a_lot =pain_any
0.06 =blurry_vision =burned_hand
0.06 =breathe_word =nail_word
0.06 =burn_big =child_scald
0.06 =burn_severity =child_scald
0.06 =burn_severity =hives_all
0.06 =burn_severity =immunosuppressed
0.06 =burned_hand =days_many
0.06 =chest_any =immunosuppressed
0.06 =chest_pain =immunosuppressed
0.06 =child_got_pills =vomiting
0.06 =child_scald =fever
0.06 =confused =head_injury
0.06 =deep_cut =limb_injury
0.06 =deep_cut =scratched
0.06 =dizzy =near_faint
0.06 =fall_any =now_at_rest
0.06 =fall_height =legs_gone
0.06 =fall_height =weak_legs
0.06 =fell =squeezing_word
0.06 =fever =leg_swelling_one
0.06 =head_danger =squeezing_word
0.06 =head_injury =now_at_rest
0.06 =hours_pain =severe_weakness
0.06 =immunosuppressed =trunk_pain
0.06 =means_mentioned =using_word
0.06 =near_faint =sudden
0.06 =near_faint =sweating
0.06 =opioid
0.06 =postpartum =short_breath
0.06 =radiates =vomiting
0.06 =recent_infection =swelling
0.06 =using_word
0.06 ^ _ dio
0.06 ^ golpe
0.06 abajo _ tengo
0.06 abdominal
0.06 abeja
0.06 agua _ en
0.06 alberc y
0.06 bebe _ muy
0.06 bote
0.06 cabez _ veo
0.06 choqu y
0.06 con _ con
0.06 de agua
0.06 de tres
0.06 demasi
0.06 dia _ el
0.06 dolor muy
0.06 empez _ golpe
0.06 en _ panza
0.06 esta _ #99+
0.06 esta _ lo
0.06 golpe la
0.06 hablar _ se
0.06 hija se
0.06 hijo _ tomo
0.06 izquierd _ sud
0.06 lado _ de
0.06 lado _ no
0.06 los _ y
0.06 luz _ molest
0.06 luz me
0.06 me paro
0.06 mes
0.06 meses y
0.06 mucho por
0.06 no -esta
0.06 no _ -nada
0.06 ojo _ la
0.06 pal _ sud
0.06 panza _ y
0.06 pecho _ no
0.06 perro _ la
0.06 puede tragar
0.06 quemo _ agua
0.06 ronch _ todo
0.06 sangr _ le
0.06 tanto que
0.06 una abeja
0.06 unos
0.06 veo luces
0.06 y _ luces
0.06 y _ ve
0.05 #11+ _ la
0.05 -todo
0.05 =a_lot =moved_right
0.05 =a_lot =right_side
0.05 =a_lot =sudden
0.05 =a_lot =water_broke
0.05 =abuse_danger =fell
0.05 =abuse_danger =head_injury
0.05 =arm_hand_pain =jaw_arm_sweat
0.05 =baby =preterm_weeks
0.05 =belly_pain =vomiting_constantly
0.05 =belly_word =vomiting_constantly
0.05 =bite_bad =pale_clammy
0.05 =bleeding_any =short_breath
0.05 =bleeding_heavy =severe_weakness
0.05 =blister_any =high_fever
0.05 =blister_word =high_fever
0.05 =burn_severity =preterm_weeks
0.05 =calf =chest_any
0.05 =calf =chest_pain
0.05 =calf =trunk_pain
0.05 =chest_any =days_many
0.05 =chest_any =leg_swelling_one
0.05 =chest_any =swelling
0.05 =chest_lasting =cut_by_accident
0.05 =chest_lasting =phlegm
0.05 =chest_pain =days_many
0.05 =chest_pain =leg_swelling_one
0.05 =chest_pain =swelling
0.05 =clear_fluid =eye_area
0.05 =cocaine
0.05 =deformed =weak_one_side
0.05 =diabetes
0.05 =eye_area =severe_pain
0.05 =eye_hit_bad =flank_pain
0.05 =eye_pain =severe_pain
0.05 =headache =long_bleed
0.05 =hours_pain =squeezing_word
0.05 =leg_swelling_one =trunk_pain
0.05 =never_spoke_word
0.05 =pain_any =preterm_weeks
0.05 =pale_clammy =sudden
0.05 =pale_clammy =vaginal_bleeding
0.05 =preterm_weeks =squeezing_word
0.05 =recent_surgery =swelling
0.05 =shingles
0.05 =short_breath =vaginal_bleeding
0.05 =sudden =sweating
0.05 ^ _ a
0.05 ^ _ agarr
0.05 acabo el
0.05 agarr _ dolor
0.05 agarr un
0.05 alta y
0.05 cabez como
0.05 calentur y
0.05 con
0.05 derech _ y
0.05 diez minut
0.05 el _ no
0.05 embaraz me
0.05 enterr
0.05 espos _ agarr
0.05 fue la
0.05 hace dos
0.05 hijo _ fiebr
0.05 hinch por
0.05 las _ con
0.05 mal y
0.05 me _ #99+
0.05 me _ agua
0.05 me enterr
0.05 mi _ del
0.05 mi _ diabetic
0.05 mover la
0.05 mucho
0.05 mucho _ barrig
0.05 no _ -hace
0.05 no _ parar
0.05 parar _ sangr
0.05 parar la
0.05 presion _ salio
0.05 presion en
0.05 presion me
0.05 puedo parar
0.05 puso pal
0.05 que _ por
0.05 quier _ del
0.05 salio #99+
0.05 salio _ con
0.05 se comio
0.05 seman me
0.05 serpient en
0.05 tiene _ meses
0.05 tiene asma
0.05 una _ a
0.05 y _ agua
0.05 y _ la
0.05 y _ salio
0.05 y nada
0.05 y soy
0.04 -me -pegue
0.04 -pegue
0.04 =a_lot =bite_bad
0.04 =a_lot =upper_belly_pain
0.04 =allergen =headache
0.04 =baby =burn_severity
0.04 =belly_hit =getting_worse
0.04 =belly_pain =car_crash
0.04 =belly_word =car_crash
0.04 =bite_bad =limb_gave
0.04 =burn_severity =limb_gave
0.04 =chest_any =ear_wax
0.04 =chest_lasting =every_day
0.04 =chest_pain =ear_wax
0.04 =clot_risk =pregnant
0.04 =ear_wax =trunk_pain
0.04 =elderly =face_droop
0.04 =elderly =vomiting
0.04 =every_one_of_them =young_baby
0.04 =eye_area =fever
0.04 =eye_hit_bad =kidney_stone
0.04 =eye_hit_bad =neck_swelling
0.04 =eye_hit_bad =tooth_bad
0.04 =face_droop =fall_any
0.04 =face_droop =hit_hard
0.04 =fall_any =getting_worse
0.04 =fight_blow =getting_worse
0.04 =getting_worse =hit_hard
0.04 =getting_worse =limb_injury
0.04 =heart_condition =valve_or_device
0.04 =kidney_stone =pain_any
0.04 =limb_bleeds =long_bleed
0.04 =many_days =young_baby
0.04 =nail_word =wound_infected
0.04 =nausea =new_medicine
0.04 =near_faint =rectal_blood
0.04 =near_faint =stool_blood
0.04 =neck_swelling
0.04 =neck_swelling =swelling
0.04 =neck_swelling =tooth_bad
0.04 =young_baby
0.04 ^ _ herman
0.04 ^ las
0.04 ahora estoy
0.04 bebe _ #
0.04 cabez de
0.04 cader
0.04 canic _ no
0.04 canic y
0.04 cayo _ lado
0.04 con colic
0.04 cost
0.04 de espald
0.04 detector _ monox
0.04 detector de
0.04 dias _ hace
0.04 dias desde
0.04 dolor _ espald
0.04 dos
0.04 dos _ sin
0.04 duele
0.04 duele _ de
0.04 el _ solo
0.04 ella
0.04 gas
0.04 grand
0.04 la cader
0.04 la presion
0.04 late muy
0.04 los _ desde
0.04 marcapas
0.04 me duele
0.04 meses
0.04 muy _ en
0.04 no _ -pegue
0.04 no _ la
0.04 panza _ lado
0.04 panza del
0.04 pero tengo
0.04 presion esta
0.04 puedo _ y
0.04 tiene #
0.04 uso _ de
0.04 y _ mucha
0.04 y _ nause
0.04 y _ pus
0.03 -con -el
0.03 =a_lot =chest_any
0.03 =a_lot =chest_pain
0.03 =allergen =belly_hard
0.03 =allergen =bp_medicine
0.03 =belly_word =trunk_pain
0.03 =bite_bad =hip_hurts
0.03 =breathe_word =burn_severity
0.03 =breathe_word =swallowed_thing
0.03 =burn_severity =shingles
0.03 =calf =wound_infected
0.03 =cannot_breathe =swallowed_thing
0.03 =chest_any =cold_limb
0.03 =chest_any =sudden
0.03 =chest_lasting =pain_any
0.03 =chest_pain =cold_limb
0.03 =chest_pain =sudden
0.03 =choking =swallowed_thing
0.03 =cold_limb =trunk_pain
0.03 =cough =fever
0.03 =days_many =trunk_pain
0.03 =every_one_of_them
0.03 =eye_hit_bad =radiates
0.03 =pain_any =radiates
0.03 =postpartum
0.03 =short_breath =swallowed_thing
0.03 =skin_infection
0.03 =sudden_balance
0.03 ?cual _ ?las
0.03 ?las ?senal
0.03 ?las _ ?de
0.03 ?senal
0.03 ?senal ?de
0.03 ?senal _ ?un
0.03 ?son ?las
0.03 ?son _ ?senal
0.03 ^ _ le
0.03 ^ _ seman
0.03 ^ _ tomo
0.03 aprietan
0.03 atragant _ una
0.03 cabez con
0.03 cayo _ la
0.03 cayo del
0.03 culebrill
0.03 de _ estoy
0.03 de caers
0.03 de gas
0.03 despu _ caers
0.03 despu _ comer
0.03 despu de
0.03 en _ alberc
0.03 en _ oido
0.03 en el
0.03 esta _ el
0.03 futbol
0.03 hormigue
0.03 inflam _ de
0.03 ir _ la
0.03 ir a
0.03 la espald
0.03 me _ hace
0.03 me aprietan
0.03 mi _ nac
0.03 mi recien
0.03 moreton por
0.03 mucha
0.03 muy _ por
0.03 nina
0.03 ojo _ me
0.03 par
0.03 poco roja
0.03 que _ el
0.03 quedo un
0.03 ronch por
0.03 se _ del
0.03 sient _ en
0.03 tenem
0.03 tengo dolor
0.03 un _ roja
0.03 y sin
0.02 #99+
0.02 -orinar
0.02 =back_pain =radiates
0.02 =belly_hit =pain_any
0.02 =bite_bad =deep_cut
0.02 =bleeding_any =blood_thinner
0.02 =bleeding_any =postpartum
0.02 =blurry_vision =squeezing_word
0.02 =calf =fall_any
0.02 =calf =hit_hard
0.02 =calf =nail_word
0.02 =curtain_word
0.02 =days_many =vomiting
0.02 =eye_chemical =eye_hit
0.02 =flank_pain =radiates
0.02 =hours_pain =postpartum
0.02 =hours_pain =severe_pain
0.02 =kidney_stone =squeezing_word
0.02 =many_days =vomiting
0.02 =nail_word =rash
0.02 =nail_word =tia_resolved
0.02 =no_injury
0.02 =tia_resolved =weak_one_side
0.02 ^ _ di
0.02 ^ quem
0.02 ^ respir
0.02 abuel esta
0.02 ahora esta
0.02 al _ desde
0.02 ayer no
0.02 azul _ la
0.02 bastant
0.02 con _ a
0.02 cortin
0.02 de _ hija
0.02 del
0.02 el pasill
0.02 en _ pasill
0.02 entro _ en
0.02 esta mare
0.02 estab en
0.02 estoy muy
0.02 fuert _ no
0.02 garrapat
0.02 hijo _ trago
0.02 hoy _ la
0.02 hoy en
0.02 ingle
0.02 la _ derech
0.02 la ingle
0.02 me _ fuert
0.02 me _ la
0.02 mensaj
0.02 mi _ es
0.02 mi _ para
0.02 mi tio
0.02 miedo
0.02 mucho _ la
0.02 pasill
0.02 pero ya
0.02 que respir
0.02 ros
0.02 sacaron sangr
0.02 sobre
0.02 tengo _ barrig
0.02 tengo _ pecho
0.02 tiene _ piel
0.02 tio
0.02 toda la
0.02 tuve
0.02 unas
0.02 y _ alergic
0.01 # meses
0.01 =a_lot =belly_word
0.01 =a_lot =days_many
0.01 =a_lot =radiates
0.01 =burn_severity =pain_any
0.01 =clot_risk =ear_wax
0.01 =clot_risk =eye_surgery
0.01 =clot_risk =recent_surgery
0.01 =confused =hours_pain
0.01 =diarrhea =young_baby
0.01 =eye_hit_bad =fell
0.01 =eye_hit_bad =swelling_lips
0.01 =eye_surgery
0.01 =eye_surgery =recent_surgery
0.01 =fell =pain_any
0.01 =heart_murmur_fever
0.01 =nail_word =wound
0.01 =swelling =swelling_face
0.01 =swelling_face
0.01 =uti
0.01 ^ _ -he
0.01 ^ _ siete
0.01 ^ _ vez
0.01 ^ ampoll
0.01 ^ glucos
0.01 a _ si
0.01 azul
0.01 baje _ kilos
0.01 bebe _ mes
0.01 cayo
0.01 cinco _ y
0.01 conocimient
0.01 de _ #11+
0.01 de pecho
0.01 deje de
0.01 dolor _ pecho
0.01 el asma
0.01 el conocimient
0.01 el mio
0.01 espald de
0.01 falciform
0.01 gas en
0.01 glucos
0.01 glucos de
0.01 golpe en
0.01 la
0.01 la _ desde
0.01 la _ junto
0.01 las manos
0.01 le quedo
0.01 manos
0.01 me _ un
0.01 me hinchan
0.01 mi nina
0.01 mio
0.01 montan
0.01 moreton y
0.01 no _ -los
0.01 orina
0.01 part
0.01 perdi _ conocimient
0.01 piedr
0.01 quedo sin
0.01 reloj
0.01 sal
0.01 si _ bebe
0.01 tengo _ cara
0.01 tengo siete
0.01 tengo una
0.01 tobill hinchad
0.01 un bebe
0.01 y come
0.01 ya respir
-0.01 #99+ _ de
-0.01 =a_lot =belly_pain
-0.01 =allergen =baby
-0.01 =allergen =hours_pain
-0.01 =allergen =tick
-0.01 =belly_pain =young_baby
-0.01 =chest_lasting =days_many
-0.01 =chest_lasting =fall_hard
-0.01 =chest_lasting =fever
-0.01 =chest_lasting =hip_hurts
-0.01 =chest_lasting =walks_on_it
-0.01 =days_many
-0.01 =days_many =fell
-0.01 =head_danger =headache
-0.01 =headache =light_hurts
-0.01 =headache =nausea
-0.01 =hours_pain =severe_headache
-0.01 =limb_injury =wound_infected
-0.01 =nail_word =vomiting
-0.01 =pain_any
-0.01 =pain_any =sting
-0.01 =panic_known =short_breath
-0.01 =sting =tick
-0.01 =swelling_face =swelling_lips
-0.01 =walks_on_it
-0.01 ^ _ nina
-0.01 ^ _ nino
-0.01 ^ ardor
-0.01 a _ nariz
-0.01 atragant con
-0.01 carg
-0.01 cinco
-0.01 comer _ de
-0.01 con el
-0.01 corto
-0.01 de _ un
-0.01 desde hace
-0.01 dio _ luz
-0.01 dio a
-0.01 duele _ ojo
-0.01 durmi la
-0.01 el _ calient
-0.01 el _ de
-0.01 el cuerp
-0.01 el frio
-0.01 futbol y
-0.01 luz _ #
-0.01 me mareo
-0.01 molestar
-0.01 molestar pero
-0.01 no _ molestar
-0.01 oscur
-0.01 oxicodon
-0.01 por _ calor
-0.01 por _ el
-0.01 por _ escaler
-0.01 por todo
-0.01 que
-0.01 quier _ pero
-0.01 quier molestar
-0.01 refresc
-0.01 sale la
-0.01 se _ de
-0.01 tanto _ la
-0.01 temperatur
-0.01 tos y
-0.01 trabaj en
-0.01 y #11+
-0.01 y _ hormigue
-0.02 #11+ _ el
-0.02 =a_lot =hip_hurts
-0.02 =a_lot =trunk_pain
-0.02 =baby =pain_any
-0.02 =belly_hit =sudden
-0.02 =bite_bad =eye_chemical
-0.02 =bleeding_any =nosebleed
-0.02 =bruising =limb_injury
-0.02 =bruising =purple_rash
-0.02 =bruising =rash
-0.02 =burn_severity =during_exercise
-0.02 =burn_severity =new_medicine
-0.02 =calf =days_many
-0.02 =chest_lasting =chest_pain
-0.02 =cocaine =kidney_stone
-0.02 =diarrhea =diarrhea_many
-0.02 =diarrhea_many
-0.02 =drowsy =every_one_of_them
-0.02 =eye_area =nosebleed
-0.02 =eye_hit_bad =walks_on_it
-0.02 =fall_any =sudden
-0.02 =fight_blow =sudden
-0.02 =headache =preterm_weeks
-0.02 =hit_hard =sudden
-0.02 =joint_hot
-0.02 =joint_hot =possible_fracture
-0.02 =joint_hot =swelling
-0.02 =limb_injury =sudden
-0.02 =nail_word =new_medicine
-0.02 =nosebleed
-0.02 =one_side_belly =trunk_pain
-0.02 =pregnant =uti
-0.02 =preterm_weeks =swelling
-0.02 ^ _ alivi
-0.02 ^ _ confund
-0.02 ^ _ falciform
-0.02 ^ _ inhalador
-0.02 ^ anemi
-0.02 ^ empec
-0.02 ^ estoy
-0.02 ^ presion
-0.02 a _ de
-0.02 a morir
-0.02 acaba
-0.02 adolescent
-0.02 aire _ ayer
-0.02 alivi
-0.02 azucar _ #99+
-0.02 bien y
-0.02 cabez desde
-0.02 carro _ me
-0.02 con _ desde
-0.02 con flem
-0.02 cortin _ la
-0.02 de _ el
-0.02 de golpe
-0.02 dijo
-0.02 el _ #
-0.02 el _ respir
-0.02 embaraz _ sient
-0.02 empec una
-0.02 en _ muela
-0.02 es _ tiene
-0.02 esta _ poco
-0.02 esta un
-0.02 gato
-0.02 hombr
-0.02 hoy _ falta
-0.02 la _ seca
-0.02 la tiroid
-0.02 llevo _ dias
-0.02 me
-0.02 me alivi
-0.02 meses con
-0.02 mi _ adolescent
-0.02 mi _ por
-0.02 no -hay
-0.02 pantorrill
-0.02 que viene
-0.02 se baja
-0.02 se sient
-0.02 seman
-0.02 senti
-0.02 una _ nueva
-0.02 va _ morir
-0.02 y _ tengo
-0.03 -debilidad
-0.03 -le _ -nada
-0.03 -me -hace
-0.03 =a_lot =drooling
-0.03 =bite_bad =calf
-0.03 =bruising
-0.03 =burn_severity =ear_wax
-0.03 =chest_any =cough
-0.03 =chest_pain =cough
-0.03 =clot_risk =days_many
-0.03 =clot_risk =gallbladder
-0.03 =cough =pain_any
-0.03 =cough =trunk_pain
-0.03 =crohns
-0.03 =dangerous_person =fall_any
-0.03 =dangerous_person =hit_hard
-0.03 =days_many =leg_feet_swollen
-0.03 =days_many =short_breath
-0.03 =diabetes =no_insulin
-0.03 =flank_pain
-0.03 =flank_pain =pain_any
-0.03 =gallbladder =recent_surgery
-0.03 =head_danger =means_mentioned
-0.03 =head_danger =using_word
-0.03 =leg_feet_swollen =pregnant
-0.03 =leg_feet_swollen =preterm_weeks
-0.03 =no_insulin
-0.03 =stroke_word
-0.03 =swelling =tooth
-0.03 =tooth =tooth_bad
-0.03 ?de _ ?derram
-0.03 ^ _ cinco
-0.03 ^ _ falta
-0.03 absces
-0.03 absces _ la
-0.03 absces en
-0.03 acabo _ insulin
-0.03 anticonceptiv y
-0.03 azucar me
-0.03 babea mucho
-0.03 con _ sol
-0.03 crohn
-0.03 de
-0.03 de _ vesicul
-0.03 dos y
-0.03 duele el
-0.03 en _ montan
-0.03 escurr
-0.03 extiend
-0.03 hoy le
-0.03 huele _ gas
-0.03 llevo cinco
-0.03 los pies
-0.03 me _ doble
-0.03 me _ mal
-0.03 me _ tomar
-0.03 me escurr
-0.03 mi _ comio
-0.03 moreton _ no
-0.03 mucho _ de
-0.03 mucho despu
-0.03 que _ y
-0.03 que hago
-0.03 que va
-0.03 queme _ la
-0.03 rojo que
-0.03 se _ un
-0.03 se atragant
-0.03 se extiend
-0.03 segund piso
-0.03 tengo _ sed
-0.03 tengo nause
-0.03 tomo la
-0.03 un _ anoch
-0.03 un iman
-0.03 y _ #
-0.03 y _ aire
-0.03 y orino
-0.04 =a_lot =burn_severity
-0.04 =back_pain =chest_lasting
-0.04 =belly_pain =burn_severity
-0.04 =bruising =vaginal_bleeding
-0.04 =burn_severity =choking
-0.04 =burn_severity =croup_cough
-0.04 =calf =squeezing_word
-0.04 =chest_lasting =flank_pain
-0.04 =chest_lasting =postpartum
-0.04 =chest_lasting =sudden_balance
-0.04 =co_words =cough
-0.04 =co_words =croup_cough
-0.04 =cough =croup_cough
-0.04 =fever =throat_sore
-0.04 =flank_pain =one_side_belly
-0.04 =flank_pain =trunk_pain
-0.04 ^ _ carbon
-0.04 ^ _ fuert
-0.04 ^ _ lupus
-0.04 ^ _ ocho
-0.04 algo y
-0.04 anos _ pego
-0.04 braz
-0.04 caers
-0.04 cara _ desde
-0.04 corazon me
-0.04 deje
-0.04 del _ el
-0.04 despu _ parto
-0.04 dosis
-0.04 el _ cu
-0.04 el _ derech
-0.04 espald
-0.04 esta tos
-0.04 fuert _ la
-0.04 hora
-0.04 hoy esta
-0.04 ibuprofen
-0.04 infeccion _ orina
-0.04 la orina
-0.04 los _ de
-0.04 los braz
-0.04 los punt
-0.04 lupus
-0.04 lupus y
-0.04 mas _ que
-0.04 me duerm
-0.04 metformin
-0.04 mi
-0.04 nuev
-0.04 ocho _ de
-0.04 ocho meses
-0.04 ojo y
-0.04 otra vez
-0.04 palpitacion
-0.04 que _ al
-0.04 ronco
-0.04 salpic _ en
-0.04 se _ duerm
-0.04 se toma
-0.04 serpient
-0.04 son
-0.04 tengo lupus
-0.04 tomo una
-0.04 tos _ perro
-0.04 un _ que
-0.04 un poquit
-0.04 un segund
-0.04 y _ vez
-0.04 y nause
-0.04 ya se
-0.05 # _ vomit
-0.05 -mis
-0.05 =belly_word =nausea
-0.05 =blood_streak =vaginal_bleeding
-0.05 =chest_lasting =hours_pain
-0.05 =chest_lasting =radiates
-0.05 =dangerous_person =nail_word
-0.05 =days_many =fainted
-0.05 =ear_wax =eye_hit_bad
-0.05 =every_day =eye_hit_bad
-0.05 =every_day =pain_any
-0.05 =every_day =squeezing_word
-0.05 =eye_hit_bad =headache
-0.05 =eye_hit_bad =limb_injury
-0.05 =headache =pain_any
-0.05 =limb_injury =nail_word
-0.05 =many_days =vomiting_constantly
-0.05 =nail_word =trunk_pain
-0.05 =rash =squeezing_word
-0.05 ^ _ cai
-0.05 ^ _ cloro
-0.05 ayer _ esta
-0.05 bebe con
-0.05 boca azul
-0.05 cayo el
-0.05 con _ cuchill
-0.05 de _ anos
-0.05 de _ cirugi
-0.05 de _ todos
-0.05 duele _ espald
-0.05 el escrot
-0.05 el hombr
-0.05 en
-0.05 en _ braz
-0.05 entre las
-0.05 escrot
-0.05 estar
-0.05 gargant _ la
-0.05 herman _ desmay
-0.05 hija _ asma
-0.05 hinchad
-0.05 hoy no
-0.05 infart
-0.05 infart y
-0.05 la _ azul
-0.05 la _ de
-0.05 la _ sale
-0.05 la com
-0.05 mare y
-0.05 me _ anoch
-0.05 no _ desde
-0.05 papa _ la
-0.05 perdi
-0.05 piel
-0.05 por _ y
-0.05 por una
-0.05 rojo y
-0.05 sangr _ la
-0.05 toma agua
-0.05 un golpe
-0.05 un infart
-0.05 y _ se
-0.06 # _ #11+
-0.06 #99+ con
-0.06 -al -bano
-0.06 -bano
-0.06 -dormir
-0.06 -ir
-0.06 -ir -al
-0.06 -ir _ -bano
-0.06 -voz
-0.06 =a_lot =preterm_weeks
-0.06 =allergen =squeezing_word
-0.06 =bite_bad =days_many
-0.06 =burn_severity =fall_hard
-0.06 =calf =vaginal_bleeding
-0.06 =car_crash =hours_pain
-0.06 =car_crash =nail_word
-0.06 =cut_by_accident =hours_pain
-0.06 =days_many =squeezing_word
-0.06 =ear_pain
-0.06 =limb_injury
-0.06 =no_gas =young_baby
-0.06 =tick
-0.06 ^ _ atragant
-0.06 ^ _ no
-0.06 ^ mi
-0.06 ^ popo
-0.06 a veces
-0.06 amoxicilin
-0.06 ampoll que
-0.06 cachet hinch
-0.06 cayo _ un
-0.06 comi demasiad
-0.06 culebrill _ la
-0.06 de _ cama
-0.06 de _ con
-0.06 de _ todo
-0.06 de _ vacun
-0.06 de lejos
-0.06 debil _ el
-0.06 dias _ -ir
-0.06 el _ anoch
-0.06 el _ ya
-0.06 espald como
-0.06 estoy _ con
-0.06 gasolin
-0.06 ha
-0.06 la amoxicilin
-0.06 la lengu
-0.06 le cayo
-0.06 lejos
-0.06 lengu
-0.06 lleno
-0.06 los _ despu
-0.06 mar
-0.06 me _ con
-0.06 me _ en
-0.06 me _ muy
-0.06 me rompi
-0.06 mi nino
-0.06 par _ el
-0.06 pastill
-0.06 pies
-0.06 presion _ en
-0.06 problem
-0.06 quedo _ aire
-0.06 rato
-0.06 se _ rompi
-0.06 seman _ la
-0.06 sentir
-0.06 sin -ir
-0.06 subio la
-0.06 tiene _ dias
-0.06 tiene cirrosis
-0.06 tiro
-0.06 toca _ vacun
-0.06 tosio
-0.06 y _ todos
-0.06 y salio
-0.07 -hinch
-0.07 -ni _ solo
-0.07 <ano _ <tuve
-0.07 <anos _ <un
-0.07 <antes
-0.07 <pas <tuve
-0.07 =allergen =gallbladder
-0.07 =bruising =tiny_red
-0.07 =chest_lasting =cough
-0.07 =cocaine =using_word
-0.07 =contact_lens
-0.07 =cough =days_many
-0.07 =dialysis
-0.07 =dialysis =kidney_disease
-0.07 =diarrhea =recent_infection
-0.07 =fall_any =nail_word
-0.07 =getting_worse =severe_pain
-0.07 =head_danger =preterm_weeks
-0.07 =headache
-0.07 =hearing
-0.07 =nail_word =red_patch
-0.07 =nail_word =spreading
-0.07 =neck_swelling =tooth
-0.07 =purple_rash =tiny_red
-0.07 =rash =tiny_red
-0.07 =red_patch
-0.07 =red_patch =spreading
-0.07 =red_patch =wound_infected
-0.07 =tiny_red
-0.07 ^ <antes
-0.07 ^ _ cans
-0.07 ^ _ corte
-0.07 ^ _ pusieron
-0.07 ^ comezon
-0.07 ^ infeccion
-0.07 al tragar
-0.07 asi
-0.07 comer grasa
-0.07 contact
-0.07 corte
-0.07 de contact
-0.07 dedo _ pie
-0.07 dedo del
-0.07 dialisis
-0.07 dos _ hoy
-0.07 duele _ panza
-0.07 el
-0.07 el dolor
-0.07 gas _ mi
-0.07 hace cuatr
-0.07 herni de
-0.07 hijo _ que
-0.07 insuficienci
-0.07 lastim
-0.07 le _ y
-0.07 lent _ contact
-0.07 lent de
-0.07 lo _ a
-0.07 mama no
-0.07 me corte
-0.07 mi _ habla
-0.07 moned
-0.07 moned y
-0.07 muela y
-0.07 no -he
-0.07 no _ -hinch
-0.07 no _ mas
-0.07 pastill _ el
-0.07 puntit morad
-0.07 queme la
-0.07 sangr _ el
-0.07 serpient _ el
-0.07 sigue
-0.07 tengo mucho
-0.07 torci
-0.07 una _ de
-0.07 una moned
-0.08 <ano _ <y
-0.08 <derram <el
-0.08 <derram _ <ano
-0.08 <pas _ <ya
-0.08 <y <ya
-0.08 =a_lot =sweating
-0.08 =allergen =cold_only
-0.08 =bleeding_any =bruising
-0.08 =bleeding_any =young_baby
-0.08 =bruising =eye_hit_bad
-0.08 =burn_severity =numb_any
-0.08 =chest_lasting =ear_pain
-0.08 =chest_lasting =young_baby
-0.08 =cold_only =vaccine_said
-0.08 =days_many =dizzy
-0.08 =ear_pain =fever
-0.08 =eye_area
-0.08 =eye_hit_bad =nosebleed
-0.08 =eye_hit_bad =strep_like
-0.08 =fainted =nail_word
-0.08 =fever =strep_like
-0.08 =head_danger =nosebleed
-0.08 =headache =squeezing_word
-0.08 =hours_pain =vaginal_bleeding
-0.08 =no_gas
-0.08 =nosebleed =vaginal_bleeding
-0.08 =strep_like
-0.08 =weight_loss
-0.08 ?si _ ?se
-0.08 ^ _ oscur
-0.08 agu
-0.08 agua a
-0.08 aguant el
-0.08 anos _ quier
-0.08 bebe _ y
-0.08 cara hinch
-0.08 carta
-0.08 cinco minut
-0.08 cita _ mi
-0.08 comer y
-0.08 con mucha
-0.08 de _ gripe
-0.08 de _ influenz
-0.08 dedo
-0.08 despu del
-0.08 diarre desde
-0.08 dolor _ cabez
-0.08 el estomag
-0.08 el lago
-0.08 en _ cuell
-0.08 en _ de
-0.08 en _ lago
-0.08 en _ piel
-0.08 hace _ dias
-0.08 hago _ ?alguien
-0.08 humo _ incendi
-0.08 influenz
-0.08 la gripe
-0.08 la influenz
-0.08 lago
-0.08 le _ de
-0.08 los _ azul
-0.08 los _ del
-0.08 me sient
-0.08 orina y
-0.08 peso
-0.08 puedo cambiar
-0.08 que _ esta
-0.08 quedo _ en
-0.08 queme _ el
-0.08 quier _ vacun
-0.08 quier la
-0.08 quij desde
-0.08 rio
-0.08 sin aire
-0.08 sinusitis
-0.08 sola
-0.08 soy diabetic
-0.08 tengo la
-0.08 tiene _ pero
-0.08 tiene una
-0.08 tomo _ medicin
-0.08 una
-0.08 una _ del
-0.08 una _ sin
-0.08 uso lent
-0.08 y _ mal
-0.08 y calient
-0.08 ya _ le
-0.09 -de -pecho
-0.09 -dolor _ -pecho
-0.09 -pecho -ni
-0.09 -por -que
-0.09 -sabem
-0.09 -sabem -por
-0.09 -sabem _ -que
-0.09 -tengo -dolor
-0.09 -tengo _ -de
-0.09 <# <anos
-0.09 <de <un
-0.09 <hace <#
-0.09 <hace _ <tuve
-0.09 <infart _ <#
-0.09 =a_lot =feels_sleepy
-0.09 =clear_fluid =eye_hit_bad
-0.09 =clear_fluid =leaking
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =dangerous_person =head_danger
-0.09 =drowsy =feels_sleepy
-0.09 =ear_wax =pain_any
-0.09 =eye_hit_bad =leaking
-0.09 =eye_hit_bad =many_days
-0.09 =gallbladder
-0.09 =head_danger =leaking
-0.09 =leaking
-0.09 =nail_word
-0.09 =nausea =vomiting
-0.09 =pain_any =shingles
-0.09 ?derram
-0.09 ?esta _ es
-0.09 ?la _ ?de
-0.09 ?un ?derram
-0.09 ^ _ ex
-0.09 ^ _ mar
-0.09 ^ _ reloj
-0.09 ^ _ voy
-0.09 ^ _ warfarin
-0.09 ^ de
-0.09 agrur _ las
-0.09 cai _ las
-0.09 cai por
-0.09 cara con
-0.09 cayo en
-0.09 choqu en
-0.09 cita _ el
-0.09 como se
-0.09 con _ gripa
-0.09 corte _ la
-0.09 de _ despu
-0.09 de _ dias
-0.09 de _ piedr
-0.09 de agrur
-0.09 de barrig
-0.09 de tos
-0.09 del _ se
-0.09 del pie
-0.09 del rinon
-0.09 dentr
-0.09 espos _ a
-0.09 espos dio
-0.09 espos se
-0.09 ganas _ vomitar
-0.09 grasa
-0.09 hace cinco
-0.09 her se
-0.09 hijo _ mocos
-0.09 la piedr
-0.09 las _ cu
-0.09 le _ morad
-0.09 liqu
-0.09 manch _ en
-0.09 mi _ dio
-0.09 mi _ huele
-0.09 mi ex
-0.09 mi mar
-0.09 nino _ muy
-0.09 no _ -dolor
-0.09 ojos por
-0.09 pas
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 pise _ clavo
-0.09 poco _ agrur
-0.09 poco _ tos
-0.09 rojo
-0.09 se _ paso
-0.09 se _ todas
-0.09 sol
-0.09 tengo _ sueno
-0.09 tengo mucha
-0.09 tia se
-0.09 tomo todas
-0.09 un
-0.09 vez _ dolor
-0.09 vomit la
-0.09 y _ paro
-0.09 y duele
-0.1 -la -cabez
-0.1 <abuel
-0.1 <me _ <la
-0.1 <mi <abuel
-0.1 <mi _ <murio
-0.1 <murio
-0.1 <murio <de
-0.1 =a_lot =wakes
-0.1 =allergen =nail_word
-0.1 =calf =hernia_stuck
-0.1 =chest_lasting =twisted
-0.1 =days_many =nail_word
-0.1 =hernia_stuck =muscle_tear
-0.1 =hours_pain =sudden_balance
-0.1 =limb_injury =walks_on_it
-0.1 =numb_any =tia_resolved
-0.1 =tetanus_due =wound
-0.1 =twisted =walks_on_it
-0.1 ?a ?alguien
-0.1 ?si ?a
-0.1 ?si _ ?alguien
-0.1 ^ _ <abuel
-0.1 ^ _ comer
-0.1 ^ _ entro
-0.1 ^ _ manan
-0.1 ^ _ veces
-0.1 ^ hice
-0.1 agrur por
-0.1 aguant la
-0.1 alacran _ la
-0.1 asma y
-0.1 bolit
-0.1 bolit de
-0.1 calor y
-0.1 cama y
-0.1 cans _ el
-0.1 carta _ la
-0.1 cloro _ la
-0.1 cloro con
-0.1 comer _ del
-0.1 corazon _ late
-0.1 cu duerm
-0.1 cu subo
-0.1 cuart
-0.1 da fiebr
-0.1 dar _ carta
-0.1 dar una
-0.1 de cabez
-0.1 diabet
-0.1 dias _ diarre
-0.1 el _ en
-0.1 el _ un
-0.1 embaraz de
-0.1 en #99+
-0.1 en _ dedo
-0.1 entro
-0.1 esta seman
-0.1 estan
-0.1 hoy _ las
-0.1 hoy a
-0.1 insulin
-0.1 la muela
-0.1 la otra
-0.1 le esta
-0.1 mareo
-0.1 mis _ de
-0.1 mocos _ juega
-0.1 mocos pero
-0.1 moreton en
-0.1 no _ me
-0.1 olvid tomar
-0.1 oxid
-0.1 para _ escuel
-0.1 piern _ tanto
-0.1 pueden dar
-0.1 puedo
-0.1 puedo caminar
-0.1 pulso
-0.1 quier caminar
-0.1 rodill _ subo
-0.1 saque
-0.1 se _ quita
-0.1 sed _ de
-0.1 sient _ me
-0.1 subo
-0.1 subo escaler
-0.1 tengo #11+
-0.1 un _ oxid
-0.1 un choqu
-0.11 #99+ metr
-0.11 -deja
-0.11 -fiebr -ni
-0.11 -me -deja
-0.11 -nada desde
-0.11 -ni -nada
-0.11 -reteng
-0.11 -reteng -nada
-0.11 -reteng _ desde
-0.11 -tengo -fiebr
-0.11 <cinco
-0.11 <cinco <anos
-0.11 <derram <hace
-0.11 <hace <cinco
-0.11 <hace <tres
-0.11 <tres
-0.11 <tres <anos
-0.11 =baby =blood_streak
-0.11 =baby =every_one_of_them
-0.11 =baby =raynaud_usual
-0.11 =belly_pain =cramps
-0.11 =belly_pain =raynaud_usual
-0.11 =blood_thinner =eye_area
-0.11 =blood_thinner =nosebleed
-0.11 =burn_severity =raynaud_usual
-0.11 =burn_severity =skin_infection
-0.11 =chest_lasting =sight_for_years
-0.11 =chest_lasting =vomit_few
-0.11 =chest_lasting =wound
-0.11 =cramps
-0.11 =cramps =pain_any
-0.11 =cramps =raynaud_usual
-0.11 =discharge =wound_infected
-0.11 =head_danger =nausea
-0.11 =headache =hours_pain
-0.11 =hours_pain =vomit_few
-0.11 =nodes
-0.11 =nodes =swelling
-0.11 =squeezing_word =throat_sore
-0.11 =tropics
-0.11 ?coagul ?en
-0.11 ?coagul _ ?el
-0.11 ?es _ ?sepsis
-0.11 ?la ?sepsis
-0.11 ?las
-0.11 ?sepsis
-0.11 ?un ?coagul
-0.11 ?una ?convulsion
-0.11 ^ _ corto
-0.11 ^ _ pegue
-0.11 ^ huele
-0.11 ^ lleno
-0.11 ^ perdi
-0.11 ^ piel
-0.11 a _ metr
-0.11 abuel _ muy
-0.11 al _ escaler
-0.11 al subir
-0.11 al tocar
-0.11 bien solo
-0.11 brazo _ la
-0.11 cabez _ nause
-0.11 cabez despu
-0.11 canse
-0.11 colic
-0.11 con tos
-0.11 con un
-0.11 cree
-0.11 cree que
-0.11 cubet
-0.11 curso
-0.11 de _ presion
-0.11 de dormir
-0.11 de gargant
-0.11 de orina
-0.11 del jardin
-0.11 despert con
-0.11 detector
-0.11 dias _ -fiebr
-0.11 dias _ esta
-0.11 dolor _ gargant
-0.11 el _ es
-0.11 el sol
-0.11 en _ gargant
-0.11 en _ jardin
-0.11 en la
-0.11 frasc _ pastill
-0.11 gangli
-0.11 gangli hinchad
-0.11 golpe _ la
-0.11 hijo _ con
-0.11 hijo despert
-0.11 juega _ come
-0.11 juega y
-0.11 junto
-0.11 la _ la
-0.11 la alergi
-0.11 la infeccion
-0.11 le _ un
-0.11 los _ ya
-0.11 los tacos
-0.11 me _ dolor
-0.11 me _ el
-0.11 me canse
-0.11 me sale
-0.11 medicin
-0.11 meses tiene
-0.11 metr
-0.11 mi _ despert
-0.11 nina se
-0.11 nino esta
-0.11 no -reteng
-0.11 no _ -deja
-0.11 papa diabetic
-0.11 para _ curso
-0.11 perdi el
-0.11 poquit _ de
-0.11 por _ alergi
-0.11 por _ tarde
-0.11 pus
-0.11 rodill _ el
-0.11 rodill al
-0.11 rodill en
-0.11 ronch en
-0.11 sarpull
-0.11 seman _ se
-0.11 sient que
-0.11 silba
-0.11 silba _ pecho
-0.11 silba el
-0.11 solo _ de
-0.11 solo _ un
-0.11 tacos ya
-0.11 tengo cancer
-0.11 tobill _ poco
-0.11 tobill un
-0.11 tocar
-0.11 todas
-0.11 tos de
-0.11 trago _ moned
-0.11 un _ en
-0.11 un ano
-0.11 un curso
-0.11 una _ anoch
-0.11 una _ en
-0.11 vez anoch
-0.11 viene _ las
-0.11 viene a
-0.11 y _ aguant
-0.11 y _ hinchad
-0.11 y gangli
-0.12 -aire _ tos
-0.12 -cu
-0.12 -el -aire
-0.12 -ni -me
-0.12 -ni _ -falta
-0.12 <anos <tuve
-0.12 <bebe
-0.12 <en _ <secundari
-0.12 <infart <hace
-0.12 <la <secundari
-0.12 <mi <papa
-0.12 <papa
-0.12 <papa <tuvo
-0.12 <papa _ <un
-0.12 <salio
-0.12 <salio <bien
-0.12 <sangr
-0.12 <secundari
-0.12 <todo <salio
-0.12 <todo _ <bien
-0.12 <tuvo _ <infart
-0.12 <y <todo
-0.12 <y _ <salio
-0.12 =belly_hit =calf
-0.12 =bluish =cold_limb
-0.12 =bruising =cold_limb
-0.12 =chest_lasting =vomiting
-0.12 =days_many =vomiting_constantly
-0.12 =every_one_of_them =short_breath
-0.12 =fever =pregnant
-0.12 =sting =swelling
-0.12 ?como _ ?ve
-0.12 ?se ?ve
-0.12 ?si ?alguien
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ <papa
-0.12 ^ _ amarill
-0.12 ^ _ mucho
-0.12 ^ cita
-0.12 ^ trabaj
-0.12 a _ en
-0.12 agua y
-0.12 ampoll _ duelen
-0.12 cabez _ fuert
-0.12 cita del
-0.12 de _ es
-0.12 de cu
-0.12 desde que
-0.12 el jabon
-0.12 flem
-0.12 hago
-0.12 hija tiene
-0.12 hijo le
-0.12 hinch _ el
-0.12 inhalador
-0.12 jabon nuevo
-0.12 la _ con
-0.12 lave
-0.12 le _ los
-0.12 lo _ y
-0.12 los _ por
-0.12 los dos
-0.12 me pusieron
-0.12 me sacaron
-0.12 mi bebe
-0.12 no -los
-0.12 no _ lo
-0.12 oigo
-0.12 oigo voces
-0.12 papa _ de
-0.12 pegue
-0.12 pero me
-0.12 perro en
-0.12 pico un
-0.12 piern de
-0.12 piern por
-0.12 por _ jabon
-0.12 por _ vacun
-0.12 que duelen
-0.12 sale _ orina
-0.12 sale sangr
-0.12 solo tos
-0.12 tiene _ del
-0.12 todo el
-0.12 unos segund
-0.12 van peor
-0.12 viagr
-0.13 # _ con
-0.13 # _ despu
-0.13 <ano _ <me
-0.13 <desmay <en
-0.13 <desmay <una
-0.13 <desmay _ <vez
-0.13 <diez
-0.13 <diez <anos
-0.13 <hace <diez
-0.13 <pas <me
-0.13 <pas <y
-0.13 <tuvo _ <derram
-0.13 =allergen =belly_pain
-0.13 =allergen =stomach_burn
-0.13 =belly_pain =getting_worse
-0.13 =belly_word =getting_worse
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =burn_severity =wound
-0.13 =co_words =wakes
-0.13 =constipation =three_days
-0.13 =cough
-0.13 =cough =ear_wax
-0.13 =cough =hours_pain
-0.13 =dizzy =hours_pain
-0.13 =eye_area =itching
-0.13 =eye_hit_bad =young_baby
-0.13 =hours_pain =raynaud_usual
-0.13 =liver_known
-0.13 =rash =shingles
-0.13 =weak_any =weak_one_side
-0.13 ?cerebral
-0.13 ?de _ ?infart
-0.13 ?derram ?cerebral
-0.13 ?es ?una
-0.13 ?infart
-0.13 ?que _ ?una
-0.13 ?un ?infart
-0.13 ?un _ ?cerebral
-0.13 ^ _ com
-0.13 ^ _ verde
-0.13 a _ tia
-0.13 abuel de
-0.13 abuel tiene
-0.13 buena _ el
-0.13 cada toma
-0.13 cirrosis
-0.13 colic _ la
-0.13 com _ buena
-0.13 com es
-0.13 comio un
-0.13 con _ fiebr
-0.13 con _ vaso
-0.13 de _ meses
-0.13 desde _ cuatr
-0.13 desde el
-0.13 doble dosis
-0.13 el _ rojo
-0.13 embaraz es
-0.13 en _ pie
-0.13 enfermedad
-0.13 esta hinch
-0.13 estr _ trabaj
-0.13 estr del
-0.13 hijo _ metio
-0.13 hijo quier
-0.13 huev
-0.13 la _ estab
-0.13 la manan
-0.13 la vesicul
-0.13 le clavo
-0.13 me cambi
-0.13 me cayo
-0.13 menos cuart
-0.13 mi _ y
-0.13 minut y
-0.13 morad en
-0.13 mucha _ y
-0.13 necesit _ mis
-0.13 necesit la
-0.13 no _ el
-0.13 ojos
-0.13 pero puedo
-0.13 pica la
-0.13 pies _ del
-0.13 pies despu
-0.13 por _ estr
-0.13 que _ duele
-0.13 que com
-0.13 quier _ mi
-0.13 resurtir mis
-0.13 sangr al
-0.13 seman _ del
-0.13 seman despu
-0.13 sin
-0.13 toca la
-0.13 tomo _ dosis
-0.13 tomo doble
-0.13 vaso
-0.13 vesicul
-0.13 vez
-0.13 viejo
-0.14 # _ diciembr
-0.14 # menos
-0.14 <dejo
-0.14 <herman
-0.14 <herman <dejo
-0.14 <mi <herman
-0.14 <mi _ <dejo
-0.14 <yo
-0.14 =a_lot =cut_by_accident
-0.14 =baby =jaundice
-0.14 =blood_streak =chest_lasting
-0.14 =bruises_unexplained
-0.14 =bruises_unexplained =bruising
-0.14 =car_crash =chest_lasting
-0.14 =chest_lasting =limb_injury
-0.14 =co_words =days_many
-0.14 =days_many =every_day
-0.14 =days_many =hernia_stuck
-0.14 =head_danger =vomiting_constantly
-0.14 =hit_hard =nail_word
-0.14 =itching =radiates_groin
-0.14 =itchy_only =radiates_groin
-0.14 =itchy_only =rash
-0.14 =left_ribs
-0.14 =vaginal_bleeding =young_baby
-0.14 ?alguien ?se
-0.14 ?como _ ?un
-0.14 ?evito ?un
-0.14 ?los ?sintom
-0.14 ?sintom
-0.14 ?sintom ?de
-0.14 ?sintom _ ?un
-0.14 ?son _ ?sintom
-0.14 ?un _ ?de
-0.14 ^ _ #99+
-0.14 ^ _ <desmay
-0.14 ^ _ <herman
-0.14 ^ _ ?evito
-0.14 ^ _ marisc
-0.14 ^ _ mujer
-0.14 ^ cualquier
-0.14 agrur _ de
-0.14 agrur despu
-0.14 ando cans
-0.14 bebe _ cuatr
-0.14 cae
-0.14 chuec desde
-0.14 con _ mesa
-0.14 con _ pastill
-0.14 con mi
-0.14 con paracetamol
-0.14 cu regres
-0.14 cualquier
-0.14 de diciembr
-0.14 desde _ tres
-0.14 diciembr
-0.14 diciembr _ las
-0.14 diciembr a
-0.14 duele _ boca
-0.14 el #
-0.14 espinill
-0.14 espos _ mucho
-0.14 est
-0.14 ha est
-0.14 hace tres
-0.14 herman tuvo
-0.14 ibuprofen _ paracetamol
-0.14 la espinill
-0.14 lado izquierd
-0.14 le _ sal
-0.14 los
-0.14 los _ para
-0.14 los tobill
-0.14 mal _ lejos
-0.14 manan _ la
-0.14 manan por
-0.14 me late
-0.14 me torci
-0.14 menos _ viern
-0.14 menos el
-0.14 mi _ toma
-0.14 mi _ tuvo
-0.14 mi mujer
-0.14 mi suegr
-0.14 mosquit _ el
-0.14 mujer
-0.14 nino
-0.14 pegue con
-0.14 por _ tacos
-0.14 presion
-0.14 presion #99+
-0.14 puntit
-0.14 que _ baja
-0.14 que _ que
-0.14 que sient
-0.14 regla _ con
-0.14 roja en
-0.14 se _ cae
-0.14 suegr
-0.14 tengo ocho
-0.14 tiene _ alta
-0.14 tomar la
-0.14 tuvo
-0.14 una verrug
-0.14 veo _ de
-0.14 veo mal
-0.14 verrug
-0.15 #11+ _ temperatur
-0.15 -aire solo
-0.15 -fiebr solo
-0.15 <cu <tenia
-0.15 <me _ <el
-0.15 <tenia _ <anos
-0.15 <un _ <en
-0.15 <veran
-0.15 <veran <pas
-0.15 =a_lot =deep_cut
-0.15 =burn_severity =choking_passed
-0.15 =chest_injury_or_ache =ear_wax
-0.15 =chest_lasting =wound_infected
-0.15 =croup_cough
-0.15 =days_many =nausea
-0.15 =fever =tooth
-0.15 =fever =vaccine_said
-0.15 =head_danger =many_days
-0.15 =head_danger =pregnant
-0.15 =many_days =pain_any
-0.15 ?a
-0.15 ?causar _ ?de
-0.15 ?como _ ?trata
-0.15 ?da
-0.15 ?el ?estr
-0.15 ?el _ ?puede
-0.15 ?esta
-0.15 ?estr
-0.15 ?estr ?puede
-0.15 ?estr _ ?causar
-0.15 ?le
-0.15 ?se ?trata
-0.15 ?trata
-0.15 ?trata ?una
-0.15 ^ ?el
-0.15 ^ _ <anos
-0.15 ^ _ ?estr
-0.15 ^ _ infeccion
-0.15 ^ _ lloran
-0.15 ^ _ que
-0.15 ^ _ suegr
-0.15 ^ cual
-0.15 acidez _ de
-0.15 acidez despu
-0.15 anos _ #11+
-0.15 caball
-0.15 caball _ corro
-0.15 caball cu
-0.15 cai de
-0.15 com
-0.15 con _ ceboll
-0.15 corro
-0.15 cu corro
-0.15 cual _ el
-0.15 cual es
-0.15 culebr
-0.15 de caball
-0.15 de sangr
-0.15 de temperatur
-0.15 desgarr
-0.15 desgarr la
-0.15 dolor _ caball
-0.15 el _ al
-0.15 el _ normal
-0.15 el _ sin
-0.15 en _ futbol
-0.15 en _ gimnasi
-0.15 hinch _ de
-0.15 la _ para
-0.15 las _ en
-0.15 lloran _ ojos
-0.15 lloran los
-0.15 me desgarr
-0.15 mi abuel
-0.15 morad las
-0.15 ojos con
-0.15 pecho que
-0.15 pica el
-0.15 sale un
-0.15 sient un
-0.15 tengo _ con
-0.15 una culebr
-0.15 veces _ dia
-0.15 veces al
-0.15 viene
-0.15 ya me
-0.15 zapat nuev
-0.16 -el _ solo
-0.16 -tomar -cafe
-0.16 <#11+
-0.16 <#11+ <anos
-0.16 <al
-0.16 <la _ <al
-0.16 <todo
-0.16 <ya _ <bien
-0.16 =allergen =calf
-0.16 =allergen =days_many
-0.16 =allergen =fainted
-0.16 =allergen =leg_swelling_one
-0.16 =allergen =recent_infection
-0.16 =aura_usual =pregnant
-0.16 =bp_medicine =child_got_pills
-0.16 =calf =sting
-0.16 =chest_lasting =weak_any
-0.16 =hours_pain =weak_any
-0.16 =leg_swelling_one =sting
-0.16 =muscle_tear
-0.16 =pregnant =vomiting
-0.16 =recent_infection =vaccine_said
-0.16 ?como _ ?si
-0.16 ?mi
-0.16 ?miedo
-0.16 ?se ?si
-0.16 ^ _ -le
-0.16 ^ _ corazon
-0.16 a _ suegr
-0.16 alguien
-0.16 ard
-0.16 arden
-0.16 avion
-0.16 bebe esta
-0.16 cicatriz
-0.16 cita de
-0.16 con _ seman
-0.16 de cargar
-0.16 del embaraz
-0.16 desde _ #
-0.16 despu _ las
-0.16 dia _ a
-0.16 embaraz _ un
-0.16 en _ tarde
-0.16 en marzo
-0.16 estoy _ porqu
-0.16 hacer ejercici
-0.16 hijo
-0.16 hijo _ -me
-0.16 la _ pas
-0.16 la meningitis
-0.16 la prueb
-0.16 las escaler
-0.16 lent me
-0.16 manan _ las
-0.16 manan a
-0.16 marzo
-0.16 me quito
-0.16 meningitis
-0.16 mi hijo
-0.16 mi migran
-0.16 migran
-0.16 migran _ siempr
-0.16 migran de
-0.16 mucha agua
-0.16 necesit _ cita
-0.16 no -tomar
-0.16 para _ dolor
-0.16 pero come
-0.16 pica una
-0.16 poco al
-0.16 por _ -tomar
-0.16 puedo _ ejercici
-0.16 puedo hacer
-0.16 que _ necesit
-0.16 que vacun
-0.16 quier
-0.16 recet de
-0.16 salio _ fuego
-0.16 sangr la
-0.16 seman pas
-0.16 tiene las
-0.16 todo
-0.16 vacun necesit
-0.16 y _ arde
-0.16 y _ desde
-0.16 ya paso
-0.17 # el
-0.17 -duele _ -pecho
-0.17 -el -pecho
-0.17 -fiebr _ -seman
-0.17 <derram
-0.17 <me _ <una
-0.17 <un <derram
-0.17 =allergen =belly_word
-0.17 =bite_bad =muscle_strain_word
-0.17 =chest_lasting =low_mood
-0.17 =chest_lasting =means_mentioned
-0.17 =chest_lasting =using_word
-0.17 =clear_fluid =water_broke
-0.17 =clot_risk =tired
-0.17 =days_many =tired
-0.17 =eye_hit_bad =water_broke
-0.17 =head_danger =water_broke
-0.17 =hours_pain =means_mentioned
-0.17 =hours_pain =using_word
-0.17 =itching =sting
-0.17 =leaking =water_broke
-0.17 =leg_swelling_one =limb_injury
-0.17 =leg_swelling_one =possible_fracture
-0.17 =leg_swelling_one =twisted
-0.17 =one_side_belly =uti
-0.17 =pain_any =raynaud_usual
-0.17 =radiates =weak_one_side
-0.17 =scratched =wound_infected
-0.17 =tia_resolved
-0.17 =trunk_pain =uti
-0.17 ?de ?un
-0.17 ?desmay
-0.17 ?golpe
-0.17 ?se _ ?un
-0.17 ?un ?golpe
-0.17 ^ _ mart
-0.17 ^ _ pican
-0.17 ^ a
-0.17 ^ tomo
-0.17 ^ toso
-0.17 a _ dos
-0.17 almoh
-0.17 buena para
-0.17 cai _ la
-0.17 calambr _ la
-0.17 cambiar mi
-0.17 chiquit
-0.17 comer antes
-0.17 consult
-0.17 cu _ escaler
-0.17 cuest _ consult
-0.17 da comezon
-0.17 de altur
-0.17 dolor _ barrig
-0.17 duerm la
-0.17 durmi _ brazo
-0.17 el miercol
-0.17 el polen
-0.17 en dialisis
-0.17 es _ cita
-0.17 es segur
-0.17 estoy por
-0.17 herman se
-0.17 irregular
-0.17 la _ como
-0.17 la _ que
-0.17 la almoh
-0.17 la consult
-0.17 la mir
-0.17 la pared
-0.17 las
-0.17 lastim a
-0.17 mando
-0.17 me acabo
-0.17 me pican
-0.17 meses _ #11+
-0.17 miercol
-0.17 mir
-0.17 mocos _ come
-0.17 moreton _ en
-0.17 no -sabem
-0.17 noche y
-0.17 oscur desde
-0.17 para los
-0.17 pared
-0.17 pican _ ojos
-0.17 pican los
-0.17 polen
-0.17 por _ almoh
-0.17 por _ polen
-0.17 puedo _ antes
-0.17 que _ desmay
-0.17 sangr _ vez
-0.17 se _ mete
-0.17 se mete
-0.17 seman _ tengo
-0.17 sient cans
-0.17 solo cans
-0.17 tengo _ cuell
-0.17 veces hoy
-0.17 ven
-0.17 vomit _ veces
-0.17 y _ -sabem
-0.18 -falta -el
-0.18 -me -falta
-0.18 -tiembl
-0.18 <ano y
-0.18 <de _ <hace
-0.18 <en <el
-0.18 <hija
-0.18 <hija <tuvo
-0.18 <mi <hija
-0.18 <mi <tio
-0.18 <tio
-0.18 <tio <se
-0.18 <un _ <el
-0.18 <un _ y
-0.18 =allergen =eye_hit_bad
-0.18 =allergen =severe_pain
-0.18 =aura_usual =low_mood
-0.18 =aura_usual =panic_known
-0.18 =baby =nail_word
-0.18 =burn_severity =every_one_of_them
-0.18 =burn_severity =tired
-0.18 =cancer_history
-0.18 =cancer_history =clot_risk
-0.18 =chest_lasting =fall_any
-0.18 =cold_only =cough
-0.18 =every_one_of_them =numb_any
-0.18 =every_one_of_them =pale_clammy
-0.18 =every_one_of_them =sweating
-0.18 =fever =hours_pain
-0.18 =fever =phlegm
-0.18 =low_mood =many_days
-0.18 =low_mood =raynaud_usual
-0.18 =low_mood =young_baby
-0.18 =many_days =squeezing_word
-0.18 =nausea
-0.18 =not_drinking
-0.18 =panic_known =raynaud_usual
-0.18 ?evito _ ?coagul
-0.18 ^ <el
-0.18 ^ _ <ano
-0.18 ^ _ <hija
-0.18 ^ _ <tio
-0.18 ^ _ huelen
-0.18 ^ _ poco
-0.18 ^ esta
-0.18 ^ hace
-0.18 acabo
-0.18 alergic a
-0.18 anoch
-0.18 antes _ examen
-0.18 ataqu _ panic
-0.18 ayuda _ el
-0.18 barrig y
-0.18 cancer
-0.18 cans del
-0.18 clas _ natacion
-0.18 confund con
-0.18 cuatr dias
-0.18 da ansiedad
-0.18 de _ para
-0.18 de _ se
-0.18 de natacion
-0.18 de panic
-0.18 del examen
-0.18 despu _ correr
-0.18 el puent
-0.18 hijo _ raspo
-0.18 huelen
-0.18 huelen _ pies
-0.18 huelen los
-0.18 inhalador _ favor
-0.18 inhalador por
-0.18 kilos
-0.18 lent nuev
-0.18 llevo una
-0.18 me _ ansiedad
-0.18 me huelen
-0.18 media hora
-0.18 meses _ mucho
-0.18 natacion
-0.18 necesit _ nuev
-0.18 no -tiembl
-0.18 oidos _ el
-0.18 ojos _ la
-0.18 panic
-0.18 panic _ siempr
-0.18 panic de
-0.18 perro
-0.18 poco los
-0.18 por _ encim
-0.18 por _ gripa
-0.18 por _ pila
-0.18 sarpull por
-0.18 se fue
-0.18 segund
-0.18 soy _ a
-0.18 sueno
-0.18 toma
-0.18 tos _ mocos
-0.18 un _ los
-0.18 un _ por
-0.18 vomit _ hace
-0.18 y sigue
-0.19 #11+ _ cu
-0.19 #11+ en
-0.19 -ni -problem
-0.19 -ni _ -para
-0.19 -problem -para
-0.19 -tengo -mareo
-0.19 <era
-0.19 =allergen =trunk_pain
-0.19 =burn_severity =diabetes
-0.19 =burn_severity =itchy_only
-0.19 =burned_hand =low_mood
-0.19 =eye_area =itchy_only
-0.19 =eye_area =stye
-0.19 =head_danger =vomit_few
-0.19 =low_mood =nail_word
-0.19 =nail_word =pain_any
-0.19 =nail_word =tick
-0.19 =panic_known
-0.19 =stye
-0.19 ?los ?sign
-0.19 ?que ?signific
-0.19 ?sign
-0.19 ?sign ?de
-0.19 ?signific
-0.19 ?son _ ?sign
-0.19 ^ _ ?signific
-0.19 ^ _ cort
-0.19 ^ _ del
-0.19 ^ _ dolor
-0.19 ^ _ dos
-0.19 ^ _ perrill
-0.19 ^ _ proxim
-0.19 ^ _ regla
-0.19 ^ _ resurtir
-0.19 ^ _ tiesa
-0.19 ^ antes
-0.19 ^ espald
-0.19 ^ tuve
-0.19 ^ uso
-0.19 a urgenci
-0.19 arde
-0.19 cara _ las
-0.19 come bien
-0.19 de _ por
-0.19 de perro
-0.19 el _ despu
-0.19 el cloro
-0.19 el gimnasi
-0.19 el trabaj
-0.19 en _ rodill
-0.19 espald tiesa
-0.19 hago si
-0.19 hijo de
-0.19 la montan
-0.19 las _ menos
-0.19 llamar
-0.19 mal
-0.19 mano hinch
-0.19 mareo _ el
-0.19 me acost
-0.19 me quedo
-0.19 me tapan
-0.19 meses _ cada
-0.19 muero por
-0.19 ninos
-0.19 para _ espald
-0.19 pecho al
-0.19 peligros para
-0.19 perrill
-0.19 perrill _ el
-0.19 perrill en
-0.19 poquit la
-0.19 por _ computador
-0.19 puedo tener
-0.19 puedo vacunar
-0.19 que _ si
-0.19 se _ tapan
-0.19 seman _ el
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo _ presion
-0.19 tiesa _ la
-0.19 tiroid
-0.19 todas sus
-0.19 tomo _ sus
-0.19 una garrapat
-0.19 urgenci
-0.2 #11+ _ las
-0.2 #11+ a
-0.2 -desmay
-0.2 -desmay _ me
-0.2 -desmay solo
-0.2 <el <mes
-0.2 <fiebr
-0.2 <mama
-0.2 <mes
-0.2 <mes <pas
-0.2 <mi <mama
-0.2 <ya
-0.2 =allergen =itching
-0.2 =aura_usual =belly_pain
-0.2 =aura_usual =cramps
-0.2 =baby =vaccine_said
-0.2 =belly_hit =chest_lasting
-0.2 =burn_severity =snake_bad
-0.2 =chest_lasting =dementia_known
-0.2 =chest_lasting =muscle_strain_word
-0.2 =cold_only =flu_bad
-0.2 =cut_by_accident =nail_word
-0.2 =dementia_known
-0.2 =dementia_known =muscle_strain_word
-0.2 =dementia_known =sight_for_years
-0.2 =discharge =wound
-0.2 =ear_wax =tired
-0.2 ?alguien
-0.2 ^ _ <mama
-0.2 ^ _ abuel
-0.2 ^ _ cambiar
-0.2 ^ _ grano
-0.2 ^ _ mare
-0.2 ^ _ piquet
-0.2 ^ _ poquit
-0.2 ^ _ tos
-0.2 ^ comi
-0.2 ^ entre
-0.2 ^ llevo
-0.2 ^ manan
-0.2 agua _ tomar
-0.2 agua debo
-0.2 al masticar
-0.2 cabez cu
-0.2 cita _ la
-0.2 comezon _ los
-0.2 como _ que
-0.2 con la
-0.2 cu como
-0.2 cu se
-0.2 cuant _ debo
-0.2 cuant agua
-0.2 de _ espald
-0.2 debo tomar
-0.2 desde _ anos
-0.2 diabetic y
-0.2 doming
-0.2 dorm
-0.2 durmi
-0.2 el panal
-0.2 entre _ #
-0.2 estoy _ por
-0.2 fiebr se
-0.2 fui
-0.2 grano
-0.2 grano en
-0.2 gripe
-0.2 hija _ seis
-0.2 hijo _ #
-0.2 hijo _ duele
-0.2 hinch _ le
-0.2 la regla
-0.2 la tele
-0.2 lado _ el
-0.2 las papas
-0.2 le _ vacun
-0.2 mama _ #11+
-0.2 masticar
-0.2 me _ las
-0.2 me durmi
-0.2 mocos y
-0.2 nino _ tos
-0.2 no _ -fiebr
-0.2 papas
-0.2 pie _ y
-0.2 poquit de
-0.2 por _ es
-0.2 por _ silla
-0.2 pulso _ #11+
-0.2 quij _ masticar
-0.2 quij al
-0.2 rinon y
-0.2 se _ durmi
-0.2 secos
-0.2 seis anos
-0.2 sirve
-0.2 solo esta
-0.2 sus
-0.2 tacos
-0.2 tengo _ cu
-0.2 tengo _ poco
-0.2 toca vacun
-0.2 truen _ quij
-0.2 un _ chiquit
-0.2 un _ para
-0.2 un grano
-0.2 un piquet
-0.2 ya _ -tengo
-0.2 ya _ mas
-0.21 # _ la
-0.21 -estoy
-0.21 -falta
-0.21 -falta _ -aire
-0.21 =a_lot =pees_lot
-0.21 =allergen =wound
-0.21 =bleeding_any =gums_bleed
-0.21 =blood_streak =burn_severity
-0.21 =cancer_history =elderly
-0.21 =clot_risk =elderly
-0.21 =cough =nail_word
-0.21 =eye_hit_bad =twisted
-0.21 =feels_sleepy =head_danger
-0.21 =gums_bleed
-0.21 =low_mood =panic_known
-0.21 =muscle_strain_word =tired
-0.21 =nail_word =scratched
-0.21 =pees_lot
-0.21 =swelling =twisted
-0.21 ?coagul
-0.21 ^ _ depresion
-0.21 ^ _ la
-0.21 ^ _ sient
-0.21 ^ ando
-0.21 ^ muela
-0.21 ^ quier
-0.21 alergic
-0.21 camin bien
-0.21 carta para
-0.21 casa
-0.21 comi _ y
-0.21 de cancer
-0.21 depresion
-0.21 desde _ lunes
-0.21 dias
-0.21 el doctor
-0.21 el parto
-0.21 el sab
-0.21 encim
-0.21 es _ un
-0.21 estar par
-0.21 estoy _ #11+
-0.21 estoy _ puedo
-0.21 hablar de
-0.21 hago ?si
-0.21 hizo _ nudo
-0.21 hizo un
-0.21 ibuprofen con
-0.21 los frijol
-0.21 los zapat
-0.21 mal la
-0.21 me sangran
-0.21 mi _ llego
-0.21 mi recet
-0.21 mucho _ me
-0.21 murio _ cancer
-0.21 necesit mi
-0.21 no -estoy
-0.21 nudo _ la
-0.21 orino mucho
-0.21 para _ a
-0.21 para un
-0.21 pelan
-0.21 presion _ con
-0.21 puedo _ ibuprofen
-0.21 que _ ?si
-0.21 quem
-0.21 quier _ si
-0.21 quitan
-0.21 rodill cu
-0.21 saber si
-0.21 sangr un
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 se quier
-0.21 sed cu
-0.21 soy alergic
-0.21 tengo _ por
-0.21 tiene _ por
-0.21 tomar ibuprofen
-0.21 truen _ mandibul
-0.21 un _ desde
-0.21 un _ y
-0.21 vacun _ me
-0.21 vacun y
-0.21 viaje
-0.21 zapat
-0.22 -duele _ -cabez
-0.22 <hace <un
-0.22 <hace _ <ano
-0.22 <infart
-0.22 <la _ <hace
-0.22 <tuvo <un
-0.22 <un <ano
-0.22 <un <infart
-0.22 <una <vez
-0.22 <vez
-0.22 =aura_usual =headache
-0.22 =belly_word =swelling
-0.22 =bite_bad =young_baby
-0.22 =calf =co_words
-0.22 =chest_lasting =severe_headache
-0.22 =child_got_pills =every_one_of_them
-0.22 =dangerous_person =fell
-0.22 =days_many =tia_resolved
-0.22 =deep_cut
-0.22 =deep_cut =wound
-0.22 =diabetes =fever
-0.22 =eye_hit_bad =fall_hard
-0.22 =fall_hard =pain_any
-0.22 =getting_worse =nail_word
-0.22 =headache =raynaud_usual
-0.22 =heat_exposure
-0.22 =not_taken
-0.22 ^ <hace
-0.22 ^ _ <un
-0.22 ^ _ clas
-0.22 ^ _ dia
-0.22 ^ _ estren
-0.22 ^ _ sangran
-0.22 ^ _ tia
-0.22 ^ _ trist
-0.22 ^ agrur
-0.22 al limpiarm
-0.22 al orinar
-0.22 al pararm
-0.22 bueno
-0.22 cabez _ ya
-0.22 cabez muy
-0.22 caminar
-0.22 cardiac
-0.22 champu
-0.22 contagios
-0.22 corazon de
-0.22 de _ #
-0.22 de _ tarde
-0.22 el futbol
-0.22 empiez
-0.22 en _ parp
-0.22 es bueno
-0.22 es contagios
-0.22 escaler
-0.22 espald _ el
-0.22 espos _ cayo
-0.22 espos habla
-0.22 estoy estren
-0.22 fiebr _ seman
-0.22 fiebr la
-0.22 hasta
-0.22 insuficienci cardiac
-0.22 la _ va
-0.22 la recet
-0.22 limpiarm
-0.22 mama tiene
-0.22 mi _ necesit
-0.22 nause por
-0.22 necesit _ mi
-0.22 nino de
-0.22 pararm
-0.22 paso
-0.22 por _ cafe
-0.22 por _ examen
-0.22 por _ sol
-0.22 quier hablar
-0.22 salio un
-0.22 sangr de
-0.22 seca desde
-0.22 subir
-0.22 subir escaler
-0.22 tengo _ piel
-0.22 tiene tos
-0.22 tobill y
-0.22 tos _ desde
-0.22 tuvo _ la
-0.22 tuvo fiebr
-0.22 vomit _ anoch
-0.23 # anos
-0.23 -adormecimient
-0.23 <#
-0.23 <calor
-0.23 <convulsion
-0.23 <de <famili
-0.23 <famili
-0.23 <tuvo _ <de
-0.23 <viene
-0.23 <viene <de
-0.23 <viene _ <famili
-0.23 =bp_medicine =means_mentioned
-0.23 =bp_medicine =using_word
-0.23 =burn_severity =scratched
-0.23 =chest_lasting =not_self
-0.23 =ear_pain =squeezing_word
-0.23 =heat_exposure =pain_any
-0.23 =itchy_local
-0.23 =nail_word =splinter_small
-0.23 =not_self
-0.23 =splinter_small
-0.23 =squeezing_word =young_baby
-0.23 =tetanus_due
-0.23 ^ <la
-0.23 ^ _ arden
-0.23 ^ _ dura
-0.23 ^ _ juguet
-0.23 ^ me
-0.23 ^ padezc
-0.23 ^ resurtir
-0.23 ^ ronch
-0.23 ^ voy
-0.23 a viajar
-0.23 abuel _ #11+
-0.23 acabo _ pastill
-0.23 al comer
-0.23 analisis
-0.23 brinc _ parp
-0.23 con _ puert
-0.23 conciert
-0.23 cu _ -duerm
-0.23 cuant dura
-0.23 de _ al
-0.23 de hondur
-0.23 del lado
-0.23 despiert
-0.23 dio un
-0.23 dolor _ oido
-0.23 el dentist
-0.23 el otro
-0.23 embaraz _ tengo
-0.23 en _ ingle
-0.23 es #99+
-0.23 es _ sobre
-0.23 eso
-0.23 esta _ de
-0.23 estoy segur
-0.23 gargant _ el
-0.23 hinch _ no
-0.23 hondur
-0.23 hora abren
-0.23 infart debo
-0.23 la _ anoch
-0.23 la _ da
-0.23 la pantall
-0.23 la proxim
-0.23 labio _ por
-0.23 las _ al
-0.23 mare _ vomit
-0.23 me arden
-0.23 me cae
-0.23 me sudan
-0.23 mediodi el
-0.23 necesit _ examen
-0.23 padezc
-0.23 palpit
-0.23 pantall
-0.23 para _ tarea
-0.23 patea
-0.23 por _ cajas
-0.23 por _ dentist
-0.23 por _ jardin
-0.23 proxim seman
-0.23 pulso es
-0.23 que _ abren
-0.23 quier cambiar
-0.23 revision del
-0.23 sangr _ nariz
-0.23 sarpull con
-0.23 sient _ todo
-0.23 sobre #11+
-0.23 sudan
-0.23 sudan _ manos
-0.23 sudan las
-0.23 tengo _ labio
-0.23 tomo pastill
-0.23 trist porqu
-0.23 truen
-0.23 un _ debo
-0.23 un examen
-0.23 un nino
-0.23 una tarea
-0.23 volar
-0.23 voy _ viajar
-0.24 -en -la
-0.24 -pecho
-0.24 -tengo _ -ni
-0.24 <en <la
-0.24 <hijo
-0.24 <mi <hijo
-0.24 <mi _ <se
-0.24 =baby =bite_bad
-0.24 =bruising =fight_blow
-0.24 =burn_any =heat_exposure
-0.24 =chest_lasting =hit_hard
-0.24 =chest_lasting =raynaud_usual
-0.24 =discharge =skin_infection
-0.24 =gum_only =gums_bleed
-0.24 =inconsolable =long_bleed
-0.24 =tooth
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ^ ?cual
-0.24 ^ _ ?son
-0.24 ^ _ ayuda
-0.24 ^ _ limpi
-0.24 ^ _ tropec
-0.24 a _ el
-0.24 auxili
-0.24 ayuda para
-0.24 bebe tiene
-0.24 cirugi de
-0.24 como limpi
-0.24 como lo
-0.24 corte _ dedo
-0.24 dano _ mi
-0.24 de _ bici
-0.24 de las
-0.24 dedo _ papel
-0.24 del parto
-0.24 desde anoch
-0.24 dias _ le
-0.24 dias cu
-0.24 el _ esta
-0.24 embaraz _ #11+
-0.24 en _ carro
-0.24 es el
-0.24 espos _ desmay
-0.24 espos _ nause
-0.24 estres _ los
-0.24 gargant con
-0.24 hablar con
-0.24 hijo no
-0.24 jug
-0.24 le molest
-0.24 llevo tres
-0.24 los examen
-0.24 me _ trist
-0.24 me tropec
-0.24 mi inhalador
-0.24 nino _ #11+
-0.24 nuec
-0.24 olvid mi
-0.24 para _ llorar
-0.24 pastill para
-0.24 pero _ bien
-0.24 picant
-0.24 primer auxili
-0.24 que ayuda
-0.24 quier _ cita
-0.24 resurtir _ inhalador
-0.24 resurtir mi
-0.24 seis _ y
-0.24 seman _ me
-0.24 seman cu
-0.24 sus _ del
-0.24 tiembl _ frio
-0.24 tiembl de
-0.24 tiene nause
-0.24 todos tenem
-0.24 tropec
-0.24 vacunar
-0.24 y mocos
-0.24 ya _ -me
-0.25 -cabez -ni
-0.25 <con
-0.25 <con <el
-0.25 <me <desmay
-0.25 <una _ <en
-0.25 =a_lot =dangerous_person
-0.25 =aura_usual =pain_any
-0.25 =belly_hard =swelling
-0.25 =blister_any =scratched
-0.25 =blister_word =scratched
-0.25 =bluish =nail_word
-0.25 =chest_lasting =swelling_face
-0.25 =chest_lasting =swelling_lips
-0.25 =chest_lasting =tired
-0.25 =itchy_only =nail_word
-0.25 ?como ?evito
-0.25 ?de ?la
-0.25 ?en ?el
-0.25 ?evito
-0.25 ^ _ -fiebr
-0.25 ^ _ alergic
-0.25 ^ _ bien
-0.25 ^ _ fuego
-0.25 ^ eruct
-0.25 a mediodi
-0.25 al
-0.25 al _ me
-0.25 brazo por
-0.25 cabez _ la
-0.25 cabez _ no
-0.25 calambr en
-0.25 consej
-0.25 cu _ a
-0.25 cuent de
-0.25 desde _ seman
-0.25 diez
-0.25 durmi _ pie
-0.25 el avion
-0.25 el parqu
-0.25 en _ avion
-0.25 en _ codo
-0.25 en _ embaraz
-0.25 en _ parqu
-0.25 eruct
-0.25 es _ una
-0.25 gimnasi
-0.25 hace seman
-0.25 hijo _ una
-0.25 hondo
-0.25 la gripa
-0.25 mal alient
-0.25 mano cu
-0.25 me _ al
-0.25 me _ dorm
-0.25 me brinc
-0.25 me olvid
-0.25 me raspe
-0.25 moretoncit
-0.25 necesit _ recet
-0.25 numer
-0.25 para _ mama
-0.25 para una
-0.25 parqu
-0.25 parqu _ se
-0.25 pastill _ la
-0.25 ponen
-0.25 poquit despu
-0.25 puedo viajar
-0.25 pusieron _ vacun
-0.25 pusieron la
-0.25 quede dorm
-0.25 raspe
-0.25 respirar hondo
-0.25 se _ olvid
-0.25 se _ ponen
-0.25 siete
-0.25 siete _ de
-0.25 siete meses
-0.25 sigo
-0.25 sin _ -#11+
-0.25 sin _ -de
-0.25 su cita
-0.25 tantit
-0.25 tiesa
-0.25 tieso _ la
-0.25 un moretoncit
-0.25 una _ roja
-0.25 ya _ -duele
-0.25 zoologic
-0.26 -cabez
-0.26 -me _ -el
-0.26 <tuve <un
-0.26 =a_lot =tired
-0.26 =allergen =flu_bad
-0.26 =baby =cold_only
-0.26 =bite_bad =chest_lasting
-0.26 =bleeding_any =eye_area
-0.26 =blood_streak =fever
-0.26 =burn_severity =cough
-0.26 =chest_lasting =fight_blow
-0.26 =chest_lasting =sudden
-0.26 =clear_fluid =cold_outside
-0.26 =cold_outside =head_danger
-0.26 =ear_pain =eye_hit_bad
-0.26 =ear_pain =pain_any
-0.26 =every_one_of_them =low_mood
-0.26 =eye_hit_bad =three_days
-0.26 =flu_bad =vaccine_said
-0.26 =hoarse
-0.26 =pain_any =three_days
-0.26 ?se _ ?una
-0.26 ?un _ ?en
-0.26 ^ _ al
-0.26 ^ _ vacun
-0.26 ^ dentr
-0.26 ^ sarpull
-0.26 ^ sin
-0.26 aceler _ corazon
-0.26 aceler el
-0.26 ansiedad y
-0.26 brinc el
-0.26 buena
-0.26 comio una
-0.26 corazon en
-0.26 cu le
-0.26 cuant pastill
-0.26 de _ infart
-0.26 de ojos
-0.26 dentr de
-0.26 despu _ los
-0.26 duerm _ mano
-0.26 el _ me
-0.26 el labio
-0.26 entro agua
-0.26 es buena
-0.26 estomag
-0.26 estoy _ de
-0.26 huele a
-0.26 la _ tengo
-0.26 la insulin
-0.26 labio
-0.26 los _ me
-0.26 los _ un
-0.26 los lent
-0.26 mama _ de
-0.26 mama murio
-0.26 manan _ si
-0.26 manan pero
-0.26 me _ comezon
-0.26 me _ dar
-0.26 me aceler
-0.26 me puede
-0.26 me recomiend
-0.26 me subio
-0.26 mi _ viene
-0.26 muela
-0.26 necesit un
-0.26 para
-0.26 pas _ ya
-0.26 pastill me
-0.26 pero _ como
-0.26 pero si
-0.26 poco hinchad
-0.26 por comer
-0.26 por dormir
-0.26 recomiend
-0.26 regla viene
-0.26 resurtir _ pastill
-0.26 sab
-0.26 se _ aceler
-0.26 sient _ bien
-0.26 tengo _ despu
-0.26 tengo _ hambr
-0.26 tiene mocos
-0.26 tos con
-0.26 un _ hinchad
-0.26 ver
-0.27 # de
-0.27 #99+ pero
-0.27 -de _ -ni
-0.27 -dolor -de
-0.27 -los
-0.27 -mas
-0.27 -me _ -en
-0.27 =bite_bad =nail_word
-0.27 =chest_lasting =cold_only
-0.27 =diarrhea =hours_pain
-0.27 =eye_area =soaking_pad
-0.27 =small_cut
-0.27 =small_cut =wound_infected
-0.27 =vomit_few
-0.27 =vomit_few =vomiting
-0.27 ^ _ -sangr
-0.27 ^ _ <una
-0.27 ^ _ dejar
-0.27 ^ _ desvel
-0.27 ^ _ en
-0.27 ^ _ fin
-0.27 ^ _ para
-0.27 ^ dormi
-0.27 ^ herni
-0.27 ^ piquet
-0.27 ^ tengo
-0.27 al estornudar
-0.27 ayer _ no
-0.27 azucar salio
-0.27 cenar
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 cerro
-0.27 con _ pelicul
-0.27 corte con
-0.27 cu puedo
-0.27 cuant cuest
-0.27 cuest la
-0.27 da miedo
-0.27 de cenar
-0.27 de seman
-0.27 de tanto
-0.27 dejar
-0.27 dejar _ fumar
-0.27 dejar de
-0.27 despu _ cenar
-0.27 dolor de
-0.27 el _ nuevo
-0.27 el _ vari
-0.27 el embaraz
-0.27 es _ la
-0.27 espald _ me
-0.27 estas
-0.27 estornudar
-0.27 falto
-0.27 fiebr _ hace
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 la pelicul
-0.27 la seman
-0.27 las _ tiene
-0.27 las nuec
-0.27 las unas
-0.27 lastim _ mi
-0.27 me _ miedo
-0.27 me desvel
-0.27 me entro
-0.27 me quede
-0.27 me quitan
-0.27 me tocan
-0.27 me trabo
-0.27 mi _ con
-0.27 nuevo
-0.27 orina _ estornudar
-0.27 orina al
-0.27 pelicul
-0.27 pero _ sient
-0.27 por no
-0.27 pueden _ una
-0.27 que es
-0.27 que lo
-0.27 quier dejar
-0.27 ronquer
-0.27 se _ trabo
-0.27 seis
-0.27 tiene _ anos
-0.27 tocan
-0.27 trabo
-0.27 trabo la
-0.27 v
-0.27 vomit una
-0.27 y _ hinch
-0.27 ya _ -sangr
-0.27 ya cerro
-0.28 #11+ _ que
-0.28 #11+ anos
-0.28 <bien
-0.28 <un _ <hace
-0.28 =a_lot =baby
-0.28 =chest_lasting =high_fever
-0.28 =co_words =hours_pain
-0.28 =cough =young_baby
-0.28 =discharge =scratched
-0.28 =getting_worse =trunk_pain
-0.28 =injection_joint
-0.28 =itchy_only =sting
-0.28 =kidney_disease
-0.28 =pregnant =stomach_burn
-0.28 ?causar
-0.28 ?puede ?causar
-0.28 ^ _ adolorid
-0.28 ^ _ leve
-0.28 ^ _ me
-0.28 ^ _ seca
-0.28 abren
-0.28 adolorid
-0.28 adolorid por
-0.28 asma control
-0.28 cama
-0.28 cambi
-0.28 cambiar
-0.28 cambiar _ cita
-0.28 con _ papel
-0.28 corte _ un
-0.28 de comer
-0.28 del _ esta
-0.28 duelen _ pies
-0.28 dura la
-0.28 edad
-0.28 el _ mes
-0.28 en _ clinic
-0.28 en _ espinill
-0.28 escuel
-0.28 gripa _ me
-0.28 hago _ mi
-0.28 hijo _ quier
-0.28 junto _ la
-0.28 junto a
-0.28 la cama
-0.28 la clinic
-0.28 la escuel
-0.28 la munec
-0.28 la saque
-0.28 los oidos
-0.28 manos de
-0.28 me dan
-0.28 me quita
-0.28 mexic
-0.28 munec
-0.28 nariz _ la
-0.28 nariz en
-0.28 no -duele
-0.28 oidos
-0.28 oidos en
-0.28 otro mes
-0.28 papill
-0.28 pies en
-0.28 poco la
-0.28 puert del
-0.28 que _ tomar
-0.28 resurtir la
-0.28 ronca mucho
-0.28 sangr poquit
-0.28 se _ mi
-0.28 sin -dolor
-0.28 solo me
-0.28 solo quier
-0.28 tengo _ moreton
-0.28 tiene _ control
-0.28 un _ debil
-0.28 un papel
-0.28 vez _ de
-0.28 ya _ saque
-0.28 ya la
-0.29 # _ cu
-0.29 -duele -la
-0.29 -me _ -la
-0.29 <estoy
-0.29 <tuve <una
-0.29 =burn_severity =phlegm
-0.29 =chest_pain =low_mood
-0.29 =days_many =head_danger
-0.29 =eye_hit_bad =low_mood
-0.29 =eye_hit_bad =tooth
-0.29 =low_mood =pain_any
-0.29 =pain_any =uti
-0.29 =pregnant =tired
-0.29 ?cual _ ?los
-0.29 ?los _ ?de
-0.29 ?son ?los
-0.29 ^ _ #11+
-0.29 ^ _ comezon
-0.29 ^ _ cuent
-0.29 ^ _ leves
-0.29 ^ acabo
-0.29 ^ colic
-0.29 ^ desde
-0.29 ^ pise
-0.29 ^ ronco
-0.29 ^ veo
-0.29 antes _ comer
-0.29 antes del
-0.29 arde _ orinar
-0.29 arde al
-0.29 barrig _ fiebr
-0.29 colic leves
-0.29 comezon en
-0.29 como _ usa
-0.29 de _ de
-0.29 de _ en
-0.29 dio _ calambr
-0.29 donde me
-0.29 entro _ al
-0.29 es peligros
-0.29 hacer
-0.29 hijo cree
-0.29 la carne
-0.29 la mesa
-0.29 le _ su
-0.29 los _ nuev
-0.29 manos _ la
-0.29 mesa
-0.29 mi _ cree
-0.29 mi _ tiene
-0.29 mi presion
-0.29 morad con
-0.29 moreton
-0.29 moreton _ la
-0.29 nariz _ y
-0.29 otra seman
-0.29 oxigen
-0.29 papa toma
-0.29 peligros
-0.29 pise
-0.29 pise un
-0.29 quier tomar
-0.29 sarpull _ el
-0.29 se usa
-0.29 tap y
-0.29 tengo comezon
-0.29 tengo tos
-0.29 tiene _ de
-0.29 toca su
-0.29 un calambr
-0.29 usa el
-0.3 # a
-0.3 <#99+
-0.3 <desmay
-0.3 <en <#99+
-0.3 <y
-0.3 =blood_streak =pain_any
-0.3 =bp_medicine
-0.3 =burn_severity =low_mood
-0.3 =chest_lasting =constipation
-0.3 =chest_lasting =diarrhea_many
-0.3 =chest_lasting =three_days
-0.3 =co_words =every_day
-0.3 =days_many =diarrhea
-0.3 =dentist =pain_any
-0.3 =every_day
-0.3 =every_day =every_one_of_them
-0.3 =eye_hit_bad =shoulder_pain
-0.3 =one_side_belly =shoulder_pain
-0.3 =pain_any =shoulder_pain
-0.3 =shoulder_pain
-0.3 ^ _ arde
-0.3 ^ _ asma
-0.3 ^ _ cansad
-0.3 ^ _ escurr
-0.3 ^ _ hijo
-0.3 ^ _ insulin
-0.3 ^ _ muero
-0.3 ^ _ segur
-0.3 ^ _ vitamin
-0.3 ^ azucar
-0.3 ^ gases
-0.3 ^ manos
-0.3 atragant _ agua
-0.3 baja el
-0.3 cansad
-0.3 ceboll
-0.3 clas
-0.3 clas de
-0.3 con mis
-0.3 confundi
-0.3 de _ vista
-0.3 de frio
-0.3 duele _ cost
-0.3 duele _ hombr
-0.3 duele un
-0.3 en _ nino
-0.3 escurr _ nariz
-0.3 escurr la
-0.3 este _ me
-0.3 estren _ hace
-0.3 estren desde
-0.3 fuego _ el
-0.3 la ceboll
-0.3 la pastill
-0.3 las _ por
-0.3 los dias
-0.3 me _ llorar
-0.3 me muero
-0.3 molest
-0.3 muero
-0.3 nino _ raspo
-0.3 obrar
-0.3 olvid
-0.3 pegue _ el
-0.3 punt
-0.3 que _ es
-0.3 que _ para
-0.3 rompi el
-0.3 sarpull y
-0.3 se _ quito
-0.3 todos _ dias
-0.3 todos los
-0.3 una dieta
-0.3 vacun _ la
-0.3 veran
-0.3 y _ da
-0.31 -cafe
-0.31 =belly_hit =during_exercise
-0.31 =bruising =calf
-0.31 =chest_any =nail_word
-0.31 =diabetes =nail_word
-0.31 =fever =flu_bad
-0.31 ^ _ betabel
-0.31 ^ _ frias
-0.31 ^ _ granit
-0.31 ^ _ guard
-0.31 ^ _ lunes
-0.31 ^ _ mucha
-0.31 ^ _ normal
-0.31 ^ baje
-0.31 asma
-0.31 barbill
-0.31 betabel
-0.31 bici
-0.31 cajas
-0.31 cargar cajas
-0.31 como siempr
-0.31 con pus
-0.31 da _ de
-0.31 da dolor
-0.31 duele la
-0.31 el oido
-0.31 el papel
-0.31 en _ barbill
-0.31 en _ papel
-0.31 es de
-0.31 es mi
-0.31 escribir
-0.31 espald _ cargar
-0.31 espos _ la
-0.31 estoy cans
-0.31 frias
-0.31 hemorroid
-0.31 la barbill
-0.31 la bici
-0.31 la cort
-0.31 me _ cans
-0.31 mete
-0.31 mi tia
-0.31 no _ -cafe
-0.31 para mi
-0.31 parp
-0.31 por _ trabaj
-0.31 prueb _ embaraz
-0.31 prueb de
-0.31 regla _ abundant
-0.31 sangr en
-0.31 sensibl
-0.31 tengo _ nariz
-0.31 tia
-0.31 tomar _ con
-0.31 tomo _ para
-0.31 vacun de
-0.31 y _ cans
-0.31 y ando
-0.31 ya
-0.31 ya camin
-0.32 # _ las
-0.32 #11+ _ puedo
-0.32 -ni
-0.32 -sintom
-0.32 <ano <pas
-0.32 <el <ano
-0.32 =burn_severity =vaccine_said
-0.32 =calf =radiates_leg
-0.32 =chest_lasting =diarrhea
-0.32 =choking =choking_passed
-0.32 =clear_fluid
-0.32 =clear_fluid =head_danger
-0.32 =clot_risk =injection_joint
-0.32 =days_many =low_mood
-0.32 =during_exercise =pain_any
-0.32 =injection_joint =recent_surgery
-0.32 =radiates_leg
-0.32 =squeezing_word =tooth
-0.32 ?es ?la
-0.32 ^ _ duele
-0.32 ^ _ embarazarm
-0.32 al dia
-0.32 ayer _ pegue
-0.32 braxton
-0.32 cirugi
-0.32 con _ pero
-0.32 con cloro
-0.32 de muela
-0.32 dias de
-0.32 dolor _ muela
-0.32 dolorcit _ cabez
-0.32 dos seman
-0.32 duele _ cabez
-0.32 el jardin
-0.32 embarazarm
-0.32 hija _ se
-0.32 hijo _ pioj
-0.32 la _ solo
-0.32 la cirugi
-0.32 los _ con
-0.32 necesit resurtir
-0.32 nudo
-0.32 nudo en
-0.32 ocho
-0.32 ojos _ de
-0.32 pantalon
-0.32 paro
-0.32 piern _ el
-0.32 pioj
-0.32 presion es
-0.32 prueb
-0.32 quier embarazarm
-0.32 seman puedo
-0.32 si
-0.32 sin -sintom
-0.32 tengo _ control
-0.32 tiene pioj
-0.32 tomo en
-0.32 un nudo
-0.32 vino
-0.33 =allergen =blood_thinner
-0.33 =allergen =radiates
-0.33 =blood_streak =wound
-0.33 =burn_severity =chest_injury_or_ache
-0.33 =chest_any =chest_injury_or_ache
-0.33 =chest_injury_or_ache =chest_pain
-0.33 =chest_injury_or_ache =eye_hit_bad
-0.33 =chest_injury_or_ache =trunk_pain
-0.33 =days_many =stomach_burn
-0.33 =eye_hit_bad =throat_sore
-0.33 =radiates =vaccine_said
-0.33 ^ _ acidez
-0.33 ^ la
-0.33 ^ punzad
-0.33 abeja en
-0.33 al cepillarm
-0.33 carta _ mi
-0.33 cepillarm
-0.33 comer espinac
-0.33 con los
-0.33 conjuntivitis
-0.33 de casa
-0.33 de mosquit
-0.33 dorm en
-0.33 duele _ brazo
-0.33 enci
-0.33 enci _ cepillarm
-0.33 enci al
-0.33 enjuagu
-0.33 enjuagu y
-0.33 escribi una
-0.33 espinac
-0.33 esta _ le
-0.33 hinch un
-0.33 las enci
-0.33 manan
-0.33 manos en
-0.33 panza por
-0.33 piquet _ mosquit
-0.33 porqu
-0.33 puede _ espinac
-0.33 puede comer
-0.33 punzad
-0.33 punzad _ la
-0.33 punzad en
-0.33 pusieron
-0.33 si como
-0.33 sin _ solo
-0.33 soy
-0.33 su revision
-0.33 tener
-0.33 tengo _ regla
-0.33 tengo acidez
-0.33 tiene diabet
-0.33 toma _ puede
-0.33 un _ la
-0.33 y bien
-0.34 -duele -el
-0.34 -he
-0.34 =discharge
-0.34 =slept_on
-0.34 ?convulsion
-0.34 ?son
-0.34 ^ _ cuest
-0.34 ^ _ hinchad
-0.34 ^ _ sale
-0.34 ^ estornud
-0.34 ^ pulso
-0.34 a _ #
-0.34 a tiemp
-0.34 acidez
-0.34 como me
-0.34 de ayer
-0.34 de peso
-0.34 dice _ no
-0.34 el _ a
-0.34 el _ del
-0.34 en _ espald
-0.34 es normal
-0.34 estab muy
-0.34 hijo _ un
-0.34 hinchad de
-0.34 ir
-0.34 la cuent
-0.34 la fiebr
-0.34 lloran
-0.34 los vecin
-0.34 mama quier
-0.34 mato
-0.34 me despiert
-0.34 me hace
-0.34 me hizo
-0.34 me lloran
-0.34 me quebr
-0.34 mi pastill
-0.34 minut _ ya
-0.34 mosquit en
-0.34 nina _ puso
-0.34 pero juega
-0.34 popo agu
-0.34 pulso de
-0.34 quebr
-0.34 rarit
-0.34 refri
-0.34 tengo _ ojos
-0.34 tomar
-0.34 un rarit
-0.34 una cita
-0.35 -es
-0.35 =a_lot =wound
-0.35 =asthma
-0.35 =bleeding_any =many_days
-0.35 =fall_any =scratched
-0.35 =fall_any =wound
-0.35 =flu_bad
-0.35 =many_days =vaginal_bleeding
-0.35 =muscle_strain_word =sight_for_years
-0.35 =possible_fracture =swelling
-0.35 =possible_fracture =twisted
-0.35 ^ _ pastill
-0.35 anda
-0.35 balon
-0.35 de que
-0.35 dormi
-0.35 dormi mal
-0.35 duele _ rodill
-0.35 el parp
-0.35 este
-0.35 hace anos
-0.35 la cita
-0.35 la tiend
-0.35 las _ el
-0.35 las _ seman
-0.35 llav
-0.35 mareo en
-0.35 necesit una
-0.35 panza _ la
-0.35 piern _ se
-0.35 pilas
-0.35 relacion
-0.35 resultad
-0.35 seca
-0.35 y _ estoy
-0.35 y _ mucho
-0.36 -dolor
-0.36 -problem
-0.36 <hace <anos
-0.36 <se
-0.36 =a_lot =allergen
-0.36 =allergen
-0.36 =burn_severity =cold_only
-0.36 =choking_passed =during_exercise
-0.36 =hours_pain =vomiting
-0.36 =nail_word =vomit_few
-0.36 ^ _ cafe
-0.36 ^ _ diabetic
-0.36 ^ _ humo
-0.36 ^ _ leche
-0.36 ^ _ pulso
-0.36 ^ _ sueno
-0.36 ^ _ toca
-0.36 ^ costr
-0.36 ^ mejor
-0.36 cayo un
-0.36 computador
-0.36 costr _ en
-0.36 dan
-0.36 de dos
-0.36 duele _ munec
-0.36 el tiemp
-0.36 en navidad
-0.36 esta jug
-0.36 estatic
-0.36 estres
-0.36 estres por
-0.36 examen _ la
-0.36 gripa y
-0.36 humo de
-0.36 la computador
-0.36 la nariz
-0.36 llego
-0.36 me _ mi
-0.36 me arde
-0.36 mejor
-0.36 muerd
-0.36 navidad
-0.36 nino tiene
-0.36 por el
-0.36 que _ comer
-0.36 quem de
-0.36 queme _ lengu
-0.36 quite
-0.36 se _ acabo
-0.36 tengo sueno
-0.36 toca
-0.36 toda _ noche
-0.36 todo _ tiemp
-0.36 toqu
-0.36 vi una
-0.36 vomit _ vez
-0.36 y _ duelen
-0.36 y _ raspo
-0.37 # y
-0.37 -como
-0.37 -convulsion
-0.37 -mareo
-0.37 -me _ -dormir
-0.37 =allergen =itchy_only
-0.37 =belly_hit =bruising
-0.37 =bleeding_any =gum_only
-0.37 =bp_high =hypertension
-0.37 =bruising =fall_any
-0.37 =bruising =hit_hard
-0.37 =chest_injury_or_ache
-0.37 =chest_injury_or_ache =pain_any
-0.37 =cold_hands
-0.37 =during_exercise =refuses
-0.37 =eye_area =vaginal_bleeding
-0.37 =gum_only
-0.37 =hypertension
-0.37 =pain_any =throat_sore
-0.37 ?con
-0.37 ^ <me
-0.37 ^ _ diarre
-0.37 ^ compr
-0.37 ^ el
-0.37 ^ manch
-0.37 ^ vivo
-0.37 a _ #11+
-0.37 abundant
-0.37 azul y
-0.37 como _ el
-0.37 con _ cafe
-0.37 corr
-0.37 cu _ mi
-0.37 cuant _ la
-0.37 de _ ?puede
-0.37 del panal
-0.37 durmi _ mano
-0.37 el _ la
-0.37 el primer
-0.37 el viern
-0.37 embaraz _ agrur
-0.37 en las
-0.37 es fiebr
-0.37 falta _ poco
-0.37 falta un
-0.37 frijol
-0.37 la puert
-0.37 los _ en
-0.37 me _ por
-0.37 mi cita
-0.37 nariz
-0.37 no -es
-0.37 no _ -mareo
-0.37 peor
-0.37 poco _ aire
-0.37 por cargar
-0.37 puert
-0.37 rozadur _ panal
-0.37 rozadur del
-0.37 un rato
-0.37 vez en
-0.37 vivo
-0.38 -por
-0.38 =chest_lasting =sugar_very_high
-0.38 =hours_pain =sugar_very_high
-0.38 =jaundice =young_baby
-0.38 =nausea =pregnant
-0.38 =near_faint =vomiting
-0.38 ?que _ ?la
-0.38 ^ _ pica
-0.38 ^ _ salio
-0.38 alergi
-0.38 cae _ pelo
-0.38 cae el
-0.38 cafe _ me
-0.38 cafe y
-0.38 con papel
-0.38 dedo esta
-0.38 del _ en
-0.38 desde _ dos
-0.38 dormir
-0.38 el estr
-0.38 en _ escuel
-0.38 en _ labio
-0.38 en _ noche
-0.38 estr
-0.38 fiebr desde
-0.38 hace _ y
-0.38 nause en
-0.38 necesit lent
-0.38 para _ no
-0.38 para _ presion
-0.38 poca
-0.38 poca pila
-0.38 que hora
-0.38 que puedo
-0.38 tiene _ pila
-0.38 tiene poca
-0.38 todavi
-0.38 todo _ dia
-0.38 truen la
-0.38 y presion
-0.39 #99+ #11+
-0.39 =choking_passed =tia_resolved
-0.39 =cold_only =fever
-0.39 =constipation =young_baby
-0.39 =pain_any =young_baby
-0.39 ?sone
-0.39 ^ ?sone
-0.39 ^ _ entre
-0.39 ^ _ mal
-0.39 ^ donde
-0.39 ^ no
-0.39 ^ ojos
-0.39 bebe regurgit
-0.39 cinco dias
-0.39 cita para
-0.39 comi
-0.39 con las
-0.39 cuatr
-0.39 del _ cada
-0.39 dorm _ el
-0.39 duelen _ piern
-0.39 duelen los
-0.39 durmi el
-0.39 el tobill
-0.39 en _ #11+
-0.39 en _ en
-0.39 en _ pantorrill
-0.39 en casa
-0.39 en una
-0.39 entre regl
-0.39 es para
-0.39 estoy trist
-0.39 favor
-0.39 hice
-0.39 jardin
-0.39 la _ ya
-0.39 lengu y
-0.39 mi _ regurgit
-0.39 mi perrit
-0.39 moja
-0.39 murio _ un
-0.39 ojos azul
-0.39 perrit
-0.39 por _ manan
-0.39 por favor
-0.39 puedo comer
-0.39 quier una
-0.39 regl
-0.39 rojo _ calient
-0.39 ronca
-0.39 tengo _ desde
-0.4 <hace _ <anos
-0.4 <mi _ <tuvo
-0.4 =about_self
-0.4 =during_exercise =fall_any
-0.4 =during_exercise =hit_hard
-0.4 =eye_hit_bad =possible_fracture
-0.4 =nail_word =vaginal_bleeding
-0.4 =pain_any =tooth
-0.4 ?como ?se
-0.4 ?del
-0.4 ?el
-0.4 ^ _ ?se
-0.4 ^ _ tramit
-0.4 ^ _ tres
-0.4 ^ tos
-0.4 anos _ estoy
-0.4 antoj
-0.4 comezon _ la
-0.4 cu no
-0.4 de _ como
-0.4 nause _ la
-0.4 no -sangr
-0.4 quier _ el
-0.4 tengo _ del
-0.4 tramit
-0.4 vari _ al
-0.4 viern
-0.4 y media
-0.41 =chest_lasting =vomiting_constantly
-0.41 =chest_pain =nail_word
-0.41 =days_many =getting_worse
-0.41 =getting_worse =young_baby
-0.41 ?una
-0.41 ^ _ gripa
-0.41 ^ _ pueden
-0.41 ^ _ tieso
-0.41 ^ cuell
-0.41 acabo _ regresar
-0.41 anticonceptiv
-0.41 ayer
-0.41 catarr
-0.41 cayo _ el
-0.41 cayo la
-0.41 cu es
-0.41 cuell _ por
-0.41 de _ desde
-0.41 de _ muy
-0.41 de regresar
-0.41 del _ izquierd
-0.41 dentist
-0.41 ejercici
-0.41 es _ para
-0.41 esta rojo
-0.41 examen de
-0.41 hijo tiene
-0.41 la tarde
-0.41 las orej
-0.41 me dejo
-0.41 media
-0.41 orej
-0.41 regresar
-0.41 regresar de
-0.41 soy _ y
-0.41 sudo
-0.41 tieso por
-0.41 una _ para
-0.41 vi un
-0.41 y duerm
-0.42 -#11+
-0.42 -#11+ -seman
-0.42 <tenia
-0.42 =a_lot =hoarse
-0.42 =allergen =pain_any
-0.42 =blister_any =nail_word
-0.42 =blister_word =nail_word
-0.42 =chest_lasting =dizzy
-0.42 ^ _ el
-0.42 ^ por
-0.42 bebe come
-0.42 cabez por
-0.42 calambr
-0.42 cual
-0.42 debe
-0.42 dolorcit de
-0.42 duele _ poco
-0.42 duerm
-0.42 esta rosadit
-0.42 la silla
-0.42 leves
-0.42 llevo
-0.42 mala
-0.42 menos
-0.42 mis
-0.42 necesit mas
-0.42 piquet
-0.42 piquet de
-0.42 rosadit
-0.42 se quito
-0.42 silla
-0.42 uvas
-0.42 y _ asma
-0.42 y _ jug
-0.43 <ano
-0.43 =cold_sore
-0.43 =eye_hit_bad =vaccine_said
-0.43 =limb_injury =twisted
-0.43 =pain_any =vaccine_said
-0.43 =twisted
-0.43 ?que ?es
-0.43 ?si
-0.43 ^ _ ?es
-0.43 ^ _ duelen
-0.43 ^ _ torci
-0.43 ^ dolor
-0.43 acabo la
-0.43 ando
-0.43 antes _ la
-0.43 baje
-0.43 camion
-0.43 corazon _ la
-0.43 corte el
-0.43 creo _ es
-0.43 de los
-0.43 el juev
-0.43 fiebr _ el
-0.43 fuego
-0.43 fuego en
-0.43 gargant _ ayer
-0.43 gargant desde
-0.43 hizo
-0.43 la _ respir
-0.43 la popo
-0.43 llevo _ seman
-0.43 me pica
-0.43 mi _ ya
-0.43 mucha hambr
-0.43 nariz _ minut
-0.43 oido
-0.43 para el
-0.43 proxim
-0.43 seman que
-0.43 torci _ tobill
-0.43 torci el
-0.43 tos
-0.43 un _ del
-0.43 un fuego
-0.43 vomit desde
-0.44 <me
-0.44 =blood_streak =sting
-0.44 =blood_streak =swelling
-0.44 =dentist =eye_hit_bad
-0.44 =itching
-0.44 =itching =itchy_only
-0.44 =limb_injury =swelling
-0.44 ^ _ perro
-0.44 ^ _ quede
-0.44 ^ _ quedo
-0.44 ^ y
-0.44 aburr
-0.44 comezon
-0.44 costr
-0.44 de correr
-0.44 de hoy
-0.44 duele _ gargant
-0.44 estoy _ desde
-0.44 hijo _ cayo
-0.44 las _ de
-0.44 late rap
-0.44 me _ de
-0.44 me pueden
-0.44 mi _ quier
-0.44 que _ de
-0.44 rompi _ una
-0.44 rompi una
-0.44 tele
-0.44 tengo _ en
-0.44 tiend y
-0.44 tiene _ me
-0.44 tobill
-0.44 trast
-0.44 un _ ya
-0.44 va peor
-0.44 verd
-0.44 y _ poco
-0.45 =constipation
-0.45 =scratched =wound
-0.45 ?un
-0.45 ^ _ con
-0.45 ^ _ por
-0.45 ^ _ prima
-0.45 ^ _ primer
-0.45 ^ mare
-0.45 de _ cu
-0.45 de fumar
-0.45 desvel
-0.45 es muy
-0.45 fumar
-0.45 la _ en
-0.45 la _ pero
-0.45 la ropa
-0.45 las #11+
-0.45 leve
-0.45 mi prima
-0.45 oido y
-0.45 para que
-0.45 por
-0.45 prima
-0.45 puedo tomar
-0.45 raspo _ rodill
-0.45 ropa
-0.45 tos seca
-0.46 <el _ <pas
-0.46 <una
-0.46 ?en
-0.46 ^ _ -tiene
-0.46 ^ _ crema
-0.46 a _ vecin
-0.46 ayuda
-0.46 cheque
-0.46 clinic
-0.46 come _ y
-0.46 crema
-0.46 el codo
-0.46 esta embaraz
-0.46 estoy de
-0.46 fiebr _ me
-0.46 la _ seman
-0.46 le toca
-0.46 mareo _ me
-0.46 me _ tarde
-0.46 piern en
-0.46 quier _ cheque
-0.46 seman _ quier
-0.46 sin -sangr
-0.46 un cheque
-0.46 un granit
-0.47 -seman
-0.47 <tuvo
-0.47 ?los
-0.47 ^ _ congestion
-0.47 ^ _ tomar
-0.47 ^ _ truen
-0.47 ^ _ y
-0.47 ^ los
-0.47 anos
-0.47 bebe _ mucho
-0.47 cu me
-0.47 de manejar
-0.47 debo
-0.47 despu _ trabaj
-0.47 el dia
-0.47 en _ bebe
-0.47 estoy congestion
-0.47 lengu con
-0.47 manejar
-0.47 me _ poquit
-0.47 me truen
-0.47 mediodi
-0.47 mi perro
-0.47 no _ -por
-0.47 otra
-0.47 raspon
-0.47 regla
-0.47 rompi
-0.47 tos _ fiebr
-0.47 un _ donde
-0.47 un raspon
-0.47 viajar
-0.48 #11+ _ juega
-0.48 <cu
-0.48 <pas
-0.48 =cough =phlegm
-0.48 =head_danger =numb_any
-0.48 =sight_for_years
-0.48 =ulcer_nsaid
-0.48 ?puede
-0.48 ?se
-0.48 ^ <tuve
-0.48 ^ _ hago
-0.48 ^ _ moreton
-0.48 ^ _ orina
-0.48 ^ dolorcit
-0.48 al _ despu
-0.48 anos _ no
-0.48 cafe
-0.48 en inviern
-0.48 inviern
-0.48 jabon _ el
-0.48 jabon en
-0.48 juev
-0.48 me _ jabon
-0.48 me _ rap
-0.48 me _ sin
-0.48 me sangr
-0.48 pena
-0.48 salio _ moreton
-0.48 tengo gripa
-0.48 tengo un
-0.49 =dentist
-0.49 =snake_bad =snake_seen
-0.49 =snake_seen
-0.49 ^ _ calor
-0.49 ^ bostez
-0.49 ^ este
-0.49 abuel _ de
-0.49 abuel murio
-0.49 anos _ esta
-0.49 bostez
-0.49 cargar
-0.49 compr
-0.49 dias con
-0.49 el calor
-0.49 el celular
-0.49 el pelo
-0.49 escrib
-0.49 estoy _ el
-0.49 hoy
-0.49 la _ tap
-0.49 la leche
-0.49 nueva y
-0.49 por los
-0.49 salio en
-0.5 =refuses
-0.5 ^ _ los
-0.5 anos y
-0.5 ayer me
-0.5 espald por
-0.5 limpi
-0.5 normal
-0.5 parto
-0.5 perro esta
-0.5 primaver
-0.51 -duerm
-0.51 ^ _ #
-0.51 ^ _ brinc
-0.51 a _ una
-0.51 diabetic _ tengo
-0.51 el jarab
-0.51 guard
-0.51 infl
-0.51 jarab
-0.51 mi regla
-0.51 no -duerm
-0.51 sient _ no
-0.51 tome _ mis
-0.51 tres dias
-0.51 vari
-0.51 vari veces
-0.52 <tuve
-0.52 =cut_by_accident =wound
-0.52 ?de
-0.52 ?es
-0.52 ^ es
-0.52 congestion
-0.52 correr
-0.52 de estomag
-0.52 desde nino
-0.52 dolor _ estomag
-0.52 el mart
-0.52 mordi la
-0.52 pero
-0.52 quier saber
-0.52 revision
-0.52 saber
-0.52 todavi no
-0.52 una carta
-0.53 <en
-0.53 <un
-0.53 =chest_lasting =many_days
-0.53 =days_many =every_one_of_them
-0.53 ^ ?como
-0.53 ^ _ un
-0.53 comer verdur
-0.53 dia
-0.53 hoy me
-0.53 la _ es
-0.53 los dient
-0.53 nariz tap
-0.53 pesas
-0.53 quier _ verdur
-0.53 rozadur
-0.53 se _ cayo
-0.53 se lo
-0.53 tap
-0.53 trabaj
-0.53 verdur
-0.54 <de
-0.54 =allergen =blood_streak
-0.54 =three_days
-0.54 =three_days =young_baby
-0.54 ^ _ estoy
-0.54 ^ un
-0.54 a que
-0.54 cu _ toca
-0.54 doctor
-0.54 gases y
-0.54 otro
-0.54 poco de
-0.54 su medicin
-0.54 y todo
-0.54 ya estoy
-0.55 ?la
-0.55 ^ _ anoch
-0.55 ansiedad
-0.55 de siempr
-0.55 del trabaj
-0.55 duelen las
-0.55 hija no
-0.55 mi _ salio
-0.55 que vitamin
-0.55 salio _ #99+
-0.55 tengo _ anos
-0.55 un moreton
-0.56 #11+ de
-0.56 =blood_streak =nail_word
-0.56 ^ _ mareo
-0.56 a _ jefe
-0.56 comer
-0.56 dentadur
-0.56 el cafe
-0.56 en _ manan
-0.56 en _ tiend
-0.56 es
-0.56 estoy bien
-0.56 fuma
-0.56 pasa
-0.56 pico _ mosquit
-0.56 quier _ de
-0.56 siempr
-0.56 tiend
-0.56 un mosquit
-0.57 -me -ha
-0.57 ^ _ lent
-0.57 alient
-0.57 de _ hijo
-0.57 hipo
-0.57 no _ -ha
-0.58 <anos
-0.58 <el
-0.58 =possible_fracture
-0.58 ^ ?que
-0.58 control
-0.58 dolorcit
-0.58 me _ sangr
-0.58 mocos
-0.58 pica
-0.58 popo verde
-0.58 se rompi
-0.58 se sento
-0.58 sento
-0.58 tengo asma
-0.59 =bleeding_any =blood_streak
-0.59 =stomach_burn
-0.59 ?como
-0.59 agrur
-0.59 cuent
-0.59 llorar y
-0.59 mi _ murio
-0.59 murio de
-0.59 pelo
-0.59 pican
-0.59 recet
-0.59 y quier
-0.6 <la
-0.6 =chest_lasting =throat_sore
-0.6 =hours_pain =vomiting_constantly
-0.6 =iron_pills
-0.6 ^ <mi
-0.6 ^ _ da
-0.6 ^ _ es
-0.6 cayo mal
-0.6 de risa
-0.6 hambr
-0.6 hierr
-0.6 me tomo
-0.6 mi _ anda
-0.6 puedo _ con
-0.6 quito
-0.6 raspo la
-0.61 ^ _ resec
-0.61 ^ necesit
-0.61 ^ sangr
-0.61 de noche
-0.61 donde
-0.61 el lunes
-0.61 jabon
-0.61 mi _ come
-0.61 pizza
-0.61 resec
-0.62 =fever =tia_resolved
-0.62 =scratched
-0.62 ^ _ -tengo
-0.62 ^ _ de
-0.62 juguet
-0.62 la noche
-0.62 murio
-0.62 vacun
-0.63 la _ cu
-0.63 mart
-0.63 mis pastill
-0.63 quier un
-0.63 se _ la
-0.63 su
-0.64 -tiene
-0.64 =blood_streak =eye_hit_bad
-0.64 =eating_disorder =head_danger
-0.64 =eating_disorder =vomiting
-0.64 como _ la
-0.64 estren
-0.64 granit
-0.64 la vacun
-0.64 no -tiene
-0.64 por que
-0.64 tiemp
-0.65 =nail_word =pregnant
-0.65 ^ ayer
-0.65 ^ soy
-0.65 anos tiene
-0.65 camin
-0.65 codo
-0.65 embaraz _ con
-0.65 resurtir
-0.65 ya _ mejor
-0.65 yo
-0.66 ?que
-0.66 ^ casi
-0.66 de llorar
-0.66 en mi
-0.66 estos dias
-0.66 poco el
-0.66 ya paro
-0.67 #11+ _ fiebr
-0.67 -sangr
-0.67 <hace
-0.67 <mi
-0.67 ^ _ una
-0.67 de fiebr
-0.67 estornud
-0.67 lent
-0.67 muy bien
-0.68 =itchy_only
-0.68 a _ hora
-0.68 examen
-0.68 lunes
-0.69 =choking_passed
-0.69 =ear_wax
-0.69 ^ _ despu
-0.69 celular
-0.69 con #11+
-0.69 la una
-0.69 risa
-0.7 -fiebr
-0.7 -me -duele
-0.7 ^ vi
-0.7 calor
-0.7 el _ por
-0.7 la rodill
-0.7 no -tengo
-0.7 no _ -duele
-0.7 sin -fiebr
-0.7 vi
-0.71 -tengo
-0.71 =allergen =vaccine_said
-0.71 =dangerous_person =hoarse
-0.71 =vaccine_said
-0.71 ^ en
-0.71 espos ronca
-0.71 gases
-0.71 la _ al
-0.71 poquit
-0.71 regurgit
-0.71 un _ el
-0.72 =muscle_strain_word
-0.72 dar
-0.72 entre
-0.72 primer
-0.72 sandi
-0.72 se de
-0.72 tarea
-0.73 antes
-0.73 pueden
-0.73 rodill
-0.74 =aura_usual =raynaud_usual
-0.74 =limb_injury =possible_fracture
-0.74 cuant
-0.74 me duelen
-0.74 sarpull _ fiebr
-0.74 una una
-0.74 y necesit
-0.75 =asks_meaning
-0.75 ^ _ desde
-0.75 ^ _ se
-0.75 juega
-0.75 mordi _ lengu
-0.75 noche
-0.76 anos _ fiebr
-0.76 jefe
-0.76 mi jefe
-0.76 no -el
-0.76 pero no
-0.76 una vez
-0.77 ^ _ las
-0.77 antes de
-0.77 duelen
-0.78 ^ _ -me
-0.78 segur
-0.78 todo bien
-0.78 ya _ bien
-0.79 =eating_disorder
-0.79 el dedo
-0.79 gripa
-0.79 me _ los
-0.8 =cold_only
-0.8 =raynaud_usual
-0.8 panal
-0.81 -duele
-0.81 papel
-0.81 usa
-0.81 y ya
-0.82 dieta
-0.83 =during_exercise
-0.84 estos
-0.84 las #
-0.84 leche
-0.84 respir bien
-0.85 me da
-0.85 por la
-0.85 raspo
-0.85 se raspo
-0.85 trist
-0.87 ^ como
-0.87 cita
-0.87 come
-0.87 en _ piern
-0.87 llorar
-0.87 mosquit
-0.88 =aura_usual
-0.88 ^ cu
-0.88 dient
-0.88 un poco
-0.89 =blood_streak
-0.89 la _ por
-0.9 cu
-0.9 da
-0.9 para la
-0.91 me _ bien
-0.91 poco
-0.91 sient bien
-0.92 y _ bien
-0.93 ^ cuant
-0.93 solo
-0.93 vitamin
-0.95 =tired
-0.95 cans
-0.95 esta bien
-0.97 jaja
-0.99 =low_mood_deep
-0.99 ^ hoy
-1.01 a las
-1.02 bien
-1.02 tarde
-1.02 ya esta
-1.03 #99+ _ #11+
-1.07 mi _ ronca
-1.08 ^ que
-1.09 ^ una
-1.13 necesit
-1.19 =low_mood
-1.27 ^ puedo
`,
}
