import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.43,
  emergencyFrom: 1.54,
  nurseFrom: 0.94,
  weights: `
2.58 =suicidal
2.21 =abuse_danger
2.16 =harm_others
2.04 =stab_shot
1.93 =overdose_taken
1.83 =poison_swallowed
1.65 =swallowed_battery
1.48 =at_rest
1.48 =drowning
1.41 =seizure
1.41 =unresponsive
1.39 =snake
1.33 sin _ y
1.32 =cannot_breathe
1.32 aunqu
1.31 =face_blisters
1.3 =chemical_word
1.29 se esta
1.28 =burn_big
1.28 he
1.27 =withdrawal
1.27 convulsion
1.25 =black_stool
1.25 =wild_bite
1.24 =vision_loss
1.24 y la
1.23 mi _ me
1.22 =self_harm_now
1.21 =baby_quiet
1.21 =choking
1.21 en los
1.2 =animal_bite
1.2 =smoke
1.18 respirar
1.17 =deformed
1.17 en _ y
1.16 =baby_still
1.16 =inhaler_fails
1.16 mordi
1.15 fiebr y
1.14 =carbon_monoxide
1.14 =child_got_pills
1.13 =confused
1.13 =new_confusion
1.11 -sient
1.11 =jaw_locked
1.11 =soaking_pad
1.11 =swelling_throat
1.09 =bleeding_heavy
1.08 =severe_pain
1.07 =long_bleed
1.06 =chest_pressure
1.04 =no_urine
1.04 =rigors_hard
1.04 horas
1.04 sacudi
1.03 =hanging_attempt
1.02 =drug_named
1.02 =head_injury
1.02 =sudden
1.02 =testicle
1.02 mord
1.02 mordi un
1.01 =severe_headache
1.01 =vomiting_blood
1.01 se tomo
1 ^ tiene
1 esta _ la
1 las venas
1 venas
1 y ahora
0.99 dolor en
0.99 negra
0.98 =near_faint
0.98 trago _ pila
0.98 y _ corazon
0.98 y veo
0.97 en _ mano
0.97 y no
0.96 me esta
0.96 se _ una
0.95 =face_droop
0.95 ahora
0.95 estuv
0.95 y _ y
0.94 =numb_any
0.94 con sangr
0.94 no -sient
0.93 =drowsy
0.93 como _ y
0.93 creo
0.93 creo que
0.93 esta convulsion
0.93 her
0.92 =oxygen_low
0.92 cayo _ en
0.92 chuec
0.91 se _ hinch
0.9 =done_with_it
0.9 =speech
0.9 ^ _ he
0.9 de repent
0.9 no puedo
0.9 repent
0.9 y tengo
0.89 =leg_swelling_one
0.89 =short_breath
0.89 con _ y
0.89 falta _ aire
0.89 falta el
0.89 hace una
0.88 -bien
0.88 =postpartum_smell
0.88 me quier
0.88 tan _ que
0.88 y tiene
0.87 =bp_high
0.87 =severe_weakness
0.87 =vomiting
0.87 anticoagulant
0.87 horas y
0.87 la barrig
0.86 =birth_now
0.86 =born_part
0.86 =pale_clammy
0.86 abajo
0.86 calentur
0.86 descarg
0.86 dio _ descarg
0.86 los labi
0.86 matar
0.85 =fainted
0.85 =hurts_breathing
0.85 dormid
0.85 el _ marca
0.85 y _ falta
0.85 y _ me
0.85 y los
0.84 =high_fever
0.84 =object_stuck
0.84 corte _ venas
0.84 corte las
0.84 falta
0.84 me hinch
0.84 y _ -me
0.84 y manch
0.83 =dry_mouth
0.83 =rigors
0.83 le _ el
0.83 un lado
0.82 =immunosuppressed
0.82 dias y
0.82 y _ no
0.81 =coughs_blood
0.81 =pain_beyond
0.81 =sleepless_days
0.81 =turning_blue
0.81 al _ y
0.81 de un
0.81 dio una
0.81 hinch
0.81 la cara
0.81 no _ respirar
0.81 se trago
0.81 sin -dormir
0.81 tiene calentur
0.81 vomit
0.81 y me
0.8 =bluish
0.8 ^ _ como
0.8 cerr
0.8 con #99+
0.8 desde _ manan
0.8 la _ no
0.8 me falta
0.8 me va
0.8 trago
0.8 vida
0.79 -veo
0.79 =means_at_hand
0.79 ^ creo
0.79 ^ mord
0.79 confund
0.79 estoy _ y
0.79 hija
0.79 la _ despu
0.79 mi hija
0.79 no aguant
0.79 popo negra
0.79 una hora
0.79 una pila
0.79 y _ duele
0.79 y _ vomit
0.78 -puedo
0.78 antibiotic
0.78 con ampoll
0.78 la punta
0.78 se le
0.78 y _ #11+
0.78 y vomit
0.78 ya no
0.77 =blurry_vision
0.77 =co_alarm
0.77 =ear_swollen
0.77 =upper_belly_pain
0.77 ^ _ puedo
0.77 barrig
0.77 hinch la
0.77 la _ y
0.77 tengo _ pantorrill
0.76 ano
0.76 ator
0.76 como si
0.76 esta _ y
0.76 hace _ hora
0.76 hinch y
0.76 lado
0.75 =deep_burn
0.75 =priapism
0.75 dejo de
0.75 el bebe
0.75 en _ pecho
0.75 esta confund
0.75 fuent y
0.75 hacia
0.75 hijo _ desmay
0.75 marca
0.75 me he
0.75 mordi una
0.75 negro
0.75 sangr
0.75 use
0.74 -movers
0.74 =burn_any
0.74 =electric
0.74 =one_side_belly
0.74 =spreading
0.74 =tongue_swollen
0.74 ^ _ mordi
0.74 ^ _ puse
0.74 aire
0.74 ganas
0.74 ganas de
0.74 me puse
0.74 puse
0.74 seman _ embaraz
0.74 seman de
0.74 y _ dolor
0.73 #11+ _ de
0.73 #99+ _ #99+
0.73 =waters_said
0.73 a mi
0.73 aunqu este
0.73 estoy vomit
0.73 puedo _ bien
0.73 ve
0.72 =eye_bulge
0.72 =eye_red
0.72 =limp_leg
0.72 =sugar_extreme
0.72 ^ _ -sient
0.72 amaneci
0.72 cuell _ y
0.72 del ojo
0.72 estoy embaraz
0.72 la quij
0.72 muy _ y
0.72 ojo
0.72 parar
0.72 tiene el
0.72 y
0.72 y _ confund
0.71 # _ y
0.71 -despiert
0.71 =bleeding_any
0.71 =bp_very_high
0.71 cloro
0.71 de _ fiebr
0.71 desmayar
0.71 fuert
0.71 minut
0.71 puso
0.71 tengo _ seman
0.71 todos
0.71 y dice
0.71 y estoy
0.7 -y
0.7 aceit
0.7 al respirar
0.7 algo
0.7 arrib
0.7 cocin
0.7 con aceit
0.7 embaraz _ no
0.7 horribl
0.7 la cocin
0.7 no -veo
0.7 no _ -puedo
0.7 no puede
0.7 seman tiene
0.7 tan
0.7 y dolor
0.7 ya _ quier
0.69 -sent
0.69 =amputated
0.69 =eye_chemical
0.69 =green_vomit
0.69 ^ _ apunalaron
0.69 al bebe
0.69 apunalaron
0.69 apunalaron _ el
0.69 apunalaron en
0.69 corte _ punta
0.69 el aire
0.69 punta _ dedo
0.69 punta del
0.69 se _ y
0.68 =barking_stridor
0.68 =saddle_numb
0.68 =snake_bad
0.68 =vaginal_bleeding
0.68 desde la
0.68 dias sin
0.68 el brazo
0.68 pal
0.68 testicul
0.68 y respir
0.67 # _ no
0.67 # seman
0.67 =hernia
0.67 =shaking
0.67 =valve_or_device
0.67 despu _ la
0.67 duele _ la
0.67 el _ le
0.67 escalofri
0.67 hinchazon
0.67 la oreja
0.67 la vida
0.67 mas de
0.67 oreja
0.67 y escalofri
0.66 =chest_any
0.66 =gradual_numb
0.66 =moved_right
0.66 =racing_heart
0.66 =wakes
0.66 ahorcar
0.66 casi no
0.66 dice que
0.66 la _ fiebr
0.66 labi
0.66 sud
0.66 tiene los
0.66 ve el
0.65 # _ sin
0.65 =one_eye
0.65 creo _ se
0.65 de _ oreja
0.65 desde ayer
0.65 el _ se
0.65 esta _ en
0.65 no -ha
0.65 tomo anticoagulant
0.65 y _ un
0.65 y el
0.64 =blood_thinner
0.64 empez en
0.64 las pastill
0.64 me _ morir
0.64 morir
0.64 puedo respirar
0.64 sangr y
0.64 y se
0.63 =fight_blow
0.63 ^ _ sangr
0.63 ^ culebrill
0.63 ^ estuv
0.63 chorr
0.63 de embaraz
0.63 el pecho
0.63 empez
0.63 la _ tan
0.63 mordi _ vibor
0.63 piso
0.63 sacaron
0.63 tiene un
0.63 trab
0.62 =right_side
0.62 =tearing
0.62 ator _ el
0.62 boca
0.62 del _ y
0.62 derech
0.62 desmay
0.62 dias _ con
0.62 esta muy
0.62 estam
0.62 maread
0.62 sin parar
0.62 y casi
0.61 #99+ y
0.61 =pleuritic
0.61 =purple_word
0.61 =swelling
0.61 =wont_swallow
0.61 debaj
0.61 fiebr _ de
0.61 la vista
0.61 le dieron
0.61 marca _ de
0.61 mor
0.61 roja
0.6 =water_broke
0.6 ^ _ hija
0.6 ^ _ tomo
0.6 atras
0.6 corazon aceler
0.6 demasiad pastill
0.6 el _ aceler
0.6 lado _ la
0.6 muy dorm
0.6 paranoic
0.6 pecho
0.6 quemo
0.6 sangr roja
0.6 se _ por
0.6 tome demasiad
0.6 tragar
0.59 #11+ y
0.59 -respir
0.59 =fever
0.59 =skin_peeling
0.59 apret
0.59 cuchill
0.59 dejo
0.59 el _ con
0.59 el _ desde
0.59 empeor
0.59 her de
0.59 la casa
0.59 que empeor
0.59 se _ esta
0.59 tieso y
0.59 un ojo
0.59 vomit sangr
0.58 =hallucinating
0.58 ^ _ mi
0.58 agua _ minut
0.58 agua un
0.58 chapopot
0.58 chapopot y
0.58 como _ me
0.58 como chapopot
0.58 con _ de
0.58 del antibiotic
0.58 del dedo
0.58 despu _ antibiotic
0.58 di a
0.58 en #11+
0.58 en un
0.58 espald y
0.58 la _ chuec
0.58 la _ le
0.58 lado de
0.58 me _ tanto
0.58 pego
0.58 punta
0.58 tanto
0.58 tiene la
0.57 #11+ _ y
0.57 -despertar
0.57 -panal
0.57 =bite_bad
0.57 =skin_black
0.57 ^ _ esta
0.57 abajo _ la
0.57 acost
0.57 anoch y
0.57 de mi
0.57 he tom
0.57 la her
0.57 la mano
0.57 labi morad
0.57 mano
0.57 manos y
0.57 me mordi
0.57 no _ -bien
0.57 pecho y
0.57 profund
0.57 puede
0.57 un cuchill
0.57 vibor
0.56 =cold_limb
0.56 =eye_pierced
0.56 =sugar_very_high
0.56 =throat_closing
0.56 ^ _ negra
0.56 brazo
0.56 de #11+
0.56 de una
0.56 estoy mare
0.56 izquierd
0.56 mas
0.56 me _ sub
0.56 me revent
0.56 no -despiert
0.56 respirar bien
0.56 revent
0.56 se _ revent
0.56 sient la
0.56 sub
0.56 sub por
0.56 va _ por
0.56 va sub
0.55 # ano
0.55 =back_pain
0.55 =belly_hit
0.55 estoy _ en
0.55 los _ dormid
0.55 luz
0.55 matarm
0.55 metio
0.55 metio una
0.55 pistol
0.55 se metio
0.55 un testicul
0.55 veo
0.55 y _ tiene
0.55 y _ una
0.55 y esta
0.54 -dormir y
0.54 -piern
0.54 =bladder_bowel_loss
0.54 =blister_any
0.54 =blister_word
0.54 =heart_condition
0.54 =radiates_groin
0.54 =swallow_trouble
0.54 =trunk_pain
0.54 ^ _ voces
0.54 aire y
0.54 ampoll
0.54 anticoagulant y
0.54 cerr _ gargant
0.54 cerr la
0.54 corazon
0.54 dano
0.54 dice
0.54 hace _ horas
0.54 humo
0.54 la _ un
0.54 le
0.54 mi _ en
0.54 muy debil
0.54 no _ vivir
0.54 olor
0.54 quier vivir
0.54 se _ clavo
0.54 se puso
0.54 terribl
0.54 toall
0.54 vivir
0.54 y _ para
0.54 y le
0.54 y una
0.53 =contractions
0.53 =fall_hard
0.53 =wound_infected
0.53 ^ lo
0.53 agarr
0.53 cosas
0.53 fiebr _ #11+
0.53 fiebr de
0.53 herman
0.53 mi _ se
0.53 mi herman
0.53 no _ -la
0.53 no _ tragar
0.53 nueva
0.53 tylenol
0.53 vomit verde
0.53 y _ el
0.53 y _ le
0.53 y _ puedo
0.53 y ve
0.52 =co_word
0.52 =mouth_sores
0.52 ^ hinchazon
0.52 bebe de
0.52 de monox
0.52 demasiad
0.52 dias _ -dormir
0.52 el nino
0.52 ereccion
0.52 los _ amarill
0.52 manch
0.52 monox
0.52 negro y
0.52 no _ hablar
0.52 no se
0.52 ojos amarill
0.52 recien
0.52 se _ el
0.52 se _ inflam
0.52 trae
0.52 trae _ cuchill
0.52 trae un
0.51 ^ _ embaraz
0.51 ^ las
0.51 ^ recien
0.51 a matar
0.51 cada
0.51 casi _ desmay
0.51 el corazon
0.51 empez de
0.51 espos esta
0.51 lengu _ de
0.51 lengu despu
0.51 mano y
0.51 me _ mucho
0.51 no _ -el
0.51 no quier
0.51 novio
0.51 quij
0.51 y _ borros
0.51 y _ que
0.51 y _ sangr
0.51 y confund
0.51 y sud
0.51 ya _ el
0.5 -bebe
0.5 -con
0.5 -con _ -ojo
0.5 -nada
0.5 -ojo
0.5 =belly_pain
0.5 =chest_pain
0.5 ^ _ debaj
0.5 ^ _ popo
0.5 abuel se
0.5 amaneci con
0.5 anos se
0.5 como cafe
0.5 cuell
0.5 de _ abuel
0.5 de _ seman
0.5 el popo
0.5 me salio
0.5 que estoy
0.5 ruido
0.5 sud frio
0.5 y _ por
0.49 #11+ con
0.49 =lips_blue
0.49 =stroke_said
0.49 =wont_go_away
0.49 ^ _ quier
0.49 ^ _ quitaron
0.49 cabez y
0.49 derram
0.49 despert
0.49 dolor _ el
0.49 estam maread
0.49 fiebr
0.49 fuent
0.49 la _ trab
0.49 la fuent
0.49 los #
0.49 me quitaron
0.49 metio _ pila
0.49 mucho sueno
0.49 muy
0.49 nino se
0.49 no _ quita
0.49 pecho _ la
0.49 perro le
0.49 quitaron
0.49 se quita
0.49 sient como
0.49 un derram
0.49 y _ cuest
0.49 y _ sient
0.48 # _ esta
0.48 =collapsed_word
0.48 =new_baby
0.48 =swelling_lips
0.48 =weak_any
0.48 ^ encontr
0.48 desde _ una
0.48 desplom
0.48 embaraz _ de
0.48 embaraz _ me
0.48 encontr
0.48 encontr a
0.48 error
0.48 fuert de
0.48 fuert que
0.48 la _ dura
0.48 la boca
0.48 lados
0.48 me _ desmayar
0.48 no _ de
0.48 pas y
0.48 por _ lados
0.48 por error
0.48 por todos
0.48 sangr mucho
0.48 se desplom
0.48 sient desmayar
0.48 todos lados
0.48 va a
0.48 y muy
0.47 #11+ _ se
0.47 #11+ minut
0.47 -bebe -movers
0.47 =again_fainted
0.47 =cold_outside
0.47 =hip_hurts
0.47 =weak_one_side
0.47 a luz
0.47 arrib _ la
0.47 bano
0.47 cara y
0.47 dando
0.47 dando un
0.47 desde _ y
0.47 desmay _ veces
0.47 desmay dos
0.47 dio
0.47 el garag
0.47 en _ garag
0.47 esta _ un
0.47 esta dando
0.47 fiebr _ la
0.47 garag
0.47 garag y
0.47 hinch _ lengu
0.47 no
0.47 pila chiquit
0.47 por las
0.47 una _ chiquit
0.47 una convulsion
0.47 y _ ojos
0.46 # minut
0.46 =extreme_fever
0.46 =head_danger
0.46 =speech_garbled
0.46 ^ _ abuelit
0.46 ^ _ repent
0.46 ^ _ tome
0.46 a _ derech
0.46 a hacer
0.46 abuelit
0.46 bajar
0.46 bajar _ cortin
0.46 bajar una
0.46 bebe _ de
0.46 bebe dejo
0.46 caida
0.46 coagul
0.46 de _ caida
0.46 el _ izquierd
0.46 esta
0.46 la _ esta
0.46 la alberc
0.46 la caida
0.46 la derech
0.46 mi abuelit
0.46 ojos y
0.46 piern se
0.46 pila del
0.46 que _ se
0.46 quier morir
0.46 respirar y
0.46 seman _ y
0.46 una cortin
0.46 vomitar
0.46 voy _ hacer
0.46 y _ labi
0.45 # _ se
0.45 =dystonia
0.45 =fell_baby
0.45 =radiates
0.45 =recent_infection
0.45 aguant
0.45 cabez _ el
0.45 carbon
0.45 cloro en
0.45 corazon y
0.45 de _ cara
0.45 dicen
0.45 dicen _ mate
0.45 dicen que
0.45 dieron
0.45 dolor fuert
0.45 el _ y
0.45 es insoportabl
0.45 hija _ #
0.45 hija de
0.45 incendi
0.45 insoportabl
0.45 mate
0.45 me _ que
0.45 me dicen
0.45 me tuerc
0.45 mucho dolor
0.45 puedo tragar
0.45 que mate
0.45 rap y
0.45 sale pus
0.45 se _ tuerc
0.45 se como
0.45 se desmay
0.45 trago la
0.45 tuerc
0.45 y _ desmay
0.45 y _ puede
0.44 -le
0.44 =diarrhea
0.44 =fall_any
0.44 =preterm_weeks
0.44 =seizure_repeat
0.44 alrededor
0.44 amaneci _ la
0.44 botell
0.44 cada _ minut
0.44 calient _ no
0.44 casi
0.44 detr
0.44 detr _ la
0.44 detr de
0.44 diarre
0.44 duele mucho
0.44 el muslo
0.44 el piso
0.44 embaraz _ #
0.44 embaraz y
0.44 estoy en
0.44 frio
0.44 hinch no
0.44 inconscient
0.44 la _ del
0.44 la voz
0.44 me apriet
0.44 muslo
0.44 no -la
0.44 no -le
0.44 pal y
0.44 pegue en
0.44 si me
0.44 todos en
0.44 tomar _ y
0.44 voz
0.43 -mi
0.43 =belly_hard
0.43 =eye_hit_bad
0.43 =liver_drug
0.43 =screams_in_bouts
0.43 =tearing_trunk
0.43 adentr
0.43 corte la
0.43 de _ no
0.43 del estomag
0.43 desde _ #11+
0.43 dolor _ en
0.43 encog _ piern
0.43 espos
0.43 fiebr dolor
0.43 fuert _ me
0.43 la bebe
0.43 medicin nueva
0.43 mi _ esta
0.43 mi espos
0.43 muy rap
0.43 no -respir
0.43 noch
0.43 pico
0.43 pistol en
0.43 poco hinch
0.43 por _ brazo
0.43 quiet
0.43 tome _ las
0.43 tome _ pastill
0.43 un _ hinch
0.43 un _ se
0.43 una vibor
0.43 veo _ con
0.43 y _ morad
0.43 y _ verde
0.42 -el -panal
0.42 -lo
0.42 -reconoc
0.42 =a_lot
0.42 =alcohol
0.42 =newborn
0.42 =recent_travel
0.42 ^ _ herni
0.42 ^ _ ojo
0.42 adolor
0.42 camaron
0.42 con _ en
0.42 de _ mes
0.42 de _ vida
0.42 el cuell
0.42 empuj
0.42 empuj hacia
0.42 en _ cocin
0.42 estoy
0.42 hirv
0.42 incoherenci
0.42 la mitad
0.42 le subio
0.42 manch morad
0.42 mes tiene
0.42 mi _ dejo
0.42 mi _ estuv
0.42 mi novio
0.42 mitad
0.42 mitad _ la
0.42 mitad de
0.42 morad
0.42 nac
0.42 no _ -reconoc
0.42 orinar y
0.42 oscur
0.42 pico una
0.42 poder
0.42 recien nac
0.42 sin poder
0.42 tose
0.42 un _ tiene
0.42 un mes
0.42 un minut
0.42 va _ matar
0.42 verde
0.41 -respond
0.41 =eye_pain
0.41 =weak_legs
0.41 ^ todos
0.41 a _ ya
0.41 abrir
0.41 chapopot _ me
0.41 contraccion
0.41 de _ que
0.41 del control
0.41 dias vomit
0.41 duele al
0.41 el testicul
0.41 esta roja
0.41 fiebr _ escalofri
0.41 habla
0.41 me voy
0.41 mi _ embaraz
0.41 mi papa
0.41 mordi _ perro
0.41 mucho la
0.41 nino _ cayo
0.41 no _ abrir
0.41 ojos _ desde
0.41 papa
0.41 para dormir
0.41 pastill _ dormir
0.41 pego _ la
0.41 pego en
0.41 pila _ control
0.41 puedo abrir
0.41 que _ ten
0.41 quita
0.41 roja y
0.41 se
0.41 senti que
0.41 tembl
0.41 ten
0.41 tiene
0.41 tomo el
0.41 toser
0.41 un ruido
0.41 ve borros
0.41 y _ despu
0.41 y _ nause
0.41 y _ pal
0.41 y _ pegue
0.41 y mi
0.4 -la
0.4 -las
0.4 -nada -con
0.4 -sient -las
0.4 -sient _ -piern
0.4 -veo -nada
0.4 -veo _ -con
0.4 =adrenal
0.4 =battery_word
0.4 =legs_gone
0.4 =limb_bleeds
0.4 =plant_eaten
0.4 =squeezing_word
0.4 ^ cort
0.4 cesare
0.4 cuell con
0.4 de _ hace
0.4 de sangrar
0.4 de tylenol
0.4 esta vomit
0.4 falta _ el
0.4 fiebr _ dolor
0.4 fuert y
0.4 hablar bien
0.4 hong
0.4 hong _ jardin
0.4 hong del
0.4 la gargant
0.4 le sale
0.4 llora
0.4 perdi _ vista
0.4 puedo _ la
0.4 quemo la
0.4 sangrar
0.4 tiene fiebr
0.4 vecin
0.4 y _ -sient
0.4 y _ quier
0.39 -bebe _ desde
0.39 -en -todo
0.39 -en _ -el
0.39 -movers desde
0.39 -todo -el
0.39 =feels_incredible
0.39 =fell
0.39 =heat_danger
0.39 =throat_tight
0.39 ^ _ operaron
0.39 ^ di
0.39 a _ mama
0.39 abeja y
0.39 adelant
0.39 anticongelant
0.39 boca y
0.39 cafe mol
0.39 calient
0.39 clavo un
0.39 como _ mol
0.39 convulsion y
0.39 de asma
0.39 demasiad _ de
0.39 di _ luz
0.39 dias _ #11+
0.39 en _ manos
0.39 en _ testicul
0.39 humo y
0.39 inflam
0.39 izquierd y
0.39 largo
0.39 le _ a
0.39 me operaron
0.39 meses _ embaraz
0.39 meses de
0.39 mol
0.39 nos
0.39 operaron
0.39 se _ anticongelant
0.39 se quemo
0.39 sent
0.39 tomo anticongelant
0.39 un _ largo
0.39 un perro
0.39 una _ y
0.39 vengo
0.39 vengo _ un
0.39 vengo de
0.39 vez _ fiebr
0.39 vomit _ cafe
0.39 vomit como
0.39 y _ -despiert
0.39 y _ anticoagulant
0.39 y sarpull
0.38 -no
0.38 =cholinergic
0.38 =co_words
0.38 =hurts_move
0.38 =muscle_cramps
0.38 =slow_heart
0.38 ^ _ cloro
0.38 ^ fiebr
0.38 aceler
0.38 con dolor
0.38 de _ a
0.38 duele tanto
0.38 el ojo
0.38 en _ lado
0.38 en _ muslo
0.38 hace #
0.38 hinchad y
0.38 la _ vomit
0.38 los muscul
0.38 meses se
0.38 mi tio
0.38 mover
0.38 nada desde
0.38 nause _ se
0.38 nause y
0.38 panza y
0.38 puede respirar
0.38 puedo hablar
0.38 pulso en
0.38 sient _ un
0.38 tengo _ pulso
0.38 tio
0.38 toso sangr
0.38 y a
0.38 y hoy
0.38 y llevo
0.37 #11+ seman
0.37 =goodbye_note
0.37 =kidney_infection
0.37 =rash
0.37 a _ hace
0.37 abajo a
0.37 anoch _ me
0.37 con _ sierr
0.37 de _ botell
0.37 de _ cesare
0.37 de desped
0.37 debaj de
0.37 desped
0.37 doble
0.37 dolor
0.37 dura y
0.37 el _ apret
0.37 el peor
0.37 en _ rinon
0.37 espald _ tengo
0.37 fiebr _ los
0.37 fiebr _ y
0.37 infeccion _ los
0.37 la cesare
0.37 la sangr
0.37 los pies
0.37 luz hace
0.37 mar me
0.37 mare como
0.37 meses no
0.37 ojo _ y
0.37 ojo rojo
0.37 pecho apret
0.37 pedaz
0.37 porqu _ no
0.37 porqu ya
0.37 salio
0.37 sient _ si
0.37 tomo
0.37 tomo _ de
0.37 trab y
0.37 y fiebr
0.37 ya _ aguant
0.36 =purple_rash
0.36 ^ _ herman
0.36 a _ altur
0.36 a chorr
0.36 abrir la
0.36 ayer y
0.36 barrig dura
0.36 bebe _ un
0.36 bebe esta
0.36 calient y
0.36 campament
0.36 cara
0.36 con nause
0.36 dolor _ la
0.36 embaraz _ dolor
0.36 fiebr alta
0.36 infeccion _ oido
0.36 la cabez
0.36 la nuca
0.36 matar a
0.36 mi _ le
0.36 mover el
0.36 nuca
0.36 papa tiene
0.36 quimi
0.36 quimi y
0.36 raro
0.36 se _ quedo
0.36 se corto
0.36 tanto que
0.36 tengo _ de
0.36 toall cada
0.36 vomit _ parar
0.36 vomit sin
0.36 y _ fiebr
0.36 y tomo
0.35 # _ de
0.35 =chest_tearing
0.35 =copd
0.35 =to_the_bone
0.35 =urinary_stuck
0.35 ^ _ epoc
0.35 ^ _ golpe
0.35 aire _ esta
0.35 al ojo
0.35 ampoll en
0.35 cabez _ y
0.35 cocin y
0.35 con _ ojo
0.35 del _ con
0.35 duele _ el
0.35 epoc
0.35 esta _ dorm
0.35 estoy _ debil
0.35 estoy muy
0.35 falta mas
0.35 late rapidisim
0.35 mas _ aire
0.35 mas el
0.35 mi amigo
0.35 mi parej
0.35 no _ orinar
0.35 no _ y
0.35 para _ y
0.35 parej
0.35 puso _ y
0.35 rapidisim
0.35 sangr _ y
0.35 sangr por
0.35 se pego
0.35 temperatur
0.35 todos _ la
0.35 trago una
0.35 una pistol
0.34 -dia
0.34 -el -dia
0.34 -me -puedo
0.34 -todo _ -dia
0.34 =hernia_stuck
0.34 ^ _ papa
0.34 ^ _ profund
0.34 alacran
0.34 alacran _ se
0.34 alacran y
0.34 bebe hace
0.34 bebe se
0.34 bola
0.34 cabez _ vomit
0.34 chorr de
0.34 como tabla
0.34 de la
0.34 dedos dormid
0.34 el azucar
0.34 embaraz _ la
0.34 en _ casa
0.34 esta _ no
0.34 hija se
0.34 inflam la
0.34 la _ hace
0.34 lado derech
0.34 le duele
0.34 llora sin
0.34 marca #11+
0.34 me desmay
0.34 me inflam
0.34 mi _ hace
0.34 mucha sangr
0.34 no -lo
0.34 pela
0.34 pico _ alacran
0.34 por ratos
0.34 que la
0.34 que le
0.34 rompi _ fuent
0.34 rompi la
0.34 salio _ chorr
0.34 sangr vaginal
0.34 tabla
0.34 tabla y
0.34 tiene #11+
0.34 tome
0.34 tuerc _ cuell
0.34 tuerc el
0.34 un alacran
0.34 un chorr
0.34 una _ cada
0.34 una toall
0.34 vaginal
0.34 van
0.34 veces
0.34 vomit y
0.34 voy
0.34 voy a
0.34 y _ tembl
0.34 y amaneci
0.33 -nos
0.33 -nos -reconoc
0.33 =not_looking
0.33 ^ _ espos
0.33 ^ _ queme
0.33 a _ hijo
0.33 ahora me
0.33 alrededor _ ojo
0.33 alrededor del
0.33 bebe
0.33 blanc y
0.33 boton
0.33 cacahuat
0.33 calentur _ #11+
0.33 calentur de
0.33 cierr
0.33 cierr _ gargant
0.33 cierr la
0.33 de _ nariz
0.33 de _ pastill
0.33 de boton
0.33 debil
0.33 desmayar _ el
0.33 diabetic esta
0.33 dos dias
0.33 embaraz _ convulsion
0.33 embaraz con
0.33 esta pal
0.33 hace _ minut
0.33 izquierd hinch
0.33 la _ izquierd
0.33 la _ tomo
0.33 las _ se
0.33 lucecit
0.33 mama se
0.33 me cierr
0.33 me queme
0.33 no -nos
0.33 peor _ de
0.33 pila _ boton
0.33 que _ me
0.33 queme
0.33 quier _ tengo
0.33 rap
0.33 regres
0.33 sangr _ a
0.33 se _ cierr
0.33 se cayo
0.33 seman y
0.33 tengo mucho
0.33 tengo nause
0.33 tiene _ labi
0.33 tiene _ ojos
0.33 tiene diarre
0.33 toda _ espald
0.33 tomo un
0.33 tos _ me
0.33 trago cloro
0.33 tuve gripe
0.33 una seman
0.33 veo lucecit
0.33 vivir tengo
0.33 y sient
0.33 y tiembl
0.32 #99+ #99+
0.32 -con -el
0.32 -el -ojo
0.32 -el _ -izquierd
0.32 -izquierd
0.32 -ojo -izquierd
0.32 =cannot_move_limb
0.32 =elderly
0.32 =stool_blood
0.32 ^ _ padrastr
0.32 ^ _ vecin
0.32 ahogo
0.32 al caminar
0.32 alberc
0.32 angin
0.32 brazo con
0.32 carro y
0.32 cayo de
0.32 cloro _ la
0.32 de _ bebe
0.32 de vomitar
0.32 derech y
0.32 desde _ dias
0.32 dolor arrib
0.32 duele _ lado
0.32 durmi _ mitad
0.32 el bano
0.32 empap
0.32 empap _ toall
0.32 en _ bano
0.32 en _ cost
0.32 es en
0.32 esta _ tiene
0.32 esta agu
0.32 esta hirv
0.32 frent
0.32 frent y
0.32 gas _ la
0.32 hace dias
0.32 hinchazon _ de
0.32 hirv en
0.32 la frent
0.32 la herni
0.32 las angin
0.32 le _ la
0.32 le _ una
0.32 lleva
0.32 me pico
0.32 mes
0.32 mi vecin
0.32 mor y
0.32 muy calient
0.32 ni
0.32 padrastr
0.32 presion de
0.32 tengo _ pistol
0.32 tiene _ azucar
0.32 todas _ pastill
0.32 y _ agu
0.32 y _ con
0.31 #11+ _ escalofri
0.31 -respir -bien
0.31 =getting_worse
0.31 =hit_hard
0.31 =new_medicine
0.31 =sickle_cell
0.31 ^ #11+
0.31 ^ _ tio
0.31 ahog
0.31 ahog con
0.31 anemi
0.31 anemi falciform
0.31 cada _ peor
0.31 como _ desmayarm
0.31 como para
0.31 de _ alberc
0.31 del _ derech
0.31 desmay _ el
0.31 diabetic
0.31 dolor _ de
0.31 dolor terribl
0.31 duele _ testicul
0.31 el humo
0.31 esta ahog
0.31 estoy sangr
0.31 estoy sud
0.31 gris
0.31 gris y
0.31 hacia adelant
0.31 hijo _ esta
0.31 hijo _ le
0.31 la _ me
0.31 la selva
0.31 las _ y
0.31 le _ sangr
0.31 le dio
0.31 mama
0.31 mare _ para
0.31 me _ mare
0.31 me cuest
0.31 mi mama
0.31 mord de
0.31 nina de
0.31 no para
0.31 nueva para
0.31 para desmayarm
0.31 parar y
0.31 pila
0.31 que el
0.31 respir
0.31 respir muy
0.31 respirar _ no
0.31 se _ ahog
0.31 selva
0.31 sient _ como
0.31 sient mare
0.31 tembl y
0.31 tengo el
0.31 va
0.31 verde y
0.31 vez peor
0.31 warfarin
0.31 y _ los
0.31 y convulsion
0.31 y ha
0.3 -esta
0.3 -me _ y
0.3 -sabe
0.3 =acts_drunk
0.3 =burned_hand
0.3 =pregnant
0.3 =sugar_low
0.3 ^ _ companer
0.3 ^ _ oximetr
0.3 ^ _ par
0.3 ^ _ pego
0.3 ^ _ pico
0.3 ^ llegu
0.3 a todos
0.3 abuelit amaneci
0.3 ahora _ duele
0.3 ator y
0.3 atras y
0.3 borrach
0.3 cada vez
0.3 cayo cloro
0.3 como borrach
0.3 companer
0.3 cuchill _ la
0.3 cuchill en
0.3 de #
0.3 de _ nada
0.3 duele y
0.3 el oximetr
0.3 estoy _ frio
0.3 estoy _ sangr
0.3 gargant _ no
0.3 hace
0.3 hija _ que
0.3 hija dice
0.3 hinch _ calient
0.3 horas _ la
0.3 la _ a
0.3 la _ cuell
0.3 la nada
0.3 le falta
0.3 le ve
0.3 llegu
0.3 luces
0.3 me _ cloro
0.3 me _ rapidisim
0.3 me pego
0.3 mi _ amaneci
0.3 muchisim
0.3 mucho _ cabez
0.3 nada
0.3 nariz _ hace
0.3 nariz desde
0.3 no -sabe
0.3 oximetr
0.3 oximetr _ #11+
0.3 oximetr marca
0.3 pas ahora
0.3 pila de
0.3 que me
0.3 rojos
0.3 se _ ve
0.3 seman _ ahora
0.3 tengo miedo
0.3 tiene _ presion
0.3 una botell
0.29 -las -piern
0.29 -podem
0.29 =calf
0.29 =double_vision
0.29 =eyelids_swollen
0.29 =hernia_word
0.29 =mania_psychosis
0.29 =rectal_blood
0.29 =tooth_bad
0.29 ^ _ demasiad
0.29 ^ _ her
0.29 ^ regres
0.29 ^ tome
0.29 a _ rato
0.29 a cada
0.29 aire al
0.29 atras _ la
0.29 babe
0.29 cada rato
0.29 clavo _ la
0.29 corazon _ me
0.29 de #99+
0.29 de _ barrig
0.29 de _ y
0.29 de dolor
0.29 duele _ fiebr
0.29 empez _ repent
0.29 en _ altur
0.29 en _ con
0.29 esta _ confund
0.29 estoy ronco
0.29 fuent _ tengo
0.29 gente
0.29 hinch _ fiebr
0.29 izquierd _ estoy
0.29 la medicin
0.29 lleno _ toall
0.29 lleno una
0.29 marca #99+
0.29 me _ a
0.29 me _ coagul
0.29 me _ y
0.29 me salen
0.29 me tome
0.29 mi vida
0.29 muy confund
0.29 negro _ chapopot
0.29 negro como
0.29 no _ -podem
0.29 orina _ y
0.29 piel _ y
0.29 pupil
0.29 puso mor
0.29 quier _ me
0.29 regres de
0.29 salen coagul
0.29 se _ mor
0.29 se _ unas
0.29 tengo #
0.29 tengo las
0.29 todas las
0.29 trago unas
0.29 un _ al
0.29 una piern
0.29 unas _ de
0.29 vibor _ el
0.29 vibor en
0.29 y _ alta
0.29 y _ lucecit
0.29 y _ salen
0.29 y _ sud
0.28 -el
0.28 -veo -bien
0.28 =flank_pain
0.28 =nausea
0.28 =postpartum
0.28 =soft_spot
0.28 =urinary_stuck_long
0.28 ^ #
0.28 ^ _ cayo
0.28 ^ _ cuell
0.28 ^ _ peor
0.28 ^ _ tobill
0.28 ^ _ vapor
0.28 a _ herman
0.28 aguadit
0.28 ahora _ mucho
0.28 ahora _ y
0.28 alta
0.28 altur
0.28 arrib de
0.28 atragant
0.28 bajo
0.28 cabez ayer
0.28 cada #
0.28 casa y
0.28 cayo _ las
0.28 derech abajo
0.28 el _ dolor
0.28 en _ noch
0.28 esta _ mucho
0.28 esta cerr
0.28 fria
0.28 fria y
0.28 hoy vomit
0.28 hund
0.28 jug futbol
0.28 la _ ayer
0.28 la _ hund
0.28 la ereccion
0.28 la moller
0.28 lado _ abajo
0.28 las noch
0.28 le _ las
0.28 me _ cerr
0.28 minut y
0.28 moller
0.28 moller hund
0.28 mov
0.28 nause
0.28 pas _ se
0.28 peor dolor
0.28 pistol _ el
0.28 que _ va
0.28 se _ puso
0.28 serpient en
0.28 tiene _ moller
0.28 tom
0.28 tres horas
0.28 vapor
0.28 y _ -veo
0.28 y _ cara
0.28 y _ mal
0.28 y _ pego
0.28 y _ piel
0.28 y fria
0.27 #11+ _ esta
0.27 #99+ _ me
0.27 =burn_severity
0.27 =limb_cold_pale
0.27 =shingles
0.27 ^ _ anticonceptiv
0.27 ^ _ nina
0.27 ^ _ presion
0.27 afuer
0.27 algo de
0.27 aqui
0.27 bebe _ #
0.27 bebe _ la
0.27 brazo _ y
0.27 cabez fuert
0.27 con _ dolor
0.27 con _ fuert
0.27 con mucho
0.27 confund y
0.27 de _ fuert
0.27 dolor _ a
0.27 el hombr
0.27 empap tres
0.27 en _ barrig
0.27 en _ cabez
0.27 en _ estomag
0.27 es negro
0.27 falt
0.27 falt _ aire
0.27 falt el
0.27 golpe y
0.27 hombr
0.27 jugo
0.27 la piel
0.27 la primer
0.27 los ojos
0.27 me _ falt
0.27 mi nina
0.27 nina
0.27 panza
0.27 pecho _ estoy
0.27 pies
0.27 popo _ negro
0.27 popo es
0.27 quier matar
0.27 quij trab
0.27 se _ a
0.27 tiene _ sueno
0.27 tiene mucho
0.27 tomo anticonceptiv
0.27 tres toall
0.27 un dolor
0.27 una _ que
0.27 una ereccion
0.27 ve _ y
0.27 y _ doble
0.27 ya _ tres
0.27 ya empap
0.26 -despiert _ dorm
0.26 -despiert muy
0.26 =diarrhea_many
0.26 =jaw_arm_sweat
0.26 =kid_breathing
0.26 ^ _ desmay
0.26 aire aunqu
0.26 amoniac
0.26 ampoll _ la
0.26 como
0.26 culebrill en
0.26 destapacan
0.26 diarre _ veces
0.26 dolor _ abajo
0.26 dos veces
0.26 el _ aunqu
0.26 el antibiotic
0.26 el hueso
0.26 en _ frent
0.26 en _ trabaj
0.26 esta gris
0.26 fiebr me
0.26 fuert _ a
0.26 fuert abajo
0.26 hinch que
0.26 hueso
0.26 hueso de
0.26 la pistol
0.26 mama _ en
0.26 me _ dos
0.26 mucho
0.26 se _ desde
0.26 sient _ se
0.26 suena
0.26 tengo _ piern
0.26 tengo _ sueno
0.26 tomo warfarin
0.26 y _ cosas
0.26 y _ dio
0.25 -ha -moj
0.25 -mi -bebe
0.25 -moj
0.25 =drunk_speech
0.25 =indigestion_odd
0.25 =light_hurts
0.25 =limp_refuses
0.25 ^ _ amiga
0.25 ^ _ dan
0.25 ^ despu
0.25 a _ bebe
0.25 abrir _ quij
0.25 abuel _ cayo
0.25 agua
0.25 amiga
0.25 ataqu
0.25 ataqu de
0.25 babe y
0.25 bebe _ -ha
0.25 de _ garrapat
0.25 de tomar
0.25 dedos
0.25 desmay _ corazon
0.25 desmay el
0.25 di
0.25 diarre _ sangr
0.25 diarre con
0.25 duele _ pecho
0.25 duro
0.25 elefant
0.25 estuv en
0.25 fiebr despu
0.25 golpe _ cabez
0.25 her esta
0.25 hinch _ me
0.25 la _ se
0.25 la sierr
0.25 le fue
0.25 limpiador
0.25 los dedos
0.25 mi amiga
0.25 muela _ no
0.25 muela infect
0.25 nina tiene
0.25 no _ -moj
0.25 operaron _ seman
0.25 operaron la
0.25 piern
0.25 piern hinch
0.25 puedo _ nada
0.25 puedo orinar
0.25 sacam
0.25 sal y
0.25 sangr oscur
0.25 se _ fue
0.25 sierr
0.25 tengo epoc
0.25 testicul _ hace
0.25 testicul desde
0.25 tiembl
0.25 tomar _ dos
0.25 tomar hace
0.25 tos _ sangr
0.25 un elefant
0.25 vomit _ oscur
0.25 y _ frio
0.24 #11+
0.24 -me _ -parar
0.24 -parar
0.24 -puedo -parar
0.24 =cut_by_accident
0.24 =stiff_neck
0.24 abeja _ se
0.24 ahora toso
0.24 aire _ el
0.24 aunqu _ sent
0.24 calient _ de
0.24 cayo
0.24 derech _ la
0.24 derech de
0.24 dos _ y
0.24 dura
0.24 dura como
0.24 el _ hinch
0.24 el _ medicin
0.24 el lado
0.24 embaraz
0.24 embaraz _ veo
0.24 en avion
0.24 encontr _ mi
0.24 espos _ el
0.24 este sent
0.24 estoy pal
0.24 fiebr _ manch
0.24 fiebr cuell
0.24 hablar
0.24 herman _ esta
0.24 llag
0.24 llag _ la
0.24 llag en
0.24 los punt
0.24 mi _ empez
0.24 mi companer
0.24 mi suegr
0.24 mordi _ mi
0.24 mordi a
0.24 nada y
0.24 no -respond
0.24 no _ puede
0.24 papa se
0.24 para _ sangrar
0.24 pegue _ la
0.24 presion _ #99+
0.24 primer vez
0.24 repent no
0.24 sale
0.24 sale _ sangr
0.24 se puede
0.24 seman _ de
0.24 suegr
0.24 tanto _ gargant
0.24 tanto la
0.24 todo _ lado
0.24 tos _ y
0.24 ve la
0.24 vida _ de
0.24 vida empez
0.24 y _ de
0.24 y _ ereccion
0.24 y _ esta
0.24 y _ toso
0.24 y las
0.23 #11+ horas
0.23 -ha
0.23 -la _ -y
0.23 -lo -puedo
0.23 =retractions
0.23 ^ _ bola
0.23 a desmayar
0.23 aceler y
0.23 arrib a
0.23 bola _ la
0.23 convulsion _ no
0.23 corazon _ y
0.23 corazon le
0.23 cuest tragar
0.23 de _ costill
0.23 de _ lado
0.23 de _ ojo
0.23 debaj _ las
0.23 del corazon
0.23 escalofri fuert
0.23 las _ derech
0.23 las piern
0.23 los _ morad
0.23 me _ todas
0.23 me _ tragar
0.23 mi _ respir
0.23 mucho con
0.23 no _ -las
0.23 orinar desde
0.23 oye
0.23 oye _ y
0.23 oye voces
0.23 pantorrill hinch
0.23 pela _ piel
0.23 pela la
0.23 piern _ y
0.23 presion _ mi
0.23 respir _ rap
0.23 se _ pela
0.23 sus
0.23 sus pastill
0.23 tome todas
0.23 tres _ y
0.23 vista _ un
0.23 vista de
0.23 voces y
0.23 y _ -ha
0.23 y _ debil
0.23 y _ en
0.23 y nada
0.22 # _ tiene
0.22 -donde
0.22 -donde -esta
0.22 -sabe -donde
0.22 -sabe _ -esta
0.22 =hours_pain
0.22 =thirsty
0.22 ^ _ empez
0.22 ^ _ piern
0.22 ^ _ vomit
0.22 a gran
0.22 alcohol
0.22 anemi _ y
0.22 apriet
0.22 barrig _ y
0.22 borros
0.22 con una
0.22 desmay y
0.22 duele _ espald
0.22 en _ brazo
0.22 en _ ojo
0.22 esta sud
0.22 falciform y
0.22 fuert _ el
0.22 golpe
0.22 gran
0.22 gran altur
0.22 habla _ y
0.22 hija _ trago
0.22 los _ de
0.22 luz _ una
0.22 me _ todo
0.22 me empez
0.22 mi _ no
0.22 mucha sed
0.22 no _ -donde
0.22 puede hablar
0.22 respir rap
0.22 sangr _ con
0.22 sangr tanto
0.22 sent en
0.22 subio a
0.22 una _ un
0.22 veo doble
0.21 -a -mi
0.21 -a _ -bebe
0.21 -ha -orin
0.21 -ha _ -en
0.21 -mi _ -movers
0.21 -orin
0.21 -orin -en
0.21 -sient -a
0.21 -sient _ -mi
0.21 =dark_urine
0.21 =drugs_taken
0.21 =gas_smell
0.21 =means_mentioned
0.21 =pancreas
0.21 =stroke_word
0.21 =thrown_off
0.21 ^ _ cada
0.21 ^ _ muy
0.21 ^ _ olor
0.21 ^ _ recien
0.21 ^ ya
0.21 a #11+
0.21 a gas
0.21 ahora fiebr
0.21 anos _ la
0.21 bebe _ dos
0.21 cada hora
0.21 casi se
0.21 cayo y
0.21 como #11+
0.21 de su
0.21 dice cosas
0.21 dio _ convulsion
0.21 dolor _ los
0.21 dos _ esta
0.21 dos meses
0.21 el perro
0.21 encim
0.21 es diabetic
0.21 esta babe
0.21 estoy _ mucho
0.21 hay _ a
0.21 hay olor
0.21 infeccion de
0.21 infeccion en
0.21 la _ estoy
0.21 los _ rojos
0.21 mama _ diabetic
0.21 mama es
0.21 mano _ y
0.21 me _ algo
0.21 me mareo
0.21 meses _ muy
0.21 meses esta
0.21 mi _ vomit
0.21 no _ -a
0.21 no _ -orin
0.21 olor _ gas
0.21 olor a
0.21 orina oscur
0.21 quede _ en
0.21 quier _ con
0.21 se _ al
0.21 tengo _ y
0.21 toall _ hora
0.21 tomo _ frasc
0.21 toso y
0.21 un frasc
0.21 vecin se
0.21 veo borros
0.21 y _ -respir
0.21 y _ como
0.21 y _ mare
0.21 y soy
0.21 y todos
0.21 y toma
0.2 #11+ _ vomit
0.2 -panal desde
0.2 =baby
0.2 =child_bruises
0.2 =high_altitude
0.2 =recent_surgery
0.2 =slow_breathing
0.2 =vomiting_constantly
0.2 ^ _ infect
0.2 ^ _ pegaron
0.2 ^ _ seman
0.2 alarm
0.2 boca _ estomag
0.2 boca del
0.2 cara _ y
0.2 cirrosis y
0.2 con _ pelot
0.2 creo _ me
0.2 deje _ tomar
0.2 dias _ ahora
0.2 dias _ estoy
0.2 en _ quij
0.2 en quimi
0.2 espald con
0.2 esta tembl
0.2 esta tir
0.2 estoy tembl
0.2 frio _ no
0.2 hace _ seman
0.2 hacerm
0.2 infect la
0.2 la _ de
0.2 la alarm
0.2 la mandibul
0.2 la pantorrill
0.2 las dos
0.2 le _ con
0.2 le pegaron
0.2 lo _ en
0.2 mama _ esta
0.2 mandibul
0.2 mi _ del
0.2 minut _ tomo
0.2 mucho mas
0.2 nino _ trago
0.2 no _ caminar
0.2 no _ sacar
0.2 pegaron
0.2 pegaron _ una
0.2 pegaron con
0.2 pelot
0.2 pelot _ el
0.2 pelot en
0.2 piel y
0.2 puedo _ gases
0.2 puedo sacar
0.2 que _ voy
0.2 queme _ el
0.2 quitar
0.2 quitar la
0.2 quitarm
0.2 ruido _ respirar
0.2 ruido al
0.2 sacar
0.2 sacar gases
0.2 si lo
0.2 tengo _ meses
0.2 tiene _ y
0.2 tiene cirrosis
0.2 tir
0.2 tir _ el
0.2 tir en
0.2 una pelot
0.2 voces
0.2 vomit _ y
0.19 # dias
0.19 -aire
0.19 -contest
0.19 -reaccion
0.19 =belly_blow
0.19 =cold_exposure
0.19 =glass_test
0.19 =hives_all
0.19 =kidney_stone
0.19 =one_side_throat
0.19 =throat_side
0.19 ^ _ rojo
0.19 abuel _ repent
0.19 atras de
0.19 cada #11+
0.19 corazon va
0.19 de _ la
0.19 de lado
0.19 deja
0.19 deja _ sangrar
0.19 deja de
0.19 dias _ hace
0.19 dias desde
0.19 dice _ se
0.19 el _ va
0.19 en _ nariz
0.19 en el
0.19 epoc y
0.19 escup
0.19 estomag que
0.19 frent _ el
0.19 hunden
0.19 hunden _ costill
0.19 hunden las
0.19 la _ mi
0.19 le hunden
0.19 los _ desde
0.19 manan y
0.19 manch _ que
0.19 meses
0.19 mi _ habla
0.19 morad _ no
0.19 morad que
0.19 nada _ dolor
0.19 nada un
0.19 nino _ muy
0.19 nino respir
0.19 no -contest
0.19 no -reaccion
0.19 no deja
0.19 omblig
0.19 piern esta
0.19 puede parar
0.19 que se
0.19 rap _ se
0.19 respirar _ y
0.19 ronch
0.19 ronch por
0.19 se _ hunden
0.19 se _ parar
0.19 todas
0.19 tome _ y
0.19 toso
0.19 un _ horribl
0.19 y _ -contest
0.19 y _ ampoll
0.19 y _ piern
0.18 #99+ _ esta
0.18 -fuerz
0.18 =about_other
0.18 =fall_height
0.18 =making_swell
0.18 ^ _ arrib
0.18 ^ diarre
0.18 ^ much
0.18 ^ se
0.18 a _ hija
0.18 agarr el
0.18 atragant _ carne
0.18 bebe _ fiebr
0.18 boca _ y
0.18 boca chuec
0.18 cabez _ mi
0.18 cada _ hora
0.18 cada media
0.18 carne y
0.18 chuec y
0.18 clavo
0.18 con carne
0.18 corto con
0.18 de _ piern
0.18 desmayarm
0.18 dice _ le
0.18 duele _ barrig
0.18 duele _ respirar
0.18 el _ es
0.18 en _ cara
0.18 es _ y
0.18 estan
0.18 estan _ los
0.18 estan hinch
0.18 gargant _ hinch
0.18 hay
0.18 hija tiene
0.18 hijo _ trago
0.18 hinch _ labi
0.18 hinch los
0.18 la _ calient
0.18 la _ nueva
0.18 la gente
0.18 las _ con
0.18 me cayo
0.18 me pegue
0.18 me pela
0.18 morad y
0.18 mordi _ serpient
0.18 much _ y
0.18 nariz y
0.18 no _ -fuerz
0.18 ojo _ la
0.18 operaron de
0.18 parp hinch
0.18 piel amarill
0.18 se _ estan
0.18 se agarr
0.18 se me
0.18 tengo la
0.18 toall _ media
0.18 traig
0.18 una serpient
0.18 vista
0.18 y _ embaraz
0.18 y lleno
0.17 #99+ _ y
0.17 -ha _ -el
0.17 -lo _ -despertar
0.17 -me
0.17 -moj -el
0.17 -moj _ -panal
0.17 =clot_risk
0.17 =fast_breathing
0.17 =wound
0.17 ^ _ azucar
0.17 ^ _ nino
0.17 ^ mal
0.17 ^ quem
0.17 ahora _ confund
0.17 ardor
0.17 ardor _ orinar
0.17 ardor al
0.17 bien _ me
0.17 brazo izquierd
0.17 cabez
0.17 cachet
0.17 companer se
0.17 culebrill
0.17 de _ esta
0.17 de _ me
0.17 de espald
0.17 dedo con
0.17 despu _ comer
0.17 dolor _ espald
0.17 dorm y
0.17 en _ ojos
0.17 habla _ borrach
0.17 habla como
0.17 infect
0.17 la _ junto
0.17 la presion
0.17 las costill
0.17 las ventan
0.17 me _ hace
0.17 me dio
0.17 orinar
0.17 pal _ debil
0.17 pas
0.17 popo
0.17 profund en
0.17 que duele
0.17 repent esta
0.17 ros y
0.17 sient
0.17 tiene _ moreton
0.17 tiene una
0.17 tomo _ me
0.17 un _ muy
0.17 ventan
0.17 veo cosas
0.17 voy _ desmayar
0.17 y _ -respond
0.17 y _ muy
0.17 y _ raro
0.17 y con
0.17 y debil
0.17 y mucho
0.16 -brazo
0.16 -el -brazo
0.16 -reconoc _ tiene
0.16 -reconoc y
0.16 =hip_fracture
0.16 =spits_clots
0.16 ^ _ quemo
0.16 ^ _ warfarin
0.16 a los
0.16 ahora escalofri
0.16 ahora tose
0.16 bebe llora
0.16 chiquit _ la
0.16 chiquit en
0.16 dano a
0.16 diabetic _ sud
0.16 duele horribl
0.16 el prepuci
0.16 el pulso
0.16 escalofri y
0.16 espum
0.16 esta _ con
0.16 infeccion
0.16 la _ el
0.16 la panza
0.16 le _ atras
0.16 le _ espum
0.16 le _ mucho
0.16 llevo #
0.16 mi _ llora
0.16 mueve
0.16 muy _ no
0.16 no _ ni
0.16 pastill nueva
0.16 pecho _ se
0.16 por _ escaler
0.16 prepuci
0.16 quij y
0.16 sale espum
0.16 se _ pal
0.16 se mueve
0.16 segund
0.16 soy diabetic
0.16 toma anticoagulant
0.16 tose mucho
0.16 un _ de
0.16 una _ hinch
0.16 y _ escalofri
0.16 y _ la
0.16 y _ mucho
0.16 y _ repent
0.16 y de
0.15 -despu
0.15 -tomar
0.15 ^ _ dieron
0.15 ^ golpe
0.15 ^ otra
0.15 a
0.15 a _ alberc
0.15 a _ espald
0.15 abajo y
0.15 abdominal
0.15 acabo el
0.15 accident
0.15 accident _ carro
0.15 accident de
0.15 avisp
0.15 ayer _ tiene
0.15 cayo _ techo
0.15 cuest respirar
0.15 de _ es
0.15 de _ sin
0.15 de carro
0.15 del techo
0.15 derech no
0.15 desde
0.15 desplom _ no
0.15 desplom y
0.15 dolor debaj
0.15 dolor horribl
0.15 duele
0.15 el _ de
0.15 encog
0.15 encog las
0.15 escalofri _ y
0.15 fue la
0.15 gas
0.15 her _ la
0.15 horno
0.15 jardin y
0.15 la lengu
0.15 le _ y
0.15 lengu
0.15 los _ y
0.15 no _ le
0.15 no paro
0.15 panza dura
0.15 paro de
0.15 perdi la
0.15 por _ piern
0.15 puedo _ fiebr
0.15 repent _ dolor
0.15 repent un
0.15 sient _ en
0.15 sudor
0.15 sudor frio
0.15 sueno
0.15 techo
0.15 techo _ no
0.15 techo y
0.15 tuve _ accident
0.15 un _ terribl
0.15 un accident
0.15 y _ -sabe
0.15 y _ calentur
0.15 y _ paro
0.14 -orina
0.14 -tomo
0.14 =cant_stand
0.14 =days_many
0.14 =irregular_heart
0.14 =not_drinking
0.14 ^ _ tan
0.14 abajo _ lado
0.14 abajo del
0.14 amigo
0.14 casi _ -orina
0.14 cayo _ se
0.14 confund _ sud
0.14 del lado
0.14 dia _ el
0.14 diabetic _ confund
0.14 duele _ veo
0.14 el carro
0.14 embaraz _ estoy
0.14 empez _ golpe
0.14 falciform
0.14 fiebr _ no
0.14 gargant y
0.14 hace dos
0.14 herman _ que
0.14 herman dice
0.14 iman
0.14 la metformin
0.14 la pila
0.14 las manos
0.14 lo
0.14 los rinon
0.14 mal de
0.14 mi _ convulsion
0.14 mi _ de
0.14 monton
0.14 monton de
0.14 muy fuert
0.14 no -orina
0.14 no -tomo
0.14 papa _ desmay
0.14 peso
0.14 puede _ y
0.14 rara
0.14 sal
0.14 sangr _ la
0.14 sangr _ me
0.14 se va
0.14 subio
0.14 sud _ y
0.14 tengo _ dolor
0.14 testicul _ y
0.14 tiene _ meses
0.14 tomo _ monton
0.14 tomo mucho
0.14 tuve _ mi
0.14 tuve a
0.14 un monton
0.14 y habla
0.13 -el _ -en
0.13 -el _ y
0.13 -panal -en
0.13 -panal _ -todo
0.13 =diabetes
0.13 =skin_infection
0.13 ^ nuestr
0.13 a la
0.13 agua _ en
0.13 agua hirv
0.13 bebe no
0.13 cabez mas
0.13 cloro _ los
0.13 costill derech
0.13 de _ gargant
0.13 de _ mas
0.13 de pecho
0.13 detector _ monox
0.13 detector de
0.13 dio _ luz
0.13 dio a
0.13 dolor _ fuert
0.13 dolor _ pecho
0.13 el yeso
0.13 en _ boca
0.13 esta _ sud
0.13 flujo
0.13 fuert _ veo
0.13 herni
0.13 hirv _ el
0.13 hora
0.13 ingle
0.13 la _ hinch
0.13 la ingle
0.13 lado la
0.13 le silba
0.13 luz _ molest
0.13 luz me
0.13 malo
0.13 mas fuert
0.13 mi _ dice
0.13 mucha
0.13 nina _ #
0.13 no _ -nada
0.13 nuestr
0.13 ojos _ no
0.13 par
0.13 parpad
0.13 parpad rojos
0.13 pecho _ el
0.13 pego y
0.13 que _ a
0.13 que tengo
0.13 sale _ chorr
0.13 sale a
0.13 sangr sale
0.13 se _ hizo
0.13 se _ va
0.13 se ve
0.13 tampon
0.13 tiene dolor
0.13 tos sangr
0.13 y _ silba
0.13 y _ voz
0.13 ya respir
0.13 yeso
0.12 #
0.12 -hay
0.12 =arm_hand_pain
0.12 =eye_area
0.12 =pain_any
0.12 ^ _ mama
0.12 abiert
0.12 abuel
0.12 agarr _ pecho
0.12 cabez _ ahora
0.12 carne
0.12 cayo _ la
0.12 de _ todos
0.12 desmay _ no
0.12 despu del
0.12 el frasc
0.12 en _ alberc
0.12 grasa
0.12 ha
0.12 labi _ le
0.12 labi y
0.12 lucecit _ me
0.12 lucecit y
0.12 luz _ #
0.12 mama esta
0.12 me _ respirar
0.12 me _ una
0.12 me duele
0.12 me toca
0.12 montan
0.12 moto
0.12 no -hay
0.12 no _ la
0.12 pal _ sud
0.12 papa _ #11+
0.12 que antes
0.12 tengo fiebr
0.12 tiene _ testicul
0.12 veo _ y
0.12 y _ puso
0.11 #11+ _ la
0.11 =car_crash
0.11 =drooling
0.11 =hives
0.11 =line_infected
0.11 abuel _ muy
0.11 abuel esta
0.11 brazo y
0.11 cabez _ veo
0.11 cara _ no
0.11 cayo no
0.11 com y
0.11 con el
0.11 cuest
0.11 de _ #11+
0.11 de _ cama
0.11 del brazo
0.11 desmay _ esta
0.11 desorient
0.11 duele _ cader
0.11 el _ fiebr
0.11 empec
0.11 espos tiene
0.11 esta _ calient
0.11 esta _ el
0.11 hora y
0.11 levantar
0.11 linea
0.11 linea roja
0.11 lo que
0.11 los _ hinchad
0.11 mano _ la
0.11 mar
0.11 me _ de
0.11 meses tiene
0.11 much
0.11 mucho el
0.11 muy hinch
0.11 nina _ fiebr
0.11 no -esta
0.11 por _ calor
0.11 porqu
0.11 puede levantar
0.11 que _ al
0.11 que _ puedo
0.11 saque
0.11 se _ no
0.11 tiene _ en
0.11 tobill hinchad
0.11 una linea
0.11 y _ mucha
0.11 y _ warfarin
0.1 #11+ _ casi
0.1 #11+ dias
0.1 =chest_lasting
0.1 =jelly_stool
0.1 =liver_known
0.1 =young_baby
0.1 ^ presion
0.1 a _ espos
0.1 a _ tio
0.1 aire desde
0.1 audifon
0.1 azucar _ #99+
0.1 azucar en
0.1 bebe _ #11+
0.1 blanc
0.1 cirrosis
0.1 clavo oxid
0.1 con
0.1 corto
0.1 de _ por
0.1 el _ cu
0.1 el _ que
0.1 fue
0.1 gelatin
0.1 la dosis
0.1 le hinch
0.1 mama _ le
0.1 me _ doble
0.1 me tiemblan
0.1 mi _ estab
0.1 mi _ nac
0.1 mi recien
0.1 mucho _ barrig
0.1 no -me
0.1 pecho cu
0.1 pico _ abeja
0.1 puede _ bien
0.1 que hago
0.1 quedo
0.1 quier _ y
0.1 rojo
0.1 sarpull
0.1 seman
0.1 si _ vacun
0.1 tiemblan
0.1 tiemblan _ manos
0.1 tiemblan las
0.1 tiene _ cara
0.1 tres
0.09 #11+ esta
0.09 =jaundice
0.09 =no_injury
0.09 ^ _ alivi
0.09 ^ _ cai
0.09 ^ _ cinco
0.09 ^ _ sin
0.09 ^ _ todo
0.09 ^ ampoll
0.09 ^ sient
0.09 alivi
0.09 ayer _ en
0.09 bebe _ mueve
0.09 cai
0.09 cai de
0.09 caminar derech
0.09 carg
0.09 casi me
0.09 costill
0.09 deje el
0.09 desmay en
0.09 dolor muy
0.09 embaraz _ sient
0.09 frio y
0.09 gas en
0.09 hablar y
0.09 hoy no
0.09 la _ abajo
0.09 la altur
0.09 le _ mucha
0.09 llevo cinco
0.09 lo _ se
0.09 manos
0.09 me alivi
0.09 me cai
0.09 no -he
0.09 panza abajo
0.09 puede _ derech
0.09 puede caminar
0.09 que no
0.09 repent _ puede
0.09 se _ en
0.09 sed
0.09 tengo una
0.09 tragar _ de
0.09 un _ y
0.09 un clavo
0.09 ve doble
0.08 -en -el
0.08 -me -pegue
0.08 -pegue
0.08 =bruising
0.08 =cocaine
0.08 =sting
0.08 =sudden_balance
0.08 ^ _ a
0.08 ^ deje
0.08 a _ de
0.08 bebe y
0.08 cader
0.08 cara _ desde
0.08 carro _ me
0.08 con _ a
0.08 de _ el
0.08 deje de
0.08 desde hoy
0.08 duele _ de
0.08 e
0.08 el _ solo
0.08 el dolor
0.08 esta _ del
0.08 esta en
0.08 fiebr _ confund
0.08 frasc de
0.08 golpe la
0.08 habla raro
0.08 hacer
0.08 hinch _ cara
0.08 hinch por
0.08 inflam _ de
0.08 la
0.08 la cader
0.08 late
0.08 me _ mas
0.08 no _ -pegue
0.08 papa _ puede
0.08 papa esta
0.08 papa no
0.08 pastill _ no
0.08 pastill y
0.08 presion en
0.08 que viene
0.08 ros
0.08 se golpe
0.08 tengo _ cara
0.08 tengo _ pecho
0.08 veo luces
0.08 y _ luces
0.08 y _ molest
0.07 -orinar
0.07 =neck_swelling
0.07 =phlegm
0.07 =swelling_face
0.07 =uti
0.07 =very_fast_pulse
0.07 alberc y
0.07 azul _ la
0.07 canic
0.07 canic _ no
0.07 canic y
0.07 cayo del
0.07 de
0.07 de _ escuel
0.07 de _ tiroid
0.07 de oido
0.07 garrapat
0.07 grita
0.07 ibuprofen
0.07 la _ seca
0.07 la espald
0.07 me _ fuert
0.07 no _ comer
0.07 no _ parar
0.07 parar _ sangr
0.07 parar la
0.07 pecho _ no
0.07 por _ el
0.07 por todo
0.07 puedo parar
0.07 ronch _ todo
0.07 salio un
0.07 se _ del
0.07 toda
0.07 todo _ cuerp
0.07 todo el
0.07 una canic
0.07 y _ -lo
0.07 y _ las
0.07 y _ pus
0.06 #99+
0.06 =many_days
0.06 =opioid
0.06 ^ _ le
0.06 ^ hace
0.06 a su
0.06 ampoll _ el
0.06 ayer no
0.06 cae
0.06 comio
0.06 cree
0.06 cree que
0.06 cu le
0.06 el _ calient
0.06 en _ pie
0.06 espos _ le
0.06 frasc
0.06 hijo _ que
0.06 huele
0.06 jug
0.06 le cae
0.06 marcapas
0.06 me _ agua
0.06 medicin
0.06 mi _ es
0.06 moreton _ el
0.06 muscul
0.06 perro _ la
0.06 puso pal
0.06 rinon
0.06 sangr _ le
0.06 se _ cae
0.06 son
0.06 su _ y
0.06 vuelo
0.05 -de -la
0.05 =eye_hit
0.05 ^ _ bebe
0.05 ^ _ carbon
0.05 ^ _ fuert
0.05 ^ _ mar
0.05 ^ _ no
0.05 ^ _ vez
0.05 anticonceptiv y
0.05 asma de
0.05 azucar
0.05 cai _ las
0.05 cai por
0.05 de _ un
0.05 de agua
0.05 del _ el
0.05 el cachet
0.05 el pasill
0.05 el reloj
0.05 en
0.05 en _ pasill
0.05 escurr
0.05 fuert _ no
0.05 gargant
0.05 herman se
0.05 ir
0.05 ir _ la
0.05 ir a
0.05 la _ dos
0.05 la _ pas
0.05 me escurr
0.05 me rompi
0.05 mi _ quier
0.05 mi mar
0.05 pasill
0.05 piel
0.05 que _ en
0.05 se _ rompi
0.05 seman pas
0.05 y _ brazo
0.04 -palabr
0.04 =gallbladder
0.04 =no_insulin
0.04 ^ _ dolor
0.04 ^ _ falciform
0.04 ^ _ fiebr
0.04 ^ _ trago
0.04 ^ anemi
0.04 abeja
0.04 absces
0.04 absces _ la
0.04 absces en
0.04 acabo _ insulin
0.04 con _ con
0.04 de barrig
0.04 del
0.04 el _ esta
0.04 en _ montan
0.04 en _ muela
0.04 fuert en
0.04 hija esta
0.04 hijo no
0.04 hijo se
0.04 la _ amarill
0.04 la _ desde
0.04 mi _ comio
0.04 mi _ diabetic
0.04 miedo
0.04 mucho _ de
0.04 nino _ #
0.04 no _ el
0.04 pantorrill
0.04 para de
0.04 paracetamol
0.04 poco roja
0.04 que
0.04 reloj
0.04 se comio
0.04 si
0.04 toda la
0.04 tomo _ y
0.04 un _ roja
0.04 un iman
0.04 una abeja
0.04 van peor
0.04 y otra
0.03 #11+ _ el
0.03 -debilidad
0.03 -hablar
0.03 =heart_murmur_fever
0.03 =swallowed_thing
0.03 =weight_loss
0.03 ^ _ corte
0.03 ^ _ pegue
0.03 ^ embaraz
0.03 ^ respir
0.03 agu
0.03 al _ desde
0.03 alta y
0.03 arden
0.03 avion
0.03 baja
0.03 con agua
0.03 con fiebr
0.03 con mucha
0.03 corte
0.03 de calor
0.03 despu _ parto
0.03 el _ despu
0.03 el frio
0.03 entre las
0.03 espald
0.03 futbol
0.03 futbol y
0.03 insuficienci
0.03 junto
0.03 la palma
0.03 lleva #
0.03 lleva _ dias
0.03 llevo _ dias
0.03 lo _ a
0.03 me _ muy
0.03 me corte
0.03 mensaj
0.03 moreton y
0.03 no _ mas
0.03 nunca
0.03 nunca -me
0.03 palma
0.03 piedr
0.03 que _ esta
0.03 ratos
0.03 sale la
0.03 senti
0.03 serpient
0.03 sient _ me
0.03 y un
0.03 ya se
0.02 -a
0.02 =crohns
0.02 =curtain_word
0.02 ^ _ inhalador
0.02 ^ _ noche
0.02 ^ _ oscur
0.02 azucar _ #11+
0.02 carta
0.02 chichon
0.02 con colic
0.02 cortin
0.02 crohn
0.02 de panza
0.02 el asma
0.02 en _ panza
0.02 escribi
0.02 escribi _ carta
0.02 esta noche
0.02 estar
0.02 los
0.02 metformin
0.02 mi
0.02 mucho despu
0.02 pastill
0.02 puedo
0.02 que _ por
0.02 rojo y
0.02 tiene _ con
0.02 tomo la
0.02 tos y
0.02 tosi
0.02 un chichon
0.02 y _ aire
0.02 y come
0.02 y sin
0.01 #99+ _ de
0.01 -dormir
0.01 =no_gas
0.01 ^ _ dio
0.01 ^ _ salpic
0.01 ^ vomit
0.01 acabo de
0.01 carro
0.01 cinco
0.01 con diarre
0.01 conocimient
0.01 de lejos
0.01 debil _ el
0.01 diabet
0.01 diarre _ hace
0.01 diarre desde
0.01 dieron un
0.01 dos
0.01 el
0.01 el _ en
0.01 el conocimient
0.01 en #99+
0.01 huele _ gas
0.01 lejos
0.01 mas _ que
0.01 me salpic
0.01 nino
0.01 no _ -los
0.01 nuev
0.01 otra vez
0.01 perdi _ conocimient
0.01 queme la
0.01 quier tomar
0.01 salen
0.01 salpic
0.01 se _ con
0.01 se _ sale
0.01 tengo los
0.01 tiene _ desde
-0.01 -cu
-0.01 -he
-0.01 -todo
-0.01 ^ empec
-0.01 ^ hay
-0.01 ^ popo
-0.01 a _ en
-0.01 adolescent
-0.01 cabez _ fuert
-0.01 cara hinch
-0.01 de cabez
-0.01 dolor _ cabez
-0.01 duele _ panza
-0.01 el _ #
-0.01 empec una
-0.01 hace un
-0.01 kilos
-0.01 la _ con
-0.01 la tiroid
-0.01 le clavo
-0.01 lleno
-0.01 me _ la
-0.01 me quedo
-0.01 mi _ adolescent
-0.01 mi _ por
-0.01 ojos _ y
-0.01 par _ el
-0.01 presion
-0.01 que _ y
-0.01 quedo un
-0.01 quier comer
-0.01 rojo que
-0.01 sudo
-0.01 tengo
-0.01 toma
-0.01 tuve un
-0.01 una _ nueva
-0.01 vomit una
-0.02 # _ #11+
-0.02 # meses
-0.02 #99+ con
-0.02 =joint_hot
-0.02 ^ _ diabetic
-0.02 ^ _ la
-0.02 ^ _ salio
-0.02 ^ mi
-0.02 amarill
-0.02 ampoll que
-0.02 atragant con
-0.02 braz
-0.02 cabez _ hace
-0.02 cort
-0.02 cuart
-0.02 de _ panza
-0.02 deje
-0.02 desde hace
-0.02 el _ rojo
-0.02 el escrot
-0.02 el trabaj
-0.02 escrot
-0.02 espinill
-0.02 esta _ poco
-0.02 esta tos
-0.02 esta un
-0.02 este
-0.02 fuert _ la
-0.02 la _ sale
-0.02 la com
-0.02 la espinill
-0.02 la muela
-0.02 los braz
-0.02 los tobill
-0.02 mareo
-0.02 me
-0.02 moreton en
-0.02 no _ -en
-0.02 palpitacion
-0.02 part
-0.02 que _ el
-0.02 rato
-0.02 se baja
-0.02 sin aire
-0.02 tiene _ del
-0.02 tieso
-0.02 y encog
-0.02 y sangr
-0.03 ^ _ reloj
-0.03 ^ _ veces
-0.03 a veces
-0.03 aguant la
-0.03 alergic
-0.03 cabez con
-0.03 cabez de
-0.03 dos _ hoy
-0.03 estomag
-0.03 gargant _ la
-0.03 gato
-0.03 hace _ dias
-0.03 la prueb
-0.03 las escaler
-0.03 me _ en
-0.03 moreton _ no
-0.03 oxicodon
-0.03 padezc _ corazon
-0.03 padezc del
-0.03 pastill para
-0.03 pise _ clavo
-0.03 ronco
-0.03 soy alergic
-0.03 tomo _ pastill
-0.03 una _ a
-0.03 una _ sin
-0.03 y _ quedo
-0.03 y calient
-0.03 y duele
-0.04 # _ vomit
-0.04 -hinch
-0.04 =headache
-0.04 ^ _ tos
-0.04 ^ estoy
-0.04 ^ le
-0.04 al tragar
-0.04 canse
-0.04 cara con
-0.04 comio una
-0.04 como se
-0.04 de _ presion
-0.04 de pastill
-0.04 dorm
-0.04 dos y
-0.04 en _ piel
-0.04 hago
-0.04 hinch _ el
-0.04 hoy _ falta
-0.04 la infeccion
-0.04 la luz
-0.04 la manan
-0.04 me canse
-0.04 no _ -hinch
-0.04 puedo _ y
-0.04 quitan
-0.04 tomo una
-0.04 y #11+
-0.05 -en
-0.05 -que
-0.05 =nodes
-0.05 agua a
-0.05 comi demasiad
-0.05 culebrill _ la
-0.05 de _ todo
-0.05 del _ se
-0.05 durmi la
-0.05 el cost
-0.05 en _ de
-0.05 en _ oido
-0.05 gangli
-0.05 gangli hinchad
-0.05 la insulin
-0.05 late muy
-0.05 mi nino
-0.05 oxid
-0.05 paso
-0.05 pico un
-0.05 puntit morad
-0.05 quedo _ aire
-0.05 quedo sin
-0.05 se _ quita
-0.05 se atragant
-0.05 sola
-0.05 tenem
-0.05 toma agua
-0.05 tuvo _ de
-0.05 un _ oxid
-0.05 una
-0.05 y _ hinchad
-0.05 y gangli
-0.06 =flu_bad
-0.06 ^ huele
-0.06 anoch
-0.06 ayer _ esta
-0.06 bien y
-0.06 con _ regla
-0.06 de _ vacun
-0.06 despu _ las
-0.06 detector
-0.06 en _ dedo
-0.06 gripe
-0.06 me acabo
-0.06 noche y
-0.06 perro
-0.06 punt
-0.06 quedo _ en
-0.06 sangr de
-0.06 sed _ de
-0.06 sient muy
-0.06 tiene _ dias
-0.06 tiro
-0.06 toca
-0.06 una _ de
-0.07 -el -aire
-0.07 -ni _ solo
-0.07 =appendix_said
-0.07 ?la _ ?de
-0.07 ^ _ amarill
-0.07 ^ hice
-0.07 apendic
-0.07 caminar
-0.07 choqu
-0.07 choqu en
-0.07 corazon _ late
-0.07 corto las
-0.07 de _ piedr
-0.07 de golpe
-0.07 del rinon
-0.07 dentr
-0.07 diez minut
-0.07 duerm la
-0.07 el _ tiene
-0.07 el apendic
-0.07 el lago
-0.07 embaraz me
-0.07 en _ lago
-0.07 escuel
-0.07 golpe _ la
-0.07 herni de
-0.07 huev
-0.07 humo _ incendi
-0.07 irregular
-0.07 la escuel
-0.07 la piedr
-0.07 la vesicul
-0.07 lago
-0.07 los _ del
-0.07 me duerm
-0.07 media hora
-0.07 mi bebe
-0.07 molest _ luz
-0.07 molest la
-0.07 mucho y
-0.07 no _ desde
-0.07 piedr _ rinon
-0.07 piedr del
-0.07 sangr la
-0.07 se _ duerm
-0.07 sentir
-0.07 silba
-0.07 silba _ pecho
-0.07 silba el
-0.07 solo quier
-0.07 vesicul
-0.07 ya _ me
-0.08 =cough
-0.08 =dizzy
-0.08 =nail_word
-0.08 ^ piel
-0.08 ^ trabaj
-0.08 al
-0.08 cabez despu
-0.08 casa
-0.08 cita _ mi
-0.08 come bien
-0.08 corazon de
-0.08 cortin _ la
-0.08 cuell tieso
-0.08 culebr
-0.08 despert con
-0.08 duerm
-0.08 durmi
-0.08 en la
-0.08 extiend
-0.08 herman tuvo
-0.08 hijo _ con
-0.08 hijo despert
-0.08 hinch _ la
-0.08 hoy le
-0.08 mare y
-0.08 me durmi
-0.08 meses y
-0.08 mi _ despert
-0.08 para mi
-0.08 perdi el
-0.08 piern y
-0.08 quier _ cita
-0.08 se _ durmi
-0.08 se extiend
-0.08 seman _ la
-0.08 sin
-0.08 subio la
-0.08 tengo #11+
-0.08 una culebr
-0.08 vomit la
-0.09 #99+ metr
-0.09 -fiebr -ni
-0.09 -voz
-0.09 <# <anos
-0.09 <anos <tuve
-0.09 <anos _ <un
-0.09 <hace <#
-0.09 <infart _ <#
-0.09 <mama
-0.09 <mi <mama
-0.09 <pas <y
-0.09 <un _ <en
-0.09 =dialysis
-0.09 =muscle_tear
-0.09 ?de ?un
-0.09 ?es _ ?sepsis
-0.09 ?la ?sepsis
-0.09 ?sepsis
-0.09 ?si ?alguien
-0.09 ^ _ #11+
-0.09 ^ _ <mama
-0.09 ^ _ cans
-0.09 ^ _ corto
-0.09 ^ infeccion
-0.09 a _ metr
-0.09 abuel de
-0.09 acidez
-0.09 agrur _ las
-0.09 azul
-0.09 brinc
-0.09 brinc el
-0.09 cloro con
-0.09 con _ seman
-0.09 curso
-0.09 de _ meses
-0.09 de agrur
-0.09 de comer
-0.09 de sangr
-0.09 desde _ tres
-0.09 desde el
-0.09 despu de
-0.09 dialisis
-0.09 frasc _ pastill
-0.09 hace tres
-0.09 hago _ ?alguien
-0.09 hasta
-0.09 hoy _ las
-0.09 hoy a
-0.09 llevo
-0.09 llevo tres
-0.09 mare
-0.09 metr
-0.09 para _ curso
-0.09 poco _ agrur
-0.09 salio en
-0.09 se _ de
-0.09 soy
-0.09 tos de
-0.09 un curso
-0.09 veces _ dia
-0.09 veces al
-0.09 viene
-0.1 -ni -nada
-0.1 <cinco
-0.1 <cinco <anos
-0.1 <hace <cinco
-0.1 <me _ <la
-0.1 <mi <papa
-0.1 <papa
-0.1 <papa <tuvo
-0.1 <papa _ <un
-0.1 <salio
-0.1 <salio <bien
-0.1 <todo <salio
-0.1 <todo _ <bien
-0.1 <y <todo
-0.1 <y _ <salio
-0.1 =bp_medicine
-0.1 =leg_feet_swollen
-0.1 =nosebleed
-0.1 =shoulder_pain
-0.1 ?coagul ?en
-0.1 ?coagul _ ?el
-0.1 ?un ?coagul
-0.1 ?un _ ?en
-0.1 ?una ?convulsion
-0.1 ^ _ #99+
-0.1 ^ _ <papa
-0.1 ^ toso
-0.1 al tocar
-0.1 buena _ el
-0.1 cachet hinch
-0.1 cambi
-0.1 chiquit
-0.1 con _ vaso
-0.1 de tos
-0.1 desgarr
-0.1 desgarr la
-0.1 dolor _ barrig
-0.1 duele _ hombr
-0.1 el _ un
-0.1 esta mare
-0.1 estoy confund
-0.1 inhalador
-0.1 la _ la
-0.1 la fiebr
-0.1 le quedo
-0.1 los _ azul
-0.1 manch _ en
-0.1 me desgarr
-0.1 oscur desde
-0.1 pastill de
-0.1 poco _ tos
-0.1 presion #99+
-0.1 quede
-0.1 sient un
-0.1 tiene #
-0.1 tiene _ anos
-0.1 tocar
-0.1 tomo _ medicin
-0.1 vaso
-0.1 ver
-0.1 vez _ dolor
-0.1 viene _ las
-0.1 viene a
-0.1 y _ tengo
-0.11 -el _ solo
-0.11 -nada desde
-0.11 -reteng
-0.11 -reteng -nada
-0.11 -reteng _ desde
-0.11 <derram
-0.11 <diez
-0.11 <diez <anos
-0.11 <en _ <secundari
-0.11 <hace <diez
-0.11 <la <secundari
-0.11 <sangr
-0.11 <secundari
-0.11 <un <derram
-0.11 =itchy_local
-0.11 =red_patch
-0.11 ?a
-0.11 ?a ?alguien
-0.11 ?esta
-0.11 ?le
-0.11 ?si ?a
-0.11 ?si _ ?alguien
-0.11 ^ _ <anos
-0.11 ^ _ <desmay
-0.11 ^ _ <un
-0.11 ^ _ com
-0.11 ^ _ en
-0.11 ^ cual
-0.11 ^ ronch
-0.11 agrur por
-0.11 com
-0.11 com _ buena
-0.11 com es
-0.11 con _ gripa
-0.11 cual _ el
-0.11 cual es
-0.11 desde _ cuatr
-0.11 el _ al
-0.11 el _ normal
-0.11 espos se
-0.11 esta seman
-0.11 gasolin
-0.11 hace cuatr
-0.11 la piern
-0.11 la seman
-0.11 lado _ el
-0.11 los dos
-0.11 menos cuart
-0.11 no -reteng
-0.11 no _ lo
-0.11 ojos
-0.11 pegue
-0.11 perdi
-0.11 picaron
-0.11 por _ tarde
-0.11 pulso _ #11+
-0.11 pus
-0.11 que com
-0.11 quem
-0.11 quij desde
-0.11 solo _ un
-0.11 tiene _ de
-0.11 un
-0.11 veces hoy
-0.11 viagr
-0.11 y _ todos
-0.12 <ano _ <me
-0.12 <cu <tenia
-0.12 <desmay <una
-0.12 <desmay _ <vez
-0.12 <me _ <el
-0.12 <pas <me
-0.12 <tenia _ <anos
-0.12 <un _ <el
-0.12 ?alguien ?se
-0.12 ?cerebral
-0.12 ?como _ ?si
-0.12 ?como _ ?trata
-0.12 ?como _ ?ve
-0.12 ?derram
-0.12 ?derram ?cerebral
-0.12 ?se ?si
-0.12 ?se ?trata
-0.12 ?se ?ve
-0.12 ?trata
-0.12 ?trata ?una
-0.12 ?un ?derram
-0.12 ?un _ ?cerebral
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ cambiar
-0.12 ^ _ infeccion
-0.12 ^ lleno
-0.12 ^ tosi
-0.12 al orinar
-0.12 bolit
-0.12 bolit de
-0.12 con tos
-0.12 cuerp
-0.12 da ansiedad
-0.12 de _ vista
-0.12 de altur
-0.12 desde _ lunes
-0.12 dijo
-0.12 el _ tieso
-0.12 el cuerp
-0.12 est
-0.12 ha est
-0.12 hago ?si
-0.12 hijo _ mocos
-0.12 hizo
-0.12 la alergi
-0.12 le esta
-0.12 manan _ la
-0.12 manan por
-0.12 me _ ansiedad
-0.12 me molest
-0.12 minut _ ya
-0.12 mocos _ juega
-0.12 mocos pero
-0.12 morad en
-0.12 nino de
-0.12 pero juega
-0.12 por _ alergi
-0.12 pulso
-0.12 que _ ?si
-0.12 rodill cu
-0.12 se _ un
-0.12 sinusitis
-0.12 sobre
-0.12 tiembl _ frio
-0.12 tiembl de
-0.12 tomar
-0.12 tosio
-0.12 una _ del
-0.12 unas
-0.13 # _ despu
-0.13 # menos
-0.13 -aire solo
-0.13 -una
-0.13 <#11+
-0.13 <#11+ <anos
-0.13 <en <el
-0.13 =croup_cough
-0.13 =strep_like
-0.13 =throat_sore
-0.13 =wont_feed
-0.13 ?como _ ?un
-0.13 ?es ?una
-0.13 ?evito ?un
-0.13 ?que _ ?una
-0.13 ?un _ ?de
-0.13 ^ _ ?evito
-0.13 ^ _ manan
-0.13 ^ _ sale
-0.13 ^ comezon
-0.13 al _ escaler
-0.13 al subir
-0.13 cabez muy
-0.13 corazon me
-0.13 de tanto
-0.13 ejercici
-0.13 el jabon
-0.13 el labio
-0.13 embaraz de
-0.13 grand
-0.13 hondo
-0.13 infeccion _ orina
-0.13 jabon nuevo
-0.13 la mir
-0.13 labio
-0.13 los _ ya
-0.13 los tacos
-0.13 me dieron
-0.13 me late
-0.13 mir
-0.13 mosquit _ el
-0.13 necesit _ mis
-0.13 pica el
-0.13 pica la
-0.13 por _ jabon
-0.13 puedo _ el
-0.13 que _ desmay
-0.13 respirar hondo
-0.13 resurtir mis
-0.13 sangr al
-0.13 se mete
-0.13 seman _ del
-0.13 seman despu
-0.13 sigue
-0.13 subir
-0.13 subir escaler
-0.13 tacos
-0.13 tacos ya
-0.13 tobill _ poco
-0.13 tobill un
-0.13 unos
-0.13 y _ aguant
-0.14 # _ diciembr
-0.14 -fiebr _ -seman
-0.14 <infart
-0.14 <infart <hace
-0.14 <todo
-0.14 <tuvo _ <infart
-0.14 <un <infart
-0.14 ^ _ di
-0.14 ^ _ verde
-0.14 ^ antes
-0.14 ^ cualquier
-0.14 ^ muela
-0.14 ampoll _ duelen
-0.14 cabez desde
-0.14 cardiac
-0.14 cayo en
-0.14 cita _ la
-0.14 cost
-0.14 cualquier
-0.14 de diciembr
-0.14 de perro
-0.14 diciembr
-0.14 diciembr _ las
-0.14 diciembr a
-0.14 dormir
-0.14 el #
-0.14 el _ derech
-0.14 en _ carro
-0.14 en _ futbol
-0.14 escaler
-0.14 estr _ trabaj
-0.14 estr del
-0.14 hijo _ una
-0.14 insuficienci cardiac
-0.14 jardin
-0.14 la montan
-0.14 le _ los
-0.14 le _ sal
-0.14 le di
-0.14 mal _ lejos
-0.14 menos _ viern
-0.14 menos el
-0.14 mi abuel
-0.14 necesit _ cita
-0.14 necesit una
-0.14 ojos por
-0.14 por _ estr
-0.14 que duelen
-0.14 tiene las
-0.14 una _ en
-0.14 una garrapat
-0.14 veo _ de
-0.14 veo mal
-0.15 # _ con
-0.15 -ni -problem
-0.15 -ni _ -para
-0.15 -problem -para
-0.15 -tiembl
-0.15 <al
-0.15 <la _ <al
-0.15 ^ <el
-0.15 ^ _ <ano
-0.15 ^ _ confund
-0.15 ^ _ mare
-0.15 ^ manan
-0.15 agrur _ de
-0.15 agrur despu
-0.15 buena para
-0.15 el jardin
-0.15 embaraz _ un
-0.15 embaraz es
-0.15 en _ gimnasi
-0.15 herman _ desmay
-0.15 hinchad
-0.15 hinchan los
-0.15 la _ para
-0.15 los _ para
-0.15 me _ dolor
-0.15 me _ por
-0.15 no -tiembl
-0.15 ojos _ la
-0.15 que _ necesit
-0.15 que vacun
-0.15 sarpull con
-0.15 sarpull por
-0.15 solo cans
-0.15 tiene _ piel
-0.15 tiene _ seman
-0.15 uso
-0.15 vacun necesit
-0.15 vomit todo
-0.15 y _ vez
-0.15 y orino
-0.16 -despu -del
-0.16 -falta -el
-0.16 -fiebr solo
-0.16 -me -falta
-0.16 -tengo -fiebr
-0.16 <hace <un
-0.16 <hace _ <ano
-0.16 <me _ <una
-0.16 <un <ano
-0.16 =ear_pain
-0.16 ?da
-0.16 ^ _ falta
-0.16 ^ _ picaron
-0.16 ^ los
-0.16 ^ sarpull
-0.16 ahora esta
-0.16 cicatriz
-0.16 consult
-0.16 cuest _ consult
-0.16 de _ con
-0.16 de _ para
-0.16 de las
-0.16 dias _ esta
-0.16 fiebr se
-0.16 inhalador _ favor
-0.16 inhalador por
-0.16 la consult
-0.16 la meningitis
-0.16 la otra
-0.16 las
-0.16 los _ por
-0.16 manan _ las
-0.16 manan a
-0.16 me picaron
-0.16 meningitis
-0.16 mi _ con
-0.16 mucho _ me
-0.16 necesit un
-0.16 pica una
-0.16 piern de
-0.16 poco al
-0.16 roja en
-0.16 tiroid
-0.16 todo _ dia
-0.16 tomar _ con
-0.16 viejo
-0.17 -duele _ -pecho
-0.17 -el -pecho
-0.17 <tuve <un
-0.17 <ya
-0.17 <yo
-0.17 =cramps
-0.17 =hoarse
-0.17 ?se _ ?un
-0.17 ^ _ al
-0.17 ^ _ pican
-0.17 ^ _ trist
-0.17 ^ cita
-0.17 al limpiarm
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 cabez _ la
-0.17 calambr
-0.17 calambr en
-0.17 colic
-0.17 con _ pastill
-0.17 confund con
-0.17 corro
-0.17 cu corro
-0.17 de caball
-0.17 de peso
-0.17 dolor _ caball
-0.17 el _ ya
-0.17 el pie
-0.17 el polen
-0.17 hijo _ raspo
-0.17 las papas
-0.17 le cayo
-0.17 limpiarm
-0.17 los _ con
-0.17 me _ las
-0.17 me pican
-0.17 mi migran
-0.17 migran
-0.17 migran _ siempr
-0.17 migran de
-0.17 papa diabetic
-0.17 papas
-0.17 pecho al
-0.17 pican _ ojos
-0.17 pican los
-0.17 poco los
-0.17 polen
-0.17 por _ pila
-0.17 por _ polen
-0.17 presion _ con
-0.17 puntit
-0.17 sangr _ nariz
-0.17 seman _ me
-0.17 sient que
-0.17 tengo _ piel
-0.17 tengo tos
-0.17 un _ los
-0.17 y _ arde
-0.18 -en -la
-0.18 =inconsolable
-0.18 ?alguien
-0.18 ?desmay
-0.18 ^ _ comezon
-0.18 ^ _ mart
-0.18 ^ _ pastill
-0.18 ^ _ piquet
-0.18 ^ _ proxim
-0.18 ^ _ tiesa
-0.18 ^ espald
-0.18 a #99+
-0.18 a _ dos
-0.18 ando cans
-0.18 barrig y
-0.18 cada toma
-0.18 champu
-0.18 clas
-0.18 clas _ natacion
-0.18 clas de
-0.18 de _ anos
-0.18 de cancer
-0.18 de natacion
-0.18 dia _ a
-0.18 duele la
-0.18 el miercol
-0.18 espald tiesa
-0.18 hijo de
-0.18 hijo quier
-0.18 las _ menos
-0.18 le _ un
-0.18 miercol
-0.18 murio _ cancer
-0.18 natacion
-0.18 otra
-0.18 pulso es
-0.18 que va
-0.18 rinon y
-0.18 tengo _ en
-0.18 tengo comezon
-0.18 tiesa _ la
-0.18 tos con
-0.18 un piquet
-0.18 una _ para
-0.18 unos segund
-0.18 y _ desde
-0.19 # anos
-0.19 # el
-0.19 -desmay
-0.19 -desmay _ me
-0.19 -desmay solo
-0.19 -por
-0.19 -por -que
-0.19 -sabem
-0.19 -sabem -por
-0.19 -sabem _ -que
-0.19 -tengo _ -ni
-0.19 <de _ <hace
-0.19 <era
-0.19 <mi <tio
-0.19 <mi _ <se
-0.19 <tio
-0.19 <tio <se
-0.19 <tuvo <un
-0.19 =refuses
-0.19 =stye
-0.19 ?evito _ ?coagul
-0.19 ^ _ <tio
-0.19 ^ _ alergic
-0.19 ^ _ perrill
-0.19 ^ _ que
-0.19 ^ _ resurtir
-0.19 ^ ando
-0.19 ^ comi
-0.19 abuel tiene
-0.19 acabo
-0.19 alergic a
-0.19 brinc _ parp
-0.19 como me
-0.19 con la
-0.19 corr
-0.19 de _ dias
-0.19 de _ se
-0.19 de noche
-0.19 del _ izquierd
-0.19 es normal
-0.19 espos _ mucho
-0.19 gargant _ el
-0.19 hijo tiene
-0.19 hizo _ nudo
-0.19 hizo un
-0.19 infart
-0.19 la tele
-0.19 lent nuev
-0.19 llevo una
-0.19 mis _ de
-0.19 necesit _ nuev
-0.19 no -duele
-0.19 nudo _ la
-0.19 ocho
-0.19 orina
-0.19 orina y
-0.19 oxigen
-0.19 perrill
-0.19 perrill _ el
-0.19 perrill en
-0.19 sirve
-0.19 solo _ de
-0.19 soy _ a
-0.19 trist porqu
-0.19 un infart
-0.2 -adormecimient
-0.2 -duele _ -cabez
-0.2 -me _ -en
-0.2 <el <mes
-0.2 <mes
-0.2 <mes <pas
-0.2 =tetanus_due
-0.2 ?los ?sign
-0.2 ?que ?signific
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?signific
-0.2 ?son _ ?sign
-0.2 ^ <hace
-0.2 ^ _ ?signific
-0.2 ^ _ acidez
-0.2 ^ _ dejar
-0.2 ^ _ depresion
-0.2 ^ _ dura
-0.2 ^ _ grano
-0.2 ^ _ poco
-0.2 ^ de
-0.2 ^ entre
-0.2 ^ herni
-0.2 anos _ #11+
-0.2 antes _ examen
-0.2 ayuda _ el
-0.2 bici
-0.2 boca azul
-0.2 cama
-0.2 cita de
-0.2 contagios
-0.2 cu _ -duerm
-0.2 cuant dura
-0.2 de _ despu
-0.2 de gargant
-0.2 de orina
-0.2 dejar
-0.2 dejar _ fumar
-0.2 dejar de
-0.2 del examen
-0.2 depresion
-0.2 dias
-0.2 dolor _ gargant
-0.2 doming
-0.2 el panal
-0.2 el sol
-0.2 en _ ingle
-0.2 en _ labio
-0.2 entre _ #
-0.2 es #99+
-0.2 es _ sobre
-0.2 es _ un
-0.2 es contagios
-0.2 es segur
-0.2 grano
-0.2 grano en
-0.2 hago si
-0.2 hinch _ de
-0.2 la _ azul
-0.2 la _ va
-0.2 la bici
-0.2 la cama
-0.2 me tapan
-0.2 mediodi el
-0.2 moreton por
-0.2 muela y
-0.2 para un
-0.2 por _ sol
-0.2 que _ si
-0.2 quier dejar
-0.2 se _ tapan
-0.2 secos
-0.2 sin _ -#11+
-0.2 sobre #11+
-0.2 tapan
-0.2 tapan _ oidos
-0.2 tapan los
-0.2 tengo _ presion
-0.2 tengo acidez
-0.2 tos _ mocos
-0.2 un _ por
-0.2 un grano
-0.2 una cita
-0.2 y nause
-0.2 ya
-0.2 zapat nuev
-0.21 -falta
-0.21 -falta _ -aire
-0.21 -mas
-0.21 -pecho
-0.21 <de <famili
-0.21 <famili
-0.21 <una <vez
-0.21 <vez
-0.21 <viene
-0.21 <viene <de
-0.21 <viene _ <famili
-0.21 =gums_bleed
-0.21 ^ <la
-0.21 ^ _ atragant
-0.21 ^ _ estren
-0.21 ^ _ regla
-0.21 ^ _ sangran
-0.21 ^ _ tropec
-0.21 cara _ las
-0.21 cheque
-0.21 da _ de
-0.21 da dolor
-0.21 de los
-0.21 diez
-0.21 duele _ brazo
-0.21 el _ me
-0.21 el _ no
-0.21 el _ sin
-0.21 el gimnasi
-0.21 en _ rodill
-0.21 en dialisis
-0.21 enci
-0.21 estoy estren
-0.21 fiebr _ hace
-0.21 hinchan
-0.21 la _ ya
-0.21 las enci
-0.21 me sangran
-0.21 me sudan
-0.21 me tropec
-0.21 moreton
-0.21 no -es
-0.21 parp
-0.21 por _ cafe
-0.21 por _ silla
-0.21 quier _ cheque
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 sarpull y
-0.21 se _ acabo
-0.21 se _ hinchan
-0.21 sin -dolor
-0.21 sudan
-0.21 sudan _ manos
-0.21 sudan las
-0.21 tengo un
-0.21 tropec
-0.21 un _ para
-0.21 un cheque
-0.21 vez
-0.21 viaje
-0.22 #11+ en
-0.22 #99+ pero
-0.22 -estoy
-0.22 -tengo -mareo
-0.22 <en <la
-0.22 =deep_cut
-0.22 =not_self
-0.22 ?coagul
-0.22 ?convulsion
-0.22 ?en ?el
-0.22 ^ _ -fiebr
-0.22 ^ _ bien
-0.22 ^ _ del
-0.22 ^ _ hijo
-0.22 ^ _ limpi
-0.22 ^ _ perro
-0.22 ^ pise
-0.22 ^ sin
-0.22 a mediodi
-0.22 abundant
-0.22 cargar
-0.22 comer y
-0.22 como limpi
-0.22 cu se
-0.22 de frio
-0.22 dolor de
-0.22 el _ vari
-0.22 el avion
-0.22 el otro
-0.22 en _ avion
-0.22 entro agua
-0.22 es el
-0.22 estab
-0.22 hijo
-0.22 insulin
-0.22 la _ da
-0.22 la pastill
-0.22 lent me
-0.22 me sient
-0.22 mi hijo
-0.22 moreton _ en
-0.22 moreton _ la
-0.22 mucha agua
-0.22 no -estoy
-0.22 nuec
-0.22 oidos _ el
-0.22 orino
-0.22 panza por
-0.22 para _ dolor
-0.22 pero _ sient
-0.22 pero me
-0.22 pise
-0.22 pise un
-0.22 poco la
-0.22 por no
-0.22 rio
-0.22 sient _ bien
-0.22 sigo
-0.22 sud y
-0.22 tener
-0.22 truen
-0.23 # _ la
-0.23 <desmay
-0.23 <me <desmay
-0.23 =leaking
-0.23 =limb_injury
-0.23 =vomit_few
-0.23 ?de ?la
-0.23 ?se _ ?una
-0.23 ^ _ abuel
-0.23 ^ _ dia
-0.23 ^ azucar
-0.23 ^ dentr
-0.23 ^ la
-0.23 ^ resurtir
-0.23 ^ tengo
-0.23 ^ voy
-0.23 a viajar
-0.23 abuel _ #11+
-0.23 al masticar
-0.23 con _ sol
-0.23 dentr de
-0.23 desde _ #
-0.23 el parto
-0.23 empiez
-0.23 en _ parp
-0.23 en las
-0.23 es _ cita
-0.23 es peligros
-0.23 espald _ el
-0.23 estas
-0.23 frijol
-0.23 la pared
-0.23 las _ por
-0.23 le _ morad
-0.23 los frijol
-0.23 mal
-0.23 mal alient
-0.23 mal la
-0.23 manan _ si
-0.23 manan pero
-0.23 masticar
-0.23 me olv
-0.23 mi inhalador
-0.23 mi pastill
-0.23 mocos _ come
-0.23 nause _ la
-0.23 necesit _ mi
-0.23 olv
-0.23 para _ espald
-0.23 pared
-0.23 pelan
-0.23 peligros
-0.23 pero _ como
-0.23 pero si
-0.23 por _ gripa
-0.23 que _ duele
-0.23 quij _ masticar
-0.23 quij al
-0.23 regla _ con
-0.23 resurtir _ inhalador
-0.23 resurtir mi
-0.23 sangr _ vez
-0.23 se _ olv
-0.23 si como
-0.23 tieso _ la
-0.23 truen _ quij
-0.23 truen la
-0.23 un _ chiquit
-0.23 un _ desde
-0.23 volar
-0.23 vomit _ veces
-0.23 vomit _ vez
-0.23 voy _ viajar
-0.24 -del
-0.24 <bien
-0.24 <un _ <hace
-0.24 =not_taken
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ?cual _ ?los
-0.24 ?los _ ?de
-0.24 ?son ?los
-0.24 ^ ?cual
-0.24 ^ _ ?son
-0.24 ^ _ muero
-0.24 ^ _ sient
-0.24 ^ _ tres
-0.24 ^ agrur
-0.24 ^ el
-0.24 ^ perdi
-0.24 ataqu _ panic
-0.24 buena
-0.24 cans del
-0.24 ceboll
-0.24 de _ #
-0.24 de panic
-0.24 del parto
-0.24 dosis
-0.24 el futbol
-0.24 entro _ al
-0.24 es buena
-0.24 hace _ y
-0.24 hijo _ duele
-0.24 hijo le
-0.24 la _ que
-0.24 la carne
-0.24 la ceboll
-0.24 la orina
-0.24 mama _ #11+
-0.24 mama tiene
-0.24 me brinc
-0.24 me muero
-0.24 me tocan
-0.24 muero
-0.24 numer
-0.24 obrar
-0.24 panic
-0.24 panic _ siempr
-0.24 panic de
-0.24 panza _ la
-0.24 perro en
-0.24 prueb
-0.24 quier cambiar
-0.24 quier hablar
-0.24 tengo _ despu
-0.24 tengo mucha
-0.24 tiesa
-0.24 tocan
-0.24 todos tenem
-0.24 un _ en
-0.25 -cabez -ni
-0.25 -de _ -ni
-0.25 -dolor -de
-0.25 -la -cabez
-0.25 <#99+
-0.25 <con
-0.25 <con <el
-0.25 <en <#99+
-0.25 <una _ <en
-0.25 ?causar
-0.25 ?como ?evito
-0.25 ?evito
-0.25 ?puede ?causar
-0.25 ^ _ -sangr
-0.25 ^ _ ayuda
-0.25 ^ _ fuego
-0.25 ^ _ juguet
-0.25 ^ esta
-0.25 ^ padezc
-0.25 ^ tuve
-0.25 acabo _ pastill
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 ayuda para
-0.25 comi _ y
-0.25 con un
-0.25 corazon en
-0.25 cuant cuest
-0.25 cuest la
-0.25 de _ tarde
-0.25 despu _ los
-0.25 duele _ rodill
-0.25 el _ nuevo
-0.25 el oido
-0.25 el sab
-0.25 en _ embaraz
-0.25 estoy _ por
-0.25 estoy cans
-0.25 examen _ la
-0.25 fuego
-0.25 fuego en
-0.25 hijo _ #
-0.25 la _ tengo
-0.25 los zapat
-0.25 me _ un
-0.25 me aceler
-0.25 mejor
-0.25 no _ -fiebr
-0.25 nuevo
-0.25 olv mi
-0.25 padezc
-0.25 peor
-0.25 por _ jardin
-0.25 que _ para
-0.25 que ayuda
-0.25 que es
-0.25 salio _ moreton
-0.25 sangr en
-0.25 se _ aceler
-0.25 seca
-0.25 tobill y
-0.25 un _ debil
-0.25 un fuego
-0.25 un poquit
-0.25 y _ cans
-0.25 y sigue
-0.25 zapat
-0.26 #11+ _ las
-0.26 #11+ a
-0.26 -dolor
-0.26 -es
-0.26 -ni
-0.26 <#
-0.26 <fiebr
-0.26 <mi _ <tuvo
-0.26 <tuvo
-0.26 ^ _ arde
-0.26 ^ _ asma
-0.26 ^ _ para
-0.26 ^ eruct
-0.26 ^ piquet
-0.26 antes del
-0.26 cerill
-0.26 cerill _ el
-0.26 cerill en
-0.26 con _ pelicul
-0.26 da miedo
-0.26 de _ en
-0.26 dedo
-0.26 duelen los
-0.26 el dentist
-0.26 enjuagu
-0.26 enjuagu y
-0.26 eruct
-0.26 esta _ de
-0.26 hinch _ le
-0.26 la mesa
-0.26 la munec
-0.26 la pelicul
-0.26 labio _ por
-0.26 las _ el
-0.26 las nuec
-0.26 los _ me
-0.26 mano hinch
-0.26 me _ miedo
-0.26 mesa
-0.26 mi _ llego
-0.26 moned
-0.26 moned y
-0.26 morad con
-0.26 munec
-0.26 necesit lent
-0.26 nino _ tos
-0.26 nino tiene
-0.26 para
-0.26 pelicul
-0.26 perro esta
-0.26 pico _ mosquit
-0.26 por _ dentist
-0.26 por _ examen
-0.26 recet
-0.26 resurtir _ pastill
-0.26 revision del
-0.26 sangr un
-0.26 tengo _ labio
-0.26 tiene tos
-0.26 un mosquit
-0.26 una moned
-0.27 -duele -la
-0.27 -me _ -la
-0.27 -problem
-0.27 <tuve <una
-0.27 <y
-0.27 =gum_only
-0.27 ^ _ <una
-0.27 ^ veo
-0.27 al cepillarm
-0.27 al estornudar
-0.27 baje
-0.27 cambiar
-0.27 cambiar _ cita
-0.27 cepillarm
-0.27 comezon en
-0.27 computador
-0.27 de _ al
-0.27 de _ de
-0.27 del pie
-0.27 dolor _ oido
-0.27 el calor
-0.27 enci _ cepillarm
-0.27 enci al
-0.27 es para
-0.27 espos _ desmay
-0.27 estornudar
-0.27 la computador
-0.27 la proxim
-0.27 las _ al
-0.27 manos de
-0.27 me _ el
-0.27 orina _ estornudar
-0.27 orina al
-0.27 proxim seman
-0.27 que _ es
-0.27 rompi
-0.27 tengo _ ojos
-0.27 tiene mocos
-0.27 un nino
-0.27 veran
-0.27 viajar
-0.27 vomit _ anoch
-0.28 =heat_exposure
-0.28 =tia_resolved
-0.28 ^ _ adolorid
-0.28 ^ _ cansad
-0.28 ^ _ cort
-0.28 ^ _ embarazarm
-0.28 ^ dolor
-0.28 ^ dormi
-0.28 ^ estornud
-0.28 adolorid
-0.28 adolorid por
-0.28 ansiedad y
-0.28 anticonceptiv
-0.28 camion
-0.28 cansad
-0.28 con _ pero
-0.28 con los
-0.28 cuatr
-0.28 desde que
-0.28 duele el
-0.28 durmi _ pie
-0.28 durmi el
-0.28 el embaraz
-0.28 embarazarm
-0.28 es mi
-0.28 estres
-0.28 estres _ los
-0.28 estres por
-0.28 hoy _ la
-0.28 la _ cu
-0.28 lo mismo
-0.28 los _ en
-0.28 me _ cans
-0.28 me _ trist
-0.28 me subio
-0.28 mi _ y
-0.28 mismo
-0.28 mocos y
-0.28 mucha _ y
-0.28 muela
-0.28 nariz _ la
-0.28 nariz en
-0.28 para _ llorar
-0.28 pastill _ la
-0.28 picant
-0.28 puedo comer
-0.28 quier embarazarm
-0.28 rompi el
-0.28 solo me
-0.28 un moreton
-0.28 una _ roja
-0.29 # a
-0.29 # de
-0.29 -cafe
-0.29 -sintom
-0.29 <ano <pas
-0.29 <el <ano
-0.29 <se
-0.29 =panic_known
-0.29 ^ _ fin
-0.29 ^ _ frias
-0.29 a _ el
-0.29 arde _ orinar
-0.29 arde al
-0.29 consej
-0.29 dano _ mi
-0.29 de _ infart
-0.29 de seman
-0.29 del _ esta
-0.29 desde _ dos
-0.29 esta hinch
-0.29 estoy _ de
-0.29 fin
-0.29 fin _ seman
-0.29 fin de
-0.29 flem
-0.29 frias
-0.29 gargant con
-0.29 me _ dorm
-0.29 me quebr
-0.29 me raspe
-0.29 mi _ viene
-0.29 mosquit en
-0.29 murio _ un
-0.29 no _ -cafe
-0.29 ojos _ de
-0.29 quebr
-0.29 quede dorm
-0.29 raspe
-0.29 regla viene
-0.29 sin -sintom
-0.3 -duele -el
-0.3 =contact_lens
-0.3 =kidney_disease
-0.3 ?es ?la
-0.3 ^ _ dos
-0.3 ^ _ granit
-0.3 ^ _ mucho
-0.3 ^ _ normal
-0.3 ^ _ seca
-0.3 baja el
-0.3 comio un
-0.3 con _ papel
-0.3 conciert
-0.3 contact
-0.3 corte _ un
-0.3 corte con
-0.3 corte el
-0.3 de contact
-0.3 del panal
-0.3 desde _ seman
-0.3 despiert
-0.3 dice _ no
-0.3 duelen _ piern
-0.3 el dia
-0.3 es _ para
-0.3 examen de
-0.3 gimnasi
-0.3 gripa _ me
-0.3 hace seman
-0.3 hago _ mi
-0.3 hoy en
-0.3 junto _ la
-0.3 junto a
-0.3 lent _ contact
-0.3 lent de
-0.3 lloran
-0.3 los examen
-0.3 me _ llorar
-0.3 me _ sangr
-0.3 me arde
-0.3 me hinchan
-0.3 me lloran
-0.3 molest
-0.3 moretoncit
-0.3 muerd
-0.3 otra seman
-0.3 pantalon
-0.3 popo agu
-0.3 presion es
-0.3 ronca
-0.3 rozadur
-0.3 rozadur _ panal
-0.3 rozadur del
-0.3 tengo _ control
-0.3 tiene _ boca
-0.3 un granit
-0.3 un moretoncit
-0.3 un papel
-0.3 y _ estoy
-0.3 y mocos
-0.3 ya me
-0.31 # _ las
-0.31 <hace <anos
-0.31 =every_day
-0.31 =tooth
-0.31 bebe regurgit
-0.31 cirugi de
-0.31 cu _ toca
-0.31 duele un
-0.31 el _ mes
-0.31 es _ la
-0.31 estren _ hace
-0.31 estren desde
-0.31 la gripa
-0.31 los dias
-0.31 los lent
-0.31 los oidos
-0.31 manan
-0.31 mare _ vomit
-0.31 meses _ cada
-0.31 mi _ regurgit
-0.31 nudo
-0.31 nudo en
-0.31 oidos
-0.31 oidos en
-0.31 otro mes
-0.31 paro
-0.31 poquit de
-0.31 resurtir la
-0.31 sab
-0.31 sensibl
-0.31 sin _ solo
-0.31 sol
-0.31 todos _ dias
-0.31 todos los
-0.31 un nudo
-0.31 un rato
-0.31 vez en
-0.31 y _ se
-0.32 -los
-0.32 -me _ -el
-0.32 -un
-0.32 =allergen
-0.32 ^ _ betabel
-0.32 ^ _ hinchad
-0.32 ^ _ leche
-0.32 ^ _ mucha
-0.32 ^ _ pulso
-0.32 ^ _ segur
-0.32 ^ llevo
-0.32 ^ manos
-0.32 ^ me
-0.32 ^ mejor
-0.32 ^ tomo
-0.32 a _ #
-0.32 anos y
-0.32 balon
-0.32 barbill
-0.32 betabel
-0.32 cabez _ no
-0.32 con mis
-0.32 confundi
-0.32 de _ como
-0.32 de _ espald
-0.32 de hondur
-0.32 de hoy
-0.32 debe
-0.32 dolorcit _ cabez
-0.32 el _ a
-0.32 el parp
-0.32 en _ barbill
-0.32 falta _ poco
-0.32 falta un
-0.32 hinchad de
-0.32 hondur
-0.32 huele a
-0.32 la barbill
-0.32 manos _ la
-0.32 me trabo
-0.32 ojo _ me
-0.32 pilas
-0.32 poco _ aire
-0.32 popo verde
-0.32 por el
-0.32 puedo tomar
-0.32 se _ trabo
-0.32 trabo
-0.32 trabo la
-0.32 v
-0.32 y bien
-0.33 -de
-0.33 ^ <me
-0.33 ^ _ escurr
-0.33 ^ _ leve
-0.33 ^ punzad
-0.33 ^ ronco
-0.33 antes _ comer
-0.33 de mosquit
-0.33 debo
-0.33 del _ cada
-0.33 desde _ anos
-0.33 desde anoch
-0.33 duele _ gargant
-0.33 escurr _ nariz
-0.33 escurr la
-0.33 llego
-0.33 me _ mal
-0.33 me hace
-0.33 me hizo
-0.33 me puede
-0.33 me pusieron
-0.33 mi _ tiene
-0.33 patea
-0.33 pelo
-0.33 piquet _ mosquit
-0.33 punzad
-0.33 punzad _ la
-0.33 punzad en
-0.33 pusieron _ vacun
-0.33 pusieron la
-0.33 quier una
-0.33 sarpull _ el
-0.33 un _ la
-0.33 vez _ de
-0.33 y ando
-0.34 ?en
-0.34 ?son
-0.34 ^ _ leves
-0.34 ^ _ lunes
-0.34 ^ _ truen
-0.34 ^ colic
-0.34 a _ y
-0.34 al dia
-0.34 ayer
-0.34 barrig _ fiebr
-0.34 colic leves
-0.34 con _ fiebr
-0.34 cuant _ la
-0.34 de dos
-0.34 duele _ cabez
-0.34 en _ nino
-0.34 gargant _ ayer
-0.34 gargant desde
-0.34 hice
-0.34 hijo _ un
-0.34 hinch _ no
-0.34 la cita
-0.34 limpi
-0.34 los _ nuev
-0.34 mala
-0.34 me truen
-0.34 mis
-0.34 que hora
-0.34 rojo _ calient
-0.34 vacun _ la
-0.34 vacun de
-0.35 -mareo
-0.35 ?como ?se
-0.35 ?que _ ?la
-0.35 ?si
-0.35 ^ _ ?se
-0.35 ^ _ quedo
-0.35 ^ gases
-0.35 calor
-0.35 con cloro
-0.35 desvel
-0.35 duele _ ojo
-0.35 el tiemp
-0.35 en casa
-0.35 en navidad
-0.35 estab muy
-0.35 las _ en
-0.35 me _ al
-0.35 me sale
-0.35 navidad
-0.35 necesit resurtir
-0.35 no _ -mareo
-0.35 se quito
-0.35 tarea
-0.35 toda _ noche
-0.35 todo _ tiemp
-0.36 =itching
-0.36 =stomach_burn
-0.36 ?el
-0.36 ^ _ cuent
-0.36 ^ _ cuest
-0.36 ^ _ pica
-0.36 ^ compr
-0.36 ^ donde
-0.36 ^ pulso
-0.36 cabez por
-0.36 cayo un
-0.36 comezon
-0.36 cu _ mi
-0.36 cu no
-0.36 de _ cu
-0.36 duele _ cost
-0.36 el papel
-0.36 en _ papel
-0.36 esta rojo
-0.36 estoy trist
-0.36 fiebr desde
-0.36 hemorroid
-0.36 la cuent
-0.36 me _ mi
-0.36 mete
-0.36 mi presion
-0.36 para _ presion
-0.36 poca
-0.36 poca pila
-0.36 pulso de
-0.36 quier _ de
-0.36 ronquer
-0.36 sangr _ el
-0.36 tiene _ pila
-0.36 tiene poca
-0.36 tobill
-0.36 una dieta
-0.37 -#11+
-0.37 -#11+ -seman
-0.37 =radiates_leg
-0.37 ?una
-0.37 ^ _ con
-0.37 ^ _ mal
-0.37 ^ _ tieso
-0.37 ^ _ tomar
-0.37 ^ costr
-0.37 ^ cuell
-0.37 ^ ojos
-0.37 a tiemp
-0.37 acabo la
-0.37 cita para
-0.37 como siempr
-0.37 costr _ en
-0.37 cuell _ por
-0.37 de manejar
-0.37 el juev
-0.37 el viern
-0.37 esta _ le
-0.37 hierr
-0.37 juev
-0.37 la _ tap
-0.37 llav
-0.37 manejar
-0.37 moja
-0.37 proxim
-0.37 que lo
-0.37 quite
-0.37 se _ mi
-0.37 tieso por
-0.37 tome _ mis
-0.37 tomo en
-0.37 y _ hinch
-0.38 <hace _ <anos
-0.38 <tenia
-0.38 =constipation
-0.38 =injection_joint
-0.38 ^ _ humo
-0.38 ^ manch
-0.38 ^ tos
-0.38 cirugi
-0.38 comi
-0.38 como _ el
-0.38 dias de
-0.38 doctor
-0.38 dormi
-0.38 dormi mal
-0.38 dura la
-0.38 el doctor
-0.38 el primer
-0.38 humo de
-0.38 infl
-0.38 la cirugi
-0.38 la leche
-0.38 la tiend
-0.38 manos en
-0.38 me dejo
-0.38 mi cita
-0.38 nause por
-0.38 raspon
-0.38 refri
-0.38 tele
-0.38 un raspon
-0.38 usa
-0.39 #11+ anos
-0.39 -mis
-0.39 ?con
-0.39 abuel _ de
-0.39 abuel murio
-0.39 caers
-0.39 cafe
-0.39 comer
-0.39 cual
-0.39 de ayer
-0.39 de fumar
-0.39 el _ la
-0.39 el estr
-0.39 estr
-0.39 favor
-0.39 fumar
-0.39 la popo
-0.39 la tarde
-0.39 orino mucho
-0.39 por
-0.39 por favor
-0.39 prueb _ embaraz
-0.39 prueb de
-0.39 quier saber
-0.39 saber
-0.39 sin -sangr
-0.4 <ano
-0.4 ?que ?es
-0.4 ?un
-0.4 ^ <tuve
-0.4 ^ _ ?es
-0.4 ^ soy
-0.4 a _ #11+
-0.4 abeja en
-0.4 ayer me
-0.4 con pus
-0.4 el codo
-0.4 en _ espald
-0.4 en _ gargant
-0.4 en inviern
-0.4 espos _ la
-0.4 inviern
-0.4 la puert
-0.4 las _ seman
-0.4 las orej
-0.4 late rap
-0.4 me _ con
-0.4 me pica
-0.4 mi perrit
-0.4 ojo y
-0.4 orej
-0.4 otro
-0.4 perrit
-0.4 piquet
-0.4 piquet de
-0.4 puert
-0.4 viern
-0.41 # y
-0.41 -cabez
-0.41 ^ _ corazon
-0.41 ^ _ lent
-0.41 ^ _ quede
-0.41 ^ no
-0.41 ^ vi
-0.41 a que
-0.41 alergi
-0.41 antoj
-0.41 corazon _ la
-0.41 cu es
-0.41 dorm en
-0.41 el tobill
-0.41 la cort
-0.41 la nariz
-0.41 las unas
-0.41 me despiert
-0.41 me quede
-0.41 media
-0.41 mi perro
-0.41 nariz tap
-0.41 seman que
-0.41 tap
-0.41 todavi
-0.41 torci
-0.41 un _ ya
-0.41 vi
-0.41 y media
-0.41 ya _ -sangr
-0.42 -seman
-0.42 =asthma
-0.42 ^ _ -tiene
-0.42 ^ _ entre
-0.42 ^ _ gripa
-0.42 ^ _ hago
-0.42 agua y
-0.42 asma
-0.42 conjuntivitis
-0.42 de _ ?puede
-0.42 de _ muy
-0.42 en _ pantorrill
-0.42 entre regl
-0.42 gripa y
-0.42 mucha hambr
-0.42 nariz
-0.42 normal
-0.42 pie
-0.42 quem de
-0.42 quier un
-0.42 regl
-0.43 =about_self
-0.43 =discharge
-0.43 ?del
-0.43 ^ _ duelen
-0.43 ^ _ me
-0.43 ^ por
-0.43 aburr
-0.43 anos _ estoy
-0.43 ansiedad
-0.43 compr
-0.43 despu _ trabaj
-0.43 dolorcit de
-0.43 duele _ munec
-0.43 duele _ poco
-0.43 en _ bebe
-0.43 guard
-0.43 raspo _ rodill
-0.43 raspo la
-0.43 rompi _ una
-0.43 rompi una
-0.43 todo
-0.44 #11+ de
-0.44 <el _ <pas
-0.44 <pas
-0.44 <una
-0.44 ?los
-0.44 ?se
-0.44 ^ _ el
-0.44 ^ _ tramit
-0.44 chicl
-0.44 con las
-0.44 congestion
-0.44 costr
-0.44 de correr
-0.44 del _ en
-0.44 dentist
-0.44 mediodi
-0.44 para el
-0.44 pueden
-0.44 puedo _ con
-0.44 revision
-0.44 tos
-0.44 tramit
-0.44 tres dias
-0.44 y duerm
-0.44 y presion
-0.44 ya paro
-0.45 <de
-0.45 ?es
-0.45 ^ _ brinc
-0.45 ^ bostez
-0.45 ayuda
-0.45 bostez
-0.45 cinco dias
-0.45 comezon _ la
-0.45 control
-0.45 dos seman
-0.45 estoy _ desde
-0.45 jabon _ el
-0.45 jabon en
-0.45 la _ en
-0.45 la _ pero
-0.45 las #11+
-0.45 me _ jabon
-0.45 muy bien
-0.45 necesit mas
-0.45 oido
-0.45 primaver
-0.45 que vitamin
-0.45 trast
-0.45 vitamin
-0.46 -duerm
-0.46 <en
-0.46 <tuve
-0.46 =chest_injury_or_ache
-0.46 =twisted
-0.46 ^ _ orina
-0.46 ^ _ torci
-0.46 ^ es
-0.46 ^ y
-0.46 anda
-0.46 donde
-0.46 embaraz _ #11+
-0.46 es muy
-0.46 estoy _ el
-0.46 fiebr _ me
-0.46 juega
-0.46 la _ respir
-0.46 me _ rap
-0.46 me torci
-0.46 menos
-0.46 no -duerm
-0.46 para _ no
-0.46 pero no
-0.46 que _ de
-0.46 tomo _ para
-0.46 torci _ tobill
-0.46 torci el
-0.46 un _ del
-0.46 vari _ al
-0.47 <cu
-0.47 <me
-0.47 =ulcer_nsaid
-0.47 ?la
-0.47 ^ quier
-0.47 ando
-0.47 come _ y
-0.47 correr
-0.47 cuent
-0.47 de estomag
-0.47 dia
-0.47 dolor _ estomag
-0.47 esta rosadit
-0.47 las _ tiene
-0.47 rosadit
-0.47 tengo _ anos
-0.47 tos seca
-0.47 y _ asma
-0.47 y _ raspo
-0.48 ^ ?como
-0.48 ^ _ los
-0.48 ^ este
-0.48 creo _ es
-0.48 de muela
-0.48 diabetic y
-0.48 dolor _ muela
-0.48 espald por
-0.48 leve
-0.48 piern _ el
-0.48 piern en
-0.48 poco de
-0.48 va peor
-0.49 <la
-0.49 ^ _ por
-0.49 ^ dolorcit
-0.49 al _ despu
-0.49 hace anos
-0.49 jaja
-0.5 <un
-0.5 =cancer_history
-0.5 ^ <mi
-0.5 ^ _ moreton
-0.5 cancer
-0.5 comer verdur
-0.5 como _ la
-0.5 dorm _ el
-0.5 la silla
-0.5 leves
-0.5 por _ manan
-0.5 quier _ verdur
-0.5 siempr
-0.5 silla
-0.5 verdur
-0.51 ^ _ duele
-0.51 cayo _ el
-0.51 en _ manan
-0.51 en _ noche
-0.51 granit
-0.51 hambr
-0.51 la _ seman
-0.51 por los
-0.51 y _ poco
-0.52 ?de
-0.52 ?puede
-0.52 ^ _ #
-0.52 ^ _ crema
-0.52 ^ _ entro
-0.52 ^ mare
-0.52 a _ una
-0.52 agrur
-0.52 alient
-0.52 antes _ la
-0.52 crema
-0.52 el _ del
-0.52 el celular
-0.52 entro
-0.52 estoy bien
-0.52 me entro
-0.52 me quito
-0.52 me sangr
-0.52 no -sangr
-0.52 piern _ se
-0.52 se _ cayo
-0.52 se _ quito
-0.52 sient _ no
-0.52 verd
-0.52 y necesit
-0.53 ^ _ primer
-0.53 ^ _ resec
-0.53 ^ _ y
-0.53 del trabaj
-0.53 es
-0.53 mi _ murio
-0.53 murio de
-0.53 pasa
-0.53 poco el
-0.53 resec
-0.53 y todo
-0.53 ya estoy
-0.54 -tiene
-0.54 <el
-0.54 =dentist
-0.54 ^ _ da
-0.54 duelen las
-0.54 el cafe
-0.54 hipo
-0.54 llevo _ seman
-0.54 no -tiene
-0.54 para que
-0.54 tiend y
-0.54 tuvo
-0.54 vari
-0.54 vari veces
-0.55 ?como
-0.55 ^ ?que
-0.55 bebe tiene
-0.55 de _ desde
-0.55 dedo esta
-0.55 el _ por
-0.55 la _ al
-0.55 trabaj
-0.56 <anos
-0.56 ?que
-0.56 anos
-0.56 diabetic _ tengo
-0.56 dias con
-0.56 el lunes
-0.56 el mart
-0.56 estos dias
-0.56 gases y
-0.56 la _ es
-0.56 las _ de
-0.56 pesas
-0.56 primer
-0.56 soy _ y
-0.56 su medicin
-0.56 tengo gripa
-0.56 tos _ fiebr
-0.56 una una
-0.56 vomit desde
-0.57 -me -duele
-0.57 =clear_fluid
-0.57 ^ _ estoy
-0.57 ^ ayer
-0.57 ^ un
-0.57 azul y
-0.57 hoy me
-0.57 no _ -duele
-0.57 parto
-0.57 su
-0.57 yo
-0.58 <hace
-0.58 ^ _ un
-0.58 ^ necesit
-0.58 a _ jefe
-0.58 codo
-0.58 come
-0.58 mi regla
-0.58 pica
-0.59 ^ _ de
-0.59 ^ _ una
-0.59 dolorcit
-0.59 estren
-0.59 jabon
-0.59 los dient
-0.59 murio
-0.59 pusieron
-0.59 regla
-0.6 =snake_seen
-0.6 de siempr
-0.6 pican
-0.6 tengo asma
-0.6 ya _ bien
-0.61 -oido
-0.61 <mi
-0.61 ^ _ -tengo
-0.61 ^ _ es
-0.61 dar
-0.61 mosquit
-0.61 seman _ quier
-0.61 todavi no
-0.62 ^ casi
-0.62 cayo mal
-0.62 de _ hijo
-0.62 me _ sin
-0.62 oido y
-0.62 un _ el
-0.63 cu me
-0.63 entre
-0.63 fiebr _ el
-0.63 llorar y
-0.63 lunes
-0.64 en _ tiend
-0.64 en una
-0.64 mi _ anda
-0.64 mis pastill
-0.64 panal
-0.64 pizza
-0.64 por que
-0.64 resurtir
-0.64 segur
-0.64 tiend
-0.65 bebe _ mucho
-0.65 cuant
-0.65 hijo _ cayo
-0.65 juguet
-0.65 mart
-0.65 mi _ tuvo
-0.65 mocos
-0.65 sarpull _ fiebr
-0.65 y ya
-0.66 -duele
-0.66 ^ en
-0.66 de llorar
-0.66 no -el
-0.67 examen
-0.67 tiemp
-0.68 =itchy_only
-0.68 me duelen
-0.68 mordi la
-0.68 se _ la
-0.69 celular
-0.69 poquit
-0.69 sin -fiebr
-0.69 trist
-0.7 -tengo
-0.7 ^ _ despu
-0.7 ^ _ las
-0.7 ^ sangr
-0.7 no -tengo
-0.71 =during_exercise
-0.71 embaraz _ con
-0.71 se sento
-0.71 sento
-0.71 tarde
-0.72 #11+ _ fiebr
-0.72 =cold_only
-0.72 la rodill
-0.72 leche
-0.72 papel
-0.72 ya _ mejor
-0.73 gases
-0.73 lent
-0.74 =hearing
-0.74 =raynaud_usual
-0.74 ^ como
-0.74 a _ hora
-0.74 anos tiene
-0.74 duelen
-0.74 la noche
-0.74 noche
-0.75 =iron_pills
-0.75 =three_days
-0.75 con #11+
-0.75 espos ronca
-0.75 esta embaraz
-0.75 estornud
-0.75 mi _ ronca
-0.75 solo
-0.76 de fiebr
-0.77 -fiebr
-0.77 jefe
-0.77 la una
-0.77 mi jefe
-0.77 regurgit
-0.78 el dedo
-0.78 estos
-0.78 me _ los
-0.78 quito
-0.78 una vez
-0.79 =possible_fracture
-0.79 me _ bien
-0.79 respir bien
-0.79 rodill
-0.79 sient bien
-0.8 =scratched
-0.8 todo bien
-0.8 y quier
-0.81 anos _ fiebr
-0.81 esta bien
-0.82 ^ _ -me
-0.82 cu
-0.82 en _ piern
-0.82 hoy
-0.82 me da
-0.83 dieta
-0.83 la vacun
-0.83 raspo
-0.83 se raspo
-0.84 antes
-0.84 un poco
-0.85 vacun
-0.86 da
-0.87 =eating_disorder
-0.87 ^ cuant
-0.87 cita
-0.88 ^ _ se
-0.88 las #
-0.88 llorar
-0.88 mordi _ lengu
-0.89 ^ cu
-0.89 antes de
-0.9 dient
-0.9 para la
-0.9 pero
-0.91 la _ por
-0.92 ^ hoy
-0.92 en mi
-0.92 poco
-0.94 ^ _ desde
-0.94 por la
-0.94 y _ bien
-0.96 -sangr
-0.96 gripa
-0.98 cans
-0.99 =tired
-0.99 ya esta
-1.02 #99+ _ #11+
-1.02 =aura_usual
-1.02 =low_mood_deep
-1.05 a las
-1.11 bien
-1.13 ^ que
-1.13 ^ una
-1.16 necesit
-1.21 =low_mood
-1.24 ^ puedo
`,
}
