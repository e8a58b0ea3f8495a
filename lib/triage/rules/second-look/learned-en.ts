import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.39,
  emergencyFrom: 1.33,
  nurseFrom: 0.88,
  weights: `
2.26 =suicidal
2.1 =stab_shot
1.89 =poison_swallowed
1.86 =harm_others
1.77 =overdose_taken
1.76 =abuse_danger
1.67 =swallowed_battery
1.63 =device_alarm
1.62 =snake
1.56 =amputated
1.53 =self_harm_now
1.53 =water_broke
1.51 =face_blisters
1.49 =seizure
1.48 =contractions
1.48 =deformed
1.47 =baby_quiet
1.47 =unresponsive
1.47 =wild_bite
1.44 =chest_pressure
1.43 =chemical_burn
1.41 =black_stool
1.41 =drowning
1.38 =cannot_breathe
1.37 =soaking_pad
1.35 =skin_peeling
1.32 =choking
1.32 pass
1.31 =carbon_monoxide
1.3 =bleeding_heavy
1.3 the baby
1.27 =confused
1.26 pass out
1.25 =no_urine
1.23 =drowsy
1.22 =inhaler_fails
1.22 black
1.2 into
1.19 =animal_bite
1.19 =burn_big
1.19 =vomiting_blood
1.19 found
1.18 =electric
1.17 =smoke
1.17 =swelling_throat
1.17 chok
1.13 way
1.12 behind
1.11 #99+ and
1.11 =numb_any
1.11 touch
1.09 =fell_baby
1.09 =weak_one_side
1.09 =withdrawal
1.09 die
1.09 hav
1.07 every _ minut
1.06 a seizure
1.06 went
1.05 =at_rest
1.05 =child_got_pills
1.05 =vision_loss
1.05 nonstop
1.05 seizure
1.05 through
1.04 =ear_swollen
1.04 =high_fever
1.04 whole
1.03 =severe_headache
1.03 fever and
1.02 =dystonia
1.02 breathe
1.02 temp _ #99+
1.01 =deep_burn
1.01 =fainted
1.01 and im
1.01 out _ the
1 =chemical_word
0.99 =baby_still
0.98 =chemical_strong
0.98 =seizure_repeat
0.98 =speech
0.98 brother
0.97 open
0.97 sugar is
0.97 vomit
0.96 =sudden
0.96 implant
0.96 on _ and
0.95 =drugs_taken
0.95 confus
0.95 end it
0.95 isnt
0.95 the _ and
0.95 think
0.95 worst
0.94 =immunosuppressed
0.94 =priapism
0.94 anymore
0.94 im on
0.94 min
0.94 miss
0.93 =coughs_blood
0.93 =heat_danger
0.93 ^ _ chok
0.93 ^ cant
0.93 chill
0.93 collaps
0.93 fluid
0.93 swell up
0.92 after the
0.92 and now
0.92 lighthead
0.92 swell
0.91 =bluish
0.91 =jaw_locked
0.9 =drug_named
0.9 =face_droop
0.9 =radiates_groin
0.9 and she
0.9 drank
0.9 fire
0.9 so bad
0.9 soak
0.9 sudden
0.89 =eye_bulge
0.89 and _ eye
0.89 cant _ my
0.89 cant feel
0.89 hav a
0.89 say
0.88 =lips_blue
0.88 =pain_beyond
0.88 and he
0.88 forward
0.88 has _ and
0.88 thigh
0.87 =bladder_bowel_loss
0.87 =done_with_it
0.87 =throat_tight
0.87 and vomit
0.87 by
0.87 from a
0.87 going to
0.87 myself
0.87 over #99+
0.87 wont
0.86 =barking_stridor
0.86 =eye_chemical
0.86 =mouth_sores
0.86 and chill
0.86 and my
0.86 bent
0.86 off the
0.85 =rigors_hard
0.85 =severe_pain
0.85 =shaking
0.85 fell _ the
0.85 hes
0.85 is _ the
0.85 my _ with
0.85 point
0.85 think about
0.84 =rigors
0.84 =turning_blue
0.84 and _ are
0.84 and _ in
0.84 i just
0.84 my friend
0.83 =head_injury
0.83 had _ seizure
0.83 mouth
0.83 shak
0.83 week with
0.82 =gradual_numb
0.82 =sugar_low
0.82 bottle
0.82 in his
0.82 my _ went
0.82 my whole
0.81 # _ and
0.81 =testicle
0.81 ^ sudden
0.81 grandpa
0.81 my thigh
0.81 turn
0.8 =bleeding_any
0.8 =one_side_belly
0.8 =swelling_lips
0.8 ^ infant
0.8 hang
0.8 i cut
0.8 im dizzy
0.8 infant
0.8 she
0.8 to _ it
0.8 word
0.79 =very_fast_pulse
0.79 a bat
0.79 and hes
0.79 bat
0.79 bright
0.79 for _ hour
0.79 gun
0.79 is _ on
0.79 is _ up
0.79 shook
0.79 skin is
0.79 ther
0.79 weird
0.78 -peed
0.78 =eye_hit
0.78 =near_faint
0.78 =wont_swallow
0.78 clos
0.78 eaten
0.78 heart is
0.78 is swell
0.78 my belly
0.78 tell _ to
0.78 temp is
0.78 up to
0.77 =again_fainted
0.77 =long_bleed
0.77 =pierced_through
0.77 =short_breath
0.77 =valve_or_device
0.77 ^ chok
0.77 ^ water
0.77 and red
0.77 stuck
0.77 temp
0.77 white and
0.76 =hurts_breathing
0.76 =swallow_trouble
0.76 a _ now
0.76 and _ i
0.76 chest and
0.76 clot
0.76 face
0.76 heart rac
0.76 my mouth
0.76 of my
0.76 since yesterday
0.75 =bp_very_high
0.75 =hernia_stuck
0.75 acid
0.75 and _ chest
0.75 baby #
0.75 battery
0.75 bit my
0.75 contraction
0.75 feel dizzy
0.75 inhal
0.75 may have
0.75 n
0.75 pale
0.75 water broke
0.74 =eye_pierced
0.74 =hallucinating
0.74 =hurts_move
0.74 =leg_swelling_one
0.74 =vomiting
0.74 ^ think
0.74 and see
0.74 hard
0.74 leak
0.74 on one
0.74 one side
0.74 the floor
0.74 wont go
0.73 =belly_hard
0.73 =pale_clammy
0.73 =plant_eaten
0.73 =sleepless_days
0.73 =worst_ever
0.73 after a
0.73 and _ rash
0.73 and short
0.73 by mistake
0.73 cant
0.73 deep
0.73 dog _ my
0.73 infection
0.73 mistake
0.73 my _ touch
0.73 my brother
0.73 near
0.73 now my
0.73 touch me
0.72 ^ found
0.72 ^ hes
0.72 a bunch
0.72 after my
0.72 an _ ago
0.72 and _ breath
0.72 and confus
0.72 bunch
0.72 bunch of
0.72 crush
0.72 feel like
0.72 gush
0.72 i _ like
0.72 my vision
0.72 old is
0.72 rash that
0.72 stuck _ my
0.72 that wont
0.72 wont wake
0.72 wrist
0.71 # _ pregnant
0.71 =dry_mouth
0.71 =pleuritic
0.71 =right_side
0.71 ^ _ drank
0.71 a temp
0.71 and _ feel
0.71 and her
0.71 and is
0.71 belly
0.71 bone
0.71 cut _ wrist
0.71 fish hook
0.71 flash
0.71 i think
0.71 on _ side
0.71 pull
0.71 push
0.71 shock
0.71 temp of
0.71 that _ go
0.71 the tip
0.71 with blood
0.71 wound
0.7 #11+ min
0.7 -slept
0.7 =collapsed_word
0.7 fast and
0.7 month _ has
0.7 my _ drank
0.7 my right
0.7 now fever
0.7 spasm
0.7 swallow
0.7 turn blue
0.7 was stabb
0.69 #11+ _ no
0.69 =blood_thinner
0.69 =car_crash
0.69 =chest_tearing
0.69 =dark_urine
0.69 =drooling
0.69 =hernia
0.69 =saddle_numb
0.69 =waters_said
0.69 =weak_legs
0.69 ^ _ think
0.69 a tree
0.69 and _ my
0.69 and _ neck
0.69 bleed
0.69 bleed from
0.69 breath
0.69 cant breathe
0.69 chest hurt
0.69 her
0.69 my _ sugar
0.69 throw up
0.68 =co_alarm
0.68 =fall_hard
0.68 =soft_spot
0.68 =spits_clots
0.68 and _ is
0.68 and the
0.68 cant open
0.68 cant swallow
0.68 ever
0.68 heart _ and
0.68 hit _ head
0.68 is _ my
0.68 my _ keep
0.68 nauseou
0.68 poison
0.68 severe
0.68 short _ breath
0.68 short of
0.68 splash
0.68 super
0.68 the point
0.68 to die
0.67 -up
0.67 =born_part
0.67 =breath_pauses
0.67 =fever
0.67 =to_the_bone
0.67 and _ dizzy
0.67 and no
0.67 and wont
0.67 bad _ and
0.67 by a
0.67 cant _ it
0.67 do _ still
0.67 i _ feel
0.67 kick today
0.67 pad
0.67 vision
0.66 =chest_any
0.66 =means_at_hand
0.66 =neck_swelling
0.66 a fight
0.66 chemical
0.66 dark pee
0.66 go
0.66 is bleed
0.66 jaw
0.66 my _ put
0.66 red blood
0.66 squeez
0.66 twice
0.66 two _ after
0.66 wont stop
0.65 =high_altitude
0.65 =wheeze_word
0.65 ^ _ soft
0.65 ^ fell
0.65 and _ have
0.65 and heart
0.65 belly hurt
0.65 bleach _ my
0.65 bleach in
0.65 dont
0.65 everywhere
0.65 is in
0.65 my _ isnt
0.65 now _ and
0.65 push forward
0.65 read #11+
0.65 start in
0.65 tell
0.65 took #11+
0.65 vomit and
0.65 was _ with
0.64 =hives
0.64 =limb_cold_pale
0.64 =purple_rash
0.64 =tongue_swollen
0.64 and _ out
0.64 even after
0.64 fall
0.64 floor
0.64 i _ too
0.64 my wrist
0.64 put
0.64 testicle
0.64 ther a
0.64 wheez
0.63 #11+ tylenol
0.63 =cocaine
0.63 =ear_blood
0.63 =limp_leg
0.63 =limp_refuses
0.63 =wound_infected
0.63 a knife
0.63 and
0.63 and i
0.63 antibiotic
0.63 black poop
0.63 calf is
0.63 cut off
0.63 dont _ if
0.63 feel _ im
0.63 garage
0.63 his head
0.63 hurt _ bad
0.63 in _ garage
0.63 is chok
0.63 like
0.63 nonsense
0.63 old wont
0.63 pass _ at
0.63 snake bite
0.63 talk nonsense
0.63 the garage
0.63 throw
0.63 water _ and
0.62 # minut
0.62 -baby
0.62 -felt _ -baby
0.62 =blurry_vision
0.62 =retractions
0.62 ^ _ bit
0.62 ^ havent
0.62 a _ battery
0.62 and _ im
0.62 broke
0.62 eliqui
0.62 for _ minut
0.62 his eye
0.62 hook
0.62 hot
0.62 into the
0.62 it _ like
0.62 knife
0.62 lip
0.62 right side
0.62 short
0.62 terrible
0.62 the _ is
0.62 think im
0.62 took _ of
0.62 was _ in
0.61 <two <week
0.61 =bp_high
0.61 =hanging_attempt
0.61 =oxygen_low
0.61 =severe_weakness
0.61 =tearing_trunk
0.61 =vomiting_constantly
0.61 ^ shingl
0.61 and _ of
0.61 and _ pain
0.61 and _ with
0.61 breath for
0.61 daughter is
0.61 even
0.61 explod
0.61 floppy
0.61 hasnt
0.61 her head
0.61 i cant
0.61 is _ off
0.61 ive been
0.61 my _ and
0.61 now hes
0.61 out in
0.61 shingl _ my
0.61 too many
0.61 was in
0.61 week old
0.61 wks
0.6 -pill
0.6 =deep_cut
0.6 =eye_hit_bad
0.6 =leaking
0.6 =object_stuck
0.6 =postpartum
0.6 =young_baby
0.6 and _ since
0.6 and _ spasm
0.6 bathroom
0.6 been
0.6 breath in
0.6 bright _ blood
0.6 bright red
0.6 dog bit
0.6 dont know
0.6 drank antifreeze
0.6 feel tight
0.6 flew
0.6 hurt so
0.6 i still
0.6 i was
0.6 im hav
0.6 isnt -breath
0.6 last _ and
0.6 liv
0.6 me _ night
0.6 my _ swallow
0.6 of liv
0.6 on _ floor
0.6 point _ liv
0.6 point of
0.6 puffer
0.6 read _ on
0.6 she #
0.6 sweat
0.6 the bathroom
0.6 the kitchen
0.6 took _ many
0.6 took too
0.6 what _ point
0.59 =birth_now
0.59 =mania_psychosis
0.59 =preterm_weeks
0.59 ^ pain
0.59 acid on
0.59 and _ look
0.59 baby _ -breath
0.59 back and
0.59 boyfriend
0.59 dad collaps
0.59 feel hot
0.59 found my
0.59 go away
0.59 huge
0.59 i swallow
0.59 im _ and
0.59 is blurry
0.59 magnet
0.59 minut
0.59 my boyfriend
0.59 on _ right
0.59 one _ is
0.59 pain
0.59 see
0.59 shock me
0.59 tonight
0.59 vision is
0.59 way _ than
0.59 week _ with
0.58 =cant_lie_flat
0.58 =fall_height
0.58 =goodbye_note
0.58 =skin_black
0.58 =slow_heart
0.58 =sugar_very_low
0.58 =tearing
0.58 ^ husband
0.58 ^ someone
0.58 ^ ther
0.58 after _ fall
0.58 and _ keep
0.58 and _ vomit
0.58 and _ wont
0.58 antifreeze
0.58 behind _ ear
0.58 blue
0.58 button
0.58 cant keep
0.58 cut _ my
0.58 even _ the
0.58 finger
0.58 head
0.58 i _ and
0.58 im pregnant
0.58 kill
0.58 old with
0.58 out twice
0.58 pressure _ over
0.58 right
0.58 she has
0.58 the fall
0.58 there
0.58 think my
0.58 throat clos
0.58 to end
0.58 weak
0.57 =worst_ever_sick
0.57 ^ _ help
0.57 ^ _ pregnant
0.57 all over
0.57 and _ and
0.57 back _ and
0.57 burn _ hand
0.57 cant _ her
0.57 chemo
0.57 cleaner
0.57 drowsy
0.57 high fever
0.57 im _ a
0.57 is _ out
0.57 like _ and
0.57 limp
0.57 n im
0.57 no _ and
0.57 off
0.57 used my
0.57 wont _ up
0.57 worst headache
0.56 =jaundice
0.56 ^ _ his
0.56 ^ they
0.56 and _ has
0.56 and numb
0.56 bare
0.56 bleed _ my
0.56 bleed after
0.56 for over
0.56 got into
0.56 gray
0.56 herself
0.56 husband
0.56 i pass
0.56 kitchen
0.56 know if
0.56 like im
0.56 my _ i
0.56 my _ turn
0.56 sense
0.56 squeaky
0.56 sunken
0.56 tick bite
0.56 to my
0.56 up and
0.55 #11+ time
0.55 -breath -right
0.55 -right
0.55 =fell
0.55 =purple_word
0.55 ^ _ been
0.55 ^ _ keep
0.55 ^ everyone
0.55 and _ heart
0.55 be _ anymore
0.55 bite _ my
0.55 cough and
0.55 drool
0.55 everyone
0.55 finger got
0.55 going
0.55 got _ in
0.55 hand finger
0.55 have _ a
0.55 hip
0.55 hour ago
0.55 i walk
0.55 like coffee
0.55 off _ #
0.55 purple
0.55 scream
0.55 she chok
0.55 shut
0.55 spray
0.55 swollen and
0.55 wake
0.55 was _ the
0.55 when _ walk
0.54 =moved_right
0.54 ^ _ cant
0.54 ^ _ got
0.54 ^ _ wound
0.54 ^ she
0.54 and eye
0.54 and isnt
0.54 cough up
0.54 he has
0.54 i _ faint
0.54 im going
0.54 make a
0.54 my _ just
0.54 my _ took
0.54 now im
0.54 pain _ my
0.54 pale and
0.54 pod
0.54 rattlesnake
0.54 some
0.54 stop
0.54 talk
0.54 the light
0.54 vision _ blurry
0.53 <the _ <two
0.53 =anaphylaxis_said
0.53 =blister_any
0.53 =projectile
0.53 =swelling
0.53 =upper_belly_pain
0.53 ^ tongue
0.53 ^ took
0.53 and cant
0.53 blue and
0.53 clear
0.53 dad
0.53 diarrhea
0.53 forehead
0.53 hallucinat
0.53 he got
0.53 head _ the
0.53 head on
0.53 her _ and
0.53 higher
0.53 hurt to
0.53 i _ lisinopril
0.53 i _ stabb
0.53 in _ foot
0.53 is _ #99+
0.53 my _ open
0.53 my epipen
0.53 my hip
0.53 neck and
0.53 off _ the
0.53 over _ and
0.53 pressure _ my
0.53 projectile
0.53 projectile vomit
0.53 pupil
0.53 rac
0.53 soak _ pad
0.53 start _ my
0.53 sudden cant
0.53 tell me
0.53 the right
0.53 throat is
0.53 thrown
0.53 to breathe
0.53 used _ epipen
0.53 want _ die
0.53 wife is
0.53 with _ temp
0.52 -slept -in
0.52 =cannot_move_limb
0.52 =pink_foam
0.52 =screams_in_bouts
0.52 =shoulder_pain
0.52 =trunk_pain
0.52 ^ bleed
0.52 accident
0.52 and its
0.52 black and
0.52 blood
0.52 broke and
0.52 crazy
0.52 dropp
0.52 fingertip
0.52 gett weaker
0.52 goodbye
0.52 hasnt -slept
0.52 havent
0.52 him out
0.52 i _ raped
0.52 is _ so
0.52 is black
0.52 left
0.52 nowhere
0.52 of nowhere
0.52 off _ fingertip
0.52 out _ nowhere
0.52 push _ and
0.52 raped
0.52 say #99+
0.52 she breath
0.52 so weak
0.52 soft spot
0.52 straight
0.52 stuff
0.52 the bone
0.52 threaten
0.52 voice
0.52 was raped
0.52 way _ my
0.52 weaker
0.52 wont _ and
0.51 #11+ _ and
0.51 #11+ _ with
0.51 =eye_pain
0.51 =muscle_cramps
0.51 =squeezing_word
0.51 ^ newborn
0.51 ^ severe
0.51 a _ and
0.51 alive
0.51 been _ and
0.51 by the
0.51 chest
0.51 cup
0.51 doesnt
0.51 hand
0.51 kick
0.51 look _ and
0.51 my _ fever
0.51 my _ got
0.51 my _ sudden
0.51 nail gun
0.51 now i
0.51 of _ and
0.51 puk
0.51 rat
0.51 rat poison
0.51 say hes
0.51 sitt
0.51 someone
0.51 swallow a
0.51 those
0.51 those little
0.51 thought of
0.51 very sleepy
0.5 # _ with
0.5 #99+ _ #99+
0.5 -a
0.5 -hour
0.5 -in _ -hour
0.5 =appendix_burst
0.5 =calf
0.5 =feels_incredible
0.5 =head_danger
0.5 =hit_hard
0.5 ^ _ broke
0.5 a handful
0.5 alarm
0.5 and _ leg
0.5 and hit
0.5 appendix burst
0.5 breath even
0.5 burst
0.5 c section
0.5 clammy
0.5 down and
0.5 feel sick
0.5 fever _ and
0.5 forward and
0.5 from _ remote
0.5 handful
0.5 handful of
0.5 headache _ see
0.5 her _ is
0.5 is _ and
0.5 is rac
0.5 kill my
0.5 my _ burst
0.5 my hand
0.5 my water
0.5 neck
0.5 on chemo
0.5 out at
0.5 pain in
0.5 practice
0.5 remote
0.5 section
0.5 she _ a
0.5 sleepy
0.5 stabb _ the
0.5 stabb in
0.5 the cut
0.5 the remote
0.5 think _ appendix
0.5 up _ arm
0.5 with bad
0.49 -baby -move
0.49 -move
0.49 <week
0.49 <week <ago
0.49 =hernia_word
0.49 =kidney_infection
0.49 =limb_bleeds
0.49 =urinary_stuck_long
0.49 =wakes
0.49 ^ _ went
0.49 ^ throat
0.49 and _ down
0.49 and painful
0.49 awake
0.49 by accident
0.49 daughter has
0.49 down
0.49 down _ stair
0.49 eye _ a
0.49 feel my
0.49 fell down
0.49 fever _ chill
0.49 gett _ and
0.49 got
0.49 grandma
0.49 he had
0.49 headache _ i
0.49 here
0.49 hit
0.49 hour _ it
0.49 i _ double
0.49 just had
0.49 kidney infection
0.49 kill myself
0.49 know how
0.49 like crazy
0.49 me last
0.49 mouth and
0.49 my chest
0.49 off in
0.49 real _ and
0.49 say _ just
0.49 shoot
0.49 so
0.49 someth
0.49 stabb
0.49 stick
0.49 tar
0.49 the _ floor
0.49 the _ side
0.49 the _ with
0.49 three time
0.49 to _ my
0.49 too _ to
0.49 was _ a
0.49 was _ by
0.49 week pregnant
0.49 while runn
0.49 with _ breath
0.49 woke up
0.48 #99+ with
0.48 =bite_bad
0.48 =device_shock
0.48 =face_odd
0.48 =sugar_extreme
0.48 =urinary_stuck
0.48 ^ _ belly
0.48 ^ _ defibrillator
0.48 ^ _ right
0.48 ^ _ stomach
0.48 ^ _ was
0.48 ^ after
0.48 a _ bit
0.48 a _ wire
0.48 a live
0.48 and _ face
0.48 and sore
0.48 baby _ kick
0.48 been _ up
0.48 cant wake
0.48 com out
0.48 deep hole
0.48 defibrillator
0.48 down there
0.48 ear infection
0.48 eyelid and
0.48 fluid #11+
0.48 fluid _ week
0.48 hes cough
0.48 house
0.48 husband is
0.48 im #
0.48 in and
0.48 lock
0.48 min ago
0.48 my _ calf
0.48 my _ yo
0.48 my defibrillator
0.48 my left
0.48 night but
0.48 no _ today
0.48 noise
0.48 noth
0.48 on _ left
0.48 say he
0.48 shak and
0.48 stab
0.48 walk _ the
0.48 warfarin
0.48 was under
0.47 #99+ _ chill
0.47 -baby _ since
0.47 -felt -the
0.47 -the -baby
0.47 =frostbite
0.47 =hip_fracture
0.47 =ketone_breath
0.47 =pressure_elsewhere
0.47 =stool_blood
0.47 ^ _ monoxide
0.47 ^ carbon
0.47 ^ grandpa
0.47 and _ hes
0.47 and _ short
0.47 and _ so
0.47 and ankl
0.47 behind the
0.47 blister all
0.47 cant get
0.47 carbon _ alarm
0.47 chest _ tight
0.47 com
0.47 double
0.47 fever _ my
0.47 for _ minute
0.47 for hour
0.47 havent _ -the
0.47 heavy
0.47 his _ and
0.47 im
0.47 is bulg
0.47 is com
0.47 is white
0.47 its been
0.47 keep
0.47 know
0.47 leg is
0.47 monoxide alarm
0.47 new _ and
0.47 no sense
0.47 popp out
0.47 real
0.47 suck
0.47 suck in
0.47 through my
0.47 tip _ my
0.47 tip of
0.47 tongue feel
0.47 very
0.47 with _ and
0.47 wrist _ ankl
0.47 wrist and
0.46 =belly_pain
0.46 =means_mentioned
0.46 =radiates
0.46 =weak_any
0.46 ^ pressure
0.46 ^ soak
0.46 a cup
0.46 a grape
0.46 all of
0.46 and _ hot
0.46 and pull
0.46 around the
0.46 ate
0.46 bad headache
0.46 bent _ a
0.46 cup of
0.46 diabetic _ is
0.46 drain
0.46 epipen
0.46 fever
0.46 flare
0.46 from his
0.46 grape
0.46 headach
0.46 his _ is
0.46 his chest
0.46 im _ up
0.46 im lighthead
0.46 im throw
0.46 in _ feet
0.46 is bent
0.46 is cold
0.46 its all
0.46 jaw lock
0.46 like red
0.46 lip _ blue
0.46 my jaw
0.46 neck _ and
0.46 on _ grape
0.46 on warfarin
0.46 painful
0.46 roommate
0.46 took double
0.46 us
0.46 vomit nonstop
0.45 #11+ _ she
0.45 -all
0.45 =flashes_floaters
0.45 =irregular_heart
0.45 =jelly_stool
0.45 =noisy_rest
0.45 =racing_heart
0.45 =vaginal_bleeding
0.45 ^ _ behind
0.45 ^ _ by
0.45 ^ _ dad
0.45 ^ _ stabb
0.45 ^ deep
0.45 ^ gunshot
0.45 ^ gush
0.45 ^ postpartum
0.45 a _ in
0.45 accidental
0.45 and _ cant
0.45 and _ throw
0.45 and _ very
0.45 and blister
0.45 and hard
0.45 away when
0.45 belly is
0.45 belly pain
0.45 breath _ a
0.45 breath and
0.45 can see
0.45 fell in
0.45 fire and
0.45 gasp
0.45 grabb
0.45 gunshot
0.45 heart _ #99+
0.45 hes breath
0.45 i _ im
0.45 jelly
0.45 last _ now
0.45 lying
0.45 minut and
0.45 mom
0.45 new floater
0.45 now its
0.45 of _ floater
0.45 of breath
0.45 of new
0.45 out
0.45 pregnant #11+
0.45 pregnant _ bad
0.45 pregnant _ week
0.45 red and
0.45 right calf
0.45 she _ fine
0.45 stand
0.45 the _ right
0.45 tight
0.45 time and
0.45 took
0.45 turn _ and
0.45 up _ and
0.45 want _ be
0.45 wave
0.45 with _ headache
0.45 yo _ out
0.44 =clot_risk
0.44 =hip_hurts
0.44 =sudden_balance
0.44 =swelling_face
0.44 =thrown_back
0.44 ^ _ child
0.44 and _ see
0.44 and _ skin
0.44 and his
0.44 between _ shoulder
0.44 birth last
0.44 bleed _ the
0.44 cant _ down
0.44 cant move
0.44 chest pain
0.44 child
0.44 diabetic
0.44 electrocut
0.44 electrocut _ the
0.44 eye since
0.44 fell and
0.44 foot is
0.44 got electrocut
0.44 heart feel
0.44 in _ and
0.44 in _ house
0.44 is going
0.44 is very
0.44 just sitt
0.44 leg has
0.44 month _ wont
0.44 my child
0.44 now _ cough
0.44 numb and
0.44 of his
0.44 old got
0.44 outside
0.44 pain is
0.44 right _ and
0.44 side and
0.44 since _ hour
0.44 so much
0.44 stomach is
0.44 swollen for
0.44 the stomach
0.44 think _ hav
0.44 turn purple
0.43 -had -a
0.43 -when
0.43 =recent_travel
0.43 =snake_bad
0.43 =spreading
0.43 ^ _ put
0.43 ^ coworker
0.43 ^ her
0.43 ^ son
0.43 ^ worst
0.43 all _ and
0.43 and _ pee
0.43 and cold
0.43 and had
0.43 and more
0.43 and say
0.43 area
0.43 back from
0.43 blood sugar
0.43 bottle of
0.43 cant _ at
0.43 cant breath
0.43 cant pee
0.43 coffee ground
0.43 confus and
0.43 dur the
0.43 eye _ splash
0.43 eye was
0.43 ground
0.43 hasnt _ -in
0.43 head is
0.43 headach and
0.43 i _ breathe
0.43 i breathe
0.43 i cough
0.43 im bleed
0.43 is _ of
0.43 is _ sleepy
0.43 is full
0.43 is hot
0.43 like _ ground
0.43 look _ coffee
0.43 not _ -up
0.43 now
0.43 now _ have
0.43 now _ is
0.43 on herself
0.43 over
0.43 put his
0.43 severe headache
0.43 side of
0.43 soccer practice
0.43 splash with
0.43 swollen
0.43 temp #11+
0.43 the other
0.43 the worst
0.43 throat _ and
0.43 uncle
0.43 up blood
0.43 was splash
0.43 week and
0.43 when _ breathe
0.43 with _ fever
0.42 #11+ minut
0.42 -all -day
0.42 -crie
0.42 -diaper
0.42 -fade
0.42 -fade -when
0.42 -felt
0.42 -she -crie
0.42 -wet
0.42 -wet -diaper
0.42 -when _ -crie
0.42 =eyelids_swollen
0.42 =glass_test
0.42 =green_vomit
0.42 =red_racing
0.42 =slow_breathing
0.42 ^ _ month
0.42 ^ _ pacemaker
0.42 ^ _ read
0.42 ^ jaw
0.42 a button
0.42 a minute
0.42 ago
0.42 ago and
0.42 and bleed
0.42 and breath
0.42 are blue
0.42 blood and
0.42 button battery
0.42 calf
0.42 contraction _ #
0.42 contraction every
0.42 cut on
0.42 eye _ burn
0.42 fell from
0.42 has _ fever
0.42 has not
0.42 hasnt -peed
0.42 havent -felt
0.42 headache and
0.42 hot and
0.42 hour and
0.42 i _ swallow
0.42 is stick
0.42 it has
0.42 jerk
0.42 knuckle
0.42 light _ a
0.42 like #11+
0.42 me to
0.42 minute
0.42 my _ pill
0.42 my dad
0.42 my knuckle
0.42 my sleep
0.42 next door
0.42 no -tear
0.42 she seem
0.42 someth _ in
0.42 that _ -fade
0.42 them
0.42 to kill
0.42 upper
0.42 water
0.42 weak and
0.41 -gas
0.41 =allergic_said
0.41 =chest_pain
0.41 =gangrene
0.41 ^ _ brother
0.41 ^ _ gave
0.41 allergic reaction
0.41 and _ confus
0.41 and _ cough
0.41 and _ thrown
0.41 and _ wake
0.41 arm and
0.41 at all
0.41 baby _ blue
0.41 baby turn
0.41 bad
0.41 bare pee
0.41 blad
0.41 blue for
0.41 bone is
0.41 burn up
0.41 but hes
0.41 came
0.41 came back
0.41 cant stand
0.41 day ago
0.41 end
0.41 ex
0.41 face and
0.41 faint
0.41 groin
0.41 has been
0.41 has bloody
0.41 heart pill
0.41 im _ eliqui
0.41 im in
0.41 in _ at
0.41 in labor
0.41 is over
0.41 may
0.41 move my
0.41 my #11+
0.41 noseble _ #11+
0.41 old _ into
0.41 on _ at
0.41 on eliqui
0.41 ooz
0.41 pain _ i
0.41 pool _ cough
0.41 pressure #99+
0.41 sharp pain
0.41 she _ and
0.41 shoot me
0.41 shoulder blad
0.41 since _ morn
0.41 sugar _ over
0.41 the _ on
0.41 tonight and
0.41 took _ tylenol
0.41 turn _ for
0.41 tylenol
0.41 week _ feel
0.41 with _ is
0.4 #99+ _ a
0.4 =acts_drunk
0.4 =new_baby
0.4 =newborn
0.4 =weak_breathing
0.4 ^ _ dialysi
0.4 ^ _ fell
0.4 ^ _ just
0.4 ^ _ rash
0.4 ^ erection
0.4 ^ vomit
0.4 alarm _ going
0.4 alarm is
0.4 and _ real
0.4 and hot
0.4 and just
0.4 and lighthead
0.4 are _ hard
0.4 as a
0.4 at _ table
0.4 baby _ on
0.4 blood is
0.4 bloody diarrhea
0.4 down _ when
0.4 erection _ #
0.4 erection for
0.4 eye got
0.4 face _ up
0.4 foam
0.4 for _ few
0.4 gett _ since
0.4 going off
0.4 got _ with
0.4 hand _ its
0.4 hand swell
0.4 hard _ breathe
0.4 he _ the
0.4 head and
0.4 hot oil
0.4 i _ black
0.4 i _ smoke
0.4 i can
0.4 i inhal
0.4 in _ kitchen
0.4 inhal smoke
0.4 just
0.4 leak _ fluid
0.4 mov up
0.4 my _ into
0.4 my _ it
0.4 my mom
0.4 out of
0.4 poop and
0.4 quit drink
0.4 real fast
0.4 she #11+
0.4 she _ to
0.4 soft
0.4 the _ in
0.4 tired to
0.4 too tired
0.4 went _ for
0.4 what i
0.4 whole _ of
0.4 wrote
0.39 #11+ _ im
0.39 -wak
0.39 -wak -up
0.39 =alcohol
0.39 =cholinergic
0.39 =indigestion_odd
0.39 =legs_gone
0.39 =not_looking
0.39 ^ _ friend
0.39 a _ headache
0.39 a noseble
0.39 a squeaky
0.39 ache for
0.39 and back
0.39 and crie
0.39 and dry
0.39 and talk
0.39 arm
0.39 behind it
0.39 both leg
0.39 breath but
0.39 brother is
0.39 by _ bat
0.39 cant catch
0.39 catch _ breath
0.39 catch my
0.39 day and
0.39 ear _ bleed
0.39 fat
0.39 fell
0.39 fume
0.39 gonna
0.39 hes _ and
0.39 hes confus
0.39 his _ with
0.39 his nose
0.39 huge clot
0.39 i see
0.39 in _ leg
0.39 into my
0.39 is miss
0.39 is pull
0.39 left _ and
0.39 left _ hurt
0.39 now she
0.39 pee and
0.39 plu
0.39 rib and
0.39 seem fine
0.39 shock by
0.39 slurr
0.39 smoke _ a
0.39 so _ im
0.39 son his
0.39 spott
0.39 stick _ of
0.39 stiff _ and
0.39 swell and
0.39 than the
0.39 the _ of
0.39 ther blood
0.39 thi _ and
0.39 threw _ and
0.39 throat _ tight
0.39 to the
0.39 two day
0.39 week _ has
0.39 with #99+
0.38 # pad
0.38 # week
0.38 =blood_in_urine
0.38 =burn_severity
0.38 =child_bruises
0.38 =double_vision
0.38 =no_injury
0.38 =throat_closing
0.38 =tick
0.38 =wont_go_away
0.38 ^ _ bite
0.38 ^ _ bone
0.38 ^ _ medicine
0.38 ^ snake
0.38 a _ that
0.38 a pound
0.38 and _ furnace
0.38 and _ toe
0.38 and not
0.38 and pass
0.38 are swell
0.38 be _ off
0.38 be better
0.38 been throw
0.38 better _ without
0.38 better off
0.38 bit me
0.38 bitten
0.38 bitten _ a
0.38 bitten by
0.38 black _ twice
0.38 bleed and
0.38 c
0.38 cant _ well
0.38 cell and
0.38 do it
0.38 everyone _ be
0.38 everyone would
0.38 everyth is
0.38 eye is
0.38 furnace
0.38 got bleach
0.38 heart
0.38 her wrist
0.38 in _ nose
0.38 is hav
0.38 keep hear
0.38 kid fell
0.38 like a
0.38 lisinopril
0.38 look
0.38 mixed
0.38 neck _ fever
0.38 no _ -when
0.38 now _ sleepy
0.38 of hurt
0.38 off without
0.38 over and
0.38 paus
0.38 pound headache
0.38 sickle _ and
0.38 side
0.38 side _ my
0.38 so _ i
0.38 spitt
0.38 stomach hurt
0.38 stopp _ and
0.38 sweat and
0.38 swell _ my
0.38 the _ way
0.38 the left
0.38 thought _ hurt
0.38 tingl
0.38 tongue
0.38 tongue is
0.38 under the
0.38 wake up
0.38 white
0.38 with _ oil
0.38 woke
0.38 wont _ away
0.38 would _ better
0.38 would be
0.38 wrong way
0.37 #11+ week
0.37 -peed -in
0.37 =fast_breathing
0.37 =jaw_arm_sweat
0.37 =rectal_blood
0.37 =stroke_said
0.37 =uti
0.37 ^ _ wife
0.37 ^ grandma
0.37 ^ miss
0.37 ^ ok
0.37 ago now
0.37 and _ cold
0.37 and _ had
0.37 and fever
0.37 and pain
0.37 at school
0.37 baby _ day
0.37 belt
0.37 breath _ and
0.37 cant _ straight
0.37 cant _ up
0.37 cough _ i
0.37 drain cleaner
0.37 friend
0.37 has _ bruise
0.37 hav _ stroke
0.37 his
0.37 in it
0.37 is _ like
0.37 is burn
0.37 is gray
0.37 its hard
0.37 leg swell
0.37 life
0.37 like _ going
0.37 lip look
0.37 mak
0.37 mixed up
0.37 my husband
0.37 out _ and
0.37 pull _ out
0.37 pull him
0.37 pull in
0.37 rash after
0.37 see spot
0.37 sister _ a
0.37 stopp breath
0.37 swallow _ magnet
0.37 tar and
0.37 terrible headache
0.37 the pool
0.37 through the
0.37 to pas
0.37 two _ and
0.37 unconsciou
0.37 used
0.37 while _ and
0.37 wipe and
0.36 # _ ago
0.36 #99+ _ and
0.36 -slept _ -#
0.36 =belly_hit
0.36 =cut_by_accident
0.36 =elderly
0.36 =mouth_burning
0.36 =new_confusion
0.36 =pregnant
0.36 =unequal_pupils
0.36 =wont_feed
0.36 ^ _ beat
0.36 ^ _ blood
0.36 about to
0.36 and _ hurt
0.36 and _ know
0.36 and jaw
0.36 and shak
0.36 birth _ week
0.36 bone _ stick
0.36 breakfast
0.36 chok _ last
0.36 chok me
0.36 day _ and
0.36 doesnt -fade
0.36 doesnt _ -when
0.36 doesnt know
0.36 eye
0.36 fight
0.36 finger _ numb
0.36 friend is
0.36 gett
0.36 gray and
0.36 have _ fever
0.36 hernia
0.36 high
0.36 hour _ and
0.36 hurt and
0.36 im _ week
0.36 im wheez
0.36 in _ bathroom
0.36 in _ middle
0.36 in at
0.36 is _ hasnt
0.36 laundry
0.36 live wire
0.36 middle
0.36 my _ arm
0.36 my _ deep
0.36 my _ say
0.36 my appendix
0.36 my forehead
0.36 nonstop and
0.36 of _ myself
0.36 one pupil
0.36 open my
0.36 pain _ the
0.36 paranoid
0.36 pregnant
0.36 rash _ doesnt
0.36 see _ and
0.36 since thi
0.36 sound
0.36 still _ to
0.36 swallow and
0.36 take the
0.36 thailand
0.36 that doesnt
0.36 the cord
0.36 the couch
0.36 the eye
0.36 the ice
0.36 the middle
0.36 think i
0.36 to be
0.36 week _ a
0.36 week now
0.36 wire
0.36 wont _ down
0.35 # min
0.35 #99+ #99+
0.35 #99+ fever
0.35 -#11+ -hour
0.35 -drink
0.35 -drink and
0.35 -had
0.35 -in -#11+
0.35 -peed _ -#11+
0.35 =a_lot
0.35 =cant_stand
0.35 =spine_injury
0.35 ^ _ ate
0.35 ^ _ collaps
0.35 ^ _ flare
0.35 ^ _ hav
0.35 ^ _ mom
0.35 a board
0.35 a hot
0.35 actual
0.35 ago _ i
0.35 and _ its
0.35 and _ mouth
0.35 and _ nonsense
0.35 and _ painful
0.35 and look
0.35 at altitude
0.35 at breakfast
0.35 bad im
0.35 been _ on
0.35 bloody
0.35 board
0.35 diarrhea _ a
0.35 down _ my
0.35 eye _ grind
0.35 eye while
0.35 feel _ and
0.35 finish
0.35 flew _ my
0.35 goe to
0.35 had _ seizur
0.35 hard _ a
0.35 hard as
0.35 hav _ seizure
0.35 he wont
0.35 hes _ not
0.35 his _ look
0.35 his _ on
0.35 his face
0.35 house fire
0.35 im a
0.35 is limp
0.35 it look
0.35 its _ to
0.35 keep _ thing
0.35 laundry pod
0.35 left and
0.35 lip are
0.35 me _ i
0.35 metal
0.35 move
0.35 my _ face
0.35 my car
0.35 my stomach
0.35 nail _ week
0.35 newborn #
0.35 of _ finger
0.35 of _ life
0.35 off for
0.35 one of
0.35 other
0.35 out _ today
0.35 put _ on
0.35 put weight
0.35 reaction
0.35 remember
0.35 say she
0.35 seizur
0.35 spray with
0.35 swell i
0.35 the _ he
0.35 toe are
0.35 up
0.35 up my
0.35 vision in
0.35 was _ and
0.35 weight on
0.35 weird and
0.35 while
0.35 while grind
0.35 with fever
0.35 with the
0.35 wont _ weight
0.35 wont put
0.34 -breath
0.34 <two
0.34 <two _ <ago
0.34 =bag_blood
0.34 =eye_red
0.34 ^ _ havent
0.34 ^ _ infection
0.34 ^ _ stopp
0.34 ^ _ took
0.34 ^ _ vision
0.34 ^ copd
0.34 a _ fire
0.34 a kitchen
0.34 a nail
0.34 all _ way
0.34 and _ after
0.34 and _ belly
0.34 and _ blood
0.34 and _ spot
0.34 and _ stiff
0.34 and _ throat
0.34 and _ to
0.34 and _ wheez
0.34 and smell
0.34 and so
0.34 and today
0.34 around _ eye
0.34 ate _ a
0.34 ate at
0.34 awful
0.34 behind his
0.34 between my
0.34 burn _ face
0.34 but my
0.34 but noth
0.34 car _ and
0.34 clear fluid
0.34 couch
0.34 eight
0.34 every #
0.34 feed and
0.34 feel _ someth
0.34 for ten
0.34 full _ blood
0.34 go in
0.34 had to
0.34 he
0.34 he cant
0.34 her _ look
0.34 her last
0.34 hot _ on
0.34 hurt like
0.34 i _ -felt
0.34 i _ the
0.34 in _ garden
0.34 in _ hand
0.34 in _ its
0.34 in _ shower
0.34 is peel
0.34 jaw _ lock
0.34 kitchen _ and
0.34 leg
0.34 like someth
0.34 minut _ im
0.34 my pacemaker
0.34 near faint
0.34 off _ #11+
0.34 on _ couch
0.34 open and
0.34 pas
0.34 puffy and
0.34 purple _ that
0.34 ran a
0.34 rock
0.34 seiz
0.34 sharp
0.34 skin _ peel
0.34 smell _ and
0.34 stick out
0.34 sudden _ pain
0.34 surgery and
0.34 tender
0.34 that dont
0.34 the garden
0.34 the stuff
0.34 the way
0.34 throat _ swell
0.34 tile
0.34 toddler _ the
0.34 took _ #11+
0.34 took like
0.34 towel
0.34 voic tell
0.34 wake _ to
0.34 was found
0.34 we _ in
0.34 went _ his
0.33 -move since
0.33 -night
0.33 -respond
0.33 -the _ -move
0.33 =face_injury
0.33 =kid_breathing
0.33 =low_temp
0.33 =recent_surgery
0.33 ^ _ partner
0.33 ^ _ pressure
0.33 ^ bitten
0.33 ^ pass
0.33 ^ swell
0.33 a fish
0.33 and _ no
0.33 and _ sleepy
0.33 and lip
0.33 and tender
0.33 at _ an
0.33 at a
0.33 battery _ his
0.33 bleed through
0.33 bloody _ and
0.33 burn _ and
0.33 burn _ my
0.33 can feel
0.33 caught
0.33 caught in
0.33 daughter
0.33 deliver
0.33 deliver #
0.33 drunk
0.33 each breath
0.33 flank
0.33 from _ yard
0.33 grandma _ pill
0.33 grandma heart
0.33 hard pee
0.33 hasnt -had
0.33 hasnt _ -a
0.33 her arm
0.33 hid
0.33 hour
0.33 hurt _ im
0.33 im _ so
0.33 im gonna
0.33 im short
0.33 in _ thigh
0.33 is raspy
0.33 is throw
0.33 is twist
0.33 last month
0.33 left _ is
0.33 light and
0.33 like tar
0.33 look at
0.33 magnet from
0.33 mushroom _ the
0.33 mushroom from
0.33 my _ leg
0.33 my partner
0.33 my wife
0.33 not _ and
0.33 now _ feel
0.33 numb after
0.33 old _ off
0.33 on _ with
0.33 onto
0.33 out _ after
0.33 out _ i
0.33 partner
0.33 pregnant _ bleed
0.33 raspy
0.33 shak chill
0.33 shard
0.33 speech is
0.33 spot and
0.33 stuck _ the
0.33 stung by
0.33 sugar _ #11+
0.33 swollen face
0.33 the bridge
0.33 the sink
0.33 the thigh
0.33 to stop
0.33 under
0.33 up after
0.33 voice _ raspy
0.33 went _ the
0.33 with each
0.32 #11+ year
0.32 -in -#
0.32 =missed_dialysis
0.32 =nausea
0.32 =opioid
0.32 ^ _ accident
0.32 ^ _ pass
0.32 ^ _ poop
0.32 ^ _ pull
0.32 ^ _ whole
0.32 ^ rattlesnake
0.32 a _ hook
0.32 a _ neck
0.32 an hour
0.32 and _ faint
0.32 and _ tongue
0.32 and purple
0.32 and sweaty
0.32 are _ after
0.32 arm _ and
0.32 as _ board
0.32 ate _ bunch
0.32 bad _ cant
0.32 bad i
0.32 be here
0.32 bleach
0.32 blood _ and
0.32 breastbone
0.32 breath _ fast
0.32 but _ is
0.32 cant _ a
0.32 car runn
0.32 chang table
0.32 chok on
0.32 cirrhosi and
0.32 confus after
0.32 cover in
0.32 coworker
0.32 dont _ how
0.32 every #11+
0.32 faint and
0.32 fever _ cough
0.32 finger _ and
0.32 from _ fire
0.32 goe
0.32 havent -peed
0.32 he is
0.32 he was
0.32 here anymore
0.32 hes turn
0.32 i regret
0.32 in _ head
0.32 is _ swollen
0.32 isnt _ -up
0.32 it keep
0.32 keep _ hard
0.32 keep dropp
0.32 many
0.32 mouth _ i
0.32 my _ blad
0.32 my _ ear
0.32 my neighbor
0.32 noise _ breath
0.32 of _ by
0.32 off _ chang
0.32 one testicle
0.32 out _ one
0.32 outside my
0.32 pain _ one
0.32 pain between
0.32 pee blood
0.32 piece
0.32 piece of
0.32 poop _ black
0.32 popp
0.32 positive
0.32 pour
0.32 pregnant _ pass
0.32 rattlesnake _ my
0.32 regret
0.32 regret it
0.32 right now
0.32 rope
0.32 she _ in
0.32 son _ a
0.32 son _ is
0.32 terrible _ and
0.32 the _ runn
0.32 the bottle
0.32 the chang
0.32 the foot
0.32 the nail
0.32 thrown back
0.32 to _ here
0.32 to shoot
0.32 tongue _ swell
0.32 transplant
0.32 tylenol _ night
0.32 tylenol last
0.32 up about
0.32 worst _ of
0.32 year _ with
0.31 #11+ of
0.31 #99+ _ im
0.31 -for
0.31 -respond -to
0.31 <at <#11+
0.31 <died <sudden
0.31 <died _ <at
0.31 <sudden
0.31 <sudden <at
0.31 <sudden _ <#11+
0.31 =blister_word
0.31 ^ _ want
0.31 ^ finger
0.31 a fire
0.31 about _ pas
0.31 ago _ pain
0.31 and _ almost
0.31 and _ make
0.31 and _ she
0.31 and _ wet
0.31 and about
0.31 and mouth
0.31 and turn
0.31 asthma is
0.31 bad _ on
0.31 bad cramp
0.31 behind _ breastbone
0.31 behind her
0.31 bend it
0.31 blister
0.31 blood _ i
0.31 blood when
0.31 brother <died
0.31 brother _ <sudden
0.31 came on
0.31 cant bend
0.31 chainsaw
0.31 clos up
0.31 crash my
0.31 daughter _ the
0.31 deliver _ day
0.31 electric shock
0.31 everyth
0.31 feel woozy
0.31 fever _ short
0.31 foreskin
0.31 get _ out
0.31 got _ by
0.31 got shock
0.31 grabb _ hot
0.31 grabb the
0.31 had her
0.31 her lip
0.31 hes _ to
0.31 hes going
0.31 hot _ and
0.31 hot _ palm
0.31 hot _ skin
0.31 hurt on
0.31 i _ someth
0.31 i wet
0.31 im _ of
0.31 is clos
0.31 is ooz
0.31 is tight
0.31 left arm
0.31 lower right
0.31 med last
0.31 morn and
0.31 move her
0.31 my _ replacement
0.31 my _ slit
0.31 my drink
0.31 my groin
0.31 my hernia
0.31 my neck
0.31 my speech
0.31 of it
0.31 of pressure
0.31 off _ -me
0.31 out _ his
0.31 palm _ white
0.31 palm is
0.31 right _ wont
0.31 see double
0.31 severe pain
0.31 skin _ and
0.31 slit
0.31 slit _ wrist
0.31 slit her
0.31 someone _ someth
0.31 someth _ my
0.31 squeez _ behind
0.31 ten minut
0.31 that _ like
0.31 that _ quit
0.31 that look
0.31 the _ behind
0.31 thought
0.31 throat _ clos
0.31 to _ arm
0.31 to _ out
0.31 under _ right
0.31 voic _ me
0.31 wet myself
0.31 when my
0.31 white _ blister
0.31 white _ numb
0.31 with _ cramp
0.31 with some
0.31 without -me
0.31 wont quit
0.31 woozy
0.3 # time
0.3 -mak
0.3 -pee
0.3 -sense
0.3 =about_other
0.3 =dialysis
0.3 =fall_any
0.3 =poison_contact
0.3 =wound
0.3 ^ bloody
0.3 ^ used
0.3 a gun
0.3 about end
0.3 after _ c
0.3 and _ rac
0.3 and _ sick
0.3 and _ thigh
0.3 and too
0.3 and warm
0.3 at _ practice
0.3 ate _ mushroom
0.3 ate wild
0.3 away after
0.3 bulg out
0.3 cant control
0.3 chest _ when
0.3 chok _ steak
0.3 cough _ blood
0.3 day _ now
0.3 dialysi
0.3 dont _ to
0.3 dont want
0.3 drank _ and
0.3 feel faint
0.3 fever _ headache
0.3 fork
0.3 from _ fever
0.3 fume _ the
0.3 grandson
0.3 grandson _ a
0.3 grayish
0.3 had _ baby
0.3 had surgery
0.3 halo
0.3 have the
0.3 head _ a
0.3 hes _ confus
0.3 hurt bad
0.3 in _ stomach
0.3 in _ the
0.3 in both
0.3 in wave
0.3 indigestion
0.3 is _ there
0.3 is bad
0.3 is mak
0.3 is soak
0.3 ive
0.3 keep hav
0.3 look grayish
0.3 lost vision
0.3 month _ is
0.3 my _ after
0.3 my _ im
0.3 newborn wont
0.3 no -pee
0.3 nonstop _ #
0.3 now _ hurt
0.3 now vomit
0.3 of ibuprofen
0.3 of tylenol
0.3 old _ has
0.3 on steak
0.3 one _ and
0.3 only
0.3 pass _ in
0.3 pressure behind
0.3 purple and
0.3 red _ and
0.3 rib _ my
0.3 seem ok
0.3 side since
0.3 so drowsy
0.3 soak _ sweat
0.3 stopp _ for
0.3 than _ other
0.3 the mandoline
0.3 the wound
0.3 think _ end
0.3 til
0.3 trouble breath
0.3 turn black
0.3 vision _ one
0.3 was
0.3 when _ take
0.3 wild _ from
0.3 year _ got
0.29 #99+ _ i
0.29 -anyth
0.29 -doing
0.29 -doing -anyth
0.29 <the
0.29 =burned_hand
0.29 =digoxin
0.29 =halos
0.29 =heart_condition
0.29 =liver_known
0.29 =many_stings
0.29 =neck_pain
0.29 =not_drinking
0.29 =stroke_word
0.29 =sugar_very_high
0.29 ^ _ like
0.29 ^ _ off
0.29 ^ _ roommate
0.29 ^ _ warfarin
0.29 ^ black
0.29 a _ im
0.29 a _ section
0.29 a battery
0.29 a c
0.29 after _ dialysi
0.29 and _ behind
0.29 and sleepy
0.29 and some
0.29 and yellow
0.29 around light
0.29 bare breath
0.29 been vomit
0.29 belly hard
0.29 breath _ like
0.29 chemo _ a
0.29 child has
0.29 clot and
0.29 cord _ out
0.29 cord com
0.29 crash
0.29 diarrhea with
0.29 droop
0.29 even _ rest
0.29 even at
0.29 eye _ yellow
0.29 fever _ purple
0.29 fever _ yellow
0.29 finger are
0.29 for day
0.29 grandpa is
0.29 gush of
0.29 had _ c
0.29 has _ knife
0.29 her leg
0.29 his throat
0.29 hurt _ lot
0.29 hurt _ move
0.29 i _ think
0.29 i have
0.29 i lift
0.29 is _ lot
0.29 is bigger
0.29 it is
0.29 its
0.29 keep _ about
0.29 keep think
0.29 light
0.29 lip _ swell
0.29 low _ the
0.29 low on
0.29 miscarriage
0.29 my _ came
0.29 my _ lip
0.29 my _ pass
0.29 nail last
0.29 not -mak
0.29 of
0.29 of _ shin
0.29 on _ hip
0.29 pink _ and
0.29 pull my
0.29 pupil _ bigger
0.29 pupil is
0.29 purple rash
0.29 side _ i
0.29 since _ lift
0.29 soak a
0.29 stroke
0.29 stung _ a
0.29 swallow _ bunch
0.29 than
0.29 the _ door
0.29 tick
0.29 tip is
0.29 to _ me
0.29 tree
0.29 up _ bad
0.29 up _ eat
0.29 up now
0.29 water just
0.29 went off
0.29 when breath
0.29 with _ pain
0.29 wound is
0.29 yellow eye
0.28 #11+ _ i
0.28 #11+ wk
0.28 -help
0.28 -in
0.28 =diarrhea
0.28 =half_vision
0.28 =rash
0.28 =speech_garbled
0.28 ^ _ bleach
0.28 ^ _ boyfriend
0.28 ^ _ threaten
0.28 ^ preg
0.28 ^ pregnant
0.28 ^ roommate
0.28 a _ while
0.28 a curtain
0.28 a high
0.28 a plan
0.28 all since
0.28 and _ #11+
0.28 and _ done
0.28 and _ light
0.28 and _ voice
0.28 and clear
0.28 and there
0.28 and went
0.28 at _ since
0.28 baby _ bright
0.28 baby vomit
0.28 bad see
0.28 bladder
0.28 bleed so
0.28 breast _ and
0.28 breath _ sitt
0.28 bright _ stuff
0.28 bright green
0.28 by _ wasp
0.28 came down
0.28 cant see
0.28 chest _ and
0.28 chest _ been
0.28 chest has
0.28 chest tightnes
0.28 chok _ a
0.28 clear _ is
0.28 cough _ more
0.28 cough _ pink
0.28 couldnt
0.28 curtain _ down
0.28 curtain came
0.28 dont _ away
0.28 dont go
0.28 each
0.28 ear _ a
0.28 everyone in
0.28 eye after
0.28 feet _ up
0.28 floater
0.28 for like
0.28 goe _ my
0.28 hard _ swallow
0.28 has _ black
0.28 have _ and
0.28 headach _ the
0.28 hes _ blue
0.28 hit with
0.28 hot swollen
0.28 hour for
0.28 i _ catch
0.28 i _ got
0.28 i want
0.28 im _ ill
0.28 im _ weak
0.28 im clammy
0.28 in _ groin
0.28 is _ as
0.28 is _ im
0.28 is _ real
0.28 is hang
0.28 is mov
0.28 it _ red
0.28 just _ and
0.28 kid is
0.28 knee _ hot
0.28 like _ curtain
0.28 me and
0.28 my _ eyelid
0.28 my _ text
0.28 my daughter
0.28 my dialysi
0.28 my life
0.28 neck _ after
0.28 noseble for
0.28 note
0.28 now _ jaw
0.28 of #99+
0.28 or cough
0.28 pacemaker
0.28 pee _ all
0.28 pee at
0.28 peel _ in
0.28 pink foam
0.28 pool
0.28 pound _ and
0.28 preg #11+
0.28 preg _ wk
0.28 pupil look
0.28 push up
0.28 read
0.28 scar ill
0.28 she is
0.28 skin
0.28 son swallow
0.28 soot
0.28 soot _ my
0.28 soot in
0.28 star
0.28 still
0.28 swell under
0.28 text
0.28 the _ lip
0.28 threaten to
0.28 tightnes
0.28 toddler drank
0.28 up _ foam
0.28 up pink
0.28 voice is
0.28 vomit _ green
0.28 vomit bright
0.28 walk
0.28 walk _ cough
0.28 walk or
0.28 walk straight
0.28 way and
0.28 we _ wake
0.28 week _ like
0.28 whole bottle
0.28 whole fami
0.28 wife
0.28 wk
0.28 wont _ at
0.28 wont drink
0.28 wont look
0.27 # pound
0.27 #11+ _ at
0.27 -# -day
0.27 -day
0.27 -peed -all
0.27 -peed _ -day
0.27 =adrenal
0.27 =cold_limb
0.27 =fight_blow
0.27 =hoarse
0.27 =hours_pain
0.27 =pancreas
0.27 =tripod
0.27 ^ _ black
0.27 ^ _ daughter
0.27 ^ _ going
0.27 ^ _ high
0.27 ^ _ so
0.27 ^ _ symptom
0.27 ^ _ too
0.27 ^ been
0.27 ^ metal
0.27 ^ toddler
0.27 a _ noise
0.27 a needle
0.27 a piece
0.27 a sentence
0.27 after #11+
0.27 alive anymore
0.27 and _ been
0.27 and _ bleed
0.27 and _ calf
0.27 and _ go
0.27 and _ hard
0.27 and _ purple
0.27 and puk
0.27 are swollen
0.27 at once
0.27 be alive
0.27 belly _ in
0.27 bike
0.27 black stuff
0.27 blood _ soak
0.27 breath _ but
0.27 breath fast
0.27 breath now
0.27 breathe lying
0.27 can _ fat
0.27 cant stop
0.27 car my
0.27 dad _ out
0.27 dad pass
0.27 daughter _ #
0.27 day _ #
0.27 day with
0.27 doesnt remember
0.27 drank some
0.27 every breath
0.27 finish _ sentence
0.27 finish a
0.27 garage _ the
0.27 garage with
0.27 hard and
0.27 he _ a
0.27 he drank
0.27 heart _ rac
0.27 hes _ but
0.27 hit her
0.27 huge _ and
0.27 hurt _ the
0.27 i _ keep
0.27 i broke
0.27 in _ after
0.27 in _ on
0.27 in _ testicle
0.27 in her
0.27 is _ but
0.27 is cough
0.27 is gasp
0.27 it _ the
0.27 it fever
0.27 it hurt
0.27 it on
0.27 leg _ been
0.27 leg _ swollen
0.27 lighthead _ my
0.27 marathon
0.27 miss and
0.27 mouth _ drool
0.27 my _ been
0.27 my _ stuck
0.27 my _ through
0.27 myself _ a
0.27 neighbor
0.27 night _ my
0.27 noise every
0.27 nonstop lost
0.27 now _ chest
0.27 now but
0.27 pain when
0.27 pill _ i
0.27 plu im
0.27 pool and
0.27 postpartum
0.27 pound and
0.27 probab
0.27 red streak
0.27 say its
0.27 see fat
0.27 see sparkl
0.27 sentence
0.27 shrimp and
0.27 since _ antibiotic
0.27 since breakfast
0.27 skipp and
0.27 sparkl
0.27 spot _ dont
0.27 spot that
0.27 squeaky _ every
0.27 squeaky noise
0.27 stay awake
0.27 stuck in
0.27 swallow _ button
0.27 swollen _ red
0.27 the _ i
0.27 the finger
0.27 the house
0.27 the pain
0.27 the whole
0.27 thi afternoon
0.27 think _ broke
0.27 tingl and
0.27 to _ alive
0.27 toddler breath
0.27 two _ old
0.27 two year
0.27 walk to
0.27 was stung
0.27 wind _ to
0.27 wind walk
0.27 with _ car
0.27 with asthma
0.26 -with
0.26 <at
0.26 =arm_hand_pain
0.26 =belly_blow
0.26 =copd
0.26 ^ _ antifreeze
0.26 ^ _ around
0.26 ^ awful
0.26 ^ diabetic
0.26 ^ testicle
0.26 a _ pain
0.26 after _ colonoscopy
0.26 all i
0.26 and _ funny
0.26 and _ just
0.26 and _ like
0.26 and _ only
0.26 and pale
0.26 and ther
0.26 ate _ and
0.26 baby _ is
0.26 bee sting
0.26 bit _ ankle
0.26 bite
0.26 black _ and
0.26 blood in
0.26 both eye
0.26 boyfriend _ me
0.26 breath real
0.26 broke _ im
0.26 by _ car
0.26 came out
0.26 can _ my
0.26 carbon
0.26 carbon monoxide
0.26 chill headache
0.26 com off
0.26 copd
0.26 cough _ a
0.26 cough _ red
0.26 diarrhea for
0.26 ear is
0.26 eye _ red
0.26 fever _ shak
0.26 fever headache
0.26 fever since
0.26 for #
0.26 gave birth
0.26 he hasnt
0.26 his belly
0.26 his leg
0.26 hive
0.26 hurt _ and
0.26 i _ heart
0.26 i _ sick
0.26 i _ stand
0.26 ice
0.26 im _ #11+
0.26 im only
0.26 im vomit
0.26 in _ since
0.26 is droop
0.26 is puffy
0.26 its swell
0.26 jaw ache
0.26 just _ a
0.26 left _ since
0.26 look like
0.26 lot _ it
0.26 mom with
0.26 monoxide
0.26 month pregnant
0.26 my _ feel
0.26 my _ she
0.26 no -wet
0.26 no _ -diaper
0.26 of _ red
0.26 of bright
0.26 on _ nail
0.26 only #11+
0.26 only _ week
0.26 pain _ #
0.26 pain _ worse
0.26 peel off
0.26 pull _ of
0.26 pull out
0.26 put a
0.26 rusty _ last
0.26 severe _ in
0.26 sleep pill
0.26 slurr and
0.26 super sleepy
0.26 tak
0.26 tear pain
0.26 the _ all
0.26 the antibiotic
0.26 think the
0.26 throw _ blood
0.26 toddler swallow
0.26 up _ cant
0.26 up _ so
0.26 wake _ up
0.26 went through
0.26 with
0.25 # _ in
0.25 #11+ _ all
0.25 -fade _ -press
0.25 -press
0.25 -when -press
0.25 <was _ <in
0.25 =chest_lasting
0.25 =diabetes
0.25 =droopy_lid
0.25 =tooth_pulled
0.25 ^ _ fume
0.25 ^ _ snake
0.25 ^ allergic
0.25 ^ did
0.25 ^ short
0.25 a pad
0.25 ago _ my
0.25 and _ head
0.25 and everyth
0.25 and sweat
0.25 are _ since
0.25 are tingl
0.25 attack
0.25 baby _ month
0.25 bad after
0.25 bee and
0.25 been _ in
0.25 belly button
0.25 bleed _ lot
0.25 blood _ fever
0.25 breath hard
0.25 breathe well
0.25 but he
0.25 camp
0.25 cant _ water
0.25 cant _ word
0.25 daughter swallow
0.25 erection
0.25 eye with
0.25 fever _ diabetic
0.25 fever im
0.25 finger _ in
0.25 firework
0.25 flew in
0.25 fluid is
0.25 foot _ black
0.25 got _ finger
0.25 got _ pill
0.25 has
0.25 have a
0.25 have had
0.25 he _ wake
0.25 he take
0.25 headache _ my
0.25 her _ on
0.25 home
0.25 home _ hour
0.25 hook in
0.25 i _ had
0.25 i keep
0.25 if
0.25 im _ blood
0.25 im _ in
0.25 im scar
0.25 in _ mouth
0.25 in the
0.25 is _ a
0.25 is _ start
0.25 is confus
0.25 is push
0.25 is super
0.25 isnt _ -right
0.25 itch _ over
0.25 itch all
0.25 its red
0.25 ive _ diarrhea
0.25 just flew
0.25 keep water
0.25 laundry _ and
0.25 live
0.25 lot of
0.25 mom _ confus
0.25 mom is
0.25 more short
0.25 mouth _ the
0.25 my miscarriage
0.25 neck hurt
0.25 now _ to
0.25 old boy
0.25 on _ has
0.25 on arm
0.25 our
0.25 overnight
0.25 pass _ twice
0.25 pod and
0.25 right leg
0.25 ripp pain
0.25 see _ of
0.25 see bug
0.25 see out
0.25 son _ are
0.25 son lip
0.25 spasm after
0.25 stick _ and
0.25 stuck a
0.25 swell after
0.25 the bleed
0.25 the mouth
0.25 then
0.25 thi _ now
0.25 throat feel
0.25 to _ back
0.25 to feed
0.25 toddler _ into
0.25 type
0.25 type #
0.25 we
0.25 went numb
0.25 what do
0.25 with _ saw
0.25 with vomit
0.25 wrong _ and
0.24 # day
0.24 #11+ _ mother
0.24 -mak -sense
0.24 -peed _ yesterday
0.24 -peed since
0.24 =nerve_muscle
0.24 =stiff_neck
0.24 ^ _ dont
0.24 ^ _ inhal
0.24 ^ _ stuck
0.24 ^ high
0.24 ^ ran
0.24 ^ touch
0.24 a _ spot
0.24 a heart
0.24 act drunk
0.24 ago _ now
0.24 an elephant
0.24 and _ act
0.24 and _ it
0.24 and _ near
0.24 and _ stop
0.24 and _ stuff
0.24 and _ swallow
0.24 and _ temp
0.24 and got
0.24 away _ i
0.24 black _ tar
0.24 black like
0.24 bloody _ with
0.24 by _ dryer
0.24 cant _ shak
0.24 cant _ vomit
0.24 car wreck
0.24 chemo and
0.24 chest _ to
0.24 com _ his
0.24 com from
0.24 dose of
0.24 double and
0.24 down low
0.24 dropp and
0.24 dryer
0.24 elephant
0.24 elephant _ on
0.24 eye roll
0.24 eyebrow
0.24 fast _ i
0.24 feel _ thermometer
0.24 fire _ im
0.24 for an
0.24 friend took
0.24 from _ nose
0.24 got _ back
0.24 got thrown
0.24 hav _ of
0.24 hav thought
0.24 hes been
0.24 hot thermometer
0.24 husband has
0.24 i faint
0.24 i stopp
0.24 im _ like
0.24 im _ month
0.24 infection _ now
0.24 infection and
0.24 is _ black
0.24 is floppy
0.24 is swollen
0.24 is unbearable
0.24 isnt -help
0.24 just dropp
0.24 light _ my
0.24 live _ and
0.24 look weird
0.24 lower _ pain
0.24 month _ fell
0.24 most
0.24 mother _ breakfast
0.24 mushroom
0.24 my bladder
0.24 my heart
0.24 my roommate
0.24 myself on
0.24 numb
0.24 of a
0.24 of us
0.24 old and
0.24 old fell
0.24 pain _ unbearable
0.24 pale my
0.24 pas out
0.24 pass _ clot
0.24 pass huge
0.24 pus _ i
0.24 pus and
0.24 quit _ im
0.24 right _ down
0.24 rock hard
0.24 seem _ but
0.24 seizure _ now
0.24 she _ on
0.24 sheet
0.24 side _ low
0.24 side down
0.24 snake _ my
0.24 snake bit
0.24 some blood
0.24 someth _ is
0.24 spread _ and
0.24 stair and
0.24 stand on
0.24 stop shak
0.24 swollen _ hurt
0.24 symptom
0.24 the dryer
0.24 the rib
0.24 thermometer
0.24 throat
0.24 through his
0.24 too
0.24 took _ and
0.24 touch _ live
0.24 touch a
0.24 unbearable
0.24 upper _ pain
0.24 upper belly
0.24 went stiff
0.24 when _ breath
0.24 wire _ got
0.24 wire and
0.24 worst _ ever
0.24 wreck
0.24 yo mother
0.23 # month
0.23 <#11+
0.23 =cannot_move_side
0.23 =stumbles
0.23 ^ _ cut
0.23 ^ _ left
0.23 ^ _ vomit
0.23 ^ bone
0.23 ^ fever
0.23 ^ hit
0.23 a _ bite
0.23 a _ infection
0.23 a _ swollen
0.23 a peanut
0.23 a tick
0.23 addison and
0.23 after _ birth
0.23 after _ new
0.23 after giv
0.23 and _ -mak
0.23 and _ clear
0.23 and _ leak
0.23 and _ scar
0.23 and _ stomach
0.23 and _ talk
0.23 and bad
0.23 are _ my
0.23 asthma _ bad
0.23 bad pain
0.23 bite on
0.23 black out
0.23 bleed _ much
0.23 bleed _ stop
0.23 bleed wont
0.23 bloody stool
0.23 both
0.23 breath _ day
0.23 breath weird
0.23 breathe _ and
0.23 burn pee
0.23 came _ all
0.23 cant _ lying
0.23 catch
0.23 cell _ my
0.23 confus _ a
0.23 crotch
0.23 crotch _ numb
0.23 crotch is
0.23 cut my
0.23 dad lip
0.23 daughter _ a
0.23 down the
0.23 every
0.23 every hour
0.23 everyth _ blurry
0.23 feel funny
0.23 fever _ thi
0.23 football practice
0.23 fruity
0.23 fruity breath
0.23 get word
0.23 giv birth
0.23 gonna _ out
0.23 gonna pas
0.23 gun _ my
0.23 has _ #
0.23 have addison
0.23 headache ever
0.23 hear voic
0.23 her _ are
0.23 her _ week
0.23 her ear
0.23 her eye
0.23 hernia _ out
0.23 hit my
0.23 hurt
0.23 i _ addison
0.23 i _ cant
0.23 i _ hear
0.23 i _ pass
0.23 i _ see
0.23 in sweat
0.23 is
0.23 it _ i
0.23 just now
0.23 leak pus
0.23 leg are
0.23 les than
0.23 mouth is
0.23 my _ cut
0.23 my _ neck
0.23 my throat
0.23 not -wak
0.23 of blood
0.23 old hasnt
0.23 on _ cant
0.23 pad _ hour
0.23 peel
0.23 pill and
0.23 pound _ i
0.23 powder
0.23 rib
0.23 ripp
0.23 since he
0.23 ski
0.23 sleepy and
0.23 so _ and
0.23 so _ from
0.23 so hard
0.23 soak in
0.23 soak through
0.23 spot
0.23 stopp sweat
0.23 sudden _ of
0.23 swollen _ sore
0.23 test _ positive
0.23 test was
0.23 the _ headache
0.23 throat so
0.23 toddler went
0.23 up _ #99+
0.23 up _ its
0.23 was positive
0.23 water down
0.23 went _ an
0.23 went blue
0.23 with chill
0.23 wont _ back
0.23 word out
0.23 yellow and
0.22 -sweat
0.22 -tear
0.22 =blow_ribs
0.22 =burn_any
0.22 =cant_straighten
0.22 =gas_smell
0.22 =inhaler_often
0.22 =swelling_head
0.22 ^ _ fire
0.22 ^ _ say
0.22 ^ _ tightnes
0.22 ^ grandson
0.22 a _ of
0.22 a stiff
0.22 a terrible
0.22 almost _ out
0.22 and _ bit
0.22 and _ for
0.22 and _ he
0.22 and clammy
0.22 and doesnt
0.22 and headache
0.22 and out
0.22 are numb
0.22 arm tingl
0.22 baby head
0.22 back pain
0.22 belly _ a
0.22 blood lot
0.22 board and
0.22 breath _ gett
0.22 came _ like
0.22 can hard
0.22 cant _ flat
0.22 cant _ him
0.22 cant finish
0.22 cant talk
0.22 chemo _ my
0.22 chill and
0.22 coke
0.22 cold sweat
0.22 cough _ stuff
0.22 cramp on
0.22 crash _ my
0.22 crash and
0.22 cup _ bright
0.22 dad _ #11+
0.22 dialysi _ was
0.22 diarrhea _ #99+
0.22 did _ and
0.22 eye like
0.22 failure and
0.22 got _ out
0.22 grandma _ her
0.22 green _ and
0.22 grill
0.22 gun in
0.22 had _ surgery
0.22 hard _ my
0.22 hard to
0.22 have _ gun
0.22 have _ in
0.22 havent _ -in
0.22 headache _ feel
0.22 headache of
0.22 heavy bleed
0.22 hot _ my
0.22 hot car
0.22 hour _ im
0.22 hurt cant
0.22 i do
0.22 im shak
0.22 in _ pool
0.22 in hive
0.22 india
0.22 is cover
0.22 is drowsy
0.22 is turn
0.22 is yellow
0.22 last _ day
0.22 left in
0.22 like an
0.22 look blue
0.22 my _ belly
0.22 my arm
0.22 my eye
0.22 my uncle
0.22 newborn _ wake
0.22 not _ -sense
0.22 now _ see
0.22 of _ im
0.22 of _ left
0.22 of _ nose
0.22 on like
0.22 on that
0.22 ooz and
0.22 outlet
0.22 pain under
0.22 partner _ his
0.22 partner put
0.22 pee _ my
0.22 pesticide
0.22 put _ hand
0.22 red _ pus
0.22 say the
0.22 she _ the
0.22 she _ warfarin
0.22 she cant
0.22 shoulder pain
0.22 shrimp
0.22 soft _ on
0.22 stop vomit
0.22 sudden and
0.22 super painful
0.22 swollen _ #11+
0.22 that _ when
0.22 that side
0.22 the _ im
0.22 the _ say
0.22 the _ unconsciou
0.22 the breastbone
0.22 the soft
0.22 to _ myself
0.22 too _ pill
0.22 took _ whole
0.22 tore
0.22 vomit _ last
0.22 was _ out
0.22 was clean
0.22 was pull
0.22 went away
0.22 with pesticide
0.22 worst _ pain
0.22 yo with
0.21 # _ old
0.21 -slept _ -day
0.21 =nosebleed
0.21 =yellow_halos
0.21 ^ _ chemo
0.21 ^ _ ex
0.21 ^ dad
0.21 ^ heavy
0.21 ^ our
0.21 a _ from
0.21 a _ with
0.21 a horse
0.21 a rusty
0.21 a sudden
0.21 all _ last
0.21 altitude
0.21 and _ jerk
0.21 and limp
0.21 and slurr
0.21 arm _ tingl
0.21 around _ and
0.21 baby
0.21 been #
0.21 blood clot
0.21 bug _ the
0.21 bug on
0.21 burn his
0.21 but _ cant
0.21 by _ horse
0.21 came _ from
0.21 cant _ and
0.21 cant _ his
0.21 cant lie
0.21 car on
0.21 control
0.21 day old
0.21 down to
0.21 drank _ a
0.21 eye _ back
0.21 feel _ leg
0.21 fever after
0.21 feverish
0.21 finger thing
0.21 fire _ my
0.21 foreskin is
0.21 goe _ i
0.21 going on
0.21 halo _ light
0.21 halo around
0.21 has a
0.21 have _ worst
0.21 he _ me
0.21 he ate
0.21 hell
0.21 her _ since
0.21 his _ are
0.21 horse
0.21 horse _ the
0.21 horse in
0.21 hurt _ breathe
0.21 hurt _ hell
0.21 i _ get
0.21 im confus
0.21 im diabetic
0.21 inhaler isnt
0.21 is _ tight
0.21 its _ #
0.21 jaw _ and
0.21 kick _ a
0.21 kick by
0.21 left _ has
0.21 like _ polish
0.21 like hell
0.21 like nail
0.21 lip tingl
0.21 lock and
0.21 metal flew
0.21 month _ and
0.21 my _ goe
0.21 my _ pain
0.21 my _ side
0.21 my ex
0.21 nail went
0.21 neck _ vomit
0.21 new antibiotic
0.21 nitro
0.21 of one
0.21 old
0.21 on _ ice
0.21 on _ rusty
0.21 on _ wall
0.21 open _ jaw
0.21 pain after
0.21 people
0.21 ran
0.21 rib _ in
0.21 rib suck
0.21 right _ i
0.21 roll back
0.21 rusty
0.21 see _ on
0.21 side _ is
0.21 since _ and
0.21 since an
0.21 sit on
0.21 skin around
0.21 smell _ nail
0.21 son _ out
0.21 son put
0.21 speak
0.21 stop the
0.21 stopp drink
0.21 stuff and
0.21 sudden _ see
0.21 tar _ i
0.21 the _ bottle
0.21 the _ hes
0.21 the _ my
0.21 the _ thing
0.21 the third
0.21 they are
0.21 third
0.21 three _ and
0.21 tight and
0.21 to her
0.21 up _ leg
0.21 up gasp
0.21 very painful
0.21 voic
0.21 watch say
0.21 wild
0.21 wild mushroom
0.2 #11+ _ asthma
0.2 #99+ wont
0.2 -a -wet
0.2 -a _ -diaper
0.2 -diaper since
0.2 -had _ -wet
0.2 -wet _ since
0.2 =gallbladder
0.2 =liver_drug
0.2 =one_side_throat
0.2 =pneumonia_known
0.2 ^ _ nail
0.2 ^ _ wont
0.2 ^ kid
0.2 ^ sharp
0.2 ^ shoulder
0.2 ^ throw
0.2 a _ every
0.2 a _ pod
0.2 a _ she
0.2 a fork
0.2 a laundry
0.2 after _ antibiotic
0.2 ago _ the
0.2 and _ headache
0.2 and _ not
0.2 and _ pale
0.2 and _ speech
0.2 and _ turn
0.2 and _ weak
0.2 and face
0.2 and shaky
0.2 and soak
0.2 and sticky
0.2 ask what
0.2 ate a
0.2 baby _ off
0.2 baby fell
0.2 baby stopp
0.2 balloon
0.2 bathroom _ and
0.2 behind my
0.2 black _ sticky
0.2 breath _ my
0.2 breath since
0.2 can bare
0.2 cant push
0.2 chill _ my
0.2 cough _ lot
0.2 cough a
0.2 crisi
0.2 day _ is
0.2 digoxin
0.2 door
0.2 doubl over
0.2 drink _ is
0.2 end _ life
0.2 face _ numb
0.2 flew _ from
0.2 for #11+
0.2 get up
0.2 god
0.2 grey
0.2 grey and
0.2 half of
0.2 headache _ a
0.2 her sugar
0.2 hes _ up
0.2 high _ and
0.2 his breath
0.2 his ear
0.2 hit _ and
0.2 husband say
0.2 i _ bare
0.2 i _ open
0.2 im weak
0.2 is see
0.2 is sweaty
0.2 it _ in
0.2 ive ever
0.2 keep _ what
0.2 keep throw
0.2 kill _ eye
0.2 labor and
0.2 lean forward
0.2 life came
0.2 more _ of
0.2 mother _ and
0.2 my _ even
0.2 my chill
0.2 night now
0.2 no _ since
0.2 of _ have
0.2 open _ mouth
0.2 open it
0.2 out _ soccer
0.2 out fever
0.2 pad every
0.2 pill in
0.2 pregnant _ i
0.2 pressure and
0.2 since
0.2 since i
0.2 smile
0.2 so stiff
0.2 stair _ my
0.2 sticky
0.2 stop and
0.2 swell _ and
0.2 swollen shut
0.2 text goodbye
0.2 think he
0.2 to swallow
0.2 trip to
0.2 turn yellow
0.2 up _ my
0.2 us have
0.2 vomit since
0.2 week ago
0.2 went _ and
0.2 while _ was
0.2 wont let
0.19 # hour
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 =heart_murmur_fever
0.19 =light_hurts
0.19 =pelvic_pain
0.19 =recent_infection
0.19 =tooth_bad
0.19 ^ _ has
0.19 ^ _ tore
0.19 a _ two
0.19 a bottle
0.19 ago _ #11+
0.19 ammonia
0.19 an _ and
0.19 and _ -wak
0.19 and _ chill
0.19 and _ couldnt
0.19 and _ jaw
0.19 and _ right
0.19 and _ think
0.19 and drool
0.19 and ive
0.19 and one
0.19 ate shrimp
0.19 back _ hurt
0.19 baseball and
0.19 beat _ up
0.19 beat me
0.19 been hav
0.19 blood _ spurt
0.19 bucket
0.19 cant hold
0.19 chest _ it
0.19 child drank
0.19 com _ and
0.19 cord
0.19 cover
0.19 crook
0.19 day _ keep
0.19 day cant
0.19 drank from
0.19 droop _ one
0.19 droop on
0.19 ear are
0.19 face _ droop
0.19 face _ the
0.19 face look
0.19 fat and
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 feel _ when
0.19 feel cold
0.19 find
0.19 fish
0.19 for _ min
0.19 from _ bottle
0.19 going #99+
0.19 got my
0.19 grandma #11+
0.19 hip hurt
0.19 hit his
0.19 i _ in
0.19 im cough
0.19 in _ back
0.19 in _ belly
0.19 in _ drink
0.19 in _ eyelid
0.19 in _ toilet
0.19 insulin _ day
0.19 is #11+
0.19 is spurt
0.19 isnt -wak
0.19 its _ in
0.19 keep _ and
0.19 keep _ the
0.19 kitchen floor
0.19 leg _ up
0.19 like _ time
0.19 lock up
0.19 middle of
0.19 mom _ in
0.19 my grandson
0.19 my uti
0.19 neck _ so
0.19 now _ belly
0.19 of _ mom
0.19 of _ my
0.19 of her
0.19 off _ trampoline
0.19 on _ kitchen
0.19 on _ wrist
0.19 pass _ and
0.19 pregnant _ just
0.19 put _ in
0.19 put someth
0.19 red
0.19 right hand
0.19 shak so
0.19 she took
0.19 since _ start
0.19 sink
0.19 site
0.19 site is
0.19 smell
0.19 smoke
0.19 smoke from
0.19 someone put
0.19 someth in
0.19 son _ -slept
0.19 spurt
0.19 stomach _ hard
0.19 stomach _ so
0.19 stop bleed
0.19 sweat bucket
0.19 swell _ overnight
0.19 swollen like
0.19 ten _ and
0.19 the ear
0.19 the fbi
0.19 the fridge
0.19 the trampoline
0.19 think _ fbi
0.19 throat on
0.19 through _ pad
0.19 through _ towel
0.19 to _ groin
0.19 took _ my
0.19 tore my
0.19 trip
0.19 up overnight
0.19 wheez after
0.19 wipe _ i
0.19 wont _ bleed
0.18 #11+ _ old
0.18 #99+ after
0.18 -there
0.18 =foggy_only
0.18 =heat_exposure
0.18 =one_eye
0.18 ^ _ double
0.18 ^ _ husband
0.18 ^ _ water
0.18 ^ _ would
0.18 ^ daughter
0.18 ^ new
0.18 a bruise
0.18 a fit
0.18 a rash
0.18 a uti
0.18 act
0.18 and _ the
0.18 antifreeze by
0.18 arent
0.18 arent -there
0.18 arm _ face
0.18 at _ feet
0.18 been _ worse
0.18 been gett
0.18 breathe _ down
0.18 burn my
0.18 by _ thought
0.18 cant cough
0.18 chest is
0.18 chest through
0.18 cirrhosi
0.18 cut
0.18 dizzy like
0.18 drank _ drain
0.18 eyelid _ mouth
0.18 flat
0.18 from _ chest
0.18 full of
0.18 gasp and
0.18 gatorade
0.18 gave
0.18 got _ the
0.18 grabb his
0.18 hand and
0.18 has _ a
0.18 has _ vomit
0.18 have
0.18 have _ sore
0.18 heart _ going
0.18 her heart
0.18 hernia is
0.18 hes act
0.18 i _ bend
0.18 i _ know
0.18 i woke
0.18 in _ lower
0.18 in _ much
0.18 is _ hes
0.18 is _ week
0.18 is pound
0.18 is red
0.18 it _ gatorade
0.18 it goe
0.18 jaw _ stiff
0.18 keep _ a
0.18 kick _ night
0.18 kitchen fire
0.18 left eyelid
0.18 like _ elephant
0.18 like bruis
0.18 look _ bruis
0.18 look _ light
0.18 lying down
0.18 much _ from
0.18 my #
0.18 my _ is
0.18 my head
0.18 my voice
0.18 myself _ pain
0.18 myself back
0.18 neck is
0.18 not
0.18 now it
0.18 on _ fever
0.18 one _ of
0.18 out right
0.18 pain since
0.18 pee
0.18 people _ arent
0.18 people who
0.18 pound
0.18 pregnant and
0.18 put _ button
0.18 rash
0.18 rash _ look
0.18 real sleepy
0.18 right _ with
0.18 round
0.18 see _ who
0.18 see people
0.18 shak _ over
0.18 shak all
0.18 she _ sleepy
0.18 she pale
0.18 shrimp _ my
0.18 soak _ the
0.18 some _ cleaner
0.18 some drain
0.18 someth and
0.18 sound like
0.18 spot _ her
0.18 stepp
0.18 stepp on
0.18 stung and
0.18 sudden _ vision
0.18 surgery last
0.18 swollen _ hot
0.18 the _ cant
0.18 the _ hurt
0.18 then my
0.18 thought _ was
0.18 thought it
0.18 through to
0.18 turn red
0.18 wall
0.18 was gatorade
0.18 wet _ back
0.18 wheez and
0.18 who _ -there
0.18 who arent
0.18 with _ headach
0.18 worst pain
0.18 yellow
0.17 #99+ _ the
0.17 -me
0.17 <died
0.17 =co_words
0.17 =headache
0.17 =new_medicine
0.17 ^ _ gastric
0.17 ^ _ nut
0.17 ^ _ sting
0.17 ^ dog
0.17 ^ kidney
0.17 a _ second
0.17 a marathon
0.17 about _ hour
0.17 all _ eye
0.17 and _ hand
0.17 and sudden
0.17 and wheez
0.17 anymore _ i
0.17 anymore and
0.17 are gett
0.17 at _ party
0.17 at football
0.17 baby _ #11+
0.17 bathroom floor
0.17 beat
0.17 big
0.17 blad came
0.17 breathe in
0.17 bruise on
0.17 burn on
0.17 bypas #
0.17 calf _ and
0.17 cant speak
0.17 car
0.17 chopp
0.17 clean the
0.17 cut _ hand
0.17 dad is
0.17 drool and
0.17 drown
0.17 every time
0.17 feel _ to
0.17 few second
0.17 fit
0.17 for _ past
0.17 from her
0.17 garbl
0.17 gastric _ #
0.17 grape _ cant
0.17 had _ bypas
0.17 had gastric
0.17 hand on
0.17 has _ belly
0.17 have _ pound
0.17 have _ terrible
0.17 he _ grey
0.17 headache _ now
0.17 headache _ wont
0.17 headache that
0.17 heroin
0.17 heroin and
0.17 hes drool
0.17 him
0.17 his forearm
0.17 huge and
0.17 i _ i
0.17 i _ move
0.17 i _ off
0.17 ice cold
0.17 in _ of
0.17 infect
0.17 is _ for
0.17 is _ wont
0.17 is crook
0.17 is garbl
0.17 jaw _ i
0.17 just broke
0.17 know _ i
0.17 left calf
0.17 lightn
0.17 morn with
0.17 numb _ my
0.17 nut _ like
0.17 nut hurt
0.17 of kill
0.17 off his
0.17 on _ bathroom
0.17 on all
0.17 on her
0.17 out _ football
0.17 over _ roll
0.17 over eye
0.17 pain _ im
0.17 painful and
0.17 past hour
0.17 rainbow
0.17 raw
0.17 refus
0.17 refus _ go
0.17 refus to
0.17 right _ pain
0.17 right belly
0.17 rigid
0.17 say _ is
0.17 scream and
0.17 sharp _ pain
0.17 she just
0.17 shoulder _ came
0.17 sick _ my
0.17 sick to
0.17 since #
0.17 sitt on
0.17 speech _ garbl
0.17 sudden _ and
0.17 sudden _ in
0.17 sudden ripp
0.17 swallow bleach
0.17 the _ hour
0.17 the _ towel
0.17 the past
0.17 the shower
0.17 thi _ with
0.17 thinner and
0.17 third towel
0.17 thought _ kill
0.17 to _ chest
0.17 to _ stomach
0.17 up _ confus
0.17 up _ half
0.17 vodka
0.17 water _ broke
0.17 way worse
0.17 weight
0.17 went _ when
0.17 went out
0.16 =blow_chest
0.16 =pain_any
0.16 ^ _ came
0.16 ^ _ down
0.16 ^ _ leg
0.16 ^ asthma
0.16 ^ blister
0.16 ^ firework
0.16 ^ lower
0.16 a wasp
0.16 act confus
0.16 afib
0.16 all
0.16 and _ -breath
0.16 and _ breathe
0.16 and _ limp
0.16 and _ shiver
0.16 antidepressant
0.16 back _ ghana
0.16 battery up
0.16 between his
0.16 bulg
0.16 cant _ anyth
0.16 chest _ say
0.16 day _ shak
0.16 diarrhea #11+
0.16 double _ my
0.16 down _ and
0.16 drink _ day
0.16 ear _ the
0.16 even sitt
0.16 faint at
0.16 feel _ heart
0.16 fit on
0.16 from ghana
0.16 gummi hes
0.16 had _ fit
0.16 hard _ and
0.16 have _ that
0.16 he say
0.16 headache
0.16 headache _ is
0.16 headache neck
0.16 hes _ weird
0.16 his shoulder
0.16 hour _ i
0.16 hurt a
0.16 husband _ cant
0.16 husband sudden
0.16 i _ an
0.16 i _ drink
0.16 i didnt
0.16 i got
0.16 im _ pas
0.16 in _ sleep
0.16 is _ he
0.16 is gone
0.16 is huge
0.16 is off
0.16 is spinn
0.16 it _ stop
0.16 it normal
0.16 it wont
0.16 last _ my
0.16 lie
0.16 like _ gonna
0.16 like its
0.16 lopsid
0.16 lost weight
0.16 my _ but
0.16 my _ hand
0.16 my _ like
0.16 now _ wheez
0.16 of _ antidepressant
0.16 ok _ i
0.16 on _ finger
0.16 pain and
0.16 pain of
0.16 pulse _ #11+
0.16 pulse is
0.16 seem
0.16 shiver
0.16 shiver _ and
0.16 slipp
0.16 stomach flu
0.16 sudden _ im
0.16 sudden _ its
0.16 swollen i
0.16 testicle is
0.16 the wall
0.16 three
0.16 to _ in
0.16 to make
0.16 turn out
0.16 vomit _ is
0.16 vomit a
0.16 we were
0.16 week _ now
0.16 week after
0.16 what _ it
0.16 while i
0.16 with copd
0.16 woke _ and
0.16 year old
0.15 #99+ _ my
0.15 #99+ shak
0.15 -and
0.15 -rib
0.15 <as _ <kid
0.15 =curtain_word
0.15 =mottled
0.15 =thirsty
0.15 ?if ?i
0.15 ?me
0.15 ^ _ catch
0.15 ^ _ im
0.15 ^ _ worst
0.15 ^ period
0.15 a _ nail
0.15 a _ right
0.15 act weird
0.15 after _ and
0.15 ago belly
0.15 and _ say
0.15 and _ stand
0.15 and _ start
0.15 and _ water
0.15 and fell
0.15 back in
0.15 because
0.15 belly _ swollen
0.15 belly suck
0.15 between _ leg
0.15 birth #
0.15 blotchy
0.15 bunch _ grandma
0.15 cold _ clammy
0.15 crazy _ of
0.15 crazy all
0.15 dad _ its
0.15 dad say
0.15 day _ when
0.15 deep and
0.15 even _ in
0.15 ever had
0.15 every _ i
0.15 eye _ sunken
0.15 eye look
0.15 face went
0.15 fell _ her
0.15 gave _ #
0.15 gone _ and
0.15 grandma fell
0.15 groin and
0.15 has _ headache
0.15 her mouth
0.15 her skin
0.15 hes _ a
0.15 his _ suck
0.15 his jaw
0.15 horrible
0.15 hot _ the
0.15 hour _ have
0.15 hour _ my
0.15 hour i
0.15 hurt _ crazy
0.15 husband _ me
0.15 im _ chemo
0.15 in under
0.15 is _ fever
0.15 ive _ had
0.15 just _ me
0.15 leg _ turn
0.15 like _ all
0.15 look sunken
0.15 lot _ pressure
0.15 me _ and
0.15 me _ my
0.15 minute and
0.15 mom _ pressure
0.15 mom blood
0.15 my own
0.15 night #11+
0.15 noseble
0.15 now _ a
0.15 ocean
0.15 of _ clot
0.15 of _ pool
0.15 of _ shak
0.15 of grandma
0.15 on _ a
0.15 on _ pill
0.15 own
0.15 own spit
0.15 period _ heavy
0.15 popp _ and
0.15 rescue
0.15 rescue inhaler
0.15 rusty nail
0.15 seizure right
0.15 she _ breathe
0.15 she _ out
0.15 she keep
0.15 she pass
0.15 shingl on
0.15 skin _ blotchy
0.15 sleep and
0.15 so thirsty
0.15 stand up
0.15 stiff and
0.15 suck _ under
0.15 swallow _ own
0.15 than usual
0.15 the groin
0.15 the ocean
0.15 thinner _ hit
0.15 time _ minute
0.15 time i
0.15 up _ breath
0.15 up _ his
0.15 up with
0.15 vomit _ a
0.15 warfarin and
0.15 wife has
0.15 wife say
0.15 with pain
0.15 worst _ ive
0.15 yesterday for
0.14 #11+ _ my
0.14 #11+ wks
0.14 #99+ she
0.14 -contraction
0.14 -contraction -yet
0.14 <had _ <as
0.14 =line_infected
0.14 ^ _ leak
0.14 ^ _ she
0.14 ^ diarrhea
0.14 a _ attack
0.14 a _ went
0.14 a tear
0.14 and _ havent
0.14 and havent
0.14 and keep
0.14 and tight
0.14 at _ so
0.14 at light
0.14 bare _ and
0.14 belly _ hard
0.14 boil
0.14 breast
0.14 cabinet
0.14 cant lift
0.14 chest _ #11+
0.14 clas _ my
0.14 clutch
0.14 clutch _ chest
0.14 clutch his
0.14 cut _ arm
0.14 dark
0.14 diarrhea _ blood
0.14 down _ since
0.14 every _ and
0.14 eye _ i
0.14 eye _ the
0.14 fast
0.14 fast _ her
0.14 fast _ his
0.14 fill
0.14 friend text
0.14 go _ in
0.14 goodbye and
0.14 had _ last
0.14 have _ cell
0.14 have _ temp
0.14 have sickle
0.14 head _ and
0.14 her right
0.14 hernia _ and
0.14 his _ i
0.14 i _ sickle
0.14 i havent
0.14 im see
0.14 im soak
0.14 in _ side
0.14 inhaler
0.14 is _ has
0.14 it to
0.14 its purple
0.14 jaw is
0.14 kid got
0.14 knee replacement
0.14 last night
0.14 left _ my
0.14 most in
0.14 motorcycle
0.14 my _ twice
0.14 my breath
0.14 my inhaler
0.14 my knee
0.14 my leg
0.14 neck fever
0.14 no -contraction
0.14 no _ -yet
0.14 not sure
0.14 now _ cant
0.14 numb _ hour
0.14 numb an
0.14 of _ cant
0.14 on _ cabinet
0.14 oxygen
0.14 pain _ around
0.14 pain start
0.14 pee _ look
0.14 pregnant _ my
0.14 replacement
0.14 right rib
0.14 ripp _ in
0.14 see well
0.14 shak _ and
0.14 shaky
0.14 since morn
0.14 start _ new
0.14 start a
0.14 stiff _ fever
0.14 stopp _ two
0.14 sure
0.14 temp _ #11+
0.14 that
0.14 the cabinet
0.14 the dose
0.14 the pill
0.14 the window
0.14 to move
0.14 toddler with
0.14 up _ the
0.14 viagra
0.14 vomit blood
0.14 vomit green
0.14 wake her
0.14 wife _ is
0.14 window and
0.14 wont _ me
0.14 xanax
0.13 -day and
0.13 -diaper _ yesterday
0.13 -in _ -day
0.13 -when -she
0.13 =eye_area
0.13 ^ _ #
0.13 ^ _ inhaler
0.13 ^ _ near
0.13 ^ _ speech
0.13 ^ _ way
0.13 ^ face
0.13 ^ painful
0.13 a glas
0.13 almost pass
0.13 an _ after
0.13 and _ move
0.13 and _ nonstop
0.13 and _ soak
0.13 arm say
0.13 baby _ -had
0.13 been _ of
0.13 being
0.13 belly _ is
0.13 bigger
0.13 breastbone _ goe
0.13 bump her
0.13 burn and
0.13 by _ and
0.13 came _ of
0.13 cant _ even
0.13 cant _ fever
0.13 cant _ light
0.13 cashew
0.13 cold _ sweaty
0.13 crazy and
0.13 dad _ is
0.13 day _ of
0.13 deeper
0.13 did
0.13 do _ do
0.13 ear after
0.13 even water
0.13 eye _ hit
0.13 feel lighthead
0.13 few _ and
0.13 for _ back
0.13 for _ last
0.13 from _ chainsaw
0.13 ghana
0.13 go back
0.13 had the
0.13 hand _ a
0.13 heart _ slow
0.13 heart wont
0.13 hes throw
0.13 hes wheez
0.13 i _ sparkl
0.13 i _ weight
0.13 i might
0.13 im pale
0.13 im sweat
0.13 in _ im
0.13 in _ jaw
0.13 is _ stiff
0.13 is _ to
0.13 is breath
0.13 is lock
0.13 knife _ my
0.13 left leg
0.13 life _ on
0.13 like #
0.13 might
0.13 my _ ate
0.13 my _ rib
0.13 my face
0.13 my metformin
0.13 narcan
0.13 newborn _ a
0.13 nose _ been
0.13 nose has
0.13 old _ breath
0.13 on _ leg
0.13 outlet and
0.13 poop is
0.13 puff
0.13 right _ of
0.13 salad
0.13 she _ see
0.13 she got
0.13 shorter
0.13 since lunch
0.13 slow down
0.13 smile is
0.13 stiff _ cant
0.13 stiff i
0.13 stumbl
0.13 sudden _ cant
0.13 sudden i
0.13 sugar read
0.13 the mountain
0.13 tight _ im
0.13 to go
0.13 ton
0.13 ton of
0.13 tv and
0.13 twist
0.13 vomit all
0.13 went _ my
0.13 wont slow
0.13 yesterday and
0.12 # diabetic
0.12 #99+
0.12 =dizzy
0.12 =kidney_disease
0.12 =throat_side
0.12 ^ _ ankle
0.12 ^ _ drink
0.12 ^ _ flutter
0.12 ^ _ sudden
0.12 ^ _ testicle
0.12 ^ ate
0.12 ^ poop
0.12 addison
0.12 also
0.12 and _ bug
0.12 and _ drink
0.12 and _ on
0.12 and all
0.12 and feel
0.12 and goe
0.12 ankle is
0.12 baby is
0.12 be
0.12 been _ hour
0.12 bleed with
0.12 bp #99+
0.12 by my
0.12 chest feel
0.12 chok _ cant
0.12 cold _ white
0.12 cold and
0.12 confus _ her
0.12 crossfit
0.12 down _ the
0.12 drink two
0.12 dropp the
0.12 face _ and
0.12 face _ swell
0.12 fever _ back
0.12 half my
0.12 has terrible
0.12 he look
0.12 her hip
0.12 hes not
0.12 hes super
0.12 his neck
0.12 hiv
0.12 hold
0.12 hold my
0.12 i _ hold
0.12 im _ on
0.12 im breath
0.12 is _ hard
0.12 is _ her
0.12 it _ me
0.12 it come
0.12 its just
0.12 keep _ his
0.12 kid
0.12 leg _ numb
0.12 life _ my
0.12 life in
0.12 lift her
0.12 many pill
0.12 mixed _ and
0.12 move _ right
0.12 my _ come
0.12 my _ from
0.12 my _ testicle
0.12 night and
0.12 pain _ by
0.12 rac and
0.12 red eye
0.12 right _ belly
0.12 say it
0.12 sharp chest
0.12 she _ deep
0.12 since _ woke
0.12 sinu
0.12 start by
0.12 struggl
0.12 struggl _ breathe
0.12 struggl to
0.12 sudden sharp
0.12 swollen _ a
0.12 terrible _ pain
0.12 terrible belly
0.12 testicle _ so
0.12 testicle hurt
0.12 the
0.12 the _ out
0.12 the _ pain
0.12 the arm
0.12 the head
0.12 throat _ turn
0.12 throat hes
0.12 time _ take
0.12 to
0.12 to use
0.12 tonsil out
0.12 type _ diabetic
0.12 up i
0.12 use _ on
0.12 vaginal
0.12 vision went
0.12 weak _ cant
0.12 wheez _ short
0.12 wife _ been
0.12 wrote a
0.12 yellow i
0.12 yo _ fever
0.11 # _ along
0.11 #99+ _ shak
0.11 -# _ and
0.11 -him
0.11 -i _ -him
0.11 <covid
0.11 <had <covid
0.11 ^ _ birth
0.11 ^ _ out
0.11 ^ _ popp
0.11 ^ _ shock
0.11 ^ burn
0.11 ^ his
0.11 ^ sometim
0.11 ^ swallow
0.11 after every
0.11 after that
0.11 ago _ of
0.11 all _ a
0.11 along
0.11 and _ can
0.11 and _ green
0.11 and _ swell
0.11 and hasnt
0.11 and skin
0.11 ankl
0.11 away with
0.11 back _ its
0.11 blister _ my
0.11 can keep
0.11 cant look
0.11 cant touch
0.11 chin to
0.11 choke
0.11 croup
0.11 cut myself
0.11 done
0.11 even _ down
0.11 eye _ skin
0.11 feel weird
0.11 fever _ hes
0.11 feverish and
0.11 from _ period
0.11 from my
0.11 got kick
0.11 heavy and
0.11 her _ hand
0.11 hes pale
0.11 hes real
0.11 hes still
0.11 hot _ dry
0.11 husband _ his
0.11 i _ awful
0.11 i _ bitten
0.11 i _ look
0.11 i _ want
0.11 im _ to
0.11 in _ day
0.11 is tingl
0.11 keep _ water
0.11 keep even
0.11 leg went
0.11 lid
0.11 lie down
0.11 limp and
0.11 lithium
0.11 lithium and
0.11 lower _ tummy
0.11 month along
0.11 my _ again
0.11 my _ head
0.11 my _ red
0.11 my _ while
0.11 newborn
0.11 night _ now
0.11 now his
0.11 nowhere and
0.11 of _ after
0.11 of _ eye
0.11 of _ sudden
0.11 ok but
0.11 one
0.11 pad _ #11+
0.11 palm and
0.11 peanut allergy
0.11 right eye
0.11 right tummy
0.11 say his
0.11 she _ throw
0.11 shiver with
0.11 side _ her
0.11 sister
0.11 six
0.11 skin turn
0.11 slic _ hand
0.11 slic my
0.11 stuck _ me
0.11 that goe
0.11 the _ belly
0.11 the belly
0.11 thi morn
0.11 throat hurt
0.11 throw _ and
0.11 was bitten
0.11 week _ the
0.11 worst belly
0.11 wrote _ note
0.11 yellow _ im
0.11 yesterday _ i
0.1 #99+ _ is
0.1 =bruising
0.1 =limb_injury
0.1 =postpartum_smell
0.1 =sting
0.1 =thrown_off
0.1 ^ _ baby
0.1 ^ _ confus
0.1 ^ _ deliver
0.1 ^ _ lip
0.1 ^ _ open
0.1 ^ stopp
0.1 amaz
0.1 an ear
0.1 and _ his
0.1 are in
0.1 arm _ heavy
0.1 baby _ evil
0.1 because i
0.1 black _ for
0.1 boy is
0.1 burn
0.1 cant _ cough
0.1 cant _ without
0.1 contrast
0.1 contrast dye
0.1 dad _ off
0.1 dad fell
0.1 drive
0.1 evil
0.1 feel amaz
0.1 fell off
0.1 fever with
0.1 fine but
0.1 four year
0.1 get it
0.1 going _ my
0.1 grease
0.1 gummi
0.1 half _ face
0.1 has _ rash
0.1 has had
0.1 have _ pain
0.1 he _ to
0.1 her belly
0.1 her hand
0.1 her speech
0.1 hernia popp
0.1 hes _ vomit
0.1 his _ hurt
0.1 hit _ the
0.1 hit in
0.1 i _ amaz
0.1 i deliver
0.1 i wipe
0.1 inhaler _ -help
0.1 is _ i
0.1 is evil
0.1 is pale
0.1 is slurr
0.1 is stuck
0.1 its _ a
0.1 kid _ in
0.1 knee surgery
0.1 ladder and
0.1 leg _ shorter
0.1 like _ is
0.1 lot and
0.1 minut ago
0.1 muscl
0.1 my _ skin
0.1 now _ shak
0.1 now _ up
0.1 of _ throat
0.1 one eye
0.1 pill at
0.1 popp _ its
0.1 postpartum and
0.1 pregnant with
0.1 right after
0.1 room
0.1 say _ baby
0.1 severe _ pain
0.1 she shiver
0.1 someth is
0.1 speech _ slurr
0.1 spinn
0.1 stepp _ a
0.1 stop cough
0.1 stung
0.1 swallow _ my
0.1 the _ from
0.1 the _ table
0.1 the dog
0.1 then _ again
0.1 up the
0.1 when _ wipe
0.1 wipe
0.1 with sweat
0.1 woke _ with
0.1 year _ is
0.1 yr old
0.09 -i
0.09 -when -i
0.09 ^ _ at
0.09 ^ _ on
0.09 ^ _ twist
0.09 ^ breath
0.09 ^ cirrhosi
0.09 ^ gas
0.09 ^ quit
0.09 ^ toy
0.09 ^ two
0.09 a _ aid
0.09 a _ bottle
0.09 a _ bug
0.09 a breath
0.09 a motorcycle
0.09 a whole
0.09 almost faint
0.09 and bare
0.09 and hurt
0.09 back it
0.09 battery in
0.09 blood _ is
0.09 bottle _ vodka
0.09 breath like
0.09 bridge
0.09 broke my
0.09 bunch _ oxy
0.09 cant _ think
0.09 car accident
0.09 crush _ pain
0.09 crush chest
0.09 dangerou
0.09 day my
0.09 dizzy
0.09 dye my
0.09 flush
0.09 foggy
0.09 football
0.09 going _ pas
0.09 head now
0.09 hes _ out
0.09 hes sweat
0.09 his _ arm
0.09 hurt _ eye
0.09 husband was
0.09 i _ vomit
0.09 i _ wake
0.09 i feel
0.09 i took
0.09 in _ #
0.09 in _ cold
0.09 in _ eye
0.09 in _ fight
0.09 in _ for
0.09 in _ left
0.09 irregular
0.09 is _ dangerou
0.09 keep vomit
0.09 last week
0.09 leg _ i
0.09 light hurt
0.09 look grey
0.09 moved _ the
0.09 much _ i
0.09 my _ popp
0.09 my _ right
0.09 my _ teeth
0.09 my _ throat
0.09 my boy
0.09 my chin
0.09 my feet
0.09 my scalp
0.09 my wisdom
0.09 myself and
0.09 night _ keep
0.09 now _ real
0.09 now _ throw
0.09 of _ #11+
0.09 of oxy
0.09 of vodka
0.09 one _ for
0.09 oxy and
0.09 pain _ and
0.09 peanut
0.09 pencil
0.09 put on
0.09 rib _ when
0.09 right arm
0.09 rubb
0.09 rubb _ left
0.09 runn
0.09 see thing
0.09 she _ confus
0.09 shoulder
0.09 so _ he
0.09 so _ she
0.09 son _ asthma
0.09 son with
0.09 stair
0.09 stop think
0.09 take _ breath
0.09 talk about
0.09 teeth _ out
0.09 teeth came
0.09 testicle _ swollen
0.09 that _ on
0.09 that came
0.09 thing and
0.09 throat _ so
0.09 tip
0.09 to _ lower
0.09 took _ bunch
0.09 tum
0.09 was hit
0.09 week no
0.09 what the
0.09 wisdom _ came
0.09 wisdom teeth
0.09 worse since
0.08 # _ pm
0.08 -wait
0.08 ^ _ dizzy
0.08 ^ _ flu
0.08 ^ _ stool
0.08 ^ hurt
0.08 ^ stung
0.08 a _ #
0.08 ammonia and
0.08 and _ smile
0.08 and _ weird
0.08 and _ when
0.08 away and
0.08 bloody _ for
0.08 breath so
0.08 calf _ swollen
0.08 can _ but
0.08 cell
0.08 chill fever
0.08 confus _ his
0.08 dog bite
0.08 doubl
0.08 dripp
0.08 eye _ yesterday
0.08 few day
0.08 four
0.08 gasoline in
0.08 get him
0.08 go _ and
0.08 go _ when
0.08 going _ and
0.08 grandma took
0.08 had stomach
0.08 has _ pain
0.08 headache _ two
0.08 her _ she
0.08 her smile
0.08 hes _ like
0.08 hes vomit
0.08 him to
0.08 his back
0.08 hit _ a
0.08 i _ it
0.08 im real
0.08 in
0.08 insulin
0.08 leg _ weak
0.08 lip went
0.08 look up
0.08 mak my
0.08 muffl
0.08 no -wait
0.08 of _ face
0.08 of pain
0.08 off and
0.08 on _ shin
0.08 out and
0.08 pain _ her
0.08 pale _ clammy
0.08 shak _ fever
0.08 sickle
0.08 sickle cell
0.08 so swollen
0.08 stand _ straight
0.08 still i
0.08 stomach
0.08 surgery _ week
0.08 sweaty and
0.08 take warfarin
0.08 the _ wont
0.08 the kid
0.08 the ladder
0.08 the tv
0.08 too _ for
0.08 up straight
0.08 walk but
0.08 water _ a
0.08 water for
0.08 what day
0.08 worst stomach
0.08 yesterday my
0.07 #11+ _ pregnant
0.07 -hurt
0.07 <a <kid
0.07 <i <had
0.07 <kid
0.07 =eye_surgery
0.07 =phlegm
0.07 ^ _ ear
0.07 ^ _ green
0.07 ^ _ kidney
0.07 ^ _ ran
0.07 ^ _ year
0.07 ^ its
0.07 ^ pull
0.07 about #
0.07 actual _ it
0.07 and _ -peed
0.07 and _ now
0.07 and _ went
0.07 and cough
0.07 and moved
0.07 arm _ hes
0.07 arm with
0.07 at #11+
0.07 back
0.07 button _ moved
0.07 button and
0.07 cant _ the
0.07 cant find
0.07 chok _ the
0.07 chok in
0.07 colostomy
0.07 colostomy bag
0.07 crack
0.07 diarrhea and
0.07 down for
0.07 drink _ no
0.07 feel
0.07 fever gett
0.07 friend _ too
0.07 gain #
0.07 gain _ pound
0.07 giv
0.07 glas _ is
0.07 grandma _ and
0.07 has _ in
0.07 heart and
0.07 heart attack
0.07 his _ wont
0.07 i _ bleach
0.07 inside my
0.07 it _ away
0.07 itch and
0.07 its _ up
0.07 keep my
0.07 leg and
0.07 lift
0.07 mouth all
0.07 my _ all
0.07 my _ back
0.07 my _ broke
0.07 my _ button
0.07 my _ has
0.07 my _ heart
0.07 my _ month
0.07 my apartment
0.07 nail _ remover
0.07 on _ chest
0.07 polish remover
0.07 proper
0.07 purple spot
0.07 ran _ marathon
0.07 remover
0.07 rest
0.07 round my
0.07 sharp _ on
0.07 she _ stand
0.07 spray _ pesticide
0.07 stair _ #11+
0.07 steroid
0.07 sweaty
0.07 that start
0.07 the stair
0.07 the wrong
0.07 thi _ i
0.07 to _ the
0.07 up _ hes
0.07 up _ lot
0.07 up proper
0.07 vomit _ cant
0.07 wake _ proper
0.07 wasp
0.07 weak she
0.07 week
0.07 white in
0.07 with _ right
0.07 with shak
0.06 # _ #11+
0.06 -at -all
0.06 -chok
0.06 <as
0.06 <as <a
0.06 <old
0.06 =during_effort
0.06 =flank_pain
0.06 =no_gas
0.06 ^ _ move
0.06 ^ _ splash
0.06 ^ _ through
0.06 ^ _ week
0.06 ^ crack
0.06 ^ left
0.06 ^ muscl
0.06 ^ pulse
0.06 a _ belly
0.06 a box
0.06 air
0.06 and blood
0.06 at _ store
0.06 blood thinner
0.06 bought
0.06 bp _ #99+
0.06 but ive
0.06 cast
0.06 crack _ i
0.06 crack tooth
0.06 crack when
0.06 drank _ whole
0.06 egg
0.06 fami
0.06 feet
0.06 fever #99+
0.06 girlfriend
0.06 grind
0.06 had a
0.06 has no
0.06 he _ and
0.06 hes #11+
0.06 i _ letter
0.06 in _ is
0.06 in _ right
0.06 in a
0.06 is _ than
0.06 ive _ thi
0.06 knee is
0.06 law is
0.06 letter _ my
0.06 letter to
0.06 lift _ box
0.06 med
0.06 meter
0.06 mom talk
0.06 move his
0.06 my _ a
0.06 my _ bottle
0.06 my _ not
0.06 my _ week
0.06 my _ who
0.06 my nose
0.06 new medicine
0.06 night _ and
0.06 numb _ the
0.06 off _ roof
0.06 oil
0.06 roof _ cant
0.06 roof and
0.06 shallow
0.06 she _ pale
0.06 splash _ my
0.06 start
0.06 start _ hour
0.06 start an
0.06 stove
0.06 table
0.06 testicl
0.06 the roof
0.06 the store
0.06 the yard
0.06 thinner
0.06 to _ on
0.06 vodka and
0.06 we cant
0.06 weak i
0.06 who _ #11+
0.06 who is
0.06 wrote _ to
0.06 wrote letter
0.05 # _ girl
0.05 #99+ feet
0.05 <he <had
0.05 <he _ <a
0.05 <with
0.05 =appendix_said
0.05 =co_word
0.05 =leg_feet_swollen
0.05 ^ _ breast
0.05 ^ _ calf
0.05 ^ _ chill
0.05 ^ _ shrimp
0.05 ^ cut
0.05 ^ gain
0.05 ^ type
0.05 ^ was
0.05 a _ year
0.05 a foot
0.05 and bump
0.05 and chest
0.05 and swollen
0.05 and was
0.05 ankle _ its
0.05 appendix
0.05 at home
0.05 bottle is
0.05 breath _ chest
0.05 burn with
0.05 calf _ sore
0.05 chest _ hurt
0.05 crie in
0.05 cut is
0.05 dad has
0.05 droop and
0.05 electric
0.05 face droop
0.05 felt
0.05 few _ for
0.05 fit _ the
0.05 get _ to
0.05 hand _ my
0.05 have _ failure
0.05 havent _ -all
0.05 help my
0.05 his hand
0.05 his right
0.05 hot potato
0.05 i _ pee
0.05 ibuprofen
0.05 is _ hot
0.05 is hard
0.05 keep ask
0.05 kitchen knife
0.05 lower
0.05 mom has
0.05 much
0.05 my _ hasnt
0.05 never -had
0.05 newborn has
0.05 nose _ is
0.05 old _ had
0.05 one leg
0.05 out _ it
0.05 overdos
0.05 oxy
0.05 pain ever
0.05 pain that
0.05 pill _ is
0.05 pill bottle
0.05 pls
0.05 pneumonia
0.05 post
0.05 potato
0.05 rash _ a
0.05 rib hurt
0.05 she _ #
0.05 skin _ yellow
0.05 skin look
0.05 smoke _ the
0.05 solid
0.05 stomach burn
0.05 the burn
0.05 time a
0.05 uti
0.05 voice _ like
0.05 voice sound
0.05 week _ i
0.05 were
0.05 wife _ #
0.05 window
0.05 with cramp
0.04 # #
0.04 # _ had
0.04 # _ my
0.04 -to
0.04 =belly_surgery_recent
0.04 =croup_cough
0.04 ^ _ asthma
0.04 ^ _ blister
0.04 ^ _ every
0.04 ^ _ hernia
0.04 ^ _ may
0.04 ^ hernia
0.04 ^ im
0.04 ^ oxygen
0.04 a _ ago
0.04 a bee
0.04 a car
0.04 a fever
0.04 an
0.04 and _ burn
0.04 and _ get
0.04 and cramp
0.04 and puffy
0.04 are _ up
0.04 around my
0.04 at rest
0.04 at soccer
0.04 back _ for
0.04 beach
0.04 belly _ that
0.04 bleed a
0.04 bother me
0.04 breath _ yesterday
0.04 brought
0.04 burger
0.04 by _ bee
0.04 cant walk
0.04 chemo _ week
0.04 climb
0.04 cough _ is
0.04 day _ fever
0.04 fever _ with
0.04 five minut
0.04 foot smell
0.04 get wind
0.04 had _ #
0.04 had _ flu
0.04 hi
0.04 himself
0.04 his shin
0.04 hit me
0.04 i _ out
0.04 i _ wind
0.04 i near
0.04 i stand
0.04 is numb
0.04 is so
0.04 just _ in
0.04 just got
0.04 kid has
0.04 kidney
0.04 labor
0.04 lean
0.04 left eye
0.04 light _ me
0.04 lupu
0.04 mixed bleach
0.04 moved to
0.04 my _ blood
0.04 my _ burn
0.04 my asthma
0.04 oven
0.04 over my
0.04 red _ sore
0.04 round _ belly
0.04 she had
0.04 smell like
0.04 smoke and
0.04 snow
0.04 speech
0.04 start round
0.04 stiff neck
0.04 stomach _ for
0.04 the beach
0.04 the lower
0.04 thi weekend
0.04 too much
0.04 up all
0.04 was _ at
0.04 water pill
0.04 with _ on
0.04 woman
0.03 =cold_exposure
0.03 ^ <he
0.03 ^ _ bp
0.03 ^ _ gett
0.03 ^ _ is
0.03 ^ _ murmur
0.03 ^ _ pee
0.03 ^ _ raw
0.03 ^ _ viagra
0.03 ^ neck
0.03 ^ watch
0.03 after _ feed
0.03 allergic
0.03 and _ lip
0.03 and _ poop
0.03 and _ vision
0.03 and white
0.03 around
0.03 away
0.03 baby _ are
0.03 belly _ and
0.03 blood _ my
0.03 breath _ i
0.03 chest _ #
0.03 diaper _ and
0.03 diaper today
0.03 eye burn
0.03 face is
0.03 goe _ in
0.03 have to
0.03 he swallow
0.03 heart _ is
0.03 heart murmur
0.03 i _ two
0.03 ill
0.03 it _ #99+
0.03 lot _ im
0.03 mountain
0.03 murmur
0.03 my lip
0.03 needl
0.03 out _ my
0.03 oyster
0.03 pill
0.03 pink again
0.03 raw oyster
0.03 red poop
0.03 say _ fine
0.03 scrotum
0.03 sip
0.03 snake
0.03 sneez and
0.03 swallow my
0.03 swollen _ can
0.03 the oven
0.03 the surgery
0.03 to _ his
0.03 today _ is
0.03 turn _ in
0.03 up more
0.03 walk _ its
0.03 weight _ my
0.03 wet _ today
0.03 with an
0.03 yesterday
0.02 # _ cant
0.02 #11+ on
0.02 -tear -when
0.02 -tear _ -she
0.02 <#11+ <year
0.02 =cough
0.02 =hives_all
0.02 ?turn
0.02 ^ _ altitude
0.02 ^ _ are
0.02 ^ _ section
0.02 ^ _ tooth
0.02 ^ _ used
0.02 ^ c
0.02 ^ had
0.02 ^ ive
0.02 ^ on
0.02 ^ oven
0.02 a _ black
0.02 an electric
0.02 apartment
0.02 bump _ head
0.02 colonoscopy
0.02 cough
0.02 cramp at
0.02 drug
0.02 dye
0.02 fever _ #
0.02 fish _ i
0.02 from thi
0.02 full
0.02 green stuff
0.02 he quit
0.02 hive _ over
0.02 hive all
0.02 i black
0.02 i dont
0.02 i leave
0.02 i sit
0.02 i used
0.02 in my
0.02 is drool
0.02 last _ i
0.02 leave
0.02 leg after
0.02 me _ a
0.02 my _ eye
0.02 my breast
0.02 my shin
0.02 night _ week
0.02 postpartum #
0.02 preg
0.02 since _ quit
0.02 skipp
0.02 slic
0.02 so _ of
0.02 swell _ the
0.02 to _ and
0.02 urine
0.02 was _ thi
0.02 yard
0.02 yr
0.01 #11+ _ the
0.01 -poop
0.01 -she
0.01 =sickle_cell
0.01 ^ _ low
0.01 ^ _ of
0.01 ^ _ swallow
0.01 ^ battery
0.01 ^ everyth
0.01 ^ foot
0.01 ^ hand
0.01 ^ skin
0.01 a _ came
0.01 a _ day
0.01 about an
0.01 aid battery
0.01 and _ little
0.01 and we
0.01 anyth down
0.01 baby powder
0.01 bad _ in
0.01 batteri
0.01 blurry
0.01 dur
0.01 eye and
0.01 feel _ i
0.01 flutter
0.01 formula
0.01 goe down
0.01 got the
0.01 green
0.01 has _ diarrhea
0.01 he _ off
0.01 head last
0.01 hear _ battery
0.01 hemophilia
0.01 i _ myself
0.01 in bed
0.01 in two
0.01 is _ red
0.01 is gett
0.01 ive got
0.01 my _ out
0.01 my _ vomit
0.01 my antidepressant
0.01 my colonoscopy
0.01 on _ long
0.01 pill _ my
0.01 rash on
0.01 son _ the
0.01 son has
0.01 stuff like
0.01 the skin
0.01 throat _ fever
0.01 to drink
0.01 tonight im
0.01 we are
0.01 wisdom
0.01 with _ baseball
0.01 work and
0.01 zoo
-0.01 #11+ _ short
-0.01 =back_pain
-0.01 =hypertension
-0.01 =injection_joint
-0.01 ^ _ #11+
-0.01 ^ _ diabetic
-0.01 ^ _ faint
-0.01 ^ _ pulse
-0.01 ^ gave
-0.01 ^ mother
-0.01 ^ stepp
-0.01 ^ woke
-0.01 a _ he
-0.01 and _ arm
-0.01 antacid
-0.01 been _ #99+
-0.01 been _ since
-0.01 but
-0.01 cough _ and
-0.01 daughter #11+
-0.01 drink and
-0.01 everyone _ work
-0.01 everyone at
-0.01 goe away
-0.01 hav _ baby
-0.01 have chill
-0.01 headache since
-0.01 heart flutter
-0.01 her nose
-0.01 i _ chill
-0.01 im out
-0.01 is _ no
-0.01 is _ with
-0.01 is diabetic
-0.01 lift a
-0.01 lost _ in
-0.01 month _ a
-0.01 more phlegm
-0.01 my _ cant
-0.01 my port
-0.01 my pulse
-0.01 on _ thinner
-0.01 on blood
-0.01 pain _ high
-0.01 pain up
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 port
-0.01 pressure _ #11+
-0.01 sat down
-0.01 start like
-0.01 stopp
-0.01 the car
-0.01 three week
-0.01 to hurt
-0.01 toy
-0.01 under _ rib
-0.01 up _ phlegm
-0.01 up her
-0.01 up high
-0.01 week _ is
-0.01 week _ my
-0.01 went _ in
-0.02 # _ a
-0.02 # d
-0.02 # yo
-0.02 =bp_medicine
-0.02 ^ _ cried
-0.02 ^ _ gas
-0.02 ^ _ isnt
-0.02 ^ _ sicknes
-0.02 ^ _ uncle
-0.02 ^ altitude
-0.02 ^ bp
-0.02 ^ came
-0.02 ^ cast
-0.02 ^ food
-0.02 a stomach
-0.02 about
-0.02 ago im
-0.02 and _ all
-0.02 and needl
-0.02 balance
-0.02 bark
-0.02 bark cough
-0.02 bleach _ i
-0.02 boy _ vomit
-0.02 chest _ i
-0.02 cough blood
-0.02 day it
-0.02 embarass
-0.02 every _ hour
-0.02 eyelid
-0.02 face with
-0.02 feel _ tear
-0.02 feel heavy
-0.02 from _ #
-0.02 gas in
-0.02 going _ a
-0.02 got a
-0.02 have heart
-0.02 he fell
-0.02 i _ chest
-0.02 im done
-0.02 in _ mountain
-0.02 intimacy
-0.02 is #99+
-0.02 is hoarse
-0.02 it was
-0.02 last
-0.02 last _ but
-0.02 last two
-0.02 lock in
-0.02 los
-0.02 los weight
-0.02 me
-0.02 month and
-0.02 mouth sore
-0.02 my _ off
-0.02 my father
-0.02 neck _ the
-0.02 of red
-0.02 old _ a
-0.02 on day
-0.02 painful rash
-0.02 pin
-0.02 pin _ needl
-0.02 pin and
-0.02 pump
-0.02 rate _ #11+
-0.02 rate is
-0.02 red _ swollen
-0.02 scar to
-0.02 shirt
-0.02 shovel
-0.02 shunt
-0.02 sicknes
-0.02 smell _ in
-0.02 smell gas
-0.02 soccer
-0.02 t
-0.02 t #
-0.02 t _ d
-0.02 tear
-0.02 the _ after
-0.02 the _ two
-0.02 tingl _ i
-0.02 to walk
-0.02 up _ it
-0.02 voice _ hoarse
-0.02 when _ cough
-0.02 with _ blood
-0.02 yellow phlegm
-0.03 -kick
-0.03 =cast_tight
-0.03 =red_patch
-0.03 ^ _ more
-0.03 ^ _ neighbor
-0.03 ^ _ scar
-0.03 ^ _ stiff
-0.03 ^ dialysi
-0.03 ^ drank
-0.03 ^ fish
-0.03 ^ hello
-0.03 ^ start
-0.03 a _ crash
-0.03 a _ to
-0.03 ach
-0.03 and _ #
-0.03 car crash
-0.03 car door
-0.03 chang
-0.03 chest _ with
-0.03 cold _ and
-0.03 come out
-0.03 curtain
-0.03 day _ i
-0.03 eye vision
-0.03 feet are
-0.03 fish bone
-0.03 gasoline
-0.03 girl
-0.03 got stung
-0.03 had
-0.03 hello
-0.03 hip is
-0.03 hurt _ baby
-0.03 hurt my
-0.03 i _ stop
-0.03 im #11+
-0.03 in our
-0.03 it feel
-0.03 its better
-0.03 like i
-0.03 more and
-0.03 more out
-0.03 morn _ one
-0.03 mother
-0.03 move it
-0.03 my _ that
-0.03 my rib
-0.03 my urine
-0.03 peel _ a
-0.03 roommate _ a
-0.03 roommate has
-0.03 scalp
-0.03 shin
-0.03 the _ its
-0.03 the _ leg
-0.03 the last
-0.03 the neck
-0.03 ther _ in
-0.03 threw _ twice
-0.03 tight _ i
-0.03 time _ day
-0.03 two _ ago
-0.03 up twice
-0.04 #
-0.04 # _ he
-0.04 # _ no
-0.04 #11+ month
-0.04 -heart
-0.04 -rac
-0.04 ^ _ cell
-0.04 ^ _ pain
-0.04 ^ chest
-0.04 ^ faint
-0.04 ^ lump
-0.04 ^ sickle
-0.04 ^ voic
-0.04 ^ we
-0.04 a _ an
-0.04 a baby
-0.04 after _ surgery
-0.04 and _ eat
-0.04 and _ got
-0.04 and belly
-0.04 and nausea
-0.04 and very
-0.04 are _ and
-0.04 bad the
-0.04 badly and
-0.04 blood _ #99+
-0.04 bus
-0.04 cast off
-0.04 day _ have
-0.04 day i
-0.04 dentur
-0.04 diabet and
-0.04 fever _ wont
-0.04 few
-0.04 i _ clean
-0.04 i _ her
-0.04 i _ she
-0.04 i lie
-0.04 last day
-0.04 moved
-0.04 my _ #
-0.04 my _ bone
-0.04 my _ pound
-0.04 my chair
-0.04 of _ at
-0.04 pressure
-0.04 push it
-0.04 rifle
-0.04 said
-0.04 second
-0.04 since can
-0.04 six hour
-0.04 slow
-0.04 smoke _ my
-0.04 smoker
-0.04 son hasnt
-0.04 tampon
-0.04 the bus
-0.04 the hot
-0.04 the table
-0.04 trampoline
-0.04 twice _ and
-0.04 up fast
-0.04 was _ before
-0.04 was _ tv
-0.04 was watch
-0.04 we do
-0.04 when _ lie
-0.05 <and <i
-0.05 <attack _ <year
-0.05 =skin_infection
-0.05 ^ _ len
-0.05 ^ _ nana
-0.05 ^ _ surgery
-0.05 ^ all
-0.05 a headache
-0.05 and _ swollen
-0.05 and _ tired
-0.05 and it
-0.05 and noth
-0.05 and they
-0.05 ate someth
-0.05 breath _ usual
-0.05 breath than
-0.05 cheek
-0.05 contact len
-0.05 failure
-0.05 got _ up
-0.05 heart failure
-0.05 how many
-0.05 i
-0.05 i _ is
-0.05 im _ out
-0.05 in #
-0.05 in _ new
-0.05 is _ day
-0.05 is real
-0.05 it
-0.05 len
-0.05 mandoline
-0.05 month old
-0.05 my _ now
-0.05 my _ thi
-0.05 my nana
-0.05 my skin
-0.05 nana
-0.05 of _ cough
-0.05 of _ than
-0.05 of _ when
-0.05 on me
-0.05 pain with
-0.05 runny _ and
-0.05 sister had
-0.05 skin _ my
-0.05 son _ #11+
-0.05 start _ and
-0.05 stay
-0.05 stiff
-0.05 the _ talk
-0.05 the heat
-0.05 thi week
-0.05 to his
-0.05 took all
-0.05 what _ i
-0.05 when _ and
-0.06 # _ i
-0.06 #11+ yr
-0.06 -#
-0.06 -more
-0.06 <mom
-0.06 <mom <had
-0.06 <mom _ <a
-0.06 <my <mom
-0.06 <of
-0.06 =back_sciatica
-0.06 =crohns
-0.06 =days_many
-0.06 =drank
-0.06 ?get
-0.06 ^ _ <mom
-0.06 ^ _ yr
-0.06 ^ calf
-0.06 ^ crohn
-0.06 ^ head
-0.06 ^ noseble
-0.06 ^ one
-0.06 ^ purple
-0.06 ^ wife
-0.06 a
-0.06 a sore
-0.06 after _ a
-0.06 and _ bp
-0.06 and _ but
-0.06 and _ her
-0.06 and _ sleep
-0.06 and has
-0.06 are
-0.06 been _ for
-0.06 breath _ #
-0.06 cancer
-0.06 clean
-0.06 crohn
-0.06 dad _ diabetic
-0.06 daughter got
-0.06 ear and
-0.06 forearm
-0.06 got _ arm
-0.06 had _ diarrhea
-0.06 had thi
-0.06 heart beat
-0.06 his arm
-0.06 i _ ask
-0.06 i _ back
-0.06 is heavy
-0.06 its _ now
-0.06 lower back
-0.06 my _ hurt
-0.06 my _ in
-0.06 my cast
-0.06 my newborn
-0.06 next _ my
-0.06 next to
-0.06 nobody
-0.06 nose and
-0.06 nut
-0.06 of _ blood
-0.06 on _ #
-0.06 oxygen _ say
-0.06 oxygen reader
-0.06 pacemaker _ is
-0.06 party
-0.06 prednisone
-0.06 purple _ on
-0.06 rac at
-0.06 reader
-0.06 reader _ #11+
-0.06 reader say
-0.06 say #11+
-0.06 sciatica
-0.06 sciatica down
-0.06 small cut
-0.06 spot on
-0.06 steam
-0.06 steam _ my
-0.06 stop _ bleed
-0.06 surgery cut
-0.06 the _ last
-0.06 the _ spot
-0.06 the bed
-0.06 want to
-0.06 when _ pres
-0.06 with diabet
-0.06 wont _ it
-0.07 # _ from
-0.07 # so
-0.07 #11+ _ right
-0.07 #11+ and
-0.07 ?a _ ?clot
-0.07 ?call ?for
-0.07 ^ _ have
-0.07 ^ _ hear
-0.07 ^ _ swell
-0.07 ^ so
-0.07 a _ pink
-0.07 a _ thi
-0.07 ago my
-0.07 and _ some
-0.07 and _ up
-0.07 anyth
-0.07 arm are
-0.07 at _ pool
-0.07 baby pull
-0.07 bleed _ a
-0.07 bluish
-0.07 bottom
-0.07 c _ #
-0.07 check for
-0.07 clock
-0.07 come _ goe
-0.07 come and
-0.07 come at
-0.07 discharge
-0.07 dizzy and
-0.07 do _ clean
-0.07 edge
-0.07 edge of
-0.07 every feed
-0.07 faint _ the
-0.07 feel so
-0.07 fever for
-0.07 get _ work
-0.07 get off
-0.07 had _ pain
-0.07 he _ up
-0.07 husband _ off
-0.07 i _ ?for
-0.07 i clean
-0.07 if i
-0.07 inside
-0.07 keep _ up
-0.07 little pink
-0.07 lost _ pound
-0.07 marfan
-0.07 mov
-0.07 my _ hit
-0.07 my _ spit
-0.07 my _ when
-0.07 my flight
-0.07 my shirt
-0.07 neck stiff
-0.07 need _ fast
-0.07 of _ for
-0.07 off _ at
-0.07 off work
-0.07 often
-0.07 one _ a
-0.07 ran _ of
-0.07 ran out
-0.07 rednes
-0.07 rednes is
-0.07 room spin
-0.07 small _ on
-0.07 so _ that
-0.07 so after
-0.07 son is
-0.07 stomach bug
-0.07 surgery on
-0.07 tak a
-0.07 that _ and
-0.07 that come
-0.07 the _ before
-0.07 the rednes
-0.07 throat _ i
-0.07 to fast
-0.07 two _ no
-0.07 up from
-0.07 using
-0.07 wait
-0.07 weed
-0.07 well and
-0.07 what can
-0.07 will
-0.07 without
-0.07 work _ #
-0.07 work at
-0.07 yo girl
-0.08 -chest _ -no
-0.08 <check
-0.08 <had _ <stroke
-0.08 <stroke _ <year
-0.08 <want
-0.08 <want <to
-0.08 =ulcer_nsaid
-0.08 =weight_loss
-0.08 ?and
-0.08 ^ about
-0.08 ^ bleach
-0.08 ^ broke
-0.08 ^ glucose
-0.08 ^ he
-0.08 ^ smoke
-0.08 ^ someth
-0.08 ^ temp
-0.08 a _ sometim
-0.08 a _ stiff
-0.08 a beat
-0.08 a few
-0.08 a mile
-0.08 a speech
-0.08 after surgery
-0.08 aid clas
-0.08 all better
-0.08 and _ bother
-0.08 and light
-0.08 and sneez
-0.08 at nine
-0.08 beat _ when
-0.08 beat sometim
-0.08 bee
-0.08 belly and
-0.08 bit stiff
-0.08 boy _ #
-0.08 breath _ cough
-0.08 burn _ on
-0.08 can _ send
-0.08 chest when
-0.08 coffee doctor
-0.08 drink _ doctor
-0.08 eat _ and
-0.08 fine _ need
-0.08 first _ clas
-0.08 flu _ week
-0.08 flu last
-0.08 for _ and
-0.08 for _ had
-0.08 get _ bit
-0.08 got hit
-0.08 has diabet
-0.08 headache for
-0.08 his sleep
-0.08 hurt _ my
-0.08 i _ be
-0.08 i _ walk
-0.08 is now
-0.08 is spread
-0.08 it ok
-0.08 leg _ spread
-0.08 like tear
-0.08 line
-0.08 lump in
-0.08 mile
-0.08 morn _ i
-0.08 much _ the
-0.08 my _ test
-0.08 my _ woke
-0.08 my coworker
-0.08 need _ note
-0.08 night _ im
-0.08 nose _ sneez
-0.08 note _ work
-0.08 palm
-0.08 plan to
-0.08 pulse
-0.08 sit
-0.08 skip _ beat
-0.08 skip a
-0.08 sometim _ i
-0.08 sometim when
-0.08 son woke
-0.08 swollen red
-0.08 the chest
-0.08 throat _ two
-0.08 throat for
-0.08 tongue and
-0.08 with _ of
-0.08 work had
-0.08 you send
-0.08 you treat
-0.09 #11+ with
-0.09 -belly
-0.09 -talk
-0.09 <#99+ <what
-0.09 <a <miscarriage
-0.09 <a _ <two
-0.09 <ago and
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <had _ <miscarriage
-0.09 <in _ <what
-0.09 <miscarriage
-0.09 <miscarriage <two
-0.09 <miscarriage _ <year
-0.09 <my <dad
-0.09 <what
-0.09 =cramps
-0.09 =tia_resolved
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
-0.09 ^ _ <dad
-0.09 ^ _ drown
-0.09 ^ _ start
-0.09 ^ out
-0.09 ^ rash
-0.09 a _ throat
-0.09 and bruis
-0.09 and watery
-0.09 ankle _ a
-0.09 aspirin
-0.09 at _ to
-0.09 birth
-0.09 bit _ no
-0.09 breath today
-0.09 can _ come
-0.09 cramp
-0.09 day at
-0.09 do ?if
-0.09 do _ ?someone
-0.09 doing
-0.09 ear _ out
-0.09 ear stick
-0.09 except
-0.09 except friday
-0.09 father
-0.09 fever _ a
-0.09 fine _ he
-0.09 for work
-0.09 from the
-0.09 get _ in
-0.09 high _ pressure
-0.09 high blood
-0.09 hoarse
-0.09 hole
-0.09 hour after
-0.09 hurt _ wife
-0.09 i _ ?if
-0.09 i _ a
-0.09 i come
-0.09 i pres
-0.09 i take
-0.09 i wrote
-0.09 im so
-0.09 in one
-0.09 is _ today
-0.09 is act
-0.09 is dry
-0.09 it start
-0.09 itchy _ watery
-0.09 its _ bit
-0.09 keppra
-0.09 kid ate
-0.09 ladder
-0.09 let
-0.09 metformin
-0.09 my finger
-0.09 now need
-0.09 nurse
-0.09 of _ chest
-0.09 of _ today
-0.09 period _ a
-0.09 quarter _ nine
-0.09 quiet
-0.09 rac heart
-0.09 rash _ fever
-0.09 should _ eat
-0.09 smil
-0.09 son _ up
-0.09 sore _ runn
-0.09 sore in
-0.09 start thi
-0.09 stopp _ #
-0.09 th _ #
-0.09 the _ for
-0.09 today im
-0.09 toddler
-0.09 was _ last
-0.09 with _ for
-0.09 with _ phlegm
-0.09 xarelto
-0.09 yo _ sudden
-0.09 yo _ with
-0.09 you _ #
-0.1 -it
-0.1 -no -trouble
-0.1 -or _ -pain
-0.1 <college
-0.1 <do <i
-0.1 <do _ <need
-0.1 <drink
-0.1 <drink _ <year
-0.1 <faint <once
-0.1 <had <my
-0.1 <her
-0.1 <i <need
-0.1 <i <stopp
-0.1 <i _ <drink
-0.1 <i _ <once
-0.1 <in <college
-0.1 <like
-0.1 <my _ <out
-0.1 <out
-0.1 <out <in
-0.1 <out _ <#99+
-0.1 <pain
-0.1 <pain <last
-0.1 <pain _ <year
-0.1 <should
-0.1 <should <i
-0.1 <stopp
-0.1 <stopp <drink
-0.1 <ten
-0.1 <ten <year
-0.1 <ten _ <ago
-0.1 <would
-0.1 <would <like
-0.1 =allergen
-0.1 =no_insulin
-0.1 ?a ?normal
-0.1 ?avoid
-0.1 ?has
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ^ _ <stopp
-0.1 ^ _ <was
-0.1 ^ _ cousin
-0.1 ^ _ kid
-0.1 ^ _ since
-0.1 ^ _ skin
-0.1 ^ tampon
-0.1 ^ thyroid
-0.1 ^ wednesday
-0.1 a crayon
-0.1 a first
-0.1 after _ fell
-0.1 after _ minut
-0.1 arm is
-0.1 at _ thirty
-0.1 back _ work
-0.1 badly
-0.1 breath _ now
-0.1 breath is
-0.1 breath smell
-0.1 came _ sudden
-0.1 cant _ in
-0.1 card
-0.1 coffee and
-0.1 copd and
-0.1 cousin
-0.1 covid
-0.1 daughter ate
-0.1 day _ christma
-0.1 day before
-0.1 day one
-0.1 do _ ?call
-0.1 fever _ the
-0.1 for five
-0.1 go _ to
-0.1 happen
-0.1 has _ sore
-0.1 her face
-0.1 i ?call
-0.1 i almost
-0.1 i go
-0.1 in _ hot
-0.1 insurance card
-0.1 is _ breath
-0.1 is _ thi
-0.1 is on
-0.1 itchy eye
-0.1 jump
-0.1 know my
-0.1 mother is
-0.1 much _ a
-0.1 my _ itch
-0.1 my _ panic
-0.1 my back
-0.1 my blood
-0.1 my cousin
-0.1 neck _ stiff
-0.1 next _ #
-0.1 number _ i
-0.1 number do
-0.1 of heart
-0.1 on _ meter
-0.1 on sudden
-0.1 out _ insulin
-0.1 over _ the
-0.1 over in
-0.1 play _ drink
-0.1 play and
-0.1 pressure _ #99+
-0.1 said it
-0.1 sex
-0.1 since _ im
-0.1 sore and
-0.1 stair at
-0.1 steak
-0.1 surgery
-0.1 swollen _ i
-0.1 take #
-0.1 talk to
-0.1 thyroid
-0.1 to _ can
-0.1 to work
-0.1 tomorrow night
-0.1 tooth _ a
-0.1 tummy is
-0.1 up his
-0.1 use
-0.1 usual _ attack
-0.1 usual panic
-0.1 very tired
-0.1 what number
-0.1 yesterday im
-0.11 # _ late
-0.11 # _ tomorrow
-0.11 -fever -or
-0.11 -fever _ -week
-0.11 <ear
-0.11 <five
-0.11 <five <year
-0.11 <five _ <ago
-0.11 <get
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <he
-0.11 <kidney
-0.11 <panic
-0.11 <panic <attack
-0.11 <they
-0.11 <to _ <panic
-0.11 <was <a
-0.11 <year _ <i
-0.11 <year _ <was
-0.11 <year _ and
-0.11 =baby
-0.11 ^ #99+
-0.11 ^ _ cough
-0.11 ^ _ next
-0.11 ^ _ some
-0.11 ^ boil
-0.11 ^ heat
-0.11 ^ roll
-0.11 a _ breath
-0.11 a bead
-0.11 a coin
-0.11 a letter
-0.11 a ride
-0.11 after drink
-0.11 all _ my
-0.11 along _ has
-0.11 and _ ankl
-0.11 ankl are
-0.11 around #
-0.11 at _ tomorrow
-0.11 back after
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 coin
-0.11 day breath
-0.11 day is
-0.11 day late
-0.11 december #
-0.11 do _ treat
-0.11 drink coffee
-0.11 fine no
-0.11 for _ control
-0.11 for _ headache
-0.11 for poison
-0.11 for three
-0.11 forever
-0.11 funny
-0.11 gett worse
-0.11 got _ from
-0.11 got back
-0.11 grandmother
-0.11 had knee
-0.11 hand are
-0.11 he keep
-0.11 he took
-0.11 hik
-0.11 how _ doe
-0.11 i _ coffee
-0.11 i _ down
-0.11 i _ fine
-0.11 i burn
-0.11 i gain
-0.11 im _ before
-0.11 jump off
-0.11 letter for
-0.11 long _ a
-0.11 long doe
-0.11 low mood
-0.11 month _ vaccin
-0.11 mood
-0.11 my _ hard
-0.11 my _ on
-0.11 my headache
-0.11 my kid
-0.11 nail polish
-0.11 need to
-0.11 needle
-0.11 nervou before
-0.11 number _ poison
-0.11 off _ bridge
-0.11 old put
-0.11 on _ shoulder
-0.11 on _ the
-0.11 period _ #
-0.11 poison control
-0.11 polish
-0.11 put _ bead
-0.11 right _ is
-0.11 spread
-0.11 stair _ the
-0.11 sting
-0.11 store
-0.11 sunburn on
-0.11 the shingl
-0.11 thing
-0.11 to _ next
-0.11 took a
-0.11 treat
-0.11 twice today
-0.11 vaccin _ i
-0.11 vaccin do
-0.11 want _ know
-0.11 watch tv
-0.11 when _ stand
-0.11 writ
-0.11 year _ put
-0.12 # _ has
-0.12 # am
-0.12 #11+ _ monday
-0.12 <a <fever
-0.12 <a <stroke
-0.12 <and <it
-0.12 <fever
-0.12 <had _ <fever
-0.12 <stroke
-0.12 <test
-0.12 =splinter_small
-0.12 ?call
-0.12 ?do _ ?prevent
-0.12 ?heart
-0.12 ?the _ ?of
-0.12 ?to
-0.12 ^ _ can
-0.12 ^ _ morn
-0.12 ^ _ scalp
-0.12 ^ _ up
-0.12 ^ _ wrist
-0.12 a _ a
-0.12 a couple
-0.12 after soda
-0.12 and _ a
-0.12 any time
-0.12 asthma
-0.12 at _ or
-0.12 at _ pm
-0.12 at quarter
-0.12 back _ a
-0.12 before noon
-0.12 bend
-0.12 better now
-0.12 bruis
-0.12 bruis _ i
-0.12 bruis and
-0.12 bypas
-0.12 can _ talk
-0.12 chair
-0.12 clean a
-0.12 come
-0.12 couple
-0.12 couple of
-0.12 far _ are
-0.12 feel _ now
-0.12 first monday
-0.12 gastric
-0.12 gastric bypas
-0.12 has _ eye
-0.12 have _ small
-0.12 have high
-0.12 his heart
-0.12 hold _ pee
-0.12 husband _ #11+
-0.12 i use
-0.12 in _ toddler
-0.12 itch from
-0.12 itchy scalp
-0.12 jaw _ when
-0.12 left side
-0.12 license
-0.12 look purple
-0.12 me _ at
-0.12 mom _ a
-0.12 monday _ december
-0.12 monday morn
-0.12 my lower
-0.12 my sugar
-0.12 need #
-0.12 no _ -#11+
-0.12 of _ since
-0.12 once _ night
-0.12 panic
-0.12 panic attack
-0.12 poop
-0.12 puffy
-0.12 right lower
-0.12 scooter
-0.12 side _ while
-0.12 soda
-0.12 stomach _ when
-0.12 stomach pain
-0.12 swell _ i
-0.12 the _ when
-0.12 to eat
-0.12 tomorrow _ #
-0.12 up a
-0.12 want _ kill
-0.12 want it
-0.12 when hungry
-0.12 who _ i
-0.12 you _ my
-0.13 # _ need
-0.13 #11+ _ girl
-0.13 #11+ _ man
-0.13 #11+ tomorrow
-0.13 #99+ for
-0.13 #99+ over
-0.13 <a <baby
-0.13 <arm
-0.13 <baby
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <died <of
-0.13 <fine
-0.13 <gallbladder
-0.13 <my <arm
-0.13 <my _ <died
-0.13 <need
-0.13 <to _ <about
-0.13 ^ <broke
-0.13 ^ _ <last
-0.13 ^ _ crack
-0.13 ^ _ test
-0.13 ^ _ time
-0.13 ^ _ wake
-0.13 ^ my
-0.13 ^ saturday
-0.13 ^ smell
-0.13 after i
-0.13 an erection
-0.13 and #
-0.13 and _ an
-0.13 and _ from
-0.13 and dizzy
-0.13 arm feel
-0.13 at me
-0.13 bandaid _ fine
-0.13 better when
-0.13 bit _ after
-0.13 bit sore
-0.13 box
-0.13 breath after
-0.13 burn _ blister
-0.13 college
-0.13 d
-0.13 day now
-0.13 dec _ th
-0.13 did _ lot
-0.13 disease
-0.13 doctor _ it
-0.13 drink cold
-0.13 flos
-0.13 for _ mild
-0.13 for a
-0.13 fridge
-0.13 front
-0.13 get _ for
-0.13 had _ and
-0.13 had diarrhea
-0.13 hear
-0.13 his lip
-0.13 hit by
-0.13 hold his
-0.13 hurt _ he
-0.13 i _ cold
-0.13 i _ with
-0.13 i bring
-0.13 i flos
-0.13 i test
-0.13 in _ neck
-0.13 is _ me
-0.13 is _ now
-0.13 make _ sleepy
-0.13 man
-0.13 me _ the
-0.13 me sleepy
-0.13 mild rash
-0.13 my after
-0.13 my son
-0.13 my toe
-0.13 need _ new
-0.13 no _ -in
-0.13 on
-0.13 on a
-0.13 on dialysi
-0.13 one week
-0.13 or sunday
-0.13 quarter past
-0.13 saturday _ sunday
-0.13 saturday or
-0.13 see the
-0.13 she _ up
-0.13 shock _ the
-0.13 should _ bring
-0.13 shoulder a
-0.13 sleep _ my
-0.13 small red
-0.13 son _ off
-0.13 son fell
-0.13 streak
-0.13 take _ blood
-0.13 teeth and
-0.13 the _ an
-0.13 the _ rd
-0.13 thur #
-0.13 toddler throw
-0.13 tomorrow _ the
-0.13 tooth _ when
-0.13 tooth hurt
-0.13 typ
-0.13 we had
-0.13 when _ flos
-0.13 white _ inside
-0.13 white _ on
-0.13 work in
-0.13 yo man
-0.14 # _ monday
-0.14 # _ on
-0.14 # k
-0.14 # of
-0.14 #11+ _ a
-0.14 -#11+
-0.14 -and -no
-0.14 -bladder
-0.14 -fever just
-0.14 -on
-0.14 -pain -no
-0.14 <#99+ _ <i
-0.14 <attack _ <#99+
-0.14 <bender
-0.14 <bender <last
-0.14 <bender _ <month
-0.14 <do
-0.14 <fender
-0.14 <fender <bender
-0.14 <fender _ <last
-0.14 <heart _ <in
-0.14 <my _ <was
-0.14 =asthma_mild
-0.14 ?mean
-0.14 ?sign _ ?a
-0.14 ^ <fender
-0.14 ^ _ -bleed
-0.14 ^ _ <bender
-0.14 ^ _ about
-0.14 ^ _ itchy
-0.14 ^ _ stitch
-0.14 ^ _ sugar
-0.14 ^ before
-0.14 ^ right
-0.14 after bad
-0.14 after tomorrow
-0.14 allergic _ cat
-0.14 and _ ache
-0.14 arm _ a
-0.14 at ten
-0.14 back hurt
-0.14 ball
-0.14 before _ tomorrow
-0.14 boat
-0.14 burp _ lot
-0.14 burp a
-0.14 can _ exercise
-0.14 can _ it
-0.14 com in
-0.14 day _ tomorrow
-0.14 detergent
-0.14 detergent itchy
-0.14 diarrhea _ #
-0.14 dizzy _ boat
-0.14 exercise
-0.14 eye from
-0.14 fast before
-0.14 feel _ work
-0.14 feet _ a
-0.14 fever of
-0.14 fine since
-0.14 fly at
-0.14 for _ day
-0.14 fri
-0.14 from #
-0.14 from _ detergent
-0.14 from _ to
-0.14 glas _ wine
-0.14 good now
-0.14 hand _ swollen
-0.14 have _ blood
-0.14 he _ on
-0.14 hiccup _ lot
-0.14 hiccup a
-0.14 hurt in
-0.14 i _ for
-0.14 i _ high
-0.14 i exercise
-0.14 i give
-0.14 i start
-0.14 in december
-0.14 inhaler work
-0.14 its _ again
-0.14 just _ up
-0.14 k
-0.14 last _ after
-0.14 me with
-0.14 my ear
-0.14 new _ itchy
-0.14 new detergent
-0.14 night after
-0.14 no _ -and
-0.14 no _ -of
-0.14 of _ with
-0.14 of wine
-0.14 off _ is
-0.14 on _ head
-0.14 on and
-0.14 on boat
-0.14 pain on
-0.14 past _ on
-0.14 pill _ day
-0.14 pushup _ when
-0.14 pushup hurt
-0.14 quarter to
-0.14 rash _ blister
-0.14 rash _ new
-0.14 red spot
-0.14 same time
-0.14 sat
-0.14 sometime next
-0.14 spider
-0.14 start today
-0.14 stuff _ my
-0.14 sugar _ #99+
-0.14 take _ pill
-0.14 to _ when
-0.14 to cat
-0.14 two
-0.14 tylenol _ my
-0.14 under my
-0.14 was on
-0.14 went to
-0.15 # at
-0.15 #11+ day
-0.15 #99+ chill
-0.15 -at
-0.15 -leg
-0.15 -of -breath
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <a _ <last
-0.15 =kidney_stone
-0.15 ?an
-0.15 ?are ?the
-0.15 ?is ?an
-0.15 ?labor
-0.15 ?what _ ?an
-0.15 ?what _ ?the
-0.15 ^ _ -pain
-0.15 ^ _ friday
-0.15 ^ _ lower
-0.15 ^ _ under
-0.15 ^ _ yesterday
-0.15 ^ contact
-0.15 ^ cough
-0.15 ^ green
-0.15 ^ quarter
-0.15 ^ since
-0.15 a _ dizzy
-0.15 a _ heartburn
-0.15 a _ is
-0.15 a dentist
-0.15 a toy
-0.15 advice
-0.15 after bean
-0.15 amoxicillin
-0.15 and a
-0.15 and blurry
-0.15 back _ sore
-0.15 back at
-0.15 back to
-0.15 bed for
-0.15 before my
-0.15 bother
-0.15 can _ use
-0.15 cold hand
-0.15 cough _ my
-0.15 cramp _ #
-0.15 day _ week
-0.15 day for
-0.15 doe my
-0.15 dog _ on
-0.15 far away
-0.15 fever _ two
-0.15 first aid
-0.15 for _ in
-0.15 for week
-0.15 garden no
-0.15 glass thing
-0.15 got his
-0.15 heal nice
-0.15 hes eat
-0.15 hurt _ out
-0.15 i _ #99+
-0.15 i _ my
-0.15 i skip
-0.15 it rain
-0.15 knee _ when
-0.15 light bother
-0.15 little heartburn
-0.15 monday _ #11+
-0.15 more
-0.15 my _ surgery
-0.15 my mother
-0.15 my new
-0.15 my pee
-0.15 my shoulder
-0.15 my temp
-0.15 next _ in
-0.15 next checkup
-0.15 nice
-0.15 of bed
-0.15 of insulin
-0.15 old has
-0.15 or _ on
-0.15 out _ bed
-0.15 painful blister
-0.15 ride
-0.15 roll
-0.15 scar itch
-0.15 sepsi
-0.15 shot do
-0.15 shower
-0.15 sneez _ day
-0.15 son eye
-0.15 sweet
-0.15 the _ checkup
-0.15 the _ tomorrow
-0.15 the nurse
-0.15 tired _ after
-0.15 tired from
-0.15 to fly
-0.15 took two
-0.15 wart
-0.15 wax
-0.15 week _ better
-0.15 what _ is
-0.15 when _ rain
-0.15 when _ skip
-0.15 when it
-0.15 when the
-0.15 with pus
-0.15 wont eat
-0.15 yesterday _ bit
-0.15 yesterday a
-0.16 # c
-0.16 <an
-0.16 <can
-0.16 <can <i
-0.16 <had _ <heart
-0.16 ?do ?you
-0.16 ?do _ ?know
-0.16 ?do _ ?treat
-0.16 ?how _ ?you
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ free
-0.16 ^ _ scrape
-0.16 ^ _ the
-0.16 ^ leg
-0.16 ^ shaky
-0.16 a _ c
-0.16 a colonoscopy
-0.16 a long
-0.16 after
-0.16 and _ feet
-0.16 and _ fever
-0.16 at _ week
-0.16 before christma
-0.16 bit swollen
-0.16 but _ can
-0.16 cant _ out
-0.16 cat
-0.16 couple _ day
-0.16 crie _ i
-0.16 crie when
-0.16 dizzy when
-0.16 doctor said
-0.16 ear pain
-0.16 ear pop
-0.16 eat _ play
-0.16 eye itchy
-0.16 fine just
-0.16 foot
-0.16 for two
-0.16 from _ screen
-0.16 giv a
-0.16 had _ replacement
-0.16 had pneumonia
-0.16 half
-0.16 hand _ when
-0.16 he _ fine
-0.16 his _ went
-0.16 how _ should
-0.16 husband _ a
-0.16 i _ him
-0.16 i _ night
-0.16 i _ one
-0.16 i last
-0.16 iron
-0.16 it burn
-0.16 knee _ #
-0.16 little red
-0.16 little when
-0.16 me at
-0.16 my _ was
-0.16 my a
-0.16 new _ prescription
-0.16 next _ what
-0.16 next available
-0.16 night cant
-0.16 nose cough
-0.16 number for
-0.16 of day
-0.16 of next
-0.16 of the
-0.16 on _ knee
-0.16 on _ lip
-0.16 pill _ today
-0.16 poop _ i
-0.16 pus
-0.16 referral
-0.16 replacement #
-0.16 runny _ cough
-0.16 salty
-0.16 scrape _ my
-0.16 scrape on
-0.16 since _ birth
-0.16 skin _ the
-0.16 stomach _ after
-0.16 sudden _ headache
-0.16 swell _ little
-0.16 swim
-0.16 take _ for
-0.16 the birth
-0.16 the number
-0.16 they
-0.16 time _ #
-0.16 tinnitu
-0.16 to #99+
-0.16 tummy
-0.16 up _ #
-0.16 up _ nose
-0.16 up _ stuff
-0.16 watery
-0.16 week when
-0.17 # p
-0.17 #11+ _ #11+
-0.17 #11+ pm
-0.17 -ear
-0.17 -later
-0.17 -later -than
-0.17 -poop -in
-0.17 -poop _ -#
-0.17 -than
-0.17 <# <year
-0.17 <a <heart
-0.17 <a _ <attack
-0.17 <about
-0.17 <heart <attack
-0.17 <i <faint
-0.17 <i <used
-0.17 <once
-0.17 <was <#11+
-0.17 =asthma
-0.17 =tetanus_due
-0.17 ?a _ ?in
-0.17 ?can ?i
-0.17 ?fever ?in
-0.17 ?fever _ ?a
-0.17 ?how ?can
-0.17 ?in ?a
-0.17 ?of ?a
-0.17 ^ _ -later
-0.17 ^ _ <used
-0.17 ^ _ drain
-0.17 ^ baby
-0.17 ^ some
-0.17 a _ fever
-0.17 a _ form
-0.17 a _ on
-0.17 a checkup
-0.17 a fortnight
-0.17 a stroke
-0.17 a toilet
-0.17 after _ concert
-0.17 all _ pill
-0.17 all my
-0.17 and _ at
-0.17 and _ nose
-0.17 are cold
-0.17 are itchy
-0.17 are tight
-0.17 ball and
-0.17 because of
-0.17 before exam
-0.17 bled _ little
-0.17 bled a
-0.17 blood _ check
-0.17 bp med
-0.17 can _ play
-0.17 chest lift
-0.17 chest start
-0.17 chew
-0.17 constipat _ three
-0.17 day _ im
-0.17 disease and
-0.17 drool a
-0.17 eye _ itchy
-0.17 eyelid _ a
-0.17 fine can
-0.17 foot while
-0.17 fortnight
-0.17 got her
-0.17 he scream
-0.17 heart skip
-0.17 heavier
-0.17 heavier _ usual
-0.17 heavier than
-0.17 hes _ now
-0.17 how _ bleach
-0.17 hurt _ i
-0.17 i _ all
-0.17 i _ food
-0.17 i _ up
-0.17 i burp
-0.17 i ran
-0.17 in _ heat
-0.17 is _ after
-0.17 jaw pain
-0.17 keep gett
-0.17 last _ of
-0.17 lump
-0.17 maybe
-0.17 monday _ #
-0.17 much bleach
-0.17 my _ lift
-0.17 my _ med
-0.17 my _ skip
-0.17 my due
-0.17 need more
-0.17 no -later
-0.17 no -trouble
-0.17 no _ -breath
-0.17 no _ -than
-0.17 numb _ i
-0.17 off _ ladder
-0.17 ok with
-0.17 on _ foot
-0.17 over the
-0.17 p
-0.17 pop _ i
-0.17 pop when
-0.17 pressure check
-0.17 pull up
-0.17 red _ on
-0.17 regular
-0.17 roof
-0.17 screen _ day
-0.17 screen all
-0.17 should _ get
-0.17 should a
-0.17 side hurt
-0.17 skin on
-0.17 son want
-0.17 surgery _ is
-0.17 swollen _ with
-0.17 take _ the
-0.17 take in
-0.17 th at
-0.17 th of
-0.17 the _ yesterday
-0.17 thing _ blurry
-0.17 thing are
-0.17 three day
-0.17 took _ bp
-0.17 tv _ fine
-0.17 tv its
-0.17 watch _ its
-0.17 week _ and
-0.17 what _ number
-0.18 # in
-0.18 #11+ h
-0.18 -in -day
-0.18 <a _ <in
-0.18 <attack <in
-0.18 <fami
-0.18 <i _ <to
-0.18 <in _ <fami
-0.18 <my <fami
-0.18 <run
-0.18 <run <in
-0.18 <run _ <my
-0.18 =getting_worse
-0.18 =smoker
-0.18 ?can _ ?cause
-0.18 ?cause
-0.18 ?cause ?chest
-0.18 ?cause _ ?pain
-0.18 ?for ?a
-0.18 ?stres ?cause
-0.18 ?stres _ ?chest
-0.18 ^ #
-0.18 ^ _ <son
-0.18 ^ _ face
-0.18 ^ _ food
-0.18 ^ _ head
-0.18 ^ _ ligament
-0.18 ^ _ thur
-0.18 ^ chang
-0.18 ^ from
-0.18 ^ hi
-0.18 ^ nervou
-0.18 ^ red
-0.18 ^ ripp
-0.18 ^ shampoo
-0.18 a _ small
-0.18 a deep
-0.18 a ladder
-0.18 about the
-0.18 after _ all
-0.18 after _ flight
-0.18 after feed
-0.18 after stand
-0.18 all _ at
-0.18 all _ now
-0.18 and runny
-0.18 arm from
-0.18 at _ h
-0.18 basical
-0.18 basical _ roommate
-0.18 basical my
-0.18 bp
-0.18 bp _ over
-0.18 but no
-0.18 check in
-0.18 clas
-0.18 confus today
-0.18 cough since
-0.18 day _ the
-0.18 day _ work
-0.18 dec #
-0.18 deep breath
-0.18 doctor told
-0.18 double dose
-0.18 eczema
-0.18 fell _ a
-0.18 finger _ cold
-0.18 first _ of
-0.18 flutter a
-0.18 for the
-0.18 get dizzy
-0.18 h
-0.18 have _ disease
-0.18 he _ chok
-0.18 hear aid
-0.18 hes fine
-0.18 hi _ basical
-0.18 hi so
-0.18 his _ thi
-0.18 i _ dizzy
-0.18 i am
-0.18 i fell
-0.18 ibuprofen for
-0.18 in law
-0.18 it _ bleed
-0.18 it _ hurt
-0.18 itchy _ from
-0.18 keep anyth
-0.18 last _ hour
-0.18 last friday
-0.18 late _ that
-0.18 law
-0.18 leg _ at
-0.18 level
-0.18 ligament
-0.18 little after
-0.18 lot
-0.18 low back
-0.18 month _ roll
-0.18 mother _ law
-0.18 mother in
-0.18 my _ fell
-0.18 my _ sleep
-0.18 need _ batteri
-0.18 need _ reschedule
-0.18 nervou about
-0.18 new one
-0.18 notice
-0.18 notice my
-0.18 old roll
-0.18 on friday
-0.18 one _ like
-0.18 play soccer
-0.18 pregnant _ a
-0.18 red _ in
-0.18 reschedule
-0.18 side is
-0.18 so basical
-0.18 soup
-0.18 stand _ day
-0.18 stand _ too
-0.18 stand all
-0.18 sting _ my
-0.18 take _ deep
-0.18 teen sleep
-0.18 the _ friday
-0.18 to reschedule
-0.18 told me
-0.18 tomorrow at
-0.18 too fast
-0.18 tripp
-0.18 up _ fast
-0.18 we have
-0.18 which _ do
-0.18 with burn
-0.18 with her
-0.19 # _ like
-0.19 -blister
-0.19 -blood -no
-0.19 -blood _ -fever
-0.19 -no -fever
-0.19 -spot
-0.19 -today
-0.19 <from
-0.19 <was _ <year
-0.19 =joint_hot
-0.19 ?a ?fever
-0.19 ?clot
-0.19 ?fever
-0.19 ?from
-0.19 ?know _ ?my
-0.19 ?therapist
-0.19 ^ _ back
-0.19 ^ _ gum
-0.19 ^ _ last
-0.19 ^ _ stone
-0.19 ^ _ throat
-0.19 ^ _ toddler
-0.19 ^ athlet
-0.19 ^ blood
-0.19 ^ i
-0.19 ^ runny
-0.19 a _ sore
-0.19 a bad
-0.19 ache _ mov
-0.19 after _ no
-0.19 and _ together
-0.19 and have
-0.19 and ibuprofen
-0.19 and weak
-0.19 ankl _ a
-0.19 are _ common
-0.19 are your
-0.19 blew
-0.19 bloat after
-0.19 but the
-0.19 click _ i
-0.19 click when
-0.19 crie _ -tear
-0.19 crie without
-0.19 down my
-0.19 drank a
-0.19 drink fine
-0.19 feel the
-0.19 feet hurt
-0.19 for kid
-0.19 from _ chair
-0.19 from _ on
-0.19 gain
-0.19 get _ on
-0.19 glass _ me
-0.19 glucose
-0.19 hand is
-0.19 he _ his
-0.19 heart was
-0.19 how _ water
-0.19 i _ tylenol
-0.19 i hit
-0.19 ibuprofen together
-0.19 in _ shoe
-0.19 instead
-0.19 is _ next
-0.19 is too
-0.19 its a
-0.19 ive had
-0.19 jaw click
-0.19 kidney _ pain
-0.19 kidney stone
-0.19 long day
-0.19 long flight
-0.19 mild _ on
-0.19 mild cramp
-0.19 mine
-0.19 much _ should
-0.19 much water
-0.19 my _ no
-0.19 my _ smell
-0.19 nausea _ diarrhea
-0.19 need _ glass
-0.19 new glass
-0.19 no -blister
-0.19 no _ -today
-0.19 noon tomorrow
-0.19 now just
-0.19 on _ eyelid
-0.19 pimple _ my
-0.19 quit _ and
-0.19 refill of
-0.19 sensitive
-0.19 shin _ the
-0.19 shin on
-0.19 should _ drink
-0.19 son bump
-0.19 spin
-0.19 sprain
-0.19 start _ a
-0.19 stone
-0.19 stone pain
-0.19 take tylenol
-0.19 ten to
-0.19 thank
-0.19 thirsty
-0.19 throw _ for
-0.19 toddler fell
-0.19 toe hurt
-0.19 together
-0.19 tomorrow morn
-0.19 tylenol _ ibuprofen
-0.19 tylenol and
-0.19 up for
-0.19 vomit _ feed
-0.19 vomit diarrhea
-0.19 vomit every
-0.19 was rac
-0.19 water _ i
-0.19 water should
-0.19 weird _ my
-0.19 what _ your
-0.19 what are
-0.19 white spot
-0.19 with _ runny
-0.19 without -tear
-0.19 work _ me
-0.19 you _ the
-0.2 #99+ _ #
-0.2 #99+ before
-0.2 -chest
-0.2 -chest -pain
-0.2 -dizzines
-0.2 -trouble -breath
-0.2 <ago <and
-0.2 <i _ <a
-0.2 <it <was
-0.2 <year _ <and
-0.2 =deaf_sudden
-0.2 =many_days
-0.2 ?it
-0.2 ^ _ -chest
-0.2 ^ _ appt
-0.2 ^ _ dog
-0.2 ^ _ grandma
-0.2 ^ _ long
-0.2 ^ _ should
-0.2 ^ as
-0.2 ^ car
-0.2 ^ early
-0.2 ^ hoarse
-0.2 a small
-0.2 a snake
-0.2 adult
-0.2 after _ in
-0.2 and _ around
-0.2 and _ walk
-0.2 and _ want
-0.2 any tip
-0.2 are _ for
-0.2 as _ as
-0.2 as possible
-0.2 at _ movie
-0.2 bandaid on
-0.2 both side
-0.2 but its
-0.2 can eat
-0.2 cant _ on
-0.2 cant do
-0.2 come _ tomorrow
-0.2 dad _ a
-0.2 day _ -fever
-0.2 day from
-0.2 drop
-0.2 feel _ otherwise
-0.2 first thing
-0.2 for adult
-0.2 good for
-0.2 hard on
-0.2 have _ headache
-0.2 headache _ work
-0.2 hoarse after
-0.2 how long
-0.2 i _ eat
-0.2 i talk
-0.2 im _ now
-0.2 is _ bad
-0.2 is _ good
-0.2 it _ to
-0.2 it _ two
-0.2 it _ work
-0.2 knee
-0.2 last _ all
-0.2 leg feel
-0.2 leg from
-0.2 month
-0.2 muscle
-0.2 my grandma
-0.2 my poop
-0.2 my sister
-0.2 no -chest
-0.2 off a
-0.2 on _ thumb
-0.2 on coffee
-0.2 opening
-0.2 out tomorrow
-0.2 past _ tomorrow
-0.2 patient
-0.2 possible
-0.2 pressure is
-0.2 scrape
-0.2 send
-0.2 side stitch
-0.2 small hernia
-0.2 so _ my
-0.2 take a
-0.2 the _ one
-0.2 the exam
-0.2 thi is
-0.2 tongue _ coffee
-0.2 vacation
-0.2 vitamin d
-0.2 week _ can
-0.2 week _ next
-0.2 week all
-0.2 when should
-0.2 wind _ the
-0.2 wind on
-0.2 worse
-0.21 # or
-0.21 #99+ _ lunch
-0.21 #99+ play
-0.21 -the
-0.21 <had
-0.21 <in <my
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?i _ ?if
-0.21 ?if ?my
-0.21 ?know ?if
-0.21 ?my
-0.21 ?what _ ?a
-0.21 ?what _ ?sign
-0.21 ^ _ available
-0.21 ^ _ check
-0.21 ^ _ finger
-0.21 ^ _ grandmother
-0.21 ^ _ hasnt
-0.21 ^ _ night
-0.21 ^ _ toe
-0.21 ^ a
-0.21 ^ box
-0.21 ^ bruise
-0.21 ^ bump
-0.21 ^ burp
-0.21 ^ dec
-0.21 a _ for
-0.21 a _ up
-0.21 a swollen
-0.21 a week
-0.21 about my
-0.21 after _ at
-0.21 after driv
-0.21 and _ still
-0.21 and off
-0.21 are blurry
-0.21 ask about
-0.21 at #99+
-0.21 at _ no
-0.21 at the
-0.21 available
-0.21 between a
-0.21 breath _ when
-0.21 breath when
-0.21 but _ feel
-0.21 can walk
-0.21 chat
-0.21 check appointment
-0.21 chopp onion
-0.21 coffee table
-0.21 difference
-0.21 difference _ a
-0.21 difference between
-0.21 dim
-0.21 dizzy _ a
-0.21 eye itch
-0.21 faint when
-0.21 far
-0.21 finger chopp
-0.21 for
-0.21 form
-0.21 from monday
-0.21 from sitt
-0.21 get _ of
-0.21 get out
-0.21 girl sudden
-0.21 green _ eat
-0.21 green after
-0.21 gum _ a
-0.21 had my
-0.21 half past
-0.21 heart _ when
-0.21 his _ at
-0.21 how _ is
-0.21 i _ so
-0.21 is _ #11+
-0.21 is _ normal
-0.21 my _ bump
-0.21 my _ chopp
-0.21 my _ swell
-0.21 my _ work
-0.21 my grandmother
-0.21 nail
-0.21 nervou _ my
-0.21 no -problem
-0.21 noon _ weekend
-0.21 of december
-0.21 on _ off
-0.21 on weekend
-0.21 over _ bed
-0.21 pain for
-0.21 pres
-0.21 prescription expir
-0.21 rash and
-0.21 recycle
-0.21 safe _ pregnancy
-0.21 say i
-0.21 scar
-0.21 shin _ soccer
-0.21 shin at
-0.21 sleep till
-0.21 sore on
-0.21 spicy food
-0.21 stiff in
-0.21 stubb toe
-0.21 the _ between
-0.21 the coffee
-0.21 the difference
-0.21 till noon
-0.21 to quit
-0.21 toddler has
-0.21 twenty
-0.21 up hes
-0.21 water _ my
-0.21 week _ monday
-0.21 wet
-0.21 what _ difference
-0.21 what _ do
-0.21 when she
-0.21 wine _ dinner
-0.21 with dinner
-0.21 work _ the
-0.21 wrong chat
-0.21 yo
-0.22 # _ over
-0.22 # _ the
-0.22 #11+ _ morn
-0.22 #11+ thi
-0.22 -after
-0.22 -at -#
-0.22 -bleed
-0.22 -in -the
-0.22 -smell
-0.22 <grandma <pass
-0.22 <grandma _ <away
-0.22 <my <son
-0.22 <pass
-0.22 <pass <away
-0.22 <son
-0.22 <two <year
-0.22 <when _ <was
-0.22 =cancer_history
-0.22 =gum_only
-0.22 =throat_sore
-0.22 ?a ?stroke
-0.22 ?if
-0.22 ^ _ -headache
-0.22 ^ _ anxiety
-0.22 ^ _ from
-0.22 ^ _ i
-0.22 ^ _ mouth
-0.22 ^ _ past
-0.22 ^ _ plan
-0.22 ^ _ pop
-0.22 ^ _ thursday
-0.22 ^ bad
-0.22 ^ cold
-0.22 ^ forgot
-0.22 ^ half
-0.22 ^ three
-0.22 a _ last
-0.22 a month
-0.22 a note
-0.22 a nurse
-0.22 after garden
-0.22 after milk
-0.22 after swimm
-0.22 and _ gett
-0.22 ankle and
-0.22 are big
-0.22 around it
-0.22 baby _ #
-0.22 bed
-0.22 before lunch
-0.22 bit _ blood
-0.22 bleach safe
-0.22 bled
-0.22 bleed when
-0.22 bp is
-0.22 bug
-0.22 bump _ fine
-0.22 bump feel
-0.22 can _ fly
-0.22 contagiou
-0.22 day
-0.22 day no
-0.22 ear feel
-0.22 eve morn
-0.22 feel full
-0.22 fly _ #11+
-0.22 for _ month
-0.22 forgot
-0.22 had _ before
-0.22 heater
-0.22 hes #
-0.22 hurt _ garden
-0.22 i fly
-0.22 i smoke
-0.22 in january
-0.22 is itchy
-0.22 ive _ a
-0.22 juice
-0.22 kill _ at
-0.22 kill it
-0.22 little _ i
-0.22 my _ chok
-0.22 my _ twitch
-0.22 my cheek
-0.22 night at
-0.22 no -bleed
-0.22 note for
-0.22 on _ skin
-0.22 on _ watch
-0.22 once after
-0.22 over _ holiday
-0.22 park
-0.22 past nine
-0.22 pound _ the
-0.22 pound over
-0.22 see _ nurse
-0.22 sick
-0.22 small _ feel
-0.22 small bump
-0.22 space
-0.22 space heater
-0.22 stomach after
-0.22 sunburn _ my
-0.22 take _ metformin
-0.22 thanksgiv
-0.22 the _ small
-0.22 the _ vaccine
-0.22 the clinic
-0.22 tired after
-0.22 tired of
-0.22 to _ #11+
-0.22 to _ about
-0.22 tooth _ in
-0.22 tooth com
-0.22 uti and
-0.22 wake _ at
-0.22 wed
-0.22 week _ january
-0.22 when _ nervou
-0.22 would _ a
-0.22 wrong
-0.22 yo _ painful
-0.23 # thi
-0.23 # to
-0.23 #11+ normal
-0.23 <have
-0.23 <to <have
-0.23 <used _ <have
-0.23 =left_ribs
-0.23 =morning_sickness
-0.23 =nodes
-0.23 =period_usual
-0.23 ?chest
-0.23 ?chest ?pain
-0.23 ?i ?prevent
-0.23 ?pain
-0.23 ?prevent
-0.23 ?say
-0.23 ^ _ growl
-0.23 ^ _ wait
-0.23 ^ _ weekend
-0.23 ^ both
-0.23 ^ heart
-0.23 ^ hot
-0.23 a _ around
-0.23 act up
-0.23 and _ great
-0.23 ankle
-0.23 at work
-0.23 babi
-0.23 carpet
-0.23 coaster
-0.23 december #11+
-0.23 dose
-0.23 drink
-0.23 dry _ in
-0.23 flight
-0.23 food down
-0.23 from _ carpet
-0.23 gland
-0.23 go _ the
-0.23 got dizzy
-0.23 green snot
-0.23 growl
-0.23 hand in
-0.23 has _ runny
-0.23 headache _ day
-0.23 headache after
-0.23 help a
-0.23 i put
-0.23 just _ back
-0.23 keep food
-0.23 mild _ throat
-0.23 mild sore
-0.23 morn sicknes
-0.23 my _ lol
-0.23 my _ throw
-0.23 my ankle
-0.23 my toddler
-0.23 nausea
-0.23 of _ thi
-0.23 of thi
-0.23 old _ every
-0.23 on _ elbow
-0.23 on _ roller
-0.23 out _ a
-0.23 pain _ fever
-0.23 pres _ it
-0.23 roller
-0.23 roller coaster
-0.23 schedul
-0.23 school
-0.23 shingl
-0.23 shock from
-0.23 slight headache
-0.23 snot
-0.23 spit
-0.23 static _ from
-0.23 stomach growl
-0.23 the carpet
-0.23 the movie
-0.23 the next
-0.23 thi month
-0.23 throat _ a
-0.23 time
-0.23 to _ her
-0.23 to know
-0.23 tv
-0.23 up _ a
-0.23 was _ after
-0.23 week _ when
-0.23 where do
-0.23 yo _ a
-0.24 #11+ _ #99+
-0.24 #11+ _ ago
-0.24 <faint
-0.24 =ringing_ears
-0.24 ^ _ <faint
-0.24 ^ _ checkup
-0.24 ^ _ doctor
-0.24 ^ _ heart
-0.24 ^ _ knee
-0.24 ^ _ lump
-0.24 ^ _ lunch
-0.24 ^ _ mosquito
-0.24 ^ _ shoulder
-0.24 ^ _ son
-0.24 ^ _ spell
-0.24 ^ _ voice
-0.24 ^ stye
-0.24 ^ tiny
-0.24 a _ since
-0.24 a sunburn
-0.24 after runn
-0.24 and stuffy
-0.24 ankl swell
-0.24 arm _ the
-0.24 at _ and
-0.24 away _ im
-0.24 baseball
-0.24 between #
-0.24 blood _ pill
-0.24 breakup
-0.24 by #
-0.24 chest _ sore
-0.24 constipation
-0.24 cramp _ night
-0.24 cried
-0.24 died _ a
-0.24 dizzy _ i
-0.24 dizzy spell
-0.24 ear popp
-0.24 every _ for
-0.24 eye rins
-0.24 five day
-0.24 free
-0.24 from _ at
-0.24 get pregnant
-0.24 he play
-0.24 heart _ a
-0.24 hoarse _ the
-0.24 i _ badly
-0.24 i pull
-0.24 i roll
-0.24 i slept
-0.24 i stretch
-0.24 in _ week
-0.24 is #
-0.24 it stopp
-0.24 knuckl
-0.24 lost my
-0.24 my _ can
-0.24 my _ click
-0.24 my _ rins
-0.24 my bp
-0.24 my jean
-0.24 my knuckl
-0.24 my lab
-0.24 need appt
-0.24 of _ stroke
-0.24 off when
-0.24 on _ one
-0.24 onion _ stopp
-0.24 onion it
-0.24 past noon
-0.24 popp _ the
-0.24 popp on
-0.24 pressure pill
-0.24 refill _ my
-0.24 rins
-0.24 rins it
-0.24 roll _ ankle
-0.24 safe in
-0.24 see fine
-0.24 shampoo
-0.24 shampoo in
-0.24 small pimple
-0.24 spell
-0.24 stopp bleed
-0.24 stubb _ toe
-0.24 stubb my
-0.24 stye on
-0.24 take
-0.24 the lump
-0.24 thick
-0.24 to _ new
-0.24 to _ pregnant
-0.24 tummy ache
-0.24 tylenol for
-0.24 up _ after
-0.24 vet
-0.24 want _ get
-0.24 when _ stretch
-0.25 # year
-0.25 -swell
-0.25 <# _ <ago
-0.25 <attack
-0.25 ?i ?know
-0.25 ?is ?a
-0.25 ?know
-0.25 ?stroke
-0.25 ^ _ -swell
-0.25 ^ _ eve
-0.25 ^ _ stung
-0.25 ^ canker
-0.25 ^ christma
-0.25 ^ sometime
-0.25 ^ stuffy
-0.25 ^ tooth
-0.25 ^ tue
-0.25 ^ tuesday
-0.25 a #
-0.25 a _ ache
-0.25 ache before
-0.25 after _ boxe
-0.25 after lift
-0.25 after mov
-0.25 and _ bend
-0.25 baby kick
-0.25 baby move
-0.25 bandaid
-0.25 between
-0.25 bit _ im
-0.25 blood _ the
-0.25 boxe
-0.25 can _ go
-0.25 canker _ in
-0.25 christma eve
-0.25 cooki
-0.25 cough _ #
-0.25 cough with
-0.25 cramp and
-0.25 crie _ night
-0.25 cros
-0.25 cros legg
-0.25 day after
-0.25 dont _ why
-0.25 ear ache
-0.25 eye hurt
-0.25 eyelid has
-0.25 faint in
-0.25 feb #11+
-0.25 follow up
-0.25 for _ year
-0.25 glas of
-0.25 had _ for
-0.25 happy
-0.25 heart _ #11+
-0.25 i run
-0.25 i wear
-0.25 im _ about
-0.25 in _ office
-0.25 in _ urine
-0.25 in an
-0.25 in pregnancy
-0.25 just _ the
-0.25 know why
-0.25 legg
-0.25 like ill
-0.25 little _ no
-0.25 mov boxe
-0.25 my _ for
-0.25 my _ itchy
-0.25 my _ to
-0.25 my _ today
-0.25 my first
-0.25 no -swell
-0.25 office
-0.25 on wednesday
-0.25 rate #11+
-0.25 record
-0.25 shingl vaccine
-0.25 since my
-0.25 sometime
-0.25 spit _ milk
-0.25 stabb pain
-0.25 stitch
-0.25 the month
-0.25 today but
-0.25 tooth
-0.25 up milk
-0.25 usual
-0.25 watch
-0.25 wear
-0.25 what should
-0.25 when _ run
-0.25 wine with
-0.25 with _ cough
-0.26 # _ to
-0.26 # and
-0.26 #11+ _ nausea
-0.26 <when <i
-0.26 =every_day
-0.26 ?meningiti
-0.26 ^ _ <my
-0.26 ^ _ could
-0.26 ^ _ hair
-0.26 ^ _ lesson
-0.26 ^ _ mother
-0.26 ^ _ peel
-0.26 ^ _ take
-0.26 ^ bee
-0.26 ^ gum
-0.26 ^ lot
-0.26 a _ back
-0.26 allergy
-0.26 and _ side
-0.26 and get
-0.26 baby hasnt
-0.26 back _ from
-0.26 before the
-0.26 bit after
-0.26 but is
-0.26 computer
-0.26 constipat for
-0.26 diarrhea twice
-0.26 dizzy for
-0.26 doctor _ me
-0.26 every day
-0.26 feel better
-0.26 feel down
-0.26 fingernail
-0.26 first _ in
-0.26 gave _ a
-0.26 gett better
-0.26 gum bleed
-0.26 hand _ the
-0.26 has the
-0.26 heat
-0.26 hunt
-0.26 i bump
-0.26 is _ when
-0.26 it _ a
-0.26 it at
-0.26 lesson
-0.26 long
-0.26 mg
-0.26 morn
-0.26 my _ beat
-0.26 nausea vomit
-0.26 new shoe
-0.26 ok to
-0.26 on _ face
-0.26 pain _ two
-0.26 pop
-0.26 pres on
-0.26 sleep _ the
-0.26 sore _ my
-0.26 sore _ the
-0.26 sore arm
-0.26 spicy
-0.26 spot _ my
-0.26 the computer
-0.26 the screen
-0.26 the weekend
-0.26 thur
-0.26 to see
-0.26 took _ mg
-0.26 want _ see
-0.26 wash it
-0.26 week _ birth
-0.26 winter for
-0.26 with _ in
-0.26 yawn _ lot
-0.26 yawn a
-0.26 you do
-0.27 #99+ _ at
-0.27 =gums_bleed
-0.27 =radiates_leg
-0.27 =shingles
-0.27 ?the
-0.27 ?you
-0.27 ^ _ am
-0.27 ^ _ stres
-0.27 ^ _ teen
-0.27 ^ _ that
-0.27 ^ jock
-0.27 ^ ring
-0.27 ^ side
-0.27 a _ it
-0.27 a _ my
-0.27 a diet
-0.27 after next
-0.27 allergi
-0.27 at _ #11+
-0.27 best
-0.27 bloat
-0.27 boy
-0.27 every spr
-0.27 for _ dog
-0.27 from typ
-0.27 grind _ teeth
-0.27 gum _ when
-0.27 hungry _ the
-0.27 hungry all
-0.27 i wake
-0.27 in _ hour
-0.27 is _ fine
-0.27 jock
-0.27 jock itch
-0.27 just tired
-0.27 little _ when
-0.27 lot after
-0.27 matter
-0.27 my pill
-0.27 my teen
-0.27 need my
-0.27 nick
-0.27 nose _ and
-0.27 on _ back
-0.27 on _ diet
-0.27 on tuesday
-0.27 out _ breath
-0.27 out _ is
-0.27 question
-0.27 rac _ the
-0.27 runn a
-0.27 shake
-0.27 sore _ after
-0.27 sting on
-0.27 that normal
-0.27 the flu
-0.27 the holiday
-0.27 took #
-0.27 two _ from
-0.27 up _ time
-0.27 wet diaper
-0.27 what _ a
-0.27 when _ the
-0.27 wont _ cry
-0.28 #99+ #11+
-0.28 -belly -pain
-0.28 <used
-0.28 <used <to
-0.28 =after_hard_exercise
-0.28 =itchy_local
-0.28 =strep_like
-0.28 ?do ?i
-0.28 ?sign
-0.28 ?sign ?of
-0.28 ^ _ allergic
-0.28 ^ _ wax
-0.28 ^ allergy
-0.28 ^ any
-0.28 ^ eye
-0.28 ^ muscle
-0.28 ^ pink
-0.28 ^ tummy
-0.28 ^ would
-0.28 a _ after
-0.28 a refill
-0.28 am _ and
-0.28 and _ back
-0.28 anytime
-0.28 bit red
-0.28 bite _ nail
-0.28 bite my
-0.28 bruise from
-0.28 brush
-0.28 bump my
-0.28 cold _ i
-0.28 cold water
-0.28 date
-0.28 doe a
-0.28 ear _ and
-0.28 ear wax
-0.28 feel a
-0.28 feel great
-0.28 from garden
-0.28 from sleep
-0.28 gone now
-0.28 had _ cough
-0.28 had one
-0.28 i bite
-0.28 i leak
-0.28 i would
-0.28 im allergic
-0.28 in _ afternoon
-0.28 in _ ear
-0.28 iron pill
-0.28 joke
-0.28 key _ the
-0.28 leg day
-0.28 lost
-0.28 me up
-0.28 minut past
-0.28 month _ with
-0.28 muscle _ in
-0.28 my _ had
-0.28 my _ medicine
-0.28 my eyelid
-0.28 my stool
-0.28 never
-0.28 no -belly
-0.28 nose but
-0.28 not _ -#
-0.28 pee when
-0.28 poop _ dark
-0.28 preeclampsia
-0.28 pregnant _ need
-0.28 rib _ from
-0.28 roll my
-0.28 season
-0.28 send my
-0.28 shav cut
-0.28 small bruise
-0.28 sneez a
-0.28 stiff _ sleep
-0.28 stiff _ the
-0.28 sunscreen
-0.28 the afternoon
-0.28 the bill
-0.28 the safe
-0.28 the same
-0.28 the week
-0.28 thi _ im
-0.28 think its
-0.28 two tylenol
-0.28 week of
-0.28 when _ eat
-0.28 when _ sneeze
-0.28 when he
-0.28 year
-0.28 yesterday i
-0.29 #11+ #
-0.29 #11+ _ boy
-0.29 #11+ _ of
-0.29 -any
-0.29 <away
-0.29 =tooth
-0.29 ^ _ follow
-0.29 ^ _ grandfather
-0.29 ^ _ headache
-0.29 ^ _ it
-0.29 ^ _ side
-0.29 ^ _ thing
-0.29 ^ _ usual
-0.29 ^ constipat
-0.29 ^ feel
-0.29 ^ heartburn
-0.29 ^ keep
-0.29 a _ feed
-0.29 a lot
-0.29 again
-0.29 aid
-0.29 and _ weight
-0.29 away in
-0.29 back _ after
-0.29 bite _ over
-0.29 bite all
-0.29 chest _ on
-0.29 cough is
-0.29 cry _ i
-0.29 depression
-0.29 diabet
-0.29 drink _ play
-0.29 every night
-0.29 feed well
-0.29 feel _ after
-0.29 from new
-0.29 go to
-0.29 grandfather
-0.29 has pink
-0.29 have been
-0.29 hes _ fine
-0.29 husband _ loud
-0.29 i _ about
-0.29 i _ breakfast
-0.29 i stood
-0.29 i threw
-0.29 is it
-0.29 it _ when
-0.29 its fine
-0.29 mild ache
-0.29 morn stopp
-0.29 mosquito _ all
-0.29 my grandfather
-0.29 noseble _ morn
-0.29 noseble thi
-0.29 on saturday
-0.29 over _ leg
-0.29 pacemaker check
-0.29 painful _ in
-0.29 pointles
-0.29 pregnancy test
-0.29 real bad
-0.29 same _ alway
-0.29 saw
-0.29 scratchy throat
-0.29 skip
-0.29 sleep _ noon
-0.29 snor loud
-0.29 so _ toddler
-0.29 so my
-0.29 sore _ and
-0.29 stabb _ in
-0.29 stood
-0.29 stood up
-0.29 stuffy _ and
-0.29 sudden fever
-0.29 swell _ bit
-0.29 tenni
-0.29 thi _ stopp
-0.29 vaccin
-0.29 wake _ every
-0.29 when _ pee
-0.29 when _ stood
-0.29 you _ it
-0.3 #11+ yo
-0.3 <and
-0.3 <i <was
-0.3 <last <month
-0.3 <was <#
-0.3 ?make
-0.3 ?what ?are
-0.3 ^ _ <a
-0.3 ^ _ ?are
-0.3 ^ _ bump
-0.3 ^ _ foot
-0.3 ^ _ had
-0.3 ^ _ today
-0.3 ^ let
-0.3 ^ shiver
-0.3 a lego
-0.3 a new
-0.3 a pimple
-0.3 ache after
-0.3 after birth
-0.3 am i
-0.3 and _ #99+
-0.3 and drink
-0.3 are _ from
-0.3 at
-0.3 back _ stiff
-0.3 beat _ after
-0.3 breath _ fine
-0.3 bruise _ my
-0.3 call me
-0.3 chip
-0.3 cut _ finger
-0.3 died of
-0.3 dizzy _ throw
-0.3 do _ have
-0.3 early
-0.3 eat and
-0.3 empty
-0.3 fast after
-0.3 feed
-0.3 fever _ for
-0.3 finger _ onion
-0.3 gave me
-0.3 heal
-0.3 hospital
-0.3 in _ apartment
-0.3 leg _ red
-0.3 lego
-0.3 muscle in
-0.3 my _ are
-0.3 my _ at
-0.3 my _ its
-0.3 my calf
-0.3 my meter
-0.3 my run
-0.3 on _ lego
-0.3 one at
-0.3 pregnant _ it
-0.3 quarter
-0.3 shiver _ the
-0.3 since the
-0.3 stomach ache
-0.3 suppli
-0.3 the _ lol
-0.3 the shot
-0.3 thi
-0.3 tight _ the
-0.3 tight in
-0.3 took his
-0.3 walk _ it
-0.3 walk on
-0.3 who
-0.3 wife _ in
-0.3 with _ white
-0.31 #11+ #99+
-0.31 <in
-0.31 =nail_word
-0.31 =swallowed_thing
-0.31 ?i
-0.31 ^ _ -fever
-0.31 ^ _ snor
-0.31 ^ belly
-0.31 ^ hive
-0.31 ^ sugar
-0.31 ^ uti
-0.31 ago i
-0.31 all night
-0.31 and _ blister
-0.31 asthma _ a
-0.31 been _ the
-0.31 bleed _ i
-0.31 did a
-0.31 doe _ need
-0.31 doe she
-0.31 eye are
-0.31 grandma is
-0.31 has an
-0.31 heart rate
-0.31 heartburn at
-0.31 hour _ a
-0.31 i _ its
-0.31 i did
-0.31 is _ at
-0.31 is _ little
-0.31 is due
-0.31 its swollen
-0.31 just a
-0.31 like _ when
-0.31 lil
-0.31 nasal
-0.31 over _ at
-0.31 pregnant _ have
-0.31 pushup
-0.31 rash from
-0.31 rate
-0.31 she need
-0.31 splash in
-0.31 the _ paper
-0.31 toilet paper
-0.31 two _ for
-0.31 two month
-0.31 two week
-0.31 yesterday _ fine
-0.32 -thi
-0.32 <a
-0.32 <ago
-0.32 =discharge
-0.32 =slept_on
-0.32 ?test
-0.32 ?test ?for
-0.32 ?what ?is
-0.32 ^ _ ?is
-0.32 ^ _ all
-0.32 ^ _ bean
-0.32 ^ _ burn
-0.32 ^ _ many
-0.32 ^ _ pimple
-0.32 ^ _ work
-0.32 ^ shav
-0.32 a _ one
-0.32 after #
-0.32 and _ dont
-0.32 and _ itch
-0.32 athlet
-0.32 athlet foot
-0.32 aunt
-0.32 bee _ my
-0.32 bee stung
-0.32 blister in
-0.32 canker
-0.32 canker sore
-0.32 carry
-0.32 chin
-0.32 common
-0.32 concert
-0.32 down _ leg
-0.32 from
-0.32 group
-0.32 his appointment
-0.32 i _ ok
-0.32 i brush
-0.32 is eat
-0.32 keep _ down
-0.32 learn
-0.32 learn to
-0.32 love the
-0.32 mother _ #11+
-0.32 movie
-0.32 my _ check
-0.32 my _ want
-0.32 need _ refill
-0.32 no
-0.32 on _ of
-0.32 on _ plane
-0.32 on glas
-0.32 out _ its
-0.32 plan
-0.32 plane
-0.32 pull _ his
-0.32 pull _ muscle
-0.32 rain
-0.32 should he
-0.32 sleep on
-0.32 stung my
-0.32 support
-0.32 support group
-0.32 take _ and
-0.32 take my
-0.32 the _ was
-0.32 the concert
-0.32 the plane
-0.32 the toilet
-0.32 to _ to
-0.32 told
-0.32 travel
-0.32 up green
-0.32 when _ brush
-0.32 when i
-0.32 where _ i
-0.32 which vitamin
-0.32 who can
-0.33 #99+ _ fine
-0.33 <heart
-0.33 <month
-0.33 <to
-0.33 ^ _ ?do
-0.33 ^ _ eye
-0.33 ^ _ hour
-0.33 ^ _ look
-0.33 ^ _ love
-0.33 ^ _ shoe
-0.33 ^ yawn
-0.33 a newborn
-0.33 a physical
-0.33 afternoon
-0.33 baby _ her
-0.33 bump
-0.33 burn _ i
-0.33 click
-0.33 complain
-0.33 earlier
-0.33 for my
-0.33 green poop
-0.33 headache _ blurry
-0.33 i _ blood
-0.33 i _ on
-0.33 i _ short
-0.33 is _ since
-0.33 lip _ the
-0.33 lip from
-0.33 mild fever
-0.33 my _ migraine
-0.33 my _ result
-0.33 my teeth
-0.33 of january
-0.33 old _ is
-0.33 on _ forearm
-0.33 on _ table
-0.33 pill refill
-0.33 shampoo _ my
-0.33 swallow _ gum
-0.33 the new
-0.33 to get
-0.33 trouble
-0.33 up _ night
-0.33 usual migraine
-0.33 vision fine
-0.33 visit
-0.33 when _ my
-0.34 # rd
-0.34 #11+ pound
-0.34 =contact_lens
-0.34 ?can ?stres
-0.34 ?stres
-0.34 ^ _ ?stres
-0.34 ^ _ ankl
-0.34 ^ _ chest
-0.34 ^ _ disc
-0.34 ^ _ feet
-0.34 ^ _ kill
-0.34 ^ _ number
-0.34 ^ _ thought
-0.34 ^ coffee
-0.34 ^ just
-0.34 ^ morn
-0.34 ^ static
-0.34 a _ but
-0.34 a band
-0.34 after pizza
-0.34 annoy
-0.34 appointment is
-0.34 as prescrib
-0.34 band
-0.34 contact
-0.34 crayon
-0.34 day _ a
-0.34 disc
-0.34 disc _ my
-0.34 disc in
-0.34 do i
-0.34 ear _ on
-0.34 eve
-0.34 expir
-0.34 fall out
-0.34 game
-0.34 got _ and
-0.34 heartburn _ pizza
-0.34 hurt when
-0.34 i chew
-0.34 i kill
-0.34 im _ tired
-0.34 in _ chest
-0.34 is annoy
-0.34 is broken
-0.34 is fall
-0.34 kid swallow
-0.34 lunch
-0.34 my _ start
-0.34 my _ yesterday
-0.34 my doctor
-0.34 no _ -no
-0.34 no _ -problem
-0.34 noon on
-0.34 old _ over
-0.34 prescrib
-0.34 rd
-0.34 safe to
-0.34 so tired
-0.34 spit _ a
-0.34 static
-0.34 static shock
-0.34 the _ at
-0.34 threw _ once
-0.34 to _ clinic
-0.34 to a
-0.34 to your
-0.34 toe
-0.34 try
-0.34 twist _ ankle
-0.34 twist my
-0.34 up once
-0.34 up too
-0.34 wake me
-0.34 week on
-0.34 when _ appointment
-0.34 when _ chew
-0.34 where i
-0.34 wont bend
-0.34 you have
-0.34 your clinic
-0.35 #11+ _ that
-0.35 #11+ at
-0.35 #11+ is
-0.35 <#
-0.35 <in <#99+
-0.35 <last <year
-0.35 <my _ <had
-0.35 ^ _ december
-0.35 ^ _ temp
-0.35 ^ _ will
-0.35 ^ shot
-0.35 ^ threw
-0.35 ^ tired
-0.35 after coffee
-0.35 and itchy
-0.35 anxiety
-0.35 bee _ on
-0.35 burn when
-0.35 chicken
-0.35 dec
-0.35 dizzy on
-0.35 do _ keep
-0.35 eye _ from
-0.35 eye twitch
-0.35 feel _ baby
-0.35 fever _ #99+
-0.35 from _ and
-0.35 i _ over
-0.35 in _ car
-0.35 is _ over
-0.35 itchy and
-0.35 keep _ worse
-0.35 make it
-0.35 my _ last
-0.35 my side
-0.35 need an
-0.35 need new
-0.35 new
-0.35 new year
-0.35 pink _ again
-0.35 play fine
-0.35 problem
-0.35 pull a
-0.35 screen
-0.35 stye
-0.35 throat and
-0.35 toothache
-0.35 twinge
-0.35 when _ see
-0.35 when will
-0.35 will _ feel
-0.35 wine
-0.35 would
-0.35 yes
-0.36 #11+ _ after
-0.36 #99+ but
-0.36 -#11+ -week
-0.36 -faint
-0.36 -faint just
-0.36 <#99+
-0.36 =cold_outside
-0.36 ^ <grandma
-0.36 ^ _ #99+
-0.36 ^ _ -faint
-0.36 ^ _ coffee
-0.36 ^ _ eyelid
-0.36 ^ _ grind
-0.36 ^ _ kick
-0.36 ^ _ train
-0.36 ^ back
-0.36 ^ got
-0.36 ^ sneez
-0.36 ^ tickle
-0.36 a _ bruise
-0.36 a mild
-0.36 ac
-0.36 ac is
-0.36 allergic to
-0.36 am #11+
-0.36 and _ gone
-0.36 and pink
-0.36 appt
-0.36 bit _ tongue
-0.36 bleach to
-0.36 can _ take
-0.36 congestion
-0.36 controll
-0.36 cough in
-0.36 died
-0.36 dry skin
-0.36 for four
-0.36 get _ when
-0.36 grind my
-0.36 hair
-0.36 i _ thi
-0.36 i grind
-0.36 is _ away
-0.36 is low
-0.36 my _ bleed
-0.36 my gum
-0.36 my palm
-0.36 my watch
-0.36 old _ #99+
-0.36 on _ lower
-0.36 on _ toe
-0.36 pee _ i
-0.36 second _ i
-0.36 second when
-0.36 swimm
-0.36 swollen since
-0.36 the _ time
-0.36 the cold
-0.36 thi _ is
-0.36 tickle _ my
-0.36 tickle in
-0.36 to _ smok
-0.36 toe is
-0.36 wind
-0.36 with white
-0.37 # _ at
-0.37 # ish
-0.37 #11+ hour
-0.37 #11+ th
-0.37 -or
-0.37 <it
-0.37 <was
-0.37 =ear_pain
-0.37 =flu_bad
-0.37 =scratched
-0.37 =unprotected_sex
-0.37 ?one
-0.37 ^ _ bug
-0.37 ^ _ glass
-0.37 ^ _ jaw
-0.37 ^ _ wrote
-0.37 ^ little
-0.37 ^ sunburn
-0.37 ^ today
-0.37 a _ i
-0.37 all day
-0.37 and _ help
-0.37 and _ nail
-0.37 and bloat
-0.37 as alway
-0.37 back is
-0.37 chest _ a
-0.37 christma
-0.37 cut _ a
-0.37 face _ swollen
-0.37 feel good
-0.37 from _ cold
-0.37 hoop
-0.37 hour _ now
-0.37 hour from
-0.37 im _ with
-0.37 is _ in
-0.37 key
-0.37 leg on
-0.37 lower leg
-0.37 my _ ache
-0.37 my key
-0.37 no -numbnes
-0.37 prescription
-0.37 same as
-0.37 seem confus
-0.37 shoe
-0.37 today _ ok
-0.37 when _ drink
-0.37 when _ he
-0.38 <grandma
-0.38 =panic_known
-0.38 =refuses
-0.38 =stye
-0.38 ?do
-0.38 ?how ?do
-0.38 ^ _ quit
-0.38 ^ _ smoke
-0.38 ^ _ streak
-0.38 ^ _ twitch
-0.38 ^ it
-0.38 ^ pregnancy
-0.38 ^ rib
-0.38 ^ the
-0.38 ^ wind
-0.38 a muscle
-0.38 about _ can
-0.38 after _ it
-0.38 and _ cranky
-0.38 and tired
-0.38 bean
-0.38 bring
-0.38 bump his
-0.38 but i
-0.38 by _ mosquito
-0.38 cranky
-0.38 daycare
-0.38 end _ the
-0.38 fly
-0.38 heart pound
-0.38 i quit
-0.38 i sneeze
-0.38 is dark
-0.38 it itch
-0.38 it safe
-0.38 kid _ a
-0.38 like to
-0.38 mosquito _ it
-0.38 mosquito and
-0.38 muscle _ my
-0.38 my _ aid
-0.38 my hear
-0.38 nose
-0.38 of _ month
-0.38 pee is
-0.38 punch
-0.38 smok and
-0.38 sneeze
-0.38 warm
-0.38 when im
-0.38 would _ to
-0.39 # _ after
-0.39 <had <a
-0.39 <when
-0.39 =about_self
-0.39 =sinus_long
-0.39 ^ _ -blood
-0.39 ^ _ aunt
-0.39 ^ _ brand
-0.39 ^ _ for
-0.39 ^ _ new
-0.39 ^ low
-0.39 ^ no
-0.39 after eat
-0.39 all the
-0.39 as
-0.39 battery _ my
-0.39 beat fast
-0.39 bleed #
-0.39 bleed _ week
-0.39 brand
-0.39 burp after
-0.39 can _ get
-0.39 can _ see
-0.39 dizzy _ the
-0.39 do
-0.39 dog is
-0.39 feet _ in
-0.39 feet swell
-0.39 got _ on
-0.39 has _ cold
-0.39 heart _ fast
-0.39 how much
-0.39 in _ throat
-0.39 is _ from
-0.39 lab
-0.39 light _ #
-0.39 light bleed
-0.39 look yellow
-0.39 low fever
-0.39 mosquito _ on
-0.39 my aunt
-0.39 my team
-0.39 night
-0.39 no -pain
-0.39 noon
-0.39 of _ yesterday
-0.39 see a
-0.39 since _ night
-0.39 since last
-0.39 team
-0.39 the #11+
-0.39 the _ no
-0.39 the door
-0.39 the first
-0.39 took my
-0.39 while pregnant
-0.4 -week
-0.4 =three_days
-0.4 =tonsils_out
-0.4 ^ _ monday
-0.4 ^ _ tuesday
-0.4 ^ itchy
-0.4 ^ lost
-0.4 better
-0.4 breath on
-0.4 cough for
-0.4 fail
-0.4 feb
-0.4 gain weight
-0.4 garden
-0.4 get _ and
-0.4 hard _ i
-0.4 i call
-0.4 i drink
-0.4 i pee
-0.4 is stiff
-0.4 kick in
-0.4 les
-0.4 lil when
-0.4 me _ headache
-0.4 my _ late
-0.4 my _ need
-0.4 my appointment
-0.4 of _ pain
-0.4 old had
-0.4 on his
-0.4 or
-0.4 pain going
-0.4 pimple on
-0.4 pregnancy _ is
-0.4 toilet
-0.4 tonsil
-0.4 week _ its
-0.4 will i
-0.41 # _ boy
-0.41 # pill
-0.41 #11+ #11+
-0.41 -headache
-0.41 ^ _ a
-0.41 ^ _ phone
-0.41 ^ _ thirty
-0.41 ^ feet
-0.41 ^ friday
-0.41 ^ last
-0.41 ^ stubb
-0.41 ^ where
-0.41 and _ red
-0.41 burp
-0.41 due in
-0.41 flu
-0.41 give _ a
-0.41 glas
-0.41 hair _ fall
-0.41 has _ bad
-0.41 holiday
-0.41 i eat
-0.41 im nervou
-0.41 itch
-0.41 lump _ my
-0.41 medicine
-0.41 my ankl
-0.41 my phone
-0.41 no -headache
-0.41 old _ his
-0.41 on _ arm
-0.41 red warm
-0.41 she swallow
-0.41 stretch
-0.41 stubb
-0.41 the neighbor
-0.41 threw up
-0.41 till
-0.41 tue
-0.41 warm and
-0.41 wrist hurt
-0.42 # on
-0.42 <i
-0.42 =takes_daily
-0.42 ?are
-0.42 ^ ?how
-0.42 ^ _ bill
-0.42 ^ _ thi
-0.42 ^ _ with
-0.42 ^ for
-0.42 ^ stiff
-0.42 ^ tonight
-0.42 between period
-0.42 bill is
-0.42 but didnt
-0.42 daughter _ her
-0.42 day _ with
-0.42 feel _ today
-0.42 feel weak
-0.42 get
-0.42 going around
-0.42 heartburn after
-0.42 i _ do
-0.42 migraine
-0.42 my thumb
-0.42 nine
-0.42 no _ just
-0.42 on _ rug
-0.42 rash with
-0.42 red hot
-0.42 rug
-0.42 schedule
-0.42 stool _ hard
-0.42 swell a
-0.42 the rug
-0.42 weigh
-0.43 # mo
-0.43 #11+ am
-0.43 -numbnes
-0.43 -trouble
-0.43 ^ _ or
-0.43 ^ _ pill
-0.43 ^ _ rate
-0.43 ^ _ two
-0.43 ^ at
-0.43 ^ paper
-0.43 ^ pee
-0.43 a baseball
-0.43 after _ on
-0.43 and pee
-0.43 at _ gym
-0.43 back ache
-0.43 book
-0.43 breath fine
-0.43 burn _ tongue
-0.43 cant _ still
-0.43 cant sit
-0.43 dinner
-0.43 dog has
-0.43 fell _ his
-0.43 i read
-0.43 in winter
-0.43 look _ a
-0.43 make me
-0.43 mo
-0.43 my _ get
-0.43 nest
-0.43 no _ -or
-0.43 paper cut
-0.43 past
-0.43 sit still
-0.43 slept badly
-0.43 son _ his
-0.43 these
-0.43 to #
-0.43 tongue on
-0.43 train
-0.43 water in
-0.44 -monday
-0.44 ^ <had
-0.44 ^ _ itch
-0.44 ^ insulin
-0.44 ^ wrong
-0.44 a _ cough
-0.44 a counselor
-0.44 been feel
-0.44 counselor
-0.44 crie
-0.44 eye wash
-0.44 feel _ bit
-0.44 feel _ for
-0.44 help with
-0.44 ish
-0.44 it _ and
-0.44 its _ out
-0.44 loose
-0.44 loose stool
-0.44 morning
-0.44 my insurance
-0.44 my tooth
-0.44 on _ baby
-0.44 physical
-0.44 shav
-0.44 since _ i
-0.44 thi job
-0.44 tired _ the
-0.45 ?how _ ?i
-0.45 ^ _ almost
-0.45 after lunch
-0.45 and _ heartburn
-0.45 bit
-0.45 didnt
-0.45 from _ pillow
-0.45 i need
-0.45 is fine
-0.45 lower _ is
-0.45 made my
-0.45 meal
-0.45 mom _ #11+
-0.45 my _ died
-0.45 my _ the
-0.45 my glass
-0.45 no -cough
-0.45 once last
-0.45 pillow
-0.45 result
-0.45 swell in
-0.45 swollen gland
-0.45 thi cold
-0.45 was out
-0.45 what help
-0.45 yawn
-0.46 #11+ _ want
-0.46 ^ <i
-0.46 ^ _ cramp
-0.46 ^ _ hit
-0.46 a _ when
-0.46 and _ fine
-0.46 bit of
-0.46 brown
-0.46 from pollen
-0.46 i _ after
-0.46 out _ #
-0.46 out for
-0.46 saturday
-0.46 son got
-0.46 the _ pill
-0.46 when can
-0.47 # th
-0.47 -tuesday
-0.47 =hearing
-0.47 ?of
-0.47 ^ _ minut
-0.47 ^ lip
-0.47 ^ tomorrow
-0.47 a second
-0.47 bag
-0.47 blister on
-0.47 dot
-0.47 for _ second
-0.47 had _ fever
-0.47 hair is
-0.47 half _ hour
-0.47 half an
-0.47 hiccup
-0.47 hurt his
-0.47 my elbow
-0.47 now _ then
-0.47 once in
-0.47 stuffy nose
-0.47 summer
-0.47 to clean
-0.47 was _ on
-0.47 week from
-0.47 with _ cold
-0.48 # _ #
-0.48 # pm
-0.48 ^ #11+
-0.48 ^ need
-0.48 a cherry
-0.48 back _ going
-0.48 body
-0.48 cherry
-0.48 ear
-0.48 eye _ in
-0.48 going down
-0.48 hungry
-0.48 is pregnant
-0.48 its gone
-0.48 kid _ the
-0.48 like that
-0.48 next month
-0.48 on _ stair
-0.48 on my
-0.48 pain _ down
-0.48 pee _ lot
-0.48 pee a
-0.48 period is
-0.48 sore throat
-0.48 swallow _ cherry
-0.48 the _ th
-0.48 vitamin with
-0.48 we _ a
-0.48 wood
-0.49 ^ _ need
-0.49 ^ _ scratch
-0.49 ^ _ you
-0.49 ^ bit
-0.49 ^ first
-0.49 ^ toothache
-0.49 a _ off
-0.49 a _ short
-0.49 a streak
-0.49 ask
-0.49 can you
-0.49 diaper
-0.49 dog
-0.49 im _ my
-0.49 insurance
-0.49 is _ bit
-0.49 is _ month
-0.49 little
-0.49 me a
-0.49 my _ wash
-0.49 streak _ blood
-0.49 streak of
-0.49 thi cough
-0.49 toddler _ a
-0.49 up _ last
-0.49 your
-0.5 =ate_dye
-0.5 ?about
-0.5 ^ _ ache
-0.5 ^ _ little
-0.5 ^ _ when
-0.5 ^ _ yo
-0.5 ^ doe
-0.5 ^ gassy
-0.5 ^ ten
-0.5 a day
-0.5 and sleep
-0.5 bos
-0.5 driv
-0.5 get a
-0.5 give me
-0.5 gone
-0.5 how
-0.5 i had
-0.5 it _ #
-0.5 later
-0.5 my bos
-0.5 my nail
-0.5 off _ week
-0.5 scratchy
-0.5 side _ pain
-0.5 soap
-0.5 that ok
-0.5 threw
-0.5 tiny
-0.5 today and
-0.5 was #99+
-0.5 when
-0.5 when _ i
-0.51 -of
-0.51 -problem
-0.51 -symptom
-0.51 ^ _ elbow
-0.51 a blue
-0.51 a cough
-0.51 and then
-0.51 are puffy
-0.51 can we
-0.51 cold _ my
-0.51 diaper rash
-0.51 do _ need
-0.51 elbow in
-0.51 first
-0.51 gas
-0.51 how _ i
-0.51 in march
-0.51 is my
-0.51 march
-0.51 no -symptom
-0.51 no _ -pain
-0.51 not -sleep
-0.51 numb _ from
-0.51 portal
-0.51 scrap
-0.51 several time
-0.51 start #
-0.51 start _ day
-0.51 stiff from
-0.51 tissue
-0.52 =choking_passed
-0.52 ?is
-0.52 ^ _ bad
-0.52 ^ _ feel
-0.52 ^ _ much
-0.52 ^ _ sister
-0.52 ^ between
-0.52 ^ do
-0.52 a _ at
-0.52 a _ red
-0.52 between _ and
-0.52 can he
-0.52 cough it
-0.52 cream
-0.52 eye water
-0.52 hand _ numb
-0.52 help
-0.52 loud
-0.52 mild headache
-0.52 my period
-0.52 on _ toilet
-0.52 sign
-0.52 start yesterday
-0.52 sugar #99+
-0.52 the #
-0.53 =chest_injury_or_ache
-0.53 ?how
-0.53 ^ <my
-0.53 ^ _ between
-0.53 ^ _ blue
-0.53 ^ _ in
-0.53 ^ which
-0.53 baby _ a
-0.53 blister _ a
-0.53 diabetic and
-0.53 for year
-0.53 i _ #
-0.53 my hair
-0.53 number
-0.53 of _ in
-0.53 ok now
-0.53 rash _ my
-0.53 roll over
-0.53 run
-0.53 same
-0.54 ?in
-0.54 ^ ?can
-0.54 ^ _ an
-0.54 ^ _ arm
-0.54 ^ _ my
-0.54 ^ _ oil
-0.54 a _ rash
-0.54 are _ in
-0.54 blood pressure
-0.54 i _ asthma
-0.54 is the
-0.54 jean
-0.54 look _ in
-0.54 pink
-0.54 quit smok
-0.54 should i
-0.54 to _ a
-0.54 weekend
-0.54 what doe
-0.55 ^ mosquito
-0.55 ^ next
-0.55 cry
-0.55 is _ safe
-0.55 job
-0.55 make
-0.55 my _ play
-0.55 my _ pressure
-0.55 sugar was
-0.55 thursday
-0.55 tickle
-0.55 was #11+
-0.55 would like
-0.56 <last
-0.56 ^ hiccup
-0.56 ^ monday
-0.56 acne
-0.56 baby _ up
-0.56 beet
-0.56 coffee
-0.56 cold
-0.56 crav
-0.56 cry and
-0.56 i _ #11+
-0.56 phlegm
-0.56 stres
-0.56 stuffy
-0.57 ?what
-0.57 ^ ?what
-0.57 ^ _ and
-0.57 ^ _ doe
-0.57 ^ _ nose
-0.57 a little
-0.57 am
-0.57 leg _ the
-0.57 my _ have
-0.57 my _ seem
-0.57 pimple
-0.57 stop _ and
-0.57 the gym
-0.57 therapy
-0.57 turn my
-0.57 want
-0.58 -cough
-0.58 =vomit_few
-0.58 ?for
-0.58 ^ _ sore
-0.58 ^ sore
-0.58 constipat
-0.58 fever is
-0.58 how do
-0.58 i _ sleep
-0.58 it out
-0.58 low
-0.58 pm
-0.58 she _ her
-0.58 sometim
-0.58 son _ #
-0.58 to take
-0.58 with my
-0.59 =itching
-0.59 ?a
-0.59 ^ _ spot
-0.59 ^ can
-0.59 arm _ sore
-0.59 doctor
-0.59 feel _ since
-0.59 have _ cold
-0.59 i could
-0.59 is _ ok
-0.59 it still
-0.59 my _ look
-0.59 my tongue
-0.59 onion
-0.59 pizza
-0.59 since monday
-0.59 thumb
-0.6 <year
-0.6 =inconsolable
-0.6 =iron_pills
-0.6 =not_taken
-0.6 ^ slight
-0.6 ^ small
-0.6 a runny
-0.6 and play
-0.6 down since
-0.6 eye _ and
-0.6 hemorrhoid
-0.6 hurt from
-0.6 nervou
-0.6 otherwise
-0.6 patch
-0.6 pollen
-0.6 sore from
-0.6 stop cry
-0.6 swollen after
-0.6 the day
-0.6 thirty
-0.6 well
-0.6 what
-0.6 work
-0.61 -no
-0.61 =cold_hands
-0.61 =muscle_tear
-0.61 =possible_fracture
-0.61 are sore
-0.61 clinic
-0.61 could
-0.61 do you
-0.61 from _ dentist
-0.61 give
-0.61 next week
-0.61 several
-0.61 up _ i
-0.61 with blister
-0.62 <my
-0.62 ^ _ breath
-0.62 can
-0.62 chapp
-0.62 eye _ it
-0.62 glass
-0.62 have asthma
-0.62 made
-0.62 my _ snor
-0.62 phone
-0.62 slept
-0.62 test
-0.62 traffic
-0.63 -blood
-0.63 a mosquito
-0.63 bill
-0.63 call
-0.63 no -blood
-0.63 on it
-0.63 on monday
-0.63 spr
-0.64 =constipation
-0.64 ?can
-0.64 ^ are
-0.64 ^ stabb
-0.64 any
-0.64 bruise
-0.64 exam
-0.64 follow
-0.64 gassy
-0.64 my usual
-0.64 th
-0.64 yo boy
-0.65 #99+ since
-0.65 <year <ago
-0.65 =seizure_usual
-0.65 ^ dry
-0.65 dry cough
-0.65 from now
-0.65 in _ even
-0.65 love
-0.65 now and
-0.65 slight
-0.65 the even
-0.65 twitch
-0.65 when is
-0.66 ^ numb
-0.66 after work
-0.66 all good
-0.66 december
-0.66 eat
-0.66 great
-0.66 her _ with
-0.67 =aura_usual
-0.67 =low_mood_deep
-0.67 ^ not
-0.67 january
-0.67 why
-0.67 winter
-0.68 =dentist
-0.68 a _ nose
-0.68 breath _ the
-0.68 de
-0.68 i _ at
-0.68 i get
-0.68 over #11+
-0.68 pink eye
-0.68 sneez
-0.68 snor
-0.68 sore after
-0.68 what is
-0.68 with thi
-0.69 ^ _ crie
-0.69 ^ _ threw
-0.69 ^ light
-0.69 end of
-0.69 gym
-0.69 sore
-0.69 tired
-0.69 want a
-0.69 wash
-0.7 =cold_only
-0.7 ^ _ neck
-0.7 check
-0.7 five
-0.7 for _ week
-0.7 of _ on
-0.7 ring
-0.7 spit up
-0.7 where
-0.71 ^ by
-0.71 ^ stomach
-0.71 a cold
-0.71 alway
-0.71 and want
-0.71 due
-0.71 period
-0.71 stool
-0.71 today
-0.72 ^ _ do
-0.72 blood on
-0.72 bored
-0.72 dry
-0.72 please
-0.73 =tired
-0.73 ^ _ hurt
-0.73 ^ sweaty
-0.73 at night
-0.73 can i
-0.73 day of
-0.73 heartburn
-0.73 vaccine
-0.74 # _ of
-0.74 =sunburn
-0.74 before
-0.74 feel fine
-0.74 fell on
-0.74 im sad
-0.74 is a
-0.74 itchy
-0.74 next
-0.74 no -fever
-0.74 pregnancy
-0.74 sunburn
-0.75 -my
-0.75 -yet
-0.75 ^ _ get
-0.75 teeth
-0.75 the dentist
-0.75 was _ of
-0.76 all _ time
-0.76 sunday
-0.76 the time
-0.76 upset
-0.77 ^ how
-0.77 food
-0.77 pain _ a
-0.77 should
-0.78 -pain
-0.78 ache
-0.79 -fever
-0.79 ^ when
-0.79 feel ok
-0.79 runny nose
-0.79 smok
-0.8 friday
-0.8 mosquito bite
-0.81 ^ thi
-0.81 broken
-0.81 runny
-0.82 #99+ _ #11+
-0.82 ^ _ period
-0.82 checkup
-0.82 diet
-0.82 good
-0.82 toddler wont
-0.82 took _ pill
-0.82 you
-0.83 =itchy_only
-0.83 ^ _ make
-0.83 ^ mild
-0.83 scratch
-0.83 wednesday
-0.84 #11+ _ dizzy
-0.84 milk
-0.84 my fever
-0.84 tomorrow
-0.84 which
-0.85 husband snor
-0.85 in _ morn
-0.85 paper
-0.85 refill
-0.85 the morn
-0.85 year _ has
-0.86 cough _ fever
-0.86 safe
-0.86 tuesday
-0.87 =during_exercise
-0.87 ^ ear
-0.87 cant sleep
-0.87 sleep
-0.88 -sleep
-0.88 is sore
-0.88 my _ faint
-0.88 need a
-0.88 vitamin
-0.89 =twisted
-0.89 small
-0.89 swallow her
-0.9 =low_mood
-0.9 ^ _ hand
-0.9 ^ _ to
-0.9 my dog
-0.92 at #
-0.92 need
-0.93 ^ what
-0.93 ok
-0.94 # #11+
-0.94 gum
-0.95 ^ _ after
-0.95 laugh
-0.98 ^ _ day
-0.98 doe
-1.01 and need
-1.01 mild
-1.02 ^ headache
-1.03 once
-1.04 =eating_disorder
-1.04 ^ is
-1.04 sad
-1.05 dentist
-1.06 is that
-1.06 normal
-1.07 elbow
-1.08 ^ _ fever
-1.08 monday
-1.08 mosquito
-1.09 ^ dizzy
-1.1 a bit
-1.1 appointment
-1.1 haha
-1.1 play
-1.15 =raynaud_usual
-1.15 late
-1.17 fine
-1.27 ^ in
-1.3 fine now
-1.31 lol
`,
}
