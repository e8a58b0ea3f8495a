import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.37,
  emergencyFrom: 1.18,
  nurseFrom: 0.71,
  weights: `
2.12 =stab_shot
2.08 =suicidal
1.98 =harm_others
1.88 =poison_swallowed
1.88 =self_harm_now
1.73 =abuse_danger
1.73 =amputated
1.72 =device_alarm
1.66 =swallowed_battery
1.64 =overdose_taken
1.6 =water_broke
1.57 =snake
1.55 =seizure
1.54 =baby_quiet
1.53 =chest_pressure
1.5 =contractions
1.5 =deformed
1.49 =face_blisters
1.48 =black_stool
1.44 =chemical_burn
1.43 =unresponsive
1.43 =wild_bite
1.4 =choking
1.39 =carbon_monoxide
1.38 =drowning
1.37 ^ _ chok
1.37 die
1.35 =bleeding_heavy
1.34 =cannot_breathe
1.33 =soaking_pad
1.31 =burn_big
1.29 =skin_peeling
1.26 =no_urine
1.24 =electric
1.23 =vision_loss
1.22 found
1.22 pass out
1.22 seizure
1.2 =swelling_throat
1.2 =vomiting_blood
1.19 =confused
1.19 chok
1.18 the baby
1.17 pass
1.16 into
1.15 a seizure
1.13 min
1.12 #99+ and
1.12 =high_fever
1.12 behind
1.12 hav
1.12 nonstop
1.12 temp _ #99+
1.12 through
1.11 =smoke
1.1 =child_got_pills
1.1 =inhaler_fails
1.09 black
1.09 sugar is
1.08 way
1.07 =deep_burn
1.07 every _ minut
1.06 =fainted
1.06 =seizure_repeat
1.06 =withdrawal
1.06 fever and
1.05 =drowsy
1.05 =drugs_taken
1.05 =ear_swollen
1.04 =baby_still
1.04 breathe
1.04 to die
1.03 =priapism
1.02 =again_fainted
1.02 =fell_baby
1.01 bent
1.01 forward
1.01 out _ the
1 =dystonia
0.99 =chemical_strong
0.99 collaps
0.98 =coughs_blood
0.98 =severe_headache
0.98 hav a
0.98 vomit
0.97 =speech
0.97 on _ and
0.96 =radiates_groin
0.96 crush
0.96 whole
0.95 =jaw_locked
0.95 =very_fast_pulse
0.95 anymore
0.95 im on
0.95 isnt
0.95 touch
0.95 went
0.94 =animal_bite
0.94 =bluish
0.94 =sudden
0.94 =testicle
0.94 and im
0.94 chill
0.94 had _ seizure
0.93 =chemical_word
0.93 =face_droop
0.93 confus
0.93 drank
0.93 soak
0.93 the floor
0.92 =barking_stridor
0.92 fluid
0.92 going to
0.92 implant
0.92 open
0.92 sudden
0.92 swell
0.92 swell up
0.92 worst
0.91 =at_rest
0.91 =eye_pierced
0.91 =mouth_sores
0.91 =oxygen_low
0.91 ^ cant
0.91 by mistake
0.91 cant _ my
0.91 mistake
0.9 =cannot_move_side
0.9 for _ hour
0.9 from a
0.9 gun
0.9 over #99+
0.89 =sugar_low
0.89 and _ eye
0.89 is _ the
0.89 my _ with
0.89 my friend
0.89 point
0.88 =feels_sleepy
0.88 =half_body
0.88 =lips_blue
0.88 =turning_blue
0.88 and she
0.88 end it
0.88 fell _ the
0.88 hang
0.88 shook
0.88 word
0.87 =done_with_it
0.87 =numb_any
0.87 =rigors_hard
0.87 =waters_said
0.87 myself
0.87 tell _ to
0.86 =eye_bulge
0.86 =weak_one_side
0.86 and now
0.86 clot
0.86 i just
0.86 so bad
0.85 =gradual_numb
0.85 =purple_rash
0.85 deep
0.85 fish hook
0.85 is swell
0.85 off the
0.85 shak
0.85 think
0.85 think about
0.84 -up
0.84 =rigors
0.84 =swelling_lips
0.84 =wont_swallow
0.84 ^ sudden
0.84 a bat
0.84 and he
0.84 and my
0.84 and vomit
0.84 baby #
0.84 bat
0.84 floor
0.84 has _ and
0.84 n
0.84 temp is
0.84 the _ and
0.84 turn
0.84 water broke
0.84 wont
0.84 wont wake
0.83 =bladder_bowel_loss
0.83 =shaking
0.83 and chill
0.83 bit my
0.83 face
0.83 fire
0.83 last _ and
0.83 miss
0.83 neck _ fever
0.82 # wks
0.82 =drug_named
0.82 =heat_danger
0.82 =swallow_trouble
0.82 heart is
0.82 on _ floor
0.82 pad
0.82 shock
0.82 thigh
0.82 week with
0.81 =bp_very_high
0.81 =severe_pain
0.81 =slow_heart
0.81 and hes
0.81 by
0.81 hes
0.81 inhal
0.81 testicle
0.81 ther
0.81 was _ in
0.81 while runn
0.8 =born_part
0.8 =collapsed_word
0.8 =pain_beyond
0.8 =plant_eaten
0.8 =sleepless_days
0.8 =spits_clots
0.8 =throat_tight
0.8 ^ hes
0.8 and _ my
0.8 brother
0.8 clos
0.8 is _ on
0.8 lip
0.8 my whole
0.8 up to
0.8 white and
0.79 =chest_tearing
0.79 =hallucinating
0.79 =object_stuck
0.79 =saddle_numb
0.79 =tongue_swollen
0.79 =weak_legs
0.79 after a
0.79 and _ are
0.79 and _ out
0.79 bottle
0.79 cant feel
0.79 now _ and
0.79 squeez
0.78 -peed
0.78 =hurts_breathing
0.78 after the
0.78 battery
0.78 cant swallow
0.78 ive been
0.78 my _ drank
0.78 on one
0.78 red blood
0.78 was _ with
0.77 =short_breath
0.77 =soft_spot
0.77 ^ infant
0.77 and _ breath
0.77 cut off
0.77 eaten
0.77 im dizzy
0.77 infant
0.77 my thigh
0.77 pale
0.77 poison
0.77 say
0.77 temp of
0.76 =drooling
0.76 =fall_hard
0.76 =immunosuppressed
0.76 =long_bleed
0.76 a temp
0.76 and _ chest
0.76 and is
0.76 by a
0.76 everywhere
0.76 feel like
0.76 hook
0.76 i _ like
0.76 is bleed
0.76 lighthead
0.76 may have
0.76 my _ touch
0.76 tell
0.76 that _ go
0.76 the kitchen
0.76 took _ many
0.76 touch me
0.76 was stabb
0.76 wont go
0.75 =breath_pauses
0.75 =head_injury
0.75 =valve_or_device
0.75 ^ think
0.75 acid
0.75 bleed from
0.75 bone
0.75 cant breathe
0.75 chest and
0.75 infection
0.75 is _ up
0.75 my _ keep
0.75 she
0.75 to _ it
0.75 tonight
0.74 # _ pregnant
0.74 =deep_cut
0.74 =one_side_belly
0.74 =wheeze_word
0.74 an _ ago
0.74 and _ in
0.74 and her
0.74 and red
0.74 cant _ it
0.74 gush
0.74 hard
0.74 i cut
0.74 my water
0.74 one side
0.74 shock me
0.74 turn blue
0.73 =belly_hard
0.73 =dry_mouth
0.73 =ear_blood
0.73 =pierced_through
0.73 =pleuritic
0.73 =retractions
0.73 =vomiting
0.73 a _ now
0.73 and _ rash
0.73 contraction
0.73 i _ feel
0.73 im hav
0.73 mouth
0.73 my belly
0.73 my vision
0.73 now my
0.73 pupil
0.73 that wont
0.73 think i
0.73 weird
0.73 wheez
0.73 wks
0.72 =blood_thinner
0.72 =limb_bleeds
0.72 =pale_clammy
0.72 =tearing_trunk
0.72 =worst_ever
0.72 and _ i
0.72 and see
0.72 bright
0.72 bright _ blood
0.72 bright red
0.72 cut _ wrist
0.72 even
0.72 fall
0.72 flash
0.72 kitchen
0.72 on _ side
0.72 rash that
0.72 short of
0.71 =car_crash
0.71 =leg_swelling_one
0.71 =sugar_very_low
0.71 and _ have
0.71 and short
0.71 im _ a
0.71 in _ and
0.71 lip are
0.71 my right
0.71 since yesterday
0.71 temp
0.71 ther a
0.7 =bleeding_any
0.7 =cocaine
0.7 =dark_urine
0.7 =hurts_move
0.7 =means_at_hand
0.7 ^ found
0.7 and _ neck
0.7 and confus
0.7 and wont
0.7 back _ and
0.7 cant
0.7 feel dizzy
0.7 here
0.7 my _ lip
0.7 spasm
0.7 took too
0.7 wound
0.69 -baby
0.69 -felt _ -baby
0.69 =blurry_vision
0.69 =hernia
0.69 =making_swell
0.69 a bunch
0.69 and _ sleepy
0.69 and just
0.69 and the
0.69 bunch
0.69 bunch of
0.69 cant _ her
0.69 cant open
0.69 floppy
0.69 is bent
0.69 now fever
0.69 old is
0.69 out in
0.69 put
0.69 short _ breath
0.69 the point
0.69 three time
0.69 two _ after
0.69 wrist
0.68 #11+ min
0.68 =hernia_stuck
0.68 ^ chok
0.68 and _ pain
0.68 belly
0.68 bent _ a
0.68 bleed
0.68 boyfriend
0.68 chest hurt
0.68 fast and
0.68 is com
0.68 kick today
0.68 my _ isnt
0.68 my boyfriend
0.68 severe
0.68 splash
0.68 swollen and
0.68 thought of
0.68 vomit and
0.67 #11+ _ no
0.67 =born_now
0.67 =chest_any
0.67 ^ _ bit
0.67 back and
0.67 breath
0.67 breath for
0.67 dark pee
0.67 heart rac
0.67 my _ swallow
0.67 push
0.67 smell _ and
0.67 vision
0.67 with blood
0.66 =limb_cold_pale
0.66 =skin_black
0.66 =tearing
0.66 =wont_feed
0.66 ^ havent
0.66 a fight
0.66 bottle of
0.66 her head
0.66 is _ off
0.66 jaw
0.66 magnet
0.66 off in
0.66 pain is
0.66 tell me
0.66 terrible
0.66 throw up
0.66 wont _ up
0.65 #11+ time
0.65 #11+ tylenol
0.65 =cant_lie_flat
0.65 =fever
0.65 =right_side
0.65 =wound_infected
0.65 and _ im
0.65 bleach _ my
0.65 bleach in
0.65 calf is
0.65 chemical
0.65 feel hot
0.65 heart _ and
0.65 in his
0.65 off _ the
0.65 rat
0.65 rat poison
0.65 skin is
0.65 start in
0.65 stopp _ and
0.65 vision is
0.64 =co_alarm
0.64 =eye_chemical
0.64 =eye_hit
0.64 =near_faint
0.64 =neck_swelling
0.64 =noisy_rest
0.64 =postpartum
0.64 ^ took
0.64 after my
0.64 been
0.64 cant breath
0.64 flew
0.64 head is
0.64 heart _ #99+
0.64 is blurry
0.64 is chok
0.64 knife
0.64 like coffee
0.64 spray
0.64 the left
0.63 -right
0.63 =high_altitude
0.63 =preterm_weeks
0.63 =to_the_bone
0.63 =vomiting_constantly
0.63 ^ _ been
0.63 a knife
0.63 bad _ and
0.63 blue
0.63 button
0.63 cough up
0.63 dont _ if
0.63 drank antifreeze
0.63 hasnt
0.63 herself
0.63 high fever
0.63 im going
0.63 is in
0.63 isnt -breath
0.63 month _ has
0.63 my _ put
0.63 my _ turn
0.63 my wrist
0.63 on _ right
0.63 stuck
0.63 swallow
0.63 talk
0.63 took #11+
0.63 was _ by
0.63 week _ with
0.62 # min
0.62 =diarrhea_many
0.62 =severe_weakness
0.62 ^ _ went
0.62 ^ fell
0.62 accidental
0.62 all over
0.62 and i
0.62 belly hurt
0.62 bleed after
0.62 broke
0.62 came back
0.62 cant keep
0.62 do _ still
0.62 dont
0.62 even after
0.62 faint _ runn
0.62 faint while
0.62 finger got
0.62 going
0.62 her _ is
0.62 leak
0.62 nonsense
0.62 out twice
0.62 over _ and
0.62 pregnant #11+
0.62 push forward
0.62 she #
0.62 soft spot
0.62 stabb
0.62 talk nonsense
0.62 the bathroom
0.62 there
0.62 to breathe
0.62 twice
0.62 with _ breath
0.62 wont stop
0.61 # minut
0.61 =limp_refuses
0.61 =purple_word
0.61 ^ _ right
0.61 ^ _ soft
0.61 ^ pain
0.61 ^ vomit
0.61 a _ battery
0.61 and _ feel
0.61 and _ had
0.61 baby _ -breath
0.61 behind _ ear
0.61 bite _ my
0.61 eliqui
0.61 everyone
0.61 feel _ im
0.61 huge
0.61 i _ stabb
0.61 i think
0.61 in _ foot
0.61 into my
0.61 is _ out
0.61 liv
0.61 my _ open
0.61 my _ went
0.61 of liv
0.61 of my
0.61 point _ liv
0.61 point of
0.61 purple
0.61 rattlesnake
0.61 read #11+
0.61 think my
0.61 throw
0.61 week old
0.61 what _ point
0.6 # _ and
0.6 <two <week
0.6 =bp_high
0.6 =jaundice
0.6 =limp_leg
0.6 ^ _ got
0.6 ^ tongue
0.6 a tree
0.6 acid on
0.6 and _ dizzy
0.6 and _ heart
0.6 and _ of
0.6 antifreeze
0.6 black and
0.6 can see
0.6 cleaner
0.6 drowsy
0.6 eye got
0.6 i _ lisinopril
0.6 i was
0.6 it _ like
0.6 minut
0.6 my mouth
0.6 no _ and
0.6 of _ and
0.6 old wont
0.6 outside
0.6 pod
0.6 say #99+
0.6 short
0.6 sleepy
0.6 some
0.6 the right
0.6 the tip
0.6 was in
0.6 water _ and
0.6 worst headache
0.59 =goodbye_note
0.59 =legs_gone
0.59 =upper_belly_pain
0.59 ^ _ by
0.59 ^ bleed
0.59 ^ husband
0.59 ^ shingl
0.59 and
0.59 and _ is
0.59 and _ keep
0.59 and hard
0.59 and heart
0.59 and its
0.59 and numb
0.59 antibiotic
0.59 com
0.59 dont know
0.59 ever
0.59 feel my
0.59 got into
0.59 her _ and
0.59 hit _ head
0.59 me _ night
0.59 my _ got
0.59 my _ sugar
0.59 shingl _ my
0.59 the _ is
0.59 through my
0.59 to my
0.59 too many
0.59 weak
0.59 whole bottle
0.58 =eye_hit_bad
0.58 =green_vomit
0.58 =hives
0.58 =slow_breathing
0.58 ^ she
0.58 ^ someone
0.58 and _ look
0.58 and _ spasm
0.58 and _ with
0.58 black _ and
0.58 black poop
0.58 faint
0.58 feel tight
0.58 head
0.58 i cant
0.58 kill
0.58 like
0.58 limp
0.58 minut and
0.58 my brother
0.58 noise
0.58 now hes
0.58 now im
0.58 pass _ at
0.58 read _ on
0.58 stick
0.58 stomach hurt
0.58 sweat
0.58 the _ floor
0.58 tick bite
0.58 took _ of
0.58 while
0.58 with _ and
0.58 woke up
0.57 =moved_right
0.57 ^ _ keep
0.57 ^ _ pregnant
0.57 ^ _ stopp
0.57 a handful
0.57 and _ and
0.57 and _ vomit
0.57 and hit
0.57 bag is
0.57 between _ shoulder
0.57 burn _ hand
0.57 chest _ tight
0.57 crazy
0.57 dog bit
0.57 drool
0.57 got _ with
0.57 grape
0.57 handful
0.57 handful of
0.57 has been
0.57 hurt _ bad
0.57 is bulg
0.57 n im
0.57 one _ is
0.57 pressure _ over
0.57 sense
0.57 she has
0.57 soak _ pad
0.57 stab
0.57 start _ my
0.57 throat clos
0.57 up and
0.57 voice
0.57 way _ than
0.56 -pill
0.56 =leaking
0.56 =muscle_cramps
0.56 =wakes
0.56 ^ _ dad
0.56 after _ fall
0.56 and _ wont
0.56 and pass
0.56 and ther
0.56 cough and
0.56 found my
0.56 gett _ and
0.56 gray
0.56 her
0.56 higher
0.56 hour _ it
0.56 i _ raped
0.56 im _ and
0.56 know if
0.56 left
0.56 like _ and
0.56 like im
0.56 noth
0.56 nowhere
0.56 of nowhere
0.56 out _ nowhere
0.56 puffer
0.56 raped
0.56 stop
0.56 the fall
0.56 them
0.56 was raped
0.55 #99+ _ #99+
0.55 -drink
0.55 -felt -the
0.55 -the -baby
0.55 =hanging_attempt
0.55 =trunk_pain
0.55 =urinary_stuck
0.55 =worst_ever_sick
0.55 ^ everyone
0.55 a cup
0.55 a fish
0.55 a minute
0.55 accident
0.55 all _ and
0.55 and _ leg
0.55 and no
0.55 be _ anymore
0.55 came
0.55 chest pain
0.55 cup of
0.55 cut _ my
0.55 down _ my
0.55 even _ the
0.55 fish _ in
0.55 forehead
0.55 from his
0.55 headach
0.55 headach and
0.55 his _ and
0.55 hook _ my
0.55 hurt so
0.55 i _ and
0.55 i walk
0.55 me to
0.55 minute
0.55 my _ and
0.55 my hip
0.55 nail gun
0.55 off _ #
0.55 pain
0.55 say he
0.55 sudden cant
0.55 swallow a
0.55 tar
0.55 the _ side
0.55 too _ to
0.55 vision _ blurry
0.55 wake
0.54 -all
0.54 -had -a
0.54 =battery_word
0.54 =birth_now
0.54 =eye_pain
0.54 =red_racing
0.54 =young_baby
0.54 ^ _ pacemaker
0.54 alarm
0.54 and _ has
0.54 and say
0.54 c section
0.54 clammy
0.54 coffee ground
0.54 doesnt
0.54 double
0.54 eyeball
0.54 face and
0.54 fingertip
0.54 foam
0.54 grey
0.54 ground
0.54 his chest
0.54 is _ like
0.54 is _ so
0.54 is rac
0.54 jerk
0.54 like #11+
0.54 like _ ground
0.54 lip look
0.54 look _ coffee
0.54 my _ fever
0.54 my _ sudden
0.54 off _ fingertip
0.54 pain _ my
0.54 right side
0.54 section
0.54 shak and
0.54 she _ and
0.54 shut
0.54 squeaky
0.54 sunken
0.54 turn _ and
0.54 used my
0.54 was _ the
0.54 way _ my
0.53 # _ with
0.53 -breath -right
0.53 -slept -in
0.53 =swelling
0.53 ^ _ put
0.53 ^ _ think
0.53 ^ _ wound
0.53 ^ severe
0.53 ^ they
0.53 a _ hook
0.53 and _ hot
0.53 and his
0.53 bare
0.53 bleed _ the
0.53 breath in
0.53 cant get
0.53 cant wake
0.53 dad collaps
0.53 explod
0.53 goodbye
0.53 grandma
0.53 hand finger
0.53 hasnt -slept
0.53 hit
0.53 hour ago
0.53 hour and
0.53 hurt to
0.53 i still
0.53 im lighthead
0.53 is _ #99+
0.53 my dad
0.53 neck _ and
0.53 now i
0.53 of _ finger
0.53 off
0.53 old with
0.53 on _ left
0.53 pale and
0.53 pull
0.53 scream
0.52 <the _ <two
0.52 =appendix_burst
0.52 =belly_pain
0.52 =fall_height
0.52 =head_danger
0.52 =hip_fracture
0.52 =mania_psychosis
0.52 =pink_foam
0.52 =projectile
0.52 ^ _ belly
0.52 ^ _ cant
0.52 ^ _ his
0.52 ^ ther
0.52 a _ bit
0.52 and _ cant
0.52 and _ cough
0.52 appendix burst
0.52 bathroom
0.52 black stool
0.52 burst
0.52 by accident
0.52 cant move
0.52 chemo
0.52 chest
0.52 diarrhea
0.52 dog _ my
0.52 down and
0.52 ex
0.52 fell from
0.52 fever _ and
0.52 for _ minut
0.52 he got
0.52 i pass
0.52 im in
0.52 my _ arm
0.52 my _ burst
0.52 my _ just
0.52 neck and
0.52 oxygen
0.52 projectile
0.52 projectile vomit
0.52 someth
0.52 straight
0.52 ten minut
0.52 think _ appendix
0.52 those
0.52 those little
0.52 thrown
0.52 to end
0.52 walk _ the
0.51 -all -day
0.51 =feels_incredible
0.51 =hit_hard
0.51 =urinary_stuck_long
0.51 ^ _ drank
0.51 ^ snake
0.51 alive
0.51 and _ faint
0.51 and _ hes
0.51 been _ up
0.51 com out
0.51 each
0.51 feel sick
0.51 for hour
0.51 for over
0.51 garage
0.51 gett weaker
0.51 have _ a
0.51 have headach
0.51 headache _ see
0.51 i _ swallow
0.51 i see
0.51 im bleed
0.51 in _ garage
0.51 in and
0.51 is _ my
0.51 is white
0.51 lying
0.51 my _ took
0.51 my hand
0.51 near
0.51 night but
0.51 numb and
0.51 right
0.51 see
0.51 sharp pain
0.51 she _ a
0.51 she breath
0.51 she chok
0.51 super
0.51 the garage
0.51 the light
0.51 threaten
0.51 weaker
0.51 weight on
0.5 #11+ _ with
0.5 -hour
0.5 -in _ -hour
0.5 =cannot_move_limb
0.5 =face_odd
0.5 =gangrene
0.5 =hernia_word
0.5 =irregular_heart
0.5 =kidney_infection
0.5 =screams_in_bouts
0.5 =sugar_extreme
0.5 and _ so
0.5 and bleed
0.5 baby _ blue
0.5 baby _ kick
0.5 baby turn
0.5 bad headache
0.5 been _ and
0.5 blister all
0.5 broke _ #11+
0.5 broke and
0.5 broke at
0.5 confus and
0.5 discharge and
0.5 dropp
0.5 electric shock
0.5 from _ remote
0.5 gasp
0.5 hallucinat
0.5 hot
0.5 in _ house
0.5 into the
0.5 kidney infection
0.5 my _ since
0.5 my jaw
0.5 on warfarin
0.5 puk
0.5 remote
0.5 say hes
0.5 so
0.5 stick _ of
0.5 the remote
0.5 water _ at
0.5 weak and
0.49 -felt
0.49 <week
0.49 <week <ago
0.49 =anaphylaxis_said
0.49 =fast_breathing
0.49 =fell
0.49 =racing_heart
0.49 =recent_travel
0.49 =sudden_balance
0.49 ^ _ was
0.49 alarm _ going
0.49 and _ short
0.49 and _ stomach
0.49 and isnt
0.49 and sore
0.49 behind the
0.49 blood
0.49 bone is
0.49 breath and
0.49 burn _ face
0.49 by the
0.49 diabetic
0.49 down _ stair
0.49 epipen
0.49 eye was
0.49 fell down
0.49 fell in
0.49 fever _ my
0.49 forward and
0.49 got
0.49 heavy
0.49 his eye
0.49 i _ breathe
0.49 i _ i
0.49 insulin _ mistake
0.49 insulin by
0.49 look _ and
0.49 much _ by
0.49 much insulin
0.49 my _ been
0.49 my _ it
0.49 my epipen
0.49 popp out
0.49 pressure _ my
0.49 red and
0.49 say _ just
0.49 shoot
0.49 slurr
0.49 so weak
0.49 someth _ in
0.49 the bone
0.49 tongue is
0.49 too _ insulin
0.49 used _ epipen
0.49 with _ temp
0.48 =blister_any
0.48 =means_mentioned
0.48 ^ _ help
0.48 a _ headache
0.48 a _ wire
0.48 a live
0.48 after _ new
0.48 and _ down
0.48 and _ wake
0.48 and ankl
0.48 and blister
0.48 awake
0.48 awful
0.48 belly is
0.48 breath _ a
0.48 cant _ down
0.48 cant bend
0.48 cant pee
0.48 each breath
0.48 ear infection
0.48 eye _ a
0.48 going up
0.48 grabb
0.48 hard _ breathe
0.48 head and
0.48 hes _ and
0.48 hes cough
0.48 hurt and
0.48 i stopp
0.48 know how
0.48 last _ now
0.48 leg is
0.48 like crazy
0.48 lip _ blue
0.48 mouth and
0.48 my _ calf
0.48 my _ deep
0.48 nail _ week
0.48 near _ eye
0.48 near my
0.48 new _ and
0.48 no _ today
0.48 place
0.48 push _ and
0.48 shingl near
0.48 since _ morn
0.48 soft
0.48 swell _ my
0.48 think _ hav
0.48 throat is
0.48 through the
0.48 up _ arm
0.48 with _ fever
0.48 with bad
0.48 with each
0.48 wrist _ ankl
0.48 wrist and
0.47 #99+ _ chill
0.47 #99+ with
0.47 =bite_bad
0.47 =new_baby
0.47 =squeezing_word
0.47 =swelling_face
0.47 ^ _ found
0.47 ^ _ stomach
0.47 a _ and
0.47 and eye
0.47 and pull
0.47 back from
0.47 been _ all
0.47 bitten
0.47 bitten _ a
0.47 bitten by
0.47 dad
0.47 daughter has
0.47 deep hole
0.47 feel _ someth
0.47 fever _ chill
0.47 finger
0.47 fluid #11+
0.47 fluid _ week
0.47 have _ and
0.47 have had
0.47 heart pill
0.47 him out
0.47 i breathe
0.47 is _ and
0.47 just had
0.47 like someth
0.47 magnet from
0.47 mak
0.47 me last
0.47 min ago
0.47 my _ collaps
0.47 my _ i
0.47 my pacemaker
0.47 my stomach
0.47 old got
0.47 pain _ i
0.47 rac
0.47 side _ my
0.47 spitt
0.47 stand
0.47 stuck _ my
0.47 swallow _ handful
0.47 swallow _ magnet
0.47 the _ in
0.47 then start
0.47 up blood
0.47 upper
0.47 very sleepy
0.47 want _ die
0.47 when _ breathe
0.47 wont _ and
0.46 #11+ _ she
0.46 -had
0.46 -slept
0.46 =device_shock
0.46 =flashes_floaters
0.46 =no_injury
0.46 =not_eating_days
0.46 =weak_breathing
0.46 ^ _ defibrillator
0.46 ^ _ fell
0.46 ^ _ stabb
0.46 ^ newborn
0.46 ^ seizure
0.46 ^ worst
0.46 and _ face
0.46 and _ skin
0.46 and _ to
0.46 and painful
0.46 around the
0.46 breath even
0.46 calm
0.46 cell and
0.46 defibrillator
0.46 fell and
0.46 fever rash
0.46 for _ few
0.46 go away
0.46 headache _ i
0.46 hip
0.46 hook in
0.46 hot and
0.46 im _ up
0.46 im throw
0.46 inhal smoke
0.46 ive
0.46 kill my
0.46 make a
0.46 my _ came
0.46 my defibrillator
0.46 new floater
0.46 no sense
0.46 now its
0.46 of _ floater
0.46 of new
0.46 on herself
0.46 painful
0.46 practice
0.46 rattlesnake _ my
0.46 right calf
0.46 sickle _ and
0.46 stabb _ the
0.46 stabb in
0.46 stomach is
0.46 suck
0.46 suck in
0.46 the cut
0.46 thi _ and
0.46 took _ tylenol
0.46 turn purple
0.46 uncle
0.46 very
0.46 was under
0.46 week _ feel
0.46 with _ headache
0.46 woke
0.45 -baby -move
0.45 -move
0.45 =poison_contact
0.45 =pressure_elsewhere
0.45 ^ gunshot
0.45 ^ gush
0.45 ^ infect
0.45 ^ miss
0.45 ^ pressure
0.45 ^ water
0.45 about to
0.45 and _ throw
0.45 and cant
0.45 at _ table
0.45 blue and
0.45 chok on
0.45 drain
0.45 dryer
0.45 eye _ splash
0.45 fever
0.45 go
0.45 got spray
0.45 gunshot
0.45 had an
0.45 hemophilia and
0.45 high
0.45 his _ is
0.45 i _ an
0.45 is _ sleepy
0.45 is cold
0.45 is full
0.45 is hav
0.45 is hot
0.45 just sitt
0.45 lisinopril
0.45 my _ yo
0.45 of breath
0.45 old _ into
0.45 out _ today
0.45 side and
0.45 since thi
0.45 snake bite
0.45 splash with
0.45 spray with
0.45 stick out
0.45 swell after
0.45 the dryer
0.45 three _ today
0.45 throat _ and
0.45 throat _ swell
0.45 to stab
0.45 up my
0.45 us
0.45 wake up
0.45 want _ be
0.45 want _ stab
0.44 -baby _ since
0.44 -crie
0.44 -she -crie
0.44 -when
0.44 -when _ -crie
0.44 =burned_hand
0.44 =frostbite
0.44 =hoarse
0.44 =jelly_stool
0.44 =ketone_breath
0.44 =stool_blood
0.44 =weak_any
0.44 ^ _ behind
0.44 ^ _ monoxide
0.44 ^ accidental
0.44 ^ black
0.44 ^ carbon
0.44 ^ deep
0.44 ^ postpartum
0.44 a grape
0.44 a high
0.44 accidental _ my
0.44 all of
0.44 and ive
0.44 and smell
0.44 are _ after
0.44 carbon _ alarm
0.44 down there
0.44 ear _ bleed
0.44 eye _ burn
0.44 gun _ in
0.44 gun is
0.44 havent _ -the
0.44 his _ with
0.44 husband
0.44 i _ double
0.44 in _ at
0.44 in _ feet
0.44 in _ kitchen
0.44 in labor
0.44 is cough
0.44 is peel
0.44 its all
0.44 jaw lock
0.44 jelly
0.44 jump
0.44 like red
0.44 monoxide alarm
0.44 move my
0.44 my _ after
0.44 my head
0.44 no -tear
0.44 now she
0.44 old _ has
0.44 on _ grape
0.44 on purpose
0.44 out
0.44 pregnant _ bad
0.44 pregnant _ week
0.44 purpose
0.44 skin _ peel
0.44 terrible headache
0.44 the other
0.44 ther blood
0.44 thought
0.44 to the
0.44 used
0.44 vomit nonstop
0.44 week _ has
0.44 with _ at
0.44 wrote
0.43 =calf
0.43 =child_bruises
0.43 =jaw_arm_sweat
0.43 =spreading
0.43 =throat_closing
0.43 =thrown_back
0.43 ^ _ child
0.43 ^ her
0.43 ^ soak
0.43 ^ stroke
0.43 a button
0.43 and #99+
0.43 and _ been
0.43 and _ confus
0.43 and _ hurt
0.43 and _ not
0.43 and _ since
0.43 and breath
0.43 and lighthead
0.43 are swell
0.43 are swollen
0.43 be better
0.43 belly pain
0.43 bleed and
0.43 but hes
0.43 button battery
0.43 cant _ up
0.43 caught
0.43 caught in
0.43 child
0.43 diabetic _ is
0.43 end
0.43 everyone _ be
0.43 everyone would
0.43 eye is
0.43 from _ ear
0.43 grandson
0.43 had _ fit
0.43 hasnt _ -in
0.43 have _ fever
0.43 he _ the
0.43 his head
0.43 is over
0.43 it _ if
0.43 its swell
0.43 kick
0.43 leg has
0.43 lock
0.43 month _ wont
0.43 my child
0.43 my mom
0.43 now _ cough
0.43 now _ is
0.43 out at
0.43 pool _ cough
0.43 pound and
0.43 pregnant _ bleed
0.43 pressure #99+
0.43 right _ and
0.43 she _ fine
0.43 start lisinopril
0.43 stroke _ went
0.43 stuff
0.43 sugar _ over
0.43 swollen
0.43 swollen for
0.43 the worst
0.43 time today
0.43 took double
0.43 we _ in
0.43 week pregnant
0.43 would _ better
0.43 would be
0.42 =acts_drunk
0.42 =chest_pain
0.42 =clot_risk
0.42 =gas_smell
0.42 ^ _ going
0.42 all around
0.42 and _ toe
0.42 and _ very
0.42 and cold
0.42 and more
0.42 and shak
0.42 area
0.42 as a
0.42 at a
0.42 baby lip
0.42 been throw
0.42 bloody diarrhea
0.42 cant _ at
0.42 cant catch
0.42 cant stand
0.42 catch _ breath
0.42 catch my
0.42 chopp _ in
0.42 chopp off
0.42 contraction _ #
0.42 contraction every
0.42 cup
0.42 drain cleaner
0.42 dur the
0.42 eye since
0.42 eyelid and
0.42 feel irregular
0.42 fight
0.42 finger _ chopp
0.42 finger are
0.42 fire and
0.42 flare
0.42 fume
0.42 got _ off
0.42 got chopp
0.42 hav _ seizure
0.42 he has
0.42 he was
0.42 heart _ irregular
0.42 heart feel
0.42 his _ look
0.42 i broke
0.42 im short
0.42 in _ leg
0.42 is very
0.42 it has
0.42 keep
0.42 kill myself
0.42 like a
0.42 like tar
0.42 my sleep
0.42 nail last
0.42 neighbor
0.42 next door
0.42 not _ -right
0.42 now
0.42 of _ my
0.42 on _ at
0.42 purple rash
0.42 put his
0.42 sharp
0.42 snake _ my
0.42 snake bit
0.42 son swallow
0.42 the _ way
0.42 think _ broke
0.42 tired to
0.42 to _ my
0.42 too tired
0.42 took
0.42 took _ and
0.42 turn black
0.42 two day
0.42 warfarin
0.42 was _ a
0.42 wave
0.42 with _ is
0.42 wrong way
0.41 #11+ _ im
0.41 #99+ _ a
0.41 -diaper
0.41 -fade
0.41 -fade -when
0.41 -gas
0.41 -wet
0.41 -wet -diaper
0.41 =allergic_said
0.41 =eyelids_swollen
0.41 =glass_test
0.41 =shoulder_pain
0.41 =streak_up
0.41 ^ _ broke
0.41 ^ _ off
0.41 ^ grandma
0.41 ^ jaw
0.41 a _ pain
0.41 a pencil
0.41 allergic reaction
0.41 and _ pee
0.41 and _ thrown
0.41 and today
0.41 arm and
0.41 breath _ and
0.41 burn up
0.41 c
0.41 came on
0.41 clot and
0.41 cup _ blood
0.41 diarrhea _ time
0.41 down
0.41 electrocut
0.41 electrocut _ the
0.41 foot is
0.41 friend
0.41 got electrocut
0.41 hand
0.41 hand swell
0.41 has _ bruise
0.41 has bloody
0.41 headache and
0.41 hes _ a
0.41 his throat
0.41 house
0.41 i _ too
0.41 im _ eliqui
0.41 im _ so
0.41 light _ a
0.41 many
0.41 metal
0.41 miscarriage
0.41 my _ pill
0.41 my chest
0.41 my insulin
0.41 my neck
0.41 no _ -when
0.41 noseble _ #11+
0.41 not _ -up
0.41 old and
0.41 on eliqui
0.41 pee and
0.41 plu
0.41 red _ going
0.41 severe headache
0.41 since breakfast
0.41 that _ -fade
0.41 the pool
0.41 up _ cup
0.41 voice is
0.41 week now
0.4 # _ today
0.4 #99+ wont
0.4 =cholinergic
0.4 =not_looking
0.4 =vaginal_bleeding
0.4 =wont_go_away
0.4 ^ _ attack
0.4 ^ erection
0.4 a _ bottle
0.4 a nail
0.4 and _ she
0.4 and dry
0.4 and fever
0.4 and talk
0.4 are blue
0.4 bike
0.4 blad
0.4 blood and
0.4 blood is
0.4 breath but
0.4 cant _ straight
0.4 erection _ #
0.4 erection for
0.4 even _ calm
0.4 even when
0.4 got _ in
0.4 got bleach
0.4 grandma _ pill
0.4 grandma heart
0.4 hand _ its
0.4 have _ plan
0.4 he had
0.4 i cough
0.4 im
0.4 in _ hand
0.4 its been
0.4 know
0.4 life
0.4 neck
0.4 nitro
0.4 now _ have
0.4 of his
0.4 open my
0.4 over
0.4 plan and
0.4 rusty _ last
0.4 say she
0.4 see _ and
0.4 she seem
0.4 shoulder blad
0.4 sitt
0.4 size
0.4 slurr and
0.4 so _ im
0.4 stool and
0.4 stray
0.4 stray dog
0.4 that dont
0.4 the _ right
0.4 the size
0.4 tile
0.4 time and
0.4 to _ out
0.4 to jump
0.4 toe are
0.4 towel
0.4 two _ and
0.4 unconsciou
0.4 we
0.4 went _ for
0.4 when calm
0.4 wont _ away
0.4 yo _ out
0.39 #11+ minut
0.39 =belly_hit
0.39 =missed_dialysis
0.39 ^ _ friend
0.39 ^ _ gave
0.39 ^ _ hav
0.39 ^ _ medicine
0.39 ^ _ mom
0.39 ^ _ month
0.39 ^ daughter
0.39 ^ diabetic
0.39 ^ pass
0.39 ^ son
0.39 ^ toddler
0.39 ago
0.39 ago and
0.39 ago now
0.39 and _ blood
0.39 and _ mouth
0.39 and _ real
0.39 and hot
0.39 and jaw
0.39 baby _ time
0.39 bare pee
0.39 battery _ his
0.39 behind it
0.39 birth last
0.39 but my
0.39 cough _ i
0.39 cut on
0.39 down _ when
0.39 drown
0.39 drunk
0.39 fat
0.39 fell
0.39 gave _ baby
0.39 gett _ since
0.39 groin
0.39 hasnt -peed
0.39 havent -felt
0.39 he _ wake
0.39 hit my
0.39 hot oil
0.39 i _ think
0.39 im _ blood
0.39 in _ middle
0.39 is going
0.39 is miss
0.39 is pull
0.39 just faint
0.39 keep think
0.39 leak _ fluid
0.39 middle
0.39 mom
0.39 month _ and
0.39 mov up
0.39 my _ into
0.39 my _ replacement
0.39 my drink
0.39 my grandson
0.39 my left
0.39 of _ life
0.39 ooz
0.39 out of
0.39 pesticide
0.39 pool hes
0.39 poop and
0.39 pound _ i
0.39 real
0.39 rib and
0.39 see sparkl
0.39 see spot
0.39 shoot me
0.39 since _ hour
0.39 soccer practice
0.39 sparkl
0.39 swell and
0.39 the middle
0.39 throat _ tight
0.39 time the
0.39 took viagra
0.39 tylenol
0.39 up _ and
0.39 was splash
0.39 with #99+
0.39 with pesticide
0.38 -peed -in
0.38 =blood_in_urine
0.38 =indigestion_odd
0.38 =newborn
0.38 =stroke_said
0.38 =sugar_very_high
0.38 ^ _ bite
0.38 ^ _ infection
0.38 ^ _ just
0.38 ^ _ water
0.38 ^ bitten
0.38 ^ coworker
0.38 ^ pregnant
0.38 a rattlesnake
0.38 ache for
0.38 at all
0.38 baby _ day
0.38 bit me
0.38 both leg
0.38 breastbone
0.38 burn _ and
0.38 by _ rattlesnake
0.38 calf
0.38 cant _ water
0.38 chest tightnes
0.38 clear
0.38 do it
0.38 doesnt know
0.38 dryer _ feel
0.38 eight
0.38 finger _ numb
0.38 fit
0.38 gonna
0.38 gray and
0.38 hav _ stroke
0.38 he cant
0.38 heart _ by
0.38 hes breath
0.38 his nose
0.38 hour _ and
0.38 i _ the
0.38 i swallow
0.38 in _ head
0.38 in _ nose
0.38 is burn
0.38 is gray
0.38 is stick
0.38 knuckle
0.38 look
0.38 medicine by
0.38 my #11+
0.38 my knuckle
0.38 noseble for
0.38 our
0.38 out _ and
0.38 pain _ one
0.38 peel _ in
0.38 piece
0.38 piece of
0.38 popp
0.38 purple _ that
0.38 quit drink
0.38 reaction
0.38 real fast
0.38 remember
0.38 seem fine
0.38 she #11+
0.38 since #
0.38 smoke _ a
0.38 someone
0.38 sudden _ pain
0.38 than the
0.38 the stomach
0.38 tightnes
0.38 tip _ my
0.38 tip of
0.38 under the
0.38 voic
0.38 wife is
0.37 =bag_blood
0.37 =cant_stand
0.37 =double_vision
0.37 =hip_hurts
0.37 ^ _ dialysi
0.37 ^ _ has
0.37 ^ _ read
0.37 ^ after
0.37 a board
0.37 a pound
0.37 and _ furnace
0.37 and _ turn
0.37 and crie
0.37 and pain
0.37 bloody
0.37 board
0.37 caught _ the
0.37 couch
0.37 from _ nail
0.37 full _ blood
0.37 furnace
0.37 had _ baby
0.37 heart
0.37 hell
0.37 her wrist
0.37 hernia
0.37 his face
0.37 hurt _ lot
0.37 i _ smoke
0.37 i inhal
0.37 in _ after
0.37 in _ garden
0.37 in _ shower
0.37 in _ thigh
0.37 in at
0.37 is confus
0.37 is floppy
0.37 kid fell
0.37 left _ hurt
0.37 live wire
0.37 move
0.37 my _ belly
0.37 my appendix
0.37 my forehead
0.37 now _ sleepy
0.37 open and
0.37 pass _ in
0.37 pound headache
0.37 rash after
0.37 sheet
0.37 shock by
0.37 skin _ and
0.37 stiff _ and
0.37 still
0.37 the _ gun
0.37 the garden
0.37 tight
0.37 to kill
0.37 to pas
0.37 transplant
0.37 viagra and
0.37 vomit green
0.37 water
0.37 week _ a
0.37 when _ walk
0.37 white
0.37 whole _ of
0.37 wire
0.37 without -me
0.37 worst _ of
0.36 #99+ #99+
0.36 -#11+ -hour
0.36 -in -#11+
0.36 -night
0.36 -peed _ -#11+
0.36 -slept _ -#
0.36 -wak
0.36 -wak -up
0.36 =burn_severity
0.36 =face_injury
0.36 =nerve_muscle
0.36 =one_eye
0.36 =snake_bad
0.36 =unequal_pupils
0.36 ^ _ bone
0.36 ^ copd
0.36 a _ fire
0.36 a _ in
0.36 a squeaky
0.36 after _ c
0.36 alarm is
0.36 and _ its
0.36 and _ nonsense
0.36 and _ spot
0.36 and _ voice
0.36 and not
0.36 and turn
0.36 arm
0.36 at _ an
0.36 at breakfast
0.36 ate _ mushroom
0.36 ate wild
0.36 baby _ on
0.36 bad
0.36 brother is
0.36 burn _ my
0.36 cant stop
0.36 cord
0.36 daughter
0.36 day and
0.36 down over
0.36 face _ up
0.36 feel _ leg
0.36 friend is
0.36 goe to
0.36 going off
0.36 has _ fever
0.36 his _ up
0.36 house fire
0.36 huge clot
0.36 im _ the
0.36 in _ fire
0.36 is _ hasnt
0.36 it _ i
0.36 left _ and
0.36 left and
0.36 me _ hurt
0.36 mixed
0.36 my _ ear
0.36 my neighbor
0.36 of #11+
0.36 one pupil
0.36 only
0.36 other
0.36 pain _ worse
0.36 pain in
0.36 paranoid
0.36 paus
0.36 peel off
0.36 pull _ out
0.36 pull him
0.36 pull his
0.36 pull in
0.36 runn and
0.36 side
0.36 son his
0.36 spott
0.36 stopp my
0.36 stung by
0.36 surgery and
0.36 sweat and
0.36 tender
0.36 the _ are
0.36 the _ he
0.36 the couch
0.36 the ice
0.36 time _ stand
0.36 to _ back
0.36 to be
0.36 toddler _ the
0.36 took _ whole
0.36 with fever
0.36 wont slow
0.35 #11+ _ and
0.35 #11+ lbs
0.35 #11+ week
0.35 #99+ _ wont
0.35 #99+ fever
0.35 -breath
0.35 -day
0.35 -us
0.35 =alcohol
0.35 =heart_condition
0.35 =radiates
0.35 ^ _ accident
0.35 ^ _ blood
0.35 ^ _ rash
0.35 ^ _ testicle
0.35 ^ _ took
0.35 a hot
0.35 an hour
0.35 and _ #11+
0.35 and _ belly
0.35 and _ cold
0.35 and _ head
0.35 and _ know
0.35 and _ tongue
0.35 around _ eye
0.35 bad im
0.35 be
0.35 be _ off
0.35 been vomit
0.35 better _ without
0.35 better off
0.35 black stuff
0.35 breakfast
0.35 but _ is
0.35 but noth
0.35 but still
0.35 chang table
0.35 chest since
0.35 crash
0.35 dad lip
0.35 daughter lip
0.35 day _ now
0.35 day ago
0.35 eye _ grind
0.35 eye while
0.35 flew _ my
0.35 gave my
0.35 gett
0.35 havent
0.35 havent -peed
0.35 her _ look
0.35 her last
0.35 hes hot
0.35 i _ bend
0.35 i faint
0.35 im shak
0.35 im wheez
0.35 in _ its
0.35 is _ through
0.35 is black
0.35 is pound
0.35 is raspy
0.35 kid _ is
0.35 last month
0.35 lbs
0.35 left _ is
0.35 lip _ swell
0.35 lower right
0.35 mixed up
0.35 morn _ #11+
0.35 morn and
0.35 night _ my
0.35 night i
0.35 nonstop and
0.35 off _ chang
0.35 off without
0.35 on chemo
0.35 one of
0.35 one testicle
0.35 pain when
0.35 pas
0.35 raspy
0.35 second then
0.35 severe pain
0.35 shak _ heart
0.35 shard
0.35 side of
0.35 stopp breath
0.35 swallow and
0.35 tar and
0.35 the chang
0.35 the foot
0.35 the whole
0.35 threw _ and
0.35 up
0.35 voice _ raspy
0.35 what i
0.35 while grind
0.35 wipe and
0.35 with _ oil
0.34 <two
0.34 <two _ <ago
0.34 =grunting
0.34 =pregnant
0.34 ^ _ brother
0.34 ^ _ ex
0.34 ^ _ flare
0.34 ^ _ pressure
0.34 ^ _ slurr
0.34 ^ our
0.34 a piece
0.34 an _ shock
0.34 and _ no
0.34 and _ painful
0.34 and _ wrote
0.34 and had
0.34 and pale
0.34 at altitude
0.34 be here
0.34 been _ on
0.34 bloody _ and
0.34 but since
0.34 cant control
0.34 chainsaw
0.34 chok _ steak
0.34 cough _ a
0.34 doesnt -fade
0.34 doesnt _ -when
0.34 dont _ away
0.34 dont go
0.34 eye
0.34 feel faint
0.34 for _ minute
0.34 from _ toy
0.34 got _ electric
0.34 got an
0.34 got in
0.34 grandpa is
0.34 grunt
0.34 hard _ a
0.34 hard as
0.34 here anymore
0.34 his leg
0.34 hot _ on
0.34 hurt like
0.34 if
0.34 in _ face
0.34 is breath
0.34 is limp
0.34 is super
0.34 is turn
0.34 is yellow
0.34 its _ to
0.34 its hard
0.34 kitchen floor
0.34 leg swell
0.34 minut _ im
0.34 my _ face
0.34 my _ stuck
0.34 my ex
0.34 off for
0.34 oil _ is
0.34 on _ kitchen
0.34 on steak
0.34 out _ after
0.34 pass _ twice
0.34 peni
0.34 pour
0.34 probab
0.34 pus and
0.34 rash _ doesnt
0.34 ripp
0.34 spot and
0.34 spurt
0.34 sugar #11+
0.34 sugar _ and
0.34 take the
0.34 teen _ a
0.34 thailand
0.34 that doesnt
0.34 throw _ blood
0.34 to _ and
0.34 to _ here
0.34 to _ kid
0.34 tongue
0.34 up _ leg
0.34 up _ my
0.34 was
0.34 wind _ to
0.34 wont _ down
0.33 # pad
0.33 # week
0.33 -a
0.33 =a_lot
0.33 =copd
0.33 =neck_broken
0.33 =rectal_blood
0.33 =tripod
0.33 ^ _ partner
0.33 ^ bone
0.33 ^ ok
0.33 ^ swell
0.33 a _ pitch
0.33 a kitchen
0.33 a rusty
0.33 after her
0.33 all _ way
0.33 and _ after
0.33 and _ stiff
0.33 and _ stopp
0.33 and _ throat
0.33 and look
0.33 and so
0.33 and tender
0.33 are _ hard
0.33 ate _ a
0.33 ate at
0.33 been since
0.33 behind his
0.33 belly button
0.33 black _ twice
0.33 black out
0.33 bleed so
0.33 blue for
0.33 broke _ neck
0.33 by _ bat
0.33 cell _ my
0.33 chok _ last
0.33 chok me
0.33 collaps _ the
0.33 collaps at
0.33 diarrhea _ a
0.33 eye for
0.33 feel _ a
0.33 fever _ cough
0.33 flank
0.33 for ten
0.33 from _ fire
0.33 gun in
0.33 hard to
0.33 he _ a
0.33 he is
0.33 her arm
0.33 hes _ not
0.33 hes confus
0.33 high _ noise
0.33 high pitch
0.33 hurt on
0.33 i _ -felt
0.33 i _ black
0.33 i _ in
0.33 im _ ill
0.33 im gonna
0.33 im nauseou
0.33 in _ since
0.33 is _ lot
0.33 is _ swollen
0.33 is outside
0.33 it look
0.33 just
0.33 keep _ thing
0.33 kitchen _ and
0.33 laundry
0.33 laundry pod
0.33 leg are
0.33 like _ time
0.33 look like
0.33 me _ time
0.33 me and
0.33 my _ wont
0.33 my hernia
0.33 my partner
0.33 numbnes
0.33 of _ pod
0.33 of blood
0.33 of tylenol
0.33 on _ couch
0.33 on _ rusty
0.33 out and
0.33 over and
0.33 partner
0.33 pitch
0.33 pitch noise
0.33 poop _ black
0.33 puffy and
0.33 r
0.33 rusty
0.33 say the
0.33 scar ill
0.33 smell gas
0.33 so drowsy
0.33 speech is
0.33 stung _ a
0.33 sugar _ #11+
0.33 tank
0.33 terrible _ and
0.33 the stuff
0.33 the tv
0.33 the way
0.33 tonight and
0.33 turn _ for
0.33 vision in
0.33 wall
0.33 way and
0.33 while feed
0.33 with _ pain
0.32 -a -drop
0.32 -drink and
0.32 -drop
0.32 -had _ -drop
0.32 -mak
0.32 -sense
0.32 =fight_blow
0.32 =foggy_only
0.32 =hours_pain
0.32 =low_temp
0.32 =new_confusion
0.32 ^ _ beat
0.32 ^ _ boyfriend
0.32 ^ _ collaps
0.32 a _ of
0.32 about end
0.32 ago _ i
0.32 and _ see
0.32 and blue
0.32 and purple
0.32 and some
0.32 and too
0.32 behind her
0.32 bend it
0.32 birth _ week
0.32 bleed _ my
0.32 bleed through
0.32 blood _ and
0.32 bone _ stick
0.32 by _ car
0.32 cant _ a
0.32 cant talk
0.32 car _ and
0.32 car runn
0.32 cirrhosi and
0.32 clear fluid
0.32 clos up
0.32 cover in
0.32 daughter _ a
0.32 dog _ the
0.32 droop
0.32 every #11+
0.32 everyth is
0.32 feel _ when
0.32 fever _ short
0.32 from _ yard
0.32 goe _ my
0.32 got _ by
0.32 grabb _ hot
0.32 grabb the
0.32 grandpa
0.32 gun _ my
0.32 hard pee
0.32 heart medicine
0.32 her leg
0.32 hes _ confus
0.32 hot _ palm
0.32 hot _ skin
0.32 is _ black
0.32 is _ sore
0.32 is clos
0.32 it _ the
0.32 keep _ hard
0.32 last week
0.32 left arm
0.32 leg _ swollen
0.32 light and
0.32 like _ going
0.32 me _ i
0.32 mushroom _ the
0.32 mushroom from
0.32 my _ leg
0.32 my eye
0.32 neck hurt
0.32 neighbor is
0.32 numb after
0.32 of _ myself
0.32 of _ red
0.32 of bright
0.32 of hurt
0.32 one _ and
0.32 pacemaker
0.32 pad _ hour
0.32 palm _ white
0.32 palm is
0.32 pee blood
0.32 put _ on
0.32 put weight
0.32 right now
0.32 runn
0.32 seem ok
0.32 seiz
0.32 shak chill
0.32 she _ in
0.32 shrimp and
0.32 son _ is
0.32 spot _ dont
0.32 spot that
0.32 still _ to
0.32 swell fast
0.32 swollen face
0.32 ten _ and
0.32 the _ dye
0.32 the _ on
0.32 the _ runn
0.32 the chainsaw
0.32 the swell
0.32 the wound
0.32 think _ end
0.32 thought _ hurt
0.32 throat _ clos
0.32 thrown back
0.32 til
0.32 to stop
0.32 toddler _ croup
0.32 took _ #11+
0.32 took like
0.32 voic tell
0.32 w
0.32 was _ and
0.32 white _ blister
0.32 white _ numb
0.32 with croup
0.32 wont _ weight
0.32 wont put
0.31 # pound
0.31 #99+ _ i
0.31 -in -#
0.31 -pee
0.31 -respond
0.31 =dialysis
0.31 =speech_garbled
0.31 ^ _ whole
0.31 ^ faint
0.31 a bottle
0.31 a gun
0.31 a magnet
0.31 a plan
0.31 about _ pas
0.31 after fall
0.31 and _ almost
0.31 and _ the
0.31 and _ wet
0.31 and _ wheez
0.31 and about
0.31 and shaky
0.31 and yellow
0.31 arm _ and
0.31 as _ board
0.31 ate _ and
0.31 bad _ cant
0.31 bad _ on
0.31 bad cramp
0.31 been cry
0.31 behind _ breastbone
0.31 blood _ i
0.31 blood when
0.31 breath _ like
0.31 breath fast
0.31 can feel
0.31 cashew
0.31 confus after
0.31 crash my
0.31 daughter _ look
0.31 daughter is
0.31 day _ and
0.31 dialysi
0.31 doesnt remember
0.31 dont _ how
0.31 drank _ and
0.31 each time
0.31 everyone in
0.31 everyth
0.31 face _ the
0.31 feed and
0.31 fever _ headache
0.31 fever _ yellow
0.31 finger _ and
0.31 for #
0.31 foreskin
0.31 fork
0.31 fume _ the
0.31 get _ out
0.31 go in
0.31 got _ hand
0.31 had to
0.31 have the
0.31 head _ the
0.31 head on
0.31 hes _ but
0.31 hes drool
0.31 hurt _ im
0.31 husband has
0.31 i wet
0.31 in _ testicle
0.31 indigestion
0.31 is throw
0.31 keep dropp
0.31 keep hear
0.31 leg
0.31 lime
0.31 lime powder
0.31 may
0.31 mom _ her
0.31 my _ blad
0.31 my _ testicle
0.31 my groin
0.31 my testicle
0.31 myself with
0.31 nail went
0.31 neck _ after
0.31 newborn #
0.31 no -pee
0.31 now vomit
0.31 off _ #11+
0.31 on _ with
0.31 or cough
0.31 out _ i
0.31 outside my
0.31 positive
0.31 pregnant _ pass
0.31 red _ and
0.31 replacement _ out
0.31 rib
0.31 side since
0.31 so _ i
0.31 soot
0.31 soot _ my
0.31 soot in
0.31 squeez _ behind
0.31 stuck _ the
0.31 swollen _ she
0.31 than _ other
0.31 that _ like
0.31 that look
0.31 the _ behind
0.31 the _ with
0.31 the house
0.31 then
0.31 thigh _ the
0.31 thigh from
0.31 to go
0.31 to shoot
0.31 under
0.31 up about
0.31 walk _ cough
0.31 walk or
0.31 was found
0.31 week and
0.31 went _ his
0.31 went _ the
0.31 wet myself
0.31 with _ bat
0.31 with _ cramp
0.31 wrong _ and
0.31 yellow eye
0.3 #11+ year
0.3 -baby -kick
0.3 -baby _ -all
0.3 -move since
0.3 -the _ -kick
0.3 -the _ -move
0.3 =cold_limb
0.3 =digoxin
0.3 =neck_pain
0.3 =opioid
0.3 =tick
0.3 ^ _ grandson
0.3 ^ _ pass
0.3 ^ _ want
0.3 ^ bloody
0.3 ^ cramp
0.3 ^ hit
0.3 ^ used
0.3 a _ im
0.3 a _ neck
0.3 a battery
0.3 actual
0.3 and _ daughter
0.3 and _ make
0.3 and _ rac
0.3 and _ sugar
0.3 and mouth
0.3 and sleepy
0.3 asthma is
0.3 ate
0.3 ate _ bunch
0.3 bad i
0.3 been _ #
0.3 bite on
0.3 breath _ my
0.3 breathe _ and
0.3 bulg out
0.3 came _ from
0.3 came out
0.3 can _ the
0.3 cant _ him
0.3 cant _ shak
0.3 chest _ been
0.3 chest has
0.3 chill and
0.3 cough _ stuff
0.3 cut _ the
0.3 daughter _ #
0.3 even _ rest
0.3 even at
0.3 feel it
0.3 fell _ my
0.3 fever _ purple
0.3 finger with
0.3 goe
0.3 got shock
0.3 gush of
0.3 hard and
0.3 he say
0.3 her _ on
0.3 her lip
0.3 hid
0.3 his
0.3 hot _ and
0.3 hot car
0.3 hour
0.3 hurt bad
0.3 i _ faint
0.3 i _ pass
0.3 is mak
0.3 isnt _ -up
0.3 it hurt
0.3 it is
0.3 it keep
0.3 jaw _ lock
0.3 keep _ about
0.3 left in
0.3 light _ my
0.3 low _ the
0.3 low on
0.3 med last
0.3 move her
0.3 my _ heart
0.3 now _ feel
0.3 of #99+
0.3 off _ tip
0.3 out _ one
0.3 pain between
0.3 pencil
0.3 pool
0.3 powder
0.3 pull _ of
0.3 pull out
0.3 put a
0.3 rope
0.3 scissor
0.3 severe _ in
0.3 sister _ a
0.3 sleepy and
0.3 soak a
0.3 son _ pain
0.3 stop shak
0.3 super sleepy
0.3 swell i
0.3 that _ is
0.3 that _ quit
0.3 the bridge
0.3 the mandoline
0.3 the pill
0.3 the thigh
0.3 thru
0.3 tongue feel
0.3 tree
0.3 under _ right
0.3 wake _ to
0.3 we _ wake
0.3 weird and
0.3 when my
0.3 wont quit
0.3 wreck
0.29 # _ ago
0.29 -respond -to
0.29 =fall_any
0.29 =liver_known
0.29 ^ _ antifreeze
0.29 ^ _ inhal
0.29 ^ _ stool
0.29 ^ _ vision
0.29 ^ finger
0.29 a fire
0.29 ago _ pain
0.29 an _ and
0.29 and _ behind
0.29 and sweaty
0.29 and warm
0.29 at once
0.29 bad _ my
0.29 bleach
0.29 blood clot
0.29 blood everywhere
0.29 breath _ fast
0.29 breath _ sitt
0.29 cant _ word
0.29 car on
0.29 chest _ and
0.29 chest _ when
0.29 child has
0.29 com off
0.29 cough _ blood
0.29 deliver
0.29 deliver #
0.29 diarrhea with
0.29 feet _ up
0.29 feverish
0.29 finger in
0.29 for _ #
0.29 for day
0.29 had _ seizur
0.29 had her
0.29 hard for
0.29 hasnt -had
0.29 hasnt _ -a
0.29 he
0.29 headache _ feel
0.29 heart _ rac
0.29 hes turn
0.29 hot swollen
0.29 hour _ im
0.29 hour for
0.29 hurt _ move
0.29 husband got
0.29 i _ meth
0.29 i _ sick
0.29 i got
0.29 in _ drink
0.29 in _ stomach
0.29 in _ the
0.29 in it
0.29 in sheet
0.29 into _ eye
0.29 is _ there
0.29 is bad
0.29 is bigger
0.29 is hang
0.29 is ooz
0.29 is soak
0.29 it goe
0.29 ive _ diarrhea
0.29 kill me
0.29 knee _ hot
0.29 many pill
0.29 meth
0.29 meth and
0.29 minute and
0.29 month _ is
0.29 mouth _ i
0.29 mouth is
0.29 move _ arm
0.29 my _ eyelid
0.29 my _ slit
0.29 my bike
0.29 my life
0.29 my lip
0.29 my throat
0.29 myself on
0.29 nail _ into
0.29 nonstop _ #
0.29 not _ and
0.29 of pressure
0.29 off _ sheet
0.29 old _ off
0.29 on _ hip
0.29 onto
0.29 pain under
0.29 pink _ and
0.29 plu im
0.29 pupil _ bigger
0.29 pupil is
0.29 pupil look
0.29 push up
0.29 put _ in
0.29 put someth
0.29 ran a
0.29 respond
0.29 rib _ my
0.29 right _ wont
0.29 rock
0.29 say its
0.29 see bug
0.29 seizur
0.29 sheet after
0.29 since _ antibiotic
0.29 since _ lift
0.29 slit
0.29 slit _ wrist
0.29 slit her
0.29 so short
0.29 soak _ sweat
0.29 soak through
0.29 someone _ someth
0.29 stone _ is
0.29 stop bleed
0.29 stuck a
0.29 swell under
0.29 testicle pain
0.29 the _ blood
0.29 the _ bottle
0.29 the _ of
0.29 the face
0.29 throat feel
0.29 time _ minute
0.29 tip is
0.29 to _ arm
0.29 toddler swallow
0.29 toddler with
0.29 trouble breath
0.29 up _ bad
0.29 up now
0.29 went into
0.29 while _ and
0.29 wild _ from
0.29 wont _ bleed
0.29 wont respond
0.29 year _ with
0.29 yellow and
0.28 #11+ wk
0.28 #99+ _ im
0.28 -there
0.28 =arm_hand_pain
0.28 =belly_blow
0.28 =diabetes
0.28 =half_vision
0.28 =halos
0.28 =muscle_hard
0.28 =recent_surgery
0.28 =uti
0.28 ^ _ cut
0.28 ^ metal
0.28 ^ preg
0.28 ^ rattlesnake
0.28 a peanut
0.28 after _ dialysi
0.28 and _ came
0.28 and _ hard
0.28 and _ purple
0.28 and _ sick
0.28 and _ start
0.28 arent
0.28 arent -there
0.28 around light
0.28 away after
0.28 baby _ floppy
0.28 bad see
0.28 been _ in
0.28 belly hard
0.28 breath _ but
0.28 breath now
0.28 but he
0.28 by _ wasp
0.28 catch
0.28 clas and
0.28 cola
0.28 cola after
0.28 color
0.28 color _ cola
0.28 color of
0.28 cough _ more
0.28 daughter _ the
0.28 day _ #
0.28 dialysi _ and
0.28 dont _ to
0.28 dont want
0.28 drool and
0.28 everywhere and
0.28 eye after
0.28 feel _ and
0.28 feel _ thermometer
0.28 feel woozy
0.28 fever since
0.28 floppy _ wont
0.28 floppy and
0.28 from _ fever
0.28 garage _ the
0.28 garage with
0.28 gave birth
0.28 grandson _ a
0.28 grayish
0.28 had surgery
0.28 has _ knife
0.28 has a
0.28 has not
0.28 he drank
0.28 headache _ my
0.28 headache of
0.28 him
0.28 his _ in
0.28 home _ hour
0.28 hot thermometer
0.28 husband _ his
0.28 i can
0.28 i regret
0.28 im _ weak
0.28 im clammy
0.28 in _ groin
0.28 in both
0.28 in wave
0.28 is _ as
0.28 is _ but
0.28 is _ color
0.28 is _ real
0.28 is gasp
0.28 is mov
0.28 is tight
0.28 it on
0.28 just _ and
0.28 keep _ the
0.28 keep fall
0.28 keep hav
0.28 lean forward
0.28 like _ is
0.28 look at
0.28 look grayish
0.28 lower _ pain
0.28 month _ hit
0.28 mushroom
0.28 my _ inhal
0.28 my _ side
0.28 my daughter
0.28 my uncle
0.28 myself _ a
0.28 nonstop lost
0.28 now but
0.28 of _ by
0.28 of cola
0.28 off _ -me
0.28 old hit
0.28 on _ tile
0.28 one _ since
0.28 out _ his
0.28 people _ arent
0.28 people who
0.28 pill _ i
0.28 pool and
0.28 preg #11+
0.28 preg _ wk
0.28 purple and
0.28 real _ and
0.28 regret
0.28 regret it
0.28 roommate
0.28 see _ who
0.28 see people
0.28 she _ to
0.28 someth is
0.28 stroke
0.28 super painful
0.28 swallow _ bunch
0.28 the _ hit
0.28 the color
0.28 the ear
0.28 the sink
0.28 the tile
0.28 thermometer
0.28 tongue _ swell
0.28 tylenol _ night
0.28 tylenol last
0.28 voic _ me
0.28 walk to
0.28 water just
0.28 week _ like
0.28 who _ -there
0.28 who arent
0.28 wind walk
0.28 with _ car
0.28 with some
0.28 wk
0.28 wont _ at
0.28 wont drink
0.28 wont look
0.28 woozy
0.28 wound is
0.27 # _ old
0.27 -# -day
0.27 -and
0.27 -anyth
0.27 -doing
0.27 -doing -anyth
0.27 -in
0.27 =kid_breathing
0.27 =light_hurts
0.27 =not_drinking
0.27 =not_self
0.27 =stiff_neck
0.27 =stumbles
0.27 ^ _ bleach
0.27 ^ _ fume
0.27 ^ _ threaten
0.27 a _ nail
0.27 a _ section
0.27 a _ that
0.27 a c
0.27 a sentence
0.27 alive anymore
0.27 an lvad
0.27 and _ alarm
0.27 and _ jaw
0.27 and _ just
0.27 and everyth
0.27 and soak
0.27 and stop
0.27 and went
0.27 ankle _ point
0.27 at _ practice
0.27 baby _ bright
0.27 baby _ month
0.27 baby vomit
0.27 be alive
0.27 between my
0.27 black _ smell
0.27 bleed _ much
0.27 blood _ fever
0.27 blood in
0.27 breathe lying
0.27 bright _ stuff
0.27 bright green
0.27 bug _ the
0.27 car my
0.27 chemo _ a
0.27 cough _ pink
0.27 couldnt
0.27 coworker
0.27 dad is
0.27 day with
0.27 deliver _ day
0.27 diabetic foot
0.27 eye with
0.27 faint and
0.27 fever _ diabetic
0.27 fever im
0.27 finish _ sentence
0.27 finish a
0.27 friend took
0.27 had _ c
0.27 half of
0.27 halo
0.27 have _ lvad
0.27 have an
0.27 hes _ to
0.27 hes going
0.27 hes got
0.27 i _ catch
0.27 i _ open
0.27 i keep
0.27 in _ mouth
0.27 in her
0.27 infect
0.27 irregular
0.27 is _ fast
0.27 is _ im
0.27 is _ start
0.27 is point
0.27 is swollen
0.27 it fever
0.27 just flew
0.27 lighthead _ my
0.27 lvad
0.27 lvad _ the
0.27 lvad and
0.27 lying down
0.27 mom with
0.27 mouth _ drool
0.27 mouth _ the
0.27 my _ im
0.27 my _ pass
0.27 my _ text
0.27 my miscarriage
0.27 newborn wont
0.27 not -mak
0.27 now _ chest
0.27 on _ wall
0.27 outlet
0.27 pain _ #
0.27 pas out
0.27 people
0.27 pink foam
0.27 point _ wrong
0.27 point the
0.27 pregnant
0.27 pressure behind
0.27 pull my
0.27 read
0.27 red line
0.27 rusty nail
0.27 see _ on
0.27 see double
0.27 sentence
0.27 she is
0.27 sleep pill
0.27 smell
0.27 so _ from
0.27 so much
0.27 stop _ for
0.27 stop breath
0.27 stopp _ for
0.27 super _ and
0.27 swollen i
0.27 text
0.27 the alarm
0.27 the antibiotic
0.27 the pain
0.27 thi afternoon
0.27 think the
0.27 threaten to
0.27 tile and
0.27 tingl and
0.27 to _ alive
0.27 to _ me
0.27 toddler ate
0.27 toddler drank
0.27 toe _ cold
0.27 tongue _ up
0.27 turn red
0.27 up _ foam
0.27 up gasp
0.27 up pink
0.27 vomit _ green
0.27 vomit bright
0.27 w a
0.27 wake _ up
0.27 walk straight
0.27 week ago
0.27 went _ and
0.27 went _ my
0.27 whole arm
0.27 wife _ a
0.27 with asthma
0.26 #11+ _ at
0.26 -mak -sense
0.26 -peed -all
0.26 -peed _ -day
0.26 =adrenal
0.26 =eye_red
0.26 =many_stings
0.26 =pancreas
0.26 =rash
0.26 ^ _ high
0.26 ^ _ sting
0.26 ^ _ symptom
0.26 ^ _ warfarin
0.26 ^ blister
0.26 ^ roommate
0.26 a _ went
0.26 a curtain
0.26 a heart
0.26 after _ cashew
0.26 all since
0.26 and _ calf
0.26 and _ go
0.26 and _ like
0.26 and _ scar
0.26 and clammy
0.26 and clear
0.26 and lip
0.26 and there
0.26 are _ since
0.26 at _ since
0.26 bad after
0.26 bare breath
0.26 belly _ is
0.26 belt
0.26 blood _ soak
0.26 breast _ and
0.26 breath hard
0.26 breath like
0.26 came down
0.26 camp
0.26 can _ fat
0.26 cant _ anyth
0.26 cant _ vomit
0.26 chok _ a
0.26 clear _ is
0.26 control
0.26 curtain _ down
0.26 curtain came
0.26 dad _ out
0.26 dad pass
0.26 eat cashew
0.26 even water
0.26 eye _ back
0.26 eye _ red
0.26 eye _ yellow
0.26 fast
0.26 fever headache
0.26 flew _ from
0.26 fluid is
0.26 for an
0.26 grandma ate
0.26 have _ cell
0.26 have sickle
0.26 headach _ the
0.26 heart _ skipp
0.26 her _ week
0.26 her ear
0.26 hes _ blue
0.26 hes stopp
0.26 huge _ and
0.26 hurt _ and
0.26 hurt _ the
0.26 i _ cant
0.26 i _ got
0.26 i _ keep
0.26 i _ move
0.26 i _ see
0.26 i _ sickle
0.26 i _ sparkl
0.26 i have
0.26 im vomit
0.26 in _ bathroom
0.26 in _ on
0.26 in a
0.26 inhal _ and
0.26 is _ down
0.26 is _ tight
0.26 is red
0.26 is twist
0.26 itch _ over
0.26 itch all
0.26 kill _ eye
0.26 life came
0.26 like _ curtain
0.26 lot of
0.26 mak a
0.26 miss and
0.26 mom _ confus
0.26 my face
0.26 my husband
0.26 no -wet
0.26 no _ -diaper
0.26 now _ hurt
0.26 of
0.26 of _ shin
0.26 on arm
0.26 oxygen _ say
0.26 pee _ all
0.26 pee at
0.26 peel
0.26 postpartum
0.26 pound _ and
0.26 red streak
0.26 right belly
0.26 roll back
0.26 said she
0.26 say #11+
0.26 see fat
0.26 see the
0.26 shaky
0.26 shallow
0.26 she _ warfarin
0.26 size of
0.26 some pill
0.26 spray _ pesticide
0.26 stair and
0.26 stay awake
0.26 swallow _ button
0.26 swollen _ red
0.26 temp #11+
0.26 the _ i
0.26 the bleed
0.26 the cord
0.26 up _ cant
0.26 up _ eat
0.26 up _ so
0.26 viagra
0.26 was _ out
0.26 was pull
0.26 was stung
0.26 went off
0.26 wheez and
0.26 when _ breath
0.26 when _ take
0.26 whole fami
0.26 with _ saw
0.26 wont _ back
0.26 year _ got
0.25 # day
0.25 # yr
0.25 #11+ _ all
0.25 #99+ _ my
0.25 -help
0.25 -with
0.25 <at <#11+
0.25 <died <sudden
0.25 <died _ <at
0.25 <sudden
0.25 <sudden <at
0.25 <sudden _ <#11+
0.25 <the
0.25 <was _ <in
0.25 =about_other
0.25 ^ _ so
0.25 ^ awful
0.25 ^ short
0.25 a _ second
0.25 a pad
0.25 after #11+
0.25 after _ colonoscopy
0.25 after _ crash
0.25 ago _ the
0.25 all i
0.25 an elephant
0.25 and _ done
0.25 and _ finger
0.25 and _ funny
0.25 and _ light
0.25 and _ only
0.25 and _ temp
0.25 and headache
0.25 and puk
0.25 are tingl
0.25 baby _ is
0.25 baby _ off
0.25 bathtub
0.25 bee sting
0.25 bit _ a
0.25 bit by
0.25 bleed _ lot
0.25 bone and
0.25 both eye
0.25 breathe in
0.25 broke _ im
0.25 brother <died
0.25 brother _ <sudden
0.25 bulg
0.25 chainsaw _ everywhere
0.25 chainsaw blood
0.25 chill headache
0.25 crotch
0.25 crotch _ numb
0.25 crotch is
0.25 cut _ leg
0.25 cut my
0.25 daughter swallow
0.25 diarrhea for
0.25 droop _ one
0.25 droop on
0.25 elephant
0.25 elephant _ on
0.25 fall _ the
0.25 fast _ i
0.25 fever _ shak
0.25 fever after
0.25 few second
0.25 finger _ in
0.25 for like
0.25 got _ finger
0.25 got _ grandma
0.25 got bit
0.25 hard _ swallow
0.25 has
0.25 has _ black
0.25 has _ dry
0.25 has _ temp
0.25 head _ a
0.25 her _ are
0.25 his breath
0.25 his ear
0.25 i gave
0.25 im _ #11+
0.25 im _ month
0.25 im only
0.25 in _ bathtub
0.25 infection and
0.25 insulin pump
0.25 into grandma
0.25 is push
0.25 is unbearable
0.25 isnt _ -right
0.25 it _ red
0.25 its red
0.25 jaw ache
0.25 kid is
0.25 left _ since
0.25 leg _ and
0.25 leg _ been
0.25 leg with
0.25 live
0.25 look weird
0.25 lost vision
0.25 most
0.25 my _ she
0.25 my _ through
0.25 my _ yr
0.25 my peni
0.25 noise _ breath
0.25 not
0.25 on _ cant
0.25 only #11+
0.25 only _ week
0.25 pain _ unbearable
0.25 peni _ been
0.25 peni has
0.25 pump fail
0.25 ripp pain
0.25 see _ of
0.25 see out
0.25 she _ the
0.25 she cant
0.25 she took
0.25 shoulder pain
0.25 side _ i
0.25 skipp and
0.25 some blood
0.25 son drank
0.25 stop vomit
0.25 sudden _ of
0.25 tak
0.25 tear pain
0.25 ten
0.25 the _ hes
0.25 the _ since
0.25 the bathtub
0.25 the roof
0.25 them and
0.25 through _ towel
0.25 toddler breath
0.25 type
0.25 type #
0.25 unbearable
0.25 vision _ one
0.25 watch say
0.25 when breath
0.25 wife
0.25 wild
0.25 wild mushroom
0.25 with _ chainsaw
0.25 yr _ got
0.24 # _ in
0.24 #11+ _ mother
0.24 #11+ of
0.24 #99+ _ and
0.24 -fade _ -press
0.24 -peed _ yesterday
0.24 -peed since
0.24 -press
0.24 -tear
0.24 -to
0.24 -when -press
0.24 <in <the
0.24 =bruising
0.24 =chest_lasting
0.24 =gallbladder
0.24 ^ _ around
0.24 ^ _ like
0.24 ^ allergic
0.24 ^ been
0.24 ^ high
0.24 ^ touch
0.24 a _ branch
0.24 a _ infection
0.24 a _ swollen
0.24 a _ while
0.24 a needle
0.24 a noseble
0.24 ago _ my
0.24 an electric
0.24 and _ clear
0.24 and _ his
0.24 and _ now
0.24 and _ swallow
0.24 and _ thigh
0.24 and _ through
0.24 and bad
0.24 and got
0.24 and sweat
0.24 are weak
0.24 at football
0.24 baby is
0.24 belly _ in
0.24 black _ tar
0.24 black like
0.24 bladder
0.24 blood sugar
0.24 bloody _ with
0.24 board and
0.24 boyfriend _ me
0.24 branch _ on
0.24 branch fell
0.24 breath real
0.24 breathe well
0.24 can _ my
0.24 cant _ lying
0.24 cant hold
0.24 carbon
0.24 carbon monoxide
0.24 chest _ to
0.24 cough _ lot
0.24 crook
0.24 day old
0.24 diarrhea _ #99+
0.24 down low
0.24 down the
0.24 drank some
0.24 every breath
0.24 every hour
0.24 feel drunk
0.24 fever _ thi
0.24 find
0.24 flew in
0.24 gave
0.24 gave narcan
0.24 gonna _ out
0.24 gonna pas
0.24 got _ a
0.24 got _ back
0.24 got thrown
0.24 has _ up
0.24 have _ gun
0.24 have _ worst
0.24 havent _ -in
0.24 her bike
0.24 hes not
0.24 his belly
0.24 hit her
0.24 hit with
0.24 hurt
0.24 im _ in
0.24 im confus
0.24 is _ of
0.24 is droop
0.24 is ripp
0.24 just _ a
0.24 like _ polish
0.24 like nail
0.24 lip tingl
0.24 live _ and
0.24 lot _ it
0.24 minut _ came
0.24 minut then
0.24 monoxide
0.24 more short
0.24 mother _ breakfast
0.24 my #
0.24 my _ <died
0.24 no _ since
0.24 now _ to
0.24 numb
0.24 of _ left
0.24 of _ nose
0.24 of a
0.24 of ibuprofen
0.24 of it
0.24 old boy
0.24 on _ ice
0.24 on _ nail
0.24 poop _ like
0.24 poop look
0.24 pump
0.24 quit _ im
0.24 ran
0.24 rash
0.24 right _ down
0.24 side _ low
0.24 side down
0.24 since
0.24 skin
0.24 smell _ nail
0.24 smile
0.24 someth _ ripp
0.24 son _ a
0.24 son testicle
0.24 stand on
0.24 stick _ and
0.24 stopp sweat
0.24 stuff _ com
0.24 stuff is
0.24 sudden _ see
0.24 ten _ then
0.24 the _ im
0.24 the mouth
0.24 then _ back
0.24 then came
0.24 thi _ now
0.24 touch _ live
0.24 touch a
0.24 tree _ fell
0.24 tree branch
0.24 up _ #99+
0.24 upper _ pain
0.24 upper belly
0.24 vomit _ last
0.24 weight _ my
0.24 went _ an
0.24 went through
0.24 wire _ got
0.24 wire and
0.24 yesterday today
0.24 yo mother
0.23 # month
0.23 # time
0.23 #11+ _ i
0.23 -me
0.23 <she
0.23 =droopy_lid
0.23 =pelvic_pain
0.23 =stroke_word
0.23 =wound
0.23 ^ _ vomit
0.23 ^ chemo
0.23 ^ did
0.23 ^ new
0.23 a _ bite
0.23 a _ minut
0.23 a _ noise
0.23 a _ spot
0.23 act drunk
0.23 ago _ now
0.23 and _ -felt
0.23 and _ act
0.23 and _ near
0.23 and _ stuff
0.23 and hand
0.23 and hasnt
0.23 and took
0.23 arm deep
0.23 ate shrimp
0.23 because
0.23 bee and
0.23 been _ it
0.23 been wheez
0.23 both
0.23 broke my
0.23 brother say
0.23 bump her
0.23 burn _ whole
0.23 burn pee
0.23 but _ cant
0.23 chemo _ my
0.23 chemo last
0.23 cramp on
0.23 double and
0.23 end _ life
0.23 face _ hand
0.23 face _ numb
0.23 face _ on
0.23 face look
0.23 fire _ im
0.23 football practice
0.23 gave _ and
0.23 got _ pill
0.23 grandma #11+
0.23 he ate
0.23 headache ever
0.23 her eye
0.23 hes _ up
0.23 his _ caught
0.23 hurt _ hell
0.23 i _ heart
0.23 i _ stand
0.23 i inhale
0.23 im _ like
0.23 im _ week
0.23 india
0.23 infection _ now
0.23 inhale
0.23 is puffy
0.23 it but
0.23 its
0.23 its _ than
0.23 keep repeat
0.23 keep throw
0.23 labor and
0.23 les than
0.23 light kill
0.23 like hell
0.23 me in
0.23 middle of
0.23 mom _ in
0.23 my kidney
0.23 my speech
0.23 neck stiff
0.23 noise every
0.23 now _ jaw
0.23 of _ cant
0.23 of us
0.23 off _ bike
0.23 oil and
0.23 old hasnt
0.23 on _ bump
0.23 on _ chest
0.23 overnight
0.23 pee _ my
0.23 preg
0.23 pulse _ #11+
0.23 pulse is
0.23 repeat _ same
0.23 repeat the
0.23 rib _ in
0.23 rib suck
0.23 right leg
0.23 same question
0.23 say one
0.23 seizure _ now
0.23 shak so
0.23 sister
0.23 sleep and
0.23 someth _ is
0.23 sound
0.23 spasm after
0.23 spread _ and
0.23 squeaky _ every
0.23 squeaky noise
0.23 star
0.23 stopp drink
0.23 sudden and
0.23 swollen _ hurt
0.23 swollen _ sore
0.23 test _ positive
0.23 test was
0.23 than
0.23 that _ when
0.23 the _ headache
0.23 the _ lip
0.23 the _ question
0.23 the breastbone
0.23 the rib
0.23 throat
0.23 throat _ so
0.23 throat so
0.23 through his
0.23 tingl
0.23 toddler _ into
0.23 toddler went
0.23 up after
0.23 vomit _ like
0.23 vomit look
0.23 vomit since
0.23 warfarin bump
0.23 was positive
0.23 weight
0.23 went blue
0.23 went stiff
0.23 when _ inhale
0.23 whole _ with
0.23 with
0.23 with chill
0.23 with vomit
0.23 worst _ ever
0.22 #11+ _ today
0.22 -slept _ -day
0.22 -sweat
0.22 =blister_word
0.22 =cant_straighten
0.22 =doom
0.22 =heart_murmur_fever
0.22 =inhaler_often
0.22 =knocked_out
0.22 =mouth_burning
0.22 =new_medicine
0.22 =one_side_throat
0.22 =tooth_bad
0.22 =wound_open
0.22 ^ _ chemo
0.22 ^ _ nail
0.22 ^ _ stiff
0.22 ^ _ tightnes
0.22 a horse
0.22 a house
0.22 a terrible
0.22 almost _ out
0.22 ammonia
0.22 and _ -mak
0.22 and _ headache
0.22 and _ it
0.22 and _ leak
0.22 and _ lighthead
0.22 and _ squeez
0.22 and _ stop
0.22 and back
0.22 and wheez
0.22 are numb
0.22 arm _ tingl
0.22 at school
0.22 attack
0.22 battery up
0.22 bean in
0.22 belly _ a
0.22 bigger
0.22 bleed _ stop
0.22 bleed wont
0.22 blister
0.22 breath _ day
0.22 by _ horse
0.22 came _ all
0.22 came _ like
0.22 cant finish
0.22 confus _ a
0.22 cough _ red
0.22 dad _ #11+
0.22 deep and
0.22 dropp and
0.22 erection
0.22 eye _ hit
0.22 failure and
0.22 flew home
0.22 foot _ black
0.22 foreskin is
0.22 get word
0.22 going on
0.22 guy
0.22 hand and
0.22 he hasnt
0.22 hear voic
0.22 heart _ like
0.22 her _ since
0.22 hernia _ out
0.22 hes #11+
0.22 his _ hurt
0.22 home from
0.22 horse _ the
0.22 horse in
0.22 hurt _ breathe
0.22 hurt cant
0.22 i _ get
0.22 in _ lower
0.22 in _ pool
0.22 in sweat
0.22 is _ hard
0.22 is crook
0.22 is drowsy
0.22 is sweaty
0.22 isnt -help
0.22 it wont
0.22 just dropp
0.22 kick _ a
0.22 kick by
0.22 knock
0.22 knock out
0.22 last _ day
0.22 leak pus
0.22 like an
0.22 lip _ purple
0.22 my _ pain
0.22 my heart
0.22 nail _ remover
0.22 new antibiotic
0.22 not -wak
0.22 now _ see
0.22 of pill
0.22 on _ bike
0.22 on _ has
0.22 on like
0.22 open _ mouth
0.22 open up
0.22 pale my
0.22 partner _ his
0.22 partner put
0.22 polish remover
0.22 put _ button
0.22 put _ hand
0.22 remover
0.22 she was
0.22 shrimp
0.22 smoke from
0.22 so sore
0.22 soak in
0.22 stair _ my
0.22 stopp _ two
0.22 sure
0.22 symptom
0.22 the _ got
0.22 the _ site
0.22 the _ unconsciou
0.22 to him
0.22 tongue swell
0.22 tub
0.22 very painful
0.22 voice _ gone
0.22 was clean
0.22 wont let
0.22 word out
0.21 #99+ _ shak
0.21 =blow_ribs
0.21 =diarrhea
0.21 =tooth_pulled
0.21 ^ _ black
0.21 ^ _ green
0.21 ^ _ poop
0.21 ^ chest
0.21 ^ dog
0.21 ^ ive
0.21 ^ kid
0.21 ^ testicle
0.21 a stiff
0.21 a sudden
0.21 after _ and
0.21 after _ antibiotic
0.21 all
0.21 and _ bit
0.21 and _ he
0.21 and _ right
0.21 and _ super
0.21 and _ talk
0.21 and keep
0.21 and out
0.21 and slurr
0.21 and vision
0.21 antifreeze by
0.21 ask what
0.21 bad pain
0.21 blood lot
0.21 bloody stool
0.21 bone _ pok
0.21 bucket
0.21 bug on
0.21 burn my
0.21 by _ dryer
0.21 cant _ flat
0.21 cant lie
0.21 cant see
0.21 car
0.21 car wreck
0.21 close
0.21 cloudy
0.21 com _ and
0.21 copd
0.21 cord _ out
0.21 cord com
0.21 cut myself
0.21 dad _ are
0.21 day _ keep
0.21 day cant
0.21 detector
0.21 dialysi _ was
0.21 digoxin
0.21 drank _ a
0.21 ear _ a
0.21 ear _ he
0.21 electric
0.21 eyebrow
0.21 floater
0.21 grabb his
0.21 had _ surgery
0.21 half my
0.21 hard _ my
0.21 has _ #
0.21 have _ in
0.21 have _ sore
0.21 he take
0.21 her mouth
0.21 hes been
0.21 hes so
0.21 hip hurt
0.21 hit _ the
0.21 hit in
0.21 husband been
0.21 husband is
0.21 husband say
0.21 i _ off
0.21 im #
0.21 im soak
0.21 inhaler isnt
0.21 is cover
0.21 is pok
0.21 it _ in
0.21 ive ever
0.21 just now
0.21 keep _ what
0.21 kick _ night
0.21 laundry _ and
0.21 leg swollen
0.21 light
0.21 like its
0.21 month _ fell
0.21 month pregnant
0.21 my _ goe
0.21 my _ neck
0.21 my bladder
0.21 neck _ vomit
0.21 not _ -sense
0.21 of _ im
0.21 of _ pool
0.21 of her
0.21 of one
0.21 old fell
0.21 one eye
0.21 ooz and
0.21 out fever
0.21 pass _ clot
0.21 pass huge
0.21 pod and
0.21 pok
0.21 pus _ i
0.21 red
0.21 sagg
0.21 see straight
0.21 she _ on
0.21 since he
0.21 ski
0.21 skin around
0.21 someth _ my
0.21 son _ out
0.21 son put
0.21 speak
0.21 spot
0.21 stop the
0.21 stuff and
0.21 super weak
0.21 sweat bucket
0.21 sweaty
0.21 swollen _ #11+
0.21 the finger
0.21 the third
0.21 the wall
0.21 then _ again
0.21 third
0.21 throw _ all
0.21 tight and
0.21 to her
0.21 vodka
0.21 wont _ to
0.21 worst pain
0.21 yo with
0.2 #11+ _ my
0.2 -a -wet
0.2 -a _ -diaper
0.2 -diaper since
0.2 -had _ -wet
0.2 -wet _ since
0.2 =burn_any
0.2 =headache
0.2 =swelling_head
0.2 =yellow_halos
0.2 ^ _ pull
0.2 ^ _ see
0.2 ^ _ smell
0.2 a _ every
0.2 a _ pod
0.2 a _ two
0.2 a laundry
0.2 act
0.2 addison and
0.2 after _ birth
0.2 after _ gone
0.2 after giv
0.2 and _ couldnt
0.2 and _ mumbl
0.2 and _ pale
0.2 and _ weak
0.2 and one
0.2 and sticky
0.2 are _ my
0.2 arm tingl
0.2 around _ and
0.2 asthma _ bad
0.2 baby _ spot
0.2 baby fell
0.2 baby head
0.2 baby soft
0.2 baby stopp
0.2 bathroom _ and
0.2 beat _ up
0.2 beat me
0.2 because i
0.2 been #
0.2 bit _ ankle
0.2 black _ sticky
0.2 blister _ my
0.2 breath _ gett
0.2 breath weird
0.2 burn on
0.2 can _ say
0.2 can bare
0.2 can only
0.2 cant _ his
0.2 cant push
0.2 chest _ pound
0.2 cold _ clammy
0.2 com _ his
0.2 com from
0.2 crash _ my
0.2 crash and
0.2 day i
0.2 did
0.2 did _ and
0.2 dog bite
0.2 dose of
0.2 doubl over
0.2 down to
0.2 drank _ cleaner
0.2 drank drain
0.2 drink _ day
0.2 drink _ is
0.2 dry _ #
0.2 every _ i
0.2 every time
0.2 face went
0.2 fall off
0.2 feel _ pass
0.2 feel funny
0.2 fish
0.2 from _ nose
0.2 fruity
0.2 fruity breath
0.2 get up
0.2 giv birth
0.2 god
0.2 goe _ i
0.2 green _ and
0.2 grey and
0.2 halo _ light
0.2 halo around
0.2 hav _ of
0.2 hav thought
0.2 have addison
0.2 have myasthenia
0.2 he _ me
0.2 head _ pound
0.2 her sugar
0.2 hernia is
0.2 hes _ from
0.2 i _ addison
0.2 i _ bare
0.2 i _ had
0.2 i _ myasthenia
0.2 i wipe
0.2 i woke
0.2 in _ left
0.2 in _ much
0.2 in _ toilet
0.2 in hive
0.2 is mumbl
0.2 its _ #
0.2 jaw is
0.2 keep _ and
0.2 leg _ numb
0.2 like _ out
0.2 like pass
0.2 lopsid
0.2 marathon
0.2 metal flew
0.2 more than
0.2 much _ from
0.2 mumbl
0.2 muscl
0.2 my _ body
0.2 my _ even
0.2 my _ feel
0.2 my _ say
0.2 my _ section
0.2 my breath
0.2 my c
0.2 my wife
0.2 myasthenia
0.2 now _ cant
0.2 on _ fever
0.2 on _ wrist
0.2 on that
0.2 one _ of
0.2 only say
0.2 outlet and
0.2 pad every
0.2 pee
0.2 pill and
0.2 red _ pus
0.2 right _ i
0.2 right hand
0.2 roll _ the
0.2 roll off
0.2 say _ baby
0.2 seem _ but
0.2 she pale
0.2 shiver _ is
0.2 shiver and
0.2 side _ is
0.2 side went
0.2 since _ and
0.2 since _ steak
0.2 sitt on
0.2 so _ and
0.2 so hard
0.2 soft _ on
0.2 son _ been
0.2 sticky
0.2 stomach _ hard
0.2 stopp shiver
0.2 stuck cant
0.2 tar _ i
0.2 text goodbye
0.2 that side
0.2 the _ all
0.2 the _ cant
0.2 the _ my
0.2 the fire
0.2 the shower
0.2 the soft
0.2 think he
0.2 throw _ after
0.2 tick
0.2 time i
0.2 to _ bathroom
0.2 too _ pill
0.2 turn out
0.2 up _ his
0.2 up _ its
0.2 was hit
0.2 when _ wipe
0.2 wipe
0.2 wipe _ i
0.2 worst _ pain
0.19 # _ along
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 =dizzy
0.19 =postpartum_smell
0.19 ^ _ fire
0.19 ^ _ viagra
0.19 ^ _ wife
0.19 ^ ran
0.19 ^ shoulder
0.19 a fork
0.19 all _ last
0.19 along
0.19 and _ on
0.19 and doesnt
0.19 and limp
0.19 baby _ com
0.19 baby _ stop
0.19 baby wont
0.19 back _ hurt
0.19 back in
0.19 bed since
0.19 bf _ me
0.19 blind
0.19 burn his
0.19 by _ like
0.19 came _ of
0.19 can hard
0.19 cant cough
0.19 car _ bump
0.19 car hit
0.19 chest _ it
0.19 chest is
0.19 chill _ my
0.19 clas _ my
0.19 coke
0.19 cold and
0.19 cold sweat
0.19 cough black
0.19 day _ is
0.19 drank from
0.19 ear _ the
0.19 ear after
0.19 every #
0.19 everyth _ blurry
0.19 eyelid _ and
0.19 face _ lopsid
0.19 fat and
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 firework
0.19 for _ min
0.19 from _ bottle
0.19 from her
0.19 garbl
0.19 hand since
0.19 has _ wheez
0.19 have
0.19 he put
0.19 headache _ a
0.19 headache _ wont
0.19 headache that
0.19 heavy and
0.19 his hand
0.19 hit _ a
0.19 hit _ and
0.19 hit bump
0.19 hive
0.19 i want
0.19 im weak
0.19 in the
0.19 is garbl
0.19 is like
0.19 is see
0.19 it _ that
0.19 left _ has
0.19 left _ of
0.19 like #
0.19 like my
0.19 look lopsid
0.19 month along
0.19 more _ of
0.19 my _ head
0.19 my _ throat
0.19 my chill
0.19 myself _ the
0.19 newborn _ wake
0.19 night and
0.19 normal _ my
0.19 normal that
0.19 numb _ my
0.19 of _ have
0.19 ok but
0.19 old
0.19 one
0.19 open _ jaw
0.19 pain and
0.19 painful _ and
0.19 pee myself
0.19 pill in
0.19 pregnant _ i
0.19 pregnant _ my
0.19 raw
0.19 right _ pain
0.19 right eye
0.19 say _ and
0.19 shak _ bad
0.19 sharp _ when
0.19 shorter
0.19 since an
0.19 slipp
0.19 snow
0.19 so stiff
0.19 someone put
0.19 son _ -slept
0.19 sound like
0.19 speech _ garbl
0.19 spitt blood
0.19 spot _ her
0.19 start
0.19 start by
0.19 stiff and
0.19 swell _ overnight
0.19 swollen shut
0.19 that goe
0.19 that i
0.19 that my
0.19 the cast
0.19 the fbi
0.19 ther _ lot
0.19 think _ fbi
0.19 think _ was
0.19 think cant
0.19 three _ and
0.19 throat on
0.19 to _ left
0.19 ton
0.19 ton of
0.19 trip to
0.19 turn yellow
0.19 up overnight
0.19 us have
0.19 went numb
0.19 wheez _ night
0.19 wheez all
0.19 when _ car
0.19 wont close
0.18 #11+ _ asthma
0.18 =curtain_word
0.18 =inhaled_object
0.18 =liver_drug
0.18 =pneumonia_known
0.18 ^ _ double
0.18 ^ _ im
0.18 ^ _ too
0.18 ^ grandson
0.18 ^ heavy
0.18 ^ lower
0.18 a miscarriage
0.18 a uti
0.18 acros
0.18 als
0.18 als and
0.18 altitude
0.18 and _ chill
0.18 and _ jerk
0.18 and _ lip
0.18 and _ speech
0.18 and face
0.18 and half
0.18 and shoulder
0.18 arm _ face
0.18 balloon
0.18 baseball and
0.18 been _ worse
0.18 been gett
0.18 behind my
0.18 belly _ hard
0.18 bite
0.18 breath since
0.18 breathe _ down
0.18 by _ thought
0.18 calf _ and
0.18 chest through
0.18 child drank
0.18 cirrhosi
0.18 cough _ wheez
0.18 cup _ bright
0.18 diarrhea #11+
0.18 everyth _ foggy
0.18 eye like
0.18 eyelid _ mouth
0.18 face _ droop
0.18 feel cold
0.18 fill
0.18 flat
0.18 for #11+
0.18 from _ chest
0.18 gatorade
0.18 get _ down
0.18 going #99+
0.18 hand on
0.18 has als
0.18 hav _ miscarriage
0.18 headache _ now
0.18 heart _ i
0.18 heavy bleed
0.18 hes act
0.18 high _ and
0.18 his _ suck
0.18 his finger
0.18 his neck
0.18 his shoulder
0.18 i _ bitten
0.18 i felt
0.18 im scar
0.18 im spitt
0.18 in _ belly
0.18 in _ sleep
0.18 insulin _ day
0.18 is _ hes
0.18 it _ gatorade
0.18 jaw _ and
0.18 lamp
0.18 left eyelid
0.18 like bruis
0.18 little one
0.18 lock and
0.18 look _ bruis
0.18 look _ light
0.18 look blue
0.18 lower _ belly
0.18 mom face
0.18 mom is
0.18 morn with
0.18 mother _ and
0.18 muffl
0.18 my _ stopp
0.18 my breastbone
0.18 my uti
0.18 neck _ so
0.18 need to
0.18 night now
0.18 now _ breath
0.18 of _ belly
0.18 of _ mom
0.18 on _ ankle
0.18 out right
0.18 pain _ im
0.18 pound
0.18 pregnant _ just
0.18 pressure and
0.18 rash _ look
0.18 refus _ go
0.18 refus to
0.18 rock hard
0.18 scream and
0.18 sharp _ pain
0.18 she _ all
0.18 shrimp _ my
0.18 so swollen
0.18 soak _ the
0.18 son _ are
0.18 son lip
0.18 splitt
0.18 sudden _ and
0.18 swell _ and
0.18 swollen _ hot
0.18 swollen like
0.18 the _ towel
0.18 the bottle
0.18 thi _ with
0.18 third towel
0.18 thought _ was
0.18 thought it
0.18 through to
0.18 to _ myself
0.18 tore
0.18 was bitten
0.18 was gatorade
0.18 went _ when
0.18 went away
0.18 while _ was
0.18 wont come
0.17 -drink _ cant
0.17 <#11+
0.17 ^ _ lip
0.17 ^ _ shak
0.17 ^ _ swell
0.17 ^ sharp
0.17 ^ wife
0.17 a _ ago
0.17 a _ she
0.17 a rash
0.17 a sharp
0.17 act confus
0.17 afib
0.17 and _ -wak
0.17 and _ about
0.17 and _ went
0.17 antidepressant
0.17 anymore _ i
0.17 anymore and
0.17 are _ and
0.17 at _ bar
0.17 away when
0.17 baby _ #11+
0.17 baby _ week
0.17 beat
0.17 been out
0.17 belly _ so
0.17 between _ leg
0.17 blood _ spurt
0.17 born
0.17 born _ home
0.17 born at
0.17 cant speak
0.17 catheter
0.17 chest _ say
0.17 curtain _ half
0.17 curtain over
0.17 cut _ arm
0.17 cut _ hand
0.17 dizzy
0.17 dizzy like
0.17 drink two
0.17 drunk _ he
0.17 drunk but
0.17 dusky
0.17 dye
0.17 ear are
0.17 ear is
0.17 even sitt
0.17 feel _ faint
0.17 finger thing
0.17 finger tingle
0.17 fire _ my
0.17 football
0.17 for _ past
0.17 gasp and
0.17 gave out
0.17 got my
0.17 half _ my
0.17 have _ pound
0.17 have _ terrible
0.17 have _ that
0.17 he _ grey
0.17 head at
0.17 heart monitor
0.17 hitt
0.17 hitt _ head
0.17 home
0.17 home an
0.17 huge and
0.17 husband _ cant
0.17 husband _ is
0.17 husband sudden
0.17 i _ birth
0.17 i _ know
0.17 i _ pee
0.17 i _ someth
0.17 im _ pas
0.17 im _ to
0.17 im cough
0.17 im diabetic
0.17 in _ each
0.17 in with
0.17 is
0.17 is _ all
0.17 is _ for
0.17 is spurt
0.17 isnt -wak
0.17 it _ stop
0.17 just _ out
0.17 just broke
0.17 knee replacement
0.17 know _ i
0.17 left calf
0.17 leg _ out
0.17 leg gave
0.17 leg went
0.17 like _ gonna
0.17 like faint
0.17 lock up
0.17 mom took
0.17 monitor
0.17 my _ tingle
0.17 my dialysi
0.17 myself _ pain
0.17 myself back
0.17 now it
0.17 of metal
0.17 open it
0.17 out _ soccer
0.17 over _ of
0.17 over half
0.17 past hour
0.17 period _ heavy
0.17 say _ is
0.17 shak _ over
0.17 shak all
0.17 shiver
0.17 sink
0.17 sitt _ my
0.17 skin turn
0.17 slow
0.17 stand _ her
0.17 stomach _ so
0.17 stung and
0.17 sudden _ in
0.17 sudden ripp
0.17 surgery last
0.17 the _ hour
0.17 the _ pain
0.17 the _ thing
0.17 the bar
0.17 the fridge
0.17 the past
0.17 then my
0.17 thinner and
0.17 tingle
0.17 to _ groin
0.17 to _ now
0.17 to do
0.17 to swallow
0.17 tonsil out
0.17 torn
0.17 turn dusky
0.17 twice and
0.17 vomit _ is
0.17 walk
0.17 water _ broke
0.17 we were
0.17 weak _ my
0.17 week _ now
0.17 wet _ back
0.17 whole _ is
0.17 wife had
0.17 with _ headach
0.17 with the
0.17 wont _ me
0.17 yr old
0.16 #99+ _ the
0.16 #99+ after
0.16 <had _ <as
0.16 =blow_chest
0.16 =spine_injury
0.16 ^ _ came
0.16 ^ _ dont
0.16 ^ _ juice
0.16 ^ _ left
0.16 ^ _ short
0.16 ^ _ tore
0.16 ^ firework
0.16 ^ stung
0.16 ^ swallow
0.16 a _ attack
0.16 about _ hour
0.16 ago _ #11+
0.16 and _ -breath
0.16 and _ breathe
0.16 and _ hand
0.16 and _ left
0.16 and _ shiver
0.16 and _ stand
0.16 and _ water
0.16 and drool
0.16 and has
0.16 and sudden
0.16 arm _ heavy
0.16 arm say
0.16 at _ feet
0.16 at _ party
0.16 baby
0.16 bathroom floor
0.16 because _ dont
0.16 been _ green
0.16 between his
0.16 bottle _ tylenol
0.16 cant _ well
0.16 cant lift
0.16 cant think
0.16 cell
0.16 clutch
0.16 clutch _ chest
0.16 clutch his
0.16 confus _ her
0.16 cut _ on
0.16 dad _ its
0.16 dad say
0.16 day _ my
0.16 drank _ drain
0.16 droopy
0.16 eye _ super
0.16 eye _ the
0.16 feel _ to
0.16 go _ in
0.16 grandson stuck
0.16 grape _ cant
0.16 has _ vomit
0.16 headache
0.16 headache _ is
0.16 headache neck
0.16 hemophilia
0.16 heroin
0.16 heroin and
0.16 hold
0.16 hot _ the
0.16 i didnt
0.16 ice cold
0.16 im #11+
0.16 im _ after
0.16 in _ fight
0.16 in _ of
0.16 in _ outlet
0.16 is _ he
0.16 is _ painful
0.16 is spinn
0.16 jaw _ i
0.16 just _ me
0.16 keep ask
0.16 kitchen fire
0.16 left _ my
0.16 leg _ shorter
0.16 leg _ turn
0.16 leg _ up
0.16 life _ out
0.16 lightn
0.16 like _ elephant
0.16 move _ leg
0.16 my _ from
0.16 my _ hand
0.16 my feet
0.16 my leg
0.16 my own
0.16 my voice
0.16 my word
0.16 narcan
0.16 now _ belly
0.16 nut _ like
0.16 nut hurt
0.16 of _ after
0.16 on _ bathroom
0.16 on all
0.16 open _ eye
0.16 out _ my
0.16 own spit
0.16 pad an
0.16 pain of
0.16 pain since
0.16 painful and
0.16 rainbow
0.16 real sleepy
0.16 repeat
0.16 rigid
0.16 she _ sleepy
0.16 she just
0.16 shrimp _ now
0.16 sick _ my
0.16 sick to
0.16 sickle
0.16 sickle cell
0.16 skin _ white
0.16 some _ cleaner
0.16 some drain
0.16 someth and
0.16 stand up
0.16 stepp
0.16 stepp on
0.16 stop and
0.16 swallow _ own
0.16 swallow bleach
0.16 temp _ #11+
0.16 the _ hurt
0.16 the outlet
0.16 the side
0.16 the window
0.16 the wrong
0.16 through _ pad
0.16 to _ stomach
0.16 to sit
0.16 tore my
0.16 tv _ to
0.16 tv talk
0.16 up _ confus
0.16 week after
0.16 went weak
0.16 what _ it
0.16 what do
0.16 window and
0.16 with hot
0.16 woke _ gasp
0.16 worst _ ive
0.16 year old
0.15 #99+
0.15 -rib
0.15 -when -she
0.15 <at
0.15 =line_infected
0.15 =recent_infection
0.15 ^ _ catch
0.15 ^ _ daughter
0.15 ^ _ gastric
0.15 ^ _ kidney
0.15 ^ _ worst
0.15 ^ _ would
0.15 ^ painful
0.15 ^ throw
0.15 a _ from
0.15 a fit
0.15 a tear
0.15 act weird
0.15 all _ eye
0.15 almost pass
0.15 amaz
0.15 an
0.15 and _ hip
0.15 and _ limp
0.15 and _ say
0.15 and chest
0.15 and said
0.15 are gett
0.15 are huge
0.15 at light
0.15 back _ ghana
0.15 been going
0.15 been hav
0.15 been in
0.15 blad came
0.15 bypas #
0.15 cant _ fever
0.15 cast and
0.15 chatter
0.15 chest _ #11+
0.15 clean the
0.15 crazy _ of
0.15 crazy all
0.15 day _ when
0.15 down _ the
0.15 down for
0.15 dropp the
0.15 ecstasy
0.15 ecstasy and
0.15 even _ in
0.15 eye roll
0.15 feel _ its
0.15 feel _ weak
0.15 feel amaz
0.15 feel lighthead
0.15 from ghana
0.15 gastric _ #
0.15 go back
0.15 gone _ and
0.15 got _ out
0.15 grandma fell
0.15 gummi hes
0.15 had _ bypas
0.15 had gastric
0.15 hard _ and
0.15 has _ a
0.15 has _ belly
0.15 has _ in
0.15 heart _ going
0.15 hernia _ and
0.15 hes _ weird
0.15 his diaper
0.15 his forearm
0.15 hit me
0.15 hour _ i
0.15 hurt _ crazy
0.15 hurt a
0.15 hurt my
0.15 i _ amaz
0.15 i _ hear
0.15 i _ wake
0.15 im _ of
0.15 im pale
0.15 im pregnant
0.15 in _ im
0.15 is _ fever
0.15 is _ her
0.15 is _ wont
0.15 is huge
0.15 its clos
0.15 jumbl
0.15 keep _ a
0.15 last _ my
0.15 life _ my
0.15 like _ all
0.15 like _ clos
0.15 line
0.15 lost weight
0.15 morn im
0.15 my _ but
0.15 my _ cant
0.15 my _ right
0.15 nauseou
0.15 now _ wheez
0.15 now his
0.15 nowhere and
0.15 numb _ hour
0.15 numb an
0.15 of _ clot
0.15 off his
0.15 ok _ i
0.15 on _ a
0.15 out _ football
0.15 over _ roll
0.15 over eye
0.15 pass _ and
0.15 pregnant and
0.15 pressure in
0.15 rescue
0.15 rescue inhaler
0.15 roll _ and
0.15 she keep
0.15 shingl on
0.15 shoulder _ came
0.15 shovel
0.15 sight
0.15 site
0.15 stuck and
0.15 stung
0.15 sudden _ im
0.15 sudden _ vision
0.15 swollen _ a
0.15 thinner _ hit
0.15 throat _ like
0.15 through a
0.15 to _ chest
0.15 took ecstasy
0.15 took her
0.15 up _ half
0.15 vomit _ stuff
0.15 wake her
0.15 wasp
0.15 way worse
0.15 went down
0.15 what the
0.15 wheez after
0.15 with copd
0.15 woke _ and
0.15 word are
0.15 wrote a
0.14 # _ preg
0.14 -contraction
0.14 -contraction -yet
0.14 -day and
0.14 -diaper _ yesterday
0.14 -in _ -day
0.14 =heat_exposure
0.14 =kidney_disease
0.14 =pain_any
0.14 =thrown_off
0.14 ^ _ #
0.14 ^ _ girl
0.14 ^ _ move
0.14 ^ ate
0.14 ^ cat
0.14 a _ right
0.14 a black
0.14 a glas
0.14 a lump
0.14 after _ my
0.14 ago belly
0.14 and _ deep
0.14 and _ havent
0.14 and _ nonstop
0.14 and faint
0.14 and fell
0.14 belly _ swollen
0.14 belly suck
0.14 blood _ is
0.14 blurry
0.14 bp #99+
0.14 bunch _ grandma
0.14 burn and
0.14 button _ up
0.14 cant _ light
0.14 chemo _ week
0.14 crook and
0.14 dad _ is
0.14 dad fell
0.14 dark
0.14 day _ of
0.14 day _ shak
0.14 diarrhea _ blood
0.14 doesnt _ my
0.14 eat _ drink
0.14 ever had
0.14 eye _ sunken
0.14 eye look
0.14 feel _ heart
0.14 fell _ her
0.14 few _ and
0.14 fit on
0.14 foggy
0.14 four
0.14 friend text
0.14 from tokyo
0.14 gas and
0.14 goodbye and
0.14 got kick
0.14 grandma _ her
0.14 had #
0.14 had _ last
0.14 has _ headache
0.14 has terrible
0.14 head _ and
0.14 head _ i
0.14 her right
0.14 hes sweat
0.14 hes throw
0.14 higher _ the
0.14 higher than
0.14 hip _ and
0.14 his _ i
0.14 hiv
0.14 hold my
0.14 hour _ have
0.14 hour _ my
0.14 hour i
0.14 husband _ me
0.14 i _ advice
0.14 i _ gas
0.14 i _ hold
0.14 i know
0.14 i lift
0.14 i might
0.14 im see
0.14 in under
0.14 insulin
0.14 is _ red
0.14 is muffl
0.14 is off
0.14 is so
0.14 ive _ had
0.14 ive _ throw
0.14 jaw _ stiff
0.14 kid got
0.14 knife _ my
0.14 light hurt
0.14 look sunken
0.14 lot _ pressure
0.14 lot and
0.14 lower
0.14 me _ and
0.14 might
0.14 mom _ pressure
0.14 mom blood
0.14 mom has
0.14 move _ neck
0.14 my _ eye
0.14 my _ like
0.14 my _ overdos
0.14 my girl
0.14 my name
0.14 name
0.14 no -contraction
0.14 no _ -yet
0.14 ocean
0.14 of _ face
0.14 of grandma
0.14 of kill
0.14 oil
0.14 old _ been
0.14 popp _ and
0.14 right _ with
0.14 right rib
0.14 ripp _ in
0.14 round
0.14 seizure and
0.14 seizure right
0.14 she _ out
0.14 she _ start
0.14 she pass
0.14 shiver _ and
0.14 since _ start
0.14 since morn
0.14 suck _ under
0.14 sudden _ its
0.14 terrible _ pain
0.14 testicle is
0.14 the arm
0.14 the car
0.14 the head
0.14 the nail
0.14 the ocean
0.14 the skin
0.14 ther _ lump
0.14 ther thi
0.14 thought _ kill
0.14 to hurt
0.14 to make
0.14 to move
0.14 to use
0.14 to wake
0.14 tokyo
0.14 use _ on
0.14 voice _ muffl
0.14 vomit _ a
0.14 vomit a
0.14 water _ a
0.14 water for
0.14 went out
0.14 while i
0.14 wife _ #
0.14 wife _ is
0.14 wife has
0.13 # hour
0.13 #11+ _ old
0.13 #99+ shak
0.13 <as _ <kid
0.13 =chest_sucks
0.13 =elderly
0.13 =mottled
0.13 =phlegm
0.13 =thirsty
0.13 ?if ?i
0.13 ?me
0.13 ^ _ faint
0.13 ^ _ popp
0.13 ^ fever
0.13 ^ someth
0.13 a _ he
0.13 a marathon
0.13 a tick
0.13 a wasp
0.13 and _ drink
0.13 and _ move
0.13 and _ soak
0.13 and _ stuck
0.13 and _ think
0.13 and havent
0.13 and tight
0.13 antifreeze _ accident
0.13 at _ so
0.13 away with
0.13 baby _ -had
0.13 bare _ and
0.13 been _ for
0.13 birth #
0.13 bleed with
0.13 blood _ over
0.13 blood all
0.13 blotchy
0.13 bottle _ vodka
0.13 cant _ even
0.13 cant find
0.13 car _ limp
0.13 crazy and
0.13 deep _ in
0.13 double _ my
0.13 double vision
0.13 drank _ by
0.13 drive
0.13 every _ and
0.13 eye _ i
0.13 face _ swell
0.13 faint in
0.13 fast _ her
0.13 fast _ his
0.13 finger _ the
0.13 first _ today
0.13 fish and
0.13 flopp
0.13 gave _ #
0.13 going _ my
0.13 got _ the
0.13 groin and
0.13 have chest
0.13 have chill
0.13 head _ night
0.13 heart flopp
0.13 her skin
0.13 hes real
0.13 hes super
0.13 his rib
0.13 hot _ hes
0.13 i _ chill
0.13 i do
0.13 im still
0.13 in _ day
0.13 in _ eyelid
0.13 in _ jaw
0.13 is _ hot
0.13 is _ stiff
0.13 it _ me
0.13 it to
0.13 its purple
0.13 its stuck
0.13 ladder and
0.13 lean
0.13 left eye
0.13 left leg
0.13 life in
0.13 lift her
0.13 lift weight
0.13 like _ fish
0.13 most in
0.13 motorcycle
0.13 my _ flopp
0.13 my and
0.13 newborn
0.13 nose _ been
0.13 nose has
0.13 noseble
0.13 now _ come
0.13 now _ leg
0.13 of _ antidepressant
0.13 of _ shak
0.13 of vodka
0.13 off _ trampoline
0.13 over my
0.13 pain _ around
0.13 pain start
0.13 peanut allergy
0.13 pee _ look
0.13 pregnant with
0.13 rac and
0.13 she _ breathe
0.13 she got
0.13 she vomit
0.13 side _ she
0.13 since lunch
0.13 sinu
0.13 skin _ blotchy
0.13 skin _ yellow
0.13 stand and
0.13 start _ hour
0.13 start _ new
0.13 start a
0.13 start an
0.13 stiff _ cant
0.13 stiff i
0.13 straight and
0.13 stumbl
0.13 sugar read
0.13 sweaty and
0.13 swell _ the
0.13 swollen _ and
0.13 than usual
0.13 the _ out
0.13 the _ table
0.13 the groin
0.13 the trampoline
0.13 the trip
0.13 three
0.13 to _ in
0.13 to feed
0.13 tv and
0.13 up _ have
0.13 up _ the
0.13 up i
0.13 vomit blood
0.13 want _ go
0.13 warfarin and
0.13 was left
0.13 with pain
0.13 yellow i
0.12 =throat_side
0.12 ^ _ bleed
0.12 ^ _ husband
0.12 ^ _ used
0.12 ^ asthma
0.12 ^ stopp
0.12 all _ a
0.12 also
0.12 and _ rib
0.12 and fast
0.12 and we
0.12 battery in
0.12 been _ hour
0.12 been cough
0.12 being
0.12 breastbone _ goe
0.12 breath deep
0.12 by _ and
0.12 cant _ cough
0.12 chest feel
0.12 daughter with
0.12 day _ stopp
0.12 deep _ fast
0.12 even _ down
0.12 every
0.12 face droop
0.12 faint _ she
0.12 fever _ back
0.12 fight and
0.12 four year
0.12 from _ chainsaw
0.12 from _ period
0.12 ghana
0.12 hand yesterday
0.12 hard _ wake
0.12 he look
0.12 heat _ day
0.12 heat all
0.12 her _ hand
0.12 her heart
0.12 her hip
0.12 hernia popp
0.12 his _ are
0.12 his jaw
0.12 horrible
0.12 hot _ dry
0.12 i _ drink
0.12 i used
0.12 im sweat
0.12 is _ has
0.12 is hard
0.12 jaw wont
0.12 keep _ his
0.12 keep _ water
0.12 keep even
0.12 last night
0.12 life _ on
0.12 like _ drunk
0.12 move _ right
0.12 my _ ate
0.12 my _ twice
0.12 neck fever
0.12 now _ a
0.12 now _ throat
0.12 numb on
0.12 of _ sudden
0.12 old _ breath
0.12 palm and
0.12 pill
0.12 pill because
0.12 popp _ its
0.12 popp _ my
0.12 popp in
0.12 say it
0.12 seem
0.12 shak _ and
0.12 sharp _ on
0.12 she _ hold
0.12 she stand
0.12 shiver with
0.12 side _ her
0.12 site is
0.12 slic _ hand
0.12 slic my
0.12 someth popp
0.12 stiff
0.12 stiff _ fever
0.12 stomach
0.12 stop cough
0.12 stuck _ me
0.12 sudden _ cant
0.12 sudden i
0.12 sweaty _ his
0.12 table
0.12 the _ wont
0.12 the mountain
0.12 throat hurt
0.12 throw _ and
0.12 throw _ nonstop
0.12 tight _ im
0.12 time a
0.12 up _ breath
0.12 up _ hes
0.12 up nonstop
0.12 vision went
0.12 vomit all
0.12 wake him
0.12 weak _ cant
0.12 week _ the
0.12 wheez _ short
0.12 xanax
0.12 yellow
0.11 # _ my
0.11 -# _ and
0.11 -him
0.11 -i _ -him
0.11 <died
0.11 =eye_area
0.11 ^ _ drink
0.11 ^ _ stuck
0.11 ^ _ sudden
0.11 ^ _ tree
0.11 ^ face
0.11 ^ we
0.11 a sheet
0.11 a stabb
0.11 addison
0.11 ago _ of
0.11 and _ all
0.11 and _ green
0.11 and _ let
0.11 and _ poop
0.11 and goe
0.11 and skin
0.11 as _ sheet
0.11 away _ i
0.11 been _ of
0.11 boil
0.11 boy is
0.11 cant look
0.11 chemo and
0.11 choke
0.11 clot _ now
0.11 cough a
0.11 deep _ wont
0.11 double _ i
0.11 down _ since
0.11 eye _ skin
0.11 fast _ the
0.11 for _ last
0.11 gain #
0.11 get him
0.11 get it
0.11 got a
0.11 has _ chest
0.11 have _ temp
0.11 he _ pull
0.11 he doesnt
0.11 her speech
0.11 hes _ out
0.11 hes burn
0.11 him to
0.11 his skin
0.11 i _ awful
0.11 i _ look
0.11 i _ vomit
0.11 i _ want
0.11 i _ weight
0.11 i took
0.11 im _ on
0.11 in _ right
0.11 is lock
0.11 is pale
0.11 is slurr
0.11 it dangerou
0.11 its just
0.11 keep my
0.11 keep vomit
0.11 kid _ in
0.11 lake
0.11 lake and
0.11 leg _ weak
0.11 let me
0.11 lid
0.11 lithium
0.11 lithium and
0.11 lot _ bright
0.11 lower _ tummy
0.11 mixed _ and
0.11 my _ skin
0.11 my boy
0.11 navel
0.11 now _ vomit
0.11 of _ #11+
0.11 of _ vision
0.11 off my
0.11 out _ now
0.11 pain _ by
0.11 purple spot
0.11 red eye
0.11 right _ belly
0.11 right tummy
0.11 room
0.11 sharp chest
0.11 she _ deep
0.11 shorter _ turn
0.11 shorter and
0.11 since _ did
0.11 since _ woke
0.11 since i
0.11 six
0.11 smile is
0.11 smoke and
0.11 someth in
0.11 speech _ slurr
0.11 stepp _ a
0.11 still bleed
0.11 stuck in
0.11 sudden sharp
0.11 talk about
0.11 terrible belly
0.11 testicle _ so
0.11 testicle hurt
0.11 the belly
0.11 the kid
0.11 the ladder
0.11 to _ up
0.11 to sleep
0.11 took _ my
0.11 two _ old
0.11 two year
0.11 up the
0.11 vodka and
0.11 week _ ther
0.11 white _ a
0.11 white as
0.11 wife _ been
0.11 wrote _ note
0.11 yellow _ im
0.11 yo _ fever
0.1 # am
0.1 -i
0.1 -kick
0.1 -when -i
0.1 <covid
0.1 <had <covid
0.1 =co_words
0.1 =limb_injury
0.1 =sting
0.1 ^ _ ate
0.1 ^ _ calf
0.1 ^ _ deliver
0.1 ^ _ grandpa
0.1 ^ _ inhaler
0.1 ^ _ nut
0.1 ^ _ way
0.1 ^ poop
0.1 a paintball
0.1 a tooth
0.1 a whole
0.1 almost faint
0.1 along and
0.1 ammonia and
0.1 and _ bleed
0.1 and _ burn
0.1 and _ can
0.1 and _ shak
0.1 and _ spitt
0.1 and all
0.1 and hurt
0.1 arm is
0.1 at #11+
0.1 because _ want
0.1 big
0.1 birth _ day
0.1 can keep
0.1 cant _ without
0.1 cant touch
0.1 cant walk
0.1 cast
0.1 chest _ burn
0.1 chin to
0.1 contrast
0.1 contrast dye
0.1 cut
0.1 done
0.1 eye _ yesterday
0.1 face _ and
0.1 feel _ my
0.1 fever with
0.1 feverish and
0.1 fine but
0.1 flush
0.1 for _ couple
0.1 grease
0.1 gummi
0.1 hand _ a
0.1 hard i
0.1 has _ rash
0.1 have _ pain
0.1 have to
0.1 he _ and
0.1 he _ like
0.1 he feel
0.1 he woke
0.1 heart _ slow
0.1 heart attack
0.1 heart wont
0.1 hes _ vomit
0.1 hes pale
0.1 hes still
0.1 hes wheez
0.1 his _ wont
0.1 husband cant
0.1 i _ letter
0.1 i deliver
0.1 i feel
0.1 i vomit
0.1 if my
0.1 im _ cant
0.1 im breath
0.1 in _ back
0.1 is _ a
0.1 is tingl
0.1 it come
0.1 last _ i
0.1 leg after
0.1 letter _ my
0.1 letter to
0.1 like hes
0.1 limp and
0.1 lost _ in
0.1 meter
0.1 my _ broke
0.1 my _ has
0.1 my _ is
0.1 my _ popp
0.1 my _ rib
0.1 my car
0.1 my foot
0.1 my grandpa
0.1 my metformin
0.1 my scalp
0.1 myself and
0.1 nail polish
0.1 night _ keep
0.1 not sure
0.1 now _ real
0.1 now _ throw
0.1 of _ eye
0.1 of _ throat
0.1 on _ leg
0.1 overdos
0.1 pain that
0.1 paintball
0.1 paintball and
0.1 pill _ a
0.1 polish
0.1 postpartum and
0.1 put on
0.1 right arm
0.1 rubb
0.1 rubb _ left
0.1 salad
0.1 say his
0.1 severe _ pain
0.1 she _ throw
0.1 she shiver
0.1 shoulder
0.1 shovel snow
0.1 slow down
0.1 so _ he
0.1 so thirsty
0.1 son _ asthma
0.1 son with
0.1 stomach _ for
0.1 struggl
0.1 struggl _ breathe
0.1 struggl to
0.1 sudden everyth
0.1 swallow _ #99+
0.1 swallow fever
0.1 sweat _ and
0.1 that _ on
0.1 that came
0.1 the _ door
0.1 the yard
0.1 throat _ turn
0.1 throat hes
0.1 to
0.1 tooth infection
0.1 under _ breastbone
0.1 vomit _ breath
0.1 week
0.1 week no
0.1 with _ paintball
0.1 with sweat
0.1 wont _ vomit
0.1 worse since
0.1 wrote _ to
0.1 wrote letter
0.1 year _ is
0.09 # diabetic
0.09 -for
0.09 =sickle_cell
0.09 ^ _ flutter
0.09 ^ _ pee
0.09 ^ _ roommate
0.09 ^ diarrhea
0.09 a motorcycle
0.09 acros _ room
0.09 acros the
0.09 after that
0.09 all have
0.09 an _ after
0.09 and _ bug
0.09 and _ shoulder
0.09 and _ smile
0.09 and swell
0.09 are in
0.09 ate _ whole
0.09 ate a
0.09 baby _ evil
0.09 back _ he
0.09 been _ since
0.09 belly _ that
0.09 bunch _ oxy
0.09 cant _ acros
0.09 car accident
0.09 chok _ cant
0.09 cold _ sweaty
0.09 crush _ pain
0.09 crush chest
0.09 ct
0.09 dad _ off
0.09 deeper
0.09 dizzy and
0.09 drink _ no
0.09 dye my
0.09 evil
0.09 fell off
0.09 felt _ heart
0.09 felt my
0.09 fever _ hes
0.09 find word
0.09 finger _ a
0.09 fingernail _ blue
0.09 for _ back
0.09 friend _ too
0.09 giv
0.09 going _ pas
0.09 grandma _ is
0.09 had stomach
0.09 half _ face
0.09 handlebar
0.09 handlebar and
0.09 has _ pain
0.09 he wont
0.09 her _ she
0.09 her belly
0.09 her smile
0.09 hes vomit
0.09 him _ open
0.09 his _ arm
0.09 horse
0.09 hot _ my
0.09 hurt _ eye
0.09 i _ chest
0.09 i _ throw
0.09 in
0.09 in _ side
0.09 in one
0.09 inhaler _ -help
0.09 inside
0.09 is evil
0.09 kinda
0.09 knee surgery
0.09 leg _ i
0.09 leg and
0.09 look up
0.09 my _ while
0.09 my chin
0.09 my inhaler
0.09 my iron
0.09 neck _ bend
0.09 neck wont
0.09 note
0.09 now _ shak
0.09 now _ up
0.09 of oxy
0.09 off and
0.09 open his
0.09 out _ it
0.09 oxy and
0.09 pad _ #11+
0.09 pain _ and
0.09 pain _ her
0.09 pain after
0.09 pill at
0.09 puff
0.09 replacement
0.09 see thing
0.09 she _ see
0.09 she _ weak
0.09 she cut
0.09 smoke
0.09 spinn
0.09 start again
0.09 stiff neck
0.09 stomach flu
0.09 stopp
0.09 swallow _ my
0.09 the
0.09 the _ belly
0.09 the _ say
0.09 the dose
0.09 thing and
0.09 to open
0.09 took _ bunch
0.09 type _ diabetic
0.09 umbilical
0.09 umbilical cord
0.09 up with
0.09 walk acros
0.09 we _ have
0.09 we all
0.09 what day
0.09 white stuff
0.09 worst belly
0.09 yesterday for
0.09 yr
0.08 #11+ _ in
0.08 #11+ slipp
0.08 #99+ she
0.08 <a <kid
0.08 <kid
0.08 <with
0.08 ^ _ ankle
0.08 ^ _ down
0.08 ^ _ she
0.08 ^ _ speech
0.08 ^ _ woke
0.08 ^ _ year
0.08 ^ cirrhosi
0.08 ^ left
0.08 ^ sometim
0.08 a breath
0.08 a bruise
0.08 an ear
0.08 and _ sweat
0.08 and _ swell
0.08 and _ vision
0.08 and _ when
0.08 and bare
0.08 ankl
0.08 ankl are
0.08 ankle is
0.08 away and
0.08 back _ its
0.08 blood thinner
0.08 bloody _ for
0.08 branch
0.08 breath so
0.08 burn with
0.08 calf _ swollen
0.08 clean with
0.08 croup
0.08 diarrhea and
0.08 dripp
0.08 drown my
0.08 ex is
0.08 eye and
0.08 few day
0.08 gasoline in
0.08 girlfriend
0.08 glas _ is
0.08 go _ and
0.08 going _ and
0.08 grandma _ and
0.08 grandma took
0.08 has _ throw
0.08 has had
0.08 head now
0.08 hes _ like
0.08 husband was
0.08 i _ bleach
0.08 i sit
0.08 i stand
0.08 ice
0.08 ill
0.08 im real
0.08 is gone
0.08 its _ in
0.08 ive got
0.08 just got
0.08 kid
0.08 letter
0.08 lip went
0.08 look grey
0.08 middle _ my
0.08 mouth all
0.08 moved _ the
0.08 numb _ the
0.08 of _ at
0.08 oven
0.08 pain _ goe
0.08 pale _ clammy
0.08 poop is
0.08 pregnant _ sharp
0.08 rib _ when
0.08 rib hurt
0.08 she _ confus
0.08 side when
0.08 slipp _ the
0.08 slipp in
0.08 smoke _ the
0.08 so _ of
0.08 so _ she
0.08 sudden _ now
0.08 surgery _ week
0.08 take _ breath
0.08 teeth _ out
0.08 teeth came
0.08 that
0.08 that _ to
0.08 the tylenol
0.08 thinner
0.08 time _ take
0.08 to _ lower
0.08 too _ for
0.08 trip
0.08 tum
0.08 tylenol dose
0.08 ulcer
0.08 week _ have
0.08 wisdom _ came
0.08 with _ right
0.08 with _ worst
0.08 with sharp
0.08 wks preg
0.08 worst stomach
0.08 yesterday my
0.07 # _ pm
0.07 -at -all
0.07 -chok
0.07 -wait
0.07 =eye_surgery
0.07 =no_gas
0.07 ^ _ confus
0.07 ^ _ newborn
0.07 ^ _ open
0.07 ^ _ twist
0.07 ^ burn
0.07 ^ crack
0.07 ^ gain
0.07 ^ kidney
0.07 a _ bug
0.07 and _ -peed
0.07 and _ weird
0.07 and bump
0.07 and swollen
0.07 arm _ hes
0.07 arm with
0.07 at _ time
0.07 back it
0.07 bought
0.07 bp _ #99+
0.07 burn
0.07 can _ but
0.07 cant _ and
0.07 cant _ think
0.07 chill fever
0.07 colostomy
0.07 colostomy bag
0.07 confus _ his
0.07 crack tooth
0.07 day my
0.07 desk
0.07 door
0.07 doubl
0.07 fever gett
0.07 get _ to
0.07 get wind
0.07 grind
0.07 had the
0.07 hand _ my
0.07 has no
0.07 have a
0.07 he _ hit
0.07 headache _ two
0.07 heart and
0.07 heart race
0.07 his back
0.07 his knee
0.07 i _ wind
0.07 in _ for
0.07 in bed
0.07 isnt -mak
0.07 isnt _ -sense
0.07 its _ a
0.07 mom talk
0.07 morn _ a
0.07 move his
0.07 my _ out
0.07 my _ race
0.07 new medicine
0.07 newborn _ a
0.07 newborn has
0.07 no -wait
0.07 of pain
0.07 one _ for
0.07 one leg
0.07 pain _ the
0.07 race
0.07 round my
0.07 shak _ fever
0.07 she _ pale
0.07 sit on
0.07 skipp
0.07 stair
0.07 stand _ straight
0.07 still i
0.07 stop think
0.07 testicle _ swollen
0.07 the desk
0.07 think im
0.07 to _ the
0.07 twist
0.07 up straight
0.07 vomit _ cant
0.07 walk but
0.07 weak i
0.07 when we
0.07 white in
0.07 with cramp
0.07 with shak
0.06 #99+ _ is
0.06 <old
0.06 =appendix_said
0.06 =during_effort
0.06 =no_insulin
0.06 ^ _ every
0.06 ^ _ hernia
0.06 ^ _ home
0.06 ^ _ splash
0.06 ^ _ through
0.06 ^ cut
0.06 ^ hurt
0.06 ^ oven
0.06 ^ period
0.06 ^ quit
0.06 a _ #
0.06 a _ aid
0.06 a box
0.06 a foot
0.06 about #
0.06 after _ feed
0.06 after every
0.06 and _ sore
0.06 appendix
0.06 calf _ sore
0.06 chest _ hurt
0.06 climb
0.06 cold _ white
0.06 crossfit
0.06 drank _ whole
0.06 egg
0.06 feel weird
0.06 for _ bit
0.06 girl
0.06 goe _ when
0.06 green stuff
0.06 havent _ -all
0.06 hi
0.06 himself
0.06 his right
0.06 hot potato
0.06 i black
0.06 in _ cold
0.06 is #99+
0.06 is _ day
0.06 is _ than
0.06 it _ away
0.06 kitchen knife
0.06 labor
0.06 lift _ box
0.06 miss my
0.06 my _ again
0.06 my _ cut
0.06 my roommate
0.06 night #11+
0.06 ok _ my
0.06 post
0.06 potato
0.06 she _ stand
0.06 son _ hurt
0.06 splash _ my
0.06 take warfarin
0.06 testicl
0.06 that start
0.06 the _ after
0.06 the burn
0.06 the stair
0.06 thi _ i
0.06 two _ ago
0.06 up _ lot
0.06 voice _ like
0.06 voice sound
0.06 was _ at
0.06 weak she
0.06 when _ sit
0.06 woman
0.06 yard
0.05 # _ #11+
0.05 #99+ feet
0.05 -tear -when
0.05 -tear _ -she
0.05 <a <history
0.05 <a _ <of
0.05 <he <had
0.05 <he _ <a
0.05 <history <of
0.05 =skin_infection
0.05 ^ _ blister
0.05 ^ _ chill
0.05 ^ _ low
0.05 ^ dad
0.05 ^ his
0.05 ^ muscl
0.05 a _ belly
0.05 a _ with
0.05 a burn
0.05 a car
0.05 and _ get
0.05 and blood
0.05 and moved
0.05 anyth
0.05 around
0.05 back _ a
0.05 bend
0.05 bother me
0.05 breath _ chest
0.05 breath _ yesterday
0.05 bridge
0.05 button _ moved
0.05 button and
0.05 eye burn
0.05 fami
0.05 few _ for
0.05 had _ flu
0.05 have _ failure
0.05 his _ pill
0.05 his pain
0.05 in _ #
0.05 in _ eye
0.05 in _ is
0.05 in _ pee
0.05 is numb
0.05 just _ in
0.05 law is
0.05 minut ago
0.05 my _ button
0.05 my _ hasnt
0.05 my _ red
0.05 my _ that
0.05 my _ week
0.05 my vagina
0.05 near faint
0.05 nose _ is
0.05 off _ roof
0.05 out _ week
0.05 out last
0.05 pain ever
0.05 pain pill
0.05 pee for
0.05 proper
0.05 right after
0.05 roof _ cant
0.05 roof and
0.05 say _ fine
0.05 solid
0.05 stay
0.05 steroid
0.05 stomach burn
0.05 teen
0.05 the room
0.05 they are
0.05 took _ pain
0.05 under _ rib
0.05 up proper
0.05 uti
0.05 vagina
0.05 vomit _ he
0.05 wake _ proper
0.05 went double
0.05 with _ on
0.04 # _ cant
0.04 # _ girl
0.04 #11+
0.04 -she
0.04 =flank_pain
0.04 =nosebleed
0.04 ^ <he
0.04 ^ _ is
0.04 ^ _ may
0.04 ^ _ murmur
0.04 ^ _ on
0.04 ^ _ raw
0.04 ^ _ section
0.04 ^ _ week
0.04 ^ battery
0.04 ^ breath
0.04 ^ c
0.04 ^ every
0.04 ^ noseble
0.04 ^ pulse
0.04 a hear
0.04 actual _ it
0.04 ammonia _ now
0.04 and _ got
0.04 and ammonia
0.04 and cramp
0.04 and puffy
0.04 and was
0.04 at _ store
0.04 at rest
0.04 back _ for
0.04 bleach _ ammonia
0.04 bleed a
0.04 blood _ my
0.04 breast
0.04 breath _ i
0.04 burnt
0.04 butt
0.04 chok _ the
0.04 chok in
0.04 cough _ is
0.04 cover
0.04 crack _ i
0.04 crack when
0.04 day _ fever
0.04 down _ and
0.04 droop and
0.04 fit _ the
0.04 from thi
0.04 goe _ in
0.04 had _ #
0.04 head last
0.04 heart murmur
0.04 hurt _ my
0.04 i _ it
0.04 i _ myself
0.04 inside my
0.04 is #11+
0.04 kid has
0.04 lift _ couch
0.04 like _ for
0.04 lupu
0.04 mak my
0.04 mixed bleach
0.04 murmur
0.04 my _ month
0.04 my _ who
0.04 my arm
0.04 my nose
0.04 night _ now
0.04 old _ had
0.04 on _ pill
0.04 on _ shin
0.04 oxy
0.04 oyster
0.04 ran out
0.04 rash _ a
0.04 raw oyster
0.04 red _ sore
0.04 red poop
0.04 she had
0.04 show
0.04 since _ quit
0.04 skin look
0.04 slic
0.04 sneez and
0.04 sore _ #
0.04 the hot
0.04 the store
0.04 throat #
0.04 throat _ day
0.04 we cant
0.04 white _ inside
0.04 who _ #11+
0.04 who is
0.04 window
0.04 with a
0.04 woke _ with
0.04 zoo
0.03 ?turn
0.03 ^ _ altitude
0.03 ^ _ asthma
0.03 ^ _ bp
0.03 ^ _ ran
0.03 ^ hernia
0.03 ^ watch
0.03 a _ a
0.03 a _ black
0.03 a _ widow
0.03 aid battery
0.03 and _ little
0.03 are
0.03 are peel
0.03 black widow
0.03 bottle is
0.03 brought
0.03 bruise on
0.03 but ive
0.03 crack
0.03 crie in
0.03 discharge
0.03 do _ do
0.03 fever _ with
0.03 finish
0.03 first time
0.03 five minut
0.03 for _ first
0.03 from my
0.03 goe down
0.03 had a
0.03 has _ diarrhea
0.03 he _ to
0.03 hear _ battery
0.03 i _ but
0.03 in my
0.03 is _ to
0.03 it _ #99+
0.03 ive _ a
0.03 know what
0.03 look _ my
0.03 lot _ im
0.03 my _ blood
0.03 my _ not
0.03 my _ pound
0.03 my _ teeth
0.03 my _ year
0.03 my apartment
0.03 my asthma
0.03 my baby
0.03 my contact
0.03 my knee
0.03 my stitch
0.03 my wisdom
0.03 never -had
0.03 now _ i
0.03 on _ finger
0.03 on _ long
0.03 on the
0.03 pill _ is
0.03 pill bottle
0.03 pneumonia
0.03 ran _ marathon
0.03 round _ belly
0.03 scrotum
0.03 sip
0.03 stair _ #11+
0.03 start round
0.03 stuff like
0.03 swollen _ can
0.03 the eye
0.03 the oven
0.03 to _ his
0.03 to _ on
0.03 to drink
0.03 up more
0.03 walk _ its
0.03 widow
0.03 wisdom teeth
0.02 #11+ wks
0.02 =co_word
0.02 =drank
0.02 =hives_all
0.02 =stomach_burn
0.02 ^ _ at
0.02 ^ _ dizzy
0.02 ^ _ gonna
0.02 ^ _ havent
0.02 ^ _ pain
0.02 ^ _ roll
0.02 ^ skin
0.02 a _ lump
0.02 a bee
0.02 a soft
0.02 and throw
0.02 apartment
0.02 back
0.02 been on
0.02 black _ in
0.02 burger
0.02 by _ bee
0.02 colonoscopy
0.02 come out
0.02 curtain
0.02 feel
0.02 feet
0.02 fever #99+
0.02 foot from
0.02 go down
0.02 green
0.02 grill
0.02 he quit
0.02 heart _ is
0.02 her _ because
0.02 his _ on
0.02 hit by
0.02 hit his
0.02 hive _ over
0.02 hive all
0.02 hoarse
0.02 i _ out
0.02 i _ stop
0.02 i dont
0.02 is gett
0.02 is heavy
0.02 is real
0.02 its _ up
0.02 last
0.02 me _ a
0.02 mountain
0.02 my _ bottle
0.02 my _ come
0.02 my _ was
0.02 neck is
0.02 pressure _ #11+
0.02 right _ of
0.02 she _ #
0.02 soft lump
0.02 son _ the
0.02 son has
0.02 stomach _ on
0.02 the lower
0.02 the surgery
0.02 tip
0.02 wake _ feed
0.02 wake to
0.02 week _ today
0.02 with bleach
0.02 work and
0.01 # #
0.01 # _ had
0.01 -poop
0.01 =belly_surgery_recent
0.01 =bp_medicine
0.01 =cold_exposure
0.01 =cough
0.01 =leg_feet_swollen
0.01 ^ _ boy
0.01 ^ _ shrimp
0.01 ^ everyth
0.01 ^ grandpa
0.01 ^ on
0.01 ^ two
0.01 ^ type
0.01 ^ was
0.01 ^ woke
0.01 a _ heart
0.01 a fever
0.01 about an
0.01 around my
0.01 asked
0.01 at soccer
0.01 baby powder
0.01 back hurt
0.01 beach
0.01 black _ for
0.01 bleed gum
0.01 cough
0.01 diaper _ and
0.01 diaper today
0.01 drug
0.01 face is
0.01 fever _ #
0.01 fish _ i
0.01 food _ down
0.01 foot smell
0.01 formula
0.01 grandpa _ a
0.01 hand #
0.01 hand _ day
0.01 has _ cough
0.01 help my
0.01 im _ chemo
0.01 is _ i
0.01 it feel
0.01 it was
0.01 ive _ thi
0.01 keep _ out
0.01 kidney
0.01 lift a
0.01 moved to
0.01 my _ nose
0.01 my father
0.01 my newborn
0.01 my surgery
0.01 night _ and
0.01 on _ thinner
0.01 on blood
0.01 sit
0.01 someth _ me
0.01 someth bit
0.01 sugar
0.01 swollen _ i
0.01 the _ talk
0.01 the beach
0.01 the table
0.01 throat _ fever
0.01 time
0.01 to walk
0.01 today _ is
0.01 turn _ in
0.01 want to
0.01 weigh #11+
0.01 were
0.01 wet _ today
-0.01 #11+ _ short
-0.01 #11+ _ the
-0.01 =days_many
-0.01 ^ _ out
-0.01 ^ _ say
-0.01 ^ _ shock
-0.01 ^ _ toe
-0.01 ^ _ uncle
-0.01 ^ bp
-0.01 ^ im
-0.01 ^ mother
-0.01 ^ throat
-0.01 a _ what
-0.01 a _ year
-0.01 a headache
-0.01 about a
-0.01 and _ ankl
-0.01 and _ ask
-0.01 and _ sleep
-0.01 and needl
-0.01 ankle _ its
-0.01 anyth down
-0.01 baby _ are
-0.01 baby not
-0.01 bar
-0.01 bit _ and
-0.01 bottle _ is
-0.01 chang
-0.01 cheek
-0.01 cough _ and
-0.01 cough blood
-0.01 cut is
-0.01 daughter fell
-0.01 failure
-0.01 feel _ but
-0.01 fever _ throat
-0.01 fever sore
-0.01 few
-0.01 gasoline
-0.01 got hit
-0.01 had
-0.01 hav _ baby
-0.01 he swallow
-0.01 heart failure
-0.01 her nose
-0.01 i _ clean
-0.01 i _ warfarin
-0.01 im done
-0.01 in june
-0.01 in two
-0.01 is _ is
-0.01 is _ week
-0.01 it normal
-0.01 june
-0.01 keep _ to
-0.01 knee is
-0.01 log
-0.01 mandoline
-0.01 more phlegm
-0.01 mouth burn
-0.01 move it
-0.01 my
-0.01 my _ off
-0.01 my _ to
-0.01 my shin
-0.01 on day
-0.01 pain _ high
-0.01 pain up
-0.01 painful rash
-0.01 peel _ a
-0.01 pin
-0.01 pin _ needl
-0.01 pin and
-0.01 postpartum #
-0.01 sat down
-0.01 shirt
-0.01 smil
-0.01 son
-0.01 spin clas
-0.01 spinn _ i
-0.01 start like
-0.01 start today
-0.01 tampon
-0.01 tear
-0.01 thing
-0.01 tired and
-0.01 tonight im
-0.01 took all
-0.01 up _ phlegm
-0.01 up her
-0.01 up high
-0.01 up his
-0.01 warm _ just
-0.01 when _ cough
-0.02 -#
-0.02 -heart
-0.02 -on
-0.02 -rac
-0.02 <as
-0.02 <as <a
-0.02 =croup_cough
-0.02 ^ _ #11+
-0.02 ^ _ gett
-0.02 ^ _ isnt
-0.02 ^ _ sicknes
-0.02 ^ _ swollen
-0.02 ^ drank
-0.02 ^ oxygen
-0.02 a _ came
-0.02 after _ food
-0.02 air
-0.02 and _ #
-0.02 and bruis
-0.02 and very
-0.02 asthma and
-0.02 at _ week
-0.02 bark
-0.02 bark cough
-0.02 bleach and
-0.02 boy _ vomit
-0.02 come in
-0.02 cut _ tip
-0.02 cut the
-0.02 day _ i
-0.02 day it
-0.02 dentur
-0.02 diabet and
-0.02 dog _ on
-0.02 face with
-0.02 from _ #
-0.02 from the
-0.02 grandma has
-0.02 he fell
-0.02 in _ hot
-0.02 iron
-0.02 is drool
-0.02 keep _ up
-0.02 los
-0.02 los weight
-0.02 morn _ one
-0.02 mother
-0.02 my _ hurt
-0.02 my _ site
-0.02 my antidepressant
-0.02 my chair
-0.02 next _ my
-0.02 pain with
-0.02 peanut
-0.02 phlegm _ #
-0.02 phlegm for
-0.02 pill with
-0.02 pulse
-0.02 rate _ #11+
-0.02 rate is
-0.02 rifle
-0.02 scar to
-0.02 shunt
-0.02 sicknes
-0.02 skin _ the
-0.02 the _ its
-0.02 took _ dog
-0.02 twist i
-0.02 water down
-0.02 week _ i
-0.02 went _ in
-0.02 with _ blood
-0.02 with an
-0.02 worse than
-0.02 wrist on
-0.02 yellow phlegm
-0.03 #
-0.03 #99+ i
-0.03 <of <a
-0.03 ^ _ baby
-0.03 ^ _ cried
-0.03 ^ _ heater
-0.03 ^ _ snake
-0.03 ^ had
-0.03 ^ hello
-0.03 ^ space
-0.03 a _ ball
-0.03 a _ blood
-0.03 a _ feel
-0.03 a wall
-0.03 after _ surgery
-0.03 and _ for
-0.03 and cough
-0.03 and light
-0.03 and nausea
-0.03 are _ i
-0.03 are _ up
-0.03 ask _ i
-0.03 at home
-0.03 baby pull
-0.03 back pain
-0.03 better now
-0.03 bleach _ i
-0.03 breath is
-0.03 bruis
-0.03 cast off
-0.03 daughter #11+
-0.03 dur
-0.03 everyone _ work
-0.03 everyone at
-0.03 feel _ tear
-0.03 feel heavy
-0.03 for _ and
-0.03 full of
-0.03 get rid
-0.03 going _ a
-0.03 got stung
-0.03 got the
-0.03 havent -slept
-0.03 he _ up
-0.03 hello
-0.03 i pres
-0.03 i wrote
-0.03 in _ mountain
-0.03 incision
-0.03 inhaler
-0.03 its better
-0.03 kidney _ pain
-0.03 last two
-0.03 levothyroxine
-0.03 machine
-0.03 month _ a
-0.03 my _ in
-0.03 my _ now
-0.03 my incision
-0.03 my lower
-0.03 of _ cough
-0.03 out _ is
-0.03 pill _ my
-0.03 pink again
-0.03 rid
-0.03 rid _ it
-0.03 rid of
-0.03 said
-0.03 six hour
-0.03 smoker
-0.03 son hasnt
-0.03 stone pain
-0.03 talk to
-0.03 the _ two
-0.03 thi week
-0.03 three _ ago
-0.03 threw _ twice
-0.03 tight _ i
-0.03 up twice
-0.03 vaginal
-0.03 was _ before
-0.03 wasp sting
-0.03 water and
-0.03 we are
-0.03 with pus
-0.03 without
-0.03 yesterday
-0.04 # _ he
-0.04 # _ no
-0.04 # d
-0.04 #11+ and
-0.04 =back_sciatica
-0.04 =cast_tight
-0.04 =red_patch
-0.04 ^ _ about
-0.04 ^ _ breast
-0.04 ^ _ diabetic
-0.04 ^ _ gas
-0.04 ^ _ rac
-0.04 ^ _ swallow
-0.04 ^ _ turn
-0.04 ^ cast
-0.04 ^ foot
-0.04 ^ lump
-0.04 ^ start
-0.04 ^ voic
-0.04 a #11+
-0.04 a _ bone
-0.04 a stomach
-0.04 ach
-0.04 act like
-0.04 ago im
-0.04 and _ up
-0.04 antacid
-0.04 arm are
-0.04 badly and
-0.04 ball
-0.04 bleed _ a
-0.04 blood _ #99+
-0.04 breath _ #
-0.04 chest _ i
-0.04 dad has
-0.04 eye vision
-0.04 feet are
-0.04 gain _ pound
-0.04 gas in
-0.04 got _ up
-0.04 has parkinson
-0.04 have heart
-0.04 hip is
-0.04 his sleep
-0.04 hoarse after
-0.04 i _ been
-0.04 im _ out
-0.04 its _ and
-0.04 last day
-0.04 lie
-0.04 light _ me
-0.04 like i
-0.04 lock in
-0.04 more and
-0.04 more out
-0.04 mucu
-0.04 my _ surgery
-0.04 my temp
-0.04 of _ chest
-0.04 parkinson
-0.04 parkinson and
-0.04 party
-0.04 pressure
-0.04 pressure _ #99+
-0.04 sciatica
-0.04 sciatica down
-0.04 second
-0.04 since can
-0.04 skin _ my
-0.04 small cut
-0.04 smell _ in
-0.04 smell like
-0.04 snake
-0.04 son _ #11+
-0.04 sting
-0.04 t
-0.04 t #
-0.04 t _ d
-0.04 the _ been
-0.04 the _ leg
-0.04 the dog
-0.04 thi weekend
-0.04 to his
-0.04 urine
-0.04 we do
-0.05 # yo
-0.05 -at
-0.05 <a <seizure
-0.05 <had _ <seizure
-0.05 <seizure
-0.05 =injection_joint
-0.05 ^ _ more
-0.05 ^ _ nana
-0.05 ^ _ next
-0.05 ^ _ stepp
-0.05 ^ _ time
-0.05 ^ _ tooth
-0.05 ^ calf
-0.05 ^ dialysi
-0.05 ^ neck
-0.05 a _ crash
-0.05 a _ pink
-0.05 a few
-0.05 after _ fell
-0.05 aid clas
-0.05 and _ eat
-0.05 and feel
-0.05 and they
-0.05 arm _ its
-0.05 been _ #99+
-0.05 breath _ usual
-0.05 breath than
-0.05 cancer
-0.05 car crash
-0.05 check for
-0.05 chest _ with
-0.05 church
-0.05 cold _ and
-0.05 dad _ diabetic
-0.05 daughter got
-0.05 every feed
-0.05 faint _ church
-0.05 feel a
-0.05 fine _ -fever
-0.05 first _ clas
-0.05 fish bone
-0.05 flutter
-0.05 forearm
-0.05 get heartburn
-0.05 gett bigger
-0.05 going _ the
-0.05 got _ arm
-0.05 heart flutter
-0.05 hurt _ baby
-0.05 hurt with
-0.05 i _ heartburn
-0.05 i _ her
-0.05 i _ is
-0.05 i _ with
-0.05 i stepp
-0.05 in _ calf
-0.05 in church
-0.05 is _ now
-0.05 left side
-0.05 let
-0.05 little pink
-0.05 lump in
-0.05 marfan
-0.05 me _ my
-0.05 month and
-0.05 mother is
-0.05 my _ all
-0.05 my _ its
-0.05 my nana
-0.05 my pee
-0.05 my shirt
-0.05 nana
-0.05 night _ im
-0.05 of _ than
-0.05 on me
-0.05 pacemaker _ is
-0.05 rash on
-0.05 shoulder hurt
-0.05 smoke _ my
-0.05 surgery cut
-0.05 testicular
-0.05 three week
-0.05 tooth and
-0.05 twice _ and
-0.05 up _ it
-0.05 wisdom
-0.05 yesterday _ its
-0.06 # _ i
-0.06 #11+ _ a
-0.06 -the
-0.06 <and <i
-0.06 <attack _ <year
-0.06 <chest
-0.06 <chest <pain
-0.06 <chest _ <last
-0.06 <had <chest
-0.06 <had _ <pain
-0.06 <i _ <chest
-0.06 <mom <had
-0.06 <mom _ <a
-0.06 =baby
-0.06 =back_pain
-0.06 =hypertension
-0.06 =nausea
-0.06 =throat_sore
-0.06 ?a ?cut
-0.06 ?cut
-0.06 ?if ?a
-0.06 ?if ?someone
-0.06 ?if _ ?cut
-0.06 ?know _ ?a
-0.06 ?of _ ?stroke
-0.06 ?someone
-0.06 ?stroke _ a
-0.06 ^ _ cousin
-0.06 ^ _ surgery
-0.06 ^ altitude
-0.06 ^ bleach
-0.06 ^ came
-0.06 ^ gas
-0.06 ^ pull
-0.06 a
-0.06 a _ an
-0.06 a _ itchy
-0.06 a _ sometim
-0.06 a beat
-0.06 a couple
-0.06 after _ a
-0.06 after surgery
-0.06 ago my
-0.06 and _ teeth
-0.06 and belly
-0.06 arm went
-0.06 asthma
-0.06 at _ pool
-0.06 bad the
-0.06 beat _ when
-0.06 beat sometim
-0.06 been _ the
-0.06 belly and
-0.06 bit itchy
-0.06 boy _ #
-0.06 bus
-0.06 cant _ in
-0.06 coffee doctor
-0.06 come _ goe
-0.06 come and
-0.06 couple
-0.06 cousin
-0.06 day _ have
-0.06 do ?if
-0.06 do _ ?someone
-0.06 drink _ doctor
-0.06 ear and
-0.06 father
-0.06 fever _ wont
-0.06 finger _ blue
-0.06 go _ when
-0.06 his arm
-0.06 husband _ off
-0.06 i _ ?if
-0.06 i _ ask
-0.06 i _ she
-0.06 in #
-0.06 in _ new
-0.06 it came
-0.06 just _ back
-0.06 keppra
-0.06 left _ tingl
-0.06 len _ stuck
-0.06 look purple
-0.06 med
-0.06 my _ #
-0.06 my _ bone
-0.06 my _ so
-0.06 my back
-0.06 my cast
-0.06 my cousin
-0.06 my flight
-0.06 my sugar
-0.06 nail
-0.06 neck _ the
-0.06 needle
-0.06 next to
-0.06 nobody
-0.06 of _ when
-0.06 often
-0.06 one _ a
-0.06 own
-0.06 palm
-0.06 pres
-0.06 push it
-0.06 rac at
-0.06 right _ is
-0.06 room spin
-0.06 scooter
-0.06 seizure _ morn
-0.06 seizure thi
-0.06 skip _ beat
-0.06 skip a
-0.06 sleep _ im
-0.06 sometim _ i
-0.06 sometim when
-0.06 spin
-0.06 start _ and
-0.06 stomach bug
-0.06 that _ and
-0.06 that come
-0.06 the _ before
-0.06 the bus
-0.06 to _ side
-0.06 to one
-0.06 trampoline
-0.06 two _ no
-0.06 up _ a
-0.06 using
-0.06 wait
-0.06 was _ tv
-0.06 was watch
-0.06 what can
-0.06 when _ stand
-0.06 will
-0.06 with diabet
-0.06 wont _ it
-0.06 yo girl
-0.07 #11+ yr
-0.07 -talk
-0.07 <a _ <five
-0.07 <ago and
-0.07 <my <year
-0.07 <my _ <check
-0.07 <need <my
-0.07 <need _ <year
-0.07 <stroke <in
-0.07 <stroke _ <#99+
-0.07 <therapy
-0.07 =crohns
-0.07 =tetanus_due
-0.07 ?call ?for
-0.07 ^ _ hear
-0.07 ^ _ sneez
-0.07 ^ _ thought
-0.07 ^ _ tongue
-0.07 ^ _ yr
-0.07 ^ about
-0.07 ^ all
-0.07 ^ crohn
-0.07 ^ he
-0.07 ^ head
-0.07 ^ rash
-0.07 ^ smoke
-0.07 ^ stepp
-0.07 ^ tampon
-0.07 a _ just
-0.07 a speech
-0.07 after i
-0.07 and _ bp
-0.07 and _ but
-0.07 and _ some
-0.07 and noth
-0.07 at _ to
-0.07 at work
-0.07 balance
-0.07 breath _ cough
-0.07 cabinet
-0.07 come at
-0.07 crohn
-0.07 do _ clean
-0.07 do _ take
-0.07 doing
-0.07 ear _ out
-0.07 ear stick
-0.07 edge
-0.07 edge of
-0.07 for _ had
-0.07 glas
-0.07 got _ from
-0.07 got back
-0.07 had _ diarrhea
-0.07 had _ pain
-0.07 her _ a
-0.07 his heart
-0.07 hurt _ wife
-0.07 i _ ?for
-0.07 i _ back
-0.07 i am
-0.07 i start
-0.07 if i
-0.07 is act
-0.07 is now
-0.07 its _ now
-0.07 ladder
-0.07 last _ than
-0.07 lost _ pound
-0.07 month old
-0.07 moved
-0.07 much _ i
-0.07 my breast
-0.07 need _ fast
-0.07 never
-0.07 on _ #
-0.07 on _ cabinet
-0.07 on glas
-0.07 purple _ on
-0.07 quiet
-0.07 quit
-0.07 rac heart
-0.07 rednes
-0.07 rednes is
-0.07 shin
-0.07 sister had
-0.07 sore and
-0.07 sore in
-0.07 steam
-0.07 steam _ my
-0.07 stop _ bleed
-0.07 sudden _ headache
-0.07 sugar _ #99+
-0.07 surgery on
-0.07 swollen red
-0.07 tak a
-0.07 the _ from
-0.07 the _ spot
-0.07 the cabinet
-0.07 the rednes
-0.07 throat _ i
-0.07 to _ to
-0.07 to fast
-0.07 too
-0.07 twice today
-0.07 up _ #
-0.07 up fast
-0.07 use
-0.07 weed
-0.07 when _ and
-0.07 work had
-0.07 yesterday and
-0.08 # _ from
-0.08 # so
-0.08 #11+ _ pregnant
-0.08 #11+ month
-0.08 -belly
-0.08 -chest _ -no
-0.08 -fever _ -week
-0.08 <a <kidney
-0.08 <ago _ <want
-0.08 <and <want
-0.08 <college
-0.08 <ear
-0.08 <food
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <her
-0.08 <in <college
-0.08 <my <gallbladder
-0.08 <want <to
-0.08 =allergen
-0.08 ?a _ ?clot
-0.08 ?baby
-0.08 ?has
-0.08 ?if _ ?baby
-0.08 ?my ?baby
-0.08 ^ _ <had
-0.08 ^ _ <last
-0.08 ^ _ crack
-0.08 ^ _ gum
-0.08 ^ _ kid
-0.08 ^ _ near
-0.08 ^ _ wont
-0.08 ^ hand
-0.08 ^ leg
-0.08 ^ wednesday
-0.08 a _ stiff
-0.08 a _ thi
-0.08 a mile
-0.08 again
-0.08 ago _ im
-0.08 and sneez
-0.08 aspirin
-0.08 back after
-0.08 bit _ i
-0.08 bit stiff
-0.08 bottom
-0.08 burn _ on
-0.08 by my
-0.08 can _ fine
-0.08 can _ send
-0.08 can swallow
-0.08 come
-0.08 eyelid
-0.08 feel so
-0.08 fine _ he
-0.08 finger on
-0.08 foot
-0.08 get _ work
-0.08 get off
-0.08 got stuck
-0.08 half
-0.08 hand _ swollen
-0.08 has diabet
-0.08 headache since
-0.08 hear the
-0.08 hip replacement
-0.08 i
-0.08 i _ be
-0.08 ibuprofen
-0.08 is spread
-0.08 itch and
-0.08 its _ bit
-0.08 leg _ spread
-0.08 letter for
-0.08 lift _ arm
-0.08 mile
-0.08 mom leg
-0.08 morn _ i
-0.08 my _ hit
-0.08 my _ pop
-0.08 neck _ stiff
-0.08 needl
-0.08 next _ #
-0.08 nose _ sneez
-0.08 nut
-0.08 of _ for
-0.08 off _ at
-0.08 off work
-0.08 on _ meter
-0.08 out _ a
-0.08 pus
-0.08 shock from
-0.08 so _ that
-0.08 so after
-0.08 son is
-0.08 swallow fine
-0.08 swallow my
-0.08 the _ last
-0.08 to touch
-0.08 tongue and
-0.08 well and
-0.08 with _ phlegm
-0.08 work _ #
-0.08 work at
-0.08 you send
-0.08 you treat
-0.09 -no -trouble
-0.09 <#99+ <what
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <died _ <a
-0.09 <drink
-0.09 <drink _ <year
-0.09 <i <stopp
-0.09 <i _ <drink
-0.09 <in _ <what
-0.09 <my <dad
-0.09 <of
-0.09 <of _ <stroke
-0.09 <stopp
-0.09 <stopp <drink
-0.09 <stroke <last
-0.09 <year _ <was
-0.09 <year _ and
-0.09 =cramps
-0.09 =ulcer_nsaid
-0.09 =weight_loss
-0.09 ?and
-0.09 ?avoid
-0.09 ^ _ <dad
-0.09 ^ _ <stopp
-0.09 ^ _ birth
-0.09 ^ _ cell
-0.09 ^ _ last
-0.09 ^ _ up
-0.09 ^ bf
-0.09 ^ broke
-0.09 ^ one
-0.09 ^ purple
-0.09 ^ sickle
-0.09 a _ exam
-0.09 a _ to
-0.09 a bad
-0.09 after _ minut
-0.09 all better
-0.09 allergic
-0.09 and _ bother
-0.09 ankle _ a
-0.09 at _ thirty
-0.09 at nine
-0.09 ate someth
-0.09 bf
-0.09 bit _ no
-0.09 bug
-0.09 c _ #
-0.09 clean a
-0.09 constipat _ two
-0.09 copd and
-0.09 cramp
-0.09 cramp at
-0.09 daughter ate
-0.09 day _ christma
-0.09 day before
-0.09 day now
-0.09 drink coffee
-0.09 due date
-0.09 fever _ the
-0.09 fine since
-0.09 flu _ week
-0.09 flu last
-0.09 get _ bit
-0.09 get _ new
-0.09 get my
-0.09 heart beat
-0.09 high _ pressure
-0.09 high blood
-0.09 i fell
-0.09 lie down
-0.09 like tear
-0.09 me _ the
-0.09 mom _ a
-0.09 month _ vaccin
-0.09 much _ the
-0.09 my _ date
-0.09 my _ panic
-0.09 my coworker
-0.09 my urine
-0.09 old _ a
-0.09 pap
-0.09 pap smear
-0.09 pass _ for
-0.09 period _ a
-0.09 quarter _ nine
-0.09 red bump
-0.09 refus
-0.09 since _ im
-0.09 since my
-0.09 small _ bump
-0.09 smear
-0.09 soccer
-0.09 son _ up
-0.09 sore _ runn
-0.09 spot on
-0.09 spread
-0.09 start thi
-0.09 stomach _ the
-0.09 stopp _ #
-0.09 swell on
-0.09 ther _ in
-0.09 time _ day
-0.09 tooth _ a
-0.09 usual _ attack
-0.09 usual panic
-0.09 very tired
-0.09 want _ kill
-0.09 what _ i
-0.09 xarelto
-0.09 yesterday im
-0.09 yo _ with
-0.09 you _ #
-0.1 # _ a
-0.1 #11+ _ right
-0.1 -fever -or
-0.1 -or _ -pain
-0.1 <a <heart
-0.1 <had _ <stroke
-0.1 <have <panic
-0.1 <have _ <attack
-0.1 <he
-0.1 <like
-0.1 <panic
-0.1 <panic <attack
-0.1 <to _ <panic
-0.1 <want
-0.1 <was <a
-0.1 <would
-0.1 <would <like
-0.1 ?a ?normal
-0.1 ?a _ ?heart
-0.1 ?are _ ?sign
-0.1 ?come
-0.1 ?come ?in
-0.1 ?come _ ?for
-0.1 ?heart ?rate
-0.1 ?in ?for
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ?rate
-0.1 ?the ?sign
-0.1 ^ _ <was
-0.1 ^ _ face
-0.1 ^ _ grandma
-0.1 ^ _ lower
-0.1 ^ _ scalp
-0.1 ^ _ scar
-0.1 ^ _ start
-0.1 ^ _ wisdom
-0.1 ^ cough
-0.1 ^ thyroid
-0.1 a deep
-0.1 a letter
-0.1 a ride
-0.1 a spacer
-0.1 almost
-0.1 and _ an
-0.1 and _ swollen
-0.1 at _ or
-0.1 at _ tomorrow
-0.1 badly
-0.1 bandaid _ fine
-0.1 bit _ when
-0.1 bluish
-0.1 burn _ blister
-0.1 but
-0.1 came _ sudden
-0.1 can _ come
-0.1 card
-0.1 carsick
-0.1 chest when
-0.1 clean product
-0.1 dangerou
-0.1 daughter _ is
-0.1 day one
-0.1 door and
-0.1 eat _ and
-0.1 except
-0.1 except friday
-0.1 faint at
-0.1 feel _ now
-0.1 fever for
-0.1 fine _ need
-0.1 forever
-0.1 garden no
-0.1 get carsick
-0.1 had diarrhea
-0.1 had knee
-0.1 had thi
-0.1 happen
-0.1 has _ sore
-0.1 her face
-0.1 how many
-0.1 husband _ #11+
-0.1 i ?come
-0.1 i _ ?in
-0.1 i _ carsick
-0.1 i almost
-0.1 i come
-0.1 i havent
-0.1 im so
-0.1 insurance card
-0.1 is _ bad
-0.1 is _ breath
-0.1 is _ dangerou
-0.1 is _ thi
-0.1 is _ today
-0.1 is stuck
-0.1 it
-0.1 it start
-0.1 itchy eye
-0.1 itchy scalp
-0.1 keep water
-0.1 me
-0.1 more
-0.1 much _ a
-0.1 my _ hard
-0.1 my grandma
-0.1 nose and
-0.1 of heart
-0.1 on sudden
-0.1 oxygen reader
-0.1 physical for
-0.1 play _ drink
-0.1 play and
-0.1 product
-0.1 rash _ fever
-0.1 reader
-0.1 reader _ #11+
-0.1 reader say
-0.1 runny _ and
-0.1 safe around
-0.1 said it
-0.1 see well
-0.1 spacer
-0.1 th _ #
-0.1 the chest
-0.1 thyroid
-0.1 to _ can
-0.1 today im
-0.1 toddler
-0.1 toy
-0.1 tummy is
-0.1 two
-0.1 up _ nose
-0.1 up _ stuff
-0.1 want it
-0.1 was _ thi
-0.1 week _ #11+
-0.1 week _ my
-0.1 when she
-0.1 with _ of
-0.1 yo _ sudden
-0.11 # _ tomorrow
-0.11 #11+ _ girl
-0.11 #11+ _ monday
-0.11 -more
-0.11 <#99+ _ <i
-0.11 <a <fever
-0.11 <a <miscarriage
-0.11 <a _ <two
-0.11 <before
-0.11 <clot
-0.11 <faint <once
-0.11 <fever
-0.11 <had _ <fever
-0.11 <had _ <miscarriage
-0.11 <i _ <once
-0.11 <miscarriage
-0.11 <miscarriage <two
-0.11 <miscarriage _ <year
-0.11 <mom
-0.11 <my <mom
-0.11 <need <a
-0.11 <pain _ <year
-0.11 <should
-0.11 <should <i
-0.11 <suicide
-0.11 <to _ <about
-0.11 <was <fine
-0.11 =asthma
-0.11 ?to
-0.11 ^ _ <mom
-0.11 ^ _ drool
-0.11 ^ _ leak
-0.11 ^ _ test
-0.11 ^ boil
-0.11 ^ car
-0.11 ^ gave
-0.11 ^ glucose
-0.11 ^ heat
-0.11 ^ three
-0.11 a _ it
-0.11 a bead
-0.11 a sore
-0.11 aid _ for
-0.11 aid kit
-0.11 anxiou
-0.11 back _ work
-0.11 back with
-0.11 bang
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 been _ that
-0.11 been like
-0.11 before noon
-0.11 bit dizzy
-0.11 bit when
-0.11 bruis and
-0.11 can _ it
-0.11 can _ talk
-0.11 clas
-0.11 clean
-0.11 clock
-0.11 cold last
-0.11 covid
-0.11 day breath
-0.11 day is
-0.11 do _ ?call
-0.11 do _ treat
-0.11 drink cold
-0.11 fever _ two
-0.11 few small
-0.11 first _ kit
-0.11 for _ control
-0.11 for poison
-0.11 front
-0.11 get _ for
-0.11 get _ too
-0.11 giv a
-0.11 go _ to
-0.11 have _ small
-0.11 headache for
-0.11 healthy
-0.11 hold _ pee
-0.11 hole
-0.11 how _ doe
-0.11 i ?call
-0.11 i _ cold
-0.11 i _ fine
-0.11 i _ im
-0.11 i go
-0.11 i hit
-0.11 i leave
-0.11 i take
-0.11 im _ before
-0.11 in _ first
-0.11 is _ after
-0.11 is _ with
-0.11 kit
-0.11 kit for
-0.11 last _ but
-0.11 leave
-0.11 long _ a
-0.11 long doe
-0.11 low mood
-0.11 metformin
-0.11 mood
-0.11 mov
-0.11 my _ cold
-0.11 my _ woke
-0.11 my after
-0.11 nervou before
-0.11 no _ -#11+
-0.11 now need
-0.11 number _ i
-0.11 number _ poison
-0.11 number do
-0.11 of _ since
-0.11 old put
-0.11 on _ hand
-0.11 over in
-0.11 pain on
-0.11 poison control
-0.11 pump site
-0.11 put _ bead
-0.11 ran _ of
-0.11 should _ eat
-0.11 sick
-0.11 since _ birth
-0.11 sleep _ my
-0.11 son woke
-0.11 stair _ like
-0.11 stair been
-0.11 stomach pain
-0.11 the birth
-0.11 the shingl
-0.11 tingl _ i
-0.11 to _ next
-0.11 to work
-0.11 toddler throw
-0.11 tooth _ when
-0.11 treat
-0.11 what a
-0.11 what number
-0.11 when doe
-0.11 with _ nail
-0.11 year _ put
-0.12 # _ tuesday
-0.12 #11+ _ man
-0.12 #11+ tomorrow
-0.12 #11+ with
-0.12 <a <baby
-0.12 <and <it
-0.12 <arm
-0.12 <baby
-0.12 <blood
-0.12 <broke
-0.12 <broke <my
-0.12 <broke _ <arm
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <i <be
-0.12 <my <arm
-0.12 <pain
-0.12 <pain <last
-0.12 <they
-0.12 <what
-0.12 =cut_by_accident
-0.12 =splinter_small
-0.12 ^ <broke
-0.12 ^ _ can
-0.12 ^ _ cough
-0.12 ^ _ morn
-0.12 ^ since
-0.12 a coin
-0.12 after bad
-0.12 after drink
-0.12 alcohol with
-0.12 and it
-0.12 ankle
-0.12 breath _ now
-0.12 breath today
-0.12 bypas
-0.12 can _ swim
-0.12 coin
-0.12 drank _ much
-0.12 drank too
-0.12 drink _ with
-0.12 drink alcohol
-0.12 drink and
-0.12 feel _ i
-0.12 fever _ a
-0.12 first monday
-0.12 for _ mild
-0.12 for three
-0.12 gastric
-0.12 gastric bypas
-0.12 got copd
-0.12 hand is
-0.12 have high
-0.12 he keep
-0.12 hik
-0.12 husband leg
-0.12 i _ alcohol
-0.12 i _ my
-0.12 i bring
-0.12 i burn
-0.12 i swim
-0.12 i use
-0.12 im a
-0.12 in _ arm
-0.12 in _ heat
-0.12 in _ toddler
-0.12 it _ bleed
-0.12 ive had
-0.12 license
-0.12 little red
-0.12 make _ sleepy
-0.12 man
-0.12 me at
-0.12 me sleepy
-0.12 mild _ after
-0.12 monday _ december
-0.12 monday morn
-0.12 much _ and
-0.12 my _ spit
-0.12 my ankle
-0.12 my headache
-0.12 my mother
-0.12 my son
-0.12 need #
-0.12 next _ in
-0.12 of _ today
-0.12 off _ is
-0.12 ok _ fly
-0.12 on
-0.12 on _ the
-0.12 out _ insulin
-0.12 over _ the
-0.12 pushup _ when
-0.12 pushup hurt
-0.12 right lower
-0.12 roof
-0.12 safe _ a
-0.12 should _ bring
-0.12 shower
-0.12 sore _ for
-0.12 stair _ the
-0.12 stomach _ when
-0.12 stove
-0.12 stuff _ my
-0.12 surgery
-0.12 take _ blood
-0.12 the _ when
-0.12 throat _ a
-0.12 throw _ for
-0.12 tired _ after
-0.12 to _ at
-0.12 tomorrow night
-0.12 took #
-0.12 took a
-0.12 took the
-0.12 up for
-0.12 was _ last
-0.12 was chok
-0.12 when hungry
-0.12 who _ i
-0.12 worri
-0.12 worri about
-0.12 writ
-0.12 yesterday _ i
-0.12 yesterday _ when
-0.12 yesterday hurt
-0.12 yo man
-0.12 you _ my
-0.13 # _ has
-0.13 # _ on
-0.13 # k
-0.13 # of
-0.13 #99+ over
-0.13 -#11+
-0.13 -and -no
-0.13 -bladder
-0.13 -fever just
-0.13 -thought
-0.13 -thought -of
-0.13 <attack _ <#99+
-0.13 <bender
-0.13 <bender <last
-0.13 <bender _ <month
-0.13 <fender
-0.13 <fender <bender
-0.13 <fender _ <last
-0.13 <had <my
-0.13 <heart _ <in
-0.13 <kidney
-0.13 <my _ <out
-0.13 <my _ <was
-0.13 <out <in
-0.13 <out _ <#99+
-0.13 <shot
-0.13 <stroke _ <year
-0.13 =getting_worse
-0.13 ?do _ ?prevent
-0.13 ?get
-0.13 ?heart
-0.13 ?mean
-0.13 ^ <fender
-0.13 ^ _ <bender
-0.13 ^ _ drown
-0.13 ^ _ had
-0.13 ^ _ scrape
-0.13 ^ _ some
-0.13 ^ before
-0.13 ^ my
-0.13 ^ pump
-0.13 ^ roll
-0.13 a _ on
-0.13 a _ throat
-0.13 a normal
-0.13 a week
-0.13 after soda
-0.13 all _ pill
-0.13 along _ has
-0.13 and #
-0.13 and _ a
-0.13 and _ baby
-0.13 around #
-0.13 at _ pm
-0.13 at me
-0.13 at quarter
-0.13 away
-0.13 back _ mexico
-0.13 before _ tomorrow
-0.13 big _ of
-0.13 bit sore
-0.13 breath feel
-0.13 breath smell
-0.13 can _ on
-0.13 can _ use
-0.13 can the
-0.13 cant _ the
-0.13 couple of
-0.13 cramp _ #
-0.13 cramp _ my
-0.13 cut _ heal
-0.13 d
-0.13 day _ week
-0.13 day off
-0.13 december #
-0.13 detergent
-0.13 detergent itchy
-0.13 do if
-0.13 doe my
-0.13 down my
-0.13 ear _ when
-0.13 ear hurt
-0.13 eye from
-0.13 far away
-0.13 fingernail
-0.13 for a
-0.13 fridge
-0.13 from _ detergent
-0.13 from mexico
-0.13 glass thing
-0.13 he took
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 his _ went
-0.13 hive _ my
-0.13 hive on
-0.13 hold his
-0.13 hour after
-0.13 hurt _ he
-0.13 i _ if
-0.13 i give
-0.13 i test
-0.13 in _ throat
-0.13 it ok
-0.13 itch from
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 jaw _ when
-0.13 jump off
-0.13 just _ up
-0.13 k
-0.13 last _ after
-0.13 me _ at
-0.13 mexico
-0.13 my _ test
-0.13 my finger
-0.13 need _ new
-0.13 new _ itchy
-0.13 new detergent
-0.13 night after
-0.13 no -thought
-0.13 no _ -and
-0.13 no _ -in
-0.13 nurse haha
-0.13 of _ thi
-0.13 off _ bridge
-0.13 on dialysi
-0.13 one week
-0.13 past _ on
-0.13 pill a
-0.13 quarter past
-0.13 quit _ and
-0.13 rash _ new
-0.13 scrape _ my
-0.13 scrape on
-0.13 sepsi
-0.13 sex
-0.13 side _ while
-0.13 soda
-0.13 steak
-0.13 swell _ little
-0.13 teeth and
-0.13 the _ an
-0.13 the _ rd
-0.13 under my
-0.13 want _ know
-0.13 watch tv
-0.13 what vaccin
-0.13 wrong
-0.14 # _ need
-0.14 #99+ for
-0.14 -of -breath
-0.14 -pain -no
-0.14 -shortnes
-0.14 -shortnes -of
-0.14 -shortnes _ -breath
-0.14 <can _ <get
-0.14 <had _ <heart
-0.14 <ten
-0.14 <ten <year
-0.14 <ten _ <ago
-0.14 <year _ <i
-0.14 =asthma_mild
-0.14 ?a _ ?in
-0.14 ?call
-0.14 ?fever ?in
-0.14 ?fever _ ?a
-0.14 ?in ?a
-0.14 ?the _ ?of
-0.14 ^ _ -bleed
-0.14 ^ _ -pain
-0.14 ^ _ ear
-0.14 ^ _ wrist
-0.14 ^ baby
-0.14 ^ out
-0.14 ^ saturday
-0.14 a _ breath
-0.14 a _ look
-0.14 a colonoscopy
-0.14 a dentist
-0.14 a first
-0.14 a toilet
-0.14 after tomorrow
-0.14 all night
-0.14 allergic _ cat
-0.14 and _ from
-0.14 any time
-0.14 are cold
-0.14 arm feel
-0.14 back at
-0.14 because of
-0.14 beer
-0.14 bit _ after
-0.14 breath after
-0.14 can _ drink
-0.14 car door
-0.14 college
-0.14 day _ tomorrow
-0.14 day at
-0.14 day for
-0.14 dec _ th
-0.14 diarrhea _ #
-0.14 disease
-0.14 drank a
-0.14 eat _ play
-0.14 fast after
-0.14 fast before
-0.14 feel _ work
-0.14 fine no
-0.14 for five
-0.14 for week
-0.14 from laugh
-0.14 got her
-0.14 grandmother
-0.14 had _ and
-0.14 had _ replacement
-0.14 hand _ when
-0.14 have _ blood
-0.14 heal nice
-0.14 heart _ since
-0.14 i _ a
-0.14 i _ coffee
-0.14 i _ high
-0.14 i _ him
-0.14 i _ two
-0.14 in december
-0.14 inhaler work
-0.14 is heal
-0.14 is too
-0.14 it burn
-0.14 jaw pain
-0.14 knee _ #
-0.14 know my
-0.14 last _ better
-0.14 long flight
-0.14 lot
-0.14 mild rash
-0.14 my _ are
-0.14 my _ bled
-0.14 my _ burn
-0.14 my due
-0.14 my tonsil
-0.14 nice
-0.14 night cant
-0.14 nurse _ my
-0.14 on and
-0.14 one arm
-0.14 or sunday
-0.14 painful blister
-0.14 pull up
-0.14 rash _ blister
-0.14 referral
-0.14 regular
-0.14 replacement #
-0.14 sat
-0.14 saturday _ sunday
-0.14 saturday or
-0.14 she _ up
-0.14 sore since
-0.14 stair at
-0.14 stomach _ after
-0.14 streak
-0.14 swell _ i
-0.14 the _ tomorrow
-0.14 throat _ two
-0.14 throat for
-0.14 tinnitu
-0.14 tired from
-0.14 to cat
-0.14 to have
-0.14 tomorrow _ #
-0.14 typ
-0.14 week _ should
-0.14 week what
-0.14 what _ is
-0.14 who
-0.14 work in
-0.14 yesterday _ bit
-0.14 yesterday a
-0.14 yesterday after
-0.15 # _ monday
-0.15 # year
-0.15 #11+ day
-0.15 #99+ chill
-0.15 -ear
-0.15 -hurt -myself
-0.15 -myself
-0.15 -out
-0.15 <# <year
-0.15 <about
-0.15 <be
-0.15 <check
-0.15 <once
-0.15 ?do ?you
-0.15 ?do _ ?treat
-0.15 ?how _ ?you
-0.15 ?treat
-0.15 ?treat ?a
-0.15 ?you ?treat
-0.15 ?you _ ?a
-0.15 ^ _ cream
-0.15 ^ _ drain
-0.15 ^ _ friday
-0.15 ^ _ len
-0.15 ^ smell
-0.15 a long
-0.15 ache _ mov
-0.15 after
-0.15 after _ flight
-0.15 after _ no
-0.15 after feed
-0.15 after star
-0.15 alway have
-0.15 and _ still
-0.15 at _ gym
-0.15 at _ screen
-0.15 at ten
-0.15 better when
-0.15 bled _ i
-0.15 bled when
-0.15 blood _ check
-0.15 bother
-0.15 burp _ lot
-0.15 burp a
-0.15 can _ check
-0.15 can _ exercise
-0.15 cant do
-0.15 check it
-0.15 cold _ a
-0.15 com in
-0.15 constipat _ three
-0.15 contact len
-0.15 crie _ i
-0.15 crie when
-0.15 did _ lot
-0.15 dizzy _ boat
-0.15 doctor _ it
-0.15 ear pop
-0.15 eczema
-0.15 exercise
-0.15 eye itchy
-0.15 faint when
-0.15 far _ are
-0.15 fever of
-0.15 fine just
-0.15 first aid
-0.15 floater _ had
-0.15 floater ive
-0.15 flos
-0.15 fri
-0.15 from #
-0.15 from _ screen
-0.15 from _ to
-0.15 get _ after
-0.15 glas _ wine
-0.15 had _ stomach
-0.15 had _ year
-0.15 had for
-0.15 had my
-0.15 headache _ star
-0.15 hes fine
-0.15 how _ should
-0.15 i exercise
-0.15 i flos
-0.15 i work
-0.15 is green
-0.15 its _ again
-0.15 ive _ for
-0.15 late _ is
-0.15 late today
-0.15 len
-0.15 lift
-0.15 light bother
-0.15 my _ fell
-0.15 next _ what
-0.15 next checkup
-0.15 normal to
-0.15 of _ bed
-0.15 of _ with
-0.15 of bed
-0.15 of wine
-0.15 off _ ladder
-0.15 ok with
-0.15 on boat
-0.15 or _ for
-0.15 or _ on
-0.15 out _ bed
-0.15 pill late
-0.15 poop
-0.15 pressure check
-0.15 pressure is
-0.15 quarter to
-0.15 red _ on
-0.15 reschedule my
-0.15 salty
-0.15 scrape
-0.15 shot do
-0.15 should _ get
-0.15 sometime next
-0.15 son _ off
-0.15 son eye
-0.15 son fell
-0.15 stain
-0.15 star _ the
-0.15 star at
-0.15 sting _ my
-0.15 stitch _ my
-0.15 stitch _ out
-0.15 stitch come
-0.15 surgery _ is
-0.15 tan
-0.15 the _ checkup
-0.15 therapist
-0.15 tingl when
-0.15 to _ when
-0.15 today _ that
-0.15 today is
-0.15 tooth is
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 tummy
-0.15 tylenol _ my
-0.15 vaccin _ i
-0.15 vaccin do
-0.15 was on
-0.15 we have
-0.15 what _ number
-0.15 when _ flos
-0.15 white _ on
-0.15 wife _ in
-0.15 with _ for
-0.15 with her
-0.16 #11+ pm
-0.16 -leg
-0.16 <a _ <last
-0.16 <attack <in
-0.16 <gallbladder
-0.16 <get
-0.16 <i <used
-0.16 <i _ <test
-0.16 <up
-0.16 =discharge
-0.16 =gums_bleed
-0.16 =smoker
-0.16 ?an
-0.16 ?are ?the
-0.16 ?do _ ?know
-0.16 ?is ?an
-0.16 ?sign _ ?a
-0.16 ?what _ ?an
-0.16 ?what _ ?the
-0.16 ^ _ <used
-0.16 ^ _ free
-0.16 ^ _ have
-0.16 ^ _ itchy
-0.16 ^ _ slept
-0.16 ^ _ voic
-0.16 ^ nervou
-0.16 ^ shaky
-0.16 a _ for
-0.16 a _ form
-0.16 a _ test
-0.16 a snake
-0.16 a tia
-0.16 a toy
-0.16 about
-0.16 air i
-0.16 all _ my
-0.16 an erection
-0.16 and _ ache
-0.16 and _ together
-0.16 and ibuprofen
-0.16 and watery
-0.16 back to
-0.16 baseball
-0.16 bed for
-0.16 before christma
-0.16 birth
-0.16 bit swollen
-0.16 blood _ log
-0.16 cant _ out
-0.16 cold hand
-0.16 couple _ day
-0.16 doctor say
-0.16 double dose
-0.16 every _ hour
-0.16 for _ day
-0.16 for _ headache
-0.16 for _ in
-0.16 for month
-0.16 gett worse
-0.16 goe away
-0.16 had pneumonia
-0.16 have _ headache
-0.16 he _ fine
-0.16 he _ on
-0.16 hear test
-0.16 heat
-0.16 how _ bleach
-0.16 how _ water
-0.16 hurt _ i
-0.16 hurt _ out
-0.16 i _ food
-0.16 i _ one
-0.16 i bled
-0.16 i burp
-0.16 i last
-0.16 ibuprofen _ a
-0.16 ibuprofen together
-0.16 it rain
-0.16 itchy _ watery
-0.16 little when
-0.16 me about
-0.16 much _ should
-0.16 much bleach
-0.16 much water
-0.16 my _ bump
-0.16 my _ itch
-0.16 my _ work
-0.16 my test
-0.16 need _ batteri
-0.16 nervou about
-0.16 new _ prescription
-0.16 next available
-0.16 no -trouble
-0.16 no _ -breath
-0.16 now _ fine
-0.16 numb _ i
-0.16 number for
-0.16 nurse _ it
-0.16 of _ can
-0.16 of day
-0.16 of next
-0.16 old _ is
-0.16 on _ eyelid
-0.16 on _ foot
-0.16 on _ head
-0.16 on _ shoulder
-0.16 over the
-0.16 pack
-0.16 panic
-0.16 panic attack
-0.16 puffy
-0.16 session
-0.16 should _ drink
-0.16 skin on
-0.16 small red
-0.16 spill
-0.16 sunburn on
-0.16 take _ for
-0.16 take _ the
-0.16 take in
-0.16 test result
-0.16 the _ time
-0.16 the first
-0.16 the number
-0.16 thi is
-0.16 thur #
-0.16 tia
-0.16 together
-0.16 tomorrow _ the
-0.16 took two
-0.16 tylenol and
-0.16 want _ hear
-0.16 water _ i
-0.16 water should
-0.16 week _ better
-0.16 went to
-0.16 when _ rain
-0.16 when it
-0.16 where can
-0.17 # _ like
-0.17 # in
-0.17 #11+ _ when
-0.17 -blood -no
-0.17 -blood _ -fever
-0.17 -in -day
-0.17 -later
-0.17 -later -than
-0.17 -no -fever
-0.17 -than
-0.17 -today
-0.17 <a _ <attack
-0.17 <heart <attack
-0.17 <i <faint
-0.17 <my <fami
-0.17 <run
-0.17 <run <in
-0.17 <run _ <my
-0.17 =kidney_stone
-0.17 =left_ribs
-0.17 ?a ?fever
-0.17 ?cause ?chest
-0.17 ?cause _ ?pain
-0.17 ?fever
-0.17 ?know _ ?my
-0.17 ?stres _ ?chest
-0.17 ^ _ -later
-0.17 ^ _ <son
-0.17 ^ _ flight
-0.17 ^ _ food
-0.17 ^ _ hot
-0.17 ^ _ lost
-0.17 ^ _ pound
-0.17 ^ a
-0.17 ^ green
-0.17 ^ hi
-0.17 ^ hot
-0.17 ^ make
-0.17 ^ nail
-0.17 ^ red
-0.17 ^ runny
-0.17 ^ some
-0.17 a crayon
-0.17 a one
-0.17 adult
-0.17 after _ every
-0.17 and _ at
-0.17 and _ feet
-0.17 and runny
-0.17 and white
-0.17 ankl _ a
-0.17 are safe
-0.17 arm from
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 both side
-0.17 bp med
-0.17 but the
-0.17 can _ play
-0.17 can a
-0.17 cant _ on
-0.17 check in
-0.17 come _ tomorrow
-0.17 cough _ my
-0.17 cough since
-0.17 cried
-0.17 day _ im
-0.17 do _ my
-0.17 doctor said
-0.17 ear pain
-0.17 eyelid _ a
-0.17 feel _ late
-0.17 fine can
-0.17 finger _ cold
-0.17 for adult
-0.17 from _ chair
-0.17 get dizzy
-0.17 good now
-0.17 hand are
-0.17 have _ bruise
-0.17 heavier
-0.17 heavier _ usual
-0.17 heavier than
-0.17 hi _ basical
-0.17 hi so
-0.17 hurt _ bit
-0.17 hurt in
-0.17 i _ dizzy
-0.17 i _ for
-0.17 i _ walk
-0.17 i near
-0.17 i skip
-0.17 is on
-0.17 it _ hurt
-0.17 itchy _ from
-0.17 keep _ when
-0.17 keep anyth
-0.17 last _ of
-0.17 last friday
-0.17 late _ that
-0.17 mild _ on
-0.17 monday _ #
-0.17 my _ last
-0.17 my _ med
-0.17 my _ sleep
-0.17 my shoulder
-0.17 nausea
-0.17 no -later
-0.17 no _ -than
-0.17 no _ -today
-0.17 noon _ weekend
-0.17 nose cough
-0.17 of insulin
-0.17 on a
-0.17 on stair
-0.17 on weekend
-0.17 once _ night
-0.17 one _ old
-0.17 one year
-0.17 otherwise fine
-0.17 out tomorrow
-0.17 plan to
-0.17 poop _ i
-0.17 red _ in
-0.17 rest
-0.17 roll
-0.17 runny _ cough
-0.17 safe _ pregnancy
-0.17 same time
-0.17 shin _ the
-0.17 shin on
-0.17 shoulder a
-0.17 side is
-0.17 so basical
-0.17 squat
-0.17 stand _ too
-0.17 stool _ after
-0.17 teen sleep
-0.17 th at
-0.17 the _ friday
-0.17 the _ yesterday
-0.17 thing _ blurry
-0.17 thing are
-0.17 to #99+
-0.17 to eat
-0.17 toe _ the
-0.17 took _ bp
-0.17 tripp
-0.17 vitamin d
-0.17 water _ my
-0.17 we had
-0.17 week _ and
-0.17 when _ skip
-0.17 when the
-0.17 which _ are
-0.17 which _ do
-0.17 with _ runny
-0.18 # at
-0.18 # c
-0.18 # or
-0.18 # p
-0.18 #11+ _ #11+
-0.18 #99+ before
-0.18 -chest
-0.18 -chest -pain
-0.18 -poop -in
-0.18 -poop _ -#
-0.18 -smell
-0.18 -trouble -breath
-0.18 <a <stroke
-0.18 <an
-0.18 <died <of
-0.18 <do <i
-0.18 <do _ <need
-0.18 <i <need
-0.18 <my _ <died
-0.18 <stroke
-0.18 =nail_word
-0.18 ?can ?i
-0.18 ?how ?can
-0.18 ^ _ -chest
-0.18 ^ _ ligament
-0.18 ^ _ little
-0.18 ^ _ not
-0.18 ^ _ throat
-0.18 ^ _ thur
-0.18 ^ _ under
-0.18 ^ box
-0.18 ^ bump
-0.18 ^ chang
-0.18 ^ early
-0.18 ^ i
-0.18 ^ shampoo
-0.18 a _ c
-0.18 a _ heartburn
-0.18 a _ hurt
-0.18 a checkup
-0.18 after _ in
-0.18 after _ spinach
-0.18 after bean
-0.18 and _ arm
-0.18 and _ around
-0.18 and _ nose
-0.18 and _ walk
-0.18 and blurry
-0.18 annoy me
-0.18 are _ common
-0.18 arm _ numb
-0.18 baby _ #
-0.18 before my
-0.18 between a
-0.18 box
-0.18 bump _ fine
-0.18 bump feel
-0.18 but its
-0.18 chest start
-0.18 chew
-0.18 crie _ -tear
-0.18 crie without
-0.18 difference _ a
-0.18 difference between
-0.18 doctor told
-0.18 eat spinach
-0.18 first _ of
-0.18 flight next
-0.18 fly at
-0.18 foot while
-0.18 for _ #11+
-0.18 for me
-0.18 had it
-0.18 has _ eye
-0.18 he _ chok
-0.18 he scream
-0.18 how _ is
-0.18 hurt _ garden
-0.18 instead
-0.18 insurance cover
-0.18 is #
-0.18 is _ good
-0.18 it _ two
-0.18 it for
-0.18 keep gett
-0.18 leg from
-0.18 ligament
-0.18 little _ i
-0.18 little heartburn
-0.18 long _ next
-0.18 long day
-0.18 mild cramp
-0.18 monday _ #11+
-0.18 monkey
-0.18 monkey bar
-0.18 month
-0.18 my _ when
-0.18 my a
-0.18 need more
-0.18 new one
-0.18 no -chest
-0.18 noon tomorrow
-0.18 off _ scooter
-0.18 old _ his
-0.18 on _ thumb
-0.18 on coffee
-0.18 onion _ stopp
-0.18 onion it
-0.18 p
-0.18 pain _ fever
-0.18 park
-0.18 poop _ green
-0.18 pop _ i
-0.18 pop when
-0.18 prescription expir
-0.18 red _ itchy
-0.18 should a
-0.18 side hurt
-0.18 small _ feel
-0.18 small bump
-0.18 son want
-0.18 spinach
-0.18 sprain
-0.18 start _ a
-0.18 stubb toe
-0.18 take #
-0.18 th of
-0.18 thank
-0.18 the _ between
-0.18 the _ small
-0.18 the exam
-0.18 the neighbor
-0.18 time _ #
-0.18 to fly
-0.18 toddler fell
-0.18 toe hurt
-0.18 told me
-0.18 tomorrow morn
-0.18 tongue _ coffee
-0.18 tv _ fine
-0.18 tv its
-0.18 twitch _ im
-0.18 twitch when
-0.18 up a
-0.18 up since
-0.18 watch _ its
-0.18 week _ can
-0.18 what _ difference
-0.18 wind _ the
-0.18 without -tear
-0.18 work _ me
-0.19 #11+ h
-0.19 -blister
-0.19 <from
-0.19 <out
-0.19 <was <#11+
-0.19 =deaf_sudden
-0.19 =morning_sickness
-0.19 ?for ?a
-0.19 ?if ?my
-0.19 ?my
-0.19 ?of ?a
-0.19 ^ #99+
-0.19 ^ _ <to
-0.19 ^ _ long
-0.19 ^ _ teen
-0.19 ^ athlet
-0.19 ^ blood
-0.19 ^ bruise
-0.19 ^ from
-0.19 ^ quarter
-0.19 ^ tiny
-0.19 a _ fever
-0.19 a fortnight
-0.19 a ladder
-0.19 a small
-0.19 a stroke
-0.19 a swollen
-0.19 and _ fever
-0.19 are tight
-0.19 are your
-0.19 at _ h
-0.19 at _ movie
-0.19 ball and
-0.19 bleach safe
-0.19 bp
-0.19 bp _ over
-0.19 can _ nurse
-0.19 can _ refill
-0.19 can someone
-0.19 check appointment
-0.19 contagiou
-0.19 dad _ a
-0.19 day _ the
-0.19 day from
-0.19 dec #
-0.19 disease and
-0.19 fell _ a
-0.19 fever _ yesterday
-0.19 flutter a
-0.19 food down
-0.19 for two
-0.19 fortnight
-0.19 from _ door
-0.19 glass _ me
-0.19 good for
-0.19 grandfather
-0.19 h
-0.19 had _ before
-0.19 hard on
-0.19 hes #
-0.19 how long
-0.19 i _ #99+
-0.19 i _ up
-0.19 i clean
-0.19 i ran
-0.19 im _ now
-0.19 is _ in
-0.19 is _ low
-0.19 is _ no
-0.19 keep food
-0.19 kidney stone
-0.19 knee _ when
-0.19 morn for
-0.19 morn sicknes
-0.19 my _ back
-0.19 my _ yesterday
-0.19 my kid
-0.19 my poop
-0.19 my teen
-0.19 nausea _ diarrhea
-0.19 neck _ sore
-0.19 nervou _ my
-0.19 no -blister
-0.19 now just
-0.19 of december
-0.19 on _ day
-0.19 on pizza
-0.19 past _ tomorrow
-0.19 patient
-0.19 period cramp
-0.19 play soccer
-0.19 refill of
-0.19 skip _ i
-0.19 skip when
-0.19 small hernia
-0.19 smoke detector
-0.19 son bump
-0.19 sore on
-0.19 spider
-0.19 stone
-0.19 the _ detector
-0.19 the _ dose
-0.19 the flight
-0.19 the smoke
-0.19 thi _ im
-0.19 to _ about
-0.19 to _ her
-0.19 to quit
-0.19 tongue _ pizza
-0.19 up hes
-0.19 vacation
-0.19 vomit diarrhea
-0.19 wet
-0.19 what _ your
-0.19 what are
-0.19 wife say
-0.19 with burn
-0.19 would _ a
-0.19 you _ the
-0.2 # _ over
-0.2 #99+ _ lunch
-0.2 -bleed
-0.2 -spot
-0.2 <after
-0.2 <do
-0.2 <fami
-0.2 <fine
-0.2 <i _ <to
-0.2 <in _ <fami
-0.2 <last _ gone
-0.2 <month _ now
-0.2 <month gone
-0.2 <test
-0.2 =nodes
-0.2 ?clot
-0.2 ?it
-0.2 ?labor
-0.2 ?therapist
-0.2 ^ _ finger
-0.2 ^ _ mother
-0.2 ^ _ plan
-0.2 ^ as
-0.2 ^ mom
-0.2 ^ ripp
-0.2 ^ toy
-0.2 a _ is
-0.2 after _ at
-0.2 all _ now
-0.2 all my
-0.2 around it
-0.2 as _ as
-0.2 as possible
-0.2 ask about
-0.2 be _ about
-0.2 be worri
-0.2 before exam
-0.2 breath when
-0.2 but _ -fever
-0.2 can _ fly
-0.2 can eat
-0.2 click _ i
-0.2 click when
-0.2 cooki
-0.2 deep breath
-0.2 dizzy _ a
-0.2 dizzy when
-0.2 drink _ night
-0.2 drink last
-0.2 drop
-0.2 ear _ plugg
-0.2 eve morn
-0.2 exercis
-0.2 eye itch
-0.2 feel plugg
-0.2 finger is
-0.2 foot _ i
-0.2 from _ wrong
-0.2 funny
-0.2 gland
-0.2 have _ disease
-0.2 heart pound
-0.2 his _ thi
-0.2 hot in
-0.2 i _ all
-0.2 i _ eat
-0.2 i _ tylenol
-0.2 i fly
-0.2 i talk
-0.2 in _ shoe
-0.2 jaw click
-0.2 jogg
-0.2 knee _ swollen
-0.2 look good
-0.2 menopause
-0.2 month _ roll
-0.2 my _ no
-0.2 my _ on
-0.2 my _ throw
-0.2 need _ glass
-0.2 no -bleed
-0.2 no _ -of
-0.2 notice
-0.2 notice my
-0.2 of thi
-0.2 off when
-0.2 old roll
-0.2 on _ elbow
-0.2 on _ face
-0.2 on friday
-0.2 over _ holiday
-0.2 pain _ back
-0.2 plugg
-0.2 possible
-0.2 pound _ the
-0.2 pound over
-0.2 pregnant _ a
-0.2 screen _ day
-0.2 screen all
-0.2 send
-0.2 side stitch
-0.2 sleep till
-0.2 sleep wrong
-0.2 small _ on
-0.2 spicy food
-0.2 steak got
-0.2 stiff in
-0.2 stroke _ i
-0.2 swollen _ with
-0.2 take _ deep
-0.2 take tylenol
-0.2 ten to
-0.2 the _ by
-0.2 till noon
-0.2 wed
-0.2 week _ next
-0.2 week when
-0.2 what shot
-0.2 wind on
-0.21 # and
-0.21 #11+ _ morn
-0.21 #11+ thi
-0.21 -in -the
-0.21 <ago <and
-0.21 <can <i
-0.21 <grandma <pass
-0.21 <grandma _ <away
-0.21 <had
-0.21 <it <was
-0.21 <iud
-0.21 <pass <away
-0.21 <to <have
-0.21 <two <year
-0.21 <used _ <have
-0.21 <when _ <was
-0.21 <year _ <and
-0.21 =bruises_unexplained
-0.21 =period_usual
-0.21 =radiates_leg
-0.21 =ringing_ears
-0.21 ?chest
-0.21 ?chest ?pain
-0.21 ?i _ ?if
-0.21 ?if
-0.21 ?know ?if
-0.21 ?pain
-0.21 ^ #
-0.21 ^ _ -headache
-0.21 ^ _ available
-0.21 ^ _ bled
-0.21 ^ _ hasnt
-0.21 ^ _ rib
-0.21 ^ _ saw
-0.21 ^ _ son
-0.21 ^ _ stitch
-0.21 ^ need
-0.21 ^ yellow
-0.21 a _ around
-0.21 a _ dizzy
-0.21 a _ haha
-0.21 a _ up
-0.21 ache since
-0.21 after milk
-0.21 and _ tired
-0.21 and a
-0.21 and nauseou
-0.21 and off
-0.21 and weak
-0.21 at #99+
-0.21 at _ no
-0.21 available
-0.21 bee
-0.21 before lunch
-0.21 between #
-0.21 bruis _ i
-0.21 cat
-0.21 chat
-0.21 coffee table
-0.21 confus today
-0.21 day
-0.21 day _ -fever
-0.21 dry _ in
-0.21 every _ for
-0.21 feel _ after
-0.21 feel _ otherwise
-0.21 feet hurt
-0.21 fever _ i
-0.21 for work
-0.21 get out
-0.21 girl sudden
-0.21 glucose
-0.21 gum _ a
-0.21 hand in
-0.21 hand shake
-0.21 his _ at
-0.21 i put
-0.21 i saw
-0.21 i worry
-0.21 im out
-0.21 in law
-0.21 is _ #11+
-0.21 is _ next
-0.21 it _ work
-0.21 law
-0.21 lot _ i
-0.21 me out
-0.21 mole
-0.21 mother _ law
-0.21 mother in
-0.21 muscle
-0.21 my _ peel
-0.21 need _ note
-0.21 note _ work
-0.21 of _ blood
-0.21 of needl
-0.21 on _ lip
-0.21 on _ off
-0.21 opening
-0.21 over _ bed
-0.21 pain for
-0.21 poked
-0.21 record
-0.21 see _ nurse
-0.21 shin at
-0.21 shingl
-0.21 should _ worry
-0.21 sleep _ the
-0.21 store
-0.21 swim
-0.21 thanksgiv
-0.21 the coffee
-0.21 thi month
-0.21 tomorrow at
-0.21 uti and
-0.21 vomit _ feed
-0.21 vomit every
-0.21 weigh
-0.21 weird _ my
-0.21 where do
-0.21 wine _ dinner
-0.21 with dinner
-0.21 work _ the
-0.21 worry
-0.21 worse
-0.21 wrong chat
-0.21 yo _ painful
-0.22 #11+ _ nausea
-0.22 <a _ <in
-0.22 <in <my
-0.22 =cancer_history
-0.22 ?are ?sign
-0.22 ?are _ ?of
-0.22 ?can _ ?cause
-0.22 ?cause
-0.22 ?stres ?cause
-0.22 ?what _ ?sign
-0.22 ^ _ <pass
-0.22 ^ _ from
-0.22 ^ _ grandmother
-0.22 ^ _ lunch
-0.22 ^ _ past
-0.22 ^ _ pop
-0.22 ^ _ yesterday
-0.22 ^ burp
-0.22 ^ shot
-0.22 ^ stuffy
-0.22 a baby
-0.22 a month
-0.22 a pain
-0.22 about the
-0.22 after _ all
-0.22 after _ coffe
-0.22 after dairy
-0.22 after driv
-0.22 after lift
-0.22 after stand
-0.22 after swimm
-0.22 all _ at
-0.22 amoxicillin
-0.22 are blurry
-0.22 arm _ the
-0.22 at _ and
-0.22 babi
-0.22 bag of
-0.22 bit _ blood
-0.22 bloat after
-0.22 blood _ was
-0.22 but _ feel
-0.22 coffe
-0.22 dairy
-0.22 day _ work
-0.22 december #11+
-0.22 eye _ fine
-0.22 eyelid twitch
-0.22 fail
-0.22 fall out
-0.22 far
-0.22 for _ month
-0.22 form
-0.22 free
-0.22 from monday
-0.22 get _ on
-0.22 heart was
-0.22 how to
-0.22 i _ what
-0.22 im _ about
-0.22 in january
-0.22 knuckl
-0.22 last _ hour
-0.22 long
-0.22 lump
-0.22 mild _ throat
-0.22 mild sore
-0.22 my _ a
-0.22 my _ click
-0.22 my grandmother
-0.22 my knuckl
-0.22 nick
-0.22 no -problem
-0.22 of _ neck
-0.22 old has
-0.22 on _ one
-0.22 on her
-0.22 once after
-0.22 one _ like
-0.22 one _ no
-0.22 past nine
-0.22 pimple _ my
-0.22 pressure was
-0.22 pushup yesterday
-0.22 rash and
-0.22 safe in
-0.22 schedul
-0.22 sensitive to
-0.22 since _ breakup
-0.22 sore _ i
-0.22 stand _ day
-0.22 stand all
-0.22 stomach after
-0.22 take _ and
-0.22 toilet lol
-0.22 told
-0.22 too fast
-0.22 tooth _ in
-0.22 tooth com
-0.22 tummy ache
-0.22 twenty
-0.22 up _ fast
-0.22 want advice
-0.22 wart _ my
-0.22 wart on
-0.22 was _ over
-0.22 was rac
-0.22 watery
-0.22 week _ monday
-0.22 week _ when
-0.22 white spot
-0.22 yo
-0.23 # to
-0.23 #99+ _ #
-0.23 #99+ play
-0.23 -dizzines
-0.23 -it
-0.23 <# _ <ago
-0.23 <my <son
-0.23 <need
-0.23 <son
-0.23 <was _ <year
-0.23 <when <i
-0.23 ?a ?stroke
-0.23 ?from
-0.23 ^ _ <faint
-0.23 ^ _ anxiety
-0.23 ^ _ appt
-0.23 ^ _ bloat
-0.23 ^ _ checkup
-0.23 ^ _ growl
-0.23 ^ _ head
-0.23 ^ _ lesson
-0.23 ^ _ loose
-0.23 ^ _ should
-0.23 ^ _ since
-0.23 ^ _ skin
-0.23 ^ _ sugar
-0.23 ^ _ wait
-0.23 ^ bad
-0.23 ^ contact
-0.23 ^ dec
-0.23 ^ forgot
-0.23 ^ lot
-0.23 ^ pacemaker
-0.23 ^ stye
-0.23 ^ sugar
-0.23 a _ last
-0.23 a _ small
-0.23 a _ sore
-0.23 a sunburn
-0.23 ache after
-0.23 after _ boxe
-0.23 and _ great
-0.23 and stuffy
-0.23 and super
-0.23 are itchy
-0.23 baby spit
-0.23 before i
-0.23 bf hit
-0.23 bleed _ i
-0.23 blood _ the
-0.23 boxe
-0.23 bp is
-0.23 cold water
-0.23 dose for
-0.23 drink _ much
-0.23 drink too
-0.23 eye _ itchy
-0.23 five day
-0.23 flight
-0.23 food _ in
-0.23 food stuck
-0.23 for _ year
-0.23 forgot
-0.23 furniture
-0.23 go _ school
-0.23 growl
-0.23 half past
-0.23 has _ cold
-0.23 he go
-0.23 headache _ work
-0.23 hike
-0.23 i _ badly
-0.23 i roll
-0.23 i smoke
-0.23 i stretch
-0.23 in _ car
-0.23 is _ just
-0.23 is _ me
-0.23 kid _ pink
-0.23 kill _ at
-0.23 kill it
-0.23 last _ all
-0.23 leg feel
-0.23 lesson
-0.23 mov boxe
-0.23 mov furniture
-0.23 my _ had
-0.23 my _ take
-0.23 need _ reschedule
-0.23 night at
-0.23 nurse
-0.23 off a
-0.23 on _ watch
-0.23 peel _ sunburn
-0.23 pill _ day
-0.23 reschedule
-0.23 shav cut
-0.23 slight headache
-0.23 small pimple
-0.23 spit _ milk
-0.23 stabb pain
-0.23 stomach growl
-0.23 stye on
-0.23 take _ metformin
-0.23 take _ pill
-0.23 the bed
-0.23 the clinic
-0.23 the movie
-0.23 the next
-0.23 thick
-0.23 thirsty
-0.23 to _ #11+
-0.23 to reschedule
-0.23 to school
-0.23 tooth hurt
-0.23 tylenol for
-0.23 up milk
-0.23 want _ get
-0.23 was _ after
-0.23 week _ january
-0.23 week all
-0.23 when _ nervou
-0.23 when _ stretch
-0.23 work _ and
-0.23 work night
-0.24 #11+ normal
-0.24 -any
-0.24 -swell
-0.24 <attack
-0.24 <pass
-0.24 =joint_hot
-0.24 =shingles
-0.24 =tooth
-0.24 ?i ?know
-0.24 ?i ?prevent
-0.24 ?know
-0.24 ?prevent
-0.24 ?what _ ?a
-0.24 ^ _ -swell
-0.24 ^ _ doctor
-0.24 ^ _ know
-0.24 ^ _ mosquito
-0.24 ^ _ peel
-0.24 ^ _ sleep
-0.24 ^ _ the
-0.24 ^ both
-0.24 ^ canker
-0.24 ^ cold
-0.24 ^ eye
-0.24 ^ fish
-0.24 ^ shav
-0.24 ^ sometime
-0.24 ^ white
-0.24 a _ since
-0.24 any tip
-0.24 at _ small
-0.24 away _ im
-0.24 baby move
-0.24 but _ can
-0.24 canker _ in
-0.24 carpet
-0.24 chicken
-0.24 coaster
-0.24 constipation
-0.24 crie _ night
-0.24 cros legg
-0.24 day no
-0.24 dialysi _ on
-0.24 died _ a
-0.24 dry air
-0.24 feel bloat
-0.24 fly _ #11+
-0.24 for
-0.24 from _ at
-0.24 from _ carpet
-0.24 from coffee
-0.24 from garden
-0.24 get pregnant
-0.24 got dizzy
-0.24 green snot
-0.24 he play
-0.24 headache _ day
-0.24 heart _ #11+
-0.24 heart _ a
-0.24 heart _ when
-0.24 help a
-0.24 hunt
-0.24 i _ about
-0.24 i gain
-0.24 i run
-0.24 i wear
-0.24 im know
-0.24 in _ chair
-0.24 just _ the
-0.24 know _ lab
-0.24 lab result
-0.24 land
-0.24 legg
-0.24 level
-0.24 like ill
-0.24 my _ beat
-0.24 my blood
-0.24 my cheek
-0.24 my toe
-0.24 nausea vomit
-0.24 no -swell
-0.24 nose bled
-0.24 of _ stroke
-0.24 on _ roller
-0.24 on _ skin
-0.24 on _ tonsil
-0.24 peel after
-0.24 rate #11+
-0.24 recycle
-0.24 roll _ ankle
-0.24 roller
-0.24 roller coaster
-0.24 see fine
-0.24 shampoo
-0.24 she crie
-0.24 shoulder _ when
-0.24 snot
-0.24 sometime
-0.24 sore _ the
-0.24 sting on
-0.24 that bad
-0.24 the _ for
-0.24 the _ vaccine
-0.24 the carpet
-0.24 the month
-0.24 the shot
-0.24 the weekend
-0.24 to _ pregnant
-0.24 toddler has
-0.24 tylenol _ ibuprofen
-0.24 up _ after
-0.24 vitamin with
-0.24 wake _ at
-0.24 wear
-0.24 week _ birth
-0.24 when _ run
-0.24 when should
-0.25 # thi
-0.25 #11+ _ ago
-0.25 #99+ _ at
-0.25 <heart
-0.25 =gum_only
-0.25 ?say
-0.25 ^ _ <my
-0.25 ^ _ before
-0.25 ^ _ eve
-0.25 ^ _ foot
-0.25 ^ _ me
-0.25 ^ _ night
-0.25 ^ _ stung
-0.25 ^ _ voice
-0.25 ^ _ weekend
-0.25 ^ christma
-0.25 ^ felt
-0.25 ^ half
-0.25 ^ hoarse
-0.25 ^ jock
-0.25 ^ ring
-0.25 ^ temp
-0.25 ^ tue
-0.25 ^ tummy
-0.25 ^ would
-0.25 a _ ache
-0.25 a diet
-0.25 a lot
-0.25 a tiny
-0.25 ache before
-0.25 and _ gett
-0.25 and _ side
-0.25 and get
-0.25 and would
-0.25 ankle and
-0.25 at the
-0.25 before the
-0.25 between
-0.25 bleed when
-0.25 blew
-0.25 by #
-0.25 cant hear
-0.25 christma eve
-0.25 constipat for
-0.25 cramp and
-0.25 doctor _ me
-0.25 ear _ and
-0.25 ear popp
-0.25 every spr
-0.25 eye _ my
-0.25 eye rins
-0.25 feet _ a
-0.25 gave _ a
-0.25 glas of
-0.25 go _ the
-0.25 hoarse _ the
-0.25 husband _ loud
-0.25 i _ night
-0.25 i _ since
-0.25 i _ so
-0.25 i leak
-0.25 i lie
-0.25 im tired
-0.25 in _ office
-0.25 in _ week
-0.25 itch _ white
-0.25 jock
-0.25 jock itch
-0.25 just finish
-0.25 just tired
-0.25 like _ when
-0.25 little _ no
-0.25 little _ when
-0.25 lot after
-0.25 low _ pain
-0.25 mine
-0.25 my _ itchy
-0.25 my _ rins
-0.25 my bp
-0.25 my cut
-0.25 my jean
-0.25 my lab
-0.25 my new
-0.25 new shoe
-0.25 of the
-0.25 office
-0.25 past noon
-0.25 pee when
-0.25 popp _ the
-0.25 popp on
-0.25 pres _ it
-0.25 queasy
-0.25 refill _ my
-0.25 rib _ from
-0.25 rins
-0.25 rins it
-0.25 roommate is
-0.25 scab
-0.25 shampoo in
-0.25 shin _ soccer
-0.25 sneez all
-0.25 snor loud
-0.25 sock
-0.25 soup
-0.25 spicy
-0.25 stiff _ the
-0.25 stomach _ going
-0.25 the nurse
-0.25 to _ new
-0.25 to know
-0.25 took his
-0.25 vaginal _ and
-0.25 vaginal itch
-0.25 what _ are
-0.25 when _ lie
-0.25 when _ sneeze
-0.25 wine with
-0.25 winter for
-0.25 yo _ a
-0.25 you _ it
-0.25 you do
-0.26 # _ the
-0.26 <can
-0.26 <last <summer
-0.26 <summer
-0.26 <used
-0.26 <used <to
-0.26 =itchy_local
-0.26 =many_days
-0.26 ?is ?a
-0.26 ?make
-0.26 ^ _ -fever
-0.26 ^ _ allergy
-0.26 ^ _ am
-0.26 ^ _ could
-0.26 ^ _ hair
-0.26 ^ _ lump
-0.26 ^ allergy
-0.26 ^ bee
-0.26 ^ gum
-0.26 ^ pink
-0.26 ^ side
-0.26 ^ tuesday
-0.26 a _ back
-0.26 a _ feed
-0.26 act up
-0.26 after next
-0.26 alcohol
-0.26 allergi
-0.26 am #11+
-0.26 and _ better
-0.26 are big
-0.26 baby hasnt
-0.26 blood _ pill
-0.26 breath _ when
-0.26 chest _ sore
-0.26 cough with
-0.26 didnt
-0.26 died
-0.26 dizzy _ i
-0.26 dizzy for
-0.26 dont _ why
-0.26 down _ leg
-0.26 drink
-0.26 ear ache
-0.26 ear wax
-0.26 early
-0.26 feb #11+
-0.26 follow up
-0.26 get _ of
-0.26 get tired
-0.26 gett better
-0.26 go to
-0.26 grind _ teeth
-0.26 he _ his
-0.26 his lip
-0.26 i told
-0.26 in _ urine
-0.26 is _ over
-0.26 is high
-0.26 it at
-0.26 know why
-0.26 leg cramp
-0.26 mother _ #11+
-0.26 much coffee
-0.26 my _ at
-0.26 my eyelid
-0.26 my meter
-0.26 my pillow
-0.26 need my
-0.26 old _ every
-0.26 on _ period
-0.26 pain _ two
-0.26 pill _ today
-0.26 plan
-0.26 poop _ dark
-0.26 pregnant _ need
-0.26 pressure pill
-0.26 pretty
-0.26 same _ alway
-0.26 saw
-0.26 sensitive
-0.26 shingl vaccine
-0.26 sleep _ noon
-0.26 sneez _ day
-0.26 sore _ after
-0.26 stomach ache
-0.26 stuffy _ and
-0.26 sunburn _ my
-0.26 taco
-0.26 the last
-0.26 the lump
-0.26 the safe
-0.26 they
-0.26 throat and
-0.26 today but
-0.26 told _ joke
-0.26 too _ coffee
-0.26 tv
-0.26 usual
-0.26 want _ see
-0.26 wart
-0.26 wax _ my
-0.26 wax in
-0.26 with _ cough
-0.26 yawn _ lot
-0.26 yawn a
-0.27 #11+ _ #99+
-0.27 #99+ #11+
-0.27 -at -#
-0.27 <away
-0.27 <faint
-0.27 <have
-0.27 =refuses
-0.27 ?meningiti
-0.27 ?the
-0.27 ^ _ spell
-0.27 ^ _ that
-0.27 ^ _ thursday
-0.27 ^ _ toddler
-0.27 ^ heartburn
-0.27 ^ muscle
-0.27 ^ right
-0.27 a #
-0.27 advice
-0.27 all day
-0.27 am _ and
-0.27 and _ weight
-0.27 and gain
-0.27 are _ for
-0.27 are due
-0.27 arm _ a
-0.27 best
-0.27 boat
-0.27 boy
-0.27 cant _ right
-0.27 coffee and
-0.27 cold _ i
-0.27 cough is
-0.27 diarrhea twice
-0.27 dizzy spell
-0.27 do _ have
-0.27 drink fine
-0.27 drool a
-0.27 due _ may
-0.27 ear feel
-0.27 for _ dog
-0.27 for my
-0.27 from new
-0.27 hand _ the
-0.27 has _ runny
-0.27 have _ on
-0.27 heart _ for
-0.27 hospital
-0.27 hungry _ the
-0.27 hungry all
-0.27 i had
-0.27 i would
-0.27 ibuprofen for
-0.27 in _ afternoon
-0.27 in may
-0.27 is _ fine
-0.27 is _ when
-0.27 it _ to
-0.27 me gas
-0.27 mg
-0.27 minut past
-0.27 morn stopp
-0.27 muscle _ in
-0.27 my _ have
-0.27 nose _ and
-0.27 nose but
-0.27 noseble _ morn
-0.27 noseble thi
-0.27 on _ diet
-0.27 on wednesday
-0.27 pollen allergy
-0.27 roll my
-0.27 scratchy throat
-0.27 season
-0.27 so _ my
-0.27 sore arm
-0.27 spell
-0.27 spit
-0.27 take a
-0.27 the _ car
-0.27 the afternoon
-0.27 the holiday
-0.27 the neck
-0.27 the new
-0.27 thi _ for
-0.27 thi _ stopp
-0.27 took _ mg
-0.27 tree _ allergy
-0.27 tree pollen
-0.27 two tylenol
-0.27 up _ little
-0.27 week of
-0.27 when _ the
-0.27 with _ in
-0.27 with _ white
-0.28 # _ to
-0.28 #11+ _ of
-0.28 -belly -pain
-0.28 <i _ <a
-0.28 ?stroke
-0.28 ?test
-0.28 ?test ?for
-0.28 ^ _ burn
-0.28 ^ _ grandfather
-0.28 ^ _ polish
-0.28 ^ _ snor
-0.28 ^ _ stres
-0.28 ^ let
-0.28 ^ lost
-0.28 ^ peanut
-0.28 a nurse
-0.28 about my
-0.28 after _ it
-0.28 after birth
-0.28 and _ bend
-0.28 away in
-0.28 back _ stiff
-0.28 bit _ im
-0.28 bite _ nail
-0.28 bite my
-0.28 body
-0.28 breath _ fine
-0.28 brush
-0.28 but keep
-0.28 computer
-0.28 cough _ #
-0.28 day after
-0.28 did a
-0.28 died of
-0.28 dry skin
-0.28 explain
-0.28 eye hurt
-0.28 feel blue
-0.28 from _ and
-0.28 from typ
-0.28 green _ eat
-0.28 green after
-0.28 has the
-0.28 headache after
-0.28 heel
-0.28 i bite
-0.28 i slept
-0.28 is _ at
-0.28 is _ little
-0.28 low back
-0.28 mild ache
-0.28 my _ lol
-0.28 my _ today
-0.28 my _ twitch
-0.28 my first
-0.28 my grandfather
-0.28 my heel
-0.28 my toddler
-0.28 neck _ from
-0.28 need appt
-0.28 no -belly
-0.28 on _ back
-0.28 on _ knee
-0.28 on hot
-0.28 on saturday
-0.28 pain _ up
-0.28 pop
-0.28 pregnancy test
-0.28 pregnant _ it
-0.28 pres on
-0.28 red spot
-0.28 scar itch
-0.28 shot
-0.28 should _ be
-0.28 so _ toddler
-0.28 so my
-0.28 sore _ my
-0.28 sunscreen
-0.28 sweet
-0.28 swell _ bit
-0.28 take
-0.28 that normal
-0.28 the bill
-0.28 the computer
-0.28 the screen
-0.28 the week
-0.28 thur
-0.28 tired of
-0.28 wet diaper
-0.28 what should
-0.28 yesterday i
-0.29 #11+ yo
-0.29 <i <was
-0.29 <was <#
-0.29 =slept_on
-0.29 ?sign
-0.29 ?sign ?of
-0.29 ^ _ dog
-0.29 ^ _ knee
-0.29 ^ _ thing
-0.29 ^ keep
-0.29 ^ tooth
-0.29 a new
-0.29 and _ #99+
-0.29 and _ blister
-0.29 and _ dont
-0.29 and _ nauseou
-0.29 at
-0.29 back _ nigeria
-0.29 bled _ little
-0.29 bled a
-0.29 burn _ i
-0.29 burn after
-0.29 but is
-0.29 diabet
-0.29 dim
-0.29 doe _ need
-0.29 doe she
-0.29 every night
-0.29 eyelid has
-0.29 fever _ for
-0.29 first thing
-0.29 from nigeria
-0.29 gum _ when
-0.29 gum bleed
-0.29 had one
-0.29 head hurt
-0.29 heart skip
-0.29 hes _ fine
-0.29 hes eat
-0.29 his appointment
-0.29 i stood
-0.29 is _ can
-0.29 is _ normal
-0.29 it _ when
-0.29 its fine
-0.29 key _ the
-0.29 leg _ at
-0.29 matter
-0.29 much
-0.29 my _ scrap
-0.29 my _ skip
-0.29 my calf
-0.29 my palm
-0.29 nigeria
-0.29 one at
-0.29 out _ breath
-0.29 pointles
-0.29 pull _ his
-0.29 question
-0.29 scrap _ knee
-0.29 send my
-0.29 she need
-0.29 should he
-0.29 sneez a
-0.29 splash in
-0.29 stood
-0.29 stood up
-0.29 tenni
-0.29 the _ paper
-0.29 the _ was
-0.29 the same
-0.29 think its
-0.29 toe
-0.29 toilet paper
-0.29 wake _ every
-0.29 when _ eat
-0.29 when _ stood
-0.29 would
-0.3 #11+ _ boy
-0.3 =after_hard_exercise
-0.3 =strep_like
-0.3 ?you
-0.3 ^ _ car
-0.3 ^ _ check
-0.3 ^ _ follow
-0.3 ^ any
-0.3 ^ food
-0.3 ^ shiver
-0.3 ^ uti
-0.3 a physical
-0.3 about _ can
-0.3 are _ from
-0.3 beat _ after
-0.3 bed
-0.3 bit after
-0.3 bruise _ my
-0.3 bump
-0.3 car _ like
-0.3 car smell
-0.3 chest _ on
-0.3 chest lift
-0.3 crie
-0.3 cut _ a
-0.3 dizzy _ throw
-0.3 from
-0.3 have been
-0.3 her hand
-0.3 hes _ now
-0.3 i _ breakfast
-0.3 i _ its
-0.3 i wake
-0.3 in _ apartment
-0.3 is due
-0.3 kid swallow
-0.3 leg _ red
-0.3 like gas
-0.3 love the
-0.3 me with
-0.3 morn
-0.3 my _ can
-0.3 my _ smell
-0.3 my _ thi
-0.3 my body
-0.3 my stool
-0.3 nail is
-0.3 on _ forearm
-0.3 painful _ in
-0.3 pee is
-0.3 pregnant _ have
-0.3 rash from
-0.3 shiver _ the
-0.3 smell _ gas
-0.3 swell in
-0.3 tired after
-0.3 toe and
-0.3 two _ from
-0.3 vision fine
-0.3 when _ drink
-0.3 who can
-0.3 wont _ cry
-0.3 year
-0.3 yesterday _ fine
-0.31 #11+ #
-0.31 <and
-0.31 =swallowed_thing
-0.31 ?what ?are
-0.31 ^ _ ?are
-0.31 ^ _ bean
-0.31 ^ _ i
-0.31 ^ _ take
-0.31 ^ _ usual
-0.31 ^ _ wake
-0.31 ^ _ will
-0.31 ^ heart
-0.31 a paper
-0.31 a pimple
-0.31 afternoon
-0.31 ago i
-0.31 and _ want
-0.31 baby _ her
-0.31 back _ sore
-0.31 bee _ my
-0.31 bee _ on
-0.31 bee stung
-0.31 chin
-0.31 complain
-0.31 eat and
-0.31 elbow _ the
-0.31 feed
-0.31 feel _ baby
-0.31 for kid
-0.31 gain
-0.31 gone now
-0.31 i _ down
-0.31 i brush
-0.31 i threw
-0.31 is _ yellow
-0.31 is eat
-0.31 is itchy
-0.31 ish
-0.31 it _ a
-0.31 knee
-0.31 learn
-0.31 learn to
-0.31 leg day
-0.31 lil
-0.31 lost _ glass
-0.31 me up
-0.31 medicine
-0.31 month _ with
-0.31 movie
-0.31 muscle in
-0.31 my _ check
-0.31 my _ chok
-0.31 my _ tiny
-0.31 my run
-0.31 nasal
-0.31 no _ -problem
-0.31 nose _ thi
-0.31 nose at
-0.31 ok to
-0.31 on _ plane
-0.31 pink _ again
-0.31 preeclampsia
-0.31 pull _ muscle
-0.31 pushup
-0.31 rac _ the
-0.31 recip
-0.31 runn a
-0.31 saw a
-0.31 smok and
-0.31 snor _ loud
-0.31 stung my
-0.31 sudden fever
-0.31 take my
-0.31 think _ toe
-0.31 three day
-0.31 tight _ the
-0.31 tight in
-0.31 to _ clinic
-0.31 to your
-0.31 toe _ broken
-0.31 two _ for
-0.31 vaccin
-0.31 when _ brush
-0.31 when _ my
-0.31 when will
-0.31 wife _ #11+
-0.31 will _ feel
-0.31 wind
-0.31 your clinic
-0.32 -thi
-0.32 <ago
-0.32 <in
-0.32 <my _ <had
-0.32 ?do ?i
-0.32 ^ _ <a
-0.32 ^ _ headache
-0.32 ^ _ look
-0.32 ^ _ love
-0.32 ^ _ shingl
-0.32 ^ _ stone
-0.32 ^ belly
-0.32 ^ it
-0.32 ^ morn
-0.32 ^ yawn
-0.32 a _ but
-0.32 am i
-0.32 appointment is
-0.32 bandaid on
-0.32 blister in
-0.32 butter
-0.32 can _ see
-0.32 canker
-0.32 canker sore
-0.32 class
-0.32 click
-0.32 common
-0.32 cry _ i
-0.32 depression
-0.32 eye _ when
-0.32 full
-0.32 had _ cough
-0.32 heartburn at
-0.32 her knee
-0.32 i _ blood
-0.32 in _ ear
-0.32 it stopp
-0.32 kid ate
-0.32 lift my
-0.32 make it
-0.32 my _ sore
-0.32 my _ swell
-0.32 my doctor
-0.32 new year
-0.32 noon on
-0.32 on _ kid
-0.32 out _ its
-0.32 over _ at
-0.32 peanut butter
-0.32 problem
-0.32 real bad
-0.32 safe to
-0.32 shampoo _ my
-0.32 side _ the
-0.32 sore _ and
-0.32 spot _ my
-0.32 stitch
-0.32 tooth
-0.32 try
-0.32 twist _ ankle
-0.32 twist my
-0.32 two pound
-0.32 up _ time
-0.32 wash it
-0.32 what _ do
-0.32 when _ appointment
-0.32 you have
-0.33 <last <month
-0.33 =every_day
-0.33 ^ _ all
-0.33 ^ _ halloween
-0.33 ^ _ hour
-0.33 ^ _ today
-0.33 ^ home
-0.33 ^ rib
-0.33 ^ stiff
-0.33 a _ one
-0.33 a band
-0.33 a note
-0.33 and _ itch
-0.33 and itchy
-0.33 anytime
-0.33 asthma _ a
-0.33 ate _ crayon
-0.33 athlet
-0.33 athlet foot
-0.33 band
-0.33 bump my
-0.33 call me
-0.33 can walk
-0.33 chopp onion
-0.33 cros
-0.33 every day
-0.33 faint _ the
-0.33 feel weak
-0.33 finger chopp
-0.33 group
-0.33 halloween
-0.33 happy
-0.33 heartburn _ pizza
-0.33 help
-0.33 home birth
-0.33 i _ smok
-0.33 i chew
-0.33 im cranky
-0.33 in an
-0.33 is fall
-0.33 kid _ to
-0.33 my _ chopp
-0.33 my _ migraine
-0.33 my skin
-0.33 new glass
-0.33 no _ -no
-0.33 note for
-0.33 on _ of
-0.33 on _ table
-0.33 out _ they
-0.33 prednisone
-0.33 pull _ tick
-0.33 quarter
-0.33 ride
-0.33 school
-0.33 static _ from
-0.33 suppli
-0.33 support
-0.33 support group
-0.33 thi
-0.33 tick off
-0.33 to get
-0.33 trouble
-0.33 two week
-0.33 usual migraine
-0.33 when _ chew
-0.33 where _ i
-0.33 which vitamin
-0.33 wont bend
-0.34 #99+ but
-0.34 <a
-0.34 =unprotected_sex
-0.34 ?one
-0.34 ?what ?is
-0.34 ^ _ ?is
-0.34 ^ _ december
-0.34 ^ _ glass
-0.34 ^ _ grind
-0.34 ^ _ kick
-0.34 ^ _ pimple
-0.34 ^ _ shoe
-0.34 ^ _ streak
-0.34 ^ _ temp
-0.34 ^ got
-0.34 ^ hive
-0.34 ^ sneez
-0.34 a _ teeth
-0.34 a baseball
-0.34 a newborn
-0.34 after mov
-0.34 and _ help
-0.34 ankl swell
-0.34 at _ #11+
-0.34 baby drool
-0.34 breakup
-0.34 burn from
-0.34 burn when
-0.34 can _ take
-0.34 carry
-0.34 cramp _ night
-0.34 day _ a
-0.34 doe a
-0.34 drool _ lot
-0.34 ear _ on
-0.34 earlier
-0.34 eve
-0.34 get _ in
-0.34 green poop
-0.34 grind my
-0.34 had _ for
-0.34 hard _ i
-0.34 has pink
-0.34 hour _ a
-0.34 how much
-0.34 i did
-0.34 i grind
-0.34 iron pill
-0.34 is annoy
-0.34 kick in
-0.34 lot teeth
-0.34 mild fever
-0.34 much and
-0.34 my _ aid
-0.34 my ear
-0.34 my hear
-0.34 my watch
-0.34 need new
-0.34 of _ yesterday
-0.34 of january
-0.34 out for
-0.34 pee _ i
-0.34 pill refill
-0.34 rain
-0.34 same as
-0.34 say i
-0.34 shake
-0.34 shav
-0.34 swimm
-0.34 the gym
-0.34 thi _ is
-0.34 too _ and
-0.34 twinge
-0.34 two month
-0.34 up _ night
-0.34 when _ he
-0.34 where i
-0.35 # rd
-0.35 #11+ #99+
-0.35 #11+ at
-0.35 -#11+ -week
-0.35 -or
-0.35 <#
-0.35 <in <#99+
-0.35 <it
-0.35 ?can ?stres
-0.35 ?i
-0.35 ?stres
-0.35 ^ _ ?stres
-0.35 ^ _ disc
-0.35 ^ _ eye
-0.35 ^ _ kill
-0.35 ^ _ many
-0.35 ^ _ number
-0.35 ^ _ work
-0.35 ^ pregnancy
-0.35 a _ cut
-0.35 and pink
-0.35 as alway
-0.35 battery _ my
-0.35 bit _ tongue
-0.35 bleach to
-0.35 controll
-0.35 disc
-0.35 disc _ my
-0.35 disc in
-0.35 dog
-0.35 fever _ #99+
-0.35 for four
-0.35 grandma is
-0.35 has an
-0.35 heal
-0.35 heart rate
-0.35 i _ ok
-0.35 i kill
-0.35 i sneeze
-0.35 is _ away
-0.35 its a
-0.35 keep _ worse
-0.35 lost
-0.35 lunch
-0.35 my _ lift
-0.35 my _ need
-0.35 my teeth
-0.35 need an
-0.35 old _ over
-0.35 on tuesday
-0.35 or
-0.35 prescription
-0.35 rate
-0.35 rd
-0.35 sneeze
-0.35 stabb _ in
-0.35 stiff _ sleep
-0.35 stopp bleed
-0.35 stye
-0.35 the toilet
-0.35 threw up
-0.35 to a
-0.35 to see
-0.35 toddler _ his
-0.35 wax
-0.35 what _ a
-0.35 wine
-0.36 # ish
-0.36 #11+ th
-0.36 <#99+
-0.36 <month
-0.36 =about_self
-0.36 =panic_known
-0.36 =three_days
-0.36 ^ _ -blood
-0.36 ^ _ ?do
-0.36 ^ _ an
-0.36 ^ _ coffee
-0.36 ^ _ heart
-0.36 ^ _ jaw
-0.36 ^ _ shoulder
-0.36 ^ _ side
-0.36 ^ _ train
-0.36 ^ coffee
-0.36 ^ itchy
-0.36 ^ tired
-0.36 a _ my
-0.36 ac
-0.36 ac is
-0.36 after _ concert
-0.36 after runn
-0.36 and bloat
-0.36 anxiety
-0.36 as prescrib
-0.36 back _ after
-0.36 bag
-0.36 bandaid
-0.36 bath
-0.36 bite _ over
-0.36 bite all
-0.36 bring
-0.36 but no
-0.36 chest _ a
-0.36 contact
-0.36 cry
-0.36 empty
-0.36 end _ the
-0.36 feel _ in
-0.36 feel good
-0.36 from _ cold
-0.36 from sitt
-0.36 headache _ blurry
-0.36 hear
-0.36 hoop
-0.36 i _ over
-0.36 i _ thi
-0.36 i _ when
-0.36 in _ hour
-0.36 is broken
-0.36 is dark
-0.36 is dry
-0.36 is stiff
-0.36 it safe
-0.36 les
-0.36 lip _ the
-0.36 lip from
-0.36 mosquito _ all
-0.36 my _ for
-0.36 my _ start
-0.36 my _ want
-0.36 my pill
-0.36 on _ lower
-0.36 over _ leg
-0.36 pain going
-0.36 play fine
-0.36 prescrib
-0.36 scratch my
-0.36 second _ i
-0.36 second when
-0.36 the _ at
-0.36 they look
-0.36 threw _ once
-0.36 to _ smok
-0.36 took my
-0.36 toothache
-0.36 travel
-0.36 up once
-0.36 up too
-0.36 wake me
-0.36 week on
-0.36 will i
-0.36 with white
-0.37 #99+ _ fine
-0.37 <last <year
-0.37 <when
-0.37 =inconsolable
-0.37 =scratched
-0.37 =tonsils_out
-0.37 ^ <grandma
-0.37 ^ _ monday
-0.37 ^ _ wrote
-0.37 ^ tickle
-0.37 a mild
-0.37 a muscle
-0.37 a scratch
-0.37 a sec
-0.37 after coffee
-0.37 am
-0.37 and _ gone
-0.37 and tired
-0.37 as
-0.37 aunt
-0.37 better
-0.37 bleed #
-0.37 bleed _ week
-0.37 bruise from
-0.37 by _ baseball
-0.37 christma
-0.37 cough in
-0.37 dizzy on
-0.37 dust
-0.37 feel down
-0.37 fly
-0.37 for _ sec
-0.37 get _ when
-0.37 im _ with
-0.37 in _ neck
-0.37 is _ since
-0.37 is it
-0.37 it _ and
-0.37 its swollen
-0.37 joke
-0.37 laugh now
-0.37 leg _ the
-0.37 light _ #
-0.37 lower leg
-0.37 muscle _ my
-0.37 my _ bleed
-0.37 my _ result
-0.37 my team
-0.37 nest
-0.37 night
-0.37 numb from
-0.37 of _ month
-0.37 on _ toe
-0.37 pacemaker check
-0.37 scar of
-0.37 screen
-0.37 sec
-0.37 son _ on
-0.37 son chok
-0.37 team
-0.37 tickle _ my
-0.37 tickle in
-0.37 tonsil
-0.37 up green
-0.37 vet
-0.37 walk _ it
-0.37 walk on
-0.37 when i
-0.37 yes
-0.38 #11+ hour
-0.38 <was
-0.38 =sinus_long
-0.38 ^ _ bill
-0.38 ^ _ bug
-0.38 ^ _ curtain
-0.38 ^ _ eyelid
-0.38 ^ _ feel
-0.38 ^ _ with
-0.38 ^ sunburn
-0.38 ^ wind
-0.38 a _ i
-0.38 a lego
-0.38 all the
-0.38 appt
-0.38 back of
-0.38 beat fast
-0.38 bill is
-0.38 bit red
-0.38 chair
-0.38 congestion
-0.38 dec
-0.38 dish
-0.38 do _ keep
-0.38 dose
-0.38 eye _ from
-0.38 gain weight
-0.38 get _ and
-0.38 has hiccup
-0.38 heart _ fast
-0.38 hurt when
-0.38 i drink
-0.38 lego
-0.38 look yellow
-0.38 minut stopp
-0.38 mosquito _ on
-0.38 my side
-0.38 new
-0.38 no
-0.38 old _ #99+
-0.38 on _ lego
-0.38 plane
-0.38 see _ counselor
-0.38 she swallow
-0.38 stool _ hard
-0.38 stubb _ toe
-0.38 stubb my
-0.38 swell a
-0.38 that _ away
-0.38 the #11+
-0.38 the _ lol
-0.38 the chair
-0.38 the plane
-0.38 train
-0.38 two _ stopp
-0.38 two minut
-0.38 when _ pee
-0.39 # _ after
-0.39 #11+ _ after
-0.39 -faint
-0.39 -faint just
-0.39 -headache
-0.39 <grandma
-0.39 <had <a
-0.39 <to
-0.39 ^ _ -faint
-0.39 ^ _ a
-0.39 ^ _ back
-0.39 ^ _ brand
-0.39 ^ _ tickle
-0.39 ^ _ tuesday
-0.39 ^ _ wks
-0.39 ^ constipat
-0.39 ^ paper
-0.39 after pizza
-0.39 and _ back
-0.39 and _ red
-0.39 back _ from
-0.39 between period
-0.39 brand
-0.39 by _ mosquito
-0.39 can _ get
-0.39 cut _ finger
-0.39 drink _ play
-0.39 eye twitch
-0.39 finger _ onion
-0.39 gave me
-0.39 hair _ fall
-0.39 has dry
-0.39 hour _ now
-0.39 hour from
-0.39 i _ do
-0.39 im _ tired
-0.39 is pregnant
-0.39 it itch
-0.39 itchy and
-0.39 key
-0.39 mosquito _ it
-0.39 mosquito and
-0.39 my key
-0.39 no -headache
-0.39 no _ just
-0.39 period is
-0.39 pregnancy _ is
-0.39 red hot
-0.39 red warm
-0.39 small bruise
-0.39 so tired
-0.39 the _ no
-0.39 the cold
-0.39 the door
-0.39 till
-0.39 toddler _ a
-0.39 toe is
-0.39 warm
-0.39 warm and
-0.39 when he
-0.39 while pregnant
-0.4 # _ at
-0.4 # _ boy
-0.4 =snake_seen
-0.4 ?do
-0.4 ?how ?do
-0.4 ^ _ allergic
-0.4 ^ _ it
-0.4 ^ _ much
-0.4 ^ _ wax
-0.4 ^ for
-0.4 ^ little
-0.4 a refill
-0.4 burn _ tongue
-0.4 burp after
-0.4 do i
-0.4 feet _ in
-0.4 feet swell
-0.4 from pollen
-0.4 gas
-0.4 give _ a
-0.4 grandmother had
-0.4 holiday
-0.4 i pull
-0.4 ice cream
-0.4 im _ my
-0.4 im allergic
-0.4 juice
-0.4 lil when
-0.4 low fever
-0.4 me _ headache
-0.4 my _ medicine
-0.4 my _ snake
-0.4 no -pain
-0.4 nose
-0.4 old had
-0.4 on _ rug
-0.4 rug
-0.4 see a
-0.4 seem confus
-0.4 shoe
-0.4 skip
-0.4 swollen since
-0.4 the rug
-0.4 today _ ok
-0.4 toilet
-0.4 tue
-0.41 -tuesday
-0.41 ^ _ chest
-0.41 ^ _ mouth
-0.41 ^ _ phone
-0.41 ^ friday
-0.41 ^ last
-0.41 ^ static
-0.41 a cherry
-0.41 and crav
-0.41 annoy
-0.41 but didnt
-0.41 cherry
-0.41 dizzy _ the
-0.41 face _ swollen
-0.41 feb
-0.41 feel better
-0.41 from _ on
-0.41 got _ and
-0.41 i read
-0.41 in winter
-0.41 lab
-0.41 migraine
-0.41 my _ died
-0.41 my _ late
-0.41 my thumb
-0.41 no _ -or
-0.41 noon
-0.41 pinch
-0.41 pregnant _ crav
-0.41 son _ his
-0.41 spit _ a
-0.41 static
-0.41 static shock
-0.41 swallow _ cherry
-0.41 swallow _ gum
-0.41 swollen gland
-0.41 the _ pill
-0.41 too much
-0.41 visit
-0.42 -trouble
-0.42 ?are
-0.42 ^ where
-0.42 a _ after
-0.42 a _ seed
-0.42 after #
-0.42 after _ on
-0.42 and pee
-0.42 crayon
-0.42 day _ with
-0.42 dot
-0.42 expir
-0.42 eye are
-0.42 feel _ today
-0.42 feel the
-0.42 first _ in
-0.42 got _ on
-0.42 i call
-0.42 i eat
-0.42 is _ from
-0.42 is fine
-0.42 is low
-0.42 like to
-0.42 little after
-0.42 lower _ is
-0.42 my _ get
-0.42 my phone
-0.42 need _ refill
-0.42 no -numbnes
-0.42 of _ pain
-0.42 on _ arm
-0.42 pimple on
-0.42 price
-0.42 safety
-0.42 schedule
-0.42 seed
-0.42 the _ kick
-0.42 the price
-0.42 tired _ the
-0.42 week _ its
-0.42 would _ to
-0.42 wrist hurt
-0.43 #11+ _ that
-0.43 #11+ is
-0.43 <i
-0.43 ^ _ for
-0.43 ^ _ new
-0.43 ^ _ pill
-0.43 ^ feet
-0.43 ^ its
-0.43 ^ spider
-0.43 ^ threw
-0.43 ^ today
-0.43 allergy
-0.43 ask
-0.43 baby kick
-0.43 back _ going
-0.43 bean
-0.43 bit
-0.43 bloat
-0.43 braxton
-0.43 braxton hick
-0.43 breath on
-0.43 burp
-0.43 cough for
-0.43 cough it
-0.43 dinner
-0.43 do
-0.43 dog is
-0.43 ear
-0.43 eye wash
-0.43 feed well
-0.43 feel great
-0.43 for her
-0.43 get
-0.43 going down
-0.43 has _ bad
-0.43 heartburn after
-0.43 help with
-0.43 hick
-0.43 im nervou
-0.43 in _ chest
-0.43 leg on
-0.43 list
-0.43 lump _ my
-0.43 nine
-0.43 of _ in
-0.43 pain _ down
-0.43 physical
-0.43 punch
-0.43 rash with
-0.43 since _ i
-0.43 slept badly
-0.43 stop _ and
-0.43 too short
-0.43 tooth _ with
-0.43 when _ see
-0.44 # on
-0.44 #11+ #11+
-0.44 =contact_lens
-0.44 ^ <had
-0.44 ^ ?how
-0.44 ^ _ ankl
-0.44 ^ _ in
-0.44 ^ _ rate
-0.44 ^ pee
-0.44 ^ the
-0.44 after eat
-0.44 and _ fine
-0.44 book
-0.44 but i
-0.44 cant _ still
-0.44 cant sit
-0.44 hair is
-0.44 i bump
-0.44 little
-0.44 look _ a
-0.44 meal
-0.44 on _ baby
-0.44 on my
-0.44 sit still
-0.44 the _ one
-0.44 thi job
-0.44 threw
-0.44 water in
-0.44 when im
-0.45 # mo
-0.45 -symptom
-0.45 =ear_pain
-0.45 =possible_fracture
-0.45 =takes_daily
-0.45 ?of
-0.45 ^ _ almost
-0.45 ^ _ aunt
-0.45 ^ _ cramp
-0.45 ^ _ feet
-0.45 ^ _ or
-0.45 ^ _ two
-0.45 ^ back
-0.45 and _ heartburn
-0.45 difference
-0.45 dog has
-0.45 hear aid
-0.45 is _ month
-0.45 mo
-0.45 my aunt
-0.45 no -symptom
-0.45 now _ then
-0.45 once in
-0.45 past
-0.45 say _ #
-0.45 stool is
-0.45 stretch
-0.45 the difference
-0.45 thi cold
-0.45 we _ a
-0.45 what help
-0.45 with _ new
-0.45 yawn
-0.46 ^ _ between
-0.46 ^ _ breath
-0.46 ^ _ twitch
-0.46 ^ feel
-0.46 ^ low
-0.46 bit of
-0.46 brac
-0.46 dad _ and
-0.46 hungry
-0.46 i _ after
-0.46 i quit
-0.46 is _ bit
-0.46 my insurance
-0.46 pull a
-0.46 since _ night
-0.46 since last
-0.46 sore throat
-0.46 to #
-0.46 to clean
-0.46 was out
-0.46 wood
-0.47 #11+ am
-0.47 -numbnes
-0.47 =iron_pills
-0.47 ?how _ ?i
-0.47 ^ _ ache
-0.47 ^ gassy
-0.47 ^ wrong
-0.47 a counselor
-0.47 been feel
-0.47 blood pressure
-0.47 can _ go
-0.47 can we
-0.47 chest cold
-0.47 counselor
-0.47 elbow in
-0.47 feel _ for
-0.47 give me
-0.47 gone
-0.47 gym
-0.47 husband _ a
-0.47 i _ on
-0.47 is my
-0.47 like that
-0.47 my ankl
-0.47 my tooth
-0.47 numb _ from
-0.47 out _ #
-0.47 thi cough
-0.47 tissue
-0.47 tongue on
-0.47 your
-0.48 -monday
-0.48 ^ _ minut
-0.48 ^ _ quit
-0.48 ^ _ thirty
-0.48 ^ bit
-0.48 ^ insulin
-0.48 a _ bruise
-0.48 a _ when
-0.48 after garden
-0.48 allergic to
-0.48 and _ cranky
-0.48 bos
-0.48 breath fine
-0.48 brown
-0.48 cranky
-0.48 diabetic and
-0.48 fell _ his
-0.48 first
-0.48 grandma _ #11+
-0.48 i _ #11+
-0.48 is the
-0.48 its _ out
-0.48 kid _ a
-0.48 kid _ the
-0.48 lost my
-0.48 me a
-0.48 my bos
-0.48 next month
-0.48 on his
-0.48 once last
-0.48 saturday
-0.48 summer
-0.48 the _ th
-0.48 watch
-0.48 when can
-0.49 # th
-0.49 #11+ pound
-0.49 -glass
-0.49 -problem
-0.49 ^ <i
-0.49 ^ _ sister
-0.49 ^ first
-0.49 ^ toothache
-0.49 a _ cough
-0.49 a streak
-0.49 and drink
-0.49 and sleep
-0.49 can you
-0.49 fever broke
-0.49 going around
-0.49 had _ fever
-0.49 i pee
-0.49 its gone
-0.49 make me
-0.49 my gum
-0.49 not -sleep
-0.49 off _ week
-0.49 on _ stair
-0.49 pee _ lot
-0.49 pee a
-0.49 result
-0.49 side _ pain
-0.49 sign
-0.49 streak _ blood
-0.49 streak of
-0.49 stuffy nose
-0.49 these
-0.49 was _ on
-0.49 when
-0.49 without -my
-0.49 work
-0.5 # _ #
-0.5 =ate_dye
-0.5 ^ _ #99+
-0.5 ^ _ yo
-0.5 ^ at
-0.5 ^ no
-0.5 ^ roof
-0.5 ^ stubb
-0.5 ^ tomorrow
-0.5 a _ short
-0.5 a blue
-0.5 after lunch
-0.5 and then
-0.5 date
-0.5 due in
-0.5 eye _ in
-0.5 half _ hour
-0.5 half an
-0.5 hiccup for
-0.5 how
-0.5 i _ asthma
-0.5 in pregnancy
-0.5 it _ #
-0.5 my elbow
-0.5 no _ -pain
-0.5 portal
-0.5 start yesterday
-0.5 stubb
-0.5 the #
-0.5 today and
-0.5 week from
-0.5 with _ cold
-0.51 # pm
-0.51 =flu_bad
-0.51 ^ _ when
-0.51 ^ _ you
-0.51 ^ do
-0.51 are puffy
-0.51 concert
-0.51 get a
-0.51 hurt his
-0.51 is _ safe
-0.51 made my
-0.51 mom _ #11+
-0.51 scar
-0.51 sugar #99+
-0.51 that ok
-0.51 the concert
-0.52 =stye
-0.52 ^ #11+
-0.52 ^ _ scratch
-0.52 ^ _ smoke
-0.52 ^ doe
-0.52 ^ tonight
-0.52 aid
-0.52 back is
-0.52 eat
-0.52 feel _ bit
-0.52 how _ i
-0.52 i _ short
-0.52 is scratchy
-0.52 my appointment
-0.52 number
-0.52 paper cut
-0.52 run
-0.52 same
-0.52 sleep on
-0.52 soap
-0.52 sometim
-0.52 start #
-0.52 start _ day
-0.52 stres
-0.52 the flu
-0.52 throat _ scratchy
-0.52 up _ last
-0.53 # pill
-0.53 ?how
-0.53 ?is
-0.53 ^ <my
-0.53 ^ _ hit
-0.53 ^ _ oil
-0.53 ^ between
-0.53 a _ at
-0.53 a _ rash
-0.53 a cough
-0.53 baby _ feed
-0.53 back ache
-0.53 between _ and
-0.53 blister _ a
-0.53 bump his
-0.53 do _ need
-0.53 driv
-0.53 eye water
-0.53 hand _ numb
-0.53 is feed
-0.53 later
-0.53 loose stool
-0.53 my _ look
-0.53 ok now
-0.53 son got
-0.53 stiff from
-0.53 stool
-0.53 tea
-0.53 today
-0.53 want
-0.53 when _ i
-0.54 -of
-0.54 =not_taken
-0.54 ?about
-0.54 ^ _ bad
-0.54 ^ _ my
-0.54 ^ _ thi
-0.54 ^ small
-0.54 a second
-0.54 baby _ a
-0.54 cold
-0.54 daycare
-0.54 eye _ and
-0.54 for _ second
-0.54 massage
-0.54 my _ play
-0.54 my _ wash
-0.54 my nail
-0.54 my tongue
-0.54 roll over
-0.54 she fine
-0.54 snor and
-0.55 <last
-0.55 =vomit_few
-0.55 ^ _ itch
-0.55 age
-0.55 beet
-0.55 can he
-0.55 diaper
-0.55 fever is
-0.55 from _ pillow
-0.55 garden
-0.55 i need
-0.55 job
-0.55 light bleed
-0.55 mild headache
-0.55 on _ toilet
-0.55 pillow
-0.55 several time
-0.55 she _ her
-0.55 since the
-0.55 the day
-0.55 therapy
-0.55 would like
-0.56 ?in
-0.56 ?what
-0.56 ^ ?can
-0.56 ^ ?what
-0.56 ^ _ elbow
-0.56 ^ mosquito
-0.56 ^ which
-0.56 acne
-0.56 and _ nail
-0.56 are _ in
-0.56 bled
-0.56 crav
-0.56 hurt from
-0.56 jean
-0.56 my _ ache
-0.56 no -cough
-0.56 pimple
-0.56 scrap
-0.56 toenail
-0.56 traffic
-0.56 was #11+
-0.57 -no
-0.57 <year
-0.57 ^ _ blue
-0.57 ^ monday
-0.57 ^ sore
-0.57 a _ red
-0.57 baby _ up
-0.57 cold _ my
-0.57 from sleep
-0.57 hemorrhoid
-0.57 insurance
-0.57 it still
-0.57 pink
-0.57 rash _ my
-0.57 stuffy
-0.57 weekend
-0.58 ^ _ arm
-0.58 ^ _ nose
-0.58 ^ _ sore
-0.58 about it
-0.58 flu
-0.58 give
-0.58 hair
-0.58 i _ #
-0.58 loud
-0.58 make
-0.58 patch
-0.58 phlegm
-0.58 should i
-0.58 son _ #
-0.58 with blister
-0.59 <my
-0.59 =choking_passed
-0.59 =cold_hands
-0.59 ^ _ and
-0.59 ^ _ bump
-0.59 ^ _ need
-0.59 ^ next
-0.59 ^ ten
-0.59 a runny
-0.59 blister on
-0.59 can
-0.59 chip
-0.59 flu _ and
-0.59 have asthma
-0.59 how do
-0.59 it out
-0.59 keep _ down
-0.59 look _ in
-0.59 my _ seem
-0.59 nervou
-0.59 pm
-0.59 pollen
-0.59 sore from
-0.59 stress
-0.59 thumb
-0.59 what
-0.59 what doe
-0.6 ^ numb
-0.6 bleed stopp
-0.6 clinic
-0.6 do you
-0.6 down since
-0.6 just a
-0.6 my _ pressure
-0.6 my _ the
-0.6 my glass
-0.6 otherwise
-0.6 thursday
-0.61 -blood
-0.61 =cold_outside
-0.61 =muscle_tear
-0.61 ?a
-0.61 ?for
-0.61 ^ _ neck
-0.61 ^ slight
-0.61 a day
-0.61 bored
-0.61 game
-0.61 have _ cold
-0.61 i could
-0.61 in march
-0.61 is _ ok
-0.61 itch
-0.61 loose
-0.61 march
-0.61 no -blood
-0.61 phone
-0.61 pizza
-0.61 quit smok
-0.61 spr
-0.61 to take
-0.61 turn my
-0.62 -week
-0.62 ^ _ spot
-0.62 ^ can
-0.62 ^ just
-0.62 any
-0.62 coffee
-0.62 for _ week
-0.62 my _ snor
-0.62 now and
-0.62 to _ a
-0.63 =chest_injury_or_ache
-0.63 ^ hiccup
-0.63 constipat
-0.63 could
-0.63 cry and
-0.63 eye _ it
-0.63 fell on
-0.63 i get
-0.63 love
-0.63 several
-0.63 was #99+
-0.63 winter
-0.63 with my
-0.64 <year <ago
-0.64 =dentist
-0.64 ^ _ doe
-0.64 a little
-0.64 dry cough
-0.64 exam
-0.64 feel _ since
-0.64 sugar was
-0.64 swollen after
-0.64 teenager
-0.64 up _ i
-0.64 when is
-0.64 yo boy
-0.65 =seizure_usual
-0.65 ?can
-0.65 ^ dry
-0.65 ^ not
-0.65 in _ even
-0.65 is _ pain
-0.65 low
-0.65 since monday
-0.65 stop cry
-0.65 th
-0.65 the even
-0.65 thirty
-0.66 =constipation
-0.66 ^ _ crie
-0.66 a mosquito
-0.66 are sore
-0.66 de
-0.66 from _ dentist
-0.66 her _ with
-0.66 my usual
-0.66 on monday
-0.66 slept
-0.66 slight
-0.66 test
-0.67 #11+ _ want
-0.67 #99+ since
-0.67 -cough
-0.67 after work
-0.67 and play
-0.67 call
-0.67 december
-0.67 doctor
-0.67 feel full
-0.67 follow
-0.67 hiccup
-0.67 january
-0.67 sore
-0.67 teeth
-0.67 what is
-0.68 =itching
-0.68 a _ off
-0.68 alway
-0.68 bill
-0.68 made
-0.68 my period
-0.68 onion
-0.68 sore after
-0.68 where
-0.69 ^ are
-0.69 all good
-0.69 blood on
-0.69 daughter _ her
-0.69 end of
-0.69 im sad
-0.69 vitamin
-0.69 why
-0.69 you
-0.7 ^ _ do
-0.7 ^ _ hand
-0.7 ^ _ threw
-0.7 feel ok
-0.7 five
-0.7 from now
-0.7 i _ at
-0.7 my dog
-0.7 next week
-0.7 over #11+
-0.7 pink eye
-0.7 ring
-0.7 the dentist
-0.7 tickle
-0.71 ^ _ to
-0.71 ^ stabb
-0.71 a _ nose
-0.71 breath _ the
-0.71 can i
-0.71 eyelash
-0.71 of _ on
-0.71 spit up
-0.71 tired
-0.71 wash
-0.71 with thi
-0.72 # _ of
-0.72 =low_mood_deep
-0.72 ^ by
-0.72 day of
-0.72 my hair
-0.72 pain _ a
-0.73 =aura_usual
-0.73 ^ how
-0.73 a cold
-0.73 itchy
-0.73 snor
-0.73 vaccine
-0.74 -pain
-0.74 ^ stomach
-0.74 arm _ sore
-0.74 cream
-0.74 for year
-0.74 heartburn
-0.74 no -fever
-0.74 scratchy
-0.74 sneez
-0.74 swallow her
-0.75 -yet
-0.75 =tired
-0.75 and want
-0.75 morning
-0.75 should
-0.76 diaper rash
-0.76 runny nose
-0.76 twitch
-0.77 =hearing
-0.77 ^ _ hurt
-0.77 ^ sweaty
-0.77 before
-0.77 bruise
-0.77 check
-0.77 next
-0.78 -fever
-0.78 -my
-0.78 =cold_only
-0.78 ^ when
-0.78 food
-0.78 gassy
-0.78 is a
-0.78 my _ faint
-0.78 runny
-0.78 sunburn
-0.78 sunday
-0.78 was _ of
-0.79 =during_exercise
-0.79 =low_mood
-0.79 glass
-0.79 great
-0.79 mosquito bite
-0.79 took _ pill
-0.8 ^ light
-0.8 ^ thi
-0.8 diet
-0.8 feel fine
-0.8 well
-0.81 ^ _ make
-0.81 ache
-0.81 at night
-0.81 broken
-0.81 on it
-0.82 ^ mild
-0.82 all _ time
-0.82 checkup
-0.82 friday
-0.82 husband snor
-0.82 period
-0.82 the time
-0.82 upset
-0.83 =itchy_only
-0.83 due
-0.83 safe
-0.83 smok
-0.83 tiny
-0.84 #99+ _ #11+
-0.84 dry
-0.84 need
-0.84 tomorrow
-0.84 wednesday
-0.84 which
-0.85 ^ _ get
-0.85 ^ ear
-0.85 gum
-0.85 sleep
-0.86 -sleep
-0.87 paper
-0.87 toddler wont
-0.88 =eating_disorder
-0.88 good
-0.88 please
-0.88 pregnancy
-0.89 #11+ _ dizzy
-0.89 ^ _ period
-0.89 in _ morn
-0.89 ok
-0.89 the morn
-0.89 tuesday
-0.9 ^ what
-0.9 cough _ fever
-0.9 need a
-0.92 ^ dizzy
-0.92 milk
-0.92 want a
-0.93 at #
-0.94 =sunburn
-0.94 =twisted
-0.94 refill
-0.94 year _ has
-0.96 ^ _ after
-0.96 dentist
-0.96 i _ sleep
-0.96 my fever
-0.97 # #11+
-0.97 doe
-0.98 mild
-1 ^ _ day
-1.01 cant sleep
-1.03 is sore
-1.04 a bit
-1.04 sad
-1.05 ^ is
-1.05 small
-1.06 ^ headache
-1.06 is that
-1.07 mosquito
-1.07 once
-1.08 ^ _ fever
-1.08 and need
-1.09 elbow
-1.09 monday
-1.11 appointment
-1.11 play
-1.14 =raynaud_usual
-1.14 fine
-1.15 normal
-1.16 scratch
-1.18 late
-1.19 laugh
-1.32 haha
-1.35 ^ in
-1.37 fine now
-1.42 lol
`,
}
