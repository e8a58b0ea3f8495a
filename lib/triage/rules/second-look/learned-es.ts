import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEs: Learned = {
  bias: -1.43,
  emergencyFrom: 1.56,
  nurseFrom: 0.88,
  weights: `
2.66 =suicidal
2.15 =abuse_danger
2.13 =harm_others
2.02 =stab_shot
1.91 =overdose_taken
1.88 =poison_swallowed
1.64 =swallowed_battery
1.48 =at_rest
1.45 =drowning
1.4 =seizure
1.4 =snake
1.4 =unresponsive
1.33 sin _ y
1.31 =cannot_breathe
1.31 aunqu
1.3 =face_blisters
1.29 se esta
1.26 =black_stool
1.26 =burn_big
1.26 =withdrawal
1.26 convulsion
1.26 he
1.25 =vision_loss
1.25 y la
1.24 =wild_bite
1.22 =self_harm_now
1.22 en los
1.21 =choking
1.21 =smoke
1.21 mi _ me
1.2 =animal_bite
1.19 =baby_quiet
1.19 =inhaler_fails
1.19 respirar
1.17 fiebr y
1.16 =child_got_pills
1.16 =deformed
1.16 en _ y
1.15 mordi
1.14 =carbon_monoxide
1.14 =chemical_word
1.14 =swelling_throat
1.13 =baby_still
1.13 =confused
1.13 =testicle
1.11 -sient
1.11 =jaw_locked
1.11 =new_confusion
1.1 =bleeding_heavy
1.1 =soaking_pad
1.09 =severe_pain
1.08 =rigors_hard
1.05 =chest_pressure
1.05 =long_bleed
1.05 creo
1.03 =hanging_attempt
1.03 =head_injury
1.03 =postpartum_smell
1.03 horas
1.03 mord
1.03 sacudi
1.02 =vomiting_blood
1.02 mordi un
1.01 =drug_named
1.01 =no_urine
1.01 =sudden
1.01 dolor en
1.01 las venas
1.01 venas
1.01 y ahora
1 ^ tiene
1 esta _ la
1 negra
1 se tomo
0.99 =severe_headache
0.99 y veo
0.98 =near_faint
0.98 trago _ pila
0.98 y _ corazon
0.97 ahora
0.97 en _ mano
0.97 y no
0.96 se _ una
0.96 y tengo
0.95 =face_droop
0.95 cayo _ en
0.95 esta convulsion
0.95 no -sient
0.94 =numb_any
0.94 estuv
0.94 y _ y
0.94 y tiene
0.93 como _ y
0.93 con sangr
0.93 me esta
0.93 se _ hinch
0.92 =drowsy
0.92 =oxygen_low
0.92 no puedo
0.92 y _ #11+
0.91 -bien
0.91 chuec
0.91 de repent
0.91 falta _ aire
0.91 falta el
0.91 repent
0.9 =speech
0.89 =bp_high
0.89 =high_fever
0.89 =short_breath
0.89 con _ y
0.89 creo que
0.88 =leg_swelling_one
0.88 calentur
0.88 hace una
0.88 la barrig
0.88 y _ falta
0.88 y _ no
0.88 y manch
0.87 =done_with_it
0.87 =severe_weakness
0.87 ^ _ he
0.87 el _ marca
0.87 her
0.87 los labi
0.87 me hinch
0.87 me quier
0.86 abajo
0.86 anticoagulant
0.86 descarg
0.86 dio _ descarg
0.86 estoy _ y
0.86 falta
0.86 horas y
0.86 tan _ que
0.86 y _ -me
0.85 =coughs_blood
0.85 =rigors
0.85 =vomiting
0.85 dormid
0.85 le _ el
0.85 y _ me
0.85 y los
0.84 =birth_now
0.84 =born_part
0.84 =object_stuck
0.84 =pain_beyond
0.84 la _ despu
0.84 matar
0.84 un lado
0.83 =dry_mouth
0.83 =hurts_breathing
0.83 corte _ venas
0.83 corte las
0.82 # _ y
0.82 =bluish
0.82 =fainted
0.82 =sleepless_days
0.82 al _ y
0.82 desde _ manan
0.82 estoy vomit
0.82 me va
0.82 no _ respirar
0.82 se trago
0.82 sin -dormir
0.82 tiene calentur
0.81 =burn_any
0.81 =immunosuppressed
0.81 =turning_blue
0.81 con #99+
0.81 dias y
0.81 trago
0.81 y me
0.8 ^ _ como
0.8 ^ mord
0.8 como si
0.8 confund
0.8 dio una
0.8 hinch
0.8 hinch la
0.8 la cara
0.8 me falta
0.8 vomit
0.8 y _ duele
0.79 -puedo
0.79 cerr
0.79 se le
0.79 vida
0.79 y _ vomit
0.78 =blurry_vision
0.78 =means_at_hand
0.78 la _ no
0.78 la punta
0.78 popo negra
0.78 una hora
0.78 una pila
0.78 ya no
0.77 -veo
0.77 =co_alarm
0.77 =ear_swollen
0.77 =pale_clammy
0.77 =upper_belly_pain
0.77 barrig
0.77 el bebe
0.77 esta _ y
0.77 hinch y
0.77 marca
0.77 negro
0.77 no aguant
0.77 sangr
0.77 tengo _ pantorrill
0.77 testicul
0.77 y respir
0.76 =deep_burn
0.76 =tongue_swollen
0.76 ^ creo
0.76 ator
0.76 cuell _ y
0.76 hijo _ desmay
0.76 la _ y
0.75 =priapism
0.75 =spreading
0.75 a mi
0.75 aire
0.75 antibiotic
0.75 con ampoll
0.75 de un
0.75 en _ pecho
0.75 fuent y
0.75 lado
0.75 seman _ embaraz
0.75 seman de
0.75 y vomit
0.74 #99+ _ #99+
0.74 -movers
0.74 ^ _ puse
0.74 dejo de
0.74 del ojo
0.74 esta confund
0.74 hace _ hora
0.74 hacia
0.74 hija
0.74 la quij
0.74 me puse
0.74 mi hija
0.74 mordi una
0.74 puse
0.73 #11+ _ de
0.73 -despiert
0.73 =again_fainted
0.73 =bleeding_any
0.73 =eye_chemical
0.73 =one_side_belly
0.73 =water_broke
0.73 =waters_said
0.73 ^ _ mordi
0.73 amaneci
0.73 ano
0.73 escalofri
0.73 ganas
0.73 ganas de
0.73 parar
0.73 puedo _ bien
0.73 quemo
0.73 tiene el
0.73 use
0.73 y _ dolor
0.73 y escalofri
0.72 =electric
0.72 ^ _ -sient
0.72 estoy embaraz
0.72 me he
0.72 no _ -el
0.72 ojo
0.72 puso
0.72 sangr y
0.72 todos
0.72 y dice
0.71 =bp_very_high
0.71 =eye_red
0.71 =sugar_extreme
0.71 arrib
0.71 de _ fiebr
0.71 desmayar
0.71 fuert
0.71 un testicul
0.71 ve
0.71 y
0.7 -y
0.7 =eye_bulge
0.7 =green_vomit
0.7 =one_eye
0.7 =saddle_numb
0.7 aceit
0.7 al respirar
0.7 aunqu este
0.7 con aceit
0.7 el _ se
0.7 metio
0.7 no -veo
0.7 no _ -puedo
0.7 pal
0.7 se _ y
0.7 tengo _ seman
0.7 y _ confund
0.69 # seman
0.69 =amputated
0.69 =barking_stridor
0.69 =snake_bad
0.69 ^ _ apunalaron
0.69 ^ _ puedo
0.69 al bebe
0.69 apunalaron
0.69 apunalaron _ el
0.69 apunalaron en
0.69 corte _ punta
0.69 desde la
0.69 dias sin
0.69 el aire
0.69 mas de
0.69 minut
0.69 muy _ y
0.69 no puede
0.69 punta _ dedo
0.69 punta del
0.69 seman tiene
0.69 y dolor
0.68 -sent
0.68 =hallucinating
0.68 =hernia
0.68 ^ _ sangr
0.68 cocin
0.68 duele _ la
0.68 el _ le
0.68 embaraz _ no
0.68 esta _ en
0.68 horribl
0.68 la cocin
0.68 tan
0.68 tiene los
0.68 ya _ quier
0.67 =fight_blow
0.67 ahorcar
0.67 de _ oreja
0.67 despu _ la
0.67 el brazo
0.67 hinchazon
0.67 la oreja
0.67 labi
0.67 oreja
0.67 puedo respirar
0.67 sud
0.67 y el
0.67 y estoy
0.66 =gradual_numb
0.66 =racing_heart
0.66 =shaking
0.66 =wakes
0.66 casi no
0.66 dice que
0.66 la vida
0.66 ve el
0.66 y se
0.65 # _ sin
0.65 =chest_any
0.65 =limp_leg
0.65 =tearing
0.65 =valve_or_device
0.65 algo
0.65 creo _ se
0.65 desde ayer
0.65 la _ fiebr
0.64 =moved_right
0.64 no -ha
0.64 sacaron
0.64 trab
0.63 =vaginal_bleeding
0.63 ^ culebrill
0.63 ator _ el
0.63 boca
0.63 cuchill
0.63 derech
0.63 empez en
0.63 lado _ la
0.63 marca _ de
0.63 mordi _ vibor
0.63 quier _ ya
0.63 sin parar
0.63 tiene un
0.63 tomo anticoagulant
0.63 ya _ todo
0.62 -respir
0.62 =purple_word
0.62 =radiates_groin
0.62 =weak_one_side
0.62 =wont_swallow
0.62 ^ estuv
0.62 chorr
0.62 del _ y
0.62 el pecho
0.62 empez
0.62 estam
0.62 me _ morir
0.62 mor
0.62 morir
0.62 tragar
0.62 y casi
0.61 #99+ y
0.61 =fever
0.61 =right_side
0.61 =swelling
0.61 ^ _ voces
0.61 de embaraz
0.61 debaj
0.61 la _ tan
0.61 las pastill
0.61 le dieron
0.61 maread
0.61 pego
0.61 piso
0.61 roja
0.61 sangr roja
0.61 un cuchill
0.6 =skin_black
0.6 apret
0.6 atras
0.6 corazon aceler
0.6 dias _ con
0.6 el _ aceler
0.6 en #11+
0.6 fiebr _ de
0.6 lado de
0.6 muy dorm
0.6 no _ -bien
0.6 paranoic
0.6 se _ por
0.6 tieso y
0.6 van
0.59 # _ no
0.59 #11+ y
0.59 =pleuritic
0.59 =skin_peeling
0.59 ^ _ tomo
0.59 agua _ minut
0.59 agua un
0.59 anoch y
0.59 chapopot
0.59 chapopot y
0.59 como chapopot
0.59 esta muy
0.59 la _ chuec
0.59 no -despiert
0.59 pecho
0.59 tanto
0.58 ^ _ esta
0.58 ^ _ mi
0.58 acost
0.58 como _ me
0.58 de mi
0.58 del dedo
0.58 demasiad pastill
0.58 desmay
0.58 empeor
0.58 espald y
0.58 izquierd
0.58 la casa
0.58 lengu _ de
0.58 lengu despu
0.58 me _ tanto
0.58 pecho y
0.58 profund
0.58 punta
0.58 que empeor
0.58 tiene la
0.58 tome demasiad
0.58 un ojo
0.58 vibor
0.58 vomit sangr
0.57 =belly_hit
0.57 =bite_bad
0.57 =cold_limb
0.57 =swallow_trouble
0.57 con _ de
0.57 de #11+
0.57 di a
0.57 el _ desde
0.57 el nino
0.57 estoy mare
0.57 he tom
0.57 la _ le
0.57 labi morad
0.57 luz
0.57 manos y
0.57 me mordi
0.57 novio
0.57 puede
0.57 se _ esta
0.57 sient la
0.57 veo
0.57 y _ un
0.56 -dormir y
0.56 =eye_pierced
0.56 =wound_open
0.56 ^ _ negra
0.56 abajo _ la
0.56 abrio
0.56 dejo
0.56 el _ con
0.56 la vista
0.56 mas
0.56 me _ sub
0.56 me revent
0.56 pistol
0.56 respirar bien
0.56 revent
0.56 se _ el
0.56 se _ revent
0.56 sub
0.56 sub por
0.56 va _ por
0.56 va sub
0.56 y _ el
0.55 #11+ _ se
0.55 -despertar
0.55 ^ _ hija
0.55 de una
0.55 del antibiotic
0.55 despu _ antibiotic
0.55 dice
0.55 estoy _ en
0.55 her de
0.55 metio una
0.55 quemo la
0.55 se _ clavo
0.55 se metio
0.55 se puso
0.55 terribl
0.55 trae
0.55 trae un
0.55 y _ para
0.55 y _ tiene
0.55 y _ una
0.54 -panal
0.54 =bladder_bowel_loss
0.54 =blister_any
0.54 =contractions
0.54 =trunk_pain
0.54 aire y
0.54 anos se
0.54 brazo
0.54 cerr _ gargant
0.54 cerr la
0.54 en un
0.54 hace _ horas
0.54 hinch _ lengu
0.54 la her
0.54 los _ dormid
0.54 muy debil
0.54 no _ tragar
0.54 olor
0.54 se quemo
0.54 toall
0.54 vomit verde
0.54 y esta
0.54 y una
0.53 #11+ _ y
0.53 -nada
0.53 -piern
0.53 =blister_word
0.53 =co_word
0.53 =heart_condition
0.53 =sugar_very_high
0.53 ^ lo
0.53 ampoll
0.53 anticoagulant y
0.53 cabez y
0.53 corazon
0.53 cuell
0.53 de monox
0.53 dicen
0.53 dicen que
0.53 dio
0.53 me _ que
0.53 me dicen
0.53 monox
0.53 negro y
0.53 quij
0.53 y _ le
0.53 y _ puedo
0.53 y confund
0.52 # ano
0.52 =blood_thinner
0.52 =mouth_sores
0.52 =throat_closing
0.52 ^ _ embaraz
0.52 ^ recien
0.52 casi _ desmay
0.52 cosas
0.52 dano
0.52 dias _ -dormir
0.52 ereccion
0.52 espos esta
0.52 humo
0.52 los _ amarill
0.52 mano y
0.52 mi _ en
0.52 muchisim
0.52 no _ -la
0.52 no _ vivir
0.52 ojos amarill
0.52 quier vivir
0.52 recien
0.52 tylenol
0.52 vivir
0.52 y _ borros
0.52 y _ sangr
0.52 y sud
0.51 -mueve
0.51 -mueve -el
0.51 =belly_pain
0.51 =fall_hard
0.51 =recent_travel
0.51 =wound_infected
0.51 ^ _ popo
0.51 ^ hinchazon
0.51 ^ las
0.51 amaneci con
0.51 el popo
0.51 fiebr _ escalofri
0.51 la _ un
0.51 matarm
0.51 muy
0.51 no -mueve
0.51 no _ hablar
0.51 no se
0.51 y _ por
0.5 -con
0.5 -con _ -ojo
0.5 -ojo
0.5 =chest_pain
0.5 =swelling_lips
0.5 ^ _ debaj
0.5 agarr
0.5 bebe de
0.5 cada
0.5 cloro
0.5 de _ abuel
0.5 demasiad
0.5 el _ y
0.5 el corazon
0.5 fiebr
0.5 la _ trab
0.5 la boca
0.5 me salio
0.5 mi _ se
0.5 mucho sueno
0.5 muy rap
0.5 trae _ cuchill
0.5 y ve
0.5 ya _ el
0.49 #11+ con
0.49 -bebe
0.49 =back_pain
0.49 =cold_outside
0.49 =fell
0.49 =heat_danger
0.49 =lips_blue
0.49 arrib _ la
0.49 como cafe
0.49 de _ seman
0.49 dolor _ el
0.49 embaraz _ de
0.49 empez de
0.49 fiebr _ #11+
0.49 fiebr de
0.49 fuert de
0.49 fuert que
0.49 la _ esta
0.49 le
0.49 metio _ pila
0.49 mi novio
0.49 pas y
0.49 perro le
0.49 que estoy
0.49 sangr mucho
0.49 sient como
0.49 sud frio
0.49 y _ que
0.49 y _ sient
0.48 # _ esta
0.48 -le
0.48 =collapsed_word
0.48 =wont_go_away
0.48 ^ _ quier
0.48 ^ _ quitaron
0.48 a matar
0.48 desde _ una
0.48 desplom
0.48 el _ izquierd
0.48 el cuell
0.48 estam maread
0.48 fiebr _ la
0.48 fuent
0.48 la _ del
0.48 la fuent
0.48 lados
0.48 los #
0.48 me _ desmayar
0.48 me quitaron
0.48 no -le
0.48 no _ quita
0.48 no quier
0.48 para _ en
0.48 para hoy
0.48 por _ lados
0.48 por todos
0.48 que _ se
0.48 quitaron
0.48 respirar y
0.48 se desplom
0.48 se quita
0.48 sient desmayar
0.48 todos lados
0.48 tomo el
0.48 va a
0.48 y _ cuest
0.48 y _ despu
0.47 #11+ minut
0.47 -bebe -movers
0.47 =dystonia
0.47 =new_baby
0.47 =stroke_said
0.47 =weak_any
0.47 abuel se
0.47 bajar
0.47 bajar _ cortin
0.47 bajar una
0.47 cara y
0.47 derram
0.47 despert
0.47 esta
0.47 la _ dura
0.47 me tuerc
0.47 no
0.47 no -respir
0.47 no _ de
0.47 ojos y
0.47 pila chiquit
0.47 se _ inflam
0.47 se _ tuerc
0.47 se desmay
0.47 tuerc
0.47 un derram
0.47 una _ chiquit
0.47 una cortin
0.47 vengo
0.47 vengo _ un
0.47 vengo de
0.47 y _ ojos
0.47 y _ pal
0.46 # minut
0.46 =extreme_fever
0.46 =speech_garbled
0.46 =throat_tight
0.46 ^ _ repent
0.46 ^ encontr
0.46 a luz
0.46 bano
0.46 bebe _ de
0.46 bebe dejo
0.46 carbon
0.46 casi
0.46 cloro en
0.46 coagul
0.46 corazon y
0.46 dando
0.46 dando un
0.46 del estomag
0.46 desde _ y
0.46 dolor fuert
0.46 duele mucho
0.46 encontr
0.46 encontr a
0.46 espos
0.46 esta _ un
0.46 esta dando
0.46 la alberc
0.46 la voz
0.46 medicin nueva
0.46 mi espos
0.46 noch
0.46 pal y
0.46 pego _ la
0.46 pego en
0.46 piern se
0.46 tomar _ y
0.46 una convulsion
0.46 veces
0.46 voz
0.46 y _ desmay
0.46 y _ labi
0.45 =head_danger
0.45 =recent_infection
0.45 ^ _ abuelit
0.45 abuelit
0.45 aguant
0.45 amaneci _ la
0.45 botell
0.45 caida
0.45 de _ caida
0.45 de _ cara
0.45 detr
0.45 detr _ la
0.45 detr de
0.45 el garag
0.45 embaraz _ #
0.45 en _ garag
0.45 frio
0.45 garag
0.45 garag y
0.45 hija _ #
0.45 hija de
0.45 la caida
0.45 manch morad
0.45 mi _ esta
0.45 mi abuelit
0.45 pecho _ la
0.45 pila del
0.45 pistol en
0.45 seman _ y
0.45 trago la
0.45 y _ -despiert
0.44 -lo
0.44 =diarrhea
0.44 =fall_any
0.44 =fell_baby
0.44 =liver_drug
0.44 =seizure_repeat
0.44 ^ _ tome
0.44 a _ derech
0.44 a hacer
0.44 adentr
0.44 cabez _ el
0.44 cada _ minut
0.44 contraccion
0.44 desmay _ veces
0.44 desmay dos
0.44 diarre
0.44 dos veces
0.44 el muslo
0.44 embaraz _ me
0.44 es insoportabl
0.44 herman
0.44 incendi
0.44 insoportabl
0.44 la derech
0.44 me apriet
0.44 mi herman
0.44 morad
0.44 mucho la
0.44 muslo
0.44 orinar y
0.44 por _ brazo
0.44 que me
0.44 rap y
0.44 raro
0.44 se como
0.44 seman y
0.44 si me
0.44 tiene #11+
0.44 todos en
0.44 tome _ las
0.44 veces _ me
0.44 verde
0.44 vomitar
0.44 voy _ hacer
0.44 y _ morad
0.44 y _ verde
0.44 y muy
0.43 =eye_hit_bad
0.43 =hip_hurts
0.43 =tearing_trunk
0.43 alrededor
0.43 calient _ no
0.43 de _ no
0.43 de _ pastill
0.43 de _ que
0.43 desde _ #11+
0.43 dieron
0.43 dolor _ en
0.43 encog _ piern
0.43 fiebr dolor
0.43 hinch no
0.43 incoherenci
0.43 inconscient
0.43 la mano
0.43 mano
0.43 me _ mucho
0.43 no -la
0.43 pegue en
0.43 pico
0.43 poco hinch
0.43 por las
0.43 puedo tragar
0.43 quier morir
0.43 quiet
0.43 tose
0.43 un _ hinch
0.43 un _ se
0.43 un ruido
0.43 una vibor
0.43 veo _ con
0.43 y _ puede
0.42 # _ se
0.42 -las
0.42 -mi
0.42 =eye_pain
0.42 =newborn
0.42 =screams_in_bouts
0.42 =weak_legs
0.42 ^ _ herni
0.42 ^ _ ojo
0.42 abrir
0.42 corte la
0.42 de _ vida
0.42 dolor _ la
0.42 embaraz y
0.42 estoy
0.42 fuert _ me
0.42 hirv
0.42 la bebe
0.42 la mitad
0.42 le subio
0.42 mi _ estuv
0.42 mitad
0.42 mitad _ la
0.42 mitad de
0.42 mucho dolor
0.42 nac
0.42 nino _ cayo
0.42 no _ abrir
0.42 pico una
0.42 poder
0.42 puedo _ la
0.42 puedo abrir
0.42 quemo _ mano
0.42 recien nac
0.42 sale pus
0.42 sin poder
0.42 un minut
0.42 y mi
0.42 y sale
0.41 -nada -con
0.41 -no
0.41 -reconoc
0.41 -respond
0.41 -veo -nada
0.41 -veo _ -con
0.41 =alcohol
0.41 =belly_hard
0.41 =feels_incredible
0.41 =mania_psychosis
0.41 =preterm_weeks
0.41 =radiates
0.41 camaron
0.41 chapopot _ me
0.41 con _ en
0.41 de _ a
0.41 de _ mes
0.41 el piso
0.41 empuj
0.41 empuj hacia
0.41 estoy en
0.41 mes tiene
0.41 mi _ dejo
0.41 mi _ embaraz
0.41 no _ -reconoc
0.41 ojos _ desde
0.41 oscur
0.41 que _ ten
0.41 quita
0.41 roja y
0.41 ten
0.41 toser
0.41 un _ tiene
0.41 una _ y
0.41 va _ matar
0.41 y _ fiebr
0.41 y _ pegue
0.4 -el -panal
0.4 -la
0.4 -sient -las
0.4 -sient _ -piern
0.4 =a_lot
0.4 =adrenal
0.4 =cholinergic
0.4 =legs_gone
0.4 =plant_eaten
0.4 =squeezing_word
0.4 adolor
0.4 boca y
0.4 clavo un
0.4 convulsion y
0.4 de asma
0.4 dicen _ mate
0.4 dos dias
0.4 duele al
0.4 en _ cocin
0.4 fiebr _ dolor
0.4 fuert y
0.4 habla
0.4 hablar bien
0.4 hong
0.4 hong _ jardin
0.4 hong del
0.4 la gargant
0.4 llora
0.4 mate
0.4 mordi _ perro
0.4 mucha sangr
0.4 nos
0.4 para dormir
0.4 pastill _ dormir
0.4 que mate
0.4 se
0.4 se pego
0.4 senti que
0.4 tome _ pastill
0.4 un mes
0.4 y _ -sient
0.4 y _ quier
0.4 y a
0.39 -bebe _ desde
0.39 -movers desde
0.39 =battery_word
0.39 =limb_bleeds
0.39 =muscle_cramps
0.39 =to_the_bone
0.39 ^ _ operaron
0.39 ^ cort
0.39 ^ di
0.39 ^ todos
0.39 abeja y
0.39 adelant
0.39 anoch _ me
0.39 cafe mol
0.39 calient
0.39 como _ mol
0.39 de _ botell
0.39 de sangrar
0.39 de tylenol
0.39 del control
0.39 di _ luz
0.39 dias vomit
0.39 el testicul
0.39 en _ manos
0.39 esta roja
0.39 esta vomit
0.39 falta _ el
0.39 la _ vomit
0.39 le _ a
0.39 los muscul
0.39 me operaron
0.39 me voy
0.39 mol
0.39 mover
0.39 operaron
0.39 pila _ control
0.39 rap
0.39 respir muy
0.39 sangrar
0.39 tembl
0.39 tiene fiebr
0.39 tomo
0.39 tomo _ de
0.39 ve borros
0.39 vez _ fiebr
0.39 vomit _ cafe
0.39 vomit como
0.39 y _ anticoagulant
0.39 y _ nause
0.38 -en -todo
0.38 -en _ -el
0.38 -todo -el
0.38 =co_words
0.38 =kidney_infection
0.38 =purple_rash
0.38 =slow_heart
0.38 ^ fiebr
0.38 a _ ya
0.38 anticongelant
0.38 cesare
0.38 con dolor
0.38 confund y
0.38 de _ hace
0.38 dias _ #11+
0.38 dolor
0.38 el ojo
0.38 en _ muslo
0.38 en _ rinon
0.38 esta pal
0.38 hace #
0.38 humo y
0.38 infeccion _ los
0.38 izquierd y
0.38 la sangr
0.38 le sale
0.38 mare como
0.38 meses se
0.38 mi _ le
0.38 mi _ no
0.38 mi tio
0.38 nause _ se
0.38 nause y
0.38 panza y
0.38 perdi _ vista
0.38 puedo hablar
0.38 pulso en
0.38 se _ anticongelant
0.38 se corto
0.38 tengo _ pulso
0.38 tio
0.38 tomo anticongelant
0.38 trab y
0.38 y llevo
0.38 y sarpull
0.37 -el
0.37 =hurts_move
0.37 =rash
0.37 ^ _ golpe
0.37 ^ _ vecin
0.37 a _ mama
0.37 abrir la
0.37 aceler
0.37 con _ sierr
0.37 cuchill en
0.37 cuell con
0.37 demasiad _ de
0.37 duele tanto
0.37 en _ lado
0.37 en _ testicul
0.37 hinchad y
0.37 matar a
0.37 meses _ embaraz
0.37 meses de
0.37 mi vecin
0.37 mover el
0.37 nino se
0.37 ojo _ y
0.37 ojo rojo
0.37 tiene _ azucar
0.37 toall cada
0.37 toso sangr
0.37 un perro
0.37 vomit _ parar
0.37 vomit sin
0.37 y fiebr
0.36 # _ de
0.36 #11+ seman
0.36 =cannot_move_side
0.36 =chest_tearing
0.36 =copd
0.36 =elderly
0.36 =urinary_stuck
0.36 ^ _ epoc
0.36 a _ altur
0.36 a _ hace
0.36 abajo a
0.36 aire _ esta
0.36 ayer y
0.36 barrig dura
0.36 campament
0.36 cara
0.36 con _ ojo
0.36 con nause
0.36 debaj de
0.36 doble
0.36 el _ apret
0.36 el azucar
0.36 el peor
0.36 embaraz _ dolor
0.36 epoc
0.36 error
0.36 espald _ tengo
0.36 fiebr _ los
0.36 fiebr _ y
0.36 fiebr alta
0.36 infeccion _ oido
0.36 luz hace
0.36 mar me
0.36 marca #11+
0.36 nada desde
0.36 no _ orinar
0.36 pecho apret
0.36 pedaz
0.36 por error
0.36 porqu _ no
0.36 porqu ya
0.36 puso _ y
0.36 quimi
0.36 quimi y
0.36 se _ quedo
0.36 sent
0.36 sient _ si
0.36 sient _ un
0.36 tanto que
0.36 tome
0.36 una _ cada
0.36 una toall
0.36 vomit y
0.36 y tomo
0.36 ya van
0.35 -me -puedo
0.35 =goodbye_note
0.35 ^ _ espos
0.35 a _ hijo
0.35 a chorr
0.35 ampoll en
0.35 bebe
0.35 bebe _ un
0.35 cabez _ y
0.35 calient y
0.35 cayo de
0.35 de desped
0.35 del _ con
0.35 del _ derech
0.35 desped
0.35 duele _ el
0.35 dura y
0.35 esta _ dorm
0.35 estoy _ debil
0.35 estoy muy
0.35 inflam
0.35 la cabez
0.35 la nuca
0.35 las _ se
0.35 late rapidisim
0.35 le _ una
0.35 le duele
0.35 lucecit
0.35 ni
0.35 no -lo
0.35 nuca
0.35 pela
0.35 puede respirar
0.35 rapidisim
0.35 salio
0.35 sangr por
0.35 temperatur
0.35 tiene
0.35 toda _ espald
0.35 trago una
0.35 tuerc _ cuell
0.35 tuerc el
0.35 veo lucecit
0.35 y amaneci
0.35 ya _ aguant
0.34 =hernia_stuck
0.34 =new_medicine
0.34 =sugar_low
0.34 ^ tome
0.34 al ojo
0.34 bebe esta
0.34 bebe se
0.34 cocin y
0.34 como tabla
0.34 de _ cesare
0.34 de _ nariz
0.34 dedos dormid
0.34 diabetic esta
0.34 esta hirv
0.34 falta mas
0.34 gris
0.34 gris y
0.34 hace _ minut
0.34 hija se
0.34 la cesare
0.34 lado derech
0.34 largo
0.34 llora sin
0.34 mas _ aire
0.34 mas el
0.34 mi amigo
0.34 no _ y
0.34 para _ y
0.34 que _ me
0.34 respir
0.34 sale _ sangr
0.34 sangr _ y
0.34 sangr vaginal
0.34 tabla
0.34 tabla y
0.34 tengo el
0.34 tiene _ labi
0.34 tiene _ ojos
0.34 todos _ la
0.34 trago cloro
0.34 un _ largo
0.34 va
0.34 vaginal
0.34 y hoy
0.34 y le
0.34 y vengo
0.33 -dia
0.33 -el -dia
0.33 -nos
0.33 -nos -reconoc
0.33 -todo _ -dia
0.33 =not_looking
0.33 ^ _ profund
0.33 ^ _ vomit
0.33 al caminar
0.33 alacran
0.33 alacran _ se
0.33 alacran y
0.33 alberc
0.33 bebe hace
0.33 bola
0.33 boton
0.33 cabez _ vomit
0.33 calentur _ #11+
0.33 calentur de
0.33 chorr de
0.33 cuerp y
0.33 de boton
0.33 de la
0.33 debil
0.33 desmayar _ el
0.33 embaraz _ convulsion
0.33 embaraz con
0.33 esta _ no
0.33 hinchazon _ de
0.33 izquierd hinch
0.33 la _ hace
0.33 la _ izquierd
0.33 le _ las
0.33 le dio
0.33 mi _ hace
0.33 mor y
0.33 no -nos
0.33 pico _ alacran
0.33 pila
0.33 pila _ boton
0.33 por ratos
0.33 que la
0.33 que le
0.33 respirar _ no
0.33 rompi _ fuent
0.33 rompi la
0.33 ruido
0.33 sale
0.33 salio _ chorr
0.33 sangr _ a
0.33 tengo _ de
0.33 tengo mucho
0.33 tiene diarre
0.33 tomo un
0.33 tos _ me
0.33 tuve gripe
0.33 un alacran
0.33 un chorr
0.33 una pistol
0.33 voy
0.33 voy a
0.33 y _ con
0.33 y sient
0.33 y tiembl
0.32 =cannot_move_limb
0.32 =hit_hard
0.32 ^ _ companer
0.32 ^ _ padrastr
0.32 ^ _ queme
0.32 agua
0.32 alrededor _ ojo
0.32 alrededor del
0.32 angin
0.32 ator y
0.32 blanc y
0.32 brazo con
0.32 carro y
0.32 clavo _ la
0.32 companer
0.32 de _ bebe
0.32 derech y
0.32 desde _ dias
0.32 duele muchisim
0.32 durmi _ mitad
0.32 empap
0.32 empap _ toall
0.32 en _ casa
0.32 esta _ tiene
0.32 esta agu
0.32 estoy sangr
0.32 hace dias
0.32 hijo _ esta
0.32 la _ cuell
0.32 la herni
0.32 las _ y
0.32 las angin
0.32 le _ la
0.32 le falta
0.32 lleva
0.32 mama
0.32 mama se
0.32 me _ muchisim
0.32 me pico
0.32 me queme
0.32 meses no
0.32 mi mama
0.32 mi parej
0.32 mucho _ cabez
0.32 nina de
0.32 padrastr
0.32 parar y
0.32 parej
0.32 peor _ de
0.32 presion de
0.32 que el
0.32 queme
0.32 quier _ tengo
0.32 tengo nause
0.32 una seman
0.32 vivir tengo
0.32 voces
0.32 y _ agu
0.32 y _ los
0.32 y _ sale
0.32 y _ tembl
0.31 #99+ #99+
0.31 -sabe
0.31 =pregnant
0.31 =sickle_cell
0.31 ^ _ par
0.31 ^ _ tio
0.31 ^ _ vapor
0.31 ^ ya
0.31 a todos
0.31 ahog
0.31 ahog con
0.31 ahogo
0.31 aire al
0.31 anemi
0.31 anemi falciform
0.31 babe
0.31 como _ desmayarm
0.31 como para
0.31 de _ y
0.31 de vomitar
0.31 desmay _ el
0.31 dolor terribl
0.31 duele y
0.31 el humo
0.31 embaraz _ la
0.31 en _ cost
0.31 escalofri despu
0.31 esta ahog
0.31 estoy sud
0.31 gas _ la
0.31 hacia adelant
0.31 hija _ que
0.31 hija dice
0.31 hijo _ le
0.31 hinch _ calient
0.31 la _ me
0.31 le _ sangr
0.31 mare _ para
0.31 me _ mare
0.31 me _ y
0.31 me desmay
0.31 mes
0.31 mi papa
0.31 mord de
0.31 no -sabe
0.31 no para
0.31 papa
0.31 para desmayarm
0.31 pila de
0.31 pupil
0.31 respir _ rap
0.31 se _ ahog
0.31 se cayo
0.31 sient _ como
0.31 sient mare
0.31 tengo _ pistol
0.31 tengo miedo
0.31 tengo ronch
0.31 todas _ pastill
0.31 vapor
0.31 y ha
0.3 -con -el
0.3 -el -ojo
0.3 -el _ -izquierd
0.3 -esta
0.3 -izquierd
0.3 -las -piern
0.3 -ojo -izquierd
0.3 -podem
0.3 =acts_drunk
0.3 =burn_severity
0.3 =calf
0.3 =light_hurts
0.3 =stool_blood
0.3 ^ #11+
0.3 ^ _ aguant
0.3 ^ _ cuell
0.3 ^ _ oximetr
0.3 ^ _ pico
0.3 a _ bebe
0.3 abuelit amaneci
0.3 ahora me
0.3 amoniac
0.3 atras _ la
0.3 atras y
0.3 borrach
0.3 cada _ peor
0.3 cada vez
0.3 cayo cloro
0.3 cierr
0.3 cierr _ gargant
0.3 cierr la
0.3 como borrach
0.3 de dolor
0.3 derech abajo
0.3 derech de
0.3 diabetic
0.3 dolor _ de
0.3 dolor arrib
0.3 duele _ lado
0.3 el bano
0.3 el hueso
0.3 el oximetr
0.3 en _ bano
0.3 en _ cabez
0.3 en _ con
0.3 en _ noch
0.3 esta _ mucho
0.3 estoy _ frio
0.3 frent
0.3 frent y
0.3 gente
0.3 hirv en
0.3 hueso
0.3 inflam la
0.3 la _ a
0.3 la frent
0.3 la medicin
0.3 lado _ abajo
0.3 las noch
0.3 lleno _ toall
0.3 lleno una
0.3 me _ cloro
0.3 me cierr
0.3 me cuest
0.3 me inflam
0.3 mi _ amaneci
0.3 muy calient
0.3 nariz _ hace
0.3 nariz desde
0.3 no _ -podem
0.3 nueva para
0.3 oximetr
0.3 oximetr _ #11+
0.3 oximetr marca
0.3 pistol _ el
0.3 puso mor
0.3 regres
0.3 se _ cierr
0.3 se _ mor
0.3 tembl y
0.3 tengo #
0.3 tres horas
0.3 verde y
0.3 vez peor
0.3 vibor _ el
0.3 vibor en
0.3 y _ alta
0.3 y convulsion
0.3 y toma
0.29 #11+ _ escalofri
0.29 -le _ -nada
0.29 -me _ y
0.29 =getting_worse
0.29 =hernia_word
0.29 =limb_cold_pale
0.29 =retractions
0.29 =tooth_bad
0.29 ^ _ cayo
0.29 ^ _ demasiad
0.29 ^ _ tobill
0.29 ^ llegu
0.29 a _ herman
0.29 ahora _ mucho
0.29 arrib de
0.29 atragant
0.29 cuchill _ la
0.29 de _ alberc
0.29 de _ barrig
0.29 de _ nada
0.29 duele _ fiebr
0.29 duele _ testicul
0.29 empez _ repent
0.29 en _ brazo
0.29 en _ estomag
0.29 estoy _ sangr
0.29 estoy ronco
0.29 hinch _ fiebr
0.29 horas _ la
0.29 jug futbol
0.29 jugo
0.29 la nada
0.29 la pistol
0.29 la selva
0.29 llegu
0.29 luces
0.29 marca #99+
0.29 me _ coagul
0.29 me _ rapidisim
0.29 me pego
0.29 me salen
0.29 mi vida
0.29 negro _ chapopot
0.29 negro como
0.29 pas ahora
0.29 que _ va
0.29 rojos
0.29 salen coagul
0.29 se _ fue
0.29 se _ torci
0.29 se _ unas
0.29 selva
0.29 seman _ ahora
0.29 tiene _ presion
0.29 todas las
0.29 trago unas
0.29 un dolor
0.29 unas _ de
0.29 y _ lucecit
0.29 y _ salen
0.29 y _ sud
0.28 -respir -bien
0.28 -veo -bien
0.28 =burned_hand
0.28 =double_vision
0.28 =eyelids_swollen
0.28 =jaw_arm_sweat
0.28 =soft_spot
0.28 =stiff_neck
0.28 =urinary_stuck_long
0.28 ^ #
0.28 ^ _ her
0.28 ^ _ peor
0.28 ^ _ presion
0.28 a _ rato
0.28 a cada
0.28 ahora _ duele
0.28 ahora _ y
0.28 alta
0.28 apret _ cuell
0.28 apret el
0.28 aqui
0.28 bajo
0.28 cacahuat
0.28 cada #
0.28 cada rato
0.28 casa y
0.28 corazon _ me
0.28 de #
0.28 el _ dolor
0.28 en _ altur
0.28 es negro
0.28 fuent _ tengo
0.28 gargant _ no
0.28 golpe
0.28 golpe _ cabez
0.28 hund
0.28 izquierd _ estoy
0.28 la _ hund
0.28 la _ tomo
0.28 la ereccion
0.28 la moller
0.28 le ve
0.28 los ojos
0.28 me _ a
0.28 me _ tragar
0.28 me apret
0.28 moller
0.28 moller hund
0.28 mucha fiebr
0.28 ojo _ de
0.28 orina _ y
0.28 panza
0.28 pas _ se
0.28 pecho _ estoy
0.28 peor dolor
0.28 popo _ negro
0.28 popo es
0.28 quier matar
0.28 se _ ve
0.28 serpient en
0.28 tengo las
0.28 tiene _ moller
0.28 tom
0.28 un _ al
0.28 una _ que
0.28 una botell
0.28 una piern
0.28 vecin
0.28 y _ -veo
0.28 y _ cara
0.28 y _ de
0.28 y _ mal
0.27 -despiert _ dorm
0.27 -despiert muy
0.27 =nausea
0.27 =rectal_blood
0.27 =shingles
0.27 ^ _ anticonceptiv
0.27 ^ _ herman
0.27 ^ _ nina
0.27 ^ _ pego
0.27 ^ regres
0.27 abrir _ quij
0.27 aguadit
0.27 altur
0.27 bebe _ #
0.27 brazo _ y
0.27 cabez ayer
0.27 cabez fuert
0.27 con _ fuert
0.27 culebrill en
0.27 de #99+
0.27 de _ fuert
0.27 dolor _ a
0.27 dolor _ abajo
0.27 el hombr
0.27 en _ trabaj
0.27 esta cerr
0.27 esta gris
0.27 fiebr me
0.27 fuert _ a
0.27 fuert abajo
0.27 hombr
0.27 hoy vomit
0.27 hueso de
0.27 la _ ayer
0.27 la _ se
0.27 me _ cerr
0.27 me tome
0.27 mi nina
0.27 minut y
0.27 nada
0.27 nause
0.27 nina
0.27 quij trab
0.27 regres de
0.27 se _ a
0.27 se _ desde
0.27 se _ puso
0.27 suena
0.27 tengo _ piern
0.27 tengo _ sueno
0.27 tiene _ sueno
0.27 tiene mucho
0.27 tomo anticonceptiv
0.27 tosi sangr
0.27 una ereccion
0.27 vomit _ desde
0.27 y _ -respir
0.27 y _ pego
0.27 y _ piel
0.26 #11+
0.26 #99+ _ me
0.26 -contest
0.26 =indigestion_odd
0.26 ^ _ amiga
0.26 afuer
0.26 aire aunqu
0.26 amiga
0.26 ampoll _ la
0.26 ataqu
0.26 ataqu de
0.26 cayo _ las
0.26 dedos
0.26 del corazon
0.26 duele _ pecho
0.26 el _ aunqu
0.26 embaraz
0.26 empap tres
0.26 en _ barrig
0.26 es en
0.26 esta _ confund
0.26 falt
0.26 falt _ aire
0.26 falt el
0.26 fiebr _ manch
0.26 fiebr cuell
0.26 fria
0.26 fria y
0.26 herman _ esta
0.26 hinch _ me
0.26 la piel
0.26 la sierr
0.26 limpiador
0.26 los dedos
0.26 mama _ en
0.26 me _ falt
0.26 mi amiga
0.26 mov
0.26 muela _ no
0.26 muy confund
0.26 no -contest
0.26 piern
0.26 puedo orinar
0.26 que _ dicen
0.26 sierr
0.26 tengo _ fiebr
0.26 tres toall
0.26 ve la
0.26 voces _ me
0.26 voces que
0.26 y _ -contest
0.26 y _ doble
0.26 y _ frio
0.26 y fria
0.26 ya _ tres
0.26 ya empap
0.25 -hace
0.25 -hace -nada
0.25 -la _ -y
0.25 =drunk_speech
0.25 =flank_pain
0.25 =hours_pain
0.25 algo de
0.25 bebe _ la
0.25 con _ dolor
0.25 con mucho
0.25 convulsion _ no
0.25 de _ garrapat
0.25 de tomar
0.25 desmay _ corazon
0.25 desmay el
0.25 desmay y
0.25 di
0.25 diarre _ sangr
0.25 diarre con
0.25 el _ hinch
0.25 el antibiotic
0.25 el lado
0.25 elefant
0.25 en _ frent
0.25 esta tir
0.25 golpe y
0.25 hace
0.25 her esta
0.25 hinch que
0.25 hunden
0.25 hunden _ costill
0.25 hunden las
0.25 le hunden
0.25 mi companer
0.25 muela infect
0.25 nina tiene
0.25 no _ -hace
0.25 para _ sangrar
0.25 presion _ mi
0.25 quier _ me
0.25 sacam
0.25 se _ hunden
0.25 sient _ se
0.25 tengo epoc
0.25 tiembl
0.25 tiene _ y
0.25 tir
0.25 tir en
0.25 todo _ lado
0.25 tomar _ dos
0.25 tomar hace
0.25 tres _ y
0.25 un elefant
0.25 ve _ y
0.25 y _ dio
0.24 #11+ _ esta
0.24 -ha
0.24 -ha -moj
0.24 -me _ -parar
0.24 -mi -bebe
0.24 -moj
0.24 -parar
0.24 -puedo -parar
0.24 =diarrhea_many
0.24 =hives_all
0.24 =kid_breathing
0.24 =limp_refuses
0.24 ^ _ papa
0.24 ^ despu
0.24 abuel _ cayo
0.24 aguant _ dolor
0.24 aguant el
0.24 ahora toso
0.24 bebe _ -ha
0.24 calient _ de
0.24 cayo
0.24 como
0.24 destapacan
0.24 diarre _ veces
0.24 dura
0.24 el _ medicin
0.24 embaraz _ veo
0.24 estoy pal
0.24 estuv en
0.24 fiebr despu
0.24 hija _ trago
0.24 la primer
0.24 llag
0.24 llag _ la
0.24 llag en
0.24 me dio
0.24 mi _ empez
0.24 mordi _ mi
0.24 mordi a
0.24 nada y
0.24 no -respond
0.24 no _ -moj
0.24 operaron _ seman
0.24 operaron la
0.24 orinar desde
0.24 pantorrill hinch
0.24 pegue _ la
0.24 pela _ piel
0.24 pela la
0.24 piel _ y
0.24 piern hinch
0.24 primer vez
0.24 puedo _ nada
0.24 que _ a
0.24 sal y
0.24 sangr oscur
0.24 se _ pela
0.24 seman _ de
0.24 tanto _ gargant
0.24 tanto la
0.24 testicul _ hace
0.24 testicul desde
0.24 tomo warfarin
0.24 tos _ sangr
0.24 tos _ y
0.24 vida _ de
0.24 vida empez
0.24 vomit _ oscur
0.24 y _ cosas
0.24 y _ ereccion
0.24 y _ muy
0.24 y _ toso
0.24 y las
0.23 #11+ horas
0.23 -donde
0.23 -donde -esta
0.23 -lo -puedo
0.23 -sabe -donde
0.23 -sabe _ -esta
0.23 =cut_by_accident
0.23 =drugs_taken
0.23 ^ _ bola
0.23 ^ _ dan
0.23 ^ _ piern
0.23 a desmayar
0.23 abeja _ se
0.23 aceler y
0.23 aire _ el
0.23 anos _ la
0.23 arrib a
0.23 aunqu _ sent
0.23 babe y
0.23 boca _ estomag
0.23 boca del
0.23 bola _ la
0.23 cada hora
0.23 corazon _ y
0.23 corazon le
0.23 de _ lado
0.23 de _ ojo
0.23 derech _ la
0.23 dice cosas
0.23 dura como
0.23 encontr _ mi
0.23 esta sud
0.23 este sent
0.23 fue la
0.23 golpe _ calor
0.23 golpe de
0.23 hablar
0.23 las costill
0.23 las piern
0.23 le fue
0.23 los _ morad
0.23 mama de
0.23 me _ dos
0.23 mi suegr
0.23 mucho con
0.23 nino _ tomo
0.23 nino _ un
0.23 no _ -donde
0.23 no _ -las
0.23 no _ puede
0.23 nueva
0.23 oye
0.23 oye _ y
0.23 oye voces
0.23 papa se
0.23 piern _ y
0.23 presion _ #99+
0.23 repent no
0.23 respir rap
0.23 ronch
0.23 sangr _ con
0.23 sangr tanto
0.23 se puede
0.23 subio a
0.23 suegr
0.23 toall _ hora
0.23 una _ un
0.23 vista _ un
0.23 vista de
0.23 voces y
0.23 y _ -ha
0.23 y _ warfarin
0.22 -aire
0.22 -derech
0.22 -lado
0.22 -lado -derech
0.22 =baby
0.22 =dark_urine
0.22 =means_mentioned
0.22 =pancreas
0.22 =postpartum
0.22 =thrown_off
0.22 =vomiting_constantly
0.22 ^ _ empez
0.22 ^ _ recien
0.22 a gran
0.22 ahora fiebr
0.22 alcohol
0.22 anemi _ y
0.22 apriet
0.22 barrig _ y
0.22 borros
0.22 brazo izquierd
0.22 casi se
0.22 con una
0.22 cuest tragar
0.22 de _ costill
0.22 de su
0.22 debaj _ las
0.22 dos _ y
0.22 duro
0.22 el perro
0.22 en _ quij
0.22 escalofri fuert
0.22 espos _ el
0.22 esta babe
0.22 estoy _ mucho
0.22 falciform y
0.22 gran
0.22 gran altur
0.22 las _ derech
0.22 los _ de
0.22 luz _ una
0.22 me _ agua
0.22 me _ todas
0.22 me empez
0.22 no _ sacar
0.22 orina oscur
0.22 puedo _ gases
0.22 puedo sacar
0.22 quede _ en
0.22 rompier
0.22 sacar
0.22 sacar gases
0.22 se rompier
0.22 sent en
0.22 sus
0.22 sus pastill
0.22 tome todas
0.22 veo borros
0.22 veo doble
0.22 y _ debil
0.22 y _ esta
0.22 y _ mare
0.22 y nada
0.21 # _ tiene
0.21 -a -mi
0.21 -a _ -bebe
0.21 -mi _ -movers
0.21 -sient -a
0.21 -sient _ -mi
0.21 =both_legs
0.21 =gas_smell
0.21 =slow_breathing
0.21 ^ _ cada
0.21 ^ _ olor
0.21 a #11+
0.21 a gas
0.21 alarm
0.21 bebe _ dos
0.21 de _ viaje
0.21 dias _ ahora
0.21 dos _ esta
0.21 dos meses
0.21 en _ ojo
0.21 en quimi
0.21 epoc y
0.21 es diabetic
0.21 habla _ y
0.21 hay _ a
0.21 hay olor
0.21 herman tomo
0.21 infeccion de
0.21 infeccion en
0.21 la _ estoy
0.21 la alarm
0.21 la mandibul
0.21 la presion
0.21 lo _ en
0.21 los _ rojos
0.21 los pies
0.21 mama _ diabetic
0.21 mama es
0.21 mandibul
0.21 me mareo
0.21 meses _ muy
0.21 meses esta
0.21 mi _ tomo
0.21 mi _ vomit
0.21 minut _ tomo
0.21 mucho
0.21 nino _ trago
0.21 no _ -a
0.21 olor _ gas
0.21 olor a
0.21 pecho _ se
0.21 piel y
0.21 puede hablar
0.21 se _ al
0.21 tome _ y
0.21 tomo _ frasc
0.21 toso y
0.21 un frasc
0.21 un viaje
0.21 vecin se
0.21 viaje largo
0.21 vomit _ y
0.21 y _ como
0.21 y _ en
0.21 y _ ronca
0.21 y todos
0.2 #99+ _ esta
0.2 -ha -orin
0.2 -ha _ -en
0.2 -orin
0.2 -orin -en
0.2 =child_bruises
0.2 =glass_test
0.2 =high_altitude
0.2 =stroke_word
0.2 =tendon_seen
0.2 =throat_side
0.2 ^ _ infect
0.2 ^ _ muy
0.2 ^ _ pegaron
0.2 ^ _ rojo
0.2 ^ _ seman
0.2 ahora _ confund
0.2 atras de
0.2 cabez _ tengo
0.2 cara _ y
0.2 cirrosis y
0.2 como #11+
0.2 con _ pelot
0.2 deje _ tomar
0.2 dias _ estoy
0.2 dolor _ los
0.2 duele _ barrig
0.2 el _ es
0.2 en avion
0.2 en el
0.2 espald con
0.2 estomag que
0.2 estoy tembl
0.2 frio _ no
0.2 fuert _ el
0.2 infect la
0.2 inhalador no
0.2 la _ nueva
0.2 la gente
0.2 la pantorrill
0.2 le _ con
0.2 le pegaron
0.2 los punt
0.2 mama _ esta
0.2 manch
0.2 manch _ que
0.2 mano _ y
0.2 mi _ respir
0.2 morad _ no
0.2 morad que
0.2 morad y
0.2 mucho mas
0.2 no _ -orin
0.2 no _ caminar
0.2 pegaron
0.2 pegaron _ una
0.2 pegaron con
0.2 pelot
0.2 pelot _ el
0.2 pelot en
0.2 segund
0.2 tiene cirrosis
0.2 una pelot
0.2 ve _ hueso
0.2 warfarin
0.19 # dias
0.19 #11+ _ vomit
0.19 -panal desde
0.19 =about_other
0.19 =belly_blow
0.19 =cold_exposure
0.19 =one_side_throat
0.19 =thirsty
0.19 ^ mal
0.19 ^ much
0.19 a los
0.19 atragant _ carne
0.19 boca _ y
0.19 boca chuec
0.19 brazo y
0.19 cada #11+
0.19 carne y
0.19 cayo y
0.19 chuec y
0.19 con carne
0.19 de _ piern
0.19 de espald
0.19 dolor _ espald
0.19 es _ y
0.19 esta tembl
0.19 gargant _ hinch
0.19 hace _ seman
0.19 hacerm
0.19 la _ de
0.19 las dos
0.19 me _ algo
0.19 me _ todo
0.19 me cayo
0.19 mi _ del
0.19 mi _ habla
0.19 much _ y
0.19 mucha
0.19 mucha sed
0.19 mueve
0.19 nada _ dolor
0.19 nada un
0.19 piern esta
0.19 que _ voy
0.19 que duele
0.19 queme _ el
0.19 quij y
0.19 quitar
0.19 quitar la
0.19 respirar _ y
0.19 ruido _ respirar
0.19 ruido al
0.19 se mueve
0.19 si lo
0.19 toso
0.19 vecin _ tir
0.19 vecin esta
0.19 y _ mucha
0.19 y _ piern
0.18 #99+ _ y
0.18 -fuerz
0.18 -lo _ -despertar
0.18 =fall_height
0.18 =kidney_stone
0.18 =making_swell
0.18 =spits_clots
0.18 ^ _ azucar
0.18 ^ diarre
0.18 ^ quem
0.18 a _ hija
0.18 abajo y
0.18 abuel
0.18 abuel _ repent
0.18 cada _ hora
0.18 cada media
0.18 clavo
0.18 companer se
0.18 corazon va
0.18 creo _ me
0.18 culebrill
0.18 de _ la
0.18 de lado
0.18 dedo con
0.18 deja
0.18 deja _ sangrar
0.18 deja de
0.18 dias _ hace
0.18 dias desde
0.18 dice _ le
0.18 dice _ se
0.18 dio _ convulsion
0.18 el _ va
0.18 en _ nariz
0.18 escalofri y
0.18 escup
0.18 estan
0.18 estan _ los
0.18 estan hinch
0.18 hay
0.18 hijo _ trago
0.18 hinch _ labi
0.18 hinch los
0.18 la _ hinch
0.18 la _ mi
0.18 la lengu
0.18 lengu
0.18 los _ desde
0.18 me pegue
0.18 me pela
0.18 nariz y
0.18 no _ -fuerz
0.18 no deja
0.18 ojo _ la
0.18 operaron de
0.18 orinar
0.18 papa _ #11+
0.18 pastill y
0.18 puede parar
0.18 que se
0.18 quitarm
0.18 se _ estan
0.18 se _ parar
0.18 sueno
0.18 tengo _ meses
0.18 tengo _ y
0.18 tengo fiebr
0.18 tengo la
0.18 tiene una
0.18 tir _ el
0.18 toall _ media
0.18 todas
0.18 toma warfarin
0.18 y _ ampoll
0.18 y _ embaraz
0.18 y lleno
0.17 -ha _ -el
0.17 -moj -el
0.17 -moj _ -panal
0.17 -reaccion
0.17 -saliv
0.17 =recent_surgery
0.17 ^ _ nino
0.17 ^ _ novio
0.17 ^ _ quemo
0.17 a
0.17 a _ espald
0.17 agarr el
0.17 ahora escalofri
0.17 ahora tose
0.17 ardor
0.17 ardor _ orinar
0.17 ardor al
0.17 cabez
0.17 cabez _ mi
0.17 cachet
0.17 corto con
0.17 cu duerm
0.17 dano a
0.17 de calor
0.17 desmayarm
0.17 duele _ respirar
0.17 duele horribl
0.17 el prepuci
0.17 el pulso
0.17 en _ ojos
0.17 frent _ el
0.17 habla _ borrach
0.17 habla como
0.17 hace dos
0.17 infeccion
0.17 infect
0.17 la _ junto
0.17 las _ con
0.17 las ventan
0.17 le _ atras
0.17 le _ mucho
0.17 los _ y
0.17 me _ hace
0.17 meses
0.17 mordi _ serpient
0.17 nino _ muy
0.17 nino respir
0.17 no -reaccion
0.17 novio me
0.17 omblig
0.17 pal _ debil
0.17 parp hinch
0.17 pas
0.17 pastill nueva
0.17 perdi la
0.17 piel amarill
0.17 prepuci
0.17 profund en
0.17 rap _ se
0.17 se _ pal
0.17 se _ va
0.17 se agarr
0.17 se me
0.17 tiene _ moreton
0.17 tose mucho
0.17 tragar ni
0.17 un _ horribl
0.17 una serpient
0.17 ventan
0.17 vista
0.17 voy _ desmayar
0.17 y _ -respond
0.17 y _ -sabe
0.17 y _ escalofri
0.17 y _ la
0.17 y _ raro
0.17 y _ repent
0.17 y de
0.17 y debil
0.16 =wound
0.16 ^ _ arrib
0.16 ^ se
0.16 avisp
0.16 bebe _ fiebr
0.16 bebe llora
0.16 de _ esta
0.16 de _ me
0.16 diabetic _ sud
0.16 dorm y
0.16 el carro
0.16 gas
0.16 her _ la
0.16 horno
0.16 la _ calient
0.16 la panza
0.16 mama _ el
0.16 manan y
0.16 mi _ de
0.16 mi _ llora
0.16 no _ le
0.16 no _ ni
0.16 popo
0.16 repent esta
0.16 sal
0.16 se va
0.16 se ve
0.16 tomo mucho
0.16 traig
0.16 un _ de
0.16 un _ terribl
0.16 una _ hinch
0.16 y _ calentur
0.16 y con
0.15 -tomo
0.15 =days_many
0.15 =hip_fracture
0.15 =not_drinking
0.15 a la
0.15 acabo el
0.15 accident
0.15 accident _ carro
0.15 accident de
0.15 ayer _ tiene
0.15 bien _ me
0.15 cabez mas
0.15 cacahuat y
0.15 cayo _ techo
0.15 chiquit _ la
0.15 chiquit en
0.15 de _ gargant
0.15 de _ mas
0.15 de _ sin
0.15 de carro
0.15 del techo
0.15 derech no
0.15 duele
0.15 duele _ veo
0.15 embaraz _ estoy
0.15 encog
0.15 encog las
0.15 escalofri _ y
0.15 espum
0.15 esta _ con
0.15 la pila
0.15 le _ espum
0.15 los rinon
0.15 mal de
0.15 mas fuert
0.15 mi _ convulsion
0.15 monton
0.15 monton de
0.15 muy _ no
0.15 muy fuert
0.15 no -tomo
0.15 no paro
0.15 paro de
0.15 puedo _ fiebr
0.15 rara
0.15 repent _ dolor
0.15 repent un
0.15 ros y
0.15 sale espum
0.15 sient _ en
0.15 soy diabetic
0.15 sudor
0.15 sudor frio
0.15 techo
0.15 techo _ no
0.15 techo y
0.15 tiene _ meses
0.15 tiene dolor
0.15 toma anticoagulant
0.15 tomo _ monton
0.15 tuve _ accident
0.15 un _ muy
0.15 un accident
0.15 un monton
0.15 veo cosas
0.15 y _ voz
0.15 y mucho
0.14 -me
0.14 -reconoc _ tiene
0.14 -reconoc y
0.14 =cant_stand
0.14 =fast_breathing
0.14 =hives
0.14 ^ _ dieron
0.14 ^ _ dio
0.14 ^ _ mama
0.14 a _ alberc
0.14 amigo
0.14 cayo _ la
0.14 costill
0.14 cuest respirar
0.14 desmay _ esta
0.14 desplom _ no
0.14 desplom y
0.14 detector _ monox
0.14 detector de
0.14 dolor debaj
0.14 dolor horribl
0.14 el _ de
0.14 en _ cara
0.14 falciform
0.14 fiebr _ no
0.14 herman _ que
0.14 herman dice
0.14 hoy _ la
0.14 iman
0.14 jardin y
0.14 la _ el
0.14 la metformin
0.14 le _ y
0.14 llevo #
0.14 lo
0.14 mama esta
0.14 me toca
0.14 much
0.14 nina _ #
0.14 panza dura
0.14 papa _ puede
0.14 papa no
0.14 papa tiene
0.14 par
0.14 por _ escaler
0.14 por _ piern
0.14 puede _ y
0.14 que antes
0.14 quier _ con
0.14 ronch por
0.14 sangr _ la
0.14 sient
0.14 tengo _ dolor
0.14 testicul _ y
0.14 tomo _ me
0.14 y habla
0.13 #
0.13 -el _ -en
0.13 -el _ y
0.13 -orina
0.13 -panal -en
0.13 -panal _ -todo
0.13 =arm_hand_pain
0.13 =chest_lasting
0.13 =clot_risk
0.13 =diabetes
0.13 =drooling
0.13 =eye_area
0.13 ^ _ tan
0.13 ^ golpe
0.13 ^ nuestr
0.13 ^ otra
0.13 abajo _ lado
0.13 abajo del
0.13 abdominal
0.13 cabez _ ahora
0.13 casi _ -orina
0.13 cayo _ se
0.13 cloro _ los
0.13 confund _ sud
0.13 de _ es
0.13 de _ todos
0.13 de pecho
0.13 desde
0.13 desmay _ no
0.13 dia _ el
0.13 diabetic _ confund
0.13 dolor _ fuert
0.13 dolor _ pecho
0.13 el dolor
0.13 empec
0.13 empez _ golpe
0.13 en _ alberc
0.13 en _ boca
0.13 fue
0.13 fuert _ veo
0.13 herni
0.13 labi _ le
0.13 labi y
0.13 las manos
0.13 le silba
0.13 lo que
0.13 lucecit _ me
0.13 lucecit y
0.13 luz _ molest
0.13 luz me
0.13 malo
0.13 mano _ la
0.13 me _ una
0.13 me duele
0.13 moto
0.13 muy hinch
0.13 no -orina
0.13 no _ la
0.13 nuestr
0.13 ojos _ no
0.13 pal _ sud
0.13 papa _ desmay
0.13 parpad
0.13 parpad rojos
0.13 pecho _ el
0.13 pego y
0.13 peso
0.13 pies
0.13 porqu
0.13 ronch _ todo
0.13 sale mucha
0.13 se _ hizo
0.13 subio
0.13 tampon
0.13 todo _ cuerp
0.13 tos sangr
0.13 veo _ y
0.13 y _ paro
0.13 y _ puso
0.13 y _ silba
0.12 #11+ _ casi
0.12 #11+ dias
0.12 =pain_any
0.12 =young_baby
0.12 a _ espos
0.12 abiert
0.12 audifon
0.12 bebe _ #11+
0.12 blanc
0.12 carne
0.12 corto
0.12 del lado
0.12 despu _ comer
0.12 dio _ luz
0.12 dio a
0.12 el yeso
0.12 espos tiene
0.12 esta _ calient
0.12 esta _ el
0.12 flujo
0.12 gargant y
0.12 ha
0.12 hora y
0.12 ingle
0.12 la ingle
0.12 lado la
0.12 mar
0.12 mi _ dice
0.12 montan
0.12 no _ -nada
0.12 que tengo
0.12 sale _ chorr
0.12 sale a
0.12 sangr _ me
0.12 sangr sale
0.12 sud _ y
0.12 tiene _ cara
0.12 tiene _ en
0.12 tiene _ testicul
0.12 tomo _ y
0.12 tosi
0.12 tuve _ mi
0.12 tuve a
0.12 ya respir
0.12 yeso
0.11 -brazo
0.11 -el -brazo
0.11 =car_crash
0.11 =irregular_heart
0.11 =line_infected
0.11 =now_at_rest
0.11 =skin_infection
0.11 ^ _ a
0.11 ^ ampoll
0.11 abuel _ muy
0.11 abuel esta
0.11 agarr _ pecho
0.11 agua _ en
0.11 agua hirv
0.11 azucar en
0.11 bebe no
0.11 cayo no
0.11 con
0.11 con el
0.11 costill derech
0.11 cuest
0.11 de _ cama
0.11 duele _ cader
0.11 el frasc
0.11 golpe la
0.11 grasa
0.11 hirv _ el
0.11 hora
0.11 hoy en
0.11 le hinch
0.11 linea
0.11 linea roja
0.11 los _ hinchad
0.11 luz _ #
0.11 me _ respirar
0.11 me tiemblan
0.11 meses tiene
0.11 mi _ nac
0.11 mi recien
0.11 no _ el
0.11 se _ no
0.11 se golpe
0.11 seman
0.11 si _ vacun
0.11 tiemblan
0.11 tiemblan _ manos
0.11 tiemblan las
0.11 tobill hinchad
0.11 una linea
0.1 #11+ esta
0.1 -hay
0.1 -tomar
0.1 =jelly_stool
0.1 =liver_known
0.1 ^ _ cinco
0.1 ^ presion
0.1 ^ sient
0.1 a _ tio
0.1 ayer _ en
0.1 bebe _ mueve
0.1 cabez _ veo
0.1 caminar derech
0.1 cirrosis
0.1 clavo oxid
0.1 com y
0.1 de _ por
0.1 del brazo
0.1 dolor muy
0.1 duele _ espald
0.1 el _ fiebr
0.1 el _ que
0.1 embaraz _ sient
0.1 esta _ sud
0.1 gelatin
0.1 hija tiene
0.1 le _ mucha
0.1 levantar
0.1 llevo cinco
0.1 lo _ se
0.1 mama _ le
0.1 me _ doble
0.1 me _ fuert
0.1 mucho _ barrig
0.1 mucho el
0.1 nina _ fiebr
0.1 no -esta
0.1 no -hay
0.1 pico _ abeja
0.1 por _ calor
0.1 puede _ bien
0.1 puede _ derech
0.1 puede caminar
0.1 puede levantar
0.1 que _ puedo
0.1 que no
0.1 quier _ y
0.1 rojo
0.1 saque
0.1 se _ en
0.1 un clavo
0.1 vomit _ esta
0.09 #11+ _ la
0.09 =jaundice
0.09 =many_days
0.09 =no_injury
0.09 ^ _ cai
0.09 ^ _ sin
0.09 a _ de
0.09 bebe y
0.09 cai
0.09 cai de
0.09 cara _ no
0.09 carro _ me
0.09 casi me
0.09 de oido
0.09 deje de
0.09 deje el
0.09 esta en
0.09 frio y
0.09 gas en
0.09 la dosis
0.09 me cai
0.09 medicin
0.09 mi _ estab
0.09 no -he
0.09 pecho _ no
0.09 puede tragar
0.09 que _ al
0.09 quedo
0.09 sarpull
0.09 tragar _ de
0.09 y soy
0.08 -me -pegue
0.08 -orinar
0.08 -pegue
0.08 =opioid
0.08 =sting
0.08 =very_fast_pulse
0.08 ^ _ alivi
0.08 aire desde
0.08 alivi
0.08 cader
0.08 comio
0.08 con _ a
0.08 de _ #11+
0.08 de _ tiroid
0.08 desmay en
0.08 desorient
0.08 el _ cu
0.08 el _ solo
0.08 el inhalador
0.08 en
0.08 esta _ del
0.08 fiebr _ confund
0.08 garrapat
0.08 habla raro
0.08 hablar y
0.08 hacer
0.08 herman se
0.08 hijo se
0.08 hinch _ cara
0.08 hinch por
0.08 huele
0.08 ibuprofen
0.08 la
0.08 la _ abajo
0.08 la cader
0.08 late
0.08 me _ mas
0.08 me alivi
0.08 no _ -pegue
0.08 no _ parar
0.08 panza abajo
0.08 papa esta
0.08 parar _ sangr
0.08 parar la
0.08 pastill _ no
0.08 pecho cu
0.08 presion en
0.08 puedo parar
0.08 puso pal
0.08 que _ desmay
0.08 repent _ puede
0.08 sangr _ le
0.08 un _ y
0.08 ve doble
0.08 veo luces
0.08 y _ -lo
0.08 y _ luces
0.07 =bruising
0.07 =cocaine
0.07 =neck_swelling
0.07 =sudden_balance
0.07 =uti
0.07 ^ deje
0.07 ampoll _ el
0.07 ayer no
0.07 azucar
0.07 azucar _ #99+
0.07 azul _ la
0.07 calor y
0.07 canic
0.07 canic _ no
0.07 canic y
0.07 cara _ desde
0.07 carg
0.07 cayo del
0.07 de
0.07 de _ escuel
0.07 e
0.07 frasc de
0.07 grita
0.07 inflam _ de
0.07 jug
0.07 la _ seca
0.07 la altur
0.07 la espald
0.07 manos
0.07 que viene
0.07 rinon
0.07 se _ del
0.07 sed
0.07 son
0.07 tengo _ cara
0.07 tengo una
0.07 toda
0.07 tres
0.07 una canic
0.06 -de -la
0.06 -en -el
0.06 =swelling_face
0.06 ^ _ bebe
0.06 ^ _ carbon
0.06 ^ _ mar
0.06 ^ _ todo
0.06 azucar _ #11+
0.06 cae
0.06 de _ el
0.06 duele _ de
0.06 el _ calient
0.06 el reloj
0.06 espos _ le
0.06 frasc
0.06 fuert _ no
0.06 gargant
0.06 hoy no
0.06 ir
0.06 ir _ la
0.06 ir a
0.06 le cae
0.06 mensaj
0.06 mi _ diabetic
0.06 mi mar
0.06 moreton _ el
0.06 no -me
0.06 no _ comer
0.06 perro _ la
0.06 que
0.06 salio un
0.06 se _ cae
0.06 tengo _ pecho
0.06 y _ las
0.06 y _ pus
0.05 #11+ _ el
0.05 #99+
0.05 =phlegm
0.05 ^ _ falciform
0.05 ^ _ fuert
0.05 ^ _ le
0.05 ^ _ trago
0.05 ^ anemi
0.05 ^ embaraz
0.05 a su
0.05 abeja
0.05 alberc y
0.05 anticonceptiv y
0.05 asma de
0.05 cree
0.05 cree que
0.05 del _ el
0.05 despu del
0.05 el cachet
0.05 el frio
0.05 en _ pie
0.05 hija esta
0.05 hijo _ que
0.05 la _ dos
0.05 la _ pas
0.05 marcapas
0.05 me rompi
0.05 mi
0.05 mi _ comio
0.05 miedo
0.05 muscul
0.05 pantorrill
0.05 paracetamol
0.05 que _ en
0.05 quier
0.05 ros
0.05 se _ rompi
0.05 se comio
0.05 seman pas
0.05 su _ y
0.05 tengo
0.05 tieso
0.05 todo el
0.05 una abeja
0.05 vuelo
0.05 y _ alergic
0.05 y _ brazo
0.04 -hablar
0.04 -palabr
0.04 ^ _ dolor
0.04 ^ _ vez
0.04 ^ vomit
0.04 acabo de
0.04 al _ desde
0.04 baja
0.04 carro
0.04 con _ con
0.04 de _ presion
0.04 de _ un
0.04 de agua
0.04 desde hoy
0.04 despu
0.04 el _ esta
0.04 en _ montan
0.04 en _ muela
0.04 encim
0.04 escurr
0.04 espald
0.04 estar
0.04 estoy confund
0.04 futbol y
0.04 lleva #
0.04 lleva _ dias
0.04 me escurr
0.04 pastill
0.04 piel
0.04 poco roja
0.04 un _ roja
0.04 y come
0.03 #99+ _ de
0.03 =eye_hit
0.03 =no_insulin
0.03 =swallowed_thing
0.03 ^ _ corte
0.03 ^ _ fiebr
0.03 ^ _ pegue
0.03 ^ respir
0.03 absces
0.03 absces _ la
0.03 absces en
0.03 acabo _ insulin
0.03 alta y
0.03 arden
0.03 cai _ las
0.03 cai por
0.03 con colic
0.03 con mucha
0.03 corte
0.03 de panza
0.03 del
0.03 dos
0.03 el _ despu
0.03 el asma
0.03 el pasill
0.03 en _ pasill
0.03 fuert en
0.03 futbol
0.03 junto
0.03 la _ amarill
0.03 la _ desde
0.03 me _ muy
0.03 me corte
0.03 mi _ es
0.03 moreton y
0.03 mucho _ de
0.03 mucho despu
0.03 nino
0.03 nuev
0.03 nunca
0.03 nunca -me
0.03 para de
0.03 pasill
0.03 que _ por
0.03 reloj
0.03 se _ con
0.03 toda la
0.03 un iman
0.03 y otra
0.02 -debilidad
0.02 =gallbladder
0.02 =heart_murmur_fever
0.02 =no_gas
0.02 =tick
0.02 ^ _ inhalador
0.02 ^ _ noche
0.02 ^ _ oscur
0.02 ^ _ salpic
0.02 ^ uso
0.02 a _ a
0.02 baje _ kilos
0.02 cinco
0.02 con agua
0.02 con diarre
0.02 con fiebr
0.02 conocimient
0.02 de barrig
0.02 debil _ el
0.02 diabet
0.02 el conocimient
0.02 en _ panza
0.02 entre las
0.02 escribi
0.02 escribi _ carta
0.02 esta noche
0.02 hace un
0.02 hijo no
0.02 la palma
0.02 lo _ a
0.02 mas _ que
0.02 me salpic
0.02 mi _ quier
0.02 nino _ #
0.02 no _ -los
0.02 otra vez
0.02 palma
0.02 perdi _ conocimient
0.02 piedr
0.02 por _ el
0.02 por todo
0.02 que _ esta
0.02 que hago
0.02 ratos
0.02 sale la
0.02 salen
0.02 salpic
0.02 serpient
0.02 tiene _ con
0.02 tomo la
0.02 tos y
0.01 =crohns
0.01 =curtain_word
0.01 =eye_surgery
0.01 ^ _ no
0.01 ^ a
0.01 adolescent
0.01 bastant
0.01 chichon
0.01 cortin
0.01 crohn
0.01 de _ cirugi
0.01 de caers
0.01 despu _ caers
0.01 despu de
0.01 diarre _ hace
0.01 diarre desde
0.01 el
0.01 el escrot
0.01 el estomag
0.01 escrot
0.01 hijo esta
0.01 huele _ gas
0.01 insuficienci
0.01 la _ con
0.01 le clavo
0.01 mi _ adolescent
0.01 presion
0.01 que _ y
0.01 senti
0.01 si
0.01 tengo los
0.01 tiene _ desde
0.01 un chichon
0.01 van peor
0.01 y _ #
0.01 y _ aire
0.01 y un
-0.01 #11+ _ temperatur
-0.01 #99+ sobre
-0.01 -a
-0.01 -cu
-0.01 ^ _ siete
-0.01 ^ _ veces
-0.01 ^ estoy
-0.01 ^ hay
-0.01 a _ en
-0.01 a veces
-0.01 agu
-0.01 aire _ ayer
-0.01 braz
-0.01 cuell tieso
-0.01 dan
-0.01 de temperatur
-0.01 dieron un
-0.01 el _ en
-0.01 el _ rojo
-0.01 estomag
-0.01 hace _ dias
-0.01 la _ derech
-0.01 la tiroid
-0.01 los
-0.01 los braz
-0.01 me _ en
-0.01 me dan
-0.01 mi _ por
-0.01 oxicodon
-0.01 part
-0.01 quedo un
-0.01 queme la
-0.01 quier tomar
-0.01 rojo que
-0.01 ronco
-0.01 se baja
-0.01 seman _ se
-0.01 siete
-0.01 siete _ de
-0.01 siete meses
-0.01 tengo siete
-0.01 tiene _ del
-0.01 tos _ perro
-0.01 vomit una
-0.02 # meses
-0.02 #99+ con
-0.02 -he
-0.02 -para
-0.02 -todo
-0.02 =left_ribs
-0.02 ^ _ cloro
-0.02 ^ _ desmay
-0.02 ^ glucos
-0.02 ^ le
-0.02 amarill
-0.02 atragant con
-0.02 cabez _ hace
-0.02 cabez de
-0.02 canse
-0.02 cara hinch
-0.02 cort
-0.02 deje
-0.02 del jardin
-0.02 el _ tieso
-0.02 esta _ poco
-0.02 esta tos
-0.02 esta un
-0.02 gato
-0.02 glucos
-0.02 glucos de
-0.02 lado izquierd
-0.02 mareo
-0.02 me canse
-0.02 me quedo
-0.02 moreton en
-0.02 no _ mas
-0.02 padezc _ corazon
-0.02 padezc del
-0.02 puedo _ y
-0.02 que _ el
-0.02 quier comer
-0.02 sin aire
-0.02 tuve
-0.02 y _ agua
-0.02 y _ mucho
-0.02 y encog
-0.02 y sangr
-0.02 ya se
-0.03 -hinch
-0.03 =headache
-0.03 ^ _ la
-0.03 ^ popo
-0.03 carta
-0.03 como se
-0.03 de _ panza
-0.03 dorm
-0.03 el _ #
-0.03 el _ anoch
-0.03 el trabaj
-0.03 en _ piel
-0.03 gargant _ la
-0.03 herman tuvo
-0.03 la _ sale
-0.03 la com
-0.03 la manan
-0.03 la muela
-0.03 la prueb
-0.03 me
-0.03 me _ la
-0.03 moreton _ no
-0.03 no _ -hinch
-0.03 palpitacion
-0.03 pise _ clavo
-0.03 puedo
-0.03 una _ de
-0.03 y _ quedo
-0.03 y calient
-0.04 -el -aire
-0.04 -en
-0.04 =joint_hot
-0.04 ^ _ salio
-0.04 aguant la
-0.04 al tragar
-0.04 cara con
-0.04 casa
-0.04 comi demasiad
-0.04 comio una
-0.04 cu le
-0.04 culebrill _ la
-0.04 durmi la
-0.04 en _ de
-0.04 en la
-0.04 espinill
-0.04 hinch _ el
-0.04 hoy _ falta
-0.04 la espinill
-0.04 la infeccion
-0.04 la insulin
-0.04 late muy
-0.04 los tobill
-0.04 molest _ luz
-0.04 molest la
-0.04 mucho y
-0.04 quedo _ aire
-0.04 quedo sin
-0.04 quitan
-0.04 rato
-0.04 se _ quita
-0.04 tiene _ dias
-0.04 tomo _ pastill
-0.04 y duele
-0.05 =nodes
-0.05 ^ _ reloj
-0.05 agua a
-0.05 cabez con
-0.05 con _ regla
-0.05 corto las
-0.05 de _ todo
-0.05 de pastill
-0.05 detector
-0.05 dos y
-0.05 duerm la
-0.05 el _ tiene
-0.05 el cost
-0.05 espald como
-0.05 gangli
-0.05 gangli hinchad
-0.05 la _ como
-0.05 las escaler
-0.05 me duerm
-0.05 mi bebe
-0.05 mi nino
-0.05 pastill de
-0.05 perro
-0.05 puntit morad
-0.05 sangr de
-0.05 se _ duerm
-0.05 se atragant
-0.05 sentir
-0.05 sient muy
-0.05 tiro
-0.05 tuvo _ de
-0.05 una
-0.05 una _ sin
-0.05 y #11+
-0.05 y _ hinchad
-0.05 y gangli
-0.06 # _ vomit
-0.06 -que
-0.06 =bp_medicine
-0.06 ^ huele
-0.06 al
-0.06 asma y
-0.06 ayer _ esta
-0.06 choqu
-0.06 choqu en
-0.06 cuart
-0.06 culebr
-0.06 de _ vacun
-0.06 del _ se
-0.06 en _ dedo
-0.06 en _ oido
-0.06 la vesicul
-0.06 los _ del
-0.06 oxid
-0.06 paso
-0.06 pastill para
-0.06 pico un
-0.06 quedo _ en
-0.06 sed _ de
-0.06 sola
-0.06 tenem
-0.06 tiene #
-0.06 toma agua
-0.06 un _ oxid
-0.06 una culebr
-0.06 vesicul
-0.06 vomit todo
-0.07 -deja
-0.07 -me -deja
-0.07 =dizzy
-0.07 =feels_sleepy
-0.07 ^ _ amarill
-0.07 ^ _ warfarin
-0.07 ^ hice
-0.07 ^ piel
-0.07 anoch
-0.07 bien y
-0.07 come bien
-0.07 con _ cuchill
-0.07 corazon _ late
-0.07 despu _ las
-0.07 durmi
-0.07 embaraz me
-0.07 extiend
-0.07 hasta
-0.07 hija _ asma
-0.07 hoy le
-0.07 huev
-0.07 humo _ incendi
-0.07 me durmi
-0.07 me molest
-0.07 mi abuel
-0.07 no _ -deja
-0.07 se _ durmi
-0.07 se extiend
-0.07 tiene asma
-0.07 tomo una
-0.07 tos de
-0.07 un
-0.07 y _ todos
-0.08 #99+ metr
-0.08 -ni _ solo
-0.08 =appendix_said
-0.08 =leg_feet_swollen
-0.08 =limb_injury
-0.08 =nail_word
-0.08 ?la _ ?de
-0.08 ?si ?alguien
-0.08 ^ _ cans
-0.08 a _ metr
-0.08 acidez
-0.08 anos _ pego
-0.08 apendic
-0.08 brinc
-0.08 brinc el
-0.08 cabez despu
-0.08 caminar
-0.08 cloro con
-0.08 cuerp
-0.08 curso
-0.08 de _ piedr
-0.08 de golpe
-0.08 del rinon
-0.08 despert con
-0.08 diez minut
-0.08 el apendic
-0.08 el cuerp
-0.08 el lago
-0.08 en _ lago
-0.08 hago _ ?alguien
-0.08 herni de
-0.08 hijo _ con
-0.08 hijo despert
-0.08 hinch _ la
-0.08 la piedr
-0.08 lago
-0.08 manch _ en
-0.08 mare y
-0.08 me acabo
-0.08 meses y
-0.08 metr
-0.08 mi _ despert
-0.08 no _ desde
-0.08 para _ curso
-0.08 piedr _ rinon
-0.08 piedr del
-0.08 piern y
-0.08 ronch en
-0.08 sangr la
-0.08 seman _ la
-0.08 sin
-0.08 solo quier
-0.08 subio la
-0.08 un curso
-0.08 vomit la
-0.08 ya
-0.08 ya _ me
-0.09 <anos <tuve
-0.09 <anos _ <un
-0.09 <cinco
-0.09 <cinco <anos
-0.09 <hace <cinco
-0.09 <un _ <en
-0.09 =cough
-0.09 =red_patch
-0.09 ^ _ #99+
-0.09 ^ _ cambiar
-0.09 ^ _ corto
-0.09 ^ infeccion
-0.09 ^ toso
-0.09 agrur _ las
-0.09 al tocar
-0.09 caers
-0.09 cloro _ la
-0.09 de agrur
-0.09 dentr
-0.09 desde el
-0.09 desgarr
-0.09 desgarr la
-0.09 el _ al
-0.09 frasc _ pastill
-0.09 gasolin
-0.09 golpe _ la
-0.09 irregular
-0.09 la _ la
-0.09 llevo tres
-0.09 los _ azul
-0.09 mare
-0.09 me desgarr
-0.09 noche y
-0.09 perdi el
-0.09 poco _ agrur
-0.09 presion #99+
-0.09 punt
-0.09 salio en
-0.09 tiene _ seman
-0.09 tocar
-0.09 unos
-0.09 ver
-0.09 viene
-0.09 y _ tengo
-0.1 -aire solo
-0.1 <# <anos
-0.1 <diez
-0.1 <diez <anos
-0.1 <hace <#
-0.1 <hace <diez
-0.1 <infart _ <#
-0.1 <me _ <la
-0.1 =dialysis
-0.1 =itchy_local
-0.1 =shoulder_pain
-0.1 ?alguien ?se
-0.1 ?es _ ?sepsis
-0.1 ?la ?sepsis
-0.1 ?sepsis
-0.1 ^ _ #11+
-0.1 ^ _ <un
-0.1 ^ _ com
-0.1 ^ _ tos
-0.1 ^ lleno
-0.1 ^ trabaj
-0.1 agrur por
-0.1 azul
-0.1 buena _ el
-0.1 cachet hinch
-0.1 cambi
-0.1 chiquit
-0.1 cita _ mi
-0.1 com _ buena
-0.1 com es
-0.1 con _ gripa
-0.1 con _ seman
-0.1 con _ vaso
-0.1 corazon de
-0.1 cortin _ la
-0.1 de _ meses
-0.1 de altur
-0.1 de sangr
-0.1 dialisis
-0.1 duele _ hombr
-0.1 embaraz de
-0.1 espos se
-0.1 esta mare
-0.1 hijo _ mocos
-0.1 la fiebr
-0.1 la piern
-0.1 la seman
-0.1 lado _ el
-0.1 le esta
-0.1 le quedo
-0.1 llevo
-0.1 los dos
-0.1 media hora
-0.1 ojos
-0.1 oscur desde
-0.1 para mi
-0.1 pegue
-0.1 perdi
-0.1 pulso _ #11+
-0.1 que com
-0.1 quede
-0.1 rodill cu
-0.1 silba
-0.1 silba _ pecho
-0.1 silba el
-0.1 solo _ un
-0.1 tengo _ en
-0.1 tiene _ de
-0.1 toma
-0.1 vaso
-0.1 veces _ dia
-0.1 veces al
-0.11 -dormir
-0.11 -fiebr -ni
-0.11 -ni -nada
-0.11 -voz
-0.11 <ano _ <me
-0.11 <desmay <una
-0.11 <desmay _ <vez
-0.11 <en _ <secundari
-0.11 <la <secundari
-0.11 <mama
-0.11 <mi <mama
-0.11 <pas <me
-0.11 <salio
-0.11 <salio <bien
-0.11 <sangr
-0.11 <secundari
-0.11 <todo <salio
-0.11 <todo _ <bien
-0.11 <y <todo
-0.11 <y _ <salio
-0.11 =muscle_tear
-0.11 =nosebleed
-0.11 =strep_like
-0.11 =weight_loss
-0.11 ?a
-0.11 ?a ?alguien
-0.11 ?coagul ?en
-0.11 ?coagul _ ?el
-0.11 ?como _ ?trata
-0.11 ?de ?un
-0.11 ?le
-0.11 ?se ?trata
-0.11 ?si ?a
-0.11 ?si _ ?alguien
-0.11 ?trata
-0.11 ?trata ?una
-0.11 ?un ?coagul
-0.11 ?un _ ?en
-0.11 ?una ?convulsion
-0.11 ^ _ <anos
-0.11 ^ _ <desmay
-0.11 ^ _ <mama
-0.11 ^ _ infeccion
-0.11 ^ comi
-0.11 ^ cual
-0.11 alergic
-0.11 bolit
-0.11 bolit de
-0.11 com
-0.11 cual _ el
-0.11 cual es
-0.11 de tos
-0.11 desde _ cuatr
-0.11 desde _ lunes
-0.11 dolor _ barrig
-0.11 dos _ hoy
-0.11 el _ normal
-0.11 el _ un
-0.11 escuel
-0.11 est
-0.11 esta seman
-0.11 ha est
-0.11 hace cuatr
-0.11 hago
-0.11 hoy _ las
-0.11 hoy a
-0.11 la escuel
-0.11 me _ de
-0.11 morad en
-0.11 mosquit _ el
-0.11 picaron
-0.11 poco _ tos
-0.11 pulso
-0.11 quem
-0.11 se _ un
-0.11 sobre
-0.11 soy alergic
-0.11 tiene _ anos
-0.11 tomar
-0.11 tomo _ medicin
-0.11 tosio
-0.11 unas
-0.11 vez _ dolor
-0.11 viene _ las
-0.11 viene a
-0.12 # _ despu
-0.12 -el _ solo
-0.12 <cu <tenia
-0.12 <derram
-0.12 <me _ <el
-0.12 <mi <papa
-0.12 <papa
-0.12 <papa <tuvo
-0.12 <papa _ <un
-0.12 <pas <y
-0.12 <tenia _ <anos
-0.12 <un <derram
-0.12 ?cerebral
-0.12 ?como _ ?ve
-0.12 ?derram
-0.12 ?derram ?cerebral
-0.12 ?esta
-0.12 ?se ?ve
-0.12 ?un ?derram
-0.12 ?un _ ?cerebral
-0.12 ?un _ ?de
-0.12 ?ve
-0.12 ?ve ?un
-0.12 ^ _ <papa
-0.12 ^ _ en
-0.12 ^ _ manan
-0.12 ^ comezon
-0.12 abuel de
-0.12 al orinar
-0.12 ampoll _ duelen
-0.12 con tos
-0.12 desde _ tres
-0.12 el _ derech
-0.12 el jabon
-0.12 grand
-0.12 hace tres
-0.12 hago ?si
-0.12 jabon nuevo
-0.12 la alergi
-0.12 manan _ la
-0.12 manan por
-0.12 mocos _ juega
-0.12 mocos pero
-0.12 ojos por
-0.12 pero juega
-0.12 por _ alergi
-0.12 por _ jabon
-0.12 por _ tarde
-0.12 que _ ?si
-0.12 que duelen
-0.12 quij desde
-0.12 seman _ del
-0.12 seman despu
-0.12 sigue
-0.12 soy
-0.12 tengo #11+
-0.12 tobill _ poco
-0.12 tobill un
-0.12 viagr
-0.13 # _ diciembr
-0.13 -nada desde
-0.13 -reteng
-0.13 -reteng -nada
-0.13 -reteng _ desde
-0.13 <#11+
-0.13 <#11+ <anos
-0.13 <en <el
-0.13 <un _ <el
-0.13 =croup_cough
-0.13 =throat_sore
-0.13 =wont_feed
-0.13 ?como _ ?si
-0.13 ?como _ ?un
-0.13 ?es ?una
-0.13 ?evito ?un
-0.13 ?que _ ?una
-0.13 ?se ?si
-0.13 ^ _ ?evito
-0.13 ^ _ di
-0.13 ^ los
-0.13 al _ escaler
-0.13 al subir
-0.13 cabez desde
-0.13 cita _ la
-0.13 corazon me
-0.13 da ansiedad
-0.13 de _ anos
-0.13 de comer
-0.13 de diciembr
-0.13 diciembr
-0.13 diciembr _ las
-0.13 diciembr a
-0.13 dijo
-0.13 el #
-0.13 en _ carro
-0.13 herman _ desmay
-0.13 hijo _ raspo
-0.13 hizo
-0.13 hondo
-0.13 infeccion _ orina
-0.13 inhalador
-0.13 la mir
-0.13 la pastill
-0.13 le _ los
-0.13 le di
-0.13 los _ ya
-0.13 los tacos
-0.13 mal _ lejos
-0.13 me _ ansiedad
-0.13 me late
-0.13 mir
-0.13 necesit _ cita
-0.13 necesit una
-0.13 no -reteng
-0.13 no _ lo
-0.13 pica el
-0.13 por _ trabaj
-0.13 puedo _ el
-0.13 respirar hondo
-0.13 subir
-0.13 subir escaler
-0.13 tacos
-0.13 tacos ya
-0.13 tiembl _ frio
-0.13 tiembl de
-0.13 una _ del
-0.13 unos segund
-0.13 veo _ de
-0.13 veo mal
-0.13 y _ aguant
-0.13 y _ vez
-0.14 # menos
-0.14 -falta -el
-0.14 -fiebr _ -seman
-0.14 -me -falta
-0.14 -una
-0.14 <al
-0.14 <la _ <al
-0.14 <yo
-0.14 =ear_pain
-0.14 =flu_bad
-0.14 ^ _ abuel
-0.14 ^ _ verde
-0.14 ^ cualquier
-0.14 ^ muela
-0.14 agrur _ de
-0.14 agrur despu
-0.14 ahora esta
-0.14 brazo _ la
-0.14 brazo por
-0.14 buena para
-0.14 cabez muy
-0.14 cayo en
-0.14 cost
-0.14 cualquier
-0.14 de perro
-0.14 de tanto
-0.14 ejercici
-0.14 estr _ trabaj
-0.14 estr del
-0.14 gripe
-0.14 hijo _ una
-0.14 hinchad
-0.14 hinchan los
-0.14 le _ sal
-0.14 le _ un
-0.14 me _ dolor
-0.14 menos _ viern
-0.14 menos cuart
-0.14 menos el
-0.14 minut _ ya
-0.14 mucha _ y
-0.14 mucho _ me
-0.14 necesit _ mis
-0.14 pica una
-0.14 por _ estr
-0.14 pus
-0.14 quier _ cita
-0.14 resurtir mis
-0.14 sangr al
-0.14 se mete
-0.14 sient un
-0.14 sinusitis
-0.14 tiene las
-0.14 toca
-0.14 todo
-0.14 una garrapat
-0.14 viejo
-0.15 # _ con
-0.15 -ni -problem
-0.15 -ni _ -para
-0.15 -problem -para
-0.15 <infart
-0.15 <infart <hace
-0.15 <todo
-0.15 <tuvo _ <infart
-0.15 <un <infart
-0.15 ^ <el
-0.15 ^ _ <ano
-0.15 ^ _ picaron
-0.15 cardiac
-0.15 cicatriz
-0.15 de _ para
-0.15 el _ no
-0.15 el jardin
-0.15 el miercol
-0.15 el polen
-0.15 embaraz _ un
-0.15 en _ futbol
-0.15 en _ gimnasi
-0.15 escaler
-0.15 insuficienci cardiac
-0.15 jardin
-0.15 kilos
-0.15 la montan
-0.15 las
-0.15 los _ para
-0.15 me _ las
-0.15 me dieron
-0.15 me picaron
-0.15 miercol
-0.15 nino de
-0.15 ojos _ la
-0.15 papa diabetic
-0.15 pica la
-0.15 polen
-0.15 por _ polen
-0.15 que _ necesit
-0.15 que vacun
-0.15 sarpull por
-0.15 un _ en
-0.15 vacun necesit
-0.15 y orino
-0.16 -fiebr solo
-0.16 -tiembl
-0.16 <me _ <una
-0.16 ?da
-0.16 ?se _ ?un
-0.16 ^ _ diabetic
-0.16 ^ _ mare
-0.16 ^ cita
-0.16 ^ manan
-0.16 ^ ronch
-0.16 a #99+
-0.16 acabo
-0.16 anos _ quier
-0.16 con _ pastill
-0.16 de _ con
-0.16 de _ dias
-0.16 de _ gripe
-0.16 dia _ a
-0.16 dias _ esta
-0.16 dormir
-0.16 duerm
-0.16 embaraz es
-0.16 espos _ mucho
-0.16 fiebr se
-0.16 inhalador _ favor
-0.16 inhalador por
-0.16 la _ para
-0.16 la gripe
-0.16 la otra
-0.16 las papas
-0.16 manan _ las
-0.16 manan a
-0.16 me _ por
-0.16 mi _ con
-0.16 no -tiembl
-0.16 papas
-0.16 para
-0.16 pecho al
-0.16 piern de
-0.16 poco al
-0.16 por _ pila
-0.16 por _ vacun
-0.16 presion _ con
-0.16 quier _ vacun
-0.16 quier la
-0.16 roja en
-0.16 solo cans
-0.16 tengo _ cuell
-0.16 tengo mucha
-0.16 una _ en
-0.17 -en -la
-0.17 -falta
-0.17 -falta _ -aire
-0.17 -tomar -cafe
-0.17 <tuve <un
-0.17 =cramps
-0.17 ^ _ alergic
-0.17 ^ _ confund
-0.17 ^ _ falta
-0.17 ^ _ pican
-0.17 ^ sarpull
-0.17 alergic a
-0.17 ando cans
-0.17 caball
-0.17 caball _ corro
-0.17 caball cu
-0.17 colic
-0.17 comi _ y
-0.17 con flem
-0.17 consult
-0.17 corro
-0.17 cu corro
-0.17 cuest _ consult
-0.17 de caball
-0.17 dias
-0.17 dolor _ caball
-0.17 el _ ya
-0.17 el pie
-0.17 la consult
-0.17 la meningitis
-0.17 le cayo
-0.17 los _ con
-0.17 los _ por
-0.17 me pican
-0.17 meningitis
-0.17 mi migran
-0.17 migran
-0.17 migran _ siempr
-0.17 migran de
-0.17 no -tomar
-0.17 oxigen
-0.17 pican _ ojos
-0.17 pican los
-0.17 por _ -tomar
-0.17 que va
-0.17 rinon y
-0.17 sale un
-0.17 sarpull con
-0.17 seman _ me
-0.17 soy _ a
-0.17 tomar _ con
-0.17 y _ arde
-0.18 -tengo -fiebr
-0.18 <era
-0.18 <hace <un
-0.18 <hace _ <ano
-0.18 <un <ano
-0.18 <ya
-0.18 =inconsolable
-0.18 ?alguien
-0.18 ?desmay
-0.18 ?que ?signific
-0.18 ?signific
-0.18 ^ _ ?signific
-0.18 ^ _ al
-0.18 ^ _ mart
-0.18 ^ _ pastill
-0.18 ^ _ poco
-0.18 ^ _ proxim
-0.18 ^ _ tiesa
-0.18 ^ _ trist
-0.18 ^ antes
-0.18 ^ espald
-0.18 a _ dos
-0.18 abuel tiene
-0.18 al limpiarm
-0.18 antes _ examen
-0.18 clas
-0.18 clas _ natacion
-0.18 clas de
-0.18 con la
-0.18 cu _ -duerm
-0.18 de hondur
-0.18 de las
-0.18 de natacion
-0.18 de peso
-0.18 del examen
-0.18 espald tiesa
-0.18 fuego _ el
-0.18 hijo quier
-0.18 hondur
-0.18 limpiarm
-0.18 me _ un
-0.18 natacion
-0.18 otra
-0.18 poco los
-0.18 sangr _ nariz
-0.18 sient que
-0.18 solo _ de
-0.18 tengo _ piel
-0.18 tiesa _ la
-0.18 tiroid
-0.18 un _ los
-0.18 zapat nuev
-0.19 # anos
-0.19 # el
-0.19 -duele _ -pecho
-0.19 -el -pecho
-0.19 <el <mes
-0.19 <mes
-0.19 <mes <pas
-0.19 <mi <tio
-0.19 <mi _ <se
-0.19 <tio
-0.19 <tio <se
-0.19 <tuvo <un
-0.19 ?evito _ ?coagul
-0.19 ^ <hace
-0.19 ^ _ <tio
-0.19 ^ _ acidez
-0.19 ^ _ piquet
-0.19 ^ _ resurtir
-0.19 ^ quier
-0.19 ayuda _ el
-0.19 barrig y
-0.19 bici
-0.19 cabez _ la
-0.19 cada toma
-0.19 calambr
-0.19 calambr en
-0.19 cama
-0.19 cargar
-0.19 champu
-0.19 confund con
-0.19 de _ se
-0.19 de _ vista
-0.19 de gargant
-0.19 dolor _ gargant
-0.19 el _ me
-0.19 el gimnasi
-0.19 el labio
-0.19 el panal
-0.19 gargant _ el
-0.19 hijo le
-0.19 la _ va
-0.19 la bici
-0.19 la cama
-0.19 labio
-0.19 llevo una
-0.19 me tapan
-0.19 muela y
-0.19 no -duele
-0.19 orina
-0.19 puntit
-0.19 sarpull y
-0.19 se _ tapan
-0.19 secos
-0.19 sirve
-0.19 tapan
-0.19 tapan _ oidos
-0.19 tapan los
-0.19 tengo acidez
-0.19 tiene _ piel
-0.19 trist porqu
-0.19 un piquet
-0.19 y _ desde
-0.2 #99+ pero
-0.2 -desmay
-0.2 -desmay _ me
-0.2 -desmay solo
-0.2 -duele _ -cabez
-0.2 -me _ -en
-0.2 -por
-0.2 -por -que
-0.2 -sabem
-0.2 -sabem -por
-0.2 -sabem _ -que
-0.2 -tengo _ -ni
-0.2 <de <famili
-0.2 <de _ <hace
-0.2 <famili
-0.2 <viene
-0.2 <viene <de
-0.2 <viene _ <famili
-0.2 =refuses
-0.2 =stye
-0.2 =tetanus_due
-0.2 ?los ?sign
-0.2 ?sign
-0.2 ?sign ?de
-0.2 ?son _ ?sign
-0.2 ^ <la
-0.2 ^ _ comezon
-0.2 ^ _ estren
-0.2 ^ _ grano
-0.2 ^ _ muero
-0.2 ^ _ perrill
-0.2 ^ entre
-0.2 ^ hace
-0.2 ^ herni
-0.2 brinc _ parp
-0.2 cara _ las
-0.2 cheque
-0.2 con un
-0.2 corr
-0.2 da _ de
-0.2 da dolor
-0.2 de _ despu
-0.2 de cancer
-0.2 de orina
-0.2 del _ izquierd
-0.2 dolor de
-0.2 el _ sin
-0.2 el avion
-0.2 en _ avion
-0.2 en _ ingle
-0.2 en las
-0.2 entre _ #
-0.2 es segur
-0.2 estab
-0.2 estoy estren
-0.2 fiebr _ hace
-0.2 frijol
-0.2 grano
-0.2 grano en
-0.2 hijo de
-0.2 hinch _ de
-0.2 hizo _ nudo
-0.2 hizo un
-0.2 infart
-0.2 insulin
-0.2 lent nuev
-0.2 los frijol
-0.2 mama _ #11+
-0.2 me muero
-0.2 mediodi el
-0.2 muero
-0.2 murio _ cancer
-0.2 necesit _ examen
-0.2 necesit _ nuev
-0.2 nudo _ la
-0.2 oidos _ el
-0.2 orina y
-0.2 pero _ sient
-0.2 pero me
-0.2 perrill
-0.2 perrill _ el
-0.2 perrill en
-0.2 por _ sol
-0.2 pulso es
-0.2 quier _ cheque
-0.2 sin -dolor
-0.2 sin _ -#11+
-0.2 tengo _ con
-0.2 tengo _ presion
-0.2 tengo comezon
-0.2 todo _ dia
-0.2 torci
-0.2 tos _ mocos
-0.2 un cheque
-0.2 un examen
-0.2 un grano
-0.2 un infart
-0.2 veces hoy
-0.2 y nause
-0.21 #11+ en
-0.21 -adormecimient
-0.21 -mas
-0.21 -pecho
-0.21 <una <vez
-0.21 <vez
-0.21 =gums_bleed
-0.21 ^ _ -fiebr
-0.21 ^ _ atragant
-0.21 ^ _ bien
-0.21 ^ _ dejar
-0.21 ^ _ depresion
-0.21 ^ _ dia
-0.21 ^ _ dura
-0.21 ^ _ perro
-0.21 ^ _ que
-0.21 ^ _ regla
-0.21 ^ ando
-0.21 ^ de
-0.21 ^ sin
-0.21 anos _ #11+
-0.21 boca azul
-0.21 cita de
-0.21 como me
-0.21 contagios
-0.21 cu puedo
-0.21 cuant dura
-0.21 dejar
-0.21 dejar _ fumar
-0.21 dejar de
-0.21 depresion
-0.21 doming
-0.21 duele la
-0.21 el sol
-0.21 en _ rodill
-0.21 enci
-0.21 es #99+
-0.21 es _ sobre
-0.21 es _ un
-0.21 es contagios
-0.21 es normal
-0.21 hinchan
-0.21 la _ azul
-0.21 la tele
-0.21 las _ menos
-0.21 las enci
-0.21 lent me
-0.21 me sale
-0.21 me sangran
-0.21 me sudan
-0.21 mi inhalador
-0.21 mis _ de
-0.21 moreton por
-0.21 no -es
-0.21 para _ dolor
-0.21 para _ espald
-0.21 para un
-0.21 poco la
-0.21 por _ cafe
-0.21 por _ silla
-0.21 quier cambiar
-0.21 quier dejar
-0.21 regla _ con
-0.21 resurtir _ inhalador
-0.21 resurtir mi
-0.21 sangran
-0.21 sangran _ enci
-0.21 sangran las
-0.21 se _ hinchan
-0.21 sobre #11+
-0.21 sudan
-0.21 sudan _ manos
-0.21 sudan las
-0.21 tener
-0.21 truen
-0.21 un _ para
-0.21 un _ por
-0.21 viaje
-0.22 # _ la
-0.22 -de _ -ni
-0.22 -dolor -de
-0.22 -estoy
-0.22 <desmay
-0.22 <me <desmay
-0.22 =deep_cut
-0.22 =not_self
-0.22 ?convulsion
-0.22 ?de ?la
-0.22 ^ _ del
-0.22 ^ _ sangran
-0.22 ^ voy
-0.22 a viajar
-0.22 abundant
-0.22 comer y
-0.22 con _ sol
-0.22 cu se
-0.22 de _ de
-0.22 de frio
-0.22 desde _ #
-0.22 desde _ dos
-0.22 en dialisis
-0.22 es el
-0.22 la pared
-0.22 las _ por
-0.22 mal
-0.22 mal alient
-0.22 mama tiene
-0.22 mocos _ come
-0.22 moreton
-0.22 moreton _ la
-0.22 necesit _ mi
-0.22 no -estoy
-0.22 nuec
-0.22 orino
-0.22 panza por
-0.22 pared
-0.22 parp
-0.22 por _ gripa
-0.22 prueb
-0.22 se _ de
-0.22 sigo
-0.22 sud y
-0.22 tengo un
-0.22 vez
-0.22 voy _ viajar
-0.23 -tengo -mareo
-0.23 <en <la
-0.23 <mi _ <tuvo
-0.23 <tuvo
-0.23 <un _ <hace
-0.23 ?coagul
-0.23 ?en ?el
-0.23 ^ _ limpi
-0.23 ^ _ sale
-0.23 ^ _ sient
-0.23 ^ _ tropec
-0.23 ^ padezc
-0.23 ^ pise
-0.23 ^ tengo
-0.23 a mediodi
-0.23 al masticar
-0.23 ataqu _ panic
-0.23 cans del
-0.23 ceboll
-0.23 como limpi
-0.23 cuant cuest
-0.23 cuest la
-0.23 de _ #
-0.23 de panic
-0.23 el otro
-0.23 el parto
-0.23 en _ noche
-0.23 en _ parp
-0.23 entro agua
-0.23 es _ cita
-0.23 es peligros
-0.23 espald _ el
-0.23 hijo
-0.23 hijo _ duele
-0.23 la _ da
-0.23 la _ que
-0.23 la carne
-0.23 la ceboll
-0.23 le _ morad
-0.23 manan _ si
-0.23 manan pero
-0.23 masticar
-0.23 me brinc
-0.23 me olv
-0.23 me tropec
-0.23 mi hijo
-0.23 mi pastill
-0.23 moreton _ en
-0.23 nause _ la
-0.23 necesit un
-0.23 olv
-0.23 padezc
-0.23 panic
-0.23 panic _ siempr
-0.23 panic de
-0.23 panza _ la
-0.23 pastill _ la
-0.23 pelan
-0.23 peligros
-0.23 pero _ como
-0.23 pero si
-0.23 perro en
-0.23 pise
-0.23 pise un
-0.23 que _ duele
-0.23 quij _ masticar
-0.23 quij al
-0.23 rio
-0.23 se _ acabo
-0.23 se _ olv
-0.23 sient _ bien
-0.23 tengo tos
-0.23 tomo pastill
-0.23 tos con
-0.23 tropec
-0.23 truen _ quij
-0.23 truen la
-0.23 un poquit
-0.23 uso
-0.23 volar
-0.24 #11+ _ las
-0.24 #11+ a
-0.24 -cabez -ni
-0.24 -la -cabez
-0.24 <#99+
-0.24 <con
-0.24 <con <el
-0.24 <en <#99+
-0.24 <fiebr
-0.24 <una _ <en
-0.24 =hoarse
-0.24 =leaking
-0.24 =not_taken
-0.24 =vomit_few
-0.24 ?cual
-0.24 ?cual ?son
-0.24 ?cual _ ?los
-0.24 ?los _ ?de
-0.24 ?son ?los
-0.24 ^ ?cual
-0.24 ^ _ ?son
-0.24 ^ _ ayuda
-0.24 ^ _ juguet
-0.24 ^ _ tres
-0.24 ^ agrur
-0.24 ^ azucar
-0.24 ^ dentr
-0.24 ^ resurtir
-0.24 abuel _ #11+
-0.24 antes del
-0.24 ayuda para
-0.24 cambiar
-0.24 cambiar _ cita
-0.24 dentr de
-0.24 diez
-0.24 duele _ rodill
-0.24 el _ nuevo
-0.24 el _ vari
-0.24 la orina
-0.24 lastim
-0.24 lastim _ mi
-0.24 lastim a
-0.24 los zapat
-0.24 mal la
-0.24 mano hinch
-0.24 mocos y
-0.24 nino _ tos
-0.24 nino tiene
-0.24 nuevo
-0.24 numer
-0.24 ocho
-0.24 que _ para
-0.24 que ayuda
-0.24 que es
-0.24 sangr _ vez
-0.24 tengo _ despu
-0.24 tiene tos
-0.24 tiesa
-0.24 tieso _ la
-0.24 vomit _ veces
-0.24 vomit _ vez
-0.24 y _ molest
-0.24 y sigue
-0.24 zapat
-0.25 ?causar
-0.25 ?como ?evito
-0.25 ?evito
-0.25 ?puede ?causar
-0.25 ?se _ ?una
-0.25 ^ _ -sangr
-0.25 ^ _ asma
-0.25 ^ _ fuego
-0.25 ^ _ hijo
-0.25 ^ _ mucha
-0.25 ^ eruct
-0.25 ^ esta
-0.25 ^ la
-0.25 buena
-0.25 con _ pelicul
-0.25 de _ espald
-0.25 de _ tarde
-0.25 despu _ los
-0.25 dio un
-0.25 dolor _ oido
-0.25 dosis
-0.25 duele _ brazo
-0.25 el futbol
-0.25 el oido
-0.25 enjuagu
-0.25 enjuagu y
-0.25 entro _ al
-0.25 eruct
-0.25 es buena
-0.25 esta _ de
-0.25 estas
-0.25 estoy _ por
-0.25 hijo _ #
-0.25 hinch _ le
-0.25 la pelicul
-0.25 la proxim
-0.25 me sient
-0.25 me torci
-0.25 mi _ llego
-0.25 moned
-0.25 moned y
-0.25 mucha agua
-0.25 oigo
-0.25 oigo voces
-0.25 olv mi
-0.25 pelicul
-0.25 picant
-0.25 por _ examen
-0.25 por _ jardin
-0.25 proxim seman
-0.25 puedo comer
-0.25 quier hablar
-0.25 recet
-0.25 seca
-0.25 tiene mocos
-0.25 todos tenem
-0.25 un _ chiquit
-0.25 un _ desde
-0.25 una cita
-0.25 una moned
-0.25 veran
-0.26 -dolor
-0.26 -duele -la
-0.26 -me _ -la
-0.26 -ni
-0.26 <bien
-0.26 =gum_only
-0.26 ^ baje
-0.26 ^ perdi
-0.26 ^ piquet
-0.26 acabo _ pastill
-0.26 aceler _ corazon
-0.26 aceler el
-0.26 al cepillarm
-0.26 ansiedad y
-0.26 cepillarm
-0.26 computador
-0.26 con los
-0.26 corazon en
-0.26 da miedo
-0.26 de _ al
-0.26 de _ en
-0.26 dedo
-0.26 del parto
-0.26 duele el
-0.26 el dentist
-0.26 el sab
-0.26 en _ embaraz
-0.26 enci _ cepillarm
-0.26 enci al
-0.26 espos _ desmay
-0.26 gimnasi
-0.26 la computador
-0.26 labio _ por
-0.26 las _ al
-0.26 las nuec
-0.26 le molest
-0.26 los _ me
-0.26 manos de
-0.26 me _ cans
-0.26 me _ miedo
-0.26 me aceler
-0.26 me tocan
-0.26 mejor
-0.26 mi _ y
-0.26 morad con
-0.26 necesit lent
-0.26 obrar
-0.26 perro esta
-0.26 pico _ mosquit
-0.26 por _ dentist
-0.26 pueden _ una
-0.26 revision del
-0.26 sangr en
-0.26 se _ aceler
-0.26 sudo
-0.26 tengo _ labio
-0.26 tocan
-0.26 un _ debil
-0.26 un mosquit
-0.26 un nino
-0.26 una _ para
-0.26 vomit _ anoch
-0.27 -es
-0.27 <#
-0.27 <tuve <una
-0.27 ^ _ <una
-0.27 ^ _ arde
-0.27 ^ _ cansad
-0.27 ^ _ mucho
-0.27 ^ _ para
-0.27 ^ tuve
-0.27 ^ veo
-0.27 al estornudar
-0.27 cansad
-0.27 cerill
-0.27 cerill _ el
-0.27 cerill en
-0.27 comezon en
-0.27 con _ pero
-0.27 del pie
-0.27 en _ labio
-0.27 estornudar
-0.27 estres
-0.27 estres _ los
-0.27 estres por
-0.27 la mesa
-0.27 las _ el
-0.27 lo mismo
-0.27 los _ en
-0.27 me _ el
-0.27 mesa
-0.27 mismo
-0.27 muela
-0.27 no _ -fiebr
-0.27 orina _ estornudar
-0.27 orina al
-0.27 por no
-0.27 salio _ moreton
-0.27 sangr un
-0.27 tengo _ ojos
-0.27 una _ roja
-0.27 viajar
-0.28 -problem
-0.28 <y
-0.28 =contact_lens
-0.28 ^ _ cort
-0.28 ^ _ fin
-0.28 ^ dormi
-0.28 anticonceptiv
-0.28 contact
-0.28 cuatr
-0.28 de contact
-0.28 de seman
-0.28 desde que
-0.28 despiert
-0.28 el calor
-0.28 el embaraz
-0.28 empiez
-0.28 es mi
-0.28 espald _ me
-0.28 estoy _ de
-0.28 fin
-0.28 fin _ seman
-0.28 fin de
-0.28 hago _ mi
-0.28 la munec
-0.28 lent _ contact
-0.28 lent de
-0.28 mano cu
-0.28 me _ dorm
-0.28 me _ trist
-0.28 me raspe
-0.28 me subio
-0.28 mosquit en
-0.28 munec
-0.28 que _ es
-0.28 quede dorm
-0.28 raspe
-0.28 resurtir _ pastill
-0.28 rompi
-0.28 tiene _ boca
-0.29 # de
-0.29 <ano <pas
-0.29 <el <ano
-0.29 =every_day
-0.29 =kidney_disease
-0.29 =panic_known
-0.29 ^ _ adolorid
-0.29 ^ _ embarazarm
-0.29 ^ _ frias
-0.29 ^ dolor
-0.29 ^ el
-0.29 a _ el
-0.29 adolorid
-0.29 adolorid por
-0.29 baja el
-0.29 camion
-0.29 comio un
-0.29 consej
-0.29 corte el
-0.29 de _ infart
-0.29 del _ esta
-0.29 duelen _ pies
-0.29 durmi _ pie
-0.29 durmi el
-0.29 embarazarm
-0.29 es para
-0.29 frias
-0.29 gargant con
-0.29 hago si
-0.29 la _ tengo
-0.29 la gripa
-0.29 los dias
-0.29 los examen
-0.29 me _ dar
-0.29 me _ llorar
-0.29 mi _ viene
-0.29 murio _ un
-0.29 nariz _ la
-0.29 nariz en
-0.29 ojos _ de
-0.29 peor
-0.29 que _ si
-0.29 quier embarazarm
-0.29 regla viene
-0.29 rompi el
-0.29 su cita
-0.29 tengo _ control
-0.29 tobill y
-0.29 todos _ dias
-0.29 todos los
-0.29 un moreton
-0.29 uso lent
-0.3 # a
-0.3 -los
-0.3 -sintom
-0.3 -un
-0.3 =allergen
-0.3 =tooth
-0.3 ?es ?la
-0.3 ^ _ granit
-0.3 ^ estornud
-0.3 ^ ronco
-0.3 arde _ orinar
-0.3 arde al
-0.3 asma control
-0.3 dano _ mi
-0.3 del panal
-0.3 desde _ seman
-0.3 dice _ no
-0.3 duelen _ piern
-0.3 es _ la
-0.3 hace seman
-0.3 junto _ la
-0.3 junto a
-0.3 la cita
-0.3 lloran
-0.3 los lent
-0.3 los oidos
-0.3 me _ sangr
-0.3 me arde
-0.3 me hace
-0.3 me lloran
-0.3 me trabo
-0.3 moretoncit
-0.3 oidos
-0.3 oidos en
-0.3 ojo _ me
-0.3 otra seman
-0.3 para _ llorar
-0.3 paro
-0.3 por el
-0.3 resurtir la
-0.3 rozadur
-0.3 rozadur _ panal
-0.3 rozadur del
-0.3 se _ trabo
-0.3 sin -sintom
-0.3 solo me
-0.3 trabo
-0.3 trabo la
-0.3 un granit
-0.3 un moretoncit
-0.3 una carta
-0.3 y _ estoy
-0.3 y mocos
-0.31 -duele -el
-0.31 -me _ -el
-0.31 <hace <anos
-0.31 <se
-0.31 =heat_exposure
-0.31 =tia_resolved
-0.31 ^ _ normal
-0.31 ^ _ seca
-0.31 ^ _ segur
-0.31 a _ #
-0.31 anos y
-0.31 barbill
-0.31 comi
-0.31 con _ papel
-0.31 conciert
-0.31 confundi
-0.31 corte _ un
-0.31 corte con
-0.31 desvel
-0.31 el _ mes
-0.31 en _ barbill
-0.31 es _ para
-0.31 esta hinch
-0.31 estren _ hace
-0.31 estren desde
-0.31 gripa _ me
-0.31 huele a
-0.31 la barbill
-0.31 le toca
-0.31 llego
-0.31 manan
-0.31 mare _ vomit
-0.31 me hinchan
-0.31 me puede
-0.31 muerd
-0.31 otro mes
-0.31 pantalon
-0.31 pelo
-0.31 pilas
-0.31 popo verde
-0.31 poquit de
-0.31 presion es
-0.31 puedo tomar
-0.31 sensibl
-0.31 sin _ solo
-0.31 sol
-0.31 un papel
-0.31 vez en
-0.31 y _ se
-0.32 # _ las
-0.32 ?en
-0.32 ^ _ escurr
-0.32 ^ _ leche
-0.32 ^ manos
-0.32 ^ mejor
-0.32 antes _ comer
-0.32 cirugi de
-0.32 con mis
-0.32 cuant _ la
-0.32 dolorcit _ cabez
-0.32 duele _ gargant
-0.32 duele un
-0.32 el dia
-0.32 escurr _ nariz
-0.32 escurr la
-0.32 espos _ la
-0.32 estab muy
-0.32 examen _ la
-0.32 hice
-0.32 hijo tiene
-0.32 los _ nuev
-0.32 me _ con
-0.32 me quebr
-0.32 necesit resurtir
-0.32 quebr
-0.32 sab
-0.32 sarpull _ el
-0.32 v
-0.33 ^ <me
-0.33 ^ _ betabel
-0.33 ^ _ hinchad
-0.33 ^ _ pulso
-0.33 ^ gases
-0.33 ^ llevo
-0.33 ayer
-0.33 bebe regurgit
-0.33 betabel
-0.33 cerro
-0.33 con cloro
-0.33 cu no
-0.33 de _ como
-0.33 de los
-0.33 de mosquit
-0.33 debe
-0.33 del _ cada
-0.33 desde _ anos
-0.33 duele _ ojo
-0.33 el _ a
-0.33 el parp
-0.33 flem
-0.33 fuego
-0.33 fuego en
-0.33 hijo _ un
-0.33 hinchad de
-0.33 limpi
-0.33 manos _ la
-0.33 me _ mal
-0.33 me pusieron
-0.33 meses _ cada
-0.33 mi _ regurgit
-0.33 nudo
-0.33 nudo en
-0.33 piquet _ mosquit
-0.33 popo agu
-0.33 pusieron _ vacun
-0.33 pusieron la
-0.33 si como
-0.33 un _ la
-0.33 un fuego
-0.33 un nudo
-0.33 un rato
-0.33 vez _ de
-0.33 y ando
-0.33 y bien
-0.33 ya cerro
-0.33 ya me
-0.34 -cafe
-0.34 =injection_joint
-0.34 ?son
-0.34 ^ _ cuest
-0.34 ^ _ leve
-0.34 ^ _ lunes
-0.34 ^ _ truen
-0.34 ^ me
-0.34 ^ punzad
-0.34 a _ y
-0.34 al dia
-0.34 cirugi
-0.34 con _ fiebr
-0.34 de dos
-0.34 debo
-0.34 duele _ cabez
-0.34 en _ nino
-0.34 estoy cans
-0.34 falta _ poco
-0.34 falta un
-0.34 gargant _ ayer
-0.34 gargant desde
-0.34 la cirugi
-0.34 mala
-0.34 me hizo
-0.34 me truen
-0.34 no _ -cafe
-0.34 patea
-0.34 poca
-0.34 poca pila
-0.34 poco _ aire
-0.34 punzad
-0.34 punzad _ la
-0.34 punzad en
-0.34 rojo _ calient
-0.34 tiene _ pila
-0.34 tiene poca
-0.35 ?que _ ?la
-0.35 ?si
-0.35 ^ _ con
-0.35 ^ _ leves
-0.35 ^ colic
-0.35 ^ pulso
-0.35 ^ tomo
-0.35 ^ tos
-0.35 balon
-0.35 barrig _ fiebr
-0.35 cabez _ no
-0.35 colic leves
-0.35 cu _ mi
-0.35 de _ cu
-0.35 desde anoch
-0.35 duele _ cost
-0.35 en _ espald
-0.35 en casa
-0.35 en navidad
-0.35 esta rojo
-0.35 fiebr desde
-0.35 hinch _ no
-0.35 llav
-0.35 los vecin
-0.35 me _ al
-0.35 mis
-0.35 moja
-0.35 navidad
-0.35 pulso de
-0.35 que hora
-0.35 que puedo
-0.35 una dieta
-0.35 usa
-0.36 #11+ anos
-0.36 -mareo
-0.36 =radiates_leg
-0.36 ?como ?se
-0.36 ?el
-0.36 ^ _ ?se
-0.36 ^ _ cuent
-0.36 ^ _ quedo
-0.36 ^ manch
-0.36 diabetic y
-0.36 dura la
-0.36 el cloro
-0.36 el papel
-0.36 el primer
-0.36 el viern
-0.36 en _ papel
-0.36 examen de
-0.36 hemorroid
-0.36 hierr
-0.36 la cuent
-0.36 las _ en
-0.36 mete
-0.36 mi cita
-0.36 no _ -mareo
-0.36 proxim
-0.36 quier una
-0.36 ronquer
-0.36 sangr _ el
-0.36 tarea
-0.36 y _ cans
-0.37 -#11+
-0.37 -#11+ -seman
-0.37 <hace _ <anos
-0.37 =constipation
-0.37 =itching
-0.37 =stomach_burn
-0.37 ^ _ humo
-0.37 ^ _ pica
-0.37 ^ _ tomar
-0.37 ^ compr
-0.37 ^ donde
-0.37 ^ ojos
-0.37 a tiemp
-0.37 cayo un
-0.37 comezon
-0.37 conjuntivitis
-0.37 de hoy
-0.37 esta _ le
-0.37 estoy trist
-0.37 humo de
-0.37 la _ tap
-0.37 mi _ tiene
-0.37 mi presion
-0.37 nause por
-0.37 nino _ raspo
-0.37 para _ presion
-0.37 prueb _ embaraz
-0.37 prueb de
-0.37 quier _ de
-0.37 quite
-0.37 se _ mi
-0.37 toda _ noche
-0.37 tome _ mis
-0.37 tomo en
-0.37 y _ hinch
-0.38 ?con
-0.38 ?una
-0.38 ^ _ mal
-0.38 ^ costr
-0.38 baje
-0.38 como siempr
-0.38 costr _ en
-0.38 de manejar
-0.38 de noche
-0.38 dias de
-0.38 el codo
-0.38 el tiemp
-0.38 favor
-0.38 manejar
-0.38 me _ mi
-0.38 me dejo
-0.38 por favor
-0.38 raspon
-0.38 refri
-0.38 se quito
-0.38 todo _ tiemp
-0.38 un raspon
-0.39 -me _ -dormir
-0.39 =about_self
-0.39 ?un
-0.39 ^ <tuve
-0.39 ^ _ duelen
-0.39 ^ _ tieso
-0.39 ^ cuell
-0.39 ^ no
-0.39 a _ #11+
-0.39 acabo la
-0.39 cafe
-0.39 cita para
-0.39 como _ el
-0.39 cu _ toca
-0.39 cu es
-0.39 cuell _ por
-0.39 el estr
-0.39 estr
-0.39 infl
-0.39 la _ ya
-0.39 la tarde
-0.39 la tiend
-0.39 manos en
-0.39 me despiert
-0.39 que lo
-0.39 quier saber
-0.39 saber
-0.39 tele
-0.39 tieso por
-0.39 tobill
-0.39 vacun _ la
-0.39 vacun de
-0.4 # y
-0.4 -cabez
-0.4 -mis
-0.4 <ano
-0.4 <tenia
-0.4 ^ acabo
-0.4 abeja en
-0.4 abuel _ de
-0.4 abuel murio
-0.4 acabo _ regresar
-0.4 comer
-0.4 de ayer
-0.4 de fumar
-0.4 de regresar
-0.4 doctor
-0.4 dorm en
-0.4 dormi
-0.4 dormi mal
-0.4 el _ la
-0.4 el doctor
-0.4 el juev
-0.4 en _ gargant
-0.4 en inviern
-0.4 fumar
-0.4 inviern
-0.4 juev
-0.4 la popo
-0.4 la puert
-0.4 las _ seman
-0.4 las orej
-0.4 las unas
-0.4 late rap
-0.4 me pica
-0.4 mi perrit
-0.4 mi perro
-0.4 ojo y
-0.4 orej
-0.4 orino mucho
-0.4 perrit
-0.4 piquet
-0.4 piquet de
-0.4 por
-0.4 puert
-0.4 regresar
-0.4 regresar de
-0.4 seman que
-0.4 sin -sangr
-0.4 un _ ya
-0.4 viern
-0.4 y media
-0.4 ya _ -sangr
-0.41 ?que ?es
-0.41 ^ _ ?es
-0.41 ^ _ corazon
-0.41 ^ _ entre
-0.41 ^ _ me
-0.41 ^ _ quede
-0.41 ^ vi
-0.41 aburr
-0.41 alergi
-0.41 ando
-0.41 ayer me
-0.41 cabez por
-0.41 calor
-0.41 con pus
-0.41 cual
-0.41 despu _ trabaj
-0.41 entre regl
-0.41 la cort
-0.41 la leche
-0.41 la nariz
-0.41 me quede
-0.41 quem de
-0.41 raspo _ rodill
-0.41 regl
-0.41 todavi
-0.41 vi
-0.42 -seman
-0.42 =asthma
-0.42 ?del
-0.42 ^ _ -tiene
-0.42 ^ _ calor
-0.42 asma
-0.42 de _ ?puede
-0.42 de _ muy
-0.42 duele _ munec
-0.42 duele _ poco
-0.42 media
-0.42 normal
-0.42 pie
-0.42 puedo _ con
-0.42 rompi _ una
-0.42 rompi una
-0.42 ronca
-0.43 <el _ <pas
-0.43 <pas
-0.43 ^ _ dos
-0.43 ^ _ gripa
-0.43 ^ _ orina
-0.43 ^ _ tramit
-0.43 ^ bostez
-0.43 ^ y
-0.43 antoj
-0.43 bostez
-0.43 dolorcit de
-0.43 el tobill
-0.43 gripa y
-0.43 la _ pero
-0.43 mediodi
-0.43 nariz
-0.43 nariz tap
-0.43 que vitamin
-0.43 tap
-0.43 tramit
-0.43 vitamin
-0.43 y _ duelen
-0.44 <una
-0.44 =chest_injury_or_ache
-0.44 ?los
-0.44 ?se
-0.44 ^ _ brinc
-0.44 ^ por
-0.44 a que
-0.44 agua y
-0.44 ansiedad
-0.44 chicl
-0.44 compr
-0.44 del _ en
-0.44 embaraz _ #11+
-0.44 en _ bebe
-0.44 en _ pantorrill
-0.44 es muy
-0.44 guard
-0.44 necesit mas
-0.44 para el
-0.44 quier un
-0.44 soy _ y
-0.45 #11+ de
-0.45 -duerm
-0.45 ?es
-0.45 ayuda
-0.45 cinco dias
-0.45 comezon _ la
-0.45 con las
-0.45 congestion
-0.45 corazon _ la
-0.45 dentist
-0.45 duelen los
-0.45 espald por
-0.45 estoy _ desde
-0.45 jabon _ el
-0.45 jabon en
-0.45 me _ jabon
-0.45 no -duerm
-0.45 oido
-0.45 primaver
-0.45 revision
-0.45 tomo _ para
-0.45 tos
-0.45 y duerm
-0.45 y presion
-0.45 ya paro
-0.46 <cu
-0.46 <en
-0.46 <me
-0.46 <tuve
-0.46 =discharge
-0.46 ^ _ el
-0.46 ^ es
-0.46 ^ este
-0.46 anos _ estoy
-0.46 bebe tiene
-0.46 costr
-0.46 de correr
-0.46 donde
-0.46 estoy _ el
-0.46 fiebr _ me
-0.46 las _ tiene
-0.46 me _ rap
-0.46 mucha hambr
-0.46 para _ no
-0.46 pueden
-0.46 que _ de
-0.46 tos seca
-0.46 trast
-0.46 y _ asma
-0.47 <de
-0.47 =ulcer_nsaid
-0.47 ?la
-0.47 ^ _ los
-0.47 anda
-0.47 como _ la
-0.47 de muela
-0.47 dolor _ muela
-0.47 dos seman
-0.47 esta rosadit
-0.47 juega
-0.47 la _ respir
-0.47 las #11+
-0.47 leve
-0.47 menos
-0.47 muy bien
-0.47 pero no
-0.47 piern _ el
-0.47 piern en
-0.47 por los
-0.47 rosadit
-0.47 un _ del
-0.47 vari _ al
-0.48 =twisted
-0.48 ^ ?como
-0.48 ^ _ lent
-0.48 ^ _ torci
-0.48 ^ soy
-0.48 cayo _ el
-0.48 come _ y
-0.48 creo _ es
-0.48 cuent
-0.48 de estomag
-0.48 dolor _ estomag
-0.48 la _ en
-0.48 la noche
-0.48 por _ manan
-0.48 torci _ tobill
-0.48 torci el
-0.48 tres dias
-0.48 y _ raspo
-0.49 ^ <mi
-0.49 ^ _ hago
-0.49 al _ despu
-0.49 correr
-0.49 dia
-0.49 dorm _ el
-0.49 hace _ y
-0.49 hace anos
-0.49 la _ seman
-0.49 poco de
-0.49 sient _ no
-0.49 va peor
-0.5 <la
-0.5 <un
-0.5 ^ _ moreton
-0.5 ^ _ por
-0.5 ^ dolorcit
-0.5 antes _ la
-0.5 del trabaj
-0.5 la silla
-0.5 piern _ se
-0.5 silla
-0.5 verd
-0.51 ?puede
-0.51 ^ _ duele
-0.51 alient
-0.51 comer verdur
-0.51 duelen las
-0.51 el celular
-0.51 estoy bien
-0.51 jaja
-0.51 leves
-0.51 me quito
-0.51 no -sangr
-0.51 nueva y
-0.51 quier _ verdur
-0.51 se _ quito
-0.51 tengo _ anos
-0.51 tuvo
-0.51 verdur
-0.51 y _ poco
-0.52 =cancer_history
-0.52 ?de
-0.52 ^ _ #
-0.52 ^ _ crema
-0.52 ^ _ entro
-0.52 ^ _ y
-0.52 ^ mare
-0.52 a _ una
-0.52 agrur
-0.52 anos
-0.52 cancer
-0.52 control
-0.52 crema
-0.52 el _ del
-0.52 el cafe
-0.52 entro
-0.52 me entro
-0.52 siempr
-0.53 -tiene
-0.53 ^ _ primer
-0.53 en _ manan
-0.53 es
-0.53 granit
-0.53 hambr
-0.53 la _ cu
-0.53 no -tiene
-0.53 pasa
-0.53 tiend y
-0.53 ya estoy
-0.54 <el
-0.54 ^ ?que
-0.54 ^ _ da
-0.54 dedo esta
-0.54 hipo
-0.54 llevo _ seman
-0.54 me sangr
-0.54 mi _ murio
-0.54 murio de
-0.54 otro
-0.54 para que
-0.54 poco el
-0.54 risa
-0.54 trabaj
-0.54 y todo
-0.55 -de
-0.55 <anos
-0.55 =dentist
-0.55 ?como
-0.55 ?que
-0.55 ^ _ resec
-0.55 el _ por
-0.55 el lunes
-0.55 la _ al
-0.55 molest
-0.55 pesas
-0.55 resec
-0.55 se _ cayo
-0.55 tos _ fiebr
-0.55 vomit desde
-0.56 ^ necesit
-0.56 codo
-0.56 el mart
-0.56 estos dias
-0.56 la _ es
-0.56 su medicin
-0.56 vari
-0.56 vari veces
-0.56 yo
-0.57 -me -duele
-0.57 ^ _ estoy
-0.57 ^ ayer
-0.57 a _ jefe
-0.57 azul y
-0.57 come
-0.57 dias con
-0.57 estren
-0.57 las _ de
-0.57 mi regla
-0.57 no _ -duele
-0.57 parto
-0.57 pica
-0.57 primer
-0.57 tengo gripa
-0.57 una una
-0.57 y ya
-0.58 <hace
-0.58 =clear_fluid
-0.58 =snake_seen
-0.58 de _ desde
-0.58 gases y
-0.58 hoy me
-0.58 regla
-0.59 -oido
-0.59 ^ _ de
-0.59 ^ _ es
-0.59 ^ _ un
-0.59 ^ un
-0.59 diabetic _ tengo
-0.59 dolorcit
-0.59 jabon
-0.59 oido y
-0.59 tengo asma
-0.59 y necesit
-0.6 <mi
-0.6 ^ casi
-0.6 de siempr
-0.6 los dient
-0.6 me _ sin
-0.6 murio
-0.6 pican
-0.6 pusieron
-0.61 ^ _ -tengo
-0.61 ^ _ una
-0.61 cayo mal
-0.61 lunes
-0.61 mosquit
-0.61 noche
-0.61 raspo la
-0.61 seman _ quier
-0.61 su
-0.61 un _ el
-0.62 de _ hijo
-0.62 entre
-0.62 todavi no
-0.63 bebe _ mucho
-0.63 dar
-0.63 fiebr _ el
-0.63 llorar y
-0.63 mi _ tuvo
-0.63 panal
-0.63 por que
-0.64 en _ tiend
-0.64 en una
-0.64 hoy
-0.64 mocos
-0.64 resurtir
-0.64 se _ la
-0.64 segur
-0.64 tiend
-0.65 hijo _ cayo
-0.66 -duele
-0.66 cuant
-0.66 de llorar
-0.66 juguet
-0.66 mart
-0.66 pizza
-0.66 sarpull _ fiebr
-0.67 ^ en
-0.67 mis pastill
-0.67 poquit
-0.68 examen
-0.68 mi _ anda
-0.68 mordi la
-0.68 sin -fiebr
-0.69 =itchy_only
-0.69 celular
-0.69 cu me
-0.69 no -el
-0.7 =during_exercise
-0.7 ^ _ las
-0.7 espos ronca
-0.7 la rodill
-0.7 tiemp
-0.7 trist
-0.71 -tengo
-0.71 ^ _ despu
-0.71 ^ sangr
-0.71 no -tengo
-0.71 tarde
-0.72 #11+ _ fiebr
-0.72 =hearing
-0.72 embaraz _ con
-0.72 estornud
-0.72 gases
-0.72 papel
-0.73 se sento
-0.73 sento
-0.74 =cold_only
-0.74 ^ como
-0.75 a _ hora
-0.75 anos tiene
-0.75 jefe
-0.75 leche
-0.75 mi jefe
-0.75 regurgit
-0.75 solo
-0.75 ya _ bien
-0.75 ya _ mejor
-0.76 =iron_pills
-0.76 =raynaud_usual
-0.76 con #11+
-0.76 de fiebr
-0.76 esta embaraz
-0.76 la una
-0.76 lent
-0.77 -fiebr
-0.77 =three_days
-0.77 me _ bien
-0.77 rodill
-0.77 sient bien
-0.78 el dedo
-0.78 estos
-0.79 respir bien
-0.79 una vez
-0.8 =scratched
-0.8 dieta
-0.8 me duelen
-0.8 quito
-0.81 =possible_fracture
-0.81 ^ _ -me
-0.81 anos _ fiebr
-0.81 antes
-0.81 todo bien
-0.82 esta bien
-0.82 me da
-0.82 vacun
-0.83 duelen
-0.83 en _ piern
-0.84 un poco
-0.84 y quier
-0.86 =eating_disorder
-0.86 da
-0.86 la vacun
-0.87 ^ cuant
-0.87 las #
-0.87 llorar
-0.87 me _ los
-0.88 ^ _ se
-0.88 antes de
-0.88 cu
-0.88 mordi _ lengu
-0.89 la _ por
-0.9 ^ cu
-0.9 cita
-0.9 dient
-0.9 pero
-0.91 para la
-0.91 poco
-0.91 por la
-0.92 en mi
-0.94 ^ _ desde
-0.94 y _ bien
-0.95 -sangr
-0.96 gripa
-0.98 =tired
-0.98 cans
-0.98 mi _ ronca
-0.98 raspo
-0.98 se raspo
-0.99 =low_mood_deep
-0.99 ^ hoy
-1 ya esta
-1.02 #99+ _ #11+
-1.03 =aura_usual
-1.04 a las
-1.13 ^ una
-1.13 bien
-1.15 ^ que
-1.18 =low_mood
-1.18 necesit
-1.2 ^ puedo
`,
}
