import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.43,
  emergencyFrom: 1.36,
  nurseFrom: 0.92,
  weights: `
2.31 =suicidal
2.05 =poison_swallowed
1.84 =abuse_danger
1.79 =harm_others
1.77 =stab_shot
1.74 =swallowed_battery
1.6 =overdose_taken
1.55 =baby_quiet
1.55 =snake
1.52 =seizure
1.51 =chest_pressure
1.51 =face_blisters
1.51 =self_harm_now
1.51 =wild_bite
1.45 =contractions
1.45 =water_broke
1.44 =black_stool
1.42 =soaking_pad
1.39 =amputated
1.39 =deformed
1.37 =unresponsive
1.36 =bleeding_heavy
1.36 pass
1.36 the baby
1.32 =cannot_breathe
1.29 black
1.28 pass out
1.27 =confused
1.25 =skin_peeling
1.23 =animal_bite
1.23 =inhaler_fails
1.23 =numb_any
1.21 =no_urine
1.2 into
1.17 =vomiting_blood
1.17 way
1.16 =carbon_monoxide
1.16 =drowning
1.15 =smoke
1.14 =choking
1.14 found
1.13 =drowsy
1.13 =withdrawal
1.13 behind
1.12 =swelling_throat
1.11 #99+ and
1.11 open
1.11 went
1.1 =burn_big
1.1 =fell_baby
1.1 mouth
1.09 =electric
1.08 =at_rest
1.08 =ear_swollen
1.08 brother
1.08 nonstop
1.05 =high_fever
1.05 fever and
1.05 out _ the
1.05 temp _ #99+
1.05 touch
1.04 =vision_loss
1.04 a seizure
1.04 hav
1.04 isnt
1.03 and im
1.03 think
1.02 =chemical_word
1.02 =coughs_blood
1.02 after the
1.02 vomit
1.01 =severe_headache
1.01 fluid
1 =device_alarm
1 =fainted
1 =speech
1 breathe
0.99 =dystonia
0.99 =sudden
0.99 every _ minut
0.99 miss
0.98 =deep_burn
0.98 =heat_danger
0.98 =weak_one_side
0.98 drank
0.98 the _ and
0.97 =child_got_pills
0.97 =drugs_taken
0.97 =face_droop
0.97 and now
0.97 min
0.97 seizure
0.97 worst
0.96 anymore
0.96 chill
0.96 chok
0.96 confus
0.96 swell up
0.95 through
0.94 # _ and
0.94 =radiates_groin
0.94 ^ _ chok
0.94 sugar is
0.94 swell
0.93 =done_with_it
0.93 =eye_bulge
0.93 =seizure_repeat
0.92 =jaw_locked
0.92 cant _ my
0.92 think about
0.92 whole
0.91 =chemical_burn
0.91 and she
0.91 in his
0.9 had _ seizure
0.9 hes
0.9 sudden
0.89 =barking_stridor
0.89 =one_side_belly
0.89 and _ in
0.89 and my
0.89 fire
0.89 forward
0.89 is _ on
0.88 =mouth_sores
0.88 from a
0.87 =head_injury
0.87 =rigors
0.87 =rigors_hard
0.87 =severe_pain
0.87 hang
0.87 i just
0.87 lighthead
0.87 my _ went
0.87 say
0.87 temp
0.86 =bluish
0.86 =drug_named
0.86 over #99+
0.86 point
0.86 so bad
0.85 =immunosuppressed
0.85 and vomit
0.85 grandpa
0.85 has _ and
0.85 my brother
0.85 my thigh
0.85 shak
0.85 soak
0.85 weird
0.84 =priapism
0.84 =throat_tight
0.83 =bladder_bowel_loss
0.83 =hurts_move
0.83 =pain_beyond
0.83 =valve_or_device
0.83 and hes
0.83 cant feel
0.83 shook
0.83 since yesterday
0.83 stuck _ my
0.82 =baby_still
0.82 =gradual_numb
0.82 =hallucinating
0.82 ^ infant
0.82 and _ eye
0.82 bottle
0.82 by
0.82 infant
0.82 thigh
0.81 =co_alarm
0.81 =eye_chemical
0.81 =eye_hit
0.81 =shaking
0.81 and _ are
0.81 and chill
0.81 bright
0.81 is _ the
0.81 is _ up
0.81 off the
0.81 she
0.81 temp is
0.8 =bp_very_high
0.8 =wont_swallow
0.8 and see
0.8 feel dizzy
0.8 wont
0.79 =near_faint
0.79 =pierced_through
0.79 of my
0.79 up to
0.79 wound
0.78 =eye_pierced
0.78 =swallow_trouble
0.78 ^ cant
0.78 ^ sudden
0.78 going to
0.78 hard
0.78 turn
0.78 was stabb
0.77 ^ _ drank
0.77 bit my
0.77 face
0.77 fell _ the
0.77 heart rac
0.77 i _ like
0.77 now my
0.77 old is
0.77 skin is
0.77 ther
0.77 week with
0.76 =bleeding_any
0.76 =chest_tearing
0.76 =long_bleed
0.76 =vomiting
0.76 and _ i
0.76 belly
0.76 for _ hour
0.76 i _ feel
0.76 i think
0.76 my vision
0.76 shock
0.76 the floor
0.76 the tip
0.75 a bunch
0.75 and _ breath
0.75 and he
0.75 bunch
0.75 bunch of
0.75 feel like
0.75 heart is
0.75 my _ isnt
0.75 on one
0.75 one side
0.75 poison
0.74 =hernia_stuck
0.74 =pale_clammy
0.74 =waters_said
0.74 and _ have
0.74 and is
0.74 and red
0.74 and short
0.74 baby #
0.74 battery
0.74 cant _ it
0.74 chest and
0.74 dog _ my
0.74 end it
0.74 is _ off
0.74 my _ sugar
0.74 my belly
0.74 put
0.74 that wont
0.74 word
0.73 =cocaine
0.73 =hernia
0.73 =leg_swelling_one
0.73 after my
0.73 and _ my
0.73 and wont
0.73 even
0.73 infection
0.73 pale
0.73 swallow
0.73 that _ go
0.72 #11+ min
0.72 =belly_hard
0.72 =right_side
0.72 =short_breath
0.72 =swelling_lips
0.72 =testicle
0.72 a temp
0.72 and _ chest
0.72 and _ rash
0.72 and no
0.72 cant
0.72 cant open
0.72 flash
0.72 gush
0.72 i cut
0.72 my _ drank
0.72 my friend
0.72 my mouth
0.72 my whole
0.72 near
0.72 push
0.72 rash that
0.72 super
0.72 temp of
0.72 two _ after
0.72 wont go
0.71 =blood_thinner
0.71 =born_part
0.71 =sleepless_days
0.71 =sugar_low
0.71 =worst_ever
0.71 bent
0.71 deep
0.71 my _ keep
0.71 my _ with
0.71 nauseou
0.71 short _ breath
0.71 short of
0.71 too many
0.71 took _ many
0.71 took too
0.71 was _ with
0.7 -peed
0.7 =wheeze_word
0.7 a bat
0.7 a knife
0.7 and _ is
0.7 and _ pain
0.7 bat
0.7 go
0.7 hav a
0.7 hot
0.69 -pill
0.69 =dark_urine
0.69 =means_at_hand
0.69 =soft_spot
0.69 =wound_infected
0.69 bleach _ my
0.69 bleach in
0.69 by a
0.69 crush
0.69 dad
0.69 fast and
0.69 fish hook
0.69 floor
0.69 jaw
0.69 knife
0.69 the point
0.69 throw
0.69 throw up
0.69 wheez
0.68 =car_crash
0.68 =postpartum
0.68 =saddle_numb
0.68 do _ still
0.68 ever
0.68 his eye
0.68 is chok
0.68 is swell
0.68 testicle
0.67 -slept
0.67 =high_altitude
0.67 =limp_leg
0.67 =tongue_swollen
0.67 ^ someone
0.67 and
0.67 and i
0.67 bad _ and
0.67 bite _ my
0.67 cant swallow
0.67 floppy
0.67 im on
0.67 inhal
0.67 old wont
0.67 read #11+
0.67 red blood
0.67 short
0.67 was _ in
0.67 with blood
0.66 =hives
0.66 =object_stuck
0.66 =purple_rash
0.66 ^ took
0.66 breath for
0.66 her
0.66 im pregnant
0.66 my _ got
0.66 on _ side
0.66 push forward
0.66 spasm
0.66 start in
0.66 the _ is
0.66 turn blue
0.66 was in
0.65 =breath_pauses
0.65 =fall_hard
0.65 =tearing_trunk
0.65 ^ _ bit
0.65 ^ _ right
0.65 ^ _ soft
0.65 ^ _ think
0.65 after _ fall
0.65 and _ im
0.65 and her
0.65 clos
0.65 dark pee
0.65 eliqui
0.65 hit _ head
0.65 im _ and
0.65 like
0.65 month _ has
0.65 my dad
0.65 my left
0.65 nonsense
0.65 pad
0.65 right
0.65 severe
0.65 talk nonsense
0.65 the fall
0.65 wont _ up
0.64 =drooling
0.64 =limb_cold_pale
0.64 =limp_refuses
0.64 =preterm_weeks
0.64 =weak_legs
0.64 ^ havent
0.64 ^ kid
0.64 ^ pain
0.64 a _ battery
0.64 a _ now
0.64 an _ ago
0.64 and _ out
0.64 and the
0.64 behind _ ear
0.64 bone
0.64 breath
0.64 calf is
0.64 clot
0.64 contraction
0.64 dont
0.64 i cant
0.64 left
0.64 magnet
0.64 mak
0.64 my _ and
0.64 my right
0.64 on _ and
0.64 out in
0.64 pressure _ over
0.64 vision
0.64 vision is
0.64 vomit and
0.64 wrist
0.63 #11+ tylenol
0.63 =blister_any
0.63 =bp_high
0.63 =goodbye_note
0.63 =hanging_attempt
0.63 =severe_weakness
0.63 and _ dizzy
0.63 and _ has
0.63 and _ heart
0.63 and _ since
0.63 and confus
0.63 and heart
0.63 even after
0.63 feel tight
0.63 garage
0.63 in _ garage
0.63 is blurry
0.63 lip _ blue
0.63 myself
0.63 pain
0.63 pain _ my
0.63 pull
0.63 read _ on
0.63 shock me
0.63 tell _ to
0.63 the garage
0.63 the kitchen
0.62 -baby
0.62 -felt _ -baby
0.62 -up
0.62 =again_fainted
0.62 =eye_hit_bad
0.62 =pleuritic
0.62 =sugar_very_low
0.62 =vomiting_constantly
0.62 ^ _ wound
0.62 ^ found
0.62 ^ hes
0.62 ^ shingl
0.62 and _ feel
0.62 back _ and
0.62 cleaner
0.62 dog bit
0.62 fall
0.62 go away
0.62 got _ in
0.62 have _ a
0.62 isnt -breath
0.62 me _ night
0.62 minut
0.62 on _ floor
0.62 out twice
0.62 shingl _ my
0.62 stuck
0.62 terrible
0.62 took #11+
0.62 twice
0.62 uncle
0.62 white and
0.62 wife is
0.62 wont wake
0.61 =chest_any
0.61 =tearing
0.61 breath in
0.61 bright _ blood
0.61 bright red
0.61 cant keep
0.61 chemo
0.61 flew
0.61 heart _ and
0.61 huge
0.61 kitchen
0.61 my _ swallow
0.61 my _ turn
0.61 no _ and
0.61 on _ right
0.61 pass _ at
0.61 right side
0.61 talk
0.61 to _ my
0.6 # _ pregnant
0.6 =cant_lie_flat
0.6 ^ they
0.6 ^ think
0.6 ^ water
0.6 acid
0.6 and _ look
0.6 and cant
0.6 been
0.6 broke and
0.6 diabetic
0.6 down
0.6 for _ minute
0.6 herself
0.6 hook
0.6 i still
0.6 i was
0.6 ive been
0.6 my hip
0.6 one _ is
0.6 puffer
0.6 shoot
0.6 squeaky
0.6 sweat
0.6 to _ it
0.6 water
0.59 =fever
0.59 =retractions
0.59 =young_baby
0.59 all over
0.59 antibiotic
0.59 bathroom
0.59 button
0.59 cant breathe
0.59 chest hurt
0.59 collaps
0.59 die
0.59 drowsy
0.59 explod
0.59 finger got
0.59 going
0.59 head _ the
0.59 head on
0.59 headach
0.59 high fever
0.59 hurt to
0.59 i _ stabb
0.59 liv
0.59 my _ i
0.59 of liv
0.59 off
0.59 point _ liv
0.59 point of
0.59 she chok
0.59 squeez
0.59 tell me
0.59 the bathroom
0.59 to die
0.59 used my
0.59 vision _ blurry
0.59 want _ die
0.59 what _ point
0.58 =blurry_vision
0.58 =neck_swelling
0.58 =skin_black
0.58 ^ _ friend
0.58 ^ _ keep
0.58 ^ ther
0.58 and _ neck
0.58 burn _ hand
0.58 diarrhea
0.58 dur the
0.58 even _ the
0.58 got
0.58 i swallow
0.58 is _ out
0.58 mom
0.58 my _ open
0.58 off _ #
0.58 see
0.58 someone
0.58 tick bite
0.58 way _ than
0.57 # minut
0.57 #11+ _ and
0.57 <two <week
0.57 =dry_mouth
0.57 =to_the_bone
0.57 =upper_belly_pain
0.57 ^ _ was
0.57 and _ spasm
0.57 and feel
0.57 be _ anymore
0.57 belly hurt
0.57 blood
0.57 burn _ my
0.57 everyone
0.57 eye since
0.57 finger
0.57 for over
0.57 got into
0.57 gray
0.57 gun
0.57 hand
0.57 his head
0.57 say hes
0.57 she #
0.57 shut
0.57 spray
0.57 sunken
0.57 the bone
0.57 up and
0.56 <the _ <two
0.56 =fell
0.56 =racing_heart
0.56 ^ everyone
0.56 ^ newborn
0.56 ^ tongue
0.56 and _ and
0.56 and eye
0.56 and its
0.56 blue and
0.56 feel hot
0.56 forehead
0.56 higher
0.56 hurt _ bad
0.56 i _ lisinopril
0.56 look _ and
0.56 off _ the
0.56 rattlesnake
0.56 roommate
0.56 the right
0.56 ther a
0.56 to my
0.56 water broke
0.55 =jaundice
0.55 =shoulder_pain
0.55 =swelling
0.55 ^ grandpa
0.55 a handful
0.55 a tree
0.55 and _ keep
0.55 are blue
0.55 cough and
0.55 for _ minut
0.55 handful
0.55 handful of
0.55 havent
0.55 hip
0.55 is going
0.55 last _ and
0.55 make a
0.55 now hes
0.55 pain in
0.55 stop
0.55 there
0.55 while runn
0.54 #99+ _ #99+
0.54 =anaphylaxis_said
0.54 =moved_right
0.54 =tick
0.54 =wakes
0.54 ^ fell
0.54 accident
0.54 and _ leg
0.54 and _ of
0.54 bare
0.54 cut _ wrist
0.54 down there
0.54 goodbye
0.54 hallucinat
0.54 i _ im
0.54 i _ raped
0.54 i _ the
0.54 i pass
0.54 it _ like
0.54 my _ fever
0.54 my _ put
0.54 my epipen
0.54 my wrist
0.54 neck and
0.54 of _ and
0.54 raped
0.54 scream
0.54 soak _ pad
0.54 soft spot
0.54 the _ with
0.54 think im
0.54 thought of
0.54 through my
0.54 used _ epipen
0.54 was raped
0.54 water _ and
0.54 way _ my
0.54 with _ temp
0.53 =device_shock
0.53 =feels_incredible
0.53 ^ _ been
0.53 ^ _ defibrillator
0.53 ^ deep
0.53 after a
0.53 com out
0.53 defibrillator
0.53 feel _ im
0.53 fluid #11+
0.53 fluid _ week
0.53 head
0.53 hurt so
0.53 is _ and
0.53 is _ so
0.53 leg is
0.53 my _ just
0.53 my defibrillator
0.53 now im
0.53 nowhere
0.53 of nowhere
0.53 on chemo
0.53 out _ nowhere
0.53 pod
0.53 say #99+
0.53 she breath
0.53 sitt
0.53 so
0.53 so weak
0.53 stab
0.53 start _ my
0.53 stick
0.53 straight
0.53 sudden cant
0.53 to breathe
0.53 took _ of
0.53 very sleepy
0.53 was _ a
0.52 #99+ with
0.52 -hour
0.52 -in _ -hour
0.52 =face_odd
0.52 =projectile
0.52 =purple_word
0.52 =screams_in_bouts
0.52 =trunk_pain
0.52 =urinary_stuck_long
0.52 =very_fast_pulse
0.52 =worst_ever_sick
0.52 alarm _ going
0.52 alarm is
0.52 around the
0.52 been _ and
0.52 black and
0.52 c section
0.52 clammy
0.52 cup
0.52 doesnt
0.52 double
0.52 eye _ a
0.52 fever _ and
0.52 friend
0.52 from _ remote
0.52 going off
0.52 hand finger
0.52 he has
0.52 im #
0.52 im _ a
0.52 in and
0.52 into the
0.52 is rac
0.52 my _ sudden
0.52 my jaw
0.52 night but
0.52 noth
0.52 pale and
0.52 projectile
0.52 projectile vomit
0.52 puk
0.52 purple
0.52 push _ and
0.52 rat
0.52 rat poison
0.52 remote
0.52 section
0.52 some
0.52 swallow a
0.52 the _ floor
0.52 the remote
0.52 thrown
0.52 to the
0.52 voice
0.52 woke up
0.51 #99+ _ chill
0.51 -all
0.51 -sense
0.51 =appendix_burst
0.51 =chemical_strong
0.51 =hernia_word
0.51 =hit_hard
0.51 ^ _ pregnant
0.51 ^ _ went
0.51 a _ and
0.51 a _ wire
0.51 a live
0.51 alive
0.51 and _ face
0.51 and _ hes
0.51 and _ so
0.51 and isnt
0.51 and sore
0.51 appendix burst
0.51 awake
0.51 baby _ kick
0.51 been _ up
0.51 burst
0.51 by accident
0.51 cut off
0.51 dont know
0.51 down _ stair
0.51 down and
0.51 fell down
0.51 gett weaker
0.51 he had
0.51 her _ is
0.51 hour ago
0.51 in _ leg
0.51 know how
0.51 limp
0.51 lip
0.51 my _ burst
0.51 pain _ i
0.51 popp out
0.51 someth
0.51 think _ appendix
0.51 think my
0.51 those
0.51 those little
0.51 throat is
0.51 too _ to
0.51 took double
0.51 very
0.51 warfarin
0.51 was _ the
0.51 weaker
0.51 with _ breath
0.51 worst headache
0.5 # _ with
0.5 =calf
0.5 =kidney_infection
0.5 =vaginal_bleeding
0.5 ^ _ dad
0.5 ^ _ stomach
0.5 ^ after
0.5 ^ she
0.5 and _ vomit
0.5 and numb
0.5 behind the
0.5 belly pain
0.5 boyfriend
0.5 breath _ a
0.5 crazy
0.5 deep hole
0.5 fever _ my
0.5 im hav
0.5 is bent
0.5 is bulg
0.5 kidney infection
0.5 last _ now
0.5 my boyfriend
0.5 noise
0.5 off in
0.5 practice
0.5 rac
0.5 stabb
0.5 tell
0.5 the light
0.5 tip _ my
0.5 tip of
0.5 weak
0.49 =birth_now
0.49 =frostbite
0.49 =head_danger
0.49 =nausea
0.49 ^ soak
0.49 a grape
0.49 and _ cant
0.49 and bleed
0.49 antifreeze
0.49 back from
0.49 bleed
0.49 breath and
0.49 broke
0.49 cant _ her
0.49 drank antifreeze
0.49 ear infection
0.49 eyelid and
0.49 fell and
0.49 fire and
0.49 for hour
0.49 forward and
0.49 grape
0.49 have the
0.49 here
0.49 his chest
0.49 i _ double
0.49 its all
0.49 like im
0.49 many
0.49 now its
0.49 on _ grape
0.49 out at
0.49 over
0.49 pupil
0.49 she has
0.49 swallow _ magnet
0.49 swollen and
0.49 temp #11+
0.49 the stomach
0.49 two day
0.49 up _ arm
0.49 up blood
0.49 week old
0.48 #11+ _ she
0.48 -baby -move
0.48 -move
0.48 =belly_pain
0.48 =cannot_move_limb
0.48 =collapsed_word
0.48 =fall_height
0.48 =limb_bleeds
0.48 =recent_travel
0.48 ^ _ cant
0.48 ^ coworker
0.48 a fight
0.48 and _ see
0.48 and _ wont
0.48 blood sugar
0.48 breath even
0.48 chest
0.48 cough up
0.48 coworker
0.48 drool
0.48 ear _ bleed
0.48 found my
0.48 grandma
0.48 is bleed
0.48 knuckle
0.48 like crazy
0.48 lip are
0.48 lock
0.48 min ago
0.48 month _ wont
0.48 my knuckle
0.48 neck
0.48 new _ and
0.48 on _ left
0.48 on warfarin
0.48 pressure #99+
0.48 say _ just
0.48 shak and
0.48 splash
0.48 turn _ and
0.48 vomit nonstop
0.48 wave
0.48 yo _ out
0.47 #11+ week
0.47 -all -day
0.47 -slept -in
0.47 =bite_bad
0.47 =clot_risk
0.47 =mania_psychosis
0.47 =weak_any
0.47 ^ _ by
0.47 ^ postpartum
0.47 ago and
0.47 and _ pee
0.47 and _ very
0.47 ate
0.47 baby _ blue
0.47 baby turn
0.47 bad headache
0.47 blue for
0.47 breath but
0.47 daughter is
0.47 dont _ if
0.47 epipen
0.47 eye _ splash
0.47 eye was
0.47 feel my
0.47 hasnt -peed
0.47 hasnt -slept
0.47 heart feel
0.47 her head
0.47 hes cough
0.47 i _ swallow
0.47 i walk
0.47 im _ up
0.47 im throw
0.47 is cold
0.47 jaw lock
0.47 kill
0.47 like _ and
0.47 lip look
0.47 mouth and
0.47 my _ yo
0.47 my hand
0.47 splash with
0.47 stand
0.47 the _ of
0.47 tongue feel
0.47 turn _ for
0.47 turn purple
0.47 was splash
0.47 when _ walk
0.47 while
0.46 #11+ time
0.46 -baby _ since
0.46 -felt -the
0.46 -the -baby
0.46 =eye_pain
0.46 =jelly_stool
0.46 =new_baby
0.46 =slow_breathing
0.46 =spreading
0.46 =stool_blood
0.46 ^ gush
0.46 a _ bit
0.46 a cup
0.46 a minute
0.46 and _ throw
0.46 and _ with
0.46 and painful
0.46 back and
0.46 blister all
0.46 calf
0.46 com
0.46 cup of
0.46 foot is
0.46 gett _ and
0.46 havent _ -the
0.46 he got
0.46 head is
0.46 heart pill
0.46 his _ with
0.46 husband
0.46 i _ and
0.46 i _ faint
0.46 im going
0.46 it has
0.46 jelly
0.46 jerk
0.46 leak _ fluid
0.46 lying
0.46 me to
0.46 minut and
0.46 minute
0.46 my _ took
0.46 now i
0.46 of his
0.46 since _ morn
0.46 stomach is
0.46 the _ side
0.46 throat _ and
0.46 under
0.46 want _ be
0.46 with _ and
0.46 with bad
0.45 -crie
0.45 -she -crie
0.45 -when _ -crie
0.45 <week
0.45 <week <ago
0.45 =flashes_floaters
0.45 =noisy_rest
0.45 =pink_foam
0.45 =radiates
0.45 =sugar_extreme
0.45 =urinary_stuck
0.45 =wont_feed
0.45 ^ _ fell
0.45 ^ _ read
0.45 all of
0.45 and _ short
0.45 and hard
0.45 and pull
0.45 away when
0.45 bleed and
0.45 coffee ground
0.45 electrocut
0.45 electrocut _ the
0.45 fever _ chill
0.45 got electrocut
0.45 ground
0.45 his hand
0.45 hit
0.45 hot oil
0.45 in _ at
0.45 in _ feet
0.45 in _ kitchen
0.45 is hav
0.45 is very
0.45 like #11+
0.45 like _ ground
0.45 like coffee
0.45 like red
0.45 look _ coffee
0.45 my _ calf
0.45 new floater
0.45 no -tear
0.45 now _ and
0.45 of _ floater
0.45 of breath
0.45 of new
0.45 old got
0.45 on _ at
0.45 pregnant #11+
0.45 pregnant _ week
0.45 right calf
0.45 sharp pain
0.45 she _ a
0.45 smoke _ a
0.45 the other
0.45 the pool
0.45 tonight and
0.45 upper
0.45 weak and
0.45 week and
0.45 with #99+
0.45 wont _ and
0.44 #11+ _ with
0.44 #99+ _ a
0.44 =hip_fracture
0.44 =pressure_elsewhere
0.44 ^ _ belly
0.44 ^ _ dialysi
0.44 ^ _ roommate
0.44 ^ severe
0.44 a _ in
0.44 a button
0.44 all _ and
0.44 and _ down
0.44 and _ real
0.44 and _ skin
0.44 and just
0.44 and pain
0.44 belly is
0.44 blue
0.44 bone is
0.44 button battery
0.44 chemical
0.44 do it
0.44 gasp
0.44 hand _ its
0.44 have _ fever
0.44 his _ is
0.44 hour _ it
0.44 i see
0.44 im _ eliqui
0.44 im dizzy
0.44 in _ house
0.44 in _ stomach
0.44 is _ sleepy
0.44 is stick
0.44 just sitt
0.44 my water
0.44 neck _ and
0.44 noseble _ #11+
0.44 numb and
0.44 on eliqui
0.44 on herself
0.44 real
0.44 red and
0.44 she #11+
0.44 suck
0.44 suck in
0.44 the worst
0.44 them
0.44 three time
0.44 took
0.44 tylenol
0.44 was _ by
0.44 week pregnant
0.44 while _ and
0.44 wrote
0.43 #99+ fever
0.43 -a
0.43 -diaper
0.43 -wet
0.43 -wet -diaper
0.43 =hip_hurts
0.43 =ketone_breath
0.43 ^ _ left
0.43 ^ _ put
0.43 ^ her
0.43 a noseble
0.43 and had
0.43 and more
0.43 at _ table
0.43 birth last
0.43 bitten
0.43 bitten _ a
0.43 bitten by
0.43 bleed after
0.43 bloody diarrhea
0.43 but hes
0.43 cant catch
0.43 cant move
0.43 catch _ breath
0.43 catch my
0.43 every #11+
0.43 everywhere
0.43 fume
0.43 high
0.43 im
0.43 its been
0.43 leg has
0.43 now
0.43 now _ have
0.43 painful
0.43 right _ and
0.43 side and
0.43 swollen
0.43 the _ right
0.43 threaten
0.43 tight
0.43 wake
0.42 # pad
0.42 #11+ minut
0.42 -fade
0.42 -fade -when
0.42 -felt
0.42 -when
0.42 =ear_blood
0.42 =fast_breathing
0.42 =glass_test
0.42 =throat_closing
0.42 ^ _ child
0.42 ^ _ pacemaker
0.42 ^ jaw
0.42 and _ hot
0.42 and ankl
0.42 and cold
0.42 area
0.42 at all
0.42 between _ shoulder
0.42 blad
0.42 bleach
0.42 by the
0.42 cant _ down
0.42 cant get
0.42 cant stand
0.42 child
0.42 confus and
0.42 fat
0.42 feel sick
0.42 for _ few
0.42 has bloody
0.42 hasnt
0.42 havent -felt
0.42 headache _ i
0.42 is black
0.42 is com
0.42 is pull
0.42 keep
0.42 life
0.42 light _ a
0.42 mom is
0.42 move my
0.42 my chest
0.42 my child
0.42 my mom
0.42 now fever
0.42 of hurt
0.42 old _ into
0.42 out
0.42 pain _ the
0.42 pain is
0.42 plu
0.42 pool _ cough
0.42 pour
0.42 real fast
0.42 she _ and
0.42 shoulder blad
0.42 since thi
0.42 so _ im
0.42 soccer practice
0.42 stuff
0.42 swollen for
0.42 that _ -fade
0.42 then
0.42 thought _ hurt
0.42 throat _ tight
0.42 took _ tylenol
0.42 wake up
0.42 week _ has
0.42 with _ is
0.42 wrist _ ankl
0.42 wrist and
0.41 =eyelids_swollen
0.41 =not_looking
0.41 =wont_go_away
0.41 ^ _ his
0.41 ^ _ just
0.41 ^ miss
0.41 actual
0.41 ago
0.41 and _ had
0.41 and _ wake
0.41 and hot
0.41 and lighthead
0.41 and pass
0.41 are _ hard
0.41 arm
0.41 as a
0.41 bloody
0.41 burn on
0.41 came
0.41 came back
0.41 cant _ at
0.41 cell and
0.41 chainsaw
0.41 day ago
0.41 eye got
0.41 fever
0.41 got _ with
0.41 got bleach
0.41 has _ fever
0.41 heart
0.41 hes breath
0.41 his
0.41 into my
0.41 is miss
0.41 keep hear
0.41 lisinopril
0.41 mixed
0.41 mov up
0.41 my husband
0.41 no _ -when
0.41 on _ hand
0.41 out of
0.41 pas
0.41 quit drink
0.41 rib and
0.41 say he
0.41 seem fine
0.41 sickle _ and
0.41 so _ i
0.41 stick _ of
0.41 stiff _ and
0.41 stopp _ and
0.41 than the
0.41 the _ way
0.41 the cord
0.41 the left
0.41 ther blood
0.41 tongue is
0.41 wipe and
0.41 with _ fever
0.41 wont _ away
0.41 wrong way
0.4 #99+ _ and
0.4 -gas
0.4 -slept _ -#
0.4 =blood_in_urine
0.4 =burned_hand
0.4 =muscle_cramps
0.4 =uti
0.4 ^ _ got
0.4 ^ _ rash
0.4 a squeaky
0.4 alarm
0.4 and _ furnace
0.4 and his
0.4 and say
0.4 are swell
0.4 at breakfast
0.4 black _ twice
0.4 blood and
0.4 by _ bat
0.4 cant wake
0.4 day and
0.4 down _ when
0.4 drain cleaner
0.4 faint
0.4 from _ fire
0.4 furnace
0.4 gett _ since
0.4 goe to
0.4 gonna
0.4 hour and
0.4 im wheez
0.4 is mak
0.4 just had
0.4 know if
0.4 my _ into
0.4 my uncle
0.4 of _ finger
0.4 out _ and
0.4 put his
0.4 shock by
0.4 stabb _ the
0.4 stabb in
0.4 tender
0.4 tired to
0.4 toddler _ the
0.4 too tired
0.4 up
0.4 up _ and
0.39 -peed -in
0.39 =acts_drunk
0.39 =child_bruises
0.39 =diarrhea
0.39 =gangrene
0.39 =spine_injury
0.39 ^ _ brother
0.39 ^ _ medicine
0.39 ^ throat
0.39 a _ that
0.39 about to
0.39 and _ confus
0.39 and _ thrown
0.39 and back
0.39 and lip
0.39 at school
0.39 ate _ a
0.39 ate at
0.39 bad
0.39 bit me
0.39 both leg
0.39 by mistake
0.39 cant _ straight
0.39 clear
0.39 clear fluid
0.39 cough _ i
0.39 daughter has
0.39 drain
0.39 face _ up
0.39 flank
0.39 hasnt _ -in
0.39 her wrist
0.39 his face
0.39 hour _ and
0.39 hurt and
0.39 i _ black
0.39 im in
0.39 in labor
0.39 kill my
0.39 mistake
0.39 my sleep
0.39 out _ today
0.39 paus
0.39 poop and
0.39 pressure _ my
0.39 pull in
0.39 sleepy
0.39 sound
0.39 swell _ my
0.39 the couch
0.39 tick
0.39 to _ arm
0.39 to pas
0.39 unconsciou
0.39 voic tell
0.39 weight on
0.38 -drink
0.38 -drink and
0.38 =indigestion_odd
0.38 =no_injury
0.38 =pregnant
0.38 =slow_heart
0.38 =snake_bad
0.38 ^ _ month
0.38 a _ headache
0.38 all _ way
0.38 and _ spot
0.38 and _ throat
0.38 and _ wheez
0.38 and dry
0.38 are _ after
0.38 be _ off
0.38 be better
0.38 been throw
0.38 behind it
0.38 better _ without
0.38 better off
0.38 bleed through
0.38 burn up
0.38 cant pee
0.38 chok _ last
0.38 chok me
0.38 couch
0.38 diabetic _ is
0.38 everyone _ be
0.38 everyone would
0.38 everyth is
0.38 ex
0.38 finger _ numb
0.38 finish
0.38 had _ baby
0.38 hard _ breathe
0.38 has _ bruise
0.38 has been
0.38 her _ look
0.38 hernia
0.38 husband is
0.38 is gray
0.38 is hot
0.38 is in
0.38 is peel
0.38 isnt _ -up
0.38 left _ hurt
0.38 me last
0.38 mixed up
0.38 my _ say
0.38 my forehead
0.38 newborn #
0.38 now _ cough
0.38 off without
0.38 over and
0.38 pregnant _ bleed
0.38 side _ my
0.38 side of
0.38 since _ hour
0.38 skin _ peel
0.38 snake bite
0.38 swell and
0.38 the _ in
0.38 the cut
0.38 the eye
0.38 the way
0.38 threw _ and
0.38 wont _ down
0.38 would _ better
0.38 would be
0.37 # week
0.37 =blister_word
0.37 =deep_cut
0.37 =double_vision
0.37 =leaking
0.37 ^ black
0.37 and _ cold
0.37 and _ nonsense
0.37 and _ stiff
0.37 and _ toe
0.37 and blister
0.37 and talk
0.37 arm and
0.37 at a
0.37 been _ on
0.37 blister
0.37 blood _ and
0.37 bone _ stick
0.37 can feel
0.37 cut _ my
0.37 cut on
0.37 dropp
0.37 eye
0.37 from _ yard
0.37 grandma _ pill
0.37 grandma heart
0.37 gray and
0.37 had _ seizur
0.37 he cant
0.37 headach and
0.37 i _ someth
0.37 ice
0.37 im _ week
0.37 in at
0.37 in it
0.37 its hard
0.37 know
0.37 left _ and
0.37 live wire
0.37 mushroom _ the
0.37 mushroom from
0.37 my appendix
0.37 my arm
0.37 my stomach
0.37 night _ my
0.37 of _ life
0.37 off for
0.37 on _ finger
0.37 open my
0.37 pee and
0.37 right now
0.37 seizur
0.37 she _ in
0.37 smell _ and
0.37 stick out
0.37 sudden _ pain
0.37 tar
0.37 tar and
0.37 that dont
0.37 the bridge
0.37 to be
0.37 to kill
0.37 toe are
0.37 tonight
0.37 week _ feel
0.37 wire
0.36 -#11+ -hour
0.36 -in -#11+
0.36 -peed _ -#11+
0.36 -respond
0.36 =alcohol
0.36 =burn_severity
0.36 =cant_stand
0.36 =cut_by_accident
0.36 =green_vomit
0.36 =heart_condition
0.36 =means_mentioned
0.36 =missed_dialysis
0.36 =rash
0.36 =rectal_blood
0.36 ^ _ behind
0.36 ^ _ cut
0.36 ^ _ havent
0.36 ^ _ poop
0.36 ^ _ pull
0.36 ^ swell
0.36 ^ toddler
0.36 ago now
0.36 and _ cough
0.36 and _ no
0.36 and _ sleepy
0.36 at altitude
0.36 between my
0.36 bite on
0.36 c
0.36 car _ and
0.36 chest _ tight
0.36 eye _ grind
0.36 eye while
0.36 fast _ i
0.36 firework
0.36 flew _ my
0.36 friend is
0.36 from his
0.36 goe
0.36 headache _ see
0.36 headache and
0.36 his _ and
0.36 his leg
0.36 i _ -felt
0.36 in _ bathroom
0.36 in _ middle
0.36 is _ my
0.36 is burn
0.36 is hang
0.36 is raspy
0.36 it is
0.36 laundry
0.36 look
0.36 metal
0.36 middle
0.36 minut _ im
0.36 move
0.36 my heart
0.36 nonstop and
0.36 numb after
0.36 on _ couch
0.36 other
0.36 pool
0.36 rash after
0.36 raspy
0.36 read
0.36 real _ and
0.36 severe pain
0.36 shard
0.36 sharp
0.36 she seem
0.36 side
0.36 spott
0.36 still _ to
0.36 stomach hurt
0.36 sweat and
0.36 swell i
0.36 thailand
0.36 the _ he
0.36 the middle
0.36 the stuff
0.36 us
0.36 voice _ raspy
0.36 while grind
0.36 woke
0.35 # min
0.35 # time
0.35 -in -#
0.35 -night
0.35 <two
0.35 <two _ <ago
0.35 =a_lot
0.35 =cholinergic
0.35 =face_injury
0.35 =irregular_heart
0.35 =new_confusion
0.35 ^ _ infection
0.35 ^ _ pressure
0.35 ^ bitten
0.35 ^ finger
0.35 ^ worst
0.35 a _ fire
0.35 a kitchen
0.35 ago _ i
0.35 and _ painful
0.35 and fever
0.35 and shak
0.35 and smell
0.35 and so
0.35 ate _ mushroom
0.35 ate wild
0.35 bad im
0.35 behind his
0.35 birth _ week
0.35 breastbone
0.35 breath _ and
0.35 brother is
0.35 but _ is
0.35 but noth
0.35 cant _ a
0.35 chest _ when
0.35 chest pain
0.35 cough _ a
0.35 dad is
0.35 deliver
0.35 deliver #
0.35 deliver _ day
0.35 diarrhea _ a
0.35 eight
0.35 for like
0.35 groin
0.35 hand and
0.35 hard _ a
0.35 hard as
0.35 her lip
0.35 hes _ not
0.35 hes confus
0.35 hot _ and
0.35 hot and
0.35 im gonna
0.35 im short
0.35 it look
0.35 its _ to
0.35 kitchen _ and
0.35 laundry pod
0.35 light and
0.35 med last
0.35 my #11+
0.35 my _ face
0.35 my car
0.35 my pacemaker
0.35 nail _ week
0.35 not _ and
0.35 now _ feel
0.35 now she
0.35 of _ by
0.35 of it
0.35 off _ #11+
0.35 on _ with
0.35 one testicle
0.35 over _ and
0.35 pain when
0.35 purple _ that
0.35 put _ on
0.35 put weight
0.35 see _ and
0.35 seiz
0.35 spot and
0.35 sugar _ #11+
0.35 the _ lip
0.35 the _ on
0.35 the bottle
0.35 to end
0.35 tongue _ swell
0.35 took _ #11+
0.35 took like
0.35 vision in
0.35 wake _ to
0.35 was found
0.35 went _ the
0.35 wild _ from
0.35 with _ headache
0.35 wont _ weight
0.35 wont put
0.34 #11+ _ im
0.34 -respond -to
0.34 =belly_hit
0.34 =poison_contact
0.34 =recent_surgery
0.34 =red_racing
0.34 =sudden_balance
0.34 ^ _ flare
0.34 ^ _ off
0.34 ^ _ vision
0.34 ^ _ want
0.34 ^ copd
0.34 ^ pregnant
0.34 ^ rattlesnake
0.34 ^ vomit
0.34 a fire
0.34 a gun
0.34 about end
0.34 and _ belly
0.34 and _ mouth
0.34 and not
0.34 arm _ and
0.34 around _ eye
0.34 bad _ on
0.34 bad cramp
0.34 battery _ his
0.34 be here
0.34 behind _ breastbone
0.34 bend it
0.34 bike
0.34 bloody _ and
0.34 breast _ and
0.34 breath _ fast
0.34 cant bend
0.34 chok _ a
0.34 clos up
0.34 crash
0.34 crash my
0.34 doesnt -fade
0.34 doesnt _ -when
0.34 dont _ how
0.34 down _ my
0.34 each breath
0.34 faint and
0.34 feel _ someth
0.34 feel woozy
0.34 fever _ cough
0.34 flare
0.34 from _ fever
0.34 gett
0.34 go in
0.34 had to
0.34 hard pee
0.34 havent -peed
0.34 her _ and
0.34 her last
0.34 here anymore
0.34 his _ on
0.34 hot _ skin
0.34 huge clot
0.34 i _ too
0.34 i have
0.34 in _ and
0.34 in _ shower
0.34 is _ #99+
0.34 is _ swollen
0.34 is clos
0.34 ive
0.34 just _ and
0.34 kill myself
0.34 left and
0.34 light
0.34 like someth
0.34 me _ i
0.34 my _ it
0.34 near faint
0.34 neck _ after
0.34 newborn wont
0.34 one of
0.34 outside
0.34 outside my
0.34 pee blood
0.34 rash _ doesnt
0.34 rattlesnake _ my
0.34 shak chill
0.34 spray with
0.34 squeez _ behind
0.34 swollen face
0.34 that doesnt
0.34 the shower
0.34 think _ end
0.34 think _ hav
0.34 thought
0.34 throat _ clos
0.34 time and
0.34 to _ here
0.34 under the
0.34 up after
0.34 voic _ me
0.34 when breath
0.34 with _ cramp
0.34 with _ pain
0.34 with each
0.34 with some
0.34 with the
0.34 woozy
0.33 # _ ago
0.33 -for
0.33 -had -a
0.33 =newborn
0.33 ^ _ blood
0.33 ^ _ stabb
0.33 ^ _ uncle
0.33 ^ dad
0.33 a board
0.33 a pound
0.33 and _ bleed
0.33 and _ sick
0.33 and _ tongue
0.33 and tender
0.33 as _ board
0.33 ate _ bunch
0.33 board
0.33 bottle of
0.33 breath fast
0.33 cirrhosi and
0.33 feed and
0.33 fever _ short
0.33 has _ knife
0.33 hes _ and
0.33 hes _ confus
0.33 hes _ to
0.33 hes going
0.33 hour
0.33 i _ think
0.33 i can
0.33 im a
0.33 im lighthead
0.33 in _ its
0.33 jaw _ lock
0.33 keep _ about
0.33 keep _ hard
0.33 keep hav
0.33 keep think
0.33 last month
0.33 like a
0.33 move her
0.33 my _ blad
0.33 my _ came
0.33 my _ cut
0.33 my _ im
0.33 my throat
0.33 noise _ breath
0.33 of tylenol
0.33 out _ his
0.33 pain _ one
0.33 pound headache
0.33 pregnant _ pass
0.33 purple and
0.33 rib _ my
0.33 rock
0.33 rope
0.33 skin _ and
0.33 slurr
0.33 so much
0.33 stopp _ for
0.33 stopp breath
0.33 stung by
0.33 the _ door
0.33 the sink
0.33 tip is
0.33 up my
0.33 we _ wake
0.33 whole _ of
0.33 whole bottle
0.32 #99+ after
0.32 -and
0.32 <the
0.32 =halos
0.32 =low_temp
0.32 =wound
0.32 ^ _ accident
0.32 ^ _ so
0.32 ^ _ whole
0.32 ^ bloody
0.32 ^ used
0.32 a tick
0.32 about _ pas
0.32 and _ to
0.32 and about
0.32 and too
0.32 around light
0.32 asthma is
0.32 attack
0.32 bare pee
0.32 behind her
0.32 breath _ like
0.32 bulg out
0.32 burn _ and
0.32 chest _ been
0.32 chest has
0.32 chest tightnes
0.32 cover in
0.32 dont _ to
0.32 dont want
0.32 fever headache
0.32 finger _ and
0.32 flat
0.32 for ten
0.32 get _ out
0.32 goe _ my
0.32 grandpa is
0.32 grayish
0.32 hes _ but
0.32 his throat
0.32 hit her
0.32 hurt _ im
0.32 hurt bad
0.32 hurt on
0.32 i _ breathe
0.32 i lift
0.32 i regret
0.32 im _ ill
0.32 im _ of
0.32 im bleed
0.32 in _ hand
0.32 indigestion
0.32 leak
0.32 leg _ swollen
0.32 lip _ swell
0.32 look grayish
0.32 mouth is
0.32 my _ pill
0.32 no -sense
0.32 off _ -me
0.32 out _ after
0.32 pass _ in
0.32 pill _ i
0.32 popp
0.32 positive
0.32 puffy and
0.32 regret
0.32 regret it
0.32 scar ill
0.32 severe headache
0.32 since _ lift
0.32 so drowsy
0.32 speech is
0.32 ten minut
0.32 terrible headache
0.32 than _ other
0.32 that _ like
0.32 that look
0.32 the _ behind
0.32 the bleed
0.32 the wound
0.32 tightnes
0.32 til
0.32 tingl
0.32 to _ out
0.32 tylenol _ night
0.32 tylenol last
0.32 up about
0.32 used
0.32 week now
0.32 went _ for
0.32 when my
0.32 without -me
0.32 worst _ of
0.32 year _ got
0.31 -move since
0.31 -pee
0.31 -peed -all
0.31 -peed _ -day
0.31 -the _ -move
0.31 =about_other
0.31 =one_eye
0.31 ^ _ partner
0.31 ^ _ too
0.31 ^ _ warfarin
0.31 a _ im
0.31 a _ neck
0.31 a _ while
0.31 after #11+
0.31 ago _ pain
0.31 and _ its
0.31 and _ she
0.31 and sweaty
0.31 and turn
0.31 awful
0.31 baby _ day
0.31 bad _ cant
0.31 bad i
0.31 bare breath
0.31 blood _ i
0.31 blood when
0.31 burn _ face
0.31 but my
0.31 cant _ well
0.31 cant control
0.31 car my
0.31 car runn
0.31 drank some
0.31 everyth
0.31 eye is
0.31 for day
0.31 fume _ the
0.31 got shock
0.31 grabb
0.31 had surgery
0.31 has _ black
0.31 he was
0.31 head and
0.31 headache _ a
0.31 house
0.31 i _ catch
0.31 im _ weak
0.31 in _ nose
0.31 in both
0.31 in her
0.31 in wave
0.31 is bad
0.31 it _ the
0.31 lie
0.31 month _ is
0.31 my _ ear
0.31 my _ feel
0.31 my _ lip
0.31 my _ slit
0.31 my drink
0.31 my hernia
0.31 my life
0.31 my partner
0.31 my roommate
0.31 my speech
0.31 no -pee
0.31 nonstop _ #
0.31 now _ chest
0.31 now vomit
0.31 of ibuprofen
0.31 on _ hip
0.31 one _ and
0.31 only
0.31 partner
0.31 pink _ and
0.31 pregnant
0.31 sleep pill
0.31 slit
0.31 slit _ wrist
0.31 slit her
0.31 soak a
0.31 someone _ someth
0.31 someth _ my
0.31 still
0.31 that _ quit
0.31 the _ runn
0.31 the ice
0.31 tongue
0.31 tree
0.31 walk _ the
0.31 wont drink
0.31 wont quit
0.31 wont stop
0.3 #11+ _ at
0.3 -breath -right
0.3 -right
0.3 -with
0.3 =adrenal
0.3 =half_vision
0.3 =kid_breathing
0.3 =pancreas
0.3 =unequal_pupils
0.3 ^ _ black
0.3 ^ _ bleach
0.3 ^ _ bone
0.3 ^ _ going
0.3 ^ _ like
0.3 ^ _ mom
0.3 ^ _ stuck
0.3 ^ testicle
0.3 a plan
0.3 an hour
0.3 and _ almost
0.3 and _ done
0.3 and _ make
0.3 and breath
0.3 and mouth
0.3 away after
0.3 black stuff
0.3 breakfast
0.3 can _ fat
0.3 can see
0.3 cough _ blood
0.3 doesnt know
0.3 ear is
0.3 eye _ yellow
0.3 fell
0.3 fell from
0.3 fever since
0.3 finger are
0.3 halo
0.3 he drank
0.3 hot swollen
0.3 hour for
0.3 hurt _ lot
0.3 hurt _ move
0.3 i cough
0.3 i faint
0.3 i want
0.3 if
0.3 im _ blood
0.3 in _ groin
0.3 in _ testicle
0.3 is _ a
0.3 is bigger
0.3 is limp
0.3 is throw
0.3 isnt _ -right
0.3 kid fell
0.3 knee _ hot
0.3 leg
0.3 lost vision
0.3 low _ the
0.3 low on
0.3 my _ pass
0.3 noseble for
0.3 not _ -up
0.3 note
0.3 of
0.3 of #99+
0.3 of _ shin
0.3 one pupil
0.3 ooz
0.3 or cough
0.3 pas out
0.3 plu im
0.3 pull my
0.3 pupil _ bigger
0.3 pupil is
0.3 purple rash
0.3 red _ and
0.3 see double
0.3 see fat
0.3 see sparkl
0.3 severe _ in
0.3 since _ antibiotic
0.3 son swallow
0.3 sparkl
0.3 stung _ a
0.3 super sleepy
0.3 swallow _ bunch
0.3 than
0.3 the pain
0.3 think the
0.3 throw _ blood
0.3 toddler breath
0.3 trouble breath
0.3 up _ bad
0.3 up _ eat
0.3 vision _ one
0.3 voice is
0.3 walk _ cough
0.3 walk or
0.3 when _ take
0.3 white
0.3 with _ saw
0.3 wound is
0.29 -# -day
0.29 -anyth
0.29 -doing
0.29 -doing -anyth
0.29 -help
0.29 =chest_pain
0.29 =elderly
0.29 =many_stings
0.29 =nosebleed
0.29 =tooth_pulled
0.29 ^ _ boyfriend
0.29 ^ _ wife
0.29 a _ hook
0.29 a battery
0.29 a fish
0.29 all i
0.29 and _ faint
0.29 and _ go
0.29 and _ rac
0.29 and _ thigh
0.29 and hit
0.29 and look
0.29 and ther
0.29 and warm
0.29 at _ practice
0.29 baby _ bright
0.29 baby vomit
0.29 bleed _ lot
0.29 bleed _ my
0.29 bleed from
0.29 breath _ sitt
0.29 bright _ stuff
0.29 bright green
0.29 by _ wasp
0.29 cabinet
0.29 chemo _ a
0.29 chok on
0.29 cough _ more
0.29 cough _ red
0.29 couldnt
0.29 daughter _ #
0.29 day _ #
0.29 day _ now
0.29 day with
0.29 doesnt remember
0.29 dont _ away
0.29 dont go
0.29 fever _ shak
0.29 foam
0.29 gush of
0.29 has
0.29 have had
0.29 i _ had
0.29 im clammy
0.29 in _ head
0.29 is _ as
0.29 it fever
0.29 kid is
0.29 look like
0.29 miss and
0.29 mouth _ the
0.29 my _ text
0.29 nail last
0.29 nonstop lost
0.29 on _ cabinet
0.29 on _ nail
0.29 our
0.29 pacemaker
0.29 pain and
0.29 pain between
0.29 paranoid
0.29 peel off
0.29 push up
0.29 remember
0.29 say she
0.29 seizure _ now
0.29 shrimp and
0.29 side _ i
0.29 star
0.29 swallow _ button
0.29 swell under
0.29 tear pain
0.29 text
0.29 the _ all
0.29 the _ i
0.29 the cabinet
0.29 the finger
0.29 throat clos
0.29 took _ my
0.29 turn black
0.29 up now
0.29 vomit _ green
0.29 vomit bright
0.29 wake _ up
0.29 was
0.29 way and
0.29 week _ like
0.29 when _ breath
0.29 xanax
0.28 #99+ #99+
0.28 -in
0.28 <was _ <in
0.28 =belly_blow
0.28 =copd
0.28 =dialysis
0.28 =jaw_arm_sweat
0.28 ^ _ fume
0.28 ^ _ hav
0.28 ^ _ snake
0.28 ^ _ symptom
0.28 ^ awful
0.28 ^ metal
0.28 ^ roommate
0.28 a high
0.28 a sentence
0.28 after _ new
0.28 alive anymore
0.28 all since
0.28 and _ behind
0.28 and _ calf
0.28 and _ funny
0.28 and _ hard
0.28 and _ hurt
0.28 and _ just
0.28 and _ know
0.28 and _ stop
0.28 at _ since
0.28 baby _ is
0.28 baby _ month
0.28 be alive
0.28 belly hard
0.28 breathe lying
0.28 cant stop
0.28 child has
0.28 chill headache
0.28 com off
0.28 copd
0.28 dialysi
0.28 diarrhea for
0.28 droop
0.28 every
0.28 everyone in
0.28 eye with
0.28 feet _ up
0.28 finish _ sentence
0.28 finish a
0.28 floater
0.28 fluid is
0.28 for an
0.28 garage _ the
0.28 garage with
0.28 got _ by
0.28 had _ surgery
0.28 hard and
0.28 he
0.28 headach _ the
0.28 hurt _ and
0.28 husband has
0.28 i _ got
0.28 i breathe
0.28 im _ like
0.28 im vomit
0.28 in _ on
0.28 is _ im
0.28 is _ real
0.28 is cough
0.28 is white
0.28 its
0.28 me and
0.28 my _ been
0.28 my _ eyelid
0.28 now _ jaw
0.28 numb
0.28 pee _ all
0.28 pee at
0.28 red streak
0.28 sentence
0.28 skipp and
0.28 soft
0.28 son _ are
0.28 son lip
0.28 spot _ dont
0.28 spot that
0.28 stay awake
0.28 stuck in
0.28 sudden _ of
0.28 the antibiotic
0.28 the whole
0.28 to _ alive
0.28 to _ back
0.28 toddler swallow
0.28 went stiff
0.28 what do
0.28 when _ breathe
0.28 whole fami
0.28 with _ car
0.28 with chill
0.27 #11+ _ no
0.27 -day
0.27 =diabetes
0.27 =legs_gone
0.27 =sugar_very_high
0.27 ^ _ around
0.27 ^ _ inhal
0.27 ^ _ stopp
0.27 ^ pass
0.27 a _ noise
0.27 a _ section
0.27 a c
0.27 a curtain
0.27 a pad
0.27 and _ for
0.27 and _ jaw
0.27 and _ only
0.27 and _ purple
0.27 and pale
0.27 and puk
0.27 ate _ and
0.27 bit _ ankle
0.27 black _ and
0.27 blood _ fever
0.27 both eye
0.27 breath real
0.27 broke _ im
0.27 burn his
0.27 burn pee
0.27 but he
0.27 came _ all
0.27 came down
0.27 camp
0.27 cant _ vomit
0.27 cell _ my
0.27 chemo and
0.27 chest _ to
0.27 clot and
0.27 curtain _ down
0.27 curtain came
0.27 daughter
0.27 end
0.27 face and
0.27 fever _ diabetic
0.27 fever im
0.27 fire _ im
0.27 had _ c
0.27 hard _ swallow
0.27 hive
0.27 home _ hour
0.27 hour _ im
0.27 i _ heart
0.27 i _ smoke
0.27 i inhal
0.27 im _ #11+
0.27 im _ month
0.27 im only
0.27 in _ after
0.27 in the
0.27 inhal smoke
0.27 is droop
0.27 is gasp
0.27 is mov
0.27 it on
0.27 its swell
0.27 just _ a
0.27 just now
0.27 left _ is
0.27 leg are
0.27 lighthead _ my
0.27 like _ curtain
0.27 look at
0.27 look blue
0.27 look weird
0.27 lot _ it
0.27 lower right
0.27 many pill
0.27 marathon
0.27 mushroom
0.27 my _ leg
0.27 my neck
0.27 noise every
0.27 now _ to
0.27 old with
0.27 on _ cant
0.27 only #11+
0.27 only _ week
0.27 pain _ worse
0.27 postpartum
0.27 pound and
0.27 probab
0.27 pull _ of
0.27 pull out
0.27 see bug
0.27 she _ on
0.27 squeaky _ every
0.27 squeaky noise
0.27 stand on
0.27 stiff neck
0.27 swollen _ red
0.27 thi _ and
0.27 think i
0.27 to feed
0.27 too _ pill
0.27 was stung
0.27 with
0.27 with asthma
0.27 wont _ at
0.27 wont look
0.26 # pound
0.26 -had
0.26 -wak
0.26 -wak -up
0.26 <#11+
0.26 =eye_red
0.26 =tripod
0.26 ^ fever
0.26 ^ grandma
0.26 ^ hit
0.26 ^ touch
0.26 a _ pain
0.26 a sudden
0.26 a terrible
0.26 act drunk
0.26 ago _ my
0.26 altitude
0.26 and _ act
0.26 and _ temp
0.26 and bad
0.26 and everyth
0.26 and got
0.26 and sweat
0.26 bee and
0.26 black out
0.26 blood clot
0.26 bloody _ with
0.26 both
0.26 boyfriend _ me
0.26 came out
0.26 cant _ water
0.26 cant _ word
0.26 chest _ and
0.26 chill and
0.26 crisi
0.26 dad _ out
0.26 dad pass
0.26 dropp and
0.26 eyebrow
0.26 feel _ and
0.26 feet
0.26 fever _ thi
0.26 gave birth
0.26 got _ back
0.26 got thrown
0.26 gun _ my
0.26 heavy
0.26 her _ on
0.26 his nose
0.26 hook in
0.26 hurt _ the
0.26 hurt like
0.26 im _ in
0.26 is confus
0.26 is unbearable
0.26 isnt -help
0.26 it _ red
0.26 its red
0.26 just dropp
0.26 just flew
0.26 keep water
0.26 leg _ been
0.26 lie down
0.26 live
0.26 live _ and
0.26 lower _ pain
0.26 most
0.26 my daughter
0.26 nail went
0.26 neighbor
0.26 of _ im
0.26 off his
0.26 old hasnt
0.26 pain _ unbearable
0.26 pass _ twice
0.26 right leg
0.26 ripp pain
0.26 see _ of
0.26 see out
0.26 skin
0.26 sleepy and
0.26 so _ and
0.26 son _ is
0.26 stair and
0.26 stuff and
0.26 swollen _ hurt
0.26 take the
0.26 terrible _ and
0.26 the house
0.26 the mouth
0.26 throat feel
0.26 throat so
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
0.26 went blue
0.26 wind _ to
0.26 wind walk
0.26 wire _ got
0.26 wire and
0.25 # month
0.25 #11+ _ all
0.25 =droopy_lid
0.25 =fall_any
0.25 =hoarse
0.25 =stiff_neck
0.25 ^ _ ate
0.25 ^ _ ex
0.25 ^ _ high
0.25 ^ _ say
0.25 ^ _ vomit
0.25 ^ bone
0.25 ^ diabetic
0.25 ^ did
0.25 a hot
0.25 after _ c
0.25 an elephant
0.25 and _ it
0.25 and _ talk
0.25 and slurr
0.25 are numb
0.25 baby _ off
0.25 baby fell
0.25 bad pain
0.25 belly button
0.25 breath _ day
0.25 breath hard
0.25 but _ cant
0.25 by _ dryer
0.25 came on
0.25 cant _ him
0.25 cant talk
0.25 coke
0.25 daughter _ a
0.25 diarrhea _ #99+
0.25 dryer
0.25 elephant
0.25 elephant _ on
0.25 end _ life
0.25 eye roll
0.25 failure and
0.25 flew in
0.25 foot _ black
0.25 football practice
0.25 fork
0.25 gonna _ out
0.25 gonna pas
0.25 got _ pill
0.25 he _ a
0.25 headache _ feel
0.25 i _ hear
0.25 im cough
0.25 im shak
0.25 in _ the
0.25 is _ start
0.25 is push
0.25 is turn
0.25 just
0.25 left eye
0.25 light _ my
0.25 lip tingl
0.25 mom _ confus
0.25 mom with
0.25 month _ fell
0.25 my _ ate
0.25 my _ pain
0.25 my ex
0.25 my feet
0.25 newborn _ wake
0.25 of _ red
0.25 of bright
0.25 of pressure
0.25 of us
0.25 old fell
0.25 pad _ hour
0.25 quit _ im
0.25 ripp
0.25 rusty _ last
0.25 sheet
0.25 shoulder pain
0.25 snake _ my
0.25 snake bit
0.25 soak through
0.25 someth _ is
0.25 son _ a
0.25 stick _ and
0.25 stop vomit
0.25 stopp sweat
0.25 the dryer
0.25 thi afternoon
0.25 took _ whole
0.25 towel
0.25 up _ so
0.25 walk straight
0.25 went numb
0.25 wild
0.25 wild mushroom
0.25 wrong _ and
0.24 # _ in
0.24 #11+ _ mother
0.24 -fade _ -press
0.24 -kick
0.24 -mak
0.24 -mak -sense
0.24 -press
0.24 -when -press
0.24 =cold_limb
0.24 =stumbles
0.24 ^ _ tightnes
0.24 ^ _ took
0.24 ^ high
0.24 ^ our
0.24 ^ sharp
0.24 ^ short
0.24 ^ shoulder
0.24 a _ bite
0.24 addison and
0.24 and _ he
0.24 and _ near
0.24 are _ my
0.24 are _ since
0.24 are swollen
0.24 arm tingl
0.24 away _ i
0.24 baby stopp
0.24 bladder
0.24 bloody stool
0.24 can hard
0.24 cant _ up
0.24 car wreck
0.24 catch
0.24 chemo _ my
0.24 chest _ it
0.24 cough _ stuff
0.24 down the
0.24 every breath
0.24 every hour
0.24 feel _ leg
0.24 feel funny
0.24 get word
0.24 got _ out
0.24 grandson
0.24 green _ and
0.24 gun in
0.24 has a
0.24 have _ gun
0.24 have addison
0.24 havent _ -in
0.24 he ate
0.24 he is
0.24 her _ since
0.24 her mouth
0.24 hernia _ out
0.24 hot car
0.24 huge _ and
0.24 i _ addison
0.24 i _ cant
0.24 i _ pass
0.24 i _ stand
0.24 i do
0.24 is _ black
0.24 is floppy
0.24 is swollen
0.24 left in
0.24 like _ going
0.24 like an
0.24 more short
0.24 mother _ breakfast
0.24 my bladder
0.24 my groin
0.24 no -wet
0.24 no _ -diaper
0.24 old boy
0.24 on _ has
0.24 out _ i
0.24 out _ one
0.24 pain under
0.24 pass _ clot
0.24 pass huge
0.24 powder
0.24 rash
0.24 say the
0.24 see spot
0.24 seem
0.24 seem ok
0.24 since he
0.24 soak _ sweat
0.24 some blood
0.24 speech
0.24 symptom
0.24 the breastbone
0.24 they are
0.24 think he
0.24 tore
0.24 type
0.24 type #
0.24 under _ right
0.24 up _ cant
0.24 up _ leg
0.24 voic
0.24 watch say
0.24 wife
0.24 wont let
0.24 word out
0.24 wreck
0.24 yellow and
0.24 yo mother
0.23 -a -wet
0.23 -a _ -diaper
0.23 -diaper since
0.23 -had _ -wet
0.23 -sweat
0.23 -wet _ since
0.23 =cannot_move_side
0.23 =cold_exposure
0.23 =hours_pain
0.23 =neck_pain
0.23 =swelling_head
0.23 =tooth_bad
0.23 =yellow_halos
0.23 ^ _ bite
0.23 ^ _ husband
0.23 ^ oxygen
0.23 a _ of
0.23 a _ swollen
0.23 a _ two
0.23 a horse
0.23 after _ antibiotic
0.23 after _ birth
0.23 after giv
0.23 ago _ now
0.23 and _ blood
0.23 and purple
0.23 and soak
0.23 around _ and
0.23 asthma _ bad
0.23 baby head
0.23 blood _ spurt
0.23 blood in
0.23 blood is
0.23 by _ horse
0.23 cant _ flat
0.23 cant _ lying
0.23 cant finish
0.23 control
0.23 cramp on
0.23 crotch
0.23 crotch _ numb
0.23 crotch is
0.23 did _ and
0.23 do _ do
0.23 down low
0.23 drunk
0.23 face look
0.23 feel _ thermometer
0.23 feel faint
0.23 feet are
0.23 finger thing
0.23 foreskin
0.23 foreskin is
0.23 fruity
0.23 fruity breath
0.23 giv birth
0.23 going #99+
0.23 grandson _ a
0.23 halo _ light
0.23 halo around
0.23 hard _ my
0.23 hasnt -had
0.23 hasnt _ -a
0.23 her ear
0.23 hes been
0.23 hit his
0.23 home
0.23 horse
0.23 horse _ the
0.23 horse in
0.23 hot thermometer
0.23 i _ get
0.23 is puffy
0.23 is spurt
0.23 is yellow
0.23 itch _ over
0.23 itch all
0.23 kick _ a
0.23 kick by
0.23 last _ day
0.23 laundry _ and
0.23 like _ polish
0.23 like nail
0.23 on _ fever
0.23 ooz and
0.23 oxygen
0.23 pain after
0.23 pee _ my
0.23 pesticide
0.23 pod and
0.23 rib _ in
0.23 rib suck
0.23 right _ down
0.23 rock hard
0.23 say its
0.23 she _ the
0.23 she _ warfarin
0.23 shrimp
0.23 side _ low
0.23 side down
0.23 since an
0.23 smell
0.23 smell _ nail
0.23 so stiff
0.23 soft _ on
0.23 spurt
0.23 stair _ my
0.23 swell _ and
0.23 swollen _ sore
0.23 text goodbye
0.23 that _ when
0.23 the _ bottle
0.23 the _ headache
0.23 the _ im
0.23 the _ say
0.23 the _ thing
0.23 the soft
0.23 thermometer
0.23 through _ pad
0.23 took _ and
0.23 up _ #99+
0.23 up _ its
0.23 water down
0.23 we _ in
0.23 weight
0.23 wipe _ i
0.23 with pesticide
0.23 worst _ pain
0.22 #99+ _ im
0.22 =chest_lasting
0.22 =one_side_throat
0.22 =swelling_face
0.22 ^ _ chemo
0.22 ^ _ pass
0.22 ^ _ swell
0.22 a stiff
0.22 ago _ #11+
0.22 almost _ out
0.22 an _ and
0.22 and _ -wak
0.22 and _ jerk
0.22 and _ like
0.22 and _ weak
0.22 and _ wet
0.22 and clammy
0.22 and limp
0.22 been #
0.22 breath weird
0.22 bug _ the
0.22 bug on
0.22 can bare
0.22 cant hold
0.22 crash _ my
0.22 crash and
0.22 cup _ bright
0.22 day _ and
0.22 day _ is
0.22 diarrhea with
0.22 dose of
0.22 ear are
0.22 everyth _ blurry
0.22 eye _ back
0.22 fire _ my
0.22 fish
0.22 from her
0.22 god
0.22 going on
0.22 grandma #11+
0.22 hav _ of
0.22 hav thought
0.22 have _ worst
0.22 headache of
0.22 heart _ rac
0.22 hot _ my
0.22 i _ bare
0.22 i wet
0.22 im confus
0.22 in _ back
0.22 in _ mouth
0.22 is
0.22 is cover
0.22 is drowsy
0.22 isnt -wak
0.22 it _ in
0.22 its _ #
0.22 ive ever
0.22 kill _ eye
0.22 left _ since
0.22 leg swell
0.22 life came
0.22 lot of
0.22 metal flew
0.22 mom _ in
0.22 my _ even
0.22 my _ from
0.22 my _ goe
0.22 my face
0.22 neck hurt
0.22 night now
0.22 noseble
0.22 not -mak
0.22 not _ -sense
0.22 of _ my
0.22 old
0.22 on _ wall
0.22 open it
0.22 out fever
0.22 peanut
0.22 pregnant _ just
0.22 right _ i
0.22 roll back
0.22 see _ on
0.22 skin around
0.22 stepp
0.22 stepp on
0.22 stopp drink
0.22 surgery last
0.22 the _ unconsciou
0.22 the ear
0.22 through _ towel
0.22 to stop
0.22 two _ and
0.22 vomit _ last
0.22 walk
0.22 was _ and
0.22 was _ out
0.22 was pull
0.22 week after
0.22 went _ an
0.22 went _ and
0.22 went away
0.22 wet myself
0.22 yo with
0.21 # _ old
0.21 #11+ _ asthma
0.21 -# _ think
0.21 -day _ the
0.21 -day think
0.21 -me
0.21 =cant_straighten
0.21 =heat_exposure
0.21 =inhaler_often
0.21 =pelvic_pain
0.21 =stroke_word
0.21 ^ grandson
0.21 ^ kidney
0.21 ^ new
0.21 a _ every
0.21 a _ pod
0.21 a _ year
0.21 a laundry
0.21 a uti
0.21 act
0.21 ago _ the
0.21 all _ last
0.21 ammonia
0.21 and _ chill
0.21 and _ light
0.21 and _ right
0.21 and _ think
0.21 and _ turn
0.21 antifreeze by
0.21 back _ hurt
0.21 bathroom _ and
0.21 been vomit
0.21 belly _ in
0.21 breathe in
0.21 bucket
0.21 by _ thought
0.21 cant _ his
0.21 chest through
0.21 cough _ lot
0.21 cough a
0.21 double and
0.21 every #
0.21 eye like
0.21 faint at
0.21 fast
0.21 fbi
0.21 fbi _ in
0.21 fbi is
0.21 fever _ headache
0.21 for _ min
0.21 from _ chest
0.21 gatorade
0.21 had her
0.21 hand _ my
0.21 hard to
0.21 he _ me
0.21 hes act
0.21 his breath
0.21 hurt
0.21 i _ an
0.21 in _ belly
0.21 in _ toilet
0.21 in hive
0.21 india
0.21 inhaler isnt
0.21 is sweaty
0.21 it _ gatorade
0.21 it wont
0.21 its _ in
0.21 jaw _ and
0.21 keep _ a
0.21 keep _ the
0.21 les than
0.21 like _ time
0.21 like tar
0.21 lock and
0.21 more _ of
0.21 my _ eye
0.21 my _ side
0.21 my chill
0.21 new antibiotic
0.21 night and
0.21 of _ nose
0.21 open _ mouth
0.21 pad every
0.21 partner _ his
0.21 partner put
0.21 piece
0.21 piece of
0.21 pound _ i
0.21 put _ hand
0.21 rib
0.21 she pale
0.21 side _ is
0.21 son _ out
0.21 stop and
0.21 stroke
0.21 sweat bucket
0.21 tar _ i
0.21 the fbi
0.21 think _ fbi
0.21 thinner and
0.21 thought _ was
0.21 thought it
0.21 throat on
0.21 through to
0.21 to swallow
0.21 trip
0.21 trip to
0.21 turn yellow
0.21 very painful
0.21 vodka
0.21 wall
0.21 was gatorade
0.21 wheez after
0.2 =arm_hand_pain
0.2 =digoxin
0.2 =light_hurts
0.2 =liver_drug
0.2 =opioid
0.2 ^ _ #
0.2 ^ _ green
0.2 ^ _ swallow
0.2 a rash
0.2 and _ bit
0.2 and _ couldnt
0.2 and _ headache
0.2 and _ speech
0.2 and ive
0.2 ask what
0.2 ate shrimp
0.2 baseball and
0.2 bite
0.2 board and
0.2 breath since
0.2 cant lie
0.2 cold sweat
0.2 cord
0.2 cover
0.2 dad _ #11+
0.2 digoxin
0.2 doubl over
0.2 drank _ drain
0.2 drink _ is
0.2 drool and
0.2 face _ the
0.2 feel _ to
0.2 flew _ from
0.2 for _ past
0.2 got my
0.2 have _ terrible
0.2 her sugar
0.2 hernia is
0.2 hes _ up
0.2 hit _ and
0.2 huge and
0.2 im diabetic
0.2 in _ drink
0.2 in _ thigh
0.2 insulin _ day
0.2 is _ like
0.2 just broke
0.2 keep _ and
0.2 keep _ what
0.2 kick _ night
0.2 kid
0.2 kitchen floor
0.2 left arm
0.2 lightn
0.2 lopsid
0.2 month pregnant
0.2 morn with
0.2 my _ is
0.2 my _ neck
0.2 my _ twice
0.2 neck _ vomit
0.2 no _ since
0.2 now _ belly
0.2 of _ have
0.2 on _ kitchen
0.2 open _ jaw
0.2 past hour
0.2 pill in
0.2 poop _ black
0.2 pregnant _ i
0.2 put _ in
0.2 put someth
0.2 shak so
0.2 shrimp _ my
0.2 sick _ my
0.2 sick to
0.2 sink
0.2 sit on
0.2 sitt on
0.2 some _ cleaner
0.2 some drain
0.2 someone put
0.2 someth in
0.2 son _ -slept
0.2 stomach _ hard
0.2 stung and
0.2 sudden _ im
0.2 sudden ripp
0.2 swollen shut
0.2 the _ hour
0.2 the past
0.2 thi _ with
0.2 throat
0.2 tingl and
0.2 to _ stomach
0.2 up gasp
0.2 us have
0.2 water _ broke
0.2 water just
0.2 weird and
0.2 white _ numb
0.19 -rib
0.19 =heart_murmur_fever
0.19 =pneumonia_known
0.19 ^ _ leg
0.19 ^ chok
0.19 a _ right
0.19 about _ hour
0.19 and _ been
0.19 and _ hand
0.19 and _ the
0.19 and sticky
0.19 baby
0.19 back pain
0.19 balloon
0.19 black _ sticky
0.19 bulg
0.19 cant cough
0.19 cant push
0.19 com _ and
0.19 cut
0.19 cut my
0.19 dark
0.19 day _ keep
0.19 day cant
0.19 dizzy like
0.19 drank _ a
0.19 droop _ one
0.19 droop on
0.19 even sitt
0.19 face _ droop
0.19 fat and
0.19 feel _ when
0.19 fever _ purple
0.19 find
0.19 from _ chainsaw
0.19 grape _ cant
0.19 hav _ seizure
0.19 headache _ now
0.19 headache _ wont
0.19 headache that
0.19 high _ and
0.19 his belly
0.19 i _ bend
0.19 i _ in
0.19 i _ move
0.19 i _ open
0.19 i keep
0.19 in _ eyelid
0.19 infect
0.19 is _ of
0.19 is diabetic
0.19 is full
0.19 is gone
0.19 is ooz
0.19 it _ stop
0.19 it goe
0.19 it normal
0.19 jaw _ i
0.19 kitchen fire
0.19 leg _ up
0.19 like #
0.19 like bruis
0.19 lock up
0.19 look _ bruis
0.19 middle of
0.19 month and
0.19 my #
0.19 my _ arm
0.19 my breath
0.19 my eye
0.19 my leg
0.19 my metformin
0.19 my neighbor
0.19 my wife
0.19 neck _ fever
0.19 not sure
0.19 now _ is
0.19 numb _ my
0.19 of _ clot
0.19 on all
0.19 out _ soccer
0.19 pain _ im
0.19 pain of
0.19 pregnant and
0.19 put _ button
0.19 put a
0.19 rash _ look
0.19 refus
0.19 refus _ go
0.19 refus to
0.19 right _ pain
0.19 right belly
0.19 seem _ but
0.19 seizure right
0.19 shak _ over
0.19 shak all
0.19 since _ start
0.19 smoke from
0.19 soak _ the
0.19 spot _ her
0.19 sticky
0.19 sudden _ in
0.19 sudden and
0.19 sure
0.19 swallow and
0.19 the _ hes
0.19 the arm
0.19 through the
0.19 turn red
0.19 we
0.19 we were
0.19 week no
0.19 went _ when
0.19 while _ was
0.19 while i
0.19 yr
0.19 yr old
0.18 #99+ _ the
0.18 <died
0.18 =foggy_only
0.18 =leg_feet_swollen
0.18 ^ _ double
0.18 ^ _ down
0.18 ^ _ worst
0.18 ^ _ would
0.18 ^ lower
0.18 ^ mom
0.18 a bruise
0.18 a marathon
0.18 all
0.18 and _ breathe
0.18 and _ get
0.18 and _ not
0.18 and _ voice
0.18 and today
0.18 and wheez
0.18 anymore _ i
0.18 anymore and
0.18 at football
0.18 battery up
0.18 be
0.18 belly _ a
0.18 breathe _ down
0.18 car
0.18 chest _ say
0.18 crook
0.18 cut _ arm
0.18 day _ shak
0.18 diarrhea #11+
0.18 drink _ day
0.18 every time
0.18 eyelid _ mouth
0.18 fell _ her
0.18 fell off
0.18 fill
0.18 for #
0.18 got _ the
0.18 grey
0.18 grey and
0.18 half of
0.18 has _ a
0.18 have _ that
0.18 have a
0.18 he _ grey
0.18 heroin
0.18 heroin and
0.18 hes drool
0.18 hour _ i
0.18 hurt a
0.18 im _ pas
0.18 in _ of
0.18 is _ wont
0.18 is huge
0.18 jaw _ stiff
0.18 just _ me
0.18 lean forward
0.18 left eyelid
0.18 like _ gonna
0.18 lying down
0.18 my own
0.18 my uti
0.18 my voice
0.18 out _ football
0.18 oven
0.18 overnight
0.18 own
0.18 own spit
0.18 pain since
0.18 pass _ and
0.18 people
0.18 pool and
0.18 real sleepy
0.18 red
0.18 she just
0.18 smile
0.18 someth and
0.18 sound like
0.18 stomach _ so
0.18 sudden _ see
0.18 sudden _ vision
0.18 swallow _ own
0.18 swell _ overnight
0.18 swollen _ hot
0.18 swollen i
0.18 ten _ and
0.18 that
0.18 the _ cant
0.18 the _ hurt
0.18 the pill
0.18 the window
0.18 thinner _ hit
0.18 to _ chest
0.18 too
0.18 up _ confus
0.18 up _ my
0.18 up overnight
0.18 warfarin and
0.18 way worse
0.18 week _ now
0.18 window and
0.18 with vomit
0.18 worst pain
0.17 #11+ year
0.17 <covid
0.17 <had <covid
0.17 =liver_known
0.17 ^ _ daughter
0.17 ^ _ nut
0.17 ^ _ out
0.17 ^ _ tore
0.17 ^ diarrhea
0.17 a _ with
0.17 a tear
0.17 a wasp
0.17 act confus
0.17 afib
0.17 and _ stand
0.17 and drool
0.17 and fell
0.17 bathroom floor
0.17 because i
0.17 between _ leg
0.17 blad came
0.17 bleed so
0.17 breathe well
0.17 bruise on
0.17 by _ car
0.17 cirrhosi
0.17 clutch
0.17 clutch _ chest
0.17 clutch his
0.17 deeper
0.17 down _ since
0.17 erection
0.17 face _ numb
0.17 feel _ heart
0.17 feel cold
0.17 feel lighthead
0.17 fever with
0.17 gummi hes
0.17 hand _ a
0.17 has _ headache
0.17 have _ cell
0.17 have sickle
0.17 heart _ going
0.17 his _ are
0.17 i _ drink
0.17 i _ sickle
0.17 i got
0.17 i stopp
0.17 ice cold
0.17 im _ chemo
0.17 is _ but
0.17 is off
0.17 is red
0.17 is spinn
0.17 leg _ turn
0.17 like _ elephant
0.17 like its
0.17 my _ but
0.17 my _ like
0.17 newborn
0.17 nut _ like
0.17 nut hurt
0.17 of _ cant
0.17 ok _ i
0.17 on _ bathroom
0.17 out right
0.17 painful and
0.17 pee
0.17 period _ heavy
0.17 scream and
0.17 she cant
0.17 shingl on
0.17 shoulder _ came
0.17 since
0.17 spot
0.17 stiff and
0.17 stomach flu
0.17 sudden _ its
0.17 swollen like
0.17 then my
0.17 to _ on
0.17 tore my
0.17 up _ the
0.17 vomit _ a
0.17 vomit a
0.17 vomit since
0.17 wasp
0.17 went out
0.17 what _ it
0.17 wheez and
0.17 worst _ ive
0.16 -diaper _ yesterday
0.16 -in _ -day
0.16 <as _ <kid
0.16 =curtain_word
0.16 =pain_any
0.16 =speech_garbled
0.16 ^ _ water
0.16 ^ asthma
0.16 a _ nail
0.16 a rusty
0.16 act weird
0.16 after _ and
0.16 after _ feed
0.16 all _ a
0.16 all _ eye
0.16 and _ pale
0.16 and _ start
0.16 and tight
0.16 at _ feet
0.16 breast
0.16 breathe _ and
0.16 bunch _ grandma
0.16 by _ and
0.16 cant _ shak
0.16 chest _ #11+
0.16 dad _ is
0.16 dad _ its
0.16 dad say
0.16 down _ and
0.16 ear _ the
0.16 ever had
0.16 eye _ sunken
0.16 eye look
0.16 face _ swell
0.16 few _ and
0.16 fit
0.16 garbl
0.16 gasp and
0.16 gone _ and
0.16 grill
0.16 had _ last
0.16 hard _ and
0.16 has had
0.16 have _ and
0.16 headache _ is
0.16 headache neck
0.16 hernia _ and
0.16 hes _ a
0.16 his _ i
0.16 hour _ have
0.16 hour i
0.16 husband _ cant
0.16 husband _ me
0.16 husband sudden
0.16 i didnt
0.16 i havent
0.16 im pale
0.16 in _ lower
0.16 in _ side
0.16 in _ since
0.16 in sweat
0.16 is _ for
0.16 is _ to
0.16 is _ week
0.16 is crook
0.16 is garbl
0.16 it hurt
0.16 ive _ had
0.16 last night
0.16 life _ on
0.16 look sunken
0.16 lot and
0.16 minut ago
0.16 miscarriage
0.16 month _ and
0.16 now _ cant
0.16 of _ left
0.16 of _ pool
0.16 of _ sudden
0.16 of a
0.16 of grandma
0.16 on _ a
0.16 on _ pill
0.16 on _ rusty
0.16 over _ roll
0.16 over eye
0.16 peel
0.16 pill _ my
0.16 popp _ and
0.16 pus _ i
0.16 pus and
0.16 rigid
0.16 round
0.16 rusty
0.16 rusty nail
0.16 sharp _ pain
0.16 sharp chest
0.16 since _ and
0.16 since lunch
0.16 so hard
0.16 soak in
0.16 speech _ garbl
0.16 stop shak
0.16 surgery and
0.16 the _ my
0.16 tight and
0.16 tip
0.16 to _ in
0.16 tum
0.16 up with
0.16 vomit _ is
0.16 wake her
0.16 with copd
0.16 with pain
0.16 year old
0.16 yesterday for
0.15 #99+ shak
0.15 -contraction
0.15 -contraction -yet
0.15 <had _ <as
0.15 ?if ?i
0.15 ?me
0.15 ^ _ catch
0.15 ^ _ near
0.15 ^ period
0.15 a _ aid
0.15 a _ second
0.15 a fit
0.15 and _ head
0.15 baby _ -had
0.15 been _ hour
0.15 bigger
0.15 birth #
0.15 bleed with
0.15 breastbone _ goe
0.15 cant _ and
0.15 chest feel
0.15 cold _ clammy
0.15 crazy _ of
0.15 crazy all
0.15 croup
0.15 daughter swallow
0.15 done
0.15 dropp the
0.15 even _ in
0.15 every _ i
0.15 eye _ hit
0.15 few second
0.15 fit on
0.15 for #11+
0.15 gave _ #
0.15 had _ fit
0.15 has _ belly
0.15 he wont
0.15 her _ are
0.15 her eye
0.15 her hip
0.15 her leg
0.15 hes _ weird
0.15 hes not
0.15 hes super
0.15 hit with
0.15 hurt _ crazy
0.15 i _ sparkl
0.15 i might
0.15 im _ on
0.15 im breath
0.15 im sweat
0.15 in _ im
0.15 in _ jaw
0.15 in _ sleep
0.15 is _ fever
0.15 is _ hard
0.15 is _ her
0.15 is _ stiff
0.15 is breath
0.15 its purple
0.15 kick
0.15 knife _ my
0.15 last _ my
0.15 like _ all
0.15 lost weight
0.15 might
0.15 most in
0.15 motorcycle
0.15 neck _ so
0.15 no -contraction
0.15 no _ -yet
0.15 nose _ been
0.15 nose has
0.15 of _ shak
0.15 outlet
0.15 pound
0.15 ran a
0.15 ripp _ in
0.15 shak _ and
0.15 she _ breathe
0.15 slipp
0.15 so thirsty
0.15 stiff _ cant
0.15 stiff i
0.15 stuck _ the
0.15 temp _ #11+
0.15 the fridge
0.15 the groin
0.15 the wall
0.15 then _ again
0.15 time i
0.15 up i
0.15 week _ my
0.15 went _ my
0.15 wife _ is
0.15 wont _ me
0.15 wrote _ note
0.15 yellow
0.14 # day
0.14 -day and
0.14 =mottled
0.14 ^ _ neighbor
0.14 ^ _ popp
0.14 ^ _ sudden
0.14 ^ blister
0.14 ^ face
0.14 ^ painful
0.14 ^ sometim
0.14 a _ she
0.14 a glas
0.14 addison
0.14 after that
0.14 an _ after
0.14 and _ can
0.14 and _ drink
0.14 and doesnt
0.14 and hasnt
0.14 and havent
0.14 and keep
0.14 and sleepy
0.14 arm say
0.14 at _ so
0.14 back in
0.14 behind my
0.14 being
0.14 belly _ hard
0.14 blotchy
0.14 bp #99+
0.14 burn and
0.14 cant _ light
0.14 carbon
0.14 carbon monoxide
0.14 cashew
0.14 chok _ cant
0.14 chok _ the
0.14 chok in
0.14 crazy and
0.14 day _ of
0.14 down _ the
0.14 face went
0.14 feel weird
0.14 fever _ back
0.14 football
0.14 four
0.14 gave
0.14 go _ in
0.14 grease
0.14 her right
0.14 her skin
0.14 hes throw
0.14 hes turn
0.14 hold my
0.14 i _ bitten
0.14 i _ hold
0.14 im soak
0.14 kid got
0.14 last week
0.14 left _ my
0.14 leg _ numb
0.14 me _ and
0.14 me _ my
0.14 monoxide
0.14 my _ again
0.14 my _ come
0.14 now _ see
0.14 now _ wheez
0.14 old _ breath
0.14 pain start
0.14 palm and
0.14 rescue
0.14 rescue inhaler
0.14 salad
0.14 since i
0.14 skin _ blotchy
0.14 slic _ hand
0.14 slic my
0.14 stand up
0.14 stumbl
0.14 sugar read
0.14 swell after
0.14 tak
0.14 that goe
0.14 the mountain
0.14 throat _ turn
0.14 throat hes
0.14 throat hurt
0.14 ton
0.14 ton of
0.14 up _ breath
0.14 vision went
0.14 was bitten
0.14 week _ i
0.14 wont _ back
0.14 yo _ fever
0.13 #99+ _ i
0.13 #99+ _ shak
0.13 -him
0.13 -i _ -him
0.13 -movement
0.13 =co_words
0.13 =gallbladder
0.13 =headache
0.13 =new_medicine
0.13 =thirsty
0.13 =throat_side
0.13 =thrown_off
0.13 ^ _ dizzy
0.13 ^ _ drink
0.13 ^ _ inhaler
0.13 ^ _ is
0.13 ^ _ testicle
0.13 ^ had
0.13 ^ ok
0.13 ^ ran
0.13 almost pass
0.13 and _ bug
0.13 and _ havent
0.13 and _ his
0.13 and _ say
0.13 and _ shiver
0.13 and _ soak
0.13 and _ swell
0.13 and all
0.13 and one
0.13 and sudden
0.13 breath _ my
0.13 by my
0.13 cant _ fever
0.13 cant see
0.13 choke
0.13 chopp
0.13 did
0.13 drink two
0.13 each
0.13 fast _ his
0.13 feverish
0.13 feverish and
0.13 fight
0.13 friend text
0.13 get it
0.13 going _ my
0.13 goodbye and
0.13 grabb his
0.13 had the
0.13 hand swell
0.13 has terrible
0.13 headache _ my
0.13 heart _ slow
0.13 heart wont
0.13 hernia popp
0.13 hit _ the
0.13 hit in
0.13 husband _ his
0.13 i _ bleach
0.13 i _ i
0.13 i _ weight
0.13 im scar
0.13 in _ eye
0.13 inhaler
0.13 is #11+
0.13 keep _ his
0.13 knee surgery
0.13 left leg
0.13 lid
0.13 life _ my
0.13 life in
0.13 limp and
0.13 med
0.13 mixed _ and
0.13 my inhaler
0.13 night _ now
0.13 now _ a
0.13 of _ eye
0.13 of one
0.13 pain _ around
0.13 pain _ by
0.13 popp _ its
0.13 ran
0.13 red _ pus
0.13 she got
0.13 shirt
0.13 shiver
0.13 shiver _ and
0.13 shiver with
0.13 sinu
0.13 slow
0.13 slow down
0.13 smile is
0.13 stair
0.13 start _ new
0.13 start a
0.13 start by
0.13 stepp _ a
0.13 struggl
0.13 struggl _ breathe
0.13 struggl to
0.13 terrible _ pain
0.13 terrible belly
0.13 testicle _ so
0.13 testicle hurt
0.13 the _ out
0.13 the _ pain
0.13 the dose
0.13 the head
0.13 the third
0.13 third
0.13 tight _ im
0.13 turn out
0.13 was clean
0.13 we cant
0.13 week _ the
0.13 wheez _ short
0.13 woke _ and
0.13 wont slow
0.13 worst _ ever
0.13 wrote a
0.12 #11+ _ my
0.12 #99+ _ my
0.12 -# _ and
0.12 -breath
0.12 =burn_any
0.12 ^ _ flutter
0.12 ^ _ may
0.12 ^ _ speech
0.12 ^ _ way
0.12 ^ firework
0.12 ^ swallow
0.12 ^ wife
0.12 advice
0.12 amaz
0.12 and _ green
0.12 are in
0.12 ate a
0.12 away with
0.12 back _ its
0.12 bleed _ stop
0.12 bleed wont
0.12 blood _ is
0.12 bought
0.12 breath like
0.12 cant _ cough
0.12 cant _ without
0.12 cant touch
0.12 cell
0.12 chin to
0.12 clas _ my
0.12 day old
0.12 deep and
0.12 dur
0.12 every _ and
0.12 face is
0.12 feel amaz
0.12 fever after
0.12 fever gett
0.12 for _ last
0.12 four year
0.12 got kick
0.12 gummi
0.12 he look
0.12 he say
0.12 headache
0.12 heavy and
0.12 hell
0.12 her _ she
0.12 her belly
0.12 her heart
0.12 hes _ out
0.12 hes real
0.12 hit my
0.12 hurt _ hell
0.12 i _ amaz
0.12 i wipe
0.12 im real
0.12 in _ left
0.12 is _ hes
0.12 is lock
0.12 is tight
0.12 it was
0.12 jaw is
0.12 knee replacement
0.12 leg _ i
0.12 like hell
0.12 look _ light
0.12 look up
0.12 me
0.12 my _ #
0.12 my _ broke
0.12 my _ has
0.12 my _ head
0.12 my _ popp
0.12 my _ throat
0.12 neck fever
0.12 newborn _ a
0.12 night #11+
0.12 now _ hurt
0.12 now it
0.12 one
0.12 pain _ #
0.12 peanut allergy
0.12 pill and
0.12 rac and
0.12 replacement
0.12 right _ belly
0.12 right _ of
0.12 say his
0.12 sickle
0.12 sickle cell
0.12 so _ he
0.12 stiff _ fever
0.12 stop cough
0.12 stove
0.12 stuck _ me
0.12 surgery _ week
0.12 swallow _ my
0.12 swollen _ a
0.12 than usual
0.12 the
0.12 the _ from
0.12 the _ wont
0.12 the yard
0.12 throw _ and
0.12 to go
0.12 to move
0.12 up _ his
0.12 vaginal
0.12 vomit all
0.12 was hit
0.12 when _ wipe
0.12 wipe
0.12 with fever
0.12 with sweat
0.12 year _ is
0.12 yellow i
0.11 # _ #11+
0.11 # diabetic
0.11 -i
0.11 -when -i
0.11 -when -she
0.11 =eye_area
0.11 =postpartum_smell
0.11 ^ _ ankle
0.11 ^ been
0.11 ^ snake
0.11 ^ stopp
0.11 a _ attack
0.11 a _ bottle
0.11 a heart
0.11 a nail
0.11 a whole
0.11 almost faint
0.11 and _ after
0.11 and _ lip
0.11 and _ move
0.11 and _ stomach
0.11 and skin
0.11 ankle is
0.11 baby _ evil
0.11 back it
0.11 bottle _ vodka
0.11 bridge
0.11 came _ of
0.11 cant _ even
0.11 confus _ her
0.11 crush _ pain
0.11 crush chest
0.11 down to
0.11 dye my
0.11 even _ down
0.11 even water
0.11 evil
0.11 eye _ skin
0.11 fever _ hes
0.11 grandma took
0.11 has _ rash
0.11 has _ vomit
0.11 have _ pain
0.11 heart attack
0.11 her _ hand
0.11 her hand
0.11 hes still
0.11 his ear
0.11 hot _ dry
0.11 i woke
0.11 im see
0.11 in _ for
0.11 inhaler _ -help
0.11 is evil
0.11 is pale
0.11 it _ me
0.11 its _ a
0.11 keep _ up
0.11 keep _ water
0.11 keep even
0.11 keep throw
0.11 much _ i
0.11 muffl
0.11 muscl
0.11 my _ while
0.11 my chin
0.11 now _ shak
0.11 now _ throw
0.11 now his
0.11 of _ #11+
0.11 of _ throat
0.11 of vodka
0.11 one _ of
0.11 pad _ #11+
0.11 pain _ her
0.11 puff
0.11 right hand
0.11 say _ baby
0.11 severe _ pain
0.11 six
0.11 skin turn
0.11 so swollen
0.11 speak
0.11 start
0.11 stiff
0.11 stop bleed
0.11 stung
0.11 testicle _ swollen
0.11 testicle is
0.11 the _ belly
0.11 the belly
0.11 thi morn
0.11 three
0.11 throat _ so
0.11 to
0.11 to use
0.11 type _ diabetic
0.11 use _ on
0.11 water _ a
0.11 water for
0.11 weak _ cant
0.11 window
0.11 woke _ with
0.11 wont _ bleed
0.11 worst belly
0.11 yellow _ im
0.1 # _ along
0.1 #11+ _ old
0.1 -to
0.1 =bruising
0.1 =flank_pain
0.1 ^ _ at
0.1 ^ _ birth
0.1 ^ _ every
0.1 ^ _ open
0.1 ^ _ twist
0.1 ^ bleed
0.1 ^ breath
0.1 ^ husband
0.1 ^ quit
0.1 ^ throw
0.1 a _ day
0.1 a motorcycle
0.1 along
0.1 and _ now
0.1 arm _ heavy
0.1 around
0.1 belly _ swollen
0.1 bloody _ for
0.1 breath so
0.1 bump her
0.1 bunch _ oxy
0.1 cold _ sweaty
0.1 cold _ white
0.1 dad _ off
0.1 dad fell
0.1 feel
0.1 few day
0.1 get him
0.1 going _ pas
0.1 hes _ like
0.1 hes sweat
0.1 him to
0.1 his _ hurt
0.1 i _ to
0.1 i _ vomit
0.1 i _ wake
0.1 i _ want
0.1 inside my
0.1 irregular
0.1 is stuck
0.1 itch and
0.1 ive _ thi
0.1 keep vomit
0.1 knee is
0.1 ladder and
0.1 leg _ weak
0.1 leg went
0.1 lip went
0.1 month along
0.1 morn and
0.1 move _ right
0.1 my _ month
0.1 my _ skin
0.1 my _ teeth
0.1 my wisdom
0.1 night _ keep
0.1 now _ real
0.1 now _ up
0.1 nowhere and
0.1 of _ face
0.1 of oxy
0.1 old _ had
0.1 old and
0.1 on that
0.1 one eye
0.1 oxy and
0.1 pain _ and
0.1 postpartum and
0.1 purple spot
0.1 reaction
0.1 right arm
0.1 shaky
0.1 she shiver
0.1 so _ she
0.1 son _ the
0.1 spinn
0.1 take warfarin
0.1 teeth _ out
0.1 teeth came
0.1 that _ on
0.1 that came
0.1 that side
0.1 the dog
0.1 the wrong
0.1 took _ bunch
0.1 twist
0.1 week _ with
0.1 week ago
0.1 wisdom _ came
0.1 wisdom teeth
0.1 worst stomach
0.09 # _ girl
0.09 # _ pm
0.09 #11+ _ pregnant
0.09 =croup_cough
0.09 ^ _ flu
0.09 ^ _ help
0.09 ^ _ kidney
0.09 ^ _ stool
0.09 ^ _ through
0.09 ^ calf
0.09 ^ cirrhosi
0.09 ^ toy
0.09 a _ #
0.09 a _ went
0.09 a box
0.09 ammonia and
0.09 and _ -peed
0.09 and _ smile
0.09 and cough
0.09 and face
0.09 and goe
0.09 and hurt
0.09 at home
0.09 away and
0.09 baby _ are
0.09 battery in
0.09 black _ for
0.09 bleed a
0.09 blood thinner
0.09 boy is
0.09 can _ but
0.09 cant _ think
0.09 car accident
0.09 chest is
0.09 contrast
0.09 contrast dye
0.09 crossfit
0.09 day my
0.09 diarrhea and
0.09 drank _ whole
0.09 drink _ no
0.09 eye _ the
0.09 friend _ too
0.09 go _ and
0.09 go _ when
0.09 going _ and
0.09 grandma _ and
0.09 grandma fell
0.09 had a
0.09 had stomach
0.09 her smile
0.09 her speech
0.09 hurt _ eye
0.09 is slurr
0.09 its _ up
0.09 lift _ box
0.09 light hurt
0.09 meter
0.09 mouth all
0.09 my _ all
0.09 my _ back
0.09 my _ bottle
0.09 my _ week
0.09 my apartment
0.09 my scalp
0.09 not
0.09 of _ after
0.09 on her
0.09 out _ it
0.09 pencil
0.09 put on
0.09 right rib
0.09 rubb
0.09 rubb _ left
0.09 runn
0.09 she _ confus
0.09 shoulder
0.09 smoke
0.09 speech _ slurr
0.09 still i
0.09 stop think
0.09 the stair
0.09 the tv
0.09 thinner
0.09 to _ groin
0.09 walk but
0.09 went through
0.08 #99+
0.08 -at -all
0.08 =during_effort
0.08 =limb_injury
0.08 =no_gas
0.08 =recent_infection
0.08 ^ _ dont
0.08 ^ _ ear
0.08 ^ _ faint
0.08 ^ _ has
0.08 ^ crack
0.08 ^ hurt
0.08 ^ left
0.08 ^ pull
0.08 ^ pulse
0.08 a foot
0.08 about #
0.08 and _ tired
0.08 and bare
0.08 and crie
0.08 antidepressant
0.08 baby is
0.08 bleed _ a
0.08 bump _ head
0.08 calf _ swollen
0.08 cant find
0.08 crack tooth
0.08 doubl
0.08 down for
0.08 drive
0.08 face _ and
0.08 felt
0.08 foggy
0.08 friend took
0.08 headache _ two
0.08 heart and
0.08 his _ arm
0.08 his back
0.08 hit me
0.08 horrible
0.08 ill
0.08 in
0.08 my lip
0.08 of pain
0.08 pale _ clammy
0.08 pink again
0.08 poop is
0.08 proper
0.08 shallow
0.08 she had
0.08 shorter
0.08 smell like
0.08 son _ asthma
0.08 son with
0.08 spray _ pesticide
0.08 stand _ straight
0.08 steroid
0.08 talk about
0.08 ten
0.08 the ladder
0.08 up proper
0.08 up straight
0.08 wake _ proper
0.08 week
0.08 what day
0.08 with _ right
0.08 with shak
0.08 yesterday my
0.07 #11+ _ i
0.07 <a <kid
0.07 <as
0.07 <as <a
0.07 <i <had
0.07 <kid
0.07 <old
0.07 =kidney_disease
0.07 ^ _ confus
0.07 ^ _ ran
0.07 ^ _ week
0.07 ^ its
0.07 ^ stung
0.07 aid battery
0.07 and _ weird
0.07 and chest
0.07 and cramp
0.07 are _ up
0.07 arm _ hes
0.07 because
0.07 belly _ and
0.07 bottle is
0.07 breath _ chest
0.07 confus _ his
0.07 cough _ is
0.07 cramp at
0.07 dangerou
0.07 eye and
0.07 feel _ i
0.07 few _ for
0.07 five minut
0.07 girlfriend
0.07 have
0.07 hear _ battery
0.07 i _ keep
0.07 ibuprofen
0.07 is _ dangerou
0.07 is drool
0.07 it _ away
0.07 keep my
0.07 kidney
0.07 me _ a
0.07 my _ a
0.07 my _ hasnt
0.07 my _ rib
0.07 my head
0.07 nail _ remover
0.07 neck is
0.07 new medicine
0.07 off _ roof
0.07 one _ for
0.07 pill _ is
0.07 pill bottle
0.07 polish remover
0.07 pregnant with
0.07 ran _ marathon
0.07 remover
0.07 right after
0.07 roof _ cant
0.07 roof and
0.07 round my
0.07 she _ pale
0.07 she _ stand
0.07 since #
0.07 start _ hour
0.07 start an
0.07 the roof
0.07 too _ for
0.07 vodka and
0.07 weak she
0.07 were
0.06 -hurt
0.06 =hypertension
0.06 =phlegm
0.06 ^ _ gett
0.06 ^ _ viagra
0.06 ^ muscl
0.06 ^ was
0.06 a _ belly
0.06 actual _ it
0.06 air
0.06 and _ burn
0.06 and blood
0.06 and has
0.06 and moved
0.06 and we
0.06 ankle _ its
0.06 breath _ i
0.06 button _ moved
0.06 button and
0.06 calf _ sore
0.06 cant _ the
0.06 chang
0.06 cut is
0.06 egg
0.06 eye burn
0.06 fami
0.06 get _ to
0.06 have _ failure
0.06 hes #11+
0.06 i _ letter
0.06 in _ right
0.06 is _ hot
0.06 letter _ my
0.06 letter to
0.06 mixed bleach
0.06 move his
0.06 my antidepressant
0.06 my baby
0.06 never -had
0.06 night _ and
0.06 nose _ is
0.06 of _ antidepressant
0.06 pain that
0.06 rash _ a
0.06 red poop
0.06 room
0.06 skipp
0.06 stair _ #11+
0.06 stomach
0.06 swallow my
0.06 thi weekend
0.06 to _ and
0.06 to _ his
0.06 up _ lot
0.06 up the
0.06 viagra
0.06 weight _ my
0.06 white in
0.06 wife _ #
0.06 writ
0.06 wrote _ to
0.06 wrote letter
0.06 yard
0.06 yesterday
0.05 # _ no
0.05 # hour
0.05 # yo
0.05 #99+ feet
0.05 -today
0.05 <with
0.05 =appendix_said
0.05 =bp_medicine
0.05 =cough
0.05 =sickle_cell
0.05 ^ _ asthma
0.05 ^ _ blister
0.05 ^ _ calf
0.05 ^ _ chill
0.05 ^ _ hernia
0.05 ^ _ move
0.05 ^ _ of
0.05 ^ _ shrimp
0.05 ^ _ tooth
0.05 ^ watch
0.05 apartment
0.05 appendix
0.05 at _ store
0.05 away
0.05 breath _ yesterday
0.05 cold and
0.05 cough
0.05 crie in
0.05 every feed
0.05 face with
0.05 foot smell
0.05 gain #
0.05 gain _ pound
0.05 has no
0.05 have to
0.05 havent _ -all
0.05 how many
0.05 i leave
0.05 i near
0.05 in a
0.05 is _ than
0.05 just _ in
0.05 kid has
0.05 kitchen knife
0.05 last _ i
0.05 leave
0.05 my _ button
0.05 my asthma
0.05 no _ -today
0.05 on the
0.05 over my
0.05 oxy
0.05 pain ever
0.05 peel _ in
0.05 pregnant _ my
0.05 red _ sore
0.05 slic
0.05 solid
0.05 the _ table
0.05 the burn
0.05 the store
0.05 tonight im
0.05 two _ ago
0.05 up more
0.05 weak i
0.04 # _ my
0.04 <#11+ <year
0.04 ^ _ section
0.04 ^ _ shock
0.04 ^ c
0.04 ^ came
0.04 ^ chest
0.04 ^ dog
0.04 ^ gain
0.04 ^ heavy
0.04 ^ nail
0.04 ^ type
0.04 a bee
0.04 an electric
0.04 and _ little
0.04 and _ vision
0.04 ankl
0.04 back
0.04 beach
0.04 belly _ that
0.04 by _ bee
0.04 cant walk
0.04 car door
0.04 chemo _ week
0.04 drug
0.04 fever _ with
0.04 fit _ the
0.04 go back
0.04 grind
0.04 he _ and
0.04 heavy bleed
0.04 hi
0.04 him
0.04 his right
0.04 i _ down
0.04 i _ out
0.04 i black
0.04 i stand
0.04 in _ cold
0.04 in _ day
0.04 is hard
0.04 it _ #99+
0.04 just got
0.04 lean
0.04 lift
0.04 mom has
0.04 mountain
0.04 my _ heart
0.04 my colonoscopy
0.04 numb _ the
0.04 nurse
0.04 old _ a
0.04 post
0.04 right _ is
0.04 round _ belly
0.04 scalp
0.04 since _ quit
0.04 sister had
0.04 snow
0.04 start round
0.04 stomach _ for
0.04 swell _ the
0.04 the beach
0.04 urine
0.04 uti
0.04 what the
0.03 #11+ _ the
0.03 #11+ on
0.03 =eye_surgery
0.03 ?turn
0.03 ^ _ are
0.03 ^ _ boy
0.03 ^ _ bp
0.03 ^ _ crack
0.03 ^ _ im
0.03 ^ _ murmur
0.03 ^ _ newborn
0.03 ^ _ sting
0.03 ^ battery
0.03 ^ fish
0.03 ^ gave
0.03 ^ hand
0.03 ^ skin
0.03 almost
0.03 an
0.03 and _ water
0.03 and puffy
0.03 and swollen
0.03 blurry
0.03 cast
0.03 diaper _ and
0.03 diaper today
0.03 fever _ throat
0.03 fever sore
0.03 get wind
0.03 green stuff
0.03 had _ flu
0.03 he _ off
0.03 he fell
0.03 head last
0.03 heart _ is
0.03 heart murmur
0.03 his shin
0.03 i _ walk
0.03 i _ wind
0.03 i sit
0.03 in _ is
0.03 is _ red
0.03 ive got
0.03 law is
0.03 lift a
0.03 lot _ im
0.03 lupu
0.03 murmur
0.03 my _ bone
0.03 my _ vomit
0.03 my boy
0.03 my rib
0.03 my shin
0.03 oil
0.03 pain with
0.03 plan to
0.03 pneumonia
0.03 rash on
0.03 say _ fine
0.03 shot
0.03 start like
0.03 swollen _ can
0.03 table
0.03 teen
0.03 the bed
0.03 today _ is
0.03 toddler with
0.03 turn _ in
0.03 was _ at
0.03 was _ thi
0.03 wet _ today
0.03 wisdom
0.03 with _ baseball
0.03 woman
0.03 yesterday and
0.02 # _ cant
0.02 -chok
0.02 -tear
0.02 -tear -when
0.02 -tear _ -she
0.02 =skin_infection
0.02 ^ _ altitude
0.02 ^ _ gas
0.02 ^ _ sicknes
0.02 ^ _ used
0.02 ^ _ year
0.02 ^ altitude
0.02 ^ cast
0.02 ^ daughter
0.02 ^ everyth
0.02 ^ hernia
0.02 ^ smoke
0.02 ^ stepp
0.02 a _ black
0.02 about an
0.02 allergy
0.02 anyth down
0.02 around my
0.02 big
0.02 bother me
0.02 broke my
0.02 burn my
0.02 butt
0.02 cant _ anyth
0.02 daughter #11+
0.02 dye
0.02 fish _ i
0.02 gas in
0.02 goe _ in
0.02 has _ diarrhea
0.02 headache since
0.02 hik
0.02 i took
0.02 i used
0.02 im done
0.02 in _ calf
0.02 last
0.02 lift _ couch
0.02 light _ me
0.02 lost _ in
0.02 my _ spit
0.02 my breast
0.02 needl
0.02 of blood
0.02 puffy
0.02 scrotum
0.02 sicknes
0.02 sip
0.02 smell _ in
0.02 smell gas
0.02 smoke _ the
0.02 so _ of
0.02 sweaty
0.02 the car
0.02 the room
0.02 the skin
0.02 ther _ in
0.02 to _ side
0.02 to hurt
0.02 to one
0.02 when _ cough
0.02 work and
0.01 # _ from
0.01 -poop
0.01 -she
0.01 =sting
0.01 ^ _ low
0.01 ^ foot
0.01 ^ ive
0.01 ^ on
0.01 ^ yellow
0.01 a _ came
0.01 ago im
0.01 along and
0.01 and white
0.01 antacid
0.01 are gett
0.01 at soccer
0.01 baby powder
0.01 bleach _ i
0.01 blister _ my
0.01 breath _ im
0.01 cough blood
0.01 drink and
0.01 everyone _ work
0.01 everyone at
0.01 giv
0.01 goe down
0.01 he quit
0.01 hear voic
0.01 hemophilia
0.01 her nose
0.01 his knee
0.01 hurt my
0.01 i _ know
0.01 i _ pee
0.01 leg and
0.01 letter
0.01 my _ on
0.01 my _ out
0.01 my _ red
0.01 my foot
0.01 my nose
0.01 of _ #
0.01 of _ blood
0.01 on _ thinner
0.01 on blood
0.01 out _ my
0.01 out and
0.01 pressure _ #11+
0.01 quit
0.01 seizure _ morn
0.01 seizure thi
0.01 she is
0.01 sweaty and
0.01 the lower
0.01 up her
0.01 we are
0.01 what _ i
0.01 zoo
-0.01 #11+
-0.01 #11+ _ short
-0.01 ^ _ cell
-0.01 ^ _ scar
-0.01 ^ bp
-0.01 ^ sickle
-0.01 a _ crash
-0.01 a baby
-0.01 ach
-0.01 and _ eat
-0.01 and _ poop
-0.01 and throw
-0.01 are _ i
-0.01 at #11+
-0.01 bad _ in
-0.01 batteri
-0.01 bee sting
-0.01 been _ since
-0.01 bruis
-0.01 car crash
-0.01 chest _ with
-0.01 come out
-0.01 discharge
-0.01 dizzy
-0.01 embarass
-0.01 eyelid
-0.01 feel _ tear
-0.01 few
-0.01 girl
-0.01 going _ a
-0.01 got stung
-0.01 got the
-0.01 had
-0.01 hav _ baby
-0.01 he _ to
-0.01 hurt _ baby
-0.01 i feel
-0.01 im #11+
-0.01 in our
-0.01 intimacy
-0.01 kid ate
-0.01 last _ but
-0.01 last two
-0.01 lower
-0.01 lower back
-0.01 month old
-0.01 more phlegm
-0.01 my _ wont
-0.01 my port
-0.01 my skin
-0.01 my urine
-0.01 night _ week
-0.01 painful rash
-0.01 poop
-0.01 port
-0.01 rest
-0.01 shower
-0.01 the _ after
-0.01 the _ two
-0.01 the _ when
-0.01 the table
-0.01 three week
-0.01 time _ day
-0.01 tired and
-0.01 to drink
-0.01 up _ phlegm
-0.01 use
-0.01 week _ is
-0.01 went _ in
-0.01 yellow phlegm
-0.01 yo girl
-0.02 # _ a
-0.02 # _ he
-0.02 =back_pain
-0.02 =hives_all
-0.02 =red_patch
-0.02 ^ _ baby
-0.02 ^ _ cried
-0.02 ^ ate
-0.02 ^ burn
-0.02 ^ dialysi
-0.02 ^ faint
-0.02 a _ ago
-0.02 a car
-0.02 a headache
-0.02 and belly
-0.02 and very
-0.02 are
-0.02 blood _ my
-0.02 bluish
-0.02 boil
-0.02 come in
-0.02 cough _ and
-0.02 curtain
-0.02 day it
-0.02 drown
-0.02 father
-0.02 feel heavy
-0.02 fever #99+
-0.02 fever _ wont
-0.02 goe away
-0.02 got a
-0.02 had thi
-0.02 have heart
-0.02 his sleep
-0.02 hive _ over
-0.02 hive all
-0.02 i _ is
-0.02 im out
-0.02 is _ with
-0.02 is gett
-0.02 is real
-0.02 more and
-0.02 more out
-0.02 mother is
-0.02 moved to
-0.02 my _ cant
-0.02 my _ in
-0.02 my blood
-0.02 peel _ a
-0.02 pressure
-0.02 shovel
-0.02 son hasnt
-0.02 sore in
-0.02 stop _ bleed
-0.02 stopp
-0.02 talk to
-0.02 the _ leg
-0.02 thi week
-0.02 twice today
-0.02 want to
-0.02 with a
-0.03 #11+ month
-0.03 -#
-0.03 -heart
-0.03 -rac
-0.03 <of
-0.03 ^ _ have
-0.03 ^ _ pee
-0.03 ^ head
-0.03 ^ lump
-0.03 ^ two
-0.03 ^ woke
-0.03 a fever
-0.03 and _ arm
-0.03 and _ got
-0.03 and needl
-0.03 at _ week
-0.03 at rest
-0.03 boy _ vomit
-0.03 bus
-0.03 can _ talk
-0.03 cold _ and
-0.03 day _ i
-0.03 diabet and
-0.03 every _ hour
-0.03 fine but
-0.03 happen
-0.03 i _ a
-0.03 i _ she
-0.03 it
-0.03 its _ and
-0.03 kid _ in
-0.03 lock in
-0.03 lost _ pound
-0.03 me at
-0.03 my chair
-0.03 my finger
-0.03 my newborn
-0.03 of red
-0.03 old has
-0.03 pin
-0.03 pin _ needl
-0.03 pin and
-0.03 push it
-0.03 rate _ #11+
-0.03 rate is
-0.03 smoker
-0.03 son has
-0.03 steak
-0.03 sugar _ #99+
-0.03 the _ spot
-0.03 the bus
-0.03 twice _ and
-0.03 under _ rib
-0.03 up fast
-0.03 when _ and
-0.03 when _ pres
-0.03 will
-0.04 # _ i
-0.04 =crohns
-0.04 ^ _ cough
-0.04 ^ _ diabetic
-0.04 ^ baby
-0.04 ^ crohn
-0.04 ^ food
-0.04 ^ im
-0.04 ^ noseble
-0.04 ^ purple
-0.04 ^ we
-0.04 a _ an
-0.04 about
-0.04 and _ her
-0.04 and noth
-0.04 and they
-0.04 ate someth
-0.04 bp _ #99+
-0.04 breath _ #
-0.04 cheek
-0.04 crohn
-0.04 daughter ate
-0.04 for _ back
-0.04 he swallow
-0.04 hip is
-0.04 i _ be
-0.04 im _ out
-0.04 in _ new
-0.04 in my
-0.04 its _ now
-0.04 its better
-0.04 keep ask
-0.04 los
-0.04 los weight
-0.04 my _ hit
-0.04 my _ hurt
-0.04 next to
-0.04 nobody
-0.04 nose and
-0.04 on _ #
-0.04 roommate _ a
-0.04 roommate has
-0.04 second
-0.04 shin
-0.04 shunt
-0.04 since can
-0.04 six hour
-0.04 skin _ yellow
-0.04 skin look
-0.04 soccer
-0.04 son
-0.04 son is
-0.04 the _ talk
-0.04 the last
-0.04 throat _ i
-0.04 time a
-0.04 up _ it
-0.04 we do
-0.05 -more
-0.05 <and <i
-0.05 <attack _ <year
-0.05 =dizzy
-0.05 =drank
-0.05 =stomach_burn
-0.05 =ulcer_nsaid
-0.05 ^ _ burn
-0.05 ^ _ more
-0.05 ^ _ surgery
-0.05 ^ all
-0.05 ^ cut
-0.05 ^ one
-0.05 ^ start
-0.05 ^ temp
-0.05 a
-0.05 a _ breath
-0.05 after _ a
-0.05 and _ when
-0.05 and it
-0.05 and nausea
-0.05 at the
-0.05 bad the
-0.05 badly and
-0.05 been _ for
-0.05 birth
-0.05 breath _ usual
-0.05 breath is
-0.05 breath than
-0.05 cancer
-0.05 cat
-0.05 day _ have
-0.05 day at
-0.05 day i
-0.05 dentur
-0.05 dizzy and
-0.05 door
-0.05 ear and
-0.05 failure
-0.05 headache for
-0.05 heart failure
-0.05 hole
-0.05 hurt _ my
-0.05 i
-0.05 is #99+
-0.05 much _ the
-0.05 my _ thi
-0.05 neck stiff
-0.05 of _ than
-0.05 on a
-0.05 rac at
-0.05 runny _ and
-0.05 skin _ my
-0.05 son _ up
-0.05 stay
-0.05 surgery cut
-0.05 tampon
-0.05 to his
-0.05 toy
-0.05 up from
-0.05 wait
-0.05 weed
-0.05 wont _ it
-0.06 #11+ with
-0.06 =back_sciatica
-0.06 =co_word
-0.06 =no_insulin
-0.06 ^ _ nana
-0.06 ^ _ on
-0.06 ^ broke
-0.06 ^ cough
-0.06 ^ glucose
-0.06 ^ someth
-0.06 a mile
-0.06 a toy
-0.06 and _ but
-0.06 baby pull
-0.06 bit _ after
-0.06 check for
-0.06 chest _ hurt
-0.06 climb
-0.06 edge
-0.06 edge of
-0.06 for a
-0.06 full of
-0.06 had _ diarrhea
-0.06 had knee
-0.06 hand is
-0.06 high _ pressure
-0.06 high blood
-0.06 husband _ a
-0.06 i _ it
-0.06 in one
-0.06 is _ bad
-0.06 is heavy
-0.06 it start
-0.06 let
-0.06 lump in
-0.06 may
-0.06 metformin
-0.06 mile
-0.06 my _ after
-0.06 my _ test
-0.06 my nana
-0.06 nana
-0.06 nausea
-0.06 neck _ the
-0.06 nut
-0.06 of _ cough
-0.06 one _ a
-0.06 out _ insulin
-0.06 pulse
-0.06 sciatica
-0.06 sciatica down
-0.06 sit
-0.06 smil
-0.06 son _ #11+
-0.06 today im
-0.06 with diabet
-0.07 -talk
-0.07 <mom
-0.07 <mom <had
-0.07 <mom _ <a
-0.07 <my <mom
-0.07 ?get
-0.07 ?if ?someone
-0.07 ?someone
-0.07 ^ _ <mom
-0.07 ^ _ start
-0.07 ^ about
-0.07 ^ boil
-0.07 ^ red
-0.07 ^ smell
-0.07 a few
-0.07 ago my
-0.07 and _ at
-0.07 arm are
-0.07 aspirin
-0.07 breath _ cough
-0.07 burn _ on
-0.07 clock
-0.07 come at
-0.07 day _ fever
-0.07 do ?if
-0.07 do _ ?someone
-0.07 do _ clean
-0.07 fine _ he
-0.07 funny
-0.07 he took
-0.07 his lip
-0.07 hurt _ wife
-0.07 i _ ?if
-0.07 i clean
-0.07 im _ to
-0.07 im so
-0.07 in _ neck
-0.07 is now
-0.07 keppra
-0.07 last day
-0.07 left side
-0.07 mother
-0.07 my flight
-0.07 next _ #
-0.07 of _ for
-0.07 one leg
-0.07 rednes
-0.07 rednes is
-0.07 scooter
-0.07 stomach pain
-0.07 stopp _ #
-0.07 swollen red
-0.07 the chest
-0.07 the rednes
-0.07 tummy
-0.07 very tired
-0.07 yo _ sudden
-0.08 #
-0.08 # so
-0.08 -chest _ -no
-0.08 <dad
-0.08 <dad <had
-0.08 <dad _ <a
-0.08 <do <i
-0.08 <do _ <need
-0.08 <i <need
-0.08 <my <dad
-0.08 <want
-0.08 <want <to
-0.08 =cramps
-0.08 =weight_loss
-0.08 ?a _ ?clot
-0.08 ?and
-0.08 ^ _ #11+
-0.08 ^ _ <dad
-0.08 ^ _ beat
-0.08 ^ _ drown
-0.08 ^ _ skin
-0.08 ^ heat
-0.08 ^ so
-0.08 ^ wednesday
-0.08 a _ pink
-0.08 after _ minut
-0.08 aid clas
-0.08 and _ bother
-0.08 and _ some
-0.08 and _ up
-0.08 and _ want
-0.08 and a
-0.08 and light
-0.08 at _ to
-0.08 back _ a
-0.08 belly and
-0.08 breath _ now
-0.08 c _ #
-0.08 copd and
-0.08 cramp
-0.08 day now
-0.08 do _ treat
-0.08 doing
-0.08 ear _ out
-0.08 ear stick
-0.08 eat _ and
-0.08 fever _ a
-0.08 fever _ two
-0.08 first _ clas
-0.08 forever
-0.08 front
-0.08 get _ work
-0.08 get off
-0.08 has diabet
-0.08 he _ up
-0.08 hour after
-0.08 i _ myself
-0.08 i _ off
-0.08 i pres
-0.08 i wrote
-0.08 is _ i
-0.08 it to
-0.08 ladder
-0.08 little pink
-0.08 my _ woke
-0.08 nail polish
-0.08 off _ at
-0.08 off work
-0.08 passage
-0.08 polish
-0.08 rac heart
-0.08 since _ im
-0.08 skip
-0.08 small _ on
-0.08 snake
-0.08 so _ that
-0.08 so after
-0.08 son woke
-0.08 start thi
-0.08 surgery on
-0.08 they
-0.08 tongue and
-0.08 took a
-0.08 treat
-0.08 two _ no
-0.08 using
-0.08 with _ phlegm
-0.08 work _ #
-0.08 work at
-0.08 yesterday im
-0.09 #99+ for
-0.09 -belly
-0.09 -fever _ -week
-0.09 <#99+ <what
-0.09 <ago and
-0.09 <check
-0.09 <had <my
-0.09 <in _ <what
-0.09 <my _ <out
-0.09 <out
-0.09 <out <in
-0.09 <out _ <#99+
-0.09 <ten
-0.09 <ten <year
-0.09 <ten _ <ago
-0.09 <what
-0.09 <year _ <was
-0.09 =cast_tight
-0.09 ?are _ ?sign
-0.09 ?baby
-0.09 ?call ?for
-0.09 ?has
-0.09 ?if _ ?baby
-0.09 ?my ?baby
-0.09 ?the ?sign
-0.09 ^ _ <was
-0.09 ^ _ since
-0.09 ^ _ throat
-0.09 ^ _ wrist
-0.09 ^ he
-0.09 ^ thyroid
-0.09 a _ sometim
-0.09 a bead
-0.09 a beat
-0.09 a letter
-0.09 and sneez
-0.09 and watery
-0.09 ankle _ a
-0.09 at nine
-0.09 back _ work
-0.09 bead
-0.09 bead _ her
-0.09 bead up
-0.09 beat _ when
-0.09 beat sometim
-0.09 bit _ no
-0.09 boy _ #
-0.09 breath today
-0.09 bruis _ i
-0.09 bruis and
-0.09 burn _ blister
-0.09 came _ sudden
-0.09 can _ send
-0.09 coffee doctor
-0.09 drink _ doctor
-0.09 for _ and
-0.09 for _ had
-0.09 for five
-0.09 get _ bit
-0.09 go _ to
-0.09 grandmother
-0.09 have chill
-0.09 he keep
-0.09 how _ should
-0.09 i _ ?for
-0.09 i _ back
-0.09 i _ chill
-0.09 i _ stop
-0.09 i burn
-0.09 i go
-0.09 in _ toddler
-0.09 insulin
-0.09 is _ breath
-0.09 is _ normal
-0.09 is act
-0.09 is spread
-0.09 it ok
-0.09 itchy _ watery
-0.09 jump
-0.09 kid swallow
-0.09 leg _ spread
-0.09 my _ hard
-0.09 my _ itch
-0.09 my _ now
-0.09 my poop
-0.09 need _ fast
-0.09 need _ note
-0.09 nose _ sneez
-0.09 note _ work
-0.09 of _ since
-0.09 of _ today
-0.09 old put
-0.09 on _ foot
-0.09 on _ meter
-0.09 on sudden
-0.09 pacemaker _ is
-0.09 period _ a
-0.09 put _ bead
-0.09 quarter _ nine
-0.09 skip _ beat
-0.09 skip a
-0.09 sometim _ i
-0.09 sometim when
-0.09 tak a
-0.09 take #
-0.09 the _ for
-0.09 throat _ two
-0.09 throat for
-0.09 thyroid
-0.09 to fast
-0.09 to work
-0.09 tooth _ a
-0.09 up a
-0.09 up his
-0.09 want _ kill
-0.09 what can
-0.09 work had
-0.09 year _ put
-0.09 you _ #
-0.09 you send
-0.1 # _ tomorrow
-0.1 #99+ _ is
-0.1 -no -trouble
-0.1 <college
-0.1 <had _ <stroke
-0.1 <her
-0.1 <in <college
-0.1 <pain
-0.1 <pain <last
-0.1 <pain _ <year
-0.1 =days_many
-0.1 =injection_joint
-0.1 =splinter_small
-0.1 =tia_resolved
-0.1 ?a ?normal
-0.1 ?a _ ?heart
-0.1 ?heart ?rate
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ?rate
-0.1 ^ _ cousin
-0.1 ^ _ pain
-0.1 ^ _ swollen
-0.1 ^ _ test
-0.1 ^ rash
-0.1 ^ roll
-0.1 a _ a
-0.1 a couple
-0.1 a first
-0.1 all _ my
-0.1 all better
-0.1 along _ has
-0.1 and bruis
-0.1 are _ and
-0.1 at _ or
-0.1 at _ tomorrow
-0.1 before noon
-0.1 box
-0.1 can _ come
-0.1 chair
-0.1 couple
-0.1 couple of
-0.1 cousin
-0.1 crack
-0.1 day _ christma
-0.1 day before
-0.1 doctor _ it
-0.1 dog _ on
-0.1 dog bite
-0.1 feel so
-0.1 fever _ the
-0.1 fine _ need
-0.1 flu _ week
-0.1 flu last
-0.1 for the
-0.1 for two
-0.1 for work
-0.1 got _ up
-0.1 have _ small
-0.1 have high
-0.1 hit _ a
-0.1 how _ doe
-0.1 i _ #99+
-0.1 i _ my
-0.1 i almost
-0.1 i come
-0.1 i dont
-0.1 im _ before
-0.1 in _ hot
-0.1 in law
-0.1 is _ now
-0.1 is on
-0.1 jump off
-0.1 law
-0.1 like tear
-0.1 long _ a
-0.1 long doe
-0.1 look purple
-0.1 low mood
-0.1 mood
-0.1 mother _ law
-0.1 mother in
-0.1 mov
-0.1 my _ panic
-0.1 my cousin
-0.1 my kid
-0.1 nervou before
-0.1 of insulin
-0.1 off _ bridge
-0.1 on _ the
-0.1 panic
-0.1 panic attack
-0.1 rash _ fever
-0.1 right lower
-0.1 said it
-0.1 she _ up
-0.1 sore _ runn
-0.1 stair _ the
-0.1 streak
-0.1 th _ #
-0.1 tomorrow night
-0.1 under my
-0.1 usual _ attack
-0.1 usual panic
-0.1 week _ better
-0.1 wont eat
-0.1 yo _ with
-0.11 #11+ _ girl
-0.11 #99+ over
-0.11 -fever -or
-0.11 -on
-0.11 -or _ -pain
-0.11 <and <it
-0.11 <faint <once
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <i _ <once
-0.11 <need
-0.11 <panic
-0.11 <panic <attack
-0.11 <should
-0.11 <should <i
-0.11 <stroke _ <year
-0.11 <they
-0.11 <to _ <panic
-0.11 <year _ <i
-0.11 =tetanus_due
-0.11 ?avoid
-0.11 ?the _ ?of
-0.11 ^ _ <had
-0.11 ^ drank
-0.11 ^ tampon
-0.11 a ride
-0.11 all _ pill
-0.11 all my
-0.11 and _ on
-0.11 and dizzy
-0.11 any time
-0.11 around #
-0.11 asthma
-0.11 at _ pool
-0.11 at _ thirty
-0.11 ball
-0.11 bottom
-0.11 can walk
-0.11 chest _ i
-0.11 clas
-0.11 college
-0.11 day breath
-0.11 do _ ?call
-0.11 except
-0.11 except friday
-0.11 faint _ the
-0.11 fine since
-0.11 for _ headache
-0.11 got hit
-0.11 he _ fine
-0.11 he _ on
-0.11 i ?call
-0.11 i _ all
-0.11 i _ fine
-0.11 i _ for
-0.11 is _ #11+
-0.11 jaw _ when
-0.11 letter for
-0.11 much _ a
-0.11 my headache
-0.11 my knee
-0.11 now need
-0.11 number _ i
-0.11 number do
-0.11 of _ chest
-0.11 on and
-0.11 on dialysi
-0.11 one week
-0.11 over in
-0.11 pregnant _ a
-0.11 quarter past
-0.11 sex
-0.11 shock _ the
-0.11 side _ while
-0.11 stair at
-0.11 swollen _ i
-0.11 take _ blood
-0.11 the shingl
-0.11 toddler
-0.11 took all
-0.11 want _ know
-0.11 wax
-0.11 what number
-0.11 when _ stand
-0.11 who
-0.11 with pus
-0.12 # _ late
-0.12 # _ on
-0.12 # am
-0.12 #11+ _ man
-0.12 #11+ _ monday
-0.12 #11+ tomorrow
-0.12 -it
-0.12 -thi
-0.12 <died <of
-0.12 <do
-0.12 <drink
-0.12 <drink _ <year
-0.12 <get
-0.12 <i <stopp
-0.12 <i _ <drink
-0.12 <kidney
-0.12 <like
-0.12 <my _ <died
-0.12 <stopp
-0.12 <stopp <drink
-0.12 <to _ <about
-0.12 <was <a
-0.12 <would
-0.12 <would <like
-0.12 <year _ and
-0.12 =gas_smell
-0.12 =kidney_stone
-0.12 ?heart
-0.12 ?to
-0.12 ^ _ <stopp
-0.12 ^ _ back
-0.12 ^ _ itchy
-0.12 ^ _ nail
-0.12 ^ _ time
-0.12 a _ fever
-0.12 a coin
-0.12 an erection
-0.12 and _ from
-0.12 arm _ a
-0.12 arm feel
-0.12 arm with
-0.12 at _ pm
-0.12 back hurt
-0.12 badly
-0.12 better now
-0.12 clean a
-0.12 coin
-0.12 covid
-0.12 day late
-0.12 december #
-0.12 diarrhea _ #
-0.12 drink coffee
-0.12 ear pain
-0.12 first aid
-0.12 first monday
-0.12 flutter
-0.12 for _ control
-0.12 for poison
-0.12 got _ from
-0.12 got back
-0.12 had _ and
-0.12 has _ eye
-0.12 hear aid
-0.12 husband _ #11+
-0.12 i _ coffee
-0.12 i gain
-0.12 i use
-0.12 is _ thi
-0.12 itch from
-0.12 itchy eye
-0.12 just _ up
-0.12 keep gett
-0.12 man
-0.12 me up
-0.12 me with
-0.12 monday _ december
-0.12 more
-0.12 neck _ stiff
-0.12 need #
-0.12 need _ new
-0.12 new one
-0.12 no _ -in
-0.12 number _ poison
-0.12 of heart
-0.12 on _ shoulder
-0.12 period _ #
-0.12 play _ drink
-0.12 play and
-0.12 poison control
-0.12 pressure _ #99+
-0.12 red spot
-0.12 small red
-0.12 son _ off
-0.12 son fell
-0.12 spread
-0.12 sudden _ headache
-0.12 sunburn on
-0.12 take _ pill
-0.12 tomorrow _ #
-0.12 typ
-0.12 want it
-0.12 when the
-0.12 yo man
-0.13 # #
-0.13 # _ need
-0.13 -#11+
-0.13 -fever just
-0.13 <#99+ _ <i
-0.13 <a <fever
-0.13 <arm
-0.13 <attack _ <#99+
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <fever
-0.13 <had _ <fever
-0.13 <heart _ <in
-0.13 <my <arm
-0.13 <test
-0.13 =asthma_mild
-0.13 ?do _ ?prevent
-0.13 ?mean
-0.13 ^ <broke
-0.13 ^ _ about
-0.13 ^ _ friday
-0.13 ^ _ stitch
-0.13 ^ my
-0.13 ^ neck
-0.13 ^ ripp
-0.13 ^ saturday
-0.13 a snake
-0.13 after tomorrow
-0.13 and #
-0.13 and _ an
-0.13 and _ ankl
-0.13 and _ still
-0.13 ankl are
-0.13 at me
-0.13 at quarter
-0.13 back to
-0.13 bit sore
-0.13 can _ it
-0.13 colonoscopy
-0.13 day _ tomorrow
-0.13 day is
-0.13 detergent
-0.13 detergent itchy
-0.13 down my
-0.13 drink cold
-0.13 electric
-0.13 eye from
-0.13 far _ are
-0.13 far away
-0.13 feel _ now
-0.13 feel _ work
-0.13 fever of
-0.13 fine no
-0.13 flos
-0.13 for three
-0.13 from _ detergent
-0.13 get _ for
-0.13 glass thing
-0.13 had _ replacement
-0.13 have _ blood
-0.13 his _ thi
-0.13 his heart
-0.13 hold
-0.13 hold _ pee
-0.13 hurt _ out
-0.13 i _ cold
-0.13 i _ high
-0.13 i bring
-0.13 i flos
-0.13 i test
-0.13 inhaler work
-0.13 is hoarse
-0.13 it burn
-0.13 knee _ #
-0.13 my _ year
-0.13 my after
-0.13 my back
-0.13 my new
-0.13 my son
-0.13 my temp
-0.13 new _ itchy
-0.13 new detergent
-0.13 no _ -#11+
-0.13 once _ night
-0.13 or sunday
-0.13 rash _ new
-0.13 replacement #
-0.13 same time
-0.13 saturday _ sunday
-0.13 saturday or
-0.13 should _ bring
-0.13 since _ birth
-0.13 sore and
-0.13 spider
-0.13 store
-0.13 stuff _ my
-0.13 the _ rd
-0.13 the birth
-0.13 to _ when
-0.13 tooth _ when
-0.13 tooth hurt
-0.13 voice _ hoarse
-0.13 was on
-0.13 what _ number
-0.13 when _ flos
-0.13 white _ inside
-0.14 # _ monday
-0.14 # of
-0.14 #11+ and
-0.14 #99+ chill
-0.14 -and -no
-0.14 -at
-0.14 -bladder
-0.14 -pain -no
-0.14 <a <baby
-0.14 <baby
-0.14 <bender
-0.14 <bender <last
-0.14 <bender _ <month
-0.14 <fender
-0.14 <fender <bender
-0.14 <fender _ <last
-0.14 <fine
-0.14 <five
-0.14 <five <year
-0.14 <five _ <ago
-0.14 ?an
-0.14 ?call
-0.14 ?is ?an
-0.14 ?sign _ ?a
-0.14 ?what _ ?an
-0.14 ^ <fender
-0.14 ^ _ <bender
-0.14 ^ _ drain
-0.14 ^ _ lump
-0.14 ^ _ morn
-0.14 ^ before
-0.14 ^ from
-0.14 ^ some
-0.14 a _ dizzy
-0.14 a _ last
-0.14 after soda
-0.14 beat
-0.14 bed
-0.14 before _ tomorrow
-0.14 better when
-0.14 boat
-0.14 bp med
-0.14 cant _ out
-0.14 chew
-0.14 com in
-0.14 day _ the
-0.14 dec _ th
-0.14 dizzy _ a
-0.14 dizzy _ boat
-0.14 dose
-0.14 eat _ play
-0.14 for _ mild
-0.14 fri
-0.14 fridge
-0.14 from #
-0.14 from _ screen
-0.14 from _ to
-0.14 glas _ wine
-0.14 hand _ swollen
-0.14 hes eat
-0.14 hold his
-0.14 i _ him
-0.14 in _ heat
-0.14 is too
-0.14 it rain
-0.14 ive _ a
-0.14 knee _ when
-0.14 last _ after
-0.14 mild rash
-0.14 monday morn
-0.14 my _ med
-0.14 my due
-0.14 my shoulder
-0.14 need to
-0.14 next available
-0.14 night after
-0.14 no _ -and
-0.14 no _ -of
-0.14 nose cough
-0.14 of _ with
-0.14 of next
-0.14 of the
-0.14 of wine
-0.14 on boat
-0.14 or _ on
-0.14 past _ on
-0.14 pushup _ when
-0.14 pushup hurt
-0.14 quarter to
-0.14 rash _ blister
-0.14 runny _ cough
-0.14 safe _ pregnancy
-0.14 scar itch
-0.14 see the
-0.14 shot do
-0.14 sneez _ day
-0.14 soda
-0.14 sometime next
-0.14 son eye
-0.14 surgery _ is
-0.14 the _ an
-0.14 the heat
-0.14 the lump
-0.14 thur #
-0.14 tired from
-0.14 to eat
-0.14 took _ bp
-0.14 was _ last
-0.14 week _ and
-0.14 went to
-0.14 when _ rain
-0.14 when it
-0.15 # k
-0.15 <a <stroke
-0.15 <an
-0.15 <gallbladder
-0.15 <had _ <heart
-0.15 <my _ <was
-0.15 <stroke
-0.15 <was <#11+
-0.15 ?a _ ?in
-0.15 ?are ?the
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?in ?a
-0.15 ?labor
-0.15 ?what _ ?the
-0.15 ^ _ -pain
-0.15 ^ _ grandma
-0.15 ^ _ head
-0.15 ^ _ scrape
-0.15 ^ _ stone
-0.15 ^ _ up
-0.15 ^ _ yesterday
-0.15 ^ chang
-0.15 ^ green
-0.15 ^ quarter
-0.15 ^ right
-0.15 a _ heartburn
-0.15 a deep
-0.15 a dentist
-0.15 after bad
-0.15 all night
-0.15 at ten
-0.15 bed for
-0.15 but
-0.15 clean
-0.15 confus today
-0.15 day for
-0.15 deep breath
-0.15 did _ lot
-0.15 doctor said
-0.15 doe my
-0.15 ear pop
-0.15 feel the
-0.15 fever for
-0.15 fine just
-0.15 fly at
-0.15 for _ day
-0.15 full
-0.15 her face
-0.15 hes _ now
-0.15 his _ went
-0.15 hurt _ i
-0.15 hurt in
-0.15 i _ night
-0.15 i last
-0.15 i ran
-0.15 in december
-0.15 is _ next
-0.15 it _ bleed
-0.15 it _ hurt
-0.15 its _ again
-0.15 k
-0.15 kidney _ pain
-0.15 kidney stone
-0.15 little heartburn
-0.15 little red
-0.15 lot
-0.15 maybe
-0.15 me _ the
-0.15 monday _ #11+
-0.15 my _ smell
-0.15 my _ surgery
-0.15 my _ that
-0.15 my _ was
-0.15 my grandma
-0.15 next _ in
-0.15 of bed
-0.15 off _ is
-0.15 on
-0.15 on _ knee
-0.15 out _ bed
-0.15 pain on
-0.15 painful blister
-0.15 scrape _ my
-0.15 scrape on
-0.15 should a
-0.15 sing
-0.15 skin _ the
-0.15 stone
-0.15 stone pain
-0.15 take _ deep
-0.15 take _ for
-0.15 tinnitu
-0.15 to #99+
-0.15 to fly
-0.15 toddler fell
-0.15 tomorrow _ the
-0.15 two
-0.15 tylenol _ my
-0.15 weird _ my
-0.15 when she
-0.15 who _ i
-0.15 you _ my
-0.16 # at
-0.16 # p
-0.16 -ear
-0.16 -leg
-0.16 -of -breath
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 <i <faint
-0.16 <once
-0.16 =asthma
-0.16 =baby
-0.16 =left_ribs
-0.16 =smoker
-0.16 ?do ?you
-0.16 ?do _ ?treat
-0.16 ?how _ ?you
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ <last
-0.16 ^ _ free
-0.16 ^ _ should
-0.16 ^ early
-0.16 ^ feet
-0.16 ^ shaky
-0.16 a ladder
-0.16 a lot
-0.16 a month
-0.16 after _ no
-0.16 and runny
-0.16 and weak
-0.16 back _ sore
-0.16 back at
-0.16 bee _ on
-0.16 bend
-0.16 bit swollen
-0.16 bled _ little
-0.16 bled a
-0.16 bother
-0.16 breath smell
-0.16 can _ play
-0.16 chest lift
-0.16 come
-0.16 couple _ day
-0.16 dizzy when
-0.16 double dose
-0.16 fell _ a
-0.16 fine can
-0.16 flutter a
-0.16 for
-0.16 for my
-0.16 gett worse
-0.16 good now
-0.16 half
-0.16 he _ chok
-0.16 he play
-0.16 he scream
-0.16 heal nice
-0.16 hes fine
-0.16 hiccup _ lot
-0.16 hiccup a
-0.16 his arm
-0.16 i _ food
-0.16 i _ one
-0.16 i skip
-0.16 i start
-0.16 i take
-0.16 light bother
-0.16 little when
-0.16 me _ at
-0.16 monday _ #
-0.16 muscle
-0.16 my _ lift
-0.16 my pee
-0.16 my toe
-0.16 need more
-0.16 need my
-0.16 next _ what
-0.16 nice
-0.16 night cant
-0.16 of day
-0.16 on _ eyelid
-0.16 p
-0.16 pill
-0.16 pop _ i
-0.16 pop when
-0.16 red _ on
-0.16 referral
-0.16 refill _ my
-0.16 regular
-0.16 ride
-0.16 shoulder a
-0.16 spot on
-0.16 sting _ my
-0.16 swollen _ with
-0.16 the hot
-0.16 the neck
-0.16 the next
-0.16 the nurse
-0.16 thirsty
-0.16 time _ #
-0.16 tomorrow morn
-0.16 usual
-0.16 watery
-0.16 we had
-0.16 when _ skip
-0.16 wind
-0.16 with her
-0.16 work in
-0.17 # c
-0.17 # or
-0.17 #11+ _ #11+
-0.17 #11+ h
-0.17 #11+ pm
-0.17 -later
-0.17 -later -than
-0.17 -than
-0.17 -the
-0.17 <# <year
-0.17 <a <heart
-0.17 <a _ <attack
-0.17 <a _ <last
-0.17 <about
-0.17 <heart <attack
-0.17 <i <used
-0.17 <was _ <year
-0.17 =allergen
-0.17 =getting_worse
-0.17 =refuses
-0.17 ?do _ ?know
-0.17 ?of ?a
-0.17 ^ #
-0.17 ^ _ -later
-0.17 ^ _ <son
-0.17 ^ _ <used
-0.17 ^ _ dog
-0.17 ^ _ heart
-0.17 ^ _ some
-0.17 ^ _ the
-0.17 ^ burp
-0.17 ^ car
-0.17 ^ runny
-0.17 a _ c
-0.17 a _ small
-0.17 and _ together
-0.17 and ibuprofen
-0.17 and was
-0.17 are itchy
-0.17 at _ and
-0.17 at _ h
-0.17 baby has
-0.17 ball and
-0.17 bee
-0.17 before christma
-0.17 before exam
-0.17 best
-0.17 blood _ check
-0.17 but no
-0.17 but the
-0.17 constipat _ three
-0.17 day _ im
-0.17 day _ week
-0.17 disease and
-0.17 drank a
-0.17 eye _ itchy
-0.17 feet _ a
-0.17 foot while
-0.17 for _ in
-0.17 gain
-0.17 get dizzy
-0.17 h
-0.17 hand _ when
-0.17 hard on
-0.17 heater
-0.17 how _ bleach
-0.17 hurt _ he
-0.17 i _ dizzy
-0.17 i _ tylenol
-0.17 ibuprofen together
-0.17 im _ now
-0.17 inside
-0.17 keep anyth
-0.17 leg _ at
-0.17 little after
-0.17 morn _ i
-0.17 much bleach
-0.17 my a
-0.17 need _ batteri
-0.17 new _ prescription
-0.17 no -later
-0.17 no -trouble
-0.17 no _ -breath
-0.17 no _ -than
-0.17 noon tomorrow
-0.17 numb _ i
-0.17 of _ at
-0.17 off _ ladder
-0.17 on _ lip
-0.17 one _ like
-0.17 pimple _ my
-0.17 play soccer
-0.17 pressure check
-0.17 pull up
-0.17 purple _ on
-0.17 red _ in
-0.17 salty
-0.17 screen _ day
-0.17 screen all
-0.17 sepsi
-0.17 so _ my
-0.17 son bump
-0.17 space
-0.17 space heater
-0.17 stand _ too
-0.17 swell _ little
-0.17 take _ the
-0.17 take in
-0.17 take tylenol
-0.17 th of
-0.17 that normal
-0.17 thi is
-0.17 thing _ blurry
-0.17 thing are
-0.17 to walk
-0.17 together
-0.17 too fast
-0.17 tv _ fine
-0.17 tv its
-0.17 tylenol _ ibuprofen
-0.17 tylenol and
-0.17 up _ fast
-0.17 up _ nose
-0.17 watch _ its
-0.17 watch tv
-0.17 with _ for
-0.17 with _ runny
-0.17 with burn
-0.17 yo
-0.18 -bleed
-0.18 -blood -no
-0.18 -blood _ -fever
-0.18 -no -fever
-0.18 -poop -in
-0.18 -poop _ -#
-0.18 <a _ <in
-0.18 <attack <in
-0.18 <can
-0.18 <can <i
-0.18 <fami
-0.18 <in _ <fami
-0.18 <last <month
-0.18 <my <fami
-0.18 <run
-0.18 <run <in
-0.18 <run _ <my
-0.18 <two <year
-0.18 =deaf_sudden
-0.18 ?a ?fever
-0.18 ?can _ ?cause
-0.18 ?cause
-0.18 ?cause ?chest
-0.18 ?cause _ ?pain
-0.18 ?fever
-0.18 ?for ?a
-0.18 ?stres ?cause
-0.18 ?stres _ ?chest
-0.18 ?therapist
-0.18 ^ _ -bleed
-0.18 ^ _ available
-0.18 ^ _ hasnt
-0.18 ^ bruise
-0.18 ^ rib
-0.18 a _ sore
-0.18 a checkup
-0.18 a fortnight
-0.18 a toilet
-0.18 after _ at
-0.18 and _ a
-0.18 and _ around
-0.18 and _ gett
-0.18 and _ nose
-0.18 arm from
-0.18 arm is
-0.18 available
-0.18 baby _ #
-0.18 baseball
-0.18 bloat after
-0.18 bp _ over
-0.18 bump my
-0.18 chest start
-0.18 dec #
-0.18 drool a
-0.18 expir
-0.18 eye itchy
-0.18 feed
-0.18 fever _ #
-0.18 fingernail
-0.18 first _ of
-0.18 first thing
-0.18 fortnight
-0.18 from _ chair
-0.18 glucose
-0.18 got her
-0.18 had my
-0.18 had pneumonia
-0.18 have _ headache
-0.18 headache _ work
-0.18 heart skip
-0.18 hit by
-0.18 i _ clean
-0.18 is _ day
-0.18 itchy _ from
-0.18 its a
-0.18 ive had
-0.18 leg from
-0.18 my _ itchy
-0.18 my _ no
-0.18 my _ skip
-0.18 my _ start
-0.18 nausea _ diarrhea
-0.18 need _ reschedule
-0.18 no -bleed
-0.18 now just
-0.18 number for
-0.18 of _ thi
-0.18 ok with
-0.18 on _ skin
-0.18 once after
-0.18 opening
-0.18 pain _ fever
-0.18 past _ tomorrow
-0.18 poop _ i
-0.18 pressure is
-0.18 quit _ and
-0.18 reschedule
-0.18 scrape
-0.18 side hurt
-0.18 side is
-0.18 skin on
-0.18 sprain
-0.18 start _ a
-0.18 ten to
-0.18 th at
-0.18 the _ tomorrow
-0.18 the number
-0.18 throat _ a
-0.18 to reschedule
-0.18 toddler has
-0.18 tomorrow at
-0.18 up _ #
-0.18 vomit diarrhea
-0.18 week when
-0.18 what _ is
-0.19 # in
-0.19 #99+ before
-0.19 -blister
-0.19 -chest
-0.19 -chest -pain
-0.19 -dizzines
-0.19 -trouble -breath
-0.19 <ago <and
-0.19 <i _ <to
-0.19 <year _ <and
-0.19 =gums_bleed
-0.19 ?can ?i
-0.19 ?from
-0.19 ?how ?can
-0.19 ?know _ ?my
-0.19 ^ _ -chest
-0.19 ^ _ grandmother
-0.19 ^ _ last
-0.19 ^ _ thur
-0.19 ^ blood
-0.19 ^ hoarse
-0.19 ^ jock
-0.19 ^ shampoo
-0.19 ^ stiff
-0.19 a _ is
-0.19 a _ it
-0.19 a bad
-0.19 a colonoscopy
-0.19 a swollen
-0.19 after _ all
-0.19 after _ flight
-0.19 after _ in
-0.19 after feed
-0.19 after i
-0.19 after stand
-0.19 all _ at
-0.19 and off
-0.19 are big
-0.19 are cold
-0.19 are your
-0.19 bandaid
-0.19 bandaid on
-0.19 blew
-0.19 blood _ pill
-0.19 both side
-0.19 brush
-0.19 but _ feel
-0.19 but its
-0.19 cant do
-0.19 check in
-0.19 chest when
-0.19 chopp onion
-0.19 come _ tomorrow
-0.19 day _ work
-0.19 day from
-0.19 eyelid _ a
-0.19 feel _ otherwise
-0.19 feel full
-0.19 finger _ cold
-0.19 finger chopp
-0.19 form
-0.19 from _ on
-0.19 from sitt
-0.19 girl sudden
-0.19 gum _ a
-0.19 heavier
-0.19 heavier _ usual
-0.19 heavier than
-0.19 i smoke
-0.19 in january
-0.19 is _ me
-0.19 jock
-0.19 jock itch
-0.19 last _ hour
-0.19 last _ of
-0.19 last friday
-0.19 leg feel
-0.19 long flight
-0.19 lump
-0.19 mine
-0.19 month
-0.19 my _ chopp
-0.19 my grandmother
-0.19 my mother
-0.19 my pill
-0.19 no -blister
-0.19 no -chest
-0.19 no -problem
-0.19 off a
-0.19 on _ off
-0.19 out _ a
-0.19 out tomorrow
-0.19 over the
-0.19 pressure pill
-0.19 rash and
-0.19 safe in
-0.19 send
-0.19 sore _ the
-0.19 stand _ day
-0.19 stand all
-0.19 the _ friday
-0.19 week _ next
-0.19 what _ your
-0.19 what are
-0.19 with _ on
-0.19 worse
-0.2 #11+ day
-0.2 #99+ _ #
-0.2 -spot
-0.2 <he
-0.2 <i _ <a
-0.2 <in <my
-0.2 <it <was
-0.2 =joint_hot
-0.2 =nodes
-0.2 ?clot
-0.2 ?if
-0.2 ?it
-0.2 ^ _ long
-0.2 ^ _ turn
-0.2 ^ as
-0.2 ^ bad
-0.2 ^ box
-0.2 ^ half
-0.2 ^ hi
-0.2 ^ nervou
-0.2 a _ up
-0.2 about the
-0.2 after
-0.2 all _ now
-0.2 ankle and
-0.2 anyth
-0.2 are _ common
-0.2 as _ as
-0.2 as possible
-0.2 at _ movie
-0.2 basical
-0.2 basical _ roommate
-0.2 basical my
-0.2 click _ i
-0.2 click when
-0.2 contagiou
-0.2 cough with
-0.2 daughter got
-0.2 ear after
-0.2 ear feel
-0.2 eczema
-0.2 eye hurt
-0.2 eye itch
-0.2 feet hurt
-0.2 gave me
-0.2 get _ of
-0.2 get _ on
-0.2 gland
-0.2 good for
-0.2 green snot
-0.2 heart _ when
-0.2 help a
-0.2 hi _ basical
-0.2 hi so
-0.2 hoarse
-0.2 how _ water
-0.2 how long
-0.2 ibuprofen for
-0.2 in _ shoe
-0.2 is _ good
-0.2 is itchy
-0.2 it _ to
-0.2 it _ work
-0.2 jaw click
-0.2 little _ when
-0.2 low back
-0.2 much _ should
-0.2 much water
-0.2 my _ fell
-0.2 my _ for
-0.2 my _ swell
-0.2 nervou about
-0.2 of december
-0.2 on _ thumb
-0.2 on coffee
-0.2 possible
-0.2 pus
-0.2 refill of
-0.2 should _ drink
-0.2 side stitch
-0.2 small hernia
-0.2 snot
-0.2 so basical
-0.2 son want
-0.2 stabb pain
-0.2 surgery
-0.2 take a
-0.2 the _ lol
-0.2 throw _ for
-0.2 tongue _ coffee
-0.2 took #
-0.2 tooth
-0.2 up for
-0.2 up hes
-0.2 vomit _ feed
-0.2 vomit every
-0.2 water _ i
-0.2 water should
-0.2 wed
-0.2 week _ can
-0.2 week _ january
-0.2 what should
-0.2 with _ cough
-0.2 work _ me
-0.2 you _ the
-0.2 you do
-0.21 # _ like
-0.21 # thi
-0.21 #11+ _ morn
-0.21 #11+ thi
-0.21 -in -the
-0.21 <had
-0.21 ?i _ ?if
-0.21 ?if ?my
-0.21 ?know ?if
-0.21 ?my
-0.21 ?say
-0.21 ?what _ ?a
-0.21 ^ _ can
-0.21 ^ _ follow
-0.21 ^ _ ligament
-0.21 ^ _ night
-0.21 ^ _ past
-0.21 ^ bump
-0.21 ^ dec
-0.21 ^ forgot
-0.21 ^ stuffy
-0.21 ^ stye
-0.21 a _ on
-0.21 a _ since
-0.21 a small
-0.21 a stomach
-0.21 ache _ mov
-0.21 after garden
-0.21 after swimm
-0.21 ankl _ a
-0.21 are _ for
-0.21 are blurry
-0.21 around it
-0.21 at _ no
-0.21 blister on
-0.21 breath _ when
-0.21 breath when
-0.21 burp
-0.21 day _ -fever
-0.21 doctor _ me
-0.21 drink fine
-0.21 eve morn
-0.21 faint when
-0.21 far
-0.21 for _ month
-0.21 forgot
-0.21 from monday
-0.21 had diarrhea
-0.21 has _ runny
-0.21 heart rate
-0.21 how _ is
-0.21 hurt _ garden
-0.21 i _ so
-0.21 i run
-0.21 i would
-0.21 instead
-0.21 juice
-0.21 last _ all
-0.21 late _ that
-0.21 ligament
-0.21 little _ i
-0.21 my _ bump
-0.21 need _ glass
-0.21 new glass
-0.21 over _ bed
-0.21 past nine
-0.21 pres
-0.21 rate
-0.21 roll
-0.21 roof
-0.21 said
-0.21 sensitive
-0.21 shingl
-0.21 stiff _ the
-0.21 stye on
-0.21 swimm
-0.21 the _ before
-0.21 three day
-0.21 to _ #11+
-0.21 to _ her
-0.21 tooth _ in
-0.21 tooth com
-0.21 try
-0.21 up _ a
-0.21 week _ monday
-0.21 week all
-0.21 what _ do
-0.21 when _ nervou
-0.21 when _ run
-0.21 when _ the
-0.21 wind _ the
-0.21 wind on
-0.21 wrong
-0.21 yo _ painful
-0.22 # _ the
-0.22 # to
-0.22 -after
-0.22 -smell
-0.22 <faint
-0.22 <month
-0.22 <my <son
-0.22 <son
-0.22 =cancer_history
-0.22 =morning_sickness
-0.22 ?are ?sign
-0.22 ?are _ ?of
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?pain
-0.22 ?what _ ?sign
-0.22 ^ _ <faint
-0.22 ^ _ food
-0.22 ^ _ i
-0.22 ^ _ pop
-0.22 ^ _ thursday
-0.22 ^ cold
-0.22 ^ static
-0.22 act up
-0.22 after lift
-0.22 aid
-0.22 ankle
-0.22 between #
-0.22 between a
-0.22 bled
-0.22 can eat
-0.22 carpet
-0.22 december #11+
-0.22 died _ a
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 feb #11+
-0.22 fly _ #11+
-0.22 food down
-0.22 from _ carpet
-0.22 get out
-0.22 had _ before
-0.22 half past
-0.22 hand are
-0.22 hear
-0.22 i _ eat
-0.22 in _ urine
-0.22 in pregnancy
-0.22 it stopp
-0.22 keep food
-0.22 like ill
-0.22 lost my
-0.22 mild _ on
-0.22 morn sicknes
-0.22 my _ click
-0.22 my ankle
-0.22 my sugar
-0.22 of _ stroke
-0.22 on _ chest
-0.22 onion _ stopp
-0.22 onion it
-0.22 past noon
-0.22 pres _ it
-0.22 prescription
-0.22 sat
-0.22 shock from
-0.22 sore on
-0.22 spot _ my
-0.22 static
-0.22 static _ from
-0.22 static shock
-0.22 stitch
-0.22 stopp bleed
-0.22 sunburn _ my
-0.22 the _ between
-0.22 the _ one
-0.22 the carpet
-0.22 the difference
-0.22 tired of
-0.22 to _ about
-0.22 to quit
-0.22 tripp
-0.22 twenty
-0.22 wake _ at
-0.22 water _ my
-0.22 week _ birth
-0.22 what _ difference
-0.22 when should
-0.22 wine _ dinner
-0.22 with dinner
-0.22 without
-0.22 wont _ cry
-0.22 work _ the
-0.22 yo _ a
-0.23 -at -#
-0.23 <have
-0.23 <to <have
-0.23 <used _ <have
-0.23 <when _ <was
-0.23 =ringing_ears
-0.23 ?a ?stroke
-0.23 ^ _ anxiety
-0.23 ^ _ check
-0.23 ^ _ foot
-0.23 ^ _ kill
-0.23 ^ _ stung
-0.23 ^ i
-0.23 ^ three
-0.23 a note
-0.23 a sunburn
-0.23 after driv
-0.23 allergic
-0.23 ankl swell
-0.23 ask about
-0.23 at #99+
-0.23 away _ im
-0.23 before lunch
-0.23 can _ fly
-0.23 cant _ on
-0.23 check appointment
-0.23 chest _ sore
-0.23 crie _ night
-0.23 day
-0.23 day no
-0.23 dizzy _ i
-0.23 dizzy for
-0.23 dont _ why
-0.23 dry _ in
-0.23 every _ for
-0.23 flight
-0.23 free
-0.23 from _ at
-0.23 get _ when
-0.23 hand _ the
-0.23 headache _ day
-0.23 heart _ a
-0.23 heart pound
-0.23 i fly
-0.23 i kill
-0.23 i pull
-0.23 i put
-0.23 in _ week
-0.23 it at
-0.23 just _ back
-0.23 kill _ at
-0.23 kill it
-0.23 know why
-0.23 my _ to
-0.23 my _ twitch
-0.23 my _ when
-0.23 my calf
-0.23 never
-0.23 night at
-0.23 note for
-0.23 of thi
-0.23 off when
-0.23 on _ watch
-0.23 rash from
-0.23 roll _ ankle
-0.23 school
-0.23 shin _ soccer
-0.23 shin at
-0.23 sleep _ noon
-0.23 sleep till
-0.23 take _ and
-0.23 the _ vaccine
-0.23 the exam
-0.23 the movie
-0.23 the toilet
-0.23 till noon
-0.23 tired after
-0.23 tummy ache
-0.23 up _ time
-0.23 visit
-0.24 # _ over
-0.24 #99+ _ at
-0.24 <attack
-0.24 <from
-0.24 ?i ?know
-0.24 ?i ?prevent
-0.24 ?know
-0.24 ?prevent
-0.24 ^ _ eve
-0.24 ^ _ finger
-0.24 ^ _ mosquito
-0.24 ^ _ shoe
-0.24 ^ _ side
-0.24 ^ _ splash
-0.24 ^ _ sugar
-0.24 ^ _ teen
-0.24 ^ _ wait
-0.24 ^ bee
-0.24 ^ both
-0.24 ^ christma
-0.24 ^ lot
-0.24 ^ sometime
-0.24 ^ tooth
-0.24 a _ my
-0.24 a new
-0.24 a nurse
-0.24 after milk
-0.24 after next
-0.24 and _ fever
-0.24 and _ walk
-0.24 and blurry
-0.24 and want
-0.24 athlet
-0.24 athlet foot
-0.24 babi
-0.24 baby hasnt
-0.24 back _ stiff
-0.24 bit _ im
-0.24 bp
-0.24 bruise from
-0.24 but is
-0.24 by #
-0.24 can _ go
-0.24 christma eve
-0.24 concert
-0.24 cough _ #
-0.24 cramp _ night
-0.24 cramp and
-0.24 dad _ a
-0.24 day one
-0.24 ear _ and
-0.24 ear ache
-0.24 ear popp
-0.24 eye rins
-0.24 five day
-0.24 he _ his
-0.24 holiday
-0.24 i brush
-0.24 i fell
-0.24 if i
-0.24 it _ a
-0.24 just tired
-0.24 lost
-0.24 lot after
-0.24 mg
-0.24 mild cramp
-0.24 month _ with
-0.24 my _ chok
-0.24 my _ rins
-0.24 my cheek
-0.24 my teen
-0.24 nausea vomit
-0.24 new shoe
-0.24 old _ every
-0.24 on _ back
-0.24 on _ one
-0.24 over _ holiday
-0.24 palm
-0.24 popp _ the
-0.24 popp on
-0.24 pound _ the
-0.24 pound over
-0.24 preeclampsia
-0.24 rins
-0.24 rins it
-0.24 see _ nurse
-0.24 shampoo
-0.24 shampoo in
-0.24 since my
-0.24 slight headache
-0.24 small pimple
-0.24 sometime
-0.24 splash _ my
-0.24 splash in
-0.24 stabb _ in
-0.24 take _ metformin
-0.24 the concert
-0.24 the holiday
-0.24 thi month
-0.24 thick
-0.24 to get
-0.24 to know
-0.24 today but
-0.24 took _ mg
-0.24 two week
-0.24 uti and
-0.24 when _ brush
-0.25 # _ to
-0.25 #11+ _ ago
-0.25 -swell
-0.25 <when <i
-0.25 =gum_only
-0.25 =period_usual
-0.25 ?is ?a
-0.25 ^ _ #99+
-0.25 ^ _ -swell
-0.25 ^ _ <my
-0.25 ^ _ doctor
-0.25 ^ _ leak
-0.25 ^ _ lunch
-0.25 ^ _ son
-0.25 ^ _ toddler
-0.25 ^ _ weekend
-0.25 ^ canker
-0.25 ^ gum
-0.25 ^ tuesday
-0.25 a _ ache
-0.25 a _ back
-0.25 a _ from
-0.25 a week
-0.25 ache before
-0.25 again
-0.25 and _ bend
-0.25 and _ great
-0.25 between
-0.25 bit _ blood
-0.25 bleed when
-0.25 breakup
-0.25 canker _ in
-0.25 cried
-0.25 feel a
-0.25 feel down
-0.25 for _ year
-0.25 hand in
-0.25 happy
-0.25 i am
-0.25 i leak
-0.25 i roll
-0.25 i sneeze
-0.25 i stretch
-0.25 i wear
-0.25 in #
-0.25 is #
-0.25 is _ after
-0.25 is _ in
-0.25 much
-0.25 my _ are
-0.25 my _ can
-0.25 my first
-0.25 my lower
-0.25 nick
-0.25 night _ im
-0.25 no -swell
-0.25 no _ -problem
-0.25 nose _ and
-0.25 on _ elbow
-0.25 on _ face
-0.25 on his
-0.25 on wednesday
-0.25 out _ is
-0.25 pain _ two
-0.25 pee when
-0.25 screen
-0.25 sneeze
-0.25 spit _ milk
-0.25 sting on
-0.25 stomach bug
-0.25 the _ yesterday
-0.25 the month
-0.25 the screen
-0.25 think its
-0.25 to _ to
-0.25 took his
-0.25 tylenol for
-0.25 up milk
-0.25 wear
-0.25 wet diaper
-0.25 what _ a
-0.25 when _ sneeze
-0.25 when _ stretch
-0.25 with _ in
-0.26 #11+ _ of
-0.26 #99+ #11+
-0.26 <# _ <ago
-0.26 =every_day
-0.26 =itchy_local
-0.26 ?meningiti
-0.26 ^ _ -headache
-0.26 ^ _ <a
-0.26 ^ _ checkup
-0.26 ^ _ could
-0.26 ^ _ knee
-0.26 ^ _ many
-0.26 ^ _ next
-0.26 ^ keep
-0.26 ^ tiny
-0.26 a #
-0.26 after _ boxe
-0.26 after birth
-0.26 after mov
-0.26 after runn
-0.26 allergi
-0.26 and stuffy
-0.26 back _ from
-0.26 bit after
-0.26 blood _ the
-0.26 boxe
-0.26 boy
-0.26 breath _ fine
-0.26 chest _ on
-0.26 constipat for
-0.26 cough _ my
-0.26 cros
-0.26 cros legg
-0.26 diarrhea twice
-0.26 disease
-0.26 drink
-0.26 every day
-0.26 first _ in
-0.26 from garden
-0.26 from new
-0.26 from typ
-0.26 get pregnant
-0.26 glas of
-0.26 grandma is
-0.26 gum bleed
-0.26 had _ cough
-0.26 hungry _ the
-0.26 hungry all
-0.26 i _ badly
-0.26 i slept
-0.26 in _ hour
-0.26 joke
-0.26 knee
-0.26 legg
-0.26 minut past
-0.26 mov boxe
-0.26 my eyelid
-0.26 my stool
-0.26 noon on
-0.26 plan
-0.26 pop
-0.26 record
-0.26 rib _ from
-0.26 roll my
-0.26 saw
-0.26 schedul
-0.26 scratchy throat
-0.26 shav cut
-0.26 sister
-0.26 stubb _ toe
-0.26 stubb my
-0.26 stuffy _ and
-0.26 the weekend
-0.26 to _ pregnant
-0.26 told
-0.26 tv
-0.26 two _ from
-0.26 up _ after
-0.26 wash it
-0.26 white spot
-0.26 wife _ in
-0.26 wine
-0.26 wine with
-0.26 would
-0.27 #11+ _ #99+
-0.27 =after_hard_exercise
-0.27 ?stroke
-0.27 ?the
-0.27 ^ _ -fever
-0.27 ^ _ grandfather
-0.27 ^ _ phone
-0.27 ^ _ thing
-0.27 ^ belly
-0.27 ^ gas
-0.27 ^ muscle
-0.27 ^ side
-0.27 ^ tue
-0.27 a _ feed
-0.27 a refill
-0.27 about my
-0.27 am i
-0.27 and _ #99+
-0.27 at work
-0.27 baby move
-0.27 cry _ i
-0.27 cut _ finger
-0.27 every spr
-0.27 feed well
-0.27 fever _ for
-0.27 finger _ onion
-0.27 from my
-0.27 grandfather
-0.27 had _ for
-0.27 had one
-0.27 in _ afternoon
-0.27 in _ apartment
-0.27 is _ fine
-0.27 just _ the
-0.27 leg day
-0.27 little _ no
-0.27 long
-0.27 mild ache
-0.27 muscle _ in
-0.27 my grandfather
-0.27 nose but
-0.27 not _ -#
-0.27 on _ diet
-0.27 on tuesday
-0.27 pregnant _ have
-0.27 pres on
-0.27 scar
-0.27 shake
-0.27 shingl vaccine
-0.27 spit
-0.27 tenni
-0.27 the afternoon
-0.27 thi _ im
-0.27 to see
-0.27 want _ see
-0.27 watch
-0.27 when _ eat
-0.27 winter for
-0.28 #11+ _ a
-0.28 <and
-0.28 <grandma
-0.28 <grandma <pass
-0.28 <grandma _ <away
-0.28 <in
-0.28 <pass
-0.28 <pass <away
-0.28 =ear_pain
-0.28 =many_days
-0.28 ?you
-0.28 ^ _ glass
-0.28 ^ _ it
-0.28 ^ _ that
-0.28 ^ _ today
-0.28 ^ _ wax
-0.28 ^ _ work
-0.28 a _ one
-0.28 a pimple
-0.28 am _ and
-0.28 anytime
-0.28 are _ from
-0.28 at
-0.28 at _ #11+
-0.28 away in
-0.28 before the
-0.28 bloat
-0.28 crie _ i
-0.28 crie when
-0.28 diabetic and
-0.28 didnt
-0.28 died of
-0.28 dizzy _ throw
-0.28 doe a
-0.28 down _ leg
-0.28 drink _ play
-0.28 ear wax
-0.28 eat and
-0.28 eyelid has
-0.28 faint in
-0.28 feel _ after
-0.28 feel better
-0.28 from sleep
-0.28 have been
-0.28 i _ up
-0.28 i stood
-0.28 is _ when
-0.28 is it
-0.28 jaw pain
-0.28 key _ the
-0.28 leg _ red
-0.28 morn stopp
-0.28 noseble _ morn
-0.28 noseble thi
-0.28 ok to
-0.28 pregnancy test
-0.28 pregnant _ it
-0.28 real bad
-0.28 sick
-0.28 sore _ my
-0.28 stiff _ sleep
-0.28 stomach ache
-0.28 stood
-0.28 stood up
-0.28 the bill
-0.28 the flu
-0.28 the week
-0.28 thi _ stopp
-0.28 threw _ once
-0.28 thur
-0.28 toe
-0.28 up once
-0.28 when _ drink
-0.28 when _ stood
-0.28 with _ white
-0.28 yesterday i
-0.29 # year
-0.29 #11+ _ boy
-0.29 #11+ _ want
-0.29 #99+ _ fine
-0.29 -belly -pain
-0.29 <i <was
-0.29 <used
-0.29 <used <to
-0.29 <was <#
-0.29 =discharge
-0.29 =shingles
-0.29 ?do ?i
-0.29 ?make
-0.29 ^ _ bleed
-0.29 ^ _ chest
-0.29 ^ _ eye
-0.29 ^ _ hour
-0.29 ^ _ under
-0.29 ^ _ usual
-0.29 ^ constipat
-0.29 ^ feel
-0.29 ^ heartburn
-0.29 ^ out
-0.29 ^ pink
-0.29 ^ sunburn
-0.29 ^ tonight
-0.29 ^ would
-0.29 a diet
-0.29 ache after
-0.29 any tip
-0.29 as prescrib
-0.29 bite _ over
-0.29 bite all
-0.29 bruise _ my
-0.29 bump
-0.29 but i
-0.29 chip
-0.29 cough is
-0.29 day after
-0.29 diabet
-0.29 for week
-0.29 forearm
-0.29 has pink
-0.29 headache after
-0.29 heal
-0.29 heart was
-0.29 hes _ fine
-0.29 i _ breakfast
-0.29 i wake
-0.29 in _ office
-0.29 in an
-0.29 just a
-0.29 like _ when
-0.29 matter
-0.29 mild fever
-0.29 mom _ #11+
-0.29 mosquito _ all
-0.29 muscle in
-0.29 my _ check
-0.29 my _ medicine
-0.29 my meter
-0.29 nasal
-0.29 needle
-0.29 no -belly
-0.29 office
-0.29 on _ forearm
-0.29 on saturday
-0.29 over _ leg
-0.29 painful _ in
-0.29 pill _ today
-0.29 pointles
-0.29 pregnant _ need
-0.29 prescrib
-0.29 quarter
-0.29 rac _ the
-0.29 same _ alway
-0.29 send my
-0.29 spin
-0.29 sudden fever
-0.29 swell _ bit
-0.29 take my
-0.29 the _ was
-0.29 was rac
-0.3 #11+ #
-0.3 #11+ yo
-0.3 -in -day
-0.3 =swallowed_thing
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ^ _ shoulder
-0.3 ^ _ wake
-0.3 ^ let
-0.3 ^ low
-0.3 ^ shiver
-0.3 ^ since
-0.3 a _ for
-0.3 a lego
-0.3 a stroke
-0.3 after eat
-0.3 beat _ after
-0.3 beat fast
-0.3 burn _ i
-0.3 carry
-0.3 cold _ i
-0.3 do _ have
-0.3 every night
-0.3 fast after
-0.3 gone now
-0.3 gum _ when
-0.3 heart _ fast
-0.3 heart beat
-0.3 i _ blood
-0.3 i _ its
-0.3 i _ ok
-0.3 its fine
-0.3 its swollen
-0.3 keep _ down
-0.3 lego
-0.3 lunch
-0.3 me _ headache
-0.3 morn
-0.3 my palm
-0.3 my run
-0.3 nail
-0.3 need _ refill
-0.3 on _ lego
-0.3 pacemaker check
-0.3 pushup
-0.3 ring
-0.3 runn a
-0.3 shiver _ the
-0.3 small bruise
-0.3 sneez a
-0.3 so _ toddler
-0.3 so my
-0.3 two tylenol
-0.3 vaccin
-0.3 wake _ every
-0.31 -faint
-0.31 -faint just
-0.31 ?i
-0.31 ?what ?is
-0.31 ^ _ -faint
-0.31 ^ _ ?is
-0.31 ^ _ bean
-0.31 ^ _ kick
-0.31 ^ _ rate
-0.31 ^ any
-0.31 and _ dont
-0.31 and _ weight
-0.31 back _ after
-0.31 bean
-0.31 bee _ my
-0.31 bee stung
-0.31 been _ the
-0.31 can _ take
-0.31 click
-0.31 did a
-0.31 due in
-0.31 earlier
-0.31 early
-0.31 empty
-0.31 feel great
-0.31 from the
-0.31 group
-0.31 his appointment
-0.31 hour _ a
-0.31 i _ about
-0.31 i _ on
-0.31 i did
-0.31 is _ at
-0.31 is eat
-0.31 keep _ worse
-0.31 learn
-0.31 learn to
-0.31 lip _ the
-0.31 lip from
-0.31 my _ its
-0.31 my _ need
-0.31 night
-0.31 one at
-0.31 pull _ his
-0.31 pull _ muscle
-0.31 question
-0.31 say i
-0.31 shoe
-0.31 spit _ a
-0.31 stung my
-0.31 support
-0.31 support group
-0.31 the _ paper
-0.31 the safe
-0.31 time
-0.31 toilet paper
-0.31 toothache
-0.31 walk _ it
-0.31 walk on
-0.32 # _ after
-0.32 #11+ #99+
-0.32 -of
-0.32 =contact_lens
-0.32 =radiates_leg
-0.32 =slept_on
-0.32 ?what ?are
-0.32 ^ _ ?are
-0.32 ^ _ look
-0.32 ^ _ mother
-0.32 ^ _ pimple
-0.32 ^ a
-0.32 ^ back
-0.32 ^ got
-0.32 ^ leg
-0.32 ^ sugar
-0.32 ^ threw
-0.32 ^ tired
-0.32 a _ but
-0.32 after #
-0.32 ago i
-0.32 am #11+
-0.32 and _ itch
-0.32 and drink
-0.32 annoy
-0.32 asthma _ a
-0.32 baby _ her
-0.32 bit red
-0.32 bleed _ i
-0.32 congestion
-0.32 contact
-0.32 cream
-0.32 depression
-0.32 do i
-0.32 foot
-0.32 for four
-0.32 hair
-0.32 heartburn at
-0.32 i _ short
-0.32 im _ with
-0.32 in _ car
-0.32 in winter
-0.32 is annoy
-0.32 is broken
-0.32 like to
-0.32 mother _ #11+
-0.32 movie
-0.32 my _ result
-0.32 my teeth
-0.32 of january
-0.32 on _ plane
-0.32 over _ at
-0.32 plane
-0.32 problem
-0.32 the plane
-0.32 throat _ fever
-0.32 toilet
-0.32 took two
-0.32 train
-0.32 trouble
-0.32 two _ for
-0.32 two month
-0.32 vision fine
-0.32 wet
-0.32 would _ to
-0.32 yesterday _ fine
-0.33 # rd
-0.33 #99+ but
-0.33 <ago
-0.33 <to
-0.33 =cold_outside
-0.33 ?can ?stres
-0.33 ?stres
-0.33 ^ _ ?stres
-0.33 ^ _ disc
-0.33 ^ _ grind
-0.33 ^ _ number
-0.33 ^ _ temp
-0.33 ^ hive
-0.33 ^ where
-0.33 a _ i
-0.33 after pizza
-0.33 allergic to
-0.33 back is
-0.33 bit _ tongue
-0.33 blister in
-0.33 burn when
-0.33 call me
-0.33 chicken
-0.33 chin
-0.33 disc
-0.33 disc _ my
-0.33 disc in
-0.33 ear _ on
-0.33 eve
-0.33 got _ and
-0.33 grind _ teeth
-0.33 grind my
-0.33 has an
-0.33 heartburn _ pizza
-0.33 i drink
-0.33 i grind
-0.33 line
-0.33 make me
-0.33 my _ get
-0.33 my _ late
-0.33 my _ want
-0.33 my bp
-0.33 new
-0.33 no -pain
-0.33 on _ of
-0.33 out _ its
-0.33 pain for
-0.33 pee _ i
-0.33 pill refill
-0.33 rain
-0.33 rd
-0.33 the _ at
-0.33 the _ no
-0.33 thi
-0.33 too much
-0.33 when _ see
-0.33 when i
-0.34 # and
-0.34 #11+ pound
-0.34 <away
-0.34 <in <#99+
-0.34 <was
-0.34 =sinus_long
-0.34 ^ _ ?do
-0.34 ^ _ bug
-0.34 ^ _ december
-0.34 ^ _ kid
-0.34 ^ _ will
-0.34 ^ shav
-0.34 ^ uti
-0.34 a band
-0.34 a mild
-0.34 a newborn
-0.34 ac
-0.34 ac is
-0.34 afternoon
-0.34 band
-0.34 bp is
-0.34 burp after
-0.34 common
-0.34 controll
-0.34 dec
-0.34 dizzy on
-0.34 dog is
-0.34 eye _ from
-0.34 feel _ baby
-0.34 from _ cold
-0.34 have _ disease
-0.34 i chew
-0.34 is dark
-0.34 itchy and
-0.34 medicine
-0.34 my _ migraine
-0.34 my _ yesterday
-0.34 my doctor
-0.34 need an
-0.34 on _ arm
-0.34 out _ breath
-0.34 pull a
-0.34 punch
-0.34 safe to
-0.34 shampoo _ my
-0.34 sleep on
-0.34 the neighbor
-0.34 today and
-0.34 up green
-0.34 usual migraine
-0.34 wake me
-0.34 week on
-0.34 when _ chew
-0.34 when _ pee
-0.34 when will
-0.34 will _ feel
-0.34 you have
-0.35 #11+ at
-0.35 #11+ th
-0.35 -any
-0.35 -or
-0.35 <a
-0.35 =flu_bad
-0.35 ^ _ am
-0.35 ^ _ ankl
-0.35 ^ _ sore
-0.35 ^ _ streak
-0.35 ^ heart
-0.35 ^ little
-0.35 ^ lost
-0.35 ^ sneez
-0.35 ^ today
-0.35 ^ yawn
-0.35 a _ after
-0.35 a _ bruise
-0.35 a sore
-0.35 all day
-0.35 and _ gone
-0.35 and bloat
-0.35 and itchy
-0.35 and pink
-0.35 appointment is
-0.35 bug
-0.35 chest _ a
-0.35 cut _ a
-0.35 died
-0.35 fall out
-0.35 fever _ #99+
-0.35 from _ and
-0.35 gain weight
-0.35 get _ and
-0.35 heat
-0.35 hour _ now
-0.35 hour from
-0.35 i quit
-0.35 im _ tired
-0.35 is _ since
-0.35 is fall
-0.35 itch
-0.35 kick in
-0.35 later
-0.35 my _ had
-0.35 my _ last
-0.35 my appointment
-0.35 my toddler
-0.35 new year
-0.35 on _ lower
-0.35 on _ table
-0.35 on _ toe
-0.35 pink _ again
-0.35 second _ i
-0.35 second when
-0.35 seem confus
-0.35 should he
-0.35 so tired
-0.35 stye
-0.35 swallow _ gum
-0.35 today _ ok
-0.35 twist _ ankle
-0.35 twist my
-0.35 up too
-0.35 when _ appointment
-0.35 who can
-0.35 with white
-0.35 yawn
-0.36 # _ at
-0.36 # ish
-0.36 # pill
-0.36 #11+ _ that
-0.36 #11+ hour
-0.36 #11+ is
-0.36 <#
-0.36 <#99+
-0.36 <it
-0.36 <last <year
-0.36 <my _ <had
-0.36 ^ _ had
-0.36 ^ _ hear
-0.36 ^ _ itch
-0.36 ^ _ monday
-0.36 ^ _ thought
-0.36 ^ _ wrote
-0.36 ^ itchy
-0.36 ^ no
-0.36 ^ stubb
-0.36 ^ tickle
-0.36 after lunch
-0.36 all the
-0.36 and _ back
-0.36 anxiety
-0.36 are _ in
-0.36 better
-0.36 bleach to
-0.36 canker
-0.36 canker sore
-0.36 cough in
-0.36 dry skin
-0.36 eye are
-0.36 eye twitch
-0.36 feet swell
-0.36 green poop
-0.36 has the
-0.36 hungry
-0.36 i threw
-0.36 in _ ear
-0.36 is _ away
-0.36 it safe
-0.36 lower leg
-0.36 make it
-0.36 mosquito _ on
-0.36 my ear
-0.36 my watch
-0.36 of _ yesterday
-0.36 pain going
-0.36 physical
-0.36 safety
-0.36 stubb
-0.36 the first
-0.36 the new
-0.36 the same
-0.36 tickle
-0.36 tickle _ my
-0.36 tickle in
-0.36 tight _ the
-0.36 tight in
-0.36 toe is
-0.36 wrist hurt
-0.37 #11+ _ after
-0.37 -#11+ -week
-0.37 =stye
-0.37 ?one
-0.37 ^ _ -blood
-0.37 ^ _ coffee
-0.37 ^ _ from
-0.37 ^ _ tuesday
-0.37 ^ _ twitch
-0.37 ^ morn
-0.37 ^ paper
-0.37 ^ pregnancy
-0.37 a _ throat
-0.37 a baseball
-0.37 a muscle
-0.37 after _ it
-0.37 and _ nail
-0.37 and then
-0.37 and tired
-0.37 as
-0.37 bleed #
-0.37 bleed _ week
-0.37 bring
-0.37 by _ mosquito
-0.37 christma
-0.37 daycare
-0.37 do _ keep
-0.37 end _ the
-0.37 hurt when
-0.37 i _ over
-0.37 i eat
-0.37 in _ chest
-0.37 is low
-0.37 it itch
-0.37 key
-0.37 light _ #
-0.37 light bleed
-0.37 low fever
-0.37 mosquito _ it
-0.37 mosquito and
-0.37 muscle _ my
-0.37 my _ ache
-0.37 my _ aid
-0.37 my hear
-0.37 my key
-0.37 my side
-0.37 need new
-0.37 no -numbnes
-0.37 no _ -no
-0.37 of _ month
-0.37 old had
-0.37 paper cut
-0.37 pregnancy _ is
-0.37 sting
-0.37 stretch
-0.37 the _ time
-0.37 the door
-0.37 to _ clinic
-0.37 to your
-0.37 what help
-0.37 year
-0.37 your clinic
-0.38 <heart
-0.38 =panic_known
-0.38 =takes_daily
-0.38 =tooth
-0.38 =unprotected_sex
-0.38 ^ _ all
-0.38 ^ _ eyelid
-0.38 ^ _ need
-0.38 ^ _ quit
-0.38 ^ friday
-0.38 ^ it
-0.38 a _ when
-0.38 and _ cranky
-0.38 because of
-0.38 but didnt
-0.38 cold
-0.38 cranky
-0.38 feel weak
-0.38 fly
-0.38 i _ thi
-0.38 in _ throat
-0.38 lab
-0.38 my _ bleed
-0.38 my glass
-0.38 no _ just
-0.38 once last
-0.38 same as
-0.38 smok and
-0.38 the cold
-0.38 to _ smok
-0.38 twinge
-0.38 when _ my
-0.38 yes
-0.39 # _ boy
-0.39 <when
-0.39 =throat_sore
-0.39 ?do
-0.39 ?how ?do
-0.39 ^ _ arm
-0.39 ^ _ aunt
-0.39 ^ _ bill
-0.39 ^ at
-0.39 and _ red
-0.39 as alway
-0.39 aunt
-0.39 battery _ my
-0.39 between period
-0.39 bill is
-0.39 can _ get
-0.39 do
-0.39 face _ swollen
-0.39 feb
-0.39 feel good
-0.39 glas
-0.39 heartburn after
-0.39 i _ after
-0.39 i call
-0.39 in march
-0.39 is _ over
-0.39 it _ when
-0.39 kid _ a
-0.39 look _ a
-0.39 lump _ my
-0.39 march
-0.39 my aunt
-0.39 my team
-0.39 no
-0.39 of _ pain
-0.39 on _ rug
-0.39 rash with
-0.39 rug
-0.39 team
-0.39 the #11+
-0.39 the rug
-0.39 thi _ is
-0.39 thing
-0.39 was #99+
-0.39 week of
-0.39 when _ he
-0.4 #11+ am
-0.4 -week
-0.4 =about_self
-0.4 =nail_word
-0.4 ^ _ brand
-0.4 ^ _ feet
-0.4 ^ _ new
-0.4 ^ _ thirty
-0.4 ^ last
-0.4 ^ the
-0.4 a _ at
-0.4 about _ can
-0.4 brand
-0.4 burn _ tongue
-0.4 cough for
-0.4 driv
-0.4 flu
-0.4 get
-0.4 got _ on
-0.4 how much
-0.4 im nervou
-0.4 is _ month
-0.4 is stiff
-0.4 my gum
-0.4 no _ -or
-0.4 past
-0.4 pee is
-0.4 pimple on
-0.4 red warm
-0.4 see a
-0.4 sugar #99+
-0.4 tongue on
-0.4 took my
-0.4 tue
-0.4 warm
-0.4 warm and
-0.4 week _ its
-0.4 when can
-0.41 #11+ #11+
-0.41 -monday
-0.41 -problem
-0.41 =three_days
-0.41 ^ _ pill
-0.41 ^ slight
-0.41 any
-0.41 breath on
-0.41 bump his
-0.41 can _ see
-0.41 feel _ today
-0.41 feet _ in
-0.41 from
-0.41 hard _ i
-0.41 has _ bad
-0.41 i read
-0.41 les
-0.41 my nail
-0.41 my period
-0.41 my phone
-0.41 my thumb
-0.41 my tooth
-0.41 old _ his
-0.41 red hot
-0.41 roll over
-0.41 she swallow
-0.41 since _ i
-0.41 since _ night
-0.41 since last
-0.41 stres
-0.41 the day
-0.41 to #
-0.41 weigh
-0.41 when im
-0.41 would like
-0.42 # on
-0.42 -headache
-0.42 -numbnes
-0.42 -trouble
-0.42 <i
-0.42 ^ #11+
-0.42 ^ <had
-0.42 ^ _ for
-0.42 ^ _ or
-0.42 ^ _ smoke
-0.42 ^ _ thi
-0.42 ^ _ two
-0.42 ^ _ when
-0.42 ^ do
-0.42 ^ eye
-0.42 ^ need
-0.42 and pee
-0.42 bit
-0.42 bit of
-0.42 day _ a
-0.42 day _ with
-0.42 from _ pillow
-0.42 going around
-0.42 i _ do
-0.42 ish
-0.42 mild headache
-0.42 nine
-0.42 no -cough
-0.42 no -headache
-0.42 on _ baby
-0.42 pillow
-0.42 since the
-0.42 soap
-0.42 son _ his
-0.42 these
-0.42 up _ last
-0.42 while pregnant
-0.42 will i
-0.43 ^ ?how
-0.43 ^ _ with
-0.43 ^ pee
-0.43 ^ wind
-0.43 a _ off
-0.43 and _ heartburn
-0.43 and have
-0.43 been feel
-0.43 breath fine
-0.43 cant _ still
-0.43 cant sit
-0.43 daughter _ her
-0.43 dizzy _ the
-0.43 exam
-0.43 feel _ bit
-0.43 feel _ for
-0.43 give _ a
-0.43 hair _ fall
-0.43 hair is
-0.43 hiccup
-0.43 is my
-0.43 it _ and
-0.43 me a
-0.43 migraine
-0.43 my _ died
-0.43 my insurance
-0.43 patient
-0.43 sit still
-0.43 swell a
-0.43 swollen gland
-0.43 take
-0.43 tired _ the
-0.44 =hearing
-0.44 ?are
-0.44 ^ #99+
-0.44 ^ _ almost
-0.44 ^ _ cramp
-0.44 ^ _ headache
-0.44 ^ _ minut
-0.44 ^ sore
-0.44 ^ wrong
-0.44 a _ cough
-0.44 a cough
-0.44 book
-0.44 brown
-0.44 dinner
-0.44 dog has
-0.44 eye wash
-0.44 had _ fever
-0.44 half _ hour
-0.44 half an
-0.44 its _ out
-0.44 loose
-0.44 loose stool
-0.44 my ankl
-0.44 on _ toilet
-0.44 or
-0.44 scrap
-0.44 shav
-0.44 stool _ hard
-0.44 was out
-0.45 =dentist
-0.45 ?how _ ?i
-0.45 ^ <i
-0.45 ^ _ sister
-0.45 ^ _ yo
-0.45 ^ tomorrow
-0.45 ask
-0.45 back ache
-0.45 coffee
-0.45 gone
-0.45 lower _ is
-0.45 morning
-0.45 my sister
-0.45 next month
-0.45 nose
-0.45 ok now
-0.45 on my
-0.45 out _ #
-0.45 period is
-0.45 schedule
-0.45 slept
-0.45 sometim
-0.45 sugar was
-0.45 swell in
-0.45 the _ pill
-0.45 the _ th
-0.45 thi job
-0.45 threw up
-0.45 want a
-0.45 week from
-0.46 -tuesday
-0.46 <had <a
-0.46 =scratched
-0.46 ^ _ feel
-0.46 ^ _ hit
-0.46 ^ _ jaw
-0.46 ^ _ much
-0.46 ^ _ you
-0.46 ^ for
-0.46 ^ toothache
-0.46 after _ on
-0.46 at _ gym
-0.46 back _ going
-0.46 blood pressure
-0.46 can you
-0.46 dot
-0.46 from pollen
-0.46 going down
-0.46 i pee
-0.46 in _ even
-0.46 is _ bit
-0.46 its gone
-0.46 little
-0.46 make
-0.46 my _ the
-0.46 off _ week
-0.46 once in
-0.46 out for
-0.46 pain _ down
-0.46 pollen
-0.46 saturday
-0.46 side _ pain
-0.46 stuffy nose
-0.46 the even
-0.46 till
-0.46 was _ on
-0.46 weekend
-0.46 when
-0.46 where
-0.47 # pm
-0.47 # th
-0.47 ^ _ between
-0.47 ^ _ lip
-0.47 ^ _ scratch
-0.47 ^ _ spot
-0.47 ^ doe
-0.47 ^ ten
-0.47 a _ short
-0.47 and _ fine
-0.47 first
-0.47 how
-0.47 i need
-0.47 leg _ the
-0.47 my elbow
-0.47 phone
-0.47 scratchy
-0.47 thi cold
-0.47 want
-0.48 # _ #
-0.48 ?of
-0.48 ^ _ ache
-0.48 ^ bit
-0.48 ^ first
-0.48 a blue
-0.48 a day
-0.48 a second
-0.48 a streak
-0.48 body
-0.48 diaper
-0.48 for _ second
-0.48 is pregnant
-0.48 it _ #
-0.48 result
-0.48 run
-0.48 son got
-0.48 sore from
-0.48 stiff from
-0.48 streak _ blood
-0.48 streak of
-0.48 tiny
-0.48 to clean
-0.49 =ate_dye
-0.49 =strep_like
-0.49 ^ _ little
-0.49 ^ gasly
-0.49 cry
-0.49 garden
-0.49 gasly
-0.49 how _ i
-0.49 hurt his
-0.49 like that
-0.49 look yellow
-0.49 made my
-0.49 my _ wash
-0.49 my hair
-0.49 on _ stair
-0.49 pee _ lot
-0.49 pee a
-0.49 rash _ my
-0.49 several time
-0.49 slight
-0.49 toddler _ a
-0.5 -symptom
-0.5 <last
-0.5 =choking_passed
-0.5 =muscle_tear
-0.5 ?about
-0.5 ^ _ blue
-0.5 ^ _ nose
-0.5 ^ _ take
-0.5 ^ between
-0.5 a cherry
-0.5 between _ and
-0.5 cherry
-0.5 cold _ my
-0.5 cough it
-0.5 do you
-0.5 i had
-0.5 im _ my
-0.5 insurance
-0.5 is the
-0.5 jean
-0.5 loud
-0.5 no -symptom
-0.5 number
-0.5 should i
-0.5 slept badly
-0.5 start #
-0.5 start _ day
-0.5 swallow _ cherry
-0.5 thi cough
-0.5 vitamin with
-0.5 with _ cold
-0.51 ^ _ an
-0.51 ^ are
-0.51 acne
-0.51 do _ need
-0.51 get a
-0.51 give me
-0.51 i _ #
-0.51 is fine
-0.51 no _ -pain
-0.51 start yesterday
-0.51 that ok
-0.51 tissue
-0.51 when _ i
-0.52 =aura_usual
-0.52 ^ _ a
-0.52 ^ _ elbow
-0.52 ^ _ neck
-0.52 ^ mosquito
-0.52 ^ next
-0.52 and sleep
-0.52 beet
-0.52 blister _ a
-0.52 bos
-0.52 can he
-0.52 elbow in
-0.52 it still
-0.52 low
-0.52 my _ pressure
-0.52 my bos
-0.52 sore _ and
-0.52 summer
-0.52 the #
-0.52 we _ a
-0.52 what doe
-0.52 your
-0.53 =chest_injury_or_ache
-0.53 ?how
-0.53 ?in
-0.53 ?is
-0.53 ^ ?can
-0.53 ^ _ in
-0.53 ^ which
-0.53 a _ rash
-0.53 cry and
-0.53 fell _ his
-0.53 i _ asthma
-0.53 now and
-0.53 phlegm
-0.53 since monday
-0.53 to _ a
-0.54 =inconsolable
-0.54 ^ <my
-0.54 ^ numb
-0.54 can we
-0.54 diaper rash
-0.54 dog
-0.54 for year
-0.54 my _ look
-0.54 my _ seem
-0.54 nervou
-0.54 pimple
-0.54 stop _ and
-0.54 stop cry
-0.54 with my
-0.55 ?for
-0.55 a little
-0.55 ear
-0.55 hand _ numb
-0.55 how do
-0.55 is _ from
-0.55 is _ safe
-0.55 look _ in
-0.55 onion
-0.55 swollen after
-0.55 therapy
-0.55 threw
-0.55 thursday
-0.55 to take
-0.55 was #11+
-0.56 -cough
-0.56 =constipation
-0.56 =sunburn
-0.56 ^ _ and
-0.56 ^ hiccup
-0.56 ^ monday
-0.56 a _ red
-0.56 baby _ a
-0.56 baby _ up
-0.56 follow
-0.56 give
-0.56 glass
-0.56 job
-0.56 my _ have
-0.56 my _ play
-0.56 my tongue
-0.56 pink
-0.56 quit smok
-0.56 son _ #
-0.56 sore throat
-0.56 stuffy
-0.56 sunburn
-0.56 when is
-0.57 =not_taken
-0.57 ?what
-0.57 ^ _ doe
-0.57 a runny
-0.57 and play
-0.57 crav
-0.57 feel _ since
-0.57 it out
-0.57 pizza
-0.57 pm
-0.57 throat and
-0.57 turn my
-0.57 up _ i
-0.57 with blister
-0.58 ?a
-0.58 ^ ?what
-0.58 ^ small
-0.58 constipat
-0.58 doctor
-0.58 fever is
-0.58 i _ #11+
-0.58 otherwise
-0.58 she _ her
-0.58 thumb
-0.58 traffic
-0.59 ^ _ my
-0.59 ^ can
-0.59 eye _ it
-0.59 from now
-0.59 have _ cold
-0.59 i could
-0.59 next week
-0.59 of _ in
-0.59 on monday
-0.59 several
-0.59 sore after
-0.59 the gym
-0.59 thirty
-0.59 winter
-0.6 <year
-0.6 after work
-0.6 gum
-0.6 hemorrhoid
-0.6 same
-0.6 what
-0.61 #99+ since
-0.61 =itching
-0.61 =vomit_few
-0.61 ^ light
-0.61 bill
-0.61 clinic
-0.61 could
-0.61 down since
-0.61 i _ sleep
-0.61 is _ ok
-0.62 -blood
-0.62 -no
-0.62 <my
-0.62 =cold_hands
-0.62 ^ dry
-0.62 am
-0.62 eat
-0.62 from _ dentist
-0.62 have asthma
-0.62 hurt from
-0.62 i get
-0.62 no -blood
-0.62 test
-0.62 th
-0.62 tonsil
-0.62 yo boy
-0.63 a mosquito
-0.63 bruise
-0.63 can
-0.63 de
-0.63 dry cough
-0.63 eye _ and
-0.63 january
-0.63 tired
-0.64 ?can
-0.64 ^ not
-0.64 are sore
-0.64 arm _ sore
-0.64 at night
-0.64 baby kick
-0.64 broken
-0.64 day of
-0.64 dry
-0.64 great
-0.64 please
-0.64 spr
-0.64 vaccine
-0.64 which
-0.65 <year <ago
-0.65 =seizure_usual
-0.65 a _ nose
-0.65 all good
-0.65 call
-0.65 due
-0.65 for _ week
-0.65 help
-0.65 made
-0.65 my usual
-0.65 over #11+
-0.65 period
-0.65 wash
-0.65 why
-0.66 =cold_only
-0.66 =low_mood_deep
-0.66 =tired
-0.66 december
-0.66 end of
-0.66 gym
-0.66 on it
-0.66 twitch
-0.67 -sleep
-0.67 i _ at
-0.67 sneez
-0.67 snor
-0.67 vitamin
-0.67 work
-0.68 ^ _ crie
-0.68 ^ _ threw
-0.68 ^ by
-0.68 can i
-0.68 my _ snor
-0.68 spit up
-0.68 teeth
-0.69 -yet
-0.69 ^ _ hurt
-0.69 alway
-0.69 five
-0.69 her _ with
-0.69 noon
-0.69 pink eye
-0.69 refill
-0.69 sore
-0.69 what is
-0.69 with thi
-0.7 # _ of
-0.7 ^ _ period
-0.7 ^ stabb
-0.7 ^ sweaty
-0.7 a cold
-0.7 breath _ the
-0.7 feel fine
-0.7 stool
-0.7 upset
-0.71 ^ _ get
-0.71 ^ stomach
-0.71 heartburn
-0.71 im sad
-0.71 no -fever
-0.71 of _ on
-0.71 pain _ a
-0.71 patch
-0.72 -my
-0.72 ^ _ make
-0.72 check
-0.72 checkup
-0.72 well
-0.73 blood on
-0.73 is a
-0.73 pregnancy
-0.74 -pain
-0.74 ^ _ do
-0.74 ^ when
-0.74 gas
-0.74 runny nose
-0.74 sunday
-0.75 cant sleep
-0.75 crie
-0.75 mosquito bite
-0.75 runny
-0.75 was _ of
-0.76 feel ok
-0.76 the dentist
-0.77 -fever
-0.77 =possible_fracture
-0.77 in _ morn
-0.77 should
-0.77 the morn
-0.78 ^ how
-0.78 all _ time
-0.78 diet
-0.78 food
-0.78 itchy
-0.78 the time
-0.78 toddler wont
-0.79 =iron_pills
-0.79 friday
-0.79 smok
-0.79 year _ has
-0.8 #99+ _ #11+
-0.8 ache
-0.8 cough _ fever
-0.8 wednesday
-0.8 you
-0.81 #11+ _ dizzy
-0.81 fell on
-0.81 milk
-0.81 my fever
-0.81 paper
-0.81 scratch
-0.81 took _ pill
-0.82 ^ mild
-0.82 my dog
-0.83 =during_exercise
-0.83 ^ _ breath
-0.83 ^ ear
-0.83 dentist
-0.83 tomorrow
-0.84 =twisted
-0.84 ^ thi
-0.84 my _ faint
-0.84 today
-0.85 before
-0.85 husband snor
-0.85 small
-0.85 tuesday
-0.86 =itchy_only
-0.86 need a
-0.86 next
-0.87 is sore
-0.88 need
-0.89 ^ what
-0.9 # #11+
-0.9 ^ _ after
-0.9 ^ _ to
-0.9 at #
-0.9 laugh
-0.9 normal
-0.9 sleep
-0.91 doe
-0.91 swallow her
-0.92 haha
-0.93 =low_mood
-0.94 ^ _ hand
-0.95 ^ _ day
-0.97 mild
-0.97 safe
-0.98 ^ headache
-0.99 =eating_disorder
-0.99 is that
-1 and need
-1.02 good
-1.03 ^ _ fever
-1.03 ^ dizzy
-1.03 monday
-1.03 mosquito
-1.04 ^ is
-1.04 appointment
-1.04 ok
-1.04 sad
-1.06 elbow
-1.09 play
-1.1 =raynaud_usual
-1.1 late
-1.11 a bit
-1.14 once
-1.2 ^ in
-1.2 fine
-1.26 fine now
-1.27 lol
`,
}
