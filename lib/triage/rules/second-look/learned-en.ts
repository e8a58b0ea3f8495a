import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.4,
  emergencyFrom: 1.39,
  nurseFrom: 0.84,
  weights: `
2.29 =suicidal
2.1 =stab_shot
1.9 =poison_swallowed
1.86 =harm_others
1.79 =overdose_taken
1.76 =abuse_danger
1.66 =swallowed_battery
1.64 =device_alarm
1.62 =snake
1.54 =self_harm_now
1.52 =water_broke
1.5 =deformed
1.49 =baby_quiet
1.49 =seizure
1.48 =contractions
1.48 =unresponsive
1.47 =amputated
1.47 =face_blisters
1.47 =wild_bite
1.46 =black_stool
1.45 =chest_pressure
1.4 =chemical_burn
1.39 =cannot_breathe
1.38 =drowning
1.36 =soaking_pad
1.34 =skin_peeling
1.33 =carbon_monoxide
1.32 =bleeding_heavy
1.32 =choking
1.32 pass
1.27 =confused
1.26 black
1.26 pass out
1.25 =no_urine
1.25 the baby
1.23 =drowsy
1.23 =inhaler_fails
1.2 into
1.19 =animal_bite
1.18 =electric
1.18 found
1.17 =swelling_throat
1.17 chok
1.16 =smoke
1.16 =vomiting_blood
1.13 way
1.11 behind
1.1 =fell_baby
1.1 =numb_any
1.1 =withdrawal
1.1 touch
1.09 #99+ and
1.09 =burn_big
1.09 =weak_one_side
1.07 every _ minut
1.07 nonstop
1.06 through
1.06 went
1.05 =high_fever
1.05 die
1.05 hav
1.04 =at_rest
1.04 =chemical_word
1.04 =child_got_pills
1.04 =ear_swollen
1.03 fever and
1.02 =deep_burn
1.02 =dystonia
1.02 =vision_loss
1.01 =baby_still
1.01 =fainted
1.01 a seizure
1.01 and im
1.01 breathe
1.01 temp _ #99+
1 =severe_headache
1 brother
1 out _ the
1 seizure
0.98 =chemical_strong
0.98 =seizure_repeat
0.98 =speech
0.98 vomit
0.96 =sudden
0.96 implant
0.96 min
0.96 open
0.96 think
0.95 =immunosuppressed
0.95 =priapism
0.95 confus
0.95 miss
0.95 whole
0.95 worst
0.94 =coughs_blood
0.94 =drugs_taken
0.94 anymore
0.94 chill
0.94 end it
0.94 fluid
0.94 lighthead
0.94 on _ and
0.94 say
0.94 the _ and
0.93 =heat_danger
0.93 ^ cant
0.93 and now
0.93 isnt
0.93 sugar is
0.93 swell up
0.92 after the
0.92 swell
0.91 =bluish
0.91 =jaw_locked
0.91 sudden
0.9 =drug_named
0.9 =face_droop
0.9 =lips_blue
0.9 and she
0.9 cant _ my
0.9 so bad
0.89 =eye_bulge
0.89 =radiates_groin
0.89 and _ eye
0.89 and chill
0.89 and he
0.89 cant feel
0.89 from a
0.89 myself
0.88 =done_with_it
0.88 ^ _ chok
0.88 by
0.88 collaps
0.88 drank
0.88 has _ and
0.88 im on
0.87 forward
0.87 going to
0.87 had _ seizure
0.87 point
0.87 wont
0.86 =barking_stridor
0.86 =pain_beyond
0.86 =throat_tight
0.86 and vomit
0.86 bent
0.86 i just
0.85 =bladder_bowel_loss
0.85 =mouth_sores
0.85 =rigors_hard
0.85 =severe_pain
0.85 =shaking
0.85 and _ are
0.85 and _ in
0.85 my _ went
0.85 over #99+
0.85 think about
0.84 =eye_chemical
0.84 =rigors
0.84 and my
0.84 fire
0.84 hes
0.84 mouth
0.83 =gradual_numb
0.83 =head_injury
0.83 =sugar_low
0.83 bottle
0.83 fell _ the
0.83 my friend
0.83 off the
0.83 shak
0.82 my thigh
0.81 # _ and
0.81 =one_side_belly
0.81 is _ on
0.81 shook
0.81 soak
0.81 word
0.8 =bleeding_any
0.8 =swelling_lips
0.8 =testicle
0.8 ^ sudden
0.8 after a
0.8 bright
0.8 clot
0.8 for _ hour
0.8 hav a
0.8 in his
0.8 is _ the
0.8 is _ up
0.8 she
0.8 skin is
0.8 up to
0.79 -peed
0.79 =bp_very_high
0.79 =cocaine
0.79 ^ infant
0.79 a bat
0.79 and hes
0.79 bat
0.79 eaten
0.79 grandpa
0.79 gun
0.79 infant
0.79 temp
0.79 ther
0.79 to _ it
0.79 turn
0.79 weird
0.78 =again_fainted
0.78 =eye_hit
0.78 =long_bleed
0.78 =wont_swallow
0.78 is swell
0.78 my _ with
0.78 my belly
0.78 since yesterday
0.78 tell _ to
0.78 thigh
0.77 =valve_or_device
0.77 and red
0.77 clos
0.77 contraction
0.77 face
0.77 hang
0.77 stuck
0.77 temp is
0.76 =hernia_stuck
0.76 =hurts_breathing
0.76 =near_faint
0.76 =pierced_through
0.76 =plant_eaten
0.76 =short_breath
0.76 =swallow_trouble
0.76 =very_fast_pulse
0.76 ^ think
0.76 a _ now
0.76 and _ chest
0.76 and _ i
0.76 and see
0.76 feel dizzy
0.76 heart rac
0.76 my mouth
0.76 of my
0.76 white and
0.76 wont go
0.75 ^ chok
0.75 baby #
0.75 i _ like
0.75 im dizzy
0.75 leak
0.75 my brother
0.75 pale
0.75 the floor
0.75 week with
0.74 =eye_pierced
0.74 =hallucinating
0.74 =hurts_move
0.74 =leg_swelling_one
0.74 =sleepless_days
0.74 =vomiting
0.74 =worst_ever
0.74 ^ _ drank
0.74 ^ water
0.74 bit my
0.74 cut _ wrist
0.74 hard
0.74 may have
0.74 n
0.74 near
0.74 one side
0.74 put
0.74 wrist
0.73 =belly_hard
0.73 acid
0.73 after my
0.73 battery
0.73 by mistake
0.73 cant
0.73 feel like
0.73 heart is
0.73 mistake
0.73 my _ touch
0.73 my vision
0.73 now my
0.73 old is
0.73 on one
0.73 rash that
0.73 stuck _ my
0.73 that wont
0.73 touch me
0.73 uncle
0.73 water broke
0.73 with blood
0.73 wont wake
0.72 =pale_clammy
0.72 a bunch
0.72 and _ breath
0.72 and _ rash
0.72 and short
0.72 bone
0.72 bunch
0.72 bunch of
0.72 chest and
0.72 crush
0.72 deep
0.72 dog _ my
0.72 flash
0.72 gush
0.72 infection
0.72 my _ sugar
0.72 that _ go
0.72 the tip
0.72 was stabb
0.71 #11+ min
0.71 -slept
0.71 =collapsed_word
0.71 =dry_mouth
0.71 =pleuritic
0.71 ^ found
0.71 a temp
0.71 an _ ago
0.71 and _ neck
0.71 and confus
0.71 and her
0.71 belly
0.71 fast and
0.71 fish hook
0.71 i _ feel
0.71 i think
0.71 pull
0.71 push
0.71 shock
0.71 spasm
0.71 temp of
0.71 wound
0.7 =chest_tearing
0.7 =dark_urine
0.7 =right_side
0.7 and is
0.7 bad _ and
0.7 ever
0.7 is _ my
0.7 on _ side
0.69 #11+ _ no
0.69 =breath_pauses
0.69 =car_crash
0.69 =hernia
0.69 and _ is
0.69 and _ my
0.69 bleed from
0.69 breath
0.69 hit _ head
0.69 i cut
0.69 kick today
0.69 my _ drank
0.69 poison
0.69 super
0.69 swallow
0.69 the point
0.68 -up
0.68 =co_alarm
0.68 =drooling
0.68 =fall_hard
0.68 =soft_spot
0.68 =spits_clots
0.68 =to_the_bone
0.68 =weak_legs
0.68 a tree
0.68 and the
0.68 cant _ it
0.68 cant open
0.68 cant swallow
0.68 chest hurt
0.68 heart _ and
0.68 her
0.68 month _ has
0.68 my _ keep
0.68 my right
0.68 my wrist
0.68 nauseou
0.68 pad
0.68 short _ breath
0.68 short of
0.68 splash
0.68 throw up
0.68 to die
0.67 =born_part
0.67 =saddle_numb
0.67 =waters_said
0.67 and no
0.67 dark pee
0.67 do _ still
0.67 my _ isnt
0.67 my whole
0.67 now fever
0.67 start in
0.67 vision
0.66 =fever
0.66 =wheeze_word
0.66 ^ _ think
0.66 a fight
0.66 and _ have
0.66 and heart
0.66 and wont
0.66 bleed
0.66 by a
0.66 chemical
0.66 finger
0.66 is bleed
0.66 red blood
0.66 squeez
0.66 tell
0.66 took #11+
0.66 twice
0.66 two _ after
0.66 vomit and
0.66 wont stop
0.65 -pill
0.65 =chest_any
0.65 =hives
0.65 =means_at_hand
0.65 =neck_swelling
0.65 ^ fell
0.65 bleach _ my
0.65 bleach in
0.65 cant breathe
0.65 floor
0.65 go
0.65 his eye
0.65 into the
0.65 is chok
0.65 is in
0.65 jaw
0.65 push forward
0.65 ther a
0.65 was _ with
0.65 wheez
0.64 =ear_blood
0.64 =high_altitude
0.64 =limp_leg
0.64 ^ _ soft
0.64 a knife
0.64 and _ feel
0.64 antibiotic
0.64 belly hurt
0.64 daughter is
0.64 dont
0.64 even after
0.64 garage
0.64 in _ garage
0.64 inhal
0.64 nonsense
0.64 old wont
0.64 read #11+
0.64 talk nonsense
0.64 the garage
0.64 was _ in
0.63 =blood_thinner
0.63 =purple_rash
0.63 =severe_weakness
0.63 =tongue_swollen
0.63 =wound_infected
0.63 ^ _ bit
0.63 ^ havent
0.63 and _ im
0.63 and _ out
0.63 dont _ if
0.63 eliqui
0.63 his head
0.63 hot
0.63 hurt _ bad
0.63 i _ too
0.63 im pregnant
0.63 it _ like
0.63 ive been
0.63 knife
0.63 like
0.63 lip
0.63 my _ put
0.63 now _ and
0.63 right
0.63 think im
0.62 # minut
0.62 #11+ tylenol
0.62 =blurry_vision
0.62 =limb_cold_pale
0.62 =limp_refuses
0.62 =preterm_weeks
0.62 =tearing_trunk
0.62 ^ husband
0.62 and _ since
0.62 and i
0.62 breath for
0.62 calf is
0.62 feel _ im
0.62 feel tight
0.62 my left
0.62 pass _ at
0.62 read _ on
0.62 severe
0.62 short
0.62 terrible
0.62 testicle
0.62 throw
0.62 took _ many
0.62 took too
0.61 -baby
0.61 -felt _ -baby
0.61 <two <week
0.61 =object_stuck
0.61 =postpartum
0.61 =sugar_very_low
0.61 =young_baby
0.61 a _ battery
0.61 and
0.61 and _ pain
0.61 and _ with
0.61 breath in
0.61 bright _ blood
0.61 bright red
0.61 hasnt
0.61 her head
0.61 hook
0.61 huge
0.61 i cant
0.61 is _ off
0.61 me _ night
0.61 my _ and
0.61 now hes
0.61 right side
0.61 snake bite
0.61 the kitchen
0.61 too many
0.61 was in
0.61 wks
0.6 # _ pregnant
0.6 =bp_high
0.6 =eye_hit_bad
0.6 =leaking
0.6 =mania_psychosis
0.6 =vomiting_constantly
0.6 ^ _ help
0.6 ^ shingl
0.6 after _ fall
0.6 and _ dizzy
0.6 baby _ -breath
0.6 back and
0.6 dad collaps
0.6 dog bit
0.6 even
0.6 floppy
0.6 go away
0.6 husband
0.6 i still
0.6 i was
0.6 im _ a
0.6 im _ and
0.6 im hav
0.6 last _ and
0.6 minut
0.6 on _ floor
0.6 on _ right
0.6 one _ is
0.6 out in
0.6 puffer
0.6 shingl _ my
0.6 the fall
0.6 think my
0.6 tonight
0.6 turn blue
0.6 vision is
0.6 water
0.6 water _ and
0.6 week old
0.59 =birth_now
0.59 =blister_any
0.59 =cant_lie_flat
0.59 =deep_cut
0.59 =goodbye_note
0.59 =hanging_attempt
0.59 =retractions
0.59 ^ hes
0.59 ^ pain
0.59 and _ keep
0.59 and _ of
0.59 bathroom
0.59 been
0.59 boyfriend
0.59 dont know
0.59 explod
0.59 hurt so
0.59 i _ and
0.59 i swallow
0.59 is blurry
0.59 left
0.59 liv
0.59 magnet
0.59 my _ turn
0.59 my boyfriend
0.59 of liv
0.59 pain
0.59 point _ liv
0.59 point of
0.59 see
0.59 sweat
0.59 the bathroom
0.59 there
0.59 what _ point
0.58 =fall_height
0.58 =skin_black
0.58 =tearing
0.58 =worst_ever_sick
0.58 ^ _ his
0.58 ^ someone
0.58 ^ ther
0.58 acid on
0.58 and _ look
0.58 and _ spasm
0.58 and _ vomit
0.58 and _ wont
0.58 behind _ ear
0.58 broke
0.58 burn _ hand
0.58 button
0.58 cant keep
0.58 chemo
0.58 dad
0.58 drowsy
0.58 even _ the
0.58 fall
0.58 feel hot
0.58 flew
0.58 found my
0.58 head
0.58 is _ out
0.58 kill
0.58 kitchen
0.58 old with
0.58 pressure _ over
0.58 shock me
0.58 to my
0.58 used my
0.58 weak
0.58 wont _ up
0.58 worst headache
0.57 -breath -right
0.57 -right
0.57 =jaundice
0.57 ^ they
0.57 all over
0.57 and _ has
0.57 back _ and
0.57 for over
0.57 hand
0.57 hip
0.57 like im
0.57 my _ swallow
0.57 no _ and
0.57 off _ #
0.57 out twice
0.57 she has
0.57 squeaky
0.57 throat clos
0.57 to end
0.57 way _ than
0.56 ^ _ been
0.56 ^ _ keep
0.56 ^ everyone
0.56 ^ took
0.56 and numb
0.56 bleed _ my
0.56 bleed after
0.56 cleaner
0.56 cough and
0.56 everyone
0.56 for _ minut
0.56 for _ minute
0.56 going
0.56 got _ in
0.56 got into
0.56 know if
0.56 n im
0.56 sense
0.56 she #
0.56 she chok
0.56 the _ is
0.56 up and
0.56 vision _ blurry
0.56 wake
0.55 #11+ time
0.55 ^ _ was
0.55 and _ and
0.55 bare
0.55 be _ anymore
0.55 blue
0.55 cant _ her
0.55 diabetic
0.55 finger got
0.55 gray
0.55 he has
0.55 high fever
0.55 i pass
0.55 my _ i
0.55 my hip
0.55 now im
0.55 off
0.55 pain _ my
0.55 stop
0.55 sunken
0.55 tick bite
0.54 =calf
0.54 ^ _ wound
0.54 and _ heart
0.54 and its
0.54 bite _ my
0.54 burn _ my
0.54 clear
0.54 drool
0.54 have _ a
0.54 herself
0.54 hour ago
0.54 hurt to
0.54 i walk
0.54 isnt -breath
0.54 my _ open
0.54 my _ took
0.54 neck and
0.54 off _ the
0.54 scream
0.54 shoot
0.54 shut
0.54 start _ my
0.54 sudden cant
0.54 swollen and
0.54 tell me
0.54 the right
0.54 throat is
0.54 took _ of
0.54 was _ the
0.54 when _ walk
0.53 #99+ _ #99+
0.53 <the _ <two
0.53 =anaphylaxis_said
0.53 =pink_foam
0.53 =purple_word
0.53 =swelling
0.53 ^ _ got
0.53 ^ newborn
0.53 ^ tongue
0.53 accident
0.53 and cant
0.53 and eye
0.53 blood
0.53 cough up
0.53 cup
0.53 diarrhea
0.53 forehead
0.53 hallucinat
0.53 hand finger
0.53 havent
0.53 he got
0.53 head _ the
0.53 head on
0.53 higher
0.53 him out
0.53 i _ lisinopril
0.53 i _ raped
0.53 i _ stabb
0.53 im going
0.53 kill my
0.53 make a
0.53 my _ just
0.53 my epipen
0.53 pressure _ my
0.53 pupil
0.53 purple
0.53 raped
0.53 rattlesnake
0.53 say hes
0.53 she breath
0.53 some
0.53 spray
0.53 straight
0.53 talk
0.53 the bone
0.53 the light
0.53 those
0.53 those little
0.53 thrown
0.53 used _ epipen
0.53 was raped
0.53 way _ my
0.53 with _ temp
0.52 -slept -in
0.52 =moved_right
0.52 =projectile
0.52 =screams_in_bouts
0.52 a _ and
0.52 broke and
0.52 dropp
0.52 gett weaker
0.52 goodbye
0.52 hasnt -slept
0.52 her _ and
0.52 in _ foot
0.52 limp
0.52 my _ sudden
0.52 my uncle
0.52 now i
0.52 of _ and
0.52 pod
0.52 projectile
0.52 projectile vomit
0.52 push _ and
0.52 rac
0.52 say #99+
0.52 so weak
0.52 soak _ pad
0.52 soft spot
0.52 very sleepy
0.52 want _ die
0.52 weaker
0.51 # _ with
0.51 =feels_incredible
0.51 =shoulder_pain
0.51 =trunk_pain
0.51 =urinary_stuck_long
0.51 ^ she
0.51 a minute
0.51 alive
0.51 and _ leg
0.51 and painful
0.51 black and
0.51 blue and
0.51 by the
0.51 c section
0.51 clammy
0.51 crazy
0.51 down and
0.51 fever _ and
0.51 from _ remote
0.51 her _ is
0.51 is _ and
0.51 is black
0.51 kick
0.51 look _ and
0.51 minute
0.51 my _ fever
0.51 my _ got
0.51 nowhere
0.51 of nowhere
0.51 out _ nowhere
0.51 pain in
0.51 rat
0.51 rat poison
0.51 remote
0.51 section
0.51 sleepy
0.51 swallow a
0.51 the _ with
0.51 the cut
0.51 the remote
0.51 three time
0.51 to breathe
0.51 wife is
0.51 with bad
0.51 wont _ and
0.5 -a
0.5 -hour
0.5 -in _ -hour
0.5 <week
0.5 <week <ago
0.5 =appendix_burst
0.5 =cannot_move_limb
0.5 =head_danger
0.5 =muscle_cramps
0.5 =squeezing_word
0.5 =upper_belly_pain
0.5 ^ throat
0.5 a handful
0.5 and hit
0.5 appendix burst
0.5 around the
0.5 been _ up
0.5 burst
0.5 chest
0.5 everywhere
0.5 forward and
0.5 gett _ and
0.5 handful
0.5 handful of
0.5 hour _ it
0.5 is rac
0.5 me last
0.5 my _ burst
0.5 my water
0.5 no _ today
0.5 on chemo
0.5 out at
0.5 pale and
0.5 puk
0.5 she _ a
0.5 sitt
0.5 the _ floor
0.5 think _ appendix
0.5 thought of
0.5 through my
0.5 too _ to
0.5 was _ a
0.5 with _ breath
0.5 woke up
0.49 #11+ _ and
0.49 #99+ _ chill
0.49 =bite_bad
0.49 =eye_pain
0.49 =face_odd
0.49 =hernia_word
0.49 =hip_fracture
0.49 =hit_hard
0.49 =kidney_infection
0.49 =racing_heart
0.49 =tick
0.49 =wakes
0.49 ^ _ belly
0.49 ^ _ broke
0.49 ^ _ cant
0.49 ^ _ left
0.49 ^ _ stomach
0.49 a _ bit
0.49 alarm
0.49 antifreeze
0.49 baby _ kick
0.49 been _ and
0.49 calf
0.49 cant wake
0.49 com out
0.49 daughter has
0.49 down
0.49 down _ stair
0.49 eyelid and
0.49 fell down
0.49 fluid #11+
0.49 fluid _ week
0.49 got
0.49 grandma
0.49 he had
0.49 headache _ see
0.49 here
0.49 hit
0.49 im #
0.49 its been
0.49 kidney infection
0.49 know how
0.49 leg is
0.49 like crazy
0.49 lock
0.49 my chest
0.49 my jaw
0.49 nail gun
0.49 noise
0.49 practice
0.49 real _ and
0.49 so
0.49 someone
0.49 someth
0.49 stab
0.49 stick
0.49 tar
0.49 tip _ my
0.49 tip of
0.49 voice
0.49 warfarin
0.49 while runn
0.48 =device_shock
0.48 =fell
0.48 ^ _ defibrillator
0.48 ^ _ went
0.48 a _ wire
0.48 a live
0.48 and _ face
0.48 and _ hes
0.48 and sore
0.48 awake
0.48 breath even
0.48 by accident
0.48 chest _ tight
0.48 com
0.48 cut off
0.48 deep hole
0.48 defibrillator
0.48 doesnt
0.48 down there
0.48 drank antifreeze
0.48 eye _ a
0.48 fever _ chill
0.48 fire and
0.48 is _ so
0.48 is com
0.48 is white
0.48 just had
0.48 min ago
0.48 mouth and
0.48 my _ calf
0.48 my _ yo
0.48 my defibrillator
0.48 night but
0.48 noth
0.48 off in
0.48 on warfarin
0.48 real
0.48 say he
0.48 stuff
0.48 the _ side
0.48 to _ my
0.48 up _ arm
0.48 very
0.48 was _ by
0.47 -baby -move
0.47 -baby _ since
0.47 -felt -the
0.47 -move
0.47 -the -baby
0.47 =frostbite
0.47 =means_mentioned
0.47 ^ _ monoxide
0.47 ^ _ pregnant
0.47 ^ _ right
0.47 ^ after
0.47 ^ carbon
0.47 ^ soak
0.47 a cup
0.47 a grape
0.47 and _ throw
0.47 and ankl
0.47 and isnt
0.47 bad headache
0.47 blood sugar
0.47 cant get
0.47 carbon _ alarm
0.47 chest pain
0.47 cup of
0.47 double
0.47 ear infection
0.47 fell and
0.47 grape
0.47 havent _ -the
0.47 headach
0.47 hes cough
0.47 husband is
0.47 i _ double
0.47 in _ feet
0.47 in and
0.47 is bent
0.47 is bulg
0.47 is cold
0.47 its all
0.47 keep
0.47 like _ and
0.47 lip _ blue
0.47 lying
0.47 minut and
0.47 monoxide alarm
0.47 neck
0.47 new _ and
0.47 no sense
0.47 now its
0.47 on _ grape
0.47 on _ left
0.47 the stomach
0.47 tongue feel
0.47 walk _ the
0.47 with _ and
0.47 wrist _ ankl
0.47 wrist and
0.46 #99+ with
0.46 =belly_pain
0.46 =flashes_floaters
0.46 =ketone_breath
0.46 =limb_bleeds
0.46 =noisy_rest
0.46 =radiates
0.46 =stool_blood
0.46 ^ _ behind
0.46 ^ _ by
0.46 ^ gush
0.46 ^ postpartum
0.46 ^ pressure
0.46 and _ see
0.46 and _ so
0.46 and pull
0.46 ate
0.46 behind the
0.46 bent _ a
0.46 blister all
0.46 breath _ a
0.46 breath and
0.46 drain
0.46 feel my
0.46 fever
0.46 flare
0.46 for hour
0.46 i _ im
0.46 im
0.46 im _ up
0.46 im lighthead
0.46 im throw
0.46 jaw lock
0.46 last _ now
0.46 like red
0.46 new floater
0.46 of _ floater
0.46 of new
0.46 painful
0.46 popp out
0.46 right calf
0.46 say _ just
0.46 shak and
0.46 the pool
0.46 think _ hav
0.46 tight
0.46 time and
0.46 turn _ and
0.46 us
0.46 vomit nonstop
0.45 #11+ _ she
0.45 -all
0.45 =jelly_stool
0.45 =weak_any
0.45 ^ gunshot
0.45 ^ worst
0.45 accidental
0.45 and _ cant
0.45 and _ hot
0.45 and _ pee
0.45 and _ short
0.45 and _ very
0.45 and his
0.45 baby _ blue
0.45 baby turn
0.45 belly is
0.45 belly pain
0.45 blue for
0.45 bottle of
0.45 can see
0.45 cant _ at
0.45 cant breath
0.45 coffee ground
0.45 dur the
0.45 fever _ my
0.45 gasp
0.45 ground
0.45 gunshot
0.45 heart feel
0.45 his hand
0.45 im bleed
0.45 in _ house
0.45 is very
0.45 jelly
0.45 kill myself
0.45 like _ ground
0.45 like coffee
0.45 look _ coffee
0.45 mom
0.45 month _ wont
0.45 now _ cough
0.45 out
0.45 pregnant #11+
0.45 pregnant _ bad
0.45 pregnant _ week
0.45 roommate
0.45 she _ fine
0.45 stand
0.45 stomach is
0.45 the _ right
0.45 throat _ and
0.45 turn _ for
0.45 up _ and
0.45 want _ be
0.45 wave
0.44 =clot_risk
0.44 =hip_hurts
0.44 =irregular_heart
0.44 =recent_travel
0.44 =sudden_balance
0.44 =sugar_extreme
0.44 =thrown_back
0.44 =urinary_stuck
0.44 ^ _ child
0.44 ^ coworker
0.44 ^ deep
0.44 a _ in
0.44 all _ and
0.44 and _ down
0.44 and _ skin
0.44 and blister
0.44 and hard
0.44 area
0.44 away when
0.44 between _ shoulder
0.44 cant move
0.44 child
0.44 epipen
0.44 from his
0.44 headach and
0.44 heart _ #99+
0.44 his _ is
0.44 hour and
0.44 i _ swallow
0.44 i cough
0.44 is going
0.44 is hot
0.44 it has
0.44 jerk
0.44 leg has
0.44 my child
0.44 now
0.44 numb and
0.44 of breath
0.44 of his
0.44 old got
0.44 red and
0.44 side and
0.44 since _ hour
0.44 so much
0.44 stabb
0.44 suck
0.44 suck in
0.44 swollen for
0.44 temp #11+
0.44 the other
0.44 them
0.44 to kill
0.44 took
0.44 took double
0.44 turn purple
0.44 with _ fever
0.44 yo _ out
0.43 -crie
0.43 -had -a
0.43 -she -crie
0.43 -when
0.43 -when _ -crie
0.43 =green_vomit
0.43 =snake_bad
0.43 =swelling_face
0.43 =vaginal_bleeding
0.43 ^ _ read
0.43 ^ jaw
0.43 a button
0.43 and bleed
0.43 and had
0.43 and more
0.43 bad
0.43 birth last
0.43 bleed _ the
0.43 burn up
0.43 button battery
0.43 cut _ my
0.43 cut on
0.43 electrocut
0.43 electrocut _ the
0.43 eye _ splash
0.43 eye was
0.43 foot is
0.43 got electrocut
0.43 head and
0.43 head is
0.43 his _ and
0.43 hot and
0.43 i breathe
0.43 is _ of
0.43 is full
0.43 is stick
0.43 just sitt
0.43 know
0.43 light _ a
0.43 move my
0.43 neck _ and
0.43 no -tear
0.43 right _ and
0.43 she seem
0.43 side of
0.43 smoke _ a
0.43 soccer practice
0.43 splash with
0.43 under
0.43 up blood
0.43 upper
0.43 was splash
0.43 weak and
0.43 week _ with
0.43 when _ breathe
0.43 whole _ of
0.42 -fade
0.42 -fade -when
0.42 =glass_test
0.42 =new_baby
0.42 =spreading
0.42 ^ _ dad
0.42 ^ _ dialysi
0.42 ^ _ fell
0.42 ^ _ month
0.42 ^ _ pacemaker
0.42 ^ _ put
0.42 ^ grandpa
0.42 ^ severe
0.42 ^ son
0.42 ago
0.42 ago and
0.42 and _ cough
0.42 and _ thrown
0.42 and breath
0.42 at all
0.42 baby _ on
0.42 back from
0.42 bone is
0.42 cant _ down
0.42 confus and
0.42 contraction _ #
0.42 contraction every
0.42 day ago
0.42 fell from
0.42 for _ few
0.42 has not
0.42 hasnt _ -in
0.42 hes breath
0.42 his _ with
0.42 hot oil
0.42 im _ eliqui
0.42 in _ at
0.42 in _ kitchen
0.42 is _ sleepy
0.42 knuckle
0.42 like #11+
0.42 my #11+
0.42 my _ pill
0.42 my knuckle
0.42 my sleep
0.42 neck _ fever
0.42 noseble _ #11+
0.42 not _ -up
0.42 now _ have
0.42 on _ at
0.42 on eliqui
0.42 on herself
0.42 over
0.42 over _ and
0.42 pain is
0.42 pressure #99+
0.42 swollen
0.42 that _ -fade
0.42 tonight and
0.42 with _ is
0.41 #11+ _ with
0.41 -all -day
0.41 -diaper
0.41 -felt
0.41 -wet
0.41 -wet -diaper
0.41 =legs_gone
0.41 =pressure_elsewhere
0.41 =red_racing
0.41 =slow_breathing
0.41 ^ _ brother
0.41 ^ her
0.41 alarm _ going
0.41 alarm is
0.41 and _ wake
0.41 and cold
0.41 are _ hard
0.41 are blue
0.41 are swell
0.41 as a
0.41 at _ table
0.41 bit me
0.41 bloody diarrhea
0.41 cant stand
0.41 ear _ bleed
0.41 feel sick
0.41 going off
0.41 groin
0.41 hand _ its
0.41 has _ fever
0.41 has bloody
0.41 hasnt -peed
0.41 havent -felt
0.41 heart pill
0.41 i can
0.41 im in
0.41 in labor
0.41 leak _ fluid
0.41 me to
0.41 my _ into
0.41 next door
0.41 old _ into
0.41 pain _ i
0.41 poop and
0.41 real fast
0.41 sharp pain
0.41 she #11+
0.41 since _ morn
0.41 someth _ in
0.41 stiff _ and
0.41 the _ in
0.41 the _ on
0.41 the worst
0.41 threaten
0.41 tired to
0.41 too tired
0.41 took _ tylenol
0.41 tylenol
0.41 week _ feel
0.41 week pregnant
0.4 -gas
0.4 -wak
0.4 -wak -up
0.4 =allergic_said
0.4 =chest_pain
0.4 =eyelids_swollen
0.4 =gangrene
0.4 =weak_breathing
0.4 =wont_go_away
0.4 ^ _ gave
0.4 ^ _ just
0.4 ^ erection
0.4 a _ headache
0.4 a squeaky
0.4 allergic reaction
0.4 and _ confus
0.4 and crie
0.4 and just
0.4 bare pee
0.4 blad
0.4 bleed and
0.4 brother is
0.4 but hes
0.4 came
0.4 came back
0.4 cant catch
0.4 catch _ breath
0.4 catch my
0.4 down _ when
0.4 end
0.4 erection _ #
0.4 erection for
0.4 face _ up
0.4 face and
0.4 gett _ since
0.4 gonna
0.4 hand swell
0.4 has been
0.4 headache _ i
0.4 his
0.4 his chest
0.4 huge clot
0.4 i _ faint
0.4 in _ nose
0.4 is burn
0.4 is hav
0.4 left _ hurt
0.4 may
0.4 my hand
0.4 my mom
0.4 now _ sleepy
0.4 plu
0.4 put his
0.4 quit drink
0.4 rib and
0.4 shock by
0.4 shoulder blad
0.4 slurr
0.4 so _ im
0.4 stick _ of
0.4 the _ of
0.4 throat _ tight
0.4 to the
0.4 two day
0.4 week and
0.4 went _ for
0.4 with #99+
0.4 wont _ away
0.4 wrote
0.39 #99+ _ a
0.39 #99+ _ and
0.39 =cholinergic
0.39 =fast_breathing
0.39 =not_looking
0.39 =throat_closing
0.39 ^ miss
0.39 a pound
0.39 ago now
0.39 all of
0.39 and _ had
0.39 and back
0.39 and lighthead
0.39 and pass
0.39 and say
0.39 be _ off
0.39 be better
0.39 been throw
0.39 behind it
0.39 better _ without
0.39 better off
0.39 blood and
0.39 both leg
0.39 cell and
0.39 day and
0.39 everyone _ be
0.39 everyone would
0.39 eye _ burn
0.39 eye got
0.39 foam
0.39 fume
0.39 got _ with
0.39 got bleach
0.39 grabb
0.39 heart
0.39 his nose
0.39 i _ black
0.39 i see
0.39 is miss
0.39 is pull
0.39 just
0.39 like a
0.39 lip look
0.39 mov up
0.39 my _ it
0.39 my dad
0.39 no _ -when
0.39 off without
0.39 ooz
0.39 out of
0.39 over and
0.39 paus
0.39 pee and
0.39 pool _ cough
0.39 pound headache
0.39 seem fine
0.39 she _ to
0.39 sickle _ and
0.39 so _ i
0.39 soft
0.39 the _ way
0.39 thi _ and
0.39 wipe and
0.39 would _ better
0.39 would be
0.39 wrong way
0.38 # week
0.38 #11+ minut
0.38 #11+ week
0.38 =child_bruises
0.38 =double_vision
0.38 =indigestion_odd
0.38 =mouth_burning
0.38 =spine_injury
0.38 =stroke_said
0.38 =uti
0.38 ^ _ bone
0.38 ^ _ rash
0.38 ^ snake
0.38 ^ vomit
0.38 a _ that
0.38 and _ cold
0.38 and _ furnace
0.38 and _ real
0.38 and dry
0.38 and fever
0.38 and hot
0.38 and not
0.38 and pain
0.38 belt
0.38 bitten
0.38 bitten _ a
0.38 bitten by
0.38 breath _ and
0.38 breath but
0.38 burn on
0.38 by _ bat
0.38 c
0.38 cant _ straight
0.38 cant pee
0.38 cough _ i
0.38 diabetic _ is
0.38 do it
0.38 drain cleaner
0.38 eye since
0.38 faint
0.38 fat
0.38 finish
0.38 furnace
0.38 hav _ stroke
0.38 have _ fever
0.38 headache and
0.38 into my
0.38 is _ hasnt
0.38 keep hear
0.38 life
0.38 lisinopril
0.38 look
0.38 mixed
0.38 my husband
0.38 of _ finger
0.38 of hurt
0.38 out _ and
0.38 pull _ out
0.38 pull him
0.38 see _ and
0.38 son his
0.38 spitt
0.38 spott
0.38 stomach hurt
0.38 stopp breath
0.38 swell _ my
0.38 tar and
0.38 than the
0.38 the left
0.38 thought _ hurt
0.38 threw _ and
0.38 through the
0.38 tongue
0.38 unconsciou
0.38 wake up
0.38 week _ has
0.38 what i
0.38 while
0.38 while _ and
0.38 wont _ down
0.37 # pad
0.37 #99+ fever
0.37 -peed -in
0.37 =acts_drunk
0.37 =alcohol
0.37 =blister_word
0.37 =blood_in_urine
0.37 =burn_severity
0.37 =newborn
0.37 =opioid
0.37 =rectal_blood
0.37 ^ _ bite
0.37 ^ _ medicine
0.37 ^ _ wife
0.37 ^ grandma
0.37 a noseble
0.37 about to
0.37 and _ toe
0.37 at breakfast
0.37 at school
0.37 baby _ day
0.37 black _ twice
0.37 blister
0.37 bloody
0.37 breakfast
0.37 burn _ face
0.37 cant _ up
0.37 chok _ last
0.37 chok me
0.37 eye
0.37 feel _ someth
0.37 fight
0.37 friend is
0.37 he _ the
0.37 he wont
0.37 heavy
0.37 her wrist
0.37 hes confus
0.37 hour _ and
0.37 im wheez
0.37 in _ leg
0.37 in _ middle
0.37 in at
0.37 is _ like
0.37 is gray
0.37 like someth
0.37 live wire
0.37 mak
0.37 middle
0.37 mixed up
0.37 my _ say
0.37 my appendix
0.37 my forehead
0.37 newborn #
0.37 paranoid
0.37 pull in
0.37 see spot
0.37 she _ and
0.37 side
0.37 side _ my
0.37 stabb _ the
0.37 stabb in
0.37 still _ to
0.37 stopp _ and
0.37 swallow and
0.37 terrible headache
0.37 the middle
0.37 ther blood
0.37 to be
0.37 to pas
0.37 tongue is
0.37 two _ and
0.37 week now
0.37 wire
0.36 # _ ago
0.36 -slept _ -#
0.36 =cut_by_accident
0.36 =no_injury
0.36 =pregnant
0.36 =slow_heart
0.36 =unequal_pupils
0.36 =wont_feed
0.36 ^ _ ate
0.36 ^ _ blood
0.36 ^ _ friend
0.36 ^ ok
0.36 a hot
0.36 and _ hurt
0.36 and _ nonsense
0.36 and _ painful
0.36 and _ wheez
0.36 and look
0.36 and shak
0.36 and smell
0.36 and so
0.36 and talk
0.36 arm and
0.36 at altitude
0.36 birth _ week
0.36 bone _ stick
0.36 car _ and
0.36 doesnt -fade
0.36 doesnt _ -when
0.36 eight
0.36 everyth is
0.36 eye _ grind
0.36 eye is
0.36 eye while
0.36 fell
0.36 flew _ my
0.36 from _ fire
0.36 gett
0.36 gray and
0.36 he cant
0.36 hernia
0.36 high
0.36 i _ the
0.36 in _ and
0.36 in _ bathroom
0.36 in _ shower
0.36 in it
0.36 its _ to
0.36 its hard
0.36 left _ and
0.36 like _ going
0.36 me _ i
0.36 metal
0.36 nonstop and
0.36 now _ is
0.36 one pupil
0.36 open my
0.36 other
0.36 pain _ the
0.36 rash _ doesnt
0.36 remember
0.36 rock
0.36 since thi
0.36 sound
0.36 swallow _ magnet
0.36 thailand
0.36 that doesnt
0.36 the cord
0.36 the couch
0.36 the ice
0.36 toe are
0.36 was _ and
0.36 we _ in
0.36 while grind
0.36 white
0.35 # min
0.35 -#11+ -hour
0.35 -drink
0.35 -drink and
0.35 -had
0.35 -in -#11+
0.35 -peed _ -#11+
0.35 <two
0.35 <two _ <ago
0.35 =belly_hit
0.35 =cant_stand
0.35 ^ _ beat
0.35 ^ _ flare
0.35 ^ _ mom
0.35 ^ _ poop
0.35 ^ bleed
0.35 a _ fire
0.35 a board
0.35 a nail
0.35 actual
0.35 ago _ i
0.35 all _ way
0.35 and _ belly
0.35 and _ spot
0.35 and _ throat
0.35 arm
0.35 bad im
0.35 battery _ his
0.35 been _ on
0.35 bleach
0.35 board
0.35 burn _ and
0.35 dad is
0.35 diarrhea _ a
0.35 down _ my
0.35 ex
0.35 feel _ and
0.35 fell in
0.35 finger _ numb
0.35 goe to
0.35 hard _ a
0.35 hard _ breathe
0.35 hard as
0.35 hard pee
0.35 has _ bruise
0.35 his _ on
0.35 his face
0.35 house
0.35 hurt and
0.35 in _ garden
0.35 is raspy
0.35 laundry
0.35 laundry pod
0.35 leg swell
0.35 lip are
0.35 minut _ im
0.35 move
0.35 my _ deep
0.35 nail _ week
0.35 near faint
0.35 of _ life
0.35 off for
0.35 out _ today
0.35 pas
0.35 pool
0.35 pregnant _ bleed
0.35 ran a
0.35 rash after
0.35 raspy
0.35 reaction
0.35 right now
0.35 say she
0.35 sharp
0.35 smell _ and
0.35 stick out
0.35 swell and
0.35 take the
0.35 tender
0.35 the garden
0.35 the way
0.35 throat _ swell
0.35 up
0.35 voic tell
0.35 voice _ raspy
0.35 wake _ to
0.35 was found
0.35 weight on
0.35 weird and
0.35 with _ headache
0.35 with fever
0.34 #11+ year
0.34 -night
0.34 -respond
0.34 =a_lot
0.34 =bag_blood
0.34 =elderly
0.34 =face_injury
0.34 =nausea
0.34 =one_eye
0.34 =rash
0.34 ^ _ accident
0.34 ^ _ havent
0.34 ^ _ infection
0.34 ^ _ off
0.34 ^ _ stopp
0.34 ^ bitten
0.34 ^ black
0.34 ^ copd
0.34 ^ kid
0.34 ^ swell
0.34 a kitchen
0.34 and _ blood
0.34 and _ mouth
0.34 and _ no
0.34 and _ sleepy
0.34 and _ stiff
0.34 and lip
0.34 behind his
0.34 bloody _ and
0.34 but my
0.34 can feel
0.34 caught
0.34 caught in
0.34 chainsaw
0.34 clear fluid
0.34 couch
0.34 cover in
0.34 coworker
0.34 every #
0.34 friend
0.34 full _ blood
0.34 go in
0.34 had _ seizur
0.34 her _ look
0.34 hes _ and
0.34 hes _ not
0.34 his _ look
0.34 hot _ on
0.34 hurt _ im
0.34 hurt like
0.34 i _ -felt
0.34 im _ so
0.34 im _ week
0.34 im gonna
0.34 is peel
0.34 is throw
0.34 isnt _ -up
0.34 it look
0.34 keep _ thing
0.34 kitchen _ and
0.34 left and
0.34 light
0.34 light and
0.34 like tar
0.34 my _ face
0.34 my car
0.34 my neighbor
0.34 my pacemaker
0.34 not _ and
0.34 now she
0.34 numb after
0.34 one of
0.34 one testicle
0.34 pain _ one
0.34 pee blood
0.34 pregnant
0.34 purple _ that
0.34 put _ on
0.34 put weight
0.34 seizur
0.34 shak chill
0.34 skin _ peel
0.34 spot and
0.34 spray with
0.34 sugar _ #11+
0.34 surgery and
0.34 swell i
0.34 that dont
0.34 the _ he
0.34 the eye
0.34 the stuff
0.34 up my
0.34 vision in
0.34 woke
0.34 wont _ weight
0.34 wont put
0.33 -for
0.33 =low_temp
0.33 =new_confusion
0.33 =poison_contact
0.33 =recent_surgery
0.33 ^ _ vision
0.33 a fire
0.33 a fish
0.33 an hour
0.33 and _ after
0.33 and _ sick
0.33 and _ to
0.33 and sweaty
0.33 and tender
0.33 are _ after
0.33 arm _ and
0.33 around _ eye
0.33 at a
0.33 ate _ a
0.33 ate at
0.33 bad _ on
0.33 bad cramp
0.33 between my
0.33 bleed through
0.33 blood _ and
0.33 breath _ fast
0.33 but _ is
0.33 came on
0.33 deliver
0.33 deliver #
0.33 each breath
0.33 every #11+
0.33 for ten
0.33 from _ yard
0.33 grandma _ pill
0.33 grandma heart
0.33 had to
0.33 hasnt -had
0.33 hasnt _ -a
0.33 havent -peed
0.33 he
0.33 her last
0.33 hour
0.33 i _ breathe
0.33 im a
0.33 in _ its
0.33 jaw _ lock
0.33 keep _ hard
0.33 leg
0.33 magnet from
0.33 mushroom _ the
0.33 mushroom from
0.33 my wife
0.33 of it
0.33 off _ #11+
0.33 old _ off
0.33 on _ couch
0.33 on _ finger
0.33 on _ hand
0.33 onto
0.33 open and
0.33 out _ i
0.33 outside
0.33 outside my
0.33 piece
0.33 piece of
0.33 seiz
0.33 shard
0.33 she _ in
0.33 speech is
0.33 sudden _ pain
0.33 swollen face
0.33 terrible _ and
0.33 that _ like
0.33 that look
0.33 the bridge
0.33 to stop
0.33 toddler _ the
0.33 took _ #11+
0.33 took like
0.33 under the
0.33 up about
0.33 up after
0.33 went _ the
0.33 with _ cramp
0.33 with each
0.32 #11+ _ im
0.32 #11+ of
0.32 -in -#
0.32 -move since
0.32 -respond -to
0.32 -the _ -move
0.32 =eye_red
0.32 =jaw_arm_sweat
0.32 =missed_dialysis
0.32 ^ _ pass
0.32 ^ _ pull
0.32 ^ _ stabb
0.32 ^ _ whole
0.32 ^ bloody
0.32 ^ dad
0.32 ^ pass
0.32 ^ rattlesnake
0.32 and _ almost
0.32 and _ faint
0.32 and _ tongue
0.32 and too
0.32 and turn
0.32 at _ an
0.32 be here
0.32 breastbone
0.32 but noth
0.32 cant _ a
0.32 chang table
0.32 cirrhosi and
0.32 crash my
0.32 daughter
0.32 dont _ how
0.32 feed and
0.32 fever _ cough
0.32 fever _ short
0.32 flank
0.32 get _ out
0.32 goe
0.32 got _ by
0.32 got shock
0.32 grandpa is
0.32 had _ baby
0.32 here anymore
0.32 hes _ to
0.32 hes going
0.32 hid
0.32 hot _ and
0.32 im short
0.32 in _ hand
0.32 in _ stomach
0.32 indigestion
0.32 is _ #99+
0.32 is _ swollen
0.32 it keep
0.32 last month
0.32 left _ is
0.32 look at
0.32 many
0.32 morn and
0.32 mouth _ i
0.32 my _ replacement
0.32 noise _ breath
0.32 now _ feel
0.32 of _ by
0.32 off _ chang
0.32 on _ with
0.32 out _ after
0.32 pain between
0.32 pass _ in
0.32 popp
0.32 positive
0.32 pour
0.32 pregnant _ pass
0.32 purple and
0.32 rattlesnake _ my
0.32 severe headache
0.32 severe pain
0.32 son _ is
0.32 sweat and
0.32 the bottle
0.32 the chang
0.32 the foot
0.32 tile
0.32 tingl
0.32 to _ arm
0.32 to _ here
0.32 transplant
0.32 with some
0.32 year _ with
0.31 # time
0.31 <at <#11+
0.31 <died <sudden
0.31 <died _ <at
0.31 <sudden
0.31 <sudden <at
0.31 <sudden _ <#11+
0.31 =cold_limb
0.31 =wound
0.31 ^ _ hav
0.31 ^ _ partner
0.31 ^ _ uncle
0.31 ^ finger
0.31 ^ pregnant
0.31 ^ used
0.31 a _ neck
0.31 a gun
0.31 about _ pas
0.31 about end
0.31 and _ rac
0.31 and _ she
0.31 and _ wet
0.31 and about
0.31 and today
0.31 as _ board
0.31 asthma is
0.31 ate _ mushroom
0.31 ate wild
0.31 bad _ cant
0.31 bad i
0.31 behind _ breastbone
0.31 behind her
0.31 bend it
0.31 brother <died
0.31 brother _ <sudden
0.31 cant _ well
0.31 cant bend
0.31 car runn
0.31 chest tightnes
0.31 clos up
0.31 confus after
0.31 daughter _ the
0.31 day _ now
0.31 deliver _ day
0.31 diarrhea with
0.31 drank _ and
0.31 electric shock
0.31 everyth
0.31 faint and
0.31 finger _ and
0.31 for like
0.31 foreskin
0.31 from _ fever
0.31 fume _ the
0.31 grayish
0.31 he was
0.31 hot _ skin
0.31 hurt on
0.31 i _ someth
0.31 i _ think
0.31 i regret
0.31 i wet
0.31 in _ head
0.31 is clos
0.31 is mak
0.31 is tight
0.31 keep _ about
0.31 keep dropp
0.31 keep hav
0.31 keep think
0.31 lip _ swell
0.31 look grayish
0.31 med last
0.31 move her
0.31 my _ blad
0.31 my _ came
0.31 my _ ear
0.31 my _ im
0.31 my drink
0.31 my groin
0.31 my partner
0.31 my speech
0.31 newborn wont
0.31 now vomit
0.31 of pressure
0.31 off _ -me
0.31 out _ his
0.31 out _ one
0.31 partner
0.31 poop _ black
0.31 puffy and
0.31 purple rash
0.31 red _ and
0.31 regret
0.31 regret it
0.31 rib _ my
0.31 rope
0.31 see double
0.31 seem ok
0.31 so drowsy
0.31 someone _ someth
0.31 someth _ my
0.31 squeez _ behind
0.31 stung by
0.31 ten minut
0.31 the _ runn
0.31 the nail
0.31 the sink
0.31 the wound
0.31 think _ end
0.31 throat _ clos
0.31 thrown back
0.31 tightnes
0.31 til
0.31 to _ out
0.31 tongue _ swell
0.31 tylenol _ night
0.31 tylenol last
0.31 under _ right
0.31 used
0.31 voic _ me
0.31 was
0.31 went _ his
0.31 wet myself
0.31 white _ numb
0.31 whole bottle
0.31 wild _ from
0.31 without -me
0.31 worst _ of
0.3 #99+ after
0.3 =kid_breathing
0.3 =many_stings
0.3 ^ _ too
0.3 ^ _ took
0.3 ^ _ want
0.3 a _ hook
0.3 a _ while
0.3 ago _ pain
0.3 and _ its
0.3 and _ make
0.3 and _ thigh
0.3 and mouth
0.3 and purple
0.3 and yellow
0.3 at _ practice
0.3 ate _ bunch
0.3 away after
0.3 awful
0.3 blood _ i
0.3 blood is
0.3 blood when
0.3 breath _ but
0.3 breath _ like
0.3 breath now
0.3 bulg out
0.3 chest _ been
0.3 chest _ when
0.3 chest has
0.3 child has
0.3 clot and
0.3 dont _ to
0.3 dont want
0.3 drunk
0.3 even _ rest
0.3 even at
0.3 feel woozy
0.3 feet _ up
0.3 fever _ yellow
0.3 fork
0.3 grabb _ hot
0.3 grabb the
0.3 had her
0.3 he drank
0.3 her leg
0.3 her lip
0.3 hes _ confus
0.3 hit with
0.3 hot _ palm
0.3 hurt bad
0.3 i have
0.3 im _ of
0.3 in wave
0.3 is _ there
0.3 is bad
0.3 it is
0.3 ive
0.3 left arm
0.3 leg _ swollen
0.3 lost vision
0.3 low _ the
0.3 low on
0.3 month _ is
0.3 my _ pass
0.3 my _ slit
0.3 my heart
0.3 my hernia
0.3 noseble for
0.3 now _ hurt
0.3 now but
0.3 of _ shin
0.3 of ibuprofen
0.3 of tylenol
0.3 one _ and
0.3 palm _ white
0.3 palm is
0.3 pink _ and
0.3 pressure behind
0.3 right _ wont
0.3 side since
0.3 slit
0.3 slit _ wrist
0.3 slit her
0.3 son _ a
0.3 soot
0.3 soot _ my
0.3 soot in
0.3 still
0.3 stopp _ for
0.3 than _ other
0.3 that _ quit
0.3 the _ behind
0.3 the _ door
0.3 thought
0.3 tip is
0.3 trouble breath
0.3 up _ bad
0.3 up _ eat
0.3 vision _ one
0.3 water just
0.3 when _ take
0.3 when breath
0.3 when my
0.3 white _ blister
0.3 with _ pain
0.3 wont quit
0.3 woozy
0.3 yellow eye
0.29 -mak
0.29 -pee
0.29 -sense
0.29 <the
0.29 =about_other
0.29 =adrenal
0.29 =diabetes
0.29 =dialysis
0.29 =digoxin
0.29 =fall_any
0.29 =heart_condition
0.29 =not_drinking
0.29 =pancreas
0.29 =stroke_word
0.29 ^ _ warfarin
0.29 a _ im
0.29 after _ c
0.29 after _ dialysi
0.29 all since
0.29 and _ behind
0.29 and _ bleed
0.29 and sleepy
0.29 and some
0.29 and went
0.29 at _ since
0.29 bee sting
0.29 belly hard
0.29 bleed so
0.29 breathe lying
0.29 cant control
0.29 chemo _ a
0.29 cord _ out
0.29 cord com
0.29 cough _ blood
0.29 cough _ more
0.29 crash
0.29 dialysi
0.29 doesnt know
0.29 drank some
0.29 droop
0.29 everyone in
0.29 eye _ yellow
0.29 fever _ headache
0.29 for day
0.29 grandson _ a
0.29 had surgery
0.29 has _ black
0.29 has _ knife
0.29 have _ and
0.29 have the
0.29 head _ a
0.29 hit her
0.29 hour for
0.29 huge _ and
0.29 hurt _ lot
0.29 hurt _ move
0.29 i lift
0.29 im _ ill
0.29 im _ weak
0.29 im clammy
0.29 in _ testicle
0.29 in her
0.29 is _ as
0.29 is _ lot
0.29 is bigger
0.29 is limp
0.29 is ooz
0.29 its
0.29 kid is
0.29 mouth _ the
0.29 my _ after
0.29 my _ cut
0.29 my _ lip
0.29 my _ text
0.29 my dialysi
0.29 my life
0.29 nail last
0.29 no -pee
0.29 nonstop _ #
0.29 now _ jaw
0.29 of
0.29 on _ hip
0.29 only
0.29 or cough
0.29 pacemaker
0.29 pee _ all
0.29 pee at
0.29 pupil _ bigger
0.29 pupil is
0.29 push up
0.29 scar ill
0.29 since _ lift
0.29 skin _ and
0.29 soak a
0.29 son swallow
0.29 stroke
0.29 stuck _ the
0.29 swallow _ bunch
0.29 swell under
0.29 text
0.29 toddler breath
0.29 tree
0.29 turn black
0.29 walk _ cough
0.29 walk or
0.29 way and
0.29 week _ like
0.29 wont drink
0.29 wound is
0.29 year _ got
0.28 #11+ wk
0.28 #99+ #99+
0.28 -in
0.28 -with
0.28 =halos
0.28 =liver_known
0.28 =speech_garbled
0.28 =tooth_pulled
0.28 ^ _ around
0.28 ^ _ going
0.28 ^ _ like
0.28 ^ _ pressure
0.28 ^ _ roommate
0.28 ^ _ so
0.28 ^ preg
0.28 a _ noise
0.28 a _ section
0.28 a battery
0.28 a c
0.28 a curtain
0.28 a plan
0.28 and _ funny
0.28 and _ know
0.28 and _ light
0.28 and clear
0.28 and pale
0.28 and there
0.28 and warm
0.28 around light
0.28 baby _ bright
0.28 baby vomit
0.28 bad see
0.28 bare breath
0.28 black stuff
0.28 bladder
0.28 breast _ and
0.28 breath _ sitt
0.28 breath fast
0.28 breath real
0.28 bright _ stuff
0.28 bright green
0.28 by _ wasp
0.28 came down
0.28 cant stop
0.28 car my
0.28 chok _ a
0.28 clear _ is
0.28 cough _ pink
0.28 curtain _ down
0.28 curtain came
0.28 daughter _ #
0.28 day _ #
0.28 day with
0.28 ear _ a
0.28 eye after
0.28 finger are
0.28 floater
0.28 garage _ the
0.28 garage with
0.28 goe _ my
0.28 grandson
0.28 gush of
0.28 had _ c
0.28 halo
0.28 hard _ swallow
0.28 he _ a
0.28 headach _ the
0.28 headache _ a
0.28 his throat
0.28 i want
0.28 in _ groin
0.28 in _ on
0.28 in both
0.28 is _ real
0.28 is gasp
0.28 is hang
0.28 just _ and
0.28 like _ curtain
0.28 me and
0.28 miss and
0.28 my stomach
0.28 myself _ a
0.28 neck _ after
0.28 neighbor
0.28 night _ my
0.28 noise every
0.28 nonstop lost
0.28 not -mak
0.28 pain _ #
0.28 peel _ in
0.28 pill _ i
0.28 pink foam
0.28 postpartum
0.28 pound and
0.28 preg #11+
0.28 preg _ wk
0.28 probab
0.28 pull my
0.28 pupil look
0.28 read
0.28 see sparkl
0.28 seizure _ now
0.28 side _ i
0.28 since _ antibiotic
0.28 skipp and
0.28 sparkl
0.28 squeaky _ every
0.28 squeaky noise
0.28 star
0.28 stuck in
0.28 stung _ a
0.28 swallow _ button
0.28 than
0.28 the _ lip
0.28 the mouth
0.28 think i
0.28 tick
0.28 toddler went
0.28 up _ foam
0.28 up now
0.28 up pink
0.28 vomit _ green
0.28 vomit bright
0.28 walk straight
0.28 we _ wake
0.28 went blue
0.28 whole fami
0.28 wife
0.28 with _ car
0.28 with _ saw
0.28 with asthma
0.28 wk
0.27 # pound
0.27 -# -day
0.27 -anyth
0.27 -breath
0.27 -day
0.27 -doing
0.27 -doing -anyth
0.27 -help
0.27 =diarrhea
0.27 =fight_blow
0.27 =half_vision
0.27 =hours_pain
0.27 ^ _ boyfriend
0.27 ^ awful
0.27 ^ metal
0.27 ^ toddler
0.27 a piece
0.27 a sentence
0.27 after #11+
0.27 alive anymore
0.27 all i
0.27 and _ been
0.27 and _ calf
0.27 and _ done
0.27 and _ hard
0.27 and _ just
0.27 at once
0.27 be alive
0.27 been vomit
0.27 bike
0.27 black _ and
0.27 bleed _ lot
0.27 can _ fat
0.27 can _ my
0.27 carbon
0.27 carbon monoxide
0.27 chok on
0.27 com off
0.27 cough _ red
0.27 dad _ out
0.27 dad pass
0.27 diarrhea for
0.27 doesnt remember
0.27 dont _ away
0.27 dont go
0.27 every breath
0.27 fever _ purple
0.27 fever headache
0.27 finish _ sentence
0.27 finish a
0.27 gave birth
0.27 has
0.27 he _ wake
0.27 he hasnt
0.27 hot swollen
0.27 hurt _ and
0.27 hurt _ the
0.27 i _ catch
0.27 i _ got
0.27 i _ keep
0.27 im vomit
0.27 in _ since
0.27 is _ a
0.27 is _ but
0.27 is _ im
0.27 is mov
0.27 isnt _ -right
0.27 it _ the
0.27 it hurt
0.27 kid fell
0.27 knee _ hot
0.27 lighthead _ my
0.27 lot _ it
0.27 lower right
0.27 miscarriage
0.27 mom with
0.27 monoxide
0.27 mouth _ drool
0.27 my _ been
0.27 my _ eyelid
0.27 my _ feel
0.27 my _ she
0.27 my _ through
0.27 my daughter
0.27 note
0.27 now _ chest
0.27 now _ to
0.27 of #99+
0.27 of _ red
0.27 of bright
0.27 our
0.27 plu im
0.27 see fat
0.27 sentence
0.27 shrimp and
0.27 skin
0.27 sleep pill
0.27 spot _ dont
0.27 spot that
0.27 stay awake
0.27 the bleed
0.27 the pain
0.27 the whole
0.27 think the
0.27 throw _ blood
0.27 to _ alive
0.27 to feed
0.27 two _ old
0.27 two year
0.27 up _ so
0.27 walk
0.27 walk to
0.27 went off
0.27 wind _ to
0.27 wind walk
0.27 wont _ at
0.27 wont look
0.26 # _ in
0.26 #11+ _ all
0.26 #11+ _ at
0.26 -peed -all
0.26 -peed _ -day
0.26 -peed _ yesterday
0.26 -peed since
0.26 <at
0.26 =arm_hand_pain
0.26 =belly_blow
0.26 =burned_hand
0.26 =chest_lasting
0.26 =tripod
0.26 ^ _ black
0.26 ^ _ bleach
0.26 ^ _ inhal
0.26 ^ _ symptom
0.26 ^ did
0.26 ^ ran
0.26 ^ roommate
0.26 ^ short
0.26 ^ testicle
0.26 a _ pain
0.26 a needle
0.26 after _ colonoscopy
0.26 ago _ my
0.26 and _ go
0.26 and _ purple
0.26 and puk
0.26 and sweat
0.26 are swollen
0.26 baby _ month
0.26 bit _ ankle
0.26 bite
0.26 blood _ fever
0.26 cant _ vomit
0.26 chill headache
0.26 cough _ a
0.26 couldnt
0.26 each
0.26 fast _ i
0.26 fever _ diabetic
0.26 fever _ shak
0.26 fever im
0.26 fever since
0.26 fire _ im
0.26 flew in
0.26 for an
0.26 hard and
0.26 heart _ rac
0.26 hes _ but
0.26 hive
0.26 i _ heart
0.26 i _ smoke
0.26 i inhal
0.26 i keep
0.26 if
0.26 im _ blood
0.26 in _ the
0.26 in the
0.26 inhal smoke
0.26 is cough
0.26 is droop
0.26 is push
0.26 it _ red
0.26 it fever
0.26 itch _ over
0.26 itch all
0.26 its swell
0.26 just _ a
0.26 leg _ been
0.26 look like
0.26 look weird
0.26 lot of
0.26 marathon
0.26 month pregnant
0.26 my _ leg
0.26 my _ stuck
0.26 my neck
0.26 of a
0.26 on _ nail
0.26 pain when
0.26 peel off
0.26 red streak
0.26 severe _ in
0.26 since breakfast
0.26 someth _ is
0.26 son _ are
0.26 son lip
0.26 spot
0.26 stair and
0.26 stick _ and
0.26 stuck a
0.26 super sleepy
0.26 swollen _ red
0.26 tak
0.26 the _ i
0.26 the antibiotic
0.26 the finger
0.26 the house
0.26 then
0.26 thi afternoon
0.26 throat feel
0.26 tingl and
0.26 toddler drank
0.26 upper _ pain
0.26 upper belly
0.26 wake _ up
0.26 we
0.26 went stiff
0.26 went through
0.26 what do
0.25 # day
0.25 -fade _ -press
0.25 -press
0.25 -when -press
0.25 =copd
0.25 =droopy_lid
0.25 =neck_pain
0.25 =nerve_muscle
0.25 =sugar_very_high
0.25 ^ _ collaps
0.25 ^ _ daughter
0.25 ^ _ fume
0.25 a high
0.25 a pad
0.25 ago _ now
0.25 and _ head
0.25 and _ near
0.25 and _ only
0.25 and _ swallow
0.25 and everyth
0.25 and ther
0.25 ate _ and
0.25 attack
0.25 baby _ is
0.25 bee and
0.25 bloody _ with
0.25 boyfriend _ me
0.25 breath hard
0.25 broke _ im
0.25 but he
0.25 by _ car
0.25 by _ dryer
0.25 came _ like
0.25 came out
0.25 camp
0.25 cant _ lying
0.25 cant _ water
0.25 cant _ word
0.25 cant see
0.25 chemo and
0.25 copd
0.25 dryer
0.25 ear is
0.25 erection
0.25 eye _ red
0.25 eye with
0.25 eyebrow
0.25 feel _ leg
0.25 finger _ in
0.25 fluid is
0.25 foot _ black
0.25 for #
0.25 friend took
0.25 got _ finger
0.25 have had
0.25 headache _ feel
0.25 her _ on
0.25 i _ had
0.25 i _ pass
0.25 im _ #11+
0.25 im _ like
0.25 im _ month
0.25 im only
0.25 in _ after
0.25 is _ start
0.25 is confus
0.25 is swollen
0.25 is unbearable
0.25 it on
0.25 just flew
0.25 just now
0.25 keep water
0.25 light _ my
0.25 live
0.25 mom _ confus
0.25 mom is
0.25 more short
0.25 most
0.25 my throat
0.25 myself on
0.25 no -wet
0.25 no _ -diaper
0.25 of _ im
0.25 on _ cant
0.25 on _ has
0.25 on arm
0.25 on like
0.25 only #11+
0.25 only _ week
0.25 pain _ unbearable
0.25 pain _ worse
0.25 pale my
0.25 pas out
0.25 pass _ twice
0.25 pull _ of
0.25 pull out
0.25 right leg
0.25 ripp
0.25 ripp pain
0.25 rusty _ last
0.25 see bug
0.25 seem _ but
0.25 she _ on
0.25 she is
0.25 slurr and
0.25 some blood
0.25 tear pain
0.25 the dryer
0.25 thi _ now
0.25 throat
0.25 throat so
0.25 to _ back
0.25 toddler swallow
0.25 unbearable
0.25 up _ #99+
0.25 was stung
0.25 went numb
0.25 when _ breath
0.25 wrong _ and
0.24 #11+ _ mother
0.24 <#11+
0.24 <was _ <in
0.24 =cannot_move_side
0.24 =heat_exposure
0.24 =hoarse
0.24 =stiff_neck
0.24 =stumbles
0.24 ^ _ dont
0.24 ^ _ high
0.24 ^ _ snake
0.24 ^ _ stuck
0.24 ^ _ tightnes
0.24 ^ allergic
0.24 ^ diabetic
0.24 ^ high
0.24 ^ touch
0.24 a _ spot
0.24 a heart
0.24 a terrible
0.24 act drunk
0.24 after _ new
0.24 an elephant
0.24 and _ act
0.24 and _ clear
0.24 and _ it
0.24 and _ stop
0.24 and _ temp
0.24 and bad
0.24 and got
0.24 are _ since
0.24 arm tingl
0.24 away _ i
0.24 bad after
0.24 belly button
0.24 black _ tar
0.24 black like
0.24 bleed _ stop
0.24 bleed wont
0.24 blood in
0.24 bloody stool
0.24 both
0.24 both eye
0.24 breath _ day
0.24 came _ all
0.24 cant _ him
0.24 catch
0.24 chest _ to
0.24 confus _ a
0.24 cough _ stuff
0.24 crotch
0.24 crotch _ numb
0.24 crotch is
0.24 dialysi _ was
0.24 double and
0.24 dropp and
0.24 elephant
0.24 elephant _ on
0.24 every hour
0.24 eye roll
0.24 feel _ thermometer
0.24 feel funny
0.24 football practice
0.24 get word
0.24 gonna _ out
0.24 gonna pas
0.24 got _ back
0.24 got _ pill
0.24 got thrown
0.24 has _ #
0.24 have _ in
0.24 have a
0.24 headache ever
0.24 her _ week
0.24 hes been
0.24 home _ hour
0.24 hook in
0.24 hot thermometer
0.24 hurt
0.24 i _ stand
0.24 i faint
0.24 ice
0.24 im _ in
0.24 im scar
0.24 im shak
0.24 in _ mouth
0.24 infection _ now
0.24 infection and
0.24 is super
0.24 isnt -help
0.24 its red
0.24 ive _ diarrhea
0.24 just dropp
0.24 laundry _ and
0.24 left eye
0.24 leg are
0.24 live _ and
0.24 lower _ pain
0.24 month _ fell
0.24 mother _ breakfast
0.24 mouth is
0.24 my bladder
0.24 my miscarriage
0.24 my roommate
0.24 newborn _ wake
0.24 old boy
0.24 old fell
0.24 old hasnt
0.24 outlet
0.24 overnight
0.24 pad _ hour
0.24 pass _ clot
0.24 pass huge
0.24 pod and
0.24 pound
0.24 powder
0.24 put a
0.24 quit _ im
0.24 rock hard
0.24 see _ of
0.24 see out
0.24 smoke from
0.24 so _ and
0.24 so _ from
0.24 soak through
0.24 spasm after
0.24 stand on
0.24 swell after
0.24 test _ positive
0.24 test was
0.24 the _ all
0.24 thermometer
0.24 toddler _ into
0.24 too
0.24 took _ and
0.24 touch _ live
0.24 touch a
0.24 towel
0.24 type
0.24 type #
0.24 up _ cant
0.24 was positive
0.24 wire _ got
0.24 wire and
0.24 word out
0.24 worst _ ever
0.24 yellow and
0.24 yo mother
0.24 yo with
0.23 # _ old
0.23 # month
0.23 -mak -sense
0.23 -tear
0.23 =burn_any
0.23 ^ _ ex
0.23 ^ _ vomit
0.23 ^ bone
0.23 ^ fever
0.23 ^ hit
0.23 a _ infection
0.23 a _ of
0.23 addison and
0.23 and _ for
0.23 and _ leak
0.23 and _ like
0.23 and _ scar
0.23 and _ stuff
0.23 and out
0.23 are _ my
0.23 asthma _ bad
0.23 been #
0.23 black out
0.23 bleed _ much
0.23 blood lot
0.23 breath _ gett
0.23 burn his
0.23 burn pee
0.23 cant _ shak
0.23 car wreck
0.23 cell _ my
0.23 chest _ and
0.23 chill and
0.23 coke
0.23 com _ his
0.23 com from
0.23 cramp on
0.23 cup _ bright
0.23 cut my
0.23 diarrhea _ #99+
0.23 dose of
0.23 failure and
0.23 fever _ thi
0.23 from _ nose
0.23 grill
0.23 gun _ my
0.23 gun in
0.23 have _ gun
0.23 have addison
0.23 havent _ -in
0.23 he _ me
0.23 he ate
0.23 hear voic
0.23 heavy bleed
0.23 her ear
0.23 hernia _ out
0.23 his leg
0.23 hit my
0.23 hot car
0.23 i _ addison
0.23 i _ cant
0.23 i _ hear
0.23 i do
0.23 i stopp
0.23 is _ black
0.23 is floppy
0.23 is puffy
0.23 it _ i
0.23 its _ #
0.23 last _ day
0.23 leak pus
0.23 left in
0.23 les than
0.23 like an
0.23 look blue
0.23 month _ and
0.23 my arm
0.23 my ex
0.23 not -wak
0.23 numb
0.23 of us
0.23 pee _ my
0.23 peel
0.23 pesticide
0.23 pound _ i
0.23 pus _ i
0.23 pus and
0.23 say the
0.23 she _ the
0.23 she _ warfarin
0.23 sheet
0.23 since he
0.23 ski
0.23 skin around
0.23 son put
0.23 stop shak
0.23 stop vomit
0.23 stuff and
0.23 sudden _ of
0.23 swollen _ hurt
0.23 swollen _ sore
0.23 the _ headache
0.23 think he
0.23 to _ myself
0.23 took _ whole
0.23 tore
0.23 up _ its
0.23 voice is
0.23 vomit _ last
0.23 watch say
0.23 water down
0.23 with
0.23 with pesticide
0.23 with vomit
0.23 wont _ back
0.23 worst _ pain
0.23 wreck
0.22 -sweat
0.22 =blow_ribs
0.22 =cant_straighten
0.22 =gas_smell
0.22 =nosebleed
0.22 ^ _ say
0.22 ^ heavy
0.22 ^ our
0.22 ^ shoulder
0.22 a _ bite
0.22 a _ swollen
0.22 a peanut
0.22 a rusty
0.22 a stiff
0.22 a tick
0.22 after _ birth
0.22 after giv
0.22 almost _ out
0.22 altitude
0.22 and _ pale
0.22 and _ talk
0.22 and _ weak
0.22 and clammy
0.22 and headache
0.22 are numb
0.22 baby _ off
0.22 baby fell
0.22 baby stopp
0.22 back pain
0.22 blood clot
0.22 board and
0.22 cant finish
0.22 car on
0.22 chemo _ my
0.22 cover
0.22 crash _ my
0.22 crash and
0.22 dad _ #11+
0.22 door
0.22 down low
0.22 down the
0.22 drank _ a
0.22 every
0.22 everyth _ blurry
0.22 fever after
0.22 feverish
0.22 firework
0.22 fruity
0.22 fruity breath
0.22 giv birth
0.22 going on
0.22 grandma _ her
0.22 green _ and
0.22 he take
0.22 headache of
0.22 her _ since
0.22 her eye
0.22 home
0.22 hot _ my
0.22 hour _ im
0.22 hurt _ breathe
0.22 husband has
0.22 india
0.22 is _ tight
0.22 is cover
0.22 is drowsy
0.22 is turn
0.22 is yellow
0.22 like _ polish
0.22 like nail
0.22 lip tingl
0.22 mom _ in
0.22 mushroom
0.22 my _ belly
0.22 neck hurt
0.22 nitro
0.22 of blood
0.22 of one
0.22 off his
0.22 on _ rusty
0.22 on that
0.22 ooz and
0.22 out fever
0.22 oven
0.22 pain under
0.22 pill and
0.22 ran
0.22 red _ pus
0.22 rib _ in
0.22 rib suck
0.22 right _ down
0.22 rusty
0.22 shoulder pain
0.22 shrimp
0.22 side _ low
0.22 side down
0.22 since an
0.22 sleepy and
0.22 smell _ nail
0.22 snake _ my
0.22 snake bit
0.22 soak _ sweat
0.22 son _ out
0.22 stair _ my
0.22 stopp sweat
0.22 sudden _ see
0.22 sudden and
0.22 swollen _ #11+
0.22 symptom
0.22 that _ when
0.22 that side
0.22 the _ im
0.22 the _ say
0.22 the breastbone
0.22 they are
0.22 three _ and
0.22 through his
0.22 turn yellow
0.22 very painful
0.22 voic
0.22 went _ an
0.22 went away
0.22 with chill
0.21 #99+ _ im
0.21 =inhaler_often
0.21 =swelling_head
0.21 ^ grandson
0.21 a _ two
0.21 a horse
0.21 a sudden
0.21 act
0.21 all _ last
0.21 an _ and
0.21 and _ -mak
0.21 and _ bit
0.21 and _ he
0.21 and _ headache
0.21 and _ jerk
0.21 and _ not
0.21 and _ turn
0.21 and slurr
0.21 and soak
0.21 baby head
0.21 back _ hurt
0.21 bad pain
0.21 bathroom _ and
0.21 beat _ up
0.21 beat me
0.21 belly _ a
0.21 belly _ in
0.21 bite on
0.21 breath _ my
0.21 bug _ the
0.21 bug on
0.21 but _ cant
0.21 by _ horse
0.21 came _ from
0.21 can bare
0.21 can hard
0.21 cant _ and
0.21 cant _ flat
0.21 cant _ his
0.21 cant talk
0.21 chill _ my
0.21 control
0.21 crisi
0.21 daughter _ a
0.21 did _ and
0.21 down to
0.21 end _ life
0.21 eye _ back
0.21 face _ numb
0.21 face look
0.21 fire _ my
0.21 for _ min
0.21 foreskin is
0.21 going #99+
0.21 got _ out
0.21 grey
0.21 grey and
0.21 had _ surgery
0.21 hard _ my
0.21 hav _ of
0.21 hav thought
0.21 hell
0.21 her _ are
0.21 hes _ up
0.21 horse
0.21 horse _ the
0.21 horse in
0.21 hurt _ hell
0.21 hurt cant
0.21 husband say
0.21 i _ bare
0.21 i _ get
0.21 im confus
0.21 im cough
0.21 im weak
0.21 is sweaty
0.21 its _ in
0.21 ive ever
0.21 jaw _ and
0.21 kick _ a
0.21 kick by
0.21 kill _ eye
0.21 life came
0.21 like hell
0.21 lock and
0.21 metal flew
0.21 my _ arm
0.21 my _ even
0.21 my _ goe
0.21 my _ pain
0.21 my eye
0.21 neck _ vomit
0.21 new antibiotic
0.21 night now
0.21 not _ -sense
0.21 now _ see
0.21 of _ my
0.21 of _ nose
0.21 on _ wall
0.21 open _ jaw
0.21 pain after
0.21 partner _ his
0.21 partner put
0.21 pregnant _ i
0.21 put _ hand
0.21 rib
0.21 right _ i
0.21 roll back
0.21 say its
0.21 see _ on
0.21 shak so
0.21 sit on
0.21 smile
0.21 soft _ on
0.21 super painful
0.21 tar _ i
0.21 text goodbye
0.21 the _ unconsciou
0.21 the soft
0.21 tight and
0.21 to her
0.21 too _ pill
0.21 up gasp
0.21 was _ out
0.21 was clean
0.21 was pull
0.21 week ago
0.21 while _ was
0.21 wipe _ i
0.21 with the
0.2 #11+ _ asthma
0.2 #99+ wont
0.2 -a -wet
0.2 -a _ -diaper
0.2 -diaper since
0.2 -had _ -wet
0.2 -slept _ -day
0.2 -wet _ since
0.2 =liver_drug
0.2 =one_side_throat
0.2 =pelvic_pain
0.2 =yellow_halos
0.2 ^ _ cut
0.2 ^ _ nail
0.2 ^ oxygen
0.2 ^ poop
0.2 ^ sharp
0.2 a _ every
0.2 a _ from
0.2 a _ with
0.2 and _ -wak
0.2 and _ hand
0.2 and _ jaw
0.2 and _ right
0.2 and _ speech
0.2 and _ think
0.2 and one
0.2 antifreeze by
0.2 arm _ tingl
0.2 around _ and
0.2 ask what
0.2 ate a
0.2 ate shrimp
0.2 baby
0.2 been hav
0.2 behind my
0.2 blood _ spurt
0.2 breath since
0.2 breath weird
0.2 breathe _ down
0.2 by _ thought
0.2 cant hold
0.2 cant lie
0.2 chest _ it
0.2 cold sweat
0.2 cord
0.2 cough _ lot
0.2 cough a
0.2 dad lip
0.2 day _ and
0.2 day _ is
0.2 doubl over
0.2 drink _ is
0.2 drown
0.2 eye like
0.2 finger thing
0.2 gatorade
0.2 god
0.2 goe _ i
0.2 grandma #11+
0.2 halo _ light
0.2 halo around
0.2 has a
0.2 her sugar
0.2 hes act
0.2 his _ are
0.2 his ear
0.2 i _ move
0.2 i _ see
0.2 in _ belly
0.2 in _ drink
0.2 in _ eyelid
0.2 in hive
0.2 inhaler isnt
0.2 is
0.2 is _ week
0.2 is spurt
0.2 isnt -wak
0.2 it _ gatorade
0.2 it _ in
0.2 keep _ and
0.2 keep _ the
0.2 keep _ what
0.2 kitchen floor
0.2 labor and
0.2 left _ has
0.2 lying down
0.2 middle of
0.2 more _ of
0.2 my chill
0.2 nail went
0.2 on _ ice
0.2 on _ kitchen
0.2 open _ mouth
0.2 open it
0.2 out _ soccer
0.2 oxygen
0.2 pad every
0.2 pain since
0.2 people
0.2 pill in
0.2 poop is
0.2 pound _ and
0.2 pregnant and
0.2 put _ in
0.2 put someth
0.2 she cant
0.2 she pale
0.2 side _ is
0.2 since _ and
0.2 since _ start
0.2 so stiff
0.2 someone put
0.2 someth in
0.2 spurt
0.2 stomach _ hard
0.2 stop and
0.2 stop bleed
0.2 stop the
0.2 stopp drink
0.2 swell _ and
0.2 swollen shut
0.2 the _ bottle
0.2 the _ hes
0.2 the _ thing
0.2 thought _ was
0.2 thought it
0.2 through _ towel
0.2 to swallow
0.2 up _ leg
0.2 up _ my
0.2 vodka
0.2 vomit since
0.2 was gatorade
0.2 went _ and
0.2 wheez after
0.2 wild
0.2 wild mushroom
0.2 wont _ bleed
0.2 wont let
0.19 # hour
0.19 #99+ _ i
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 =gallbladder
0.19 =heart_murmur_fever
0.19 =light_hurts
0.19 =pneumonia_known
0.19 =tooth_bad
0.19 ^ _ chemo
0.19 ^ _ sting
0.19 ^ _ tore
0.19 ^ daughter
0.19 a _ pod
0.19 a _ second
0.19 a bottle
0.19 a fork
0.19 a laundry
0.19 a uti
0.19 after _ antibiotic
0.19 ago _ #11+
0.19 ago _ the
0.19 and _ chill
0.19 and _ couldnt
0.19 and face
0.19 and ive
0.19 and limp
0.19 and shaky
0.19 and sticky
0.19 balloon
0.19 black _ sticky
0.19 bucket
0.19 cant cough
0.19 cant push
0.19 com _ and
0.19 crook
0.19 cut
0.19 day _ keep
0.19 day cant
0.19 digoxin
0.19 dizzy like
0.19 drank _ drain
0.19 drank from
0.19 drool and
0.19 droop _ one
0.19 droop on
0.19 ear are
0.19 face _ droop
0.19 face _ the
0.19 fat and
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 feel _ to
0.19 feel _ when
0.19 feel faint
0.19 few second
0.19 fit
0.19 flat
0.19 from _ bottle
0.19 from her
0.19 get up
0.19 got _ the
0.19 have _ terrible
0.19 have _ worst
0.19 he is
0.19 his belly
0.19 his breath
0.19 hit _ and
0.19 hit his
0.19 i _ open
0.19 in _ much
0.19 insulin _ day
0.19 is red
0.19 is see
0.19 jaw _ stiff
0.19 keep _ a
0.19 kitchen fire
0.19 like _ time
0.19 like bruis
0.19 lock up
0.19 look _ bruis
0.19 much _ from
0.19 my _ neck
0.19 my _ side
0.19 my head
0.19 my uti
0.19 neck is
0.19 no _ since
0.19 now it
0.19 of _ have
0.19 of _ mom
0.19 old
0.19 pregnant _ just
0.19 put _ button
0.19 rash _ look
0.19 shrimp _ my
0.19 sick _ my
0.19 sick to
0.19 since
0.19 soak _ the
0.19 some _ cleaner
0.19 some drain
0.19 sticky
0.19 stomach _ so
0.19 stung and
0.19 sudden _ and
0.19 surgery last
0.19 sweat bucket
0.19 ten _ and
0.19 the ear
0.19 the fbi
0.19 the shower
0.19 think _ fbi
0.19 throat on
0.19 to _ groin
0.19 to _ stomach
0.19 tore my
0.19 up _ half
0.19 us have
0.19 wheez and
0.19 with _ headach
0.18 -me
0.18 =co_words
0.18 =new_medicine
0.18 =recent_infection
0.18 ^ _ double
0.18 ^ _ has
0.18 ^ _ husband
0.18 ^ _ wont
0.18 ^ kidney
0.18 ^ new
0.18 a _ right
0.18 a _ she
0.18 act confus
0.18 and _ the
0.18 and wheez
0.18 anymore _ i
0.18 anymore and
0.18 baseball and
0.18 big
0.18 chest is
0.18 chest through
0.18 child drank
0.18 cirrhosi
0.18 eyelid _ mouth
0.18 feel cold
0.18 find
0.18 fish
0.18 flew _ from
0.18 for _ past
0.18 from _ chest
0.18 gasp and
0.18 gave
0.18 got my
0.18 grape _ cant
0.18 half of
0.18 hand and
0.18 hard to
0.18 has _ a
0.18 hav _ seizure
0.18 have
0.18 have _ pound
0.18 have _ sore
0.18 headache _ now
0.18 headache _ wont
0.18 headache that
0.18 her heart
0.18 hernia is
0.18 hes drool
0.18 high _ and
0.18 hip hurt
0.18 huge and
0.18 i _ bend
0.18 i _ in
0.18 i _ know
0.18 im diabetic
0.18 in _ back
0.18 in _ toilet
0.18 is _ hes
0.18 is diabetic
0.18 it goe
0.18 just broke
0.18 keep throw
0.18 kick _ night
0.18 know _ i
0.18 lean forward
0.18 left _ since
0.18 left eyelid
0.18 lightn
0.18 lopsid
0.18 morn with
0.18 my _ eye
0.18 my grandson
0.18 neck _ so
0.18 not
0.18 numb _ my
0.18 on _ fever
0.18 on _ wrist
0.18 on all
0.18 one _ of
0.18 out right
0.18 pain of
0.18 painful and
0.18 pass _ and
0.18 past hour
0.18 pool and
0.18 refus
0.18 refus _ go
0.18 refus to
0.18 right _ pain
0.18 right belly
0.18 right hand
0.18 scream and
0.18 seizure right
0.18 shak _ over
0.18 shak all
0.18 site
0.18 site is
0.18 smell
0.18 son _ -slept
0.18 sound like
0.18 stepp
0.18 stepp on
0.18 sudden ripp
0.18 swell _ overnight
0.18 the _ cant
0.18 the _ hour
0.18 the _ hurt
0.18 the past
0.18 then my
0.18 thi _ with
0.18 thinner and
0.18 through _ pad
0.18 through to
0.18 took _ my
0.18 trip
0.18 trip to
0.18 up overnight
0.18 wall
0.18 water _ broke
0.18 yellow
0.17 #99+ _ my
0.17 #99+ _ the
0.17 -there
0.17 ^ _ nut
0.17 ^ _ water
0.17 ^ _ would
0.17 a bruise
0.17 a fit
0.17 a marathon
0.17 a rash
0.17 about _ hour
0.17 afib
0.17 ammonia
0.17 and _ say
0.17 and _ shiver
0.17 and _ voice
0.17 and sudden
0.17 arent
0.17 arent -there
0.17 arm _ face
0.17 at _ party
0.17 at football
0.17 bathroom floor
0.17 beat
0.17 been _ worse
0.17 been gett
0.17 between his
0.17 cabinet
0.17 daughter swallow
0.17 deep and
0.17 diarrhea #11+
0.17 drink _ day
0.17 even sitt
0.17 every time
0.17 faint at
0.17 full of
0.17 garbl
0.17 gummi hes
0.17 has _ belly
0.17 has _ headache
0.17 he _ grey
0.17 he say
0.17 heart _ going
0.17 him
0.17 his shoulder
0.17 hour _ i
0.17 hurt a
0.17 husband _ me
0.17 i _ an
0.17 i didnt
0.17 ice cold
0.17 im _ pas
0.17 in _ of
0.17 in _ sleep
0.17 in _ thigh
0.17 is _ for
0.17 is crook
0.17 is garbl
0.17 is off
0.17 it _ stop
0.17 jaw _ i
0.17 like _ elephant
0.17 like _ gonna
0.17 look _ light
0.17 mom _ pressure
0.17 mom blood
0.17 my #
0.17 my _ is
0.17 myself _ pain
0.17 myself back
0.17 now _ belly
0.17 nut _ like
0.17 nut hurt
0.17 on _ a
0.17 on _ bathroom
0.17 on _ cabinet
0.17 out _ football
0.17 pain _ im
0.17 pain and
0.17 party
0.17 pee
0.17 people _ arent
0.17 people who
0.17 raw
0.17 real sleepy
0.17 red
0.17 say _ is
0.17 see _ who
0.17 see people
0.17 she just
0.17 since #
0.17 sink
0.17 sitt on
0.17 so hard
0.17 someth and
0.17 speech _ garbl
0.17 spot _ her
0.17 stiff and
0.17 sudden _ im
0.17 sudden _ in
0.17 sudden _ vision
0.17 swollen like
0.17 the cabinet
0.17 the wall
0.17 turn out
0.17 turn red
0.17 up _ confus
0.17 up with
0.17 we were
0.17 wet _ back
0.17 who _ -there
0.17 who arent
0.17 worst pain
0.17 xanax
0.17 year old
0.16 #99+ she
0.16 -and
0.16 -rib
0.16 =blow_chest
0.16 =foggy_only
0.16 =headache
0.16 =pain_any
0.16 =thirsty
0.16 ^ _ came
0.16 ^ _ catch
0.16 ^ _ gastric
0.16 ^ _ im
0.16 ^ _ she
0.16 ^ asthma
0.16 ^ dog
0.16 ^ firework
0.16 ^ lower
0.16 a wasp
0.16 act weird
0.16 all _ eye
0.16 and _ breathe
0.16 and _ start
0.16 and drool
0.16 are gett
0.16 at _ feet
0.16 back _ ghana
0.16 battery up
0.16 birth #
0.16 blad came
0.16 breathe in
0.16 bulg
0.16 bypas #
0.16 car
0.16 chest _ say
0.16 clean the
0.16 crazy _ of
0.16 crazy all
0.16 cut _ arm
0.16 dad _ its
0.16 dad say
0.16 double _ my
0.16 down _ and
0.16 even _ in
0.16 feel _ heart
0.16 from ghana
0.16 gastric _ #
0.16 gave _ #
0.16 groin and
0.16 had _ bypas
0.16 had gastric
0.16 hard _ and
0.16 has _ vomit
0.16 have _ that
0.16 headache _ is
0.16 headache neck
0.16 her mouth
0.16 heroin
0.16 heroin and
0.16 hes _ a
0.16 hes _ weird
0.16 his forearm
0.16 his jaw
0.16 hurt _ crazy
0.16 husband _ cant
0.16 husband sudden
0.16 i got
0.16 infect
0.16 is _ fever
0.16 is _ wont
0.16 is huge
0.16 is spinn
0.16 left calf
0.16 leg _ up
0.16 life _ on
0.16 like _ all
0.16 like its
0.16 lost weight
0.16 lot _ pressure
0.16 me _ and
0.16 me _ my
0.16 my _ but
0.16 my _ like
0.16 now _ cant
0.16 on her
0.16 over _ roll
0.16 over eye
0.16 period _ heavy
0.16 rainbow
0.16 rash
0.16 rigid
0.16 seem
0.16 sharp _ pain
0.16 shoulder _ came
0.16 since i
0.16 so thirsty
0.16 stomach flu
0.16 sudden _ its
0.16 swollen _ hot
0.16 swollen i
0.16 the fridge
0.16 the groin
0.16 three
0.16 to _ chest
0.16 to _ in
0.16 tum
0.16 vomit _ a
0.16 vomit _ is
0.16 vomit a
0.16 vomit green
0.16 wasp
0.16 way worse
0.16 week _ now
0.16 week no
0.16 weight
0.16 went _ my
0.16 went _ when
0.16 went out
0.16 what _ it
0.16 while i
0.16 wife has
0.16 wife say
0.16 worst _ ive
0.15 #11+ _ my
0.15 #99+ shak
0.15 <as _ <kid
0.15 <died
0.15 =line_infected
0.15 ?if ?i
0.15 ?me
0.15 ^ _ down
0.15 ^ _ leg
0.15 ^ _ worst
0.15 ^ diarrhea
0.15 ^ period
0.15 a _ nail
0.15 ago belly
0.15 all
0.15 and _ stand
0.15 and _ water
0.15 and fell
0.15 belly _ hard
0.15 between _ leg
0.15 breathe well
0.15 bruise on
0.15 bunch _ grandma
0.15 clutch
0.15 clutch _ chest
0.15 clutch his
0.15 cold _ clammy
0.15 dad _ is
0.15 day _ shak
0.15 diarrhea _ blood
0.15 do _ do
0.15 ear _ the
0.15 ever had
0.15 every _ i
0.15 eye _ sunken
0.15 eye _ the
0.15 eye look
0.15 face went
0.15 fast
0.15 feel lighthead
0.15 fell _ her
0.15 fit on
0.15 friend text
0.15 gone _ and
0.15 goodbye and
0.15 grandma fell
0.15 had _ fit
0.15 had _ last
0.15 have _ cell
0.15 have sickle
0.15 headache
0.15 hes throw
0.15 hot _ the
0.15 hour _ have
0.15 hour _ my
0.15 hour i
0.15 i _ drink
0.15 i _ sickle
0.15 i might
0.15 im _ chemo
0.15 im pale
0.15 inhaler
0.15 is #11+
0.15 is gone
0.15 it normal
0.15 it wont
0.15 ive _ had
0.15 jaw is
0.15 just _ me
0.15 knee replacement
0.15 knife _ my
0.15 last _ my
0.15 last night
0.15 leg _ turn
0.15 lie
0.15 look sunken
0.15 might
0.15 minute and
0.15 motorcycle
0.15 my _ hand
0.15 my _ pound
0.15 my _ twice
0.15 noseble
0.15 now _ wheez
0.15 of _ clot
0.15 of _ pool
0.15 of _ shak
0.15 of grandma
0.15 ok _ i
0.15 outlet and
0.15 pregnant _ my
0.15 replacement
0.15 rescue
0.15 rescue inhaler
0.15 round
0.15 rusty nail
0.15 she _ out
0.15 she pass
0.15 sleep and
0.15 slipp
0.15 stopp _ two
0.15 temp _ #11+
0.15 thinner _ hit
0.15 time _ minute
0.15 time i
0.15 to make
0.15 toddler with
0.15 up _ his
0.15 warfarin and
0.15 week after
0.15 with copd
0.15 with pain
0.15 yesterday for
0.14 -diaper _ yesterday
0.14 =curtain_word
0.14 ^ _ leak
0.14 ^ _ near
0.14 ^ been
0.14 ^ face
0.14 a _ attack
0.14 a tear
0.14 after _ and
0.14 ago _ of
0.14 almost pass
0.14 and _ havent
0.14 arm say
0.14 at light
0.14 bare _ and
0.14 been _ hour
0.14 been _ of
0.14 belly _ swollen
0.14 bigger
0.14 breast
0.14 burn and
0.14 chest _ #11+
0.14 clas _ my
0.14 cut myself
0.14 deeper
0.14 down _ the
0.14 eye _ hit
0.14 fast _ her
0.14 fast _ his
0.14 few _ and
0.14 fill
0.14 for #11+
0.14 hand _ a
0.14 headache _ my
0.14 her hip
0.14 hes not
0.14 hes wheez
0.14 his _ i
0.14 his neck
0.14 hiv
0.14 i _ sparkl
0.14 i havent
0.14 im sweat
0.14 in _ jaw
0.14 in _ lower
0.14 in _ side
0.14 in sweat
0.14 is _ to
0.14 it to
0.14 its purple
0.14 kid
0.14 like #
0.14 most in
0.14 my breath
0.14 my inhaler
0.14 my leg
0.14 my metformin
0.14 my own
0.14 night #11+
0.14 nose _ been
0.14 nose has
0.14 not sure
0.14 now _ a
0.14 numb _ hour
0.14 numb an
0.14 ocean
0.14 of _ left
0.14 on _ pill
0.14 own
0.14 own spit
0.14 pain start
0.14 pee _ look
0.14 right _ with
0.14 right rib
0.14 ripp _ in
0.14 see well
0.14 shak _ and
0.14 she _ deep
0.14 she keep
0.14 shiver
0.14 shiver _ and
0.14 shorter
0.14 since morn
0.14 smile is
0.14 soak in
0.14 stand up
0.14 start _ new
0.14 start a
0.14 stumbl
0.14 sudden _ cant
0.14 sudden i
0.14 sure
0.14 swallow _ own
0.14 than usual
0.14 that
0.14 the arm
0.14 the dose
0.14 the mountain
0.14 the ocean
0.14 the pill
0.14 the window
0.14 ton
0.14 ton of
0.14 up _ the
0.14 up i
0.14 wake her
0.14 wife _ is
0.14 window and
0.13 #11+ wks
0.13 -day and
0.13 -in _ -day
0.13 <had _ <as
0.13 =cold_exposure
0.13 =eye_area
0.13 =mottled
0.13 ^ _ drink
0.13 ^ _ speech
0.13 ^ painful
0.13 ^ swallow
0.13 a _ went
0.13 a glas
0.13 addison
0.13 also
0.13 an _ after
0.13 and _ drink
0.13 and _ nonstop
0.13 and all
0.13 and doesnt
0.13 and havent
0.13 and keep
0.13 and skin
0.13 and tight
0.13 antidepressant
0.13 at _ so
0.13 away with
0.13 baby _ -had
0.13 back in
0.13 being
0.13 belly _ is
0.13 blood _ is
0.13 blotchy
0.13 bp #99+
0.13 breastbone _ goe
0.13 bump her
0.13 cant _ even
0.13 cant _ light
0.13 cashew
0.13 chest feel
0.13 choke
0.13 cold and
0.13 crazy and
0.13 did
0.13 down _ since
0.13 drink two
0.13 dropp the
0.13 ear after
0.13 even water
0.13 every _ and
0.13 eye _ skin
0.13 for _ back
0.13 for _ last
0.13 from _ chainsaw
0.13 ghana
0.13 go back
0.13 had the
0.13 half my
0.13 he look
0.13 heart _ slow
0.13 heart wont
0.13 her right
0.13 her skin
0.13 hernia _ and
0.13 hes super
0.13 hold my
0.13 horrible
0.13 i _ hold
0.13 i _ weight
0.13 im see
0.13 in _ im
0.13 is _ has
0.13 is _ her
0.13 is _ stiff
0.13 is breath
0.13 is lock
0.13 kid got
0.13 left _ my
0.13 leg _ numb
0.13 my _ again
0.13 my face
0.13 neck fever
0.13 newborn _ a
0.13 of _ cant
0.13 popp _ and
0.13 red eye
0.13 right _ of
0.13 right eye
0.13 salad
0.13 say it
0.13 shaky
0.13 she got
0.13 shingl on
0.13 shirt
0.13 since lunch
0.13 skin _ blotchy
0.13 skin turn
0.13 slow down
0.13 stiff _ cant
0.13 stiff _ fever
0.13 stiff i
0.13 struggl
0.13 struggl _ breathe
0.13 struggl to
0.13 sugar read
0.13 swollen _ a
0.13 then _ again
0.13 tight _ im
0.13 to go
0.13 to move
0.13 tonsil out
0.13 tv and
0.13 vaginal
0.13 viagra
0.13 week _ the
0.13 wheez _ short
0.13 wife _ been
0.13 woke _ and
0.13 wont _ me
0.13 wont slow
0.13 yellow _ im
0.12 # diabetic
0.12 #99+
0.12 -contraction
0.12 -contraction -yet
0.12 -him
0.12 -i _ -him
0.12 -when -she
0.12 =dizzy
0.12 =kidney_disease
0.12 =throat_side
0.12 ^ _ #
0.12 ^ _ ankle
0.12 ^ _ inhaler
0.12 ^ _ popp
0.12 ^ _ sudden
0.12 ^ _ testicle
0.12 a _ bottle
0.12 a whole
0.12 all _ a
0.12 amaz
0.12 and _ bug
0.12 and _ can
0.12 and _ soak
0.12 and feel
0.12 and goe
0.12 ankl
0.12 ankle is
0.12 be
0.12 because i
0.12 bleed with
0.12 bottle _ vodka
0.12 boy is
0.12 breathe _ and
0.12 by _ and
0.12 by my
0.12 cold _ sweaty
0.12 day _ of
0.12 face _ swell
0.12 feel amaz
0.12 fell off
0.12 from my
0.12 go _ in
0.12 gummi
0.12 has terrible
0.12 head _ and
0.12 her hand
0.12 hes still
0.12 hes turn
0.12 i _ amaz
0.12 im breath
0.12 im soak
0.12 is _ hard
0.12 it _ me
0.12 its _ a
0.12 keep _ his
0.12 leg _ shorter
0.12 life _ my
0.12 life in
0.12 like _ is
0.12 lithium
0.12 lithium and
0.12 lot and
0.12 mixed _ and
0.12 my _ ate
0.12 my _ come
0.12 my _ from
0.12 my _ red
0.12 my _ rib
0.12 my knee
0.12 my voice
0.12 newborn
0.12 night and
0.12 no -contraction
0.12 no _ -yet
0.12 of _ eye
0.12 of _ sudden
0.12 of vodka
0.12 ok but
0.12 old _ breath
0.12 pain _ around
0.12 pain _ by
0.12 puff
0.12 rac and
0.12 sharp chest
0.12 she _ breathe
0.12 shiver with
0.12 side _ her
0.12 sinu
0.12 slic _ hand
0.12 slic my
0.12 someth is
0.12 start by
0.12 stuck _ me
0.12 sudden sharp
0.12 terrible _ pain
0.12 terrible belly
0.12 testicle _ so
0.12 testicle hurt
0.12 the
0.12 the _ my
0.12 the _ out
0.12 the _ pain
0.12 the head
0.12 thi morn
0.12 throat _ turn
0.12 throat hes
0.12 throw _ and
0.12 type _ diabetic
0.12 up _ breath
0.12 vision went
0.12 vomit all
0.12 weak _ cant
0.12 woke _ with
0.12 wrote _ note
0.12 yellow i
0.12 yo _ fever
0.11 # _ along
0.11 #99+ _ shak
0.11 -# _ and
0.11 <covid
0.11 <had <covid
0.11 =bruising
0.11 ^ _ birth
0.11 ^ _ flutter
0.11 ^ _ open
0.11 ^ _ way
0.11 ^ blister
0.11 ^ gas
0.11 ^ sometim
0.11 ^ throw
0.11 after every
0.11 along
0.11 and _ green
0.11 and _ move
0.11 and _ stomach
0.11 and _ swell
0.11 and hasnt
0.11 are in
0.11 came _ of
0.11 can keep
0.11 cant _ anyth
0.11 cant _ fever
0.11 cant touch
0.11 car accident
0.11 chin to
0.11 chopp
0.11 confus _ her
0.11 contrast
0.11 contrast dye
0.11 crossfit
0.11 done
0.11 even _ down
0.11 face _ and
0.11 fever _ back
0.11 fever _ hes
0.11 fever with
0.11 feverish and
0.11 football
0.11 four year
0.11 from _ period
0.11 grabb his
0.11 grease
0.11 half _ face
0.11 has had
0.11 heavy and
0.11 her belly
0.11 hernia popp
0.11 hot _ dry
0.11 husband _ his
0.11 i woke
0.11 im _ on
0.11 im _ to
0.11 in _ day
0.11 is pale
0.11 it come
0.11 keep _ water
0.11 keep even
0.11 left leg
0.11 lid
0.11 limp and
0.11 many pill
0.11 month along
0.11 my _ skin
0.11 now _ shak
0.11 nowhere and
0.11 on _ leg
0.11 one
0.11 palm and
0.11 peanut allergy
0.11 popp _ its
0.11 right _ belly
0.11 say his
0.11 severe _ pain
0.11 she shiver
0.11 speak
0.11 that goe
0.11 the _ table
0.11 the belly
0.11 the dog
0.11 throat hurt
0.11 to
0.11 to use
0.11 use _ on
0.11 worst stomach
0.11 wrote a
0.11 year _ is
0.11 yr old
0.1 -i
0.1 -when -i
0.1 =postpartum_smell
0.1 =thrown_off
0.1 ^ _ deliver
0.1 ^ _ dizzy
0.1 ^ _ is
0.1 ^ _ out
0.1 ^ _ shock
0.1 ^ _ stool
0.1 ^ _ year
0.1 ^ ate
0.1 ^ breath
0.1 ^ cirrhosi
0.1 ^ his
0.1 ^ stopp
0.1 a _ aid
0.1 a motorcycle
0.1 after that
0.1 almost faint
0.1 arm _ heavy
0.1 baby _ evil
0.1 bunch _ oxy
0.1 burn
0.1 cant _ cough
0.1 cant _ without
0.1 cant look
0.1 chok _ cant
0.1 cold _ white
0.1 cramp at
0.1 croup
0.1 dad _ off
0.1 dad fell
0.1 day old
0.1 drive
0.1 evil
0.1 feel weird
0.1 fine but
0.1 flush
0.1 got kick
0.1 has _ rash
0.1 have _ pain
0.1 he _ to
0.1 her _ hand
0.1 her speech
0.1 hes _ out
0.1 hes _ vomit
0.1 hes real
0.1 hes sweat
0.1 hit _ the
0.1 hit in
0.1 i _ bitten
0.1 i _ bleach
0.1 i _ look
0.1 i _ want
0.1 i deliver
0.1 i took
0.1 i wipe
0.1 im real
0.1 inhaler _ -help
0.1 is evil
0.1 is slurr
0.1 is stuck
0.1 is tingl
0.1 knee surgery
0.1 ladder and
0.1 leg went
0.1 lie down
0.1 minut ago
0.1 move _ right
0.1 much _ i
0.1 muscl
0.1 my _ teeth
0.1 my _ throat
0.1 my _ while
0.1 my chin
0.1 my wisdom
0.1 night _ now
0.1 now _ real
0.1 now _ up
0.1 now his
0.1 of _ #11+
0.1 of _ throat
0.1 of oxy
0.1 oxy and
0.1 pad _ #11+
0.1 pill at
0.1 postpartum and
0.1 put on
0.1 rib _ when
0.1 room
0.1 rubb
0.1 rubb _ left
0.1 say _ baby
0.1 see thing
0.1 she _ throw
0.1 six
0.1 so _ she
0.1 so swollen
0.1 son _ asthma
0.1 son with
0.1 speech _ slurr
0.1 stair
0.1 stepp _ a
0.1 stop cough
0.1 swallow _ my
0.1 teeth _ out
0.1 teeth came
0.1 testicle _ swollen
0.1 testicle is
0.1 that _ on
0.1 that came
0.1 the _ belly
0.1 the _ from
0.1 the _ wont
0.1 the third
0.1 thing and
0.1 third
0.1 took _ bunch
0.1 up the
0.1 was bitten
0.1 when _ wipe
0.1 wipe
0.1 wisdom _ came
0.1 wisdom teeth
0.1 with sweat
0.1 worst belly
0.09 #11+ _ pregnant
0.09 =sting
0.09 ^ _ lip
0.09 ^ _ twist
0.09 ^ _ week
0.09 ^ toy
0.09 a _ bug
0.09 a _ day
0.09 a breath
0.09 and _ #11+
0.09 and _ when
0.09 and hurt
0.09 back _ its
0.09 battery in
0.09 bloody _ for
0.09 breath like
0.09 breath so
0.09 bridge
0.09 can _ but
0.09 cant _ the
0.09 cant _ think
0.09 cant lift
0.09 crush _ pain
0.09 crush chest
0.09 dark
0.09 dizzy
0.09 drink _ no
0.09 dye my
0.09 eye _ yesterday
0.09 few day
0.09 four
0.09 get him
0.09 get it
0.09 going _ my
0.09 had stomach
0.09 heart and
0.09 her _ she
0.09 hes _ like
0.09 him to
0.09 his _ arm
0.09 his _ hurt
0.09 hit _ a
0.09 hold
0.09 hurt _ eye
0.09 i _ i
0.09 i _ it
0.09 i _ vomit
0.09 i _ wake
0.09 in
0.09 in _ #
0.09 in _ fight
0.09 in _ for
0.09 irregular
0.09 keep vomit
0.09 last week
0.09 leg _ i
0.09 leg _ weak
0.09 light hurt
0.09 lip went
0.09 look grey
0.09 look up
0.09 meter
0.09 muffl
0.09 my _ head
0.09 my _ popp
0.09 my feet
0.09 night _ keep
0.09 now _ throw
0.09 of _ face
0.09 of pain
0.09 on _ shin
0.09 one _ for
0.09 one eye
0.09 pain _ and
0.09 pale _ clammy
0.09 peanut
0.09 pencil
0.09 right arm
0.09 she _ confus
0.09 she _ see
0.09 shoulder
0.09 smoke
0.09 so _ he
0.09 spinn
0.09 stop think
0.09 take _ breath
0.09 talk about
0.09 throat _ so
0.09 time _ take
0.09 walk but
0.09 was hit
0.09 yesterday my
0.08 # _ pm
0.08 #11+ _ old
0.08 =limb_injury
0.08 ^ _ at
0.08 ^ _ confus
0.08 ^ _ flu
0.08 ^ _ on
0.08 ^ hurt
0.08 ^ its
0.08 ^ quit
0.08 ^ stung
0.08 ^ two
0.08 a _ #
0.08 about #
0.08 ammonia and
0.08 an ear
0.08 and _ -peed
0.08 and _ his
0.08 and _ now
0.08 and _ smile
0.08 and bare
0.08 and cough
0.08 away and
0.08 back it
0.08 because
0.08 black _ for
0.08 calf _ swollen
0.08 cell
0.08 chok _ the
0.08 chok in
0.08 crack
0.08 day my
0.08 doubl
0.08 down for
0.08 drank _ whole
0.08 gasoline in
0.08 go _ and
0.08 going _ pas
0.08 grandma took
0.08 has _ pain
0.08 has no
0.08 head now
0.08 headache _ two
0.08 her smile
0.08 hes vomit
0.08 his _ wont
0.08 his back
0.08 it _ away
0.08 itch and
0.08 moved _ the
0.08 of _ after
0.08 off and
0.08 pain _ her
0.08 right after
0.08 sickle
0.08 sickle cell
0.08 smoke _ the
0.08 spray _ pesticide
0.08 stand _ straight
0.08 still i
0.08 surgery _ week
0.08 take warfarin
0.08 the kid
0.08 the ladder
0.08 the stair
0.08 the tv
0.08 tip
0.08 to _ lower
0.08 too _ for
0.08 twist
0.08 up _ lot
0.08 up straight
0.08 what day
0.08 what the
0.08 with _ right
0.07 -at -all
0.07 -hurt
0.07 -wait
0.07 <with
0.07 =no_gas
0.07 =phlegm
0.07 ^ _ ear
0.07 ^ _ kidney
0.07 ^ _ ran
0.07 ^ _ through
0.07 ^ calf
0.07 ^ crack
0.07 actual _ it
0.07 air
0.07 and _ weird
0.07 and _ went
0.07 and chest
0.07 arm _ hes
0.07 at home
0.07 back
0.07 bought
0.07 breath _ chest
0.07 cant find
0.07 cast
0.07 chill fever
0.07 confus _ his
0.07 crack tooth
0.07 dangerou
0.07 dog bite
0.07 dripp
0.07 fami
0.07 fever gett
0.07 foggy
0.07 friend _ too
0.07 gain #
0.07 gain _ pound
0.07 girlfriend
0.07 go _ when
0.07 going _ and
0.07 grandma _ and
0.07 grind
0.07 had a
0.07 has _ in
0.07 heart attack
0.07 help my
0.07 hes #11+
0.07 in _ eye
0.07 in _ is
0.07 in _ left
0.07 in a
0.07 inside my
0.07 is _ dangerou
0.07 its _ up
0.07 keep my
0.07 law is
0.07 leg and
0.07 mak my
0.07 mouth all
0.07 my _ all
0.07 my _ bottle
0.07 my _ has
0.07 my _ who
0.07 my antidepressant
0.07 my apartment
0.07 my scalp
0.07 nail _ remover
0.07 night _ and
0.07 no -wait
0.07 of _ antidepressant
0.07 off _ roof
0.07 old _ has
0.07 out and
0.07 polish remover
0.07 proper
0.07 ran _ marathon
0.07 remover
0.07 rib hurt
0.07 roof _ cant
0.07 roof and
0.07 round my
0.07 shak _ fever
0.07 sharp _ on
0.07 she _ #
0.07 she _ stand
0.07 skin _ yellow
0.07 stomach
0.07 stung
0.07 sweaty and
0.07 table
0.07 that start
0.07 the roof
0.07 the wrong
0.07 up proper
0.07 vodka and
0.07 vomit _ cant
0.07 wake _ proper
0.07 weak she
0.07 week
0.07 who _ #11+
0.07 who is
0.07 with shak
0.06 # #
0.06 -chok
0.06 <a <kid
0.06 <as
0.06 <as <a
0.06 <kid
0.06 <old
0.06 =during_effort
0.06 =eye_surgery
0.06 =flank_pain
0.06 ^ _ baby
0.06 ^ _ chill
0.06 ^ _ green
0.06 ^ _ move
0.06 ^ _ splash
0.06 ^ left
0.06 ^ pull
0.06 a _ ago
0.06 a _ year
0.06 a box
0.06 a foot
0.06 and blood
0.06 ankle _ its
0.06 at _ store
0.06 blood thinner
0.06 burn my
0.06 but ive
0.06 crack _ i
0.06 crack when
0.06 diarrhea and
0.06 droop and
0.06 egg
0.06 face droop
0.06 feel
0.06 feet
0.06 felt
0.06 fever #99+
0.06 few _ for
0.06 get _ to
0.06 giv
0.06 hi
0.06 i _ letter
0.06 i _ pee
0.06 i near
0.06 insulin
0.06 is _ than
0.06 ive _ thi
0.06 letter _ my
0.06 letter to
0.06 lift _ box
0.06 med
0.06 mom talk
0.06 my _ a
0.06 my _ back
0.06 my _ broke
0.06 my _ month
0.06 my _ not
0.06 my _ week
0.06 old and
0.06 on _ chest
0.06 out _ it
0.06 pain ever
0.06 pls
0.06 shallow
0.06 she _ pale
0.06 splash _ my
0.06 stair _ #11+
0.06 start _ hour
0.06 start an
0.06 steroid
0.06 stove
0.06 sweaty
0.06 the store
0.06 the yard
0.06 thi _ i
0.06 thinner
0.06 to _ the
0.06 up _ hes
0.06 water _ a
0.06 water for
0.06 weak i
0.06 were
0.06 window
0.06 wrote _ to
0.06 wrote letter
0.05 # _ #11+
0.05 # _ girl
0.05 #11+ _ i
0.05 #99+ _ is
0.05 #99+ feet
0.05 <i <had
0.05 =appendix_said
0.05 =co_word
0.05 =leg_feet_swollen
0.05 ^ _ breast
0.05 ^ _ every
0.05 ^ _ shrimp
0.05 ^ muscl
0.05 ^ pulse
0.05 ^ was
0.05 a _ belly
0.05 and bump
0.05 and moved
0.05 appendix
0.05 are _ up
0.05 at #11+
0.05 bleed a
0.05 bother me
0.05 bottle is
0.05 breath _ yesterday
0.05 button _ moved
0.05 button and
0.05 chest _ #
0.05 chest _ hurt
0.05 climb
0.05 colostomy
0.05 colostomy bag
0.05 cough _ is
0.05 cut is
0.05 fit _ the
0.05 five minut
0.05 get wind
0.05 have _ failure
0.05 havent _ -all
0.05 he _ and
0.05 his right
0.05 hit me
0.05 hot potato
0.05 i _ myself
0.05 i _ out
0.05 i _ wind
0.05 in _ cold
0.05 in _ right
0.05 is _ hot
0.05 is hard
0.05 just _ in
0.05 keep ask
0.05 kidney
0.05 light _ me
0.05 lot _ im
0.05 mom has
0.05 move his
0.05 my _ blood
0.05 my _ button
0.05 my _ hasnt
0.05 never -had
0.05 new medicine
0.05 newborn has
0.05 nose _ is
0.05 old _ had
0.05 over my
0.05 oxy
0.05 pain that
0.05 pill
0.05 pill _ is
0.05 pill bottle
0.05 post
0.05 potato
0.05 purple spot
0.05 red _ sore
0.05 she had
0.05 smell like
0.05 solid
0.05 speech
0.05 start
0.05 time a
0.05 voice _ like
0.05 voice sound
0.05 we cant
0.05 week _ i
0.05 white in
0.05 wife _ #
0.04 # _ had
0.04 <he <had
0.04 <he _ <a
0.04 ^ _ asthma
0.04 ^ _ boy
0.04 ^ _ bp
0.04 ^ _ section
0.04 ^ _ tooth
0.04 ^ c
0.04 ^ hernia
0.04 ^ neck
0.04 ^ type
0.04 an
0.04 and _ burn
0.04 and _ get
0.04 and _ little
0.04 and _ vision
0.04 and cramp
0.04 and puffy
0.04 at rest
0.04 baby _ are
0.04 baby is
0.04 beach
0.04 blister _ my
0.04 brought
0.04 bump _ head
0.04 burn with
0.04 calf _ sore
0.04 cant walk
0.04 day _ fever
0.04 electric
0.04 foot smell
0.04 from thi
0.04 goe _ in
0.04 had _ flu
0.04 have to
0.04 himself
0.04 i feel
0.04 i stand
0.04 ibuprofen
0.04 is numb
0.04 is so
0.04 kid has
0.04 kitchen knife
0.04 labor
0.04 last _ i
0.04 lift
0.04 mixed bleach
0.04 mountain
0.04 much
0.04 my asthma
0.04 my baby
0.04 my boy
0.04 my nose
0.04 one leg
0.04 pink again
0.04 pneumonia
0.04 red poop
0.04 rest
0.04 runn
0.04 snow
0.04 the beach
0.04 thi weekend
0.04 to _ his
0.04 to _ on
0.04 uti
0.04 walk _ its
0.04 was _ at
0.03 -tear -when
0.03 -tear _ -she
0.03 -to
0.03 =belly_surgery_recent
0.03 ?turn
0.03 ^ _ are
0.03 ^ _ hernia
0.03 ^ _ may
0.03 ^ _ murmur
0.03 ^ _ raw
0.03 ^ _ used
0.03 ^ gain
0.03 ^ im
0.03 ^ on
0.03 a bee
0.03 a car
0.03 allergic
0.03 and _ lip
0.03 and swollen
0.03 around my
0.03 away
0.03 batteri
0.03 belly _ and
0.03 belly _ that
0.03 breath _ i
0.03 by _ bee
0.03 dad has
0.03 drug
0.03 dur
0.03 eye burn
0.03 feel _ i
0.03 fever _ with
0.03 hand _ my
0.03 he swallow
0.03 heart _ is
0.03 heart murmur
0.03 hik
0.03 his shin
0.03 i _ two
0.03 i leave
0.03 i used
0.03 ill
0.03 in my
0.03 is _ i
0.03 it _ #99+
0.03 just got
0.03 knee is
0.03 leave
0.03 lower
0.03 lupu
0.03 me _ a
0.03 murmur
0.03 my colonoscopy
0.03 my finger
0.03 my lip
0.03 my shin
0.03 needl
0.03 numb _ the
0.03 oyster
0.03 raw oyster
0.03 round _ belly
0.03 say _ fine
0.03 scrotum
0.03 since _ quit
0.03 skin look
0.03 snake
0.03 sneez and
0.03 start round
0.03 stiff neck
0.03 swallow my
0.03 the burn
0.03 the lower
0.03 the surgery
0.03 to _ and
0.03 too much
0.03 up all
0.03 up more
0.03 weight _ my
0.03 wisdom
0.02 # _ cant
0.02 # _ my
0.02 <#11+ <year
0.02 =cough
0.02 =croup_cough
0.02 ^ <he
0.02 ^ _ altitude
0.02 ^ _ blister
0.02 ^ _ gett
0.02 ^ _ viagra
0.02 ^ battery
0.02 ^ cut
0.02 ^ had
0.02 ^ ive
0.02 ^ skin
0.02 ^ watch
0.02 a _ black
0.02 a fever
0.02 after _ feed
0.02 an electric
0.02 apartment
0.02 around
0.02 asked
0.02 at soccer
0.02 back _ for
0.02 blood _ my
0.02 blurry
0.02 chemo _ week
0.02 cough
0.02 crie in
0.02 diaper _ and
0.02 diaper today
0.02 dye
0.02 fever _ #
0.02 formula
0.02 green stuff
0.02 had _ #
0.02 has _ diarrhea
0.02 i black
0.02 i dont
0.02 i sit
0.02 is drool
0.02 lean
0.02 moved to
0.02 my _ heart
0.02 my breast
0.02 on _ long
0.02 postpartum #
0.02 rash _ a
0.02 rash on
0.02 sip
0.02 skipp
0.02 slic
0.02 so _ of
0.02 stomach _ for
0.02 swell _ the
0.02 swollen _ can
0.02 ten
0.02 today _ is
0.02 turn _ in
0.02 was _ thi
0.02 wet _ today
0.02 with _ on
0.02 woman
0.02 work and
0.02 yr
0.01 # _ no
0.01 #11+ _ the
0.01 -poop
0.01 -she
0.01 =hives_all
0.01 =sickle_cell
0.01 ^ _ bleed
0.01 ^ _ calf
0.01 ^ _ newborn
0.01 ^ _ of
0.01 ^ burn
0.01 ^ everyth
0.01 a _ he
0.01 about an
0.01 and throw
0.01 and white
0.01 anyth down
0.01 baby has
0.01 broke my
0.01 burger
0.01 eye and
0.01 face is
0.01 fish _ i
0.01 goe down
0.01 got the
0.01 hand #
0.01 hand _ day
0.01 he _ off
0.01 head last
0.01 hemophilia
0.01 hive _ over
0.01 hive all
0.01 in bed
0.01 is _ red
0.01 is gett
0.01 it was
0.01 letter
0.01 lift _ couch
0.01 mastectomy
0.01 my _ vomit
0.01 my _ wont
0.01 my surgery
0.01 night _ week
0.01 small cut
0.01 sugar
0.01 the oven
0.01 to drink
0.01 tonight im
0.01 urine
0.01 vomit _ since
0.01 water pill
0.01 we are
0.01 with an
0.01 yard
0.01 yesterday and
0.01 zoo
-0.01 # yo
-0.01 #11+ _ short
-0.01 =stomach_burn
-0.01 ^ _ best
-0.01 ^ _ sicknes
-0.01 ^ altitude
-0.01 ^ cast
-0.01 ^ mom
-0.01 ^ nail
-0.01 ^ woke
-0.01 a _ came
-0.01 and _ on
-0.01 and needl
-0.01 baby not
-0.01 been _ #99+
-0.01 best friend
-0.01 breath _ im
-0.01 but
-0.01 embarass
-0.01 everyone _ work
-0.01 everyone at
-0.01 feel _ tear
-0.01 flutter
-0.01 hav _ baby
-0.01 headache since
-0.01 his knee
-0.01 i _ chest
-0.01 i _ to
-0.01 im out
-0.01 in our
-0.01 in two
-0.01 intimacy
-0.01 is _ with
-0.01 ive got
-0.01 leg after
-0.01 lift a
-0.01 los
-0.01 los weight
-0.01 lost _ in
-0.01 machine
-0.01 more phlegm
-0.01 my
-0.01 my _ cant
-0.01 my _ friend
-0.01 my _ that
-0.01 my _ year
-0.01 my best
-0.01 my port
-0.01 out _ my
-0.01 pain _ high
-0.01 pain up
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 pill _ my
-0.01 pin
-0.01 pin _ needl
-0.01 pin and
-0.01 port
-0.01 pressure _ #11+
-0.01 quit
-0.01 shot
-0.01 sicknes
-0.01 son
-0.01 son _ the
-0.01 stopp
-0.01 tampon
-0.01 tired and
-0.01 toy
-0.01 up _ phlegm
-0.01 up high
-0.01 went _ in
-0.01 when _ cough
-0.02 =bp_medicine
-0.02 =skin_infection
-0.02 ^ _ gas
-0.02 ^ _ isnt
-0.02 ^ _ stiff
-0.02 ^ dialysi
-0.02 ^ faint
-0.02 ^ food
-0.02 ^ hello
-0.02 a baby
-0.02 a stomach
-0.02 about
-0.02 and _ all
-0.02 and _ poop
-0.02 antacid
-0.02 bad _ in
-0.02 balance
-0.02 been _ since
-0.02 bleach _ i
-0.02 bp _ #99+
-0.02 car door
-0.02 chang
-0.02 chest _ i
-0.02 come in
-0.02 come out
-0.02 cough _ and
-0.02 day _ i
-0.02 day it
-0.02 eyelid
-0.02 feel heavy
-0.02 feet are
-0.02 gas in
-0.02 going _ a
-0.02 heart flutter
-0.02 hello
-0.02 hip is
-0.02 husband _ off
-0.02 i _ is
-0.02 im done
-0.02 its _ and
-0.02 last
-0.02 last _ but
-0.02 last two
-0.02 lock in
-0.02 me
-0.02 my father
-0.02 my rib
-0.02 on day
-0.02 painful rash
-0.02 peel _ a
-0.02 red _ swollen
-0.02 second
-0.02 shovel
-0.02 sister
-0.02 sister had
-0.02 smell _ in
-0.02 smell gas
-0.02 tear
-0.02 the _ two
-0.02 the car
-0.02 three week
-0.02 tingl _ i
-0.02 to hurt
-0.02 to walk
-0.02 two _ ago
-0.02 up _ it
-0.02 up fast
-0.02 week _ is
-0.02 with _ blood
-0.02 yellow phlegm
-0.03 # _ a
-0.03 # _ he
-0.03 # d
-0.03 #11+ month
-0.03 -kick
-0.03 =injection_joint
-0.03 =red_patch
-0.03 ^ _ <had
-0.03 ^ _ cried
-0.03 ^ _ faint
-0.03 ^ _ neighbor
-0.03 ^ _ pain
-0.03 ^ _ pee
-0.03 ^ _ scar
-0.03 ^ lump
-0.03 ^ stepp
-0.03 ^ voic
-0.03 a _ crash
-0.03 ach
-0.03 after _ surgery
-0.03 ago im
-0.03 and _ #
-0.03 and _ eat
-0.03 and _ got
-0.03 and very
-0.03 bark
-0.03 bark cough
-0.03 blood _ #99+
-0.03 boil
-0.03 boy _ vomit
-0.03 car crash
-0.03 chest _ with
-0.03 day at
-0.03 diabet and
-0.03 every _ hour
-0.03 eye vision
-0.03 few
-0.03 from _ #
-0.03 gasoline
-0.03 girl
-0.03 got a
-0.03 had
-0.03 have heart
-0.03 he fell
-0.03 her nose
-0.03 hurt _ baby
-0.03 hurt my
-0.03 i _ stop
-0.03 in #
-0.03 it
-0.03 kid _ in
-0.03 more and
-0.03 more out
-0.03 morn _ one
-0.03 move it
-0.03 my _ #
-0.03 my _ bone
-0.03 my _ now
-0.03 my _ off
-0.03 my urine
-0.03 of red
-0.03 old _ a
-0.03 pump
-0.03 roommate _ a
-0.03 roommate has
-0.03 scar to
-0.03 slow
-0.03 t
-0.03 t #
-0.03 t _ d
-0.03 the _ after
-0.03 the neck
-0.03 the table
-0.03 threw _ twice
-0.03 tight _ i
-0.03 time _ day
-0.03 up her
-0.03 up twice
-0.03 was _ before
-0.03 what _ i
-0.04 -heart
-0.04 -rac
-0.04 =drank
-0.04 ^ _ #11+
-0.04 ^ _ more
-0.04 ^ _ surgery
-0.04 ^ fish
-0.04 ^ we
-0.04 a _ an
-0.04 a _ to
-0.04 and _ swollen
-0.04 and they
-0.04 breath _ #
-0.04 bus
-0.04 cast off
-0.04 cold _ and
-0.04 cough blood
-0.04 curtain
-0.04 day _ have
-0.04 day i
-0.04 dentur
-0.04 failure
-0.04 fever _ wont
-0.04 got _ arm
-0.04 got stung
-0.04 heart failure
-0.04 i _ clean
-0.04 i _ she
-0.04 in _ new
-0.04 it feel
-0.04 its better
-0.04 like i
-0.04 month and
-0.04 mouth sore
-0.04 my chair
-0.04 neck _ the
-0.04 nobody
-0.04 of _ at
-0.04 push it
-0.04 rate _ #11+
-0.04 rate is
-0.04 rifle
-0.04 said
-0.04 scalp
-0.04 shin
-0.04 shunt
-0.04 smoker
-0.04 soccer
-0.04 son hasnt
-0.04 start _ and
-0.04 stay
-0.04 sugar _ #99+
-0.04 the _ leg
-0.04 the bus
-0.04 the last
-0.04 ther _ in
-0.04 thi week
-0.04 tummy
-0.04 twice _ and
-0.04 was _ tv
-0.04 was watch
-0.04 we do
-0.04 when _ and
-0.05 #
-0.05 # _ i
-0.05 ^ _ cell
-0.05 ^ _ diabetic
-0.05 ^ _ have
-0.05 ^ _ nana
-0.05 ^ noseble
-0.05 ^ sickle
-0.05 ^ smoke
-0.05 ^ start
-0.05 and _ her
-0.05 and _ sleep
-0.05 and belly
-0.05 and it
-0.05 and nausea
-0.05 bad the
-0.05 badly and
-0.05 breath _ usual
-0.05 breath than
-0.05 daughter got
-0.05 dizzy and
-0.05 fish bone
-0.05 had thi
-0.05 his arm
-0.05 how many
-0.05 i _ her
-0.05 i lie
-0.05 if i
-0.05 lower back
-0.05 month old
-0.05 moved
-0.05 my _ hurt
-0.05 my cast
-0.05 my nana
-0.05 my skin
-0.05 nana
-0.05 of _ cough
-0.05 of _ than
-0.05 of _ when
-0.05 on _ #
-0.05 on me
-0.05 pacemaker _ is
-0.05 pain with
-0.05 runny _ and
-0.05 since can
-0.05 six hour
-0.05 son _ #11+
-0.05 son is
-0.05 stiff
-0.05 the _ its
-0.05 the _ talk
-0.05 the bed
-0.05 the heat
-0.05 the hot
-0.05 to his
-0.05 weed
-0.05 when _ lie
-0.05 with diabet
-0.06 #11+ yr
-0.06 -#
-0.06 -more
-0.06 <and <i
-0.06 <attack _ <year
-0.06 =back_sciatica
-0.06 =days_many
-0.06 ^ _ hear
-0.06 ^ _ len
-0.06 ^ _ yr
-0.06 ^ all
-0.06 ^ head
-0.06 ^ one
-0.06 a sore
-0.06 a speech
-0.06 and _ a
-0.06 and _ but
-0.06 and _ some
-0.06 and noth
-0.06 are _ and
-0.06 cancer
-0.06 cheek
-0.06 clean
-0.06 contact len
-0.06 ear and
-0.06 faint _ the
-0.06 father
-0.06 feel so
-0.06 got _ up
-0.06 i _ ask
-0.06 i _ back
-0.06 im _ out
-0.06 is #99+
-0.06 is heavy
-0.06 is real
-0.06 its _ now
-0.06 last day
-0.06 len
-0.06 line
-0.06 lost _ pound
-0.06 mov
-0.06 my _ thi
-0.06 my newborn
-0.06 need _ fast
-0.06 next to
-0.06 nose and
-0.06 nut
-0.06 on friday
-0.06 prednisone
-0.06 pressure
-0.06 rac at
-0.06 sciatica
-0.06 sciatica down
-0.06 skin _ my
-0.06 steam
-0.06 steam _ my
-0.06 stop _ bleed
-0.06 surgery cut
-0.06 the _ before
-0.06 the _ last
-0.06 throat _ i
-0.06 to fast
-0.06 using
-0.06 wait
-0.06 when _ pres
-0.06 will
-0.07 <ago and
-0.07 <check
-0.07 <of
-0.07 =crohns
-0.07 =weight_loss
-0.07 ?get
-0.07 ^ _ swell
-0.07 ^ about
-0.07 ^ broke
-0.07 ^ chest
-0.07 ^ crohn
-0.07 ^ he
-0.07 ^ wife
-0.07 a few
-0.07 ago my
-0.07 and _ tired
-0.07 and _ up
-0.07 are
-0.07 arm are
-0.07 aspirin
-0.07 at _ to
-0.07 ate someth
-0.07 bee
-0.07 belly and
-0.07 bleed _ a
-0.07 bluish
-0.07 come _ goe
-0.07 come and
-0.07 come at
-0.07 crohn
-0.07 discharge
-0.07 do _ clean
-0.07 edge
-0.07 edge of
-0.07 every feed
-0.07 fever for
-0.07 fine _ he
-0.07 had _ diarrhea
-0.07 had _ pain
-0.07 he _ up
-0.07 heart beat
-0.07 hospital
-0.07 hurt _ my
-0.07 i
-0.07 i _ be
-0.07 i clean
-0.07 im #11+
-0.07 inside
-0.07 is spread
-0.07 keep _ up
-0.07 leg _ spread
-0.07 mother
-0.07 my _ hit
-0.07 neck stiff
-0.07 next _ #
-0.07 next _ my
-0.07 nurse
-0.07 of _ blood
-0.07 of _ for
-0.07 one _ a
-0.07 ran _ of
-0.07 ran out
-0.07 rednes
-0.07 rednes is
-0.07 roof
-0.07 room spin
-0.07 sit
-0.07 small _ on
-0.07 stomach bug
-0.07 swollen red
-0.07 tak a
-0.07 that _ and
-0.07 that come
-0.07 the rednes
-0.07 throat _ two
-0.07 throat for
-0.07 want to
-0.07 without
-0.07 wont _ it
-0.07 yo girl
-0.08 # _ from
-0.08 # so
-0.08 #11+ with
-0.08 <her
-0.08 <mom
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <my <mom
-0.08 =ulcer_nsaid
-0.08 ?and
-0.08 ?call ?for
-0.08 ^ _ <mom
-0.08 ^ boil
-0.08 ^ glucose
-0.08 ^ purple
-0.08 ^ so
-0.08 ^ tampon
-0.08 ^ temp
-0.08 ^ wednesday
-0.08 a
-0.08 a _ sometim
-0.08 a _ thi
-0.08 a _ throat
-0.08 a beat
-0.08 a mile
-0.08 aid clas
-0.08 and was
-0.08 arm is
-0.08 at nine
-0.08 baby pull
-0.08 beat _ when
-0.08 beat sometim
-0.08 been _ for
-0.08 boy _ #
-0.08 breath _ cough
-0.08 can _ send
-0.08 check for
-0.08 chest when
-0.08 coffee doctor
-0.08 drink _ doctor
-0.08 first _ clas
-0.08 for _ and
-0.08 for _ had
-0.08 forearm
-0.08 get _ work
-0.08 get off
-0.08 got hit
-0.08 headache for
-0.08 high _ pressure
-0.08 high blood
-0.08 his sleep
-0.08 i _ ?for
-0.08 i _ a
-0.08 i _ off
-0.08 i _ walk
-0.08 i take
-0.08 i wrote
-0.08 is act
-0.08 is dry
-0.08 kid ate
-0.08 lump in
-0.08 marfan
-0.08 mile
-0.08 morn _ i
-0.08 mother is
-0.08 much _ the
-0.08 my _ burn
-0.08 my _ spit
-0.08 my _ when
-0.08 my blood
-0.08 my coworker
-0.08 my flight
-0.08 need _ note
-0.08 night _ im
-0.08 note _ work
-0.08 off _ at
-0.08 off work
-0.08 oil
-0.08 over _ the
-0.08 quarter _ nine
-0.08 quiet
-0.08 rac heart
-0.08 should _ eat
-0.08 skip _ beat
-0.08 skip a
-0.08 smil
-0.08 so _ that
-0.08 so after
-0.08 sometim _ i
-0.08 sometim when
-0.08 surgery on
-0.08 the _ spot
-0.08 the chest
-0.08 tongue and
-0.08 two _ no
-0.08 under _ rib
-0.08 what can
-0.08 with _ of
-0.08 work _ #
-0.08 work at
-0.08 work had
-0.08 you send
-0.08 you treat
-0.09 -belly
-0.09 -fever _ -week
-0.09 -talk
-0.09 <do <i
-0.09 <do _ <need
-0.09 <ear
-0.09 <had <my
-0.09 <had _ <stroke
-0.09 <i <need
-0.09 <my _ <out
-0.09 <out
-0.09 <out <in
-0.09 <out _ <#99+
-0.09 <want
-0.09 <want <to
-0.09 <year _ <was
-0.09 <year _ and
-0.09 ?a _ ?heart
-0.09 ?are _ ?sign
-0.09 ?baby
-0.09 ?heart ?rate
-0.09 ?if ?someone
-0.09 ?if _ ?baby
-0.09 ?my ?baby
-0.09 ?rate
-0.09 ?someone
-0.09 ?the ?sign
-0.09 ^ _ drown
-0.09 ^ _ start
-0.09 ^ someth
-0.09 a _ pink
-0.09 a crayon
-0.09 a first
-0.09 after _ a
-0.09 all better
-0.09 and _ ankl
-0.09 and _ bother
-0.09 and bruis
-0.09 and light
-0.09 and watery
-0.09 ankl are
-0.09 ankle _ a
-0.09 at _ pool
-0.09 back _ work
-0.09 back after
-0.09 badly
-0.09 birth
-0.09 breath today
-0.09 c _ #
-0.09 clock
-0.09 do ?if
-0.09 do _ ?someone
-0.09 doing
-0.09 ear _ out
-0.09 ear stick
-0.09 eat _ and
-0.09 fine _ need
-0.09 flu _ week
-0.09 flu last
-0.09 for three
-0.09 for work
-0.09 forever
-0.09 front
-0.09 get _ in
-0.09 go _ to
-0.09 hour after
-0.09 i _ ?if
-0.09 i gain
-0.09 i go
-0.09 im so
-0.09 in one
-0.09 is _ thi
-0.09 is now
-0.09 is on
-0.09 it ok
-0.09 itchy _ watery
-0.09 jump
-0.09 keppra
-0.09 like tear
-0.09 little pink
-0.09 metformin
-0.09 much _ a
-0.09 my _ itch
-0.09 my _ woke
-0.09 my back
-0.09 of _ chest
-0.09 of _ today
-0.09 often
-0.09 on _ meter
-0.09 over in
-0.09 period _ a
-0.09 pressure _ #99+
-0.09 pulse
-0.09 since _ im
-0.09 son _ up
-0.09 son woke
-0.09 sore in
-0.09 start thi
-0.09 steak
-0.09 stopp _ #
-0.09 the _ for
-0.09 to work
-0.09 toddler
-0.09 tooth _ a
-0.09 under my
-0.09 up from
-0.09 very tired
-0.09 want _ know
-0.09 was _ last
-0.09 with _ phlegm
-0.09 yesterday im
-0.1 -chest _ -no
-0.1 -it
-0.1 <college
-0.1 <dad
-0.1 <dad <had
-0.1 <dad _ <a
-0.1 <faint <once
-0.1 <have <panic
-0.1 <have _ <attack
-0.1 <i _ <once
-0.1 <in <college
-0.1 <kidney
-0.1 <like
-0.1 <my <dad
-0.1 <pain
-0.1 <pain <last
-0.1 <pain _ <year
-0.1 <panic
-0.1 <panic <attack
-0.1 <should
-0.1 <should <i
-0.1 <stroke _ <year
-0.1 <ten
-0.1 <ten <year
-0.1 <ten _ <ago
-0.1 <to _ <panic
-0.1 <would
-0.1 <would <like
-0.1 =allergen
-0.1 =no_insulin
-0.1 =tia_resolved
-0.1 ?a ?normal
-0.1 ?a _ ?clot
-0.1 ?has
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ^ _ <dad
-0.1 ^ _ cousin
-0.1 ^ _ since
-0.1 ^ heat
-0.1 ^ thyroid
-0.1 a _ a
-0.1 a _ stiff
-0.1 a coin
-0.1 a letter
-0.1 a ride
-0.1 after _ minut
-0.1 after drink
-0.1 and sneez
-0.1 at _ or
-0.1 at _ tomorrow
-0.1 bit _ no
-0.1 bit stiff
-0.1 breath _ now
-0.1 breath is
-0.1 came _ sudden
-0.1 can _ come
-0.1 cant _ in
-0.1 coin
-0.1 copd and
-0.1 cousin
-0.1 covid
-0.1 daughter ate
-0.1 do _ ?call
-0.1 do _ treat
-0.1 except
-0.1 except friday
-0.1 fever _ a
-0.1 fever _ the
-0.1 from the
-0.1 funny
-0.1 get _ bit
-0.1 grandmother
-0.1 had knee
-0.1 happen
-0.1 has _ sore
-0.1 has diabet
-0.1 hole
-0.1 how _ doe
-0.1 hurt _ wife
-0.1 i ?call
-0.1 i come
-0.1 i pres
-0.1 im _ before
-0.1 in _ hot
-0.1 in _ toddler
-0.1 it start
-0.1 itchy eye
-0.1 its _ bit
-0.1 jump off
-0.1 ladder
-0.1 let
-0.1 letter for
-0.1 long _ a
-0.1 long doe
-0.1 month _ vaccin
-0.1 my _ hard
-0.1 my _ in
-0.1 my _ panic
-0.1 my _ test
-0.1 my cousin
-0.1 nail polish
-0.1 nervou before
-0.1 nose _ sneez
-0.1 number _ i
-0.1 number do
-0.1 off _ bridge
-0.1 on sudden
-0.1 out _ insulin
-0.1 palm
-0.1 plan to
-0.1 polish
-0.1 poop
-0.1 purple _ on
-0.1 said it
-0.1 scooter
-0.1 sore and
-0.1 sting
-0.1 swollen _ i
-0.1 take #
-0.1 thyroid
-0.1 tired _ after
-0.1 to _ can
-0.1 today im
-0.1 treat
-0.1 twice today
-0.1 up a
-0.1 up his
-0.1 usual _ attack
-0.1 usual panic
-0.1 vaccin _ i
-0.1 vaccin do
-0.1 watch tv
-0.1 what number
-0.1 with _ for
-0.1 yo _ sudden
-0.1 yo _ with
-0.1 you _ #
-0.11 # _ late
-0.11 #11+ _ monday
-0.11 #99+ for
-0.11 -fever -or
-0.11 -no -trouble
-0.11 <#99+ <what
-0.11 <a <fever
-0.11 <a <miscarriage
-0.11 <a _ <two
-0.11 <drink
-0.11 <drink _ <year
-0.11 <fever
-0.11 <five
-0.11 <five <year
-0.11 <five _ <ago
-0.11 <had _ <fever
-0.11 <had _ <miscarriage
-0.11 <he
-0.11 <i <stopp
-0.11 <i _ <drink
-0.11 <in _ <what
-0.11 <miscarriage
-0.11 <miscarriage <two
-0.11 <miscarriage _ <year
-0.11 <stopp
-0.11 <stopp <drink
-0.11 <what
-0.11 =splinter_small
-0.11 ^ _ <stopp
-0.11 ^ _ <was
-0.11 ^ _ can
-0.11 ^ roll
-0.11 a _ breath
-0.11 a bead
-0.11 a couple
-0.11 along _ has
-0.11 at _ thirty
-0.11 back _ a
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 before noon
-0.11 bruis
-0.11 bruis _ i
-0.11 bruis and
-0.11 burn _ on
-0.11 can _ talk
-0.11 come
-0.11 couple
-0.11 couple of
-0.11 day _ christma
-0.11 day before
-0.11 day is
-0.11 day late
-0.11 day one
-0.11 december #
-0.11 fine no
-0.11 fine since
-0.11 for _ headache
-0.11 for a
-0.11 for five
-0.11 have _ small
-0.11 have high
-0.11 he keep
-0.11 i almost
-0.11 i burn
-0.11 iron
-0.11 is _ breath
-0.11 is _ me
-0.11 left side
-0.11 look purple
-0.11 my headache
-0.11 neck _ stiff
-0.11 now need
-0.11 of _ since
-0.11 of heart
-0.11 old put
-0.11 on and
-0.11 period _ #
-0.11 put _ bead
-0.11 quarter past
-0.11 rash _ fever
-0.11 right lower
-0.11 see the
-0.11 sex
-0.11 sore _ runn
-0.11 stair _ the
-0.11 stair at
-0.11 store
-0.11 talk to
-0.11 th _ #
-0.11 the shingl
-0.11 tomorrow night
-0.11 when _ stand
-0.11 year _ put
-0.12 # _ tomorrow
-0.12 #11+ _ man
-0.12 #11+ tomorrow
-0.12 #99+ over
-0.12 -or _ -pain
-0.12 <#99+ _ <i
-0.12 <get
-0.12 <need
-0.12 <was <a
-0.12 <year _ <i
-0.12 ?avoid
-0.12 ?call
-0.12 ?do _ ?prevent
-0.12 ^ #99+
-0.12 ^ _ cough
-0.12 ^ _ itchy
-0.12 ^ _ next
-0.12 ^ _ scalp
-0.12 ^ _ skin
-0.12 ^ _ test
-0.12 ^ _ wake
-0.12 ^ _ wrist
-0.12 ^ out
-0.12 a headache
-0.12 all _ my
-0.12 and dizzy
-0.12 anyth
-0.12 arm _ a
-0.12 arm with
-0.12 asthma
-0.12 at quarter
-0.12 bend
-0.12 better now
-0.12 breath smell
-0.12 can _ it
-0.12 card
-0.12 clean a
-0.12 college
-0.12 day breath
-0.12 doe my
-0.12 drink coffee
-0.12 drink cold
-0.12 far _ are
-0.12 feel _ work
-0.12 for _ control
-0.12 for poison
-0.12 get _ for
-0.12 gett worse
-0.12 got _ from
-0.12 got back
-0.12 he took
-0.12 her face
-0.12 husband _ #11+
-0.12 i _ coffee
-0.12 i _ cold
-0.12 i _ down
-0.12 i _ fine
-0.12 insurance card
-0.12 is hoarse
-0.12 itch from
-0.12 itchy scalp
-0.12 jaw _ when
-0.12 low mood
-0.12 man
-0.12 me _ the
-0.12 mom _ a
-0.12 mood
-0.12 need #
-0.12 need _ new
-0.12 need to
-0.12 number _ poison
-0.12 old has
-0.12 on
-0.12 on _ the
-0.12 on dialysi
-0.12 on his
-0.12 one week
-0.12 play _ drink
-0.12 play and
-0.12 poison control
-0.12 question
-0.12 right _ is
-0.12 side _ while
-0.12 stomach _ when
-0.12 stomach pain
-0.12 swell _ i
-0.12 the _ rd
-0.12 to _ next
-0.12 took a
-0.12 tooth _ when
-0.12 tooth hurt
-0.12 use
-0.12 voice _ hoarse
-0.12 want it
-0.12 went to
-0.12 when hungry
-0.12 who _ i
-0.12 with pus
-0.12 work in
-0.12 writ
-0.12 yo man
-0.12 you _ my
-0.13 # _ need
-0.13 # _ on
-0.13 # am
-0.13 #11+ _ a
-0.13 #11+ _ girl
-0.13 -and -no
-0.13 -bladder
-0.13 -fever just
-0.13 -on
-0.13 <and <it
-0.13 <arm
-0.13 <attack _ <#99+
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <do
-0.13 <gallbladder
-0.13 <heart _ <in
-0.13 <my <arm
-0.13 <my _ <was
-0.13 <they
-0.13 <to _ <about
-0.13 =asthma_mild
-0.13 ?heart
-0.13 ?mean
-0.13 ?the _ ?of
-0.13 ?to
-0.13 ^ <broke
-0.13 ^ _ <last
-0.13 ^ _ crack
-0.13 ^ _ morn
-0.13 ^ _ some
-0.13 ^ _ yesterday
-0.13 ^ before
-0.13 ^ leg
-0.13 ^ my
-0.13 ^ since
-0.13 after bad
-0.13 after soda
-0.13 and #
-0.13 and _ an
-0.13 any time
-0.13 arm feel
-0.13 around #
-0.13 at _ pm
-0.13 at _ week
-0.13 at ten
-0.13 back hurt
-0.13 back to
-0.13 before _ tomorrow
-0.13 bit _ after
-0.13 bit sore
-0.13 box
-0.13 bypas
-0.13 chair
-0.13 com in
-0.13 d
-0.13 day _ the
-0.13 day now
-0.13 diarrhea _ #
-0.13 did _ lot
-0.13 doctor _ it
-0.13 eye from
-0.13 fast before
-0.13 feel _ now
-0.13 first aid
-0.13 first monday
-0.13 flos
-0.13 gastric
-0.13 gastric bypas
-0.13 got his
-0.13 has _ eye
-0.13 hear
-0.13 his heart
-0.13 his lip
-0.13 hit by
-0.13 i _ with
-0.13 i flos
-0.13 i test
-0.13 i use
-0.13 in _ neck
-0.13 inhaler work
-0.13 is _ now
-0.13 last _ after
-0.13 me _ at
-0.13 me with
-0.13 mild rash
-0.13 monday _ december
-0.13 monday morn
-0.13 my due
-0.13 my mother
-0.13 my toe
-0.13 needle
-0.13 next _ in
-0.13 night after
-0.13 no _ -#11+
-0.13 no _ -and
-0.13 no _ -in
-0.13 on _ head
-0.13 on _ shoulder
-0.13 on a
-0.13 once _ night
-0.13 panic
-0.13 panic attack
-0.13 past _ on
-0.13 shock _ the
-0.13 soda
-0.13 son _ off
-0.13 son fell
-0.13 spread
-0.13 start today
-0.13 streak
-0.13 stuff _ my
-0.13 sunburn on
-0.13 surgery
-0.13 take _ blood
-0.13 teeth and
-0.13 the _ an
-0.13 thing
-0.13 to _ when
-0.13 tomorrow _ the
-0.13 want _ kill
-0.13 when _ flos
-0.13 white _ inside
-0.13 wind
-0.14 # k
-0.14 <a <baby
-0.14 <a <stroke
-0.14 <baby
-0.14 <bender
-0.14 <bender <last
-0.14 <bender _ <month
-0.14 <fender
-0.14 <fender <bender
-0.14 <fender _ <last
-0.14 <fine
-0.14 <stroke
-0.14 <test
-0.14 =cast_tight
-0.14 ?an
-0.14 ?is ?an
-0.14 ?sign _ ?a
-0.14 ?what _ ?an
-0.14 ^ <fender
-0.14 ^ _ <bender
-0.14 ^ _ about
-0.14 ^ _ friday
-0.14 ^ _ kid
-0.14 ^ _ lower
-0.14 ^ _ stitch
-0.14 ^ _ time
-0.14 ^ drank
-0.14 ^ rash
-0.14 ^ saturday
-0.14 ^ smell
-0.14 a _ dizzy
-0.14 advice
-0.14 allergic _ cat
-0.14 amoxicillin
-0.14 an erection
-0.14 and _ from
-0.14 at me
-0.14 back _ sore
-0.14 ball
-0.14 better when
-0.14 burn _ blister
-0.14 day _ week
-0.14 day for
-0.14 dec _ th
-0.14 detergent
-0.14 detergent itchy
-0.14 disease
-0.14 feet _ a
-0.14 fever _ two
-0.14 for _ day
-0.14 for _ mild
-0.14 from _ detergent
-0.14 garden no
-0.14 had _ and
-0.14 had diarrhea
-0.14 have _ blood
-0.14 hes eat
-0.14 hiccup _ lot
-0.14 hiccup a
-0.14 hurt _ out
-0.14 i _ high
-0.14 i bring
-0.14 i give
-0.14 i skip
-0.14 is _ next
-0.14 its _ again
-0.14 just _ up
-0.14 k
-0.14 knee
-0.14 license
-0.14 my after
-0.14 my temp
-0.14 new _ itchy
-0.14 new detergent
-0.14 no _ -of
-0.14 or sunday
-0.14 pill _ day
-0.14 pushup _ when
-0.14 pushup hurt
-0.14 rash _ new
-0.14 ride
-0.14 saturday _ sunday
-0.14 saturday or
-0.14 scar itch
-0.14 she _ up
-0.14 should _ bring
-0.14 since _ birth
-0.14 sleep _ my
-0.14 small red
-0.14 sometime next
-0.14 the _ when
-0.14 the birth
-0.14 to #99+
-0.14 to cat
-0.14 to eat
-0.14 toddler throw
-0.14 tomorrow _ #
-0.14 two
-0.14 typ
-0.14 was on
-0.14 we had
-0.14 when _ skip
-0.14 when the
-0.14 yesterday _ bit
-0.14 yesterday a
-0.15 # _ monday
-0.15 # of
-0.15 -#11+
-0.15 -at
-0.15 -ear
-0.15 -of -breath
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <a _ <last
-0.15 <died <of
-0.15 <my _ <died
-0.15 <once
-0.15 =cramps
-0.15 =kidney_stone
-0.15 ?a _ ?in
-0.15 ?are ?the
-0.15 ?do _ ?know
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?in ?a
-0.15 ?labor
-0.15 ?what _ ?the
-0.15 ^ _ -pain
-0.15 ^ _ burn
-0.15 ^ contact
-0.15 a _ form
-0.15 a _ is
-0.15 a dentist
-0.15 a toy
-0.15 after
-0.15 after tomorrow
-0.15 and _ feet
-0.15 and a
-0.15 back at
-0.15 bed for
-0.15 boat
-0.15 bother
-0.15 but no
-0.15 can _ exercise
-0.15 can _ play
-0.15 cold hand
-0.15 cough _ my
-0.15 cramp
-0.15 day _ tomorrow
-0.15 dizzy _ boat
-0.15 eat _ play
-0.15 exercise
-0.15 far away
-0.15 fine can
-0.15 fine just
-0.15 fly at
-0.15 for two
-0.15 from #
-0.15 from _ screen
-0.15 from _ to
-0.15 giv a
-0.15 glas _ wine
-0.15 glass thing
-0.15 hand _ swollen
-0.15 he _ on
-0.15 heal nice
-0.15 his _ went
-0.15 hold _ pee
-0.15 how _ should
-0.15 i _ #99+
-0.15 i _ my
-0.15 i exercise
-0.15 i start
-0.15 it rain
-0.15 knee _ when
-0.15 light bother
-0.15 little when
-0.15 maybe
-0.15 monday _ #11+
-0.15 more
-0.15 my _ surgery
-0.15 my ear
-0.15 my kid
-0.15 my new
-0.15 my son
-0.15 need _ batteri
-0.15 nice
-0.15 of _ with
-0.15 of bed
-0.15 of insulin
-0.15 of wine
-0.15 off _ is
-0.15 on boat
-0.15 or _ on
-0.15 out _ bed
-0.15 painful blister
-0.15 pregnant _ a
-0.15 quarter to
-0.15 rash _ blister
-0.15 red spot
-0.15 regular
-0.15 roll
-0.15 same time
-0.15 should a
-0.15 shoulder a
-0.15 shower
-0.15 sweet
-0.15 take _ pill
-0.15 the _ tomorrow
-0.15 the nurse
-0.15 they
-0.15 thur #
-0.15 tinnitu
-0.15 tired from
-0.15 took two
-0.15 tylenol _ my
-0.15 week _ and
-0.15 when _ rain
-0.15 when it
-0.15 white _ on
-0.15 wont eat
-0.16 # at
-0.16 #11+ pm
-0.16 #99+ chill
-0.16 -leg
-0.16 <an
-0.16 <had _ <heart
-0.16 <i <faint
-0.16 <was <#11+
-0.16 ?do ?you
-0.16 ?do _ ?treat
-0.16 ?from
-0.16 ?how _ ?you
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ drain
-0.16 ^ _ free
-0.16 ^ _ the
-0.16 ^ baby
-0.16 ^ quarter
-0.16 ^ red
-0.16 ^ right
-0.16 ^ shaky
-0.16 a _ heartburn
-0.16 a fortnight
-0.16 after _ concert
-0.16 all _ pill
-0.16 all my
-0.16 and _ fever
-0.16 and blurry
-0.16 and runny
-0.16 are cold
-0.16 before christma
-0.16 before my
-0.16 blood _ check
-0.16 bottom
-0.16 bp med
-0.16 but _ can
-0.16 can _ use
-0.16 cat
-0.16 crie _ i
-0.16 crie when
-0.16 disease and
-0.16 dizzy when
-0.16 doctor said
-0.16 drool a
-0.16 foot
-0.16 foot while
-0.16 for _ in
-0.16 for week
-0.16 fortnight
-0.16 fri
-0.16 good now
-0.16 had _ replacement
-0.16 had pneumonia
-0.16 hoarse
-0.16 hold his
-0.16 hurt in
-0.16 i _ all
-0.16 i _ food
-0.16 i _ night
-0.16 i _ one
-0.16 i last
-0.16 i ran
-0.16 it _ bleed
-0.16 it burn
-0.16 knee _ #
-0.16 leg _ at
-0.16 little heartburn
-0.16 little red
-0.16 monday _ #
-0.16 my _ med
-0.16 my pee
-0.16 my shoulder
-0.16 need more
-0.16 night cant
-0.16 number for
-0.16 of next
-0.16 of the
-0.16 ok with
-0.16 pain on
-0.16 poop _ i
-0.16 pressure check
-0.16 pressure is
-0.16 puffy
-0.16 red _ on
-0.16 referral
-0.16 replacement #
-0.16 salty
-0.16 sepsi
-0.16 shot do
-0.16 side hurt
-0.16 son eye
-0.16 spider
-0.16 sudden _ headache
-0.16 swell _ little
-0.16 the number
-0.16 thing _ blurry
-0.16 thing are
-0.16 three day
-0.16 time _ #
-0.16 to fly
-0.16 took _ bp
-0.16 took all
-0.16 tv _ fine
-0.16 tv its
-0.16 up _ #
-0.16 wart
-0.16 watch _ its
-0.16 watery
-0.16 wax
-0.16 week _ better
-0.16 what _ number
-0.17 # c
-0.17 #11+ _ #11+
-0.17 #11+ and
-0.17 -bleed
-0.17 -later
-0.17 -later -than
-0.17 -pain -no
-0.17 -than
-0.17 <attack <in
-0.17 <can
-0.17 <can <i
-0.17 <i <used
-0.17 =asthma
-0.17 =baby
-0.17 =tetanus_due
-0.17 ?for ?a
-0.17 ^ #
-0.17 ^ _ -bleed
-0.17 ^ _ -later
-0.17 ^ _ <son
-0.17 ^ _ <used
-0.17 ^ _ face
-0.17 ^ _ scrape
-0.17 ^ _ up
-0.17 ^ chang
-0.17 ^ cough
-0.17 ^ green
-0.17 ^ hi
-0.17 ^ some
-0.17 a _ c
-0.17 a checkup
-0.17 a stroke
-0.17 a toilet
-0.17 after bean
-0.17 after feed
-0.17 and _ nose
-0.17 and _ together
-0.17 and _ want
-0.17 and ibuprofen
-0.17 are itchy
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 before exam
-0.17 bit swollen
-0.17 bled _ little
-0.17 bled a
-0.17 cant _ out
-0.17 check in
-0.17 chest lift
-0.17 chest start
-0.17 chew
-0.17 constipat _ three
-0.17 couple _ day
-0.17 dec #
-0.17 dog _ on
-0.17 drank a
-0.17 ear pain
-0.17 eye _ itchy
-0.17 eye itchy
-0.17 fever of
-0.17 first _ of
-0.17 for the
-0.17 fridge
-0.17 got her
-0.17 half
-0.17 hand _ when
-0.17 he scream
-0.17 heart skip
-0.17 hes _ now
-0.17 hes fine
-0.17 hi _ basical
-0.17 hi so
-0.17 hurt _ he
-0.17 hurt _ i
-0.17 husband _ a
-0.17 i _ for
-0.17 i _ tylenol
-0.17 i _ up
-0.17 i am
-0.17 ibuprofen together
-0.17 in december
-0.17 it _ hurt
-0.17 lot
-0.17 lump
-0.17 me at
-0.17 my _ lift
-0.17 my _ on
-0.17 my _ skip
-0.17 my a
-0.17 my lower
-0.17 need _ reschedule
-0.17 new _ prescription
-0.17 next _ what
-0.17 next available
-0.17 no -bleed
-0.17 no -later
-0.17 no _ -than
-0.17 noon tomorrow
-0.17 nose cough
-0.17 numb _ i
-0.17 of day
-0.17 off _ ladder
-0.17 on _ eyelid
-0.17 on _ foot
-0.17 on _ knee
-0.17 on _ lip
-0.17 pull up
-0.17 pus
-0.17 reschedule
-0.17 runny _ cough
-0.17 scrape _ my
-0.17 scrape on
-0.17 should _ get
-0.17 skin _ the
-0.17 sneez _ day
-0.17 so basical
-0.17 spot _ my
-0.17 surgery _ is
-0.17 swim
-0.17 take _ for
-0.17 take _ the
-0.17 take in
-0.17 take tylenol
-0.17 th of
-0.17 the _ yesterday
-0.17 the next
-0.17 thi is
-0.17 throw _ for
-0.17 to reschedule
-0.17 together
-0.17 tomorrow at
-0.17 tomorrow morn
-0.17 tripp
-0.17 tylenol _ ibuprofen
-0.17 tylenol and
-0.17 up for
-0.17 we have
-0.17 week when
-0.17 what _ is
-0.17 with burn
-0.17 with her
-0.18 # in
-0.18 # or
-0.18 # p
-0.18 #11+ h
-0.18 -blood -no
-0.18 -blood _ -fever
-0.18 -in -day
-0.18 -no -fever
-0.18 -poop -in
-0.18 -poop _ -#
-0.18 -spot
-0.18 <# <year
-0.18 <a <heart
-0.18 <a _ <attack
-0.18 <a _ <in
-0.18 <fami
-0.18 <heart <attack
-0.18 <in _ <fami
-0.18 <my <fami
-0.18 <run
-0.18 <run <in
-0.18 <run _ <my
-0.18 =joint_hot
-0.18 =smoker
-0.18 ?a ?fever
-0.18 ?can _ ?cause
-0.18 ?cause
-0.18 ?cause ?chest
-0.18 ?cause _ ?pain
-0.18 ?fever
-0.18 ?know _ ?my
-0.18 ?of ?a
-0.18 ?stres ?cause
-0.18 ?stres _ ?chest
-0.18 ?therapist
-0.18 ^ _ head
-0.18 ^ _ stone
-0.18 ^ _ thur
-0.18 ^ _ under
-0.18 ^ blood
-0.18 ^ early
-0.18 ^ nervou
-0.18 ^ ripp
-0.18 a _ small
-0.18 a deep
-0.18 a ladder
-0.18 a snake
-0.18 after _ all
-0.18 after _ flight
-0.18 after _ no
-0.18 after stand
-0.18 all _ at
-0.18 and weak
-0.18 are _ common
-0.18 are tight
-0.18 arm from
-0.18 at _ h
-0.18 ball and
-0.18 bloat after
-0.18 burp _ lot
-0.18 burp a
-0.18 cough since
-0.18 day _ im
-0.18 day _ work
-0.18 deep breath
-0.18 double dose
-0.18 eczema
-0.18 eyelid _ a
-0.18 fell _ a
-0.18 flutter a
-0.18 glass _ me
-0.18 h
-0.18 he _ fine
-0.18 hear aid
-0.18 heavier
-0.18 heavier _ usual
-0.18 heavier than
-0.18 his _ thi
-0.18 how _ bleach
-0.18 i _ him
-0.18 i hit
-0.18 ibuprofen for
-0.18 in _ heat
-0.18 in law
-0.18 is _ after
-0.18 is too
-0.18 it _ to
-0.18 jaw pain
-0.18 keep anyth
-0.18 keep gett
-0.18 kidney _ pain
-0.18 kidney stone
-0.18 last _ hour
-0.18 last _ of
-0.18 late _ that
-0.18 law
-0.18 level
-0.18 little after
-0.18 month _ roll
-0.18 mother _ law
-0.18 mother in
-0.18 much bleach
-0.18 my _ sleep
-0.18 my sister
-0.18 nervou about
-0.18 new one
-0.18 no -trouble
-0.18 no _ -breath
-0.18 noon _ weekend
-0.18 notice
-0.18 notice my
-0.18 old roll
-0.18 on weekend
-0.18 over the
-0.18 p
-0.18 pill _ today
-0.18 pop _ i
-0.18 pop when
-0.18 screen _ day
-0.18 screen all
-0.18 send
-0.18 sprain
-0.18 stand _ day
-0.18 stand _ too
-0.18 stand all
-0.18 sting _ my
-0.18 stone
-0.18 stone pain
-0.18 swollen _ with
-0.18 take _ deep
-0.18 teen sleep
-0.18 ten to
-0.18 th at
-0.18 thank
-0.18 thirsty
-0.18 toddler fell
-0.18 too fast
-0.18 up _ fast
-0.18 up _ nose
-0.18 vomit _ feed
-0.18 vomit every
-0.19 # _ like
-0.19 #99+ before
-0.19 -the
-0.19 -today
-0.19 <about
-0.19 <from
-0.19 <i _ <to
-0.19 =getting_worse
-0.19 ?can ?i
-0.19 ?how ?can
-0.19 ^ _ appt
-0.19 ^ _ food
-0.19 ^ _ grandma
-0.19 ^ _ gum
-0.19 ^ _ hasnt
-0.19 ^ _ heart
-0.19 ^ _ ligament
-0.19 ^ _ long
-0.19 ^ _ should
-0.19 ^ _ throat
-0.19 ^ _ toe
-0.19 ^ as
-0.19 ^ athlet
-0.19 ^ box
-0.19 ^ car
-0.19 ^ from
-0.19 ^ i
-0.19 ^ runny
-0.19 a _ fever
-0.19 a _ on
-0.19 a _ sore
-0.19 a bad
-0.19 a colonoscopy
-0.19 a small
-0.19 adult
-0.19 after _ at
-0.19 and _ at
-0.19 and _ still
-0.19 and _ walk
-0.19 ankl _ a
-0.19 are your
-0.19 as _ as
-0.19 as possible
-0.19 bandaid
-0.19 bandaid on
-0.19 blew
-0.19 blister on
-0.19 both side
-0.19 bp _ over
-0.19 but the
-0.19 clas
-0.19 confus today
-0.19 contagiou
-0.19 crie _ -tear
-0.19 crie without
-0.19 day from
-0.19 down my
-0.19 ear pop
-0.19 feel _ otherwise
-0.19 feel the
-0.19 feet hurt
-0.19 finger _ cold
-0.19 for adult
-0.19 from _ on
-0.19 get _ of
-0.19 get dizzy
-0.19 good for
-0.19 have _ disease
-0.19 he _ chok
-0.19 heart was
-0.19 how long
-0.19 i _ dizzy
-0.19 im _ now
-0.19 is _ day
-0.19 itchy _ from
-0.19 ive had
-0.19 last friday
-0.19 ligament
-0.19 long flight
-0.19 low back
-0.19 my grandma
-0.19 my poop
-0.19 nausea _ diarrhea
-0.19 need _ glass
-0.19 new glass
-0.19 no _ -today
-0.19 now just
-0.19 of december
-0.19 on coffee
-0.19 past _ tomorrow
-0.19 patient
-0.19 pimple _ my
-0.19 play soccer
-0.19 possible
-0.19 rash and
-0.19 safe _ pregnancy
-0.19 scar
-0.19 skin on
-0.19 so _ my
-0.19 son want
-0.19 start _ a
-0.19 stubb toe
-0.19 the _ friday
-0.19 toe hurt
-0.19 tongue _ coffee
-0.19 vitamin d
-0.19 vomit diarrhea
-0.19 was rac
-0.19 week _ can
-0.19 week _ next
-0.19 weird _ my
-0.19 what _ your
-0.19 what are
-0.19 when she
-0.19 which _ do
-0.19 with _ runny
-0.19 without -tear
-0.19 you _ the
-0.2 -blister
-0.2 -chest
-0.2 -chest -pain
-0.2 -dizzines
-0.2 <i _ <a
-0.2 <in <my
-0.2 <it <was
-0.2 <was _ <year
-0.2 =deaf_sudden
-0.2 ?it
-0.2 ^ _ -chest
-0.2 ^ _ back
-0.2 ^ _ from
-0.2 ^ _ grandmother
-0.2 ^ _ pop
-0.2 ^ _ toddler
-0.2 ^ bad
-0.2 ^ bruise
-0.2 ^ bump
-0.2 ^ shampoo
-0.2 about the
-0.2 ache _ mov
-0.2 all _ now
-0.2 and off
-0.2 at _ movie
-0.2 at the
-0.2 breath _ when
-0.2 but its
-0.2 can eat
-0.2 cant _ on
-0.2 click _ i
-0.2 click when
-0.2 coffee table
-0.2 come _ tomorrow
-0.2 dizzy _ a
-0.2 doctor _ me
-0.2 first thing
-0.2 for
-0.2 from _ chair
-0.2 gain
-0.2 get _ on
-0.2 get out
-0.2 glucose
-0.2 had my
-0.2 hand is
-0.2 hard on
-0.2 hoarse after
-0.2 how _ water
-0.2 i _ eat
-0.2 i talk
-0.2 in _ shoe
-0.2 in january
-0.2 is _ #11+
-0.2 is _ bad
-0.2 is _ good
-0.2 it _ two
-0.2 it _ work
-0.2 its a
-0.2 jaw click
-0.2 last _ all
-0.2 leg feel
-0.2 leg from
-0.2 long
-0.2 mild _ on
-0.2 mild cramp
-0.2 month
-0.2 much _ should
-0.2 much water
-0.2 my _ no
-0.2 my _ swell
-0.2 my _ work
-0.2 my grandmother
-0.2 nervou _ my
-0.2 no -blister
-0.2 no -chest
-0.2 off a
-0.2 on _ off
-0.2 one _ like
-0.2 out tomorrow
-0.2 quit _ and
-0.2 scrape
-0.2 sensitive
-0.2 shin _ the
-0.2 shin on
-0.2 should _ drink
-0.2 side stitch
-0.2 small hernia
-0.2 son bump
-0.2 the _ lol
-0.2 the coffee
-0.2 the exam
-0.2 toddler has
-0.2 water _ i
-0.2 water should
-0.2 week all
-0.2 wet
-0.2 what _ do
-0.2 wind _ the
-0.2 wind on
-0.2 work _ me
-0.2 worse
-0.21 #99+ _ #
-0.21 -trouble -breath
-0.21 <ago <and
-0.21 <had
-0.21 <year _ <and
-0.21 =period_usual
-0.21 ?a ?stroke
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?i _ ?if
-0.21 ?if
-0.21 ?if ?my
-0.21 ?know ?if
-0.21 ?my
-0.21 ?what _ ?sign
-0.21 ^ _ last
-0.21 ^ _ past
-0.21 ^ _ thursday
-0.21 ^ _ turn
-0.21 ^ _ voice
-0.21 ^ both
-0.21 ^ dec
-0.21 ^ forgot
-0.21 ^ hoarse
-0.21 a _ for
-0.21 a _ last
-0.21 a _ up
-0.21 a month
-0.21 a swollen
-0.21 a week
-0.21 about my
-0.21 after _ in
-0.21 after driv
-0.21 and _ around
-0.21 and have
-0.21 ankle and
-0.21 are _ for
-0.21 are big
-0.21 are blurry
-0.21 at work
-0.21 baby _ #
-0.21 bed
-0.21 breath when
-0.21 bug
-0.21 bump _ fine
-0.21 bump feel
-0.21 but _ feel
-0.21 can _ fly
-0.21 cant do
-0.21 chopp onion
-0.21 dad _ a
-0.21 drink fine
-0.21 ear feel
-0.21 eve morn
-0.21 eye itch
-0.21 faint when
-0.21 far
-0.21 finger chopp
-0.21 for kid
-0.21 forgot
-0.21 form
-0.21 from sitt
-0.21 green _ eat
-0.21 green after
-0.21 hand in
-0.21 has _ runny
-0.21 have _ headache
-0.21 he _ his
-0.21 headache _ work
-0.21 heater
-0.21 hes #
-0.21 hoarse _ the
-0.21 how _ is
-0.21 i _ so
-0.21 i fly
-0.21 instead
-0.21 ive _ a
-0.21 little _ i
-0.21 mine
-0.21 muscle
-0.21 my _ bump
-0.21 my _ chok
-0.21 my _ chopp
-0.21 my _ smell
-0.21 nail
-0.21 of _ thi
-0.21 on _ thumb
-0.21 opening
-0.21 over _ bed
-0.21 past nine
-0.21 recycle
-0.21 red _ in
-0.21 schedul
-0.21 side is
-0.21 small _ feel
-0.21 small bump
-0.21 soup
-0.21 space
-0.21 space heater
-0.21 spicy
-0.21 spin
-0.21 take a
-0.21 thanksgiv
-0.21 the _ small
-0.21 tired of
-0.21 to quit
-0.21 tooth _ in
-0.21 tooth com
-0.21 twenty
-0.21 up hes
-0.21 vacation
-0.21 when _ nervou
-0.21 when _ the
-0.21 when should
-0.21 white spot
-0.21 wine _ dinner
-0.21 with dinner
-0.21 work _ the
-0.21 would _ a
-0.21 wrong
-0.21 yo _ a
-0.21 yo _ painful
-0.22 # _ over
-0.22 # _ the
-0.22 #11+ _ morn
-0.22 #11+ thi
-0.22 -after
-0.22 -in -the
-0.22 -smell
-0.22 <faint
-0.22 <grandma <pass
-0.22 <grandma _ <away
-0.22 <have
-0.22 <my <son
-0.22 <pass
-0.22 <pass <away
-0.22 <son
-0.22 <to <have
-0.22 <two <year
-0.22 <used _ <have
-0.22 <when _ <was
-0.22 =morning_sickness
-0.22 =throat_sore
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?pain
-0.22 ?what _ ?a
-0.22 ^ _ <faint
-0.22 ^ _ anxiety
-0.22 ^ _ dog
-0.22 ^ _ finger
-0.22 ^ _ i
-0.22 ^ _ mosquito
-0.22 ^ a
-0.22 ^ cold
-0.22 ^ half
-0.22 ^ stuffy
-0.22 ^ three
-0.22 a _ around
-0.22 a note
-0.22 a nurse
-0.22 after garden
-0.22 and _ gett
-0.22 ankle
-0.22 around it
-0.22 ask about
-0.22 at #99+
-0.22 between a
-0.22 bled
-0.22 can walk
-0.22 chat
-0.22 day _ -fever
-0.22 december #11+
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 dry _ in
-0.22 feel full
-0.22 fly _ #11+
-0.22 food down
-0.22 for _ month
-0.22 girl sudden
-0.22 green snot
-0.22 gum _ a
-0.22 had _ before
-0.22 half past
-0.22 hand are
-0.22 heart _ when
-0.22 heart pound
-0.22 his _ at
-0.22 hurt _ garden
-0.22 i smoke
-0.22 is #
-0.22 is itchy
-0.22 juice
-0.22 keep food
-0.22 mild _ throat
-0.22 mild sore
-0.22 morn sicknes
-0.22 my _ twitch
-0.22 my ankle
-0.22 nausea
-0.22 night at
-0.22 no -problem
-0.22 note for
-0.22 old _ every
-0.22 over _ holiday
-0.22 pound _ the
-0.22 pound over
-0.22 prescription expir
-0.22 refill of
-0.22 sat
-0.22 say i
-0.22 see _ nurse
-0.22 sleep till
-0.22 slight headache
-0.22 snot
-0.22 sore on
-0.22 stiff in
-0.22 stomach after
-0.22 sunburn _ my
-0.22 the _ between
-0.22 the _ one
-0.22 the _ vaccine
-0.22 the difference
-0.22 till noon
-0.22 to _ about
-0.22 to know
-0.22 tooth
-0.22 up _ a
-0.22 uti and
-0.22 vet
-0.22 week _ january
-0.22 what _ difference
-0.22 where do
-0.22 with _ cough
-0.22 wrong chat
-0.22 yo
-0.23 # thi
-0.23 # to
-0.23 =cancer_history
-0.23 =gum_only
-0.23 =left_ribs
-0.23 =ringing_ears
-0.23 ?clot
-0.23 ?say
-0.23 ^ _ available
-0.23 ^ _ checkup
-0.23 ^ _ mouth
-0.23 ^ _ night
-0.23 ^ _ plan
-0.23 ^ _ weekend
-0.23 ^ hot
-0.23 a sunburn
-0.23 act up
-0.23 after milk
-0.23 after swimm
-0.23 ankl swell
-0.23 any tip
-0.23 arm _ the
-0.23 at _ and
-0.23 at _ no
-0.23 available
-0.23 baby kick
-0.23 before lunch
-0.23 bit _ blood
-0.23 bleach safe
-0.23 bleed when
-0.23 blood _ pill
-0.23 breakup
-0.23 by #
-0.23 carpet
-0.23 chest _ sore
-0.23 coaster
-0.23 cooki
-0.23 cramp _ night
-0.23 day
-0.23 dim
-0.23 dizzy _ i
-0.23 dose
-0.23 every _ for
-0.23 eye hurt
-0.23 faint in
-0.23 follow up
-0.23 from _ at
-0.23 from _ carpet
-0.23 from monday
-0.23 get pregnant
-0.23 go _ the
-0.23 got dizzy
-0.23 headache _ day
-0.23 help a
-0.23 i put
-0.23 i roll
-0.23 iron pill
-0.23 is _ normal
-0.23 it at
-0.23 it stopp
-0.23 kill _ at
-0.23 kill it
-0.23 my _ can
-0.23 my _ was
-0.23 my cheek
-0.23 my lab
-0.23 of thi
-0.23 off when
-0.23 on _ roller
-0.23 on _ skin
-0.23 on _ watch
-0.23 onion _ stopp
-0.23 onion it
-0.23 pain _ fever
-0.23 pain for
-0.23 pres
-0.23 pres _ it
-0.23 pressure pill
-0.23 roller
-0.23 roller coaster
-0.23 school
-0.23 see fine
-0.23 shin _ soccer
-0.23 shin at
-0.23 shock from
-0.23 spit
-0.23 static _ from
-0.23 stopp bleed
-0.23 take _ metformin
-0.23 the carpet
-0.23 thi month
-0.23 thick
-0.23 throat _ a
-0.23 tired after
-0.23 to _ #11+
-0.23 to _ her
-0.23 to _ new
-0.23 to _ pregnant
-0.23 tv
-0.23 wake _ at
-0.23 want _ get
-0.23 water _ my
-0.23 week _ monday
-0.23 you do
-0.24 -at -#
-0.24 <attack
-0.24 =every_day
-0.24 =many_days
-0.24 =nodes
-0.24 ?i ?know
-0.24 ?i ?prevent
-0.24 ?know
-0.24 ?prevent
-0.24 ^ _ check
-0.24 ^ _ growl
-0.24 ^ _ son
-0.24 ^ _ spell
-0.24 ^ _ wait
-0.24 ^ sometime
-0.24 ^ stye
-0.24 ^ sugar
-0.24 ^ tiny
-0.24 a _ since
-0.24 away _ im
-0.24 babi
-0.24 baseball
-0.24 bit _ im
-0.24 bit after
-0.24 but is
-0.24 can _ go
-0.24 check appointment
-0.24 constipation
-0.24 cough _ #
-0.24 cough with
-0.24 crie _ night
-0.24 died _ a
-0.24 dizzy spell
-0.24 drink
-0.24 ear popp
-0.24 every day
-0.24 eye rins
-0.24 feb #11+
-0.24 fingernail
-0.24 free
-0.24 gland
-0.24 growl
-0.24 he play
-0.24 heart _ #11+
-0.24 heart _ a
-0.24 i pull
-0.24 i run
-0.24 i stretch
-0.24 im _ about
-0.24 in _ office
-0.24 in pregnancy
-0.24 just _ back
-0.24 knuckl
-0.24 little _ no
-0.24 lost my
-0.24 my _ click
-0.24 my _ for
-0.24 my _ rins
-0.24 my _ throw
-0.24 my knuckl
-0.24 my sugar
-0.24 my toddler
-0.24 need my
-0.24 of _ stroke
-0.24 office
-0.24 on _ elbow
-0.24 on _ one
-0.24 once after
-0.24 out _ a
-0.24 past noon
-0.24 popp _ the
-0.24 popp on
-0.24 rate #11+
-0.24 rins
-0.24 rins it
-0.24 roll _ ankle
-0.24 safe in
-0.24 shampoo in
-0.24 shingl
-0.24 sometime
-0.24 spell
-0.24 stabb pain
-0.24 stitch
-0.24 stomach growl
-0.24 stubb _ toe
-0.24 stubb my
-0.24 stye on
-0.24 take
-0.24 the clinic
-0.24 the movie
-0.24 time
-0.24 wed
-0.24 week _ when
-0.24 what should
-0.24 when _ run
-0.24 when _ stretch
-0.25 # year
-0.25 #11+ _ #99+
-0.25 #11+ _ ago
-0.25 #11+ _ nausea
-0.25 -swell
-0.25 <when <i
-0.25 ?is ?a
-0.25 ?meningiti
-0.25 ?stroke
-0.25 ^ _ -swell
-0.25 ^ _ <my
-0.25 ^ _ doctor
-0.25 ^ _ eve
-0.25 ^ _ lesson
-0.25 ^ _ lump
-0.25 ^ _ lunch
-0.25 ^ _ mother
-0.25 ^ _ peel
-0.25 ^ _ stung
-0.25 ^ bee
-0.25 ^ canker
-0.25 ^ christma
-0.25 ^ heart
-0.25 ^ tooth
-0.25 ^ tue
-0.25 a _ ache
-0.25 ache before
-0.25 after i
-0.25 after lift
-0.25 after next
-0.25 and _ great
-0.25 baby hasnt
-0.25 because of
-0.25 between
-0.25 between #
-0.25 bp
-0.25 canker _ in
-0.25 christma eve
-0.25 cried
-0.25 cros
-0.25 cros legg
-0.25 day after
-0.25 day no
-0.25 dizzy for
-0.25 ear ache
-0.25 feel down
-0.25 flight
-0.25 for _ year
-0.25 gave _ a
-0.25 glas of
-0.25 had _ for
-0.25 hand _ the
-0.25 happy
-0.25 i wear
-0.25 in an
-0.25 it _ a
-0.25 legg
-0.25 lesson
-0.25 like ill
-0.25 mg
-0.25 my _ beat
-0.25 my _ to
-0.25 my _ today
-0.25 my first
-0.25 nausea vomit
-0.25 need appt
-0.25 no -swell
-0.25 nose _ and
-0.25 on wednesday
-0.25 record
-0.25 refill _ my
-0.25 shampoo
-0.25 the lump
-0.25 the month
-0.25 the weekend
-0.25 today but
-0.25 took _ mg
-0.25 tummy ache
-0.25 tylenol for
-0.25 up _ after
-0.25 watch
-0.25 wear
-0.25 wine with
-0.25 yawn _ lot
-0.25 yawn a
-0.26 #99+ _ at
-0.26 <# _ <ago
-0.26 =radiates_leg
-0.26 ^ _ -headache
-0.26 ^ _ am
-0.26 ^ _ could
-0.26 ^ _ hair
-0.26 ^ _ knee
-0.26 ^ _ shoulder
-0.26 ^ _ sugar
-0.26 ^ burp
-0.26 ^ lot
-0.26 a _ back
-0.26 a _ it
-0.26 after _ boxe
-0.26 after mov
-0.26 after runn
-0.26 and _ back
-0.26 and _ side
-0.26 and stuffy
-0.26 baby move
-0.26 back _ from
-0.26 before the
-0.26 blood _ the
-0.26 boxe
-0.26 constipat for
-0.26 cramp and
-0.26 dont _ why
-0.26 feel better
-0.26 for _ dog
-0.26 hungry _ the
-0.26 hungry all
-0.26 i _ badly
-0.26 i bump
-0.26 i fell
-0.26 i slept
-0.26 i wake
-0.26 in _ urine
-0.26 in _ week
-0.26 is _ when
-0.26 just _ the
-0.26 know why
-0.26 mild ache
-0.26 mov boxe
-0.26 my _ fell
-0.26 my _ itchy
-0.26 my jean
-0.26 my meter
-0.26 nick
-0.26 shake
-0.26 since my
-0.26 sleep _ the
-0.26 small pimple
-0.26 sore _ the
-0.26 sore arm
-0.26 spit _ milk
-0.26 told
-0.26 took #
-0.26 up _ time
-0.26 up milk
-0.26 usual
-0.26 week _ birth
-0.26 with _ in
-0.27 # _ to
-0.27 #99+ #11+
-0.27 =gums_bleed
-0.27 ?do ?i
-0.27 ?the
-0.27 ?you
-0.27 ^ _ -fever
-0.27 ^ _ allergic
-0.27 ^ _ stres
-0.27 ^ _ take
-0.27 ^ _ teen
-0.27 ^ _ that
-0.27 ^ gum
-0.27 ^ jock
-0.27 ^ ring
-0.27 ^ side
-0.27 ^ tuesday
-0.27 a #
-0.27 a _ feed
-0.27 a _ my
-0.27 a diet
-0.27 and _ bend
-0.27 and get
-0.27 are _ from
-0.27 best
-0.27 bite _ nail
-0.27 bite my
-0.27 boy
-0.27 bump my
-0.27 date
-0.27 diarrhea twice
-0.27 drink _ play
-0.27 every spr
-0.27 eyelid has
-0.27 feed
-0.27 feed well
-0.27 first _ in
-0.27 five day
-0.27 gett better
-0.27 grind _ teeth
-0.27 gum bleed
-0.27 has the
-0.27 i bite
-0.27 im allergic
-0.27 is _ fine
-0.27 jock
-0.27 jock itch
-0.27 joke
-0.27 key _ the
-0.27 little _ when
-0.27 lost
-0.27 matter
-0.27 minut past
-0.27 month _ with
-0.27 morn
-0.27 my eyelid
-0.27 my stool
-0.27 my teen
-0.27 new shoe
-0.27 on _ diet
-0.27 on tuesday
-0.27 out _ breath
-0.27 out _ is
-0.27 pain _ two
-0.27 pres on
-0.27 rib _ from
-0.27 roll my
-0.27 same _ alway
-0.27 saw
-0.27 send my
-0.27 shingl vaccine
-0.27 sore _ my
-0.27 stabb _ in
-0.27 stuffy _ and
-0.27 tenni
-0.27 the flu
-0.27 the safe
-0.27 the screen
-0.27 thur
-0.27 two _ from
-0.27 wash it
-0.27 week of
-0.27 when _ pee
-0.27 wont _ cry
-0.28 #11+ _ of
-0.28 -any
-0.28 <used
-0.28 <used <to
-0.28 =itchy_local
-0.28 ^ allergy
-0.28 ^ any
-0.28 ^ muscle
-0.28 a lot
-0.28 aid
-0.28 allergi
-0.28 allergy
-0.28 am _ and
-0.28 am i
-0.28 anytime
-0.28 at _ #11+
-0.28 away in
-0.28 bloat
-0.28 bruise from
-0.28 brush
-0.28 cough is
-0.28 cry _ i
-0.28 doe a
-0.28 ear _ and
-0.28 feel _ after
-0.28 feel a
-0.28 feel great
-0.28 from garden
-0.28 from sleep
-0.28 from typ
-0.28 gone now
-0.28 gum _ when
-0.28 had _ cough
-0.28 had one
-0.28 heat
-0.28 hunt
-0.28 i leak
-0.28 i would
-0.28 in _ afternoon
-0.28 in _ ear
-0.28 in _ hour
-0.28 me up
-0.28 muscle _ in
-0.28 my _ medicine
-0.28 my pill
-0.28 never
-0.28 nose but
-0.28 not _ -#
-0.28 on _ back
-0.28 on _ face
-0.28 pacemaker check
-0.28 pee when
-0.28 pop
-0.28 pregnant _ have
-0.28 pregnant _ need
-0.28 rac _ the
-0.28 real bad
-0.28 scratchy throat
-0.28 skip
-0.28 sleep _ noon
-0.28 so _ toddler
-0.28 so my
-0.28 stiff _ sleep
-0.28 sting on
-0.28 sunscreen
-0.28 that normal
-0.28 the afternoon
-0.28 the bill
-0.28 the holiday
-0.28 the toilet
-0.28 the week
-0.28 thi _ im
-0.28 think its
-0.28 to see
-0.28 vaccin
-0.28 want _ see
-0.28 wet diaper
-0.28 what _ a
-0.28 when _ sneeze
-0.28 when he
-0.28 winter for
-0.28 yesterday i
-0.29 #11+ _ boy
-0.29 #99+ _ fine
-0.29 -belly -pain
-0.29 <away
-0.29 <last <month
-0.29 =shingles
-0.29 =strep_like
-0.29 =swallowed_thing
-0.29 ?sign
-0.29 ?sign ?of
-0.29 ^ _ <a
-0.29 ^ _ bump
-0.29 ^ _ follow
-0.29 ^ _ grandfather
-0.29 ^ _ had
-0.29 ^ _ it
-0.29 ^ _ side
-0.29 ^ _ thing
-0.29 ^ belly
-0.29 ^ constipat
-0.29 ^ heartburn
-0.29 ^ pink
-0.29 ^ would
-0.29 a _ after
-0.29 after birth
-0.29 and _ #99+
-0.29 bag
-0.29 bit red
-0.29 bite _ over
-0.29 bite all
-0.29 call me
-0.29 chest _ on
-0.29 cold _ i
-0.29 concert
-0.29 cut _ finger
-0.29 diabet
-0.29 diabetic and
-0.29 dizzy _ throw
-0.29 early
-0.29 every night
-0.29 fever _ for
-0.29 finger _ onion
-0.29 from new
-0.29 gave me
-0.29 grandfather
-0.29 has pink
-0.29 have been
-0.29 heal
-0.29 husband _ loud
-0.29 i _ about
-0.29 i _ breakfast
-0.29 i stood
-0.29 i threw
-0.29 in _ apartment
-0.29 is it
-0.29 it _ when
-0.29 just tired
-0.29 leg _ red
-0.29 leg day
-0.29 lil
-0.29 mosquito _ all
-0.29 mother _ #11+
-0.29 my _ had
-0.29 my grandfather
-0.29 my run
-0.29 no -belly
-0.29 ok to
-0.29 on saturday
-0.29 over _ leg
-0.29 painful _ in
-0.29 pointles
-0.29 preeclampsia
-0.29 shav cut
-0.29 since the
-0.29 small bruise
-0.29 sneez a
-0.29 snor loud
-0.29 sore _ after
-0.29 sore _ and
-0.29 stood
-0.29 stood up
-0.29 the concert
-0.29 the same
-0.29 two tylenol
-0.29 wake _ every
-0.29 when _ stood
-0.29 who
-0.29 wife _ in
-0.29 year
-0.29 you _ it
-0.3 #11+ #
-0.3 #11+ #99+
-0.3 #11+ day
-0.3 <in
-0.3 <was <#
-0.3 =after_hard_exercise
-0.3 ?make
-0.3 ^ _ wax
-0.3 ^ keep
-0.3 a new
-0.3 a refill
-0.3 all night
-0.3 and _ dont
-0.3 and _ weight
-0.3 asthma _ a
-0.3 at
-0.3 back _ after
-0.3 breath _ fine
-0.3 burp after
-0.3 chip
-0.3 depression
-0.3 did a
-0.3 died of
-0.3 do _ have
-0.3 ear wax
-0.3 eat and
-0.3 empty
-0.3 eye are
-0.3 go to
-0.3 grandma is
-0.3 hes _ fine
-0.3 hour _ a
-0.3 i _ its
-0.3 i did
-0.3 is _ at
-0.3 its fine
-0.3 like _ when
-0.3 lot after
-0.3 morn stopp
-0.3 my calf
-0.3 noseble _ morn
-0.3 noseble thi
-0.3 one at
-0.3 pregnancy test
-0.3 pregnant _ it
-0.3 season
-0.3 sick
-0.3 stiff _ the
-0.3 stomach ache
-0.3 swell _ bit
-0.3 the _ was
-0.3 the shot
-0.3 thi
-0.3 thi _ stopp
-0.3 tight _ the
-0.3 tight in
-0.3 took his
-0.3 when _ eat
-0.3 with _ white
-0.31 #11+ yo
-0.31 <and
-0.31 <i <was
-0.31 =refuses
-0.31 ?test
-0.31 ?test ?for
-0.31 ?what ?are
-0.31 ^ _ ?are
-0.31 ^ _ bean
-0.31 ^ _ foot
-0.31 ^ _ shoe
-0.31 ^ _ today
-0.31 ^ _ usual
-0.31 ^ feel
-0.31 ^ let
-0.31 ^ shiver
-0.31 ^ tired
-0.31 a lego
-0.31 a pimple
-0.31 and drink
-0.31 back _ stiff
-0.31 been _ the
-0.31 bleed _ i
-0.31 bruise _ my
-0.31 can _ take
-0.31 carry
-0.31 complain
-0.31 doe _ need
-0.31 doe she
-0.31 has an
-0.31 heartburn at
-0.31 his appointment
-0.31 is _ little
-0.31 lego
-0.31 muscle in
-0.31 my _ at
-0.31 my _ its
-0.31 nasal
-0.31 noon on
-0.31 on _ lego
-0.31 on _ of
-0.31 over _ at
-0.31 pushup
-0.31 quarter
-0.31 she need
-0.31 shiver _ the
-0.31 sleep on
-0.31 splash in
-0.31 sudden fever
-0.31 swallow _ gum
-0.31 the _ paper
-0.31 toilet paper
-0.31 two _ for
-0.31 two week
-0.31 where _ i
-0.31 which vitamin
-0.31 who can
-0.31 yesterday _ fine
-0.32 -thi
-0.32 <ago
-0.32 =discharge
-0.32 ?what ?is
-0.32 ^ _ ?is
-0.32 ^ _ all
-0.32 ^ _ many
-0.32 ^ _ number
-0.32 ^ _ snor
-0.32 ^ _ work
-0.32 ^ eye
-0.32 ^ hive
-0.32 ^ shav
-0.32 ^ uti
-0.32 ^ yawn
-0.32 a _ one
-0.32 ache after
-0.32 again
-0.32 ago i
-0.32 annoy
-0.32 beat _ after
-0.32 bee _ my
-0.32 bee stung
-0.32 bp is
-0.32 bump
-0.32 burn _ i
-0.32 common
-0.32 earlier
-0.32 fast after
-0.32 for my
-0.32 from
-0.32 group
-0.32 headache after
-0.32 heart rate
-0.32 i _ on
-0.32 i _ short
-0.32 i brush
-0.32 is annoy
-0.32 is broken
-0.32 is dark
-0.32 is eat
-0.32 just a
-0.32 keep _ down
-0.32 mild fever
-0.32 my _ check
-0.32 my _ want
-0.32 my teeth
-0.32 need _ refill
-0.32 no
-0.32 on _ plane
-0.32 out _ its
-0.32 plan
-0.32 plane
-0.32 play fine
-0.32 pull _ his
-0.32 pull _ muscle
-0.32 rash from
-0.32 rate
-0.32 should he
-0.32 stung my
-0.32 suppli
-0.32 support
-0.32 support group
-0.32 take my
-0.32 the plane
-0.32 to _ to
-0.32 to get
-0.32 travel
-0.32 two month
-0.32 vision fine
-0.32 walk _ it
-0.32 walk on
-0.32 when _ brush
-0.32 when i
-0.33 # rd
-0.33 #11+ pound
-0.33 <a
-0.33 <heart
-0.33 <month
-0.33 =contact_lens
-0.33 =nail_word
-0.33 =slept_on
-0.33 ?i
-0.33 ^ _ ?do
-0.33 ^ _ chest
-0.33 ^ _ eye
-0.33 ^ _ feet
-0.33 ^ _ kill
-0.33 ^ threw
-0.33 a newborn
-0.33 and _ itch
-0.33 athlet
-0.33 athlet foot
-0.33 bit _ tongue
-0.33 blister in
-0.33 canker
-0.33 canker sore
-0.33 chin
-0.33 click
-0.33 contact
-0.33 day _ a
-0.33 down _ leg
-0.33 ear _ on
-0.33 fall out
-0.33 got _ and
-0.33 headache _ blurry
-0.33 hurt when
-0.33 i _ ok
-0.33 i kill
-0.33 is _ over
-0.33 is fall
-0.33 its swollen
-0.33 learn
-0.33 learn to
-0.33 lip _ the
-0.33 lip from
-0.33 lunch
-0.33 movie
-0.33 my _ are
-0.33 my _ result
-0.33 no _ -no
-0.33 old _ over
-0.33 pill refill
-0.33 problem
-0.33 rain
-0.33 rd
-0.33 runn a
-0.33 take _ and
-0.33 the new
-0.33 threw _ once
-0.33 to _ clinic
-0.33 to your
-0.33 train
-0.33 try
-0.33 up once
-0.33 up too
-0.33 week on
-0.33 your clinic
-0.34 # and
-0.34 <last <year
-0.34 <to
-0.34 ?can ?stres
-0.34 ?stres
-0.34 ^ _ ?stres
-0.34 ^ _ ankl
-0.34 ^ _ disc
-0.34 ^ _ headache
-0.34 ^ _ hour
-0.34 ^ _ look
-0.34 ^ _ pimple
-0.34 ^ _ temp
-0.34 ^ _ will
-0.34 ^ coffee
-0.34 ^ sneez
-0.34 ^ static
-0.34 a _ but
-0.34 a band
-0.34 a physical
-0.34 ac
-0.34 ac is
-0.34 after #
-0.34 afternoon
-0.34 anxiety
-0.34 appointment is
-0.34 as prescrib
-0.34 aunt
-0.34 baby _ her
-0.34 band
-0.34 disc
-0.34 disc _ my
-0.34 disc in
-0.34 do _ keep
-0.34 do i
-0.34 eve
-0.34 feel _ baby
-0.34 for four
-0.34 game
-0.34 i _ blood
-0.34 im _ tired
-0.34 in _ chest
-0.34 is _ since
-0.34 is due
-0.34 kid swallow
-0.34 make it
-0.34 my _ migraine
-0.34 my _ start
-0.34 my _ yesterday
-0.34 my doctor
-0.34 need new
-0.34 no _ -problem
-0.34 of january
-0.34 on _ table
-0.34 prescrib
-0.34 safe to
-0.34 screen
-0.34 shampoo _ my
-0.34 so tired
-0.34 spit _ a
-0.34 static
-0.34 static shock
-0.34 to a
-0.34 toe
-0.34 toe is
-0.34 twist _ ankle
-0.34 twist my
-0.34 up green
-0.34 usual migraine
-0.34 visit
-0.34 wake me
-0.34 when _ appointment
-0.34 when _ my
-0.34 when will
-0.34 will _ feel
-0.34 wont bend
-0.34 you have
-0.35 #11+ _ that
-0.35 #11+ at
-0.35 #11+ is
-0.35 <in <#99+
-0.35 <my _ <had
-0.35 =tooth
-0.35 ^ _ #99+
-0.35 ^ _ grind
-0.35 ^ _ thought
-0.35 ^ just
-0.35 after pizza
-0.35 am #11+
-0.35 and _ gone
-0.35 bleach to
-0.35 chicken
-0.35 congestion
-0.35 controll
-0.35 crayon
-0.35 dec
-0.35 dizzy on
-0.35 expir
-0.35 eye _ from
-0.35 eye twitch
-0.35 from _ and
-0.35 get _ when
-0.35 grind my
-0.35 heartburn _ pizza
-0.35 i _ over
-0.35 i chew
-0.35 i grind
-0.35 is _ away
-0.35 my _ last
-0.35 new
-0.35 new year
-0.35 on _ forearm
-0.35 second _ i
-0.35 second when
-0.35 throat and
-0.35 toothache
-0.35 trouble
-0.35 twinge
-0.35 up _ night
-0.35 when _ chew
-0.35 where i
-0.35 wine
-0.35 would
-0.36 #11+ _ after
-0.36 -#11+ -week
-0.36 -faint
-0.36 -faint just
-0.36 <#
-0.36 <#99+
-0.36 =unprotected_sex
-0.36 ?one
-0.36 ^ _ -faint
-0.36 ^ _ bug
-0.36 ^ _ december
-0.36 ^ _ glass
-0.36 ^ _ kick
-0.36 ^ _ tuesday
-0.36 ^ back
-0.36 ^ got
-0.36 ^ tickle
-0.36 a _ bruise
-0.36 a mild
-0.36 about _ can
-0.36 after lunch
-0.36 all day
-0.36 allergic to
-0.36 and _ nail
-0.36 appt
-0.36 bee _ on
-0.36 burn when
-0.36 cough in
-0.36 from _ cold
-0.36 hair
-0.36 i _ thi
-0.36 i quit
-0.36 im _ with
-0.36 in _ car
-0.36 it safe
-0.36 itchy and
-0.36 keep _ worse
-0.36 key
-0.36 lower leg
-0.36 my bp
-0.36 my gum
-0.36 my key
-0.36 my side
-0.36 my watch
-0.36 on _ lower
-0.36 pink _ again
-0.36 pull a
-0.36 same as
-0.36 stye
-0.36 the _ at
-0.36 tickle _ my
-0.36 tickle in
-0.36 tiny
-0.36 when _ see
-0.36 when im
-0.36 yes
-0.37 # _ at
-0.37 #11+ hour
-0.37 #11+ th
-0.37 #99+ but
-0.37 <it
-0.37 <was
-0.37 =ear_pain
-0.37 =flu_bad
-0.37 =panic_known
-0.37 ^ <grandma
-0.37 ^ _ coffee
-0.37 ^ _ jaw
-0.37 ^ _ streak
-0.37 ^ _ wrote
-0.37 ^ little
-0.37 ^ rib
-0.37 ^ shot
-0.37 a _ i
-0.37 and itchy
-0.37 and pink
-0.37 and tired
-0.37 as alway
-0.37 burp
-0.37 christma
-0.37 cut _ a
-0.37 died
-0.37 dry skin
-0.37 face _ swollen
-0.37 feel good
-0.37 fly
-0.37 is _ from
-0.37 is low
-0.37 like to
-0.37 my _ ache
-0.37 my _ bleed
-0.37 my palm
-0.37 need an
-0.37 no -numbnes
-0.37 of _ yesterday
-0.37 pee _ i
-0.37 punch
-0.37 seem confus
-0.37 swollen since
-0.37 the _ time
-0.37 thi _ is
-0.37 to _ smok
-0.37 today _ ok
-0.37 toilet
-0.37 when _ drink
-0.37 when _ he
-0.37 with white
-0.37 would _ to
-0.38 # ish
-0.38 -or
-0.38 <grandma
-0.38 =sinus_long
-0.38 =stye
-0.38 ?do
-0.38 ?how ?do
-0.38 ^ _ eyelid
-0.38 ^ it
-0.38 ^ pregnancy
-0.38 a muscle
-0.38 after _ it
-0.38 and _ help
-0.38 and bloat
-0.38 as
-0.38 bring
-0.38 but i
-0.38 can _ see
-0.38 dizzy _ the
-0.38 end _ the
-0.38 feb
-0.38 feet _ in
-0.38 green poop
-0.38 hour _ now
-0.38 hour from
-0.38 i pee
-0.38 i sneeze
-0.38 kid _ a
-0.38 look yellow
-0.38 mosquito _ on
-0.38 muscle _ my
-0.38 my _ aid
-0.38 my hear
-0.38 noon
-0.38 of _ month
-0.38 on _ toe
-0.38 pee is
-0.38 prescription
-0.38 see a
-0.38 sneeze
-0.38 swimm
-0.38 the _ no
-0.38 the door
-0.38 the first
-0.38 took my
-0.39 # _ after
-0.39 -week
-0.39 <had <a
-0.39 <when
-0.39 ^ _ -blood
-0.39 ^ _ brand
-0.39 ^ _ cramp
-0.39 ^ _ monday
-0.39 ^ _ new
-0.39 ^ _ quit
-0.39 ^ _ twitch
-0.39 ^ _ with
-0.39 ^ lost
-0.39 ^ sunburn
-0.39 all the
-0.39 and _ cranky
-0.39 back is
-0.39 battery _ my
-0.39 bean
-0.39 bleed #
-0.39 bleed _ week
-0.39 brand
-0.39 bump his
-0.39 by _ mosquito
-0.39 chest _ a
-0.39 cranky
-0.39 daycare
-0.39 do
-0.39 fail
-0.39 feet swell
-0.39 fever _ #99+
-0.39 how much
-0.39 i _ after
-0.39 im nervou
-0.39 it itch
-0.39 lab
-0.39 light _ #
-0.39 light bleed
-0.39 lil when
-0.39 low fever
-0.39 medicine
-0.39 mosquito _ it
-0.39 mosquito and
-0.39 my phone
-0.39 my team
-0.39 night
-0.39 no -pain
-0.39 nose
-0.39 she swallow
-0.39 since _ night
-0.39 since last
-0.39 smok and
-0.39 team
-0.39 the #11+
-0.39 the cold
-0.39 will i
-0.4 ^ _ for
-0.4 ^ last
-0.4 ^ low
-0.4 ^ no
-0.4 ^ stubb
-0.4 ^ today
-0.4 ^ where
-0.4 ^ wind
-0.4 after eat
-0.4 beat fast
-0.4 breath on
-0.4 dog is
-0.4 garden
-0.4 got _ on
-0.4 hair _ fall
-0.4 hard _ i
-0.4 has _ bad
-0.4 heart _ fast
-0.4 in _ throat
-0.4 is fine
-0.4 is stiff
-0.4 itch
-0.4 me _ headache
-0.4 my _ late
-0.4 my _ need
-0.4 my ankl
-0.4 my appointment
-0.4 old had
-0.4 or
-0.4 pain going
-0.4 pregnancy _ is
-0.4 shoe
-0.4 sign
-0.4 stubb
-0.4 the neighbor
-0.4 threw up
-0.4 tue
-0.4 was #99+
-0.4 week _ its
-0.4 while pregnant
-0.41 # _ boy
-0.41 =about_self
-0.41 =scratched
-0.41 =three_days
-0.41 ^ _ a
-0.41 ^ _ aunt
-0.41 ^ _ bill
-0.41 ^ _ phone
-0.41 ^ feet
-0.41 ^ for
-0.41 ^ itchy
-0.41 ^ morn
-0.41 ^ the
-0.41 better
-0.41 between period
-0.41 bill is
-0.41 burn _ tongue
-0.41 but didnt
-0.41 can _ get
-0.41 cough for
-0.41 daughter _ her
-0.41 feel _ today
-0.41 feel weak
-0.41 get _ and
-0.41 give _ a
-0.41 has _ cold
-0.41 i call
-0.41 i eat
-0.41 kick in
-0.41 later
-0.41 les
-0.41 lump _ my
-0.41 my aunt
-0.41 my tooth
-0.41 nine
-0.41 no _ just
-0.41 pimple on
-0.41 red warm
-0.41 stretch
-0.41 these
-0.41 tongue on
-0.41 warm and
-0.41 wrist hurt
-0.42 # pill
-0.42 #11+ #11+
-0.42 #11+ am
-0.42 <i
-0.42 =takes_daily
-0.42 =tonsils_out
-0.42 ^ _ hit
-0.42 ^ _ or
-0.42 ^ _ pill
-0.42 ^ _ rate
-0.42 ^ _ thi
-0.42 ^ at
-0.42 ^ friday
-0.42 ^ paper
-0.42 ^ pee
-0.42 and _ red
-0.42 day _ with
-0.42 flu
-0.42 gain weight
-0.42 get
-0.42 heartburn after
-0.42 i drink
-0.42 i read
-0.42 in winter
-0.42 migraine
-0.42 my thumb
-0.42 of _ pain
-0.42 old _ his
-0.42 on _ arm
-0.42 on _ rug
-0.42 paper cut
-0.42 rug
-0.42 son _ his
-0.42 stool _ hard
-0.42 swell a
-0.42 the rug
-0.42 till
-0.42 tonsil
-0.42 warm
-0.42 weigh
-0.43 -headache
-0.43 -monday
-0.43 -numbnes
-0.43 ?are
-0.43 ^ <had
-0.43 ^ ?how
-0.43 ^ _ smoke
-0.43 ^ _ thirty
-0.43 ^ _ two
-0.43 ^ tonight
-0.43 a _ cough
-0.43 a _ when
-0.43 a baseball
-0.43 and pee
-0.43 and want
-0.43 been feel
-0.43 book
-0.43 cant _ still
-0.43 cant sit
-0.43 due in
-0.43 feel _ for
-0.43 going around
-0.43 i _ do
-0.43 ish
-0.43 its _ out
-0.43 make me
-0.43 my _ get
-0.43 my glass
-0.43 no -headache
-0.43 no _ -or
-0.43 past
-0.43 rash with
-0.43 schedule
-0.43 sit still
-0.43 swell in
-0.43 what help
-0.44 # mo
-0.44 # on
-0.44 -trouble
-0.44 ^ _ itch
-0.44 ^ wrong
-0.44 a counselor
-0.44 after _ on
-0.44 and _ heartburn
-0.44 at _ gym
-0.44 breath fine
-0.44 counselor
-0.44 crie
-0.44 didnt
-0.44 dog has
-0.44 from _ pillow
-0.44 help with
-0.44 is _ in
-0.44 it _ and
-0.44 look _ a
-0.44 lower _ is
-0.44 mo
-0.44 morning
-0.44 my insurance
-0.44 once last
-0.44 physical
-0.44 pillow
-0.44 red hot
-0.44 shav
-0.44 since _ i
-0.44 tired _ the
-0.44 to #
-0.44 was out
-0.44 yawn
-0.45 ^ insulin
-0.45 ^ stiff
-0.45 back ache
-0.45 bit
-0.45 dinner
-0.45 eye wash
-0.45 feel _ bit
-0.45 fell _ his
-0.45 from pollen
-0.45 holiday
-0.45 i need
-0.45 my _ the
-0.45 no -cough
-0.45 out _ #
-0.45 result
-0.45 slept badly
-0.45 thi cold
-0.45 want a
-0.46 #11+ _ want
-0.46 ?of
-0.46 ^ <i
-0.46 ^ _ minut
-0.46 ^ do
-0.46 ^ tomorrow
-0.46 brown
-0.46 hair is
-0.46 loose
-0.46 loose stool
-0.46 meal
-0.46 mom _ #11+
-0.46 my _ died
-0.46 on _ baby
-0.46 on my
-0.46 once in
-0.46 son got
-0.46 swollen gland
-0.46 thi job
-0.47 # _ #
-0.47 -tuesday
-0.47 ?how _ ?i
-0.47 ^ #11+
-0.47 ^ _ almost
-0.47 ^ lip
-0.47 a _ short
-0.47 bit of
-0.47 had _ fever
-0.47 half _ hour
-0.47 half an
-0.47 its gone
-0.47 my elbow
-0.47 out for
-0.47 saturday
-0.47 stuffy nose
-0.47 sugar was
-0.47 the _ pill
-0.47 to clean
-0.47 was _ on
-0.47 when can
-0.48 # pm
-0.48 # th
-0.48 =hearing
-0.48 ^ bit
-0.48 a _ off
-0.48 a cherry
-0.48 a second
-0.48 a streak
-0.48 and _ fine
-0.48 ask
-0.48 back _ going
-0.48 body
-0.48 cherry
-0.48 ear
-0.48 for _ second
-0.48 going down
-0.48 help
-0.48 hiccup
-0.48 hungry
-0.48 like that
-0.48 me a
-0.48 next month
-0.48 now _ then
-0.48 on _ stair
-0.48 on _ toilet
-0.48 pain _ down
-0.48 pee _ lot
-0.48 pee a
-0.48 sore throat
-0.48 streak _ blood
-0.48 streak of
-0.48 swallow _ cherry
-0.48 the _ th
-0.48 up _ last
-0.48 we _ a
-0.48 week from
-0.48 your
-0.49 ^ _ little
-0.49 ^ _ you
-0.49 ^ doe
-0.49 ^ gassy
-0.49 ^ need
-0.49 a cough
-0.49 are puffy
-0.49 can you
-0.49 cold _ my
-0.49 dog
-0.49 dot
-0.49 gassy
-0.49 give me
-0.49 glas
-0.49 hurt his
-0.49 i had
-0.49 im _ my
-0.49 is _ month
-0.49 is pregnant
-0.49 little
-0.49 my nail
-0.49 off _ week
-0.49 period is
-0.49 portal
-0.49 side _ pain
-0.49 that ok
-0.49 thi cough
-0.49 threw
-0.49 toddler _ a
-0.49 vitamin with
-0.49 when
-0.49 when _ i
-0.49 with _ cold
-0.5 -of
-0.5 -symptom
-0.5 =cold_outside
-0.5 ^ _ ache
-0.5 ^ _ oil
-0.5 ^ _ scratch
-0.5 ^ _ sister
-0.5 ^ _ sore
-0.5 ^ _ when
-0.5 ^ _ yo
-0.5 ^ first
-0.5 ^ ten
-0.5 ^ toothache
-0.5 a day
-0.5 diaper
-0.5 driv
-0.5 first
-0.5 gone
-0.5 how
-0.5 insurance
-0.5 is _ bit
-0.5 it _ #
-0.5 made my
-0.5 my _ wash
-0.5 no -symptom
-0.5 numb _ from
-0.5 scratchy
-0.5 soap
-0.5 summer
-0.51 =ate_dye
-0.51 ?about
-0.51 ^ _ feel
-0.51 ^ _ spot
-0.51 ^ between
-0.51 and sleep
-0.51 and then
-0.51 between _ and
-0.51 bos
-0.51 can he
-0.51 do _ need
-0.51 get a
-0.51 how _ i
-0.51 in march
-0.51 love
-0.51 march
-0.51 mild headache
-0.51 my bos
-0.51 not -sleep
-0.51 number
-0.51 scrap
-0.51 several time
-0.51 the #
-0.51 today and
-0.52 -problem
-0.52 ?is
-0.52 ^ _ between
-0.52 ^ _ elbow
-0.52 ^ _ in
-0.52 ^ _ need
-0.52 a blue
-0.52 can we
-0.52 cold
-0.52 elbow in
-0.52 is my
-0.52 is the
-0.52 my hair
-0.52 my period
-0.52 no _ -pain
-0.52 rash _ my
-0.52 start #
-0.52 start _ day
-0.52 start yesterday
-0.52 stiff from
-0.52 sugar #99+
-0.52 tissue
-0.52 weekend
-0.53 =chest_injury_or_ache
-0.53 =choking_passed
-0.53 ^ ?can
-0.53 ^ _ arm
-0.53 ^ _ bad
-0.53 ^ _ blue
-0.53 ^ _ much
-0.53 a _ red
-0.53 baby _ a
-0.53 blister _ a
-0.53 blood pressure
-0.53 cough it
-0.53 diaper rash
-0.53 hand _ numb
-0.53 i _ #
-0.53 leg _ the
-0.53 loud
-0.53 of _ in
-0.53 ok now
-0.53 pink
-0.53 run
-0.53 want
-0.54 ?how
-0.54 ?in
-0.54 ^ <my
-0.54 ^ _ an
-0.54 ^ which
-0.54 a _ at
-0.54 a _ rash
-0.54 any
-0.54 are _ in
-0.54 beet
-0.54 cream
-0.54 cry
-0.54 for year
-0.54 i _ #11+
-0.54 is _ safe
-0.54 look _ in
-0.54 roll over
-0.54 same
-0.54 should i
-0.54 to _ a
-0.54 would like
-0.55 <last
-0.55 =muscle_tear
-0.55 ^ next
-0.55 acne
-0.55 cry and
-0.55 i _ asthma
-0.55 make
-0.55 my _ pressure
-0.55 quit smok
-0.55 she _ her
-0.55 was #11+
-0.55 what doe
-0.56 =vomit_few
-0.56 ^ hiccup
-0.56 ^ monday
-0.56 ^ mosquito
-0.56 am
-0.56 gas
-0.56 have _ cold
-0.56 jean
-0.56 job
-0.56 my _ have
-0.56 my _ play
-0.56 my tongue
-0.56 phlegm
-0.56 sometim
-0.56 stres
-0.56 thursday
-0.56 tickle
-0.57 ?what
-0.57 ^ ?what
-0.57 ^ _ and
-0.57 ^ _ nose
-0.57 a little
-0.57 arm _ sore
-0.57 baby _ up
-0.57 coffee
-0.57 crav
-0.57 doctor
-0.57 it out
-0.57 pm
-0.57 son _ #
-0.57 therapy
-0.57 to take
-0.57 turn my
-0.58 -cough
-0.58 =iron_pills
-0.58 =itching
-0.58 ?for
-0.58 ^ _ doe
-0.58 ^ _ my
-0.58 ^ sore
-0.58 and play
-0.58 how do
-0.58 i could
-0.58 it still
-0.58 my _ look
-0.58 my _ seem
-0.58 nervou
-0.58 onion
-0.58 pimple
-0.58 stop _ and
-0.58 stuffy
-0.58 the gym
-0.58 with my
-0.59 <year
-0.59 =inconsolable
-0.59 ?a
-0.59 ^ small
-0.59 constipat
-0.59 feel _ since
-0.59 fever is
-0.59 i _ sleep
-0.59 is _ ok
-0.59 since monday
-0.59 sore after
-0.59 stop cry
-0.6 ^ can
-0.6 ^ slight
-0.6 a runny
-0.6 could
-0.6 down since
-0.6 glass
-0.6 hemorrhoid
-0.6 hurt from
-0.6 low
-0.6 otherwise
-0.6 phone
-0.6 pollen
-0.6 several
-0.6 swollen after
-0.6 the day
-0.6 thumb
-0.6 up _ i
-0.6 what
-0.61 =cold_hands
-0.61 =not_taken
-0.61 =possible_fracture
-0.61 clinic
-0.61 eye _ and
-0.61 give
-0.61 next week
-0.61 patch
-0.61 pizza
-0.61 sore from
-0.61 test
-0.61 thirty
-0.62 -no
-0.62 <my
-0.62 =aura_usual
-0.62 ^ _ breath
-0.62 ^ stabb
-0.62 a mosquito
-0.62 are sore
-0.62 can
-0.62 do you
-0.62 exam
-0.62 from _ dentist
-0.62 my _ snor
-0.62 slept
-0.62 traffic
-0.62 work
-0.63 =constipation
-0.63 ^ light
-0.63 bill
-0.63 call
-0.63 follow
-0.63 have asthma
-0.64 after work
-0.64 chapp
-0.64 now and
-0.64 on it
-0.64 on monday
-0.64 th
-0.64 when is
-0.64 with blister
-0.64 yo boy
-0.65 #99+ since
-0.65 -blood
-0.65 <year <ago
-0.65 =low_mood_deep
-0.65 =seizure_usual
-0.65 ?can
-0.65 dry cough
-0.65 eye _ it
-0.65 my usual
-0.65 no -blood
-0.65 slight
-0.65 spr
-0.66 =dentist
-0.66 ^ are
-0.66 ^ dry
-0.66 bruise
-0.66 eat
-0.66 from now
-0.66 great
-0.66 i _ at
-0.66 in _ even
-0.66 january
-0.66 made
-0.66 the even
-0.66 twitch
-0.66 winter
-0.67 ^ numb
-0.67 a _ nose
-0.67 all good
-0.67 december
-0.67 her _ with
-0.67 over #11+
-0.67 sore
-0.68 ^ not
-0.68 de
-0.68 for _ week
-0.68 i get
-0.68 wash
-0.68 well
-0.68 what is
-0.68 with thi
-0.69 ^ _ crie
-0.69 ^ _ threw
-0.69 ^ stomach
-0.69 breath _ the
-0.69 gym
-0.69 period
-0.69 pink eye
-0.69 snor
-0.69 tired
-0.69 today
-0.7 =cold_only
-0.7 end of
-0.7 ring
-0.7 sneez
-0.7 spit up
-0.7 stool
-0.7 where
-0.7 why
-0.71 ^ by
-0.71 a cold
-0.71 alway
-0.71 check
-0.71 due
-0.71 heartburn
-0.71 of _ on
-0.72 -yet
-0.72 ^ sweaty
-0.72 blood on
-0.72 bored
-0.72 dry
-0.72 five
-0.73 # _ of
-0.73 =tired
-0.73 ^ _ do
-0.73 ^ _ hurt
-0.73 ^ _ neck
-0.73 at night
-0.73 can i
-0.73 im sad
-0.73 please
-0.73 vaccine
-0.74 ^ _ get
-0.74 before
-0.74 day of
-0.74 fell on
-0.74 food
-0.74 itchy
-0.74 next
-0.74 no -fever
-0.74 pregnancy
-0.74 teeth
-0.75 -my
-0.75 =sunburn
-0.75 feel fine
-0.75 friday
-0.75 is a
-0.75 sunburn
-0.75 sunday
-0.75 the dentist
-0.75 was _ of
-0.76 pain _ a
-0.76 upset
-0.77 ^ how
-0.77 all _ time
-0.77 should
-0.77 the time
-0.78 -pain
-0.78 broken
-0.78 mosquito bite
-0.78 runny nose
-0.79 -fever
-0.79 feel ok
-0.79 smok
-0.8 ^ when
-0.8 checkup
-0.8 runny
-0.81 #99+ _ #11+
-0.81 ^ _ make
-0.81 ^ _ period
-0.81 good
-0.81 toddler wont
-0.82 ^ mild
-0.82 ^ thi
-0.82 wednesday
-0.82 you
-0.83 =itchy_only
-0.83 milk
-0.83 scratch
-0.83 took _ pill
-0.83 year _ has
-0.84 #11+ _ dizzy
-0.84 diet
-0.84 my fever
-0.84 paper
-0.84 tomorrow
-0.84 which
-0.85 ache
-0.85 cough _ fever
-0.85 refill
-0.85 safe
-0.86 husband snor
-0.86 my _ faint
-0.86 sleep
-0.86 tuesday
-0.87 cant sleep
-0.87 in _ morn
-0.87 the morn
-0.88 =during_exercise
-0.88 ^ ear
-0.88 is sore
-0.88 need a
-0.88 swallow her
-0.88 vitamin
-0.89 -sleep
-0.89 =low_mood
-0.89 =twisted
-0.89 ^ _ to
-0.89 small
-0.9 ^ _ hand
-0.91 at #
-0.92 my dog
-0.92 need
-0.93 ok
-0.94 # #11+
-0.94 ^ what
-0.95 ^ _ after
-0.95 gum
-0.95 laugh
-0.97 ^ _ day
-0.98 doe
-0.99 and need
-1 ^ headache
-1.01 =eating_disorder
-1.01 mild
-1.01 normal
-1.02 sad
-1.05 ^ is
-1.05 dentist
-1.05 once
-1.06 ^ _ fever
-1.07 ^ dizzy
-1.07 elbow
-1.07 haha
-1.07 is that
-1.07 mosquito
-1.08 monday
-1.1 a bit
-1.1 appointment
-1.11 play
-1.15 late
-1.16 =raynaud_usual
-1.18 fine
-1.26 ^ in
-1.29 lol
-1.31 fine now
`,
}
