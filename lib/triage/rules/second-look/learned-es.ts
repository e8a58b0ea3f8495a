import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.1,
  emergencyFrom: 1.15,
  nurseFrom: 0.62,
  weights: `
2.38 =suicidal
2.06 =stab_shot
1.85 =electric
1.83 =overdose_taken
1.77 =harm_others
1.67 =abuse_danger
1.56 =poison_swallowed
1.47 =swallowed_battery
1.4 =seizure
1.37 =black_stool
1.33 =child_got_pills =poison_swallowed
1.33 =drowning
1.32 convulsion
1.28 se _ salio
1.26 en _ y
1.24 =unresponsive
1.21 =at_rest
1.21 =hanging_attempt
1.2 =inhaler_fails
1.19 =smoke
1.17 =wild_bite
1.17 negro
1.16 se esta
1.15 =deformed
1.15 aunqu
1.15 sin _ y
1.14 =sugar_extreme
1.12 =snake
1.12 =snake =snake_bad
1.12 negra
1.11 =cannot_breathe
1.11 sacudi
1.1 =sugar_extreme =sugar_very_high
1.1 electrocut
1.09 =fever =immunosuppressed
1.09 =jaw_locked
1.09 =pregnant =water_broke
1.09 esta convulsion
1.09 me quier
1.08 =amputated
1.08 =face_droop
1.08 en _ mano
1.06 =animal_bite
1.06 =no_urine
1.05 =bp_high =pregnant
1.04 -sient
1.04 y _ #11+
1.03 =baby_quiet
1.03 =means_mentioned =overdose_taken
1.03 =overdose_taken =using_word
1.02 =at_rest =short_breath
1.02 =pregnant =vaginal_bleeding
1.02 mord
1.01 =baby_still
1.01 =new_confusion
1 #99+ y
1 =swelling_throat
1 =vision_loss
0.99 ^ _ apunalaron
0.99 apunalaron
0.98 =every_one_of_them =suicidal
0.98 =withdrawal
0.98 esta _ la
0.97 =nail_word =swallowed_battery
0.96 =burn_any =burn_severity
0.96 =burn_severity =swallowed_battery
0.96 en los
0.95 =choking
0.95 estuv
0.95 he
0.94 =dangerous_person =harm_others
0.94 y la
0.93 =speech
0.93 =speech_garbled
0.93 como _ y
0.93 fiebr y
0.93 no -sient
0.93 tan _ que
0.93 y ahora
0.92 =bp_high
0.92 =cannot_breathe =short_breath
0.92 =cut_self =hanging_attempt
0.92 =days_many =water_broke
0.92 =fever =many_days
0.92 =hanging_attempt =wound
0.92 las venas
0.92 venas
0.92 y _ sient
0.91 -despiert
0.91 =chemical_word =eye_area
0.91 =chemical_word =eye_chemical
0.91 =chest_lasting =pregnant
0.91 =turning_blue
0.9 =pain_beyond
0.9 respirar
0.9 se tomo
0.89 =confused
0.89 =days_many =fever
0.89 =oxygen_low
0.89 ^ _ violaron
0.89 me violaron
0.89 trago _ pila
0.89 violaron
0.88 =clot_risk =fever
0.88 =severe_weakness
0.88 calentur
0.88 mordi un
0.87 =burn_severity =unresponsive
0.87 =head_injury
0.87 =sugar_very_high
0.87 ^ _ como
0.87 los labi
0.86 =chemical_word
0.86 =rigors =rigors_hard
0.86 =rigors_hard
0.86 algo
0.86 creo
0.86 se _ una
0.86 y _ y
0.85 =preterm_weeks =water_broke
0.85 el _ le
0.85 me esta
0.85 salio el
0.85 y veo
0.84 -puedo
0.84 =burn_severity =chest_pressure
0.84 =chest_any =chest_pressure
0.84 =chest_pressure
0.84 =eye_area =face_blisters
0.84 =face_blisters
0.84 =nail_word =snake
0.84 =skin_black
0.84 mordi
0.84 raro
0.84 se trago
0.84 y no
0.83 =baby =fever
0.83 =dry_mouth
0.83 falta _ aire
0.83 falta el
0.83 y manch
0.82 -respir
0.82 =burn_any =burn_big
0.82 =burn_big
0.82 =burn_big =burn_severity
0.82 la _ despu
0.82 me apunalaron
0.82 medio
0.81 =animal_bite =bite_bad
0.81 =bite_bad =co_words
0.81 =calf =leg_swelling_one
0.81 =chemical_word =poison_swallowed
0.81 =pain_beyond =skin_black
0.81 =pierced_through
0.81 creo que
0.81 matar
0.81 no puedo
0.81 y _ falta
0.81 y _ vomit
0.81 y los
0.8 =baby =baby_quiet
0.8 =baby_quiet =burn_severity
0.8 =baby_still =pregnant
0.8 =bluish
0.8 =child_got_pills
0.8 con _ y
0.8 dieron
0.8 el _ marca
0.8 no -despiert
0.8 un lado
0.8 y tiene
0.79 #99+ _ #99+
0.79 =burn_severity =poison_swallowed
0.79 =fever =swelling
0.79 =means_mentioned =suicidal
0.79 ^ _ -sient
0.79 la vista
0.79 no _ vivir
0.79 popo negra
0.79 tir
0.79 y _ corazon
0.78 =bleeding_heavy
0.78 =bluish =turning_blue
0.78 =confused =new_confusion
0.78 =immunosuppressed
0.78 =vomiting =vomiting_blood
0.78 =vomiting_blood
0.78 dano
0.78 falta
0.78 le _ el
0.78 matarm
0.78 mordi una
0.78 se _ y
0.77 =belly_hit =head_injury
0.77 =bleeding_heavy =long_bleed
0.77 =burn_severity =suicidal
0.77 =sudden
0.77 ahora
0.77 anticoagulant
0.77 de repent
0.77 mama se
0.77 quemo
0.77 repent
0.77 y _ tiene
0.76 =asthma =inhaler_fails
0.76 =burn_severity =no_urine
0.76 =diabetes =overdose_taken
0.76 =ear_swollen
0.76 =fever =stiff_neck
0.76 =hours_pain =sudden
0.76 =leg_swelling_one =muscle_tear
0.76 =water_broke
0.76 estoy _ la
0.76 mi amigo
0.76 no _ -puedo
0.75 =done_with_it
0.75 =eye_area =shingles
0.75 =eye_hit_bad =vision_loss
0.75 =face_blisters =shingles
0.75 =head_danger =vomiting_blood
0.75 =stab_shot =wound
0.75 =sugar_low =sugar_very_low
0.75 =sugar_very_low
0.75 ^ _ mordi
0.75 de _ abuel
0.75 estoy vomit
0.75 mi _ tomo
0.74 -reconoc
0.74 =calf =swelling
0.74 =postpartum_smell
0.74 =short_breath
0.74 =sleepless_days
0.74 ^ _ popo
0.74 como si
0.74 hacia
0.74 horas
0.74 mor
0.74 no -respir
0.74 perd
0.74 sin -dormir
0.74 tiene calentur
0.74 una pila
0.74 y respir
0.73 =bite_bad =eye_pierced
0.73 =born_part
0.73 =carbon_monoxide
0.73 =carbon_monoxide =co_words
0.73 =diabetes =eye_hit_bad
0.73 =eye_area =eye_pierced
0.73 =eye_pierced
0.73 =postpartum =postpartum_smell
0.73 =self_harm_now
0.73 ^ _ quier
0.73 con #99+
0.73 descarg
0.73 dio _ descarg
0.73 en #11+
0.73 her
0.73 me falta
0.73 se quemo
0.73 tiene el
0.73 trago
0.73 y tengo
0.72 -bien
0.72 =birth_now
0.72 =birth_now =born_part
0.72 =long_bleed
0.72 con sangr
0.72 dice que
0.72 hinch la
0.72 la _ no
0.72 y dice
0.71 =a_lot =vaginal_bleeding
0.71 =burn_severity =drowning
0.71 =co_words =nail_word
0.71 =hoarse =smoke
0.71 dolor en
0.71 mi _ me
0.71 se le
0.71 un clavo
0.71 y _ me
0.7 =burn_severity =fever
0.7 =cold_limb
0.7 =cut_self
0.7 =cut_self =wound
0.7 =fainted
0.7 =hurts_breathing
0.7 =testicle
0.7 =water_broke =waters_said
0.7 =waters_said
0.7 boca
0.7 la punta
0.7 marca
0.7 metio
0.7 negro y
0.7 no _ respirar
0.7 y hoy
0.69 =allergen =swelling_throat
0.69 =bp_high =bp_very_high
0.69 =bp_very_high
0.69 =fever =high_fever
0.69 =high_fever
0.69 =leg_swelling_one
0.69 =long_bleed =nail_word
0.69 =pain_any =testicle
0.69 =spreading
0.69 =sugar_low
0.69 =swallow_trouble =wont_swallow
0.69 =wont_swallow
0.69 desmayar
0.69 despu _ la
0.69 estoy _ y
0.69 estoy mare
0.69 no _ tragar
0.69 quier matarm
0.69 y _ puedo
0.69 ya _ quier
0.68 =bluish =burn_severity
0.68 =bruising =burn_severity
0.68 =contractions =days_many
0.68 =contractions =pregnant
0.68 =contractions =preterm_weeks
0.68 =gradual_numb
0.68 =near_faint
0.68 ^ _ puedo
0.68 al _ y
0.68 apunalaron _ el
0.68 apunalaron en
0.68 cable
0.68 hacerm dano
0.68 tomo anticoagulant
0.68 un cable
0.68 y me
0.68 y mi
0.67 =again_fainted
0.67 =again_fainted =fainted
0.67 =allergen =rash
0.67 =bite_bad =face_droop
0.67 =burn_severity =child_got_pills
0.67 =burn_severity =face_droop
0.67 =chest_lasting =long_bleed
0.67 =co_alarm
0.67 =co_alarm =co_word
0.67 =co_alarm =co_words
0.67 =shaking =withdrawal
0.67 ^ _ repent
0.67 aire
0.67 dejo de
0.67 el aire
0.67 esta _ y
0.67 me _ y
0.67 no -veo
0.67 no _ -el
0.67 pego
0.66 =allergen =swelling_lips
0.66 =fever =rigors
0.66 =liver_drug
0.66 =pain_any =vomiting
0.66 ^ mord
0.66 al respirar
0.66 corte _ venas
0.66 corte las
0.66 labi
0.66 metio una
0.66 no _ -para
0.66 no puede
0.66 quier _ ya
0.66 seman tiene
0.66 tylenol
0.65 =amputated =limb_bleeds
0.65 =amputated =wound
0.65 =baby =unresponsive
0.65 =blurry_vision
0.65 =blurry_vision =chest_lasting
0.65 =co_words =headache
0.65 =collapsed_word
0.65 =collapsed_word =fainted
0.65 =confused =head_danger
0.65 =done_with_it =suicidal
0.65 =eye_hit_bad =vomiting
0.65 =rigors
0.65 ^ creo
0.65 anticoagulant y
0.65 con aceit
0.65 corte _ punta
0.65 desde _ manan
0.65 desplom
0.65 dormid
0.65 hijo _ desmay
0.65 la oreja
0.65 muy _ y
0.65 oreja
0.65 punta _ dedo
0.65 punta del
0.65 se desplom
0.65 tragar
0.65 y se
0.64 -veo
0.64 =a_lot =soaking_pad
0.64 =a_lot =vomiting
0.64 =allergen =poison_swallowed
0.64 =chest_pain =heart_condition
0.64 =choking =eye_hit_bad
0.64 =confused =speech_garbled
0.64 =contractions
0.64 =deep_burn
0.64 =fainted =vaginal_bleeding
0.64 =gangrene
0.64 =gangrene =pain_beyond
0.64 =gangrene =skin_black
0.64 =means_at_hand
0.64 =soaking_pad
0.64 ^ _ voces
0.64 ^ estuv
0.64 ^ tiene
0.64 ator
0.64 el hueso
0.64 horas y
0.64 hueso
0.64 lado de
0.64 no -ha
0.64 parar
0.64 puedo _ bien
0.64 puedo respirar
0.64 se _ esta
0.64 y _ cuest
0.64 y _ el
0.64 y _ fiebr
0.64 y _ le
0.64 y _ para
0.64 y estoy
0.63 #11+ y
0.63 -lo
0.63 =allergen =drug_named
0.63 =bleeding_any =bleeding_heavy
0.63 =burn_severity =fell
0.63 =chemical_word =child_got_pills
0.63 =drug_named
0.63 =eye_hit_bad =testicle
0.63 =fever =head_danger
0.63 =hours_pain =long_bleed
0.63 =hours_pain =young_baby
0.63 ^ _ he
0.63 bebe _ un
0.63 de tylenol
0.63 escalofri
0.63 la cara
0.63 la vida
0.63 lado _ la
0.63 puedo tragar
0.62 -y
0.62 =animal_bite =wild_bite
0.62 =baby =bruising
0.62 =baby =no_urine
0.62 =belly_word =stab_shot
0.62 =bleeding_any =long_bleed
0.62 =chest_lasting =dangerous_person
0.62 =coughs_blood
0.62 =head_danger =new_confusion
0.62 =leg_swelling_one =swelling
0.62 =priapism
0.62 =valve_or_device
0.62 acido
0.62 cerr _ gargant
0.62 cerr la
0.62 como _ me
0.62 la boca
0.62 ni
0.62 profund
0.62 seman _ embaraz
0.62 seman de
0.62 sient como
0.62 tiene la
0.61 =again_fainted =chest_lasting
0.61 =again_fainted =hours_pain
0.61 =clot_risk =vaginal_bleeding
0.61 =during_exercise =head_danger
0.61 =eye_area =fall_any
0.61 =eye_hit =eye_pierced
0.61 =hallucinating
0.61 =muscle_tear =swelling
0.61 =pain_any =radiates_groin
0.61 =swallow_trouble
0.61 agua _ minut
0.61 confund
0.61 convulsion y
0.61 creo _ se
0.61 del puent
0.61 estoy embaraz
0.61 hinch y
0.61 humo
0.61 tan
0.61 y dolor
0.6 -respond
0.6 =animal_bite =burn_severity
0.6 =baby_still =days_many
0.6 =baby_still =preterm_weeks
0.6 =burn_severity =co_words
0.6 =chest_lasting =preterm_weeks
0.6 =eye_hit_bad =pregnant
0.6 =near_faint =racing_heart
0.6 =radiates_groin =testicle
0.6 =seizure =seizure_repeat
0.6 =seizure_repeat
0.6 =short_breath =swelling
0.6 =swelling =swelling_throat
0.6 =vomiting =young_baby
0.6 ^ _ embaraz
0.6 cara y
0.6 de _ oreja
0.6 esta confund
0.6 me mordi
0.6 me va
0.6 pecho y
0.6 respirar y
0.6 se _ fue
0.6 trab
0.6 ve
0.6 vida
0.6 y _ mareo
0.59 -despertar
0.59 =barking_stridor
0.59 =belly_hit =days_many
0.59 =bite_bad =face_blisters
0.59 =burn_severity =eye_area
0.59 =burn_severity =young_baby
0.59 =cold_limb =numb_any
0.59 =fall_any =head_injury
0.59 =fever =uti
0.59 =hours_pain =pregnant
0.59 =limp_leg
0.59 =pregnant =seizure
0.59 =shaking
0.59 ^ _ esta
0.59 casi no
0.59 con _ de
0.59 dias sin
0.59 dicen
0.59 dicen que
0.59 dio una
0.59 doble
0.59 la _ y
0.59 me _ morir
0.59 me _ que
0.59 me dicen
0.59 no _ y
0.59 puedo _ la
0.59 use
0.59 venen
0.58 =belly_hit =pregnant
0.58 =bleeding_any =coughs_blood
0.58 =burn_severity =weak_one_side
0.58 =chest_lasting =elderly
0.58 =chest_lasting =suicidal
0.58 =coughs_blood =eye_hit_bad
0.58 =coughs_blood =vaginal_bleeding
0.58 =fall_any =fall_hard
0.58 =fall_hard
0.58 =fall_hard =hit_hard
0.58 =hours_pain =suicidal
0.58 =racing_heart
0.58 =severe_weakness =weak_any
0.58 =slow_heart
0.58 =swelling =swelling_now
0.58 =swelling =tongue_swollen
0.58 =swelling_lips =swelling_now
0.58 =swelling_lips =tongue_swollen
0.58 =swelling_now
0.58 =tongue_swollen
0.58 ^ encontr
0.58 abajo
0.58 aunqu este
0.58 cuell _ y
0.58 de _ no
0.58 dias y
0.58 embaraz _ no
0.58 encontr
0.58 encontr a
0.58 hace una
0.58 hacerm
0.58 horribl
0.58 metio _ pila
0.58 morir
0.58 mover
0.58 para ratas
0.58 venen _ ratas
0.58 venen para
0.57 -movers
0.57 =a_lot =bleeding_any
0.57 =bite_bad =deformed
0.57 =burn_severity =cannot_breathe
0.57 =carbon_monoxide =every_one_of_them
0.57 =drowsy
0.57 =eye_area =hit_hard
0.57 =green_vomit
0.57 =green_vomit =phlegm
0.57 =green_vomit =vomiting
0.57 =light_hurts
0.57 =phlegm =vomiting
0.57 =swelling =wound_infected
0.57 a matar
0.57 ahorcar
0.57 cayo _ en
0.57 clavo
0.57 cuchill
0.57 en _ pecho
0.57 hace _ hora
0.57 hinchazon
0.57 humo y
0.57 la _ tan
0.57 la abuel
0.57 se _ hinch
0.57 sin parar
0.57 un cuchill
0.57 y _ un
0.56 #11+ _ de
0.56 -mueve
0.56 -panal
0.56 =a_lot =cough
0.56 =abuse_danger =bite_bad
0.56 =bite_bad =fall_any
0.56 =blood_thinner =head_injury
0.56 =burn_any
0.56 =calf =clot_risk
0.56 =car_crash =hit_by_car
0.56 =confused =fever
0.56 =ear_pain =ear_swollen
0.56 =eye_hit_bad =radiates_groin
0.56 =fall_any =head_danger
0.56 =hit_by_car
0.56 =long_bleed =vomiting
0.56 =no_urine =vomiting_constantly
0.56 =swelling_throat =throat_closing
0.56 =throat_closing
0.56 =weak_any
0.56 =weak_legs
0.56 ^ _ atropell
0.56 atropell
0.56 atropell _ carro
0.56 atropell un
0.56 balaz
0.56 bano
0.56 dieron _ balaz
0.56 esta _ en
0.56 fuent y
0.56 la barrig
0.56 mas de
0.56 me atropell
0.56 no -mueve
0.56 no _ de
0.56 se _ el
0.56 trae un
0.56 un balaz
0.56 un carro
0.56 y
0.56 y _ no
0.56 y _ puede
0.55 -ojo
0.55 -un
0.55 =abuse_danger =dangerous_person
0.55 =animal_bite =co_words
0.55 =belly_hit =head_danger
0.55 =bleeding_heavy =vaginal_bleeding
0.55 =blind_one_eye
0.55 =blind_one_eye =vision_loss
0.55 =chemical_strong
0.55 =clot_risk =eye_hit_bad
0.55 =eye_hit_bad =sudden
0.55 =fainted =hours_pain
0.55 =leg_feet_swollen =short_breath
0.55 =means_mentioned =nail_word
0.55 amigo
0.55 chuec
0.55 del _ y
0.55 del dedo
0.55 manos y
0.55 me _ dos
0.55 pal
0.55 se desmay
0.55 tembl
0.55 tieso y
0.55 trae
0.55 una hora
0.55 vomit como
0.54 =baby =young_baby
0.54 =baby_quiet =pregnant
0.54 =bite_bad =hit_hard
0.54 =burn_any =chemical_word
0.54 =chest_lasting =speech_garbled
0.54 =co_words =eye_hit_bad
0.54 =cold_outside =drowning
0.54 =confused =hallucinating
0.54 =ear_swollen =swelling
0.54 =eye_red
0.54 =fever =rigors_hard
0.54 =head_danger =vomiting
0.54 =hours_pain =speech
0.54 =means_mentioned =self_harm_now
0.54 =numb_any =saddle_numb
0.54 =pain_any =severe_pain
0.54 =pain_any =sudden
0.54 =pleuritic
0.54 =pregnant =soaking_pad
0.54 =saddle_numb
0.54 =severe_headache
0.54 =vomiting
0.54 ^ _ tome
0.54 abuel no
0.54 corazon
0.54 fuert
0.54 las pastill
0.54 marca _ de
0.54 tengo las
0.54 tome _ paracetamol
0.54 y escalofri
0.53 # _ no
0.53 =bite_bad =light_hurts
0.53 =bleeding_heavy =not_clotting
0.53 =blood_thinner =chest_lasting
0.53 =carbon_monoxide =eye_hit_bad
0.53 =carbon_monoxide =headache
0.53 =carbon_monoxide =pain_any
0.53 =chemical_word =fall_any
0.53 =chemical_word =hit_hard
0.53 =chest_lasting =unresponsive
0.53 =diabetes =head_danger
0.53 =extreme_fever
0.53 =extreme_fever =fever
0.53 =extreme_fever =high_fever
0.53 =eye_area =eye_chemical
0.53 =eye_chemical
0.53 =fainted =pregnant
0.53 =fall_hard =fell
0.53 =fever =short_breath
0.53 =head_danger =hit_hard
0.53 =head_injury =hit_hard
0.53 =long_bleed =not_clotting
0.53 =not_clotting
0.53 =one_side_belly =squeezing_word
0.53 aceit
0.53 cerr
0.53 cloro en
0.53 cosas
0.53 debaj
0.53 del _ despu
0.53 desde ayer
0.53 desde la
0.53 incoherenci
0.53 quier vivir
0.53 ve el
0.53 vivir
0.53 y _ borros
0.53 y _ confund
0.53 y _ duele
0.53 y _ pal
0.53 y _ verde
0.53 y casi
0.52 # _ sin
0.52 =a_lot =clot_risk
0.52 =bite_bad =eye_bulge
0.52 =bleeding_any =pregnant
0.52 =bluish =lips_blue
0.52 =child_got_pills =overdose_taken
0.52 =eye_area =eye_bulge
0.52 =eye_bulge
0.52 =eye_hit_bad =pleuritic
0.52 =eye_hit_bad =severe_pain
0.52 =hallucinating =withdrawal
0.52 =head_danger =thirsty
0.52 =heart_condition =short_breath
0.52 =lips_blue
0.52 =pain_any =pleuritic
0.52 =purple_word =turning_blue
0.52 =rash =vaginal_bleeding
0.52 =rigors =shaking
0.52 =severe_pain
0.52 con _ sierr
0.52 contraccion
0.52 de _ fiebr
0.52 desmay
0.52 desmay _ veces
0.52 desmay dos
0.52 desmay y
0.52 la _ le
0.52 medio _ con
0.52 medio dedo
0.52 no -lo
0.52 no _ -la
0.52 nos
0.52 puso
0.52 puso _ y
0.52 sud
0.52 tengo _ pantorrill
0.52 tiene fiebr
0.52 tose
0.52 trae _ cuchill
0.52 vomit
0.52 ya _ el
0.51 # ano
0.51 =bite_bad =chemical_word
0.51 =blurry_vision =double_vision
0.51 =burn_severity =limp_leg
0.51 =chest_lasting =vision_loss
0.51 =child_got_pills =means_mentioned
0.51 =child_got_pills =using_word
0.51 =confused =heat_exposure
0.51 =double_vision
0.51 =double_vision =eye_hit_bad
0.51 =every_one_of_them =headache
0.51 =eye_area =eye_red
0.51 =fainted =racing_heart
0.51 =fainted =unresponsive
0.51 =fever =new_confusion
0.51 =fever =young_baby
0.51 =floppy_es
0.51 =irregular_heart
0.51 =means_at_hand =means_mentioned
0.51 =pale_clammy
0.51 =severe_pain =suicidal
0.51 =squeezing_word =vomiting
0.51 =weak_one_side
0.51 ^ _ amigo
0.51 ahogo
0.51 aire y
0.51 corazon aceler
0.51 de un
0.51 el _ aceler
0.51 empez en
0.51 hinch
0.51 la bebe
0.51 lo _ de
0.51 me hinch
0.51 no _ -reconoc
0.51 no _ hablar
0.51 paranoic
0.51 repent no
0.51 sangr y
0.51 tiene los
0.51 un mes
0.51 voy
0.51 voy a
0.51 y el
0.5 -dormir y
0.5 -piern
0.5 =allergen =short_breath
0.5 =blurry_vision =eye_hit_bad
0.5 =bp_extreme
0.5 =bruising =lips_blue
0.5 =burn_severity =hurts_breathing
0.5 =chemical_strong =chemical_word
0.5 =chest_lasting =speech
0.5 =co_words =pain_any
0.5 =dangerous_person =hours_pain
0.5 =dizzy =gas_smell
0.5 =eye_hit_bad =fever
0.5 =fall_any =fell_baby
0.5 =feels_incredible =sleepless_days
0.5 =fell_baby
0.5 =fell_baby =hit_hard
0.5 =fever =getting_worse
0.5 =head_danger =head_injury
0.5 =head_danger =sugar_very_high
0.5 =heat_danger
0.5 =hours_pain =nail_word
0.5 =hours_pain =vision_loss
0.5 =pain_any =pale_clammy
0.5 =severe_pain =squeezing_word
0.5 =severe_pain =testicle
0.5 =soaking_pad =water_broke
0.5 =stroke_said
0.5 =stroke_said =stroke_word
0.5 ^ _ negra
0.5 abrio
0.5 arrib
0.5 de #11+
0.5 dedo _ la
0.5 el _ y
0.5 gris
0.5 la _ fiebr
0.5 labi morad
0.5 me dieron
0.5 piern se
0.5 punta
0.5 quimi y
0.5 se metio
0.5 tome un
0.5 vista
0.5 vomit verde
0.5 y _ pegue
0.5 y vomit
0.49 -el -panal
0.49 -sient _ -piern
0.49 =abuse_danger =belly_hit
0.49 =allergen =snake
0.49 =allergen =snake_bad
0.49 =bite_bad =shingles
0.49 =black_stool =dizzy
0.49 =bleeding_any =vomiting
0.49 =burn_severity =harm_others
0.49 =carbon_monoxide =head_danger
0.49 =chest_lasting =face_droop
0.49 =days_many =hours_pain
0.49 =days_many =waters_said
0.49 =diabetes =vomiting
0.49 =eye_hit_bad =object_stuck
0.49 =eye_hit_bad =overdose_taken
0.49 =eye_hit_bad =pale_clammy
0.49 =face_droop =weak_one_side
0.49 =fever =flank_pain
0.49 =fever =purple_rash
0.49 =fever =vaginal_bleeding
0.49 =fight_blow =head_danger
0.49 =headache =severe_pain
0.49 =headache =vomiting
0.49 =hernia_stuck =hernia_word
0.49 =legs_gone
0.49 =legs_gone =weak_legs
0.49 =nail_word =stab_shot
0.49 =object_stuck
0.49 =pregnant =waters_said
0.49 =preterm_weeks =waters_said
0.49 =snake =sting
0.49 =snake_bad =sting
0.49 ^ _ algo
0.49 algo _ en
0.49 algo ator
0.49 ator en
0.49 boca chuec
0.49 de _ a
0.49 de una
0.49 del ojo
0.49 di a
0.49 dias _ -dormir
0.49 dieron _ punal
0.49 dieron una
0.49 el brazo
0.49 embaraz _ me
0.49 espald y
0.49 lados
0.49 lleva
0.49 llora
0.49 me _ much
0.49 me _ sub
0.49 me he
0.49 mordi _ vibor
0.49 much
0.49 perdi _ vista
0.49 poder
0.49 por _ lados
0.49 por todos
0.49 punal
0.49 respirar bien
0.49 sient la
0.49 sin poder
0.49 sub
0.49 sub por
0.49 tengo _ ator
0.49 tengo algo
0.49 todos lados
0.49 trago la
0.49 un _ tiene
0.49 una punal
0.49 va _ por
0.49 va sub
0.49 y _ -me
0.48 #99+ #99+
0.48 -el _ y
0.48 =baby =baby_still
0.48 =baby_still =burn_severity
0.48 =bite_bad =eye_hit_bad
0.48 =bite_bad =hours_pain
0.48 =bleeding_any =bleeds_a_lot
0.48 =bleeds_a_lot
0.48 =car_crash
0.48 =chest_lasting =clot_risk
0.48 =confused =elderly
0.48 =eye_area =eye_hit_bad
0.48 =eye_hit_bad =fainted
0.48 =face_droop =speech
0.48 =fell =fell_baby
0.48 =fever =tick
0.48 =numb_any
0.48 =pregnant =severe_pain
0.48 =rash =tick
0.48 =squeezing_word =sudden
0.48 =tearing
0.48 agarr
0.48 antibiotic
0.48 casi _ desmay
0.48 chapopot
0.48 chapopot y
0.48 chorr
0.48 como chapopot
0.48 el bebe
0.48 esta vomit
0.48 fiebr _ #11+
0.48 fuert que
0.48 fuert y
0.48 ganas
0.48 ganas de
0.48 he tom
0.48 testicul
0.48 tiene un
0.48 un _ me
0.48 y esta
0.47 #11+ _ se
0.47 -con _ -ojo
0.47 -corazon
0.47 =abuse_danger =harm_others
0.47 =allergen =tongue_swollen
0.47 =baby =baby_hot
0.47 =baby_hot
0.47 =baby_hot =burn_severity
0.47 =baby_still =chest_lasting
0.47 =belly_word =chest_lasting
0.47 =bleeding_any =diarrhea
0.47 =bp_extreme =bp_high
0.47 =bp_extreme =bp_very_high
0.47 =cannot_breathe =nail_word
0.47 =chest_lasting =new_confusion
0.47 =clot_risk =immunosuppressed
0.47 =clot_risk =leg_swelling_one
0.47 =co_words =head_danger
0.47 =diarrhea =eye_hit_bad
0.47 =diarrhea =rectal_blood
0.47 =diarrhea =vaginal_bleeding
0.47 =eye_chemical =fall_any
0.47 =eye_chemical =hit_hard
0.47 =eye_hit_bad =jaw_locked
0.47 =fainted =head_danger
0.47 =fever =jaundice
0.47 =fight_blow
0.47 =green_vomit =head_danger
0.47 =harm_others =suicidal
0.47 =head_danger =phlegm
0.47 =hernia
0.47 =hernia =hernia_word
0.47 =nail_word =swelling
0.47 =radiates_groin =severe_pain
0.47 =snake_bad
0.47 =soaking_pad =vaginal_bleeding
0.47 =urinary_stuck
0.47 ^ _ companer
0.47 ^ _ convulsion
0.47 amaneci
0.47 anos se
0.47 aqui
0.47 atras
0.47 cada vez
0.47 coagul
0.47 companer
0.47 dejo
0.47 desde _ y
0.47 dice
0.47 el corazon
0.47 el pecho
0.47 empeor
0.47 esta _ #11+
0.47 her de
0.47 hija
0.47 hija de
0.47 la voz
0.47 le _ en
0.47 lengu _ de
0.47 lengu despu
0.47 mi _ no
0.47 mi hija
0.47 muy debil
0.47 muy mal
0.47 no _ -a
0.47 no _ -bien
0.47 novio
0.47 que empeor
0.47 sient _ mal
0.47 tome
0.47 un testicul
0.47 va _ matar
0.47 voz
0.46 =a_lot =chest_lasting
0.46 =bite_bad =fever
0.46 =bladder_bowel_loss
0.46 =bleeding_any =head_danger
0.46 =bleeds_a_lot =vaginal_bleeding
0.46 =burn_severity =seizure
0.46 =cannot_move_limb
0.46 =chest_lasting =no_urine
0.46 =days_many =soaking_pad
0.46 =elderly =new_confusion
0.46 =fever =postpartum
0.46 =fever =rash
0.46 =half_body
0.46 =inhaler_fails =short_breath
0.46 =limb_injury =numb_any
0.46 =nail_word =overdose_taken
0.46 =postpartum_smell =recent_surgery
0.46 =purple_rash =vaginal_bleeding
0.46 =swelling =swelling_lips
0.46 =swelling_lips
0.46 ^ _ vecin
0.46 bebe no
0.46 brazo
0.46 cocin
0.46 dando
0.46 dando un
0.46 el cuell
0.46 en un
0.46 es _ y
0.46 esta _ un
0.46 esta dando
0.46 la cocin
0.46 me voy
0.46 nino _ trago
0.46 no -respond
0.46 no aguant
0.46 sangr por
0.46 se pego
0.46 tengo fiebr
0.46 tiene #11+
0.46 vomit y
0.46 y _ desmay
0.46 y confund
0.46 ya escribi
0.45 #11+ con
0.45 -en -todo
0.45 -en _ -el
0.45 -mueve -el
0.45 -todo -el
0.45 =a_lot =fever
0.45 =allergen =overdose_taken
0.45 =baby_quiet =chest_lasting
0.45 =belly_hit =fell
0.45 =belly_hit =preterm_weeks
0.45 =bite_bad =eye_red
0.45 =blood_thinner
0.45 =burn_severity =high_fever
0.45 =clot_risk =pain_any
0.45 =confused =jaw_locked
0.45 =cough =drowning
0.45 =days_many =hallucinating
0.45 =eye_hit_bad =hours_pain
0.45 =eye_hit_bad =moved_right
0.45 =eye_hit_bad =right_side
0.45 =eye_hit_bad =severe_headache
0.45 =headache =severe_headache
0.45 =moved_right =pain_any
0.45 =nail_word =seizure
0.45 =numb_any =weak_legs
0.45 =pain_any =right_side
0.45 =pain_any =severe_headache
0.45 =very_fast_pulse
0.45 ^ hinchazon
0.45 a mi
0.45 abrir
0.45 bajar
0.45 bebe de
0.45 botell
0.45 cada _ minut
0.45 cloro
0.45 de _ mes
0.45 en _ cabez
0.45 fiebr _ de
0.45 fria
0.45 fria y
0.45 fuent
0.45 hija esta
0.45 la _ a
0.45 la _ del
0.45 la _ trab
0.45 la fuent
0.45 manch morad
0.45 mate
0.45 no _ abrir
0.45 panza y
0.45 pedaz
0.45 pego _ la
0.45 pego en
0.45 piso
0.45 popo _ negro
0.45 puedo abrir
0.45 tomo el
0.45 un frasc
0.45 vibor
0.45 y _ sangr
0.45 y trae
0.44 -dia
0.44 -lo -puedo
0.44 =abuse_danger =attacks_me
0.44 =allergen =bite_bad
0.44 =attacks_me
0.44 =attacks_me =belly_hit
0.44 =baby =harm_others
0.44 =belly_hard =hernia_stuck
0.44 =belly_word =hernia_stuck
0.44 =bite_bad =burn_severity
0.44 =bleeding_any =eye_hit_bad
0.44 =bleeding_heavy =wound
0.44 =blister_any =rash
0.44 =blister_word =rash
0.44 =blurry_vision =pregnant
0.44 =burn_severity =drug_named
0.44 =burn_severity =turning_blue
0.44 =burn_severity =vomiting
0.44 =cannot_move_side
0.44 =cannot_move_side =weak_one_side
0.44 =cold_limb =limb_cold_pale
0.44 =cold_limb =limb_injury
0.44 =deformed =fall_any
0.44 =eye_hit_bad =long_bleed
0.44 =eye_hit_bad =vaginal_bleeding
0.44 =face_droop =hours_pain
0.44 =head_danger =unresponsive
0.44 =heat_danger =heat_exposure
0.44 =limb_cold_pale
0.44 =long_bleed =vomiting_constantly
0.44 =nail_word =short_breath
0.44 =purple_word
0.44 =severe_headache =sudden
0.44 =thirsty =vomiting
0.44 =withdrawal =young_baby
0.44 ^ _ debaj
0.44 ^ _ puse
0.44 apret
0.44 ayer y
0.44 duele _ la
0.44 el _ se
0.44 en _ dano
0.44 en hacerl
0.44 encog _ piern
0.44 estoy _ en
0.44 frasc _ tylenol
0.44 hacerl
0.44 hacerl dano
0.44 la _ dura
0.44 la mano
0.44 la maquin
0.44 le dieron
0.44 luz
0.44 mano
0.44 maquin
0.44 me fue
0.44 me pego
0.44 me puse
0.44 me tome
0.44 mover el
0.44 much _ y
0.44 no _ si
0.44 olor
0.44 pecho
0.44 pecho _ la
0.44 pico _ alacran
0.44 piens
0.44 piens _ hacerl
0.44 piens en
0.44 pistol
0.44 puse
0.44 se si
0.44 sobre #99+
0.44 y _ muy
0.43 -mi
0.43 =a_lot =head_danger
0.43 =baby =inconsolable
0.43 =baby =many_days
0.43 =baby_quiet =days_many
0.43 =burn_severity =floppy_es
0.43 =burn_severity =means_mentioned
0.43 =burn_severity =vaginal_bleeding
0.43 =calf =stab_shot
0.43 =chest_lasting =headache
0.43 =chest_lasting =squeezing_word
0.43 =co_word
0.43 =co_word =co_words
0.43 =drowsy =numb_any
0.43 =every_one_of_them =no_urine
0.43 =fall_any =fall_height
0.43 =fall_hard =fall_height
0.43 =fall_height
0.43 =fall_height =hit_hard
0.43 =fever
0.43 =fever =light_hurts
0.43 =hit_hard =numb_any
0.43 =long_bleed =pale_clammy
0.43 =no_urine =vomiting
0.43 =pale_clammy =radiates
0.43 =stiff_neck
0.43 ^ _ cohet
0.43 ^ recien
0.43 a _ mama
0.43 abrir la
0.43 barrig
0.43 cada
0.43 cohet
0.43 de _ cara
0.43 el _ izquierd
0.43 el popo
0.43 el recto
0.43 empez
0.43 en _ cost
0.43 estoy sangr
0.43 hinch _ lengu
0.43 hirv
0.43 inconscient
0.43 inflam
0.43 los _ dormid
0.43 me revent
0.43 mi _ estuv
0.43 mi companer
0.43 monox
0.43 muy dorm
0.43 perro le
0.43 pie negro
0.43 quier morir
0.43 rap y
0.43 recto
0.43 respir muy
0.43 revent
0.43 se _ revent
0.43 y _ -despiert
0.43 y _ dolor
0.43 ya _ todo
0.42 -mueva
0.42 -nada
0.42 -para
0.42 -que _ -mueva
0.42 -sient -las
0.42 =appendix_said
0.42 =baby =floppy_es
0.42 =belly_hard
0.42 =belly_hard =belly_word
0.42 =bleeding_any =vomiting_blood
0.42 =blurry_vision =days_many
0.42 =burn_severity =many_days
0.42 =chest_lasting =trunk_pain
0.42 =co_words =every_one_of_them
0.42 =cold_limb =deep_burn
0.42 =cold_limb =frostbite
0.42 =confused =dangerous_person
0.42 =cough =coughs_blood
0.42 =deep_burn =frostbite
0.42 =deep_burn =limb_cold_pale
0.42 =eye_area =jaundice
0.42 =eye_hit_bad =vomiting_blood
0.42 =frostbite
0.42 =frostbite =limb_cold_pale
0.42 =head_danger =vaginal_bleeding
0.42 =legs_gone =numb_any
0.42 =nail_word =poison_swallowed
0.42 =pale_clammy =sweating
0.42 =postpartum_smell =wound_infected
0.42 =skin_peeling
0.42 =speech =speech_garbled
0.42 =speech =sudden
0.42 =squeezing_word =testicle
0.42 =sugar_very_high =vomiting
0.42 =sweating
0.42 =swelling
0.42 =vaginal_bleeding =vomiting
0.42 =vaginal_bleeding =vomiting_blood
0.42 ^ _ pego
0.42 ^ culebrill
0.42 a _ gente
0.42 abajo _ la
0.42 alarm _ monox
0.42 apendic
0.42 ataqu
0.42 boca _ y
0.42 de _ me
0.42 de sangrar
0.42 dicen _ mate
0.42 el apendic
0.42 el piso
0.42 en _ rinon
0.42 fue
0.42 hinchan _ labi
0.42 late _ #99+
0.42 late a
0.42 los _ amarill
0.42 me cuest
0.42 mi novio
0.42 morad
0.42 mordi _ murcielag
0.42 murcielag
0.42 no se
0.42 noch
0.42 ojos amarill
0.42 papa se
0.42 que mate
0.42 quemo la
0.42 roja y
0.42 se _ inflam
0.42 se _ por
0.42 todos
0.42 todos en
0.42 trago una
0.42 un murcielag
0.42 y _ que
0.42 y una
0.42 y ve
0.41 #99+ _ me
0.41 -la -nariz
0.41 -me -para
0.41 -nariz
0.41 -sent
0.41 =a_lot =bleeding_heavy
0.41 =baby =vomiting
0.41 =bleeding_any =burn_severity
0.41 =blood_thinner =vaginal_bleeding
0.41 =burn_severity =chest_any
0.41 =burn_severity =new_baby
0.41 =cannot_breathe =choking
0.41 =chest_any
0.41 =chest_lasting =contractions
0.41 =chest_lasting =overdose_taken
0.41 =choking =short_breath
0.41 =contractions =hours_pain
0.41 =dizzy =eye_hit_bad
0.41 =drooling
0.41 =eye_hit_bad =upper_belly_pain
0.41 =fever =pain_any
0.41 =irregular_heart =racing_heart
0.41 =long_bleed =pain_any
0.41 =mania_psychosis
0.41 =one_side_belly =severe_pain
0.41 =pain_any =sweating
0.41 =pain_any =upper_belly_pain
0.41 =poison_swallowed =swallowed_battery
0.41 =postpartum =wound_open
0.41 =postpartum_smell =wound_open
0.41 =recent_surgery =wound_open
0.41 =rigors =withdrawal
0.41 =spreading =swelling
0.41 =upper_belly_pain
0.41 =wound_open
0.41 ^ _ dieron
0.41 ^ inhal
0.41 a _ hijo
0.41 adelant
0.41 anoch y
0.41 bebe _ de
0.41 bebe _ la
0.41 bebe dejo
0.41 cabez y
0.41 cara
0.41 debil
0.41 dias tiene
0.41 dosis de
0.41 esta muy
0.41 estam
0.41 fuert de
0.41 hija _ #
0.41 inhal
0.41 la quij
0.41 lado
0.41 le _ las
0.41 me _ como
0.41 me _ tanto
0.41 que estoy
0.41 que me
0.41 quier _ la
0.41 se corto
0.41 tengo _ de
0.41 tiene _ ojos
0.41 van
0.41 y _ -sient
0.41 y _ brazo
0.4 #11+ minut
0.4 -del
0.4 -el -dia
0.4 -orin
0.4 -que
0.4 -todo _ -dia
0.4 -un -ojo
0.4 =allergen =many_stings
0.4 =baby =cannot_breathe
0.4 =bleeding_any =soaking_pad
0.4 =bleeding_heavy =eye_hit_bad
0.4 =blood_thinner =long_bleed
0.4 =burn_severity =fall_any
0.4 =burn_severity =jelly_stool
0.4 =burn_severity =mania_psychosis
0.4 =burn_severity =screams_in_bouts
0.4 =collapsed_word =heat_exposure
0.4 =days_many =wound
0.4 =done_with_it =goodbye_note
0.4 =fainted =heat_exposure
0.4 =feels_sleepy
0.4 =flank_pain =severe_pain
0.4 =floppy_es =wont_feed
0.4 =goodbye_note
0.4 =goodbye_note =suicidal
0.4 =head_danger =limb_injury
0.4 =head_danger =near_faint
0.4 =many_stings
0.4 =many_stings =sting
0.4 =postpartum =wound_infected
0.4 =screams_in_bouts
0.4 =vaginal_bleeding
0.4 ^ cort
0.4 alacran y
0.4 bebe _ dos
0.4 bomba
0.4 camaron
0.4 de desped
0.4 desped
0.4 embaraz _ de
0.4 es negro
0.4 estoy _ debil
0.4 la _ esta
0.4 la bomba
0.4 la mitad
0.4 la sierr
0.4 las _ se
0.4 mano y
0.4 me _ cerr
0.4 me _ medio
0.4 mitad
0.4 mordi _ perro
0.4 no
0.4 no _ -orin
0.4 pastill _ dormir
0.4 picaron much
0.4 piel _ y
0.4 pila del
0.4 popo es
0.4 que _ ten
0.4 sierr
0.4 ten
0.4 un ruido
0.4 vomitar
0.4 y _ como
0.4 y _ por
0.4 y le
0.39 -me -puedo
0.39 =a_lot =bleeds_a_lot
0.39 =a_lot =hours_pain
0.39 =belly_hit =eye_area
0.39 =belly_hit =numb_any
0.39 =bite_bad =dystonia
0.39 =bite_bad =new_medicine
0.39 =bleeding_heavy =bleeds_a_lot
0.39 =bruising =fever
0.39 =burn_severity =face_blisters
0.39 =burn_severity =overdose_taken
0.39 =cannot_breathe =inhaler_fails
0.39 =carbon_monoxide =squeezing_word
0.39 =chest_lasting =dry_mouth
0.39 =chest_lasting =wakes
0.39 =cough =short_breath
0.39 =dystonia
0.39 =dystonia =new_medicine
0.39 =eye_hit_bad =light_hurts
0.39 =eye_hit_bad =sweating
0.39 =fall_any =pregnant
0.39 =fell =limp_leg
0.39 =green_vomit =young_baby
0.39 =head_danger =rash
0.39 =heart_condition
0.39 =hit_hard =pregnant
0.39 =light_hurts =pain_any
0.39 =means_at_hand =suicidal
0.39 =mouth_sores
0.39 =mouth_sores =rash
0.39 =phlegm =water_broke
0.39 =retractions
0.39 como cafe
0.39 como tabla
0.39 companer se
0.39 con ampoll
0.39 confund y
0.39 de embaraz
0.39 del _ negro
0.39 detr
0.39 detr _ la
0.39 detr de
0.39 dolor fuert
0.39 falta _ el
0.39 hablar bien
0.39 hinch no
0.39 maread
0.39 me salen
0.39 me tuerc
0.39 mi _ dejo
0.39 no para
0.39 puent
0.39 queme con
0.39 quier tirar
0.39 ruido
0.39 salio _ hueso
0.39 sangr mucho
0.39 se _ tuerc
0.39 se como
0.39 tabla
0.39 tabla y
0.39 tengo _ piern
0.39 tirar
0.39 tuerc
0.39 veo
0.39 veo doble
0.39 y _ labi
0.39 y _ mare
0.39 y _ raro
0.39 y _ tembl
0.39 y muy
0.38 # _ de
0.38 -me _ y
0.38 =allergen =skin_peeling
0.38 =barking_stridor =hurts_breathing
0.38 =belly_hit
0.38 =bite_bad =one_eye
0.38 =bladder_bowel_loss =urinary_stuck
0.38 =bleeding_any =vaginal_bleeding
0.38 =bleeding_heavy =soaking_pad
0.38 =burn_severity =hit_hard
0.38 =burn_severity =using_word
0.38 =chest_lasting =drowning
0.38 =chest_lasting =priapism
0.38 =chest_lasting =racing_heart
0.38 =confused =muscle_cramps
0.38 =confused =rigors
0.38 =confused =shaking
0.38 =dangerous_person
0.38 =drug_named =skin_peeling
0.38 =eye_area =one_eye
0.38 =eye_hit_bad =fight_blow
0.38 =eye_hit_bad =one_eye
0.38 =eye_hit_bad =soaking_pad
0.38 =eye_hit_bad =wound_infected
0.38 =fall_any =heat_exposure
0.38 =hallucinating =young_baby
0.38 =heat_exposure =hit_hard
0.38 =jaw_locked =muscle_cramps
0.38 =jaw_locked =pain_any
0.38 =leg_swelling_one =pain_any
0.38 =long_bleed =priapism
0.38 =muscle_cramps
0.38 =one_eye
0.38 =postpartum_smell =wound
0.38 =purple_rash
0.38 =purple_rash =rash
0.38 =radiates =spreading
0.38 al bebe
0.38 amaneci _ poder
0.38 amaneci sin
0.38 anoch _ me
0.38 cuell con
0.38 derech
0.38 desde _ una
0.38 despert
0.38 el _ sient
0.38 el garag
0.38 empuj
0.38 empuj hacia
0.38 en _ garag
0.38 encontr _ mi
0.38 ereccion
0.38 fiebr de
0.38 garag
0.38 garag y
0.38 le
0.38 los muscul
0.38 me _ del
0.38 minut
0.38 mucho _ y
0.38 no _ ni
0.38 no _ orinar
0.38 poder mover
0.38 por _ brazo
0.38 quimi
0.38 sin _ mover
0.38 tengo ronch
0.38 tome _ las
0.38 y _ ojos
0.37 # seman
0.37 #11+ _ y
0.37 -orino
0.37 =adrenal
0.37 =allergen =swelling
0.37 =belly_pain =severe_pain
0.37 =bite_bad
0.37 =bite_bad =head_danger
0.37 =bite_bad =swelling
0.37 =blood_streak =pregnant
0.37 =born_part =burn_severity
0.37 =chest_any =squeezing_word
0.37 =chest_lasting =jaundice
0.37 =chest_lasting =new_baby
0.37 =chest_lasting =rash
0.37 =done_with_it =means_at_hand
0.37 =done_with_it =means_mentioned
0.37 =ear_swollen =eye_hit_bad
0.37 =ear_swollen =pain_any
0.37 =eye_area =pain_any
0.37 =eye_hit_bad =hernia_stuck
0.37 =eye_hit_bad =near_faint
0.37 =eye_hit_bad =priapism
0.37 =fever =hip_hurts
0.37 =half_body =weak_one_side
0.37 =hernia_stuck =pain_any
0.37 =light_hurts =stiff_neck
0.37 =moved_right =one_side_belly
0.37 =nail_word =snake_bad
0.37 =one_side_belly =right_side
0.37 =pregnant =squeezing_word
0.37 =suicidal =using_word
0.37 =tearing_trunk
0.37 ^ _ padrastr
0.37 ^ _ quitaron
0.37 ^ lo
0.37 ^ suena
0.37 acabar _ todo
0.37 bebe hace
0.37 boca y
0.37 cafe mol
0.37 como _ mol
0.37 con todo
0.37 corto _ venas
0.37 cuell
0.37 cuerp
0.37 del control
0.37 demasiad pastill
0.37 dos _ y
0.37 el _ desde
0.37 en _ ojos
0.37 esta _ azul
0.37 esta gris
0.37 esta pon
0.37 habla _ y
0.37 hueso de
0.37 la _ me
0.37 la gargant
0.37 le _ a
0.37 los #
0.37 me quitaron
0.37 mes tiene
0.37 mi _ embaraz
0.37 mol
0.37 molest _ luz
0.37 molest la
0.37 monox y
0.37 mor y
0.37 no -orino
0.37 padrastr
0.37 paracetamol
0.37 pegue en
0.37 pila _ control
0.37 pon
0.37 pon azul
0.37 pulso y
0.37 quitaron
0.37 respir _ rap
0.37 sangr
0.37 sangrar
0.37 se _ clavo
0.37 se _ las
0.37 se _ pon
0.37 tan fuert
0.37 toall
0.37 tome demasiad
0.37 tomo
0.37 una convulsion
0.37 voces
0.37 vomit _ cafe
0.37 y _ los
0.37 y medio
0.37 y sud
0.36 -al
0.36 -contest
0.36 -las
0.36 -me _ -de
0.36 -piern despu
0.36 -ya
0.36 =allergen =hives
0.36 =allergen =hives_all
0.36 =baby =green_vomit
0.36 =baby =head_danger
0.36 =back_pain =fever
0.36 =bite_bad =burn_any
0.36 =bite_bad =burn_big
0.36 =bite_bad =burned_hand
0.36 =bite_bad =weak_one_side
0.36 =bleeding_any =cough
0.36 =bleeding_any =dizzy
0.36 =bleeding_any =spits_clots
0.36 =bluish =bruising
0.36 =burn_severity =chemical_word
0.36 =burn_severity =fell_baby
0.36 =burn_severity =pale_clammy
0.36 =burn_severity =squeezing_word
0.36 =calf =cold_limb
0.36 =calf =eye_hit_bad
0.36 =calf =limb_cold_pale
0.36 =chest_pain =pale_clammy
0.36 =clot_risk =hours_pain
0.36 =cough =smoke
0.36 =cough =vaginal_bleeding
0.36 =days_many =wont_feed
0.36 =deformed =fell
0.36 =diabetes =pale_clammy
0.36 =diabetes =sweating
0.36 =dizzy =vaginal_bleeding
0.36 =eye_area =long_bleed
0.36 =eye_hit_bad =fall_any
0.36 =eye_hit_bad =nausea
0.36 =eye_hit_bad =spits_clots
0.36 =fainted =near_faint
0.36 =fall_any =severe_weakness
0.36 =fall_hard =fell_baby
0.36 =fever =headache
0.36 =fever =radiates
0.36 =harm_others =mania_psychosis
0.36 =head_danger =severe_headache
0.36 =hit_hard =severe_weakness
0.36 =jaw_arm_sweat =pale_clammy
0.36 =low_temp
0.36 =nail_word =vision_loss
0.36 =nausea =pain_any
0.36 =not_looking
0.36 =one_side_belly =pregnant
0.36 =right_side =squeezing_word
0.36 =severe_weakness =weak_one_side
0.36 =spits_clots
0.36 =spits_clots =vaginal_bleeding
0.36 =sudden =vision_loss
0.36 ahora me
0.36 carta _ desped
0.36 carta de
0.36 cayo de
0.36 de _ del
0.36 del antibiotic
0.36 despu _ antibiotic
0.36 en _ estomag
0.36 fiebr _ escalofri
0.36 hace _ ruido
0.36 hijo _ la
0.36 la her
0.36 me _ desmayar
0.36 me _ quitar
0.36 me salio
0.36 orinar desde
0.36 pal y
0.36 pila chiquit
0.36 puede
0.36 que _ a
0.36 que _ dicen
0.36 que _ se
0.36 quier quitar
0.36 quimi _ tengo
0.36 quitar _ vida
0.36 rinon
0.36 ruido _ al
0.36 se _ torci
0.36 sient _ si
0.36 sient desmayar
0.36 tiene diarre
0.36 un _ esta
0.36 una _ chiquit
0.36 voces _ me
0.36 voces que
0.36 vomit _ parar
0.36 vomit sin
0.36 y es
0.35 #11+ _ escalofri
0.35 -sentir
0.35 =a_lot =drowning
0.35 =a_lot =eye_hit_bad
0.35 =abuse_danger =chest_lasting
0.35 =abuse_danger =hours_pain
0.35 =baby =grunting
0.35 =barking_stridor =cholinergic
0.35 =barking_stridor =drooling
0.35 =battery_word
0.35 =battery_word =nail_word
0.35 =battery_word =swallowed_battery
0.35 =belly_pain =chest_lasting
0.35 =belly_pain =pregnant
0.35 =belly_word =burn_severity
0.35 =bladder_bowel_loss =chest_lasting
0.35 =bladder_bowel_loss =eye_hit_bad
0.35 =bladder_bowel_loss =pain_any
0.35 =bladder_bowel_loss =urinary_stuck_long
0.35 =bleeding_any
0.35 =burn_any =child_scald
0.35 =burn_severity =grunting
0.35 =burn_severity =long_bleed
0.35 =burn_severity =severe_pain
0.35 =burn_severity =wont_feed
0.35 =cannot_breathe =drowning
0.35 =cannot_breathe =retractions
0.35 =chest_any =pale_clammy
0.35 =chest_lasting =chest_pressure
0.35 =chest_lasting =pale_clammy
0.35 =chest_lasting =urinary_stuck
0.35 =chest_lasting =urinary_stuck_long
0.35 =chest_pain
0.35 =child_got_pills =nail_word
0.35 =child_scald
0.35 =copd
0.35 =diabetes =pain_beyond
0.35 =diabetes =skin_black
0.35 =drug_named =rash
0.35 =eye_hit_bad =numb_any
0.35 =eye_hit_bad =worst_ever
0.35 =feels_incredible
0.35 =grunting
0.35 =head_danger =no_gas
0.35 =hip_hurts =numb_any
0.35 =irregular_heart =near_faint
0.35 =jaw_locked =squeezing_word
0.35 =jaw_locked =throat_sore
0.35 =moved_right =squeezing_word
0.35 =no_gas =vomiting
0.35 =numb_any =pain_any
0.35 =pain_any =worst_ever
0.35 =possible_fracture =wound_infected
0.35 =radiates_groin
0.35 =radiates_groin =squeezing_word
0.35 =swelling_lips =swelling_throat
0.35 =urinary_stuck =urinary_stuck_long
0.35 =urinary_stuck_long
0.35 =worst_ever
0.35 ^ _ -veo
0.35 ^ _ epoc
0.35 ^ _ hija
0.35 ^ _ pront
0.35 ^ tome
0.35 a luz
0.35 agua un
0.35 ahora _ duele
0.35 alacran _ se
0.35 amarill _ no
0.35 amarill y
0.35 cabez _ el
0.35 cal
0.35 cal en
0.35 cierr
0.35 de monox
0.35 de pront
0.35 dias _ con
0.35 duele mucho
0.35 epoc
0.35 esta roja
0.35 falta mas
0.35 fiebr _ los
0.35 fuert _ me
0.35 la alberc
0.35 llevo dos
0.35 llora sin
0.35 mas _ aire
0.35 mas el
0.35 me ahogo
0.35 me apriet
0.35 me cierr
0.35 nino _ cayo
0.35 panza _ tengo
0.35 piern esta
0.35 pistol en
0.35 pront
0.35 pront no
0.35 puede hablar
0.35 que _ ahogo
0.35 quemo con
0.35 respir
0.35 rompi _ fuent
0.35 rompi la
0.35 se _ cierr
0.35 se _ quedo
0.35 sin -sentir
0.35 sud frio
0.35 tembl y
0.35 tomar _ y
0.35 toser
0.35 un ojo
0.35 un perro
0.35 va a
0.35 vomit sangr
0.34 # _ se
0.34 -hablar
0.34 -hace -nada
0.34 -le _ -la
0.34 -levantar
0.34 -lo _ -levantar
0.34 -no
0.34 -suda
0.34 =a_lot =nail_word
0.34 =alcohol
0.34 =baby =bluish
0.34 =baby =wont_feed
0.34 =baby_quiet =hours_pain
0.34 =belly_hit =blood_thinner
0.34 =belly_hit =heat_exposure
0.34 =belly_word =severe_pain
0.34 =bladder_bowel_loss =numb_any
0.34 =bleeding_any =days_many
0.34 =bleeding_any =fainted
0.34 =blood_thinner =hours_pain
0.34 =bp_high =eye_hit_bad
0.34 =burn_severity =swallowed_thing
0.34 =cancer_history =fever
0.34 =cancer_history =immunosuppressed
0.34 =carbon_monoxide =nausea
0.34 =clot_risk =swelling
0.34 =co_words =nausea
0.34 =co_words =vomiting
0.34 =days_many =postpartum_smell
0.34 =drowsy =no_urine
0.34 =eye_area =eye_hit
0.34 =eye_hit
0.34 =eye_hit_bad =short_breath
0.34 =eye_hit_bad =swelling
0.34 =fainted =head_injury
0.34 =flank_pain =squeezing_word
0.34 =head_danger =racing_heart
0.34 =hernia =hernia_stuck
0.34 =hours_pain =preterm_weeks
0.34 =limb_cold_pale =numb_any
0.34 =short_breath =valve_or_device
0.34 =skin_infection =swelling
0.34 =swelling =testicle
0.34 =throat_tight
0.34 ^ _ anticoagulant
0.34 a hacer
0.34 acost
0.34 al _ aire
0.34 alucin
0.34 cada _ que
0.34 casi
0.34 corazon _ me
0.34 corte la
0.34 de _ bebe
0.34 desde _ dias
0.34 desmay _ me
0.34 dolor _ el
0.34 en _ noch
0.34 en _ testicul
0.34 fiebr
0.34 fiebr alta
0.34 hace dias
0.34 infeccion _ oido
0.34 lados y
0.34 las noch
0.34 manch
0.34 matar a
0.34 mi _ hace
0.34 mi primo
0.34 mosc
0.34 no -suda
0.34 primo
0.34 puedo orinar
0.34 que _ corazon
0.34 se _ puso
0.34 se puso
0.34 sol y
0.34 tengo _ seman
0.34 todos _ la
0.34 todos _ y
0.34 tosi sangr
0.34 una vibor
0.34 vez que
0.34 voy _ hacer
0.34 y _ en
0.34 y _ quier
0.34 y alucin
0.34 y sarpull
0.34 y tose
0.33 -bebe -movers
0.33 -la
0.33 -me _ -parar
0.33 -parar
0.33 -puedo -parar
0.33 =a_lot =headache
0.33 =a_lot =postpartum
0.33 =at_rest =cough
0.33 =baby =belly_word
0.33 =baby =chest_lasting
0.33 =baby =dry_mouth
0.33 =baby =long_bleed
0.33 =back_pain =severe_pain
0.33 =belly_hit =bite_bad
0.33 =belly_word =pregnant
0.33 =bite_bad =tia_resolved
0.33 =bite_bad =vaginal_bleeding
0.33 =bite_bad =vision_loss
0.33 =bladder_bowel_loss =weak_legs
0.33 =bleeding_any =clot_risk
0.33 =burn_severity =dry_mouth
0.33 =burn_severity =retractions
0.33 =burn_severity =short_breath
0.33 =chest_lasting =drowsy
0.33 =chest_lasting =eye_hit_bad
0.33 =chest_lasting =head_injury
0.33 =dangerous_person =speech_garbled
0.33 =days_many =severe_pain
0.33 =dry_mouth =no_urine
0.33 =ear_swollen =fever
0.33 =every_one_of_them =fever
0.33 =eye_area =swallowed_battery
0.33 =eye_area =vision_loss
0.33 =eye_hit_bad =head_injury
0.33 =fall_any =numb_any
0.33 =fever =shaking
0.33 =fever =vomiting
0.33 =head_danger =no_urine
0.33 =high_fever =rigors
0.33 =hurts_breathing =pleuritic
0.33 =moved_right
0.33 =nail_word =radiates
0.33 =one_eye =vision_loss
0.33 =pain_any =short_breath
0.33 =pain_beyond =wound_infected
0.33 =right_side
0.33 =rigors =uti
0.33 =self_harm_now =suicidal
0.33 =severe_pain =sudden
0.33 =skin_black =wound_infected
0.33 ^ di
0.33 ^ hago
0.33 ^ todos
0.33 a desmayar
0.33 agua
0.33 ahog
0.33 ahog con
0.33 alrededor
0.33 ano no
0.33 barrig dura
0.33 calient
0.33 calient y
0.33 carro y
0.33 comer camaron
0.33 corazon y
0.33 de _ camaron
0.33 di _ luz
0.33 dias vomit
0.33 dolor _ la
0.33 dos meses
0.33 embaraz y
0.33 en _ lado
0.33 es diabetic
0.33 esta _ no
0.33 esta ahog
0.33 esta mor
0.33 estam maread
0.33 falta la
0.33 fiebr _ no
0.33 hijo _ le
0.33 hunden
0.33 hunden _ costill
0.33 hunden las
0.33 incendi
0.33 la _ chuec
0.33 la nuca
0.33 le hunden
0.33 le subio
0.33 muchisim
0.33 nuca
0.33 ojos _ desde
0.33 ojos y
0.33 pero esta
0.33 perro y
0.33 puso azul
0.33 se _ ahog
0.33 se _ azul
0.33 se _ hunden
0.33 sient el
0.33 todas las
0.33 una _ y
0.33 ve borros
0.33 y _ morad
0.33 y a
0.32 # minut
0.32 -podem
0.32 -veo _ -un
0.32 =a_lot =sugar_very_high
0.32 =back_pain =numb_any
0.32 =back_pain =saddle_numb
0.32 =belly_hard =eye_hit_bad
0.32 =belly_hard =pain_any
0.32 =belly_hit =belly_word
0.32 =bleeding_any =not_clotting
0.32 =bleeding_any =wound
0.32 =blister_any =burn_any
0.32 =blister_word =burn_any
0.32 =burn_any =fever
0.32 =burn_any =rash
0.32 =burn_big =fever
0.32 =burn_severity =inhaler_fails
0.32 =chest_any =sweating
0.32 =chest_lasting =immunosuppressed
0.32 =chest_lasting =nail_word
0.32 =cholinergic
0.32 =co_words =gas_smell
0.32 =cold_outside
0.32 =confused =withdrawal
0.32 =eye_area =rash
0.32 =eye_hit_bad =nail_word
0.32 =eye_hit_bad =saddle_numb
0.32 =fever =one_side_belly
0.32 =flank_pain =head_danger
0.32 =flank_pain =numb_any
0.32 =flank_pain =saddle_numb
0.32 =gas_smell
0.32 =head_danger =stiff_neck
0.32 =head_injury =vomiting
0.32 =heat_exposure =speech_garbled
0.32 =hernia_stuck
0.32 =hip_hurts =saddle_numb
0.32 =jaw_arm_sweat
0.32 =near_faint =pain_any
0.32 =numb_any =radiates
0.32 =pain_any =saddle_numb
0.32 =pain_any =vaginal_bleeding
0.32 =phlegm =young_baby
0.32 =radiates =saddle_numb
0.32 =sugar_very_high =thirsty
0.32 ^ _ sangr
0.32 a _ derech
0.32 adentr
0.32 arrib _ la
0.32 bebe _ #11+
0.32 chapopot _ me
0.32 con dolor
0.32 coralill
0.32 corazon late
0.32 desmay _ el
0.32 desmayar _ el
0.32 empez de
0.32 escup
0.32 esta _ con
0.32 esta tembl
0.32 estoy pal
0.32 hace _ horas
0.32 hija _ que
0.32 hija dice
0.32 hijo _ quemo
0.32 la derech
0.32 la vejig
0.32 le falta
0.32 mandibul y
0.32 me _ mucho
0.32 nariz _ hace
0.32 nariz desde
0.32 nause _ se
0.32 nause y
0.32 negro _ pegajos
0.32 nino comio
0.32 no _ -podem
0.32 para _ sangrar
0.32 para _ y
0.32 pegajos
0.32 por ratos
0.32 quedo
0.32 quier _ tengo
0.32 quier matar
0.32 seman _ un
0.32 sent
0.32 sient _ se
0.32 tengo _ corazon
0.32 tengo el
0.32 tiene _ labi
0.32 un _ hinch
0.32 vejig
0.32 vez _ fiebr
0.32 vivir tengo
0.32 y _ -respond
0.32 y pegajos
0.31 -con
0.31 -para _ -sangr
0.31 -regres
0.31 -saliv
0.31 =belly_hit =deformed
0.31 =belly_pain =eye_hit_bad
0.31 =belly_pain =one_side_belly
0.31 =belly_pain =upper_belly_pain
0.31 =blurry_vision =pain_any
0.31 =burn_any =every_one_of_them
0.31 =burn_big =every_one_of_them
0.31 =burn_severity =deep_burn
0.31 =burn_severity =hours_pain
0.31 =chest_lasting =seizure_repeat
0.31 =chest_lasting =soaking_pad
0.31 =chest_lasting =wont_go_away
0.31 =choking =object_stuck
0.31 =cold_only =recent_infection
0.31 =confused =lost_place
0.31 =curtain_word =eye_hit_bad
0.31 =curtain_word =nail_word
0.31 =curtain_word =vision_loss
0.31 =dangerous_person =fainted
0.31 =days_many =fall_any
0.31 =days_many =flu_bad
0.31 =days_many =hit_hard
0.31 =days_many =phlegm
0.31 =days_many =recent_infection
0.31 =dry_mouth =soft_spot
0.31 =ear_pain =swelling
0.31 =eye_area =eye_pain
0.31 =eye_bulge =eye_red
0.31 =eye_hit_bad =hit_hard
0.31 =eye_pain
0.31 =eye_pain =pain_any
0.31 =fever =kidney_infection
0.31 =fever =postpartum_smell
0.31 =fever =severe_pain
0.31 =flu_bad =recent_infection
0.31 =head_danger =hernia_word
0.31 =head_danger =high_fever
0.31 =head_danger =hives
0.31 =head_danger =hives_all
0.31 =hernia_word =vomiting
0.31 =hours_pain =seizure_repeat
0.31 =hours_pain =soaking_pad
0.31 =hurts_move
0.31 =inhaler_fails =squeezing_word
0.31 =kidney_infection
0.31 =kidney_infection =uti
0.31 =long_bleed =wont_go_away
0.31 =long_bleed =wound
0.31 =lost_place
0.31 =nail_word =postpartum
0.31 =no_urine =young_baby
0.31 =pulse_very_low
0.31 =pulse_very_low =slow_heart
0.31 =slow_heart =weak_any
0.31 =soft_spot
0.31 =speech =tia_resolved
0.31 =spreading =wound_infected
0.31 =swelling =young_baby
0.31 =wakes
0.31 =wont_go_away
0.31 =wound_infected
0.31 ^ _ her
0.31 a _ altur
0.31 amaneci _ la
0.31 bajar _ cortin
0.31 bajar una
0.31 blanc y
0.31 cabez _ una
0.31 caida
0.31 calient _ no
0.31 cocin y
0.31 de _ caida
0.31 de _ y
0.31 del brazo
0.31 derram
0.31 desmay _ no
0.31 dias _ no
0.31 doble y
0.31 dolor _ en
0.31 el _ tieso
0.31 el lado
0.31 el testicul
0.31 en _ piso
0.31 espald _ tengo
0.31 esta
0.31 esta en
0.31 esta tir
0.31 frasc de
0.31 gris y
0.31 hacia adelant
0.31 hija _ el
0.31 hijo trago
0.31 hund
0.31 infeccion _ los
0.31 la _ hund
0.31 la caida
0.31 la moller
0.31 le _ la
0.31 le sale
0.31 marca #11+
0.31 medio cuerp
0.31 mi _ metio
0.31 mi _ trago
0.31 mi popo
0.31 moller
0.31 moller hund
0.31 much pastill
0.31 no -regres
0.31 no _ quita
0.31 pecho _ me
0.31 pila de
0.31 quiet
0.31 se _ unas
0.31 se quita
0.31 tengo calentur
0.31 terribl
0.31 tiene _ moller
0.31 tir en
0.31 todo _ brazo
0.31 tose mucho
0.31 trab y
0.31 tragar ni
0.31 tuerc _ cuell
0.31 tuerc el
0.31 tuve gripe
0.31 un derram
0.31 una cortin
0.31 unas _ de
0.31 veces _ me
0.31 y _ -regres
0.31 y _ despu
0.31 y _ frio
0.31 y _ las
0.31 y _ pego
0.3 -a -nadie
0.3 -a _ desde
0.3 -con -un
0.3 -nadie
0.3 -nadie desde
0.3 -nos
0.3 -nos -reconoc
0.3 -reconoc -a
0.3 -reconoc _ -nadie
0.3 -sabe
0.3 =a_lot =smoke
0.3 =abuse_danger =vaginal_bleeding
0.3 =at_rest =leg_feet_swollen
0.3 =battery_word =swallowed_thing
0.3 =bite_bad =face_and_arm
0.3 =bleeding_any =fever
0.3 =bp_high =head_danger
0.3 =burn_severity =calf
0.3 =burn_severity =face_and_arm
0.3 =cannot_move_limb =severe_weakness
0.3 =cannot_move_limb =weak_one_side
0.3 =chest_lasting =coughs_blood
0.3 =chest_lasting =fainted
0.3 =chest_tearing
0.3 =clot_risk =pleuritic
0.3 =cold_outside =cough
0.3 =dangerous_person =eye_hit_bad
0.3 =days_many =fall_hard
0.3 =done_with_it =self_harm_now
0.3 =drowsy =vomiting
0.3 =elderly =fainted
0.3 =eye_hit_bad =hurts_breathing
0.3 =face_and_arm
0.3 =fainted =pain_any
0.3 =fever =recent_travel
0.3 =getting_worse =headache
0.3 =getting_worse =severe_headache
0.3 =hallucinating =harm_others
0.3 =head_danger =worst_ever
0.3 =headache =sudden
0.3 =headache =worst_ever
0.3 =hernia_stuck =severe_pain
0.3 =high_fever =rigors_hard
0.3 =hours_pain =priapism
0.3 =hurts_breathing =pain_any
0.3 =jaundice
0.3 =jaw_locked =one_side_throat
0.3 =nail_word =sudden
0.3 =new_baby
0.3 =one_side_throat
0.3 =pain_any =pregnant
0.3 =pain_any =swelling
0.3 =recent_travel
0.3 =rigors =wound_infected
0.3 =rigors_hard =wound_infected
0.3 =severe_headache =severe_pain
0.3 =severe_headache =squeezing_word
0.3 =severe_headache =worst_ever
0.3 =swallow_trouble =throat_sore
0.3 =swallowed_battery =swallowed_thing
0.3 =swelling_throat =tongue_swollen
0.3 =throat_sore =wont_swallow
0.3 =wound =wound_infected
0.3 ^ _ clavo
0.3 ^ _ desmay
0.3 ^ _ herni
0.3 ^ _ profund
0.3 ^ oigo
0.3 a _ herman
0.3 abuel _ -reconoc
0.3 angin
0.3 anticongelant
0.3 atras y
0.3 bano negro
0.3 boton
0.3 cara _ el
0.3 chorr de
0.3 cinco veces
0.3 clavo _ la
0.3 cloro _ los
0.3 con _ uva
0.3 corazon brinc
0.3 de _ piern
0.3 de boton
0.3 de mi
0.3 del bano
0.3 del corazon
0.3 demasiad
0.3 di
0.3 dolor _ de
0.3 dura y
0.3 e hinch
0.3 el bano
0.3 el humo
0.3 el nino
0.3 embaraz _ convulsion
0.3 en _ altur
0.3 en _ bano
0.3 en _ la
0.3 estoy tos
0.3 hija _ tomo
0.3 huele mal
0.3 las angin
0.3 me desmay
0.3 meses no
0.3 meses se
0.3 mucho humo
0.3 muy
0.3 muy rap
0.3 negra y
0.3 no -nos
0.3 no -reconoc
0.3 no -sabe
0.3 no _ -que
0.3 no _ seguir
0.3 oigo _ que
0.3 ojo rojo
0.3 para _ en
0.3 para hoy
0.3 paro _ vomitar
0.3 pico una
0.3 pila
0.3 pila _ boton
0.3 puedo ni
0.3 quier seguir
0.3 rojas
0.3 salio _ chorr
0.3 se _ anticongelant
0.3 seguir
0.3 tengo _ pastill
0.3 tiene _ azucar
0.3 tom
0.3 tome much
0.3 tomo anticongelant
0.3 trae #11+
0.3 un chorr
0.3 una uva
0.3 uva
0.3 y tomo
0.29 -de -un
0.29 -la -puedo
0.29 =allergen =floppy_es
0.29 =arm_or_jaw_too
0.29 =baby =days_many
0.29 =baby =drowsy
0.29 =baby_hot =days_many
0.29 =baby_hot =fever
0.29 =back_pain =squeezing_word
0.29 =belly_hit =fall_any
0.29 =belly_pain =moved_right
0.29 =belly_word =moved_right
0.29 =bite_bad =blurry_vision
0.29 =bleeding_heavy =postpartum
0.29 =bluish =purple_word
0.29 =bp_medicine =overdose_taken
0.29 =breathe_word
0.29 =breathe_word =cannot_breathe
0.29 =breathe_word =short_breath
0.29 =burn_severity =kid_breathing
0.29 =burn_severity =pain_beyond
0.29 =burn_severity =rigors
0.29 =burn_severity =swelling
0.29 =burned_hand
0.29 =chest_lasting =eye_area
0.29 =confused =pale_clammy
0.29 =confused =sweating
0.29 =confused =unresponsive
0.29 =cough =cut_by_accident
0.29 =dark_urine =eye_hit_bad
0.29 =days_many =jaw_locked
0.29 =days_many =postpartum
0.29 =days_many =swelling
0.29 =days_many =vaginal_bleeding
0.29 =diabetes =wound_infected
0.29 =discharge =postpartum
0.29 =discharge =postpartum_smell
0.29 =discharge =recent_surgery
0.29 =drowning =fall_any
0.29 =drowning =hit_hard
0.29 =elderly =head_danger
0.29 =eye_area =vomiting
0.29 =fall_hard =heat_exposure
0.29 =fall_height =heat_exposure
0.29 =fast_breathing
0.29 =head_danger =radiates
0.29 =head_danger =recent_travel
0.29 =head_danger =sting
0.29 =head_danger =sugar_extreme
0.29 =high_fever =stiff_neck
0.29 =hours_pain =pale_clammy
0.29 =jaw_locked =wound
0.29 =kid_breathing
0.29 =kid_breathing =short_breath
0.29 =limb_injury =speech
0.29 =long_bleed =postpartum
0.29 =long_bleed =weak_one_side
0.29 =nail_word =weak_one_side
0.29 =pale_clammy =squeezing_word
0.29 =phlegm =short_breath
0.29 =recent_surgery =wound_infected
0.29 =seizure =unresponsive
0.29 =severe_pain =tia_resolved
0.29 =sudden =testicle
0.29 =sugar_extreme =vomiting
0.29 =tearing =tearing_trunk
0.29 =wakes =weak_one_side
0.29 ^ _ piern
0.29 ^ _ quemo
0.29 arana
0.29 arrastr
0.29 ator _ el
0.29 campament
0.29 comer _ esta
0.29 cuest respirar
0.29 de _ nariz
0.29 de vomitar
0.29 debaj de
0.29 dedos dormid
0.29 del techo
0.29 demasiad _ de
0.29 diabetic esta
0.29 dio
0.29 duele al
0.29 en _ trabaj
0.29 error
0.29 espos esta
0.29 fiebr _ la
0.29 fiebr dolor
0.29 fiebr el
0.29 hace un
0.29 hinchad y
0.29 hinchazon _ de
0.29 izquierd
0.29 lucecit
0.29 mi parej
0.29 nina tiene
0.29 no _ -de
0.29 parej
0.29 pico _ arana
0.29 pila _ el
0.29 pila en
0.29 poco hinch
0.29 por error
0.29 prend
0.29 puede respirar
0.29 puedo _ ni
0.29 puso mor
0.29 sacaron
0.29 sale pus
0.29 sangr roja
0.29 se _ mor
0.29 se _ no
0.29 se _ traba
0.29 tabla _ no
0.29 techo
0.29 tengo #
0.29 tengo miedo
0.29 tomo un
0.29 traba
0.29 traba la
0.29 un dolor
0.29 una arana
0.29 veces y
0.29 vengo
0.29 vengo _ un
0.29 vengo de
0.29 veo lucecit
0.29 voy _ desmayar
0.28 -despiert _ dorm
0.28 -despiert muy
0.28 -el _ -y
0.28 -pipi
0.28 -puedo _ y
0.28 -sient -mis
0.28 =a_lot =cannot_breathe
0.28 =a_lot =rigors
0.28 =a_lot =rigors_hard
0.28 =allergen =chest_lasting
0.28 =baby =screams_in_bouts
0.28 =baby_quiet =baby_still
0.28 =belly_word =eye_hit_bad
0.28 =bite_bad =choking
0.28 =bite_bad =drug_named
0.28 =bite_bad =stiff_neck
0.28 =bite_bad =to_the_bone
0.28 =black_stool =fainted
0.28 =bladder_bowel_loss =saddle_numb
0.28 =bladder_bowel_loss =severe_pain
0.28 =bladder_bowel_loss =squeezing_word
0.28 =bleeding_any =pain_any
0.28 =burn_severity =jaundice
0.28 =burn_severity =jaw_arm_sweat
0.28 =chest_any =jaw_arm_sweat
0.28 =chest_lasting =rigors
0.28 =chest_lasting =rigors_hard
0.28 =chest_lasting =seizure
0.28 =chest_lasting =short_breath
0.28 =confused =high_fever
0.28 =cut_by_accident =fever
0.28 =days_many =rash
0.28 =dizzy =rectal_blood
0.28 =drowning =fell
0.28 =dry_mouth =eye_area
0.28 =elderly =unresponsive
0.28 =elderly =weak_one_side
0.28 =every_one_of_them =hours_pain
0.28 =eye_hit_bad =tearing
0.28 =fell =head_injury
0.28 =fever =nail_word
0.28 =fever =skin_infection
0.28 =hernia_word
0.28 =hernia_word =nail_word
0.28 =hives =vomiting
0.28 =hives_all =vomiting
0.28 =numb_any =snake
0.28 =numb_any =snake_bad
0.28 =pain_any =tearing
0.28 =pain_beyond =wound
0.28 =poison_contact
0.28 =racing_heart =shaking
0.28 =rash =swelling
0.28 =rash =vomiting
0.28 =severe_pain =vomiting
0.28 =short_breath =sting
0.28 =squeezing_word =tearing
0.28 =squeezing_word =worst_ever
0.28 =to_the_bone
0.28 =wont_feed =young_baby
0.28 a _ espos
0.28 aceler
0.28 anos con
0.28 atragant
0.28 atras _ la
0.28 brazo y
0.28 carbon
0.28 convulsion _ no
0.28 de _ botell
0.28 de _ operacion
0.28 de _ vuelo
0.28 de tomar
0.28 desde _ despert
0.28 el muslo
0.28 embaraz _ #
0.28 embaraz _ veo
0.28 empap
0.28 empap _ toall
0.28 esta _ mucho
0.28 esta sud
0.28 estoy _ mucho
0.28 frasc
0.28 herman esta
0.28 hinch _ me
0.28 huele _ y
0.28 hueso _ la
0.28 hundid
0.28 hundid y
0.28 la casa
0.28 las _ y
0.28 le fue
0.28 los _ hundid
0.28 me inflam
0.28 mi _ se
0.28 mi corazon
0.28 mord _ la
0.28 mordi _ serpient
0.28 muslo
0.28 no _ -mis
0.28 ojo _ y
0.28 ojos hundid
0.28 oye
0.28 oye _ y
0.28 oye voces
0.28 pegue _ la
0.28 por las
0.28 pulso en
0.28 que despert
0.28 quier _ me
0.28 se
0.28 se _ algo
0.28 senti que
0.28 tengo _ pulso
0.28 tome _ pastill
0.28 tomo _ de
0.28 tos _ me
0.28 un vuelo
0.28 una botell
0.28 voces y
0.28 y _ -respir
0.28 y _ doble
0.28 y _ escalofri
0.27 # _ esta
0.27 # _ y
0.27 -bebe _ desde
0.27 -ha -moj
0.27 -las -piern
0.27 -me _ -nada
0.27 -moj
0.27 -movers desde
0.27 -orin -en
0.27 -reconoc _ tiene
0.27 -reconoc y
0.27 =a_lot =thirsty
0.27 =allergen =head_danger
0.27 =baby =fall_any
0.27 =baby =fell
0.27 =baby =fell_baby
0.27 =baby =hit_hard
0.27 =baby_still =belly_word
0.27 =back_pain =uti
0.27 =blister_any
0.27 =blister_any =burn_severity
0.27 =bluish =short_breath
0.27 =bruising =numb_any
0.27 =burn_any =deep_burn
0.27 =burn_severity =burned_hand
0.27 =burn_severity =chest_tearing
0.27 =burn_severity =confused
0.27 =burn_severity =fast_breathing
0.27 =burn_severity =lips_blue
0.27 =burn_severity =skin_peeling
0.27 =burned_hand =hit_hard
0.27 =chemical_word =smoke
0.27 =chest_any =chest_lasting
0.27 =chest_any =radiates
0.27 =chest_lasting =inhaler_fails
0.27 =choking =nail_word
0.27 =confused =diabetes
0.27 =coughs_blood =spits_clots
0.27 =diabetes =pain_any
0.27 =diabetes =trunk_pain
0.27 =diabetes =young_baby
0.27 =ear_pain =recent_infection
0.27 =ear_swollen =recent_infection
0.27 =every_one_of_them =rash
0.27 =eye_area =hours_pain
0.27 =eye_hit_bad =hernia
0.27 =eye_hit_bad =hernia_word
0.27 =eye_hit_bad =immunosuppressed
0.27 =face_droop =limb_injury
0.27 =fast_breathing =head_danger
0.27 =fast_breathing =vomiting
0.27 =fever =pain_beyond
0.27 =head_danger =short_breath
0.27 =hernia =pain_any
0.27 =hernia_word =pain_any
0.27 =hip_hurts =uti
0.27 =jaw_arm_sweat =radiates
0.27 =long_bleed =soaking_pad
0.27 =moved_right =upper_belly_pain
0.27 =nail_word =soaking_pad
0.27 =one_side_belly =upper_belly_pain
0.27 =pregnant =young_baby
0.27 =radiates =uti
0.27 =right_side =upper_belly_pain
0.27 =short_breath =vomiting
0.27 =skin_infection =tooth_bad
0.27 =thirsty
0.27 =tooth_bad =wound_infected
0.27 ^ _ nieta
0.27 ^ _ oximetr
0.27 ^ escup
0.27 abuel se
0.27 acuest _ tengo
0.27 acuest y
0.27 adolor
0.27 agua hirv
0.27 ahora _ con
0.27 alacran
0.27 con _ hirv
0.27 de _ hace
0.27 de _ vida
0.27 derech y
0.27 dos dias
0.27 el _ con
0.27 el oximetr
0.27 embaraz con
0.27 en _ manos
0.27 es en
0.27 escribi la
0.27 escup sangr
0.27 esta negra
0.27 estoy _ sangr
0.27 fiebr _ dolor
0.27 fiebr _ y
0.27 frio
0.27 herman _ convulsion
0.27 hund y
0.27 jug futbol
0.27 la carta
0.27 la sangr
0.27 le ve
0.27 los ojos
0.27 mama _ desplom
0.27 me _ respirar
0.27 medicin nueva
0.27 mi nieta
0.27 mismo
0.27 moller _ y
0.27 morad y
0.27 mover _ brazo
0.27 mucha sed
0.27 muy lento
0.27 nieta
0.27 nieta se
0.27 no _ -moj
0.27 no baja
0.27 orinar y
0.27 oximetr
0.27 oximetr _ #11+
0.27 oximetr marca
0.27 pas y
0.27 que _ voy
0.27 que la
0.27 queme _ cara
0.27 respirar _ no
0.27 ronca raro
0.27 salbutamol _ -me
0.27 salbutamol no
0.27 se _ va
0.27 se _ ve
0.27 sient _ un
0.27 tiene dolor
0.27 torci _ boca
0.27 torci la
0.27 tres _ y
0.27 un alacran
0.27 y _ alta
0.27 y _ anticoagulant
0.27 y _ sale
0.27 y convulsion
0.27 y sale
0.26 -las -palabr
0.26 -me -salen
0.26 -me _ -las
0.26 -respirab
0.26 -salen
0.26 -salen -las
0.26 -salen _ -palabr
0.26 -veo -con
0.26 =a_lot =hit_hard
0.26 =a_lot =pain_any
0.26 =acts_drunk
0.26 =acts_drunk =alcohol
0.26 =allergen =burn_severity
0.26 =allergen =sting
0.26 =allergen =throat_closing
0.26 =at_rest =burn_severity
0.26 =baby =hurts_breathing
0.26 =bite_bad =numb_any
0.26 =blood_thinner =elderly
0.26 =blurry_vision =severe_pain
0.26 =bruising =co_words
0.26 =burn_severity =purple_rash
0.26 =burn_severity =radiates
0.26 =burn_severity =rash
0.26 =burn_severity =tearing
0.26 =burn_severity =tearing_trunk
0.26 =burn_severity =trunk_pain
0.26 =calf =pleuritic
0.26 =cannot_breathe =cold_outside
0.26 =chest_any =eye_hit_bad
0.26 =chest_any =trunk_pain
0.26 =chest_pain =trunk_pain
0.26 =choking =elderly
0.26 =co_words =dizzy
0.26 =copd =short_breath
0.26 =cough =eye_hit_bad
0.26 =days_many =eye_hit_bad
0.26 =done_with_it =nail_word
0.26 =eye_area =nail_word
0.26 =eye_hit_bad =high_fever
0.26 =eye_hit_bad =postpartum
0.26 =eye_hit_bad =sickle_cell
0.26 =fall_height =fell
0.26 =fever =wound
0.26 =head_danger =heat_danger
0.26 =head_danger =pale_clammy
0.26 =left_ribs =weak_one_side
0.26 =means_at_hand =nail_word
0.26 =nail_word =young_baby
0.26 =nausea =squeezing_word
0.26 =near_faint =pale_clammy
0.26 =pain_any =rigors
0.26 =pale_clammy =sugar_low
0.26 =pale_clammy =trunk_pain
0.26 =radiates =sweating
0.26 =radiates_groin =vomiting
0.26 =rigors_hard =shaking
0.26 =swelling_throat =throat_sore
0.26 =swelling_throat =throat_tight
0.26 =throat_sore =throat_tight
0.26 ^ _ cayo
0.26 a chorr
0.26 abrir _ boca
0.26 acabar
0.26 acabar con
0.26 ahora _ y
0.26 aire _ esta
0.26 ano
0.26 borrach
0.26 cayo cloro
0.26 como borrach
0.26 con nause
0.26 dedo con
0.26 desde _ #11+
0.26 dos _ vomit
0.26 embaraz _ dolor
0.26 esta _ sud
0.26 estoy
0.26 estoy tembl
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 gargant y
0.26 herman _ esta
0.26 herman tiene
0.26 la _ se
0.26 la cabez
0.26 las piern
0.26 late rapidisim
0.26 mar me
0.26 marca #99+
0.26 mare como
0.26 matar _ su
0.26 me _ a
0.26 me _ falt
0.26 me operaron
0.26 mucho la
0.26 ni -hablar
0.26 ni _ -saliv
0.26 nina de
0.26 nino _ metio
0.26 no -respirab
0.26 no _ -salen
0.26 no quier
0.26 operaron
0.26 parar y
0.26 pas _ se
0.26 piern _ me
0.26 pistol _ el
0.26 quemo _ mano
0.26 quier acabar
0.26 quij
0.26 rapidisim
0.26 recien
0.26 sangr vaginal
0.26 se _ a
0.26 suena
0.26 tengo epoc
0.26 tiene _ presion
0.26 tiene _ y
0.26 toall cada
0.26 toda _ espald
0.26 trago unas
0.26 un _ se
0.26 un peso
0.26 una _ cada
0.26 una herni
0.26 una toall
0.26 va
0.26 vaginal
0.26 vecin _ tir
0.26 vecin esta
0.26 veo _ y
0.26 y ha
0.26 ya _ dos
0.25 #11+ horas
0.25 -mi -bebe
0.25 -nada -con
0.25 -veo -nada
0.25 -veo _ -con
0.25 =a_lot =coughs_blood
0.25 =a_lot =severe_pain
0.25 =abuse_danger =eye_hit_bad
0.25 =alcohol =confused
0.25 =at_rest =barking_stridor
0.25 =at_rest =hurts_breathing
0.25 =baby_still =numb_any
0.25 =belly_hard =severe_pain
0.25 =belly_word =fall_any
0.25 =belly_word =hit_hard
0.25 =belly_word =vomiting
0.25 =bite_bad =rash
0.25 =blind_one_eye =sudden
0.25 =blister_any =blister_word
0.25 =blister_any =burn_big
0.25 =blister_word
0.25 =blister_word =burn_big
0.25 =blister_word =burn_severity
0.25 =blurry_vision =eye_area
0.25 =burn_big =rash
0.25 =burn_severity =green_vomit
0.25 =chest_lasting =upper_belly_pain
0.25 =chest_pain =sweating
0.25 =chest_pressure =squeezing_word
0.25 =cholinergic =drooling
0.25 =diabetes =gangrene
0.25 =drooling =throat_sore
0.25 =every_one_of_them =nausea
0.25 =eye_hit_bad =head_danger
0.25 =high_fever =pain_any
0.25 =hives =swelling_throat
0.25 =hours_pain =immunosuppressed
0.25 =hours_pain =new_confusion
0.25 =leg_feet_swollen =muscle_hard
0.25 =long_bleed =nosebleed
0.25 =long_bleed =vaginal_bleeding
0.25 =muscle_hard
0.25 =muscle_hard =swelling
0.25 =nail_word =severe_headache
0.25 =nail_word =sting
0.25 =nail_word =suicidal
0.25 =new_medicine
0.25 =one_side_belly
0.25 =one_side_belly =pain_any
0.25 =postpartum =soaking_pad
0.25 =radiates =trunk_pain
0.25 =rash =stiff_neck
0.25 =rash =swelling_throat
0.25 =severe_pain =trunk_pain
0.25 =snake =swelling
0.25 =snake_bad =swelling
0.25 =squeezing_word =upper_belly_pain
0.25 =stiff_neck =vaginal_bleeding
0.25 =trunk_pain =upper_belly_pain
0.25 =trunk_pain =vomiting
0.25 =unresponsive =young_baby
0.25 ^ _ amiga
0.25 ^ _ olor
0.25 ^ _ operaron
0.25 ^ _ vapor
0.25 abeja y
0.25 acido en
0.25 alrededor _ ojo
0.25 alrededor del
0.25 amiga
0.25 ampoll
0.25 apret _ cuell
0.25 apret el
0.25 atragant _ carne
0.25 babe
0.25 bola
0.25 carne y
0.25 carro prend
0.25 casa tenem
0.25 cayo acido
0.25 chorr _ agua
0.25 con _ en
0.25 con carne
0.25 de _ alberc
0.25 de mes
0.25 del golpe
0.25 despu _ golpe
0.25 duele horribl
0.25 duele y
0.25 e
0.25 el _ prend
0.25 el ojo
0.25 embaraz _ la
0.25 esta _ confund
0.25 esta _ incoherenci
0.25 esta agu
0.25 fuert _ un
0.25 gargant muy
0.25 hay _ a
0.25 hay olor
0.25 herman _ que
0.25 herman dice
0.25 hinch _ piern
0.25 infeccion de
0.25 la _ tenem
0.25 la medicin
0.25 las costill
0.25 mama _ en
0.25 mama _ esta
0.25 me _ acido
0.25 me apret
0.25 medio tiene
0.25 mi amiga
0.25 mov
0.25 mucho _ cabez
0.25 muy confund
0.25 negro _ chapopot
0.25 negro como
0.25 no _ mover
0.25 olor _ gas
0.25 olor a
0.25 piel amarill
0.25 piern y
0.25 porqu _ no
0.25 porqu ya
0.25 quij trab
0.25 ratas
0.25 repent me
0.25 sangr con
0.25 se _ con
0.25 tengo _ labi
0.25 testicul _ y
0.25 tiene _ sueno
0.25 tiene mucho
0.25 tome como
0.25 una piern
0.25 una pistol
0.25 vapor
0.25 vibor en
0.25 y _ agu
0.25 y _ dio
0.25 y _ mor
0.25 y mare
0.24 #11+ _ estoy
0.24 -lo _ -despertar
0.24 -me -reconoc
0.24 -mueva _ -bebe
0.24 -panal y
0.24 -puedo -levantar
0.24 -que -se
0.24 -reaccion
0.24 -se
0.24 -se -mueva
0.24 =a_lot =dizzy
0.24 =abuse_danger =eye_area
0.24 =abuse_danger =fight_blow
0.24 =again_fainted =head_danger
0.24 =allergen =dizzy
0.24 =allergen =dystonia
0.24 =belly_hard =belly_pain
0.24 =belly_hit =bleeding_any
0.24 =belly_hit =vaginal_bleeding
0.24 =belly_word =pain_any
0.24 =bite_bad =stab_shot
0.24 =bleeding_any =hours_pain
0.24 =bleeding_any =rectal_blood
0.24 =blister_any =eye_area
0.24 =blister_any =face_blisters
0.24 =blister_word =eye_area
0.24 =blister_word =face_blisters
0.24 =blood_thinner =eye_hit_bad
0.24 =bp_medicine =swelling
0.24 =bp_medicine =swelling_lips
0.24 =bp_medicine =tongue_swollen
0.24 =burn_severity =head_injury
0.24 =burn_severity =tia_resolved
0.24 =calf =deformed
0.24 =calf =ear_wax
0.24 =cancer_history =chest_lasting
0.24 =cancer_history =hours_pain
0.24 =cant_lie_flat
0.24 =chemical_word =pain_any
0.24 =chest_lasting =ear_swollen
0.24 =chest_lasting =nosebleed
0.24 =chest_lasting =severe_pain
0.24 =chest_pain =radiates
0.24 =clot_risk =wakes
0.24 =co_words =rash
0.24 =confused =heat_danger
0.24 =dizzy =soaking_pad
0.24 =drowsy =head_danger
0.24 =drug_named =dystonia
0.24 =ear_wax =leg_swelling_one
0.24 =ear_wax =swelling
0.24 =elderly =wakes
0.24 =every_one_of_them =vomiting
0.24 =eye_area =stab_shot
0.24 =eye_bulge =swelling
0.24 =eye_hit_bad =eye_red
0.24 =eye_hit_bad =no_injury
0.24 =eye_hit_bad =preterm_weeks
0.24 =eye_hit_bad =severe_weakness
0.24 =eye_pierced =stab_shot
0.24 =face_blisters =rash
0.24 =fast_breathing =short_breath
0.24 =fever =squeezing_word
0.24 =fever =unresponsive
0.24 =floppy_es =young_baby
0.24 =getting_worse =worst_ever
0.24 =half_asleep
0.24 =half_asleep =half_body
0.24 =head_danger
0.24 =hit_hard =pain_any
0.24 =hours_pain =nosebleed
0.24 =hours_pain =trunk_pain
0.24 =hurts_breathing =nail_word
0.24 =jaw_arm_sweat =nausea
0.24 =limb_cold_pale =limb_injury
0.24 =long_bleed =seizure
0.24 =means_at_hand =self_harm_now
0.24 =means_at_hand =using_word
0.24 =moved_right =right_side
0.24 =no_injury =pain_any
0.24 =no_injury =squeezing_word
0.24 =no_injury =sudden
0.24 =postpartum =recent_surgery
0.24 =preterm_weeks =young_baby
0.24 =racing_heart =short_breath
0.24 =rectal_blood
0.24 =rectal_blood =vaginal_bleeding
0.24 =sting =swelling_throat
0.24 =swelling =tooth_bad
0.24 =tooth_bad
0.24 =wound =young_baby
0.24 ^ #
0.24 abajo a
0.24 abeja _ se
0.24 abuelit amaneci
0.24 aire al
0.24 alberc
0.24 bebe _ se
0.24 brazo izquierd
0.24 cabez _ ahora
0.24 cancer _ en
0.24 cayo _ las
0.24 cesare
0.24 chuec y
0.24 cuest
0.24 de _ garrapat
0.24 de _ nada
0.24 del _ con
0.24 del estomag
0.24 dice _ se
0.24 dolor _ a
0.24 dos veces
0.24 el peor
0.24 embaraz la
0.24 en _ muslo
0.24 en _ quij
0.24 en quimioterapi
0.24 es insoportabl
0.24 esta frio
0.24 gas _ la
0.24 golpearon
0.24 golpearon la
0.24 hablar
0.24 herman _ corto
0.24 herni y
0.24 insoportabl
0.24 la herni
0.24 la nada
0.24 lo que
0.24 me golpearon
0.24 me orine
0.24 mitad _ la
0.24 mitad de
0.24 mucho _ tiene
0.24 no -la
0.24 no -reaccion
0.24 no _ -las
0.24 nueva para
0.24 orine
0.24 orine encim
0.24 pastill en
0.24 peor _ de
0.24 perdi la
0.24 piern
0.24 puedo mover
0.24 quimioterapi
0.24 quimioterapi y
0.24 respir con
0.24 sacam
0.24 sangr _ a
0.24 seman _ y
0.24 sient muy
0.24 sin _ -al
0.24 tengo _ pies
0.24 tengo _ pistol
0.24 tiene cancer
0.24 tir _ el
0.24 tomo cloro
0.24 tuve un
0.24 un ataqu
0.24 veces
0.24 verde y
0.24 y _ orine
0.24 y tiembl
0.23 -echar
0.23 -echar -gases
0.23 -echar _ y
0.23 -gases
0.23 -gases _ vomit
0.23 -gases y
0.23 -ha -orin
0.23 -ha _ -el
0.23 -moj -el
0.23 -moj _ -panal
0.23 -ni -echar
0.23 -ni _ -gases
0.23 -patea
0.23 =a_lot =fall_any
0.23 =allergen =swallow_trouble
0.23 =allergen =wont_swallow
0.23 =baby_quiet =preterm_weeks
0.23 =belly_hit =fall_hard
0.23 =belly_hit =fall_height
0.23 =belly_word =nail_word
0.23 =belly_word =right_side
0.23 =bite_bad =high_fever
0.23 =bleeding_any =vomiting_constantly
0.23 =blurry_vision =dizzy
0.23 =bp_high =pain_any
0.23 =burn_severity =clot_risk
0.23 =burn_severity =dizzy
0.23 =burn_severity =drowsy
0.23 =burn_severity =eye_hit_bad
0.23 =burn_severity =postpartum
0.23 =burn_severity =sudden
0.23 =burn_severity =swelling_lips
0.23 =burned_hand =fall_any
0.23 =car_crash =eye_hit_bad
0.23 =chest_any =clot_risk
0.23 =chest_any =hours_pain
0.23 =chest_lasting =confused
0.23 =chest_lasting =feels_sleepy
0.23 =chest_lasting =severe_weakness
0.23 =chest_pain =clot_risk
0.23 =chest_pressure =pale_clammy
0.23 =chest_pressure =sweating
0.23 =child_got_pills =elderly
0.23 =clot_risk =coughs_blood
0.23 =clot_risk =trunk_pain
0.23 =cold_outside =fall_any
0.23 =cold_outside =fell
0.23 =cold_outside =hit_hard
0.23 =confused =hit_hard
0.23 =dangerous_person =eye_area
0.23 =diarrhea =stool_blood
0.23 =elderly =fall_any
0.23 =elderly =fell
0.23 =elderly =hit_hard
0.23 =elderly =means_mentioned
0.23 =elderly =using_word
0.23 =eye_hit =eye_hit_bad
0.23 =eye_hit_bad =jaw_arm_sweat
0.23 =eye_hit_bad =sting
0.23 =eye_hit_bad =vomiting_constantly
0.23 =fall_any =pain_any
0.23 =fever =tooth_bad
0.23 =floppy_es =unresponsive
0.23 =green_vomit =no_gas
0.23 =high_altitude =short_breath
0.23 =hives =short_breath
0.23 =limb_gave
0.23 =limp_leg =limp_refuses
0.23 =limp_refuses
0.23 =no_gas =phlegm
0.23 =radiates_groin =swelling
0.23 =rash =short_breath
0.23 =sweating =trunk_pain
0.23 ^ _ golpe
0.23 ^ _ pantorrill
0.23 ^ _ par
0.23 ^ _ ronch
0.23 ^ _ tan
0.23 ^ despu
0.23 ^ escuch
0.23 ^ regres
0.23 a _ ya
0.23 a gran
0.23 abuelit se
0.23 aguant
0.23 aire aunqu
0.23 arrastr y
0.23 cabez _ y
0.23 cai _ techo
0.23 cai del
0.23 cai y
0.23 calient _ me
0.23 casi _ -patea
0.23 cayo y
0.23 como que
0.23 corazon _ muy
0.23 cuchill en
0.23 de _ lado
0.23 duele _ el
0.23 duele _ mandibul
0.23 el _ aunqu
0.23 el _ hinch
0.23 escuch
0.23 esta _ dorm
0.23 esta _ flojit
0.23 esta _ tiene
0.23 estoy ronco
0.23 flojit
0.23 frio _ no
0.23 gran
0.23 gran altur
0.23 habla
0.23 habla arrastr
0.23 hija _ la
0.23 hijo _ esta
0.23 hinch _ calient
0.23 izquierd hinch
0.23 la _ horribl
0.23 la _ izquierd
0.23 la _ tiene
0.23 la _ vomit
0.23 la selva
0.23 le _ cloro
0.23 le dio
0.23 luces
0.23 mama
0.23 mama _ el
0.23 mano _ la
0.23 me _ cloro
0.23 me _ horribl
0.23 me _ matar
0.23 me dio
0.23 mi mama
0.23 mi vecin
0.23 morir _ no
0.23 morir ya
0.23 mucho el
0.23 muy flojit
0.23 no -contest
0.23 no -patea
0.23 no _ cuant
0.23 no _ puede
0.23 pantorrill esta
0.23 para dormir
0.23 pela
0.23 pico
0.23 presion _ se
0.23 presion no
0.23 puedo _ desde
0.23 que _ va
0.23 regres de
0.23 respirar _ me
0.23 respirar _ tengo
0.23 sangr tanto
0.23 se _ toda
0.23 se cuant
0.23 se puede
0.23 selva
0.23 tiene _ mes
0.23 vibor _ el
0.23 vista _ un
0.23 vista de
0.23 y _ -contest
0.23 y _ cosas
0.23 y hace
0.23 y huele
0.23 ya van
0.22 -bebe
0.22 -esta
0.22 -ha
0.22 -veo -bien
0.22 -y -no
0.22 =a_lot =blood_thinner
0.22 =a_lot =drowsy
0.22 =a_lot =short_breath
0.22 =a_lot =swelling
0.22 =alcohol =dangerous_person
0.22 =allergen =plant_eaten
0.22 =belly_hit =dangerous_person
0.22 =belly_hit =vomiting
0.22 =belly_pain =belly_word
0.22 =belly_pain =right_side
0.22 =bladder_bowel_loss =hours_pain
0.22 =bleeding_any =near_faint
0.22 =bleeding_heavy =pale_clammy
0.22 =bleeds_a_lot =pregnant
0.22 =blood_thinner =fall_any
0.22 =blood_thinner =fell
0.22 =bp_very_high =eye_hit_bad
0.22 =bruising =short_breath
0.22 =burn_severity =chest_pain
0.22 =calf =fever
0.22 =cannot_move_limb =elderly
0.22 =chest_lasting =moved_right
0.22 =chest_lasting =right_side
0.22 =chest_pain =squeezing_word
0.22 =chest_tearing =radiates
0.22 =child_got_pills =dangerous_person
0.22 =child_got_pills =plant_eaten
0.22 =child_got_pills =took_some_pills
0.22 =co_words =squeezing_word
0.22 =confused =fall_any
0.22 =cut_by_accident
0.22 =dangerous_person =speech
0.22 =drowning =short_breath
0.22 =elderly =hours_pain
0.22 =elderly =overdose_taken
0.22 =every_one_of_them =means_mentioned
0.22 =every_one_of_them =overdose_taken
0.22 =every_one_of_them =using_word
0.22 =eye_area =head_danger
0.22 =eye_hit_bad =purple_word
0.22 =eye_hit_bad =wont_swallow
0.22 =eye_hit_bad =wound
0.22 =fall_any =hip_fracture
0.22 =fell =hip_fracture
0.22 =fell =severe_weakness
0.22 =fever =recent_surgery
0.22 =gas_smell =head_danger
0.22 =getting_worse =short_breath
0.22 =head_danger =radiates_groin
0.22 =head_danger =swelling
0.22 =high_fever =vomiting
0.22 =hip_fracture
0.22 =hip_fracture =hit_hard
0.22 =hip_fracture =severe_weakness
0.22 =hip_hurts =hit_hard
0.22 =hip_hurts =severe_pain
0.22 =hit_hard =legs_gone
0.22 =hit_hard =weak_legs
0.22 =hives =rash
0.22 =hours_pain =one_eye
0.22 =hours_pain =urinary_stuck
0.22 =hours_pain =urinary_stuck_long
0.22 =leg_swelling_one =nail_word
0.22 =limb_injury =pain_any
0.22 =lips_blue =short_breath
0.22 =long_bleed =squeezing_word
0.22 =many_days =postpartum
0.22 =means_mentioned =took_some_pills
0.22 =nail_word =took_some_pills
0.22 =nail_word =using_word
0.22 =near_faint =radiates
0.22 =near_faint =vaginal_bleeding
0.22 =pain_any =postpartum
0.22 =pain_any =wont_swallow
0.22 =pale_clammy =severe_pain
0.22 =plant_eaten
0.22 =plant_eaten =poison_swallowed
0.22 =pleuritic =squeezing_word
0.22 =rigors =young_baby
0.22 =stiff_neck =vomiting
0.22 =took_some_pills
0.22 =took_some_pills =using_word
0.22 ^ _ aguant
0.22 ^ vomit
0.22 a reventar
0.22 ataqu de
0.22 avisp
0.22 barrig _ y
0.22 cierr _ gargant
0.22 cierr la
0.22 con una
0.22 cuerp y
0.22 cuest _ y
0.22 de _ barrig
0.22 de _ escaler
0.22 de _ pastill
0.22 diarre _ sangr
0.22 diarre con
0.22 dias _ #11+
0.22 dice _ le
0.22 dice _ ya
0.22 dura como
0.22 el _ apret
0.22 el pie
0.22 embaraz
0.22 en _ cocin
0.22 en _ con
0.22 espos
0.22 esta duro
0.22 fuent _ tengo
0.22 gas y
0.22 gente
0.22 golpe y
0.22 hace _ minut
0.22 hi
0.22 hi y
0.22 hong
0.22 hong _ jardin
0.22 hong del
0.22 hoy tiene
0.22 inflam la
0.22 izquierd y
0.22 la escaler
0.22 la pistol
0.22 las _ hinchad
0.22 le _ sangr
0.22 le salio
0.22 luz y
0.22 me _ rapidisim
0.22 mi _ en
0.22 mucho _ estoy
0.22 muela _ no
0.22 nada desde
0.22 nada y
0.22 nino se
0.22 orina oscur
0.22 pecho apret
0.22 piern _ y
0.22 pupil
0.22 que _ -me
0.22 que _ no
0.22 que ya
0.22 quitar
0.22 quitar la
0.22 reventar
0.22 rompier
0.22 ronch
0.22 salieron
0.22 salieron _ morad
0.22 salieron manch
0.22 se rompier
0.22 se ve
0.22 tiene _ gargant
0.22 todas _ pastill
0.22 traig
0.22 tres seman
0.22 unas pastill
0.22 vomit con
0.22 y _ -ha
0.22 y _ -veo
0.22 y _ con
0.22 y _ lucecit
0.22 y _ piel
0.22 y _ piern
0.22 ya _ la
0.22 ya empap
0.21 #11+ dias
0.21 -a -mi
0.21 -a _ -bebe
0.21 -brazo
0.21 -contest -bien
0.21 -el -brazo
0.21 -he -orin
0.21 -mi _ -movers
0.21 -sient -a
0.21 -sient _ -mi
0.21 =a_lot =blurry_vision
0.21 =a_lot =withdrawal
0.21 =acts_drunk =drunk_speech
0.21 =alcohol =drunk_speech
0.21 =allergen =mouth_sores
0.21 =baby =lips_blue
0.21 =belly_hit =belly_pain
0.21 =belly_pain =fall_any
0.21 =belly_pain =hit_hard
0.21 =belly_pain =nausea
0.21 =belly_word =head_danger
0.21 =belly_word =short_breath
0.21 =belly_word =upper_belly_pain
0.21 =belly_word =young_baby
0.21 =bite_bad =eye_area
0.21 =bite_bad =eye_hit
0.21 =bite_bad =pregnant
0.21 =bite_bad =vomiting
0.21 =black_stool =head_danger
0.21 =bleeds_a_lot =days_many
0.21 =burn_severity =heat_danger
0.21 =burn_severity =nausea
0.21 =burn_severity =stool_blood
0.21 =calf =purple_word
0.21 =carbon_monoxide =chest_lasting
0.21 =chest_any =nausea
0.21 =chest_lasting =every_one_of_them
0.21 =chest_lasting =hurts_move
0.21 =chest_pain =eye_hit_bad
0.21 =choking =purple_word
0.21 =choking =turning_blue
0.21 =cold_limb =purple_word
0.21 =cold_only =days_many
0.21 =confused =sudden
0.21 =dangerous_person =pain_any
0.21 =dangerous_person =unresponsive
0.21 =days_many =new_baby
0.21 =days_many =sudden
0.21 =dizzy =feels_sleepy
0.21 =dizzy =nail_word
0.21 =dizzy =vomiting
0.21 =drowsy =means_mentioned
0.21 =drowsy =using_word
0.21 =drug_named =mouth_sores
0.21 =drunk_speech
0.21 =elderly =severe_weakness
0.21 =eye_hit_bad
0.21 =eye_hit_bad =trunk_pain
0.21 =fainted =pale_clammy
0.21 =fall_any =fell
0.21 =fall_any =seizure
0.21 =fast_breathing =kid_breathing
0.21 =fast_breathing =sugar_very_high
0.21 =feels_sleepy =near_faint
0.21 =fell
0.21 =fever =mouth_sores
0.21 =fever =upper_belly_pain
0.21 =flank_pain =near_faint
0.21 =flank_pain =pregnant
0.21 =head_danger =snake
0.21 =head_danger =snake_bad
0.21 =head_danger =sudden
0.21 =headache =postpartum
0.21 =hernia =severe_pain
0.21 =hernia_word =severe_pain
0.21 =hip_hurts =trunk_pain
0.21 =hit_hard =seizure
0.21 =hours_pain =limb_injury
0.21 =hours_pain =radiates_groin
0.21 =hurts_breathing =short_breath
0.21 =limb_cold_pale =purple_word
0.21 =long_bleed =tia_resolved
0.21 =mouth_burning
0.21 =mouth_burning =numb_any
0.21 =mouth_burning =snake
0.21 =mouth_burning =snake_bad
0.21 =mouth_sores =skin_peeling
0.21 =newborn =unresponsive
0.21 =pain_any =trunk_pain
0.21 =postpartum =young_baby
0.21 =pregnant =swelling_face
0.21 =pregnant =swelling_lips
0.21 =radiates =squeezing_word
0.21 =rash =skin_peeling
0.21 =recent_infection
0.21 =severe_pain =worst_ever
0.21 =short_breath =sugar_very_high
0.21 =soaking_pad =young_baby
0.21 =squeezing_word =uti
0.21 =sudden =worst_ever
0.21 =swelling =wakes
0.21 =trunk_pain
0.21 ^ _ abuelit
0.21 ^ _ queme
0.21 a #99+
0.21 a _ hace
0.21 abrir _ quij
0.21 abuelit
0.21 afuer
0.21 aire _ el
0.21 aire _ me
0.21 alarm
0.21 algo de
0.21 anoch _ ya
0.21 barrig _ como
0.21 brazo con
0.21 comer marisc
0.21 como _ desmayarm
0.21 como para
0.21 con ruido
0.21 corazon _ mi
0.21 dan ganas
0.21 de #99+
0.21 de _ cesare
0.21 de _ marisc
0.21 de _ papa
0.21 del _ de
0.21 dolor arrib
0.21 duele tanto
0.21 dura _ tabla
0.21 el _ dolor
0.21 el pulso
0.21 esta _ e
0.21 esta negro
0.21 fiebr despu
0.21 fierr
0.21 gargant _ no
0.21 hace _ raros
0.21 hace ruid
0.21 her esta
0.21 hija _ trago
0.21 hirv en
0.21 horas _ la
0.21 horribl y
0.21 la alarm
0.21 la cesare
0.21 la ereccion
0.21 llag
0.21 llag _ la
0.21 llag en
0.21 luz hace
0.21 mare _ para
0.21 me _ ganas
0.21 me _ mare
0.21 me _ tragar
0.21 me puso
0.21 me queme
0.21 mi abuelit
0.21 mi espos
0.21 mord de
0.21 nada
0.21 nos _ la
0.21 nos duele
0.21 papa _ #11+
0.21 papa _ que
0.21 papa dice
0.21 para de
0.21 para desmayarm
0.21 pecho _ estoy
0.21 peor dolor
0.21 pero _ muy
0.21 piern _ ve
0.21 por _ nariz
0.21 pront _ -veo
0.21 que tengo
0.21 queme
0.21 quij y
0.21 raros
0.21 respir rap
0.21 rojos
0.21 ruid
0.21 ruid raros
0.21 sale
0.21 sient _ como
0.21 sient mare
0.21 tengo _ y
0.21 tengo sangr
0.21 tiene _ cuell
0.21 un fierr
0.21 vomit _ y
0.21 vuelo
0.21 y _ debil
0.21 y _ ronch
0.21 y _ voy
0.21 y amaneci
0.21 y toma
0.21 ya _ pero
0.21 ya no
0.2 #99+ sobre
0.2 -el -ojo
0.2 -el _ -izquierd
0.2 -en
0.2 -izquierd
0.2 -ojo -izquierd
0.2 =a_lot =long_bleed
0.2 =abuse_danger =bleeding_any
0.2 =allergen =every_one_of_them
0.2 =allergen =fever
0.2 =allergen =making_swell
0.2 =at_rest =cannot_breathe
0.2 =baby_still =hours_pain
0.2 =barking_stridor =co_words
0.2 =barking_stridor =cough
0.2 =barking_stridor =croup_cough
0.2 =belly_hit =burned_hand
0.2 =belly_hit =confused
0.2 =belly_hit =tingling_hands
0.2 =belly_pain
0.2 =belly_pain =pain_any
0.2 =bite_bad =severe_pain
0.2 =bite_bad =tooth_bad
0.2 =bleeding_any =hit_hard
0.2 =bleeding_heavy =blood_thinner
0.2 =bleeding_heavy =days_many
0.2 =blood_thinner =clot_risk
0.2 =blood_thinner =hit_hard
0.2 =burn_severity =cholinergic
0.2 =burn_severity =dangerous_person
0.2 =burn_severity =elderly
0.2 =burn_severity =shaking
0.2 =burned_hand =numb_any
0.2 =burned_hand =tingling_hands
0.2 =cannot_move_limb =cannot_move_side
0.2 =cannot_move_side =severe_weakness
0.2 =chest_lasting =drug_named
0.2 =chest_lasting =getting_worse
0.2 =chest_lasting =sweating
0.2 =chest_lasting =swelling
0.2 =cholinergic =eye_hit_bad
0.2 =clot_risk =rigors
0.2 =co_words =hurts_breathing
0.2 =cold_limb =low_temp
0.2 =cough =hurts_breathing
0.2 =croup_cough =hurts_breathing
0.2 =dark_urine
0.2 =days_many =pregnant
0.2 =diabetes =sugar_extreme
0.2 =diabetes =sugar_very_high
0.2 =double_vision =head_danger
0.2 =drowsy =hours_pain
0.2 =drugs_taken
0.2 =eye_hit_bad =recent_infection
0.2 =eye_pain =eye_red
0.2 =eye_red =pain_any
0.2 =eyelids_swollen
0.2 =face_droop =speech_garbled
0.2 =fever =seizure
0.2 =getting_worse =tearing
0.2 =head_danger =hernia
0.2 =head_danger =sweating
0.2 =head_danger =trunk_pain
0.2 =head_danger =wakes
0.2 =head_injury =numb_any
0.2 =hernia =vomiting
0.2 =hit_hard =tingling_hands
0.2 =hit_hard =vaginal_bleeding
0.2 =hours_pain =recent_surgery
0.2 =jaw_arm_sweat =sweating
0.2 =long_bleed =sweating
0.2 =making_swell
0.2 =making_swell =swelling
0.2 =making_swell =swelling_lips
0.2 =nail_word =swallowed_thing
0.2 =numb_any =tingling_hands
0.2 =pain_any =priapism
0.2 =pain_any =tia_resolved
0.2 =recent_travel =vomiting
0.2 =severe_pain =swelling
0.2 =shaking =uti
0.2 =skin_black =wound
0.2 =slow_breathing
0.2 =smoker
0.2 =sting =swallow_trouble
0.2 =sting =wont_swallow
0.2 =swallowed_thing
0.2 =tingling_hands
0.2 ^ _ fiebr
0.2 ^ ya
0.2 a _ nino
0.2 a _ rato
0.2 a cada
0.2 a gas
0.2 amarill
0.2 ampoll en
0.2 anos _ la
0.2 apriet
0.2 avisp y
0.2 babe y
0.2 bebe _ -ha
0.2 brazo _ no
0.2 cabez _ vomit
0.2 cada rato
0.2 carro
0.2 con _ dolor
0.2 cuchill _ la
0.2 culebrill en
0.2 de _ esta
0.2 desmay _ corazon
0.2 desmay el
0.2 diabetic
0.2 dice _ va
0.2 dijo que
0.2 dolor _ los
0.2 durmi _ mitad
0.2 el _ frio
0.2 en _ barrig
0.2 en _ cara
0.2 escalofri despu
0.2 espos _ el
0.2 esta dura
0.2 esta pal
0.2 fiebr me
0.2 frent
0.2 frent y
0.2 fumo
0.2 fumo _ y
0.2 fumo algo
0.2 hace #
0.2 hace _ seman
0.2 hormigue _ las
0.2 hormigue en
0.2 inhalador _ veces
0.2 inyect
0.2 la _ cuell
0.2 la botell
0.2 la frent
0.2 la panza
0.2 la tengo
0.2 le _ atras
0.2 los _ morad
0.2 mama _ desmay
0.2 mama de
0.2 manan y
0.2 mano _ y
0.2 me _ coagul
0.2 mi _ esta
0.2 mi _ late
0.2 mucho esta
0.2 muy calient
0.2 no paro
0.2 ojo _ de
0.2 papa _ puede
0.2 papa no
0.2 paro de
0.2 pedaz de
0.2 picaron
0.2 pie frio
0.2 piern hinch
0.2 podr
0.2 presion _ mi
0.2 presion de
0.2 puede parar
0.2 puras
0.2 quita
0.2 regres
0.2 ronch y
0.2 sal y
0.2 salen coagul
0.2 se _ mis
0.2 se _ parar
0.2 se inyect
0.2 seman _ de
0.2 sient hormigue
0.2 suda
0.2 tiene _ el
0.2 tiene _ pie
0.2 tieso _ me
0.2 tomo mis
0.2 un pedaz
0.2 veo _ con
0.2 verde
0.2 vivir _ las
0.2 y _ -lo
0.2 y _ -sabe
0.2 y _ cara
0.2 y _ dos
0.2 y _ ereccion
0.2 y _ salen
0.2 y mor
0.19 #11+
0.19 -comer
0.19 -despiert -para
0.19 -despiert _ -comer
0.19 -orina
0.19 -para -comer
0.19 =a_lot =cold_outside
0.19 =a_lot =squeezing_word
0.19 =alcohol =unresponsive
0.19 =alcohol =withdrawal
0.19 =baby =postpartum
0.19 =belly_hit =hit_hard
0.19 =belly_pain =tearing
0.19 =belly_word =tearing
0.19 =bite_bad =sudden
0.19 =bite_bad =swallow_trouble
0.19 =bite_bad =swelling_lips
0.19 =bleeding_any =blood_in_urine
0.19 =bleeding_any =dark_urine
0.19 =bleeding_any =stool_blood
0.19 =blood_in_urine
0.19 =blood_in_urine =dark_urine
0.19 =blood_in_urine =eye_hit_bad
0.19 =blood_in_urine =vaginal_bleeding
0.19 =bluish =seizure
0.19 =blurry_vision =head_danger
0.19 =bp_extreme =head_danger
0.19 =bp_very_high =head_danger
0.19 =bruising =child_bruises
0.19 =burn_severity =cold_limb
0.19 =calf =recent_surgery
0.19 =chest_any =short_breath
0.19 =chest_lasting =diabetes
0.19 =chest_lasting =numb_any
0.19 =chest_lasting =smoke
0.19 =child_bruises
0.19 =choking =speech
0.19 =cold_only =young_baby
0.19 =confused =wakes
0.19 =dangerous_person =means_mentioned
0.19 =dark_urine =vaginal_bleeding
0.19 =days_many =green_vomit
0.19 =deformed =hit_hard
0.19 =diabetes =fast_breathing
0.19 =diabetes =short_breath
0.19 =elderly =hip_fracture
0.19 =every_one_of_them =eye_hit_bad
0.19 =every_one_of_them =hives
0.19 =every_one_of_them =hives_all
0.19 =every_one_of_them =squeezing_word
0.19 =eye_hit_bad =face_blisters
0.19 =eye_hit_bad =getting_worse
0.19 =eye_hit_bad =hurts_move
0.19 =eye_hit_bad =recent_surgery
0.19 =eye_hit_bad =stool_blood
0.19 =fall_any =thrown_off
0.19 =fall_any =vomiting
0.19 =fall_hard =head_injury
0.19 =fever =skin_black
0.19 =fever =vomiting_constantly
0.19 =fever =wont_feed
0.19 =fever =wound_infected
0.19 =getting_worse =pain_any
0.19 =getting_worse =squeezing_word
0.19 =hallucinating =hours_pain
0.19 =hallucinating =rigors
0.19 =hallucinating =shaking
0.19 =hallucinating =sudden
0.19 =head_injury =hours_pain
0.19 =high_fever =rash
0.19 =high_fever =squeezing_word
0.19 =hit_hard =severe_pain
0.19 =hit_hard =thrown_off
0.19 =hives =hives_all
0.19 =hives_all
0.19 =hives_all =rash
0.19 =hours_pain =testicle
0.19 =jaw_locked =swallow_trouble
0.19 =jaw_locked =wont_swallow
0.19 =leg_feet_swollen =swelling
0.19 =leg_swelling_one =recent_surgery
0.19 =muscle_tear =pain_any
0.19 =nail_word =priapism
0.19 =nail_word =purple_word
0.19 =new_confusion =wakes
0.19 =no_urine =numb_any
0.19 =pregnant =trunk_pain
0.19 =rash
0.19 =seizure =turning_blue
0.19 =shaking =young_baby
0.19 =short_breath =sudden
0.19 =speech_garbled =weak_one_side
0.19 =sting =swelling_lips
0.19 =sting =throat_closing
0.19 =stool_blood
0.19 =stool_blood =vaginal_bleeding
0.19 =thrown_off
0.19 =vomiting_constantly =young_baby
0.19 ^ _ cuell
0.19 ^ _ pegaron
0.19 agarr el
0.19 al caminar
0.19 al toser
0.19 alcohol
0.19 altur
0.19 ator y
0.19 atras de
0.19 blanc
0.19 cabez ayer
0.19 cachet
0.19 cada _ peor
0.19 calient _ de
0.19 casi se
0.19 chill
0.19 como
0.19 con _ fuert
0.19 con _ pelot
0.19 de _ la
0.19 de la
0.19 de su
0.19 debil y
0.19 del cuerp
0.19 derech de
0.19 diarre _ veces
0.19 dice cosas
0.19 dicen _ lastim
0.19 duele _ lado
0.19 el _ que
0.19 elefant
0.19 empez _ repent
0.19 encim y
0.19 epoc y
0.19 espos me
0.19 estoy _ frio
0.19 fiebr _ manch
0.19 herni
0.19 hijo _ ahogo
0.19 hinch que
0.19 hoy vomit
0.19 la _ ayer
0.19 la vagin
0.19 largo
0.19 le _ con
0.19 le mordi
0.19 le pegaron
0.19 lleno _ toall
0.19 lleno una
0.19 mama esta
0.19 me _ algo
0.19 mi _ vomit
0.19 mitad _ cuerp
0.19 mitad del
0.19 mordi _ cara
0.19 mucho y
0.19 muy _ desde
0.19 no -orina
0.19 orina _ y
0.19 pecho _ se
0.19 pecho _ tengo
0.19 pegaron
0.19 pegaron _ una
0.19 pegaron con
0.19 pelot
0.19 pelot _ el
0.19 pelot en
0.19 por _ vagin
0.19 primer vez
0.19 profund en
0.19 pura
0.19 que _ mi
0.19 que lastim
0.19 quede _ en
0.19 quemo _ la
0.19 quemo toda
0.19 rap
0.19 sale _ sangr
0.19 salen
0.19 sangr _ con
0.19 sangr _ toser
0.19 se _ al
0.19 se _ desde
0.19 se agarr
0.19 se ahogo
0.19 se quedo
0.19 sube
0.19 testicul hinch
0.19 tiene _ boca
0.19 tiene _ moreton
0.19 tomar _ dos
0.19 tomar hace
0.19 tos _ y
0.19 un _ largo
0.19 un elefant
0.19 una ereccion
0.19 una pelot
0.19 vagin
0.19 vez peor
0.19 vomit _ con
0.19 y _ -respirab
0.19 y _ chill
0.19 y las
0.19 y nada
0.19 y vengo
0.18 #11+ _ me
0.18 #99+ _ esta
0.18 -la _ -y
0.18 -mis -part
0.18 -mis _ y
0.18 -nino
0.18 -part
0.18 -part _ me
0.18 -part y
0.18 -sient _ -part
0.18 =a_lot =high_fever
0.18 =a_lot =sugar_extreme
0.18 =belly_hard =trunk_pain
0.18 =belly_hit =clear_fluid
0.18 =belly_hit =leaking
0.18 =belly_pain =head_danger
0.18 =belly_pain =hernia_stuck
0.18 =belly_pain =pale_clammy
0.18 =belly_pain =sweating
0.18 =belly_pain =vomiting
0.18 =belly_word =high_fever
0.18 =belly_word =one_side_belly
0.18 =belly_word =pale_clammy
0.18 =belly_word =sweating
0.18 =bite_bad =halos
0.18 =bite_bad =sting
0.18 =bite_bad =yellow_halos
0.18 =bleeding_heavy =chest_lasting
0.18 =bleeding_heavy =pregnant
0.18 =bluish =cough
0.18 =blurry_vision =burn_severity
0.18 =blurry_vision =eye_red
0.18 =blurry_vision =postpartum
0.18 =bp_high =headache
0.18 =bp_high =squeezing_word
0.18 =burn_severity =cold_outside
0.18 =burn_severity =drooling
0.18 =burn_severity =pleuritic
0.18 =burn_severity =right_side
0.18 =burn_severity =sweating
0.18 =calf
0.18 =chest_lasting =kidney_stone
0.18 =chest_lasting =one_side_belly
0.18 =chest_lasting =recent_surgery
0.18 =chest_pressure =jaw_arm_sweat
0.18 =clear_fluid =fall_any
0.18 =clear_fluid =fight_blow
0.18 =clear_fluid =hit_hard
0.18 =clear_fluid =limb_injury
0.18 =clot_risk =hurts_breathing
0.18 =cocaine =head_danger
0.18 =confused =sugar_low
0.18 =confused =sugar_very_low
0.18 =cough =lips_blue
0.18 =days_many =itching
0.18 =days_many =itchy_only
0.18 =done_with_it =harm_others
0.18 =double_vision =headache
0.18 =double_vision =pain_any
0.18 =ear_swollen =squeezing_word
0.18 =ear_wax =hurts_breathing
0.18 =ear_wax =pleuritic
0.18 =elderly
0.18 =every_one_of_them =head_danger
0.18 =eye_area =fight_blow
0.18 =eye_area =halos
0.18 =eye_area =leaking
0.18 =eye_area =limb_injury
0.18 =eye_area =squeezing_word
0.18 =eye_area =yellow_halos
0.18 =eye_hit_bad =halos
0.18 =eye_hit_bad =neck_pain
0.18 =eye_hit_bad =one_side_belly
0.18 =eye_hit_bad =recent_travel
0.18 =eye_hit_bad =rigors
0.18 =eye_hit_bad =swallow_trouble
0.18 =eye_hit_bad =swelling_face
0.18 =eye_hit_bad =yellow_halos
0.18 =eye_pain =halos
0.18 =eye_pain =yellow_halos
0.18 =eye_red =fever
0.18 =fall_any =fight_blow
0.18 =fall_any =hip_hurts
0.18 =fall_any =leaking
0.18 =fall_any =severe_pain
0.18 =fall_any =trunk_pain
0.18 =fell =hip_hurts
0.18 =fever =moved_right
0.18 =fever =right_side
0.18 =fight_blow =hit_hard
0.18 =fight_blow =leaking
0.18 =flank_pain =vomiting
0.18 =halos
0.18 =halos =pain_any
0.18 =halos =yellow_halos
0.18 =head_danger =hip_hurts
0.18 =head_danger =kidney_stone
0.18 =head_danger =overdose_taken
0.18 =head_danger =postpartum
0.18 =head_danger =severe_pain
0.18 =head_danger =smoke
0.18 =heat_exposure =unresponsive
0.18 =hernia_stuck =trunk_pain
0.18 =hit_hard =leaking
0.18 =hit_hard =trunk_pain
0.18 =hours_pain =pain_any
0.18 =immunosuppressed =sickle_cell
0.18 =itching =pregnant
0.18 =itching =preterm_weeks
0.18 =itchy_only =pregnant
0.18 =itchy_only =preterm_weeks
0.18 =jaw_arm_sweat =pain_any
0.18 =kidney_stone =vomiting
0.18 =leaking =limb_injury
0.18 =limb_injury =severe_pain
0.18 =nail_word =wont_go_away
0.18 =neck_pain
0.18 =neck_pain =pain_any
0.18 =numb_any =vomiting
0.18 =pain_any =recent_travel
0.18 =pain_any =swallow_trouble
0.18 =pain_any =yellow_halos
0.18 =pale_clammy =rigors
0.18 =pale_clammy =shaking
0.18 =postpartum =squeezing_word
0.18 =radiates =severe_pain
0.18 =recent_surgery =sudden
0.18 =recent_travel =squeezing_word
0.18 =rigors =sweating
0.18 =shaking =sweating
0.18 =sickle_cell
0.18 =squeezing_word
0.18 =squeezing_word =sweating
0.18 =sugar_extreme =thirsty
0.18 =swallow_trouble =swelling
0.18 =swelling =wont_swallow
0.18 =vomiting_constantly
0.18 =yellow_halos
0.18 ^ _ hacerm
0.18 ^ _ picaron
0.18 a _ alberc
0.18 aguant y
0.18 ahora toso
0.18 aire _ tengo
0.18 ampoll _ la
0.18 anemi
0.18 anemi falciform
0.18 anos _ desde
0.18 apriet _ pecho
0.18 apriet el
0.18 atoro
0.18 brazo _ y
0.18 cabez _ mi
0.18 cada #
0.18 cada #11+
0.18 cae _ lado
0.18 cae un
0.18 calentur _ #11+
0.18 calentur de
0.18 claro
0.18 clavo un
0.18 con _ ojo
0.18 con escalofri
0.18 costill
0.18 cuest tragar
0.18 de _ ojo
0.18 dias _ ahora
0.18 dolor terribl
0.18 duro
0.18 el perro
0.18 en _ luces
0.18 escalofri fuert
0.18 estoy en
0.18 estuv en
0.18 halos
0.18 halos _ las
0.18 halos en
0.18 la _ mi
0.18 la _ tomo
0.18 la _ un
0.18 la primer
0.18 las luces
0.18 late
0.18 lengu _ y
0.18 liqu claro
0.18 manch _ que
0.18 matar ya
0.18 me picaron
0.18 mucha fiebr
0.18 muela infect
0.18 nariz _ del
0.18 nariz despu
0.18 no _ comer
0.18 papa _ desmay
0.18 piedr en
0.18 prendim
0.18 prendim el
0.18 problem _ corazon
0.18 problem del
0.18 puede _ bien
0.18 que le
0.18 que se
0.18 quier _ con
0.18 respir raro
0.18 respirar acost
0.18 se _ atoro
0.18 sed y
0.18 si lo
0.18 tengo _ fiebr
0.18 tiene
0.18 toda
0.18 tomo _ frasc
0.18 toso sangr
0.18 trago cloro
0.18 un _ claro
0.18 un liqu
0.18 una _ con
0.18 una _ que
0.18 una seman
0.18 ve la
0.18 vomit _ me
0.18 voy _ matar
0.18 y _ toso
0.18 y desde
0.18 y fria
0.18 y llevo
0.18 y mucha
0.17 #11+ _ esta
0.17 -dia -y
0.17 -donde
0.17 -donde -esta
0.17 -el
0.17 -enderezar
0.17 -me _ -enderezar
0.17 -orin _ -todo
0.17 -puedo -enderezar
0.17 -sabe -donde
0.17 -sabe _ -esta
0.17 =a_lot =pale_clammy
0.17 =acts_drunk =speech
0.17 =alcohol =speech
0.17 =asthma =cannot_breathe
0.17 =asthma =retractions
0.17 =at_rest =chest_any
0.17 =at_rest =chest_pressure
0.17 =baby =hallucinating
0.17 =baby =hours_pain
0.17 =baby =new_baby
0.17 =belly_hit =elderly
0.17 =bite_bad =confused
0.17 =bite_bad =headache
0.17 =bite_bad =pain_any
0.17 =bite_bad =wont_swallow
0.17 =bleeding_any =racing_heart
0.17 =bleeding_heavy =nail_word
0.17 =blood_thinner =head_danger
0.17 =bluish =fever
0.17 =bluish =pale_clammy
0.17 =bluish =sweating
0.17 =blurry_vision =headache
0.17 =burn_severity =chemical_burn
0.17 =burn_severity =chemical_strong
0.17 =burn_severity =cocaine
0.17 =burn_severity =hallucinating
0.17 =cannot_speak
0.17 =cannot_speak =speech
0.17 =chemical_burn
0.17 =chemical_burn =chemical_strong
0.17 =chemical_burn =fall_any
0.17 =chemical_burn =hit_hard
0.17 =chemical_strong =fall_any
0.17 =chemical_strong =hit_hard
0.17 =chest_any =cocaine
0.17 =chest_lasting =double_vision
0.17 =chest_lasting =indigestion_odd
0.17 =clot_risk =nail_word
0.17 =cold_exposure
0.17 =cold_exposure =head_danger
0.17 =cramps =pregnant
0.17 =deep_burn =skin_peeling
0.17 =drooling =eye_hit_bad
0.17 =drooling =fever
0.17 =elderly =head_injury
0.17 =elderly =speech
0.17 =every_one_of_them =harm_others
0.17 =eye_area =seizure
0.17 =eye_area =sting
0.17 =eye_area =unresponsive
0.17 =eye_bulge =eye_hit_bad
0.17 =eye_hit_bad =hit_by_car
0.17 =eye_hit_bad =jaundice
0.17 =eye_hit_bad =leg_swelling_one
0.17 =eye_hit_bad =racing_heart
0.17 =eye_red =rash
0.17 =fall_any =purple_word
0.17 =fall_any =squeezing_word
0.17 =fever =spreading
0.17 =gas_smell =vomiting
0.17 =getting_worse =sudden
0.17 =head_danger =high_altitude
0.17 =head_danger =hours_pain
0.17 =heat_danger =new_confusion
0.17 =heat_exposure =new_confusion
0.17 =hernia_stuck =nail_word
0.17 =high_fever =recent_travel
0.17 =hours_pain =short_breath
0.17 =hurts_move =moved_right
0.17 =hurts_move =one_side_belly
0.17 =hurts_move =pain_any
0.17 =hurts_move =right_side
0.17 =indigestion_odd
0.17 =indigestion_odd =long_bleed
0.17 =indigestion_odd =pale_clammy
0.17 =indigestion_odd =sweating
0.17 =indigestion_odd =wont_go_away
0.17 =inhaler_fails =retractions
0.17 =jaundice =pain_any
0.17 =jaundice =right_side
0.17 =jaundice =squeezing_word
0.17 =jaw_locked =swelling
0.17 =jaw_locked =tooth_bad
0.17 =kidney_stone
0.17 =making_swell =sting
0.17 =many_days =wont_feed
0.17 =means_mentioned
0.17 =nail_word =recent_surgery
0.17 =not_clotting =wound
0.17 =one_side_belly =vomiting
0.17 =pain_any =purple_word
0.17 =pale_clammy =wont_go_away
0.17 =pleuritic =short_breath
0.17 =postpartum =rigors
0.17 =postpartum =rigors_hard
0.17 =postpartum =wound
0.17 =racing_heart =vaginal_bleeding
0.17 =radiates
0.17 =radiates =sudden
0.17 =rigors =sugar_low
0.17 =rigors =sugar_very_low
0.17 =severe_pain =sweating
0.17 =shaking =sugar_low
0.17 =shaking =sugar_very_low
0.17 =squeezing_word =swelling
0.17 =sudden =swelling
0.17 =sugar_low =unresponsive
0.17 =sugar_very_low =unresponsive
0.17 =sweating =wont_go_away
0.17 =swelling =throat_tight
0.17 =trunk_pain =young_baby
0.17 =vomiting =vomiting_constantly
0.17 =vomiting =withdrawal
0.17 =wound
0.17 ^ _ anticonceptiv
0.17 ^ _ peor
0.17 ^ _ rojo
0.17 ^ _ salpic
0.17 ^ _ tobill
0.17 ^ _ vomit
0.17 abajo y
0.17 aceler y
0.17 aguadit
0.17 alberc _ sacam
0.17 alberc lo
0.17 amaneci con
0.17 arrib a
0.17 arrib de
0.17 babea
0.17 bebe _ tres
0.17 boca me
0.17 chapopot _ estoy
0.17 como #11+
0.17 con infeccion
0.17 corazon _ y
0.17 corazon le
0.17 de _ costill
0.17 debaj _ las
0.17 deje _ tomar
0.17 deje el
0.17 derech _ la
0.17 despu _ un
0.17 dio _ dolor
0.17 dorm y
0.17 duele _ fiebr
0.17 el prepuci
0.17 empap tres
0.17 encog
0.17 encog las
0.17 esta hirv
0.17 golpe _ cabez
0.17 habla _ borrach
0.17 habla como
0.17 herman tomo
0.17 hijo _ puede
0.17 hirv _ el
0.17 iman
0.17 la _ nueva
0.17 la pancit
0.17 lado la
0.17 las _ derech
0.17 lo sacam
0.17 mare
0.17 me molest
0.17 me salpic
0.17 mi _ respir
0.17 mordi _ mi
0.17 mordi a
0.17 mucha sangr
0.17 no _ -donde
0.17 pancit
0.17 pastill nueva
0.17 pesa
0.17 pie y
0.17 por _ muela
0.17 prepuci
0.17 puede _ y
0.17 que antes
0.17 que el
0.17 quier _ y
0.17 rara
0.17 respirar _ se
0.17 salpic
0.17 sangr _ por
0.17 se _ convulsion
0.17 seman _ #11+
0.17 sent en
0.17 suegr se
0.17 sus pastill
0.17 tomo _ cloro
0.17 tomo anticonceptiv
0.17 tres _ tiene
0.17 tres horas
0.17 tres toall
0.17 un _ de
0.17 un _ no
0.17 uva y
0.17 va la
0.17 vecin
0.17 vecin se
0.17 veo borros
0.17 y _ de
0.17 y _ ronca
0.17 y ard
0.17 ya _ tres
0.16 -a
0.16 -fuerz
0.16 -ha _ -en
0.16 -hoy
0.16 -puede
0.16 -puedo -despertar
0.16 -respir -bien
0.16 =a_lot =bluish
0.16 =a_lot =high_altitude
0.16 =a_lot =jaw_arm_sweat
0.16 =a_lot =numb_any
0.16 =baby =mania_psychosis
0.16 =back_pain
0.16 =back_pain =eye_hit_bad
0.16 =back_pain =head_danger
0.16 =back_pain =pain_any
0.16 =back_pain =rigors
0.16 =barking_stridor =burn_severity
0.16 =belly_hard =squeezing_word
0.16 =belly_hit =eye_hit_bad
0.16 =belly_pain =squeezing_word
0.16 =belly_word
0.16 =bite_bad =eye_pain
0.16 =bite_bad =jaw_locked
0.16 =bite_bad =preterm_weeks
0.16 =bite_bad =purple_rash
0.16 =bite_bad =speech
0.16 =bite_bad =tendon_seen
0.16 =bleeding_any =fall_any
0.16 =bleeding_any =limb_bleeds
0.16 =bleeding_any =new_baby
0.16 =bleeding_heavy =limb_bleeds
0.16 =blister_any =burned_hand
0.16 =blister_word =burned_hand
0.16 =burn_big =chemical_word
0.16 =burn_severity =days_many
0.16 =burn_severity =nail_word
0.16 =burned_hand =rash
0.16 =cannot_breathe =leg_feet_swollen
0.16 =cant_stand
0.16 =cant_stand =limp_leg
0.16 =cant_stand =limp_refuses
0.16 =cant_stand =severe_weakness
0.16 =car_crash =numb_any
0.16 =chest_any =long_bleed
0.16 =chest_any =pregnant
0.16 =chest_lasting =limp_leg
0.16 =chest_lasting =limp_refuses
0.16 =chest_lasting =pleuritic
0.16 =chest_lasting =uti
0.16 =chest_lasting =vomiting_blood
0.16 =clot_risk =high_fever
0.16 =clot_risk =soaking_pad
0.16 =clot_risk =young_baby
0.16 =dangerous_person =sweating
0.16 =days_many =headache
0.16 =days_many =long_bleed
0.16 =deformed =tendon_seen
0.16 =deformed =to_the_bone
0.16 =diabetes =wound
0.16 =diarrhea
0.16 =eye_hit_bad =eye_pain
0.16 =eye_hit_bad =high_altitude
0.16 =eye_hit_bad =hip_fracture
0.16 =eye_hit_bad =limb_bleeds
0.16 =eye_hit_bad =muscle_tear
0.16 =eye_hit_bad =squeezing_word
0.16 =eye_hit_bad =using_word
0.16 =fall_any =limp_leg
0.16 =fall_any =limp_refuses
0.16 =fall_any =vaginal_bleeding
0.16 =fell =limp_refuses
0.16 =fell =trunk_pain
0.16 =fever =skin_peeling
0.16 =fever =wakes
0.16 =flank_pain =rigors
0.16 =head_danger =rigors
0.16 =headache =high_altitude
0.16 =high_altitude =pain_any
0.16 =high_altitude =vomiting
0.16 =high_fever =unresponsive
0.16 =high_fever =vaginal_bleeding
0.16 =hip_fracture =hip_hurts
0.16 =hip_fracture =pain_any
0.16 =hip_fracture =trunk_pain
0.16 =hip_hurts =rigors
0.16 =hip_hurts =severe_weakness
0.16 =hit_hard =limp_leg
0.16 =hit_hard =limp_refuses
0.16 =hours_pain =wakes
0.16 =jaundice =rigors
0.16 =limb_bleeds =vaginal_bleeding
0.16 =limp_leg =severe_weakness
0.16 =limp_refuses =severe_weakness
0.16 =long_bleed =young_baby
0.16 =moved_right =severe_pain
0.16 =nail_word =swelling_lips
0.16 =pain_any =rigors_hard
0.16 =pain_any =severe_weakness
0.16 =pain_any =squeezing_word
0.16 =purple_rash =stiff_neck
0.16 =radiates =rigors
0.16 =recent_surgery =rigors
0.16 =recent_surgery =young_baby
0.16 =right_side =severe_pain
0.16 =rigors_hard =uti
0.16 =severe_pain =swallow_trouble
0.16 =severe_pain =throat_sore
0.16 =severe_pain =wont_swallow
0.16 =severe_weakness =trunk_pain
0.16 =short_breath =swelling_lips
0.16 =short_breath =young_baby
0.16 =skin_infection =wound_infected
0.16 =tendon_seen
0.16 =tendon_seen =to_the_bone
0.16 ^ _ doble
0.16 ^ _ mama
0.16 ^ llegu
0.16 ^ nuestr
0.16 acido _ el
0.16 ahog _ una
0.16 anticoagulant _ se
0.16 aunqu _ sent
0.16 ayer _ en
0.16 ayer _ tengo
0.16 bebe _ cayo
0.16 bien _ se
0.16 cabez _ tengo
0.16 cabez en
0.16 cada hora
0.16 canic
0.16 carne _ no
0.16 con gasolin
0.16 de _ mama
0.16 deja
0.16 deja _ sangrar
0.16 deja de
0.16 destapacan
0.16 diarre
0.16 dolor
0.16 dolor _ abajo
0.16 dolor repentin
0.16 dos _ esta
0.16 duele _ cader
0.16 duele _ testicul
0.16 el antibiotic
0.16 en _ frent
0.16 en fiebr
0.16 espos _ le
0.16 esta babe
0.16 este sent
0.16 fuert _ a
0.16 fuert _ el
0.16 fuert abajo
0.16 herman
0.16 hijo esta
0.16 inhalador no
0.16 jalar
0.16 jalar aire
0.16 la _ amarill
0.16 la _ estoy
0.16 llegu
0.16 los _ rojos
0.16 luz _ una
0.16 mama _ diabetic
0.16 mama es
0.16 marca _ y
0.16 mate _ mi
0.16 mate a
0.16 mi _ de
0.16 mi herman
0.16 mi papa
0.16 mi vida
0.16 mucho dolor
0.16 mucho mas
0.16 muy _ no
0.16 negra como
0.16 no _ -fuerz
0.16 no _ -puede
0.16 no _ caminar
0.16 no _ mueve
0.16 no deja
0.16 nuestr
0.16 ojo
0.16 operaron _ seman
0.16 operaron la
0.16 orinar _ ayer
0.16 panza
0.16 papa
0.16 piedr _ el
0.16 piel y
0.16 popo _ como
0.16 raro _ no
0.16 raro y
0.16 repentin
0.16 repentin en
0.16 roja
0.16 ruido _ respirar
0.16 ruido al
0.16 salio
0.16 sangr _ y
0.16 sangr muchisim
0.16 sangrar _ empap
0.16 sangrar ya
0.16 se _ dos
0.16 tanto _ gargant
0.16 tanto la
0.16 tiene _ ano
0.16 toall _ hora
0.16 toma anticoagulant
0.16 tome _ y
0.16 toso y
0.16 tres
0.16 un _ al
0.16 una _ esta
0.16 una canic
0.16 ve _ hueso
0.15 #11+ _ con
0.15 -derech
0.15 -el _ -en
0.15 -lado
0.15 -lado -derech
0.15 -panal -en
0.15 -panal _ -todo
0.15 -respirar
0.15 -y -respir
0.15 =a_lot =fell
0.15 =again_fainted =racing_heart
0.15 =allergen =blister_any
0.15 =allergen =blister_word
0.15 =allergen =upper_belly_pain
0.15 =arm_or_jaw_too =burn_severity
0.15 =arm_or_jaw_too =chest_any
0.15 =baby =hernia_stuck
0.15 =baby =newborn
0.15 =baby =soft_spot
0.15 =back_pain =flank_pain
0.15 =belly_hit =heat_danger
0.15 =belly_hit =severe_pain
0.15 =belly_word =days_many
0.15 =belly_word =preterm_weeks
0.15 =belly_word =tia_resolved
0.15 =bite_bad =blister_any
0.15 =bite_bad =blister_word
0.15 =bite_bad =short_breath
0.15 =bite_bad =skin_infection
0.15 =bite_bad =tooth
0.15 =bite_bad =wound_infected
0.15 =bleeding_heavy =young_baby
0.15 =blister_any =drug_named
0.15 =blister_any =eye_hit_bad
0.15 =blister_word =drug_named
0.15 =blister_word =eye_hit_bad
0.15 =bluish =hurts_breathing
0.15 =blurry_vision =swelling
0.15 =both_legs
0.15 =burn_severity =hernia_stuck
0.15 =burn_severity =soft_spot
0.15 =burned_hand =pregnant
0.15 =burned_hand =swelling
0.15 =calf =hurts_breathing
0.15 =calf =short_breath
0.15 =cannot_breathe =chest_lasting
0.15 =cannot_breathe =cough
0.15 =cannot_breathe =fast_breathing
0.15 =cannot_breathe =hours_pain
0.15 =cannot_breathe =kid_breathing
0.15 =chest_any =chest_pain
0.15 =chest_any =pain_any
0.15 =chest_pain =hours_pain
0.15 =chest_tearing =hours_pain
0.15 =chest_tearing =sudden
0.15 =chest_tearing =tearing
0.15 =chest_tearing =tearing_trunk
0.15 =clot_risk =sudden
0.15 =co_words =hives
0.15 =co_words =hives_all
0.15 =cold_limb =eye_hit_bad
0.15 =cold_limb =pain_any
0.15 =coughs_blood =pain_any
0.15 =drug_named =fever
0.15 =elderly =eye_hit_bad
0.15 =every_one_of_them =weak_one_side
0.15 =eye_area =eyelids_swollen
0.15 =eye_hit_bad =eyelids_swollen
0.15 =eye_hit_bad =throat_side
0.15 =eye_hit_bad =tia_resolved
0.15 =eye_hit_bad =urinary_stuck
0.15 =eye_hit_bad =urinary_stuck_long
0.15 =eye_red =eyelids_swollen
0.15 =eyelids_swollen =fever
0.15 =eyelids_swollen =swelling
0.15 =face_blisters =pain_any
0.15 =fall_any =heat_danger
0.15 =fall_any =limb_gave
0.15 =fast_breathing =retractions
0.15 =fell =head_danger
0.15 =fever =glass_test
0.15 =fight_blow =heat_danger
0.15 =fight_blow =heat_exposure
0.15 =getting_worse =hours_pain
0.15 =glass_test
0.15 =glass_test =purple_rash
0.15 =glass_test =rash
0.15 =glass_test =vaginal_bleeding
0.15 =head_danger =young_baby
0.15 =heat_danger =hit_hard
0.15 =heat_danger =limb_injury
0.15 =heat_exposure =limb_injury
0.15 =hernia =purple_word
0.15 =hernia_stuck =purple_word
0.15 =hernia_stuck =vomiting
0.15 =hernia_word =purple_word
0.15 =high_fever =immunosuppressed
0.15 =high_fever =purple_rash
0.15 =hit_hard =limb_gave
0.15 =hit_hard =squeezing_word
0.15 =hours_pain =no_urine
0.15 =hours_pain =tearing
0.15 =hours_pain =tearing_trunk
0.15 =hours_pain =worst_ever
0.15 =hurts_breathing =leg_swelling_one
0.15 =hurts_breathing =retractions
0.15 =hurts_breathing =swelling
0.15 =kid_breathing =retractions
0.15 =kidney_stone =rigors
0.15 =kidney_stone =rigors_hard
0.15 =leg_swelling_one =pleuritic
0.15 =leg_swelling_one =short_breath
0.15 =muscle_hard =short_breath
0.15 =nail_word =new_baby
0.15 =nail_word =swelling_throat
0.15 =nail_word =throat_closing
0.15 =nausea =radiates
0.15 =new_baby =young_baby
0.15 =newborn
0.15 =newborn =young_baby
0.15 =no_urine =soft_spot
0.15 =pain_any =urinary_stuck
0.15 =pain_any =urinary_stuck_long
0.15 =pain_any =using_word
0.15 =pleuritic =swelling
0.15 =retractions =short_breath
0.15 =rigors =seizure
0.15 =rigors =severe_weakness
0.15 =rigors =skin_infection
0.15 =rigors_hard =skin_infection
0.15 =seizure =shaking
0.15 =severe_headache =vomiting
0.15 =skin_infection =tooth
0.15 =squeezing_word =vaginal_bleeding
0.15 =sudden =tearing
0.15 =sudden =tearing_trunk
0.15 =throat_side
0.15 =tooth =wound_infected
0.15 ^ _ demasiad
0.15 ^ _ empez
0.15 ^ _ piedr
0.15 ^ hay
0.15 ahora _ mucho
0.15 al ojo
0.15 anemi _ y
0.15 bebe
0.15 bebe llora
0.15 borros
0.15 cabez fuert
0.15 calentador
0.15 casa y
0.15 cirrosis y
0.15 cloro _ el
0.15 corto las
0.15 de _ fuert
0.15 de asma
0.15 derech abajo
0.15 desmay en
0.15 desorient
0.15 dias _ sangr
0.15 duele _ barrig
0.15 duele _ pecho
0.15 duele _ respirar
0.15 el _ medicin
0.15 escaler _ no
0.15 escaler y
0.15 espos no
0.15 esta _ toda
0.15 esta cerr
0.15 estoy _ un
0.15 estoy sud
0.15 falciform y
0.15 fiebr _ cuell
0.15 fiebr cuell
0.15 frio _ y
0.15 golpe _ calor
0.15 golpe de
0.15 grita
0.15 ha mov
0.15 hinch _ fiebr
0.15 hinchan los
0.15 hora _ se
0.15 hormigue
0.15 infeccion en
0.15 infect
0.15 izquierd _ estoy
0.15 lado _ abajo
0.15 lado _ boca
0.15 las dos
0.15 le _ mucho
0.15 le _ una
0.15 le di
0.15 lo
0.15 los _ hinchad
0.15 mama _ la
0.15 me empez
0.15 meses _ muy
0.15 mi _ llora
0.15 minut _ tomo
0.15 mor _ se
0.15 morad _ no
0.15 morad que
0.15 nac
0.15 nina _ #
0.15 nino _ tomo
0.15 no _ ha
0.15 nunca
0.15 pantorrill hinch
0.15 para _ vomitar
0.15 pecho _ el
0.15 presion _ #99+
0.15 puedo _ nada
0.15 quitarm
0.15 rap _ se
0.15 recien nac
0.15 respir _ y
0.15 rinon _ ahora
0.15 ronch _ todos
0.15 se _ mov
0.15 se _ pal
0.15 se ha
0.15 si me
0.15 sierr y
0.15 tembl toda
0.15 tengo _ testicul
0.15 tengo piedr
0.15 tiene _ con
0.15 tiene _ esta
0.15 todo _ cuerp
0.15 todo _ lado
0.15 veo cosas
0.15 y _ a
0.15 y _ bebe
0.15 y _ del
0.15 y _ diabetic
0.15 y _ la
0.15 y _ todo
0.15 y _ warfarin
0.15 y sangr
0.14 -tomo
0.14 =a_lot =burned_hand
0.14 =a_lot =calf
0.14 =a_lot =car_crash
0.14 =a_lot =hernia
0.14 =a_lot =hernia_word
0.14 =a_lot =unresponsive
0.14 =a_lot =vomiting_blood
0.14 =abuse_danger =swallow_trouble
0.14 =allergen =sting_mouth
0.14 =allergen =vomiting
0.14 =arm_hand_pain
0.14 =arm_hand_pain =eye_hit_bad
0.14 =arm_hand_pain =pain_any
0.14 =arm_hand_pain =pale_clammy
0.14 =arm_hand_pain =radiates
0.14 =attacks_me =dangerous_person
0.14 =baby =numb_any
0.14 =back_pain =weak_legs
0.14 =belly_hard =vomiting
0.14 =belly_hit =legs_gone
0.14 =belly_hit =squeezing_word
0.14 =belly_hit =weak_legs
0.14 =belly_pain =hours_pain
0.14 =belly_word =many_days
0.14 =bite_bad =dangerous_person
0.14 =bite_bad =double_vision
0.14 =bite_bad =radiates
0.14 =bleeding_any =car_crash
0.14 =blister_any =deep_burn
0.14 =blister_any =fever
0.14 =burn_severity
0.14 =burn_severity =soaking_pad
0.14 =burn_severity =speech
0.14 =burn_severity =vomiting_constantly
0.14 =burn_severity =wakes
0.14 =burned_hand =pain_any
0.14 =burned_hand =severe_pain
0.14 =calf =wound
0.14 =car_crash =pain_any
0.14 =car_crash =severe_pain
0.14 =car_crash =vaginal_bleeding
0.14 =chest_any =hurts_breathing
0.14 =chest_any =pleuritic
0.14 =chest_any =severe_pain
0.14 =chest_lasting =radiates_groin
0.14 =chest_lasting =swallow_trouble
0.14 =chest_lasting =testicle
0.14 =chest_pain =cocaine
0.14 =chest_pain =hurts_breathing
0.14 =chest_pain =pleuritic
0.14 =chest_pain =severe_pain
0.14 =clot_risk =short_breath
0.14 =cocaine =drugs_taken
0.14 =cocaine =trunk_pain
0.14 =confused =fight_blow
0.14 =confused =high_altitude
0.14 =confused =limb_injury
0.14 =confused =severe_weakness
0.14 =confused =speech
0.14 =confused =sudden_balance
0.14 =dangerous_person =swallow_trouble
0.14 =dangerous_person =vomiting
0.14 =days_many =leg_swelling_one
0.14 =days_many =many_days
0.14 =drowsy =head_injury
0.14 =elderly =nail_word
0.14 =elderly =sudden
0.14 =every_one_of_them =nail_word
0.14 =every_one_of_them =vomiting_constantly
0.14 =eye_hit_bad =no_urine
0.14 =eye_hit_bad =one_side_throat
0.14 =eye_hit_bad =pain_beyond
0.14 =eye_hit_bad =rash
0.14 =eye_hit_bad =shingles
0.14 =eye_hit_bad =weak_legs
0.14 =fainted =radiates
0.14 =fainted =sweating
0.14 =flank_pain =weak_legs
0.14 =head_danger =one_side_belly
0.14 =headache =nail_word
0.14 =headache =pregnant
0.14 =hernia_word =radiates_groin
0.14 =high_altitude =new_confusion
0.14 =high_altitude =sudden_balance
0.14 =high_fever =one_side_belly
0.14 =hip_hurts =weak_legs
0.14 =hives
0.14 =hours_pain =swallow_trouble
0.14 =hours_pain =sweating
0.14 =hurts_breathing =trunk_pain
0.14 =jaundice =unresponsive
0.14 =jaw_locked =one_side_belly
0.14 =long_bleed =new_baby
0.14 =long_bleed =radiates_groin
0.14 =long_bleed =testicle
0.14 =nail_word =near_faint
0.14 =nail_word =pale_clammy
0.14 =nail_word =squeezing_word
0.14 =nail_word =unresponsive
0.14 =nausea =trunk_pain
0.14 =new_confusion =pale_clammy
0.14 =new_confusion =rigors
0.14 =new_confusion =shaking
0.14 =new_confusion =sudden_balance
0.14 =new_confusion =sweating
0.14 =one_side_belly =one_side_throat
0.14 =one_side_throat =pain_any
0.14 =pain_any =pain_beyond
0.14 =pain_any =vomiting_constantly
0.14 =pain_any =weak_legs
0.14 =pleuritic =trunk_pain
0.14 =pregnant =preterm_weeks
0.14 =preterm_weeks =severe_pain
0.14 =radiates =weak_legs
0.14 =radiates_groin =sudden
0.14 =recent_surgery
0.14 =recent_surgery =short_breath
0.14 =severe_pain =upper_belly_pain
0.14 =short_breath =speech
0.14 =soaking_pad =wound
0.14 =spits_clots =vomiting
0.14 =spits_clots =vomiting_blood
0.14 =squeezing_word =weak_legs
0.14 =sting =sting_mouth
0.14 =sting_mouth
0.14 =vaginal_bleeding =wound
0.14 ^ _ bola
0.14 ^ _ cada
0.14 ^ _ infect
0.14 a _ hija
0.14 abuel _ repent
0.14 abuelit _ cayo
0.14 agarr _ cuell
0.14 aguant _ dolor
0.14 azucar esta
0.14 bola _ la
0.14 cabez _ esta
0.14 carne
0.14 chuec _ no
0.14 con coagul
0.14 creo _ me
0.14 dedos
0.14 derech no
0.14 dio _ convulsion
0.14 duele muchisim
0.14 dura
0.14 embaraz _ estoy
0.14 espald _ y
0.14 espos _ un
0.14 espum
0.14 esta amarill
0.14 estan hinch
0.14 gargant _ hinch
0.14 golpe
0.14 golpe la
0.14 habla raro
0.14 hinch _ labi
0.14 hinch los
0.14 infect la
0.14 lado derech
0.14 le _ espum
0.14 le _ mucha
0.14 le duele
0.14 le pico
0.14 le va
0.14 lento
0.14 limpiador
0.14 los dedos
0.14 me _ muchisim
0.14 mes _ medio
0.14 mes y
0.14 metio _ canic
0.14 mi _ convulsion
0.14 mi _ dice
0.14 mi _ estab
0.14 mucho con
0.14 nada _ dolor
0.14 nada un
0.14 no -tomo
0.14 no _ sacar
0.14 ojos _ no
0.14 operaron de
0.14 pas ahora
0.14 pego y
0.14 pela _ piel
0.14 pela la
0.14 piern hinchad
0.14 puede _ la
0.14 puedo _ gases
0.14 puedo sacar
0.14 ros y
0.14 sacar
0.14 sacar gases
0.14 sale espum
0.14 sangr _ coagul
0.14 se _ estan
0.14 se _ pela
0.14 seman _ ahora
0.14 seman esta
0.14 sud y
0.14 tengo _ fuert
0.14 tengo _ meses
0.14 tomo warfarin
0.14 tosi
0.14 un _ muy
0.14 una serpient
0.14 vomit _ desde
0.14 vomit _ muy
0.14 y _ calentur
0.14 y _ quedo
0.14 y _ repent
0.14 y de
0.14 y lleno
0.14 y traig
0.13 -hace
0.13 -le -veo
0.13 -le _ -sent
0.13 -sent -a
0.13 -veo -sent
0.13 -veo _ -a
0.13 =a_lot =light_hurts
0.13 =a_lot =new_baby
0.13 =a_lot =pregnant
0.13 =abuse_danger =fall_any
0.13 =abuse_danger =means_mentioned
0.13 =allergen =wont_feed
0.13 =arm_or_jaw_too =chest_lasting
0.13 =battery_word =burn_severity
0.13 =belly_hard =green_vomit
0.13 =belly_hard =phlegm
0.13 =belly_pain =diabetes
0.13 =belly_pain =pancreas
0.13 =belly_pain =preterm_weeks
0.13 =belly_word =bleeding_any
0.13 =belly_word =diabetes
0.13 =belly_word =green_vomit
0.13 =belly_word =pancreas
0.13 =belly_word =phlegm
0.13 =belly_word =vaginal_bleeding
0.13 =black_stool =near_faint
0.13 =bleeding_any =nail_word
0.13 =bleeding_any =preterm_weeks
0.13 =bleeding_heavy =hours_pain
0.13 =bluish =pain_beyond
0.13 =blurry_vision =swelling_lips
0.13 =burn_any =high_fever
0.13 =burn_any =skin_peeling
0.13 =burn_big =high_fever
0.13 =burn_severity =head_danger
0.13 =burn_severity =severe_weakness
0.13 =burn_severity =wound_infected
0.13 =burned_hand =swelling_face
0.13 =burned_hand =swelling_lips
0.13 =cannot_breathe =sudden
0.13 =cant_straighten
0.13 =cant_straighten =eye_hit_bad
0.13 =cant_straighten =pain_any
0.13 =cant_straighten =squeezing_word
0.13 =chest_any =dangerous_person
0.13 =chest_lasting =one_eye
0.13 =chest_lasting =sting
0.13 =chest_pain =short_breath
0.13 =child_got_pills =unresponsive
0.13 =co_words
0.13 =confused =vomiting
0.13 =coughs_blood =short_breath
0.13 =dangerous_person =squeezing_word
0.13 =days_many =numb_any
0.13 =days_many =swelling_face
0.13 =days_many =swelling_lips
0.13 =days_many =young_baby
0.13 =drowsy =fever
0.13 =drugs_taken =using_word
0.13 =every_one_of_them =pain_any
0.13 =eye_bulge =fever
0.13 =eye_hit_bad =pancreas
0.13 =eye_red =swelling
0.13 =fainted =flank_pain
0.13 =fainted =trunk_pain
0.13 =fall_any
0.13 =fall_any =fever
0.13 =fall_any =high_fever
0.13 =fever =hit_hard
0.13 =fever =numb_any
0.13 =fight_blow =head_injury
0.13 =fight_blow =pain_any
0.13 =fight_blow =squeezing_word
0.13 =fight_blow =vomiting
0.13 =harm_others =means_mentioned
0.13 =head_injury =limb_injury
0.13 =high_fever =hit_hard
0.13 =jaw_arm_sweat =sudden
0.13 =kidney_stone =severe_pain
0.13 =limb_bleeds
0.13 =limb_injury =radiates_groin
0.13 =limb_injury =squeezing_word
0.13 =limb_injury =testicle
0.13 =long_bleed =trunk_pain
0.13 =many_days
0.13 =means_mentioned =unresponsive
0.13 =no_injury =radiates
0.13 =numb_any =pregnant
0.13 =numb_any =preterm_weeks
0.13 =one_side_belly =throat_sore
0.13 =pain_any =pancreas
0.13 =pancreas
0.13 =pancreas =squeezing_word
0.13 =pancreas =trunk_pain
0.13 =pregnant
0.13 =pregnant =swelling
0.13 =pregnant =vomiting_constantly
0.13 =preterm_weeks =swelling_face
0.13 =preterm_weeks =vaginal_bleeding
0.13 =rash =sting
0.13 =short_breath =trunk_pain
0.13 =spreading =wound
0.13 =squeezing_word =trunk_pain
0.13 =unresponsive =using_word
0.13 ^ _ noche
0.13 ^ _ sin
0.13 ^ _ trago
0.13 a su
0.13 abuel
0.13 acabo de
0.13 azucar _ #11+
0.13 cada _ hora
0.13 cada media
0.13 cara _ y
0.13 con fiebr
0.13 dias _ estoy
0.13 el _ duro
0.13 el azucar
0.13 en _ el
0.13 en todo
0.13 espald con
0.13 espos _ sangr
0.13 esta noche
0.13 frio y
0.13 fue _ aire
0.13 fue el
0.13 hace
0.13 hoy sient
0.13 infeccion
0.13 la gente
0.13 la luz
0.13 la piel
0.13 la pila
0.13 las ventan
0.13 le hinch
0.13 lo _ en
0.13 lucecit y
0.13 manos hinchad
0.13 mi _ empez
0.13 monton
0.13 monton de
0.13 mucho sueno
0.13 mueve mucho
0.13 nino respir
0.13 no _ -veo
0.13 pastill y
0.13 piern _ no
0.13 puse la
0.13 puso negra
0.13 que duele
0.13 quier comer
0.13 sale _ chorr
0.13 sale a
0.13 sangr sale
0.13 se _ mucho
0.13 se me
0.13 se va
0.13 sient
0.13 subio a
0.13 sud _ dice
0.13 tiene _ desde
0.13 tieso
0.13 toall _ media
0.13 tomo _ monton
0.13 tomo _ pastill
0.13 un _ horribl
0.13 un minut
0.13 un monton
0.13 v cosas
0.13 ve _ que
0.13 ventan
0.13 vida _ de
0.13 vida empez
0.13 y _ ampoll
0.13 y _ espald
0.13 ya _ mi
0.12 #11+ _ no
0.12 -panal desde
0.12 =a_lot
0.12 =a_lot =alcohol
0.12 =a_lot =spits_clots
0.12 =a_lot =stiff_neck
0.12 =a_lot =testicle
0.12 =abuse_danger =vomiting
0.12 =allergen =vomiting_constantly
0.12 =baby_hot =wont_feed
0.12 =belly_word =fever
0.12 =belly_word =squeezing_word
0.12 =bleeding_any =chest_lasting
0.12 =blister_any =fall_any
0.12 =blister_any =hit_hard
0.12 =blister_word =fall_any
0.12 =blister_word =hit_hard
0.12 =blurry_vision =eye_pain
0.12 =blurry_vision =preterm_weeks
0.12 =blurry_vision =swelling_face
0.12 =blurry_vision =young_baby
0.12 =burn_severity =headache
0.12 =burn_severity =inconsolable
0.12 =burn_severity =radiates_groin
0.12 =burn_severity =rigors_hard
0.12 =burn_severity =testicle
0.12 =cannot_speak =face_droop
0.12 =carbon_monoxide =vomiting
0.12 =chest_lasting =cocaine
0.12 =chest_lasting =head_danger
0.12 =chest_lasting =nausea
0.12 =chest_pain =jaw_arm_sweat
0.12 =clot_risk =rigors_hard
0.12 =dangerous_person =limb_injury
0.12 =days_many =one_side_belly
0.12 =days_many =weight_loss
0.12 =drowsy =fall_any
0.12 =elderly =hip_hurts
0.12 =elderly =pain_any
0.12 =elderly =trunk_pain
0.12 =eye_area =sudden
0.12 =eye_hit_bad =hip_hurts
0.12 =eye_hit_bad =hoarse
0.12 =eye_hit_bad =stiff_neck
0.12 =eye_hit_bad =throat_tight
0.12 =eye_pain =head_danger
0.12 =eye_pain =squeezing_word
0.12 =fall_any =legs_gone
0.12 =fall_any =rash
0.12 =fall_any =unresponsive
0.12 =fall_any =weak_legs
0.12 =fall_hard =legs_gone
0.12 =fall_hard =weak_legs
0.12 =fell =unresponsive
0.12 =fever =heat_danger
0.12 =getting_worse
0.12 =hallucinating =mania_psychosis
0.12 =head_danger =nail_word
0.12 =head_danger =pain_any
0.12 =head_danger =rigors_hard
0.12 =head_danger =uti
0.12 =headache =rash
0.12 =headache =stiff_neck
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
0.12 =hours_pain
0.12 =hours_pain =near_faint
0.12 =immunosuppressed =rigors
0.12 =immunosuppressed =rigors_hard
0.12 =inconsolable
0.12 =jaw_arm_sweat =trunk_pain
0.12 =many_days =swelling
0.12 =nail_word =radiates_groin
0.12 =nail_word =severe_pain
0.12 =nail_word =sweating
0.12 =one_eye =sudden
0.12 =one_side_belly =vaginal_bleeding
0.12 =pain_any =recent_surgery
0.12 =pain_any =stiff_neck
0.12 =pale_clammy =weak_any
0.12 =preterm_weeks =trunk_pain
0.12 =rigors =vomiting
0.12 =rigors_hard =vomiting
0.12 =severe_pain =stiff_neck
0.12 =squeezing_word =stiff_neck
0.12 =squeezing_word =vomiting_constantly
0.12 =sting
0.12 =sudden =trunk_pain
0.12 =throat_side =throat_tight
0.12 =uti =vomiting
0.12 ^ _ mi
0.12 ^ deje
0.12 ^ diarre
0.12 a _ espald
0.12 a _ tio
0.12 ahora escalofri
0.12 alta
0.12 amanecim
0.12 amanecim con
0.12 amoniac
0.12 brinc
0.12 cader y
0.12 calor _ confund
0.12 casa _ con
0.12 casa amanecim
0.12 cayo a
0.12 chiquit _ la
0.12 chiquit en
0.12 com y
0.12 cuell tieso
0.12 de _ ano
0.12 de _ gargant
0.12 de _ que
0.12 de carne
0.12 dejo _ tomar
0.12 desmay _ esta
0.12 desorient y
0.12 diabetic _ sud
0.12 dio _ golpe
0.12 el cost
0.12 escalofri y
0.12 escribi
0.12 escribi _ carta
0.12 esta desorient
0.12 frent _ el
0.12 hijo se
0.12 jardin y
0.12 la _ amanecim
0.12 la mandibul
0.12 la piern
0.12 labi _ y
0.12 le _ manch
0.12 le salieron
0.12 levantar
0.12 llevo #
0.12 malo
0.12 mama _ le
0.12 manch _ y
0.12 mandibul
0.12 me _ toda
0.12 me pela
0.12 meses _ embaraz
0.12 meses de
0.12 meses esta
0.12 morad _ tiene
0.12 mucho _ pecho
0.12 mueve
0.12 pal _ debil
0.12 pal sud
0.12 pedaz _ carne
0.12 puede levantar
0.12 puedo hablar
0.12 respirar _ y
0.12 salio mucha
0.12 se _ cloro
0.12 se mueve
0.12 seman y
0.12 suda mucho
0.12 techo _ no
0.12 techo y
0.12 toma warfarin
0.12 tomo mucho
0.12 tos _ sangr
0.12 una muela
0.12 ve cosas
0.12 y _ voz
0.12 y debil
0.11 #11+ _ vomit
0.11 =abuse_danger =hanging_attempt
0.11 =abuse_danger =pain_any
0.11 =allergen =child_got_pills
0.11 =allergen =new_medicine
0.11 =allergen =swelling_face
0.11 =back_pain =near_faint
0.11 =back_pain =tearing
0.11 =belly_blow
0.11 =belly_blow =belly_hit
0.11 =belly_blow =belly_word
0.11 =belly_hit =drowsy
0.11 =belly_hit =headache
0.11 =belly_hit =new_confusion
0.11 =belly_hit =weak_one_side
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =trunk_pain
0.11 =belly_pain =vaginal_bleeding
0.11 =belly_word =hours_pain
0.11 =bite_bad =wound
0.11 =bleeding_any =calf
0.11 =bleeding_any =pale_clammy
0.11 =bleeding_any =trunk_pain
0.11 =bleeding_heavy =burn_severity
0.11 =bleeding_heavy =calf
0.11 =bleeds_a_lot =chest_lasting
0.11 =bleeds_a_lot =young_baby
0.11 =bluish =eye_hit_bad
0.11 =bluish =pain_any
0.11 =bp_extreme =eye_hit_bad
0.11 =bp_extreme =pain_any
0.11 =bp_extreme =squeezing_word
0.11 =burn_big =deep_burn
0.11 =burn_severity =leg_swelling_one
0.11 =burn_severity =racing_heart
0.11 =burn_severity =tooth_bad
0.11 =calf =chest_lasting
0.11 =cannot_speak =speech_garbled
0.11 =car_crash =hip_hurts
0.11 =chest_any =racing_heart
0.11 =chest_lasting =hanging_attempt
0.11 =chest_pain =racing_heart
0.11 =child_got_pills =eye_hit_bad
0.11 =child_got_pills =head_danger
0.11 =clot_risk =limb_injury
0.11 =confused =young_baby
0.11 =dangerous_person =hanging_attempt
0.11 =days_many =preterm_weeks
0.11 =days_many =recent_surgery
0.11 =days_many =vomiting
0.11 =diabetes =drowsy
0.11 =diabetes =new_confusion
0.11 =diabetes =numb_any
0.11 =diabetes =rigors
0.11 =diabetes =shaking
0.11 =dizzy =head_danger
0.11 =drowsy =hit_hard
0.11 =drug_named =new_medicine
0.11 =eye_area =swelling
0.11 =eye_hit_bad =means_mentioned
0.11 =eye_hit_bad =smoke
0.11 =eye_hit_bad =speech
0.11 =eye_hit_bad =turning_blue
0.11 =face_droop =limb_gave
0.11 =fall_any =headache
0.11 =fall_any =weak_one_side
0.11 =fell =hit_hard
0.11 =fever =gallbladder
0.11 =fever =swallow_trouble
0.11 =fever =swelling_face
0.11 =fever =swelling_lips
0.11 =fever =throat_side
0.11 =fever =wont_swallow
0.11 =fight_blow =long_bleed
0.11 =fight_blow =numb_any
0.11 =flank_pain =tearing
0.11 =gallbladder =rigors
0.11 =hanging_attempt =hours_pain
0.11 =hanging_attempt =swallow_trouble
0.11 =hernia =nail_word
0.11 =hip_hurts =near_faint
0.11 =hours_pain =overdose_taken
0.11 =hours_pain =swelling
0.11 =immunosuppressed =pain_any
0.11 =limb_gave =speech
0.11 =long_bleed =near_faint
0.11 =long_bleed =radiates
0.11 =moved_right =vomiting
0.11 =muscle_tear =short_breath
0.11 =near_faint =severe_pain
0.11 =near_faint =squeezing_word
0.11 =pain_any =racing_heart
0.11 =pain_any =smoke
0.11 =pain_any =stomach_burn
0.11 =pain_any =turning_blue
0.11 =postpartum =vaginal_bleeding
0.11 =preterm_weeks
0.11 =purple_word =severe_pain
0.11 =racing_heart =rigors
0.11 =racing_heart =rigors_hard
0.11 =racing_heart =trunk_pain
0.11 =radiates =tearing
0.11 =right_side =vomiting
0.11 =severe_pain =vaginal_bleeding
0.11 =short_breath =squeezing_word
0.11 =stiff_neck =tia_resolved
0.11 =stomach_burn =uti
0.11 =swallow_trouble =swelling_throat
0.11 =swallow_trouble =throat_tight
0.11 =swelling_face =tooth_bad
0.11 =swelling_lips =tooth_bad
0.11 =swelling_throat =wont_swallow
0.11 =throat_tight =wont_swallow
0.11 =trunk_pain =vaginal_bleeding
0.11 =vaginal_bleeding =vomiting_constantly
0.11 =vomiting_blood =vomiting_constantly
0.11 ^ _ acabar
0.11 ^ _ arrib
0.11 ^ _ presion
0.11 ^ se
0.11 a #11+
0.11 a _ abuel
0.11 a la
0.11 a los
0.11 a todos
0.11 abej
0.11 abuelit _ desorient
0.11 agarr _ pecho
0.11 ahora fiebr
0.11 ahorc
0.11 ahorc _ y
0.11 ahorc anoch
0.11 ardor
0.11 ardor _ orinar
0.11 ardor al
0.11 bebe _ una
0.11 cabez
0.11 cabez _ hace
0.11 cara _ por
0.11 comio _ y
0.11 confund _ sud
0.11 corazon va
0.11 cuell _ la
0.11 cuell duro
0.11 de _ seman
0.11 de lado
0.11 de pastill
0.11 del _ derech
0.11 desplom _ no
0.11 desplom y
0.11 diabetic _ confund
0.11 diarre _ hace
0.11 dieron un
0.11 doctor _ que
0.11 doctor dijo
0.11 duele _ veo
0.11 el _ dijo
0.11 el _ tiene
0.11 el _ va
0.11 el salbutamol
0.11 el yeso
0.11 en _ casa
0.11 espos _ ahorc
0.11 esta calient
0.11 hinch _ cara
0.11 hinch una
0.11 la _ calient
0.11 la _ hinch
0.11 la operacion
0.11 le _ hinch
0.11 lucecit _ me
0.11 mas
0.11 me _ todo
0.11 me ahorc
0.11 mi _ amaneci
0.11 morad _ le
0.11 no _ le
0.11 operacion
0.11 panza _ del
0.11 parpad
0.11 parpad rojos
0.11 pastill _ mi
0.11 pecho despu
0.11 perro _ mi
0.11 por un
0.11 presion en
0.11 puedo _ el
0.11 puedo _ fiebr
0.11 que _ me
0.11 quemo _ cara
0.11 repent _ de
0.11 repent esta
0.11 salbutamol
0.11 se _ en
0.11 se cayo
0.11 sudor
0.11 sudor frio
0.11 tanto
0.11 tapo
0.11 tenem _ de
0.11 tenem dolor
0.11 tengo _ dolor
0.11 tiene _ corazon
0.11 tiene _ seman
0.11 tieso _ le
0.11 vesicul y
0.11 vomit _ esta
0.11 y _ hormigue
0.11 y _ molest
0.11 y _ mucha
0.11 y _ sud
0.11 y _ una
0.11 y habla
0.11 yeso
0.1 -el dia
0.1 -hay
0.1 -todo _ dia
0.1 =a_lot =one_side_belly
0.1 =abuse_danger =head_danger
0.1 =baby =pregnant
0.1 =bad_headache =blurry_vision
0.1 =belly_hit =fight_blow
0.1 =belly_hit =limb_injury
0.1 =belly_pain =fever
0.1 =belly_pain =swelling
0.1 =bite_bad =bleeding_any
0.1 =bite_bad =eyelids_swollen
0.1 =bite_bad =speech_garbled
0.1 =bite_bad =squeezing_word
0.1 =bleeding_any =blood_thinner
0.1 =bleeding_any =severe_weakness
0.1 =blurry_vision =hours_pain
0.1 =blurry_vision =severe_headache
0.1 =blurry_vision =sudden
0.1 =bp_very_high =pain_any
0.1 =breathe_word =choking
0.1 =burn_any =fall_any
0.1 =burn_any =hit_hard
0.1 =burn_big =fall_any
0.1 =burn_big =hit_hard
0.1 =burn_severity =heat_exposure
0.1 =burn_severity =hives
0.1 =burn_severity =speech_garbled
0.1 =burn_severity =sting
0.1 =calf =muscle_tear
0.1 =calf =severe_weakness
0.1 =cant_stand =elderly
0.1 =car_crash =cut_by_accident
0.1 =chest_lasting =now_at_rest
0.1 =chest_lasting =tia_resolved
0.1 =chest_pain =pain_any
0.1 =chest_pressure =hours_pain
0.1 =chest_pressure =long_bleed
0.1 =confused =racing_heart
0.1 =dangerous_person =hip_hurts
0.1 =dangerous_person =rigors
0.1 =dangerous_person =shaking
0.1 =deformed =severe_weakness
0.1 =double_vision =hours_pain
0.1 =double_vision =sudden
0.1 =drowsy =now_at_rest
0.1 =elderly =limp_leg
0.1 =elderly =limp_refuses
0.1 =eye_bulge =eye_pain
0.1 =eye_bulge =eyelids_swollen
0.1 =eye_bulge =pain_any
0.1 =eye_pain =vomiting
0.1 =fall_any =limb_injury
0.1 =fall_any =short_breath
0.1 =fall_hard =thrown_off
0.1 =fell =legs_gone
0.1 =fell =short_breath
0.1 =fell =thrown_off
0.1 =fell =vomiting
0.1 =fell =weak_legs
0.1 =fight_blow =limb_injury
0.1 =getting_worse =rigors
0.1 =getting_worse =rigors_hard
0.1 =getting_worse =wound_infected
0.1 =head_danger =heat_exposure
0.1 =head_danger =long_bleed
0.1 =head_danger =now_at_rest
0.1 =hip_hurts =squeezing_word
0.1 =hit_hard =limb_injury
0.1 =hit_hard =short_breath
0.1 =hours_pain =new_baby
0.1 =hours_pain =radiates
0.1 =hours_pain =tia_resolved
0.1 =limb_bleeds =wound
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
0.1 =many_days =trunk_pain
0.1 =nail_word =testicle
0.1 =new_baby =soaking_pad
0.1 =new_confusion =severe_weakness
0.1 =now_at_rest
0.1 =now_at_rest =numb_any
0.1 =pale_clammy =soaking_pad
0.1 =pale_clammy =tearing
0.1 =preterm_weeks =swelling_lips
0.1 =rash =severe_pain
0.1 =red_patch =scratched
0.1 =red_patch =wound
0.1 =scratched =spreading
0.1 =severe_pain =short_breath
0.1 =severe_weakness =vaginal_bleeding
0.1 =throat_sore
0.1 =upper_belly_pain =vomiting
0.1 ^ _ novio
0.1 ^ _ pico
0.1 ^ _ todo
0.1 a
0.1 a _ bebe
0.1 a _ y
0.1 accident
0.1 accident _ carro
0.1 accident de
0.1 ahora tose
0.1 aire desde
0.1 apretar
0.1 audifon
0.1 ayer _ tiene
0.1 bebe _ fiebr
0.1 boca _ estomag
0.1 boca del
0.1 cabez mas
0.1 cacahuat y
0.1 cai
0.1 casi _ -orina
0.1 cayo _ cabez
0.1 cayo _ hirv
0.1 como _ alguien
0.1 con _ cuell
0.1 con mucho
0.1 de _ mas
0.1 de calor
0.1 de carro
0.1 de insulin
0.1 desde _ media
0.1 desde hoy
0.1 dia _ esta
0.1 dia y
0.1 dolor debaj
0.1 el inhalador
0.1 en _ ojo
0.1 escalofri _ y
0.1 esta _ del
0.1 estomag _ fuert
0.1 frio _ sud
0.1 hace media
0.1 her _ la
0.1 herman _ tomo
0.1 hijo dice
0.1 huele
0.1 hunde
0.1 hunde el
0.1 la _ dos
0.1 la _ lo
0.1 la dosis
0.1 la pantorrill
0.1 labi _ le
0.1 labi y
0.1 le hunde
0.1 linea
0.1 linea roja
0.1 mas fuert
0.1 me _ mas
0.1 me agarr
0.1 me cai
0.1 me pico
0.1 muy _ con
0.1 muy hinch
0.1 muy mare
0.1 nariz y
0.1 no _ -con
0.1 novio me
0.1 parp hinch
0.1 piedr
0.1 por _ piern
0.1 presion esta
0.1 que _ y
0.1 sangr _ despu
0.1 sangr _ me
0.1 se _ hizo
0.1 se _ hunde
0.1 si alguien
0.1 sierr _ la
0.1 tembl _ veo
0.1 testicul _ hace
0.1 testicul desde
0.1 testicul horribl
0.1 tia tiene
0.1 tomar y
0.1 tomo _ me
0.1 tuve _ accident
0.1 tuve _ mi
0.1 tuve a
0.1 un _ fuert
0.1 un accident
0.1 una _ hinch
0.1 una _ un
0.1 una linea
0.1 y fiebr
0.1 ya _ aguant
0.09 -aire
0.09 -de -la
0.09 -oido
0.09 -tomar
0.09 =a_lot =near_faint
0.09 =a_lot =rectal_blood
0.09 =about_other
0.09 =alcohol =head_danger
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
0.09 =baby =retractions
0.09 =baby =soaking_pad
0.09 =back_pain =sudden
0.09 =belly_hard =days_many
0.09 =belly_hit =cannot_move_limb
0.09 =belly_hit =nail_word
0.09 =belly_hit =severe_headache
0.09 =belly_hit =severe_weakness
0.09 =belly_hit =worst_ever
0.09 =belly_pain =diarrhea
0.09 =belly_pain =rectal_blood
0.09 =belly_pain =stool_blood
0.09 =belly_pain =sudden
0.09 =belly_word =sudden
0.09 =bite_bad =swelling_face
0.09 =blister_word =fever
0.09 =bluish =cannot_breathe
0.09 =blurry_vision =rash
0.09 =burn_severity =moved_right
0.09 =burn_severity =swallow_trouble
0.09 =burn_severity =swelling_face
0.09 =burn_severity =wont_swallow
0.09 =burned_hand =shaking
0.09 =calf =pain_any
0.09 =cannot_breathe =days_many
0.09 =cannot_breathe =fall_any
0.09 =cannot_breathe =fell
0.09 =cannot_breathe =hit_hard
0.09 =cannot_move_limb =fall_any
0.09 =cannot_move_limb =hit_hard
0.09 =cant_stand =chest_lasting
0.09 =cant_stand =hurts_move
0.09 =cant_stand =sudden_balance
0.09 =cant_stand =walks_on_it
0.09 =car_crash =trunk_pain
0.09 =carbon_monoxide =gas_smell
0.09 =chest_lasting =near_faint
0.09 =chest_lasting =stomach_burn
0.09 =clot_risk =head_danger
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =radiates
0.09 =dangerous_person =face_droop
0.09 =dangerous_person =fall_hard
0.09 =dangerous_person =near_faint
0.09 =dangerous_person =overdose_taken
0.09 =dangerous_person =seizure
0.09 =dangerous_person =using_word
0.09 =days_many =retractions
0.09 =days_many =upper_belly_pain
0.09 =diabetes =unresponsive
0.09 =diarrhea =fever
0.09 =diarrhea =pain_any
0.09 =dizzy
0.09 =drowsy =purple_rash
0.09 =drowsy =rash
0.09 =drowsy =unresponsive
0.09 =drowsy =vaginal_bleeding
0.09 =every_one_of_them =gas_smell
0.09 =eye_hit_bad =gas_smell
0.09 =eye_hit_bad =low_temp
0.09 =eye_hit_bad =pain_any
0.09 =eye_hit_bad =uti
0.09 =eye_hit_bad =wakes
0.09 =fainted =severe_pain
0.09 =fall_any =severe_headache
0.09 =fall_any =worst_ever
0.09 =fever =rectal_blood
0.09 =fever =stool_blood
0.09 =fever =trunk_pain
0.09 =fight_blow =headache
0.09 =fight_blow =severe_headache
0.09 =fight_blow =worst_ever
0.09 =flank_pain =uti
0.09 =gas_smell =headache
0.09 =gas_smell =pain_any
0.09 =gas_smell =squeezing_word
0.09 =getting_worse =head_danger
0.09 =head_danger =withdrawal
0.09 =headache =hit_hard
0.09 =headache =limb_injury
0.09 =hit_hard =new_confusion
0.09 =hit_hard =severe_headache
0.09 =hit_hard =weak_one_side
0.09 =hit_hard =worst_ever
0.09 =hours_pain =leg_swelling_one
0.09 =hours_pain =racing_heart
0.09 =hours_pain =weak_one_side
0.09 =hurts_move =limp_leg
0.09 =hurts_move =limp_refuses
0.09 =hurts_move =severe_weakness
0.09 =hurts_move =sudden_balance
0.09 =hurts_move =walks_on_it
0.09 =jaw_arm_sweat =severe_pain
0.09 =jaw_arm_sweat =squeezing_word
0.09 =jelly_stool
0.09 =light_hurts =severe_pain
0.09 =limb_gave =speech_garbled
0.09 =limb_injury =severe_headache
0.09 =limb_injury =worst_ever
0.09 =limp_leg =sudden_balance
0.09 =limp_leg =walks_on_it
0.09 =limp_refuses =sudden_balance
0.09 =limp_refuses =walks_on_it
0.09 =many_days =short_breath
0.09 =near_faint =soaking_pad
0.09 =numb_any =purple_rash
0.09 =numb_any =rash
0.09 =numb_any =unresponsive
0.09 =numb_any =vaginal_bleeding
0.09 =one_side_belly =throat_side
0.09 =pain_any =rectal_blood
0.09 =pain_any =sickle_cell
0.09 =pain_any =stool_blood
0.09 =pain_any =swelling_face
0.09 =pain_any =throat_side
0.09 =pain_any =wakes
0.09 =pale_clammy =racing_heart
0.09 =pale_clammy =unresponsive
0.09 =pregnant =upper_belly_pain
0.09 =preterm_weeks =upper_belly_pain
0.09 =racing_heart =sweating
0.09 =raynaud_usual =short_breath
0.09 =severe_weakness =sudden_balance
0.09 =severe_weakness =walks_on_it
0.09 =squeezing_word =wakes
0.09 =sudden_balance =walks_on_it
0.09 =swallow_trouble =swelling_lips
0.09 =sweating =unresponsive
0.09 =swelling =trunk_pain
0.09 =swelling_lips =wont_swallow
0.09 =upper_belly_pain =vomiting_constantly
0.09 ^ #11+
0.09 ^ _ doctor
0.09 ^ _ much
0.09 ^ _ papa
0.09 ^ fiebr
0.09 ^ mal
0.09 ^ sient
0.09 abiert
0.09 abuel _ cayo
0.09 aceit _ en
0.09 aceit hirv
0.09 ahora _ confund
0.09 bebe se
0.09 bebe y
0.09 cabez que
0.09 cacahuat
0.09 caminar derech
0.09 cara _ veo
0.09 cayo aceit
0.09 cayo no
0.09 clavo oxid
0.09 con agua
0.09 costill derech
0.09 dan _ de
0.09 de _ sin
0.09 de _ viaje
0.09 de dolor
0.09 del _ no
0.09 demasi
0.09 dias _ lleno
0.09 dolor horribl
0.09 dos _ con
0.09 el cachet
0.09 empap una
0.09 enorm
0.09 estomag que
0.09 fiebr _ confund
0.09 fiebr _ esta
0.09 fue _ vista
0.09 gelatin
0.09 hablar y
0.09 hace rato
0.09 hija _ fiebr
0.09 hija se
0.09 hora y
0.09 horribl _ la
0.09 inflam _ piern
0.09 la _ muy
0.09 la altur
0.09 la palma
0.09 le _ aceit
0.09 le silba
0.09 me tiemblan
0.09 moreton _ el
0.09 nacio
0.09 no _ quitan
0.09 ojos _ y
0.09 omblig
0.09 orinar
0.09 palma
0.09 panza _ fiebr
0.09 panza dura
0.09 panza tengo
0.09 papa _ con
0.09 pecho _ respirar
0.09 puede _ derech
0.09 puede caminar
0.09 que no
0.09 quier _ pecho
0.09 quier el
0.09 ratos
0.09 sangr oscur
0.09 se _ sale
0.09 se quitan
0.09 su _ y
0.09 tembl _ confund
0.09 tengo colic
0.09 tiemblan
0.09 tiemblan _ manos
0.09 tiemblan las
0.09 tiene _ cara
0.09 tiene _ en
0.09 tiene _ testicul
0.09 tomo _ y
0.09 un viaje
0.09 ve _ y
0.09 viaje largo
0.09 vomit _ oscur
0.09 y _ puso
0.09 y _ silba
0.09 y otra
0.09 y todos
0.08 #11+ _ casi
0.08 =a_lot =fainted
0.08 =a_lot =hernia_stuck
0.08 =a_lot =radiates_groin
0.08 =allergen =co_words
0.08 =allergen =moved_right
0.08 =allergen =one_side_belly
0.08 =allergen =right_side
0.08 =back_pain =pale_clammy
0.08 =bad_headache =days_many
0.08 =bad_headache =pregnant
0.08 =belly_hard =head_danger
0.08 =belly_hit =radiates_groin
0.08 =belly_hit =swelling
0.08 =belly_hit =testicle
0.08 =belly_pain =days_many
0.08 =bite_bad =near_faint
0.08 =bite_bad =tearing
0.08 =bleeding_any =dangerous_person
0.08 =bleeding_any =weak_any
0.08 =bleeding_heavy =near_faint
0.08 =blood_thinner =headache
0.08 =blood_thinner =pain_any
0.08 =blood_thinner =severe_pain
0.08 =breathe_word =nail_word
0.08 =burn_severity =hives_all
0.08 =burn_severity =wont_go_away
0.08 =calf =cant_stand
0.08 =calf =elderly
0.08 =calf =fell
0.08 =calf =hip_fracture
0.08 =calf =limp_leg
0.08 =calf =limp_refuses
0.08 =cant_stand =deformed
0.08 =cant_stand =fall_any
0.08 =cant_stand =fell
0.08 =cant_stand =hip_fracture
0.08 =cant_stand =hit_hard
0.08 =chest_any =vomiting
0.08 =chest_lasting =leg_swelling_one
0.08 =chest_pain =dangerous_person
0.08 =chest_pain =nausea
0.08 =chest_pain =vomiting
0.08 =chest_pressure =nail_word
0.08 =cold_limb =severe_pain
0.08 =dangerous_person =long_bleed
0.08 =dangerous_person =trunk_pain
0.08 =dangerous_person =vaginal_bleeding
0.08 =days_many =severe_headache
0.08 =deformed =elderly
0.08 =deformed =hip_fracture
0.08 =deformed =limp_leg
0.08 =deformed =limp_refuses
0.08 =dizzy =young_baby
0.08 =drowsy =fell
0.08 =elderly =fever
0.08 =eye_hit_bad =rectal_blood
0.08 =eye_hit_bad =weak_any
0.08 =eye_hit_bad =wont_go_away
0.08 =eye_pain =fever
0.08 =eye_pain =swelling
0.08 =fainted =squeezing_word
0.08 =fall_any =hit_hard
0.08 =fall_any =new_confusion
0.08 =fall_any =radiates_groin
0.08 =fall_any =swelling
0.08 =fall_any =testicle
0.08 =fell =heat_exposure
0.08 =fell =numb_any
0.08 =fight_blow =severe_pain
0.08 =flank_pain =pale_clammy
0.08 =head_danger =soaking_pad
0.08 =head_injury =headache
0.08 =head_injury =pain_any
0.08 =head_injury =severe_pain
0.08 =high_altitude
0.08 =hip_fracture =limp_leg
0.08 =hip_fracture =limp_refuses
0.08 =hip_hurts =pale_clammy
0.08 =hit_hard
0.08 =hours_pain =seizure
0.08 =long_bleed =severe_pain
0.08 =long_bleed =upper_belly_pain
0.08 =new_baby =postpartum
0.08 =now_at_rest =vomiting
0.08 =pain_any =wont_go_away
0.08 =pregnant =severe_headache
0.08 =rash =swelling_lips
0.08 =rectal_blood =stool_blood
0.08 =rectal_blood =weak_any
0.08 =rigors =unresponsive
0.08 =severe_weakness =vomiting
0.08 =shaking =unresponsive
0.08 =speech =weak_one_side
0.08 =squeezing_word =wont_go_away
0.08 =swelling =vomiting
0.08 =testicle =vomiting
0.08 =vaginal_bleeding =weak_any
0.08 =wont_feed
0.08 ^ _ abajo
0.08 ^ _ espos
0.08 ^ _ muy
0.08 ^ _ tio
0.08 a mil
0.08 ahora vomit
0.08 baja
0.08 cader _ no
0.08 cara _ no
0.08 cayo _ duele
0.08 cayo _ no
0.08 cayo _ techo
0.08 cayo le
0.08 con diarre
0.08 corazon _ mil
0.08 corazon a
0.08 corta
0.08 corto con
0.08 cu _ acuest
0.08 de _ tiroid
0.08 de _ ya
0.08 de oido
0.08 de panza
0.08 desde
0.08 dolor _ fuert
0.08 dolor abajo
0.08 el _ fiebr
0.08 en _ nariz
0.08 en _ panza
0.08 esta _ calient
0.08 esta _ el
0.08 estab
0.08 fuert _ veo
0.08 hay
0.08 hijo _ fiebr
0.08 la _ el
0.08 le cae
0.08 le torci
0.08 levantar _ brazo
0.08 levantar el
0.08 lo _ se
0.08 mas corta
0.08 me _ todas
0.08 me _ una
0.08 me pegue
0.08 mil
0.08 moto
0.08 muscul
0.08 nina _ fiebr
0.08 nino _ un
0.08 no _ levantar
0.08 no _ parars
0.08 nueva
0.08 ojo _ la
0.08 olvid _ mi
0.08 panza hinch
0.08 papa tiene
0.08 parars
0.08 penicilin
0.08 puede _ el
0.08 puede parars
0.08 quier _ del
0.08 ronch _ todo
0.08 se _ le
0.08 sud _ y
0.08 tengo los
0.08 tiembl
0.08 tiene ampoll
0.08 tomar mi
0.08 tome todas
0.08 tres _ sin
0.08 un _ terribl
0.08 vecin no
0.08 vomit todo
0.08 y _ dan
0.07 # dias
0.07 #11+ seman
0.07 -palabr
0.07 -todo
0.07 =a_lot =belly_hit
0.07 =a_lot =eye_area
0.07 =a_lot =water_broke
0.07 =baby =short_breath
0.07 =belly_hit =burn_severity
0.07 =belly_hit =car_crash
0.07 =bite_bad =cannot_speak
0.07 =bleeding_any =chest_any
0.07 =bleeding_any =chest_pain
0.07 =bleeding_heavy =coughs_blood
0.07 =bleeding_heavy =new_baby
0.07 =burn_severity =cannot_speak
0.07 =burn_severity =coughs_blood
0.07 =burn_severity =immunosuppressed
0.07 =burn_severity =purple_word
0.07 =burn_severity =upper_belly_pain
0.07 =burned_hand =eye_hit_bad
0.07 =calf =chest_any
0.07 =calf =chest_pain
0.07 =calf =trunk_pain
0.07 =cannot_breathe =purple_word
0.07 =cannot_breathe =turning_blue
0.07 =car_crash =hit_hard
0.07 =chest_any =coughs_blood
0.07 =chest_any =immunosuppressed
0.07 =chest_any =leg_swelling_one
0.07 =chest_any =swelling
0.07 =chest_any =vaginal_bleeding
0.07 =chest_lasting =co_words
0.07 =chest_lasting =gallbladder
0.07 =chest_lasting =phlegm
0.07 =chest_pain =coughs_blood
0.07 =chest_pain =immunosuppressed
0.07 =chest_pain =leg_swelling_one
0.07 =chest_pain =long_bleed
0.07 =chest_pain =swelling
0.07 =chest_pain =vaginal_bleeding
0.07 =chest_pressure =short_breath
0.07 =child_got_pills =dizzy
0.07 =cold_limb =squeezing_word
0.07 =coughs_blood =trunk_pain
0.07 =days_many =pain_any
0.07 =dizzy =means_mentioned
0.07 =dizzy =overdose_taken
0.07 =dizzy =using_word
0.07 =eye_area =severe_pain
0.07 =eye_hit_bad =gallbladder
0.07 =eye_hit_bad =new_baby
0.07 =eye_hit_bad =rigors_hard
0.07 =eye_pain =severe_pain
0.07 =fall_any =speech
0.07 =gallbladder =pain_any
0.07 =gallbladder =squeezing_word
0.07 =head_danger =moved_right
0.07 =head_danger =right_side
0.07 =head_danger =spits_clots
0.07 =head_danger =upper_belly_pain
0.07 =headache =new_baby
0.07 =headache =swelling
0.07 =headache =swelling_face
0.07 =headache =young_baby
0.07 =hit_hard =speech
0.07 =hours_pain =moved_right
0.07 =hours_pain =right_side
0.07 =hours_pain =upper_belly_pain
0.07 =immunosuppressed =trunk_pain
0.07 =leg_feet_swollen
0.07 =leg_swelling_one =trunk_pain
0.07 =leg_swelling_one =wound_infected
0.07 =limb_injury =scratched
0.07 =limb_injury =wound
0.07 =long_bleed =vision_loss
0.07 =moved_right =vomiting_constantly
0.07 =nail_word =one_eye
0.07 =new_baby =pain_any
0.07 =one_side_belly =vomiting_constantly
0.07 =overdose_taken =unresponsive
0.07 =pain_any =swelling_lips
0.07 =postpartum =short_breath
0.07 =right_side =vomiting_constantly
0.07 =rigors =short_breath
0.07 =rigors_hard =short_breath
0.07 =short_breath =swelling_face
0.07 =squeezing_word =swelling_face
0.07 =squeezing_word =swelling_lips
0.07 ^ golpe
0.07 ^ le
0.07 ^ much
0.07 ^ otra
0.07 ^ tosi
0.07 a _ a
0.07 abajo _ lado
0.07 abajo del
0.07 bote
0.07 cabez _ veo
0.07 casi me
0.07 cayo _ se
0.07 choqu
0.07 choqu y
0.07 cinco
0.07 cort
0.07 cosas _ no
0.07 cosas que
0.07 cuelg
0.07 cuelg la
0.07 dano a
0.07 de #
0.07 de _ cader
0.07 desmayarm
0.07 dolor muy
0.07 el _ como
0.07 el carro
0.07 el frasc
0.07 empec
0.07 en avion
0.07 en quimi
0.07 espos _ esta
0.07 espos tiene
0.07 ex
0.07 gargant
0.07 hablar _ se
0.07 hinch _ un
0.07 hinch toda
0.07 hinchan
0.07 izquierd _ sud
0.07 la _ abajo
0.07 la _ hace
0.07 la metformin
0.07 lado _ no
0.07 le cuelg
0.07 lleva #
0.07 lleva _ dias
0.07 lo mismo
0.07 los rinon
0.07 mal de
0.07 marisc
0.07 me _ pero
0.07 me golpe
0.07 me paro
0.07 mi _ diabetic
0.07 mi _ nac
0.07 mi recien
0.07 mucha
0.07 mucho _ panza
0.07 muy _ de
0.07 no -esta
0.07 no _ -los
0.07 panza abajo
0.07 papa esta
0.07 pastill _ no
0.07 pecho _ si
0.07 pecho como
0.07 piern _ de
0.07 piern despu
0.07 popo
0.07 que _ en
0.07 repent _ dolor
0.07 repent un
0.07 sale mucha
0.07 se _ hinchan
0.07 serpient en
0.07 si _ vacun
0.07 subio
0.07 tampon
0.07 tanto que
0.07 tenem
0.07 tiene _ meses
0.07 tio _ de
0.07 tio dejo
0.07 tos sangr
0.07 unos
0.07 veo luces
0.07 y _ deja
0.07 y _ embaraz
0.07 y _ luces
0.06 #11+ esta
0.06 #99+ _ y
0.06 -de
0.06 =a_lot =bite_bad
0.06 =arm_hand_pain =jaw_arm_sweat
0.06 =baby
0.06 =baby =vomiting_constantly
0.06 =back_pain =fall_any
0.06 =back_pain =hit_hard
0.06 =bad_headache =bite_bad
0.06 =belly_pain =bite_bad
0.06 =belly_pain =long_bleed
0.06 =belly_word =bite_bad
0.06 =bite_bad =pale_clammy
0.06 =bite_bad =severe_headache
0.06 =bite_bad =trunk_pain
0.06 =bleeding_heavy =eye_area
0.06 =bleeding_heavy =head_danger
0.06 =bleeding_heavy =nosebleed
0.06 =bleeds_a_lot =eye_hit_bad
0.06 =bleeds_a_lot =pain_any
0.06 =blurry_vision =burned_hand
0.06 =burn_big =child_scald
0.06 =burn_severity =child_scald
0.06 =burn_severity =injection_joint
0.06 =burn_severity =pregnant
0.06 =burned_hand =days_many
0.06 =calf =snake
0.06 =calf =snake_bad
0.06 =chest_any =fever
0.06 =chest_lasting =weak_one_side
0.06 =chest_pain =fever
0.06 =child_got_pills =vomiting
0.06 =child_scald =fever
0.06 =cocaine =eye_hit_bad
0.06 =cocaine =pain_any
0.06 =confused =head_injury
0.06 =confused =short_breath
0.06 =deep_cut =limb_injury
0.06 =deep_cut =scratched
0.06 =dizzy =near_faint
0.06 =drug_named =every_one_of_them
0.06 =fall_height =legs_gone
0.06 =fall_height =weak_legs
0.06 =fell =squeezing_word
0.06 =flank_pain =sudden
0.06 =head_danger =squeezing_word
0.06 =hours_pain =severe_weakness
0.06 =hours_pain =squeezing_word
0.06 =injection_joint =swelling
0.06 =limb_bleeds =soaking_pad
0.06 =near_faint =sweating
0.06 =never_spoke_word
0.06 =new_confusion =short_breath
0.06 =opioid
0.06 =pain_any =preterm_weeks
0.06 =pale_clammy =vaginal_bleeding
0.06 =preterm_weeks =squeezing_word
0.06 =racing_heart =very_fast_pulse
0.06 =radiates =vomiting
0.06 =recent_infection =swelling
0.06 =recent_surgery =swelling
0.06 =recent_surgery =wound
0.06 =shingles
0.06 ^ _ dan
0.06 abdominal
0.06 agua _ en
0.06 alberc y
0.06 anticonceptiv y
0.06 bebe _ muy
0.06 canic _ no
0.06 canic y
0.06 con _ con
0.06 corto
0.06 cucarach
0.06 de agua
0.06 de tres
0.06 el reloj
0.06 el venen
0.06 empez _ golpe
0.06 en _ boca
0.06 espos _ agarr
0.06 esta _ lo
0.06 estoy confund
0.06 la presion
0.06 las _ con
0.06 las cucarach
0.06 late muy
0.06 los _ y
0.06 mes
0.06 meses y
0.06 mucho por
0.06 no _ -nada
0.06 operaron _ la
0.06 pal _ sud
0.06 pastill de
0.06 pecho _ no
0.06 puede tragar
0.06 puso pal
0.06 que _ por
0.06 quemo _ agua
0.06 sangr _ le
0.06 se comio
0.06 se golpe
0.06 toma _ y
0.06 toso
0.06 tragar _ de
0.06 una _ a
0.06 uso _ de
0.06 vomit _ sangr
0.06 warfarin
0.06 y _ agua
0.06 y _ esta
0.06 y _ salio
0.06 y _ ve
0.06 y mucho
0.06 y sin
0.05 #11+ _ la
0.05 -le
0.05 -me
0.05 =a_lot =eye_pain
0.05 =a_lot =moved_right
0.05 =a_lot =right_side
0.05 =a_lot =upper_belly_pain
0.05 =abuse_danger =fell
0.05 =abuse_danger =head_injury
0.05 =baby =burn_severity
0.05 =baby =phlegm
0.05 =belly_hit =now_at_rest
0.05 =belly_pain =vomiting_constantly
0.05 =belly_word =vomiting_constantly
0.05 =bleeding_any =severe_pain
0.05 =bleeding_any =squeezing_word
0.05 =bleeding_heavy =rectal_blood
0.05 =bleeding_heavy =severe_weakness
0.05 =blister_any =high_fever
0.05 =blister_word =high_fever
0.05 =breathe_word =burn_severity
0.05 =breathe_word =swallowed_thing
0.05 =calf =nail_word
0.05 =cannot_breathe =swallowed_thing
0.05 =chest_any =days_many
0.05 =chest_any =ear_wax
0.05 =chest_pain =days_many
0.05 =chest_pain =ear_wax
0.05 =choking =swallowed_thing
0.05 =clear_fluid =eye_area
0.05 =clot_risk =pregnant
0.05 =deformed =weak_one_side
0.05 =ear_wax =trunk_pain
0.05 =eye_hit_bad =flank_pain
0.05 =fall_any =now_at_rest
0.05 =fever =leg_swelling_one
0.05 =head_injury =now_at_rest
0.05 =headache =long_bleed
0.05 =limb_bleeds =long_bleed
0.05 =means_mentioned =using_word
0.05 =nausea =new_medicine
0.05 =near_faint =sudden
0.05 =postpartum
0.05 =rectal_blood =soaking_pad
0.05 =short_breath =swallowed_thing
0.05 ^ _ agarr
0.05 ^ _ recien
0.05 a morir
0.05 abajo _ tengo
0.05 agarr _ dolor
0.05 agarr un
0.05 cabez como
0.05 calentur y
0.05 cinco minut
0.05 comio
0.05 con
0.05 derech _ y
0.05 dia _ el
0.05 dia sin
0.05 diez minut
0.05 el _ no
0.05 ella
0.05 embaraz me
0.05 en _ brazo
0.05 estoy _ quimi
0.05 fue la
0.05 grand
0.05 hace dos
0.05 hinch por
0.05 la _ desde
0.05 lado _ de
0.05 luz _ molest
0.05 luz me
0.05 mal y
0.05 mi _ del
0.05 mi _ le
0.05 muy _ en
0.05 no _ -hace
0.05 no _ parar
0.05 panza _ lado
0.05 panza del
0.05 parar _ sangr
0.05 parar la
0.05 pero tengo
0.05 perro _ la
0.05 puedo parar
0.05 que respir
0.05 repent _ puede
0.05 sangr _ esta
0.05 seman me
0.05 tiene asma
0.05 va _ morir
0.05 ve doble
0.05 y _ pus
0.05 y con
0.05 y soy
0.04 -con -el
0.04 =a_lot =chest_any
0.04 =a_lot =chest_pain
0.04 =a_lot =sudden
0.04 =allergen =belly_hard
0.04 =bad_headache
0.04 =bad_headache =eye_hit_bad
0.04 =bad_headache =head_danger
0.04 =bad_headache =headache
0.04 =bad_headache =pain_any
0.04 =bad_headache =severe_headache
0.04 =bad_headache =severe_pain
0.04 =bad_headache =squeezing_word
0.04 =belly_hit =getting_worse
0.04 =belly_pain =car_crash
0.04 =belly_word =car_crash
0.04 =bite_bad =hip_hurts
0.04 =bite_bad =limb_gave
0.04 =bleeding_any =short_breath
0.04 =burn_severity =limb_gave
0.04 =burn_severity =shingles
0.04 =chest_any =cold_limb
0.04 =chest_lasting =cut_by_accident
0.04 =chest_pain =cold_limb
0.04 =co_words =cough
0.04 =cold_limb =trunk_pain
0.04 =elderly =face_droop
0.04 =elderly =vomiting
0.04 =every_one_of_them =young_baby
0.04 =eye_hit_bad =neck_swelling
0.04 =eye_hit_bad =tooth_bad
0.04 =eye_red =head_danger
0.04 =eye_red =severe_pain
0.04 =eye_red =squeezing_word
0.04 =face_droop =fall_any
0.04 =face_droop =hit_hard
0.04 =fall_any =getting_worse
0.04 =fight_blow =getting_worse
0.04 =getting_worse =hit_hard
0.04 =getting_worse =limb_injury
0.04 =nail_word =wound_infected
0.04 =near_faint =rectal_blood
0.04 =near_faint =stool_blood
0.04 =neck_swelling
0.04 =neck_swelling =swelling
0.04 =neck_swelling =tooth_bad
0.04 =pale_clammy =sudden
0.04 =short_breath =vaginal_bleeding
0.04 =sudden =sweating
0.04 =using_word
0.04 ?cual _ ?las
0.04 ?las ?senal
0.04 ?las _ ?de
0.04 ?senal
0.04 ?senal ?de
0.04 ?senal _ ?un
0.04 ?son ?las
0.04 ?son _ ?senal
0.04 ^ _ a
0.04 ^ _ herman
0.04 ^ ojo
0.04 abuel esta
0.04 acabo el
0.04 alta y
0.04 bebe _ #
0.04 cabez de
0.04 cader
0.04 cayo _ lado
0.04 con colic
0.04 culebrill
0.04 de _ hija
0.04 desde _ nacio
0.04 detector _ monox
0.04 detector de
0.04 duele
0.04 duele _ de
0.04 el _ solo
0.04 enterr
0.04 gas
0.04 hijo _ tomo
0.04 ir _ la
0.04 ir a
0.04 la cader
0.04 me _ #99+
0.04 me _ hace
0.04 me duele
0.04 me enterr
0.04 meses
0.04 mi _ tose
0.04 moreton por
0.04 mover la
0.04 mucho _ barrig
0.04 nacio _ bebe
0.04 nacio mi
0.04 nino tose
0.04 panza _ y
0.04 porqu me
0.04 presion _ salio
0.04 presion me
0.04 que nacio
0.04 salio #99+
0.04 salio _ con
0.04 sangr _ la
0.04 sed
0.04 sobre
0.04 tiene #
0.04 una y
0.04 y orino
0.04 ya respir
0.03 -le _ -nada
0.03 =a_lot =radiates
0.03 =allergen =bp_medicine
0.03 =allergen =headache
0.03 =belly_word =trunk_pain
0.03 =bite_bad =deep_cut
0.03 =bleeding_any =postpartum
0.03 =burn_severity =pain_any
0.03 =calf =wound_infected
0.03 =chest_any =sudden
0.03 =chest_lasting =days_many
0.03 =chest_lasting =every_day
0.03 =chest_pain =sudden
0.03 =clot_risk =ear_wax
0.03 =cocaine
0.03 =cough =fever
0.03 =days_many =trunk_pain
0.03 =every_one_of_them
0.03 =eye_area =fever
0.03 =eye_hit_bad =kidney_stone
0.03 =eye_hit_bad =radiates
0.03 =hours_pain =postpartum
0.03 =hours_pain =severe_pain
0.03 =hours_pain =vaginal_bleeding
0.03 =kidney_stone =pain_any
0.03 =many_days =young_baby
0.03 =nail_word =rash
0.03 =pain_any =radiates
0.03 =skin_infection
0.03 =sudden_balance
0.03 =tia_resolved =weak_one_side
0.03 =young_baby
0.03 ^ _ azucar
0.03 ^ _ bebe
0.03 ^ _ tomo
0.03 ^ respir
0.03 ahora estoy
0.03 aprietan
0.03 bastant
0.03 cabez con
0.03 cayo del
0.03 cost
0.03 de _ estoy
0.03 de caers
0.03 de espald
0.03 de gas
0.03 del
0.03 despu _ caers
0.03 despu de
0.03 dias _ hace
0.03 dias desde
0.03 dolor _ espald
0.03 el asma
0.03 el pasill
0.03 en _ alberc
0.03 en _ oido
0.03 en _ pasill
0.03 en el
0.03 fuert _ no
0.03 futbol
0.03 hijo _ trago
0.03 horno
0.03 inflam _ de
0.03 la espald
0.03 los _ desde
0.03 me _ encim
0.03 me _ la
0.03 me aprietan
0.03 mi tio
0.03 mucho
0.03 mucho _ la
0.03 muy _ por
0.03 nina
0.03 ojo _ me
0.03 par
0.03 pasill
0.03 pero ya
0.03 poco roja
0.03 puedo _ y
0.03 que _ el
0.03 ros
0.03 se _ del
0.03 tio
0.03 un _ roja
0.03 y come
0.02 -en -el
0.02 =a_lot =young_baby
0.02 =back_pain =radiates
0.02 =burn_severity =chest_lasting
0.02 =calf =fall_any
0.02 =calf =hit_hard
0.02 =chest_lasting =pain_any
0.02 =clot_risk =recent_surgery
0.02 =confused =hours_pain
0.02 =diabetes
0.02 =eye_chemical =eye_hit
0.02 =flank_pain =radiates
0.02 =heart_condition =valve_or_device
0.02 =heart_murmur_fever
0.02 =no_gas =young_baby
0.02 =no_injury
0.02 =phlegm
0.02 =swelling =swelling_face
0.02 =swelling_face
0.02 ^ _ di
0.02 ^ _ le
0.02 ^ _ seman
0.02 ^ ampoll
0.02 ^ glucos
0.02 ahora esta
0.02 al _ desde
0.02 atragant _ una
0.02 ayer no
0.02 bebe _ mes
0.02 cayo
0.02 cayo _ la
0.02 de _ #11+
0.02 despu _ comer
0.02 dos
0.02 dos _ sin
0.02 el mio
0.02 entro _ en
0.02 espald de
0.02 estab en
0.02 fuert en
0.02 glucos
0.02 glucos de
0.02 hoy _ la
0.02 ingle
0.02 jugo
0.02 la _ derech
0.02 la _ junto
0.02 la ingle
0.02 las manos
0.02 llevo _ dias
0.02 marcapas
0.02 me _ agua
0.02 me _ muy
0.02 me toca
0.02 mensaj
0.02 miedo
0.02 mio
0.02 no -me
0.02 no _ lo
0.02 orina
0.02 reloj
0.02 se _ de
0.02 tengo _ barrig
0.02 tengo _ pecho
0.02 tengo _ sed
0.02 tiene _ piel
0.02 tuve
0.02 un bebe
0.02 y _ nause
0.01 # _ tiene
0.01 -evacuar
0.01 -orinar
0.01 =a_lot =belly_word
0.01 =allergen =eye_area
0.01 =belly_hit =pain_any
0.01 =blurry_vision =squeezing_word
0.01 =burn_severity =leg_feet_swollen
0.01 =clot_risk =eye_surgery
0.01 =days_many =short_breath
0.01 =eye_hit_bad =fell
0.01 =eye_hit_bad =swelling_lips
0.01 =eye_surgery
0.01 =eye_surgery =recent_surgery
0.01 =fell =pain_any
0.01 =kidney_stone =squeezing_word
0.01 =nail_word =tia_resolved
0.01 =nail_word =wound
0.01 =uti
0.01 ^ _ -he
0.01 ^ _ dio
0.01 ^ _ nino
0.01 ^ quem
0.01 a _ si
0.01 azul _ la
0.01 bajo
0.01 con _ a
0.01 conocimient
0.01 desde hace
0.01 duele _ panza
0.01 el conocimient
0.01 el cuerp
0.01 esta mare
0.01 falciform
0.01 golpe en
0.01 la
0.01 le quedo
0.01 leo
0.01 manos
0.01 me _ fuert
0.01 me _ un
0.01 me hinchan
0.01 me mareo
0.01 mi _ es
0.01 mi _ para
0.01 mi nina
0.01 mi piern
0.01 montan
0.01 moreton y
0.01 muy fuert
0.01 papa _ sintrom
0.01 part
0.01 perdi _ conocimient
0.01 que
0.01 quedo sin
0.01 quedo un
0.01 ronch por
0.01 sacaron sangr
0.01 si _ bebe
0.01 sin -evacuar
0.01 sintrom
0.01 tengo _ cara
0.01 tengo dolor
0.01 tobill hinchad
0.01 toda la
0.01 toma sintrom
0.01 un _ hace
0.01 unas
0.01 uso
0.01 y _ alergic
0.01 y sient
0.01 ya _ me
-0.01 # meses
-0.01 #99+
-0.01 =a_lot =drooling
-0.01 =a_lot =hip_hurts
-0.01 =allergen =hours_pain
-0.01 =allergen =tick
-0.01 =belly_pain =young_baby
-0.01 =bite_bad =eye_chemical
-0.01 =blister_any =pain_any
-0.01 =blister_word =pain_any
-0.01 =chest_lasting =fall_hard
-0.01 =chest_lasting =fever
-0.01 =chest_lasting =postpartum
-0.01 =chest_lasting =walks_on_it
-0.01 =clot_risk
-0.01 =cramps =days_many
-0.01 =curtain_word
-0.01 =days_many
-0.01 =diarrhea =diarrhea_many
-0.01 =diarrhea_many
-0.01 =eye_hit_bad =walks_on_it
-0.01 =flank_pain =kidney_stone
-0.01 =head_danger =headache
-0.01 =limb_injury =wound_infected
-0.01 =pain_any =sting
-0.01 =preterm_weeks =swelling
-0.01 =sting =tick
-0.01 =walks_on_it
-0.01 ^ _ falta
-0.01 ^ _ siete
-0.01 ^ ardor
-0.01 ^ embaraz
-0.01 adolescent
-0.01 aire _ ayer
-0.01 ampoll _ el
-0.01 babea mucho
-0.01 cinco _ y
-0.01 con flem
-0.01 cortin
-0.01 dio _ luz
-0.01 dio a
-0.01 duele _ ojo
-0.01 durmi la
-0.01 el _ calient
-0.01 el _ de
-0.01 esta _ poco
-0.01 esta un
-0.01 hombr
-0.01 le esta
-0.01 los pies
-0.01 luz _ #
-0.01 me _ doble
-0.01 mi _ adolescent
-0.01 mi azucar
-0.01 molestar
-0.01 molestar pero
-0.01 nino _ #
-0.01 no _ molestar
-0.01 oscur
-0.01 por _ calor
-0.01 por _ escaler
-0.01 que viene
-0.01 quier _ pero
-0.01 quier molestar
-0.01 refresc
-0.01 tanto _ la
-0.01 temperatur
-0.01 tengo siete
-0.01 y un
-0.02 #11+ _ tiene
-0.02 -debilidad
-0.02 =a_lot =trunk_pain
-0.02 =allergen =baby
-0.02 =belly_pain =burn_severity
-0.02 =bite_bad =calf
-0.02 =blood_thinner =eye_area
-0.02 =bruising =limb_injury
-0.02 =chest_any =cough
-0.02 =chest_pain =cough
-0.02 =clot_risk =days_many
-0.02 =cough =pain_any
-0.02 =cough =trunk_pain
-0.02 =dangerous_person =nail_word
-0.02 =drowsy =every_one_of_them
-0.02 =joint_hot
-0.02 =joint_hot =possible_fracture
-0.02 =joint_hot =swelling
-0.02 =nail_word =trunk_pain
-0.02 =pain_any
-0.02 =panic_known =short_breath
-0.02 =pregnant =uti
-0.02 =swelling =tooth
-0.02 =tooth =tooth_bad
-0.02 ^ _ falciform
-0.02 ^ _ inhalador
-0.02 ^ anemi
-0.02 acaba
-0.02 ano y
-0.02 atragant con
-0.02 azucar _ #99+
-0.02 cabez desde
-0.02 carg
-0.02 carro _ me
-0.02 con _ desde
-0.02 corazon me
-0.02 de _ anos
-0.02 de _ cirugi
-0.02 de _ el
-0.02 dijo
-0.02 duele el
-0.02 el frio
-0.02 embaraz _ sient
-0.02 embaraz _ tengo
-0.02 en _ muela
-0.02 ent
-0.02 hinch _ la
-0.02 hora
-0.02 hoy _ falta
-0.02 hoy no
-0.02 la _ seca
-0.02 la orina
-0.02 la tiroid
-0.02 me
-0.02 me rompi
-0.02 meses con
-0.02 mucha _ y
-0.02 mucho despu
-0.02 no ent
-0.02 nuez
-0.02 oxicodon
-0.02 padezc _ corazon
-0.02 padezc del
-0.02 se _ rompi
-0.02 se baja
-0.02 se sient
-0.02 senti
-0.02 tomo una
-0.02 tos y
-0.02 trabaj en
-0.02 un golpe
-0.03 #11+ _ el
-0.03 -me -hace
-0.03 -una
-0.03 =baby =raynaud_usual
-0.03 =belly_hit =sudden
-0.03 =bruising
-0.03 =bruising =purple_rash
-0.03 =bruising =rash
-0.03 =burn_severity =croup_cough
-0.03 =burn_severity =ear_wax
-0.03 =burn_severity =new_medicine
-0.03 =burn_severity =raynaud_usual
-0.03 =calf =days_many
-0.03 =chest_lasting =hours_pain
-0.03 =clot_risk =gallbladder
-0.03 =cocaine =kidney_stone
-0.03 =crohns
-0.03 =days_many =leg_feet_swollen
-0.03 =diabetes =no_insulin
-0.03 =fall_any =sudden
-0.03 =fever =throat_sore
-0.03 =fight_blow =sudden
-0.03 =flank_pain
-0.03 =flank_pain =pain_any
-0.03 =gallbladder =recent_surgery
-0.03 =head_danger =means_mentioned
-0.03 =head_danger =using_word
-0.03 =hit_hard =sudden
-0.03 =leg_feet_swollen =pregnant
-0.03 =leg_feet_swollen =preterm_weeks
-0.03 =limb_injury =sudden
-0.03 =nail_word =new_medicine
-0.03 =no_insulin
-0.03 =one_side_belly =trunk_pain
-0.03 =stroke_word
-0.03 ?de _ ?derram
-0.03 ^ _ alivi
-0.03 ^ _ confund
-0.03 ^ _ lupus
-0.03 ^ de
-0.03 ^ empec
-0.03 absces
-0.03 absces _ la
-0.03 absces en
-0.03 acabo _ insulin
-0.03 algo y
-0.03 alivi
-0.03 bebe _ mueve
-0.03 cara con
-0.03 crohn
-0.03 de
-0.03 de _ un
-0.03 de _ vesicul
-0.03 de golpe
-0.03 dedo
-0.03 despu _ parto
-0.03 dos y
-0.03 dosis
-0.03 el _ #
-0.03 el _ respir
-0.03 empec una
-0.03 en _ montan
-0.03 es _ tiene
-0.03 escurr
-0.03 gasolin
-0.03 gato
-0.03 hablo
-0.03 hoy esta
-0.03 huele _ gas
-0.03 la lengu
-0.03 lengu
-0.03 los _ de
-0.03 los punt
-0.03 lupus
-0.03 lupus y
-0.03 mas _ que
-0.03 me alivi
-0.03 me escurr
-0.03 moreton _ no
-0.03 mucho _ de
-0.03 no -hay
-0.03 palpitacion
-0.03 pantorrill
-0.03 problem
-0.03 que _ al
-0.03 rojo que
-0.03 salpic _ en
-0.03 se _ un
-0.03 se toma
-0.03 seman
-0.03 tengo
-0.03 tengo lupus
-0.03 un _ anoch
-0.03 un _ que
-0.03 un iman
-0.03 un poquit
-0.03 una _ nueva
-0.03 y _ tengo
-0.03 y nause
-0.04 =back_pain =chest_lasting
-0.04 =bleeding_any =nosebleed
-0.04 =bruising =vaginal_bleeding
-0.04 =burn_severity =choking
-0.04 =burn_severity =during_exercise
-0.04 =chest_lasting =chest_pain
-0.04 =chest_lasting =flank_pain
-0.04 =chest_lasting =sudden_balance
-0.04 =co_words =croup_cough
-0.04 =cough =croup_cough
-0.04 =days_many =fainted
-0.04 =ear_wax =eye_hit_bad
-0.04 =eye_area =nosebleed
-0.04 =flank_pain =one_side_belly
-0.04 =flank_pain =trunk_pain
-0.04 =nosebleed
-0.04 =sting =swelling
-0.04 ^ _ carbon
-0.04 ^ _ cinco
-0.04 ^ _ fuert
-0.04 ^ _ no
-0.04 ^ _ ocho
-0.04 ^ presion
-0.04 ayer _ esta
-0.04 azucar _ en
-0.04 caers
-0.04 comi demasiad
-0.04 con _ sol
-0.04 de _ todo
-0.04 de _ vacun
-0.04 debil _ el
-0.04 del _ el
-0.04 el hombr
-0.04 espald
-0.04 esta tos
-0.04 extiend
-0.04 gargant _ la
-0.04 ha
-0.04 herman _ desmay
-0.04 hija _ asma
-0.04 hinchad
-0.04 hoy le
-0.04 lastim
-0.04 le _ un
-0.04 llevo cinco
-0.04 los _ despu
-0.04 me _ mal
-0.04 me _ tomar
-0.04 metformin
-0.04 mi _ comio
-0.04 mi _ habla
-0.04 mi _ por
-0.04 nuev
-0.04 ocho _ de
-0.04 ocho meses
-0.04 ojo y
-0.04 otra vez
-0.04 pies
-0.04 por _ el
-0.04 por todo
-0.04 que hago
-0.04 que va
-0.04 ronch en
-0.04 ronco
-0.04 se extiend
-0.04 segund piso
-0.04 serpient
-0.04 tengo la
-0.04 tengo mucha
-0.04 toca _ vacun
-0.04 toma agua
-0.04 tomo la
-0.04 tos _ perro
-0.04 un segund
-0.04 y _ aire
-0.04 y _ vez
-0.05 # _ vomit
-0.05 =baby =jaundice
-0.05 =belly_word =nausea
-0.05 =bite_bad =days_many
-0.05 =blood_streak =vaginal_bleeding
-0.05 =burn_severity =fall_hard
-0.05 =calf =squeezing_word
-0.05 =chest_lasting =vaginal_bleeding
-0.05 =contact_lens
-0.05 =dangerous_person =head_danger
-0.05 =ear_pain
-0.05 =every_day =eye_hit_bad
-0.05 =every_day =pain_any
-0.05 =every_day =squeezing_word
-0.05 =eye_hit_bad =headache
-0.05 =fall_any =nail_word
-0.05 =headache =pain_any
-0.05 =rash =squeezing_word
-0.05 ^ comezon
-0.05 al tragar
-0.05 ampoll que
-0.05 anos _ pego
-0.05 azucar me
-0.05 boca azul
-0.05 braz
-0.05 cara _ desde
-0.05 con _ cuchill
-0.05 contact
-0.05 cortin _ la
-0.05 de _ todos
-0.05 de contact
-0.05 deje
-0.05 el escrot
-0.05 en
-0.05 escrot
-0.05 espos se
-0.05 fuert _ la
-0.05 infart y
-0.05 infeccion _ orina
-0.05 la _ azul
-0.05 la _ como
-0.05 la _ sale
-0.05 lent _ contact
-0.05 lent de
-0.05 los braz
-0.05 mar
-0.05 mare y
-0.05 me _ en
-0.05 me hormigue
-0.05 mi
-0.05 mi nino
-0.05 papa _ la
-0.05 perdi
-0.05 piel
-0.05 por una
-0.05 queme _ la
-0.05 rojo y
-0.05 se atragant
-0.05 seman _ la
-0.05 sient _ el
-0.05 son
-0.05 subio la
-0.05 tiro
-0.05 un _ y
-0.05 una abeja
-0.05 y _ #
-0.06 # _ #11+
-0.06 -mis
-0.06 -ni _ solo
-0.06 -voz
-0.06 =allergen =squeezing_word
-0.06 =bite_bad =nail_word
-0.06 =calf =vaginal_bleeding
-0.06 =car_crash =nail_word
-0.06 =chest_lasting =radiates
-0.06 =days_many =squeezing_word
-0.06 =dialysis
-0.06 =dialysis =kidney_disease
-0.06 =eye_hit_bad =limb_injury
-0.06 =head_danger =preterm_weeks
-0.06 =limb_injury
-0.06 =many_days =vomiting_constantly
-0.06 ^ _ cai
-0.06 ^ _ cloro
-0.06 ^ _ panza
-0.06 ^ popo
-0.06 a veces
-0.06 acuest
-0.06 azucar
-0.06 bebe con
-0.06 cachet hinch
-0.06 cara hinch
-0.06 con mucha
-0.06 de lejos
-0.06 dedo _ pie
-0.06 dedo del
-0.06 dialisis
-0.06 dos _ hoy
-0.06 duele _ espald
-0.06 el
-0.06 el _ anoch
-0.06 el _ derech
-0.06 el estomag
-0.06 en _ braz
-0.06 en _ pie
-0.06 espald como
-0.06 estar
-0.06 estoy _ con
-0.06 ibuprofen
-0.06 infart
-0.06 insuficienci
-0.06 la com
-0.06 le _ de
-0.06 le _ y
-0.06 lejos
-0.06 lleno
-0.06 los _ azul
-0.06 mama no
-0.06 me _ anoch
-0.06 me _ con
-0.06 me acuest
-0.06 me sient
-0.06 moned
-0.06 moned y
-0.06 no _ desde
-0.06 par _ el
-0.06 pastill
-0.06 pastill _ el
-0.06 pastill _ y
-0.06 quedo _ aire
-0.06 serpient _ el
-0.06 tengo nause
-0.06 tiene cirrosis
-0.06 tiene una
-0.06 un infart
-0.06 una _ de
-0.06 una moned
-0.06 y _ paro
-0.06 y _ todos
-0.06 y salio
-0.07 -hinch
-0.07 -me -pegue
-0.07 -pegue
-0.07 <abuel
-0.07 <ano _ <tuve
-0.07 <antes
-0.07 <mi <abuel
-0.07 <pas <tuve
-0.07 =a_lot =days_many
-0.07 =allergen =gallbladder
-0.07 =bruising =tiny_red
-0.07 =car_crash =hours_pain
-0.07 =chest_lasting =cough
-0.07 =cough =days_many
-0.07 =cut_by_accident =hours_pain
-0.07 =ear_wax =pain_any
-0.07 =getting_worse =severe_pain
-0.07 =headache
-0.07 =limb_injury =nail_word
-0.07 =nail_word =red_patch
-0.07 =nail_word =spreading
-0.07 =neck_swelling =tooth
-0.07 =purple_rash =tiny_red
-0.07 =rash =tiny_red
-0.07 =red_patch
-0.07 =red_patch =spreading
-0.07 =red_patch =wound_infected
-0.07 =tiny_red
-0.07 ?si _ ?se
-0.07 ^ <antes
-0.07 ^ _ <abuel
-0.07 ^ _ atragant
-0.07 ^ mi
-0.07 agua a
-0.07 aguant el
-0.07 amoxicilin
-0.07 asi
-0.07 bebe _ y
-0.07 cayo _ un
-0.07 cayo el
-0.07 comer grasa
-0.07 cu duerm
-0.07 culebrill _ la
-0.07 de _ cama
-0.07 el _ ya
-0.07 el dolor
-0.07 en _ de
-0.07 entre las
-0.07 herni de
-0.07 la amoxicilin
-0.07 no _ -hinch
-0.07 no _ -pegue
-0.07 no _ mas
-0.07 orina y
-0.07 por _ y
-0.07 puedo
-0.07 puntit morad
-0.07 que _ esta
-0.07 rato
-0.07 rio
-0.07 sangr _ el
-0.07 sentir
-0.07 tengo mucho
-0.07 tiene _ dias
-0.07 tiene _ pero
-0.07 torci
-0.07 tosio
-0.07 una
-0.07 una _ del
-0.07 uso lent
-0.08 #99+ con
-0.08 -por -que
-0.08 -sabem
-0.08 -sabem -por
-0.08 -sabem _ -que
-0.08 <anos _ <un
-0.08 <derram <hace
-0.08 <hace _ <tuve
-0.08 <pas _ <ya
-0.08 <y <ya
-0.08 =a_lot =sweating
-0.08 =bleeding_any =bruising
-0.08 =bleeding_any =young_baby
-0.08 =bruising =eye_hit_bad
-0.08 =chest_lasting =ear_pain
-0.08 =diarrhea =recent_infection
-0.08 =ear_pain =fever
-0.08 =eye_hit_bad =nosebleed
-0.08 =eye_hit_bad =strep_like
-0.08 =fainted =nail_word
-0.08 =fever =strep_like
-0.08 =head_danger =nosebleed
-0.08 =headache =hours_pain
-0.08 =headache =squeezing_word
-0.08 =hearing
-0.08 =nail_word
-0.08 =nosebleed =vaginal_bleeding
-0.08 =strep_like
-0.08 =tick
-0.08 =weight_loss
-0.08 ^ _ cans
-0.08 ^ _ entro
-0.08 ^ _ mar
-0.08 ^ _ oscur
-0.08 ^ _ pusieron
-0.08 ^ infeccion
-0.08 carta
-0.08 cita _ el
-0.08 cita _ mi
-0.08 comer y
-0.08 corazon _ late
-0.08 cu subo
-0.08 cuart
-0.08 de _ influenz
-0.08 de barrig
-0.08 de cabez
-0.08 diarre desde
-0.08 dolor _ cabez
-0.08 el _ al
-0.08 embaraz de
-0.08 en _ cuell
-0.08 en _ dedo
-0.08 en _ piel
-0.08 entro
-0.08 esta hinch
-0.08 estan _ los
-0.08 gas _ mi
-0.08 hace _ dias
-0.08 hace cuatr
-0.08 her se
-0.08 hija tiene
-0.08 humo _ incendi
-0.08 influenz
-0.08 la influenz
-0.08 lo _ a
-0.08 los _ del
-0.08 me duerm
-0.08 mi mar
-0.08 mi panza
-0.08 muela y
-0.08 no -he
-0.08 pas
-0.08 puedo cambiar
-0.08 pulso
-0.08 quedo _ en
-0.08 queme _ el
-0.08 rodill _ subo
-0.08 rojo
-0.08 se _ duerm
-0.08 se _ paso
-0.08 sinusitis
-0.08 solo tengo
-0.08 soy diabetic
-0.08 subo
-0.08 subo escaler
-0.08 tia se
-0.08 una _ sin
-0.08 y _ aguant
-0.08 y calient
-0.08 ya _ le
-0.09 <# <anos
-0.09 <ano _ <y
-0.09 <cinco
-0.09 <cinco <anos
-0.09 <de <un
-0.09 <derram <el
-0.09 <derram _ <ano
-0.09 <hace <#
-0.09 <hace <cinco
-0.09 <infart _ <#
-0.09 <me _ <la
-0.09 =a_lot =wakes
-0.09 =allergen =cold_only
-0.09 =burn_severity =numb_any
-0.09 =chest_lasting =young_baby
-0.09 =clear_fluid =eye_hit_bad
-0.09 =clear_fluid =leaking
-0.09 =cocaine =flank_pain
-0.09 =cocaine =squeezing_word
-0.09 =cocaine =using_word
-0.09 =cold_only =vaccine_said
-0.09 =eye_hit_bad =leaking
-0.09 =eye_hit_bad =many_days
-0.09 =gallbladder
-0.09 =head_danger =leaking
-0.09 =head_danger =vomiting_constantly
-0.09 =hours_pain =raynaud_usual
-0.09 =leaking
-0.09 ?derram
-0.09 ?esta _ es
-0.09 ?la _ ?de
-0.09 ?un ?derram
-0.09 ^ _ comer
-0.09 ^ _ corte
-0.09 ^ _ ex
-0.09 ^ _ mucho
-0.09 ^ _ pegue
-0.09 ^ _ reloj
-0.09 ^ _ veces
-0.09 ^ _ voy
-0.09 ^ las
-0.09 ^ perdi
-0.09 agrur _ las
-0.09 agrur por
-0.09 agu
-0.09 anos _ quier
-0.09 asma y
-0.09 bolit
-0.09 bolit de
-0.09 cai _ las
-0.09 cai por
-0.09 cans _ el
-0.09 carta _ la
-0.09 cayo en
-0.09 comer _ del
-0.09 con _ gripa
-0.09 corte
-0.09 dar _ carta
-0.09 dar una
-0.09 de _ dias
-0.09 de _ gripe
-0.09 de _ piedr
-0.09 de agrur
-0.09 de tos
-0.09 del _ se
-0.09 del rinon
-0.09 desde que
-0.09 despu del
-0.09 el _ es
-0.09 el lago
-0.09 en _ gargant
-0.09 en _ lago
-0.09 espos _ a
-0.09 espos dio
-0.09 esta seman
-0.09 grasa
-0.09 hago _ ?alguien
-0.09 la gripe
-0.09 la piedr
-0.09 lago
-0.09 las _ cu
-0.09 le _ morad
-0.09 liqu
-0.09 mareo
-0.09 me _ dolor
-0.09 me _ el
-0.09 me corte
-0.09 mi _ dio
-0.09 mi ex
-0.09 mocos _ juega
-0.09 mocos pero
-0.09 noche pero
-0.09 para _ escuel
-0.09 piedr _ rinon
-0.09 piedr del
-0.09 pise _ clavo
-0.09 poco _ agrur
-0.09 poco _ tos
-0.09 pueden dar
-0.09 queme la
-0.09 quier _ vacun
-0.09 quier la
-0.09 rinon y
-0.09 rodill _ el
-0.09 rodill en
-0.09 se _ todas
-0.09 sed _ de
-0.09 sigue
-0.09 sin aire
-0.09 sola
-0.09 toca la
-0.09 tomo _ medicin
-0.09 tomo todas
-0.09 un
-0.09 vez _ dolor
-0.09 y duele
-0.1 #99+ metr
-0.1 -aire _ tos
-0.1 -al -bano
-0.1 -bano
-0.1 -de -aire
-0.1 -falta -de
-0.1 -ir
-0.1 -ir -al
-0.1 -ir _ -bano
-0.1 -ni -falta
-0.1 -ni _ -de
-0.1 -pecho _ -falta
-0.1 =a_lot =burn_severity
-0.1 =a_lot =feels_sleepy
-0.1 =baby =every_one_of_them
-0.1 =calf =hernia_stuck
-0.1 =chest_lasting =twisted
-0.1 =cough
-0.1 =dangerous_person =pale_clammy
-0.1 =days_many =dizzy
-0.1 =days_many =nail_word
-0.1 =drowsy =feels_sleepy
-0.1 =head_danger =nausea
-0.1 =hernia_stuck =muscle_tear
-0.1 =hours_pain =sudden_balance
-0.1 =limb_injury =walks_on_it
-0.1 =nausea =vomiting
-0.1 =no_gas
-0.1 =numb_any =tia_resolved
-0.1 =pain_any =shingles
-0.1 =squeezing_word =throat_sore
-0.1 =tetanus_due =wound
-0.1 =twisted =walks_on_it
-0.1 ?coagul ?en
-0.1 ?coagul _ ?el
-0.1 ?un ?coagul
-0.1 ?una ?convulsion
-0.1 ^ _ manan
-0.1 ^ _ ojo
-0.1 ^ _ warfarin
-0.1 ^ hice
-0.1 a _ metr
-0.1 abuel _ muy
-0.1 caball
-0.1 cabez _ fuert
-0.1 cabez _ nause
-0.1 calor y
-0.1 cama y
-0.1 choqu en
-0.1 cloro con
-0.1 corte _ la
-0.1 curso
-0.1 de _ con
-0.1 de _ despu
-0.1 de cu
-0.1 de dormir
-0.1 de gargant
-0.1 dentr
-0.1 dias _ -ir
-0.1 dolor _ gargant
-0.1 el _ un
-0.1 en _ jardin
-0.1 ganas _ vomitar
-0.1 golpe _ la
-0.1 hace cinco
-0.1 hijo _ metio
-0.1 hijo _ mocos
-0.1 la _ con
-0.1 la alergi
-0.1 la otra
-0.1 le _ los
-0.1 lo _ y
-0.1 manch _ en
-0.1 me cambi
-0.1 medicin
-0.1 metr
-0.1 mi _ huele
-0.1 mi bebe
-0.1 moreton en
-0.1 nino _ muy
-0.1 nino esta
-0.1 no _ me
-0.1 ojos por
-0.1 olvid tomar
-0.1 oxid
-0.1 para _ curso
-0.1 pegue
-0.1 peso
-0.1 por _ alergi
-0.1 puedo caminar
-0.1 quier caminar
-0.1 quij desde
-0.1 saque
-0.1 se _ quita
-0.1 sin -ir
-0.1 sol
-0.1 solo _ la
-0.1 solo _ un
-0.1 solo tos
-0.1 tengo _ sueno
-0.1 tiene _ del
-0.1 todo el
-0.1 trago _ moned
-0.1 un _ oxid
-0.1 un choqu
-0.1 un curso
-0.1 una _ en
-0.1 viene _ las
-0.1 viene a
-0.1 y _ mal
-0.1 y cada
-0.11 -deja
-0.11 -el -aire
-0.11 -fiebr -ni
-0.11 -me -deja
-0.11 -ni -me
-0.11 -ni _ -falta
-0.11 -tengo -fiebr
-0.11 <mi _ <murio
-0.11 <murio
-0.11 <murio <de
-0.11 <tuvo _ <derram
-0.11 =baby =blood_streak
-0.11 =baby =preterm_weeks
-0.11 =belly_pain =cramps
-0.11 =burn_severity =skin_infection
-0.11 =chest_lasting =wound
-0.11 =cramps
-0.11 =cramps =pain_any
-0.11 =discharge =wound_infected
-0.11 =eye_area
-0.11 ^ _ amarill
-0.11 ^ _ com
-0.11 ^ huele
-0.11 ^ lleno
-0.11 a _ en
-0.11 agua y
-0.11 al tocar
-0.11 alacran _ la
-0.11 buena _ el
-0.11 canse
-0.11 cloro _ la
-0.11 colic
-0.11 colic _ la
-0.11 com _ buena
-0.11 com es
-0.11 como se
-0.11 con tos
-0.11 con un
-0.11 cu regres
-0.11 cubet
-0.11 da fiebr
-0.11 de _ presion
-0.11 de orina
-0.11 despert con
-0.11 diabet
-0.11 dias _ diarre
-0.11 dias _ esta
-0.11 dio un
-0.11 el sol
-0.11 frasc _ pastill
-0.11 hijo _ con
-0.11 hijo despert
-0.11 hinch _ el
-0.11 junto
-0.11 la _ de
-0.11 la _ nac
-0.11 la infeccion
-0.11 la muela
-0.11 la recien
-0.11 los _ ya
-0.11 los tacos
-0.11 mama amaneci
-0.11 me canse
-0.11 me sale
-0.11 mi _ despert
-0.11 mi _ y
-0.11 mis _ de
-0.11 nina se
-0.11 no -le
-0.11 no _ -deja
-0.11 papa _ de
-0.11 papa diabetic
-0.11 perdi el
-0.11 piern _ tanto
-0.11 piern de
-0.11 pies _ del
-0.11 pies despu
-0.11 poquit _ de
-0.11 presion
-0.11 pus
-0.11 que com
-0.11 quier
-0.11 respir _ solo
-0.11 rodill al
-0.11 sarpull
-0.11 sient _ en
-0.11 sin
-0.11 solo _ de
-0.11 sueno
-0.11 tacos ya
-0.11 tengo _ presion
-0.11 tocar
-0.11 todas
-0.11 tos de
-0.11 tuvo
-0.11 un _ en
-0.11 unos segund
-0.11 van peor
-0.11 viejo
-0.11 vomit la
-0.12 -nada desde
-0.12 -ni -nada
-0.12 -reteng
-0.12 -reteng -nada
-0.12 -reteng _ desde
-0.12 <anos <tuve
-0.12 <desmay <una
-0.12 <desmay _ <vez
-0.12 <mi <papa
-0.12 <papa
-0.12 <papa <tuvo
-0.12 <papa _ <un
-0.12 <salio
-0.12 <salio <bien
-0.12 <todo <salio
-0.12 <todo _ <bien
-0.12 <y <todo
-0.12 <y _ <salio
-0.12 =belly_hit =calf
-0.12 =blood_thinner =nosebleed
-0.12 =bluish =cold_limb
-0.12 =bruising =cold_limb
-0.12 =chest_lasting =sight_for_years
-0.12 =chest_lasting =vomit_few
-0.12 =chest_lasting =vomiting
-0.12 =clot_risk =means_mentioned
-0.12 =clot_risk =using_word
-0.12 =co_words =wakes
-0.12 =cough =ear_wax
-0.12 =days_many =vomiting_constantly
-0.12 =hit_hard =nail_word
-0.12 =hours_pain =vomit_few
-0.12 =itching =radiates_groin
-0.12 =itchy_only =radiates_groin
-0.12 =liver_known
-0.12 =nodes
-0.12 =nodes =swelling
-0.12 ?a ?alguien
-0.12 ?cerebral
-0.12 ?como _ ?ve
-0.12 ?derram ?cerebral
-0.12 ?se ?ve
-0.12 ?si ?a
-0.12 ?si ?alguien
-0.12 ?si _ ?alguien
-0.12 ?un _ ?cerebral
-0.12 ?un _ ?de
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ <papa
-0.12 ^ piel
-0.12 ^ solo
-0.12 abuel tiene
-0.12 al _ escaler
-0.12 al subir
-0.12 anos _ #11+
-0.12 bebe esta
-0.12 cabez despu
-0.12 cada toma
-0.12 cirrosis
-0.12 comio un
-0.12 con _ mesa
-0.12 cree
-0.12 cree que
-0.12 de _ es
-0.12 desde el
-0.12 detector
-0.12 dias _ -fiebr
-0.12 el _ rojo
-0.12 el jabon
-0.12 embaraz es
-0.12 en la
-0.12 enfermedad
-0.12 flem
-0.12 gangli
-0.12 gangli hinchad
-0.12 hijo le
-0.12 hijo quier
-0.12 hoy _ las
-0.12 hoy a
-0.12 inhalador
-0.12 jabon nuevo
-0.12 lave
-0.12 manan _ la
-0.12 manan por
-0.12 me late
-0.12 me pusieron
-0.12 me sacaron
-0.12 menos cuart
-0.12 mi _ tuvo
-0.12 minut y
-0.12 necesit _ mis
-0.12 necesit la
-0.12 nino
-0.12 no -los
-0.12 no -reteng
-0.12 oigo
-0.12 oigo voces
-0.12 pecho al
-0.12 pegue con
-0.12 perro en
-0.12 pico un
-0.12 por _ jabon
-0.12 por _ tarde
-0.12 por _ vacun
-0.12 resurtir mis
-0.12 sale _ orina
-0.12 sale sangr
-0.12 seman _ se
-0.12 silba
-0.12 silba _ pecho
-0.12 silba el
-0.12 solo estoy
-0.12 tengo cancer
-0.12 una _ anoch
-0.12 veo _ de
-0.12 vez anoch
-0.12 y _ desde
-0.12 y _ hinchad
-0.12 y gangli
-0.13 # _ despu
-0.13 # menos
-0.13 -cu
-0.13 -de -pecho
-0.13 -dolor _ -pecho
-0.13 -el _ solo
-0.13 -pecho -ni
-0.13 -tengo -dolor
-0.13 -tengo _ -de
-0.13 <ano _ <me
-0.13 <desmay <en
-0.13 <diez
-0.13 <diez <anos
-0.13 <en _ <secundari
-0.13 <hace <diez
-0.13 <hace <tres
-0.13 <la <secundari
-0.13 <pas <me
-0.13 <pas <y
-0.13 <sangr
-0.13 <secundari
-0.13 <tres
-0.13 <tres <anos
-0.13 =allergen =belly_pain
-0.13 =allergen =stomach_burn
-0.13 =belly_pain =getting_worse
-0.13 =belly_pain =raynaud_usual
-0.13 =belly_word =getting_worse
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =cramps =raynaud_usual
-0.13 =dizzy =hours_pain
-0.13 =eye_area =itching
-0.13 =fever =pregnant
-0.13 =itchy_only =rash
-0.13 =rash =shingles
-0.13 =tropics
-0.13 =weak_any =weak_one_side
-0.13 ?como _ ?un
-0.13 ?de _ ?infart
-0.13 ?es _ ?sepsis
-0.13 ?evito ?un
-0.13 ?infart
-0.13 ?la ?sepsis
-0.13 ?sepsis
-0.13 ?un ?infart
-0.13 ^ _ <desmay
-0.13 ^ _ marisc
-0.13 ^ _ verde
-0.13 ^ cita
-0.13 ^ cual
-0.13 ^ trabaj
-0.13 a _ tia
-0.13 agrur _ de
-0.13 agrur despu
-0.13 ampoll _ duelen
-0.13 bebe _ cuatr
-0.13 brazo _ la
-0.13 cae
-0.13 cita del
-0.13 con _ fiebr
-0.13 con _ vaso
-0.13 cual _ el
-0.13 cual es
-0.13 de _ meses
-0.13 doble dosis
-0.13 el _ en
-0.13 el _ normal
-0.13 en #99+
-0.13 espos _ mucho
-0.13 est
-0.13 estr _ trabaj
-0.13 estr del
-0.13 ha est
-0.13 hago
-0.13 herman tuvo
-0.13 huev
-0.13 juega _ come
-0.13 juega y
-0.13 la manan
-0.13 la vesicul
-0.13 llevo tres
-0.13 los _ para
-0.13 los _ por
-0.13 mal
-0.13 meses _ mucho
-0.13 no _ -dolor
-0.13 piern por
-0.13 por _ estr
-0.13 que _ baja
-0.13 que _ duele
-0.13 que _ que
-0.13 que duelen
-0.13 que sient
-0.13 quier _ mi
-0.13 se _ cae
-0.13 seman _ del
-0.13 seman despu
-0.13 sient que
-0.13 tengo _ con
-0.13 tiene _ alta
-0.13 tomo _ dosis
-0.13 tomo doble
-0.13 vaso
-0.13 vesicul
-0.13 vez
-0.14 # _ con
-0.14 # _ diciembr
-0.14 <bebe
-0.14 <dejo
-0.14 <herman
-0.14 <herman <dejo
-0.14 <infart <hace
-0.14 <mi <herman
-0.14 <mi _ <dejo
-0.14 <tuvo _ <infart
-0.14 <un _ <en
-0.14 =a_lot =cut_by_accident
-0.14 =a_lot =deep_cut
-0.14 =allergen =calf
-0.14 =allergen =fainted
-0.14 =allergen =leg_swelling_one
-0.14 =blood_streak =chest_lasting
-0.14 =calf =sting
-0.14 =chest_injury_or_ache =ear_wax
-0.14 =chest_lasting =limb_injury
-0.14 =constipation =three_days
-0.14 =cough =hours_pain
-0.14 =croup_cough
-0.14 =eye_hit_bad =young_baby
-0.14 =left_ribs
-0.14 =leg_swelling_one =sting
-0.14 =vaginal_bleeding =young_baby
-0.14 ?como _ ?trata
-0.14 ?es ?una
-0.14 ?esta
-0.14 ?los ?sintom
-0.14 ?que _ ?una
-0.14 ?se ?trata
-0.14 ?sintom
-0.14 ?sintom ?de
-0.14 ?sintom _ ?un
-0.14 ?son _ ?sintom
-0.14 ?trata
-0.14 ?trata ?una
-0.14 ^ _ <anos
-0.14 ^ _ <herman
-0.14 ^ _ mujer
-0.14 ando cans
-0.14 ard
-0.14 arden
-0.14 bien solo
-0.14 bien y
-0.14 chuec desde
-0.14 come bien
-0.14 con _ pastill
-0.14 culebr
-0.14 de diciembr
-0.14 desde _ cuatr
-0.14 desgarr
-0.14 desgarr la
-0.14 diciembr
-0.14 diciembr _ las
-0.14 diciembr a
-0.14 duele _ boca
-0.14 el #
-0.14 el miercol
-0.14 en _ futbol
-0.14 en _ tarde
-0.14 esta _ #99+
-0.14 hinch _ de
-0.14 la _ estab
-0.14 lado izquierd
-0.14 las _ en
-0.14 los tobill
-0.14 mal _ lejos
-0.14 me cayo
-0.14 me desgarr
-0.14 me quito
-0.14 me torci
-0.14 mi mujer
-0.14 miercol
-0.14 mujer
-0.14 no _ el
-0.14 noche y
-0.14 pero come
-0.14 pero puedo
-0.14 perro
-0.14 pica la
-0.14 sal
-0.14 sangr al
-0.14 se _ mete
-0.14 tengo _ cuell
-0.14 tengo ocho
-0.14 tiene las
-0.14 tobill _ poco
-0.14 tobill un
-0.14 una culebr
-0.14 veces _ dia
-0.14 veces al
-0.14 ven
-0.14 veo mal
-0.14 viene
-0.14 ya me
-0.15 -aire solo
-0.15 <#11+
-0.15 <#11+ <anos
-0.15 <cu <tenia
-0.15 <derram
-0.15 <tenia _ <anos
-0.15 <un <derram
-0.15 <veran
-0.15 <veran <pas
-0.15 <ya _ <bien
-0.15 =bp_medicine =child_got_pills
-0.15 =bruises_unexplained
-0.15 =bruises_unexplained =bruising
-0.15 =burn_severity =wound
-0.15 =car_crash =chest_lasting
-0.15 =chest_lasting =wound_infected
-0.15 =co_words =days_many
-0.15 =days_many =every_day
-0.15 =days_many =hernia_stuck
-0.15 =every_one_of_them =short_breath
-0.15 =fever =tooth
-0.15 =many_days =pain_any
-0.15 =radiates =weak_one_side
-0.15 ?alguien ?se
-0.15 ?causar _ ?de
-0.15 ?como _ ?si
-0.15 ?da
-0.15 ?el ?estr
-0.15 ?el _ ?puede
-0.15 ?estr
-0.15 ?estr ?puede
-0.15 ?estr _ ?causar
-0.15 ?se ?si
-0.15 ^ ?el
-0.15 ^ _ #99+
-0.15 ^ _ ?estr
-0.15 ^ cualquier
-0.15 a _ suegr
-0.15 abuel de
-0.15 cai de
-0.15 cicatriz
-0.15 com
-0.15 con _ seman
-0.15 con la
-0.15 con paracetamol
-0.15 corazon de
-0.15 cualquier
-0.15 da ansiedad
-0.15 de _ para
-0.15 del jardin
-0.15 del pie
-0.15 durmi _ brazo
-0.15 el _ sin
-0.15 el polen
-0.15 embaraz _ un
-0.15 en _ gimnasi
-0.15 espinill
-0.15 estoy _ porqu
-0.15 hijo _ -me
-0.15 ibuprofen _ paracetamol
-0.15 insulin
-0.15 la _ para
-0.15 la espinill
-0.15 la prueb
-0.15 lastim a
-0.15 le clavo
-0.15 mando
-0.15 me _ ansiedad
-0.15 menos _ viern
-0.15 menos el
-0.15 mi abuel
-0.15 mi suegr
-0.15 morad en
-0.15 morad las
-0.15 mosquit _ el
-0.15 mucha agua
-0.15 necesit _ cita
-0.15 nino _ #11+
-0.15 oidos _ el
-0.15 ojos
-0.15 polen
-0.15 por _ polen
-0.15 por _ tacos
-0.15 presion #99+
-0.15 regla _ con
-0.15 roja en
-0.15 seman _ el
-0.15 sient un
-0.15 suegr
-0.15 todo
-0.15 tomar la
-0.15 una verrug
-0.15 verrug
-0.15 viagr
-0.15 y _ arde
-0.15 zapat nuev
-0.16 #11+ _ temperatur
-0.16 -duele _ -pecho
-0.16 -el -pecho
-0.16 -fiebr _ -seman
-0.16 -la -cabez
-0.16 <me _ <el
-0.16 <todo
-0.16 <yo
-0.16 =allergen =belly_word
-0.16 =allergen =days_many
-0.16 =allergen =nail_word
-0.16 =allergen =recent_infection
-0.16 =burn_severity =choking_passed
-0.16 =chest_lasting =weak_any
-0.16 =clot_risk =tired
-0.16 =days_many =nausea
-0.16 =days_many =tired
-0.16 =fever =vaccine_said
-0.16 =head_danger =many_days
-0.16 =head_danger =pregnant
-0.16 =hours_pain =weak_any
-0.16 =muscle_tear
-0.16 =recent_infection =vaccine_said
-0.16 ?evito _ ?coagul
-0.16 ?las
-0.16 ?mi
-0.16 ^ _ -le
-0.16 ^ _ infeccion
-0.16 ^ _ lloran
-0.16 ^ _ mart
-0.16 acidez _ de
-0.16 acidez despu
-0.16 alguien
-0.16 avion
-0.16 buena para
-0.16 comer antes
-0.16 con _ ceboll
-0.16 con mi
-0.16 cu _ escaler
-0.16 de cargar
-0.16 de temperatur
-0.16 desde _ #
-0.16 desde _ tres
-0.16 despu _ las
-0.16 dia _ a
-0.16 dolor _ barrig
-0.16 en dialisis
-0.16 en marzo
-0.16 es _ cita
-0.16 hace tres
-0.16 hijo _ raspo
-0.16 irregular
-0.16 la _ pas
-0.16 la meningitis
-0.16 la pared
-0.16 las
-0.16 las _ seman
-0.16 las escaler
-0.16 lloran _ ojos
-0.16 lloran los
-0.16 los
-0.16 manan _ las
-0.16 manan a
-0.16 marzo
-0.16 me acost
-0.16 meningitis
-0.16 mocos _ come
-0.16 ojos con
-0.16 panza esta
-0.16 para los
-0.16 pared
-0.16 pecho que
-0.16 pica el
-0.16 pica una
-0.16 poco al
-0.16 puedo _ antes
-0.16 puntit
-0.16 que _ desmay
-0.16 sale un
-0.16 salio _ fuego
-0.16 sangr la
-0.16 se mete
-0.16 seman pas
-0.16 ya paso
-0.17 -falta -el
-0.17 -fiebr solo
-0.17 -me -falta
-0.17 -tomar -cafe
-0.17 <ano y
-0.17 <hija
-0.17 <hija <tuvo
-0.17 <me _ <una
-0.17 <mi <hija
-0.17 <mi <tio
-0.17 <tio
-0.17 <tio <se
-0.17 <un _ y
-0.17 =allergen =severe_pain
-0.17 =aura_usual =pregnant
-0.17 =bite_bad =muscle_strain_word
-0.17 =burn_severity =every_one_of_them
-0.17 =cancer_history
-0.17 =cancer_history =clot_risk
-0.17 =chest_lasting =low_mood
-0.17 =chest_lasting =means_mentioned
-0.17 =chest_lasting =using_word
-0.17 =fever =hours_pain
-0.17 =hours_pain =means_mentioned
-0.17 =hours_pain =using_word
-0.17 =itching =sting
-0.17 =low_mood =nail_word
-0.17 =many_days =squeezing_word
-0.17 =pregnant =vomiting
-0.17 =scratched =wound_infected
-0.17 =tia_resolved
-0.17 ?a
-0.17 ?de ?un
-0.17 ?desmay
-0.17 ?golpe
-0.17 ?le
-0.17 ?miedo
-0.17 ?se _ ?un
-0.17 ?un ?golpe
-0.17 ^ _ <hija
-0.17 ^ _ <tio
-0.17 ^ _ pican
-0.17 ^ _ resurtir
-0.17 ^ _ sient
-0.17 ^ _ suegr
-0.17 ^ tomo
-0.17 ^ toso
-0.17 alergic a
-0.17 almoh
-0.17 caball _ corro
-0.17 caball cu
-0.17 cambiar mi
-0.17 cancer
-0.17 cita de
-0.17 confund con
-0.17 corro
-0.17 cu corro
-0.17 da comezon
-0.17 de altur
-0.17 de caball
-0.17 de sangr
-0.17 dolor _ caball
-0.17 dorm
-0.17 el gimnasi
-0.17 en _ rodill
-0.17 es segur
-0.17 estoy por
-0.17 hacer ejercici
-0.17 hijo _ que
-0.17 la almoh
-0.17 la mir
-0.17 lent me
-0.17 lent nuev
-0.17 mano hinch
-0.17 me pican
-0.17 media hora
-0.17 meses _ #11+
-0.17 mi migran
-0.17 migran
-0.17 migran _ siempr
-0.17 migran de
-0.17 mir
-0.17 necesit _ nuev
-0.17 nino de
-0.17 no -sabem
-0.17 no -tomar
-0.17 no _ la
-0.17 oscur desde
-0.17 para _ dolor
-0.17 para _ espald
-0.17 pican _ ojos
-0.17 pican los
-0.17 por _ -tomar
-0.17 por _ almoh
-0.17 puedo _ ejercici
-0.17 puedo hacer
-0.17 puedo vacunar
-0.17 que _ necesit
-0.17 que vacun
-0.17 quitan
-0.17 recet de
-0.17 solo cans
-0.17 soy _ a
-0.17 un _ por
-0.17 vacun necesit
-0.17 veces hoy
-0.17 vomit _ hace
-0.17 vomit _ veces
-0.17 y _ -sabem
-0.18 # el
-0.18 #11+ _ cu
-0.18 -desmay _ me
-0.18 -desmay solo
-0.18 -duele _ -cabez
-0.18 -tengo -mareo
-0.18 <al
-0.18 <en <el
-0.18 <la _ <al
-0.18 =allergen =eye_hit_bad
-0.18 =bleeding_any =eye_area
-0.18 =burn_severity =diabetes
-0.18 =burn_severity =itchy_only
-0.18 =clear_fluid =water_broke
-0.18 =dangerous_person =fell
-0.18 =every_one_of_them =numb_any
-0.18 =eye_area =itchy_only
-0.18 =eye_hit_bad =water_broke
-0.18 =fever =phlegm
-0.18 =head_danger =vomit_few
-0.18 =head_danger =water_broke
-0.18 =leaking =water_broke
-0.18 =leg_swelling_one =limb_injury
-0.18 =leg_swelling_one =possible_fracture
-0.18 =leg_swelling_one =twisted
-0.18 =low_mood =many_days
-0.18 =low_mood =young_baby
-0.18 =nail_word =pain_any
-0.18 =nausea
-0.18 =not_drinking
-0.18 =one_side_belly =uti
-0.18 =pain_any =raynaud_usual
-0.18 =trunk_pain =uti
-0.18 ^ <el
-0.18 ^ _ <ano
-0.18 ^ _ huelen
-0.18 ^ _ proxim
-0.18 ^ antes
-0.18 ^ comi
-0.18 ^ esta
-0.18 ^ hace
-0.18 ^ manan
-0.18 a _ dos
-0.18 a urgenci
-0.18 antes _ examen
-0.18 barrig y
-0.18 calambr _ la
-0.18 clas _ natacion
-0.18 consult
-0.18 cuest _ consult
-0.18 de _ se
-0.18 de natacion
-0.18 del examen
-0.18 el cloro
-0.18 el panal
-0.18 el trabaj
-0.18 espos _ cayo
-0.18 estoy _ #11+
-0.18 hijo
-0.18 huelen
-0.18 huelen _ pies
-0.18 huelen los
-0.18 inhalador _ favor
-0.18 inhalador por
-0.18 la _ que
-0.18 la consult
-0.18 las papas
-0.18 le estan
-0.18 me acabo
-0.18 me huelen
-0.18 meses _ cada
-0.18 mi hijo
-0.18 moreton _ en
-0.18 muero por
-0.18 natacion
-0.18 papas
-0.18 poco los
-0.18 por _ es
-0.18 por _ gripa
-0.18 puedo tener
-0.18 sarpull por
-0.18 segund
-0.18 seman _ tengo
-0.18 tengo _ por
-0.18 un _ los
-0.18 un _ para
-0.18 urgenci
-0.18 y _ se
-0.19 -en _ -cabez
-0.19 -ni -problem
-0.19 -ni _ -para
-0.19 -pegue -en
-0.19 -pegue _ -la
-0.19 -problem -para
-0.19 -tiembl
-0.19 <de _ <hace
-0.19 <ya
-0.19 =allergen =trunk_pain
-0.19 =allergen =wound
-0.19 =aura_usual =low_mood
-0.19 =aura_usual =panic_known
-0.19 =baby =nail_word
-0.19 =burn_severity =snake_bad
-0.19 =burned_hand =low_mood
-0.19 =cancer_history =elderly
-0.19 =chest_lasting =fall_any
-0.19 =clot_risk =elderly
-0.19 =cold_only =cough
-0.19 =low_mood =raynaud_usual
-0.19 =nail_word =tick
-0.19 =panic_known =raynaud_usual
-0.19 ^ _ cambiar
-0.19 ^ _ cort
-0.19 ^ _ mare
-0.19 ^ _ piquet
-0.19 ^ _ poco
-0.19 ^ _ que
-0.19 ^ _ regla
-0.19 ^ a
-0.19 ^ muela
-0.19 ^ tuve
-0.19 anoch
-0.19 arde
-0.19 ataqu _ panic
-0.19 bueno
-0.19 cai _ la
-0.19 cans del
-0.19 cans desde
-0.19 cara _ las
-0.19 cu como
-0.19 cuatr dias
-0.19 de _ espald
-0.19 de _ por
-0.19 de cancer
-0.19 de panic
-0.19 del embaraz
-0.19 despu _ correr
-0.19 dias
-0.19 duerm la
-0.19 durmi
-0.19 el _ despu
-0.19 el puent
-0.19 encim
-0.19 es _ un
-0.19 es bueno
-0.19 estoy _ puedo
-0.19 fiebr se
-0.19 hasta
-0.19 hinch _ le
-0.19 la montan
-0.19 lado _ el
-0.19 las _ menos
-0.19 llamar
-0.19 llevo una
-0.19 me dan
-0.19 me durmi
-0.19 me tapan
-0.19 murio _ cancer
-0.19 no -tiembl
-0.19 panic
-0.19 panic _ siempr
-0.19 panic de
-0.19 para un
-0.19 por _ computador
-0.19 por _ encim
-0.19 que _ bebe
-0.19 sangr _ vez
-0.19 se _ durmi
-0.19 se _ tapan
-0.19 se fue
-0.19 sirve
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo #11+
-0.19 tengo _ cu
-0.19 tiene _ por
-0.19 tiroid
-0.19 todas sus
-0.19 tomo _ sus
-0.19 tos _ mocos
-0.19 un piquet
-0.19 una garrapat
-0.19 ya _ -tengo
-0.19 ya se
-0.2 #11+ en
-0.2 <era
-0.2 <fiebr
-0.2 <hace <mucho
-0.2 <hace _ <calor
-0.2 <la _ <hace
-0.2 <mucho
-0.2 <mucho <calor
-0.2 <un _ <el
-0.2 =baby =vaccine_said
-0.2 =blood_streak =burn_severity
-0.2 =child_got_pills =every_one_of_them
-0.2 =cold_only =flu_bad
-0.2 =cut_by_accident =nail_word
-0.2 =ear_wax =tired
-0.2 =every_one_of_them =pale_clammy
-0.2 =every_one_of_them =sweating
-0.2 =eye_area =stye
-0.2 =heat_exposure
-0.2 =low_mood =panic_known
-0.2 =panic_known
-0.2 =stye
-0.2 ?coagul
-0.2 ?los ?sign
-0.2 ?que ?signific
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?signific
-0.2 ?son _ ?sign
-0.2 ^ _ ?evito
-0.2 ^ _ ?signific
-0.2 ^ _ abuel
-0.2 ^ _ del
-0.2 ^ _ dolor
-0.2 ^ _ dos
-0.2 ^ _ perrill
-0.2 ^ _ poquit
-0.2 ^ _ tiesa
-0.2 ^ espald
-0.2 acabo
-0.2 al masticar
-0.2 alergic
-0.2 ayuda _ el
-0.2 bien pero
-0.2 cabez muy
-0.2 cita _ la
-0.2 como _ que
-0.2 de perro
-0.2 desde _ lunes
-0.2 diabetic y
-0.2 el _ cu
-0.2 espald _ el
-0.2 espald tiesa
-0.2 espos habla
-0.2 esta _ de
-0.2 estar par
-0.2 estoy segur
-0.2 gripe
-0.2 hablar de
-0.2 hija _ seis
-0.2 hijo _ #
-0.2 hijo _ duele
-0.2 hijo de
-0.2 kilos
-0.2 la tele
-0.2 le _ vacun
-0.2 los dos
-0.2 los frijol
-0.2 los zapat
-0.2 mama tiene
-0.2 mareo _ el
-0.2 masticar
-0.2 mi recet
-0.2 mocos y
-0.2 mucho _ me
-0.2 necesit mi
-0.2 nino _ tos
-0.2 ninos
-0.2 no _ -fiebr
-0.2 ojos _ la
-0.2 peligros para
-0.2 pero me
-0.2 perrill
-0.2 perrill _ el
-0.2 perrill en
-0.2 poquit la
-0.2 por _ pila
-0.2 por _ silla
-0.2 pulso _ #11+
-0.2 pulso es
-0.2 quier _ si
-0.2 quij _ masticar
-0.2 quij al
-0.2 saber si
-0.2 se quier
-0.2 secos
-0.2 seis anos
-0.2 solo esta
-0.2 soy alergic
-0.2 tacos
-0.2 tengo _ poco
-0.2 tiesa _ la
-0.2 toca vacun
-0.2 truen _ quij
-0.2 un _ chiquit
-0.2 y _ al
-0.2 ya _ mas
-0.2 zapat
-0.21 #11+ _ las
-0.21 #11+ a
-0.21 -estoy
-0.21 -los
-0.21 -me _ -el
-0.21 <el <mes
-0.21 <infart
-0.21 <mama
-0.21 <mes
-0.21 <mes <pas
-0.21 <mi <mama
-0.21 <un <infart
-0.21 =a_lot =pees_lot
-0.21 =allergen =itching
-0.21 =aura_usual =belly_pain
-0.21 =aura_usual =cramps
-0.21 =belly_hit =chest_lasting
-0.21 =bite_bad =young_baby
-0.21 =bleeding_any =gums_bleed
-0.21 =chest_lasting =not_self
-0.21 =chest_lasting =raynaud_usual
-0.21 =chest_lasting =severe_headache
-0.21 =days_many =tia_resolved
-0.21 =diabetes =fever
-0.21 =discharge =wound
-0.21 =eye_hit_bad =twisted
-0.21 =gums_bleed
-0.21 =muscle_strain_word =tired
-0.21 =nail_word =scratched
-0.21 =not_self
-0.21 =pees_lot
-0.21 =swelling =twisted
-0.21 ?alguien
-0.21 ^ _ <mama
-0.21 ^ _ clas
-0.21 ^ _ depresion
-0.21 ^ _ tos
-0.21 ^ agrur
-0.21 ^ ando
-0.21 ^ resurtir
-0.21 a _ #11+
-0.21 a _ edad
-0.21 al orinar
-0.21 cabez cu
-0.21 camin bien
-0.21 con _ puert
-0.21 content
-0.21 depresion
-0.21 doming
-0.21 el doctor
-0.21 eso
-0.21 estoy _ por
-0.21 fiebr _ seman
-0.21 fiebr la
-0.21 fui
-0.21 hago ?si
-0.21 hago si
-0.21 herman se
-0.21 la regla
-0.21 mal la
-0.21 mama _ #11+
-0.21 me _ las
-0.21 me brinc
-0.21 me cae
-0.21 me raspa
-0.21 me sangran
-0.21 mi _ necesit
-0.21 no -estoy
-0.21 orino mucho
-0.21 patea
-0.21 pie _ y
-0.21 poquit de
-0.21 por _ sol
-0.21 presion _ con
-0.21 que _ ?si
-0.21 que _ si
-0.21 que edad
-0.21 raspa
-0.21 raspa _ gargant
-0.21 raspa la
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 si
-0.21 trist porqu
-0.21 truen _ mandibul
-0.21 tuvo _ la
-0.21 tuvo fiebr
-0.21 un _ desde
-0.21 un ano
-0.21 vacun _ me
-0.21 vacun y
-0.21 viaje
-0.21 volar
-0.21 y sigue
-0.21 ya _ -me
-0.22 # _ la
-0.22 # anos
-0.22 <tuvo <un
-0.22 <una <vez
-0.22 <vez
-0.22 =allergen =diabetes
-0.22 =aura_usual =headache
-0.22 =burn_severity =cough
-0.22 =calf =co_words
-0.22 =chest_lasting =dementia_known
-0.22 =chest_lasting =muscle_strain_word
-0.22 =cough =nail_word
-0.22 =deep_cut
-0.22 =deep_cut =wound
-0.22 =dementia_known
-0.22 =dementia_known =muscle_strain_word
-0.22 =dementia_known =sight_for_years
-0.22 =getting_worse =nail_word
-0.22 =headache =raynaud_usual
-0.22 =not_taken
-0.22 =severe_pain =vomiting_constantly
-0.22 ?las _ ?en
-0.22 ^ _ <un
-0.22 ^ _ arden
-0.22 ^ _ dura
-0.22 ^ _ limpi
-0.22 ^ _ sangran
-0.22 ^ _ tia
-0.22 ^ _ trist
-0.22 ^ entre
-0.22 ^ llevo
-0.22 ^ voy
-0.22 a viajar
-0.22 al comer
-0.22 al pararm
-0.22 bebe tiene
-0.22 carta para
-0.22 champu
-0.22 chiquit _ pie
-0.22 chiquit del
-0.22 comezon _ los
-0.22 como limpi
-0.22 cu se
-0.22 cuant dura
-0.22 cuant pastill
-0.22 dedo _ del
-0.22 dedo chiquit
-0.22 del parto
-0.22 desde _ anos
-0.22 el _ chiquit
-0.22 el _ esta
-0.22 el futbol
-0.22 en _ ingle
-0.22 entre _ #
-0.22 espos _ desmay
-0.22 gargant _ el
-0.22 hijo no
-0.22 hizo _ nudo
-0.22 hizo un
-0.22 ibuprofen con
-0.22 jug
-0.22 la _ da
-0.22 la _ va
-0.22 me _ al
-0.22 me arden
-0.22 me sudan
-0.22 mediodi el
-0.22 mi presion
-0.22 necesit _ recet
-0.22 nudo _ la
-0.22 pararm
-0.22 paso
-0.22 por _ cafe
-0.22 por _ examen
-0.22 puedo _ ibuprofen
-0.22 quem
-0.22 salio un
-0.22 sangr de
-0.22 sarpull con
-0.22 seca desde
-0.22 seman _ me
-0.22 sudan
-0.22 sudan _ manos
-0.22 sudan las
-0.22 tengo _ piel
-0.22 todos tenem
-0.22 tomar ibuprofen
-0.22 tos _ desde
-0.22 truen
-0.22 vomit _ anoch
-0.22 voy _ viajar
-0.23 #11+ anos
-0.23 <convulsion
-0.23 <de <famili
-0.23 <en <la
-0.23 <famili
-0.23 <hace <un
-0.23 <hace _ <ano
-0.23 <mi _ <se
-0.23 <un <ano
-0.23 <viene
-0.23 <viene <de
-0.23 <viene _ <famili
-0.23 =baby =bite_bad
-0.23 =bp_medicine =means_mentioned
-0.23 =bp_medicine =using_word
-0.23 =discharge =skin_infection
-0.23 =ear_pain =squeezing_word
-0.23 =eye_hit_bad =fall_hard
-0.23 =fall_hard =pain_any
-0.23 =feels_sleepy =head_danger
-0.23 =heat_exposure =pain_any
-0.23 =nail_word =splinter_small
-0.23 =splinter_small
-0.23 =squeezing_word =young_baby
-0.23 ?de ?la
-0.23 ^ <la
-0.23 ^ _ -fiebr
-0.23 ^ _ dia
-0.23 ^ _ grano
-0.23 ^ _ juguet
-0.23 ^ quier
-0.23 a _ el
-0.23 acabo _ pastill
-0.23 agua _ tomar
-0.23 agua debo
-0.23 al limpiarm
-0.23 analisis
-0.23 ayer _ no
-0.23 azucar salio
-0.23 cabez _ ya
-0.23 caminar
-0.23 cardiac
-0.23 chiquit
-0.23 cirugi de
-0.23 comi _ y
-0.23 contagios
-0.23 cuant _ debo
-0.23 cuant agua
-0.23 cuent de
-0.23 dano _ mi
-0.23 de _ #
-0.23 de _ al
-0.23 debo tomar
-0.23 del lado
-0.23 dolor _ oido
-0.23 el parto
-0.23 el sab
-0.23 es #99+
-0.23 es _ sobre
-0.23 es contagios
-0.23 es el
-0.23 escaler
-0.23 estan
-0.23 gimnasi
-0.23 grano
-0.23 grano en
-0.23 hablar con
-0.23 hinch _ no
-0.23 hora abren
-0.23 insuficienci cardiac
-0.23 la _ anoch
-0.23 la pantall
-0.23 la recet
-0.23 las _ al
-0.23 limpiarm
-0.23 los examen
-0.23 mare _ vomit
-0.23 me raspe
-0.23 mi _ llego
-0.23 mi _ toma
-0.23 mi inhalador
-0.23 nause por
-0.23 necesit _ examen
-0.23 necesit _ mi
-0.23 numer
-0.23 palpit
-0.23 pantall
-0.23 para _ a
-0.23 para _ tarea
-0.23 pastill para
-0.23 pelan
-0.23 puedo viajar
-0.23 que _ abren
-0.23 quier hablar
-0.23 raspe
-0.23 resurtir _ inhalador
-0.23 resurtir mi
-0.23 rodill cu
-0.23 sangr _ al
-0.23 sangr _ nariz
-0.23 sangr un
-0.23 sed cu
-0.23 seman cu
-0.23 sient _ todo
-0.23 sobre #11+
-0.23 tiene tos
-0.23 tobill y
-0.23 toma
-0.23 un examen
-0.23 un grano
-0.23 una _ roja
-0.23 una tarea
-0.24 -adormecimient
-0.24 <#
-0.24 <me <desmay
-0.24 <tuve <un
-0.24 <tuvo _ <de
-0.24 =a_lot =tired
-0.24 =baby =cold_only
-0.24 =belly_word =swelling
-0.24 =bluish =nail_word
-0.24 =bruising =fight_blow
-0.24 =burn_any =heat_exposure
-0.24 =burn_severity =scratched
-0.24 =chest_lasting =hit_hard
-0.24 =days_many =head_danger
-0.24 =inconsolable =long_bleed
-0.24 =itchy_local
-0.24 =itchy_only =nail_word
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ^ ?cual
-0.24 ^ _ ?son
-0.24 ^ _ alergic
-0.24 ^ _ asma
-0.24 ^ _ estren
-0.24 ^ _ fuego
-0.24 ^ _ tropec
-0.24 ^ eruct
-0.24 ^ ronch
-0.24 a mediodi
-0.24 al _ me
-0.24 brinc _ parp
-0.24 brinc el
-0.24 como lo
-0.24 corte _ dedo
-0.24 cu _ -duerm
-0.24 de _ bici
-0.24 de _ tarde
-0.24 de hondur
-0.24 de las
-0.24 dedo _ papel
-0.24 desde _ seman
-0.24 dias _ le
-0.24 dias cu
-0.24 el _ me
-0.24 el dentist
-0.24 el otro
-0.24 embaraz _ #11+
-0.24 empiez
-0.24 en _ embaraz
-0.24 en _ parp
-0.24 eruct
-0.24 estomag
-0.24 estoy estren
-0.24 estres _ los
-0.24 falto
-0.24 gargant con
-0.24 hace seman
-0.24 hondur
-0.24 infart debo
-0.24 la proxim
-0.24 labio _ por
-0.24 me _ comezon
-0.24 me _ dar
-0.24 me _ dorm
-0.24 me _ trist
-0.24 me quedo
-0.24 me tropec
-0.24 nuec
-0.24 para _ llorar
-0.24 pastill _ la
-0.24 pastill anticonceptiv
-0.24 pastill me
-0.24 poquit despu
-0.24 por _ dentist
-0.24 por _ jardin
-0.24 proxim seman
-0.24 quede dorm
-0.24 quier cambiar
-0.24 resurtir _ pastill
-0.24 revision del
-0.24 seis _ y
-0.24 sient _ desde
-0.24 sient cans
-0.24 sin _ -#11+
-0.24 sin _ -de
-0.24 subir
-0.24 subir escaler
-0.24 sus _ del
-0.24 tengo _ hambr
-0.24 tengo _ labio
-0.24 tiembl _ frio
-0.24 tiembl de
-0.24 tiene mocos
-0.24 tiesa
-0.24 tomo pastill
-0.24 tropec
-0.24 un _ debo
-0.24 un nino
-0.25 -cabez -ni
-0.25 -duele -la
-0.25 -falta
-0.25 -falta _ -aire
-0.25 -me _ -la
-0.25 -tengo _ -ni
-0.25 <con
-0.25 <con <el
-0.25 <una _ <en
-0.25 =a_lot =dangerous_person
-0.25 =aura_usual =pain_any
-0.25 =bad_headache =hours_pain
-0.25 =bite_bad =chest_lasting
-0.25 =chest_lasting =swelling_face
-0.25 =chest_lasting =swelling_lips
-0.25 =eye_area =vaginal_bleeding
-0.25 =eye_hit_bad =three_days
-0.25 =gum_only =gums_bleed
-0.25 =hoarse
-0.25 =injection_joint
-0.25 =pain_any =three_days
-0.25 =tetanus_due
-0.25 =tooth
-0.25 ?un _ ?en
-0.25 ^ _ ayuda
-0.25 ^ padezc
-0.25 abuel _ #11+
-0.25 auxili
-0.25 ayuda para
-0.25 buena
-0.25 cabez _ la
-0.25 cabez _ no
-0.25 calambr en
-0.25 conciert
-0.25 consej
-0.25 cu _ a
-0.25 despu _ los
-0.25 diez
-0.25 el avion
-0.25 el parqu
-0.25 en _ avion
-0.25 en _ carro
-0.25 en _ parqu
-0.25 es buena
-0.25 espos _ nause
-0.25 estoy _ de
-0.25 hijo _ una
-0.25 la gripa
-0.25 le molest
-0.25 me entro
-0.25 me subio
-0.25 mi _ pero
-0.25 moja _ panal
-0.25 necesit un
-0.25 olvid mi
-0.25 padezc
-0.25 parqu
-0.25 parqu _ se
-0.25 pas _ ya
-0.25 pero _ bien
-0.25 picant
-0.25 poco la
-0.25 ponen
-0.25 por _ cajas
-0.25 por comer
-0.25 primer auxili
-0.25 pusieron _ vacun
-0.25 pusieron la
-0.25 que ayuda
-0.25 quier _ cita
-0.25 se _ ponen
-0.25 tiene nause
-0.25 tieso _ la
-0.25 vacunar
-0.25 veo bien
-0.26 #99+ pero
-0.26 -me -desmay
-0.26 -ni
-0.26 -pecho
-0.26 <calor
-0.26 <estoy
-0.26 <hijo
-0.26 <mi <hijo
-0.26 =blister_any =scratched
-0.26 =blister_word =scratched
-0.26 =blood_streak =fever
-0.26 =chest_lasting =fight_blow
-0.26 =chest_lasting =sudden
-0.26 =clear_fluid =cold_outside
-0.26 =cold_outside =head_danger
-0.26 =ear_pain =eye_hit_bad
-0.26 =ear_pain =pain_any
-0.26 =jaundice =young_baby
-0.26 ?se _ ?una
-0.26 ^ _ desvel
-0.26 ^ _ insulin
-0.26 ^ dentr
-0.26 ^ me
-0.26 ^ sarpull
-0.26 ^ sin
-0.26 aceler _ corazon
-0.26 aceler el
-0.26 brazo por
-0.26 cambi
-0.26 cerill
-0.26 cerill _ el
-0.26 cerill en
-0.26 comio una
-0.26 corazon en
-0.26 corte con
-0.26 cu le
-0.26 cu puedo
-0.26 de ojos
-0.26 dentr de
-0.26 desde anoch
-0.26 duelen _ pies
-0.26 durmi _ pie
-0.26 el _ nuevo
-0.26 el _ vari
-0.26 el embaraz
-0.26 el labio
-0.26 entro agua
-0.26 es _ una
-0.26 gripa _ me
-0.26 hondo
-0.26 labio
-0.26 las _ tiene
-0.26 los _ me
-0.26 los _ un
-0.26 los oidos
-0.26 mal alient
-0.26 mama _ de
-0.26 mama murio
-0.26 manan _ si
-0.26 manan pero
-0.26 mano cu
-0.26 me aceler
-0.26 me desvel
-0.26 me olvid
-0.26 me puede
-0.26 me quede
-0.26 me recomiend
-0.26 me tocan
-0.26 mi _ tiene
-0.26 mi _ viene
-0.26 moretoncit
-0.26 muela
-0.26 no _ -desmay
-0.26 nuevo
-0.26 oidos
-0.26 oidos en
-0.26 para
-0.26 para _ mama
-0.26 para una
-0.26 pero _ como
-0.26 pero _ sient
-0.26 pero si
-0.26 poco hinchad
-0.26 por dormir
-0.26 por no
-0.26 puert del
-0.26 recomiend
-0.26 regla viene
-0.26 respirar hondo
-0.26 se _ aceler
-0.26 se _ olvid
-0.26 sient _ bien
-0.26 siete
-0.26 siete _ de
-0.26 siete meses
-0.26 sigo
-0.26 tantit
-0.26 tiene _ anos
-0.26 tocan
-0.26 un _ hinchad
-0.26 un moretoncit
-0.26 y mocos
-0.26 ya _ -duele
-0.26 ya _ -sangr
-0.26 zoologic
-0.27 #11+ _ que
-0.27 <un _ <hace
-0.27 =a_lot =preterm_weeks
-0.27 =allergen =flu_bad
-0.27 =belly_hard =swelling
-0.27 =burn_severity =tired
-0.27 =chest_pain =low_mood
-0.27 =diarrhea =hours_pain
-0.27 =every_one_of_them =low_mood
-0.27 =eye_area =soaking_pad
-0.27 =eye_hit_bad =low_mood
-0.27 =flu_bad =vaccine_said
-0.27 =low_mood =pain_any
-0.27 =small_cut
-0.27 =small_cut =wound_infected
-0.27 =vomit_few
-0.27 =vomit_few =vomiting
-0.27 ?causar
-0.27 ?puede ?causar
-0.27 ^ <hace
-0.27 ^ _ dejar
-0.27 ^ _ fin
-0.27 ^ _ me
-0.27 ^ _ para
-0.27 ^ _ vacun
-0.27 ^ herni
-0.27 al estornudar
-0.27 ansiedad y
-0.27 cenar
-0.27 cerro
-0.27 como siempr
-0.27 con _ papel
-0.27 confundi
-0.27 corte _ un
-0.27 cuant cuest
-0.27 cuest la
-0.27 da miedo
-0.27 de _ infart
-0.27 de cenar
-0.27 de seman
-0.27 de tanto
-0.27 dejar
-0.27 dejar _ fumar
-0.27 dejar de
-0.27 despu _ cenar
-0.27 dolor de
-0.27 duele un
-0.27 duerm _ mano
-0.27 en _ codo
-0.27 en _ nino
-0.27 espald _ me
-0.27 estornudar
-0.27 fiebr _ hace
-0.27 fin
-0.27 fin _ seman
-0.27 fin de
-0.27 hijo _ quier
-0.27 huele a
-0.27 la _ tengo
-0.27 la munec
-0.27 la saque
-0.27 la seman
-0.27 las nuec
-0.27 lastim _ mi
-0.27 los lent
-0.27 me _ miedo
-0.27 me trabo
-0.27 mexic
-0.27 munec
-0.27 nariz _ la
-0.27 nariz en
-0.27 orina _ estornudar
-0.27 orina al
-0.27 papa toma
-0.27 papill
-0.27 pueden _ una
-0.27 que lo
-0.27 quier dejar
-0.27 se _ trabo
-0.27 seis
-0.27 solo me
-0.27 solo quier
-0.27 su cita
-0.27 tos con
-0.27 trabo
-0.27 trabo la
-0.27 un papel
-0.27 ver
-0.27 vomit una
-0.27 ya _ saque
-0.27 ya cerro
-0.27 ya la
-0.28 -mas
-0.28 <bien
-0.28 =chest_lasting =cold_only
-0.28 =chest_lasting =high_fever
-0.28 =co_words =hours_pain
-0.28 =cough =young_baby
-0.28 =discharge =scratched
-0.28 =getting_worse =trunk_pain
-0.28 =itchy_only =sting
-0.28 =kidney_disease
-0.28 =pregnant =stomach_burn
-0.28 =pregnant =tired
-0.28 ^ _ #11+
-0.28 ^ _ -sangr
-0.28 ^ _ <una
-0.28 ^ _ al
-0.28 ^ _ cansad
-0.28 ^ _ corazon
-0.28 ^ _ seca
-0.28 ^ azucar
-0.28 ^ dormi
-0.28 ^ piquet
-0.28 ^ ronco
-0.28 abren
-0.28 asma control
-0.28 barrig _ fiebr
-0.28 cama
-0.28 cansad
-0.28 comezon en
-0.28 con _ pelicul
-0.28 dan
-0.28 de comer
-0.28 en _ clinic
-0.28 es _ la
-0.28 estas
-0.28 estoy cans
-0.28 fuego _ el
-0.28 hacer
-0.28 hago _ mi
-0.28 la cama
-0.28 la clinic
-0.28 la pelicul
-0.28 las #11+
-0.28 me _ llorar
-0.28 me quita
-0.28 me quitan
-0.28 mete
-0.28 moreton
-0.28 nariz _ y
-0.28 no -duele
-0.28 pegue _ el
-0.28 pelicul
-0.28 que _ es
-0.28 que es
-0.28 resurtir la
-0.28 ronca mucho
-0.28 sin -dolor
-0.28 tap y
-0.28 tengo _ moreton
-0.28 tengo tos
-0.28 un _ debil
-0.28 y _ hinch
-0.29 # _ cu
-0.29 <desmay
-0.29 <y
-0.29 =blood_streak =pain_any
-0.29 =bp_medicine
-0.29 =burn_severity =preterm_weeks
-0.29 =chest_any =nail_word
-0.29 =chest_lasting =diarrhea_many
-0.29 =clot_risk =injection_joint
-0.29 =eye_hit_bad =shoulder_pain
-0.29 =injection_joint =recent_surgery
-0.29 =one_side_belly =shoulder_pain
-0.29 =pain_any =shoulder_pain
-0.29 =pain_any =uti
-0.29 =shoulder_pain
-0.29 ?como ?evito
-0.29 ?evito
-0.29 ^ _ adolorid
-0.29 ^ _ arde
-0.29 ^ _ comezon
-0.29 ^ _ cuent
-0.29 ^ _ guard
-0.29 ^ _ la
-0.29 ^ _ leve
-0.29 ^ _ muero
-0.29 ^ acabo
-0.29 ^ desde
-0.29 ^ gases
-0.29 adolorid
-0.29 adolorid por
-0.29 al
-0.29 antes _ comer
-0.29 antes del
-0.29 arde _ orinar
-0.29 arde al
-0.29 baja el
-0.29 cambiar
-0.29 cambiar _ cita
-0.29 cirugi
-0.29 de _ de
-0.29 de _ en
-0.29 de frio
-0.29 dio _ calambr
-0.29 donde me
-0.29 duele _ hombr
-0.29 duele la
-0.29 dura la
-0.29 el _ mes
-0.29 en _ espinill
-0.29 entro _ al
-0.29 es mi
-0.29 es peligros
-0.29 hijo cree
-0.29 junto _ la
-0.29 junto a
-0.29 la carne
-0.29 la cirugi
-0.29 la mesa
-0.29 la pastill
-0.29 las unas
-0.29 le _ su
-0.29 manos _ la
-0.29 manos de
-0.29 me muero
-0.29 mesa
-0.29 meses tiene
-0.29 mi _ con
-0.29 mi _ cree
-0.29 morad con
-0.29 moreton _ la
-0.29 muero
-0.29 otra seman
-0.29 otro mes
-0.29 oxigen
-0.29 peligros
-0.29 punt
-0.29 que _ tomar
-0.29 quier tomar
-0.29 ronquer
-0.29 sangr poquit
-0.29 sarpull _ el
-0.29 se _ mi
-0.29 se _ quito
-0.29 tengo _ despu
-0.29 tengo comezon
-0.29 tiene _ control
-0.29 tiene _ de
-0.29 toca su
-0.29 tomo _ para
-0.29 un calambr
-0.29 y _ cans
-0.3 # a
-0.3 # de
-0.3 -duele -el
-0.3 <#99+
-0.3 <en <#99+
-0.3 <tuve <una
-0.3 =burn_severity =low_mood
-0.3 =burn_severity =phlegm
-0.3 =dentist =pain_any
-0.3 =diabetes =nail_word
-0.3 =eye_hit_bad =tooth
-0.3 ?cual _ ?los
-0.3 ?en ?el
-0.3 ?los _ ?de
-0.3 ?son ?los
-0.3 ^ _ en
-0.3 ^ _ frias
-0.3 ^ baje
-0.3 ^ pise
-0.3 ^ tengo
-0.3 aguant la
-0.3 bici
-0.3 ceboll
-0.3 clas
-0.3 clas de
-0.3 como _ usa
-0.3 con cloro
-0.3 con mis
-0.3 da _ de
-0.3 da dolor
-0.3 de _ vista
-0.3 del _ esta
-0.3 duele _ cost
-0.3 es de
-0.3 escribir
-0.3 espos _ la
-0.3 este _ me
-0.3 frias
-0.3 hijo _ pioj
-0.3 la bici
-0.3 la ceboll
-0.3 los _ nuev
-0.3 minut _ ya
-0.3 mis resultad
-0.3 pies en
-0.3 pioj
-0.3 pise
-0.3 pise un
-0.3 sab
-0.3 sangr en
-0.3 se usa
-0.3 tener
-0.3 tiene pioj
-0.3 un _ la
-0.3 un _ sin
-0.3 usa el
-0.3 v
-0.3 vacun _ la
-0.3 veran
-0.3 vez _ de
-0.3 y _ da
-0.31 #11+ _ puedo
-0.31 -de _ -ni
-0.31 -dolor -de
-0.31 -sintom
-0.31 =belly_hit =during_exercise
-0.31 =chest_lasting =constipation
-0.31 =co_words =every_day
-0.31 =days_many =diarrhea
-0.31 =every_day
-0.31 =every_day =every_one_of_them
-0.31 =jaundice =newborn
-0.31 =nail_word =vaginal_bleeding
-0.31 ^ _ betabel
-0.31 ^ _ escurr
-0.31 ^ _ leves
-0.31 ^ _ normal
-0.31 ^ _ tres
-0.31 ^ _ vitamin
-0.31 ^ colic
-0.31 ^ estornud
-0.31 ^ la
-0.31 ^ manos
-0.31 ^ uso
-0.31 atragant _ agua
-0.31 barbill
-0.31 betabel
-0.31 casa
-0.31 colic leves
-0.31 con _ pero
-0.31 con pus
-0.31 de casa
-0.31 el jardin
-0.31 el papel
-0.31 en _ barbill
-0.31 en _ papel
-0.31 escurr _ nariz
-0.31 escurr la
-0.31 estren _ hace
-0.31 estren desde
-0.31 hemorroid
-0.31 la barbill
-0.31 la cort
-0.31 la nariz
-0.31 las _ por
-0.31 le _ sal
-0.31 lengu y
-0.31 los dias
-0.31 me despiert
-0.31 mi tia
-0.31 necesit resurtir
-0.31 obrar
-0.31 ojos _ de
-0.31 olvid
-0.31 para mi
-0.31 pero juega
-0.31 por _ trabaj
-0.31 que _ para
-0.31 regla _ abundant
-0.31 seman puedo
-0.31 sensibl
-0.31 sin -sintom
-0.31 su revision
-0.31 tia
-0.31 todos _ dias
-0.31 todos los
-0.31 tomar _ con
-0.31 una dieta
-0.31 vacun de
-0.31 vino
-0.31 y ando
-0.32 -cabez
-0.32 -cafe
-0.32 -en -la
-0.32 <ano <pas
-0.32 <el <ano
-0.32 =allergen =blood_thinner
-0.32 =bruising =calf
-0.32 =burn_severity =chest_injury_or_ache
-0.32 =burn_severity =vaccine_said
-0.32 =calf =radiates_leg
-0.32 =chest_any =chest_injury_or_ache
-0.32 =chest_injury_or_ache =chest_pain
-0.32 =chest_injury_or_ache =eye_hit_bad
-0.32 =chest_injury_or_ache =trunk_pain
-0.32 =chest_lasting =diarrhea
-0.32 =chest_lasting =three_days
-0.32 =chest_lasting =tired
-0.32 =clear_fluid
-0.32 =clear_fluid =head_danger
-0.32 =days_many =low_mood
-0.32 =during_exercise =pain_any
-0.32 =radiates_leg
-0.32 =squeezing_word =tooth
-0.32 ?convulsion
-0.32 ^ _ embarazarm
-0.32 ^ _ granit
-0.32 ^ no
-0.32 abeja en
-0.32 al dia
-0.32 ayer _ pegue
-0.32 cajas
-0.32 cargar cajas
-0.32 comer espinac
-0.32 de dos
-0.32 de muela
-0.32 dice _ no
-0.32 dolor _ muela
-0.32 dos seman
-0.32 el oido
-0.32 embarazarm
-0.32 enci
-0.32 enjuagu
-0.32 enjuagu y
-0.32 espald _ cargar
-0.32 espinac
-0.32 hija _ se
-0.32 hijo _ un
-0.32 hinch un
-0.32 las enci
-0.32 molest
-0.32 necesit una
-0.32 no _ -cafe
-0.32 parp
-0.32 piern _ el
-0.32 prueb
-0.32 puede _ espinac
-0.32 quier embarazarm
-0.32 sarpull y
-0.32 tengo _ control
-0.32 tiene diabet
-0.32 toma _ puede
-0.32 y bien
-0.32 ya
-0.33 =allergen =radiates
-0.33 =blood_streak =wound
-0.33 =days_many =stomach_burn
-0.33 =eye_hit_bad =throat_sore
-0.33 =fever =flu_bad
-0.33 =radiates =vaccine_said
-0.33 ?es ?la
-0.33 ?son
-0.33 ^ _ acidez
-0.33 ^ _ duele
-0.33 ^ _ hijo
-0.33 ^ _ lunes
-0.33 ^ _ pulso
-0.33 ^ _ sale
-0.33 ^ _ segur
-0.33 ^ punzad
-0.33 al cepillarm
-0.33 braxton
-0.33 cepillarm
-0.33 cu _ mi
-0.33 dias de
-0.33 dolorcit _ cabez
-0.33 dorm en
-0.33 duele _ brazo
-0.33 duele _ cabez
-0.33 edad
-0.33 en _ espald
-0.33 enci _ cepillarm
-0.33 enci al
-0.33 la _ solo
-0.33 la cita
-0.33 la cuent
-0.33 la insulin
-0.33 los _ con
-0.33 los vecin
-0.33 manan
-0.33 manos en
-0.33 mato
-0.33 me hace
-0.33 nariz
-0.33 nudo
-0.33 nudo en
-0.33 pantalon
-0.33 panza por
-0.33 presion es
-0.33 prueb _ embaraz
-0.33 prueb de
-0.33 punzad
-0.33 punzad _ la
-0.33 punzad en
-0.33 pusieron
-0.33 sin _ solo
-0.33 soy
-0.33 sus
-0.33 tengo _ ojos
-0.33 tengo _ regla
-0.33 tengo acidez
-0.33 todavi
-0.33 tomo en
-0.33 un nudo
-0.33 y _ mucho
-0.33 ya camin
-0.34 # _ las
-0.34 -es
-0.34 -mareo
-0.34 -me _ -dormir
-0.34 <se
-0.34 =burn_severity =cold_only
-0.34 =choking =choking_passed
-0.34 =discharge
-0.34 =flu_bad
-0.34 =muscle_strain_word =sight_for_years
-0.34 =possible_fracture =swelling
-0.34 =slept_on
-0.34 ^ _ hinchad
-0.34 ^ _ mucha
-0.34 ^ costr
-0.34 ^ pulso
-0.34 carta _ mi
-0.34 conjuntivitis
-0.34 costr _ en
-0.34 de mosquit
-0.34 de peso
-0.34 duele _ munec
-0.34 el _ del
-0.34 escribi una
-0.34 esta _ le
-0.34 este
-0.34 hace anos
-0.34 hinchad de
-0.34 la _ en
-0.34 la fiebr
-0.34 lloran
-0.34 mama quier
-0.34 me hizo
-0.34 me lloran
-0.34 mi pastill
-0.34 mosquit en
-0.34 nina _ puso
-0.34 nino _ raspo
-0.34 no _ -mareo
-0.34 ocho
-0.34 piern _ se
-0.34 piquet _ mosquit
-0.34 pulso de
-0.34 refri
-0.34 si como
-0.34 tengo _ nariz
-0.34 toca
-0.34 una cita
-0.35 -como
-0.35 -desmay
-0.35 -me _ -en
-0.35 <hace <anos
-0.35 =allergen
-0.35 =bleeding_any =many_days
-0.35 =chest_injury_or_ache
-0.35 =chest_injury_or_ache =pain_any
-0.35 =cold_hands
-0.35 =many_days =vaginal_bleeding
-0.35 ^ mejor
-0.35 a _ #
-0.35 abundant
-0.35 acidez
-0.35 cayo la
-0.35 como me
-0.35 con los
-0.35 de que
-0.35 en _ en
-0.35 en _ escuel
-0.35 engordan
-0.35 es normal
-0.35 estab muy
-0.35 examen _ la
-0.35 gripa y
-0.35 ir
-0.35 la tiend
-0.35 las _ el
-0.35 llav
-0.35 mareo en
-0.35 no -es
-0.35 panza _ la
-0.35 pilas
-0.35 popo agu
-0.35 rarit
-0.35 relacion
-0.35 seca
-0.35 un rarit
-0.35 vi una
-0.36 -he
-0.36 =a_lot =allergen
-0.36 =a_lot =wound
-0.36 =allergen =itchy_only
-0.36 =choking_passed =during_exercise
-0.36 =fall_any =scratched
-0.36 =fall_any =wound
-0.36 =hours_pain =vomiting
-0.36 =nail_word =vomit_few
-0.36 =possible_fracture =twisted
-0.36 ^ _ cafe
-0.36 ^ _ cuest
-0.36 ^ _ diabetic
-0.36 ^ _ toca
-0.36 ^ compr
-0.36 ^ manch
-0.36 ^ veo
-0.36 a tiemp
-0.36 alergi
-0.36 anda
-0.36 balon
-0.36 cayo un
-0.36 computador
-0.36 de _ ?puede
-0.36 de ayer
-0.36 del panal
-0.36 dormi
-0.36 dormi mal
-0.36 dormir
-0.36 el primer
-0.36 esta jug
-0.36 estatic
-0.36 falta _ poco
-0.36 falta un
-0.36 frijol
-0.36 la computador
-0.36 me _ por
-0.36 me arde
-0.36 me quebr
-0.36 mi perrit
-0.36 ojos azul
-0.36 perrit
-0.36 poco _ aire
-0.36 por el
-0.36 que _ comer
-0.36 quebr
-0.36 queme _ lengu
-0.36 rozadur _ panal
-0.36 rozadur del
-0.36 tomar
-0.36 toqu
-0.36 vomit _ vez
-0.36 y _ estoy
-0.37 # y
-0.37 -convulsion
-0.37 -dolor
-0.37 -problem
-0.37 =belly_hit =bruising
-0.37 =bleeding_any =gum_only
-0.37 =bp_high =hypertension
-0.37 =bruising =fall_any
-0.37 =bruising =hit_hard
-0.37 =chest_lasting =sugar_very_high
-0.37 =during_exercise =refuses
-0.37 =gum_only
-0.37 =hours_pain =sugar_very_high
-0.37 =hypertension
-0.37 ?con
-0.37 ^ _ diarre
-0.37 ^ _ humo
-0.37 ^ _ leche
-0.37 ^ vivo
-0.37 asma
-0.37 azul y
-0.37 como _ el
-0.37 con _ cafe
-0.37 con las
-0.37 corr
-0.37 cuant _ la
-0.37 duele _ rodill
-0.37 durmi _ mano
-0.37 el tiemp
-0.37 embaraz _ agrur
-0.37 en _ labio
-0.37 en casa
-0.37 en las
-0.37 en navidad
-0.37 es fiebr
-0.37 espos _ pal
-0.37 estres
-0.37 estres por
-0.37 humo de
-0.37 la _ ya
-0.37 los _ en
-0.37 me _ cans
-0.37 me _ mi
-0.37 mejor
-0.37 muerd
-0.37 navidad
-0.37 para _ presion
-0.37 peor
-0.37 poca
-0.37 poca pila
-0.37 por _ manan
-0.37 que hora
-0.37 quem de
-0.37 rompi el
-0.37 se _ acabo
-0.37 tiene _ pila
-0.37 tiene poca
-0.37 toda _ noche
-0.37 todo _ dia
-0.37 todo _ tiemp
-0.37 vivo
-0.37 y _ duelen
-0.37 y _ raspo
-0.38 =near_faint =vomiting
-0.38 =pain_any =throat_sore
-0.38 ?sone
-0.38 ^ <me
-0.38 ^ ?sone
-0.38 ^ _ sueno
-0.38 ^ donde
-0.38 ^ el
-0.38 cae _ pelo
-0.38 cae el
-0.38 cafe _ me
-0.38 cafe y
-0.38 comezon _ la
-0.38 con papel
-0.38 del _ cada
-0.38 desde _ dos
-0.38 duele _ poco
-0.38 durmi el
-0.38 el _ a
-0.38 el _ la
-0.38 el parp
-0.38 es _ para
-0.38 es para
-0.38 escuel
-0.38 favor
-0.38 la escuel
-0.38 la puert
-0.38 llego
-0.38 mi cita
-0.38 necesit lent
-0.38 nino tiene
-0.38 por cargar
-0.38 por favor
-0.38 puert
-0.38 quite
-0.38 ronca
-0.38 tengo _ en
-0.38 tengo sueno
-0.38 truen la
-0.38 un rato
-0.38 vez en
-0.39 -por
-0.39 =chest_pain =nail_word
-0.39 =cold_only =fever
-0.39 =constipation =young_baby
-0.39 =during_exercise =fall_any
-0.39 =during_exercise =hit_hard
-0.39 ?como ?se
-0.39 ?del
-0.39 ?que _ ?la
-0.39 ^ _ ?se
-0.39 ^ _ entre
-0.39 ^ _ pica
-0.39 ^ _ por
-0.39 ^ _ salio
-0.39 ^ ojos
-0.39 anos _ estoy
-0.39 antoj
-0.39 cuatr
-0.39 dedo esta
-0.39 despiert
-0.39 duelen _ piern
-0.39 duelen los
-0.39 el estr
-0.39 el juev
-0.39 el viern
-0.39 en _ noche
-0.39 en _ pantorrill
-0.39 entre regl
-0.39 estr
-0.39 fiebr desde
-0.39 hace _ y
-0.39 hijo tiene
-0.39 nause en
-0.39 para _ no
-0.39 puedo comer
-0.39 quier _ el
-0.39 regl
-0.39 y presion
-0.4 -#11+
-0.4 -#11+ -seman
-0.4 <hace _ <anos
-0.4 <mi _ <tuvo
-0.4 =a_lot =hoarse
-0.4 =choking_passed =tia_resolved
-0.4 =nausea =pregnant
-0.4 =pain_any =tooth
-0.4 =pain_any =young_baby
-0.4 ?una
-0.4 ^ _ gripa
-0.4 ^ _ pueden
-0.4 ayer
-0.4 bebe regurgit
-0.4 brazo _ me
-0.4 cinco dias
-0.4 cita para
-0.4 cu es
-0.4 cu no
-0.4 de _ como
-0.4 de _ muy
-0.4 debe
-0.4 del _ izquierd
-0.4 dorm _ el
-0.4 en una
-0.4 esta embaraz
-0.4 hice
-0.4 las orej
-0.4 mala
-0.4 mi _ regurgit
-0.4 mi _ ya
-0.4 mis
-0.4 no -sangr
-0.4 orej
-0.4 puede comer
-0.4 quier una
-0.4 rojo _ calient
-0.4 tengo _ del
-0.4 tengo _ desde
-0.4 trago bien
-0.4 vari _ al
-0.4 y duerm
-0.41 <tenia
-0.41 =asthma
-0.41 =chest_lasting =dizzy
-0.41 =chest_lasting =vomiting_constantly
-0.41 =days_many =getting_worse
-0.41 =eye_hit_bad =possible_fracture
-0.41 =getting_worse =young_baby
-0.41 ^ _ mal
-0.41 ^ _ tramit
-0.41 ^ tos
-0.41 acabo _ regresar
-0.41 bebe come
-0.41 cayo _ el
-0.41 cual
-0.41 de regresar
-0.41 del _ en
-0.41 dentist
-0.41 duerm
-0.41 el tobill
-0.41 examen de
-0.41 jardin
-0.41 menos
-0.41 murio _ un
-0.41 nariz _ minut
-0.41 proxim
-0.41 que puedo
-0.41 regresar
-0.41 regresar de
-0.41 soy _ y
-0.41 sudo
-0.41 tramit
-0.42 =about_self
-0.42 =allergen =pain_any
-0.42 =itching
-0.42 =itching =itchy_only
-0.42 =limb_injury =twisted
-0.42 =twisted
-0.42 ^ _ quede
-0.42 ^ _ tieso
-0.42 ^ _ torci
-0.42 ^ cuell
-0.42 ^ por
-0.42 antes _ la
-0.42 baje
-0.42 calambr
-0.42 camion
-0.42 comezon
-0.42 corazon _ la
-0.42 corte el
-0.42 cuell _ por
-0.42 de _ desde
-0.42 esta rojo
-0.42 esta rosadit
-0.42 hizo
-0.42 la popo
-0.42 llevo _ seman
-0.42 me dejo
-0.42 media
-0.42 mucha hambr
-0.42 nause _ la
-0.42 necesit mas
-0.42 para el
-0.42 piquet
-0.42 piquet de
-0.42 rosadit
-0.42 se quito
-0.42 tieso por
-0.42 torci _ tobill
-0.42 torci el
-0.42 una _ para
-0.42 vi un
-0.42 y _ asma
-0.42 y media
-0.43 =blister_any =nail_word
-0.43 =blister_word =nail_word
-0.43 =blood_streak =sting
-0.43 =blood_streak =swelling
-0.43 =cold_sore
-0.43 =dentist =eye_hit_bad
-0.43 ?el
-0.43 ?que ?es
-0.43 ?un
-0.43 ^ _ ?es
-0.43 ^ _ duelen
-0.43 ^ _ prima
-0.43 ^ dolor
-0.43 aburr
-0.43 acabo la
-0.43 ando
-0.43 bebe _ mucho
-0.43 costr
-0.43 creo _ es
-0.43 de los
-0.43 dolorcit de
-0.43 estornud mucho
-0.43 estoy trist
-0.43 fiebr _ el
-0.43 fuego
-0.43 fuego en
-0.43 gargant _ ayer
-0.43 gargant desde
-0.43 la _ respir
-0.43 la silla
-0.43 la tarde
-0.43 late rap
-0.43 leves
-0.43 me pica
-0.43 me pueden
-0.43 mi prima
-0.43 prima
-0.43 que _ de
-0.43 resultad
-0.43 seman que
-0.43 silla
-0.43 tiene _ me
-0.43 tos
-0.43 tres dias
-0.43 un fuego
-0.43 viern
-0.43 vomit desde
-0.43 y _ jug
-0.44 #11+ _ juega
-0.44 <ano
-0.44 =eye_hit_bad =vaccine_said
-0.44 =pain_any =vaccine_said
-0.44 =scratched =wound
-0.44 ?si
-0.44 ^ mare
-0.44 cabez por
-0.44 catarr
-0.44 de _ cu
-0.44 de manejar
-0.44 desvel
-0.44 duele _ gargant
-0.44 ejercici
-0.44 es muy
-0.44 estoy de
-0.44 facil
-0.44 las _ de
-0.44 llevo
-0.44 manejar
-0.44 me _ tarde
-0.44 oido
-0.44 por
-0.44 rompi
-0.44 rompi _ una
-0.44 rompi una
-0.44 seman _ quier
-0.44 trast
-0.44 un _ del
-0.44 uvas
-0.44 va peor
-0.44 verd
-0.44 y _ poco
-0.44 y juega
-0.45 =limb_injury =swelling
-0.45 ^ _ con
-0.45 ^ _ perro
-0.45 ^ _ un
-0.45 anos
-0.45 clinic
-0.45 come _ y
-0.45 fiebr _ me
-0.45 hijo _ cayo
-0.45 juev
-0.45 la _ pero
-0.45 la ropa
-0.45 la una
-0.45 leve
-0.45 oido y
-0.45 piern en
-0.45 raspo _ rodill
-0.45 ropa
-0.45 salio en
-0.45 tiend y
-0.45 un _ ya
-0.46 -seman
-0.46 <el _ <pas
-0.46 <me
-0.46 <tuvo
-0.46 =constipation
-0.46 ^ <tuve
-0.46 ^ _ -tiene
-0.46 ^ _ crema
-0.46 ^ _ tomar
-0.46 ^ _ truen
-0.46 anticonceptiv
-0.46 ayuda
-0.46 comi
-0.46 crema
-0.46 de fumar
-0.46 de hoy
-0.46 despu _ trabaj
-0.46 el codo
-0.46 estoy _ desde
-0.46 fumar
-0.46 le toca
-0.46 mareo _ me
-0.46 me _ poquit
-0.46 me truen
-0.46 mediodi
-0.46 puedo tomar
-0.46 raspon
-0.46 tobill
-0.46 tos seca
-0.46 un granit
-0.46 un raspon
-0.46 viajar
-0.47 =head_danger =numb_any
-0.47 ?puede
-0.47 ^ _ calor
-0.47 ^ _ el
-0.47 ^ _ los
-0.47 ^ _ quedo
-0.47 ^ los
-0.47 ^ y
-0.47 a _ vecin
-0.47 anos _ no
-0.47 cheque
-0.47 de correr
-0.47 el dia
-0.47 jabon _ el
-0.47 jabon en
-0.47 me _ jabon
-0.47 me _ rap
-0.47 para que
-0.47 quier _ cheque
-0.47 sin -sangr
-0.47 tele
-0.47 tos _ fiebr
-0.47 un _ donde
-0.47 un cheque
-0.48 #99+ #11+
-0.48 <pas
-0.48 <una
-0.48 =ulcer_nsaid
-0.48 ?en
-0.48 ?los
-0.48 ?se
-0.48 ^ _ congestion
-0.48 ^ _ hago
-0.48 ^ _ moreton
-0.48 ^ _ primer
-0.48 ^ _ y
-0.48 ^ dolorcit
-0.48 anos _ esta
-0.48 en _ #11+
-0.48 estoy _ el
-0.48 estoy congestion
-0.48 la _ seman
-0.48 lengu con
-0.48 me sangr
-0.48 mi perro
-0.48 no _ -por
-0.48 otra
-0.48 pena
-0.48 por los
-0.48 regla
-0.48 salio _ moreton
-0.48 tengo gripa
-0.48 todavi no
-0.49 <cu
-0.49 =cough =phlegm
-0.49 =dentist
-0.49 =snake_bad =snake_seen
-0.49 =snake_seen
-0.49 ^ _ brinc
-0.49 ^ bostez
-0.49 al _ despu
-0.49 bostez
-0.49 cafe
-0.49 compr
-0.49 el calor
-0.49 el celular
-0.49 el pelo
-0.49 en _ bebe
-0.49 en inviern
-0.49 escrib
-0.49 espald por
-0.49 guard
-0.49 hoy
-0.49 inviern
-0.49 me _ sin
-0.49 mi _ quier
-0.49 moja
-0.49 parto
-0.49 perro esta
-0.49 primaver
-0.49 sient _ no
-0.49 tengo un
-0.49 tome _ mis
-0.5 =refuses
-0.5 =sight_for_years
-0.5 ^ _ #
-0.5 ^ _ orina
-0.5 ^ este
-0.5 a _ una
-0.5 abuel _ de
-0.5 abuel murio
-0.5 ayer me
-0.5 cargar
-0.5 desde nino
-0.5 diabetic _ tengo
-0.5 dias con
-0.5 la leche
-0.5 me _ de
-0.5 mi regla
-0.5 nueva y
-0.51 -duerm
-0.51 ?de
-0.51 ?es
-0.51 ^ _ anoch
-0.51 ^ _ pastill
-0.51 ^ es
-0.51 anos y
-0.51 cu _ toca
-0.51 debo
-0.51 el jarab
-0.51 infl
-0.51 jarab
-0.51 la _ tap
-0.51 mi _ salio
-0.51 no -duerm
-0.51 paro
-0.51 quier saber
-0.51 revision
-0.51 rozadur
-0.51 saber
-0.51 salio _ #99+
-0.51 vari
-0.51 vari veces
-0.51 y todo
-0.52 -me -ha
-0.52 <en
-0.52 <tuve
-0.52 =a_lot =baby
-0.52 =cut_by_accident =wound
-0.52 =days_many =every_one_of_them
-0.52 ^ sangr
-0.52 comer verdur
-0.52 correr
-0.52 de estomag
-0.52 dolor _ estomag
-0.52 mordi la
-0.52 no _ -ha
-0.52 quier _ verdur
-0.52 se _ la
-0.52 siempr
-0.52 su medicin
-0.52 tiene hipo
-0.52 una carta
-0.52 verdur
-0.53 <un
-0.53 =allergen =blood_streak
-0.53 =chest_lasting =many_days
-0.53 ansiedad
-0.53 gases y
-0.53 hoy me
-0.53 pasa
-0.53 pesas
-0.53 tengo _ anos
-0.53 trabaj
-0.54 #11+ de
-0.54 ^ un
-0.54 congestion
-0.54 de _ hijo
-0.54 del trabaj
-0.54 el mart
-0.54 fuma
-0.54 mis pastill
-0.54 nariz tap
-0.54 otro
-0.54 pero
-0.54 poco de
-0.54 se _ cayo
-0.54 tap
-0.54 un moreton
-0.54 ya estoy
-0.55 <de
-0.55 =three_days
-0.55 =three_days =young_baby
-0.55 ?la
-0.55 ^ ?como
-0.55 control
-0.55 cu me
-0.55 doctor
-0.55 duelen las
-0.55 es
-0.55 estoy bien
-0.55 la _ es
-0.55 pico _ mosquit
-0.55 que vitamin
-0.55 un mosquit
-0.56 =blood_streak =nail_word
-0.56 ^ _ bien
-0.56 ^ _ mareo
-0.56 ^ _ se
-0.56 a que
-0.56 de siempr
-0.56 dia
-0.56 en _ tiend
-0.56 se lo
-0.56 tiend
-0.57 =possible_fracture
-0.57 ^ _ lent
-0.57 a _ jefe
-0.57 comer
-0.57 dentadur
-0.57 el cafe
-0.57 hija no
-0.57 me _ sangr
-0.57 mocos
-0.57 pican
-0.57 popo verde
-0.57 tengo asma
-0.58 <anos
-0.58 <el
-0.58 ^ ?que
-0.58 de risa
-0.58 dolorcit
-0.58 en _ manan
-0.58 llorar y
-0.58 pica
-0.58 pizza
-0.58 porqu
-0.58 quier _ de
-0.58 recet
-0.58 y quier
-0.59 <la
-0.59 =iron_pills
-0.59 =stomach_burn
-0.59 agrur
-0.59 alient
-0.59 cuent
-0.59 de noche
-0.59 hierr
-0.59 limpi
-0.59 pelo
-0.59 puedo _ con
-0.59 quito
-0.6 =bleeding_any =blood_streak
-0.6 =hours_pain =vomiting_constantly
-0.6 ?como
-0.6 ^ <mi
-0.6 ^ _ da
-0.6 ^ _ estoy
-0.6 el lunes
-0.6 hambr
-0.6 me tomo
-0.6 mi _ anda
-0.6 mi _ come
-0.6 mi _ murio
-0.6 murio de
-0.6 su
-0.61 =chest_lasting =throat_sore
-0.61 =fever =tia_resolved
-0.61 ^ _ es
-0.61 ^ necesit
-0.61 donde
-0.61 jabon
-0.61 la noche
-0.61 se rompi
-0.61 se sento
-0.61 sento
-0.62 =scratched
-0.62 ^ _ de
-0.62 ^ _ resec
-0.62 cayo mal
-0.62 murio
-0.62 normal
-0.62 raspo la
-0.62 resec
-0.62 resurtir
-0.62 vacun
-0.63 -tiene
-0.63 anos tiene
-0.63 como _ la
-0.63 la vacun
-0.63 no -tiene
-0.63 yo
-0.64 =eating_disorder =head_danger
-0.64 =eating_disorder =vomiting
-0.64 calor
-0.64 de llorar
-0.64 estren
-0.64 la _ cu
-0.64 por que
-0.64 quier un
-0.64 ya paro
-0.65 =blood_streak =eye_hit_bad
-0.65 ^ _ -tengo
-0.65 ^ ayer
-0.65 ^ soy
-0.65 camin
-0.65 codo
-0.65 granit
-0.65 juguet
-0.65 mart
-0.66 #11+ _ fiebr
-0.66 -sangr
-0.66 <hace
-0.66 <mi
-0.66 =nail_word =pregnant
-0.66 ?que
-0.66 ^ _ una
-0.66 de fiebr
-0.66 embaraz _ con
-0.66 en mi
-0.66 estos dias
-0.66 tiemp
-0.66 ya _ mejor
-0.67 =dangerous_person =hoarse
-0.67 a _ hora
-0.67 espos ronca
-0.67 lent
-0.67 poco el
-0.67 regurgit
-0.67 risa
-0.68 =itchy_only
-0.68 ^ _ despu
-0.68 ^ casi
-0.68 examen
-0.68 los dient
-0.68 muy bien
-0.69 antes
-0.69 celular
-0.69 dar
-0.69 el _ por
-0.69 la rodill
-0.69 lunes
-0.7 -fiebr
-0.7 =choking_passed
-0.7 con #11+
-0.7 entre
-0.7 gases
-0.7 la _ al
-0.7 poquit
-0.7 sin -fiebr
-0.71 =allergen =vaccine_said
-0.71 =muscle_strain_word
-0.71 =vaccine_said
-0.71 ^ vi
-0.71 no -tengo
-0.71 primer
-0.71 sandi
-0.71 se de
-0.71 un _ el
-0.71 vi
-0.72 -tengo
-0.72 =aura_usual =raynaud_usual
-0.72 ^ _ -me
-0.72 jefe
-0.72 mi jefe
-0.72 no -el
-0.72 pero no
-0.72 pueden
-0.73 me duelen
-0.73 noche
-0.73 rodill
-0.74 =limb_injury =possible_fracture
-0.74 sarpull _ fiebr
-0.74 y necesit
-0.75 =asks_meaning
-0.75 ^ _ desde
-0.75 ^ _ las
-0.75 antes de
-0.75 hipo
-0.75 mordi _ lengu
-0.75 segur
-0.75 todo bien
-0.75 una una
-0.76 -jaja
-0.76 anos _ fiebr
-0.77 =raynaud_usual
-0.77 duelen
-0.77 una vez
-0.77 ya _ bien
-0.78 =ear_wax
-0.78 cuant
-0.78 estornud
-0.79 =cold_only
-0.79 me _ los
-0.79 usa
-0.8 =eating_disorder
-0.8 ^ en
-0.8 papel
-0.8 por la
-0.81 respir bien
-0.82 dieta
-0.83 el dedo
-0.84 -me -duele
-0.84 =during_exercise
-0.84 come
-0.84 juega
-0.84 las #
-0.84 leche
-0.84 llorar
-0.84 no _ -duele
-0.84 panal
-0.85 estos
-0.85 me da
-0.85 trist
-0.86 mosquit
-0.86 raspo
-0.86 se raspo
-0.86 y ya
-0.87 cita
-0.87 en _ piern
-0.88 ^ cuant
-0.88 la _ por
-0.88 solo
-0.88 un poco
-0.89 =blood_streak
-0.89 ^ cu
-0.89 me _ bien
-0.89 para la
-0.89 sient bien
-0.9 da
-0.91 poco
-0.92 cu
-0.92 tarea
-0.92 vitamin
-0.93 -duele
-0.93 a las
-0.93 y _ bien
-0.94 =tired
-0.94 cans
-0.94 gripa
-0.95 =aura_usual
-0.95 esta bien
-0.96 ^ como
-0.97 jaja
-0.99 ^ hoy
-1 =low_mood_deep
-1 dient
-1.02 tarde
-1.02 ya esta
-1.04 #99+ _ #11+
-1.04 bien
-1.04 mi _ ronca
-1.08 ^ que
-1.08 ^ una
-1.12 necesit
-1.17 =low_mood
-1.27 ^ puedo
`,
}
