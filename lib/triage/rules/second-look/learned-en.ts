import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.42,
  emergencyFrom: 1.22,
  nurseFrom: 0.7,
  weights: `
2.2 =suicidal
2.12 =stab_shot
1.88 =poison_swallowed
1.87 =harm_others
1.78 =abuse_danger
1.75 =overdose_taken
1.68 =swallowed_battery
1.64 =device_alarm
1.63 =amputated
1.63 =snake
1.56 =water_broke
1.55 =self_harm_now
1.52 =deformed
1.51 =face_blisters
1.51 =seizure
1.49 =baby_quiet
1.49 =black_stool
1.48 =chest_pressure
1.48 =unresponsive
1.47 =contractions
1.46 =wild_bite
1.42 =chemical_burn
1.41 =drowning
1.38 =choking
1.38 =soaking_pad
1.36 =cannot_breathe
1.35 =skin_peeling
1.34 =carbon_monoxide
1.33 pass
1.32 =burn_big
1.28 =bleeding_heavy
1.28 the baby
1.27 =confused
1.27 pass out
1.24 =no_urine
1.24 chok
1.23 =animal_bite
1.22 =smoke
1.22 black
1.2 =inhaler_fails
1.2 a seizure
1.19 =drowsy
1.18 =electric
1.18 =swelling_throat
1.18 =vomiting_blood
1.18 found
1.17 =vision_loss
1.14 ^ _ chok
1.14 seizure
1.13 =seizure_repeat
1.13 touch
1.13 way
1.12 =withdrawal
1.12 behind
1.1 #99+ and
1.1 =numb_any
1.09 every _ minut
1.09 sugar is
1.08 =fell_baby
1.08 =weak_one_side
1.08 into
1.07 hav
1.06 =child_got_pills
1.06 =ear_swollen
1.06 =high_fever
1.06 nonstop
1.06 temp _ #99+
1.06 whole
1.05 fever and
1.05 through
1.04 breathe
1.03 die
1.03 went
1.02 =deep_burn
1.02 =dystonia
1.02 =severe_headache
1.02 im on
1.02 out _ the
1.01 =fainted
1.01 had _ seizure
0.99 =baby_still
0.99 =chemical_word
0.99 and im
0.99 vomit
0.98 =chemical_strong
0.98 =radiates_groin
0.98 open
0.97 =priapism
0.97 =sudden
0.97 fire
0.97 min
0.97 on _ and
0.96 =drugs_taken
0.96 =speech
0.96 and she
0.95 =testicle
0.95 after the
0.95 confus
0.95 implant
0.95 isnt
0.95 miss
0.95 think
0.94 =coughs_blood
0.94 =heat_danger
0.94 =immunosuppressed
0.94 anymore
0.94 chill
0.94 collaps
0.94 crush
0.94 fluid
0.94 going to
0.94 swell up
0.93 =bluish
0.93 end it
0.93 sudden
0.93 worst
0.92 =at_rest
0.92 =jaw_locked
0.92 ^ cant
0.92 and now
0.92 drank
0.91 say
0.9 cant _ my
0.9 fell _ the
0.9 forward
0.9 soak
0.89 =eye_bulge
0.89 and _ eye
0.89 hav a
0.89 myself
0.89 so bad
0.89 swell
0.88 =done_with_it
0.88 =face_droop
0.88 =throat_tight
0.88 and he
0.88 by
0.88 cant feel
0.88 from a
0.88 has _ and
0.88 off the
0.87 =barking_stridor
0.87 =bladder_bowel_loss
0.87 =mouth_sores
0.87 and vomit
0.87 bent
0.87 over #99+
0.87 thigh
0.87 think about
0.87 wont
0.86 =pain_beyond
0.86 and chill
0.86 and my
0.86 i just
0.86 in his
0.86 is _ the
0.86 point
0.86 the _ and
0.85 =eye_chemical
0.85 =rigors_hard
0.85 =turning_blue
0.85 bottle
0.85 hes
0.85 my friend
0.84 =drug_named
0.84 =eye_hit
0.84 =lips_blue
0.84 =rigors
0.84 =severe_pain
0.84 =sugar_low
0.84 =swelling_lips
0.84 mouth
0.83 =head_injury
0.83 and _ in
0.83 my _ with
0.83 shak
0.83 turn
0.83 was _ in
0.82 # _ and
0.82 =gradual_numb
0.82 ^ sudden
0.82 a _ now
0.82 and _ are
0.82 i cut
0.82 im dizzy
0.82 week with
0.81 =bleeding_any
0.81 =one_side_belly
0.81 =very_fast_pulse
0.81 for _ hour
0.81 is swell
0.81 she
0.81 shook
0.81 testicle
0.81 word
0.8 =again_fainted
0.8 a temp
0.8 is _ on
0.8 is _ up
0.8 my thigh
0.8 temp of
0.79 =hurts_breathing
0.79 =shaking
0.79 ^ infant
0.79 brother
0.79 eaten
0.79 face
0.79 gun
0.79 infant
0.79 my _ went
0.79 my whole
0.79 skin is
0.78 =pierced_through
0.78 =short_breath
0.78 =valve_or_device
0.78 =waters_said
0.78 =wont_swallow
0.78 and hes
0.78 clos
0.78 clot
0.78 my belly
0.78 temp
0.78 ther
0.78 up to
0.78 white and
0.78 wont wake
0.77 -peed
0.77 =bp_very_high
0.77 =long_bleed
0.77 a bat
0.77 and red
0.77 bat
0.77 hang
0.77 heart is
0.77 heart rac
0.77 n
0.77 tell _ to
0.77 to _ it
0.77 water broke
0.76 =hurts_move
0.76 =plant_eaten
0.76 =swallow_trouble
0.76 ^ think
0.76 and _ i
0.76 battery
0.76 by mistake
0.76 contraction
0.76 feel dizzy
0.76 may have
0.76 mistake
0.75 =eye_pierced
0.75 =retractions
0.75 ^ chok
0.75 acid
0.75 baby #
0.75 my _ drank
0.75 my _ touch
0.75 my mouth
0.75 on one
0.75 one side
0.75 pale
0.75 since yesterday
0.75 touch me
0.75 wont go
0.74 =hallucinating
0.74 =pale_clammy
0.74 =vomiting
0.74 and _ chest
0.74 and see
0.74 cant
0.74 cant breathe
0.74 chest and
0.74 deep
0.74 hard
0.74 inhal
0.74 lighthead
0.74 stuck _ my
0.74 temp is
0.74 the floor
0.74 weird
0.73 =leg_swelling_one
0.73 =sleepless_days
0.73 =wheeze_word
0.73 and _ rash
0.73 and confus
0.73 and is
0.73 bit my
0.73 bright
0.73 infection
0.73 nauseou
0.73 now my
0.73 rash that
0.73 the tip
0.72 #11+ min
0.72 =dry_mouth
0.72 =fall_hard
0.72 =hernia_stuck
0.72 =near_faint
0.72 =pleuritic
0.72 =purple_rash
0.72 =weak_legs
0.72 =worst_ever
0.72 ^ _ think
0.72 an _ ago
0.72 and _ neck
0.72 and _ out
0.72 flash
0.72 grandpa
0.72 gush
0.72 i think
0.72 my vision
0.72 on _ side
0.72 spasm
0.72 that wont
0.72 with blood
0.71 =dark_urine
0.71 ^ found
0.71 a bunch
0.71 after my
0.71 and her
0.71 and short
0.71 and wont
0.71 bleed
0.71 bunch
0.71 bunch of
0.71 fish hook
0.71 i _ too
0.71 my right
0.71 near
0.71 old is
0.71 pull
0.71 push
0.71 shock
0.71 that _ go
0.71 wheez
0.71 wound
0.71 wrist
0.7 # _ pregnant
0.7 -slept
0.7 =belly_hard
0.7 =collapsed_word
0.7 =saddle_numb
0.7 ^ _ drank
0.7 ^ hes
0.7 and _ breath
0.7 and _ feel
0.7 and _ my
0.7 belly
0.7 bleed from
0.7 dog _ my
0.7 i _ like
0.7 my _ keep
0.7 poison
0.7 short _ breath
0.7 short of
0.7 to die
0.69 =blood_thinner
0.69 =soft_spot
0.69 bone
0.69 breath
0.69 cant _ it
0.69 cant swallow
0.69 do _ still
0.69 feel like
0.69 is _ my
0.69 kick today
0.69 month _ has
0.69 now fever
0.69 stuck
0.69 super
0.69 swallow
0.69 the point
0.69 turn blue
0.68 #11+ _ no
0.68 =breath_pauses
0.68 =car_crash
0.68 =chest_any
0.68 =chest_tearing
0.68 =hernia
0.68 a tree
0.68 and no
0.68 by a
0.68 cant open
0.68 chest hurt
0.68 cut _ wrist
0.68 high fever
0.68 i _ feel
0.68 is bleed
0.68 of my
0.68 pad
0.68 red blood
0.68 severe
0.68 throw up
0.67 -up
0.67 =co_alarm
0.67 =neck_swelling
0.67 =spits_clots
0.67 and _ is
0.67 and the
0.67 bad _ and
0.67 dark pee
0.67 everywhere
0.67 fast and
0.67 floppy
0.67 hit _ head
0.67 start in
0.67 two _ after
0.66 =born_part
0.66 =cant_lie_flat
0.66 =fever
0.66 =high_altitude
0.66 =means_at_hand
0.66 ^ _ soft
0.66 a fight
0.66 and _ dizzy
0.66 and _ have
0.66 chemical
0.66 heart _ and
0.66 jaw
0.66 lip
0.66 my _ put
0.66 push forward
0.66 terrible
0.66 was stabb
0.65 and heart
0.65 back and
0.65 belly hurt
0.65 bleach _ my
0.65 bleach in
0.65 im going
0.65 is in
0.65 minut
0.65 my _ isnt
0.65 squeez
0.65 tell
0.65 took #11+
0.65 vision
0.65 vomit and
0.65 was _ with
0.64 =drooling
0.64 =ear_blood
0.64 =to_the_bone
0.64 ^ fell
0.64 ^ havent
0.64 a _ battery
0.64 after a
0.64 been
0.64 calf is
0.64 cut off
0.64 dont
0.64 even after
0.64 now _ and
0.64 put
0.64 splash
0.64 swollen and
0.64 the kitchen
0.64 ther a
0.64 think my
0.64 twice
0.64 wont stop
0.63 =bp_high
0.63 =deep_cut
0.63 =limb_cold_pale
0.63 =purple_word
0.63 =tongue_swollen
0.63 =wound_infected
0.63 a knife
0.63 and _ pain
0.63 and i
0.63 broke
0.63 dont _ if
0.63 drank antifreeze
0.63 garage
0.63 her
0.63 in _ garage
0.63 knife
0.63 my wrist
0.63 nonsense
0.63 purple
0.63 read #11+
0.63 snake bite
0.63 talk nonsense
0.63 the _ is
0.63 the garage
0.63 throw
0.62 #11+ tylenol
0.62 -baby
0.62 -felt _ -baby
0.62 =cocaine
0.62 =hives
0.62 =limp_leg
0.62 =limp_refuses
0.62 =oxygen_low
0.62 =right_side
0.62 =severe_weakness
0.62 =sugar_very_low
0.62 and _ im
0.62 antifreeze
0.62 breath for
0.62 bright _ blood
0.62 bright red
0.62 daughter is
0.62 even
0.62 ever
0.62 floor
0.62 his eye
0.62 his head
0.62 hook
0.62 i cant
0.62 is chok
0.62 isnt -breath
0.62 it _ like
0.62 like
0.62 me _ night
0.62 now hes
0.62 old wont
0.62 pass _ at
0.62 read _ on
0.62 too many
0.62 took _ many
0.62 took _ of
0.62 took too
0.62 with _ breath
0.61 # minut
0.61 =blurry_vision
0.61 =tearing_trunk
0.61 and
0.61 and _ of
0.61 breath in
0.61 dad collaps
0.61 eliqui
0.61 feel hot
0.61 feel tight
0.61 her head
0.61 hurt _ bad
0.61 i still
0.61 is _ off
0.61 ive been
0.61 last _ and
0.61 my _ and
0.61 on _ right
0.61 see
0.61 sweat
0.61 the bathroom
0.61 water _ and
0.61 week _ with
0.61 week old
0.6 <two <week
0.6 =birth_now
0.6 =eye_hit_bad
0.6 =object_stuck
0.6 =postpartum
0.6 ^ _ bit
0.6 ^ someone
0.6 after _ fall
0.6 and _ spasm
0.6 and _ with
0.6 baby _ -breath
0.6 behind _ ear
0.6 cant _ her
0.6 flew
0.6 go away
0.6 hasnt
0.6 hot
0.6 im hav
0.6 is blurry
0.6 liv
0.6 my _ swallow
0.6 n im
0.6 of liv
0.6 on _ floor
0.6 one _ is
0.6 pain
0.6 point _ liv
0.6 point of
0.6 puffer
0.6 she #
0.6 the fall
0.6 think im
0.6 what _ point
0.59 =goodbye_note
0.59 =hanging_attempt
0.59 =mania_psychosis
0.59 =vomiting_constantly
0.59 ^ shingl
0.59 acid on
0.59 and _ and
0.59 and _ heart
0.59 and _ since
0.59 and _ wont
0.59 black poop
0.59 blue
0.59 boyfriend
0.59 cleaner
0.59 dog bit
0.59 drowsy
0.59 even _ the
0.59 feel _ im
0.59 for _ minut
0.59 found my
0.59 go
0.59 going
0.59 huge
0.59 is _ out
0.59 kitchen
0.59 magnet
0.59 my boyfriend
0.59 my water
0.59 off
0.59 shingl _ my
0.59 shock me
0.59 talk
0.59 vision is
0.58 =jaundice
0.58 =skin_black
0.58 =slow_heart
0.58 =tearing
0.58 =young_baby
0.58 ^ ther
0.58 ^ they
0.58 all over
0.58 and _ keep
0.58 and _ look
0.58 button
0.58 cant keep
0.58 dont know
0.58 explod
0.58 head
0.58 hurt so
0.58 i was
0.58 leak
0.58 my _ sugar
0.58 my _ took
0.58 old with
0.58 out in
0.58 out twice
0.58 pressure _ over
0.58 squeaky
0.58 there
0.58 to my
0.58 used my
0.58 way _ than
0.58 weak
0.58 wont _ up
0.58 worst headache
0.57 -pill
0.57 =preterm_weeks
0.57 ^ pain
0.57 and _ vomit
0.57 antibiotic
0.57 back _ and
0.57 cut _ my
0.57 everyone
0.57 got into
0.57 i swallow
0.57 im _ a
0.57 kill
0.57 my _ i
0.57 neck _ fever
0.57 no _ and
0.57 pain is
0.57 sense
0.57 she has
0.57 short
0.57 throat clos
0.57 tonight
0.57 up and
0.57 want _ die
0.57 was in
0.57 wks
0.56 =fall_height
0.56 ^ _ his
0.56 ^ _ keep
0.56 bite _ my
0.56 bleed after
0.56 burn _ hand
0.56 cough and
0.56 finger
0.56 for over
0.56 got _ in
0.56 gray
0.56 has been
0.56 herself
0.56 hip
0.56 im _ and
0.56 im pregnant
0.56 know if
0.56 like _ and
0.56 limp
0.56 my _ just
0.56 my _ open
0.56 my _ turn
0.56 off _ the
0.56 pod
0.56 sunken
0.56 the right
0.56 throat is
0.56 tick bite
0.56 to end
0.56 was _ the
0.55 -breath -right
0.55 -right
0.55 =moved_right
0.55 =worst_ever_sick
0.55 ^ _ right
0.55 ^ everyone
0.55 ^ she
0.55 and _ has
0.55 and cant
0.55 bare
0.55 be _ anymore
0.55 black stool
0.55 finger got
0.55 forehead
0.55 goodbye
0.55 hand finger
0.55 have _ a
0.55 hour ago
0.55 hurt to
0.55 i _ and
0.55 in and
0.55 off _ #
0.55 right
0.55 say #99+
0.55 say he
0.55 vision _ blurry
0.54 #11+ time
0.54 ^ _ cant
0.54 ^ _ help
0.54 ^ took
0.54 and eye
0.54 and numb
0.54 bleed _ my
0.54 chemo
0.54 clear
0.54 dropp
0.54 her _ is
0.54 i pass
0.54 i walk
0.54 is black
0.54 like coffee
0.54 like im
0.54 my brother
0.54 my hand
0.54 now im
0.54 scream
0.54 shut
0.54 spray
0.54 start _ my
0.54 stop
0.54 stuff
0.54 the light
0.54 threaten
0.54 thrown
0.54 was _ by
0.53 <the _ <two
0.53 =anaphylaxis_said
0.53 =hit_hard
0.53 =limb_bleeds
0.53 =pink_foam
0.53 =projectile
0.53 =upper_belly_pain
0.53 ^ _ been
0.53 ^ _ got
0.53 ^ _ wound
0.53 alive
0.53 chest
0.53 cough up
0.53 diarrhea
0.53 eye was
0.53 fall
0.53 hallucinat
0.53 havent
0.53 head _ the
0.53 head on
0.53 i _ faint
0.53 in _ foot
0.53 make a
0.53 my epipen
0.53 my hip
0.53 neck and
0.53 of _ and
0.53 over _ and
0.53 pain _ my
0.53 pale and
0.53 projectile
0.53 projectile vomit
0.53 pupil
0.53 right side
0.53 she breath
0.53 soak _ pad
0.53 soft spot
0.53 some
0.53 to breathe
0.53 used _ epipen
0.52 #11+ _ and
0.52 -slept -in
0.52 =cannot_move_limb
0.52 =squeezing_word
0.52 =swelling
0.52 ^ _ pregnant
0.52 ^ bleed
0.52 and isnt
0.52 and its
0.52 blood
0.52 broke and
0.52 com out
0.52 crazy
0.52 doesnt
0.52 feel sick
0.52 fell from
0.52 gett weaker
0.52 hasnt -slept
0.52 he got
0.52 her _ and
0.52 him out
0.52 his _ and
0.52 is _ #99+
0.52 is _ and
0.52 is _ so
0.52 my chest
0.52 my insulin
0.52 pressure _ my
0.52 rac
0.52 say hes
0.52 she _ a
0.52 straight
0.52 tell me
0.52 the bone
0.52 those
0.52 those little
0.52 way _ my
0.52 weaker
0.52 with _ temp
0.51 #99+ _ #99+
0.51 -hour
0.51 -in _ -hour
0.51 =head_danger
0.51 =muscle_cramps
0.51 =shoulder_pain
0.51 =trunk_pain
0.51 ^ _ was
0.51 ^ husband
0.51 ^ tongue
0.51 a handful
0.51 and painful
0.51 baby _ kick
0.51 black _ and
0.51 clammy
0.51 fingertip
0.51 handful
0.51 handful of
0.51 higher
0.51 hit
0.51 i _ lisinopril
0.51 i _ raped
0.51 kill my
0.51 my _ fever
0.51 my _ since
0.51 my _ sudden
0.51 night but
0.51 nowhere
0.51 of nowhere
0.51 off _ fingertip
0.51 out _ nowhere
0.51 out at
0.51 puk
0.51 push _ and
0.51 raped
0.51 rat
0.51 rat poison
0.51 rattlesnake
0.51 she chok
0.51 sudden cant
0.51 swallow a
0.51 the _ side
0.51 was raped
0.51 weight on
0.51 wife is
0.5 # _ with
0.5 #11+ _ with
0.5 =eye_pain
0.5 =face_odd
0.5 =feels_incredible
0.5 =frostbite
0.5 =screams_in_bouts
0.5 =urinary_stuck_long
0.5 ^ newborn
0.5 ^ severe
0.5 ^ water
0.5 accident
0.5 alarm
0.5 and hit
0.5 awake
0.5 awful
0.5 black and
0.5 blue and
0.5 bottle of
0.5 breath and
0.5 breath even
0.5 by the
0.5 c section
0.5 cant wake
0.5 drain
0.5 drool
0.5 feel my
0.5 from _ remote
0.5 headache _ see
0.5 here
0.5 husband
0.5 i _ stabb
0.5 is rac
0.5 like crazy
0.5 look _ and
0.5 nail gun
0.5 now i
0.5 remote
0.5 section
0.5 shoot
0.5 so weak
0.5 stick
0.5 the _ with
0.5 the remote
0.5 thought of
0.5 tip _ my
0.5 tip of
0.5 too _ to
0.5 up _ arm
0.5 very sleepy
0.5 wake
0.5 walk _ the
0.5 while runn
0.5 wont _ and
0.49 <week
0.49 <week <ago
0.49 =appendix_burst
0.49 =hernia_word
0.49 =kidney_infection
0.49 =racing_heart
0.49 =urinary_stuck
0.49 =wakes
0.49 ^ _ belly
0.49 ^ _ stabb
0.49 ^ _ went
0.49 a _ bit
0.49 and _ hes
0.49 and _ leg
0.49 and _ wake
0.49 and pass
0.49 and sore
0.49 appendix burst
0.49 bathroom
0.49 burst
0.49 com
0.49 dad
0.49 down _ stair
0.49 down and
0.49 ear infection
0.49 fell down
0.49 fever _ and
0.49 fever _ chill
0.49 fluid #11+
0.49 fluid _ week
0.49 for hour
0.49 forward and
0.49 gett _ and
0.49 hour _ it
0.49 i _ breathe
0.49 into the
0.49 is bent
0.49 kick
0.49 kidney infection
0.49 know how
0.49 left
0.49 leg is
0.49 me last
0.49 my _ burst
0.49 no _ today
0.49 off in
0.49 practice
0.49 say _ just
0.49 shak and
0.49 sharp pain
0.49 so
0.49 someth
0.49 stabb _ the
0.49 stabb in
0.49 ten minut
0.49 think _ appendix
0.49 three time
0.49 week pregnant
0.49 with bad
0.48 -a
0.48 -baby -move
0.48 -move
0.48 =calf
0.48 =device_shock
0.48 =radiates
0.48 ^ _ dad
0.48 ^ _ defibrillator
0.48 ^ _ stomach
0.48 ^ after
0.48 ^ black
0.48 a _ and
0.48 a _ wire
0.48 a live
0.48 and _ down
0.48 and _ face
0.48 and _ hot
0.48 blister all
0.48 burn _ face
0.48 cant move
0.48 confus and
0.48 defibrillator
0.48 eyelid and
0.48 face and
0.48 got
0.48 heavy
0.48 house
0.48 i breathe
0.48 im in
0.48 im lighthead
0.48 is bulg
0.48 is cold
0.48 is com
0.48 is white
0.48 keep
0.48 kill myself
0.48 lock
0.48 lying
0.48 min ago
0.48 mouth and
0.48 my defibrillator
0.48 noise
0.48 noth
0.48 on _ left
0.48 pain _ i
0.48 popp out
0.48 real _ and
0.48 she _ and
0.48 stab
0.48 stabb
0.48 tar
0.48 the _ floor
0.48 the cut
0.48 through my
0.48 us
0.48 voice
0.48 warfarin
0.48 when _ breathe
0.47 #99+ _ chill
0.47 #99+ with
0.47 -all
0.47 -baby _ since
0.47 -felt -the
0.47 -the -baby
0.47 =bite_bad
0.47 =flashes_floaters
0.47 =ketone_breath
0.47 =legs_gone
0.47 =pressure_elsewhere
0.47 =sugar_extreme
0.47 ^ _ monoxide
0.47 ^ carbon
0.47 ^ grandpa
0.47 ^ soak
0.47 a cup
0.47 all of
0.47 and _ cant
0.47 and _ short
0.47 and ankl
0.47 and blister
0.47 and pull
0.47 are blue
0.47 are swollen
0.47 around the
0.47 been _ and
0.47 been _ up
0.47 by accident
0.47 cant get
0.47 carbon _ alarm
0.47 chest pain
0.47 cup of
0.47 daughter has
0.47 deep hole
0.47 down there
0.47 each breath
0.47 eye _ a
0.47 fever _ my
0.47 havent _ -the
0.47 im
0.47 im #
0.47 in _ feet
0.47 its been
0.47 know
0.47 like red
0.47 monoxide alarm
0.47 move my
0.47 my _ yo
0.47 my jaw
0.47 new _ and
0.47 new floater
0.47 no sense
0.47 of _ floater
0.47 of new
0.47 on chemo
0.47 on warfarin
0.47 outside
0.47 pain in
0.47 roommate
0.47 she _ fine
0.47 to _ my
0.47 was under
0.47 with _ and
0.47 with each
0.47 woke up
0.47 wrist _ ankl
0.47 wrist and
0.46 =belly_pain
0.46 =hip_fracture
0.46 =hip_hurts
0.46 =leaking
0.46 =means_mentioned
0.46 ^ _ behind
0.46 ^ _ broke
0.46 ^ gunshot
0.46 a _ in
0.46 and _ so
0.46 belly is
0.46 chest _ tight
0.46 diabetic _ is
0.46 down
0.46 epipen
0.46 fever
0.46 for _ minute
0.46 from his
0.46 grandma
0.46 gunshot
0.46 headach
0.46 headache _ i
0.46 hes cough
0.46 his _ with
0.46 jaw lock
0.46 just sitt
0.46 my _ calf
0.46 of breath
0.46 pregnant #11+
0.46 pregnant _ week
0.46 tongue feel
0.46 took
0.46 very
0.46 vomit nonstop
0.46 whole _ of
0.46 with _ headache
0.45 -when
0.45 =blister_any
0.45 =fell
0.45 =irregular_heart
0.45 =noisy_rest
0.45 =recent_travel
0.45 =stool_blood
0.45 =thrown_back
0.45 =weak_any
0.45 ^ _ going
0.45 ^ deep
0.45 ^ gush
0.45 ^ pressure
0.45 a grape
0.45 accidental
0.45 and _ skin
0.45 and _ throw
0.45 and bleed
0.45 behind the
0.45 bent _ a
0.45 bleed _ the
0.45 cant breath
0.45 double
0.45 dur the
0.45 electrocut
0.45 electrocut _ the
0.45 fell and
0.45 flare
0.45 gasp
0.45 got electrocut
0.45 grape
0.45 he _ the
0.45 he had
0.45 heart _ #99+
0.45 heart feel
0.45 his _ is
0.45 his chest
0.45 hot and
0.45 i _ double
0.45 is _ of
0.45 is full
0.45 is hot
0.45 its all
0.45 just had
0.45 last _ now
0.45 minut and
0.45 month _ wont
0.45 my dad
0.45 neck _ and
0.45 now its
0.45 on _ grape
0.45 pregnant _ bad
0.45 purple rash
0.45 put his
0.45 real
0.45 red and
0.45 so much
0.45 stand
0.45 stomach is
0.45 suck
0.45 suck in
0.45 the _ right
0.45 throat _ and
0.45 to jump
0.45 uncle
0.45 want _ be
0.45 was _ a
0.45 with _ fever
0.44 #11+ _ she
0.44 =jelly_stool
0.44 =spreading
0.44 =sudden_balance
0.44 ^ _ by
0.44 ^ worst
0.44 all _ and
0.44 and _ see
0.44 and _ very
0.44 and hard
0.44 and his
0.44 bad headache
0.44 belly pain
0.44 between _ shoulder
0.44 came back
0.44 can see
0.44 coffee ground
0.44 diabetic
0.44 fell in
0.44 finger are
0.44 grabb
0.44 ground
0.44 head is
0.44 high
0.44 hour and
0.44 i _ im
0.44 i cough
0.44 im _ up
0.44 im bleed
0.44 im throw
0.44 is hav
0.44 it has
0.44 jelly
0.44 leg has
0.44 like _ ground
0.44 lip are
0.44 look _ coffee
0.44 my _ got
0.44 now
0.44 now _ cough
0.44 now _ is
0.44 numb and
0.44 old _ has
0.44 on herself
0.44 painful
0.44 right calf
0.44 side and
0.44 sleepy
0.44 swollen
0.44 terrible headache
0.44 the worst
0.44 think _ hav
0.44 time and
0.44 up _ and
0.44 up blood
0.44 wave
0.43 -crie
0.43 -she -crie
0.43 -when _ -crie
0.43 =clot_risk
0.43 =eyelids_swollen
0.43 =snake_bad
0.43 =vaginal_bleeding
0.43 ^ _ child
0.43 ^ _ put
0.43 ^ postpartum
0.43 and more
0.43 and say
0.43 area
0.43 back from
0.43 bleed and
0.43 breath _ a
0.43 calf
0.43 cant _ at
0.43 cant _ down
0.43 cant pee
0.43 child
0.43 contraction _ #
0.43 contraction every
0.43 eye since
0.43 fire and
0.43 foot is
0.43 hasnt _ -in
0.43 hes breath
0.43 in _ house
0.43 in _ kitchen
0.43 is going
0.43 is very
0.43 jerk
0.43 light _ a
0.43 lip _ blue
0.43 lip look
0.43 my child
0.43 no -tear
0.43 old got
0.43 out
0.43 over
0.43 right _ and
0.43 severe headache
0.43 she seem
0.43 side _ my
0.43 swollen for
0.43 temp #11+
0.43 the other
0.43 them
0.43 took double
0.43 turn _ and
0.43 week and
0.43 yo _ out
0.42 -all -day
0.42 -had -a
0.42 =green_vomit
0.42 ^ _ dialysi
0.42 ^ erection
0.42 ^ her
0.42 a button
0.42 a minute
0.42 ago and
0.42 and _ pee
0.42 and _ thrown
0.42 and cold
0.42 are _ hard
0.42 arm and
0.42 birth last
0.42 button battery
0.42 came
0.42 drain cleaner
0.42 erection _ #
0.42 erection for
0.42 ex
0.42 eye _ splash
0.42 faint
0.42 hand
0.42 hasnt -peed
0.42 he has
0.42 headach and
0.42 heart pill
0.42 i _ swallow
0.42 in _ and
0.42 is _ sleepy
0.42 is stick
0.42 leak _ fluid
0.42 may
0.42 me to
0.42 minute
0.42 my _ pill
0.42 my sleep
0.42 next door
0.42 not _ -up
0.42 of his
0.42 pressure #99+
0.42 since #
0.42 soccer practice
0.42 someone
0.42 someth _ in
0.42 splash with
0.42 the _ in
0.42 the _ on
0.42 turn purple
0.42 tylenol
0.42 was splash
0.42 weak and
0.42 week _ feel
0.42 went _ for
0.42 with _ is
0.41 -diaper
0.41 -fade
0.41 -fade -when
0.41 -felt
0.41 -gas
0.41 -wet
0.41 -wet -diaper
0.41 =acts_drunk
0.41 =chest_pain
0.41 =glass_test
0.41 =red_racing
0.41 =slow_breathing
0.41 =swelling_face
0.41 ^ _ friend
0.41 ^ _ just
0.41 ^ _ month
0.41 ^ _ pacemaker
0.41 ^ _ read
0.41 ^ jaw
0.41 ^ son
0.41 ago
0.41 alarm _ going
0.41 alarm is
0.41 and breath
0.41 at _ table
0.41 at all
0.41 bad
0.41 bit me
0.41 blad
0.41 blood and
0.41 bone is
0.41 broke _ #11+
0.41 broke at
0.41 cant stand
0.41 day ago
0.41 down _ when
0.41 each
0.41 end
0.41 fell
0.41 gett _ since
0.41 going off
0.41 hand _ its
0.41 havent -felt
0.41 he was
0.41 head and
0.41 headache and
0.41 his _ look
0.41 i can
0.41 im _ eliqui
0.41 in _ at
0.41 knuckle
0.41 my #11+
0.41 my _ say
0.41 my knuckle
0.41 my left
0.41 my mom
0.41 noseble _ #11+
0.41 now _ have
0.41 old _ into
0.41 on _ at
0.41 on eliqui
0.41 ooz
0.41 pool _ cough
0.41 poop and
0.41 quit drink
0.41 shoot me
0.41 shoulder blad
0.41 stool and
0.41 that _ -fade
0.41 ther blood
0.41 to kill
0.41 took _ tylenol
0.41 upper
0.41 water _ at
0.4 #99+ _ a
0.4 =cholinergic
0.4 =gangrene
0.4 =new_baby
0.4 =no_injury
0.4 =weak_breathing
0.4 =wont_feed
0.4 ^ _ bite
0.4 ^ _ gave
0.4 ^ _ medicine
0.4 ^ _ rash
0.4 ^ _ wife
0.4 ^ coworker
0.4 a squeaky
0.4 and dry
0.4 and had
0.4 and hot
0.4 and lighthead
0.4 and talk
0.4 as a
0.4 baby _ blue
0.4 baby _ on
0.4 baby turn
0.4 behind it
0.4 blind
0.4 blood is
0.4 bloody diarrhea
0.4 blue for
0.4 burn up
0.4 but hes
0.4 cant catch
0.4 catch _ breath
0.4 catch my
0.4 cut on
0.4 ear _ bleed
0.4 eye _ burn
0.4 foam
0.4 for _ few
0.4 fume
0.4 gonna
0.4 hard _ breathe
0.4 has bloody
0.4 i see
0.4 im short
0.4 is miss
0.4 is over
0.4 just
0.4 like #11+
0.4 mov up
0.4 my _ into
0.4 no _ -when
0.4 out of
0.4 sharp
0.4 she _ to
0.4 since _ hour
0.4 slurr
0.4 sugar _ over
0.4 throat _ tight
0.4 tired to
0.4 too tired
0.4 turn _ for
0.4 under the
0.4 week _ has
0.4 while _ and
0.4 with #99+
0.39 #11+ minut
0.39 =allergic_said
0.39 =burned_hand
0.39 =child_bruises
0.39 =fast_breathing
0.39 =newborn
0.39 =not_looking
0.39 =throat_closing
0.39 =wont_go_away
0.39 ^ _ bone
0.39 ^ _ fell
0.39 ^ _ testicle
0.39 ^ snake
0.39 ^ vomit
0.39 a _ headache
0.39 allergic reaction
0.39 and _ confus
0.39 and _ cough
0.39 and _ real
0.39 and _ toe
0.39 and back
0.39 and not
0.39 and pain
0.39 arm
0.39 bare pee
0.39 be _ off
0.39 be better
0.39 belt
0.39 better _ without
0.39 better off
0.39 both leg
0.39 breath but
0.39 brother is
0.39 c
0.39 cell and
0.39 cough _ i
0.39 everyone _ be
0.39 everyone would
0.39 eye got
0.39 face _ up
0.39 friend
0.39 got _ with
0.39 got bleach
0.39 groin
0.39 hand swell
0.39 has _ fever
0.39 hav _ seizure
0.39 her wrist
0.39 huge clot
0.39 i _ smoke
0.39 i inhal
0.39 inhal smoke
0.39 is burn
0.39 is pull
0.39 move
0.39 neck
0.39 now _ sleepy
0.39 now she
0.39 off without
0.39 out _ and
0.39 pee and
0.39 plu
0.39 real fast
0.39 see spot
0.39 seem fine
0.39 sickle _ and
0.39 since _ morn
0.39 sitt
0.39 smoke _ a
0.39 so _ i
0.39 so _ im
0.39 soft
0.39 son his
0.39 spitt
0.39 spott
0.39 stick _ of
0.39 stiff _ and
0.39 stopp breath
0.39 swell and
0.39 the _ way
0.39 the left
0.39 the pool
0.39 the stomach
0.39 threw _ and
0.39 to the
0.39 tongue is
0.39 tonight and
0.39 two _ and
0.39 wake up
0.39 what i
0.39 wont _ away
0.39 would _ better
0.39 would be
0.39 wrong way
0.39 wrote
0.38 #11+ _ im
0.38 #11+ week
0.38 =belly_hit
0.38 =indigestion_odd
0.38 =nausea
0.38 =sugar_very_high
0.38 =tick
0.38 ^ miss
0.38 a pound
0.38 about to
0.38 ago now
0.38 and _ cold
0.38 are swell
0.38 baby _ day
0.38 bitten
0.38 bitten _ a
0.38 bitten by
0.38 black _ twice
0.38 cant _ straight
0.38 cant _ up
0.38 crash
0.38 everyth is
0.38 eye is
0.38 fat
0.38 has _ bruise
0.38 his nose
0.38 his throat
0.38 hot oil
0.38 hour _ and
0.38 im _ week
0.38 in _ leg
0.38 in labor
0.38 into my
0.38 laundry
0.38 left _ hurt
0.38 like a
0.38 look
0.38 mak
0.38 mixed
0.38 my _ after
0.38 my _ arm
0.38 my _ it
0.38 pound headache
0.38 pregnant _ bleed
0.38 rib and
0.38 shock by
0.38 stopp _ and
0.38 swallow _ magnet
0.38 swallow and
0.38 sweat and
0.38 swell _ my
0.38 the ice
0.38 thi _ and
0.38 two day
0.38 unconsciou
0.38 water
0.38 white
0.38 wont _ down
0.37 # pad
0.37 # week
0.37 #99+ fever
0.37 -peed -in
0.37 -wak
0.37 -wak -up
0.37 =blood_in_urine
0.37 =double_vision
0.37 =jaw_arm_sweat
0.37 =mouth_burning
0.37 ache for
0.37 and _ furnace
0.37 and _ hurt
0.37 and _ know
0.37 and crie
0.37 and fever
0.37 and just
0.37 at breakfast
0.37 burn _ and
0.37 cant _ well
0.37 doesnt know
0.37 fight
0.37 finger _ numb
0.37 furnace
0.37 he cant
0.37 heart
0.37 hernia
0.37 hes _ and
0.37 hes confus
0.37 his
0.37 hurt and
0.37 i _ black
0.37 in it
0.37 is _ hasnt
0.37 kid fell
0.37 laundry pod
0.37 left _ and
0.37 left and
0.37 life
0.37 live wire
0.37 mom
0.37 my _ ear
0.37 my forehead
0.37 of _ finger
0.37 of _ life
0.37 of hurt
0.37 of tylenol
0.37 over and
0.37 paranoid
0.37 paus
0.37 pull _ out
0.37 pull him
0.37 rash after
0.37 she #11+
0.37 sound
0.37 tar and
0.37 think i
0.37 thought _ hurt
0.37 throat _ swell
0.37 to be
0.37 to pas
0.37 tongue
0.37 used
0.37 we _ in
0.37 when _ walk
0.37 while
0.37 wipe and
0.37 wire
0.36 # _ ago
0.36 #99+ _ and
0.36 -#11+ -hour
0.36 -breath
0.36 -in -#11+
0.36 -peed _ -#11+
0.36 -slept _ -#
0.36 =bag_blood
0.36 =new_confusion
0.36 =pregnant
0.36 =rectal_blood
0.36 =unequal_pupils
0.36 =uti
0.36 ^ _ beat
0.36 ^ _ hav
0.36 ^ _ stopp
0.36 ^ copd
0.36 ^ ok
0.36 and shak
0.36 at altitude
0.36 ate
0.36 been throw
0.36 bloody
0.36 bone _ stick
0.36 breakfast
0.36 breath _ and
0.36 by _ bat
0.36 car _ and
0.36 chest tightnes
0.36 day _ and
0.36 do it
0.36 eye
0.36 eye _ grind
0.36 eye while
0.36 flew _ my
0.36 for ten
0.36 friend is
0.36 full _ blood
0.36 gett
0.36 gray and
0.36 have _ fever
0.36 he wont
0.36 her last
0.36 im _ the
0.36 im wheez
0.36 in _ garden
0.36 in _ nose
0.36 is _ like
0.36 is gray
0.36 it look
0.36 ive
0.36 leg swell
0.36 lisinopril
0.36 metal
0.36 mixed up
0.36 my appendix
0.36 my neighbor
0.36 my testicle
0.36 one pupil
0.36 open my
0.36 pain _ the
0.36 pain when
0.36 pregnant
0.36 remember
0.36 rock
0.36 shard
0.36 still _ to
0.36 stomach hurt
0.36 surgery and
0.36 take the
0.36 thailand
0.36 than the
0.36 the cord
0.36 the couch
0.36 the garden
0.36 through the
0.36 tightnes
0.36 toddler _ the
0.36 up my
0.36 voic tell
0.36 week _ a
0.36 week now
0.36 while grind
0.36 with _ oil
0.36 woke
0.35 # min
0.35 -drink
0.35 -drink and
0.35 -had
0.35 =burn_severity
0.35 =cant_stand
0.35 =face_injury
0.35 =hoarse
0.35 =stroke_said
0.35 ^ _ havent
0.35 ^ _ mom
0.35 ^ _ took
0.35 ^ swell
0.35 a board
0.35 actual
0.35 ago _ i
0.35 all _ way
0.35 and _ blood
0.35 and _ mouth
0.35 and _ spot
0.35 and jaw
0.35 and so
0.35 around _ eye
0.35 birth _ week
0.35 board
0.35 but my
0.35 can feel
0.35 chok _ last
0.35 chok me
0.35 clear fluid
0.35 daughter
0.35 doesnt -fade
0.35 doesnt _ -when
0.35 drunk
0.35 eight
0.35 feel _ and
0.35 hav _ stroke
0.35 her arm
0.35 hes _ not
0.35 his face
0.35 i _ -felt
0.35 in _ middle
0.35 in at
0.35 is limp
0.35 is peel
0.35 its hard
0.35 keep _ thing
0.35 keep hear
0.35 middle
0.35 my _ deep
0.35 my _ face
0.35 my car
0.35 nail _ week
0.35 of _ myself
0.35 old and
0.35 one of
0.35 out _ today
0.35 puffy and
0.35 pull in
0.35 rash _ doesnt
0.35 say she
0.35 see _ and
0.35 side
0.35 skin _ peel
0.35 spot and
0.35 stick out
0.35 swell i
0.35 that doesnt
0.35 the _ he
0.35 the bridge
0.35 the middle
0.35 the way
0.35 toe are
0.35 up
0.35 weird and
0.34 #99+ #99+
0.34 -night
0.34 <two
0.34 <two _ <ago
0.34 =alcohol
0.34 ^ _ collaps
0.34 ^ _ flare
0.34 ^ _ pull
0.34 ^ grandma
0.34 a _ pain
0.34 a hot
0.34 a nail
0.34 and _ after
0.34 and _ had
0.34 and _ its
0.34 and _ nonsense
0.34 and _ painful
0.34 and _ sleepy
0.34 and _ stiff
0.34 and _ throat
0.34 and _ to
0.34 and _ wheez
0.34 and look
0.34 ate _ a
0.34 ate at
0.34 bad im
0.34 been _ #
0.34 behind his
0.34 between my
0.34 but noth
0.34 chest since
0.34 couch
0.34 diarrhea _ a
0.34 down _ my
0.34 feel _ someth
0.34 fever _ cough
0.34 finish
0.34 flank
0.34 from _ yard
0.34 go in
0.34 goe to
0.34 grandma _ pill
0.34 grandma heart
0.34 hard _ a
0.34 hard as
0.34 her _ look
0.34 his _ on
0.34 hurt like
0.34 i _ the
0.34 im _ so
0.34 im gonna
0.34 in _ fire
0.34 in _ hand
0.34 in _ its
0.34 in _ shower
0.34 in _ thigh
0.34 is turn
0.34 is twist
0.34 its _ to
0.34 jaw _ lock
0.34 light and
0.34 like someth
0.34 many
0.34 me _ i
0.34 minut _ im
0.34 mushroom _ the
0.34 mushroom from
0.34 my wife
0.34 near faint
0.34 newborn #
0.34 nonstop and
0.34 on _ couch
0.34 other
0.34 out _ after
0.34 pour
0.34 reaction
0.34 since thi
0.34 sister _ a
0.34 smell _ and
0.34 spray with
0.34 stung by
0.34 swollen _ she
0.34 tender
0.34 that _ like
0.34 that dont
0.34 that look
0.34 the eye
0.34 the fire
0.34 tight
0.34 to shoot
0.34 towel
0.34 up after
0.34 wake _ to
0.34 was _ and
0.34 was found
0.34 went _ his
0.34 with fever
0.34 worst _ of
0.33 -for
0.33 <at <#11+
0.33 <died <sudden
0.33 <died _ <at
0.33 <sudden
0.33 <sudden <at
0.33 <sudden _ <#11+
0.33 =a_lot
0.33 =eye_red
0.33 ^ _ accident
0.33 ^ _ infection
0.33 ^ _ partner
0.33 ^ bitten
0.33 a fish
0.33 and _ #11+
0.33 and _ belly
0.33 and _ faint
0.33 and _ tongue
0.33 and smell
0.33 and tender
0.33 and today
0.33 are _ after
0.33 at _ an
0.33 at a
0.33 battery _ his
0.33 been _ on
0.33 bleach
0.33 brother <died
0.33 brother _ <sudden
0.33 but _ is
0.33 cashew
0.33 chainsaw
0.33 deliver
0.33 deliver #
0.33 every #11+
0.33 face _ the
0.33 fever _ short
0.33 foreskin
0.33 fork
0.33 hard pee
0.33 havent -peed
0.33 hid
0.33 hot _ on
0.33 house fire
0.33 is _ swollen
0.33 is confus
0.33 is mak
0.33 is throw
0.33 keep _ hard
0.33 left _ is
0.33 left arm
0.33 leg
0.33 like _ going
0.33 like tar
0.33 look at
0.33 my husband
0.33 my pacemaker
0.33 my partner
0.33 my stomach
0.33 now _ feel
0.33 off for
0.33 open and
0.33 outside my
0.33 partner
0.33 pas
0.33 pee blood
0.33 ran a
0.33 right now
0.33 seiz
0.33 shak chill
0.33 she _ in
0.33 son _ is
0.33 sugar _ #11+
0.33 swollen face
0.33 the _ of
0.33 the foot
0.33 the stuff
0.33 the thigh
0.33 thrown back
0.33 to stop
0.33 took _ #11+
0.33 took like
0.33 under
0.33 up about
0.33 was
0.33 when my
0.33 whole bottle
0.32 #11+ year
0.32 -in -#
0.32 -move since
0.32 -respond
0.32 -the _ -move
0.32 =low_temp
0.32 =missed_dialysis
0.32 =opioid
0.32 ^ _ daughter
0.32 ^ _ pressure
0.32 ^ _ whole
0.32 ^ rattlesnake
0.32 a _ hook
0.32 a kitchen
0.32 about _ pas
0.32 an hour
0.32 and _ make
0.32 and _ no
0.32 and _ sick
0.32 and about
0.32 and lip
0.32 and purple
0.32 and sweaty
0.32 arm _ and
0.32 away after
0.32 bad _ on
0.32 bad cramp
0.32 be here
0.32 behind her
0.32 bleed through
0.32 blood _ and
0.32 bloody _ and
0.32 breathe _ and
0.32 came on
0.32 cant see
0.32 car runn
0.32 caught
0.32 caught in
0.32 chang table
0.32 cirrhosi and
0.32 clos up
0.32 cup
0.32 day and
0.32 feed and
0.32 feel woozy
0.32 from _ fever
0.32 grabb _ hot
0.32 grabb the
0.32 had _ seizur
0.32 had to
0.32 hasnt -had
0.32 hasnt _ -a
0.32 he
0.32 he is
0.32 here anymore
0.32 hes turn
0.32 hot _ palm
0.32 hurt _ im
0.32 hurt on
0.32 i _ think
0.32 i regret
0.32 im a
0.32 in _ head
0.32 is clos
0.32 is floppy
0.32 is raspy
0.32 isnt _ -up
0.32 keep _ about
0.32 keep dropp
0.32 keep think
0.32 kitchen _ and
0.32 magnet from
0.32 month _ and
0.32 my _ blad
0.32 my _ replacement
0.32 my drink
0.32 myself on
0.32 not _ and
0.32 numb after
0.32 of #99+
0.32 of pressure
0.32 off _ #11+
0.32 off _ chang
0.32 old _ off
0.32 onto
0.32 out _ i
0.32 out _ one
0.32 palm _ white
0.32 palm is
0.32 popp
0.32 purple _ that
0.32 put _ on
0.32 put weight
0.32 raspy
0.32 rattlesnake _ my
0.32 regret
0.32 regret it
0.32 rib
0.32 seizur
0.32 someone _ someth
0.32 someth _ my
0.32 speech is
0.32 the _ behind
0.32 the _ runn
0.32 the bottle
0.32 the chainsaw
0.32 the chang
0.32 the sink
0.32 thi afternoon
0.32 throat _ clos
0.32 til
0.32 tile
0.32 to _ here
0.32 to _ out
0.32 tongue _ swell
0.32 tylenol _ night
0.32 tylenol last
0.32 under _ right
0.32 voic _ me
0.32 voice _ raspy
0.32 went _ the
0.32 white _ blister
0.32 with _ cramp
0.32 wont _ weight
0.32 wont put
0.32 woozy
0.32 year _ with
0.31 #11+ of
0.31 -pee
0.31 =cut_by_accident
0.31 =elderly
0.31 =hours_pain
0.31 =neck_pain
0.31 =one_eye
0.31 ^ _ off
0.31 ^ _ roommate
0.31 ^ _ want
0.31 ^ finger
0.31 ^ pass
0.31 ^ throat
0.31 a _ fire
0.31 a _ neck
0.31 about end
0.31 after _ c
0.31 ago _ pain
0.31 and _ almost
0.31 and _ rac
0.31 and _ sugar
0.31 and _ thigh
0.31 and too
0.31 and turn
0.31 and yellow
0.31 as _ board
0.31 ate _ bunch
0.31 ate _ mushroom
0.31 ate wild
0.31 bad _ cant
0.31 bad i
0.31 bend it
0.31 blood _ i
0.31 blood sugar
0.31 blood when
0.31 breastbone
0.31 breath _ fast
0.31 breath fast
0.31 bulg out
0.31 cant _ a
0.31 cant bend
0.31 confus after
0.31 cover in
0.31 crash my
0.31 deliver _ day
0.31 dont _ how
0.31 electric shock
0.31 even _ rest
0.31 even at
0.31 everyth
0.31 feel faint
0.31 fever _ yellow
0.31 feverish
0.31 finger _ and
0.31 from _ fire
0.31 fume _ the
0.31 get _ out
0.31 got _ by
0.31 had _ baby
0.31 had her
0.31 had surgery
0.31 have the
0.31 her leg
0.31 hes _ to
0.31 hes going
0.31 hot _ skin
0.31 husband is
0.31 i _ someth
0.31 i want
0.31 is _ a
0.31 is _ there
0.31 last month
0.31 light
0.31 med last
0.31 move her
0.31 my _ pass
0.31 my _ slit
0.31 my daughter
0.31 no -pee
0.31 noise _ breath
0.31 now _ hurt
0.31 now vomit
0.31 of _ by
0.31 of _ red
0.31 of bright
0.31 of ibuprofen
0.31 of it
0.31 off _ -me
0.31 on _ with
0.31 pain between
0.31 piece
0.31 piece of
0.31 pill _ i
0.31 poop _ black
0.31 positive
0.31 red _ and
0.31 rope
0.31 see double
0.31 side of
0.31 skin _ and
0.31 slit
0.31 slit _ wrist
0.31 slit her
0.31 stuck _ the
0.31 sudden _ pain
0.31 terrible _ and
0.31 the nail
0.31 think _ end
0.31 to _ arm
0.31 transplant
0.31 turn black
0.31 vision in
0.31 water just
0.31 wild _ from
0.31 without -me
0.31 yellow eye
0.3 #99+ _ im
0.3 -mak
0.3 -respond -to
0.3 -sense
0.3 <the
0.3 =heart_condition
0.3 =kid_breathing
0.3 =poison_contact
0.3 =wound
0.3 ^ _ antifreeze
0.3 ^ _ blood
0.3 ^ _ like
0.3 ^ _ pass
0.3 ^ _ vision
0.3 ^ bloody
0.3 ^ used
0.3 a fire
0.3 a gun
0.3 and _ like
0.3 and _ she
0.3 and _ turn
0.3 and _ wet
0.3 and mouth
0.3 asthma is
0.3 at _ practice
0.3 behind _ breastbone
0.3 breath _ like
0.3 breath _ sitt
0.3 burn _ my
0.3 cant control
0.3 clot and
0.3 coworker
0.3 day _ now
0.3 diarrhea with
0.3 drank _ and
0.3 faint and
0.3 got shock
0.3 grandpa is
0.3 her lip
0.3 hes _ confus
0.3 his leg
0.3 hot _ and
0.3 hour
0.3 hour for
0.3 hurt _ lot
0.3 hurt bad
0.3 i have
0.3 i wet
0.3 if
0.3 indigestion
0.3 is _ lot
0.3 is ooz
0.3 is soak
0.3 is tight
0.3 it keep
0.3 its
0.3 leg _ swollen
0.3 me and
0.3 morn and
0.3 mouth _ i
0.3 my _ leg
0.3 my _ testicle
0.3 my _ text
0.3 my groin
0.3 my hernia
0.3 neck _ after
0.3 newborn wont
0.3 nonstop _ #
0.3 noseble for
0.3 on _ hip
0.3 on purpose
0.3 one _ and
0.3 out _ his
0.3 pacemaker
0.3 pass _ in
0.3 pink _ and
0.3 pound _ and
0.3 pregnant _ pass
0.3 purpose
0.3 right _ wont
0.3 seem ok
0.3 severe pain
0.3 so drowsy
0.3 soak _ sweat
0.3 soak a
0.3 son swallow
0.3 squeez _ behind
0.3 stopp _ for
0.3 text
0.3 that _ quit
0.3 the _ door
0.3 the wound
0.3 thought
0.3 tingl
0.3 tip is
0.3 to _ back
0.3 to _ me
0.3 trouble breath
0.3 went numb
0.3 wet myself
0.3 with some
0.3 wont quit
0.3 wound is
0.29 # time
0.29 #11+ wk
0.29 =copd
0.29 =dialysis
0.29 =fight_blow
0.29 =liver_known
0.29 =speech_garbled
0.29 =stroke_word
0.29 ^ _ poop
0.29 ^ _ stool
0.29 ^ _ symptom
0.29 ^ _ warfarin
0.29 ^ preg
0.29 a _ im
0.29 a plan
0.29 after _ cashew
0.29 after _ dialysi
0.29 and _ behind
0.29 and _ funny
0.29 and sleepy
0.29 and some
0.29 and warm
0.29 at once
0.29 bad see
0.29 bleed so
0.29 breath _ but
0.29 breath _ my
0.29 breath now
0.29 child has
0.29 chok _ steak
0.29 chok on
0.29 copd
0.29 cord _ out
0.29 cord com
0.29 cough _ blood
0.29 dad _ out
0.29 dad pass
0.29 daughter _ the
0.29 dialysi
0.29 dont _ to
0.29 dont want
0.29 droop
0.29 eat cashew
0.29 everyone in
0.29 eye after
0.29 feet _ up
0.29 fever _ headache
0.29 fever _ purple
0.29 fever _ shak
0.29 for day
0.29 goe _ my
0.29 grandson _ a
0.29 grayish
0.29 halo
0.29 hard and
0.29 has _ black
0.29 has not
0.29 head _ a
0.29 hurt _ move
0.29 i _ got
0.29 im _ ill
0.29 in _ on
0.29 in _ stomach
0.29 in wave
0.29 is _ as
0.29 is bad
0.29 it is
0.29 just _ and
0.29 keep hav
0.29 lip _ swell
0.29 look grayish
0.29 lower right
0.29 miscarriage
0.29 miss and
0.29 month _ is
0.29 my _ came
0.29 my _ side
0.29 myself _ a
0.29 nail last
0.29 nonstop lost
0.29 not -mak
0.29 now _ jaw
0.29 now but
0.29 of
0.29 of _ shin
0.29 on steak
0.29 only
0.29 or cough
0.29 pain _ #
0.29 pain _ one
0.29 pool
0.29 preg #11+
0.29 preg _ wk
0.29 pull my
0.29 pupil look
0.29 purple and
0.29 push up
0.29 rib _ my
0.29 scar ill
0.29 she is
0.29 skin
0.29 son _ pain
0.29 stay awake
0.29 still
0.29 stroke
0.29 stuck in
0.29 stung _ a
0.29 swallow _ button
0.29 swell under
0.29 testicle pain
0.29 the house
0.29 the mandoline
0.29 tick
0.29 toddler breath
0.29 took _ whole
0.29 tree
0.29 turn red
0.29 up _ eat
0.29 walk _ cough
0.29 walk or
0.29 walk to
0.29 we _ wake
0.29 week _ like
0.29 white _ numb
0.29 wife
0.29 wind _ to
0.29 wind walk
0.29 wk
0.29 wont drink
0.28 # pound
0.28 #11+ _ i
0.28 -anyth
0.28 -doing
0.28 -doing -anyth
0.28 <at
0.28 =adrenal
0.28 =diabetes
0.28 =digoxin
0.28 =fall_any
0.28 =half_vision
0.28 =halos
0.28 =many_stings
0.28 =recent_surgery
0.28 =tripod
0.28 ^ _ boyfriend
0.28 ^ _ so
0.28 ^ _ stuck
0.28 ^ _ threaten
0.28 ^ kid
0.28 ^ pregnant
0.28 ^ toddler
0.28 a _ noise
0.28 a _ that
0.28 a battery
0.28 a curtain
0.28 alive anymore
0.28 all since
0.28 and _ light
0.28 and clear
0.28 and ther
0.28 and there
0.28 and went
0.28 around light
0.28 at _ since
0.28 away when
0.28 baby _ bright
0.28 baby vomit
0.28 bare breath
0.28 be alive
0.28 breathe lying
0.28 bright _ stuff
0.28 bright green
0.28 by _ wasp
0.28 came down
0.28 cant stop
0.28 car my
0.28 chest _ and
0.28 chest _ been
0.28 chest has
0.28 clear _ is
0.28 cough _ more
0.28 cough _ pink
0.28 curtain _ down
0.28 curtain came
0.28 daughter _ #
0.28 day _ #
0.28 day with
0.28 doesnt remember
0.28 ear _ a
0.28 eye _ red
0.28 eye _ yellow
0.28 floater
0.28 for like
0.28 garage _ the
0.28 garage with
0.28 grandson
0.28 gush of
0.28 has _ knife
0.28 hes _ blue
0.28 hot swollen
0.28 huge _ and
0.28 im _ weak
0.28 im clammy
0.28 in _ the
0.28 in her
0.28 is _ but
0.28 is bigger
0.28 is hang
0.28 is mov
0.28 it on
0.28 knee _ hot
0.28 like _ curtain
0.28 low _ the
0.28 low on
0.28 my _ eyelid
0.28 my _ feel
0.28 my _ stuck
0.28 my dialysi
0.28 my heart
0.28 my life
0.28 neighbor
0.28 night _ my
0.28 noise every
0.28 one testicle
0.28 pee _ all
0.28 pee at
0.28 pink foam
0.28 pool and
0.28 pound and
0.28 pressure behind
0.28 probab
0.28 pupil _ bigger
0.28 pupil is
0.28 read
0.28 say its
0.28 see sparkl
0.28 side _ i
0.28 side since
0.28 sparkl
0.28 squeaky _ every
0.28 squeaky noise
0.28 star
0.28 than
0.28 than _ other
0.28 the _ i
0.28 the roof
0.28 threaten to
0.28 to _ alive
0.28 took _ and
0.28 up _ bad
0.28 up _ foam
0.28 up now
0.28 up pink
0.28 vomit _ green
0.28 vomit bright
0.28 walk straight
0.28 was stung
0.28 we
0.28 when _ take
0.28 when breath
0.28 with _ car
0.28 with _ pain
0.28 year _ got
0.27 #11+ _ at
0.27 #99+ _ i
0.27 -# -day
0.27 -day
0.27 -help
0.27 -in
0.27 -peed -all
0.27 -peed _ -day
0.27 -with
0.27 =arm_hand_pain
0.27 =belly_blow
0.27 =burn_any
0.27 =cold_limb
0.27 =gas_smell
0.27 =not_drinking
0.27 =pancreas
0.27 =rash
0.27 =tooth_pulled
0.27 ^ _ black
0.27 ^ _ bleach
0.27 ^ roommate
0.27 ^ short
0.27 a _ section
0.27 a _ while
0.27 a c
0.27 a high
0.27 a needle
0.27 a pad
0.27 ago _ my
0.27 and _ been
0.27 and _ calf
0.27 and _ done
0.27 and _ voice
0.27 and pale
0.27 are tingl
0.27 belly hard
0.27 bike
0.27 bite
0.27 black stuff
0.27 bladder
0.27 bleed _ lot
0.27 blood _ fever
0.27 breast _ and
0.27 came out
0.27 can _ my
0.27 carbon
0.27 carbon monoxide
0.27 chest _ when
0.27 com off
0.27 cough _ a
0.27 dont _ away
0.27 dont go
0.27 drank some
0.27 erection
0.27 feel funny
0.27 flew in
0.27 friend took
0.27 had _ c
0.27 have _ and
0.27 he drank
0.27 headach _ the
0.27 her _ on
0.27 hit with
0.27 i _ move
0.27 i broke
0.27 i lift
0.27 im _ of
0.27 in _ groin
0.27 in both
0.27 is _ fast
0.27 is _ im
0.27 is cough
0.27 is gasp
0.27 it _ red
0.27 it hurt
0.27 just flew
0.27 lighthead _ my
0.27 lost vision
0.27 lot of
0.27 minut _ came
0.27 minut then
0.27 mom is
0.27 mom with
0.27 monoxide
0.27 mouth _ drool
0.27 my _ been
0.27 my _ im
0.27 my _ lip
0.27 my speech
0.27 note
0.27 now _ chest
0.27 now _ to
0.27 peel _ in
0.27 peel off
0.27 pump fail
0.27 red streak
0.27 shrimp and
0.27 since _ antibiotic
0.27 since _ lift
0.27 skipp and
0.27 soot
0.27 soot _ my
0.27 soot in
0.27 stop vomit
0.27 stuck a
0.27 swallow _ bunch
0.27 swell after
0.27 ten _ then
0.27 the whole
0.27 then
0.27 then _ back
0.27 then came
0.27 think _ broke
0.27 toddler drank
0.27 two _ old
0.27 two year
0.27 up _ so
0.27 vision _ one
0.27 way and
0.27 whole fami
0.27 with asthma
0.27 wont _ at
0.27 wont look
0.26 =diarrhea
0.26 ^ _ around
0.26 ^ _ sting
0.26 ^ awful
0.26 ^ been
0.26 ^ diabetic
0.26 ^ did
0.26 ^ metal
0.26 a noseble
0.26 a piece
0.26 a sentence
0.26 after _ colonoscopy
0.26 and _ bleed
0.26 and _ go
0.26 and _ only
0.26 and _ purple
0.26 and _ stop
0.26 and puk
0.26 baby _ is
0.26 baby _ month
0.26 bee and
0.26 been vomit
0.26 blood _ soak
0.26 boyfriend _ me
0.26 breath hard
0.26 breath real
0.26 broke _ im
0.26 brother say
0.26 burn my
0.26 by _ car
0.26 can _ fat
0.26 cant _ vomit
0.26 cant _ water
0.26 chemo _ a
0.26 chill headache
0.26 chok _ a
0.26 cough _ red
0.26 couldnt
0.26 diarrhea for
0.26 every breath
0.26 fever since
0.26 finger _ in
0.26 finish _ sentence
0.26 finish a
0.26 gave birth
0.26 got _ finger
0.26 got _ pill
0.26 hard _ swallow
0.26 has _ temp
0.26 he _ a
0.26 he _ wake
0.26 her _ week
0.26 hes _ but
0.26 hit her
0.26 home _ hour
0.26 hurt _ and
0.26 i _ catch
0.26 i _ keep
0.26 im _ #11+
0.26 im nauseou
0.26 im only
0.26 is _ real
0.26 is droop
0.26 is puffy
0.26 isnt _ -right
0.26 it _ the
0.26 it fever
0.26 keep water
0.26 laundry _ and
0.26 left _ since
0.26 leg _ been
0.26 look like
0.26 look weird
0.26 lower _ pain
0.26 marathon
0.26 mom _ confus
0.26 my _ she
0.26 my _ through
0.26 my roommate
0.26 of us
0.26 on _ cant
0.26 on _ nail
0.26 one eye
0.26 only #11+
0.26 only _ week
0.26 pain _ worse
0.26 plu im
0.26 pod and
0.26 postpartum
0.26 rusty _ last
0.26 see bug
0.26 see fat
0.26 sentence
0.26 size
0.26 size of
0.26 spot _ dont
0.26 spot that
0.26 stand on
0.26 super sleepy
0.26 symptom
0.26 tak
0.26 the antibiotic
0.26 the finger
0.26 the mouth
0.26 the pain
0.26 the size
0.26 think the
0.26 throw _ blood
0.26 toddler _ into
0.26 toddler swallow
0.26 voice is
0.26 wake _ up
0.26 weight
0.26 went off
0.26 went through
0.26 when _ breath
0.26 with the
0.25 # _ in
0.25 #11+ _ all
0.25 -fade _ -press
0.25 -press
0.25 -when -press
0.25 <#11+
0.25 <was _ <in
0.25 =about_other
0.25 =chest_lasting
0.25 ^ _ cut
0.25 ^ _ fume
0.25 ^ _ has
0.25 ^ _ snake
0.25 a _ of
0.25 a bottle
0.25 after #11+
0.25 after _ new
0.25 all i
0.25 an elephant
0.25 and _ hard
0.25 and _ just
0.25 and _ leak
0.25 and everyth
0.25 and headache
0.25 and sweat
0.25 at school
0.25 ate _ and
0.25 attack
0.25 bad after
0.25 been _ in
0.25 belly _ in
0.25 bit _ ankle
0.25 blood everywhere
0.25 bloody _ with
0.25 breathe in
0.25 breathe well
0.25 by _ dryer
0.25 camp
0.25 cant _ lying
0.25 chainsaw _ everywhere
0.25 chainsaw blood
0.25 chest _ to
0.25 cut _ leg
0.25 dad is
0.25 dialysi _ was
0.25 dropp and
0.25 dryer
0.25 elephant
0.25 elephant _ on
0.25 every hour
0.25 eye roll
0.25 feel _ thermometer
0.25 fever _ diabetic
0.25 fever headache
0.25 fever im
0.25 has
0.25 have had
0.25 he hasnt
0.25 headache _ my
0.25 heart _ rac
0.25 his belly
0.25 hook in
0.25 hot thermometer
0.25 i _ had
0.25 i _ heart
0.25 i _ sick
0.25 i _ stand
0.25 i keep
0.25 im _ blood
0.25 im vomit
0.25 in _ after
0.25 in _ bathroom
0.25 in _ mouth
0.25 in _ since
0.25 in _ testicle
0.25 is _ start
0.25 is push
0.25 is super
0.25 itch _ over
0.25 itch all
0.25 its red
0.25 its swell
0.25 just dropp
0.25 kid is
0.25 leak pus
0.25 leg with
0.25 live
0.25 lot _ it
0.25 more short
0.25 mouth _ the
0.25 mouth is
0.25 my miscarriage
0.25 my throat
0.25 my uncle
0.25 neck hurt
0.25 no -wet
0.25 no _ -diaper
0.25 on arm
0.25 our
0.25 pad _ hour
0.25 pas out
0.25 pull _ of
0.25 pull out
0.25 rock hard
0.25 severe _ in
0.25 since breakfast
0.25 sleep pill
0.25 slurr and
0.25 spasm after
0.25 stick _ and
0.25 swollen _ red
0.25 the _ headache
0.25 the _ lip
0.25 the bleed
0.25 the dryer
0.25 thermometer
0.25 thi _ now
0.25 throat feel
0.25 tingl and
0.25 went stiff
0.25 with _ chainsaw
0.25 with _ saw
0.25 with vomit
0.24 # day
0.24 #11+ _ mother
0.24 -mak -sense
0.24 =droopy_lid
0.24 =nerve_muscle
0.24 ^ _ dont
0.24 ^ _ high
0.24 ^ _ say
0.24 ^ allergic
0.24 ^ high
0.24 ^ touch
0.24 a heart
0.24 act drunk
0.24 after _ crash
0.24 ago _ now
0.24 and _ act
0.24 and _ clear
0.24 and _ head
0.24 and _ it
0.24 and _ near
0.24 and _ scar
0.24 and _ swallow
0.24 and got
0.24 away _ i
0.24 belly button
0.24 black _ tar
0.24 black like
0.24 bleed _ much
0.24 blood clot
0.24 board and
0.24 but he
0.24 came _ all
0.24 cant _ word
0.24 cell _ my
0.24 com _ his
0.24 com from
0.24 daughter swallow
0.24 double and
0.24 down low
0.24 eye _ hit
0.24 eye with
0.24 firework
0.24 fluid is
0.24 foot _ black
0.24 football practice
0.24 for #
0.24 for an
0.24 from _ nose
0.24 got _ back
0.24 got thrown
0.24 he take
0.24 headache _ feel
0.24 headache of
0.24 her ear
0.24 hes _ a
0.24 hive
0.24 i stopp
0.24 im _ in
0.24 im shak
0.24 in the
0.24 is swollen
0.24 it wont
0.24 light _ my
0.24 live _ and
0.24 month pregnant
0.24 mother _ breakfast
0.24 numb
0.24 of _ im
0.24 of _ nose
0.24 of a
0.24 of blood
0.24 of pill
0.24 old boy
0.24 old hasnt
0.24 overnight
0.24 pass _ twice
0.24 peel
0.24 put a
0.24 rash
0.24 right _ down
0.24 ripp pain
0.24 she _ on
0.24 sheet
0.24 side _ low
0.24 side down
0.24 since
0.24 sleepy and
0.24 some blood
0.24 son _ are
0.24 son _ been
0.24 son lip
0.24 son testicle
0.24 stair and
0.24 sudden _ of
0.24 tear pain
0.24 the _ all
0.24 the _ im
0.24 throat so
0.24 through his
0.24 to him
0.24 toddler went
0.24 touch _ live
0.24 touch a
0.24 up _ #99+
0.24 upper _ pain
0.24 upper belly
0.24 weight _ my
0.24 went _ an
0.24 went blue
0.24 what do
0.24 wire _ got
0.24 wire and
0.24 wrong _ and
0.24 yo mother
0.23 -peed _ yesterday
0.23 -peed since
0.23 -sweat
0.23 =blister_word
0.23 =stumbles
0.23 ^ _ inhal
0.23 ^ ran
0.23 ^ shoulder
0.23 a _ infection
0.23 a _ spot
0.23 a tick
0.23 addison and
0.23 and _ -mak
0.23 and _ stomach
0.23 and _ stuff
0.23 and bad
0.23 and doesnt
0.23 and hand
0.23 and out
0.23 are _ my
0.23 are _ since
0.23 bee sting
0.23 been _ all
0.23 been wheez
0.23 bite on
0.23 blister
0.23 blood in
0.23 both
0.23 both eye
0.23 breath _ day
0.23 burn pee
0.23 but _ cant
0.23 came _ like
0.23 cant _ shak
0.23 cant hold
0.23 car wreck
0.23 catch
0.23 chemo and
0.23 coke
0.23 cramp on
0.23 crotch
0.23 crotch _ numb
0.23 crotch is
0.23 cup _ bright
0.23 cut my
0.23 everyth _ blurry
0.23 face _ hand
0.23 face _ numb
0.23 fast _ i
0.23 fever _ thi
0.23 fire _ im
0.23 fruity
0.23 fruity breath
0.23 get word
0.23 goe
0.23 gonna _ out
0.23 gonna pas
0.23 got _ out
0.23 gun _ my
0.23 gun in
0.23 has a
0.23 hav _ of
0.23 hav thought
0.23 have _ gun
0.23 have addison
0.23 headache ever
0.23 her _ are
0.23 her _ since
0.23 hernia _ out
0.23 hit my
0.23 hot _ my
0.23 hot car
0.23 i _ addison
0.23 i _ cant
0.23 i _ pass
0.23 i faint
0.23 im _ like
0.23 im _ month
0.23 in sweat
0.23 india
0.23 infection _ now
0.23 infection and
0.23 is _ black
0.23 is drowsy
0.23 is unbearable
0.23 is yellow
0.23 isnt -help
0.23 ive _ diarrhea
0.23 just now
0.23 left in
0.23 les than
0.23 month _ fell
0.23 most
0.23 mushroom
0.23 my arm
0.23 my bladder
0.23 my eye
0.23 newborn _ wake
0.23 not -wak
0.23 of _ cant
0.23 old fell
0.23 on _ chest
0.23 on like
0.23 on that
0.23 ooz and
0.23 outlet
0.23 pain _ unbearable
0.23 partner _ his
0.23 partner put
0.23 pass _ clot
0.23 pass huge
0.23 pesticide
0.23 pill and
0.23 pound _ i
0.23 pus _ i
0.23 pus and
0.23 put _ hand
0.23 quit _ im
0.23 see _ of
0.23 see out
0.23 seem _ but
0.23 seizure _ now
0.23 she _ the
0.23 snake _ my
0.23 snake bit
0.23 so _ and
0.23 so _ from
0.23 soak in
0.23 soak through
0.23 spot
0.23 stop shak
0.23 swollen _ hurt
0.23 swollen _ sore
0.23 test _ positive
0.23 test was
0.23 that side
0.23 the _ say
0.23 type
0.23 type #
0.23 unbearable
0.23 up _ cant
0.23 voic
0.23 vomit _ last
0.23 was positive
0.23 water down
0.23 with
0.23 with pesticide
0.23 wont _ back
0.23 word out
0.23 worst _ ever
0.23 wreck
0.23 yellow and
0.23 yo with
0.22 # _ old
0.22 -tear
0.22 =cannot_move_side
0.22 =inhaler_often
0.22 =swelling_head
0.22 ^ _ tightnes
0.22 ^ _ vomit
0.22 ^ fever
0.22 ^ hit
0.22 ^ testicle
0.22 a _ bite
0.22 a _ every
0.22 a _ swollen
0.22 a horse
0.22 a peanut
0.22 a rusty
0.22 a terrible
0.22 after _ birth
0.22 after giv
0.22 almost _ out
0.22 and _ he
0.22 and _ talk
0.22 and _ temp
0.22 and slurr
0.22 baby head
0.22 baby stopp
0.22 back pain
0.22 bad pain
0.22 been #
0.22 belly _ a
0.22 blood lot
0.22 bloody stool
0.22 breath _ gett
0.22 bug _ the
0.22 by _ horse
0.22 car on
0.22 chill and
0.22 confus _ a
0.22 cough _ stuff
0.22 crash _ my
0.22 crash and
0.22 diarrhea _ #99+
0.22 dose of
0.22 down the
0.22 drank _ a
0.22 eye _ back
0.22 eyebrow
0.22 foreskin is
0.22 giv birth
0.22 going on
0.22 grandma #11+
0.22 had _ surgery
0.22 hard to
0.22 has _ #
0.22 havent _ -in
0.22 he ate
0.22 hear voic
0.22 hell
0.22 her eye
0.22 horse
0.22 horse _ the
0.22 horse in
0.22 hurt
0.22 hurt _ hell
0.22 hurt cant
0.22 husband has
0.22 im _ to
0.22 im weak
0.22 is _ tight
0.22 it _ i
0.22 its _ #
0.22 jaw ache
0.22 just _ a
0.22 kick _ a
0.22 kick by
0.22 last _ day
0.22 like an
0.22 like hell
0.22 lip _ purple
0.22 mom _ in
0.22 my _ cut
0.22 my _ even
0.22 my _ goe
0.22 my _ neck
0.22 my _ pain
0.22 neck _ vomit
0.22 nitro
0.22 no _ since
0.22 not _ -sense
0.22 now _ see
0.22 of her
0.22 of one
0.22 on _ has
0.22 on _ ice
0.22 on _ rusty
0.22 on _ wall
0.22 pad every
0.22 pain under
0.22 pale my
0.22 powder
0.22 pregnant _ i
0.22 red
0.22 red _ pus
0.22 right leg
0.22 ripp
0.22 roll back
0.22 rusty
0.22 say the
0.22 see _ on
0.22 she _ warfarin
0.22 shoulder pain
0.22 ski
0.22 so hard
0.22 soft _ on
0.22 someth _ is
0.22 spread _ and
0.22 stopp sweat
0.22 stuff and
0.22 swollen _ #11+
0.22 text goodbye
0.22 the _ hes
0.22 the rib
0.22 the soft
0.22 think he
0.22 three _ and
0.22 throat
0.22 too _ pill
0.22 tore
0.22 up _ its
0.22 up _ leg
0.22 very painful
0.22 was clean
0.22 watch say
0.22 with chill
0.21 #99+ wont
0.21 -slept _ -day
0.21 =blow_ribs
0.21 =cant_straighten
0.21 =pneumonia_known
0.21 ^ _ brother
0.21 ^ _ chemo
0.21 ^ _ ex
0.21 ^ _ fire
0.21 ^ blister
0.21 ^ bone
0.21 ^ heavy
0.21 ^ throw
0.21 a _ from
0.21 a _ two
0.21 a _ with
0.21 a fork
0.21 a stiff
0.21 altitude
0.21 and _ chill
0.21 and _ for
0.21 and _ jerk
0.21 and _ not
0.21 and _ pale
0.21 and _ weak
0.21 and clammy
0.21 and shaky
0.21 and soak
0.21 are numb
0.21 arm _ tingl
0.21 arm tingl
0.21 asthma _ bad
0.21 ate a
0.21 baby _ floppy
0.21 baby _ off
0.21 baby fell
0.21 bathroom _ and
0.21 bean in
0.21 black out
0.21 bleed _ stop
0.21 bleed wont
0.21 burn his
0.21 came _ from
0.21 can bare
0.21 can hard
0.21 cant _ and
0.21 cant _ flat
0.21 cant _ him
0.21 cant finish
0.21 cant lie
0.21 cant talk
0.21 chemo _ my
0.21 control
0.21 dad _ #11+
0.21 dad lip
0.21 did _ and
0.21 down to
0.21 drink _ is
0.21 failure and
0.21 feel _ leg
0.21 fever after
0.21 finger thing
0.21 floppy _ wont
0.21 floppy and
0.21 for _ min
0.21 got _ the
0.21 green _ and
0.21 grey
0.21 grey and
0.21 hand and
0.21 hard _ my
0.21 have _ in
0.21 have _ worst
0.21 have a
0.21 heavy bleed
0.21 hes _ up
0.21 hes been
0.21 his ear
0.21 hit _ and
0.21 hurt _ breathe
0.21 husband say
0.21 i _ bare
0.21 i _ get
0.21 i _ hear
0.21 i _ see
0.21 i do
0.21 im diabetic
0.21 in _ drink
0.21 in _ much
0.21 in _ pool
0.21 is cover
0.21 is sweaty
0.21 it goe
0.21 lean forward
0.21 leg are
0.21 like _ polish
0.21 like nail
0.21 lip tingl
0.21 metal flew
0.21 much _ from
0.21 my #
0.21 my _ belly
0.21 my chill
0.21 my ex
0.21 my face
0.21 my neck
0.21 new antibiotic
0.21 night now
0.21 of _ have
0.21 of _ left
0.21 of _ mom
0.21 one _ of
0.21 open _ jaw
0.21 open it
0.21 out fever
0.21 pain after
0.21 pee _ my
0.21 people
0.21 pill in
0.21 put _ in
0.21 put someth
0.21 rib _ in
0.21 rib suck
0.21 right _ i
0.21 she cant
0.21 shrimp
0.21 side _ is
0.21 since he
0.21 skin around
0.21 smell _ nail
0.21 smoke from
0.21 someone put
0.21 someth in
0.21 son _ out
0.21 stop the
0.21 sudden and
0.21 swell _ and
0.21 that _ when
0.21 the _ my
0.21 the _ thing
0.21 the _ unconsciou
0.21 to _ myself
0.21 to her
0.21 us have
0.21 walk
0.21 was _ out
0.21 was pull
0.21 week ago
0.21 went _ when
0.21 went away
0.21 wild
0.21 wild mushroom
0.21 wont _ to
0.21 wont let
0.21 worst _ pain
0.2 # month
0.2 -a -wet
0.2 -a _ -diaper
0.2 -diaper since
0.2 -had _ -wet
0.2 -wet _ since
0.2 =gallbladder
0.2 =one_side_throat
0.2 =pelvic_pain
0.2 =spine_injury
0.2 =yellow_halos
0.2 ^ new
0.2 ^ our
0.2 a _ pod
0.2 a laundry
0.2 after _ antibiotic
0.2 ago _ the
0.2 all _ last
0.2 and _ headache
0.2 and _ speech
0.2 around _ and
0.2 ask what
0.2 ate shrimp
0.2 baby _ stop
0.2 baby wont
0.2 back _ hurt
0.2 behind my
0.2 breath weird
0.2 bucket
0.2 cant _ his
0.2 cant push
0.2 chill _ my
0.2 cough _ lot
0.2 cough a
0.2 crisi
0.2 cut
0.2 cut myself
0.2 drool and
0.2 ear _ he
0.2 end _ life
0.2 face look
0.2 full of
0.2 god
0.2 goe _ i
0.2 going #99+
0.2 halo _ light
0.2 halo around
0.2 he _ me
0.2 her sugar
0.2 him
0.2 hip hurt
0.2 his breath
0.2 hour _ im
0.2 hurt _ the
0.2 i _ in
0.2 i _ open
0.2 in hive
0.2 inhaler isnt
0.2 is
0.2 is pound
0.2 it _ in
0.2 ive ever
0.2 jaw _ and
0.2 keep _ and
0.2 keep _ what
0.2 kill _ eye
0.2 left _ has
0.2 life came
0.2 lock and
0.2 lock up
0.2 look blue
0.2 more _ of
0.2 mother _ and
0.2 my grandson
0.2 my head
0.2 off _ trampoline
0.2 old
0.2 open _ mouth
0.2 out _ soccer
0.2 ran
0.2 right hand
0.2 shak so
0.2 she pale
0.2 she took
0.2 side went
0.2 since _ and
0.2 since an
0.2 sink
0.2 sitt on
0.2 smile
0.2 so stiff
0.2 son put
0.2 stair _ my
0.2 stopp drink
0.2 sudden _ see
0.2 surgery last
0.2 sweat bucket
0.2 tar _ i
0.2 the _ bottle
0.2 the breastbone
0.2 the third
0.2 the trampoline
0.2 they are
0.2 third
0.2 through _ towel
0.2 throw _ all
0.2 tight and
0.2 turn yellow
0.2 up gasp
0.2 was hit
0.2 went _ and
0.2 while _ was
0.2 wipe _ i
0.2 worst pain
0.19 #11+ _ asthma
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 -me
0.19 =heart_murmur_fever
0.19 =light_hurts
0.19 =liver_drug
0.19 =new_medicine
0.19 =tooth_bad
0.19 ^ _ nail
0.19 ^ _ water
0.19 ^ grandson
0.19 ^ sharp
0.19 a _ she
0.19 a bruise
0.19 a sudden
0.19 ammonia
0.19 an _ and
0.19 and _ bit
0.19 and _ couldnt
0.19 and _ jaw
0.19 and ive
0.19 and limp
0.19 and one
0.19 baby
0.19 balloon
0.19 beat _ up
0.19 beat me
0.19 breath since
0.19 chest _ it
0.19 cold sweat
0.19 cord
0.19 cover
0.19 crook
0.19 daughter _ a
0.19 day _ is
0.19 day _ keep
0.19 day cant
0.19 digoxin
0.19 doubl over
0.19 drank from
0.19 droop _ one
0.19 droop on
0.19 every #
0.19 eye like
0.19 face _ droop
0.19 face went
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 fire _ my
0.19 flat
0.19 flew _ from
0.19 from _ bottle
0.19 get up
0.19 got my
0.19 headache _ a
0.19 hes act
0.19 high _ and
0.19 hit his
0.19 i woke
0.19 im confus
0.19 in _ back
0.19 in _ eyelid
0.19 in _ toilet
0.19 insulin
0.19 is red
0.19 is see
0.19 its _ in
0.19 keep _ the
0.19 keep throw
0.19 kitchen floor
0.19 labor and
0.19 leg _ and
0.19 leg swollen
0.19 like _ time
0.19 like bruis
0.19 look _ bruis
0.19 middle of
0.19 morn with
0.19 my uti
0.19 nail went
0.19 neck _ so
0.19 now it
0.19 on _ fever
0.19 on _ kitchen
0.19 on _ wrist
0.19 out right
0.19 pass _ and
0.19 pregnant and
0.19 rash _ look
0.19 sharp _ when
0.19 site is
0.19 smell
0.19 smoke
0.19 son _ -slept
0.19 speak
0.19 spot _ her
0.19 stomach _ hard
0.19 stop and
0.19 stop bleed
0.19 super painful
0.19 swollen shut
0.19 the ear
0.19 the fbi
0.19 the fridge
0.19 thi _ with
0.19 think _ fbi
0.19 throat on
0.19 through _ pad
0.19 trip
0.19 vodka
0.19 vomit since
0.19 wall
0.19 wont _ bleed
0.18 =headache
0.18 =stiff_neck
0.18 ^ _ double
0.18 ^ _ tore
0.18 ^ daughter
0.18 a rash
0.18 a uti
0.18 act
0.18 all
0.18 and _ -wak
0.18 and _ limp
0.18 and _ right
0.18 and _ the
0.18 and _ think
0.18 and face
0.18 and sticky
0.18 antidepressant
0.18 antifreeze by
0.18 anymore _ i
0.18 anymore and
0.18 at _ feet
0.18 at football
0.18 baseball and
0.18 been _ worse
0.18 been gett
0.18 been hav
0.18 black _ sticky
0.18 blad came
0.18 blood _ spurt
0.18 breathe _ down
0.18 by _ thought
0.18 car
0.18 chest through
0.18 child drank
0.18 cirrhosi
0.18 com _ and
0.18 cut _ hand
0.18 day old
0.18 drank _ drain
0.18 drown
0.18 ear after
0.18 fat and
0.18 feel _ to
0.18 feel _ when
0.18 feel cold
0.18 find
0.18 fish
0.18 for #11+
0.18 for _ past
0.18 from _ chest
0.18 from her
0.18 gasp and
0.18 gatorade
0.18 gave
0.18 half of
0.18 has _ belly
0.18 have
0.18 have _ pound
0.18 have _ sore
0.18 he _ grey
0.18 headache _ wont
0.18 headache that
0.18 her heart
0.18 hernia is
0.18 heroin
0.18 heroin and
0.18 hes drool
0.18 i _ bend
0.18 i didnt
0.18 in _ belly
0.18 in _ of
0.18 infect
0.18 insulin _ day
0.18 is #11+
0.18 is _ week
0.18 is breath
0.18 is spurt
0.18 isnt -wak
0.18 it _ gatorade
0.18 it _ stop
0.18 jaw _ i
0.18 just broke
0.18 kick _ night
0.18 leg _ up
0.18 lying down
0.18 now _ belly
0.18 numb _ my
0.18 of _ my
0.18 out _ football
0.18 painful and
0.18 past hour
0.18 pee
0.18 pulse _ #11+
0.18 pulse is
0.18 raw
0.18 real sleepy
0.18 refus _ go
0.18 refus to
0.18 right _ pain
0.18 right belly
0.18 scream and
0.18 shak _ over
0.18 shak all
0.18 she _ sleepy
0.18 shoulder _ came
0.18 shrimp _ my
0.18 sick _ my
0.18 sick to
0.18 since _ start
0.18 soak _ the
0.18 some _ cleaner
0.18 some drain
0.18 sound like
0.18 spurt
0.18 stepp
0.18 stepp on
0.18 sticky
0.18 stomach _ so
0.18 stung and
0.18 swell _ overnight
0.18 swollen _ hot
0.18 swollen i
0.18 swollen like
0.18 ten _ and
0.18 the _ cant
0.18 the _ hour
0.18 the past
0.18 the shower
0.18 thinner and
0.18 thought _ was
0.18 thought it
0.18 through to
0.18 to _ stomach
0.18 to swallow
0.18 tore my
0.18 trip to
0.18 tv _ to
0.18 tv talk
0.18 up _ half
0.18 up overnight
0.18 vomit _ is
0.18 was gatorade
0.18 water _ broke
0.18 week _ now
0.18 wheez after
0.18 with _ headach
0.18 word are
0.18 year old
0.17 #11+ _ old
0.17 -and
0.17 -rib
0.17 -there
0.17 <as _ <kid
0.17 =dizzy
0.17 =recent_infection
0.17 ^ _ catch
0.17 ^ _ would
0.17 ^ kidney
0.17 a _ bottle
0.17 a _ second
0.17 a fit
0.17 a marathon
0.17 a whole
0.17 about _ hour
0.17 act confus
0.17 ago _ #11+
0.17 and _ hand
0.17 and _ shiver
0.17 and _ stand
0.17 and drool
0.17 arent
0.17 arent -there
0.17 arm _ face
0.17 at _ party
0.17 back _ ghana
0.17 battery up
0.17 beat
0.17 belly _ hard
0.17 between _ leg
0.17 between his
0.17 bruise on
0.17 bug on
0.17 bulg
0.17 calf _ and
0.17 cant cough
0.17 chest _ say
0.17 diarrhea #11+
0.17 dizzy like
0.17 drank _ cleaner
0.17 drank drain
0.17 drink _ day
0.17 ear are
0.17 ecstasy
0.17 ecstasy and
0.17 even _ in
0.17 even sitt
0.17 eyelid _ mouth
0.17 faint at
0.17 feel _ heart
0.17 few second
0.17 fit
0.17 from ghana
0.17 garbl
0.17 grandma fell
0.17 grape _ cant
0.17 hand on
0.17 has _ a
0.17 have _ terrible
0.17 have _ that
0.17 headache
0.17 headache _ now
0.17 heart _ going
0.17 his _ are
0.17 his shoulder
0.17 huge and
0.17 i _ know
0.17 i got
0.17 ice
0.17 im _ pas
0.17 im cough
0.17 in _ eye
0.17 in _ sleep
0.17 is _ for
0.17 is _ he
0.17 is _ hes
0.17 is _ wont
0.17 is garbl
0.17 it _ that
0.17 jaw _ stiff
0.17 know _ i
0.17 left _ my
0.17 left calf
0.17 left eyelid
0.17 life _ my
0.17 lightn
0.17 like _ elephant
0.17 like _ gonna
0.17 look _ light
0.17 mom _ pressure
0.17 mom blood
0.17 myself _ pain
0.17 myself back
0.17 normal _ my
0.17 normal that
0.17 nut _ like
0.17 nut hurt
0.17 pain _ im
0.17 pain of
0.17 pain since
0.17 people _ arent
0.17 people who
0.17 pound
0.17 pressure and
0.17 put _ button
0.17 rainbow
0.17 right _ with
0.17 round
0.17 say _ is
0.17 see _ who
0.17 see people
0.17 shiver
0.17 since i
0.17 someth and
0.17 son _ a
0.17 speech _ garbl
0.17 stomach flu
0.17 sudden _ and
0.17 sudden _ in
0.17 sudden ripp
0.17 that my
0.17 the _ hurt
0.17 the _ towel
0.17 the tv
0.17 the wall
0.17 then my
0.17 third towel
0.17 to _ groin
0.17 to _ in
0.17 to do
0.17 to feed
0.17 took ecstasy
0.17 up _ confus
0.17 up _ my
0.17 up _ the
0.17 wasp
0.17 we were
0.17 wet _ back
0.17 what _ it
0.17 wheez and
0.17 who _ -there
0.17 who arent
0.17 wife say
0.17 with copd
0.17 yellow
0.16 #99+ _ my
0.16 #99+ _ the
0.16 #99+ after
0.16 <died
0.16 <had _ <as
0.16 =blow_chest
0.16 =line_infected
0.16 =nosebleed
0.16 =pain_any
0.16 =thirsty
0.16 ^ _ came
0.16 ^ _ down
0.16 ^ _ gastric
0.16 ^ _ wont
0.16 ^ dog
0.16 ^ firework
0.16 ^ lower
0.16 a sharp
0.16 afib
0.16 all _ eye
0.16 and _ -breath
0.16 and _ start
0.16 and _ water
0.16 and sudden
0.16 and wheez
0.16 are gett
0.16 bathroom floor
0.16 big
0.16 blister _ my
0.16 bypas #
0.16 cabinet
0.16 cant _ anyth
0.16 cant speak
0.16 chest is
0.16 chopp
0.16 clean the
0.16 cut _ on
0.16 dad _ its
0.16 dad say
0.16 dark
0.16 day _ shak
0.16 double _ my
0.16 ear _ the
0.16 every
0.16 eye _ the
0.16 fast
0.16 friend text
0.16 gastric _ #
0.16 goodbye and
0.16 grabb his
0.16 had _ bypas
0.16 had _ last
0.16 had gastric
0.16 has _ headache
0.16 headache _ is
0.16 headache neck
0.16 her mouth
0.16 hes got
0.16 his forearm
0.16 his jaw
0.16 hit _ a
0.16 home
0.16 hour _ have
0.16 hour _ my
0.16 hour i
0.16 hurt a
0.16 husband _ cant
0.16 husband _ me
0.16 husband sudden
0.16 i _ an
0.16 i _ i
0.16 i _ off
0.16 ice cold
0.16 im pale
0.16 in _ lower
0.16 is _ fever
0.16 is crook
0.16 is huge
0.16 is off
0.16 is spinn
0.16 just _ me
0.16 kitchen fire
0.16 leg _ turn
0.16 like its
0.16 lopsid
0.16 lot _ pressure
0.16 me _ and
0.16 my _ hand
0.16 my _ like
0.16 my voice
0.16 not
0.16 ocean
0.16 of _ antidepressant
0.16 of kill
0.16 off his
0.16 ok _ i
0.16 on _ a
0.16 on _ bathroom
0.16 on _ cabinet
0.16 on all
0.16 over _ roll
0.16 over eye
0.16 pain and
0.16 period _ heavy
0.16 pill because
0.16 pregnant _ just
0.16 right rib
0.16 rigid
0.16 sharp _ pain
0.16 she just
0.16 slipp
0.16 stiff and
0.16 sudden _ vision
0.16 swallow bleach
0.16 sweaty and
0.16 the cabinet
0.16 the ocean
0.16 thinner _ hit
0.16 thought _ kill
0.16 time today
0.16 to _ chest
0.16 to make
0.16 up with
0.16 vomit a
0.16 way worse
0.16 went weak
0.16 while i
0.16 wont _ me
0.16 worst _ ive
0.15 # am
0.15 #11+ _ my
0.15 #99+ shak
0.15 -when -she
0.15 =co_words
0.15 =foggy_only
0.15 ^ _ girl
0.15 ^ _ worst
0.15 ^ diarrhea
0.15 ^ painful
0.15 ^ period
0.15 a _ nail
0.15 a _ right
0.15 a wasp
0.15 act weird
0.15 ago belly
0.15 and _ breathe
0.15 and _ say
0.15 arm say
0.15 baby _ #11+
0.15 baby is
0.15 because i
0.15 birth #
0.15 boil
0.15 bottle _ tylenol
0.15 burn on
0.15 cant lift
0.15 chest _ #11+
0.15 clas _ my
0.15 clutch
0.15 clutch _ chest
0.15 clutch his
0.15 cold _ clammy
0.15 crazy _ of
0.15 crazy all
0.15 dad _ is
0.15 droopy
0.15 ever had
0.15 every time
0.15 feel lighthead
0.15 first _ today
0.15 fit on
0.15 gave _ #
0.15 gone _ and
0.15 gummi hes
0.15 had _ fit
0.15 hard _ and
0.15 has _ vomit
0.15 have _ cell
0.15 have sickle
0.15 he say
0.15 hes _ weird
0.15 hes throw
0.15 hiv
0.15 hold
0.15 hour _ i
0.15 hurt _ crazy
0.15 i _ drink
0.15 i _ sickle
0.15 i havent
0.15 i might
0.15 in _ jaw
0.15 in a
0.15 is gone
0.15 it to
0.15 ive _ had
0.15 jaw is
0.15 keep _ a
0.15 knee replacement
0.15 knife _ my
0.15 last _ my
0.15 lie
0.15 like _ all
0.15 lost weight
0.15 might
0.15 minute and
0.15 move _ leg
0.15 my _ but
0.15 my girl
0.15 my leg
0.15 my word
0.15 now _ cant
0.15 now _ wheez
0.15 numb _ hour
0.15 numb an
0.15 of _ clot
0.15 of _ pool
0.15 of _ shak
0.15 on _ finger
0.15 on _ pill
0.15 oxygen
0.15 replacement
0.15 rescue
0.15 rescue inhaler
0.15 rusty nail
0.15 seem
0.15 seizure right
0.15 shaky
0.15 she _ out
0.15 she keep
0.15 she pass
0.15 shiver _ and
0.15 site
0.15 sleep and
0.15 stand up
0.15 stiff neck
0.15 sudden _ im
0.15 sudden _ its
0.15 than usual
0.15 the pill
0.15 the window
0.15 ther _ lot
0.15 three
0.15 time _ minute
0.15 to go
0.15 toddler with
0.15 turn out
0.15 up _ his
0.15 vomit _ a
0.15 wake her
0.15 week after
0.15 went out
0.15 wife _ a
0.15 wife _ is
0.15 window and
0.14 #99+
0.14 -contraction
0.14 -contraction -yet
0.14 -day and
0.14 =thrown_off
0.14 ?if ?i
0.14 ?me
0.14 ^ _ #
0.14 ^ _ im
0.14 ^ _ near
0.14 ^ _ short
0.14 ^ asthma
0.14 ^ ate
0.14 a _ attack
0.14 after _ and
0.14 and _ havent
0.14 and _ nonstop
0.14 and fell
0.14 and keep
0.14 back in
0.14 belly _ swollen
0.14 belly suck
0.14 breastbone _ goe
0.14 bump her
0.14 bunch _ grandma
0.14 cut _ arm
0.14 day _ of
0.14 day _ when
0.14 deep and
0.14 diarrhea _ blood
0.14 dizzy
0.14 do _ do
0.14 down _ and
0.14 down _ since
0.14 down _ the
0.14 eye _ i
0.14 eye _ sunken
0.14 eye look
0.14 fast _ her
0.14 fell _ her
0.14 feverish and
0.14 go back
0.14 groin and
0.14 heart _ slow
0.14 heart wont
0.14 her hip
0.14 her right
0.14 his _ i
0.14 his _ suck
0.14 hot _ the
0.14 i _ sparkl
0.14 i feel
0.14 im _ chemo
0.14 im scar
0.14 im see
0.14 in under
0.14 inhaler
0.14 is _ her
0.14 kid
0.14 kid got
0.14 kid has
0.14 last night
0.14 life in
0.14 look sunken
0.14 motorcycle
0.14 my _ broke
0.14 my _ is
0.14 my _ twice
0.14 my inhaler
0.14 my own
0.14 no -contraction
0.14 no _ -yet
0.14 nose _ been
0.14 nose has
0.14 not sure
0.14 now _ a
0.14 of grandma
0.14 outlet and
0.14 own
0.14 own spit
0.14 pain start
0.14 popp _ and
0.14 shak _ and
0.14 she got
0.14 shingl on
0.14 shorter
0.14 slow down
0.14 so thirsty
0.14 start _ new
0.14 start a
0.14 suck _ under
0.14 sugar read
0.14 sure
0.14 swallow _ own
0.14 testicle is
0.14 the _ pain
0.14 the groin
0.14 tip
0.14 ton
0.14 ton of
0.14 took _ my
0.14 up i
0.14 warfarin and
0.14 went _ my
0.14 wife has
0.14 wont slow
0.13 #99+ she
0.13 -diaper _ yesterday
0.13 -in _ -day
0.13 =curtain_word
0.13 =mottled
0.13 ^ _ inhaler
0.13 ^ _ left
0.13 ^ _ popp
0.13 ^ _ she
0.13 ^ ive
0.13 a tear
0.13 addison
0.13 after every
0.13 ago _ of
0.13 almost pass
0.13 also
0.13 and _ drink
0.13 and chest
0.13 and havent
0.13 and tight
0.13 at _ so
0.13 at light
0.13 away with
0.13 baby _ -had
0.13 bare _ and
0.13 because _ want
0.13 been _ hour
0.13 been _ of
0.13 being
0.13 bigger
0.13 bleed with
0.13 blotchy
0.13 breast
0.13 burn
0.13 by _ and
0.13 came _ of
0.13 cant _ even
0.13 cant _ light
0.13 cold _ sweaty
0.13 crazy and
0.13 dropp the
0.13 even water
0.13 every _ i
0.13 few _ and
0.13 fill
0.13 for _ back
0.13 ghana
0.13 grandma _ her
0.13 half my
0.13 have _ temp
0.13 head _ and
0.13 her skin
0.13 hernia _ and
0.13 hes not
0.13 hold my
0.13 i _ hold
0.13 im _ on
0.13 im soak
0.13 im sweat
0.13 in _ day
0.13 is _ has
0.13 is _ stiff
0.13 is lock
0.13 its purple
0.13 left leg
0.13 life _ on
0.13 lift her
0.13 like #
0.13 mixed _ and
0.13 most in
0.13 my _ ate
0.13 my _ come
0.13 my breath
0.13 my knee
0.13 my metformin
0.13 narcan
0.13 neck fever
0.13 night _ now
0.13 pain _ around
0.13 pee _ look
0.13 poop is
0.13 pregnant _ my
0.13 ripp _ in
0.13 salad
0.13 see well
0.13 shiver with
0.13 side _ her
0.13 since morn
0.13 skin _ blotchy
0.13 smile is
0.13 stiff _ cant
0.13 stiff _ fever
0.13 stiff i
0.13 stopp _ two
0.13 stumbl
0.13 sweaty
0.13 sweaty _ his
0.13 swollen _ a
0.13 temp _ #11+
0.13 the arm
0.13 the dose
0.13 the mountain
0.13 throat hurt
0.13 time i
0.13 to move
0.13 tv and
0.13 viagra
0.13 vomit blood
0.13 vomit green
0.13 week _ the
0.13 with pain
0.13 woke _ and
0.13 wrote a
0.13 xanax
0.13 yellow i
0.12 -# _ and
0.12 -him
0.12 -i _ -him
0.12 =eye_area
0.12 =limb_injury
0.12 =postpartum_smell
0.12 =sting
0.12 =throat_side
0.12 ^ _ ankle
0.12 ^ _ drink
0.12 ^ _ husband
0.12 ^ _ nut
0.12 ^ _ sudden
0.12 ^ _ way
0.12 ^ dad
0.12 ^ face
0.12 ^ poop
0.12 ^ sometim
0.12 ^ swallow
0.12 a glas
0.12 an _ after
0.12 and _ bug
0.12 and _ soak
0.12 and all
0.12 and faint
0.12 and goe
0.12 ankle is
0.12 because
0.12 belly _ is
0.12 boy is
0.12 bp #99+
0.12 burn and
0.12 by my
0.12 cant _ fever
0.12 close
0.12 contrast
0.12 contrast dye
0.12 crossfit
0.12 done
0.12 drink two
0.12 drive
0.12 ear is
0.12 every _ and
0.12 face _ swell
0.12 faint _ she
0.12 fast _ his
0.12 fell off
0.12 football
0.12 for _ last
0.12 get it
0.12 go _ in
0.12 has terrible
0.12 he look
0.12 heavy and
0.12 hes super
0.12 hes wheez
0.12 his neck
0.12 horrible
0.12 hot _ dry
0.12 is _ hard
0.12 is _ red
0.12 is _ to
0.12 it _ me
0.12 it come
0.12 its _ a
0.12 keep _ his
0.12 leg _ shorter
0.12 lot and
0.12 many pill
0.12 my _ has
0.12 my _ rib
0.12 now his
0.12 of _ after
0.12 old _ breath
0.12 one
0.12 pain _ by
0.12 peanut allergy
0.12 pregnant with
0.12 pump
0.12 red eye
0.12 right eye
0.12 say it
0.12 sharp chest
0.12 she _ deep
0.12 she stand
0.12 since _ woke
0.12 sinu
0.12 slic _ hand
0.12 slic my
0.12 stand _ her
0.12 start by
0.12 stuck _ me
0.12 sudden _ cant
0.12 sudden i
0.12 sudden sharp
0.12 ten
0.12 terrible _ pain
0.12 terrible belly
0.12 that goe
0.12 the _ out
0.12 the head
0.12 throw _ and
0.12 tight _ im
0.12 to
0.12 up _ breath
0.12 vaginal
0.12 vision went
0.12 vomit all
0.12 wheez _ short
0.12 wife _ been
0.12 yesterday and
0.12 yesterday for
0.12 yo _ fever
0.11 <covid
0.11 <had <covid
0.11 =bruising
0.11 =kidney_disease
0.11 ^ _ flutter
0.11 ^ _ shock
0.11 ^ his
0.11 ^ two
0.11 a _ went
0.11 all _ a
0.11 and _ green
0.11 and _ shak
0.11 and hasnt
0.11 blood _ is
0.11 cant _ cough
0.11 cant _ without
0.11 choke
0.11 cold _ white
0.11 cold and
0.11 confus _ her
0.11 deeper
0.11 did
0.11 door
0.11 even _ down
0.11 face _ and
0.11 feel weird
0.11 fever _ back
0.11 fine but
0.11 flush
0.11 four year
0.11 from _ period
0.11 got kick
0.11 grease
0.11 have _ pain
0.11 her _ hand
0.11 her belly
0.11 hes real
0.11 hes still
0.11 husband _ his
0.11 i _ weight
0.11 in _ im
0.11 in _ left
0.11 is _ i
0.11 is tingl
0.11 its just
0.11 keep _ water
0.11 keep even
0.11 leg _ numb
0.11 leg after
0.11 lid
0.11 like _ is
0.11 limp and
0.11 lithium
0.11 lithium and
0.11 lower _ tummy
0.11 muscl
0.11 my _ again
0.11 my _ head
0.11 my _ throat
0.11 my _ while
0.11 my boy
0.11 newborn _ a
0.11 numb on
0.11 of _ eye
0.11 of _ sudden
0.11 ok but
0.11 palm and
0.11 pill at
0.11 right _ belly
0.11 right after
0.11 right arm
0.11 right tummy
0.11 say his
0.11 she _ breathe
0.11 she _ hold
0.11 she _ throw
0.11 someth is
0.11 stepp _ a
0.11 stop cough
0.11 struggl
0.11 struggl _ breathe
0.11 struggl to
0.11 surgery _ week
0.11 swallow _ my
0.11 swollen _ and
0.11 that
0.11 that _ on
0.11 that came
0.11 the _ wont
0.11 the belly
0.11 the dog
0.11 the kid
0.11 then _ again
0.11 throat _ so
0.11 throat _ turn
0.11 throat hes
0.11 to use
0.11 tonsil out
0.11 twist
0.11 up the
0.11 use _ on
0.11 weak _ cant
0.11 what the
0.11 woke _ with
0.11 wont _ vomit
0.11 yesterday _ i
0.11 yr old
0.1 # _ along
0.1 #99+ _ is
0.1 #99+ _ shak
0.1 -i
0.1 -when -i
0.1 <a <kid
0.1 <kid
0.1 ^ _ ate
0.1 ^ _ deliver
0.1 ^ _ flu
0.1 ^ _ open
0.1 ^ _ speech
0.1 ^ burn
0.1 ^ im
0.1 ^ stopp
0.1 after that
0.1 along
0.1 amaz
0.1 ammonia and
0.1 an ear
0.1 and _ can
0.1 and _ his
0.1 and _ move
0.1 and _ on
0.1 and _ swell
0.1 and skin
0.1 arm _ heavy
0.1 baby _ evil
0.1 back _ its
0.1 bridge
0.1 can keep
0.1 cant look
0.1 cant touch
0.1 chest feel
0.1 chin to
0.1 chok _ cant
0.1 croup
0.1 dad _ off
0.1 dad fell
0.1 evil
0.1 eye _ skin
0.1 feel amaz
0.1 fever _ hes
0.1 fever with
0.1 friend _ too
0.1 from _ chainsaw
0.1 had a
0.1 half _ face
0.1 has _ rash
0.1 have chest
0.1 her speech
0.1 hernia popp
0.1 hes pale
0.1 his hand
0.1 husband was
0.1 i _ amaz
0.1 i _ awful
0.1 i _ bitten
0.1 i _ it
0.1 i _ look
0.1 i _ want
0.1 i deliver
0.1 i wipe
0.1 im breath
0.1 in _ side
0.1 inhaler _ -help
0.1 is _ hot
0.1 is evil
0.1 is pale
0.1 is slurr
0.1 knee surgery
0.1 ladder and
0.1 last week
0.1 leg _ i
0.1 lie down
0.1 look up
0.1 month along
0.1 my _ from
0.1 my _ skin
0.1 my feet
0.1 myself and
0.1 newborn
0.1 now _ real
0.1 now _ shak
0.1 now _ up
0.1 nowhere and
0.1 of _ #11+
0.1 of _ throat
0.1 on _ leg
0.1 pad _ #11+
0.1 peanut
0.1 popp _ its
0.1 postpartum and
0.1 puff
0.1 put on
0.1 rac and
0.1 rib _ when
0.1 rubb
0.1 rubb _ left
0.1 say _ baby
0.1 severe _ pain
0.1 she shiver
0.1 shoulder
0.1 sister
0.1 sit on
0.1 six
0.1 skin turn
0.1 so _ he
0.1 so _ she
0.1 speech _ slurr
0.1 spinn
0.1 stung
0.1 talk about
0.1 testicle _ so
0.1 testicle hurt
0.1 the _ belly
0.1 the _ table
0.1 time _ take
0.1 to _ and
0.1 was bitten
0.1 when _ wipe
0.1 wipe
0.1 with sweat
0.1 worst belly
0.1 year _ is
0.1 yellow _ im
0.09 # diabetic
0.09 #11+ wks
0.09 -at -all
0.09 <i <had
0.09 ^ _ at
0.09 ^ _ baby
0.09 ^ _ birth
0.09 ^ cirrhosi
0.09 ^ cut
0.09 ^ its
0.09 ^ quit
0.09 ^ toy
0.09 a _ aid
0.09 a _ bug
0.09 a hear
0.09 a motorcycle
0.09 almost faint
0.09 and _ burn
0.09 and cough
0.09 and swell
0.09 ankl
0.09 at #11+
0.09 battery in
0.09 be
0.09 breath like
0.09 breath so
0.09 broke my
0.09 bunch _ oxy
0.09 calf _ swollen
0.09 car accident
0.09 down for
0.09 dripp
0.09 eye _ yesterday
0.09 first time
0.09 for _ first
0.09 four
0.09 giv
0.09 going _ and
0.09 grandma _ is
0.09 grandma took
0.09 gummi
0.09 had stomach
0.09 hand _ a
0.09 has had
0.09 he _ to
0.09 head now
0.09 hes _ like
0.09 hes _ vomit
0.09 hes sweat
0.09 his _ arm
0.09 his _ hurt
0.09 hit _ the
0.09 hit in
0.09 hurt _ eye
0.09 i _ vomit
0.09 i _ wake
0.09 in _ for
0.09 irregular
0.09 it _ away
0.09 jump
0.09 keep vomit
0.09 leg went
0.09 light hurt
0.09 lip went
0.09 move _ right
0.09 much _ i
0.09 my _ red
0.09 my _ teeth
0.09 my chin
0.09 my scalp
0.09 my wisdom
0.09 night _ keep
0.09 night and
0.09 now _ throw
0.09 of _ face
0.09 of oxy
0.09 out _ my
0.09 oxy and
0.09 pain _ and
0.09 pencil
0.09 room
0.09 see thing
0.09 she _ confus
0.09 she _ see
0.09 so swollen
0.09 son _ asthma
0.09 son with
0.09 teeth _ out
0.09 teeth came
0.09 the
0.09 thi morn
0.09 thing and
0.09 too _ for
0.09 took _ bunch
0.09 type _ diabetic
0.09 up _ lot
0.09 week no
0.09 what day
0.09 wisdom _ came
0.09 wisdom teeth
0.09 with _ worst
0.09 with cramp
0.09 worse since
0.09 wrote _ note
0.08 =eye_surgery
0.08 =flank_pain
0.08 =heat_exposure
0.08 =phlegm
0.08 ^ _ is
0.08 ^ _ lip
0.08 ^ _ on
0.08 ^ _ too
0.08 ^ hurt
0.08 ^ left
0.08 ^ stung
0.08 a breath
0.08 and _ lip
0.08 and _ smile
0.08 and _ when
0.08 and bare
0.08 and hurt
0.08 are in
0.08 arm with
0.08 away and
0.08 back it
0.08 bloody _ for
0.08 bottle _ vodka
0.08 can _ but
0.08 cant find
0.08 cell
0.08 colostomy
0.08 colostomy bag
0.08 confus _ his
0.08 crush _ pain
0.08 crush chest
0.08 dangerou
0.08 dog bite
0.08 doubl
0.08 drink _ no
0.08 dye my
0.08 few day
0.08 foggy
0.08 gain #
0.08 gain _ pound
0.08 get him
0.08 girlfriend
0.08 go _ and
0.08 go _ when
0.08 going _ my
0.08 going _ pas
0.08 grandma _ and
0.08 grind
0.08 had the
0.08 has _ pain
0.08 has _ throw
0.08 headache _ two
0.08 her _ she
0.08 her smile
0.08 hes _ out
0.08 hes vomit
0.08 him to
0.08 his back
0.08 i took
0.08 im real
0.08 in _ fight
0.08 in _ is
0.08 is _ dangerou
0.08 is hard
0.08 law is
0.08 look grey
0.08 mak my
0.08 moved _ the
0.08 muffl
0.08 my _ back
0.08 my _ popp
0.08 night #11+
0.08 of pain
0.08 of vodka
0.08 on _ shin
0.08 out and
0.08 pain _ her
0.08 pale _ clammy
0.08 round my
0.08 runn
0.08 sickle
0.08 sickle cell
0.08 since lunch
0.08 spray _ pesticide
0.08 stair
0.08 stand _ straight
0.08 still i
0.08 stove
0.08 take _ breath
0.08 testicle _ swollen
0.08 that start
0.08 the ladder
0.08 the wrong
0.08 to _ lower
0.08 tum
0.08 up straight
0.08 vomit _ cant
0.08 walk but
0.08 with _ right
0.08 yesterday my
0.07 # _ pm
0.07 # hour
0.07 -chok
0.07 -hurt
0.07 -wait
0.07 <old
0.07 =during_effort
0.07 =no_insulin
0.07 ^ _ chill
0.07 ^ _ confus
0.07 ^ _ dizzy
0.07 ^ _ grandpa
0.07 ^ _ green
0.07 ^ _ out
0.07 ^ _ through
0.07 ^ _ year
0.07 ^ breath
0.07 ^ pull
0.07 about #
0.07 actual _ it
0.07 and _ -peed
0.07 and _ now
0.07 and _ weird
0.07 and _ went
0.07 and moved
0.07 arm _ hes
0.07 bought
0.07 bp _ #99+
0.07 burn with
0.07 but ive
0.07 button _ moved
0.07 button and
0.07 cough _ is
0.07 dad has
0.07 day my
0.07 fami
0.07 fever #99+
0.07 for _ bit
0.07 gasoline in
0.07 hand _ my
0.07 he _ and
0.07 heart and
0.07 heart attack
0.07 his _ wont
0.07 hit me
0.07 i _ bleach
0.07 i _ chest
0.07 i _ letter
0.07 i _ myself
0.07 i _ pee
0.07 in
0.07 in _ cold
0.07 in one
0.07 is _ than
0.07 it normal
0.07 itch and
0.07 kid _ in
0.07 leg _ weak
0.07 leg and
0.07 letter _ my
0.07 letter to
0.07 lift
0.07 meter
0.07 mom talk
0.07 mouth all
0.07 my _ all
0.07 my _ right
0.07 my _ who
0.07 my grandpa
0.07 my nose
0.07 nail _ remover
0.07 no -wait
0.07 noseble
0.07 numb _ the
0.07 off _ roof
0.07 off and
0.07 polish remover
0.07 remover
0.07 rib hurt
0.07 roof _ cant
0.07 roof and
0.07 sharp _ on
0.07 she _ pale
0.07 show
0.07 smoke _ the
0.07 start
0.07 stomach
0.07 take warfarin
0.07 to _ the
0.07 up _ hes
0.07 water _ a
0.07 water for
0.07 when _ sit
0.07 who _ #11+
0.07 who is
0.07 with shak
0.07 worst stomach
0.07 wrote _ to
0.07 wrote letter
0.06 # _ #11+
0.06 #11+ _ pregnant
0.06 <with
0.06 =appendix_said
0.06 =no_gas
0.06 ^ _ blister
0.06 ^ _ calf
0.06 ^ _ every
0.06 ^ _ kidney
0.06 ^ _ leg
0.06 ^ _ may
0.06 ^ _ ran
0.06 ^ _ twist
0.06 ^ crack
0.06 ^ muscl
0.06 a _ #
0.06 a _ ago
0.06 a box
0.06 a foot
0.06 appendix
0.06 at _ store
0.06 blood thinner
0.06 breath _ chest
0.06 calf _ sore
0.06 cant _ the
0.06 cant _ think
0.06 chill fever
0.06 crack _ i
0.06 crack tooth
0.06 crack when
0.06 diarrhea and
0.06 drank _ whole
0.06 droop and
0.06 egg
0.06 face droop
0.06 fever gett
0.06 five minut
0.06 get _ to
0.06 get wind
0.06 girl
0.06 glas _ is
0.06 grill
0.06 has _ in
0.06 help my
0.06 hes #11+
0.06 hi
0.06 i _ wind
0.06 in _ #
0.06 inside my
0.06 is so
0.06 its _ up
0.06 keep ask
0.06 keep my
0.06 knee is
0.06 lean
0.06 lift _ box
0.06 me _ a
0.06 minut ago
0.06 move his
0.06 my _ a
0.06 my _ button
0.06 my _ week
0.06 my _ year
0.06 neck is
0.06 never -had
0.06 new medicine
0.06 oil
0.06 one _ for
0.06 one leg
0.06 overdos
0.06 pain that
0.06 pill
0.06 post
0.06 ran _ marathon
0.06 shak _ fever
0.06 shallow
0.06 she _ stand
0.06 skin _ yellow
0.06 solid
0.06 stair _ #11+
0.06 start _ hour
0.06 start an
0.06 stop think
0.06 table
0.06 the stair
0.06 the store
0.06 the yard
0.06 thi _ i
0.06 thinner
0.06 time a
0.06 to _ on
0.06 vodka and
0.06 we cant
0.06 weak i
0.06 weak she
0.06 week
0.06 were
0.06 white in
0.05 # #
0.05 #99+ feet
0.05 <he <had
0.05 <he _ <a
0.05 =co_word
0.05 =leg_feet_swollen
0.05 ^ _ breast
0.05 ^ _ move
0.05 ^ _ section
0.05 ^ _ shrimp
0.05 ^ _ tooth
0.05 ^ c
0.05 ^ hernia
0.05 ^ type
0.05 a _ belly
0.05 and _ get
0.05 and blood
0.05 and bump
0.05 and swollen
0.05 around my
0.05 at rest
0.05 belly _ that
0.05 black _ for
0.05 bleed a
0.05 bother me
0.05 breath _ yesterday
0.05 brought
0.05 cast
0.05 chest _ hurt
0.05 chok _ the
0.05 chok in
0.05 electric
0.05 feel
0.05 few _ for
0.05 fit _ the
0.05 foot smell
0.05 for the
0.05 had _ flu
0.05 has no
0.05 havent _ -all
0.05 he _ off
0.05 himself
0.05 his right
0.05 hot potato
0.05 in _ right
0.05 is #99+
0.05 just _ in
0.05 just got
0.05 kitchen knife
0.05 light _ me
0.05 med
0.05 mixed bleach
0.05 my _ blood
0.05 my _ hasnt
0.05 my _ heart
0.05 my _ month
0.05 my _ not
0.05 my apartment
0.05 newborn has
0.05 nose _ is
0.05 old _ had
0.05 out _ it
0.05 over my
0.05 oxy
0.05 pneumonia
0.05 potato
0.05 proper
0.05 purple spot
0.05 rash on
0.05 red _ sore
0.05 red poop
0.05 round _ belly
0.05 she _ #
0.05 snow
0.05 start round
0.05 steroid
0.05 stomach _ for
0.05 up proper
0.05 uti
0.05 voice _ like
0.05 voice sound
0.05 wake _ proper
0.05 with _ on
0.04 # _ cant
0.04 # _ girl
0.04 -she
0.04 -tear -when
0.04 -tear _ -she
0.04 -to
0.04 ^ _ are
0.04 ^ _ asthma
0.04 ^ _ bp
0.04 ^ _ pee
0.04 ^ _ raw
0.04 ^ _ swollen
0.04 ^ _ viagra
0.04 ^ _ week
0.04 ^ gain
0.04 ^ oxygen
0.04 ^ pulse
0.04 ^ watch
0.04 a bee
0.04 a car
0.04 after _ feed
0.04 an
0.04 and _ got
0.04 and cramp
0.04 and has
0.04 ankle _ its
0.04 are _ and
0.04 around
0.04 back _ for
0.04 batteri
0.04 beach
0.04 bottle is
0.04 bump _ head
0.04 by _ bee
0.04 cant walk
0.04 day _ fever
0.04 felt
0.04 from thi
0.04 goe _ in
0.04 had _ #
0.04 have _ failure
0.04 i near
0.04 is drool
0.04 lot _ im
0.04 lower
0.04 lupu
0.04 me _ my
0.04 mom has
0.04 my asthma
0.04 night _ and
0.04 night _ week
0.04 on the
0.04 oven
0.04 oyster
0.04 pain ever
0.04 pill _ is
0.04 pill bottle
0.04 raw oyster
0.04 she had
0.04 smell like
0.04 smoke and
0.04 snake
0.04 son has
0.04 stiff
0.04 stomach _ on
0.04 stomach burn
0.04 swell _ the
0.04 swollen _ can
0.04 testicl
0.04 the _ talk
0.04 the beach
0.04 the surgery
0.04 too
0.04 was _ at
0.04 week _ i
0.04 wife _ #
0.04 window
0.04 with an
0.03 # _ had
0.03 # _ my
0.03 #11+ on
0.03 =belly_surgery_recent
0.03 ?turn
0.03 ^ _ altitude
0.03 ^ _ hernia
0.03 ^ _ low
0.03 ^ _ murmur
0.03 ^ _ splash
0.03 ^ battery
0.03 and _ little
0.03 and _ poop
0.03 and _ vision
0.03 and dizzy
0.03 and puffy
0.03 and was
0.03 are _ up
0.03 belly _ and
0.03 breath _ i
0.03 burger
0.03 chemo _ week
0.03 chest _ #
0.03 crie in
0.03 dye
0.03 face is
0.03 fever _ with
0.03 fish _ i
0.03 goe _ when
0.03 green stuff
0.03 have to
0.03 he swallow
0.03 heart murmur
0.03 heart race
0.03 his shin
0.03 hoarse
0.03 i _ out
0.03 i _ to
0.03 i _ two
0.03 ill
0.03 kidney
0.03 left eye
0.03 mountain
0.03 murmur
0.03 my _ bottle
0.03 my _ burn
0.03 my _ in
0.03 my _ race
0.03 my shin
0.03 pls
0.03 race
0.03 rash _ a
0.03 say _ fine
0.03 since _ quit
0.03 skin look
0.03 slic
0.03 so _ of
0.03 splash _ my
0.03 the burn
0.03 thi weekend
0.03 turn _ in
0.03 up more
0.03 wake _ feed
0.03 wake to
0.03 walk _ its
0.03 water pill
0.03 woman
0.03 work and
0.03 yr
0.02 -poop
0.02 <#11+ <year
0.02 =cough
0.02 =croup_cough
0.02 =hives_all
0.02 ^ <he
0.02 ^ _ gett
0.02 ^ _ pulse
0.02 ^ _ swallow
0.02 ^ _ uncle
0.02 ^ on
0.02 ^ oven
0.02 ^ was
0.02 a _ year
0.02 about an
0.02 an electric
0.02 and white
0.02 apartment
0.02 asked
0.02 at soccer
0.02 baby _ are
0.02 back
0.02 blurry
0.02 climb
0.02 cough
0.02 diaper _ and
0.02 diaper today
0.02 drug
0.02 dur
0.02 eye burn
0.02 from my
0.02 go down
0.02 goe down
0.02 green
0.02 he fell
0.02 he quit
0.02 her _ because
0.02 his knee
0.02 hive _ over
0.02 hive all
0.02 i dont
0.02 i leave
0.02 ibuprofen
0.02 is gett
0.02 is numb
0.02 it _ #99+
0.02 ive _ thi
0.02 last _ i
0.02 leave
0.02 moved to
0.02 my breast
0.02 my foot
0.02 my pulse
0.02 my sugar
0.02 pink again
0.02 preg
0.02 scrotum
0.02 side when
0.02 skipp
0.02 sneez and
0.02 speech
0.02 sugar
0.02 swallow my
0.02 the lower
0.02 the oven
0.02 today _ is
0.02 took a
0.02 up all
0.02 urine
0.02 wet _ today
0.02 wisdom
0.02 yard
0.02 yesterday
0.01 #11+ _ the
0.01 =back_pain
0.01 =sickle_cell
0.01 =stomach_burn
0.01 ^ _ best
0.01 ^ _ boy
0.01 ^ _ of
0.01 ^ _ skat
0.01 ^ _ used
0.01 ^ everyth
0.01 ^ foot
0.01 ^ ice
0.01 ^ skin
0.01 ^ yellow
0.01 a _ black
0.01 a _ day
0.01 a fever
0.01 anyth down
0.01 baby has
0.01 best friend
0.01 colonoscopy
0.01 drink and
0.01 feet
0.01 fever _ #
0.01 golf
0.01 head last
0.01 heart _ is
0.01 hemophilia
0.01 i stand
0.01 i used
0.01 ice skat
0.01 in bed
0.01 ive _ a
0.01 labor
0.01 letter
0.01 mastectomy
0.01 my _ eye
0.01 my _ friend
0.01 my _ wont
0.01 my best
0.01 my colonoscopy
0.01 of _ #
0.01 postpartum #
0.01 sip
0.01 skat
0.01 son
0.01 son _ the
0.01 stuff like
0.01 sugar _ #99+
0.01 to _ his
0.01 zoo
-0.01 #11+
-0.01 #11+ _ short
-0.01 =cast_tight
-0.01 =hypertension
-0.01 ^ _ #11+
-0.01 ^ _ gas
-0.01 ^ _ newborn
-0.01 ^ bp
-0.01 ^ cast
-0.01 ^ drank
-0.01 ^ stepp
-0.01 ^ woke
-0.01 a _ ball
-0.01 a _ for
-0.01 all have
-0.01 and _ ankl
-0.01 and throw
-0.01 ankl are
-0.01 antacid
-0.01 baby not
-0.01 breath _ im
-0.01 bump _ the
-0.01 but
-0.01 chest _ i
-0.01 come in
-0.01 cough _ and
-0.01 day it
-0.01 embarass
-0.01 gas in
-0.01 got the
-0.01 her nose
-0.01 hurt my
-0.01 im done
-0.01 im out
-0.01 in my
-0.01 in our
-0.01 intimacy
-0.01 it was
-0.01 its _ and
-0.01 last _ but
-0.01 lift a
-0.01 more phlegm
-0.01 my _ cant
-0.01 my baby
-0.01 my father
-0.01 my port
-0.01 on day
-0.01 pain _ high
-0.01 pain up
-0.01 painful rash
-0.01 pill _ my
-0.01 port
-0.01 roommate _ a
-0.01 roommate has
-0.01 sat down
-0.01 shirt
-0.01 shovel
-0.01 smell _ in
-0.01 smell gas
-0.01 the car
-0.01 the skin
-0.01 three week
-0.01 throat _ fever
-0.01 to walk
-0.01 toe _ the
-0.01 toy
-0.01 up _ phlegm
-0.01 up her
-0.01 up high
-0.01 wasp sting
-0.01 we _ have
-0.01 we all
-0.01 week _ my
-0.01 with a
-0.02 # yo
-0.02 =bp_medicine
-0.02 =cold_exposure
-0.02 ^ _ cried
-0.02 ^ _ diabetic
-0.02 ^ _ sicknes
-0.02 ^ _ turn
-0.02 ^ came
-0.02 ^ dialysi
-0.02 ^ food
-0.02 ^ gave
-0.02 ^ lump
-0.02 ^ mother
-0.02 a _ crash
-0.02 a stomach
-0.02 about
-0.02 ach
-0.02 after _ food
-0.02 and _ all
-0.02 and _ arm
-0.02 and _ eat
-0.02 bark
-0.02 bark cough
-0.02 bleach _ i
-0.02 car crash
-0.02 chest _ with
-0.02 cut is
-0.02 daughter #11+
-0.02 day _ i
-0.02 eyelid
-0.02 face with
-0.02 feel _ tear
-0.02 feel heavy
-0.02 from _ #
-0.02 going _ a
-0.02 got _ up
-0.02 got stung
-0.02 hav _ baby
-0.02 heart _ since
-0.02 heart flutter
-0.02 hurt _ baby
-0.02 in _ mountain
-0.02 last
-0.02 last two
-0.02 machine
-0.02 mouth sore
-0.02 my _ out
-0.02 my _ that
-0.02 of _ at
-0.02 of red
-0.02 phlegm _ #
-0.02 phlegm for
-0.02 red _ swollen
-0.02 scalp
-0.02 scar to
-0.02 shunt
-0.02 sicknes
-0.02 start like
-0.02 stay
-0.02 talk to
-0.02 tampon
-0.02 tear
-0.02 the _ two
-0.02 the neck
-0.02 time _ day
-0.02 tired and
-0.02 to _ side
-0.02 to one
-0.02 tonight im
-0.02 under _ rib
-0.02 up _ it
-0.02 when _ cough
-0.03 # d
-0.03 =red_patch
-0.03 =skin_infection
-0.03 ^ _ isnt
-0.03 ^ _ surgery
-0.03 ^ altitude
-0.03 ^ chest
-0.03 ^ hello
-0.03 ^ start
-0.03 a _ he
-0.03 a headache
-0.03 after _ surgery
-0.03 and _ sleep
-0.03 and _ tired
-0.03 been _ #99+
-0.03 been _ since
-0.03 boy _ vomit
-0.03 breath _ #
-0.03 chang
-0.03 come out
-0.03 diabet and
-0.03 eye vision
-0.03 feet are
-0.03 fever _ wont
-0.03 few
-0.03 finger _ blue
-0.03 flutter
-0.03 gasoline
-0.03 hello
-0.03 hip is
-0.03 hit by
-0.03 i _ is
-0.03 im _ out
-0.03 inside
-0.03 is hoarse
-0.03 its better
-0.03 look purple
-0.03 lost _ in
-0.03 more and
-0.03 more out
-0.03 morn _ one
-0.03 move it
-0.03 my
-0.03 my _ now
-0.03 my _ off
-0.03 my chair
-0.03 my urine
-0.03 neck _ the
-0.03 old _ a
-0.03 pressure
-0.03 slow
-0.03 soccer
-0.03 son hasnt
-0.03 t
-0.03 t #
-0.03 t _ d
-0.03 the _ after
-0.03 the _ its
-0.03 the _ leg
-0.03 the table
-0.03 threw _ twice
-0.03 tight _ i
-0.03 to hurt
-0.03 up twice
-0.03 voice _ hoarse
-0.03 with _ blood
-0.03 yellow phlegm
-0.04 # _ he
-0.04 #11+ month
-0.04 -heart
-0.04 -kick
-0.04 -rac
-0.04 ^ _ cell
-0.04 ^ _ faint
-0.04 ^ _ more
-0.04 ^ _ nana
-0.04 ^ _ neighbor
-0.04 ^ fish
-0.04 ^ gas
-0.04 ^ sickle
-0.04 a _ an
-0.04 ago im
-0.04 and _ #
-0.04 and _ her
-0.04 and very
-0.04 are
-0.04 at _ pool
-0.04 badly and
-0.04 balance
-0.04 blood _ #99+
-0.04 cast off
-0.04 cold _ and
-0.04 cough blood
-0.04 grandpa _ a
-0.04 had
-0.04 how many
-0.04 i _ clean
-0.04 i _ her
-0.04 im #11+
-0.04 in _ new
-0.04 it feel
-0.04 like i
-0.04 lock in
-0.04 los
-0.04 los weight
-0.04 month and
-0.04 moved
-0.04 my _ #
-0.04 my _ hit
-0.04 my nana
-0.04 my rib
-0.04 my skin
-0.04 nana
-0.04 next _ my
-0.04 push it
-0.04 rate _ #11+
-0.04 rate is
-0.04 said
-0.04 seizure _ morn
-0.04 seizure thi
-0.04 shin
-0.04 shot
-0.04 sister had
-0.04 six hour
-0.04 smoke _ my
-0.04 smoker
-0.04 sting
-0.04 the hot
-0.04 the last
-0.04 thi week
-0.04 two _ ago
-0.04 up fast
-0.04 want to
-0.04 was _ before
-0.04 was _ tv
-0.04 was watch
-0.04 we do
-0.04 went _ in
-0.05 # _ i
-0.05 # _ no
-0.05 =drank
-0.05 =injection_joint
-0.05 ^ _ len
-0.05 ^ _ pain
-0.05 ^ _ swell
-0.05 ^ calf
-0.05 ^ he
-0.05 a _ to
-0.05 a baby
-0.05 after _ fell
-0.05 and it
-0.05 and nausea
-0.05 and they
-0.05 anyth
-0.05 away
-0.05 boy _ #
-0.05 breath _ usual
-0.05 breath than
-0.05 cheek
-0.05 contact len
-0.05 crack
-0.05 dad _ diabetic
-0.05 daughter got
-0.05 day _ have
-0.05 day i
-0.05 discharge
-0.05 dizzy and
-0.05 every feed
-0.05 failure
-0.05 fish bone
-0.05 forearm
-0.05 from the
-0.05 have heart
-0.05 hear the
-0.05 heart beat
-0.05 heart failure
-0.05 i
-0.05 i _ back
-0.05 i _ be
-0.05 i _ stop
-0.05 if i
-0.05 in #
-0.05 is heavy
-0.05 len
-0.05 lower back
-0.05 mother
-0.05 my _ bone
-0.05 my _ thi
-0.05 my _ was
-0.05 neck stiff
-0.05 of _ cough
-0.05 of _ than
-0.05 of _ when
-0.05 on me
-0.05 oxygen _ say
-0.05 oxygen reader
-0.05 prednisone
-0.05 reader
-0.05 reader _ #11+
-0.05 reader say
-0.05 rifle
-0.05 runny _ and
-0.05 say #11+
-0.05 scooter
-0.05 second
-0.05 since can
-0.05 small cut
-0.05 start _ and
-0.05 sudden _ headache
-0.05 the _ spot
-0.05 ther _ in
-0.05 to his
-0.05 took all
-0.05 twice _ and
-0.05 using
-0.05 what _ i
-0.06 #
-0.06 # _ from
-0.06 #11+ yr
-0.06 -#
-0.06 -more
-0.06 <and <i
-0.06 <attack _ <year
-0.06 <check
-0.06 =back_sciatica
-0.06 =crohns
-0.06 =days_many
-0.06 =tia_resolved
-0.06 ?get
-0.06 ^ _ have
-0.06 ^ _ next
-0.06 ^ _ yr
-0.06 ^ all
-0.06 ^ crohn
-0.06 ^ head
-0.06 ^ noseble
-0.06 ^ wife
-0.06 a
-0.06 a speech
-0.06 after _ a
-0.06 ago my
-0.06 and _ but
-0.06 and belly
-0.06 and noth
-0.06 arm is
-0.06 at home
-0.06 ate someth
-0.06 baby pull
-0.06 ball
-0.06 belly and
-0.06 bus
-0.06 cancer
-0.06 check for
-0.06 clean
-0.06 crohn
-0.06 curtain
-0.06 ear and
-0.06 faint _ the
-0.06 father
-0.06 funny
-0.06 got a
-0.06 his lip
-0.06 i _ a
-0.06 i _ she
-0.06 i lie
-0.06 i sit
-0.06 i take
-0.06 is _ day
-0.06 is real
-0.06 its _ now
-0.06 ive had
-0.06 keep _ up
-0.06 last day
-0.06 left _ tingl
-0.06 line
-0.06 mandoline
-0.06 month old
-0.06 my _ pound
-0.06 my cast
-0.06 my shirt
-0.06 next to
-0.06 nobody
-0.06 nose and
-0.06 of _ blood
-0.06 often
-0.06 on _ #
-0.06 pacemaker _ is
-0.06 pain with
-0.06 quiet
-0.06 room spin
-0.06 sciatica
-0.06 sciatica down
-0.06 skin _ my
-0.06 son _ #11+
-0.06 stop _ bleed
-0.06 stopp
-0.06 surgery on
-0.06 the _ before
-0.06 the _ from
-0.06 the _ last
-0.06 the bus
-0.06 the heat
-0.06 trampoline
-0.06 what can
-0.06 when _ lie
-0.06 when _ stand
-0.06 with diabet
-0.06 without
-0.06 wont _ it
-0.07 <mom
-0.07 <mom <had
-0.07 <mom _ <a
-0.07 <my <mom
-0.07 <of
-0.07 =baby
-0.07 ^ _ <mom
-0.07 ^ _ ear
-0.07 ^ _ leak
-0.07 ^ about
-0.07 ^ bleach
-0.07 ^ faint
-0.07 a _ itchy
-0.07 a _ pink
-0.07 a few
-0.07 a sore
-0.07 after surgery
-0.07 aid clas
-0.07 air
-0.07 and _ bp
-0.07 and _ swollen
-0.07 and _ up
-0.07 bad the
-0.07 been _ for
-0.07 bit itchy
-0.07 bleed _ a
-0.07 bottom
-0.07 burn _ on
-0.07 cant _ in
-0.07 come _ goe
-0.07 come and
-0.07 come at
-0.07 copd and
-0.07 dentur
-0.07 do _ clean
-0.07 edge
-0.07 edge of
-0.07 first _ clas
-0.07 front
-0.07 got _ arm
-0.07 had _ diarrhea
-0.07 had _ pain
-0.07 headache since
-0.07 his arm
-0.07 hurt _ my
-0.07 i _ ask
-0.07 i _ walk
-0.07 i clean
-0.07 is now
-0.07 little pink
-0.07 lost _ pound
-0.07 mother is
-0.07 mov
-0.07 my _ fell
-0.07 my _ hurt
-0.07 my newborn
-0.07 neck _ stiff
-0.07 need _ fast
-0.07 needl
-0.07 next _ #
-0.07 night _ im
-0.07 of _ for
-0.07 one _ a
-0.07 purple _ on
-0.07 rac at
-0.07 rednes
-0.07 rednes is
-0.07 small _ on
-0.07 steam
-0.07 steam _ my
-0.07 stopp _ #
-0.07 surgery cut
-0.07 tak a
-0.07 that _ and
-0.07 that come
-0.07 the _ for
-0.07 the rednes
-0.07 throat _ i
-0.07 to fast
-0.07 weed
-0.07 well and
-0.07 when _ and
-0.07 when _ pres
-0.07 yo girl
-0.08 # so
-0.08 #11+ _ right
-0.08 <ago and
-0.08 <do <i
-0.08 <do _ <need
-0.08 <i <need
-0.08 <should
-0.08 <should <i
-0.08 <want
-0.08 <want <to
-0.08 <year _ <was
-0.08 ?a _ ?clot
-0.08 ?a _ ?heart
-0.08 ?call ?for
-0.08 ?heart ?rate
-0.08 ?if ?someone
-0.08 ?rate
-0.08 ?someone
-0.08 ^ _ about
-0.08 ^ _ hear
-0.08 ^ glucose
-0.08 ^ hand
-0.08 ^ someth
-0.08 ^ wednesday
-0.08 a _ sometim
-0.08 a _ stiff
-0.08 a _ thi
-0.08 a beat
-0.08 a mile
-0.08 a tiny
-0.08 all better
-0.08 and _ bother
-0.08 and _ some
-0.08 and light
-0.08 arm are
-0.08 aspirin
-0.08 at _ to
-0.08 at nine
-0.08 back _ a
-0.08 back _ work
-0.08 beat _ when
-0.08 beat sometim
-0.08 birth
-0.08 bit stiff
-0.08 bluish
-0.08 breath _ cough
-0.08 c _ #
-0.08 can _ send
-0.08 chest when
-0.08 clock
-0.08 coffee doctor
-0.08 do ?if
-0.08 do _ ?someone
-0.08 drink _ doctor
-0.08 ear _ out
-0.08 ear stick
-0.08 feel so
-0.08 fever for
-0.08 fine _ he
-0.08 fine _ need
-0.08 flu _ week
-0.08 flu last
-0.08 for _ had
-0.08 forever
-0.08 get _ bit
-0.08 get _ work
-0.08 get off
-0.08 go _ to
-0.08 has diabet
-0.08 he _ up
-0.08 his sleep
-0.08 hurt _ wife
-0.08 husband _ off
-0.08 i _ ?for
-0.08 i _ ?if
-0.08 i go
-0.08 i wrote
-0.08 is _ today
-0.08 is dry
-0.08 it
-0.08 its _ bit
-0.08 like tear
-0.08 lump in
-0.08 marfan
-0.08 me
-0.08 mile
-0.08 much _ the
-0.08 my _ pop
-0.08 my _ when
-0.08 my coworker
-0.08 my flight
-0.08 need _ note
-0.08 needle
-0.08 note _ work
-0.08 of _ chest
-0.08 off _ at
-0.08 off work
-0.08 party
-0.08 period _ a
-0.08 pulse
-0.08 quarter _ nine
-0.08 rac heart
-0.08 right _ of
-0.08 skip _ beat
-0.08 skip a
-0.08 so _ that
-0.08 so after
-0.08 sometim _ i
-0.08 sometim when
-0.08 sore in
-0.08 spot on
-0.08 start thi
-0.08 swell on
-0.08 to work
-0.08 tongue and
-0.08 wait
-0.08 was _ last
-0.08 will
-0.08 with _ of
-0.08 work _ #
-0.08 work at
-0.08 work had
-0.08 you send
-0.09 # _ a
-0.09 #11+ and
-0.09 #11+ with
-0.09 -chest _ -no
-0.09 -fever _ -week
-0.09 <a <miscarriage
-0.09 <a _ <two
-0.09 <college
-0.09 <had _ <miscarriage
-0.09 <her
-0.09 <in <college
-0.09 <miscarriage
-0.09 <miscarriage <two
-0.09 <miscarriage _ <year
-0.09 <pain
-0.09 <pain <last
-0.09 <pain _ <year
-0.09 ?and
-0.09 ?are _ ?sign
-0.09 ?avoid
-0.09 ?the ?sign
-0.09 ^ _ <last
-0.09 ^ _ <was
-0.09 ^ _ skin
-0.09 ^ _ start
-0.09 ^ broke
-0.09 ^ heat
-0.09 ^ one
-0.09 ^ rash
-0.09 ^ smoke
-0.09 ^ so
-0.09 ^ tampon
-0.09 ^ thyroid
-0.09 after _ minut
-0.09 after drink
-0.09 and bruis
-0.09 and watery
-0.09 ankle _ a
-0.09 at _ thirty
-0.09 at _ week
-0.09 back after
-0.09 bar
-0.09 bee
-0.09 breath is
-0.09 burn _ blister
-0.09 can _ come
-0.09 card
-0.09 coffee and
-0.09 covid
-0.09 cramp at
-0.09 day breath
-0.09 doing
-0.09 drink cold
-0.09 eat _ and
-0.09 for _ and
-0.09 for _ headache
-0.09 for three
-0.09 for work
-0.09 had thi
-0.09 headache for
-0.09 how _ doe
-0.09 i _ cold
-0.09 i come
-0.09 i gain
-0.09 insurance card
-0.09 is on
-0.09 is spread
-0.09 it ok
-0.09 it start
-0.09 itchy _ watery
-0.09 keppra
-0.09 kid ate
-0.09 leg _ spread
-0.09 let
-0.09 letter for
-0.09 long _ a
-0.09 long doe
-0.09 morn _ i
-0.09 much _ a
-0.09 my _ hard
-0.09 my _ spit
-0.09 my _ test
-0.09 on _ meter
-0.09 pass _ for
-0.09 ran _ of
-0.09 ran out
-0.09 rash _ fever
-0.09 since _ im
-0.09 smil
-0.09 son is
-0.09 sore _ runn
-0.09 stomach bug
-0.09 swollen red
-0.09 the chest
-0.09 thyroid
-0.09 tooth _ when
-0.09 tooth hurt
-0.09 two _ no
-0.09 up from
-0.09 up his
-0.09 very tired
-0.09 want _ know
-0.09 with _ phlegm
-0.09 xarelto
-0.09 yesterday im
-0.09 yo _ with
-0.09 you _ #
-0.09 you treat
-0.1 # _ late
-0.1 # _ tomorrow
-0.1 -belly
-0.1 -or _ -pain
-0.1 -talk
-0.1 <#99+ <what
-0.1 <dad
-0.1 <dad <had
-0.1 <dad _ <a
-0.1 <ear
-0.1 <faint <once
-0.1 <had <my
-0.1 <had _ <stroke
-0.1 <have <panic
-0.1 <have _ <attack
-0.1 <he
-0.1 <i _ <once
-0.1 <in _ <what
-0.1 <kidney
-0.1 <my <dad
-0.1 <my _ <out
-0.1 <out
-0.1 <out <in
-0.1 <out _ <#99+
-0.1 <panic
-0.1 <panic <attack
-0.1 <stroke _ <year
-0.1 <ten
-0.1 <ten <year
-0.1 <ten _ <ago
-0.1 <to _ <panic
-0.1 <was <a
-0.1 <what
-0.1 <year _ and
-0.1 =allergen
-0.1 =ulcer_nsaid
-0.1 ?a ?normal
-0.1 ?baby
-0.1 ?has
-0.1 ?if _ ?baby
-0.1 ?is _ ?normal
-0.1 ?my ?baby
-0.1 ?normal
-0.1 ?to
-0.1 ^ _ <dad
-0.1 ^ _ cousin
-0.1 ^ _ drown
-0.1 ^ _ kid
-0.1 ^ _ some
-0.1 ^ leg
-0.1 ^ purple
-0.1 a first
-0.1 and sneez
-0.1 at _ or
-0.1 bit _ no
-0.1 came _ sudden
-0.1 chair
-0.1 cousin
-0.1 day _ christma
-0.1 day at
-0.1 day before
-0.1 day is
-0.1 day late
-0.1 day one
-0.1 do _ ?call
-0.1 fever _ the
-0.1 got hit
-0.1 grandmother
-0.1 hand are
-0.1 happen
-0.1 has _ sore
-0.1 he keep
-0.1 healthy
-0.1 high _ pressure
-0.1 high blood
-0.1 hik
-0.1 hole
-0.1 hour after
-0.1 husband _ #11+
-0.1 i ?call
-0.1 im _ before
-0.1 im so
-0.1 in _ neck
-0.1 is _ breath
-0.1 is _ me
-0.1 is _ thi
-0.1 is act
-0.1 jump off
-0.1 left side
-0.1 low mood
-0.1 metformin
-0.1 mom _ a
-0.1 mood
-0.1 my _ itch
-0.1 my _ panic
-0.1 my cousin
-0.1 my headache
-0.1 nail polish
-0.1 need to
-0.1 nervou before
-0.1 nose _ sneez
-0.1 now need
-0.1 number _ i
-0.1 number do
-0.1 off _ bridge
-0.1 on _ the
-0.1 on her
-0.1 on sudden
-0.1 over in
-0.1 palm
-0.1 period _ #
-0.1 plan to
-0.1 polish
-0.1 pres
-0.1 right _ is
-0.1 sex
-0.1 side _ while
-0.1 sore and
-0.1 th _ #
-0.1 the _ time
-0.1 throat _ two
-0.1 throat for
-0.1 tired _ after
-0.1 today im
-0.1 tomorrow night
-0.1 tooth _ a
-0.1 tummy is
-0.1 use
-0.1 usual _ attack
-0.1 usual panic
-0.1 watch tv
-0.1 what number
-0.1 with _ for
-0.1 worri
-0.1 worri about
-0.1 writ
-0.11 # _ has
-0.11 -fever -or
-0.11 <and <it
-0.11 <drink
-0.11 <drink _ <year
-0.11 <get
-0.11 <i <stopp
-0.11 <i _ <drink
-0.11 <like
-0.11 <stopp
-0.11 <stopp <drink
-0.11 <they
-0.11 <would
-0.11 <would <like
-0.11 <year _ <i
-0.11 =weight_loss
-0.11 ^ #99+
-0.11 ^ _ <stopp
-0.11 ^ _ can
-0.11 ^ _ cough
-0.11 ^ _ crack
-0.11 ^ _ scalp
-0.11 ^ _ since
-0.11 ^ _ stitch
-0.11 ^ _ test
-0.11 ^ _ up
-0.11 ^ _ wrist
-0.11 ^ boil
-0.11 ^ out
-0.11 ^ smell
-0.11 a _ a
-0.11 a _ throat
-0.11 a bead
-0.11 a crayon
-0.11 a letter
-0.11 a ride
-0.11 advice
-0.11 along _ has
-0.11 and _ a
-0.11 asthma
-0.11 badly
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 better now
-0.11 breath _ now
-0.11 breath today
-0.11 bruis
-0.11 can _ swim
-0.11 can _ talk
-0.11 clean a
-0.11 come
-0.11 daughter ate
-0.11 do _ treat
-0.11 door and
-0.11 except
-0.11 except friday
-0.11 feel _ now
-0.11 fine no
-0.11 for five
-0.11 got _ from
-0.11 got back
-0.11 had knee
-0.11 i almost
-0.11 i burn
-0.11 i pres
-0.11 i swim
-0.11 i use
-0.11 ibuprofen _ a
-0.11 in _ hot
-0.11 is stuck
-0.11 itchy eye
-0.11 itchy scalp
-0.11 know my
-0.11 ladder
-0.11 make _ sleepy
-0.11 me _ at
-0.11 me _ the
-0.11 me at
-0.11 me sleepy
-0.11 my _ woke
-0.11 my back
-0.11 my due
-0.11 of _ today
-0.11 old put
-0.11 on _ shoulder
-0.11 once _ night
-0.11 out _ insulin
-0.11 over _ the
-0.11 pressure _ #99+
-0.11 put _ bead
-0.11 said it
-0.11 son _ up
-0.11 son woke
-0.11 spread
-0.11 stair _ the
-0.11 stair at
-0.11 steak
-0.11 stomach pain
-0.11 streak
-0.11 sunburn on
-0.11 swell _ i
-0.11 the first
-0.11 the shingl
-0.11 tingl _ i
-0.11 to _ can
-0.11 toddler throw
-0.11 treat
-0.11 work in
-0.11 year _ put
-0.11 yo _ sudden
-0.11 you _ my
-0.12 #11+ _ girl
-0.12 <#99+ _ <i
-0.12 <a <fever
-0.12 <be
-0.12 <do
-0.12 <fever
-0.12 <fine
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <had _ <fever
-0.12 <i <be
-0.12 <need
-0.12 =cramps
-0.12 =splinter_small
-0.12 ?call
-0.12 ?heart
-0.12 ?the _ ?of
-0.12 ^ _ slept
-0.12 ^ roll
-0.12 ^ temp
-0.12 a _ breath
-0.12 a couple
-0.12 after bad
-0.12 after soda
-0.12 all _ my
-0.12 are safe
-0.12 around #
-0.12 at _ pm
-0.12 at _ tomorrow
-0.12 at quarter
-0.12 back hurt
-0.12 before noon
-0.12 breath smell
-0.12 bruis _ i
-0.12 bruis and
-0.12 can _ drink
-0.12 can _ it
-0.12 college
-0.12 couple
-0.12 couple of
-0.12 cramp
-0.12 d
-0.12 december #
-0.12 drink coffee
-0.12 eye from
-0.12 far _ are
-0.12 fever _ a
-0.12 fine since
-0.12 first monday
-0.12 for _ control
-0.12 for _ mild
-0.12 for a
-0.12 for poison
-0.12 fridge
-0.12 gett worse
-0.12 giv a
-0.12 has _ eye
-0.12 have _ small
-0.12 he _ his
-0.12 he took
-0.12 hold _ pee
-0.12 hold his
-0.12 i _ coffee
-0.12 i _ fine
-0.12 i _ with
-0.12 i test
-0.12 in _ toddler
-0.12 itch from
-0.12 jaw _ when
-0.12 last _ after
-0.12 monday _ december
-0.12 month _ vaccin
-0.12 my after
-0.12 my kid
-0.12 my son
-0.12 need _ new
-0.12 night after
-0.12 number _ poison
-0.12 nut
-0.12 of heart
-0.12 out _ a
-0.12 pill a
-0.12 play _ drink
-0.12 play and
-0.12 poison control
-0.12 puffy
-0.12 quarter past
-0.12 refus
-0.12 right lower
-0.12 safe _ a
-0.12 should _ eat
-0.12 sleep _ my
-0.12 small red
-0.12 soda
-0.12 stomach _ when
-0.12 store
-0.12 swollen _ i
-0.12 the _ an
-0.12 the _ rd
-0.12 to _ next
-0.12 toddler
-0.12 typ
-0.12 up a
-0.12 want it
-0.12 week what
-0.12 went to
-0.12 when hungry
-0.12 who _ i
-0.13 # _ need
-0.13 # _ on
-0.13 # k
-0.13 # of
-0.13 #11+ _ a
-0.13 #11+ _ man
-0.13 #11+ _ monday
-0.13 #99+ for
-0.13 #99+ over
-0.13 -and -no
-0.13 -bladder
-0.13 -no -trouble
-0.13 <arm
-0.13 <attack _ <#99+
-0.13 <bender
-0.13 <bender <last
-0.13 <bender _ <month
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <fender
-0.13 <fender <bender
-0.13 <fender _ <last
-0.13 <heart _ <in
-0.13 <my <arm
-0.13 <my _ <was
-0.13 <to _ <about
-0.13 =asthma_mild
-0.13 ?do _ ?prevent
-0.13 ?mean
-0.13 ^ <broke
-0.13 ^ <fender
-0.13 ^ _ <bender
-0.13 ^ _ flight
-0.13 ^ _ itchy
-0.13 ^ _ morn
-0.13 ^ saturday
-0.13 a coin
-0.13 a toy
-0.13 after i
-0.13 an erection
-0.13 and #
-0.13 and _ an
-0.13 and _ from
-0.13 and feel
-0.13 any time
-0.13 arm _ a
-0.13 back at
-0.13 back to
-0.13 because of
-0.13 bend
-0.13 better when
-0.13 breath after
-0.13 bypas
-0.13 coin
-0.13 doe my
-0.13 ear _ when
-0.13 feel _ work
-0.13 fly at
-0.13 gastric
-0.13 gastric bypas
-0.13 get _ for
-0.13 had _ and
-0.13 had _ stomach
-0.13 have high
-0.13 her face
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 his heart
-0.13 hurt _ he
-0.13 i _ my
-0.13 i bring
-0.13 inhaler work
-0.13 is _ now
-0.13 just _ up
-0.13 k
-0.13 long flight
-0.13 man
-0.13 monday morn
-0.13 my _ on
-0.13 my _ surgery
-0.13 need #
-0.13 next _ in
-0.13 no _ -and
-0.13 of _ since
-0.13 of _ thi
-0.13 on a
-0.13 on dialysi
-0.13 or sunday
-0.13 panic
-0.13 panic attack
-0.13 saturday _ sunday
-0.13 saturday or
-0.13 scar itch
-0.13 see the
-0.13 sepsi
-0.13 she _ up
-0.13 shock _ the
-0.13 should _ bring
-0.13 sneez _ day
-0.13 stuff _ my
-0.13 take _ blood
-0.13 the _ when
-0.13 they
-0.13 thing
-0.13 tomorrow _ #
-0.13 took two
-0.13 up _ nose
-0.13 want _ kill
-0.13 what vaccin
-0.13 white _ on
-0.13 wont eat
-0.13 yo man
-0.14 # _ monday
-0.14 #11+ day
-0.14 #11+ tomorrow
-0.14 #99+ chill
-0.14 -at
-0.14 -on
-0.14 <a <stroke
-0.14 <gallbladder
-0.14 <stroke
-0.14 ?are ?the
-0.14 ?sign _ ?a
-0.14 ?what _ ?the
-0.14 ^ _ drain
-0.14 ^ _ face
-0.14 ^ _ friday
-0.14 ^ _ lower
-0.14 ^ _ scar
-0.14 ^ _ time
-0.14 ^ before
-0.14 ^ pump
-0.14 a _ dizzy
-0.14 a _ is
-0.14 after bean
-0.14 after tomorrow
-0.14 amoxicillin
-0.14 arm feel
-0.14 at me
-0.14 at ten
-0.14 back _ sore
-0.14 bandaid _ fine
-0.14 before _ tomorrow
-0.14 bit sore
-0.14 blew
-0.14 bother
-0.14 can _ exercise
-0.14 can _ use
-0.14 cold hand
-0.14 crie _ i
-0.14 crie when
-0.14 day _ tomorrow
-0.14 day _ week
-0.14 day now
-0.14 dec _ th
-0.14 diarrhea _ #
-0.14 did _ lot
-0.14 disease
-0.14 doctor _ it
-0.14 exercise
-0.14 far away
-0.14 fast before
-0.14 fine just
-0.14 first aid
-0.14 flos
-0.14 for week
-0.14 fri
-0.14 from _ screen
-0.14 garden no
-0.14 glass thing
-0.14 goe away
-0.14 had pneumonia
-0.14 hand _ when
-0.14 he _ on
-0.14 heal nice
-0.14 hes eat
-0.14 his _ went
-0.14 husband leg
-0.14 i _ down
-0.14 i exercise
-0.14 i flos
-0.14 i give
-0.14 i skip
-0.14 in december
-0.14 is too
-0.14 license
-0.14 light bother
-0.14 mild rash
-0.14 more
-0.14 much
-0.14 my new
-0.14 nice
-0.14 no _ -#11+
-0.14 no _ -in
-0.14 of _ bed
-0.14 off _ is
-0.14 on
-0.14 on _ head
-0.14 on and
-0.14 one week
-0.14 painful blister
-0.14 past _ on
-0.14 poop
-0.14 quarter to
-0.14 rash _ blister
-0.14 red spot
-0.14 same time
-0.14 shot do
-0.14 since _ birth
-0.14 since my
-0.14 sometime next
-0.14 son _ off
-0.14 son fell
-0.14 start today
-0.14 sweet
-0.14 teeth and
-0.14 the _ tomorrow
-0.14 the birth
-0.14 thur #
-0.14 tingl when
-0.14 to _ when
-0.14 to eat
-0.14 tomorrow _ the
-0.14 tummy
-0.14 twice today
-0.14 two
-0.14 tylenol _ my
-0.14 we had
-0.14 what _ is
-0.14 when _ flos
-0.14 when _ skip
-0.14 when she
-0.14 white _ inside
-0.14 yesterday _ bit
-0.14 yesterday a
-0.15 -#11+
-0.15 -fever just
-0.15 -leg
-0.15 -of -breath
-0.15 -pain -no
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <a <baby
-0.15 <baby
-0.15 <died <of
-0.15 <had _ <heart
-0.15 <my _ <died
-0.15 ?a _ ?in
-0.15 ?an
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?in ?a
-0.15 ?is ?an
-0.15 ?what _ ?an
-0.15 ^ _ -bleed
-0.15 ^ _ under
-0.15 ^ contact
-0.15 ^ green
-0.15 ^ hot
-0.15 ^ since
-0.15 a _ heartburn
-0.15 a dentist
-0.15 a long
-0.15 all night
-0.15 allergic _ cat
-0.15 and blurry
-0.15 before christma
-0.15 bit _ after
-0.15 boat
-0.15 burp _ lot
-0.15 burp a
-0.15 can _ check
-0.15 check it
-0.15 com in
-0.15 day for
-0.15 detergent
-0.15 detergent itchy
-0.15 dizzy _ boat
-0.15 ear pop
-0.15 eat _ play
-0.15 faint when
-0.15 fever _ two
-0.15 for _ day
-0.15 for _ in
-0.15 for two
-0.15 from #
-0.15 from _ detergent
-0.15 from _ to
-0.15 got his
-0.15 had diarrhea
-0.15 half
-0.15 hand _ swollen
-0.15 have _ blood
-0.15 hear
-0.15 how _ should
-0.15 how to
-0.15 hurt _ out
-0.15 husband _ a
-0.15 i _ #99+
-0.15 i _ for
-0.15 i _ high
-0.15 i _ him
-0.15 i last
-0.15 i start
-0.15 iron
-0.15 is _ after
-0.15 it rain
-0.15 its _ again
-0.15 little heartburn
-0.15 little red
-0.15 maybe
-0.15 monday _ #11+
-0.15 my finger
-0.15 my lower
-0.15 need _ batteri
-0.15 new _ itchy
-0.15 new detergent
-0.15 next available
-0.15 next checkup
-0.15 no _ -of
-0.15 nose cough
-0.15 nurse
-0.15 of bed
-0.15 of next
-0.15 on _ foot
-0.15 on boat
-0.15 or _ on
-0.15 out _ bed
-0.15 pain on
-0.15 pus
-0.15 pushup _ when
-0.15 pushup hurt
-0.15 rash _ new
-0.15 regular
-0.15 ride
-0.15 roll
-0.15 roof
-0.15 runny _ cough
-0.15 salty
-0.15 should _ get
-0.15 should a
-0.15 shoulder a
-0.15 son eye
-0.15 stomach _ after
-0.15 swell _ little
-0.15 the _ checkup
-0.15 thing _ blurry
-0.15 thing are
-0.15 tired from
-0.15 to #99+
-0.15 to cat
-0.15 under my
-0.15 wart
-0.15 was on
-0.15 week _ better
-0.15 week when
-0.15 what _ number
-0.15 when _ rain
-0.15 when it
-0.15 with pus
-0.16 # c
-0.16 # in
-0.16 <a _ <last
-0.16 <i <faint
-0.16 <once
-0.16 =asthma
-0.16 =kidney_stone
-0.16 =throat_sore
-0.16 ?do ?you
-0.16 ?do _ ?know
-0.16 ?do _ ?treat
-0.16 ?how _ ?you
-0.16 ?labor
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ -pain
-0.16 ^ _ free
-0.16 ^ _ yesterday
-0.16 ^ baby
-0.16 ^ chang
-0.16 ^ cough
-0.16 ^ mom
-0.16 ^ my
-0.16 ^ quarter
-0.16 ^ red
-0.16 ^ some
-0.16 a _ c
-0.16 a _ form
-0.16 a checkup
-0.16 a toilet
-0.16 after
-0.16 after _ every
-0.16 alway have
-0.16 and _ together
-0.16 and ibuprofen
-0.16 are itchy
-0.16 bed for
-0.16 bit swollen
-0.16 bled _ little
-0.16 bled a
-0.16 blood _ check
-0.16 can _ play
-0.16 chew
-0.16 constipat _ three
-0.16 cough since
-0.16 cramp _ #
-0.16 dizzy when
-0.16 dog _ on
-0.16 eye _ itchy
-0.16 fine can
-0.16 finger _ cold
-0.16 flight next
-0.16 foot while
-0.16 from _ on
-0.16 glas _ wine
-0.16 good now
-0.16 had _ replacement
-0.16 he scream
-0.16 heart skip
-0.16 heavier
-0.16 heavier _ usual
-0.16 heavier than
-0.16 i _ food
-0.16 i _ one
-0.16 i _ tylenol
-0.16 ibuprofen together
-0.16 in _ heat
-0.16 is heal
-0.16 it _ hurt
-0.16 it burn
-0.16 keep gett
-0.16 knee _ #
-0.16 long _ next
-0.16 lot
-0.16 my _ skip
-0.16 my a
-0.16 my blood
-0.16 my shoulder
-0.16 my toe
-0.16 next _ what
-0.16 number for
-0.16 of _ with
-0.16 of wine
-0.16 ok with
-0.16 or _ for
-0.16 over the
-0.16 poop _ i
-0.16 pressure check
-0.16 pull up
-0.16 referral
-0.16 replacement #
-0.16 shower
-0.16 sit
-0.16 skin _ the
-0.16 surgery
-0.16 take _ the
-0.16 take in
-0.16 take tylenol
-0.16 the number
-0.16 the nurse
-0.16 three day
-0.16 time
-0.16 to fly
-0.16 together
-0.16 tv _ fine
-0.16 tv its
-0.16 tylenol and
-0.16 vaccin _ i
-0.16 vaccin do
-0.16 watch _ its
-0.16 watery
-0.16 we have
-0.16 which _ are
-0.17 # at
-0.17 # p
-0.17 #11+ pm
-0.17 -ear
-0.17 -in -day
-0.17 -later
-0.17 -later -than
-0.17 -poop -in
-0.17 -poop _ -#
-0.17 -than
-0.17 <# <year
-0.17 <a <heart
-0.17 <a _ <attack
-0.17 <a _ <in
-0.17 <about
-0.17 <attack <in
-0.17 <fami
-0.17 <heart <attack
-0.17 <i <used
-0.17 <i _ <test
-0.17 <in _ <fami
-0.17 <my <fami
-0.17 <run
-0.17 <run <in
-0.17 <run _ <my
-0.17 <was <#11+
-0.17 ?a ?fever
-0.17 ?can ?i
-0.17 ?cause ?chest
-0.17 ?cause _ ?pain
-0.17 ?fever
-0.17 ?from
-0.17 ?how ?can
-0.17 ?know _ ?my
-0.17 ?of ?a
-0.17 ?stres _ ?chest
-0.17 ^ _ -later
-0.17 ^ _ <son
-0.17 ^ _ <used
-0.17 ^ _ scrape
-0.17 ^ _ sugar
-0.17 ^ _ the
-0.17 ^ car
-0.17 ^ early
-0.17 ^ hi
-0.17 ^ i
-0.17 ^ make
-0.17 ^ neck
-0.17 ^ nervou
-0.17 ^ ripp
-0.17 ^ shaky
-0.17 a _ on
-0.17 a colonoscopy
-0.17 after _ concert
-0.17 after feed
-0.17 and _ at
-0.17 and _ feet
-0.17 and _ fever
-0.17 and _ nose
-0.17 and _ want
-0.17 and a
-0.17 are _ common
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 before exam
-0.17 before my
-0.17 bp med
-0.17 but _ can
-0.17 cant _ out
-0.17 cat
-0.17 chest lift
-0.17 clas
-0.17 cough _ my
-0.17 day _ im
-0.17 disease and
-0.17 doctor said
-0.17 down my
-0.17 ear pain
-0.17 eczema
-0.17 every _ hour
-0.17 fever of
-0.17 flutter a
-0.17 from _ chair
-0.17 got her
-0.17 he _ fine
-0.17 hes _ now
-0.17 hi _ basical
-0.17 hi so
-0.17 how _ bleach
-0.17 how _ water
-0.17 hurt _ i
-0.17 hurt in
-0.17 i ran
-0.17 it _ to
-0.17 jogg
-0.17 keep _ when
-0.17 little after
-0.17 long day
-0.17 much _ should
-0.17 much bleach
-0.17 much water
-0.17 my _ lift
-0.17 my _ med
-0.17 my mother
-0.17 nervou about
-0.17 new _ prescription
-0.17 no -later
-0.17 no -trouble
-0.17 no _ -breath
-0.17 no _ -than
-0.17 nurse _ it
-0.17 of insulin
-0.17 off _ ladder
-0.17 off _ scooter
-0.17 old has
-0.17 on _ knee
-0.17 p
-0.17 pill _ today
-0.17 pregnant _ a
-0.17 red _ on
-0.17 rest
-0.17 safe _ pregnancy
-0.17 sat
-0.17 scrape _ my
-0.17 scrape on
-0.17 should _ drink
-0.17 side hurt
-0.17 so basical
-0.17 spill
-0.17 squat
-0.17 stitch _ my
-0.17 surgery _ is
-0.17 take _ for
-0.17 th at
-0.17 the _ yesterday
-0.17 thi is
-0.17 time _ #
-0.17 tomorrow morn
-0.17 took _ bp
-0.17 up _ #
-0.17 up _ stuff
-0.17 water _ i
-0.17 water should
-0.17 with her
-0.18 # or
-0.18 #11+ h
-0.18 -spot
-0.18 <an
-0.18 <from
-0.18 <i _ <a
-0.18 <i _ <to
-0.18 <was _ <year
-0.18 =getting_worse
-0.18 =joint_hot
-0.18 =smoker
-0.18 =tetanus_due
-0.18 ?therapist
-0.18 ^ _ cream
-0.18 ^ _ food
-0.18 ^ _ head
-0.18 ^ _ long
-0.18 ^ _ throat
-0.18 ^ _ thur
-0.18 ^ box
-0.18 a _ fever
-0.18 a _ small
-0.18 a one
-0.18 about a
-0.18 adult
-0.18 after _ at
-0.18 after _ no
-0.18 all _ pill
-0.18 all my
-0.18 and _ ache
-0.18 and runny
-0.18 and weak
-0.18 ankl _ a
-0.18 are tight
-0.18 are your
-0.18 arm from
-0.18 at _ h
-0.18 at _ movie
-0.18 be _ about
-0.18 be worri
-0.18 both side
-0.18 bp
-0.18 but no
-0.18 but the
-0.18 cant do
-0.18 check in
-0.18 chest start
-0.18 confus today
-0.18 couple _ day
-0.18 dec #
-0.18 doctor told
-0.18 double dose
-0.18 eye itchy
-0.18 eyelid _ a
-0.18 first _ of
-0.18 for adult
-0.18 gain
-0.18 get dizzy
-0.18 glass _ me
-0.18 h
-0.18 have _ disease
-0.18 have _ headache
-0.18 hear aid
-0.18 heart _ when
-0.18 heater
-0.18 hes fine
-0.18 how _ is
-0.18 how long
-0.18 i _ all
-0.18 i _ dizzy
-0.18 i _ up
-0.18 i burp
-0.18 i hit
-0.18 in law
-0.18 is _ #11+
-0.18 is _ bad
-0.18 it _ bleed
-0.18 itchy _ from
-0.18 keep anyth
-0.18 knee _ when
-0.18 last _ hour
-0.18 last _ of
-0.18 last friday
-0.18 late _ that
-0.18 law
-0.18 level
-0.18 little when
-0.18 low back
-0.18 lump
-0.18 me out
-0.18 monday _ #
-0.18 mother _ law
-0.18 mother in
-0.18 my _ no
-0.18 my _ work
-0.18 my temp
-0.18 need _ reschedule
-0.18 new one
-0.18 night cant
-0.18 noon tomorrow
-0.18 now just
-0.18 numb _ i
-0.18 of _ can
-0.18 of day
-0.18 on _ eyelid
-0.18 on friday
-0.18 one _ old
-0.18 one year
-0.18 play soccer
-0.18 pressure is
-0.18 red _ in
-0.18 reschedule
-0.18 screen _ day
-0.18 screen all
-0.18 skin on
-0.18 son want
-0.18 space
-0.18 space heater
-0.18 stand _ too
-0.18 sting _ my
-0.18 take #
-0.18 ten to
-0.18 the _ friday
-0.18 tinnitu
-0.18 to reschedule
-0.18 told me
-0.18 too fast
-0.18 up _ fast
-0.18 vitamin d
-0.18 water _ my
-0.18 week _ and
-0.18 weird _ my
-0.18 what _ your
-0.18 what are
-0.18 with burn
-0.19 # _ like
-0.19 # year
-0.19 #11+ _ #11+
-0.19 #99+ _ #
-0.19 #99+ before
-0.19 -blister
-0.19 -blood -no
-0.19 -blood _ -fever
-0.19 -chest
-0.19 -chest -pain
-0.19 -dizzines
-0.19 -no -fever
-0.19 -today
-0.19 -trouble -breath
-0.19 <after
-0.19 <in <my
-0.19 <it <was
-0.19 ?clot
-0.19 ?for ?a
-0.19 ?i _ ?if
-0.19 ?it
-0.19 ?know ?if
-0.19 ^ #
-0.19 ^ _ -chest
-0.19 ^ _ appt
-0.19 ^ _ check
-0.19 ^ _ dog
-0.19 ^ _ grandma
-0.19 ^ _ grandmother
-0.19 ^ _ last
-0.19 ^ _ ligament
-0.19 ^ _ stone
-0.19 ^ _ toe
-0.19 ^ athlet
-0.19 ^ runny
-0.19 a deep
-0.19 a fortnight
-0.19 a ladder
-0.19 a stroke
-0.19 after _ all
-0.19 after _ flight
-0.19 after stand
-0.19 all _ at
-0.19 and _ walk
-0.19 are cold
-0.19 ball and
-0.19 box
-0.19 bp _ over
-0.19 cant _ on
-0.19 check appointment
-0.19 click _ i
-0.19 click when
-0.19 crie _ -tear
-0.19 crie without
-0.19 day _ the
-0.19 day _ work
-0.19 day from
-0.19 deep breath
-0.19 feet hurt
-0.19 fell _ a
-0.19 flight
-0.19 fortnight
-0.19 get _ of
-0.19 glucose
-0.19 good for
-0.19 had it
-0.19 hand is
-0.19 hard on
-0.19 he _ chok
-0.19 his _ thi
-0.19 instead
-0.19 it _ work
-0.19 it for
-0.19 jaw click
-0.19 jaw pain
-0.19 kidney _ pain
-0.19 kidney stone
-0.19 knee
-0.19 leg from
-0.19 ligament
-0.19 little _ i
-0.19 long
-0.19 mild _ on
-0.19 mild cramp
-0.19 month _ roll
-0.19 muscle
-0.19 my _ sleep
-0.19 my grandma
-0.19 my grandmother
-0.19 my pee
-0.19 my sister
-0.19 need more
-0.19 nervou _ my
-0.19 no -blister
-0.19 no -chest
-0.19 no _ -today
-0.19 notice
-0.19 notice my
-0.19 of december
-0.19 old roll
-0.19 on _ hand
-0.19 on _ lip
-0.19 pimple _ my
-0.19 pop _ i
-0.19 pop when
-0.19 scar of
-0.19 send
-0.19 shin _ the
-0.19 shin on
-0.19 side is
-0.19 side stitch
-0.19 small hernia
-0.19 so _ my
-0.19 sock
-0.19 son bump
-0.19 spider
-0.19 sprain
-0.19 stand _ day
-0.19 stand all
-0.19 stone
-0.19 stone pain
-0.19 stubb toe
-0.19 swollen _ with
-0.19 take _ deep
-0.19 teen sleep
-0.19 th of
-0.19 thank
-0.19 thanksgiv
-0.19 thirsty
-0.19 toddler fell
-0.19 toe hurt
-0.19 tomorrow at
-0.19 vomit _ feed
-0.19 vomit every
-0.19 wed
-0.19 week _ can
-0.19 which _ do
-0.19 wind _ the
-0.19 wind on
-0.19 with _ runny
-0.19 without -tear
-0.19 wrong
-0.2 -the
-0.2 <had
-0.2 <test
-0.2 =deaf_sudden
-0.2 =period_usual
-0.2 ?if
-0.2 ?if ?my
-0.2 ?my
-0.2 ^ _ <to
-0.2 ^ _ available
-0.2 ^ _ from
-0.2 ^ _ gum
-0.2 ^ _ hasnt
-0.2 ^ as
-0.2 ^ blood
-0.2 ^ bruise
-0.2 ^ bump
-0.2 ^ from
-0.2 ^ shampoo
-0.2 a _ last
-0.2 a _ sore
-0.2 a snake
-0.2 about the
-0.2 ache _ mov
-0.2 after driv
-0.2 all _ now
-0.2 any tip
-0.2 are blurry
-0.2 as _ as
-0.2 as possible
-0.2 at _ no
-0.2 available
-0.2 baby _ #
-0.2 back _ my
-0.2 bandaid on
-0.2 bloat after
-0.2 but its
-0.2 come _ tomorrow
-0.2 day _ -fever
-0.2 drank a
-0.2 drink fine
-0.2 exercis
-0.2 far
-0.2 feel _ otherwise
-0.2 feel the
-0.2 fingernail
-0.2 first thing
-0.2 foot
-0.2 for kid
-0.2 full
-0.2 get _ on
-0.2 get out
-0.2 grandfather
-0.2 hes #
-0.2 hurt _ garden
-0.2 i am
-0.2 i fell
-0.2 i talk
-0.2 im _ now
-0.2 in _ shoe
-0.2 in january
-0.2 is _ good
-0.2 is _ next
-0.2 its a
-0.2 juice
-0.2 last _ all
-0.2 mine
-0.2 monkey
-0.2 monkey bar
-0.2 month
-0.2 my _ bump
-0.2 nausea _ diarrhea
-0.2 need _ glass
-0.2 noon _ weekend
-0.2 on _ thumb
-0.2 on coffee
-0.2 on weekend
-0.2 one _ like
-0.2 opening
-0.2 out tomorrow
-0.2 pain for
-0.2 past _ tomorrow
-0.2 patient
-0.2 possible
-0.2 quit _ and
-0.2 scrape
-0.2 sensitive
-0.2 shingl
-0.2 sleep till
-0.2 spin
-0.2 start _ a
-0.2 stiff in
-0.2 swim
-0.2 the exam
-0.2 throw _ for
-0.2 till noon
-0.2 to _ about
-0.2 tongue _ coffee
-0.2 tripp
-0.2 up for
-0.2 vomit diarrhea
-0.2 week _ next
-0.2 week all
-0.2 wet
-0.2 what _ are
-0.2 what shot
-0.2 when should
-0.2 white spot
-0.2 work _ me
-0.2 work _ the
-0.2 yo
-0.2 you _ the
-0.21 #99+ _ lunch
-0.21 #99+ play
-0.21 -after
-0.21 <ago <and
-0.21 <grandma <pass
-0.21 <grandma _ <away
-0.21 <have
-0.21 <iud
-0.21 <last <summer
-0.21 <last _ gone
-0.21 <month _ now
-0.21 <month gone
-0.21 <pass
-0.21 <pass <away
-0.21 <summer
-0.21 <to <have
-0.21 <two <year
-0.21 <used _ <have
-0.21 <when _ <was
-0.21 <year _ <and
-0.21 =many_days
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?can _ ?cause
-0.21 ?cause
-0.21 ?chest
-0.21 ?chest ?pain
-0.21 ?pain
-0.21 ?stres ?cause
-0.21 ?what _ ?sign
-0.21 ^ _ anxiety
-0.21 ^ _ mouth
-0.21 ^ _ son
-0.21 ^ _ take
-0.21 ^ a
-0.21 ^ bad
-0.21 ^ both
-0.21 ^ dec
-0.21 ^ forgot
-0.21 ^ three
-0.21 a small
-0.21 a sunburn
-0.21 about my
-0.21 after _ in
-0.21 after garden
-0.21 after swimm
-0.21 and _ around
-0.21 and _ still
-0.21 around it
-0.21 at _ and
-0.21 at work
-0.21 bleach safe
-0.21 blood _ pill
-0.21 bp is
-0.21 breath _ when
-0.21 breath when
-0.21 but _ feel
-0.21 can _ fly
-0.21 can walk
-0.21 coffee table
-0.21 contagiou
-0.21 dad _ a
-0.21 december #11+
-0.21 dizzy _ a
-0.21 drop
-0.21 eve morn
-0.21 every _ for
-0.21 eye _ fine
-0.21 forgot
-0.21 had _ before
-0.21 had my
-0.21 hand shake
-0.21 headache _ work
-0.21 his _ at
-0.21 i fly
-0.21 i put
-0.21 is _ no
-0.21 it _ two
-0.21 leg feel
-0.21 my _ smell
-0.21 my _ throw
-0.21 nausea
-0.21 night at
-0.21 no -problem
-0.21 off a
-0.21 on _ day
-0.21 on _ elbow
-0.21 on _ watch
-0.21 once after
-0.21 over _ bed
-0.21 past nine
-0.21 pill _ day
-0.21 prescription expir
-0.21 pressure pill
-0.21 recycle
-0.21 refill of
-0.21 say i
-0.21 sick
-0.21 spicy food
-0.21 stomach after
-0.21 sunburn _ my
-0.21 take _ pill
-0.21 take a
-0.21 the _ one
-0.21 the coffee
-0.21 the movie
-0.21 thi month
-0.21 throat _ a
-0.21 to know
-0.21 to quit
-0.21 toddler has
-0.21 twenty
-0.21 up hes
-0.21 vacation
-0.21 worse
-0.21 would _ a
-0.21 yo _ painful
-0.22 # _ over
-0.22 # _ the
-0.22 -smell
-0.22 <my <son
-0.22 <son
-0.22 =gum_only
-0.22 =left_ribs
-0.22 =morning_sickness
-0.22 ?a ?stroke
-0.22 ^ _ -headache
-0.22 ^ _ doctor
-0.22 ^ _ lunch
-0.22 ^ _ me
-0.22 ^ _ plan
-0.22 ^ _ pop
-0.22 ^ _ thursday
-0.22 ^ burp
-0.22 ^ tiny
-0.22 a _ around
-0.22 a _ up
-0.22 a bad
-0.22 a note
-0.22 a nurse
-0.22 after milk
-0.22 and _ gett
-0.22 and off
-0.22 ankle
-0.22 ankle and
-0.22 ask about
-0.22 at #99+
-0.22 between #
-0.22 between a
-0.22 bled
-0.22 bleed when
-0.22 bump _ fine
-0.22 bump feel
-0.22 can eat
-0.22 can someone
-0.22 chat
-0.22 chopp onion
-0.22 cooki
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 dose
-0.22 dry _ in
-0.22 ear feel
-0.22 eye itch
-0.22 fail
-0.22 finger chopp
-0.22 finger is
-0.22 fly _ #11+
-0.22 food down
-0.22 girl sudden
-0.22 green _ eat
-0.22 green after
-0.22 green snot
-0.22 gum _ a
-0.22 hand in
-0.22 has _ runny
-0.22 heart was
-0.22 i _ eat
-0.22 i smoke
-0.22 i work
-0.22 is itchy
-0.22 keep food
-0.22 kill _ at
-0.22 kill it
-0.22 me with
-0.22 mild _ throat
-0.22 mild sore
-0.22 morn sicknes
-0.22 my _ chok
-0.22 my _ chopp
-0.22 my _ twitch
-0.22 my ankle
-0.22 my poop
-0.22 nail
-0.22 note for
-0.22 on _ off
-0.22 on _ skin
-0.22 over _ holiday
-0.22 pain _ fever
-0.22 pound _ the
-0.22 pound over
-0.22 rash and
-0.22 safe in
-0.22 schedul
-0.22 see _ nurse
-0.22 small _ feel
-0.22 small bump
-0.22 snot
-0.22 the _ between
-0.22 the _ small
-0.22 the bed
-0.22 the difference
-0.22 tired after
-0.22 tired of
-0.22 to _ #11+
-0.22 to _ her
-0.22 tooth _ in
-0.22 tooth com
-0.22 tummy ache
-0.22 tylenol _ ibuprofen
-0.22 uti and
-0.22 wake _ at
-0.22 was rac
-0.22 week _ january
-0.22 what _ difference
-0.22 where do
-0.22 wine _ dinner
-0.22 with dinner
-0.22 wrong chat
-0.22 yo _ a
-0.23 # thi
-0.23 # to
-0.23 #11+ _ morn
-0.23 #11+ _ nausea
-0.23 #11+ normal
-0.23 #11+ thi
-0.23 -bleed
-0.23 <faint
-0.23 =cancer_history
-0.23 =nodes
-0.23 =shingles
-0.23 ?i ?know
-0.23 ?know
-0.23 ^ _ <faint
-0.23 ^ _ checkup
-0.23 ^ _ growl
-0.23 ^ _ had
-0.23 ^ _ mosquito
-0.23 ^ _ past
-0.23 ^ _ should
-0.23 ^ _ weekend
-0.23 ^ cold
-0.23 ^ half
-0.23 ^ hoarse
-0.23 ^ stuffy
-0.23 a _ my
-0.23 a _ since
-0.23 a month
-0.23 a swollen
-0.23 a week
-0.23 after eat
-0.23 alcohol
-0.23 and stuffy
-0.23 are big
-0.23 before lunch
-0.23 breakup
-0.23 bug
-0.23 carpet
-0.23 dizzy _ i
-0.23 for
-0.23 for _ month
-0.23 form
-0.23 free
-0.23 from _ at
-0.23 from _ carpet
-0.23 gland
-0.23 go _ the
-0.23 growl
-0.23 half past
-0.23 headache _ day
-0.23 heart _ #11+
-0.23 heart _ a
-0.23 help a
-0.23 i _ badly
-0.23 i _ so
-0.23 ibuprofen for
-0.23 in _ office
-0.23 is #
-0.23 just _ back
-0.23 knuckl
-0.23 my _ click
-0.23 my cheek
-0.23 my knuckl
-0.23 no -bleed
-0.23 of thi
-0.23 off when
-0.23 office
-0.23 old _ every
-0.23 on _ one
-0.23 onion _ stopp
-0.23 onion it
-0.23 rate #11+
-0.23 roll _ ankle
-0.23 shin _ soccer
-0.23 shin at
-0.23 shock from
-0.23 sleep _ the
-0.23 slight headache
-0.23 sore _ the
-0.23 sore on
-0.23 static _ from
-0.23 stomach growl
-0.23 stopp bleed
-0.23 take
-0.23 take _ metformin
-0.23 the _ vaccine
-0.23 the carpet
-0.23 the next
-0.23 thick
-0.23 tooth
-0.23 tylenol for
-0.23 up _ a
-0.23 up _ after
-0.23 usual
-0.23 week _ when
-0.23 when _ nervou
-0.23 when the
-0.23 with _ cough
-0.24 -at -#
-0.24 -in -the
-0.24 <attack
-0.24 ?i ?prevent
-0.24 ?prevent
-0.24 ?say
-0.24 ?what _ ?a
-0.24 ^ _ lesson
-0.24 ^ sometime
-0.24 act up
-0.24 after _ boxe
-0.24 after lift
-0.24 after mov
-0.24 after next
-0.24 and _ great
-0.24 and _ side
-0.24 arm _ the
-0.24 at the
-0.24 away _ im
-0.24 babi
-0.24 bit _ blood
-0.24 boxe
-0.24 but is
-0.24 by #
-0.24 can _ go
-0.24 chest _ sore
-0.24 coaster
-0.24 crie _ night
-0.24 cried
-0.24 cros
-0.24 cros legg
-0.24 day
-0.24 day no
-0.24 died _ a
-0.24 doctor _ me
-0.24 ear popp
-0.24 eye rins
-0.24 follow up
-0.24 for _ year
-0.24 got dizzy
-0.24 he play
-0.24 heat
-0.24 hike
-0.24 i _ night
-0.24 i roll
-0.24 i run
-0.24 i stretch
-0.24 im _ about
-0.24 in an
-0.24 legg
-0.24 lesson
-0.24 mov boxe
-0.24 much and
-0.24 my _ can
-0.24 my _ for
-0.24 my _ itchy
-0.24 my _ rins
-0.24 my _ take
-0.24 my bp
-0.24 my ear
-0.24 need appt
-0.24 new shoe
-0.24 of _ stroke
-0.24 of needl
-0.24 on _ roller
-0.24 park
-0.24 popp _ the
-0.24 popp on
-0.24 pres _ it
-0.24 rins
-0.24 rins it
-0.24 roller
-0.24 roller coaster
-0.24 see fine
-0.24 shampoo in
-0.24 small pimple
-0.24 sometime
-0.24 spit
-0.24 stitch
-0.24 the clinic
-0.24 the month
-0.24 today but
-0.24 too _ and
-0.24 vet
-0.24 want _ get
-0.24 was _ after
-0.24 wax
-0.24 when _ run
-0.24 when _ stretch
-0.24 you do
-0.25 -swell
-0.25 <# _ <ago
-0.25 <can
-0.25 <can <i
-0.25 <when <i
-0.25 =radiates_leg
-0.25 ?meningiti
-0.25 ^ _ -swell
-0.25 ^ _ eve
-0.25 ^ _ heart
-0.25 ^ _ knee
-0.25 ^ _ lump
-0.25 ^ _ peel
-0.25 ^ _ spell
-0.25 ^ _ stung
-0.25 ^ _ toddler
-0.25 ^ _ voice
-0.25 ^ canker
-0.25 ^ christma
-0.25 ^ stye
-0.25 ^ tuesday
-0.25 ^ tummy
-0.25 a #
-0.25 a _ ache
-0.25 ache before
-0.25 and _ back
-0.25 and get
-0.25 are _ for
-0.25 baby hasnt
-0.25 baby move
-0.25 bandaid
-0.25 between
-0.25 blood _ the
-0.25 canker _ in
-0.25 christma eve
-0.25 cold water
-0.25 constipat for
-0.25 constipation
-0.25 cramp and
-0.25 diarrhea twice
-0.25 dim
-0.25 dizzy for
-0.25 dizzy spell
-0.25 drool a
-0.25 ear ache
-0.25 eye hurt
-0.25 faint in
-0.25 feb #11+
-0.25 from monday
-0.25 gave _ a
-0.25 get pregnant
-0.25 gett better
-0.25 headache after
-0.25 hoarse _ the
-0.25 hunt
-0.25 i pull
-0.25 in _ week
-0.25 is _ normal
-0.25 it at
-0.25 just _ the
-0.25 little _ no
-0.25 lost my
-0.25 my _ beat
-0.25 my _ to
-0.25 my _ today
-0.25 my lab
-0.25 nausea vomit
-0.25 need my
-0.25 new glass
-0.25 no -swell
-0.25 of the
-0.25 on _ face
-0.25 on wednesday
-0.25 out _ is
-0.25 pain _ two
-0.25 past noon
-0.25 record
-0.25 refill _ my
-0.25 shampoo
-0.25 spell
-0.25 spit _ milk
-0.25 stye on
-0.25 the lump
-0.25 the screen
-0.25 the shot
-0.25 the weekend
-0.25 to _ new
-0.25 to _ pregnant
-0.25 up milk
-0.25 week _ monday
-0.25 week of
-0.25 what _ do
-0.25 winter for
-0.25 with _ in
-0.25 work _ and
-0.25 work night
-0.26 #11+ _ ago
-0.26 #99+ #11+
-0.26 -it
-0.26 =ringing_ears
-0.26 ?stroke
-0.26 ?the
-0.26 ?you
-0.26 ^ _ <my
-0.26 ^ _ hair
-0.26 ^ _ night
-0.26 ^ _ shoulder
-0.26 ^ _ wait
-0.26 ^ bee
-0.26 ^ lot
-0.26 ^ ring
-0.26 ^ tue
-0.26 ^ would
-0.26 a _ it
-0.26 a diet
-0.26 after runn
-0.26 allergy
-0.26 and _ bend
-0.26 and _ better
-0.26 baseball
-0.26 before the
-0.26 best
-0.26 bit _ im
-0.26 bit after
-0.26 cough _ #
-0.26 cough with
-0.26 feet _ a
-0.26 from garden
-0.26 glas of
-0.26 grind _ teeth
-0.26 hand _ the
-0.26 happy
-0.26 has the
-0.26 hungry _ the
-0.26 hungry all
-0.26 i leak
-0.26 i slept
-0.26 i wear
-0.26 in _ ear
-0.26 in _ throat
-0.26 it _ a
-0.26 land
-0.26 like ill
-0.26 lot after
-0.26 mg
-0.26 my cut
-0.26 my first
-0.26 my jean
-0.26 pee when
-0.26 rib _ from
-0.26 scab
-0.26 season
-0.26 shingl vaccine
-0.26 soup
-0.26 spicy
-0.26 stabb pain
-0.26 stubb _ toe
-0.26 stubb my
-0.26 that normal
-0.26 to see
-0.26 took _ mg
-0.26 two _ from
-0.26 want _ see
-0.26 wash it
-0.26 wear
-0.26 week _ birth
-0.26 what should
-0.26 when _ sneeze
-0.26 wine with
-0.26 wont _ cry
-0.26 yawn _ lot
-0.26 yawn a
-0.27 # _ to
-0.27 # and
-0.27 #11+ _ #99+
-0.27 #99+ _ at
-0.27 <used
-0.27 <used <to
-0.27 =after_hard_exercise
-0.27 =itchy_local
-0.27 ?is ?a
-0.27 ^ _ could
-0.27 ^ _ i
-0.27 ^ _ teen
-0.27 ^ _ that
-0.27 ^ _ wake
-0.27 ^ any
-0.27 ^ heartburn
-0.27 ^ jock
-0.27 ^ side
-0.27 ^ tooth
-0.27 a _ back
-0.27 a lot
-0.27 ache after
-0.27 and _ blister
-0.27 are _ from
-0.27 are due
-0.27 baby kick
-0.27 bite _ nail
-0.27 bite my
-0.27 boy
-0.27 bruise from
-0.27 bump my
-0.27 call me
-0.27 computer
-0.27 day after
-0.27 doe a
-0.27 dont _ why
-0.27 ear _ and
-0.27 eyelid has
-0.27 feel down
-0.27 five day
-0.27 for _ dog
-0.27 from new
-0.27 from sleep
-0.27 from typ
-0.27 gave me
-0.27 gum bleed
-0.27 i bite
-0.27 i wake
-0.27 in _ urine
-0.27 jock
-0.27 jock itch
-0.27 joke
-0.27 know why
-0.27 leg cramp
-0.27 minut past
-0.27 month _ with
-0.27 my _ are
-0.27 my _ at
-0.27 my calf
-0.27 my meter
-0.27 my teen
-0.27 my toddler
-0.27 nick
-0.27 nose _ and
-0.27 nose but
-0.27 on _ back
-0.27 on tuesday
-0.27 out _ breath
-0.27 pacemaker check
-0.27 poop _ dark
-0.27 scar
-0.27 should _ be
-0.27 sore _ my
-0.27 stiff _ sleep
-0.27 stiff _ the
-0.27 sting on
-0.27 stomach ache
-0.27 the bill
-0.27 the computer
-0.27 the safe
-0.27 the week
-0.27 throat and
-0.27 thur
-0.27 two tylenol
-0.27 wet diaper
-0.27 what _ a
-0.27 year
-0.28 #11+ yo
-0.28 <away
-0.28 =gums_bleed
-0.28 =slept_on
-0.28 ?make
-0.28 ?sign
-0.28 ?sign ?of
-0.28 ^ _ follow
-0.28 ^ _ foot
-0.28 ^ _ mother
-0.28 ^ _ wax
-0.28 ^ eye
-0.28 ^ gum
-0.28 ^ muscle
-0.28 ^ pink
-0.28 ^ stiff
-0.28 a _ after
-0.28 afternoon
-0.28 aid
-0.28 allergi
-0.28 am _ and
-0.28 back _ after
-0.28 bloat
-0.28 brush
-0.28 cold _ i
-0.28 drink _ play
-0.28 ear wax
-0.28 early
-0.28 every night
-0.28 every spr
-0.28 feel great
-0.28 gum _ when
-0.28 hospital
-0.28 in _ hour
-0.28 iron pill
-0.28 is _ fine
-0.28 its fine
-0.28 just tired
-0.28 key _ the
-0.28 leg day
-0.28 little _ when
-0.28 me up
-0.28 morn
-0.28 morn stopp
-0.28 muscle _ in
-0.28 my _ had
-0.28 my eyelid
-0.28 my pill
-0.28 my run
-0.28 nose at
-0.28 noseble _ morn
-0.28 noseble thi
-0.28 not _ -#
-0.28 ok to
-0.28 on _ diet
-0.28 painful _ in
-0.28 pop
-0.28 preeclampsia
-0.28 pregnancy test
-0.28 pres on
-0.28 roll my
-0.28 runn a
-0.28 same _ alway
-0.28 send my
-0.28 shav cut
-0.28 skip
-0.28 sleep _ noon
-0.28 so _ toddler
-0.28 so my
-0.28 sore _ after
-0.28 sore arm
-0.28 spot _ my
-0.28 stuffy _ and
-0.28 sunscreen
-0.28 tenni
-0.28 the holiday
-0.28 thi _ stopp
-0.28 took #
-0.28 up _ time
-0.28 wake _ every
-0.28 when _ eat
-0.28 when _ pee
-0.28 when _ the
-0.28 with _ white
-0.28 you _ it
-0.29 #11+ #
-0.29 #11+ _ boy
-0.29 #11+ _ of
-0.29 -any
-0.29 -belly -pain
-0.29 <in
-0.29 <was <#
-0.29 =discharge
-0.29 =strep_like
-0.29 ?test
-0.29 ?test ?for
-0.29 ^ _ -fever
-0.29 ^ _ am
-0.29 ^ _ grandfather
-0.29 ^ _ stres
-0.29 ^ _ thing
-0.29 ^ allergy
-0.29 ^ belly
-0.29 ^ constipat
-0.29 ^ shiver
-0.29 a _ feed
-0.29 a new
-0.29 a refill
-0.29 after birth
-0.29 again
-0.29 and _ #99+
-0.29 and have
-0.29 beat _ after
-0.29 breath _ fine
-0.29 bruise _ my
-0.29 chest _ on
-0.29 cough is
-0.29 cry _ i
-0.29 diabet
-0.29 died of
-0.29 dizzy _ throw
-0.29 do _ have
-0.29 doe _ need
-0.29 doe she
-0.29 drink
-0.29 fast after
-0.29 feed well
-0.29 fever _ for
-0.29 had one
-0.29 has pink
-0.29 hes _ fine
-0.29 husband _ loud
-0.29 i _ about
-0.29 i stood
-0.29 i would
-0.29 in _ afternoon
-0.29 in _ apartment
-0.29 is _ when
-0.29 it _ when
-0.29 leg _ at
-0.29 matter
-0.29 mother _ #11+
-0.29 movie
-0.29 my _ medicine
-0.29 my grandfather
-0.29 my stool
-0.29 never
-0.29 no -belly
-0.29 on hot
-0.29 real bad
-0.29 scratchy throat
-0.29 she need
-0.29 shiver _ the
-0.29 should he
-0.29 small bruise
-0.29 snor loud
-0.29 stabb _ in
-0.29 stood
-0.29 stood up
-0.29 swell _ bit
-0.29 the afternoon
-0.29 the same
-0.29 thi _ im
-0.29 think its
-0.29 when _ stood
-0.3 <and
-0.3 <i <was
-0.3 =swallowed_thing
-0.3 =tooth
-0.3 ?what ?are
-0.3 ^ _ ?are
-0.3 ^ _ all
-0.3 ^ _ allergic
-0.3 ^ _ finger
-0.3 ^ _ snor
-0.3 ^ _ today
-0.3 ^ _ usual
-0.3 ^ hive
-0.3 ^ keep
-0.3 ^ right
-0.3 ^ shav
-0.3 a lego
-0.3 a pimple
-0.3 and _ weight
-0.3 anytime
-0.3 away in
-0.3 bite _ over
-0.3 bite all
-0.3 bleed _ i
-0.3 chip
-0.3 cut _ finger
-0.3 down _ leg
-0.3 feel _ after
-0.3 finger _ onion
-0.3 first _ in
-0.3 go to
-0.3 have been
-0.3 hour _ a
-0.3 i _ breakfast
-0.3 i threw
-0.3 im allergic
-0.3 is _ at
-0.3 kid _ a
-0.3 lego
-0.3 mild ache
-0.3 mosquito _ all
-0.3 on _ lego
-0.3 on saturday
-0.3 over _ leg
-0.3 pointles
-0.3 pregnant _ have
-0.3 pregnant _ it
-0.3 pregnant _ need
-0.3 quarter
-0.3 question
-0.3 rac _ the
-0.3 rash from
-0.3 sleep on
-0.3 the _ paper
-0.3 the _ was
-0.3 toilet paper
-0.3 too much
-0.3 took his
-0.3 two _ for
-0.3 who
-0.3 yesterday i
-0.31 -thi
-0.31 <ago
-0.31 <heart
-0.31 ?do ?i
-0.31 ^ _ <a
-0.31 ^ _ eye
-0.31 ^ _ hour
-0.31 ^ feel
-0.31 ^ let
-0.31 ^ uti
-0.31 ago i
-0.31 am i
-0.31 and _ dont
-0.31 at
-0.31 back _ stiff
-0.31 bee _ my
-0.31 bee stung
-0.31 bit red
-0.31 blister in
-0.31 common
-0.31 depression
-0.31 grandma is
-0.31 group
-0.31 had _ cough
-0.31 heal
-0.31 heart rate
-0.31 heartburn at
-0.31 his appointment
-0.31 is _ little
-0.31 is _ yellow
-0.31 is it
-0.31 just a
-0.31 leg _ red
-0.31 like _ when
-0.31 lil
-0.31 love the
-0.31 my _ swell
-0.31 my doctor
-0.31 my teeth
-0.31 nasal
-0.31 need _ refill
-0.31 on _ forearm
-0.31 on _ plane
-0.31 one at
-0.31 out _ its
-0.31 over _ at
-0.31 pull _ his
-0.31 rate
-0.31 saw
-0.31 school
-0.31 since the
-0.31 sneez a
-0.31 sore _ and
-0.31 splash in
-0.31 stung my
-0.31 sudden fever
-0.31 suppli
-0.31 support
-0.31 support group
-0.31 take _ and
-0.31 the _ lol
-0.31 the new
-0.31 thi
-0.31 tight _ the
-0.31 tight in
-0.31 told
-0.31 travel
-0.31 two month
-0.31 two week
-0.31 up _ night
-0.31 up green
-0.31 walk _ it
-0.31 walk on
-0.31 when _ my
-0.31 where _ i
-0.31 which vitamin
-0.31 who can
-0.31 wife _ in
-0.31 yesterday _ fine
-0.32 # rd
-0.32 #11+ #99+
-0.32 <last <month
-0.32 ^ _ bean
-0.32 ^ _ disc
-0.32 ^ _ headache
-0.32 ^ _ it
-0.32 ^ _ love
-0.32 ^ _ many
-0.32 ^ _ pimple
-0.32 ^ heart
-0.32 ^ rib
-0.32 ^ sugar
-0.32 ^ yawn
-0.32 a _ teeth
-0.32 a band
-0.32 a physical
-0.32 and _ itch
-0.32 at _ #11+
-0.32 athlet
-0.32 athlet foot
-0.32 baby _ her
-0.32 baby drool
-0.32 band
-0.32 bed
-0.32 been _ the
-0.32 carry
-0.32 did a
-0.32 disc
-0.32 disc _ my
-0.32 disc in
-0.32 drool _ lot
-0.32 dry skin
-0.32 earlier
-0.32 eat and
-0.32 empty
-0.32 eye are
-0.32 fall out
-0.32 her hand
-0.32 i _ its
-0.32 i did
-0.32 ice cream
-0.32 is due
-0.32 is eat
-0.32 is fall
-0.32 keep _ down
-0.32 lost
-0.32 lot teeth
-0.32 make it
-0.32 muscle in
-0.32 my _ its
-0.32 on glas
-0.32 plan
-0.32 pull _ muscle
-0.32 pushup
-0.32 rain
-0.32 rd
-0.32 side _ the
-0.32 swallow _ gum
-0.32 threw _ once
-0.32 try
-0.32 up once
-0.32 up too
-0.32 vision fine
-0.32 when i
-0.33 =nail_word
-0.33 ?i
-0.33 ^ _ kill
-0.33 ^ _ shoe
-0.33 ^ morn
-0.33 a _ one
-0.33 a newborn
-0.33 ankl swell
-0.33 annoy
-0.33 anxiety
-0.33 asthma _ a
-0.33 aunt
-0.33 bean
-0.33 can _ take
-0.33 canker
-0.33 canker sore
-0.33 chin
-0.33 click
-0.33 concert
-0.33 do _ keep
-0.33 ear _ on
-0.33 expir
-0.33 feed
-0.33 for my
-0.33 gone now
-0.33 has an
-0.33 headache _ blurry
-0.33 i _ ok
-0.33 i brush
-0.33 i chew
-0.33 i kill
-0.33 im _ tired
-0.33 is annoy
-0.33 is broken
-0.33 its swollen
-0.33 learn
-0.33 learn to
-0.33 lip _ the
-0.33 lip from
-0.33 mild fever
-0.33 my _ check
-0.33 my _ migraine
-0.33 my _ yesterday
-0.33 noon on
-0.33 old _ is
-0.33 on _ of
-0.33 on _ table
-0.33 out for
-0.33 screen
-0.33 shake
-0.33 so tired
-0.33 take my
-0.33 the concert
-0.33 the toilet
-0.33 to _ clinic
-0.33 to _ to
-0.33 to get
-0.33 to your
-0.33 usual migraine
-0.33 vaccin
-0.33 wake me
-0.33 when _ brush
-0.33 when _ chew
-0.33 when _ drink
-0.33 where i
-0.33 your clinic
-0.34 <a
-0.34 <it
-0.34 <last <year
-0.34 =every_day
-0.34 =scratched
-0.34 =unprotected_sex
-0.34 ?what ?is
-0.34 ^ <grandma
-0.34 ^ _ ?is
-0.34 ^ _ burn
-0.34 ^ _ coffee
-0.34 ^ _ december
-0.34 ^ _ grind
-0.34 ^ coffee
-0.34 ^ shot
-0.34 ^ sneez
-0.34 ^ static
-0.34 ^ threw
-0.34 after #
-0.34 after pizza
-0.34 appointment is
-0.34 bee _ on
-0.34 bit _ tongue
-0.34 burn _ i
-0.34 complain
-0.34 congestion
-0.34 cramp _ night
-0.34 day _ a
-0.34 eve
-0.34 every day
-0.34 eye _ from
-0.34 for four
-0.34 from _ and
-0.34 from sitt
-0.34 get _ in
-0.34 got _ and
-0.34 green poop
-0.34 grind my
-0.34 heartburn _ pizza
-0.34 i _ blood
-0.34 i _ over
-0.34 i grind
-0.34 im _ with
-0.34 in _ chest
-0.34 keep _ worse
-0.34 my _ lol
-0.34 no
-0.34 no _ -problem
-0.34 of january
-0.34 old _ over
-0.34 pee _ i
-0.34 pill refill
-0.34 shampoo _ my
-0.34 static
-0.34 static shock
-0.34 trouble
-0.34 visit
-0.34 when _ appointment
-0.34 when _ see
-0.34 wind
-0.34 would
-0.34 you have
-0.35 #11+ at
-0.35 #99+ _ fine
-0.35 <in <#99+
-0.35 <month
-0.35 <my _ <had
-0.35 =contact_lens
-0.35 ^ _ #99+
-0.35 ^ _ chest
-0.35 ^ _ temp
-0.35 ^ _ thought
-0.35 ^ _ train
-0.35 ^ _ will
-0.35 ^ got
-0.35 ^ just
-0.35 a _ but
-0.35 ac
-0.35 ac is
-0.35 after coffee
-0.35 and _ help
-0.35 and itchy
-0.35 and pink
-0.35 appt
-0.35 as prescrib
-0.35 chicken
-0.35 contact
-0.35 dec
-0.35 do i
-0.35 feel _ baby
-0.35 feel _ in
-0.35 game
-0.35 get _ when
-0.35 had _ for
-0.35 is _ since
-0.35 kid swallow
-0.35 my _ bleed
-0.35 my _ last
-0.35 my _ result
-0.35 my _ start
-0.35 my palm
-0.35 my watch
-0.35 new
-0.35 no _ -no
-0.35 pink _ again
-0.35 prescrib
-0.35 problem
-0.35 pull a
-0.35 safe to
-0.35 same as
-0.35 spit _ a
-0.35 swimm
-0.35 the _ at
-0.35 to a
-0.35 toe
-0.35 twinge
-0.35 twist _ ankle
-0.35 twist my
-0.35 week on
-0.35 when _ he
-0.35 when will
-0.35 will _ feel
-0.35 wine
-0.35 wont bend
-0.36 # ish
-0.36 #11+ _ that
-0.36 #11+ is
-0.36 #99+ but
-0.36 -faint
-0.36 -faint just
-0.36 <#
-0.36 <#99+
-0.36 <grandma
-0.36 <was
-0.36 =cold_outside
-0.36 ?can ?stres
-0.36 ?one
-0.36 ?stres
-0.36 ^ _ -faint
-0.36 ^ _ ?do
-0.36 ^ _ ?stres
-0.36 ^ _ bug
-0.36 ^ _ glass
-0.36 ^ _ streak
-0.36 ^ wind
-0.36 a mild
-0.36 after _ it
-0.36 and _ gone
-0.36 as alway
-0.36 burn when
-0.36 christma
-0.36 controll
-0.36 cut _ a
-0.36 died
-0.36 dizzy on
-0.36 eye twitch
-0.36 feel good
-0.36 from
-0.36 from _ cold
-0.36 i _ thi
-0.36 i sneeze
-0.36 in _ car
-0.36 is _ away
-0.36 is _ over
-0.36 is stiff
-0.36 it stopp
-0.36 itchy and
-0.36 key
-0.36 leg _ the
-0.36 my _ ache
-0.36 my gum
-0.36 my key
-0.36 my side
-0.36 need new
-0.36 new year
-0.36 of _ month
-0.36 second _ i
-0.36 second when
-0.36 shoe
-0.36 sneeze
-0.36 thi _ is
-0.36 to _ smok
-0.36 toe is
-0.36 toothache
-0.37 #11+ _ after
-0.37 #11+ hour
-0.37 #11+ pound
-0.37 #11+ th
-0.37 -#11+ -week
-0.37 -or
-0.37 =panic_known
-0.37 =refuses
-0.37 =sinus_long
-0.37 ^ _ eyelid
-0.37 ^ _ number
-0.37 ^ _ smoke
-0.37 ^ it
-0.37 ^ pregnancy
-0.37 ^ tickle
-0.37 ^ tired
-0.37 a _ i
-0.37 about _ can
-0.37 all day
-0.37 and tired
-0.37 bleach to
-0.37 bring
-0.37 by _ mosquito
-0.37 can _ see
-0.37 cough in
-0.37 crayon
-0.37 end _ the
-0.37 feet swell
-0.37 garden
-0.37 hair
-0.37 hard _ i
-0.37 heart pound
-0.37 hoop
-0.37 hour _ now
-0.37 hour from
-0.37 how much
-0.37 hurt when
-0.37 is _ with
-0.37 it itch
-0.37 it safe
-0.37 like to
-0.37 mosquito _ it
-0.37 mosquito and
-0.37 need an
-0.37 no -numbnes
-0.37 on _ toe
-0.37 play fine
-0.37 prescription
-0.37 seem confus
-0.37 stye
-0.37 the #11+
-0.37 the cold
-0.37 tickle _ my
-0.37 tickle in
-0.37 train
-0.37 with white
-0.37 would _ to
-0.37 yes
-0.38 <to
-0.38 <when
-0.38 ^ _ -blood
-0.38 ^ _ brand
-0.38 ^ _ jaw
-0.38 ^ _ kick
-0.38 ^ _ look
-0.38 ^ _ tickle
-0.38 ^ _ tuesday
-0.38 ^ _ work
-0.38 ^ _ wrote
-0.38 ^ low
-0.38 ^ sunburn
-0.38 a muscle
-0.38 allergic to
-0.38 am #11+
-0.38 and bloat
-0.38 as
-0.38 back _ from
-0.38 beat fast
-0.38 brand
-0.38 bump
-0.38 bump his
-0.38 burp after
-0.38 but i
-0.38 chest _ a
-0.38 daycare
-0.38 dish
-0.38 face _ swollen
-0.38 feet _ in
-0.38 fever _ #99+
-0.38 first
-0.38 fly
-0.38 get _ and
-0.38 heart _ fast
-0.38 is _ in
-0.38 is dark
-0.38 is low
-0.38 leg on
-0.38 lower leg
-0.38 muscle _ my
-0.38 my _ late
-0.38 my _ need
-0.38 on _ lower
-0.38 on his
-0.38 plane
-0.38 see a
-0.38 swollen since
-0.38 the _ no
-0.38 the plane
-0.38 warm
-0.38 when im
-0.39 =stye
-0.39 ^ _ aunt
-0.39 ^ _ monday
-0.39 ^ _ new
-0.39 ^ _ quit
-0.39 ^ _ twitch
-0.39 ^ feet
-0.39 ^ friday
-0.39 ^ little
-0.39 ^ no
-0.39 and _ cranky
-0.39 and _ nail
-0.39 back is
-0.39 back of
-0.39 battery _ my
-0.39 bleed #
-0.39 bleed _ week
-0.39 can _ get
-0.39 cranky
-0.39 dog is
-0.39 dust
-0.39 feb
-0.39 glas
-0.39 got _ on
-0.39 hair _ fall
-0.39 has _ cold
-0.39 i _ on
-0.39 i quit
-0.39 kick in
-0.39 lab
-0.39 light _ #
-0.39 light bleed
-0.39 lil when
-0.39 look yellow
-0.39 low fever
-0.39 lunch
-0.39 me _ headache
-0.39 medicine
-0.39 mosquito _ on
-0.39 my _ aid
-0.39 my aunt
-0.39 my hear
-0.39 my team
-0.39 nose
-0.39 of _ yesterday
-0.39 old _ #99+
-0.39 old had
-0.39 or
-0.39 punch
-0.39 she swallow
-0.39 smok and
-0.39 team
-0.39 today _ ok
-0.39 tue
-0.39 while pregnant
-0.39 will i
-0.4 # _ after
-0.4 # _ at
-0.4 -headache
-0.4 -week
-0.4 <had <a
-0.4 ?do
-0.4 ?how ?do
-0.4 ^ _ a
-0.4 ^ _ bill
-0.4 ^ _ thi
-0.4 ^ itchy
-0.4 ^ where
-0.4 all the
-0.4 bill is
-0.4 gain weight
-0.4 give _ a
-0.4 has dry
-0.4 heartburn after
-0.4 i drink
-0.4 i pee
-0.4 in winter
-0.4 les
-0.4 my _ get
-0.4 my _ want
-0.4 my ankl
-0.4 my tooth
-0.4 night
-0.4 no -headache
-0.4 noon
-0.4 of _ pain
-0.4 old _ his
-0.4 pain going
-0.4 pregnancy _ is
-0.4 red warm
-0.4 stool _ hard
-0.4 swell a
-0.4 threw up
-0.4 toilet
-0.4 tv
-0.4 warm and
-0.41 # _ boy
-0.41 -numbnes
-0.41 =ear_pain
-0.41 =three_days
-0.41 =tonsils_out
-0.41 ^ _ phone
-0.41 ^ _ rate
-0.41 ^ _ side
-0.41 ^ _ with
-0.41 ^ for
-0.41 ^ last
-0.41 ^ stubb
-0.41 ^ today
-0.41 breath on
-0.41 cough for
-0.41 daughter _ her
-0.41 do
-0.41 feel better
-0.41 im nervou
-0.41 migraine
-0.41 my appointment
-0.41 nest
-0.41 pee is
-0.41 pimple on
-0.41 safety
-0.41 since _ night
-0.41 since last
-0.41 stretch
-0.41 stubb
-0.41 the neighbor
-0.41 till
-0.41 tonsil
-0.41 took my
-0.41 week _ its
-0.41 wrist hurt
-0.42 ?are
-0.42 ^ _ cramp
-0.42 ^ _ feet
-0.42 ^ pee
-0.42 ^ the
-0.42 and _ red
-0.42 and pee
-0.42 back ache
-0.42 between period
-0.42 day _ with
-0.42 dizzy _ the
-0.42 dog has
-0.42 due in
-0.42 going around
-0.42 has _ bad
-0.42 holiday
-0.42 i bump
-0.42 i call
-0.42 i eat
-0.42 is pregnant
-0.42 ish
-0.42 lump _ my
-0.42 my phone
-0.42 my thumb
-0.42 nine
-0.42 no -pain
-0.42 no _ -or
-0.42 no _ just
-0.42 on _ arm
-0.42 physical
-0.42 rash with
-0.42 schedule
-0.42 son _ his
-0.42 these
-0.43 #11+ #11+
-0.43 #11+ am
-0.43 -monday
-0.43 =about_self
-0.43 =takes_daily
-0.43 ^ ?how
-0.43 ^ _ feel
-0.43 ^ _ much
-0.43 ^ _ pill
-0.43 ^ at
-0.43 ^ lost
-0.43 ^ wrong
-0.43 a counselor
-0.43 after _ on
-0.43 am
-0.43 and crav
-0.43 at _ gym
-0.43 bit
-0.43 book
-0.43 brown
-0.43 burn _ tongue
-0.43 but didnt
-0.43 cant _ still
-0.43 cant sit
-0.43 counselor
-0.43 didnt
-0.43 dinner
-0.43 feel _ today
-0.43 feel weak
-0.43 help with
-0.43 i read
-0.43 meal
-0.43 on _ rug
-0.43 past
-0.43 period is
-0.43 pregnant _ crav
-0.43 rug
-0.43 shav
-0.43 sit still
-0.43 slept badly
-0.43 swell in
-0.43 the rug
-0.43 tongue on
-0.43 too short
-0.43 water in
-0.43 weigh
-0.44 # on
-0.44 #11+ _ want
-0.44 -trouble
-0.44 <i
-0.44 ^ <had
-0.44 ^ _ back
-0.44 ^ _ for
-0.44 ^ _ itch
-0.44 ^ _ thirty
-0.44 ^ spider
-0.44 ^ tonight
-0.44 a _ cough
-0.44 and _ heartburn
-0.44 bag
-0.44 been feel
-0.44 breath fine
-0.44 burp
-0.44 crie
-0.44 eye wash
-0.44 feel _ for
-0.44 fell _ his
-0.44 from _ pillow
-0.44 i _ do
-0.44 is fine
-0.44 it _ and
-0.44 its _ out
-0.44 look _ a
-0.44 mom _ #11+
-0.44 morning
-0.44 my glass
-0.44 on _ baby
-0.44 on my
-0.44 once last
-0.44 pillow
-0.44 swollen gland
-0.44 thi job
-0.44 to #
-0.44 was out
-0.45 # mo
-0.45 ^ _ ankl
-0.45 ^ _ bump
-0.45 ^ _ or
-0.45 ^ _ two
-0.45 ^ back
-0.45 ^ paper
-0.45 a _ when
-0.45 a baseball
-0.45 dot
-0.45 from pollen
-0.45 hair is
-0.45 i need
-0.45 in pregnancy
-0.45 made my
-0.45 mo
-0.45 my _ died
-0.45 my elbow
-0.45 my insurance
-0.45 paper cut
-0.45 red hot
-0.45 since _ i
-0.45 thi cold
-0.45 tired _ the
-0.45 watch
-0.45 when he
-0.45 wood
-0.45 yawn
-0.46 -tuesday
-0.46 =hearing
-0.46 ?how _ ?i
-0.46 ?of
-0.46 ^ _ almost
-0.46 ^ _ in
-0.46 body
-0.46 get
-0.46 hiccup
-0.46 hungry
-0.46 i _ after
-0.46 is _ month
-0.46 lower _ is
-0.46 my _ the
-0.46 no -cough
-0.46 out _ #
-0.46 summer
-0.46 the _ th
-0.46 we _ a
-0.46 what help
-0.47 ^ <i
-0.47 ^ _ hit
-0.47 ^ _ minut
-0.47 ^ gassy
-0.47 ^ insulin
-0.47 a cherry
-0.47 ask
-0.47 better
-0.47 cherry
-0.47 date
-0.47 driv
-0.47 ear
-0.47 eye _ in
-0.47 feel _ bit
-0.47 is _ from
-0.47 itch
-0.47 its gone
-0.47 like that
-0.47 numb _ from
-0.47 result
-0.47 saturday
-0.47 stiff from
-0.47 stool is
-0.47 swallow _ cherry
-0.47 the _ pill
-0.47 to clean
-0.47 toddler _ a
-0.47 when can
-0.48 # _ #
-0.48 # pill
-0.48 # th
-0.48 =flu_bad
-0.48 ^ #11+
-0.48 ^ _ scratch
-0.48 ^ _ you
-0.48 ^ bit
-0.48 ^ lip
-0.48 a _ off
-0.48 a streak
-0.48 and _ fine
-0.48 back _ going
-0.48 bit of
-0.48 dog
-0.48 gas
-0.48 give me
-0.48 going down
-0.48 had _ fever
-0.48 half _ hour
-0.48 half an
-0.48 i _ asthma
-0.48 is my
-0.48 loose
-0.48 loose stool
-0.48 me a
-0.48 now _ then
-0.48 on _ stair
-0.48 once in
-0.48 pain _ down
-0.48 sore throat
-0.48 streak _ blood
-0.48 streak of
-0.48 up _ last
-0.48 week from
-0.48 your
-0.49 # pm
-0.49 ^ _ between
-0.49 ^ do
-0.49 ^ tomorrow
-0.49 a second
-0.49 after lunch
-0.49 for _ second
-0.49 how
-0.49 insurance
-0.49 kid _ the
-0.49 later
-0.49 little
-0.49 next month
-0.49 off _ week
-0.49 pee _ lot
-0.49 pee a
-0.49 side _ pain
-0.49 soap
-0.49 stool
-0.49 when
-0.5 -of
-0.5 -problem
-0.5 ^ _ ache
-0.5 ^ _ little
-0.5 ^ _ need
-0.5 ^ _ sister
-0.5 ^ _ yo
-0.5 ^ need
-0.5 a _ short
-0.5 are puffy
-0.5 bos
-0.5 can he
-0.5 can we
-0.5 can you
-0.5 elbow in
-0.5 get a
-0.5 hurt his
-0.5 im _ my
-0.5 in march
-0.5 is _ bit
-0.5 it _ #
-0.5 loud
-0.5 march
-0.5 my _ wash
-0.5 my bos
-0.5 rash _ my
-0.5 stress
-0.5 that ok
-0.5 the #
-0.5 thi cough
-0.5 threw
-0.5 was #99+
-0.5 was _ on
-0.5 with _ cold
-0.51 -symptom
-0.51 ?about
-0.51 ^ _ my
-0.51 ^ doe
-0.51 ^ first
-0.51 ^ toothache
-0.51 and drink
-0.51 and sleep
-0.51 diaper
-0.51 feel full
-0.51 how _ i
-0.51 i _ short
-0.51 make me
-0.51 mild headache
-0.51 my nail
-0.51 no -symptom
-0.51 no _ -pain
-0.51 not -sleep
-0.51 run
-0.51 scrap
-0.51 scratchy
-0.51 start #
-0.51 start _ day
-0.51 stuffy nose
-0.51 the flu
-0.51 vitamin with
-0.52 =ate_dye
-0.52 ?is
-0.52 ^ _ when
-0.52 ^ roof
-0.52 ^ ten
-0.52 a _ bruise
-0.52 a cough
-0.52 acne
-0.52 and then
-0.52 diabetic and
-0.52 do _ need
-0.52 eye water
-0.52 hand _ numb
-0.52 help
-0.52 i had
-0.52 is _ safe
-0.52 massage
-0.52 my hair
-0.52 of _ in
-0.52 same
-0.52 several time
-0.52 start yesterday
-0.52 sugar #99+
-0.52 tea
-0.52 today and
-0.53 =chest_injury_or_ache
-0.53 =choking_passed
-0.53 ?how
-0.53 ^ <my
-0.53 ^ _ oil
-0.53 ^ between
-0.53 a blue
-0.53 between _ and
-0.53 blister _ a
-0.53 blood pressure
-0.53 cold _ my
-0.53 cough it
-0.53 diaper rash
-0.53 is the
-0.53 ok now
-0.53 on _ toilet
-0.53 pink
-0.53 portal
-0.53 sign
-0.53 stop _ and
-0.53 the door
-0.53 tissue
-0.53 when _ i
-0.53 would like
-0.54 ?in
-0.54 ^ ?can
-0.54 ^ _ an
-0.54 ^ _ arm
-0.54 ^ _ bad
-0.54 ^ mosquito
-0.54 a _ red
-0.54 a day
-0.54 baby _ up
-0.54 gone
-0.54 i _ #
-0.54 number
-0.54 roll over
-0.54 what doe
-0.55 ^ _ blue
-0.55 ^ _ neck
-0.55 ^ sore
-0.55 ^ which
-0.55 a _ rash
-0.55 are _ in
-0.55 cry
-0.55 flu
-0.55 i _ #11+
-0.55 my _ pressure
-0.55 weekend
-0.56 <last
-0.56 =vomit_few
-0.56 ^ _ and
-0.56 ^ _ nose
-0.56 ^ monday
-0.56 a little
-0.56 beet
-0.56 it out
-0.56 jean
-0.56 job
-0.56 look _ in
-0.56 my _ have
-0.56 my _ seem
-0.56 pimple
-0.56 quit smok
-0.56 she _ her
-0.56 sometim
-0.56 the gym
-0.56 therapy
-0.56 thursday
-0.56 want
-0.57 =possible_fracture
-0.57 ?for
-0.57 ?what
-0.57 ^ ?what
-0.57 ^ _ doe
-0.57 ^ hiccup
-0.57 cold
-0.57 cry and
-0.57 have asthma
-0.57 hurt from
-0.57 make
-0.57 my _ play
-0.57 phlegm
-0.57 pizza
-0.57 since monday
-0.57 son got
-0.57 the day
-0.57 to _ a
-0.57 to take
-0.57 was #11+
-0.58 ^ next
-0.58 baby _ a
-0.58 coffee
-0.58 constipat
-0.58 crav
-0.58 doctor
-0.58 have _ cold
-0.58 how do
-0.58 i _ sleep
-0.58 it still
-0.58 low
-0.58 my tongue
-0.58 nervou
-0.58 should i
-0.58 sore from
-0.58 stres
-0.58 with blister
-0.59 -cough
-0.59 <year
-0.59 =cold_hands
-0.59 ?a
-0.59 ^ _ elbow
-0.59 ^ _ sore
-0.59 ^ small
-0.59 a _ at
-0.59 and play
-0.59 arm _ sore
-0.59 do you
-0.59 eat
-0.59 my _ snor
-0.59 pm
-0.59 sugar was
-0.59 swollen after
-0.59 turn my
-0.59 work
-0.6 =inconsolable
-0.6 =not_taken
-0.6 ^ _ spot
-0.6 ^ slight
-0.6 a runny
-0.6 eye _ and
-0.6 fever is
-0.6 for year
-0.6 give
-0.6 hemorrhoid
-0.6 is _ ok
-0.6 patch
-0.6 pollen
-0.6 stop cry
-0.6 stuffy
-0.6 thumb
-0.6 tiny
-0.6 what
-0.61 <my
-0.61 =iron_pills
-0.61 =itching
-0.61 =muscle_tear
-0.61 ^ can
-0.61 are sore
-0.61 clinic
-0.61 i could
-0.61 my _ look
-0.61 my period
-0.61 onion
-0.61 otherwise
-0.61 phone
-0.61 several
-0.61 son _ #
-0.61 thirty
-0.61 well
-0.62 -no
-0.62 ^ _ breath
-0.62 bill
-0.62 call
-0.62 down since
-0.62 feel _ since
-0.62 flu _ and
-0.62 from _ dentist
-0.62 spr
-0.62 traffic
-0.62 up _ i
-0.63 -blood
-0.63 ?can
-0.63 ^ are
-0.63 a mosquito
-0.63 after work
-0.63 can
-0.63 could
-0.63 eye _ it
-0.63 glass
-0.63 made
-0.63 no -blood
-0.63 on monday
-0.63 winter
-0.64 <year <ago
-0.64 =constipation
-0.64 ^ dry
-0.64 ^ numb
-0.64 blister on
-0.64 chapp
-0.64 dry cough
-0.64 follow
-0.64 from now
-0.64 my usual
-0.64 now and
-0.64 slept
-0.64 th
-0.64 yo boy
-0.65 =seizure_usual
-0.65 ^ not
-0.65 ^ stabb
-0.65 any
-0.65 december
-0.65 in _ even
-0.65 january
-0.65 love
-0.65 slight
-0.65 snor
-0.65 the even
-0.65 when is
-0.66 #99+ since
-0.66 ^ _ crie
-0.66 gassy
-0.66 gym
-0.66 i _ at
-0.66 i get
-0.66 test
-0.67 ^ light
-0.67 all good
-0.67 end of
-0.67 great
-0.67 on it
-0.67 twitch
-0.67 what is
-0.68 =dentist
-0.68 =low_mood_deep
-0.68 bored
-0.68 de
-0.68 exam
-0.68 her _ with
-0.68 over #11+
-0.68 pink eye
-0.68 sore
-0.68 sore after
-0.68 tired
-0.68 today
-0.68 wash
-0.68 where
-0.68 with my
-0.69 ^ stomach
-0.69 breath _ the
-0.69 ring
-0.69 sneez
-0.69 tickle
-0.7 =cold_only
-0.7 ^ _ threw
-0.7 ^ by
-0.7 cream
-0.7 next week
-0.7 spit up
-0.7 why
-0.71 ^ _ hurt
-0.71 a _ nose
-0.71 alway
-0.71 five
-0.71 for _ week
-0.71 of _ on
-0.71 sunburn
-0.72 =tired
-0.72 ^ sweaty
-0.72 blood on
-0.72 bruise
-0.72 can i
-0.72 day of
-0.72 heartburn
-0.72 vaccine
-0.72 with thi
-0.73 ^ _ do
-0.73 and want
-0.73 before
-0.73 cant sleep
-0.73 food
-0.73 im sad
-0.73 itchy
-0.74 # _ of
-0.74 -yet
-0.74 =aura_usual
-0.74 ^ _ hand
-0.74 a cold
-0.74 check
-0.74 no -fever
-0.75 -my
-0.75 feel fine
-0.75 fell on
-0.75 is a
-0.75 next
-0.75 period
-0.75 teeth
-0.75 was _ of
-0.76 ^ how
-0.76 sunday
-0.76 the dentist
-0.77 -pain
-0.77 ache
-0.77 dry
-0.77 pain _ a
-0.77 should
-0.78 all _ time
-0.78 due
-0.78 runny nose
-0.78 the time
-0.79 -fever
-0.79 feel ok
-0.79 mosquito bite
-0.79 smok
-0.79 upset
-0.79 want a
-0.8 ^ _ make
-0.8 ^ when
-0.8 broken
-0.8 checkup
-0.8 friday
-0.8 runny
-0.8 sleep
-0.8 toddler wont
-0.81 =itchy_only
-0.81 at night
-0.81 good
-0.81 husband snor
-0.81 you
-0.82 #99+ _ #11+
-0.82 ^ mild
-0.82 ^ thi
-0.82 please
-0.83 diet
-0.83 scratch
-0.83 tomorrow
-0.83 took _ pill
-0.84 wednesday
-0.84 which
-0.85 is sore
-0.85 my fever
-0.85 paper
-0.85 safe
-0.85 tuesday
-0.86 milk
-0.86 refill
-0.87 -sleep
-0.87 =during_exercise
-0.87 cough _ fever
-0.87 in _ morn
-0.87 my _ faint
-0.87 need a
-0.87 the morn
-0.88 ^ _ get
-0.88 ^ ear
-0.88 pregnancy
-0.88 small
-0.88 swallow her
-0.89 #11+ _ dizzy
-0.89 =twisted
-0.89 year _ has
-0.9 =sunburn
-0.9 ^ _ period
-0.9 need
-0.9 vitamin
-0.91 =low_mood
-0.91 ^ _ to
-0.91 ^ what
-0.91 at #
-0.91 my dog
-0.94 # #11+
-0.94 ok
-0.95 gum
-0.96 ^ _ after
-0.97 ^ _ day
-0.97 laugh
-0.98 doe
-1.01 and need
-1.01 mild
-1.02 once
-1.03 ^ headache
-1.03 ^ is
-1.05 =eating_disorder
-1.05 ^ _ fever
-1.05 a bit
-1.05 dentist
-1.05 is that
-1.07 mosquito
-1.07 sad
-1.08 monday
-1.09 ^ dizzy
-1.09 appointment
-1.09 elbow
-1.1 normal
-1.12 late
-1.12 play
-1.14 =raynaud_usual
-1.15 fine
-1.17 haha
-1.26 ^ in
-1.31 fine now
-1.33 lol
`,
}
