import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.4,
  emergencyFrom: 1.47,
  nurseFrom: 0.85,
  weights: `
2.3 =suicidal
2.02 =stab_shot
2 =poison_swallowed
1.85 =harm_others
1.8 =overdose_taken
1.77 =swallowed_battery
1.76 =abuse_danger
1.63 =snake
1.57 =self_harm_now
1.53 =deformed
1.51 =wild_bite
1.5 =baby_quiet
1.5 =water_broke
1.49 =contractions
1.49 =face_blisters
1.49 =seizure
1.49 =unresponsive
1.47 =chest_pressure
1.45 =black_stool
1.42 =cannot_breathe
1.39 =amputated
1.39 =soaking_pad
1.36 pass
1.35 =bleeding_heavy
1.34 =choking
1.28 =carbon_monoxide
1.28 =confused
1.28 =drowning
1.28 pass out
1.27 black
1.26 =skin_peeling
1.25 into
1.24 =chemical_burn
1.23 =inhaler_fails
1.22 =no_urine
1.2 =animal_bite
1.2 =drowsy
1.19 =swelling_throat
1.19 found
1.18 the baby
1.17 =vomiting_blood
1.17 chok
1.16 =electric
1.15 way
1.13 =smoke
1.13 touch
1.12 =fell_baby
1.12 =numb_any
1.11 =burn_big
1.11 =withdrawal
1.1 #99+ and
1.1 through
1.1 went
1.09 behind
1.08 =weak_one_side
1.08 nonstop
1.07 every _ minut
1.06 =ear_swollen
1.06 =high_fever
1.05 =at_rest
1.05 hav
1.04 =vision_loss
1.03 =chemical_word
1.03 and im
1.03 fever and
1.03 temp _ #99+
1.02 =severe_headache
1.02 a seizure
1.02 die
1.02 seizure
1.01 =baby_still
1.01 =coughs_blood
1.01 =fainted
1.01 breathe
1 =deep_burn
1 =device_alarm
1 brother
1 out _ the
1 vomit
0.99 =dystonia
0.99 =seizure_repeat
0.99 miss
0.99 open
0.97 =speech
0.97 from a
0.97 min
0.97 think
0.96 =sudden
0.96 confus
0.95 =drugs_taken
0.95 =jaw_locked
0.95 after the
0.95 fluid
0.95 swell
0.95 swell up
0.95 worst
0.94 =child_got_pills
0.94 =heat_danger
0.94 anymore
0.94 lighthead
0.94 say
0.94 sugar is
0.94 the _ and
0.93 =lips_blue
0.93 chill
0.93 drank
0.93 isnt
0.92 =bluish
0.92 =face_droop
0.92 and now
0.91 =eye_bulge
0.91 =eye_chemical
0.91 and she
0.91 forward
0.9 =done_with_it
0.9 =mouth_sores
0.9 and _ in
0.9 sudden
0.89 =throat_tight
0.89 by
0.89 cant feel
0.89 wont
0.88 =barking_stridor
0.88 =cocaine
0.88 =pain_beyond
0.88 =radiates_groin
0.88 ^ _ chok
0.88 ^ cant
0.88 cant _ my
0.88 clos
0.88 had _ seizure
0.88 mouth
0.88 whole
0.87 =drug_named
0.87 bent
0.87 my _ went
0.87 myself
0.87 think about
0.86 =rigors_hard
0.86 =severe_pain
0.86 =shaking
0.86 and _ eye
0.86 bottle
0.86 fire
0.86 i just
0.86 point
0.85 hes
0.85 in his
0.85 over #99+
0.85 so bad
0.84 =head_injury
0.84 =priapism
0.84 =rigors
0.84 and he
0.84 and vomit
0.84 collaps
0.84 has _ and
0.84 off the
0.84 shak
0.84 shook
0.83 =gradual_numb
0.83 =sugar_low
0.83 =valve_or_device
0.83 and my
0.83 my thigh
0.83 soak
0.82 =one_side_belly
0.82 hav a
0.82 she
0.82 temp
0.81 =bladder_bowel_loss
0.81 =eye_hit
0.81 =swelling_lips
0.81 =testicle
0.81 =wont_swallow
0.81 ^ infant
0.81 bright
0.81 going to
0.81 grandpa
0.81 infant
0.81 is _ on
0.81 is _ up
0.8 and _ are
0.8 and chill
0.8 face
0.8 ther
0.8 thigh
0.79 =bleeding_any
0.79 =hurts_move
0.79 and hes
0.79 and red
0.79 hang
0.79 is _ the
0.79 stuck _ my
0.79 temp is
0.78 =bp_very_high
0.78 =eye_pierced
0.78 =immunosuppressed
0.78 =long_bleed
0.78 =near_faint
0.78 =short_breath
0.78 =swallow_trouble
0.78 and _ chest
0.78 of my
0.78 tell _ to
0.78 turn
0.78 up to
0.77 # _ and
0.77 ^ chok
0.77 ^ water
0.77 a _ now
0.77 acid
0.77 baby #
0.77 my _ with
0.77 my friend
0.77 n
0.77 put
0.76 =pierced_through
0.76 ^ sudden
0.76 and see
0.76 battery
0.76 bit my
0.76 contraction
0.76 deep
0.76 feel dizzy
0.76 for _ hour
0.76 heart rac
0.76 im dizzy
0.76 now my
0.76 old is
0.76 one side
0.76 pale
0.76 shock
0.76 skin is
0.76 wound
0.75 =hallucinating
0.75 =hernia_stuck
0.75 =sleepless_days
0.75 =very_fast_pulse
0.75 a bunch
0.75 bunch
0.75 bunch of
0.75 end it
0.75 hard
0.75 heart is
0.75 my brother
0.75 was stabb
0.75 week with
0.75 wont wake
0.75 word
0.74 =leg_swelling_one
0.74 =vomiting
0.74 =worst_ever
0.74 ^ _ drank
0.74 ^ think
0.74 bone
0.74 by mistake
0.74 cant
0.74 chest and
0.74 crush
0.74 mistake
0.74 my mouth
0.74 my vision
0.74 near
0.74 on one
0.74 since yesterday
0.74 the floor
0.74 the tip
0.74 weird
0.74 wrist
0.73 =belly_hard
0.73 and _ i
0.73 cut _ wrist
0.73 fell _ the
0.73 infection
0.73 my _ sugar
0.73 poison
0.73 push
0.73 rash that
0.73 that _ go
0.73 that wont
0.73 water broke
0.72 -slept
0.72 =chest_tearing
0.72 =pale_clammy
0.72 a temp
0.72 an _ ago
0.72 and _ breath
0.72 and _ rash
0.72 and confus
0.72 belly
0.72 cant open
0.72 fast and
0.72 feel like
0.72 flash
0.72 my _ drank
0.72 my _ touch
0.72 my belly
0.72 temp of
0.72 touch me
0.72 with blood
0.71 #11+ min
0.71 =car_crash
0.71 =fall_hard
0.71 ^ found
0.71 and _ have
0.71 and short
0.71 and the
0.71 chest hurt
0.71 dog _ my
0.71 fish hook
0.71 my _ keep
0.71 wont go
0.7 =dark_urine
0.7 =right_side
0.7 a bat
0.7 after my
0.7 and is
0.7 bat
0.7 breath
0.7 cant _ it
0.7 chemical
0.7 ever
0.7 gush
0.7 i _ feel
0.7 i _ like
0.7 magnet
0.7 stuck
0.7 super
0.69 #11+ _ no
0.69 -peed
0.69 -up
0.69 =co_alarm
0.69 =hernia
0.69 =pleuritic
0.69 =soft_spot
0.69 =waters_said
0.69 =weak_legs
0.69 a tree
0.69 and _ is
0.69 by a
0.69 cant swallow
0.69 dad
0.69 i think
0.69 kick today
0.69 month _ has
0.69 on _ and
0.69 short _ breath
0.69 short of
0.69 spasm
0.69 the point
0.69 two _ after
0.69 white and
0.68 =blood_thinner
0.68 =born_part
0.68 =chemical_strong
0.68 =chest_any
0.68 =saddle_numb
0.68 =to_the_bone
0.68 ^ fell
0.68 and wont
0.68 do _ still
0.68 i cut
0.68 im on
0.68 leak
0.68 my whole
0.68 nauseou
0.68 throw
0.68 throw up
0.68 vomit and
0.67 =means_at_hand
0.67 ^ _ dad
0.67 and no
0.67 bleach _ my
0.67 bleach in
0.67 her
0.67 hit _ head
0.67 i _ too
0.67 my wrist
0.67 pull
0.67 red blood
0.67 start in
0.67 swallow
0.67 was _ with
0.67 wife is
0.67 wont stop
0.66 =drooling
0.66 =hives
0.66 =wound_infected
0.66 a knife
0.66 and _ my
0.66 cant breathe
0.66 dark pee
0.66 floor
0.66 jaw
0.66 knife
0.66 my _ put
0.66 my dad
0.66 push forward
0.66 shock me
0.66 squeez
0.66 took #11+
0.66 was _ in
0.66 wheez
0.65 =breath_pauses
0.65 =limb_cold_pale
0.65 =tongue_swollen
0.65 =wheeze_word
0.65 ^ _ friend
0.65 dont
0.65 floppy
0.65 go
0.65 his eye
0.65 im pregnant
0.65 into the
0.65 kill
0.65 my _ isnt
0.65 my right
0.65 old wont
0.65 read #11+
0.65 was in
0.64 -pill
0.64 =collapsed_word
0.64 =fever
0.64 =high_altitude
0.64 =limp_leg
0.64 =object_stuck
0.64 =postpartum
0.64 =purple_rash
0.64 ^ _ soft
0.64 and _ since
0.64 and heart
0.64 and her
0.64 and i
0.64 bad _ and
0.64 breath for
0.64 calf is
0.64 eliqui
0.64 even after
0.64 his head
0.64 husband
0.64 inhal
0.64 is _ off
0.64 is chok
0.64 my left
0.64 on _ side
0.64 short
0.64 tell
0.64 ther a
0.64 think im
0.64 too many
0.64 took _ many
0.64 took too
0.63 # minut
0.63 =leaking
0.63 =severe_weakness
0.63 =tearing_trunk
0.63 =vomiting_constantly
0.63 ^ havent
0.63 after _ fall
0.63 and
0.63 and _ im
0.63 and _ pain
0.63 clot
0.63 is swell
0.63 like
0.63 nonsense
0.63 right
0.63 talk nonsense
0.63 testicle
0.63 the fall
0.63 vision
0.62 -baby
0.62 -felt _ -baby
0.62 =blister_any
0.62 =limp_refuses
0.62 =sugar_very_low
0.62 ^ _ bit
0.62 ^ shingl
0.62 a _ battery
0.62 after a
0.62 and _ out
0.62 even
0.62 garage
0.62 hook
0.62 hot
0.62 im _ and
0.62 in _ garage
0.62 ive been
0.62 kill my
0.62 pad
0.62 read _ on
0.62 severe
0.62 shingl _ my
0.62 terrible
0.62 the garage
0.62 uncle
0.61 #11+ tylenol
0.61 <two <week
0.61 =again_fainted
0.61 =blurry_vision
0.61 =deep_cut
0.61 =eye_hit_bad
0.61 =goodbye_note
0.61 =mania_psychosis
0.61 =retractions
0.61 ^ _ think
0.61 acid on
0.61 and _ neck
0.61 baby _ -breath
0.61 bright _ blood
0.61 bright red
0.61 chemo
0.61 dont _ if
0.61 fall
0.61 go away
0.61 i cant
0.61 im _ a
0.61 is blurry
0.61 last _ and
0.61 left
0.61 now hes
0.61 out in
0.61 out twice
0.61 pain
0.61 puffer
0.61 right side
0.61 snake bite
0.61 there
0.61 to _ it
0.61 turn blue
0.61 vision is
0.6 =birth_now
0.6 =hanging_attempt
0.6 =preterm_weeks
0.6 ^ pain
0.6 and _ feel
0.6 and _ wont
0.6 back _ and
0.6 bathroom
0.6 been
0.6 behind _ ear
0.6 cant keep
0.6 explod
0.6 flew
0.6 huge
0.6 i still
0.6 im hav
0.6 minut
0.6 my _ and
0.6 my _ swallow
0.6 no _ and
0.6 on _ floor
0.6 one _ is
0.6 pass _ at
0.6 the _ is
0.6 the bathroom
0.6 to _ my
0.6 twice
0.6 wks
0.6 wont _ up
0.59 =bp_high
0.59 =cant_lie_flat
0.59 =fall_height
0.59 =neck_swelling
0.59 =tearing
0.59 =worst_ever_sick
0.59 ^ _ his
0.59 ^ _ wound
0.59 ^ someone
0.59 ^ took
0.59 and _ has
0.59 and _ of
0.59 antibiotic
0.59 broke
0.59 even _ the
0.59 feel tight
0.59 finger got
0.59 hand
0.59 heart _ and
0.59 hip
0.59 is _ out
0.59 is bleed
0.59 liv
0.59 me _ night
0.59 my _ turn
0.59 of liv
0.59 off
0.59 off _ #
0.59 on _ right
0.59 point _ liv
0.59 point of
0.59 pressure _ over
0.59 see
0.59 she #
0.59 squeaky
0.59 the kitchen
0.59 throat clos
0.59 way _ than
0.59 what _ point
0.59 worst headache
0.58 # _ pregnant
0.58 -breath -right
0.58 -right
0.58 =dry_mouth
0.58 =skin_black
0.58 =young_baby
0.58 ^ _ help
0.58 ^ hes
0.58 ^ they
0.58 all over
0.58 and _ dizzy
0.58 and _ look
0.58 and its
0.58 breath in
0.58 dog bit
0.58 dont know
0.58 feel hot
0.58 found my
0.58 got into
0.58 have _ a
0.58 i swallow
0.58 kitchen
0.58 n im
0.58 off _ the
0.58 stop
0.58 sunken
0.58 sweat
0.58 to die
0.58 vision _ blurry
0.58 want _ die
0.57 ^ everyone
0.57 ^ husband
0.57 ^ ther
0.57 and cant
0.57 burn _ hand
0.57 button
0.57 cleaner
0.57 diabetic
0.57 diarrhea
0.57 drowsy
0.57 everyone
0.57 for _ minute
0.57 got _ in
0.57 head
0.57 her head
0.57 hour ago
0.57 i _ and
0.57 lip
0.57 pain _ my
0.57 used my
0.57 water
0.56 =jaundice
0.56 ^ _ been
0.56 and _ and
0.56 be _ anymore
0.56 belly hurt
0.56 bleed
0.56 blood
0.56 blue
0.56 burn _ my
0.56 finger
0.56 for _ minut
0.56 for over
0.56 friend
0.56 he got
0.56 head _ the
0.56 head on
0.56 herself
0.56 high fever
0.56 hurt _ bad
0.56 hurt to
0.56 i _ stabb
0.56 i was
0.56 my hip
0.56 sense
0.56 shut
0.56 up and
0.55 and _ spasm
0.55 and eye
0.55 bite _ my
0.55 gray
0.55 he has
0.55 headach
0.55 i walk
0.55 it _ like
0.55 my _ i
0.55 my _ open
0.55 neck and
0.55 now fever
0.55 pod
0.55 she breath
0.55 she chok
0.55 swallow a
0.55 the light
0.55 tick bite
0.55 took _ of
0.55 when _ walk
0.54 <the _ <two
0.54 =projectile
0.54 =purple_word
0.54 ^ _ keep
0.54 ^ newborn
0.54 ^ tongue
0.54 a _ and
0.54 and _ heart
0.54 bare
0.54 cough up
0.54 dad collaps
0.54 going
0.54 hallucinat
0.54 hand finger
0.54 i _ lisinopril
0.54 i _ raped
0.54 i pass
0.54 isnt -breath
0.54 know if
0.54 make a
0.54 my _ fever
0.54 now im
0.54 projectile
0.54 projectile vomit
0.54 purple
0.54 raped
0.54 rattlesnake
0.54 scream
0.54 she has
0.54 shoot
0.54 so
0.54 so weak
0.54 soft spot
0.54 spray
0.54 start _ my
0.54 straight
0.54 sudden cant
0.54 the right
0.54 was raped
0.54 weak
0.54 with _ temp
0.53 # _ with
0.53 #11+ time
0.53 #99+ _ #99+
0.53 -slept -in
0.53 =anaphylaxis_said
0.53 =moved_right
0.53 =pink_foam
0.53 =shoulder_pain
0.53 =swelling
0.53 ^ _ was
0.53 and _ with
0.53 broke and
0.53 cough and
0.53 cup
0.53 dropp
0.53 forehead
0.53 gett weaker
0.53 got
0.53 hasnt -slept
0.53 im #
0.53 kick
0.53 my _ just
0.53 my _ took
0.53 my epipen
0.53 pain in
0.53 pupil
0.53 say hes
0.53 soak _ pad
0.53 some
0.53 stab
0.53 talk
0.53 tell me
0.53 the bone
0.53 three time
0.53 to my
0.53 used _ epipen
0.53 way _ my
0.53 weaker
0.52 -hour
0.52 -in _ -hour
0.52 =appendix_burst
0.52 =calf
0.52 =device_shock
0.52 =fell
0.52 =screams_in_bouts
0.52 =trunk_pain
0.52 ^ _ defibrillator
0.52 ^ _ went
0.52 a handful
0.52 a minute
0.52 and _ keep
0.52 and _ leg
0.52 and _ vomit
0.52 appendix burst
0.52 around the
0.52 blue and
0.52 burst
0.52 defibrillator
0.52 down
0.52 down there
0.52 feel _ im
0.52 from _ remote
0.52 gun
0.52 handful
0.52 handful of
0.52 havent
0.52 higher
0.52 hurt so
0.52 is rac
0.52 just had
0.52 limp
0.52 minute
0.52 my _ burst
0.52 my _ got
0.52 my defibrillator
0.52 off in
0.52 on chemo
0.52 push _ and
0.52 rac
0.52 remote
0.52 say #99+
0.52 sitt
0.52 someth
0.52 swollen and
0.52 the _ with
0.52 the remote
0.52 think _ appendix
0.52 very sleepy
0.52 week old
0.51 =feels_incredible
0.51 =racing_heart
0.51 =squeezing_word
0.51 =upper_belly_pain
0.51 =wakes
0.51 alarm
0.51 c section
0.51 crazy
0.51 doesnt
0.51 down and
0.51 fever _ and
0.51 goodbye
0.51 is _ and
0.51 leg is
0.51 look _ and
0.51 nowhere
0.51 of _ and
0.51 of nowhere
0.51 out _ nowhere
0.51 rat
0.51 rat poison
0.51 section
0.51 she _ a
0.51 someone
0.51 the cut
0.51 those
0.51 those little
0.51 too _ to
0.51 wake
0.51 was _ the
0.51 with _ breath
0.5 #99+ _ chill
0.5 =head_danger
0.5 =urinary_stuck_long
0.5 a _ wire
0.5 a live
0.5 accident
0.5 alive
0.5 and _ face
0.5 and feel
0.5 and painful
0.5 and sore
0.5 baby _ kick
0.5 been _ up
0.5 black and
0.5 calf
0.5 clear
0.5 com out
0.5 daughter has
0.5 down _ stair
0.5 eye _ a
0.5 fell down
0.5 forward and
0.5 gett _ and
0.5 her _ and
0.5 is _ so
0.5 is black
0.5 is com
0.5 keep
0.5 know how
0.5 min ago
0.5 mouth and
0.5 my _ sudden
0.5 my jaw
0.5 night but
0.5 now _ and
0.5 now i
0.5 pale and
0.5 practice
0.5 stick
0.5 the _ floor
0.5 think my
0.5 through my
0.5 tight
0.5 to breathe
0.5 very
0.5 voice
0.5 warfarin
0.5 was _ a
0.49 #99+ with
0.49 <week
0.49 <week <ago
0.49 =face_odd
0.49 =hernia_word
0.49 =kidney_infection
0.49 =tick
0.49 ^ _ cant
0.49 ^ _ got
0.49 ^ _ left
0.49 ^ _ pregnant
0.49 ^ _ right
0.49 a _ bit
0.49 antifreeze
0.49 breath even
0.49 chest
0.49 com
0.49 cut off
0.49 eyelid and
0.49 fluid #11+
0.49 fluid _ week
0.49 here
0.49 i _ double
0.49 i _ im
0.49 in and
0.49 its been
0.49 kidney infection
0.49 like crazy
0.49 lip _ blue
0.49 lock
0.49 no _ today
0.49 noise
0.49 noth
0.49 puk
0.49 say he
0.49 stuff
0.49 thought of
0.49 thrown
0.49 tip _ my
0.49 tip of
0.49 up _ arm
0.49 up blood
0.49 while runn
0.49 woke up
0.48 -baby _ since
0.48 -felt -the
0.48 -the -baby
0.48 =bite_bad
0.48 =cannot_move_limb
0.48 =frostbite
0.48 =jelly_stool
0.48 =recent_travel
0.48 ^ _ broke
0.48 ^ _ stomach
0.48 ^ after
0.48 ^ deep
0.48 ^ she
0.48 accidental
0.48 and _ hes
0.48 and _ so
0.48 and ankl
0.48 and isnt
0.48 and numb
0.48 awake
0.48 been _ and
0.48 behind the
0.48 bent _ a
0.48 blood sugar
0.48 boyfriend
0.48 cant get
0.48 clammy
0.48 double
0.48 drank antifreeze
0.48 drool
0.48 fell and
0.48 fever _ my
0.48 fire and
0.48 for hour
0.48 hasnt -peed
0.48 havent _ -the
0.48 heart feel
0.48 is bulg
0.48 jaw lock
0.48 jelly
0.48 like im
0.48 me last
0.48 my _ yo
0.48 my boyfriend
0.48 on _ left
0.48 on warfarin
0.48 out at
0.48 red and
0.48 the _ side
0.48 tonight
0.48 with _ and
0.48 with _ fever
0.48 wrist _ ankl
0.48 wrist and
0.47 -all
0.47 -baby -move
0.47 -move
0.47 =eye_pain
0.47 =hip_fracture
0.47 =hit_hard
0.47 =noisy_rest
0.47 =stool_blood
0.47 ^ _ monoxide
0.47 ^ carbon
0.47 ^ soak
0.47 and pull
0.47 belly pain
0.47 breath _ a
0.47 breath and
0.47 by accident
0.47 carbon _ alarm
0.47 daughter is
0.47 drain
0.47 ear infection
0.47 grandma
0.47 hasnt
0.47 he had
0.47 headache _ see
0.47 hes cough
0.47 his hand
0.47 hit
0.47 im lighthead
0.47 in _ feet
0.47 is cold
0.47 its all
0.47 like red
0.47 mom
0.47 monoxide alarm
0.47 month _ wont
0.47 my _ calf
0.47 new _ and
0.47 now its
0.47 painful
0.47 popp out
0.47 roommate
0.47 tar
0.47 temp #11+
0.47 tongue feel
0.47 turn _ and
0.47 vomit nonstop
0.47 walk _ the
0.47 water _ and
0.47 wave
0.46 -all -day
0.46 =ketone_breath
0.46 =muscle_cramps
0.46 =vaginal_bleeding
0.46 ^ postpartum
0.46 a _ in
0.46 a cup
0.46 a grape
0.46 and _ cant
0.46 and _ cough
0.46 and _ short
0.46 and _ throw
0.46 and _ very
0.46 and bleed
0.46 away when
0.46 back from
0.46 bad headache
0.46 blister all
0.46 bottle of
0.46 cant _ her
0.46 cant breath
0.46 chest _ tight
0.46 cup of
0.46 dur the
0.46 ear _ bleed
0.46 epipen
0.46 feel my
0.46 grape
0.46 hasnt _ -in
0.46 her _ is
0.46 i can
0.46 im _ up
0.46 im bleed
0.46 im throw
0.46 is bent
0.46 kill myself
0.46 knuckle
0.46 last _ now
0.46 like _ and
0.46 minut and
0.46 my knuckle
0.46 neck
0.46 no sense
0.46 old got
0.46 on _ grape
0.46 pain _ i
0.46 she _ fine
0.46 sleepy
0.46 so much
0.46 swallow _ magnet
0.46 the _ of
0.46 the pool
0.46 the stomach
0.46 think _ hav
0.46 throat _ and
0.46 throat is
0.46 time and
0.46 took double
0.46 under
0.46 up _ and
0.46 us
0.46 want _ be
0.46 weak and
0.46 yo _ out
0.45 #11+ _ she
0.45 -crie
0.45 -she -crie
0.45 -when _ -crie
0.45 =flashes_floaters
0.45 =radiates
0.45 =spreading
0.45 =sudden_balance
0.45 =urinary_stuck
0.45 ^ _ by
0.45 ^ _ dialysi
0.45 and _ see
0.45 and blister
0.45 ate
0.45 can see
0.45 cant _ at
0.45 cut _ my
0.45 cut on
0.45 deep hole
0.45 flare
0.45 foot is
0.45 from his
0.45 gasp
0.45 his _ and
0.45 his _ is
0.45 i _ faint
0.45 im
0.45 im going
0.45 in _ house
0.45 is going
0.45 is hot
0.45 is very
0.45 my _ pill
0.45 new floater
0.45 no -tear
0.45 numb and
0.45 of _ floater
0.45 of breath
0.45 of new
0.45 pregnant #11+
0.45 pregnant _ week
0.45 shak and
0.45 someth _ in
0.45 stand
0.45 stomach is
0.45 suck
0.45 suck in
0.45 them
0.45 with bad
0.44 =belly_pain
0.44 =clot_risk
0.44 =means_mentioned
0.44 =snake_bad
0.44 ^ coworker
0.44 ^ gush
0.44 ago and
0.44 and _ down
0.44 and _ hot
0.44 and _ pee
0.44 and _ skin
0.44 and hard
0.44 and his
0.44 baby _ blue
0.44 baby turn
0.44 bad
0.44 belly is
0.44 between _ shoulder
0.44 birth last
0.44 blue for
0.44 chest pain
0.44 coffee ground
0.44 electrocut
0.44 electrocut _ the
0.44 fell from
0.44 got electrocut
0.44 ground
0.44 has _ fever
0.44 head is
0.44 heart _ #99+
0.44 heart pill
0.44 his chest
0.44 i _ swallow
0.44 jerk
0.44 like _ ground
0.44 like coffee
0.44 look _ coffee
0.44 lying
0.44 neck _ and
0.44 now
0.44 on herself
0.44 pregnant _ bad
0.44 pressure _ my
0.44 right calf
0.44 say _ just
0.44 side of
0.44 since _ hour
0.44 since _ morn
0.44 the _ right
0.44 to kill
0.44 to the
0.44 turn _ for
0.44 turn purple
0.44 two day
0.44 wont _ and
0.43 =hip_hurts
0.43 =pressure_elsewhere
0.43 =sugar_extreme
0.43 =weak_any
0.43 ^ _ child
0.43 ^ _ fell
0.43 ^ _ pacemaker
0.43 ^ _ read
0.43 ^ grandpa
0.43 ^ her
0.43 ^ son
0.43 ^ worst
0.43 a button
0.43 a fight
0.43 all _ and
0.43 and had
0.43 and just
0.43 area
0.43 back and
0.43 bone is
0.43 button battery
0.43 cant _ down
0.43 child
0.43 contraction _ #
0.43 contraction every
0.43 eye _ burn
0.43 eye _ splash
0.43 eye since
0.43 eye was
0.43 fever
0.43 for _ few
0.43 has been
0.43 has bloody
0.43 head and
0.43 his _ with
0.43 hot oil
0.43 im _ eliqui
0.43 in _ at
0.43 leg has
0.43 light _ a
0.43 like #11+
0.43 my chest
0.43 my child
0.43 my husband
0.43 my mom
0.43 noseble _ #11+
0.43 not _ -up
0.43 now _ have
0.43 of his
0.43 on eliqui
0.43 over
0.43 over _ and
0.43 poop and
0.43 right _ and
0.43 she #11+
0.43 side and
0.43 smoke _ a
0.43 soccer practice
0.43 splash
0.43 splash with
0.43 stabb
0.43 swollen for
0.43 the other
0.43 took
0.43 was splash
0.43 week pregnant
0.42 #11+ _ and
0.42 #11+ _ with
0.42 -a
0.42 -diaper
0.42 -fade
0.42 -fade -when
0.42 -wet
0.42 -wet -diaper
0.42 -when
0.42 =chest_pain
0.42 =glass_test
0.42 =green_vomit
0.42 =limb_bleeds
0.42 =new_baby
0.42 =slow_breathing
0.42 ^ _ bite
0.42 ^ jaw
0.42 ^ severe
0.42 ago
0.42 and _ wake
0.42 and cold
0.42 and more
0.42 are _ hard
0.42 are blue
0.42 at all
0.42 bloody diarrhea
0.42 came
0.42 cant move
0.42 cant stand
0.42 confus and
0.42 do it
0.42 every #11+
0.42 face _ up
0.42 fever _ chill
0.42 have _ fever
0.42 hes breath
0.42 hot and
0.42 i see
0.42 im in
0.42 in _ stomach
0.42 is _ sleepy
0.42 is hav
0.42 is pull
0.42 is stick
0.42 it has
0.42 just sitt
0.42 my water
0.42 neck _ fever
0.42 old _ into
0.42 on _ at
0.42 out
0.42 pain is
0.42 pressure #99+
0.42 real fast
0.42 sharp pain
0.42 she seem
0.42 swollen
0.42 that _ -fade
0.42 the _ on
0.42 the worst
0.42 threaten
0.42 tired to
0.42 tonight and
0.42 too tired
0.42 upper
0.42 with _ is
0.42 wrote
0.41 #99+ _ a
0.41 -felt
0.41 =eyelids_swollen
0.41 =wont_go_away
0.41 ^ _ belly
0.41 ^ _ put
0.41 a pound
0.41 ago now
0.41 alarm _ going
0.41 alarm is
0.41 and _ real
0.41 and hot
0.41 and lighthead
0.41 arm
0.41 as a
0.41 baby _ day
0.41 bitten
0.41 bitten _ a
0.41 bitten by
0.41 blad
0.41 bleed after
0.41 bleed and
0.41 blood and
0.41 but hes
0.41 by the
0.41 cant catch
0.41 catch _ breath
0.41 catch my
0.41 face and
0.41 feel sick
0.41 fume
0.41 gett _ since
0.41 going off
0.41 gonna
0.41 havent -felt
0.41 husband is
0.41 i _ black
0.41 ice
0.41 in _ kitchen
0.41 is miss
0.41 know
0.41 leak _ fluid
0.41 me to
0.41 move my
0.41 my _ into
0.41 my _ it
0.41 no _ -when
0.41 now _ sleepy
0.41 ooz
0.41 out of
0.41 pee and
0.41 pool _ cough
0.41 pound headache
0.41 put his
0.41 real
0.41 rib and
0.41 she _ to
0.41 shoulder blad
0.41 stiff _ and
0.41 week _ has
0.41 wont _ away
0.4 -gas
0.4 =allergic_said
0.4 =fast_breathing
0.4 =legs_gone
0.4 =not_looking
0.4 =throat_closing
0.4 ^ _ just
0.4 ^ _ medicine
0.4 ^ _ month
0.4 ^ miss
0.4 a _ headache
0.4 a noseble
0.4 a squeaky
0.4 all of
0.4 allergic reaction
0.4 and _ confus
0.4 and _ had
0.4 and back
0.4 and pain
0.4 and pass
0.4 are swell
0.4 at _ table
0.4 baby _ on
0.4 bloody
0.4 came back
0.4 cell and
0.4 down _ when
0.4 eye got
0.4 foam
0.4 got _ with
0.4 grabb
0.4 hand _ its
0.4 heart
0.4 his
0.4 i cough
0.4 if
0.4 is _ of
0.4 is full
0.4 like a
0.4 lip look
0.4 magnet from
0.4 mov up
0.4 my #11+
0.4 my hand
0.4 my uncle
0.4 of hurt
0.4 paus
0.4 quit drink
0.4 seem fine
0.4 sickle _ and
0.4 since thi
0.4 soft
0.4 the _ way
0.4 the left
0.4 thought _ hurt
0.4 tylenol
0.4 was _ by
0.4 week _ feel
0.4 went _ for
0.4 wrong way
0.39 # pad
0.39 #11+ minut
0.39 -wak
0.39 -wak -up
0.39 =blister_word
0.39 =child_bruises
0.39 =double_vision
0.39 =ear_blood
0.39 =gangrene
0.39 =uti
0.39 =wont_feed
0.39 a _ that
0.39 and _ furnace
0.39 and dry
0.39 and say
0.39 bare pee
0.39 been throw
0.39 behind it
0.39 black _ twice
0.39 bleach
0.39 blister
0.39 breath but
0.39 burn _ face
0.39 burn on
0.39 cant _ straight
0.39 cant _ up
0.39 day and
0.39 everywhere
0.39 feel _ someth
0.39 from _ yard
0.39 furnace
0.39 got bleach
0.39 hand swell
0.39 headache _ i
0.39 headache and
0.39 his nose
0.39 hour _ it
0.39 i _ the
0.39 im wheez
0.39 in _ nose
0.39 in at
0.39 in labor
0.39 like someth
0.39 lisinopril
0.39 look
0.39 mushroom _ the
0.39 mushroom from
0.39 of _ finger
0.39 she _ and
0.39 so _ i
0.39 so _ im
0.39 son his
0.39 stabb _ the
0.39 stabb in
0.39 swell _ my
0.39 throat _ tight
0.39 took _ tylenol
0.39 wake up
0.39 wipe and
0.39 with #99+
0.38 #11+ week
0.38 #99+ _ and
0.38 #99+ fever
0.38 -peed -in
0.38 =acts_drunk
0.38 =cut_by_accident
0.38 =rash
0.38 =rectal_blood
0.38 ^ _ brother
0.38 ^ _ rash
0.38 ^ snake
0.38 ^ vomit
0.38 actual
0.38 and _ toe
0.38 at breakfast
0.38 at school
0.38 be _ off
0.38 be better
0.38 better _ without
0.38 better off
0.38 bit me
0.38 both leg
0.38 burn up
0.38 cant pee
0.38 day ago
0.38 everyone _ be
0.38 everyone would
0.38 eye is
0.38 fat
0.38 finish
0.38 he wont
0.38 her wrist
0.38 in _ leg
0.38 into my
0.38 is _ my
0.38 is white
0.38 left _ hurt
0.38 life
0.38 lip are
0.38 mak
0.38 my appendix
0.38 newborn #
0.38 now _ cough
0.38 off without
0.38 open my
0.38 out _ and
0.38 over and
0.38 pain _ the
0.38 paranoid
0.38 plu
0.38 pull in
0.38 see _ and
0.38 shock by
0.38 side _ my
0.38 spott
0.38 stopp _ and
0.38 terrible headache
0.38 than the
0.38 ther blood
0.38 threw _ and
0.38 to _ arm
0.38 to pas
0.38 tongue is
0.38 what i
0.38 while _ and
0.38 would _ better
0.38 would be
0.37 # min
0.37 -drink
0.37 -drink and
0.37 -slept _ -#
0.37 =blood_in_urine
0.37 =indigestion_odd
0.37 =pregnant
0.37 =slow_heart
0.37 =spine_injury
0.37 =stroke_said
0.37 ^ _ bone
0.37 ^ _ mom
0.37 ^ ok
0.37 ^ throat
0.37 about to
0.37 ago _ i
0.37 and _ cold
0.37 and _ stiff
0.37 and _ thrown
0.37 and _ wheez
0.37 and look
0.37 and not
0.37 and so
0.37 are _ after
0.37 at a
0.37 breath _ and
0.37 by _ bat
0.37 cant wake
0.37 cough _ i
0.37 drain cleaner
0.37 everyth is
0.37 from _ fire
0.37 gett
0.37 has _ bruise
0.37 hav _ stroke
0.37 high
0.37 hour and
0.37 in _ bathroom
0.37 in _ middle
0.37 in it
0.37 its hard
0.37 keep hear
0.37 laundry
0.37 live wire
0.37 middle
0.37 mixed
0.37 out _ today
0.37 pregnant _ bleed
0.37 sound
0.37 stick _ of
0.37 stomach hurt
0.37 the _ in
0.37 the foot
0.37 the ice
0.37 the middle
0.37 through the
0.37 to be
0.37 up
0.37 wire
0.37 wont _ down
0.36 # week
0.36 -#11+ -hour
0.36 -in -#11+
0.36 -peed _ -#11+
0.36 =irregular_heart
0.36 =no_injury
0.36 =unequal_pupils
0.36 ^ _ blood
0.36 ^ _ infection
0.36 ^ _ wife
0.36 ^ pregnant
0.36 ^ swell
0.36 a kitchen
0.36 and _ painful
0.36 and _ throat
0.36 arm and
0.36 been _ on
0.36 bleed through
0.36 caught
0.36 caught in
0.36 chok _ last
0.36 chok me
0.36 clear fluid
0.36 diabetic _ is
0.36 eye _ grind
0.36 eye while
0.36 faint
0.36 finger _ numb
0.36 flew _ my
0.36 goe to
0.36 grandma _ pill
0.36 grandma heart
0.36 gray and
0.36 headach and
0.36 hernia
0.36 hes confus
0.36 his face
0.36 hour _ and
0.36 huge clot
0.36 im gonna
0.36 in _ and
0.36 is _ like
0.36 is burn
0.36 is gray
0.36 is peel
0.36 its _ to
0.36 kitchen _ and
0.36 left _ and
0.36 left and
0.36 many
0.36 me _ i
0.36 metal
0.36 minut _ im
0.36 mixed up
0.36 move
0.36 my forehead
0.36 my pacemaker
0.36 my sleep
0.36 nonstop and
0.36 now _ is
0.36 off for
0.36 one pupil
0.36 rash after
0.36 real _ and
0.36 right now
0.36 say she
0.36 shard
0.36 sharp
0.36 side
0.36 skin _ peel
0.36 still _ to
0.36 swell and
0.36 thailand
0.36 the cord
0.36 the couch
0.36 the eye
0.36 toe are
0.36 unconsciou
0.36 week now
0.36 weight on
0.36 went _ his
0.36 went _ the
0.36 while
0.36 while grind
0.36 with _ headache
0.35 <two
0.35 <two _ <ago
0.35 =burn_severity
0.35 =cant_stand
0.35 =nausea
0.35 ^ _ flare
0.35 ^ _ poop
0.35 ^ kid
0.35 a _ fire
0.35 a board
0.35 all _ way
0.35 and _ mouth
0.35 and _ no
0.35 and _ nonsense
0.35 and shak
0.35 and talk
0.35 at altitude
0.35 ate _ bunch
0.35 ate _ mushroom
0.35 ate wild
0.35 birth _ week
0.35 blood _ and
0.35 board
0.35 bone _ stick
0.35 but noth
0.35 car _ and
0.35 chainsaw
0.35 couch
0.35 coworker
0.35 doesnt -fade
0.35 doesnt _ -when
0.35 down _ my
0.35 eight
0.35 eye
0.35 go in
0.35 had _ seizur
0.35 hard _ a
0.35 hard _ breathe
0.35 hard as
0.35 hes _ not
0.35 his _ on
0.35 hurt and
0.35 i breathe
0.35 im _ so
0.35 im _ week
0.35 in _ shower
0.35 it look
0.35 keep _ thing
0.35 laundry pod
0.35 my _ deep
0.35 my _ say
0.35 my car
0.35 my stomach
0.35 nail _ week
0.35 near faint
0.35 other
0.35 outside
0.35 pas
0.35 pool
0.35 pour
0.35 pregnant
0.35 rash _ doesnt
0.35 see spot
0.35 seizur
0.35 shak chill
0.35 she _ in
0.35 smell _ and
0.35 sugar _ #11+
0.35 swell i
0.35 swollen face
0.35 tar and
0.35 that doesnt
0.35 that dont
0.35 the _ he
0.35 the stuff
0.35 the way
0.35 tile
0.35 tingl
0.35 two _ and
0.35 voic tell
0.35 was found
0.35 week and
0.35 when _ breathe
0.35 white
0.35 wild _ from
0.34 -had -a
0.34 -in -#
0.34 -night
0.34 -respond
0.34 =a_lot
0.34 =cholinergic
0.34 =cold_limb
0.34 =diarrhea
0.34 =elderly
0.34 =face_injury
0.34 =missed_dialysis
0.34 =new_confusion
0.34 =red_racing
0.34 ^ _ beat
0.34 ^ _ behind
0.34 ^ _ havent
0.34 ^ _ pull
0.34 ^ copd
0.34 ^ finger
0.34 and _ belly
0.34 and _ blood
0.34 and _ sleepy
0.34 and lip
0.34 ate _ a
0.34 ate at
0.34 bad im
0.34 be here
0.34 behind his
0.34 bloody _ and
0.34 breath _ fast
0.34 brother is
0.34 but my
0.34 c
0.34 can feel
0.34 chang table
0.34 dad is
0.34 diarrhea _ a
0.34 each breath
0.34 every #
0.34 ex
0.34 faint and
0.34 for ten
0.34 groin
0.34 hard pee
0.34 he cant
0.34 her _ look
0.34 here anymore
0.34 hes _ and
0.34 his _ look
0.34 hot _ and
0.34 hour
0.34 house
0.34 i _ -felt
0.34 i _ breathe
0.34 im short
0.34 in _ its
0.34 is _ swollen
0.34 is in
0.34 is raspy
0.34 isnt _ -up
0.34 jaw _ lock
0.34 last month
0.34 leg swell
0.34 light
0.34 my _ im
0.34 not _ and
0.34 now she
0.34 numb after
0.34 of _ life
0.34 off _ chang
0.34 on _ finger
0.34 on _ hand
0.34 on _ with
0.34 one of
0.34 outside my
0.34 purple _ that
0.34 put _ on
0.34 put weight
0.34 raspy
0.34 reaction
0.34 rock
0.34 rope
0.34 severe headache
0.34 still
0.34 sudden _ pain
0.34 tender
0.34 the chang
0.34 to _ here
0.34 toddler _ the
0.34 took _ #11+
0.34 took like
0.34 under the
0.34 up my
0.34 vision in
0.34 voice _ raspy
0.34 wake _ to
0.34 with each
0.34 woke
0.34 wont _ weight
0.34 wont put
0.33 # _ ago
0.33 #11+ of
0.33 =alcohol
0.33 =newborn
0.33 =one_eye
0.33 ^ _ accident
0.33 ^ _ hav
0.33 ^ _ off
0.33 ^ _ stabb
0.33 ^ _ uncle
0.33 ^ _ vision
0.33 ^ bitten
0.33 a fire
0.33 a fish
0.33 about end
0.33 an hour
0.33 and _ almost
0.33 and _ spot
0.33 and _ to
0.33 and smell
0.33 and tender
0.33 arm _ and
0.33 at _ an
0.33 bad _ cant
0.33 bad _ on
0.33 bad cramp
0.33 bad i
0.33 behind her
0.33 bend it
0.33 between my
0.33 but _ is
0.33 came on
0.33 cant _ a
0.33 cant bend
0.33 chest _ been
0.33 chest has
0.33 cover in
0.33 day _ now
0.33 deliver
0.33 deliver #
0.33 deliver _ day
0.33 dont _ how
0.33 fell
0.33 fever _ cough
0.33 fever _ short
0.33 finger _ and
0.33 friend is
0.33 goe
0.33 got _ by
0.33 had _ baby
0.33 had to
0.33 he was
0.33 her last
0.33 hes _ to
0.33 hes going
0.33 hid
0.33 him out
0.33 i _ someth
0.33 im a
0.33 in _ hand
0.33 is mak
0.33 ive
0.33 just _ and
0.33 light and
0.33 like tar
0.33 look at
0.33 move her
0.33 my _ face
0.33 my _ replacement
0.33 now _ feel
0.33 of it
0.33 of pressure
0.33 off _ #11+
0.33 old _ off
0.33 on _ couch
0.33 one testicle
0.33 onto
0.33 out _ after
0.33 out _ one
0.33 pee blood
0.33 popp
0.33 pregnant _ pass
0.33 seiz
0.33 son _ a
0.33 spot and
0.33 spray with
0.33 sweat and
0.33 terrible _ and
0.33 that _ like
0.33 that look
0.33 the bottle
0.33 the bridge
0.33 the sink
0.33 thi _ and
0.33 think _ end
0.33 to stop
0.33 up about
0.33 with _ cramp
0.33 with the
0.32 -move since
0.32 -peed -all
0.32 -peed _ -day
0.32 -respond -to
0.32 -the _ -move
0.32 =bag_blood
0.32 =belly_hit
0.32 =low_temp
0.32 ^ _ partner
0.32 ^ _ whole
0.32 ^ black
0.32 a _ neck
0.32 a gun
0.32 about _ pas
0.32 ago _ pain
0.32 and _ faint
0.32 and _ she
0.32 and _ tongue
0.32 and about
0.32 and purple
0.32 and too
0.32 around _ eye
0.32 as _ board
0.32 asthma is
0.32 battery _ his
0.32 bleed so
0.32 breast _ and
0.32 cirrhosi and
0.32 confus after
0.32 cough _ a
0.32 crash my
0.32 electric shock
0.32 feed and
0.32 flank
0.32 for like
0.32 full _ blood
0.32 get _ out
0.32 had surgery
0.32 have the
0.32 havent -peed
0.32 he
0.32 hot _ skin
0.32 hurt _ im
0.32 i have
0.32 im _ of
0.32 in _ head
0.32 it keep
0.32 keep _ hard
0.32 left _ is
0.32 leg
0.32 med last
0.32 month _ is
0.32 mouth _ i
0.32 my _ blad
0.32 my hernia
0.32 my partner
0.32 off _ -me
0.32 pain _ one
0.32 pain between
0.32 pain when
0.32 partner
0.32 read
0.32 rib _ my
0.32 see double
0.32 skin _ and
0.32 speech is
0.32 stick out
0.32 stung by
0.32 ten minut
0.32 tongue _ swell
0.32 up after
0.32 whole _ of
0.32 whole bottle
0.32 with some
0.32 without -me
0.32 year _ got
0.31 # time
0.31 #11+ _ im
0.31 -day
0.31 -for
0.31 -pee
0.31 <at <#11+
0.31 <died <sudden
0.31 <died _ <at
0.31 <sudden
0.31 <sudden <at
0.31 <sudden _ <#11+
0.31 =diabetes
0.31 =jaw_arm_sweat
0.31 =poison_contact
0.31 ^ _ warfarin
0.31 ^ bloody
0.31 ^ rattlesnake
0.31 a _ hook
0.31 a _ im
0.31 and _ make
0.31 and _ sick
0.31 and sweaty
0.31 awful
0.31 breastbone
0.31 brother <died
0.31 brother _ <sudden
0.31 car runn
0.31 chest _ when
0.31 chest tightnes
0.31 clos up
0.31 crash
0.31 daughter _ the
0.31 dont _ to
0.31 dont want
0.31 even _ rest
0.31 even at
0.31 everyth
0.31 for day
0.31 from _ fever
0.31 fume _ the
0.31 got shock
0.31 grabb _ hot
0.31 grabb the
0.31 grandpa is
0.31 grayish
0.31 has _ black
0.31 hot _ palm
0.31 hurt bad
0.31 i _ think
0.31 i regret
0.31 in wave
0.31 indigestion
0.31 is _ #99+
0.31 is bad
0.31 is clos
0.31 is ooz
0.31 is tight
0.31 it is
0.31 keep _ about
0.31 keep dropp
0.31 keep hav
0.31 keep think
0.31 leg _ swollen
0.31 lip _ swell
0.31 look grayish
0.31 miscarriage
0.31 my _ ear
0.31 my _ slit
0.31 my drink
0.31 my heart
0.31 my neck
0.31 neck _ after
0.31 newborn wont
0.31 no -pee
0.31 noise _ breath
0.31 now _ hurt
0.31 of _ by
0.31 on _ hip
0.31 only
0.31 pacemaker
0.31 palm _ white
0.31 palm is
0.31 pass _ in
0.31 poop _ black
0.31 positive
0.31 puffy and
0.31 purple and
0.31 purple rash
0.31 rattlesnake _ my
0.31 regret
0.31 regret it
0.31 severe pain
0.31 since _ antibiotic
0.31 slit
0.31 slit _ wrist
0.31 slit her
0.31 slurr
0.31 so drowsy
0.31 someone _ someth
0.31 someth _ my
0.31 stopp _ for
0.31 stopp breath
0.31 the _ door
0.31 the _ runn
0.31 the wound
0.31 throat _ clos
0.31 tightnes
0.31 til
0.31 tip is
0.31 to _ out
0.31 to end
0.31 tongue
0.31 trouble breath
0.31 tylenol _ night
0.31 tylenol last
0.31 voic _ me
0.31 walk
0.31 we _ wake
0.31 when _ take
0.31 white _ blister
0.31 with _ pain
0.31 worst _ of
0.3 #11+ year
0.3 #99+ after
0.3 <the
0.3 =adrenal
0.3 =half_vision
0.3 =kid_breathing
0.3 =recent_surgery
0.3 =wound
0.3 ^ _ going
0.3 ^ _ roommate
0.3 ^ _ too
0.3 ^ used
0.3 a _ section
0.3 a _ while
0.3 a c
0.3 a plan
0.3 all i
0.3 and _ its
0.3 and _ thigh
0.3 and clear
0.3 and mouth
0.3 and some
0.3 at _ practice
0.3 behind _ breastbone
0.3 bite
0.3 blood _ i
0.3 blood is
0.3 blood when
0.3 breath _ but
0.3 breath _ like
0.3 breath now
0.3 bulg out
0.3 burn _ and
0.3 cant control
0.3 clear _ is
0.3 cough _ blood
0.3 diarrhea with
0.3 droop
0.3 everyone in
0.3 feel woozy
0.3 finger are
0.3 flat
0.3 had _ c
0.3 head _ a
0.3 her lip
0.3 hes _ confus
0.3 his throat
0.3 hit her
0.3 hurt _ lot
0.3 hurt _ move
0.3 hurt on
0.3 im _ weak
0.3 is throw
0.3 kid fell
0.3 lost vision
0.3 me and
0.3 miss and
0.3 mushroom
0.3 my _ came
0.3 my _ cut
0.3 my speech
0.3 nonstop _ #
0.3 note
0.3 now _ jaw
0.3 now but
0.3 now vomit
0.3 of ibuprofen
0.3 one _ and
0.3 out _ his
0.3 pill _ i
0.3 red _ and
0.3 right _ wont
0.3 see sparkl
0.3 seem ok
0.3 seizure _ now
0.3 soak a
0.3 soot
0.3 soot _ my
0.3 soot in
0.3 sparkl
0.3 squeez _ behind
0.3 swallow _ bunch
0.3 that _ quit
0.3 the _ behind
0.3 throw _ blood
0.3 turn black
0.3 used
0.3 vision _ one
0.3 way and
0.3 when my
0.3 wont quit
0.3 woozy
0.3 wound is
0.29 #11+ _ at
0.29 -in
0.29 =about_other
0.29 =halos
0.29 =many_stings
0.29 =stroke_word
0.29 =tripod
0.29 ^ _ like
0.29 ^ _ pressure
0.29 a curtain
0.29 and _ been
0.29 and _ behind
0.29 and _ done
0.29 and _ hard
0.29 and breath
0.29 and fever
0.29 and warm
0.29 and went
0.29 around light
0.29 away after
0.29 bare breath
0.29 belly hard
0.29 bladder
0.29 breakfast
0.29 breath fast
0.29 by _ wasp
0.29 came down
0.29 cant _ well
0.29 cant stop
0.29 chemo _ a
0.29 child has
0.29 cord _ out
0.29 cord com
0.29 cough _ pink
0.29 cough _ red
0.29 curtain _ down
0.29 curtain came
0.29 daughter
0.29 drank some
0.29 eye _ yellow
0.29 feet _ up
0.29 fever _ headache
0.29 fever since
0.29 gush of
0.29 halo
0.29 hard _ swallow
0.29 has _ knife
0.29 headache _ a
0.29 hot swollen
0.29 i lift
0.29 im _ blood
0.29 im _ ill
0.29 in _ groin
0.29 in both
0.29 in her
0.29 is _ as
0.29 is _ lot
0.29 is _ real
0.29 is _ there
0.29 is hang
0.29 it fever
0.29 knee _ hot
0.29 left arm
0.29 like _ curtain
0.29 low _ the
0.29 low on
0.29 lower right
0.29 my _ lip
0.29 my _ pass
0.29 my life
0.29 my throat
0.29 myself _ a
0.29 noseble for
0.29 of
0.29 of #99+
0.29 of tylenol
0.29 old with
0.29 pink _ and
0.29 pink foam
0.29 pull my
0.29 pupil look
0.29 push up
0.29 ripp
0.29 scar ill
0.29 side _ i
0.29 since _ lift
0.29 son swallow
0.29 star
0.29 stroke
0.29 stung _ a
0.29 swell under
0.29 than _ other
0.29 the _ lip
0.29 thought
0.29 to feed
0.29 toddler swallow
0.29 tree
0.29 up _ bad
0.29 up _ eat
0.29 up _ foam
0.29 up pink
0.29 week _ like
0.29 wife
0.29 with _ saw
0.29 wont drink
0.28 -# -day
0.28 -anyth
0.28 -breath
0.28 -doing
0.28 -doing -anyth
0.28 -help
0.28 -mak
0.28 -sense
0.28 =digoxin
0.28 =neck_pain
0.28 =pancreas
0.28 ^ _ boyfriend
0.28 ^ _ collaps
0.28 ^ _ gave
0.28 ^ _ pass
0.28 ^ _ so
0.28 ^ grandma
0.28 a battery
0.28 a sentence
0.28 all since
0.28 and _ bleed
0.28 and _ go
0.28 and _ just
0.28 and _ know
0.28 and _ light
0.28 and _ rac
0.28 and hit
0.28 and pale
0.28 and there
0.28 and turn
0.28 at _ since
0.28 baby _ bright
0.28 baby vomit
0.28 bad see
0.28 been vomit
0.28 bike
0.28 black stuff
0.28 blood _ fever
0.28 breath _ sitt
0.28 breath real
0.28 bright _ stuff
0.28 bright green
0.28 by _ car
0.28 car my
0.28 chok _ a
0.28 com off
0.28 cough _ more
0.28 couldnt
0.28 daughter _ #
0.28 day _ #
0.28 doesnt know
0.28 doesnt remember
0.28 dont _ away
0.28 dont go
0.28 ear is
0.28 feel _ and
0.28 fever _ purple
0.28 finish _ sentence
0.28 finish a
0.28 garage _ the
0.28 garage with
0.28 goe _ my
0.28 headach _ the
0.28 hurt _ and
0.28 i _ catch
0.28 im _ month
0.28 im clammy
0.28 in _ testicle
0.28 is _ a
0.28 is _ but
0.28 is bigger
0.28 is droop
0.28 is gasp
0.28 isnt _ -right
0.28 it _ the
0.28 it on
0.28 kid is
0.28 mom is
0.28 mouth _ the
0.28 my _ feel
0.28 my _ she
0.28 my _ text
0.28 nail last
0.28 nonstop lost
0.28 on _ nail
0.28 or cough
0.28 pain _ #
0.28 pee _ all
0.28 pee at
0.28 peel off
0.28 pound and
0.28 pupil _ bigger
0.28 pupil is
0.28 remember
0.28 sentence
0.28 skipp and
0.28 sleep pill
0.28 stay awake
0.28 swallow _ button
0.28 text
0.28 than
0.28 the antibiotic
0.28 the house
0.28 the whole
0.28 tick
0.28 toddler breath
0.28 up now
0.28 vomit _ green
0.28 vomit bright
0.28 wake _ up
0.28 walk _ cough
0.28 walk or
0.28 walk straight
0.28 went off
0.28 when breath
0.28 whole fami
0.28 with _ car
0.27 # pound
0.27 #11+ wk
0.27 #99+ #99+
0.27 -had
0.27 =heart_condition
0.27 =liver_known
0.27 =tooth_pulled
0.27 ^ _ around
0.27 ^ _ bleach
0.27 ^ _ inhal
0.27 ^ _ symptom
0.27 ^ awful
0.27 ^ metal
0.27 ^ pass
0.27 ^ preg
0.27 ^ roommate
0.27 ^ toddler
0.27 a _ noise
0.27 a needle
0.27 after #11+
0.27 alive anymore
0.27 and _ calf
0.27 and _ only
0.27 and _ purple
0.27 and _ temp
0.27 and ther
0.27 be alive
0.27 bleed _ lot
0.27 breathe lying
0.27 broke _ im
0.27 carbon
0.27 carbon monoxide
0.27 chemo and
0.27 day with
0.27 every
0.27 every breath
0.27 eye _ red
0.27 fever _ shak
0.27 fever headache
0.27 fire _ im
0.27 floater
0.27 hard and
0.27 he _ a
0.27 he _ wake
0.27 he drank
0.27 heart _ rac
0.27 hes _ but
0.27 hive
0.27 hour for
0.27 hurt like
0.27 i _ got
0.27 i _ keep
0.27 i _ smoke
0.27 i inhal
0.27 im _ #11+
0.27 im only
0.27 im vomit
0.27 in _ after
0.27 in _ on
0.27 in _ since
0.27 inhal smoke
0.27 is _ im
0.27 is cough
0.27 is limp
0.27 is mov
0.27 its
0.27 just
0.27 just _ a
0.27 just now
0.27 lighthead _ my
0.27 look like
0.27 marathon
0.27 mom with
0.27 monoxide
0.27 my _ been
0.27 my _ through
0.27 night _ my
0.27 noise every
0.27 of _ red
0.27 of _ shin
0.27 of bright
0.27 only #11+
0.27 only _ week
0.27 pas out
0.27 postpartum
0.27 preg #11+
0.27 preg _ wk
0.27 probab
0.27 put a
0.27 red streak
0.27 shrimp and
0.27 skin
0.27 so _ from
0.27 some blood
0.27 spot _ dont
0.27 spot that
0.27 squeaky _ every
0.27 squeaky noise
0.27 super sleepy
0.27 swollen _ red
0.27 tak
0.27 the finger
0.27 the mouth
0.27 the pain
0.27 thi afternoon
0.27 think the
0.27 tingl and
0.27 to _ alive
0.27 toddler drank
0.27 toddler went
0.27 two _ old
0.27 two year
0.27 went blue
0.27 when _ breath
0.27 wk
0.27 wont _ at
0.27 wont look
0.27 wrong _ and
0.26 # _ in
0.26 <at
0.26 =belly_blow
0.26 =burned_hand
0.26 =copd
0.26 =fall_any
0.26 =heat_exposure
0.26 =hours_pain
0.26 =opioid
0.26 ^ _ black
0.26 ^ _ fume
0.26 ^ _ snake
0.26 ^ _ stopp
0.26 ^ touch
0.26 a _ pain
0.26 a high
0.26 a pad
0.26 after _ new
0.26 ago _ my
0.26 and _ for
0.26 and _ funny
0.26 and _ hurt
0.26 and everyth
0.26 and got
0.26 and puk
0.26 are _ since
0.26 ate _ and
0.26 attack
0.26 baby _ is
0.26 bee and
0.26 bit _ ankle
0.26 black _ and
0.26 can _ fat
0.26 can _ my
0.26 cant _ vomit
0.26 cant _ water
0.26 cant _ word
0.26 chill headache
0.26 chok on
0.26 copd
0.26 dad _ out
0.26 dad pass
0.26 diarrhea for
0.26 eye with
0.26 fever _ diabetic
0.26 fever im
0.26 flew in
0.26 fluid is
0.26 for an
0.26 gave birth
0.26 got _ back
0.26 got thrown
0.26 has
0.26 have had
0.26 he _ the
0.26 headache ever
0.26 heavy
0.26 her _ on
0.26 her leg
0.26 hook in
0.26 i _ had
0.26 i faint
0.26 im _ like
0.26 in _ the
0.26 is confus
0.26 it _ i
0.26 it _ red
0.26 itch _ over
0.26 itch all
0.26 its swell
0.26 just flew
0.26 keep water
0.26 leg _ been
0.26 leg are
0.26 live
0.26 live _ and
0.26 look weird
0.26 lot _ it
0.26 lot of
0.26 mom _ confus
0.26 my _ eyelid
0.26 my _ leg
0.26 my miscarriage
0.26 my roommate
0.26 my wife
0.26 not -mak
0.26 now _ chest
0.26 now _ to
0.26 of us
0.26 old hasnt
0.26 on arm
0.26 our
0.26 pain _ worse
0.26 plu im
0.26 ripp pain
0.26 see fat
0.26 seem _ but
0.26 shot
0.26 someth _ is
0.26 son _ are
0.26 son lip
0.26 spot
0.26 stair and
0.26 stand on
0.26 stick _ and
0.26 tear pain
0.26 the bleed
0.26 thi _ now
0.26 think i
0.26 thrown back
0.26 toddler _ into
0.26 touch _ live
0.26 touch a
0.26 walk to
0.26 was
0.26 went stiff
0.26 what do
0.26 wind _ to
0.26 wind walk
0.26 wire _ got
0.26 wire and
0.26 worst _ ever
0.25 #11+ _ all
0.25 -fade _ -press
0.25 -press
0.25 -when -press
0.25 -with
0.25 <was _ <in
0.25 =burn_any
0.25 =cold_exposure
0.25 =hoarse
0.25 =nosebleed
0.25 ^ _ ate
0.25 ^ _ high
0.25 ^ _ stuck
0.25 ^ diabetic
0.25 ^ testicle
0.25 a hot
0.25 act drunk
0.25 ago _ now
0.25 and _ act
0.25 and _ stuff
0.25 and bad
0.25 and sweat
0.25 are swollen
0.25 baby _ month
0.25 black out
0.25 bleed _ my
0.25 bleed from
0.25 bloody _ with
0.25 both
0.25 both eye
0.25 boyfriend _ me
0.25 breath hard
0.25 burn his
0.25 but he
0.25 camp
0.25 cell _ my
0.25 clot and
0.25 daughter _ a
0.25 double and
0.25 down the
0.25 dropp and
0.25 end
0.25 eyebrow
0.25 fast _ i
0.25 fever _ thi
0.25 foreskin
0.25 foreskin is
0.25 gonna _ out
0.25 gonna pas
0.25 have _ in
0.25 her _ since
0.25 her ear
0.25 home _ hour
0.25 huge _ and
0.25 i _ cant
0.25 i _ heart
0.25 i _ stand
0.25 in the
0.25 is _ start
0.25 is floppy
0.25 is push
0.25 is super
0.25 is unbearable
0.25 its red
0.25 just dropp
0.25 laundry _ and
0.25 left eye
0.25 light _ my
0.25 like an
0.25 lower _ pain
0.25 more short
0.25 most
0.25 on _ cant
0.25 pain _ unbearable
0.25 pass _ twice
0.25 pod and
0.25 pull _ of
0.25 pull out
0.25 right leg
0.25 rusty _ last
0.25 see _ of
0.25 see bug
0.25 see out
0.25 severe _ in
0.25 she _ on
0.25 she is
0.25 sheet
0.25 so _ and
0.25 soak through
0.25 son _ is
0.25 son put
0.25 sudden _ of
0.25 swollen _ hurt
0.25 the _ all
0.25 the _ i
0.25 then
0.25 throat feel
0.25 throat so
0.25 to _ back
0.25 towel
0.25 unbearable
0.25 up _ so
0.25 upper _ pain
0.25 upper belly
0.25 was stung
0.25 went numb
0.25 went through
0.25 wild
0.25 wild mushroom
0.25 with asthma
0.25 with chill
0.24 # month
0.24 #11+ _ mother
0.24 =arm_hand_pain
0.24 =cannot_move_side
0.24 =chest_lasting
0.24 =dialysis
0.24 =droopy_lid
0.24 =recent_infection
0.24 =sugar_very_high
0.24 ^ _ took
0.24 ^ _ vomit
0.24 ^ did
0.24 ^ high
0.24 ^ short
0.24 a _ bite
0.24 a _ infection
0.24 a stiff
0.24 a terrible
0.24 after _ c
0.24 almost _ out
0.24 an elephant
0.24 and _ leak
0.24 and _ near
0.24 and _ stop
0.24 and slurr
0.24 are _ my
0.24 arm tingl
0.24 away _ i
0.24 black _ tar
0.24 black like
0.24 bleed _ much
0.24 bleed _ stop
0.24 bleed wont
0.24 blood lot
0.24 breath _ day
0.24 burn pee
0.24 came _ all
0.24 came _ like
0.24 came out
0.24 cant _ shak
0.24 catch
0.24 chemo _ my
0.24 chest _ to
0.24 com _ his
0.24 com from
0.24 confus _ a
0.24 day _ is
0.24 dialysi
0.24 diarrhea _ #99+
0.24 ear are
0.24 elephant
0.24 elephant _ on
0.24 every hour
0.24 eye roll
0.24 feel _ thermometer
0.24 feel funny
0.24 foot _ black
0.24 football practice
0.24 friend took
0.24 from _ nose
0.24 get word
0.24 got _ pill
0.24 gun _ my
0.24 gun in
0.24 had _ surgery
0.24 has _ #
0.24 have _ gun
0.24 his leg
0.24 hot thermometer
0.24 hurt
0.24 hurt _ the
0.24 i _ pass
0.24 im _ in
0.24 im scar
0.24 im shak
0.24 in _ mouth
0.24 india
0.24 infection _ now
0.24 infection and
0.24 is _ black
0.24 is turn
0.24 isnt -help
0.24 ive _ diarrhea
0.24 leak pus
0.24 month _ fell
0.24 morn and
0.24 mother _ breakfast
0.24 mouth is
0.24 my bladder
0.24 myself on
0.24 newborn _ wake
0.24 no -wet
0.24 no _ -diaper
0.24 of _ im
0.24 old boy
0.24 old fell
0.24 on like
0.24 pad _ hour
0.24 pain under
0.24 pale my
0.24 pass _ clot
0.24 pass huge
0.24 pus _ i
0.24 pus and
0.24 quit _ im
0.24 rock hard
0.24 she _ the
0.24 ski
0.24 snake _ my
0.24 snake bit
0.24 stop shak
0.24 stop vomit
0.24 stuff and
0.24 swollen _ sore
0.24 test _ positive
0.24 test was
0.24 the _ headache
0.24 thermometer
0.24 took _ and
0.24 took _ whole
0.24 under _ right
0.24 up _ cant
0.24 was positive
0.24 watch say
0.24 with
0.24 word out
0.24 yellow and
0.24 yo mother
0.24 yo with
0.23 -a -wet
0.23 -a _ -diaper
0.23 -diaper since
0.23 -had _ -wet
0.23 -sweat
0.23 -wet _ since
0.23 <#11+
0.23 =gas_smell
0.23 =stiff_neck
0.23 =stumbles
0.23 =swelling_face
0.23 ^ _ dont
0.23 ^ _ ex
0.23 ^ _ husband
0.23 ^ _ say
0.23 ^ _ tightnes
0.23 ^ allergic
0.23 ^ bone
0.23 ^ hit
0.23 a peanut
0.23 a tick
0.23 addison and
0.23 after _ birth
0.23 after giv
0.23 and _ after
0.23 and _ it
0.23 and _ scar
0.23 and _ talk
0.23 and _ weak
0.23 and crie
0.23 and out
0.23 are numb
0.23 arm _ tingl
0.23 asthma _ bad
0.23 baby stopp
0.23 bad pain
0.23 belly button
0.23 bite on
0.23 blood clot
0.23 bloody stool
0.23 board and
0.23 by _ dryer
0.23 cant _ lying
0.23 cant finish
0.23 car on
0.23 car wreck
0.23 chill and
0.23 coke
0.23 cough _ stuff
0.23 cramp on
0.23 crotch
0.23 crotch _ numb
0.23 crotch is
0.23 cup _ bright
0.23 cut my
0.23 day _ and
0.23 down low
0.23 dryer
0.23 everyth _ blurry
0.23 failure and
0.23 fever after
0.23 fork
0.23 fruity
0.23 fruity breath
0.23 giv birth
0.23 green _ and
0.23 hard _ my
0.23 hasnt -had
0.23 hasnt _ -a
0.23 have addison
0.23 headache _ feel
0.23 hernia _ out
0.23 hes been
0.23 hot car
0.23 hour _ im
0.23 i _ addison
0.23 i _ get
0.23 i _ hear
0.23 i _ open
0.23 im cough
0.23 is puffy
0.23 left in
0.23 les than
0.23 like _ going
0.23 look blue
0.23 my _ arm
0.23 my _ ate
0.23 my ex
0.23 nail went
0.23 night and
0.23 of one
0.23 off his
0.23 on _ has
0.23 ooz and
0.23 open _ jaw
0.23 overnight
0.23 red _ pus
0.23 right _ down
0.23 shoulder pain
0.23 shrimp
0.23 side _ low
0.23 side down
0.23 sleepy and
0.23 soak _ sweat
0.23 sudden _ see
0.23 sudden and
0.23 take the
0.23 that _ when
0.23 the dryer
0.23 three _ and
0.23 type
0.23 type #
0.23 up _ #99+
0.23 up _ its
0.23 very painful
0.23 voice is
0.23 was _ and
0.23 water down
0.23 we
0.23 weight
0.23 with vomit
0.23 wreck
0.22 -mak -sense
0.22 =cant_straighten
0.22 =eye_red
0.22 =swelling_head
0.22 ^ _ chemo
0.22 ^ _ cut
0.22 ^ _ sting
0.22 ^ dad
0.22 ^ our
0.22 ^ shoulder
0.22 a _ swollen
0.22 a _ with
0.22 a sudden
0.22 after _ antibiotic
0.22 an _ and
0.22 and _ he
0.22 and _ like
0.22 and _ turn
0.22 and soak
0.22 baby _ off
0.22 baby fell
0.22 baby head
0.22 been #
0.22 belly _ a
0.22 but _ cant
0.22 cant _ him
0.22 cant _ his
0.22 chest _ and
0.22 control
0.22 crash _ my
0.22 crash and
0.22 did _ and
0.22 drunk
0.22 end _ life
0.22 feel _ leg
0.22 feel faint
0.22 firework
0.22 going on
0.22 got _ out
0.22 grandma #11+
0.22 grandson
0.22 grandson _ a
0.22 has a
0.22 havent _ -in
0.22 he _ me
0.22 he ate
0.22 headache of
0.22 his ear
0.22 hurt _ breathe
0.22 hurt cant
0.22 husband has
0.22 im confus
0.22 im weak
0.22 is _ tight
0.22 is cover
0.22 is drowsy
0.22 is yellow
0.22 its _ #
0.22 jaw _ and
0.22 keep _ and
0.22 like _ polish
0.22 like nail
0.22 lip tingl
0.22 lock and
0.22 metal flew
0.22 my _ goe
0.22 my _ pain
0.22 my arm
0.22 my daughter
0.22 my groin
0.22 neck hurt
0.22 new antibiotic
0.22 night now
0.22 not -wak
0.22 open it
0.22 out _ i
0.22 out fever
0.22 pain after
0.22 pee _ my
0.22 people
0.22 pesticide
0.22 rib _ in
0.22 rib suck
0.22 right _ i
0.22 say the
0.22 she _ warfarin
0.22 since _ and
0.22 since _ start
0.22 skin around
0.22 smell _ nail
0.22 soft _ on
0.22 son _ out
0.22 stair _ my
0.22 stopp sweat
0.22 stuck in
0.22 super painful
0.22 surgery last
0.22 symptom
0.22 the _ bottle
0.22 the soft
0.22 they are
0.22 think he
0.22 throat on
0.22 through _ towel
0.22 through his
0.22 tight and
0.22 too _ pill
0.22 tore
0.22 up _ leg
0.22 voic
0.22 we _ in
0.22 went _ an
0.22 with pesticide
0.22 wont let
0.22 worst _ pain
0.21 #99+ _ im
0.21 -slept _ -day
0.21 =inhaler_often
0.21 =liver_drug
0.21 =one_side_throat
0.21 =tooth_bad
0.21 =yellow_halos
0.21 ^ fever
0.21 ^ grandson
0.21 ^ oxygen
0.21 ^ sharp
0.21 a _ every
0.21 a _ of
0.21 a _ two
0.21 a horse
0.21 a rusty
0.21 all _ last
0.21 altitude
0.21 and _ headache
0.21 and _ jerk
0.21 and _ not
0.21 and _ pale
0.21 and _ think
0.21 and limp
0.21 and one
0.21 around _ and
0.21 ate shrimp
0.21 back _ hurt
0.21 bathroom _ and
0.21 belly _ in
0.21 blood _ spurt
0.21 breath weird
0.21 bug _ the
0.21 bug on
0.21 by _ horse
0.21 came _ from
0.21 can hard
0.21 cant _ flat
0.21 cant hold
0.21 cant lie
0.21 cant push
0.21 cant talk
0.21 chest _ it
0.21 cord
0.21 cover
0.21 crisi
0.21 dad _ #11+
0.21 doubl over
0.21 droop _ one
0.21 droop on
0.21 eye _ back
0.21 eye like
0.21 face _ droop
0.21 finger thing
0.21 fire _ my
0.21 fish
0.21 from her
0.21 god
0.21 goe _ i
0.21 going #99+
0.21 had her
0.21 halo _ light
0.21 halo around
0.21 hear voic
0.21 her sugar
0.21 hes _ up
0.21 hes act
0.21 hit _ and
0.21 home
0.21 horse
0.21 horse _ the
0.21 horse in
0.21 hot _ my
0.21 i _ in
0.21 i do
0.21 i want
0.21 in _ back
0.21 in _ eyelid
0.21 in hive
0.21 is
0.21 is red
0.21 is spurt
0.21 is sweaty
0.21 is swollen
0.21 it _ in
0.21 its _ in
0.21 ive ever
0.21 kick _ a
0.21 kick by
0.21 kill _ eye
0.21 last _ day
0.21 lean forward
0.21 my _ even
0.21 my uti
0.21 neck _ vomit
0.21 nitro
0.21 now _ see
0.21 on _ fever
0.21 on _ ice
0.21 on _ rusty
0.21 on _ wall
0.21 oxygen
0.21 pad every
0.21 partner _ his
0.21 partner put
0.21 pill in
0.21 pound _ and
0.21 pound _ i
0.21 powder
0.21 pregnant _ just
0.21 put _ hand
0.21 rash
0.21 roll back
0.21 rusty
0.21 see _ on
0.21 she cant
0.21 side _ is
0.21 since he
0.21 site
0.21 site is
0.21 so stiff
0.21 speech
0.21 spurt
0.21 stop the
0.21 tar _ i
0.21 text goodbye
0.21 the _ hes
0.21 the _ im
0.21 the _ say
0.21 the _ thing
0.21 the breastbone
0.21 thinner and
0.21 throat
0.21 to _ myself
0.21 to her
0.21 took _ my
0.21 turn yellow
0.21 vomit _ last
0.21 went away
0.21 wheez after
0.21 while _ was
0.21 white _ numb
0.21 wipe _ i
0.2 # _ old
0.2 #99+ _ i
0.2 ^ _ want
0.2 ^ daughter
0.2 ^ new
0.2 a _ pod
0.2 a _ right
0.2 a laundry
0.2 act
0.2 and _ -mak
0.2 and _ -wak
0.2 and _ bit
0.2 and _ chill
0.2 and _ couldnt
0.2 and _ jaw
0.2 and _ right
0.2 and _ the
0.2 and _ wet
0.2 and clammy
0.2 antifreeze by
0.2 ask what
0.2 baby
0.2 blood in
0.2 breast
0.2 breath since
0.2 bucket
0.2 by _ thought
0.2 can bare
0.2 car
0.2 cold sweat
0.2 cut
0.2 dose of
0.2 down to
0.2 drank _ a
0.2 drink _ is
0.2 face _ the
0.2 face look
0.2 for _ min
0.2 gatorade
0.2 get up
0.2 got my
0.2 hard to
0.2 hav _ seizure
0.2 have _ pound
0.2 have _ worst
0.2 headache _ wont
0.2 headache that
0.2 his belly
0.2 hit his
0.2 husband say
0.2 i _ bare
0.2 i keep
0.2 i wet
0.2 in _ belly
0.2 inhaler isnt
0.2 insulin _ day
0.2 is _ week
0.2 isnt -wak
0.2 it _ gatorade
0.2 it hurt
0.2 just _ me
0.2 just broke
0.2 keep _ the
0.2 keep _ what
0.2 kitchen floor
0.2 left _ has
0.2 like _ time
0.2 lock up
0.2 middle of
0.2 mom _ in
0.2 more _ of
0.2 morn with
0.2 my _ neck
0.2 my _ side
0.2 my chill
0.2 my eye
0.2 my neighbor
0.2 neighbor
0.2 numb
0.2 of _ have
0.2 of _ mom
0.2 on _ kitchen
0.2 open _ mouth
0.2 pain and
0.2 poop is
0.2 pregnant _ i
0.2 right _ pain
0.2 right belly
0.2 say its
0.2 seizure right
0.2 since an
0.2 sink
0.2 sit on
0.2 smile
0.2 stomach _ hard
0.2 stop bleed
0.2 stopp drink
0.2 sweat bucket
0.2 swollen shut
0.2 ten _ and
0.2 the _ unconsciou
0.2 thi _ with
0.2 thought _ was
0.2 thought it
0.2 through _ pad
0.2 to swallow
0.2 trip to
0.2 turn red
0.2 up gasp
0.2 us have
0.2 vodka
0.2 was _ out
0.2 was gatorade
0.2 was pull
0.2 water _ broke
0.2 water just
0.2 weird and
0.2 went _ and
0.2 wet myself
0.2 wont _ bleed
0.19 #11+ _ asthma
0.19 #11+ _ my
0.19 #99+ wont
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 =co_words
0.19 =heart_murmur_fever
0.19 =pelvic_pain
0.19 =pneumonia_known
0.19 ^ _ wont
0.19 ^ lower
0.19 ^ poop
0.19 a _ second
0.19 a marathon
0.19 a uti
0.19 ago _ #11+
0.19 ago _ the
0.19 ammonia
0.19 and _ speech
0.19 and ive
0.19 balloon
0.19 baseball and
0.19 beat _ up
0.19 beat me
0.19 been hav
0.19 cant cough
0.19 cant see
0.19 chest is
0.19 cough _ lot
0.19 cough a
0.19 crook
0.19 day _ keep
0.19 day cant
0.19 digoxin
0.19 dizzy like
0.19 drool and
0.19 drown
0.19 face _ numb
0.19 fat and
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 feel _ to
0.19 few second
0.19 find
0.19 has _ a
0.19 hav _ of
0.19 hav thought
0.19 have _ and
0.19 have _ terrible
0.19 he is
0.19 hernia is
0.19 high _ and
0.19 hip hurt
0.19 his breath
0.19 i _ bend
0.19 i _ move
0.19 i got
0.19 im _ pas
0.19 im diabetic
0.19 in _ drink
0.19 in _ of
0.19 in _ thigh
0.19 in _ toilet
0.19 is see
0.19 it goe
0.19 jaw _ stiff
0.19 keep _ a
0.19 kitchen fire
0.19 labor and
0.19 left _ since
0.19 life came
0.19 like _ gonna
0.19 month pregnant
0.19 my _ eye
0.19 neck _ so
0.19 no _ since
0.19 noseble
0.19 not _ -sense
0.19 now _ belly
0.19 now it
0.19 of _ my
0.19 of _ nose
0.19 of blood
0.19 on _ wrist
0.19 on her
0.19 out right
0.19 pain since
0.19 put _ in
0.19 put someth
0.19 raw
0.19 say _ is
0.19 shak so
0.19 she pale
0.19 sick _ my
0.19 sick to
0.19 since #
0.19 smell
0.19 soak _ the
0.19 someone put
0.19 someth in
0.19 son _ -slept
0.19 spitt
0.19 stepp
0.19 stepp on
0.19 stomach _ so
0.19 stop and
0.19 stung and
0.19 swell _ and
0.19 the arm
0.19 the ear
0.19 the fbi
0.19 the shower
0.19 think _ fbi
0.19 thinner _ hit
0.19 to _ stomach
0.19 up _ my
0.19 week _ now
0.19 week after
0.19 week ago
0.19 week no
0.18 #99+ _ my
0.18 -me
0.18 =light_hurts
0.18 =speech_garbled
0.18 ^ _ daughter
0.18 ^ _ double
0.18 ^ _ nut
0.18 a bottle
0.18 a bruise
0.18 act confus
0.18 afib
0.18 and _ get
0.18 and _ hand
0.18 and _ shiver
0.18 and _ voice
0.18 and drool
0.18 and sticky
0.18 and sudden
0.18 and today
0.18 and wheez
0.18 black _ sticky
0.18 breathe in
0.18 bulg
0.18 chest through
0.18 child drank
0.18 com _ and
0.18 drank _ drain
0.18 drank from
0.18 drink _ day
0.18 even sitt
0.18 every time
0.18 faint at
0.18 feel _ when
0.18 flew _ from
0.18 for #
0.18 from _ bottle
0.18 from _ chest
0.18 gasp and
0.18 got _ the
0.18 hand and
0.18 has _ vomit
0.18 her heart
0.18 heroin
0.18 heroin and
0.18 hes drool
0.18 hit my
0.18 huge and
0.18 i _ an
0.18 i _ know
0.18 i didnt
0.18 is _ hes
0.18 is gone
0.18 it normal
0.18 kick _ night
0.18 leg _ up
0.18 like bruis
0.18 look _ bruis
0.18 look _ light
0.18 my _ is
0.18 numb _ my
0.18 nut _ like
0.18 nut hurt
0.18 on all
0.18 one _ of
0.18 out _ soccer
0.18 pee
0.18 pound
0.18 pregnant and
0.18 put _ button
0.18 rainbow
0.18 rash _ look
0.18 right hand
0.18 round
0.18 scream and
0.18 shak _ over
0.18 shak all
0.18 shrimp _ my
0.18 some _ cleaner
0.18 some drain
0.18 someth and
0.18 sound like
0.18 spot _ her
0.18 sticky
0.18 sudden _ and
0.18 sudden _ in
0.18 sudden _ its
0.18 sudden ripp
0.18 swallow and
0.18 swollen like
0.18 the _ cant
0.18 the _ hurt
0.18 through to
0.18 to _ chest
0.18 too
0.18 trip
0.18 up _ half
0.18 vomit since
0.18 wall
0.18 what _ it
0.18 wheez and
0.17 # day
0.17 #99+ _ the
0.17 -there
0.17 =foggy_only
0.17 =headache
0.17 =pain_any
0.17 ^ _ worst
0.17 ^ _ would
0.17 ^ kidney
0.17 a _ she
0.17 a rash
0.17 about _ hour
0.17 act weird
0.17 all
0.17 and _ breathe
0.17 and _ say
0.17 and _ start
0.17 anymore _ i
0.17 anymore and
0.17 arent
0.17 arent -there
0.17 at _ feet
0.17 at football
0.17 bee sting
0.17 been _ worse
0.17 been gett
0.17 blad came
0.17 breathe _ down
0.17 cabinet
0.17 cirrhosi
0.17 crazy _ of
0.17 crazy all
0.17 cut _ arm
0.17 down _ and
0.17 eyelid _ mouth
0.17 feel _ heart
0.17 feel cold
0.17 fell _ her
0.17 fit
0.17 for _ past
0.17 garbl
0.17 gave
0.17 grandma fell
0.17 grape _ cant
0.17 gummi hes
0.17 had _ last
0.17 half of
0.17 has _ belly
0.17 have _ that
0.17 have a
0.17 headache _ now
0.17 heart _ going
0.17 hour _ i
0.17 hurt _ crazy
0.17 hurt a
0.17 ice cold
0.17 is _ wont
0.17 is crook
0.17 is diabetic
0.17 is garbl
0.17 is huge
0.17 it wont
0.17 jaw _ i
0.17 kid
0.17 knee replacement
0.17 left calf
0.17 left eyelid
0.17 lightn
0.17 like _ all
0.17 like _ elephant
0.17 like its
0.17 lopsid
0.17 lying down
0.17 me _ my
0.17 mom _ pressure
0.17 mom blood
0.17 my _ from
0.17 ok _ i
0.17 old
0.17 on _ cabinet
0.17 out _ football
0.17 pain _ im
0.17 pain of
0.17 painful and
0.17 pass _ and
0.17 past hour
0.17 people _ arent
0.17 people who
0.17 piece
0.17 piece of
0.17 pool and
0.17 real sleepy
0.17 refus
0.17 refus _ go
0.17 refus to
0.17 replacement
0.17 see _ who
0.17 see people
0.17 seem
0.17 sharp _ pain
0.17 she just
0.17 shoulder _ came
0.17 since
0.17 sitt on
0.17 speech _ garbl
0.17 sudden _ im
0.17 sudden _ vision
0.17 swell _ overnight
0.17 swollen _ hot
0.17 swollen i
0.17 the _ hour
0.17 the cabinet
0.17 the past
0.17 then my
0.17 three
0.17 to _ in
0.17 up overnight
0.17 vomit _ a
0.17 vomit _ is
0.17 way worse
0.17 we were
0.17 who _ -there
0.17 who arent
0.17 xanax
0.17 yellow
0.16 # hour
0.16 -and
0.16 =curtain_word
0.16 =thirsty
0.16 ^ _ #
0.16 ^ _ down
0.16 ^ _ gastric
0.16 ^ _ has
0.16 ^ _ leak
0.16 ^ _ leg
0.16 ^ _ near
0.16 ^ _ sudden
0.16 ^ _ tore
0.16 ^ _ water
0.16 ^ asthma
0.16 ^ been
0.16 ^ firework
0.16 a _ attack
0.16 a fit
0.16 a wasp
0.16 all _ eye
0.16 and _ stand
0.16 and fell
0.16 at _ party
0.16 back _ ghana
0.16 back pain
0.16 bathroom floor
0.16 battery up
0.16 between _ leg
0.16 between his
0.16 breathe well
0.16 bruise on
0.16 bunch _ grandma
0.16 bypas #
0.16 chest _ say
0.16 daughter swallow
0.16 day _ shak
0.16 deep and
0.16 ear _ the
0.16 every _ i
0.16 eye _ sunken
0.16 eye look
0.16 fast
0.16 from ghana
0.16 gastric _ #
0.16 grey
0.16 grey and
0.16 had _ bypas
0.16 had gastric
0.16 hand _ a
0.16 hard _ and
0.16 has _ headache
0.16 have _ cell
0.16 have sickle
0.16 he _ grey
0.16 he say
0.16 headache
0.16 headache _ is
0.16 headache neck
0.16 her mouth
0.16 hes _ weird
0.16 his forearm
0.16 his jaw
0.16 his shoulder
0.16 hour _ my
0.16 husband _ me
0.16 i _ sickle
0.16 im _ chemo
0.16 in sweat
0.16 is _ for
0.16 is off
0.16 it _ stop
0.16 knife _ my
0.16 know _ i
0.16 last _ my
0.16 leg _ turn
0.16 look sunken
0.16 lost weight
0.16 lot _ pressure
0.16 month _ and
0.16 motorcycle
0.16 my _ hand
0.16 my _ twice
0.16 my face
0.16 my leg
0.16 my own
0.16 not sure
0.16 now _ wheez
0.16 of grandma
0.16 on _ a
0.16 on _ bathroom
0.16 oven
0.16 over _ roll
0.16 over eye
0.16 own
0.16 own spit
0.16 party
0.16 period _ heavy
0.16 rigid
0.16 shiver
0.16 since i
0.16 smoke from
0.16 so hard
0.16 so thirsty
0.16 soak in
0.16 stiff and
0.16 stopp _ two
0.16 stuck _ the
0.16 sure
0.16 swallow _ own
0.16 swell after
0.16 temp _ #11+
0.16 that
0.16 the fridge
0.16 the groin
0.16 the pill
0.16 time i
0.16 to make
0.16 tore my
0.16 tum
0.16 up _ confus
0.16 up with
0.16 vomit a
0.16 warfarin and
0.16 wasp
0.16 went out
0.16 while i
0.16 with copd
0.16 with pain
0.16 worst _ ive
0.16 worst pain
0.16 wrote _ note
0.15 #99+ shak
0.15 #99+ she
0.15 -diaper _ yesterday
0.15 -in _ -day
0.15 -rib
0.15 <as _ <kid
0.15 <died
0.15 ?if ?i
0.15 ?me
0.15 ^ _ came
0.15 ^ _ catch
0.15 ^ _ ear
0.15 ^ _ im
0.15 ^ _ she
0.15 ^ dog
0.15 ^ period
0.15 a _ nail
0.15 after _ and
0.15 ago belly
0.15 and _ head
0.15 and tight
0.15 baby _ -had
0.15 back in
0.15 because i
0.15 belly _ hard
0.15 cant _ and
0.15 chest _ #11+
0.15 clutch
0.15 clutch _ chest
0.15 clutch his
0.15 dad _ its
0.15 dad say
0.15 deeper
0.15 diarrhea #11+
0.15 diarrhea _ blood
0.15 do _ do
0.15 double _ my
0.15 down _ since
0.15 erection
0.15 even _ in
0.15 ever had
0.15 eye _ hit
0.15 fast _ her
0.15 feel lighthead
0.15 few _ and
0.15 fill
0.15 fit on
0.15 from _ chainsaw
0.15 grill
0.15 had _ fit
0.15 her eye
0.15 her hip
0.15 hes _ a
0.15 his _ i
0.15 hit with
0.15 hiv
0.15 hot _ the
0.15 hour _ have
0.15 hour i
0.15 i _ drink
0.15 i _ sparkl
0.15 i might
0.15 i stopp
0.15 in _ side
0.15 infect
0.15 is _ fever
0.15 is spinn
0.15 its purple
0.15 ive _ had
0.15 last week
0.15 left _ my
0.15 lie
0.15 might
0.15 minute and
0.15 my #
0.15 my _ but
0.15 my _ like
0.15 my metformin
0.15 newborn
0.15 now _ cant
0.15 ocean
0.15 of _ cant
0.15 of _ clot
0.15 of _ pool
0.15 of _ shak
0.15 of a
0.15 on _ pill
0.15 ran a
0.15 red
0.15 rusty nail
0.15 she _ out
0.15 she pass
0.15 shingl on
0.15 since morn
0.15 slipp
0.15 stomach flu
0.15 surgery and
0.15 the _ my
0.15 the head
0.15 the ocean
0.15 the window
0.15 time _ minute
0.15 to move
0.15 toddler with
0.15 wake her
0.15 window and
0.15 wont _ me
0.15 yesterday for
0.14 -contraction
0.14 -contraction -yet
0.14 -day and
0.14 <covid
0.14 <had <covid
0.14 ^ _ drink
0.14 ^ _ out
0.14 ^ _ way
0.14 ^ face
0.14 ^ painful
0.14 a glas
0.14 a tear
0.14 almost pass
0.14 and _ havent
0.14 and doesnt
0.14 and keep
0.14 at light
0.14 bare _ and
0.14 be
0.14 beat
0.14 birth #
0.14 bleed with
0.14 bp #99+
0.14 breastbone _ goe
0.14 chang
0.14 dad _ is
0.14 day _ of
0.14 day old
0.14 done
0.14 drink two
0.14 every _ and
0.14 eye _ yesterday
0.14 face _ swell
0.14 fast _ his
0.14 fever with
0.14 fight
0.14 friend text
0.14 from _ period
0.14 full of
0.14 gave _ #
0.14 gone _ and
0.14 goodbye and
0.14 had the
0.14 headache _ my
0.14 her _ are
0.14 hes throw
0.14 hes turn
0.14 hes wheez
0.14 husband _ cant
0.14 husband sudden
0.14 i _ see
0.14 im soak
0.14 im sweat
0.14 in _ jaw
0.14 in _ lower
0.14 is _ has
0.14 is _ her
0.14 is _ stiff
0.14 is _ to
0.14 is breath
0.14 jaw is
0.14 kid got
0.14 last night
0.14 life _ on
0.14 like #
0.14 lot and
0.14 me _ and
0.14 night #11+
0.14 no -contraction
0.14 no _ -yet
0.14 of _ left
0.14 outlet
0.14 pee _ look
0.14 popp _ and
0.14 rescue
0.14 rescue inhaler
0.14 ripp _ in
0.14 salad
0.14 she _ breathe
0.14 shiver _ and
0.14 stand up
0.14 start _ new
0.14 start a
0.14 stiff _ cant
0.14 stiff i
0.14 sugar read
0.14 swollen _ a
0.14 the wall
0.14 throat _ turn
0.14 throat hes
0.14 ton
0.14 ton of
0.14 up _ the
0.14 viagra
0.14 went _ my
0.14 went _ when
0.14 wife _ is
0.14 woke _ and
0.13 #99+
0.13 <had _ <as
0.13 =gallbladder
0.13 =mottled
0.13 ^ _ speech
0.13 ^ _ testicle
0.13 ^ swallow
0.13 a _ aid
0.13 addison
0.13 after that
0.13 ago _ of
0.13 all _ a
0.13 also
0.13 an _ after
0.13 and _ soak
0.13 and all
0.13 and havent
0.13 and sleepy
0.13 antidepressant
0.13 arm say
0.13 at _ so
0.13 been _ of
0.13 belly _ is
0.13 big
0.13 bigger
0.13 blood _ is
0.13 blotchy
0.13 breath _ my
0.13 breathe _ and
0.13 burn and
0.13 by _ and
0.13 cashew
0.13 chest feel
0.13 choke
0.13 chopp
0.13 clas _ my
0.13 cold _ clammy
0.13 crazy and
0.13 cut myself
0.13 down _ the
0.13 dropp the
0.13 each
0.13 face went
0.13 fell off
0.13 for #11+
0.13 ghana
0.13 go _ in
0.13 half my
0.13 heart _ slow
0.13 heart wont
0.13 her right
0.13 her skin
0.13 hernia _ and
0.13 hes not
0.13 hes super
0.13 hold my
0.13 horrible
0.13 i _ bitten
0.13 i _ hold
0.13 i havent
0.13 im _ on
0.13 im pale
0.13 im see
0.13 in _ im
0.13 inhaler
0.13 is _ hard
0.13 is lock
0.13 is stuck
0.13 it to
0.13 leg _ numb
0.13 mixed _ and
0.13 most in
0.13 my _ again
0.13 my _ come
0.13 my breath
0.13 my inhaler
0.13 my shin
0.13 neck fever
0.13 nose _ been
0.13 nose has
0.13 now _ a
0.13 of _ eye
0.13 of _ sudden
0.13 old _ breath
0.13 one
0.13 pain start
0.13 rac and
0.13 rib
0.13 right _ of
0.13 shak _ and
0.13 sharp chest
0.13 she got
0.13 shiver with
0.13 since lunch
0.13 sinu
0.13 skin _ blotchy
0.13 slow down
0.13 smile is
0.13 speak
0.13 stiff _ fever
0.13 stumbl
0.13 testicle _ so
0.13 testicle hurt
0.13 the _ out
0.13 the mountain
0.13 throw _ and
0.13 tight _ im
0.13 tv and
0.13 up _ breath
0.13 up i
0.13 vision went
0.13 was bitten
0.13 week _ the
0.13 wont _ back
0.13 wont slow
0.13 year old
0.13 yellow i
0.13 yo _ fever
0.12 -# _ and
0.12 -him
0.12 -i _ -him
0.12 =new_medicine
0.12 =throat_side
0.12 ^ _ ankle
0.12 ^ _ flutter
0.12 ^ _ inhaler
0.12 ^ _ popp
0.12 ^ _ year
0.12 ^ diarrhea
0.12 ^ gas
0.12 a _ went
0.12 after every
0.12 almost faint
0.12 amaz
0.12 and _ bug
0.12 and _ drink
0.12 and _ stomach
0.12 and hasnt
0.12 and skin
0.12 ankl
0.12 ankle is
0.12 ate a
0.12 because
0.12 been _ hour
0.12 being
0.12 bump her
0.12 cant _ even
0.12 cant _ light
0.12 cant touch
0.12 chin to
0.12 chok _ cant
0.12 cold _ white
0.12 contrast
0.12 contrast dye
0.12 did
0.12 even water
0.12 eye _ skin
0.12 feel amaz
0.12 feel weird
0.12 fever _ back
0.12 feverish
0.12 feverish and
0.12 football
0.12 for _ last
0.12 four
0.12 grabb his
0.12 grease
0.12 has had
0.12 has terrible
0.12 heavy and
0.12 hell
0.12 his _ are
0.12 hit _ the
0.12 hit in
0.12 hurt _ hell
0.12 i _ amaz
0.12 i _ weight
0.12 i wipe
0.12 im breath
0.12 is tingl
0.12 it come
0.12 its _ a
0.12 keep _ his
0.12 keep _ up
0.12 keep throw
0.12 left leg
0.12 lid
0.12 life _ my
0.12 life in
0.12 like _ is
0.12 like hell
0.12 many pill
0.12 my _ throat
0.12 my voice
0.12 neck is
0.12 newborn _ a
0.12 night _ now
0.12 not
0.12 now his
0.12 of _ throat
0.12 ok but
0.12 pad _ #11+
0.12 pain _ around
0.12 peanut allergy
0.12 right eye
0.12 say it
0.12 she _ deep
0.12 shirt
0.12 side _ her
0.12 six
0.12 skin turn
0.12 slic _ hand
0.12 slic my
0.12 someth is
0.12 stair
0.12 stepp _ a
0.12 struggl
0.12 struggl _ breathe
0.12 struggl to
0.12 stuck _ me
0.12 sudden sharp
0.12 surgery _ week
0.12 terrible _ pain
0.12 terrible belly
0.12 than usual
0.12 that goe
0.12 the _ pain
0.12 the belly
0.12 the third
0.12 then _ again
0.12 third
0.12 throat hurt
0.12 tip
0.12 to go
0.12 turn out
0.12 vaginal
0.12 vomit all
0.12 was clean
0.12 weak _ cant
0.12 wheez _ short
0.12 when _ wipe
0.12 wipe
0.12 wrote a
0.12 yellow _ im
0.12 yr old
0.11 # diabetic
0.11 #11+ wks
0.11 #99+ _ shak
0.11 -when -she
0.11 =eye_area
0.11 =thrown_off
0.11 ^ _ dizzy
0.11 ^ _ shock
0.11 ^ bleed
0.11 ^ quit
0.11 ^ sometim
0.11 ^ stopp
0.11 ^ throw
0.11 ^ two
0.11 a motorcycle
0.11 and _ can
0.11 and _ move
0.11 and _ swell
0.11 and goe
0.11 are in
0.11 arm _ heavy
0.11 away with
0.11 baby _ evil
0.11 belly _ swollen
0.11 boy is
0.11 by my
0.11 cant _ fever
0.11 cant _ without
0.11 cant look
0.11 cold _ sweaty
0.11 confus _ her
0.11 crossfit
0.11 even _ down
0.11 evil
0.11 face _ and
0.11 four year
0.11 gummi
0.11 have
0.11 have _ pain
0.11 he _ to
0.11 he look
0.11 her _ she
0.11 her belly
0.11 hernia popp
0.11 hes real
0.11 hes still
0.11 hold
0.11 hot _ dry
0.11 husband _ his
0.11 i _ look
0.11 i _ want
0.11 i woke
0.11 im real
0.11 is evil
0.11 is pale
0.11 it _ me
0.11 keep _ water
0.11 keep even
0.11 knee surgery
0.11 leg went
0.11 limp and
0.11 lithium
0.11 lithium and
0.11 minut ago
0.11 my _ head
0.11 my chin
0.11 now _ shak
0.11 now _ up
0.11 of pain
0.11 old and
0.11 pain _ by
0.11 palm and
0.11 peanut
0.11 peel
0.11 popp _ its
0.11 right _ belly
0.11 right arm
0.11 say _ baby
0.11 say his
0.11 severe _ pain
0.11 start by
0.11 swallow _ my
0.11 testicle _ swollen
0.11 testicle is
0.11 the
0.11 the _ belly
0.11 the _ from
0.11 the _ table
0.11 the dog
0.11 the dose
0.11 the yard
0.11 to use
0.11 too _ for
0.11 type _ diabetic
0.11 use _ on
0.11 wife _ been
0.11 wife has
0.11 woke _ with
0.11 worst belly
0.11 year _ is
0.1 # _ along
0.1 -i
0.1 -when -i
0.1 =limb_injury
0.1 =postpartum_smell
0.1 ^ _ birth
0.1 ^ _ is
0.1 ^ _ may
0.1 ^ blister
0.1 ^ calf
0.1 ^ had
0.1 ^ wife
0.1 a _ bottle
0.1 a nail
0.1 a whole
0.1 along
0.1 and face
0.1 and hurt
0.1 behind my
0.1 bottle _ vodka
0.1 breath like
0.1 bunch _ oxy
0.1 came _ of
0.1 can keep
0.1 cant _ cough
0.1 cell
0.1 cramp at
0.1 croup
0.1 dad _ off
0.1 dad fell
0.1 feet
0.1 fine but
0.1 going _ my
0.1 got kick
0.1 grandma took
0.1 half _ face
0.1 has _ rash
0.1 heart and
0.1 her _ hand
0.1 her hand
0.1 her speech
0.1 hes _ out
0.1 i _ i
0.1 i _ vomit
0.1 in _ sleep
0.1 inhaler _ -help
0.1 irregular
0.1 is #11+
0.1 is slurr
0.1 keep vomit
0.1 ladder and
0.1 leg _ weak
0.1 leg and
0.1 lie down
0.1 look up
0.1 month along
0.1 muffl
0.1 muscl
0.1 my _ skin
0.1 my _ while
0.1 night _ keep
0.1 now _ real
0.1 now _ throw
0.1 nowhere and
0.1 of _ #11+
0.1 of oxy
0.1 of vodka
0.1 oxy and
0.1 pain _ and
0.1 pill and
0.1 postpartum and
0.1 puff
0.1 put on
0.1 ran
0.1 she _ see
0.1 she shiver
0.1 shoulder
0.1 sickle
0.1 sickle cell
0.1 so _ he
0.1 so _ she
0.1 speech _ slurr
0.1 stop cough
0.1 that _ on
0.1 that came
0.1 thi morn
0.1 throat _ so
0.1 to
0.1 took _ bunch
0.1 up _ his
0.1 vomit green
0.1 was hit
0.1 week _ with
0.1 what day
0.1 with sweat
0.09 #11+ _ pregnant
0.09 -wait
0.09 =bruising
0.09 =sting
0.09 ^ _ flu
0.09 ^ _ open
0.09 ^ _ ran
0.09 ^ _ through
0.09 ^ _ twist
0.09 ^ breath
0.09 ^ cirrhosi
0.09 ^ ran
0.09 ^ toy
0.09 a _ #
0.09 a _ bug
0.09 a _ day
0.09 a breath
0.09 advice
0.09 and _ #11+
0.09 and _ when
0.09 away and
0.09 back _ its
0.09 back it
0.09 black _ for
0.09 blood thinner
0.09 bloody _ for
0.09 breath so
0.09 bridge
0.09 car accident
0.09 chok _ the
0.09 chok in
0.09 cold and
0.09 crush _ pain
0.09 crush chest
0.09 dangerou
0.09 dark
0.09 doubl
0.09 drink _ no
0.09 fever #99+
0.09 fever _ hes
0.09 few day
0.09 go _ and
0.09 going _ and
0.09 going _ pas
0.09 grandma _ and
0.09 he swallow
0.09 hes _ like
0.09 himself
0.09 his _ arm
0.09 his _ hurt
0.09 hurt _ eye
0.09 i _ bleach
0.09 i _ it
0.09 i _ wake
0.09 in _ fight
0.09 in _ for
0.09 in a
0.09 inside my
0.09 insulin
0.09 is _ dangerou
0.09 knee is
0.09 leg _ i
0.09 light hurt
0.09 lip went
0.09 med
0.09 move _ right
0.09 much _ i
0.09 my _ back
0.09 my _ popp
0.09 my _ teeth
0.09 my feet
0.09 my wisdom
0.09 no -wait
0.09 of _ face
0.09 on that
0.09 one _ for
0.09 one eye
0.09 pain _ her
0.09 ran _ marathon
0.09 right after
0.09 see thing
0.09 shorter
0.09 so swollen
0.09 spinn
0.09 still i
0.09 stomach
0.09 stung
0.09 take _ breath
0.09 talk about
0.09 teeth _ out
0.09 teeth came
0.09 that side
0.09 the _ wont
0.09 the stair
0.09 the tv
0.09 thing and
0.09 thinner
0.09 twist
0.09 wisdom _ came
0.09 wisdom teeth
0.09 with an
0.09 with fever
0.08 -hurt
0.08 <a <kid
0.08 <kid
0.08 =dizzy
0.08 =phlegm
0.08 ^ _ at
0.08 ^ _ chill
0.08 ^ _ stool
0.08 ^ _ swell
0.08 ^ pull
0.08 ^ stung
0.08 a _ year
0.08 a heart
0.08 actual _ it
0.08 ammonia and
0.08 and _ now
0.08 and _ smile
0.08 and cough
0.08 can _ but
0.08 chest _ hurt
0.08 chill fever
0.08 day my
0.08 diarrhea and
0.08 down for
0.08 drank _ whole
0.08 drive
0.08 dye my
0.08 feel
0.08 fever gett
0.08 foggy
0.08 friend _ too
0.08 get him
0.08 get it
0.08 giv
0.08 go _ when
0.08 had a
0.08 head now
0.08 heart attack
0.08 help my
0.08 her smile
0.08 hes sweat
0.08 hes vomit
0.08 him to
0.08 hit me
0.08 in _ left
0.08 it _ away
0.08 itch and
0.08 its _ up
0.08 mak my
0.08 moved _ the
0.08 my _ month
0.08 my _ week
0.08 my head
0.08 my nose
0.08 my scalp
0.08 nail _ remover
0.08 of _ after
0.08 off and
0.08 on _ shin
0.08 pale _ clammy
0.08 pencil
0.08 polish remover
0.08 pregnant _ my
0.08 proper
0.08 remover
0.08 right rib
0.08 round my
0.08 rubb
0.08 rubb _ left
0.08 shak _ fever
0.08 shaky
0.08 she _ #
0.08 she _ confus
0.08 stand _ straight
0.08 take warfarin
0.08 the wrong
0.08 to _ groin
0.08 to _ lower
0.08 up proper
0.08 up straight
0.08 uti
0.08 wake _ proper
0.08 walk but
0.08 water _ a
0.08 water for
0.08 window
0.08 with _ right
0.08 with shak
0.08 worst stomach
0.08 yesterday my
0.07 # _ girl
0.07 # _ pm
0.07 ^ _ breast
0.07 ^ _ confus
0.07 ^ _ green
0.07 ^ _ kidney
0.07 ^ _ on
0.07 ^ _ week
0.07 ^ crack
0.07 ^ hurt
0.07 ^ its
0.07 a _ ago
0.07 and _ -peed
0.07 and _ green
0.07 and _ weird
0.07 and bare
0.07 arm _ hes
0.07 at home
0.07 battery in
0.07 bleed a
0.07 blurry
0.07 calf _ swollen
0.07 cant _ think
0.07 cant find
0.07 confus _ his
0.07 cough _ is
0.07 crack tooth
0.07 day _ fever
0.07 dizzy
0.07 dripp
0.07 eye _ the
0.07 fami
0.07 felt
0.07 gain #
0.07 gain _ pound
0.07 gasoline in
0.07 grind
0.07 had _ #
0.07 had stomach
0.07 have _ failure
0.07 headache _ two
0.07 him
0.07 his back
0.07 i took
0.07 in
0.07 in _ eye
0.07 ive _ thi
0.07 keep my
0.07 me _ a
0.07 meter
0.07 mouth all
0.07 my _ a
0.07 my _ all
0.07 my _ broke
0.07 my _ has
0.07 my _ hasnt
0.07 my _ not
0.07 my _ rib
0.07 my _ who
0.07 my apartment
0.07 my breast
0.07 night _ and
0.07 off _ roof
0.07 old _ has
0.07 one leg
0.07 out _ it
0.07 peel _ in
0.07 rest
0.07 rib hurt
0.07 roof _ cant
0.07 roof and
0.07 room
0.07 shallow
0.07 sharp _ on
0.07 she _ pale
0.07 she _ stand
0.07 son _ asthma
0.07 son with
0.07 spray _ pesticide
0.07 start
0.07 steroid
0.07 stop think
0.07 that start
0.07 the ladder
0.07 the roof
0.07 up _ hes
0.07 vomit _ cant
0.07 we cant
0.07 weak she
0.07 what the
0.07 white in
0.07 who _ #11+
0.07 who is
0.06 # #
0.06 -to
0.06 <as
0.06 <as <a
0.06 <i <had
0.06 <with
0.06 =appendix_said
0.06 =croup_cough
0.06 =during_effort
0.06 =kidney_disease
0.06 ^ _ gett
0.06 ^ _ move
0.06 ^ _ shrimp
0.06 ^ ate
0.06 ^ ive
0.06 ^ pulse
0.06 a _ belly
0.06 a box
0.06 a car
0.06 a foot
0.06 about #
0.06 an
0.06 and blood
0.06 and chest
0.06 and cramp
0.06 appendix
0.06 are _ up
0.06 at _ store
0.06 at rest
0.06 belly _ and
0.06 blister _ my
0.06 bottle is
0.06 bought
0.06 breath _ chest
0.06 burn
0.06 calf _ sore
0.06 cant _ the
0.06 cast
0.06 chest _ #
0.06 crie in
0.06 cut is
0.06 dog bite
0.06 egg
0.06 electric
0.06 eye and
0.06 five minut
0.06 girlfriend
0.06 has _ in
0.06 he _ and
0.06 hes #11+
0.06 his right
0.06 i _ pee
0.06 ibuprofen
0.06 is _ hot
0.06 kitchen knife
0.06 lift _ box
0.06 my _ bottle
0.06 my baby
0.06 never -had
0.06 new medicine
0.06 newborn has
0.06 nose _ is
0.06 numb _ the
0.06 pill _ is
0.06 pill bottle
0.06 purple spot
0.06 red poop
0.06 she had
0.06 skin _ yellow
0.06 stove
0.06 table
0.06 teen
0.06 the store
0.06 thi _ i
0.06 to _ on
0.06 to _ the
0.06 up _ lot
0.06 vodka and
0.06 weak i
0.06 yard
0.05 # _ no
0.05 #11+ _ i
0.05 #99+ _ is
0.05 #99+ feet
0.05 -at -all
0.05 -chok
0.05 <old
0.05 =belly_surgery_recent
0.05 =flank_pain
0.05 =leg_feet_swollen
0.05 =no_gas
0.05 ^ _ asthma
0.05 ^ _ tooth
0.05 ^ left
0.05 ^ neck
0.05 air
0.05 and _ lip
0.05 and bump
0.05 and moved
0.05 and puffy
0.05 and swollen
0.05 ankle _ its
0.05 at #11+
0.05 baby is
0.05 breath _ yesterday
0.05 burn my
0.05 burn with
0.05 but ive
0.05 button _ moved
0.05 button and
0.05 droop and
0.05 dur
0.05 face droop
0.05 feel _ i
0.05 fit _ the
0.05 has no
0.05 have to
0.05 hi
0.05 hot potato
0.05 i _ letter
0.05 i near
0.05 in _ cold
0.05 in _ day
0.05 in _ right
0.05 is _ i
0.05 is _ than
0.05 is gett
0.05 is hard
0.05 just _ in
0.05 kid has
0.05 kidney
0.05 lean
0.05 letter _ my
0.05 letter to
0.05 lower
0.05 mom has
0.05 mom talk
0.05 move his
0.05 my _ blood
0.05 my _ button
0.05 my antidepressant
0.05 my asthma
0.05 my lip
0.05 of _ antidepressant
0.05 old _ had
0.05 on _ leg
0.05 over my
0.05 oxy
0.05 pain that
0.05 pls
0.05 post
0.05 potato
0.05 runn
0.05 smell like
0.05 solid
0.05 stair _ #11+
0.05 start _ hour
0.05 start an
0.05 swallow my
0.05 sweaty
0.05 the bed
0.05 the burn
0.05 thi weekend
0.05 toy
0.05 up the
0.05 voice _ like
0.05 voice sound
0.05 week
0.05 were
0.05 wrote _ to
0.05 wrote letter
0.04 # _ #11+
0.04 # _ had
0.04 # _ my
0.04 #11+ _ old
0.04 <he <had
0.04 <he _ <a
0.04 =co_word
0.04 ?turn
0.04 ^ _ bp
0.04 ^ _ every
0.04 ^ _ hernia
0.04 ^ _ murmur
0.04 ^ _ section
0.04 ^ c
0.04 ^ muscl
0.04 ^ nail
0.04 ^ skin
0.04 ^ type
0.04 ^ was
0.04 a _ black
0.04 a bee
0.04 after _ feed
0.04 and _ vision
0.04 and _ water
0.04 around
0.04 away
0.04 baby _ are
0.04 back
0.04 belly _ that
0.04 bother me
0.04 bump _ head
0.04 by _ bee
0.04 cant walk
0.04 chemo _ week
0.04 dad has
0.04 diaper _ and
0.04 diaper today
0.04 eye burn
0.04 fever _ with
0.04 few _ for
0.04 foot smell
0.04 get _ to
0.04 get wind
0.04 hand _ my
0.04 havent _ -all
0.04 heart murmur
0.04 hik
0.04 i _ out
0.04 i _ wind
0.04 i leave
0.04 in _ is
0.04 is drool
0.04 is numb
0.04 is so
0.04 it _ #99+
0.04 just got
0.04 law is
0.04 leave
0.04 light _ me
0.04 mixed bleach
0.04 moved
0.04 murmur
0.04 pain ever
0.04 pink again
0.04 pneumonia
0.04 rash _ a
0.04 red _ sore
0.04 shin
0.04 skin look
0.04 snake
0.04 snow
0.04 stiff neck
0.04 stomach _ for
0.04 the lower
0.04 time a
0.04 today _ is
0.04 walk _ its
0.04 week _ i
0.04 weight _ my
0.04 wet _ today
0.04 wife _ #
0.04 yesterday
0.04 yr
0.03 # _ cant
0.03 =cough
0.03 =hypertension
0.03 =sickle_cell
0.03 ^ <he
0.03 ^ _ are
0.03 ^ _ blister
0.03 ^ _ boy
0.03 ^ _ raw
0.03 ^ _ used
0.03 ^ _ viagra
0.03 ^ battery
0.03 ^ burn
0.03 ^ cut
0.03 ^ gain
0.03 ^ heavy
0.03 ^ hernia
0.03 about an
0.03 aid battery
0.03 and _ burn
0.03 and _ little
0.03 and has
0.03 beach
0.03 breath _ i
0.03 car door
0.03 colostomy
0.03 colostomy bag
0.03 cough
0.03 drug
0.03 face is
0.03 fish _ i
0.03 go back
0.03 had _ flu
0.03 hear _ battery
0.03 heart _ is
0.03 i _ two
0.03 i black
0.03 i stand
0.03 i used
0.03 last _ i
0.03 lot _ im
0.03 lupu
0.03 mountain
0.03 moved to
0.03 my _ heart
0.03 my boy
0.03 my colonoscopy
0.03 nurse
0.03 oyster
0.03 raw oyster
0.03 round _ belly
0.03 say _ fine
0.03 scalp
0.03 since _ quit
0.03 skipp
0.03 slic
0.03 smoke
0.03 sneez and
0.03 so _ of
0.03 start round
0.03 sweaty and
0.03 swollen _ can
0.03 the beach
0.03 to _ and
0.03 to _ his
0.03 turn _ in
0.03 up more
0.03 urine
0.03 was _ at
0.03 was _ thi
0.03 woman
0.02 # yo
0.02 #11+ _ the
0.02 ^ _ altitude
0.02 ^ _ crack
0.02 ^ _ lip
0.02 ^ _ low
0.02 ^ _ newborn
0.02 ^ _ of
0.02 ^ _ swallow
0.02 ^ came
0.02 ^ everyth
0.02 ^ foot
0.02 ^ hand
0.02 ^ watch
0.02 allergic
0.02 almost
0.02 and we
0.02 and white
0.02 anyth down
0.02 apartment
0.02 are peel
0.02 around my
0.02 at soccer
0.02 batteri
0.02 burger
0.02 cant _ anyth
0.02 dye
0.02 face with
0.02 fever _ throat
0.02 fever sore
0.02 formula
0.02 full
0.02 goe _ in
0.02 got a
0.02 has _ diarrhea
0.02 he _ off
0.02 his shin
0.02 i dont
0.02 i sit
0.02 ill
0.02 labor
0.02 me
0.02 my _ vomit
0.02 old _ a
0.02 on _ long
0.02 on _ thinner
0.02 on blood
0.02 pill
0.02 postpartum #
0.02 scrotum
0.02 sip
0.02 sugar
0.02 swell _ the
0.02 ten
0.02 the skin
0.02 toe _ the
0.02 tonight im
0.02 when _ cough
0.01 #11+
0.01 #11+ on
0.01 -poop
0.01 -tear
0.01 -tear -when
0.01 -tear _ -she
0.01 <#11+ <year
0.01 =bp_medicine
0.01 =hives_all
0.01 ^ _ calf
0.01 ^ we
0.01 a fever
0.01 all have
0.01 an electric
0.01 but
0.01 cough blood
0.01 goe down
0.01 green
0.01 green stuff
0.01 have chill
0.01 head last
0.01 heavy bleed
0.01 his knee
0.01 hive _ over
0.01 hive all
0.01 i _ chill
0.01 im _ to
0.01 in _ calf
0.01 is _ red
0.01 it was
0.01 ive got
0.01 letter
0.01 lift _ couch
0.01 lost _ in
0.01 machine
0.01 mastectomy
0.01 much
0.01 my _ bone
0.01 my _ red
0.01 needl
0.01 night _ week
0.01 of _ #
0.01 quit
0.01 rash on
0.01 to _ side
0.01 to drink
0.01 to one
0.01 up all
0.01 vomit _ since
0.01 we _ have
0.01 we all
0.01 went _ in
0.01 wisdom
0.01 with _ baseball
0.01 with _ on
0.01 work and
0.01 yesterday and
0.01 zoo
-0.01 #11+ _ short
-0.01 =back_pain
-0.01 =stomach_burn
-0.01 ^ _ <had
-0.01 ^ _ isnt
-0.01 ^ fish
-0.01 ^ gave
-0.01 ^ mom
-0.01 ^ stepp
-0.01 ^ yellow
-0.01 along and
-0.01 and _ all
-0.01 and _ arm
-0.01 and _ on
-0.01 and _ poop
-0.01 bleach _ i
-0.01 breath _ im
-0.01 broke my
-0.01 butt
-0.01 chest _ i
-0.01 come in
-0.01 cough _ and
-0.01 eyelid
-0.01 feel heavy
-0.01 goe away
-0.01 going _ a
-0.01 got stung
-0.01 got the
-0.01 happen
-0.01 headache since
-0.01 heart flutter
-0.01 husband _ off
-0.01 leg after
-0.01 lift a
-0.01 los
-0.01 los weight
-0.01 month old
-0.01 more phlegm
-0.01 my _ #
-0.01 my _ that
-0.01 my rib
-0.01 my urine
-0.01 out and
-0.01 pill _ my
-0.01 pregnant with
-0.01 red _ swollen
-0.01 shovel
-0.01 sister had
-0.01 son
-0.01 spinn _ i
-0.01 stiff
-0.01 the room
-0.01 ther _ in
-0.01 tingl _ i
-0.01 tired and
-0.01 to hurt
-0.01 two _ ago
-0.01 up _ phlegm
-0.01 worri
-0.01 worri about
-0.01 yellow phlegm
-0.02 # _ a
-0.02 -kick
-0.02 =red_patch
-0.02 =skin_infection
-0.02 ^ _ #11+
-0.02 ^ _ best
-0.02 ^ _ cried
-0.02 ^ _ gas
-0.02 ^ _ neighbor
-0.02 ^ _ pain
-0.02 ^ _ sicknes
-0.02 ^ _ stiff
-0.02 ^ altitude
-0.02 ^ dialysi
-0.02 ^ faint
-0.02 ^ his
-0.02 ^ voic
-0.02 a stomach
-0.02 about
-0.02 and _ his
-0.02 and _ swollen
-0.02 and needl
-0.02 and very
-0.02 antacid
-0.02 bad _ in
-0.02 balance
-0.02 best friend
-0.02 bp _ #99+
-0.02 bruis
-0.02 chest _ with
-0.02 come out
-0.02 curtain
-0.02 day _ i
-0.02 failure
-0.02 feel _ tear
-0.02 few
-0.02 from _ #
-0.02 gas in
-0.02 had
-0.02 hav _ baby
-0.02 have heart
-0.02 he fell
-0.02 heart failure
-0.02 her nose
-0.02 hit _ a
-0.02 i _ chest
-0.02 i _ walk
-0.02 i feel
-0.02 im _ out
-0.02 im out
-0.02 in _ mountain
-0.02 in our
-0.02 kid _ in
-0.02 kid ate
-0.02 last two
-0.02 like i
-0.02 month _ a
-0.02 move it
-0.02 my _ friend
-0.02 my _ off
-0.02 my best
-0.02 my father
-0.02 of _ when
-0.02 on day
-0.02 pain _ high
-0.02 pain up
-0.02 pin
-0.02 pin _ needl
-0.02 pin and
-0.02 rate _ #11+
-0.02 rate is
-0.02 second
-0.02 shunt
-0.02 sicknes
-0.02 slow
-0.02 smell _ in
-0.02 smell gas
-0.02 son hasnt
-0.02 tear
-0.02 the _ two
-0.02 three week
-0.02 to walk
-0.02 up fast
-0.02 up her
-0.02 up high
-0.02 when _ and
-0.02 will
-0.02 with _ blood
-0.03 # _ from
-0.03 # _ he
-0.03 # d
-0.03 #11+ month
-0.03 ^ _ cell
-0.03 ^ _ surgery
-0.03 ^ food
-0.03 ^ he
-0.03 ^ hello
-0.03 ^ lump
-0.03 ^ sickle
-0.03 ^ woke
-0.03 a _ crash
-0.03 ago im
-0.03 and _ eat
-0.03 and _ got
-0.03 and _ her
-0.03 and belly
-0.03 and nausea
-0.03 blood _ #99+
-0.03 boy _ vomit
-0.03 bus
-0.03 car crash
-0.03 cold _ and
-0.03 diabet and
-0.03 embarass
-0.03 feet are
-0.03 fever _ wont
-0.03 hello
-0.03 hip is
-0.03 hurt _ baby
-0.03 i _ her
-0.03 i _ she
-0.03 in my
-0.03 intimacy
-0.03 is _ with
-0.03 it
-0.03 it feel
-0.03 its better
-0.03 last _ but
-0.03 lock in
-0.03 my
-0.03 my _ in
-0.03 my _ wont
-0.03 my chair
-0.03 of red
-0.03 pump
-0.03 said
-0.03 scar to
-0.03 sister
-0.03 smoker
-0.03 steam
-0.03 steam _ my
-0.03 stopp
-0.03 t
-0.03 t #
-0.03 t _ d
-0.03 tampon
-0.03 the bus
-0.03 they
-0.03 thi week
-0.03 threw _ twice
-0.03 time _ day
-0.03 up _ it
-0.03 up twice
-0.03 was _ before
-0.04 =crohns
-0.04 ^ _ nana
-0.04 ^ _ pee
-0.04 ^ crohn
-0.04 ^ im
-0.04 ^ noseble
-0.04 a _ an
-0.04 a _ to
-0.04 a baby
-0.04 ach
-0.04 and they
-0.04 bad the
-0.04 bleed _ a
-0.04 blood _ my
-0.04 boil
-0.04 breath _ #
-0.04 cast off
-0.04 cheek
-0.04 crohn
-0.04 daughter got
-0.04 day at
-0.04 dentur
-0.04 dizzy and
-0.04 door
-0.04 for _ back
-0.04 gasoline
-0.04 girl
-0.04 got _ arm
-0.04 got hit
-0.04 his arm
-0.04 how many
-0.04 hurt my
-0.04 i _ be
-0.04 i _ stop
-0.04 in _ new
-0.04 keep ask
-0.04 lower back
-0.04 month and
-0.04 more and
-0.04 more out
-0.04 morn _ one
-0.04 my _ hit
-0.04 my _ now
-0.04 my finger
-0.04 my foot
-0.04 my nana
-0.04 my newborn
-0.04 my skin
-0.04 nana
-0.04 neck _ the
-0.04 of _ blood
-0.04 of _ cough
-0.04 one _ a
-0.04 pill at
-0.04 push it
-0.04 ran _ of
-0.04 ran out
-0.04 roommate _ a
-0.04 roommate has
-0.04 since can
-0.04 six hour
-0.04 skin _ my
-0.04 soccer
-0.04 stay
-0.04 sugar _ #99+
-0.04 surgery cut
-0.04 the _ last
-0.04 the _ leg
-0.04 the _ talk
-0.04 the hot
-0.04 the table
-0.04 tight _ i
-0.04 too much
-0.04 tummy
-0.04 twice _ and
-0.04 was _ tv
-0.04 was watch
-0.04 we do
-0.04 yo girl
-0.05 # _ i
-0.05 #11+ yr
-0.05 -#
-0.05 -heart
-0.05 -rac
-0.05 ?get
-0.05 ^ _ cough
-0.05 ^ _ diabetic
-0.05 ^ _ len
-0.05 ^ _ scar
-0.05 ^ _ yr
-0.05 ^ head
-0.05 ^ start
-0.05 a
-0.05 a few
-0.05 badly and
-0.05 been _ for
-0.05 been _ since
-0.05 contact len
-0.05 day _ have
-0.05 day i
-0.05 ear and
-0.05 every _ hour
-0.05 fish bone
-0.05 had thi
-0.05 i
-0.05 i _ is
-0.05 i _ myself
-0.05 i _ to
-0.05 i lie
-0.05 im #11+
-0.05 is #99+
-0.05 its _ now
-0.05 last day
-0.05 len
-0.05 lost _ pound
-0.05 my _ spit
-0.05 my _ thi
-0.05 my _ when
-0.05 neck stiff
-0.05 next to
-0.05 on _ #
-0.05 on friday
-0.05 on me
-0.05 rifle
-0.05 runny _ and
-0.05 son is
-0.05 stop _ bleed
-0.05 the last
-0.05 throat _ i
-0.05 when _ lie
-0.06 #
-0.06 <and <i
-0.06 <attack _ <year
-0.06 ?and
-0.06 ^ _ more
-0.06 ^ all
-0.06 ^ one
-0.06 ^ purple
-0.06 a _ thi
-0.06 a crayon
-0.06 and _ but
-0.06 and _ tired
-0.06 and noth
-0.06 ate someth
-0.06 baby pull
-0.06 bluish
-0.06 breath _ usual
-0.06 breath than
-0.06 check for
-0.06 climb
-0.06 feel so
-0.06 fever _ a
-0.06 front
-0.06 his sleep
-0.06 i _ back
-0.06 i take
-0.06 if i
-0.06 is _ bad
-0.06 is heavy
-0.06 is real
-0.06 its _ and
-0.06 may
-0.06 my blood
-0.06 my knee
-0.06 nobody
-0.06 nose and
-0.06 of _ than
-0.06 oil
-0.06 old has
-0.06 pain with
-0.06 prednisone
-0.06 rac at
-0.06 son _ #11+
-0.06 spot on
-0.06 the _ spot
-0.06 to his
-0.06 under _ rib
-0.06 weed
-0.06 what can
-0.06 when _ pres
-0.06 with diabet
-0.06 wont _ it
-0.07 -more
-0.07 -talk
-0.07 =back_sciatica
-0.07 =drank
-0.07 =ulcer_nsaid
-0.07 =weight_loss
-0.07 ?if ?someone
-0.07 ?someone
-0.07 ^ _ have
-0.07 ^ _ swollen
-0.07 ^ about
-0.07 ^ broke
-0.07 ^ glucose
-0.07 ^ someth
-0.07 a headache
-0.07 a speech
-0.07 after _ a
-0.07 ago my
-0.07 aid clas
-0.07 and _ up
-0.07 are
-0.07 arm are
-0.07 at _ to
-0.07 birth
-0.07 breath _ cough
-0.07 chest when
-0.07 clock
-0.07 come _ goe
-0.07 come and
-0.07 come at
-0.07 daughter ate
-0.07 discharge
-0.07 do ?if
-0.07 do _ ?someone
-0.07 do _ clean
-0.07 edge
-0.07 edge of
-0.07 every feed
-0.07 faint _ the
-0.07 father
-0.07 fine _ he
-0.07 first _ clas
-0.07 for _ and
-0.07 forearm
-0.07 got _ up
-0.07 had _ diarrhea
-0.07 he _ up
-0.07 headache for
-0.07 high _ pressure
-0.07 high blood
-0.07 hurt _ my
-0.07 i _ ?if
-0.07 i _ a
-0.07 i clean
-0.07 keppra
-0.07 let
-0.07 lump in
-0.07 marfan
-0.07 my _ hurt
-0.07 my _ test
-0.07 my cast
-0.07 my coworker
-0.07 my flight
-0.07 need _ fast
-0.07 next _ #
-0.07 poop
-0.07 pulse
-0.07 quiet
-0.07 rac heart
-0.07 rednes
-0.07 rednes is
-0.07 sciatica
-0.07 sciatica down
-0.07 start _ and
-0.07 steak
-0.07 stomach bug
-0.07 that _ and
-0.07 that come
-0.07 the _ before
-0.07 the chest
-0.07 the rednes
-0.07 to fast
-0.07 up from
-0.07 using
-0.07 wait
-0.07 with _ of
-0.08 # so
-0.08 #11+ with
-0.08 <check
-0.08 <ear
-0.08 <her
-0.08 <mom
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <my <mom
-0.08 <of
-0.08 =no_insulin
-0.08 =tetanus_due
-0.08 ?a _ ?clot
-0.08 ?are _ ?sign
-0.08 ?the ?sign
-0.08 ^ _ <mom
-0.08 ^ _ hear
-0.08 ^ chest
-0.08 ^ so
-0.08 ^ tampon
-0.08 ^ wednesday
-0.08 a _ from
-0.08 a _ pink
-0.08 a _ stiff
-0.08 a letter
-0.08 a mile
-0.08 and _ some
-0.08 aspirin
-0.08 at the
-0.08 back after
-0.08 belly and
-0.08 bit stiff
-0.08 boy _ #
-0.08 c _ #
-0.08 cancer
-0.08 doing
-0.08 for _ had
-0.08 for a
-0.08 from my
-0.08 funny
-0.08 get _ work
-0.08 get off
-0.08 had _ pain
-0.08 has _ sore
-0.08 heart beat
-0.08 hole
-0.08 i _ off
-0.08 i wrote
-0.08 in _ neck
-0.08 in _ toddler
-0.08 is act
-0.08 is on
-0.08 is spread
-0.08 it start
-0.08 jump
-0.08 leg _ spread
-0.08 little pink
-0.08 lump
-0.08 mile
-0.08 mother
-0.08 much _ the
-0.08 my _ woke
-0.08 nail polish
-0.08 need _ note
-0.08 note _ work
-0.08 of _ chest
-0.08 of _ for
-0.08 off _ at
-0.08 off work
-0.08 out _ insulin
-0.08 pacemaker _ is
-0.08 plan to
-0.08 polish
-0.08 roof
-0.08 since _ im
-0.08 small _ on
-0.08 smil
-0.08 so _ that
-0.08 so after
-0.08 son _ up
-0.08 son woke
-0.08 sore in
-0.08 start thi
-0.08 stopp _ #
-0.08 swollen _ i
-0.08 swollen red
-0.08 tak a
-0.08 throat _ two
-0.08 throat for
-0.08 today im
-0.08 tongue and
-0.08 very tired
-0.08 with _ for
-0.08 with _ phlegm
-0.08 work _ #
-0.08 work at
-0.08 work had
-0.08 yesterday im
-0.09 #99+ for
-0.09 -belly
-0.09 -chest _ -no
-0.09 -fever _ -week
-0.09 <ago and
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <do <i
-0.09 <do _ <need
-0.09 <had <my
-0.09 <had _ <stroke
-0.09 <i <need
-0.09 <my <dad
-0.09 <my _ <out
-0.09 <out
-0.09 <out <in
-0.09 <out _ <#99+
-0.09 <ten
-0.09 <ten <year
-0.09 <ten _ <ago
-0.09 =injection_joint
-0.09 ?call ?for
-0.09 ^ _ <dad
-0.09 ^ _ drown
-0.09 ^ _ since
-0.09 ^ _ start
-0.09 ^ boil
-0.09 ^ temp
-0.09 ^ thyroid
-0.09 a _ sometim
-0.09 a beat
-0.09 a first
-0.09 a toy
-0.09 after _ minut
-0.09 all better
-0.09 and _ bother
-0.09 and it
-0.09 and light
-0.09 and sneez
-0.09 and watery
-0.09 ankle _ a
-0.09 at _ pool
-0.09 at _ thirty
-0.09 back _ a
-0.09 beat _ when
-0.09 beat sometim
-0.09 breath is
-0.09 can _ come
-0.09 coffee doctor
-0.09 drink _ doctor
-0.09 ear _ out
-0.09 ear stick
-0.09 eat _ and
-0.09 fine _ need
-0.09 flu _ week
-0.09 flu last
-0.09 for three
-0.09 for work
-0.09 forever
-0.09 get _ bit
-0.09 get _ in
-0.09 grandmother
-0.09 he took
-0.09 hurt _ wife
-0.09 i _ ?for
-0.09 i come
-0.09 i pres
-0.09 im so
-0.09 in law
-0.09 iron
-0.09 is dry
-0.09 is now
-0.09 it ok
-0.09 itchy _ watery
-0.09 its _ bit
-0.09 ladder
-0.09 law
-0.09 letter for
-0.09 like tear
-0.09 low mood
-0.09 metformin
-0.09 mood
-0.09 mother _ law
-0.09 mother in
-0.09 mother is
-0.09 mov
-0.09 my _ hard
-0.09 nose _ sneez
-0.09 nut
-0.09 on a
-0.09 over _ the
-0.09 period _ a
-0.09 pressure
-0.09 purple _ on
-0.09 quarter _ nine
-0.09 question
-0.09 rash _ fever
-0.09 sex
-0.09 sit
-0.09 skip _ beat
-0.09 skip a
-0.09 sometim _ i
-0.09 sometim when
-0.09 sore _ runn
-0.09 sore and
-0.09 thyroid
-0.09 twice today
-0.09 two _ no
-0.09 was _ last
-0.09 week _ better
-0.09 week _ my
-0.09 yo _ sudden
-0.09 you _ #
-0.1 # _ tomorrow
-0.1 -fever -or
-0.1 <a <fever
-0.1 <a <miscarriage
-0.1 <a _ <two
-0.1 <fever
-0.1 <five
-0.1 <five <year
-0.1 <five _ <ago
-0.1 <had _ <fever
-0.1 <had _ <miscarriage
-0.1 <he
-0.1 <like
-0.1 <miscarriage
-0.1 <miscarriage <two
-0.1 <miscarriage _ <year
-0.1 <pain
-0.1 <pain <last
-0.1 <pain _ <year
-0.1 <stroke _ <year
-0.1 <want
-0.1 <want <to
-0.1 <was <a
-0.1 <would
-0.1 <would <like
-0.1 <year _ <was
-0.1 =days_many
-0.1 ?avoid
-0.1 ?baby
-0.1 ?has
-0.1 ?if _ ?baby
-0.1 ?my ?baby
-0.1 ^ _ skin
-0.1 ^ heat
-0.1 a _ a
-0.1 a _ breath
-0.1 and _ ankl
-0.1 and bruis
-0.1 ankl are
-0.1 are _ and
-0.1 arm is
-0.1 at nine
-0.1 back _ work
-0.1 breath _ now
-0.1 breath today
-0.1 burn _ on
-0.1 came _ sudden
-0.1 can _ send
-0.1 come
-0.1 copd and
-0.1 crack
-0.1 day _ christma
-0.1 day before
-0.1 day now
-0.1 day one
-0.1 doctor _ it
-0.1 for five
-0.1 for the
-0.1 go _ to
-0.1 got _ from
-0.1 got back
-0.1 had knee
-0.1 has _ eye
-0.1 has diabet
-0.1 he keep
-0.1 hit by
-0.1 hour after
-0.1 hurt _ i
-0.1 i _ fine
-0.1 i almost
-0.1 i gain
-0.1 i go
-0.1 im _ before
-0.1 in one
-0.1 is _ breath
-0.1 me with
-0.1 my _ itch
-0.1 my _ on
-0.1 nervou before
-0.1 night _ im
-0.1 of _ today
-0.1 on _ meter
-0.1 on sudden
-0.1 over in
-0.1 said it
-0.1 scooter
-0.1 surgery on
-0.1 take #
-0.1 talk to
-0.1 th _ #
-0.1 the _ for
-0.1 tired _ after
-0.1 to work
-0.1 tooth _ a
-0.1 two
-0.1 up his
-0.1 want _ know
-0.1 want to
-0.1 yo _ with
-0.1 you send
-0.11 # _ late
-0.11 #11+ _ girl
-0.11 #11+ _ monday
-0.11 -no -trouble
-0.11 -on
-0.11 <#99+ <what
-0.11 <college
-0.11 <drink
-0.11 <drink _ <year
-0.11 <get
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <i <stopp
-0.11 <i _ <drink
-0.11 <in <college
-0.11 <in _ <what
-0.11 <panic
-0.11 <panic <attack
-0.11 <should
-0.11 <should <i
-0.11 <stopp
-0.11 <stopp <drink
-0.11 <to _ <panic
-0.11 <what
-0.11 ?a ?normal
-0.11 ?a _ ?heart
-0.11 ?heart ?rate
-0.11 ?is _ ?normal
-0.11 ?normal
-0.11 ?rate
-0.11 ?to
-0.11 ^ _ <stopp
-0.11 ^ _ <was
-0.11 ^ _ cousin
-0.11 ^ _ itchy
-0.11 ^ rash
-0.11 ^ roll
-0.11 a bead
-0.11 a coin
-0.11 a couple
-0.11 all _ my
-0.11 and a
-0.11 and dizzy
-0.11 arm _ a
-0.11 arm with
-0.11 around #
-0.11 at _ tomorrow
-0.11 at _ week
-0.11 badly
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 better now
-0.11 bit _ no
-0.11 bruis _ i
-0.11 bruis and
-0.11 can _ talk
-0.11 chair
-0.11 clean a
-0.11 coin
-0.11 couple
-0.11 couple of
-0.11 cousin
-0.11 covid
-0.11 day breath
-0.11 day late
-0.11 december #
-0.11 do _ ?call
-0.11 do _ treat
-0.11 drink cold
-0.11 except
-0.11 except friday
-0.11 fever _ the
-0.11 fever _ two
-0.11 fine since
-0.11 for _ control
-0.11 for poison
-0.11 have high
-0.11 hear
-0.11 her face
-0.11 his lip
-0.11 how _ doe
-0.11 i ?call
-0.11 i _ cold
-0.11 i _ for
-0.11 in _ hot
-0.11 is _ thi
-0.11 is hoarse
-0.11 itchy eye
-0.11 jump off
-0.11 left side
-0.11 long _ a
-0.11 long doe
-0.11 look purple
-0.11 month _ vaccin
-0.11 much _ a
-0.11 my _ after
-0.11 my _ panic
-0.11 my _ year
-0.11 my back
-0.11 my cousin
-0.11 neck _ stiff
-0.11 need to
-0.11 new one
-0.11 now need
-0.11 number _ i
-0.11 number _ poison
-0.11 number do
-0.11 of _ since
-0.11 of heart
-0.11 off _ bridge
-0.11 old put
-0.11 on _ shoulder
-0.11 on _ the
-0.11 on dialysi
-0.11 period _ #
-0.11 poison control
-0.11 pressure _ #99+
-0.11 put _ bead
-0.11 right _ is
-0.11 right lower
-0.11 side _ while
-0.11 stair _ the
-0.11 store
-0.11 streak
-0.11 sunburn on
-0.11 tooth _ when
-0.11 tooth hurt
-0.11 treat
-0.11 under my
-0.11 usual _ attack
-0.11 usual panic
-0.11 vaccin _ i
-0.11 vaccin do
-0.11 voice _ hoarse
-0.11 watch tv
-0.11 what _ number
-0.11 what number
-0.11 work in
-0.11 writ
-0.11 year _ put
-0.12 # _ on
-0.12 #11+ tomorrow
-0.12 #99+ over
-0.12 <#99+ _ <i
-0.12 <and <it
-0.12 <faint <once
-0.12 <i _ <once
-0.12 <kidney
-0.12 <year _ <i
-0.12 <year _ and
-0.12 =tia_resolved
-0.12 ?do _ ?prevent
-0.12 ?the _ ?of
-0.12 ^ _ can
-0.12 ^ _ throat
-0.12 ^ drank
-0.12 ^ ripp
-0.12 ^ smell
-0.12 along _ has
-0.12 and _ from
-0.12 any time
-0.12 asthma
-0.12 at _ or
-0.12 at me
-0.12 back hurt
-0.12 before noon
-0.12 breath smell
-0.12 d
-0.12 day _ the
-0.12 drink coffee
-0.12 feel _ now
-0.12 fine no
-0.12 first aid
-0.12 for _ headache
-0.12 for two
-0.12 gett worse
-0.12 have _ small
-0.12 i _ coffee
-0.12 i _ down
-0.12 i burn
-0.12 is _ #11+
-0.12 is _ now
-0.12 itch from
-0.12 just _ up
-0.12 mom _ a
-0.12 my headache
-0.12 my kid
-0.12 my temp
-0.12 need #
-0.12 needle
-0.12 on
-0.12 on his
-0.12 once _ night
-0.12 panic
-0.12 panic attack
-0.12 puffy
-0.12 she _ up
-0.12 stair at
-0.12 take _ blood
-0.12 the _ rd
-0.12 the _ when
-0.12 the shingl
-0.12 to _ next
-0.12 tomorrow night
-0.12 took a
-0.12 use
-0.12 want _ kill
-0.12 want it
-0.12 when _ stand
-0.12 who _ i
-0.12 with pus
-0.13 # am
-0.13 #11+ _ a
-0.13 #11+ _ man
-0.13 -fever just
-0.13 -it
-0.13 -or _ -pain
-0.13 <arm
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <do
-0.13 <fine
-0.13 <gallbladder
-0.13 <my <arm
-0.13 <test
-0.13 <they
-0.13 <to _ <about
-0.13 =splinter_small
-0.13 ?call
-0.13 ^ <broke
-0.13 ^ _ back
-0.13 ^ _ lower
-0.13 ^ _ morn
-0.13 ^ _ nail
-0.13 ^ _ stitch
-0.13 ^ _ test
-0.13 ^ _ time
-0.13 ^ _ wrist
-0.13 ^ _ yesterday
-0.13 ^ before
-0.13 ^ out
-0.13 ^ saturday
-0.13 a ride
-0.13 after bad
-0.13 after tomorrow
-0.13 an erection
-0.13 and _ an
-0.13 and blurry
-0.13 at quarter
-0.13 at ten
-0.13 ball
-0.13 before _ tomorrow
-0.13 bypas
-0.13 can _ it
-0.13 clean
-0.13 college
-0.13 colonoscopy
-0.13 day _ tomorrow
-0.13 day is
-0.13 diarrhea _ #
-0.13 disease
-0.13 doe my
-0.13 eye from
-0.13 far _ are
-0.13 first monday
-0.13 flos
-0.13 fly at
-0.13 foot
-0.13 garden no
-0.13 gastric
-0.13 gastric bypas
-0.13 got his
-0.13 had _ and
-0.13 how _ should
-0.13 husband _ #11+
-0.13 i am
-0.13 i bring
-0.13 i flos
-0.13 i start
-0.13 i use
-0.13 is _ me
-0.13 is _ next
-0.13 its _ again
-0.13 jaw _ when
-0.13 last _ after
-0.13 lot
-0.13 man
-0.13 me _ at
-0.13 me _ the
-0.13 monday _ december
-0.13 monday morn
-0.13 my after
-0.13 my due
-0.13 need _ new
-0.13 night after
-0.13 no _ -#11+
-0.13 no _ -in
-0.13 of insulin
-0.13 off _ is
-0.13 on _ head
-0.13 on and
-0.13 one week
-0.13 or sunday
-0.13 play _ drink
-0.13 play and
-0.13 quarter past
-0.13 saturday _ sunday
-0.13 saturday or
-0.13 shock _ the
-0.13 should _ bring
-0.13 shoulder a
-0.13 since _ birth
-0.13 small red
-0.13 spider
-0.13 spread
-0.13 sudden _ headache
-0.13 the birth
-0.13 to eat
-0.13 toddler
-0.13 up a
-0.13 was on
-0.13 went to
-0.13 when _ flos
-0.13 white _ on
-0.13 wont eat
-0.13 yo man
-0.13 you _ my
-0.14 # _ monday
-0.14 # _ need
-0.14 # k
-0.14 # of
-0.14 -and -no
-0.14 -bladder
-0.14 <a <baby
-0.14 <a <stroke
-0.14 <a _ <last
-0.14 <attack _ <#99+
-0.14 <baby
-0.14 <heart _ <in
-0.14 <my _ <was
-0.14 <need
-0.14 <stroke
-0.14 =asthma_mild
-0.14 ?an
-0.14 ?is ?an
-0.14 ?mean
-0.14 ?sign _ ?a
-0.14 ?what _ ?an
-0.14 ^ _ -pain
-0.14 ^ _ burn
-0.14 ^ green
-0.14 ^ red
-0.14 all _ pill
-0.14 all my
-0.14 and #
-0.14 and _ feet
-0.14 arm feel
-0.14 at _ pm
-0.14 back to
-0.14 better when
-0.14 bit _ after
-0.14 bit sore
-0.14 box
-0.14 burn _ blister
-0.14 can walk
-0.14 crie _ i
-0.14 crie when
-0.14 dec _ th
-0.14 detergent
-0.14 detergent itchy
-0.14 did _ lot
-0.14 dizzy _ a
-0.14 eat _ play
-0.14 far away
-0.14 feel _ work
-0.14 feet _ a
-0.14 fine just
-0.14 for _ day
-0.14 for _ mild
-0.14 fri
-0.14 from _ detergent
-0.14 gain
-0.14 get _ for
-0.14 giv a
-0.14 glas _ wine
-0.14 glass thing
-0.14 had diarrhea
-0.14 hand _ swollen
-0.14 have _ blood
-0.14 hes eat
-0.14 hoarse
-0.14 hurt _ out
-0.14 i _ #99+
-0.14 i _ all
-0.14 i _ high
-0.14 i give
-0.14 i test
-0.14 inhaler work
-0.14 k
-0.14 license
-0.14 little red
-0.14 mild rash
-0.14 my mother
-0.14 new _ itchy
-0.14 new detergent
-0.14 next _ in
-0.14 next available
-0.14 no _ -and
-0.14 no _ -of
-0.14 of _ with
-0.14 of bed
-0.14 of wine
-0.14 on _ foot
-0.14 or _ on
-0.14 out _ bed
-0.14 past _ on
-0.14 pill _ day
-0.14 pregnant _ a
-0.14 quarter to
-0.14 rash _ new
-0.14 red spot
-0.14 same time
-0.14 shot do
-0.14 shower
-0.14 son _ off
-0.14 son fell
-0.14 stiff in
-0.14 stomach pain
-0.14 stuff _ my
-0.14 surgery _ is
-0.14 take _ pill
-0.14 teeth and
-0.14 the _ an
-0.14 the _ tomorrow
-0.14 thing
-0.14 tired from
-0.14 to _ when
-0.14 tomorrow _ #
-0.14 tomorrow _ the
-0.14 took all
-0.14 typ
-0.14 wax
-0.14 week _ and
-0.14 when the
-0.14 white _ inside
-0.14 yesterday _ bit
-0.14 yesterday a
-0.15 #11+ and
-0.15 -#11+
-0.15 -bleed
-0.15 -ear
-0.15 -pain -no
-0.15 <bender
-0.15 <bender <last
-0.15 <bender _ <month
-0.15 <died <of
-0.15 <fender
-0.15 <fender <bender
-0.15 <fender _ <last
-0.15 <my _ <died
-0.15 =cast_tight
-0.15 =cramps
-0.15 =joint_hot
-0.15 ?are ?the
-0.15 ?heart
-0.15 ?what _ ?the
-0.15 ^ #99+
-0.15 ^ <fender
-0.15 ^ _ -bleed
-0.15 ^ _ <bender
-0.15 ^ _ <last
-0.15 ^ _ about
-0.15 ^ _ bleed
-0.15 ^ _ free
-0.15 ^ _ lump
-0.15 ^ baby
-0.15 ^ from
-0.15 ^ my
-0.15 ^ right
-0.15 a _ dizzy
-0.15 a _ heartburn
-0.15 a dentist
-0.15 after _ concert
-0.15 after soda
-0.15 amoxicillin
-0.15 and _ still
-0.15 and _ want
-0.15 are itchy
-0.15 back _ sore
-0.15 back at
-0.15 bed
-0.15 bed for
-0.15 bee
-0.15 boat
-0.15 bp med
-0.15 can _ exercise
-0.15 can _ play
-0.15 com in
-0.15 cramp
-0.15 day _ week
-0.15 day for
-0.15 dizzy _ boat
-0.15 exercise
-0.15 eye _ itchy
-0.15 fast before
-0.15 fever for
-0.15 fever of
-0.15 fine can
-0.15 flutter
-0.15 fridge
-0.15 from #
-0.15 from _ screen
-0.15 from _ to
-0.15 heal nice
-0.15 hear aid
-0.15 hiccup _ lot
-0.15 hiccup a
-0.15 his _ thi
-0.15 hold _ pee
-0.15 hurt in
-0.15 i _ clean
-0.15 i _ him
-0.15 i _ my
-0.15 i _ night
-0.15 i exercise
-0.15 i last
-0.15 i ran
-0.15 i skip
-0.15 it _ bleed
-0.15 it _ hurt
-0.15 it rain
-0.15 ive _ a
-0.15 knee _ when
-0.15 little heartburn
-0.15 my _ med
-0.15 my lower
-0.15 my new
-0.15 my shoulder
-0.15 my son
-0.15 my toe
-0.15 nice
-0.15 no -bleed
-0.15 of next
-0.15 of the
-0.15 on boat
-0.15 pain on
-0.15 painful blister
-0.15 poop _ i
-0.15 pus
-0.15 pushup _ when
-0.15 pushup hurt
-0.15 rash _ blister
-0.15 see the
-0.15 should a
-0.15 sneez _ day
-0.15 soda
-0.15 sometime next
-0.15 son eye
-0.15 take _ for
-0.15 the lump
-0.15 the neck
-0.15 the next
-0.15 thur #
-0.15 tinnitu
-0.15 took _ bp
-0.15 took two
-0.15 tylenol _ my
-0.15 watery
-0.15 we had
-0.15 when _ rain
-0.15 when _ skip
-0.15 when it
-0.15 wind
-0.16 # at
-0.16 #11+ pm
-0.16 #99+ chill
-0.16 -at
-0.16 -leg
-0.16 -of -breath
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 -spot
-0.16 <had _ <heart
-0.16 <once
-0.16 <was <#11+
-0.16 ?a _ ?in
-0.16 ?do ?you
-0.16 ?do _ ?treat
-0.16 ?fever ?in
-0.16 ?fever _ ?a
-0.16 ?from
-0.16 ?how _ ?you
-0.16 ?in ?a
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ drain
-0.16 ^ _ face
-0.16 ^ _ friday
-0.16 ^ _ scrape
-0.16 ^ _ should
-0.16 ^ _ some
-0.16 ^ _ up
-0.16 ^ car
-0.16 ^ contact
-0.16 ^ cough
-0.16 ^ shaky
-0.16 ^ some
-0.16 a _ is
-0.16 a _ last
-0.16 a _ small
-0.16 a fortnight
-0.16 and runny
-0.16 are cold
-0.16 baby has
-0.16 before christma
-0.16 before my
-0.16 bled _ little
-0.16 bled a
-0.16 bother
-0.16 bottom
-0.16 chest lift
-0.16 couple _ day
-0.16 disease and
-0.16 dizzy when
-0.16 doctor said
-0.16 drank a
-0.16 ear pain
-0.16 ear pop
-0.16 eye itchy
-0.16 foot while
-0.16 fortnight
-0.16 good now
-0.16 got her
-0.16 had _ replacement
-0.16 half
-0.16 hand _ when
-0.16 he _ on
-0.16 his heart
-0.16 hurt _ he
-0.16 i _ one
-0.16 in _ heat
-0.16 in december
-0.16 inside
-0.16 is too
-0.16 knee _ #
-0.16 leg _ at
-0.16 light bother
-0.16 maybe
-0.16 monday _ #
-0.16 monday _ #11+
-0.16 more
-0.16 my _ lift
-0.16 my _ surgery
-0.16 my _ was
-0.16 my pee
-0.16 need _ batteri
-0.16 nose cough
-0.16 of day
-0.16 ok with
-0.16 on _ knee
-0.16 referral
-0.16 regular
-0.16 replacement #
-0.16 ride
-0.16 runny _ cough
-0.16 salty
-0.16 scar itch
-0.16 scrape _ my
-0.16 scrape on
-0.16 sepsi
-0.16 side hurt
-0.16 skin on
-0.16 start today
-0.16 swell _ little
-0.16 swollen _ with
-0.16 the _ yesterday
-0.16 the heat
-0.16 the nurse
-0.16 thing _ blurry
-0.16 thing are
-0.16 three day
-0.16 time _ #
-0.16 to #99+
-0.16 to fly
-0.16 toddler fell
-0.16 tv _ fine
-0.16 tv its
-0.16 up _ #
-0.16 watch _ its
-0.16 we have
-0.17 # in
-0.17 # p
-0.17 #11+ _ #11+
-0.17 -poop -in
-0.17 -poop _ -#
-0.17 <attack <in
-0.17 <can
-0.17 <can <i
-0.17 <i <faint
-0.17 <i <used
-0.17 =asthma
-0.17 =kidney_stone
-0.17 =smoker
-0.17 ?of ?a
-0.17 ^ _ <son
-0.17 ^ _ <used
-0.17 ^ _ grandma
-0.17 ^ _ head
-0.17 ^ _ heart
-0.17 ^ early
-0.17 ^ nervou
-0.17 ^ quarter
-0.17 a _ fever
-0.17 a _ on
-0.17 a colonoscopy
-0.17 a ladder
-0.17 a stroke
-0.17 a toilet
-0.17 after _ at
-0.17 and was
-0.17 and weak
-0.17 ball and
-0.17 before exam
-0.17 bend
-0.17 bit swollen
-0.17 blood _ check
-0.17 but no
-0.17 but the
-0.17 can _ use
-0.17 cant _ out
-0.17 cat
-0.17 chest start
-0.17 chew
-0.17 confus today
-0.17 constipat _ three
-0.17 day _ im
-0.17 dog _ on
-0.17 drool a
-0.17 fell _ a
-0.17 finger _ cold
-0.17 flutter a
-0.17 for _ in
-0.17 had pneumonia
-0.17 hard on
-0.17 have _ sore
-0.17 he _ fine
-0.17 heart skip
-0.17 hes _ now
-0.17 hold his
-0.17 how _ bleach
-0.17 i _ food
-0.17 i _ up
-0.17 i hit
-0.17 is _ day
-0.17 it burn
-0.17 ive had
-0.17 keep anyth
-0.17 last _ of
-0.17 little after
-0.17 little when
-0.17 me at
-0.17 me up
-0.17 month _ roll
-0.17 morn _ i
-0.17 much bleach
-0.17 my _ skip
-0.17 my grandma
-0.17 need _ reschedule
-0.17 nervou about
-0.17 new _ prescription
-0.17 next _ what
-0.17 no -trouble
-0.17 no _ -breath
-0.17 numb _ i
-0.17 number for
-0.17 off _ ladder
-0.17 old roll
-0.17 on _ lip
-0.17 over the
-0.17 p
-0.17 pop _ i
-0.17 pop when
-0.17 pressure check
-0.17 pressure is
-0.17 pull up
-0.17 red _ on
-0.17 reschedule
-0.17 screen _ day
-0.17 screen all
-0.17 skin _ the
-0.17 so _ my
-0.17 sting _ my
-0.17 take _ the
-0.17 take in
-0.17 th at
-0.17 th of
-0.17 the number
-0.17 to reschedule
-0.17 toddler has
-0.17 tomorrow morn
-0.17 week when
-0.17 weird _ my
-0.17 what _ is
-0.17 with her
-0.18 # _ like
-0.18 # c
-0.18 # or
-0.18 #11+ h
-0.18 -blood -no
-0.18 -blood _ -fever
-0.18 -in -day
-0.18 -later
-0.18 -later -than
-0.18 -no -fever
-0.18 -than
-0.18 -the
-0.18 <a <heart
-0.18 <a _ <attack
-0.18 <a _ <in
-0.18 <about
-0.18 <fami
-0.18 <heart <attack
-0.18 <i _ <a
-0.18 <in _ <fami
-0.18 <my <fami
-0.18 <run
-0.18 <run <in
-0.18 <run _ <my
-0.18 =allergen
-0.18 =getting_worse
-0.18 =nodes
-0.18 ?a ?fever
-0.18 ?can _ ?cause
-0.18 ?cause
-0.18 ?cause ?chest
-0.18 ?cause _ ?pain
-0.18 ?do _ ?know
-0.18 ?fever
-0.18 ?for ?a
-0.18 ?know _ ?my
-0.18 ?labor
-0.18 ?stres ?cause
-0.18 ?stres _ ?chest
-0.18 ?therapist
-0.18 ^ _ -later
-0.18 ^ _ available
-0.18 ^ _ finger
-0.18 ^ _ gum
-0.18 ^ _ thur
-0.18 ^ hi
-0.18 a _ c
-0.18 a checkup
-0.18 a deep
-0.18 after _ all
-0.18 after _ flight
-0.18 after _ no
-0.18 after stand
-0.18 all _ at
-0.18 and _ nose
-0.18 and _ together
-0.18 and ibuprofen
-0.18 are big
-0.18 arm from
-0.18 at _ h
-0.18 at work
-0.18 available
-0.18 basical
-0.18 basical _ roommate
-0.18 basical my
-0.18 best
-0.18 check in
-0.18 day _ work
-0.18 dec #
-0.18 deep breath
-0.18 dose
-0.18 down my
-0.18 feel full
-0.18 feel the
-0.18 get dizzy
-0.18 gland
-0.18 glucose
-0.18 h
-0.18 have _ headache
-0.18 he _ his
-0.18 he scream
-0.18 hes fine
-0.18 hi _ basical
-0.18 hi so
-0.18 his _ went
-0.18 i _ dizzy
-0.18 i _ so
-0.18 i _ tylenol
-0.18 ibuprofen for
-0.18 ibuprofen together
-0.18 itchy _ from
-0.18 jaw pain
-0.18 keep gett
-0.18 last _ hour
-0.18 low back
-0.18 mild _ throat
-0.18 mild sore
-0.18 my _ itchy
-0.18 my a
-0.18 need more
-0.18 night cant
-0.18 no -later
-0.18 no _ -than
-0.18 noon tomorrow
-0.18 of _ at
-0.18 one _ like
-0.18 pimple _ my
-0.18 play soccer
-0.18 rash and
-0.18 scar
-0.18 scrape
-0.18 so basical
-0.18 son bump
-0.18 stand _ day
-0.18 stand _ too
-0.18 stand all
-0.18 take _ deep
-0.18 take tylenol
-0.18 ten to
-0.18 thirsty
-0.18 together
-0.18 too fast
-0.18 tylenol _ ibuprofen
-0.18 tylenol and
-0.18 up _ fast
-0.18 up _ nose
-0.18 week _ next
-0.18 when she
-0.18 with _ runny
-0.18 with burn
-0.19 -blister
-0.19 -today
-0.19 -trouble -breath
-0.19 <# <year
-0.19 <an
-0.19 <from
-0.19 <i _ <to
-0.19 <was _ <year
-0.19 ?can ?i
-0.19 ?clot
-0.19 ?how ?can
-0.19 ^ _ grandmother
-0.19 ^ _ hasnt
-0.19 ^ _ knee
-0.19 ^ _ last
-0.19 ^ _ ligament
-0.19 ^ _ stone
-0.19 ^ _ the
-0.19 ^ chang
-0.19 ^ shampoo
-0.19 a month
-0.19 a snake
-0.19 ache _ mov
-0.19 after
-0.19 after _ in
-0.19 after feed
-0.19 and _ a
-0.19 are your
-0.19 blister on
-0.19 both side
-0.19 bp _ over
-0.19 cant _ on
-0.19 clas
-0.19 come _ tomorrow
-0.19 double dose
-0.19 ear after
-0.19 eczema
-0.19 eyelid _ a
-0.19 fever _ #
-0.19 first _ of
-0.19 first thing
-0.19 from _ chair
-0.19 get _ of
-0.19 get _ on
-0.19 had my
-0.19 hand is
-0.19 have _ disease
-0.19 heavier
-0.19 heavier _ usual
-0.19 heavier than
-0.19 how _ water
-0.19 husband _ a
-0.19 i talk
-0.19 im _ now
-0.19 in _ shoe
-0.19 is _ normal
-0.19 it _ to
-0.19 juice
-0.19 kidney _ pain
-0.19 kidney stone
-0.19 last friday
-0.19 late _ that
-0.19 leg from
-0.19 level
-0.19 ligament
-0.19 long
-0.19 long flight
-0.19 mine
-0.19 month
-0.19 much _ should
-0.19 much water
-0.19 muscle
-0.19 my _ swell
-0.19 my grandmother
-0.19 my poop
-0.19 nausea _ diarrhea
-0.19 no -blister
-0.19 no _ -today
-0.19 now just
-0.19 on _ thumb
-0.19 on coffee
-0.19 out tomorrow
-0.19 pain _ fever
-0.19 past _ tomorrow
-0.19 quit _ and
-0.19 red _ in
-0.19 refill of
-0.19 safe _ pregnancy
-0.19 should _ drink
-0.19 son want
-0.19 sprain
-0.19 start _ a
-0.19 stone
-0.19 stone pain
-0.19 the _ friday
-0.19 the _ lol
-0.19 the exam
-0.19 throat _ a
-0.19 tongue _ coffee
-0.19 vomit _ feed
-0.19 vomit diarrhea
-0.19 vomit every
-0.19 water _ i
-0.19 water should
-0.19 what _ your
-0.19 what are
-0.19 which _ do
-0.19 wind _ the
-0.19 wind on
-0.19 work _ me
-0.19 worse
-0.19 yo
-0.2 #11+ _ morn
-0.2 #11+ thi
-0.2 #99+ _ #
-0.2 #99+ before
-0.2 -dizzines
-0.2 <had
-0.2 <in <my
-0.2 <when _ <was
-0.2 =baby
-0.2 =deaf_sudden
-0.2 =left_ribs
-0.2 ?i _ ?if
-0.2 ?if
-0.2 ?if ?my
-0.2 ?it
-0.2 ?know ?if
-0.2 ?my
-0.2 ^ _ appt
-0.2 ^ _ food
-0.2 ^ _ long
-0.2 ^ _ past
-0.2 ^ _ turn
-0.2 ^ as
-0.2 ^ bad
-0.2 ^ bruise
-0.2 ^ bump
-0.2 ^ burp
-0.2 ^ cold
-0.2 ^ hoarse
-0.2 ^ i
-0.2 a _ sore
-0.2 a bad
-0.2 a week
-0.2 about my
-0.2 about the
-0.2 after driv
-0.2 after swimm
-0.2 all _ now
-0.2 and _ around
-0.2 and _ gett
-0.2 ankl _ a
-0.2 are _ common
-0.2 are _ for
-0.2 as _ as
-0.2 as possible
-0.2 at _ movie
-0.2 bloat after
-0.2 breath _ when
-0.2 but its
-0.2 can eat
-0.2 cant do
-0.2 click _ i
-0.2 click when
-0.2 day _ -fever
-0.2 day from
-0.2 doctor _ me
-0.2 ear feel
-0.2 feel _ otherwise
-0.2 feet hurt
-0.2 for
-0.2 form
-0.2 get out
-0.2 girl sudden
-0.2 green _ eat
-0.2 green after
-0.2 gum _ a
-0.2 he _ chok
-0.2 heart _ when
-0.2 hoarse after
-0.2 how _ is
-0.2 how long
-0.2 i _ eat
-0.2 is #
-0.2 is itchy
-0.2 it _ two
-0.2 its a
-0.2 jaw click
-0.2 leg feel
-0.2 my sister
-0.2 nausea
-0.2 need _ glass
-0.2 new glass
-0.2 no -problem
-0.2 off a
-0.2 on _ eyelid
-0.2 possible
-0.2 send
-0.2 sensitive
-0.2 side stitch
-0.2 small hernia
-0.2 take a
-0.2 the _ one
-0.2 throw _ for
-0.2 to quit
-0.2 tomorrow at
-0.2 up for
-0.2 uti and
-0.2 water _ my
-0.2 when _ nervou
-0.2 white spot
-0.2 would _ a
-0.21 -smell
-0.21 <ago <and
-0.21 <it <was
-0.21 <year _ <and
-0.21 =many_days
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?what _ ?sign
-0.21 ^ #
-0.21 ^ _ check
-0.21 ^ _ plan
-0.21 ^ _ voice
-0.21 ^ bee
-0.21 ^ box
-0.21 ^ dec
-0.21 ^ forgot
-0.21 ^ half
-0.21 ^ runny
-0.21 a _ since
-0.21 a note
-0.21 a small
-0.21 a swollen
-0.21 after garden
-0.21 after milk
-0.21 and _ at
-0.21 and off
-0.21 anyth
-0.21 are blurry
-0.21 at #99+
-0.21 at _ no
-0.21 baby _ #
-0.21 bandaid
-0.21 bandaid on
-0.21 bled
-0.21 blew
-0.21 blood _ pill
-0.21 breath when
-0.21 but _ feel
-0.21 check appointment
-0.21 chopp onion
-0.21 contagiou
-0.21 cough with
-0.21 eye itch
-0.21 faint in
-0.21 faint when
-0.21 far
-0.21 finger chopp
-0.21 fly _ #11+
-0.21 forgot
-0.21 from _ on
-0.21 from monday
-0.21 from sitt
-0.21 gave me
-0.21 good for
-0.21 half past
-0.21 has _ runny
-0.21 headache _ work
-0.21 heart was
-0.21 his _ at
-0.21 hoarse _ the
-0.21 i put
-0.21 i smoke
-0.21 in january
-0.21 instead
-0.21 is _ good
-0.21 it stopp
-0.21 last _ all
-0.21 mild _ on
-0.21 mild cramp
-0.21 my _ bump
-0.21 my _ chopp
-0.21 my _ no
-0.21 my _ smell
-0.21 my cheek
-0.21 nervou _ my
-0.21 note for
-0.21 of december
-0.21 on _ off
-0.21 on _ skin
-0.21 once after
-0.21 onion _ stopp
-0.21 onion it
-0.21 over _ bed
-0.21 palm
-0.21 patient
-0.21 pressure pill
-0.21 roll
-0.21 side is
-0.21 spicy
-0.21 stiff _ the
-0.21 sting
-0.21 stopp bleed
-0.21 sunburn _ my
-0.21 sunscreen
-0.21 thi is
-0.21 to _ about
-0.21 to _ her
-0.21 tooth
-0.21 visit
-0.21 want _ get
-0.21 was rac
-0.21 week _ can
-0.21 week _ january
-0.21 week _ monday
-0.21 week all
-0.21 what should
-0.21 when _ the
-0.21 wine _ dinner
-0.21 with _ cough
-0.21 with dinner
-0.21 work _ the
-0.21 you _ the
-0.22 # _ the
-0.22 #11+ day
-0.22 -at -#
-0.22 -chest
-0.22 -chest -pain
-0.22 -in -the
-0.22 <grandma <pass
-0.22 <grandma _ <away
-0.22 <my <son
-0.22 <pass
-0.22 <pass <away
-0.22 <son
-0.22 <two <year
-0.22 =gum_only
-0.22 =ringing_ears
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?pain
-0.22 ?say
-0.22 ?what _ ?a
-0.22 ^ _ -chest
-0.22 ^ _ -headache
-0.22 ^ _ anxiety
-0.22 ^ _ kid
-0.22 ^ _ pop
-0.22 ^ _ shoe
-0.22 ^ _ teen
-0.22 ^ _ thursday
-0.22 ^ _ wait
-0.22 ^ both
-0.22 ^ heart
-0.22 ^ hot
-0.22 ^ leg
-0.22 ^ stuffy
-0.22 a _ up
-0.22 a sunburn
-0.22 after i
-0.22 and _ walk
-0.22 ankle and
-0.22 around it
-0.22 ask about
-0.22 baseball
-0.22 before lunch
-0.22 between a
-0.22 bit _ blood
-0.22 bleach safe
-0.22 bleed when
-0.22 bump _ fine
-0.22 bump feel
-0.22 can _ fly
-0.22 chat
-0.22 coffee table
-0.22 cramp _ night
-0.22 december #11+
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 drink fine
-0.22 eve morn
-0.22 for _ month
-0.22 free
-0.22 green snot
-0.22 had _ before
-0.22 heater
-0.22 hes #
-0.22 hurt _ garden
-0.22 i fly
-0.22 in _ ear
-0.22 in _ week
-0.22 iron pill
-0.22 it _ work
-0.22 little _ i
-0.22 my _ chok
-0.22 my _ click
-0.22 my teen
-0.22 no -chest
-0.22 of _ thi
-0.22 opening
-0.22 out _ a
-0.22 past nine
-0.22 pres
-0.22 prescription expir
-0.22 safe in
-0.22 sat
-0.22 see fine
-0.22 shin _ soccer
-0.22 shin at
-0.22 sleep _ noon
-0.22 sleep till
-0.22 small _ feel
-0.22 small bump
-0.22 snot
-0.22 sore on
-0.22 space
-0.22 space heater
-0.22 surgery
-0.22 the _ between
-0.22 the _ small
-0.22 the coffee
-0.22 the difference
-0.22 till noon
-0.22 tired after
-0.22 tired of
-0.22 to _ #11+
-0.22 tooth _ in
-0.22 tooth com
-0.22 tv
-0.22 up _ a
-0.22 up _ after
-0.22 up hes
-0.22 what _ difference
-0.22 what _ do
-0.22 when should
-0.22 who
-0.22 wrong chat
-0.22 yo _ a
-0.22 yo _ painful
-0.23 # _ over
-0.23 # thi
-0.23 # to
-0.23 #11+ _ ago
-0.23 -after
-0.23 <faint
-0.23 <have
-0.23 <to <have
-0.23 <used _ <have
-0.23 =cancer_history
-0.23 =morning_sickness
-0.23 =period_usual
-0.23 ?a ?stroke
-0.23 ^ _ <faint
-0.23 ^ _ dog
-0.23 ^ _ stung
-0.23 act up
-0.23 after next
-0.23 allergy
-0.23 ankle
-0.23 at _ and
-0.23 baby hasnt
-0.23 back _ stiff
-0.23 bug
-0.23 by #
-0.23 carpet
-0.23 chest _ sore
-0.23 cough _ #
-0.23 cough _ my
-0.23 crie _ night
-0.23 day
-0.23 day no
-0.23 dry _ in
-0.23 every _ for
-0.23 eye hurt
-0.23 fingernail
-0.23 flight
-0.23 food down
-0.23 from _ carpet
-0.23 get pregnant
-0.23 go _ the
-0.23 hand are
-0.23 hand in
-0.23 he play
-0.23 help a
-0.23 i roll
-0.23 i stretch
-0.23 im _ about
-0.23 just _ back
-0.23 keep food
-0.23 lot after
-0.23 morn sicknes
-0.23 my _ for
-0.23 my _ twitch
-0.23 my ankle
-0.23 my sugar
-0.23 need my
-0.23 of thi
-0.23 off when
-0.23 on _ elbow
-0.23 over _ holiday
-0.23 pound _ the
-0.23 pound over
-0.23 record
-0.23 recycle
-0.23 schedul
-0.23 shampoo
-0.23 shingl
-0.23 shock from
-0.23 stabb pain
-0.23 static _ from
-0.23 stitch
-0.23 the carpet
-0.23 the holiday
-0.23 thick
-0.23 to _ pregnant
-0.23 to know
-0.23 twenty
-0.23 wake _ at
-0.23 wed
-0.23 week _ birth
-0.23 when _ stretch
-0.23 wrong
-0.24 <when <i
-0.24 ?i ?prevent
-0.24 ?prevent
-0.24 ^ _ doctor
-0.24 ^ _ foot
-0.24 ^ _ growl
-0.24 ^ _ lunch
-0.24 ^ _ night
-0.24 ^ _ sugar
-0.24 ^ _ take
-0.24 ^ _ weekend
-0.24 ^ blood
-0.24 ^ stye
-0.24 ^ three
-0.24 a _ after
-0.24 a _ around
-0.24 a lot
-0.24 a new
-0.24 ankl swell
-0.24 baby move
-0.24 bit _ im
-0.24 breakup
-0.24 but is
-0.24 can _ go
-0.24 cramp and
-0.24 dad _ a
-0.24 day after
-0.24 dizzy _ i
-0.24 dizzy for
-0.24 ear popp
-0.24 eye rins
-0.24 feb #11+
-0.24 from _ at
-0.24 from the
-0.24 growl
-0.24 gum bleed
-0.24 hand _ the
-0.24 headache _ day
-0.24 heart _ #11+
-0.24 heart _ a
-0.24 i pull
-0.24 in _ office
-0.24 in _ urine
-0.24 knee
-0.24 lost my
-0.24 my _ fell
-0.24 my _ rins
-0.24 my pill
-0.24 night at
-0.24 office
-0.24 old _ every
-0.24 on _ one
-0.24 on _ watch
-0.24 past noon
-0.24 popp _ the
-0.24 popp on
-0.24 pres _ it
-0.24 rate #11+
-0.24 refill _ my
-0.24 rins
-0.24 rins it
-0.24 roll _ ankle
-0.24 shampoo in
-0.24 small pimple
-0.24 stomach growl
-0.24 stye on
-0.24 take _ metformin
-0.24 the month
-0.24 the movie
-0.24 thi month
-0.24 took #
-0.24 tripp
-0.24 tylenol for
-0.24 watch
-0.24 week _ when
-0.24 wet diaper
-0.24 without
-0.24 you do
-0.25 #11+ _ #99+
-0.25 #11+ _ nausea
-0.25 -swell
-0.25 =every_day
-0.25 =gums_bleed
-0.25 =radiates_leg
-0.25 ?i ?know
-0.25 ?is ?a
-0.25 ?know
-0.25 ?meningiti
-0.25 ^ _ -swell
-0.25 ^ _ <my
-0.25 ^ _ am
-0.25 ^ _ checkup
-0.25 ^ _ could
-0.25 ^ _ kill
-0.25 ^ _ mosquito
-0.25 ^ _ son
-0.25 ^ _ spell
-0.25 ^ _ splash
-0.25 ^ a
-0.25 ^ canker
-0.25 ^ sometime
-0.25 ^ sugar
-0.25 ^ tiny
-0.25 a _ ache
-0.25 a _ my
-0.25 a nurse
-0.25 ache before
-0.25 after _ boxe
-0.25 after lift
-0.25 after mov
-0.25 after runn
-0.25 aid
-0.25 and _ great
-0.25 and _ side
-0.25 away _ im
-0.25 babi
-0.25 baby kick
-0.25 between
-0.25 between #
-0.25 boxe
-0.25 bp
-0.25 bump my
-0.25 canker _ in
-0.25 cooki
-0.25 cried
-0.25 cros
-0.25 cros legg
-0.25 date
-0.25 died _ a
-0.25 dizzy spell
-0.25 every day
-0.25 for _ dog
-0.25 for _ year
-0.25 glas of
-0.25 heart pound
-0.25 hungry _ the
-0.25 hungry all
-0.25 i _ badly
-0.25 i kill
-0.25 i run
-0.25 i slept
-0.25 i wear
-0.25 in #
-0.25 is _ after
-0.25 it at
-0.25 kill _ at
-0.25 kill it
-0.25 legg
-0.25 little _ no
-0.25 little _ when
-0.25 month _ with
-0.25 mov boxe
-0.25 my _ to
-0.25 my first
-0.25 nausea vomit
-0.25 never
-0.25 nick
-0.25 no -swell
-0.25 nose _ and
-0.25 of _ stroke
-0.25 on _ face
-0.25 out _ is
-0.25 rash from
-0.25 see _ nurse
-0.25 shake
-0.25 since my
-0.25 slight headache
-0.25 sometime
-0.25 sore _ the
-0.25 spell
-0.25 spit
-0.25 spit _ milk
-0.25 splash _ my
-0.25 splash in
-0.25 the screen
-0.25 tummy ache
-0.25 up milk
-0.25 wear
-0.25 when _ run
-0.25 wine with
-0.25 with _ in
-0.26 # _ to
-0.26 <attack
-0.26 =refuses
-0.26 ?stroke
-0.26 ?you
-0.26 ^ _ eve
-0.26 ^ _ i
-0.26 ^ _ lesson
-0.26 ^ _ peel
-0.26 ^ _ shoulder
-0.26 ^ christma
-0.26 ^ gum
-0.26 ^ lot
-0.26 ^ tooth
-0.26 ^ tue
-0.26 a _ back
-0.26 a _ feed
-0.26 after birth
-0.26 and _ #99+
-0.26 and _ back
-0.26 and _ fever
-0.26 and stuffy
-0.26 any tip
-0.26 athlet
-0.26 athlet foot
-0.26 back _ from
-0.26 because of
-0.26 bit after
-0.26 blood _ the
-0.26 boy
-0.26 brush
-0.26 christma eve
-0.26 diabetic and
-0.26 ear ache
-0.26 every spr
-0.26 eyelid has
-0.26 feed
-0.26 feed well
-0.26 feel down
-0.26 fever _ for
-0.26 first _ in
-0.26 five day
-0.26 follow up
-0.26 for week
-0.26 had _ cough
-0.26 had _ for
-0.26 happy
-0.26 in an
-0.26 it _ when
-0.26 joke
-0.26 leg day
-0.26 lesson
-0.26 like ill
-0.26 lost
-0.26 mg
-0.26 my _ beat
-0.26 my _ can
-0.26 my _ medicine
-0.26 my stool
-0.26 need appt
-0.26 new shoe
-0.26 on _ back
-0.26 on _ chest
-0.26 on wednesday
-0.26 out _ breath
-0.26 pain _ two
-0.26 pop
-0.26 real bad
-0.26 rib _ from
-0.26 saw
-0.26 school
-0.26 scratchy throat
-0.26 shingl vaccine
-0.26 spot _ my
-0.26 stabb _ in
-0.26 sting on
-0.26 stubb _ toe
-0.26 stubb my
-0.26 stuffy _ and
-0.26 the _ vaccine
-0.26 the weekend
-0.26 think its
-0.26 to see
-0.26 today but
-0.26 told
-0.26 took _ mg
-0.26 two _ from
-0.26 usual
-0.26 want _ see
-0.26 wash it
-0.27 #11+ _ of
-0.27 #99+ #11+
-0.27 #99+ _ at
-0.27 <last <month
-0.27 <used
-0.27 <used <to
-0.27 =itchy_local
-0.27 ?the
-0.27 ^ _ -fever
-0.27 ^ _ mother
-0.27 ^ _ next
-0.27 ^ _ under
-0.27 ^ allergy
-0.27 ^ jock
-0.27 ^ side
-0.27 ^ tuesday
-0.27 a #
-0.27 a _ it
-0.27 a _ one
-0.27 allergi
-0.27 am _ and
-0.27 and _ bend
-0.27 and get
-0.27 are _ from
-0.27 bruise from
-0.27 constipat for
-0.27 cough is
-0.27 diarrhea twice
-0.27 dont _ why
-0.27 drink _ play
-0.27 ear _ and
-0.27 early
-0.27 feel _ after
-0.27 feel a
-0.27 gum _ when
-0.27 has the
-0.27 i _ about
-0.27 i leak
-0.27 i wake
-0.27 in _ afternoon
-0.27 in pregnancy
-0.27 is _ when
-0.27 it _ a
-0.27 jock
-0.27 jock itch
-0.27 just _ the
-0.27 just tired
-0.27 know why
-0.27 matter
-0.27 minut past
-0.27 my _ are
-0.27 my eyelid
-0.27 my meter
-0.27 ok to
-0.27 on _ diet
-0.27 on tuesday
-0.27 pee when
-0.27 preeclampsia
-0.27 pres on
-0.27 roll my
-0.27 shav cut
-0.27 sore _ my
-0.27 the afternoon
-0.27 the flu
-0.27 the toilet
-0.27 the week
-0.27 thur
-0.27 to a
-0.27 took his
-0.27 up _ time
-0.27 what _ a
-0.27 when _ sneeze
-0.27 when he
-0.27 winter for
-0.27 with _ white
-0.27 wont _ cry
-0.28 #99+ _ fine
-0.28 -belly -pain
-0.28 <# _ <ago
-0.28 <away
-0.28 =after_hard_exercise
-0.28 ^ _ glass
-0.28 ^ _ phone
-0.28 ^ _ side
-0.28 ^ _ that
-0.28 ^ feel
-0.28 ^ heartburn
-0.28 ^ muscle
-0.28 a diet
-0.28 a refill
-0.28 am i
-0.28 and _ weight
-0.28 at
-0.28 at _ #11+
-0.28 away in
-0.28 before the
-0.28 bloat
-0.28 cold _ i
-0.28 concert
-0.28 cry _ i
-0.28 doe a
-0.28 eat and
-0.28 feel better
-0.28 from typ
-0.28 grind _ teeth
-0.28 had one
-0.28 has pink
-0.28 hunt
-0.28 i _ breakfast
-0.28 i fell
-0.28 i stood
-0.28 key _ the
-0.28 mild ache
-0.28 muscle _ in
-0.28 my ear
-0.28 no -belly
-0.28 noon on
-0.28 not _ -#
-0.28 pregnant _ have
-0.28 pregnant _ need
-0.28 season
-0.28 spin
-0.28 stomach ache
-0.28 stood
-0.28 stood up
-0.28 take
-0.28 tenni
-0.28 the bill
-0.28 the concert
-0.28 the safe
-0.28 the same
-0.28 thi _ im
-0.28 when _ pee
-0.28 when _ stood
-0.28 wife _ in
-0.28 you _ it
-0.29 <i <was
-0.29 =shingles
-0.29 ?do ?i
-0.29 ?make
-0.29 ?sign
-0.29 ?sign ?of
-0.29 ^ _ grandfather
-0.29 ^ _ toddler
-0.29 ^ _ wake
-0.29 ^ _ wax
-0.29 annoy
-0.29 anytime
-0.29 back _ after
-0.29 bit red
-0.29 breath _ fine
-0.29 carry
-0.29 chest _ on
-0.29 cut _ finger
-0.29 dizzy _ throw
-0.29 do _ have
-0.29 ear wax
-0.29 every night
-0.29 finger _ onion
-0.29 from garden
-0.29 from new
-0.29 from sleep
-0.29 go to
-0.29 grandfather
-0.29 grandma is
-0.29 have been
-0.29 hes _ fine
-0.29 husband _ loud
-0.29 i bump
-0.29 i would
-0.29 in _ hour
-0.29 is _ at
-0.29 is annoy
-0.29 its fine
-0.29 leg _ red
-0.29 morn stopp
-0.29 my grandfather
-0.29 my run
-0.29 no
-0.29 nose but
-0.29 noseble _ morn
-0.29 noseble thi
-0.29 pacemaker check
-0.29 painful _ in
-0.29 pointles
-0.29 pregnancy test
-0.29 rac _ the
-0.29 same _ alway
-0.29 send my
-0.29 small bruise
-0.29 snor loud
-0.29 so _ toddler
-0.29 so my
-0.29 stiff _ sleep
-0.29 that normal
-0.29 the _ was
-0.29 thi _ stopp
-0.29 time
-0.29 two tylenol
-0.29 two week
-0.29 vaccin
-0.29 wake _ every
-0.29 wet
-0.29 when _ eat
-0.29 yesterday i
-0.3 #11+ #
-0.3 #11+ _ boy
-0.3 #11+ yo
-0.3 -any
-0.3 <in
-0.3 <month
-0.3 <was <#
-0.3 =discharge
-0.3 =swallowed_thing
-0.3 ?test
-0.3 ?test ?for
-0.3 ^ _ all
-0.3 ^ _ bump
-0.3 ^ _ eye
-0.3 ^ _ it
-0.3 ^ _ thing
-0.3 ^ _ usual
-0.3 ^ constipat
-0.3 ^ keep
-0.3 ^ let
-0.3 ^ pink
-0.3 ^ shiver
-0.3 ^ since
-0.3 ^ uti
-0.3 ^ would
-0.3 a lego
-0.3 ache after
-0.3 again
-0.3 bag
-0.3 bite _ over
-0.3 bite all
-0.3 bleed _ i
-0.3 bruise _ my
-0.3 burp
-0.3 call me
-0.3 cream
-0.3 diabet
-0.3 did a
-0.3 doe _ need
-0.3 doe she
-0.3 drink
-0.3 due in
-0.3 gone now
-0.3 i _ its
-0.3 i brush
-0.3 i did
-0.3 i threw
-0.3 in _ apartment
-0.3 is _ fine
-0.3 is _ little
-0.3 is it
-0.3 lego
-0.3 like _ when
-0.3 lil
-0.3 line
-0.3 lip _ the
-0.3 lip from
-0.3 mosquito _ all
-0.3 muscle in
-0.3 my calf
-0.3 my toddler
-0.3 on _ lego
-0.3 over _ leg
-0.3 pregnant _ it
-0.3 runn a
-0.3 say i
-0.3 she need
-0.3 shiver _ the
-0.3 sick
-0.3 skip
-0.3 sneez a
-0.3 sudden fever
-0.3 swell _ bit
-0.3 to get
-0.3 when _ brush
-0.3 where _ i
-0.31 # year
-0.31 #11+ #99+
-0.31 -thi
-0.31 <and
-0.31 ?what ?are
-0.31 ^ _ <a
-0.31 ^ _ ?are
-0.31 ^ _ bean
-0.31 ^ _ follow
-0.31 ^ _ from
-0.31 ^ _ snor
-0.31 ^ _ today
-0.31 ^ any
-0.31 ^ belly
-0.31 ^ just
-0.31 ago i
-0.31 and _ dont
-0.31 and _ itch
-0.31 and drink
-0.31 baby _ her
-0.31 been _ the
-0.31 bump
-0.31 burp after
-0.31 but i
-0.31 chip
-0.31 complain
-0.31 empty
-0.31 feel great
-0.31 group
-0.31 headache after
-0.31 heart rate
-0.31 hurt when
-0.31 is broken
-0.31 itchy and
-0.31 just a
-0.31 mild fever
-0.31 morn
-0.31 mother _ #11+
-0.31 nasal
-0.31 need _ refill
-0.31 on saturday
-0.31 over _ at
-0.31 plan
-0.31 pull _ his
-0.31 pushup
-0.31 rate
-0.31 shoe
-0.31 support
-0.31 support group
-0.31 take my
-0.31 thi
-0.31 toe
-0.31 two _ for
-0.31 yesterday _ fine
-0.32 # rd
-0.32 <ago
-0.32 ?what ?is
-0.32 ^ _ ?is
-0.32 ^ _ chest
-0.32 ^ _ disc
-0.32 ^ _ hour
-0.32 ^ _ many
-0.32 ^ _ pimple
-0.32 ^ _ work
-0.32 ^ hive
-0.32 ^ shav
-0.32 ^ tired
-0.32 a pimple
-0.32 all night
-0.32 back is
-0.32 beat _ after
-0.32 bee _ my
-0.32 bee stung
-0.32 blister in
-0.32 can _ take
-0.32 chin
-0.32 depression
-0.32 died of
-0.32 disc
-0.32 disc _ my
-0.32 disc in
-0.32 down _ leg
-0.32 earlier
-0.32 fast after
-0.32 has an
-0.32 headache _ blurry
-0.32 heartburn at
-0.32 hour _ a
-0.32 i _ on
-0.32 i _ short
-0.32 is dark
-0.32 is eat
-0.32 its swollen
-0.32 keep _ down
-0.32 lunch
-0.32 movie
-0.32 my _ at
-0.32 my _ its
-0.32 my appointment
-0.32 need an
-0.32 of january
-0.32 one at
-0.32 out _ its
-0.32 play fine
-0.32 pull _ muscle
-0.32 quarter
-0.32 rd
-0.32 stung my
-0.32 suppli
-0.32 swallow _ gum
-0.32 the _ paper
-0.32 threw _ once
-0.32 throat _ fever
-0.32 tight _ the
-0.32 tight in
-0.32 to _ to
-0.32 toilet paper
-0.32 travel
-0.32 up once
-0.32 walk _ it
-0.32 walk on
-0.32 when i
-0.32 who can
-0.33 -faint
-0.33 -faint just
-0.33 <a
-0.33 <heart
-0.33 =slept_on
-0.33 ?i
-0.33 ^ _ -faint
-0.33 ^ _ december
-0.33 ^ _ had
-0.33 ^ _ number
-0.33 ^ _ will
-0.33 ^ back
-0.33 ^ eye
-0.33 afternoon
-0.33 as prescrib
-0.33 bean
-0.33 bee _ on
-0.33 bit _ tongue
-0.33 bp is
-0.33 burn _ i
-0.33 click
-0.33 common
-0.33 controll
-0.33 crayon
-0.33 day _ a
-0.33 dry skin
-0.33 ear _ on
-0.33 feel _ baby
-0.33 for four
-0.33 from _ and
-0.33 got _ and
-0.33 heal
-0.33 his appointment
-0.33 im _ tired
-0.33 im _ with
-0.33 in _ chest
-0.33 is _ in
-0.33 is _ since
-0.33 learn
-0.33 learn to
-0.33 me _ headache
-0.33 my _ migraine
-0.33 my _ result
-0.33 my doctor
-0.33 no _ -problem
-0.33 old _ over
-0.33 on _ plane
-0.33 pill _ today
-0.33 pill refill
-0.33 plane
-0.33 prescrib
-0.33 punch
-0.33 rain
-0.33 shampoo _ my
-0.33 so tired
-0.33 take _ and
-0.33 the _ at
-0.33 the plane
-0.33 to _ clinic
-0.33 to your
-0.33 train
-0.33 trouble
-0.33 two month
-0.33 up green
-0.33 up too
-0.33 usual migraine
-0.33 when will
-0.33 will _ feel
-0.33 year
-0.33 your clinic
-0.34 <last <year
-0.34 <to
-0.34 =contact_lens
-0.34 ?can ?stres
-0.34 ?stres
-0.34 ^ _ #99+
-0.34 ^ _ ?do
-0.34 ^ _ ?stres
-0.34 ^ sneez
-0.34 ^ tickle
-0.34 a _ but
-0.34 a newborn
-0.34 ac
-0.34 ac is
-0.34 after #
-0.34 after pizza
-0.34 and pink
-0.34 asthma _ a
-0.34 canker
-0.34 canker sore
-0.34 chicken
-0.34 contact
-0.34 cough in
-0.34 expir
-0.34 eye _ from
-0.34 eye are
-0.34 hair
-0.34 heartburn _ pizza
-0.34 i _ blood
-0.34 i _ ok
-0.34 in _ car
-0.34 is _ over
-0.34 medicine
-0.34 my _ want
-0.34 my _ yesterday
-0.34 my teeth
-0.34 nail
-0.34 need new
-0.34 on _ forearm
-0.34 on _ of
-0.34 on _ table
-0.34 problem
-0.34 screen
-0.34 should he
-0.34 sleep on
-0.34 swimm
-0.34 tickle _ my
-0.34 tickle in
-0.34 tiny
-0.34 vision fine
-0.34 wake me
-0.34 week on
-0.34 when _ see
-0.34 wine
-0.34 yes
-0.35 # and
-0.35 #11+ _ that
-0.35 #11+ at
-0.35 #11+ is
-0.35 #11+ pound
-0.35 <in <#99+
-0.35 <my _ <had
-0.35 =ear_pain
-0.35 =tooth
-0.35 ^ _ ankl
-0.35 ^ _ coffee
-0.35 ^ _ feet
-0.35 ^ _ headache
-0.35 ^ rib
-0.35 ^ static
-0.35 ^ stubb
-0.35 ^ threw
-0.35 ^ yawn
-0.35 a _ for
-0.35 a _ i
-0.35 a band
-0.35 a mild
-0.35 a physical
-0.35 a sore
-0.35 and _ nail
-0.35 and itchy
-0.35 appointment is
-0.35 band
-0.35 burn when
-0.35 congestion
-0.35 dec
-0.35 do i
-0.35 eve
-0.35 fall out
-0.35 from
-0.35 from _ cold
-0.35 gain weight
-0.35 game
-0.35 green poop
-0.35 i _ over
-0.35 i chew
-0.35 is fall
-0.35 make it
-0.35 my _ ache
-0.35 my _ check
-0.35 my _ last
-0.35 my _ start
-0.35 my bp
-0.35 my gum
-0.35 my side
-0.35 new
-0.35 new year
-0.35 no _ -no
-0.35 pee _ i
-0.35 pink _ again
-0.35 safe to
-0.35 spit _ a
-0.35 static
-0.35 static shock
-0.35 stubb
-0.35 the _ no
-0.35 to _ smok
-0.35 toilet
-0.35 toothache
-0.35 try
-0.35 when _ appointment
-0.35 when _ chew
-0.35 when _ my
-0.35 with white
-0.35 yawn
-0.35 you have
-0.36 # _ after
-0.36 #11+ hour
-0.36 <#99+
-0.36 <was
-0.36 =about_self
-0.36 =unprotected_sex
-0.36 ^ <grandma
-0.36 ^ _ grind
-0.36 ^ _ temp
-0.36 ^ _ thought
-0.36 ^ itchy
-0.36 ^ little
-0.36 a _ bruise
-0.36 a _ throat
-0.36 about _ can
-0.36 after lunch
-0.36 all day
-0.36 am #11+
-0.36 and _ gone
-0.36 and bloat
-0.36 bleach to
-0.36 by _ mosquito
-0.36 cut _ a
-0.36 dizzy on
-0.36 do _ keep
-0.36 eye twitch
-0.36 fever _ #99+
-0.36 get _ when
-0.36 grind my
-0.36 i grind
-0.36 it itch
-0.36 keep _ worse
-0.36 kid swallow
-0.36 mosquito _ it
-0.36 mosquito and
-0.36 my _ bleed
-0.36 my glass
-0.36 my palm
-0.36 of _ month
-0.36 on _ lower
-0.36 pain for
-0.36 pull a
-0.36 second _ i
-0.36 second when
-0.36 stres
-0.36 the new
-0.36 toe is
-0.36 twinge
-0.36 twist _ ankle
-0.36 twist my
-0.36 up _ night
-0.36 when _ drink
-0.37 # _ at
-0.37 # ish
-0.37 #11+ th
-0.37 #99+ but
-0.37 -#11+ -week
-0.37 <it
-0.37 =flu_bad
-0.37 =sinus_long
-0.37 ?one
-0.37 ^ _ -blood
-0.37 ^ _ eyelid
-0.37 ^ _ jaw
-0.37 ^ _ look
-0.37 ^ _ sore
-0.37 ^ _ streak
-0.37 ^ _ tuesday
-0.37 ^ _ twitch
-0.37 ^ _ wrote
-0.37 ^ got
-0.37 all the
-0.37 anxiety
-0.37 appt
-0.37 bring
-0.37 do
-0.37 end _ the
-0.37 face _ swollen
-0.37 holiday
-0.37 hour _ now
-0.37 hour from
-0.37 i _ after
-0.37 i _ thi
-0.37 i quit
-0.37 i sneeze
-0.37 is _ away
-0.37 is low
-0.37 is stiff
-0.37 it safe
-0.37 key
-0.37 kid _ a
-0.37 low fever
-0.37 lower leg
-0.37 my _ had
-0.37 my _ need
-0.37 my key
-0.37 my watch
-0.37 night
-0.37 of _ yesterday
-0.37 on _ toe
-0.37 seem confus
-0.37 sneeze
-0.37 stye
-0.37 swollen since
-0.37 the _ time
-0.37 the door
-0.37 the first
-0.37 the neighbor
-0.37 thi _ is
-0.37 today _ ok
-0.37 will i
-0.37 would
-0.38 # pill
-0.38 -or
-0.38 <#
-0.38 <grandma
-0.38 =panic_known
-0.38 =three_days
-0.38 ?do
-0.38 ?how ?do
-0.38 ^ _ aunt
-0.38 ^ _ kick
-0.38 ^ _ with
-0.38 ^ it
-0.38 ^ pregnancy
-0.38 ^ sunburn
-0.38 ^ today
-0.38 ^ tonight
-0.38 a _ at
-0.38 a muscle
-0.38 after _ it
-0.38 after eat
-0.38 allergic to
-0.38 and _ help
-0.38 as
-0.38 as alway
-0.38 aunt
-0.38 bleed #
-0.38 bleed _ week
-0.38 bump his
-0.38 can _ see
-0.38 chest _ a
-0.38 christma
-0.38 daycare
-0.38 died
-0.38 feb
-0.38 fly
-0.38 heat
-0.38 i eat
-0.38 in _ throat
-0.38 in march
-0.38 light _ #
-0.38 light bleed
-0.38 like to
-0.38 march
-0.38 muscle _ my
-0.38 my aunt
-0.38 my team
-0.38 no -numbnes
-0.38 old had
-0.38 pain going
-0.38 prescription
-0.38 same as
-0.38 team
-0.38 the cold
-0.38 would _ to
-0.39 #11+ _ after
-0.39 <when
-0.39 ^ _ bug
-0.39 ^ _ monday
-0.39 ^ _ quit
-0.39 ^ lost
-0.39 ^ low
-0.39 ^ morn
-0.39 ^ no
-0.39 and _ cranky
-0.39 and tired
-0.39 better
-0.39 cranky
-0.39 dog is
-0.39 feet _ in
-0.39 i pee
-0.39 im nervou
-0.39 is fine
-0.39 itch
-0.39 kick in
-0.39 lab
-0.39 look yellow
-0.39 mosquito _ on
-0.39 my _ aid
-0.39 my hear
-0.39 no _ just
-0.39 nose
-0.39 on _ rug
-0.39 pregnancy _ is
-0.39 rug
-0.39 she swallow
-0.39 sign
-0.39 since _ night
-0.39 since last
-0.39 smok and
-0.39 the #11+
-0.39 the rug
-0.39 tue
-0.39 when im
-0.4 -headache
-0.4 -week
-0.4 <had <a
-0.4 =stye
-0.4 =throat_sore
-0.4 ^ _ cramp
-0.4 ^ _ new
-0.4 ^ friday
-0.4 ^ shot
-0.4 ^ where
-0.4 ^ wind
-0.4 and _ red
-0.4 battery _ my
-0.4 between period
-0.4 daughter _ her
-0.4 get
-0.4 get _ and
-0.4 hard _ i
-0.4 heartburn after
-0.4 how much
-0.4 i call
-0.4 i drink
-0.4 later
-0.4 les
-0.4 lil when
-0.4 my _ late
-0.4 no -headache
-0.4 no -pain
-0.4 old _ his
-0.4 pee is
-0.4 see a
-0.4 threw up
-0.4 warm
-0.4 was #99+
-0.4 when _ he
-0.4 wrist hurt
-0.41 # _ boy
-0.41 #11+ #11+
-0.41 =nail_word
-0.41 =takes_daily
-0.41 ^ _ bill
-0.41 ^ _ hit
-0.41 ^ _ or
-0.41 ^ _ thirty
-0.41 ^ last
-0.41 a baseball
-0.41 a counselor
-0.41 beat fast
-0.41 bill is
-0.41 breath on
-0.41 burn _ tongue
-0.41 can _ get
-0.41 cough for
-0.41 counselor
-0.41 feel good
-0.41 feel weak
-0.41 for my
-0.41 got _ on
-0.41 has _ bad
-0.41 heart _ fast
-0.41 i read
-0.41 lump _ my
-0.41 my ankl
-0.41 my tooth
-0.41 or
-0.41 red warm
-0.41 stretch
-0.41 tongue on
-0.41 warm and
-0.41 week _ its
-0.42 #11+ am
-0.42 ?are
-0.42 ^ ?how
-0.42 ^ _ smoke
-0.42 ^ feet
-0.42 ^ paper
-0.42 ^ pee
-0.42 and pee
-0.42 back ache
-0.42 but didnt
-0.42 day _ with
-0.42 feet swell
-0.42 flu
-0.42 hair _ fall
-0.42 hair is
-0.42 i _ do
-0.42 in winter
-0.42 ish
-0.42 make me
-0.42 migraine
-0.42 my thumb
-0.42 of _ pain
-0.42 paper cut
-0.42 period is
-0.42 pimple on
-0.42 rash with
-0.42 son _ his
-0.42 swollen gland
-0.42 these
-0.42 till
-0.42 was out
-0.42 week of
-0.42 weigh
-0.42 while pregnant
-0.43 # on
-0.43 -monday
-0.43 -numbnes
-0.43 <i
-0.43 ^ _ brand
-0.43 ^ _ itch
-0.43 ^ _ pill
-0.43 ^ _ rate
-0.43 ^ _ thi
-0.43 ^ at
-0.43 ^ wrong
-0.43 a _ cough
-0.43 a _ off
-0.43 any
-0.43 been feel
-0.43 book
-0.43 brand
-0.43 cant _ still
-0.43 cant sit
-0.43 eye wash
-0.43 fail
-0.43 feel _ for
-0.43 feel _ today
-0.43 from _ pillow
-0.43 going around
-0.43 help with
-0.43 it _ and
-0.43 its _ out
-0.43 look _ a
-0.43 my insurance
-0.43 my nail
-0.43 nine
-0.43 no -cough
-0.43 on _ arm
-0.43 pillow
-0.43 red hot
-0.43 schedule
-0.43 shav
-0.43 since _ i
-0.43 since the
-0.43 sit still
-0.43 stool _ hard
-0.43 swell a
-0.43 to #
-0.43 want a
-0.44 -trouble
-0.44 =scratched
-0.44 ^ <had
-0.44 ^ _ for
-0.44 ^ _ two
-0.44 ^ slight
-0.44 ^ stiff
-0.44 and want
-0.44 breath fine
-0.44 didnt
-0.44 dog has
-0.44 feel _ bit
-0.44 fell _ his
-0.44 from pollen
-0.44 give _ a
-0.44 has _ cold
-0.44 me a
-0.44 morning
-0.44 my _ get
-0.44 my _ the
-0.44 my phone
-0.44 no _ -or
-0.44 of _ in
-0.44 on _ baby
-0.44 once last
-0.44 past
-0.44 physical
-0.44 tired _ the
-0.45 # mo
-0.45 =cold_outside
-0.45 =hearing
-0.45 ^ #11+
-0.45 ^ for
-0.45 ^ lip
-0.45 ^ need
-0.45 a cough
-0.45 after _ on
-0.45 and _ heartburn
-0.45 ask
-0.45 bit
-0.45 bit of
-0.45 dinner
-0.45 dizzy _ the
-0.45 i need
-0.45 loose
-0.45 loose stool
-0.45 lower _ is
-0.45 mo
-0.45 mom _ #11+
-0.45 my elbow
-0.45 once in
-0.45 out _ #
-0.45 soap
-0.45 swell in
-0.45 thi cold
-0.45 thi job
-0.45 took my
-0.45 week from
-0.45 what help
-0.46 -tuesday
-0.46 ?how _ ?i
-0.46 ?of
-0.46 ^ <i
-0.46 ^ _ minut
-0.46 ^ do
-0.46 ^ insulin
-0.46 ^ the
-0.46 a _ when
-0.46 at _ gym
-0.46 brown
-0.46 glas
-0.46 had _ fever
-0.46 half _ hour
-0.46 half an
-0.46 hungry
-0.46 is _ from
-0.46 is _ month
-0.46 meal
-0.46 pee _ lot
-0.46 pee a
-0.46 slept badly
-0.46 son got
-0.46 sugar was
-0.46 toddler _ a
-0.47 # th
-0.47 ^ _ almost
-0.47 ^ _ yo
-0.47 ^ sore
-0.47 and have
-0.47 back _ going
-0.47 diaper
-0.47 dog
-0.47 going down
-0.47 help
-0.47 little
-0.47 my _ died
-0.47 on _ toilet
-0.47 pain _ down
-0.47 saturday
-0.47 scratchy
-0.47 stuffy nose
-0.47 the day
-0.47 to clean
-0.47 weekend
-0.47 with _ cold
-0.48 ^ bit
-0.48 ^ tomorrow
-0.48 a second
-0.48 and _ fine
-0.48 body
-0.48 dot
-0.48 for _ second
-0.48 gone
-0.48 insurance
-0.48 it _ #
-0.48 its gone
-0.48 my _ wash
-0.48 next month
-0.48 now _ then
-0.48 out for
-0.48 rash _ my
-0.48 result
-0.48 sore from
-0.48 summer
-0.48 that ok
-0.48 the _ pill
-0.48 the _ th
-0.48 thi cough
-0.48 up _ last
-0.48 was _ on
-0.48 we _ a
-0.48 your
-0.49 # _ #
-0.49 # pm
-0.49 #11+ _ want
-0.49 -problem
-0.49 =strep_like
-0.49 ^ _ feel
-0.49 ^ _ little
-0.49 ^ _ oil
-0.49 ^ _ scratch
-0.49 ^ _ spot
-0.49 ^ _ you
-0.49 ^ gassy
-0.49 ^ ten
-0.49 a _ short
-0.49 a cherry
-0.49 a streak
-0.49 are puffy
-0.49 cherry
-0.49 cold _ my
-0.49 first
-0.49 gassy
-0.49 hurt his
-0.49 is _ bit
-0.49 is the
-0.49 like that
-0.49 made my
-0.49 my period
-0.49 number
-0.49 off _ week
-0.49 on _ stair
-0.49 on my
-0.49 phone
-0.49 side _ pain
-0.49 streak _ blood
-0.49 streak of
-0.49 swallow _ cherry
-0.49 vitamin with
-0.5 -of
-0.5 -symptom
-0.5 =ate_dye
-0.5 ?about
-0.5 ^ _ arm
-0.5 ^ _ sister
-0.5 ^ between
-0.5 ^ first
-0.5 ^ toothache
-0.5 a day
-0.5 between _ and
-0.5 bos
-0.5 can we
-0.5 can you
-0.5 coffee
-0.5 how
-0.5 im _ my
-0.5 is pregnant
-0.5 love
-0.5 mild headache
-0.5 my bos
-0.5 my hair
-0.5 no -symptom
-0.5 numb _ from
-0.5 start #
-0.5 start _ day
-0.5 stiff from
-0.5 threw
-0.5 today and
-0.5 when
-0.5 when _ i
-0.5 when can
-0.51 ?is
-0.51 ^ _ ache
-0.51 ^ _ bad
-0.51 ^ _ between
-0.51 ^ _ much
-0.51 ^ _ when
-0.51 ^ doe
-0.51 a blue
-0.51 and then
-0.51 do _ need
-0.51 how _ i
-0.51 not -sleep
-0.51 pink
-0.51 run
-0.51 scrap
-0.51 slight
-0.51 start yesterday
-0.51 the #
-0.52 ^ _ a
-0.52 ^ _ elbow
-0.52 ^ _ in
-0.52 ^ _ need
-0.52 ^ next
-0.52 ^ which
-0.52 a _ red
-0.52 acne
-0.52 and sleep
-0.52 beet
-0.52 blood pressure
-0.52 cold
-0.52 driv
-0.52 ear
-0.52 elbow in
-0.52 exam
-0.52 get a
-0.52 give me
-0.52 hand _ numb
-0.52 leg _ the
-0.52 no _ -pain
-0.52 noon
-0.52 ring
-0.52 several time
-0.52 should i
-0.52 tissue
-0.52 to _ a
-0.52 what doe
-0.53 =chest_injury_or_ache
-0.53 =choking_passed
-0.53 =muscle_tear
-0.53 ?how
-0.53 ?in
-0.53 ^ ?can
-0.53 ^ _ blue
-0.53 a _ rash
-0.53 am
-0.53 blister _ a
-0.53 can he
-0.53 cough it
-0.53 cry
-0.53 for year
-0.53 garden
-0.53 is my
-0.53 jean
-0.53 loud
-0.53 my _ pressure
-0.53 roll over
-0.53 sore _ and
-0.53 sugar #99+
-0.53 tickle
-0.53 would like
-0.54 <last
-0.54 ^ <my
-0.54 ^ _ my
-0.54 are _ in
-0.54 baby _ a
-0.54 have _ cold
-0.54 i _ #
-0.54 i _ #11+
-0.54 i _ asthma
-0.54 is _ safe
-0.54 it still
-0.54 ok now
-0.54 phlegm
-0.54 quit smok
-0.54 same
-0.55 =vomit_few
-0.55 ^ _ an
-0.55 ^ hiccup
-0.55 baby _ up
-0.55 diaper rash
-0.55 glass
-0.55 hiccup
-0.55 job
-0.55 make
-0.55 my _ play
-0.55 thursday
-0.55 up _ i
-0.55 want
-0.55 was #11+
-0.56 -cough
-0.56 ^ _ doe
-0.56 ^ _ nose
-0.56 a little
-0.56 clinic
-0.56 cry and
-0.56 i could
-0.56 it out
-0.56 my _ have
-0.56 my _ look
-0.56 she _ her
-0.56 since monday
-0.56 swollen after
-0.56 therapy
-0.57 ^ monday
-0.57 ^ mosquito
-0.57 ^ small
-0.57 doctor
-0.57 feel _ since
-0.57 fever is
-0.57 gas
-0.57 my _ seem
-0.57 my tongue
-0.57 pimple
-0.57 sometim
-0.57 son _ #
-0.57 stuffy
-0.57 throat and
-0.57 to take
-0.57 turn my
-0.57 with my
-0.58 =iron_pills
-0.58 ?a
-0.58 ?what
-0.58 ^ ?what
-0.58 ^ can
-0.58 a runny
-0.58 and play
-0.58 could
-0.58 crav
-0.58 from _ dentist
-0.58 how do
-0.58 i _ sleep
-0.58 is _ ok
-0.58 look _ in
-0.58 nervou
-0.58 onion
-0.58 pm
-0.58 pollen
-0.58 stop _ and
-0.58 traffic
-0.59 =aura_usual
-0.59 =constipation
-0.59 =inconsolable
-0.59 ?for
-0.59 i had
-0.59 low
-0.59 next week
-0.59 otherwise
-0.59 sore after
-0.59 stop cry
-0.59 test
-0.59 the gym
-0.59 thirty
-0.59 thumb
-0.59 work
-0.6 <year
-0.6 =cold_hands
-0.6 are sore
-0.6 chapp
-0.6 do you
-0.6 eye _ it
-0.6 patch
-0.6 pizza
-0.6 sore throat
-0.6 what
-0.6 where
-0.61 =itching
-0.61 ^ _ and
-0.61 a mosquito
-0.61 arm _ sore
-0.61 constipat
-0.61 down since
-0.61 eye _ and
-0.61 have asthma
-0.61 several
-0.62 -no
-0.62 <my
-0.62 =not_taken
-0.62 ^ dry
-0.62 can
-0.62 crie
-0.62 great
-0.62 on monday
-0.62 tonsil
-0.63 -blood
-0.63 ^ light
-0.63 after work
-0.63 bill
-0.63 give
-0.63 hemorrhoid
-0.63 no -blood
-0.63 slept
-0.63 spr
-0.63 when is
-0.63 with blister
-0.64 ?can
-0.64 ^ _ breath
-0.64 call
-0.64 dry cough
-0.64 due
-0.64 follow
-0.64 from now
-0.64 in _ even
-0.64 my usual
-0.64 now and
-0.64 on it
-0.64 th
-0.64 the even
-0.64 yo boy
-0.65 #99+ since
-0.65 <year <ago
-0.65 =dentist
-0.65 =low_mood_deep
-0.65 =seizure_usual
-0.65 ^ are
-0.65 bruise
-0.65 eat
-0.65 hurt from
-0.65 i get
-0.65 january
-0.65 made
-0.65 my _ snor
-0.65 twitch
-0.66 ^ not
-0.66 ^ numb
-0.66 a _ nose
-0.66 all good
-0.66 de
-0.66 december
-0.66 her _ with
-0.67 =possible_fracture
-0.67 ^ stomach
-0.67 a cold
-0.67 end of
-0.67 for _ week
-0.67 period
-0.67 sore
-0.67 tired
-0.67 wash
-0.67 winter
-0.68 ^ _ threw
-0.68 over #11+
-0.68 pink eye
-0.68 with thi
-0.69 =cold_only
-0.69 alway
-0.69 gym
-0.69 sneez
-0.69 spit up
-0.69 what is
-0.69 which
-0.69 why
-0.7 -yet
-0.7 =tired
-0.7 ^ by
-0.7 ^ sweaty
-0.7 breath _ the
-0.7 dry
-0.7 i _ at
-0.7 stool
-0.7 today
-0.7 vitamin
-0.71 # _ of
-0.71 ^ _ crie
-0.71 ^ _ hurt
-0.71 ^ _ neck
-0.71 check
-0.71 of _ on
-0.71 please
-0.71 snor
-0.71 the dentist
-0.72 -my
-0.72 day of
-0.72 fell on
-0.72 five
-0.72 heartburn
-0.72 im sad
-0.72 well
-0.73 ^ _ do
-0.73 no -fever
-0.73 vaccine
-0.73 was _ of
-0.74 =sunburn
-0.74 ^ _ get
-0.74 ^ stabb
-0.74 at night
-0.74 blood on
-0.74 can i
-0.74 checkup
-0.74 feel fine
-0.74 sunburn
-0.74 teeth
-0.75 before
-0.75 broken
-0.75 cant sleep
-0.75 food
-0.75 friday
-0.75 is a
-0.75 pregnancy
-0.76 ^ _ period
-0.76 sunday
-0.76 took _ pill
-0.77 all _ time
-0.77 pain _ a
-0.77 smok
-0.77 the time
-0.78 -fever
-0.78 ^ how
-0.78 runny nose
-0.78 upset
-0.78 year _ has
-0.79 -pain
-0.79 itchy
-0.79 should
-0.8 ^ _ make
-0.8 ^ when
-0.8 diet
-0.8 feel ok
-0.8 milk
-0.8 runny
-0.8 toddler wont
-0.81 mosquito bite
-0.82 #99+ _ #11+
-0.82 ^ mild
-0.82 ache
-0.82 good
-0.82 my fever
-0.82 scratch
-0.83 #11+ _ dizzy
-0.83 ^ thi
-0.83 cough _ fever
-0.83 safe
-0.83 wednesday
-0.84 refill
-0.84 tomorrow
-0.84 tuesday
-0.84 you
-0.85 in _ morn
-0.85 my _ faint
-0.85 paper
-0.85 the morn
-0.86 ^ ear
-0.86 next
-0.86 sleep
-0.87 =during_exercise
-0.87 =itchy_only
-0.87 =twisted
-0.87 is sore
-0.87 need a
-0.87 small
-0.87 swallow her
-0.88 -sleep
-0.88 husband snor
-0.88 my dog
-0.89 ^ _ to
-0.9 =low_mood
-0.9 ^ _ hand
-0.91 at #
-0.92 ^ _ after
-0.93 gum
-0.93 need
-0.94 ^ what
-0.94 laugh
-0.94 ok
-0.95 # #11+
-0.95 doe
-0.96 ^ _ day
-0.99 ^ headache
-1 and need
-1 haha
-1 is that
-1 mild
-1.01 =eating_disorder
-1.02 normal
-1.03 dentist
-1.03 sad
-1.05 ^ dizzy
-1.06 ^ _ fever
-1.06 ^ is
-1.06 elbow
-1.06 monday
-1.07 mosquito
-1.08 appointment
-1.09 a bit
-1.09 play
-1.13 late
-1.15 =raynaud_usual
-1.15 once
-1.17 fine
-1.24 ^ in
-1.29 fine now
-1.3 lol
`,
}
