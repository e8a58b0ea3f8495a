import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.26,
  emergencyFrom: 1.68,
  nurseFrom: 1.04,
  weights: `
2.25 =suicidal
2.01 =poison_swallowed
1.81 =abuse_danger
1.76 =harm_others
1.73 =stab_shot
1.71 =swallowed_battery
1.54 =overdose_taken
1.52 =snake
1.5 =baby_quiet
1.49 =face_blisters
1.48 =chest_pressure
1.46 =seizure
1.46 =wild_bite
1.45 =self_harm_now
1.42 =black_stool
1.41 =water_broke
1.36 =amputated
1.36 =bleeding_heavy
1.36 =soaking_pad
1.35 =deformed
1.34 =unresponsive
1.34 pass
1.33 =contractions
1.3 the baby
1.29 =cannot_breathe
1.26 =confused
1.26 black
1.26 pass out
1.25 =skin_peeling
1.21 =inhaler_fails
1.21 =numb_any
1.19 =animal_bite
1.18 =no_urine
1.17 =vomiting_blood
1.16 into
1.16 open
1.16 way
1.14 =carbon_monoxide
1.14 =drowning
1.12 found
1.11 =choking
1.11 =smoke
1.11 =swelling_throat
1.11 behind
1.1 =drowsy
1.09 =burn_big
1.09 =fell_baby
1.09 =withdrawal
1.09 nonstop
1.08 mouth
1.07 went
1.06 #99+ and
1.06 =ear_swollen
1.06 =electric
1.04 =coughs_blood
1.04 a seizure
1.04 brother
1.04 fever and
1.03 =at_rest
1.03 by
1.03 hav
1.03 touch
1.02 temp _ #99+
1.02 through
1.01 and im
1.01 isnt
1 =vision_loss
1 fluid
1 out _ the
1 vomit
0.99 =chemical_word
0.99 =high_fever
0.99 =severe_headache
0.99 minut
0.99 miss
0.99 think
0.98 =deep_burn
0.98 =device_alarm
0.98 after the
0.97 =child_got_pills
0.97 =long_bleed
0.97 =sudden
0.97 breathe
0.97 say
0.96 =dystonia
0.96 =heat_danger
0.96 =speech
0.96 and now
0.96 seizure
0.95 =drugs_taken
0.95 =face_droop
0.95 min
0.95 swell up
0.95 the _ and
0.95 worst
0.94 =weak_one_side
0.94 anymore
0.94 drank
0.94 the _ of
0.93 =fainted
0.93 chill
0.93 confus
0.92 =chemical_burn
0.92 chok
0.92 swell
0.91 =radiates_groin
0.91 =severe_pain
0.91 ^ _ chok
0.91 cant _ my
0.91 whole
0.9 =eye_bulge
0.9 =jaw_locked
0.9 =seizure_repeat
0.9 and she
0.9 even
0.9 had _ seizure
0.89 and _ in
0.89 hes
0.89 sugar is
0.88 # _ and
0.88 =done_with_it
0.88 =mouth_sores
0.88 =one_side_belly
0.88 fire
0.88 in his
0.88 is _ on
0.88 push
0.88 sudden
0.87 and my
0.87 forward
0.87 think about
0.86 =barking_stridor
0.86 =rigors_hard
0.86 so bad
0.85 =drug_named
0.85 =head_injury
0.85 every _ minut
0.85 from a
0.85 lighthead
0.84 =rigors
0.84 hang
0.84 has _ and
0.84 shak
0.84 weird
0.83 =bluish
0.83 and _ eye
0.83 and hes
0.83 and vomit
0.83 cant feel
0.83 i just
0.83 my _ went
0.83 my brother
0.82 =hurts_move
0.82 =immunosuppressed
0.82 =pain_beyond
0.82 =throat_tight
0.82 off the
0.82 point
0.82 stuck _ my
0.81 =co_alarm
0.81 =gradual_numb
0.81 bright
0.81 grandpa
0.81 is _ up
0.81 my thigh
0.81 shook
0.8 =bladder_bowel_loss
0.8 =shaking
0.8 =valve_or_device
0.8 =wont_swallow
0.8 and see
0.8 bottle
0.8 since yesterday
0.8 soak
0.79 =baby_still
0.79 =eye_chemical
0.79 =eye_hit
0.79 =pierced_through
0.79 after my
0.79 is _ the
0.79 over #99+
0.79 temp is
0.78 =priapism
0.78 =swallow_trouble
0.78 ^ sudden
0.78 and _ are
0.78 and chill
0.78 feel dizzy
0.78 ther
0.78 thigh
0.78 up to
0.77 =bp_very_high
0.77 =eye_pierced
0.77 =hallucinating
0.77 fell _ the
0.77 now my
0.77 she
0.77 wont
0.76 ^ cant
0.76 bit my
0.76 going to
0.76 heart is
0.76 i _ feel
0.76 old is
0.76 skin is
0.76 turn
0.76 was stabb
0.75 ^ _ drank
0.75 ^ infant
0.75 and _ breath
0.75 chest and
0.75 face
0.75 hard
0.75 heart rac
0.75 i think
0.75 infant
0.75 temp
0.75 week with
0.75 wound
0.74 =near_faint
0.74 =vomiting
0.74 a bunch
0.74 and he
0.74 belly
0.74 bunch
0.74 bunch of
0.74 dog _ my
0.74 i _ like
0.74 the floor
0.73 =belly_hard
0.73 =chest_tearing
0.73 and _ i
0.73 and is
0.73 battery
0.73 cant _ it
0.73 my _ drank
0.73 my belly
0.73 on one
0.73 one side
0.73 poison
0.73 word
0.72 =swelling_lips
0.72 =waters_said
0.72 and _ my
0.72 and short
0.72 and wont
0.72 feel like
0.72 is _ off
0.72 my _ isnt
0.72 my _ with
0.72 my vision
0.72 my whole
0.72 of my
0.72 rash that
0.72 shock
0.72 that _ go
0.72 the tip
0.72 was _ with
0.71 =born_part
0.71 =hernia_stuck
0.71 =pale_clammy
0.71 =right_side
0.71 and _ chest
0.71 and _ have
0.71 and _ is
0.71 and _ rash
0.71 cant open
0.71 deep
0.71 flash
0.71 infection
0.71 my mouth
0.71 nauseou
0.71 near
0.71 pale
0.71 put
0.71 that wont
0.71 wont go
0.7 #11+ min
0.7 =hernia
0.7 =short_breath
0.7 =sleepless_days
0.7 =worst_ever
0.7 and red
0.7 bleach _ my
0.7 bleach in
0.7 cant
0.7 crush
0.7 end it
0.7 i cut
0.7 my _ keep
0.7 my friend
0.7 swallow
0.69 =cocaine
0.69 =saddle_numb
0.69 a knife
0.69 a temp
0.69 and no
0.69 bent
0.69 fish hook
0.69 hav a
0.69 temp of
0.69 took _ many
0.69 took too
0.68 =leg_swelling_one
0.68 =testicle
0.68 =wheeze_word
0.68 bad _ and
0.68 fast and
0.68 knife
0.68 short _ breath
0.68 short of
0.68 super
0.68 throw
0.68 throw up
0.68 too many
0.68 with blood
0.67 -peed
0.67 -pill
0.67 =soft_spot
0.67 =tongue_swollen
0.67 =wound_infected
0.67 a bat
0.67 and _ pain
0.67 baby #
0.67 bat
0.67 bite _ my
0.67 dad
0.67 go
0.67 gush
0.67 his eye
0.67 hot
0.67 is chok
0.67 two _ after
0.66 =blood_thinner
0.66 =fall_hard
0.66 =means_at_hand
0.66 =object_stuck
0.66 =sugar_low
0.66 ^ _ right
0.66 ^ someone
0.66 and
0.66 and i
0.66 cant swallow
0.66 do _ still
0.66 ever
0.66 floppy
0.66 im pregnant
0.66 inhal
0.66 is swell
0.66 jaw
0.66 my _ sugar
0.66 red blood
0.66 start in
0.66 wheez
0.65 -slept
0.65 =breath_pauses
0.65 =dark_urine
0.65 =limb_cold_pale
0.65 =limp_leg
0.65 =purple_rash
0.65 after _ fall
0.65 and her
0.65 breath for
0.65 like
0.65 my dad
0.65 read #11+
0.65 spasm
0.65 the fall
0.65 the point
0.65 was _ in
0.64 =hives
0.64 ^ _ soft
0.64 ^ _ think
0.64 and _ im
0.64 by a
0.64 feel tight
0.64 her
0.64 hit _ head
0.64 lip _ blue
0.64 my right
0.64 nonsense
0.64 old wont
0.64 right
0.64 severe
0.64 short
0.64 talk nonsense
0.64 testicle
0.64 turn blue
0.64 vomit and
0.64 was in
0.63 # minut
0.63 =pleuritic
0.63 =weak_legs
0.63 a _ battery
0.63 a _ now
0.63 and _ has
0.63 and _ heart
0.63 clos
0.63 clot
0.63 floor
0.63 my _ got
0.63 myself
0.63 on _ side
0.63 push forward
0.63 shock me
0.63 wont _ up
0.62 #11+ minut
0.62 #11+ tylenol
0.62 -up
0.62 =again_fainted
0.62 =car_crash
0.62 =drooling
0.62 =limp_refuses
0.62 =postpartum
0.62 =severe_weakness
0.62 =tearing_trunk
0.62 ^ _ bit
0.62 ^ havent
0.62 ^ pain
0.62 ^ shingl
0.62 and the
0.62 back _ and
0.62 bone
0.62 breath
0.62 calf is
0.62 dark pee
0.62 dog bit
0.62 eliqui
0.62 for _ hour
0.62 garage
0.62 huge
0.62 im _ and
0.62 in _ garage
0.62 magnet
0.62 month _ has
0.62 my left
0.62 out twice
0.62 pain _ my
0.62 shingl _ my
0.62 the _ is
0.62 the garage
0.62 the kitchen
0.62 to the
0.62 wrist
0.61 -baby
0.61 -felt _ -baby
0.61 =goodbye_note
0.61 =hanging_attempt
0.61 =high_altitude
0.61 ^ found
0.61 ^ kid
0.61 and _ dizzy
0.61 and _ feel
0.61 and _ since
0.61 and confus
0.61 behind _ ear
0.61 bright _ blood
0.61 bright red
0.61 dont
0.61 flew
0.61 for _ minute
0.61 go away
0.61 got _ in
0.61 is blurry
0.61 isnt -breath
0.61 left
0.61 mak
0.61 me _ night
0.61 my _ and
0.61 my hip
0.61 on _ and
0.61 out in
0.61 read _ on
0.61 tell _ to
0.61 terrible
0.61 vision
0.61 vision is
0.61 white and
0.61 wife is
0.61 wont wake
0.6 =blister_any
0.6 =vomiting_constantly
0.6 ^ hes
0.6 ^ water
0.6 and _ out
0.6 and heart
0.6 burn _ hand
0.6 chest hurt
0.6 cleaner
0.6 collaps
0.6 contraction
0.6 fall
0.6 heart _ and
0.6 i cant
0.6 my _ turn
0.6 no _ and
0.6 on _ right
0.6 pain
0.6 pressure _ over
0.6 pull
0.6 right side
0.6 she chok
0.6 uncle
0.59 =eye_hit_bad
0.59 =retractions
0.59 ^ _ wound
0.59 ^ they
0.59 acid
0.59 all over
0.59 and _ look
0.59 bathroom
0.59 broke and
0.59 by the
0.59 cant keep
0.59 even after
0.59 herself
0.59 im on
0.59 ive been
0.59 kitchen
0.59 my _ open
0.59 the bathroom
0.59 there
0.59 took #11+
0.58 =cant_lie_flat
0.58 =chest_any
0.58 =neck_swelling
0.58 =skin_black
0.58 =sugar_very_low
0.58 =tearing
0.58 =to_the_bone
0.58 ^ ther
0.58 antibiotic
0.58 button
0.58 cant breathe
0.58 chemo
0.58 explod
0.58 finger got
0.58 gun
0.58 have _ a
0.58 head _ the
0.58 head on
0.58 high fever
0.58 hook
0.58 i _ stabb
0.58 i swallow
0.58 my _ i
0.58 my _ swallow
0.58 on _ floor
0.58 pass _ at
0.58 say hes
0.58 squeez
0.58 tell me
0.58 to _ my
0.58 twice
0.58 used my
0.58 water
0.57 <two <week
0.57 ^ think
0.57 an _ ago
0.57 and eye
0.57 diabetic
0.57 die
0.57 down
0.57 drowsy
0.57 end
0.57 everyone
0.57 forehead
0.57 his head
0.57 i still
0.57 look _ and
0.57 pad
0.57 puffer
0.57 someth
0.57 spray
0.57 squeaky
0.57 talk
0.57 tick bite
0.57 to die
0.57 vision _ blurry
0.57 want _ die
0.57 way _ than
0.56 # _ pregnant
0.56 <the _ <two
0.56 =bp_high
0.56 =preterm_weeks
0.56 ^ _ friend
0.56 ^ _ keep
0.56 ^ everyone
0.56 ^ fell
0.56 ^ tongue
0.56 and _ keep
0.56 and _ spasm
0.56 and cant
0.56 be _ anymore
0.56 blue and
0.56 breath in
0.56 burn _ my
0.56 diarrhea
0.56 even _ the
0.56 headach
0.56 hurt to
0.56 i _ lisinopril
0.56 i was
0.56 is _ out
0.56 mom
0.56 my _ fever
0.56 off
0.56 one _ is
0.56 see
0.56 sharp
0.56 she #
0.56 shut
0.56 stuck
0.56 the bone
0.56 to _ it
0.56 up and
0.55 =dry_mouth
0.55 =fever
0.55 =shoulder_pain
0.55 =upper_belly_pain
0.55 ^ after
0.55 a tree
0.55 and _ and
0.55 and _ neck
0.55 belly hurt
0.55 feel hot
0.55 hip
0.55 hurt _ bad
0.55 last _ and
0.55 someone
0.55 sunken
0.55 sweat
0.55 ther a
0.55 water _ and
0.55 water broke
0.55 while runn
0.54 =anaphylaxis_said
0.54 =fell
0.54 =racing_heart
0.54 and feel
0.54 and its
0.54 are blue
0.54 been
0.54 blood
0.54 down there
0.54 dur the
0.54 eye since
0.54 going
0.54 got into
0.54 gray
0.54 hand
0.54 i _ raped
0.54 i pass
0.54 is _ and
0.54 my _ put
0.54 my epipen
0.54 neck and
0.54 off _ the
0.54 pain in
0.54 raped
0.54 roommate
0.54 she breath
0.54 shoot
0.54 stab
0.54 the _ with
0.54 to my
0.54 used _ epipen
0.54 was raped
0.54 way _ my
0.53 =device_shock
0.53 =jaundice
0.53 =moved_right
0.53 =sugar_extreme
0.53 =swelling
0.53 =young_baby
0.53 ^ _ defibrillator
0.53 ^ _ was
0.53 ^ grandpa
0.53 and _ leg
0.53 cup
0.53 cut _ wrist
0.53 defibrillator
0.53 for over
0.53 goodbye
0.53 got
0.53 higher
0.53 im #
0.53 is rac
0.53 liv
0.53 make a
0.53 my defibrillator
0.53 now hes
0.53 now im
0.53 of liv
0.53 point _ liv
0.53 point of
0.53 rattlesnake
0.53 spott
0.53 the right
0.53 thought of
0.53 what _ point
0.53 with _ temp
0.52 #99+ with
0.52 =bleeding_any
0.52 =face_odd
0.52 =projectile
0.52 =wakes
0.52 =worst_ever_sick
0.52 ^ deep
0.52 ^ took
0.52 a handful
0.52 alive
0.52 and _ vomit
0.52 been _ up
0.52 c section
0.52 com out
0.52 down _ stair
0.52 down and
0.52 eye _ a
0.52 feel _ im
0.52 fell down
0.52 hallucinat
0.52 hand finger
0.52 handful
0.52 handful of
0.52 havent
0.52 her _ is
0.52 hour and
0.52 hurt so
0.52 i _ im
0.52 is _ #99+
0.52 is going
0.52 it _ like
0.52 my _ just
0.52 my wrist
0.52 of _ and
0.52 off _ #
0.52 pod
0.52 projectile
0.52 projectile vomit
0.52 section
0.52 so
0.52 soft spot
0.52 stick
0.52 think im
0.52 think my
0.52 through my
0.52 to breathe
0.52 up blood
0.52 was _ a
0.51 #99+ _ #99+
0.51 =purple_word
0.51 =screams_in_bouts
0.51 ^ _ pregnant
0.51 ^ newborn
0.51 and _ of
0.51 and numb
0.51 and sore
0.51 bare
0.51 behind the
0.51 bleed
0.51 cough and
0.51 finger
0.51 from _ remote
0.51 gett weaker
0.51 have _ fever
0.51 he has
0.51 in and
0.51 is _ so
0.51 my _ sudden
0.51 nowhere
0.51 of nowhere
0.51 on chemo
0.51 out _ nowhere
0.51 pain _ i
0.51 puk
0.51 purple
0.51 remote
0.51 say #99+
0.51 sitt
0.51 so weak
0.51 start _ my
0.51 stop
0.51 sudden cant
0.51 the remote
0.51 thrown
0.51 too _ to
0.51 us
0.51 very sleepy
0.51 voice
0.51 warfarin
0.51 weaker
0.51 woke up
0.5 #11+ _ and
0.5 -hour
0.5 -in _ -hour
0.5 =appendix_burst
0.5 =chemical_strong
0.5 =tick
0.5 =trunk_pain
0.5 =urinary_stuck_long
0.5 =vaginal_bleeding
0.5 ^ _ dad
0.5 ^ _ month
0.5 ^ _ went
0.5 a _ and
0.5 a _ wire
0.5 a live
0.5 after a
0.5 alarm _ going
0.5 alarm is
0.5 and _ face
0.5 and _ hes
0.5 and _ so
0.5 and isnt
0.5 appendix burst
0.5 been _ and
0.5 black and
0.5 breath and
0.5 burst
0.5 cant _ her
0.5 clammy
0.5 com
0.5 deep hole
0.5 fell and
0.5 fire and
0.5 fluid #11+
0.5 fluid _ week
0.5 going off
0.5 he had
0.5 im _ a
0.5 in _ leg
0.5 is bent
0.5 is bleed
0.5 know how
0.5 last _ now
0.5 leg is
0.5 limp
0.5 my _ burst
0.5 my jaw
0.5 off in
0.5 rat
0.5 rat poison
0.5 scream
0.5 straight
0.5 the _ floor
0.5 the light
0.5 think _ appendix
0.5 tonight
0.5 took _ of
0.5 was _ the
0.5 with _ breath
0.5 worst headache
0.49 #99+ _ chill
0.49 =collapsed_word
0.49 =kidney_infection
0.49 antifreeze
0.49 baby _ kick
0.49 boyfriend
0.49 cut off
0.49 dont know
0.49 double
0.49 ear _ bleed
0.49 friend
0.49 have the
0.49 head
0.49 i _ the
0.49 im hav
0.49 kidney infection
0.49 lip
0.49 lip look
0.49 my boyfriend
0.49 night but
0.49 pale and
0.49 pupil
0.49 push _ and
0.49 swallow a
0.49 throat is
0.49 very
0.49 wave
0.48 # _ with
0.48 -all
0.48 =birth_now
0.48 =calf
0.48 =cannot_move_limb
0.48 =fall_height
0.48 =hernia_word
0.48 =limb_bleeds
0.48 ^ _ stomach
0.48 ^ she
0.48 a fight
0.48 a grape
0.48 accident
0.48 and _ cant
0.48 and _ pee
0.48 and bleed
0.48 awake
0.48 bad headache
0.48 breath _ a
0.48 daughter is
0.48 drank antifreeze
0.48 feel my
0.48 fever _ and
0.48 fever _ my
0.48 grape
0.48 his chest
0.48 into the
0.48 is bulg
0.48 its all
0.48 jaw lock
0.48 knuckle
0.48 like _ and
0.48 my knuckle
0.48 noise
0.48 noth
0.48 now
0.48 on _ grape
0.48 on warfarin
0.48 popp out
0.48 rac
0.48 she has
0.48 soak _ pad
0.48 some
0.48 swallow _ magnet
0.48 swollen and
0.48 tell
0.48 the stomach
0.48 those
0.48 those little
0.48 up _ arm
0.48 weak
0.47 #99+ #99+
0.47 -baby -move
0.47 -move
0.47 -sense
0.47 =feels_incredible
0.47 =frostbite
0.47 =head_danger
0.47 =hit_hard
0.47 =jelly_stool
0.47 =very_fast_pulse
0.47 ^ postpartum
0.47 a cup
0.47 and _ see
0.47 around the
0.47 back and
0.47 back from
0.47 belly pain
0.47 breath but
0.47 crazy
0.47 cup of
0.47 ear infection
0.47 eyelid and
0.47 for hour
0.47 forward and
0.47 found my
0.47 he got
0.47 hes cough
0.47 i walk
0.47 is cold
0.47 jelly
0.47 jerk
0.47 like im
0.47 lock
0.47 mouth and
0.47 on _ left
0.47 practice
0.47 say _ just
0.47 stabb
0.47 throat _ and
0.47 tongue feel
0.47 turn purple
0.47 when _ walk
0.47 with _ and
0.46 -all -day
0.46 -baby _ since
0.46 -felt -the
0.46 -the -baby
0.46 =recent_travel
0.46 =slow_breathing
0.46 =spreading
0.46 ^ _ been
0.46 ^ _ like
0.46 ^ coworker
0.46 and _ throw
0.46 and hard
0.46 baby _ blue
0.46 baby turn
0.46 belly is
0.46 bleed after
0.46 bleed and
0.46 blister all
0.46 blue for
0.46 broke
0.46 cough up
0.46 coworker
0.46 dont _ if
0.46 drool
0.46 eye _ splash
0.46 eye was
0.46 foot is
0.46 hasnt -peed
0.46 havent _ -the
0.46 heart pill
0.46 here
0.46 his _ with
0.46 hour
0.46 i _ swallow
0.46 im _ up
0.46 im going
0.46 im throw
0.46 is very
0.46 like crazy
0.46 lip are
0.46 many
0.46 month _ wont
0.46 new _ and
0.46 now its
0.46 numb and
0.46 shak and
0.46 splash
0.46 splash with
0.46 stand
0.46 stomach is
0.46 tip _ my
0.46 tip of
0.46 took double
0.46 turn _ and
0.46 turn _ for
0.46 vomit nonstop
0.46 want _ be
0.46 was splash
0.46 with bad
0.46 yo _ out
0.45 #11+ _ she
0.45 -crie
0.45 -she -crie
0.45 -slept -in
0.45 -when _ -crie
0.45 =belly_pain
0.45 =blurry_vision
0.45 =eye_pain
0.45 =nausea
0.45 =new_baby
0.45 =stool_blood
0.45 =weak_any
0.45 a _ bit
0.45 a minute
0.45 ago and
0.45 and _ very
0.45 and _ with
0.45 and _ wont
0.45 and pain
0.45 away when
0.45 breath even
0.45 cant move
0.45 chest
0.45 epipen
0.45 gett _ and
0.45 hand _ its
0.45 hasnt -slept
0.45 her head
0.45 his hand
0.45 i _ and
0.45 im dizzy
0.45 it has
0.45 me to
0.45 min ago
0.45 minute
0.45 my _ yo
0.45 neck
0.45 no -tear
0.45 on _ at
0.45 over
0.45 them
0.45 under
0.45 upper
0.45 weak and
0.45 while
0.45 while _ and
0.44 #11+ time
0.44 <week
0.44 <week <ago
0.44 =bite_bad
0.44 =clot_risk
0.44 =noisy_rest
0.44 =pink_foam
0.44 =pressure_elsewhere
0.44 =urinary_stuck
0.44 ^ _ by
0.44 ^ _ fell
0.44 ^ _ put
0.44 ^ soak
0.44 and _ down
0.44 and _ short
0.44 and pull
0.44 bone is
0.44 by accident
0.44 coffee ground
0.44 confus and
0.44 doesnt
0.44 grandma
0.44 ground
0.44 head is
0.44 heart feel
0.44 hot oil
0.44 husband
0.44 i _ double
0.44 in _ feet
0.44 in _ kitchen
0.44 just sitt
0.44 kill
0.44 leak _ fluid
0.44 light _ a
0.44 like _ ground
0.44 like coffee
0.44 like red
0.44 look _ coffee
0.44 lying
0.44 my _ calf
0.44 my hand
0.44 neck _ and
0.44 now i
0.44 of his
0.44 on herself
0.44 red and
0.44 right calf
0.44 sharp pain
0.44 she _ a
0.44 smoke _ a
0.44 the _ side
0.44 the worst
0.44 with #99+
0.43 -diaper
0.43 -wet
0.43 -wet -diaper
0.43 =ear_blood
0.43 =flashes_floaters
0.43 =mania_psychosis
0.43 =radiates
0.43 =wont_feed
0.43 ^ _ dialysi
0.43 ^ _ roommate
0.43 ^ her
0.43 ^ severe
0.43 a button
0.43 a noseble
0.43 ago
0.43 all _ and
0.43 and _ real
0.43 and _ skin
0.43 and painful
0.43 area
0.43 at all
0.43 blood and
0.43 bloody diarrhea
0.43 button battery
0.43 calf
0.43 cant catch
0.43 catch _ breath
0.43 catch my
0.43 electrocut
0.43 electrocut _ the
0.43 everywhere
0.43 gasp
0.43 got bleach
0.43 got electrocut
0.43 has bloody
0.43 hit
0.43 in _ at
0.43 in _ house
0.43 is _ sleepy
0.43 is hav
0.43 is stick
0.43 leg has
0.43 my _ took
0.43 new floater
0.43 of _ floater
0.43 of new
0.43 old got
0.43 out of
0.43 pool _ cough
0.43 side and
0.43 so _ im
0.43 suck
0.43 suck in
0.43 swollen for
0.43 the pool
0.43 threaten
0.43 three time
0.43 throat _ tight
0.43 two day
0.42 #11+ _ with
0.42 #99+ _ a
0.42 -a
0.42 -fade
0.42 -fade -when
0.42 =eyelids_swollen
0.42 =glass_test
0.42 =hip_fracture
0.42 =ketone_breath
0.42 ^ _ belly
0.42 ^ _ read
0.42 ^ new
0.42 a _ in
0.42 after #11+
0.42 all of
0.42 an hour
0.42 and _ wake
0.42 and ankl
0.42 and had
0.42 and just
0.42 at _ table
0.42 ate
0.42 but hes
0.42 cant get
0.42 cant stand
0.42 chemical
0.42 fat
0.42 fever _ chill
0.42 for _ minut
0.42 fume
0.42 his _ is
0.42 i see
0.42 like #11+
0.42 move my
0.42 my water
0.42 now _ and
0.42 now _ have
0.42 of hurt
0.42 out at
0.42 right _ and
0.42 since _ morn
0.42 that _ -fade
0.42 thought _ hurt
0.42 tonight and
0.42 took
0.42 wake
0.42 week _ has
0.42 week and
0.42 week old
0.42 with _ is
0.42 wont _ and
0.42 wrist _ ankl
0.42 wrist and
0.41 #99+ fever
0.41 =fast_breathing
0.41 =hip_hurts
0.41 ^ _ #
0.41 ^ _ cant
0.41 ^ _ left
0.41 ^ _ pacemaker
0.41 ^ _ say
0.41 ^ miss
0.41 and _ had
0.41 and _ hot
0.41 and cold
0.41 and more
0.41 between _ shoulder
0.41 blad
0.41 bloody
0.41 cant _ at
0.41 cell and
0.41 chainsaw
0.41 day ago
0.41 do it
0.41 eye got
0.41 feel sick
0.41 got _ with
0.41 headache _ i
0.41 hour ago
0.41 im
0.41 in _ stomach
0.41 is black
0.41 is com
0.41 is miss
0.41 is pull
0.41 out
0.41 pain _ the
0.41 pain is
0.41 pour
0.41 pregnant #11+
0.41 pregnant _ week
0.41 pressure #99+
0.41 quit drink
0.41 real fast
0.41 rib and
0.41 she #11+
0.41 she _ and
0.41 shoulder blad
0.41 sickle _ and
0.41 swollen
0.41 temp #11+
0.41 the _ on
0.41 ther blood
0.41 tired to
0.41 too tired
0.41 was _ by
0.41 wipe and
0.41 wrote
0.4 -when
0.4 =blood_in_urine
0.4 =gangrene
0.4 =wont_go_away
0.4 ^ _ child
0.4 ^ gush
0.4 ^ jaw
0.4 an _ and
0.4 and hot
0.4 and pass
0.4 and say
0.4 are _ hard
0.4 as a
0.4 been throw
0.4 birth last
0.4 bit me
0.4 bitten
0.4 bitten _ a
0.4 bitten by
0.4 black _ twice
0.4 blue
0.4 burn on
0.4 came back
0.4 cant _ down
0.4 cant wake
0.4 child
0.4 clear
0.4 clear fluid
0.4 cough _ i
0.4 for _ few
0.4 gett _ since
0.4 gonna
0.4 hes breath
0.4 i _ black
0.4 just had
0.4 keep
0.4 keep hear
0.4 left _ hurt
0.4 minut and
0.4 mom is
0.4 mov up
0.4 my _ into
0.4 my child
0.4 my husband
0.4 my uncle
0.4 no _ -when
0.4 now fever
0.4 of breath
0.4 of us
0.4 old _ into
0.4 on _ hand
0.4 other
0.4 plu
0.4 poop and
0.4 put his
0.4 real
0.4 seem fine
0.4 so _ i
0.4 sound
0.4 stick _ of
0.4 stiff _ and
0.4 stopp _ and
0.4 swell _ my
0.4 tender
0.4 the _ right
0.4 the _ way
0.4 the cord
0.4 the other
0.4 toddler _ the
0.4 tongue is
0.4 week pregnant
0.4 with _ fever
0.4 wont _ away
0.4 wrong way
0.39 -felt
0.39 -gas
0.39 -peed -in
0.39 -slept _ -#
0.39 =burned_hand
0.39 =child_bruises
0.39 =throat_closing
0.39 ^ _ his
0.39 ^ _ just
0.39 a squeaky
0.39 and _ furnace
0.39 and his
0.39 and lighthead
0.39 and lip
0.39 are swell
0.39 bleach
0.39 burn up
0.39 down _ when
0.39 drain cleaner
0.39 everyth is
0.39 face _ up
0.39 furnace
0.39 goe to
0.39 half
0.39 hasnt
0.39 havent -felt
0.39 her wrist
0.39 high
0.39 his
0.39 im _ eliqui
0.39 im wheez
0.39 is hot
0.39 is mak
0.39 its been
0.39 know if
0.39 life
0.39 like #
0.39 minut ago
0.39 mixed
0.39 my chest
0.39 my forehead
0.39 my mom
0.39 noseble _ #11+
0.39 on eliqui
0.39 painful
0.39 paus
0.39 stabb _ the
0.39 stabb in
0.39 stuff
0.39 than the
0.39 the left
0.39 tight
0.39 up _ and
0.39 wake up
0.38 # pad
0.38 #11+ week
0.38 =acts_drunk
0.38 =double_vision
0.38 =green_vomit
0.38 =muscle_cramps
0.38 =not_looking
0.38 =uti
0.38 ^ _ around
0.38 ^ _ brother
0.38 ^ _ medicine
0.38 ^ _ rash
0.38 ^ throat
0.38 a _ that
0.38 actual
0.38 and _ spot
0.38 and _ stiff
0.38 and _ throat
0.38 and _ thrown
0.38 and _ toe
0.38 and dry
0.38 are _ after
0.38 be _ off
0.38 be better
0.38 better _ without
0.38 better off
0.38 both leg
0.38 by _ bat
0.38 came
0.38 cant _ straight
0.38 chok _ last
0.38 chok me
0.38 daughter has
0.38 diabetic _ is
0.38 drain
0.38 every #11+
0.38 everyone _ be
0.38 everyone would
0.38 fever
0.38 finger _ numb
0.38 from _ fire
0.38 heart
0.38 her _ look
0.38 hour _ and
0.38 hurt and
0.38 im in
0.38 in labor
0.38 into my
0.38 me last
0.38 mixed up
0.38 my sleep
0.38 nonstop and
0.38 off without
0.38 out _ and
0.38 over and
0.38 pas
0.38 pressure _ my
0.38 pull in
0.38 since thi
0.38 snake bite
0.38 soccer practice
0.38 tar
0.38 tar and
0.38 then
0.38 to pas
0.38 up
0.38 voic tell
0.38 wont _ down
0.38 would _ better
0.38 would be
0.37 =deep_cut
0.37 =spine_injury
0.37 a _ headache
0.37 about to
0.37 all _ way
0.37 and _ cold
0.37 and _ confus
0.37 and _ nonsense
0.37 and _ wheez
0.37 and talk
0.37 arm
0.37 at school
0.37 ate _ a
0.37 ate at
0.37 behind it
0.37 can feel
0.37 cant pee
0.37 day and
0.37 diarrhea _ a
0.37 flank
0.37 from _ yard
0.37 had _ baby
0.37 has _ bruise
0.37 has _ fever
0.37 hasnt _ -in
0.37 headach and
0.37 headache _ see
0.37 hot _ and
0.37 hour _ it
0.37 in at
0.37 in it
0.37 is _ my
0.37 is in
0.37 is peel
0.37 kill my
0.37 mushroom _ the
0.37 mushroom from
0.37 of
0.37 of _ finger
0.37 out _ today
0.37 pee and
0.37 pregnant _ bleed
0.37 say he
0.37 shard
0.37 shock by
0.37 skin _ peel
0.37 sleepy
0.37 swell and
0.37 the couch
0.37 the cut
0.37 the way
0.37 to _ arm
0.37 to be
0.37 toe are
0.37 unconsciou
0.37 with _ headache
0.36 -drink
0.36 -drink and
0.36 =diarrhea
0.36 =indigestion_odd
0.36 =slow_heart
0.36 ^ _ behind
0.36 ^ _ got
0.36 ^ swell
0.36 ^ vomit
0.36 alarm
0.36 and _ no
0.36 and _ painful
0.36 and back
0.36 and blister
0.36 and shak
0.36 arm and
0.36 bleed through
0.36 bone _ stick
0.36 by mistake
0.36 car _ and
0.36 crash my
0.36 day _ now
0.36 eye _ grind
0.36 eye while
0.36 faint
0.36 faint and
0.36 feel woozy
0.36 finish
0.36 firework
0.36 flew _ my
0.36 grandma _ pill
0.36 grandma heart
0.36 hard _ breathe
0.36 he cant
0.36 his face
0.36 husband is
0.36 ice
0.36 im _ week
0.36 im short
0.36 is gray
0.36 isnt _ -up
0.36 laundry
0.36 left _ and
0.36 lisinopril
0.36 live wire
0.36 metal
0.36 mistake
0.36 night _ my
0.36 now _ cough
0.36 rash after
0.36 see _ and
0.36 she seem
0.36 still _ to
0.36 stomach hurt
0.36 swell i
0.36 that dont
0.36 threw _ and
0.36 tick
0.36 to kill
0.36 up after
0.36 while grind
0.36 wire
0.36 woozy
0.35 # _ in
0.35 # min
0.35 -#11+ -hour
0.35 -in -#11+
0.35 -night
0.35 -peed _ -#11+
0.35 -respond
0.35 <two
0.35 <two _ <ago
0.35 =cant_stand
0.35 =means_mentioned
0.35 =missed_dialysis
0.35 =rectal_blood
0.35 ^ _ blood
0.35 ^ _ havent
0.35 ^ _ off
0.35 ^ black
0.35 ^ finger
0.35 ^ worst
0.35 a fire
0.35 a kitchen
0.35 ago _ i
0.35 and _ belly
0.35 and _ cough
0.35 at altitude
0.35 bad
0.35 bad im
0.35 between my
0.35 blood _ and
0.35 blood sugar
0.35 breath _ and
0.35 chest pain
0.35 couch
0.35 cut _ my
0.35 cut on
0.35 dont _ how
0.35 fast _ i
0.35 from his
0.35 gray and
0.35 groin
0.35 had _ seizur
0.35 hand and
0.35 hard pee
0.35 her _ and
0.35 her lip
0.35 hes confus
0.35 hot and
0.35 huge clot
0.35 i _ -felt
0.35 i _ someth
0.35 i can
0.35 in _ bathroom
0.35 in _ shower
0.35 is burn
0.35 is raspy
0.35 it is
0.35 its hard
0.35 kitchen _ and
0.35 look
0.35 me _ i
0.35 med last
0.35 my car
0.35 my heart
0.35 near faint
0.35 now _ feel
0.35 numb after
0.35 of _ life
0.35 open my
0.35 pain when
0.35 pee blood
0.35 purple _ that
0.35 raspy
0.35 real _ and
0.35 seizur
0.35 she _ in
0.35 side _ my
0.35 side of
0.35 since _ hour
0.35 sudden _ pain
0.35 thailand
0.35 the _ he
0.35 the _ in
0.35 the shower
0.35 tylenol
0.35 voice _ raspy
0.35 week _ feel
0.35 weight on
0.35 woke
0.34 #99+ _ and
0.34 -in -#
0.34 =blister_word
0.34 =burn_severity
0.34 =irregular_heart
0.34 =new_confusion
0.34 =no_injury
0.34 ^ _ flare
0.34 ^ _ infection
0.34 ^ _ poop
0.34 ^ _ pull
0.34 a _ fire
0.34 a gun
0.34 ago now
0.34 and _ almost
0.34 and _ bleed
0.34 and _ sleepy
0.34 and smell
0.34 ate _ mushroom
0.34 ate wild
0.34 behind his
0.34 bend it
0.34 bike
0.34 bite on
0.34 blister
0.34 bloody _ and
0.34 breast _ and
0.34 breastbone
0.34 burn _ and
0.34 c
0.34 cant _ a
0.34 cant bend
0.34 chest _ tight
0.34 chest _ when
0.34 cough _ a
0.34 crash
0.34 doesnt -fade
0.34 doesnt _ -when
0.34 dropp
0.34 ex
0.34 feel _ someth
0.34 flare
0.34 get _ out
0.34 had to
0.34 headache and
0.34 her last
0.34 hernia
0.34 hes _ not
0.34 his _ and
0.34 his _ on
0.34 his leg
0.34 hurt _ im
0.34 im bleed
0.34 in _ and
0.34 is _ swollen
0.34 is hang
0.34 it look
0.34 its _ to
0.34 kill myself
0.34 last month
0.34 laundry pod
0.34 light and
0.34 like someth
0.34 my _ face
0.34 my appendix
0.34 my arm
0.34 my pacemaker
0.34 my stomach
0.34 nail _ week
0.34 neck _ after
0.34 newborn #
0.34 now she
0.34 of it
0.34 on _ couch
0.34 over _ and
0.34 rash _ doesnt
0.34 shak chill
0.34 side
0.34 smell _ and
0.34 spot and
0.34 spray with
0.34 stick out
0.34 sweat and
0.34 swollen face
0.34 than
0.34 that doesnt
0.34 the bottle
0.34 the bridge
0.34 the sink
0.34 the stuff
0.34 tongue _ swell
0.34 took _ #11+
0.34 took _ tylenol
0.34 took like
0.34 under the
0.34 voic _ me
0.34 wake _ to
0.34 was found
0.34 went _ the
0.34 wild _ from
0.34 with _ pain
0.33 #99+ after
0.33 -respond -to
0.33 =alcohol
0.33 =cholinergic
0.33 =face_injury
0.33 =low_temp
0.33 =poison_contact
0.33 =pregnant
0.33 =rash
0.33 =red_racing
0.33 =sudden_balance
0.33 ^ _ accident
0.33 ^ _ cut
0.33 ^ _ uncle
0.33 ^ _ vision
0.33 ^ _ want
0.33 ^ bloody
0.33 ^ copd
0.33 ^ pregnant
0.33 ^ toddler
0.33 ^ used
0.33 about end
0.33 and _ mouth
0.33 and so
0.33 at a
0.33 ate _ bunch
0.33 bad _ on
0.33 bad cramp
0.33 battery _ his
0.33 be here
0.33 behind _ breastbone
0.33 behind her
0.33 blood _ i
0.33 blood when
0.33 bottle of
0.33 breath _ fast
0.33 breath _ like
0.33 chok _ a
0.33 each breath
0.33 eye
0.33 fever _ short
0.33 finger _ and
0.33 friend is
0.33 from _ fever
0.33 go in
0.33 goe
0.33 grabb
0.33 hard _ a
0.33 hard as
0.33 head and
0.33 here anymore
0.33 hes _ and
0.33 hes _ to
0.33 hes going
0.33 his throat
0.33 hot _ skin
0.33 i _ breathe
0.33 i _ too
0.33 im a
0.33 im gonna
0.33 im lighthead
0.33 in _ middle
0.33 is bad
0.33 ive
0.33 keep hav
0.33 know
0.33 left and
0.33 like a
0.33 middle
0.33 move her
0.33 my #11+
0.33 my _ im
0.33 newborn wont
0.33 on _ with
0.33 one testicle
0.33 outside
0.33 outside my
0.33 pool
0.33 positive
0.33 pregnant _ pass
0.33 purple and
0.33 put _ on
0.33 put weight
0.33 read
0.33 rib _ my
0.33 right now
0.33 rope
0.33 severe headache
0.33 severe pain
0.33 so much
0.33 squeez _ behind
0.33 stopp _ for
0.33 stopp breath
0.33 sugar _ #11+
0.33 terrible headache
0.33 that _ like
0.33 that look
0.33 the _ door
0.33 the _ lip
0.33 the eye
0.33 the middle
0.33 think _ end
0.33 think _ hav
0.33 tip is
0.33 to _ here
0.33 we _ wake
0.33 when breath
0.33 whole _ of
0.33 whole bottle
0.33 with _ cramp
0.33 with each
0.33 with some
0.33 wont _ weight
0.33 wont put
0.32 # week
0.32 #11+ _ im
0.32 -had -a
0.32 =a_lot
0.32 =cut_by_accident
0.32 =halos
0.32 =heart_condition
0.32 =leaking
0.32 =snake_bad
0.32 ^ _ stabb
0.32 ^ bitten
0.32 ^ dad
0.32 a _ neck
0.32 a pound
0.32 and _ sick
0.32 and _ tongue
0.32 and not
0.32 and sweaty
0.32 and tender
0.32 and too
0.32 arm _ and
0.32 around light
0.32 asthma is
0.32 bad _ cant
0.32 bad i
0.32 bare breath
0.32 bare pee
0.32 birth _ week
0.32 breakfast
0.32 brother is
0.32 but _ is
0.32 chest tightnes
0.32 clos up
0.32 dad is
0.32 dont _ to
0.32 dont want
0.32 down _ my
0.32 fever _ cough
0.32 fever headache
0.32 grandpa is
0.32 has _ knife
0.32 has been
0.32 havent -peed
0.32 hurt bad
0.32 i _ faint
0.32 i _ think
0.32 i regret
0.32 in _ its
0.32 in wave
0.32 is clos
0.32 is limp
0.32 is throw
0.32 jaw _ lock
0.32 just _ and
0.32 keep _ about
0.32 keep _ hard
0.32 keep think
0.32 leg _ swollen
0.32 light
0.32 move
0.32 my _ blad
0.32 my _ cut
0.32 my _ it
0.32 my _ lip
0.32 my _ say
0.32 noise _ breath
0.32 not _ and
0.32 one of
0.32 only
0.32 out _ his
0.32 pound headache
0.32 regret
0.32 regret it
0.32 rock
0.32 skin _ and
0.32 slurr
0.32 stung by
0.32 the bleed
0.32 thi afternoon
0.32 throat _ clos
0.32 tightnes
0.32 time and
0.32 tylenol _ night
0.32 tylenol last
0.32 up my
0.32 vision in
0.31 # _ ago
0.31 <the
0.31 ^ _ partner
0.31 ^ _ whole
0.31 ^ rattlesnake
0.31 a _ while
0.31 a board
0.31 a tick
0.31 and _ make
0.31 and _ she
0.31 and breath
0.31 and fever
0.31 and turn
0.31 around _ eye
0.31 as _ board
0.31 board
0.31 breath _ sitt
0.31 breath fast
0.31 but my
0.31 can _ fat
0.31 can see
0.31 cant _ well
0.31 car my
0.31 cough _ blood
0.31 cover in
0.31 deliver
0.31 deliver #
0.31 deliver _ day
0.31 eye is
0.31 feed and
0.31 flat
0.31 for like
0.31 fume _ the
0.31 gett
0.31 goe _ my
0.31 grayish
0.31 has _ black
0.31 hes _ confus
0.31 hot swollen
0.31 house
0.31 hurt on
0.31 i cough
0.31 i have
0.31 i lift
0.31 im _ ill
0.31 im _ of
0.31 in _ hand
0.31 in her
0.31 knee _ hot
0.31 lip _ swell
0.31 look grayish
0.31 low _ the
0.31 low on
0.31 minut _ im
0.31 mouth is
0.31 my _ came
0.31 my _ pill
0.31 my drink
0.31 my partner
0.31 my speech
0.31 my throat
0.31 not _ -up
0.31 of #99+
0.31 off _ -me
0.31 on _ finger
0.31 out _ after
0.31 pain _ one
0.31 partner
0.31 rattlesnake _ my
0.31 scar ill
0.31 see fat
0.31 since _ lift
0.31 someone _ someth
0.31 someth _ my
0.31 the _ behind
0.31 the pain
0.31 the wound
0.31 throw _ blood
0.31 to end
0.31 tongue
0.31 trouble breath
0.31 up about
0.31 used
0.31 week now
0.31 when my
0.31 without -me
0.31 worst _ of
0.3 # time
0.3 -and
0.3 -breath -right
0.3 -for
0.3 -move since
0.3 -peed -all
0.3 -peed _ -day
0.3 -right
0.3 -the _ -move
0.3 -with
0.3 =belly_hit
0.3 =kid_breathing
0.3 =one_eye
0.3 =recent_surgery
0.3 =unequal_pupils
0.3 =wound
0.3 ^ _ bone
0.3 ^ _ took
0.3 ^ _ warfarin
0.3 ^ _ wife
0.3 a _ im
0.3 a battery
0.3 a fish
0.3 about _ pas
0.3 and _ faint
0.3 and _ its
0.3 and _ to
0.3 and about
0.3 attack
0.3 awful
0.3 baby _ day
0.3 black stuff
0.3 bleed from
0.3 bulg out
0.3 burn _ face
0.3 but noth
0.3 cant control
0.3 car runn
0.3 cirrhosi and
0.3 eye _ yellow
0.3 finger are
0.3 for day
0.3 for ten
0.3 got shock
0.3 had surgery
0.3 halo
0.3 hard _ swallow
0.3 headache _ a
0.3 hes _ but
0.3 hit her
0.3 hour for
0.3 i _ catch
0.3 im vomit
0.3 in _ groin
0.3 in both
0.3 is bigger
0.3 isnt _ -right
0.3 leak
0.3 look blue
0.3 me and
0.3 miss and
0.3 my _ ear
0.3 my _ feel
0.3 my _ slit
0.3 my hernia
0.3 my roommate
0.3 now _ chest
0.3 of _ by
0.3 of ibuprofen
0.3 on _ hip
0.3 one _ and
0.3 one pupil
0.3 pill _ i
0.3 pink _ and
0.3 puffy and
0.3 pupil _ bigger
0.3 pupil is
0.3 purple rash
0.3 red _ and
0.3 seizure _ now
0.3 since _ antibiotic
0.3 sleep pill
0.3 slit
0.3 slit _ wrist
0.3 slit her
0.3 so drowsy
0.3 speech is
0.3 the _ runn
0.3 the ice
0.3 til
0.3 tingl
0.3 to _ out
0.3 toddler breath
0.3 tree
0.3 up _ eat
0.3 went _ for
0.3 with _ saw
0.3 with the
0.3 wont drink
0.3 year _ got
0.29 -help
0.29 -pee
0.29 =adrenal
0.29 =pancreas
0.29 =tooth_pulled
0.29 ^ _ bleach
0.29 ^ _ too
0.29 ago _ pain
0.29 and mouth
0.29 and ther
0.29 and warm
0.29 away after
0.29 baby _ bright
0.29 baby vomit
0.29 bleed _ lot
0.29 bright _ stuff
0.29 bright green
0.29 day with
0.29 doesnt know
0.29 drank some
0.29 ear is
0.29 everyth
0.29 fever since
0.29 foam
0.29 gush of
0.29 he drank
0.29 hurt _ lot
0.29 hurt _ move
0.29 i faint
0.29 im _ weak
0.29 in _ nose
0.29 in _ on
0.29 indigestion
0.29 is _ as
0.29 is cough
0.29 is white
0.29 it fever
0.29 lie
0.29 my _ been
0.29 my _ leg
0.29 my _ pass
0.29 my _ text
0.29 my life
0.29 no -pee
0.29 no -sense
0.29 note
0.29 now vomit
0.29 of _ shin
0.29 of tylenol
0.29 off _ #11+
0.29 pain between
0.29 peel off
0.29 pregnant
0.29 push up
0.29 see double
0.29 see sparkl
0.29 side _ i
0.29 sparkl
0.29 stung _ a
0.29 super sleepy
0.29 swallow _ bunch
0.29 swell under
0.29 text
0.29 than _ other
0.29 that _ quit
0.29 the _ i
0.29 thought
0.29 throat clos
0.29 turn black
0.29 up _ bad
0.29 vomit _ green
0.29 vomit bright
0.29 walk _ the
0.29 white
0.29 wont quit
0.28 <was _ <in
0.28 =about_other
0.28 =belly_blow
0.28 =jaw_arm_sweat
0.28 =many_stings
0.28 ^ _ black
0.28 ^ _ boyfriend
0.28 ^ _ fume
0.28 ^ _ hav
0.28 ^ _ mom
0.28 ^ _ pressure
0.28 ^ _ so
0.28 a _ hook
0.28 a _ section
0.28 a c
0.28 a curtain
0.28 a plan
0.28 after _ new
0.28 alive anymore
0.28 all since
0.28 and _ behind
0.28 and _ done
0.28 and _ go
0.28 and _ just
0.28 and _ only
0.28 and _ rac
0.28 and hit
0.28 at _ practice
0.28 at _ since
0.28 be alive
0.28 been _ on
0.28 belly hard
0.28 bit _ ankle
0.28 bleed _ my
0.28 breath real
0.28 broke _ im
0.28 by _ wasp
0.28 cabinet
0.28 came down
0.28 child has
0.28 com off
0.28 cough _ more
0.28 cough _ red
0.28 curtain _ down
0.28 curtain came
0.28 daughter _ #
0.28 doesnt remember
0.28 dont _ away
0.28 dont go
0.28 droop
0.28 everyone in
0.28 eye with
0.28 face and
0.28 fell from
0.28 fever _ shak
0.28 fluid is
0.28 four
0.28 garage _ the
0.28 garage with
0.28 had _ c
0.28 hard and
0.28 he was
0.28 headach _ the
0.28 hurt _ and
0.28 husband has
0.28 i breathe
0.28 i want
0.28 if
0.28 im _ #11+
0.28 im _ like
0.28 im only
0.28 in _ head
0.28 in _ testicle
0.28 is _ a
0.28 is _ im
0.28 is _ real
0.28 its red
0.28 its swell
0.28 kid fell
0.28 kid is
0.28 like _ curtain
0.28 lost vision
0.28 lot _ it
0.28 month _ is
0.28 nail last
0.28 nonstop _ #
0.28 nonstop lost
0.28 now _ jaw
0.28 off for
0.28 on _ cabinet
0.28 on _ nail
0.28 only #11+
0.28 only _ week
0.28 ooz
0.28 or cough
0.28 pain _ worse
0.28 pain and
0.28 paranoid
0.28 pas out
0.28 pass _ in
0.28 pee _ all
0.28 pee at
0.28 plu im
0.28 pull my
0.28 red streak
0.28 remember
0.28 ripp pain
0.28 say she
0.28 shrimp and
0.28 soak a
0.28 son _ are
0.28 son lip
0.28 son swallow
0.28 spot _ dont
0.28 spot that
0.28 star
0.28 swallow _ button
0.28 the antibiotic
0.28 the cabinet
0.28 think i
0.28 think the
0.28 to _ alive
0.28 toddler drank
0.28 up now
0.28 vision _ one
0.28 wake _ up
0.28 walk _ cough
0.28 walk or
0.28 was
0.28 went stiff
0.28 when _ breathe
0.28 whole fami
0.28 with _ car
0.28 wont stop
0.28 wound is
0.28 xanax
0.27 -# -day
0.27 =chest_pain
0.27 =copd
0.27 =half_vision
0.27 =hours_pain
0.27 =legs_gone
0.27 ^ _ inhal
0.27 ^ _ snake
0.27 ^ awful
0.27 ^ metal
0.27 ^ touch
0.27 a sentence
0.27 all i
0.27 and _ funny
0.27 and _ hard
0.27 and _ purple
0.27 and _ thigh
0.27 and everyth
0.27 and got
0.27 and look
0.27 and pale
0.27 and puk
0.27 baby _ is
0.27 blood _ fever
0.27 breathe lying
0.27 burn pee
0.27 but _ cant
0.27 but he
0.27 cant _ word
0.27 chemo _ a
0.27 chest _ been
0.27 chest has
0.27 chok on
0.27 clot and
0.27 copd
0.27 couldnt
0.27 feet _ up
0.27 finish _ sentence
0.27 finish a
0.27 fire _ im
0.27 football practice
0.27 got _ back
0.27 got thrown
0.27 had _ surgery
0.27 i _ heart
0.27 i _ smoke
0.27 i inhal
0.27 im _ blood
0.27 im _ month
0.27 im clammy
0.27 in _ after
0.27 in the
0.27 inhal smoke
0.27 is droop
0.27 is gasp
0.27 it _ the
0.27 just _ a
0.27 leg
0.27 lighthead _ my
0.27 live _ and
0.27 look weird
0.27 lower right
0.27 mouth _ the
0.27 my _ eyelid
0.27 of _ red
0.27 of bright
0.27 on _ cant
0.27 our
0.27 pacemaker
0.27 popp
0.27 pound and
0.27 probab
0.27 right leg
0.27 sentence
0.27 severe _ in
0.27 skipp and
0.27 stair and
0.27 stay awake
0.27 still
0.27 swollen _ red
0.27 ten minut
0.27 terrible _ and
0.27 the house
0.27 the whole
0.27 thrown back
0.27 to _ back
0.27 to feed
0.27 touch _ live
0.27 touch a
0.27 voice is
0.27 way and
0.27 week _ like
0.27 what do
0.27 when _ breath
0.27 when _ take
0.27 wire _ got
0.27 wire and
0.27 with asthma
0.26 #11+ _ no
0.26 -anyth
0.26 -doing
0.26 -doing -anyth
0.26 -wak
0.26 -wak -up
0.26 <#11+
0.26 =elderly
0.26 =eye_red
0.26 =newborn
0.26 =tripod
0.26 ^ _ stopp
0.26 ^ _ year
0.26 ^ diabetic
0.26 ^ did
0.26 ^ pass
0.26 ^ roommate
0.26 ^ testicle
0.26 a _ pain
0.26 a high
0.26 a hot
0.26 a terrible
0.26 after _ c
0.26 and _ calf
0.26 and _ know
0.26 and _ stop
0.26 and _ temp
0.26 are numb
0.26 ate _ and
0.26 baby _ off
0.26 baby fell
0.26 baby stopp
0.26 bee and
0.26 black _ and
0.26 black out
0.26 bloody _ with
0.26 both eye
0.26 boyfriend _ me
0.26 burn his
0.26 came out
0.26 camp
0.26 cant _ water
0.26 cell _ my
0.26 chemo and
0.26 chest _ and
0.26 chill headache
0.26 dad _ out
0.26 dad pass
0.26 daughter _ a
0.26 diarrhea for
0.26 eye roll
0.26 feel _ and
0.26 fever _ diabetic
0.26 fever im
0.26 flew in
0.26 gave birth
0.26 gun _ my
0.26 has
0.26 home _ hour
0.26 huge _ and
0.26 hurt like
0.26 i _ get
0.26 i _ got
0.26 im _ in
0.26 isnt -help
0.26 it _ red
0.26 it on
0.26 just flew
0.26 just now
0.26 keep water
0.26 left _ is
0.26 leg _ been
0.26 look at
0.26 look like
0.26 many pill
0.26 mushroom
0.26 nail went
0.26 now _ to
0.26 numb
0.26 old with
0.26 pass _ twice
0.26 postpartum
0.26 pull _ of
0.26 pull out
0.26 seiz
0.26 she _ on
0.26 sheet
0.26 shoulder pain
0.26 snake _ my
0.26 snake bit
0.26 soft
0.26 someth _ is
0.26 stuck in
0.26 tear pain
0.26 the _ all
0.26 thi _ and
0.26 throat feel
0.26 too _ pill
0.26 took _ whole
0.26 up _ cant
0.26 upper _ pain
0.26 upper belly
0.26 with chill
0.26 wont _ at
0.26 wont look
0.25 #11+ year
0.25 -fade _ -press
0.25 -had
0.25 -in
0.25 -press
0.25 -when -press
0.25 =chest_lasting
0.25 =dialysis
0.25 =sugar_very_high
0.25 ^ _ going
0.25 ^ _ stuck
0.25 ^ _ symptom
0.25 ^ hit
0.25 ^ short
0.25 a _ noise
0.25 act drunk
0.25 ago _ my
0.25 almost _ out
0.25 an elephant
0.25 and _ act
0.25 and sweat
0.25 are _ since
0.25 baby _ month
0.25 breath _ day
0.25 breath hard
0.25 came _ all
0.25 cant _ him
0.25 cant _ vomit
0.25 chest _ to
0.25 chill and
0.25 dialysi
0.25 diarrhea _ #99+
0.25 elephant
0.25 elephant _ on
0.25 eyebrow
0.25 fell
0.25 fever _ thi
0.25 foot _ black
0.25 foreskin
0.25 foreskin is
0.25 get word
0.25 gonna _ out
0.25 gonna pas
0.25 got _ pill
0.25 grandson
0.25 have had
0.25 he
0.25 headache _ feel
0.25 heavy
0.25 her _ since
0.25 his nose
0.25 i _ had
0.25 i _ pass
0.25 im cough
0.25 is unbearable
0.25 itch _ over
0.25 itch all
0.25 lie down
0.25 light _ my
0.25 lower _ pain
0.25 mom _ confus
0.25 month _ fell
0.25 my _ pain
0.25 my daughter
0.25 my neck
0.25 no -wet
0.25 no _ -diaper
0.25 noise every
0.25 of pressure
0.25 off his
0.25 old fell
0.25 out _ one
0.25 pad _ hour
0.25 pain _ unbearable
0.25 ripp
0.25 rusty _ last
0.25 see _ of
0.25 see bug
0.25 see out
0.25 see spot
0.25 seem ok
0.25 sleepy and
0.25 so _ and
0.25 soak through
0.25 some blood
0.25 son _ a
0.25 son _ is
0.25 squeaky _ every
0.25 squeaky noise
0.25 stand on
0.25 stick _ and
0.25 stiff neck
0.25 sudden _ of
0.25 swollen _ hurt
0.25 swollen _ sore
0.25 toddler _ into
0.25 towel
0.25 unbearable
0.25 up _ so
0.25 walk to
0.25 was stung
0.25 wind _ to
0.25 wind walk
0.25 word out
0.25 worst _ pain
0.25 wrong _ and
0.24 #11+ _ all
0.24 -day
0.24 =cannot_move_side
0.24 =droopy_lid
0.24 =neck_pain
0.24 =stiff_neck
0.24 =tooth_bad
0.24 ^ _ tightnes
0.24 ^ _ vomit
0.24 ^ bone
0.24 ^ high
0.24 a _ bite
0.24 a pad
0.24 a sudden
0.24 addison and
0.24 and _ it
0.24 and _ jaw
0.24 and bad
0.24 and slurr
0.24 are in
0.24 are swollen
0.24 away _ i
0.24 bad pain
0.24 belly button
0.24 bladder
0.24 blood _ spurt
0.24 blood clot
0.24 blood is
0.24 bloody stool
0.24 came on
0.24 cant _ up
0.24 cant stop
0.24 catch
0.24 coke
0.24 cramp on
0.24 diarrhea with
0.24 dropp and
0.24 ear are
0.24 every breath
0.24 failure and
0.24 feel _ leg
0.24 fork
0.24 from her
0.24 got _ by
0.24 gun in
0.24 have _ gun
0.24 have addison
0.24 havent _ -in
0.24 her _ on
0.24 her mouth
0.24 hive
0.24 hook in
0.24 i _ addison
0.24 i _ cant
0.24 in _ the
0.24 is confus
0.24 is floppy
0.24 is mov
0.24 is push
0.24 is spurt
0.24 its
0.24 just dropp
0.24 left eye
0.24 leg are
0.24 like _ going
0.24 lip tingl
0.24 live
0.24 marathon
0.24 mom with
0.24 more short
0.24 my _ ate
0.24 my bladder
0.24 newborn _ wake
0.24 noseble for
0.24 old boy
0.24 old hasnt
0.24 out _ i
0.24 pass _ clot
0.24 pass huge
0.24 right _ i
0.24 seem
0.24 soak _ sweat
0.24 spurt
0.24 stair _ my
0.24 stopp sweat
0.24 that _ when
0.24 the breastbone
0.24 the mouth
0.24 the third
0.24 third
0.24 throat so
0.24 toddler swallow
0.24 toddler went
0.24 walk straight
0.24 week _ now
0.24 went blue
0.24 wild
0.24 wild mushroom
0.24 wipe _ i
0.24 yellow and
0.23 #11+ _ mother
0.23 ^ _ ate
0.23 ^ _ bite
0.23 ^ grandma
0.23 ^ sharp
0.23 a _ of
0.23 a stiff
0.23 a uti
0.23 after _ antibiotic
0.23 altitude
0.23 ammonia
0.23 and _ he
0.23 and _ jerk
0.23 and _ near
0.23 and _ talk
0.23 and purple
0.23 are _ my
0.23 arm tingl
0.23 asthma _ bad
0.23 blood in
0.23 both
0.23 breath weird
0.23 can hard
0.23 cant _ lying
0.23 cant talk
0.23 car wreck
0.23 chemo _ my
0.23 chest _ it
0.23 cough _ stuff
0.23 cup _ bright
0.23 daughter
0.23 did _ and
0.23 down the
0.23 end _ life
0.23 every hour
0.23 everyth _ blurry
0.23 eye _ back
0.23 eye like
0.23 face look
0.23 feel _ thermometer
0.23 feel faint
0.23 feel funny
0.23 floater
0.23 going on
0.23 got _ out
0.23 grandson _ a
0.23 green _ and
0.23 he ate
0.23 heart _ rac
0.23 her ear
0.23 hernia _ out
0.23 hot car
0.23 hot thermometer
0.23 hour _ im
0.23 hurt _ the
0.23 i _ hear
0.23 i _ stand
0.23 i do
0.23 im shak
0.23 is _ black
0.23 is swollen
0.23 is turn
0.23 it _ in
0.23 it hurt
0.23 laundry _ and
0.23 left in
0.23 like _ polish
0.23 like an
0.23 like nail
0.23 mother _ breakfast
0.23 my chill
0.23 my feet
0.23 my groin
0.23 neighbor
0.23 of _ im
0.23 on _ has
0.23 pain under
0.23 pee _ my
0.23 pod and
0.23 powder
0.23 quit _ im
0.23 roll back
0.23 she _ the
0.23 since he
0.23 skin
0.23 smell _ nail
0.23 stuff and
0.23 take the
0.23 thermometer
0.23 they are
0.23 think he
0.23 through _ pad
0.23 to stop
0.23 took _ my
0.23 turn yellow
0.23 under _ right
0.23 up _ #99+
0.23 up _ leg
0.23 very painful
0.23 voic
0.23 vomit _ last
0.23 was _ and
0.23 we _ in
0.23 went numb
0.23 with
0.23 wont let
0.23 wreck
0.23 yo mother
0.22 -a -wet
0.22 -a _ -diaper
0.22 -diaper since
0.22 -had _ -wet
0.22 -mak
0.22 -mak -sense
0.22 -wet _ since
0.22 =cant_straighten
0.22 =cold_limb
0.22 =hoarse
0.22 =one_side_throat
0.22 =swelling_face
0.22 =swelling_head
0.22 =yellow_halos
0.22 ^ _ high
0.22 ^ _ husband
0.22 ^ _ pass
0.22 ^ on
0.22 ^ our
0.22 a _ two
0.22 a horse
0.22 ago _ now
0.22 and _ blood
0.22 and _ chill
0.22 and _ for
0.22 and _ hurt
0.22 and _ think
0.22 and _ turn
0.22 and _ wet
0.22 and clammy
0.22 around _ and
0.22 baby head
0.22 been vomit
0.22 by _ dryer
0.22 by _ horse
0.22 cant _ flat
0.22 cant finish
0.22 cant hold
0.22 crash _ my
0.22 crash and
0.22 crisi
0.22 crotch
0.22 crotch _ numb
0.22 crotch is
0.22 double and
0.22 down low
0.22 drunk
0.22 dryer
0.22 feet are
0.22 halo _ light
0.22 halo around
0.22 hard _ my
0.22 has a
0.22 hasnt -had
0.22 hasnt _ -a
0.22 hav _ of
0.22 hav thought
0.22 have _ worst
0.22 he _ me
0.22 he is
0.22 headache of
0.22 her sugar
0.22 hes _ up
0.22 hes been
0.22 hit his
0.22 horse
0.22 horse _ the
0.22 horse in
0.22 hot _ my
0.22 i wet
0.22 im confus
0.22 in _ belly
0.22 in _ mouth
0.22 is _ like
0.22 is _ start
0.22 is sweaty
0.22 is yellow
0.22 ive ever
0.22 jaw _ and
0.22 kick _ a
0.22 kick by
0.22 last _ day
0.22 like tar
0.22 lock and
0.22 my _ goe
0.22 neck hurt
0.22 new antibiotic
0.22 night and
0.22 night now
0.22 of _ my
0.22 on _ fever
0.22 ooz and
0.22 out fever
0.22 pain after
0.22 peanut
0.22 pesticide
0.22 pound
0.22 rib _ in
0.22 rib suck
0.22 right _ down
0.22 right _ pain
0.22 right belly
0.22 rock hard
0.22 say its
0.22 say the
0.22 she _ warfarin
0.22 she pale
0.22 shrimp
0.22 side _ low
0.22 side down
0.22 since an
0.22 sink
0.22 skin around
0.22 soft _ on
0.22 stop vomit
0.22 surgery last
0.22 tar _ i
0.22 text goodbye
0.22 the _ bottle
0.22 the _ headache
0.22 the _ im
0.22 the _ say
0.22 the dryer
0.22 the finger
0.22 the soft
0.22 took _ and
0.22 vodka
0.22 water down
0.22 went _ and
0.22 wet myself
0.22 wife
0.22 with pesticide
0.21 -kick
0.21 -sweat
0.21 =diabetes
0.21 =fall_any
0.21 ^ _ at
0.21 ^ grandson
0.21 ^ shoulder
0.21 a _ pod
0.21 a _ swollen
0.21 a laundry
0.21 and _ #11+
0.21 and _ -wak
0.21 and _ bit
0.21 and _ light
0.21 and _ right
0.21 and _ weak
0.21 and soak
0.21 around
0.21 bathroom _ and
0.21 been #
0.21 belly _ in
0.21 breathe in
0.21 bug _ the
0.21 bug on
0.21 cant _ his
0.21 control
0.21 day _ is
0.21 dizzy like
0.21 do _ do
0.21 every
0.21 fat and
0.21 feet
0.21 fever _ headache
0.21 fire _ my
0.21 fish
0.21 for _ min
0.21 fruity
0.21 fruity breath
0.21 god
0.21 going #99+
0.21 hand _ my
0.21 hard to
0.21 have a
0.21 he _ a
0.21 his breath
0.21 hit _ and
0.21 home
0.21 is cover
0.21 is drowsy
0.21 is puffy
0.21 isnt -wak
0.21 its _ #
0.21 its _ in
0.21 just
0.21 keep _ a
0.21 keep _ and
0.21 kid
0.21 kill _ eye
0.21 leg swell
0.21 life came
0.21 lot of
0.21 metal flew
0.21 mom _ in
0.21 most
0.21 my _ even
0.21 neck _ vomit
0.21 now _ belly
0.21 on _ wall
0.21 open it
0.21 partner _ his
0.21 partner put
0.21 pregnant _ just
0.21 put _ hand
0.21 see _ on
0.21 seem _ but
0.21 speech
0.21 stop and
0.21 swollen shut
0.21 symptom
0.21 the _ unconsciou
0.21 the ear
0.21 throat on
0.21 through _ towel
0.21 up _ its
0.21 was _ out
0.21 was pull
0.21 watch say
0.21 week _ the
0.21 week after
0.21 weight
0.21 white _ numb
0.2 #99+ _ im
0.2 -# _ think
0.2 -day _ the
0.2 -day think
0.2 =nosebleed
0.2 =pelvic_pain
0.2 =stumbles
0.2 ^ _ ex
0.2 ^ _ swell
0.2 ^ _ through
0.2 ^ fever
0.2 about #
0.2 ago _ #11+
0.2 ago _ the
0.2 all _ last
0.2 and _ like
0.2 and _ speech
0.2 and limp
0.2 antifreeze by
0.2 bucket
0.2 by _ thought
0.2 can bare
0.2 cant cough
0.2 cut my
0.2 day _ and
0.2 day _ keep
0.2 day cant
0.2 doubl over
0.2 drink _ is
0.2 drool and
0.2 fbi
0.2 fbi _ in
0.2 fbi is
0.2 feel _ to
0.2 flew _ from
0.2 gatorade
0.2 headache _ now
0.2 hernia is
0.2 his belly
0.2 huge and
0.2 hurt
0.2 i _ bare
0.2 i _ bend
0.2 in _ back
0.2 in _ thigh
0.2 in hive
0.2 india
0.2 it _ gatorade
0.2 keep _ the
0.2 kitchen floor
0.2 left _ since
0.2 les than
0.2 lopsid
0.2 more _ of
0.2 morn with
0.2 my _ eye
0.2 my _ neck
0.2 my _ side
0.2 my ex
0.2 neck _ fever
0.2 of _ nose
0.2 on _ kitchen
0.2 open _ mouth
0.2 pass _ and
0.2 piece
0.2 piece of
0.2 pill in
0.2 poop _ black
0.2 pound _ i
0.2 rash
0.2 shak so
0.2 shrimp _ my
0.2 sick _ my
0.2 sick to
0.2 side _ is
0.2 so stiff
0.2 soak _ the
0.2 sound like
0.2 stopp drink
0.2 stung and
0.2 sudden and
0.2 sweat bucket
0.2 the fbi
0.2 thi _ with
0.2 think _ fbi
0.2 thought _ was
0.2 thought it
0.2 three
0.2 through the
0.2 to _ stomach
0.2 tore
0.2 trip to
0.2 type
0.2 type #
0.2 was gatorade
0.2 we
0.2 wheez after
0.2 yo with
0.19 # pound
0.19 #11+ _ asthma
0.19 -rib
0.19 =arm_hand_pain
0.19 =digoxin
0.19 =heart_murmur_fever
0.19 =inhaler_often
0.19 =liver_drug
0.19 ^ _ chemo
0.19 ^ _ open
0.19 ^ _ swallow
0.19 ^ chok
0.19 ^ lower
0.19 ^ mom
0.19 a _ year
0.19 act
0.19 after _ birth
0.19 after giv
0.19 and _ been
0.19 and _ headache
0.19 and ive
0.19 and sticky
0.19 and today
0.19 anymore _ i
0.19 anymore and
0.19 ask what
0.19 ate shrimp
0.19 back _ hurt
0.19 balloon
0.19 baseball and
0.19 between _ leg
0.19 black _ sticky
0.19 bleed so
0.19 cant push
0.19 cold sweat
0.19 com _ and
0.19 cough _ lot
0.19 cough a
0.19 cover
0.19 dad _ #11+
0.19 digoxin
0.19 drank _ a
0.19 droop _ one
0.19 droop on
0.19 even sitt
0.19 face _ droop
0.19 fast
0.19 feel _ when
0.19 fever _ purple
0.19 for an
0.19 giv birth
0.19 grandma #11+
0.19 grape _ cant
0.19 had her
0.19 have _ terrible
0.19 headache _ wont
0.19 headache that
0.19 hes act
0.19 i _ an
0.19 i _ in
0.19 i _ open
0.19 im diabetic
0.19 in _ drink
0.19 in _ eyelid
0.19 in _ toilet
0.19 infect
0.19 inhaler isnt
0.19 insulin _ day
0.19 is _ wont
0.19 is diabetic
0.19 is gone
0.19 it _ stop
0.19 it normal
0.19 it wont
0.19 just broke
0.19 keep _ what
0.19 kitchen fire
0.19 left arm
0.19 lightn
0.19 like _ time
0.19 like bruis
0.19 lock up
0.19 look _ bruis
0.19 month and
0.19 month pregnant
0.19 my _ from
0.19 my _ is
0.19 my _ twice
0.19 my breath
0.19 my face
0.19 my neighbor
0.19 no _ since
0.19 not -mak
0.19 not _ -sense
0.19 now _ is
0.19 numb _ my
0.19 open _ jaw
0.19 pain _ im
0.19 pregnant _ i
0.19 pregnant and
0.19 put _ in
0.19 put someth
0.19 rash _ look
0.19 refus
0.19 refus _ go
0.19 refus to
0.19 shak _ over
0.19 shak all
0.19 she just
0.19 since _ start
0.19 sit on
0.19 smell
0.19 someone put
0.19 someth in
0.19 son _ -slept
0.19 son _ out
0.19 spot _ her
0.19 stepp
0.19 stepp on
0.19 sticky
0.19 stomach _ hard
0.19 sudden _ im
0.19 sudden _ in
0.19 sudden _ vision
0.19 swell _ and
0.19 thinner and
0.19 throat
0.19 to swallow
0.19 trip
0.19 two _ and
0.19 up _ my
0.19 up gasp
0.19 water _ broke
0.19 water just
0.19 way worse
0.19 we were
0.19 weird and
0.19 went _ an
0.18 # month
0.18 =cold_exposure
0.18 =light_hurts
0.18 =pneumonia_known
0.18 =stroke_word
0.18 ^ _ nut
0.18 ^ kidney
0.18 a _ every
0.18 a _ right
0.18 about _ hour
0.18 and _ couldnt
0.18 and _ the
0.18 at football
0.18 back pain
0.18 battery up
0.18 be
0.18 board and
0.18 breathe _ down
0.18 breathe well
0.18 by _ car
0.18 cant lie
0.18 chest through
0.18 crook
0.18 cut _ arm
0.18 drank _ drain
0.18 faint at
0.18 feel _ heart
0.18 feel cold
0.18 few _ and
0.18 find
0.18 from _ chest
0.18 grey
0.18 grey and
0.18 hav _ seizure
0.18 he _ grey
0.18 heroin
0.18 heroin and
0.18 high _ and
0.18 i got
0.18 ice cold
0.18 im _ chemo
0.18 is
0.18 is _ but
0.18 is _ of
0.18 is full
0.18 is huge
0.18 is off
0.18 is ooz
0.18 it goe
0.18 jaw _ i
0.18 jaw _ stiff
0.18 kick _ night
0.18 lean forward
0.18 like _ elephant
0.18 lying down
0.18 my leg
0.18 my own
0.18 my uti
0.18 my wife
0.18 nut _ like
0.18 nut hurt
0.18 on all
0.18 out _ football
0.18 out right
0.18 oven
0.18 overnight
0.18 own
0.18 own spit
0.18 pad every
0.18 put _ button
0.18 put a
0.18 rib
0.18 room
0.18 scream and
0.18 seizure right
0.18 six
0.18 smile
0.18 some _ cleaner
0.18 some drain
0.18 someth and
0.18 stomach _ so
0.18 stroke
0.18 sudden _ its
0.18 sudden ripp
0.18 surgery and
0.18 swallow _ own
0.18 swell _ overnight
0.18 ten _ and
0.18 the _ cant
0.18 the _ hurt
0.18 the arm
0.18 then my
0.18 through to
0.18 tingl and
0.18 to _ chest
0.18 turn red
0.18 up overnight
0.18 vomit a
0.18 vomit since
0.18 wake her
0.18 week no
0.18 went _ when
0.18 went away
0.18 while _ was
0.18 while i
0.18 with vomit
0.18 yr
0.18 yr old
0.17 <covid
0.17 <died
0.17 <had <covid
0.17 =heat_exposure
0.17 ^ _ double
0.17 ^ _ down
0.17 ^ _ green
0.17 ^ _ worst
0.17 a rash
0.17 act confus
0.17 afib
0.17 and _ breathe
0.17 and _ hand
0.17 and drool
0.17 and wheez
0.17 bathroom floor
0.17 because i
0.17 belly _ a
0.17 bite
0.17 blad came
0.17 breath since
0.17 bruise on
0.17 bulg
0.17 chest _ say
0.17 cut
0.17 dose of
0.17 down _ and
0.17 down _ since
0.17 ever had
0.17 eyelid _ mouth
0.17 face _ numb
0.17 face _ the
0.17 fell _ her
0.17 fell off
0.17 fill
0.17 for _ past
0.17 from _ chainsaw
0.17 got my
0.17 has _ a
0.17 has _ headache
0.17 heart _ going
0.17 hes _ weird
0.17 hes drool
0.17 his _ are
0.17 i _ move
0.17 im _ pas
0.17 in _ of
0.17 is _ fever
0.17 ive _ had
0.17 left eyelid
0.17 leg _ up
0.17 like _ gonna
0.17 like its
0.17 month _ and
0.17 my _ arm
0.17 my _ but
0.17 my metformin
0.17 not sure
0.17 of _ clot
0.17 ok _ i
0.17 on _ bathroom
0.17 pain of
0.17 pain since
0.17 painful and
0.17 past hour
0.17 pool and
0.17 real sleepy
0.17 rigid
0.17 she cant
0.17 shoulder _ came
0.17 sitt on
0.17 smoke from
0.17 so hard
0.17 sudden _ see
0.17 sure
0.17 swallow and
0.17 swollen i
0.17 swollen like
0.17 the _ hour
0.17 the past
0.17 the pill
0.17 the window
0.17 thinner _ hit
0.17 up _ the
0.17 vomit _ a
0.17 warfarin and
0.17 went out
0.17 wheez and
0.17 window and
0.17 with copd
0.17 with pain
0.17 worst _ ive
0.17 worst pain
0.16 #99+ _ the
0.16 -in _ -day
0.16 <as _ <kid
0.16 =opioid
0.16 =pain_any
0.16 ?if ?i
0.16 ?me
0.16 ^ _ #11+
0.16 ^ _ daughter
0.16 ^ _ leg
0.16 ^ _ water
0.16 a _ aid
0.16 a bruise
0.16 act weird
0.16 all _ eye
0.16 and _ get
0.16 and _ stand
0.16 and _ voice
0.16 and tight
0.16 breath _ my
0.16 breathe _ and
0.16 cant _ shak
0.16 clutch
0.16 clutch _ chest
0.16 clutch his
0.16 cord
0.16 crazy _ of
0.16 crazy all
0.16 dark
0.16 day _ shak
0.16 drink _ day
0.16 face _ swell
0.16 fit on
0.16 gasp and
0.16 got _ the
0.16 gummi hes
0.16 had _ fit
0.16 half of
0.16 hand _ a
0.16 has had
0.16 have _ and
0.16 have _ cell
0.16 have _ that
0.16 have sickle
0.16 headache _ is
0.16 headache neck
0.16 her eye
0.16 hes _ a
0.16 his _ i
0.16 hour _ have
0.16 hour _ i
0.16 hour i
0.16 hurt _ crazy
0.16 husband _ me
0.16 i _ drink
0.16 i _ sickle
0.16 i keep
0.16 i might
0.16 i stopp
0.16 in _ jaw
0.16 in _ lower
0.16 in _ since
0.16 in sweat
0.16 is _ hard
0.16 is _ to
0.16 is spinn
0.16 its purple
0.16 last _ my
0.16 like _ all
0.16 lost weight
0.16 lot and
0.16 middle of
0.16 might
0.16 miscarriage
0.16 motorcycle
0.16 my _ like
0.16 my eye
0.16 newborn
0.16 not
0.16 of _ cant
0.16 out _ soccer
0.16 over _ roll
0.16 over eye
0.16 ripp _ in
0.16 sharp _ pain
0.16 sharp chest
0.16 shingl on
0.16 soak in
0.16 stiff and
0.16 stomach flu
0.16 stop shak
0.16 stuck _ the
0.16 swollen _ hot
0.16 the _ hes
0.16 the fridge
0.16 the groin
0.16 tight and
0.16 to _ on
0.16 tum
0.16 up _ confus
0.16 vomit _ is
0.16 walk
0.16 wall
0.16 went _ my
0.16 what _ it
0.15 # day
0.15 #11+ _ the
0.15 #99+ shak
0.15 -#
0.15 -diaper _ yesterday
0.15 -me
0.15 =curtain_word
0.15 =liver_known
0.15 =throat_side
0.15 ^ _ tore
0.15 ^ _ would
0.15 ^ oxygen
0.15 a _ nail
0.15 a fit
0.15 a marathon
0.15 a rusty
0.15 a tear
0.15 a wasp
0.15 after _ and
0.15 after _ feed
0.15 all
0.15 all _ a
0.15 almost pass
0.15 and _ drink
0.15 and _ not
0.15 and _ pale
0.15 and fell
0.15 and sleepy
0.15 baby
0.15 baby _ -had
0.15 belly _ hard
0.15 bigger
0.15 bleed with
0.15 bunch _ grandma
0.15 by _ and
0.15 car
0.15 chest _ #11+
0.15 chest feel
0.15 cirrhosi
0.15 cold _ clammy
0.15 dad _ is
0.15 dad _ its
0.15 dad say
0.15 daughter swallow
0.15 deeper
0.15 diarrhea #11+
0.15 ear _ the
0.15 every #
0.15 every time
0.15 eye _ sunken
0.15 eye look
0.15 feel lighthead
0.15 fever with
0.15 finger thing
0.15 fit
0.15 gone _ and
0.15 had _ last
0.15 hard _ and
0.15 her leg
0.15 her right
0.15 hes not
0.15 hes throw
0.15 i havent
0.15 im pale
0.15 in _ im
0.15 in _ side
0.15 is breath
0.15 is crook
0.15 is red
0.15 just _ me
0.15 leg _ turn
0.15 life _ on
0.15 look sunken
0.15 me _ and
0.15 my voice
0.15 now _ see
0.15 of _ left
0.15 of _ pool
0.15 of _ shak
0.15 of _ sudden
0.15 of grandma
0.15 old
0.15 on _ a
0.15 on _ pill
0.15 on _ rusty
0.15 one
0.15 oxygen
0.15 period _ heavy
0.15 pill _ my
0.15 popp _ and
0.15 round
0.15 rusty
0.15 rusty nail
0.15 since
0.15 since _ and
0.15 since lunch
0.15 slipp
0.15 the
0.15 the _ thing
0.15 throat hurt
0.15 tight _ im
0.15 too
0.15 tore my
0.15 up with
0.15 wasp
0.15 wife _ is
0.15 woke _ and
0.15 wont _ me
0.15 yesterday for
0.15 yo _ fever
0.14 #99+ _ shak
0.14 -contraction
0.14 -contraction -yet
0.14 ^ _ catch
0.14 ^ _ neighbor
0.14 ^ _ sudden
0.14 ^ _ testicle
0.14 ^ _ way
0.14 ^ diarrhea
0.14 ^ painful
0.14 ^ period
0.14 a _ she
0.14 addison
0.14 after that
0.14 and _ head
0.14 and _ shiver
0.14 and _ soak
0.14 and _ stomach
0.14 and _ swell
0.14 and havent
0.14 and keep
0.14 and sudden
0.14 arm say
0.14 being
0.14 birth #
0.14 breastbone _ goe
0.14 cant _ fever
0.14 cant _ light
0.14 carbon
0.14 carbon monoxide
0.14 cashew
0.14 croup
0.14 did
0.14 dropp the
0.14 even _ in
0.14 eye _ hit
0.14 fast _ his
0.14 feverish
0.14 feverish and
0.14 friend text
0.14 garbl
0.14 gave _ #
0.14 get it
0.14 goodbye and
0.14 grabb his
0.14 grill
0.14 has _ belly
0.14 he look
0.14 he wont
0.14 heart _ slow
0.14 heart wont
0.14 her _ are
0.14 her hip
0.14 hernia _ and
0.14 hes turn
0.14 hit with
0.14 hold my
0.14 husband _ cant
0.14 husband sudden
0.14 i _ hold
0.14 i _ sparkl
0.14 i didnt
0.14 im breath
0.14 is _ for
0.14 is _ her
0.14 is _ stiff
0.14 is garbl
0.14 kid got
0.14 knee surgery
0.14 knife _ my
0.14 left _ my
0.14 me _ my
0.14 mixed _ and
0.14 monoxide
0.14 my _ again
0.14 neck _ so
0.14 no -contraction
0.14 no _ -yet
0.14 now _ cant
0.14 now _ wheez
0.14 pee
0.14 peel
0.14 people
0.14 pus _ i
0.14 pus and
0.14 red
0.14 shak _ and
0.14 she _ breathe
0.14 shirt
0.14 shiver with
0.14 slic _ hand
0.14 slic my
0.14 slow
0.14 slow down
0.14 so thirsty
0.14 speech _ garbl
0.14 spot
0.14 stand up
0.14 stiff _ cant
0.14 stiff i
0.14 struggl
0.14 struggl _ breathe
0.14 struggl to
0.14 sugar read
0.14 swell after
0.14 temp _ #11+
0.14 ten
0.14 testicle _ so
0.14 testicle hurt
0.14 that goe
0.14 the _ my
0.14 the _ out
0.14 then _ again
0.14 throat _ turn
0.14 throat hes
0.14 to _ in
0.14 up _ breath
0.14 up i
0.14 was clean
0.14 wont slow
0.14 wrote _ note
0.13 #11+ _ old
0.13 #99+
0.13 -day and
0.13 -movement
0.13 <had _ <as
0.13 =gallbladder
0.13 =mottled
0.13 =speech_garbled
0.13 =thrown_off
0.13 ^ _ dizzy
0.13 ^ _ near
0.13 ^ _ week
0.13 ^ asthma
0.13 ^ face
0.13 ^ firework
0.13 ^ ok
0.13 ^ sometim
0.13 a _ second
0.13 a _ with
0.13 a glas
0.13 and _ can
0.13 and _ move
0.13 and _ say
0.13 and _ start
0.13 and doesnt
0.13 and hasnt
0.13 at _ feet
0.13 at _ so
0.13 back in
0.13 been _ hour
0.13 blotchy
0.13 breast
0.13 burn and
0.13 cant _ and
0.13 cant _ cough
0.13 choke
0.13 chopp
0.13 crazy and
0.13 every _ i
0.13 feel weird
0.13 fever _ back
0.13 few second
0.13 go _ in
0.13 grease
0.13 has terrible
0.13 hell
0.13 her _ she
0.13 her skin
0.13 hes still
0.13 hes super
0.13 hit _ the
0.13 hit in
0.13 hurt _ hell
0.13 hurt a
0.13 husband _ his
0.13 i _ bitten
0.13 i _ i
0.13 i _ weight
0.13 i wipe
0.13 im _ on
0.13 im soak
0.13 im sweat
0.13 is _ hes
0.13 keep _ his
0.13 last night
0.13 leg _ i
0.13 leg _ numb
0.13 like hell
0.13 limp and
0.13 most in
0.13 my _ come
0.13 my _ throat
0.13 neck fever
0.13 nose _ been
0.13 nose has
0.13 noseble
0.13 of _ eye
0.13 of _ throat
0.13 of a
0.13 of one
0.13 old _ breath
0.13 old and
0.13 outlet
0.13 pain _ around
0.13 pain start
0.13 palm and
0.13 red _ pus
0.13 rescue
0.13 rescue inhaler
0.13 she got
0.13 shiver _ and
0.13 skin _ blotchy
0.13 start _ new
0.13 start a
0.13 stiff _ fever
0.13 stop cough
0.13 stuck _ me
0.13 stumbl
0.13 terrible _ pain
0.13 terrible belly
0.13 that
0.13 the mountain
0.13 the wall
0.13 time i
0.13 ton
0.13 ton of
0.13 was bitten
0.13 weak _ cant
0.13 week _ i
0.13 wheez _ short
0.13 when _ wipe
0.13 wipe
0.13 wont _ back
0.13 year old
0.13 yellow i
0.12 # _ old
0.12 -him
0.12 -i _ -him
0.12 =leg_feet_swollen
0.12 ^ _ flutter
0.12 ^ _ out
0.12 ^ snake
0.12 amaz
0.12 and _ green
0.12 and _ havent
0.12 and _ his
0.12 and all
0.12 and one
0.12 and skin
0.12 at #11+
0.12 bleed _ stop
0.12 bleed wont
0.12 cant see
0.12 cant touch
0.12 chin to
0.12 chok _ cant
0.12 contrast
0.12 contrast dye
0.12 day _ of
0.12 deep and
0.12 done
0.12 each
0.12 every _ and
0.12 eye _ skin
0.12 face went
0.12 feel amaz
0.12 football
0.12 for _ last
0.12 going _ my
0.12 got kick
0.12 had the
0.12 hand swell
0.12 have _ pain
0.12 he say
0.12 headache _ my
0.12 heavy and
0.12 her belly
0.12 her heart
0.12 hes sweat
0.12 hit my
0.12 i _ amaz
0.12 im real
0.12 im scar
0.12 in _ sleep
0.12 in a
0.12 is stuck
0.12 it _ me
0.12 left leg
0.12 life _ my
0.12 life in
0.12 look _ light
0.12 me
0.12 my #
0.12 night #11+
0.12 now _ a
0.12 peanut allergy
0.12 ran a
0.12 salad
0.12 say his
0.12 severe _ pain
0.12 since i
0.12 skin turn
0.12 smile is
0.12 stove
0.12 swallow _ my
0.12 swollen _ a
0.12 tak
0.12 the _ belly
0.12 the _ pain
0.12 the _ wont
0.12 the belly
0.12 throat _ so
0.12 turn out
0.12 up _ his
0.12 vision went
0.12 vomit all
0.12 was hit
0.12 worst _ ever
0.12 worst belly
0.12 year _ is
0.12 yellow
0.12 yellow _ im
0.11 # _ from
0.11 #11+
0.11 #99+ _ i
0.11 -# _ and
0.11 =postpartum_smell
0.11 ^ _ ankle
0.11 ^ _ drink
0.11 ^ _ popp
0.11 ^ _ start
0.11 ^ blister
0.11 ^ wife
0.11 a _ attack
0.11 a _ bottle
0.11 a heart
0.11 a motorcycle
0.11 a whole
0.11 advice
0.11 ammonia and
0.11 and _ bug
0.11 and _ lip
0.11 ankle is
0.11 arm _ heavy
0.11 ate a
0.11 back _ its
0.11 behind my
0.11 belly _ swollen
0.11 bottle _ vodka
0.11 breath like
0.11 bunch _ oxy
0.11 by my
0.11 came _ of
0.11 cant _ without
0.11 cold _ sweaty
0.11 crush _ pain
0.11 crush chest
0.11 down _ the
0.11 drink two
0.11 face is
0.11 fight
0.11 grandma took
0.11 gummi
0.11 has _ rash
0.11 has _ vomit
0.11 heart attack
0.11 her _ hand
0.11 hernia popp
0.11 hes _ like
0.11 hot _ dry
0.11 i _ bleach
0.11 i woke
0.11 im see
0.11 inhaler _ -help
0.11 is _ week
0.11 is pale
0.11 it start
0.11 jaw is
0.11 keep _ up
0.11 keep throw
0.11 kick
0.11 leg went
0.11 look up
0.11 move _ right
0.11 muffl
0.11 my chin
0.11 my inhaler
0.11 newborn _ a
0.11 night _ now
0.11 now _ hurt
0.11 now _ throw
0.11 now his
0.11 now it
0.11 of oxy
0.11 of vodka
0.11 oxy and
0.11 pad _ #11+
0.11 pain _ by
0.11 pill and
0.11 popp _ its
0.11 rac and
0.11 right _ belly
0.11 right _ of
0.11 right hand
0.11 she shiver
0.11 sinu
0.11 so _ she
0.11 start
0.11 start by
0.11 stepp _ a
0.11 stung
0.11 surgery _ week
0.11 testicle _ swollen
0.11 testicle is
0.11 that _ on
0.11 that came
0.11 the _ from
0.11 thi weekend
0.11 to
0.11 to go
0.11 to move
0.11 to use
0.11 took _ bunch
0.11 use _ on
0.11 week _ my
0.11 with sweat
0.11 wrote a
0.1 # _ along
0.1 # _ girl
0.1 #99+ _ my
0.1 -breath
0.1 -i
0.1 -when -i
0.1 -when -she
0.1 =thirsty
0.1 ^ _ inhaler
0.1 ^ _ may
0.1 ^ been
0.1 ^ breath
0.1 ^ ran
0.1 ^ stopp
0.1 ^ swallow
0.1 a _ day
0.1 along
0.1 an _ after
0.1 and crie
0.1 away and
0.1 away with
0.1 baby _ evil
0.1 bloody _ for
0.1 bought
0.1 car accident
0.1 cell
0.1 clas _ my
0.1 cold _ white
0.1 confus _ her
0.1 dad _ off
0.1 dad fell
0.1 down to
0.1 dur
0.1 dye my
0.1 erection
0.1 evil
0.1 face _ and
0.1 fever _ hes
0.1 fever after
0.1 fever gett
0.1 few day
0.1 foggy
0.1 go _ and
0.1 going _ pas
0.1 her hand
0.1 hes _ out
0.1 hes real
0.1 his _ hurt
0.1 i _ vomit
0.1 i _ wake
0.1 i _ want
0.1 in
0.1 in _ eye
0.1 in _ for
0.1 inhaler
0.1 irregular
0.1 is evil
0.1 is lock
0.1 is tight
0.1 it was
0.1 keep vomit
0.1 ladder and
0.1 last week
0.1 lid
0.1 lip went
0.1 month along
0.1 morn and
0.1 much _ i
0.1 muscl
0.1 my _ bottle
0.1 my _ has
0.1 my _ head
0.1 my _ skin
0.1 my _ teeth
0.1 my _ while
0.1 my apartment
0.1 my wisdom
0.1 night _ keep
0.1 now _ real
0.1 now _ shak
0.1 nowhere and
0.1 pain _ #
0.1 pain _ and
0.1 pain _ her
0.1 pencil
0.1 postpartum and
0.1 put on
0.1 say _ baby
0.1 second
0.1 shiver
0.1 sickle
0.1 sickle cell
0.1 so _ he
0.1 take warfarin
0.1 teeth _ out
0.1 teeth came
0.1 the dog
0.1 throw _ and
0.1 tip
0.1 water _ a
0.1 water for
0.1 we cant
0.1 week
0.1 week _ with
0.1 wisdom _ came
0.1 wisdom teeth
0.1 with fever
0.1 woke _ with
0.09 # diabetic
0.09 <a <kid
0.09 <kid
0.09 =bruising
0.09 =burn_any
0.09 =co_words
0.09 =headache
0.09 ^ _ birth
0.09 ^ _ is
0.09 ^ _ kidney
0.09 ^ _ twist
0.09 ^ husband
0.09 ^ pull
0.09 ^ quit
0.09 ^ stung
0.09 ^ throw
0.09 a _ went
0.09 a box
0.09 a nail
0.09 and _ -peed
0.09 and _ after
0.09 and _ smile
0.09 and hurt
0.09 at home
0.09 back it
0.09 bleed a
0.09 breath so
0.09 bump her
0.09 can _ but
0.09 cant _ even
0.09 chok _ the
0.09 chok in
0.09 day my
0.09 even _ down
0.09 even water
0.09 feel
0.09 for #
0.09 for #11+
0.09 four year
0.09 get him
0.09 go _ when
0.09 going _ and
0.09 had stomach
0.09 her smile
0.09 her speech
0.09 him to
0.09 his _ arm
0.09 hit me
0.09 hurt _ eye
0.09 i _ to
0.09 in _ left
0.09 is slurr
0.09 itch and
0.09 its _ up
0.09 keep _ water
0.09 keep even
0.09 knee is
0.09 lift _ box
0.09 light hurt
0.09 med
0.09 my _ broke
0.09 my _ popp
0.09 my scalp
0.09 now _ up
0.09 off _ roof
0.09 on that
0.09 one eye
0.09 pale _ clammy
0.09 purple spot
0.09 right arm
0.09 roof _ cant
0.09 roof and
0.09 rubb
0.09 rubb _ left
0.09 shaky
0.09 shallow
0.09 she _ confus
0.09 son _ asthma
0.09 son with
0.09 speak
0.09 speech _ slurr
0.09 stair
0.09 stiff
0.09 still i
0.09 stop bleed
0.09 than usual
0.09 that side
0.09 the _ after
0.09 the dose
0.09 the roof
0.09 the tv
0.09 the wrong
0.09 the yard
0.09 type _ diabetic
0.09 walk but
0.09 went through
0.09 window
0.09 wont _ bleed
0.09 worst stomach
0.08 # hour
0.08 #11+ _ my
0.08 -on
0.08 =flank_pain
0.08 =new_medicine
0.08 ^ _ confus
0.08 ^ _ flu
0.08 ^ _ speech
0.08 ^ _ stool
0.08 ^ calf
0.08 ^ cirrhosi
0.08 ^ had
0.08 ^ left
0.08 ^ toy
0.08 and _ now
0.08 and _ tired
0.08 and _ weird
0.08 and bare
0.08 and blood
0.08 battery in
0.08 black _ for
0.08 bleed _ a
0.08 boy is
0.08 bridge
0.08 bump _ head
0.08 cant _ think
0.08 cant find
0.08 chest is
0.08 doubl
0.08 drank _ whole
0.08 drive
0.08 eye and
0.08 friend _ too
0.08 gave
0.08 grandma _ and
0.08 grandma fell
0.08 headache
0.08 heart and
0.08 his back
0.08 horrible
0.08 i _ keep
0.08 i took
0.08 ill
0.08 inside my
0.08 its _ a
0.08 ive _ thi
0.08 keep my
0.08 knee replacement
0.08 leg _ weak
0.08 mouth all
0.08 my _ all
0.08 my _ back
0.08 my _ week
0.08 of _ face
0.08 of pain
0.08 old _ had
0.08 one _ of
0.08 poop is
0.08 proper
0.08 puff
0.08 ran
0.08 replacement
0.08 round my
0.08 runn
0.08 shorter
0.08 smell like
0.08 so swollen
0.08 son is
0.08 spinn
0.08 spray _ pesticide
0.08 stand _ straight
0.08 steroid
0.08 stop think
0.08 to _ groin
0.08 up proper
0.08 up straight
0.08 wake _ proper
0.08 weak i
0.08 what day
0.08 with _ right
0.08 with shak
0.07 #11+ _ pregnant
0.07 -to
0.07 <i <had
0.07 <old
0.07 =during_effort
0.07 =eye_area
0.07 ^ _ chill
0.07 ^ _ ear
0.07 ^ _ help
0.07 ^ bleed
0.07 ^ crack
0.07 ^ hurt
0.07 a _ #
0.07 a foot
0.07 and chest
0.07 and cough
0.07 and face
0.07 antidepressant
0.07 arm _ hes
0.07 baby is
0.07 breath _ chest
0.07 calf _ swollen
0.07 cant _ the
0.07 confus _ his
0.07 cough _ is
0.07 crack tooth
0.07 cut is
0.07 day old
0.07 diarrhea and
0.07 drink _ no
0.07 eye _ the
0.07 feel _ i
0.07 felt
0.07 friend took
0.07 his ear
0.07 in _ day
0.07 is #11+
0.07 is drool
0.07 it _ away
0.07 my _ hasnt
0.07 my head
0.07 my lip
0.07 nail _ remover
0.07 on her
0.07 pain that
0.07 polish remover
0.07 reaction
0.07 remover
0.07 she _ pale
0.07 she _ stand
0.07 son _ the
0.07 the head
0.07 the ladder
0.07 up _ lot
0.07 vaginal
0.07 vodka and
0.07 weak she
0.07 week ago
0.07 were
0.07 yesterday my
0.06 -at -all
0.06 =no_gas
0.06 =recent_infection
0.06 ^ _ are
0.06 ^ _ dont
0.06 ^ _ every
0.06 ^ _ faint
0.06 ^ _ move
0.06 a _ belly
0.06 aid battery
0.06 air
0.06 and cramp
0.06 and goe
0.06 and we
0.06 are _ up
0.06 baby _ are
0.06 belly _ and
0.06 blood thinner
0.06 breath _ i
0.06 calf _ sore
0.06 crossfit
0.06 dangerou
0.06 down for
0.06 few _ for
0.06 had a
0.06 have
0.06 have _ failure
0.06 hear _ battery
0.06 is _ dangerou
0.06 me _ a
0.06 meter
0.06 my _ rib
0.06 neck is
0.06 new medicine
0.06 nose _ is
0.06 of _ after
0.06 out _ it
0.06 oxy
0.06 pain ever
0.06 right rib
0.06 slic
0.06 start _ hour
0.06 start an
0.06 talk about
0.06 the stair
0.06 thi morn
0.06 thinner
0.06 to _ his
0.06 wife _ #
0.05 <as
0.05 <as <a
0.05 <with
0.05 =croup_cough
0.05 =kidney_disease
0.05 ^ _ shrimp
0.05 ^ its
0.05 and _ burn
0.05 and moved
0.05 and swollen
0.05 ankle _ its
0.05 bottle is
0.05 button _ moved
0.05 button and
0.05 crie in
0.05 egg
0.05 eye burn
0.05 foot smell
0.05 has no
0.05 have to
0.05 havent _ -all
0.05 he _ and
0.05 headache _ two
0.05 heavy bleed
0.05 i _ letter
0.05 ibuprofen
0.05 in _ right
0.05 is _ hot
0.05 just _ in
0.05 kid has
0.05 kidney
0.05 kitchen knife
0.05 let
0.05 letter _ my
0.05 letter to
0.05 move his
0.05 my _ button
0.05 my _ heart
0.05 never -had
0.05 of the
0.05 peel _ in
0.05 pill _ is
0.05 pill bottle
0.05 pink again
0.05 pregnant _ my
0.05 pregnant with
0.05 rash _ a
0.05 shoulder
0.05 since #
0.05 since _ quit
0.05 solid
0.05 stair _ #11+
0.05 too _ for
0.05 white in
0.05 writ
0.05 wrote _ to
0.05 wrote letter
0.04 # _ the
0.04 #11+ on
0.04 -today
0.04 =limb_injury
0.04 ^ _ blister
0.04 ^ _ has
0.04 ^ _ newborn
0.04 ^ _ ran
0.04 ^ battery
0.04 ^ came
0.04 ^ muscl
0.04 ^ nail
0.04 a bee
0.04 an electric
0.04 and _ vision
0.04 apartment
0.04 at _ store
0.04 because
0.04 belly _ that
0.04 bp #99+
0.04 by _ bee
0.04 cast
0.04 chang
0.04 clock
0.04 dye
0.04 every feed
0.04 fami
0.04 fever _ with
0.04 fit _ the
0.04 girlfriend
0.04 goe down
0.04 had _ flu
0.04 head last
0.04 hi
0.04 his right
0.04 i stand
0.04 mixed bleach
0.04 mom has
0.04 my _ #
0.04 my _ a
0.04 my _ month
0.04 my antidepressant
0.04 night _ and
0.04 no _ -today
0.04 of _ antidepressant
0.04 post
0.04 ran _ marathon
0.04 rash on
0.04 red _ sore
0.04 red poop
0.04 right _ is
0.04 she had
0.04 skipp
0.04 stomach _ for
0.04 swallow my
0.04 the _ table
0.04 the burn
0.04 the store
0.04 to _ and
0.04 twist
0.04 up more
0.04 up the
0.04 weight _ my
0.04 woman
0.04 yesterday
0.03 # _ no
0.03 #11+ _ i
0.03 #99+ feet
0.03 -chok
0.03 -hurt
0.03 <#11+ <year
0.03 =cough
0.03 =phlegm
0.03 =sickle_cell
0.03 ?turn
0.03 ^ _ asthma
0.03 ^ _ bp
0.03 ^ _ calf
0.03 ^ _ gett
0.03 ^ _ hernia
0.03 ^ _ murmur
0.03 ^ _ section
0.03 ^ c
0.03 ^ chest
0.03 ^ dog
0.03 ^ heavy
0.03 ^ two
0.03 ^ was
0.03 a _ black
0.03 an
0.03 and _ water
0.03 ankl
0.03 beach
0.03 blurry
0.03 chemo _ week
0.03 cold and
0.03 cough
0.03 face with
0.03 get _ to
0.03 get wind
0.03 go back
0.03 grind
0.03 heart murmur
0.03 hes #11+
0.03 i _ down
0.03 i _ wind
0.03 i black
0.03 i leave
0.03 i sit
0.03 in _ calf
0.03 is _ than
0.03 it _ #99+
0.03 leave
0.03 lift
0.03 lift a
0.03 lot _ im
0.03 murmur
0.03 my _ bone
0.03 my _ vomit
0.03 my asthma
0.03 my baby
0.03 my colonoscopy
0.03 my rib
0.03 my shin
0.03 numb _ the
0.03 of _ since
0.03 on the
0.03 over my
0.03 pneumonia
0.03 round _ belly
0.03 say _ fine
0.03 scrotum
0.03 smoke
0.03 snow
0.03 start round
0.03 stomach
0.03 swell _ the
0.03 teen
0.03 the beach
0.03 uti
0.03 was _ at
0.03 yard
0.02 #
0.02 ^ _ crack
0.02 ^ _ gas
0.02 ^ _ tooth
0.02 ^ fish
0.02 ^ foot
0.02 ^ pulse
0.02 ^ watch
0.02 and _ little
0.02 and puffy
0.02 big
0.02 bother me
0.02 breath _ yesterday
0.02 broke my
0.02 cough blood
0.02 cramp at
0.02 diaper _ and
0.02 diaper today
0.02 drug
0.02 fever _ throat
0.02 fever sore
0.02 fish _ i
0.02 gas in
0.02 green stuff
0.02 he fell
0.02 he quit
0.02 heart _ is
0.02 how many
0.02 is #99+
0.02 is _ red
0.02 is hard
0.02 light _ me
0.02 lupu
0.02 mountain
0.02 of blood
0.02 oil
0.02 red _ swollen
0.02 scalp
0.02 sip
0.02 sister had
0.02 smell _ in
0.02 smell gas
0.02 so _ of
0.02 swollen _ can
0.02 the skin
0.02 to hurt
0.02 today _ is
0.02 tonight im
0.02 was _ thi
0.02 wet _ today
0.02 what _ i
0.02 when _ cough
0.02 with _ baseball
0.01 # yo
0.01 -poop
0.01 -tear
0.01 -tear -when
0.01 -tear _ -she
0.01 ^ _ altitude
0.01 ^ _ boy
0.01 ^ _ shock
0.01 ^ _ sting
0.01 ^ _ used
0.01 ^ _ viagra
0.01 ^ altitude
0.01 ^ everyth
0.01 ^ hand
0.01 ^ ive
0.01 ^ skin
0.01 ^ type
0.01 and _ #
0.01 and has
0.01 and white
0.01 anyth down
0.01 baby powder
0.01 back
0.01 bleach _ i
0.01 blister _ my
0.01 burn my
0.01 cant _ anyth
0.01 cant walk
0.01 car door
0.01 cough _ and
0.01 everyone _ work
0.01 everyone at
0.01 few
0.01 has _ diarrhea
0.01 he _ off
0.01 headache since
0.01 hear voic
0.01 her nose
0.01 his shin
0.01 husband _ off
0.01 i _ out
0.01 i _ pee
0.01 i _ see
0.01 i _ walk
0.01 i near
0.01 i used
0.01 in _ cold
0.01 in _ is
0.01 just got
0.01 law is
0.01 leg and
0.01 lift _ couch
0.01 my _ red
0.01 my _ spit
0.01 my boy
0.01 my surgery
0.01 out and
0.01 pain with
0.01 plan to
0.01 sweaty and
0.01 the bed
0.01 to _ side
0.01 to one
0.01 toddler with
0.01 turn _ in
0.01 up her
0.01 urine
0.01 viagra
0.01 wisdom
-0.01 -she
-0.01 =appendix_said
-0.01 =skin_infection
-0.01 ^ _ sicknes
-0.01 ^ _ stiff
-0.01 ^ food
-0.01 ^ yellow
-0.01 actual _ it
-0.01 antacid
-0.01 appendix
-0.01 are gett
-0.01 at soccer
-0.01 blood _ is
-0.01 blood _ my
-0.01 box
-0.01 feel heavy
-0.01 got the
-0.01 grow
-0.01 hand #
-0.01 hand _ day
-0.01 heart flutter
-0.01 his knee
-0.01 i _ she
-0.01 is gett
-0.01 last
-0.01 like i
-0.01 lower back
-0.01 more phlegm
-0.01 moved
-0.01 my _ on
-0.01 my _ out
-0.01 night _ week
-0.01 of _ when
-0.01 old _ a
-0.01 out _ my
-0.01 pain _ high
-0.01 pain up
-0.01 puffy
-0.01 seizure _ morn
-0.01 seizure thi
-0.01 she is
-0.01 shot
-0.01 shower
-0.01 sicknes
-0.01 small cut
-0.01 talk to
-0.01 the _ when
-0.01 the car
-0.01 the last
-0.01 the lower
-0.01 the room
-0.01 three week
-0.01 to drink
-0.01 two _ ago
-0.01 up _ phlegm
-0.01 up high
-0.01 we are
-0.01 yellow phlegm
-0.02 #11+ _ #11+
-0.02 #11+ _ short
-0.02 =hives_all
-0.02 =hypertension
-0.02 =sting
-0.02 ^ _ best
-0.02 ^ _ wont
-0.02 ^ faint
-0.02 ^ his
-0.02 ^ lump
-0.02 a _ ago
-0.02 a _ crash
-0.02 ach
-0.02 ago im
-0.02 and _ all
-0.02 and _ arm
-0.02 and _ eat
-0.02 and _ poop
-0.02 and _ swollen
-0.02 and throw
-0.02 around my
-0.02 bark
-0.02 bark cough
-0.02 best friend
-0.02 boil
-0.02 bruis
-0.02 car crash
-0.02 chest _ with
-0.02 come out
-0.02 embarass
-0.02 eyelid
-0.02 fever _ wont
-0.02 goe away
-0.02 hav _ baby
-0.02 hemophilia
-0.02 hive _ over
-0.02 hive all
-0.02 in _ mountain
-0.02 in bed
-0.02 in our
-0.02 intimacy
-0.02 is so
-0.02 kid ate
-0.02 letter
-0.02 los
-0.02 los weight
-0.02 lower
-0.02 mother is
-0.02 my _ friend
-0.02 my _ wont
-0.02 my best
-0.02 my port
-0.02 on _ thinner
-0.02 on blood
-0.02 port
-0.02 shunt
-0.02 spinn _ i
-0.02 stop _ bleed
-0.02 up fast
-0.02 week _ is
-0.02 with _ blood
-0.03 # _ a
-0.03 # _ he
-0.03 # _ i
-0.03 #11+ _ ago
-0.03 -heart
-0.03 -rac
-0.03 =red_patch
-0.03 ^ _ baby
-0.03 ^ _ cell
-0.03 ^ _ cried
-0.03 ^ _ im
-0.03 ^ _ scar
-0.03 ^ daughter
-0.03 ^ gave
-0.03 ^ one
-0.03 ^ sickle
-0.03 a baby
-0.03 a car
-0.03 a couple
-0.03 a month
-0.03 almost faint
-0.03 and _ got
-0.03 and _ when
-0.03 and a
-0.03 and very
-0.03 are _ i
-0.03 bad _ in
-0.03 bee sting
-0.03 bluish
-0.03 can _ talk
-0.03 cold _ and
-0.03 couple
-0.03 couple of
-0.03 curtain
-0.03 daughter #11+
-0.03 day it
-0.03 feel _ tear
-0.03 fine but
-0.03 for _ back
-0.03 girl
-0.03 giv
-0.03 had thi
-0.03 have heart
-0.03 hurt my
-0.03 i _ is
-0.03 i feel
-0.03 im out
-0.03 is real
-0.03 it
-0.03 its _ and
-0.03 labor
-0.03 last two
-0.03 leg after
-0.03 more and
-0.03 more out
-0.03 moved to
-0.03 my _ cant
-0.03 my _ hit
-0.03 my newborn
-0.03 my skin
-0.03 of _ blood
-0.03 of red
-0.03 on day
-0.03 painful rash
-0.03 peel _ a
-0.03 pressure _ #11+
-0.03 pressure _ #99+
-0.03 quit
-0.03 ran _ of
-0.03 ran out
-0.03 rate _ #11+
-0.03 rate is
-0.03 rest
-0.03 smoker
-0.03 son hasnt
-0.03 the _ two
-0.03 time _ day
-0.03 twice _ and
-0.03 under _ rib
-0.03 up _ it
-0.03 use
-0.03 went _ in
-0.03 when _ and
-0.03 will
-0.03 with a
-0.03 yo girl
-0.04 =back_pain
-0.04 =bp_medicine
-0.04 ^ _ of
-0.04 ^ ate
-0.04 ^ burn
-0.04 ^ dialysi
-0.04 ^ head
-0.04 ^ woke
-0.04 a fever
-0.04 a few
-0.04 a headache
-0.04 about
-0.04 and belly
-0.04 and nausea
-0.04 and needl
-0.04 and noth
-0.04 and they
-0.04 are
-0.04 at rest
-0.04 badly and
-0.04 cheek
-0.04 day _ have
-0.04 day _ i
-0.04 day i
-0.04 diabet and
-0.04 dizzy
-0.04 drown
-0.04 fever #99+
-0.04 green
-0.04 had
-0.04 happen
-0.04 his sleep
-0.04 hurt _ baby
-0.04 it to
-0.04 mother
-0.04 my
-0.04 my blood
-0.04 my finger
-0.04 my urine
-0.04 on _ leg
-0.04 pin
-0.04 pin _ needl
-0.04 pin and
-0.04 poop
-0.04 shovel
-0.04 skin _ my
-0.04 skin _ yellow
-0.04 son _ up
-0.04 son has
-0.04 sore in
-0.04 sugar _ #99+
-0.04 surgery cut
-0.04 tear
-0.04 the _ leg
-0.04 the table
-0.04 thi week
-0.04 what the
-0.04 when _ pres
-0.05 #11+ month
-0.05 <of
-0.05 =stomach_burn
-0.05 ^ _ cough
-0.05 ^ _ diabetic
-0.05 ^ _ have
-0.05 ^ _ pee
-0.05 ^ cut
-0.05 ^ it
-0.05 ^ start
-0.05 a _ to
-0.05 after _ a
-0.05 ate someth
-0.05 bad the
-0.05 batteri
-0.05 been _ since
-0.05 boy _ vomit
-0.05 breath _ #
-0.05 burn
-0.05 cat
-0.05 chest _ hurt
-0.05 dentur
-0.05 dizzy and
-0.05 ear and
-0.05 got a
-0.05 i _ be
-0.05 im _ out
-0.05 is _ bad
-0.05 its better
-0.05 last _ i
-0.05 move it
-0.05 my _ hurt
-0.05 my chair
-0.05 next to
-0.05 nobody
-0.05 on _ #
-0.05 rac at
-0.05 roommate _ a
-0.05 roommate has
-0.05 runny _ and
-0.05 six hour
-0.05 skin look
-0.05 son
-0.05 stay
-0.05 steak
-0.05 stopp
-0.05 tampon
-0.05 the _ spot
-0.05 throat _ i
-0.05 up from
-0.05 want to
-0.05 we do
-0.05 wont _ it
-0.06 -more
-0.06 =crohns
-0.06 ?get
-0.06 ^ _ nana
-0.06 ^ _ on
-0.06 ^ crohn
-0.06 ^ purple
-0.06 a _ an
-0.06 a _ breath
-0.06 and _ but
-0.06 and _ her
-0.06 bp _ #99+
-0.06 breath _ usual
-0.06 breath than
-0.06 cancer
-0.06 crohn
-0.06 daughter ate
-0.06 discharge
-0.06 failure
-0.06 had _ diarrhea
-0.06 had knee
-0.06 he swallow
-0.06 heart failure
-0.06 hip is
-0.06 hurt _ my
-0.06 husband _ a
-0.06 i
-0.06 i _ a
-0.06 i _ myself
-0.06 in _ new
-0.06 is _ normal
-0.06 keep ask
-0.06 lock in
-0.06 my _ after
-0.06 my _ in
-0.06 my _ thi
-0.06 my nana
-0.06 nana
-0.06 neck stiff
-0.06 nut
-0.06 of _ cough
-0.06 of _ than
-0.06 scooter
-0.06 shin
-0.06 since can
-0.06 the _ talk
-0.06 the chest
-0.06 to his
-0.06 weed
-0.06 what can
-0.06 with diabet
-0.07 <and <i
-0.07 <attack _ <year
-0.07 <mom
-0.07 <mom <had
-0.07 <mom _ <a
-0.07 <my <mom
-0.07 =back_sciatica
-0.07 =drank
-0.07 ?and
-0.07 ^ _ <mom
-0.07 ^ _ more
-0.07 ^ boil
-0.07 ^ bp
-0.07 ^ broke
-0.07 ^ cough
-0.07 ^ heat
-0.07 ^ so
-0.07 ^ we
-0.07 and _ some
-0.07 baby pull
-0.07 been _ for
-0.07 breath _ cough
-0.07 breath is
-0.07 bus
-0.07 check for
-0.07 every _ hour
-0.07 full of
-0.07 has diabet
-0.07 his lip
-0.07 hole
-0.07 i _ #99+
-0.07 i _ it
-0.07 i pres
-0.07 im #11+
-0.07 in my
-0.07 is heavy
-0.07 keppra
-0.07 left side
-0.07 lost _ pound
-0.07 metformin
-0.07 much _ the
-0.07 need _ fast
-0.07 one _ a
-0.07 rac heart
-0.07 rednes
-0.07 rednes is
-0.07 sciatica
-0.07 sciatica down
-0.07 since _ im
-0.07 stomach pain
-0.07 the bus
-0.07 the rednes
-0.07 time a
-0.07 to fast
-0.07 twice today
-0.07 up a
-0.07 yesterday im
-0.08 -#11+
-0.08 -chest _ -no
-0.08 -thi
-0.08 <check
-0.08 <do <i
-0.08 <do _ <need
-0.08 <had _ <stroke
-0.08 <i <need
-0.08 =co_word
-0.08 =dizzy
-0.08 =no_insulin
-0.08 =ulcer_nsaid
-0.08 ?are _ ?sign
-0.08 ?call ?for
-0.08 ?the ?sign
-0.08 ^ _ beat
-0.08 ^ _ surgery
-0.08 ^ baby
-0.08 ^ half
-0.08 ^ im
-0.08 ^ red
-0.08 a first
-0.08 a mile
-0.08 a toy
-0.08 ago my
-0.08 aid clas
-0.08 and _ at
-0.08 and _ up
-0.08 and watery
-0.08 arm are
-0.08 aspirin
-0.08 back _ a
-0.08 bit _ after
-0.08 burn _ blister
-0.08 burn _ on
-0.08 can _ come
-0.08 come at
-0.08 copd and
-0.08 do _ clean
-0.08 edge
-0.08 edge of
-0.08 fever _ a
-0.08 fine _ he
-0.08 first _ clas
-0.08 for _ and
-0.08 for _ had
-0.08 grandmother
-0.08 hand is
-0.08 high _ pressure
-0.08 high blood
-0.08 i _ ?for
-0.08 i _ fine
-0.08 i clean
-0.08 i come
-0.08 im _ to
-0.08 in one
-0.08 is act
-0.08 is now
-0.08 is spread
-0.08 itchy _ watery
-0.08 its _ now
-0.08 ladder
-0.08 leg _ spread
-0.08 lump in
-0.08 may
-0.08 mile
-0.08 month old
-0.08 my _ hard
-0.08 nail polish
-0.08 need _ note
-0.08 nose and
-0.08 note _ work
-0.08 on a
-0.08 out _ insulin
-0.08 passage
-0.08 polish
-0.08 son _ #11+
-0.08 surgery on
-0.08 swollen red
-0.08 today im
-0.08 took a
-0.08 toy
-0.08 two
-0.08 two _ no
-0.08 with _ phlegm
-0.08 work had
-0.08 yo _ sudden
-0.09 #11+ _ of
-0.09 #11+ with
-0.09 <#99+ <what
-0.09 <ago and
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <in _ <what
-0.09 <my <dad
-0.09 <what
-0.09 =cast_tight
-0.09 =weight_loss
-0.09 ?a _ ?clot
-0.09 ?baby
-0.09 ?if _ ?baby
-0.09 ?my ?baby
-0.09 ^ _ #99+
-0.09 ^ _ <dad
-0.09 ^ _ burn
-0.09 ^ _ skin
-0.09 ^ all
-0.09 ^ smell
-0.09 a
-0.09 a _ pink
-0.09 a _ sometim
-0.09 a beat
-0.09 all better
-0.09 and _ bother
-0.09 and light
-0.09 back _ work
-0.09 beat _ when
-0.09 beat sometim
-0.09 belly and
-0.09 birth
-0.09 bit _ no
-0.09 breath _ now
-0.09 bruis _ i
-0.09 bruis and
-0.09 can _ it
-0.09 can _ send
-0.09 climb
-0.09 coffee doctor
-0.09 day _ fever
-0.09 do _ treat
-0.09 doing
-0.09 door
-0.09 drink _ doctor
-0.09 faint _ she
-0.09 flu _ week
-0.09 flu last
-0.09 for a
-0.09 for work
-0.09 funny
-0.09 get _ bit
-0.09 go _ to
-0.09 he _ up
-0.09 he took
-0.09 headache for
-0.09 how _ should
-0.09 hurt _ wife
-0.09 i _ back
-0.09 i burn
-0.09 i go
-0.09 i wrote
-0.09 im so
-0.09 in _ neck
-0.09 in _ toddler
-0.09 is _ i
-0.09 is on
-0.09 kid swallow
-0.09 little pink
-0.09 my _ itch
-0.09 my _ test
-0.09 my _ woke
-0.09 my flight
-0.09 my kid
-0.09 my poop
-0.09 neck _ the
-0.09 of _ for
-0.09 old has
-0.09 pacemaker _ is
-0.09 past
-0.09 pressure
-0.09 skip _ beat
-0.09 skip a
-0.09 small _ on
-0.09 sometim _ i
-0.09 sometim when
-0.09 son woke
-0.09 tak a
-0.09 throat _ two
-0.09 throat for
-0.09 to work
-0.09 tongue and
-0.09 treat
-0.09 tummy
-0.09 very tired
-0.09 week _ better
-0.09 wont eat
-0.09 you send
-0.1 #99+ _ is
-0.1 -belly
-0.1 -talk
-0.1 <college
-0.1 <had <my
-0.1 <in <college
-0.1 <my _ <out
-0.1 <out
-0.1 <out <in
-0.1 <out _ <#99+
-0.1 <should
-0.1 <should <i
-0.1 <stroke _ <year
-0.1 <want
-0.1 <want <to
-0.1 <was <a
-0.1 <year _ <was
-0.1 =days_many
-0.1 ?a ?normal
-0.1 ?a _ ?heart
-0.1 ?avoid
-0.1 ?has
-0.1 ?heart ?rate
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ?rate
-0.1 ^ _ <was
-0.1 ^ _ cousin
-0.1 ^ _ drown
-0.1 ^ _ since
-0.1 ^ _ wrist
-0.1 ^ thyroid
-0.1 a letter
-0.1 and _ want
-0.1 and it
-0.1 ankle _ a
-0.1 are _ and
-0.1 at the
-0.1 breath today
-0.1 c _ #
-0.1 came _ sudden
-0.1 chest _ i
-0.1 cousin
-0.1 day breath
-0.1 ear _ out
-0.1 ear stick
-0.1 eat _ and
-0.1 fever of
-0.1 fine _ need
-0.1 forever
-0.1 got _ up
-0.1 have _ small
-0.1 is _ breath
-0.1 it ok
-0.1 keep gett
-0.1 like tear
-0.1 look purple
-0.1 my cousin
-0.1 of _ today
-0.1 on sudden
-0.1 period _ a
-0.1 rash _ fever
-0.1 sit
-0.1 skip
-0.1 soccer
-0.1 stopp _ #
-0.1 streak
-0.1 sugar
-0.1 they
-0.1 thyroid
-0.1 tooth _ a
-0.1 two week
-0.1 up his
-0.1 using
-0.1 wait
-0.1 want _ kill
-0.1 when _ stand
-0.11 #99+ for
-0.11 -at
-0.11 -fever -or
-0.11 -no -trouble
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <her
-0.11 <kidney
-0.11 <like
-0.11 <need
-0.11 <pain
-0.11 <pain <last
-0.11 <pain _ <year
-0.11 <panic
-0.11 <panic <attack
-0.11 <ten
-0.11 <ten <year
-0.11 <ten _ <ago
-0.11 <to _ <panic
-0.11 <would
-0.11 <would <like
-0.11 ?if ?someone
-0.11 ?someone
-0.11 ?to
-0.11 ^ _ <had
-0.11 ^ _ about
-0.11 ^ _ number
-0.11 ^ _ swollen
-0.11 ^ _ test
-0.11 ^ noseble
-0.11 ^ rash
-0.11 ^ right
-0.11 ^ tampon
-0.11 ^ temp
-0.11 a bead
-0.11 a coin
-0.11 along _ has
-0.11 and sneez
-0.11 arm _ a
-0.11 arm with
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 boy _ #
-0.11 coin
-0.11 day
-0.11 do ?if
-0.11 do _ ?call
-0.11 do _ ?someone
-0.11 doctor _ it
-0.11 dog _ on
-0.11 dog bite
-0.11 feel so
-0.11 fever _ the
-0.11 fever _ two
-0.11 fine since
-0.11 have chill
-0.11 have high
-0.11 he _ fine
-0.11 he _ on
-0.11 he keep
-0.11 hit _ a
-0.11 how _ doe
-0.11 i ?call
-0.11 i _ ?if
-0.11 i _ chill
-0.11 i _ for
-0.11 im _ before
-0.11 in _ hot
-0.11 in _ hour
-0.11 in law
-0.11 is _ now
-0.11 itchy eye
-0.11 jump
-0.11 law
-0.11 long _ a
-0.11 long doe
-0.11 low mood
-0.11 mood
-0.11 mother _ law
-0.11 mother in
-0.11 much _ a
-0.11 nausea
-0.11 nervou before
-0.11 no _ -#11+
-0.11 nose _ sneez
-0.11 now need
-0.11 number _ i
-0.11 number do
-0.11 old put
-0.11 on _ foot
-0.11 on _ meter
-0.11 one leg
-0.11 pregnant _ a
-0.11 pulse
-0.11 put _ bead
-0.11 right lower
-0.11 said it
-0.11 smil
-0.11 snake
-0.11 sore _ runn
-0.11 stair _ the
-0.11 start thi
-0.11 swollen _ i
-0.11 take #
-0.11 take _ blood
-0.11 what number
-0.11 year _ put
-0.12 -fever just
-0.12 -or _ -pain
-0.12 <and <it
-0.12 <do
-0.12 <faint <once
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <get
-0.12 <i _ <once
-0.12 <year _ <i
-0.12 <year _ and
-0.12 =tetanus_due
-0.12 ?do _ ?prevent
-0.12 ^ _ pain
-0.12 ^ _ throat
-0.12 ^ glucose
-0.12 ^ ripp
-0.12 ^ roll
-0.12 a _ a
-0.12 after _ minut
-0.12 all _ my
-0.12 all _ pill
-0.12 all my
-0.12 and _ from
-0.12 and bruis
-0.12 at _ pool
-0.12 back hurt
-0.12 ball
-0.12 bottom
-0.12 can walk
-0.12 college
-0.12 day now
-0.12 down my
-0.12 drink coffee
-0.12 ear pain
-0.12 fine no
-0.12 first aid
-0.12 for _ headache
-0.12 hour _ a
-0.12 i _ all
-0.12 i _ coffee
-0.12 i call
-0.12 i gain
-0.12 it _ bleed
-0.12 jump off
-0.12 letter for
-0.12 me at
-0.12 me up
-0.12 my _ now
-0.12 my _ panic
-0.12 my headache
-0.12 neck _ stiff
-0.12 new one
-0.12 off _ bridge
-0.12 on dialysi
-0.12 panic
-0.12 panic attack
-0.12 sex
-0.12 she _ up
-0.12 small red
-0.12 son _ off
-0.12 son fell
-0.12 spread
-0.12 stair at
-0.12 the _ for
-0.12 took all
-0.12 under my
-0.12 usual _ attack
-0.12 usual panic
-0.12 want _ know
-0.12 was _ last
-0.12 with pus
-0.12 yo _ with
-0.13 #11+ _ girl
-0.13 #11+ _ man
-0.13 #99+ over
-0.13 -fever _ -week
-0.13 <#99+ _ <i
-0.13 <a <fever
-0.13 <a <stroke
-0.13 <attack _ <#99+
-0.13 <drink
-0.13 <drink _ <year
-0.13 <fever
-0.13 <had _ <fever
-0.13 <heart _ <in
-0.13 <i <stopp
-0.13 <i _ <drink
-0.13 <stopp
-0.13 <stopp <drink
-0.13 <stroke
-0.13 <test
-0.13 <they
-0.13 <to _ <about
-0.13 =cramps
-0.13 =gas_smell
-0.13 =splinter_small
-0.13 ?call
-0.13 ?heart
-0.13 ?sign _ ?a
-0.13 ?the _ ?of
-0.13 ^ _ <stopp
-0.13 ^ _ back
-0.13 ^ _ nail
-0.13 ^ _ yesterday
-0.13 ^ he
-0.13 a ride
-0.13 and _ ankl
-0.13 and _ on
-0.13 and dizzy
-0.13 ankl are
-0.13 arm feel
-0.13 badly
-0.13 better now
-0.13 better when
-0.13 blood _ #99+
-0.13 chair
-0.13 clean a
-0.13 colonoscopy
-0.13 covid
-0.13 crack
-0.13 cramp
-0.13 diarrhea _ #
-0.13 dizzy _ a
-0.13 drink cold
-0.13 electric
-0.13 far _ are
-0.13 far away
-0.13 feel _ now
-0.13 flos
-0.13 for _ control
-0.13 for poison
-0.13 fridge
-0.13 glass thing
-0.13 got _ from
-0.13 got back
-0.13 got hit
-0.13 had _ and
-0.13 has _ eye
-0.13 hear aid
-0.13 husband _ #11+
-0.13 i _ cold
-0.13 i _ my
-0.13 i _ stop
-0.13 i dont
-0.13 i flos
-0.13 in _ heat
-0.13 is _ thi
-0.13 itch from
-0.13 jaw _ when
-0.13 last _ after
-0.13 man
-0.13 me with
-0.13 mov
-0.13 my _ surgery
-0.13 night after
-0.13 number _ poison
-0.13 of heart
-0.13 of insulin
-0.13 on
-0.13 on _ shoulder
-0.13 once _ night
-0.13 over in
-0.13 play _ drink
-0.13 play and
-0.13 poison control
-0.13 pushup _ when
-0.13 pushup hurt
-0.13 red spot
-0.13 safe _ pregnancy
-0.13 see the
-0.13 side _ while
-0.13 since _ birth
-0.13 sudden _ headache
-0.13 sunburn on
-0.13 surgery _ is
-0.13 the birth
-0.13 the heat
-0.13 the shingl
-0.13 tooth _ when
-0.13 tooth hurt
-0.13 typ
-0.13 want it
-0.13 what _ number
-0.13 when _ flos
-0.13 when the
-0.13 white _ inside
-0.13 who
-0.13 yo man
-0.13 you _ my
-0.14 # _ late
-0.14 -and -no
-0.14 <arm
-0.14 <broke
-0.14 <broke <my
-0.14 <broke _ <arm
-0.14 <died <of
-0.14 <fine
-0.14 <my <arm
-0.14 <my _ <died
-0.14 <my _ <was
-0.14 =injection_joint
-0.14 ^ <broke
-0.14 ^ _ am
-0.14 ^ _ head
-0.14 ^ _ stitch
-0.14 ^ neck
-0.14 ^ some
-0.14 a _ dizzy
-0.14 a _ fever
-0.14 almost
-0.14 and _ an
-0.14 at _ week
-0.14 bit sore
-0.14 day late
-0.14 eat _ play
-0.14 faint _ the
-0.14 fly at
-0.14 for _ mild
-0.14 for five
-0.14 for my
-0.14 for the
-0.14 for two
-0.14 get _ for
-0.14 had _ replacement
-0.14 hand _ swollen
-0.14 have _ blood
-0.14 hes eat
-0.14 his heart
-0.14 hold
-0.14 hold _ pee
-0.14 hour after
-0.14 i _ clean
-0.14 i _ high
-0.14 i bring
-0.14 i test
-0.14 i use
-0.14 it burn
-0.14 its _ again
-0.14 knee _ #
-0.14 my knee
-0.14 my new
-0.14 no _ -and
-0.14 no _ -in
-0.14 of bed
-0.14 out _ bed
-0.14 period _ #
-0.14 replacement #
-0.14 shot do
-0.14 should _ bring
-0.14 sore and
-0.14 take _ pill
-0.14 to eat
-0.14 toddler
-0.14 took #
-0.14 was on
-0.14 went to
-0.15 # k
-0.15 #99+ chill
-0.15 -it
-0.15 <a <baby
-0.15 <an
-0.15 <baby
-0.15 <gallbladder
-0.15 =asthma_mild
-0.15 =kidney_stone
-0.15 =tia_resolved
-0.15 ?an
-0.15 ?are ?the
-0.15 ?is ?an
-0.15 ?mean
-0.15 ?what _ ?an
-0.15 ?what _ ?the
-0.15 ^ _ -pain
-0.15 ^ _ drain
-0.15 ^ _ itchy
-0.15 ^ drank
-0.15 ^ green
-0.15 a _ last
-0.15 a deep
-0.15 a dentist
-0.15 a ladder
-0.15 after _ at
-0.15 after soda
-0.15 an erection
-0.15 and _ still
-0.15 and was
-0.15 anyth
-0.15 are itchy
-0.15 asthma
-0.15 baby has
-0.15 back _ sore
-0.15 beat
-0.15 bend
-0.15 boat
-0.15 bp med
-0.15 cant _ out
-0.15 clas
-0.15 day is
-0.15 deep breath
-0.15 detergent
-0.15 detergent itchy
-0.15 did _ lot
-0.15 dizzy _ boat
-0.15 doe my
-0.15 eye _ itchy
-0.15 eye from
-0.15 fell _ a
-0.15 fine just
-0.15 from _ detergent
-0.15 front
-0.15 hold his
-0.15 i _ him
-0.15 inhaler work
-0.15 is _ next
-0.15 is hoarse
-0.15 it rain
-0.15 just _ up
-0.15 k
-0.15 knee _ when
-0.15 mild rash
-0.15 my _ med
-0.15 my _ that
-0.15 my back
-0.15 my son
-0.15 need #
-0.15 need _ new
-0.15 need my
-0.15 new _ itchy
-0.15 new detergent
-0.15 night cant
-0.15 of _ chest
-0.15 on boat
-0.15 painful blister
-0.15 rash _ new
-0.15 scar itch
-0.15 sepsi
-0.15 shock _ the
-0.15 should a
-0.15 soda
-0.15 son eye
-0.15 store
-0.15 stuff _ my
-0.15 swollen _ with
-0.15 take _ deep
-0.15 take _ for
-0.15 the _ an
-0.15 tinnitu
-0.15 tired from
-0.15 to _ when
-0.15 took _ bp
-0.15 voice _ hoarse
-0.15 watery
-0.15 wax
-0.15 we had
-0.15 when _ rain
-0.15 when it
-0.15 who _ i
-0.15 you do
-0.16 # _ need
-0.16 -bladder
-0.16 -ear
-0.16 -of -breath
-0.16 -pain -no
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 <bender
-0.16 <bender <last
-0.16 <bender _ <month
-0.16 <fender
-0.16 <fender <bender
-0.16 <fender _ <last
-0.16 <had _ <heart
-0.16 <was <#11+
-0.16 =left_ribs
-0.16 ?a _ ?in
-0.16 ?fever ?in
-0.16 ?fever _ ?a
-0.16 ?in ?a
-0.16 ^ <fender
-0.16 ^ _ <bender
-0.16 ^ _ scrape
-0.16 ^ _ stone
-0.16 ^ _ the
-0.16 a _ heartburn
-0.16 after _ no
-0.16 after bad
-0.16 at me
-0.16 back to
-0.16 ball and
-0.16 bed for
-0.16 breath smell
-0.16 chest lift
-0.16 day for
-0.16 ear pop
-0.16 feel _ work
-0.16 flutter
-0.16 for three
-0.16 from _ screen
-0.16 good now
-0.16 her face
-0.16 hes fine
-0.16 hiccup _ lot
-0.16 hiccup a
-0.16 his _ thi
-0.16 his _ went
-0.16 hurt _ he
-0.16 hurt _ i
-0.16 hurt in
-0.16 is _ #11+
-0.16 kidney _ pain
-0.16 kidney stone
-0.16 little after
-0.16 little heartburn
-0.16 little red
-0.16 little when
-0.16 me _ at
-0.16 my _ lift
-0.16 my _ smell
-0.16 my after
-0.16 my due
-0.16 need to
-0.16 no _ -of
-0.16 nose cough
-0.16 numb _ i
-0.16 off _ ladder
-0.16 on _ knee
-0.16 pain on
-0.16 red _ on
-0.16 referral
-0.16 runny _ cough
-0.16 scrape _ my
-0.16 scrape on
-0.16 shoulder a
-0.16 sneez _ day
-0.16 stone
-0.16 stone pain
-0.16 swell _ little
-0.16 the hot
-0.16 thing _ blurry
-0.16 thing are
-0.16 to #99+
-0.16 to fly
-0.16 toddler has
-0.16 tylenol _ my
-0.16 weekend
-0.16 weird _ my
-0.17 -bleed
-0.17 -poop -in
-0.17 -poop _ -#
-0.17 -spot
-0.17 <# <year
-0.17 <a _ <last
-0.17 <attack <in
-0.17 <can
-0.17 <can <i
-0.17 <i <used
-0.17 <was _ <year
-0.17 ?do ?you
-0.17 ?do _ ?treat
-0.17 ?how _ ?you
-0.17 ?treat
-0.17 ?treat ?a
-0.17 ?you ?treat
-0.17 ?you _ ?a
-0.17 ^ #
-0.17 ^ _ -bleed
-0.17 ^ _ <last
-0.17 ^ _ <used
-0.17 ^ _ grandma
-0.17 ^ chang
-0.17 ^ feet
-0.17 ^ my
-0.17 ^ runny
-0.17 a colonoscopy
-0.17 a snake
-0.17 all night
-0.17 and _ nose
-0.17 arm is
-0.17 bee _ on
-0.17 between
-0.17 bled _ little
-0.17 bled a
-0.17 bother
-0.17 can _ play
-0.17 chew
-0.17 clean
-0.17 com in
-0.17 day _ im
-0.17 dizzy when
-0.17 doctor said
-0.17 double dose
-0.17 feel the
-0.17 feet _ a
-0.17 fever for
-0.17 fine can
-0.17 flutter a
-0.17 foot while
-0.17 full
-0.17 glas _ wine
-0.17 hand _ when
-0.17 hard on
-0.17 he _ chok
-0.17 he play
-0.17 he scream
-0.17 heal nice
-0.17 hes _ now
-0.17 his arm
-0.17 i _ food
-0.17 i _ night
-0.17 i last
-0.17 i ran
-0.17 i skip
-0.17 insulin
-0.17 is too
-0.17 ive had
-0.17 keep anyth
-0.17 light bother
-0.17 lot
-0.17 me _ the
-0.17 my grandma
-0.17 my pee
-0.17 my shoulder
-0.17 my temp
-0.17 need more
-0.17 nice
-0.17 no -bleed
-0.17 no -trouble
-0.17 no _ -breath
-0.17 of _ with
-0.17 of wine
-0.17 ok with
-0.17 on _ eyelid
-0.17 once after
-0.17 pain _ fever
-0.17 pill
-0.17 rash _ blister
-0.17 ride
-0.17 skin _ the
-0.17 skin on
-0.17 spider
-0.17 stand _ too
-0.17 sting _ my
-0.17 that normal
-0.17 thi is
-0.17 three day
-0.17 toddler fell
-0.17 too fast
-0.17 tv _ fine
-0.17 tv its
-0.17 up _ fast
-0.17 watch _ its
-0.17 watch tv
-0.17 what _ is
-0.17 when _ skip
-0.17 with her
-0.17 work in
-0.18 -leg
-0.18 <a <heart
-0.18 <a _ <attack
-0.18 <about
-0.18 <heart <attack
-0.18 <i <faint
-0.18 <once
-0.18 =smoker
-0.18 ?do _ ?know
-0.18 ?labor
-0.18 ?of ?a
-0.18 ^ _ last
-0.18 ^ _ lump
-0.18 ^ _ should
-0.18 ^ _ some
-0.18 ^ _ time
-0.18 ^ _ up
-0.18 ^ shaky
-0.18 a _ small
-0.18 a bad
-0.18 a checkup
-0.18 a lot
-0.18 after garden
-0.18 and _ a
-0.18 and _ together
-0.18 and ibuprofen
-0.18 and runny
-0.18 and weak
-0.18 back at
-0.18 bit swollen
-0.18 both side
-0.18 but
-0.18 call me
-0.18 chest when
-0.18 confus today
-0.18 disease and
-0.18 drank a
-0.18 expir
-0.18 eye itchy
-0.18 eyelid _ a
-0.18 feel _ otherwise
-0.18 for _ in
-0.18 get dizzy
-0.18 gett worse
-0.18 got her
-0.18 had my
-0.18 have _ headache
-0.18 heater
-0.18 how _ bleach
-0.18 i _ dizzy
-0.18 i _ one
-0.18 i _ tylenol
-0.18 ibuprofen together
-0.18 inside
-0.18 is itchy
-0.18 its a
-0.18 ive _ a
-0.18 leg _ at
-0.18 long flight
-0.18 month
-0.18 more
-0.18 much bleach
-0.18 muscle
-0.18 my _ no
-0.18 my _ year
-0.18 my toe
-0.18 next _ what
-0.18 on _ lip
-0.18 on and
-0.18 pimple _ my
-0.18 play soccer
-0.18 poop _ i
-0.18 pull up
-0.18 regular
-0.18 salty
-0.18 scrape
-0.18 screen _ day
-0.18 screen all
-0.18 sore _ the
-0.18 space
-0.18 space heater
-0.18 spot on
-0.18 take _ the
-0.18 take in
-0.18 take tylenol
-0.18 the lump
-0.18 the neck
-0.18 to walk
-0.18 together
-0.18 tylenol _ ibuprofen
-0.18 tylenol and
-0.18 up _ #
-0.18 week _ and
-0.18 week when
-0.18 with _ for
-0.18 with _ runny
-0.19 # c
-0.19 -blister
-0.19 -blood -no
-0.19 -blood _ -fever
-0.19 -no -fever
-0.19 <a _ <in
-0.19 <fami
-0.19 <i _ <a
-0.19 <i _ <to
-0.19 <in _ <fami
-0.19 <my <fami
-0.19 <run
-0.19 <run <in
-0.19 <run _ <my
-0.19 <two <year
-0.19 =baby
-0.19 =deaf_sudden
-0.19 =getting_worse
-0.19 =gums_bleed
-0.19 =nodes
-0.19 ?a ?fever
-0.19 ?can ?i
-0.19 ?can _ ?cause
-0.19 ?cause
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?fever
-0.19 ?for ?a
-0.19 ?from
-0.19 ?how ?can
-0.19 ?know _ ?my
-0.19 ?stres ?cause
-0.19 ?stres _ ?chest
-0.19 ?therapist
-0.19 ^ _ can
-0.19 ^ _ friday
-0.19 ^ _ grandmother
-0.19 ^ _ hasnt
-0.19 ^ bruise
-0.19 ^ car
-0.19 ^ rib
-0.19 ^ shampoo
-0.19 a _ c
-0.19 a _ is
-0.19 a _ sore
-0.19 a small
-0.19 a swollen
-0.19 after _ flight
-0.19 after feed
-0.19 after i
-0.19 afternoon
-0.19 and _ around
-0.19 and _ gett
-0.19 are big
-0.19 are cold
-0.19 arm from
-0.19 at _ no
-0.19 bed
-0.19 bee
-0.19 before exam
-0.19 before lunch
-0.19 bump my
-0.19 but _ feel
-0.19 but no
-0.19 check in
-0.19 constipat _ three
-0.19 cough with
-0.19 dose
-0.19 drool a
-0.19 eczema
-0.19 feel full
-0.19 free
-0.19 from _ on
-0.19 girl sudden
-0.19 gland
-0.19 had _ for
-0.19 had pneumonia
-0.19 heart skip
-0.19 i start
-0.19 i take
-0.19 is _ me
-0.19 it _ hurt
-0.19 itchy _ from
-0.19 leg from
-0.19 morn _ i
-0.19 my _ itchy
-0.19 my _ skip
-0.19 my _ was
-0.19 my a
-0.19 my grandmother
-0.19 need _ reschedule
-0.19 new _ prescription
-0.19 no -blister
-0.19 now just
-0.19 number for
-0.19 on _ skin
-0.19 on coffee
-0.19 one _ like
-0.19 pop _ i
-0.19 pop when
-0.19 purple _ on
-0.19 quit _ and
-0.19 rash and
-0.19 red _ in
-0.19 refill _ my
-0.19 reschedule
-0.19 safe in
-0.19 school
-0.19 send
-0.19 side hurt
-0.19 sing
-0.19 so _ my
-0.19 son bump
-0.19 son want
-0.19 start _ a
-0.19 the number
-0.19 thirsty
-0.19 to reschedule
-0.19 tongue _ coffee
-0.19 up _ nose
-0.2 # pill
-0.2 -smell
-0.2 -the
-0.2 -trouble -breath
-0.2 ?clot
-0.2 ?it
-0.2 ^ _ dog
-0.2 ^ _ heart
-0.2 ^ _ ligament
-0.2 ^ burp
-0.2 ^ hi
-0.2 ^ nervou
-0.2 a _ it
-0.2 a toilet
-0.2 after
-0.2 after _ all
-0.2 after stand
-0.2 after swimm
-0.2 all _ at
-0.2 all _ now
-0.2 ankl _ a
-0.2 are blurry
-0.2 at _ and
-0.2 baby _ #
-0.2 bandaid
-0.2 bandaid on
-0.2 baseball
-0.2 basical
-0.2 basical _ roommate
-0.2 basical my
-0.2 best
-0.2 bloat after
-0.2 blood _ check
-0.2 breath _ when
-0.2 brush
-0.2 but its
-0.2 chopp onion
-0.2 click _ i
-0.2 click when
-0.2 come
-0.2 day _ work
-0.2 ear after
-0.2 far
-0.2 fever _ #
-0.2 finger _ cold
-0.2 finger chopp
-0.2 fingernail
-0.2 form
-0.2 from sitt
-0.2 gave me
-0.2 get _ of
-0.2 get _ on
-0.2 good for
-0.2 gum _ a
-0.2 headache _ work
-0.2 heavier
-0.2 heavier _ usual
-0.2 heavier than
-0.2 help a
-0.2 hi _ basical
-0.2 hi so
-0.2 hit by
-0.2 how _ water
-0.2 i smoke
-0.2 ibuprofen for
-0.2 im _ now
-0.2 is _ day
-0.2 jaw click
-0.2 late _ that
-0.2 ligament
-0.2 little _ i
-0.2 low back
-0.2 much _ should
-0.2 much water
-0.2 my _ chopp
-0.2 my _ fell
-0.2 my _ swell
-0.2 need _ batteri
-0.2 need _ glass
-0.2 nervou about
-0.2 new glass
-0.2 no -problem
-0.2 off a
-0.2 over the
-0.2 pm
-0.2 pres
-0.2 pressure check
-0.2 should _ drink
-0.2 so basical
-0.2 sprain
-0.2 stand _ day
-0.2 stand all
-0.2 swimm
-0.2 take a
-0.2 the nurse
-0.2 time _ #
-0.2 up hes
-0.2 usual
-0.2 water _ i
-0.2 water should
-0.2 wind
-0.2 with _ on
-0.2 with burn
-0.21 -chest
-0.21 -chest -pain
-0.21 -dizzines
-0.21 <ago <and
-0.21 <he
-0.21 <it <was
-0.21 <last <month
-0.21 <year _ <and
-0.21 =asthma
-0.21 =refuses
-0.21 ?i _ ?if
-0.21 ?know ?if
-0.21 ^ _ -chest
-0.21 ^ _ <son
-0.21 ^ _ long
-0.21 ^ _ two
-0.21 ^ jock
-0.21 ^ stiff
-0.21 a stomach
-0.21 a week
-0.21 after next
-0.21 blew
-0.21 chest start
-0.21 come _ tomorrow
-0.21 daughter got
-0.21 day _ -fever
-0.21 drink fine
-0.21 eye hurt
-0.21 eye itch
-0.21 feed
-0.21 feet hurt
-0.21 for
-0.21 for _ day
-0.21 for _ month
-0.21 from _ chair
-0.21 get _ when
-0.21 get out
-0.21 had diarrhea
-0.21 has _ runny
-0.21 heart _ when
-0.21 how long
-0.21 i put
-0.21 i run
-0.21 in _ shoe
-0.21 is _ good
-0.21 it _ work
-0.21 it stopp
-0.21 jock
-0.21 jock itch
-0.21 last _ all
-0.21 last _ hour
-0.21 leg feel
-0.21 little _ when
-0.21 mild _ on
-0.21 mine
-0.21 my _ for
-0.21 my _ start
-0.21 my pill
-0.21 nausea _ diarrhea
-0.21 no -chest
-0.21 on _ thumb
-0.21 onion _ stopp
-0.21 onion it
-0.21 out tomorrow
-0.21 pus
-0.21 roof
-0.21 small hernia
-0.21 stabb pain
-0.21 stopp bleed
-0.21 surgery
-0.21 throat _ a
-0.21 throw _ for
-0.21 up for
-0.21 vomit _ feed
-0.21 vomit diarrhea
-0.21 vomit every
-0.21 wake _ at
-0.21 week all
-0.21 what should
-0.21 when _ run
-0.21 with _ cough
-0.21 work _ the
-0.21 worse
-0.21 yo
-0.21 you _ the
-0.22 # _ like
-0.22 # and
-0.22 #11+ and
-0.22 #99+ before
-0.22 -in -the
-0.22 <when _ <was
-0.22 =allergen
-0.22 =many_days
-0.22 ?if ?my
-0.22 ?my
-0.22 ^ _ stung
-0.22 ^ _ thing
-0.22 ^ _ turn
-0.22 ^ bad
-0.22 ^ bump
-0.22 ^ hoarse
-0.22 a _ up
-0.22 a note
-0.22 ache _ mov
-0.22 after driv
-0.22 aid
-0.22 around it
-0.22 at _ movie
-0.22 between a
-0.22 blister on
-0.22 breath when
-0.22 contagiou
-0.22 day after
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 doctor _ me
-0.22 ear feel
-0.22 every _ for
-0.22 first thing
-0.22 fly _ #11+
-0.22 gain
-0.22 had _ before
-0.22 hurt _ garden
-0.22 i pull
-0.22 like ill
-0.22 lump
-0.22 my _ when
-0.22 my mother
-0.22 note for
-0.22 off when
-0.22 out _ a
-0.22 pres _ it
-0.22 side is
-0.22 side stitch
-0.22 the _ between
-0.22 the difference
-0.22 thick
-0.22 tired after
-0.22 tired of
-0.22 to _ her
-0.22 try
-0.22 visit
-0.22 water _ my
-0.22 week _ can
-0.22 what _ difference
-0.22 what _ do
-0.22 when _ nervou
-0.22 when _ the
-0.22 wind _ the
-0.22 wind on
-0.22 yo _ painful
-0.23 #11+ _ morn
-0.23 #11+ thi
-0.23 <faint
-0.23 <had
-0.23 <in <my
-0.23 =joint_hot
-0.23 ?if
-0.23 ?say
-0.23 ?what _ ?a
-0.23 ^ _ -headache
-0.23 ^ _ <faint
-0.23 ^ _ anxiety
-0.23 ^ _ next
-0.23 ^ _ teen
-0.23 ^ at
-0.23 ^ cold
-0.23 ^ forgot
-0.23 a _ since
-0.23 act up
-0.23 after milk
-0.23 are _ for
-0.23 but is
-0.23 can eat
-0.23 chest _ sore
-0.23 crie _ night
-0.23 dad _ a
-0.23 day no
-0.23 dizzy for
-0.23 early
-0.23 forgot
-0.23 heart rate
-0.23 hoarse
-0.23 how _ is
-0.23 i _ eat
-0.23 in pregnancy
-0.23 juice
-0.23 lost my
-0.23 mild cramp
-0.23 my _ bump
-0.23 my _ click
-0.23 my _ to
-0.23 my _ twitch
-0.23 my sugar
-0.23 my teen
-0.23 night _ im
-0.23 of _ thi
-0.23 of thi
-0.23 prescription
-0.23 rate
-0.23 refill of
-0.23 roll
-0.23 since my
-0.23 sore on
-0.23 spot _ my
-0.23 sunburn _ my
-0.23 take _ and
-0.23 the movie
-0.23 tripp
-0.23 tummy ache
-0.23 up _ a
-0.23 week _ birth
-0.23 when should
-0.23 wine _ dinner
-0.23 with dinner
-0.23 without
-0.23 wont _ cry
-0.24 #11+ day
-0.24 <have
-0.24 <month
-0.24 <to <have
-0.24 <used _ <have
-0.24 =gum_only
-0.24 =ringing_ears
-0.24 ?a ?stroke
-0.24 ?are ?sign
-0.24 ?are _ ?of
-0.24 ?chest
-0.24 ?chest ?pain
-0.24 ?pain
-0.24 ?what _ ?sign
-0.24 ^ _ check
-0.24 ^ _ food
-0.24 ^ _ foot
-0.24 ^ _ i
-0.24 ^ _ it
-0.24 ^ _ pop
-0.24 ^ _ splash
-0.24 ^ blood
-0.24 ^ both
-0.24 ^ friday
-0.24 ^ i
-0.24 ^ static
-0.24 ^ stuffy
-0.24 ^ stye
-0.24 a _ back
-0.24 a _ on
-0.24 a nurse
-0.24 a sunburn
-0.24 after lift
-0.24 and blurry
-0.24 and want
-0.24 ankle and
-0.24 ask about
-0.24 away _ im
-0.24 babi
-0.24 baby hasnt
-0.24 bit _ blood
-0.24 bled
-0.24 bleed when
-0.24 blood _ pill
-0.24 burp
-0.24 can _ fly
-0.24 can _ go
-0.24 carpet
-0.24 check appointment
-0.24 concert
-0.24 cramp _ night
-0.24 diarrhea twice
-0.24 died _ a
-0.24 dizzy _ i
-0.24 dry _ in
-0.24 ear ache
-0.24 eye rins
-0.24 flight
-0.24 from _ carpet
-0.24 green snot
-0.24 hand _ the
-0.24 hand are
-0.24 heart _ a
-0.24 i _ so
-0.24 i fly
-0.24 i roll
-0.24 in _ urine
-0.24 it _ to
-0.24 just _ back
-0.24 my _ rins
-0.24 my calf
-0.24 my cheek
-0.24 my lower
-0.24 of _ stroke
-0.24 on _ chest
-0.24 on _ elbow
-0.24 on _ watch
-0.24 opening
-0.24 over _ bed
-0.24 palm
-0.24 pressure pill
-0.24 rins
-0.24 rins it
-0.24 see _ nurse
-0.24 shampoo
-0.24 shampoo in
-0.24 shin _ soccer
-0.24 shin at
-0.24 shock from
-0.24 snot
-0.24 splash _ my
-0.24 splash in
-0.24 static
-0.24 static _ from
-0.24 static shock
-0.24 stiff _ the
-0.24 stitch
-0.24 stye on
-0.24 the _ lol
-0.24 the carpet
-0.24 the concert
-0.24 think its
-0.24 to _ about
-0.24 to _ to
-0.24 to get
-0.24 tooth
-0.24 yo _ a
-0.25 # th
-0.25 -swell
-0.25 <attack
-0.25 <my <son
-0.25 <son
-0.25 <when <i
-0.25 =cancer_history
-0.25 =itchy_local
-0.25 =morning_sickness
-0.25 ?i ?prevent
-0.25 ?meningiti
-0.25 ?prevent
-0.25 ^ _ -swell
-0.25 ^ _ doctor
-0.25 ^ _ finger
-0.25 ^ _ leak
-0.25 ^ _ mosquito
-0.25 a _ my
-0.25 after #
-0.25 after _ in
-0.25 allergic
-0.25 and _ bend
-0.25 and _ great
-0.25 and stuffy
-0.25 ankl swell
-0.25 are _ common
-0.25 back _ stiff
-0.25 bit _ im
-0.25 cant _ on
-0.25 chest _ on
-0.25 cough _ #
-0.25 cough _ my
-0.25 day one
-0.25 dont _ why
-0.25 ear popp
-0.25 food down
-0.25 glucose
-0.25 gum bleed
-0.25 headache _ day
-0.25 heart pound
-0.25 i brush
-0.25 i leak
-0.25 i sneeze
-0.25 i would
-0.25 if i
-0.25 is #
-0.25 is _ after
-0.25 keep food
-0.25 know why
-0.25 little _ no
-0.25 lot after
-0.25 morn sicknes
-0.25 never
-0.25 no -swell
-0.25 on _ back
-0.25 on _ one
-0.25 pain _ two
-0.25 pee when
-0.25 popp _ the
-0.25 popp on
-0.25 preeclampsia
-0.25 rash from
-0.25 shav cut
-0.25 shingl
-0.25 sleep _ noon
-0.25 sleep till
-0.25 slight headache
-0.25 sneeze
-0.25 take _ metformin
-0.25 th
-0.25 the toilet
-0.25 till noon
-0.25 today but
-0.25 tooth _ in
-0.25 tooth com
-0.25 uti and
-0.25 was #99+
-0.25 week from
-0.25 when _ brush
-0.25 when _ sneeze
-0.25 when she
-0.25 winter for
-0.26 # _ over
-0.26 # rd
-0.26 <# _ <ago
-0.26 <from
-0.26 ?i ?know
-0.26 ?is ?a
-0.26 ?know
-0.26 ^ _ <my
-0.26 ^ _ checkup
-0.26 ^ _ kill
-0.26 ^ _ many
-0.26 ^ _ shoe
-0.26 ^ _ wait
-0.26 ^ bee
-0.26 ^ keep
-0.26 ^ lot
-0.26 ^ tooth
-0.26 a _ ache
-0.26 a new
-0.26 ache before
-0.26 after runn
-0.26 allergi
-0.26 and _ walk
-0.26 ankle
-0.26 athlet
-0.26 athlet foot
-0.26 back _ from
-0.26 bit after
-0.26 bp _ over
-0.26 breakup
-0.26 cramp and
-0.26 cros
-0.26 cros legg
-0.26 disease
-0.26 ear _ and
-0.26 feel down
-0.26 for _ year
-0.26 get pregnant
-0.26 he _ his
-0.26 hear
-0.26 holiday
-0.26 i kill
-0.26 i stretch
-0.26 i wear
-0.26 it at
-0.26 joke
-0.26 just _ the
-0.26 kill _ at
-0.26 kill it
-0.26 legg
-0.26 month _ with
-0.26 morn
-0.26 my _ are
-0.26 my _ chok
-0.26 my ankle
-0.26 my stool
-0.26 new shoe
-0.26 nick
-0.26 out _ is
-0.26 over _ holiday
-0.26 pound _ the
-0.26 pound over
-0.26 pres on
-0.26 pressure is
-0.26 rd
-0.26 record
-0.26 roll _ ankle
-0.26 schedul
-0.26 scratchy throat
-0.26 sensitive
-0.26 shake
-0.26 small pimple
-0.26 spit _ milk
-0.26 stabb _ in
-0.26 sting on
-0.26 stomach bug
-0.26 the #
-0.26 the _ rd
-0.26 the _ vaccine
-0.26 the _ yesterday
-0.26 the exam
-0.26 the holiday
-0.26 thi month
-0.26 to _ pregnant
-0.26 to quit
-0.26 told
-0.26 tylenol for
-0.26 up _ after
-0.26 up _ time
-0.26 up milk
-0.26 wash it
-0.26 wear
-0.26 wet diaper
-0.26 what _ a
-0.26 when _ stretch
-0.26 white spot
-0.26 wife _ in
-0.27 =every_day
-0.27 =period_usual
-0.27 ?the
-0.27 ^ _ side
-0.27 ^ _ son
-0.27 ^ _ toddler
-0.27 ^ canker
-0.27 ^ gas
-0.27 ^ gum
-0.27 ^ tonight
-0.27 and _ #99+
-0.27 and _ fever
-0.27 and off
-0.27 at
-0.27 baby move
-0.27 blood _ the
-0.27 bruise from
-0.27 canker _ in
-0.27 cried
-0.27 cut _ finger
-0.27 drink
-0.27 every day
-0.27 every spr
-0.27 eyelid has
-0.27 faint in
-0.27 fever _ for
-0.27 finger _ onion
-0.27 from typ
-0.27 had _ cough
-0.27 hand in
-0.27 hungry _ the
-0.27 hungry all
-0.27 i _ badly
-0.27 i slept
-0.27 in an
-0.27 is _ fine
-0.27 it _ a
-0.27 nausea vomit
-0.27 no _ -problem
-0.27 nose _ and
-0.27 on _ off
-0.27 on his
-0.27 on saturday
-0.27 screen
-0.27 the screen
-0.27 thi _ im
-0.27 to know
-0.27 to see
-0.27 tv
-0.27 want _ see
-0.27 when _ eat
-0.28 # _ at
-0.28 #99+ #11+
-0.28 ?stroke
-0.28 ?you
-0.28 ^ _ knee
-0.28 ^ _ shoulder
-0.28 ^ tiny
-0.28 a #
-0.28 a _ feed
-0.28 about my
-0.28 after _ boxe
-0.28 after birth
-0.28 after mov
-0.28 at #99+
-0.28 bloat
-0.28 boxe
-0.28 breath _ fine
-0.28 call
-0.28 constipat for
-0.28 cry _ i
-0.28 diabet
-0.28 diabetic and
-0.28 dizzy _ throw
-0.28 drink _ play
-0.28 feed well
-0.28 feel a
-0.28 from garden
-0.28 from new
-0.28 from sleep
-0.28 glas of
-0.28 grandma is
-0.28 i am
-0.28 is _ when
-0.28 jaw pain
-0.28 just tired
-0.28 leg _ red
-0.28 lost
-0.28 matter
-0.28 mov boxe
-0.28 much
-0.28 my _ can
-0.28 my eyelid
-0.28 my first
-0.28 nose but
-0.28 old _ every
-0.28 on _ diet
-0.28 out _ #
-0.28 pop
-0.28 rib _ from
-0.28 saw
-0.28 stiff _ sleep
-0.28 stubb _ toe
-0.28 stubb my
-0.28 sudden fever
-0.28 tenni
-0.28 the flu
-0.28 threw _ once
-0.28 took his
-0.28 up once
-0.28 when _ drink
-0.28 wine
-0.28 wine with
-0.28 with _ in
-0.28 wrong
-0.28 yesterday i
-0.29 #99+ _ fine
-0.29 -belly -pain
-0.29 <grandma
-0.29 <grandma <pass
-0.29 <grandma _ <away
-0.29 <pass
-0.29 <pass <away
-0.29 <used
-0.29 <used <to
-0.29 ?make
-0.29 ^ _ <a
-0.29 ^ _ glass
-0.29 ^ _ grandfather
-0.29 ^ _ phone
-0.29 ^ _ that
-0.29 ^ belly
-0.29 ^ heartburn
-0.29 ^ muscle
-0.29 ^ out
-0.29 ^ pink
-0.29 ache after
-0.29 again
-0.29 any
-0.29 are _ from
-0.29 as prescrib
-0.29 bite _ over
-0.29 bite all
-0.29 boy
-0.29 chip
-0.29 cough is
-0.29 crie _ i
-0.29 crie when
-0.29 down _ leg
-0.29 feel _ after
-0.29 feel better
-0.29 five day
-0.29 for week
-0.29 forearm
-0.29 grandfather
-0.29 happy
-0.29 have been
-0.29 hes _ fine
-0.29 i _ up
-0.29 i almost
-0.29 i stood
-0.29 in _ apartment
-0.29 just a
-0.29 keep _ worse
-0.29 key _ the
-0.29 leg day
-0.29 mosquito _ all
-0.29 muscle _ in
-0.29 muscle in
-0.29 my _ check
-0.29 my _ medicine
-0.29 my grandfather
-0.29 my palm
-0.29 no -belly
-0.29 noon on
-0.29 ok to
-0.29 on _ face
-0.29 on _ forearm
-0.29 over _ leg
-0.29 painful _ in
-0.29 pregnant _ have
-0.29 prescrib
-0.29 pushup
-0.29 roll my
-0.29 said yes
-0.29 same _ alway
-0.29 scar
-0.29 send my
-0.29 she _ yes
-0.29 she said
-0.29 shingl vaccine
-0.29 stomach ache
-0.29 stood
-0.29 stood up
-0.29 wednesday
-0.29 when _ said
-0.29 when _ stood
-0.29 with _ white
-0.29 would
-0.29 yes
-0.3 # on
-0.3 #11+ _ want
-0.3 ?do ?i
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ^ _ -fever
-0.3 ^ _ bleed
-0.3 ^ _ sugar
-0.3 ^ _ usual
-0.3 ^ _ wax
-0.3 ^ _ work
-0.3 ^ a
-0.3 ^ constipat
-0.3 ^ feel
-0.3 ^ sunburn
-0.3 ^ tired
-0.3 a _ one
-0.3 a diet
-0.3 am _ and
-0.3 any tip
-0.3 back _ after
-0.3 bee _ my
-0.3 bee stung
-0.3 bruise _ my
-0.3 but i
-0.3 cold _ i
-0.3 didnt
-0.3 died of
-0.3 doe a
-0.3 ear wax
-0.3 first _ in
-0.3 has pink
-0.3 headache after
-0.3 heart was
-0.3 i _ blood
-0.3 i _ on
-0.3 i wake
-0.3 is _ in
-0.3 its fine
-0.3 learn
-0.3 learn to
-0.3 like _ when
-0.3 long
-0.3 my _ its
-0.3 my run
-0.3 pill _ today
-0.3 pointles
-0.3 pregnant _ it
-0.3 pregnant _ need
-0.3 pull _ muscle
-0.3 rac _ the
-0.3 real bad
-0.3 ring
-0.3 runn a
-0.3 sister
-0.3 sore _ my
-0.3 spin
-0.3 stuffy _ and
-0.3 stung my
-0.3 swell _ bit
-0.3 the _ was
-0.3 the bill
-0.3 was rac
-0.31 #11+ _ boy
-0.31 -in -day
-0.31 <and
-0.31 <in
-0.31 =ear_pain
-0.31 =swallowed_thing
-0.31 ^ _ chest
-0.31 ^ _ eye
-0.31 ^ _ monday
-0.31 ^ _ today
-0.31 ^ _ under
-0.31 ^ low
-0.31 ^ side
-0.31 a lego
-0.31 a pimple
-0.31 a refill
-0.31 am i
-0.31 and _ dont
-0.31 and _ itch
-0.31 asthma _ a
-0.31 away in
-0.31 before the
-0.31 bit red
-0.31 bleed _ i
-0.31 cant do
-0.31 did a
-0.31 eat and
-0.31 empty
-0.31 feel great
-0.31 gum _ when
-0.31 heal
-0.31 i _ its
-0.31 i _ ok
-0.31 i did
-0.31 in _ office
-0.31 is _ at
-0.31 is broken
-0.31 knee
-0.31 lego
-0.31 make it
-0.31 mild ache
-0.31 mild fever
-0.31 mom _ #11+
-0.31 my meter
-0.31 office
-0.31 on _ lego
-0.31 pregnancy test
-0.31 small bruise
-0.31 so _ toddler
-0.31 so my
-0.31 spit
-0.31 spit _ a
-0.31 the _ paper
-0.31 throat _ fever
-0.31 toilet paper
-0.31 train
-0.31 two tylenol
-0.31 watch
-0.32 -faint
-0.32 -faint just
-0.32 <i <was
-0.32 ^ _ -faint
-0.32 ^ _ kick
-0.32 ^ _ rate
-0.32 ^ hive
-0.32 ^ threw
-0.32 ^ tomorrow
-0.32 a newborn
-0.32 and _ weight
-0.32 and drink
-0.32 annoy
-0.32 at work
-0.32 baby _ her
-0.32 beat _ after
-0.32 beat fast
-0.32 bump
-0.32 burn _ i
-0.32 can _ take
-0.32 carry
-0.32 fast after
-0.32 from my
-0.32 had one
-0.32 heart _ fast
-0.32 heart beat
-0.32 i _ breakfast
-0.32 is annoy
-0.32 is eat
-0.32 is it
-0.32 its swollen
-0.32 keep _ down
-0.32 lip _ the
-0.32 lip from
-0.32 lunch
-0.32 me _ headache
-0.32 morn stopp
-0.32 mother _ #11+
-0.32 nail
-0.32 new
-0.32 noseble _ morn
-0.32 noseble thi
-0.32 out _ its
-0.32 plan
-0.32 pull _ his
-0.32 say i
-0.32 sneez a
-0.32 take my
-0.32 the safe
-0.32 thi _ stopp
-0.32 two month
-0.32 vaccin
-0.33 # _ after
-0.33 #11+ at
-0.33 #11+ yo
-0.33 <was <#
-0.33 =after_hard_exercise
-0.33 =contact_lens
-0.33 =shingles
-0.33 ?i
-0.33 ?what ?are
-0.33 ?what ?is
-0.33 ^ _ ?are
-0.33 ^ _ ?is
-0.33 ^ _ an
-0.33 ^ _ bean
-0.33 ^ _ grind
-0.33 ^ _ wake
-0.33 ^ back
-0.33 ^ shiver
-0.33 ^ where
-0.33 a _ but
-0.33 a stroke
-0.33 after eat
-0.33 after pizza
-0.33 am #11+
-0.33 and pink
-0.33 back is
-0.33 been _ the
-0.33 bp
-0.33 click
-0.33 contact
-0.33 depression
-0.33 due in
-0.33 every night
-0.33 faint when
-0.33 got _ and
-0.33 grind _ teeth
-0.33 grind my
-0.33 group
-0.33 hair
-0.33 heartburn _ pizza
-0.33 heartburn at
-0.33 his appointment
-0.33 i drink
-0.33 i grind
-0.33 itchy and
-0.33 my _ get
-0.33 my _ result
-0.33 my _ want
-0.33 my teeth
-0.33 nasal
-0.33 no -pain
-0.33 on _ plane
-0.33 or
-0.33 pacemaker check
-0.33 pain for
-0.33 pill refill
-0.33 plane
-0.33 question
-0.33 said
-0.33 shiver _ the
-0.33 sick
-0.33 support
-0.33 support group
-0.33 the plane
-0.33 time
-0.33 vision fine
-0.33 wake _ every
-0.33 wake me
-0.33 walk _ it
-0.33 walk on
-0.33 when _ see
-0.33 year
-0.33 yesterday _ fine
-0.34 #99+ but
-0.34 =cold_outside
-0.34 =discharge
-0.34 =radiates_leg
-0.34 ?can ?stres
-0.34 ?stres
-0.34 ^ _ ?stres
-0.34 ^ _ disc
-0.34 ^ _ pimple
-0.34 ^ shav
-0.34 ^ since
-0.34 a _ i
-0.34 a band
-0.34 ac
-0.34 ac is
-0.34 ago i
-0.34 band
-0.34 chin
-0.34 cream
-0.34 disc
-0.34 disc _ my
-0.34 disc in
-0.34 do _ have
-0.34 do i
-0.34 dry skin
-0.34 ear _ on
-0.34 fever _ #99+
-0.34 for four
-0.34 have _ disease
-0.34 i _ #11+
-0.34 i _ about
-0.34 i _ short
-0.34 i fell
-0.34 im _ tired
-0.34 im _ with
-0.34 in _ even
-0.34 in winter
-0.34 is _ since
-0.34 is dark
-0.34 movie
-0.34 my _ migraine
-0.34 my appointment
-0.34 my doctor
-0.34 need _ refill
-0.34 number
-0.34 on _ toe
-0.34 one at
-0.34 over _ at
-0.34 pee _ i
-0.34 punch
-0.34 shampoo _ my
-0.34 so tired
-0.34 swallow _ gum
-0.34 the _ no
-0.34 the even
-0.34 too much
-0.34 took two
-0.34 two _ for
-0.34 up green
-0.34 up too
-0.34 usual migraine
-0.34 with white
-0.34 you have
-0.35 # year
-0.35 -any
-0.35 <away
-0.35 <in <#99+
-0.35 <to
-0.35 ^ _ ankl
-0.35 ^ _ look
-0.35 ^ _ mother
-0.35 ^ _ temp
-0.35 ^ _ will
-0.35 ^ leg
-0.35 ^ sugar
-0.35 a _ after
-0.35 a _ for
-0.35 a mild
-0.35 allergic to
-0.35 and bloat
-0.35 and itchy
-0.35 bit _ tongue
-0.35 bp is
-0.35 burn when
-0.35 canker
-0.35 canker sore
-0.35 chicken
-0.35 december
-0.35 dinner
-0.35 eye twitch
-0.35 feel _ baby
-0.35 from _ and
-0.35 get _ and
-0.35 gone now
-0.35 in #
-0.35 in _ car
-0.35 in march
-0.35 like to
-0.35 lower leg
-0.35 march
-0.35 my _ need
-0.35 my _ yesterday
-0.35 no _ -no
-0.35 pink _ again
-0.35 pull a
-0.35 safety
-0.35 shoe
-0.35 today and
-0.35 toothache
-0.35 trouble
-0.35 wet
-0.35 when i
-0.35 when will
-0.35 will _ feel
-0.35 would _ to
-0.36 <ago
-0.36 <last <year
-0.36 ^ _ ?do
-0.36 ^ got
-0.36 ^ next
-0.36 ^ not
-0.36 ^ the
-0.36 a _ bruise
-0.36 a muscle
-0.36 and _ back
-0.36 and _ gone
-0.36 appointment is
-0.36 bean
-0.36 blister in
-0.36 burp after
-0.36 controll
-0.36 cough in
-0.36 cut _ a
-0.36 eye _ from
-0.36 fall out
-0.36 foot
-0.36 from _ cold
-0.36 has the
-0.36 i chew
-0.36 i quit
-0.36 in _ chest
-0.36 is fall
-0.36 muscle _ my
-0.36 my _ bleed
-0.36 my toddler
-0.36 needle
-0.36 night
-0.36 on _ lower
-0.36 on _ table
-0.36 rain
-0.36 safe to
-0.36 second _ i
-0.36 second when
-0.36 seem confus
-0.36 sleep on
-0.36 the _ at
-0.36 toe
-0.36 toilet
-0.36 when _ appointment
-0.36 when _ chew
-0.36 when _ pee
-0.36 who can
-0.37 # _ #
-0.37 #11+ _ a
-0.37 -of
-0.37 <#99+
-0.37 <a
-0.37 <was
-0.37 =flu_bad
-0.37 =slept_on
-0.37 =takes_daily
-0.37 ^ _ -blood
-0.37 ^ _ had
-0.37 ^ _ hear
-0.37 ^ _ kid
-0.37 ^ _ sore
-0.37 ^ _ streak
-0.37 ^ _ wrote
-0.37 ^ sneez
-0.37 ^ tickle
-0.37 ^ uti
-0.37 a sore
-0.37 and then
-0.37 anxiety
-0.37 bleach to
-0.37 died
-0.37 dizzy on
-0.37 do _ keep
-0.37 dog is
-0.37 eye are
-0.37 feet swell
-0.37 from the
-0.37 gain weight
-0.37 green poop
-0.37 heat
-0.37 hungry
-0.37 i eat
-0.37 it safe
-0.37 later
-0.37 make me
-0.37 my _ had
-0.37 my _ last
-0.37 my bp
-0.37 my ear
-0.37 my team
-0.37 my watch
-0.37 need an
-0.37 no -numbnes
-0.37 on _ arm
-0.37 on _ of
-0.37 on monday
-0.37 problem
-0.37 she swallow
-0.37 should he
-0.37 stye
-0.37 team
-0.37 the door
-0.37 the first
-0.37 the neighbor
-0.37 tickle
-0.37 tickle _ my
-0.37 tickle in
-0.37 twist _ ankle
-0.37 twist my
-0.37 when _ my
-0.38 #11+ _ that
-0.38 #11+ is
-0.38 -or
-0.38 <my _ <had
-0.38 ?one
-0.38 ^ #99+
-0.38 ^ _ bug
-0.38 ^ _ eyelid
-0.38 ^ _ quit
-0.38 ^ _ twitch
-0.38 ^ _ when
-0.38 ^ heart
-0.38 ^ little
-0.38 ^ paper
-0.38 ^ pregnancy
-0.38 ^ yawn
-0.38 a _ when
-0.38 after _ it
-0.38 after lunch
-0.38 all the
-0.38 and _ cranky
-0.38 and _ nail
-0.38 as alway
-0.38 better
-0.38 bleed #
-0.38 bleed _ week
-0.38 bring
-0.38 but didnt
-0.38 by _ mosquito
-0.38 chest _ a
-0.38 cold
-0.38 congestion
-0.38 cranky
-0.38 has an
-0.38 hurt when
-0.38 i _ over
-0.38 i _ thi
-0.38 i threw
-0.38 in _ ear
-0.38 is _ away
-0.38 it itch
-0.38 itch
-0.38 key
-0.38 kick in
-0.38 light _ #
-0.38 light bleed
-0.38 low fever
-0.38 mosquito _ it
-0.38 mosquito _ on
-0.38 mosquito and
-0.38 my _ ache
-0.38 my _ aid
-0.38 my hear
-0.38 my key
-0.38 need new
-0.38 next month
-0.38 no _ just
-0.38 of _ yesterday
-0.38 once last
-0.38 pain going
-0.38 paper cut
-0.38 same as
-0.38 smok and
-0.38 the _ time
-0.38 the new
-0.38 thi
-0.38 to _ clinic
-0.38 to your
-0.38 today _ ok
-0.38 twinge
-0.38 what help
-0.38 wrist hurt
-0.38 yawn
-0.38 your clinic
-0.39 # pm
-0.39 #11+ _ after
-0.39 -#11+ -week
-0.39 <#
-0.39 <it
-0.39 =about_self
-0.39 =sinus_long
-0.39 =stye
-0.39 ^ _ aunt
-0.39 ^ _ between
-0.39 ^ _ coffee
-0.39 ^ _ from
-0.39 ^ _ itch
-0.39 ^ _ or
-0.39 ^ between
-0.39 ^ itchy
-0.39 ^ lost
-0.39 ^ morn
-0.39 a _ throat
-0.39 aunt
-0.39 between _ and
-0.39 between period
-0.39 bug
-0.39 common
-0.39 daycare
-0.39 face _ swollen
-0.39 from
-0.39 glas
-0.39 i _ after
-0.39 in _ throat
-0.39 kid _ a
-0.39 lab
-0.39 line
-0.39 medicine
-0.39 my _ late
-0.39 my aunt
-0.39 my glass
-0.39 my gum
-0.39 my side
-0.39 old had
-0.39 out _ breath
-0.39 stretch
-0.39 the same
-0.39 thi _ is
-0.39 tight _ the
-0.39 tight in
-0.39 week _ its
-0.39 when _ he
-0.4 # _ boy
-0.4 #11+ hour
-0.4 -headache
-0.4 -tuesday
-0.4 <heart
-0.4 <when
-0.4 =panic_known
-0.4 =unprotected_sex
-0.4 ?do
-0.4 ?how ?do
-0.4 ^ _ new
-0.4 ^ _ thi
-0.4 a _ at
-0.4 a baseball
-0.4 and _ red
-0.4 are _ in
-0.4 battery _ my
-0.4 because of
-0.4 bit of
-0.4 can _ get
-0.4 driv
-0.4 feel good
-0.4 fly
-0.4 hard _ i
-0.4 is low
-0.4 no -headache
-0.4 pee is
-0.4 pregnancy _ is
-0.4 red warm
-0.4 sting
-0.4 warm and
-0.4 week on
-0.4 when can
-0.4 will i
-0.41 =throat_sore
-0.41 =tooth
-0.41 ^ _ all
-0.41 ^ _ arm
-0.41 ^ _ bill
-0.41 ^ _ thought
-0.41 ^ monday
-0.41 about _ can
-0.41 all day
-0.41 and tired
-0.41 bill is
-0.41 burn _ tongue
-0.41 five
-0.41 got _ on
-0.41 has _ bad
-0.41 how much
-0.41 im nervou
-0.41 is my
-0.41 is stiff
-0.41 it _ when
-0.41 look _ a
-0.41 my nail
-0.41 no -cough
-0.41 of _ pain
-0.41 on _ rug
-0.41 rug
-0.41 the cold
-0.41 the rug
-0.41 thing
-0.41 to _ smok
-0.41 tongue on
-0.41 when im
-0.42 ^ _ feet
-0.42 ^ _ need
-0.42 ^ no
-0.42 and pee
-0.42 breath on
-0.42 cough for
-0.42 flu
-0.42 heartburn after
-0.42 i read
-0.42 is _ month
-0.42 les
-0.42 lump _ my
-0.42 now and
-0.42 old _ his
-0.42 on _ baby
-0.42 pimple on
-0.42 rash with
-0.42 roll over
-0.42 saturday
-0.42 scrap
-0.42 see a
-0.42 stres
-0.42 sunday
-0.42 toe is
-0.42 up _ last
-0.42 while pregnant
-0.43 -week
-0.43 ^ _ brand
-0.43 ^ _ cramp
-0.43 ^ _ pill
-0.43 ^ _ smoke
-0.43 ^ do
-0.43 been feel
-0.43 brand
-0.43 breath fine
-0.43 bump his
-0.43 can _ see
-0.43 daughter _ her
-0.43 feel _ for
-0.43 feel _ today
-0.43 feel weak
-0.43 feet _ in
-0.43 from _ pillow
-0.43 get
-0.43 give _ a
-0.43 it _ and
-0.43 lower _ is
-0.43 me a
-0.43 migraine
-0.43 my insurance
-0.43 my period
-0.43 my phone
-0.43 my thumb
-0.43 my tooth
-0.43 no
-0.43 no _ -or
-0.43 physical
-0.43 pillow
-0.43 soap
-0.43 swell a
-0.43 swollen gland
-0.44 -numbnes
-0.44 -problem
-0.44 -trouble
-0.44 <i
-0.44 =three_days
-0.44 ^ ?how
-0.44 ^ eye
-0.44 ^ first
-0.44 ^ need
-0.44 ^ slight
-0.44 ^ stubb
-0.44 ^ wind
-0.44 a _ off
-0.44 and _ heartburn
-0.44 as
-0.44 back ache
-0.44 cant _ still
-0.44 cant sit
-0.44 day _ a
-0.44 day _ with
-0.44 eye wash
-0.44 going around
-0.44 hair _ fall
-0.44 hair is
-0.44 its _ out
-0.44 mild headache
-0.44 my ankl
-0.44 shav
-0.44 since _ night
-0.44 since last
-0.44 since the
-0.44 sit still
-0.44 son _ his
-0.44 stool _ hard
-0.44 stubb
-0.44 the month
-0.44 warm
-0.44 would like
-0.45 =hearing
-0.45 ^ <had
-0.45 ^ pee
-0.45 bit
-0.45 do
-0.45 i _ #
-0.45 is _ over
-0.45 loose
-0.45 loose stool
-0.45 my _ died
-0.45 on _ toilet
-0.45 patient
-0.45 red hot
-0.45 schedule
-0.45 take
-0.45 the _ pill
-0.45 these
-0.45 tired _ the
-0.45 took my
-0.46 =nail_word
-0.46 ?are
-0.46 ^ #11+
-0.46 ^ _ headache
-0.46 ^ _ hit
-0.46 ^ _ jaw
-0.46 ^ _ with
-0.46 a _ cough
-0.46 and have
-0.46 brown
-0.46 dog has
-0.46 feel _ bit
-0.46 from pollen
-0.46 how
-0.46 my elbow
-0.46 pollen
-0.46 since _ i
-0.46 since monday
-0.46 sometim
-0.46 sugar was
-0.46 was out
-0.46 where
-0.47 <had <a
-0.47 ^ _ much
-0.47 ^ _ you
-0.47 ask
-0.47 at _ gym
-0.47 back _ going
-0.47 can you
-0.47 dizzy _ the
-0.47 exam
-0.47 going down
-0.47 hurt his
-0.47 i pee
-0.47 is _ bit
-0.47 its gone
-0.47 little
-0.47 make
-0.47 my _ the
-0.47 off _ week
-0.47 ok now
-0.47 pain _ down
-0.47 period is
-0.47 side _ pain
-0.47 swell in
-0.47 threw up
-0.47 want a
-0.47 your
-0.48 =dentist
-0.48 =strep_like
-0.48 ?how _ ?i
-0.48 ^ <i
-0.48 ^ _ sister
-0.48 ^ _ spot
-0.48 ^ sore
-0.48 a _ short
-0.48 a cough
-0.48 a second
-0.48 a streak
-0.48 body
-0.48 can we
-0.48 for _ second
-0.48 gone
-0.48 had _ fever
-0.48 have _ cold
-0.48 hiccup
-0.48 i need
-0.48 january
-0.48 my _ wash
-0.48 my sister
-0.48 nose
-0.48 pee _ lot
-0.48 pee a
-0.48 scratchy
-0.48 slept
-0.48 son got
-0.48 streak _ blood
-0.48 streak of
-0.48 stuffy nose
-0.48 sugar #99+
-0.48 thi cold
-0.48 thi job
-0.48 till
-0.49 =ate_dye
-0.49 =scratched
-0.49 ^ _ feel
-0.49 ^ _ lip
-0.49 ^ _ scratch
-0.49 ^ _ yo
-0.49 ^ bit
-0.49 ^ toothache
-0.49 a blue
-0.49 am
-0.49 and _ fine
-0.49 diaper
-0.49 first
-0.49 follow
-0.49 how _ i
-0.49 insurance
-0.49 is pregnant
-0.49 look yellow
-0.49 my _ pressure
-0.49 once in
-0.49 out for
-0.49 rash _ my
-0.49 result
-0.49 run
-0.49 sore from
-0.49 stiff from
-0.49 summer
-0.49 was _ on
-0.49 when
-0.5 =choking_passed
-0.5 ?for
-0.5 ?of
-0.5 ^ _ take
-0.5 ^ gasly
-0.5 ^ wrong
-0.5 coffee
-0.5 cough it
-0.5 gasly
-0.5 i had
-0.5 im _ my
-0.5 leg _ the
-0.5 like that
-0.5 on _ stair
-0.5 on my
-0.5 thi cough
-0.5 tissue
-0.51 -symptom
-0.51 ^ _ little
-0.51 a cherry
-0.51 cherry
-0.51 do _ need
-0.51 garden
-0.51 loud
-0.51 my hair
-0.51 no -symptom
-0.51 phone
-0.51 several time
-0.51 slight
-0.51 swallow _ cherry
-0.51 to clean
-0.51 toddler _ a
-0.51 want
-0.51 with _ cold
-0.52 =muscle_tear
-0.52 ^ _ nose
-0.52 cold _ my
-0.52 cry
-0.52 is fine
-0.52 jean
-0.52 made my
-0.52 of _ month
-0.52 start yesterday
-0.52 that ok
-0.52 vitamin with
-0.52 we _ a
-0.53 <last
-0.53 ^ _ blue
-0.53 ^ _ neck
-0.53 ^ doe
-0.53 ^ for
-0.53 ^ mosquito
-0.53 a little
-0.53 acne
-0.53 beet
-0.53 bos
-0.53 can he
-0.53 get a
-0.53 give me
-0.53 is the
-0.53 my _ look
-0.53 my bos
-0.53 slept badly
-0.53 sore _ and
-0.53 what doe
-0.53 when _ i
-0.54 =aura_usual
-0.54 =chest_injury_or_ache
-0.54 ?about
-0.54 ^ ?can
-0.54 ^ _ a
-0.54 ^ _ ache
-0.54 ^ _ elbow
-0.54 ^ _ for
-0.54 ^ _ in
-0.54 and sleep
-0.54 do you
-0.54 elbow in
-0.54 fell _ his
-0.54 i _ asthma
-0.54 my _ seem
-0.54 no _ -pain
-0.54 phlegm
-0.54 to _ a
-0.55 # _ of
-0.55 ?how
-0.55 a _ red
-0.55 a day
-0.55 blister _ a
-0.55 blood pressure
-0.55 could
-0.55 diaper rash
-0.55 hand _ numb
-0.55 how do
-0.55 i could
-0.55 it still
-0.55 look _ in
-0.55 nervou
-0.55 please
-0.55 should i
-0.56 -cough
-0.56 ?is
-0.56 ^ <my
-0.56 ^ are
-0.56 a _ rash
-0.56 baby _ up
-0.56 cry and
-0.56 for year
-0.56 is _ from
-0.56 it out
-0.56 low
-0.56 my _ have
-0.56 my _ play
-0.56 onion
-0.56 stop _ and
-0.56 therapy
-0.56 was #11+
-0.57 =inconsolable
-0.57 =not_taken
-0.57 ?in
-0.57 ^ _ and
-0.57 ^ _ doe
-0.57 ^ _ hurt
-0.57 ^ numb
-0.57 and play
-0.57 baby _ a
-0.57 crav
-0.57 dog
-0.57 give
-0.57 glass
-0.57 is _ safe
-0.57 my tongue
-0.57 pimple
-0.57 pizza
-0.57 she _ her
-0.57 sore throat
-0.57 stop cry
-0.57 stuffy
-0.57 swollen after
-0.57 threw
-0.57 throat and
-0.57 tiny
-0.57 up _ i
-0.57 when is
-0.57 with my
-0.58 =sunburn
-0.58 ^ which
-0.58 hemorrhoid
-0.58 job
-0.58 otherwise
-0.58 sunburn
-0.58 to take
-0.58 turn my
-0.59 # #11+
-0.59 ^ can
-0.59 a runny
-0.59 doctor
-0.59 ear
-0.59 feel _ since
-0.59 fever is
-0.59 pink
-0.59 quit smok
-0.59 winter
-0.6 ?what
-0.6 ^ ?what
-0.6 eye _ it
-0.6 thumb
-0.6 with blister
-0.61 =constipation
-0.61 ^ small
-0.61 gum
-0.61 i _ sleep
-0.61 same
-0.61 several
-0.61 sore after
-0.61 the gym
-0.61 traffic
-0.62 -no
-0.62 <year
-0.62 =vomit_few
-0.62 ?a
-0.62 ^ hiccup
-0.62 constipat
-0.62 is _ ok
-0.62 of _ in
-0.63 -blood
-0.63 =itching
-0.63 ^ dry
-0.63 ^ light
-0.63 a mosquito
-0.63 after work
-0.63 arm _ sore
-0.63 day of
-0.63 down since
-0.63 from _ dentist
-0.63 great
-0.63 have asthma
-0.63 no -blood
-0.64 =cold_hands
-0.64 a cold
-0.64 baby kick
-0.64 bill
-0.64 broken
-0.64 clinic
-0.64 dry cough
-0.64 eat
-0.64 eye _ and
-0.64 hurt from
-0.64 tuesday
-0.64 wash
-0.64 what
-0.64 yo boy
-0.65 <my
-0.65 ^ _ day
-0.65 ^ _ my
-0.65 i get
-0.65 over #11+
-0.65 tonsil
-0.66 =seizure_usual
-0.66 ?can
-0.66 a _ nose
-0.66 are sore
-0.66 can
-0.66 de
-0.66 noon
-0.66 test
-0.66 which
-0.66 why
-0.67 -sleep
-0.67 all good
-0.67 dry
-0.67 made
-0.67 my usual
-0.67 next week
-0.67 period
-0.67 spr
-0.67 tired
-0.67 twitch
-0.68 <year <ago
-0.68 ^ _ almost
-0.68 bruise
-0.68 due
-0.68 gym
-0.68 my _ snor
-0.68 vaccine
-0.68 work
-0.69 =low_mood_deep
-0.69 ^ _ threw
-0.69 for _ week
-0.69 snor
-0.69 spit up
-0.7 =tired
-0.7 ^ _ crie
-0.7 ^ stabb
-0.7 her _ with
-0.7 on it
-0.7 pink eye
-0.7 took _ pill
-0.7 with thi
-0.71 -yet
-0.71 alway
-0.71 at night
-0.71 can i
-0.71 feel fine
-0.71 friday
-0.71 sneez
-0.71 vitamin
-0.72 =cold_only
-0.72 blood on
-0.72 breath _ the
-0.72 teeth
-0.72 what is
-0.73 ^ _ get
-0.73 ^ _ make
-0.73 ^ stomach
-0.73 ^ sweaty
-0.73 checkup
-0.73 help
-0.73 i _ at
-0.73 no -fever
-0.73 of _ on
-0.73 patch
-0.73 pregnancy
-0.73 refill
-0.73 sore
-0.73 stool
-0.73 upset
-0.74 -my
-0.74 ^ _ period
-0.74 im sad
-0.74 pain _ a
-0.75 cant sleep
-0.75 check
-0.76 heartburn
-0.76 is a
-0.76 well
-0.77 -pain
-0.77 ^ when
-0.77 crie
-0.77 feel ok
-0.77 runny nose
-0.77 the dentist
-0.78 -fever
-0.78 ^ _ do
-0.78 ^ how
-0.78 gas
-0.78 mosquito bite
-0.78 tomorrow
-0.78 was _ of
-0.79 all _ time
-0.79 runny
-0.79 the time
-0.79 toddler wont
-0.8 #99+ _ #11+
-0.8 food
-0.81 fell on
-0.81 in _ morn
-0.81 itchy
-0.81 scratch
-0.81 the morn
-0.82 =iron_pills
-0.82 cough _ fever
-0.82 diet
-0.82 paper
-0.82 year _ has
-0.83 =possible_fracture
-0.83 ^ _ breath
-0.83 ^ mild
-0.83 milk
-0.83 my dog
-0.83 should
-0.84 #11+ _ dizzy
-0.84 ache
-0.84 dentist
-0.84 smok
-0.85 ^ in
-0.85 my _ faint
-0.85 my fever
-0.85 you
-0.86 =during_exercise
-0.87 ^ ear
-0.87 ^ thi
-0.87 husband snor
-0.87 small
-0.88 =itchy_only
-0.88 is sore
-0.9 need a
-0.9 today
-0.91 swallow her
-0.92 before
-0.92 laugh
-0.92 need
-0.93 ^ _ after
-0.93 normal
-0.94 ^ what
-0.95 ^ _ hand
-0.95 doe
-0.95 haha
-0.96 =low_mood
-0.97 next
-0.97 sleep
-0.99 ^ _ to
-1 mild
-1.01 ^ headache
-1.01 and need
-1.01 safe
-1.02 =eating_disorder
-1.04 at #
-1.04 is that
-1.05 ^ dizzy
-1.05 good
-1.06 sad
-1.07 mosquito
-1.08 ^ is
-1.08 appointment
-1.08 elbow
-1.09 ^ _ fever
-1.1 ok
-1.11 play
-1.13 =raynaud_usual
-1.13 late
-1.14 monday
-1.15 a bit
-1.19 once
-1.23 fine
-1.28 fine now
-1.33 lol
`,
}
