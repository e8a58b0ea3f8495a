import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.45,
  emergencyFrom: 1.52,
  nurseFrom: 0.89,
  weights: `
2.67 =suicidal
2.25 =abuse_danger
2.23 =harm_others
2.02 =stab_shot
1.92 =overdose_taken
1.82 =poison_swallowed
1.64 =swallowed_battery
1.49 =at_rest
1.44 =unresponsive
1.43 =seizure
1.42 =drowning
1.37 =snake
1.34 =chemical_word
1.34 aunqu
1.32 =cannot_breathe
1.32 =face_blisters
1.31 se esta
1.31 sin _ y
1.3 =withdrawal
1.29 convulsion
1.29 he
1.26 mi _ me
1.25 =wild_bite
1.25 y la
1.24 =self_harm_now
1.23 =animal_bite
1.23 =baby_quiet
1.23 =black_stool
1.23 en los
1.2 =inhaler_fails
1.2 =vision_loss
1.2 respirar
1.19 =baby_still
1.19 =burn_big
1.19 =choking
1.18 =smoke
1.18 en _ y
1.17 =deformed
1.16 =child_got_pills
1.15 =new_confusion
1.15 fiebr y
1.14 =carbon_monoxide
1.14 =confused
1.14 =swelling_throat
1.14 mordi
1.13 =soaking_pad
1.1 -sient
1.1 =jaw_locked
1.1 =severe_pain
1.08 =long_bleed
1.07 =chest_pressure
1.06 =bleeding_heavy
1.06 =rigors_hard
1.05 mordi un
1.04 =no_urine
1.03 =hanging_attempt
1.03 =testicle
1.03 mord
1.03 negra
1.03 sacudi
1.02 =drug_named
1.01 =head_injury
1.01 creo
1.01 creo que
1.01 esta _ la
1.01 y ahora
1 =severe_headache
1 =sudden
1 ^ tiene
1 las venas
1 se tomo
1 venas
0.99 dolor en
0.99 y no
0.99 y veo
0.98 =near_faint
0.98 =vomiting_blood
0.98 estuv
0.97 =drowsy
0.97 =face_droop
0.97 y _ y
0.96 ahora
0.95 =numb_any
0.95 en _ mano
0.95 me esta
0.95 se _ una
0.95 y _ corazon
0.94 con sangr
0.94 esta convulsion
0.93 cayo _ en
0.93 de repent
0.93 her
0.93 no puedo
0.93 repent
0.92 no -sient
0.92 y tengo
0.91 =done_with_it
0.91 =oxygen_low
0.91 =speech
0.91 ^ _ he
0.91 se _ hinch
0.91 trago _ pila
0.91 y tiene
0.9 chuec
0.9 descarg
0.9 dio _ descarg
0.9 falta _ aire
0.9 falta el
0.9 me quier
0.89 abajo
0.89 anticoagulant
0.89 matar
0.88 =pale_clammy
0.88 =severe_weakness
0.88 =short_breath
0.88 =vomiting
0.88 como _ y
0.88 con _ y
0.88 hace una
0.88 la barrig
0.87 -bien
0.87 =leg_swelling_one
0.87 =postpartum_smell
0.86 =birth_now
0.86 =born_part
0.86 =bp_high
0.86 el _ marca
0.86 y _ me
0.86 y los
0.86 y me
0.85 =fainted
0.85 =rigors
0.85 calentur
0.85 dormid
0.85 falta
0.85 tan _ que
0.85 y _ falta
0.84 =hurts_breathing
0.84 =object_stuck
0.84 =pain_beyond
0.84 corte _ venas
0.84 corte las
0.84 le _ el
0.84 un lado
0.84 y _ duele
0.83 =coughs_blood
0.83 =dry_mouth
0.83 no _ respirar
0.83 y _ -me
0.82 # seman
0.82 =bluish
0.82 =wakes
0.82 ^ _ como
0.82 cerr
0.82 desde _ manan
0.82 dio una
0.82 la _ no
0.82 los labi
0.82 me hinch
0.82 me va
0.82 vomit
0.82 y manch
0.81 =high_fever
0.81 =sleepless_days
0.81 con #99+
0.81 de un
0.81 dias y
0.81 la _ despu
0.81 sin -dormir
0.81 tiene calentur
0.81 y _ #11+
0.8 =means_at_hand
0.8 =waters_said
0.8 ^ mord
0.8 al _ y
0.8 hija
0.8 la _ y
0.8 me falta
0.8 mi hija
0.8 se trago
0.8 y _ no
0.8 y _ vomit
0.79 con ampoll
0.79 confund
0.79 estoy _ y
0.79 la punta
0.79 no aguant
0.79 popo negra
0.79 trago
0.78 =blurry_vision
0.78 =deep_burn
0.78 =upper_belly_pain
0.78 ^ creo
0.78 barrig
0.78 hinch
0.78 se le
0.78 una hora
0.78 ve
0.78 vida
0.77 =co_alarm
0.77 =ear_swollen
0.77 ^ _ puedo
0.77 antibiotic
0.77 ator
0.77 como si
0.77 esta _ y
0.77 esta confund
0.77 la cara
0.76 -puedo
0.76 =turning_blue
0.76 ano
0.76 el bebe
0.76 en _ pecho
0.76 ganas
0.76 ganas de
0.76 hace _ hora
0.76 hinch la
0.76 marca
0.76 me he
0.76 y vomit
0.76 ya no
0.75 =immunosuppressed
0.75 =tongue_swollen
0.75 dejo de
0.75 estoy vomit
0.75 hacia
0.75 hinch y
0.75 lado
0.75 tengo _ pantorrill
0.75 una pila
0.75 use
0.75 y _ dolor
0.74 -sent
0.74 =limp_leg
0.74 =one_side_belly
0.74 a mi
0.74 aire
0.74 amaneci
0.74 embaraz _ no
0.73 #11+ _ de
0.73 #99+ _ #99+
0.73 -movers
0.73 =spreading
0.73 =sugar_extreme
0.73 ^ _ -sient
0.73 ^ _ puse
0.73 aunqu este
0.73 creo _ se
0.73 de _ fiebr
0.73 hijo _ desmay
0.73 me puse
0.73 minut
0.73 puse
0.73 sangr
0.72 -veo
0.72 -y
0.72 =eye_chemical
0.72 =eye_red
0.72 =green_vomit
0.72 cloro
0.72 del ojo
0.72 fuert
0.72 ojo
0.72 puso
0.72 seman _ embaraz
0.72 seman de
0.72 y
0.72 y dice
0.71 # _ y
0.71 =bp_very_high
0.71 =electric
0.71 =eye_bulge
0.71 cuell _ y
0.71 la quij
0.71 todos
0.71 y _ confund
0.71 y estoy
0.7 =amputated
0.7 =burn_any
0.7 =vaginal_bleeding
0.7 arrib
0.7 cocin
0.7 corte _ punta
0.7 de embaraz
0.7 desde la
0.7 dias sin
0.7 el brazo
0.7 estoy embaraz
0.7 la cocin
0.7 muy _ y
0.7 punta _ dedo
0.7 punta del
0.7 se _ y
0.7 tiene el
0.69 -despiert
0.69 =bleeding_any
0.69 =saddle_numb
0.69 al bebe
0.69 al respirar
0.69 algo
0.69 el _ le
0.69 escalofri
0.69 hinchazon
0.69 mas de
0.69 negro
0.69 pal
0.69 parar
0.69 y dolor
0.69 y escalofri
0.68 =barking_stridor
0.68 =valve_or_device
0.68 ^ _ apunalaron
0.68 ahorcar
0.68 apunalaron
0.68 apunalaron _ el
0.68 apunalaron en
0.68 casi no
0.68 desmayar
0.68 despu _ la
0.68 dice que
0.68 el aire
0.68 horribl
0.68 no -ha
0.68 puedo _ bien
0.68 tan
0.68 tiene los
0.67 # _ no
0.67 =hernia
0.67 =one_eye
0.67 =racing_heart
0.67 ^ _ mordi
0.67 la oreja
0.67 las pastill
0.67 no puede
0.67 oreja
0.67 seman tiene
0.67 tengo _ seman
0.67 y le
0.67 y respir
0.66 # _ sin
0.66 =chest_any
0.66 =gradual_numb
0.66 =priapism
0.66 =shaking
0.66 duele _ la
0.66 el _ se
0.66 esta _ en
0.66 la _ fiebr
0.66 la vida
0.66 no _ -puedo
0.66 por las
0.66 testicul
0.65 =blood_thinner
0.65 =moved_right
0.65 =snake_bad
0.65 ^ culebrill
0.65 de _ oreja
0.65 estam
0.65 fuent y
0.65 maread
0.65 sud
0.65 ve el
0.64 ^ estuv
0.64 ator _ el
0.64 con _ de
0.64 empez en
0.64 me _ morir
0.64 morir
0.64 puedo respirar
0.64 sangr y
0.64 tomo anticoagulant
0.64 y se
0.63 derech
0.63 el pecho
0.63 piso
0.63 sacaron
0.63 y el
0.62 #99+ y
0.62 =right_side
0.62 =skin_black
0.62 apret
0.62 corazon aceler
0.62 debaj
0.62 demasiad pastill
0.62 desmay
0.62 dias _ con
0.62 el _ aceler
0.62 la vista
0.62 lado _ la
0.62 quemo
0.62 sangr roja
0.62 tome demasiad
0.62 trab
0.62 y _ un
0.61 =fever
0.61 =pleuritic
0.61 =tearing
0.61 =wont_swallow
0.61 ^ _ hija
0.61 ^ _ tomo
0.61 chorr
0.61 desde ayer
0.61 el _ con
0.61 labi
0.61 le dieron
0.61 marca _ de
0.61 mordi una
0.61 y casi
0.6 -respir
0.6 =fight_blow
0.6 =skin_peeling
0.6 =swelling
0.6 fiebr _ de
0.6 hace _ horas
0.6 la _ tan
0.6 lado de
0.6 metio
0.6 metio una
0.6 pecho
0.6 se _ por
0.6 se metio
0.6 un ojo
0.59 #11+ y
0.59 =belly_hit
0.59 ^ _ esta
0.59 abajo _ la
0.59 agua _ minut
0.59 agua un
0.59 anoch y
0.59 atras
0.59 boca
0.59 del dedo
0.59 empeor
0.59 he tom
0.59 horas
0.59 muy dorm
0.59 no -veo
0.59 paranoic
0.59 punta
0.59 que empeor
0.59 roja
0.59 sient la
0.59 tiene un
0.59 tieso y
0.59 tragar
0.58 =eye_pierced
0.58 =sugar_very_high
0.58 ^ _ negra
0.58 ^ _ sangr
0.58 ^ recien
0.58 brazo
0.58 como _ me
0.58 cuchill
0.58 dejo
0.58 del _ y
0.58 del antibiotic
0.58 despu _ antibiotic
0.58 el _ desde
0.58 en #11+
0.58 en un
0.58 espald y
0.58 la _ chuec
0.58 la _ le
0.58 manos y
0.58 me salio
0.58 pecho y
0.58 se _ esta
0.58 toall
0.57 -despertar
0.57 ^ _ mi
0.57 acost
0.57 de #11+
0.57 de una
0.57 di a
0.57 empez
0.57 estoy _ en
0.57 her de
0.57 la her
0.57 labi morad
0.57 le
0.57 me _ sub
0.57 me _ tanto
0.57 no _ vivir
0.57 profund
0.57 quier vivir
0.57 sub
0.57 sub por
0.57 tanto
0.57 va _ por
0.57 va sub
0.57 vivir
0.57 y _ sient
0.56 # ano
0.56 =bite_bad
0.56 =cold_limb
0.56 =hallucinating
0.56 =purple_word
0.56 de mi
0.56 izquierd
0.56 la mano
0.56 los _ dormid
0.56 mano
0.56 mor
0.56 negro y
0.56 sin parar
0.56 tiene la
0.56 veo
0.56 vomit verde
0.55 -dormir y
0.55 -piern
0.55 =back_pain
0.55 =throat_closing
0.55 =trunk_pain
0.55 aire y
0.55 anticoagulant y
0.55 cerr _ gargant
0.55 cerr la
0.55 dice
0.55 el nino
0.55 matarm
0.55 metio _ pila
0.55 no _ -la
0.55 pistol
0.55 puede
0.55 respirar bien
0.55 un cuchill
0.55 y _ una
0.55 y esta
0.54 =blister_any
0.54 =blister_word
0.54 ^ _ voces
0.54 ^ lo
0.54 ampoll
0.54 corazon
0.54 demasiad
0.54 la casa
0.54 lengu _ de
0.54 lengu despu
0.54 luz
0.54 muy debil
0.54 no -despiert
0.54 pego
0.54 se puso
0.54 tylenol
0.54 y sud
0.54 y una
0.54 ya _ quier
0.53 -panal
0.53 =co_word
0.53 =contractions
0.53 =heart_condition
0.53 =radiates_groin
0.53 =swallow_trouble
0.53 =wound_infected
0.53 ^ _ embaraz
0.53 abuel se
0.53 aceit
0.53 con aceit
0.53 dano
0.53 de monox
0.53 los _ amarill
0.53 mi _ se
0.53 monox
0.53 mucho sueno
0.53 no _ tragar
0.53 novio
0.53 nueva
0.53 ojos amarill
0.53 se _ inflam
0.53 terribl
0.53 y _ que
0.53 y _ tiene
0.53 y confund
0.52 =mouth_sores
0.52 ^ _ debaj
0.52 ^ _ quier
0.52 ^ hinchazon
0.52 ^ las
0.52 a matar
0.52 agarr
0.52 bebe de
0.52 cada
0.52 casi _ desmay
0.52 despert
0.52 dias _ -dormir
0.52 el corazon
0.52 estoy mare
0.52 herman
0.52 humo
0.52 mas
0.52 mi herman
0.52 no _ -bien
0.52 no se
0.52 se _ clavo
0.52 se _ el
0.52 un testicul
0.52 y _ borros
0.52 y _ el
0.52 ya _ el
0.51 =chest_pain
0.51 =lips_blue
0.51 =water_broke
0.51 anos se
0.51 cuell
0.51 estam maread
0.51 la _ un
0.51 me mordi
0.51 olor
0.51 quij
0.51 trae
0.51 trae _ cuchill
0.51 trae un
0.51 vomit sangr
0.51 y _ puedo
0.5 #11+ minut
0.5 amaneci con
0.5 bano
0.5 cosas
0.5 de _ abuel
0.5 la _ trab
0.5 me _ desmayar
0.5 me _ mucho
0.5 nino se
0.5 no _ hablar
0.5 ruido
0.5 sient desmayar
0.5 y _ le
0.5 y _ para
0.5 y ve
0.49 #11+ con
0.49 =belly_pain
0.49 =collapsed_word
0.49 =weak_any
0.49 =weak_one_side
0.49 ^ _ tome
0.49 ^ encontr
0.49 chapopot
0.49 chapopot y
0.49 como chapopot
0.49 desplom
0.49 dolor _ el
0.49 embaraz _ de
0.49 encontr
0.49 encontr a
0.49 fiebr
0.49 lados
0.49 manch
0.49 no _ de
0.49 pecho _ la
0.49 perro le
0.49 por _ lados
0.49 por todos
0.49 se desplom
0.49 sient como
0.49 todos lados
0.49 va a
0.49 vibor
0.49 y _ por
0.49 y _ sangr
0.48 # _ esta
0.48 #11+ _ se
0.48 =again_fainted
0.48 =stroke_said
0.48 =wont_go_away
0.48 ^ _ quitaron
0.48 bajar
0.48 bajar _ cortin
0.48 bajar una
0.48 derram
0.48 desmay _ veces
0.48 desmay dos
0.48 error
0.48 esta muy
0.48 fiebr _ #11+
0.48 fiebr de
0.48 la _ dura
0.48 la _ esta
0.48 los #
0.48 me quitaron
0.48 no _ quita
0.48 por error
0.48 que estoy
0.48 quitaron
0.48 rap y
0.48 se quita
0.48 un derram
0.48 una cortin
0.48 y _ labi
0.48 y _ ojos
0.47 -bebe
0.47 =bladder_bowel_loss
0.47 =diarrhea
0.47 =fall_any
0.47 =fall_hard
0.47 =head_danger
0.47 =new_baby
0.47 ^ _ repent
0.47 arrib _ la
0.47 carbon
0.47 casi
0.47 corazon y
0.47 dando
0.47 dando un
0.47 de _ seman
0.47 desde _ #11+
0.47 desde _ una
0.47 diarre
0.47 dolor fuert
0.47 empez de
0.47 esta _ un
0.47 esta dando
0.47 mi _ en
0.47 mordi _ vibor
0.47 pas y
0.47 piern se
0.47 una convulsion
0.47 vomitar
0.47 y _ cuest
0.47 y _ puede
0.46 # minut
0.46 =hip_hurts
0.46 a hacer
0.46 a luz
0.46 aguant
0.46 bebe _ de
0.46 bebe dejo
0.46 cabez _ el
0.46 coagul
0.46 es insoportabl
0.46 espos
0.46 estoy en
0.46 fiebr _ la
0.46 inconscient
0.46 insoportabl
0.46 mano y
0.46 mi espos
0.46 muy
0.46 pila del
0.46 que _ se
0.46 tome _ las
0.46 trago la
0.46 verde
0.46 voy _ hacer
0.46 y muy
0.45 # _ se
0.45 -le
0.45 -lo
0.45 =dystonia
0.45 =extreme_fever
0.45 =eye_hit_bad
0.45 =swelling_lips
0.45 a _ derech
0.45 cabez y
0.45 cada _ minut
0.45 caida
0.45 chapopot _ me
0.45 de _ caida
0.45 de _ cara
0.45 el _ izquierd
0.45 el _ y
0.45 el garag
0.45 embaraz _ me
0.45 en _ garag
0.45 fuert que
0.45 garag
0.45 garag y
0.45 hinch _ lengu
0.45 incendi
0.45 la caida
0.45 la derech
0.45 la gargant
0.45 me tuerc
0.45 mi novio
0.45 no
0.45 no -le
0.45 no _ -el
0.45 quier morir
0.45 respirar y
0.45 se _ tuerc
0.45 se desmay
0.45 si me
0.45 sud frio
0.45 tiene
0.45 todos en
0.45 tuerc
0.44 -bebe -movers
0.44 -nada
0.44 =fell_baby
0.44 =radiates
0.44 =recent_infection
0.44 =screams_in_bouts
0.44 =seizure_repeat
0.44 =tearing_trunk
0.44 amaneci _ la
0.44 detr
0.44 detr _ la
0.44 detr de
0.44 dicen
0.44 dicen _ mate
0.44 dicen que
0.44 dolor _ en
0.44 el piso
0.44 en _ cocin
0.44 esta
0.44 estoy
0.44 hija _ #
0.44 hija de
0.44 la _ del
0.44 la boca
0.44 mate
0.44 me _ que
0.44 me dicen
0.44 medicin nueva
0.44 mi _ estuv
0.44 mucho dolor
0.44 no -la
0.44 no -respir
0.44 pal y
0.44 pegue en
0.44 por _ brazo
0.44 puedo tragar
0.44 que mate
0.44 quiet
0.44 sale pus
0.44 se como
0.44 tomar _ y
0.44 y _ desmay
0.43 -reconoc
0.43 =a_lot
0.43 =liver_drug
0.43 =nausea
0.43 =preterm_weeks
0.43 =recent_travel
0.43 adentr
0.43 alrededor
0.43 botell
0.43 cara y
0.43 cloro en
0.43 contraccion
0.43 del estomag
0.43 dieron
0.43 el cuell
0.43 el muslo
0.43 embaraz _ #
0.43 encog _ piern
0.43 fiebr dolor
0.43 fuert de
0.43 hinch no
0.43 hirv
0.43 la bebe
0.43 muslo
0.43 nause
0.43 nino _ cayo
0.43 no _ -reconoc
0.43 noch
0.43 ojos y
0.43 pego _ la
0.43 pego en
0.43 pistol en
0.43 poder
0.43 que _ me
0.43 seman _ y
0.43 sin poder
0.43 tose
0.43 un _ se
0.43 un minut
0.43 veo _ con
0.42 =alcohol
0.42 =eye_pain
0.42 ^ _ herni
0.42 ^ _ ojo
0.42 adolor
0.42 cafe mol
0.42 camaron
0.42 como _ mol
0.42 como cafe
0.42 con _ en
0.42 cuell con
0.42 de _ que
0.42 duele mucho
0.42 embaraz y
0.42 empuj
0.42 empuj hacia
0.42 ereccion
0.42 frio
0.42 incoherenci
0.42 la voz
0.42 le subio
0.42 me apriet
0.42 mi _ dejo
0.42 mol
0.42 mordi _ perro
0.42 no quier
0.42 orinar y
0.42 poco hinch
0.42 que _ ten
0.42 salio
0.42 temperatur
0.42 ten
0.42 tomo el
0.42 un _ hinch
0.42 va _ matar
0.42 vomit _ cafe
0.42 vomit como
0.42 voz
0.42 y _ despu
0.42 y _ pal
0.41 -las
0.41 -no
0.41 =adrenal
0.41 =belly_hard
0.41 =throat_tight
0.41 =weak_legs
0.41 ^ fiebr
0.41 cesare
0.41 con dolor
0.41 corte la
0.41 del control
0.41 duele al
0.41 el testicul
0.41 en _ testicul
0.41 fiebr _ dolor
0.41 fiebr _ escalofri
0.41 mi tio
0.41 nada desde
0.41 ojos _ desde
0.41 pila _ control
0.41 quemo la
0.41 quita
0.41 se
0.41 se quemo
0.41 senti que
0.41 tio
0.41 un ruido
0.41 y _ -sient
0.41 y _ morad
0.41 y _ pegue
0.41 y a
0.41 y hoy
0.41 y mi
0.4 -la
0.4 -sient -las
0.4 -sient _ -piern
0.4 =feels_incredible
0.4 =legs_gone
0.4 =squeezing_word
0.4 a _ ya
0.4 abrir
0.4 adelant
0.4 boca y
0.4 calient _ no
0.4 de _ mes
0.4 de sangrar
0.4 dias vomit
0.4 falta _ el
0.4 fuent
0.4 fuert _ me
0.4 fuert y
0.4 inflam
0.4 izquierd y
0.4 la fuent
0.4 la mitad
0.4 mes tiene
0.4 mi _ embaraz
0.4 mitad
0.4 mitad _ la
0.4 mitad de
0.4 morad
0.4 mucho la
0.4 no _ abrir
0.4 nos
0.4 perdi _ vista
0.4 pico
0.4 puedo _ la
0.4 puedo abrir
0.4 roja y
0.4 rompi _ fuent
0.4 rompi la
0.4 sangrar
0.4 toser
0.4 toso sangr
0.4 un _ tiene
0.4 un perro
0.4 vecin
0.4 y _ anticoagulant
0.39 =cholinergic
0.39 =cold_outside
0.39 =heat_danger
0.39 =hurts_move
0.39 =muscle_cramps
0.39 =plant_eaten
0.39 ^ _ cloro
0.39 ^ _ operaron
0.39 ^ _ popo
0.39 ^ di
0.39 ^ todos
0.39 aceler
0.39 anticongelant
0.39 calient
0.39 de _ a
0.39 de tylenol
0.39 del _ con
0.39 di _ luz
0.39 dias _ #11+
0.39 dio
0.39 el popo
0.39 en _ manos
0.39 espos esta
0.39 esta roja
0.39 esta vomit
0.39 hong
0.39 hong _ jardin
0.39 hong del
0.39 la _ vomit
0.39 le _ a
0.39 los muscul
0.39 los pies
0.39 manch morad
0.39 me operaron
0.39 mi _ esta
0.39 mi papa
0.39 mover
0.39 operaron
0.39 papa
0.39 pico una
0.39 puede respirar
0.39 se _ anticongelant
0.39 sent
0.39 tomo
0.39 tomo anticongelant
0.39 un mes
0.39 vez _ fiebr
0.39 y llevo
0.39 y sarpull
0.39 ya _ aguant
0.38 -con
0.38 -con -el
0.38 -con _ -ojo
0.38 -el -ojo
0.38 -el _ -izquierd
0.38 -izquierd
0.38 -ojo
0.38 -ojo -izquierd
0.38 =co_words
0.38 =fell
0.38 =kidney_infection
0.38 =limb_bleeds
0.38 =rash
0.38 =slow_heart
0.38 =speech_garbled
0.38 ^ _ abuelit
0.38 ^ cort
0.38 a _ mama
0.38 abajo a
0.38 abuelit
0.38 al ojo
0.38 clavo un
0.38 con _ sierr
0.38 de _ vida
0.38 debaj de
0.38 demasiad _ de
0.38 el _ apret
0.38 el peor
0.38 en _ lado
0.38 en _ rinon
0.38 espald _ tengo
0.38 fiebr _ los
0.38 habla
0.38 hablar bien
0.38 hace #
0.38 hinchad y
0.38 humo y
0.38 infeccion _ los
0.38 largo
0.38 late rapidisim
0.38 le sale
0.38 meses _ embaraz
0.38 meses de
0.38 meses no
0.38 meses se
0.38 mi abuelit
0.38 ojo _ y
0.38 papa tiene
0.38 para _ y
0.38 pecho apret
0.38 pulso en
0.38 rapidisim
0.38 recien
0.38 se corto
0.38 tengo _ pulso
0.38 un _ largo
0.38 ve borros
0.38 vengo
0.38 vengo _ un
0.38 vengo de
0.37 #11+ seman
0.37 -el -panal
0.37 -mi
0.37 =copd
0.37 =goodbye_note
0.37 ^ _ epoc
0.37 ^ _ espos
0.37 a _ altur
0.37 a _ hace
0.37 anoch _ me
0.37 barrig dura
0.37 bebe
0.37 brazo con
0.37 de _ botell
0.37 de desped
0.37 desped
0.37 doble
0.37 dolor
0.37 el ojo
0.37 epoc
0.37 fiebr _ y
0.37 horas y
0.37 la alberc
0.37 luz hace
0.37 mar me
0.37 mare como
0.37 mover el
0.37 nause _ se
0.37 nause y
0.37 ojo rojo
0.37 pedaz
0.37 se pego
0.37 sient _ un
0.37 toall cada
0.37 toda _ espald
0.37 tomo _ de
0.37 una _ y
0.37 y _ nause
0.37 y _ quier
0.36 abrir la
0.36 aire _ esta
0.36 boton
0.36 cocin y
0.36 de _ cesare
0.36 de _ hace
0.36 de _ pastill
0.36 de boton
0.36 desde _ y
0.36 duele tanto
0.36 dura y
0.36 en _ muslo
0.36 estoy _ debil
0.36 estoy muy
0.36 hija se
0.36 infeccion _ oido
0.36 la cabez
0.36 la cesare
0.36 la nuca
0.36 la sangr
0.36 llora
0.36 matar a
0.36 mucha sangr
0.36 no _ y
0.36 nuca
0.36 pela
0.36 pila _ boton
0.36 sangr vaginal
0.36 seman y
0.36 sient _ si
0.36 tanto que
0.36 tembl
0.36 tengo _ de
0.36 tengo mucho
0.36 trab y
0.36 una _ cada
0.36 una toall
0.36 vaginal
0.36 van
0.36 vomit _ parar
0.36 vomit sin
0.36 y _ -despiert
0.36 y fiebr
0.36 y tomo
0.35 -en -todo
0.35 -en _ -el
0.35 -todo -el
0.35 =chest_tearing
0.35 =to_the_bone
0.35 al caminar
0.35 alacran
0.35 alacran _ se
0.35 alacran y
0.35 ampoll en
0.35 bebe hace
0.35 bebe se
0.35 cabez _ y
0.35 campament
0.35 como tabla
0.35 con _ ojo
0.35 de asma
0.35 diabetic esta
0.35 dolor _ la
0.35 el azucar
0.35 falta mas
0.35 golpe
0.35 marca #11+
0.35 mas _ aire
0.35 mas el
0.35 me voy
0.35 mi _ hace
0.35 mi amigo
0.35 no -lo
0.35 pico _ alacran
0.35 quier _ tengo
0.35 sangr _ y
0.35 sangr por
0.35 tabla
0.35 tabla y
0.35 tiene #11+
0.35 todas _ pastill
0.35 todos _ la
0.35 trago cloro
0.35 un alacran
0.35 vivir tengo
0.35 y sient
0.34 #11+ _ escalofri
0.34 #11+ _ y
0.34 -nos
0.34 -nos -reconoc
0.34 -respond
0.34 =hernia_stuck
0.34 ^ _ tio
0.34 a _ hijo
0.34 a chorr
0.34 bebe esta
0.34 cloro _ la
0.34 con nause
0.34 convulsion y
0.34 de la
0.34 debil
0.34 dedos dormid
0.34 dos dias
0.34 duele _ el
0.34 embaraz _ dolor
0.34 embaraz _ la
0.34 empap
0.34 empap _ toall
0.34 esta _ no
0.34 esta agu
0.34 fiebr alta
0.34 lado derech
0.34 las _ se
0.34 lucecit
0.34 me desmay
0.34 no -nos
0.34 peor _ de
0.34 pila de
0.34 por ratos
0.34 puedo hablar
0.34 que la
0.34 que le
0.34 se _ quedo
0.34 tiene _ labi
0.34 tiene _ ojos
0.34 tiene fiebr
0.34 veces
0.34 veo lucecit
0.34 y _ agu
0.34 y tiembl
0.33 =getting_worse
0.33 =not_looking
0.33 =stool_blood
0.33 ^ #11+
0.33 ^ _ golpe
0.33 ^ _ herman
0.33 ^ _ profund
0.33 ^ _ vecin
0.33 alrededor _ ojo
0.33 alrededor del
0.33 bebe _ un
0.33 blanc y
0.33 bola
0.33 calient y
0.33 chorr de
0.33 de _ bebe
0.33 de _ nariz
0.33 de vomitar
0.33 desde _ dias
0.33 el bano
0.33 en _ bano
0.33 esta hirv
0.33 esta pal
0.33 hace _ minut
0.33 hace dias
0.33 hinchazon _ de
0.33 izquierd hinch
0.33 la _ hace
0.33 la _ izquierd
0.33 le _ la
0.33 le _ una
0.33 mama se
0.33 me tome
0.33 mi _ le
0.33 mi vecin
0.33 mord de
0.33 muy rap
0.33 oscur
0.33 presion de
0.33 regres
0.33 respir muy
0.33 salio _ chorr
0.33 sangr mucho
0.33 tengo _ pistol
0.33 tiene diarre
0.33 tomo un
0.33 tuerc _ cuell
0.33 tuerc el
0.33 tuve gripe
0.33 un chorr
0.33 una pistol
0.33 una seman
0.33 vomit y
0.33 y amaneci
0.32 =burned_hand
0.32 =cannot_move_limb
0.32 =new_medicine
0.32 =pregnant
0.32 =purple_rash
0.32 =sickle_cell
0.32 ^ _ demasiad
0.32 ^ _ padrastr
0.32 ^ _ papa
0.32 ^ _ par
0.32 ahog
0.32 ahog con
0.32 anemi
0.32 anemi falciform
0.32 aqui
0.32 cacahuat
0.32 cada vez
0.32 calentur _ #11+
0.32 calentur de
0.32 carro y
0.32 cayo de
0.32 de _ alberc
0.32 derech y
0.32 desmay _ el
0.32 duele _ lado
0.32 embaraz con
0.32 espos tiene
0.32 esta _ dorm
0.32 esta _ tiene
0.32 esta ahog
0.32 estoy sud
0.32 gris
0.32 gris y
0.32 hijo _ esta
0.32 hirv en
0.32 la _ tomo
0.32 la herni
0.32 lleva
0.32 ni
0.32 padrastr
0.32 puso _ y
0.32 que el
0.32 se _ ahog
0.32 se cayo
0.32 tome
0.32 tos _ me
0.32 una vibor
0.32 y _ fiebr
0.31 # _ de
0.31 #99+ #99+
0.31 -me -puedo
0.31 -respir -bien
0.31 -sabe
0.31 =acts_drunk
0.31 =calf
0.31 =elderly
0.31 =sugar_low
0.31 ^ _ companer
0.31 ^ _ oximetr
0.31 ^ llegu
0.31 a todos
0.31 abuelit amaneci
0.31 aguadit
0.31 angin
0.31 ator y
0.31 borrach
0.31 como _ desmayarm
0.31 como borrach
0.31 como para
0.31 companer
0.31 de #
0.31 de _ no
0.31 dolor arrib
0.31 dolor terribl
0.31 duele _ testicul
0.31 el oximetr
0.31 en _ cost
0.31 estoy sangr
0.31 frent
0.31 frent y
0.31 fuent _ tengo
0.31 hace
0.31 hacia adelant
0.31 hijo _ le
0.31 hinch _ calient
0.31 la _ cuell
0.31 la frent
0.31 la selva
0.31 las angin
0.31 le duele
0.31 le falta
0.31 llegu
0.31 mare _ para
0.31 me _ mare
0.31 me _ rapidisim
0.31 mi _ amaneci
0.31 mor y
0.31 muchisim
0.31 no -sabe
0.31 oximetr
0.31 oximetr _ #11+
0.31 oximetr marca
0.31 para desmayarm
0.31 respirar _ no
0.31 selva
0.31 sient _ como
0.31 sient mare
0.31 tengo el
0.31 tiene _ azucar
0.31 todas las
0.31 tom
0.31 voy
0.31 voy a
0.31 y _ con
0.31 y _ los
0.3 -las -piern
0.3 -me _ y
0.3 -podem
0.3 =eyelids_swollen
0.3 =mania_psychosis
0.3 a _ herman
0.3 aire al
0.3 atras y
0.3 babe
0.3 cada _ peor
0.3 cara
0.3 corazon _ me
0.3 cuchill _ la
0.3 cuchill en
0.3 de #99+
0.3 de _ barrig
0.3 del _ derech
0.3 diabetic
0.3 dolor _ de
0.3 el humo
0.3 embaraz _ convulsion
0.3 es en
0.3 estoy _ frio
0.3 gente
0.3 jug futbol
0.3 la _ a
0.3 la _ me
0.3 la piel
0.3 las _ y
0.3 le _ sangr
0.3 le dio
0.3 lleno _ toall
0.3 lleno una
0.3 me cuest
0.3 minut y
0.3 nada
0.3 no _ -podem
0.3 nueva para
0.3 panza y
0.3 quier matar
0.3 rojos
0.3 sangr _ a
0.3 tengo la
0.3 tengo las
0.3 tengo miedo
0.3 tengo nause
0.3 tiene _ presion
0.3 tome _ pastill
0.3 una botell
0.3 una ereccion
0.3 vez peor
0.3 warfarin
0.3 y _ cara
0.3 y _ sud
0.3 y convulsion
0.29 -dia
0.29 -el
0.29 -el -dia
0.29 -esta
0.29 -todo _ -dia
0.29 =hernia_word
0.29 =hit_hard
0.29 =rectal_blood
0.29 =soft_spot
0.29 =tooth_bad
0.29 ^ _ cuell
0.29 ^ _ nina
0.29 ^ _ peor
0.29 ^ _ vapor
0.29 ^ regres
0.29 a _ rato
0.29 a cada
0.29 abeja y
0.29 ahora _ duele
0.29 ahora me
0.29 atras _ la
0.29 bajo
0.29 cabez ayer
0.29 cada rato
0.29 de _ nada
0.29 de _ y
0.29 duele _ fiebr
0.29 duele y
0.29 duro
0.29 el _ dolor
0.29 en _ cabez
0.29 en _ con
0.29 esta cerr
0.29 estoy _ sangr
0.29 hija _ que
0.29 hija dice
0.29 hinch _ fiebr
0.29 hoy vomit
0.29 hund
0.29 la _ ayer
0.29 la _ hund
0.29 la medicin
0.29 la moller
0.29 la nada
0.29 le _ las
0.29 le ve
0.29 mama
0.29 me _ cerr
0.29 me _ y
0.29 me pico
0.29 mes
0.29 mi mama
0.29 mi nina
0.29 moller
0.29 moller hund
0.29 nariz _ hace
0.29 nariz desde
0.29 nina
0.29 pas ahora
0.29 peor dolor
0.29 piel _ y
0.29 piern
0.29 pila
0.29 puso mor
0.29 regres de
0.29 se _ desde
0.29 se _ mor
0.29 se _ unas
0.29 se _ ve
0.29 seman _ ahora
0.29 serpient en
0.29 tengo _ sueno
0.29 tiene _ moller
0.29 trago unas
0.29 unas _ de
0.29 vapor
0.29 verde y
0.29 y _ alta
0.29 y _ lucecit
0.29 y _ mal
0.29 y _ tembl
0.29 y ha
0.28 =burn_severity
0.28 =double_vision
0.28 =flank_pain
0.28 =limb_cold_pale
0.28 ^ _ desmay
0.28 ^ _ presion
0.28 ^ _ tobill
0.28 ahora _ y
0.28 altur
0.28 arrib de
0.28 bebe _ #
0.28 brazo _ y
0.28 cabez _ vomit
0.28 confund y
0.28 dolor _ a
0.28 empap tres
0.28 en _ estomag
0.28 en _ noch
0.28 gargant _ no
0.28 golpe la
0.28 hablar
0.28 izquierd _ estoy
0.28 jugo
0.28 las noch
0.28 luces
0.28 marca #99+
0.28 me _ coagul
0.28 me _ dos
0.28 me salen
0.28 mov
0.28 muy calient
0.28 nina de
0.28 orina _ y
0.28 pecho _ estoy
0.28 pistol _ el
0.28 pupil
0.28 quij trab
0.28 rap
0.28 sale _ sangr
0.28 salen coagul
0.28 se golpe
0.28 tengo #
0.28 tres toall
0.28 un _ al
0.28 una _ que
0.28 una piern
0.28 va
0.28 y _ pego
0.28 y _ salen
0.28 ya _ tres
0.28 ya empap
0.27 -ha -moj
0.27 -moj
0.27 =kid_breathing
0.27 =postpartum
0.27 =urinary_stuck
0.27 ^ _ anticonceptiv
0.27 ^ _ cayo
0.27 ^ _ dan
0.27 ^ _ her
0.27 abuel _ cayo
0.27 afuer
0.27 ahora _ mucho
0.27 amoniac
0.27 bebe _ -ha
0.27 cabez fuert
0.27 cada #
0.27 cayo _ las
0.27 clavo _ la
0.27 con _ dolor
0.27 con _ fuert
0.27 con mucho
0.27 culebrill en
0.27 de _ fuert
0.27 dedos
0.27 dolor _ abajo
0.27 dos veces
0.27 el hombr
0.27 en _ altur
0.27 en _ barrig
0.27 en _ casa
0.27 estoy ronco
0.27 falt
0.27 falt _ aire
0.27 falt el
0.27 fiebr me
0.27 fria
0.27 fria y
0.27 fuert _ a
0.27 fuert abajo
0.27 golpe y
0.27 hombr
0.27 la primer
0.27 la sierr
0.27 los dedos
0.27 los ojos
0.27 mama _ en
0.27 me _ falt
0.27 mucho _ cabez
0.27 no _ -moj
0.27 no _ orinar
0.27 no para
0.27 pies
0.27 puedo orinar
0.27 que _ va
0.27 quier _ me
0.27 sacam
0.27 se _ puso
0.27 sient _ se
0.27 sierr
0.27 suena
0.27 tengo _ piern
0.27 tiembl
0.27 tiene _ sueno
0.27 tiene mucho
0.27 tomo anticonceptiv
0.27 trago una
0.27 tres _ y
0.27 un dolor
0.27 y _ piel
0.27 y fria
0.26 #99+ _ me
0.26 -despiert _ dorm
0.26 -despiert muy
0.26 -ha
0.26 -veo -bien
0.26 =diarrhea_many
0.26 =drunk_speech
0.26 =newborn
0.26 ^ #
0.26 ^ _ amiga
0.26 agua
0.26 aire aunqu
0.26 algo de
0.26 alta
0.26 amiga
0.26 cayo cloro
0.26 diarre _ sangr
0.26 diarre _ veces
0.26 diarre con
0.26 el _ aunqu
0.26 el hueso
0.26 embaraz
0.26 en _ frent
0.26 en _ trabaj
0.26 esta gris
0.26 hija _ trago
0.26 hinch que
0.26 hueso
0.26 hueso de
0.26 la pistol
0.26 las piern
0.26 limpiador
0.26 me _ cloro
0.26 me _ todas
0.26 mi amiga
0.26 nac
0.26 para _ sangrar
0.26 pas _ se
0.26 puedo _ nada
0.26 que me
0.26 recien nac
0.26 repent no
0.26 ronch
0.26 se _ a
0.26 tembl y
0.26 tome todas
0.26 y _ -veo
0.26 y _ doble
0.26 y _ ereccion
0.25 #11+ _ esta
0.25 -la _ -y
0.25 =cut_by_accident
0.25 =indigestion_odd
0.25 =light_hurts
0.25 =limp_refuses
0.25 =shingles
0.25 ^ _ pico
0.25 ^ despu
0.25 a _ bebe
0.25 abrir _ quij
0.25 ampoll _ la
0.25 ataqu
0.25 ataqu de
0.25 de _ garrapat
0.25 de _ ojo
0.25 destapacan
0.25 di
0.25 el _ medicin
0.25 el antibiotic
0.25 el lado
0.25 elefant
0.25 estuv en
0.25 hinch _ me
0.25 llag
0.25 llag _ la
0.25 llag en
0.25 me _ todo
0.25 mi companer
0.25 mi vida
0.25 mordi _ mi
0.25 mordi a
0.25 mucho
0.25 muela _ no
0.25 muela infect
0.25 nina _ fiebr
0.25 pela _ piel
0.25 pela la
0.25 piern hinch
0.25 presion _ mi
0.25 primer vez
0.25 queme _ el
0.25 se _ pela
0.25 seman _ de
0.25 tengo epoc
0.25 testicul _ hace
0.25 testicul desde
0.25 todo _ lado
0.25 tomo warfarin
0.25 tos _ sangr
0.25 un elefant
0.25 una _ un
0.25 ve _ y
0.25 vista _ un
0.25 vista de
0.25 y _ frio
0.24 =jaw_arm_sweat
0.24 =stiff_neck
0.24 aceler y
0.24 ahora toso
0.24 aire _ el
0.24 alberc
0.24 alcohol
0.24 bebe _ la
0.24 calient _ de
0.24 como #11+
0.24 corazon _ y
0.24 corazon le
0.24 de _ lado
0.24 derech _ la
0.24 derech de
0.24 desmay _ corazon
0.24 desmay el
0.24 duele _ pecho
0.24 dura
0.24 el perro
0.24 empez _ repent
0.24 encontr _ mi
0.24 espald con
0.24 estoy pal
0.24 fiebr _ manch
0.24 fiebr despu
0.24 her esta
0.24 herman _ esta
0.24 le fue
0.24 me _ a
0.24 mi _ respir
0.24 mi suegr
0.24 no _ -las
0.24 no _ puede
0.24 operaron _ seman
0.24 operaron la
0.24 oye
0.24 oye _ y
0.24 oye voces
0.24 panza
0.24 puede hablar
0.24 respir
0.24 respir _ rap
0.24 sal y
0.24 se _ fue
0.24 se puede
0.24 suegr
0.24 sus
0.24 sus pastill
0.24 tanto _ gargant
0.24 tanto la
0.24 tos _ y
0.24 ve la
0.24 voces y
0.24 y _ -ha
0.24 y _ de
0.24 y _ esta
0.24 y _ toso
0.23 -donde
0.23 -donde -esta
0.23 -lo -puedo
0.23 -me _ -parar
0.23 -parar
0.23 -puedo -parar
0.23 -sabe -donde
0.23 -sabe _ -esta
0.23 =retractions
0.23 arrib a
0.23 aunqu _ sent
0.23 babe y
0.23 barrig _ y
0.23 cada hora
0.23 cayo
0.23 cayo y
0.23 de _ costill
0.23 debaj _ las
0.23 duele _ espald
0.23 dura como
0.23 el _ hinch
0.23 embaraz _ veo
0.23 en _ nariz
0.23 en avion
0.23 espos _ el
0.23 este sent
0.23 fiebr cuell
0.23 golpe _ cabez
0.23 la _ se
0.23 la regla
0.23 las _ derech
0.23 los _ morad
0.23 los punt
0.23 me mareo
0.23 mucho con
0.23 nada y
0.23 nina tiene
0.23 no _ -donde
0.23 pegue _ la
0.23 piern _ y
0.23 presion _ #99+
0.23 que se
0.23 quedo
0.23 respir rap
0.23 sangr tanto
0.23 toall _ hora
0.23 y _ en
0.23 y _ muy
0.23 y nada
0.22 # _ tiene
0.22 =baby
0.22 =drugs_taken
0.22 =thirsty
0.22 =thrown_off
0.22 =wound
0.22 ^ _ bola
0.22 ^ _ cada
0.22 ^ _ empez
0.22 a gran
0.22 ahora fiebr
0.22 anemi _ y
0.22 apriet
0.22 atragant
0.22 bola _ la
0.22 borros
0.22 como
0.22 con una
0.22 cuest tragar
0.22 de su
0.22 del corazon
0.22 desmay y
0.22 despu _ comer
0.22 dice cosas
0.22 dio _ convulsion
0.22 dolor _ los
0.22 en _ ojo
0.22 encim
0.22 escalofri fuert
0.22 esta _ confund
0.22 estoy _ mucho
0.22 falciform y
0.22 fuert _ el
0.22 gran
0.22 gran altur
0.22 la mandibul
0.22 los _ de
0.22 luz _ una
0.22 mandibul
0.22 me _ tragar
0.22 me empez
0.22 mi _ vomit
0.22 mucha sed
0.22 muy confund
0.22 pantorrill hinch
0.22 sale
0.22 sangr _ con
0.22 se ve
0.22 sent en
0.22 subio a
0.22 veo borros
0.22 y _ debil
0.22 y las
0.22 y soy
0.22 y toma
0.21 # dias
0.21 #99+ _ esta
0.21 -aire
0.21 -ha -orin
0.21 -ha _ -en
0.21 -orin
0.21 -orin -en
0.21 -panal desde
0.21 =high_altitude
0.21 =pancreas
0.21 =slow_breathing
0.21 =vomiting_constantly
0.21 ^ _ muy
0.21 ^ _ vomit
0.21 ^ ya
0.21 alarm
0.21 anos _ la
0.21 ayer y
0.21 boca _ estomag
0.21 boca del
0.21 cada #11+
0.21 corazon va
0.21 de tomar
0.21 dos _ y
0.21 el _ va
0.21 en _ brazo
0.21 en quimi
0.21 epoc y
0.21 esta babe
0.21 infeccion de
0.21 infeccion en
0.21 la _ estoy
0.21 la alarm
0.21 la lengu
0.21 lengu
0.21 lo _ en
0.21 los _ rojos
0.21 mano _ y
0.21 nino _ trago
0.21 no _ -orin
0.21 orina oscur
0.21 pas
0.21 quimi
0.21 quimi y
0.21 se _ al
0.21 todas
0.21 tomar _ dos
0.21 tomar hace
0.21 tome _ y
0.21 tomo _ frasc
0.21 toso y
0.21 un frasc
0.21 vecin se
0.21 veo doble
0.21 vista
0.21 voces
0.21 y _ -respir
0.21 y _ mucho
0.2 #11+
0.2 #11+ _ vomit
0.2 -contest
0.2 =cold_exposure
0.2 =dark_urine
0.2 =gas_smell
0.2 =means_mentioned
0.2 =recent_surgery
0.2 =stroke_word
0.2 ^ _ infect
0.2 ^ _ pegaron
0.2 ^ _ pego
0.2 ^ _ piern
0.2 ^ _ queme
0.2 ^ diarre
0.2 ^ quem
0.2 ^ tome
0.2 a #11+
0.2 a gas
0.2 abuel _ repent
0.2 casi se
0.2 cirrosis y
0.2 con _ pelot
0.2 dias _ ahora
0.2 en _ cara
0.2 esta tir
0.2 frio _ no
0.2 hunden
0.2 hunden _ costill
0.2 hunden las
0.2 infect la
0.2 le _ con
0.2 le hunden
0.2 le pegaron
0.2 mama _ esta
0.2 me pego
0.2 me queme
0.2 mi _ del
0.2 minut _ tomo
0.2 mucho mas
0.2 nada _ dolor
0.2 nada un
0.2 nino _ muy
0.2 nino respir
0.2 no -contest
0.2 no _ caminar
0.2 pegaron
0.2 pegaron _ una
0.2 pegaron con
0.2 pelot
0.2 pelot _ el
0.2 pelot en
0.2 piel y
0.2 queme
0.2 quitar
0.2 quitar la
0.2 rap _ se
0.2 respirar _ y
0.2 ruido _ respirar
0.2 ruido al
0.2 se _ hunden
0.2 sient
0.2 tengo _ meses
0.2 tiene cirrosis
0.2 tir
0.2 tir _ el
0.2 tir en
0.2 una pelot
0.2 vomit _ y
0.2 y _ -contest
0.2 y _ como
0.2 y _ cosas
0.19 -fuerz
0.19 =child_bruises
0.19 =glass_test
0.19 =hives_all
0.19 =kidney_stone
0.19 ^ _ rojo
0.19 agarr el
0.19 atras de
0.19 cara _ y
0.19 corto con
0.19 de _ esta
0.19 de dolor
0.19 dias _ hace
0.19 dias desde
0.19 en _ quij
0.19 en el
0.19 escup
0.19 esta tembl
0.19 frent _ el
0.19 hace _ seman
0.19 la _ de
0.19 la gente
0.19 la pantorrill
0.19 las costill
0.19 las dos
0.19 los _ desde
0.19 manch _ que
0.19 me _ algo
0.19 me pegue
0.19 me pela
0.19 morad _ no
0.19 morad que
0.19 mordi _ serpient
0.19 nariz y
0.19 no _ -fuerz
0.19 no _ sacar
0.19 puede parar
0.19 puedo _ gases
0.19 puedo sacar
0.19 quede _ en
0.19 quitarm
0.19 repent esta
0.19 ronch por
0.19 sacar
0.19 sacar gases
0.19 se _ parar
0.19 se agarr
0.19 sueno
0.19 toso
0.19 una serpient
0.19 y _ piern
0.18 #99+ _ y
0.18 -ha _ -el
0.18 -moj -el
0.18 -moj _ -panal
0.18 -reaccion
0.18 =fast_breathing
0.18 =hives
0.18 =hours_pain
0.18 =one_side_throat
0.18 =throat_side
0.18 ^ much
0.18 ^ se
0.18 boca _ y
0.18 boca chuec
0.18 cabez _ mi
0.18 cada _ hora
0.18 cada media
0.18 chuec y
0.18 companer se
0.18 creo _ me
0.18 de _ piern
0.18 deja
0.18 deja _ sangrar
0.18 deja de
0.18 desmayarm
0.18 dice _ le
0.18 dorm y
0.18 duele
0.18 duele _ respirar
0.18 estomag que
0.18 gargant _ hinch
0.18 habla _ borrach
0.18 habla como
0.18 la _ calient
0.18 la _ junto
0.18 la _ nueva
0.18 la presion
0.18 las ventan
0.18 le _ atras
0.18 lo
0.18 manan y
0.18 mi _ de
0.18 mi _ empez
0.18 much _ y
0.18 no -reaccion
0.18 no deja
0.18 ojo _ la
0.18 pal _ debil
0.18 parp hinch
0.18 piern esta
0.18 profund en
0.18 que duele
0.18 raro
0.18 soy diabetic
0.18 tiene _ y
0.18 toall _ media
0.18 traig
0.18 un _ horribl
0.18 ventan
0.18 vida _ de
0.18 vida empez
0.18 y _ ampoll
0.18 y _ raro
0.18 y _ repent
0.18 y de
0.18 y debil
0.18 y lleno
0.17 -brazo
0.17 -el -brazo
0.17 -lo _ -despertar
0.17 -mi -bebe
0.17 -reconoc _ tiene
0.17 -reconoc y
0.17 -tomo
0.17 =about_other
0.17 =days_many
0.17 =hip_fracture
0.17 =not_drinking
0.17 =spits_clots
0.17 ^ _ arrib
0.17 ^ _ azucar
0.17 ^ _ nino
0.17 ^ _ quemo
0.17 ^ _ seman
0.17 ^ mal
0.17 a los
0.17 ahora escalofri
0.17 cabez
0.17 de espald
0.17 dedo con
0.17 desde
0.17 dolor _ espald
0.17 es diabetic
0.17 escalofri y
0.17 esta _ con
0.17 infect
0.17 la _ mi
0.17 llevo #
0.17 mama _ diabetic
0.17 mama es
0.17 me _ hace
0.17 me cayo
0.17 muy fuert
0.17 no -respond
0.17 no -tomo
0.17 no _ ni
0.17 omblig
0.17 operaron de
0.17 pastill nueva
0.17 se me
0.17 segund
0.17 toma anticoagulant
0.17 tomo _ me
0.17 y _ escalofri
0.17 y _ la
0.17 y _ mare
0.17 y con
0.16 #
0.16 -me
0.16 -tomar
0.16 =irregular_heart
0.16 =jaundice
0.16 a _ alberc
0.16 acabo el
0.16 ahora _ confund
0.16 ahora tose
0.16 ardor
0.16 ardor _ orinar
0.16 ardor al
0.16 brazo izquierd
0.16 cachet
0.16 clavo
0.16 con el
0.16 convulsion _ no
0.16 dano a
0.16 de _ me
0.16 desplom _ no
0.16 desplom y
0.16 diabetic _ sud
0.16 dice _ se
0.16 el prepuci
0.16 el pulso
0.16 esta sud
0.16 fue la
0.16 hija tiene
0.16 hora
0.16 horno
0.16 las manos
0.16 meses
0.16 papa se
0.16 pecho _ el
0.16 prepuci
0.16 quij y
0.16 repent _ dolor
0.16 repent un
0.16 salio un
0.16 tengo _ y
0.16 tiene _ moreton
0.16 tose mucho
0.16 una _ hinch
0.16 y _ -sabe
0.15 -despu
0.15 =cant_stand
0.15 =diabetes
0.15 ^ _ dieron
0.15 ^ golpe
0.15 ^ otra
0.15 a
0.15 a _ espald
0.15 a desmayar
0.15 accident
0.15 accident _ carro
0.15 accident de
0.15 avisp
0.15 bebe _ fiebr
0.15 cayo _ se
0.15 confund _ sud
0.15 de _ es
0.15 de _ sin
0.15 de carro
0.15 derech no
0.15 diabetic _ confund
0.15 dolor debaj
0.15 dolor horribl
0.15 el _ de
0.15 encog
0.15 encog las
0.15 falciform
0.15 hay
0.15 infeccion
0.15 jardin y
0.15 la pila
0.15 las _ con
0.15 le _ mucho
0.15 le _ y
0.15 mal de
0.15 mi _ no
0.15 morad y
0.15 mueve
0.15 muy _ no
0.15 no -he
0.15 no paro
0.15 panza dura
0.15 par
0.15 paro de
0.15 pecho _ se
0.15 perdi la
0.15 puedo _ fiebr
0.15 se mueve
0.15 sudor
0.15 sudor frio
0.15 tomo mucho
0.15 tuve _ accident
0.15 un _ de
0.15 un _ terribl
0.15 un accident
0.15 vibor _ el
0.15 vibor en
0.15 y _ paro
0.15 y habla
0.15 y mucho
0.14 -hay
0.14 =clot_risk
0.14 ^ _ warfarin
0.14 a la
0.14 abajo _ lado
0.14 abajo del
0.14 cuest
0.14 culebrill
0.14 dolor _ fuert
0.14 el carro
0.14 empec
0.14 empez _ golpe
0.14 en _ boca
0.14 escalofri _ y
0.14 espum
0.14 fiebr _ no
0.14 flujo
0.14 fuert _ veo
0.14 gas
0.14 herni
0.14 hoy no
0.14 la _ el
0.14 le _ espum
0.14 los _ y
0.14 los rinon
0.14 mama esta
0.14 meses tiene
0.14 monton
0.14 monton de
0.14 moto
0.14 mucha
0.14 no -hay
0.14 no _ la
0.14 no _ le
0.14 parpad
0.14 parpad rojos
0.14 piel amarill
0.14 por _ escaler
0.14 por _ piern
0.14 puede _ y
0.14 quier _ y
0.14 ros y
0.14 sal
0.14 sale espum
0.14 se _ pal
0.14 sient _ en
0.14 subio
0.14 tampon
0.14 tengo _ dolor
0.14 testicul _ y
0.14 tiene una
0.14 tomo _ monton
0.14 un monton
0.13 -orina
0.13 =eye_area
0.13 =fall_height
0.13 =pain_any
0.13 =skin_infection
0.13 ^ _ tan
0.13 abuel
0.13 agarr _ pecho
0.13 agua _ en
0.13 agua hirv
0.13 casi _ -orina
0.13 cayo _ la
0.13 cuest respirar
0.13 de _ gargant
0.13 de pecho
0.13 detector _ monox
0.13 detector de
0.13 dia _ el
0.13 dolor _ pecho
0.13 duele _ veo
0.13 embaraz _ estoy
0.13 en _ ojos
0.13 gargant y
0.13 her _ la
0.13 hirv _ el
0.13 iman
0.13 ingle
0.13 la _ hinch
0.13 la ingle
0.13 le quedo
0.13 lucecit _ me
0.13 lucecit y
0.13 malo
0.13 me _ de
0.13 mi _ dice
0.13 much
0.13 no -orina
0.13 no _ comer
0.13 papa _ #11+
0.13 papa _ desmay
0.13 pego y
0.13 peso
0.13 puede _ bien
0.13 que _ a
0.13 rara
0.13 sangr _ la
0.13 sangr _ me
0.13 seman
0.13 tiene dolor
0.13 tos sangr
0.13 tuve _ mi
0.13 tuve a
0.13 veo _ y
0.13 y _ puso
0.13 y _ voz
0.12 =car_crash
0.12 ^ nuestr
0.12 abdominal
0.12 abiert
0.12 amigo
0.12 audifon
0.12 cayo no
0.12 corto
0.12 de _ la
0.12 de _ todos
0.12 del lado
0.12 desmay _ no
0.12 desorient
0.12 dio _ luz
0.12 dio a
0.12 duele _ cader
0.12 el yeso
0.12 esta _ el
0.12 hace dos
0.12 la metformin
0.12 la panza
0.12 labi _ le
0.12 labi y
0.12 le hinch
0.12 le silba
0.12 luz _ #
0.12 luz _ molest
0.12 luz me
0.12 me duele
0.12 me toca
0.12 montan
0.12 mucho y
0.12 nuestr
0.12 popo
0.12 que antes
0.12 que tengo
0.12 saque
0.12 se _ hizo
0.12 se _ no
0.12 sud _ y
0.12 tengo fiebr
0.12 una _ de
0.12 y _ mucha
0.12 y _ silba
0.12 y _ warfarin
0.12 yeso
0.11 #11+ _ casi
0.11 =arm_hand_pain
0.11 =drooling
0.11 ^ presion
0.11 a _ tio
0.11 brazo y
0.11 cabez _ ahora
0.11 casi me
0.11 con
0.11 costill derech
0.11 de _ #11+
0.11 de _ por
0.11 del brazo
0.11 desmay _ esta
0.11 dolor muy
0.11 el frasc
0.11 esta _ sud
0.11 grasa
0.11 ha
0.11 hora y
0.11 la _ desde
0.11 levantar
0.11 lo que
0.11 los _ hinchad
0.11 mar
0.11 me _ respirar
0.11 mi _ estab
0.11 mucho _ barrig
0.11 nina _ #
0.11 pal _ sud
0.11 paracetamol
0.11 puede levantar
0.11 que _ voy
0.11 que no
0.11 se va
0.11 si _ vacun
0.11 tiene _ cara
0.11 tiene _ meses
0.11 tobill hinchad
0.1 #11+ dias
0.1 #11+ esta
0.1 =bruising
0.1 =line_infected
0.1 =liver_known
0.1 =no_injury
0.1 =phlegm
0.1 ^ _ a
0.1 ^ _ alivi
0.1 a _ de
0.1 alivi
0.1 ayer _ en
0.1 azucar _ #99+
0.1 azucar en
0.1 bebe _ #11+
0.1 bebe no
0.1 blanc
0.1 cai de
0.1 caminar derech
0.1 cirrosis
0.1 de _ cama
0.1 desmay en
0.1 el _ es
0.1 el _ fiebr
0.1 esta _ del
0.1 fiebr _ confund
0.1 grita
0.1 habla raro
0.1 la _ abajo
0.1 la _ pas
0.1 la dosis
0.1 le _ mucha
0.1 linea
0.1 linea roja
0.1 lo _ se
0.1 mama _ le
0.1 manos
0.1 me _ doble
0.1 me _ una
0.1 me alivi
0.1 me tiemblan
0.1 mucho el
0.1 orinar
0.1 panza abajo
0.1 puede _ derech
0.1 puede caminar
0.1 que _ puedo
0.1 rojo
0.1 seman pas
0.1 tengo una
0.1 tiemblan
0.1 tiemblan _ manos
0.1 tiemblan las
0.1 toda
0.1 una linea
0.09 #11+ _ la
0.09 =jelly_stool
0.09 ^ _ cinco
0.09 ^ _ mama
0.09 ^ _ sin
0.09 ^ ampoll
0.09 alberc y
0.09 bebe _ mueve
0.09 bebe llora
0.09 carg
0.09 clavo oxid
0.09 com y
0.09 costill
0.09 el _ cu
0.09 embaraz _ sient
0.09 esta en
0.09 frio y
0.09 fue
0.09 gelatin
0.09 hablar y
0.09 hacer
0.09 hinch _ cara
0.09 huele
0.09 inflam _ de
0.09 la altur
0.09 llevo cinco
0.09 me _ mas
0.09 me rompi
0.09 mi _ llora
0.09 no -esta
0.09 no -me
0.09 pastill _ no
0.09 pastill y
0.09 pecho cu
0.09 por _ calor
0.09 que _ al
0.09 que hago
0.09 repent _ puede
0.09 ronco
0.09 sarpull
0.09 se _ rompi
0.09 sed
0.09 tengo _ pecho
0.09 tiene _ en
0.09 todo el
0.09 tragar _ de
0.09 un _ y
0.09 ve doble
0.09 voy _ desmayar
0.09 y _ embaraz
0.09 y _ molest
0.08 -en -el
0.08 -orinar
0.08 =cocaine
0.08 =many_days
0.08 =sting
0.08 =swallowed_thing
0.08 =swelling_face
0.08 ^ _ todo
0.08 aire desde
0.08 ampoll _ el
0.08 bebe y
0.08 cader
0.08 cara _ desde
0.08 carro _ me
0.08 de
0.08 deje el
0.08 desde hoy
0.08 el _ calient
0.08 el _ que
0.08 el _ solo
0.08 frasc de
0.08 hinch por
0.08 jug
0.08 la cader
0.08 la espald
0.08 me _ fuert
0.08 me dio
0.08 no _ parar
0.08 papa _ puede
0.08 papa no
0.08 parar _ sangr
0.08 parar la
0.08 puedo parar
0.08 que viene
0.08 tengo _ cara
0.07 #99+
0.07 -me -pegue
0.07 -pegue
0.07 =chest_lasting
0.07 =eye_hit
0.07 =neck_swelling
0.07 =opioid
0.07 =uti
0.07 =very_fast_pulse
0.07 =young_baby
0.07 ^ _ bebe
0.07 ^ _ carbon
0.07 ^ _ vez
0.07 a _ espos
0.07 a su
0.07 azucar
0.07 azul _ la
0.07 canic
0.07 canic _ no
0.07 canic y
0.07 carne
0.07 con _ a
0.07 cree
0.07 cree que
0.07 de _ escuel
0.07 de _ tiroid
0.07 despu del
0.07 duele _ de
0.07 e
0.07 el dolor
0.07 fuert en
0.07 garrapat
0.07 hijo _ que
0.07 la
0.07 muscul
0.07 no _ -pegue
0.07 papa esta
0.07 pecho _ no
0.07 perro _ la
0.07 por _ el
0.07 por todo
0.07 presion en
0.07 reloj
0.07 rinon
0.07 ronch _ todo
0.07 sangr _ le
0.07 son
0.07 su _ y
0.07 tiene #
0.07 todo _ cuerp
0.07 un clavo
0.07 una canic
0.06 #11+ _ el
0.06 -palabr
0.06 =sudden_balance
0.06 ^ _ mar
0.06 ^ hace
0.06 asma de
0.06 ayer no
0.06 cae
0.06 cu le
0.06 de _ el
0.06 de oido
0.06 el _ esta
0.06 el reloj
0.06 en
0.06 frasc
0.06 gargant
0.06 hija esta
0.06 hijo _ trago
0.06 hijo no
0.06 la _ dos
0.06 le cae
0.06 medicin
0.06 mi mar
0.06 para de
0.06 ros
0.06 se _ cae
0.06 toda la
0.06 y _ -lo
0.06 y _ brazo
0.06 y _ las
0.06 y _ pus
0.05 -hablar
0.05 -he
0.05 ^ _ cai
0.05 ^ _ falciform
0.05 ^ _ le
0.05 ^ _ salio
0.05 ^ _ trago
0.05 ^ anemi
0.05 absces
0.05 absces _ la
0.05 absces en
0.05 amarill
0.05 cai
0.05 comio
0.05 de _ un
0.05 de agua
0.05 de barrig
0.05 deje de
0.05 del _ el
0.05 el cachet
0.05 el estomag
0.05 el pasill
0.05 en _ pasill
0.05 escurr
0.05 espos _ le
0.05 esta _ calient
0.05 ibuprofen
0.05 ir
0.05 ir _ la
0.05 ir a
0.05 llevo _ dias
0.05 marcapas
0.05 me cai
0.05 me escurr
0.05 mi _ diabetic
0.05 mi _ es
0.05 pasill
0.05 piel
0.05 que _ en
0.05 quier comer
0.05 vuelo
0.05 y otra
0.05 y sin
0.04 -de -la
0.04 ^ _ fuert
0.04 ^ _ inhalador
0.04 ^ _ la
0.04 ^ _ pegue
0.04 ^ respir
0.04 ^ sient
0.04 agu
0.04 al _ desde
0.04 anticonceptiv y
0.04 con _ con
0.04 con fiebr
0.04 en _ montan
0.04 en _ muela
0.04 espald
0.04 fuert _ no
0.04 gas en
0.04 herman se
0.04 huele _ gas
0.04 junto
0.04 la _ seca
0.04 la palma
0.04 mensaj
0.04 mi _ quier
0.04 miedo
0.04 moreton _ el
0.04 mucho _ de
0.04 nino _ #
0.04 palma
0.04 poco roja
0.04 que
0.04 ratos
0.04 sale la
0.04 tres
0.04 un _ roja
0.04 un iman
0.04 van peor
0.03 =gallbladder
0.03 =no_insulin
0.03 ^ _ fiebr
0.03 ^ _ noche
0.03 ^ _ oscur
0.03 ^ deje
0.03 acabo _ insulin
0.03 acabo de
0.03 alta y
0.03 arden
0.03 avion
0.03 baja
0.03 bastant
0.03 cai _ las
0.03 cai por
0.03 con agua
0.03 con mucha
0.03 de calor
0.03 del
0.03 diarre _ hace
0.03 diarre desde
0.03 el _ en
0.03 el asma
0.03 el frio
0.03 esta noche
0.03 estar
0.03 insuficienci
0.03 lleva #
0.03 lleva _ dias
0.03 lo _ a
0.03 me _ agua
0.03 mi _ comio
0.03 no _ -nada
0.03 nunca
0.03 nunca -me
0.03 pico _ abeja
0.03 piedr
0.03 que _ esta
0.03 se comio
0.03 seman _ se
0.03 serpient
0.03 si
0.03 tomo _ y
0.03 tosi
0.03 y _ aire
0.03 ya se
0.02 =crohns
0.02 =heart_murmur_fever
0.02 =no_gas
0.02 ^ _ corte
0.02 ^ _ dio
0.02 ^ _ salpic
0.02 ^ embaraz
0.02 ^ glucos
0.02 ^ popo
0.02 a _ a
0.02 cayo del
0.02 cinco
0.02 conocimient
0.02 corte
0.02 crohn
0.02 de panza
0.02 debil _ el
0.02 desde hace
0.02 duele un
0.02 el _ despu
0.02 el conocimient
0.02 entre las
0.02 glucos
0.02 glucos de
0.02 lleno
0.02 mas _ que
0.02 me corte
0.02 me salpic
0.02 moreton y
0.02 nino
0.02 no _ -los
0.02 no _ mas
0.02 pantorrill
0.02 perdi _ conocimient
0.02 puedo
0.02 rojo y
0.02 salpic
0.02 se _ del
0.02 senti
0.02 tengo los
0.02 tomo la
0.02 y _ agua
0.01 #99+ sobre
0.01 -debilidad
0.01 =appendix_said
0.01 =curtain_word
0.01 ^ _ no
0.01 ^ empec
0.01 adolescent
0.01 apendic
0.01 azucar _ #11+
0.01 cabez _ hace
0.01 chichon
0.01 con colic
0.01 con diarre
0.01 cortin
0.01 dan
0.01 de lejos
0.01 dos
0.01 el
0.01 el apendic
0.01 el inhalador
0.01 empec una
0.01 estomag
0.01 futbol
0.01 hace un
0.01 la _ amarill
0.01 late
0.01 lejos
0.01 los
0.01 me dan
0.01 mi
0.01 mi _ adolescent
0.01 otra vez
0.01 par _ el
0.01 part
0.01 pastill
0.01 que _ por
0.01 se _ sale
0.01 tiene _ con
0.01 tos y
0.01 un chichon
0.01 una _ nueva
0.01 y _ #
0.01 y un
-0.01 #99+ _ de
-0.01 #99+ con
-0.01 -cu
-0.01 -dormir
-0.01 -para
-0.01 =tick
-0.01 ^ a
-0.01 ^ estoy
-0.01 aire _ ayer
-0.01 alergic
-0.01 ampoll que
-0.01 anoch
-0.01 braz
-0.01 dieron un
-0.01 duele _ panza
-0.01 el _ rojo
-0.01 el escrot
-0.01 escrot
-0.01 la _ derech
-0.01 la tiroid
-0.01 los braz
-0.01 mareo
-0.01 me _ tomar
-0.01 olv tomar
-0.01 presion
-0.01 que _ el
-0.01 que _ y
-0.01 salen
-0.01 se quedo
-0.01 soy alergic
-0.01 sudo
-0.01 tuve
-0.01 y calient
-0.02 # _ #11+
-0.02 abeja
-0.02 acidez
-0.02 cabez con
-0.02 cabez de
-0.02 como se
-0.02 de cabez
-0.02 del jardin
-0.02 despu
-0.02 dolor _ cabez
-0.02 dos _ hoy
-0.02 el _ #
-0.02 el trabaj
-0.02 en _ alberc
-0.02 espinill
-0.02 esta _ poco
-0.02 esta un
-0.02 kilos
-0.02 la espinill
-0.02 le clavo
-0.02 los tobill
-0.02 me
-0.02 mi _ por
-0.02 mucho _ me
-0.02 ojos _ y
-0.02 oxicodon
-0.02 rato
-0.02 rojo que
-0.02 sin aire
-0.02 tieso
-0.02 tomo _ pastill
-0.02 una _ a
-0.02 una abeja
-0.02 vomit una
-0.03 # meses
-0.03 -que
-0.03 =joint_hot
-0.03 ^ _ reloj
-0.03 ^ _ veces
-0.03 ^ huele
-0.03 a veces
-0.03 canse
-0.03 cuart
-0.03 culebrill _ la
-0.03 de _ panza
-0.03 esta tos
-0.03 gargant _ la
-0.03 gato
-0.03 hoy _ falta
-0.03 la muela
-0.03 me _ en
-0.03 me canse
-0.03 no _ -en
-0.03 padezc _ corazon
-0.03 padezc del
-0.03 puedo _ y
-0.03 quier
-0.03 tiene _ del
-0.03 tos _ perro
-0.03 tuve un
-0.03 una
-0.03 y duele
-0.03 y encog
-0.04 -a
-0.04 -hinch
-0.04 -todo
-0.04 ^ _ #11+
-0.04 ^ _ tos
-0.04 ^ mi
-0.04 ^ vomit
-0.04 agua a
-0.04 aguant la
-0.04 al tragar
-0.04 bien y
-0.04 cort
-0.04 de _ todo
-0.04 de pastill
-0.04 dos y
-0.04 duerm la
-0.04 en _ de
-0.04 en _ oido
-0.04 hago
-0.04 hinch _ el
-0.04 la com
-0.04 me duerm
-0.04 me quedo
-0.04 moreton en
-0.04 no _ -hinch
-0.04 no _ el
-0.04 palpitacion
-0.04 paso
-0.04 pise _ clavo
-0.04 se _ duerm
-0.04 se _ quita
-0.04 sient _ me
-0.04 sola
-0.04 toma agua
-0.04 tomo una
-0.04 una _ sin
-0.05 =headache
-0.05 =nodes
-0.05 ^ le
-0.05 a _ en
-0.05 caminar
-0.05 comi demasiad
-0.05 comio una
-0.05 de _ presion
-0.05 de comer
-0.05 dorm
-0.05 en _ dedo
-0.05 en _ piel
-0.05 gangli
-0.05 gangli hinchad
-0.05 hace _ dias
-0.05 la infeccion
-0.05 la insulin
-0.05 la luz
-0.05 la manan
-0.05 moreton _ no
-0.05 picaron
-0.05 pico un
-0.05 quedo _ aire
-0.05 quedo sin
-0.05 quitan
-0.05 sangr la
-0.05 se _ con
-0.05 tuvo _ de
-0.05 y _ hinchad
-0.05 y gangli
-0.06 # _ vomit
-0.06 =flu_bad
-0.06 ^ hay
-0.06 al
-0.06 cabez _ fuert
-0.06 choqu
-0.06 choqu en
-0.06 corto las
-0.06 deje
-0.06 del _ se
-0.06 desde _ tres
-0.06 detector
-0.06 el cost
-0.06 escuel
-0.06 gripe
-0.06 hace tres
-0.06 huev
-0.06 humo _ incendi
-0.06 irregular
-0.06 la escuel
-0.06 la vesicul
-0.06 me _ la
-0.06 media hora
-0.06 mi bebe
-0.06 mi nino
-0.06 no _ desde
-0.06 noche y
-0.06 oxid
-0.06 perro
-0.06 puntit morad
-0.06 quedo _ en
-0.06 sangr de
-0.06 sed _ de
-0.06 sentir
-0.06 sient muy
-0.06 tiro
-0.06 toca
-0.06 un _ oxid
-0.06 vesicul
-0.06 y #11+
-0.06 ya _ me
-0.07 -el -aire
-0.07 =dizzy
-0.07 =nail_word
-0.07 ^ _ corto
-0.07 ^ hice
-0.07 cabez despu
-0.07 con _ regla
-0.07 corazon de
-0.07 cuell tieso
-0.07 de _ piedr
-0.07 de golpe
-0.07 del rinon
-0.07 desgarr
-0.07 desgarr la
-0.07 diez minut
-0.07 durmi la
-0.07 el lago
-0.07 embaraz me
-0.07 en _ lago
-0.07 hasta
-0.07 herni de
-0.07 hinch _ la
-0.07 hoy le
-0.07 la piedr
-0.07 la piern
-0.07 la seman
-0.07 lago
-0.07 los _ del
-0.07 me acabo
-0.07 me desgarr
-0.07 molest _ luz
-0.07 molest la
-0.07 piedr _ rinon
-0.07 piedr del
-0.07 porqu
-0.07 salio en
-0.07 seman _ la
-0.07 soy
-0.07 tiene _ anos
-0.07 tiene _ dias
-0.08 -ni _ solo
-0.08 <me _ <la
-0.08 =bp_medicine
-0.08 =cough
-0.08 =dialysis
-0.08 =leg_feet_swollen
-0.08 =throat_sore
-0.08 ?la _ ?de
-0.08 ^ _ amarill
-0.08 ^ lleno
-0.08 ^ toso
-0.08 ^ trabaj
-0.08 brinc
-0.08 brinc el
-0.08 culebr
-0.08 curso
-0.08 dentr
-0.08 desde _ cuatr
-0.08 despu de
-0.08 dialisis
-0.08 durmi
-0.08 el _ tiene
-0.08 el _ un
-0.08 esta mare
-0.08 extiend
-0.08 frasc _ pastill
-0.08 hace cuatr
-0.08 herman tuvo
-0.08 inhalador
-0.08 la _ con
-0.08 la prueb
-0.08 las escaler
-0.08 mare y
-0.08 me durmi
-0.08 oscur desde
-0.08 para _ curso
-0.08 perdi el
-0.08 prueb
-0.08 punt
-0.08 se _ durmi
-0.08 se extiend
-0.08 silba
-0.08 silba _ pecho
-0.08 silba el
-0.08 sin
-0.08 solo quier
-0.08 subio la
-0.08 tos de
-0.08 un
-0.08 un curso
-0.08 una culebr
-0.09 #99+ metr
-0.09 -en
-0.09 -nada desde
-0.09 -reteng
-0.09 -reteng -nada
-0.09 -reteng _ desde
-0.09 -voz
-0.09 ?si ?alguien
-0.09 ^ _ #99+
-0.09 ^ _ cans
-0.09 ^ infeccion
-0.09 a _ metr
-0.09 abuel de
-0.09 agrur por
-0.09 atragant con
-0.09 cloro con
-0.09 cortin _ la
-0.09 de _ vacun
-0.09 despert con
-0.09 despu _ las
-0.09 despu _ parto
-0.09 dolor _ barrig
-0.09 el _ al
-0.09 en la
-0.09 golpe _ la
-0.09 hago _ ?alguien
-0.09 hijo _ con
-0.09 hijo despert
-0.09 mare
-0.09 metr
-0.09 mi _ despert
-0.09 no -reteng
-0.09 presion #99+
-0.09 pulso _ #11+
-0.09 quem
-0.09 quier _ cita
-0.09 tiene _ de
-0.09 veces _ dia
-0.09 veces al
-0.09 ver
-0.09 y _ todos
-0.1 -fiebr -ni
-0.1 -ni -nada
-0.1 <mama
-0.1 <mi <mama
-0.1 <pas <y
-0.1 =itchy_local
-0.1 ?a
-0.1 ?a ?alguien
-0.1 ?alguien ?se
-0.1 ?coagul ?en
-0.1 ?coagul _ ?el
-0.1 ?le
-0.1 ?si ?a
-0.1 ?si _ ?alguien
-0.1 ?un ?coagul
-0.1 ?un _ ?en
-0.1 ?una ?convulsion
-0.1 ^ _ <mama
-0.1 ^ _ <un
-0.1 ^ _ com
-0.1 ^ _ en
-0.1 al tocar
-0.1 azul
-0.1 buena _ el
-0.1 cachet hinch
-0.1 cambi
-0.1 com _ buena
-0.1 com es
-0.1 con _ seman
-0.1 con _ vaso
-0.1 de sangr
-0.1 de tos
-0.1 desde el
-0.1 en _ pie
-0.1 esta seman
-0.1 estoy confund
-0.1 hoy _ las
-0.1 hoy a
-0.1 la _ sale
-0.1 la fiebr
-0.1 lado _ el
-0.1 los _ azul
-0.1 los dos
-0.1 me _ muy
-0.1 meses y
-0.1 pegue
-0.1 perdi
-0.1 piern y
-0.1 poco _ tos
-0.1 puedo _ el
-0.1 que com
-0.1 se _ de
-0.1 sient un
-0.1 solo _ un
-0.1 tengo #11+
-0.1 tocar
-0.1 vaso
-0.1 vez _ dolor
-0.1 viagr
-0.1 viene
-0.1 vomit la
-0.11 -aire solo
-0.11 -el _ solo
-0.11 <anos <tuve
-0.11 <anos _ <un
-0.11 <cinco
-0.11 <cinco <anos
-0.11 <derram
-0.11 <en _ <secundari
-0.11 <hace <cinco
-0.11 <la <secundari
-0.11 <salio
-0.11 <salio <bien
-0.11 <sangr
-0.11 <secundari
-0.11 <todo <salio
-0.11 <todo _ <bien
-0.11 <un <derram
-0.11 <un _ <en
-0.11 <y <todo
-0.11 <y _ <salio
-0.11 =hoarse
-0.11 =muscle_tear
-0.11 =nosebleed
-0.11 =shoulder_pain
-0.11 ?de ?un
-0.11 ?es _ ?sepsis
-0.11 ?la ?sepsis
-0.11 ?sepsis
-0.11 ^ comezon
-0.11 ^ tosi
-0.11 agrur _ las
-0.11 cabez desde
-0.11 chiquit
-0.11 cita _ la
-0.11 de _ dias
-0.11 de _ meses
-0.11 de agrur
-0.11 desde _ lunes
-0.11 duele _ hombr
-0.11 est
-0.11 ha est
-0.11 la _ la
-0.11 manch _ en
-0.11 minut _ ya
-0.11 pastill de
-0.11 poco _ agrur
-0.11 pulso
-0.11 quede
-0.11 se _ un
-0.11 sobre
-0.11 tiembl _ frio
-0.11 tiembl de
-0.11 tomar
-0.11 una _ del
-0.11 unas
-0.11 veces hoy
-0.11 viene _ las
-0.11 viene a
-0.12 # _ despu
-0.12 <# <anos
-0.12 <#11+
-0.12 <#11+ <anos
-0.12 <ano _ <me
-0.12 <desmay <una
-0.12 <desmay _ <vez
-0.12 <hace <#
-0.12 <infart
-0.12 <infart <hace
-0.12 <infart _ <#
-0.12 <pas <me
-0.12 <tuvo _ <infart
-0.12 <un <infart
-0.12 =red_patch
-0.12 =wont_feed
-0.12 ?como _ ?trata
-0.12 ?es ?una
-0.12 ?esta
-0.12 ?que _ ?una
-0.12 ?se ?trata
-0.12 ?trata
-0.12 ?trata ?una
-0.12 ^ _ <anos
-0.12 ^ _ <desmay
-0.12 ^ _ infeccion
-0.12 ^ _ recien
-0.12 ^ cual
-0.12 ^ piel
-0.12 ^ ronch
-0.12 al orinar
-0.12 cabez muy
-0.12 cayo en
-0.12 cita _ mi
-0.12 com
-0.12 con _ gripa
-0.12 cual _ el
-0.12 cual es
-0.12 da ansiedad
-0.12 de altur
-0.12 el _ normal
-0.12 el _ tieso
-0.12 el labio
-0.12 en _ carro
-0.12 gasolin
-0.12 la alergi
-0.12 labio
-0.12 le esta
-0.12 los _ ya
-0.12 los tacos
-0.12 me _ ansiedad
-0.12 me molest
-0.12 menos cuart
-0.12 nino de
-0.12 no _ lo
-0.12 ojos
-0.12 ojos por
-0.12 para mi
-0.12 por _ alergi
-0.12 pus
-0.12 quij desde
-0.12 se atragant
-0.12 se mete
-0.12 seman _ del
-0.12 seman despu
-0.12 tacos
-0.12 tacos ya
-0.12 tobill _ poco
-0.12 tobill un
-0.12 tomo _ medicin
-0.12 tosio
-0.12 una garrapat
-0.13 # _ diciembr
-0.13 <un _ <el
-0.13 =strep_like
-0.13 ?cerebral
-0.13 ?como _ ?un
-0.13 ?como _ ?ve
-0.13 ?derram
-0.13 ?derram ?cerebral
-0.13 ?evito ?un
-0.13 ?se ?ve
-0.13 ?se _ ?un
-0.13 ?un ?derram
-0.13 ?un _ ?cerebral
-0.13 ?un _ ?de
-0.13 ?ve
-0.13 ?ve ?un
-0.13 ^ _ ?evito
-0.13 ^ _ manan
-0.13 ^ _ sale
-0.13 bolit
-0.13 bolit de
-0.13 casa
-0.13 de _ vista
-0.13 de diciembr
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 dijo
-0.13 el #
-0.13 el _ derech
-0.13 el jabon
-0.13 espos se
-0.13 hago ?si
-0.13 hinchad
-0.13 hondo
-0.13 infeccion _ orina
-0.13 jabon nuevo
-0.13 la mir
-0.13 las
-0.13 mal _ lejos
-0.13 manan _ la
-0.13 manan por
-0.13 me _ dolor
-0.13 mir
-0.13 morad en
-0.13 necesit _ mi
-0.13 necesit _ mis
-0.13 por _ jabon
-0.13 que _ ?si
-0.13 que _ desmay
-0.13 respirar hondo
-0.13 resurtir mis
-0.13 sigue
-0.13 sinusitis
-0.13 veo _ de
-0.13 veo mal
-0.13 vomit todo
-0.13 y _ aguant
-0.13 y _ vez
-0.14 # menos
-0.14 -una
-0.14 <cu <tenia
-0.14 <tenia _ <anos
-0.14 =croup_cough
-0.14 ^ _ di
-0.14 ^ _ mare
-0.14 ^ los
-0.14 agrur _ de
-0.14 agrur despu
-0.14 al _ escaler
-0.14 al subir
-0.14 ampoll _ duelen
-0.14 buena para
-0.14 cardiac
-0.14 con tos
-0.14 corazon _ late
-0.14 de tanto
-0.14 el jardin
-0.14 embaraz de
-0.14 embaraz es
-0.14 estr _ trabaj
-0.14 estr del
-0.14 hijo _ una
-0.14 hinchan los
-0.14 hizo
-0.14 insuficienci cardiac
-0.14 insulin
-0.14 le _ sal
-0.14 le di
-0.14 los _ para
-0.14 mi _ con
-0.14 mi abuel
-0.14 mosquit _ el
-0.14 ojos _ la
-0.14 pica una
-0.14 por _ estr
-0.14 por _ tarde
-0.14 que _ necesit
-0.14 que duelen
-0.14 que vacun
-0.14 sangr al
-0.14 subir
-0.14 subir escaler
-0.14 unos
-0.14 vacun necesit
-0.15 # _ con
-0.15 -falta -el
-0.15 -fiebr _ -seman
-0.15 -me -falta
-0.15 -ni -problem
-0.15 -ni _ -para
-0.15 -problem -para
-0.15 <en <el
-0.15 <me _ <el
-0.15 <todo
-0.15 ?da
-0.15 ^ <el
-0.15 ^ _ <ano
-0.15 ^ _ confund
-0.15 ^ _ verde
-0.15 ^ antes
-0.15 ^ cualquier
-0.15 cicatriz
-0.15 cost
-0.15 cualquier
-0.15 de _ con
-0.15 de _ para
-0.15 de perro
-0.15 despiert
-0.15 dias _ esta
-0.15 ejercici
-0.15 el _ ya
-0.15 el polen
-0.15 en _ gimnasi
-0.15 jardin
-0.15 la _ para
-0.15 la montan
-0.15 manan _ las
-0.15 manan a
-0.15 me dieron
-0.15 menos _ viern
-0.15 menos el
-0.15 necesit _ cita
-0.15 necesit un
-0.15 necesit una
-0.15 papa diabetic
-0.15 pica el
-0.15 polen
-0.15 por _ pila
-0.15 por _ polen
-0.15 sarpull con
-0.15 sarpull por
-0.15 tenem
-0.15 uso
-0.15 y orino
-0.16 -despu -del
-0.16 -fiebr solo
-0.16 -tiembl
-0.16 <al
-0.16 <la _ <al
-0.16 <me _ <una
-0.16 =ear_pain
-0.16 =tia_resolved
-0.16 ^ cita
-0.16 ^ manan
-0.16 ^ muela
-0.16 ^ sarpull
-0.16 cabez _ la
-0.16 con _ pastill
-0.16 confund con
-0.16 cuerp
-0.16 de las
-0.16 dia _ a
-0.16 el cuerp
-0.16 embaraz _ un
-0.16 escaler
-0.16 fiebr se
-0.16 herman _ desmay
-0.16 hijo _ raspo
-0.16 las papas
-0.16 le _ los
-0.16 le cayo
-0.16 me _ las
-0.16 me _ un
-0.16 mi migran
-0.16 migran
-0.16 migran _ siempr
-0.16 migran de
-0.16 no -tiembl
-0.16 orina
-0.16 papas
-0.16 piern de
-0.16 presion _ con
-0.16 roja en
-0.16 sangr _ nariz
-0.16 tengo tos
-0.16 y _ arde
-0.17 -en -la
-0.17 -por
-0.17 -por -que
-0.17 -sabem
-0.17 -sabem -por
-0.17 -sabem _ -que
-0.17 <hace <un
-0.17 <hace _ <ano
-0.17 <tuve <un
-0.17 <tuvo <un
-0.17 <un <ano
-0.17 <ya
-0.17 ?que ?signific
-0.17 ?signific
-0.17 ^ _ ?signific
-0.17 ^ _ falta
-0.17 ^ _ mart
-0.17 ^ _ pican
-0.17 ^ _ piquet
-0.17 a #99+
-0.17 a _ dos
-0.17 ahora esta
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 calambr
-0.17 calambr en
-0.17 corro
-0.17 cu corro
-0.17 de caball
-0.17 de peso
-0.17 dolor _ caball
-0.17 el _ no
-0.17 el miercol
-0.17 hijo de
-0.17 hijo quier
-0.17 hijo tiene
-0.17 inhalador _ favor
-0.17 inhalador por
-0.17 la meningitis
-0.17 la otra
-0.17 llevo
-0.17 me _ por
-0.17 me pican
-0.17 meningitis
-0.17 miercol
-0.17 pican _ ojos
-0.17 pican los
-0.17 poco al
-0.17 solo cans
-0.17 tiroid
-0.17 todo _ dia
-0.17 un piquet
-0.17 un poquit
-0.17 unos segund
-0.17 y _ desde
-0.18 # el
-0.18 -desmay
-0.18 -desmay _ me
-0.18 -desmay solo
-0.18 -duele _ -pecho
-0.18 -el -pecho
-0.18 -tengo -fiebr
-0.18 <yo
-0.18 ?alguien
-0.18 ?desmay
-0.18 ^ _ al
-0.18 ^ _ mucho
-0.18 ^ _ pastill
-0.18 ^ _ proxim
-0.18 ^ _ resurtir
-0.18 ^ _ tiesa
-0.18 ^ espald
-0.18 acabo
-0.18 al limpiarm
-0.18 antes _ examen
-0.18 barrig y
-0.18 cita de
-0.18 clas
-0.18 clas _ natacion
-0.18 clas de
-0.18 de _ anos
-0.18 de natacion
-0.18 de noche
-0.18 del examen
-0.18 dias
-0.18 duele _ poco
-0.18 en _ futbol
-0.18 en _ ingle
-0.18 es segur
-0.18 espald tiesa
-0.18 grand
-0.18 limpiarm
-0.18 llevo una
-0.18 los _ con
-0.18 los _ por
-0.18 me sient
-0.18 mis _ de
-0.18 natacion
-0.18 oxigen
-0.18 pecho al
-0.18 pulso es
-0.18 puntit
-0.18 que va
-0.18 raspon
-0.18 rinon y
-0.18 sirve
-0.18 solo _ de
-0.18 tiene _ piel
-0.18 tiesa _ la
-0.18 un raspon
-0.18 una _ en
-0.19 -duele _ -cabez
-0.19 -falta
-0.19 -falta _ -aire
-0.19 -tengo _ -ni
-0.19 <el <mes
-0.19 <mes
-0.19 <mes <pas
-0.19 <mi <tio
-0.19 <mi _ <se
-0.19 <tio
-0.19 <tio <se
-0.19 =cramps
-0.19 =stye
-0.19 ?evito _ ?coagul
-0.19 ?los ?sign
-0.19 ?sign
-0.19 ?sign ?de
-0.19 ?son _ ?sign
-0.19 ^ _ <tio
-0.19 ^ _ alergic
-0.19 ^ _ perrill
-0.19 ^ _ poco
-0.19 ^ ando
-0.19 ^ comi
-0.19 ^ herni
-0.19 alergic a
-0.19 ando cans
-0.19 ayuda _ el
-0.19 champu
-0.19 colic
-0.19 como me
-0.19 de _ despu
-0.19 de _ se
-0.19 de gargant
-0.19 del _ izquierd
-0.19 dolor _ gargant
-0.19 doming
-0.19 el gimnasi
-0.19 es #99+
-0.19 es _ sobre
-0.19 estab
-0.19 fiebr _ hace
-0.19 gargant _ el
-0.19 hinch _ de
-0.19 hizo _ nudo
-0.19 hizo un
-0.19 la pastill
-0.19 la tele
-0.19 moreton
-0.19 no -es
-0.19 nudo _ la
-0.19 orina y
-0.19 otra
-0.19 pastill para
-0.19 perrill
-0.19 perrill _ el
-0.19 perrill en
-0.19 poco los
-0.19 sobre #11+
-0.19 soy _ a
-0.19 tengo _ en
-0.19 tiene las
-0.19 tos con
-0.19 trist porqu
-0.19 un _ los
-0.19 zapat nuev
-0.2 -pecho
-0.2 <de <famili
-0.2 <de _ <hace
-0.2 <era
-0.2 <famili
-0.2 <una <vez
-0.2 <vez
-0.2 <viene
-0.2 <viene <de
-0.2 <viene _ <famili
-0.2 =limb_injury
-0.2 =tetanus_due
-0.2 ^ <hace
-0.2 ^ <la
-0.2 ^ _ atragant
-0.2 ^ _ bien
-0.2 ^ _ comezon
-0.2 ^ _ dejar
-0.2 ^ _ del
-0.2 ^ _ estren
-0.2 ^ _ grano
-0.2 ^ la
-0.2 abuel tiene
-0.2 cada toma
-0.2 cama
-0.2 cara _ las
-0.2 comer y
-0.2 contagios
-0.2 cuant cuest
-0.2 cuest la
-0.2 da _ de
-0.2 da dolor
-0.2 de orina
-0.2 dejar
-0.2 dejar _ fumar
-0.2 dejar de
-0.2 el _ sin
-0.2 el panal
-0.2 el sol
-0.2 es contagios
-0.2 es normal
-0.2 estoy _ por
-0.2 estoy estren
-0.2 frijol
-0.2 grano
-0.2 grano en
-0.2 hago si
-0.2 la cama
-0.2 las _ menos
-0.2 los frijol
-0.2 me tapan
-0.2 mediodi el
-0.2 mi _ nac
-0.2 mi recien
-0.2 mocos _ come
-0.2 muela y
-0.2 ocho
-0.2 para _ dolor
-0.2 por _ sol
-0.2 que _ si
-0.2 quier dejar
-0.2 se _ tapan
-0.2 sient que
-0.2 sin -dolor
-0.2 tapan
-0.2 tapan _ oidos
-0.2 tapan los
-0.2 tengo comezon
-0.2 tiene mocos
-0.2 un _ para
-0.2 un grano
-0.2 una _ para
-0.21 # anos
-0.21 #99+ pero
-0.21 -estoy
-0.21 -mas
-0.21 -me _ -en
-0.21 -tengo -mareo
-0.21 <desmay
-0.21 <me <desmay
-0.21 <un _ <hace
-0.21 =gums_bleed
-0.21 =refuses
-0.21 ^ _ depresion
-0.21 ^ _ dura
-0.21 ^ entre
-0.21 boca azul
-0.21 brinc _ parp
-0.21 cheque
-0.21 corr
-0.21 cu _ -duerm
-0.21 cuant dura
-0.21 de frio
-0.21 de los
-0.21 depresion
-0.21 duele la
-0.21 el avion
-0.21 en _ avion
-0.21 en _ labio
-0.21 enci
-0.21 entre _ #
-0.21 es _ un
-0.21 espos _ mucho
-0.21 hinchan
-0.21 infart
-0.21 la _ azul
-0.21 las enci
-0.21 lent me
-0.21 lent nuev
-0.21 mal
-0.21 mama tiene
-0.21 me sangran
-0.21 necesit _ nuev
-0.21 no -estoy
-0.21 oidos _ el
-0.21 para _ espald
-0.21 para un
-0.21 pero _ sient
-0.21 pero me
-0.21 por _ cafe
-0.21 por _ silla
-0.21 por no
-0.21 quier _ cheque
-0.21 rio
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 sarpull y
-0.21 se _ hinchan
-0.21 secos
-0.21 sin _ -#11+
-0.21 tengo _ piel
-0.21 tos _ mocos
-0.21 truen
-0.21 un cheque
-0.21 un infart
-0.21 vez
-0.21 y nause
-0.22 #11+ en
-0.22 -adormecimient
-0.22 <con
-0.22 <con <el
-0.22 <en <la
-0.22 <mi _ <tuvo
-0.22 <tuvo
-0.22 =deep_cut
-0.22 =leaking
-0.22 =not_self
-0.22 =not_taken
-0.22 ?convulsion
-0.22 ?de ?la
-0.22 ?en ?el
-0.22 ^ _ -fiebr
-0.22 ^ _ dia
-0.22 ^ _ sangran
-0.22 ^ agrur
-0.22 ^ tengo
-0.22 ^ voy
-0.22 a mediodi
-0.22 a viajar
-0.22 anos _ #11+
-0.22 cambiar
-0.22 cambiar _ cita
-0.22 con _ sol
-0.22 corazon me
-0.22 desde _ #
-0.22 dolor de
-0.22 duele _ brazo
-0.22 el parto
-0.22 en dialisis
-0.22 en las
-0.22 es el
-0.22 es peligros
-0.22 hijo
-0.22 la _ va
-0.22 la carne
-0.22 llevo tres
-0.22 mama _ #11+
-0.22 me brinc
-0.22 me late
-0.22 me olv
-0.22 me sudan
-0.22 mi hijo
-0.22 mi inhalador
-0.22 mi pastill
-0.22 mosquit en
-0.22 mucha agua
-0.22 olv
-0.22 olv mi
-0.22 orino
-0.22 parp
-0.22 peligros
-0.22 resurtir _ inhalador
-0.22 resurtir mi
-0.22 sangr _ vez
-0.22 se _ acabo
-0.22 se _ olv
-0.22 sient _ bien
-0.22 sud y
-0.22 sudan
-0.22 sudan _ manos
-0.22 sudan las
-0.22 tengo _ presion
-0.22 tengo un
-0.22 una cita
-0.22 viaje
-0.22 volar
-0.22 voy _ viajar
-0.23 # _ la
-0.23 -de _ -ni
-0.23 -del
-0.23 -dolor -de
-0.23 =vomit_few
-0.23 ?coagul
-0.23 ^ _ abuel
-0.23 ^ _ hijo
-0.23 ^ _ perro
-0.23 ^ _ que
-0.23 ^ _ tropec
-0.23 ^ azucar
-0.23 ^ el
-0.23 ^ esta
-0.23 ^ pise
-0.23 ^ sin
-0.23 abuel _ #11+
-0.23 abundant
-0.23 al masticar
-0.23 buena
-0.23 cargar
-0.23 ceboll
-0.23 cu se
-0.23 diez
-0.23 dosis
-0.23 el oido
-0.23 el otro
-0.23 empiez
-0.23 enjuagu
-0.23 enjuagu y
-0.23 entro agua
-0.23 es buena
-0.23 estas
-0.23 hijo _ #
-0.23 hijo _ duele
-0.23 hijo le
-0.23 la _ tengo
-0.23 la ceboll
-0.23 la orina
-0.23 la pared
-0.23 le _ morad
-0.23 mal alient
-0.23 manan
-0.23 masticar
-0.23 me tropec
-0.23 mocos y
-0.23 moreton por
-0.23 numer
-0.23 panza por
-0.23 pared
-0.23 perro en
-0.23 perro esta
-0.23 pise
-0.23 pise un
-0.23 que es
-0.23 quij _ masticar
-0.23 quij al
-0.23 regla _ con
-0.23 sigo
-0.23 tener
-0.23 tieso _ la
-0.23 tropec
-0.23 truen _ quij
-0.23 truen la
-0.23 un _ por
-0.23 un moreton
-0.23 vomit _ vez
-0.24 #11+ _ las
-0.24 #11+ a
-0.24 <#99+
-0.24 <en <#99+
-0.24 <fiebr
-0.24 <una _ <en
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ?cual _ ?los
-0.24 ?los _ ?de
-0.24 ?se _ ?una
-0.24 ?son ?los
-0.24 ^ ?cual
-0.24 ^ _ ?son
-0.24 ^ _ ayuda
-0.24 ^ _ limpi
-0.24 ^ _ muero
-0.24 ^ dentr
-0.24 acabo _ pastill
-0.24 antes del
-0.24 ayuda para
-0.24 como limpi
-0.24 con la
-0.24 de _ #
-0.24 de _ tarde
-0.24 dentr de
-0.24 desde que
-0.24 despu _ los
-0.24 el _ vari
-0.24 en _ parp
-0.24 la _ da
-0.24 mal la
-0.24 manan _ si
-0.24 manan pero
-0.24 me muero
-0.24 moned
-0.24 moned y
-0.24 moreton _ la
-0.24 muero
-0.24 nause _ la
-0.24 nuec
-0.24 panza _ la
-0.24 pelan
-0.24 peor
-0.24 pero _ como
-0.24 pero si
-0.24 por _ gripa
-0.24 que _ duele
-0.24 que _ para
-0.24 que ayuda
-0.24 rompi
-0.24 si como
-0.24 tiesa
-0.24 una moned
-0.24 vomit _ veces
-0.25 -cabez -ni
-0.25 -es
-0.25 -la -cabez
-0.25 <tuve <una
-0.25 ?causar
-0.25 ?como ?evito
-0.25 ?evito
-0.25 ?puede ?causar
-0.25 ^ _ <una
-0.25 ^ _ asma
-0.25 ^ _ juguet
-0.25 ^ _ sient
-0.25 ^ perdi
-0.25 ^ resurtir
-0.25 ^ tuve
-0.25 aceler _ corazon
-0.25 aceler el
-0.25 ataqu _ panic
-0.25 comi _ y
-0.25 con un
-0.25 corazon en
-0.25 de panic
-0.25 el _ nuevo
-0.25 el dentist
-0.25 el sab
-0.25 en _ embaraz
-0.25 en _ rodill
-0.25 entro _ al
-0.25 examen _ la
-0.25 la _ que
-0.25 la _ ya
-0.25 la munec
-0.25 labio _ por
-0.25 las _ por
-0.25 los _ me
-0.25 los zapat
-0.25 me aceler
-0.25 me tocan
-0.25 mejor
-0.25 munec
-0.25 no _ -fiebr
-0.25 nuevo
-0.25 obrar
-0.25 panic
-0.25 panic _ siempr
-0.25 panic de
-0.25 pastill _ la
-0.25 por _ dentist
-0.25 por _ examen
-0.25 sangr en
-0.25 se _ aceler
-0.25 tengo _ labio
-0.25 tobill y
-0.25 tocan
-0.25 un _ debil
-0.25 un _ desde
-0.25 y sigue
-0.25 ya
-0.25 zapat
-0.26 -dolor
-0.26 -duele -la
-0.26 -me _ -la
-0.26 -ni
-0.26 <bien
-0.26 <y
-0.26 =gum_only
-0.26 ^ _ -sangr
-0.26 ^ _ arde
-0.26 ^ _ cansad
-0.26 ^ _ fuego
-0.26 ^ _ regla
-0.26 ^ padezc
-0.26 al cepillarm
-0.26 cans del
-0.26 cansad
-0.26 cepillarm
-0.26 cerill
-0.26 cerill _ el
-0.26 cerill en
-0.26 computador
-0.26 con _ pelicul
-0.26 cuatr
-0.26 da miedo
-0.26 de _ al
-0.26 de _ de
-0.26 de _ en
-0.26 dedo
-0.26 desde anoch
-0.26 dice _ no
-0.26 duele _ rodill
-0.26 el pie
-0.26 enci _ cepillarm
-0.26 enci al
-0.26 fuego
-0.26 fuego en
-0.26 hace _ y
-0.26 la computador
-0.26 la mesa
-0.26 la pelicul
-0.26 la proxim
-0.26 las _ al
-0.26 mano hinch
-0.26 me _ miedo
-0.26 mesa
-0.26 mi _ tiene
-0.26 morad con
-0.26 nino _ tos
-0.26 padezc
-0.26 pelicul
-0.26 pico _ mosquit
-0.26 poco la
-0.26 por _ jardin
-0.26 proxim seman
-0.26 puedo comer
-0.26 que _ es
-0.26 resurtir _ pastill
-0.26 revision del
-0.26 tiene tos
-0.26 un _ en
-0.26 un _ la
-0.26 un fuego
-0.26 un mosquit
-0.26 veran
-0.26 viajar
-0.26 vomit _ anoch
-0.27 ^ _ adolorid
-0.27 ^ _ embarazarm
-0.27 ^ dolor
-0.27 ^ eruct
-0.27 ^ piquet
-0.27 ^ veo
-0.27 adolorid
-0.27 adolorid por
-0.27 al estornudar
-0.27 anos y
-0.27 comezon en
-0.27 con los
-0.27 desde _ dos
-0.27 durmi _ pie
-0.27 durmi el
-0.27 el _ me
-0.27 embarazarm
-0.27 eruct
-0.27 espald _ el
-0.27 espos _ desmay
-0.27 esta hinch
-0.27 estornudar
-0.27 estoy cans
-0.27 estres
-0.27 estres _ los
-0.27 estres por
-0.27 gimnasi
-0.27 las _ el
-0.27 manos de
-0.27 me _ el
-0.27 mi _ llego
-0.27 mi _ y
-0.27 muela
-0.27 necesit lent
-0.27 orina _ estornudar
-0.27 orina al
-0.27 quier embarazarm
-0.27 seca
-0.27 solo me
-0.27 tengo mucha
-0.28 -problem
-0.28 -sintom
-0.28 =inconsolable
-0.28 ^ dormi
-0.28 ansiedad y
-0.28 anticonceptiv
-0.28 cara con
-0.28 con _ pero
-0.28 del _ esta
-0.28 del pie
-0.28 duelen los
-0.28 el calor
-0.28 el embaraz
-0.28 el futbol
-0.28 es mi
-0.28 es para
-0.28 gargant con
-0.28 hoy _ la
-0.28 la _ cu
-0.28 las nuec
-0.28 los _ en
-0.28 los examen
-0.28 me _ dorm
-0.28 me subio
-0.28 molest
-0.28 mucha _ y
-0.28 ojos _ de
-0.28 para _ llorar
-0.28 puedo tomar
-0.28 quede dorm
-0.28 sangr un
-0.28 sin -sintom
-0.28 tengo _ ojos
-0.28 un nino
-0.29 # de
-0.29 -cafe
-0.29 <#
-0.29 <ano <pas
-0.29 <el <ano
-0.29 <se
-0.29 =kidney_disease
-0.29 ?es ?la
-0.29 ^ _ cort
-0.29 ^ _ dos
-0.29 ^ _ fin
-0.29 ^ _ frias
-0.29 ^ _ granit
-0.29 ^ _ para
-0.29 ^ estornud
-0.29 arde _ orinar
-0.29 arde al
-0.29 camion
-0.29 cuant _ la
-0.29 de _ infart
-0.29 de seman
-0.29 dolor _ oido
-0.29 es _ para
-0.29 fin
-0.29 fin _ seman
-0.29 fin de
-0.29 frias
-0.29 hago _ mi
-0.29 me _ llorar
-0.29 murio _ un
-0.29 nariz _ la
-0.29 nariz en
-0.29 no _ -cafe
-0.29 por _ manan
-0.29 presion es
-0.29 sol
-0.29 un granit
-0.29 y _ cans
-0.29 ya me
-0.3 # a
-0.3 #11+ horas
-0.3 <hace <anos
-0.3 =allergen
-0.3 =contact_lens
-0.3 =panic_known
-0.3 =tooth
-0.3 ^ _ leche
-0.3 ^ _ normal
-0.3 ^ de
-0.3 a _ el
-0.3 baja el
-0.3 baje
-0.3 cirugi de
-0.3 comio un
-0.3 contact
-0.3 corte el
-0.3 dano _ mi
-0.3 de contact
-0.3 desde _ seman
-0.3 dolorcit _ cabez
-0.3 el dia
-0.3 es _ la
-0.3 estoy _ de
-0.3 estren _ hace
-0.3 estren desde
-0.3 flem
-0.3 hace seman
-0.3 hoy en
-0.3 jaja
-0.3 junto _ la
-0.3 junto a
-0.3 lent _ contact
-0.3 lent de
-0.3 lo mismo
-0.3 los oidos
-0.3 manos _ la
-0.3 me _ sangr
-0.3 me _ trist
-0.3 me arde
-0.3 me hinchan
-0.3 mi _ viene
-0.3 mi cita
-0.3 mismo
-0.3 moretoncit
-0.3 muerd
-0.3 oidos
-0.3 oidos en
-0.3 ojo _ me
-0.3 pelo
-0.3 popo agu
-0.3 popo verde
-0.3 regla viene
-0.3 rompi el
-0.3 sin _ solo
-0.3 tengo _ control
-0.3 un moretoncit
-0.3 una _ roja
-0.3 vez en
-0.3 y _ estoy
-0.3 y mocos
-0.31 -duele -el
-0.31 -los
-0.31 =every_day
-0.31 =heat_exposure
-0.31 ^ _ cuest
-0.31 ^ _ escurr
-0.31 barbill
-0.31 cabez _ no
-0.31 con _ papel
-0.31 con mis
-0.31 corte _ un
-0.31 corte con
-0.31 de _ como
-0.31 de _ espald
-0.31 de hondur
-0.31 del panal
-0.31 duelen _ piern
-0.31 el _ mes
-0.31 en _ barbill
-0.31 escurr _ nariz
-0.31 escurr la
-0.31 estoy trist
-0.31 examen de
-0.31 hondur
-0.31 huele a
-0.31 la barbill
-0.31 lloran
-0.31 los dias
-0.31 los lent
-0.31 mare _ vomit
-0.31 me lloran
-0.31 me trabo
-0.31 meses _ cada
-0.31 nino tiene
-0.31 nudo
-0.31 nudo en
-0.31 otra seman
-0.31 otro mes
-0.31 rozadur
-0.31 rozadur _ panal
-0.31 rozadur del
-0.31 sab
-0.31 se _ trabo
-0.31 tiene _ boca
-0.31 todos _ dias
-0.31 todos los
-0.31 trabo
-0.31 trabo la
-0.31 un nudo
-0.31 un papel
-0.31 v
-0.31 y bien
-0.32 ?si
-0.32 ^ _ hinchad
-0.32 ^ _ leve
-0.32 ^ _ pica
-0.32 ^ _ pulso
-0.32 ^ _ seca
-0.32 ^ _ segur
-0.32 ^ gases
-0.32 ^ manos
-0.32 ^ mejor
-0.32 a _ #
-0.32 balon
-0.32 bebe regurgit
-0.32 confundi
-0.32 cu _ toca
-0.32 duele el
-0.32 el _ a
-0.32 el codo
-0.32 el viern
-0.32 hinch _ le
-0.32 hinchad de
-0.32 mala
-0.32 me _ mal
-0.32 me sale
-0.32 mi _ regurgit
-0.32 pantalon
-0.32 para
-0.32 paro
-0.32 patea
-0.32 poquit de
-0.32 resurtir la
-0.32 sarpull _ el
-0.32 sensibl
-0.32 un rato
-0.33 # _ las
-0.33 -me _ -el
-0.33 =stomach_burn
-0.33 ?como ?se
-0.33 ?en
-0.33 ^ _ ?se
-0.33 ^ _ betabel
-0.33 ^ _ mucha
-0.33 ^ _ tomar
-0.33 ^ _ truen
-0.33 ^ me
-0.33 ^ punzad
-0.33 ^ tomo
-0.33 abuel _ de
-0.33 abuel murio
-0.33 antes _ comer
-0.33 betabel
-0.33 con _ fiebr
-0.33 consej
-0.33 de hoy
-0.33 de mosquit
-0.33 del _ cada
-0.33 del parto
-0.33 duele _ cabez
-0.33 el parp
-0.33 estab muy
-0.33 la cita
-0.33 la gripa
-0.33 llego
-0.33 me hizo
-0.33 me puede
-0.33 me pusieron
-0.33 me truen
-0.33 mis
-0.33 necesit resurtir
-0.33 pilas
-0.33 piquet _ mosquit
-0.33 punzad
-0.33 punzad _ la
-0.33 punzad en
-0.33 pusieron _ vacun
-0.33 pusieron la
-0.33 que hora
-0.33 quier una
-0.33 vacun _ la
-0.33 vacun de
-0.33 vez _ de
-0.33 y _ se
-0.33 y ando
-0.34 -mareo
-0.34 ?que _ ?la
-0.34 ?son
-0.34 ^ pulso
-0.34 al dia
-0.34 alergi
-0.34 barrig _ fiebr
-0.34 cita para
-0.34 comer
-0.34 conciert
-0.34 debe
-0.34 desvel
-0.34 en _ nino
-0.34 fiebr desde
-0.34 hice
-0.34 las _ en
-0.34 limpi
-0.34 los _ nuev
-0.34 me _ al
-0.34 me hace
-0.34 moja
-0.34 no _ -mareo
-0.34 por el
-0.34 pulso de
-0.34 rojo _ calient
-0.34 ronca
-0.35 #11+ anos
-0.35 -de
-0.35 ?el
-0.35 ^ <me
-0.35 ^ _ con
-0.35 ^ _ cuent
-0.35 ^ _ lunes
-0.35 ^ compr
-0.35 ^ costr
-0.35 ^ donde
-0.35 cayo un
-0.35 conjuntivitis
-0.35 costr _ en
-0.35 cu _ mi
-0.35 cu no
-0.35 debo
-0.35 dormir
-0.35 duele _ gargant
-0.35 duele _ ojo
-0.35 en casa
-0.35 falta _ poco
-0.35 falta un
-0.35 hijo _ un
-0.35 hinch _ no
-0.35 la cuent
-0.35 para _ presion
-0.35 poco _ aire
-0.35 tobill
-0.35 y _ hinch
-0.36 =constipation
-0.36 =itching
-0.36 ^ _ corazon
-0.36 ^ _ humo
-0.36 ^ _ leves
-0.36 ^ _ tieso
-0.36 ^ colic
-0.36 ^ cuell
-0.36 ^ tos
-0.36 calor
-0.36 colic leves
-0.36 comezon
-0.36 con cloro
-0.36 cuell _ por
-0.36 desde _ anos
-0.36 el papel
-0.36 el tiemp
-0.36 en _ papel
-0.36 en navidad
-0.36 esta rojo
-0.36 hemorroid
-0.36 hierr
-0.36 humo de
-0.36 manos en
-0.36 me pica
-0.36 mete
-0.36 navidad
-0.36 poca
-0.36 poca pila
-0.36 por
-0.36 quier _ de
-0.36 quite
-0.36 sangr _ el
-0.36 se _ mi
-0.36 se quito
-0.36 tiene _ pila
-0.36 tiene poca
-0.36 tieso por
-0.36 todo _ tiemp
-0.36 una dieta
-0.36 usa
-0.37 -#11+
-0.37 -#11+ -seman
-0.37 <hace _ <anos
-0.37 =injection_joint
-0.37 =radiates_leg
-0.37 ?una
-0.37 ^ _ quedo
-0.37 ^ ojos
-0.37 ^ vi
-0.37 a tiemp
-0.37 ayer me
-0.37 cabez por
-0.37 cirugi
-0.37 comi
-0.37 de _ cu
-0.37 de dos
-0.37 de manejar
-0.37 duele _ cost
-0.37 la cirugi
-0.37 late rap
-0.37 manejar
-0.37 mi perrit
-0.37 perrit
-0.37 proxim
-0.37 refri
-0.37 tome _ mis
-0.37 tomo en
-0.37 vi
-0.37 viern
-0.38 =about_self
-0.38 ?con
-0.38 ^ _ gripa
-0.38 ^ _ mal
-0.38 ^ _ tres
-0.38 ^ manch
-0.38 abeja en
-0.38 acabo la
-0.38 como siempr
-0.38 de ayer
-0.38 de fumar
-0.38 fumar
-0.38 gripa y
-0.38 la nariz
-0.38 la popo
-0.38 llav
-0.38 mi presion
-0.38 orino mucho
-0.38 que lo
-0.38 ronquer
-0.38 tarea
-0.38 tele
-0.38 toda _ noche
-0.39 <ano
-0.39 <tenia
-0.39 ?un
-0.39 ^ <tuve
-0.39 ^ no
-0.39 caers
-0.39 cu es
-0.39 cual
-0.39 dura la
-0.39 el estr
-0.39 el juev
-0.39 el primer
-0.39 en inviern
-0.39 esta _ le
-0.39 estr
-0.39 infl
-0.39 inviern
-0.39 juev
-0.39 la _ tap
-0.39 la leche
-0.39 la puert
-0.39 las unas
-0.39 me dejo
-0.39 para el
-0.39 puert
-0.39 quier saber
-0.39 saber
-0.39 sin -sangr
-0.4 -mis
-0.4 ?que ?es
-0.4 ^ _ ?es
-0.4 ^ _ lent
-0.4 ^ soy
-0.4 a _ #11+
-0.4 como _ el
-0.4 con pus
-0.4 dias de
-0.4 doctor
-0.4 dorm en
-0.4 dormi
-0.4 dormi mal
-0.4 el _ la
-0.4 el doctor
-0.4 el tobill
-0.4 en _ espald
-0.4 favor
-0.4 la tarde
-0.4 la tiend
-0.4 me _ con
-0.4 nariz
-0.4 normal
-0.4 piquet
-0.4 piquet de
-0.4 por favor
-0.4 todo
-0.4 torci
-0.4 un _ ya
-0.4 y duerm
-0.4 ya _ -sangr
-0.41 -cabez
-0.41 ^ _ -tiene
-0.41 ^ _ hago
-0.41 ^ _ quede
-0.41 a que
-0.41 antoj
-0.41 corazon _ la
-0.41 de _ ?puede
-0.41 de _ muy
-0.41 despu _ trabaj
-0.41 dolorcit de
-0.41 duerm
-0.41 en _ gargant
-0.41 en _ pantorrill
-0.41 espos _ la
-0.41 me quede
-0.41 media
-0.41 mediodi
-0.41 muy bien
-0.41 quem de
-0.41 todavi
-0.41 tomo _ para
-0.41 tres dias
-0.42 -seman
-0.42 =asthma
-0.42 ?del
-0.42 ^ _ duelen
-0.42 ^ _ entre
-0.42 ^ llevo
-0.42 aburr
-0.42 anos _ estoy
-0.42 asma
-0.42 compr
-0.42 con las
-0.42 del _ en
-0.42 en _ bebe
-0.42 entre regl
-0.42 la cort
-0.42 las _ seman
-0.42 ojo y
-0.42 otro
-0.42 quier un
-0.42 regl
-0.42 seman que
-0.42 y media
-0.43 <el _ <pas
-0.43 <pas
-0.43 <una
-0.43 ?los
-0.43 ?se
-0.43 ^ _ el
-0.43 ^ _ orina
-0.43 agua y
-0.43 chicl
-0.43 come _ y
-0.43 costr
-0.43 de correr
-0.43 duele _ munec
-0.43 guard
-0.43 nariz tap
-0.43 puedo _ con
-0.43 revision
-0.43 tap
-0.44 # y
-0.44 #11+ de
-0.44 =discharge
-0.44 ?es
-0.44 ^ _ tramit
-0.44 ansiedad
-0.44 ayuda
-0.44 cinco dias
-0.44 control
-0.44 es muy
-0.44 estoy _ desde
-0.44 jabon _ el
-0.44 jabon en
-0.44 me _ jabon
-0.44 me _ rap
-0.44 mi perro
-0.44 mucha hambr
-0.44 que vitamin
-0.44 tramit
-0.44 vitamin
-0.44 y presion
-0.45 ^ _ brinc
-0.45 ^ _ me
-0.45 ^ por
-0.45 cafe
-0.45 comezon _ la
-0.45 congestion
-0.45 dentist
-0.45 dos seman
-0.45 la _ pero
-0.45 la _ respir
-0.45 las orej
-0.45 me _ mi
-0.45 oido
-0.45 orej
-0.45 para _ no
-0.45 pero no
-0.45 primaver
-0.45 regla
-0.45 rompi _ una
-0.45 rompi una
-0.45 tengo _ anos
-0.45 tos
-0.45 trast
-0.45 un _ del
-0.45 una una
-0.45 y come
-0.45 ya paro
-0.46 <de
-0.46 <me
-0.46 =cancer_history
-0.46 =twisted
-0.46 ?la
-0.46 ^ ?como
-0.46 ^ _ duele
-0.46 ^ _ los
-0.46 ^ _ torci
-0.46 ^ bostez
-0.46 ^ este
-0.46 ^ quier
-0.46 ^ y
-0.46 anda
-0.46 bebe tiene
-0.46 bostez
-0.46 cancer
-0.46 correr
-0.46 de estomag
-0.46 de muela
-0.46 dolor _ estomag
-0.46 dolor _ muela
-0.46 donde
-0.46 estoy _ el
-0.46 juega
-0.46 la _ en
-0.46 las #11+
-0.46 me torci
-0.46 menos
-0.46 que _ de
-0.46 raspo _ rodill
-0.46 raspo la
-0.46 torci _ tobill
-0.46 torci el
-0.46 vari _ al
-0.46 y _ asma
-0.47 -duerm
-0.47 <en
-0.47 <tuve
-0.47 ando
-0.47 ayer
-0.47 cuent
-0.47 dia
-0.47 esta rosadit
-0.47 fiebr _ me
-0.47 leve
-0.47 necesit mas
-0.47 no -duerm
-0.47 por los
-0.47 rosadit
-0.47 tos seca
-0.47 tuvo
-0.47 y _ raspo
-0.48 <la
-0.48 =chest_injury_or_ache
-0.48 ^ <mi
-0.48 ^ _ primer
-0.48 ^ dolorcit
-0.48 cayo _ el
-0.48 dorm _ el
-0.48 mi _ murio
-0.48 murio de
-0.48 piern _ el
-0.48 piern en
-0.48 ya _ bien
-0.49 <cu
-0.49 <un
-0.49 =ulcer_nsaid
-0.49 ^ _ por
-0.49 ^ es
-0.49 al _ despu
-0.49 como _ la
-0.49 siempr
-0.5 ?puede
-0.5 ^ _ #
-0.5 ^ _ entro
-0.5 ^ _ moreton
-0.5 a _ y
-0.5 comer verdur
-0.5 el celular
-0.5 embaraz _ #11+
-0.5 en _ noche
-0.5 entro
-0.5 espald por
-0.5 estoy bien
-0.5 me entro
-0.5 primer
-0.5 quier _ verdur
-0.5 va peor
-0.5 verdur
-0.51 del trabaj
-0.51 el cafe
-0.51 la silla
-0.51 leves
-0.51 llevo _ seman
-0.51 me quito
-0.51 no -sangr
-0.51 pie
-0.51 piern _ se
-0.51 se _ cayo
-0.51 se _ quito
-0.51 sient _ no
-0.51 silla
-0.51 y _ poco
-0.51 y todo
-0.52 ?de
-0.52 ^ mare
-0.52 alient
-0.52 codo
-0.52 come bien
-0.52 el _ del
-0.52 hambr
-0.52 la _ seman
-0.52 para que
-0.52 poco de
-0.52 verd
-0.52 ya estoy
-0.53 -tiene
-0.53 ^ _ crema
-0.53 ^ ayer
-0.53 agrur
-0.53 antes _ la
-0.53 crema
-0.53 de _ desde
-0.53 en _ manan
-0.53 hace anos
-0.53 jabon
-0.53 la _ es
-0.53 me sangr
-0.53 no -tiene
-0.53 pasa
-0.53 tiend y
-0.53 trabaj
-0.54 ?como
-0.54 ^ ?que
-0.54 ^ _ resec
-0.54 anos
-0.54 el mart
-0.54 estos dias
-0.54 hoy me
-0.54 la _ al
-0.54 pica
-0.54 resec
-0.54 tengo gripa
-0.55 <el
-0.55 ^ _ y
-0.55 a _ una
-0.55 dias con
-0.55 duelen las
-0.55 el _ por
-0.55 granit
-0.55 murio
-0.55 poco el
-0.55 vari
-0.55 vari veces
-0.55 vomit desde
-0.55 y necesit
-0.56 <anos
-0.56 =dentist
-0.56 ?que
-0.56 ^ _ da
-0.56 ^ _ una
-0.56 ^ necesit
-0.56 dedo esta
-0.56 el lunes
-0.56 es
-0.56 pesas
-0.56 su
-0.56 tos _ fiebr
-0.57 -me -duele
-0.57 =clear_fluid
-0.57 ^ un
-0.57 diabetic _ tengo
-0.57 diabetic y
-0.57 dolorcit
-0.57 estren
-0.57 las _ de
-0.57 mi _ tuvo
-0.57 no _ -duele
-0.57 soy _ y
-0.57 su medicin
-0.57 yo
-0.58 <hace
-0.58 ^ _ es
-0.58 ^ _ estoy
-0.58 ^ _ un
-0.58 azul y
-0.58 de siempr
-0.58 mosquit
-0.58 seman _ quier
-0.59 ^ _ de
-0.59 ^ casi
-0.59 a _ jefe
-0.59 gases y
-0.59 los dient
-0.59 pusieron
-0.59 se _ la
-0.59 tengo asma
-0.6 -duele
-0.6 <mi
-0.6 ^ _ -tengo
-0.6 mi regla
-0.6 oido y
-0.6 pican
-0.61 mocos
-0.62 cayo mal
-0.62 fiebr _ el
-0.62 llorar y
-0.62 lunes
-0.62 me _ sin
-0.62 parto
-0.62 todavi no
-0.62 un _ el
-0.63 =snake_seen
-0.63 cuant
-0.63 dar
-0.63 de _ hijo
-0.63 entre
-0.63 mart
-0.63 panal
-0.63 pizza
-0.63 por que
-0.63 resurtir
-0.64 -oido
-0.64 ^ en
-0.64 cu me
-0.64 hijo _ cayo
-0.64 mis pastill
-0.64 no -el
-0.64 poquit
-0.64 segur
-0.65 bebe _ mucho
-0.65 de llorar
-0.65 en _ tiend
-0.65 en una
-0.65 examen
-0.65 mi _ anda
-0.65 tiend
-0.66 =itchy_only
-0.66 juguet
-0.66 la rodill
-0.66 trist
-0.66 y ya
-0.67 mordi la
-0.67 sarpull _ fiebr
-0.67 sin -fiebr
-0.68 ^ _ despu
-0.68 celular
-0.68 esta bien
-0.68 tiemp
-0.69 -tengo
-0.69 =cold_only
-0.69 ^ sangr
-0.69 no -tengo
-0.7 #11+ _ fiebr
-0.7 =scratched
-0.7 a _ hora
-0.7 me duelen
-0.71 =during_exercise
-0.71 embaraz _ con
-0.71 estornud
-0.71 ya _ mejor
-0.72 =raynaud_usual
-0.72 ^ _ las
-0.72 ^ como
-0.72 leche
-0.72 se sento
-0.72 sento
-0.72 tarde
-0.73 noche
-0.73 rodill
-0.74 esta embaraz
-0.74 gases
-0.74 la noche
-0.74 lent
-0.74 papel
-0.75 =iron_pills
-0.75 anos tiene
-0.75 con #11+
-0.75 solo
-0.76 -fiebr
-0.76 =hearing
-0.76 duelen
-0.76 espos ronca
-0.76 mi _ ronca
-0.76 respir bien
-0.76 y quier
-0.77 =three_days
-0.77 de fiebr
-0.77 en _ piern
-0.77 hoy
-0.77 todo bien
-0.78 estos
-0.78 jefe
-0.78 me _ los
-0.78 mi jefe
-0.78 regurgit
-0.79 el dedo
-0.79 la una
-0.79 me _ bien
-0.79 quito
-0.79 sient bien
-0.8 anos _ fiebr
-0.8 un poco
-0.8 una vez
-0.81 =possible_fracture
-0.82 ^ _ -me
-0.83 cu
-0.83 dieta
-0.83 me da
-0.84 ^ cuant
-0.84 antes
-0.85 la vacun
-0.85 raspo
-0.85 se raspo
-0.86 ^ _ se
-0.86 llorar
-0.86 mordi _ lengu
-0.86 vacun
-0.87 da
-0.87 ya esta
-0.88 cita
-0.88 para la
-0.88 poco
-0.89 ^ cu
-0.89 antes de
-0.89 las #
-0.9 =eating_disorder
-0.9 en mi
-0.91 ^ hoy
-0.91 dient
-0.92 cans
-0.92 la _ por
-0.93 =tired
-0.94 ^ _ desde
-0.94 come
-0.95 -sangr
-0.96 por la
-0.99 gripa
-1.01 #99+ _ #11+
-1.02 =aura_usual
-1.02 =low_mood_deep
-1.06 a las
-1.08 pero
-1.12 ^ que
-1.14 ^ una
-1.16 necesit
-1.2 bien
-1.23 =low_mood
-1.23 ^ puedo
-1.24 y _ bien
`,
}
