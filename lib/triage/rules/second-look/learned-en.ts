import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.34,
  emergencyFrom: 1.13,
  nurseFrom: 0.66,
  weights: `
2.1 =stab_shot
2.05 =suicidal
1.98 =harm_others
1.86 =self_harm_now
1.81 =poison_swallowed
1.72 =abuse_danger
1.7 =overdose_taken
1.65 =amputated
1.65 =device_alarm
1.65 =swallowed_battery
1.59 =snake
1.58 =water_broke
1.55 =seizure
1.51 =baby_quiet
1.51 =contractions
1.5 =chest_pressure
1.5 =deformed
1.48 =black_stool
1.47 =face_blisters
1.44 =chemical_burn
1.43 =unresponsive
1.43 =wild_bite
1.41 =carbon_monoxide
1.4 =choking
1.38 die
1.36 =skin_peeling
1.35 =drowning
1.34 =cannot_breathe
1.33 =bleeding_heavy
1.32 =soaking_pad
1.32 ^ _ chok
1.3 =burn_big
1.28 the baby
1.26 =no_urine
1.24 =electric
1.23 pass out
1.23 seizure
1.21 =swelling_throat
1.21 chok
1.21 found
1.19 =smoke
1.19 =vision_loss
1.19 =vomiting_blood
1.18 =confused
1.18 pass
1.17 a seizure
1.16 into
1.13 =withdrawal
1.13 min
1.12 touch
1.11 nonstop
1.11 through
1.1 #99+ and
1.1 =high_fever
1.1 =inhaler_fails
1.1 behind
1.09 sugar is
1.09 temp _ #99+
1.08 =seizure_repeat
1.08 way
1.07 =drowsy
1.07 every _ minut
1.07 hav
1.07 to die
1.06 =fainted
1.06 black
1.05 =child_got_pills
1.05 =drugs_taken
1.05 breathe
1.04 =ear_swollen
1.04 fever and
1.03 =fell_baby
1.03 =half_body
1.02 =dystonia
1.02 =priapism
1.01 =deep_burn
1 =animal_bite
1 out _ the
0.99 bent
0.98 =baby_still
0.98 =coughs_blood
0.98 =severe_headache
0.97 =bluish
0.97 =chemical_strong
0.97 =radiates_groin
0.97 collaps
0.97 fire
0.97 vomit
0.96 =chemical_word
0.96 and im
0.96 anymore
0.95 =jaw_locked
0.95 =speech
0.95 =very_fast_pulse
0.95 had _ seizure
0.95 on _ and
0.94 =barking_stridor
0.94 =face_droop
0.94 =lips_blue
0.94 =sudden
0.94 =testicle
0.94 chill
0.94 crush
0.94 isnt
0.94 went
0.93 confus
0.93 im on
0.93 implant
0.93 open
0.93 swell up
0.93 whole
0.92 fluid
0.92 hav a
0.92 the floor
0.91 =at_rest
0.91 =weak_one_side
0.91 ^ cant
0.91 myself
0.91 soak
0.91 sudden
0.91 swell
0.91 worst
0.9 =eye_pierced
0.9 =numb_any
0.9 =oxygen_low
0.9 after the
0.9 cant _ my
0.9 end it
0.9 forward
0.9 going to
0.9 my friend
0.9 over #99+
0.89 =sugar_low
0.89 and _ eye
0.89 fell _ the
0.89 hang
0.89 point
0.88 =bladder_bowel_loss
0.88 =mouth_sores
0.88 from a
0.88 gun
0.88 i just
0.88 is _ the
0.88 tell _ to
0.88 think
0.88 word
0.87 and now
0.87 and she
0.86 =done_with_it
0.86 =eye_bulge
0.86 =rigors_hard
0.86 =swelling_lips
0.86 =waters_said
0.86 in his
0.86 think about
0.85 =again_fainted
0.85 and my
0.85 for _ hour
0.85 is swell
0.85 so bad
0.85 the _ and
0.84 # wks
0.84 =heat_danger
0.84 =purple_rash
0.84 =rigors
0.84 ^ sudden
0.84 a bat
0.84 baby #
0.84 bat
0.84 drank
0.84 fish hook
0.84 miss
0.84 my _ with
0.84 n
0.84 off the
0.84 shak
0.84 wont wake
0.83 =drug_named
0.83 =gradual_numb
0.83 and chill
0.83 and he
0.83 and vomit
0.83 deep
0.83 has _ and
0.83 hes
0.83 was _ in
0.83 wont
0.82 # _ and
0.82 bit my
0.82 face
0.82 floor
0.82 on _ floor
0.82 water broke
0.82 week with
0.82 while runn
0.81 =shaking
0.81 =slow_heart
0.81 and _ are
0.81 last _ and
0.81 neck _ fever
0.81 now _ and
0.81 pad
0.81 shook
0.81 temp is
0.81 testicle
0.81 thigh
0.81 turn
0.8 =sleepless_days
0.8 =turning_blue
0.8 and _ my
0.8 and _ out
0.8 and hes
0.8 brother
0.8 clot
0.8 my _ keep
0.8 ther
0.79 =born_part
0.79 =bp_very_high
0.79 =hurts_breathing
0.79 =pain_beyond
0.79 =severe_pain
0.79 =tongue_swollen
0.79 =wont_swallow
0.79 cant feel
0.79 eaten
0.79 heart is
0.79 my _ drank
0.79 say
0.79 up to
0.78 -peed
0.78 =collapsed_word
0.78 =saddle_numb
0.78 =spits_clots
0.78 =throat_tight
0.78 =weak_legs
0.78 and _ breath
0.78 bright
0.78 clos
0.78 im dizzy
0.78 is _ on
0.78 ive been
0.78 my whole
0.78 squeez
0.78 white and
0.77 =short_breath
0.77 =swallow_trouble
0.77 a temp
0.77 bottle
0.77 by
0.77 inhal
0.77 my belly
0.77 pale
0.77 temp of
0.77 the kitchen
0.77 wont go
0.76 =chest_tearing
0.76 =valve_or_device
0.76 ^ infant
0.76 ^ think
0.76 a _ now
0.76 after a
0.76 battery
0.76 by a
0.76 infant
0.76 may have
0.76 my _ touch
0.76 my thigh
0.76 on one
0.76 poison
0.76 red blood
0.76 that _ go
0.76 the tip
0.76 to _ it
0.76 took _ many
0.76 touch me
0.76 was _ with
0.76 weird
0.75 =breath_pauses
0.75 =hallucinating
0.75 =head_injury
0.75 =immunosuppressed
0.75 =long_bleed
0.75 =plant_eaten
0.75 ^ hes
0.75 acid
0.75 chest and
0.75 i _ like
0.75 i cut
0.75 one side
0.75 super
0.75 tell
0.75 temp
0.75 tonight
0.75 was stabb
0.74 =ear_blood
0.74 =hurts_move
0.74 =pleuritic
0.74 =soft_spot
0.74 =vomiting
0.74 cant breathe
0.74 contraction
0.74 cut _ wrist
0.74 everywhere
0.74 gush
0.74 hook
0.74 is _ up
0.74 my vision
0.74 my water
0.74 she
0.74 wks
0.73 =bleeding_any
0.73 =limb_bleeds
0.73 =one_side_belly
0.73 =wheeze_word
0.73 an _ ago
0.73 and _ chest
0.73 and her
0.73 and is
0.73 and red
0.73 bleed from
0.73 bone
0.73 cant _ it
0.73 cant swallow
0.73 hard
0.73 is bleed
0.73 lighthead
0.73 now my
0.73 pupil
0.73 shock
0.73 that wont
0.73 think i
0.72 # _ pregnant
0.72 =car_crash
0.72 =fall_hard
0.72 =pale_clammy
0.72 =pierced_through
0.72 =sugar_very_low
0.72 =worst_ever
0.72 and _ i
0.72 and _ rash
0.72 and see
0.72 by mistake
0.72 feel like
0.72 i _ feel
0.72 kitchen
0.72 mistake
0.72 short of
0.72 wheez
0.71 =belly_hard
0.71 =blood_thinner
0.71 =dark_urine
0.71 =deep_cut
0.71 =hernia_stuck
0.71 =leg_swelling_one
0.71 =object_stuck
0.71 =retractions
0.71 ^ _ soft
0.71 and confus
0.71 flash
0.71 is _ my
0.71 on _ side
0.71 rash that
0.71 since yesterday
0.71 spasm
0.71 stuck
0.71 took too
0.7 =dry_mouth
0.7 =means_at_hand
0.7 a bunch
0.7 and _ neck
0.7 and short
0.7 and wont
0.7 bright _ blood
0.7 bright red
0.7 bunch
0.7 bunch of
0.7 cant
0.7 cant open
0.7 feel dizzy
0.7 infection
0.7 mouth
0.7 my right
0.69 -baby
0.69 -felt _ -baby
0.69 =drooling
0.69 =making_swell
0.69 =tearing_trunk
0.69 ^ _ bit
0.69 ^ found
0.69 and _ have
0.69 belly
0.69 floppy
0.69 old is
0.69 severe
0.69 short _ breath
0.69 stuck _ my
0.69 swollen and
0.69 wound
0.69 wrist
0.68 #11+ min
0.68 =chest_any
0.68 =hernia
0.68 =near_faint
0.68 a fight
0.68 after my
0.68 bent _ a
0.68 bottle of
0.68 breath
0.68 fast and
0.68 heart rac
0.68 is bent
0.68 out in
0.68 swallow
0.68 the point
0.68 ther a
0.68 thought of
0.68 two _ after
0.68 vomit and
0.68 with blood
0.67 =skin_black
0.67 ^ chok
0.67 ^ havent
0.67 back _ and
0.67 bleed
0.67 boyfriend
0.67 breath for
0.67 cant _ her
0.67 chest hurt
0.67 dark pee
0.67 lip
0.67 my boyfriend
0.67 now fever
0.67 push
0.67 put
0.67 vision
0.67 wont _ up
0.66 #11+ _ no
0.66 =limb_cold_pale
0.66 and _ pain
0.66 blue
0.66 cant breath
0.66 chemical
0.66 cut off
0.66 even
0.66 kick today
0.66 my _ isnt
0.66 of my
0.66 splash
0.66 stopp _ and
0.66 tell me
0.65 #11+ tylenol
0.65 -up
0.65 =cant_lie_flat
0.65 =fever
0.65 =neck_swelling
0.65 and the
0.65 been
0.65 fall
0.65 finger got
0.65 heart _ #99+
0.65 heart _ and
0.65 im hav
0.65 my _ swallow
0.65 my wrist
0.65 near
0.65 pain is
0.65 terrible
0.65 think my
0.65 throw up
0.65 twice
0.64 =born_now
0.64 =right_side
0.64 =wound_infected
0.64 ^ _ been
0.64 ^ _ got
0.64 ^ took
0.64 and _ im
0.64 antifreeze
0.64 back and
0.64 bad _ and
0.64 bleach _ my
0.64 bleach in
0.64 button
0.64 calf is
0.64 drank antifreeze
0.64 even after
0.64 flew
0.64 hasnt
0.64 her head
0.64 is blurry
0.64 is in
0.64 magnet
0.64 my _ put
0.64 off _ the
0.64 out twice
0.64 pull
0.64 rat
0.64 rat poison
0.64 spray
0.64 start in
0.64 there
0.64 took #11+
0.64 turn blue
0.64 week _ with
0.63 =co_alarm
0.63 =eye_chemical
0.63 =hives
0.63 =leaking
0.63 =noisy_rest
0.63 =severe_weakness
0.63 =tearing
0.63 accidental
0.63 cough up
0.63 do _ still
0.63 faint _ runn
0.63 faint while
0.63 going
0.63 high fever
0.63 im going
0.63 jaw
0.63 knife
0.63 like coffee
0.63 my _ open
0.63 over _ and
0.63 push forward
0.63 wont stop
0.62 # min
0.62 #11+ time
0.62 =blurry_vision
0.62 =cocaine
0.62 =high_altitude
0.62 =preterm_weeks
0.62 =to_the_bone
0.62 =vomiting_constantly
0.62 ^ fell
0.62 ^ vomit
0.62 a _ battery
0.62 a knife
0.62 a tree
0.62 and _ dizzy
0.62 and _ feel
0.62 and _ had
0.62 and i
0.62 bite _ my
0.62 daughter is
0.62 dont
0.62 dont _ if
0.62 eliqui
0.62 feel _ im
0.62 i think
0.62 im _ a
0.62 in _ foot
0.62 isnt -breath
0.62 my _ lip
0.62 nonsense
0.62 on _ right
0.62 rattlesnake
0.62 she #
0.62 talk
0.62 talk nonsense
0.62 the left
0.62 to breathe
0.62 was _ by
0.61 =eye_hit
0.61 =postpartum
0.61 ^ _ went
0.61 ^ pain
0.61 ^ tongue
0.61 broke
0.61 cleaner
0.61 feel hot
0.61 head is
0.61 her _ is
0.61 herself
0.61 his eye
0.61 huge
0.61 i _ lisinopril
0.61 i _ stabb
0.61 i cant
0.61 into my
0.61 is chok
0.61 leak
0.61 minut
0.61 month _ has
0.61 my _ went
0.61 old wont
0.61 pregnant #11+
0.61 read #11+
0.61 ten minut
0.61 the bathroom
0.61 through my
0.61 throw
0.61 was in
0.61 worst headache
0.6 # minut
0.6 <two <week
0.6 =goodbye_note
0.6 =limp_refuses
0.6 =purple_word
0.6 a minute
0.6 all over
0.6 and _ heart
0.6 baby _ -breath
0.6 behind _ ear
0.6 belly hurt
0.6 black and
0.6 came back
0.6 can see
0.6 everyone
0.6 eye got
0.6 feel my
0.6 for _ minut
0.6 heart feel
0.6 hit _ head
0.6 i was
0.6 is _ out
0.6 like
0.6 liv
0.6 minute
0.6 my brother
0.6 no _ and
0.6 of liv
0.6 outside
0.6 pod
0.6 point _ liv
0.6 point of
0.6 purple
0.6 short
0.6 soft spot
0.6 some
0.6 someth
0.6 stabb
0.6 too many
0.6 vision is
0.6 week old
0.6 what _ point
0.6 with _ breath
0.59 =limp_leg
0.59 ^ _ by
0.59 accident
0.59 acid on
0.59 and
0.59 and _ spasm
0.59 and heart
0.59 and its
0.59 ever
0.59 feel tight
0.59 got into
0.59 her
0.59 it _ like
0.59 limp
0.59 me _ night
0.59 my mouth
0.59 noise
0.59 now hes
0.59 off in
0.59 pass _ at
0.59 the _ is
0.59 took _ of
0.59 weak
0.58 =bp_high
0.58 =diarrhea_many
0.58 =eye_hit_bad
0.58 =jaundice
0.58 =legs_gone
0.58 =muscle_cramps
0.58 =slow_breathing
0.58 ^ _ keep
0.58 ^ _ pregnant
0.58 ^ bleed
0.58 and _ and
0.58 and _ is
0.58 and _ keep
0.58 and _ look
0.58 and _ of
0.58 and _ with
0.58 and hit
0.58 black _ and
0.58 black poop
0.58 bleed after
0.58 cant keep
0.58 dont know
0.58 feel sick
0.58 has been
0.58 her _ and
0.58 kill
0.58 my _ sugar
0.58 n im
0.58 now im
0.58 one _ is
0.58 pressure _ over
0.58 read _ on
0.58 say #99+
0.58 see
0.58 shock me
0.58 soak _ pad
0.58 start _ my
0.58 stomach hurt
0.58 the right
0.58 with _ and
0.57 -breath -right
0.57 -pill
0.57 -right
0.57 =green_vomit
0.57 =moved_right
0.57 ^ shingl
0.57 ^ someone
0.57 and hard
0.57 and numb
0.57 and pass
0.57 crazy
0.57 dog bit
0.57 drowsy
0.57 hurt _ bad
0.57 i _ raped
0.57 is _ off
0.57 my _ got
0.57 puffer
0.57 raped
0.57 sense
0.57 shingl _ my
0.57 skin is
0.57 stab
0.57 stop
0.57 swallow a
0.57 tar
0.57 the _ floor
0.57 to my
0.57 was raped
0.57 water _ and
0.57 way _ than
0.57 woke up
0.56 -felt -the
0.56 -the -baby
0.56 =wakes
0.56 =wont_feed
0.56 =worst_ever_sick
0.56 ^ _ right
0.56 ^ _ stopp
0.56 ^ _ think
0.56 ^ she
0.56 and _ has
0.56 and _ leg
0.56 and _ vomit
0.56 and _ wont
0.56 antibiotic
0.56 bag is
0.56 chest _ tight
0.56 even _ the
0.56 found my
0.56 gett _ and
0.56 got _ with
0.56 head
0.56 headach and
0.56 i _ and
0.56 is bulg
0.56 left
0.56 minut and
0.56 my _ since
0.56 nowhere
0.56 of _ and
0.56 of nowhere
0.56 out _ nowhere
0.56 pain
0.56 she has
0.56 stick
0.56 sweat
0.56 up and
0.55 # _ with
0.55 -drink
0.55 -had -a
0.55 =hanging_attempt
0.55 ^ _ dad
0.55 ^ _ drank
0.55 a cup
0.55 after _ fall
0.55 alarm
0.55 all _ and
0.55 and _ in
0.55 be _ anymore
0.55 between _ shoulder
0.55 cup of
0.55 doesnt
0.55 double
0.55 eyeball
0.55 fish _ in
0.55 forehead
0.55 from his
0.55 gray
0.55 grey
0.55 headach
0.55 hook _ my
0.55 i still
0.55 im _ and
0.55 is com
0.55 like _ and
0.55 like im
0.55 me to
0.55 my _ and
0.55 my _ sudden
0.55 nail gun
0.55 noth
0.55 say he
0.55 scream
0.55 soft
0.55 squeaky
0.55 the fall
0.55 tick bite
0.55 voice
0.55 wake
0.55 was _ the
0.55 whole bottle
0.54 #99+ _ #99+
0.54 -all
0.54 =birth_now
0.54 =red_racing
0.54 =trunk_pain
0.54 =upper_belly_pain
0.54 =young_baby
0.54 ^ everyone
0.54 a fish
0.54 a handful
0.54 burn _ hand
0.54 by accident
0.54 c section
0.54 chest pain
0.54 cough and
0.54 cut _ my
0.54 explod
0.54 goodbye
0.54 grape
0.54 handful
0.54 handful of
0.54 hour _ it
0.54 hurt so
0.54 i walk
0.54 know if
0.54 lip look
0.54 my dad
0.54 neck and
0.54 now i
0.54 off
0.54 off _ #
0.54 section
0.54 shak and
0.54 shut
0.54 sudden cant
0.54 the _ side
0.54 them
0.54 throat clos
0.54 too _ to
0.54 used my
0.54 vision _ blurry
0.54 way _ my
0.53 -slept -in
0.53 =battery_word
0.53 =fall_height
0.53 =hip_fracture
0.53 =swelling
0.53 =urinary_stuck
0.53 ^ severe
0.53 and no
0.53 and say
0.53 and ther
0.53 awful
0.53 bare
0.53 breath in
0.53 came
0.53 chest
0.53 clammy
0.53 coffee ground
0.53 drool
0.53 garage
0.53 ground
0.53 hand finger
0.53 hasnt -slept
0.53 higher
0.53 his chest
0.53 hour ago
0.53 im lighthead
0.53 in _ garage
0.53 is _ #99+
0.53 is _ like
0.53 jerk
0.53 like #11+
0.53 like _ ground
0.53 look _ coffee
0.53 my _ just
0.53 my hip
0.53 numb and
0.53 old with
0.53 on _ left
0.53 pale and
0.53 right side
0.53 she _ and
0.53 straight
0.53 the garage
0.53 thrown
0.53 to end
0.52 =cannot_move_limb
0.52 =pink_foam
0.52 =projectile
0.52 ^ _ put
0.52 ^ _ wound
0.52 ^ snake
0.52 ^ they
0.52 a _ hook
0.52 and _ cough
0.52 and his
0.52 black stool
0.52 bleed _ the
0.52 cant get
0.52 cant move
0.52 com out
0.52 dad collaps
0.52 dog _ my
0.52 ex
0.52 face and
0.52 fingertip
0.52 for over
0.52 have _ a
0.52 here
0.52 his _ and
0.52 hit
0.52 hurt to
0.52 i pass
0.52 i swallow
0.52 im in
0.52 lying
0.52 my _ fever
0.52 my _ took
0.52 my hand
0.52 off _ fingertip
0.52 projectile
0.52 projectile vomit
0.52 sunken
0.52 turn _ and
0.51 -all -day
0.51 -hour
0.51 -in _ -hour
0.51 <the _ <two
0.51 =eye_pain
0.51 =feels_incredible
0.51 =gangrene
0.51 =hit_hard
0.51 =mania_psychosis
0.51 ^ _ cant
0.51 ^ _ his
0.51 ^ husband
0.51 a _ bit
0.51 bathroom
0.51 broke _ #11+
0.51 broke at
0.51 cant wake
0.51 chemo
0.51 com
0.51 each
0.51 faint
0.51 fell from
0.51 fever _ and
0.51 foam
0.51 gasp
0.51 got
0.51 have _ and
0.51 have headach
0.51 hour and
0.51 im #
0.51 in _ and
0.51 is _ so
0.51 kick
0.51 my _ turn
0.51 oxygen
0.51 pain _ my
0.51 she _ a
0.51 she breath
0.51 she chok
0.51 so
0.51 the light
0.51 those
0.51 those little
0.51 tip _ my
0.51 tip of
0.51 want _ die
0.51 water _ at
0.51 while
0.51 with _ temp
0.5 =anaphylaxis_said
0.5 =appendix_burst
0.5 =belly_pain
0.5 =face_odd
0.5 =fell
0.5 =head_danger
0.5 =kidney_infection
0.5 =screams_in_bouts
0.5 =sugar_extreme
0.5 =urinary_stuck_long
0.5 alive
0.5 and _ cant
0.5 and _ down
0.5 and _ hes
0.5 and _ hot
0.5 and _ stomach
0.5 and isnt
0.5 appendix burst
0.5 bad headache
0.5 breath _ a
0.5 burst
0.5 down _ stair
0.5 electric shock
0.5 fell down
0.5 from _ remote
0.5 gett weaker
0.5 grandma
0.5 grandpa
0.5 hallucinat
0.5 he got
0.5 headache _ see
0.5 i _ faint
0.5 in and
0.5 insulin _ mistake
0.5 insulin by
0.5 is _ and
0.5 kidney infection
0.5 lip _ blue
0.5 much _ by
0.5 much insulin
0.5 my _ arm
0.5 my _ burst
0.5 my epipen
0.5 on warfarin
0.5 popp out
0.5 puk
0.5 remote
0.5 say _ just
0.5 say hes
0.5 sharp pain
0.5 the remote
0.5 think _ appendix
0.5 threaten
0.5 to the
0.5 too _ insulin
0.5 used _ epipen
0.5 very sleepy
0.5 walk _ the
0.5 weak and
0.5 weaker
0.5 week and
0.5 weight on
0.49 #11+ _ with
0.49 =fast_breathing
0.49 =hernia_word
0.49 =recent_travel
0.49 =sudden_balance
0.49 ^ _ belly
0.49 ^ _ was
0.49 ^ ther
0.49 alarm _ going
0.49 and bleed
0.49 and just
0.49 been _ up
0.49 blood
0.49 breath and
0.49 broke and
0.49 by the
0.49 cant _ down
0.49 diarrhea
0.49 discharge and
0.49 down and
0.49 dropp
0.49 forward and
0.49 heavy
0.49 i _ i
0.49 i see
0.49 into the
0.49 is rac
0.49 is white
0.49 know how
0.49 my _ been
0.49 my _ it
0.49 night but
0.49 pressure _ my
0.49 so weak
0.49 stick _ of
0.49 the bone
0.49 think _ hav
0.49 wont _ and
0.48 #99+ with
0.48 -felt
0.48 <week
0.48 <week <ago
0.48 =device_shock
0.48 =irregular_heart
0.48 =squeezing_word
0.48 ^ _ defibrillator
0.48 ^ after
0.48 ^ newborn
0.48 a _ headache
0.48 and _ short
0.48 and _ skin
0.48 and _ wake
0.48 and eye
0.48 and sore
0.48 baby _ kick
0.48 been _ all
0.48 bone is
0.48 burn _ face
0.48 cant pee
0.48 chok on
0.48 confus and
0.48 dad
0.48 defibrillator
0.48 diabetic
0.48 eye _ a
0.48 eye was
0.48 fell in
0.48 fever _ my
0.48 finger
0.48 head and
0.48 hot
0.48 house
0.48 husband
0.48 i _ breathe
0.48 in _ house
0.48 is _ sleepy
0.48 ive
0.48 like crazy
0.48 look _ and
0.48 my _ calf
0.48 my defibrillator
0.48 my stomach
0.48 nail _ week
0.48 neck _ and
0.48 no _ today
0.48 no sense
0.48 push _ and
0.48 rattlesnake _ my
0.48 shoot
0.48 side _ my
0.48 slurr
0.48 swell _ my
0.48 the _ in
0.48 then start
0.48 three time
0.48 tongue is
0.48 up blood
0.48 upper
0.47 -had
0.47 =bite_bad
0.47 =new_baby
0.47 =racing_heart
0.47 ^ _ help
0.47 a _ and
0.47 a _ wire
0.47 a live
0.47 and _ to
0.47 and ankl
0.47 and blister
0.47 and painful
0.47 around the
0.47 back from
0.47 behind the
0.47 bitten
0.47 bitten _ a
0.47 bitten by
0.47 blister all
0.47 dryer
0.47 each breath
0.47 ear infection
0.47 feel _ someth
0.47 fell and
0.47 fluid #11+
0.47 fluid _ week
0.47 for hour
0.47 for ten
0.47 have had
0.47 i breathe
0.47 just had
0.47 keep
0.47 last _ now
0.47 like someth
0.47 magnet from
0.47 make a
0.47 mouth and
0.47 my chest
0.47 near _ eye
0.47 near my
0.47 old got
0.47 out _ today
0.47 pain _ i
0.47 shingl near
0.47 sleepy
0.47 swallow _ magnet
0.47 the dryer
0.47 throat _ swell
0.47 through the
0.47 when _ breathe
0.47 with _ headache
0.47 with bad
0.47 with each
0.47 wrist _ ankl
0.47 wrist and
0.46 -slept
0.46 =burned_hand
0.46 =no_injury
0.46 ^ _ found
0.46 ^ accidental
0.46 ^ black
0.46 ^ seizure
0.46 ^ worst
0.46 accidental _ my
0.46 and pull
0.46 awake
0.46 been _ and
0.46 calm
0.46 cell and
0.46 daughter has
0.46 deep hole
0.46 fever _ chill
0.46 for _ few
0.46 going up
0.46 grabb
0.46 hard _ breathe
0.46 headache _ i
0.46 heart pill
0.46 hes cough
0.46 him out
0.46 hip
0.46 his _ is
0.46 hot and
0.46 i stopp
0.46 is hot
0.46 just sitt
0.46 leg is
0.46 like red
0.46 lip are
0.46 mak
0.46 me last
0.46 min ago
0.46 my _ came
0.46 my _ collaps
0.46 my _ deep
0.46 my _ i
0.46 my jaw
0.46 new _ and
0.46 out at
0.46 place
0.46 practice
0.46 rac
0.46 right calf
0.46 sickle _ and
0.46 side and
0.46 so much
0.46 stabb _ the
0.46 stabb in
0.46 stand
0.46 suck
0.46 suck in
0.46 the cut
0.46 uncle
0.46 up _ arm
0.46 wake up
0.46 with _ fever
0.45 #11+ _ she
0.45 #99+ _ chill
0.45 -baby -move
0.45 -baby _ since
0.45 -move
0.45 =blister_any
0.45 =calf
0.45 =flashes_floaters
0.45 =ketone_breath
0.45 =means_mentioned
0.45 =poison_contact
0.45 =pressure_elsewhere
0.45 =swelling_face
0.45 ^ _ fell
0.45 ^ _ stabb
0.45 ^ _ stomach
0.45 ^ infect
0.45 ^ soak
0.45 a _ in
0.45 and _ so
0.45 and smell
0.45 are swollen
0.45 belly is
0.45 between my
0.45 blue and
0.45 breath even
0.45 down there
0.45 ear _ bleed
0.45 fever
0.45 go away
0.45 got spray
0.45 havent _ -the
0.45 he _ the
0.45 his _ with
0.45 hook in
0.45 im _ up
0.45 im throw
0.45 in labor
0.45 is cold
0.45 is cough
0.45 jaw lock
0.45 know
0.45 lisinopril
0.45 my head
0.45 new floater
0.45 of _ floater
0.45 of breath
0.45 of new
0.45 old _ into
0.45 on herself
0.45 on purpose
0.45 pain in
0.45 pregnant _ week
0.45 purpose
0.45 right
0.45 snake bite
0.45 spray with
0.45 stomach is
0.45 swallow _ handful
0.45 thought
0.45 want _ be
0.45 was under
0.45 woke
0.44 =frostbite
0.44 =throat_closing
0.44 =thrown_back
0.44 =weak_any
0.44 =weak_breathing
0.44 ^ _ behind
0.44 ^ _ monoxide
0.44 ^ _ see
0.44 ^ carbon
0.44 ^ deep
0.44 ^ gunshot
0.44 ^ gush
0.44 ^ pressure
0.44 ^ stroke
0.44 ^ water
0.44 a button
0.44 a high
0.44 and _ face
0.44 and _ throw
0.44 and _ very
0.44 and cant
0.44 and ive
0.44 and shak
0.44 baby lip
0.44 button battery
0.44 carbon _ alarm
0.44 chopp _ in
0.44 chopp off
0.44 drain
0.44 end
0.44 eye _ splash
0.44 fever rash
0.44 finger _ chopp
0.44 got _ off
0.44 got chopp
0.44 gunshot
0.44 hav _ seizure
0.44 high
0.44 i _ double
0.44 im bleed
0.44 in _ feet
0.44 in _ kitchen
0.44 inhal smoke
0.44 is full
0.44 is very
0.44 lock
0.44 monoxide alarm
0.44 month _ wont
0.44 my _ yo
0.44 now _ is
0.44 now its
0.44 now she
0.44 pregnant _ bad
0.44 put his
0.44 since _ morn
0.44 spitt
0.44 splash with
0.44 stick out
0.44 stroke _ went
0.44 swollen
0.44 ther blood
0.44 thi _ and
0.44 throat _ and
0.44 to stab
0.44 turn purple
0.44 us
0.44 used
0.44 want _ stab
0.44 was _ a
0.44 wave
0.44 white
0.44 with _ at
0.43 -crie
0.43 -she -crie
0.43 -when
0.43 -when _ -crie
0.43 =chest_pain
0.43 =hoarse
0.43 =jelly_stool
0.43 =stool_blood
0.43 ^ _ child
0.43 ^ miss
0.43 ^ postpartum
0.43 a grape
0.43 a nail
0.43 all of
0.43 and _ confus
0.43 and _ not
0.43 and _ pee
0.43 and _ since
0.43 at _ table
0.43 be better
0.43 belly pain
0.43 bit me
0.43 bleed and
0.43 cant catch
0.43 catch _ breath
0.43 catch my
0.43 child
0.43 contraction _ #
0.43 contraction every
0.43 down
0.43 down _ my
0.43 epipen
0.43 everyone _ be
0.43 everyone would
0.43 eye _ burn
0.43 finger are
0.43 from _ ear
0.43 gun _ in
0.43 gun is
0.43 had an
0.43 hasnt _ -in
0.43 hemophilia and
0.43 hurt and
0.43 in _ at
0.43 is hav
0.43 is over
0.43 it _ if
0.43 it has
0.43 its all
0.43 its swell
0.43 jelly
0.43 jump
0.43 kill myself
0.43 leg has
0.43 mom
0.43 my child
0.43 my mom
0.43 nauseou
0.43 neck
0.43 no -tear
0.43 now _ cough
0.43 old _ has
0.43 on _ grape
0.43 out
0.43 painful
0.43 poop and
0.43 purple rash
0.43 red and
0.43 right _ and
0.43 she _ fine
0.43 so _ i
0.43 someth _ in
0.43 stuff
0.43 sugar _ over
0.43 swollen for
0.43 terrible headache
0.43 took _ tylenol
0.43 took double
0.43 turn black
0.43 very
0.43 vomit nonstop
0.43 week _ feel
0.43 would _ better
0.43 would be
0.42 #99+ wont
0.42 =acts_drunk
0.42 =clot_risk
0.42 ^ jaw
0.42 a _ bottle
0.42 and _ toe
0.42 and breath
0.42 and more
0.42 arm and
0.42 blood is
0.42 bloody diarrhea
0.42 breakfast
0.42 breath _ and
0.42 cant _ at
0.42 cant bend
0.42 drain cleaner
0.42 dur the
0.42 eye since
0.42 fight
0.42 for _ minute
0.42 gave my
0.42 he has
0.42 he was
0.42 hes _ a
0.42 i _ an
0.42 i _ swallow
0.42 i _ too
0.42 i broke
0.42 im short
0.42 in _ hand
0.42 kill my
0.42 light _ a
0.42 like tar
0.42 many
0.42 metal
0.42 move my
0.42 my _ after
0.42 my _ into
0.42 nail last
0.42 not _ -up
0.42 now
0.42 of _ my
0.42 pound and
0.42 pregnant _ bleed
0.42 pressure #99+
0.42 snake _ my
0.42 snake bit
0.42 son swallow
0.42 start lisinopril
0.42 think _ broke
0.42 throat is
0.42 to _ my
0.42 took _ and
0.42 warfarin
0.42 wrote
0.41 -diaper
0.41 -wet
0.41 -wet -diaper
0.41 =child_bruises
0.41 =eyelids_swollen
0.41 =spreading
0.41 =wont_go_away
0.41 ^ _ going
0.41 ^ her
0.41 a pencil
0.41 all around
0.41 and _ hurt
0.41 and cold
0.41 and lighthead
0.41 and talk
0.41 and today
0.41 as a
0.41 at a
0.41 birth last
0.41 but hes
0.41 but my
0.41 c
0.41 cant _ straight
0.41 cup
0.41 diabetic _ is
0.41 electrocut
0.41 electrocut _ the
0.41 eyelid and
0.41 feel irregular
0.41 fire and
0.41 flare
0.41 foot is
0.41 got electrocut
0.41 had _ fit
0.41 he _ wake
0.41 he had
0.41 heart _ irregular
0.41 i _ the
0.41 im
0.41 month _ and
0.41 neighbor
0.41 now _ have
0.41 open my
0.41 pee and
0.41 pool _ cough
0.41 severe headache
0.41 she seem
0.41 sitt
0.41 slurr and
0.41 the _ way
0.41 the worst
0.41 took
0.41 took viagra
0.41 water
0.41 wont _ away
0.41 wrong way
0.41 yo _ out
0.4 # week
0.4 #99+ _ a
0.4 -fade
0.4 -fade -when
0.4 -gas
0.4 =allergic_said
0.4 =blood_in_urine
0.4 =glass_test
0.4 =jaw_arm_sweat
0.4 =shoulder_pain
0.4 =streak_up
0.4 =vaginal_bleeding
0.4 ^ _ broke
0.4 ^ _ month
0.4 ^ pass
0.4 ^ son
0.4 a _ pain
0.4 allergic reaction
0.4 and #99+
0.4 and _ thrown
0.4 and hot
0.4 are blue
0.4 area
0.4 baby _ time
0.4 bare pee
0.4 been throw
0.4 blood and
0.4 burn up
0.4 cough _ i
0.4 cup _ blood
0.4 dryer _ feel
0.4 even _ calm
0.4 even when
0.4 friend
0.4 fume
0.4 gave _ baby
0.4 gett _ since
0.4 got _ in
0.4 grandma _ pill
0.4 grandma heart
0.4 groin
0.4 has _ bruise
0.4 has bloody
0.4 hasnt -peed
0.4 have _ fever
0.4 he cant
0.4 headache and
0.4 hell
0.4 hour _ and
0.4 i cough
0.4 im _ eliqui
0.4 may
0.4 my _ pill
0.4 my and
0.4 my left
0.4 my sleep
0.4 next door
0.4 nitro
0.4 no _ -when
0.4 noseble _ #11+
0.4 old and
0.4 on _ at
0.4 on eliqui
0.4 pesticide
0.4 piece
0.4 piece of
0.4 real
0.4 red _ going
0.4 rusty _ last
0.4 see sparkl
0.4 sharp
0.4 since _ hour
0.4 since thi
0.4 sparkl
0.4 that _ -fade
0.4 that dont
0.4 the other
0.4 throat _ tight
0.4 tile
0.4 time and
0.4 time the
0.4 toe are
0.4 two _ and
0.4 two day
0.4 up _ and
0.4 up _ cup
0.4 voice is
0.4 week _ has
0.4 week now
0.4 when calm
0.4 with _ is
0.4 with pesticide
0.39 # _ today
0.39 =double_vision
0.39 =indigestion_odd
0.39 ^ _ bite
0.39 ^ _ friend
0.39 ^ _ gave
0.39 ^ _ hav
0.39 ^ _ mom
0.39 ^ erection
0.39 ^ grandma
0.39 ago and
0.39 ago now
0.39 and _ she
0.39 and fever
0.39 at all
0.39 baby _ day
0.39 bad
0.39 behind it
0.39 blad
0.39 blind
0.39 breath but
0.39 burn _ and
0.39 calf
0.39 came on
0.39 cant _ up
0.39 cant stand
0.39 clear
0.39 down _ when
0.39 erection _ #
0.39 erection for
0.39 fell
0.39 finger _ numb
0.39 fit
0.39 hand
0.39 hand _ its
0.39 has _ fever
0.39 have _ plan
0.39 hes _ and
0.39 his nose
0.39 his throat
0.39 hit my
0.39 hot oil
0.39 husband is
0.39 im _ so
0.39 in _ thigh
0.39 is going
0.39 is miss
0.39 is pull
0.39 its been
0.39 leak _ fluid
0.39 life
0.39 mov up
0.39 my _ ear
0.39 my insulin
0.39 of _ life
0.39 of his
0.39 open and
0.39 over
0.39 plan and
0.39 plu
0.39 remember
0.39 she #11+
0.39 shoulder blad
0.39 since #
0.39 since breakfast
0.39 size
0.39 so _ im
0.39 stool and
0.39 stray
0.39 stray dog
0.39 the _ right
0.39 the size
0.39 tired to
0.39 to jump
0.39 too tired
0.39 tylenol
0.39 voic
0.39 was splash
0.39 week pregnant
0.39 went _ for
0.39 with #99+
0.38 #11+ minut
0.38 -peed -in
0.38 =belly_hit
0.38 =cholinergic
0.38 =not_looking
0.38 =stroke_said
0.38 =sugar_very_high
0.38 =tick
0.38 ^ _ blood
0.38 ^ _ just
0.38 ^ _ medicine
0.38 ^ _ pacemaker
0.38 ^ bitten
0.38 ^ daughter
0.38 a pound
0.38 a rattlesnake
0.38 ago
0.38 and _ been
0.38 and _ mouth
0.38 and _ real
0.38 and dry
0.38 and jaw
0.38 by _ rattlesnake
0.38 cut on
0.38 dad lip
0.38 drown
0.38 drunk
0.38 eye is
0.38 fat
0.38 from _ nail
0.38 got bleach
0.38 grandson
0.38 had _ baby
0.38 hand swell
0.38 hav _ stroke
0.38 havent -felt
0.38 i _ think
0.38 im _ week
0.38 in _ garden
0.38 in _ head
0.38 in _ leg
0.38 in _ middle
0.38 in _ nose
0.38 is _ hasnt
0.38 is burn
0.38 is stick
0.38 keep think
0.38 knuckle
0.38 like a
0.38 middle
0.38 my _ replacement
0.38 my knuckle
0.38 noseble for
0.38 of _ finger
0.38 ooz
0.38 out _ and
0.38 out of
0.38 pound _ i
0.38 pound headache
0.38 purple _ that
0.38 say she
0.38 see _ and
0.38 see spot
0.38 seem fine
0.38 soccer practice
0.38 stopp my
0.38 the _ gun
0.38 the fire
0.38 the garden
0.38 the middle
0.38 the pool
0.38 tight
0.38 to kill
0.38 to pas
0.38 unconsciou
0.38 wife is
0.38 wont slow
0.37 -night
0.37 -slept _ -#
0.37 -wak
0.37 -wak -up
0.37 =missed_dialysis
0.37 =newborn
0.37 =one_eye
0.37 =unequal_pupils
0.37 ^ _ bone
0.37 ^ _ has
0.37 ^ _ read
0.37 ^ _ testicle
0.37 ^ _ water
0.37 ^ coworker
0.37 ^ diabetic
0.37 ^ pregnant
0.37 a squeaky
0.37 ache for
0.37 and _ its
0.37 and _ sleepy
0.37 baby _ blue
0.37 baby turn
0.37 battery _ his
0.37 blue for
0.37 both leg
0.37 daughter
0.37 do it
0.37 doesnt know
0.37 feel _ leg
0.37 go
0.37 gray and
0.37 heart
0.37 his _ look
0.37 huge clot
0.37 in _ shower
0.37 is floppy
0.37 is gray
0.37 left _ and
0.37 left _ hurt
0.37 move
0.37 my #11+
0.37 my appendix
0.37 my drink
0.37 my forehead
0.37 oil _ is
0.37 one pupil
0.37 our
0.37 pain _ one
0.37 pass _ twice
0.37 paus
0.37 pool hes
0.37 quit drink
0.37 real fast
0.37 rib and
0.37 runn and
0.37 shock by
0.37 shoot me
0.37 someth _ my
0.37 sound
0.37 stiff _ and
0.37 sweat and
0.37 swell and
0.37 tar and
0.37 temp #11+
0.37 the couch
0.37 the ice
0.37 the stomach
0.37 threw _ and
0.37 to be
0.37 turn _ for
0.37 under the
0.37 vomit green
0.37 we _ in
0.37 week _ a
0.37 whole _ of
0.37 with fever
0.37 without -me
0.37 worst _ of
0.36 #11+ _ im
0.36 -#11+ -hour
0.36 -in -#11+
0.36 -peed _ -#11+
0.36 =face_injury
0.36 =hip_hurts
0.36 =nerve_muscle
0.36 =snake_bad
0.36 a _ fire
0.36 about to
0.36 after _ c
0.36 alarm is
0.36 and _ #11+
0.36 and _ nonsense
0.36 and _ spot
0.36 and _ turn
0.36 and _ voice
0.36 and crie
0.36 and not
0.36 and pain
0.36 and so
0.36 arm
0.36 at _ an
0.36 baby _ on
0.36 black stuff
0.36 breastbone
0.36 burn _ my
0.36 chest tightnes
0.36 couch
0.36 day _ now
0.36 day and
0.36 eight
0.36 goe to
0.36 going off
0.36 gonna
0.36 her wrist
0.36 hernia
0.36 hes confus
0.36 hurt _ lot
0.36 hurt like
0.36 is pound
0.36 kid fell
0.36 left _ is
0.36 live wire
0.36 look
0.36 me _ hurt
0.36 my neighbor
0.36 now _ sleepy
0.36 one of
0.36 only
0.36 over and
0.36 pain _ worse
0.36 popp
0.36 rash after
0.36 second then
0.36 side
0.36 skin _ and
0.36 smoke _ a
0.36 someone
0.36 son his
0.36 surgery and
0.36 tightnes
0.36 time _ stand
0.36 tonight and
0.36 transplant
0.36 up my
0.36 viagra and
0.36 what i
0.36 when _ walk
0.36 wire
0.35 #11+ week
0.35 =a_lot
0.35 =bag_blood
0.35 =burn_severity
0.35 =cant_stand
0.35 =new_confusion
0.35 ^ toddler
0.35 a board
0.35 a piece
0.35 after _ new
0.35 and _ cold
0.35 and _ furnace
0.35 and _ know
0.35 are _ hard
0.35 are swell
0.35 around _ eye
0.35 at altitude
0.35 ate _ mushroom
0.35 ate wild
0.35 be
0.35 be _ off
0.35 be here
0.35 been vomit
0.35 better _ without
0.35 better off
0.35 bleach
0.35 bloody
0.35 board
0.35 brother is
0.35 but noth
0.35 but since
0.35 day ago
0.35 diarrhea _ a
0.35 face _ up
0.35 friend is
0.35 full _ blood
0.35 furnace
0.35 gett
0.35 hard _ a
0.35 hard as
0.35 here anymore
0.35 hes breath
0.35 his head
0.35 hot _ on
0.35 house fire
0.35 i _ smoke
0.35 i inhal
0.35 im wheez
0.35 in _ face
0.35 in at
0.35 is black
0.35 is confus
0.35 is peel
0.35 is raspy
0.35 it _ i
0.35 its hard
0.35 keep _ thing
0.35 last month
0.35 left and
0.35 lower right
0.35 mixed
0.35 morn _ #11+
0.35 morn and
0.35 my _ belly
0.35 night _ my
0.35 of tylenol
0.35 off without
0.35 pain _ the
0.35 pain when
0.35 paranoid
0.35 pass _ in
0.35 probab
0.35 pus and
0.35 raspy
0.35 reaction
0.35 shak chill
0.35 side of
0.35 skin _ peel
0.35 spott
0.35 spurt
0.35 still
0.35 stung by
0.35 sudden _ pain
0.35 sugar #11+
0.35 sugar _ and
0.35 swell after
0.35 take the
0.35 tender
0.35 than the
0.35 the stuff
0.35 to _ here
0.35 toddler _ the
0.35 under
0.35 up
0.35 voice _ raspy
0.35 we
0.35 wipe and
0.35 wont _ down
0.34 #99+ #99+
0.34 #99+ _ and
0.34 #99+ _ wont
0.34 -a
0.34 -breath
0.34 -day
0.34 <two
0.34 <two _ <ago
0.34 =copd
0.34 =grunting
0.34 =tripod
0.34 ^ _ accident
0.34 ^ _ brother
0.34 ^ _ dialysi
0.34 ^ _ ex
0.34 ^ _ partner
0.34 ^ _ slurr
0.34 ^ copd
0.34 ^ ok
0.34 a hot
0.34 a kitchen
0.34 and _ belly
0.34 and _ blood
0.34 and _ head
0.34 and _ no
0.34 and _ painful
0.34 and _ throat
0.34 and blue
0.34 and had
0.34 and look
0.34 and turn
0.34 at breakfast
0.34 bad im
0.34 been _ on
0.34 been since
0.34 behind his
0.34 belly button
0.34 but still
0.34 car _ and
0.34 chang table
0.34 cord
0.34 cough _ a
0.34 crash
0.34 doesnt -fade
0.34 doesnt _ -when
0.34 dont _ away
0.34 dont go
0.34 everyth is
0.34 eye _ grind
0.34 eye while
0.34 flew _ my
0.34 grunt
0.34 havent
0.34 havent -peed
0.34 her arm
0.34 his
0.34 his face
0.34 i _ black
0.34 if
0.34 im _ the
0.34 in _ fire
0.34 is _ swollen
0.34 is limp
0.34 is turn
0.34 it _ the
0.34 kid _ is
0.34 kitchen _ and
0.34 kitchen floor
0.34 laundry
0.34 leg
0.34 minut _ im
0.34 mixed up
0.34 my _ im
0.34 my ex
0.34 my neck
0.34 my partner
0.34 night i
0.34 off _ chang
0.34 off for
0.34 on _ couch
0.34 on _ kitchen
0.34 on chemo
0.34 one testicle
0.34 partner
0.34 pas
0.34 puffy and
0.34 pull _ out
0.34 pull him
0.34 pull in
0.34 rash _ doesnt
0.34 severe pain
0.34 stopp breath
0.34 swallow and
0.34 thailand
0.34 that doesnt
0.34 the _ he
0.34 the chang
0.34 the foot
0.34 to _ back
0.34 toddler _ croup
0.34 towel
0.34 vision in
0.34 was
0.34 while grind
0.34 with _ oil
0.34 with croup
0.33 #99+ fever
0.33 -a -drop
0.33 -drop
0.33 -had _ -drop
0.33 =alcohol
0.33 =foggy_only
0.33 =rectal_blood
0.33 ^ _ flare
0.33 ^ bone
0.33 ^ finger
0.33 ^ our
0.33 ^ swell
0.33 a _ pitch
0.33 a rusty
0.33 and _ sick
0.33 and _ stiff
0.33 and _ stopp
0.33 and _ wrote
0.33 and pale
0.33 and sleepy
0.33 ate
0.33 bend it
0.33 birth _ week
0.33 black _ twice
0.33 bleed through
0.33 cant _ water
0.33 chainsaw
0.33 chest since
0.33 clos up
0.33 cover in
0.33 droop
0.33 each time
0.33 every #11+
0.33 eye
0.33 feel woozy
0.33 fever _ cough
0.33 flank
0.33 from _ toy
0.33 hard to
0.33 her _ look
0.33 her last
0.33 high _ noise
0.33 high pitch
0.33 in _ its
0.33 is clos
0.33 it look
0.33 its _ to
0.33 laundry pod
0.33 left arm
0.33 leg swell
0.33 light and
0.33 like _ going
0.33 lime
0.33 lime powder
0.33 my _ face
0.33 my _ stuck
0.33 my grandson
0.33 my testicle
0.33 newborn #
0.33 nonstop and
0.33 numb after
0.33 numbnes
0.33 of #99+
0.33 of hurt
0.33 on _ rusty
0.33 out _ after
0.33 pad _ hour
0.33 peni
0.33 pitch
0.33 pitch noise
0.33 pour
0.33 r
0.33 rusty
0.33 say the
0.33 shard
0.33 sister _ a
0.33 swollen _ she
0.33 teen _ a
0.33 the _ of
0.33 the swell
0.33 thought _ hurt
0.33 throat _ clos
0.33 throw _ blood
0.33 to _ kid
0.33 to stop
0.33 tongue
0.33 up _ my
0.33 w
0.33 weird and
0.33 wind _ to
0.33 woozy
0.32 # pad
0.32 -drink and
0.32 -in -#
0.32 =heart_condition
0.32 =hours_pain
0.32 =neck_broken
0.32 =pregnant
0.32 =radiates
0.32 ^ _ beat
0.32 ^ _ off
0.32 ^ _ took
0.32 ^ faint
0.32 a plan
0.32 about _ pas
0.32 ago _ i
0.32 all _ way
0.32 an _ shock
0.32 an hour
0.32 and _ faint
0.32 and _ see
0.32 and _ tongue
0.32 and _ wheez
0.32 and about
0.32 and purple
0.32 and tender
0.32 ate _ a
0.32 ate at
0.32 bike
0.32 bleed _ my
0.32 blood _ and
0.32 bone _ stick
0.32 broke _ neck
0.32 but _ is
0.32 by _ bat
0.32 by _ car
0.32 cant stop
0.32 cashew
0.32 caught
0.32 caught in
0.32 cell _ my
0.32 chok _ last
0.32 chok me
0.32 cirrhosi and
0.32 clear fluid
0.32 collaps _ the
0.32 collaps at
0.32 daughter _ a
0.32 eye for
0.32 finger _ and
0.32 finger _ the
0.32 go in
0.32 goe _ my
0.32 got _ electric
0.32 got an
0.32 grabb _ hot
0.32 grabb the
0.32 grandpa is
0.32 gun in
0.32 he is
0.32 head _ the
0.32 head on
0.32 headache _ feel
0.32 her leg
0.32 hes _ not
0.32 hot _ palm
0.32 hurt bad
0.32 i _ -felt
0.32 i _ sick
0.32 i can
0.32 in _ since
0.32 is _ black
0.32 is _ through
0.32 is breath
0.32 is outside
0.32 is throw
0.32 just
0.32 leg _ swollen
0.32 my husband
0.32 near faint
0.32 neighbor is
0.32 now vomit
0.32 of _ myself
0.32 of _ pod
0.32 on _ with
0.32 one _ and
0.32 out _ i
0.32 out _ one
0.32 palm _ white
0.32 palm is
0.32 pee blood
0.32 poop _ black
0.32 put _ on
0.32 put weight
0.32 ran a
0.32 red _ and
0.32 runn
0.32 seem ok
0.32 seiz
0.32 she _ in
0.32 shrimp and
0.32 smell _ and
0.32 son _ is
0.32 speech is
0.32 spot and
0.32 still _ to
0.32 sugar _ #11+
0.32 swell fast
0.32 terrible _ and
0.32 the _ dye
0.32 the _ on
0.32 the _ with
0.32 the tv
0.32 the way
0.32 thi afternoon
0.32 thigh _ the
0.32 thigh from
0.32 til
0.32 toddler with
0.32 took _ #11+
0.32 took like
0.32 up _ leg
0.32 was found
0.32 way and
0.32 white _ blister
0.32 with _ bat
0.32 wont _ weight
0.32 wont put
0.31 #99+ _ i
0.31 -mak
0.31 -move since
0.31 -sense
0.31 -the _ -move
0.31 =fight_blow
0.31 =low_temp
0.31 =opioid
0.31 ^ _ infection
0.31 ^ _ pressure
0.31 ^ _ vision
0.31 ^ _ whole
0.31 ^ bloody
0.31 ^ cramp
0.31 ^ hit
0.31 actual
0.31 after her
0.31 ago _ pain
0.31 and _ after
0.31 and _ almost
0.31 and _ wet
0.31 and shaky
0.31 and too
0.31 arm _ and
0.31 as _ board
0.31 ate _ bunch
0.31 bad _ on
0.31 bad cramp
0.31 been _ #
0.31 bite on
0.31 blood _ i
0.31 blood when
0.31 bloody _ and
0.31 breath _ like
0.31 breath fast
0.31 came out
0.31 can feel
0.31 cant _ a
0.31 cant talk
0.31 car on
0.31 car runn
0.31 clot and
0.31 cough _ stuff
0.31 diarrhea with
0.31 doesnt remember
0.31 dog _ the
0.31 dont _ how
0.31 drank _ and
0.31 face _ the
0.31 feed and
0.31 feel _ when
0.31 feel faint
0.31 fever _ short
0.31 foreskin
0.31 fork
0.31 from _ fire
0.31 from _ yard
0.31 fume _ the
0.31 get _ out
0.31 got _ by
0.31 had to
0.31 he say
0.31 head _ a
0.31 hes _ but
0.31 hot _ skin
0.31 hurt _ im
0.31 hurt on
0.31 i wet
0.31 im _ blood
0.31 in it
0.31 indigestion
0.31 is _ lot
0.31 is yellow
0.31 keep _ hard
0.31 keep dropp
0.31 keep hear
0.31 last week
0.31 leg are
0.31 like _ time
0.31 look like
0.31 me _ i
0.31 med last
0.31 mushroom _ the
0.31 mushroom from
0.31 my _ leg
0.31 my _ testicle
0.31 my groin
0.31 my hernia
0.31 nail went
0.31 of blood
0.31 off _ #11+
0.31 outside my
0.31 powder
0.31 pregnant _ pass
0.31 spot _ dont
0.31 spot that
0.31 stung _ a
0.31 swell i
0.31 swollen face
0.31 tank
0.31 ten _ and
0.31 that _ quit
0.31 the _ blood
0.31 the _ runn
0.31 the bridge
0.31 the chainsaw
0.31 the wound
0.31 thrown back
0.31 thru
0.31 tip is
0.31 up now
0.31 voic tell
0.31 was _ and
0.31 wet myself
0.31 white _ numb
0.31 with _ cramp
0.31 with _ pain
0.31 wont quit
0.31 year _ with
0.3 # pound
0.3 -baby -kick
0.3 -baby _ -all
0.3 -pee
0.3 -the _ -kick
0.3 =dialysis
0.3 =rash
0.3 =speech_garbled
0.3 ^ _ boyfriend
0.3 ^ _ collaps
0.3 ^ _ pass
0.3 ^ _ pull
0.3 a _ neck
0.3 a magnet
0.3 about end
0.3 an _ and
0.3 and _ daughter
0.3 and _ rac
0.3 and _ start
0.3 and _ sugar
0.3 and mouth
0.3 and warm
0.3 and yellow
0.3 are _ after
0.3 bad _ cant
0.3 bad i
0.3 behind her
0.3 bleed so
0.3 breathe _ and
0.3 bulg out
0.3 can _ the
0.3 cant _ shak
0.3 cant _ word
0.3 cant control
0.3 child has
0.3 chok _ steak
0.3 confus after
0.3 crash my
0.3 daughter _ look
0.3 day with
0.3 deliver
0.3 deliver #
0.3 dialysi
0.3 everyone in
0.3 everyth
0.3 feel it
0.3 fever _ yellow
0.3 feverish
0.3 finger in
0.3 for _ #
0.3 got shock
0.3 had _ seizur
0.3 hard and
0.3 hard pee
0.3 hasnt -had
0.3 hasnt _ -a
0.3 he drank
0.3 his _ in
0.3 hot _ and
0.3 hot car
0.3 hot swollen
0.3 hour for
0.3 i _ pass
0.3 i _ someth
0.3 i regret
0.3 im _ ill
0.3 im gonna
0.3 in _ testicle
0.3 is hang
0.3 is mak
0.3 is soak
0.3 isnt _ -up
0.3 it is
0.3 it keep
0.3 jaw _ lock
0.3 kill me
0.3 knee _ hot
0.3 left in
0.3 mom _ her
0.3 mouth is
0.3 move _ arm
0.3 move her
0.3 my _ blad
0.3 my pacemaker
0.3 myself with
0.3 neck _ after
0.3 no -pee
0.3 not _ and
0.3 now _ feel
0.3 on steak
0.3 or cough
0.3 other
0.3 pain between
0.3 pencil
0.3 pill _ i
0.3 positive
0.3 regret
0.3 regret it
0.3 rib
0.3 right now
0.3 ripp
0.3 rock
0.3 rope
0.3 scar ill
0.3 seizur
0.3 severe _ in
0.3 so drowsy
0.3 soak _ sweat
0.3 soak a
0.3 son _ pain
0.3 soot
0.3 soot _ my
0.3 soot in
0.3 stop shak
0.3 testicle pain
0.3 that _ is
0.3 the _ behind
0.3 the house
0.3 the thigh
0.3 think _ end
0.3 throat feel
0.3 to _ arm
0.3 to _ out
0.3 to shoot
0.3 took _ whole
0.3 tree
0.3 trouble breath
0.3 tylenol _ night
0.3 tylenol last
0.3 up about
0.3 wake _ to
0.3 walk _ cough
0.3 walk or
0.3 water down
0.3 water just
0.3 went _ his
0.3 went _ the
0.3 when my
0.3 while _ and
0.3 wrong _ and
0.3 yellow eye
0.29 # _ ago
0.29 =digoxin
0.29 =uti
0.29 ^ _ rash
0.29 ^ rattlesnake
0.29 ^ used
0.29 a _ im
0.29 a bottle
0.29 and _ behind
0.29 and _ go
0.29 and some
0.29 and sweaty
0.29 ate _ and
0.29 bad see
0.29 behind _ breastbone
0.29 blood everywhere
0.29 came _ from
0.29 chest _ and
0.29 chill and
0.29 day _ and
0.29 dont _ to
0.29 dont want
0.29 even _ rest
0.29 even at
0.29 eye after
0.29 fever _ headache
0.29 fever _ purple
0.29 for #
0.29 garage _ the
0.29 garage with
0.29 gave birth
0.29 grayish
0.29 gun _ my
0.29 gush of
0.29 had her
0.29 hard for
0.29 he _ a
0.29 her _ on
0.29 hes _ confus
0.29 hid
0.29 i _ meth
0.29 i _ open
0.29 in wave
0.29 is _ there
0.29 is mov
0.29 it on
0.29 keep _ about
0.29 lean forward
0.29 look grayish
0.29 low _ the
0.29 low on
0.29 many pill
0.29 meth
0.29 meth and
0.29 miscarriage
0.29 my _ feel
0.29 my _ slit
0.29 my daughter
0.29 my eye
0.29 my life
0.29 my throat
0.29 myself on
0.29 nonstop _ #
0.29 of _ by
0.29 of pressure
0.29 off my
0.29 old _ off
0.29 on _ hip
0.29 onto
0.29 out and
0.29 pull _ of
0.29 pull out
0.29 put a
0.29 rash
0.29 replacement _ out
0.29 rib _ my
0.29 right _ wont
0.29 scissor
0.29 see bug
0.29 sleepy and
0.29 slit
0.29 slit _ wrist
0.29 slit her
0.29 someone _ someth
0.29 squeez _ behind
0.29 stone _ is
0.29 stuck _ the
0.29 that _ like
0.29 that look
0.29 the mandoline
0.29 the sink
0.29 then
0.29 tick
0.29 toddler drank
0.29 under _ right
0.29 we _ wake
0.29 wild _ from
0.29 with _ car
0.29 with some
0.29 wound is
0.28 #11+ wk
0.28 #99+ _ im
0.28 -respond
0.28 =belly_blow
0.28 =diabetes
0.28 =eye_red
0.28 =fall_any
0.28 =half_vision
0.28 =halos
0.28 =liver_known
0.28 =many_stings
0.28 =muscle_hard
0.28 =spine_injury
0.28 ^ _ stool
0.28 ^ preg
0.28 a _ of
0.28 a battery
0.28 a curtain
0.28 after _ cashew
0.28 after _ dialysi
0.28 an lvad
0.28 and _ alarm
0.28 and _ hard
0.28 and _ make
0.28 and everyth
0.28 and lip
0.28 ankle _ point
0.28 around light
0.28 asthma is
0.28 at _ practice
0.28 at once
0.28 away after
0.28 belly hard
0.28 black _ smell
0.28 blood clot
0.28 breath _ fast
0.28 breath _ my
0.28 breath _ sitt
0.28 breathe lying
0.28 came down
0.28 cant _ him
0.28 catch
0.28 clas and
0.28 cola
0.28 cola after
0.28 color
0.28 color _ cola
0.28 color of
0.28 cough _ more
0.28 curtain _ down
0.28 curtain came
0.28 daughter _ the
0.28 day _ #
0.28 diabetic foot
0.28 eat cashew
0.28 eye _ yellow
0.28 faint and
0.28 feel _ and
0.28 feet _ up
0.28 fell _ my
0.28 fever since
0.28 for day
0.28 friend took
0.28 from _ fever
0.28 goe
0.28 got _ out
0.28 grandson _ a
0.28 had surgery
0.28 halo
0.28 has _ knife
0.28 has a
0.28 has not
0.28 have _ lvad
0.28 have an
0.28 he
0.28 headache of
0.28 her lip
0.28 hes _ to
0.28 hes going
0.28 hes turn
0.28 his leg
0.28 home _ hour
0.28 hour
0.28 hour _ im
0.28 hurt _ move
0.28 husband has
0.28 i _ bend
0.28 im _ weak
0.28 im clammy
0.28 im nauseou
0.28 in _ the
0.28 in both
0.28 in her
0.28 into _ eye
0.28 irregular
0.28 is _ as
0.28 is _ color
0.28 is bad
0.28 is bigger
0.28 is ooz
0.28 is point
0.28 is tight
0.28 it hurt
0.28 just _ and
0.28 like _ curtain
0.28 lvad
0.28 lvad _ the
0.28 lvad and
0.28 minute and
0.28 month _ hit
0.28 month _ is
0.28 mouth _ drool
0.28 mouth _ i
0.28 my _ eyelid
0.28 my _ inhal
0.28 my _ side
0.28 my _ text
0.28 my bike
0.28 my heart
0.28 my uncle
0.28 nonstop lost
0.28 of _ red
0.28 of bright
0.28 of cola
0.28 off _ -me
0.28 old hit
0.28 on _ tile
0.28 outlet
0.28 pain under
0.28 peel _ in
0.28 pink _ and
0.28 point _ wrong
0.28 point the
0.28 pool and
0.28 preg #11+
0.28 preg _ wk
0.28 pupil _ bigger
0.28 pupil is
0.28 pupil look
0.28 purple and
0.28 push up
0.28 real _ and
0.28 red line
0.28 respond
0.28 roommate
0.28 say its
0.28 see double
0.28 since _ antibiotic
0.28 since _ lift
0.28 so short
0.28 some pill
0.28 son drank
0.28 stop bleed
0.28 super sleepy
0.28 swell under
0.28 ten
0.28 text
0.28 the alarm
0.28 the color
0.28 the ear
0.28 the face
0.28 the tile
0.28 time _ minute
0.28 toe _ cold
0.28 tongue _ swell
0.28 tongue feel
0.28 walk straight
0.28 walk to
0.28 week _ like
0.28 went _ my
0.28 wife _ a
0.28 wind walk
0.28 with _ saw
0.28 wk
0.28 wont _ at
0.28 wont _ bleed
0.28 wont drink
0.28 wont look
0.28 wont respond
0.27 #11+ _ and
0.27 -# -day
0.27 -anyth
0.27 -doing
0.27 -doing -anyth
0.27 -in
0.27 -respond -to
0.27 =adrenal
0.27 =arm_hand_pain
0.27 =cold_limb
0.27 =kid_breathing
0.27 =not_drinking
0.27 =stroke_word
0.27 ^ _ cut
0.27 ^ _ warfarin
0.27 ^ metal
0.27 a _ nail
0.27 a _ section
0.27 a _ went
0.27 a _ while
0.27 a c
0.27 a fire
0.27 a gun
0.27 alive anymore
0.27 and _ calf
0.27 and _ came
0.27 and _ just
0.27 and there
0.27 and went
0.27 are tingl
0.27 baby _ bright
0.27 baby _ floppy
0.27 baby vomit
0.27 bad _ my
0.27 bare breath
0.27 be alive
0.27 been _ in
0.27 belt
0.27 blood _ soak
0.27 breast _ and
0.27 breath _ but
0.27 breath now
0.27 bright _ stuff
0.27 bright green
0.27 but he
0.27 by _ wasp
0.27 chemo _ a
0.27 chest _ been
0.27 chest _ when
0.27 chest has
0.27 com off
0.27 cough _ blood
0.27 cough _ pink
0.27 dad is
0.27 daughter _ #
0.27 deliver _ day
0.27 dialysi _ and
0.27 everywhere and
0.27 eye _ red
0.27 feel _ thermometer
0.27 floater
0.27 floppy _ wont
0.27 floppy and
0.27 fluid is
0.27 had _ c
0.27 have the
0.27 headach _ the
0.27 headache _ my
0.27 hes got
0.27 hot thermometer
0.27 hurt _ and
0.27 i _ catch
0.27 i _ got
0.27 i _ heart
0.27 i have
0.27 in _ drink
0.27 in _ groin
0.27 in _ mouth
0.27 in _ on
0.27 in _ stomach
0.27 infect
0.27 infection and
0.27 is _ a
0.27 is _ real
0.27 is _ tight
0.27 is gasp
0.27 is swollen
0.27 isnt _ -right
0.27 it fever
0.27 it goe
0.27 just flew
0.27 keep hav
0.27 lower _ pain
0.27 lying down
0.27 mom with
0.27 mouth _ the
0.27 my _ pass
0.27 myself _ a
0.27 nail _ into
0.27 newborn wont
0.27 now _ hurt
0.27 now but
0.27 of _ shin
0.27 pacemaker
0.27 peel off
0.27 pink foam
0.27 plu im
0.27 pool
0.27 pound _ and
0.27 pressure behind
0.27 put _ in
0.27 put someth
0.27 ran
0.27 rusty nail
0.27 sheet
0.27 side _ i
0.27 sleep pill
0.27 someth in
0.27 stopp _ for
0.27 stroke
0.27 swallow _ bunch
0.27 swollen i
0.27 than _ other
0.27 the cord
0.27 thermometer
0.27 to _ alive
0.27 toddler ate
0.27 tongue _ up
0.27 up _ eat
0.27 up _ foam
0.27 up gasp
0.27 up pink
0.27 viagra
0.27 vomit _ green
0.27 vomit bright
0.27 w a
0.27 week ago
0.27 went _ and
0.27 went into
0.27 went off
0.27 whole fami
0.26 # day
0.26 # yr
0.26 #11+ _ all
0.26 #11+ _ i
0.26 #11+ of
0.26 #11+ year
0.26 -help
0.26 -peed -all
0.26 -peed _ -day
0.26 <at <#11+
0.26 <died <sudden
0.26 <died _ <at
0.26 <in <the
0.26 <sudden
0.26 <sudden <at
0.26 <sudden _ <#11+
0.26 <the
0.26 =about_other
0.26 =pancreas
0.26 =recent_surgery
0.26 =stumbles
0.26 ^ _ antifreeze
0.26 ^ _ bleach
0.26 ^ _ high
0.26 ^ _ stuck
0.26 ^ _ threaten
0.26 ^ awful
0.26 ^ short
0.26 a _ infection
0.26 a _ that
0.26 a heart
0.26 a pad
0.26 all since
0.26 and _ funny
0.26 and _ light
0.26 and _ now
0.26 and clear
0.26 and stop
0.26 at _ since
0.26 at football
0.26 attack
0.26 baby _ month
0.26 baby _ off
0.26 black out
0.26 bloody _ with
0.26 breathe in
0.26 brother <died
0.26 brother _ <sudden
0.26 bug _ the
0.26 burn my
0.26 can _ fat
0.26 car my
0.26 clear _ is
0.26 couldnt
0.26 coworker
0.26 dad _ out
0.26 dad pass
0.26 diarrhea for
0.26 drank some
0.26 eye with
0.26 fall _ the
0.26 fever _ diabetic
0.26 fever _ shak
0.26 fever im
0.26 flew _ from
0.26 got _ grandma
0.26 has
0.26 heart _ skipp
0.26 hes stopp
0.26 huge _ and
0.26 hurt _ the
0.26 i _ cant
0.26 i _ see
0.26 i _ sparkl
0.26 i got
0.26 im shak
0.26 in _ after
0.26 insulin pump
0.26 into grandma
0.26 is _ but
0.26 is _ fast
0.26 is _ im
0.26 is _ start
0.26 is super
0.26 is twist
0.26 it _ red
0.26 itch _ over
0.26 itch all
0.26 keep fall
0.26 leg _ been
0.26 lighthead _ my
0.26 like _ is
0.26 lip _ swell
0.26 look at
0.26 me and
0.26 miss and
0.26 mushroom
0.26 my _ yr
0.26 my miscarriage
0.26 noise _ breath
0.26 not -mak
0.26 of
0.26 oil and
0.26 on _ wall
0.26 out _ his
0.26 oxygen _ say
0.26 pain _ #
0.26 pas out
0.26 pee _ all
0.26 pee at
0.26 peel
0.26 pregnant
0.26 pull my
0.26 right belly
0.26 say #11+
0.26 see _ on
0.26 see fat
0.26 she _ to
0.26 she is
0.26 side since
0.26 size of
0.26 skin
0.26 someth is
0.26 spot
0.26 spray _ pesticide
0.26 stick _ and
0.26 stop _ for
0.26 stop breath
0.26 stuck a
0.26 super _ and
0.26 swallow _ button
0.26 swollen _ red
0.26 the _ i
0.26 the _ since
0.26 the antibiotic
0.26 the whole
0.26 think the
0.26 threaten to
0.26 tile and
0.26 to _ me
0.26 toddler breath
0.26 turn red
0.26 two _ old
0.26 two year
0.26 type
0.26 type #
0.26 up _ bad
0.26 up _ cant
0.26 up _ so
0.26 voic _ me
0.26 wake _ up
0.26 was stung
0.26 went through
0.26 when _ breath
0.26 when breath
0.26 worst _ ever
0.26 year _ got
0.26 yr _ got
0.25 # _ old
0.25 #11+ _ at
0.25 -mak -sense
0.25 -with
0.25 <was _ <in
0.25 =gas_smell
0.25 ^ _ around
0.25 ^ _ fume
0.25 ^ _ symptom
0.25 ^ roommate
0.25 a _ branch
0.25 a _ second
0.25 a noseble
0.25 a sentence
0.25 after _ colonoscopy
0.25 ago _ my
0.25 ago _ the
0.25 and _ jaw
0.25 and _ like
0.25 and _ scar
0.25 and _ swallow
0.25 and _ the
0.25 and clammy
0.25 and puk
0.25 are weak
0.25 baby is
0.25 because
0.25 belly _ is
0.25 black _ tar
0.25 black like
0.25 bladder
0.25 bleed _ much
0.25 blood _ fever
0.25 blood in
0.25 both eye
0.25 branch _ on
0.25 branch fell
0.25 breath like
0.25 camp
0.25 can _ my
0.25 carbon
0.25 carbon monoxide
0.25 chainsaw _ everywhere
0.25 chainsaw blood
0.25 chill headache
0.25 cut _ leg
0.25 droop _ one
0.25 droop on
0.25 fast
0.25 fever _ thi
0.25 fever headache
0.25 few second
0.25 finish _ sentence
0.25 finish a
0.25 gave
0.25 has _ black
0.25 has _ dry
0.25 has _ temp
0.25 have _ cell
0.25 have sickle
0.25 havent _ -in
0.25 her _ week
0.25 hes _ blue
0.25 him
0.25 hit her
0.25 i _ keep
0.25 i _ move
0.25 i _ sickle
0.25 i gave
0.25 im confus
0.25 inhal _ and
0.25 is push
0.25 is red
0.25 its red
0.25 keep water
0.25 labor and
0.25 left _ since
0.25 leg with
0.25 life came
0.25 lost vision
0.25 mak a
0.25 mom _ confus
0.25 monoxide
0.25 my _ <died
0.25 my face
0.25 no -wet
0.25 no _ -diaper
0.25 now _ chest
0.25 now _ jaw
0.25 of a
0.25 on _ nail
0.25 on arm
0.25 pump fail
0.25 red
0.25 red streak
0.25 said she
0.25 sentence
0.25 shallow
0.25 she _ warfarin
0.25 she took
0.25 shoulder pain
0.25 sister
0.25 smile
0.25 so _ from
0.25 son testicle
0.25 stair and
0.25 stay awake
0.25 stopp sweat
0.25 stuck in
0.25 the _ lip
0.25 the mouth
0.25 the pain
0.25 them and
0.25 tingl and
0.25 tree _ fell
0.25 tree branch
0.25 upper _ pain
0.25 upper belly
0.25 vision _ one
0.25 was _ out
0.25 was pull
0.25 watch say
0.25 wheez and
0.25 when _ take
0.25 with _ chainsaw
0.24 # _ in
0.24 -fade _ -press
0.24 -peed _ yesterday
0.24 -peed since
0.24 -press
0.24 -tear
0.24 -when -press
0.24 =cannot_move_side
0.24 =chest_lasting
0.24 =stiff_neck
0.24 ^ _ black
0.24 ^ _ grandson
0.24 ^ _ sting
0.24 ^ blister
0.24 a _ swollen
0.24 a needle
0.24 after #11+
0.24 ago _ now
0.24 all i
0.24 an electric
0.24 and _ -felt
0.24 and _ clear
0.24 and _ done
0.24 and _ lighthead
0.24 and _ only
0.24 and _ purple
0.24 and _ temp
0.24 and _ thigh
0.24 and hasnt
0.24 and headache
0.24 antifreeze by
0.24 are _ since
0.24 are numb
0.24 at school
0.24 baby _ is
0.24 bad after
0.24 battery up
0.24 been wheez
0.24 bit _ a
0.24 bit by
0.24 bleed _ lot
0.24 bone and
0.24 boyfriend _ me
0.24 broke _ im
0.24 brother say
0.24 cant _ lying
0.24 cant hold
0.24 chest _ to
0.24 chok _ a
0.24 crotch
0.24 crotch _ numb
0.24 crotch is
0.24 daughter swallow
0.24 down low
0.24 every breath
0.24 every hour
0.24 face _ on
0.24 fast _ i
0.24 feel drunk
0.24 finger _ in
0.24 flew in
0.24 football practice
0.24 for like
0.24 get word
0.24 got _ finger
0.24 got bit
0.24 grandma ate
0.24 hard _ swallow
0.24 has _ up
0.24 headache ever
0.24 heart _ rac
0.24 hes not
0.24 his breath
0.24 horse
0.24 hurt _ hell
0.24 i inhale
0.24 i keep
0.24 im _ #11+
0.24 im _ in
0.24 im only
0.24 im vomit
0.24 in _ bathroom
0.24 in _ lower
0.24 in a
0.24 infection _ now
0.24 inhale
0.24 is droop
0.24 is puffy
0.24 just _ a
0.24 like _ polish
0.24 like hell
0.24 like nail
0.24 live
0.24 look weird
0.24 lot of
0.24 me in
0.24 minut _ came
0.24 minut then
0.24 more short
0.24 my _ she
0.24 my _ through
0.24 my car
0.24 my peni
0.24 now _ to
0.24 numb
0.24 of _ nose
0.24 of ibuprofen
0.24 old boy
0.24 on _ cant
0.24 on _ ice
0.24 one eye
0.24 only #11+
0.24 only _ week
0.24 peni _ been
0.24 peni has
0.24 poop _ like
0.24 poop look
0.24 postpartum
0.24 quit _ im
0.24 read
0.24 right _ down
0.24 say one
0.24 see _ of
0.24 see out
0.24 shak so
0.24 shaky
0.24 she _ the
0.24 side _ low
0.24 side down
0.24 skipp and
0.24 smell _ nail
0.24 son _ a
0.24 spasm after
0.24 stuff _ com
0.24 stuff is
0.24 sudden _ of
0.24 sudden and
0.24 swollen _ sore
0.24 tear pain
0.24 ten _ then
0.24 the _ im
0.24 the bleed
0.24 the roof
0.24 then _ back
0.24 then came
0.24 throat so
0.24 through his
0.24 tingl
0.24 toddler went
0.24 went blue
0.24 when _ inhale
0.24 wife
0.24 wild
0.24 wild mushroom
0.24 with
0.24 with asthma
0.24 wont _ back
0.24 word out
0.24 yesterday today
0.23 #11+ _ mother
0.23 #99+ _ my
0.23 #99+ _ shak
0.23 -to
0.23 =droopy_lid
0.23 =inhaler_often
0.23 =light_hurts
0.23 =new_medicine
0.23 =wound
0.23 ^ _ like
0.23 ^ _ so
0.23 ^ _ stiff
0.23 ^ chemo
0.23 ^ did
0.23 ^ dog
0.23 ^ high
0.23 ^ touch
0.23 a _ noise
0.23 a _ spot
0.23 a tick
0.23 act drunk
0.23 after _ crash
0.23 an elephant
0.23 and _ act
0.23 and _ it
0.23 and _ stop
0.23 and back
0.23 and bad
0.23 and got
0.23 and sweat
0.23 ate shrimp
0.23 bathtub
0.23 bee and
0.23 belly _ in
0.23 blood sugar
0.23 breath hard
0.23 breath real
0.23 breathe well
0.23 broke my
0.23 bulg
0.23 burn pee
0.23 by _ dryer
0.23 cant _ and
0.23 cant _ vomit
0.23 chemo last
0.23 cough _ lot
0.23 cramp on
0.23 cut my
0.23 dad _ are
0.23 day old
0.23 dialysi _ was
0.23 double and
0.23 down the
0.23 dropp and
0.23 elephant
0.23 elephant _ on
0.23 eye roll
0.23 feel funny
0.23 find
0.23 flew home
0.23 foot _ black
0.23 gave narcan
0.23 gonna _ out
0.23 gonna pas
0.23 got _ back
0.23 got _ pill
0.23 got thrown
0.23 he ate
0.23 he hasnt
0.23 hear voic
0.23 hernia _ out
0.23 hes _ up
0.23 his belly
0.23 hit _ the
0.23 hit in
0.23 hit with
0.23 home from
0.23 hurt
0.23 i _ stand
0.23 im _ like
0.23 im _ month
0.23 in _ bathtub
0.23 in sweat
0.23 india
0.23 is _ hard
0.23 is unbearable
0.23 isnt -help
0.23 it wont
0.23 its
0.23 ive _ diarrhea
0.23 jaw ache
0.23 just dropp
0.23 light _ my
0.23 live _ and
0.23 lot _ it
0.23 marathon
0.23 middle of
0.23 month pregnant
0.23 mother _ breakfast
0.23 my _ ate
0.23 my kidney
0.23 neck hurt
0.23 noise every
0.23 not -wak
0.23 old hasnt
0.23 on _ bump
0.23 on _ has
0.23 one _ since
0.23 overnight
0.23 pain _ unbearable
0.23 pain after
0.23 partner _ his
0.23 partner put
0.23 pregnant _ i
0.23 pump
0.23 put _ hand
0.23 rib _ in
0.23 rib suck
0.23 right leg
0.23 see the
0.23 she _ on
0.23 shrimp
0.23 since
0.23 soak in
0.23 some blood
0.23 squeaky _ every
0.23 squeaky noise
0.23 stand on
0.23 stop vomit
0.23 tak
0.23 that _ when
0.23 the _ headache
0.23 the bathtub
0.23 then _ again
0.23 thi _ now
0.23 to him
0.23 toddler _ into
0.23 toddler swallow
0.23 tongue swell
0.23 touch _ live
0.23 touch a
0.23 unbearable
0.23 up _ #99+
0.23 up after
0.23 vomit _ last
0.23 vomit _ like
0.23 vomit look
0.23 vomit since
0.23 warfarin bump
0.23 weight
0.23 went stiff
0.23 wire _ got
0.23 wire and
0.23 with chill
0.23 yellow and
0.23 yo mother
0.23 yo with
0.22 # time
0.22 -sweat
0.22 =blister_word
0.22 =cant_straighten
0.22 =diarrhea
0.22 =heart_murmur_fever
0.22 =knocked_out
0.22 =one_side_throat
0.22 =pelvic_pain
0.22 ^ _ inhal
0.22 ^ _ nail
0.22 ^ _ vomit
0.22 ^ _ want
0.22 ^ been
0.22 ^ grandpa
0.22 ^ swallow
0.22 ^ testicle
0.22 a _ every
0.22 a house
0.22 a terrible
0.22 almost _ out
0.22 and _ -mak
0.22 and _ bit
0.22 and _ near
0.22 and _ pale
0.22 and _ squeez
0.22 and _ weak
0.22 and hand
0.22 arm deep
0.22 bee sting
0.22 been _ it
0.22 bigger
0.22 blister
0.22 board and
0.22 both
0.22 breath _ day
0.22 breath _ gett
0.22 burn _ whole
0.22 but _ cant
0.22 cant lie
0.22 chemo _ my
0.22 confus _ a
0.22 control
0.22 cord _ out
0.22 cord com
0.22 dad _ #11+
0.22 deep and
0.22 detector
0.22 diarrhea _ #99+
0.22 did
0.22 ear _ a
0.22 ear _ he
0.22 electric
0.22 eyebrow
0.22 face _ hand
0.22 face _ numb
0.22 fire _ im
0.22 foreskin is
0.22 had _ surgery
0.22 half of
0.22 hand and
0.22 have _ gun
0.22 he take
0.22 her ear
0.22 hes been
0.22 hip hurt
0.22 his _ hurt
0.22 hive
0.22 hurt cant
0.22 husband say
0.22 i _ get
0.22 in _ pool
0.22 is _ of
0.22 is drowsy
0.22 is ripp
0.22 it _ in
0.22 it but
0.22 keep _ and
0.22 keep throw
0.22 knock
0.22 knock out
0.22 last _ day
0.22 les than
0.22 lip tingl
0.22 month _ fell
0.22 most
0.22 my _ goe
0.22 my speech
0.22 neck stiff
0.22 of _ cant
0.22 of _ left
0.22 of it
0.22 of one
0.22 of pill
0.22 of us
0.22 old fell
0.22 on _ bike
0.22 ooz and
0.22 open _ mouth
0.22 pad every
0.22 pale my
0.22 pass _ clot
0.22 pass huge
0.22 pill and
0.22 pulse _ #11+
0.22 pulse is
0.22 pus _ i
0.22 put _ button
0.22 ripp pain
0.22 she cant
0.22 since _ and
0.22 since he
0.22 skin around
0.22 soak through
0.22 someth _ is
0.22 someth _ ripp
0.22 son _ are
0.22 son lip
0.22 spread _ and
0.22 star
0.22 swollen _ hurt
0.22 symptom
0.22 test _ positive
0.22 test was
0.22 than
0.22 the _ bottle
0.22 the _ got
0.22 the _ site
0.22 the finger
0.22 the rib
0.22 throat
0.22 to her
0.22 too _ pill
0.22 tub
0.22 was positive
0.22 weight _ my
0.22 went _ an
0.22 whole _ with
0.22 with vomit
0.21 # month
0.21 -me
0.21 -slept _ -day
0.21 =bruising
0.21 =doom
0.21 =neck_pain
0.21 =wound_open
0.21 =yellow_halos
0.21 ^ _ chemo
0.21 ^ _ green
0.21 ^ _ poop
0.21 ^ _ tightnes
0.21 ^ allergic
0.21 ^ new
0.21 a _ bite
0.21 a peanut
0.21 a stiff
0.21 addison and
0.21 after _ gone
0.21 and _ he
0.21 and _ leak
0.21 and _ stuff
0.21 and _ super
0.21 and _ talk
0.21 and doesnt
0.21 and keep
0.21 and out
0.21 are _ my
0.21 arm _ tingl
0.21 arm tingl
0.21 around _ and
0.21 baby fell
0.21 bad pain
0.21 bean in
0.21 because i
0.21 bit _ ankle
0.21 blood lot
0.21 bloody stool
0.21 bone _ pok
0.21 bump her
0.21 burn on
0.21 came _ all
0.21 came _ like
0.21 cant _ flat
0.21 cant _ his
0.21 cant finish
0.21 cant push
0.21 car wreck
0.21 close
0.21 cold sweat
0.21 cough _ red
0.21 day i
0.21 digoxin
0.21 dog bite
0.21 dose of
0.21 down to
0.21 end _ life
0.21 erection
0.21 eye _ back
0.21 eye _ hit
0.21 failure and
0.21 fever after
0.21 for an
0.21 god
0.21 going on
0.21 grandma #11+
0.21 halo _ light
0.21 halo around
0.21 has _ #
0.21 have addison
0.21 have myasthenia
0.21 her _ since
0.21 her eye
0.21 her mouth
0.21 hes _ from
0.21 hes so
0.21 his ear
0.21 hurt _ breathe
0.21 husband been
0.21 i _ addison
0.21 i _ had
0.21 i _ myasthenia
0.21 im soak
0.21 inhaler isnt
0.21 is cover
0.21 is pok
0.21 just now
0.21 kid is
0.21 lamp
0.21 laundry _ and
0.21 leak pus
0.21 light
0.21 like its
0.21 lip _ purple
0.21 mom _ in
0.21 muscl
0.21 my #
0.21 my _ throat
0.21 my bladder
0.21 my breath
0.21 myasthenia
0.21 no _ since
0.21 of _ im
0.21 of her
0.21 on like
0.21 one _ of
0.21 open up
0.21 pee _ my
0.21 people
0.21 pod and
0.21 pok
0.21 roll back
0.21 see straight
0.21 seizure _ now
0.21 she was
0.21 ski
0.21 so hard
0.21 so stiff
0.21 son _ out
0.21 son put
0.21 stair _ my
0.21 stop the
0.21 stopp drink
0.21 stuff and
0.21 sudden _ see
0.21 super weak
0.21 swollen _ #11+
0.21 tar _ i
0.21 text goodbye
0.21 the _ hes
0.21 the _ unconsciou
0.21 the breastbone
0.21 the shower
0.21 throw _ all
0.21 tore
0.21 turn out
0.21 very painful
0.21 vodka
0.21 voice _ gone
0.21 was clean
0.21 wont let
0.21 wreck
0.2 -a -wet
0.2 -a _ -diaper
0.2 -diaper since
0.2 -had _ -wet
0.2 -wet _ since
0.2 =blow_ribs
0.2 =burn_any
0.2 =curtain_word
0.2 =elderly
0.2 =mouth_burning
0.2 =thrown_off
0.2 =tooth_pulled
0.2 ^ _ viagra
0.2 ^ heavy
0.2 ^ ran
0.2 a _ pod
0.2 a _ two
0.2 a fork
0.2 a horse
0.2 a laundry
0.2 a sudden
0.2 all
0.2 all _ last
0.2 and _ chill
0.2 and _ headache
0.2 and _ mumbl
0.2 and _ right
0.2 and limp
0.2 and soak
0.2 ask what
0.2 asthma _ bad
0.2 baby _ spot
0.2 baby soft
0.2 baby stopp
0.2 back _ hurt
0.2 bathroom _ and
0.2 beat _ up
0.2 beat me
0.2 belly _ a
0.2 belly _ hard
0.2 bleed _ stop
0.2 bleed wont
0.2 bug on
0.2 burn his
0.2 by _ horse
0.2 came _ of
0.2 can _ say
0.2 can only
0.2 car _ bump
0.2 car hit
0.2 chill _ my
0.2 coke
0.2 cold _ clammy
0.2 com _ his
0.2 com from
0.2 copd
0.2 crash _ my
0.2 crash and
0.2 cut myself
0.2 doubl over
0.2 drank _ a
0.2 drank _ cleaner
0.2 drank drain
0.2 drink _ day
0.2 drink _ is
0.2 every _ i
0.2 eye like
0.2 firework
0.2 from _ nose
0.2 fruity
0.2 fruity breath
0.2 green _ and
0.2 half my
0.2 hard _ my
0.2 has _ wheez
0.2 hav _ of
0.2 hav thought
0.2 have _ in
0.2 have _ sore
0.2 have _ worst
0.2 he _ me
0.2 head _ pound
0.2 her _ are
0.2 her sugar
0.2 hernia is
0.2 hit bump
0.2 horse _ the
0.2 horse in
0.2 i _ in
0.2 i _ off
0.2 i woke
0.2 im weak
0.2 in _ much
0.2 is like
0.2 is mumbl
0.2 is sweaty
0.2 keep _ the
0.2 keep _ what
0.2 kick _ a
0.2 kick by
0.2 left _ has
0.2 like an
0.2 metal flew
0.2 mom face
0.2 more _ of
0.2 more than
0.2 much _ from
0.2 muffl
0.2 mumbl
0.2 my _ body
0.2 my _ neck
0.2 my _ pain
0.2 my _ section
0.2 my c
0.2 my leg
0.2 neck _ vomit
0.2 need to
0.2 new antibiotic
0.2 not
0.2 not _ -sense
0.2 of _ mom
0.2 ok but
0.2 on _ chest
0.2 on that
0.2 only say
0.2 out fever
0.2 outlet and
0.2 preg
0.2 red _ pus
0.2 right _ i
0.2 right hand
0.2 sagg
0.2 say _ baby
0.2 seem _ but
0.2 she pale
0.2 shiver _ is
0.2 shiver and
0.2 side _ is
0.2 since an
0.2 smoke from
0.2 so _ and
0.2 son _ been
0.2 start by
0.2 stopp _ two
0.2 stopp shiver
0.2 super painful
0.2 sweaty
0.2 that side
0.2 the _ all
0.2 the _ hit
0.2 the _ my
0.2 the wall
0.2 think he
0.2 three _ and
0.2 throw _ after
0.2 tight and
0.2 time i
0.2 trip
0.2 turn yellow
0.2 up _ its
0.2 walk
0.2 wall
0.2 was hit
0.2 wheez _ night
0.2 wheez all
0.2 when _ car
0.2 wipe _ i
0.2 wont _ to
0.19 # _ along
0.19 #11+ _ my
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 =gallbladder
0.19 =headache
0.19 =swelling_head
0.19 =tooth_bad
0.19 ^ _ double
0.19 ^ _ fire
0.19 ^ _ too
0.19 ^ ive
0.19 ^ shoulder
0.19 a uti
0.19 after _ birth
0.19 after giv
0.19 along
0.19 altitude
0.19 and _ for
0.19 and face
0.19 and one
0.19 and slurr
0.19 arm _ face
0.19 baby _ com
0.19 baby _ stop
0.19 baby head
0.19 baby wont
0.19 bed since
0.19 been #
0.19 bf _ me
0.19 blood _ spurt
0.19 breath since
0.19 breath weird
0.19 breathe _ down
0.19 bucket
0.19 by _ thought
0.19 can bare
0.19 can hard
0.19 cant see
0.19 car
0.19 catheter
0.19 chest _ pound
0.19 cloudy
0.19 com _ and
0.19 cough black
0.19 crook
0.19 cup _ bright
0.19 day _ is
0.19 did _ and
0.19 every time
0.19 everyth _ blurry
0.19 everyth _ foggy
0.19 eyelid _ and
0.19 fat and
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 feel _ pass
0.19 feel _ to
0.19 fish
0.19 for _ min
0.19 full of
0.19 gatorade
0.19 gave _ and
0.19 giv birth
0.19 goe _ i
0.19 going #99+
0.19 going _ my
0.19 grabb his
0.19 grey and
0.19 have
0.19 headache _ a
0.19 headache _ wont
0.19 headache that
0.19 heavy and
0.19 his _ suck
0.19 his finger
0.19 hit _ a
0.19 hurt a
0.19 i _ bare
0.19 i wipe
0.19 im _ to
0.19 in _ belly
0.19 in _ left
0.19 in _ toilet
0.19 in hive
0.19 is see
0.19 is spurt
0.19 it _ gatorade
0.19 its _ #
0.19 ive ever
0.19 jaw _ and
0.19 kick _ night
0.19 kill _ eye
0.19 left _ of
0.19 leg _ and
0.19 leg _ numb
0.19 leg swollen
0.19 like _ out
0.19 like pass
0.19 lock and
0.19 mom is
0.19 mom took
0.19 month along
0.19 mother _ and
0.19 my _ even
0.19 my _ say
0.19 my _ stopp
0.19 my wife
0.19 myself _ the
0.19 newborn _ wake
0.19 now _ see
0.19 of _ have
0.19 of _ pool
0.19 old
0.19 on _ fever
0.19 on _ wrist
0.19 pee
0.19 pill in
0.19 pregnant _ just
0.19 raw
0.19 roll _ the
0.19 roll off
0.19 shak _ bad
0.19 sharp _ when
0.19 she _ all
0.19 shrimp _ my
0.19 sick _ my
0.19 sick to
0.19 side went
0.19 sitt on
0.19 slipp
0.19 slow
0.19 smell
0.19 snow
0.19 so swollen
0.19 soft _ on
0.19 son _ -slept
0.19 sound like
0.19 spot _ her
0.19 stiff and
0.19 stung and
0.19 sweat bucket
0.19 swollen _ hot
0.19 swollen shut
0.19 that i
0.19 the cast
0.19 the fbi
0.19 the fridge
0.19 the soft
0.19 the third
0.19 think _ fbi
0.19 think _ was
0.19 third
0.19 thought _ was
0.19 thought it
0.19 throat on
0.19 to _ bathroom
0.19 to _ groin
0.19 to _ stomach
0.19 up _ his
0.19 us have
0.19 was gatorade
0.19 when _ wipe
0.19 wipe
0.19 wont close
0.19 worst _ pain
0.18 -there
0.18 =dizzy
0.18 =liver_drug
0.18 =pneumonia_known
0.18 ^ _ dont
0.18 ^ _ wife
0.18 ^ grandson
0.18 ^ sharp
0.18 ^ wife
0.18 a _ she
0.18 acros
0.18 act
0.18 als
0.18 als and
0.18 ammonia
0.18 and _ couldnt
0.18 and _ jerk
0.18 and _ lip
0.18 and _ speech
0.18 and sticky
0.18 anymore _ i
0.18 anymore and
0.18 arent
0.18 arent -there
0.18 balloon
0.18 baseball and
0.18 been _ worse
0.18 been gett
0.18 behind my
0.18 black _ sticky
0.18 blister _ my
0.18 chest _ it
0.18 chest is
0.18 clas _ my
0.18 cold and
0.18 crisi
0.18 curtain _ half
0.18 curtain over
0.18 cut _ hand
0.18 day _ keep
0.18 day cant
0.18 drank from
0.18 dry _ #
0.18 ear after
0.18 ear are
0.18 ear is
0.18 every #
0.18 face _ droop
0.18 face look
0.18 face went
0.18 feel _ faint
0.18 football
0.18 for #11+
0.18 from _ bottle
0.18 from her
0.18 garbl
0.18 get up
0.18 hand on
0.18 hand since
0.18 has als
0.18 he put
0.18 heavy bleed
0.18 hes act
0.18 hes drool
0.18 high _ and
0.18 his shoulder
0.18 hit _ and
0.18 home an
0.18 i faint
0.18 is
0.18 is garbl
0.18 just _ out
0.18 like faint
0.18 like my
0.18 my _ from
0.18 my _ head
0.18 my breastbone
0.18 my chill
0.18 my uti
0.18 myself _ pain
0.18 myself back
0.18 neck _ so
0.18 night and
0.18 night now
0.18 now _ breath
0.18 now _ cant
0.18 numb _ my
0.18 of metal
0.18 off his
0.18 on _ ankle
0.18 open _ eye
0.18 open _ jaw
0.18 open it
0.18 over _ of
0.18 over half
0.18 pain _ im
0.18 pain and
0.18 pee myself
0.18 people _ arent
0.18 people who
0.18 right _ pain
0.18 right eye
0.18 rock hard
0.18 say _ and
0.18 scream and
0.18 see _ who
0.18 see people
0.18 shiver
0.18 shorter
0.18 soak _ the
0.18 someone put
0.18 speak
0.18 speech _ garbl
0.18 sticky
0.18 stomach _ hard
0.18 stuck cant
0.18 swallow bleach
0.18 swell _ and
0.18 the _ cant
0.18 the _ towel
0.18 the side
0.18 think cant
0.18 third towel
0.18 through _ towel
0.18 to _ left
0.18 tonsil out
0.18 tv _ to
0.18 tv talk
0.18 up _ confus
0.18 we were
0.18 weak _ my
0.18 week _ now
0.18 went away
0.18 went numb
0.18 wet _ back
0.18 while _ was
0.18 who _ -there
0.18 who arent
0.18 worst pain
0.18 yellow
0.17 #11+ _ asthma
0.17 -drink _ cant
0.17 <#11+
0.17 =nausea
0.17 =postpartum_smell
0.17 ^ _ husband
0.17 ^ _ tore
0.17 ^ _ worst
0.17 act confus
0.17 afib
0.17 after _ antibiotic
0.17 and _ -breath
0.17 and _ -wak
0.17 and _ finger
0.17 and _ hand
0.17 and _ shiver
0.17 and _ went
0.17 and half
0.17 and shoulder
0.17 and wheez
0.17 arm _ heavy
0.17 at _ feet
0.17 baby
0.17 baby _ week
0.17 been _ green
0.17 belly _ so
0.17 bite
0.17 born
0.17 born _ home
0.17 born at
0.17 bottle _ tylenol
0.17 by _ like
0.17 calf _ and
0.17 cant cough
0.17 chatter
0.17 chest _ say
0.17 chest through
0.17 cirrhosi
0.17 cut _ on
0.17 dizzy
0.17 dizzy like
0.17 drink two
0.17 drunk _ he
0.17 drunk but
0.17 ecstasy
0.17 ecstasy and
0.17 eyelid _ mouth
0.17 feel cold
0.17 finger thing
0.17 fire _ my
0.17 flat
0.17 from _ chest
0.17 gasp and
0.17 got my
0.17 grandson stuck
0.17 have _ pound
0.17 have _ terrible
0.17 have _ that
0.17 head at
0.17 headache _ now
0.17 her heart
0.17 hitt
0.17 hitt _ head
0.17 home
0.17 huge and
0.17 husband _ cant
0.17 husband sudden
0.17 i _ birth
0.17 i _ bitten
0.17 i _ know
0.17 i didnt
0.17 i felt
0.17 in _ each
0.17 in _ fight
0.17 in _ outlet
0.17 in the
0.17 in with
0.17 insulin _ day
0.17 is _ all
0.17 is _ hes
0.17 is _ sore
0.17 is spinn
0.17 isnt -wak
0.17 it _ stop
0.17 it _ that
0.17 just _ me
0.17 just broke
0.17 kitchen fire
0.17 left calf
0.17 left eyelid
0.17 leg _ up
0.17 like #
0.17 like bruis
0.17 lock up
0.17 look _ bruis
0.17 look _ light
0.17 look blue
0.17 lower _ belly
0.17 morn with
0.17 my dialysi
0.17 my foot
0.17 normal _ my
0.17 normal that
0.17 now _ belly
0.17 now it
0.17 nut _ like
0.17 nut hurt
0.17 off _ trampoline
0.17 out _ football
0.17 out right
0.17 painful and
0.17 pressure and
0.17 rash _ look
0.17 refus _ go
0.17 refus to
0.17 rigid
0.17 shak _ over
0.17 shak all
0.17 she _ sleepy
0.17 sink
0.17 stand _ her
0.17 start
0.17 stepp
0.17 stepp on
0.17 stomach flu
0.17 sudden _ and
0.17 surgery last
0.17 swell _ overnight
0.17 swollen like
0.17 that goe
0.17 that my
0.17 the _ thing
0.17 the bottle
0.17 the outlet
0.17 the trampoline
0.17 thi _ with
0.17 thinner and
0.17 through to
0.17 to _ myself
0.17 to _ now
0.17 to hurt
0.17 took ecstasy
0.17 tore my
0.17 trip to
0.17 twice and
0.17 up overnight
0.17 was bitten
0.17 water _ broke
0.17 went _ when
0.17 what do
0.17 wheez after
0.17 wife had
0.17 with _ headach
0.17 wont _ me
0.17 yr old
0.16 #99+
0.16 <at
0.16 <had _ <as
0.16 =blow_chest
0.16 ^ _ #
0.16 ^ _ daughter
0.16 ^ _ im
0.16 ^ _ left
0.16 ^ _ swell
0.16 ^ firework
0.16 ^ lower
0.16 a _ ago
0.16 a _ attack
0.16 a rash
0.16 a sharp
0.16 ago _ #11+
0.16 and _ breathe
0.16 and _ deep
0.16 and _ hip
0.16 and _ left
0.16 and _ stand
0.16 and _ think
0.16 and drool
0.16 and sudden
0.16 and super
0.16 antidepressant
0.16 are huge
0.16 arm say
0.16 at _ party
0.16 away when
0.16 back in
0.16 because _ dont
0.16 between _ leg
0.16 between his
0.16 cant lift
0.16 cant think
0.16 cast and
0.16 child drank
0.16 clean the
0.16 day _ my
0.16 down for
0.16 drank _ drain
0.16 dusky
0.16 ear _ the
0.16 even sitt
0.16 eye _ the
0.16 few _ and
0.16 for _ past
0.16 get _ down
0.16 grape _ cant
0.16 hard _ and
0.16 has _ belly
0.16 has _ headache
0.16 has _ vomit
0.16 he _ grey
0.16 headache _ is
0.16 headache neck
0.16 heart _ going
0.16 hot _ the
0.16 husband _ is
0.16 ice cold
0.16 im _ pas
0.16 im diabetic
0.16 im scar
0.16 is _ he
0.16 is crook
0.16 jaw _ i
0.16 kid
0.16 know _ i
0.16 left _ my
0.16 leg _ shorter
0.16 leg went
0.16 life _ my
0.16 life _ out
0.16 lightn
0.16 like _ elephant
0.16 like _ gonna
0.16 my _ hand
0.16 my _ right
0.16 my _ wont
0.16 narcan
0.16 nowhere and
0.16 out _ my
0.16 out _ soccer
0.16 pad an
0.16 pain of
0.16 pain since
0.16 past hour
0.16 period _ heavy
0.16 rainbow
0.16 real sleepy
0.16 say _ is
0.16 sharp _ pain
0.16 she just
0.16 shrimp _ now
0.16 sitt _ my
0.16 skin turn
0.16 some _ cleaner
0.16 some drain
0.16 someth and
0.16 splitt
0.16 stomach _ so
0.16 stop and
0.16 sudden _ in
0.16 sudden _ vision
0.16 the _ hour
0.16 the _ hurt
0.16 the past
0.16 then my
0.16 thinner _ hit
0.16 to do
0.16 to make
0.16 to sit
0.16 to wake
0.16 torn
0.16 turn dusky
0.16 vomit _ is
0.16 week after
0.16 went out
0.16 went weak
0.16 what _ it
0.16 wife _ #
0.16 with copd
0.16 with hot
0.16 woke _ and
0.16 woke _ gasp
0.15 #99+ _ the
0.15 #99+ after
0.15 -and
0.15 -rib
0.15 -when -she
0.15 =line_infected
0.15 ^ _ came
0.15 ^ _ gastric
0.15 ^ _ girl
0.15 ^ _ juice
0.15 ^ _ kidney
0.15 ^ _ short
0.15 ^ his
0.15 ^ kid
0.15 ^ painful
0.15 ^ stung
0.15 a _ from
0.15 a marathon
0.15 about _ hour
0.15 all _ eye
0.15 almost pass
0.15 and _ limp
0.15 and _ nonstop
0.15 and _ say
0.15 and chest
0.15 and said
0.15 baby _ #11+
0.15 back _ ghana
0.15 bathroom floor
0.15 been going
0.15 been hav
0.15 been in
0.15 blad came
0.15 blood _ over
0.15 blood all
0.15 bypas #
0.15 cant _ anyth
0.15 cant _ fever
0.15 cant speak
0.15 cell
0.15 chemo _ week
0.15 chest _ #11+
0.15 clutch
0.15 clutch _ chest
0.15 clutch his
0.15 crazy _ of
0.15 crazy all
0.15 cut _ arm
0.15 dad _ its
0.15 dad say
0.15 day _ shak
0.15 discharge
0.15 drool and
0.15 droopy
0.15 dye
0.15 ever had
0.15 feel _ weak
0.15 fell _ her
0.15 four
0.15 friend text
0.15 from ghana
0.15 gastric _ #
0.15 goodbye and
0.15 grandma fell
0.15 groin and
0.15 had _ bypas
0.15 had gastric
0.15 has terrible
0.15 headache
0.15 heart monitor
0.15 her right
0.15 heroin
0.15 heroin and
0.15 hes throw
0.15 his neck
0.15 hold
0.15 hour _ i
0.15 hurt _ crazy
0.15 husband _ me
0.15 i _ hear
0.15 i _ pee
0.15 i might
0.15 im cough
0.15 im pale
0.15 im pregnant
0.15 in _ day
0.15 in _ of
0.15 in _ sleep
0.15 is _ fever
0.15 is _ for
0.15 is _ red
0.15 is _ wont
0.15 is huge
0.15 is muffl
0.15 ive _ had
0.15 jaw _ stiff
0.15 keep _ a
0.15 keep ask
0.15 knee replacement
0.15 knife _ my
0.15 last _ my
0.15 leg _ turn
0.15 like _ all
0.15 lopsid
0.15 lost weight
0.15 me _ and
0.15 might
0.15 mom _ pressure
0.15 mom blood
0.15 monitor
0.15 motorcycle
0.15 my feet
0.15 my girl
0.15 my voice
0.15 my word
0.15 now _ wheez
0.15 ocean
0.15 of _ clot
0.15 ok _ i
0.15 on _ bathroom
0.15 on all
0.15 over _ roll
0.15 over eye
0.15 pass _ and
0.15 pound
0.15 pressure in
0.15 rescue
0.15 rescue inhaler
0.15 round
0.15 she _ start
0.15 shingl on
0.15 shiver _ and
0.15 shoulder _ came
0.15 sickle
0.15 sickle cell
0.15 skin _ white
0.15 sleep and
0.15 sudden _ im
0.15 sudden _ its
0.15 sudden ripp
0.15 swell _ the
0.15 swollen _ a
0.15 terrible _ pain
0.15 the ocean
0.15 the window
0.15 the wrong
0.15 through _ pad
0.15 to _ chest
0.15 to _ in
0.15 to swallow
0.15 ton
0.15 ton of
0.15 up _ half
0.15 voice _ muffl
0.15 vomit _ stuff
0.15 wake her
0.15 way worse
0.15 window and
0.15 with the
0.15 word are
0.15 worst _ ive
0.15 wrote a
0.14 #99+ shak
0.14 -contraction
0.14 -contraction -yet
0.14 -day and
0.14 -diaper _ yesterday
0.14 <died
0.14 =chest_sucks
0.14 =heat_exposure
0.14 =pain_any
0.14 ?if ?i
0.14 ?me
0.14 ^ _ would
0.14 ^ burn
0.14 ^ throw
0.14 a _ he
0.14 a tear
0.14 after _ my
0.14 ago belly
0.14 an
0.14 and _ havent
0.14 and _ water
0.14 and fell
0.14 and havent
0.14 and tight
0.14 ankl
0.14 antifreeze _ accident
0.14 at light
0.14 bare _ and
0.14 beat
0.14 been _ for
0.14 belly _ swollen
0.14 birth #
0.14 button _ up
0.14 cant _ light
0.14 cant _ well
0.14 car _ limp
0.14 dad _ is
0.14 dad fell
0.14 day _ of
0.14 diarrhea _ blood
0.14 doesnt _ my
0.14 double vision
0.14 drank _ by
0.14 drive
0.14 dropp the
0.14 every _ and
0.14 eye _ i
0.14 eye _ sunken
0.14 eye look
0.14 face _ swell
0.14 faint at
0.14 feel _ heart
0.14 feel _ its
0.14 feel lighthead
0.14 fell off
0.14 foggy
0.14 from tokyo
0.14 gave _ #
0.14 go _ in
0.14 go back
0.14 gone _ and
0.14 gummi hes
0.14 hard _ wake
0.14 has _ a
0.14 has _ in
0.14 head _ i
0.14 hemophilia
0.14 her hip
0.14 hes _ weird
0.14 hip _ and
0.14 his _ i
0.14 his jaw
0.14 horrible
0.14 hour _ have
0.14 hour i
0.14 husband _ his
0.14 i _ advice
0.14 i do
0.14 in _ jaw
0.14 insulin
0.14 is _ her
0.14 is off
0.14 it _ me
0.14 its clos
0.14 jaw is
0.14 jumbl
0.14 kid got
0.14 lean
0.14 light hurt
0.14 like _ clos
0.14 look sunken
0.14 lot _ pressure
0.14 morn im
0.14 move _ leg
0.14 my _ but
0.14 my _ like
0.14 my _ overdos
0.14 my _ twice
0.14 my name
0.14 my own
0.14 name
0.14 no -contraction
0.14 no _ -yet
0.14 numb _ hour
0.14 numb an
0.14 of _ after
0.14 of _ shak
0.14 of kill
0.14 own spit
0.14 pee _ look
0.14 popp _ and
0.14 pregnant _ my
0.14 pregnant with
0.14 right _ with
0.14 she _ out
0.14 she keep
0.14 she pass
0.14 side _ she
0.14 since _ did
0.14 since morn
0.14 site
0.14 stand up
0.14 start _ hour
0.14 start an
0.14 straight and
0.14 stuck and
0.14 stumbl
0.14 swallow _ own
0.14 sweaty and
0.14 testicle is
0.14 than usual
0.14 the _ door
0.14 the _ pain
0.14 the groin
0.14 the nail
0.14 the skin
0.14 ther thi
0.14 thought _ kill
0.14 throat _ like
0.14 to move
0.14 tokyo
0.14 took her
0.14 up _ have
0.14 vomit _ a
0.14 vomit a
0.14 was left
0.14 wasp
0.14 while i
0.14 year old
0.13 -in _ -day
0.13 <as _ <kid
0.13 =kidney_disease
0.13 =mottled
0.13 =phlegm
0.13 =thirsty
0.13 ^ _ catch
0.13 ^ _ popp
0.13 ^ chest
0.13 ^ stopp
0.13 a _ right
0.13 a black
0.13 a glas
0.13 a wasp
0.13 act weird
0.13 after _ and
0.13 ago _ of
0.13 amaz
0.13 and _ drink
0.13 and _ move
0.13 and _ soak
0.13 and faint
0.13 and fast
0.13 and goe
0.13 and we
0.13 are gett
0.13 at _ so
0.13 baby _ -had
0.13 belly suck
0.13 bleed with
0.13 blotchy
0.13 bottle _ vodka
0.13 bp #99+
0.13 breath deep
0.13 bunch _ grandma
0.13 burn and
0.13 cant find
0.13 dark
0.13 deep _ fast
0.13 deep _ in
0.13 diarrhea #11+
0.13 double _ my
0.13 eat _ drink
0.13 even _ in
0.13 feel amaz
0.13 first _ today
0.13 fish and
0.13 fit on
0.13 flopp
0.13 for _ back
0.13 grandma _ her
0.13 had _ last
0.13 have _ temp
0.13 have to
0.13 head _ and
0.13 heart flopp
0.13 her _ hand
0.13 her skin
0.13 hes sweat
0.13 his _ are
0.13 his forearm
0.13 his rib
0.13 hiv
0.13 hold my
0.13 hour _ my
0.13 hurt my
0.13 i _ amaz
0.13 i _ hold
0.13 i _ vomit
0.13 i _ wake
0.13 i lift
0.13 im _ of
0.13 im still
0.13 in _ eyelid
0.13 in under
0.13 is #99+
0.13 is _ has
0.13 is _ stiff
0.13 it to
0.13 its purple
0.13 ive _ throw
0.13 keep vomit
0.13 ladder and
0.13 last night
0.13 left leg
0.13 life in
0.13 lift her
0.13 lift weight
0.13 like _ drunk
0.13 like _ fish
0.13 lot and
0.13 mom has
0.13 most in
0.13 move _ neck
0.13 move _ right
0.13 my _ flopp
0.13 my metformin
0.13 neck fever
0.13 newborn
0.13 now _ come
0.13 now _ leg
0.13 of _ antidepressant
0.13 of _ face
0.13 of grandma
0.13 of vodka
0.13 oil
0.13 on _ a
0.13 one
0.13 pain start
0.13 pill because
0.13 pregnant and
0.13 right rib
0.13 seizure and
0.13 seizure right
0.13 she got
0.13 she vomit
0.13 shovel
0.13 sight
0.13 since lunch
0.13 sinu
0.13 skin _ blotchy
0.13 smile is
0.13 stand and
0.13 start _ new
0.13 start a
0.13 stiff _ cant
0.13 stiff _ fever
0.13 stiff i
0.13 stomach
0.13 stung
0.13 suck _ under
0.13 sudden _ cant
0.13 sudden i
0.13 sugar read
0.13 the arm
0.13 the head
0.13 the mountain
0.13 ther _ lot
0.13 time today
0.13 to _ and
0.13 to go
0.13 to use
0.13 up _ hes
0.13 up i
0.13 use _ on
0.13 vomit blood
0.13 warfarin and
0.13 week _ the
0.13 went down
0.13 what the
0.13 wife _ is
0.13 wife has
0.13 yellow i
0.12 # _ preg
0.12 # hour
0.12 -# _ and
0.12 =recent_infection
0.12 ^ _ move
0.12 ^ _ near
0.12 ^ _ used
0.12 ^ asthma
0.12 a fit
0.12 a stabb
0.12 and _ ask
0.12 and _ rib
0.12 and _ stuck
0.12 and has
0.12 away with
0.12 because _ want
0.12 been out
0.12 being
0.12 blood _ is
0.12 breastbone _ goe
0.12 by _ and
0.12 cant _ even
0.12 car accident
0.12 clot _ now
0.12 confus _ her
0.12 cough a
0.12 crazy and
0.12 cut
0.12 day _ stopp
0.12 day _ when
0.12 deep _ wont
0.12 double _ i
0.12 down _ the
0.12 even water
0.12 every
0.12 face droop
0.12 fast _ her
0.12 fast _ his
0.12 fever _ back
0.12 fight and
0.12 fill
0.12 for _ last
0.12 got _ the
0.12 got kick
0.12 had #
0.12 half _ my
0.12 heart _ slow
0.12 heart wont
0.12 heat _ day
0.12 heat all
0.12 hernia _ and
0.12 hot _ dry
0.12 i _ awful
0.12 i _ want
0.12 i _ weight
0.12 i used
0.12 i want
0.12 im see
0.12 im sweat
0.12 in _ im
0.12 in _ right
0.12 is _ hot
0.12 is hard
0.12 it come
0.12 its just
0.12 its stuck
0.12 jaw wont
0.12 keep _ his
0.12 lake
0.12 lake and
0.12 left eye
0.12 lower
0.12 lower _ tummy
0.12 mixed _ and
0.12 my iron
0.12 navel
0.12 nose _ been
0.12 nose has
0.12 noseble
0.12 not sure
0.12 now his
0.12 of _ vision
0.12 pain _ around
0.12 pain _ by
0.12 palm and
0.12 rac and
0.12 red eye
0.12 right tummy
0.12 ripp _ in
0.12 seem
0.12 shak _ and
0.12 she _ breathe
0.12 she _ hold
0.12 shiver with
0.12 shorter _ turn
0.12 shorter and
0.12 side _ her
0.12 since _ start
0.12 slic _ hand
0.12 slic my
0.12 slow down
0.12 stiff
0.12 sure
0.12 swollen _ and
0.12 terrible belly
0.12 the _ out
0.12 the _ table
0.12 the ladder
0.12 throw _ and
0.12 tight _ im
0.12 time a
0.12 to _ up
0.12 to feed
0.12 took _ my
0.12 tv and
0.12 up _ the
0.12 vaginal
0.12 vision went
0.12 vomit all
0.12 weak _ cant
0.12 with pain
0.12 wrote _ note
0.11 -him
0.11 -i _ -him
0.11 =limb_injury
0.11 =throat_side
0.11 ^ _ drink
0.11 ^ _ flutter
0.11 ^ _ sudden
0.11 ^ _ way
0.11 ^ ate
0.11 ^ cut
0.11 ^ face
0.11 ^ fever
0.11 ^ someth
0.11 a _ blood
0.11 a bruise
0.11 a paintball
0.11 a sheet
0.11 a tooth
0.11 addison
0.11 all _ a
0.11 along and
0.11 also
0.11 and _ let
0.11 and _ on
0.11 as _ sheet
0.11 at #11+
0.11 back _ its
0.11 been _ hour
0.11 been _ of
0.11 boil
0.11 cant look
0.11 cant touch
0.11 cast
0.11 chin to
0.11 choke
0.11 croup
0.11 daughter with
0.11 deeper
0.11 even _ down
0.11 faint _ she
0.11 fast _ the
0.11 feel weird
0.11 feverish and
0.11 four year
0.11 friend _ too
0.11 from _ chainsaw
0.11 from _ period
0.11 gain #
0.11 get him
0.11 ghana
0.11 grease
0.11 hand yesterday
0.11 have _ pain
0.11 have chest
0.11 he doesnt
0.11 he look
0.11 head _ night
0.11 hernia popp
0.11 hes pale
0.11 hes real
0.11 hes super
0.11 hes wheez
0.11 him to
0.11 his _ wont
0.11 his skin
0.11 hot _ hes
0.11 i _ drink
0.11 i _ look
0.11 i feel
0.11 im #11+
0.11 im _ on
0.11 im breath
0.11 in _ side
0.11 inside
0.11 keep _ water
0.11 keep even
0.11 leg _ weak
0.11 leg after
0.11 let me
0.11 life _ on
0.11 my _ is
0.11 my boy
0.11 night _ now
0.11 now _ a
0.11 now _ throat
0.11 now _ throw
0.11 numb on
0.11 of _ eye
0.11 of _ sudden
0.11 old _ breath
0.11 overdos
0.11 paintball
0.11 paintball and
0.11 popp _ its
0.11 popp _ my
0.11 popp in
0.11 right _ belly
0.11 room
0.11 say his
0.11 say it
0.11 sharp _ on
0.11 sharp chest
0.11 she _ deep
0.11 she shiver
0.11 she stand
0.11 since _ woke
0.11 smoke and
0.11 so thirsty
0.11 someth popp
0.11 spitt blood
0.11 start again
0.11 stepp _ a
0.11 still bleed
0.11 struggl
0.11 struggl _ breathe
0.11 struggl to
0.11 stuck _ me
0.11 sudden everyth
0.11 sudden sharp
0.11 sweaty _ his
0.11 temp _ #11+
0.11 testicle _ so
0.11 testicle hurt
0.11 the belly
0.11 throat hurt
0.11 up _ breath
0.11 vomit _ breath
0.11 wheez _ short
0.11 white _ a
0.11 white as
0.11 with _ paintball
0.11 wont _ vomit
0.11 yo _ fever
0.1 # _ my
0.1 # am
0.1 #11+ _ old
0.1 -for
0.1 =eye_area
0.1 ^ _ deliver
0.1 ^ _ inhaler
0.1 ^ _ roommate
0.1 ^ _ tree
0.1 ^ poop
0.1 ^ sometim
0.1 a motorcycle
0.1 a whole
0.1 all have
0.1 an _ after
0.1 and _ all
0.1 and _ bug
0.1 and _ green
0.1 and _ his
0.1 and _ poop
0.1 and _ shak
0.1 and all
0.1 and hurt
0.1 and skin
0.1 away _ i
0.1 baby _ evil
0.1 big
0.1 boy is
0.1 can keep
0.1 chemo and
0.1 chest feel
0.1 down _ since
0.1 evil
0.1 eye _ skin
0.1 eye _ yesterday
0.1 eye and
0.1 feel _ my
0.1 fever with
0.1 flush
0.1 get it
0.1 handlebar
0.1 handlebar and
0.1 hard i
0.1 has _ chest
0.1 has _ rash
0.1 he _ and
0.1 he wont
0.1 heart _ like
0.1 heart and
0.1 heart attack
0.1 her belly
0.1 her speech
0.1 hes #11+
0.1 hes burn
0.1 his _ arm
0.1 i deliver
0.1 i stand
0.1 if my
0.1 im _ cant
0.1 in one
0.1 is evil
0.1 is pale
0.1 is slurr
0.1 is tingl
0.1 keep my
0.1 knee surgery
0.1 leg _ i
0.1 like hes
0.1 limp and
0.1 line
0.1 lithium
0.1 lithium and
0.1 lost _ in
0.1 my _ broke
0.1 my _ cant
0.1 my _ rib
0.1 my scalp
0.1 now _ real
0.1 now _ vomit
0.1 of _ #11+
0.1 of _ throat
0.1 pad _ #11+
0.1 pain that
0.1 peanut allergy
0.1 pill
0.1 pill _ a
0.1 postpartum and
0.1 puff
0.1 purple spot
0.1 put on
0.1 right arm
0.1 severe _ pain
0.1 she _ see
0.1 she _ throw
0.1 she _ weak
0.1 shoulder
0.1 since i
0.1 six
0.1 so _ he
0.1 speech _ slurr
0.1 spinn
0.1 stomach _ for
0.1 swallow _ #99+
0.1 swallow fever
0.1 talk about
0.1 that _ on
0.1 that came
0.1 the dose
0.1 the kid
0.1 throat _ turn
0.1 throat hes
0.1 throw _ nonstop
0.1 tip
0.1 to
0.1 under _ breastbone
0.1 up nonstop
0.1 wake him
0.1 we _ have
0.1 we all
0.1 week no
0.1 wife _ been
0.1 with sweat
0.1 worse since
0.1 year _ is
0.1 yellow _ im
0.1 yesterday for
0.09 # diabetic
0.09 -kick
0.09 <covid
0.09 <had <covid
0.09 =co_words
0.09 =eye_surgery
0.09 =sickle_cell
0.09 =sting
0.09 ^ _ calf
0.09 ^ _ flu
0.09 ^ _ grandpa
0.09 ^ _ home
0.09 ^ _ nut
0.09 ^ diarrhea
0.09 ^ two
0.09 a breath
0.09 acros _ room
0.09 acros the
0.09 after that
0.09 almost faint
0.09 an ear
0.09 and _ burn
0.09 and _ can
0.09 and _ shoulder
0.09 and swell
0.09 away and
0.09 battery in
0.09 belly _ that
0.09 birth _ day
0.09 bleach and
0.09 bunch _ oxy
0.09 cant _ acros
0.09 cant _ cough
0.09 cant _ without
0.09 cant walk
0.09 chok _ cant
0.09 cold _ sweaty
0.09 dad _ off
0.09 door
0.09 dye my
0.09 ex is
0.09 find word
0.09 fine but
0.09 go _ and
0.09 going _ and
0.09 going _ pas
0.09 grandma _ is
0.09 had stomach
0.09 half _ face
0.09 has _ pain
0.09 have a
0.09 he _ pull
0.09 he woke
0.09 her _ she
0.09 hes _ out
0.09 hes _ vomit
0.09 hes vomit
0.09 him _ open
0.09 hit me
0.09 hot _ my
0.09 hurt _ eye
0.09 husband was
0.09 i _ throw
0.09 i vomit
0.09 im real
0.09 in
0.09 inhaler _ -help
0.09 is gone
0.09 is lock
0.09 kid _ in
0.09 last _ i
0.09 lid
0.09 my _ again
0.09 my _ popp
0.09 my _ skin
0.09 my _ while
0.09 my chin
0.09 my grandpa
0.09 my inhaler
0.09 myself and
0.09 neck _ bend
0.09 neck wont
0.09 now _ up
0.09 of oxy
0.09 on _ shin
0.09 open his
0.09 oxy and
0.09 pain _ her
0.09 pill at
0.09 rubb
0.09 rubb _ left
0.09 she _ confus
0.09 shovel snow
0.09 side when
0.09 site is
0.09 so _ she
0.09 still i
0.09 stop cough
0.09 sudden _ now
0.09 swallow _ my
0.09 sweat _ and
0.09 table
0.09 take _ breath
0.09 the
0.09 the _ belly
0.09 the _ wont
0.09 the pill
0.09 they are
0.09 to open
0.09 took _ bunch
0.09 type _ diabetic
0.09 ulcer
0.09 up the
0.09 up with
0.09 vodka and
0.09 walk acros
0.09 week
0.09 what day
0.09 worst belly
0.09 xanax
0.08 #11+ _ in
0.08 #11+ slipp
0.08 #99+ she
0.08 -i
0.08 -when -i
0.08 <history
0.08 <with
0.08 ^ _ open
0.08 ^ _ she
0.08 ^ _ woke
0.08 ^ breath
0.08 ^ cirrhosi
0.08 a _ with
0.08 ammonia and
0.08 and _ bleed
0.08 and _ smile
0.08 and _ sweat
0.08 ankl are
0.08 are in
0.08 back it
0.08 bloody _ for
0.08 bought
0.08 breath _ chest
0.08 breath so
0.08 calf _ swollen
0.08 can _ but
0.08 cant _ think
0.08 confus _ his
0.08 contrast
0.08 contrast dye
0.08 crush _ pain
0.08 crush chest
0.08 ct
0.08 day my
0.08 desk
0.08 dizzy and
0.08 done
0.08 drank _ whole
0.08 drink _ no
0.08 dripp
0.08 face _ and
0.08 fever _ hes
0.08 fever gett
0.08 few day
0.08 girlfriend
0.08 glas _ is
0.08 got a
0.08 grandma _ and
0.08 grandma took
0.08 gummi
0.08 had the
0.08 hand _ a
0.08 he _ like
0.08 he feel
0.08 head now
0.08 her smile
0.08 hes still
0.08 his hand
0.08 i _ letter
0.08 i _ myself
0.08 ice
0.08 in _ back
0.08 just got
0.08 kinda
0.08 leg and
0.08 letter _ my
0.08 letter to
0.08 lip went
0.08 look grey
0.08 look up
0.08 meter
0.08 middle _ my
0.08 move his
0.08 moved _ the
0.08 my _ eye
0.08 my _ has
0.08 newborn _ a
0.08 night _ keep
0.08 note
0.08 now _ shak
0.08 numb _ the
0.08 of _ at
0.08 on _ leg
0.08 out _ it
0.08 pain _ and
0.08 pain _ goe
0.08 peanut
0.08 round my
0.08 salad
0.08 see thing
0.08 she cut
0.08 sit on
0.08 slipp _ the
0.08 slipp in
0.08 smell like
0.08 smoke
0.08 son _ asthma
0.08 son with
0.08 stand _ straight
0.08 stop think
0.08 surgery _ week
0.08 teeth _ out
0.08 teeth came
0.08 that
0.08 that _ to
0.08 the _ say
0.08 the desk
0.08 the tylenol
0.08 the yard
0.08 thing and
0.08 think im
0.08 throat _ so
0.08 time _ take
0.08 to _ lower
0.08 to _ the
0.08 tooth infection
0.08 tylenol dose
0.08 up straight
0.08 walk but
0.08 white stuff
0.08 wisdom _ came
0.08 with _ right
0.08 with _ worst
0.08 with cramp
0.08 wks preg
0.08 wrote _ to
0.08 wrote letter
0.07 -at -all
0.07 -chok
0.07 -wait
0.07 =no_gas
0.07 =nosebleed
0.07 ^ _ ankle
0.07 ^ _ ate
0.07 ^ _ chill
0.07 ^ _ confus
0.07 ^ _ newborn
0.07 ^ _ pee
0.07 ^ _ year
0.07 ^ crack
0.07 ^ kidney
0.07 ^ left
0.07 ^ quit
0.07 a _ bug
0.07 a car
0.07 and _ -peed
0.07 and _ vision
0.07 and _ when
0.07 and bare
0.07 ankle is
0.07 arm _ hes
0.07 arm with
0.07 at _ time
0.07 ate _ whole
0.07 blood thinner
0.07 burn
0.07 burn with
0.07 chill fever
0.07 colostomy
0.07 colostomy bag
0.07 crack tooth
0.07 for _ bit
0.07 gasoline in
0.07 get _ to
0.07 get wind
0.07 giv
0.07 green stuff
0.07 hand _ my
0.07 has _ throw
0.07 has had
0.07 has no
0.07 have chill
0.07 he _ hit
0.07 hes _ like
0.07 his back
0.07 i _ chest
0.07 i _ chill
0.07 i _ wind
0.07 i black
0.07 i sit
0.07 in _ cold
0.07 in _ for
0.07 in _ pee
0.07 isnt -mak
0.07 isnt _ -sense
0.07 itch and
0.07 its _ in
0.07 kitchen knife
0.07 labor
0.07 mouth all
0.07 newborn has
0.07 night #11+
0.07 no -wait
0.07 off and
0.07 pale _ clammy
0.07 poop is
0.07 pregnant _ sharp
0.07 proper
0.07 rib _ when
0.07 rib hurt
0.07 shak _ fever
0.07 she _ pale
0.07 she _ stand
0.07 smoke _ the
0.07 stiff neck
0.07 stopp
0.07 stove
0.07 testicle _ swollen
0.07 thinner
0.07 too _ for
0.07 tum
0.07 up proper
0.07 vomit _ cant
0.07 wake _ proper
0.07 was _ at
0.07 weak she
0.07 white in
0.07 with shak
0.07 with sharp
0.07 worst stomach
0.07 yr
0.06 # _ pm
0.06 -hurt
0.06 <a <kid
0.06 <kid
0.06 <old
0.06 ^ _ bleed
0.06 ^ _ blister
0.06 ^ _ every
0.06 ^ _ speech
0.06 ^ _ through
0.06 ^ _ twist
0.06 ^ muscl
0.06 ^ pull
0.06 ^ we
0.06 a _ #
0.06 a foot
0.06 about #
0.06 actual _ it
0.06 and _ get
0.06 and _ sore
0.06 and _ swell
0.06 and _ weird
0.06 and blood
0.06 and bump
0.06 are _ and
0.06 around
0.06 been _ since
0.06 bother me
0.06 branch
0.06 calf _ sore
0.06 cough _ is
0.06 diarrhea and
0.06 doubl
0.06 drown my
0.06 egg
0.06 few _ for
0.06 goe _ when
0.06 headache _ two
0.06 hi
0.06 his knee
0.06 his right
0.06 i _ bleach
0.06 i took
0.06 in _ #
0.06 in my
0.06 inside my
0.06 is _ than
0.06 light _ me
0.06 miss my
0.06 mom talk
0.06 my _ heart
0.06 my _ not
0.06 my _ red
0.06 my lip
0.06 my nose
0.06 new medicine
0.06 off _ roof
0.06 ok _ my
0.06 one _ for
0.06 oven
0.06 replacement
0.06 roof _ cant
0.06 roof and
0.06 skin _ yellow
0.06 skipp
0.06 so _ of
0.06 son _ hurt
0.06 take warfarin
0.06 that start
0.06 the _ after
0.06 the burn
0.06 thi _ i
0.06 thi morn
0.06 umbilical
0.06 umbilical cord
0.06 up _ lot
0.06 vomit _ he
0.06 weak i
0.06 week _ have
0.06 went double
0.06 when _ sit
0.06 white _ inside
0.06 yesterday my
0.05 # _ #11+
0.05 -tear -when
0.05 -tear _ -she
0.05 <he <had
0.05 <he _ <a
0.05 =appendix_said
0.05 =during_effort
0.05 =no_insulin
0.05 ^ _ down
0.05 ^ _ on
0.05 ^ _ ran
0.05 ^ _ section
0.05 ^ _ splash
0.05 ^ _ week
0.05 ^ c
0.05 ^ dad
0.05 ^ gain
0.05 ^ on
0.05 ^ oven
0.05 ^ period
0.05 a _ aid
0.05 a burn
0.05 a fever
0.05 after _ feed
0.05 and cramp
0.05 and moved
0.05 and was
0.05 appendix
0.05 arm is
0.05 ate a
0.05 back _ a
0.05 bp _ #99+
0.05 breath _ yesterday
0.05 bridge
0.05 button _ moved
0.05 button and
0.05 chest _ hurt
0.05 cold _ white
0.05 crossfit
0.05 down _ and
0.05 eye burn
0.05 first time
0.05 for _ first
0.05 gave _ dog
0.05 girl
0.05 grind
0.05 had _ #
0.05 had _ flu
0.05 havent _ -all
0.05 heart race
0.05 himself
0.05 hot potato
0.05 i _ out
0.05 in _ is
0.05 in bed
0.05 is _ day
0.05 ive got
0.05 law is
0.05 me _ a
0.05 minut ago
0.05 my _ button
0.05 my _ cut
0.05 my _ hasnt
0.05 my _ month
0.05 my _ out
0.05 my _ race
0.05 my _ who
0.05 my roommate
0.05 my vagina
0.05 of pain
0.05 one leg
0.05 oxy
0.05 pain ever
0.05 potato
0.05 race
0.05 ran _ marathon
0.05 ran out
0.05 solid
0.05 splash _ my
0.05 stair
0.05 stair _ #11+
0.05 steroid
0.05 the hot
0.05 the room
0.05 the stair
0.05 three
0.05 twist
0.05 two _ ago
0.05 vagina
0.05 voice _ like
0.05 voice sound
0.05 water _ a
0.05 water for
0.05 we cant
0.05 when we
0.05 who _ #11+
0.05 who is
0.05 woman
0.04 # _ girl
0.04 #99+ _ is
0.04 #99+ feet
0.04 -she
0.04 =drank
0.04 =flank_pain
0.04 ^ _ hernia
0.04 ^ _ raw
0.04 ^ hernia
0.04 ^ pulse
0.04 ^ watch
0.04 a _ belly
0.04 a box
0.04 a hear
0.04 after every
0.04 air
0.04 and _ got
0.04 and puffy
0.04 and swollen
0.04 at _ store
0.04 at rest
0.04 been on
0.04 blurry
0.04 breast
0.04 brought
0.04 burnt
0.04 climb
0.04 cover
0.04 crack _ i
0.04 crack when
0.04 crie in
0.04 day _ fever
0.04 droop and
0.04 felt
0.04 fever _ with
0.04 five minut
0.04 from thi
0.04 had a
0.04 have _ failure
0.04 he _ off
0.04 his _ pill
0.04 his pain
0.04 ill
0.04 in _ eye
0.04 it _ away
0.04 just _ in
0.04 letter
0.04 lift _ box
0.04 lupu
0.04 mixed bleach
0.04 my _ blood
0.04 my _ week
0.04 my apartment
0.04 never -had
0.04 nose _ is
0.04 on _ pill
0.04 out _ week
0.04 out last
0.04 oyster
0.04 pain pill
0.04 post
0.04 raw oyster
0.04 red poop
0.04 right after
0.04 she had
0.04 show
0.04 skin look
0.04 teen
0.04 the eye
0.04 the store
0.04 the surgery
0.04 took _ pain
0.04 with _ on
0.04 woke _ with
0.04 yard
0.03 ^ <he
0.03 ^ _ bp
0.03 ^ _ dizzy
0.03 ^ _ is
0.03 ^ _ leg
0.03 ^ _ low
0.03 ^ _ may
0.03 ^ _ murmur
0.03 ^ battery
0.03 ^ hurt
0.03 ^ im
0.03 a _ black
0.03 a _ widow
0.03 and _ little
0.03 around my
0.03 back _ for
0.03 batteri
0.03 black _ for
0.03 black widow
0.03 breath _ i
0.03 bruis
0.03 bruise on
0.03 but ive
0.03 curtain
0.03 drug
0.03 fami
0.03 goe _ in
0.03 goe down
0.03 he _ to
0.03 he fell
0.03 head last
0.03 heart _ is
0.03 heart murmur
0.03 help my
0.03 his _ on
0.03 hit by
0.03 is #11+
0.03 is numb
0.03 is so
0.03 it _ #99+
0.03 kid has
0.03 lot _ im
0.03 mak my
0.03 moved to
0.03 murmur
0.03 my _ come
0.03 my _ year
0.03 my arm
0.03 my shin
0.03 my stitch
0.03 nail _ remover
0.03 old _ had
0.03 on the
0.03 pneumonia
0.03 polish remover
0.03 red _ sore
0.03 remover
0.03 round _ belly
0.03 she _ #
0.03 sip
0.03 slic
0.03 sneez and
0.03 start round
0.03 stay
0.03 stomach burn
0.03 swollen _ can
0.03 testicl
0.03 to _ his
0.03 to _ on
0.03 up more
0.03 uti
0.03 week _ today
0.03 widow
0.03 work and
0.02 # #
0.02 # _ cant
0.02 =belly_surgery_recent
0.02 =co_word
0.02 =hives_all
0.02 ?turn
0.02 ^ _ altitude
0.02 ^ _ havent
0.02 ^ everyth
0.02 ^ noseble
0.02 ^ throat
0.02 ^ was
0.02 a _ a
0.02 a bee
0.02 a big
0.02 aid battery
0.02 apartment
0.02 are peel
0.02 asked
0.02 back
0.02 better now
0.02 black _ in
0.02 bleed a
0.02 blood _ my
0.02 by _ bee
0.02 chok _ the
0.02 chok in
0.02 chopp
0.02 do _ do
0.02 face is
0.02 finish
0.02 fit _ the
0.02 foot from
0.02 go down
0.02 hand #
0.02 hand _ day
0.02 has _ diarrhea
0.02 he quit
0.02 hear _ battery
0.02 her _ because
0.02 hit his
0.02 hive _ over
0.02 hive all
0.02 hoarse
0.02 i _ but
0.02 i _ it
0.02 in two
0.02 is drool
0.02 is gett
0.02 is heavy
0.02 is real
0.02 its _ up
0.02 like _ for
0.02 look _ my
0.02 my knee
0.02 my rib
0.02 my surgery
0.02 now _ i
0.02 on _ long
0.02 over my
0.02 say _ fine
0.02 shock _ the
0.02 since _ quit
0.02 son has
0.02 stomach _ on
0.02 stuff like
0.02 swollen _ i
0.02 the _ talk
0.02 the lower
0.02 turn _ in
0.02 under _ rib
0.02 walk _ its
0.02 week _ my
0.01 # _ had
0.01 -poop
0.01 =cough
0.01 =leg_feet_swollen
0.01 =skin_infection
0.01 =stomach_burn
0.01 ^ _ asthma
0.01 ^ _ shock
0.01 ^ _ shrimp
0.01 ^ _ swollen
0.01 ^ every
0.01 ^ type
0.01 ^ woke
0.01 ^ yellow
0.01 a _ day
0.01 a _ heart
0.01 allergic
0.01 and throw
0.01 are _ up
0.01 at soccer
0.01 beach
0.01 bottle is
0.01 burger
0.01 butt
0.01 cough
0.01 feel
0.01 feel _ but
0.01 feet
0.01 fever _ #
0.01 few
0.01 formula
0.01 from my
0.01 green
0.01 i _ stop
0.01 i dont
0.01 i near
0.01 im _ chemo
0.01 is _ to
0.01 is diabetic
0.01 its _ a
0.01 keep _ out
0.01 kidney
0.01 last
0.01 lift _ couch
0.01 mountain
0.01 my _ bottle
0.01 my _ teeth
0.01 my _ that
0.01 my asthma
0.01 my baby
0.01 my colonoscopy
0.01 my father
0.01 my wisdom
0.01 neck is
0.01 night _ and
0.01 night _ week
0.01 on _ finger
0.01 pill _ is
0.01 pill bottle
0.01 pls
0.01 roommate _ a
0.01 roommate has
0.01 scrotum
0.01 sugar
0.01 swallow my
0.01 the beach
0.01 the oven
0.01 to drink
0.01 week _ is
0.01 window
0.01 wisdom teeth
0.01 with an
-0.01 #11+ on
-0.01 =cast_tight
-0.01 =croup_cough
-0.01 =tia_resolved
-0.01 ^ _ baby
-0.01 ^ _ best
-0.01 ^ _ gas
-0.01 ^ _ gonna
-0.01 ^ _ lip
-0.01 ^ _ teeth
-0.01 ^ oxygen
-0.01 ^ wasp
-0.01 a _ what
-0.01 about a
-0.01 and _ ankl
-0.01 and dizzy
-0.01 and have
-0.01 ankle _ its
-0.01 anyth down
-0.01 are _ i
-0.01 baby _ are
-0.01 back hurt
-0.01 bad _ in
-0.01 belly _ and
-0.01 bend
-0.01 best friend
-0.01 breath _ im
-0.01 cough _ and
-0.01 cut is
-0.01 dangerou
-0.01 day it
-0.01 face with
-0.01 feel when
-0.01 fight _ my
-0.01 gas in
-0.01 going _ a
-0.01 got hit
-0.01 had
-0.01 he swallow
-0.01 im a
-0.01 in our
-0.01 is _ dangerou
-0.01 is hoarse
-0.01 it normal
-0.01 keep _ to
-0.01 keep _ up
-0.01 mandoline
-0.01 mastectomy
-0.01 more phlegm
-0.01 morn _ up
-0.01 mouth burn
-0.01 my
-0.01 my _ friend
-0.01 my _ nose
-0.01 my _ off
-0.01 my _ to
-0.01 my best
-0.01 my port
-0.01 my sister
-0.01 of _ #
-0.01 on day
-0.01 pain _ high
-0.01 pain up
-0.01 painful rash
-0.01 peel _ a
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 port
-0.01 pressure _ #99+
-0.01 rash _ a
-0.01 said
-0.01 sat down
-0.01 scar to
-0.01 sit
-0.01 smell _ in
-0.01 smell gas
-0.01 spin clas
-0.01 spinn _ i
-0.01 the heat
-0.01 the table
-0.01 thi weekend
-0.01 to walk
-0.01 tonight im
-0.01 up _ phlegm
-0.01 up from
-0.01 up high
-0.01 voice _ hoarse
-0.01 vomit _ since
-0.01 we are
-0.01 when _ cough
-0.02 #
-0.02 #11+ _ the
-0.02 #99+ i
-0.02 <of <a
-0.02 ^ _ gett
-0.02 ^ _ isnt
-0.02 ^ _ nana
-0.02 ^ _ out
-0.02 ^ _ pain
-0.02 ^ _ toe
-0.02 ^ bp
-0.02 ^ drank
-0.02 a _ year
-0.02 after _ food
-0.02 and _ her
-0.02 and needl
-0.02 are
-0.02 at _ week
-0.02 back _ my
-0.02 bottle _ is
-0.02 bump _ head
-0.02 cast off
-0.02 chang
-0.02 chest _ i
-0.02 day _ i
-0.02 dog _ on
-0.02 everyone _ work
-0.02 everyone at
-0.02 got the
-0.02 hav _ baby
-0.02 he _ up
-0.02 heart _ since
-0.02 hip is
-0.02 hoarse after
-0.02 i _ warfarin
-0.02 in _ hot
-0.02 in _ mountain
-0.02 in june
-0.02 iron
-0.02 june
-0.02 lift a
-0.02 lower back
-0.02 machine
-0.02 mother
-0.02 move it
-0.02 my antidepressant
-0.02 my lower
-0.02 my nana
-0.02 my sugar
-0.02 nana
-0.02 of red
-0.02 pin
-0.02 pin _ needl
-0.02 pin and
-0.02 pink again
-0.02 pulse
-0.02 rate _ #11+
-0.02 rate is
-0.02 red _ swollen
-0.02 speech
-0.02 start like
-0.02 talk to
-0.02 tear
-0.02 the car
-0.02 threw _ twice
-0.02 tired and
-0.02 up his
-0.02 up twice
-0.02 when _ pres
-0.02 with pus
-0.02 worse than
-0.03 -heart
-0.03 -rac
-0.03 <of
-0.03 =back_pain
-0.03 ^ _ #11+
-0.03 ^ _ cried
-0.03 ^ _ neighbor
-0.03 ^ _ say
-0.03 ^ _ snake
-0.03 ^ cast
-0.03 ^ dialysi
-0.03 ^ food
-0.03 ^ hello
-0.03 a _ feel
-0.03 a few
-0.03 after _ surgery
-0.03 and _ sleep
-0.03 and light
-0.03 antacid
-0.03 arm are
-0.03 boy _ vomit
-0.03 breath is
-0.03 dad has
-0.03 daughter fell
-0.03 drink and
-0.03 dur
-0.03 feel heavy
-0.03 feet are
-0.03 from _ #
-0.03 from the
-0.03 gasoline
-0.03 get rid
-0.03 got stung
-0.03 grandma has
-0.03 have heart
-0.03 havent -slept
-0.03 hello
-0.03 i _ clean
-0.03 im done
-0.03 inhaler
-0.03 is on
-0.03 its _ and
-0.03 kidney _ pain
-0.03 los
-0.03 los weight
-0.03 maybe
-0.03 me _ my
-0.03 month _ a
-0.03 more and
-0.03 more out
-0.03 morn _ one
-0.03 mouth sore
-0.03 my back
-0.03 my chair
-0.03 next _ my
-0.03 of _ chest
-0.03 pill _ my
-0.03 rid
-0.03 rid _ it
-0.03 rid of
-0.03 shunt
-0.03 skin _ my
-0.03 skin _ the
-0.03 smil
-0.03 smoker
-0.03 snake
-0.03 stone pain
-0.03 tampon
-0.03 the dog
-0.03 the neck
-0.03 thing
-0.03 three _ ago
-0.03 three week
-0.03 tight _ i
-0.03 time
-0.03 twist i
-0.03 urine
-0.03 want to
-0.03 warm _ just
-0.03 wasp sting
-0.03 water and
-0.03 with _ blood
-0.03 without
-0.03 wrist on
-0.03 yellow phlegm
-0.04 # _ he
-0.04 # _ no
-0.04 # yo
-0.04 <as
-0.04 <as <a
-0.04 =days_many
-0.04 ^ _ about
-0.04 ^ _ breast
-0.04 ^ _ diabetic
-0.04 ^ _ heater
-0.04 ^ _ rac
-0.04 ^ _ stepp
-0.04 ^ _ time
-0.04 ^ _ tooth
-0.04 ^ foot
-0.04 ^ lump
-0.04 ^ nail
-0.04 ^ space
-0.04 ^ start
-0.04 ^ voic
-0.04 a _ ball
-0.04 a stomach
-0.04 ach
-0.04 after _ fell
-0.04 and _ #
-0.04 and _ tired
-0.04 and bruis
-0.04 and cough
-0.04 and white
-0.04 asthma
-0.04 badly and
-0.04 bark
-0.04 bark cough
-0.04 been _ #99+
-0.04 cold _ and
-0.04 crack
-0.04 dad _ diabetic
-0.04 daughter #11+
-0.04 dentur
-0.04 diabet and
-0.04 every feed
-0.04 eye vision
-0.04 feel _ tear
-0.04 got _ arm
-0.04 has parkinson
-0.04 heart flutter
-0.04 his arm
-0.04 hurt _ baby
-0.04 i _ been
-0.04 i _ with
-0.04 i stepp
-0.04 i wrote
-0.04 in _ new
-0.04 its better
-0.04 last day
-0.04 last two
-0.04 lie
-0.04 like i
-0.04 mucu
-0.04 my _ hurt
-0.04 my _ in
-0.04 my _ now
-0.04 my _ site
-0.04 my _ thi
-0.04 of _ cough
-0.04 parkinson
-0.04 parkinson and
-0.04 pill with
-0.04 rash on
-0.04 rifle
-0.04 right _ of
-0.04 scooter
-0.04 second
-0.04 shirt
-0.04 since can
-0.04 six hour
-0.04 small cut
-0.04 son hasnt
-0.04 the _ its
-0.04 the _ two
-0.04 to _ side
-0.04 to one
-0.04 was _ before
-0.04 we do
-0.04 when _ and
-0.04 with diabet
-0.04 yesterday
-0.05 #11+ _ a
-0.05 <chest
-0.05 <chest <pain
-0.05 <chest _ <last
-0.05 <had <chest
-0.05 <had _ <pain
-0.05 <i _ <chest
-0.05 =baby
-0.05 ^ _ len
-0.05 ^ _ sicknes
-0.05 ^ _ swallow
-0.05 ^ _ turn
-0.05 ^ all
-0.05 ^ altitude
-0.05 ^ calf
-0.05 ^ gas
-0.05 ^ had
-0.05 ^ neck
-0.05 a _ crash
-0.05 a speech
-0.05 act like
-0.05 ago im
-0.05 and _ eat
-0.05 and _ up
-0.05 and they
-0.05 anyth
-0.05 arm _ its
-0.05 baby pull
-0.05 been _ the
-0.05 bleed _ a
-0.05 blood _ #99+
-0.05 breath _ #
-0.05 cancer
-0.05 car crash
-0.05 check for
-0.05 cheek
-0.05 chest _ with
-0.05 clean
-0.05 come out
-0.05 contact len
-0.05 cough blood
-0.05 ear and
-0.05 fever _ wont
-0.05 fish bone
-0.05 flutter
-0.05 gain _ pound
-0.05 gett bigger
-0.05 hurt _ my
-0.05 i _ ask
-0.05 i _ is
-0.05 i _ she
-0.05 i _ to
-0.05 i pres
-0.05 im _ out
-0.05 in #
-0.05 incision
-0.05 len
-0.05 let
-0.05 lock in
-0.05 med
-0.05 my _ #
-0.05 my _ so
-0.05 my cast
-0.05 my incision
-0.05 my pee
-0.05 neck _ the
-0.05 next to
-0.05 old _ a
-0.05 on me
-0.05 pressure
-0.05 push it
-0.05 right _ is
-0.05 shin
-0.05 shoulder hurt
-0.05 sicknes
-0.05 son _ #11+
-0.05 surgery cut
-0.05 the _ leg
-0.05 thi week
-0.05 to his
-0.05 twice _ and
-0.05 up _ it
-0.05 up fast
-0.05 wisdom
-0.05 yesterday and
-0.06 # _ i
-0.06 # d
-0.06 -#
-0.06 <a <seizure
-0.06 <and <i
-0.06 <attack _ <year
-0.06 <had _ <seizure
-0.06 <seizure
-0.06 =back_sciatica
-0.06 =crohns
-0.06 =hypertension
-0.06 =injection_joint
-0.06 =red_patch
-0.06 =tetanus_due
-0.06 ?a ?cut
-0.06 ?cut
-0.06 ?if ?a
-0.06 ?if _ ?cut
-0.06 ?know _ ?a
-0.06 ^ _ more
-0.06 ^ _ next
-0.06 ^ _ surgery
-0.06 ^ crohn
-0.06 a #11+
-0.06 a _ an
-0.06 a _ bone
-0.06 a _ pink
-0.06 after surgery
-0.06 aid clas
-0.06 and nausea
-0.06 and noth
-0.06 and very
-0.06 at home
-0.06 at work
-0.06 baby has
-0.06 boy _ #
-0.06 breath _ usual
-0.06 breath than
-0.06 come _ goe
-0.06 come and
-0.06 crohn
-0.06 day _ have
-0.06 do _ clean
-0.06 doing
-0.06 finger _ blue
-0.06 first _ clas
-0.06 foot
-0.06 get heartburn
-0.06 go _ when
-0.06 got _ up
-0.06 husband _ off
-0.06 i _ heartburn
-0.06 i _ her
-0.06 i clean
-0.06 in _ calf
-0.06 is _ week
-0.06 it came
-0.06 left _ tingl
-0.06 left side
-0.06 little pink
-0.06 look purple
-0.06 marfan
-0.06 month old
-0.06 mother is
-0.06 mov
-0.06 moved
-0.06 my _ all
-0.06 my _ bone
-0.06 my _ surgery
-0.06 my flight
-0.06 my temp
-0.06 neck _ stiff
-0.06 night _ im
-0.06 nobody
-0.06 of _ than
-0.06 of _ when
-0.06 on _ #
-0.06 pain with
-0.06 rac heart
-0.06 sciatica
-0.06 sciatica down
-0.06 shock from
-0.06 sick
-0.06 sore and
-0.06 sore in
-0.06 swollen red
-0.06 t
-0.06 t #
-0.06 t _ d
-0.06 that _ and
-0.06 that come
-0.06 the _ from
-0.06 tooth and
-0.06 twice today
-0.06 using
-0.06 was _ tv
-0.06 was watch
-0.06 weed
-0.06 when _ stand
-0.06 yesterday _ its
-0.07 #11+ month
-0.07 -more
-0.07 <her
-0.07 <mom
-0.07 <mom <had
-0.07 <mom _ <a
-0.07 <my <mom
-0.07 =allergen
-0.07 ?call ?for
-0.07 ?has
-0.07 ?of _ ?stroke
-0.07 ?poster
-0.07 ?stroke _ a
-0.07 ^ _ <mom
-0.07 ^ _ gum
-0.07 ^ _ hear
-0.07 ^ _ thought
-0.07 ^ _ tongue
-0.07 ^ _ up
-0.07 ^ _ wont
-0.07 ^ came
-0.07 ^ head
-0.07 ^ stepp
-0.07 a _ itchy
-0.07 a _ thi
-0.07 after _ a
-0.07 after i
-0.07 ago _ im
-0.07 and _ some
-0.07 and _ teeth
-0.07 arm went
-0.07 at _ pool
-0.07 bad the
-0.07 balance
-0.07 belly and
-0.07 bit itchy
-0.07 breath _ cough
-0.07 come at
-0.07 daughter got
-0.07 feel a
-0.07 feel so
-0.07 for _ and
-0.07 for _ had
-0.07 forearm
-0.07 going _ the
-0.07 had _ diarrhea
-0.07 headache since
-0.07 hear the
-0.07 his sleep
-0.07 i _ ?for
-0.07 i _ back
-0.07 i am
-0.07 just _ back
-0.07 keppra
-0.07 ladder
-0.07 lift
-0.07 lift _ arm
-0.07 lost _ pound
-0.07 me _ the
-0.07 month and
-0.07 morn _ i
-0.07 my _ hit
-0.07 my _ pound
-0.07 nail polish
-0.07 pacemaker _ is
-0.07 party
-0.07 polish
-0.07 rednes
-0.07 rednes is
-0.07 room spin
-0.07 seizure _ morn
-0.07 seizure thi
-0.07 smoke _ my
-0.07 soccer
-0.07 spin
-0.07 sting
-0.07 stop _ bleed
-0.07 sudden _ headache
-0.07 surgery on
-0.07 the _ before
-0.07 the rednes
-0.07 ther _ in
-0.07 throat _ i
-0.07 tongue and
-0.07 too
-0.07 trampoline
-0.07 two _ no
-0.07 up _ #
-0.07 wait
-0.07 want _ kill
-0.07 wont _ it
-0.07 work had
-0.07 xarelto
-0.08 # _ from
-0.08 # so
-0.08 #11+ yr
-0.08 -belly
-0.08 -chest _ -no
-0.08 -talk
-0.08 <#99+ <what
-0.08 <a <kidney
-0.08 <ago and
-0.08 <ear
-0.08 <food
-0.08 <in _ <what
-0.08 =asthma
-0.08 ?baby
-0.08 ?if ?someone
-0.08 ?if _ ?baby
-0.08 ?my ?baby
-0.08 ?someone
-0.08 ^ _ <had
-0.08 ^ _ cousin
-0.08 ^ _ crack
-0.08 ^ _ faint
-0.08 ^ _ kid
-0.08 ^ _ sneez
-0.08 ^ _ yr
-0.08 ^ gave
-0.08 a
-0.08 a _ sometim
-0.08 a bad
-0.08 a beat
-0.08 a mile
-0.08 ago my
-0.08 all better
-0.08 and _ bp
-0.08 and _ but
-0.08 and belly
-0.08 and sneez
-0.08 and watery
-0.08 aspirin
-0.08 at _ to
-0.08 at nine
-0.08 back after
-0.08 bar
-0.08 beat _ when
-0.08 beat sometim
-0.08 bottom
-0.08 burn _ on
-0.08 bus
-0.08 by my
-0.08 cabinet
-0.08 cant _ in
-0.08 card
-0.08 chest when
-0.08 coffee doctor
-0.08 cousin
-0.08 do ?if
-0.08 do _ ?someone
-0.08 drink _ doctor
-0.08 ear _ out
-0.08 ear stick
-0.08 eat _ and
-0.08 edge
-0.08 edge of
-0.08 faint _ the
-0.08 father
-0.08 fine _ he
-0.08 flu _ week
-0.08 flu last
-0.08 front
-0.08 get _ new
-0.08 get _ work
-0.08 get my
-0.08 get off
-0.08 got _ from
-0.08 got back
-0.08 had _ pain
-0.08 hand _ swollen
-0.08 how many
-0.08 hurt _ wife
-0.08 i
-0.08 i _ ?if
-0.08 i _ be
-0.08 i start
-0.08 ibuprofen
-0.08 if i
-0.08 insurance card
-0.08 is act
-0.08 itchy _ watery
-0.08 its _ bit
-0.08 last _ than
-0.08 mile
-0.08 much _ i
-0.08 much _ the
-0.08 my breast
-0.08 my cousin
-0.08 my kid
-0.08 my shirt
-0.08 my urine
-0.08 need _ fast
-0.08 nose _ sneez
-0.08 nose and
-0.08 of _ for
-0.08 off _ at
-0.08 off work
-0.08 on _ cabinet
-0.08 one _ a
-0.08 out _ a
-0.08 own
-0.08 palm
-0.08 pass _ for
-0.08 period _ a
-0.08 pres
-0.08 quarter _ nine
-0.08 quit
-0.08 sister had
-0.08 skip _ beat
-0.08 skip a
-0.08 so _ that
-0.08 so after
-0.08 sometim _ i
-0.08 sometim when
-0.08 son is
-0.08 start _ and
-0.08 steam
-0.08 steam _ my
-0.08 tak a
-0.08 the _ spot
-0.08 the bus
-0.08 the cabinet
-0.08 time _ day
-0.08 to fast
-0.08 two
-0.08 under my
-0.08 use
-0.08 well and
-0.08 what can
-0.08 work _ #
-0.08 work at
-0.08 yo girl
-0.08 you treat
-0.09 #11+ _ pregnant
-0.09 #11+ _ right
-0.09 -fever _ -week
-0.09 <college
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <died _ <a
-0.09 <gallbladder <out
-0.09 <gallbladder _ <in
-0.09 <had _ <gallbladder
-0.09 <he
-0.09 <in <college
-0.09 <my <dad
-0.09 <my <gallbladder
-0.09 <of _ <stroke
-0.09 <stroke <last
-0.09 <suicide
-0.09 <want
-0.09 <want <to
-0.09 <was <a
-0.09 =weight_loss
-0.09 ?a ?normal
-0.09 ?a _ ?clot
-0.09 ?a _ ?heart
-0.09 ?avoid
-0.09 ?heart ?rate
-0.09 ?is _ ?normal
-0.09 ?normal
-0.09 ?rate
-0.09 ^ _ <dad
-0.09 ^ _ cell
-0.09 ^ _ last
-0.09 ^ about
-0.09 ^ bleach
-0.09 ^ he
-0.09 ^ one
-0.09 ^ sickle
-0.09 ^ smoke
-0.09 ^ tampon
-0.09 ^ wednesday
-0.09 a _ stiff
-0.09 and _ bother
-0.09 and _ swollen
-0.09 ate someth
-0.09 ball
-0.09 bit _ no
-0.09 bit stiff
-0.09 bluish
-0.09 bug
-0.09 c _ #
-0.09 can _ send
-0.09 clock
-0.09 cramp at
-0.09 day now
-0.09 do _ ?call
-0.09 due date
-0.09 eyelid
-0.09 fine _ need
-0.09 forever
-0.09 get _ bit
-0.09 has diabet
-0.09 high _ pressure
-0.09 high blood
-0.09 hip replacement
-0.09 i ?call
-0.09 im _ before
-0.09 is _ today
-0.09 is now
-0.09 is spread
-0.09 know my
-0.09 leg _ spread
-0.09 lie down
-0.09 like tear
-0.09 low mood
-0.09 mood
-0.09 much _ a
-0.09 my _ date
-0.09 my _ panic
-0.09 my _ pop
-0.09 my coworker
-0.09 needl
-0.09 nervou before
-0.09 next _ #
-0.09 number _ i
-0.09 number do
-0.09 often
-0.09 on glas
-0.09 purple _ on
-0.09 quiet
-0.09 rac at
-0.09 said it
-0.09 stomach _ the
-0.09 stomach bug
-0.09 sugar _ #99+
-0.09 the _ last
-0.09 tooth _ a
-0.09 tummy is
-0.09 up _ a
-0.09 up _ nose
-0.09 usual _ attack
-0.09 usual panic
-0.09 very tired
-0.09 what number
-0.09 with _ of
-0.09 with _ phlegm
-0.09 you _ #
-0.09 you send
-0.1 # _ a
-0.1 # _ tomorrow
-0.1 #11+ and
-0.1 -or _ -pain
-0.1 <a <fever
-0.1 <a <miscarriage
-0.1 <a _ <two
-0.1 <check
-0.1 <drink
-0.1 <drink _ <year
-0.1 <fever
-0.1 <had _ <fever
-0.1 <had _ <miscarriage
-0.1 <had _ <stroke
-0.1 <i <stopp
-0.1 <i _ <drink
-0.1 <miscarriage
-0.1 <miscarriage <two
-0.1 <miscarriage _ <year
-0.1 <stopp
-0.1 <stopp <drink
-0.1 <year _ <was
-0.1 =ulcer_nsaid
-0.1 ?and
-0.1 ?to
-0.1 ^ _ <last
-0.1 ^ _ <stopp
-0.1 ^ _ <was
-0.1 ^ _ birth
-0.1 ^ _ drool
-0.1 ^ _ lower
-0.1 ^ _ scar
-0.1 ^ _ since
-0.1 ^ _ start
-0.1 ^ bf
-0.1 ^ broke
-0.1 ^ glucose
-0.1 ^ hand
-0.1 ^ leg
-0.1 ^ purple
-0.1 ^ smell
-0.1 ^ three
-0.1 ^ thyroid
-0.1 a _ just
-0.1 a deep
-0.1 a letter
-0.1 a ride
-0.1 ankle _ a
-0.1 at _ thirty
-0.1 at _ tomorrow
-0.1 back _ work
-0.1 badly
-0.1 before noon
-0.1 bf
-0.1 bit _ when
-0.1 breath _ now
-0.1 burn _ blister
-0.1 can _ come
-0.1 car door
-0.1 clean a
-0.1 constipat _ two
-0.1 copd and
-0.1 covid
-0.1 daughter _ is
-0.1 day _ christma
-0.1 day before
-0.1 day is
-0.1 day one
-0.1 do _ treat
-0.1 drink cold
-0.1 fever _ the
-0.1 fine no
-0.1 fine since
-0.1 garden no
-0.1 go _ to
-0.1 has _ sore
-0.1 he keep
-0.1 his heart
-0.1 husband _ #11+
-0.1 i _ cold
-0.1 i _ fine
-0.1 i _ im
-0.1 i _ walk
-0.1 i come
-0.1 i fell
-0.1 i go
-0.1 i hit
-0.1 i leave
-0.1 is _ bad
-0.1 it
-0.1 itchy eye
-0.1 its _ now
-0.1 leave
-0.1 letter for
-0.1 lump in
-0.1 metformin
-0.1 needle
-0.1 on _ hand
-0.1 on _ meter
-0.1 on _ shoulder
-0.1 oxygen reader
-0.1 play _ drink
-0.1 play and
-0.1 pus
-0.1 rash _ fever
-0.1 reader
-0.1 reader _ #11+
-0.1 reader say
-0.1 runny _ and
-0.1 shower
-0.1 since _ im
-0.1 sore _ runn
-0.1 spread
-0.1 start thi
-0.1 stopp _ #
-0.1 sunburn on
-0.1 swell on
-0.1 th _ #
-0.1 thyroid
-0.1 tired _ after
-0.1 to _ can
-0.1 to work
-0.1 today im
-0.1 tomorrow night
-0.1 tooth _ when
-0.1 tooth hurt
-0.1 treat
-0.1 up _ stuff
-0.1 want it
-0.1 with _ nail
-0.1 yesterday _ i
-0.1 yesterday _ when
-0.1 yesterday hurt
-0.1 yesterday im
-0.1 yo _ with
-0.11 #99+ over
-0.11 -no -trouble
-0.11 <and <it
-0.11 <faint <once
-0.11 <get
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <i _ <once
-0.11 <pain _ <year
-0.11 <panic
-0.11 <panic <attack
-0.11 <to _ <about
-0.11 <to _ <panic
-0.11 <up
-0.11 <what
-0.11 <year _ and
-0.11 =discharge
-0.11 =throat_sore
-0.11 ?are _ ?sign
-0.11 ?call
-0.11 ?heart
-0.11 ?the ?sign
-0.11 ^ _ can
-0.11 ^ _ ear
-0.11 ^ _ face
-0.11 ^ _ leak
-0.11 ^ _ scalp
-0.11 ^ _ some
-0.11 ^ _ test
-0.11 ^ boil
-0.11 ^ car
-0.11 ^ heat
-0.11 ^ rash
-0.11 a _ to
-0.11 a bead
-0.11 after _ minut
-0.11 along _ has
-0.11 arm feel
-0.11 at _ or
-0.11 back with
-0.11 bandaid _ fine
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 been _ that
-0.11 been like
-0.11 big _ of
-0.11 bit dizzy
-0.11 breath today
-0.11 carsick
-0.11 cold last
-0.11 daughter ate
-0.11 day breath
-0.11 door and
-0.11 drink coffee
-0.11 fever _ two
-0.11 fever for
-0.11 for _ control
-0.11 for poison
-0.11 for three
-0.11 get carsick
-0.11 giv a
-0.11 got copd
-0.11 had knee
-0.11 had thi
-0.11 half
-0.11 happen
-0.11 have _ small
-0.11 have high
-0.11 heart beat
-0.11 her face
-0.11 hik
-0.11 how _ doe
-0.11 i _ carsick
-0.11 i _ coffee
-0.11 i almost
-0.11 i burn
-0.11 i havent
-0.11 i use
-0.11 in _ toddler
-0.11 is _ after
-0.11 is _ breath
-0.11 is stuck
-0.11 it start
-0.11 itchy scalp
-0.11 long _ a
-0.11 long doe
-0.11 me
-0.11 mild _ after
-0.11 month _ vaccin
-0.11 more
-0.11 my _ its
-0.11 my _ when
-0.11 my mother
-0.11 my tonsil
-0.11 now need
-0.11 number _ poison
-0.11 of _ since
-0.11 of _ today
-0.11 old put
-0.11 pain on
-0.11 physical for
-0.11 poison control
-0.11 put _ bead
-0.11 quarter past
-0.11 see well
-0.11 side _ while
-0.11 son _ up
-0.11 spot on
-0.11 stair _ like
-0.11 stair been
-0.11 steak
-0.11 the chest
-0.11 toddler throw
-0.11 what _ i
-0.11 when she
-0.11 will
-0.11 year _ put
-0.11 yo _ sudden
-0.12 #11+ _ girl
-0.12 #11+ _ man
-0.12 #11+ _ monday
-0.12 #11+ with
-0.12 -the
-0.12 <a <heart
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <had <my
-0.12 <my _ <out
-0.12 <out <in
-0.12 <out _ <#99+
-0.12 <pain
-0.12 <pain <last
-0.12 =splinter_small
-0.12 ^ _ cough
-0.12 ^ _ slept
-0.12 ^ _ wisdom
-0.12 ^ baby
-0.12 ^ cough
-0.12 ^ mom
-0.12 ^ out
-0.12 a _ it
-0.12 a _ on
-0.12 a sore
-0.12 after drink
-0.12 aid _ for
-0.12 aid kit
-0.12 alcohol with
-0.12 all _ pill
-0.12 almost
-0.12 and _ an
-0.12 are cold
-0.12 are safe
-0.12 at _ pm
-0.12 at quarter
-0.12 back _ mexico
-0.12 bruis _ i
-0.12 bruis and
-0.12 came _ sudden
-0.12 can _ it
-0.12 can _ swim
-0.12 can _ talk
-0.12 come
-0.12 cramp _ my
-0.12 december #
-0.12 did _ lot
-0.12 do if
-0.12 doctor _ it
-0.12 doe my
-0.12 drank _ much
-0.12 drank too
-0.12 drink _ with
-0.12 drink alcohol
-0.12 except
-0.12 except friday
-0.12 feel _ now
-0.12 first _ kit
-0.12 for _ mild
-0.12 from mexico
-0.12 get _ too
-0.12 glas
-0.12 hand is
-0.12 hour after
-0.12 i _ alcohol
-0.12 i _ if
-0.12 i _ my
-0.12 i swim
-0.12 i test
-0.12 in _ first
-0.12 is _ thi
-0.12 jump off
-0.12 kit
-0.12 kit for
-0.12 license
-0.12 make _ sleepy
-0.12 man
-0.12 me _ at
-0.12 me at
-0.12 me sleepy
-0.12 mexico
-0.12 mild rash
-0.12 mom _ a
-0.12 much _ and
-0.12 my _ hard
-0.12 my after
-0.12 my son
-0.12 nail
-0.12 need #
-0.12 next _ in
-0.12 nurse _ my
-0.12 off _ bridge
-0.12 off _ is
-0.12 on _ the
-0.12 on sudden
-0.12 once _ night
-0.12 one week
-0.12 over _ the
-0.12 over in
-0.12 pill a
-0.12 pump site
-0.12 ran _ of
-0.12 refus
-0.12 right lower
-0.12 safe _ a
-0.12 should _ eat
-0.12 sleep _ my
-0.12 sore _ for
-0.12 stair _ the
-0.12 surgery
-0.12 the _ an
-0.12 throw _ for
-0.12 tingl _ i
-0.12 toddler
-0.12 took #
-0.12 took a
-0.12 toy
-0.12 up for
-0.12 was _ last
-0.12 was _ thi
-0.12 week what
-0.12 what vaccin
-0.12 who _ i
-0.12 worri
-0.12 worri about
-0.12 writ
-0.12 yo man
-0.12 you _ my
-0.13 # _ on
-0.13 # of
-0.13 #11+ tomorrow
-0.13 -fever -or
-0.13 -fever just
-0.13 <a <baby
-0.13 <baby
-0.13 <fine
-0.13 <kidney
-0.13 <like
-0.13 <my _ <was
-0.13 <should
-0.13 <should <i
-0.13 <they
-0.13 <would
-0.13 <would <like
-0.13 =cramps
-0.13 ?an
-0.13 ?do _ ?prevent
-0.13 ?get
-0.13 ?is ?an
-0.13 ?mean
-0.13 ?what _ ?an
-0.13 ^ _ drown
-0.13 ^ _ morn
-0.13 ^ roll
-0.13 a _ breath
-0.13 a _ throat
-0.13 a coin
-0.13 after bean
-0.13 after soda
-0.13 and _ baby
-0.13 ankle
-0.13 around #
-0.13 bang
-0.13 bee
-0.13 bit sore
-0.13 breath feel
-0.13 breath smell
-0.13 bypas
-0.13 can _ on
-0.13 can the
-0.13 cant _ the
-0.13 check it
-0.13 clas
-0.13 coin
-0.13 cramp
-0.13 day at
-0.13 day off
-0.13 diarrhea _ #
-0.13 drank a
-0.13 ear _ when
-0.13 ear hurt
-0.13 eye from
-0.13 far _ are
-0.13 far away
-0.13 feel _ i
-0.13 feel _ work
-0.13 fever of
-0.13 first monday
-0.13 flos
-0.13 for five
-0.13 for week
-0.13 gastric
-0.13 gastric bypas
-0.13 get _ for
-0.13 glass thing
-0.13 he took
-0.13 headache for
-0.13 heal nice
-0.13 healthy
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 hold _ pee
-0.13 hurt _ he
-0.13 i _ for
-0.13 i bring
-0.13 i flos
-0.13 i skip
-0.13 i take
-0.13 in _ arm
-0.13 in _ heat
-0.13 in _ neck
-0.13 in december
-0.13 is _ with
-0.13 it _ bleed
-0.13 it ok
-0.13 ive had
-0.13 jaw _ when
-0.13 last _ but
-0.13 long flight
-0.13 monday _ december
-0.13 monday morn
-0.13 my ankle
-0.13 my headache
-0.13 need _ new
-0.13 nice
-0.13 no _ -#11+
-0.13 no _ -in
-0.13 nurse haha
-0.13 nut
-0.13 of _ thi
-0.13 ok _ fly
-0.13 out _ insulin
-0.13 panic
-0.13 panic attack
-0.13 pushup _ when
-0.13 pushup hurt
-0.13 roof
-0.13 sepsi
-0.13 should _ bring
-0.13 soda
-0.13 sore since
-0.13 stair at
-0.13 stomach _ when
-0.13 stomach pain
-0.13 stuff _ my
-0.13 teeth and
-0.13 the _ rd
-0.13 the _ time
-0.13 the _ when
-0.13 the shingl
-0.13 throat _ a
-0.13 to _ at
-0.13 tomorrow _ #
-0.13 tomorrow _ the
-0.13 tummy
-0.13 was chok
-0.13 watch tv
-0.13 when _ flos
-0.13 when _ skip
-0.13 when hungry
-0.13 white _ on
-0.14 # _ has
-0.14 # _ need
-0.14 # k
-0.14 #99+ for
-0.14 -#11+
-0.14 -and -no
-0.14 -bladder
-0.14 -pain -no
-0.14 <#99+ _ <i
-0.14 <arm
-0.14 <attack _ <#99+
-0.14 <bender
-0.14 <bender <last
-0.14 <bender _ <month
-0.14 <broke
-0.14 <broke <my
-0.14 <broke _ <arm
-0.14 <do <i
-0.14 <do _ <need
-0.14 <fender
-0.14 <fender <bender
-0.14 <fender _ <last
-0.14 <heart _ <in
-0.14 <i <be
-0.14 <i <need
-0.14 <my <arm
-0.14 <ten
-0.14 <ten <year
-0.14 <ten _ <ago
-0.14 <year _ <i
-0.14 =asthma_mild
-0.14 =cut_by_accident
-0.14 =getting_worse
-0.14 ?the _ ?of
-0.14 ^ <broke
-0.14 ^ <fender
-0.14 ^ _ -bleed
-0.14 ^ _ -pain
-0.14 ^ _ <bender
-0.14 ^ _ before
-0.14 ^ _ friday
-0.14 ^ _ have
-0.14 ^ _ itchy
-0.14 ^ before
-0.14 ^ my
-0.14 ^ saturday
-0.14 a _ is
-0.14 a _ look
-0.14 a couple
-0.14 a dentist
-0.14 a first
-0.14 a normal
-0.14 a toy
-0.14 after _ no
-0.14 after tomorrow
-0.14 all night
-0.14 and _ from
-0.14 and _ together
-0.14 and ibuprofen
-0.14 and it
-0.14 any time
-0.14 at ten
-0.14 back at
-0.14 before _ tomorrow
-0.14 better when
-0.14 bother
-0.14 breath after
-0.14 can _ check
-0.14 can _ drink
-0.14 can _ use
-0.14 cold hand
-0.14 college
-0.14 com in
-0.14 couple
-0.14 couple of
-0.14 cramp _ #
-0.14 d
-0.14 day _ tomorrow
-0.14 day _ week
-0.14 day for
-0.14 dec _ th
-0.14 detergent
-0.14 detergent itchy
-0.14 doctor said
-0.14 faint when
-0.14 fast before
-0.14 fever _ a
-0.14 fridge
-0.14 from _ detergent
-0.14 had _ and
-0.14 have _ blood
-0.14 hold his
-0.14 hole
-0.14 husband leg
-0.14 i _ high
-0.14 i give
-0.14 ibuprofen together
-0.14 inhaler work
-0.14 it burn
-0.14 it rain
-0.14 itch from
-0.14 its _ again
-0.14 just _ up
-0.14 k
-0.14 last _ after
-0.14 late _ is
-0.14 late today
-0.14 light bother
-0.14 my _ burn
-0.14 my _ fell
-0.14 my _ spit
-0.14 my _ test
-0.14 my _ woke
-0.14 my due
-0.14 new _ itchy
-0.14 new detergent
-0.14 night after
-0.14 no _ -and
-0.14 no _ -of
-0.14 of bed
-0.14 of heart
-0.14 off _ ladder
-0.14 on
-0.14 on and
-0.14 on dialysi
-0.14 one arm
-0.14 or sunday
-0.14 out _ bed
-0.14 painful blister
-0.14 past _ on
-0.14 pill late
-0.14 quit _ and
-0.14 rash _ blister
-0.14 rash _ new
-0.14 referral
-0.14 regular
-0.14 sat
-0.14 saturday _ sunday
-0.14 saturday or
-0.14 sex
-0.14 shot do
-0.14 shoulder a
-0.14 since _ birth
-0.14 since my
-0.14 sometime next
-0.14 son woke
-0.14 swell _ little
-0.14 take _ blood
-0.14 take _ the
-0.14 take in
-0.14 the birth
-0.14 the first
-0.14 throat _ two
-0.14 throat for
-0.14 tired from
-0.14 to _ next
-0.14 today _ that
-0.14 today is
-0.14 together
-0.14 told
-0.14 tuesday _ i
-0.14 tuesday can
-0.14 tylenol and
-0.14 want _ know
-0.14 watery
-0.14 when _ rain
-0.14 when it
-0.14 work in
-0.14 wrong
-0.14 yesterday _ bit
-0.14 yesterday a
-0.15 # _ monday
-0.15 #11+ day
-0.15 <about
-0.15 <an
-0.15 <once
-0.15 <stroke _ <year
-0.15 ?a _ ?in
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?in ?a
-0.15 ?labor
-0.15 ^ _ drain
-0.15 ^ _ grandma
-0.15 ^ _ had
-0.15 ^ _ scrape
-0.15 ^ _ voic
-0.15 ^ _ wrist
-0.15 ^ contact
-0.15 ^ pump
-0.15 a _ for
-0.15 a long
-0.15 a toilet
-0.15 after
-0.15 after _ flight
-0.15 after bad
-0.15 after star
-0.15 all _ my
-0.15 allergic _ cat
-0.15 alway have
-0.15 and #
-0.15 and _ a
-0.15 and _ arm
-0.15 at _ screen
-0.15 at me
-0.15 away
-0.15 back to
-0.15 baseball
-0.15 because of
-0.15 beer
-0.15 bit _ after
-0.15 blood _ check
-0.15 burp _ lot
-0.15 burp a
-0.15 but _ can
-0.15 cant do
-0.15 cold _ a
-0.15 cut _ heal
-0.15 disease
-0.15 dizzy _ boat
-0.15 fine just
-0.15 for _ headache
-0.15 from #
-0.15 from _ screen
-0.15 from _ to
-0.15 glas _ wine
-0.15 got his
-0.15 had my
-0.15 had pneumonia
-0.15 hand _ when
-0.15 hand are
-0.15 have _ headache
-0.15 he _ on
-0.15 headache _ star
-0.15 i _ a
-0.15 i _ two
-0.15 i work
-0.15 is _ now
-0.15 is heal
-0.15 is too
-0.15 little red
-0.15 my grandma
-0.15 next _ what
-0.15 next available
-0.15 number for
-0.15 of _ with
-0.15 of next
-0.15 of wine
-0.15 on boat
-0.15 or _ on
-0.15 over the
-0.15 plan to
-0.15 pressure check
-0.15 quarter to
-0.15 reschedule my
-0.15 roll
-0.15 salty
-0.15 scrape _ my
-0.15 scrape on
-0.15 should a
-0.15 small red
-0.15 son _ off
-0.15 son eye
-0.15 son fell
-0.15 star _ the
-0.15 star at
-0.15 start today
-0.15 stitch _ my
-0.15 stitch _ out
-0.15 stitch come
-0.15 surgery _ is
-0.15 swell _ i
-0.15 take _ for
-0.15 tan
-0.15 the number
-0.15 tingl when
-0.15 tinnitu
-0.15 to _ when
-0.15 to cat
-0.15 to have
-0.15 tylenol _ my
-0.15 vaccin _ i
-0.15 vaccin do
-0.15 was on
-0.15 we had
-0.15 week _ better
-0.15 week when
-0.15 went to
-0.15 what _ is
-0.15 with _ for
-0.15 with her
-0.16 # at
-0.16 #99+ chill
-0.16 -at
-0.16 -leg
-0.16 -of -breath
-0.16 -on
-0.16 -out
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 <a _ <last
-0.16 <died <of
-0.16 <had _ <heart
-0.16 <i <faint
-0.16 <i <used
-0.16 <i _ <test
-0.16 <my _ <died
-0.16 =gums_bleed
-0.16 =smoker
-0.16 ?are ?the
-0.16 ?do ?you
-0.16 ?do _ ?treat
-0.16 ?how _ ?you
-0.16 ?sign _ ?a
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?what _ ?the
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ <used
-0.16 ^ _ bled
-0.16 ^ _ cream
-0.16 ^ _ flight
-0.16 ^ _ free
-0.16 ^ _ throat
-0.16 ^ runny
-0.16 ^ shaky
-0.16 ^ since
-0.16 a _ form
-0.16 a _ small
-0.16 a colonoscopy
-0.16 a snake
-0.16 after feed
-0.16 an erection
-0.16 and _ still
-0.16 arm from
-0.16 bed for
-0.16 bled _ i
-0.16 bled when
-0.16 can _ exercise
-0.16 can _ play
-0.16 cant _ out
-0.16 chest lift
-0.16 cough _ my
-0.16 cough since
-0.16 crie _ i
-0.16 crie when
-0.16 double dose
-0.16 ear pain
-0.16 eat _ play
-0.16 exercise
-0.16 eye itchy
-0.16 fine can
-0.16 first aid
-0.16 for month
-0.16 gett worse
-0.16 got her
-0.16 grandmother
-0.16 had _ replacement
-0.16 had _ stomach
-0.16 had diarrhea
-0.16 heavier
-0.16 heavier _ usual
-0.16 heavier than
-0.16 hes _ now
-0.16 hes eat
-0.16 his _ went
-0.16 how _ bleach
-0.16 how _ water
-0.16 hurt _ out
-0.16 hurt in
-0.16 i _ him
-0.16 i exercise
-0.16 i last
-0.16 ibuprofen _ a
-0.16 knee _ #
-0.16 lot
-0.16 me about
-0.16 monday _ #11+
-0.16 much _ should
-0.16 much bleach
-0.16 much water
-0.16 my _ a
-0.16 my _ bump
-0.16 need _ batteri
-0.16 next checkup
-0.16 normal to
-0.16 nose cough
-0.16 nurse _ it
-0.16 of _ bed
-0.16 ok with
-0.16 poop
-0.16 poop _ i
-0.16 pressure is
-0.16 puffy
-0.16 pull up
-0.16 red spot
-0.16 replacement #
-0.16 runny _ cough
-0.16 same time
-0.16 session
-0.16 she _ up
-0.16 should _ drink
-0.16 skin on
-0.16 squat
-0.16 stand _ too
-0.16 streak
-0.16 sweet
-0.16 the _ checkup
-0.16 the _ tomorrow
-0.16 thi is
-0.16 typ
-0.16 water _ i
-0.16 water should
-0.16 we have
-0.16 when the
-0.17 # _ like
-0.17 # c
-0.17 # in
-0.17 # p
-0.17 #11+ pm
-0.17 -ear
-0.17 <# <year
-0.17 <a <stroke
-0.17 <do
-0.17 <need
-0.17 <stroke
-0.17 =kidney_stone
-0.17 ?cause ?chest
-0.17 ?cause _ ?pain
-0.17 ?do _ ?know
-0.17 ?know _ ?my
-0.17 ?stres _ ?chest
-0.17 ^ _ <son
-0.17 ^ _ food
-0.17 ^ _ pound
-0.17 ^ _ the
-0.17 ^ _ under
-0.17 ^ green
-0.17 ^ hi
-0.17 ^ hot
-0.17 ^ make
-0.17 ^ quarter
-0.17 ^ red
-0.17 ^ temp
-0.17 a _ c
-0.17 a _ heartburn
-0.17 a _ test
-0.17 adult
-0.17 and _ feet
-0.17 and _ fever
-0.17 and blurry
-0.17 ankl _ a
-0.17 are itchy
-0.17 at _ gym
-0.17 bandaid on
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 birth
-0.17 bit swollen
-0.17 blood _ log
-0.17 both side
-0.17 bp med
-0.17 but the
-0.17 come _ tomorrow
-0.17 constipat _ three
-0.17 day _ im
-0.17 do _ my
-0.17 down my
-0.17 eye _ itchy
-0.17 fast after
-0.17 finger _ cold
-0.17 flight next
-0.17 for _ day
-0.17 for _ in
-0.17 for adult
-0.17 fri
-0.17 from _ chair
-0.17 full
-0.17 get dizzy
-0.17 he scream
-0.17 hear test
-0.17 hes fine
-0.17 hi _ basical
-0.17 hi so
-0.17 his _ thi
-0.17 how _ should
-0.17 i _ dizzy
-0.17 i _ food
-0.17 i _ one
-0.17 i burp
-0.17 i ran
-0.17 in _ throat
-0.17 is green
-0.17 it _ hurt
-0.17 jaw pain
-0.17 knee _ when
-0.17 last _ of
-0.17 last friday
-0.17 late _ that
-0.17 little heartburn
-0.17 little when
-0.17 log
-0.17 long _ next
-0.17 mine
-0.17 monkey
-0.17 monkey bar
-0.17 my _ itch
-0.17 my _ med
-0.17 my _ on
-0.17 my a
-0.17 my finger
-0.17 my new
-0.17 my shoulder
-0.17 my test
-0.17 new _ prescription
-0.17 new one
-0.17 night cant
-0.17 now just
-0.17 numb _ i
-0.17 of _ can
-0.17 off _ scooter
-0.17 on _ foot
-0.17 on _ head
-0.17 on stair
-0.17 or _ for
-0.17 otherwise fine
-0.17 out tomorrow
-0.17 p
-0.17 scrape
-0.17 should _ get
-0.17 side hurt
-0.17 side is
-0.17 smoke detector
-0.17 so basical
-0.17 spill
-0.17 sting _ my
-0.17 take #
-0.17 test result
-0.17 th at
-0.17 the _ detector
-0.17 the _ friday
-0.17 the smoke
-0.17 thing _ blurry
-0.17 thing are
-0.17 thur #
-0.17 time _ #
-0.17 to #99+
-0.17 to eat
-0.17 toe _ the
-0.17 took _ bp
-0.17 tripp
-0.17 vitamin d
-0.17 want _ hear
-0.17 which _ are
-0.17 which _ do
-0.17 wife _ in
-0.17 with _ runny
-0.17 wont eat
-0.18 # or
-0.18 #11+ _ #11+
-0.18 #11+ h
-0.18 -chest
-0.18 -chest -pain
-0.18 -later
-0.18 -later -than
-0.18 -poop -in
-0.18 -poop _ -#
-0.18 -spot
-0.18 -than
-0.18 <a _ <attack
-0.18 <attack <in
-0.18 <be
-0.18 <from
-0.18 <gallbladder
-0.18 <heart <attack
-0.18 <my <fami
-0.18 <run
-0.18 <run <in
-0.18 <run _ <my
-0.18 =deaf_sudden
-0.18 =left_ribs
-0.18 ?a ?fever
-0.18 ?can ?i
-0.18 ?fever
-0.18 ?how ?can
-0.18 ^ _ -chest
-0.18 ^ _ -later
-0.18 ^ _ hot
-0.18 ^ _ long
-0.18 ^ _ lost
-0.18 ^ _ thur
-0.18 ^ chang
-0.18 ^ nervou
-0.18 ^ some
-0.18 a fortnight
-0.18 a one
-0.18 ache _ mov
-0.18 after _ every
-0.18 after _ spinach
-0.18 and _ ache
-0.18 and _ at
-0.18 and runny
-0.18 arm _ numb
-0.18 at _ h
-0.18 before christma
-0.18 before my
-0.18 between
-0.18 can a
-0.18 cant _ on
-0.18 cat
-0.18 chew
-0.18 couple _ day
-0.18 crie _ -tear
-0.18 crie without
-0.18 cried
-0.18 disease and
-0.18 doctor told
-0.18 ear pop
-0.18 eat spinach
-0.18 every _ hour
-0.18 eyelid _ a
-0.18 fever _ yesterday
-0.18 foot while
-0.18 fortnight
-0.18 from _ door
-0.18 funny
-0.18 glass _ me
-0.18 goe away
-0.18 good now
-0.18 h
-0.18 had it
-0.18 he _ fine
-0.18 how _ is
-0.18 how long
-0.18 hurt _ i
-0.18 i _ #99+
-0.18 insurance cover
-0.18 it _ two
-0.18 it for
-0.18 itchy _ from
-0.18 jogg
-0.18 keep _ when
-0.18 keep anyth
-0.18 keep gett
-0.18 leg from
-0.18 little _ i
-0.18 long day
-0.18 low back
-0.18 mild cramp
-0.18 monday _ #
-0.18 my _ sleep
-0.18 my _ work
-0.18 my teeth
-0.18 nervou _ my
-0.18 nervou about
-0.18 no -chest
-0.18 no -later
-0.18 no _ -than
-0.18 of day
-0.18 of insulin
-0.18 old _ his
-0.18 on _ thumb
-0.18 on a
-0.18 one _ old
-0.18 one year
-0.18 pack
-0.18 play soccer
-0.18 poop _ green
-0.18 pregnant _ a
-0.18 red _ in
-0.18 red _ on
-0.18 refill of
-0.18 safe _ pregnancy
-0.18 son bump
-0.18 spinach
-0.18 stain
-0.18 start _ a
-0.18 stomach _ after
-0.18 teen sleep
-0.18 th of
-0.18 thank
-0.18 toddler fell
-0.18 toe hurt
-0.18 told me
-0.18 took two
-0.18 tooth is
-0.18 tv _ fine
-0.18 tv its
-0.18 watch _ its
-0.18 water _ my
-0.18 weird _ my
-0.18 what _ number
-0.18 when should
-0.18 white spot
-0.18 wind _ the
-0.18 without -tear
-0.19 #99+ before
-0.19 -blood -no
-0.19 -blood _ -fever
-0.19 -dizzines
-0.19 -in -day
-0.19 -no -fever
-0.19 <a _ <in
-0.19 <after
-0.19 <out
-0.19 <test
-0.19 <was <#11+
-0.19 ?clot
-0.19 ?if ?my
-0.19 ?it
-0.19 ?my
-0.19 ?of ?a
-0.19 ^ #99+
-0.19 ^ _ appt
-0.19 ^ _ finger
-0.19 ^ _ foot
-0.19 ^ _ ligament
-0.19 ^ _ mother
-0.19 ^ _ yesterday
-0.19 ^ box
-0.19 ^ bruise
-0.19 ^ bump
-0.19 ^ from
-0.19 ^ shampoo
-0.19 a _ fever
-0.19 a _ hurt
-0.19 a checkup
-0.19 a small
-0.19 about
-0.19 after _ concert
-0.19 all my
-0.19 and _ walk
-0.19 and feel
-0.19 are tight
-0.19 between a
-0.19 bp _ over
-0.19 bump _ fine
-0.19 bump feel
-0.19 can _ nurse
-0.19 can someone
-0.19 check in
-0.19 chest start
-0.19 day _ -fever
-0.19 day _ the
-0.19 day from
-0.19 difference _ a
-0.19 difference between
-0.19 eczema
-0.19 faint in
-0.19 finger is
-0.19 fingernail
-0.19 first _ of
-0.19 flutter a
-0.19 for _ #11+
-0.19 for a
-0.19 has _ eye
-0.19 have _ disease
-0.19 he _ chok
-0.19 husband _ a
-0.19 i _ all
-0.19 i _ tylenol
-0.19 im so
-0.19 in _ shoe
-0.19 instead
-0.19 is _ good
-0.19 is _ no
-0.19 kid ate
-0.19 ligament
-0.19 look good
-0.19 mild _ on
-0.19 month
-0.19 my _ smell
-0.19 nausea _ diarrhea
-0.19 need _ glass
-0.19 no -trouble
-0.19 no _ -breath
-0.19 noon _ weekend
-0.19 old has
-0.19 on _ lip
-0.19 on weekend
-0.19 onion _ stopp
-0.19 onion it
-0.19 pain _ fever
-0.19 period cramp
-0.19 pop _ i
-0.19 pop when
-0.19 rest
-0.19 shin _ the
-0.19 shin on
-0.19 side stitch
-0.19 small _ feel
-0.19 small bump
-0.19 small hernia
-0.19 son want
-0.19 sprain
-0.19 stroke _ i
-0.19 stubb toe
-0.19 take tylenol
-0.19 the _ between
-0.19 the _ small
-0.19 the _ yesterday
-0.19 the flight
-0.19 the neighbor
-0.19 to fly
-0.19 to quit
-0.19 tomorrow at
-0.19 tomorrow morn
-0.19 up since
-0.19 vomit _ feed
-0.19 vomit diarrhea
-0.19 vomit every
-0.19 week _ can
-0.19 what _ difference
-0.19 with burn
-0.19 work _ me
-0.2 # _ over
-0.2 -today
-0.2 <when _ <was
-0.2 =period_usual
-0.2 ?for ?a
-0.2 ?therapist
-0.2 ^ _ <to
-0.2 ^ _ son
-0.2 ^ as
-0.2 ^ ripp
-0.2 ^ tiny
-0.2 a _ dizzy
-0.2 a crayon
-0.2 a ladder
-0.2 about the
-0.2 after _ at
-0.2 after _ in
-0.2 amoxicillin
-0.2 and _ nose
-0.2 are _ common
-0.2 are your
-0.2 as _ as
-0.2 as possible
-0.2 ask about
-0.2 at _ movie
-0.2 ball and
-0.2 be _ about
-0.2 be worri
-0.2 bp
-0.2 chat
-0.2 click _ i
-0.2 click when
-0.2 contagiou
-0.2 cooki
-0.2 dad _ a
-0.2 dec #
-0.2 dizzy when
-0.2 drink fine
-0.2 every _ for
-0.2 eye _ fine
-0.2 eye _ when
-0.2 eye itch
-0.2 feet hurt
-0.2 fell _ a
-0.2 for two
-0.2 get out
-0.2 glucose
-0.2 good for
-0.2 grandfather
-0.2 had _ before
-0.2 hurt _ garden
-0.2 i talk
-0.2 is #
-0.2 is _ #11+
-0.2 jaw click
-0.2 kidney stone
-0.2 knee _ swollen
-0.2 lump
-0.2 mild _ throat
-0.2 mild sore
-0.2 my _ are
-0.2 my _ back
-0.2 my _ last
-0.2 my _ no
-0.2 my _ throw
-0.2 my poop
-0.2 nausea
-0.2 need more
-0.2 no -problem
-0.2 no _ -today
-0.2 noon tomorrow
-0.2 notice
-0.2 notice my
-0.2 of december
-0.2 off when
-0.2 on _ day
-0.2 on _ eyelid
-0.2 on coffee
-0.2 on friday
-0.2 on pizza
-0.2 over _ holiday
-0.2 pimple _ my
-0.2 possible
-0.2 pound _ the
-0.2 pound over
-0.2 screen _ day
-0.2 screen all
-0.2 see _ nurse
-0.2 sleep till
-0.2 spider
-0.2 stiff in
-0.2 stone
-0.2 store
-0.2 swollen _ with
-0.2 ten to
-0.2 the _ by
-0.2 the _ dose
-0.2 till noon
-0.2 to _ about
-0.2 to _ her
-0.2 tongue _ coffee
-0.2 tongue _ pizza
-0.2 twenty
-0.2 twitch _ im
-0.2 twitch when
-0.2 up a
-0.2 wed
-0.2 week _ next
-0.2 wet
-0.2 what _ are
-0.2 what _ your
-0.2 what are
-0.2 what shot
-0.2 wife say
-0.2 would _ a
-0.2 wrong chat
-0.21 # year
-0.21 #99+ _ #
-0.21 #99+ _ lunch
-0.21 -bleed
-0.21 -smell
-0.21 -trouble -breath
-0.21 <fami
-0.21 <grandma <pass
-0.21 <grandma _ <away
-0.21 <have
-0.21 <in _ <fami
-0.21 <it <was
-0.21 <iud
-0.21 <last <summer
-0.21 <pass <away
-0.21 <summer
-0.21 <to <have
-0.21 <two <year
-0.21 <used _ <have
-0.21 <was _ <year
-0.21 =bruises_unexplained
-0.21 =cancer_history
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?chest
-0.21 ?chest ?pain
-0.21 ?i _ ?if
-0.21 ?know ?if
-0.21 ?pain
-0.21 ?what _ ?sign
-0.21 ^ #
-0.21 ^ _ available
-0.21 ^ _ check
-0.21 ^ _ past
-0.21 ^ _ plan
-0.21 ^ _ stitch
-0.21 ^ _ sugar
-0.21 ^ _ teen
-0.21 ^ cold
-0.21 ^ early
-0.21 ^ i
-0.21 ^ need
-0.21 ^ stuffy
-0.21 ^ toy
-0.21 a month
-0.21 a stroke
-0.21 after _ all
-0.21 after driv
-0.21 after stand
-0.21 after swimm
-0.21 again
-0.21 all _ at
-0.21 all _ now
-0.21 and _ around
-0.21 and weak
-0.21 are blurry
-0.21 at the
-0.21 available
-0.21 before exam
-0.21 bleach safe
-0.21 box
-0.21 breath when
-0.21 but its
-0.21 can eat
-0.21 check appointment
-0.21 coffee table
-0.21 confus today
-0.21 day
-0.21 day _ work
-0.21 deep breath
-0.21 dizzy _ a
-0.21 dry _ in
-0.21 ear _ plugg
-0.21 eve morn
-0.21 exercis
-0.21 far
-0.21 feel _ otherwise
-0.21 feel plugg
-0.21 fever _ i
-0.21 fly at
-0.21 for kid
-0.21 from _ wrong
-0.21 hand in
-0.21 hand shake
-0.21 hard on
-0.21 hes #
-0.21 hot in
-0.21 i _ badly
-0.21 i _ eat
-0.21 i _ up
-0.21 i saw
-0.21 im _ now
-0.21 in january
-0.21 in law
-0.21 is _ next
-0.21 it _ work
-0.21 last _ hour
-0.21 law
-0.21 me with
-0.21 month _ roll
-0.21 mother _ law
-0.21 mother in
-0.21 much
-0.21 my _ yesterday
-0.21 my lab
-0.21 my teen
-0.21 neck _ sore
-0.21 night at
-0.21 no -bleed
-0.21 nurse
-0.21 old roll
-0.21 out _ is
-0.21 pain _ back
-0.21 past _ tomorrow
-0.21 past nine
-0.21 patient
-0.21 plugg
-0.21 prescription expir
-0.21 skip _ i
-0.21 skip when
-0.21 sleep wrong
-0.21 spicy food
-0.21 stand _ day
-0.21 stand all
-0.21 take _ deep
-0.21 take _ pill
-0.21 the coffee
-0.21 the exam
-0.21 thi _ im
-0.21 thi month
-0.21 took the
-0.21 tooth _ in
-0.21 tooth com
-0.21 tummy ache
-0.21 up hes
-0.21 wind on
-0.21 work _ the
-0.21 yo _ painful
-0.21 you _ the
-0.22 # and
-0.22 #99+ play
-0.22 -after
-0.22 -in -the
-0.22 <ago <and
-0.22 <can
-0.22 <can <i
-0.22 <faint
-0.22 <i _ <to
-0.22 <last _ gone
-0.22 <month _ now
-0.22 <month gone
-0.22 <my <son
-0.22 <son
-0.22 <year _ <and
-0.22 ?can _ ?cause
-0.22 ?cause
-0.22 ?from
-0.22 ?if
-0.22 ?stres ?cause
-0.22 ^ _ <faint
-0.22 ^ _ anxiety
-0.22 ^ _ head
-0.22 ^ _ mosquito
-0.22 ^ _ weekend
-0.22 ^ a
-0.22 ^ athlet
-0.22 ^ blood
-0.22 ^ forgot
-0.22 ^ shot
-0.22 a _ haha
-0.22 a _ up
-0.22 after milk
-0.22 and a
-0.22 arm _ the
-0.22 at _ no
-0.22 bandaid
-0.22 before lunch
-0.22 bit _ blood
-0.22 bleed _ i
-0.22 but _ feel
-0.22 but no
-0.22 day no
-0.22 december #11+
-0.22 drink _ night
-0.22 drink last
-0.22 drop
-0.22 eyelid twitch
-0.22 feel _ after
-0.22 for _ month
-0.22 forgot
-0.22 form
-0.22 from monday
-0.22 get _ on
-0.22 go _ school
-0.22 go _ the
-0.22 gum _ a
-0.22 half past
-0.22 has _ cold
-0.22 he go
-0.22 heat
-0.22 i gain
-0.22 i put
-0.22 im _ about
-0.22 is _ in
-0.22 kid _ pink
-0.22 last _ all
-0.22 me out
-0.22 my _ lift
-0.22 my toe
-0.22 need _ note
-0.22 nick
-0.22 note _ work
-0.22 of _ blood
-0.22 of thi
-0.22 off a
-0.22 on _ elbow
-0.22 on _ face
-0.22 on _ skin
-0.22 opening
-0.22 pain for
-0.22 pill _ day
-0.22 pushup yesterday
-0.22 rash and
-0.22 record
-0.22 recycle
-0.22 safe in
-0.22 schedul
-0.22 send
-0.22 shin _ soccer
-0.22 shin at
-0.22 sleep _ the
-0.22 slight headache
-0.22 sore _ i
-0.22 stomach after
-0.22 sunburn _ my
-0.22 swim
-0.22 that normal
-0.22 tired after
-0.22 to school
-0.22 too fast
-0.22 up _ fast
-0.22 vacation
-0.22 week _ january
-0.22 week _ monday
-0.22 week all
-0.22 when _ nervou
-0.22 where do
-0.22 wine _ dinner
-0.22 with dinner
-0.22 worse
-0.23 #11+ _ morn
-0.23 #11+ _ nausea
-0.23 #11+ thi
-0.23 -blister
-0.23 <had
-0.23 <i _ <a
-0.23 <in <my
-0.23 =gum_only
-0.23 =morning_sickness
-0.23 =tooth
-0.23 ^ _ -headache
-0.23 ^ _ <pass
-0.23 ^ _ from
-0.23 ^ _ hasnt
-0.23 ^ _ pop
-0.23 ^ _ thursday
-0.23 ^ _ wait
-0.23 ^ both
-0.23 ^ burp
-0.23 ^ canker
-0.23 ^ dec
-0.23 ^ fish
-0.23 ^ tummy
-0.23 a _ last
-0.23 a swollen
-0.23 and _ back
-0.23 and nauseou
-0.23 and off
-0.23 around it
-0.23 at _ and
-0.23 babi
-0.23 bleed when
-0.23 blood _ the
-0.23 breakup
-0.23 can _ fly
-0.23 canker _ in
-0.23 cold water
-0.23 fail
-0.23 five day
-0.23 flight
-0.23 food down
-0.23 for
-0.23 for work
-0.23 from _ at
-0.23 girl sudden
-0.23 green snot
-0.23 headache _ day
-0.23 heart was
-0.23 his _ at
-0.23 i fly
-0.23 i smoke
-0.23 im out
-0.23 it _ to
-0.23 keep food
-0.23 kill _ at
-0.23 kill it
-0.23 knuckl
-0.23 leg feel
-0.23 long
-0.23 mole
-0.23 morn sicknes
-0.23 my _ click
-0.23 my cheek
-0.23 my knuckl
-0.23 no -blister
-0.23 of _ neck
-0.23 of needl
-0.23 on _ off
-0.23 on _ one
-0.23 on _ watch
-0.23 one _ like
-0.23 over _ bed
-0.23 park
-0.23 pill _ today
-0.23 poked
-0.23 shav cut
-0.23 snot
-0.23 sore on
-0.23 spit _ milk
-0.23 take _ metformin
-0.23 that bad
-0.23 the clinic
-0.23 the nurse
-0.23 toilet lol
-0.23 up milk
-0.23 uti and
-0.23 wake _ at
-0.23 want _ get
-0.23 want advice
-0.23 wart _ my
-0.23 wart on
-0.23 was _ after
-0.23 was rac
-0.23 week _ birth
-0.23 week _ when
-0.23 who
-0.23 yo
-0.24 # thi
-0.24 #11+ normal
-0.24 -at -#
-0.24 =joint_hot
-0.24 =nodes
-0.24 =ringing_ears
-0.24 ?i ?know
-0.24 ?know
-0.24 ^ _ grandmother
-0.24 ^ _ growl
-0.24 ^ _ lunch
-0.24 ^ _ me
-0.24 ^ _ peel
-0.24 ^ _ should
-0.24 ^ half
-0.24 ^ hoarse
-0.24 ^ shav
-0.24 ^ sometime
-0.24 ^ sugar
-0.24 ^ tooth
-0.24 a _ around
-0.24 a _ sore
-0.24 a baby
-0.24 a sunburn
-0.24 a week
-0.24 after lift
-0.24 and _ great
-0.24 and stuffy
-0.24 away _ im
-0.24 baby _ #
-0.24 baby spit
-0.24 between #
-0.24 bf hit
-0.24 bloat after
-0.24 bp is
-0.24 by #
-0.24 carpet
-0.24 constipation
-0.24 cros
-0.24 cros legg
-0.24 died _ a
-0.24 dose for
-0.24 drink _ much
-0.24 drink too
-0.24 eye rins
-0.24 fall out
-0.24 feb #11+
-0.24 for _ year
-0.24 from _ carpet
-0.24 gland
-0.24 growl
-0.24 he _ his
-0.24 he play
-0.24 headache _ work
-0.24 heart _ #11+
-0.24 help a
-0.24 how to
-0.24 i _ so
-0.24 i slept
-0.24 i stretch
-0.24 i wear
-0.24 is _ me
-0.24 is high
-0.24 it _ a
-0.24 just finish
-0.24 legg
-0.24 level
-0.24 me gas
-0.24 muscle
-0.24 my _ had
-0.24 my _ rins
-0.24 my grandmother
-0.24 need _ reschedule
-0.24 of _ stroke
-0.24 old _ every
-0.24 once after
-0.24 rate #11+
-0.24 reschedule
-0.24 rins
-0.24 rins it
-0.24 roll _ ankle
-0.24 roommate is
-0.24 see fine
-0.24 shampoo
-0.24 shampoo in
-0.24 she crie
-0.24 shingl
-0.24 shoulder _ when
-0.24 small _ on
-0.24 small pimple
-0.24 so _ my
-0.24 sock
-0.24 sometime
-0.24 sore _ the
-0.24 stabb pain
-0.24 stomach growl
-0.24 the _ for
-0.24 the carpet
-0.24 the movie
-0.24 the next
-0.24 they
-0.24 thick
-0.24 thirsty
-0.24 to _ #11+
-0.24 to reschedule
-0.24 tylenol _ ibuprofen
-0.24 tylenol for
-0.24 want _ see
-0.24 wash it
-0.24 wear
-0.24 when _ stretch
-0.24 with _ cough
-0.25 # to
-0.25 -any
-0.25 -it
-0.25 <# _ <ago
-0.25 <pass
-0.25 <when <i
-0.25 =radiates_leg
-0.25 ?a ?stroke
-0.25 ?i ?prevent
-0.25 ?prevent
-0.25 ?what _ ?a
-0.25 ^ _ <my
-0.25 ^ _ am
-0.25 ^ _ bloat
-0.25 ^ _ checkup
-0.25 ^ _ doctor
-0.25 ^ _ eve
-0.25 ^ _ lesson
-0.25 ^ _ night
-0.25 ^ _ saw
-0.25 ^ christma
-0.25 ^ eye
-0.25 ^ lot
-0.25 ^ stye
-0.25 a _ ache
-0.25 a _ since
-0.25 ache before
-0.25 after _ boxe
-0.25 after mov
-0.25 and _ gett
-0.25 baby move
-0.25 bit _ im
-0.25 bit after
-0.25 bled _ little
-0.25 bled a
-0.25 boxe
-0.25 chicken
-0.25 christma eve
-0.25 coaster
-0.25 crie _ night
-0.25 dialysi _ on
-0.25 ear popp
-0.25 ear wax
-0.25 follow up
-0.25 free
-0.25 from coffee
-0.25 from garden
-0.25 gave _ a
-0.25 get pregnant
-0.25 got dizzy
-0.25 hand _ the
-0.25 heart _ a
-0.25 hike
-0.25 hunt
-0.25 husband _ loud
-0.25 i _ about
-0.25 i _ night
-0.25 i _ since
-0.25 i lie
-0.25 i roll
-0.25 i run
-0.25 in _ chair
-0.25 in _ office
-0.25 in _ urine
-0.25 just _ the
-0.25 land
-0.25 lesson
-0.25 like ill
-0.25 little _ no
-0.25 little _ when
-0.25 mov boxe
-0.25 my _ chok
-0.25 my _ for
-0.25 my _ take
-0.25 my blood
-0.25 my cut
-0.25 my pillow
-0.25 new shoe
-0.25 office
-0.25 on _ roller
-0.25 past noon
-0.25 popp _ the
-0.25 popp on
-0.25 refill _ my
-0.25 roller
-0.25 roller coaster
-0.25 sensitive to
-0.25 snor loud
-0.25 soup
-0.25 stiff _ the
-0.25 stye on
-0.25 thanksgiv
-0.25 the month
-0.25 the weekend
-0.25 to _ new
-0.25 to _ pregnant
-0.25 to know
-0.25 vitamin with
-0.25 when _ lie
-0.25 when _ run
-0.25 winter for
-0.25 work _ and
-0.25 work night
-0.25 yawn _ lot
-0.25 yawn a
-0.25 yo _ a
-0.25 you _ it
-0.26 # _ the
-0.26 -swell
-0.26 <attack
-0.26 <heart
-0.26 <used
-0.26 <used <to
-0.26 =nail_word
-0.26 =refuses
-0.26 =shingles
-0.26 ?make
-0.26 ?the
-0.26 ^ _ -swell
-0.26 ^ _ lump
-0.26 ^ bad
-0.26 ^ side
-0.26 a #
-0.26 a _ back
-0.26 a diet
-0.26 a tiny
-0.26 after birth
-0.26 alcohol
-0.26 am #11+
-0.26 and _ better
-0.26 and _ side
-0.26 and get
-0.26 ankle and
-0.26 any tip
-0.26 are _ for
-0.26 are big
-0.26 at #99+
-0.26 blew
-0.26 blood _ pill
-0.26 breath _ when
-0.26 can walk
-0.26 cant hear
-0.26 cramp and
-0.26 dizzy _ i
-0.26 dizzy for
-0.26 doctor _ me
-0.26 dont _ why
-0.26 ear _ and
-0.26 eye _ my
-0.26 eyelid has
-0.26 feel bloat
-0.26 for _ dog
-0.26 get _ of
-0.26 glas of
-0.26 heart _ when
-0.26 heart skip
-0.26 his lip
-0.26 i leak
-0.26 is _ fine
-0.26 it at
-0.26 know why
-0.26 leg cramp
-0.26 lot after
-0.26 much coffee
-0.26 my _ at
-0.26 my _ beat
-0.26 my _ skip
-0.26 my bp
-0.26 my jean
-0.26 nausea vomit
-0.26 need appt
-0.26 new glass
-0.26 no -swell
-0.26 on her
-0.26 pain _ two
-0.26 pee when
-0.26 pregnant _ need
-0.26 pres _ it
-0.26 pressure pill
-0.26 scab
-0.26 sneez all
-0.26 sore _ after
-0.26 stuffy _ and
-0.26 take a
-0.26 the _ car
-0.26 the _ vaccine
-0.26 the bed
-0.26 the holiday
-0.26 the last
-0.26 the lump
-0.26 the shot
-0.26 too _ coffee
-0.26 took his
-0.26 up _ after
-0.26 usual
-0.26 wax _ my
-0.26 wax in
-0.26 week _ and
-0.26 week of
-0.26 when _ sneeze
-0.26 wine with
-0.26 with _ in
-0.27 #11+ _ ago
-0.27 #99+ #11+
-0.27 #99+ _ at
-0.27 <away
-0.27 =many_days
-0.27 ?meningiti
-0.27 ?say
-0.27 ^ _ skin
-0.27 ^ _ stres
-0.27 ^ _ stung
-0.27 ^ gum
-0.27 ^ jock
-0.27 ^ pink
-0.27 ^ right
-0.27 ^ ring
-0.27 ^ tuesday
-0.27 ^ would
-0.27 a lot
-0.27 a nurse
-0.27 about my
-0.27 ache after
-0.27 after next
-0.27 allergi
-0.27 and _ bend
-0.27 and would
-0.27 are due
-0.27 at _ small
-0.27 baby hasnt
-0.27 boat
-0.27 boy
-0.27 chest _ sore
-0.27 cough is
-0.27 cough with
-0.27 did a
-0.27 drink
-0.27 drool a
-0.27 ear ache
-0.27 ear feel
-0.27 every spr
-0.27 eye hurt
-0.27 feet _ a
-0.27 fly _ #11+
-0.27 gett better
-0.27 has the
-0.27 have _ on
-0.27 ibuprofen for
-0.27 in _ week
-0.27 is _ normal
-0.27 jock
-0.27 jock itch
-0.27 just tired
-0.27 mg
-0.27 mother _ #11+
-0.27 my eyelid
-0.27 nose _ and
-0.27 of the
-0.27 on _ diet
-0.27 on _ period
-0.27 on wednesday
-0.27 plan
-0.27 poop _ dark
-0.27 rib _ from
-0.27 same _ alway
-0.27 scratchy throat
-0.27 season
-0.27 shingl vaccine
-0.27 sleep _ noon
-0.27 sneez _ day
-0.27 so _ toddler
-0.27 so my
-0.27 sore arm
-0.27 spit
-0.27 sting on
-0.27 sunscreen
-0.27 taco
-0.27 the bill
-0.27 thur
-0.27 toddler has
-0.27 took _ mg
-0.27 tv
-0.27 two _ from
-0.27 wart
-0.27 with _ white
-0.28 #11+ _ #99+
-0.28 <was <#
-0.28 ?is ?a
-0.28 ^ _ -fever
-0.28 ^ _ allergic
-0.28 ^ _ could
-0.28 ^ _ grandfather
-0.28 ^ _ hair
-0.28 ^ _ snor
-0.28 ^ _ spell
-0.28 ^ _ take
-0.28 ^ _ that
-0.28 ^ _ toddler
-0.28 ^ _ voice
-0.28 ^ allergy
-0.28 ^ heartburn
-0.28 ^ let
-0.28 ^ lost
-0.28 ^ muscle
-0.28 ^ tue
-0.28 a _ feed
-0.28 act up
-0.28 advice
-0.28 afternoon
-0.28 am _ and
-0.28 and _ weight
-0.28 and gain
-0.28 baby kick
-0.28 back _ after
-0.28 before the
-0.28 bite _ nail
-0.28 bite my
-0.28 bruise _ my
-0.28 bump
-0.28 coffee and
-0.28 cold _ i
-0.28 computer
-0.28 constipat for
-0.28 cough _ #
-0.28 day after
-0.28 didnt
-0.28 died
-0.28 died of
-0.28 dizzy spell
-0.28 drink _ play
-0.28 every night
-0.28 feed well
-0.28 for my
-0.28 from new
-0.28 green _ eat
-0.28 green after
-0.28 grind _ teeth
-0.28 gum _ when
-0.28 gum bleed
-0.28 has _ runny
-0.28 headache after
-0.28 heart _ for
-0.28 hoarse _ the
-0.28 hungry _ the
-0.28 hungry all
-0.28 i bite
-0.28 i pull
-0.28 i wake
-0.28 i would
-0.28 im allergic
-0.28 in _ afternoon
-0.28 is _ over
-0.28 is _ when
-0.28 joke
-0.28 key _ the
-0.28 matter
-0.28 muscle _ in
-0.28 my _ itchy
-0.28 my _ today
-0.28 my grandfather
-0.28 my meter
-0.28 neck _ from
-0.28 need my
-0.28 nose but
-0.28 on hot
-0.28 pacemaker check
-0.28 pollen allergy
-0.28 pregnancy test
-0.28 roll my
-0.28 scratch my
-0.28 spell
-0.28 spicy
-0.28 stomach ache
-0.28 the afternoon
-0.28 the computer
-0.28 the safe
-0.28 the screen
-0.28 think its
-0.28 throat and
-0.28 today but
-0.28 toe
-0.28 tree _ allergy
-0.28 tree pollen
-0.28 vet
-0.28 wake _ every
-0.28 wet diaper
-0.28 when _ eat
-0.28 when _ the
-0.28 yesterday i
-0.28 you do
-0.29 # _ to
-0.29 #11+ _ boy
-0.29 -belly -pain
-0.29 <i <was
-0.29 =itchy_local
-0.29 =strep_like
-0.29 ?sign
-0.29 ?sign ?of
-0.29 ?test
-0.29 ?test ?for
-0.29 ^ _ burn
-0.29 ^ _ dog
-0.29 ^ _ eye
-0.29 ^ _ follow
-0.29 ^ _ heart
-0.29 ^ _ knee
-0.29 all day
-0.29 and _ #99+
-0.29 and _ blister
-0.29 are _ from
-0.29 arm _ a
-0.29 away in
-0.29 best
-0.29 better
-0.29 body
-0.29 breath _ fine
-0.29 brush
-0.29 dim
-0.29 do _ have
-0.29 doe _ need
-0.29 doe she
-0.29 dry skin
-0.29 early
-0.29 fever _ for
-0.29 from _ and
-0.29 from typ
-0.29 had one
-0.29 heart pound
-0.29 hes _ fine
-0.29 i stood
-0.29 in _ apartment
-0.29 is _ can
-0.29 is _ little
-0.29 is itchy
-0.29 it _ when
-0.29 knee
-0.29 leg _ at
-0.29 leg _ red
-0.29 mild ache
-0.29 morn stopp
-0.29 my _ medicine
-0.29 my calf
-0.29 my first
-0.29 my skin
-0.29 my toddler
-0.29 no -belly
-0.29 nose at
-0.29 noseble _ morn
-0.29 noseble thi
-0.29 on _ back
-0.29 on saturday
-0.29 pain _ up
-0.29 painful _ in
-0.29 pregnant _ have
-0.29 pres on
-0.29 saw
-0.29 scar itch
-0.29 sensitive
-0.29 she need
-0.29 should _ be
-0.29 should he
-0.29 splash in
-0.29 stood
-0.29 stood up
-0.29 swell _ bit
-0.29 swell in
-0.29 take _ and
-0.29 the _ paper
-0.29 the week
-0.29 thi _ stopp
-0.29 toilet paper
-0.29 two tylenol
-0.29 when _ stood
-0.29 wont _ cry
-0.3 #11+ #
-0.3 #11+ _ of
-0.3 ?stroke
-0.3 ^ _ thing
-0.3 ^ _ usual
-0.3 ^ _ wake
-0.3 ^ any
-0.3 ^ bee
-0.3 ^ constipat
-0.3 ^ hive
-0.3 ^ keep
-0.3 ^ shiver
-0.3 a new
-0.3 a physical
-0.3 and _ dont
-0.3 at
-0.3 baby _ her
-0.3 back _ nigeria
-0.3 back _ stiff
-0.3 bit red
-0.3 cant _ right
-0.3 cut _ a
-0.3 diabet
-0.3 diarrhea twice
-0.3 down _ leg
-0.3 elbow _ the
-0.3 from nigeria
-0.3 have been
-0.3 heel
-0.3 his appointment
-0.3 hospital
-0.3 i _ its
-0.3 i had
-0.3 i threw
-0.3 is _ at
-0.3 its fine
-0.3 minut past
-0.3 morn
-0.3 my _ have
-0.3 my _ twitch
-0.3 my heel
-0.3 nail is
-0.3 nigeria
-0.3 not _ -#
-0.3 ok to
-0.3 out _ breath
-0.3 pee is
-0.3 pink _ again
-0.3 pop
-0.3 pregnant _ it
-0.3 rash from
-0.3 real bad
-0.3 shiver _ the
-0.3 sneez a
-0.3 take
-0.3 thi
-0.3 tired of
-0.3 to _ clinic
-0.3 to _ to
-0.3 to your
-0.3 toe and
-0.3 up _ little
-0.3 what _ do
-0.3 what should
-0.3 where _ i
-0.3 your clinic
-0.31 #11+ yo
-0.31 <and
-0.31 =after_hard_exercise
-0.31 ?do ?i
-0.31 ?what ?are
-0.31 ^ _ <a
-0.31 ^ _ ?are
-0.31 ^ _ bean
-0.31 ^ _ i
-0.31 ^ _ look
-0.31 ^ belly
-0.31 ^ heart
-0.31 a pimple
-0.31 after _ it
-0.31 anytime
-0.31 back _ sore
-0.31 burn after
-0.31 canker
-0.31 canker sore
-0.31 class
-0.31 complain
-0.31 dizzy _ throw
-0.31 eat and
-0.31 first thing
-0.31 from
-0.31 heartburn at
-0.31 her hand
-0.31 i _ breakfast
-0.31 is _ yellow
-0.31 juice
-0.31 like _ when
-0.31 me up
-0.31 month _ with
-0.31 my _ lol
-0.31 my body
-0.31 my palm
-0.31 my stool
-0.31 nasal
-0.31 never
-0.31 on _ plane
-0.31 one at
-0.31 or
-0.31 over _ at
-0.31 pull _ his
-0.31 quarter
-0.31 rac _ the
-0.31 send my
-0.31 shot
-0.31 smok and
-0.31 sore _ and
-0.31 sore _ my
-0.31 tenni
-0.31 the _ was
-0.31 tight _ the
-0.31 tight in
-0.31 tooth
-0.31 vision fine
-0.31 when _ my
-0.31 who can
-0.31 year
-0.31 yesterday _ fine
-0.32 -thi
-0.32 =slept_on
-0.32 =swallowed_thing
-0.32 ?you
-0.32 ^ _ halloween
-0.32 ^ _ hour
-0.32 ^ _ shingl
-0.32 ^ _ stone
-0.32 ^ _ today
-0.32 ^ uti
-0.32 a _ one
-0.32 a baseball
-0.32 a newborn
-0.32 a paper
-0.32 ago i
-0.32 am i
-0.32 and _ want
-0.32 at _ #11+
-0.32 bed
-0.32 blister in
-0.32 burn _ i
-0.32 chest _ on
-0.32 crie
-0.32 cry _ i
-0.32 gain
-0.32 had _ cough
-0.32 halloween
-0.32 i _ down
-0.32 i did
-0.32 is due
-0.32 is eat
-0.32 ish
-0.32 keep _ down
-0.32 learn
-0.32 learn to
-0.32 leg day
-0.32 lost _ glass
-0.32 love the
-0.32 make it
-0.32 mild fever
-0.32 movie
-0.32 my _ tiny
-0.32 no _ -problem
-0.32 on _ forearm
-0.32 out _ its
-0.32 pointles
-0.32 prednisone
-0.32 preeclampsia
-0.32 rain
-0.32 runn a
-0.32 saw a
-0.32 shampoo _ my
-0.32 static _ from
-0.32 stitch
-0.32 sudden fever
-0.32 three day
-0.32 two _ for
-0.32 two month
-0.32 up _ time
-0.32 vaccin
-0.32 when _ drink
-0.32 wife _ #11+
-0.32 wind
-0.33 <a
-0.33 <ago
-0.33 <in
-0.33 <last <month
-0.33 =every_day
-0.33 ^ _ headache
-0.33 ^ _ many
-0.33 ^ _ number
-0.33 ^ yawn
-0.33 a _ but
-0.33 a _ teeth
-0.33 a note
-0.33 about _ can
-0.33 allergy
-0.33 and _ help
-0.33 appointment is
-0.33 asthma _ a
-0.33 baby drool
-0.33 beat _ after
-0.33 bee _ my
-0.33 bee stung
-0.33 call me
-0.33 can _ take
-0.33 chopp onion
-0.33 click
-0.33 day _ a
-0.33 depression
-0.33 drool _ lot
-0.33 every day
-0.33 finger chopp
-0.33 gone now
-0.33 group
-0.33 help
-0.33 hour _ a
-0.33 i _ blood
-0.33 i _ smok
-0.33 i brush
-0.33 i chew
-0.33 im cranky
-0.33 in _ chest
-0.33 in an
-0.33 is broken
-0.33 is it
-0.33 lil
-0.33 lot teeth
-0.33 my _ ache
-0.33 my _ can
-0.33 my _ chopp
-0.33 my _ migraine
-0.33 my _ swell
-0.33 my ear
-0.33 my run
-0.33 note for
-0.33 on _ knee
-0.33 on _ of
-0.33 out for
-0.33 pill refill
-0.33 pushup
-0.33 safe to
-0.33 side _ the
-0.33 spot _ my
-0.33 stung my
-0.33 suppli
-0.33 support
-0.33 support group
-0.33 take my
-0.33 threw _ once
-0.33 to get
-0.33 to see
-0.33 two pound
-0.33 up once
-0.33 usual migraine
-0.33 when _ appointment
-0.33 when _ brush
-0.33 when _ chew
-0.33 wont bend
-0.33 would
-0.34 #11+ #99+
-0.34 #11+ _ that
-0.34 #11+ is
-0.34 ?what ?is
-0.34 ^ _ ?is
-0.34 ^ _ december
-0.34 ^ _ glass
-0.34 ^ _ love
-0.34 ^ _ pimple
-0.34 ^ _ shoe
-0.34 ^ _ streak
-0.34 ^ _ will
-0.34 ^ _ work
-0.34 ^ coffee
-0.34 ^ home
-0.34 ^ it
-0.34 ^ morn
-0.34 ^ rib
-0.34 ^ sneez
-0.34 ^ stiff
-0.34 a band
-0.34 and _ itch
-0.34 band
-0.34 bee _ on
-0.34 bump my
-0.34 burn from
-0.34 burn when
-0.34 but is
-0.34 can _ see
-0.34 common
-0.34 cramp _ night
-0.34 doe a
-0.34 earlier
-0.34 eve
-0.34 feel _ baby
-0.34 feel _ in
-0.34 feel good
-0.34 feel weak
-0.34 fever _ #99+
-0.34 had _ for
-0.34 has an
-0.34 has pink
-0.34 heartburn _ pizza
-0.34 home birth
-0.34 in _ hour
-0.34 iron pill
-0.34 it stopp
-0.34 itchy and
-0.34 kid swallow
-0.34 much and
-0.34 muscle in
-0.34 my _ check
-0.34 my _ result
-0.34 my doctor
-0.34 need new
-0.34 new year
-0.34 no -numbnes
-0.34 no _ -no
-0.34 noon on
-0.34 of january
-0.34 on _ table
-0.34 on tuesday
-0.34 out _ they
-0.34 pee _ i
-0.34 problem
-0.34 ride
-0.34 same as
-0.34 say i
-0.34 shake
-0.34 shav
-0.34 swallow _ gum
-0.34 swimm
-0.34 threw up
-0.34 to _ smok
-0.34 too _ and
-0.34 twist _ ankle
-0.34 twist my
-0.34 two week
-0.34 up _ night
-0.34 wake me
-0.34 week on
-0.34 what _ a
-0.34 when will
-0.34 where i
-0.34 which vitamin
-0.34 will _ feel
-0.34 you have
-0.35 # rd
-0.35 -#11+ -week
-0.35 <#
-0.35 <in <#99+
-0.35 <it
-0.35 <month
-0.35 <my _ <had
-0.35 =contact_lens
-0.35 =tonsils_out
-0.35 ?can ?stres
-0.35 ?i
-0.35 ?one
-0.35 ?stres
-0.35 ^ <grandma
-0.35 ^ _ ?stres
-0.35 ^ _ all
-0.35 ^ _ chest
-0.35 ^ _ coffee
-0.35 ^ _ two
-0.35 ^ got
-0.35 ^ pregnancy
-0.35 a _ cut
-0.35 a mild
-0.35 after runn
-0.35 and itchy
-0.35 ankl swell
-0.35 annoy
-0.35 bit _ tongue
-0.35 carry
-0.35 chin
-0.35 contact
-0.35 controll
-0.35 get _ in
-0.35 grandma is
-0.35 happy
-0.35 headache _ blurry
-0.35 heart rate
-0.35 how much
-0.35 i _ ok
-0.35 is _ away
-0.35 is annoy
-0.35 is fall
-0.35 keep _ worse
-0.35 lip _ the
-0.35 lip from
-0.35 lost
-0.35 my _ aid
-0.35 my hear
-0.35 my watch
-0.35 old _ is
-0.35 old _ over
-0.35 pull _ muscle
-0.35 question
-0.35 rate
-0.35 rd
-0.35 stiff _ sleep
-0.35 to a
-0.35 toe is
-0.35 tonsil
-0.35 try
-0.35 wax
-0.35 when _ he
-0.36 #11+ at
-0.36 #11+ th
-0.36 #99+ _ fine
-0.36 =three_days
-0.36 =unprotected_sex
-0.36 ^ _ disc
-0.36 ^ _ eyelid
-0.36 ^ _ grind
-0.36 ^ _ kill
-0.36 ^ _ shoulder
-0.36 ^ _ temp
-0.36 ^ _ train
-0.36 ac
-0.36 ac is
-0.36 after #
-0.36 and bloat
-0.36 and pink
-0.36 anxiety
-0.36 appt
-0.36 as
-0.36 as prescrib
-0.36 athlet
-0.36 athlet foot
-0.36 bath
-0.36 bite _ over
-0.36 bite all
-0.36 bleed #
-0.36 bleed _ week
-0.36 by _ baseball
-0.36 chest _ a
-0.36 concert
-0.36 congestion
-0.36 disc
-0.36 disc _ my
-0.36 disc in
-0.36 dizzy on
-0.36 dust
-0.36 ear _ on
-0.36 feed
-0.36 for four
-0.36 from sitt
-0.36 grind my
-0.36 heal
-0.36 hoop
-0.36 i _ when
-0.36 i grind
-0.36 i kill
-0.36 in _ ear
-0.36 is stiff
-0.36 it safe
-0.36 its a
-0.36 its swollen
-0.36 kick in
-0.36 light _ #
-0.36 mosquito _ all
-0.36 my _ bleed
-0.36 my pill
-0.36 of _ yesterday
-0.36 over _ leg
-0.36 play fine
-0.36 prescrib
-0.36 school
-0.36 skip
-0.36 stabb _ in
-0.36 stopp bleed
-0.36 the _ at
-0.36 the concert
-0.36 the gym
-0.36 the same
-0.36 the toilet
-0.36 they look
-0.36 trouble
-0.36 twinge
-0.36 up too
-0.36 wine
-0.36 yes
-0.37 # ish
-0.37 #99+ but
-0.37 -faint
-0.37 -faint just
-0.37 <#99+
-0.37 <grandma
-0.37 <was
-0.37 =sinus_long
-0.37 ^ _ -faint
-0.37 ^ _ ?do
-0.37 ^ _ an
-0.37 ^ _ back
-0.37 ^ _ side
-0.37 ^ paper
-0.37 ^ sunburn
-0.37 ^ tickle
-0.37 ^ tired
-0.37 after coffee
-0.37 allergic to
-0.37 and _ gone
-0.37 as alway
-0.37 ate _ crayon
-0.37 battery _ my
-0.37 bring
-0.37 bruise from
-0.37 cough in
-0.37 empty
-0.37 eye are
-0.37 feel down
-0.37 from _ cold
-0.37 gain weight
-0.37 gave me
-0.37 get _ when
-0.37 green poop
-0.37 hard _ i
-0.37 hear
-0.37 i _ over
-0.37 i sneeze
-0.37 im _ with
-0.37 is dark
-0.37 lab
-0.37 lower leg
-0.37 lunch
-0.37 my _ start
-0.37 my side
-0.37 need an
-0.37 new
-0.37 no
-0.37 numb from
-0.37 of _ month
-0.37 old _ #99+
-0.37 on _ lower
-0.37 prescription
-0.37 screen
-0.37 second _ i
-0.37 second when
-0.37 sneeze
-0.37 snor _ loud
-0.37 stye
-0.37 the _ lol
-0.37 tickle _ my
-0.37 tickle in
-0.37 today _ ok
-0.37 up green
-0.37 when i
-0.37 with white
-0.38 #11+ _ after
-0.38 #11+ hour
-0.38 -or
-0.38 =panic_known
-0.38 =scratched
-0.38 ^ _ -blood
-0.38 ^ _ a
-0.38 ^ _ bill
-0.38 ^ _ it
-0.38 ^ _ kick
-0.38 ^ _ monday
-0.38 ^ _ tickle
-0.38 ^ _ wks
-0.38 ^ _ wrote
-0.38 ^ itchy
-0.38 ^ low
-0.38 ^ wind
-0.38 all the
-0.38 am
-0.38 and tired
-0.38 ask
-0.38 aunt
-0.38 bill is
-0.38 bleach to
-0.38 chair
-0.38 cry
-0.38 dec
-0.38 end _ the
-0.38 get _ and
-0.38 i _ thi
-0.38 is dry
-0.38 key
-0.38 low fever
-0.38 my _ need
-0.38 my key
-0.38 my team
-0.38 on _ toe
-0.38 plane
-0.38 scar of
-0.38 team
-0.38 the _ no
-0.38 the chair
-0.38 the door
-0.38 the plane
-0.38 thi _ is
-0.38 till
-0.38 train
-0.38 travel
-0.38 when _ pee
-0.39 # _ after
-0.39 -numbnes
-0.39 <last <year
-0.39 <when
-0.39 =stye
-0.39 ^ _ brand
-0.39 ^ _ curtain
-0.39 ^ _ feel
-0.39 a _ after
-0.39 a _ i
-0.39 a lego
-0.39 a refill
-0.39 and crav
-0.39 back _ from
-0.39 back of
-0.39 brand
-0.39 but i
-0.39 by _ mosquito
-0.39 christma
-0.39 dish
-0.39 dose
-0.39 eye _ from
-0.39 hair
-0.39 has hiccup
-0.39 hour _ now
-0.39 hour from
-0.39 hurt when
-0.39 is _ since
-0.39 is pregnant
-0.39 it itch
-0.39 lego
-0.39 little after
-0.39 mosquito _ it
-0.39 mosquito and
-0.39 my gum
-0.39 night
-0.39 on _ lego
-0.39 pain going
-0.39 period is
-0.39 pregnancy _ is
-0.39 pregnant _ crav
-0.39 pull a
-0.39 seem confus
-0.39 shoe
-0.39 stubb _ toe
-0.39 stubb my
-0.39 the #11+
-0.39 the cold
-0.39 toddler _ his
-0.39 toothache
-0.39 walk _ it
-0.39 walk on
-0.39 when he
-0.39 with _ new
-0.4 # _ boy
-0.4 -headache
-0.4 <had <a
-0.4 ?do
-0.4 ?how ?do
-0.4 ^ _ bug
-0.4 ^ _ jaw
-0.4 ^ _ mouth
-0.4 ^ _ tuesday
-0.4 ^ _ with
-0.4 ^ threw
-0.4 ^ where
-0.4 a muscle
-0.4 a scratch
-0.4 after pizza
-0.4 back ache
-0.4 between period
-0.4 burp after
-0.4 can _ get
-0.4 cut _ finger
-0.4 dog
-0.4 dog is
-0.4 feet _ in
-0.4 finger _ onion
-0.4 fly
-0.4 got _ and
-0.4 grandmother had
-0.4 has dry
-0.4 i drink
-0.4 ice cream
-0.4 in _ car
-0.4 look yellow
-0.4 me _ headache
-0.4 medicine
-0.4 migraine
-0.4 minut stopp
-0.4 mosquito _ on
-0.4 muscle _ my
-0.4 my _ want
-0.4 no -headache
-0.4 no -pain
-0.4 no _ just
-0.4 on _ rug
-0.4 on his
-0.4 red hot
-0.4 rug
-0.4 see _ counselor
-0.4 see a
-0.4 she swallow
-0.4 son _ his
-0.4 stool _ hard
-0.4 swell a
-0.4 swollen since
-0.4 that _ away
-0.4 the new
-0.4 the rug
-0.4 two _ stopp
-0.4 two minut
-0.4 while pregnant
-0.41 # _ at
-0.41 =about_self
-0.41 =inconsolable
-0.41 ^ _ much
-0.41 ^ _ phone
-0.41 ^ _ wax
-0.41 ^ little
-0.41 ^ static
-0.41 after _ on
-0.41 beat fast
-0.41 burn _ tongue
-0.41 do _ keep
-0.41 do i
-0.41 eye twitch
-0.41 face _ swollen
-0.41 feb
-0.41 feet swell
-0.41 first _ in
-0.41 from _ on
-0.41 from pollen
-0.41 give _ a
-0.41 got _ on
-0.41 hair _ fall
-0.41 heart _ fast
-0.41 holiday
-0.41 i _ do
-0.41 i call
-0.41 leg _ the
-0.41 les
-0.41 lil when
-0.41 my ankl
-0.41 my thumb
-0.41 need _ refill
-0.41 nose
-0.41 of _ pain
-0.41 old had
-0.41 red warm
-0.41 schedule
-0.41 slept badly
-0.41 static
-0.41 static shock
-0.41 warm
-0.41 warm and
-0.41 will i
-0.42 <to
-0.42 =snake_seen
-0.42 ^ _ for
-0.42 ^ _ new
-0.42 ^ feet
-0.42 ^ last
-0.42 and _ red
-0.42 breath fine
-0.42 breath on
-0.42 but didnt
-0.42 day _ with
-0.42 dizzy _ the
-0.42 due in
-0.42 feel _ today
-0.42 feel better
-0.42 has _ bad
-0.42 help with
-0.42 i eat
-0.42 im _ tired
-0.42 im nervou
-0.42 in winter
-0.42 lower _ is
-0.42 lump _ my
-0.42 meal
-0.42 my _ get
-0.42 my _ late
-0.42 my _ snake
-0.42 nest
-0.42 nine
-0.42 physical
-0.42 pimple on
-0.42 since _ i
-0.42 so tired
-0.42 spit _ a
-0.42 toilet
-0.42 took my
-0.42 tue
-0.42 visit
-0.42 water in
-0.42 wrist hurt
-0.43 ?are
-0.43 ^ <had
-0.43 ^ _ itch
-0.43 ^ _ rate
-0.43 ^ for
-0.43 ^ friday
-0.43 ^ its
-0.43 ^ today
-0.43 a _ my
-0.43 after eat
-0.43 and _ heartburn
-0.43 bean
-0.43 bit
-0.43 braxton
-0.43 braxton hick
-0.43 burp
-0.43 cough for
-0.43 diaper
-0.43 do
-0.43 going around
-0.43 hick
-0.43 i read
-0.43 like to
-0.43 look _ a
-0.43 my _ died
-0.43 my _ the
-0.43 my phone
-0.43 no _ -or
-0.43 noon
-0.43 on _ arm
-0.43 on my
-0.43 pinch
-0.43 punch
-0.43 small bruise
-0.43 the _ pill
-0.43 tired _ the
-0.43 too short
-0.43 week _ its
-0.43 when _ see
-0.43 would _ to
-0.44 #11+ #11+
-0.44 -monday
-0.44 <i
-0.44 =takes_daily
-0.44 ^ ?how
-0.44 ^ _ pill
-0.44 ^ _ thi
-0.44 ^ _ twitch
-0.44 ^ no
-0.44 ^ pee
-0.44 and pee
-0.44 book
-0.44 dinner
-0.44 ear
-0.44 expir
-0.44 feel great
-0.44 feel the
-0.44 get
-0.44 heartburn after
-0.44 is _ from
-0.44 is low
-0.44 leg on
-0.44 of _ in
-0.44 once in
-0.44 safety
-0.44 sore throat
-0.44 the _ one
-0.44 threw
-0.44 too much
-0.44 weigh
-0.44 wood
-0.45 # on
-0.45 -trouble
-0.45 =ear_pain
-0.45 ?of
-0.45 ^ _ almost
-0.45 ^ _ ankl
-0.45 ^ _ aunt
-0.45 ^ _ cramp
-0.45 ^ _ feet
-0.45 ^ spider
-0.45 ^ the
-0.45 bloat
-0.45 cant _ still
-0.45 cant sit
-0.45 dad _ and
-0.45 dog has
-0.45 dot
-0.45 eye wash
-0.45 i bump
-0.45 is _ month
-0.45 it _ and
-0.45 my aunt
-0.45 on _ baby
-0.45 once last
-0.45 past
-0.45 since the
-0.45 sit still
-0.45 stretch
-0.45 swollen gland
-0.45 thi job
-0.45 toddler _ a
-0.45 we _ a
-0.45 what help
-0.45 when im
-0.46 ^ _ #99+
-0.46 ^ _ or
-0.46 ^ gassy
-0.46 a _ when
-0.46 and _ fine
-0.46 back _ going
-0.46 been feel
-0.46 bit of
-0.46 can _ go
-0.46 crayon
-0.46 difference
-0.46 feel _ for
-0.46 feel full
-0.46 fell _ his
-0.46 going down
-0.46 gone
-0.46 is fine
-0.46 my insurance
-0.46 no -cough
-0.46 now _ then
-0.46 pain _ down
-0.46 rash with
-0.46 since _ night
-0.46 since last
-0.46 the difference
-0.46 was out
-0.46 yawn
-0.47 ?how _ ?i
-0.47 ^ <i
-0.47 ^ _ breath
-0.47 ^ _ scratch
-0.47 ^ feel
-0.47 ^ wrong
-0.47 a _ cough
-0.47 eye _ in
-0.47 give me
-0.47 hair is
-0.47 hungry
-0.47 i _ #11+
-0.47 i _ after
-0.47 im _ my
-0.47 its _ out
-0.47 made my
-0.47 out _ #
-0.47 say _ #
-0.47 scrap
-0.47 stool is
-0.47 the _ th
-0.47 thi cold
-0.47 thi cough
-0.47 tongue on
-0.47 week from
-0.47 your
-0.48 # mo
-0.48 #11+ pound
-0.48 -problem
-0.48 =iron_pills
-0.48 =possible_fracture
-0.48 ^ _ ache
-0.48 ^ _ between
-0.48 ^ _ in
-0.48 ^ _ quit
-0.48 ^ _ thirty
-0.48 ^ back
-0.48 ^ bit
-0.48 ^ insulin
-0.48 ^ tomorrow
-0.48 and _ cranky
-0.48 and sleep
-0.48 bos
-0.48 can we
-0.48 can you
-0.48 cranky
-0.48 date
-0.48 elbow in
-0.48 grandma _ #11+
-0.48 hear aid
-0.48 i _ asthma
-0.48 i _ on
-0.48 i quit
-0.48 is _ bit
-0.48 is my
-0.48 kid _ the
-0.48 like that
-0.48 lost my
-0.48 make me
-0.48 me a
-0.48 mo
-0.48 my bos
-0.48 next month
-0.48 numb _ from
-0.48 on _ stair
-0.48 result
-0.48 saturday
-0.48 stop _ and
-0.48 stuffy nose
-0.48 to #
-0.48 to clean
-0.49 # th
-0.49 #11+ am
-0.49 =flu_bad
-0.49 a cherry
-0.49 a counselor
-0.49 a streak
-0.49 blood pressure
-0.49 cherry
-0.49 counselor
-0.49 diabetic and
-0.49 fever broke
-0.49 first
-0.49 is the
-0.49 loose stool
-0.49 my appointment
-0.49 my tooth
-0.49 pee _ lot
-0.49 pee a
-0.49 side _ pain
-0.49 streak _ blood
-0.49 streak of
-0.49 stres
-0.49 summer
-0.49 swallow _ cherry
-0.49 these
-0.49 up _ last
-0.49 was _ on
-0.49 watch
-0.5 # pill
-0.5 -tuesday
-0.5 ^ _ little
-0.5 ^ _ minut
-0.5 ^ _ you
-0.5 ^ first
-0.5 ^ lip
-0.5 a _ bruise
-0.5 a _ short
-0.5 after garden
-0.5 and then
-0.5 brown
-0.5 go to
-0.5 gym
-0.5 half _ hour
-0.5 half an
-0.5 i pee
-0.5 its gone
-0.5 later
-0.5 mom _ #11+
-0.5 my _ wash
-0.5 not -sleep
-0.5 paper cut
-0.5 tissue
-0.5 when
-0.5 when can
-0.5 work
-0.51 -of
-0.51 -symptom
-0.51 =ate_dye
-0.51 ^ #11+
-0.51 ^ _ sister
-0.51 ^ _ smoke
-0.51 ^ _ when
-0.51 ^ _ yo
-0.51 ^ at
-0.51 ^ roof
-0.51 a blue
-0.51 are puffy
-0.51 bump his
-0.51 feel _ bit
-0.51 had _ fever
-0.51 hurt his
-0.51 in pregnancy
-0.51 is scratchy
-0.51 it _ #
-0.51 my elbow
-0.51 no -symptom
-0.51 no _ -pain
-0.51 portal
-0.51 start yesterday
-0.51 the #
-0.51 throat _ scratchy
-0.52 # _ #
-0.52 =chest_injury_or_ache
-0.52 ?about
-0.52 ^ _ hit
-0.52 ^ _ my
-0.52 ^ do
-0.52 ^ stubb
-0.52 ^ toothache
-0.52 a _ red
-0.52 after lunch
-0.52 and drink
-0.52 back is
-0.52 bag
-0.52 bled
-0.52 gas
-0.52 how
-0.52 i _ short
-0.52 is _ safe
-0.52 little
-0.52 off _ week
-0.52 sign
-0.52 sleep on
-0.52 soap
-0.52 stiff from
-0.52 stubb
-0.52 the flu
-0.52 with _ cold
-0.53 # pm
-0.53 =choking_passed
-0.53 ?how
-0.53 ?is
-0.53 ^ <my
-0.53 ^ tonight
-0.53 a cough
-0.53 a second
-0.53 blister _ a
-0.53 cough it
-0.53 eye water
-0.53 for _ second
-0.53 get a
-0.53 hand _ numb
-0.53 how _ i
-0.53 just a
-0.53 my _ look
-0.53 my hair
-0.53 my nail
-0.53 scar
-0.53 several time
-0.53 sometim
-0.53 start #
-0.53 start _ day
-0.53 stool
-0.53 sugar #99+
-0.53 that ok
-0.53 when _ i
-0.54 ^ _ and
-0.54 ^ _ blue
-0.54 ^ doe
-0.54 acne
-0.54 daycare
-0.54 do _ need
-0.54 driv
-0.54 eye _ and
-0.54 i need
-0.54 massage
-0.54 number
-0.54 son got
-0.54 tea
-0.55 =not_taken
-0.55 =vomit_few
-0.55 ?in
-0.55 ^ _ bad
-0.55 ^ _ nose
-0.55 and _ nail
-0.55 can he
-0.55 cold _ my
-0.55 flu
-0.55 from _ pillow
-0.55 i _ #
-0.55 light bleed
-0.55 ok now
-0.55 on _ toilet
-0.55 pillow
-0.55 roll over
-0.55 she _ her
-0.55 snor and
-0.55 today and
-0.56 <last
-0.56 =cold_hands
-0.56 ^ ?can
-0.56 ^ _ need
-0.56 ^ _ oil
-0.56 ^ between
-0.56 ^ hiccup
-0.56 ^ which
-0.56 a _ off
-0.56 aid
-0.56 are _ in
-0.56 beet
-0.56 between _ and
-0.56 cold
-0.56 diaper rash
-0.56 garden
-0.56 have asthma
-0.56 job
-0.56 mild headache
-0.56 pimple
-0.56 run
-0.56 she fine
-0.56 son _ #
-0.56 stuffy
-0.56 therapy
-0.57 ?what
-0.57 ^ ?what
-0.57 ^ _ elbow
-0.57 ^ sore
-0.57 a _ rash
-0.57 baby _ a
-0.57 from sleep
-0.57 insurance
-0.57 it still
-0.57 jean
-0.57 kid _ a
-0.57 my _ play
-0.57 my tongue
-0.57 pink
-0.57 rash _ my
-0.57 should i
-0.57 the day
-0.57 want
-0.57 would like
-0.58 ^ _ sore
-0.58 ^ monday
-0.58 ^ mosquito
-0.58 ^ small
-0.58 a little
-0.58 about it
-0.58 constipat
-0.58 crav
-0.58 fever is
-0.58 it out
-0.58 itch
-0.58 make
-0.58 same
-0.58 was #99+
-0.58 weekend
-0.59 -cough
-0.59 <year
-0.59 ?for
-0.59 ^ _ bump
-0.59 ^ next
-0.59 baby _ up
-0.59 bored
-0.59 clinic
-0.59 eat
-0.59 hemorrhoid
-0.59 hurt from
-0.59 look _ in
-0.59 loose
-0.59 low
-0.59 phlegm
-0.59 stress
-0.59 thursday
-0.59 was #11+
-0.59 what
-0.59 what doe
-0.59 with blister
-0.59 with my
-0.6 <my
-0.6 ?a
-0.6 ^ ten
-0.6 and play
-0.6 can
-0.6 give
-0.6 how do
-0.6 my _ seem
-0.6 nervou
-0.6 otherwise
-0.6 patch
-0.6 thumb
-0.6 traffic
-0.6 turn my
-0.61 -no
-0.61 ^ _ arm
-0.61 ^ _ neck
-0.61 ^ numb
-0.61 ^ slight
-0.61 a day
-0.61 bleed stopp
-0.61 daughter _ her
-0.61 do you
-0.61 doctor
-0.61 eye _ it
-0.61 flu _ and
-0.61 game
-0.61 i could
-0.61 my glass
-0.61 pm
-0.61 pollen
-0.61 quit smok
-0.61 teeth
-0.61 to take
-0.61 today
-0.62 -week
-0.62 =cold_outside
-0.62 ^ _ doe
-0.62 ^ can
-0.62 ^ dry
-0.62 a runny
-0.62 blister on
-0.62 chip
-0.62 cry and
-0.62 have _ cold
-0.62 is _ ok
-0.62 my _ pressure
-0.62 several
-0.62 sore from
-0.63 -blood
-0.63 =constipation
-0.63 =dentist
-0.63 ^ just
-0.63 coffee
-0.63 could
-0.63 down since
-0.63 in march
-0.63 is a
-0.63 loud
-0.63 march
-0.63 no -blood
-0.63 now and
-0.63 phone
-0.63 pizza
-0.63 spr
-0.63 swollen after
-0.63 yo boy
-0.64 a _ at
-0.64 dry cough
-0.64 hiccup
-0.64 made
-0.64 stop cry
-0.64 to _ a
-0.64 up _ i
-0.65 <year <ago
-0.65 =muscle_tear
-0.65 ?can
-0.65 ^ _ spot
-0.65 a mosquito
-0.65 are sore
-0.65 call
-0.65 de
-0.65 fell on
-0.65 follow
-0.65 for year
-0.65 from _ dentist
-0.65 in _ even
-0.65 since monday
-0.65 slept
-0.65 teenager
-0.65 th
-0.65 the even
-0.65 what is
-0.65 when is
-0.65 winter
-0.66 #11+ _ want
-0.66 =seizure_usual
-0.66 ^ _ crie
-0.66 her _ with
-0.66 i get
-0.66 love
-0.66 my usual
-0.66 on monday
-0.66 slight
-0.66 thirty
-0.67 =itching
-0.67 any
-0.67 chapp
-0.67 december
-0.67 from now
-0.67 january
-0.67 the dentist
-0.68 ^ are
-0.68 ^ not
-0.68 after work
-0.68 bill
-0.68 end of
-0.68 food
-0.68 onion
-0.68 sugar was
-0.68 test
-0.68 wash
-0.69 #99+ since
-0.69 ^ _ hand
-0.69 exam
-0.69 feel _ since
-0.69 im sad
-0.69 my _ snor
-0.69 my period
-0.69 sore
-0.69 tired
-0.69 well
-0.69 where
-0.7 ^ by
-0.7 alway
-0.7 blood on
-0.7 feel ok
-0.7 five
-0.7 i _ sleep
-0.7 over #11+
-0.7 pink eye
-0.7 ring
-0.7 sore after
-0.7 tickle
-0.7 why
-0.7 you
-0.71 =low_mood_deep
-0.71 all good
-0.71 eyelash
-0.71 i _ at
-0.71 next week
-0.71 of _ on
-0.72 ^ _ do
-0.72 ^ _ hurt
-0.72 a _ nose
-0.72 arm _ sore
-0.72 before
-0.72 breath _ the
-0.72 day of
-0.72 vitamin
-0.73 =tired
-0.73 ^ _ threw
-0.73 ^ _ to
-0.73 ^ stabb
-0.73 ^ stomach
-0.73 a cold
-0.73 can i
-0.73 check
-0.73 itchy
-0.73 no -fever
-0.73 scratchy
-0.73 spit up
-0.73 with thi
-0.74 # _ of
-0.74 -yet
-0.74 =aura_usual
-0.74 and want
-0.74 heartburn
-0.74 sunburn
-0.74 vaccine
-0.75 ^ how
-0.75 for _ week
-0.75 pain _ a
-0.75 sneez
-0.75 swallow her
-0.75 twitch
-0.76 ^ sweaty
-0.76 cream
-0.76 morning
-0.76 should
-0.76 snor
-0.77 =cold_only
-0.77 ache
-0.77 glass
-0.77 great
-0.77 sunday
-0.77 tiny
-0.78 -fever
-0.78 -pain
-0.78 =during_exercise
-0.78 =hearing
-0.78 gassy
-0.78 next
-0.78 runny nose
-0.78 took _ pill
-0.79 -my
-0.79 =low_mood
-0.79 ^ when
-0.79 due
-0.79 feel fine
-0.79 was _ of
-0.8 all _ time
-0.8 broken
-0.8 runny
-0.8 the time
-0.81 cant sleep
-0.81 diet
-0.81 mosquito bite
-0.82 ^ _ make
-0.82 ^ light
-0.82 ^ thi
-0.82 bruise
-0.82 dry
-0.82 my dog
-0.82 smok
-0.82 toddler wont
-0.82 upset
-0.83 ^ mild
-0.83 at night
-0.83 checkup
-0.83 friday
-0.83 period
-0.83 wednesday
-0.84 #99+ _ #11+
-0.84 =itchy_only
-0.84 gum
-0.84 my _ faint
-0.84 on it
-0.85 need
-0.85 safe
-0.85 tomorrow
-0.85 which
-0.86 ^ ear
-0.86 paper
-0.87 ^ _ get
-0.87 milk
-0.88 #11+ _ dizzy
-0.88 good
-0.88 husband snor
-0.88 year _ has
-0.89 -sleep
-0.89 ^ _ period
-0.89 cough _ fever
-0.89 in _ morn
-0.89 pregnancy
-0.89 sleep
-0.89 the morn
-0.91 =eating_disorder
-0.91 need a
-0.91 ok
-0.91 tuesday
-0.92 =sunburn
-0.92 ^ what
-0.92 please
-0.92 small
-0.92 want a
-0.93 ^ dizzy
-0.94 dentist
-0.95 =twisted
-0.95 at #
-0.95 refill
-0.97 # #11+
-0.98 doe
-0.98 my fever
-0.99 ^ _ after
-0.99 mild
-1.01 ^ _ day
-1.02 is sore
-1.03 ^ is
-1.03 sad
-1.04 is that
-1.05 a bit
-1.05 once
-1.07 ^ headache
-1.08 mosquito
-1.09 and need
-1.1 elbow
-1.1 monday
-1.1 play
-1.11 appointment
-1.13 ^ _ fever
-1.14 haha
-1.15 =raynaud_usual
-1.16 laugh
-1.16 scratch
-1.17 fine
-1.17 normal
-1.19 late
-1.36 ^ in
-1.4 fine now
-1.41 lol
`,
}
