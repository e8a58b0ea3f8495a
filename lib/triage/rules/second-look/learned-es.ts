import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.48,
  emergencyFrom: 1.61,
  nurseFrom: 1.15,
  weights: `
2.67 =suicidal
2.35 =abuse_danger
2.22 =harm_others
1.99 =stab_shot
1.9 =overdose_taken
1.84 =poison_swallowed
1.65 =swallowed_battery
1.52 =at_rest
1.45 =seizure
1.41 =unresponsive
1.36 =cannot_breathe
1.36 =drowning
1.35 =chemical_word
1.35 =snake
1.34 aunqu
1.3 =face_blisters
1.3 =withdrawal
1.3 sin _ y
1.29 he
1.28 =self_harm_now
1.28 convulsion
1.28 mi _ me
1.25 =black_stool
1.25 =wild_bite
1.24 =animal_bite
1.24 =choking
1.24 en los
1.23 =baby_quiet
1.21 =deformed
1.2 y la
1.19 respirar
1.18 =baby_still
1.18 =inhaler_fails
1.16 =child_got_pills
1.15 =confused
1.15 =new_confusion
1.15 fiebr y
1.15 mordi
1.14 =soaking_pad
1.13 =carbon_monoxide
1.12 =severe_pain
1.12 =swelling_throat
1.11 =long_bleed
1.1 -sient
1.09 =jaw_locked
1.09 =vision_loss
1.07 =bleeding_heavy
1.07 negra
1.06 en _ y
1.06 mordi un
1.06 se esta
1.05 =burn_big
1.05 =chest_pressure
1.05 =rigors_hard
1.04 =hanging_attempt
1.04 =no_urine
1.04 =testicle
1.03 =drug_named
1.03 y ahora
1.02 =severe_headache
1.02 creo
1.02 creo que
1.02 las venas
1.02 mord
1.02 venas
1.01 =sudden
1.01 sacudi
1 =drowsy
1 ^ tiene
1 esta _ la
0.99 =blurry_vision
0.99 dolor en
0.99 y no
0.97 =face_droop
0.97 ahora
0.97 me esta
0.97 se tomo
0.97 y _ y
0.96 chuec
0.96 en _ mano
0.96 hija
0.96 mi hija
0.95 de repent
0.95 repent
0.94 =smoke
0.94 cayo _ en
0.94 no puedo
0.94 se _ una
0.94 y _ corazon
0.93 =done_with_it
0.93 con sangr
0.93 se _ hinch
0.93 y tengo
0.92 =severe_weakness
0.92 como _ y
0.91 no -sient
0.91 trago _ pila
0.91 y tiene
0.9 =near_faint
0.9 =short_breath
0.9 =vomiting
0.9 abajo
0.9 falta _ aire
0.9 falta el
0.9 her
0.89 =leg_swelling_one
0.89 =pain_beyond
0.89 ^ _ he
0.89 anticoagulant
0.89 descarg
0.89 dio _ descarg
0.89 estuv
0.89 hace una
0.88 -bien
0.88 =fainted
0.88 =head_injury
0.88 =postpartum_smell
0.88 =vomiting_blood
0.88 esta convulsion
0.88 la barrig
0.88 me quier
0.88 y veo
0.87 =numb_any
0.87 =speech
0.87 con _ y
0.87 y me
0.86 =birth_now
0.86 =born_part
0.86 =pale_clammy
0.86 falta
0.86 y _ me
0.86 y los
0.85 =hurts_breathing
0.85 =rigors
0.85 dormid
0.85 tan _ que
0.85 y _ falta
0.84 =deep_burn
0.84 al _ y
0.84 corte _ venas
0.84 corte las
0.84 le _ el
0.83 =dry_mouth
0.83 =object_stuck
0.83 con ampoll
0.83 de un
0.83 me hinch
0.83 no aguant
0.83 un lado
0.83 vomit
0.83 y _ duele
0.82 =bp_high
0.82 =coughs_blood
0.82 =means_at_hand
0.82 calentur
0.82 cerr
0.82 la _ y
0.82 los labi
0.82 matar
0.82 no _ respirar
0.82 y manch
0.81 =sleepless_days
0.81 confund
0.81 desde _ manan
0.81 dio una
0.81 me falta
0.81 sin -dormir
0.81 trago
0.81 y _ -me
0.81 y _ vomit
0.8 hinch
0.8 la _ despu
0.8 se le
0.8 se trago
0.8 y _ no
0.79 ^ mord
0.79 barrig
0.79 como si
0.79 estoy _ y
0.79 ganas
0.79 ganas de
0.79 popo negra
0.79 una hora
0.79 vida
0.79 y _ #11+
0.78 # seman
0.78 ^ estuv
0.78 antibiotic
0.78 esta confund
0.78 la cara
0.78 tiene calentur
0.78 ve
0.77 -puedo
0.77 =co_alarm
0.77 =ear_swollen
0.77 ^ creo
0.77 amaneci
0.77 ator
0.77 dejo de
0.77 en _ pecho
0.77 hacia
0.77 hinch la
0.77 hinch y
0.77 puso
0.77 y _ dolor
0.77 y vomit
0.76 =electric
0.76 =high_fever
0.76 =immunosuppressed
0.76 =tongue_swollen
0.76 =upper_belly_pain
0.76 =waters_said
0.76 ^ _ -sient
0.76 ^ _ hija
0.76 ano
0.76 el bebe
0.76 me va
0.76 tengo _ pantorrill
0.76 veo
0.76 ya no
0.75 -sent
0.75 =limp_leg
0.75 =spreading
0.75 a mi
0.75 con #99+
0.75 esta _ y
0.75 estoy vomit
0.75 lado
0.75 me he
0.75 y estoy
0.74 -y
0.74 ^ _ puedo
0.74 ^ _ puse
0.74 aire
0.74 cloro
0.74 hijo _ desmay
0.74 la _ no
0.74 me puse
0.74 puse
0.74 tengo _ seman
0.74 tiene el
0.74 use
0.73 =one_side_belly
0.73 aunqu este
0.73 ojo
0.73 sangr
0.73 una pila
0.73 y
0.73 y _ confund
0.73 y dice
0.72 #11+ y
0.72 -movers
0.72 =bp_very_high
0.72 =eye_chemical
0.72 =green_vomit
0.72 =wakes
0.72 creo _ se
0.72 de _ fiebr
0.72 del ojo
0.72 embaraz _ no
0.72 hace _ hora
0.72 todos
0.71 # _ y
0.71 #11+ _ de
0.71 -despiert
0.71 =bluish
0.71 ^ _ como
0.71 ^ lo
0.71 ahorcar
0.71 algo
0.71 cuell _ y
0.71 debaj
0.71 negro
0.7 #99+ _ #99+
0.7 =eye_bulge
0.7 =racing_heart
0.7 =vaginal_bleeding
0.7 al respirar
0.7 despu _ la
0.7 hinchazon
0.7 parar
0.7 y dolor
0.69 =bleeding_any
0.69 =eye_red
0.69 casi no
0.69 cocin
0.69 desde la
0.69 dias sin
0.69 dice que
0.69 el aire
0.69 escalofri
0.69 la cocin
0.69 muy _ y
0.69 seman _ embaraz
0.69 seman de
0.69 tan
0.68 # _ no
0.68 =shaking
0.68 arrib
0.68 el _ le
0.68 la quij
0.68 la vida
0.68 no _ -puedo
0.68 pal
0.68 puedo _ bien
0.68 tiene los
0.68 y escalofri
0.67 =barking_stridor
0.67 =chest_any
0.67 =gradual_numb
0.67 =priapism
0.67 =valve_or_device
0.67 ^ _ mordi
0.67 al bebe
0.67 de embaraz
0.67 el _ se
0.67 esta _ en
0.67 estam
0.67 la _ fiebr
0.67 no -ha
0.67 por las
0.67 sacaron
0.66 # _ sin
0.66 #99+ y
0.66 =hernia
0.66 =one_eye
0.66 =skin_black
0.66 con _ de
0.66 la oreja
0.66 las pastill
0.66 maread
0.66 minut
0.66 oreja
0.66 seman tiene
0.66 testicul
0.66 y le
0.65 =snake_bad
0.65 de _ oreja
0.65 estoy embaraz
0.65 fuert
0.65 horribl
0.65 no puede
0.65 tomo anticoagulant
0.65 y se
0.64 =blood_thinner
0.64 =pleuritic
0.64 ^ culebrill
0.64 ator _ el
0.64 demasiad pastill
0.64 desmayar
0.64 dias _ con
0.64 duele _ la
0.64 el pecho
0.64 me _ morir
0.64 morir
0.64 piso
0.64 quemo
0.64 sangr y
0.64 tome demasiad
0.64 y casi
0.64 ya _ quier
0.63 =fight_blow
0.63 =moved_right
0.63 =saddle_numb
0.63 ^ _ debaj
0.63 apret
0.63 desmay
0.63 empez en
0.63 puedo respirar
0.63 trab
0.63 ve el
0.63 y el
0.62 -veo
0.62 chorr
0.62 corazon aceler
0.62 cuchill
0.62 de #11+
0.62 derech
0.62 el _ aceler
0.62 fiebr _ de
0.62 fuent y
0.62 hace _ horas
0.62 muy dorm
0.62 sangr roja
0.62 y _ un
0.61 =belly_hit
0.61 =burn_any
0.61 =right_side
0.61 =swelling
0.61 =wont_swallow
0.61 desde ayer
0.61 her de
0.61 la punta
0.61 labi
0.61 lado _ la
0.61 metio
0.61 metio una
0.61 mordi una
0.61 se _ por
0.61 se _ y
0.61 se metio
0.61 sud
0.6 =tearing
0.6 anoch y
0.6 boca
0.6 dejo
0.6 el _ desde
0.6 el brazo
0.6 en un
0.6 la _ tan
0.6 la vista
0.6 le
0.6 le dieron
0.6 paranoic
0.6 pecho
0.6 se _ esta
0.6 y _ que
0.59 =skin_peeling
0.59 atras
0.59 di a
0.59 estoy mare
0.59 horas
0.59 roja
0.59 se puso
0.59 sient la
0.59 tieso y
0.59 tragar
0.59 un cuchill
0.59 veo borros
0.58 =purple_word
0.58 ^ recien
0.58 abajo _ la
0.58 como _ me
0.58 de mi
0.58 de una
0.58 del antibiotic
0.58 despu _ antibiotic
0.58 dias y
0.58 empeor
0.58 espald y
0.58 izquierd
0.58 la _ chuec
0.58 la _ le
0.58 labi morad
0.58 lado de
0.58 manos y
0.58 mor
0.58 muy debil
0.58 nino se
0.58 que empeor
0.58 un ojo
0.58 vomit verde
0.57 -respir
0.57 =bite_bad
0.57 =cold_limb
0.57 =eye_pierced
0.57 ^ _ negra
0.57 acost
0.57 el _ marca
0.57 he tom
0.57 la mano
0.57 mano
0.57 me _ sub
0.57 me salio
0.57 profund
0.57 sub
0.57 sub por
0.57 tiene un
0.57 va _ por
0.57 va sub
0.56 # ano
0.56 -despertar
0.56 =blister_any
0.56 =fever
0.56 =hallucinating
0.56 ^ _ mi
0.56 ^ _ sangr
0.56 de _ seman
0.56 demasiad
0.56 dice
0.56 empez
0.56 los _ dormid
0.56 me _ tanto
0.56 tanto
0.55 =blister_word
0.55 aire y
0.55 ampoll
0.55 cerr _ gargant
0.55 cerr la
0.55 con _ sierr
0.55 del _ y
0.55 el nino
0.55 metio _ pila
0.55 negro y
0.55 no _ -la
0.55 no _ vivir
0.55 quier vivir
0.55 se _ clavo
0.55 sin parar
0.55 vivir
0.54 -dormir y
0.54 -panal
0.54 =back_pain
0.54 =contractions
0.54 =throat_closing
0.54 =trunk_pain
0.54 ^ _ tomo
0.54 ^ _ voces
0.54 anticoagulant y
0.54 bano
0.54 corazon
0.54 dano
0.54 del _ con
0.54 la casa
0.54 luz
0.54 no -despiert
0.54 no _ -bien
0.54 tiene la
0.54 tylenol
0.54 y confund
0.54 y sud
0.53 #11+ minut
0.53 -piern
0.53 =co_word
0.53 =mouth_sores
0.53 =preterm_weeks
0.53 =swallow_trouble
0.53 =weak_any
0.53 =wound_infected
0.53 ^ hinchazon
0.53 amaneci con
0.53 cada
0.53 cuell
0.53 de monox
0.53 lengu _ de
0.53 lengu despu
0.53 monox
0.53 no _ tragar
0.53 nueva
0.53 respirar bien
0.53 se _ el
0.53 se _ inflam
0.53 terribl
0.53 vomit sangr
0.53 y _ el
0.53 y _ sient
0.53 y _ una
0.53 y una
0.53 ya _ el
0.52 =heart_condition
0.52 =lips_blue
0.52 =radiates_groin
0.52 borros
0.52 casi _ desmay
0.52 chapopot
0.52 chapopot y
0.52 como chapopot
0.52 de _ abuel
0.52 el corazon
0.52 estam maread
0.52 la _ esta
0.52 la _ un
0.52 los _ amarill
0.52 mucho sueno
0.52 no se
0.52 ojos amarill
0.52 pecho y
0.52 puede
0.52 trae
0.52 trae _ cuchill
0.52 trae un
0.52 un testicul
0.52 y esta
0.51 =chest_pain
0.51 ^ _ repent
0.51 anos se
0.51 dias _ -dormir
0.51 dolor _ el
0.51 embaraz _ de
0.51 lados
0.51 me mordi
0.51 mi _ se
0.51 pego
0.51 por _ lados
0.51 por todos
0.51 sient como
0.51 todos lados
0.51 y _ puedo
0.51 y _ sangr
0.51 y _ tiene
0.5 =weak_one_side
0.5 ^ _ tome
0.5 ^ las
0.5 bebe de
0.5 en #11+
0.5 marca
0.5 olor
0.5 ruido
0.5 toall
0.5 vibor
0.5 y _ para
0.5 y _ por
0.49 =belly_pain
0.49 =fall_any
0.49 =turning_blue
0.49 =water_broke
0.49 ^ encontr
0.49 casi
0.49 encontr
0.49 encontr a
0.49 espos
0.49 fiebr
0.49 la _ trab
0.49 la her
0.49 manch
0.49 me _ mucho
0.49 mi _ en
0.49 mi espos
0.49 no quier
0.49 y ve
0.48 #11+ _ se
0.48 =again_fainted
0.48 =fall_hard
0.48 =new_baby
0.48 =stroke_said
0.48 =wont_go_away
0.48 ^ _ embaraz
0.48 abuel se
0.48 aguant
0.48 bajar
0.48 bajar _ cortin
0.48 bajar una
0.48 derram
0.48 desde _ una
0.48 desmay _ veces
0.48 desmay dos
0.48 el _ izquierd
0.48 error
0.48 fuert que
0.48 herman
0.48 la _ dura
0.48 mano y
0.48 mi herman
0.48 mi papa
0.48 no _ quita
0.48 papa
0.48 perro le
0.48 piern se
0.48 pila del
0.48 por error
0.48 quij
0.48 rap y
0.48 se quita
0.48 seman y
0.48 tiene
0.48 trago la
0.48 un derram
0.48 una convulsion
0.48 una cortin
0.48 y _ cuest
0.48 y _ labi
0.48 y _ le
0.48 y muy
0.47 -le
0.47 =head_danger
0.47 a luz
0.47 amaneci _ la
0.47 bebe _ de
0.47 bebe dejo
0.47 brazo
0.47 cabez _ el
0.47 chapopot _ me
0.47 coagul
0.47 corazon y
0.47 dando
0.47 dando un
0.47 desde _ #11+
0.47 dolor fuert
0.47 empez de
0.47 esta _ un
0.47 esta dando
0.47 esta muy
0.47 fiebr _ la
0.47 hinch _ lengu
0.47 mi novio
0.47 mordi _ vibor
0.47 no
0.47 no -le
0.47 no -veo
0.47 no _ -el
0.47 novio
0.47 que estoy
0.47 respirar y
0.47 sud frio
0.47 tomo el
0.47 verde
0.47 y _ desmay
0.47 y _ ojos
0.46 # _ esta
0.46 # minut
0.46 #11+ con
0.46 -bebe
0.46 =a_lot
0.46 =dystonia
0.46 =extreme_fever
0.46 =eye_hit_bad
0.46 ^ _ quier
0.46 ^ _ quitaron
0.46 a hacer
0.46 a matar
0.46 agarr
0.46 arrib _ la
0.46 cada _ minut
0.46 cosas
0.46 el _ con
0.46 el _ y
0.46 embaraz _ me
0.46 es insoportabl
0.46 estoy en
0.46 inconscient
0.46 insoportabl
0.46 la gargant
0.46 la voz
0.46 los #
0.46 me quitaron
0.46 me tuerc
0.46 pas y
0.46 quitaron
0.46 se _ tuerc
0.46 se como
0.46 todos en
0.46 tome _ las
0.46 tuerc
0.46 voy _ hacer
0.46 voz
0.45 # _ se
0.45 =collapsed_word
0.45 =diarrhea
0.45 =fell_baby
0.45 =radiates
0.45 =screams_in_bouts
0.45 =swelling_lips
0.45 carbon
0.45 cloro en
0.45 contraccion
0.45 de _ cara
0.45 desplom
0.45 diarre
0.45 dicen
0.45 dicen _ mate
0.45 dicen que
0.45 el cuell
0.45 el piso
0.45 en _ estomag
0.45 fiebr _ #11+
0.45 fiebr de
0.45 la boca
0.45 mate
0.45 me _ que
0.45 me dicen
0.45 medicin nueva
0.45 nina de
0.45 noch
0.45 pal y
0.45 pegue en
0.45 pistol
0.45 pistol en
0.45 por _ brazo
0.45 puedo tragar
0.45 que _ se
0.45 que mate
0.45 quier morir
0.45 sale pus
0.45 se desplom
0.45 si me
0.45 un _ se
0.45 vomitar
0.44 -bebe -movers
0.44 -sient -las
0.44 -sient _ -piern
0.44 =hip_hurts
0.44 =legs_gone
0.44 =liver_drug
0.44 =nausea
0.44 =recent_infection
0.44 =seizure_repeat
0.44 a _ derech
0.44 alrededor
0.44 cara y
0.44 detr
0.44 detr _ la
0.44 detr de
0.44 dieron
0.44 dolor _ en
0.44 el garag
0.44 en _ garag
0.44 estoy _ en
0.44 fiebr dolor
0.44 fuert de
0.44 garag
0.44 garag y
0.44 hirv
0.44 la bebe
0.44 la derech
0.44 me apriet
0.44 nause
0.44 nino _ cayo
0.44 no _ de
0.44 no _ hablar
0.44 ojos y
0.44 pecho _ la
0.44 pego _ la
0.44 pego en
0.44 poder
0.44 punta
0.44 seman _ y
0.44 sin poder
0.44 tiene #11+
0.44 toda _ espald
0.44 tose
0.43 -lo
0.43 =bladder_bowel_loss
0.43 =tearing_trunk
0.43 ^ _ herni
0.43 botell
0.43 con _ en
0.43 cuell con
0.43 del estomag
0.43 dias vomit
0.43 embaraz _ #
0.43 empuj
0.43 empuj hacia
0.43 en _ cocin
0.43 encog _ piern
0.43 ereccion
0.43 frio
0.43 hija _ #
0.43 hija de
0.43 hinch no
0.43 la cabez
0.43 la sierr
0.43 mi _ dejo
0.43 muy
0.43 no -la
0.43 poco hinch
0.43 que _ ten
0.43 quiet
0.43 roja y
0.43 se desmay
0.43 se quemo
0.43 sent
0.43 sierr
0.43 temperatur
0.43 ten
0.43 tomar _ y
0.43 un _ hinch
0.43 va a
0.43 y _ despu
0.42 #11+ seman
0.42 -la
0.42 -reconoc
0.42 =alcohol
0.42 =recent_travel
0.42 ^ _ espos
0.42 a _ ya
0.42 adentr
0.42 adolor
0.42 diabetic
0.42 embaraz y
0.42 esta
0.42 estoy
0.42 falta _ el
0.42 incoherenci
0.42 le subio
0.42 me _ desmayar
0.42 mi _ esta
0.42 mi tio
0.42 morad
0.42 mordi _ perro
0.42 mucho dolor
0.42 nada desde
0.42 no _ -reconoc
0.42 puedo _ la
0.42 quemo la
0.42 se
0.42 sient desmayar
0.42 tio
0.42 toser
0.42 vez _ fiebr
0.42 y llevo
0.41 -no
0.41 =adrenal
0.41 =belly_hard
0.41 =cold_outside
0.41 =feels_incredible
0.41 =heat_danger
0.41 =plant_eaten
0.41 =throat_tight
0.41 ^ _ ojo
0.41 ^ fiebr
0.41 boca y
0.41 calient
0.41 camaron
0.41 de _ a
0.41 de _ mes
0.41 duele al
0.41 hong
0.41 hong _ jardin
0.41 hong del
0.41 humo y
0.41 izquierd y
0.41 le sale
0.41 mes tiene
0.41 ojos _ desde
0.41 que _ me
0.41 salio
0.41 un _ tiene
0.41 un mes
0.41 un ruido
0.41 vecin
0.41 veo _ con
0.41 y _ anticoagulant
0.41 y _ borros
0.41 y _ pegue
0.41 y _ puede
0.4 =eye_pain
0.4 =fell
0.4 =rash
0.4 =sugar_extreme
0.4 ^ _ cloro
0.4 ^ _ papa
0.4 ^ di
0.4 ^ todos
0.4 abrir
0.4 adelant
0.4 clavo un
0.4 con dolor
0.4 de _ que
0.4 de tylenol
0.4 del control
0.4 del dedo
0.4 di _ luz
0.4 duele mucho
0.4 el testicul
0.4 en _ testicul
0.4 esta roja
0.4 fiebr _ dolor
0.4 fiebr _ escalofri
0.4 fuert _ me
0.4 fuert y
0.4 inflam
0.4 la mitad
0.4 manch morad
0.4 mitad
0.4 mitad _ la
0.4 mitad de
0.4 mover
0.4 no -respir
0.4 no _ abrir
0.4 pico
0.4 pila _ control
0.4 puedo abrir
0.4 quita
0.4 un perro
0.4 y _ morad
0.4 y a
0.39 =cholinergic
0.39 =hurts_move
0.39 =kidney_infection
0.39 =muscle_cramps
0.39 =squeezing_word
0.39 =weak_legs
0.39 ^ _ abuelit
0.39 ^ _ operaron
0.39 ^ _ popo
0.39 abuelit
0.39 aceler
0.39 al ojo
0.39 cesare
0.39 de asma
0.39 dio
0.39 el popo
0.39 en _ rinon
0.39 espos esta
0.39 esta vomit
0.39 estoy _ debil
0.39 estoy muy
0.39 fiebr _ y
0.39 infeccion _ los
0.39 la _ vomit
0.39 largo
0.39 los muscul
0.39 me operaron
0.39 mi abuelit
0.39 mover el
0.39 nos
0.39 operaron
0.39 perdi _ vista
0.39 puede respirar
0.39 toso sangr
0.39 un _ largo
0.39 vengo
0.39 vengo _ un
0.39 vengo de
0.39 y _ nause
0.39 y _ pal
0.39 y mi
0.39 y sarpull
0.39 ya _ aguant
0.38 -el -panal
0.38 -las
0.38 =co_words
0.38 =speech_garbled
0.38 ^ cort
0.38 a _ hace
0.38 anoch _ me
0.38 de _ vida
0.38 debil
0.38 demasiad _ de
0.38 desde _ y
0.38 el _ apret
0.38 el ojo
0.38 el peor
0.38 fuent
0.38 hablar bien
0.38 hace #
0.38 hinchad y
0.38 horas y
0.38 la alberc
0.38 la fuent
0.38 la sangr
0.38 le _ a
0.38 llora
0.38 los pies
0.38 luz hace
0.38 mar me
0.38 mare como
0.38 mas
0.38 matar a
0.38 me voy
0.38 meses no
0.38 mucho la
0.38 para _ y
0.38 pecho apret
0.38 pico una
0.38 rompi _ fuent
0.38 rompi la
0.38 se corto
0.38 se pego
0.38 senti que
0.38 sient _ si
0.38 sient _ un
0.38 tengo _ de
0.38 toall cada
0.38 van
0.38 ve borros
0.38 veces
0.38 y tomo
0.37 -mi
0.37 =goodbye_note
0.37 =postpartum
0.37 ^ _ nina
0.37 a _ altur
0.37 ampoll en
0.37 barrig dura
0.37 bebe
0.37 bebe se
0.37 boton
0.37 calient _ no
0.37 de boton
0.37 de desped
0.37 de la
0.37 debaj de
0.37 dedo con
0.37 desped
0.37 dos dias
0.37 en _ cabez
0.37 en _ lado
0.37 infeccion _ oido
0.37 late rapidisim
0.37 lo _ en
0.37 me desmay
0.37 meses _ embaraz
0.37 meses de
0.37 meses se
0.37 mi nina
0.37 nause _ se
0.37 nause y
0.37 nina
0.37 no _ y
0.37 ojo _ y
0.37 papa tiene
0.37 pedaz
0.37 pila _ boton
0.37 rapidisim
0.37 tembl
0.37 tomo
0.37 trab y
0.37 una _ cada
0.37 una toall
0.37 y _ -despiert
0.37 y fiebr
0.37 y hoy
0.36 =copd
0.36 =sugar_low
0.36 ^ _ epoc
0.36 a chorr
0.36 abrir la
0.36 cocin y
0.36 como tabla
0.36 de _ botell
0.36 de _ cesare
0.36 de _ hace
0.36 de _ pastill
0.36 doble
0.36 dolor
0.36 dolor _ la
0.36 dura y
0.36 epoc
0.36 espald _ tengo
0.36 falta mas
0.36 fiebr _ los
0.36 fiebr alta
0.36 la _ del
0.36 la cesare
0.36 mas _ aire
0.36 mas el
0.36 mi amigo
0.36 mucha sangr
0.36 ojo rojo
0.36 presion de
0.36 puso _ y
0.36 recien
0.36 sangr por
0.36 tabla
0.36 tabla y
0.36 tanto que
0.36 tengo mucho
0.36 todos _ la
0.36 tomo _ de
0.36 una _ y
0.36 vomit _ parar
0.36 vomit sin
0.36 vomit y
0.35 =chest_tearing
0.35 ^ _ tio
0.35 abajo a
0.35 aire _ esta
0.35 al caminar
0.35 cabez _ y
0.35 campament
0.35 con _ ojo
0.35 de #
0.35 de _ no
0.35 dedos dormid
0.35 duele tanto
0.35 esta _ no
0.35 golpe
0.35 la _ me
0.35 la nuca
0.35 las _ se
0.35 marca #99+
0.35 mi _ le
0.35 nuca
0.35 orinar y
0.35 peor _ de
0.35 por ratos
0.35 sangr vaginal
0.35 se _ quedo
0.35 tiene _ azucar
0.35 vaginal
0.35 y _ -sient
0.35 y amaneci
0.34 -en -todo
0.34 -en _ -el
0.34 -respond
0.34 -todo -el
0.34 =cannot_move_limb
0.34 =to_the_bone
0.34 ^ _ demasiad
0.34 ^ _ vecin
0.34 a _ hijo
0.34 a _ mama
0.34 ahog
0.34 ahog con
0.34 alacran
0.34 alacran _ se
0.34 alacran y
0.34 alrededor _ ojo
0.34 alrededor del
0.34 bebe _ un
0.34 bebe hace
0.34 cayo de
0.34 con nause
0.34 convulsion y
0.34 de _ nariz
0.34 despert
0.34 el bano
0.34 el humo
0.34 en _ bano
0.34 esta _ dorm
0.34 esta ahog
0.34 gris
0.34 gris y
0.34 hace _ minut
0.34 hijo _ esta
0.34 hirv en
0.34 la _ hace
0.34 me tome
0.34 mi _ hace
0.34 mi vecin
0.34 mor y
0.34 no -lo
0.34 oscur
0.34 pela
0.34 pico _ alacran
0.34 pila de
0.34 puedo hablar
0.34 que le
0.34 respir muy
0.34 sangr _ y
0.34 se _ ahog
0.34 tiene _ labi
0.34 tiene _ ojos
0.34 tomo un
0.34 tuerc _ cuell
0.34 tuerc el
0.34 un alacran
0.34 una vibor
0.34 va _ matar
0.34 voy
0.34 voy a
0.34 y _ quier
0.34 y tiembl
0.33 # _ tiene
0.33 #11+ _ escalofri
0.33 -esta
0.33 -me -puedo
0.33 -nos
0.33 -nos -reconoc
0.33 =getting_worse
0.33 =hernia_stuck
0.33 =purple_rash
0.33 ^ _ companer
0.33 ^ _ golpe
0.33 ^ _ padrastr
0.33 bebe esta
0.33 blanc y
0.33 bola
0.33 cabez _ vomit
0.33 cloro _ la
0.33 companer
0.33 de _ bebe
0.33 desde _ dias
0.33 desmay _ el
0.33 embaraz _ dolor
0.33 embaraz _ la
0.33 en _ cost
0.33 esta _ tiene
0.33 esta hirv
0.33 habla
0.33 hace dias
0.33 hinchazon _ de
0.33 izquierd hinch
0.33 la _ izquierd
0.33 lucecit
0.33 marca #11+
0.33 mas de
0.33 no -nos
0.33 padrastr
0.33 puso mor
0.33 que la
0.33 quier _ tengo
0.33 se _ mor
0.33 se cayo
0.33 tengo _ pistol
0.33 tengo la
0.33 tome
0.33 una pistol
0.33 una seman
0.33 veo lucecit
0.33 vivir tengo
0.33 y _ con
0.32 #99+ #99+
0.32 -me _ y
0.32 -nada
0.32 =new_medicine
0.32 =pregnant
0.32 =stool_blood
0.32 ^ _ par
0.32 ^ _ profund
0.32 abuelit amaneci
0.32 cacahuat
0.32 calentur _ #11+
0.32 calentur de
0.32 calient y
0.32 chorr de
0.32 como _ desmayarm
0.32 como para
0.32 cuchill _ la
0.32 cuchill en
0.32 de _ alberc
0.32 de sangrar
0.32 duele _ el
0.32 duele _ lado
0.32 embaraz con
0.32 hacia adelant
0.32 jug futbol
0.32 la herni
0.32 la piel
0.32 lado derech
0.32 las _ y
0.32 le _ sangr
0.32 le _ una
0.32 mare _ para
0.32 me _ mare
0.32 mi _ amaneci
0.32 minut y
0.32 mord de
0.32 muchisim
0.32 para desmayarm
0.32 piern
0.32 que el
0.32 respirar _ no
0.32 salio _ chorr
0.32 sangrar
0.32 sient _ como
0.32 sient mare
0.32 tengo nause
0.32 tiene _ y
0.32 tiene diarre
0.32 tome _ pastill
0.32 tos _ me
0.32 tuve gripe
0.32 un chorr
0.32 y respir
0.31 -respir -bien
0.31 =elderly
0.31 =limb_bleeds
0.31 =mania_psychosis
0.31 =sickle_cell
0.31 =sugar_very_high
0.31 a todos
0.31 afuer
0.31 anemi
0.31 anemi falciform
0.31 angin
0.31 cada vez
0.31 carro y
0.31 de vomitar
0.31 derech y
0.31 duele _ testicul
0.31 espos tiene
0.31 estoy _ frio
0.31 estoy sud
0.31 frent
0.31 frent y
0.31 hace
0.31 hijo _ le
0.31 hinch _ calient
0.31 la _ cuell
0.31 la frent
0.31 la selva
0.31 las angin
0.31 le _ la
0.31 le duele
0.31 lleno _ toall
0.31 lleno una
0.31 lleva
0.31 me _ rapidisim
0.31 nariz _ hace
0.31 nariz desde
0.31 no para
0.31 panza y
0.31 regres
0.31 selva
0.31 tiene _ presion
0.31 tiene fiebr
0.31 todas las
0.31 una botell
0.31 una ereccion
0.31 verde y
0.31 y _ fiebr
0.31 y _ los
0.31 y _ tembl
0.31 y convulsion
0.3 -podem
0.3 =not_looking
0.3 ^ #11+
0.3 ^ _ esta
0.3 ^ _ presion
0.3 ^ llegu
0.3 ahora _ duele
0.3 ahora me
0.3 ator y
0.3 atras y
0.3 babe
0.3 cada _ peor
0.3 cara
0.3 clavo _ la
0.3 corazon _ me
0.3 de _ barrig
0.3 de _ nada
0.3 dolor _ de
0.3 dolor arrib
0.3 dolor terribl
0.3 estuv en
0.3 gente
0.3 la nada
0.3 le dio
0.3 llegu
0.3 me cuest
0.3 mucho
0.3 muy rap
0.3 nada
0.3 ni
0.3 no _ -podem
0.3 nueva para
0.3 para _ sangrar
0.3 piel _ y
0.3 pistol _ el
0.3 sangr _ a
0.3 se _ unas
0.3 tengo _ sueno
0.3 tengo miedo
0.3 tom
0.3 trago unas
0.3 unas _ de
0.3 vez peor
0.29 =hernia_word
0.29 =hit_hard
0.29 =soft_spot
0.29 =tooth_bad
0.29 ^ _ cuell
0.29 ^ _ dan
0.29 ^ _ peor
0.29 ^ _ tobill
0.29 ^ _ vapor
0.29 a _ herman
0.29 a _ rato
0.29 a cada
0.29 abeja y
0.29 aguadit
0.29 ahora _ y
0.29 aire al
0.29 alta
0.29 atras _ la
0.29 brazo _ y
0.29 cada rato
0.29 del _ derech
0.29 destapacan
0.29 dos veces
0.29 duele y
0.29 duro
0.29 el _ dolor
0.29 en _ noch
0.29 espald con
0.29 esta cerr
0.29 esta pal
0.29 estoy _ sangr
0.29 gargant _ no
0.29 hinch _ fiebr
0.29 hund
0.29 jugo
0.29 la _ a
0.29 la _ hund
0.29 la medicin
0.29 la moller
0.29 las noch
0.29 le falta
0.29 luces
0.29 me _ cerr
0.29 me _ y
0.29 moller
0.29 moller hund
0.29 muela _ no
0.29 nina _ #
0.29 pas ahora
0.29 pecho _ estoy
0.29 peor dolor
0.29 pila
0.29 quedo
0.29 repent no
0.29 ronch
0.29 se _ desde
0.29 seman _ ahora
0.29 tengo las
0.29 tiene _ moller
0.29 tres _ y
0.29 un _ al
0.29 vapor
0.29 y _ alta
0.29 y _ esta
0.29 y _ sud
0.29 y ha
0.28 #99+ _ me
0.28 -despiert _ dorm
0.28 -despiert muy
0.28 -dia
0.28 -el -dia
0.28 -ha -moj
0.28 -moj
0.28 -todo _ -dia
0.28 -veo -bien
0.28 =acts_drunk
0.28 =drunk_speech
0.28 =flank_pain
0.28 =rectal_blood
0.28 ^ _ cayo
0.28 ^ _ herman
0.28 ^ regres
0.28 ahora _ mucho
0.28 altur
0.28 aqui
0.28 bebe _ -ha
0.28 borrach
0.28 cabez fuert
0.28 cabez y
0.28 como borrach
0.28 de _ fuert
0.28 duele _ fiebr
0.28 en _ altur
0.28 en _ trabaj
0.28 es en
0.28 falt
0.28 falt _ aire
0.28 falt el
0.28 fria
0.28 fria y
0.28 fuent _ tengo
0.28 golpe la
0.28 izquierd _ estoy
0.28 la primer
0.28 le ve
0.28 mama
0.28 me _ coagul
0.28 me _ dos
0.28 me _ falt
0.28 me pico
0.28 me salen
0.28 mes
0.28 mi mama
0.28 no _ -moj
0.28 orina _ y
0.28 pies
0.28 puedo _ nada
0.28 pupil
0.28 rap
0.28 regres de
0.28 rojos
0.28 salen coagul
0.28 se _ a
0.28 se _ puso
0.28 se _ ve
0.28 se golpe
0.28 serpient en
0.28 suena
0.28 tengo #
0.28 una _ que
0.28 una piern
0.28 y _ -veo
0.28 y _ cara
0.28 y _ lucecit
0.28 y _ pego
0.28 y _ piel
0.28 y _ salen
0.28 y fria
0.27 -las -piern
0.27 =burn_severity
0.27 =double_vision
0.27 =eyelids_swollen
0.27 ^ #
0.27 ^ _ desmay
0.27 a _ bebe
0.27 ampoll _ la
0.27 bebe _ #
0.27 cabez ayer
0.27 cada #
0.27 cayo _ las
0.27 cayo cloro
0.27 con _ fuert
0.27 confund y
0.27 corte la
0.27 culebrill en
0.27 dedos
0.27 di
0.27 dolor _ a
0.27 dolor _ abajo
0.27 el hombr
0.27 en _ barrig
0.27 en _ brazo
0.27 en _ casa
0.27 esta gris
0.27 fiebr me
0.27 fuert _ a
0.27 fuert abajo
0.27 golpe y
0.27 hinch _ me
0.27 hombr
0.27 hoy vomit
0.27 la _ ayer
0.27 las piern
0.27 lo
0.27 los dedos
0.27 los ojos
0.27 me _ cloro
0.27 me _ todas
0.27 mi _ no
0.27 mov
0.27 muy calient
0.27 no _ -las
0.27 no _ comer
0.27 pas _ se
0.27 que me
0.27 quij trab
0.27 sale _ sangr
0.27 sient _ se
0.27 tengo _ piern
0.27 todas _ pastill
0.27 tome todas
0.27 trago una
0.27 ve _ y
0.27 y _ ereccion
0.27 y _ frio
0.27 y _ mal
0.27 y _ muy
0.26 =cut_by_accident
0.26 =diarrhea_many
0.26 =indigestion_odd
0.26 =kid_breathing
0.26 =limb_cold_pale
0.26 ^ _ anticonceptiv
0.26 ^ _ oximetr
0.26 abuel _ cayo
0.26 algo de
0.26 amoniac
0.26 arrib de
0.26 diabetic esta
0.26 diarre _ veces
0.26 el antibiotic
0.26 el hueso
0.26 el oximetr
0.26 elefant
0.26 embaraz
0.26 en _ frent
0.26 estoy pal
0.26 hija _ que
0.26 hija dice
0.26 hueso
0.26 hueso de
0.26 mama _ en
0.26 mi suegr
0.26 mordi _ mi
0.26 mordi a
0.26 muela infect
0.26 oximetr
0.26 oximetr _ #11+
0.26 oximetr marca
0.26 piern hinch
0.26 sacam
0.26 suegr
0.26 tembl y
0.26 tengo epoc
0.26 testicul _ hace
0.26 testicul desde
0.26 tiembl
0.26 tiene _ sueno
0.26 tiene mucho
0.26 tomo anticonceptiv
0.26 un elefant
0.26 warfarin
0.26 y _ de
0.25 # _ de
0.25 #11+
0.25 -el
0.25 -ha
0.25 -la _ -y
0.25 =jaw_arm_sweat
0.25 =light_hurts
0.25 =limp_refuses
0.25 =newborn
0.25 =shingles
0.25 ^ _ pico
0.25 ^ despu
0.25 abrir _ quij
0.25 ahora toso
0.25 alberc
0.25 apriet
0.25 bebe _ la
0.25 con _ dolor
0.25 con mucho
0.25 de _ garrapat
0.25 de _ lado
0.25 de _ ojo
0.25 desmay _ corazon
0.25 desmay el
0.25 duele _ pecho
0.25 el lado
0.25 esta _ confund
0.25 estoy sangr
0.25 fiebr _ manch
0.25 fiebr despu
0.25 her esta
0.25 hinch que
0.25 la lengu
0.25 le _ las
0.25 lengu
0.25 limpiador
0.25 llag
0.25 llag _ la
0.25 llag en
0.25 mi companer
0.25 muy confund
0.25 nac
0.25 presion _ mi
0.25 recien nac
0.25 respir rap
0.25 sangr mucho
0.25 todo _ lado
0.25 tos _ sangr
0.25 tos _ y
0.25 un minut
0.25 va
0.25 ve la
0.25 vista _ un
0.25 vista de
0.25 y _ doble
0.25 y _ toso
0.24 #11+ _ y
0.24 -donde
0.24 -donde -esta
0.24 -me _ -parar
0.24 -parar
0.24 -puedo -parar
0.24 -sabe
0.24 -sabe -donde
0.24 -sabe _ -esta
0.24 =diabetes
0.24 =stiff_neck
0.24 =wound
0.24 ^ _ cada
0.24 aire aunqu
0.24 ataqu
0.24 ataqu de
0.24 barrig _ y
0.24 calient _ de
0.24 cayo
0.24 cayo y
0.24 de _ y
0.24 desmay y
0.24 diarre _ sangr
0.24 diarre con
0.24 dos _ y
0.24 el _ aunqu
0.24 el _ medicin
0.24 en _ nariz
0.24 encim
0.24 encontr _ mi
0.24 los _ morad
0.24 mama se
0.24 mi vida
0.24 mucho _ cabez
0.24 no -sabe
0.24 no _ -donde
0.24 operaron _ seman
0.24 operaron la
0.24 primer vez
0.24 que se
0.24 quier matar
0.24 sale
0.24 tanto _ gargant
0.24 tanto la
0.24 tengo el
0.24 un dolor
0.24 y _ mare
0.24 y las
0.23 -aire
0.23 =slow_breathing
0.23 =thirsty
0.23 =thrown_off
0.23 =vomiting_constantly
0.23 ^ _ empez
0.23 ^ ya
0.23 aire _ el
0.23 alcohol
0.23 anemi _ y
0.23 arrib a
0.23 aunqu _ sent
0.23 babe y
0.23 cada hora
0.23 con una
0.23 corazon le
0.23 dura como
0.23 el _ hinch
0.23 el perro
0.23 empez _ repent
0.23 en avion
0.23 espos _ el
0.23 este sent
0.23 falciform y
0.23 fiebr cuell
0.23 golpe _ cabez
0.23 la _ se
0.23 me empez
0.23 me mareo
0.23 mi _ respir
0.23 mucha sed
0.23 nada y
0.23 nina _ fiebr
0.23 nino _ trago
0.23 no _ puede
0.23 oye
0.23 oye _ y
0.23 oye voces
0.23 pantorrill hinch
0.23 panza
0.23 pas
0.23 pela _ piel
0.23 pela la
0.23 piern _ y
0.23 quede _ en
0.23 respir _ rap
0.23 sal y
0.23 se _ pela
0.23 se puede
0.23 se ve
0.23 sent en
0.23 subio a
0.23 toall _ hora
0.23 voces y
0.23 y _ -ha
0.23 y _ debil
0.23 y _ en
0.23 y nada
0.22 -contest
0.22 -lo -puedo
0.22 -panal desde
0.22 =burned_hand
0.22 =dark_urine
0.22 =drugs_taken
0.22 =high_altitude
0.22 =pancreas
0.22 ^ _ bola
0.22 ^ _ vomit
0.22 ^ tome
0.22 ahora fiebr
0.22 bola _ la
0.22 cada #11+
0.22 como #11+
0.22 cuest tragar
0.22 de _ costill
0.22 de su
0.22 de tomar
0.22 debaj _ las
0.22 del corazon
0.22 dio _ convulsion
0.22 duele _ espald
0.22 dura
0.22 empap
0.22 empap _ toall
0.22 en _ cara
0.22 en _ ojo
0.22 en quimi
0.22 fuert _ el
0.22 hablar
0.22 humo
0.22 infeccion en
0.22 la regla
0.22 las _ derech
0.22 luz _ una
0.22 me _ tragar
0.22 mi _ vomit
0.22 minut _ tomo
0.22 no -contest
0.22 orina oscur
0.22 pegue _ la
0.22 quimi
0.22 quimi y
0.22 se _ al
0.22 tomar _ dos
0.22 tomar hace
0.22 tome _ y
0.22 una _ un
0.22 vecin se
0.22 y _ -contest
0.22 y soy
0.22 y toma
0.21 # dias
0.21 #11+ _ vomit
0.21 #99+ _ esta
0.21 =baby
0.21 =calf
0.21 =cold_exposure
0.21 =hives_all
0.21 =stroke_word
0.21 ^ _ muy
0.21 ^ _ piern
0.21 ^ quem
0.21 a #11+
0.21 a gran
0.21 aceler y
0.21 ayer y
0.21 boca _ estomag
0.21 boca del
0.21 casi se
0.21 cirrosis y
0.21 con el
0.21 corazon _ y
0.21 cuest
0.21 derech _ la
0.21 derech de
0.21 dolor _ los
0.21 en el
0.21 escalofri fuert
0.21 esta babe
0.21 esta tembl
0.21 frio _ no
0.21 gran
0.21 gran altur
0.21 hija se
0.21 infeccion de
0.21 la mandibul
0.21 los _ de
0.21 los _ rojos
0.21 mandibul
0.21 mi _ del
0.21 presion _ #99+
0.21 quier comer
0.21 ronch por
0.21 sangr tanto
0.21 tiene cirrosis
0.21 tomo warfarin
0.21 toso y
0.21 voces
0.21 vomit _ y
0.2 #99+ _ y
0.2 -ha -orin
0.2 -ha _ -en
0.2 -orin
0.2 -orin -en
0.2 =hives
0.2 =hours_pain
0.2 =retractions
0.2 ^ _ infect
0.2 ^ diarre
0.2 ^ mal
0.2 alarm
0.2 atragant
0.2 atras de
0.2 azucar en
0.2 como
0.2 de _ piern
0.2 dias _ ahora
0.2 dice cosas
0.2 embaraz _ veo
0.2 en _ quij
0.2 epoc y
0.2 escup
0.2 esta _ con
0.2 esta tir
0.2 hace _ seman
0.2 hay
0.2 infect la
0.2 la _ estoy
0.2 la alarm
0.2 la pantorrill
0.2 las dos
0.2 le fue
0.2 mama _ esta
0.2 mano _ y
0.2 me _ algo
0.2 nada _ dolor
0.2 nada un
0.2 nina tiene
0.2 no -respond
0.2 no _ -orin
0.2 no _ caminar
0.2 piel y
0.2 quitar
0.2 quitar la
0.2 ruido _ respirar
0.2 ruido al
0.2 se _ fue
0.2 se me
0.2 tir
0.2 tir _ el
0.2 tir en
0.2 tomo _ frasc
0.2 un frasc
0.2 veo doble
0.2 y _ ampoll
0.2 y _ mucho
0.19 -ha _ -el
0.19 -moj -el
0.19 -moj _ -panal
0.19 =child_bruises
0.19 =gas_smell
0.19 =kidney_stone
0.19 =recent_surgery
0.19 =throat_side
0.19 ^ _ pegaron
0.19 ^ _ rojo
0.19 a gas
0.19 abuel _ repent
0.19 agua
0.19 companer se
0.19 con _ pelot
0.19 corazon va
0.19 corto con
0.19 creo _ me
0.19 de dolor
0.19 desmayarm
0.19 despu _ comer
0.19 dias _ hace
0.19 dias desde
0.19 duele
0.19 duele _ respirar
0.19 el _ va
0.19 el estomag
0.19 gargant _ hinch
0.19 la _ calient
0.19 las ventan
0.19 le _ con
0.19 le pegaron
0.19 los _ desde
0.19 manan y
0.19 me _ a
0.19 me pegue
0.19 mi _ de
0.19 mi _ diabetic
0.19 mucho mas
0.19 nariz y
0.19 no _ sacar
0.19 omblig
0.19 pegaron
0.19 pegaron _ una
0.19 pegaron con
0.19 pelot
0.19 pelot _ el
0.19 pelot en
0.19 piern esta
0.19 puede parar
0.19 puedo _ gases
0.19 puedo sacar
0.19 quitarm
0.19 raro
0.19 respirar _ y
0.19 sacar
0.19 sacar gases
0.19 se _ parar
0.19 sueno
0.19 toso
0.19 una pelot
0.19 ventan
0.19 y _ cosas
0.19 y _ piern
0.19 y _ raro
0.19 y sient
0.18 -brazo
0.18 -el -brazo
0.18 -fuerz
0.18 -me
0.18 =fast_breathing
0.18 =glass_test
0.18 =jaundice
0.18 =one_side_throat
0.18 ^ _ quemo
0.18 ^ otra
0.18 a desmayar
0.18 anos _ la
0.18 boca _ y
0.18 boca chuec
0.18 brazo izquierd
0.18 cabez _ mi
0.18 cada _ hora
0.18 cada media
0.18 cara _ y
0.18 chuec y
0.18 clavo
0.18 dorm y
0.18 en _ con
0.18 es diabetic
0.18 estomag que
0.18 hija _ trago
0.18 la _ de
0.18 la _ junto
0.18 la _ nueva
0.18 la gente
0.18 llevo #
0.18 mama _ diabetic
0.18 mama es
0.18 manch _ que
0.18 me cayo
0.18 mi _ empez
0.18 morad _ no
0.18 morad que
0.18 mordi _ serpient
0.18 no _ -fuerz
0.18 operaron de
0.18 pal _ debil
0.18 que duele
0.18 tengo _ meses
0.18 toall _ media
0.18 traig
0.18 un _ horribl
0.18 una serpient
0.18 vida _ de
0.18 vida empez
0.18 vista
0.18 y con
0.18 y debil
0.18 y lleno
0.17 #
0.17 -lo _ -despertar
0.17 -mi -bebe
0.17 =about_other
0.17 =spits_clots
0.17 ^ _ arrib
0.17 ^ se
0.17 a _ alberc
0.17 ahora _ confund
0.17 ahora escalofri
0.17 ahora tose
0.17 ardor
0.17 ardor _ orinar
0.17 ardor al
0.17 azucar _ #99+
0.17 bebe _ fiebr
0.17 cayo _ se
0.17 de _ esta
0.17 dice _ le
0.17 el _ de
0.17 escalofri y
0.17 infeccion
0.17 la _ mi
0.17 la pila
0.17 las costill
0.17 me _ hace
0.17 me pela
0.17 monton
0.17 monton de
0.17 mueve
0.17 muy _ no
0.17 no paro
0.17 ojo _ la
0.17 paro de
0.17 parp hinch
0.17 pecho _ el
0.17 profund en
0.17 que _ va
0.17 quij y
0.17 repent esta
0.17 se mueve
0.17 toma anticoagulant
0.17 tomo _ monton
0.17 tose mucho
0.17 un monton
0.17 una _ hinch
0.17 y _ escalofri
0.17 y _ la
0.17 y _ repent
0.17 y de
0.16 -reaccion
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 -tomar
0.16 =days_many
0.16 =hip_fracture
0.16 =irregular_heart
0.16 =means_mentioned
0.16 ^ _ warfarin
0.16 ^ golpe
0.16 ^ much
0.16 a los
0.16 convulsion _ no
0.16 de espald
0.16 dolor _ espald
0.16 el azucar
0.16 encog
0.16 encog las
0.16 frent _ el
0.16 gas
0.16 hija tiene
0.16 hunden
0.16 hunden _ costill
0.16 hunden las
0.16 las _ con
0.16 le _ atras
0.16 le hunden
0.16 morad y
0.16 much _ y
0.16 nino _ muy
0.16 nino respir
0.16 no -reaccion
0.16 no _ la
0.16 par
0.16 pastill nueva
0.16 pecho _ se
0.16 perdi la
0.16 por _ escaler
0.16 puede hablar
0.16 rap _ se
0.16 repent _ dolor
0.16 repent un
0.16 se _ hunden
0.16 sient
0.16 soy diabetic
0.16 sus
0.16 sus pastill
0.16 tomo _ me
0.16 un _ de
0.16 y _ -respir
0.15 -despu
0.15 -tomo
0.15 =clot_risk
0.15 =not_drinking
0.15 ^ _ dieron
0.15 ^ _ her
0.15 ^ _ seman
0.15 ^ _ tan
0.15 abdominal
0.15 acabo el
0.15 accident
0.15 accident _ carro
0.15 accident de
0.15 agua _ en
0.15 agua hirv
0.15 cabez
0.15 cachet
0.15 confund _ sud
0.15 dano a
0.15 de _ es
0.15 de _ me
0.15 de _ sin
0.15 de carro
0.15 diabetic _ confund
0.15 dice _ se
0.15 dolor debaj
0.15 dolor horribl
0.15 el carro
0.15 el prepuci
0.15 embaraz _ estoy
0.15 escalofri _ y
0.15 ha
0.15 her _ la
0.15 hirv _ el
0.15 infect
0.15 jardin y
0.15 la _ el
0.15 los rinon
0.15 me _ una
0.15 montan
0.15 mucha
0.15 mucho con
0.15 no -tomo
0.15 papa se
0.15 peso
0.15 prepuci
0.15 puedo _ fiebr
0.15 que _ a
0.15 que hago
0.15 quier
0.15 salio un
0.15 segund
0.15 subio
0.15 sudor
0.15 sudor frio
0.15 tengo _ y
0.15 tiene _ moreton
0.15 tomo mucho
0.15 tuve _ accident
0.15 un accident
0.15 y mucho
0.14 =cant_stand
0.14 =very_fast_pulse
0.14 ^ _ nino
0.14 a
0.14 a _ espald
0.14 abajo _ lado
0.14 abajo del
0.14 cuest respirar
0.14 derech no
0.14 desde
0.14 desmay _ esta
0.14 desmay _ no
0.14 detector _ monox
0.14 detector de
0.14 dia _ el
0.14 el yeso
0.14 empec
0.14 espum
0.14 esta _ el
0.14 estoy _ mucho
0.14 falciform
0.14 fuert _ veo
0.14 hace dos
0.14 hora
0.14 horno
0.14 iman
0.14 le _ espum
0.14 le _ mucho
0.14 le _ y
0.14 le quedo
0.14 mal de
0.14 mama esta
0.14 me pego
0.14 mi _ es
0.14 panza dura
0.14 pego y
0.14 piel amarill
0.14 puede _ y
0.14 que no
0.14 ros y
0.14 sal
0.14 sale espum
0.14 se _ pal
0.14 tampon
0.14 tengo _ dolor
0.14 testicul _ y
0.14 toda
0.14 tuve _ mi
0.14 tuve a
0.14 un _ terribl
0.14 vibor _ el
0.14 vibor en
0.14 y _ paro
0.14 yeso
0.13 -orina
0.13 =arm_hand_pain
0.13 =eye_area
0.13 =pain_any
0.13 abiert
0.13 audifon
0.13 blanc
0.13 casi _ -orina
0.13 cayo _ la
0.13 culebrill
0.13 de _ gargant
0.13 de pecho
0.13 dolor _ fuert
0.13 dolor _ pecho
0.13 empez _ golpe
0.13 en _ boca
0.13 en _ ojos
0.13 flujo
0.13 herni
0.13 hoy no
0.13 ingle
0.13 la ingle
0.13 la presion
0.13 los _ y
0.13 luz _ #
0.13 luz _ molest
0.13 luz me
0.13 malo
0.13 me duele
0.13 me rompi
0.13 me toca
0.13 meses
0.13 moto
0.13 no -esta
0.13 no -he
0.13 no -orina
0.13 no _ le
0.13 papa _ desmay
0.13 popo
0.13 por _ piern
0.13 que antes
0.13 que tengo
0.13 rara
0.13 se _ rompi
0.13 se va
0.13 seman
0.13 tiene dolor
0.13 tiene una
0.13 toca
0.13 todas
0.13 tos sangr
0.13 y _ puso
0.13 y _ voz
0.13 y _ warfarin
0.12 #11+ _ casi
0.12 -hay
0.12 =phlegm
0.12 ^ embaraz
0.12 ^ presion
0.12 a la
0.12 abuel
0.12 amigo
0.12 ayer _ en
0.12 cabez _ ahora
0.12 com y
0.12 corto
0.12 costill derech
0.12 de _ #11+
0.12 de _ la
0.12 dio _ luz
0.12 dio a
0.12 duele _ cader
0.12 duele _ veo
0.12 el muslo
0.12 el reloj
0.12 esta _ sud
0.12 estomag
0.12 gargant y
0.12 hora y
0.12 incendi
0.12 la
0.12 la metformin
0.12 labi _ le
0.12 labi y
0.12 lo _ se
0.12 me tiemblan
0.12 much
0.12 mucho y
0.12 muslo
0.12 no -hay
0.12 pal _ sud
0.12 paracetamol
0.12 parpad
0.12 parpad rojos
0.12 que _ voy
0.12 rojo
0.12 sangr _ con
0.12 sangr _ me
0.12 saque
0.12 se _ hizo
0.12 sud _ y
0.12 tiemblan
0.12 tiemblan _ manos
0.12 tiemblan las
0.12 y _ mucha
0.11 =car_crash
0.11 =drooling
0.11 =liver_known
0.11 =no_injury
0.11 =swallowed_thing
0.11 ^ _ a
0.11 ^ nuestr
0.11 a _ tio
0.11 agarr el
0.11 alberc y
0.11 casi me
0.11 cayo no
0.11 cirrosis
0.11 con
0.11 de _ todos
0.11 del lado
0.11 el _ es
0.11 el frasc
0.11 grasa
0.11 la _ hinch
0.11 la _ pas
0.11 la dosis
0.11 la espald
0.11 le hinch
0.11 levantar
0.11 lo que
0.11 los _ hinchad
0.11 lucecit _ me
0.11 lucecit y
0.11 me _ respirar
0.11 meses tiene
0.11 mi _ dice
0.11 mucho el
0.11 no _ parar
0.11 nuestr
0.11 papa _ #11+
0.11 parar _ sangr
0.11 parar la
0.11 puede _ bien
0.11 puede levantar
0.11 puedo parar
0.11 reloj
0.11 sangr _ la
0.11 se _ no
0.11 se agarr
0.11 sed
0.11 seman pas
0.11 tengo fiebr
0.11 tobill hinchad
0.11 toda la
0.11 una _ de
0.11 veo _ y
0.1 #11+ _ la
0.1 =bruising
0.1 =fall_height
0.1 =jelly_stool
0.1 =line_infected
0.1 =skin_infection
0.1 ^ _ alivi
0.1 ^ _ cinco
0.1 aire desde
0.1 alivi
0.1 bebe _ mueve
0.1 bebe no
0.1 bebe y
0.1 clavo oxid
0.1 dolor muy
0.1 el _ calient
0.1 el _ fiebr
0.1 gelatin
0.1 grita
0.1 hinch _ cara
0.1 jug
0.1 le _ mucha
0.1 linea
0.1 linea roja
0.1 llevo _ dias
0.1 llevo cinco
0.1 me _ fuert
0.1 me alivi
0.1 mucho _ barrig
0.1 no -me
0.1 pastill _ no
0.1 pastill y
0.1 que _ al
0.1 que _ puedo
0.1 quier _ y
0.1 si _ vacun
0.1 tengo una
0.1 tiene _ en
0.1 tiene _ meses
0.1 tragar _ de
0.1 una linea
0.1 voy _ desmayar
0.09 -orinar
0.09 =chest_lasting
0.09 =cocaine
0.09 ^ _ mama
0.09 ^ _ todo
0.09 ^ _ vez
0.09 a _ de
0.09 ayer no
0.09 azul _ la
0.09 caminar derech
0.09 cara _ desde
0.09 de _ cama
0.09 desmay en
0.09 desorient
0.09 el _ cu
0.09 el _ que
0.09 el _ solo
0.09 el dolor
0.09 embaraz _ sient
0.09 espald
0.09 frio y
0.09 habla raro
0.09 hablar y
0.09 inflam _ de
0.09 la _ abajo
0.09 la altur
0.09 la panza
0.09 me _ doble
0.09 me _ mas
0.09 panza abajo
0.09 pecho cu
0.09 por _ el
0.09 por todo
0.09 puede _ derech
0.09 puede caminar
0.09 repent _ puede
0.09 ronch _ todo
0.09 sarpull
0.09 son
0.09 tengo _ cara
0.09 tengo _ pecho
0.09 todo _ cuerp
0.09 un _ y
0.09 un clavo
0.09 ve doble
0.09 y _ brazo
0.09 y habla
0.08 -en -el
0.08 =uti
0.08 ^ _ sin
0.08 ampoll _ el
0.08 bebe llora
0.08 cader
0.08 canic
0.08 canic _ no
0.08 canic y
0.08 carg
0.08 carro _ me
0.08 con _ a
0.08 costill
0.08 de _ el
0.08 de _ escuel
0.08 de _ tiroid
0.08 en
0.08 esta _ del
0.08 esta en
0.08 fiebr _ confund
0.08 fuert _ no
0.08 hijo _ trago
0.08 ibuprofen
0.08 la cader
0.08 me dio
0.08 medicin
0.08 mi _ llora
0.08 papa _ puede
0.08 papa esta
0.08 papa no
0.08 para de
0.08 piel
0.08 por _ calor
0.08 que viene
0.08 rinon
0.08 una canic
0.08 y _ molest
0.08 y _ pus
0.07 -me -pegue
0.07 -pegue
0.07 =eye_hit
0.07 =sudden_balance
0.07 ^ _ la
0.07 ^ _ le
0.07 ^ ampoll
0.07 ^ sient
0.07 a su
0.07 cae
0.07 comio
0.07 de
0.07 de _ por
0.07 de oido
0.07 del
0.07 desde hoy
0.07 duele _ de
0.07 frasc de
0.07 gargant
0.07 hacer
0.07 herman se
0.07 hijo _ que
0.07 hinch por
0.07 huele
0.07 la _ desde
0.07 la _ dos
0.07 le cae
0.07 me _ de
0.07 muscul
0.07 no _ -pegue
0.07 pecho _ no
0.07 perro _ la
0.07 ros
0.07 sangr _ le
0.07 se _ cae
0.07 su _ y
0.06 -palabr
0.06 =neck_swelling
0.06 =opioid
0.06 =sting
0.06 =young_baby
0.06 ^ _ carbon
0.06 ^ _ trago
0.06 ^ hace
0.06 ^ respir
0.06 amarill
0.06 con _ con
0.06 cree
0.06 cree que
0.06 de barrig
0.06 deje de
0.06 deje el
0.06 e
0.06 en _ montan
0.06 espos _ le
0.06 fuert en
0.06 garrapat
0.06 ir
0.06 ir _ la
0.06 ir a
0.06 marcapas
0.06 me _ agua
0.06 mi _ comio
0.06 no _ mas
0.06 tiene #
0.06 y _ -lo
0.06 y _ embaraz
0.06 y _ las
0.06 ya se
0.05 -de -la
0.05 =swelling_face
0.05 ^ _ bebe
0.05 ^ _ falciform
0.05 ^ _ fuert
0.05 ^ _ pegue
0.05 ^ anemi
0.05 anticonceptiv y
0.05 azucar _ #11+
0.05 cai _ las
0.05 cai por
0.05 con fiebr
0.05 de _ un
0.05 diabet
0.05 el pasill
0.05 en _ pasill
0.05 frasc
0.05 hija esta
0.05 insuficienci
0.05 la _ seca
0.05 la palma
0.05 palma
0.05 pasill
0.05 puedo
0.05 punt
0.05 que
0.05 que _ en
0.05 que _ esta
0.05 si
0.05 tomo _ y
0.05 van peor
0.05 vuelo
0.04 -hablar
0.04 ^ _ fiebr
0.04 ^ _ noche
0.04 ^ glucos
0.04 absces
0.04 absces _ la
0.04 absces en
0.04 al _ desde
0.04 alta y
0.04 arde
0.04 asma de
0.04 avion
0.04 baja
0.04 con agua
0.04 cort
0.04 de agua
0.04 de calor
0.04 del _ el
0.04 despu del
0.04 el _ esta
0.04 el cachet
0.04 en _ muela
0.04 esta noche
0.04 fue
0.04 futbol
0.04 gas en
0.04 glucos
0.04 glucos de
0.04 huele _ gas
0.04 las manos
0.04 lo _ a
0.04 mar
0.04 miedo
0.04 nunca
0.04 nunca -me
0.04 orinar
0.04 pastill
0.04 poco roja
0.04 ratos
0.04 rojo y
0.04 un _ roja
0.04 un iman
0.03 #11+ _ el
0.03 -debilidad
0.03 -he
0.03 =many_days
0.03 =no_insulin
0.03 ^ _ #11+
0.03 ^ _ dio
0.03 ^ _ inhalador
0.03 ^ _ oscur
0.03 ^ _ reloj
0.03 ^ _ salio
0.03 ^ popo
0.03 acabo _ insulin
0.03 acabo de
0.03 anoch
0.03 bastant
0.03 cinco
0.03 con mucha
0.03 conocimient
0.03 diarre _ hace
0.03 diarre desde
0.03 dos
0.03 el asma
0.03 el conocimient
0.03 el frio
0.03 escurr
0.03 esta _ calient
0.03 hijo se
0.03 junto
0.03 lleva #
0.03 lleva _ dias
0.03 los
0.03 mas _ que
0.03 me escurr
0.03 mensaj
0.03 moreton _ el
0.03 moreton y
0.03 nino _ #
0.03 pantorrill
0.03 perdi _ conocimient
0.03 pico _ abeja
0.03 piedr
0.03 respir
0.03 sale la
0.03 se comio
0.03 serpient
0.03 sin
0.03 tengo los
0.03 y _ agua
0.03 y sin
0.02 #99+
0.02 -cu
0.02 =curtain_word
0.02 =gallbladder
0.02 =weight_loss
0.02 =wont_feed
0.02 ^ _ dolor
0.02 ^ _ salpic
0.02 a _ a
0.02 arden
0.02 chichon
0.02 cortin
0.02 dan
0.02 de #99+
0.02 del jardin
0.02 duele un
0.02 el _ despu
0.02 el inhalador
0.02 el pulso
0.02 estar
0.02 hago
0.02 hijo esta
0.02 me dan
0.02 me quedo
0.02 me salpic
0.02 mi _ estab
0.02 mi _ quier
0.02 muy fuert
0.02 no _ -los
0.02 par _ el
0.02 salpic
0.02 tengo
0.02 tomo la
0.02 tosi
0.02 un chichon
0.02 y _ #
0.02 y _ aire
0.02 y un
0.01 #99+ con
0.01 =appendix_said
0.01 =crohns
0.01 =heart_murmur_fever
0.01 =no_gas
0.01 ^ deje
0.01 ^ empec
0.01 ^ estoy
0.01 a _ espos
0.01 adolescent
0.01 apendic
0.01 bajo
0.01 carne
0.01 con colic
0.01 con diarre
0.01 crohn
0.01 de panza
0.01 debil _ el
0.01 desde hace
0.01 el
0.01 el _ en
0.01 el apendic
0.01 empec una
0.01 entre las
0.01 este
0.01 fuert _ la
0.01 futbol y
0.01 late
0.01 le _ un
0.01 mi
0.01 mi _ adolescent
0.01 mucho _ de
0.01 que _ por
0.01 senti
0.01 tuve un
0.01 una _ nueva
-0.01 #99+ _ de
-0.01 =eye_surgery
-0.01 =tick
-0.01 alergic
-0.01 cabez _ fuert
-0.01 canse
-0.01 cuart
-0.01 de lejos
-0.01 dorm
-0.01 duele _ panza
-0.01 el escrot
-0.01 en #99+
-0.01 en _ alberc
-0.01 escrot
-0.01 la _ con
-0.01 la _ derech
-0.01 le clavo
-0.01 lejos
-0.01 me
-0.01 me _ tomar
-0.01 me canse
-0.01 ojos _ y
-0.01 olv tomar
-0.01 quier tomar
-0.01 rojo que
-0.01 salen
-0.01 seman _ se
-0.01 sient _ me
-0.01 soy alergic
-0.01 tomo _ pastill
-0.01 tos _ perro
-0.01 y calient
-0.01 y duele
-0.01 y sangr
-0.02 #99+ sobre
-0.02 -a
-0.02 -dormir
-0.02 ^ _ corte
-0.02 ^ _ queme
-0.02 ^ _ veces
-0.02 a veces
-0.02 corte
-0.02 el _ #
-0.02 esta _ poco
-0.02 esta tos
-0.02 esta un
-0.02 mareo
-0.02 me corte
-0.02 me queme
-0.02 mi _ por
-0.02 nino
-0.02 palpitacion
-0.02 paso
-0.02 presion
-0.02 que _ el
-0.02 queme
-0.02 sangr la
-0.02 vomit una
-0.02 y encog
-0.03 =joint_hot
-0.03 =nodes
-0.03 ^ _ diabetic
-0.03 ^ _ mar
-0.03 ^ hice
-0.03 ^ huele
-0.03 abeja
-0.03 agua a
-0.03 braz
-0.03 cabez de
-0.03 cara hinch
-0.03 como se
-0.03 culebrill _ la
-0.03 de _ presion
-0.03 de pastill
-0.03 del _ se
-0.03 despu
-0.03 en _ dedo
-0.03 espinill
-0.03 gangli
-0.03 gangli hinchad
-0.03 gargant _ la
-0.03 gato
-0.03 humo _ incendi
-0.03 la com
-0.03 la espinill
-0.03 la infeccion
-0.03 la muela
-0.03 los braz
-0.03 mi mar
-0.03 no _ el
-0.03 oxicodon
-0.03 padezc _ corazon
-0.03 padezc del
-0.03 rato
-0.03 tomo una
-0.03 tres
-0.03 una abeja
-0.03 y _ hinchad
-0.03 y gangli
-0.04 # meses
-0.04 -hinch
-0.04 =dizzy
-0.04 =nail_word
-0.04 ^ a
-0.04 ^ hay
-0.04 a _ en
-0.04 aguant la
-0.04 ampoll que
-0.04 comi demasiad
-0.04 de _ todo
-0.04 dolor _ cabez
-0.04 dos y
-0.04 embaraz de
-0.04 hace _ dias
-0.04 la piern
-0.04 los tobill
-0.04 me _ todo
-0.04 moreton en
-0.04 no _ -en
-0.04 no _ -hinch
-0.04 oxid
-0.04 pise _ clavo
-0.04 quitan
-0.04 sin aire
-0.04 tiene _ del
-0.04 un _ oxid
-0.04 una _ a
-0.04 una _ sin
-0.05 # _ vomit
-0.05 -el -aire
-0.05 -que
-0.05 -todo
-0.05 =bp_medicine
-0.05 ^ _ tos
-0.05 ^ mi
-0.05 al tragar
-0.05 bien y
-0.05 caminar
-0.05 desde _ tres
-0.05 duerm la
-0.05 el cost
-0.05 en _ de
-0.05 en _ oido
-0.05 escuel
-0.05 hace tres
-0.05 herman tuvo
-0.05 hinch _ el
-0.05 hoy _ falta
-0.05 la escuel
-0.05 la luz
-0.05 la manan
-0.05 mare
-0.05 me _ la
-0.05 me duerm
-0.05 mi bebe
-0.05 moreton _ no
-0.05 no _ desde
-0.05 pico un
-0.05 se _ duerm
-0.05 sed _ de
-0.05 toma agua
-0.05 ya _ me
-0.06 =headache
-0.06 ^ _ amarill
-0.06 al
-0.06 choqu
-0.06 choqu en
-0.06 comio una
-0.06 corto las
-0.06 de _ panza
-0.06 deje
-0.06 dentr
-0.06 detector
-0.06 diez minut
-0.06 el lago
-0.06 embaraz me
-0.06 en _ lago
-0.06 en _ piel
-0.06 hasta
-0.06 herni de
-0.06 huev
-0.06 la insulin
-0.06 lago
-0.06 las escaler
-0.06 los _ del
-0.06 mucho _ me
-0.06 noche y
-0.06 perdi el
-0.06 perro
-0.06 puntit morad
-0.06 quedo _ aire
-0.06 quedo sin
-0.06 salio en
-0.06 sangr de
-0.06 se _ quita
-0.06 sentir
-0.06 sient muy
-0.06 soy
-0.06 tengo un
-0.06 tiro
-0.07 -nada desde
-0.07 -reteng
-0.07 -reteng -nada
-0.07 -reteng _ desde
-0.07 =dialysis
-0.07 =leg_feet_swollen
-0.07 ^ le
-0.07 azucar
-0.07 brinc
-0.07 brinc el
-0.07 casa
-0.07 cuell tieso
-0.07 de _ piedr
-0.07 de golpe
-0.07 del rinon
-0.07 desde el
-0.07 desgarr
-0.07 desgarr la
-0.07 dialisis
-0.07 durmi
-0.07 durmi la
-0.07 en la
-0.07 extiend
-0.07 hijo no
-0.07 hinch _ la
-0.07 irregular
-0.07 la piedr
-0.07 la seman
-0.07 la vesicul
-0.07 me acabo
-0.07 me desgarr
-0.07 me durmi
-0.07 molest _ luz
-0.07 molest la
-0.07 no -reteng
-0.07 oscur desde
-0.07 otra vez
-0.07 piedr _ rinon
-0.07 piedr del
-0.07 presion _ con
-0.07 quedo _ en
-0.07 quem
-0.07 se _ de
-0.07 se _ durmi
-0.07 se extiend
-0.07 tuvo _ de
-0.07 un
-0.07 vesicul
-0.08 -ni _ solo
-0.08 <anos <tuve
-0.08 <anos _ <un
-0.08 <me _ <la
-0.08 <un _ <en
-0.08 =cough
-0.08 =flu_bad
-0.08 ?la _ ?de
-0.08 ^ _ corto
-0.08 ^ piel
-0.08 ^ trabaj
-0.08 cloro con
-0.08 con _ regla
-0.08 corazon de
-0.08 culebr
-0.08 curso
-0.08 despert con
-0.08 despu _ las
-0.08 dolor _ barrig
-0.08 el _ al
-0.08 est
-0.08 gripe
-0.08 ha est
-0.08 hijo _ con
-0.08 hijo despert
-0.08 inhalador
-0.08 la prueb
-0.08 los _ azul
-0.08 mi _ despert
-0.08 para _ curso
-0.08 prueb
-0.08 pulso
-0.08 quede
-0.08 seman _ la
-0.08 solo quier
-0.08 subio la
-0.08 tos de
-0.08 un curso
-0.08 una culebr
-0.08 ver
-0.08 viagr
-0.08 viene
-0.09 -fiebr -ni
-0.09 <mama
-0.09 <mi <mama
-0.09 =throat_sore
-0.09 ?es _ ?sepsis
-0.09 ?la ?sepsis
-0.09 ?sepsis
-0.09 ?si ?alguien
-0.09 ^ _ <mama
-0.09 ^ _ cans
-0.09 ^ _ en
-0.09 ^ infeccion
-0.09 ^ lleno
-0.09 ^ ronch
-0.09 ^ toso
-0.09 abuel de
-0.09 cabez muy
-0.09 con _ vaso
-0.09 cortin _ la
-0.09 de _ vacun
-0.09 de comer
-0.09 desde _ cuatr
-0.09 desde _ lunes
-0.09 despu de
-0.09 esta mare
-0.09 estoy confund
-0.09 frasc _ pastill
-0.09 golpe _ la
-0.09 hace cuatr
-0.09 hago _ ?alguien
-0.09 hoy le
-0.09 la _ sale
-0.09 lado _ el
-0.09 se _ un
-0.09 tiene _ anos
-0.09 vaso
-0.09 veces _ dia
-0.09 veces al
-0.09 veces hoy
-0.09 vez _ dolor
-0.1 #99+ metr
-0.1 -en
-0.1 -ni -nada
-0.1 <# <anos
-0.1 <hace <#
-0.1 <infart
-0.1 <infart <hace
-0.1 <infart _ <#
-0.1 <pas <y
-0.1 <tuvo _ <infart
-0.1 <un <infart
-0.1 =muscle_tear
-0.1 =nosebleed
-0.1 ?a
-0.1 ?a ?alguien
-0.1 ?alguien ?se
-0.1 ?le
-0.1 ?si ?a
-0.1 ?si _ ?alguien
-0.1 ?una ?convulsion
-0.1 ^ _ <anos
-0.1 ^ _ <un
-0.1 ^ _ com
-0.1 a _ metr
-0.1 al tocar
-0.1 buena _ el
-0.1 cambi
-0.1 chiquit
-0.1 cita _ la
-0.1 com _ buena
-0.1 com es
-0.1 la fiebr
-0.1 le esta
-0.1 mare y
-0.1 meses y
-0.1 metr
-0.1 pastill de
-0.1 porqu
-0.1 puedo _ el
-0.1 que com
-0.1 sigue
-0.1 silba
-0.1 silba _ pecho
-0.1 silba el
-0.1 solo _ un
-0.1 tocar
-0.1 vomit la
-0.11 -aire solo
-0.11 -el _ solo
-0.11 -voz
-0.11 <ano _ <me
-0.11 <cinco
-0.11 <cinco <anos
-0.11 <derram
-0.11 <desmay <una
-0.11 <desmay _ <vez
-0.11 <en _ <secundari
-0.11 <hace <cinco
-0.11 <la <secundari
-0.11 <pas <me
-0.11 <salio
-0.11 <salio <bien
-0.11 <sangr
-0.11 <secundari
-0.11 <todo <salio
-0.11 <todo _ <bien
-0.11 <un <derram
-0.11 <y <todo
-0.11 <y _ <salio
-0.11 ?es ?una
-0.11 ?esta
-0.11 ?que _ ?una
-0.11 ^ _ <desmay
-0.11 ^ _ comezon
-0.11 ^ _ manan
-0.11 ^ _ recien
-0.11 ^ vomit
-0.11 agu
-0.11 con _ gripa
-0.11 de sangr
-0.11 de tos
-0.11 en _ carro
-0.11 en _ pie
-0.11 hoy _ las
-0.11 hoy a
-0.11 la _ la
-0.11 los _ ya
-0.11 los dos
-0.11 los tacos
-0.11 manch _ en
-0.11 me _ las
-0.11 menos cuart
-0.11 mi nino
-0.11 minut _ ya
-0.11 perdi
-0.11 piern y
-0.11 poco _ tos
-0.11 presion en
-0.11 puedo comer
-0.11 sient un
-0.11 sobre
-0.11 tacos
-0.11 tacos ya
-0.11 tengo #11+
-0.11 tengo comezon
-0.11 tiene _ de
-0.11 tobill _ poco
-0.11 tobill un
-0.11 todo el
-0.11 tosio
-0.11 viene _ las
-0.11 viene a
-0.11 vomit todo
-0.11 y _ todos
-0.12 <#11+
-0.12 <#11+ <anos
-0.12 <en <el
-0.12 <un _ <el
-0.12 =croup_cough
-0.12 =itchy_local
-0.12 =red_patch
-0.12 =shoulder_pain
-0.12 =strep_like
-0.12 ?cerebral
-0.12 ?coagul ?en
-0.12 ?coagul _ ?el
-0.12 ?como _ ?ve
-0.12 ?de ?un
-0.12 ?derram
-0.12 ?derram ?cerebral
-0.12 ?se ?ve
-0.12 ?se _ ?un
-0.12 ?un ?coagul
-0.12 ?un ?derram
-0.12 ?un _ ?cerebral
-0.12 ?un _ ?en
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ di
-0.12 ^ _ infeccion
-0.12 ^ _ sale
-0.12 ^ cual
-0.12 ^ tosi
-0.12 agrur _ las
-0.12 al orinar
-0.12 bolit
-0.12 bolit de
-0.12 cabez desde
-0.12 cachet hinch
-0.12 cita _ mi
-0.12 com
-0.12 con tos
-0.12 cual _ el
-0.12 cual es
-0.12 de _ anos
-0.12 de _ con
-0.12 de _ dias
-0.12 de agrur
-0.12 de altur
-0.12 duele _ hombr
-0.12 el _ normal
-0.12 el _ tieso
-0.12 escaler
-0.12 esta seman
-0.12 gasolin
-0.12 hago ?si
-0.12 hinchad
-0.12 la _ ya
-0.12 la montan
-0.12 le di
-0.12 me _ dolor
-0.12 me olv
-0.12 morad en
-0.12 no _ lo
-0.12 ojos
-0.12 ojos por
-0.12 olv
-0.12 para mi
-0.12 pegue
-0.12 poco _ agrur
-0.12 por _ tarde
-0.12 que _ ?si
-0.12 quier _ cita
-0.12 quier una
-0.12 se _ olv
-0.12 tengo _ en
-0.12 tiembl _ frio
-0.12 tiembl de
-0.12 tomo _ medicin
-0.12 tos con
-0.12 una _ del
-0.12 una _ para
-0.12 unas
-0.13 # _ despu
-0.13 # _ diciembr
-0.13 # menos
-0.13 -tiembl
-0.13 <cu <tenia
-0.13 <tenia _ <anos
-0.13 ?como _ ?trata
-0.13 ?como _ ?un
-0.13 ?evito ?un
-0.13 ?se ?trata
-0.13 ?trata
-0.13 ?trata ?una
-0.13 ^ _ ?evito
-0.13 ^ _ verde
-0.13 ^ los
-0.13 cardiac
-0.13 cayo en
-0.13 cost
-0.13 cu _ toca
-0.13 de _ meses
-0.13 de cabez
-0.13 de diciembr
-0.13 despiert
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 el #
-0.13 el _ derech
-0.13 el _ ya
-0.13 el labio
-0.13 espos se
-0.13 hijo _ una
-0.13 infeccion _ orina
-0.13 insuficienci cardiac
-0.13 jardin
-0.13 la alergi
-0.13 labio
-0.13 las
-0.13 le _ sal
-0.13 me molest
-0.13 mi _ con
-0.13 mosquit _ el
-0.13 necesit _ mi
-0.13 necesit _ mis
-0.13 nino de
-0.13 no -tiembl
-0.13 pica el
-0.13 por _ alergi
-0.13 pulso _ #11+
-0.13 resurtir mis
-0.13 sangr al
-0.13 se _ con
-0.13 seman _ del
-0.13 seman despu
-0.13 sinusitis
-0.13 unos
-0.13 y _ aguant
-0.14 # _ con
-0.14 # anos
-0.14 -fiebr _ -seman
-0.14 -ni -problem
-0.14 -ni _ -para
-0.14 -problem -para
-0.14 -una
-0.14 <al
-0.14 <la _ <al
-0.14 <me _ <el
-0.14 ?un _ ?de
-0.14 ^ comezon
-0.14 ^ cualquier
-0.14 agrur _ de
-0.14 agrur despu
-0.14 al _ escaler
-0.14 al subir
-0.14 buena para
-0.14 corazon _ late
-0.14 cualquier
-0.14 cuerp
-0.14 da ansiedad
-0.14 de _ vista
-0.14 de tanto
-0.14 del parto
-0.14 despu _ parto
-0.14 ejercici
-0.14 el cuerp
-0.14 el jabon
-0.14 el sol
-0.14 embaraz es
-0.14 estoy _ de
-0.14 estr _ trabaj
-0.14 estr del
-0.14 hijo _ raspo
-0.14 hizo
-0.14 hondo
-0.14 jabon nuevo
-0.14 la _ tengo
-0.14 manan _ la
-0.14 manan _ las
-0.14 manan a
-0.14 manan por
-0.14 me _ ansiedad
-0.14 me _ en
-0.14 me _ un
-0.14 me dieron
-0.14 media hora
-0.14 menos _ viern
-0.14 menos el
-0.14 no _ -nada
-0.14 por _ estr
-0.14 por _ jabon
-0.14 pus
-0.14 que _ desmay
-0.14 que _ necesit
-0.14 que vacun
-0.14 respirar hondo
-0.14 roja en
-0.14 se mete
-0.14 subir
-0.14 subir escaler
-0.14 todo _ dia
-0.14 una garrapat
-0.14 vacun necesit
-0.14 y orino
-0.15 -falta -el
-0.15 -me -falta
-0.15 <me _ <una
-0.15 <todo
-0.15 <yo
-0.15 =ear_pain
-0.15 =tia_resolved
-0.15 ?da
-0.15 ^ <el
-0.15 ^ _ <ano
-0.15 ^ _ confund
-0.15 ^ antes
-0.15 ^ muela
-0.15 ampoll _ duelen
-0.15 confund con
-0.15 de perro
-0.15 dia _ a
-0.15 el jardin
-0.15 el polen
-0.15 embaraz _ un
-0.15 fiebr se
-0.15 herman _ desmay
-0.15 hijo tiene
-0.15 hinchan los
-0.15 insulin
-0.15 la _ para
-0.15 los _ para
-0.15 los _ por
-0.15 mal _ lejos
-0.15 me _ muy
-0.15 no -es
-0.15 ojos _ la
-0.15 pica una
-0.15 polen
-0.15 por _ cafe
-0.15 por _ polen
-0.15 que duelen
-0.15 sangr _ nariz
-0.15 sient que
-0.15 tenem
-0.15 tiroid
-0.15 una cita
-0.15 uso
-0.15 veo _ de
-0.15 veo mal
-0.16 <tuvo <un
-0.16 =limb_injury
-0.16 ^ _ al
-0.16 ^ _ mare
-0.16 ^ _ mart
-0.16 ^ _ pican
-0.16 ^ cita
-0.16 cicatriz
-0.16 con _ pastill
-0.16 de las
-0.16 de noche
-0.16 dias _ esta
-0.16 en _ futbol
-0.16 en _ gimnasi
-0.16 la mir
-0.16 la otra
-0.16 las papas
-0.16 le _ los
-0.16 llevo
-0.16 me _ por
-0.16 me pican
-0.16 mi abuel
-0.16 mi migran
-0.16 migran
-0.16 migran _ siempr
-0.16 migran de
-0.16 mir
-0.16 papas
-0.16 pastill para
-0.16 pican _ ojos
-0.16 pican los
-0.16 piern de
-0.16 poco al
-0.16 por _ pila
-0.16 sarpull con
-0.16 solo _ de
-0.16 solo cans
-0.16 y _ arde
-0.16 y _ desde
-0.17 -desmay
-0.17 -desmay _ me
-0.17 -desmay solo
-0.17 -despu -del
-0.17 -en -la
-0.17 -fiebr solo
-0.17 <era
-0.17 <hace <un
-0.17 <hace _ <ano
-0.17 <tuve <un
-0.17 <un <ano
-0.17 ^ _ pastill
-0.17 ^ manan
-0.17 ^ sarpull
-0.17 a #99+
-0.17 a _ dos
-0.17 acabo
-0.17 ahora esta
-0.17 calambr
-0.17 calambr en
-0.17 de _ se
-0.17 de peso
-0.17 duele _ poco
-0.17 el _ no
-0.17 estoy _ por
-0.17 inhalador _ favor
-0.17 inhalador por
-0.17 la meningitis
-0.17 meningitis
-0.17 necesit un
-0.17 orina
-0.17 que va
-0.17 sarpull por
-0.17 tengo tos
-0.17 tiene _ piel
-0.17 tomar
-0.17 unos segund
-0.18 -duele _ -pecho
-0.18 -el -pecho
-0.18 -falta
-0.18 -falta _ -aire
-0.18 -tengo -fiebr
-0.18 -tengo _ -ni
-0.18 <ya
-0.18 ?alguien
-0.18 ?desmay
-0.18 ?evito _ ?coagul
-0.18 ^ <hace
-0.18 ^ _ alergic
-0.18 ^ _ bien
-0.18 ^ _ del
-0.18 ^ _ falta
-0.18 ^ _ piquet
-0.18 ^ _ proxim
-0.18 ^ _ pulso
-0.18 ^ _ resurtir
-0.18 ^ la
-0.18 al limpiarm
-0.18 alergic a
-0.18 ayuda _ el
-0.18 barrig y
-0.18 brinc _ parp
-0.18 caball
-0.18 caball _ corro
-0.18 caball cu
-0.18 cada toma
-0.18 como me
-0.18 con la
-0.18 corro
-0.18 cu corro
-0.18 de caball
-0.18 dolor _ caball
-0.18 el miercol
-0.18 es segur
-0.18 hijo de
-0.18 la carne
-0.18 las _ menos
-0.18 limpiarm
-0.18 los _ con
-0.18 mi _ nac
-0.18 mi recien
-0.18 miercol
-0.18 mis _ de
-0.18 pecho al
-0.18 raspon
-0.18 rompi
-0.18 ronca
-0.18 sirve
-0.18 soy _ a
-0.18 tengo _ presion
-0.18 tiene las
-0.18 trist porqu
-0.18 un piquet
-0.18 un poquit
-0.18 un raspon
-0.19 -duele _ -cabez
-0.19 <de <famili
-0.19 <famili
-0.19 <viene
-0.19 <viene <de
-0.19 <viene _ <famili
-0.19 =cramps
-0.19 =not_self
-0.19 =refuses
-0.19 =tetanus_due
-0.19 ?que ?signific
-0.19 ?signific
-0.19 ^ <la
-0.19 ^ _ ?signific
-0.19 ^ _ atragant
-0.19 ^ _ tiesa
-0.19 ^ azucar
-0.19 ^ comi
-0.19 ^ espald
-0.19 ando cans
-0.19 atragant con
-0.19 boca azul
-0.19 champu
-0.19 colic
-0.19 con _ sol
-0.19 corr
-0.19 da _ de
-0.19 da dolor
-0.19 de gargant
-0.19 dolor _ gargant
-0.19 el _ sin
-0.19 el gimnasi
-0.19 espald tiesa
-0.19 grand
-0.19 hijo quier
-0.19 hinch _ de
-0.19 hizo _ nudo
-0.19 hizo un
-0.19 la _ azul
-0.19 la munec
-0.19 la pastill
-0.19 la tele
-0.19 le cayo
-0.19 moreton
-0.19 munec
-0.19 nudo _ la
-0.19 para _ dolor
-0.19 puntit
-0.19 rinon y
-0.19 secos
-0.19 tiesa _ la
-0.19 un _ para
-0.19 y nause
-0.2 # el
-0.2 #11+ en
-0.2 -es
-0.2 -por
-0.2 -por -que
-0.2 -sabem
-0.2 -sabem -por
-0.2 -sabem _ -que
-0.2 <el <mes
-0.2 <mes
-0.2 <mes <pas
-0.2 <mi <tio
-0.2 <mi _ <se
-0.2 <tio
-0.2 <tio <se
-0.2 <un _ <hace
-0.2 <una <vez
-0.2 <vez
-0.2 =stye
-0.2 ?los ?sign
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?son _ ?sign
-0.2 ^ _ <tio
-0.2 ^ _ estren
-0.2 ^ _ grano
-0.2 ^ _ perrill
-0.2 ^ ando
-0.2 ^ entre
-0.2 ^ esta
-0.2 ^ herni
-0.2 abuel tiene
-0.2 antes _ examen
-0.2 cama
-0.2 cara _ las
-0.2 con _ seman
-0.2 del _ izquierd
-0.2 del examen
-0.2 desde _ #
-0.2 doming
-0.2 duele la
-0.2 el panal
-0.2 en _ ingle
-0.2 entre _ #
-0.2 es #99+
-0.2 es _ sobre
-0.2 es _ un
-0.2 es normal
-0.2 es peligros
-0.2 estoy estren
-0.2 fiebr _ hace
-0.2 gargant _ el
-0.2 grano
-0.2 grano en
-0.2 hago si
-0.2 la _ cu
-0.2 la _ va
-0.2 la cama
-0.2 lent me
-0.2 lent nuev
-0.2 llevo una
-0.2 me sient
-0.2 me sudan
-0.2 me tapan
-0.2 mediodi el
-0.2 mocos _ come
-0.2 muela y
-0.2 necesit _ nuev
-0.2 orina y
-0.2 para un
-0.2 peligros
-0.2 perrill
-0.2 perrill _ el
-0.2 perrill en
-0.2 que _ si
-0.2 rio
-0.2 sarpull y
-0.2 se _ tapan
-0.2 sin _ -#11+
-0.2 sobre #11+
-0.2 sudan
-0.2 sudan _ manos
-0.2 sudan las
-0.2 tapan
-0.2 tapan _ oidos
-0.2 tapan los
-0.2 tiene mocos
-0.2 truen
-0.2 un grano
-0.2 una _ en
-0.2 zapat nuev
-0.21 #99+ pero
-0.21 -adormecimient
-0.21 -estoy
-0.21 -mas
-0.21 -me _ -en
-0.21 -pecho
-0.21 <de _ <hace
-0.21 <mi _ <tuvo
-0.21 <tuvo
-0.21 =gums_bleed
-0.21 ?convulsion
-0.21 ^ _ depresion
-0.21 ^ _ dia
-0.21 ^ _ sangran
-0.21 a mediodi
-0.21 abundant
-0.21 cita de
-0.21 comer
-0.21 con _ pero
-0.21 con un
-0.21 corazon me
-0.21 de los
-0.21 de orina
-0.21 depresion
-0.21 dias
-0.21 diez
-0.21 el avion
-0.21 en _ avion
-0.21 en _ labio
-0.21 en dialisis
-0.21 enci
-0.21 entro agua
-0.21 frijol
-0.21 infart
-0.21 las enci
-0.21 los frijol
-0.21 mal
-0.21 mama tiene
-0.21 me brinc
-0.21 me late
-0.21 me sangran
-0.21 mi inhalador
-0.21 mosquit en
-0.21 no -estoy
-0.21 ocho
-0.21 oidos _ el
-0.21 orino
-0.21 parp
-0.21 pero _ sient
-0.21 pero me
-0.21 poco los
-0.21 por no
-0.21 resurtir _ inhalador
-0.21 resurtir mi
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 se _ acabo
-0.21 sin -dolor
-0.21 un _ los
-0.21 un infart
-0.22 # _ la
-0.22 -tengo -mareo
-0.22 <desmay
-0.22 <me <desmay
-0.22 =leaking
-0.22 ^ _ -fiebr
-0.22 ^ _ arde
-0.22 ^ _ dura
-0.22 ^ _ limpi
-0.22 ^ _ perro
-0.22 ^ _ poco
-0.22 ^ _ tropec
-0.22 ^ tengo
-0.22 ^ voy
-0.22 a viajar
-0.22 al masticar
-0.22 comezon en
-0.22 como limpi
-0.22 contagios
-0.22 cuant dura
-0.22 de frio
-0.22 duele _ brazo
-0.22 el _ vari
-0.22 es contagios
-0.22 hinchan
-0.22 la _ da
-0.22 le _ morad
-0.22 mal alient
-0.22 mama _ #11+
-0.22 manan
-0.22 masticar
-0.22 me tropec
-0.22 mi _ y
-0.22 mucha agua
-0.22 nuec
-0.22 por _ silla
-0.22 que _ duele
-0.22 quij _ masticar
-0.22 quij al
-0.22 sangr _ vez
-0.22 se _ hinchan
-0.22 sient _ bien
-0.22 tengo _ piel
-0.22 tropec
-0.22 truen _ quij
-0.22 truen la
-0.22 voy _ viajar
-0.23 #11+ _ las
-0.23 #11+ a
-0.23 -de _ -ni
-0.23 -dolor -de
-0.23 <con
-0.23 <con <el
-0.23 <en <la
-0.23 =deep_cut
-0.23 =not_taken
-0.23 =vomit_few
-0.23 ?de ?la
-0.23 ?en ?el
-0.23 ^ _ asma
-0.23 ^ _ juguet
-0.23 ^ _ mucho
-0.23 ^ _ que
-0.23 ^ _ sient
-0.23 ^ agrur
-0.23 ^ dentr
-0.23 ^ pise
-0.23 ^ resurtir
-0.23 ^ sin
-0.23 abuel _ #11+
-0.23 cambiar
-0.23 cambiar _ cita
-0.23 cans del
-0.23 cargar
-0.23 cheque
-0.23 cu se
-0.23 de _ en
-0.23 dentr de
-0.23 dosis
-0.23 el otro
-0.23 en _ parp
-0.23 es el
-0.23 espald _ el
-0.23 estas
-0.23 hijo
-0.23 la orina
-0.23 llevo tres
-0.23 me tocan
-0.23 mi hijo
-0.23 mocos y
-0.23 moned
-0.23 moned y
-0.23 moreton _ la
-0.23 moreton por
-0.23 obrar
-0.23 perro en
-0.23 pise
-0.23 pise un
-0.23 por _ gripa
-0.23 que es
-0.23 quier _ cheque
-0.23 se atragant
-0.23 tener
-0.23 tieso _ la
-0.23 tobill y
-0.23 tocan
-0.23 un _ por
-0.23 un cheque
-0.23 una moned
-0.23 vomit _ vez
-0.23 y sigue
-0.24 -del
-0.24 -la -cabez
-0.24 <#99+
-0.24 <en <#99+
-0.24 <una _ <en
-0.24 ?causar
-0.24 ?coagul
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ?cual _ ?los
-0.24 ?los _ ?de
-0.24 ?puede ?causar
-0.24 ?son ?los
-0.24 ^ ?cual
-0.24 ^ _ ?son
-0.24 ^ _ ayuda
-0.24 acabo _ pastill
-0.24 ataqu _ panic
-0.24 ayuda para
-0.24 buena
-0.24 cabez _ no
-0.24 comer y
-0.24 comi _ y
-0.24 cuant _ la
-0.24 de _ tarde
-0.24 de panic
-0.24 desde anoch
-0.24 despu _ los
-0.24 el _ me
-0.24 el dentist
-0.24 el parto
-0.24 empiez
-0.24 en _ embaraz
-0.24 es buena
-0.24 hace _ y
-0.24 hijo _ duele
-0.24 hijo le
-0.24 labio _ por
-0.24 las _ por
-0.24 mal la
-0.24 manan _ si
-0.24 manan pero
-0.24 manos de
-0.24 mejor
-0.24 muela
-0.24 nause _ la
-0.24 no _ -fiebr
-0.24 panic
-0.24 panic _ siempr
-0.24 panic de
-0.24 panza por
-0.24 pelan
-0.24 pero _ como
-0.24 pero si
-0.24 perro esta
-0.24 por _ dentist
-0.24 que _ para
-0.24 que ayuda
-0.24 regla _ con
-0.24 si como
-0.24 sol
-0.24 tengo _ labio
-0.24 un _ desde
-0.24 un moreton
-0.24 viaje
-0.24 vomit _ veces
-0.24 ya
-0.25 -cabez -ni
-0.25 -ni
-0.25 <fiebr
-0.25 =allergen
-0.25 ?como ?evito
-0.25 ?evito
-0.25 ?se _ ?una
-0.25 ^ _ abuel
-0.25 ^ _ cuest
-0.25 ^ _ hijo
-0.25 ^ _ muero
-0.25 ^ _ regla
-0.25 ^ tuve
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 computador
-0.25 corazon en
-0.25 cuatr
-0.25 de _ #
-0.25 dice _ no
-0.25 dolor de
-0.25 el _ nuevo
-0.25 el sab
-0.25 enjuagu
-0.25 enjuagu y
-0.25 entro _ al
-0.25 esta hinch
-0.25 hijo _ #
-0.25 la computador
-0.25 la pared
-0.25 me _ el
-0.25 me aceler
-0.25 me muero
-0.25 mi _ llego
-0.25 muero
-0.25 nuevo
-0.25 numer
-0.25 panza _ la
-0.25 pared
-0.25 pastill _ la
-0.25 peor
-0.25 poco la
-0.25 se _ aceler
-0.25 solo me
-0.25 tiesa
-0.25 un _ en
-0.25 un _ la
-0.25 veran
-0.25 volar
-0.26 -dolor
-0.26 -duele -la
-0.26 -me _ -la
-0.26 <bien
-0.26 =gum_only
-0.26 ^ _ -sangr
-0.26 ^ _ fuego
-0.26 ^ dolor
-0.26 ^ padezc
-0.26 ^ perdi
-0.26 al cepillarm
-0.26 ceboll
-0.26 cepillarm
-0.26 con los
-0.26 corte el
-0.26 de _ de
-0.26 duele _ rodill
-0.26 duelen los
-0.26 durmi _ pie
-0.26 durmi el
-0.26 el dia
-0.26 el futbol
-0.26 el pie
-0.26 en _ rodill
-0.26 enci _ cepillarm
-0.26 enci al
-0.26 examen _ la
-0.26 fuego
-0.26 fuego en
-0.26 la ceboll
-0.26 las _ al
-0.26 las nuec
-0.26 los zapat
-0.26 me arde
-0.26 me subio
-0.26 mi _ tiene
-0.26 morad con
-0.26 nino tiene
-0.26 otra
-0.26 padezc
-0.26 pico _ mosquit
-0.26 por _ examen
-0.26 puedo tomar
-0.26 que _ es
-0.26 revision del
-0.26 tengo mucha
-0.26 un _ debil
-0.26 un fuego
-0.26 un mosquit
-0.26 viajar
-0.26 zapat
-0.27 -problem
-0.27 <#
-0.27 <tuve <una
-0.27 <y
-0.27 =heat_exposure
-0.27 ^ _ <una
-0.27 ^ _ cansad
-0.27 ^ _ para
-0.27 ^ de
-0.27 ^ el
-0.27 ^ eruct
-0.27 ansiedad y
-0.27 antes del
-0.27 cansad
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 cu no
-0.27 da miedo
-0.27 de _ al
-0.27 de _ despu
-0.27 del _ esta
-0.27 del pie
-0.27 desde _ dos
-0.27 el calor
-0.27 el oido
-0.27 eruct
-0.27 espos _ desmay
-0.27 estab
-0.27 estoy cans
-0.27 la mesa
-0.27 la proxim
-0.27 los _ me
-0.27 me _ miedo
-0.27 mesa
-0.27 mucha _ y
-0.27 patea
-0.27 por _ jardin
-0.27 proxim seman
-0.27 resurtir _ pastill
-0.27 ronco
-0.27 sangr en
-0.27 sangr un
-0.27 sigo
-0.27 tengo _ ojos
-0.27 vez
-0.27 vomit _ anoch
-0.28 <ano <pas
-0.28 <el <ano
-0.28 =hoarse
-0.28 =kidney_disease
-0.28 ?es ?la
-0.28 ^ _ adolorid
-0.28 ^ _ fin
-0.28 ^ _ frias
-0.28 ^ _ granit
-0.28 ^ dormi
-0.28 adolorid
-0.28 adolorid por
-0.28 al estornudar
-0.28 baja el
-0.28 camion
-0.28 cita para
-0.28 con _ pelicul
-0.28 de seman
-0.28 dolor _ oido
-0.28 el embaraz
-0.28 es para
-0.28 estornudar
-0.28 estres
-0.28 estres _ los
-0.28 estres por
-0.28 fin
-0.28 fin _ seman
-0.28 fin de
-0.28 frias
-0.28 gargant con
-0.28 gimnasi
-0.28 hago _ mi
-0.28 hoy _ la
-0.28 la pelicul
-0.28 las _ el
-0.28 los _ en
-0.28 mano hinch
-0.28 me _ dorm
-0.28 molest
-0.28 nariz _ la
-0.28 nariz en
-0.28 necesit lent
-0.28 orina _ estornudar
-0.28 orina al
-0.28 para
-0.28 pelicul
-0.28 pelo
-0.28 quede dorm
-0.28 un granit
-0.28 y _ cans
-0.28 ya me
-0.29 # de
-0.29 -cafe
-0.29 <se
-0.29 =contact_lens
-0.29 =inconsolable
-0.29 =panic_known
-0.29 ^ _ dos
-0.29 ^ _ embarazarm
-0.29 ^ estornud
-0.29 a _ el
-0.29 anticonceptiv
-0.29 baje
-0.29 cara con
-0.29 comio un
-0.29 conciert
-0.29 contact
-0.29 de _ infart
-0.29 de contact
-0.29 embarazarm
-0.29 estren _ hace
-0.29 estren desde
-0.29 flem
-0.29 la _ que
-0.29 lent _ contact
-0.29 lent de
-0.29 los lent
-0.29 me _ trist
-0.29 mi _ viene
-0.29 murio _ un
-0.29 no _ -cafe
-0.29 ojos _ de
-0.29 otra seman
-0.29 para _ llorar
-0.29 paro
-0.29 quier embarazarm
-0.29 regla viene
-0.29 seca
-0.29 un nino
-0.29 y _ estoy
-0.3 -duele -el
-0.3 -sintom
-0.3 =tooth
-0.3 ^ _ normal
-0.3 ^ _ pica
-0.3 ^ manos
-0.3 ^ mejor
-0.3 ^ piquet
-0.3 anos y
-0.3 arde _ orinar
-0.3 arde al
-0.3 barbill
-0.3 cirugi de
-0.3 con _ papel
-0.3 corte _ un
-0.3 corte con
-0.3 de _ como
-0.3 del panal
-0.3 desde _ seman
-0.3 duele _ cabez
-0.3 el _ a
-0.3 en _ barbill
-0.3 es _ para
-0.3 es mi
-0.3 estoy trist
-0.3 hace seman
-0.3 hoy en
-0.3 la barbill
-0.3 lloran
-0.3 lo mismo
-0.3 los examen
-0.3 los oidos
-0.3 manos _ la
-0.3 me lloran
-0.3 me trabo
-0.3 meses _ cada
-0.3 mismo
-0.3 oidos
-0.3 oidos en
-0.3 ojo _ me
-0.3 pantalon
-0.3 pilas
-0.3 popo agu
-0.3 presion es
-0.3 rompi el
-0.3 rozadur
-0.3 rozadur _ panal
-0.3 rozadur del
-0.3 se _ trabo
-0.3 sin -sintom
-0.3 tiene _ boca
-0.3 trabo
-0.3 trabo la
-0.3 un papel
-0.3 v
-0.31 # a
-0.31 -los
-0.31 -me _ -el
-0.31 <hace <anos
-0.31 =stomach_burn
-0.31 ?si
-0.31 ^ _ betabel
-0.31 ^ _ hinchad
-0.31 ^ _ segur
-0.31 betabel
-0.31 con mis
-0.31 dano _ mi
-0.31 de hondur
-0.31 de hoy
-0.31 dolorcit _ cabez
-0.31 duele el
-0.31 duelen _ piern
-0.31 en casa
-0.31 es _ la
-0.31 estab muy
-0.31 examen de
-0.31 hice
-0.31 hinchad de
-0.31 hondur
-0.31 huele a
-0.31 jaja
-0.31 junto _ la
-0.31 junto a
-0.31 llego
-0.31 me _ llorar
-0.31 me _ sangr
-0.31 muerd
-0.31 nudo
-0.31 nudo en
-0.31 popo verde
-0.31 poquit de
-0.31 por el
-0.31 un nudo
-0.31 una _ roja
-0.31 vez en
-0.31 y mocos
-0.32 =every_day
-0.32 ^ <me
-0.32 ^ _ seca
-0.32 ^ _ truen
-0.32 ^ gases
-0.32 ^ tomo
-0.32 balon
-0.32 cabez _ la
-0.32 con _ fiebr
-0.32 confundi
-0.32 el _ mes
-0.32 el codo
-0.32 el parp
-0.32 la gripa
-0.32 limpi
-0.32 los dias
-0.32 mare _ vomit
-0.32 me hinchan
-0.32 me truen
-0.32 otro mes
-0.32 para _ presion
-0.32 por _ manan
-0.32 que hora
-0.32 rojo _ calient
-0.32 sab
-0.32 sensibl
-0.32 sin _ solo
-0.32 tengo _ control
-0.32 todos _ dias
-0.32 todos los
-0.32 un rato
-0.32 vez _ de
-0.32 y _ se
-0.32 y bien
-0.33 # _ las
-0.33 #11+ horas
-0.33 =itching
-0.33 ?como ?se
-0.33 ?en
-0.33 ?que _ ?la
-0.33 ^ _ ?se
-0.33 ^ _ escurr
-0.33 ^ _ leche
-0.33 ^ _ mucha
-0.33 ^ _ tomar
-0.33 ^ punzad
-0.33 a _ #
-0.33 abuel _ de
-0.33 abuel murio
-0.33 bebe regurgit
-0.33 comezon
-0.33 con cloro
-0.33 consej
-0.33 de mosquit
-0.33 debe
-0.33 debo
-0.33 desvel
-0.33 el _ un
-0.33 el viern
-0.33 en _ nino
-0.33 escurr _ nariz
-0.33 escurr la
-0.33 la cita
-0.33 los _ nuev
-0.33 mala
-0.33 me _ mal
-0.33 me hizo
-0.33 me sale
-0.33 mi _ regurgit
-0.33 piquet _ mosquit
-0.33 punzad
-0.33 punzad _ la
-0.33 punzad en
-0.33 quier _ de
-0.33 resurtir la
-0.34 -mareo
-0.34 ?son
-0.34 ^ _ corazon
-0.34 ^ _ humo
-0.34 ^ _ leve
-0.34 antes _ comer
-0.34 azul
-0.34 barrig _ fiebr
-0.34 calor
-0.34 de _ espald
-0.34 de fumar
-0.34 dormir
-0.34 en navidad
-0.34 fiebr desde
-0.34 fumar
-0.34 humo de
-0.34 la cort
-0.34 las _ en
-0.34 llav
-0.34 me _ al
-0.34 me puede
-0.34 me pusieron
-0.34 mi cita
-0.34 navidad
-0.34 necesit resurtir
-0.34 no _ -mareo
-0.34 pusieron _ vacun
-0.34 pusieron la
-0.34 sarpull _ el
-0.34 usa
-0.34 y ando
-0.35 ^ _ con
-0.35 ^ _ leves
-0.35 ^ _ lunes
-0.35 ^ colic
-0.35 ^ costr
-0.35 ^ donde
-0.35 ^ me
-0.35 ^ pulso
-0.35 al dia
-0.35 alergi
-0.35 cayo un
-0.35 colic leves
-0.35 costr _ en
-0.35 del _ cada
-0.35 desde _ anos
-0.35 duele _ gargant
-0.35 duele _ ojo
-0.35 el primer
-0.35 el tiemp
-0.35 esta rojo
-0.35 falta _ poco
-0.35 falta un
-0.35 hierr
-0.35 hinch _ no
-0.35 me hace
-0.35 me pica
-0.35 mi presion
-0.35 mis
-0.35 moja
-0.35 poco _ aire
-0.35 pulso de
-0.35 tarea
-0.35 tobill
-0.35 todo _ tiemp
-0.35 tome _ mis
-0.35 vacun _ la
-0.35 vacun de
-0.35 y _ hinch
-0.36 -de
-0.36 <hace _ <anos
-0.36 ?el
-0.36 ^ _ tieso
-0.36 ^ compr
-0.36 ^ cuell
-0.36 ^ tos
-0.36 ^ vi
-0.36 cabez por
-0.36 cuell _ por
-0.36 el papel
-0.36 en _ papel
-0.36 hemorroid
-0.36 late rap
-0.36 manos en
-0.36 me _ mi
-0.36 que lo
-0.36 rompi _ una
-0.36 rompi una
-0.36 ronquer
-0.36 sangr _ el
-0.36 se _ mi
-0.36 tieso por
-0.36 tomo en
-0.36 una una
-0.36 vi
-0.36 viern
-0.37 -#11+
-0.37 -#11+ -seman
-0.37 =injection_joint
-0.37 ?una
-0.37 ^ _ cuent
-0.37 ^ manch
-0.37 ^ ojos
-0.37 a tiemp
-0.37 acabo la
-0.37 cirugi
-0.37 comi
-0.37 cu _ mi
-0.37 de _ muy
-0.37 de manejar
-0.37 duele _ cost
-0.37 el juev
-0.37 en inviern
-0.37 hijo _ un
-0.37 inviern
-0.37 juev
-0.37 la cirugi
-0.37 la cuent
-0.37 la nariz
-0.37 la silla
-0.37 manejar
-0.37 me _ con
-0.37 mete
-0.37 poca
-0.37 poca pila
-0.37 por
-0.37 proxim
-0.37 quite
-0.37 se quito
-0.37 silla
-0.37 tiene _ pila
-0.37 tiene poca
-0.37 un _ ya
-0.37 ya _ -sangr
-0.38 #11+ anos
-0.38 =constipation
-0.38 =radiates_leg
-0.38 ?un
-0.38 ^ _ mal
-0.38 ^ _ quedo
-0.38 ^ _ tres
-0.38 abeja en
-0.38 ayer me
-0.38 como _ el
-0.38 conjuntivitis
-0.38 dedo
-0.38 el estr
-0.38 el tobill
-0.38 en las
-0.38 estr
-0.38 la popo
-0.38 mi perrit
-0.38 para el
-0.38 perrit
-0.38 tele
-0.38 toda _ noche
-0.39 <ano
-0.39 <tenia
-0.39 =about_self
-0.39 ?con
-0.39 ^ _ -tiene
-0.39 ^ _ gripa
-0.39 caers
-0.39 como siempr
-0.39 cual
-0.39 de _ cu
-0.39 de dos
-0.39 dura la
-0.39 el _ la
-0.39 en _ gargant
-0.39 esta _ le
-0.39 gripa y
-0.39 la puert
-0.39 la tarde
-0.39 la tiend
-0.39 nariz
-0.39 orino mucho
-0.39 puert
-0.39 refri
-0.4 -cabez
-0.4 -duerm
-0.4 ?que ?es
-0.4 ^ <tuve
-0.4 ^ _ ?es
-0.4 ^ soy
-0.4 a _ #11+
-0.4 a que
-0.4 ayer
-0.4 comezon _ la
-0.4 compr
-0.4 de ayer
-0.4 doctor
-0.4 dormi
-0.4 dormi mal
-0.4 el doctor
-0.4 es muy
-0.4 infl
-0.4 la _ tap
-0.4 la leche
-0.4 no -duerm
-0.4 normal
-0.4 sin -sangr
-0.4 torci
-0.4 tres dias
-0.41 ^ _ duelen
-0.41 ^ _ entre
-0.41 ^ _ hago
-0.41 ^ _ lent
-0.41 ^ _ quede
-0.41 ^ _ tramit
-0.41 antoj
-0.41 con las
-0.41 con pus
-0.41 de _ ?puede
-0.41 despu _ trabaj
-0.41 dias de
-0.41 dorm en
-0.41 entre regl
-0.41 favor
-0.41 me dejo
-0.41 me quede
-0.41 mediodi
-0.41 ojo y
-0.41 otro
-0.41 por favor
-0.41 quem de
-0.41 regl
-0.41 tramit
-0.42 -seman
-0.42 =asthma
-0.42 ?del
-0.42 ^ _ orina
-0.42 ^ llevo
-0.42 ^ no
-0.42 agua y
-0.42 anos _ estoy
-0.42 asma
-0.42 come _ y
-0.42 corazon _ la
-0.42 costr
-0.42 cu es
-0.42 del _ en
-0.42 duerm
-0.42 en _ bebe
-0.42 en _ pantorrill
-0.42 guard
-0.42 las _ seman
-0.42 las unas
-0.42 me _ rap
-0.42 mi perro
-0.42 todavi
-0.42 y duerm
-0.42 y media
-0.43 <el _ <pas
-0.43 <pas
-0.43 <una
-0.43 ?es
-0.43 ?los
-0.43 ?se
-0.43 anda
-0.43 chicl
-0.43 control
-0.43 dentist
-0.43 dolorcit de
-0.43 duele _ munec
-0.43 en _ espald
-0.43 espos _ la
-0.43 jabon _ el
-0.43 jabon en
-0.43 las orej
-0.43 me _ jabon
-0.43 muy bien
-0.43 orej
-0.43 piquet
-0.43 piquet de
-0.43 puedo _ con
-0.43 tomo _ para
-0.43 y presion
-0.44 # y
-0.44 #11+ de
-0.44 ^ _ brinc
-0.44 ^ _ me
-0.44 ^ este
-0.44 ^ y
-0.44 ansiedad
-0.44 ayuda
-0.44 cinco dias
-0.44 congestion
-0.44 de correr
-0.44 desde que
-0.44 dos seman
-0.44 estoy _ desde
-0.44 la _ respir
-0.44 raspo _ rodill
-0.44 raspo la
-0.44 revision
-0.45 <en
-0.45 <me
-0.45 =cancer_history
-0.45 ^ ?como
-0.45 ^ _ el
-0.45 ^ por
-0.45 cancer
-0.45 las #11+
-0.45 menos
-0.45 mucha hambr
-0.45 nariz tap
-0.45 necesit mas
-0.45 pero no
-0.45 primaver
-0.45 regla
-0.45 tap
-0.45 tos
-0.45 trast
-0.45 un _ del
-0.45 ya paro
-0.46 <de
-0.46 <tuve
-0.46 =discharge
-0.46 =twisted
-0.46 ?la
-0.46 ^ _ torci
-0.46 ^ es
-0.46 dia
-0.46 esta rosadit
-0.46 fiebr _ me
-0.46 me torci
-0.46 oido
-0.46 para _ no
-0.46 que _ de
-0.46 rosadit
-0.46 torci _ tobill
-0.46 torci el
-0.46 tuvo
-0.46 vari _ al
-0.46 y come
-0.47 <cu
-0.47 =chest_injury_or_ache
-0.47 ^ _ duele
-0.47 ^ bostez
-0.47 bostez
-0.47 correr
-0.47 de estomag
-0.47 de muela
-0.47 dolor _ estomag
-0.47 dolor _ muela
-0.47 donde
-0.47 la _ pero
-0.47 no -sangr
-0.47 quier saber
-0.47 quier un
-0.47 saber
-0.47 sient _ no
-0.47 y _ asma
-0.47 y _ raspo
-0.48 <la
-0.48 ^ _ los
-0.48 ^ _ por
-0.48 ^ _ primer
-0.48 dorm _ el
-0.48 el cafe
-0.48 espald por
-0.48 estoy _ el
-0.48 leve
-0.48 mi _ murio
-0.48 murio de
-0.48 parto
-0.48 piern _ el
-0.48 piern en
-0.48 por los
-0.48 siempr
-0.48 tengo _ anos
-0.48 ya _ bien
-0.49 <un
-0.49 ?puede
-0.49 ^ <mi
-0.49 ^ _ #
-0.49 ^ _ entro
-0.49 ^ dolorcit
-0.49 al _ despu
-0.49 ando
-0.49 cayo _ el
-0.49 cuent
-0.49 en _ noche
-0.49 entro
-0.49 estoy bien
-0.49 me entro
-0.49 media
-0.49 primer
-0.49 va peor
-0.5 =ulcer_nsaid
-0.5 ^ _ moreton
-0.5 como _ la
-0.5 el _ del
-0.5 me quito
-0.5 se _ quito
-0.5 todo
-0.5 tos seca
-0.5 y todo
-0.51 a _ y
-0.51 codo
-0.51 del trabaj
-0.51 la _ seman
-0.51 leves
-0.51 me sangr
-0.51 pie
-0.51 piern _ se
-0.51 poco de
-0.51 que vitamin
-0.51 vitamin
-0.51 ya estoy
-0.52 -tiene
-0.52 ?de
-0.52 agrur
-0.52 antes _ la
-0.52 el celular
-0.52 en _ manan
-0.52 granit
-0.52 hace anos
-0.52 hambr
-0.52 la _ en
-0.52 no -tiene
-0.52 pasa
-0.52 verd
-0.52 y _ poco
-0.52 y necesit
-0.53 <el
-0.53 ?como
-0.53 ^ _ crema
-0.53 ^ _ resec
-0.53 ^ ayer
-0.53 ^ mare
-0.53 alient
-0.53 come bien
-0.53 crema
-0.53 jabon
-0.53 la _ es
-0.53 para que
-0.53 resec
-0.53 se _ cayo
-0.53 trabaj
-0.53 yo
-0.54 =dentist
-0.54 ^ ?que
-0.54 ^ quier
-0.54 de _ desde
-0.54 dias con
-0.54 duelen las
-0.54 el _ por
-0.54 el mart
-0.54 es
-0.54 estos dias
-0.54 llevo _ seman
-0.54 poco el
-0.54 vari
-0.54 vari veces
-0.55 =clear_fluid
-0.55 ?que
-0.55 ^ _ da
-0.55 a _ una
-0.55 anos
-0.55 azul y
-0.55 dedo esta
-0.55 hoy me
-0.55 la _ al
-0.55 murio
-0.55 pica
-0.55 tengo gripa
-0.55 tiend y
-0.56 <anos
-0.56 ^ _ de
-0.56 ^ necesit
-0.56 bebe tiene
-0.56 las _ de
-0.56 su medicin
-0.56 vomit desde
-0.57 -me -duele
-0.57 ^ _ y
-0.57 ^ un
-0.57 el lunes
-0.57 estren
-0.57 mi _ tuvo
-0.57 mocos
-0.57 no _ -duele
-0.57 pesas
-0.57 se _ la
-0.57 tos _ fiebr
-0.58 <hace
-0.58 ^ _ estoy
-0.58 ^ _ un
-0.58 cafe
-0.58 de siempr
-0.58 diabetic _ tengo
-0.58 diabetic y
-0.58 mosquit
-0.58 soy _ y
-0.59 ^ _ -tengo
-0.59 a _ jefe
-0.59 dolorcit
-0.59 esta bien
-0.59 fiebr _ el
-0.59 pusieron
-0.6 -duele
-0.6 <mi
-0.6 ^ _ es
-0.6 ^ _ una
-0.6 ^ casi
-0.6 dar
-0.6 entre
-0.6 gases y
-0.6 llorar y
-0.6 mi regla
-0.6 pican
-0.6 pizza
-0.61 cuant
-0.61 de _ hijo
-0.61 los dient
-0.61 oido y
-0.61 segur
-0.61 su
-0.61 tengo asma
-0.61 un _ el
-0.61 y quier
-0.62 =snake_seen
-0.62 ^ en
-0.62 mart
-0.62 mi _ anda
-0.62 mis pastill
-0.63 cayo mal
-0.63 de llorar
-0.63 panal
-0.63 todavi no
-0.64 -oido
-0.64 hijo _ cayo
-0.64 juguet
-0.64 la rodill
-0.64 lunes
-0.64 por que
-0.64 resurtir
-0.64 y ya
-0.65 anos tiene
-0.65 bebe _ mucho
-0.65 en _ tiend
-0.65 en una
-0.65 me _ sin
-0.65 no -el
-0.65 tiend
-0.65 trist
-0.66 =itchy_only
-0.66 poquit
-0.66 tiemp
-0.67 =scratched
-0.67 cu me
-0.67 mordi la
-0.67 sarpull _ fiebr
-0.67 sin -fiebr
-0.68 -tengo
-0.68 =cold_only
-0.68 dieta
-0.68 no -tengo
-0.69 =during_exercise
-0.69 ^ _ despu
-0.69 ^ sangr
-0.69 celular
-0.69 con #11+
-0.69 examen
-0.69 me duelen
-0.7 ^ _ las
-0.7 a _ hora
-0.7 papel
-0.7 tarde
-0.71 #11+ _ fiebr
-0.71 =iron_pills
-0.71 =raynaud_usual
-0.71 ^ como
-0.71 estornud
-0.71 noche
-0.72 rodill
-0.72 se sento
-0.72 sento
-0.73 embaraz _ con
-0.73 esta embaraz
-0.73 respir bien
-0.73 ya _ mejor
-0.74 leche
-0.74 me _ los
-0.75 -fiebr
-0.75 =three_days
-0.75 de fiebr
-0.75 el dedo
-0.75 en _ piern
-0.75 estos
-0.75 la noche
-0.75 lent
-0.76 duelen
-0.76 gases
-0.76 hoy
-0.76 jefe
-0.76 mi jefe
-0.76 regurgit
-0.76 solo
-0.77 me _ bien
-0.77 sient bien
-0.78 quito
-0.78 todo bien
-0.79 cu
-0.79 la una
-0.79 un poco
-0.79 vacun
-0.8 una vez
-0.81 =hearing
-0.81 =possible_fracture
-0.81 ^ _ -me
-0.81 me da
-0.82 anos _ fiebr
-0.83 ^ cuant
-0.83 raspo
-0.83 se raspo
-0.85 =eating_disorder
-0.85 antes
-0.85 da
-0.86 ^ _ se
-0.86 la vacun
-0.86 llorar
-0.86 mordi _ lengu
-0.87 poco
-0.88 para la
-0.89 antes de
-0.89 cita
-0.89 en mi
-0.89 las #
-0.9 ya esta
-0.91 -sangr
-0.91 ^ cu
-0.91 cans
-0.91 dient
-0.92 ^ hoy
-0.93 #99+ _ #11+
-0.93 =tired
-0.94 ^ _ desde
-0.95 come
-0.95 la _ por
-0.97 por la
-1 =low_mood_deep
-1 gripa
-1.02 =aura_usual
-1.04 a las
-1.08 pero
-1.11 ^ que
-1.13 necesit
-1.16 ^ una
-1.17 bien
-1.21 =low_mood
-1.23 y _ bien
-1.26 ^ puedo
`,
}
