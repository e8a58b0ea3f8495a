import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.4,
  emergencyFrom: 1.35,
  nurseFrom: 1.01,
  weights: `
2.3 =suicidal
2.04 =poison_swallowed
1.85 =abuse_danger
1.79 =harm_others
1.75 =stab_shot
1.73 =swallowed_battery
1.59 =overdose_taken
1.55 =snake
1.53 =baby_quiet
1.51 =face_blisters
1.51 =seizure
1.5 =self_harm_now
1.5 =wild_bite
1.49 =chest_pressure
1.44 =black_stool
1.44 =water_broke
1.43 =contractions
1.4 =soaking_pad
1.39 =deformed
1.38 =amputated
1.38 =bleeding_heavy
1.36 =unresponsive
1.36 pass
1.35 the baby
1.31 =cannot_breathe
1.3 black
1.29 pass out
1.28 =confused
1.25 =skin_peeling
1.24 =inhaler_fails
1.23 =numb_any
1.22 =animal_bite
1.21 =no_urine
1.19 open
1.18 into
1.17 =vomiting_blood
1.16 =drowning
1.16 way
1.15 =carbon_monoxide
1.14 =choking
1.14 behind
1.14 found
1.13 =smoke
1.13 =withdrawal
1.12 =drowsy
1.12 =swelling_throat
1.11 #99+ and
1.11 went
1.1 =burn_big
1.1 mouth
1.09 =electric
1.09 =fell_baby
1.09 nonstop
1.08 =at_rest
1.07 =ear_swollen
1.07 brother
1.06 =coughs_blood
1.05 =high_fever
1.05 a seizure
1.05 fever and
1.05 temp _ #99+
1.05 through
1.05 touch
1.04 =vision_loss
1.04 and im
1.04 hav
1.04 isnt
1.04 out _ the
1.02 think
1.02 vomit
1.01 =chemical_word
1.01 =severe_headache
1.01 after the
1.01 fluid
1 =device_alarm
1 =speech
1 breathe
0.99 =dystonia
0.99 =sudden
0.99 miss
0.98 =deep_burn
0.98 every _ minut
0.98 seizure
0.98 the _ and
0.97 =child_got_pills
0.97 =face_droop
0.97 =heat_danger
0.97 =weak_one_side
0.97 and now
0.97 drank
0.97 min
0.97 worst
0.96 =drugs_taken
0.95 =fainted
0.95 =radiates_groin
0.95 anymore
0.95 chill
0.95 chok
0.95 confus
0.95 swell up
0.94 # _ and
0.94 =seizure_repeat
0.94 swell
0.93 =eye_bulge
0.93 ^ _ chok
0.93 whole
0.92 =done_with_it
0.92 sugar is
0.92 think about
0.91 =chemical_burn
0.91 =jaw_locked
0.91 and she
0.91 cant _ my
0.9 and _ in
0.9 had _ seizure
0.9 hes
0.9 in his
0.9 sudden
0.89 =barking_stridor
0.89 =one_side_belly
0.89 and my
0.89 from a
0.88 =mouth_sores
0.88 =rigors_hard
0.88 fire
0.88 forward
0.88 is _ on
0.87 =severe_pain
0.87 and vomit
0.87 hang
0.87 point
0.87 say
0.86 =bluish
0.86 =drug_named
0.86 =head_injury
0.86 =rigors
0.86 lighthead
0.86 my _ went
0.86 so bad
0.86 soak
0.85 grandpa
0.85 i just
0.85 my brother
0.85 my thigh
0.85 shak
0.85 temp
0.85 weird
0.84 =immunosuppressed
0.84 =priapism
0.84 =throat_tight
0.84 has _ and
0.84 over #99+
0.83 =hurts_move
0.83 =pain_beyond
0.83 =valve_or_device
0.83 and hes
0.83 bright
0.83 by
0.83 shook
0.83 stuck _ my
0.82 =baby_still
0.82 =bladder_bowel_loss
0.82 =gradual_numb
0.82 =hallucinating
0.82 and _ are
0.82 bottle
0.82 cant feel
0.82 push
0.82 thigh
0.81 =bp_very_high
0.81 =co_alarm
0.81 =shaking
0.81 ^ infant
0.81 and _ eye
0.81 and see
0.81 infant
0.81 is _ up
0.81 off the
0.81 since yesterday
0.81 temp is
0.8 =eye_chemical
0.8 =wont_swallow
0.8 and chill
0.8 feel dizzy
0.8 is _ the
0.8 wont
0.79 =eye_hit
0.79 she
0.79 up to
0.78 =eye_pierced
0.78 =long_bleed
0.78 =pierced_through
0.78 =swallow_trouble
0.78 ^ _ drank
0.78 ^ sudden
0.78 hard
0.78 now my
0.78 of my
0.78 ther
0.78 turn
0.78 was stabb
0.78 week with
0.78 wound
0.77 =near_faint
0.77 ^ cant
0.77 face
0.77 fell _ the
0.77 going to
0.77 old is
0.77 skin is
0.77 the floor
0.76 =chest_tearing
0.76 a bunch
0.76 belly
0.76 bit my
0.76 bunch
0.76 bunch of
0.76 heart rac
0.76 i _ like
0.76 i think
0.76 the tip
0.75 =vomiting
0.75 and _ breath
0.75 and he
0.75 chest and
0.75 end it
0.75 feel like
0.75 for _ hour
0.75 heart is
0.75 i _ feel
0.75 my vision
0.75 on one
0.75 one side
0.75 shock
0.74 =pale_clammy
0.74 =waters_said
0.74 and _ i
0.74 and _ my
0.74 battery
0.74 dog _ my
0.74 my belly
0.74 my whole
0.74 pale
0.74 poison
0.74 that _ go
0.74 that wont
0.74 word
0.73 =belly_hard
0.73 =cocaine
0.73 =hernia_stuck
0.73 after my
0.73 and _ chest
0.73 and _ have
0.73 and is
0.73 and short
0.73 and wont
0.73 baby #
0.73 cant _ it
0.73 is _ off
0.73 my _ drank
0.73 my _ isnt
0.73 my friend
0.73 near
0.73 put
0.73 swallow
0.72 #11+ min
0.72 =born_part
0.72 =hernia
0.72 =right_side
0.72 =short_breath
0.72 =swelling_lips
0.72 =testicle
0.72 a temp
0.72 and _ rash
0.72 and no
0.72 and red
0.72 deep
0.72 even
0.72 i cut
0.72 infection
0.72 rash that
0.72 super
0.72 temp of
0.72 wont go
0.71 =leg_swelling_one
0.71 =sleepless_days
0.71 =worst_ever
0.71 and _ is
0.71 cant
0.71 cant open
0.71 flash
0.71 hav a
0.71 my _ keep
0.71 my _ with
0.71 my mouth
0.71 nauseou
0.71 short _ breath
0.71 short of
0.71 two _ after
0.71 with blood
0.7 -peed
0.7 =blood_thinner
0.7 a bat
0.7 and _ pain
0.7 bat
0.7 bent
0.7 hot
0.7 too many
0.7 took _ many
0.7 took too
0.7 was _ with
0.69 -pill
0.69 =dark_urine
0.69 =wheeze_word
0.69 =wound_infected
0.69 a knife
0.69 bleach _ my
0.69 bleach in
0.69 by a
0.69 crush
0.69 dad
0.69 ever
0.69 fast and
0.69 fish hook
0.69 go
0.69 gush
0.69 knife
0.69 my _ sugar
0.69 testicle
0.69 the point
0.69 throw
0.69 throw up
0.68 =means_at_hand
0.68 =saddle_numb
0.68 =soft_spot
0.68 =sugar_low
0.68 bad _ and
0.68 do _ still
0.68 floor
0.68 his eye
0.68 is chok
0.68 jaw
0.68 red blood
0.68 wheez
0.67 -slept
0.67 =limp_leg
0.67 =postpartum
0.67 ^ _ bit
0.67 ^ someone
0.67 and i
0.67 bite _ my
0.67 is swell
0.67 old wont
0.66 =car_crash
0.66 =fall_hard
0.66 =high_altitude
0.66 =hives
0.66 =object_stuck
0.66 =purple_rash
0.66 =tongue_swollen
0.66 and
0.66 breath for
0.66 cant swallow
0.66 eliqui
0.66 im pregnant
0.66 inhal
0.66 read #11+
0.66 short
0.66 was _ in
0.65 =breath_pauses
0.65 =limb_cold_pale
0.65 =tearing_trunk
0.65 ^ _ right
0.65 ^ _ soft
0.65 after _ fall
0.65 and _ im
0.65 and her
0.65 calf is
0.65 floppy
0.65 her
0.65 im _ and
0.65 minut
0.65 month _ has
0.65 my dad
0.65 my left
0.65 nonsense
0.65 on _ side
0.65 push forward
0.65 right
0.65 severe
0.65 spasm
0.65 start in
0.65 talk nonsense
0.65 the _ is
0.65 the fall
0.65 turn blue
0.65 vision
0.65 was in
0.65 wrist
0.64 #11+ tylenol
0.64 =drooling
0.64 =hanging_attempt
0.64 =weak_legs
0.64 ^ _ think
0.64 ^ kid
0.64 ^ pain
0.64 ^ took
0.64 a _ now
0.64 an _ ago
0.64 and _ out
0.64 and the
0.64 bone
0.64 breath
0.64 clos
0.64 contraction
0.64 dark pee
0.64 feel tight
0.64 garage
0.64 hit _ head
0.64 im on
0.64 in _ garage
0.64 like
0.64 magnet
0.64 my _ got
0.64 my right
0.64 myself
0.64 on _ and
0.64 pad
0.64 the garage
0.64 vision is
0.64 wont _ up
0.63 =again_fainted
0.63 =goodbye_note
0.63 =limp_refuses
0.63 =preterm_weeks
0.63 ^ havent
0.63 a _ battery
0.63 and _ dizzy
0.63 and _ feel
0.63 and _ has
0.63 and heart
0.63 behind _ ear
0.63 bright _ blood
0.63 bright red
0.63 clot
0.63 dog bit
0.63 dont
0.63 even after
0.63 go away
0.63 is blurry
0.63 isnt -breath
0.63 left
0.63 lip _ blue
0.63 mak
0.63 me _ night
0.63 out in
0.63 out twice
0.63 pain
0.63 shock me
0.63 the kitchen
0.63 took #11+
0.63 twice
0.63 vomit and
0.62 -up
0.62 =blister_any
0.62 =pleuritic
0.62 =severe_weakness
0.62 =vomiting_constantly
0.62 ^ found
0.62 ^ hes
0.62 ^ shingl
0.62 and _ heart
0.62 back _ and
0.62 cant breathe
0.62 collaps
0.62 fall
0.62 flew
0.62 got _ in
0.62 have _ a
0.62 i cant
0.62 my _ and
0.62 my _ turn
0.62 pain _ my
0.62 pull
0.62 read _ on
0.62 shingl _ my
0.62 terrible
0.62 uncle
0.62 white and
0.62 wife is
0.62 wont wake
0.61 -baby
0.61 -felt _ -baby
0.61 =bp_high
0.61 =eye_hit_bad
0.61 =tearing
0.61 ^ water
0.61 and _ look
0.61 and _ since
0.61 cant keep
0.61 heart _ and
0.61 ive been
0.61 my _ swallow
0.61 on _ floor
0.61 on _ right
0.61 one _ is
0.61 pass _ at
0.61 pressure _ over
0.61 right side
0.61 tell _ to
0.61 to _ my
0.6 # _ pregnant
0.6 =chest_any
0.6 =retractions
0.6 =sugar_very_low
0.6 ^ _ wound
0.6 ^ they
0.6 ^ think
0.6 acid
0.6 all over
0.6 and confus
0.6 breath in
0.6 chemo
0.6 chest hurt
0.6 cleaner
0.6 diabetic
0.6 diarrhea
0.6 down
0.6 for _ minute
0.6 herself
0.6 hook
0.6 huge
0.6 i _ stabb
0.6 kitchen
0.6 my hip
0.6 puffer
0.6 squeaky
0.6 to _ it
0.59 =cant_lie_flat
0.59 =fever
0.59 =skin_black
0.59 and cant
0.59 bathroom
0.59 been
0.59 broke and
0.59 burn _ hand
0.59 button
0.59 even _ the
0.59 explod
0.59 i was
0.59 liv
0.59 my _ open
0.59 no _ and
0.59 of liv
0.59 off
0.59 point _ liv
0.59 point of
0.59 she chok
0.59 squeez
0.59 stuck
0.59 sweat
0.59 talk
0.59 the bathroom
0.59 to the
0.59 used my
0.59 vision _ blurry
0.59 water
0.59 what _ point
0.58 #11+ _ and
0.58 =to_the_bone
0.58 =young_baby
0.58 ^ _ friend
0.58 ^ ther
0.58 antibiotic
0.58 die
0.58 drowsy
0.58 everyone
0.58 finger got
0.58 going
0.58 head _ the
0.58 head on
0.58 high fever
0.58 i still
0.58 mom
0.58 my _ i
0.58 someone
0.58 someth
0.58 sunken
0.58 tell me
0.58 tick bite
0.58 to die
0.58 want _ die
0.57 =dry_mouth
0.57 =neck_swelling
0.57 ^ _ keep
0.57 ^ fell
0.57 and _ neck
0.57 and _ spasm
0.57 and eye
0.57 be _ anymore
0.57 burn _ my
0.57 dur the
0.57 finger
0.57 got
0.57 got into
0.57 hand
0.57 headach
0.57 his head
0.57 hurt to
0.57 i swallow
0.57 is _ out
0.57 say hes
0.57 see
0.57 she #
0.57 shoot
0.57 spray
0.57 the bone
0.57 way _ than
0.56 # minut
0.56 #99+ with
0.56 <the _ <two
0.56 <two <week
0.56 =racing_heart
0.56 =shoulder_pain
0.56 =upper_belly_pain
0.56 ^ _ was
0.56 ^ everyone
0.56 ^ newborn
0.56 a tree
0.56 and _ and
0.56 and _ keep
0.56 and feel
0.56 belly hurt
0.56 for over
0.56 forehead
0.56 gray
0.56 gun
0.56 hurt _ bad
0.56 look _ and
0.56 neck and
0.56 off _ #
0.56 off _ the
0.56 shut
0.56 ther a
0.56 to my
0.56 up and
0.56 water broke
0.56 while runn
0.55 =anaphylaxis_said
0.55 =bleeding_any
0.55 =fell
0.55 ^ grandpa
0.55 ^ tongue
0.55 and its
0.55 are blue
0.55 blood
0.55 blue and
0.55 cough and
0.55 eye since
0.55 feel hot
0.55 hallucinat
0.55 higher
0.55 i _ lisinopril
0.55 i pass
0.55 it _ like
0.55 last _ and
0.55 my _ fever
0.55 my epipen
0.55 pain in
0.55 rattlesnake
0.55 stab
0.55 stick
0.55 stop
0.55 the _ with
0.55 used _ epipen
0.55 water _ and
0.55 with _ temp
0.54 =jaundice
0.54 =moved_right
0.54 =swelling
0.54 =vaginal_bleeding
0.54 =wakes
0.54 ^ _ went
0.54 cup
0.54 cut _ wrist
0.54 havent
0.54 hip
0.54 i _ raped
0.54 im #
0.54 im _ a
0.54 is _ so
0.54 make a
0.54 my wrist
0.54 now hes
0.54 now im
0.54 of _ and
0.54 raped
0.54 roommate
0.54 she breath
0.54 soak _ pad
0.54 soft spot
0.54 straight
0.54 the right
0.54 there
0.54 thought of
0.54 was raped
0.54 way _ my
0.53 #99+ _ #99+
0.53 =screams_in_bouts
0.53 =worst_ever_sick
0.53 ^ deep
0.53 accident
0.53 and _ leg
0.53 bare
0.53 behind the
0.53 bleed
0.53 com out
0.53 down there
0.53 feel _ im
0.53 for _ minut
0.53 goodbye
0.53 her _ is
0.53 hurt so
0.53 i _ im
0.53 is _ and
0.53 is going
0.53 leg is
0.53 my _ put
0.53 on chemo
0.53 pod
0.53 say #99+
0.53 so
0.53 so weak
0.53 think im
0.53 through my
0.53 took _ of
0.52 -hour
0.52 -in _ -hour
0.52 =device_shock
0.52 =feels_incredible
0.52 =projectile
0.52 =purple_word
0.52 =tick
0.52 =very_fast_pulse
0.52 ^ _ defibrillator
0.52 a handful
0.52 after a
0.52 alive
0.52 and _ of
0.52 and isnt
0.52 been _ up
0.52 c section
0.52 defibrillator
0.52 fluid #11+
0.52 fluid _ week
0.52 friend
0.52 gett weaker
0.52 hand finger
0.52 handful
0.52 handful of
0.52 head
0.52 in and
0.52 is rac
0.52 know how
0.52 my _ just
0.52 my _ sudden
0.52 my defibrillator
0.52 my jaw
0.52 night but
0.52 noth
0.52 nowhere
0.52 of nowhere
0.52 out _ nowhere
0.52 projectile
0.52 projectile vomit
0.52 purple
0.52 rat
0.52 rat poison
0.52 scream
0.52 section
0.52 sitt
0.52 some
0.52 spott
0.52 start _ my
0.52 sudden cant
0.52 swallow a
0.52 think my
0.52 thrown
0.52 to breathe
0.52 too _ to
0.52 very
0.52 very sleepy
0.52 voice
0.52 warfarin
0.52 was _ the
0.52 weaker
0.52 with _ breath
0.52 woke up
0.52 worst headache
0.51 # _ with
0.51 #99+ _ chill
0.51 =appendix_burst
0.51 =face_odd
0.51 =hit_hard
0.51 =kidney_infection
0.51 =trunk_pain
0.51 ^ _ dad
0.51 a _ wire
0.51 a live
0.51 alarm _ going
0.51 alarm is
0.51 and _ so
0.51 and _ vomit
0.51 and bleed
0.51 and numb
0.51 appendix burst
0.51 baby _ kick
0.51 black and
0.51 boyfriend
0.51 burst
0.51 clammy
0.51 crazy
0.51 deep hole
0.51 down _ stair
0.51 down and
0.51 eye _ a
0.51 fell down
0.51 fever _ and
0.51 from _ remote
0.51 going off
0.51 he had
0.51 he has
0.51 here
0.51 hour ago
0.51 i _ the
0.51 in _ leg
0.51 kidney infection
0.51 lip
0.51 my _ burst
0.51 my boyfriend
0.51 pale and
0.51 popp out
0.51 puk
0.51 push _ and
0.51 remote
0.51 the _ floor
0.51 the remote
0.51 think _ appendix
0.51 up blood
0.51 was _ a
0.51 weak
0.5 -all
0.5 =calf
0.5 =chemical_strong
0.5 =collapsed_word
0.5 =hernia_word
0.5 =urinary_stuck_long
0.5 ^ _ been
0.5 ^ _ pregnant
0.5 ^ soak
0.5 a _ and
0.5 and _ face
0.5 and _ hes
0.5 and sore
0.5 antifreeze
0.5 around the
0.5 awake
0.5 been _ and
0.5 belly pain
0.5 by accident
0.5 cant _ her
0.5 cut off
0.5 doesnt
0.5 dont know
0.5 fell and
0.5 for hour
0.5 im hav
0.5 into the
0.5 is bleed
0.5 last _ now
0.5 limp
0.5 noise
0.5 pain _ i
0.5 practice
0.5 rac
0.5 the light
0.5 those
0.5 those little
0.5 throat is
0.5 tip _ my
0.5 tip of
0.49 =cannot_move_limb
0.49 =fall_height
0.49 =frostbite
0.49 =head_danger
0.49 =limb_bleeds
0.49 =stool_blood
0.49 ^ _ stomach
0.49 ^ coworker
0.49 ^ she
0.49 breath _ a
0.49 breath and
0.49 breath even
0.49 broke
0.49 coworker
0.49 daughter is
0.49 double
0.49 drank antifreeze
0.49 ear _ bleed
0.49 eyelid and
0.49 fire and
0.49 forward and
0.49 have the
0.49 his chest
0.49 is bent
0.49 is bulg
0.49 like crazy
0.49 min ago
0.49 off in
0.49 pupil
0.49 she has
0.49 stabb
0.49 swallow _ magnet
0.49 swollen and
0.49 tell
0.49 up _ arm
0.49 wave
0.48 #11+ _ she
0.48 #11+ time
0.48 -sense
0.48 =belly_pain
0.48 =birth_now
0.48 =blurry_vision
0.48 =nausea
0.48 ^ after
0.48 a fight
0.48 a grape
0.48 ago and
0.48 and _ cant
0.48 and _ pee
0.48 and _ very
0.48 baby _ blue
0.48 baby turn
0.48 back from
0.48 bad headache
0.48 blue for
0.48 chest
0.48 cough up
0.48 drool
0.48 ear infection
0.48 feel my
0.48 fever _ my
0.48 found my
0.48 grape
0.48 hasnt -peed
0.48 jerk
0.48 knuckle
0.48 like _ and
0.48 like im
0.48 lip are
0.48 lock
0.48 lying
0.48 many
0.48 month _ wont
0.48 mouth and
0.48 my knuckle
0.48 now its
0.48 on _ grape
0.48 on warfarin
0.48 out at
0.48 over
0.48 say _ just
0.48 turn _ for
0.48 two day
0.48 vomit nonstop
0.48 week old
0.48 yo _ out
0.47 -baby -move
0.47 -baby _ since
0.47 -felt -the
0.47 -move
0.47 -the -baby
0.47 =bite_bad
0.47 =clot_risk
0.47 =eye_pain
0.47 =jelly_stool
0.47 =recent_travel
0.47 =spreading
0.47 ^ postpartum
0.47 a _ bit
0.47 a cup
0.47 and _ see
0.47 and _ short
0.47 and _ throw
0.47 and _ wont
0.47 back and
0.47 breath but
0.47 cup of
0.47 epipen
0.47 grandma
0.47 havent _ -the
0.47 he got
0.47 heart pill
0.47 her head
0.47 hes cough
0.47 i _ double
0.47 i _ swallow
0.47 i walk
0.47 im _ up
0.47 im throw
0.47 its all
0.47 jaw lock
0.47 jelly
0.47 kill
0.47 lip look
0.47 my _ yo
0.47 neck
0.47 new _ and
0.47 on _ left
0.47 shak and
0.47 stand
0.47 the stomach
0.47 throat _ and
0.47 tongue feel
0.47 under
0.47 want _ be
0.47 when _ walk
0.47 while
0.47 with bad
0.46 #11+ week
0.46 #99+ _ a
0.46 -slept -in
0.46 =mania_psychosis
0.46 =new_baby
0.46 =noisy_rest
0.46 =pink_foam
0.46 =slow_breathing
0.46 =weak_any
0.46 ^ _ by
0.46 ^ _ cant
0.46 a minute
0.46 and _ with
0.46 ate
0.46 away when
0.46 bleed after
0.46 bleed and
0.46 blister all
0.46 calf
0.46 com
0.46 dont _ if
0.46 eye _ splash
0.46 eye was
0.46 foot is
0.46 gett _ and
0.46 hasnt -slept
0.46 heart feel
0.46 hot oil
0.46 husband
0.46 im going
0.46 is cold
0.46 is very
0.46 it has
0.46 minut and
0.46 minute
0.46 my _ took
0.46 my hand
0.46 numb and
0.46 old got
0.46 since _ morn
0.46 splash
0.46 splash with
0.46 the _ side
0.46 took double
0.46 turn _ and
0.46 turn purple
0.46 was splash
0.46 while _ and
0.45 #11+ _ with
0.45 -all -day
0.45 -crie
0.45 -she -crie
0.45 -when _ -crie
0.45 =radiates
0.45 ^ _ fell
0.45 ^ _ read
0.45 ^ severe
0.45 a noseble
0.45 all of
0.45 and _ down
0.45 and hard
0.45 and pull
0.45 belly is
0.45 coffee ground
0.45 electrocut
0.45 electrocut _ the
0.45 got electrocut
0.45 ground
0.45 head is
0.45 his _ is
0.45 his _ with
0.45 his hand
0.45 i _ and
0.45 i see
0.45 in _ feet
0.45 in _ kitchen
0.45 is hav
0.45 is stick
0.45 leak _ fluid
0.45 like #11+
0.45 like _ ground
0.45 like coffee
0.45 like red
0.45 look _ coffee
0.45 me to
0.45 no -tear
0.45 now
0.45 now _ and
0.45 now i
0.45 of his
0.45 on _ at
0.45 pregnant #11+
0.45 pregnant _ week
0.45 pressure #99+
0.45 sharp pain
0.45 smoke _ a
0.45 temp #11+
0.45 the _ of
0.45 them
0.45 upper
0.45 weak and
0.45 with #99+
0.45 with _ and
0.44 #99+ fever
0.44 <week
0.44 <week <ago
0.44 =flashes_floaters
0.44 =pressure_elsewhere
0.44 =sugar_extreme
0.44 =urinary_stuck
0.44 =wont_feed
0.44 a button
0.44 and _ real
0.44 and had
0.44 bloody
0.44 blue
0.44 bone is
0.44 button battery
0.44 cant _ down
0.44 do it
0.44 have _ fever
0.44 hit
0.44 im _ eliqui
0.44 im dizzy
0.44 in _ at
0.44 in _ house
0.44 is _ sleepy
0.44 just sitt
0.44 my _ calf
0.44 my water
0.44 neck _ and
0.44 new floater
0.44 noseble _ #11+
0.44 of _ floater
0.44 of breath
0.44 of new
0.44 on eliqui
0.44 on herself
0.44 other
0.44 red and
0.44 right calf
0.44 she _ a
0.44 stomach is
0.44 suck
0.44 suck in
0.44 the _ right
0.44 the other
0.44 the pool
0.44 three time
0.44 tonight and
0.44 took
0.44 tylenol
0.44 week and
0.44 week pregnant
0.43 -diaper
0.43 -wet
0.43 -wet -diaper
0.43 =ear_blood
0.43 =hip_hurts
0.43 =ketone_breath
0.43 ^ _ belly
0.43 ^ _ dialysi
0.43 ^ _ roommate
0.43 ^ her
0.43 a _ in
0.43 all _ and
0.43 and _ skin
0.43 and just
0.43 and pain
0.43 and painful
0.43 birth last
0.43 bloody diarrhea
0.43 but hes
0.43 cant catch
0.43 cant get
0.43 cant move
0.43 catch _ breath
0.43 catch my
0.43 chemical
0.43 confus and
0.43 everywhere
0.43 fever _ chill
0.43 fume
0.43 gasp
0.43 hand _ its
0.43 has bloody
0.43 hour _ it
0.43 im
0.43 its been
0.43 leg has
0.43 light _ a
0.43 now _ have
0.43 pain is
0.43 painful
0.43 pool _ cough
0.43 real
0.43 right _ and
0.43 she #11+
0.43 side and
0.43 stopp _ and
0.43 swollen for
0.43 the worst
0.43 then
0.43 wake
0.43 wont _ and
0.43 wrote
0.42 # pad
0.42 -a
0.42 -fade
0.42 -fade -when
0.42 -when
0.42 =fast_breathing
0.42 =glass_test
0.42 =hip_fracture
0.42 =wont_go_away
0.42 ^ _ child
0.42 ^ _ left
0.42 ^ _ pacemaker
0.42 ^ _ put
0.42 ^ miss
0.42 ago
0.42 and ankl
0.42 and cold
0.42 and hot
0.42 and more
0.42 are _ hard
0.42 at _ table
0.42 at all
0.42 between _ shoulder
0.42 bitten
0.42 bitten _ a
0.42 bitten by
0.42 blad
0.42 blood and
0.42 by the
0.42 cant stand
0.42 child
0.42 every #11+
0.42 fat
0.42 got bleach
0.42 hasnt
0.42 in _ stomach
0.42 is black
0.42 is pull
0.42 mom is
0.42 move my
0.42 my child
0.42 of hurt
0.42 old _ into
0.42 out
0.42 pour
0.42 real fast
0.42 shoulder blad
0.42 since thi
0.42 so _ im
0.42 stuff
0.42 swollen
0.42 that _ -fade
0.42 thought _ hurt
0.42 threaten
0.42 throat _ tight
0.42 was _ by
0.42 week _ has
0.42 with _ fever
0.42 with _ is
0.42 wont _ away
0.42 wrist _ ankl
0.42 wrist and
0.41 -felt
0.41 =blood_in_urine
0.41 =burned_hand
0.41 =eyelids_swollen
0.41 ^ gush
0.41 ^ jaw
0.41 and _ hot
0.41 and _ wake
0.41 and pass
0.41 and say
0.41 are swell
0.41 area
0.41 arm
0.41 bit me
0.41 burn on
0.41 cant _ at
0.41 cell and
0.41 day ago
0.41 feel sick
0.41 for _ few
0.41 gonna
0.41 has _ fever
0.41 havent -felt
0.41 headache _ i
0.41 heart
0.41 high
0.41 his
0.41 hour and
0.41 is miss
0.41 keep
0.41 keep hear
0.41 my chest
0.41 my husband
0.41 my mom
0.41 my uncle
0.41 no _ -when
0.41 now fever
0.41 on _ hand
0.41 out of
0.41 pas
0.41 plu
0.41 put his
0.41 she _ and
0.41 sickle _ and
0.41 soccer practice
0.41 stick _ of
0.41 the _ way
0.41 the cord
0.41 ther blood
0.41 tight
0.41 tired to
0.41 too tired
0.41 took _ tylenol
0.41 up _ and
0.41 wrong way
0.4 #99+ _ and
0.4 -gas
0.4 -slept _ -#
0.4 =gangrene
0.4 =not_looking
0.4 =throat_closing
0.4 a squeaky
0.4 actual
0.4 and _ furnace
0.4 and _ had
0.4 and his
0.4 and lip
0.4 as a
0.4 at breakfast
0.4 black _ twice
0.4 blood sugar
0.4 both leg
0.4 by mistake
0.4 came
0.4 came back
0.4 cant wake
0.4 chainsaw
0.4 day and
0.4 down _ when
0.4 eye got
0.4 fever
0.4 furnace
0.4 goe to
0.4 got _ with
0.4 her wrist
0.4 hes breath
0.4 i _ black
0.4 im wheez
0.4 into my
0.4 is com
0.4 is mak
0.4 just had
0.4 know if
0.4 life
0.4 lisinopril
0.4 mistake
0.4 mixed
0.4 mov up
0.4 my _ into
0.4 of _ finger
0.4 out _ and
0.4 pain _ the
0.4 paus
0.4 poop and
0.4 pregnant _ bleed
0.4 pull in
0.4 rib and
0.4 seem fine
0.4 shock by
0.4 so _ i
0.4 stabb _ the
0.4 stabb in
0.4 stiff _ and
0.4 swell _ my
0.4 than the
0.4 the cut
0.4 the left
0.4 toddler _ the
0.4 tongue is
0.4 up
0.4 wake up
0.4 wipe and
0.39 -peed -in
0.39 =acts_drunk
0.39 =child_bruises
0.39 =diarrhea
0.39 =muscle_cramps
0.39 =no_injury
0.39 =rectal_blood
0.39 =uti
0.39 ^ _ got
0.39 ^ _ his
0.39 ^ _ rash
0.39 and _ spot
0.39 and lighthead
0.39 be _ off
0.39 be better
0.39 been throw
0.39 better _ without
0.39 better off
0.39 bleach
0.39 burn up
0.39 by _ bat
0.39 cant _ straight
0.39 chok _ last
0.39 chok me
0.39 clear
0.39 clear fluid
0.39 cough _ i
0.39 diabetic _ is
0.39 drain
0.39 drain cleaner
0.39 everyone _ be
0.39 everyone would
0.39 everyth is
0.39 face _ up
0.39 gett _ since
0.39 hasnt _ -in
0.39 headache _ see
0.39 hour _ and
0.39 hurt and
0.39 im _ week
0.39 in it
0.39 left _ hurt
0.39 me last
0.39 my sleep
0.39 off without
0.39 pee and
0.39 quit drink
0.39 say he
0.39 sleepy
0.39 snake bite
0.39 sound
0.39 tar
0.39 tar and
0.39 tender
0.39 the couch
0.39 to pas
0.39 unconsciou
0.39 would _ better
0.39 would be
0.38 #11+ minut
0.38 -drink
0.38 -drink and
0.38 =deep_cut
0.38 =double_vision
0.38 =indigestion_odd
0.38 ^ _ brother
0.38 ^ _ just
0.38 ^ _ month
0.38 ^ throat
0.38 a _ headache
0.38 a _ that
0.38 about to
0.38 alarm
0.38 and _ confus
0.38 and _ nonsense
0.38 and _ stiff
0.38 and _ throat
0.38 and _ thrown
0.38 and _ toe
0.38 and _ wheez
0.38 and back
0.38 and dry
0.38 and talk
0.38 are _ after
0.38 at school
0.38 ate _ a
0.38 ate at
0.38 bad
0.38 behind it
0.38 daughter has
0.38 faint
0.38 finish
0.38 flank
0.38 from _ fire
0.38 from _ yard
0.38 had _ baby
0.38 husband is
0.38 im in
0.38 is hot
0.38 is in
0.38 laundry
0.38 live wire
0.38 mixed up
0.38 mushroom _ the
0.38 mushroom from
0.38 now _ cough
0.38 out _ today
0.38 pressure _ my
0.38 side _ my
0.38 side of
0.38 since _ hour
0.38 smell _ and
0.38 the _ in
0.38 to be
0.38 to kill
0.38 voic tell
0.38 weight on
0.38 wire
0.37 =blister_word
0.37 =green_vomit
0.37 =pregnant
0.37 =slow_heart
0.37 =snake_bad
0.37 =spine_injury
0.37 ^ _ medicine
0.37 ^ black
0.37 ago now
0.37 and _ cough
0.37 arm and
0.37 blister
0.37 bone _ stick
0.37 can feel
0.37 cant pee
0.37 couch
0.37 eye _ grind
0.37 eye while
0.37 finger _ numb
0.37 firework
0.37 flew _ my
0.37 grandma _ pill
0.37 grandma heart
0.37 gray and
0.37 hard _ breathe
0.37 has _ bruise
0.37 has been
0.37 her _ look
0.37 hernia
0.37 his face
0.37 ice
0.37 im short
0.37 in at
0.37 in labor
0.37 is gray
0.37 is peel
0.37 isnt _ -up
0.37 its hard
0.37 kill my
0.37 left _ and
0.37 metal
0.37 my #11+
0.37 my _ say
0.37 my arm
0.37 my forehead
0.37 on _ finger
0.37 over and
0.37 pee blood
0.37 right now
0.37 skin _ peel
0.37 stick out
0.37 swell i
0.37 the _ he
0.37 the eye
0.37 threw _ and
0.37 tick
0.37 to _ arm
0.37 toe are
0.37 us
0.37 while grind
0.36 # min
0.36 # week
0.36 -#11+ -hour
0.36 -in -#11+
0.36 -peed _ -#11+
0.36 -respond
0.36 <two
0.36 <two _ <ago
0.36 =burn_severity
0.36 =rash
0.36 ^ _ behind
0.36 ^ _ cut
0.36 ^ _ poop
0.36 ^ _ pull
0.36 ^ swell
0.36 ^ worst
0.36 ago _ i
0.36 all _ way
0.36 and _ cold
0.36 and _ no
0.36 and _ sleepy
0.36 and shak
0.36 at a
0.36 at altitude
0.36 bleed through
0.36 but noth
0.36 c
0.36 cough _ a
0.36 crash my
0.36 cut _ my
0.36 cut on
0.36 diarrhea _ a
0.36 dont _ how
0.36 dropp
0.36 ex
0.36 eye
0.36 friend is
0.36 from his
0.36 had _ seizur
0.36 hard pee
0.36 he cant
0.36 headach and
0.36 headache and
0.36 her last
0.36 hes confus
0.36 hot and
0.36 i _ someth
0.36 i can
0.36 in _ and
0.36 in _ bathroom
0.36 in _ middle
0.36 is burn
0.36 is hang
0.36 it is
0.36 it look
0.36 kill myself
0.36 laundry pod
0.36 look
0.36 me _ i
0.36 med last
0.36 middle
0.36 minut _ im
0.36 my appendix
0.36 my heart
0.36 newborn #
0.36 nonstop and
0.36 numb after
0.36 of _ life
0.36 on _ couch
0.36 one testicle
0.36 open my
0.36 over _ and
0.36 rash after
0.36 real _ and
0.36 rock
0.36 see _ and
0.36 seizur
0.36 shard
0.36 she _ in
0.36 she seem
0.36 side
0.36 spot and
0.36 still _ to
0.36 stomach hurt
0.36 sudden _ pain
0.36 swell and
0.36 thailand
0.36 that dont
0.36 the bridge
0.36 the middle
0.36 the way
0.36 wake _ to
0.36 week _ feel
0.36 with _ headache
0.36 wont _ down
0.35 # time
0.35 #11+ _ at
0.35 -in -#
0.35 -night
0.35 =alcohol
0.35 =cant_stand
0.35 =cut_by_accident
0.35 =face_injury
0.35 =heart_condition
0.35 =irregular_heart
0.35 =leaking
0.35 =means_mentioned
0.35 =missed_dialysis
0.35 =sudden_balance
0.35 ^ _ infection
0.35 ^ _ off
0.35 ^ _ vision
0.35 ^ bitten
0.35 ^ finger
0.35 ^ pregnant
0.35 ^ toddler
0.35 ^ vomit
0.35 a _ fire
0.35 a kitchen
0.35 and _ belly
0.35 and _ painful
0.35 and blister
0.35 and smell
0.35 and so
0.35 ate _ mushroom
0.35 ate wild
0.35 bad im
0.35 bite on
0.35 blood _ and
0.35 breastbone
0.35 breath _ and
0.35 but _ is
0.35 cant _ a
0.35 car _ and
0.35 chest _ tight
0.35 chest _ when
0.35 chest pain
0.35 crash
0.35 deliver
0.35 deliver #
0.35 deliver _ day
0.35 each breath
0.35 eight
0.35 faint and
0.35 for like
0.35 goe
0.35 groin
0.35 hes _ and
0.35 hes _ not
0.35 hes _ to
0.35 hes going
0.35 his _ on
0.35 his leg
0.35 hot _ and
0.35 i _ breathe
0.35 i _ too
0.35 im gonna
0.35 is _ my
0.35 is _ swollen
0.35 is raspy
0.35 its _ to
0.35 kitchen _ and
0.35 know
0.35 light and
0.35 move
0.35 my _ face
0.35 my _ im
0.35 my car
0.35 my pacemaker
0.35 my stomach
0.35 nail _ week
0.35 near faint
0.35 newborn wont
0.35 night _ my
0.35 of it
0.35 pain when
0.35 pool
0.35 purple _ that
0.35 put _ on
0.35 put weight
0.35 raspy
0.35 read
0.35 sharp
0.35 spray with
0.35 sugar _ #11+
0.35 sweat and
0.35 the bottle
0.35 the stuff
0.35 vision in
0.35 voice _ raspy
0.35 went _ the
0.35 wild _ from
0.35 with each
0.35 woke
0.35 wont _ weight
0.35 wont put
0.34 -respond -to
0.34 =a_lot
0.34 =cholinergic
0.34 =new_confusion
0.34 =recent_surgery
0.34 ^ _ flare
0.34 ^ _ want
0.34 ^ rattlesnake
0.34 a _ neck
0.34 a fire
0.34 and _ almost
0.34 and _ mouth
0.34 and fever
0.34 around _ eye
0.34 bad _ on
0.34 bad cramp
0.34 battery _ his
0.34 be here
0.34 behind _ breastbone
0.34 behind his
0.34 bend it
0.34 between my
0.34 bike
0.34 birth _ week
0.34 bloody _ and
0.34 bottle of
0.34 breath _ fast
0.34 brother is
0.34 cant bend
0.34 chok _ a
0.34 doesnt -fade
0.34 doesnt _ -when
0.34 down _ my
0.34 fast _ i
0.34 flare
0.34 gett
0.34 go in
0.34 had to
0.34 hard _ a
0.34 hard as
0.34 her _ and
0.34 her lip
0.34 here anymore
0.34 his _ and
0.34 hot _ skin
0.34 huge clot
0.34 hurt bad
0.34 i _ faint
0.34 im _ of
0.34 im bleed
0.34 in _ shower
0.34 ive
0.34 keep hav
0.34 light
0.34 like a
0.34 my _ it
0.34 neck _ after
0.34 not _ and
0.34 now _ feel
0.34 now she
0.34 of _ by
0.34 of tylenol
0.34 on _ with
0.34 one of
0.34 outside
0.34 pregnant _ pass
0.34 rash _ doesnt
0.34 rattlesnake _ my
0.34 shak chill
0.34 so much
0.34 squeez _ behind
0.34 swollen face
0.34 terrible headache
0.34 that doesnt
0.34 the _ lip
0.34 the _ on
0.34 the shower
0.34 think _ hav
0.34 thought
0.34 time and
0.34 to _ here
0.34 to end
0.34 tongue _ swell
0.34 tonight
0.34 took _ #11+
0.34 took like
0.34 under the
0.34 up after
0.34 voic _ me
0.34 was found
0.34 when breath
0.34 whole _ of
0.34 whole bottle
0.34 with _ cramp
0.34 with _ pain
0.34 with the
0.33 # _ ago
0.33 -had -a
0.33 =belly_hit
0.33 =poison_contact
0.33 =red_racing
0.33 =wound
0.33 ^ _ havent
0.33 ^ _ pressure
0.33 ^ _ stabb
0.33 ^ _ uncle
0.33 ^ copd
0.33 ^ dad
0.33 ^ used
0.33 a _ im
0.33 a gun
0.33 a pound
0.33 about end
0.33 and _ bleed
0.33 and not
0.33 and too
0.33 arm _ and
0.33 bare pee
0.33 behind her
0.33 blood _ i
0.33 blood when
0.33 breast _ and
0.33 breath _ like
0.33 chest tightnes
0.33 dad is
0.33 feel _ someth
0.33 feel woozy
0.33 fever _ cough
0.33 fever _ short
0.33 fever headache
0.33 finger _ and
0.33 from _ fever
0.33 hand and
0.33 has _ knife
0.33 head and
0.33 hes _ confus
0.33 i _ -felt
0.33 i have
0.33 im a
0.33 in _ its
0.33 in wave
0.33 is _ #99+
0.33 is bad
0.33 jaw _ lock
0.33 just _ and
0.33 last month
0.33 left and
0.33 leg _ swollen
0.33 like someth
0.33 move her
0.33 my _ came
0.33 my _ cut
0.33 off _ #11+
0.33 outside my
0.33 pain _ one
0.33 positive
0.33 pound headache
0.33 rope
0.33 severe headache
0.33 severe pain
0.33 slurr
0.33 speech is
0.33 stung by
0.33 the _ door
0.33 the bleed
0.33 the sink
0.33 thi afternoon
0.33 think _ end
0.33 tightnes
0.33 tip is
0.33 tree
0.33 up my
0.33 we _ wake
0.33 week now
0.33 with some
0.33 woozy
0.32 #11+ _ im
0.32 #99+ after
0.32 -for
0.32 -move since
0.32 -the _ -move
0.32 =halos
0.32 =low_temp
0.32 =newborn
0.32 =one_eye
0.32 ^ _ accident
0.32 ^ _ partner
0.32 ^ _ whole
0.32 ^ bloody
0.32 about _ pas
0.32 ago _ pain
0.32 and _ sick
0.32 and _ to
0.32 and _ tongue
0.32 and about
0.32 and tender
0.32 around light
0.32 asthma is
0.32 ate _ bunch
0.32 attack
0.32 breath fast
0.32 bulg out
0.32 burn _ and
0.32 but my
0.32 car runn
0.32 cirrhosi and
0.32 clos up
0.32 cough _ blood
0.32 dont _ to
0.32 dont want
0.32 drank some
0.32 eye is
0.32 flat
0.32 for day
0.32 for ten
0.32 fume _ the
0.32 get _ out
0.32 grabb
0.32 grandpa is
0.32 has _ black
0.32 havent -peed
0.32 his throat
0.32 hit her
0.32 hour
0.32 hurt _ im
0.32 hurt on
0.32 i _ think
0.32 i cough
0.32 i regret
0.32 im lighthead
0.32 in _ hand
0.32 is clos
0.32 keep _ about
0.32 keep _ hard
0.32 keep think
0.32 lip _ swell
0.32 mouth is
0.32 my _ blad
0.32 my _ ear
0.32 my _ pill
0.32 my _ slit
0.32 my partner
0.32 my throat
0.32 no -sense
0.32 noise _ breath
0.32 off _ -me
0.32 out _ after
0.32 out _ his
0.32 partner
0.32 puffy and
0.32 purple and
0.32 regret
0.32 regret it
0.32 rib _ my
0.32 side _ i
0.32 slit
0.32 slit _ wrist
0.32 slit her
0.32 stopp _ for
0.32 stopp breath
0.32 ten minut
0.32 that _ like
0.32 that look
0.32 the _ runn
0.32 the ice
0.32 throat _ clos
0.32 til
0.32 to _ out
0.32 tongue
0.32 tylenol _ night
0.32 tylenol last
0.32 up about
0.32 used
0.32 went _ for
0.32 without -me
0.32 worst _ of
0.32 year _ got
0.31 #99+ #99+
0.31 -and
0.31 -breath -right
0.31 -pee
0.31 -peed -all
0.31 -peed _ -day
0.31 -right
0.31 <the
0.31 =about_other
0.31 ^ _ going
0.31 ^ _ warfarin
0.31 a _ while
0.31 a board
0.31 a tick
0.31 and _ make
0.31 and _ she
0.31 and breath
0.31 and turn
0.31 as _ board
0.31 awful
0.31 bad _ cant
0.31 bad i
0.31 bare breath
0.31 been _ on
0.31 bleed _ lot
0.31 board
0.31 cant _ well
0.31 cant control
0.31 car my
0.31 cover in
0.31 day _ now
0.31 day with
0.31 everyth
0.31 feed and
0.31 fever _ shak
0.31 goe _ my
0.31 got shock
0.31 grayish
0.31 had surgery
0.31 he drank
0.31 he was
0.31 headache _ a
0.31 hes _ but
0.31 house
0.31 i faint
0.31 i lift
0.31 in _ testicle
0.31 in both
0.31 in her
0.31 indigestion
0.31 is _ a
0.31 is throw
0.31 isnt _ -right
0.31 leak
0.31 look grayish
0.31 my _ feel
0.31 my hernia
0.31 my speech
0.31 no -pee
0.31 nonstop _ #
0.31 not _ -up
0.31 now _ chest
0.31 off for
0.31 only
0.31 ooz
0.31 pill _ i
0.31 pink _ and
0.31 popp
0.31 pregnant
0.31 see double
0.31 seiz
0.31 since _ antibiotic
0.31 since _ lift
0.31 skin _ and
0.31 sleep pill
0.31 so drowsy
0.31 soak a
0.31 swallow _ bunch
0.31 than _ other
0.31 that _ quit
0.31 the _ behind
0.31 the pain
0.31 the wound
0.31 tingl
0.31 toddler breath
0.31 up _ eat
0.31 when my
0.31 wont quit
0.31 wont stop
0.31 wound is
0.3 -help
0.3 =half_vision
0.3 =many_stings
0.3 =unequal_pupils
0.3 ^ _ black
0.3 ^ _ bleach
0.3 ^ _ bone
0.3 ^ testicle
0.3 a battery
0.3 a fish
0.3 a plan
0.3 an hour
0.3 and _ behind
0.3 and _ its
0.3 and mouth
0.3 and sweaty
0.3 and warm
0.3 away after
0.3 baby _ day
0.3 black stuff
0.3 bleed _ my
0.3 bleed from
0.3 burn _ face
0.3 can _ fat
0.3 can see
0.3 chemo _ a
0.3 cough _ red
0.3 daughter _ #
0.3 ear is
0.3 every
0.3 fell
0.3 fell from
0.3 fever since
0.3 finger are
0.3 gush of
0.3 halo
0.3 hot swollen
0.3 hurt _ lot
0.3 hurt _ move
0.3 if
0.3 im _ ill
0.3 im _ weak
0.3 in _ nose
0.3 is bigger
0.3 is limp
0.3 it _ the
0.3 knee _ hot
0.3 lie
0.3 lost vision
0.3 low _ the
0.3 low on
0.3 my _ lip
0.3 my drink
0.3 my life
0.3 my roommate
0.3 note
0.3 of
0.3 of ibuprofen
0.3 on _ hip
0.3 one _ and
0.3 one pupil
0.3 our
0.3 pas out
0.3 pull my
0.3 pupil _ bigger
0.3 pupil is
0.3 purple rash
0.3 red _ and
0.3 scar ill
0.3 see fat
0.3 see sparkl
0.3 seizure _ now
0.3 someone _ someth
0.3 someth _ my
0.3 son swallow
0.3 sparkl
0.3 still
0.3 stung _ a
0.3 super sleepy
0.3 throat clos
0.3 throw _ blood
0.3 turn black
0.3 up _ bad
0.3 vision _ one
0.3 walk _ the
0.3 white
0.29 -with
0.29 =adrenal
0.29 =chest_pain
0.29 =elderly
0.29 =kid_breathing
0.29 =nosebleed
0.29 =pancreas
0.29 ^ _ boyfriend
0.29 ^ _ mom
0.29 ^ _ so
0.29 ^ _ too
0.29 ^ _ wife
0.29 a _ hook
0.29 after #11+
0.29 after _ new
0.29 and _ done
0.29 and _ faint
0.29 and _ just
0.29 and _ rac
0.29 and look
0.29 at _ practice
0.29 baby _ bright
0.29 baby _ is
0.29 baby _ month
0.29 baby vomit
0.29 belly hard
0.29 breakfast
0.29 breath _ sitt
0.29 bright _ stuff
0.29 bright green
0.29 by _ wasp
0.29 chest _ been
0.29 chest has
0.29 diarrhea for
0.29 everyone in
0.29 eye _ yellow
0.29 face and
0.29 foam
0.29 got _ by
0.29 hard and
0.29 has
0.29 hour for
0.29 hurt _ and
0.29 i _ catch
0.29 in _ groin
0.29 in _ on
0.29 is _ as
0.29 is _ real
0.29 is cough
0.29 is white
0.29 it fever
0.29 kid fell
0.29 kid is
0.29 leg
0.29 look like
0.29 me and
0.29 miss and
0.29 month _ is
0.29 my _ text
0.29 nail last
0.29 nonstop lost
0.29 noseble for
0.29 now _ jaw
0.29 now vomit
0.29 of #99+
0.29 or cough
0.29 pacemaker
0.29 pain and
0.29 pain between
0.29 paranoid
0.29 pass _ in
0.29 peel off
0.29 plu im
0.29 push up
0.29 say she
0.29 shrimp and
0.29 star
0.29 stuck in
0.29 swallow _ button
0.29 swell under
0.29 text
0.29 the _ all
0.29 the _ i
0.29 think the
0.29 trouble breath
0.29 voice is
0.29 vomit _ green
0.29 vomit bright
0.29 walk _ cough
0.29 walk or
0.29 was
0.29 way and
0.29 week _ like
0.29 week after
0.29 when _ breath
0.29 with _ saw
0.29 with asthma
0.29 wont drink
0.29 xanax
0.28 -# -day
0.28 -anyth
0.28 -doing
0.28 -doing -anyth
0.28 =jaw_arm_sweat
0.28 =legs_gone
0.28 =tooth_pulled
0.28 ^ _ fume
0.28 ^ _ hav
0.28 ^ _ snake
0.28 ^ _ symptom
0.28 ^ awful
0.28 ^ new
0.28 a _ section
0.28 a c
0.28 a high
0.28 a terrible
0.28 alive anymore
0.28 all since
0.28 and _ funny
0.28 and _ go
0.28 and _ hard
0.28 and _ purple
0.28 and _ thigh
0.28 and everyth
0.28 and ther
0.28 at _ since
0.28 be alive
0.28 bit _ ankle
0.28 black _ and
0.28 breath real
0.28 breathe lying
0.28 chok on
0.28 com off
0.28 cough _ more
0.28 couldnt
0.28 doesnt know
0.28 doesnt remember
0.28 dont _ away
0.28 dont go
0.28 feet _ up
0.28 fever _ diabetic
0.28 fever im
0.28 floater
0.28 fluid is
0.28 for an
0.28 garage _ the
0.28 garage with
0.28 had _ c
0.28 had _ surgery
0.28 hard _ swallow
0.28 have had
0.28 headach _ the
0.28 hive
0.28 home _ hour
0.28 hurt like
0.28 i _ got
0.28 i _ had
0.28 i breathe
0.28 i want
0.28 im _ blood
0.28 im vomit
0.28 in _ head
0.28 is _ im
0.28 its swell
0.28 lighthead _ my
0.28 lot _ it
0.28 marathon
0.28 mushroom
0.28 my _ been
0.28 my _ eyelid
0.28 my _ pass
0.28 of _ shin
0.28 on _ nail
0.28 pee _ all
0.28 pee at
0.28 pound and
0.28 remember
0.28 ripp pain
0.28 skipp and
0.28 soak through
0.28 soft
0.28 spot _ dont
0.28 spot that
0.28 stay awake
0.28 sudden _ of
0.28 tear pain
0.28 than
0.28 the antibiotic
0.28 the finger
0.28 the whole
0.28 to _ alive
0.28 to _ back
0.28 to feed
0.28 toddler swallow
0.28 towel
0.28 up now
0.28 wake _ up
0.28 went stiff
0.28 what do
0.28 when _ breathe
0.28 when _ take
0.28 whole fami
0.28 with _ car
0.27 #11+ _ no
0.27 <was _ <in
0.27 =belly_blow
0.27 =copd
0.27 =dialysis
0.27 ^ _ around
0.27 ^ _ blood
0.27 ^ _ inhal
0.27 ^ metal
0.27 a curtain
0.27 a pad
0.27 a sentence
0.27 all i
0.27 and _ calf
0.27 and _ only
0.27 and _ stop
0.27 and hit
0.27 and pale
0.27 and puk
0.27 and sweat
0.27 blood _ fever
0.27 both
0.27 both eye
0.27 boyfriend _ me
0.27 broke _ im
0.27 burn pee
0.27 but _ cant
0.27 but he
0.27 cabinet
0.27 came down
0.27 came out
0.27 cant _ vomit
0.27 cant _ water
0.27 cant _ word
0.27 cant stop
0.27 cell _ my
0.27 chemo and
0.27 chest _ to
0.27 child has
0.27 chill headache
0.27 copd
0.27 curtain _ down
0.27 curtain came
0.27 daughter _ a
0.27 day _ #
0.27 dialysi
0.27 droop
0.27 eye with
0.27 feel _ and
0.27 finish _ sentence
0.27 finish a
0.27 fire _ im
0.27 flew in
0.27 gave birth
0.27 he
0.27 hour _ im
0.27 husband has
0.27 i _ heart
0.27 i _ smoke
0.27 i inhal
0.27 im _ #11+
0.27 im _ in
0.27 im _ like
0.27 im _ month
0.27 im clammy
0.27 im only
0.27 in _ after
0.27 inhal smoke
0.27 it on
0.27 its
0.27 keep water
0.27 like _ curtain
0.27 look at
0.27 look blue
0.27 look weird
0.27 lower right
0.27 many pill
0.27 mouth _ the
0.27 my _ leg
0.27 now _ to
0.27 numb
0.27 of _ red
0.27 of bright
0.27 old with
0.27 on _ cabinet
0.27 only #11+
0.27 only _ week
0.27 pass _ twice
0.27 probab
0.27 red streak
0.27 sentence
0.27 severe _ in
0.27 she _ on
0.27 shoulder pain
0.27 son _ are
0.27 son lip
0.27 stick _ and
0.27 swollen _ red
0.27 terrible _ and
0.27 the cabinet
0.27 the house
0.27 think i
0.27 throat feel
0.27 too _ pill
0.27 took _ whole
0.27 with chill
0.27 wont _ at
0.27 wont look
0.26 -in
0.26 -wak
0.26 -wak -up
0.26 =eye_red
0.26 =tripod
0.26 ^ _ high
0.26 ^ _ like
0.26 ^ _ stopp
0.26 ^ diabetic
0.26 ^ pass
0.26 ^ roommate
0.26 ^ touch
0.26 a _ noise
0.26 a _ pain
0.26 a hot
0.26 a sudden
0.26 and _ hurt
0.26 and _ know
0.26 and _ temp
0.26 and got
0.26 ate _ and
0.26 black out
0.26 blood clot
0.26 bloody _ with
0.26 burn his
0.26 came _ all
0.26 chest _ and
0.26 chill and
0.26 clot and
0.26 dad _ out
0.26 dad pass
0.26 daughter
0.26 end
0.26 every breath
0.26 fever _ thi
0.26 gonna _ out
0.26 gonna pas
0.26 got _ back
0.26 got thrown
0.26 gun _ my
0.26 heavy
0.26 her _ on
0.26 his nose
0.26 hook in
0.26 i _ pass
0.26 in the
0.26 is droop
0.26 is gasp
0.26 is mov
0.26 is unbearable
0.26 isnt -help
0.26 its red
0.26 just _ a
0.26 just flew
0.26 just now
0.26 leg _ been
0.26 leg are
0.26 lie down
0.26 live
0.26 live _ and
0.26 my daughter
0.26 my neck
0.26 nail went
0.26 noise every
0.26 old hasnt
0.26 on _ cant
0.26 out _ i
0.26 pain _ unbearable
0.26 pain _ worse
0.26 postpartum
0.26 pull _ of
0.26 pull out
0.26 right leg
0.26 ripp
0.26 rusty _ last
0.26 see _ of
0.26 see out
0.26 see spot
0.26 sleepy and
0.26 son _ is
0.26 squeaky _ every
0.26 squeaky noise
0.26 stair and
0.26 stand on
0.26 stiff neck
0.26 swollen _ hurt
0.26 thi _ and
0.26 thrown back
0.26 toddler _ into
0.26 toddler drank
0.26 toddler went
0.26 touch _ live
0.26 touch a
0.26 unbearable
0.26 upper _ pain
0.26 upper belly
0.26 walk to
0.26 was stung
0.26 went blue
0.26 went numb
0.26 wind _ to
0.26 wind walk
0.26 wire _ got
0.26 wire and
0.26 with
0.26 wrong _ and
0.25 # pound
0.25 #11+ _ all
0.25 -day
0.25 -had
0.25 =diabetes
0.25 =droopy_lid
0.25 =neck_pain
0.25 =stiff_neck
0.25 ^ _ say
0.25 ^ _ stuck
0.25 ^ _ tightnes
0.25 ^ _ vomit
0.25 ^ did
0.25 ^ hit
0.25 ^ our
0.25 ^ short
0.25 act drunk
0.25 after _ c
0.25 ago _ my
0.25 almost _ out
0.25 altitude
0.25 and _ act
0.25 and _ jaw
0.25 and slurr
0.25 are _ since
0.25 baby _ off
0.25 baby fell
0.25 bee and
0.25 bladder
0.25 blood in
0.25 breath hard
0.25 camp
0.25 can hard
0.25 cant _ up
0.25 catch
0.25 dropp and
0.25 eye roll
0.25 eyebrow
0.25 failure and
0.25 feel _ leg
0.25 feel faint
0.25 feet
0.25 foot _ black
0.25 football practice
0.25 foreskin
0.25 foreskin is
0.25 got _ out
0.25 got _ pill
0.25 her mouth
0.25 hurt _ the
0.25 i _ hear
0.25 im cough
0.25 im shak
0.25 in _ the
0.25 is confus
0.25 is push
0.25 is turn
0.25 it _ red
0.25 just
0.25 just dropp
0.25 left _ is
0.25 left eye
0.25 lip tingl
0.25 lower _ pain
0.25 mom _ confus
0.25 mom with
0.25 month _ fell
0.25 my bladder
0.25 neighbor
0.25 newborn _ wake
0.25 no -wet
0.25 no _ -diaper
0.25 of pressure
0.25 of us
0.25 old boy
0.25 old fell
0.25 on _ has
0.25 out _ one
0.25 pad _ hour
0.25 see bug
0.25 sheet
0.25 skin
0.25 snake _ my
0.25 snake bit
0.25 so _ and
0.25 some blood
0.25 someth _ is
0.25 son _ a
0.25 stopp sweat
0.25 symptom
0.25 the mouth
0.25 took _ and
0.25 took _ my
0.25 up _ cant
0.25 up _ so
0.25 walk straight
0.25 week _ now
0.25 wild
0.25 wild mushroom
0.25 yellow and
0.24 # _ in
0.24 # month
0.24 #11+ _ mother
0.24 -fade _ -press
0.24 -kick
0.24 -press
0.24 -sweat
0.24 -when -press
0.24 <#11+
0.24 =cannot_move_side
0.24 =cant_straighten
0.24 =cold_limb
0.24 =fall_any
0.24 ^ _ ate
0.24 ^ _ bite
0.24 ^ bone
0.24 ^ fever
0.24 ^ grandma
0.24 ^ high
0.24 ^ shoulder
0.24 a _ bite
0.24 a _ of
0.24 ago _ now
0.24 an elephant
0.24 and _ for
0.24 and _ he
0.24 and _ it
0.24 and _ jerk
0.24 and _ near
0.24 and bad
0.24 and purple
0.24 are _ my
0.24 are swollen
0.24 away _ i
0.24 baby stopp
0.24 bad pain
0.24 belly button
0.24 blood _ spurt
0.24 blood is
0.24 bloody stool
0.24 breath _ day
0.24 by _ dryer
0.24 came on
0.24 cant _ him
0.24 chemo _ my
0.24 chest _ it
0.24 cough _ stuff
0.24 cramp on
0.24 crisi
0.24 diarrhea _ #99+
0.24 down the
0.24 dryer
0.24 elephant
0.24 elephant _ on
0.24 every hour
0.24 feel funny
0.24 fork
0.24 from her
0.24 get word
0.24 grandson
0.24 gun in
0.24 has a
0.24 have _ gun
0.24 he _ a
0.24 he ate
0.24 he is
0.24 headache _ feel
0.24 her _ since
0.24 hernia _ out
0.24 hot _ my
0.24 huge _ and
0.24 i _ cant
0.24 i _ get
0.24 i do
0.24 is _ black
0.24 is _ start
0.24 is floppy
0.24 is spurt
0.24 is swollen
0.24 laundry _ and
0.24 light _ my
0.24 like an
0.24 more short
0.24 mother _ breakfast
0.24 my _ ate
0.24 my _ pain
0.24 my feet
0.24 of _ im
0.24 off his
0.24 ooz and
0.24 pain under
0.24 pod and
0.24 powder
0.24 quit _ im
0.24 say the
0.24 seem
0.24 she pale
0.24 soak _ sweat
0.24 speech
0.24 spurt
0.24 stop vomit
0.24 stuff and
0.24 the _ headache
0.24 the breastbone
0.24 the dryer
0.24 think he
0.24 throat so
0.24 through _ pad
0.24 through _ towel
0.24 under _ right
0.24 up _ #99+
0.24 water down
0.24 wife
0.24 word out
0.24 yo mother
0.23 -a -wet
0.23 -a _ -diaper
0.23 -diaper since
0.23 -had _ -wet
0.23 -wet _ since
0.23 =hoarse
0.23 =hours_pain
0.23 =sugar_very_high
0.23 =swelling_head
0.23 =tooth_bad
0.23 =yellow_halos
0.23 ^ _ ex
0.23 ^ _ husband
0.23 ^ _ pass
0.23 ^ _ took
0.23 ^ sharp
0.23 a _ two
0.23 a stiff
0.23 addison and
0.23 after _ antibiotic
0.23 ago _ #11+
0.23 ammonia
0.23 an _ and
0.23 and _ talk
0.23 are numb
0.23 arm tingl
0.23 around _ and
0.23 asthma _ bad
0.23 baby head
0.23 belly _ in
0.23 cant hold
0.23 car wreck
0.23 coke
0.23 crotch
0.23 crotch _ numb
0.23 crotch is
0.23 cup _ bright
0.23 day _ and
0.23 diarrhea with
0.23 did _ and
0.23 doubl over
0.23 down low
0.23 ear are
0.23 end _ life
0.23 everyth _ blurry
0.23 feet are
0.23 fish
0.23 fruity
0.23 fruity breath
0.23 going on
0.23 grandson _ a
0.23 green _ and
0.23 halo _ light
0.23 halo around
0.23 hasnt -had
0.23 hasnt _ -a
0.23 hav _ of
0.23 hav thought
0.23 have addison
0.23 headache of
0.23 heart _ rac
0.23 her ear
0.23 hes been
0.23 home
0.23 hot car
0.23 i _ addison
0.23 i _ stand
0.23 in _ back
0.23 is _ like
0.23 is yellow
0.23 it _ in
0.23 itch _ over
0.23 itch all
0.23 ive ever
0.23 last _ day
0.23 left in
0.23 like _ going
0.23 like _ polish
0.23 like nail
0.23 mom _ in
0.23 my _ side
0.23 my ex
0.23 my groin
0.23 neck _ vomit
0.23 of _ my
0.23 of _ nose
0.23 pain after
0.23 pass _ clot
0.23 pass huge
0.23 peanut
0.23 pee _ my
0.23 pesticide
0.23 rash
0.23 right _ down
0.23 rock hard
0.23 say its
0.23 seem ok
0.23 she _ the
0.23 side _ low
0.23 side down
0.23 since an
0.23 since he
0.23 smell
0.23 smell _ nail
0.23 soft _ on
0.23 stair _ my
0.23 swollen _ sore
0.23 take the
0.23 that _ when
0.23 the _ bottle
0.23 the _ say
0.23 the ear
0.23 the soft
0.23 they are
0.23 two _ and
0.23 type
0.23 type #
0.23 up _ leg
0.23 voic
0.23 was _ and
0.23 watch say
0.23 we
0.23 we _ in
0.23 weight
0.23 went _ an
0.23 with pesticide
0.23 wont let
0.23 worst _ pain
0.23 wreck
0.23 yo with
0.22 #99+ _ im
0.22 =chest_lasting
0.22 =cold_exposure
0.22 =stumbles
0.22 =swelling_face
0.22 ^ _ through
0.22 ^ grandson
0.22 ^ oxygen
0.22 a horse
0.22 after _ birth
0.22 after giv
0.22 and _ -wak
0.22 and _ blood
0.22 and _ like
0.22 and _ think
0.22 and _ weak
0.22 and _ wet
0.22 and clammy
0.22 and limp
0.22 antifreeze by
0.22 been #
0.22 been vomit
0.22 by _ horse
0.22 by _ thought
0.22 cant _ flat
0.22 cant _ his
0.22 cant _ lying
0.22 cant finish
0.22 cant talk
0.22 control
0.22 crash _ my
0.22 crash and
0.22 day _ is
0.22 do _ do
0.22 dose of
0.22 drunk
0.22 eye _ back
0.22 face look
0.22 faint at
0.22 fast
0.22 feel _ thermometer
0.22 finger thing
0.22 fire _ my
0.22 gatorade
0.22 giv birth
0.22 god
0.22 grandma #11+
0.22 hard _ my
0.22 havent _ -in
0.22 her sugar
0.22 hes _ up
0.22 hit his
0.22 horse
0.22 horse _ the
0.22 horse in
0.22 hot thermometer
0.22 i wet
0.22 is drowsy
0.22 is puffy
0.22 is sweaty
0.22 isnt -wak
0.22 it _ gatorade
0.22 its _ #
0.22 kick _ a
0.22 kick by
0.22 leg swell
0.22 life came
0.22 like tar
0.22 metal flew
0.22 most
0.22 my _ even
0.22 my _ goe
0.22 my chill
0.22 neck hurt
0.22 on _ fever
0.22 open it
0.22 out fever
0.22 oxygen
0.22 pound _ i
0.22 rib _ in
0.22 rib suck
0.22 right _ i
0.22 roll back
0.22 she _ warfarin
0.22 shrimp
0.22 sink
0.22 skin around
0.22 stopp drink
0.22 sudden and
0.22 tar _ i
0.22 text goodbye
0.22 the _ im
0.22 the _ thing
0.22 the _ unconsciou
0.22 thermometer
0.22 thought _ was
0.22 thought it
0.22 throat on
0.22 tore
0.22 trip
0.22 trip to
0.22 turn yellow
0.22 very painful
0.22 vomit _ last
0.22 was _ out
0.22 was gatorade
0.22 was pull
0.22 went _ and
0.22 wet myself
0.22 wipe _ i
0.21 #11+ _ asthma
0.21 -# _ think
0.21 -day _ the
0.21 -day think
0.21 -mak
0.21 -mak -sense
0.21 -me
0.21 =heart_murmur_fever
0.21 =heat_exposure
0.21 =inhaler_often
0.21 =one_side_throat
0.21 ^ _ chemo
0.21 ^ _ swell
0.21 ^ kidney
0.21 a _ every
0.21 a _ pod
0.21 a laundry
0.21 a uti
0.21 act
0.21 ago _ the
0.21 all _ last
0.21 and _ bit
0.21 and _ breathe
0.21 and _ chill
0.21 and _ hand
0.21 and _ light
0.21 and _ turn
0.21 and soak
0.21 ate shrimp
0.21 bathroom _ and
0.21 breath weird
0.21 bucket
0.21 can bare
0.21 cant push
0.21 cough _ lot
0.21 cough a
0.21 cover
0.21 every #
0.21 eye like
0.21 fbi
0.21 fbi _ in
0.21 fbi is
0.21 fever _ headache
0.21 for _ min
0.21 going #99+
0.21 hand _ my
0.21 have _ terrible
0.21 he _ me
0.21 hit _ and
0.21 hurt
0.21 i _ an
0.21 i _ bare
0.21 im confus
0.21 in _ belly
0.21 in _ mouth
0.21 in _ thigh
0.21 in hive
0.21 india
0.21 insulin _ day
0.21 is
0.21 is cover
0.21 its _ in
0.21 jaw _ and
0.21 keep _ a
0.21 keep _ and
0.21 kick _ night
0.21 kid
0.21 kill _ eye
0.21 left _ since
0.21 les than
0.21 like _ time
0.21 lock and
0.21 lopsid
0.21 lot of
0.21 month and
0.21 more _ of
0.21 my _ eye
0.21 my _ from
0.21 my face
0.21 new antibiotic
0.21 night and
0.21 night now
0.21 no _ since
0.21 noseble
0.21 old
0.21 open _ mouth
0.21 pad every
0.21 partner _ his
0.21 partner put
0.21 piece
0.21 piece of
0.21 pill in
0.21 put _ hand
0.21 rib
0.21 side _ is
0.21 son _ out
0.21 stepp
0.21 stepp on
0.21 stop and
0.21 surgery last
0.21 sweat bucket
0.21 the fbi
0.21 think _ fbi
0.21 to stop
0.21 up _ its
0.21 went away
0.2 # _ old
0.2 =digoxin
0.2 =stroke_word
0.2 ^ _ #
0.2 ^ chok
0.2 ^ mom
0.2 and _ couldnt
0.2 and _ headache
0.2 and _ right
0.2 and _ speech
0.2 ask what
0.2 back _ hurt
0.2 breath since
0.2 breathe in
0.2 bug _ the
0.2 bug on
0.2 cant cough
0.2 cant lie
0.2 chest through
0.2 cold sweat
0.2 com _ and
0.2 cord
0.2 cut
0.2 cut my
0.2 dad _ #11+
0.2 day _ keep
0.2 day cant
0.2 diarrhea #11+
0.2 digoxin
0.2 dizzy like
0.2 double and
0.2 drank _ drain
0.2 drink _ is
0.2 fat and
0.2 feel _ to
0.2 find
0.2 flew _ from
0.2 for _ past
0.2 from _ chest
0.2 had her
0.2 hard to
0.2 have _ worst
0.2 hernia is
0.2 high _ and
0.2 his breath
0.2 i _ open
0.2 im diabetic
0.2 in _ eyelid
0.2 infect
0.2 inhaler isnt
0.2 is gone
0.2 it wont
0.2 just broke
0.2 keep _ the
0.2 keep _ what
0.2 kitchen floor
0.2 left arm
0.2 lightn
0.2 month pregnant
0.2 morn with
0.2 my _ is
0.2 my _ twice
0.2 my metformin
0.2 now _ belly
0.2 of _ have
0.2 on _ kitchen
0.2 on _ wall
0.2 open _ jaw
0.2 past hour
0.2 poop _ black
0.2 pregnant _ just
0.2 pregnant and
0.2 right _ pain
0.2 right belly
0.2 see _ on
0.2 seem _ but
0.2 shak so
0.2 shrimp _ my
0.2 sick _ my
0.2 sick to
0.2 since _ start
0.2 sit on
0.2 sitt on
0.2 so stiff
0.2 soak _ the
0.2 some _ cleaner
0.2 some drain
0.2 son _ -slept
0.2 stroke
0.2 stung and
0.2 sudden ripp
0.2 swell _ and
0.2 swollen shut
0.2 the _ hour
0.2 the past
0.2 thi _ with
0.2 throat
0.2 through the
0.2 through to
0.2 tingl and
0.2 to _ stomach
0.2 to swallow
0.2 up gasp
0.2 us have
0.2 vodka
0.2 water _ broke
0.2 water just
0.2 week no
0.2 weird and
0.2 wheez after
0.2 white _ numb
0.19 #99+ _ the
0.19 -rib
0.19 =light_hurts
0.19 =liver_drug
0.19 =opioid
0.19 =pelvic_pain
0.19 =pneumonia_known
0.19 ^ _ green
0.19 ^ _ nut
0.19 ^ _ swallow
0.19 ^ diarrhea
0.19 a _ right
0.19 a _ swollen
0.19 a _ year
0.19 a rash
0.19 about _ hour
0.19 and _ been
0.19 and _ get
0.19 and _ the
0.19 and ive
0.19 and sticky
0.19 and today
0.19 baby
0.19 baseball and
0.19 bite
0.19 black _ sticky
0.19 bleed so
0.19 crook
0.19 drank _ a
0.19 drool and
0.19 face _ the
0.19 fever _ purple
0.19 from _ chainsaw
0.19 got my
0.19 half of
0.19 hav _ seizure
0.19 headache _ now
0.19 headache _ wont
0.19 headache that
0.19 hes act
0.19 his belly
0.19 huge and
0.19 i _ bend
0.19 im _ pas
0.19 in _ drink
0.19 in _ toilet
0.19 is _ wont
0.19 is ooz
0.19 it _ stop
0.19 it goe
0.19 kitchen fire
0.19 like _ gonna
0.19 like bruis
0.19 lock up
0.19 look _ bruis
0.19 miscarriage
0.19 my _ arm
0.19 my _ neck
0.19 my breath
0.19 my eye
0.19 my leg
0.19 my wife
0.19 neck _ fever
0.19 not -mak
0.19 not _ -sense
0.19 now _ is
0.19 nut _ like
0.19 nut hurt
0.19 on all
0.19 out _ soccer
0.19 pain _ im
0.19 put _ button
0.19 put _ in
0.19 put someth
0.19 rash _ look
0.19 refus
0.19 refus _ go
0.19 refus to
0.19 seizure right
0.19 shak _ over
0.19 shak all
0.19 she cant
0.19 smile
0.19 someone put
0.19 someth in
0.19 sound like
0.19 spot _ her
0.19 sticky
0.19 stomach _ hard
0.19 sudden _ im
0.19 sudden _ in
0.19 swollen _ hot
0.19 the _ hes
0.19 the arm
0.19 then my
0.19 thinner and
0.19 turn red
0.19 up _ my
0.19 wall
0.19 warfarin and
0.19 we were
0.19 yr
0.19 yr old
0.18 =leg_feet_swollen
0.18 =liver_known
0.18 ^ _ double
0.18 ^ _ leg
0.18 ^ _ open
0.18 ^ _ worst
0.18 all
0.18 and _ voice
0.18 and wheez
0.18 back pain
0.18 balloon
0.18 be
0.18 belly _ a
0.18 board and
0.18 breathe _ down
0.18 breathe well
0.18 bulg
0.18 cirrhosi
0.18 cut _ arm
0.18 down _ since
0.18 drink _ day
0.18 droop _ one
0.18 droop on
0.18 even sitt
0.18 eyelid _ mouth
0.18 face _ droop
0.18 feel _ heart
0.18 feel _ when
0.18 fell off
0.18 fill
0.18 grape _ cant
0.18 grey
0.18 grey and
0.18 has _ a
0.18 he _ grey
0.18 heroin
0.18 heroin and
0.18 hes drool
0.18 hour _ i
0.18 i _ in
0.18 i _ move
0.18 i keep
0.18 in _ of
0.18 in a
0.18 is _ of
0.18 is diabetic
0.18 is full
0.18 is huge
0.18 it normal
0.18 jaw _ i
0.18 jaw _ stiff
0.18 lean forward
0.18 left eyelid
0.18 leg _ up
0.18 lying down
0.18 middle of
0.18 my #
0.18 my _ but
0.18 not sure
0.18 numb _ my
0.18 of _ clot
0.18 oven
0.18 overnight
0.18 pain since
0.18 pass _ and
0.18 pregnant _ i
0.18 put a
0.18 real sleepy
0.18 rigid
0.18 scream and
0.18 she just
0.18 smoke from
0.18 stiff and
0.18 sudden _ its
0.18 sure
0.18 swallow and
0.18 swell _ overnight
0.18 swollen i
0.18 ten _ and
0.18 the _ cant
0.18 the _ hurt
0.18 the pill
0.18 the window
0.18 to _ chest
0.18 up overnight
0.18 vomit a
0.18 walk
0.18 went _ when
0.18 while _ was
0.18 while i
0.18 window and
0.18 with vomit
0.18 worst _ ive
0.17 #11+ year
0.17 <as _ <kid
0.17 <covid
0.17 <died
0.17 <had <covid
0.17 =arm_hand_pain
0.17 =curtain_word
0.17 =speech_garbled
0.17 ^ _ daughter
0.17 ^ _ down
0.17 ^ _ tore
0.17 ^ lower
0.17 a _ with
0.17 a marathon
0.17 act confus
0.17 all _ a
0.17 and _ pale
0.17 and _ stand
0.17 and drool
0.17 anymore _ i
0.17 anymore and
0.17 at football
0.17 battery up
0.17 blad came
0.17 bruise on
0.17 chest _ say
0.17 clutch
0.17 clutch _ chest
0.17 clutch his
0.17 dark
0.17 day _ shak
0.17 every time
0.17 face _ numb
0.17 feel cold
0.17 fell _ her
0.17 fever with
0.17 few _ and
0.17 garbl
0.17 has _ headache
0.17 have _ and
0.17 have _ that
0.17 have a
0.17 headache _ is
0.17 headache neck
0.17 heart _ going
0.17 his _ are
0.17 hurt a
0.17 husband _ me
0.17 i didnt
0.17 i got
0.17 i might
0.17 ice cold
0.17 is _ but
0.17 is _ for
0.17 is garbl
0.17 is off
0.17 is red
0.17 just _ me
0.17 like _ elephant
0.17 like its
0.17 lot and
0.17 might
0.17 my _ like
0.17 my neighbor
0.17 my own
0.17 my uti
0.17 my voice
0.17 newborn
0.17 of _ cant
0.17 of _ sudden
0.17 ok _ i
0.17 out _ football
0.17 out right
0.17 own
0.17 own spit
0.17 pain of
0.17 painful and
0.17 pee
0.17 red
0.17 shoulder _ came
0.17 someth and
0.17 speech _ garbl
0.17 spot
0.17 stomach _ so
0.17 stomach flu
0.17 stuck _ the
0.17 sudden _ see
0.17 sudden _ vision
0.17 surgery and
0.17 swallow _ own
0.17 swollen like
0.17 thinner _ hit
0.17 too
0.17 tore my
0.17 tum
0.17 up with
0.17 vomit _ a
0.17 vomit since
0.17 wake her
0.17 way worse
0.17 went out
0.17 wheez and
0.17 with copd
0.17 with pain
0.17 worst pain
0.17 yesterday for
0.16 =pain_any
0.16 ?if ?i
0.16 ?me
0.16 ^ _ catch
0.16 ^ _ out
0.16 ^ _ would
0.16 ^ asthma
0.16 a _ aid
0.16 a _ nail
0.16 a bruise
0.16 a rusty
0.16 a tear
0.16 a wasp
0.16 afib
0.16 all _ eye
0.16 almost pass
0.16 and _ not
0.16 and _ start
0.16 and fell
0.16 and tight
0.16 baby _ -had
0.16 bathroom floor
0.16 between _ leg
0.16 bunch _ grandma
0.16 by _ car
0.16 cant _ shak
0.16 car
0.16 chest _ #11+
0.16 chest feel
0.16 crazy _ of
0.16 crazy all
0.16 dad _ its
0.16 dad say
0.16 daughter swallow
0.16 deeper
0.16 down _ and
0.16 ear _ the
0.16 erection
0.16 even _ in
0.16 ever had
0.16 eye _ sunken
0.16 eye look
0.16 feel lighthead
0.16 fit
0.16 for #
0.16 gasp and
0.16 gone _ and
0.16 got _ the
0.16 grill
0.16 gummi hes
0.16 had _ last
0.16 hand _ a
0.16 hard _ and
0.16 has _ belly
0.16 has had
0.16 have _ cell
0.16 have sickle
0.16 headache _ my
0.16 hes _ a
0.16 his _ i
0.16 hour _ have
0.16 hour i
0.16 hurt _ crazy
0.16 husband _ cant
0.16 husband sudden
0.16 i _ drink
0.16 i _ sickle
0.16 i stopp
0.16 im _ chemo
0.16 in _ lower
0.16 in _ side
0.16 in _ since
0.16 in sweat
0.16 is _ her
0.16 is _ to
0.16 is breath
0.16 is crook
0.16 is spinn
0.16 ive _ had
0.16 last _ my
0.16 last night
0.16 leg _ turn
0.16 like _ all
0.16 look sunken
0.16 lost weight
0.16 month _ and
0.16 motorcycle
0.16 of _ pool
0.16 of grandma
0.16 on _ a
0.16 on _ bathroom
0.16 on _ rusty
0.16 over _ roll
0.16 over eye
0.16 people
0.16 pool and
0.16 ripp _ in
0.16 round
0.16 rusty
0.16 rusty nail
0.16 shak _ and
0.16 shingl on
0.16 since
0.16 since lunch
0.16 slipp
0.16 so hard
0.16 soak in
0.16 stop shak
0.16 temp _ #11+
0.16 that
0.16 the _ my
0.16 the fridge
0.16 the groin
0.16 then _ again
0.16 to _ on
0.16 up _ confus
0.16 up _ the
0.16 vomit _ is
0.16 wasp
0.16 went _ my
0.16 wont _ me
0.15 # _ #11+
0.15 -diaper _ yesterday
0.15 -in _ -day
0.15 =throat_side
0.15 ^ _ near
0.15 ^ _ water
0.15 ^ blister
0.15 ^ period
0.15 a fit
0.15 act weird
0.15 after _ and
0.15 after _ feed
0.15 and _ head
0.15 and sleepy
0.15 arm say
0.15 at _ feet
0.15 because i
0.15 been _ hour
0.15 belly _ hard
0.15 bigger
0.15 birth #
0.15 bleed with
0.15 breast
0.15 breastbone _ goe
0.15 breathe _ and
0.15 by _ and
0.15 carbon
0.15 carbon monoxide
0.15 choke
0.15 dad _ is
0.15 every _ i
0.15 face _ swell
0.15 fast _ his
0.15 fit on
0.15 four
0.15 gave _ #
0.15 had _ fit
0.15 have _ pain
0.15 her _ are
0.15 her eye
0.15 her leg
0.15 hernia _ and
0.15 hes _ weird
0.15 hes throw
0.15 hold my
0.15 i _ hold
0.15 i _ sparkl
0.15 i havent
0.15 im pale
0.15 im soak
0.15 im sweat
0.15 in _ jaw
0.15 in _ sleep
0.15 is _ fever
0.15 is _ hard
0.15 is _ week
0.15 its purple
0.15 knife _ my
0.15 life _ on
0.15 minut ago
0.15 mixed _ and
0.15 monoxide
0.15 nose _ been
0.15 nose has
0.15 now _ cant
0.15 now _ wheez
0.15 of _ left
0.15 of a
0.15 on _ pill
0.15 outlet
0.15 peel
0.15 period _ heavy
0.15 pill _ my
0.15 pound
0.15 pus _ i
0.15 pus and
0.15 sharp _ pain
0.15 sharp chest
0.15 since _ and
0.15 slic _ hand
0.15 slic my
0.15 so thirsty
0.15 stand up
0.15 swell after
0.15 the mountain
0.15 time i
0.15 tip
0.15 to _ in
0.15 week _ my
0.15 what _ it
0.15 wife _ is
0.15 wrote _ note
0.15 year old
0.15 yo _ fever
0.14 -contraction
0.14 -contraction -yet
0.14 =gallbladder
0.14 =mottled
0.14 ^ _ neighbor
0.14 ^ _ popp
0.14 ^ _ sudden
0.14 ^ face
0.14 ^ painful
0.14 a _ second
0.14 after that
0.14 an _ after
0.14 and _ havent
0.14 and _ shiver
0.14 and _ soak
0.14 and hasnt
0.14 and havent
0.14 and keep
0.14 and one
0.14 at _ so
0.14 back in
0.14 blotchy
0.14 cant _ and
0.14 cant _ fever
0.14 cashew
0.14 cold _ clammy
0.14 crazy and
0.14 croup
0.14 day _ of
0.14 done
0.14 down _ the
0.14 dropp the
0.14 feel weird
0.14 few second
0.14 friend text
0.14 goodbye and
0.14 had the
0.14 has terrible
0.14 he wont
0.14 heavy and
0.14 hell
0.14 her hip
0.14 her skin
0.14 hes not
0.14 hes super
0.14 hes turn
0.14 hit _ the
0.14 hit in
0.14 hurt _ hell
0.14 i _ bitten
0.14 im _ on
0.14 im breath
0.14 in _ im
0.14 is _ stiff
0.14 it hurt
0.14 like #
0.14 like hell
0.14 me _ and
0.14 me _ my
0.14 my _ again
0.14 neck _ so
0.14 no -contraction
0.14 no _ -yet
0.14 not
0.14 now _ see
0.14 old _ breath
0.14 pain _ around
0.14 pain start
0.14 popp _ and
0.14 ran a
0.14 rescue
0.14 rescue inhaler
0.14 salad
0.14 she _ breathe
0.14 shiver _ and
0.14 shiver with
0.14 since i
0.14 skin _ blotchy
0.14 smile is
0.14 start _ new
0.14 start a
0.14 stiff _ cant
0.14 stiff i
0.14 struggl
0.14 struggl _ breathe
0.14 struggl to
0.14 stumbl
0.14 terrible _ pain
0.14 terrible belly
0.14 that goe
0.14 the _ after
0.14 the _ out
0.14 throat _ turn
0.14 throat hes
0.14 throat hurt
0.14 tight and
0.14 up _ breath
0.14 up i
0.14 was bitten
0.14 woke _ and
0.14 yellow
0.13 # day
0.13 #99+ _ i
0.13 #99+ _ shak
0.13 #99+ shak
0.13 -day and
0.13 -movement
0.13 <had _ <as
0.13 =headache
0.13 =thrown_off
0.13 ^ _ drink
0.13 ^ _ testicle
0.13 ^ ran
0.13 ^ sometim
0.13 ^ stopp
0.13 a _ she
0.13 a glas
0.13 advice
0.13 and _ can
0.13 and _ drink
0.13 and _ green
0.13 and _ his
0.13 and _ say
0.13 and _ swell
0.13 and doesnt
0.13 and sudden
0.13 behind my
0.13 being
0.13 bp #99+
0.13 breath _ my
0.13 burn and
0.13 came _ of
0.13 cant _ light
0.13 chok _ cant
0.13 did
0.13 drink two
0.13 each
0.13 every _ and
0.13 eye _ hit
0.13 fever _ back
0.13 football
0.13 for #11+
0.13 gave
0.13 get it
0.13 go _ in
0.13 going _ my
0.13 grabb his
0.13 grease
0.13 hand swell
0.13 he look
0.13 heart _ slow
0.13 heart wont
0.13 her _ she
0.13 her right
0.13 hernia popp
0.13 hit with
0.13 husband _ his
0.13 i _ weight
0.13 i wipe
0.13 inhaler
0.13 keep _ his
0.13 kick
0.13 kid got
0.13 knee surgery
0.13 left _ my
0.13 leg _ numb
0.13 most in
0.13 my _ come
0.13 neck fever
0.13 night #11+
0.13 night _ now
0.13 now _ a
0.13 of _ eye
0.13 of _ shak
0.13 of one
0.13 palm and
0.13 peanut allergy
0.13 popp _ its
0.13 red _ pus
0.13 severe _ pain
0.13 she got
0.13 shirt
0.13 shiver
0.13 six
0.13 slow
0.13 slow down
0.13 stepp _ a
0.13 stiff _ fever
0.13 sugar read
0.13 swollen _ a
0.13 tak
0.13 testicle _ so
0.13 testicle hurt
0.13 the
0.13 the dose
0.13 the third
0.13 the wall
0.13 third
0.13 tight _ im
0.13 to go
0.13 ton
0.13 ton of
0.13 vision went
0.13 vomit all
0.13 was clean
0.13 week _ i
0.13 week _ the
0.13 wheez _ short
0.13 when _ wipe
0.13 wipe
0.13 wont _ back
0.13 wont slow
0.13 worst _ ever
0.12 #11+ _ my
0.12 -#
0.12 -breath
0.12 -him
0.12 -i _ -him
0.12 =co_words
0.12 =new_medicine
0.12 =thirsty
0.12 ^ _ dizzy
0.12 ^ _ flutter
0.12 ^ _ is
0.12 ^ _ speech
0.12 ^ _ way
0.12 ^ firework
0.12 ^ had
0.12 ^ ok
0.12 ^ swallow
0.12 ^ wife
0.12 addison
0.12 amaz
0.12 and _ bug
0.12 and _ stomach
0.12 around
0.12 bought
0.12 by my
0.12 cant _ cough
0.12 cant touch
0.12 cell
0.12 chin to
0.12 chok _ the
0.12 chok in
0.12 chopp
0.12 clas _ my
0.12 contrast
0.12 contrast dye
0.12 deep and
0.12 dur
0.12 face went
0.12 feel amaz
0.12 fever after
0.12 feverish
0.12 feverish and
0.12 fight
0.12 for _ last
0.12 he say
0.12 her belly
0.12 her heart
0.12 i _ amaz
0.12 i _ i
0.12 i woke
0.12 im real
0.12 in _ eye
0.12 is #11+
0.12 is lock
0.12 is stuck
0.12 jaw is
0.12 keep _ up
0.12 keep throw
0.12 knee replacement
0.12 last week
0.12 left leg
0.12 leg _ i
0.12 lid
0.12 life _ my
0.12 life in
0.12 limp and
0.12 look _ light
0.12 look up
0.12 med
0.12 my _ has
0.12 my _ head
0.12 my _ throat
0.12 my chin
0.12 my inhaler
0.12 now _ shak
0.12 of _ throat
0.12 one
0.12 pad _ #11+
0.12 pain _ #
0.12 pain _ and
0.12 pain _ by
0.12 rac and
0.12 ran
0.12 replacement
0.12 right _ of
0.12 say his
0.12 sickle
0.12 sickle cell
0.12 sinu
0.12 start by
0.12 stop cough
0.12 stuck _ me
0.12 stung
0.12 swallow _ my
0.12 testicle _ swollen
0.12 testicle is
0.12 than usual
0.12 the _ from
0.12 the _ pain
0.12 the yard
0.12 to move
0.12 to use
0.12 turn out
0.12 up _ his
0.12 use _ on
0.12 we cant
0.12 weak _ cant
0.12 wrote a
0.12 yellow i
0.11 # _ along
0.11 # diabetic
0.11 #99+ _ my
0.11 -# _ and
0.11 -i
0.11 -when -i
0.11 -when -she
0.11 =burn_any
0.11 =eye_area
0.11 =postpartum_smell
0.11 ^ _ ankle
0.11 ^ _ inhaler
0.11 ^ _ may
0.11 ^ been
0.11 ^ cirrhosi
0.11 ^ snake
0.11 a _ day
0.11 along
0.11 ammonia and
0.11 and _ lip
0.11 and _ move
0.11 and all
0.11 and skin
0.11 ankle is
0.11 are in
0.11 arm _ heavy
0.11 ate a
0.11 away with
0.11 baby _ evil
0.11 back it
0.11 bleed _ stop
0.11 bleed wont
0.11 bloody _ for
0.11 breath like
0.11 bridge
0.11 bunch _ oxy
0.11 cant _ even
0.11 cant _ without
0.11 cant see
0.11 confus _ her
0.11 crush _ pain
0.11 crush chest
0.11 day old
0.11 down to
0.11 even _ down
0.11 even water
0.11 evil
0.11 eye _ skin
0.11 few day
0.11 four year
0.11 got kick
0.11 gummi
0.11 has _ vomit
0.11 headache
0.11 her _ hand
0.11 her hand
0.11 hes _ out
0.11 hes real
0.11 hes still
0.11 hot _ dry
0.11 i _ vomit
0.11 im scar
0.11 im see
0.11 irregular
0.11 is _ hes
0.11 is evil
0.11 is pale
0.11 is tight
0.11 it was
0.11 keep _ water
0.11 keep even
0.11 keep vomit
0.11 leg went
0.11 lip went
0.11 month along
0.11 morn and
0.11 much _ i
0.11 my _ #
0.11 my _ broke
0.11 my _ while
0.11 newborn _ a
0.11 night _ keep
0.11 now _ hurt
0.11 now _ throw
0.11 now his
0.11 now it
0.11 of oxy
0.11 one _ of
0.11 one eye
0.11 oxy and
0.11 pill and
0.11 right _ belly
0.11 right hand
0.11 rubb
0.11 rubb _ left
0.11 say _ baby
0.11 she shiver
0.11 skin turn
0.11 so _ he
0.11 speak
0.11 stiff
0.11 stove
0.11 surgery _ week
0.11 take warfarin
0.11 the _ wont
0.11 the belly
0.11 the head
0.11 the wrong
0.11 thi morn
0.11 three
0.11 throat _ so
0.11 throw _ and
0.11 took _ bunch
0.11 type _ diabetic
0.11 was hit
0.11 window
0.11 with sweat
0.11 woke _ with
0.11 year _ is
0.11 yellow _ im
0.1 -to
0.1 <a <kid
0.1 <kid
0.1 ^ _ at
0.1 ^ _ birth
0.1 ^ _ every
0.1 ^ _ twist
0.1 ^ breath
0.1 ^ calf
0.1 ^ quit
0.1 ^ throw
0.1 a _ attack
0.1 a _ bottle
0.1 a heart
0.1 a motorcycle
0.1 a nail
0.1 a whole
0.1 and _ after
0.1 and _ smile
0.1 and blood
0.1 and crie
0.1 and hurt
0.1 away and
0.1 back _ its
0.1 belly _ swollen
0.1 bleed a
0.1 bottle _ vodka
0.1 boy is
0.1 bump _ head
0.1 bump her
0.1 cant _ think
0.1 cant find
0.1 car accident
0.1 cold _ sweaty
0.1 cold _ white
0.1 dad _ off
0.1 dad fell
0.1 dye my
0.1 face is
0.1 feel
0.1 fever _ hes
0.1 foggy
0.1 get him
0.1 go _ and
0.1 going _ pas
0.1 grandma took
0.1 has _ rash
0.1 heart attack
0.1 her smile
0.1 her speech
0.1 hes _ like
0.1 him to
0.1 his _ hurt
0.1 his ear
0.1 hit my
0.1 i _ to
0.1 i _ want
0.1 in _ for
0.1 in _ left
0.1 inhaler _ -help
0.1 is slurr
0.1 it _ me
0.1 its _ a
0.1 ive _ thi
0.1 ladder and
0.1 leg _ weak
0.1 me
0.1 meter
0.1 move _ right
0.1 muffl
0.1 my _ bottle
0.1 my _ popp
0.1 my apartment
0.1 now _ real
0.1 now _ up
0.1 nowhere and
0.1 of _ #11+
0.1 of vodka
0.1 old _ had
0.1 old and
0.1 pain _ her
0.1 pale _ clammy
0.1 pencil
0.1 postpartum and
0.1 puff
0.1 purple spot
0.1 put on
0.1 shaky
0.1 so _ she
0.1 so swollen
0.1 son _ asthma
0.1 son _ the
0.1 son with
0.1 speech _ slurr
0.1 stand _ straight
0.1 start
0.1 stop bleed
0.1 stop think
0.1 that _ on
0.1 that came
0.1 the _ belly
0.1 the dog
0.1 to
0.1 up straight
0.1 water _ a
0.1 water for
0.1 week _ with
0.1 with fever
0.1 with shak
0.1 wont _ bleed
0.1 worst belly
0.1 worst stomach
0.09 # _ girl
0.09 #11+ _ old
0.09 #11+ _ pregnant
0.09 -at -all
0.09 =bruising
0.09 =flank_pain
0.09 ^ _ flu
0.09 ^ _ year
0.09 ^ bleed
0.09 ^ pull
0.09 a _ #
0.09 a _ went
0.09 a box
0.09 and _ -peed
0.09 and _ now
0.09 and face
0.09 antidepressant
0.09 at home
0.09 battery in
0.09 bleed _ a
0.09 breath so
0.09 calf _ swollen
0.09 can _ but
0.09 crossfit
0.09 day my
0.09 doubl
0.09 eye _ the
0.09 fever gett
0.09 friend _ too
0.09 friend took
0.09 go _ when
0.09 going _ and
0.09 heart and
0.09 hes sweat
0.09 hurt _ eye
0.09 i _ bleach
0.09 i _ wake
0.09 in
0.09 inside my
0.09 itch and
0.09 its _ up
0.09 knee is
0.09 lift _ box
0.09 light hurt
0.09 muscl
0.09 my _ back
0.09 my _ month
0.09 my _ skin
0.09 my _ teeth
0.09 my _ week
0.09 my scalp
0.09 my wisdom
0.09 of pain
0.09 on her
0.09 on that
0.09 poop is
0.09 reaction
0.09 right after
0.09 right arm
0.09 right rib
0.09 runn
0.09 she _ confus
0.09 shoulder
0.09 spinn
0.09 stair
0.09 still i
0.09 teeth _ out
0.09 teeth came
0.09 that side
0.09 the tv
0.09 to _ groin
0.09 walk but
0.09 week
0.09 went through
0.09 wisdom _ came
0.09 wisdom teeth
0.08 <i <had
0.08 =no_gas
0.08 ^ _ faint
0.08 ^ _ has
0.08 ^ _ help
0.08 ^ _ kidney
0.08 ^ _ stool
0.08 ^ hurt
0.08 ^ husband
0.08 ^ left
0.08 ^ toy
0.08 a foot
0.08 about #
0.08 and _ tired
0.08 and bare
0.08 and cough
0.08 and goe
0.08 baby is
0.08 black _ for
0.08 chest is
0.08 cramp at
0.08 drank _ whole
0.08 drive
0.08 face _ and
0.08 feel _ i
0.08 felt
0.08 grandma _ and
0.08 grandma fell
0.08 had a
0.08 had stomach
0.08 his _ arm
0.08 his back
0.08 horrible
0.08 ill
0.08 nail _ remover
0.08 neck is
0.08 of _ after
0.08 of _ face
0.08 off _ roof
0.08 one _ for
0.08 pain that
0.08 pink again
0.08 polish remover
0.08 remover
0.08 roof _ cant
0.08 roof and
0.08 shallow
0.08 she _ pale
0.08 shorter
0.08 since #
0.08 smell like
0.08 spray _ pesticide
0.08 ten
0.08 the ladder
0.08 the roof
0.08 twist
0.08 up _ lot
0.08 week ago
0.08 what day
0.08 with _ right
0.08 yesterday my
0.07 # _ pm
0.07 #99+
0.07 <old
0.07 <with
0.07 =croup_cough
0.07 =during_effort
0.07 =kidney_disease
0.07 =limb_injury
0.07 =recent_infection
0.07 ^ _ confus
0.07 ^ _ dont
0.07 ^ _ ear
0.07 ^ crack
0.07 ^ its
0.07 ^ pulse
0.07 ^ stung
0.07 actual _ it
0.07 air
0.07 and _ weird
0.07 and chest
0.07 and we
0.07 are _ up
0.07 arm _ hes
0.07 baby _ are
0.07 because
0.07 belly _ and
0.07 breath _ chest
0.07 cant _ the
0.07 confus _ his
0.07 cough _ is
0.07 crack tooth
0.07 crie in
0.07 cut is
0.07 dangerou
0.07 diarrhea and
0.07 down for
0.07 eye and
0.07 fever _ with
0.07 few _ for
0.07 have
0.07 headache _ two
0.07 hit me
0.07 i _ keep
0.07 i leave
0.07 is _ dangerou
0.07 is drool
0.07 it _ away
0.07 keep my
0.07 kidney
0.07 leave
0.07 mouth all
0.07 my _ all
0.07 my _ hasnt
0.07 my _ rib
0.07 my lip
0.07 out _ it
0.07 proper
0.07 round my
0.07 she _ stand
0.07 she had
0.07 slic
0.07 smoke
0.07 solid
0.07 start _ hour
0.07 start an
0.07 steroid
0.07 talk about
0.07 thi weekend
0.07 too _ for
0.07 up proper
0.07 vodka and
0.07 wake _ proper
0.07 weak she
0.07 were
0.07 wife _ #
0.07 yard
0.06 #11+ _ i
0.06 -hurt
0.06 -today
0.06 <as
0.06 <as <a
0.06 ^ _ chill
0.06 ^ _ gett
0.06 ^ _ move
0.06 ^ _ ran
0.06 ^ was
0.06 a _ belly
0.06 aid battery
0.06 and has
0.06 and moved
0.06 bottle is
0.06 breath _ i
0.06 button _ moved
0.06 button and
0.06 calf _ sore
0.06 chang
0.06 drink _ no
0.06 fami
0.06 get _ to
0.06 have _ failure
0.06 have to
0.06 hear _ battery
0.06 move his
0.06 my _ button
0.06 my _ heart
0.06 my antidepressant
0.06 my baby
0.06 my head
0.06 new medicine
0.06 night _ and
0.06 no _ -today
0.06 of _ antidepressant
0.06 pain ever
0.06 pill _ is
0.06 pill bottle
0.06 post
0.06 pregnant with
0.06 ran _ marathon
0.06 rash _ a
0.06 room
0.06 skipp
0.06 stomach
0.06 the burn
0.06 to _ his
0.06 vaginal
0.06 weak i
0.06 white in
0.06 yesterday
0.05 # _ no
0.05 -chok
0.05 =appendix_said
0.05 =cough
0.05 =phlegm
0.05 =sickle_cell
0.05 ^ _ asthma
0.05 ^ _ blister
0.05 ^ _ of
0.05 ^ _ tooth
0.05 ^ _ week
0.05 ^ chest
0.05 ^ nail
0.05 ^ watch
0.05 and _ burn
0.05 and _ vision
0.05 and cramp
0.05 ankle _ its
0.05 apartment
0.05 appendix
0.05 at _ store
0.05 blood _ is
0.05 blood thinner
0.05 blurry
0.05 breath _ yesterday
0.05 car door
0.05 cast
0.05 cold and
0.05 cough
0.05 egg
0.05 every feed
0.05 eye burn
0.05 foot smell
0.05 has no
0.05 havent _ -all
0.05 he _ and
0.05 heart _ is
0.05 heavy bleed
0.05 hes #11+
0.05 his right
0.05 i _ letter
0.05 ibuprofen
0.05 in _ right
0.05 is _ hot
0.05 is _ than
0.05 just _ in
0.05 kitchen knife
0.05 letter _ my
0.05 letter to
0.05 lupu
0.05 me _ a
0.05 mixed bleach
0.05 my _ a
0.05 my asthma
0.05 on the
0.05 over my
0.05 pregnant _ my
0.05 snow
0.05 teen
0.05 the _ table
0.05 the stair
0.05 the store
0.05 thinner
0.05 to _ and
0.05 tonight im
0.05 up the
0.05 weight _ my
0.05 what the
0.05 writ
0.05 wrote _ to
0.05 wrote letter
0.04 # hour
0.04 # yo
0.04 ^ _ calf
0.04 ^ _ hernia
0.04 ^ _ newborn
0.04 ^ _ section
0.04 ^ _ shock
0.04 ^ _ shrimp
0.04 ^ _ sting
0.04 ^ _ viagra
0.04 ^ c
0.04 ^ dog
0.04 ^ hand
0.04 ^ muscl
0.04 a bee
0.04 and swollen
0.04 away
0.04 back
0.04 beach
0.04 belly _ that
0.04 by _ bee
0.04 drug
0.04 dye
0.04 fish _ i
0.04 five minut
0.04 gain #
0.04 gain _ pound
0.04 girlfriend
0.04 goe down
0.04 grind
0.04 had _ flu
0.04 hi
0.04 i _ out
0.04 i near
0.04 i stand
0.04 in _ cold
0.04 is hard
0.04 it _ #99+
0.04 kid has
0.04 lift
0.04 lot _ im
0.04 mom has
0.04 mountain
0.04 my _ bone
0.04 my colonoscopy
0.04 never -had
0.04 nose _ is
0.04 numb _ the
0.04 of blood
0.04 oil
0.04 old _ a
0.04 oxy
0.04 peel _ in
0.04 plan to
0.04 puffy
0.04 rash on
0.04 red _ sore
0.04 red poop
0.04 right _ is
0.04 since _ quit
0.04 stair _ #11+
0.04 stomach _ for
0.04 swallow my
0.04 swell _ the
0.04 the beach
0.04 two _ ago
0.04 up more
0.04 urine
0.04 viagra
0.04 was _ thi
0.03 # _ cant
0.03 #99+ feet
0.03 <#11+ <year
0.03 =eye_surgery
0.03 =hypertension
0.03 ^ _ are
0.03 ^ _ murmur
0.03 ^ battery
0.03 ^ came
0.03 ^ heavy
0.03 ^ skin
0.03 ^ type
0.03 allergy
0.03 an electric
0.03 and _ water
0.03 and puffy
0.03 ankl
0.03 big
0.03 bother me
0.03 burn my
0.03 cough blood
0.03 diaper _ and
0.03 diaper today
0.03 face with
0.03 fever _ throat
0.03 fever sore
0.03 fit _ the
0.03 get wind
0.03 go back
0.03 heart murmur
0.03 hik
0.03 him
0.03 his shin
0.03 how many
0.03 i _ down
0.03 i _ walk
0.03 i _ wind
0.03 i black
0.03 i sit
0.03 ive got
0.03 just got
0.03 last
0.03 last _ i
0.03 lean
0.03 light _ me
0.03 murmur
0.03 my _ vomit
0.03 my shin
0.03 needl
0.03 nurse
0.03 pneumonia
0.03 round _ belly
0.03 say _ fine
0.03 scrotum
0.03 start round
0.03 swollen _ can
0.03 the bed
0.03 today _ is
0.03 uti
0.03 was _ at
0.03 wet _ today
0.03 when _ cough
0.03 with _ baseball
0.03 woman
0.02 -tear
0.02 -tear -when
0.02 -tear _ -she
0.02 =skin_infection
0.02 ?turn
0.02 ^ _ altitude
0.02 ^ _ boy
0.02 ^ _ bp
0.02 ^ _ crack
0.02 ^ _ gas
0.02 ^ _ sicknes
0.02 ^ _ used
0.02 ^ altitude
0.02 ^ fish
0.02 ^ gain
0.02 ^ hernia
0.02 ^ on
0.02 a _ black
0.02 about an
0.02 and _ #11+
0.02 and _ little
0.02 and bump
0.02 anyth down
0.02 around my
0.02 at soccer
0.02 broke my
0.02 cant _ anyth
0.02 cant walk
0.02 drink and
0.02 few
0.02 gas in
0.02 goe _ in
0.02 has _ diarrhea
0.02 he _ off
0.02 he fell
0.02 head last
0.02 headache since
0.02 hear voic
0.02 i _ chest
0.02 i _ know
0.02 i used
0.02 in _ calf
0.02 in _ day
0.02 in _ is
0.02 is _ red
0.02 law is
0.02 lift a
0.02 lost _ in
0.02 my boy
0.02 my nose
0.02 my rib
0.02 pain with
0.02 red _ swollen
0.02 scalp
0.02 sicknes
0.02 sip
0.02 sister had
0.02 smell _ in
0.02 smell gas
0.02 start like
0.02 table
0.02 the skin
0.02 to _ side
0.02 to hurt
0.02 to one
0.02 toddler with
0.02 turn _ in
0.02 wisdom
0.01 # _ from
0.01 #11+ _ the
0.01 -on
0.01 -she
0.01 =bp_medicine
0.01 =sting
0.01 ^ _ best
0.01 ^ _ im
0.01 ^ _ isnt
0.01 ^ cast
0.01 ^ everyth
0.01 ^ foot
0.01 ^ gave
0.01 ^ ive
0.01 ^ smoke
0.01 ^ stepp
0.01 ^ yellow
0.01 a _ came
0.01 ago im
0.01 along and
0.01 an
0.01 are gett
0.01 baby powder
0.01 been _ #99+
0.01 best friend
0.01 breath _ im
0.01 chemo _ week
0.01 dad has
0.01 everyone _ work
0.01 everyone at
0.01 green stuff
0.01 he quit
0.01 hemophilia
0.01 husband _ off
0.01 i _ she
0.01 i _ warfarin
0.01 i took
0.01 in bed
0.01 leg and
0.01 like i
0.01 my
0.01 my _ friend
0.01 my _ on
0.01 my _ spit
0.01 my _ wont
0.01 my best
0.01 my breast
0.01 my foot
0.01 my surgery
0.01 on _ the
0.01 out _ my
0.01 out and
0.01 quit
0.01 seizure _ morn
0.01 seizure thi
0.01 she is
0.01 smoke _ the
0.01 so _ of
0.01 sweaty
0.01 sweaty and
0.01 the lower
0.01 the room
0.01 ther _ in
0.01 tired and
0.01 we are
0.01 went _ in
0.01 what _ i
0.01 work and
0.01 yesterday and
0.01 zoo
-0.01 # _ a
-0.01 #11+
-0.01 =hives_all
-0.01 ^ _ cell
-0.01 ^ _ cried
-0.01 ^ _ skat
-0.01 ^ _ stiff
-0.01 ^ faint
-0.01 ^ food
-0.01 ^ his
-0.01 ^ ice
-0.01 ^ sickle
-0.01 and _ eat
-0.01 and _ poop
-0.01 and _ swollen
-0.01 and belly
-0.01 bad _ in
-0.01 bee sting
-0.01 been _ since
-0.01 blood _ my
-0.01 burn
-0.01 chest _ with
-0.01 come in
-0.01 come out
-0.01 curtain
-0.01 embarass
-0.01 eyelid
-0.01 feel _ tear
-0.01 feel heavy
-0.01 giv
-0.01 got a
-0.01 green
-0.01 hav _ baby
-0.01 he _ to
-0.01 hive _ over
-0.01 hive all
-0.01 i feel
-0.01 ice skat
-0.01 im #11+
-0.01 im out
-0.01 intimacy
-0.01 is numb
-0.01 kid ate
-0.01 last two
-0.01 letter
-0.01 lower back
-0.01 more phlegm
-0.01 move it
-0.01 my _ out
-0.01 my port
-0.01 my urine
-0.01 painful rash
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 poop
-0.01 port
-0.01 skat
-0.01 spinn _ i
-0.01 stop _ bleed
-0.01 stopp
-0.01 talk to
-0.01 tear
-0.01 the _ two
-0.01 the _ when
-0.01 time _ day
-0.01 up _ phlegm
-0.01 use
-0.02 #11+ month
-0.02 =back_pain
-0.02 ^ bp
-0.02 ^ burn
-0.02 a _ ago
-0.02 a _ crash
-0.02 a couple
-0.02 a headache
-0.02 ach
-0.02 and _ arm
-0.02 and throw
-0.02 and very
-0.02 are
-0.02 bark
-0.02 bark cough
-0.02 bleach _ i
-0.02 bluish
-0.02 boil
-0.02 car crash
-0.02 couple
-0.02 couple of
-0.02 day _ i
-0.02 day it
-0.02 diabet and
-0.02 dizzy
-0.02 drown
-0.02 fever _ wont
-0.02 fine but
-0.02 goe away
-0.02 going _ a
-0.02 had
-0.02 had thi
-0.02 have heart
-0.02 heart flutter
-0.02 his sleep
-0.02 hurt _ baby
-0.02 in our
-0.02 is gett
-0.02 is real
-0.02 its _ and
-0.02 lower
-0.02 month old
-0.02 more and
-0.02 more out
-0.02 mother is
-0.02 moved
-0.02 my _ in
-0.02 my skin
-0.02 on _ thinner
-0.02 on blood
-0.02 rate _ #11+
-0.02 rate is
-0.02 shovel
-0.02 shower
-0.02 smoker
-0.02 son hasnt
-0.02 son is
-0.02 sugar
-0.02 the _ leg
-0.02 the table
-0.02 three week
-0.02 to drink
-0.02 up fast
-0.02 when _ and
-0.02 with _ blood
-0.02 with a
-0.02 yellow phlegm
-0.03 # #
-0.03 # _ he
-0.03 -heart
-0.03 -rac
-0.03 =red_patch
-0.03 ^ _ baby
-0.03 ^ _ cough
-0.03 ^ _ scar
-0.03 ^ head
-0.03 ^ lump
-0.03 ^ two
-0.03 ^ woke
-0.03 a car
-0.03 a fever
-0.03 a few
-0.03 about
-0.03 almost faint
-0.03 and _ all
-0.03 and _ got
-0.03 and _ when
-0.03 and needl
-0.03 at rest
-0.03 been _ for
-0.03 boy _ vomit
-0.03 bp _ #99+
-0.03 bus
-0.03 can _ talk
-0.03 cat
-0.03 cheek
-0.03 cold _ and
-0.03 cough _ and
-0.03 discharge
-0.03 ear and
-0.03 father
-0.03 girl
-0.03 happen
-0.03 i _ be
-0.03 its better
-0.03 keep ask
-0.03 lock in
-0.03 my _ cant
-0.03 my _ hit
-0.03 my chair
-0.03 my finger
-0.03 peel _ a
-0.03 pin
-0.03 pin _ needl
-0.03 pin and
-0.03 push it
-0.03 shunt
-0.03 six hour
-0.03 skin _ yellow
-0.03 son has
-0.03 steak
-0.03 the _ spot
-0.03 the bus
-0.03 twice _ and
-0.03 twice today
-0.03 under _ rib
-0.03 up _ it
-0.03 want to
-0.03 yo girl
-0.04 # _ i
-0.04 =drank
-0.04 ^ _ have
-0.04 ^ _ pee
-0.04 ^ baby
-0.04 ^ cough
-0.04 ^ dialysi
-0.04 a _ an
-0.04 and noth
-0.04 and they
-0.04 bad the
-0.04 daughter ate
-0.04 day _ have
-0.04 day i
-0.04 every _ hour
-0.04 for _ back
-0.04 hole
-0.04 i _ a
-0.04 in my
-0.04 is _ bad
-0.04 it
-0.04 its _ now
-0.04 los
-0.04 los weight
-0.04 lost _ pound
-0.04 moved to
-0.04 my _ hurt
-0.04 my newborn
-0.04 nobody
-0.04 nut
-0.04 of red
-0.04 roommate _ a
-0.04 roommate has
-0.04 shin
-0.04 since can
-0.04 skin _ my
-0.04 son
-0.04 son _ up
-0.04 sore in
-0.04 sugar _ #99+
-0.04 surgery cut
-0.04 tampon
-0.04 the last
-0.04 thi week
-0.04 time a
-0.04 we do
-0.04 when _ pres
-0.05 <of
-0.05 =co_word
-0.05 =crohns
-0.05 =dizzy
-0.05 =stomach_burn
-0.05 ?get
-0.05 ^ _ diabetic
-0.05 ^ _ nana
-0.05 ^ crohn
-0.05 ^ cut
-0.05 ^ im
-0.05 ^ purple
-0.05 ^ red
-0.05 ^ start
-0.05 ^ temp
-0.05 a _ breath
-0.05 after _ a
-0.05 at _ week
-0.05 ate someth
-0.05 breath _ #
-0.05 breath _ usual
-0.05 breath than
-0.05 chest _ hurt
-0.05 climb
-0.05 crohn
-0.05 dentur
-0.05 dizzy and
-0.05 door
-0.05 failure
-0.05 heart failure
-0.05 hurt _ my
-0.05 i _ is
-0.05 i _ it
-0.05 im _ out
-0.05 in _ new
-0.05 kid _ in
-0.05 metformin
-0.05 much _ the
-0.05 my _ thi
-0.05 my nana
-0.05 nana
-0.05 neck stiff
-0.05 next to
-0.05 of _ than
-0.05 old has
-0.05 rac at
-0.05 second
-0.05 skin look
-0.05 soccer
-0.05 stay
-0.05 the _ talk
-0.05 throat _ i
-0.06 #11+ with
-0.06 =back_sciatica
-0.06 =no_insulin
-0.06 ^ _ about
-0.06 ^ _ burn
-0.06 ^ _ more
-0.06 ^ _ on
-0.06 ^ _ surgery
-0.06 ^ broke
-0.06 ^ glucose
-0.06 ^ noseble
-0.06 ^ one
-0.06 ^ we
-0.06 a
-0.06 and _ but
-0.06 and _ her
-0.06 and it
-0.06 and nausea
-0.06 arm are
-0.06 aspirin
-0.06 at the
-0.06 badly and
-0.06 birth
-0.06 breath _ cough
-0.06 burn _ on
-0.06 cancer
-0.06 day at
-0.06 edge
-0.06 edge of
-0.06 for a
-0.06 had _ diarrhea
-0.06 had knee
-0.06 he _ up
-0.06 he swallow
-0.06 headache for
-0.06 hip is
-0.06 his lip
-0.06 i
-0.06 im _ to
-0.06 in one
-0.06 is #99+
-0.06 it start
-0.06 last day
-0.06 left side
-0.06 maybe
-0.06 my _ after
-0.06 my flight
-0.06 nose and
-0.06 on a
-0.06 one _ a
-0.06 out _ insulin
-0.06 pulse
-0.06 sciatica
-0.06 sciatica down
-0.06 sit
-0.06 son _ #11+
-0.06 the chest
-0.06 to his
-0.06 toy
-0.06 up from
-0.06 wait
-0.06 weed
-0.06 wont _ it
-0.07 #
-0.07 #99+ for
-0.07 -more
-0.07 <and <i
-0.07 <attack _ <year
-0.07 <check
-0.07 =ulcer_nsaid
-0.07 ?a _ ?clot
-0.07 ?and
-0.07 ^ _ #11+
-0.07 ^ about
-0.07 ^ all
-0.07 ^ boil
-0.07 a mile
-0.07 a toy
-0.07 ago my
-0.07 and _ at
-0.07 and _ some
-0.07 and _ up
-0.07 baby pull
-0.07 breath is
-0.07 check for
-0.07 eat _ and
-0.07 fever _ a
-0.07 for _ and
-0.07 full of
-0.07 he took
-0.07 husband _ a
-0.07 i _ myself
-0.07 in _ neck
-0.07 is _ normal
-0.07 is heavy
-0.07 kid swallow
-0.07 let
-0.07 may
-0.07 me at
-0.07 mile
-0.07 my _ hard
-0.07 my _ test
-0.07 need _ fast
-0.07 of _ cough
-0.07 of _ for
-0.07 one leg
-0.07 rednes
-0.07 rednes is
-0.07 scooter
-0.07 smil
-0.07 stomach pain
-0.07 the rednes
-0.07 they
-0.07 to fast
-0.07 today im
-0.07 up a
-0.07 what can
-0.07 with diabet
-0.08 # so
-0.08 -talk
-0.08 <mom
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <my <mom
-0.08 <want
-0.08 <want <to
-0.08 =weight_loss
-0.08 ?call ?for
-0.08 ?if ?someone
-0.08 ?someone
-0.08 ^ _ <mom
-0.08 ^ _ beat
-0.08 ^ _ cousin
-0.08 ^ _ drown
-0.08 ^ _ since
-0.08 ^ _ skin
-0.08 ^ _ start
-0.08 ^ _ wrist
-0.08 ^ so
-0.08 a _ pink
-0.08 after _ minut
-0.08 aid clas
-0.08 at _ to
-0.08 belly and
-0.08 bit _ after
-0.08 bit _ no
-0.08 blood _ #99+
-0.08 c _ #
-0.08 can _ it
-0.08 come at
-0.08 cousin
-0.08 day _ fever
-0.08 day now
-0.08 do ?if
-0.08 do _ ?someone
-0.08 do _ clean
-0.08 do _ treat
-0.08 doing
-0.08 fine _ he
-0.08 first _ clas
-0.08 funny
-0.08 get _ work
-0.08 get off
-0.08 grandmother
-0.08 hand is
-0.08 high _ pressure
-0.08 high blood
-0.08 hour after
-0.08 hurt _ wife
-0.08 i _ ?for
-0.08 i _ ?if
-0.08 i _ off
-0.08 i clean
-0.08 i pres
-0.08 im so
-0.08 in _ toddler
-0.08 is _ i
-0.08 is now
-0.08 is spread
-0.08 it ok
-0.08 ladder
-0.08 leg _ spread
-0.08 little pink
-0.08 lump in
-0.08 mother
-0.08 my blood
-0.08 my cousin
-0.08 my poop
-0.08 nail polish
-0.08 neck _ the
-0.08 off _ at
-0.08 off work
-0.08 polish
-0.08 quarter _ nine
-0.08 rac heart
-0.08 runny _ and
-0.08 since _ im
-0.08 skip
-0.08 small _ on
-0.08 snake
-0.08 so _ that
-0.08 so after
-0.08 stopp _ #
-0.08 swollen red
-0.08 tak a
-0.08 treat
-0.08 tummy
-0.08 two _ no
-0.08 using
-0.08 very tired
-0.08 with _ phlegm
-0.08 work _ #
-0.08 work at
-0.08 yesterday im
-0.08 yo _ sudden
-0.09 -fever _ -week
-0.09 <#99+ <what
-0.09 <ago and
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <had _ <stroke
-0.09 <in _ <what
-0.09 <my <dad
-0.09 <what
-0.09 <year _ <was
-0.09 =cast_tight
-0.09 =cramps
-0.09 ?a ?normal
-0.09 ?a _ ?heart
-0.09 ?are _ ?sign
-0.09 ?baby
-0.09 ?heart ?rate
-0.09 ?if _ ?baby
-0.09 ?is _ ?normal
-0.09 ?my ?baby
-0.09 ?normal
-0.09 ?rate
-0.09 ?the ?sign
-0.09 ^ _ <dad
-0.09 ^ _ <was
-0.09 ^ _ swollen
-0.09 ^ heat
-0.09 ^ rash
-0.09 ^ smell
-0.09 ^ thyroid
-0.09 a _ sometim
-0.09 a beat
-0.09 a first
-0.09 all better
-0.09 and _ bother
-0.09 and light
-0.09 and watery
-0.09 back _ a
-0.09 beat _ when
-0.09 beat sometim
-0.09 box
-0.09 boy _ #
-0.09 breath _ now
-0.09 breath today
-0.09 bruis _ i
-0.09 bruis and
-0.09 came _ sudden
-0.09 clock
-0.09 coffee doctor
-0.09 copd and
-0.09 cramp
-0.09 drink _ doctor
-0.09 ear _ out
-0.09 ear stick
-0.09 fever _ two
-0.09 flu _ week
-0.09 flu last
-0.09 for _ had
-0.09 for the
-0.09 front
-0.09 get _ bit
-0.09 has diabet
-0.09 i wrote
-0.09 in law
-0.09 is _ breath
-0.09 is act
-0.09 is on
-0.09 it to
-0.09 itchy _ watery
-0.09 jump
-0.09 keppra
-0.09 law
-0.09 look purple
-0.09 low mood
-0.09 mood
-0.09 mother _ law
-0.09 mother in
-0.09 my _ itch
-0.09 my _ woke
-0.09 nausea
-0.09 need _ note
-0.09 note _ work
-0.09 of _ since
-0.09 of _ today
-0.09 on sudden
-0.09 passage
-0.09 pressure
-0.09 skip _ beat
-0.09 skip a
-0.09 sometim _ i
-0.09 sometim when
-0.09 son woke
-0.09 start thi
-0.09 surgery on
-0.09 throat _ two
-0.09 throat for
-0.09 thyroid
-0.09 tongue and
-0.09 took a
-0.09 want _ kill
-0.09 week _ better
-0.09 work had
-0.09 you _ #
-0.1 # at
-0.1 #99+ _ is
-0.1 -belly
-0.1 -chest _ -no
-0.1 -or _ -pain
-0.1 <college
-0.1 <do <i
-0.1 <do _ <need
-0.1 <faint <once
-0.1 <had <my
-0.1 <her
-0.1 <i <need
-0.1 <i _ <once
-0.1 <in <college
-0.1 <my _ <out
-0.1 <out
-0.1 <out <in
-0.1 <out _ <#99+
-0.1 <pain
-0.1 <pain <last
-0.1 <pain _ <year
-0.1 <was <a
-0.1 =days_many
-0.1 =injection_joint
-0.1 ?avoid
-0.1 ?has
-0.1 ^ _ pain
-0.1 ^ _ throat
-0.1 ^ tampon
-0.1 a _ a
-0.1 a bead
-0.1 along _ has
-0.1 and _ on
-0.1 and _ want
-0.1 and a
-0.1 ankle _ a
-0.1 back _ work
-0.1 bead
-0.1 bead _ her
-0.1 bead up
-0.1 before noon
-0.1 burn _ blister
-0.1 chest _ i
-0.1 covid
-0.1 day breath
-0.1 faint _ she
-0.1 faint _ the
-0.1 feel so
-0.1 for five
-0.1 for work
-0.1 forever
-0.1 go _ to
-0.1 got _ up
-0.1 have _ small
-0.1 have chill
-0.1 he keep
-0.1 i _ #99+
-0.1 i _ back
-0.1 i _ chill
-0.1 i _ fine
-0.1 i _ my
-0.1 i _ stop
-0.1 i burn
-0.1 i dont
-0.1 i go
-0.1 in _ hot
-0.1 jump off
-0.1 like tear
-0.1 my kid
-0.1 off _ bridge
-0.1 old put
-0.1 on _ foot
-0.1 on _ meter
-0.1 pacemaker _ is
-0.1 period _ a
-0.1 put _ bead
-0.1 rash _ fever
-0.1 stair _ the
-0.1 streak
-0.1 swollen _ i
-0.1 take #
-0.1 the _ for
-0.1 to work
-0.1 up his
-0.1 want _ know
-0.1 wont eat
-0.1 year _ put
-0.11 # _ late
-0.11 -fever -or
-0.11 -no -trouble
-0.11 <a <fever
-0.11 <drink
-0.11 <drink _ <year
-0.11 <fever
-0.11 <five
-0.11 <five <year
-0.11 <five _ <ago
-0.11 <get
-0.11 <had _ <fever
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <i <stopp
-0.11 <i _ <drink
-0.11 <kidney
-0.11 <panic
-0.11 <panic <attack
-0.11 <should
-0.11 <should <i
-0.11 <stopp
-0.11 <stopp <drink
-0.11 <stroke _ <year
-0.11 <ten
-0.11 <ten <year
-0.11 <ten _ <ago
-0.11 <to _ <about
-0.11 <to _ <panic
-0.11 =tia_resolved
-0.11 ^ _ <had
-0.11 ^ _ <stopp
-0.11 ^ _ back
-0.11 ^ _ itchy
-0.11 ^ _ test
-0.11 ^ he
-0.11 a coin
-0.11 a letter
-0.11 a ride
-0.11 all _ my
-0.11 all _ pill
-0.11 all my
-0.11 and _ an
-0.11 and bruis
-0.11 and sneez
-0.11 are _ and
-0.11 arm _ a
-0.11 arm feel
-0.11 arm with
-0.11 at nine
-0.11 badly
-0.11 before christma
-0.11 can _ come
-0.11 can _ send
-0.11 chair
-0.11 clas
-0.11 coin
-0.11 college
-0.11 crack
-0.11 day _ christma
-0.11 day before
-0.11 day late
-0.11 december #
-0.11 do _ ?call
-0.11 doctor _ it
-0.11 dog _ on
-0.11 dog bite
-0.11 ear pain
-0.11 fever _ the
-0.11 fine _ need
-0.11 fine since
-0.11 for _ headache
-0.11 had _ and
-0.11 has _ eye
-0.11 have high
-0.11 he _ fine
-0.11 he _ on
-0.11 how _ should
-0.11 i ?call
-0.11 i _ all
-0.11 i come
-0.11 i gain
-0.11 im _ before
-0.11 is _ #11+
-0.11 is _ now
-0.11 itchy eye
-0.11 jaw _ when
-0.11 letter for
-0.11 monday _ #
-0.11 mov
-0.11 much _ a
-0.11 my _ now
-0.11 my _ panic
-0.11 my knee
-0.11 nervou before
-0.11 nose _ sneez
-0.11 now need
-0.11 number _ i
-0.11 number do
-0.11 of insulin
-0.11 on dialysi
-0.11 over in
-0.11 panic
-0.11 panic attack
-0.11 period _ #
-0.11 right lower
-0.11 said it
-0.11 she _ up
-0.11 small red
-0.11 sore _ runn
-0.11 spread
-0.11 took all
-0.11 tooth _ a
-0.11 usual _ attack
-0.11 usual panic
-0.11 what _ number
-0.11 what number
-0.11 when _ stand
-0.11 who
-0.11 yo _ with
-0.11 you send
-0.12 # _ on
-0.12 -fever just
-0.12 -it
-0.12 <arm
-0.12 <attack _ <#99+
-0.12 <broke
-0.12 <broke <my
-0.12 <broke _ <arm
-0.12 <heart _ <in
-0.12 <like
-0.12 <my <arm
-0.12 <my _ <was
-0.12 <they
-0.12 <would
-0.12 <would <like
-0.12 <year _ and
-0.12 =gas_smell
-0.12 =splinter_small
-0.12 ?do _ ?prevent
-0.12 ^ <broke
-0.12 ^ _ nail
-0.12 ^ before
-0.12 ^ drank
-0.12 ^ ripp
-0.12 almost
-0.12 and _ still
-0.12 and dizzy
-0.12 asthma
-0.12 at _ pool
-0.12 at quarter
-0.12 back hurt
-0.12 ball
-0.12 before _ tomorrow
-0.12 better now
-0.12 bottom
-0.12 can walk
-0.12 day _ the
-0.12 diarrhea _ #
-0.12 drink coffee
-0.12 drink cold
-0.12 except
-0.12 except friday
-0.12 far _ are
-0.12 first monday
-0.12 for _ control
-0.12 for poison
-0.12 for two
-0.12 got _ from
-0.12 got back
-0.12 got hit
-0.12 hear aid
-0.12 hit _ a
-0.12 hold
-0.12 how _ doe
-0.12 husband _ #11+
-0.12 i _ coffee
-0.12 i _ cold
-0.12 i _ for
-0.12 it burn
-0.12 itch from
-0.12 keep gett
-0.12 long _ a
-0.12 long doe
-0.12 me up
-0.12 me with
-0.12 monday _ december
-0.12 my headache
-0.12 number _ poison
-0.12 of _ chest
-0.12 of heart
-0.12 on _ shoulder
-0.12 one week
-0.12 poison control
-0.12 pregnant _ a
-0.12 quarter past
-0.12 red spot
-0.12 safe _ pregnancy
-0.12 sex
-0.12 shock _ the
-0.12 side _ while
-0.12 since _ birth
-0.12 son _ off
-0.12 son fell
-0.12 stair at
-0.12 sudden _ headache
-0.12 sunburn on
-0.12 take _ blood
-0.12 take _ pill
-0.12 the birth
-0.12 the shingl
-0.12 toddler
-0.12 tomorrow night
-0.12 tooth _ when
-0.12 tooth hurt
-0.12 typ
-0.12 under my
-0.12 want it
-0.12 was on
-0.12 wax
-0.12 with pus
-0.13 # _ need
-0.13 #11+ _ #11+
-0.13 #11+ _ girl
-0.13 #11+ _ man
-0.13 #11+ _ monday
-0.13 #99+ over
-0.13 -#11+
-0.13 <#99+ _ <i
-0.13 <and <it
-0.13 =kidney_stone
-0.13 =tetanus_due
-0.13 ?call
-0.13 ?heart
-0.13 ?the _ ?of
-0.13 ?to
-0.13 ^ _ morn
-0.13 ^ my
-0.13 ^ right
-0.13 ^ roll
-0.13 a _ last
-0.13 an erection
-0.13 and _ ankl
-0.13 and _ from
-0.13 ankl are
-0.13 at me
-0.13 bit sore
-0.13 clean a
-0.13 colonoscopy
-0.13 confus today
-0.13 day is
-0.13 down my
-0.13 electric
-0.13 far away
-0.13 feel _ work
-0.13 fever of
-0.13 fine no
-0.13 first aid
-0.13 flos
-0.13 fly at
-0.13 for _ mild
-0.13 fridge
-0.13 glass thing
-0.13 had _ replacement
-0.13 i _ him
-0.13 i flos
-0.13 i test
-0.13 i use
-0.13 is _ thi
-0.13 is hoarse
-0.13 it _ bleed
-0.13 just _ up
-0.13 knee _ #
-0.13 man
-0.13 monday morn
-0.13 my _ year
-0.13 my after
-0.13 my back
-0.13 my new
-0.13 my temp
-0.13 neck _ stiff
-0.13 new one
-0.13 no _ -#11+
-0.13 no _ -in
-0.13 play _ drink
-0.13 play and
-0.13 pressure _ #99+
-0.13 replacement #
-0.13 see the
-0.13 sneez _ day
-0.13 sore and
-0.13 spider
-0.13 store
-0.13 the _ rd
-0.13 to eat
-0.13 voice _ hoarse
-0.13 when _ flos
-0.13 when the
-0.13 white _ inside
-0.13 yo man
-0.14 # _ monday
-0.14 #99+ chill
-0.14 <bender
-0.14 <bender <last
-0.14 <bender _ <month
-0.14 <died <of
-0.14 <do
-0.14 <fender
-0.14 <fender <bender
-0.14 <fender _ <last
-0.14 <gallbladder
-0.14 <my _ <died
-0.14 <need
-0.14 <once
-0.14 <test
-0.14 <year _ <i
-0.14 ?mean
-0.14 ?sign _ ?a
-0.14 ^ <fender
-0.14 ^ _ <bender
-0.14 ^ _ grandma
-0.14 ^ _ head
-0.14 ^ _ time
-0.14 ^ _ yesterday
-0.14 ^ chang
-0.14 ^ neck
-0.14 ^ saturday
-0.14 ^ some
-0.14 a _ fever
-0.14 a snake
-0.14 after soda
-0.14 all night
-0.14 and #
-0.14 at _ pm
-0.14 back _ sore
-0.14 back to
-0.14 better when
-0.14 boat
-0.14 bp med
-0.14 cant _ out
-0.14 chew
-0.14 com in
-0.14 day for
-0.14 detergent
-0.14 detergent itchy
-0.14 did _ lot
-0.14 dizzy _ a
-0.14 dizzy _ boat
-0.14 doe my
-0.14 eye from
-0.14 feel _ now
-0.14 for three
-0.14 from _ detergent
-0.14 from _ screen
-0.14 hand _ swollen
-0.14 have _ blood
-0.14 hes eat
-0.14 his _ thi
-0.14 his heart
-0.14 hold _ pee
-0.14 hurt _ i
-0.14 hurt _ out
-0.14 i _ high
-0.14 in _ heat
-0.14 insulin
-0.14 its _ again
-0.14 me _ at
-0.14 mild rash
-0.14 more
-0.14 my _ med
-0.14 my _ surgery
-0.14 my grandma
-0.14 my son
-0.14 need _ new
-0.14 need my
-0.14 need to
-0.14 new _ itchy
-0.14 new detergent
-0.14 next _ in
-0.14 nose cough
-0.14 on boat
-0.14 once _ night
-0.14 or sunday
-0.14 pushup _ when
-0.14 pushup hurt
-0.14 rash _ new
-0.14 red _ on
-0.14 runny _ cough
-0.14 saturday _ sunday
-0.14 saturday or
-0.14 soda
-0.14 son eye
-0.14 surgery _ is
-0.14 th at
-0.14 the _ an
-0.14 the heat
-0.14 to _ when
-0.14 tomorrow _ #
-0.14 took _ bp
-0.14 was _ last
-0.14 week _ and
-0.14 went to
-0.15 # k
-0.15 # of
-0.15 #11+ and
-0.15 -ear
-0.15 -of -breath
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 -thi
-0.15 <a <baby
-0.15 <a <stroke
-0.15 <baby
-0.15 <fine
-0.15 <had _ <heart
-0.15 <stroke
-0.15 =asthma_mild
-0.15 =left_ribs
-0.15 ?are ?the
-0.15 ?what _ ?the
-0.15 ^ _ available
-0.15 ^ _ drain
-0.15 ^ _ lump
-0.15 ^ _ scrape
-0.15 ^ _ stitch
-0.15 ^ _ up
-0.15 ^ green
-0.15 ^ half
-0.15 a _ dizzy
-0.15 a _ heartburn
-0.15 a deep
-0.15 a dentist
-0.15 after bad
-0.15 and was
-0.15 at ten
-0.15 available
-0.15 back at
-0.15 beat
-0.15 bed
-0.15 bed for
-0.15 bled _ little
-0.15 bled a
-0.15 clean
-0.15 dec #
-0.15 deep breath
-0.15 doctor said
-0.15 dose
-0.15 fever for
-0.15 fine just
-0.15 flutter
-0.15 for my
-0.15 full
-0.15 get _ for
-0.15 glas _ wine
-0.15 good now
-0.15 heal nice
-0.15 hes _ now
-0.15 hes fine
-0.15 hiccup _ lot
-0.15 hiccup a
-0.15 hold his
-0.15 i bring
-0.15 i start
-0.15 in december
-0.15 inhaler work
-0.15 is _ next
-0.15 is too
-0.15 it rain
-0.15 ive _ a
-0.15 k
-0.15 knee _ when
-0.15 last _ after
-0.15 little heartburn
-0.15 little red
-0.15 little when
-0.15 me _ the
-0.15 my _ smell
-0.15 my _ was
-0.15 my pee
-0.15 my shoulder
-0.15 next available
-0.15 nice
-0.15 night after
-0.15 night cant
-0.15 no _ -of
-0.15 of _ with
-0.15 of bed
-0.15 of wine
-0.15 on
-0.15 on _ knee
-0.15 on and
-0.15 out _ bed
-0.15 painful blister
-0.15 past _ on
-0.15 quarter to
-0.15 rash _ blister
-0.15 scar itch
-0.15 scrape _ my
-0.15 scrape on
-0.15 should _ bring
-0.15 skin _ the
-0.15 stuff _ my
-0.15 take _ deep
-0.15 take _ for
-0.15 the lump
-0.15 the neck
-0.15 tinnitu
-0.15 tired from
-0.15 to fly
-0.15 two
-0.15 watery
-0.15 we had
-0.15 weird _ my
-0.15 when _ rain
-0.15 when it
-0.15 who _ i
-0.15 you _ my
-0.16 -and -no
-0.16 -bladder
-0.16 -leg
-0.16 -pain -no
-0.16 <a _ <last
-0.16 <attack <in
-0.16 <i <used
-0.16 =baby
-0.16 =smoker
-0.16 ?an
-0.16 ?do ?you
-0.16 ?do _ ?know
-0.16 ?do _ ?treat
-0.16 ?how _ ?you
-0.16 ?is ?an
-0.16 ?labor
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?what _ ?an
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ #
-0.16 ^ _ -pain
-0.16 ^ _ <last
-0.16 ^ _ <used
-0.16 ^ _ free
-0.16 ^ _ should
-0.16 ^ _ stone
-0.16 ^ car
-0.16 ^ feet
-0.16 ^ from
-0.16 a ladder
-0.16 a month
-0.16 after _ no
-0.16 after tomorrow
-0.16 and _ a
-0.16 and _ nose
-0.16 and runny
-0.16 bee _ on
-0.16 bend
-0.16 best
-0.16 bother
-0.16 but
-0.16 chest lift
-0.16 day _ tomorrow
-0.16 day _ week
-0.16 dec _ th
-0.16 eat _ play
-0.16 fell _ a
-0.16 for _ in
-0.16 get dizzy
-0.16 half
-0.16 his _ went
-0.16 his arm
-0.16 hurt in
-0.16 i _ dizzy
-0.16 i _ night
-0.16 i _ one
-0.16 i last
-0.16 i ran
-0.16 i skip
-0.16 it _ hurt
-0.16 kidney _ pain
-0.16 kidney stone
-0.16 leg _ at
-0.16 light bother
-0.16 lot
-0.16 muscle
-0.16 my _ lift
-0.16 my _ that
-0.16 my due
-0.16 need #
-0.16 need _ batteri
-0.16 no _ -and
-0.16 of next
-0.16 of the
-0.16 pain on
-0.16 referral
-0.16 ride
-0.16 sepsi
-0.16 shoulder a
-0.16 sting _ my
-0.16 stone
-0.16 stone pain
-0.16 swollen _ with
-0.16 the _ before
-0.16 the hot
-0.16 thing _ blurry
-0.16 thing are
-0.16 to #99+
-0.16 toddler fell
-0.16 tylenol _ my
-0.16 up _ #
-0.16 usual
-0.16 what _ is
-0.16 when _ skip
-0.17 # c
-0.17 -bleed
-0.17 -spot
-0.17 <a <heart
-0.17 <a _ <attack
-0.17 <about
-0.17 <can
-0.17 <can <i
-0.17 <fami
-0.17 <heart <attack
-0.17 <in _ <fami
-0.17 <last <month
-0.17 <my <fami
-0.17 <run
-0.17 <run <in
-0.17 <run _ <my
-0.17 <two <year
-0.17 <was _ <year
-0.17 =deaf_sudden
-0.17 =getting_worse
-0.17 ?a _ ?in
-0.17 ?can ?i
-0.17 ?fever ?in
-0.17 ?fever _ ?a
-0.17 ?from
-0.17 ?how ?can
-0.17 ?in ?a
-0.17 ?of ?a
-0.17 ^ _ -bleed
-0.17 ^ _ can
-0.17 ^ _ some
-0.17 ^ rib
-0.17 ^ shaky
-0.17 a _ c
-0.17 a checkup
-0.17 a lot
-0.17 and _ together
-0.17 and ibuprofen
-0.17 and weak
-0.17 are itchy
-0.17 are your
-0.17 ball and
-0.17 bee
-0.17 breath smell
-0.17 bump my
-0.17 can _ play
-0.17 chest start
-0.17 constipat _ three
-0.17 day _ im
-0.17 disease and
-0.17 dizzy when
-0.17 ear pop
-0.17 eczema
-0.17 expir
-0.17 eye _ itchy
-0.17 eye itchy
-0.17 eyelid _ a
-0.17 feel the
-0.17 feet _ a
-0.17 fine can
-0.17 foot while
-0.17 for _ day
-0.17 form
-0.17 gain
-0.17 gett worse
-0.17 hand _ when
-0.17 hard on
-0.17 he play
-0.17 he scream
-0.17 her face
-0.17 hurt _ he
-0.17 i _ clean
-0.17 i _ food
-0.17 i _ tylenol
-0.17 ibuprofen together
-0.17 im _ now
-0.17 keep anyth
-0.17 last _ hour
-0.17 little after
-0.17 morn _ i
-0.17 my _ start
-0.17 my a
-0.17 next _ what
-0.17 no -bleed
-0.17 no -trouble
-0.17 no _ -breath
-0.17 number for
-0.17 off _ ladder
-0.17 on _ skin
-0.17 once after
-0.17 pain _ fever
-0.17 pill
-0.17 pimple _ my
-0.17 poop _ i
-0.17 refill _ my
-0.17 salty
-0.17 scrape
-0.17 screen _ day
-0.17 screen all
-0.17 shot do
-0.17 should a
-0.17 sing
-0.17 spot on
-0.17 stand _ too
-0.17 swell _ little
-0.17 take _ the
-0.17 take in
-0.17 take tylenol
-0.17 the _ tomorrow
-0.17 the number
-0.17 time _ #
-0.17 to walk
-0.17 toddler has
-0.17 together
-0.17 too fast
-0.17 tv _ fine
-0.17 tv its
-0.17 tylenol _ ibuprofen
-0.17 tylenol and
-0.17 up _ fast
-0.17 watch _ its
-0.17 watch tv
-0.17 what _ your
-0.17 what are
-0.17 wind
-0.17 with _ runny
-0.17 with burn
-0.17 with her
-0.17 work in
-0.17 yo
-0.18 #11+ pm
-0.18 -at
-0.18 -poop -in
-0.18 -poop _ -#
-0.18 -the
-0.18 <# <year
-0.18 <i <faint
-0.18 <i _ <a
-0.18 <i _ <to
-0.18 <was <#11+
-0.18 =allergen
-0.18 =asthma
-0.18 =gums_bleed
-0.18 =refuses
-0.18 ?clot
-0.18 ?know _ ?my
-0.18 ?therapist
-0.18 ^ _ dog
-0.18 ^ _ hasnt
-0.18 ^ _ heart
-0.18 ^ _ past
-0.18 ^ burp
-0.18 ^ runny
-0.18 ^ sometime
-0.18 a _ is
-0.18 a _ small
-0.18 a _ sore
-0.18 a bad
-0.18 a colonoscopy
-0.18 a swollen
-0.18 a toilet
-0.18 after _ at
-0.18 after _ flight
-0.18 after feed
-0.18 after i
-0.18 and _ around
-0.18 are big
-0.18 are cold
-0.18 arm from
-0.18 baby has
-0.18 baseball
-0.18 before exam
-0.18 between
-0.18 but _ feel
-0.18 check in
-0.18 chest when
-0.18 day from
-0.18 double dose
-0.18 drool a
-0.18 feel full
-0.18 first _ of
-0.18 flutter a
-0.18 for
-0.18 from _ chair
-0.18 glucose
-0.18 got her
-0.18 had my
-0.18 had pneumonia
-0.18 half past
-0.18 have _ headache
-0.18 he _ chok
-0.18 heart skip
-0.18 heater
-0.18 hit by
-0.18 how _ bleach
-0.18 i take
-0.18 inside
-0.18 is _ day
-0.18 is _ me
-0.18 ive had
-0.18 much bleach
-0.18 my _ itchy
-0.18 my _ skip
-0.18 my toe
-0.18 need _ reschedule
-0.18 need more
-0.18 no -problem
-0.18 now just
-0.18 numb _ i
-0.18 of _ at
-0.18 of _ thi
-0.18 off a
-0.18 ok with
-0.18 on _ eyelid
-0.18 on coffee
-0.18 one _ like
-0.18 over the
-0.18 pop _ i
-0.18 pop when
-0.18 pull up
-0.18 purple _ on
-0.18 quit _ and
-0.18 red _ in
-0.18 regular
-0.18 reschedule
-0.18 safe in
-0.18 side hurt
-0.18 skin on
-0.18 sometime
-0.18 sore _ the
-0.18 space
-0.18 space heater
-0.18 start _ a
-0.18 that normal
-0.18 the nurse
-0.18 thirsty
-0.18 to _ #11+
-0.18 to reschedule
-0.18 tomorrow at
-0.18 tongue _ coffee
-0.18 week when
-0.18 with _ for
-0.18 you _ the
-0.18 you do
-0.19 #11+ h
-0.19 -blister
-0.19 -blood -no
-0.19 -blood _ -fever
-0.19 -dizzines
-0.19 -later
-0.19 -later -than
-0.19 -no -fever
-0.19 -than
-0.19 <a _ <in
-0.19 <an
-0.19 ?a ?fever
-0.19 ?can _ ?cause
-0.19 ?cause
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?fever
-0.19 ?for ?a
-0.19 ?stres ?cause
-0.19 ?stres _ ?chest
-0.19 ^ _ -later
-0.19 ^ _ follow
-0.19 ^ _ grandmother
-0.19 ^ _ the
-0.19 ^ box
-0.19 ^ early
-0.19 ^ jock
-0.19 ^ nervou
-0.19 ^ three
-0.19 a small
-0.19 after
-0.19 after _ all
-0.19 after garden
-0.19 after next
-0.19 after stand
-0.19 all _ at
-0.19 all _ now
-0.19 arm is
-0.19 at _ and
-0.19 at _ h
-0.19 at _ movie
-0.19 bandaid
-0.19 bandaid on
-0.19 bit swollen
-0.19 blew
-0.19 bloat after
-0.19 blood _ check
-0.19 both side
-0.19 bp _ over
-0.19 breath _ when
-0.19 brush
-0.19 but its
-0.19 but no
-0.19 but the
-0.19 chopp onion
-0.19 click _ i
-0.19 click when
-0.19 come
-0.19 come _ tomorrow
-0.19 day _ work
-0.19 drank a
-0.19 ear after
-0.19 feed
-0.19 finger _ cold
-0.19 finger chopp
-0.19 from _ on
-0.19 from sitt
-0.19 gave me
-0.19 h
-0.19 headache _ work
-0.19 heavier
-0.19 heavier _ usual
-0.19 heavier than
-0.19 how _ water
-0.19 i smoke
-0.19 ibuprofen for
-0.19 is _ good
-0.19 itchy _ from
-0.19 its a
-0.19 jaw click
-0.19 jock
-0.19 jock itch
-0.19 last _ of
-0.19 last friday
-0.19 leg feel
-0.19 little _ i
-0.19 low back
-0.19 mine
-0.19 month
-0.19 much _ should
-0.19 much water
-0.19 my _ chopp
-0.19 my _ no
-0.19 my _ swell
-0.19 my grandmother
-0.19 my mother
-0.19 my pill
-0.19 nervou about
-0.19 new _ prescription
-0.19 no -blister
-0.19 no -later
-0.19 no _ -than
-0.19 noon tomorrow
-0.19 on _ lip
-0.19 out tomorrow
-0.19 play soccer
-0.19 pressure check
-0.19 rash and
-0.19 should _ drink
-0.19 side is
-0.19 so _ my
-0.19 son want
-0.19 stand _ day
-0.19 stand all
-0.19 the _ friday
-0.19 the next
-0.19 thi is
-0.19 throw _ for
-0.19 tomorrow morn
-0.19 try
-0.19 two _ from
-0.19 up _ nose
-0.19 up for
-0.19 water _ i
-0.19 water should
-0.19 with _ cough
-0.19 with _ on
-0.2 # _ like
-0.2 # to
-0.2 #11+ day
-0.2 #99+ before
-0.2 -chest
-0.2 -chest -pain
-0.2 -trouble -breath
-0.2 <in <my
-0.2 =nodes
-0.2 ?what _ ?a
-0.2 ^ _ -chest
-0.2 ^ _ <son
-0.2 ^ _ friday
-0.2 ^ _ ligament
-0.2 ^ _ next
-0.2 ^ bad
-0.2 ^ blood
-0.2 ^ bruise
-0.2 ^ hi
-0.2 ^ shampoo
-0.2 ^ stiff
-0.2 a _ it
-0.2 a _ up
-0.2 after _ in
-0.2 after swimm
-0.2 and _ gett
-0.2 are _ common
-0.2 are blurry
-0.2 baby _ #
-0.2 basical
-0.2 basical _ roommate
-0.2 basical my
-0.2 blister on
-0.2 cough with
-0.2 daughter got
-0.2 day _ -fever
-0.2 eye itch
-0.2 far
-0.2 feel _ otherwise
-0.2 feet hurt
-0.2 fever _ #
-0.2 fingernail
-0.2 get _ of
-0.2 get _ on
-0.2 girl sudden
-0.2 gland
-0.2 good for
-0.2 green snot
-0.2 gum _ a
-0.2 hi _ basical
-0.2 hi so
-0.2 is itchy
-0.2 it _ work
-0.2 leg from
-0.2 ligament
-0.2 long flight
-0.2 mild _ on
-0.2 my _ for
-0.2 nausea _ diarrhea
-0.2 no -chest
-0.2 opening
-0.2 out _ a
-0.2 past noon
-0.2 pres
-0.2 send
-0.2 small hernia
-0.2 snot
-0.2 so basical
-0.2 son bump
-0.2 surgery
-0.2 swimm
-0.2 ten to
-0.2 the _ lol
-0.2 throat _ a
-0.2 took #
-0.2 tooth
-0.2 up hes
-0.2 visit
-0.2 vomit _ feed
-0.2 vomit diarrhea
-0.2 vomit every
-0.2 without
-0.2 work _ me
-0.2 worse
-0.21 # in
-0.21 #11+ _ of
-0.21 #99+ _ #
-0.21 <ago <and
-0.21 <had
-0.21 <he
-0.21 <it <was
-0.21 <month
-0.21 <year _ <and
-0.21 ?i _ ?if
-0.21 ?if
-0.21 ?if ?my
-0.21 ?it
-0.21 ?know ?if
-0.21 ?my
-0.21 ^ _ last
-0.21 ^ _ thing
-0.21 ^ bump
-0.21 ^ forgot
-0.21 a _ since
-0.21 a fortnight
-0.21 a stomach
-0.21 ankl _ a
-0.21 around it
-0.21 away _ im
-0.21 bled
-0.21 breath when
-0.21 doctor _ me
-0.21 ear feel
-0.21 eye hurt
-0.21 first thing
-0.21 fly _ #11+
-0.21 for _ month
-0.21 forgot
-0.21 fortnight
-0.21 from _ at
-0.21 from monday
-0.21 had diarrhea
-0.21 has _ runny
-0.21 heart _ when
-0.21 heart rate
-0.21 help a
-0.21 how _ is
-0.21 i run
-0.21 in _ shoe
-0.21 in pregnancy
-0.21 it _ to
-0.21 it stopp
-0.21 juice
-0.21 last _ all
-0.21 late _ that
-0.21 little _ when
-0.21 lump
-0.21 my _ fell
-0.21 my sugar
-0.21 need _ glass
-0.21 new glass
-0.21 of december
-0.21 on _ thumb
-0.21 onion _ stopp
-0.21 onion it
-0.21 pressure is
-0.21 pus
-0.21 rate
-0.21 refill of
-0.21 roof
-0.21 side stitch
-0.21 sleep _ noon
-0.21 sleep till
-0.21 sprain
-0.21 stabb pain
-0.21 stopp bleed
-0.21 take _ and
-0.21 take a
-0.21 the week
-0.21 three day
-0.21 till noon
-0.21 twenty
-0.21 week _ monday
-0.21 week all
-0.21 what should
-0.21 when _ nervou
-0.21 when _ run
-0.21 when should
-0.21 wind _ the
-0.21 wind on
-0.21 wine _ dinner
-0.21 with dinner
-0.21 wrong
-0.22 #11+ _ morn
-0.22 #11+ thi
-0.22 -smell
-0.22 <when _ <was
-0.22 ?are ?sign
-0.22 ?are _ ?of
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?pain
-0.22 ?say
-0.22 ?what _ ?sign
-0.22 ^ _ anxiety
-0.22 ^ _ long
-0.22 ^ _ pop
-0.22 ^ _ turn
-0.22 ^ cold
-0.22 ^ hoarse
-0.22 a _ on
-0.22 a week
-0.22 ache _ mov
-0.22 act up
-0.22 aid
-0.22 and blurry
-0.22 anyth
-0.22 are _ for
-0.22 at _ no
-0.22 between a
-0.22 blood _ pill
-0.22 can eat
-0.22 day
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 drink fine
-0.22 get _ when
-0.22 get out
-0.22 had _ before
-0.22 hand _ the
-0.22 hand are
-0.22 headache _ day
-0.22 hear
-0.22 hoarse
-0.22 how long
-0.22 hurt _ garden
-0.22 i _ eat
-0.22 i _ so
-0.22 i put
-0.22 instead
-0.22 like ill
-0.22 mild cramp
-0.22 my _ click
-0.22 my _ to
-0.22 off when
-0.22 on wednesday
-0.22 over _ bed
-0.22 palm
-0.22 prescription
-0.22 pressure pill
-0.22 roll
-0.22 sat
-0.22 spot _ my
-0.22 sunburn _ my
-0.22 the _ between
-0.22 the difference
-0.22 the exam
-0.22 to _ about
-0.22 to _ her
-0.22 to quit
-0.22 tooth _ in
-0.22 tooth com
-0.22 tripp
-0.22 two week
-0.22 wake _ at
-0.22 wed
-0.22 week _ birth
-0.22 week _ can
-0.22 what _ difference
-0.22 wont _ cry
-0.22 work _ the
-0.22 yo _ a
-0.22 yo _ painful
-0.23 # _ over
-0.23 # thi
-0.23 -in -the
-0.23 -swell
-0.23 <have
-0.23 <to <have
-0.23 <used _ <have
-0.23 =morning_sickness
-0.23 =ringing_ears
-0.23 ?a ?stroke
-0.23 ^ _ -headache
-0.23 ^ _ -swell
-0.23 ^ _ check
-0.23 ^ _ checkup
-0.23 ^ _ foot
-0.23 ^ _ i
-0.23 ^ _ kill
-0.23 ^ _ mosquito
-0.23 ^ _ stung
-0.23 ^ _ teen
-0.23 ^ _ thursday
-0.23 ^ both
-0.23 ^ i
-0.23 ^ static
-0.23 ^ stuffy
-0.23 ^ stye
-0.23 a _ my
-0.23 a note
-0.23 after lift
-0.23 after milk
-0.23 allergic
-0.23 and _ great
-0.23 and off
-0.23 and want
-0.23 ask about
-0.23 baby hasnt
-0.23 back _ stiff
-0.23 before lunch
-0.23 between #
-0.23 bit _ blood
-0.23 burp
-0.23 can _ fly
-0.23 cant do
-0.23 carpet
-0.23 check appointment
-0.23 contagiou
-0.23 cough _ #
-0.23 day no
-0.23 day one
-0.23 december #11+
-0.23 dizzy _ i
-0.23 dizzy for
-0.23 dry _ in
-0.23 every _ for
-0.23 flight
-0.23 food down
-0.23 from _ carpet
-0.23 holiday
-0.23 i brush
-0.23 i fly
-0.23 i kill
-0.23 i pull
-0.23 i roll
-0.23 i would
-0.23 if i
-0.23 in _ urine
-0.23 in january
-0.23 it _ a
-0.23 it at
-0.23 keep food
-0.23 kill _ at
-0.23 kill it
-0.23 lost my
-0.23 lot after
-0.23 morn sicknes
-0.23 my _ bump
-0.23 my cheek
-0.23 my teen
-0.23 no -swell
-0.23 note for
-0.23 of thi
-0.23 on _ chest
-0.23 on _ off
-0.23 on _ one
-0.23 on _ watch
-0.23 over _ holiday
-0.23 past _ tomorrow
-0.23 pound _ the
-0.23 pound over
-0.23 rash from
-0.23 sensitive
-0.23 shin _ soccer
-0.23 shin at
-0.23 shingl
-0.23 shock from
-0.23 sore on
-0.23 static
-0.23 static _ from
-0.23 static shock
-0.23 stiff _ the
-0.23 stye on
-0.23 the _ one
-0.23 the carpet
-0.23 the holiday
-0.23 the movie
-0.23 thick
-0.23 tired after
-0.23 tummy ache
-0.23 up _ a
-0.23 water _ my
-0.23 what _ do
-0.23 when _ brush
-0.23 when _ the
-0.23 when she
-0.24 # _ the
-0.24 #11+ _ #99+
-0.24 <faint
-0.24 <my <son
-0.24 <son
-0.24 =cancer_history
-0.24 =gum_only
-0.24 =joint_hot
-0.24 ?i ?know
-0.24 ?i ?prevent
-0.24 ?know
-0.24 ?prevent
-0.24 ^ _ <faint
-0.24 ^ _ finger
-0.24 ^ _ food
-0.24 ^ _ night
-0.24 ^ _ shoe
-0.24 ^ _ wait
-0.24 ^ bee
-0.24 ^ dec
-0.24 ^ tooth
-0.24 a new
-0.24 a nurse
-0.24 a sunburn
-0.24 after driv
-0.24 and stuffy
-0.24 ankle and
-0.24 at #99+
-0.24 babi
-0.24 bleed when
-0.24 breakup
-0.24 can _ go
-0.24 chest _ sore
-0.24 concert
-0.24 cough _ my
-0.24 cramp _ night
-0.24 crie _ night
-0.24 cried
-0.24 dad _ a
-0.24 dec
-0.24 died _ a
-0.24 ear ache
-0.24 eye rins
-0.24 feel a
-0.24 five day
-0.24 free
-0.24 he _ his
-0.24 heart pound
-0.24 is _ after
-0.24 just _ back
-0.24 lost
-0.24 mg
-0.24 my _ chok
-0.24 my _ rins
-0.24 my _ twitch
-0.24 my _ when
-0.24 my calf
-0.24 my first
-0.24 nick
-0.24 of _ stroke
-0.24 on _ back
-0.24 on _ elbow
-0.24 pres _ it
-0.24 rins
-0.24 rins it
-0.24 school
-0.24 screen
-0.24 see _ nurse
-0.24 shampoo
-0.24 shampoo in
-0.24 since my
-0.24 small pimple
-0.24 stitch
-0.24 stomach bug
-0.24 take _ metformin
-0.24 the _ vaccine
-0.24 the _ yesterday
-0.24 the concert
-0.24 the screen
-0.24 tired of
-0.24 to _ to
-0.24 to get
-0.24 to know
-0.24 today but
-0.24 took _ mg
-0.24 uti and
-0.25 <attack
-0.25 <when <i
-0.25 =itchy_local
-0.25 ?is ?a
-0.25 ?meningiti
-0.25 ^ _ #99+
-0.25 ^ _ <my
-0.25 ^ _ doctor
-0.25 ^ _ leak
-0.25 ^ _ lunch
-0.25 ^ _ side
-0.25 ^ _ splash
-0.25 ^ _ toddler
-0.25 ^ _ weekend
-0.25 a _ back
-0.25 ankl swell
-0.25 athlet
-0.25 athlet foot
-0.25 bit _ im
-0.25 blood _ the
-0.25 bp
-0.25 bruise from
-0.25 but is
-0.25 cant _ on
-0.25 cramp and
-0.25 day after
-0.25 diarrhea twice
-0.25 dont _ why
-0.25 ear _ and
-0.25 ear popp
-0.25 feb #11+
-0.25 for _ year
-0.25 from typ
-0.25 grandma is
-0.25 hand in
-0.25 happy
-0.25 heart _ a
-0.25 i am
-0.25 i fell
-0.25 i leak
-0.25 i sneeze
-0.25 i stretch
-0.25 i wear
-0.25 joke
-0.25 just tired
-0.25 know why
-0.25 month _ with
-0.25 my _ are
-0.25 never
-0.25 night _ im
-0.25 night at
-0.25 nose _ and
-0.25 of january
-0.25 old _ every
-0.25 on _ face
-0.25 on his
-0.25 pain _ two
-0.25 pee when
-0.25 popp _ the
-0.25 popp on
-0.25 record
-0.25 saw
-0.25 schedul
-0.25 shav cut
-0.25 slight headache
-0.25 sneeze
-0.25 splash _ my
-0.25 splash in
-0.25 stabb _ in
-0.25 sting on
-0.25 the toilet
-0.25 think its
-0.25 took his
-0.25 tylenol for
-0.25 up _ time
-0.25 wash it
-0.25 wear
-0.25 wet diaper
-0.25 when _ sneeze
-0.25 when _ stretch
-0.25 with _ in
-0.26 # _ to
-0.26 #11+ _ a
-0.26 #11+ _ ago
-0.26 #99+ _ at
-0.26 <from
-0.26 =every_day
-0.26 =period_usual
-0.26 ?you
-0.26 ^ _ eve
-0.26 ^ _ knee
-0.26 ^ _ many
-0.26 ^ _ son
-0.26 ^ _ sugar
-0.26 ^ any
-0.26 ^ canker
-0.26 ^ christma
-0.26 ^ gum
-0.26 ^ keep
-0.26 ^ lot
-0.26 ^ tiny
-0.26 a _ ache
-0.26 a _ feed
-0.26 ache before
-0.26 after _ boxe
-0.26 after mov
-0.26 after runn
-0.26 afternoon
-0.26 again
-0.26 am _ and
-0.26 and _ #99+
-0.26 and _ bend
-0.26 and _ fever
-0.26 and _ walk
-0.26 ankle
-0.26 baby move
-0.26 back _ from
-0.26 bit after
-0.26 bloat
-0.26 boxe
-0.26 canker _ in
-0.26 chest _ on
-0.26 christma eve
-0.26 cros
-0.26 cros legg
-0.26 disease
-0.26 drink
-0.26 drink _ play
-0.26 eve
-0.26 every day
-0.26 eyelid has
-0.26 feed well
-0.26 feel down
-0.26 fever _ for
-0.26 first _ in
-0.26 get pregnant
-0.26 glas of
-0.26 gum bleed
-0.26 had _ cough
-0.26 had _ for
-0.26 in _ hour
-0.26 is #
-0.26 just _ the
-0.26 legg
-0.26 little _ no
-0.26 mov boxe
-0.26 much
-0.26 my ankle
-0.26 my eyelid
-0.26 my lower
-0.26 my stool
-0.26 nausea vomit
-0.26 new shoe
-0.26 no _ -problem
-0.26 on tuesday
-0.26 out _ is
-0.26 plan
-0.26 preeclampsia
-0.26 rib _ from
-0.26 roll _ ankle
-0.26 spit _ milk
-0.26 tenni
-0.26 the month
-0.26 the weekend
-0.26 thi month
-0.26 to _ pregnant
-0.26 told
-0.26 tue
-0.26 tv
-0.26 up _ after
-0.26 up milk
-0.26 what _ a
-0.26 when _ eat
-0.26 wife _ in
-0.26 wine
-0.26 wine with
-0.27 # rd
-0.27 <# _ <ago
-0.27 <used
-0.27 <used <to
-0.27 =after_hard_exercise
-0.27 =many_days
-0.27 ?stroke
-0.27 ?the
-0.27 ^ _ -fever
-0.27 ^ _ phone
-0.27 ^ gas
-0.27 ^ pink
-0.27 a #
-0.27 a _ from
-0.27 ache after
-0.27 after birth
-0.27 at work
-0.27 before the
-0.27 boy
-0.27 constipat for
-0.27 cut _ finger
-0.27 diabetic and
-0.27 every spr
-0.27 faint in
-0.27 finger _ onion
-0.27 from new
-0.27 i _ badly
-0.27 i _ up
-0.27 i slept
-0.27 is _ in
-0.27 knee
-0.27 leg _ red
-0.27 leg day
-0.27 matter
-0.27 mild ache
-0.27 my _ can
-0.27 my meter
-0.27 new year
-0.27 noon on
-0.27 ok to
-0.27 pres on
-0.27 rd
-0.27 said yes
-0.27 scratchy throat
-0.27 shake
-0.27 she _ yes
-0.27 she said
-0.27 sister
-0.27 thi _ im
-0.27 when _ said
-0.27 white spot
-0.27 winter for
-0.27 would
-0.27 yes
-0.28 #11+ _ want
-0.28 -at -#
-0.28 <in
-0.28 <was <#
-0.28 =ear_pain
-0.28 ?make
-0.28 ^ _ <a
-0.28 ^ _ bleed
-0.28 ^ _ could
-0.28 ^ _ grandfather
-0.28 ^ _ shoulder
-0.28 ^ _ that
-0.28 ^ _ today
-0.28 ^ _ work
-0.28 ^ constipat
-0.28 ^ muscle
-0.28 ^ out
-0.28 ^ side
-0.28 ^ tuesday
-0.28 a pimple
-0.28 about my
-0.28 any tip
-0.28 away in
-0.28 breath _ fine
-0.28 but i
-0.28 crie _ i
-0.28 crie when
-0.28 cry _ i
-0.28 diabet
-0.28 didnt
-0.28 dizzy _ throw
-0.28 down _ leg
-0.28 feel _ after
-0.28 from garden
-0.28 from my
-0.28 from sleep
-0.28 grandfather
-0.28 had one
-0.28 have been
-0.28 heart was
-0.28 hungry _ the
-0.28 hungry all
-0.28 i almost
-0.28 in _ apartment
-0.28 in an
-0.28 is _ fine
-0.28 is _ when
-0.28 jaw pain
-0.28 morn
-0.28 muscle _ in
-0.28 my _ check
-0.28 my grandfather
-0.28 on _ diet
-0.28 pop
-0.28 pregnant _ have
-0.28 quarter
-0.28 rac _ the
-0.28 real bad
-0.28 roll my
-0.28 shingl vaccine
-0.28 spin
-0.28 stiff _ sleep
-0.28 stuffy _ and
-0.28 sudden fever
-0.28 the _ was
-0.28 the flu
-0.28 threw _ once
-0.28 to see
-0.28 up once
-0.28 want _ see
-0.28 was rac
-0.28 watch
-0.28 when _ drink
-0.28 with _ white
-0.29 # year
-0.29 -belly -pain
-0.29 <grandma
-0.29 <grandma <pass
-0.29 <grandma _ <away
-0.29 <i <was
-0.29 <pass
-0.29 <pass <away
-0.29 ^ _ eye
-0.29 ^ _ wax
-0.29 ^ belly
-0.29 ^ feel
-0.29 ^ heartburn
-0.29 ^ low
-0.29 ^ sunburn
-0.29 allergi
-0.29 am i
-0.29 are _ from
-0.29 as prescrib
-0.29 at
-0.29 bite _ over
-0.29 bite all
-0.29 carry
-0.29 chip
-0.29 cough is
-0.29 ear wax
-0.29 early
-0.29 eat and
-0.29 feel better
-0.29 for week
-0.29 gum _ when
-0.29 headache after
-0.29 hes _ fine
-0.29 i _ breakfast
-0.29 i stood
-0.29 in _ office
-0.29 is it
-0.29 just a
-0.29 key _ the
-0.29 like _ when
-0.29 me _ headache
-0.29 mosquito _ all
-0.29 my _ medicine
-0.29 my palm
-0.29 no -belly
-0.29 nose but
-0.29 office
-0.29 over _ leg
-0.29 painful _ in
-0.29 pill _ today
-0.29 pregnant _ it
-0.29 pregnant _ need
-0.29 prescrib
-0.29 same _ alway
-0.29 scar
-0.29 spit
-0.29 stomach ache
-0.29 stood
-0.29 stood up
-0.29 the bill
-0.29 when _ stood
-0.29 yesterday i
-0.3 #11+ #99+
-0.3 #11+ _ boy
-0.3 #11+ th
-0.3 #11+ yo
-0.3 #99+ #11+
-0.3 #99+ _ fine
-0.3 =shingles
-0.3 =swallowed_thing
-0.3 ?do ?i
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ^ _ chest
-0.3 ^ _ glass
-0.3 ^ _ hour
-0.3 ^ _ it
-0.3 ^ _ under
-0.3 ^ let
-0.3 ^ tired
-0.3 ^ would
-0.3 a _ for
-0.3 a _ one
-0.3 a diet
-0.3 a lego
-0.3 a refill
-0.3 after eat
-0.3 and _ dont
-0.3 and _ weight
-0.3 asthma _ a
-0.3 at _ #11+
-0.3 back _ after
-0.3 beat _ after
-0.3 beat fast
-0.3 bee _ my
-0.3 bee stung
-0.3 bruise _ my
-0.3 bump
-0.3 cold _ i
-0.3 died of
-0.3 fast after
-0.3 forearm
-0.3 has pink
-0.3 heal
-0.3 heart _ fast
-0.3 heart beat
-0.3 hour _ a
-0.3 i _ ok
-0.3 i _ on
-0.3 i wake
-0.3 in #
-0.3 in _ afternoon
-0.3 is eat
-0.3 lego
-0.3 mild fever
-0.3 morn stopp
-0.3 muscle in
-0.3 my run
-0.3 nasal
-0.3 noseble _ morn
-0.3 noseble thi
-0.3 on _ forearm
-0.3 on _ lego
-0.3 pointles
-0.3 pregnancy test
-0.3 pull _ his
-0.3 pull _ muscle
-0.3 ring
-0.3 runn a
-0.3 send my
-0.3 sick
-0.3 so _ toddler
-0.3 so my
-0.3 sore _ my
-0.3 stubb _ toe
-0.3 stubb my
-0.3 stung my
-0.3 swell _ bit
-0.3 the afternoon
-0.3 the safe
-0.3 thi _ stopp
-0.3 toothache
-0.3 two tylenol
-0.3 yesterday _ fine
-0.31 #11+ #
-0.31 -faint
-0.31 -faint just
-0.31 -in -day
-0.31 =discharge
-0.31 ?i
-0.31 ^ _ -faint
-0.31 ^ _ bean
-0.31 ^ _ pimple
-0.31 ^ _ usual
-0.31 ^ _ wake
-0.31 ^ at
-0.31 ^ back
-0.31 ^ shiver
-0.31 ^ since
-0.31 ^ sugar
-0.31 ^ threw
-0.31 a stroke
-0.31 and _ itch
-0.31 annoy
-0.31 anytime
-0.31 bit red
-0.31 burn _ i
-0.31 can _ take
-0.31 cream
-0.31 depression
-0.31 did a
-0.31 doe a
-0.31 due in
-0.31 empty
-0.31 every night
-0.31 gone now
-0.31 i _ about
-0.31 i _ blood
-0.31 i _ its
-0.31 i did
-0.31 is annoy
-0.31 its fine
-0.31 keep _ down
-0.31 keep _ worse
-0.31 learn
-0.31 learn to
-0.31 long
-0.31 lunch
-0.31 mom _ #11+
-0.31 movie
-0.31 my _ need
-0.31 nail
-0.31 pushup
-0.31 question
-0.31 said
-0.31 shiver _ the
-0.31 small bruise
-0.31 spit _ a
-0.31 the _ paper
-0.31 throat _ fever
-0.31 time
-0.31 toilet paper
-0.31 train
-0.31 two month
-0.31 vaccin
-0.31 wake _ every
-0.32 -of
-0.32 <and
-0.32 <to
-0.32 =contact_lens
-0.32 =radiates_leg
-0.32 ?what ?are
-0.32 ?what ?is
-0.32 ^ _ ?are
-0.32 ^ _ ?is
-0.32 ^ _ look
-0.32 ^ _ mother
-0.32 ^ got
-0.32 ^ hive
-0.32 ^ last
-0.32 ^ leg
-0.32 ^ tonight
-0.32 a _ but
-0.32 a _ i
-0.32 ago i
-0.32 back is
-0.32 been _ the
-0.32 bleed _ i
-0.32 blister in
-0.32 call me
-0.32 chin
-0.32 click
-0.32 contact
-0.32 do _ have
-0.32 do i
-0.32 from the
-0.32 group
-0.32 heartburn at
-0.32 his appointment
-0.32 im _ with
-0.32 is broken
-0.32 its swollen
-0.32 lip _ the
-0.32 lip from
-0.32 make it
-0.32 my _ get
-0.32 my _ its
-0.32 my teeth
-0.32 new
-0.32 night
-0.32 nine
-0.32 on saturday
-0.32 one at
-0.32 over _ at
-0.32 pacemaker check
-0.32 past
-0.32 say i
-0.32 shoe
-0.32 sneez a
-0.32 support
-0.32 support group
-0.32 take my
-0.32 the _ no
-0.32 vision fine
-0.32 wet
-0.32 you have
-0.33 #11+ hour
-0.33 #99+ but
-0.33 =cold_outside
-0.33 ^ _ am
-0.33 ^ _ disc
-0.33 ^ _ grind
-0.33 ^ _ kick
-0.33 ^ _ rate
-0.33 ^ _ temp
-0.33 ^ shav
-0.33 ^ sneez
-0.33 ^ where
-0.33 a band
-0.33 after pizza
-0.33 allergic to
-0.33 am #11+
-0.33 and bloat
-0.33 and drink
-0.33 baby _ her
-0.33 band
-0.33 bean
-0.33 bp is
-0.33 burn when
-0.33 congestion
-0.33 disc
-0.33 disc _ my
-0.33 disc in
-0.33 feel great
-0.33 foot
-0.33 got _ and
-0.33 grind _ teeth
-0.33 grind my
-0.33 hair
-0.33 have _ disease
-0.33 heartburn _ pizza
-0.33 i _ short
-0.33 i drink
-0.33 i grind
-0.33 in winter
-0.33 is _ at
-0.33 mother _ #11+
-0.33 my _ want
-0.33 my _ yesterday
-0.33 need _ refill
-0.33 on _ arm
-0.33 on _ plane
-0.33 out _ its
-0.33 pain for
-0.33 pee _ i
-0.33 pill refill
-0.33 plane
-0.33 punch
-0.33 the _ at
-0.33 the plane
-0.33 toe
-0.33 too much
-0.33 took two
-0.33 trouble
-0.33 two _ for
-0.33 walk _ it
-0.33 walk on
-0.33 when _ see
-0.34 # _ after
-0.34 # _ at
-0.34 #11+ pound
-0.34 -any
-0.34 -monday
-0.34 <ago
-0.34 =flu_bad
-0.34 =sinus_long
-0.34 =slept_on
-0.34 ?can ?stres
-0.34 ?stres
-0.34 ^ _ ?stres
-0.34 ^ _ ankl
-0.34 ^ _ kid
-0.34 ^ _ minut
-0.34 ^ _ number
-0.34 ^ _ tuesday
-0.34 ^ a
-0.34 ^ little
-0.34 ^ today
-0.34 ^ uti
-0.34 a mild
-0.34 a newborn
-0.34 a sore
-0.34 all day
-0.34 and _ back
-0.34 and itchy
-0.34 bit _ tongue
-0.34 canker
-0.34 canker sore
-0.34 chicken
-0.34 cough in
-0.34 ear _ on
-0.34 eye _ from
-0.34 fever _ #99+
-0.34 for four
-0.34 from _ cold
-0.34 has an
-0.34 i chew
-0.34 in _ car
-0.34 itchy and
-0.34 like to
-0.34 my _ migraine
-0.34 my _ result
-0.34 my appointment
-0.34 my bp
-0.34 my doctor
-0.34 need an
-0.34 needle
-0.34 no -pain
-0.34 no _ -no
-0.34 on _ of
-0.34 on _ toe
-0.34 out _ breath
-0.34 problem
-0.34 pull a
-0.34 shampoo _ my
-0.34 sleep on
-0.34 swallow _ gum
-0.34 thi
-0.34 thing
-0.34 today and
-0.34 toilet
-0.34 up green
-0.34 up too
-0.34 usual migraine
-0.34 wake me
-0.34 week of
-0.34 when _ chew
-0.34 when _ pee
-0.34 when i
-0.34 with white
-0.34 would _ to
-0.35 # and
-0.35 # pill
-0.35 #11+ _ that
-0.35 #11+ is
-0.35 -#11+ -week
-0.35 -or
-0.35 <a
-0.35 <away
-0.35 <in <#99+
-0.35 <my _ <had
-0.35 <was
-0.35 ^ _ ?do
-0.35 ^ _ december
-0.35 ^ _ will
-0.35 ^ heart
-0.35 ^ yawn
-0.35 a _ after
-0.35 a _ bruise
-0.35 ac
-0.35 ac is
-0.35 after #
-0.35 and pink
-0.35 appointment is
-0.35 between period
-0.35 burp after
-0.35 christma
-0.35 cut _ a
-0.35 eye twitch
-0.35 faint when
-0.35 fall out
-0.35 feel _ baby
-0.35 from _ and
-0.35 gain weight
-0.35 has the
-0.35 i quit
-0.35 im _ tired
-0.35 is _ since
-0.35 is dark
-0.35 is fall
-0.35 later
-0.35 line
-0.35 my _ last
-0.35 my toddler
-0.35 on _ lower
-0.35 on _ table
-0.35 pink _ again
-0.35 rain
-0.35 safe to
-0.35 safety
-0.35 seem confus
-0.35 should he
-0.35 so tired
-0.35 the day
-0.35 the neighbor
-0.35 today _ ok
-0.35 when _ appointment
-0.35 when will
-0.35 will _ feel
-0.35 wrist hurt
-0.35 yawn
-0.36 #11+ at
-0.36 <#99+
-0.36 <last <year
-0.36 ^ _ bug
-0.36 ^ _ from
-0.36 ^ _ sore
-0.36 ^ _ wrote
-0.36 ^ lost
-0.36 a muscle
-0.36 and _ gone
-0.36 and then
-0.36 any
-0.36 because of
-0.36 bleach to
-0.36 by _ mosquito
-0.36 chest _ a
-0.36 common
-0.36 died
-0.36 dizzy on
-0.36 dry skin
-0.36 feet swell
-0.36 get _ and
-0.36 green poop
-0.36 heat
-0.36 hour _ now
-0.36 hour from
-0.36 i _ over
-0.36 in _ ear
-0.36 is _ away
-0.36 it itch
-0.36 it safe
-0.36 itch
-0.36 kick in
-0.36 lower leg
-0.36 make me
-0.36 medicine
-0.36 mosquito _ it
-0.36 mosquito and
-0.36 muscle _ my
-0.36 my _ had
-0.36 my _ late
-0.36 my ear
-0.36 my side
-0.36 need new
-0.36 pain going
-0.36 second _ i
-0.36 second when
-0.36 stye
-0.36 the new
-0.36 the same
-0.36 week on
-0.36 who can
-0.37 <#
-0.37 <it
-0.37 ?one
-0.37 ^ _ -blood
-0.37 ^ _ all
-0.37 ^ _ eyelid
-0.37 ^ _ had
-0.37 ^ _ hear
-0.37 ^ _ itch
-0.37 ^ _ monday
-0.37 ^ _ streak
-0.37 ^ _ thought
-0.37 ^ _ twitch
-0.37 ^ friday
-0.37 ^ itchy
-0.37 ^ no
-0.37 ^ paper
-0.37 ^ tickle
-0.37 ^ tomorrow
-0.37 a _ throat
-0.37 a baseball
-0.37 after _ it
-0.37 after lunch
-0.37 and _ nail
-0.37 anxiety
-0.37 are _ in
-0.37 better
-0.37 bleed #
-0.37 bleed _ week
-0.37 bug
-0.37 controll
-0.37 daycare
-0.37 dog is
-0.37 eye are
-0.37 hungry
-0.37 hurt when
-0.37 i _ after
-0.37 i eat
-0.37 i threw
-0.37 in _ chest
-0.37 is low
-0.37 light _ #
-0.37 light bleed
-0.37 mosquito _ on
-0.37 my _ ache
-0.37 my _ bleed
-0.37 my watch
-0.37 of _ yesterday
-0.37 paper cut
-0.37 stretch
-0.37 the #11+
-0.37 the _ time
-0.37 the door
-0.37 the first
-0.37 thi _ is
-0.37 tickle
-0.37 tickle _ my
-0.37 tickle in
-0.37 tight _ the
-0.37 tight in
-0.37 to _ clinic
-0.37 to your
-0.37 when _ my
-0.37 year
-0.37 your clinic
-0.38 #11+ #11+
-0.38 #11+ _ after
-0.38 -week
-0.38 <heart
-0.38 <when
-0.38 =stye
-0.38 =takes_daily
-0.38 ^ _ coffee
-0.38 ^ _ new
-0.38 ^ _ quit
-0.38 ^ _ two
-0.38 ^ _ when
-0.38 ^ it
-0.38 ^ morn
-0.38 ^ pregnancy
-0.38 a _ when
-0.38 all the
-0.38 and _ cranky
-0.38 and _ red
-0.38 as alway
-0.38 battery _ my
-0.38 bring
-0.38 cranky
-0.38 do _ keep
-0.38 end _ the
-0.38 in _ throat
-0.38 key
-0.38 kid _ a
-0.38 lab
-0.38 my _ aid
-0.38 my glass
-0.38 my gum
-0.38 my hear
-0.38 my key
-0.38 my team
-0.38 no _ just
-0.38 of _ pain
-0.38 old had
-0.38 physical
-0.38 pregnancy _ is
-0.38 same as
-0.38 smok and
-0.38 sting
-0.38 team
-0.38 to _ smok
-0.38 twinge
-0.38 twist _ ankle
-0.38 twist my
-0.39 # ish
-0.39 -headache
-0.39 =throat_sore
-0.39 =tooth
-0.39 ?do
-0.39 ?how ?do
-0.39 ^ _ aunt
-0.39 ^ _ brand
-0.39 and tired
-0.39 aunt
-0.39 brand
-0.39 burn _ tongue
-0.39 but didnt
-0.39 cold
-0.39 cough for
-0.39 face _ swollen
-0.39 feel weak
-0.39 glas
-0.39 has _ bad
-0.39 i _ thi
-0.39 i call
-0.39 im nervou
-0.39 in march
-0.39 is _ month
-0.39 is stiff
-0.39 it _ when
-0.39 low fever
-0.39 march
-0.39 my aunt
-0.39 no
-0.39 no -headache
-0.39 no -numbnes
-0.39 once last
-0.39 or
-0.39 the cold
-0.39 tongue on
-0.39 week _ its
-0.39 what help
-0.39 when _ he
-0.4 # _ boy
-0.4 # on
-0.4 #11+ am
-0.4 =panic_known
-0.4 ^ _ arm
-0.4 ^ _ bill
-0.4 ^ _ or
-0.4 a _ at
-0.4 bill is
-0.4 bit of
-0.4 fly
-0.4 hard _ i
-0.4 heartburn after
-0.4 how much
-0.4 i read
-0.4 is _ over
-0.4 les
-0.4 look _ a
-0.4 my nail
-0.4 my tooth
-0.4 now and
-0.4 of _ month
-0.4 old _ his
-0.4 pee is
-0.4 pimple on
-0.4 rash with
-0.4 red warm
-0.4 she swallow
-0.4 since the
-0.4 stres
-0.4 toe is
-0.4 took my
-0.4 warm
-0.4 warm and
-0.4 week from
-0.4 weigh
-0.4 will i
-0.41 -problem
-0.41 =three_days
-0.41 =unprotected_sex
-0.41 ^ _ feet
-0.41 ^ _ need
-0.41 ^ between
-0.41 ^ slight
-0.41 ^ the
-0.41 ^ wind
-0.41 between _ and
-0.41 can _ get
-0.41 day _ with
-0.41 do
-0.41 driv
-0.41 exam
-0.41 feb
-0.41 feel good
-0.41 flu
-0.41 get
-0.41 got _ on
-0.41 lump _ my
-0.41 my insurance
-0.41 my period
-0.41 no _ -or
-0.41 on _ rug
-0.41 roll over
-0.41 rug
-0.41 see a
-0.41 since _ i
-0.41 since _ night
-0.41 since last
-0.41 the rug
-0.41 to #
-0.41 was #99+
-0.41 when can
-0.41 when im
-0.42 # _ #
-0.42 -tuesday
-0.42 =about_self
-0.42 =nail_word
-0.42 ^ <had
-0.42 ^ _ cramp
-0.42 ^ _ pill
-0.42 ^ _ smoke
-0.42 ^ eye
-0.42 about _ can
-0.42 and pee
-0.42 breath on
-0.42 bump his
-0.42 can _ see
-0.42 cant _ still
-0.42 cant sit
-0.42 day _ a
-0.42 dinner
-0.42 feel _ today
-0.42 feet _ in
-0.42 from
-0.42 going around
-0.42 hiccup
-0.42 is my
-0.42 my phone
-0.42 my thumb
-0.42 next month
-0.42 no -cough
-0.42 saturday
-0.42 scrap
-0.42 sit still
-0.42 these
-0.42 thursday
-0.42 up _ last
-0.42 while pregnant
-0.43 <i
-0.43 ?are
-0.43 ^ #11+
-0.43 ^ #99+
-0.43 ^ ?how
-0.43 ^ _ for
-0.43 ^ _ thirty
-0.43 ^ do
-0.43 ^ need
-0.43 ^ ten
-0.43 as
-0.43 back ache
-0.43 been feel
-0.43 bit
-0.43 breath fine
-0.43 daughter _ her
-0.43 eye wash
-0.43 feel _ bit
-0.43 feel _ for
-0.43 from _ pillow
-0.43 give _ a
-0.43 hair _ fall
-0.43 hair is
-0.43 it _ and
-0.43 its _ out
-0.43 loose
-0.43 loose stool
-0.43 me a
-0.43 migraine
-0.43 on _ baby
-0.43 pillow
-0.43 red hot
-0.43 soap
-0.43 stool _ hard
-0.43 sugar #99+
-0.43 swollen gland
-0.43 till
-0.43 was out
-0.43 would like
-0.44 -numbnes
-0.44 -trouble
-0.44 =hearing
-0.44 ^ _ between
-0.44 ^ _ with
-0.44 ^ pee
-0.44 ^ stubb
-0.44 ^ wrong
-0.44 and _ heartburn
-0.44 book
-0.44 brown
-0.44 dog has
-0.44 ish
-0.44 little
-0.44 lower _ is
-0.44 mild headache
-0.44 my ankl
-0.44 period is
-0.44 schedule
-0.44 shav
-0.44 stubb
-0.44 sugar was
-0.44 swell a
-0.44 take
-0.44 the _ pill
-0.44 thirty
-0.44 tired _ the
-0.45 <had <a
-0.45 ^ _ hit
-0.45 ^ _ jaw
-0.45 ^ _ thi
-0.45 ^ _ you
-0.45 a _ off
-0.45 a cough
-0.45 and have
-0.45 ask
-0.45 can you
-0.45 coffee
-0.45 dizzy _ the
-0.45 had _ fever
-0.45 it _ #
-0.45 my _ died
-0.45 my _ the
-0.45 nose
-0.45 on _ toilet
-0.45 patient
-0.45 slept
-0.45 sometim
-0.45 son _ his
-0.45 swell in
-0.45 the _ th
-0.45 threw up
-0.45 want a
-0.46 =dentist
-0.46 =scratched
-0.46 ?how _ ?i
-0.46 ^ <i
-0.46 ^ _ headache
-0.46 ^ _ much
-0.46 ^ _ sister
-0.46 ^ _ yo
-0.46 ^ sore
-0.46 ^ toothache
-0.46 a _ cough
-0.46 after _ on
-0.46 at _ gym
-0.46 back _ going
-0.46 from pollen
-0.46 going down
-0.46 gone
-0.46 half _ hour
-0.46 half an
-0.46 how
-0.46 i pee
-0.46 make
-0.46 my sister
-0.46 off _ week
-0.46 on my
-0.46 out _ #
-0.46 pain _ down
-0.46 pollen
-0.46 stuffy nose
-0.46 thi cold
-0.46 thi job
-0.46 tissue
-0.46 was _ on
-0.46 where
-0.47 ^ _ feel
-0.47 ^ _ lip
-0.47 ^ for
-0.47 ^ monday
-0.47 and _ fine
-0.47 can we
-0.47 i _ do
-0.47 i need
-0.47 in _ even
-0.47 insurance
-0.47 its gone
-0.47 look yellow
-0.47 my elbow
-0.47 ok now
-0.47 once in
-0.47 out for
-0.47 scratchy
-0.47 the even
-0.47 weekend
-0.47 when
-0.48 # th
-0.48 ?of
-0.48 ^ _ scratch
-0.48 ^ _ spot
-0.48 ^ bit
-0.48 a _ short
-0.48 a streak
-0.48 body
-0.48 diaper
-0.48 first
-0.48 how _ i
-0.48 is _ bit
-0.48 is pregnant
-0.48 my _ wash
-0.48 pee _ lot
-0.48 pee a
-0.48 phone
-0.48 rash _ my
-0.48 side _ pain
-0.48 son got
-0.48 stiff from
-0.48 streak _ blood
-0.48 streak of
-0.48 want
-0.49 =strep_like
-0.49 ^ _ take
-0.49 a blue
-0.49 a day
-0.49 a second
-0.49 for _ second
-0.49 hurt his
-0.49 leg _ the
-0.49 my hair
-0.49 result
-0.49 run
-0.49 slept badly
-0.49 sore from
-0.5 <last
-0.5 =ate_dye
-0.5 =aura_usual
-0.5 =choking_passed
-0.5 =muscle_tear
-0.5 ^ _ a
-0.5 ^ _ blue
-0.5 ^ _ little
-0.5 ^ doe
-0.5 ^ gasly
-0.5 ^ not
-0.5 cold _ my
-0.5 cough it
-0.5 cry
-0.5 garden
-0.5 gasly
-0.5 i had
-0.5 like that
-0.5 loud
-0.5 made my
-0.5 number
-0.5 on _ stair
-0.5 several time
-0.5 slight
-0.5 to clean
-0.5 your
-0.51 # pm
-0.51 -symptom
-0.51 ^ _ ache
-0.51 ^ _ nose
-0.51 ^ first
-0.51 a cherry
-0.51 cherry
-0.51 do _ need
-0.51 give me
-0.51 im _ my
-0.51 is fine
-0.51 is the
-0.51 jean
-0.51 no -symptom
-0.51 should i
-0.51 start #
-0.51 start _ day
-0.51 start yesterday
-0.51 swallow _ cherry
-0.51 thi cough
-0.51 toddler _ a
-0.51 vitamin with
-0.51 what doe
-0.51 with _ cold
-0.52 =chest_injury_or_ache
-0.52 ?is
-0.52 ^ _ an
-0.52 ^ _ elbow
-0.52 ^ are
-0.52 a little
-0.52 acne
-0.52 and sleep
-0.52 blister _ a
-0.52 bos
-0.52 do you
-0.52 elbow in
-0.52 get a
-0.52 i _ #
-0.52 my _ look
-0.52 my bos
-0.52 no _ -pain
-0.52 that ok
-0.52 the #
-0.52 we _ a
-0.52 when _ i
-0.53 ?how
-0.53 ^ ?can
-0.53 ^ _ neck
-0.53 can he
-0.53 i _ asthma
-0.53 it still
-0.53 low
-0.53 my _ seem
-0.53 nervou
-0.53 sore _ and
-0.53 summer
-0.53 to _ a
-0.53 was #11+
-0.53 with my
-0.54 ?about
-0.54 ^ _ in
-0.54 ^ mosquito
-0.54 ^ next
-0.54 ^ numb
-0.54 ^ which
-0.54 a _ rash
-0.54 a _ red
-0.54 beet
-0.54 cry and
-0.54 fell _ his
-0.54 for year
-0.54 from now
-0.54 how do
-0.54 is _ from
-0.54 my _ have
-0.54 phlegm
-0.54 pimple
-0.54 since monday
-0.54 swollen after
-0.54 therapy
-0.54 tiny
-0.55 -cough
-0.55 =inconsolable
-0.55 ?in
-0.55 ^ <my
-0.55 ^ hiccup
-0.55 diaper rash
-0.55 dog
-0.55 follow
-0.55 is _ safe
-0.55 my _ pressure
-0.55 stop _ and
-0.55 stop cry
-0.55 stuffy
-0.56 ^ _ and
-0.56 ^ can
-0.56 baby _ a
-0.56 baby _ up
-0.56 blood pressure
-0.56 ear
-0.56 give
-0.56 hemorrhoid
-0.56 it out
-0.56 job
-0.56 look _ in
-0.56 my tongue
-0.56 onion
-0.56 quit smok
-0.56 son _ #
-0.56 sore throat
-0.56 threw
-0.56 turn my
-0.56 up _ i
-0.56 when is
-0.57 =constipation
-0.57 =not_taken
-0.57 =sunburn
-0.57 ?for
-0.57 ^ _ doe
-0.57 and play
-0.57 feel _ since
-0.57 fever is
-0.57 glass
-0.57 hand _ numb
-0.57 my _ play
-0.57 otherwise
-0.57 pink
-0.57 pizza
-0.57 sunburn
-0.57 throat and
-0.57 to take
-0.58 ?a
-0.58 ?what
-0.58 ^ ?what
-0.58 a runny
-0.58 crav
-0.58 doctor
-0.58 have _ cold
-0.58 i _ #11+
-0.58 same
-0.58 she _ her
-0.58 with blister
-0.59 ^ small
-0.59 constipat
-0.59 down since
-0.59 eye _ it
-0.59 gum
-0.59 several
-0.59 the gym
-0.59 traffic
-0.59 winter
-0.6 #99+ since
-0.6 <year
-0.6 ^ _ my
-0.6 ^ light
-0.6 after work
-0.6 am
-0.6 bill
-0.6 i could
-0.6 is _ ok
-0.6 next week
-0.6 sore after
-0.6 thumb
-0.61 =cold_hands
-0.61 =itching
-0.61 ^ dry
-0.61 a mosquito
-0.61 i _ sleep
-0.61 january
-0.61 of _ in
-0.61 what
-0.62 -blood
-0.62 -no
-0.62 =vomit_few
-0.62 are sore
-0.62 clinic
-0.62 could
-0.62 dry cough
-0.62 eat
-0.62 eye _ and
-0.62 from _ dentist
-0.62 great
-0.62 hurt from
-0.62 no -blood
-0.62 on monday
-0.62 pm
-0.62 which
-0.63 <my
-0.63 ?can
-0.63 arm _ sore
-0.63 can
-0.63 day of
-0.63 de
-0.63 have asthma
-0.63 i get
-0.63 period
-0.63 test
-0.63 tonsil
-0.63 vaccine
-0.64 broken
-0.64 call
-0.64 th
-0.64 tired
-0.64 wash
-0.64 yo boy
-0.65 <year <ago
-0.65 at night
-0.65 baby kick
-0.65 dry
-0.65 due
-0.65 made
-0.65 my usual
-0.65 spr
-0.65 twitch
-0.66 =seizure_usual
-0.66 =tired
-0.66 ^ _ almost
-0.66 a _ nose
-0.66 all good
-0.66 bruise
-0.66 end of
-0.66 for _ week
-0.66 gym
-0.66 help
-0.66 over #11+
-0.66 please
-0.66 why
-0.67 -sleep
-0.67 =cold_only
-0.67 =low_mood_deep
-0.67 december
-0.67 my _ snor
-0.67 snor
-0.67 work
-0.68 -yet
-0.68 ^ _ threw
-0.68 alway
-0.68 blood on
-0.68 on it
-0.68 spit up
-0.68 teeth
-0.68 vitamin
-0.69 ^ _ crie
-0.69 ^ _ hurt
-0.69 ^ stomach
-0.69 ^ sweaty
-0.69 can i
-0.69 her _ with
-0.69 pink eye
-0.69 sneez
-0.69 stool
-0.7 ^ stabb
-0.7 breath _ the
-0.7 checkup
-0.7 five
-0.7 i _ at
-0.7 pregnancy
-0.7 sore
-0.7 upset
-0.7 what is
-0.71 ^ _ get
-0.71 ^ _ period
-0.71 ^ by
-0.71 a cold
-0.71 feel fine
-0.71 of _ on
-0.71 patch
-0.71 with thi
-0.72 # _ of
-0.72 -my
-0.72 ^ _ make
-0.72 check
-0.72 heartburn
-0.72 no -fever
-0.72 well
-0.73 ^ _ do
-0.73 im sad
-0.73 pain _ a
-0.73 refill
-0.74 crie
-0.74 is a
-0.74 noon
-0.74 was _ of
-0.74 wednesday
-0.75 -pain
-0.75 ^ when
-0.75 cant sleep
-0.75 gas
-0.76 feel ok
-0.76 mosquito bite
-0.76 runny nose
-0.76 sunday
-0.76 the dentist
-0.77 ^ how
-0.78 -fever
-0.78 food
-0.78 in _ morn
-0.78 runny
-0.78 the morn
-0.79 all _ time
-0.79 itchy
-0.79 should
-0.79 smok
-0.79 the time
-0.79 toddler wont
-0.79 year _ has
-0.8 =iron_pills
-0.8 diet
-0.8 friday
-0.8 you
-0.81 #99+ _ #11+
-0.81 =possible_fracture
-0.81 ^ mild
-0.81 ache
-0.81 cough _ fever
-0.81 fell on
-0.81 my fever
-0.81 paper
-0.81 scratch
-0.81 took _ pill
-0.82 #11+ _ dizzy
-0.82 ^ _ breath
-0.82 ^ thi
-0.82 milk
-0.82 my _ faint
-0.82 my dog
-0.82 tomorrow
-0.83 =during_exercise
-0.83 dentist
-0.83 tuesday
-0.84 ^ ear
-0.85 husband snor
-0.85 small
-0.85 today
-0.86 =itchy_only
-0.86 before
-0.86 is sore
-0.87 need a
-0.89 need
-0.89 next
-0.89 normal
-0.9 ^ what
-0.91 ^ _ after
-0.91 laugh
-0.91 sleep
-0.91 swallow her
-0.93 =low_mood
-0.93 ^ _ to
-0.93 at #
-0.93 doe
-0.93 haha
-0.95 # #11+
-0.95 ^ _ hand
-0.97 ^ headache
-0.97 mild
-0.97 safe
-0.99 ^ _ day
-1 =eating_disorder
-1 is that
-1.01 and need
-1.02 ^ dizzy
-1.03 good
-1.04 ^ _ fever
-1.04 ^ is
-1.04 monday
-1.04 mosquito
-1.05 ok
-1.05 sad
-1.06 appointment
-1.06 elbow
-1.09 =raynaud_usual
-1.09 late
-1.1 play
-1.12 a bit
-1.15 once
-1.18 ^ in
-1.21 fine
-1.26 fine now
-1.3 lol
`,
}
