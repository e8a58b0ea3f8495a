import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.45,
  emergencyFrom: 1.63,
  nurseFrom: 1.05,
  weights: `
2.66 =suicidal
2.33 =abuse_danger
2.21 =harm_others
1.97 =stab_shot
1.84 =overdose_taken
1.83 =poison_swallowed
1.63 =swallowed_battery
1.53 =at_rest
1.45 =seizure
1.41 =unresponsive
1.36 =cannot_breathe
1.36 =chemical_word
1.36 =drowning
1.36 =snake
1.34 aunqu
1.3 convulsion
1.29 =face_blisters
1.29 he
1.28 =self_harm_now
1.28 =withdrawal
1.28 mi _ me
1.27 sin _ y
1.25 =black_stool
1.24 =animal_bite
1.24 =wild_bite
1.23 =choking
1.23 en los
1.22 =baby_quiet
1.22 =deformed
1.22 respirar
1.21 =long_bleed
1.2 =inhaler_fails
1.2 y la
1.17 =baby_still
1.17 =child_got_pills
1.16 =carbon_monoxide
1.16 =new_confusion
1.16 fiebr y
1.15 =confused
1.14 mordi
1.13 =severe_pain
1.13 =soaking_pad
1.12 =swelling_throat
1.11 =blurry_vision
1.11 =jaw_locked
1.1 -sient
1.08 =chest_pressure
1.07 =vision_loss
1.07 negra
1.06 =no_urine
1.06 en _ y
1.06 mordi un
1.05 =bleeding_heavy
1.05 =burn_big
1.05 se esta
1.04 =hanging_attempt
1.04 =rigors_hard
1.04 =severe_headache
1.04 =testicle
1.02 =drug_named
1.02 =sudden
1.02 creo
1.02 creo que
1.02 las venas
1.02 mord
1.02 sacudi
1.02 venas
1.02 y ahora
1.01 dolor en
1 ^ tiene
1 esta _ la
0.99 y no
0.98 =drowsy
0.97 ahora
0.97 en _ mano
0.97 se tomo
0.97 y _ y
0.96 =face_droop
0.96 me esta
0.95 chuec
0.94 =smoke
0.94 de repent
0.94 hija
0.94 mi hija
0.94 repent
0.94 se _ una
0.93 =done_with_it
0.93 y _ corazon
0.93 y tengo
0.92 con sangr
0.92 no puedo
0.91 =near_faint
0.91 =severe_weakness
0.91 cayo _ en
0.91 como _ y
0.91 no -sient
0.91 se _ hinch
0.91 y tiene
0.9 =leg_swelling_one
0.9 =short_breath
0.9 =vomiting
0.9 ^ _ he
0.9 abajo
0.9 anticoagulant
0.9 falta _ aire
0.9 falta el
0.9 trago _ pila
0.89 =pain_beyond
0.89 her
0.88 =fainted
0.88 =numb_any
0.88 =vomiting_blood
0.88 descarg
0.88 dio _ descarg
0.88 estuv
0.88 hace una
0.88 me quier
0.88 y los
0.87 -bien
0.87 =birth_now
0.87 =born_part
0.87 =head_injury
0.87 esta convulsion
0.87 y veo
0.86 =postpartum_smell
0.86 =speech
0.86 al _ y
0.86 con _ y
0.86 dormid
0.86 la barrig
0.86 y _ me
0.86 y me
0.85 =pale_clammy
0.85 corte _ venas
0.85 corte las
0.85 falta
0.85 la _ y
0.85 los labi
0.85 y _ falta
0.84 =deep_burn
0.84 =rigors
0.84 calentur
0.84 cerr
0.84 tan _ que
0.84 un lado
0.84 vomit
0.83 con ampoll
0.83 le _ el
0.83 matar
0.83 no aguant
0.83 trago
0.82 =coughs_blood
0.82 =dry_mouth
0.82 =object_stuck
0.82 de un
0.82 dio una
0.82 me hinch
0.82 no _ respirar
0.82 y _ -me
0.82 y _ duele
0.81 =bp_high
0.81 =means_at_hand
0.81 confund
0.81 me falta
0.81 se trago
0.81 y _ no
0.81 y manch
0.8 =electric
0.8 =sleepless_days
0.8 desde _ manan
0.8 popo negra
0.8 se le
0.8 sin -dormir
0.8 vida
0.8 y _ dolor
0.8 y _ vomit
0.79 -puedo
0.79 ^ mord
0.79 como si
0.79 estoy _ y
0.79 hinch
0.79 la _ despu
0.79 puso
0.79 tiene calentur
0.79 y _ #11+
0.78 ^ creo
0.78 barrig
0.78 ganas
0.78 ganas de
0.78 la cara
0.78 una hora
0.77 =co_alarm
0.77 =immunosuppressed
0.77 =waters_said
0.77 ^ _ -sient
0.77 ^ estuv
0.77 antibiotic
0.77 ator
0.77 esta confund
0.77 estoy vomit
0.77 hinch y
0.77 y vomit
0.76 =ear_swollen
0.76 =high_fever
0.76 =upper_belly_pain
0.76 ^ _ puedo
0.76 al respirar
0.76 dejo de
0.76 en _ pecho
0.76 hacia
0.76 hinch la
0.76 me he
0.76 me va
0.76 tengo _ pantorrill
0.76 ve
0.76 ya no
0.75 =bluish
0.75 =tongue_swollen
0.75 ^ _ hija
0.75 cloro
0.75 con #99+
0.75 de _ fiebr
0.75 esta _ y
0.75 tiene el
0.75 veo
0.74 # seman
0.74 -sent
0.74 -y
0.74 =spreading
0.74 a mi
0.74 aire
0.74 ano
0.74 lado
0.74 y
0.74 y estoy
0.73 =one_side_belly
0.73 el bebe
0.73 hijo _ desmay
0.73 la _ no
0.73 ojo
0.73 tengo _ seman
0.73 una pila
0.73 y _ confund
0.72 -movers
0.72 =bp_very_high
0.72 =green_vomit
0.72 =limp_leg
0.72 ^ _ como
0.72 ^ lo
0.72 aunqu este
0.72 creo _ se
0.72 sangr
0.72 todos
0.72 use
0.72 y dice
0.72 y dolor
0.71 #11+ y
0.71 =barking_stridor
0.71 =eye_red
0.71 cuell _ y
0.71 del ojo
0.71 embaraz _ no
0.7 #11+ _ de
0.7 -despiert
0.7 =eye_bulge
0.7 =eye_chemical
0.7 =racing_heart
0.7 ahorcar
0.7 algo
0.7 debaj
0.7 hace _ hora
0.7 negro
0.69 #99+ _ #99+
0.69 =hernia
0.69 =vaginal_bleeding
0.69 arrib
0.69 casi no
0.69 cocin
0.69 despu _ la
0.69 dice que
0.69 el _ le
0.69 escalofri
0.69 la cocin
0.69 la quij
0.69 muy _ y
0.69 no _ -puedo
0.69 parar
0.69 tiene los
0.68 =bleeding_any
0.68 =pleuritic
0.68 ^ _ mordi
0.68 ^ _ puse
0.68 apret
0.68 desde la
0.68 el aire
0.68 hinchazon
0.68 me puse
0.68 puedo _ bien
0.68 puse
0.68 seman _ embaraz
0.68 seman de
0.68 tan
0.67 =chest_any
0.67 =shaking
0.67 =valve_or_device
0.67 al bebe
0.67 con _ de
0.67 el _ se
0.67 esta _ en
0.67 la _ fiebr
0.67 la vida
0.67 maread
0.67 por las
0.67 testicul
0.66 # _ no
0.66 # _ y
0.66 #99+ y
0.66 =gradual_numb
0.66 =skin_black
0.66 de embaraz
0.66 dias sin
0.66 estam
0.66 estoy embaraz
0.66 fuert
0.66 horribl
0.66 la oreja
0.66 no -ha
0.66 oreja
0.66 pal
0.66 y escalofri
0.66 y le
0.65 =moved_right
0.65 =priapism
0.65 =saddle_numb
0.65 de _ oreja
0.65 minut
0.65 quemo
0.65 sacaron
0.65 seman tiene
0.65 tomo anticoagulant
0.65 ve el
0.65 y se
0.64 # _ sin
0.64 =blood_thinner
0.64 =one_eye
0.64 ^ culebrill
0.64 ator _ el
0.64 duele _ la
0.64 labi
0.64 no puede
0.64 puedo respirar
0.64 sangr y
0.64 ya _ quier
0.63 =belly_hit
0.63 =snake_bad
0.63 =tearing
0.63 el pecho
0.63 empez en
0.63 fiebr _ de
0.63 fuent y
0.63 las pastill
0.63 piso
0.63 y casi
0.63 y el
0.62 =right_side
0.62 corazon aceler
0.62 derech
0.62 desde ayer
0.62 desmayar
0.62 dias _ con
0.62 el _ aceler
0.62 en un
0.62 lado _ la
0.62 me _ morir
0.62 morir
0.62 muy dorm
0.62 sud
0.62 trab
0.61 =wont_swallow
0.61 ^ _ debaj
0.61 de #11+
0.61 desmay
0.61 la punta
0.61 la vista
0.61 labi morad
0.61 le dieron
0.61 metio
0.61 metio una
0.61 mordi una
0.61 sangr roja
0.61 se metio
0.61 y _ un
0.6 -veo
0.6 =burn_any
0.6 =swelling
0.6 boca
0.6 chorr
0.6 cuchill
0.6 el _ desde
0.6 el brazo
0.6 le
0.6 pecho
0.6 se _ y
0.6 se puso
0.6 tome _ pastill
0.59 =purple_word
0.59 =skin_peeling
0.59 como _ me
0.59 dejo
0.59 espald y
0.59 he tom
0.59 her de
0.59 la _ tan
0.59 lado de
0.59 mor
0.59 paranoic
0.59 roja
0.59 se _ esta
0.59 se _ por
0.59 sient la
0.59 tiene un
0.59 tieso y
0.59 y _ que
0.58 -respir
0.58 abajo _ la
0.58 anoch y
0.58 de una
0.58 demasiad pastill
0.58 empeor
0.58 estoy mare
0.58 izquierd
0.58 la _ le
0.58 manos y
0.58 me salio
0.58 muy debil
0.58 nino se
0.58 que empeor
0.58 terribl
0.58 tome demasiad
0.58 veo borros
0.57 =bite_bad
0.57 =eye_pierced
0.57 ^ _ negra
0.57 acost
0.57 atras
0.57 de mi
0.57 del antibiotic
0.57 despu _ antibiotic
0.57 hace _ horas
0.57 la _ chuec
0.57 me _ sub
0.57 sub
0.57 sub por
0.57 tragar
0.57 un cuchill
0.57 un ojo
0.57 va _ por
0.57 va sub
0.56 -despertar
0.56 -panal
0.56 =blister_any
0.56 =cold_limb
0.56 =fever
0.56 ^ _ sangr
0.56 ^ recien
0.56 aire y
0.56 anticoagulant y
0.56 cerr _ gargant
0.56 cerr la
0.56 con _ sierr
0.56 di a
0.56 dias y
0.56 el _ marca
0.56 empez
0.56 horas
0.56 la mano
0.56 los _ dormid
0.56 mano
0.56 me _ tanto
0.56 profund
0.56 tanto
0.56 vomit verde
0.55 -dormir y
0.55 =blister_word
0.55 =trunk_pain
0.55 ^ _ mi
0.55 ampoll
0.55 el nino
0.55 metio _ pila
0.55 negro y
0.55 no -despiert
0.55 no _ -la
0.55 sin parar
0.54 # ano
0.54 =back_pain
0.54 =hallucinating
0.54 =throat_closing
0.54 ^ _ tomo
0.54 ^ _ voces
0.54 amaneci con
0.54 corazon
0.54 dano
0.54 del _ con
0.54 del _ y
0.54 dice
0.54 la _ esta
0.54 la casa
0.54 luz
0.54 no _ -bien
0.54 no _ vivir
0.54 quier vivir
0.54 se _ clavo
0.54 tiene la
0.54 tylenol
0.54 vivir
0.54 vomit sangr
0.54 y _ el
0.54 y sud
0.54 y una
0.53 -piern
0.53 =contractions
0.53 =mouth_sores
0.53 =wakes
0.53 =weak_any
0.53 bano
0.53 la _ un
0.53 no _ tragar
0.53 nueva
0.53 respirar bien
0.53 un testicul
0.53 y _ sient
0.52 =co_word
0.52 =heart_condition
0.52 =preterm_weeks
0.52 =radiates_groin
0.52 =wound_infected
0.52 amaneci
0.52 chapopot
0.52 chapopot y
0.52 como chapopot
0.52 cuell
0.52 de _ seman
0.52 de monox
0.52 el corazon
0.52 estam maread
0.52 lengu _ de
0.52 lengu despu
0.52 los _ amarill
0.52 monox
0.52 no se
0.52 ojos amarill
0.52 pecho y
0.52 puede
0.52 se _ el
0.52 se _ inflam
0.52 sient como
0.52 y _ sangr
0.52 y confund
0.51 #11+ minut
0.51 =fall_any
0.51 =swallow_trouble
0.51 ^ hinchazon
0.51 anos se
0.51 cada
0.51 casi _ desmay
0.51 dias _ -dormir
0.51 lados
0.51 me mordi
0.51 mi _ se
0.51 pego
0.51 por _ lados
0.51 por todos
0.51 ruido
0.51 todos lados
0.51 trae
0.51 trae _ cuchill
0.51 trae un
0.51 y _ por
0.51 y _ una
0.51 y esta
0.51 ya _ el
0.5 =belly_pain
0.5 =chest_pain
0.5 =weak_one_side
0.5 ^ _ repent
0.5 de _ abuel
0.5 demasiad
0.5 dolor _ el
0.5 embaraz _ de
0.5 fiebr
0.5 la _ trab
0.5 la her
0.5 marca
0.5 mucho sueno
0.5 olor
0.5 perro le
0.5 y _ labi
0.5 y _ tiene
0.49 =water_broke
0.49 aguant
0.49 bebe de
0.49 espos
0.49 mi espos
0.49 no quier
0.49 respirar y
0.49 vibor
0.49 y _ para
0.49 y ve
0.48 #11+ _ se
0.48 =eye_hit_bad
0.48 =fall_hard
0.48 =head_danger
0.48 =stroke_said
0.48 =wont_go_away
0.48 ^ encontr
0.48 ^ las
0.48 abuel se
0.48 borros
0.48 chapopot _ me
0.48 coagul
0.48 corazon y
0.48 dando
0.48 dando un
0.48 derram
0.48 dolor fuert
0.48 en #11+
0.48 encontr
0.48 encontr a
0.48 error
0.48 esta _ un
0.48 esta dando
0.48 esta muy
0.48 la _ dura
0.48 mano y
0.48 me _ mucho
0.48 mi _ en
0.48 mi papa
0.48 mordi _ vibor
0.48 no _ quita
0.48 papa
0.48 por error
0.48 quij
0.48 se quita
0.48 tiene
0.48 un derram
0.48 una convulsion
0.48 y _ le
0.48 y _ puedo
0.48 y muy
0.47 # _ esta
0.47 =again_fainted
0.47 =extreme_fever
0.47 =new_baby
0.47 ^ _ embaraz
0.47 ^ _ quier
0.47 amaneci _ la
0.47 bajar
0.47 bajar _ cortin
0.47 bajar una
0.47 brazo
0.47 cabez _ el
0.47 casi
0.47 desde _ #11+
0.47 desde _ una
0.47 desmay _ veces
0.47 desmay dos
0.47 dolor _ en
0.47 el _ con
0.47 el _ izquierd
0.47 empez de
0.47 es insoportabl
0.47 estoy en
0.47 fuert que
0.47 herman
0.47 insoportabl
0.47 manch
0.47 mi herman
0.47 no
0.47 pal y
0.47 pila del
0.47 que estoy
0.47 seman y
0.47 toall
0.47 una cortin
0.47 verde
0.47 y _ cuest
0.47 y _ ojos
0.46 # minut
0.46 #11+ con
0.46 -le
0.46 =a_lot
0.46 ^ _ quitaron
0.46 ^ _ tome
0.46 a hacer
0.46 arrib _ la
0.46 bebe _ de
0.46 bebe dejo
0.46 cosas
0.46 embaraz _ me
0.46 en _ estomag
0.46 fiebr _ la
0.46 fiebr dolor
0.46 hinch _ lengu
0.46 la boca
0.46 los #
0.46 me quitaron
0.46 mi novio
0.46 no -le
0.46 no _ -el
0.46 novio
0.46 pegue en
0.46 piern se
0.46 poder
0.46 quiet
0.46 quitaron
0.46 se como
0.46 sin poder
0.46 sud frio
0.46 todos en
0.46 tome _ las
0.46 tomo el
0.46 trago la
0.46 vomitar
0.46 voy _ hacer
0.46 y _ desmay
0.45 -bebe
0.45 =hip_hurts
0.45 =radiates
0.45 =seizure_repeat
0.45 a _ derech
0.45 a luz
0.45 a matar
0.45 carbon
0.45 de _ cara
0.45 dicen
0.45 dicen _ mate
0.45 dicen que
0.45 el _ y
0.45 el piso
0.45 fiebr _ #11+
0.45 fiebr de
0.45 inconscient
0.45 la derech
0.45 la gargant
0.45 la voz
0.45 mate
0.45 me _ que
0.45 me dicen
0.45 medicin nueva
0.45 mucho dolor
0.45 nina de
0.45 nino _ cayo
0.45 no -veo
0.45 pas y
0.45 por _ brazo
0.45 que _ se
0.45 que mate
0.45 rap y
0.45 sale pus
0.45 voz
0.45 y _ despu
0.44 # _ se
0.44 -lo
0.44 -sient -las
0.44 -sient _ -piern
0.44 =bladder_bowel_loss
0.44 =collapsed_word
0.44 =dystonia
0.44 =fell_baby
0.44 =legs_gone
0.44 =screams_in_bouts
0.44 =swelling_lips
0.44 =tearing_trunk
0.44 agarr
0.44 alrededor
0.44 botell
0.44 cara y
0.44 cuell con
0.44 desplom
0.44 detr
0.44 detr _ la
0.44 detr de
0.44 el cuell
0.44 el garag
0.44 en _ cocin
0.44 en _ garag
0.44 garag
0.44 garag y
0.44 hace #
0.44 hinch no
0.44 hirv
0.44 me tuerc
0.44 no _ hablar
0.44 pecho _ la
0.44 pistol
0.44 pistol en
0.44 puedo tragar
0.44 que _ me
0.44 quemo la
0.44 quier morir
0.44 se _ tuerc
0.44 se desplom
0.44 sent
0.44 si me
0.44 tiene #11+
0.44 tuerc
0.43 -bebe -movers
0.43 =diarrhea
0.43 =nausea
0.43 =recent_travel
0.43 ^ _ espos
0.43 ^ _ herni
0.43 cada _ minut
0.43 cloro en
0.43 contraccion
0.43 diabetic
0.43 diarre
0.43 dieron
0.43 empuj
0.43 empuj hacia
0.43 en _ testicul
0.43 encog _ piern
0.43 estoy _ en
0.43 frio
0.43 fuert de
0.43 hija _ #
0.43 hija de
0.43 hong
0.43 hong _ jardin
0.43 hong del
0.43 la bebe
0.43 la sierr
0.43 me apriet
0.43 mi _ esta
0.43 nause
0.43 no -la
0.43 no _ de
0.43 noch
0.43 ojos y
0.43 pego _ la
0.43 pego en
0.43 poco hinch
0.43 punta
0.43 se desmay
0.43 se quemo
0.43 sierr
0.43 tomar _ y
0.43 tome
0.43 tose
0.43 un _ hinch
0.42 -reconoc
0.42 =liver_drug
0.42 a _ ya
0.42 adolor
0.42 camaron
0.42 con _ en
0.42 con dolor
0.42 del estomag
0.42 dias vomit
0.42 duele al
0.42 el _ apret
0.42 embaraz _ #
0.42 embaraz y
0.42 falta _ el
0.42 fuert _ me
0.42 le subio
0.42 mi _ dejo
0.42 mi tio
0.42 morad
0.42 mordi _ perro
0.42 mover
0.42 muy
0.42 nada desde
0.42 no _ -reconoc
0.42 pecho apret
0.42 que _ ten
0.42 roja y
0.42 seman _ y
0.42 temperatur
0.42 ten
0.42 tio
0.42 toda _ espald
0.42 un _ se
0.42 un ruido
0.42 veo _ con
0.42 y _ pegue
0.42 y llevo
0.41 #11+ seman
0.41 -no
0.41 =feels_incredible
0.41 =heat_danger
0.41 =recent_infection
0.41 =throat_tight
0.41 ^ _ papa
0.41 ^ fiebr
0.41 ^ tome
0.41 adelant
0.41 adentr
0.41 boca y
0.41 cesare
0.41 de _ a
0.41 del control
0.41 el testicul
0.41 esta
0.41 esta roja
0.41 esta vomit
0.41 estoy
0.41 fiebr _ dolor
0.41 incoherenci
0.41 izquierd y
0.41 la cabez
0.41 las _ y
0.41 no -respir
0.41 pila _ control
0.41 puedo _ la
0.41 salio
0.41 se
0.41 toser
0.41 va a
0.41 vez _ fiebr
0.4 -la
0.4 =adrenal
0.4 =alcohol
0.4 =belly_hard
0.4 =cold_outside
0.4 =kidney_infection
0.4 =sugar_extreme
0.4 ^ _ abuelit
0.4 ^ _ ojo
0.4 abrir
0.4 abuelit
0.4 calient
0.4 clavo un
0.4 de _ mes
0.4 de _ que
0.4 del dedo
0.4 dolor
0.4 en _ rinon
0.4 ereccion
0.4 espos esta
0.4 fiebr _ y
0.4 fuert y
0.4 humo y
0.4 infeccion _ los
0.4 largo
0.4 manch morad
0.4 me _ desmayar
0.4 mes tiene
0.4 mi abuelit
0.4 mover el
0.4 no _ abrir
0.4 ojos _ desde
0.4 pico
0.4 puedo abrir
0.4 quita
0.4 sient _ un
0.4 sient desmayar
0.4 un _ largo
0.4 un _ tiene
0.4 vecin
0.4 vengo
0.4 vengo _ un
0.4 vengo de
0.4 y _ anticoagulant
0.4 y _ puede
0.4 y mi
0.39 -las
0.39 =cholinergic
0.39 =eye_pain
0.39 =fell
0.39 =hurts_move
0.39 =muscle_cramps
0.39 =rash
0.39 ^ _ popo
0.39 aceler
0.39 al ojo
0.39 de _ vida
0.39 de asma
0.39 de tylenol
0.39 duele mucho
0.39 el peor
0.39 el popo
0.39 estoy _ debil
0.39 estoy muy
0.39 fiebr _ escalofri
0.39 golpe
0.39 hablar bien
0.39 inflam
0.39 la _ del
0.39 la mitad
0.39 le sale
0.39 los muscul
0.39 mar me
0.39 mare como
0.39 mitad
0.39 mitad _ la
0.39 mitad de
0.39 perdi _ vista
0.39 senti que
0.39 sient _ si
0.39 un mes
0.39 y _ morad
0.39 y a
0.39 y sarpull
0.39 ya _ aguant
0.38 -el -panal
0.38 =speech_garbled
0.38 =weak_legs
0.38 ^ _ nina
0.38 ^ _ operaron
0.38 ^ cort
0.38 ^ todos
0.38 bebe se
0.38 calient _ no
0.38 debil
0.38 dedo con
0.38 demasiad _ de
0.38 desde _ y
0.38 dio
0.38 hinchad y
0.38 la _ vomit
0.38 la alberc
0.38 lo _ en
0.38 me operaron
0.38 me voy
0.38 mi nina
0.38 mucho la
0.38 nina
0.38 nos
0.38 ojo rojo
0.38 operaron
0.38 papa tiene
0.38 puede respirar
0.38 se corto
0.38 tembl
0.38 toso sangr
0.38 un perro
0.38 van
0.38 y _ borros
0.38 y fiebr
0.37 =co_words
0.37 =copd
0.37 =goodbye_note
0.37 ^ _ epoc
0.37 ^ di
0.37 a _ altur
0.37 abajo a
0.37 anoch _ me
0.37 boton
0.37 de _ cesare
0.37 de boton
0.37 de desped
0.37 desped
0.37 despert
0.37 di _ luz
0.37 en _ cabez
0.37 en _ lado
0.37 epoc
0.37 espald _ tengo
0.37 fiebr _ los
0.37 fuent
0.37 la cesare
0.37 la fuent
0.37 la sangr
0.37 los pies
0.37 meses no
0.37 meses se
0.37 nause _ se
0.37 nause y
0.37 para _ y
0.37 pico una
0.37 pila _ boton
0.37 rompi _ fuent
0.37 rompi la
0.37 se pego
0.37 tanto que
0.37 tiene _ labi
0.37 todos _ la
0.37 tomo
0.37 trab y
0.37 ve borros
0.37 y _ -despiert
0.37 y _ nause
0.37 y _ pal
0.37 y tomo
0.36 =cannot_move_limb
0.36 =to_the_bone
0.36 ^ _ cloro
0.36 a _ hace
0.36 abrir la
0.36 ampoll en
0.36 barrig dura
0.36 bebe
0.36 cabez _ y
0.36 cocin y
0.36 de _ botell
0.36 de _ hace
0.36 de _ pastill
0.36 de la
0.36 debaj de
0.36 dolor _ la
0.36 dos dias
0.36 dura y
0.36 el ojo
0.36 esta _ no
0.36 falta mas
0.36 fiebr alta
0.36 late rapidisim
0.36 le _ a
0.36 llora
0.36 luz hace
0.36 mas
0.36 mas _ aire
0.36 mas el
0.36 matar a
0.36 me desmay
0.36 meses _ embaraz
0.36 meses de
0.36 mucha sangr
0.36 no _ y
0.36 ojo _ y
0.36 orinar y
0.36 pedaz
0.36 rapidisim
0.36 sangr por
0.36 sangr vaginal
0.36 tengo _ de
0.36 toall cada
0.36 tomo _ de
0.36 una _ y
0.36 vaginal
0.36 y amaneci
0.36 y hoy
0.35 -mi
0.35 =chest_tearing
0.35 =postpartum
0.35 =sugar_low
0.35 ^ _ tio
0.35 a _ mama
0.35 aire _ esta
0.35 alacran
0.35 alacran _ se
0.35 alacran y
0.35 bebe esta
0.35 campament
0.35 como tabla
0.35 el bano
0.35 el humo
0.35 embaraz _ la
0.35 en _ bano
0.35 horas y
0.35 infeccion _ oido
0.35 marca #99+
0.35 no -lo
0.35 peor _ de
0.35 pico _ alacran
0.35 por ratos
0.35 presion de
0.35 recien
0.35 sangr _ y
0.35 se _ quedo
0.35 tabla
0.35 tabla y
0.35 tengo mucho
0.35 tiene _ azucar
0.35 un alacran
0.35 vomit _ parar
0.35 vomit sin
0.35 vomit y
0.35 y convulsion
0.35 y tiembl
0.34 -en -todo
0.34 -en _ -el
0.34 -me -puedo
0.34 -todo -el
0.34 =getting_worse
0.34 ^ _ companer
0.34 ^ _ golpe
0.34 ^ _ presion
0.34 a _ hijo
0.34 abuelit amaneci
0.34 ahog
0.34 ahog con
0.34 bebe _ un
0.34 blanc y
0.34 cayo de
0.34 companer
0.34 con _ ojo
0.34 con nause
0.34 de _ no
0.34 dedos dormid
0.34 duele tanto
0.34 embaraz _ dolor
0.34 esta _ dorm
0.34 esta ahog
0.34 gris
0.34 gris y
0.34 hace _ minut
0.34 hirv en
0.34 izquierd hinch
0.34 la _ izquierd
0.34 la _ me
0.34 la nuca
0.34 las _ se
0.34 mi _ amaneci
0.34 mi amigo
0.34 nuca
0.34 oscur
0.34 pela
0.34 puso _ y
0.34 que la
0.34 se _ ahog
0.34 veces
0.34 y _ -sient
0.33 #99+ #99+
0.33 -esta
0.33 -nada
0.33 -nos
0.33 -nos -reconoc
0.33 -respond
0.33 =hernia_stuck
0.33 =sickle_cell
0.33 =stool_blood
0.33 ^ _ padrastr
0.33 ^ _ profund
0.33 ^ _ vecin
0.33 a chorr
0.33 alrededor _ ojo
0.33 alrededor del
0.33 anemi
0.33 anemi falciform
0.33 bebe hace
0.33 bola
0.33 calient y
0.33 cloro _ la
0.33 de _ bebe
0.33 derech y
0.33 desde _ dias
0.33 dolor terribl
0.33 duele _ el
0.33 esta _ tiene
0.33 estoy _ sangr
0.33 hace dias
0.33 hijo _ esta
0.33 la _ hace
0.33 la herni
0.33 lado derech
0.33 le _ una
0.33 mi _ hace
0.33 mi vecin
0.33 mor y
0.33 muchisim
0.33 no -nos
0.33 padrastr
0.33 pila de
0.33 puedo hablar
0.33 puso mor
0.33 que le
0.33 quier _ tengo
0.33 se _ mor
0.33 tengo _ pistol
0.33 tiene _ ojos
0.33 tomo un
0.33 tuerc _ cuell
0.33 tuerc el
0.33 una _ cada
0.33 una pistol
0.33 una toall
0.33 una vibor
0.33 va _ matar
0.33 vivir tengo
0.33 y _ con
0.33 y _ quier
0.33 y respir
0.32 # _ tiene
0.32 #11+ _ escalofri
0.32 -me _ y
0.32 -respir -bien
0.32 =new_medicine
0.32 =pregnant
0.32 ^ _ esta
0.32 ^ despu
0.32 al caminar
0.32 ator y
0.32 cada vez
0.32 calentur _ #11+
0.32 calentur de
0.32 chorr de
0.32 como _ desmayarm
0.32 como para
0.32 convulsion y
0.32 de #
0.32 de _ alberc
0.32 de _ nariz
0.32 de sangrar
0.32 dolor _ de
0.32 en _ cost
0.32 espos tiene
0.32 esta hirv
0.32 hacia adelant
0.32 hinch _ calient
0.32 la selva
0.32 lucecit
0.32 marca #11+
0.32 mare _ para
0.32 mas de
0.32 me _ mare
0.32 mi _ le
0.32 mord de
0.32 para desmayarm
0.32 piern
0.32 que el
0.32 regres
0.32 respir muy
0.32 respirar _ no
0.32 salio _ chorr
0.32 sangrar
0.32 se cayo
0.32 selva
0.32 sient _ como
0.32 sient mare
0.32 tom
0.32 tos _ me
0.32 tuve gripe
0.32 un chorr
0.32 una seman
0.32 veo lucecit
0.32 voy
0.32 voy a
0.32 y _ los
0.31 =elderly
0.31 =hit_hard
0.31 =purple_rash
0.31 =sugar_very_high
0.31 ^ _ par
0.31 cacahuat
0.31 carro y
0.31 corazon _ me
0.31 cuchill _ la
0.31 cuchill en
0.31 de _ barrig
0.31 de _ nada
0.31 de vomitar
0.31 desmay _ el
0.31 dolor arrib
0.31 duele _ lado
0.31 embaraz con
0.31 estoy _ frio
0.31 estoy sud
0.31 frent
0.31 frent y
0.31 habla
0.31 hace
0.31 hijo _ le
0.31 hinchazon _ de
0.31 la frent
0.31 la nada
0.31 la piel
0.31 le _ la
0.31 lleva
0.31 me _ rapidisim
0.31 minut y
0.31 nada
0.31 tengo la
0.31 tengo nause
0.31 tiene _ presion
0.31 tiene _ y
0.31 tiene fiebr
0.31 todas las
0.31 un _ al
0.31 una botell
0.31 y _ fiebr
0.3 =not_looking
0.3 ^ #11+
0.3 ^ _ cuell
0.3 ^ _ peor
0.3 ^ _ seman
0.3 ^ _ vapor
0.3 ^ llegu
0.3 a _ herman
0.3 a todos
0.3 angin
0.3 atras y
0.3 babe
0.3 cabez _ vomit
0.3 cada _ peor
0.3 cara
0.3 doble
0.3 el _ dolor
0.3 esta cerr
0.3 gente
0.3 izquierd _ estoy
0.3 la _ cuell
0.3 la medicin
0.3 las angin
0.3 llegu
0.3 me _ cerr
0.3 me cuest
0.3 ni
0.3 nueva para
0.3 pas ahora
0.3 peor dolor
0.3 sangr _ a
0.3 seman _ ahora
0.3 tiene diarre
0.3 vapor
0.3 verde y
0.3 vez peor
0.3 y _ cara
0.3 y _ tembl
0.29 -podem
0.29 =burn_severity
0.29 =flank_pain
0.29 =limb_bleeds
0.29 =mania_psychosis
0.29 =rectal_blood
0.29 =soft_spot
0.29 ^ _ demasiad
0.29 ^ regres
0.29 a _ rato
0.29 a cada
0.29 afuer
0.29 aguadit
0.29 ahora _ y
0.29 aqui
0.29 atras _ la
0.29 brazo _ y
0.29 cabez fuert
0.29 cabez y
0.29 cada rato
0.29 de _ fuert
0.29 del _ derech
0.29 destapacan
0.29 duele _ testicul
0.29 duele y
0.29 en _ noch
0.29 estuv en
0.29 fuent _ tengo
0.29 gargant _ no
0.29 golpe y
0.29 hinch _ fiebr
0.29 hund
0.29 jug futbol
0.29 jugo
0.29 la _ a
0.29 la _ hund
0.29 la moller
0.29 las dos
0.29 las noch
0.29 le _ sangr
0.29 le dio
0.29 le duele
0.29 le falta
0.29 lleno _ toall
0.29 lleno una
0.29 me tome
0.29 mi _ no
0.29 moller
0.29 moller hund
0.29 mucho
0.29 muela _ no
0.29 muy rap
0.29 nariz _ hace
0.29 nariz desde
0.29 nina _ #
0.29 no _ -podem
0.29 no para
0.29 panza y
0.29 para _ sangrar
0.29 pistol _ el
0.29 quedo
0.29 regres de
0.29 se _ puso
0.29 se _ unas
0.29 tengo las
0.29 tengo miedo
0.29 tiene _ moller
0.29 trago unas
0.29 tres _ y
0.29 una piern
0.29 unas _ de
0.29 y _ alta
0.29 y _ de
0.29 y _ pego
0.29 y _ sud
0.28 #99+ _ me
0.28 -dia
0.28 -el -dia
0.28 -todo _ -dia
0.28 =acts_drunk
0.28 =drunk_speech
0.28 =eyelids_swollen
0.28 =hernia_word
0.28 =tooth_bad
0.28 ^ _ tobill
0.28 a _ bebe
0.28 abeja y
0.28 ahora _ duele
0.28 ahora _ mucho
0.28 ahora me
0.28 borrach
0.28 clavo _ la
0.28 como borrach
0.28 con _ dolor
0.28 con _ fuert
0.28 con mucho
0.28 corte la
0.28 dos veces
0.28 duro
0.28 en _ casa
0.28 espald con
0.28 esta gris
0.28 fiebr me
0.28 golpe la
0.28 hija _ que
0.28 hija dice
0.28 le ve
0.28 luces
0.28 mama
0.28 me _ coagul
0.28 me _ y
0.28 me pico
0.28 me salen
0.28 mi mama
0.28 no _ comer
0.28 orina _ y
0.28 pecho _ estoy
0.28 piel _ y
0.28 pila
0.28 puedo _ nada
0.28 pupil
0.28 quier matar
0.28 rap
0.28 repent no
0.28 rojos
0.28 ronch
0.28 sacam
0.28 salen coagul
0.28 se _ desde
0.28 se _ ve
0.28 se golpe
0.28 serpient en
0.28 tembl y
0.28 tengo _ sueno
0.28 una _ que
0.28 una ereccion
0.28 y _ salen
0.28 y ha
0.27 #
0.27 #11+
0.27 -ha -moj
0.27 -las -piern
0.27 -moj
0.27 =kid_breathing
0.27 =limb_cold_pale
0.27 ^ _ anticonceptiv
0.27 ^ _ dan
0.27 ^ _ desmay
0.27 ^ _ herman
0.27 algo de
0.27 alta
0.27 amoniac
0.27 arrib de
0.27 bebe _ -ha
0.27 cabez ayer
0.27 cada #
0.27 confund y
0.27 culebrill en
0.27 diabetic esta
0.27 dolor _ a
0.27 dolor _ abajo
0.27 duele _ fiebr
0.27 es en
0.27 esta pal
0.27 fuert _ a
0.27 fuert abajo
0.27 hoy vomit
0.27 la _ ayer
0.27 limpiador
0.27 los _ morad
0.27 mama _ en
0.27 me _ dos
0.27 mes
0.27 mi companer
0.27 mov
0.27 no _ -las
0.27 no _ -moj
0.27 piern hinch
0.27 pies
0.27 quij trab
0.27 sale _ sangr
0.27 sient _ se
0.27 tengo #
0.27 tomo anticonceptiv
0.27 un dolor
0.27 warfarin
0.27 y _ lucecit
0.27 y _ mal
0.27 y _ muy
0.27 y _ piel
0.26 -despiert _ dorm
0.26 -despiert muy
0.26 -la _ -y
0.26 -veo -bien
0.26 =double_vision
0.26 =light_hurts
0.26 ^ _ cayo
0.26 abuel _ cayo
0.26 aire al
0.26 ampoll _ la
0.26 bebe _ #
0.26 bebe _ la
0.26 de _ y
0.26 dedos
0.26 el hueso
0.26 el perro
0.26 elefant
0.26 en _ altur
0.26 en _ barrig
0.26 en _ brazo
0.26 en _ frent
0.26 en avion
0.26 esta _ confund
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 fria
0.26 fria y
0.26 hinch que
0.26 hora
0.26 hueso
0.26 hueso de
0.26 las piern
0.26 lo
0.26 los dedos
0.26 los ojos
0.26 me _ falt
0.26 mi vida
0.26 muy calient
0.26 muy confund
0.26 pas _ se
0.26 sangr mucho
0.26 se _ a
0.26 suena
0.26 tengo _ piern
0.26 tengo epoc
0.26 tiene _ sueno
0.26 tiene mucho
0.26 tos _ y
0.26 trago una
0.26 un elefant
0.26 y _ -veo
0.26 y _ ereccion
0.26 y _ esta
0.26 y _ frio
0.26 y fria
0.25 #11+ _ y
0.25 =cut_by_accident
0.25 =diarrhea_many
0.25 =indigestion_odd
0.25 =jaw_arm_sweat
0.25 ^ #
0.25 ^ _ oximetr
0.25 ^ _ pico
0.25 abrir _ quij
0.25 alberc
0.25 altur
0.25 ataqu
0.25 ataqu de
0.25 calient _ de
0.25 cayo _ las
0.25 cayo cloro
0.25 de _ garrapat
0.25 de _ ojo
0.25 desmay _ corazon
0.25 desmay el
0.25 diarre _ veces
0.25 duele _ pecho
0.25 el antibiotic
0.25 el hombr
0.25 el lado
0.25 el oximetr
0.25 embaraz
0.25 en _ trabaj
0.25 estoy sangr
0.25 fiebr _ manch
0.25 her esta
0.25 hombr
0.25 la lengu
0.25 la primer
0.25 le _ las
0.25 lengu
0.25 llag
0.25 llag _ la
0.25 llag en
0.25 me _ cloro
0.25 me _ todas
0.25 mucho _ cabez
0.25 muela infect
0.25 oximetr
0.25 oximetr _ #11+
0.25 oximetr marca
0.25 presion _ #99+
0.25 presion _ mi
0.25 primer vez
0.25 que me
0.25 se _ al
0.25 testicul _ hace
0.25 testicul desde
0.25 tiembl
0.25 todas _ pastill
0.25 todo _ lado
0.25 tome todas
0.25 un minut
0.25 ve la
0.25 vista _ un
0.25 vista de
0.25 y las
0.24 # dias
0.24 -donde
0.24 -donde -esta
0.24 -ha
0.24 -sabe
0.24 -sabe -donde
0.24 -sabe _ -esta
0.24 =limp_refuses
0.24 =newborn
0.24 =shingles
0.24 =stiff_neck
0.24 =wound
0.24 ^ _ vomit
0.24 ahora toso
0.24 aire _ el
0.24 aire aunqu
0.24 babe y
0.24 barrig _ y
0.24 di
0.24 diarre _ sangr
0.24 diarre con
0.24 el _ aunqu
0.24 el _ medicin
0.24 encim
0.24 encontr _ mi
0.24 estoy pal
0.24 fiebr cuell
0.24 mama se
0.24 me mareo
0.24 mi suegr
0.24 mordi _ mi
0.24 mordi a
0.24 nac
0.24 no -sabe
0.24 no _ -donde
0.24 no _ puede
0.24 operaron _ seman
0.24 operaron la
0.24 que se
0.24 recien nac
0.24 respir rap
0.24 se puede
0.24 sent en
0.24 suegr
0.24 tos _ sangr
0.24 ve _ y
0.24 y _ doble
0.24 y _ mare
0.24 y _ toso
0.24 y nada
0.23 # _ de
0.23 -el
0.23 -lo -puedo
0.23 -me _ -parar
0.23 -parar
0.23 -puedo -parar
0.23 =means_mentioned
0.23 =pancreas
0.23 =thirsty
0.23 =thrown_off
0.23 ^ _ empez
0.23 aceler y
0.23 ahora fiebr
0.23 anemi _ y
0.23 apriet
0.23 arrib a
0.23 aunqu _ sent
0.23 cayo y
0.23 con una
0.23 corazon _ y
0.23 corazon le
0.23 de _ costill
0.23 de _ lado
0.23 de su
0.23 debaj _ las
0.23 dio _ convulsion
0.23 dura como
0.23 el _ hinch
0.23 empez _ repent
0.23 en _ nariz
0.23 espos _ el
0.23 este sent
0.23 falciform y
0.23 fiebr despu
0.23 fuert _ el
0.23 hinch _ me
0.23 las _ derech
0.23 me empez
0.23 mi _ vomit
0.23 mucha sed
0.23 nada y
0.23 nina _ fiebr
0.23 panza
0.23 pela _ piel
0.23 pela la
0.23 piern _ y
0.23 sale
0.23 se _ pela
0.23 subio a
0.23 tanto _ gargant
0.23 tanto la
0.23 tengo el
0.23 una _ un
0.23 va
0.23 y _ -ha
0.23 y _ debil
0.23 y _ en
0.23 y soy
0.22 #11+ _ vomit
0.22 #99+ _ esta
0.22 =burned_hand
0.22 =drugs_taken
0.22 =hours_pain
0.22 =slow_breathing
0.22 =stroke_word
0.22 =vomiting_constantly
0.22 ^ _ cada
0.22 ^ ya
0.22 cada hora
0.22 cayo
0.22 como #11+
0.22 cuest tragar
0.22 de dolor
0.22 del corazon
0.22 dolor _ los
0.22 dos _ y
0.22 empap
0.22 empap _ toall
0.22 en _ cara
0.22 en quimi
0.22 epoc y
0.22 golpe _ cabez
0.22 la regla
0.22 los _ de
0.22 los _ rojos
0.22 luz _ una
0.22 me _ tragar
0.22 mi _ respir
0.22 minut _ tomo
0.22 oye
0.22 oye _ y
0.22 oye voces
0.22 pantorrill hinch
0.22 quede _ en
0.22 quimi
0.22 quimi y
0.22 respir _ rap
0.22 sal y
0.22 se ve
0.22 toall _ hora
0.22 tomo warfarin
0.22 vecin se
0.22 voces y
0.21 -aire
0.21 -contest
0.21 -panal desde
0.21 =baby
0.21 =calf
0.21 =dark_urine
0.21 =diabetes
0.21 =high_altitude
0.21 =hives_all
0.21 ^ _ bola
0.21 ^ _ infect
0.21 ^ _ muy
0.21 ^ _ pegaron
0.21 ^ mal
0.21 a gran
0.21 alarm
0.21 alcohol
0.21 ayer y
0.21 bola _ la
0.21 con _ pelot
0.21 de tomar
0.21 derech _ la
0.21 derech de
0.21 desmay y
0.21 duele _ espald
0.21 dura
0.21 embaraz _ veo
0.21 escalofri fuert
0.21 esta babe
0.21 frio _ no
0.21 gran
0.21 gran altur
0.21 hay
0.21 hija se
0.21 humo
0.21 infeccion en
0.21 infect la
0.21 la _ estoy
0.21 la _ se
0.21 la alarm
0.21 le _ con
0.21 le fue
0.21 le pegaron
0.21 mano _ y
0.21 me _ algo
0.21 mi _ diabetic
0.21 nada _ dolor
0.21 nada un
0.21 nino _ trago
0.21 no -contest
0.21 orina oscur
0.21 pegaron
0.21 pegaron _ una
0.21 pegaron con
0.21 pegue _ la
0.21 pelot
0.21 pelot _ el
0.21 pelot en
0.21 que _ a
0.21 quier comer
0.21 ronch por
0.21 ruido _ respirar
0.21 ruido al
0.21 sangr tanto
0.21 se _ fue
0.21 tomar _ dos
0.21 tomar hace
0.21 tome _ y
0.21 toso y
0.21 una pelot
0.21 voces
0.21 y _ -contest
0.21 y toma
0.2 -ha -orin
0.2 -ha _ -en
0.2 -orin
0.2 -orin -en
0.2 =gas_smell
0.2 =kidney_stone
0.2 =retractions
0.2 ^ _ piern
0.2 ^ _ rojo
0.2 ^ diarre
0.2 ^ otra
0.2 ^ quem
0.2 a gas
0.2 abuel _ repent
0.2 atragant
0.2 boca _ estomag
0.2 boca del
0.2 cada #11+
0.2 como
0.2 con el
0.2 cuest
0.2 desmayarm
0.2 dias _ ahora
0.2 dice cosas
0.2 duele
0.2 duele _ respirar
0.2 en _ ojo
0.2 en _ quij
0.2 escup
0.2 esta tembl
0.2 esta tir
0.2 hablar
0.2 infeccion de
0.2 la mandibul
0.2 mama _ esta
0.2 mandibul
0.2 mucho mas
0.2 nina tiene
0.2 no _ -orin
0.2 no _ caminar
0.2 pas
0.2 piel y
0.2 respirar _ y
0.2 se me
0.2 tir
0.2 tir _ el
0.2 tir en
0.2 tomo _ frasc
0.2 toso
0.2 un frasc
0.2 veo doble
0.2 vomit _ y
0.2 y _ piern
0.2 y sient
0.19 #99+ _ y
0.19 -me
0.19 =child_bruises
0.19 =cold_exposure
0.19 =glass_test
0.19 =recent_surgery
0.19 ^ _ quemo
0.19 azucar en
0.19 cabez _ mi
0.19 cirrosis y
0.19 companer se
0.19 corazon va
0.19 creo _ me
0.19 de _ piern
0.19 dias _ hace
0.19 dias desde
0.19 dorm y
0.19 el _ va
0.19 el estomag
0.19 en el
0.19 gargant _ hinch
0.19 la _ nueva
0.19 la gente
0.19 los _ desde
0.19 manch _ que
0.19 me pegue
0.19 morad _ no
0.19 morad que
0.19 no -respond
0.19 no _ sacar
0.19 omblig
0.19 piern esta
0.19 puede parar
0.19 puedo _ gases
0.19 puedo sacar
0.19 quitar
0.19 quitar la
0.19 raro
0.19 sacar
0.19 sacar gases
0.19 se _ parar
0.19 tiene cirrosis
0.19 y _ cosas
0.19 y _ raro
0.18 -fuerz
0.18 -ha _ -el
0.18 -lo _ -despertar
0.18 -moj -el
0.18 -moj _ -panal
0.18 -reaccion
0.18 =about_other
0.18 =days_many
0.18 =fast_breathing
0.18 =hives
0.18 =one_side_throat
0.18 =throat_side
0.18 ahora escalofri
0.18 anos _ la
0.18 ardor
0.18 ardor _ orinar
0.18 ardor al
0.18 boca _ y
0.18 boca chuec
0.18 casi se
0.18 chuec y
0.18 corto con
0.18 despu _ comer
0.18 es diabetic
0.18 escalofri y
0.18 esta _ con
0.18 frent _ el
0.18 hace _ seman
0.18 hija _ trago
0.18 la pantorrill
0.18 las ventan
0.18 mama _ diabetic
0.18 mama es
0.18 manan y
0.18 me _ a
0.18 me cayo
0.18 mi _ de
0.18 mi _ del
0.18 mi _ empez
0.18 mi _ es
0.18 mordi _ serpient
0.18 muy _ no
0.18 no -reaccion
0.18 no _ -fuerz
0.18 pal _ debil
0.18 parp hinch
0.18 que duele
0.18 quitarm
0.18 traig
0.18 un _ horribl
0.18 una serpient
0.18 ventan
0.18 vida _ de
0.18 vida empez
0.18 y _ ampoll
0.18 y _ escalofri
0.18 y _ la
0.18 y _ mucho
0.18 y _ repent
0.18 y con
0.18 y de
0.18 y debil
0.17 ^ _ arrib
0.17 ^ _ warfarin
0.17 ^ se
0.17 a
0.17 a #11+
0.17 a desmayar
0.17 a la
0.17 abdominal
0.17 ahora _ confund
0.17 ahora tose
0.17 atras de
0.17 azucar _ #99+
0.17 bebe _ fiebr
0.17 brazo izquierd
0.17 cada _ hora
0.17 cada media
0.17 clavo
0.17 de _ esta
0.17 de espald
0.17 dice _ le
0.17 dolor _ espald
0.17 dolor horribl
0.17 en _ con
0.17 hunden
0.17 hunden _ costill
0.17 hunden las
0.17 la _ calient
0.17 la _ de
0.17 la _ junto
0.17 las _ con
0.17 las costill
0.17 le _ atras
0.17 le hunden
0.17 media hora
0.17 mueve
0.17 nariz y
0.17 nino _ muy
0.17 nino respir
0.17 no _ la
0.17 no paro
0.17 operaron de
0.17 paro de
0.17 pecho _ se
0.17 profund en
0.17 rap _ se
0.17 repent _ dolor
0.17 repent esta
0.17 repent un
0.17 se _ hunden
0.17 se mueve
0.17 tengo _ meses
0.17 toall _ media
0.17 toma anticoagulant
0.17 tose mucho
0.17 un _ de
0.17 una _ hinch
0.17 vista
0.16 -mi -bebe
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 =hip_fracture
0.16 =irregular_heart
0.16 =jaundice
0.16 =pain_any
0.16 ^ golpe
0.16 a _ alberc
0.16 cachet
0.16 cara _ y
0.16 de _ es
0.16 de _ me
0.16 dice _ se
0.16 el azucar
0.16 el prepuci
0.16 encog
0.16 encog las
0.16 estomag que
0.16 falciform
0.16 la _ mi
0.16 la pila
0.16 le _ y
0.16 los rinon
0.16 me pela
0.16 montan
0.16 morad y
0.16 ojo _ la
0.16 pastill nueva
0.16 por _ escaler
0.16 prepuci
0.16 puede hablar
0.16 que _ va
0.16 quij y
0.16 salio un
0.16 seman
0.16 soy diabetic
0.16 sueno
0.16 tomo _ me
0.16 un _ terribl
0.16 y _ -respir
0.16 y lleno
0.15 -brazo
0.15 -despu
0.15 -el -brazo
0.15 -tomar
0.15 =clot_risk
0.15 ^ _ dieron
0.15 ^ _ her
0.15 ^ much
0.15 a los
0.15 acabo el
0.15 agua _ en
0.15 agua hirv
0.15 cabez
0.15 cayo _ se
0.15 convulsion _ no
0.15 dano a
0.15 de _ sin
0.15 dolor debaj
0.15 el carro
0.15 escalofri _ y
0.15 esta _ el
0.15 gas
0.15 her _ la
0.15 hirv _ el
0.15 horno
0.15 infeccion
0.15 infect
0.15 jardin y
0.15 la _ el
0.15 llevo #
0.15 mal de
0.15 mama esta
0.15 me pego
0.15 monton
0.15 monton de
0.15 much _ y
0.15 mucho con
0.15 no _ le
0.15 panza dura
0.15 papa se
0.15 par
0.15 pecho _ el
0.15 pego y
0.15 puedo _ fiebr
0.15 que hago
0.15 quier
0.15 ros y
0.15 sacud
0.15 segund
0.15 sient
0.15 sudor
0.15 sudor frio
0.15 sus
0.15 sus pastill
0.15 tengo _ dolor
0.15 tengo _ y
0.15 testicul _ y
0.15 tomo _ monton
0.15 un monton
0.15 vibor _ el
0.15 vibor en
0.15 y _ paro
0.15 y _ puso
0.15 y mucho
0.14 -tomo
0.14 =cant_stand
0.14 =not_drinking
0.14 ^ _ nino
0.14 ^ _ tan
0.14 a _ espald
0.14 abajo _ lado
0.14 abajo del
0.14 accident
0.14 accident _ carro
0.14 accident de
0.14 agua
0.14 confund _ sud
0.14 de carro
0.14 derech no
0.14 desde
0.14 desmay _ no
0.14 diabetic _ confund
0.14 dolor _ fuert
0.14 embaraz _ estoy
0.14 empec
0.14 empez _ golpe
0.14 espum
0.14 estoy _ mucho
0.14 gargant y
0.14 hija tiene
0.14 le _ espum
0.14 le _ mucho
0.14 le quedo
0.14 me _ hace
0.14 me _ una
0.14 me duele
0.14 moto
0.14 no -tomo
0.14 pal _ sud
0.14 perdi la
0.14 peso
0.14 piel amarill
0.14 puede _ y
0.14 que tengo
0.14 sale espum
0.14 subio
0.14 sud _ y
0.14 tampon
0.14 tiene _ moreton
0.14 tiene dolor
0.14 toda
0.14 tomo mucho
0.14 tos sangr
0.14 tuve _ accident
0.14 un accident
0.13 -orina
0.13 =very_fast_pulse
0.13 abiert
0.13 casi _ -orina
0.13 cayo _ la
0.13 con
0.13 cuart
0.13 cuest respirar
0.13 de _ gargant
0.13 de _ todos
0.13 de pecho
0.13 dio _ luz
0.13 dio a
0.13 dolor _ pecho
0.13 duele _ veo
0.13 el _ de
0.13 el dolor
0.13 el yeso
0.13 flujo
0.13 fuert _ veo
0.13 grasa
0.13 ha
0.13 herni
0.13 los _ y
0.13 me rompi
0.13 meses tiene
0.13 mucha
0.13 mucho y
0.13 no -he
0.13 no -orina
0.13 por _ piern
0.13 que antes
0.13 que no
0.13 que viene
0.13 rara
0.13 sal
0.13 sangr _ me
0.13 se _ pal
0.13 se _ rompi
0.13 tiene una
0.13 tuve _ mi
0.13 tuve a
0.13 y _ voz
0.13 yeso
0.12 #11+ _ casi
0.12 -hay
0.12 =arm_hand_pain
0.12 =car_crash
0.12 =eye_area
0.12 =no_injury
0.12 ^ embaraz
0.12 abuel
0.12 amigo
0.12 blanc
0.12 cabez _ ahora
0.12 casi me
0.12 corto
0.12 culebrill
0.12 de _ la
0.12 desmay _ esta
0.12 detector _ monox
0.12 detector de
0.12 el _ cu
0.12 el _ que
0.12 en _ boca
0.12 en _ ojos
0.12 estomag
0.12 hora y
0.12 iman
0.12 la metformin
0.12 labi _ le
0.12 labi y
0.12 luz _ molest
0.12 luz me
0.12 malo
0.12 me toca
0.12 meses
0.12 no -esta
0.12 no -hay
0.12 papa _ #11+
0.12 papa _ desmay
0.12 parpad
0.12 parpad rojos
0.12 pastill
0.12 pecho cu
0.12 popo
0.12 que _ voy
0.12 sangr _ con
0.12 sangr _ la
0.12 saque
0.12 se _ hizo
0.12 se va
0.12 toca
0.12 y _ warfarin
0.11 =bruising
0.11 =drooling
0.11 ^ _ trago
0.11 ^ _ vez
0.11 aire desde
0.11 audifon
0.11 cayo no
0.11 cinco
0.11 costill derech
0.11 del lado
0.11 duele _ cader
0.11 el _ fiebr
0.11 el muslo
0.11 embaraz _ sient
0.11 hace dos
0.11 hoy no
0.11 ibuprofen
0.11 incendi
0.11 ingle
0.11 la _ abajo
0.11 la _ hinch
0.11 la ingle
0.11 la presion
0.11 le hinch
0.11 levantar
0.11 los _ hinchad
0.11 lucecit _ me
0.11 lucecit y
0.11 luz _ #
0.11 me tiemblan
0.11 mi _ dice
0.11 mucho el
0.11 muslo
0.11 no -me
0.11 panza abajo
0.11 puede _ bien
0.11 puede levantar
0.11 se _ no
0.11 sed
0.11 si _ vacun
0.11 tengo fiebr
0.11 tiemblan
0.11 tiemblan _ manos
0.11 tiemblan las
0.11 tiene _ meses
0.11 tobill hinchad
0.11 todas
0.11 veo _ y
0.1 =chest_lasting
0.1 =cocaine
0.1 =fall_height
0.1 =jelly_stool
0.1 =phlegm
0.1 ^ _ alivi
0.1 ^ _ cinco
0.1 ^ nuestr
0.1 ^ presion
0.1 a _ tio
0.1 alberc y
0.1 alivi
0.1 ayer _ en
0.1 ayer no
0.1 azul _ la
0.1 bebe y
0.1 caminar derech
0.1 com y
0.1 de _ #11+
0.1 desorient
0.1 dolor muy
0.1 el _ calient
0.1 el _ es
0.1 el frasc
0.1 el reloj
0.1 esta _ sud
0.1 esta en
0.1 gelatin
0.1 la espald
0.1 le _ mucha
0.1 linea
0.1 linea roja
0.1 llevo cinco
0.1 lo que
0.1 me _ mas
0.1 me _ respirar
0.1 me alivi
0.1 much
0.1 no _ parar
0.1 nuestr
0.1 papa _ puede
0.1 papa no
0.1 paracetamol
0.1 parar _ sangr
0.1 parar la
0.1 puede _ derech
0.1 puede caminar
0.1 puedo parar
0.1 que _ puedo
0.1 quier _ y
0.1 rinon
0.1 rojo
0.1 tengo _ pecho
0.1 tiene _ en
0.1 toda la
0.1 tragar _ de
0.1 una linea
0.1 voy _ desmayar
0.1 y _ mucha
0.09 #11+ _ la
0.09 -orinar
0.09 =liver_known
0.09 =swallowed_thing
0.09 =young_baby
0.09 ^ _ a
0.09 ^ _ la
0.09 ^ _ todo
0.09 agarr el
0.09 bebe _ mueve
0.09 bebe no
0.09 carro _ me
0.09 cirrosis
0.09 clavo oxid
0.09 de _ cama
0.09 deje el
0.09 frio y
0.09 habla raro
0.09 hablar y
0.09 hinch _ cara
0.09 inflam _ de
0.09 jug
0.09 la
0.09 la dosis
0.09 la panza
0.09 lo _ se
0.09 me _ fuert
0.09 mucho _ barrig
0.09 pastill _ no
0.09 pastill y
0.09 por _ calor
0.09 por _ el
0.09 por todo
0.09 que _ al
0.09 reloj
0.09 ronch _ todo
0.09 sarpull
0.09 se agarr
0.09 son
0.09 todo _ cuerp
0.09 un _ y
0.09 una _ de
0.09 y _ embaraz
0.09 y _ molest
0.09 y habla
0.08 -en -el
0.08 -me -pegue
0.08 -pegue
0.08 =skin_infection
0.08 =sudden_balance
0.08 =uti
0.08 ^ _ sin
0.08 ampoll _ el
0.08 cara _ desde
0.08 de
0.08 de _ por
0.08 de oido
0.08 desmay en
0.08 espald
0.08 esta _ del
0.08 este
0.08 fiebr _ confund
0.08 fuert _ no
0.08 fuert en
0.08 gargant
0.08 grita
0.08 hijo _ trago
0.08 hinch por
0.08 la _ pas
0.08 la seman
0.08 me _ de
0.08 medicin
0.08 mi _ comio
0.08 no _ -pegue
0.08 papa esta
0.08 repent _ puede
0.08 ros
0.08 sangr _ le
0.08 seman pas
0.08 tengo _ cara
0.08 ve doble
0.08 y _ brazo
0.07 =eye_hit
0.07 =neck_swelling
0.07 ^ _ le
0.07 ^ _ mama
0.07 ^ ampoll
0.07 avion
0.07 bebe llora
0.07 canic
0.07 canic _ no
0.07 canic y
0.07 carg
0.07 comio
0.07 costill
0.07 de _ el
0.07 de _ escuel
0.07 del
0.07 dos
0.07 duele _ de
0.07 el _ solo
0.07 en
0.07 en _ montan
0.07 frasc de
0.07 hacer
0.07 la _ dos
0.07 me _ agua
0.07 me dio
0.07 mi _ llora
0.07 para de
0.07 pecho _ no
0.07 perro _ la
0.07 piel
0.07 que
0.07 tengo una
0.07 tomo _ y
0.07 un clavo
0.07 una canic
0.07 y _ -lo
0.06 =opioid
0.06 =sting
0.06 =swelling_face
0.06 ^ sient
0.06 a su
0.06 anticonceptiv y
0.06 cae
0.06 con _ a
0.06 con _ con
0.06 de _ tiroid
0.06 de _ un
0.06 de barrig
0.06 desde hoy
0.06 e
0.06 el _ esta
0.06 escurr
0.06 espos _ le
0.06 fue
0.06 garrapat
0.06 herman se
0.06 huele
0.06 la _ seca
0.06 le cae
0.06 llevo _ dias
0.06 me escurr
0.06 muscul
0.06 se _ cae
0.06 su _ y
0.06 tiene #
0.06 van peor
0.06 y _ las
0.06 y _ pus
0.05 -de -la
0.05 ^ _ bebe
0.05 ^ _ carbon
0.05 ^ _ pegue
0.05 ^ respir
0.05 al _ desde
0.05 alta y
0.05 amarill
0.05 asma de
0.05 azucar _ #11+
0.05 cai _ las
0.05 cai por
0.05 de agua
0.05 de calor
0.05 hija esta
0.05 hijo _ que
0.05 la altur
0.05 marcapas
0.05 que _ en
0.05 vuelo
0.05 ya se
0.04 #99+ sobre
0.04 -hablar
0.04 -he
0.04 -palabr
0.04 ^ _ falciform
0.04 ^ _ fiebr
0.04 ^ _ fuert
0.04 ^ _ salio
0.04 ^ anemi
0.04 baja
0.04 con agua
0.04 con fiebr
0.04 deje de
0.04 diabet
0.04 el cachet
0.04 el pasill
0.04 en _ pasill
0.04 entre las
0.04 esta _ calient
0.04 estar
0.04 frasc
0.04 gas en
0.04 huele _ gas
0.04 ir
0.04 ir _ la
0.04 ir a
0.04 la _ desde
0.04 la palma
0.04 lleva #
0.04 lleva _ dias
0.04 mas _ que
0.04 me _ doble
0.04 moreton _ el
0.04 no _ mas
0.04 nunca
0.04 nunca -me
0.04 orinar
0.04 palma
0.04 pasill
0.04 piedr
0.04 poco roja
0.04 puedo
0.04 ratos
0.04 respir
0.04 sale la
0.04 un _ roja
0.03 #99+
0.03 ^ _ #11+
0.03 ^ _ dolor
0.03 ^ _ inhalador
0.03 ^ _ noche
0.03 ^ _ oscur
0.03 ^ _ reloj
0.03 ^ _ salpic
0.03 ^ deje
0.03 ^ glucos
0.03 ^ popo
0.03 absces
0.03 absces _ la
0.03 absces en
0.03 arde
0.03 bastant
0.03 chichon
0.03 cort
0.03 cree
0.03 cree que
0.03 dan
0.03 del jardin
0.03 desde hace
0.03 despu del
0.03 el frio
0.03 en _ muela
0.03 esta noche
0.03 glucos
0.03 glucos de
0.03 hijo se
0.03 insuficienci
0.03 las manos
0.03 lo _ a
0.03 los
0.03 mar
0.03 me dan
0.03 me salpic
0.03 mensaj
0.03 mi _ estab
0.03 mi _ quier
0.03 miedo
0.03 no _ -los
0.03 punt
0.03 salpic
0.03 si
0.03 tosi
0.03 un chichon
0.03 y _ agua
0.03 y sin
0.02 #11+ _ el
0.02 =crohns
0.02 =curtain_word
0.02 =many_days
0.02 =no_insulin
0.02 =weight_loss
0.02 ^ empec
0.02 ^ hace
0.02 a _ a
0.02 acabo _ insulin
0.02 acabo de
0.02 arden
0.02 cader
0.02 canse
0.02 con mucha
0.02 conocimient
0.02 cortin
0.02 crohn
0.02 de panza
0.02 diarre _ hace
0.02 diarre desde
0.02 el asma
0.02 el conocimient
0.02 el inhalador
0.02 empec una
0.02 futbol
0.02 futbol y
0.02 hago
0.02 junto
0.02 la cader
0.02 me canse
0.02 media
0.02 mi
0.02 moreton y
0.02 mucho _ de
0.02 muy fuert
0.02 par _ el
0.02 perdi _ conocimient
0.02 rojo y
0.02 tengo los
0.02 tomo la
0.02 un iman
0.02 una _ nueva
0.02 y _ #
0.01 #11+ _ temperatur
0.01 -cu
0.01 -debilidad
0.01 -para
0.01 =gallbladder
0.01 =heart_murmur_fever
0.01 =no_gas
0.01 =wont_feed
0.01 ^ a
0.01 ^ ardor
0.01 adolescent
0.01 aire _ ayer
0.01 bajo
0.01 cabez _ hace
0.01 carro
0.01 carta
0.01 cayo del
0.01 con colic
0.01 de temperatur
0.01 despu _ las
0.01 el
0.01 el pulso
0.01 escribi _ carta
0.01 late
0.01 le _ un
0.01 me quedo
0.01 mi _ adolescent
0.01 nino _ #
0.01 pantorrill
0.01 que _ esta
0.01 que _ por
0.01 se _ del
0.01 se _ sale
0.01 se comio
0.01 serpient
0.01 sin
0.01 tengo
0.01 y _ aire
0.01 y un
-0.01 #99+ con
-0.01 =appendix_said
-0.01 =eye_surgery
-0.01 =left_ribs
-0.01 ^ _ no
-0.01 alergic
-0.01 apendic
-0.01 braz
-0.01 cabez con
-0.01 dieron un
-0.01 dolor _ cabez
-0.01 dorm
-0.01 dos _ hoy
-0.01 duele un
-0.01 el _ en
-0.01 el apendic
-0.01 esta tos
-0.01 fuert _ la
-0.01 hace un
-0.01 kilos
-0.01 la _ con
-0.01 lado izquierd
-0.01 le clavo
-0.01 los braz
-0.01 manos
-0.01 me
-0.01 me _ tomar
-0.01 metformin
-0.01 mi _ por
-0.01 nino
-0.01 nuev
-0.01 olv tomar
-0.01 quier tomar
-0.01 rojo que
-0.01 salen
-0.01 se quedo
-0.01 seman _ se
-0.01 sient _ me
-0.01 soy alergic
-0.01 tieso
-0.01 tomo _ pastill
-0.01 tos y
-0.01 tuve
-0.01 vomit una
-0.01 y calient
-0.01 y sangr
-0.02 =joint_hot
-0.02 =tick
-0.02 ^ _ cai
-0.02 ^ _ corte
-0.02 ^ hay
-0.02 aguant la
-0.02 cabez de
-0.02 cai
-0.02 cara hinch
-0.02 corte
-0.02 dentr
-0.02 duele _ panza
-0.02 el escrot
-0.02 el trabaj
-0.02 en #99+
-0.02 en _ alberc
-0.02 escrot
-0.02 esta _ poco
-0.02 esta un
-0.02 gargant _ la
-0.02 humo _ incendi
-0.02 la _ derech
-0.02 lleno
-0.02 mareo
-0.02 me cai
-0.02 me corte
-0.02 no _ -en
-0.02 ojos _ y
-0.02 palpitacion
-0.02 sangr la
-0.02 senti
-0.02 tiene _ desde
-0.02 tres
-0.02 y encog
-0.03 -a
-0.03 ^ _ diabetic
-0.03 ^ _ mar
-0.03 ^ _ veces
-0.03 a veces
-0.03 acidez
-0.03 comi demasiad
-0.03 culebrill _ la
-0.03 despu
-0.03 espinill
-0.03 la espinill
-0.03 la tiroid
-0.03 mi mar
-0.03 oxicodon
-0.03 padezc _ corazon
-0.03 padezc del
-0.03 paso
-0.03 presion
-0.03 que _ el
-0.03 una _ a
-0.03 y duele
-0.04 -dormir
-0.04 -el -aire
-0.04 -hinch
-0.04 =nail_word
-0.04 ^ hice
-0.04 ^ mi
-0.04 agua a
-0.04 ampoll que
-0.04 cabez _ fuert
-0.04 como se
-0.04 de _ todo
-0.04 de golpe
-0.04 de pastill
-0.04 del _ se
-0.04 duerm la
-0.04 en _ de
-0.04 en _ dedo
-0.04 en _ oido
-0.04 hinch _ el
-0.04 la com
-0.04 la luz
-0.04 la muela
-0.04 la piern
-0.04 los tobill
-0.04 me duerm
-0.04 mi bebe
-0.04 no _ -hinch
-0.04 pico un
-0.04 pise _ clavo
-0.04 quitan
-0.04 rato
-0.04 se _ duerm
-0.04 sin aire
-0.04 toma agua
-0.04 tomo una
-0.04 una _ sin
-0.05 # _ #11+
-0.05 # meses
-0.05 -todo
-0.05 =headache
-0.05 =nodes
-0.05 ^ _ tos
-0.05 ^ huele
-0.05 al
-0.05 bien y
-0.05 de _ presion
-0.05 de las
-0.05 el _ no
-0.05 el cost
-0.05 gangli
-0.05 gangli hinchad
-0.05 gato
-0.05 herman tuvo
-0.05 huev
-0.05 la infeccion
-0.05 me _ la
-0.05 me _ todo
-0.05 moreton _ no
-0.05 moreton en
-0.05 mucho _ me
-0.05 no _ el
-0.05 oxid
-0.05 perro
-0.05 quedo _ en
-0.05 sient muy
-0.05 tiene _ del
-0.05 un _ oxid
-0.05 viene
-0.05 y _ hinchad
-0.05 y gangli
-0.06 -que
-0.06 =dizzy
-0.06 =flu_bad
-0.06 a _ en
-0.06 abeja
-0.06 al tragar
-0.06 choqu
-0.06 choqu en
-0.06 comio una
-0.06 corto las
-0.06 cuell tieso
-0.06 de _ dias
-0.06 de _ piedr
-0.06 deje
-0.06 del rinon
-0.06 desde _ #
-0.06 despert con
-0.06 diez minut
-0.06 embaraz de
-0.06 gripe
-0.06 hijo _ con
-0.06 hijo despert
-0.06 hijo no
-0.06 hinch _ la
-0.06 hoy _ falta
-0.06 la manan
-0.06 la piedr
-0.06 los _ del
-0.06 mare
-0.06 mi _ despert
-0.06 noche y
-0.06 oscur desde
-0.06 piedr _ rinon
-0.06 piedr del
-0.06 quedo _ aire
-0.06 quedo sin
-0.06 sangr de
-0.06 se _ quita
-0.06 sed _ de
-0.06 tengo un
-0.06 tiro
-0.06 tos de
-0.06 una abeja
-0.06 ya _ me
-0.07 # _ vomit
-0.07 -nada desde
-0.07 -reteng
-0.07 -reteng -nada
-0.07 -reteng _ desde
-0.07 =bp_medicine
-0.07 ^ trabaj
-0.07 azucar
-0.07 brinc
-0.07 brinc el
-0.07 caminar
-0.07 cloro con
-0.07 de _ panza
-0.07 desde _ tres
-0.07 detector
-0.07 durmi
-0.07 durmi la
-0.07 el lago
-0.07 embaraz me
-0.07 en _ lago
-0.07 en _ piel
-0.07 hace tres
-0.07 irregular
-0.07 lago
-0.07 las escaler
-0.07 los _ azul
-0.07 me acabo
-0.07 me durmi
-0.07 no -reteng
-0.07 no _ desde
-0.07 perdi el
-0.07 puntit morad
-0.07 se _ de
-0.07 se _ durmi
-0.07 se _ un
-0.07 sentir
-0.07 soy
-0.07 tuvo _ de
-0.07 un
-0.08 =cough
-0.08 =dialysis
-0.08 ?la _ ?de
-0.08 ^ _ amarill
-0.08 ^ _ corto
-0.08 ^ le
-0.08 ^ piel
-0.08 ^ toso
-0.08 abuel de
-0.08 con _ vaso
-0.08 corazon de
-0.08 cortin _ la
-0.08 desgarr
-0.08 desgarr la
-0.08 despu de
-0.08 dialisis
-0.08 escuel
-0.08 extiend
-0.08 hasta
-0.08 herni de
-0.08 inhalador
-0.08 la escuel
-0.08 la prueb
-0.08 la vesicul
-0.08 me desgarr
-0.08 molest _ luz
-0.08 molest la
-0.08 otra vez
-0.08 presion _ con
-0.08 prueb
-0.08 quede
-0.08 salio en
-0.08 se extiend
-0.08 subio la
-0.08 tiene _ anos
-0.08 vaso
-0.08 vesicul
-0.08 vez _ dolor
-0.09 -voz
-0.09 <mama
-0.09 <me _ <la
-0.09 <mi <mama
-0.09 =leg_feet_swollen
-0.09 =throat_sore
-0.09 ?si ?alguien
-0.09 ^ _ <anos
-0.09 ^ _ <mama
-0.09 ^ ronch
-0.09 buena _ el
-0.09 casa
-0.09 con _ regla
-0.09 culebr
-0.09 curso
-0.09 dolor _ barrig
-0.09 el _ al
-0.09 en la
-0.09 est
-0.09 esta mare
-0.09 estoy confund
-0.09 frasc _ pastill
-0.09 golpe _ la
-0.09 ha est
-0.09 hago _ ?alguien
-0.09 hoy le
-0.09 la _ sale
-0.09 le esta
-0.09 para _ curso
-0.09 seman _ la
-0.09 sobre
-0.09 un curso
-0.09 una culebr
-0.09 veces hoy
-0.1 #99+ metr
-0.1 -en
-0.1 -ni _ solo
-0.1 <# <anos
-0.1 <hace <#
-0.1 <infart
-0.1 <infart <hace
-0.1 <infart _ <#
-0.1 <pas <y
-0.1 <tuvo _ <infart
-0.1 <un <infart
-0.1 ?de ?un
-0.1 ?es _ ?sepsis
-0.1 ?la ?sepsis
-0.1 ?sepsis
-0.1 ?una ?convulsion
-0.1 ^ _ <un
-0.1 ^ _ cans
-0.1 ^ _ com
-0.1 ^ _ comezon
-0.1 ^ _ en
-0.1 ^ lleno
-0.1 a _ metr
-0.1 agu
-0.1 cabez desde
-0.1 cabez muy
-0.1 cachet hinch
-0.1 cambi
-0.1 cita _ la
-0.1 com _ buena
-0.1 com es
-0.1 de comer
-0.1 desde _ cuatr
-0.1 desde el
-0.1 hace cuatr
-0.1 la _ que
-0.1 los dos
-0.1 mare y
-0.1 meses y
-0.1 metr
-0.1 pulso
-0.1 que com
-0.1 quem
-0.1 silba
-0.1 silba _ pecho
-0.1 silba el
-0.1 solo quier
-0.1 tengo comezon
-0.1 veces _ dia
-0.1 veces al
-0.1 ver
-0.1 vomit la
-0.1 y _ todos
-0.11 -aire solo
-0.11 -fiebr -ni
-0.11 -ni -nada
-0.11 <ano _ <me
-0.11 <anos <tuve
-0.11 <anos _ <un
-0.11 <cinco
-0.11 <cinco <anos
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
-0.11 <un _ <en
-0.11 <y <todo
-0.11 <y _ <salio
-0.11 =croup_cough
-0.11 =itchy_local
-0.11 =nosebleed
-0.11 =strep_like
-0.11 ?alguien ?se
-0.11 ?cerebral
-0.11 ?coagul ?en
-0.11 ?coagul _ ?el
-0.11 ?derram
-0.11 ?derram ?cerebral
-0.11 ?es ?una
-0.11 ?esta
-0.11 ?que _ ?una
-0.11 ?un ?coagul
-0.11 ?un ?derram
-0.11 ?un _ ?cerebral
-0.11 ?un _ ?en
-0.11 ^ _ recien
-0.11 ^ infeccion
-0.11 ^ tosi
-0.11 agrur _ las
-0.11 al tocar
-0.11 chiquit
-0.11 cita _ mi
-0.11 con _ gripa
-0.11 con tos
-0.11 de _ vacun
-0.11 de agrur
-0.11 de cabez
-0.11 de sangr
-0.11 en _ carro
-0.11 esta seman
-0.11 la fiebr
-0.11 la insulin
-0.11 lado _ el
-0.11 los _ con
-0.11 los _ ya
-0.11 los tacos
-0.11 me olv
-0.11 mi nino
-0.11 minut _ ya
-0.11 olv
-0.11 para mi
-0.11 perdi
-0.11 piern y
-0.11 poco _ agrur
-0.11 presion en
-0.11 puedo _ el
-0.11 puedo comer
-0.11 quier _ cita
-0.11 quier una
-0.11 se _ olv
-0.11 sient un
-0.11 solo _ un
-0.11 tacos
-0.11 tacos ya
-0.11 tengo #11+
-0.11 tengo _ en
-0.11 tiembl _ frio
-0.11 tiembl de
-0.11 tiene _ de
-0.11 tocar
-0.11 todo el
-0.11 tomo _ medicin
-0.11 una _ para
-0.11 unas
-0.12 -el _ solo
-0.12 <derram
-0.12 <un <derram
-0.12 <un _ <el
-0.12 =shoulder_pain
-0.12 ?a
-0.12 ?a ?alguien
-0.12 ?como _ ?ve
-0.12 ?le
-0.12 ?se ?ve
-0.12 ?se _ ?un
-0.12 ?si ?a
-0.12 ?si _ ?alguien
-0.12 ?un _ ?de
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ infeccion
-0.12 ^ cual
-0.12 al orinar
-0.12 bolit
-0.12 bolit de
-0.12 cayo en
-0.12 com
-0.12 cu _ toca
-0.12 cual _ el
-0.12 cual es
-0.12 da ansiedad
-0.12 de altur
-0.12 desde _ lunes
-0.12 duele _ hombr
-0.12 el _ derech
-0.12 el _ normal
-0.12 el _ tieso
-0.12 en _ pie
-0.12 gasolin
-0.12 hijo _ una
-0.12 hondo
-0.12 la _ la
-0.12 la montan
-0.12 las
-0.12 manch _ en
-0.12 me _ ansiedad
-0.12 me _ dolor
-0.12 me molest
-0.12 morad en
-0.12 no _ lo
-0.12 ojos
-0.12 que _ desmay
-0.12 respirar hondo
-0.12 sigue
-0.12 tobill _ poco
-0.12 tobill un
-0.12 tos con
-0.12 tosio
-0.12 una _ del
-0.12 una garrapat
-0.12 viagr
-0.12 vomit todo
-0.12 y _ aguant
-0.13 <me _ <el
-0.13 =muscle_tear
-0.13 =red_patch
-0.13 ^ _ del
-0.13 ^ _ di
-0.13 ^ _ manan
-0.13 ^ _ sale
-0.13 al _ escaler
-0.13 al subir
-0.13 buena para
-0.13 cardiac
-0.13 de _ con
-0.13 de _ vista
-0.13 de tanto
-0.13 de tos
-0.13 ejercici
-0.13 el jabon
-0.13 el labio
-0.13 hago ?si
-0.13 hizo
-0.13 infeccion _ orina
-0.13 insuficienci cardiac
-0.13 jabon nuevo
-0.13 jardin
-0.13 la _ ya
-0.13 labio
-0.13 le _ sal
-0.13 le di
-0.13 manan _ la
-0.13 manan por
-0.13 me _ en
-0.13 mosquit _ el
-0.13 necesit _ mi
-0.13 ojos por
-0.13 pastill de
-0.13 pegue
-0.13 poco _ tos
-0.13 por _ jabon
-0.13 por _ tarde
-0.13 porqu
-0.13 que _ ?si
-0.13 subir
-0.13 subir escaler
-0.13 unos
-0.14 # _ despu
-0.14 -falta -el
-0.14 -fiebr solo
-0.14 -me -falta
-0.14 -tiembl
-0.14 -una
-0.14 <al
-0.14 <cu <tenia
-0.14 <en <el
-0.14 <la _ <al
-0.14 <tenia _ <anos
-0.14 <yo
-0.14 =ear_pain
-0.14 =limb_injury
-0.14 ?como _ ?trata
-0.14 ?como _ ?un
-0.14 ?evito ?un
-0.14 ?se ?trata
-0.14 ?trata
-0.14 ?trata ?una
-0.14 ^ _ <desmay
-0.14 ^ _ ?evito
-0.14 ^ _ verde
-0.14 ^ comezon
-0.14 ^ los
-0.14 ^ muela
-0.14 ^ vomit
-0.14 confund con
-0.14 cost
-0.14 cuerp
-0.14 de _ anos
-0.14 de _ meses
-0.14 de perro
-0.14 del parto
-0.14 despiert
-0.14 despu _ parto
-0.14 el cuerp
-0.14 escaler
-0.14 estoy _ de
-0.14 hijo tiene
-0.14 hinchad
-0.14 hinchan los
-0.14 la _ tengo
-0.14 la alergi
-0.14 me _ las
-0.14 me _ por
-0.14 necesit _ mis
-0.14 no -tiembl
-0.14 pica el
-0.14 por _ alergi
-0.14 pulso _ #11+
-0.14 resurtir mis
-0.14 sangr al
-0.14 se mete
-0.14 seman _ del
-0.14 seman despu
-0.14 sinusitis
-0.15 -ni -problem
-0.15 -ni _ -para
-0.15 -problem -para
-0.15 <#11+
-0.15 <#11+ <anos
-0.15 <me _ <una
-0.15 <todo
-0.15 ^ <el
-0.15 ^ _ <ano
-0.15 ^ _ mare
-0.15 ^ _ pican
-0.15 agrur _ de
-0.15 agrur despu
-0.15 cicatriz
-0.15 corazon _ late
-0.15 dias _ esta
-0.15 el _ ya
-0.15 el polen
-0.15 el sol
-0.15 embaraz _ un
-0.15 espos se
-0.15 estr _ trabaj
-0.15 estr del
-0.15 herman _ desmay
-0.15 la _ para
-0.15 la otra
-0.15 los _ para
-0.15 mal _ lejos
-0.15 me _ muy
-0.15 me _ un
-0.15 me dieron
-0.15 me pican
-0.15 mejor
-0.15 mi _ con
-0.15 nino de
-0.15 no _ -nada
-0.15 pecho al
-0.15 pica una
-0.15 pican _ ojos
-0.15 pican los
-0.15 polen
-0.15 por _ estr
-0.15 por _ polen
-0.15 pus
-0.15 se _ con
-0.15 solo _ de
-0.15 todo _ dia
-0.15 una cita
-0.15 uso
-0.15 veo _ de
-0.15 veo mal
-0.16 # _ con
-0.16 # anos
-0.16 -despu -del
-0.16 <hace <un
-0.16 <hace _ <ano
-0.16 <tuvo <un
-0.16 <un <ano
-0.16 =tia_resolved
-0.16 ^ _ confund
-0.16 ^ cita
-0.16 ampoll _ duelen
-0.16 con la
-0.16 el jardin
-0.16 embaraz es
-0.16 en _ futbol
-0.16 en _ gimnasi
-0.16 escribi
-0.16 inhalador _ favor
-0.16 inhalador por
-0.16 le _ los
-0.16 los _ por
-0.16 mi abuel
-0.16 no -es
-0.16 ojos _ la
-0.16 por _ cafe
-0.16 que duelen
-0.16 roja en
-0.16 sarpull con
-0.16 sarpull por
-0.16 sient que
-0.16 sirve
-0.16 tenem
-0.17 -duele _ -pecho
-0.17 -el -pecho
-0.17 -en -la
-0.17 -fiebr _ -seman
-0.17 -tengo -fiebr
-0.17 <ya
-0.17 ?da
-0.17 ^ _ al
-0.17 ^ la
-0.17 ^ manan
-0.17 ^ sarpull
-0.17 barrig y
-0.17 boca azul
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 con _ pastill
-0.17 corro
-0.17 cu corro
-0.17 de caball
-0.17 de gargant
-0.17 de noche
-0.17 dolor _ caball
-0.17 dolor _ gargant
-0.17 estoy _ por
-0.17 grand
-0.17 la _ azul
-0.17 la meningitis
-0.17 la mir
-0.17 las papas
-0.17 manan
-0.17 manan _ las
-0.17 manan a
-0.17 meningitis
-0.17 mir
-0.17 necesit un
-0.17 papas
-0.17 piern de
-0.17 poco al
-0.17 por _ pila
-0.17 que _ necesit
-0.17 que vacun
-0.17 rinon y
-0.17 sangr _ nariz
-0.17 solo cans
-0.17 tiene las
-0.17 tiroid
-0.17 unos segund
-0.17 vacun necesit
-0.17 y _ arde
-0.17 y orino
-0.18 -falta
-0.18 -falta _ -aire
-0.18 <el <mes
-0.18 <era
-0.18 <mes
-0.18 <mes <pas
-0.18 <tuve <un
-0.18 ?desmay
-0.18 ?que ?signific
-0.18 ?signific
-0.18 ^ _ ?signific
-0.18 ^ _ proxim
-0.18 ^ _ pulso
-0.18 ^ _ tiesa
-0.18 ^ espald
-0.18 a #99+
-0.18 acabo
-0.18 ahora esta
-0.18 al limpiarm
-0.18 ayuda _ el
-0.18 calambr
-0.18 calambr en
-0.18 como me
-0.18 de peso
-0.18 espald tiesa
-0.18 fiebr se
-0.18 hijo _ raspo
-0.18 limpiarm
-0.18 mi _ nac
-0.18 mi migran
-0.18 mi recien
-0.18 migran
-0.18 migran _ siempr
-0.18 migran de
-0.18 muela y
-0.18 orina
-0.18 para _ dolor
-0.18 que va
-0.18 raspon
-0.18 tengo _ presion
-0.18 tiene _ piel
-0.18 tiesa _ la
-0.18 un poquit
-0.18 un raspon
-0.18 y _ desde
-0.19 # menos
-0.19 -desmay
-0.19 -desmay _ me
-0.19 -desmay solo
-0.19 -tengo _ -ni
-0.19 <mi <tio
-0.19 <mi _ <se
-0.19 <tio
-0.19 <tio <se
-0.19 =cramps
-0.19 =refuses
-0.19 ?alguien
-0.19 ?evito _ ?coagul
-0.19 ^ _ <tio
-0.19 ^ _ alergic
-0.19 ^ _ bien
-0.19 ^ _ falta
-0.19 ^ _ pastill
-0.19 ^ _ piquet
-0.19 ^ _ poco
-0.19 ^ _ resurtir
-0.19 ^ comi
-0.19 alergic a
-0.19 ando cans
-0.19 cada toma
-0.19 cara _ las
-0.19 champu
-0.19 colic
-0.19 con _ seman
-0.19 corr
-0.19 da _ de
-0.19 da dolor
-0.19 de _ se
-0.19 en dialisis
-0.19 es segur
-0.19 gargant _ el
-0.19 hijo de
-0.19 hijo quier
-0.19 hinch _ de
-0.19 hizo _ nudo
-0.19 hizo un
-0.19 la munec
-0.19 la tele
-0.19 las _ menos
-0.19 le cayo
-0.19 llevo
-0.19 mocos _ come
-0.19 munec
-0.19 nudo _ la
-0.19 poco los
-0.19 puntit
-0.19 secos
-0.19 soy _ a
-0.19 tengo tos
-0.19 tiene mocos
-0.19 trist porqu
-0.19 un _ los
-0.19 un piquet
-0.19 y nause
-0.19 zapat nuev
-0.2 #99+ pero
-0.2 -me _ -en
-0.2 -pecho
-0.2 -por
-0.2 -por -que
-0.2 -sabem
-0.2 -sabem -por
-0.2 -sabem _ -que
-0.2 <de <famili
-0.2 <famili
-0.2 <un _ <hace
-0.2 <una <vez
-0.2 <vez
-0.2 <viene
-0.2 <viene <de
-0.2 <viene _ <famili
-0.2 =stye
-0.2 ?los ?sign
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?son _ ?sign
-0.2 ^ <hace
-0.2 ^ <la
-0.2 ^ _ atragant
-0.2 ^ _ estren
-0.2 ^ _ grano
-0.2 ^ _ perrill
-0.2 ^ azucar
-0.2 abuel tiene
-0.2 atragant con
-0.2 cita de
-0.2 con _ pero
-0.2 de los
-0.2 del _ izquierd
-0.2 dias
-0.2 dolor de
-0.2 doming
-0.2 duele _ poco
-0.2 el _ sin
-0.2 el avion
-0.2 el dia
-0.2 el gimnasi
-0.2 el panal
-0.2 en _ avion
-0.2 es normal
-0.2 estoy estren
-0.2 frijol
-0.2 grano
-0.2 grano en
-0.2 hago si
-0.2 la _ amaneci
-0.2 la _ va
-0.2 la carne
-0.2 la pastill
-0.2 llevo una
-0.2 los frijol
-0.2 me sient
-0.2 me sudan
-0.2 me tapan
-0.2 mis _ de
-0.2 moreton
-0.2 oidos _ el
-0.2 orina y
-0.2 pastill para
-0.2 pero _ sient
-0.2 pero me
-0.2 perrill
-0.2 perrill _ el
-0.2 perrill en
-0.2 que _ si
-0.2 rompi
-0.2 ronca
-0.2 se _ tapan
-0.2 sudan
-0.2 sudan _ manos
-0.2 sudan las
-0.2 tapan
-0.2 tapan _ oidos
-0.2 tapan los
-0.2 un grano
-0.21 -adormecimient
-0.21 -mas
-0.21 =not_self
-0.21 =tetanus_due
-0.21 ^ _ depresion
-0.21 ^ ando
-0.21 ^ esta
-0.21 ^ herni
-0.21 antes _ examen
-0.21 antes del
-0.21 brinc _ parp
-0.21 con _ sol
-0.21 con un
-0.21 contagios
-0.21 corazon me
-0.21 cuatr
-0.21 de frio
-0.21 de orina
-0.21 del examen
-0.21 depresion
-0.21 diez
-0.21 duele _ brazo
-0.21 el _ vari
-0.21 en _ ingle
-0.21 es _ un
-0.21 es contagios
-0.21 es peligros
-0.21 fiebr _ hace
-0.21 insulin
-0.21 la _ cu
-0.21 lent nuev
-0.21 mama _ #11+
-0.21 me brinc
-0.21 me late
-0.21 mi inhalador
-0.21 necesit _ nuev
-0.21 para un
-0.21 peligros
-0.21 resurtir _ inhalador
-0.21 resurtir mi
-0.21 rio
-0.21 sarpull y
-0.21 tengo _ piel
-0.21 truen
-0.21 un _ para
-0.22 -duele _ -cabez
-0.22 -es
-0.22 -tengo -mareo
-0.22 <de _ <hace
-0.22 =gums_bleed
-0.22 =not_taken
-0.22 ?convulsion
-0.22 ?de ?la
-0.22 ^ _ ayuda
-0.22 ^ _ dura
-0.22 ^ _ sangran
-0.22 ^ _ tropec
-0.22 ^ dolor
-0.22 ^ voy
-0.22 a viajar
-0.22 abundant
-0.22 al masticar
-0.22 ayuda para
-0.22 cama
-0.22 comer
-0.22 comezon en
-0.22 cuant dura
-0.22 de _ en
-0.22 duele la
-0.22 en _ labio
-0.22 enci
-0.22 entro agua
-0.22 espald _ el
-0.22 hinchan
-0.22 infart
-0.22 la _ da
-0.22 la cama
-0.22 la orina
-0.22 las enci
-0.22 le _ morad
-0.22 mal
-0.22 mal alient
-0.22 mama tiene
-0.22 masticar
-0.22 me sangran
-0.22 me tropec
-0.22 mi _ y
-0.22 mosquit en
-0.22 parp
-0.22 por _ silla
-0.22 por no
-0.22 que _ para
-0.22 que ayuda
-0.22 que es
-0.22 quij _ masticar
-0.22 quij al
-0.22 sangran
-0.22 sangran _ enci
-0.22 sangran las
-0.22 se _ acabo
-0.22 se _ hinchan
-0.22 sient _ bien
-0.22 sin -dolor
-0.22 tomar
-0.22 tropec
-0.22 truen _ quij
-0.22 truen la
-0.22 un infart
-0.22 una _ en
-0.22 viaje
-0.22 voy _ viajar
-0.23 # _ la
-0.23 # de
-0.23 #11+ en
-0.23 -estoy
-0.23 <desmay
-0.23 <en <la
-0.23 <me <desmay
-0.23 <mi _ <tuvo
-0.23 <tuvo
-0.23 =deep_cut
-0.23 =vomit_few
-0.23 ?coagul
-0.23 ?en ?el
-0.23 ^ _ arde
-0.23 ^ _ perro
-0.23 ^ _ sient
-0.23 ^ pise
-0.23 ^ tengo
-0.23 abuel _ #11+
-0.23 buena
-0.23 cambiar
-0.23 cambiar _ cita
-0.23 cans del
-0.23 choque
-0.23 comi _ y
-0.23 como limpi
-0.23 cu se
-0.23 de _ tarde
-0.23 dosis
-0.23 el otro
-0.23 en _ parp
-0.23 es buena
-0.23 hijo
-0.23 lent me
-0.23 llevo tres
-0.23 mi hijo
-0.23 mocos y
-0.23 moned
-0.23 moned y
-0.23 moreton por
-0.23 muela
-0.23 no -estoy
-0.23 nuec
-0.23 orino
-0.23 perro esta
-0.23 pise
-0.23 pise un
-0.23 quier _ choque
-0.23 sangr _ vez
-0.23 sin _ -#11+
-0.23 tener
-0.23 tieso _ la
-0.23 un _ por
-0.23 un choque
-0.23 una moned
-0.23 vomit _ vez
-0.23 y sigue
-0.24 -cabez -ni
-0.24 -de _ -ni
-0.24 -del
-0.24 -dolor -de
-0.24 <#99+
-0.24 <en <#99+
-0.24 <una _ <en
-0.24 =leaking
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ?cual _ ?los
-0.24 ?los _ ?de
-0.24 ?son ?los
-0.24 ^ ?cual
-0.24 ^ _ -fiebr
-0.24 ^ _ ?son
-0.24 ^ _ asma
-0.24 ^ _ mucho
-0.24 ^ _ muero
-0.24 ^ agrur
-0.24 ^ perdi
-0.24 ^ resurtir
-0.24 acabo _ pastill
-0.24 ataqu _ panic
-0.24 cargar
-0.24 ceboll
-0.24 cuant _ la
-0.24 de panic
-0.24 despu _ los
-0.24 el parto
-0.24 empiez
-0.24 en _ rodill
-0.24 enjuagu
-0.24 enjuagu y
-0.24 es el
-0.24 estas
-0.24 estoy cans
-0.24 hijo _ duele
-0.24 hijo le
-0.24 la ceboll
-0.24 las _ por
-0.24 mal la
-0.24 manos de
-0.24 me muero
-0.24 me tocan
-0.24 moreton _ la
-0.24 mucha agua
-0.24 muero
-0.24 no _ -fiebr
-0.24 obrar
-0.24 panic
-0.24 panic _ siempr
-0.24 panic de
-0.24 pelan
-0.24 peor
-0.24 por _ gripa
-0.24 regla _ con
-0.24 se atragant
-0.24 tengo mucha
-0.24 tocan
-0.24 un _ desde
-0.24 un moreton
-0.24 volar
-0.25 <fiebr
-0.25 ?se _ ?una
-0.25 ^ _ abuel
-0.25 ^ _ hijo
-0.25 ^ _ juguet
-0.25 ^ _ que
-0.25 ^ _ regla
-0.25 ^ de
-0.25 ^ padezc
-0.25 ^ sin
-0.25 ^ tuve
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 cabez _ no
-0.25 computador
-0.25 con _ pelicul
-0.25 corazon en
-0.25 de _ de
-0.25 desde anoch
-0.25 dolor _ oido
-0.25 el _ a
-0.25 el _ me
-0.25 el _ nuevo
-0.25 el dentist
-0.25 el oido
-0.25 en _ embaraz
-0.25 entro _ al
-0.25 examen _ la
-0.25 hace _ y
-0.25 hijo _ #
-0.25 la computador
-0.25 la pelicul
-0.25 labio _ por
-0.25 los zapat
-0.25 manan _ si
-0.25 manan pero
-0.25 me aceler
-0.25 mi _ llego
-0.25 nause _ la
-0.25 nuevo
-0.25 numer
-0.25 padezc
-0.25 panza por
-0.25 pelicul
-0.25 pero _ como
-0.25 pero si
-0.25 perro en
-0.25 pico _ mosquit
-0.25 poco la
-0.25 por _ dentist
-0.25 por _ manan
-0.25 presion es
-0.25 se _ aceler
-0.25 si como
-0.25 tengo _ labio
-0.25 un _ en
-0.25 un _ la
-0.25 un mosquit
-0.25 veran
-0.25 vomit _ veces
-0.25 zapat
-0.26 #11+ _ las
-0.26 #11+ a
-0.26 -la -cabez
-0.26 -ni
-0.26 <#
-0.26 <bien
-0.26 <con
-0.26 <con <el
-0.26 <y
-0.26 =allergen
-0.26 ?causar
-0.26 ?como ?evito
-0.26 ?evito
-0.26 ?puede ?causar
-0.26 ^ _ -sangr
-0.26 ^ _ cansad
-0.26 ^ _ cuest
-0.26 cansad
-0.26 comer y
-0.26 corte el
-0.26 da miedo
-0.26 dice _ no
-0.26 duele _ rodill
-0.26 el futbol
-0.26 el pie
-0.26 esta hinch
-0.26 me _ el
-0.26 me _ miedo
-0.26 mi _ tiene
-0.26 morad con
-0.26 panza _ la
-0.26 por _ examen
-0.26 sangr un
-0.26 sol
-0.26 tobill y
-0.26 un _ debil
-0.26 vomit _ anoch
-0.26 y _ cans
-0.26 ya
-0.27 -problem
-0.27 <tuve <una
-0.27 =gum_only
-0.27 =tooth
-0.27 ^ _ <una
-0.27 ^ _ fuego
-0.27 ^ _ lunes
-0.27 ^ eruct
-0.27 ^ piquet
-0.27 al cepillarm
-0.27 ansiedad y
-0.27 cepillarm
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 cita para
-0.27 con los
-0.27 de _ al
-0.27 del pie
-0.27 durmi _ pie
-0.27 durmi el
-0.27 el calor
-0.27 enci _ cepillarm
-0.27 enci al
-0.27 eruct
-0.27 es para
-0.27 fuego
-0.27 fuego en
-0.27 gargant con
-0.27 la mesa
-0.27 la pared
-0.27 las _ al
-0.27 las nuec
-0.27 los _ me
-0.27 mesa
-0.27 otra
-0.27 pared
-0.27 que _ es
-0.27 resurtir _ pastill
-0.27 revision del
-0.27 ronco
-0.27 sangr en
-0.27 sigo
-0.27 tengo _ ojos
-0.27 un fuego
-0.27 un nino
-0.28 -dolor
-0.28 -duele -la
-0.28 -me _ -la
-0.28 <hace <anos
-0.28 =heat_exposure
-0.28 =kidney_disease
-0.28 ^ _ #
-0.28 ^ _ adolorid
-0.28 ^ _ frias
-0.28 ^ _ granit
-0.28 ^ _ para
-0.28 ^ dormi
-0.28 ^ estornud
-0.28 adolorid
-0.28 adolorid por
-0.28 al estornudar
-0.28 baja el
-0.28 cara con
-0.28 cu no
-0.28 de _ despu
-0.28 del _ esta
-0.28 el embaraz
-0.28 el sab
-0.28 el viern
-0.28 espos _ desmay
-0.28 estab
-0.28 estornudar
-0.28 frias
-0.28 hago _ mi
-0.28 los _ en
-0.28 me arde
-0.28 me subio
-0.28 molest
-0.28 necesit lent
-0.28 orina _ estornudar
-0.28 orina al
-0.28 pastill _ la
-0.28 patea
-0.28 por _ jardin
-0.28 puedo tomar
-0.28 que _ duele
-0.28 sab
-0.28 seca
-0.28 un granit
-0.28 vez
-0.29 -sintom
-0.29 <ano <pas
-0.29 <el <ano
-0.29 <se
-0.29 =panic_known
-0.29 ^ _ embarazarm
-0.29 ^ el
-0.29 anos y
-0.29 baje
-0.29 con cloro
-0.29 conciert
-0.29 desde _ dos
-0.29 duelen los
-0.29 embarazarm
-0.29 es mi
-0.29 gimnasi
-0.29 la proxim
-0.29 los examen
-0.29 mano hinch
-0.29 me _ dorm
-0.29 me _ trist
-0.29 mucha _ y
-0.29 nino tiene
-0.29 ojos _ de
-0.29 para
-0.29 paro
-0.29 proxim seman
-0.29 quede dorm
-0.29 quier embarazarm
-0.29 rompi el
-0.29 sin -sintom
-0.29 solo me
-0.29 tiene _ boca
-0.29 viajar
-0.29 y _ estoy
-0.29 ya me
-0.3 -cafe
-0.3 -duele -el
-0.3 -los
-0.3 -me _ -el
-0.3 =contact_lens
-0.3 =every_day
-0.3 =hoarse
-0.3 =inconsolable
-0.3 ?es ?la
-0.3 ^ _ normal
-0.3 ^ manos
-0.3 anticonceptiv
-0.3 cabez _ la
-0.3 camion
-0.3 comio un
-0.3 contact
-0.3 dano _ mi
-0.3 de contact
-0.3 de hondur
-0.3 estoy trist
-0.3 flem
-0.3 hice
-0.3 hondur
-0.3 hoy _ la
-0.3 lent _ contact
-0.3 lent de
-0.3 lloran
-0.3 los dias
-0.3 los oidos
-0.3 manos _ la
-0.3 me _ llorar
-0.3 me _ sangr
-0.3 me lloran
-0.3 me trabo
-0.3 mi _ viene
-0.3 muerd
-0.3 nariz _ la
-0.3 nariz en
-0.3 no _ -cafe
-0.3 oidos
-0.3 oidos en
-0.3 ojo _ me
-0.3 otra seman
-0.3 pantalon
-0.3 para _ llorar
-0.3 popo agu
-0.3 regla viene
-0.3 se _ trabo
-0.3 todos _ dias
-0.3 todos los
-0.3 trabo
-0.3 trabo la
-0.3 v
-0.31 ^ _ escurr
-0.31 ^ _ hinchad
-0.31 ^ _ pica
-0.31 ^ _ seca
-0.31 ^ tomo
-0.31 arde _ orinar
-0.31 arde al
-0.31 azul
-0.31 con _ papel
-0.31 con mis
-0.31 corte _ un
-0.31 corte con
-0.31 de _ infart
-0.31 del panal
-0.31 dolorcit _ cabez
-0.31 duele _ cabez
-0.31 es _ para
-0.31 escurr _ nariz
-0.31 escurr la
-0.31 estren _ hace
-0.31 estren desde
-0.31 estres
-0.31 estres _ los
-0.31 estres por
-0.31 examen de
-0.31 hinchad de
-0.31 lo mismo
-0.31 mare _ vomit
-0.31 me hinchan
-0.31 mismo
-0.31 murio _ un
-0.31 nudo
-0.31 nudo en
-0.31 pelo
-0.31 popo verde
-0.31 poquit de
-0.31 por el
-0.31 rozadur
-0.31 rozadur _ panal
-0.31 rozadur del
-0.31 sensibl
-0.31 sin _ solo
-0.31 tengo _ control
-0.31 tiesa
-0.31 un nudo
-0.31 un papel
-0.31 vez _ de
-0.31 vez en
-0.32 #11+ horas
-0.32 =stomach_burn
-0.32 ^ _ betabel
-0.32 ^ _ mucha
-0.32 balon
-0.32 barbill
-0.32 bebe regurgit
-0.32 betabel
-0.32 cirugi de
-0.32 de _ como
-0.32 debe
-0.32 duele el
-0.32 el _ mes
-0.32 en _ barbill
-0.32 en casa
-0.32 es _ la
-0.32 huele a
-0.32 jaja
-0.32 la barbill
-0.32 llego
-0.32 los _ nuev
-0.32 los lent
-0.32 me _ mal
-0.32 me puede
-0.32 meses _ cada
-0.32 mi _ regurgit
-0.32 mi cita
-0.32 mi presion
-0.32 otro mes
-0.32 pilas
-0.32 resurtir la
-0.32 una _ roja
-0.32 viern
-0.32 y bien
-0.32 y mocos
-0.33 =itching
-0.33 ?como ?se
-0.33 ?si
-0.33 ^ _ ?se
-0.33 ^ _ segur
-0.33 ^ _ tomar
-0.33 ^ _ truen
-0.33 ^ gases
-0.33 barrig _ fiebr
-0.33 comezon
-0.33 con _ fiebr
-0.33 confundi
-0.33 consej
-0.33 de mosquit
-0.33 desde _ seman
-0.33 desvel
-0.33 duelen _ piern
-0.33 el codo
-0.33 el parp
-0.33 estab muy
-0.33 hace seman
-0.33 junto _ la
-0.33 junto a
-0.33 la gripa
-0.33 mala
-0.33 me hace
-0.33 me hizo
-0.33 me sale
-0.33 me truen
-0.33 para _ presion
-0.33 piquet _ mosquit
-0.33 rojo _ calient
-0.33 sarpull _ el
-0.33 un rato
-0.33 y _ se
-0.33 y ando
-0.34 ?en
-0.34 ^ <me
-0.34 ^ _ con
-0.34 ^ _ cuent
-0.34 ^ _ humo
-0.34 ^ compr
-0.34 ^ punzad
-0.34 a _ #
-0.34 abuel _ de
-0.34 abuel murio
-0.34 antes _ comer
-0.34 calor
-0.34 del _ cada
-0.34 el primer
-0.34 el tiemp
-0.34 en navidad
-0.34 hierr
-0.34 hinch _ no
-0.34 humo de
-0.34 la cita
-0.34 la cort
-0.34 la cuent
-0.34 las _ en
-0.34 me pusieron
-0.34 moja
-0.34 navidad
-0.34 necesit resurtir
-0.34 punzad
-0.34 punzad _ la
-0.34 punzad en
-0.34 pusieron _ vacun
-0.34 pusieron la
-0.34 tarea
-0.34 todo _ tiemp
-0.35 -mareo
-0.35 ?que _ ?la
-0.35 ?son
-0.35 ^ _ corazon
-0.35 ^ _ leche
-0.35 ^ costr
-0.35 ^ donde
-0.35 ^ en
-0.35 cayo un
-0.35 costr _ en
-0.35 de _ espald
-0.35 de fumar
-0.35 el _ un
-0.35 en _ nino
-0.35 fumar
-0.35 me _ al
-0.35 me _ mi
-0.35 no _ -mareo
-0.35 que hora
-0.35 quier _ de
-0.35 tres dias
-0.35 usa
-0.35 vacun _ la
-0.35 vacun de
-0.36 -de
-0.36 ^ _ leve
-0.36 ^ _ leves
-0.36 ^ colic
-0.36 ^ me
-0.36 ^ ojos
-0.36 ^ pulso
-0.36 ^ tos
-0.36 alergi
-0.36 colic leves
-0.36 comi
-0.36 desde _ anos
-0.36 dormir
-0.36 duele _ cost
-0.36 falta _ poco
-0.36 falta un
-0.36 fiebr desde
-0.36 hijo _ un
-0.36 la silla
-0.36 late rap
-0.36 llav
-0.36 manos en
-0.36 me pica
-0.36 mete
-0.36 mi perrit
-0.36 perrit
-0.36 poco _ aire
-0.36 pulso de
-0.36 quite
-0.36 se _ mi
-0.36 se quito
-0.36 silla
-0.36 tomo en
-0.36 y _ hinch
-0.37 ?el
-0.37 ^ _ gripa
-0.37 ^ _ tieso
-0.37 ^ cuell
-0.37 ^ este
-0.37 ^ vi
-0.37 a _ #11+
-0.37 a tiemp
-0.37 acabo la
-0.37 al dia
-0.37 como _ el
-0.37 cu _ mi
-0.37 cuell _ por
-0.37 de _ cu
-0.37 duele _ gargant
-0.37 duele _ ojo
-0.37 el papel
-0.37 en _ papel
-0.37 esta _ le
-0.37 gripa y
-0.37 hemorroid
-0.37 la _ tap
-0.37 me _ con
-0.37 mediodi
-0.37 mis
-0.37 poca
-0.37 poca pila
-0.37 por
-0.37 sangr _ el
-0.37 tiene _ pila
-0.37 tiene poca
-0.37 tieso por
-0.37 tobill
-0.37 un _ ya
-0.37 vi
-0.37 ya _ -sangr
-0.38 #11+ anos
-0.38 -#11+
-0.38 -#11+ -seman
-0.38 =injection_joint
-0.38 =radiates_leg
-0.38 ?con
-0.38 ?un
-0.38 ^ _ mal
-0.38 ^ _ tres
-0.38 ^ manch
-0.38 cabez por
-0.38 cirugi
-0.38 como siempr
-0.38 conjuntivitis
-0.38 de _ muy
-0.38 de manejar
-0.38 dedo
-0.38 dos seman
-0.38 en inviern
-0.38 esta rojo
-0.38 inviern
-0.38 la cirugi
-0.38 la nariz
-0.38 la puert
-0.38 manejar
-0.38 para el
-0.38 puert
-0.38 que lo
-0.38 rompi _ una
-0.38 rompi una
-0.38 ronquer
-0.38 tele
-0.38 toda _ noche
-0.38 tome _ mis
-0.38 una una
-0.39 <ano
-0.39 <hace _ <anos
-0.39 =about_self
-0.39 =constipation
-0.39 ?una
-0.39 ^ <tuve
-0.39 ^ _ limpi
-0.39 ayer me
-0.39 caers
-0.39 comezon _ la
-0.39 con las
-0.39 debo
-0.39 doctor
-0.39 el doctor
-0.39 en _ gargant
-0.39 infl
-0.39 la popo
-0.39 la tarde
-0.39 la tiend
-0.39 proxim
-0.39 refri
-0.4 <tenia
-0.4 ?que ?es
-0.4 ^ _ -tiene
-0.4 ^ _ ?es
-0.4 ^ _ quedo
-0.4 ^ soy
-0.4 a _ una
-0.4 abeja en
-0.4 antoj
-0.4 compr
-0.4 cual
-0.4 dias de
-0.4 dormi
-0.4 dormi mal
-0.4 dura la
-0.4 el estr
-0.4 estr
-0.4 la leche
-0.4 las unas
-0.4 me dejo
-0.4 orino mucho
-0.41 -duerm
-0.41 ^ _ quede
-0.41 ^ _ tramit
-0.41 chicl
-0.41 cu es
-0.41 de _ ?puede
-0.41 de ayer
-0.41 despu _ trabaj
-0.41 el _ la
-0.41 el tobill
-0.41 en _ espald
-0.41 en las
-0.41 es muy
-0.41 favor
-0.41 me quede
-0.41 muy bien
-0.41 nariz
-0.41 no -duerm
-0.41 normal
-0.41 ojo y
-0.41 piquet
-0.41 piquet de
-0.41 por favor
-0.41 sin -sangr
-0.41 todavi
-0.41 tramit
-0.41 y duerm
-0.41 y presion
-0.42 -cabez
-0.42 =asthma
-0.42 ?del
-0.42 ^ _ el
-0.42 ^ _ hago
-0.42 ^ _ lent
-0.42 a _ el
-0.42 asma
-0.42 ayer
-0.42 ayuda
-0.42 corazon _ la
-0.42 costr
-0.42 dia
-0.42 dorm en
-0.42 duerm
-0.42 en _ bebe
-0.42 en _ pantorrill
-0.42 me _ rap
-0.42 otro
-0.42 quem de
-0.42 tomo _ para
-0.42 torci
-0.43 -seman
-0.43 <el _ <pas
-0.43 <pas
-0.43 <una
-0.43 ?se
-0.43 ^ _ duelen
-0.43 ^ _ entre
-0.43 a que
-0.43 agua y
-0.43 anos _ estoy
-0.43 cinco dias
-0.43 come _ y
-0.43 con pus
-0.43 control
-0.43 de muela
-0.43 del _ en
-0.43 dolor _ muela
-0.43 dolorcit de
-0.43 entre regl
-0.43 jabon _ el
-0.43 jabon en
-0.43 las #11+
-0.43 las _ seman
-0.43 me _ jabon
-0.43 mi perro
-0.43 primaver
-0.43 regl
-0.44 #11+ de
-0.44 ?es
-0.44 ?los
-0.44 ^ _ duele
-0.44 ^ _ me
-0.44 ^ _ orina
-0.44 anda
-0.44 ansiedad
-0.44 camin
-0.44 de dos
-0.44 dentist
-0.44 duele _ munec
-0.44 espos _ la
-0.44 estoy _ desde
-0.44 guard
-0.44 la _ respir
-0.44 menos
-0.44 mucha hambr
-0.44 nariz tap
-0.44 oido
-0.44 pero no
-0.44 puedo _ con
-0.44 tap
-0.45 # y
-0.45 <me
-0.45 =chest_injury_or_ache
-0.45 ^ _ brinc
-0.45 de correr
-0.45 desde que
-0.45 necesit mas
-0.45 raspo _ rodill
-0.45 raspo la
-0.45 revision
-0.45 tos
-0.45 trast
-0.45 ya paro
-0.46 <de
-0.46 <tuve
-0.46 =cancer_history
-0.46 ^ ?como
-0.46 ^ es
-0.46 ^ llevo
-0.46 ^ no
-0.46 ^ y
-0.46 cancer
-0.46 esta rosadit
-0.46 las orej
-0.46 orej
-0.46 para _ no
-0.46 que _ de
-0.46 regla
-0.46 rosadit
-0.46 tuvo
-0.46 un _ del
-0.46 y _ asma
-0.46 y come
-0.47 <cu
-0.47 <en
-0.47 =discharge
-0.47 ?la
-0.47 ^ bostez
-0.47 ^ por
-0.47 bostez
-0.47 correr
-0.47 de estomag
-0.47 dolor _ estomag
-0.47 estoy _ el
-0.47 piern _ el
-0.47 piern en
-0.47 quier saber
-0.47 quier un
-0.47 saber
-0.47 vari _ al
-0.47 y _ raspo
-0.48 =ulcer_nsaid
-0.48 ^ _ torci
-0.48 cayo _ el
-0.48 congestion
-0.48 donde
-0.48 el cafe
-0.48 fiebr _ me
-0.48 la _ pero
-0.48 leve
-0.48 limpi
-0.48 me torci
-0.48 no -sangr
-0.48 parto
-0.48 torci _ tobill
-0.48 torci el
-0.48 ya _ bien
-0.49 <la
-0.49 <un
-0.49 ^ _ los
-0.49 ^ _ por
-0.49 ^ dolorcit
-0.49 a _ y
-0.49 al _ despu
-0.49 ando
-0.49 como _ la
-0.49 dorm _ el
-0.49 espald por
-0.49 siempr
-0.49 sient _ no
-0.49 tengo _ anos
-0.49 va peor
-0.49 y todo
-0.5 ?puede
-0.5 ^ <mi
-0.5 ^ _ entro
-0.5 ^ _ moreton
-0.5 ^ _ primer
-0.5 el _ por
-0.5 el celular
-0.5 en _ noche
-0.5 entro
-0.5 estoy bien
-0.5 me entro
-0.5 mi _ murio
-0.5 murio de
-0.51 -tiene
-0.51 del trabaj
-0.51 granit
-0.51 leves
-0.51 me quito
-0.51 me sangr
-0.51 no -tiene
-0.51 pie
-0.51 por los
-0.51 primer
-0.51 que vitamin
-0.51 se _ quito
-0.51 tos seca
-0.51 vitamin
-0.52 ^ _ crema
-0.52 agrur
-0.52 crema
-0.52 el _ del
-0.52 el lunes
-0.52 hambr
-0.52 jabon
-0.52 la _ seman
-0.52 piern _ se
-0.52 se _ cayo
-0.52 todo
-0.52 verd
-0.52 y necesit
-0.53 ?de
-0.53 ^ mare
-0.53 ^ quier
-0.53 alient
-0.53 antes _ la
-0.53 de _ desde
-0.53 dias con
-0.53 el mart
-0.53 para que
-0.53 tengo gripa
-0.53 tiend y
-0.53 trabaj
-0.53 ya estoy
-0.54 <el
-0.54 =dentist
-0.54 ?como
-0.54 ^ ?que
-0.54 ^ _ resec
-0.54 bebe tiene
-0.54 codo
-0.54 come bien
-0.54 dedo esta
-0.54 en _ manan
-0.54 estos dias
-0.54 hace anos
-0.54 la _ al
-0.54 la _ en
-0.54 llevo _ seman
-0.54 pasa
-0.54 poco de
-0.54 poco el
-0.54 resec
-0.54 vari
-0.54 vari veces
-0.54 yo
-0.55 ?que
-0.55 ^ _ da
-0.55 ^ _ de
-0.55 ^ ayer
-0.55 azul y
-0.55 duelen las
-0.55 es
-0.55 la _ es
-0.55 pesas
-0.55 pica
-0.55 su medicin
-0.55 vomit desde
-0.55 y _ poco
-0.56 ^ necesit
-0.56 anos
-0.56 mi _ tuvo
-0.56 murio
-0.56 tos _ fiebr
-0.57 -me -duele
-0.57 <anos
-0.57 =clear_fluid
-0.57 ^ _ y
-0.57 cafe
-0.57 hoy me
-0.57 mosquit
-0.57 no _ -duele
-0.58 <hace
-0.58 ^ _ estoy
-0.58 ^ un
-0.58 cuant
-0.58 diabetic _ tengo
-0.58 diabetic y
-0.58 dolorcit
-0.58 estren
-0.58 pican
-0.58 soy _ y
-0.59 -duele
-0.59 ^ _ -tengo
-0.59 ^ _ un
-0.59 ^ casi
-0.59 a _ jefe
-0.59 esta bien
-0.59 juguet
-0.59 las _ de
-0.59 pusieron
-0.59 se _ la
-0.6 ^ _ una
-0.6 cuent
-0.6 de siempr
-0.6 gases y
-0.6 los dient
-0.6 mocos
-0.6 un _ el
-0.6 y quier
-0.61 <mi
-0.61 ^ _ es
-0.61 fiebr _ el
-0.61 lunes
-0.61 mi regla
-0.61 oido y
-0.61 su
-0.61 tengo asma
-0.62 cayo mal
-0.62 dar
-0.62 entre
-0.62 llorar y
-0.62 mart
-0.62 mi _ anda
-0.63 de _ hijo
-0.63 en una
-0.63 panal
-0.63 pizza
-0.63 por que
-0.63 todavi no
-0.64 -oido
-0.64 =three_days
-0.64 en _ tiend
-0.64 la rodill
-0.64 resurtir
-0.64 segur
-0.64 tiend
-0.64 y ya
-0.65 =snake_seen
-0.65 de llorar
-0.65 hijo _ cayo
-0.65 mordi la
-0.65 poquit
-0.65 trist
-0.66 =itchy_only
-0.66 anos tiene
-0.66 bebe _ mucho
-0.66 celular
-0.66 la una
-0.66 me _ sin
-0.66 mis pastill
-0.66 tiemp
-0.67 -tengo
-0.67 cu me
-0.67 no -tengo
-0.68 =scratched
-0.68 dieta
-0.68 examen
-0.68 sarpull _ fiebr
-0.7 =cold_only
-0.7 =during_exercise
-0.7 ^ sangr
-0.7 con #11+
-0.7 sin -fiebr
-0.71 ^ _ despu
-0.71 me duelen
-0.71 se sento
-0.71 sento
-0.72 #11+ _ fiebr
-0.72 =iron_pills
-0.72 =raynaud_usual
-0.72 ^ como
-0.72 embaraz _ con
-0.72 estornud
-0.72 noche
-0.72 papel
-0.72 respir bien
-0.73 ^ _ las
-0.73 esta embaraz
-0.73 la noche
-0.73 rodill
-0.73 tarde
-0.74 lent
-0.74 ya _ mejor
-0.75 el dedo
-0.75 en _ piern
-0.75 estos
-0.75 gases
-0.75 leche
-0.75 regurgit
-0.76 a _ hora
-0.76 me _ los
-0.76 solo
-0.77 -fiebr
-0.77 me _ bien
-0.77 sient bien
-0.78 de fiebr
-0.78 jefe
-0.78 mi jefe
-0.78 todo bien
-0.79 ^ cuant
-0.79 cu
-0.79 duelen
-0.79 hoy
-0.79 quito
-0.79 vacun
-0.8 =hearing
-0.8 ^ _ -me
-0.8 un poco
-0.81 una vez
-0.82 =possible_fracture
-0.82 me da
-0.83 anos _ fiebr
-0.84 raspo
-0.84 se raspo
-0.85 =eating_disorder
-0.85 antes
-0.86 ^ _ se
-0.86 da
-0.86 llorar
-0.86 mordi _ lengu
-0.87 la vacun
-0.88 poco
-0.89 ya esta
-0.9 cita
-0.9 en mi
-0.9 para la
-0.91 antes de
-0.91 dient
-0.92 #99+ _ #11+
-0.92 ^ cu
-0.92 cans
-0.93 -sangr
-0.94 =tired
-0.94 ^ hoy
-0.95 come
-0.96 ^ _ desde
-0.96 la _ por
-0.96 las #
-0.97 por la
-1 gripa
-1.01 =low_mood_deep
-1.04 =aura_usual
-1.07 pero
-1.12 ^ que
-1.15 a las
-1.15 necesit
-1.17 ^ una
-1.18 bien
-1.22 =low_mood
-1.22 ^ puedo
-1.24 y _ bien
`,
}
