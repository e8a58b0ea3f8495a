import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.48,
  emergencyFrom: 1.73,
  nurseFrom: 1.06,
  weights: `
2.68 =suicidal
2.32 =abuse_danger
2.22 =harm_others
1.99 =stab_shot
1.92 =overdose_taken
1.85 =poison_swallowed
1.64 =swallowed_battery
1.53 =at_rest
1.46 =seizure
1.41 =unresponsive
1.37 =chemical_word
1.37 =drowning
1.36 =cannot_breathe
1.35 =snake
1.34 aunqu
1.3 =face_blisters
1.3 =withdrawal
1.3 sin _ y
1.29 =self_harm_now
1.29 convulsion
1.29 he
1.29 mi _ me
1.25 =black_stool
1.25 =wild_bite
1.24 =choking
1.23 =animal_bite
1.23 en los
1.22 =baby_quiet
1.22 =deformed
1.22 respirar
1.2 y la
1.19 =inhaler_fails
1.17 =baby_still
1.17 =child_got_pills
1.16 =new_confusion
1.16 fiebr y
1.15 =confused
1.15 mordi
1.14 =carbon_monoxide
1.14 =soaking_pad
1.13 =swelling_throat
1.12 =severe_pain
1.11 =jaw_locked
1.11 =long_bleed
1.1 -sient
1.08 =vision_loss
1.08 negra
1.06 en _ y
1.05 =bleeding_heavy
1.05 =chest_pressure
1.05 =rigors_hard
1.05 mordi un
1.04 =no_urine
1.04 =testicle
1.04 se esta
1.04 y ahora
1.03 =burn_big
1.03 =drug_named
1.03 =hanging_attempt
1.03 =severe_headache
1.03 mord
1.03 sacudi
1.02 =sudden
1.02 creo
1.02 creo que
1.01 las venas
1.01 venas
1 ^ tiene
1 esta _ la
1 y no
0.99 =blurry_vision
0.99 =drowsy
0.99 dolor en
0.98 ahora
0.98 me esta
0.97 se tomo
0.97 y _ y
0.96 =face_droop
0.96 en _ mano
0.96 hija
0.96 mi hija
0.95 chuec
0.95 y _ corazon
0.94 =smoke
0.94 de repent
0.94 repent
0.94 se _ una
0.93 =done_with_it
0.93 cayo _ en
0.93 con sangr
0.93 no puedo
0.93 y tengo
0.92 =near_faint
0.92 no -sient
0.92 se _ hinch
0.91 =severe_weakness
0.91 como _ y
0.9 =short_breath
0.9 =vomiting
0.9 ^ _ he
0.9 falta _ aire
0.9 falta el
0.9 hace una
0.9 trago _ pila
0.9 y tiene
0.89 -bien
0.89 =fainted
0.89 =leg_swelling_one
0.89 =numb_any
0.89 =pain_beyond
0.89 abajo
0.89 anticoagulant
0.89 descarg
0.89 dio _ descarg
0.89 her
0.89 la barrig
0.89 y veo
0.88 =head_injury
0.88 =postpartum_smell
0.88 =vomiting_blood
0.88 estuv
0.88 me quier
0.87 =birth_now
0.87 =born_part
0.87 =speech
0.87 esta convulsion
0.86 =pale_clammy
0.86 con _ y
0.86 dormid
0.86 falta
0.86 y _ me
0.86 y los
0.86 y me
0.85 =rigors
0.85 al _ y
0.85 tan _ que
0.85 y _ falta
0.84 calentur
0.84 corte _ venas
0.84 corte las
0.84 le _ el
0.84 me hinch
0.84 un lado
0.84 vomit
0.83 =bp_high
0.83 =coughs_blood
0.83 =dry_mouth
0.83 cerr
0.83 con ampoll
0.83 de un
0.83 los labi
0.83 matar
0.83 no aguant
0.83 y _ duele
0.82 =deep_burn
0.82 =electric
0.82 =object_stuck
0.82 la _ y
0.82 no _ respirar
0.82 trago
0.82 y manch
0.81 =means_at_hand
0.81 =sleepless_days
0.81 ^ mord
0.81 confund
0.81 desde _ manan
0.81 me falta
0.81 se trago
0.81 sin -dormir
0.81 una hora
0.81 y _ -me
0.81 y _ no
0.81 y _ vomit
0.8 como si
0.8 dio una
0.8 estoy _ y
0.8 hinch
0.8 popo negra
0.8 puso
0.8 se le
0.8 tiene calentur
0.79 antibiotic
0.79 barrig
0.79 ganas
0.79 ganas de
0.79 la _ despu
0.79 vida
0.79 y _ #11+
0.78 # seman
0.78 -puedo
0.78 ^ creo
0.78 ^ estuv
0.78 esta confund
0.78 la cara
0.77 =co_alarm
0.77 =ear_swollen
0.77 =waters_said
0.77 en _ pecho
0.77 hacia
0.77 hinch la
0.77 hinch y
0.77 ve
0.77 y _ dolor
0.77 y vomit
0.76 =high_fever
0.76 =immunosuppressed
0.76 =spreading
0.76 =tongue_swollen
0.76 =upper_belly_pain
0.76 ^ _ -sient
0.76 ^ _ hija
0.76 ator
0.76 cloro
0.76 dejo de
0.76 esta _ y
0.76 me va
0.76 veo
0.76 ya no
0.75 -sent
0.75 =limp_leg
0.75 a mi
0.75 al respirar
0.75 ano
0.75 con #99+
0.75 estoy vomit
0.75 lado
0.75 me he
0.75 tiene el
0.75 y estoy
0.74 -y
0.74 ^ _ puedo
0.74 aire
0.74 aunqu este
0.74 de _ fiebr
0.74 el bebe
0.74 tengo _ pantorrill
0.74 tengo _ seman
0.74 y _ confund
0.73 =bp_very_high
0.73 =one_side_belly
0.73 ^ _ puse
0.73 hace _ hora
0.73 hijo _ desmay
0.73 la _ no
0.73 me puse
0.73 ojo
0.73 puse
0.73 sangr
0.73 una pila
0.73 y dice
0.72 -movers
0.72 =bluish
0.72 =green_vomit
0.72 algo
0.72 creo _ se
0.72 del ojo
0.72 embaraz _ no
0.72 todos
0.72 use
0.72 y
0.71 # _ y
0.71 #11+ _ de
0.71 #11+ y
0.71 =eye_chemical
0.71 =eye_red
0.71 ^ _ como
0.71 ^ lo
0.71 ahorcar
0.71 cuell _ y
0.71 debaj
0.71 negro
0.71 y dolor
0.7 #99+ _ #99+
0.7 -despiert
0.7 =barking_stridor
0.7 =racing_heart
0.7 =vaginal_bleeding
0.7 cocin
0.7 desde la
0.7 despu _ la
0.7 la cocin
0.7 no _ -puedo
0.69 =bleeding_any
0.69 =eye_bulge
0.69 al bebe
0.69 casi no
0.69 el aire
0.69 escalofri
0.69 hinchazon
0.69 muy _ y
0.69 parar
0.69 seman _ embaraz
0.69 seman de
0.69 tan
0.68 arrib
0.68 dias sin
0.68 dice que
0.68 horribl
0.68 la quij
0.68 la vida
0.68 puedo _ bien
0.68 tiene los
0.68 y escalofri
0.67 # _ no
0.67 #99+ y
0.67 =chest_any
0.67 =hernia
0.67 =pleuritic
0.67 =priapism
0.67 =shaking
0.67 ^ _ mordi
0.67 con _ de
0.67 de embaraz
0.67 el _ le
0.67 el _ se
0.67 estam
0.67 la _ fiebr
0.67 maread
0.67 minut
0.67 no -ha
0.67 pal
0.67 por las
0.67 sacaron
0.67 testicul
0.66 # _ sin
0.66 =valve_or_device
0.66 de _ oreja
0.66 esta _ en
0.66 la oreja
0.66 las pastill
0.66 oreja
0.66 seman tiene
0.66 y le
0.65 =gradual_numb
0.65 =one_eye
0.65 =skin_black
0.65 =snake_bad
0.65 estoy embaraz
0.65 fuert
0.65 no puede
0.65 ve el
0.65 y se
0.64 =blood_thinner
0.64 =saddle_numb
0.64 ^ culebrill
0.64 apret
0.64 demasiad pastill
0.64 dias _ con
0.64 el pecho
0.64 me _ morir
0.64 morir
0.64 quemo
0.64 tome demasiad
0.64 tomo anticoagulant
0.64 trab
0.64 y el
0.64 ya _ quier
0.63 =belly_hit
0.63 =moved_right
0.63 ator _ el
0.63 desmayar
0.63 duele _ la
0.63 empez en
0.63 fuent y
0.63 piso
0.63 puedo respirar
0.63 sangr y
0.62 ^ _ debaj
0.62 corazon aceler
0.62 de #11+
0.62 derech
0.62 desmay
0.62 el _ aceler
0.62 fiebr _ de
0.62 hace _ horas
0.62 la punta
0.62 labi
0.62 metio
0.62 metio una
0.62 muy dorm
0.62 sangr roja
0.62 se _ por
0.62 se metio
0.62 y _ un
0.62 y casi
0.61 -veo
0.61 =burn_any
0.61 =right_side
0.61 =swelling
0.61 =tearing
0.61 =wont_swallow
0.61 cuchill
0.61 desde ayer
0.61 el brazo
0.61 her de
0.61 la vista
0.61 lado _ la
0.61 le dieron
0.61 pecho
0.61 se puso
0.61 sud
0.61 veo borros
0.6 anoch y
0.6 boca
0.6 chorr
0.6 dejo
0.6 el _ desde
0.6 en un
0.6 la _ tan
0.6 le
0.6 mordi una
0.6 roja
0.6 se _ esta
0.6 se _ y
0.6 y _ que
0.59 =purple_word
0.59 =skin_peeling
0.59 empeor
0.59 horas
0.59 izquierd
0.59 lado de
0.59 mor
0.59 muy debil
0.59 paranoic
0.59 que empeor
0.59 sient la
0.59 tieso y
0.59 tragar
0.58 atras
0.58 como _ me
0.58 de mi
0.58 de una
0.58 del antibiotic
0.58 despu _ antibiotic
0.58 di a
0.58 dias y
0.58 el _ marca
0.58 espald y
0.58 he tom
0.58 la _ chuec
0.58 la _ le
0.58 labi morad
0.58 manos y
0.58 me _ sub
0.58 sub
0.58 sub por
0.58 un cuchill
0.58 va _ por
0.58 va sub
0.57 -despertar
0.57 -respir
0.57 =bite_bad
0.57 =cold_limb
0.57 =eye_pierced
0.57 ^ _ mi
0.57 ^ _ negra
0.57 ^ _ sangr
0.57 ^ recien
0.57 abajo _ la
0.57 acost
0.57 estoy mare
0.57 me salio
0.57 nino se
0.57 profund
0.57 un ojo
0.57 vomit verde
0.56 # ano
0.56 =blister_any
0.56 =fever
0.56 =hallucinating
0.56 aire y
0.56 cerr _ gargant
0.56 cerr la
0.56 con _ sierr
0.56 empez
0.56 la mano
0.56 los _ dormid
0.56 mano
0.56 me _ tanto
0.56 tanto
0.56 tiene un
0.55 -dormir y
0.55 -panal
0.55 =blister_word
0.55 =throat_closing
0.55 ^ _ voces
0.55 ampoll
0.55 dano
0.55 de _ seman
0.55 del _ con
0.55 del _ y
0.55 demasiad
0.55 dice
0.55 luz
0.55 metio _ pila
0.55 negro y
0.55 no _ -la
0.55 no _ vivir
0.55 quier vivir
0.55 se _ clavo
0.55 sin parar
0.55 vivir
0.55 y una
0.54 =contractions
0.54 =trunk_pain
0.54 =wakes
0.54 amaneci con
0.54 anticoagulant y
0.54 corazon
0.54 el nino
0.54 la casa
0.54 no -despiert
0.54 no _ -bien
0.54 respirar bien
0.54 terribl
0.54 tiene la
0.54 tylenol
0.54 y _ sient
0.53 =back_pain
0.53 =co_word
0.53 =heart_condition
0.53 =mouth_sores
0.53 =preterm_weeks
0.53 =swallow_trouble
0.53 =weak_any
0.53 =wound_infected
0.53 ^ _ tomo
0.53 amaneci
0.53 bano
0.53 cuell
0.53 de monox
0.53 lengu _ de
0.53 lengu despu
0.53 monox
0.53 no _ tragar
0.53 no se
0.53 nueva
0.53 un testicul
0.53 vomit sangr
0.53 y _ sangr
0.53 y _ una
0.53 y confund
0.53 y sud
0.52 #11+ minut
0.52 -piern
0.52 =lips_blue
0.52 =radiates_groin
0.52 ^ _ repent
0.52 borros
0.52 cada
0.52 chapopot
0.52 chapopot y
0.52 como chapopot
0.52 el corazon
0.52 estam maread
0.52 la _ esta
0.52 la _ un
0.52 los _ amarill
0.52 mucho sueno
0.52 ojos amarill
0.52 pecho y
0.52 puede
0.52 se _ el
0.52 se _ inflam
0.52 sient como
0.52 trae
0.52 trae _ cuchill
0.52 trae un
0.52 y _ el
0.52 y _ tiene
0.52 ya _ el
0.51 =chest_pain
0.51 =fall_any
0.51 ^ hinchazon
0.51 casi _ desmay
0.51 de _ abuel
0.51 dias _ -dormir
0.51 dolor _ el
0.51 me mordi
0.51 mi _ se
0.51 olor
0.51 pego
0.51 ruido
0.51 toall
0.51 y _ por
0.51 y _ puedo
0.51 y esta
0.5 =weak_one_side
0.5 abuel se
0.5 anos se
0.5 bebe de
0.5 embaraz _ de
0.5 la _ trab
0.5 lados
0.5 marca
0.5 me _ mucho
0.5 por _ lados
0.5 por todos
0.5 todos lados
0.5 vibor
0.5 y _ para
0.49 =water_broke
0.49 ^ _ tome
0.49 ^ encontr
0.49 ^ las
0.49 el _ izquierd
0.49 en #11+
0.49 encontr
0.49 encontr a
0.49 espos
0.49 fiebr
0.49 la her
0.49 manch
0.49 mi _ en
0.49 mi espos
0.49 no quier
0.49 tiene
0.49 verde
0.49 y _ le
0.49 y muy
0.48 =belly_pain
0.48 =extreme_fever
0.48 =fall_hard
0.48 =head_danger
0.48 =new_baby
0.48 =stroke_said
0.48 =wont_go_away
0.48 ^ _ embaraz
0.48 aguant
0.48 amaneci _ la
0.48 bajar
0.48 bajar _ cortin
0.48 bajar una
0.48 casi
0.48 derram
0.48 error
0.48 la _ dura
0.48 mi papa
0.48 no _ quita
0.48 papa
0.48 perro le
0.48 pila del
0.48 por error
0.48 que estoy
0.48 respirar y
0.48 se quita
0.48 un derram
0.48 una cortin
0.48 y ve
0.47 # _ esta
0.47 #11+ _ se
0.47 =again_fainted
0.47 ^ _ quitaron
0.47 a hacer
0.47 a luz
0.47 brazo
0.47 chapopot _ me
0.47 corazon y
0.47 dando
0.47 dando un
0.47 desde _ #11+
0.47 desde _ una
0.47 desmay _ veces
0.47 desmay dos
0.47 dolor fuert
0.47 el _ con
0.47 empez de
0.47 esta _ un
0.47 esta dando
0.47 estoy en
0.47 fiebr _ la
0.47 fuert que
0.47 herman
0.47 hinch _ lengu
0.47 la voz
0.47 los #
0.47 mano y
0.47 me quitaron
0.47 mi herman
0.47 mordi _ vibor
0.47 no
0.47 piern se
0.47 quij
0.47 quitaron
0.47 rap y
0.47 seman y
0.47 trago la
0.47 una convulsion
0.47 voy _ hacer
0.47 voz
0.47 y _ cuest
0.47 y _ labi
0.47 y _ ojos
0.46 # _ se
0.46 # minut
0.46 #11+ con
0.46 -bebe
0.46 -le
0.46 =a_lot
0.46 =eye_hit_bad
0.46 =screams_in_bouts
0.46 =swelling_lips
0.46 ^ _ quier
0.46 a matar
0.46 arrib _ la
0.46 bebe _ de
0.46 bebe dejo
0.46 cabez _ el
0.46 carbon
0.46 coagul
0.46 detr
0.46 detr _ la
0.46 detr de
0.46 embaraz _ me
0.46 esta muy
0.46 fiebr _ #11+
0.46 fiebr de
0.46 la boca
0.46 la gargant
0.46 mi novio
0.46 no -le
0.46 no -veo
0.46 no _ -el
0.46 novio
0.46 pal y
0.46 pas y
0.46 pegue en
0.46 poder
0.46 que _ se
0.46 sin poder
0.46 todos en
0.46 tome _ las
0.46 tomo el
0.46 vomitar
0.46 y _ desmay
0.45 =collapsed_word
0.45 =diarrhea
0.45 =dystonia
0.45 =fell_baby
0.45 agarr
0.45 cada _ minut
0.45 cara y
0.45 cosas
0.45 de _ cara
0.45 desplom
0.45 diarre
0.45 dicen
0.45 dicen _ mate
0.45 dicen que
0.45 dolor _ en
0.45 el _ y
0.45 el cuell
0.45 es insoportabl
0.45 hirv
0.45 inconscient
0.45 insoportabl
0.45 la bebe
0.45 mate
0.45 me _ que
0.45 me dicen
0.45 me tuerc
0.45 medicin nueva
0.45 nina de
0.45 no _ de
0.45 noch
0.45 pistol
0.45 pistol en
0.45 por _ brazo
0.45 puedo tragar
0.45 que mate
0.45 quiet
0.45 sale pus
0.45 se _ tuerc
0.45 se como
0.45 se desplom
0.45 si me
0.45 sud frio
0.45 tuerc
0.44 -bebe -movers
0.44 =hip_hurts
0.44 =liver_drug
0.44 =radiates
0.44 =seizure_repeat
0.44 =tearing_trunk
0.44 a _ derech
0.44 alrededor
0.44 cloro en
0.44 contraccion
0.44 cuell con
0.44 dieron
0.44 el garag
0.44 el piso
0.44 empuj
0.44 empuj hacia
0.44 en _ estomag
0.44 en _ garag
0.44 encog _ piern
0.44 estoy _ en
0.44 fiebr dolor
0.44 frio
0.44 garag
0.44 garag y
0.44 hinch no
0.44 hong
0.44 hong _ jardin
0.44 hong del
0.44 la derech
0.44 la sierr
0.44 me apriet
0.44 nino _ cayo
0.44 no -la
0.44 no _ hablar
0.44 ojos y
0.44 pecho _ la
0.44 pego _ la
0.44 pego en
0.44 punta
0.44 quier morir
0.44 se desmay
0.44 seman _ y
0.44 sent
0.44 sierr
0.44 tiene #11+
0.44 tomar _ y
0.44 tose
0.44 y _ despu
0.43 -sient -las
0.43 -sient _ -piern
0.43 =legs_gone
0.43 =nausea
0.43 =recent_infection
0.43 ^ _ espos
0.43 ^ _ herni
0.43 a _ ya
0.43 botell
0.43 del estomag
0.43 dias vomit
0.43 en _ cocin
0.43 falta _ el
0.43 fuert de
0.43 hija _ #
0.43 hija de
0.43 izquierd y
0.43 la cabez
0.43 le subio
0.43 mi _ dejo
0.43 mi _ esta
0.43 mucho dolor
0.43 nause
0.43 que _ ten
0.43 roja y
0.43 ten
0.43 un _ se
0.42 #11+ seman
0.42 -lo
0.42 -reconoc
0.42 =alcohol
0.42 =bladder_bowel_loss
0.42 =heat_danger
0.42 =throat_tight
0.42 adentr
0.42 adolor
0.42 boca y
0.42 con _ en
0.42 diabetic
0.42 duele al
0.42 embaraz _ #
0.42 embaraz y
0.42 ereccion
0.42 esta
0.42 estoy
0.42 humo y
0.42 incoherenci
0.42 me _ desmayar
0.42 mi tio
0.42 muy
0.42 nada desde
0.42 no _ -reconoc
0.42 poco hinch
0.42 puedo _ la
0.42 que _ me
0.42 quemo la
0.42 salio
0.42 se quemo
0.42 sient desmayar
0.42 temperatur
0.42 tio
0.42 toda _ espald
0.42 toser
0.42 un _ hinch
0.42 un ruido
0.42 va a
0.42 veo _ con
0.42 y _ borros
0.42 y llevo
0.41 -la
0.41 =adrenal
0.41 =belly_hard
0.41 =cold_outside
0.41 =feels_incredible
0.41 =recent_travel
0.41 ^ _ ojo
0.41 ^ _ papa
0.41 ^ fiebr
0.41 abrir
0.41 adelant
0.41 calient
0.41 camaron
0.41 con dolor
0.41 de _ que
0.41 del control
0.41 en _ testicul
0.41 espos esta
0.41 esta roja
0.41 esta vomit
0.41 fiebr _ escalofri
0.41 la mitad
0.41 mitad
0.41 mitad _ la
0.41 mitad de
0.41 morad
0.41 mordi _ perro
0.41 mover
0.41 no _ abrir
0.41 ojos _ desde
0.41 pila _ control
0.41 puedo abrir
0.41 se
0.41 vecin
0.41 y _ morad
0.41 y _ pegue
0.41 y _ puede
0.41 y a
0.4 -no
0.4 =cholinergic
0.4 =eye_pain
0.4 =kidney_infection
0.4 =rash
0.4 =sugar_extreme
0.4 ^ _ abuelit
0.4 ^ _ cloro
0.4 ^ di
0.4 ^ todos
0.4 abuelit
0.4 aceler
0.4 clavo un
0.4 de _ a
0.4 de _ mes
0.4 del dedo
0.4 di _ luz
0.4 el testicul
0.4 en _ rinon
0.4 estoy _ debil
0.4 estoy muy
0.4 fiebr _ dolor
0.4 fuert _ me
0.4 infeccion _ los
0.4 largo
0.4 mes tiene
0.4 mi abuelit
0.4 mover el
0.4 no -respir
0.4 pico
0.4 quita
0.4 senti que
0.4 un _ largo
0.4 un _ tiene
0.4 un mes
0.4 un perro
0.4 vengo
0.4 vengo _ un
0.4 vengo de
0.4 vez _ fiebr
0.4 y _ anticoagulant
0.4 y mi
0.39 =fell
0.39 =hurts_move
0.39 =muscle_cramps
0.39 =squeezing_word
0.39 ^ _ popo
0.39 ^ cort
0.39 bebe se
0.39 cesare
0.39 de tylenol
0.39 desde _ y
0.39 dio
0.39 duele mucho
0.39 el popo
0.39 fiebr _ y
0.39 fuert y
0.39 golpe
0.39 hace #
0.39 horas y
0.39 inflam
0.39 la _ vomit
0.39 le sale
0.39 los muscul
0.39 manch morad
0.39 mar me
0.39 meses se
0.39 mucho la
0.39 nos
0.39 puede respirar
0.39 sient _ si
0.39 sient _ un
0.39 ya _ aguant
0.38 -el -panal
0.38 =co_words
0.38 =weak_legs
0.38 ^ _ nina
0.38 ^ _ operaron
0.38 a _ hace
0.38 al ojo
0.38 barrig dura
0.38 de _ vida
0.38 de asma
0.38 debil
0.38 dedo con
0.38 demasiad _ de
0.38 el _ apret
0.38 el peor
0.38 fuent
0.38 hablar bien
0.38 la alberc
0.38 la fuent
0.38 luz hace
0.38 mare como
0.38 mas
0.38 matar a
0.38 me operaron
0.38 me voy
0.38 mi nina
0.38 nina
0.38 operaron
0.38 papa tiene
0.38 para _ y
0.38 pecho apret
0.38 perdi _ vista
0.38 pico una
0.38 rompi _ fuent
0.38 rompi la
0.38 tembl
0.38 toall cada
0.38 toso sangr
0.38 van
0.38 y _ nause
0.38 y _ pal
0.38 y fiebr
0.38 y hoy
0.38 y sarpull
0.37 -las
0.37 =goodbye_note
0.37 =postpartum
0.37 =speech_garbled
0.37 a _ altur
0.37 anoch _ me
0.37 bebe
0.37 boton
0.37 calient _ no
0.37 de boton
0.37 de desped
0.37 desped
0.37 despert
0.37 dos dias
0.37 el ojo
0.37 en _ cabez
0.37 en _ lado
0.37 falta mas
0.37 fiebr _ los
0.37 hinchad y
0.37 la sangr
0.37 le _ a
0.37 llora
0.37 lo _ en
0.37 los pies
0.37 mas _ aire
0.37 mas el
0.37 meses _ embaraz
0.37 meses de
0.37 meses no
0.37 mucha sangr
0.37 ojo _ y
0.37 ojo rojo
0.37 pedaz
0.37 pila _ boton
0.37 presion de
0.37 puso _ y
0.37 se corto
0.37 se pego
0.37 tengo mucho
0.37 tomo
0.37 trab y
0.37 una _ cada
0.37 una _ y
0.37 una toall
0.37 ve borros
0.37 veces
0.37 y _ -despiert
0.37 y amaneci
0.37 y tomo
0.36 -mi
0.36 =copd
0.36 =sugar_low
0.36 ^ _ epoc
0.36 abrir la
0.36 aire _ esta
0.36 ampoll en
0.36 cocin y
0.36 como tabla
0.36 de _ cesare
0.36 de _ hace
0.36 de _ pastill
0.36 de la
0.36 dolor
0.36 dura y
0.36 epoc
0.36 espald _ tengo
0.36 la _ del
0.36 la cesare
0.36 la nuca
0.36 late rapidisim
0.36 me desmay
0.36 nause _ se
0.36 nause y
0.36 no _ y
0.36 nuca
0.36 por ratos
0.36 rapidisim
0.36 recien
0.36 sangr por
0.36 tabla
0.36 tabla y
0.36 tanto que
0.36 tengo _ de
0.36 todos _ la
0.36 vomit y
0.36 y _ -sient
0.35 -me -puedo
0.35 =cannot_move_limb
0.35 =to_the_bone
0.35 abajo a
0.35 ahog
0.35 ahog con
0.35 cabez _ y
0.35 de #
0.35 de _ botell
0.35 de _ no
0.35 debaj de
0.35 doble
0.35 dolor _ la
0.35 duele tanto
0.35 el bano
0.35 el humo
0.35 en _ bano
0.35 esta ahog
0.35 fiebr alta
0.35 hace _ minut
0.35 infeccion _ oido
0.35 la _ me
0.35 marca #99+
0.35 mi amigo
0.35 mor y
0.35 orinar y
0.35 que la
0.35 sangr vaginal
0.35 se _ ahog
0.35 se _ quedo
0.35 tiene _ azucar
0.35 tiene _ labi
0.35 tomo _ de
0.35 vaginal
0.35 vomit _ parar
0.35 vomit sin
0.35 y convulsion
0.34 -en -todo
0.34 -en _ -el
0.34 -esta
0.34 -todo -el
0.34 =chest_tearing
0.34 ^ _ demasiad
0.34 ^ _ golpe
0.34 ^ _ tio
0.34 ^ _ vecin
0.34 a _ hijo
0.34 a _ mama
0.34 a chorr
0.34 abuelit amaneci
0.34 alacran
0.34 alacran _ se
0.34 alacran y
0.34 alrededor _ ojo
0.34 alrededor del
0.34 bebe esta
0.34 bebe hace
0.34 blanc y
0.34 campament
0.34 con _ ojo
0.34 con nause
0.34 de _ nariz
0.34 dedos dormid
0.34 embaraz _ la
0.34 esta _ no
0.34 esta hirv
0.34 hijo _ esta
0.34 hirv en
0.34 izquierd hinch
0.34 la _ hace
0.34 la _ izquierd
0.34 las _ se
0.34 me tome
0.34 mi _ amaneci
0.34 mi _ hace
0.34 mi _ le
0.34 mi vecin
0.34 mord de
0.34 no -lo
0.34 oscur
0.34 pela
0.34 peor _ de
0.34 pico _ alacran
0.34 puedo hablar
0.34 puso mor
0.34 sangr _ y
0.34 se _ mor
0.34 tomo un
0.34 un alacran
0.34 va _ matar
0.34 voy
0.34 voy a
0.34 y _ con
0.33 # _ tiene
0.33 -nada
0.33 -nos
0.33 -nos -reconoc
0.33 -respond
0.33 =getting_worse
0.33 ^ _ padrastr
0.33 ^ _ profund
0.33 bola
0.33 calient y
0.33 cayo de
0.33 cloro _ la
0.33 convulsion y
0.33 desde _ dias
0.33 duele _ el
0.33 embaraz _ dolor
0.33 en _ cost
0.33 esta _ dorm
0.33 gris
0.33 gris y
0.33 hace dias
0.33 hacia adelant
0.33 la herni
0.33 le _ una
0.33 marca #11+
0.33 mas de
0.33 minut y
0.33 muchisim
0.33 no -nos
0.33 padrastr
0.33 piern
0.33 pila de
0.33 que le
0.33 quier _ tengo
0.33 respir muy
0.33 respirar _ no
0.33 tengo _ pistol
0.33 tengo nause
0.33 tiene _ ojos
0.33 tome
0.33 tos _ me
0.33 tuerc _ cuell
0.33 tuerc el
0.33 tuve gripe
0.33 una pistol
0.33 una seman
0.33 vivir tengo
0.33 y _ quier
0.33 y tiembl
0.32 #11+ _ escalofri
0.32 #99+ #99+
0.32 =hernia_stuck
0.32 =new_medicine
0.32 =pregnant
0.32 =purple_rash
0.32 =sickle_cell
0.32 =stool_blood
0.32 ^ _ companer
0.32 ^ _ par
0.32 a todos
0.32 al caminar
0.32 anemi
0.32 anemi falciform
0.32 angin
0.32 bebe _ un
0.32 cacahuat
0.32 cada vez
0.32 calentur _ #11+
0.32 calentur de
0.32 carro y
0.32 chorr de
0.32 como _ desmayarm
0.32 como para
0.32 companer
0.32 de _ bebe
0.32 de sangrar
0.32 de vomitar
0.32 desmay _ el
0.32 duele _ lado
0.32 embaraz con
0.32 esta _ tiene
0.32 estoy sud
0.32 hinch _ calient
0.32 hinchazon _ de
0.32 la piel
0.32 lado derech
0.32 las _ y
0.32 las angin
0.32 lleno _ toall
0.32 lleno una
0.32 lleva
0.32 lucecit
0.32 mare _ para
0.32 me _ mare
0.32 para desmayarm
0.32 salio _ chorr
0.32 sangrar
0.32 se cayo
0.32 sient _ como
0.32 sient mare
0.32 tengo la
0.32 tiene _ presion
0.32 tiene diarre
0.32 un chorr
0.32 una vibor
0.32 veo lucecit
0.31 -me _ y
0.31 -respir -bien
0.31 =elderly
0.31 =hit_hard
0.31 =mania_psychosis
0.31 =not_looking
0.31 =sugar_very_high
0.31 ^ _ esta
0.31 ^ _ presion
0.31 ^ llegu
0.31 afuer
0.31 atras y
0.31 cabez _ vomit
0.31 cuchill _ la
0.31 cuchill en
0.31 de _ alberc
0.31 dolor _ de
0.31 dolor arrib
0.31 dolor terribl
0.31 espos tiene
0.31 estoy _ sangr
0.31 frent
0.31 frent y
0.31 gente
0.31 habla
0.31 hace
0.31 hijo _ le
0.31 la _ cuell
0.31 la frent
0.31 la selva
0.31 le _ la
0.31 llegu
0.31 no para
0.31 panza y
0.31 pistol _ el
0.31 que el
0.31 regres
0.31 selva
0.31 tiene _ y
0.31 tiene fiebr
0.31 todas las
0.31 tome _ pastill
0.31 un _ al
0.31 una botell
0.31 y _ fiebr
0.31 y _ los
0.31 y respir
0.3 -podem
0.3 =soft_spot
0.3 ^ #11+
0.3 ^ _ vapor
0.3 ator y
0.3 babe
0.3 brazo _ y
0.3 cara
0.3 clavo _ la
0.3 corazon _ me
0.3 de _ barrig
0.3 de _ nada
0.3 derech y
0.3 duele _ testicul
0.3 duele y
0.3 duro
0.3 en _ noch
0.3 estoy _ frio
0.3 hund
0.3 izquierd _ estoy
0.3 jug futbol
0.3 la _ a
0.3 la _ hund
0.3 la medicin
0.3 la moller
0.3 la nada
0.3 las noch
0.3 le _ sangr
0.3 le duele
0.3 me _ rapidisim
0.3 me _ y
0.3 me cuest
0.3 moller
0.3 moller hund
0.3 mucho
0.3 muy rap
0.3 ni
0.3 no _ -podem
0.3 para _ sangrar
0.3 repent no
0.3 rojos
0.3 sangr _ a
0.3 se _ unas
0.3 tengo _ sueno
0.3 tiene _ moller
0.3 tom
0.3 trago unas
0.3 tres _ y
0.3 una ereccion
0.3 unas _ de
0.3 vapor
0.3 verde y
0.3 y _ sud
0.3 y _ tembl
0.29 =eyelids_swollen
0.29 =hernia_word
0.29 =limb_bleeds
0.29 ^ _ dan
0.29 ^ _ peor
0.29 a _ herman
0.29 a _ rato
0.29 a cada
0.29 aguadit
0.29 ahora _ duele
0.29 ahora _ y
0.29 ahora me
0.29 cada _ peor
0.29 cada rato
0.29 del _ derech
0.29 el _ dolor
0.29 esta cerr
0.29 gargant _ no
0.29 golpe la
0.29 hinch _ fiebr
0.29 jugo
0.29 le dio
0.29 le falta
0.29 me _ cerr
0.29 muela _ no
0.29 nada
0.29 nariz _ hace
0.29 nariz desde
0.29 nueva para
0.29 orina _ y
0.29 pas ahora
0.29 peor dolor
0.29 pila
0.29 quedo
0.29 rap
0.29 ronch
0.29 se _ desde
0.29 se _ puso
0.29 se golpe
0.29 seman _ ahora
0.29 serpient en
0.29 tengo las
0.29 tengo miedo
0.29 una piern
0.29 vez peor
0.29 y _ alta
0.29 y _ pego
0.29 y ha
0.28 -despiert _ dorm
0.28 -despiert muy
0.28 -dia
0.28 -el -dia
0.28 -todo _ -dia
0.28 -veo -bien
0.28 =acts_drunk
0.28 =burn_severity
0.28 =drunk_speech
0.28 =rectal_blood
0.28 ^ _ cuell
0.28 ^ _ desmay
0.28 ^ _ herman
0.28 ^ _ tobill
0.28 abeja y
0.28 abuel _ cayo
0.28 ahora _ mucho
0.28 alta
0.28 altur
0.28 aqui
0.28 bebe _ #
0.28 borrach
0.28 cabez ayer
0.28 cabez fuert
0.28 cabez y
0.28 como borrach
0.28 corte la
0.28 de _ fuert
0.28 destapacan
0.28 dolor _ a
0.28 dos veces
0.28 duele _ fiebr
0.28 en _ altur
0.28 en _ barrig
0.28 espald con
0.28 esta pal
0.28 estuv en
0.28 fuent _ tengo
0.28 golpe y
0.28 hoy vomit
0.28 la _ ayer
0.28 le ve
0.28 mama
0.28 me _ coagul
0.28 me _ dos
0.28 me pico
0.28 me salen
0.28 mi mama
0.28 nina _ #
0.28 no _ comer
0.28 pecho _ estoy
0.28 piel _ y
0.28 puedo _ nada
0.28 pupil
0.28 quij trab
0.28 salen coagul
0.28 se _ a
0.28 se _ ve
0.28 tengo #
0.28 una _ que
0.28 y _ -veo
0.28 y _ cara
0.28 y _ de
0.28 y _ lucecit
0.28 y _ muy
0.28 y _ piel
0.28 y _ salen
0.27 #99+ _ me
0.27 -ha -moj
0.27 -moj
0.27 =double_vision
0.27 =flank_pain
0.27 =limb_cold_pale
0.27 =tooth_bad
0.27 ^ #
0.27 ^ _ anticonceptiv
0.27 ^ regres
0.27 a _ bebe
0.27 aire al
0.27 amoniac
0.27 ampoll _ la
0.27 atras _ la
0.27 bebe _ -ha
0.27 cada #
0.27 cayo _ las
0.27 con _ fuert
0.27 di
0.27 el antibiotic
0.27 en _ brazo
0.27 en _ trabaj
0.27 en avion
0.27 es en
0.27 esta gris
0.27 falt
0.27 falt _ aire
0.27 falt el
0.27 fiebr me
0.27 lo
0.27 los ojos
0.27 mama _ en
0.27 me _ falt
0.27 me _ todas
0.27 mes
0.27 mi _ no
0.27 no _ -moj
0.27 pas _ se
0.27 pies
0.27 regres de
0.27 sale _ sangr
0.27 sient _ se
0.27 suena
0.27 todas _ pastill
0.27 tome todas
0.27 tomo anticonceptiv
0.27 warfarin
0.27 y _ esta
0.27 y _ mal
0.26 #11+ _ y
0.26 -las -piern
0.26 =cut_by_accident
0.26 =diarrhea_many
0.26 =indigestion_odd
0.26 =kid_breathing
0.26 ^ _ cayo
0.26 ^ _ oximetr
0.26 algo de
0.26 arrib de
0.26 cayo cloro
0.26 con _ dolor
0.26 con mucho
0.26 confund y
0.26 culebrill en
0.26 dedos
0.26 diabetic esta
0.26 diarre _ veces
0.26 dolor _ abajo
0.26 el hombr
0.26 el hueso
0.26 el oximetr
0.26 elefant
0.26 en _ casa
0.26 en _ frent
0.26 fria
0.26 fria y
0.26 fuert _ a
0.26 fuert abajo
0.26 hija _ que
0.26 hija dice
0.26 hinch que
0.26 hombr
0.26 hueso
0.26 hueso de
0.26 la primer
0.26 las piern
0.26 los dedos
0.26 luces
0.26 me _ cloro
0.26 mov
0.26 muy calient
0.26 no _ -las
0.26 oximetr
0.26 oximetr _ #11+
0.26 oximetr marca
0.26 piern hinch
0.26 presion _ mi
0.26 que me
0.26 sacam
0.26 tembl y
0.26 tengo _ piern
0.26 tengo epoc
0.26 tiembl
0.26 tiene _ sueno
0.26 tiene mucho
0.26 tos _ y
0.26 un elefant
0.26 un minut
0.26 va
0.26 y _ ereccion
0.26 y _ frio
0.26 y fria
0.25 # _ de
0.25 #11+
0.25 -el
0.25 -ha
0.25 -la _ -y
0.25 =limp_refuses
0.25 =newborn
0.25 =stiff_neck
0.25 abrir _ quij
0.25 aire aunqu
0.25 alberc
0.25 ataqu
0.25 ataqu de
0.25 calient _ de
0.25 de _ lado
0.25 de _ ojo
0.25 de _ y
0.25 duele _ pecho
0.25 el _ aunqu
0.25 el lado
0.25 embaraz
0.25 esta _ confund
0.25 estoy pal
0.25 estoy sangr
0.25 fiebr despu
0.25 her esta
0.25 la lengu
0.25 le _ las
0.25 lengu
0.25 limpiador
0.25 llag
0.25 llag _ la
0.25 llag en
0.25 mi companer
0.25 mi suegr
0.25 mi vida
0.25 mordi _ mi
0.25 mordi a
0.25 muy confund
0.25 nac
0.25 quier matar
0.25 recien nac
0.25 respir rap
0.25 sangr mucho
0.25 suegr
0.25 testicul _ hace
0.25 testicul desde
0.25 todo _ lado
0.25 trago una
0.25 un dolor
0.25 ve _ y
0.25 ve la
0.25 vista _ un
0.25 vista de
0.25 y las
0.24 -donde
0.24 -donde -esta
0.24 -sabe
0.24 -sabe -donde
0.24 -sabe _ -esta
0.24 =diabetes
0.24 =jaw_arm_sweat
0.24 =light_hurts
0.24 =shingles
0.24 =wound
0.24 ^ _ pico
0.24 ^ despu
0.24 ahora toso
0.24 aire _ el
0.24 barrig _ y
0.24 bebe _ la
0.24 cada hora
0.24 con una
0.24 de _ garrapat
0.24 desmay _ corazon
0.24 desmay el
0.24 desmay y
0.24 diarre _ sangr
0.24 diarre con
0.24 el _ medicin
0.24 el perro
0.24 en _ nariz
0.24 encontr _ mi
0.24 fiebr _ manch
0.24 fiebr cuell
0.24 golpe _ cabez
0.24 hinch _ me
0.24 los _ morad
0.24 mama se
0.24 mucho _ cabez
0.24 muela infect
0.24 no -sabe
0.24 no _ -donde
0.24 operaron _ seman
0.24 operaron la
0.24 primer vez
0.24 que se
0.24 quede _ en
0.24 se _ al
0.24 tengo el
0.24 toall _ hora
0.24 tos _ sangr
0.24 una _ un
0.24 y _ debil
0.24 y _ doble
0.24 y _ mare
0.24 y _ toso
0.23 #99+ _ esta
0.23 -contest
0.23 -lo -puedo
0.23 -me _ -parar
0.23 -parar
0.23 -puedo -parar
0.23 =burned_hand
0.23 =thirsty
0.23 =vomiting_constantly
0.23 ^ _ empez
0.23 alcohol
0.23 anemi _ y
0.23 apriet
0.23 arrib a
0.23 aunqu _ sent
0.23 babe y
0.23 cayo
0.23 corazon le
0.23 de _ costill
0.23 debaj _ las
0.23 del corazon
0.23 dos _ y
0.23 dura como
0.23 empez _ repent
0.23 espos _ el
0.23 este sent
0.23 falciform y
0.23 infeccion en
0.23 la regla
0.23 las _ derech
0.23 me empez
0.23 mi _ respir
0.23 mi _ vomit
0.23 mucha sed
0.23 nina _ fiebr
0.23 no -contest
0.23 no _ puede
0.23 oye
0.23 oye _ y
0.23 oye voces
0.23 panza
0.23 pas
0.23 pela _ piel
0.23 pela la
0.23 respir _ rap
0.23 sal y
0.23 sale
0.23 se _ pela
0.23 se puede
0.23 sent en
0.23 subio a
0.23 tanto _ gargant
0.23 tanto la
0.23 toso y
0.23 voces y
0.23 y _ -contest
0.23 y _ -ha
0.23 y _ en
0.22 =baby
0.22 =calf
0.22 =dark_urine
0.22 =drugs_taken
0.22 =high_altitude
0.22 =pancreas
0.22 =slow_breathing
0.22 ^ _ bola
0.22 ^ _ cada
0.22 ^ _ vomit
0.22 ^ tome
0.22 ^ ya
0.22 aceler y
0.22 ahora fiebr
0.22 ayer y
0.22 bola _ la
0.22 cada #11+
0.22 casi se
0.22 cayo y
0.22 cirrosis y
0.22 como #11+
0.22 corazon _ y
0.22 cuest tragar
0.22 de su
0.22 de tomar
0.22 dio _ convulsion
0.22 duele _ espald
0.22 el _ hinch
0.22 empap
0.22 empap _ toall
0.22 en quimi
0.22 encim
0.22 fuert _ el
0.22 humo
0.22 la _ se
0.22 los _ de
0.22 los _ rojos
0.22 luz _ una
0.22 me _ tragar
0.22 me mareo
0.22 minut _ tomo
0.22 nada y
0.22 nino _ trago
0.22 orina oscur
0.22 pantorrill hinch
0.22 pegue _ la
0.22 piern _ y
0.22 quimi
0.22 quimi y
0.22 sangr tanto
0.22 se ve
0.22 tiene cirrosis
0.22 tomar _ dos
0.22 tomar hace
0.22 tome _ y
0.22 vecin se
0.22 y nada
0.22 y toma
0.21 # dias
0.21 #11+ _ vomit
0.21 -panal desde
0.21 =thrown_off
0.21 ^ _ infect
0.21 ^ _ muy
0.21 ^ _ piern
0.21 ^ quem
0.21 a #11+
0.21 a gran
0.21 atragant
0.21 boca _ estomag
0.21 boca del
0.21 con el
0.21 corazon va
0.21 derech _ la
0.21 derech de
0.21 dolor _ los
0.21 dura
0.21 el _ va
0.21 en _ cara
0.21 en _ ojo
0.21 escalofri fuert
0.21 escup
0.21 esta babe
0.21 esta tembl
0.21 frio _ no
0.21 gran
0.21 gran altur
0.21 hablar
0.21 hija se
0.21 infect la
0.21 mano _ y
0.21 mucho mas
0.21 nada _ dolor
0.21 nada un
0.21 omblig
0.21 quier comer
0.21 tomo _ frasc
0.21 tomo warfarin
0.21 un frasc
0.21 voces
0.21 y _ piern
0.21 y soy
0.2 #99+ _ y
0.2 -aire
0.2 -ha -orin
0.2 -ha _ -en
0.2 -orin
0.2 -orin -en
0.2 =cold_exposure
0.2 =gas_smell
0.2 =hives
0.2 =hives_all
0.2 =retractions
0.2 =stroke_word
0.2 =throat_side
0.2 ^ _ pegaron
0.2 ^ _ rojo
0.2 ^ diarre
0.2 a gas
0.2 abuel _ repent
0.2 alarm
0.2 como
0.2 con _ pelot
0.2 cuest
0.2 dias _ ahora
0.2 dice cosas
0.2 duele
0.2 duele _ respirar
0.2 embaraz _ veo
0.2 en el
0.2 epoc y
0.2 esta _ con
0.2 esta tir
0.2 hace _ seman
0.2 hay
0.2 infeccion de
0.2 la _ estoy
0.2 la alarm
0.2 la mandibul
0.2 la pantorrill
0.2 le _ con
0.2 le pegaron
0.2 mandibul
0.2 me _ a
0.2 me _ algo
0.2 mi _ del
0.2 nina tiene
0.2 no _ -orin
0.2 no _ caminar
0.2 pegaron
0.2 pegaron _ una
0.2 pegaron con
0.2 pelot
0.2 pelot _ el
0.2 pelot en
0.2 piel y
0.2 presion _ #99+
0.2 quitar
0.2 quitar la
0.2 respirar _ y
0.2 ronch por
0.2 ruido _ respirar
0.2 ruido al
0.2 se me
0.2 tir
0.2 tir _ el
0.2 tir en
0.2 toso
0.2 una pelot
0.2 veo doble
0.2 vomit _ y
0.2 y sient
0.19 -ha _ -el
0.19 -me
0.19 -moj -el
0.19 -moj _ -panal
0.19 =child_bruises
0.19 =glass_test
0.19 =hours_pain
0.19 =kidney_stone
0.19 =one_side_throat
0.19 =recent_surgery
0.19 azucar en
0.19 corto con
0.19 creo _ me
0.19 de _ piern
0.19 de dolor
0.19 desmayarm
0.19 dias _ hace
0.19 dias desde
0.19 el estomag
0.19 en _ con
0.19 en _ quij
0.19 gargant _ hinch
0.19 la _ nueva
0.19 la gente
0.19 las dos
0.19 le fue
0.19 los _ desde
0.19 mama _ esta
0.19 manch _ que
0.19 mi _ de
0.19 mi _ diabetic
0.19 morad _ no
0.19 morad que
0.19 nariz y
0.19 no -respond
0.19 pal _ debil
0.19 piern esta
0.19 puede parar
0.19 se _ fue
0.19 se _ parar
0.19 un _ horribl
0.19 y _ ampoll
0.19 y _ mucho
0.19 y debil
0.18 -fuerz
0.18 =about_other
0.18 =fast_breathing
0.18 ^ mal
0.18 ^ otra
0.18 a _ alberc
0.18 ahora _ confund
0.18 ahora escalofri
0.18 ahora tose
0.18 anos _ la
0.18 boca _ y
0.18 boca chuec
0.18 brazo izquierd
0.18 cabez _ mi
0.18 cada _ hora
0.18 cada media
0.18 chuec y
0.18 clavo
0.18 companer se
0.18 despu _ comer
0.18 dorm y
0.18 es diabetic
0.18 escalofri y
0.18 estomag que
0.18 hija _ trago
0.18 la _ calient
0.18 la _ de
0.18 las ventan
0.18 llevo #
0.18 mama _ diabetic
0.18 mama es
0.18 manan y
0.18 me cayo
0.18 me pegue
0.18 mi _ empez
0.18 mordi _ serpient
0.18 no _ -fuerz
0.18 no _ sacar
0.18 profund en
0.18 puedo _ gases
0.18 puedo sacar
0.18 que duele
0.18 quitarm
0.18 raro
0.18 sacar
0.18 sacar gases
0.18 sueno
0.18 tengo _ meses
0.18 toall _ media
0.18 toma anticoagulant
0.18 tose mucho
0.18 traig
0.18 una serpient
0.18 ventan
0.18 vida _ de
0.18 vida empez
0.18 vista
0.18 y _ cosas
0.18 y _ escalofri
0.18 y _ raro
0.18 y lleno
0.17 #
0.17 -brazo
0.17 -el -brazo
0.17 -lo _ -despertar
0.17 -mi -bebe
0.17 -reaccion
0.17 =hip_fracture
0.17 =jaundice
0.17 ^ _ arrib
0.17 ^ _ quemo
0.17 ^ much
0.17 ^ se
0.17 a desmayar
0.17 ardor
0.17 ardor _ orinar
0.17 ardor al
0.17 azucar _ #99+
0.17 bebe _ fiebr
0.17 cara _ y
0.17 de _ esta
0.17 dice _ le
0.17 dolor horribl
0.17 encog
0.17 encog las
0.17 frent _ el
0.17 hija tiene
0.17 la _ junto
0.17 la pila
0.17 las _ con
0.17 las costill
0.17 me _ hace
0.17 me pela
0.17 much _ y
0.17 mueve
0.17 muy _ no
0.17 no -reaccion
0.17 no paro
0.17 ojo _ la
0.17 operaron de
0.17 paro de
0.17 parp hinch
0.17 pecho _ el
0.17 que _ va
0.17 repent esta
0.17 se mueve
0.17 un _ de
0.17 y _ -respir
0.17 y _ la
0.17 y _ repent
0.17 y con
0.17 y de
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 -tomar
0.16 =clot_risk
0.16 =days_many
0.16 =irregular_heart
0.16 =means_mentioned
0.16 ^ golpe
0.16 a los
0.16 agua
0.16 atras de
0.16 dano a
0.16 de _ me
0.16 de espald
0.16 dolor _ espald
0.16 el _ de
0.16 el azucar
0.16 el prepuci
0.16 gas
0.16 hunden
0.16 hunden _ costill
0.16 hunden las
0.16 infeccion
0.16 la _ mi
0.16 le _ atras
0.16 le hunden
0.16 los rinon
0.16 mama esta
0.16 montan
0.16 monton
0.16 monton de
0.16 morad y
0.16 nino _ muy
0.16 nino respir
0.16 par
0.16 pastill nueva
0.16 pecho _ se
0.16 por _ escaler
0.16 prepuci
0.16 puede hablar
0.16 quij y
0.16 rap _ se
0.16 repent _ dolor
0.16 repent un
0.16 salio un
0.16 se _ hunden
0.16 segund
0.16 soy diabetic
0.16 sudor
0.16 sudor frio
0.16 sus
0.16 sus pastill
0.16 tomo _ me
0.16 tomo _ monton
0.16 un monton
0.16 una _ hinch
0.15 -despu
0.15 -tomo
0.15 =cant_stand
0.15 =not_drinking
0.15 ^ _ dieron
0.15 ^ _ her
0.15 ^ _ nino
0.15 ^ _ seman
0.15 ^ _ tan
0.15 ^ _ warfarin
0.15 a _ espald
0.15 abdominal
0.15 accident
0.15 accident _ carro
0.15 accident de
0.15 agua _ en
0.15 agua hirv
0.15 cabez
0.15 cachet
0.15 convulsion _ no
0.15 de _ gargant
0.15 de _ sin
0.15 de carro
0.15 dolor debaj
0.15 el carro
0.15 embaraz _ estoy
0.15 escalofri _ y
0.15 espum
0.15 esta _ el
0.15 falciform
0.15 flujo
0.15 her _ la
0.15 hirv _ el
0.15 horno
0.15 jardin y
0.15 le _ espum
0.15 mucha
0.15 mucho con
0.15 no -tomo
0.15 papa se
0.15 perdi la
0.15 puedo _ fiebr
0.15 que _ a
0.15 que hago
0.15 quier
0.15 ros y
0.15 sale espum
0.15 sient
0.15 tengo _ y
0.15 tiene _ moreton
0.15 toda
0.15 tomo mucho
0.15 tos sangr
0.15 tuve _ accident
0.15 un _ terribl
0.15 un accident
0.15 vibor _ el
0.15 vibor en
0.15 y _ voz
0.15 y mucho
0.14 =arm_hand_pain
0.14 a
0.14 abajo _ lado
0.14 abajo del
0.14 acabo el
0.14 audifon
0.14 blanc
0.14 cayo _ se
0.14 confund _ sud
0.14 de _ es
0.14 derech no
0.14 desde
0.14 desmay _ esta
0.14 desmay _ no
0.14 detector _ monox
0.14 detector de
0.14 dia _ el
0.14 diabetic _ confund
0.14 dice _ se
0.14 el yeso
0.14 empec
0.14 empez _ golpe
0.14 estoy _ mucho
0.14 fuert _ veo
0.14 ha
0.14 hace dos
0.14 herni
0.14 hora
0.14 infect
0.14 la _ el
0.14 le _ y
0.14 le quedo
0.14 los _ y
0.14 luz _ #
0.14 mal de
0.14 me _ una
0.14 me pego
0.14 meses
0.14 mi _ es
0.14 no -he
0.14 no _ la
0.14 no _ le
0.14 panza dura
0.14 parpad
0.14 parpad rojos
0.14 pego y
0.14 peso
0.14 piel amarill
0.14 por _ piern
0.14 puede _ y
0.14 que no
0.14 rara
0.14 sal
0.14 se _ pal
0.14 subio
0.14 tengo _ dolor
0.14 testicul _ y
0.14 tuve _ mi
0.14 tuve a
0.14 y _ paro
0.14 y _ puso
0.14 yeso
0.13 =eye_area
0.13 =pain_any
0.13 =very_fast_pulse
0.13 abiert
0.13 cayo _ la
0.13 cuest respirar
0.13 culebrill
0.13 de pecho
0.13 dolor _ fuert
0.13 dolor _ pecho
0.13 duele _ veo
0.13 en _ boca
0.13 en _ ojos
0.13 gargant y
0.13 hora y
0.13 iman
0.13 la presion
0.13 le _ mucho
0.13 lo _ se
0.13 malo
0.13 me duele
0.13 me rompi
0.13 meses tiene
0.13 no -esta
0.13 papa _ desmay
0.13 popo
0.13 que tengo
0.13 sacud
0.13 sangr _ me
0.13 se _ rompi
0.13 se va
0.13 seman
0.13 tampon
0.13 tiene dolor
0.13 todas
0.13 y _ warfarin
0.12 #11+ _ casi
0.12 -hay
0.12 -orina
0.12 =fall_height
0.12 =no_injury
0.12 =phlegm
0.12 ^ embaraz
0.12 a la
0.12 abuel
0.12 cabez _ ahora
0.12 casi _ -orina
0.12 cayo no
0.12 con
0.12 corto
0.12 costill derech
0.12 de _ la
0.12 dio _ luz
0.12 dio a
0.12 estomag
0.12 hoy no
0.12 ingle
0.12 la ingle
0.12 la metformin
0.12 labi _ le
0.12 labi y
0.12 lo que
0.12 luz _ molest
0.12 luz me
0.12 me toca
0.12 moto
0.12 much
0.12 no -hay
0.12 no -orina
0.12 pal _ sud
0.12 papa _ #11+
0.12 paracetamol
0.12 puede _ bien
0.12 que _ voy
0.12 que antes
0.12 sangr _ con
0.12 sangr _ la
0.12 se _ hizo
0.12 se _ no
0.12 tiene una
0.12 toca
0.12 y _ mucha
0.11 =car_crash
0.11 ^ _ a
0.11 ^ nuestr
0.11 ^ presion
0.11 a _ tio
0.11 aire desde
0.11 alberc y
0.11 amigo
0.11 com y
0.11 de _ #11+
0.11 de _ todos
0.11 del lado
0.11 duele _ cader
0.11 el _ cu
0.11 el _ es
0.11 el muslo
0.11 el reloj
0.11 ibuprofen
0.11 incendi
0.11 la
0.11 la _ hinch
0.11 la _ pas
0.11 la espald
0.11 le hinch
0.11 los _ hinchad
0.11 me _ respirar
0.11 me tiemblan
0.11 mi _ dice
0.11 mucho el
0.11 mucho y
0.11 muslo
0.11 no -me
0.11 nuestr
0.11 pecho cu
0.11 quier _ y
0.11 rojo
0.11 sed
0.11 seman pas
0.11 sud _ y
0.11 tengo fiebr
0.11 tiemblan
0.11 tiemblan _ manos
0.11 tiemblan las
0.11 tiene _ meses
0.11 tobill hinchad
0.11 una _ de
0.1 =bruising
0.1 =drooling
0.1 =jelly_stool
0.1 =liver_known
0.1 =skin_infection
0.1 ^ _ alivi
0.1 ^ _ cinco
0.1 ^ _ todo
0.1 ^ _ trago
0.1 a _ de
0.1 agarr el
0.1 alivi
0.1 azul _ la
0.1 bebe _ mueve
0.1 bebe y
0.1 caminar derech
0.1 cara _ desde
0.1 casi me
0.1 cirrosis
0.1 de _ cama
0.1 desorient
0.1 dolor muy
0.1 el _ calient
0.1 el _ fiebr
0.1 el frasc
0.1 esta _ sud
0.1 esta en
0.1 gelatin
0.1 grasa
0.1 grita
0.1 hinch _ cara
0.1 jug
0.1 la dosis
0.1 la panza
0.1 le _ mucha
0.1 levantar
0.1 llevo _ dias
0.1 llevo cinco
0.1 lucecit _ me
0.1 lucecit y
0.1 me _ mas
0.1 me alivi
0.1 mucho _ barrig
0.1 puede _ derech
0.1 puede caminar
0.1 puede levantar
0.1 que _ al
0.1 reloj
0.1 saque
0.1 se agarr
0.1 si _ vacun
0.1 tengo _ cara
0.1 tiene _ en
0.1 toda la
0.1 tragar _ de
0.1 veo _ y
0.1 voy _ desmayar
0.09 #11+ _ la
0.09 =cocaine
0.09 =eye_hit
0.09 =swallowed_thing
0.09 ^ _ vez
0.09 ayer _ en
0.09 ayer no
0.09 bebe no
0.09 carg
0.09 clavo oxid
0.09 el _ que
0.09 el _ solo
0.09 el dolor
0.09 embaraz _ sient
0.09 espald
0.09 hablar y
0.09 inflam _ de
0.09 la _ abajo
0.09 la altur
0.09 linea
0.09 linea roja
0.09 me _ de
0.09 me _ doble
0.09 no _ parar
0.09 panza abajo
0.09 para de
0.09 parar _ sangr
0.09 parar la
0.09 pastill _ no
0.09 pastill y
0.09 piel
0.09 por _ calor
0.09 puedo parar
0.09 que _ puedo
0.09 repent _ puede
0.09 rinon
0.09 tengo _ pecho
0.09 tengo una
0.09 un _ y
0.09 un clavo
0.09 una linea
0.09 ve doble
0.09 y _ brazo
0.08 -en -el
0.08 -me -pegue
0.08 -pegue
0.08 =chest_lasting
0.08 =sudden_balance
0.08 =uti
0.08 ^ _ la
0.08 ^ _ mama
0.08 ^ _ sin
0.08 a su
0.08 ampoll _ el
0.08 bebe llora
0.08 canic
0.08 canic _ no
0.08 canic y
0.08 carro _ me
0.08 con _ a
0.08 costill
0.08 de _ el
0.08 de _ escuel
0.08 de _ tiroid
0.08 desmay en
0.08 esta _ del
0.08 fiebr _ confund
0.08 frio y
0.08 habla raro
0.08 hinch por
0.08 me _ fuert
0.08 me dio
0.08 medicin
0.08 mi _ llora
0.08 no _ -pegue
0.08 papa _ puede
0.08 papa esta
0.08 papa no
0.08 por _ el
0.08 por todo
0.08 que viene
0.08 ronch _ todo
0.08 ros
0.08 sarpull
0.08 son
0.08 su _ y
0.08 todo _ cuerp
0.08 una canic
0.08 y _ molest
0.08 y habla
0.07 -orinar
0.07 -palabr
0.07 =swelling_face
0.07 ^ _ le
0.07 ^ ampoll
0.07 ^ sient
0.07 avion
0.07 cae
0.07 de _ por
0.07 de oido
0.07 deje el
0.07 del
0.07 desde hoy
0.07 e
0.07 en
0.07 en _ montan
0.07 frasc de
0.07 gargant
0.07 hijo _ que
0.07 hijo _ trago
0.07 huele
0.07 la _ dos
0.07 le cae
0.07 me _ agua
0.07 mi _ comio
0.07 muscul
0.07 pecho _ no
0.07 sangr _ le
0.07 se _ cae
0.07 tiene #
0.07 tomo _ y
0.07 y _ embaraz
0.07 y _ pus
0.06 =neck_swelling
0.06 =opioid
0.06 =sting
0.06 =young_baby
0.06 ^ _ bebe
0.06 ^ _ carbon
0.06 ^ hace
0.06 ^ respir
0.06 amarill
0.06 anticonceptiv y
0.06 asma de
0.06 comio
0.06 con _ con
0.06 cree
0.06 cree que
0.06 de
0.06 de _ un
0.06 deje de
0.06 duele _ de
0.06 el _ esta
0.06 el pasill
0.06 en _ pasill
0.06 espos _ le
0.06 fuert _ no
0.06 fuert en
0.06 hacer
0.06 herman se
0.06 insuficienci
0.06 ir
0.06 ir _ la
0.06 ir a
0.06 la _ desde
0.06 la palma
0.06 mar
0.06 palma
0.06 pasill
0.06 perro _ la
0.06 puedo
0.06 ratos
0.06 van peor
0.06 vuelo
0.06 y _ -lo
0.06 y _ las
0.06 ya se
0.05 -de -la
0.05 ^ _ noche
0.05 ^ _ pegue
0.05 ^ _ salio
0.05 azucar _ #11+
0.05 baja
0.05 cai _ las
0.05 cai por
0.05 con agua
0.05 con fiebr
0.05 de agua
0.05 de barrig
0.05 de calor
0.05 despu del
0.05 esta _ calient
0.05 esta noche
0.05 garrapat
0.05 hija esta
0.05 la _ seca
0.05 lo _ a
0.05 no _ mas
0.05 punt
0.05 que
0.05 que _ en
0.05 sale la
0.05 si
0.04 -hablar
0.04 -he
0.04 ^ _ falciform
0.04 ^ _ fiebr
0.04 ^ _ fuert
0.04 ^ _ inhalador
0.04 ^ _ reloj
0.04 ^ anemi
0.04 ^ glucos
0.04 ^ popo
0.04 absces
0.04 absces _ la
0.04 absces en
0.04 alta y
0.04 arde
0.04 cort
0.04 del jardin
0.04 diabet
0.04 escurr
0.04 frasc
0.04 fue
0.04 gas en
0.04 glucos
0.04 glucos de
0.04 huele _ gas
0.04 las manos
0.04 lleva #
0.04 lleva _ dias
0.04 marcapas
0.04 me escurr
0.04 moreton _ el
0.04 nunca
0.04 nunca -me
0.04 orinar
0.04 pantorrill
0.04 pastill
0.04 que _ esta
0.04 tosi
0.03 =many_days
0.03 =no_insulin
0.03 ^ _ #11+
0.03 ^ _ oscur
0.03 acabo _ insulin
0.03 acabo de
0.03 al _ desde
0.03 bastant
0.03 cader
0.03 chichon
0.03 cinco
0.03 con mucha
0.03 dan
0.03 del _ el
0.03 diarre _ hace
0.03 diarre desde
0.03 dos
0.03 el asma
0.03 el cachet
0.03 el frio
0.03 el inhalador
0.03 en _ muela
0.03 futbol
0.03 hijo esta
0.03 hijo se
0.03 junto
0.03 la cader
0.03 los
0.03 mas _ que
0.03 me dan
0.03 mensaj
0.03 mi _ quier
0.03 miedo
0.03 muy fuert
0.03 par _ el
0.03 pico _ abeja
0.03 poco roja
0.03 respir
0.03 rojo y
0.03 senti
0.03 serpient
0.03 sin
0.03 un _ roja
0.03 un chichon
0.03 y sin
0.02 #11+ _ el
0.02 #99+
0.02 -debilidad
0.02 -para
0.02 =curtain_word
0.02 =gallbladder
0.02 ^ _ dio
0.02 ^ _ salpic
0.02 ^ deje
0.02 a _ a
0.02 anoch
0.02 cayo del
0.02 conocimient
0.02 cortin
0.02 duele un
0.02 el _ despu
0.02 el conocimient
0.02 el pulso
0.02 estar
0.02 este
0.02 futbol y
0.02 hago
0.02 me salpic
0.02 mi
0.02 mucho _ de
0.02 nino _ #
0.02 no _ -los
0.02 perdi _ conocimient
0.02 piedr
0.02 salpic
0.02 se _ del
0.02 tengo
0.02 tengo los
0.02 tomo la
0.02 un iman
0.02 y _ #
0.02 y _ agua
0.02 y _ aire
0.02 y un
0.01 #99+ con
0.01 =appendix_said
0.01 =crohns
0.01 =heart_murmur_fever
0.01 =no_gas
0.01 =weight_loss
0.01 =wont_feed
0.01 ^ _ dolor
0.01 ^ _ no
0.01 ^ ardor
0.01 ^ empec
0.01 ^ estoy
0.01 a _ espos
0.01 adolescent
0.01 aire _ ayer
0.01 apendic
0.01 arden
0.01 bajo
0.01 cabez _ hace
0.01 canse
0.01 carro
0.01 carta
0.01 con diarre
0.01 crohn
0.01 de #99+
0.01 de panza
0.01 debil _ el
0.01 desde hace
0.01 dieron un
0.01 el _ en
0.01 el apendic
0.01 empec una
0.01 entre las
0.01 escribi _ carta
0.01 hace un
0.01 late
0.01 le _ un
0.01 le clavo
0.01 me canse
0.01 me quedo
0.01 mi _ adolescent
0.01 mi _ estab
0.01 moreton y
0.01 nuev
0.01 que _ por
0.01 que _ y
0.01 se _ en
0.01 se _ sale
0.01 se comio
0.01 se quedo
0.01 toma
0.01 tos _ perro
0.01 una _ nueva
-0.01 # _ #11+
-0.01 -dormir
-0.01 ^ _ #99+
-0.01 ^ _ cai
-0.01 ^ _ queme
-0.01 acidez
-0.01 cabez de
-0.01 cai
-0.01 cuart
-0.01 del _ se
-0.01 el escrot
-0.01 en _ alberc
-0.01 escrot
-0.01 esta tos
-0.01 la _ con
-0.01 la _ derech
-0.01 mareo
-0.01 me
-0.01 me _ tomar
-0.01 me cai
-0.01 me queme
-0.01 mi _ por
-0.01 nino
-0.01 olv tomar
-0.01 presion #99+
-0.01 queme
-0.01 quier tomar
-0.01 sient _ me
-0.01 tomo _ pastill
-0.01 vomit una
-0.01 y sangr
-0.02 #99+ sobre
-0.02 -a
-0.02 =tick
-0.02 ^ _ corte
-0.02 ^ _ diabetic
-0.02 ^ _ mar
-0.02 ^ _ veces
-0.02 a veces
-0.02 alergic
-0.02 braz
-0.02 cara hinch
-0.02 corte
-0.02 duele _ panza
-0.02 espinill
-0.02 esta _ poco
-0.02 esta un
-0.02 gargant _ la
-0.02 humo _ incendi
-0.02 la com
-0.02 la espinill
-0.02 los braz
-0.02 me corte
-0.02 mi mar
-0.02 no _ -en
-0.02 no _ el
-0.02 ojos _ y
-0.02 palpitacion
-0.02 paso
-0.02 que _ el
-0.02 rato
-0.02 rojo que
-0.02 salen
-0.02 sangr la
-0.02 soy alergic
-0.02 tres
-0.02 y encog
-0.03 -hinch
-0.03 =joint_hot
-0.03 ^ _ tos
-0.03 ^ hay
-0.03 ^ hice
-0.03 ^ huele
-0.03 abeja
-0.03 agua a
-0.03 despu
-0.03 dolor _ cabez
-0.03 el _ #
-0.03 en _ de
-0.03 la muela
-0.03 la piern
-0.03 los tobill
-0.03 moreton en
-0.03 no _ -hinch
-0.03 padezc _ corazon
-0.03 padezc del
-0.03 presion
-0.03 una _ a
-0.03 una abeja
-0.04 # meses
-0.04 =dizzy
-0.04 =nail_word
-0.04 =nodes
-0.04 ^ a
-0.04 ^ mi
-0.04 a _ en
-0.04 aguant la
-0.04 cabez _ fuert
-0.04 comi demasiad
-0.04 como se
-0.04 culebrill _ la
-0.04 de _ presion
-0.04 de pastill
-0.04 dos y
-0.04 duerm la
-0.04 en _ dedo
-0.04 gangli
-0.04 gangli hinchad
-0.04 gato
-0.04 hace _ dias
-0.04 hinch _ el
-0.04 la infeccion
-0.04 la luz
-0.04 me duerm
-0.04 mi bebe
-0.04 oxicodon
-0.04 perro
-0.04 pise _ clavo
-0.04 quitan
-0.04 se _ duerm
-0.04 sin aire
-0.04 tiene _ del
-0.04 toma agua
-0.04 tomo una
-0.04 y _ hinchad
-0.04 y gangli
-0.05 -que
-0.05 -todo
-0.05 =headache
-0.05 al
-0.05 al tragar
-0.05 ampoll que
-0.05 de _ todo
-0.05 de golpe
-0.05 deje
-0.05 dentr
-0.05 desde _ tres
-0.05 durmi la
-0.05 el cost
-0.05 embaraz de
-0.05 en _ oido
-0.05 escuel
-0.05 hace tres
-0.05 hinch _ la
-0.05 hoy _ falta
-0.05 la escuel
-0.05 la manan
-0.05 me _ la
-0.05 me _ todo
-0.05 moreton _ no
-0.05 mucho _ me
-0.05 no _ desde
-0.05 noche y
-0.05 oxid
-0.05 pico un
-0.05 quedo _ en
-0.05 sangr de
-0.05 sed _ de
-0.05 tiro
-0.05 tuvo _ de
-0.05 un _ oxid
-0.05 una _ sin
-0.05 ya _ me
-0.06 # _ vomit
-0.06 =bp_medicine
-0.06 ^ _ amarill
-0.06 bien y
-0.06 caminar
-0.06 comio una
-0.06 corto las
-0.06 cuell tieso
-0.06 de _ panza
-0.06 despert con
-0.06 detector
-0.06 el lago
-0.06 en _ lago
-0.06 en _ piel
-0.06 hasta
-0.06 herman tuvo
-0.06 hijo _ con
-0.06 hijo despert
-0.06 irregular
-0.06 la insulin
-0.06 la vesicul
-0.06 lago
-0.06 las escaler
-0.06 mare
-0.06 mi _ despert
-0.06 puntit morad
-0.06 quede
-0.06 quedo _ aire
-0.06 quedo sin
-0.06 salio en
-0.06 se _ quita
-0.06 sient muy
-0.06 tengo un
-0.06 tos de
-0.06 vesicul
-0.07 -el -aire
-0.07 =cough
-0.07 ^ _ corto
-0.07 ^ le
-0.07 azucar
-0.07 brinc
-0.07 brinc el
-0.07 choqu
-0.07 choqu en
-0.07 con _ regla
-0.07 corazon de
-0.07 curso
-0.07 de _ piedr
-0.07 del rinon
-0.07 despu _ las
-0.07 diez minut
-0.07 durmi
-0.07 embaraz me
-0.07 en la
-0.07 extiend
-0.07 herni de
-0.07 hijo no
-0.07 huev
-0.07 inhalador
-0.07 la piedr
-0.07 la seman
-0.07 los _ del
-0.07 me durmi
-0.07 oscur desde
-0.07 otra vez
-0.07 para _ curso
-0.07 perdi el
-0.07 piedr _ rinon
-0.07 piedr del
-0.07 se _ durmi
-0.07 se _ un
-0.07 se extiend
-0.07 sentir
-0.07 soy
-0.07 un
-0.07 un curso
-0.08 -nada desde
-0.08 -reteng
-0.08 -reteng -nada
-0.08 -reteng _ desde
-0.08 =dialysis
-0.08 =flu_bad
-0.08 ?la _ ?de
-0.08 ^ piel
-0.08 ^ trabaj
-0.08 cloro con
-0.08 con _ vaso
-0.08 culebr
-0.08 desde el
-0.08 desgarr
-0.08 desgarr la
-0.08 dialisis
-0.08 est
-0.08 estoy confund
-0.08 gripe
-0.08 ha est
-0.08 la prueb
-0.08 los _ azul
-0.08 me acabo
-0.08 me desgarr
-0.08 molest _ luz
-0.08 molest la
-0.08 no -reteng
-0.08 presion _ con
-0.08 prueb
-0.08 pulso
-0.08 quem
-0.08 se _ de
-0.08 subio la
-0.08 tiene _ anos
-0.08 una culebr
-0.08 vaso
-0.08 veces hoy
-0.08 y _ todos
-0.09 #99+ metr
-0.09 -en
-0.09 -ni _ solo
-0.09 <anos <tuve
-0.09 <anos _ <un
-0.09 <mama
-0.09 <me _ <la
-0.09 <mi <mama
-0.09 <un _ <en
-0.09 =leg_feet_swollen
-0.09 =throat_sore
-0.09 ?es _ ?sepsis
-0.09 ?la ?sepsis
-0.09 ?sepsis
-0.09 ?si ?alguien
-0.09 ?una ?convulsion
-0.09 ^ _ <anos
-0.09 ^ _ <mama
-0.09 ^ _ en
-0.09 ^ infeccion
-0.09 ^ lleno
-0.09 ^ ronch
-0.09 ^ toso
-0.09 a _ metr
-0.09 abuel de
-0.09 casa
-0.09 chiquit
-0.09 cortin _ la
-0.09 de _ vacun
-0.09 de comer
-0.09 desde _ cuatr
-0.09 despu de
-0.09 dolor _ barrig
-0.09 el _ al
-0.09 esta mare
-0.09 frasc _ pastill
-0.09 golpe _ la
-0.09 hace cuatr
-0.09 hago _ ?alguien
-0.09 hoy le
-0.09 la _ sale
-0.09 le esta
-0.09 meses y
-0.09 metr
-0.09 perdi
-0.09 seman _ la
-0.09 solo quier
-0.09 veces _ dia
-0.09 veces al
-0.09 ver
-0.09 vez _ dolor
-0.09 viagr
-0.09 viene
-0.1 -fiebr -ni
-0.1 -ni -nada
-0.1 -voz
-0.1 <# <anos
-0.1 <cinco
-0.1 <cinco <anos
-0.1 <desmay <una
-0.1 <desmay _ <vez
-0.1 <hace <#
-0.1 <hace <cinco
-0.1 <infart
-0.1 <infart <hace
-0.1 <infart _ <#
-0.1 <salio
-0.1 <salio <bien
-0.1 <todo <salio
-0.1 <todo _ <bien
-0.1 <tuvo _ <infart
-0.1 <un <infart
-0.1 <y <todo
-0.1 <y _ <salio
-0.1 =croup_cough
-0.1 =itchy_local
-0.1 =nosebleed
-0.1 =strep_like
-0.1 ^ _ cans
-0.1 ^ _ com
-0.1 buena _ el
-0.1 cabez desde
-0.1 cambi
-0.1 cita _ la
-0.1 com _ buena
-0.1 com es
-0.1 de tos
-0.1 desde _ lunes
-0.1 la fiebr
-0.1 lado _ el
-0.1 mare y
-0.1 mi nino
-0.1 pastill de
-0.1 piern y
-0.1 poco _ tos
-0.1 puedo _ el
-0.1 que com
-0.1 sient un
-0.1 solo _ un
-0.1 tengo #11+
-0.1 unas
-0.1 vomit la
-0.11 <ano _ <me
-0.11 <derram
-0.11 <en _ <secundari
-0.11 <la <secundari
-0.11 <pas <me
-0.11 <pas <y
-0.11 <sangr
-0.11 <secundari
-0.11 <un <derram
-0.11 =muscle_tear
-0.11 =red_patch
-0.11 ?a
-0.11 ?a ?alguien
-0.11 ?alguien ?se
-0.11 ?coagul ?en
-0.11 ?coagul _ ?el
-0.11 ?de ?un
-0.11 ?es ?una
-0.11 ?esta
-0.11 ?le
-0.11 ?que _ ?una
-0.11 ?si ?a
-0.11 ?si _ ?alguien
-0.11 ?un ?coagul
-0.11 ?un _ ?en
-0.11 ^ _ <un
-0.11 ^ _ comezon
-0.11 ^ _ infeccion
-0.11 ^ _ manan
-0.11 ^ _ recien
-0.11 ^ tosi
-0.11 agu
-0.11 al tocar
-0.11 cabez muy
-0.11 com
-0.11 el _ tieso
-0.11 en _ carro
-0.11 en _ pie
-0.11 hinchad
-0.11 hoy _ las
-0.11 hoy a
-0.11 los _ ya
-0.11 los dos
-0.11 los tacos
-0.11 manch _ en
-0.11 me _ las
-0.11 menos cuart
-0.11 ojos
-0.11 porqu
-0.11 presion en
-0.11 puedo comer
-0.11 sigue
-0.11 silba
-0.11 silba _ pecho
-0.11 silba el
-0.11 sobre
-0.11 tacos
-0.11 tacos ya
-0.11 tengo _ en
-0.11 tengo comezon
-0.11 tiene _ de
-0.11 tocar
-0.11 todo el
-0.11 tomo _ medicin
-0.11 viene _ las
-0.11 viene a
-0.11 vomit todo
-0.12 <en <el
-0.12 =shoulder_pain
-0.12 ?cerebral
-0.12 ?como _ ?ve
-0.12 ?derram
-0.12 ?derram ?cerebral
-0.12 ?se ?ve
-0.12 ?se _ ?un
-0.12 ?un ?derram
-0.12 ?un _ ?cerebral
-0.12 ?un _ ?de
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ <desmay
-0.12 ^ _ di
-0.12 ^ cual
-0.12 ^ vomit
-0.12 agrur _ las
-0.12 al orinar
-0.12 bolit
-0.12 bolit de
-0.12 cachet hinch
-0.12 cardiac
-0.12 cayo en
-0.12 cita _ mi
-0.12 con _ gripa
-0.12 con tos
-0.12 cual _ el
-0.12 cual es
-0.12 de _ anos
-0.12 de agrur
-0.12 de altur
-0.12 de cabez
-0.12 de sangr
-0.12 despiert
-0.12 duele _ hombr
-0.12 el _ normal
-0.12 escaler
-0.12 esta seman
-0.12 gasolin
-0.12 hago ?si
-0.12 insuficienci cardiac
-0.12 jardin
-0.12 la _ la
-0.12 la _ ya
-0.12 la montan
-0.12 le _ sal
-0.12 le di
-0.12 me _ en
-0.12 me olv
-0.12 minut _ ya
-0.12 morad en
-0.12 mosquit _ el
-0.12 nino de
-0.12 no _ lo
-0.12 ojos por
-0.12 olv
-0.12 para mi
-0.12 pica el
-0.12 poco _ agrur
-0.12 por _ tarde
-0.12 que _ ?si
-0.12 quier _ cita
-0.12 quier una
-0.12 se _ olv
-0.12 tiembl _ frio
-0.12 tiembl de
-0.12 tosio
-0.12 una _ del
-0.12 una _ para
-0.12 y _ aguant
-0.13 # _ diciembr
-0.13 # menos
-0.13 -aire solo
-0.13 -el _ solo
-0.13 -una
-0.13 <todo
-0.13 <un _ <el
-0.13 =limb_injury
-0.13 ?como _ ?un
-0.13 ?evito ?un
-0.13 ^ _ ?evito
-0.13 ^ _ sale
-0.13 ^ los
-0.13 ^ muela
-0.13 al _ escaler
-0.13 al subir
-0.13 cost
-0.13 cu _ toca
-0.13 de _ con
-0.13 de _ meses
-0.13 de _ vista
-0.13 de diciembr
-0.13 de perro
-0.13 de tanto
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 el #
-0.13 el _ derech
-0.13 el labio
-0.13 hizo
-0.13 hondo
-0.13 la _ tengo
-0.13 la alergi
-0.13 labio
-0.13 las
-0.13 los _ con
-0.13 los _ para
-0.13 me _ dolor
-0.13 me molest
-0.13 pegue
-0.13 por _ alergi
-0.13 pulso _ #11+
-0.13 que _ desmay
-0.13 respirar hondo
-0.13 se _ con
-0.13 sinusitis
-0.13 subir
-0.13 subir escaler
-0.13 tobill _ poco
-0.13 tobill un
-0.13 tos con
-0.13 unos
-0.14 # _ con
-0.14 # _ despu
-0.14 -fiebr _ -seman
-0.14 -ni -problem
-0.14 -ni _ -para
-0.14 -problem -para
-0.14 -tiembl
-0.14 <#11+
-0.14 <#11+ <anos
-0.14 <al
-0.14 <cu <tenia
-0.14 <la _ <al
-0.14 <me _ <el
-0.14 <tenia _ <anos
-0.14 =tia_resolved
-0.14 ?como _ ?trata
-0.14 ?se ?trata
-0.14 ?trata
-0.14 ?trata ?una
-0.14 ^ <el
-0.14 ^ _ <ano
-0.14 ^ _ verde
-0.14 ^ comezon
-0.14 ^ cualquier
-0.14 buena para
-0.14 corazon _ late
-0.14 cualquier
-0.14 da ansiedad
-0.14 de _ dias
-0.14 del parto
-0.14 despu _ parto
-0.14 ejercici
-0.14 el _ ya
-0.14 el jabon
-0.14 el sol
-0.14 embaraz es
-0.14 espos se
-0.14 estoy _ de
-0.14 herman _ desmay
-0.14 hijo _ una
-0.14 hinchan los
-0.14 infeccion _ orina
-0.14 jabon nuevo
-0.14 manan _ la
-0.14 manan _ las
-0.14 manan a
-0.14 manan por
-0.14 me _ ansiedad
-0.14 me _ un
-0.14 me dieron
-0.14 menos _ viern
-0.14 menos el
-0.14 mi _ con
-0.14 necesit _ mis
-0.14 no -tiembl
-0.14 por _ jabon
-0.14 que _ necesit
-0.14 que vacun
-0.14 resurtir mis
-0.14 roja en
-0.14 sangr al
-0.14 se mete
-0.14 seman _ del
-0.14 seman despu
-0.14 todo _ dia
-0.14 una garrapat
-0.14 uso
-0.14 vacun necesit
-0.15 # anos
-0.15 <me _ <una
-0.15 <tuvo <un
-0.15 <yo
-0.15 =ear_pain
-0.15 ?da
-0.15 ^ _ confund
-0.15 ^ _ pican
-0.15 ^ antes
-0.15 agrur _ de
-0.15 agrur despu
-0.15 ampoll _ duelen
-0.15 confund con
-0.15 cuerp
-0.15 dia _ a
-0.15 el cuerp
-0.15 escribi
-0.15 estr _ trabaj
-0.15 estr del
-0.15 hijo _ raspo
-0.15 insulin
-0.15 la mir
-0.15 la otra
-0.15 le _ los
-0.15 los _ por
-0.15 mal _ lejos
-0.15 me _ muy
-0.15 me pican
-0.15 media hora
-0.15 mir
-0.15 necesit _ mi
-0.15 no _ -nada
-0.15 pica una
-0.15 pican _ ojos
-0.15 pican los
-0.15 por _ estr
-0.15 pus
-0.15 que duelen
-0.15 sarpull con
-0.15 sient que
-0.15 tenem
-0.15 tiroid
-0.15 una cita
-0.15 veo _ de
-0.15 veo mal
-0.15 y orino
-0.16 -falta -el
-0.16 -fiebr solo
-0.16 -me -falta
-0.16 <tuve <un
-0.16 ^ _ mare
-0.16 ^ _ mart
-0.16 calambr
-0.16 calambr en
-0.16 con _ pastill
-0.16 de noche
-0.16 el jardin
-0.16 el polen
-0.16 embaraz _ un
-0.16 en _ futbol
-0.16 en _ gimnasi
-0.16 fiebr se
-0.16 hijo tiene
-0.16 la _ para
-0.16 las papas
-0.16 llevo
-0.16 me _ por
-0.16 mi abuel
-0.16 papas
-0.16 piern de
-0.16 polen
-0.16 por _ cafe
-0.16 por _ pila
-0.16 por _ polen
-0.16 sangr _ nariz
-0.16 solo _ de
-0.16 solo cans
-0.16 y _ arde
-0.17 -despu -del
-0.17 -duele _ -pecho
-0.17 -el -pecho
-0.17 -en -la
-0.17 -tengo -fiebr
-0.17 <era
-0.17 <hace <un
-0.17 <hace _ <ano
-0.17 <un <ano
-0.17 ?desmay
-0.17 ^ <hace
-0.17 ^ _ al
-0.17 ^ cita
-0.17 ^ manan
-0.17 ^ sarpull
-0.17 a #99+
-0.17 ahora esta
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 cara _ las
-0.17 cicatriz
-0.17 con la
-0.17 corro
-0.17 cu corro
-0.17 de caball
-0.17 de las
-0.17 dias _ esta
-0.17 dolor _ caball
-0.17 el _ no
-0.17 inhalador _ favor
-0.17 inhalador por
-0.17 mi migran
-0.17 migran
-0.17 migran _ siempr
-0.17 migran de
-0.17 necesit un
-0.17 ojos _ la
-0.17 orina
-0.17 pastill para
-0.17 pecho al
-0.17 poco al
-0.17 que va
-0.17 raspon
-0.17 rinon y
-0.17 sarpull por
-0.17 sirve
-0.17 tiene las
-0.17 un raspon
-0.17 unos segund
-0.17 y _ desde
-0.18 -desmay
-0.18 -desmay _ me
-0.18 -desmay solo
-0.18 -tengo _ -ni
-0.18 <ya
-0.18 ?evito _ ?coagul
-0.18 ?que ?signific
-0.18 ?signific
-0.18 ^ _ ?signific
-0.18 ^ _ bien
-0.18 ^ _ del
-0.18 ^ _ falta
-0.18 ^ _ pastill
-0.18 ^ _ proxim
-0.18 ^ la
-0.18 a _ dos
-0.18 acabo
-0.18 al limpiarm
-0.18 ayuda _ el
-0.18 barrig y
-0.18 como me
-0.18 de _ se
-0.18 de peso
-0.18 duele _ poco
-0.18 el miercol
-0.18 es segur
-0.18 grand
-0.18 la meningitis
-0.18 las _ menos
-0.18 limpiarm
-0.18 meningitis
-0.18 mi _ nac
-0.18 mi recien
-0.18 miercol
-0.18 no -es
-0.18 para _ dolor
-0.18 puntit
-0.18 ronca
-0.18 tengo _ presion
-0.18 tengo tos
-0.18 trist porqu
-0.19 # el
-0.19 -duele _ -cabez
-0.19 -falta
-0.19 -falta _ -aire
-0.19 -por
-0.19 -por -que
-0.19 -sabem
-0.19 -sabem -por
-0.19 -sabem _ -que
-0.19 =cramps
-0.19 ?alguien
-0.19 ?los ?sign
-0.19 ?sign
-0.19 ?sign ?de
-0.19 ?son _ ?sign
-0.19 ^ _ alergic
-0.19 ^ _ atragant
-0.19 ^ _ estren
-0.19 ^ _ pulso
-0.19 ^ _ resurtir
-0.19 ^ _ tiesa
-0.19 ^ azucar
-0.19 ^ espald
-0.19 alergic a
-0.19 atragant con
-0.19 brinc _ parp
-0.19 cada toma
-0.19 colic
-0.19 con _ seman
-0.19 con _ sol
-0.19 da _ de
-0.19 da dolor
-0.19 el _ sin
-0.19 el gimnasi
-0.19 es normal
-0.19 espald tiesa
-0.19 estoy estren
-0.19 fiebr _ hace
-0.19 hijo de
-0.19 hijo quier
-0.19 hizo _ nudo
-0.19 hizo un
-0.19 la _ va
-0.19 la carne
-0.19 la pastill
-0.19 la tele
-0.19 le cayo
-0.19 llevo una
-0.19 mis _ de
-0.19 mocos _ come
-0.19 moreton
-0.19 nudo _ la
-0.19 secos
-0.19 soy _ a
-0.19 tiene _ piel
-0.19 tiene mocos
-0.19 tiesa _ la
-0.19 un _ para
-0.19 un poquit
-0.19 y nause
-0.2 -pecho
-0.2 <de <famili
-0.2 <famili
-0.2 <mi <tio
-0.2 <mi _ <se
-0.2 <tio
-0.2 <tio <se
-0.2 <un _ <hace
-0.2 <una <vez
-0.2 <vez
-0.2 <viene
-0.2 <viene <de
-0.2 <viene _ <famili
-0.2 =refuses
-0.2 =stye
-0.2 ^ <la
-0.2 ^ _ <tio
-0.2 ^ _ grano
-0.2 ^ _ perrill
-0.2 ^ _ piquet
-0.2 ^ _ sangran
-0.2 ^ ando
-0.2 ^ comi
-0.2 ^ esta
-0.2 ^ herni
-0.2 abuel tiene
-0.2 ando cans
-0.2 antes _ examen
-0.2 boca azul
-0.2 corr
-0.2 de gargant
-0.2 de los
-0.2 del _ izquierd
-0.2 del examen
-0.2 dias
-0.2 dolor _ gargant
-0.2 doming
-0.2 duele la
-0.2 el panal
-0.2 es #99+
-0.2 es _ sobre
-0.2 es _ un
-0.2 es peligros
-0.2 estoy _ por
-0.2 frijol
-0.2 gargant _ el
-0.2 grano
-0.2 grano en
-0.2 hago si
-0.2 hinch _ de
-0.2 la _ amaneci
-0.2 la _ azul
-0.2 la _ cu
-0.2 la munec
-0.2 lent nuev
-0.2 los frijol
-0.2 me sient
-0.2 me sudan
-0.2 me tapan
-0.2 mediodi el
-0.2 muela y
-0.2 munec
-0.2 necesit _ nuev
-0.2 orina y
-0.2 para un
-0.2 peligros
-0.2 perrill
-0.2 perrill _ el
-0.2 perrill en
-0.2 poco los
-0.2 que _ si
-0.2 rio
-0.2 rompi
-0.2 se _ tapan
-0.2 sin _ -#11+
-0.2 sobre #11+
-0.2 sudan
-0.2 sudan _ manos
-0.2 sudan las
-0.2 tapan
-0.2 tapan _ oidos
-0.2 tapan los
-0.2 truen
-0.2 un _ los
-0.2 un grano
-0.2 un piquet
-0.2 zapat nuev
-0.21 #99+ pero
-0.21 -estoy
-0.21 -mas
-0.21 -me _ -en
-0.21 -tengo -mareo
-0.21 <desmay
-0.21 <el <mes
-0.21 <me <desmay
-0.21 <mes
-0.21 <mes <pas
-0.21 <mi _ <tuvo
-0.21 <tuvo
-0.21 =gums_bleed
-0.21 =leaking
-0.21 =not_self
-0.21 =tetanus_due
-0.21 ?convulsion
-0.21 ^ _ -fiebr
-0.21 ^ _ depresion
-0.21 ^ _ dia
-0.21 ^ _ mucho
-0.21 ^ _ poco
-0.21 ^ entre
-0.21 a mediodi
-0.21 abundant
-0.21 al masticar
-0.21 cama
-0.21 champu
-0.21 comer
-0.21 como limpi
-0.21 con _ pero
-0.21 con un
-0.21 corazon me
-0.21 de frio
-0.21 de orina
-0.21 depresion
-0.21 desde _ #
-0.21 diez
-0.21 duele _ brazo
-0.21 el avion
-0.21 en _ avion
-0.21 en _ ingle
-0.21 en _ labio
-0.21 en dialisis
-0.21 enci
-0.21 entre _ #
-0.21 entro agua
-0.21 hinchan
-0.21 infart
-0.21 la cama
-0.21 las enci
-0.21 mal
-0.21 mama tiene
-0.21 masticar
-0.21 me late
-0.21 me sangran
-0.21 no -estoy
-0.21 ocho
-0.21 oidos _ el
-0.21 parp
-0.21 pero _ sient
-0.21 pero me
-0.21 quij _ masticar
-0.21 quij al
-0.21 sangr _ vez
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 sarpull y
-0.21 se _ hinchan
-0.21 sin -dolor
-0.21 tengo _ piel
-0.21 tomar
-0.21 truen _ quij
-0.21 truen la
-0.21 un infart
-0.21 una _ en
-0.21 viaje
-0.22 -adormecimient
-0.22 -es
-0.22 <de _ <hace
-0.22 <en <la
-0.22 ?de ?la
-0.22 ^ _ arde
-0.22 ^ _ juguet
-0.22 ^ _ perro
-0.22 ^ sin
-0.22 ^ tengo
-0.22 ^ voy
-0.22 a viajar
-0.22 cita de
-0.22 comezon en
-0.22 contagios
-0.22 el _ vari
-0.22 es contagios
-0.22 le _ morad
-0.22 mama _ #11+
-0.22 me brinc
-0.22 mi inhalador
-0.22 mocos y
-0.22 moreton _ la
-0.22 mosquit en
-0.22 mucha agua
-0.22 orino
-0.22 por _ silla
-0.22 por no
-0.22 que es
-0.22 resurtir _ inhalador
-0.22 resurtir mi
-0.22 se _ acabo
-0.22 sient _ bien
-0.22 voy _ viajar
-0.23 # _ la
-0.23 #11+ _ las
-0.23 #11+ a
-0.23 #11+ en
-0.23 -de _ -ni
-0.23 -dolor -de
-0.23 <con
-0.23 <con <el
-0.23 =deep_cut
-0.23 =not_taken
-0.23 =vomit_few
-0.23 ?coagul
-0.23 ?cual
-0.23 ?cual ?son
-0.23 ?cual _ ?los
-0.23 ?en ?el
-0.23 ?los _ ?de
-0.23 ?son ?los
-0.23 ^ ?cual
-0.23 ^ _ ?son
-0.23 ^ _ que
-0.23 ^ _ sient
-0.23 ^ _ tropec
-0.23 ^ agrur
-0.23 ^ dentr
-0.23 ^ perdi
-0.23 ^ resurtir
-0.23 ataqu _ panic
-0.23 cambiar
-0.23 cambiar _ cita
-0.23 cargar
-0.23 de _ en
-0.23 de panic
-0.23 dentr de
-0.23 desde anoch
-0.23 el _ me
-0.23 el otro
-0.23 en _ parp
-0.23 es el
-0.23 espald _ el
-0.23 estas
-0.23 hijo
-0.23 hijo _ duele
-0.23 hijo le
-0.23 la _ da
-0.23 las _ por
-0.23 lent me
-0.23 mal alient
-0.23 mal la
-0.23 manan
-0.23 me tropec
-0.23 mi _ y
-0.23 mi hijo
-0.23 moreton por
-0.23 nuec
-0.23 obrar
-0.23 panic
-0.23 panic _ siempr
-0.23 panic de
-0.23 perro esta
-0.23 se atragant
-0.23 tropec
-0.23 un _ por
-0.23 un moreton
-0.23 vomit _ vez
-0.23 y sigue
-0.24 -la -cabez
-0.24 <bien
-0.24 ?causar
-0.24 ?puede ?causar
-0.24 ^ _ asma
-0.24 ^ _ dura
-0.24 ^ pise
-0.24 abuel _ #11+
-0.24 acabo _ pastill
-0.24 cans del
-0.24 choque
-0.24 comer y
-0.24 comi _ y
-0.24 cuant dura
-0.24 de _ #
-0.24 despu _ los
-0.24 dolor de
-0.24 dosis
-0.24 el parto
-0.24 empiez
-0.24 en _ embaraz
-0.24 enjuagu
-0.24 enjuagu y
-0.24 la orina
-0.24 llevo tres
-0.24 manan _ si
-0.24 manan pero
-0.24 manos de
-0.24 moned
-0.24 moned y
-0.24 muela
-0.24 nause _ la
-0.24 no _ -fiebr
-0.24 numer
-0.24 panza por
-0.24 pelan
-0.24 pero _ como
-0.24 pero si
-0.24 perro en
-0.24 pise
-0.24 pise un
-0.24 poco la
-0.24 que _ duele
-0.24 quier _ choque
-0.24 regla _ con
-0.24 si como
-0.24 sol
-0.24 tener
-0.24 tieso _ la
-0.24 tobill y
-0.24 un _ desde
-0.24 un _ la
-0.24 un choque
-0.24 una moned
-0.24 vomit _ veces
-0.24 ya
-0.25 -cabez -ni
-0.25 -del
-0.25 <#99+
-0.25 <en <#99+
-0.25 <fiebr
-0.25 <una _ <en
-0.25 <y
-0.25 =allergen
-0.25 ?como ?evito
-0.25 ?evito
-0.25 ?se _ ?una
-0.25 ^ _ abuel
-0.25 ^ _ ayuda
-0.25 ^ _ hijo
-0.25 ^ _ muero
-0.25 ^ _ regla
-0.25 ^ padezc
-0.25 ^ tuve
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 ayuda para
-0.25 buena
-0.25 cabez _ no
-0.25 corazon en
-0.25 cu se
-0.25 cuant _ la
-0.25 cuatr
-0.25 de _ de
-0.25 de _ tarde
-0.25 dice _ no
-0.25 el _ nuevo
-0.25 el dentist
-0.25 el futbol
-0.25 el oido
-0.25 el sab
-0.25 en _ rodill
-0.25 entro _ al
-0.25 es buena
-0.25 esta hinch
-0.25 hace _ y
-0.25 hijo _ #
-0.25 labio _ por
-0.25 los zapat
-0.25 me _ el
-0.25 me aceler
-0.25 me muero
-0.25 me tocan
-0.25 mejor
-0.25 muero
-0.25 nuevo
-0.25 padezc
-0.25 panza _ la
-0.25 pastill _ la
-0.25 peor
-0.25 por _ dentist
-0.25 por _ gripa
-0.25 que _ para
-0.25 que ayuda
-0.25 se _ aceler
-0.25 tengo _ labio
-0.25 tocan
-0.25 un _ en
-0.25 volar
-0.25 zapat
-0.26 -duele -la
-0.26 -me _ -la
-0.26 -ni
-0.26 <#
-0.26 ^ _ -sangr
-0.26 ^ _ cansad
-0.26 ^ _ cuest
-0.26 ^ _ fuego
-0.26 ^ dolor
-0.26 cansad
-0.26 ceboll
-0.26 computador
-0.26 corte el
-0.26 desde _ dos
-0.26 dolor _ oido
-0.26 el dia
-0.26 el pie
-0.26 estoy cans
-0.26 fuego
-0.26 fuego en
-0.26 la ceboll
-0.26 la computador
-0.26 la pared
-0.26 la proxim
-0.26 mi _ llego
-0.26 mi _ tiene
-0.26 otra
-0.26 pared
-0.26 pico _ mosquit
-0.26 proxim seman
-0.26 sangr un
-0.26 solo me
-0.26 tengo mucha
-0.26 un _ debil
-0.26 un fuego
-0.26 un mosquit
-0.26 veran
-0.26 viajar
-0.27 -dolor
-0.27 -problem
-0.27 <tuve <una
-0.27 =gum_only
-0.27 =heat_exposure
-0.27 ^ _ <una
-0.27 ^ _ dos
-0.27 ^ de
-0.27 ^ el
-0.27 ^ eruct
-0.27 ^ estornud
-0.27 ^ piquet
-0.27 al cepillarm
-0.27 ansiedad y
-0.27 antes del
-0.27 camion
-0.27 cepillarm
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 cu no
-0.27 da miedo
-0.27 de _ al
-0.27 de _ despu
-0.27 del pie
-0.27 duele _ rodill
-0.27 duelen los
-0.27 el calor
-0.27 el embaraz
-0.27 enci _ cepillarm
-0.27 enci al
-0.27 eruct
-0.27 es para
-0.27 espos _ desmay
-0.27 estab
-0.27 examen _ la
-0.27 gargant con
-0.27 gimnasi
-0.27 la mesa
-0.27 las _ al
-0.27 las _ el
-0.27 las nuec
-0.27 me _ dorm
-0.27 me _ miedo
-0.27 me arde
-0.27 mesa
-0.27 morad con
-0.27 nino tiene
-0.27 por _ examen
-0.27 por _ jardin
-0.27 puedo tomar
-0.27 que _ es
-0.27 quede dorm
-0.27 revision del
-0.27 sangr en
-0.27 sigo
-0.27 tengo _ ojos
-0.27 vomit _ anoch
-0.27 y _ cans
-0.27 ya me
-0.28 <ano <pas
-0.28 <el <ano
-0.28 =kidney_disease
-0.28 =panic_known
-0.28 ^ _ adolorid
-0.28 ^ _ fin
-0.28 ^ _ frias
-0.28 ^ _ granit
-0.28 ^ _ para
-0.28 ^ dormi
-0.28 adolorid
-0.28 adolorid por
-0.28 anticonceptiv
-0.28 baja el
-0.28 con _ pelicul
-0.28 con los
-0.28 de seman
-0.28 duele _ cabez
-0.28 durmi _ pie
-0.28 durmi el
-0.28 estres
-0.28 estres _ los
-0.28 estres por
-0.28 fin
-0.28 fin _ seman
-0.28 fin de
-0.28 frias
-0.28 hoy _ la
-0.28 la pelicul
-0.28 los _ en
-0.28 mano hinch
-0.28 me subio
-0.28 mucha _ y
-0.28 nariz _ la
-0.28 nariz en
-0.28 necesit lent
-0.28 para
-0.28 paro
-0.28 patea
-0.28 pelicul
-0.28 resurtir _ pastill
-0.28 un granit
-0.28 un nino
-0.28 vez
-0.28 y _ estoy
-0.29 # de
-0.29 -cafe
-0.29 -duele -el
-0.29 =hoarse
-0.29 =inconsolable
-0.29 =tooth
-0.29 ?es ?la
-0.29 ^ _ embarazarm
-0.29 a _ el
-0.29 al estornudar
-0.29 anos y
-0.29 baje
-0.29 cara con
-0.29 cita para
-0.29 con cloro
-0.29 de _ infart
-0.29 del _ esta
-0.29 dolorcit _ cabez
-0.29 embarazarm
-0.29 estornudar
-0.29 estren _ hace
-0.29 estren desde
-0.29 hago _ mi
-0.29 hice
-0.29 hoy en
-0.29 la _ que
-0.29 los _ me
-0.29 manos _ la
-0.29 me _ trist
-0.29 me trabo
-0.29 mi _ viene
-0.29 molest
-0.29 murio _ un
-0.29 no _ -cafe
-0.29 ojos _ de
-0.29 orina _ estornudar
-0.29 orina al
-0.29 para _ llorar
-0.29 pelo
-0.29 quier embarazarm
-0.29 regla viene
-0.29 se _ trabo
-0.29 seca
-0.29 trabo
-0.29 trabo la
-0.3 -sintom
-0.3 <hace <anos
-0.3 <se
-0.3 =contact_lens
-0.3 ^ _ normal
-0.3 ^ manos
-0.3 arde _ orinar
-0.3 arde al
-0.3 barbill
-0.3 contact
-0.3 dano _ mi
-0.3 de contact
-0.3 del panal
-0.3 desde _ seman
-0.3 duele el
-0.3 en _ barbill
-0.3 es _ la
-0.3 es _ para
-0.3 es mi
-0.3 estoy trist
-0.3 flem
-0.3 hace seman
-0.3 la barbill
-0.3 lent _ contact
-0.3 lent de
-0.3 los examen
-0.3 los oidos
-0.3 me _ llorar
-0.3 oidos
-0.3 oidos en
-0.3 ojo _ me
-0.3 otra seman
-0.3 pilas
-0.3 popo agu
-0.3 popo verde
-0.3 presion es
-0.3 ronco
-0.3 rozadur
-0.3 rozadur _ panal
-0.3 rozadur del
-0.3 sensibl
-0.3 sin -sintom
-0.3 tiesa
-0.3 una _ roja
-0.3 v
-0.31 # a
-0.31 #11+ horas
-0.31 -los
-0.31 -me _ -el
-0.31 =every_day
-0.31 =stomach_burn
-0.31 ^ _ betabel
-0.31 ^ _ seca
-0.31 ^ _ segur
-0.31 ^ mejor
-0.31 ^ tomo
-0.31 betabel
-0.31 cabez _ la
-0.31 cirugi de
-0.31 con _ papel
-0.31 con mis
-0.31 corte _ un
-0.31 corte con
-0.31 de hondur
-0.31 de hoy
-0.31 estab muy
-0.31 hondur
-0.31 huele a
-0.31 junto _ la
-0.31 junto a
-0.31 llego
-0.31 lloran
-0.31 lo mismo
-0.31 los dias
-0.31 mare _ vomit
-0.31 me _ sangr
-0.31 me hinchan
-0.31 me lloran
-0.31 mismo
-0.31 muerd
-0.31 nudo
-0.31 nudo en
-0.31 pantalon
-0.31 por _ manan
-0.31 por el
-0.31 rompi el
-0.31 tengo _ control
-0.31 tiene _ boca
-0.31 todos _ dias
-0.31 todos los
-0.31 un nudo
-0.31 un papel
-0.31 vez _ de
-0.31 vez en
-0.31 y bien
-0.32 =itching
-0.32 ?si
-0.32 ^ _ hinchad
-0.32 ^ _ mucha
-0.32 ^ _ pica
-0.32 ^ _ truen
-0.32 ^ gases
-0.32 a _ #
-0.32 azul
-0.32 balon
-0.32 comezon
-0.32 comio un
-0.32 con _ fiebr
-0.32 conciert
-0.32 duelen _ piern
-0.32 el _ a
-0.32 el _ mes
-0.32 el codo
-0.32 el parp
-0.32 el viern
-0.32 en casa
-0.32 examen de
-0.32 hinchad de
-0.32 jaja
-0.32 la cita
-0.32 los _ nuev
-0.32 los lent
-0.32 me _ mal
-0.32 me truen
-0.32 meses _ cada
-0.32 otro mes
-0.32 para _ presion
-0.32 poquit de
-0.32 rojo _ calient
-0.32 sab
-0.32 sin _ solo
-0.32 un rato
-0.32 y mocos
-0.33 # _ las
-0.33 ?como ?se
-0.33 ?en
-0.33 ^ _ ?se
-0.33 ^ _ escurr
-0.33 ^ _ leche
-0.33 ^ _ tomar
-0.33 ^ punzad
-0.33 abuel _ de
-0.33 abuel murio
-0.33 confundi
-0.33 consej
-0.33 de _ como
-0.33 de _ espald
-0.33 desvel
-0.33 dormir
-0.33 duele _ ojo
-0.33 en _ nino
-0.33 en navidad
-0.33 escurr _ nariz
-0.33 escurr la
-0.33 fiebr desde
-0.33 la gripa
-0.33 las _ en
-0.33 mala
-0.33 me hizo
-0.33 me pusieron
-0.33 me sale
-0.33 mis
-0.33 moja
-0.33 navidad
-0.33 punzad
-0.33 punzad _ la
-0.33 punzad en
-0.33 pusieron _ vacun
-0.33 pusieron la
-0.33 que hora
-0.33 resurtir la
-0.33 y _ se
-0.34 -mareo
-0.34 ?que _ ?la
-0.34 ?son
-0.34 ^ <me
-0.34 ^ _ con
-0.34 ^ _ cuent
-0.34 ^ _ humo
-0.34 ^ _ leve
-0.34 ^ _ lunes
-0.34 antes _ comer
-0.34 barrig _ fiebr
-0.34 bebe regurgit
-0.34 calor
-0.34 de fumar
-0.34 de mosquit
-0.34 debe
-0.34 falta _ poco
-0.34 falta un
-0.34 fumar
-0.34 hierr
-0.34 hinch _ no
-0.34 humo de
-0.34 la cuent
-0.34 me _ al
-0.34 me hace
-0.34 me puede
-0.34 mi _ regurgit
-0.34 mi cita
-0.34 necesit resurtir
-0.34 no _ -mareo
-0.34 piquet _ mosquit
-0.34 poco _ aire
-0.34 quier _ de
-0.34 sarpull _ el
-0.34 se _ mi
-0.34 usa
-0.34 y ando
-0.35 ^ _ corazon
-0.35 ^ _ leves
-0.35 ^ colic
-0.35 ^ donde
-0.35 ^ me
-0.35 alergi
-0.35 colic leves
-0.35 del _ cada
-0.35 desde _ anos
-0.35 el _ un
-0.35 el primer
-0.35 el tiemp
-0.35 la cort
-0.35 llav
-0.35 manos en
-0.35 mi presion
-0.35 tarea
-0.35 tobill
-0.35 todo _ tiemp
-0.35 tome _ mis
-0.35 tomo en
-0.35 vacun _ la
-0.35 vacun de
-0.35 viern
-0.35 y _ hinch
-0.36 -de
-0.36 ^ costr
-0.36 ^ pulso
-0.36 ^ tos
-0.36 ^ vi
-0.36 a tiemp
-0.36 al dia
-0.36 cayo un
-0.36 costr _ en
-0.36 de manejar
-0.36 duele _ gargant
-0.36 el papel
-0.36 en _ papel
-0.36 hemorroid
-0.36 la silla
-0.36 late rap
-0.36 manejar
-0.36 me _ mi
-0.36 me pica
-0.36 proxim
-0.36 pulso de
-0.36 que lo
-0.36 rompi _ una
-0.36 rompi una
-0.36 ronquer
-0.36 sangr _ el
-0.36 silla
-0.36 una una
-0.36 vi
-0.37 <hace _ <anos
-0.37 =radiates_leg
-0.37 ?el
-0.37 ?un
-0.37 ?una
-0.37 ^ _ tieso
-0.37 ^ compr
-0.37 ^ cuell
-0.37 ^ manch
-0.37 ^ ojos
-0.37 acabo la
-0.37 ayer me
-0.37 comi
-0.37 como _ el
-0.37 cuell _ por
-0.37 duele _ cost
-0.37 el juev
-0.37 esta rojo
-0.37 juev
-0.37 la nariz
-0.37 la puert
-0.37 me _ con
-0.37 mi perrit
-0.37 perrit
-0.37 poca
-0.37 poca pila
-0.37 por
-0.37 puert
-0.37 quite
-0.37 se quito
-0.37 tiene _ pila
-0.37 tiene poca
-0.37 tieso por
-0.37 un _ ya
-0.37 ya _ -sangr
-0.38 #11+ anos
-0.38 -#11+
-0.38 -#11+ -seman
-0.38 =injection_joint
-0.38 ?con
-0.38 ^ _ gripa
-0.38 ^ _ limpi
-0.38 ^ _ mal
-0.38 ^ _ tres
-0.38 abeja en
-0.38 cirugi
-0.38 como siempr
-0.38 cu _ mi
-0.38 cual
-0.38 de dos
-0.38 debo
-0.38 dedo
-0.38 dura la
-0.38 el estr
-0.38 el tobill
-0.38 esta _ le
-0.38 estr
-0.38 gripa y
-0.38 hijo _ un
-0.38 la cirugi
-0.38 la popo
-0.38 la tiend
-0.38 mete
-0.38 para el
-0.38 tele
-0.38 toda _ noche
-0.39 <ano
-0.39 <tenia
-0.39 =constipation
-0.39 ^ _ -tiene
-0.39 ^ _ quede
-0.39 ^ _ quedo
-0.39 ^ soy
-0.39 cabez por
-0.39 caers
-0.39 conjuntivitis
-0.39 de _ cu
-0.39 de _ muy
-0.39 el _ la
-0.39 en inviern
-0.39 en las
-0.39 infl
-0.39 inviern
-0.39 la leche
-0.39 la tarde
-0.39 me quede
-0.39 nariz
-0.39 orino mucho
-0.39 refri
-0.39 torci
-0.39 y duerm
-0.4 -cabez
-0.4 -duerm
-0.4 ?que ?es
-0.4 ^ <tuve
-0.4 ^ _ ?es
-0.4 a _ #11+
-0.4 a que
-0.4 comezon _ la
-0.4 con las
-0.4 doctor
-0.4 dorm en
-0.4 dormi
-0.4 dormi mal
-0.4 el doctor
-0.4 en _ bebe
-0.4 la _ tap
-0.4 las unas
-0.4 me dejo
-0.4 muy bien
-0.4 no -duerm
-0.4 normal
-0.4 sin -sangr
-0.4 todavi
-0.4 tres dias
-0.41 =asthma
-0.41 ^ _ duelen
-0.41 ^ _ hago
-0.41 antoj
-0.41 asma
-0.41 ayer
-0.41 corazon _ la
-0.41 cu es
-0.41 de _ ?puede
-0.41 de ayer
-0.41 despu _ trabaj
-0.41 dias de
-0.41 dolorcit de
-0.41 duerm
-0.41 en _ gargant
-0.41 en _ pantorrill
-0.41 favor
-0.41 mediodi
-0.41 piquet
-0.41 piquet de
-0.41 por favor
-0.41 quem de
-0.41 y media
-0.42 =about_self
-0.42 ^ _ entre
-0.42 ^ _ orina
-0.42 ^ _ tramit
-0.42 ^ llevo
-0.42 ^ no
-0.42 agua y
-0.42 compr
-0.42 con pus
-0.42 costr
-0.42 en _ espald
-0.42 entre regl
-0.42 es muy
-0.42 espos _ la
-0.42 guard
-0.42 las _ seman
-0.42 mi perro
-0.42 ojo y
-0.42 otro
-0.42 regl
-0.42 tramit
-0.42 y presion
-0.43 # y
-0.43 -seman
-0.43 <el _ <pas
-0.43 <pas
-0.43 <una
-0.43 ?del
-0.43 ?es
-0.43 ^ _ lent
-0.43 anda
-0.43 anos _ estoy
-0.43 camin
-0.43 chicl
-0.43 cinco dias
-0.43 dentist
-0.43 dos seman
-0.43 jabon _ el
-0.43 jabon en
-0.43 la _ respir
-0.43 me _ jabon
-0.43 me _ rap
-0.43 tomo _ para
-0.44 ?los
-0.44 ?se
-0.44 ^ _ me
-0.44 ^ este
-0.44 ^ y
-0.44 ayuda
-0.44 come _ y
-0.44 congestion
-0.44 control
-0.44 de correr
-0.44 del _ en
-0.44 desde que
-0.44 duele _ munec
-0.44 estoy _ desde
-0.44 mucha hambr
-0.44 nariz tap
-0.44 necesit mas
-0.44 puedo _ con
-0.44 raspo _ rodill
-0.44 raspo la
-0.44 revision
-0.44 tap
-0.44 trast
-0.44 ya paro
-0.45 #11+ de
-0.45 <de
-0.45 <tuve
-0.45 =twisted
-0.45 ^ _ brinc
-0.45 ^ _ el
-0.45 ^ _ torci
-0.45 ^ por
-0.45 ansiedad
-0.45 las #11+
-0.45 las orej
-0.45 me torci
-0.45 menos
-0.45 oido
-0.45 orej
-0.45 para _ no
-0.45 pero no
-0.45 primaver
-0.45 quier un
-0.45 regla
-0.45 torci _ tobill
-0.45 torci el
-0.45 tos
-0.45 un _ del
-0.46 <en
-0.46 <me
-0.46 =cancer_history
-0.46 =discharge
-0.46 ?la
-0.46 ^ ?como
-0.46 ^ _ duele
-0.46 ^ es
-0.46 cancer
-0.46 de muela
-0.46 dia
-0.46 dolor _ muela
-0.46 esta rosadit
-0.46 que _ de
-0.46 rosadit
-0.46 tuvo
-0.46 vari _ al
-0.46 y come
-0.47 <cu
-0.47 =chest_injury_or_ache
-0.47 ^ bostez
-0.47 bostez
-0.47 correr
-0.47 de estomag
-0.47 dolor _ estomag
-0.47 el cafe
-0.47 estoy _ el
-0.47 fiebr _ me
-0.47 la _ pero
-0.47 limpi
-0.47 quier saber
-0.47 saber
-0.47 sient _ no
-0.47 y _ asma
-0.48 <un
-0.48 ^ _ los
-0.48 ^ _ por
-0.48 ^ _ primer
-0.48 donde
-0.48 dorm _ el
-0.48 estoy bien
-0.48 no -sangr
-0.48 parto
-0.48 piern _ el
-0.48 piern en
-0.48 por los
-0.48 siempr
-0.48 tengo _ anos
-0.48 y _ raspo
-0.49 <la
-0.49 ^ <mi
-0.49 ^ _ moreton
-0.49 ^ dolorcit
-0.49 al _ despu
-0.49 ando
-0.49 cayo _ el
-0.49 como _ la
-0.49 en _ noche
-0.49 espald por
-0.49 leve
-0.49 media
-0.49 mi _ murio
-0.49 murio de
-0.49 primer
-0.49 va peor
-0.5 =ulcer_nsaid
-0.5 ?puede
-0.5 ^ _ #
-0.5 ^ _ entro
-0.5 a _ y
-0.5 el celular
-0.5 entro
-0.5 leves
-0.5 me entro
-0.5 todo
-0.5 tos seca
-0.5 y todo
-0.5 ya _ bien
-0.51 -tiene
-0.51 codo
-0.51 del trabaj
-0.51 el _ del
-0.51 granit
-0.51 hambr
-0.51 la _ seman
-0.51 me quito
-0.51 me sangr
-0.51 no -tiene
-0.51 pie
-0.51 piern _ se
-0.51 poco de
-0.51 que vitamin
-0.51 se _ quito
-0.51 vitamin
-0.51 y necesit
-0.51 ya estoy
-0.52 ?de
-0.52 ^ _ crema
-0.52 agrur
-0.52 antes _ la
-0.52 crema
-0.52 la _ en
-0.52 para que
-0.52 trabaj
-0.52 verd
-0.53 =dentist
-0.53 ^ _ resec
-0.53 ^ ayer
-0.53 ^ mare
-0.53 ^ quier
-0.53 alient
-0.53 de _ desde
-0.53 dias con
-0.53 en _ manan
-0.53 hace anos
-0.53 pasa
-0.53 resec
-0.53 se _ cayo
-0.53 yo
-0.54 <el
-0.54 ?como
-0.54 ^ ?que
-0.54 ^ _ da
-0.54 come bien
-0.54 duelen las
-0.54 el _ por
-0.54 el mart
-0.54 es
-0.54 estos dias
-0.54 jabon
-0.54 la _ al
-0.54 llevo _ seman
-0.54 poco el
-0.54 tengo gripa
-0.54 vari
-0.54 vari veces
-0.54 y _ poco
-0.55 =clear_fluid
-0.55 ?que
-0.55 anos
-0.55 dedo esta
-0.55 la _ es
-0.55 murio
-0.55 tiend y
-0.55 vomit desde
-0.56 -me -duele
-0.56 <anos
-0.56 ^ _ de
-0.56 ^ _ y
-0.56 a _ una
-0.56 azul y
-0.56 bebe tiene
-0.56 hoy me
-0.56 las _ de
-0.56 mi _ tuvo
-0.56 no _ -duele
-0.56 pica
-0.56 su medicin
-0.57 ^ necesit
-0.57 ^ un
-0.57 cafe
-0.57 cuant
-0.57 dolorcit
-0.57 el lunes
-0.57 se _ la
-0.57 tos _ fiebr
-0.58 <hace
-0.58 ^ _ estoy
-0.58 ^ _ un
-0.58 ^ casi
-0.58 a _ jefe
-0.58 de siempr
-0.58 diabetic _ tengo
-0.58 diabetic y
-0.58 estren
-0.58 mocos
-0.58 mosquit
-0.58 pesas
-0.58 pican
-0.58 pusieron
-0.58 soy _ y
-0.59 ^ _ -tengo
-0.59 ^ _ es
-0.59 ^ _ una
-0.59 esta bien
-0.59 fiebr _ el
-0.59 gases y
-0.59 juguet
-0.6 -duele
-0.6 <mi
-0.6 llorar y
-0.6 mi regla
-0.6 oido y
-0.6 pizza
-0.61 =snake_seen
-0.61 cuent
-0.61 de _ hijo
-0.61 entre
-0.61 los dient
-0.61 segur
-0.61 su
-0.61 tengo asma
-0.61 todavi no
-0.61 y quier
-0.62 -oido
-0.62 cayo mal
-0.62 dar
-0.62 mart
-0.62 mi _ anda
-0.62 mis pastill
-0.62 panal
-0.62 un _ el
-0.63 ^ en
-0.63 de llorar
-0.63 por que
-0.63 y ya
-0.64 lunes
-0.64 resurtir
-0.65 en _ tiend
-0.65 en una
-0.65 hijo _ cayo
-0.65 la rodill
-0.65 me _ sin
-0.65 no -el
-0.65 tiend
-0.65 trist
-0.66 =itchy_only
-0.66 anos tiene
-0.66 tiemp
-0.67 -tengo
-0.67 =scratched
-0.67 bebe _ mucho
-0.67 celular
-0.67 dieta
-0.67 mordi la
-0.67 no -tengo
-0.67 poquit
-0.67 sarpull _ fiebr
-0.68 cu me
-0.68 sin -fiebr
-0.69 =cold_only
-0.69 =during_exercise
-0.69 ^ _ despu
-0.69 ^ como
-0.69 ^ sangr
-0.69 con #11+
-0.69 examen
-0.69 me duelen
-0.7 ^ _ las
-0.7 a _ hora
-0.7 estornud
-0.7 papel
-0.7 se sento
-0.7 sento
-0.7 tarde
-0.71 =raynaud_usual
-0.71 noche
-0.72 #11+ _ fiebr
-0.72 =iron_pills
-0.72 esta embaraz
-0.73 embaraz _ con
-0.73 respir bien
-0.73 rodill
-0.73 ya _ mejor
-0.74 el dedo
-0.74 la noche
-0.74 leche
-0.74 lent
-0.74 me _ los
-0.75 -fiebr
-0.75 =three_days
-0.75 en _ piern
-0.75 estos
-0.76 duelen
-0.76 gases
-0.76 solo
-0.77 =hearing
-0.77 de fiebr
-0.77 hoy
-0.77 me _ bien
-0.77 sient bien
-0.77 todo bien
-0.78 jefe
-0.78 la una
-0.78 mi jefe
-0.78 regurgit
-0.78 vacun
-0.79 ^ cuant
-0.79 cu
-0.79 quito
-0.79 un poco
-0.8 =possible_fracture
-0.8 una vez
-0.81 ^ _ -me
-0.82 me da
-0.83 anos _ fiebr
-0.83 raspo
-0.83 se raspo
-0.84 =eating_disorder
-0.85 llorar
-0.86 ^ _ se
-0.86 antes
-0.86 da
-0.86 la vacun
-0.86 mordi _ lengu
-0.87 poco
-0.88 las #
-0.89 dient
-0.89 en mi
-0.89 para la
-0.9 antes de
-0.9 cita
-0.9 ya esta
-0.91 ^ hoy
-0.91 cans
-0.92 -sangr
-0.92 ^ cu
-0.93 =tired
-0.94 #99+ _ #11+
-0.94 ^ _ desde
-0.94 come
-0.96 la _ por
-0.96 por la
-1 =low_mood_deep
-1 gripa
-1.02 =aura_usual
-1.04 a las
-1.07 pero
-1.11 ^ que
-1.14 necesit
-1.16 ^ una
-1.17 bien
-1.21 =low_mood
-1.22 ^ puedo
-1.23 y _ bien
`,
}
