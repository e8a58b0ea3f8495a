import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.37,
  emergencyFrom: 1.17,
  nurseFrom: 0.7,
  weights: `
2.12 =stab_shot
2.06 =suicidal
1.98 =harm_others
1.89 =poison_swallowed
1.89 =self_harm_now
1.75 =amputated
1.74 =device_alarm
1.72 =abuse_danger
1.66 =swallowed_battery
1.65 =overdose_taken
1.62 =water_broke
1.56 =snake
1.55 =seizure
1.52 =baby_quiet
1.52 =chest_pressure
1.52 =deformed
1.49 =contractions
1.48 =black_stool
1.47 =face_blisters
1.43 =chemical_burn
1.43 =unresponsive
1.42 =wild_bite
1.4 =drowning
1.39 =carbon_monoxide
1.39 =choking
1.36 die
1.35 =bleeding_heavy
1.35 =cannot_breathe
1.34 ^ _ chok
1.33 =soaking_pad
1.31 =burn_big
1.3 =skin_peeling
1.25 =no_urine
1.23 =vision_loss
1.23 pass out
1.23 seizure
1.22 =electric
1.22 found
1.21 =swelling_throat
1.21 =vomiting_blood
1.19 =confused
1.18 chok
1.18 the baby
1.17 into
1.17 pass
1.15 a seizure
1.13 min
1.13 nonstop
1.12 =high_fever
1.12 =inhaler_fails
1.12 behind
1.12 temp _ #99+
1.12 through
1.12 way
1.11 #99+ and
1.1 =smoke
1.1 hav
1.08 sugar is
1.07 =child_got_pills
1.07 =seizure_repeat
1.06 =deep_burn
1.06 =drowsy
1.06 =fainted
1.06 =withdrawal
1.05 =ear_swollen
1.05 =fell_baby
1.05 bent
1.05 black
1.04 every _ minut
1.04 fever and
1.04 to die
1.03 =baby_still
1.03 =drugs_taken
1.03 =priapism
1.03 breathe
1.02 =again_fainted
1.02 =chemical_strong
1.01 =animal_bite
1.01 collaps
1 =dystonia
1 fluid
1 forward
1 on _ and
1 out _ the
0.99 hav a
0.98 =coughs_blood
0.98 crush
0.98 im on
0.97 =severe_headache
0.97 =speech
0.97 =very_fast_pulse
0.97 anymore
0.97 hang
0.97 vomit
0.96 =radiates_groin
0.95 drank
0.95 implant
0.95 swell up
0.94 =at_rest
0.94 =bluish
0.94 =face_droop
0.94 =jaw_locked
0.94 =sudden
0.94 =testicle
0.94 and im
0.94 chill
0.94 had _ seizure
0.94 open
0.94 the floor
0.94 touch
0.94 whole
0.93 -up
0.93 =chemical_word
0.93 confus
0.93 soak
0.92 =barking_stridor
0.92 =turning_blue
0.92 sudden
0.91 =eye_pierced
0.91 =oxygen_low
0.91 ^ cant
0.91 by mistake
0.91 mistake
0.91 my _ with
0.9 =mouth_sores
0.9 and _ eye
0.9 fell _ the
0.9 gun
0.9 myself
0.9 over #99+
0.9 worst
0.89 =done_with_it
0.89 =feels_sleepy
0.89 =waters_said
0.89 for _ hour
0.89 is _ the
0.89 off the
0.88 =cannot_move_side
0.88 =drug_named
0.88 =lips_blue
0.88 =numb_any
0.88 =sugar_low
0.88 =weak_one_side
0.88 so bad
0.87 =purple_rash
0.87 =rigors_hard
0.87 and now
0.87 and she
0.87 from a
0.87 i just
0.87 last _ and
0.87 my friend
0.87 point
0.87 shook
0.87 think about
0.87 up to
0.87 wont wake
0.87 word
0.86 =gradual_numb
0.86 end it
0.86 fire
0.86 is swell
0.86 n
0.86 think i
0.85 =half_body
0.85 =swelling_lips
0.85 cant _ my
0.85 clot
0.85 shak
0.85 swell
0.85 tell _ to
0.85 think
0.85 turn
0.85 water broke
0.84 =eye_bulge
0.84 =rigors
0.84 =shaking
0.84 =wont_swallow
0.84 ^ sudden
0.84 a bat
0.84 and _ my
0.84 and he
0.84 and vomit
0.84 baby #
0.84 bat
0.84 bit my
0.84 fish hook
0.84 temp is
0.84 the _ and
0.84 went
0.83 =bp_very_high
0.83 =heat_danger
0.83 and _ breath
0.83 and chill
0.83 and my
0.83 deep
0.83 face
0.83 floor
0.83 miss
0.83 neck _ fever
0.83 on _ floor
0.82 =bladder_bowel_loss
0.82 =slow_heart
0.82 =swallow_trouble
0.82 =weak_legs
0.82 by
0.82 has _ and
0.82 pad
0.82 testicle
0.82 thigh
0.82 week with
0.81 # wks
0.81 =plant_eaten
0.81 cant feel
0.81 heart is
0.81 hes
0.81 in _ and
0.81 on one
0.81 shock
0.81 was _ in
0.8 =born_part
0.8 =hallucinating
0.8 =pain_beyond
0.8 =severe_pain
0.8 =sleepless_days
0.8 =throat_tight
0.8 =tongue_swollen
0.8 after a
0.8 and _ out
0.8 and hes
0.8 inhal
0.8 isnt
0.8 lip
0.8 ther
0.8 wont
0.79 =chest_tearing
0.79 =collapsed_word
0.79 =saddle_numb
0.79 =spits_clots
0.79 ^ hes
0.79 and _ are
0.79 and her
0.79 brother
0.79 cant swallow
0.79 clos
0.79 going to
0.79 now _ and
0.79 red blood
0.79 squeez
0.79 tonight
0.79 turn blue
0.79 while runn
0.78 =object_stuck
0.78 ^ infant
0.78 and _ i
0.78 battery
0.78 bottle
0.78 infant
0.78 is _ on
0.78 my _ drank
0.78 my whole
0.78 poison
0.78 say
0.78 temp of
0.78 white and
0.77 -peed
0.77 =hurts_breathing
0.77 =pierced_through
0.77 =soft_spot
0.77 a temp
0.77 contraction
0.77 eaten
0.77 feel like
0.77 im dizzy
0.77 ive been
0.77 may have
0.77 my thigh
0.77 my water
0.77 one side
0.77 wont go
0.76 =immunosuppressed
0.76 =short_breath
0.76 acid
0.76 and is
0.76 bone
0.76 chest and
0.76 cut off
0.76 everywhere
0.76 is _ up
0.76 lighthead
0.76 pale
0.76 that _ go
0.76 to _ it
0.76 was stabb
0.75 =belly_hard
0.75 =drooling
0.75 =head_injury
0.75 =valve_or_device
0.75 =wheeze_word
0.75 ^ think
0.75 and _ chest
0.75 and _ in
0.75 and _ rash
0.75 and red
0.75 cant breathe
0.75 gush
0.75 hook
0.75 i _ like
0.75 infection
0.75 my _ keep
0.75 my _ touch
0.75 she
0.75 the kitchen
0.75 touch me
0.75 was _ with
0.74 =breath_pauses
0.74 =deep_cut
0.74 =one_side_belly
0.74 bleed
0.74 fall
0.74 hard
0.74 i _ feel
0.74 i cut
0.74 im hav
0.74 on _ side
0.74 shock me
0.74 tell
0.74 that wont
0.74 took _ many
0.74 weird
0.74 wheez
0.73 =dark_urine
0.73 =dry_mouth
0.73 =limb_bleeds
0.73 =pleuritic
0.73 =sugar_very_low
0.73 =vomiting
0.73 an _ ago
0.73 and see
0.73 by a
0.73 cut _ wrist
0.73 flash
0.73 is bent
0.73 is bleed
0.73 my belly
0.73 my vision
0.73 now my
0.73 wks
0.72 =bleeding_any
0.72 =blood_thinner
0.72 =car_crash
0.72 =leg_swelling_one
0.72 =long_bleed
0.72 =retractions
0.72 =tearing_trunk
0.72 boyfriend
0.72 bright _ blood
0.72 bright red
0.72 cant _ it
0.72 even
0.72 im _ a
0.72 me to
0.72 minut and
0.72 mouth
0.72 my boyfriend
0.72 pupil
0.72 rash that
0.72 short of
0.71 =pale_clammy
0.71 =worst_ever
0.71 and the
0.71 back and
0.71 bleed from
0.71 bright
0.71 kitchen
0.71 lip are
0.71 since yesterday
0.71 spasm
0.71 ther a
0.71 was _ by
0.7 # _ pregnant
0.7 =ear_blood
0.7 =hurts_move
0.7 =means_at_hand
0.7 ^ found
0.7 and _ have
0.7 and _ neck
0.7 and confus
0.7 and just
0.7 and short
0.7 and wont
0.7 cant
0.7 feel dizzy
0.7 floppy
0.7 temp
0.7 thought of
0.7 wrist
0.69 #11+ min
0.69 =hernia
0.69 =limb_cold_pale
0.69 =making_swell
0.69 =slow_breathing
0.69 a bunch
0.69 belly
0.69 bent _ a
0.69 bunch
0.69 bunch of
0.69 cant open
0.69 here
0.69 my _ lip
0.69 my _ swallow
0.69 short _ breath
0.69 the point
0.69 took too
0.69 two _ after
0.69 vomit and
0.69 wound
0.68 -baby
0.68 -felt _ -baby
0.68 =blurry_vision
0.68 =born_now
0.68 =cant_lie_flat
0.68 =hernia_stuck
0.68 =skin_black
0.68 ^ chok
0.68 and _ sleepy
0.68 back _ and
0.68 bleed after
0.68 breath
0.68 cant _ her
0.68 chest hurt
0.68 dark pee
0.68 hasnt
0.68 my right
0.68 now fever
0.68 off in
0.68 old is
0.68 severe
0.68 swollen and
0.68 with blood
0.68 wont _ up
0.67 #11+ _ no
0.67 =fall_hard
0.67 =fever
0.67 =wound_infected
0.67 ^ _ bit
0.67 and _ pain
0.67 fast and
0.67 is com
0.67 off _ the
0.67 pain is
0.67 she _ and
0.67 smell _ and
0.67 splash
0.67 the bathroom
0.67 vision
0.66 -right
0.66 =chest_any
0.66 =neck_swelling
0.66 =tearing
0.66 =wont_feed
0.66 and _ im
0.66 breath for
0.66 came back
0.66 chemical
0.66 heart _ #99+
0.66 heart rac
0.66 is chok
0.66 is in
0.66 isnt -breath
0.66 jaw
0.66 kick today
0.66 my _ came
0.66 one _ is
0.66 push
0.66 skin is
0.66 stopp _ and
0.66 terrible
0.66 three time
0.66 throw up
0.65 #11+ time
0.65 =hanging_attempt
0.65 =right_side
0.65 ^ havent
0.65 ^ took
0.65 and _ and
0.65 bad _ and
0.65 bleach _ my
0.65 bleach in
0.65 bottle of
0.65 her head
0.65 is _ off
0.65 knife
0.65 magnet
0.65 my _ turn
0.65 say #99+
0.65 spray
0.65 start in
0.65 there
0.65 took _ of
0.65 week _ with
0.64 #11+ tylenol
0.64 =co_alarm
0.64 =high_altitude
0.64 =near_faint
0.64 =postpartum
0.64 =preterm_weeks
0.64 =to_the_bone
0.64 ^ _ went
0.64 ^ vomit
0.64 a fight
0.64 a knife
0.64 all over
0.64 and _ keep
0.64 been
0.64 by the
0.64 calf is
0.64 feel hot
0.64 flew
0.64 heart _ and
0.64 in his
0.64 month _ has
0.64 my _ put
0.64 rat
0.64 rat poison
0.64 tell me
0.64 the left
0.64 vision is
0.64 week old
0.63 -hour
0.63 -in _ -hour
0.63 =cocaine
0.63 =eye_chemical
0.63 =noisy_rest
0.63 =severe_weakness
0.63 =vomiting_constantly
0.63 ^ _ been
0.63 accidental
0.63 blue
0.63 cant breath
0.63 cant keep
0.63 cough up
0.63 feel _ im
0.63 feel my
0.63 high fever
0.63 like coffee
0.63 minut
0.63 my _ open
0.63 my wrist
0.63 nonsense
0.63 pregnant #11+
0.63 soft spot
0.63 talk
0.63 talk nonsense
0.63 took #11+
0.62 =diarrhea_many
0.62 =hives
0.62 ^ tongue
0.62 acid on
0.62 after the
0.62 and _ feel
0.62 and _ had
0.62 and _ of
0.62 and i
0.62 belly hurt
0.62 can see
0.62 do _ still
0.62 even after
0.62 finger got
0.62 herself
0.62 i _ stabb
0.62 in _ foot
0.62 is blurry
0.62 my hip
0.62 of my
0.62 on _ right
0.62 over _ and
0.62 put
0.62 she #
0.62 stuck
0.62 swallow
0.62 to breathe
0.62 twice
0.62 with _ and
0.62 with _ breath
0.61 # min
0.61 # minut
0.61 <two <week
0.61 =eye_hit
0.61 =goodbye_note
0.61 =jaundice
0.61 =legs_gone
0.61 =limp_refuses
0.61 =purple_word
0.61 ^ husband
0.61 ^ pain
0.61 a _ battery
0.61 and _ dizzy
0.61 and its
0.61 behind _ ear
0.61 bite _ my
0.61 black and
0.61 dont _ if
0.61 eliqui
0.61 for _ minut
0.61 forehead
0.61 huge
0.61 hurt _ bad
0.61 i _ lisinopril
0.61 leak
0.61 my mouth
0.61 night but
0.61 no _ and
0.61 out twice
0.61 push forward
0.61 throw
0.61 was in
0.6 # _ and
0.6 =bp_high
0.6 =eye_hit_bad
0.6 =limp_leg
0.6 =upper_belly_pain
0.6 ^ _ soft
0.6 ^ someone
0.6 a tree
0.6 after my
0.6 and _ heart
0.6 chest _ tight
0.6 drowsy
0.6 everyone
0.6 eye got
0.6 faint _ runn
0.6 faint while
0.6 head is
0.6 into my
0.6 is _ out
0.6 it _ like
0.6 liv
0.6 my _ sugar
0.6 my _ went
0.6 now hes
0.6 of liv
0.6 old wont
0.6 point _ liv
0.6 point of
0.6 purple
0.6 read #11+
0.6 short
0.6 stabb
0.6 stick
0.6 stomach hurt
0.6 the _ is
0.6 the right
0.6 the tip
0.6 through my
0.6 tick bite
0.6 turn _ and
0.6 what _ point
0.59 =hip_fracture
0.59 ^ _ by
0.59 ^ _ got
0.59 ^ _ pregnant
0.59 and
0.59 and _ is
0.59 and heart
0.59 bitten
0.59 bitten by
0.59 black _ and
0.59 came
0.59 com
0.59 dont know
0.59 drank antifreeze
0.59 feel tight
0.59 got into
0.59 has been
0.59 head
0.59 her _ and
0.59 her _ is
0.59 hurt so
0.59 i _ i
0.59 i think
0.59 i was
0.59 is bulg
0.59 my _ got
0.59 now i
0.59 now im
0.59 outside
0.59 pass _ at
0.59 pod
0.59 sweat
0.59 to my
0.59 too many
0.59 weak
0.59 weight on
0.59 whole bottle
0.59 worst headache
0.58 =moved_right
0.58 =muscle_cramps
0.58 ^ _ drank
0.58 ^ shingl
0.58 and _ spasm
0.58 and hard
0.58 baby _ -breath
0.58 bathroom
0.58 black poop
0.58 cleaner
0.58 crazy
0.58 dont
0.58 faint
0.58 gett _ and
0.58 going
0.58 hurt to
0.58 kill
0.58 limp
0.58 nail gun
0.58 noise
0.58 pressure _ over
0.58 puffer
0.58 rattlesnake
0.58 read _ on
0.58 sense
0.58 shingl _ my
0.58 soak _ pad
0.58 start _ my
0.58 water _ and
0.58 woke up
0.57 =green_vomit
0.57 =wakes
0.57 ^ _ dad
0.57 ^ _ keep
0.57 ^ _ stopp
0.57 ^ bleed
0.57 a handful
0.57 and _ vomit
0.57 and _ with
0.57 and _ wont
0.57 and numb
0.57 antifreeze
0.57 between _ shoulder
0.57 burn _ hand
0.57 chest pain
0.57 cough and
0.57 ever
0.57 found my
0.57 from his
0.57 handful
0.57 handful of
0.57 hit _ head
0.57 i cant
0.57 like
0.57 like _ and
0.57 like im
0.57 me _ night
0.57 my brother
0.57 n im
0.57 remote
0.57 tar
0.57 the _ floor
0.57 throat clos
0.57 up and
0.57 way _ than
0.56 -breath -right
0.56 -pill
0.56 =stroke_said
0.56 =young_baby
0.56 ^ she
0.56 accident
0.56 all _ and
0.56 and _ look
0.56 and hit
0.56 and pass
0.56 bag is
0.56 be _ anymore
0.56 button
0.56 dog bit
0.56 down _ my
0.56 got _ with
0.56 grape
0.56 his chest
0.56 i _ raped
0.56 im bleed
0.56 my sleep
0.56 off _ #
0.56 raped
0.56 swallow a
0.56 the _ side
0.56 wake
0.56 was raped
0.56 while
0.55 -felt -the
0.55 -the -baby
0.55 =fall_height
0.55 =leaking
0.55 =thrown_back
0.55 =trunk_pain
0.55 =urinary_stuck
0.55 ^ everyone
0.55 a cup
0.55 a fish
0.55 a minute
0.55 after _ fall
0.55 and _ leg
0.55 c section
0.55 clammy
0.55 cup of
0.55 cut _ my
0.55 drool
0.55 even _ the
0.55 explod
0.55 fight
0.55 headach
0.55 headach and
0.55 her
0.55 higher
0.55 i _ and
0.55 i still
0.55 i walk
0.55 im lighthead
0.55 in and
0.55 is rac
0.55 know if
0.55 left
0.55 minute
0.55 my _ and
0.55 my _ just
0.55 my _ sudden
0.55 neck _ and
0.55 noth
0.55 nowhere
0.55 of nowhere
0.55 out _ nowhere
0.55 pain
0.55 section
0.55 shak and
0.55 stab
0.55 sudden cant
0.55 the fall
0.55 voice
0.55 was _ the
0.54 # _ with
0.54 #99+ _ #99+
0.54 -all
0.54 -drink
0.54 =battery_word
0.54 =red_racing
0.54 ^ _ pacemaker
0.54 alarm
0.54 and _ cant
0.54 and _ cough
0.54 and his
0.54 and no
0.54 and say
0.54 and ther
0.54 broke _ #11+
0.54 broke at
0.54 double
0.54 eyeball
0.54 face and
0.54 fish _ in
0.54 grandma
0.54 gray
0.54 hand finger
0.54 his _ and
0.54 hook _ my
0.54 hour _ it
0.54 im in
0.54 is _ like
0.54 jerk
0.54 my _ fever
0.54 old with
0.54 right side
0.54 she has
0.54 sleepy
0.54 squeaky
0.54 straight
0.54 them
0.54 too _ to
0.54 water _ at
0.53 -had -a
0.53 <the _ <two
0.53 =appendix_burst
0.53 =birth_now
0.53 =eye_pain
0.53 =lab_danger
0.53 =mania_psychosis
0.53 ^ _ put
0.53 ^ _ wound
0.53 ^ severe
0.53 ^ ther
0.53 a _ hook
0.53 and _ hot
0.53 appendix burst
0.53 black stool
0.53 breath _ a
0.53 burst
0.53 cant move
0.53 cant wake
0.53 chemo
0.53 coffee ground
0.53 doesnt
0.53 fell from
0.53 fingertip
0.53 for over
0.53 goodbye
0.53 grey
0.53 ground
0.53 have _ a
0.53 he got
0.53 hour ago
0.53 hour and
0.53 like #11+
0.53 like _ ground
0.53 lip look
0.53 look _ coffee
0.53 my _ arm
0.53 my _ burst
0.53 my dad
0.53 of _ finger
0.53 off _ fingertip
0.53 on _ left
0.53 pain _ my
0.53 pale and
0.53 pull
0.53 say he
0.53 say hes
0.53 shut
0.53 sunken
0.53 think _ appendix
0.53 used my
0.53 vision _ blurry
0.53 way _ my
0.52 -slept -in
0.52 =belly_pain
0.52 =gangrene
0.52 =head_danger
0.52 =projectile
0.52 =worst_ever_sick
0.52 ^ _ belly
0.52 ^ _ think
0.52 ^ they
0.52 a _ bit
0.52 and _ has
0.52 and _ stomach
0.52 bare
0.52 broke
0.52 by accident
0.52 cant get
0.52 chest
0.52 dad collaps
0.52 diarrhea
0.52 each
0.52 ex
0.52 feel sick
0.52 fever _ and
0.52 foam
0.52 foot is
0.52 for hour
0.52 hasnt -slept
0.52 headache _ see
0.52 hit
0.52 is _ #99+
0.52 is _ my
0.52 my _ been
0.52 neck and
0.52 numb and
0.52 oxygen
0.52 paus
0.52 projectile
0.52 projectile vomit
0.52 scream
0.52 see
0.52 she _ a
0.52 someth
0.52 super
0.51 -all -day
0.51 =fast_breathing
0.51 =racing_heart
0.51 =swelling
0.51 ^ snake
0.51 alive
0.51 and _ faint
0.51 and _ hes
0.51 and blister
0.51 are bleed
0.51 baby _ kick
0.51 been _ up
0.51 breath and
0.51 breath in
0.51 com out
0.51 confus and
0.51 gett weaker
0.51 hallucinat
0.51 have _ fever
0.51 have headach
0.51 hip
0.51 i _ swallow
0.51 i pass
0.51 im _ and
0.51 im going
0.51 is _ so
0.51 mouth and
0.51 my _ collaps
0.51 my _ took
0.51 neighbor
0.51 of _ and
0.51 so
0.51 threaten
0.51 thrown
0.51 tongue is
0.51 weak and
0.51 weaker
0.5 -felt
0.5 =cannot_move_limb
0.5 =feels_incredible
0.5 =fell
0.5 =hernia_word
0.5 =irregular_heart
0.5 =pink_foam
0.5 =screams_in_bouts
0.5 =sudden_balance
0.5 and bleed
0.5 and eye
0.5 and isnt
0.5 bad headache
0.5 bleed _ the
0.5 blue and
0.5 bone is
0.5 down _ stair
0.5 down and
0.5 dropp
0.5 electric shock
0.5 fell down
0.5 garage
0.5 gasp
0.5 got
0.5 hes _ and
0.5 i see
0.5 in _ garage
0.5 into the
0.5 is white
0.5 last _ now
0.5 like crazy
0.5 lying
0.5 my _ it
0.5 my jaw
0.5 near
0.5 off
0.5 right
0.5 say _ just
0.5 sharp pain
0.5 she breath
0.5 shoot
0.5 some
0.5 stick _ of
0.5 stop
0.5 swell _ my
0.5 ten minut
0.5 the garage
0.5 the light
0.5 those
0.5 those little
0.5 to end
0.5 used
0.5 walk _ the
0.49 #11+ _ with
0.49 =anaphylaxis_said
0.49 =blister_any
0.49 =face_odd
0.49 =flashes_floaters
0.49 =hit_hard
0.49 =kidney_infection
0.49 =not_eating_days
0.49 =sugar_extreme
0.49 =urinary_stuck_long
0.49 ^ _ help
0.49 ^ _ his
0.49 alarm _ going
0.49 and _ down
0.49 and sore
0.49 awful
0.49 baby _ blue
0.49 baby turn
0.49 behind the
0.49 blister all
0.49 blood
0.49 burn _ face
0.49 cant pee
0.49 discharge and
0.49 epipen
0.49 eye was
0.49 fell in
0.49 he was
0.49 his eye
0.49 i _ breathe
0.49 in _ house
0.49 is _ and
0.49 is hav
0.49 kidney infection
0.49 know how
0.49 look _ and
0.49 me _ i
0.49 my _ i
0.49 my epipen
0.49 no _ today
0.49 of new
0.49 on warfarin
0.49 place
0.49 popp out
0.49 puk
0.49 swell after
0.49 thi _ and
0.49 throat is
0.49 up _ arm
0.49 used _ epipen
0.48 #11+ minut
0.48 #99+ with
0.48 =bite_bad
0.48 =squeezing_word
0.48 =swelling_face
0.48 ^ _ cant
0.48 ^ _ fell
0.48 ^ _ was
0.48 after _ new
0.48 and _ been
0.48 and _ so
0.48 and _ wake
0.48 and ankl
0.48 and ive
0.48 and today
0.48 back from
0.48 been _ and
0.48 broke and
0.48 daughter has
0.48 each breath
0.48 ear infection
0.48 feel _ someth
0.48 forward and
0.48 from _ remote
0.48 going up
0.48 grabb
0.48 heart pill
0.48 heavy
0.48 him out
0.48 i stopp
0.48 insulin _ mistake
0.48 insulin by
0.48 is hot
0.48 leg is
0.48 like someth
0.48 mak
0.48 much _ by
0.48 much insulin
0.48 my _ calf
0.48 my _ deep
0.48 my _ since
0.48 my pacemaker
0.48 nail _ week
0.48 no sense
0.48 out in
0.48 push _ and
0.48 red and
0.48 she chok
0.48 someth _ in
0.48 stuck _ my
0.48 the bone
0.48 the cut
0.48 the remote
0.48 think my
0.48 through the
0.48 too _ insulin
0.48 wife is
0.48 with _ fever
0.48 with _ temp
0.48 with each
0.48 wont _ and
0.48 wont stop
0.48 wrist _ ankl
0.48 wrist and
0.47 -fade
0.47 =new_baby
0.47 =recent_travel
0.47 ^ _ found
0.47 ^ gush
0.47 a _ and
0.47 a _ headache
0.47 a _ now
0.47 a _ wire
0.47 a live
0.47 and _ short
0.47 and pull
0.47 awake
0.47 belly is
0.47 breath even
0.47 calm
0.47 cant _ down
0.47 dad
0.47 down there
0.47 eye _ a
0.47 fell and
0.47 fever
0.47 fever _ my
0.47 grandson
0.47 have had
0.47 he cant
0.47 hes cough
0.47 hot
0.47 hurt and
0.47 i breathe
0.47 ive
0.47 just had
0.47 lip _ blue
0.47 magnet from
0.47 my head
0.47 my kidney
0.47 my stomach
0.47 near _ eye
0.47 near my
0.47 old got
0.47 pain _ i
0.47 pressure _ my
0.47 right _ wont
0.47 right calf
0.47 shingl near
0.47 since _ morn
0.47 slurr
0.47 so weak
0.47 soft
0.47 spitt
0.47 that _ -fade
0.47 that dont
0.47 then start
0.47 think _ hav
0.47 throat _ swell
0.47 upper
0.47 want _ die
0.47 when _ breathe
0.46 =means_mentioned
0.46 =weak_breathing
0.46 ^ _ monoxide
0.46 ^ _ stomach
0.46 ^ black
0.46 ^ carbon
0.46 ^ gunshot
0.46 ^ infect
0.46 ^ water
0.46 ^ worst
0.46 about to
0.46 and _ confus
0.46 and painful
0.46 at _ table
0.46 been _ all
0.46 cant bend
0.46 carbon _ alarm
0.46 cell and
0.46 fever _ chill
0.46 fluid #11+
0.46 fluid _ week
0.46 go away
0.46 got spray
0.46 gunshot
0.46 hard _ breathe
0.46 have _ and
0.46 head and
0.46 inhal smoke
0.46 is cold
0.46 lisinopril
0.46 make a
0.46 me last
0.46 min ago
0.46 monoxide alarm
0.46 new _ and
0.46 on herself
0.46 painful
0.46 practice
0.46 rac
0.46 rattlesnake _ my
0.46 sickle _ and
0.46 side _ my
0.46 snake bite
0.46 stick out
0.46 swallow _ handful
0.46 swallow _ magnet
0.46 took _ tylenol
0.46 turn purple
0.46 up blood
0.46 very sleepy
0.46 wake up
0.46 was under
0.46 week _ feel
0.46 with _ headache
0.46 woke
0.45 #99+ _ chill
0.45 -baby -move
0.45 -had
0.45 -move
0.45 -slept
0.45 -when
0.45 =device_shock
0.45 =frostbite
0.45 =weak_any
0.45 ^ _ defibrillator
0.45 ^ _ stabb
0.45 ^ newborn
0.45 ^ seizure
0.45 and _ blood
0.45 and _ face
0.45 and _ hurt
0.45 and _ skin
0.45 and _ throw
0.45 and smell
0.45 around the
0.45 chok on
0.45 deep hole
0.45 defibrillator
0.45 diabetic _ is
0.45 dog _ my
0.45 dryer
0.45 eye is
0.45 fever rash
0.45 for _ few
0.45 go
0.45 his _ with
0.45 hook in
0.45 im _ blood
0.45 im _ up
0.45 im throw
0.45 is _ sleepy
0.45 is cough
0.45 is full
0.45 its all
0.45 jaw lock
0.45 jump
0.45 just sitt
0.45 kill my
0.45 like a
0.45 my _ after
0.45 my defibrillator
0.45 my forehead
0.45 new floater
0.45 now _ have
0.45 now its
0.45 of _ floater
0.45 of breath
0.45 old _ into
0.45 pregnant _ bad
0.45 pregnant _ week
0.45 stabb _ the
0.45 stabb in
0.45 stomach is
0.45 suck
0.45 suck in
0.45 terrible headache
0.45 the dryer
0.45 three _ today
0.45 throat _ and
0.45 uncle
0.45 up my
0.45 us
0.45 very
0.45 want _ be
0.45 we _ in
0.45 wrote
0.44 #11+ _ she
0.44 -baby _ since
0.44 -crie
0.44 -she -crie
0.44 -when _ -crie
0.44 =burned_hand
0.44 =calf
0.44 =jelly_stool
0.44 =ketone_breath
0.44 =no_injury
0.44 =spreading
0.44 =stool_blood
0.44 ^ _ behind
0.44 ^ accidental
0.44 ^ deep
0.44 ^ miss
0.44 ^ pressure
0.44 ^ soak
0.44 ^ stroke
0.44 a grape
0.44 accidental _ my
0.44 and _ to
0.44 and cant
0.44 came on
0.44 chopp _ in
0.44 chopp off
0.44 drain
0.44 fail _ my
0.44 fail and
0.44 finger _ chopp
0.44 finger are
0.44 fire and
0.44 got _ off
0.44 got chopp
0.44 gun _ in
0.44 gun is
0.44 had an
0.44 hav _ seizure
0.44 havent _ -the
0.44 he _ the
0.44 heart feel
0.44 hemophilia and
0.44 i _ an
0.44 in _ at
0.44 in _ feet
0.44 in labor
0.44 it _ if
0.44 its swell
0.44 jelly
0.44 kill myself
0.44 like red
0.44 lock
0.44 my _ replacement
0.44 my _ yo
0.44 my grandson
0.44 no -tear
0.44 now she
0.44 on _ grape
0.44 on purpose
0.44 out
0.44 out _ today
0.44 out at
0.44 pressure #99+
0.44 purpose
0.44 she _ fine
0.44 side and
0.44 spray with
0.44 stroke _ went
0.44 the other
0.44 ther blood
0.44 to the
0.44 took double
0.44 vomit nonstop
0.43 =chest_pain
0.43 =hoarse
0.43 =jaw_arm_sweat
0.43 =poison_contact
0.43 =pressure_elsewhere
0.43 =throat_closing
0.43 ^ _ child
0.43 ^ postpartum
0.43 a high
0.43 all of
0.43 and _ he
0.43 and _ not
0.43 and _ pee
0.43 and _ since
0.43 and _ toe
0.43 and lighthead
0.43 are _ after
0.43 are swell
0.43 area
0.43 at a
0.43 be better
0.43 been throw
0.43 belly pain
0.43 bitten _ a
0.43 bleed and
0.43 blood is
0.43 breath _ and
0.43 child
0.43 cut on
0.43 everyone _ be
0.43 everyone would
0.43 eye _ burn
0.43 eye _ splash
0.43 eye since
0.43 furnace
0.43 headache _ i
0.43 headache and
0.43 high
0.43 his _ is
0.43 his head
0.43 husband
0.43 i _ double
0.43 in _ kitchen
0.43 is burn
0.43 is over
0.43 is peel
0.43 is turn
0.43 keep
0.43 month _ wont
0.43 my child
0.43 my mom
0.43 now _ cough
0.43 now _ is
0.43 on _ at
0.43 ooz
0.43 pool _ cough
0.43 pound and
0.43 pregnant _ bleed
0.43 purple rash
0.43 sharp
0.43 since thi
0.43 skin _ peel
0.43 splash with
0.43 sugar _ over
0.43 swollen
0.43 swollen for
0.43 the worst
0.43 thought
0.43 to stab
0.43 took
0.43 turn black
0.43 want _ stab
0.43 was _ a
0.43 wave
0.43 week now
0.43 would _ better
0.43 would be
0.42 #99+ wont
0.42 =acts_drunk
0.42 =blood_in_urine
0.42 =child_bruises
0.42 =clot_risk
0.42 =gas_smell
0.42 =shoulder_pain
0.42 a _ in
0.42 a button
0.42 and _ very
0.42 and breath
0.42 and more
0.42 are swollen
0.42 baby lip
0.42 bloody diarrhea
0.42 but hes
0.42 button battery
0.42 cant _ straight
0.42 cant _ up
0.42 cant catch
0.42 cant stand
0.42 catch _ breath
0.42 catch my
0.42 caught
0.42 caught in
0.42 contraction _ #
0.42 contraction every
0.42 cup
0.42 dog _ me
0.42 dur the
0.42 end
0.42 feel _ a
0.42 feel irregular
0.42 finger
0.42 flare
0.42 from _ ear
0.42 grandma _ pill
0.42 grandma heart
0.42 heart _ irregular
0.42 hes _ a
0.42 his _ look
0.42 his throat
0.42 im short
0.42 in _ hand
0.42 just faint
0.42 like tar
0.42 many
0.42 metal
0.42 my _ isnt
0.42 my hand
0.42 my insulin
0.42 nail last
0.42 not _ -right
0.42 of _ my
0.42 old _ has
0.42 put his
0.42 right _ and
0.42 she seem
0.42 snake _ my
0.42 snake bit
0.42 son swallow
0.42 start lisinopril
0.42 stuff
0.42 swell and
0.42 the _ told
0.42 the _ way
0.42 time today
0.42 two day
0.42 with _ at
0.42 wrong way
0.41 #99+ _ a
0.41 =streak_up
0.41 =wont_go_away
0.41 ^ _ attack
0.41 ^ _ hav
0.41 ^ _ month
0.41 ^ _ right
0.41 ^ daughter
0.41 ^ grandma
0.41 ^ her
0.41 a _ bottle
0.41 a nail
0.41 a pencil
0.41 all around
0.41 and #99+
0.41 and fever
0.41 and shak
0.41 and talk
0.41 arm and
0.41 around _ eye
0.41 as a
0.41 bare pee
0.41 blad
0.41 blood and
0.41 breath but
0.41 burn up
0.41 cant _ at
0.41 clot and
0.41 diarrhea _ time
0.41 drain cleaner
0.41 even _ calm
0.41 even when
0.41 eyelid and
0.41 friend
0.41 had _ fit
0.41 hand _ its
0.41 hand swell
0.41 has bloody
0.41 hasnt _ -in
0.41 he _ wake
0.41 he has
0.41 i broke
0.41 it has
0.41 leg has
0.41 look
0.41 miscarriage
0.41 mov up
0.41 my chest
0.41 next door
0.41 no _ -when
0.41 over
0.41 red _ going
0.41 rope
0.41 shoulder blad
0.41 sitt
0.41 stand
0.41 think _ broke
0.41 tile
0.41 tired to
0.41 to _ my
0.41 toddler was
0.41 too tired
0.41 took _ and
0.41 voice is
0.41 warfarin
0.41 when calm
0.41 with _ is
0.41 wont _ away
0.4 #11+ _ im
0.4 #99+ #99+
0.4 -diaper
0.4 -fade -when
0.4 -wet
0.4 -wet -diaper
0.4 <week
0.4 <week <ago
0.4 =allergic_said
0.4 =glass_test
0.4 =newborn
0.4 ^ _ gave
0.4 ^ coworker
0.4 ^ jaw
0.4 ^ pass
0.4 a _ pain
0.4 allergic reaction
0.4 and _ mouth
0.4 and _ thrown
0.4 and dry
0.4 and hot
0.4 battery _ his
0.4 birth last
0.4 blood _ and
0.4 calf
0.4 came out
0.4 cup _ blood
0.4 drown
0.4 ear _ bleed
0.4 electrocut
0.4 electrocut _ the
0.4 fume
0.4 gett _ since
0.4 got electrocut
0.4 groin
0.4 has _ bruise
0.4 have _ plan
0.4 havent
0.4 havent -felt
0.4 he had
0.4 his nose
0.4 house
0.4 i _ think
0.4 im _ eliqui
0.4 im _ so
0.4 in _ face
0.4 in _ leg
0.4 in _ middle
0.4 is _ im
0.4 is very
0.4 keep think
0.4 kick
0.4 light _ a
0.4 middle
0.4 nitro
0.4 noseble _ #11+
0.4 now
0.4 of his
0.4 on eliqui
0.4 open and
0.4 open my
0.4 pee and
0.4 plan and
0.4 plu
0.4 runn
0.4 rusty _ last
0.4 say she
0.4 see sparkl
0.4 severe headache
0.4 size
0.4 sparkl
0.4 stool and
0.4 the middle
0.4 the pool
0.4 the size
0.4 time and
0.4 to _ out
0.4 to jump
0.4 took viagra
0.4 towel
0.4 up _ cup
0.4 went _ for
0.4 yo _ out
0.39 =eyelids_swollen
0.39 =hip_hurts
0.39 =indigestion_odd
0.39 =missed_dialysis
0.39 =speech_garbled
0.39 =vaginal_bleeding
0.39 ^ _ broke
0.39 ^ _ rash
0.39 ^ toddler
0.39 ago
0.39 ago and
0.39 ago now
0.39 and _ she
0.39 are blue
0.39 baby _ day
0.39 baby _ time
0.39 behind it
0.39 both leg
0.39 burn _ and
0.39 but my
0.39 clear
0.39 cough _ i
0.39 down _ when
0.39 dryer _ feel
0.39 eight
0.39 fat
0.39 gave _ baby
0.39 gonna
0.39 got _ in
0.39 got bleach
0.39 hasnt -peed
0.39 hot oil
0.39 i _ the
0.39 i _ too
0.39 i cough
0.39 im
0.39 in _ head
0.39 is going
0.39 is pull
0.39 is stick
0.39 its been
0.39 know
0.39 leg swell
0.39 life
0.39 mom
0.39 my _ into
0.39 my _ pill
0.39 my appendix
0.39 my drink
0.39 neck
0.39 of _ life
0.39 on _ hip
0.39 only
0.39 out of
0.39 pain _ one
0.39 peel _ in
0.39 piece
0.39 piece of
0.39 pool hes
0.39 poop and
0.39 quit drink
0.39 rash after
0.39 see spot
0.39 since _ hour
0.39 since breakfast
0.39 slurr and
0.39 soccer practice
0.39 than the
0.39 the _ gun
0.39 the _ right
0.39 throat _ tight
0.39 time the
0.39 toe are
0.39 unconsciou
0.39 under the
0.39 was splash
0.39 week _ has
0.39 week pregnant
0.38 # _ today
0.38 #11+ _ and
0.38 =belly_hit
0.38 =cholinergic
0.38 =not_looking
0.38 =one_eye
0.38 ^ _ bite
0.38 ^ _ medicine
0.38 ^ _ mom
0.38 ^ _ read
0.38 ^ _ water
0.38 ^ bitten
0.38 ^ diabetic
0.38 ^ erection
0.38 ^ pregnant
0.38 and _ belly
0.38 and _ real
0.38 cant _ water
0.38 diabetic
0.38 do it
0.38 doesnt know
0.38 down
0.38 drunk
0.38 erection _ #
0.38 erection for
0.38 fit
0.38 from _ nail
0.38 hav _ stroke
0.38 heart
0.38 hell
0.38 hernia
0.38 hour _ and
0.38 i _ smoke
0.38 i inhal
0.38 in _ after
0.38 in _ garden
0.38 in _ nose
0.38 in _ shower
0.38 it _ i
0.38 leak _ fluid
0.38 left _ hurt
0.38 month _ and
0.38 move my
0.38 my _ ear
0.38 my left
0.38 not _ -up
0.38 now _ sleepy
0.38 old hasnt
0.38 out _ and
0.38 pesticide
0.38 pound _ i
0.38 real
0.38 real fast
0.38 remember
0.38 see _ and
0.38 seem fine
0.38 she #11+
0.38 since #
0.38 smoke _ a
0.38 so _ im
0.38 someone
0.38 stopp my
0.38 the garden
0.38 the stomach
0.38 then
0.38 tip _ my
0.38 tip of
0.38 two _ and
0.38 tylenol
0.38 up _ and
0.38 with fever
0.38 with pesticide
0.38 wont slow
0.37 #99+ fever
0.37 -breath
0.37 -peed -in
0.37 -to
0.37 =cant_stand
0.37 =double_vision
0.37 =sugar_very_high
0.37 ^ _ bone
0.37 ^ _ friend
0.37 ^ _ infection
0.37 ^ _ just
0.37 ^ _ kidney
0.37 ^ son
0.37 a _ fire
0.37 a pound
0.37 ache for
0.37 after _ c
0.37 and _ its
0.37 and _ nonsense
0.37 and _ spot
0.37 and _ turn
0.37 and crie
0.37 and jaw
0.37 and not
0.37 at all
0.37 bit me
0.37 bloody
0.37 breastbone
0.37 brother is
0.37 cant stop
0.37 caught _ the
0.37 chest tightnes
0.37 cord
0.37 couch
0.37 finger _ numb
0.37 friend is
0.37 had _ baby
0.37 heart _ by
0.37 hes hot
0.37 his face
0.37 hit my
0.37 huge clot
0.37 im _ the
0.37 im wheez
0.37 in _ thigh
0.37 in at
0.37 is _ hasnt
0.37 is confus
0.37 is floppy
0.37 is miss
0.37 kid fell
0.37 knuckle
0.37 left _ and
0.37 live wire
0.37 medicine by
0.37 my #11+
0.37 my knuckle
0.37 of #11+
0.37 of _ red
0.37 of pressure
0.37 old and
0.37 one _ and
0.37 other
0.37 our
0.37 pain _ worse
0.37 pound headache
0.37 reaction
0.37 rib and
0.37 sheet
0.37 shoot me
0.37 side
0.37 skin _ and
0.37 spott
0.37 stiff _ and
0.37 still
0.37 stray
0.37 stray dog
0.37 sweat and
0.37 tar and
0.37 the _ he
0.37 the _ in
0.37 the couch
0.37 the tv
0.37 threw _ and
0.37 tight
0.37 tightnes
0.37 time _ stand
0.37 to be
0.37 up
0.37 voic
0.37 vomit green
0.37 was
0.37 water
0.37 when _ walk
0.37 white
0.37 whole _ of
0.37 wire
0.37 with #99+
0.37 without -me
0.36 # _ my
0.36 #99+ _ wont
0.36 -night
0.36 -slept _ -#
0.36 -wak
0.36 -wak -up
0.36 -woken
0.36 -woken -up
0.36 <two
0.36 <two _ <ago
0.36 =alcohol
0.36 =bag_blood
0.36 =heart_condition
0.36 =radiates
0.36 =unequal_pupils
0.36 ^ _ testicle
0.36 a board
0.36 a hot
0.36 a squeaky
0.36 alarm is
0.36 and _ furnace
0.36 and _ know
0.36 and _ voice
0.36 and turn
0.36 ate _ mushroom
0.36 ate wild
0.36 baby _ on
0.36 bad _ my
0.36 be
0.36 board
0.36 but noth
0.36 cant talk
0.36 couldnt
0.36 crash
0.36 cut _ his
0.36 daughter lip
0.36 down over
0.36 down the
0.36 face _ up
0.36 feel _ leg
0.36 full _ blood
0.36 gave my
0.36 gett
0.36 going off
0.36 gray and
0.36 her wrist
0.36 hes breath
0.36 house fire
0.36 hurt _ lot
0.36 in _ fire
0.36 is gray
0.36 it _ the
0.36 it hurt
0.36 last month
0.36 left _ is
0.36 lip _ swell
0.36 mixed
0.36 move
0.36 my _ belly
0.36 nonstop and
0.36 oil _ is
0.36 one pupil
0.36 one testicle
0.36 over and
0.36 pain in
0.36 paranoid
0.36 pass _ in
0.36 popp
0.36 pull _ out
0.36 pull him
0.36 pull in
0.36 purple _ that
0.36 shard
0.36 stop bleed
0.36 sudden _ pain
0.36 swallow and
0.36 tender
0.36 the _ are
0.36 to pas
0.36 under _ right
0.36 up _ my
0.36 viagra and
0.36 was fine
0.36 we
0.36 wont _ bleed
0.36 worst _ of
0.35 # pound
0.35 #11+ lbs
0.35 #11+ week
0.35 =burn_severity
0.35 =face_injury
0.35 =grunting
0.35 =nerve_muscle
0.35 =rectal_blood
0.35 ^ _ accident
0.35 ^ _ dialysi
0.35 ^ _ grandson
0.35 a rattlesnake
0.35 an hour
0.35 and _ painful
0.35 and _ tongue
0.35 and pain
0.35 antibiotic
0.35 are _ hard
0.35 arm
0.35 at breakfast
0.35 be _ off
0.35 be here
0.35 been vomit
0.35 better _ without
0.35 better off
0.35 black out
0.35 burn _ my
0.35 but still
0.35 by _ rattlesnake
0.35 chang table
0.35 day _ now
0.35 day ago
0.35 eye _ grind
0.35 eye while
0.35 fell
0.35 flew _ my
0.35 goe to
0.35 grandpa is
0.35 grandson _ a
0.35 grunt
0.35 hand
0.35 here anymore
0.35 his _ up
0.35 hot _ on
0.35 i swallow
0.35 im shak
0.35 is raspy
0.35 is super
0.35 kid _ is
0.35 lbs
0.35 like thi
0.35 lower right
0.35 me _ hurt
0.35 mixed up
0.35 morn _ #11+
0.35 my _ leg
0.35 my throat
0.35 night i
0.35 off _ chang
0.35 off without
0.35 on chemo
0.35 pass _ twice
0.35 pee blood
0.35 peel off
0.35 pour
0.35 probab
0.35 pull his
0.35 raspy
0.35 runn and
0.35 severe pain
0.35 shak _ heart
0.35 shock by
0.35 so _ i
0.35 so drowsy
0.35 son his
0.35 spot and
0.35 spurt
0.35 stung by
0.35 surgery and
0.35 the chang
0.35 the ice
0.35 to _ and
0.35 to _ back
0.35 to _ here
0.35 to kill
0.35 toddler _ the
0.35 tonight and
0.35 took _ whole
0.35 up _ leg
0.35 voice _ raspy
0.35 what i
0.35 while grind
0.35 wipe and
0.35 wont _ down
0.34 -#11+ -hour
0.34 -day
0.34 -in
0.34 -in -#11+
0.34 -peed _ -#11+
0.34 -us
0.34 =pregnant
0.34 =snake_bad
0.34 ^ _ beat
0.34 ^ _ blood
0.34 ^ _ ex
0.34 ^ _ flare
0.34 ^ _ has
0.34 ^ _ partner
0.34 ^ _ slurr
0.34 ^ bone
0.34 ^ copd
0.34 ^ fell
0.34 a piece
0.34 a rusty
0.34 and _ #11+
0.34 and _ cold
0.34 and _ head
0.34 and had
0.34 and so
0.34 at _ an
0.34 at altitude
0.34 been _ on
0.34 been since
0.34 belly button
0.34 black stuff
0.34 bloody _ and
0.34 breakfast
0.34 breath fast
0.34 but _ is
0.34 but since
0.34 cant control
0.34 car _ and
0.34 chest since
0.34 chill and
0.34 chok _ steak
0.34 collaps _ the
0.34 collaps at
0.34 cough _ a
0.34 daughter
0.34 doesnt -fade
0.34 doesnt _ -when
0.34 dont _ away
0.34 dont go
0.34 eye
0.34 feel faint
0.34 for _ minute
0.34 got in
0.34 hard pee
0.34 havent -peed
0.34 her _ look
0.34 her last
0.34 hes confus
0.34 hot _ and
0.34 hurt like
0.34 i _ black
0.34 i _ in
0.34 i faint
0.34 if
0.34 is _ through
0.34 is limp
0.34 is pound
0.34 kitchen floor
0.34 knock
0.34 laundry
0.34 left and
0.34 like _ going
0.34 morn and
0.34 my _ face
0.34 my ex
0.34 my partner
0.34 night _ my
0.34 noseble for
0.34 numbnes
0.34 of _ myself
0.34 of hurt
0.34 off for
0.34 on _ couch
0.34 on _ kitchen
0.34 on _ rusty
0.34 on steak
0.34 one of
0.34 out _ one
0.34 pain when
0.34 partner
0.34 pas
0.34 rash _ doesnt
0.34 rusty
0.34 say the
0.34 see flash
0.34 side of
0.34 slipp
0.34 stopp breath
0.34 sugar #11+
0.34 sugar _ and
0.34 swollen face
0.34 take the
0.34 teen _ a
0.34 that doesnt
0.34 the _ with
0.34 the foot
0.34 thought _ hurt
0.34 to stop
0.34 tongue
0.34 transplant
0.34 vision in
0.34 while feed
0.34 wind _ to
0.34 with _ oil
0.34 yellow and
0.33 -mak
0.33 -sense
0.33 =a_lot
0.33 =cold_limb
0.33 =copd
0.33 =fight_blow
0.33 =foggy_only
0.33 =hours_pain
0.33 =tripod
0.33 ^ _ brother
0.33 ^ _ took
0.33 ^ ok
0.33 ^ swell
0.33 a _ of
0.33 a _ pitch
0.33 a kitchen
0.33 an _ shock
0.33 and _ hard
0.33 and _ no
0.33 and _ stiff
0.33 and _ throat
0.33 and _ wrote
0.33 and look
0.33 and purple
0.33 and shaky
0.33 and tender
0.33 ate _ a
0.33 ate at
0.33 bad im
0.33 behind her
0.33 behind his
0.33 bleed _ my
0.33 blue for
0.33 bone _ stick
0.33 by _ car
0.33 chainsaw
0.33 clear fluid
0.33 day and
0.33 diarrhea _ a
0.33 everyth is
0.33 eye _ yellow
0.33 find
0.33 from _ fire
0.33 from _ toy
0.33 goe
0.33 got _ electric
0.33 got an
0.33 hard _ a
0.33 hard as
0.33 hard to
0.33 has _ fever
0.33 have the
0.33 headache _ my
0.33 her arm
0.33 hes _ not
0.33 high _ noise
0.33 high pitch
0.33 hurt on
0.33 i _ bend
0.33 i _ heart
0.33 im gonna
0.33 in _ its
0.33 is _ swollen
0.33 is breath
0.33 is outside
0.33 is yellow
0.33 keep _ hard
0.33 keep _ thing
0.33 kitchen _ and
0.33 laundry pod
0.33 left arm
0.33 like _ time
0.33 lime
0.33 lime powder
0.33 look like
0.33 me _ time
0.33 medicine and
0.33 minut _ im
0.33 my _ stuck
0.33 my eye
0.33 my neighbor
0.33 now vomit
0.33 of blood
0.33 of tylenol
0.33 out and
0.33 pitch
0.33 pitch noise
0.33 pus and
0.33 r
0.33 rash _ one
0.33 second then
0.33 seem ok
0.33 shak chill
0.33 smell gas
0.33 son _ is
0.33 tank
0.33 thailand
0.33 the _ dye
0.33 the _ on
0.33 the whole
0.33 to _ kid
0.33 toddler _ croup
0.33 turn _ for
0.33 under
0.33 weight _ my
0.33 with _ pain
0.33 with croup
0.32 # week
0.32 -a
0.32 -eat
0.32 =neck_broken
0.32 =opioid
0.32 =tick
0.32 ^ _ collaps
0.32 a plan
0.32 after fall
0.32 after her
0.32 ago _ i
0.32 all _ way
0.32 and _ almost
0.32 and _ me
0.32 and pale
0.32 and some
0.32 back _ the
0.32 bad
0.32 bend it
0.32 birth _ week
0.32 black _ twice
0.32 bleed through
0.32 broke _ neck
0.32 by _ bat
0.32 cant _ a
0.32 cashew
0.32 cell _ my
0.32 chok _ last
0.32 chok me
0.32 cirrhosi and
0.32 cover in
0.32 dad lip
0.32 daughter _ a
0.32 droop
0.32 each time
0.32 everyth
0.32 fever _ cough
0.32 foreskin
0.32 from _ yard
0.32 goe _ my
0.32 grabb _ hot
0.32 grabb the
0.32 gun _ my
0.32 gun in
0.32 he _ a
0.32 he is
0.32 her leg
0.32 his
0.32 hot _ palm
0.32 hot _ skin
0.32 hurt _ im
0.32 i _ -felt
0.32 i _ faint
0.32 im _ ill
0.32 im nauseou
0.32 in _ since
0.32 in _ testicle
0.32 indigestion
0.32 it look
0.32 its _ to
0.32 its hard
0.32 keep _ about
0.32 leg _ swollen
0.32 leg are
0.32 look at
0.32 me when
0.32 mom _ her
0.32 mushroom _ the
0.32 mushroom from
0.32 my _ blad
0.32 my _ testicle
0.32 my testicle
0.32 neck hurt
0.32 numb after
0.32 out _ after
0.32 pacemaker
0.32 pad _ hour
0.32 palm _ white
0.32 palm is
0.32 poop _ black
0.32 rib
0.32 ripp
0.32 scar ill
0.32 shrimp and
0.32 still _ to
0.32 stung _ a
0.32 sugar _ #11+
0.32 swell fast
0.32 terrible _ and
0.32 than _ other
0.32 the bridge
0.32 the chainsaw
0.32 the stuff
0.32 the way
0.32 think _ was
0.32 throw _ blood
0.32 thrown back
0.32 to shoot
0.32 took _ #11+
0.32 took like
0.32 w
0.32 was bitten
0.32 way and
0.32 we _ wake
0.32 week and
0.32 went _ his
0.32 white _ blister
0.31 # pad
0.31 #99+ _ i
0.31 -a -drop
0.31 -drink and
0.31 -drop
0.31 -had _ -drop
0.31 =dialysis
0.31 =low_temp
0.31 =neck_pain
0.31 =new_confusion
0.31 ^ _ boyfriend
0.31 ^ _ inhal
0.31 ^ _ pressure
0.31 ^ _ whole
0.31 ^ our
0.31 a magnet
0.31 about _ pas
0.31 about end
0.31 actual
0.31 after #11+
0.31 ago _ pain
0.31 and _ see
0.31 and _ stopp
0.31 and _ the
0.31 and _ wet
0.31 and _ wheez
0.31 and about
0.31 and blue
0.31 and too
0.31 are _ and
0.31 as _ board
0.31 bad _ cant
0.31 bad _ on
0.31 bad cramp
0.31 been _ #
0.31 been cry
0.31 behind _ breastbone
0.31 belly _ in
0.31 bleed so
0.31 can feel
0.31 car on
0.31 clos up
0.31 confus after
0.31 crash my
0.31 daughter is
0.31 dialysi
0.31 dont _ how
0.31 every #11+
0.31 everyone in
0.31 eye for
0.31 face _ the
0.31 feed and
0.31 feel _ when
0.31 fever _ purple
0.31 fever _ short
0.31 feverish
0.31 finger _ and
0.31 flank
0.31 go in
0.31 got _ by
0.31 got _ hand
0.31 had to
0.31 hes _ but
0.31 hes _ confus
0.31 hes drool
0.31 his leg
0.31 hurt _ move
0.31 i _ three
0.31 i wet
0.31 in _ mouth
0.31 in it
0.31 is _ black
0.31 is clos
0.31 is throw
0.31 keep dropp
0.31 leg
0.31 light and
0.31 me and
0.31 move _ arm
0.31 my groin
0.31 my hernia
0.31 nail went
0.31 neck _ after
0.31 neighbor is
0.31 newborn #
0.31 of _ pod
0.31 of bright
0.31 on _ with
0.31 or cough
0.31 out _ i
0.31 pain between
0.31 powder
0.31 pregnant _ pass
0.31 put _ on
0.31 put a
0.31 put weight
0.31 ran a
0.31 red _ and
0.31 replacement _ out
0.31 right now
0.31 seiz
0.31 severe _ in
0.31 she _ in
0.31 side since
0.31 sister _ a
0.31 son _ pain
0.31 spot _ dont
0.31 spot that
0.31 squeez _ behind
0.31 stuck _ the
0.31 sweaty and
0.31 swollen _ she
0.31 ten _ and
0.31 that _ is
0.31 that _ quit
0.31 the _ behind
0.31 the cast
0.31 the house
0.31 the mandoline
0.31 the wound
0.31 thigh _ the
0.31 thigh from
0.31 think _ end
0.31 throat _ clos
0.31 til
0.31 to _ arm
0.31 up about
0.31 voic tell
0.31 walk _ cough
0.31 walk or
0.31 was _ and
0.31 was found
0.31 went _ the
0.31 wet myself
0.31 white _ numb
0.31 with _ bat
0.31 with _ cramp
0.31 wont _ weight
0.31 wont put
0.31 wont quit
0.31 wreck
0.3 -baby -kick
0.3 -baby _ -all
0.3 -move since
0.3 -pee
0.3 -the _ -kick
0.3 -the _ -move
0.3 =arm_hand_pain
0.3 =fall_any
0.3 =gallbladder
0.3 ^ _ vision
0.3 ^ faint
0.3 ^ hit
0.3 a _ im
0.3 a _ neck
0.3 a battery
0.3 a fire
0.3 an _ and
0.3 and _ daughter
0.3 and _ make
0.3 and _ rac
0.3 and mouth
0.3 and sleepy
0.3 and yellow
0.3 arm _ and
0.3 ate _ and
0.3 bad i
0.3 bleach
0.3 blood _ i
0.3 blood when
0.3 breathe _ and
0.3 bulg out
0.3 can _ the
0.3 cant _ shak
0.3 cant lie
0.3 car runn
0.3 cough _ stuff
0.3 daughter _ look
0.3 doesnt remember
0.3 dog _ the
0.3 drank _ and
0.3 fever _ headache
0.3 fever _ yellow
0.3 for #
0.3 for day
0.3 for ten
0.3 fork
0.3 fume _ the
0.3 gatorade
0.3 get _ out
0.3 gush of
0.3 hard and
0.3 hard for
0.3 has a
0.3 her _ on
0.3 hour
0.3 hurt bad
0.3 i _ pass
0.3 i _ sick
0.3 in _ sleep
0.3 in _ the
0.3 is _ but
0.3 is _ lot
0.3 is _ sore
0.3 is _ there
0.3 is mak
0.3 is mov
0.3 it _ gatorade
0.3 it goe
0.3 it is
0.3 it wont
0.3 jaw _ lock
0.3 just _ and
0.3 keep _ the
0.3 keep hear
0.3 long paus
0.3 may
0.3 move her
0.3 my _ heart
0.3 my neck
0.3 no -pee
0.3 now _ cant
0.3 now _ feel
0.3 off _ #11+
0.3 old _ off
0.3 onto
0.3 outside my
0.3 pencil
0.3 positive
0.3 puffy and
0.3 pull _ of
0.3 pull out
0.3 respond
0.3 rock
0.3 scissor
0.3 since _ antibiotic
0.3 sleepy and
0.3 smell
0.3 someone _ someth
0.3 soot
0.3 soot _ my
0.3 soot in
0.3 speech is
0.3 stop shak
0.3 swell i
0.3 testicle pain
0.3 that _ like
0.3 that look
0.3 the _ blood
0.3 the _ of
0.3 the _ runn
0.3 the pill
0.3 the thigh
0.3 thru
0.3 tree
0.3 up now
0.3 wake _ to
0.3 wake _ up
0.3 was gatorade
0.3 water just
0.3 when my
0.3 wild _ from
0.3 with bad
0.3 wont respond
0.3 year _ with
0.3 yellow eye
0.29 # _ ago
0.29 #11+ year
0.29 #99+ _ im
0.29 -gas
0.29 -in -#
0.29 -respond
0.29 =digoxin
0.29 =liver_known
0.29 =not_self
0.29 =stiff_neck
0.29 ^ _ bleach
0.29 ^ _ pass
0.29 ^ _ so
0.29 ^ _ want
0.29 ^ bloody
0.29 ^ used
0.29 a bottle
0.29 a gun
0.29 after _ dialysi
0.29 and _ behind
0.29 and _ only
0.29 and _ sick
0.29 and _ start
0.29 and _ sugar
0.29 and out
0.29 and soak
0.29 asthma is
0.29 at once
0.29 ate _ bunch
0.29 bite on
0.29 blood clot
0.29 blood everywhere
0.29 breath _ but
0.29 breath _ like
0.29 breath _ my
0.29 breath _ sitt
0.29 breath now
0.29 came _ from
0.29 cant _ flat
0.29 chest _ and
0.29 child has
0.29 cold _ sweaty
0.29 com off
0.29 cough _ blood
0.29 cut _ the
0.29 dad is
0.29 daughter _ the
0.29 day _ and
0.29 diarrhea with
0.29 dont _ to
0.29 dont want
0.29 even _ rest
0.29 even at
0.29 feel it
0.29 feet _ up
0.29 fever since
0.29 finger with
0.29 gave birth
0.29 got shock
0.29 had her
0.29 has _ knife
0.29 he say
0.29 head _ the
0.29 head on
0.29 headache _ feel
0.29 heart _ rac
0.29 his belly
0.29 hot car
0.29 hot swollen
0.29 hour for
0.29 husband got
0.29 i _ meth
0.29 i _ spray
0.29 i keep
0.29 im clammy
0.29 in _ drink
0.29 in sheet
0.29 in wave
0.29 is bad
0.29 is soak
0.29 is tight
0.29 isnt _ -right
0.29 isnt _ -up
0.29 it keep
0.29 ive _ diarrhea
0.29 kill me
0.29 knee _ hot
0.29 left in
0.29 light _ my
0.29 lot of
0.29 meth
0.29 meth and
0.29 my _ im
0.29 my lip
0.29 myself with
0.29 nail _ into
0.29 nonstop _ #
0.29 nonstop lost
0.29 not _ and
0.29 now but
0.29 of #99+
0.29 off _ sheet
0.29 off _ tip
0.29 on _ scalp
0.29 only #11+
0.29 only _ week
0.29 pill _ i
0.29 plu im
0.29 pool
0.29 pool and
0.29 put _ in
0.29 put someth
0.29 say its
0.29 see bug
0.29 she is
0.29 sheet after
0.29 soak a
0.29 soak through
0.29 son _ a
0.29 stone _ is
0.29 stuck a
0.29 super sleepy
0.29 swallow _ bunch
0.29 the ear
0.29 the rope
0.29 the sink
0.29 throat feel
0.29 tip is
0.29 to go
0.29 toddler with
0.29 tongue _ swell
0.29 tongue feel
0.29 trouble breath
0.29 weird and
0.29 went into
0.29 while _ and
0.29 white _ hard
0.29 with some
0.29 wont drink
0.29 wrong _ and
0.28 #11+ wk
0.28 -respond -to
0.28 -there
0.28 =halos
0.28 =kid_breathing
0.28 =light_hurts
0.28 =muscle_hard
0.28 ^ _ threaten
0.28 ^ cramp
0.28 ^ finger
0.28 ^ preg
0.28 a _ infection
0.28 a peanut
0.28 and _ it
0.28 and cold
0.28 and warm
0.28 and went
0.28 are tingl
0.28 arent
0.28 arent -there
0.28 around light
0.28 ate
0.28 away after
0.28 baby _ floppy
0.28 bad see
0.28 belly hard
0.28 black _ smell
0.28 blood _ fever
0.28 bulg
0.28 cant _ him
0.28 cant _ word
0.28 chemo _ a
0.28 chest _ been
0.28 chest _ when
0.28 chest has
0.28 clas and
0.28 cola
0.28 cola after
0.28 color
0.28 color _ cola
0.28 color of
0.28 cough _ more
0.28 coworker
0.28 daughter _ #
0.28 day _ #
0.28 deliver
0.28 deliver #
0.28 diabetic foot
0.28 dialysi _ and
0.28 drool and
0.28 everywhere and
0.28 fast
0.28 feel woozy
0.28 finger in
0.28 floppy _ wont
0.28 floppy and
0.28 for _ #
0.28 friend took
0.28 from _ fever
0.28 grayish
0.28 had _ seizur
0.28 hasnt -had
0.28 hasnt _ -a
0.28 he
0.28 headache of
0.28 her lip
0.28 hes _ to
0.28 hes going
0.28 hes got
0.28 hes turn
0.28 hid
0.28 home _ hour
0.28 hot and
0.28 hour _ im
0.28 husband has
0.28 i _ keep
0.28 i _ open
0.28 i got
0.28 i regret
0.28 in _ groin
0.28 in _ stomach
0.28 infect
0.28 into _ eye
0.28 irregular
0.28 is _ as
0.28 is _ color
0.28 is _ real
0.28 is bigger
0.28 is gasp
0.28 is hang
0.28 is ooz
0.28 is swollen
0.28 lean forward
0.28 look grayish
0.28 low _ the
0.28 low on
0.28 lower _ pain
0.28 many pill
0.28 med last
0.28 minute and
0.28 month _ hit
0.28 mouth _ drool
0.28 mouth _ i
0.28 mouth is
0.28 mushroom
0.28 my _ eyelid
0.28 my _ pass
0.28 my _ side
0.28 my _ slit
0.28 my life
0.28 my uncle
0.28 now _ hurt
0.28 of _ by
0.28 of cola
0.28 off _ -me
0.28 old hit
0.28 on _ tile
0.28 one _ since
0.28 ooz and
0.28 pain under
0.28 peni
0.28 people
0.28 people _ arent
0.28 people who
0.28 preg #11+
0.28 preg _ wk
0.28 pupil _ bigger
0.28 pupil is
0.28 pupil look
0.28 purple and
0.28 push up
0.28 regret
0.28 regret it
0.28 rib _ my
0.28 roommate
0.28 see _ who
0.28 see people
0.28 seizur
0.28 she _ to
0.28 slit
0.28 slit _ wrist
0.28 slit her
0.28 so short
0.28 soak _ sweat
0.28 spray in
0.28 stroke
0.28 super painful
0.28 swell under
0.28 the color
0.28 the face
0.28 the tile
0.28 thi afternoon
0.28 threaten to
0.28 time _ minute
0.28 to _ myself
0.28 toddler swallow
0.28 tylenol _ night
0.28 tylenol last
0.28 up _ bad
0.28 walk straight
0.28 week _ like
0.28 weight
0.28 who _ -there
0.28 who arent
0.28 wife
0.28 wk
0.28 woozy
0.27 # _ old
0.27 -# -day
0.27 -anyth
0.27 -doing
0.27 -doing -anyth
0.27 -help
0.27 -with
0.27 =adrenal
0.27 =belly_blow
0.27 =eye_red
0.27 =half_vision
0.27 =many_stings
0.27 =recent_surgery
0.27 =uti
0.27 ^ _ cut
0.27 ^ _ going
0.27 ^ _ sting
0.27 ^ _ stool
0.27 ^ metal
0.27 ^ rattlesnake
0.27 a _ nail
0.27 a _ section
0.27 a _ that
0.27 a c
0.27 a sentence
0.27 alive anymore
0.27 an lvad
0.27 and _ alarm
0.27 and _ finger
0.27 and _ just
0.27 and _ purple
0.27 and everyth
0.27 baby _ bright
0.27 baby vomit
0.27 bare breath
0.27 be alive
0.27 been _ in
0.27 belt
0.27 between my
0.27 breast _ and
0.27 breath _ fast
0.27 breath has
0.27 bright _ stuff
0.27 bright green
0.27 bug _ the
0.27 but he
0.27 by _ wasp
0.27 c
0.27 can _ fat
0.27 car my
0.27 catch
0.27 chest _ like
0.27 cold and
0.27 control
0.27 crush headache
0.27 dad _ out
0.27 dad pass
0.27 daughter swallow
0.27 eye after
0.27 faint and
0.27 feel _ and
0.27 feel _ thermometer
0.27 fever _ diabetic
0.27 fever headache
0.27 fever im
0.27 finger _ in
0.27 finish _ sentence
0.27 finish a
0.27 foot _ turn
0.27 for an
0.27 garage _ the
0.27 garage with
0.27 got _ finger
0.27 had _ c
0.27 had surgery
0.27 half of
0.27 halo
0.27 has
0.27 have _ lvad
0.27 have an
0.27 his _ in
0.27 hot thermometer
0.27 huge _ and
0.27 hurt _ and
0.27 husband _ his
0.27 i _ cant
0.27 i _ move
0.27 i have
0.27 ice and
0.27 im _ weak
0.27 im pregnant
0.27 in _ bathroom
0.27 in _ on
0.27 in both
0.27 is _ fast
0.27 is _ start
0.27 is twist
0.27 it on
0.27 itch _ over
0.27 itch all
0.27 just flew
0.27 keep fall
0.27 keep hav
0.27 kill _ eye
0.27 lighthead _ my
0.27 like _ is
0.27 lvad
0.27 lvad _ the
0.27 lvad and
0.27 mak a
0.27 month _ is
0.27 my #
0.27 my _ text
0.27 my daughter
0.27 my face
0.27 my miscarriage
0.27 myself on
0.27 new antibiotic
0.27 newborn wont
0.27 not -mak
0.27 now _ chest
0.27 of _ shin
0.27 on _ wall
0.27 one eye
0.27 out _ his
0.27 oxygen _ say
0.27 pink _ and
0.27 pregnant
0.27 pull my
0.27 read
0.27 real _ and
0.27 red line
0.27 runn _ my
0.27 rusty nail
0.27 say #11+
0.27 see _ on
0.27 see fat
0.27 sentence
0.27 shallow
0.27 shoulder pain
0.27 size of
0.27 sleep pill
0.27 someth is
0.27 stopp _ for
0.27 super _ and
0.27 swollen i
0.27 temp #11+
0.27 text
0.27 the _ hit
0.27 the alarm
0.27 the cord
0.27 the pain
0.27 the roof
0.27 thermometer
0.27 thi _ headache
0.27 thi crush
0.27 think the
0.27 thinner and
0.27 to _ alive
0.27 to _ me
0.27 toddler ate
0.27 toddler drank
0.27 tongue _ up
0.27 turn red
0.27 up _ cant
0.27 viagra
0.27 voic _ me
0.27 vomit _ green
0.27 vomit bright
0.27 w a
0.27 walk to
0.27 went _ and
0.27 what do
0.27 wife _ a
0.27 wind walk
0.27 with _ car
0.27 with asthma
0.27 wont _ at
0.27 wont look
0.27 wound is
0.26 # yr
0.26 #11+ _ all
0.26 -mak -sense
0.26 -peed -all
0.26 -peed _ -day
0.26 <in <the
0.26 =chest_lasting
0.26 =new_medicine
0.26 =not_drinking
0.26 =pancreas
0.26 =stumbles
0.26 ^ _ fume
0.26 ^ _ high
0.26 ^ awful
0.26 a curtain
0.26 a pad
0.26 after _ colonoscopy
0.26 all since
0.26 and _ calf
0.26 and _ came
0.26 and _ done
0.26 and _ go
0.26 and _ jaw
0.26 and _ temp
0.26 and clammy
0.26 and lip
0.26 and stop
0.26 and sweaty
0.26 ankle _ point
0.26 at _ since
0.26 baby _ month
0.26 baby _ off
0.26 bad after
0.26 bee sting
0.26 blood _ soak
0.26 blood in
0.26 breath like
0.26 came down
0.26 camp
0.26 can _ my
0.26 cant _ anyth
0.26 carbon
0.26 carbon monoxide
0.26 crook
0.26 curtain _ down
0.26 curtain came
0.26 day with
0.26 deliver _ day
0.26 diarrhea for
0.26 eye _ back
0.26 failure _ #
0.26 failure gain
0.26 fall _ the
0.26 fever _ thi
0.26 flew _ from
0.26 got _ grandma
0.26 hand and
0.26 heart _ gain
0.26 heart _ skipp
0.26 heart medicine
0.26 her _ week
0.26 her bike
0.26 her ear
0.26 him
0.26 his ear
0.26 hurt _ the
0.26 i _ catch
0.26 i _ see
0.26 i _ sparkl
0.26 in her
0.26 into grandma
0.26 is _ down
0.26 is _ she
0.26 is _ tight
0.26 is point
0.26 it fever
0.26 kid is
0.26 life came
0.26 like _ curtain
0.26 look _ light
0.26 lying down
0.26 monoxide
0.26 mouth _ the
0.26 my _ inhal
0.26 my _ she
0.26 my _ yr
0.26 myself _ a
0.26 noise _ breath
0.26 not
0.26 oil and
0.26 on arm
0.26 outlet
0.26 pain _ #
0.26 pas out
0.26 pee _ all
0.26 pee at
0.26 peel
0.26 point _ wrong
0.26 point the
0.26 pound _ and
0.26 pressure behind
0.26 right belly
0.26 roll back
0.26 said she
0.26 see double
0.26 see the
0.26 shaky
0.26 side _ and
0.26 side _ i
0.26 since _ lift
0.26 so _ from
0.26 stay awake
0.26 stop _ for
0.26 stop breath
0.26 swollen _ red
0.26 tear pain
0.26 the _ bottle
0.26 the _ since
0.26 through _ towel
0.26 tile and
0.26 toddler _ into
0.26 toddler breath
0.26 toe _ cold
0.26 type
0.26 type #
0.26 up _ eat
0.26 up _ so
0.26 up gasp
0.26 week ago
0.26 went off
0.26 when breath
0.26 wild
0.26 wild mushroom
0.26 with _ saw
0.26 wont _ back
0.26 yr _ got
0.25 # day
0.25 #11+ _ at
0.25 #11+ _ i
0.25 #11+ of
0.25 -peed _ yesterday
0.25 -peed since
0.25 <was _ <in
0.25 =bruising
0.25 =diabetes
0.25 ^ _ antifreeze
0.25 ^ _ like
0.25 ^ _ warfarin
0.25 ^ _ wife
0.25 ^ roommate
0.25 ^ short
0.25 a _ went
0.25 a _ while
0.25 a heart
0.25 after _ cashew
0.25 ago _ my
0.25 ago _ the
0.25 and _ after
0.25 and _ clear
0.25 and _ light
0.25 and _ like
0.25 and _ now
0.25 and _ pregnant
0.25 and _ stop
0.25 and _ through
0.25 and clear
0.25 and puk
0.25 and there
0.25 are _ since
0.25 at _ practice
0.25 baby _ is
0.25 bathtub
0.25 bleed _ lot
0.25 bleed _ much
0.25 blood sugar
0.25 breathe lying
0.25 came _ like
0.25 car _ the
0.25 chainsaw _ everywhere
0.25 chainsaw blood
0.25 chok _ a
0.25 clear _ is
0.25 cough _ pink
0.25 crotch
0.25 crotch _ numb
0.25 crotch is
0.25 cut _ leg
0.25 cut my
0.25 deep and
0.25 down low
0.25 drank some
0.25 droop _ one
0.25 droop on
0.25 eat cashew
0.25 even water
0.25 eye _ red
0.25 eye with
0.25 face _ on
0.25 face look
0.25 fast _ i
0.25 fever _ back
0.25 fire _ im
0.25 flat
0.25 fluid is
0.25 got _ pill
0.25 grandma ate
0.25 grandpa
0.25 has _ black
0.25 has _ dry
0.25 has _ temp
0.25 has not
0.25 have _ cell
0.25 have sickle
0.25 he drank
0.25 head _ a
0.25 headach _ the
0.25 his _ hurt
0.25 hit her
0.25 hurt
0.25 i _ got
0.25 i _ off
0.25 i _ sickle
0.25 i gave
0.25 im _ like
0.25 im confus
0.25 im vomit
0.25 in _ bathtub
0.25 infection and
0.25 inhal _ and
0.25 insulin pump
0.25 is push
0.25 it _ red
0.25 it _ stop
0.25 just
0.25 keep repeat
0.25 left _ since
0.25 leg with
0.25 les than
0.25 live
0.25 look weird
0.25 lost vision
0.25 middle of
0.25 miss and
0.25 mom with
0.25 more short
0.25 my _ through
0.25 my husband
0.25 night and
0.25 no -wet
0.25 no _ -diaper
0.25 of
0.25 of a
0.25 on like
0.25 peni _ been
0.25 peni has
0.25 pink foam
0.25 postpartum
0.25 ran
0.25 red streak
0.25 repeat _ same
0.25 repeat the
0.25 right _ down
0.25 right leg
0.25 same question
0.25 she _ the
0.25 she _ warfarin
0.25 she cant
0.25 she took
0.25 side _ low
0.25 side down
0.25 since
0.25 since we
0.25 skin
0.25 smile
0.25 so much
0.25 some blood
0.25 son drank
0.25 son testicle
0.25 the _ i
0.25 the _ question
0.25 the bathtub
0.25 the bleed
0.25 the mouth
0.25 up _ foam
0.25 up pink
0.25 vision _ one
0.25 was _ out
0.25 was pull
0.25 was stung
0.25 went _ my
0.25 wheez and
0.25 when _ breath
0.25 when _ take
0.25 whole arm
0.25 whole fami
0.25 with _ chainsaw
0.25 year _ got
0.24 # _ thi
0.24 #11+ _ mother
0.24 #99+ _ and
0.24 #99+ _ my
0.24 -fade _ -press
0.24 -press
0.24 -sweat
0.24 -tear
0.24 -when -press
0.24 <at <#11+
0.24 <died <sudden
0.24 <died _ <at
0.24 <sudden
0.24 <sudden <at
0.24 <sudden _ <#11+
0.24 =about_other
0.24 =blister_word
0.24 =cant_straighten
0.24 =postpartum_smell
0.24 =wound
0.24 ^ _ accidental
0.24 ^ _ symptom
0.24 ^ touch
0.24 a _ branch
0.24 a _ second
0.24 a _ swollen
0.24 a noseble
0.24 after _ cast
0.24 after _ crash
0.24 an electric
0.24 and _ on
0.24 and _ scar
0.24 and _ swallow
0.24 and _ thigh
0.24 and got
0.24 and hasnt
0.24 and headache
0.24 and said
0.24 and sweat
0.24 are weak
0.24 at school
0.24 been wheez
0.24 belly _ is
0.24 black _ tar
0.24 black like
0.24 bladder
0.24 blister
0.24 bone and
0.24 both eye
0.24 branch _ on
0.24 branch fell
0.24 breath hard
0.24 breathe in
0.24 breathe well
0.24 broke _ im
0.24 brother <died
0.24 brother _ <sudden
0.24 brother say
0.24 but _ cant
0.24 chill headache
0.24 cough _ lot
0.24 day old
0.24 diarrhea _ #99+
0.24 dropp and
0.24 every hour
0.24 feel drunk
0.24 fever _ shak
0.24 few second
0.24 flew in
0.24 gave narcan
0.24 going on
0.24 gonna _ out
0.24 gonna pas
0.24 got _ a
0.24 got _ back
0.24 got thrown
0.24 hard _ swallow
0.24 havent _ -in
0.24 he ate
0.24 her breath
0.24 hes _ blue
0.24 hes not
0.24 i accidental
0.24 i can
0.24 i do
0.24 im _ #11+
0.24 im _ in
0.24 im _ month
0.24 im only
0.24 india
0.24 is _ of
0.24 is droop
0.24 is red
0.24 isnt -help
0.24 its
0.24 its _ than
0.24 its red
0.24 just _ a
0.24 just dropp
0.24 leg _ and
0.24 leg _ been
0.24 live _ and
0.24 me in
0.24 mother _ breakfast
0.24 my _ <died
0.24 now _ jaw
0.24 now _ to
0.24 numb
0.24 of ibuprofen
0.24 of one
0.24 old boy
0.24 on _ bike
0.24 on _ nail
0.24 poop _ like
0.24 poop look
0.24 pound _ week
0.24 pound thi
0.24 pulse _ #11+
0.24 pulse is
0.24 pump
0.24 pump fail
0.24 quit _ im
0.24 sagg
0.24 see _ of
0.24 see out
0.24 shak so
0.24 skipp and
0.24 spasm after
0.24 spray _ pesticide
0.24 stair and
0.24 stick _ and
0.24 stop vomit
0.24 stopp sweat
0.24 stuff _ com
0.24 stuff is
0.24 sudden _ of
0.24 swallow _ button
0.24 swollen _ sore
0.24 tak
0.24 ten
0.24 the _ all
0.24 the _ hes
0.24 the _ im
0.24 the _ lip
0.24 the rib
0.24 them and
0.24 thi _ now
0.24 throat
0.24 throat _ so
0.24 tingl
0.24 tingl and
0.24 touch _ live
0.24 touch a
0.24 tree _ fell
0.24 tree branch
0.24 upper _ pain
0.24 upper belly
0.24 watch say
0.24 went through
0.24 wire _ got
0.24 wire and
0.24 worst _ ever
0.24 yo mother
0.23 # _ in
0.23 <she
0.23 =doom
0.23 =droopy_lid
0.23 =pelvic_pain
0.23 =rash
0.23 =stroke_word
0.23 =wound_open
0.23 ^ _ around
0.23 ^ _ smell
0.23 ^ _ vomit
0.23 ^ after
0.23 ^ allergic
0.23 ^ blister
0.23 ^ chemo
0.23 ^ did
0.23 ^ high
0.23 ^ ive
0.23 a _ noise
0.23 a _ spot
0.23 a needle
0.23 a sinu
0.23 act drunk
0.23 after _ my
0.23 ago _ now
0.23 all i
0.23 almost _ out
0.23 an elephant
0.23 and _ -felt
0.23 and _ act
0.23 and _ bit
0.23 and _ funny
0.23 and _ his
0.23 and _ shiver
0.23 and bad
0.23 are yellow
0.23 arm _ tingl
0.23 at football
0.23 ate shrimp
0.23 baby is
0.23 battery up
0.23 bee and
0.23 bit _ a
0.23 bit by
0.23 black _ since
0.23 bloody _ with
0.23 board and
0.23 boyfriend _ me
0.23 breath real
0.23 broke my
0.23 bump her
0.23 burn pee
0.23 cant _ vomit
0.23 cant finish
0.23 chemo last
0.23 chest _ to
0.23 close
0.23 confus _ a
0.23 couldnt find
0.23 cramp on
0.23 dialysi _ was
0.23 double and
0.23 ear _ a
0.23 elephant
0.23 elephant _ on
0.23 every breath
0.23 face _ numb
0.23 fever after
0.23 flew home
0.23 foot _ black
0.23 for #11+
0.23 for like
0.23 gave
0.23 got bit
0.23 have _ worst
0.23 her _ are
0.23 hernia _ out
0.23 hes #11+
0.23 hes _ up
0.23 hes stopp
0.23 his _ caught
0.23 hit with
0.23 home from
0.23 hurt _ hell
0.23 i _ get
0.23 i _ stand
0.23 i inhale
0.23 im _ week
0.23 in _ lower
0.23 infection _ now
0.23 inhale
0.23 is black
0.23 is crook
0.23 is ripp
0.23 is unbearable
0.23 it _ in
0.23 jaw ache
0.23 just now
0.23 light kill
0.23 like _ polish
0.23 like hell
0.23 like nail
0.23 lot _ it
0.23 marathon
0.23 minut _ came
0.23 minut then
0.23 mom _ confus
0.23 month _ fell
0.23 month pregnant
0.23 most
0.23 my _ breath
0.23 my wife
0.23 no _ since
0.23 noise every
0.23 of _ cant
0.23 of _ nose
0.23 of it
0.23 old fell
0.23 on _ bump
0.23 on _ cant
0.23 on _ has
0.23 on _ ice
0.23 open up
0.23 pain _ unbearable
0.23 partner _ his
0.23 partner put
0.23 put _ button
0.23 put _ hand
0.23 red
0.23 ripp pain
0.23 say one
0.23 shiver
0.23 shrimp
0.23 sinu infection
0.23 sister
0.23 smell _ nail
0.23 snow
0.23 someth _ is
0.23 someth _ ripp
0.23 sound
0.23 spread _ and
0.23 squeaky _ every
0.23 squeaky noise
0.23 stand on
0.23 stop the
0.23 sudden and
0.23 ten _ then
0.23 that _ when
0.23 the _ headache
0.23 the breastbone
0.23 the fire
0.23 then _ back
0.23 then came
0.23 throat so
0.23 through his
0.23 toddler went
0.23 tongue swell
0.23 unbearable
0.23 up _ #99+
0.23 vomit _ last
0.23 vomit _ like
0.23 vomit look
0.23 vomit since
0.23 warfarin bump
0.23 went _ an
0.23 went blue
0.23 went stiff
0.23 when _ inhale
0.23 with chill
0.23 yesterday today
0.22 # time
0.22 -slept _ -day
0.22 =diarrhea
0.22 =inhaler_often
0.22 =knocked_out
0.22 =mouth_burning
0.22 =tooth_bad
0.22 =tooth_pulled
0.22 ^ _ black
0.22 ^ _ nail
0.22 ^ _ poop
0.22 ^ _ stiff
0.22 ^ been
0.22 a _ bite
0.22 a _ every
0.22 a _ minut
0.22 a _ pod
0.22 a house
0.22 a laundry
0.22 a terrible
0.22 addison and
0.22 after _ shot
0.22 and _ -mak
0.22 and _ leak
0.22 and _ lighthead
0.22 and _ near
0.22 and _ squeez
0.22 and _ stuff
0.22 and _ super
0.22 and _ talk
0.22 and back
0.22 and took
0.22 and wheez
0.22 antifreeze by
0.22 arm deep
0.22 at light
0.22 attack
0.22 belly _ a
0.22 bigger
0.22 bit _ ankle
0.22 blister _ my
0.22 both
0.22 breath _ day
0.22 bug on
0.22 burn _ whole
0.22 burn my
0.22 by _ horse
0.22 came _ all
0.22 cant hold
0.22 car wreck
0.22 chemo _ my
0.22 cough _ red
0.22 dad _ #11+
0.22 detector
0.22 did
0.22 end _ life
0.22 every _ i
0.22 eye _ hit
0.22 eyebrow
0.22 failure and
0.22 fall off
0.22 football practice
0.22 foreskin is
0.22 gave _ and
0.22 get word
0.22 grandma #11+
0.22 guy
0.22 had _ surgery
0.22 has _ #
0.22 has _ up
0.22 have _ gun
0.22 have addison
0.22 he hasnt
0.22 headache ever
0.22 hear voic
0.22 heart _ like
0.22 her _ since
0.22 her eye
0.22 hes so
0.22 his breath
0.22 his hand
0.22 horse _ the
0.22 horse in
0.22 hurt _ breathe
0.22 hurt cant
0.22 husband _ came
0.22 husband been
0.22 i _ addison
0.22 in _ pool
0.22 in sweat
0.22 is drowsy
0.22 keep throw
0.22 kick _ a
0.22 kick by
0.22 knee replacement
0.22 knock out
0.22 labor and
0.22 last _ day
0.22 leak pus
0.22 light
0.22 lip tingl
0.22 lopsid
0.22 mom _ in
0.22 my heart
0.22 my speech
0.22 neck stiff
0.22 nose _ been
0.22 nose has
0.22 not -wak
0.22 of _ im
0.22 of _ left
0.22 of pill
0.22 of us
0.22 overnight
0.22 pad every
0.22 pale my
0.22 pass _ clot
0.22 pass huge
0.22 rib _ in
0.22 rib suck
0.22 seizure _ now
0.22 she _ on
0.22 since he
0.22 ski
0.22 soak in
0.22 son put
0.22 stopp drink
0.22 super weak
0.22 swollen _ hurt
0.22 test _ positive
0.22 test was
0.22 the _ site
0.22 the _ unconsciou
0.22 the finger
0.22 the shower
0.22 throw _ after
0.22 throw _ all
0.22 time i
0.22 to him
0.22 to use
0.22 tub
0.22 very painful
0.22 wall
0.22 was clean
0.22 was positive
0.22 whole _ with
0.22 with vomit
0.22 word out
0.22 worst pain
0.22 yo with
0.21 # month
0.21 #11+ _ today
0.21 #99+ _ shak
0.21 -me
0.21 =blow_ribs
0.21 =one_side_throat
0.21 ^ _ chemo
0.21 ^ _ tightnes
0.21 ^ chest
0.21 ^ kid
0.21 ^ testicle
0.21 a sudden
0.21 all
0.21 and _ headache
0.21 and _ right
0.21 and hand
0.21 and keep
0.21 and slurr
0.21 and vision
0.21 are _ my
0.21 are numb
0.21 ask what
0.21 asthma _ bad
0.21 baby _ spot
0.21 baby _ stop
0.21 baby fell
0.21 baby soft
0.21 baby wont
0.21 bad pain
0.21 bean in
0.21 because
0.21 been _ it
0.21 bleed _ #11+
0.21 bleed _ stop
0.21 bleed wont
0.21 bloody stool
0.21 bone _ pok
0.21 cant _ lying
0.21 car
0.21 chill _ my
0.21 com _ his
0.21 com from
0.21 copd
0.21 cord _ out
0.21 cord com
0.21 day _ keep
0.21 day cant
0.21 doubl over
0.21 down to
0.21 drink _ is
0.21 ear _ he
0.21 ear _ the
0.21 electric
0.21 erection
0.21 every time
0.21 face _ hand
0.21 face _ lopsid
0.21 floater
0.21 from _ nose
0.21 green _ and
0.21 hav _ of
0.21 hav thought
0.21 have _ sore
0.21 hes been
0.21 hip hurt
0.21 hit _ the
0.21 hit in
0.21 hive
0.21 husband say
0.21 i woke
0.21 im soak
0.21 in hive
0.21 is _ hard
0.21 is and
0.21 is cover
0.21 is pok
0.21 is puffy
0.21 is sweaty
0.21 it but
0.21 keep _ and
0.21 keep _ what
0.21 kick _ night
0.21 knife and
0.21 lamp
0.21 lightn
0.21 like its
0.21 look lopsid
0.21 more than
0.21 muscl
0.21 my _ feel
0.21 my _ goe
0.21 my _ section
0.21 my breath
0.21 my c
0.21 neck _ vomit
0.21 of _ pool
0.21 ok but
0.21 on _ chest
0.21 on _ fever
0.21 one
0.21 pee
0.21 pee _ my
0.21 pok
0.21 rash
0.21 raw
0.21 say _ baby
0.21 see straight
0.21 seem _ but
0.21 she _ sleepy
0.21 she pale
0.21 since _ steak
0.21 skin around
0.21 sleep and
0.21 smoke from
0.21 so hard
0.21 so sore
0.21 someth _ my
0.21 son _ out
0.21 spot
0.21 stair _ my
0.21 star
0.21 start by
0.21 stuck cant
0.21 stuff and
0.21 sudden _ see
0.21 sweaty
0.21 swollen _ #11+
0.21 symptom
0.21 tar _ i
0.21 the _ got
0.21 tick
0.21 trip to
0.21 up _ its
0.21 voice _ gone
0.21 wipe _ i
0.21 with
0.21 wont _ to
0.21 wont let
0.2 =burn_any
0.2 =dizzy
0.2 =headache
0.2 =heart_murmur_fever
0.2 =like_thunder
0.2 =yellow_halos
0.2 ^ _ green
0.2 ^ _ pull
0.2 ^ _ see
0.2 ^ new
0.2 a _ two
0.2 a stiff
0.2 act
0.2 after _ birth
0.2 after _ gone
0.2 after giv
0.2 altitude
0.2 ammonia
0.2 and _ pale
0.2 and _ weak
0.2 and sticky
0.2 arm tingl
0.2 around _ and
0.2 baby stopp
0.2 bathroom _ and
0.2 beat _ up
0.2 beat me
0.2 because i
0.2 bed since
0.2 been #
0.2 black _ sticky
0.2 blood lot
0.2 bucket
0.2 by _ dryer
0.2 can _ say
0.2 can only
0.2 cant _ his
0.2 cant cough
0.2 cant push
0.2 cant see
0.2 car _ bump
0.2 car hit
0.2 chest _ pound
0.2 clas _ my
0.2 coke
0.2 cold _ clammy
0.2 cold sweat
0.2 cut myself
0.2 day _ is
0.2 did _ and
0.2 digoxin
0.2 dose of
0.2 drank _ a
0.2 drink _ day
0.2 dry _ #
0.2 eye like
0.2 feel funny
0.2 fish
0.2 fruity
0.2 fruity breath
0.2 giv birth
0.2 god
0.2 going #99+
0.2 grabb his
0.2 half my
0.2 halo _ light
0.2 halo around
0.2 hard _ my
0.2 has _ rash
0.2 has _ wheez
0.2 have _ in
0.2 have myasthenia
0.2 he _ me
0.2 he take
0.2 headache _ a
0.2 heavy and
0.2 her mouth
0.2 hes _ from
0.2 hes act
0.2 hit _ a
0.2 hit bump
0.2 i _ had
0.2 i _ myasthenia
0.2 im #
0.2 im weak
0.2 in _ much
0.2 inhaler isnt
0.2 is see
0.2 its _ #
0.2 last week
0.2 laundry _ and
0.2 left _ of
0.2 leg swollen
0.2 lip _ purple
0.2 metal flew
0.2 mom face
0.2 more _ of
0.2 mouth _ eye
0.2 much _ from
0.2 my _ body
0.2 my _ even
0.2 my _ neck
0.2 my _ pain
0.2 my _ throat
0.2 my bladder
0.2 myasthenia
0.2 nail _ remover
0.2 newborn _ wake
0.2 not _ -sense
0.2 of _ mom
0.2 of her
0.2 old
0.2 on _ wrist
0.2 only say
0.2 open _ mouth
0.2 out fever
0.2 painful _ and
0.2 pill and
0.2 pod and
0.2 polish remover
0.2 pound
0.2 preg
0.2 pregnant _ i
0.2 pregnant _ my
0.2 pus _ i
0.2 red _ pus
0.2 remover
0.2 right _ i
0.2 right rib
0.2 she was
0.2 side _ is
0.2 side went
0.2 since _ and
0.2 sitt on
0.2 so stiff
0.2 son _ been
0.2 speak
0.2 spot _ her
0.2 start
0.2 sticky
0.2 sure
0.2 sweat bucket
0.2 text goodbye
0.2 the third
0.2 then _ again
0.2 think he
0.2 third
0.2 three _ and
0.2 tight and
0.2 to _ bathroom
0.2 to her
0.2 too _ pill
0.2 turn out
0.2 vodka
0.2 was hit
0.2 went numb
0.2 wheez _ night
0.2 wheez all
0.2 when _ car
0.2 wont come
0.19 -a -wet
0.19 -a _ -diaper
0.19 -diaper since
0.19 -had _ -wet
0.19 -wet _ since
0.19 =curtain_word
0.19 =swelling_head
0.19 ^ _ double
0.19 ^ _ fire
0.19 ^ _ im
0.19 ^ _ too
0.19 ^ _ viagra
0.19 ^ ran
0.19 a fork
0.19 a uti
0.19 all _ last
0.19 and _ about
0.19 and _ jerk
0.19 and _ lip
0.19 and _ mumbl
0.19 and limp
0.19 baby head
0.19 back _ hurt
0.19 back in
0.19 been _ for
0.19 been _ worse
0.19 been gett
0.19 belly _ so
0.19 bf _ me
0.19 bite
0.19 blood _ spurt
0.19 breath _ gett
0.19 breath weird
0.19 bulg and
0.19 burn his
0.19 burn on
0.19 can bare
0.19 can hard
0.19 cloudy
0.19 com _ and
0.19 crash _ my
0.19 crash and
0.19 cup _ bright
0.19 cut _ hand
0.19 dad _ are
0.19 day i
0.19 dog bite
0.19 drank from
0.19 dye
0.19 ear after
0.19 everyth _ blurry
0.19 eyelid _ and
0.19 face went
0.19 fever my
0.19 fill
0.19 firework
0.19 from _ bottle
0.19 from her
0.19 goe _ i
0.19 got my
0.19 grey and
0.19 have
0.19 he put
0.19 head _ pound
0.19 headache _ wont
0.19 headache that
0.19 hernia is
0.19 hit _ and
0.19 i _ bare
0.19 i _ know
0.19 i wipe
0.19 in _ left
0.19 in the
0.19 is _ hes
0.19 is mumbl
0.19 is spurt
0.19 ive _ had
0.19 ive ever
0.19 jaw is
0.19 just _ out
0.19 leg _ numb
0.19 like an
0.19 like my
0.19 little one
0.19 mom is
0.19 mother _ and
0.19 mumbl
0.19 my _ head
0.19 my uti
0.19 myself _ the
0.19 now _ breath
0.19 now _ see
0.19 numb _ my
0.19 of _ have
0.19 on that
0.19 open _ jaw
0.19 outlet and
0.19 oxy and
0.19 pain _ im
0.19 pain and
0.19 pill in
0.19 pregnant _ just
0.19 repeat
0.19 rock hard
0.19 roll _ the
0.19 roll off
0.19 shak _ bad
0.19 sharp _ pain
0.19 sharp _ when
0.19 shiver _ is
0.19 shiver and
0.19 shorter
0.19 since an
0.19 slow
0.19 so _ and
0.19 soft _ on
0.19 someone put
0.19 son _ -slept
0.19 stopp _ two
0.19 stopp shiver
0.19 stung and
0.19 swollen shut
0.19 that i
0.19 that side
0.19 the _ cant
0.19 the _ my
0.19 the bottle
0.19 the lab
0.19 the soft
0.19 think cant
0.19 throat on
0.19 to _ groin
0.19 to _ left
0.19 tore
0.19 turn yellow
0.19 up _ his
0.19 us have
0.19 weak _ my
0.19 week _ now
0.19 went _ when
0.19 went away
0.19 when _ wipe
0.19 wipe
0.19 with the
0.19 wont close
0.19 worst _ pain
0.19 yellow _ im
0.18 #11+ _ asthma
0.18 #11+ _ my
0.18 -# _ think
0.18 -day _ the
0.18 -day think
0.18 =inhaled_object
0.18 ^ _ lip
0.18 ^ dog
0.18 ^ grandson
0.18 ^ heavy
0.18 ^ shoulder
0.18 a _ she
0.18 acros
0.18 and _ -breath
0.18 and _ chill
0.18 and _ couldnt
0.18 and _ left
0.18 and doesnt
0.18 and face
0.18 and shoulder
0.18 antidepressant
0.18 are white
0.18 arm _ face
0.18 arm _ heavy
0.18 baby _ com
0.18 balloon
0.18 baseball and
0.18 because _ dont
0.18 been bleed
0.18 been out
0.18 belly _ hard
0.18 blind
0.18 born
0.18 born _ home
0.18 born at
0.18 breath deep
0.18 breath since
0.18 breathe _ down
0.18 burn and
0.18 by _ like
0.18 calf _ and
0.18 came _ of
0.18 cant think
0.18 cast
0.18 chest _ say
0.18 chest is
0.18 cough _ wheez
0.18 cough black
0.18 diarrhea #11+
0.18 dizzy
0.18 dizzy like
0.18 ear is
0.18 even sitt
0.18 every #
0.18 fat and
0.18 fbi
0.18 fbi _ in
0.18 fbi is
0.18 feel _ faint
0.18 feel _ pass
0.18 feel cold
0.18 finger tingle
0.18 fire _ my
0.18 for _ min
0.18 garbl
0.18 gasp and
0.18 get up
0.18 gibberish
0.18 half _ my
0.18 hand on
0.18 hand since
0.18 hang myself
0.18 heavy bleed
0.18 her sugar
0.18 his _ suck
0.18 his neck
0.18 home
0.18 i _ birth
0.18 i felt
0.18 im #11+
0.18 im spitt
0.18 in _ belly
0.18 in _ toilet
0.18 insulin _ day
0.18 is _ ooz
0.18 is garbl
0.18 it _ that
0.18 jaw _ and
0.18 left _ has
0.18 leg _ up
0.18 like #
0.18 like _ out
0.18 like bruis
0.18 like faint
0.18 like pass
0.18 lock and
0.18 look _ bruis
0.18 morn with
0.18 muffl
0.18 my _ rib
0.18 my _ say
0.18 my _ stopp
0.18 my _ tingle
0.18 my and
0.18 my chill
0.18 my own
0.18 my peni
0.18 neck _ so
0.18 need to
0.18 night now
0.18 normal _ my
0.18 normal that
0.18 now it
0.18 of _ after
0.18 on _ a
0.18 on _ ankle
0.18 one _ of
0.18 open it
0.18 own spit
0.18 pee myself
0.18 rash _ look
0.18 say _ and
0.18 scream and
0.18 she _ #11+
0.18 she _ all
0.18 shrimp _ now
0.18 sitt _ my
0.18 so swollen
0.18 son _ are
0.18 son lip
0.18 sound like
0.18 speech _ garbl
0.18 spitt blood
0.18 stiff and
0.18 stomach _ hard
0.18 sudden _ and
0.18 swallow _ own
0.18 swell _ and
0.18 swollen _ hot
0.18 that goe
0.18 that my
0.18 the _ pain
0.18 the _ towel
0.18 the fbi
0.18 ther _ lot
0.18 thi _ with
0.18 think _ fbi
0.18 third towel
0.18 tingle
0.18 to _ the
0.18 to do
0.18 tonsil out
0.18 week after
0.17 -drink _ cant
0.17 <#11+
0.17 =heat_exposure
0.17 =liver_drug
0.17 ^ _ short
0.17 ^ lower
0.17 ^ sharp
0.17 a _ attack
0.17 a miscarriage
0.17 act confus
0.17 als
0.17 als and
0.17 and _ breathe
0.17 and _ hand
0.17 and half
0.17 and sudden
0.17 at _ party
0.17 away when
0.17 baby _ week
0.17 beat
0.17 been _ green
0.17 been confus
0.17 been going
0.17 behind my
0.17 between _ leg
0.17 by _ thought
0.17 catheter
0.17 chest through
0.17 child drank
0.17 cirrhosi
0.17 confus since
0.17 couldnt _ his
0.17 curtain _ half
0.17 curtain over
0.17 cut _ arm
0.17 cut _ on
0.17 dark
0.17 dont -fade
0.17 down for
0.17 drank _ cleaner
0.17 drank _ drain
0.17 drank drain
0.17 drink two
0.17 drunk _ he
0.17 drunk but
0.17 dusky
0.17 everyth _ foggy
0.17 eye _ bulg
0.17 eye _ the
0.17 eye and
0.17 eyelid _ mouth
0.17 face _ droop
0.17 finger thing
0.17 football
0.17 from _ chest
0.17 gave out
0.17 get _ down
0.17 grape _ cant
0.17 has als
0.17 hav _ miscarriage
0.17 have _ terrible
0.17 have _ that
0.17 head at
0.17 heart _ i
0.17 his finger
0.17 his shoulder
0.17 hitt
0.17 hitt _ head
0.17 home an
0.17 huge and
0.17 husband _ cant
0.17 husband sudden
0.17 i want
0.17 im _ after
0.17 im _ pas
0.17 im cough
0.17 im scar
0.17 in _ each
0.17 in _ fight
0.17 in a
0.17 in with
0.17 is
0.17 is _ all
0.17 is like
0.17 is spinn
0.17 just broke
0.17 keep ask
0.17 kitchen fire
0.17 know _ i
0.17 last night
0.17 left eyelid
0.17 leg _ out
0.17 leg gave
0.17 leg went
0.17 lie flat
0.17 like _ gonna
0.17 line
0.17 lock up
0.17 look blue
0.17 lower _ belly
0.17 mom took
0.17 my _ week
0.17 my breastbone
0.17 my dialysi
0.17 myself _ pain
0.17 myself back
0.17 new _ pressure
0.17 new blood
0.17 now _ wheez
0.17 of _ belly
0.17 of _ eye
0.17 of metal
0.17 on all
0.17 open _ eye
0.17 out right
0.17 over _ of
0.17 over half
0.17 pad an
0.17 pain of
0.17 right _ pain
0.17 right eye
0.17 right hand
0.17 rigid
0.17 say _ is
0.17 shrimp _ my
0.17 sink
0.17 soak _ the
0.17 some _ cleaner
0.17 some drain
0.17 stand _ her
0.17 start _ new
0.17 stepp
0.17 stepp on
0.17 stomach _ so
0.17 swallow bleach
0.17 swell _ overnight
0.17 swollen like
0.17 the _ thing
0.17 the fridge
0.17 then my
0.17 thought _ was
0.17 thought it
0.17 three
0.17 through to
0.17 to swallow
0.17 today he
0.17 ton
0.17 ton of
0.17 turn dusky
0.17 twice and
0.17 up overnight
0.17 walk
0.17 warm i
0.17 water _ broke
0.17 way _ and
0.17 we were
0.17 wet _ back
0.17 while _ was
0.17 wife had
0.17 with _ headach
0.17 wont _ me
0.17 yr old
0.16 # _ along
0.16 #99+
0.16 #99+ _ the
0.16 #99+ after
0.16 -rib
0.16 -when -she
0.16 <the
0.16 =blow_chest
0.16 =pneumonia_known
0.16 =recent_infection
0.16 ^ _ shak
0.16 ^ firework
0.16 ^ wife
0.16 a _ ago
0.16 a _ from
0.16 a horse
0.16 afib
0.16 ago _ #11+
0.16 almost pass
0.16 along
0.16 an
0.16 and _ -wak
0.16 and _ limp
0.16 and _ lung
0.16 and _ nonstop
0.16 and _ speech
0.16 and _ think
0.16 and _ went
0.16 and one
0.16 arm say
0.16 at _ bar
0.16 at _ feet
0.16 baby
0.16 baby _ #11+
0.16 bike
0.16 blad came
0.16 blood thinner
0.16 cant _ well
0.16 cant speak
0.16 cell
0.16 chatter
0.16 chest _ it
0.16 clean the
0.16 day _ my
0.16 dazed
0.16 ecstasy
0.16 ecstasy and
0.16 eye _ super
0.16 feel _ to
0.16 feel _ weak
0.16 for _ past
0.16 four
0.16 gain #
0.16 go _ in
0.16 got _ out
0.16 grandson stuck
0.16 gummi hes
0.16 hard _ and
0.16 has _ vomit
0.16 have _ pound
0.16 he _ like
0.16 he feel
0.16 headache
0.16 headache _ is
0.16 headache _ now
0.16 headache neck
0.16 heart _ going
0.16 heroin
0.16 heroin and
0.16 high _ and
0.16 hot _ the
0.16 hour _ i
0.16 i _ someth
0.16 i didnt
0.16 ice
0.16 im sweat
0.16 in _ outlet
0.16 is _ he
0.16 is _ her
0.16 is _ painful
0.16 isnt -wak
0.16 ive got
0.16 jaw _ i
0.16 knee _ is
0.16 left calf
0.16 leg _ shorter
0.16 lung
0.16 month along
0.16 move _ leg
0.16 my _ but
0.16 my leg
0.16 my lung
0.16 my voice
0.16 my word
0.16 narcan
0.16 nodd
0.16 nodd off
0.16 now his
0.16 out _ my
0.16 out _ soccer
0.16 painful and
0.16 pass _ and
0.16 past hour
0.16 period _ heavy
0.16 pressure and
0.16 real sleepy
0.16 refus _ go
0.16 refus to
0.16 replacement _ hot
0.16 replacement is
0.16 shak _ over
0.16 shak all
0.16 she been
0.16 shirt
0.16 shiver _ and
0.16 shoulder _ came
0.16 sick _ my
0.16 sick to
0.16 sickle
0.16 sickle cell
0.16 since _ start
0.16 sinu
0.16 skin turn
0.16 someth and
0.16 splitt
0.16 stop and
0.16 sudden _ in
0.16 sudden ripp
0.16 temp _ #11+
0.16 than
0.16 the _ hour
0.16 the _ hurt
0.16 the bar
0.16 the car
0.16 the nail
0.16 the outlet
0.16 the past
0.16 the side
0.16 ther _ burn
0.16 thinner
0.16 through a
0.16 to _ chest
0.16 to _ now
0.16 to _ stomach
0.16 to hurt
0.16 to move
0.16 to sit
0.16 took ecstasy
0.16 took her
0.16 tv _ to
0.16 tv talk
0.16 vomit _ is
0.16 went out
0.16 went weak
0.16 what _ it
0.16 whole _ is
0.16 with copd
0.16 with hot
0.16 woke _ and
0.16 woke _ gasp
0.16 wrote a
0.16 year old
0.15 -and
0.15 <had _ <as
0.15 =line_infected
0.15 =pain_any
0.15 ^ _ came
0.15 ^ _ catch
0.15 ^ _ gastric
0.15 ^ _ girl
0.15 ^ _ left
0.15 ^ _ tore
0.15 ^ _ worst
0.15 ^ _ would
0.15 ^ fever
0.15 ^ painful
0.15 ^ stung
0.15 ^ swallow
0.15 a sharp
0.15 a tear
0.15 about _ hour
0.15 act weird
0.15 and _ deep
0.15 and _ hip
0.15 and _ stand
0.15 and _ water
0.15 and drool
0.15 anymore _ i
0.15 anymore and
0.15 are huge
0.15 back _ ghana
0.15 banana
0.15 bathroom floor
0.15 been in
0.15 between his
0.15 bottle _ tylenol
0.15 bunch _ grandma
0.15 bypas #
0.15 cant _ fever
0.15 cant lift
0.15 cast and
0.15 chemo _ week
0.15 chest _ #11+
0.15 clutch
0.15 clutch _ chest
0.15 clutch his
0.15 crazy _ of
0.15 crazy all
0.15 dad _ its
0.15 dad fell
0.15 dad say
0.15 day _ shak
0.15 day _ when
0.15 droopy
0.15 ear are
0.15 even _ in
0.15 feel _ heart
0.15 feel _ its
0.15 finger _ the
0.15 from ghana
0.15 gastric _ #
0.15 go back
0.15 grandma fell
0.15 had _ bypas
0.15 had gastric
0.15 has _ a
0.15 has _ belly
0.15 has _ headache
0.15 has terrible
0.15 have _ failure
0.15 he _ grey
0.15 head _ bleed
0.15 head hes
0.15 heart monitor
0.15 hes _ weird
0.15 hes bleed
0.15 hes sweat
0.15 hes throw
0.15 higher _ the
0.15 higher than
0.15 hip _ and
0.15 his diaper
0.15 hit me
0.15 hurt _ crazy
0.15 hurt my
0.15 husband _ is
0.15 i _ pee
0.15 i might
0.15 i took
0.15 ice cold
0.15 im pale
0.15 im shiver
0.15 in _ of
0.15 is _ fever
0.15 is _ red
0.15 is _ wont
0.15 is huge
0.15 is off
0.15 its clos
0.15 just _ me
0.15 kidney
0.15 left _ my
0.15 leg _ turn
0.15 life _ my
0.15 life _ out
0.15 like _ all
0.15 like _ clos
0.15 like _ elephant
0.15 lost weight
0.15 me _ and
0.15 might
0.15 monitor
0.15 motorcycle
0.15 my _ cant
0.15 my _ from
0.15 my _ like
0.15 my _ right
0.15 my feet
0.15 my foot
0.15 my girl
0.15 now _ belly
0.15 nowhere and
0.15 numb _ hour
0.15 numb an
0.15 nut _ like
0.15 nut hurt
0.15 of _ clot
0.15 of grandma
0.15 off _ trampoline
0.15 off his
0.15 ok _ i
0.15 on _ bathroom
0.15 out _ football
0.15 pain since
0.15 pregnant and
0.15 pressure in
0.15 rainbow
0.15 rib _ eat
0.15 she _ start
0.15 she just
0.15 shingl on
0.15 shovel
0.15 since lunch
0.15 site
0.15 skin _ white
0.15 stuck and
0.15 sudden _ im
0.15 sudden _ vision
0.15 swollen _ a
0.15 terrible _ pain
0.15 the arm
0.15 the trampoline
0.15 the trip
0.15 the window
0.15 ther thi
0.15 throat _ like
0.15 told _ to
0.15 tore my
0.15 torn
0.15 up _ confus
0.15 up after
0.15 vomit _ a
0.15 vomit _ stuff
0.15 vomit a
0.15 wasp
0.15 way worse
0.15 wheez after
0.15 window and
0.15 worst _ ive
0.14 #99+ shak
0.14 -day and
0.14 <with
0.14 =kidney_disease
0.14 ^ _ juice
0.14 ^ ate
0.14 ^ stopp
0.14 ^ throw
0.14 a _ arm
0.14 a _ right
0.14 a black
0.14 a glas
0.14 a marathon
0.14 ago belly
0.14 all _ eye
0.14 amaz
0.14 and _ bleed
0.14 and _ drink
0.14 and _ say
0.14 and chest
0.14 and has
0.14 and havent
0.14 are gett
0.14 bare _ and
0.14 been hav
0.14 belly _ swollen
0.14 birth #
0.14 bleed with
0.14 blurry
0.14 button _ up
0.14 confus _ her
0.14 crazy and
0.14 crook and
0.14 dad _ is
0.14 diarrhea _ blood
0.14 doesnt _ my
0.14 double vision
0.14 drive
0.14 dropp the
0.14 ever had
0.14 every _ and
0.14 eye _ sunken
0.14 eye look
0.14 eye roll
0.14 feel amaz
0.14 feel lighthead
0.14 fever with
0.14 few _ and
0.14 friend text
0.14 gas and
0.14 gave _ #
0.14 gone _ and
0.14 goodbye and
0.14 got kick
0.14 grandma _ her
0.14 had #
0.14 has _ in
0.14 hemophilia
0.14 her right
0.14 hes super
0.14 his _ are
0.14 his _ i
0.14 hold
0.14 hour _ have
0.14 hour i
0.14 hurt a
0.14 husband _ me
0.14 i _ advice
0.14 i _ amaz
0.14 i _ gas
0.14 i _ hear
0.14 i drank
0.14 i know
0.14 in _ im
0.14 in _ snow
0.14 insulin
0.14 is _ stiff
0.14 is so
0.14 ive _ throw
0.14 jaw _ stiff
0.14 jumbl
0.14 keep _ a
0.14 kid got
0.14 knife _ my
0.14 ladder and
0.14 last _ my
0.14 light hurt
0.14 look sunken
0.14 lot _ pressure
0.14 lot and
0.14 lower
0.14 mom _ pressure
0.14 mom blood
0.14 morn im
0.14 my _ overdos
0.14 my name
0.14 name
0.14 of _ antidepressant
0.14 of _ face
0.14 of _ shak
0.14 of kill
0.14 oil
0.14 old _ been
0.14 over _ roll
0.14 over eye
0.14 over my
0.14 pain start
0.14 peanut allergy
0.14 pee _ look
0.14 pregnant with
0.14 replacement
0.14 rescue
0.14 rescue inhaler
0.14 right _ with
0.14 roll _ and
0.14 round
0.14 seizure and
0.14 seizure right
0.14 she _ breathe
0.14 she _ out
0.14 she got
0.14 she keep
0.14 she pass
0.14 sight
0.14 since _ did
0.14 since morn
0.14 snow _ hour
0.14 snow for
0.14 stiff _ cant
0.14 stiff i
0.14 stomach
0.14 stuck in
0.14 stung
0.14 sudden _ its
0.14 testicle is
0.14 than usual
0.14 the _ table
0.14 the groin
0.14 the head
0.14 the skin
0.14 the snow
0.14 thinner _ hit
0.14 thought _ kill
0.14 three _ my
0.14 through _ pad
0.14 to _ in
0.14 to wake
0.14 up _ half
0.14 wake her
0.14 water _ a
0.14 water for
0.14 week _ the
0.14 what the
0.14 while i
0.14 wife has
0.14 word are
0.13 #11+ _ old
0.13 -contraction
0.13 -contraction -yet
0.13 -diaper _ yesterday
0.13 -in _ -day
0.13 <at
0.13 =chest_sucks
0.13 =eye_area
0.13 =mottled
0.13 =throat_side
0.13 ?if ?i
0.13 ?me
0.13 ^ _ #
0.13 ^ _ faint
0.13 ^ _ husband
0.13 ^ _ lab
0.13 ^ _ popp
0.13 ^ cat
0.13 ^ someth
0.13 a _ he
0.13 a burn
0.13 a fit
0.13 a tick
0.13 a wasp
0.13 and _ havent
0.13 and _ move
0.13 and _ stuck
0.13 and faint
0.13 and fell
0.13 and we
0.13 antifreeze _ accident
0.13 at _ so
0.13 away with
0.13 baby _ -had
0.13 back #
0.13 bang _ head
0.13 bang his
0.13 battery in
0.13 belly suck
0.13 blood _ is
0.13 blotchy
0.13 bp #99+
0.13 came _ #
0.13 cant _ even
0.13 cant _ light
0.13 cant find
0.13 chest feel
0.13 day _ of
0.13 double _ i
0.13 drank _ by
0.13 eye _ i
0.13 face _ swell
0.13 faint _ she
0.13 fell _ her
0.13 fish and
0.13 five minut
0.13 flopp
0.13 foggy
0.13 from tokyo
0.13 going _ my
0.13 groin and
0.13 had _ last
0.13 hand wont
0.13 hard _ wake
0.13 have chest
0.13 head _ and
0.13 head _ night
0.13 heart flopp
0.13 her skin
0.13 hernia _ and
0.13 his forearm
0.13 his jaw
0.13 hold my
0.13 horrible
0.13 hour _ my
0.13 i _ bitten
0.13 i _ drink
0.13 i _ hold
0.13 i _ wake
0.13 im _ of
0.13 in _ jaw
0.13 in under
0.13 is _ hot
0.13 is muffl
0.13 it _ me
0.13 it and
0.13 it to
0.13 its stuck
0.13 lean
0.13 left leg
0.13 life _ on
0.13 like _ fish
0.13 mom has
0.13 most in
0.13 move _ neck
0.13 my _ flopp
0.13 my _ hand
0.13 my _ has
0.13 my shirt
0.13 nauseou
0.13 no -contraction
0.13 no _ -yet
0.13 now _ a
0.13 now _ come
0.13 now _ leg
0.13 ocean
0.13 oxy
0.13 pill because
0.13 popp _ and
0.13 rac and
0.13 ripp _ in
0.13 she stand
0.13 side _ she
0.13 since i
0.13 skin _ blotchy
0.13 slic _ hand
0.13 slic my
0.13 smile is
0.13 stand and
0.13 start _ hour
0.13 start a
0.13 start an
0.13 stiff
0.13 straight and
0.13 stumbl
0.13 suck _ under
0.13 sudden _ cant
0.13 sudden i
0.13 sugar read
0.13 the _ out
0.13 the mountain
0.13 the ocean
0.13 throw _ and
0.13 to make
0.13 tokyo
0.13 up _ have
0.13 up _ the
0.13 up i
0.13 voice _ muffl
0.13 wife _ is
0.13 wrote _ note
0.13 yellow
0.13 yellow i
0.12 # hour
0.12 -# _ and
0.12 <as _ <kid
0.12 <died
0.12 =phlegm
0.12 =thirsty
0.12 ^ _ daughter
0.12 ^ _ drink
0.12 ^ _ move
0.12 ^ _ off
0.12 ^ _ sudden
0.12 ^ _ used
0.12 ^ asthma
0.12 ^ face
0.12 a lump
0.12 addison
0.12 after _ knee
0.12 all _ a
0.12 and _ all
0.12 and _ sweat
0.12 and fast
0.12 and goe
0.12 and tight
0.12 been cough
0.12 blood _ over
0.12 blood all
0.12 bottle _ vodka
0.12 breastbone _ goe
0.12 cant look
0.12 car _ limp
0.12 clot _ now
0.12 cough a
0.12 daughter with
0.12 day _ stopp
0.12 deep _ fast
0.12 deep _ in
0.12 do _ do
0.12 double _ my
0.12 face droop
0.12 faint in
0.12 fast _ his
0.12 fast _ the
0.12 fight and
0.12 first _ today
0.12 fit on
0.12 for _ last
0.12 four year
0.12 ghana
0.12 got _ the
0.12 hand yesterday
0.12 have _ temp
0.12 have chill
0.12 he look
0.12 head _ i
0.12 heat _ day
0.12 heat all
0.12 her heart
0.12 his rib
0.12 hiv
0.12 hot _ dry
0.12 husband cant
0.12 husband was
0.12 i _ awful
0.12 i _ chill
0.12 i _ look
0.12 i _ vomit
0.12 i _ want
0.12 i lift
0.12 i used
0.12 im see
0.12 im still
0.12 in _ day
0.12 in _ eyelid
0.12 is _ has
0.12 is hard
0.12 it come
0.12 it dangerou
0.12 its purple
0.12 jaw wont
0.12 keep _ his
0.12 keep vomit
0.12 lake
0.12 lake and
0.12 leg _ weak
0.12 leg after
0.12 life in
0.12 lift her
0.12 like _ drunk
0.12 minut of
0.12 move _ right
0.12 my _ eye
0.12 my _ is
0.12 newborn
0.12 now _ throat
0.12 of _ sudden
0.12 of _ vision
0.12 of vodka
0.12 pain _ around
0.12 pain _ by
0.12 pain after
0.12 palm and
0.12 shak _ and
0.12 sharp _ on
0.12 sharp chest
0.12 she vomit
0.12 shorter _ turn
0.12 shorter and
0.12 sudden everyth
0.12 sudden sharp
0.12 sweat _ and
0.12 swell _ the
0.12 swollen _ and
0.12 table
0.12 ther _ lump
0.12 to _ up
0.12 to feed
0.12 took _ my
0.12 two _ old
0.12 two year
0.12 up _ breath
0.12 up _ hes
0.12 use _ on
0.12 vision went
0.12 vomit blood
0.12 want _ go
0.12 warfarin and
0.12 was left
0.12 week no
0.12 wife _ #
0.12 with pain
0.11 # _ preg
0.11 # am
0.11 -him
0.11 -i _ -him
0.11 -kick
0.11 <covid
0.11 <had <covid
0.11 =co_words
0.11 =sting
0.11 ^ _ ate
0.11 ^ _ calf
0.11 ^ _ way
0.11 a sheet
0.11 a stabb
0.11 a tooth
0.11 a whole
0.11 after that
0.11 ago _ of
0.11 and _ can
0.11 and _ gum
0.11 and _ let
0.11 and _ poop
0.11 and _ rib
0.11 and _ shak
0.11 and _ soak
0.11 and skin
0.11 as _ sheet
0.11 at #11+
0.11 ate _ whole
0.11 away _ i
0.11 bear
0.11 been _ hour
0.11 been _ since
0.11 being
0.11 boil
0.11 by _ and
0.11 call _ said
0.11 call and
0.11 can keep
0.11 cant _ cough
0.11 cant touch
0.11 car accident
0.11 chin to
0.11 contrast dye
0.11 croup
0.11 cut
0.11 deep _ wont
0.11 eat _ drink
0.11 even _ down
0.11 every
0.11 eye _ skin
0.11 fast _ her
0.11 feverish and
0.11 fine but
0.11 from _ chainsaw
0.11 from _ period
0.11 get it
0.11 got a
0.11 gummi
0.11 has _ chest
0.11 have _ pain
0.11 have to
0.11 he _ pull
0.11 he doesnt
0.11 heart _ slow
0.11 heart attack
0.11 heart wont
0.11 her _ hand
0.11 her hip
0.11 hes _ out
0.11 hes real
0.11 hot _ hes
0.11 i _ to
0.11 im _ on
0.11 im breath
0.11 in _ right
0.11 in _ side
0.11 inside
0.11 is lock
0.11 it _ so
0.11 it was
0.11 its just
0.11 keep _ water
0.11 keep even
0.11 lab _ and
0.11 lab call
0.11 let me
0.11 lift weight
0.11 lower _ tummy
0.11 mixed _ and
0.11 my _ twice
0.11 my _ was
0.11 navel
0.11 neck fever
0.11 noseble
0.11 numb on
0.11 of _ #11+
0.11 of _ throat
0.11 old _ breath
0.11 on _ thinner
0.11 on blood
0.11 out _ now
0.11 pill at
0.11 popp _ my
0.11 popp in
0.11 purple spot
0.11 right _ belly
0.11 right tummy
0.11 she _ hold
0.11 shiver with
0.11 side _ her
0.11 skin _ yellow
0.11 slow down
0.11 so _ he
0.11 someth popp
0.11 stepp _ a
0.11 stiff _ fever
0.11 still bleed
0.11 stop cough
0.11 struggl
0.11 struggl _ breathe
0.11 struggl to
0.11 stuck _ me
0.11 swallow _ my
0.11 sweaty _ his
0.11 talk about
0.11 terrible belly
0.11 the _ door
0.11 the belly
0.11 the kid
0.11 the ladder
0.11 the wrong
0.11 throat _ turn
0.11 throat hes
0.11 throat hurt
0.11 throw _ nonstop
0.11 tight _ im
0.11 time a
0.11 to
0.11 tv and
0.11 up nonstop
0.11 up the
0.11 vomit _ breath
0.11 vomit all
0.11 weak _ cant
0.11 wheez _ short
0.11 white _ a
0.11 white as
0.11 wife _ been
0.11 wont _ vomit
0.11 xanax
0.11 yo _ fever
0.1 -i
0.1 -when -i
0.1 =elderly
0.1 =limb_injury
0.1 =sickle_cell
0.1 ^ _ down
0.1 ^ _ flutter
0.1 ^ _ grandpa
0.1 ^ _ nut
0.1 ^ _ roommate
0.1 ^ _ tree
0.1 ^ poop
0.1 ^ sometim
0.1 a motorcycle
0.1 a paintball
0.1 almost faint
0.1 also
0.1 and _ bug
0.1 and _ burn
0.1 and _ when
0.1 and all
0.1 and hurt
0.1 and swell
0.1 arm is
0.1 ate a
0.1 baby _ evil
0.1 been _ of
0.1 birth _ day
0.1 bunch _ oxy
0.1 cant _ without
0.1 chemo and
0.1 choke
0.1 ct
0.1 dad _ off
0.1 deeper
0.1 dizzy and
0.1 done
0.1 door
0.1 dye my
0.1 evil
0.1 feel _ my
0.1 flush
0.1 for _ couple
0.1 friend _ too
0.1 get him
0.1 hand _ a
0.1 hand _ my
0.1 hard i
0.1 have _ chill
0.1 he _ and
0.1 he wont
0.1 hernia popp
0.1 hes burn
0.1 hes pale
0.1 hes wheez
0.1 him to
0.1 his _ wont
0.1 his skin
0.1 i _ weight
0.1 i feel
0.1 i vomit
0.1 im _ cant
0.1 inhaler _ -help
0.1 is _ a
0.1 is evil
0.1 is pale
0.1 keep my
0.1 kid _ in
0.1 left eye
0.1 limp and
0.1 lithium
0.1 lithium and
0.1 lot _ bright
0.1 my _ skin
0.1 my boy
0.1 my chin
0.1 my father
0.1 my inhaler
0.1 my metformin
0.1 my scalp
0.1 myself and
0.1 note
0.1 now _ real
0.1 now _ throw
0.1 now _ vomit
0.1 of oxy
0.1 on _ leg
0.1 overdos
0.1 pad _ #11+
0.1 pain that
0.1 paintball
0.1 paintball and
0.1 pill
0.1 pill _ a
0.1 popp _ its
0.1 red _ im
0.1 red eye
0.1 rubb
0.1 rubb _ left
0.1 salad
0.1 say his
0.1 say it
0.1 seem
0.1 severe _ pain
0.1 she _ deep
0.1 she _ throw
0.1 she shiver
0.1 shoulder
0.1 shovel snow
0.1 since _ got
0.1 since _ woke
0.1 site is
0.1 six
0.1 smoke and
0.1 so thirsty
0.1 someth in
0.1 son _ asthma
0.1 son with
0.1 spinn
0.1 stiff neck
0.1 stomach _ for
0.1 swallow _ #99+
0.1 swallow fever
0.1 testicle _ so
0.1 testicle hurt
0.1 that _ on
0.1 that came
0.1 the _ just
0.1 the _ wont
0.1 the dose
0.1 the tylenol
0.1 the yard
0.1 to sleep
0.1 took _ bunch
0.1 tylenol dose
0.1 umbilical
0.1 umbilical cord
0.1 vodka and
0.1 wake him
0.1 we _ get
0.1 we cant
0.1 week _ ther
0.1 with _ paintball
0.1 worse since
0.1 year _ is
0.09 # diabetic
0.09 #11+ _ in
0.09 #11+ slipp
0.09 #99+ she
0.09 -for
0.09 =eye_surgery
0.09 ^ _ bleed
0.09 ^ _ deliver
0.09 ^ _ inhaler
0.09 ^ _ she
0.09 ^ diarrhea
0.09 acros _ room
0.09 acros the
0.09 all have
0.09 ammonia and
0.09 an _ after
0.09 an ear
0.09 and _ green
0.09 and _ smile
0.09 and _ spitt
0.09 are in
0.09 away and
0.09 back _ he
0.09 because _ want
0.09 bloody _ for
0.09 boy is
0.09 branch
0.09 bull
0.09 burn
0.09 can _ but
0.09 cant _ acros
0.09 cant walk
0.09 crush _ pain
0.09 crush chest
0.09 doubl
0.09 down _ since
0.09 dripp
0.09 ex is
0.09 eye _ yesterday
0.09 face _ and
0.09 fever _ hes
0.09 few day
0.09 finger _ a
0.09 for _ back
0.09 for _ bit
0.09 go _ and
0.09 grandma _ is
0.09 grease
0.09 had stomach
0.09 had the
0.09 half _ face
0.09 handlebar
0.09 handlebar and
0.09 have a
0.09 he woke
0.09 heart and
0.09 her _ she
0.09 her belly
0.09 her smile
0.09 hes _ vomit
0.09 hes still
0.09 hes vomit
0.09 him _ open
0.09 his _ hes
0.09 hot _ my
0.09 i _ letter
0.09 i _ throw
0.09 i deliver
0.09 in _ back
0.09 is tingl
0.09 isnt -mak
0.09 isnt _ -sense
0.09 kinda
0.09 leg _ i
0.09 letter _ my
0.09 letter to
0.09 like hes
0.09 lost _ in
0.09 middle _ my
0.09 my _ ate
0.09 my _ while
0.09 my iron
0.09 neck _ bend
0.09 neck wont
0.09 night _ keep
0.09 not sure
0.09 now _ up
0.09 numb _ the
0.09 open his
0.09 out _ it
0.09 pit bull
0.09 postpartum and
0.09 pregnant _ sharp
0.09 puff
0.09 put on
0.09 right arm
0.09 scalp
0.09 she _ confus
0.09 she _ see
0.09 she _ weak
0.09 side when
0.09 slipp _ the
0.09 slipp in
0.09 stair
0.09 start again
0.09 still i
0.09 stomach flu
0.09 sudden _ now
0.09 the
0.09 the _ belly
0.09 the _ say
0.09 the dog
0.09 to open
0.09 trip
0.09 tum
0.09 type _ diabetic
0.09 under _ breastbone
0.09 walk acros
0.09 walk but
0.09 we _ have
0.09 we all
0.09 what day
0.09 white stuff
0.09 with cramp
0.09 with sharp
0.09 with sweat
0.09 worst belly
0.09 wrote _ to
0.09 wrote letter
0.08 -at -all
0.08 =flank_pain
0.08 =no_gas
0.08 =nosebleed
0.08 ^ _ dont
0.08 ^ _ open
0.08 ^ _ pee
0.08 ^ _ stuck
0.08 ^ _ woke
0.08 ^ cirrhosi
0.08 a _ bug
0.08 a breath
0.08 along and
0.08 and _ -peed
0.08 and _ shoulder
0.08 and bare
0.08 and bump
0.08 and swollen
0.08 ankl
0.08 ankl are
0.08 back _ its
0.08 back it
0.08 been on
0.08 belly _ that
0.08 big
0.08 bought
0.08 cant _ think
0.08 chest _ burn
0.08 chill fever
0.08 desk
0.08 drown my
0.08 felt _ heart
0.08 felt my
0.08 find word
0.08 finger _ white
0.08 gasoline in
0.08 giv
0.08 glas _ is
0.08 going _ and
0.08 going _ pas
0.08 grandma took
0.08 green stuff
0.08 has _ pain
0.08 has _ throw
0.08 her speech
0.08 his _ arm
0.08 hurt _ eye
0.08 i _ chest
0.08 if my
0.08 in
0.08 in _ for
0.08 in bed
0.08 in one
0.08 is slurr
0.08 kid
0.08 leg and
0.08 lid
0.08 look grey
0.08 look up
0.08 meter
0.08 mom talk
0.08 mother is
0.08 move his
0.08 moved _ the
0.08 my _ popp
0.08 nail polish
0.08 now _ shak
0.08 of _ at
0.08 pain _ and
0.08 pain _ her
0.08 pain _ the
0.08 pale _ clammy
0.08 polish
0.08 poop is
0.08 see thing
0.08 shak _ fever
0.08 she cut
0.08 skipp
0.08 smoke
0.08 so _ she
0.08 speech
0.08 speech _ slurr
0.08 stand _ straight
0.08 stop think
0.08 surgery _ week
0.08 take _ breath
0.08 the _ after
0.08 the desk
0.08 the wall
0.08 thing and
0.08 time _ take
0.08 to _ lower
0.08 too _ for
0.08 tooth infection
0.08 try to
0.08 up straight
0.08 up with
0.08 week
0.08 week _ have
0.08 with _ right
0.08 with _ worst
0.08 woman
0.08 worst stomach
0.08 yr
0.07 # _ pm
0.07 -chok
0.07 -wait
0.07 <a <kid
0.07 <kid
0.07 <old
0.07 =cold_exposure
0.07 =no_insulin
0.07 ^ _ ankle
0.07 ^ _ confus
0.07 ^ _ speech
0.07 ^ _ twist
0.07 ^ _ year
0.07 ^ burn
0.07 ^ crack
0.07 ^ left
0.07 a _ #
0.07 a _ aid
0.07 a _ with
0.07 a bruise
0.07 and _ sore
0.07 and _ swell
0.07 and _ vision
0.07 and _ weird
0.07 ankle is
0.07 arm _ hes
0.07 around
0.07 bp _ #99+
0.07 breath so
0.07 burn with
0.07 calf _ sore
0.07 calf _ swollen
0.07 chok _ cant
0.07 clean with
0.07 climb
0.07 crack tooth
0.07 crossfit
0.07 dad _ been
0.07 day my
0.07 diarrhea and
0.07 drank _ whole
0.07 drink _ no
0.07 egg
0.07 feel weird
0.07 fever gett
0.07 few _ for
0.07 fingernail _ blue
0.07 from my
0.07 get wind
0.07 girlfriend
0.07 grandma _ and
0.07 grind
0.07 has had
0.07 has no
0.07 have heart
0.07 head now
0.07 hes _ like
0.07 his back
0.07 his knee
0.07 i _ wind
0.07 i black
0.07 i sit
0.07 im real
0.07 in _ cold
0.07 in _ pee
0.07 is _ for
0.07 is _ than
0.07 is gone
0.07 it _ away
0.07 its _ a
0.07 its _ in
0.07 ive _ thi
0.07 labor
0.07 lip went
0.07 morn _ a
0.07 mouth all
0.07 my vagina
0.07 newborn _ a
0.07 night #11+
0.07 no -wait
0.07 off and
0.07 ok _ my
0.07 pain _ goe
0.07 rib _ when
0.07 rib hurt
0.07 round my
0.07 said
0.07 she say
0.07 so _ of
0.07 some pill
0.07 son _ hurt
0.07 son has
0.07 stopp
0.07 surgery last
0.07 teeth _ out
0.07 teeth came
0.07 testicle _ swollen
0.07 that _ to
0.07 the stair
0.07 twist
0.07 ulcer
0.07 vagina
0.07 vomit _ cant
0.07 when we
0.07 white in
0.07 wisdom _ came
0.07 wks preg
0.07 yesterday for
0.07 yesterday my
0.06 -feel
0.06 =appendix_said
0.06 ^ _ chill
0.06 ^ _ newborn
0.06 ^ _ splash
0.06 ^ cut
0.06 ^ dad
0.06 ^ hurt
0.06 ^ period
0.06 ^ quit
0.06 a car
0.06 a hear
0.06 about #
0.06 actual _ it
0.06 after _ and
0.06 and _ got
0.06 and moved
0.06 and throw
0.06 appendix
0.06 arm with
0.06 at _ time
0.06 back
0.06 bridge
0.06 button _ moved
0.06 button and
0.06 cant _ and
0.06 chest _ hurt
0.06 chok _ the
0.06 chok in
0.06 colostomy
0.06 colostomy bag
0.06 confus _ his
0.06 day _ fever
0.06 failure
0.06 get _ to
0.06 girl
0.06 had _ #
0.06 he _ hit
0.06 headache _ two
0.06 heart failure
0.06 heart race
0.06 hurt _ my
0.06 husband is
0.06 i _ bleach
0.06 ill
0.06 inr
0.06 inside my
0.06 is _ it
0.06 is numb
0.06 just got
0.06 kitchen knife
0.06 letter
0.06 minut ago
0.06 miss my
0.06 my _ button
0.06 my _ out
0.06 my _ race
0.06 my _ red
0.06 my inr
0.06 my nose
0.06 my roommate
0.06 newborn has
0.06 of pain
0.06 off _ roof
0.06 one _ for
0.06 one leg
0.06 oven
0.06 race
0.06 roof _ cant
0.06 roof and
0.06 said my
0.06 she _ pale
0.06 she _ stand
0.06 sit on
0.06 smoke _ the
0.06 solid
0.06 splash _ my
0.06 stand up
0.06 steroid
0.06 take warfarin
0.06 that
0.06 the burn
0.06 the room
0.06 think im
0.06 told me
0.06 two _ ago
0.06 up _ lot
0.06 vomit _ he
0.06 weak i
0.06 weak she
0.06 went double
0.06 white _ inside
0.06 with shak
0.06 yard
0.06 zoo
0.05 # _ cant
0.05 #99+ _ is
0.05 -she
0.05 -tear -when
0.05 -tear _ -she
0.05 <a <history
0.05 <a _ <of
0.05 <he <had
0.05 <he _ <a
0.05 <history <of
0.05 =gums_bleed
0.05 =skin_infection
0.05 ^ <he
0.05 ^ _ blister
0.05 ^ _ every
0.05 ^ _ hernia
0.05 ^ _ is
0.05 ^ _ may
0.05 ^ _ peni
0.05 ^ _ raw
0.05 ^ _ section
0.05 ^ _ through
0.05 ^ c
0.05 ^ muscl
0.05 ^ we
0.05 a _ belly
0.05 a _ black
0.05 a box
0.05 a fever
0.05 a foot
0.05 after _ feed
0.05 and blood
0.05 anyth
0.05 are
0.05 at _ store
0.05 back _ a
0.05 black _ for
0.05 blood _ my
0.05 bother me
0.05 breast
0.05 breath _ chest
0.05 breath _ i
0.05 breath _ yesterday
0.05 cold _ white
0.05 discharge
0.05 down _ and
0.05 foot smell
0.05 goe _ when
0.05 goe down
0.05 had _ flu
0.05 havent _ -all
0.05 he fell
0.05 head last
0.05 hi
0.05 himself
0.05 his right
0.05 i _ myself
0.05 in my
0.05 is _ day
0.05 just _ in
0.05 lift _ box
0.05 lupu
0.05 my _ again
0.05 my arm
0.05 my baby
0.05 near faint
0.05 new medicine
0.05 on _ pill
0.05 on the
0.05 oyster
0.05 pain ever
0.05 pee for
0.05 proper
0.05 ran out
0.05 raw oyster
0.05 right after
0.05 say _ fine
0.05 show
0.05 slic
0.05 stair _ #11+
0.05 stomach burn
0.05 teen
0.05 that start
0.05 the hot
0.05 the store
0.05 thi _ i
0.05 up proper
0.05 wake _ proper
0.05 was _ at
0.05 week _ i
0.05 when _ sit
0.05 with a
0.04 # _ #11+
0.04 # _ girl
0.04 #11+
0.04 #99+ feet
0.04 =during_effort
0.04 =hives_all
0.04 =leg_feet_swollen
0.04 ^ _ home
0.04 ^ _ isnt
0.04 ^ _ low
0.04 ^ _ murmur
0.04 ^ _ ran
0.04 ^ breath
0.04 ^ every
0.04 ^ hernia
0.04 ^ kidney
0.04 ^ oven
0.04 ^ pulse
0.04 ^ watch
0.04 a _ widow
0.04 after every
0.04 aid battery
0.04 ammonia _ now
0.04 and _ get
0.04 and _ little
0.04 and ammonia
0.04 and puffy
0.04 and was
0.04 ate _ heart
0.04 ate my
0.04 bend
0.04 black widow
0.04 bleach _ ammonia
0.04 brought
0.04 burnt
0.04 come out
0.04 cough _ is
0.04 droop and
0.04 eye burn
0.04 fami
0.04 feet
0.04 fever _ with
0.04 hear _ battery
0.04 heart _ is
0.04 heart murmur
0.04 his _ pill
0.04 his pain
0.04 hit by
0.04 hive _ over
0.04 hive all
0.04 horse
0.04 hot potato
0.04 i _ but
0.04 i _ it
0.04 i _ out
0.04 in _ #
0.04 in _ is
0.04 is #99+
0.04 law is
0.04 mak my
0.04 me _ the
0.04 mixed bleach
0.04 murmur
0.04 my _ cut
0.04 my _ that
0.04 my _ wont
0.04 nose _ is
0.04 on _ shin
0.04 out _ week
0.04 out last
0.04 pain pill
0.04 post
0.04 potato
0.04 ran _ marathon
0.04 rash _ a
0.04 red poop
0.04 room
0.04 she had
0.04 sore _ #
0.04 testicl
0.04 the surgery
0.04 throat #
0.04 throat _ day
0.04 took _ pain
0.04 under _ rib
0.04 uti
0.04 voice _ like
0.04 voice sound
0.04 walk _ its
0.04 week _ a
0.04 widow
0.04 window
0.04 with _ on
0.04 wont eat
0.03 # #
0.03 =bp_medicine
0.03 ^ _ altitude
0.03 ^ _ bp
0.03 ^ _ on
0.03 ^ _ say
0.03 ^ _ wall
0.03 ^ battery
0.03 ^ gain
0.03 ^ grandpa
0.03 ^ his
0.03 a rash
0.03 and cramp
0.03 apartment
0.03 at rest
0.03 back _ for
0.03 burger
0.03 cover
0.03 crack _ i
0.03 crack when
0.03 crie in
0.03 father
0.03 feel
0.03 finish
0.03 first time
0.03 for _ first
0.03 from thi
0.03 go down
0.03 goe _ in
0.03 had a
0.03 has _ diarrhea
0.03 he _ to
0.03 i _ stop
0.03 in _ eye
0.03 incision
0.03 is _ i
0.03 is diabetic
0.03 it _ #99+
0.03 its _ up
0.03 kid has
0.03 know what
0.03 lie
0.03 lift _ couch
0.03 lot _ im
0.03 machine
0.03 me _ a
0.03 mother
0.03 move it
0.03 moved to
0.03 my _ come
0.03 my _ hasnt
0.03 my _ month
0.03 my _ teeth
0.03 my _ who
0.03 my _ year
0.03 my apartment
0.03 my car
0.03 my contact
0.03 my stitch
0.03 my wisdom
0.03 neck is
0.03 never -had
0.03 night _ now
0.03 now _ i
0.03 old _ had
0.03 on _ finger
0.03 pneumonia
0.03 pressure _ #11+
0.03 round _ belly
0.03 scrotum
0.03 since _ quit
0.03 sip
0.03 skin look
0.03 start round
0.03 stay
0.03 stomach _ on
0.03 swollen _ can
0.03 the oven
0.03 they are
0.03 thi week
0.03 to _ his
0.03 up more
0.03 week _ today
0.03 who _ #11+
0.03 who is
0.03 wisdom teeth
0.03 woke _ with
0.02 # _ had
0.02 #11+ wks
0.02 =belly_surgery_recent
0.02 =co_word
0.02 =tia_resolved
0.02 ?turn
0.02 ^ _ asthma
0.02 ^ _ at
0.02 ^ _ dizzy
0.02 ^ _ skat
0.02 ^ _ week
0.02 ^ everyth
0.02 ^ ice
0.02 ^ skin
0.02 ^ two
0.02 ^ was
0.02 a _ lump
0.02 a bee
0.02 a soft
0.02 air
0.02 are peel
0.02 beach
0.02 black _ in
0.02 bleed a
0.02 bottle is
0.02 bruise on
0.02 but ive
0.02 by _ bee
0.02 colonoscopy
0.02 curtain
0.02 drug
0.02 eat my
0.02 fit _ the
0.02 food _ down
0.02 formula
0.02 gain _ pound
0.02 her _ because
0.02 his _ on
0.02 hoarse
0.02 ice skat
0.02 im diabetic
0.02 is #11+
0.02 is heavy
0.02 is real
0.02 ive _ a
0.02 keep _ out
0.02 like _ for
0.02 mountain
0.02 my _ blood
0.02 my _ bottle
0.02 my _ pound
0.02 my asthma
0.02 on _ long
0.02 pill _ is
0.02 pill bottle
0.02 red _ sore
0.02 right _ of
0.02 skat
0.02 sneez and
0.02 soft lump
0.02 stuff like
0.02 the _ last
0.02 the beach
0.02 the eye
0.02 the lower
0.02 time
0.02 tip
0.02 to _ on
0.02 wont _ her
0.02 work and
0.01 -poop
0.01 <#11+ <year
0.01 <history
0.01 =cough
0.01 =stomach_burn
0.01 ^ _ are
0.01 ^ _ boy
0.01 ^ _ gonna
0.01 ^ _ havent
0.01 ^ _ out
0.01 ^ _ pain
0.01 ^ _ pulse
0.01 ^ _ roll
0.01 ^ _ shrimp
0.01 ^ _ stand
0.01 ^ _ teeth
0.01 ^ noseble
0.01 ^ on
0.01 ^ throat
0.01 ^ type
0.01 ^ woke
0.01 a _ a
0.01 a _ heart
0.01 a _ year
0.01 and _ her
0.01 and dizzy
0.01 and have
0.01 ankle _ its
0.01 around my
0.01 asked
0.01 baby powder
0.01 chopp
0.01 cough
0.01 dad has
0.01 daughter wont
0.01 face is
0.01 feel _ but
0.01 fell _ my
0.01 fever #99+
0.01 fish _ i
0.01 foot from
0.01 from the
0.01 golf
0.01 grill
0.01 he _ off
0.01 he quit
0.01 heater
0.01 help my
0.01 i _ been
0.01 im _ chemo
0.01 is gett
0.01 is hoarse
0.01 knee is
0.01 last _ but
0.01 last _ i
0.01 look _ my
0.01 mandoline
0.01 mastectomy
0.01 my
0.01 my _ not
0.01 my _ to
0.01 my _ vomit
0.01 my pulse
0.01 my surgery
0.01 night _ week
0.01 postpartum #
0.01 she _ #
0.01 shock _ the
0.01 son _ the
0.01 space
0.01 space heater
0.01 swing
0.01 the swing
0.01 the table
0.01 tired and
0.01 to drink
0.01 to walk
0.01 tonight im
0.01 turn _ in
0.01 use
0.01 voice _ hoarse
0.01 wake _ feed
0.01 wake to
0.01 week _ is
0.01 weigh #11+
0.01 went _ in
0.01 were
0.01 with bleach
-0.01 #11+ _ short
-0.01 #11+ on
-0.01 -hurt
-0.01 -on
-0.01 <i <had
-0.01 ^ _ #11+
-0.01 ^ _ baby
-0.01 ^ _ leg
-0.01 ^ _ shock
-0.01 ^ bp
-0.01 about a
-0.01 after _ food
-0.01 after _ minut
-0.01 and _ up
-0.01 asthma and
-0.01 baby not
-0.01 back pain
-0.01 bleed gum
-0.01 bottle _ is
-0.01 breath _ im
-0.01 bump _ head
-0.01 bump _ the
-0.01 cheek
-0.01 cough _ and
-0.01 day it
-0.01 felt
-0.01 fever _ throat
-0.01 fever sore
-0.01 few
-0.01 fight _ my
-0.01 for the
-0.01 got hit
-0.01 got the
-0.01 grandma has
-0.01 had
-0.01 hav _ baby
-0.01 her nose
-0.01 i _ warfarin
-0.01 is _ #
-0.01 is _ is
-0.01 it feel
-0.01 log
-0.01 lower back
-0.01 maybe
-0.01 more phlegm
-0.01 morn _ up
-0.01 mouth sore
-0.01 my lab
-0.01 my port
-0.01 my shin
-0.01 my sister
-0.01 of _ #
-0.01 of red
-0.01 painful rash
-0.01 peanut
-0.01 peel _ a
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 port
-0.01 pressure
-0.01 rate _ #11+
-0.01 rate is
-0.01 shunt
-0.01 sit
-0.01 smil
-0.01 spin clas
-0.01 spinn _ i
-0.01 sugar
-0.01 the _ from
-0.01 the heat
-0.01 thi morn
-0.01 thi weekend
-0.01 took all
-0.01 twist i
-0.01 up _ phlegm
-0.01 up all
-0.01 up her
-0.01 up his
-0.01 vomit _ since
-0.01 water and
-0.01 water pill
-0.01 we are
-0.01 with an
-0.01 worse than
-0.02 #11+ _ the
-0.02 -heart
-0.02 -rac
-0.02 <of <a
-0.02 =days_many
-0.02 ^ _ about
-0.02 ^ _ gett
-0.02 ^ _ uncle
-0.02 ^ oxygen
-0.02 a #99+
-0.02 a _ ball
-0.02 a _ blood
-0.02 a wall
-0.02 and _ #
-0.02 and _ ankl
-0.02 and _ sleep
-0.02 and bruis
-0.02 and needl
-0.02 and very
-0.02 at home
-0.02 baby _ are
-0.02 bit _ and
-0.02 boy _ vomit
-0.02 bruis
-0.02 chang
-0.02 cough blood
-0.02 cut _ tip
-0.02 cut the
-0.02 dad _ diabetic
-0.02 day _ i
-0.02 dentur
-0.02 dog _ on
-0.02 dur
-0.02 everyone _ work
-0.02 everyone at
-0.02 face with
-0.02 for _ and
-0.02 full of
-0.02 gasoline
-0.02 got _ from
-0.02 got back
-0.02 got stung
-0.02 had _ pain
-0.02 he _ up
-0.02 i _ clean
-0.02 im done
-0.02 im so
-0.02 in _ mountain
-0.02 in june
-0.02 inhaler
-0.02 is drool
-0.02 it came
-0.02 it normal
-0.02 its better
-0.02 june
-0.02 keep _ to
-0.02 keep _ up
-0.02 los
-0.02 los weight
-0.02 month _ a
-0.02 my _ hurt
-0.02 my _ off
-0.02 my back
-0.02 my bike
-0.02 my chair
-0.02 never
-0.02 on day
-0.02 pain _ high
-0.02 pain up
-0.02 pill _ my
-0.02 pill with
-0.02 pin
-0.02 pin _ needl
-0.02 pin and
-0.02 pls
-0.02 red _ swollen
-0.02 rifle
-0.02 scar to
-0.02 start like
-0.02 start today
-0.02 tampon
-0.02 tear
-0.02 the _ its
-0.02 the neighbor
-0.02 threw _ twice
-0.02 to _ at
-0.02 took _ dog
-0.02 up from
-0.02 up high
-0.02 up twice
-0.02 warm _ just
-0.02 wasp sting
-0.02 what _ i
-0.02 when _ cough
-0.02 with _ blood
-0.03 #
-0.03 # _ he
-0.03 # and
-0.03 -#
-0.03 <as
-0.03 <as <a
-0.03 =back_sciatica
-0.03 =cast_tight
-0.03 ^ _ breast
-0.03 ^ _ cried
-0.03 ^ _ heater
-0.03 ^ _ neighbor
-0.03 ^ _ sicknes
-0.03 ^ all
-0.03 ^ dialysi
-0.03 ^ lump
-0.03 ^ mother
-0.03 ^ space
-0.03 a _ bone
-0.03 a _ came
-0.03 a headache
-0.03 after _ surgery
-0.03 and cough
-0.03 and light
-0.03 arm are
-0.03 ask _ i
-0.03 baby pull
-0.03 bark
-0.03 bark cough
-0.03 been _ #99+
-0.03 better now
-0.03 bleach _ i
-0.03 bleach and
-0.03 burn _ blister
-0.03 cast off
-0.03 daughter #11+
-0.03 feel _ tear
-0.03 feel heavy
-0.03 from _ #
-0.03 get rid
-0.03 has parkinson
-0.03 havent -slept
-0.03 heart flutter
-0.03 hurt _ baby
-0.03 i _ her
-0.03 i pres
-0.03 i wrote
-0.03 in two
-0.03 iron
-0.03 is _ week
-0.03 last two
-0.03 light _ me
-0.03 like i
-0.03 lock in
-0.03 month and
-0.03 morn _ one
-0.03 my _ now
-0.03 my _ site
-0.03 my lower
-0.03 next _ my
-0.03 of _ cough
-0.03 out _ is
-0.03 parkinson
-0.03 parkinson and
-0.03 party
-0.03 rash on
-0.03 rid
-0.03 rid _ it
-0.03 rid of
-0.03 room is
-0.03 sciatica
-0.03 sciatica down
-0.03 sicknes
-0.03 skin _ the
-0.03 son
-0.03 sting
-0.03 the _ two
-0.03 thing
-0.03 tight _ i
-0.03 told
-0.03 was _ before
-0.03 water down
-0.03 with pus
-0.03 without
-0.03 wrist on
-0.03 yellow phlegm
-0.03 yesterday
-0.04 # d
-0.04 # yo
-0.04 #11+ and
-0.04 #99+ i
-0.04 -at
-0.04 =hypertension
-0.04 ^ _ gas
-0.04 ^ _ more
-0.04 ^ _ rac
-0.04 ^ _ snake
-0.04 ^ _ tooth
-0.04 ^ altitude
-0.04 ^ calf
-0.04 ^ cast
-0.04 ^ drank
-0.04 ^ had
-0.04 ^ im
-0.04 ^ neck
-0.04 ^ start
-0.04 a #11+
-0.04 a _ feel
-0.04 a stomach
-0.04 ach
-0.04 and _ for
-0.04 and feel
-0.04 and nausea
-0.04 and they
-0.04 antacid
-0.04 are _ i
-0.04 are _ up
-0.04 arm _ its
-0.04 baby has
-0.04 ball
-0.04 blood _ #99+
-0.04 blood _ machine
-0.04 breath _ #
-0.04 but the
-0.04 chest _ i
-0.04 daughter got
-0.04 down my
-0.04 eye vision
-0.04 feet are
-0.04 fell off
-0.04 fish bone
-0.04 foot
-0.04 for _ my
-0.04 gas in
-0.04 got _ up
-0.04 his arm
-0.04 hoarse after
-0.04 hurt with
-0.04 i _ is
-0.04 i _ with
-0.04 i dont
-0.04 kidney _ pain
-0.04 last _ than
-0.04 levothyroxine
-0.04 more and
-0.04 more out
-0.04 mucu
-0.04 my _ in
-0.04 my incision
-0.04 my temp
-0.04 of _ chest
-0.04 own
-0.04 pain with
-0.04 pink again
-0.04 pit
-0.04 pressure machine
-0.04 room spin
-0.04 second
-0.04 six hour
-0.04 skin _ my
-0.04 smell _ in
-0.04 smoker
-0.04 snake
-0.04 son isnt
-0.04 stone pain
-0.04 surgery cut
-0.04 t
-0.04 t #
-0.04 t _ d
-0.04 the _ been
-0.04 the _ leg
-0.04 to his
-0.04 trampoline
-0.04 urine
-0.04 went _ after
-0.04 when _ stand
-0.04 wisdom
-0.05 # _ no
-0.05 -bump
-0.05 <chest
-0.05 <chest <pain
-0.05 <chest _ <last
-0.05 <had <chest
-0.05 <had _ <pain
-0.05 <i _ <chest
-0.05 =red_patch
-0.05 ^ _ nana
-0.05 ^ _ swallow
-0.05 ^ _ wont
-0.05 ^ hello
-0.05 ^ voic
-0.05 a _ pink
-0.05 a few
-0.05 act like
-0.05 after _ fell
-0.05 after surgery
-0.05 ago im
-0.05 at _ week
-0.05 badly and
-0.05 breath is
-0.05 cancer
-0.05 cant _ the
-0.05 check for
-0.05 chest _ with
-0.05 cold _ and
-0.05 crack
-0.05 diabet and
-0.05 ear and
-0.05 fine _ -fever
-0.05 finger _ blue
-0.05 flutter
-0.05 get heartburn
-0.05 gett bigger
-0.05 going _ the
-0.05 he _ fine
-0.05 hello
-0.05 hip is
-0.05 i _ heartburn
-0.05 i havent
-0.05 i stand
-0.05 im _ out
-0.05 knee _ last
-0.05 last day
-0.05 left side
-0.05 little pink
-0.05 marfan
-0.05 me _ my
-0.05 moved
-0.05 my _ bone
-0.05 my mother
-0.05 my nana
-0.05 nail
-0.05 nana
-0.05 next to
-0.05 no -bump
-0.05 nobody
-0.05 pacemaker _ is
-0.05 pres
-0.05 push it
-0.05 scooter
-0.05 side is
-0.05 since can
-0.05 sleep _ im
-0.05 small cut
-0.05 smell like
-0.05 smoke _ my
-0.05 son _ #11+
-0.05 son hasnt
-0.05 spin
-0.05 stomach bug
-0.05 stop _ bleed
-0.05 talk to
-0.05 testicular
-0.05 the _ before
-0.05 the swell
-0.05 three _ ago
-0.05 three week
-0.05 tooth and
-0.05 twice _ and
-0.05 using
-0.05 was _ last
-0.05 with diabet
-0.05 wont button
-0.05 yesterday _ its
-0.06 -more
-0.06 -talk
-0.06 <a <seizure
-0.06 <ago and
-0.06 <had _ <seizure
-0.06 <mom <had
-0.06 <mom _ <a
-0.06 <my <year
-0.06 <my _ <check
-0.06 <need <my
-0.06 <need _ <year
-0.06 <seizure
-0.06 =baby
-0.06 =crohns
-0.06 =injection_joint
-0.06 =spine_injury
-0.06 =tetanus_due
-0.06 ?a ?cut
-0.06 ?cut
-0.06 ?if ?a
-0.06 ?if _ ?cut
-0.06 ?know _ ?a
-0.06 ?of _ ?stroke
-0.06 ?stroke _ a
-0.06 ^ _ stepp
-0.06 ^ _ surgery
-0.06 ^ _ time
-0.06 ^ _ tongue
-0.06 ^ crohn
-0.06 ^ gas
-0.06 ^ head
-0.06 ^ leg
-0.06 ^ since
-0.06 ^ stepp
-0.06 a _ an
-0.06 a _ crash
-0.06 a _ itchy
-0.06 a _ just
-0.06 a speech
-0.06 after _ a
-0.06 aid clas
-0.06 and _ eat
-0.06 arm went
-0.06 asthma
-0.06 belly and
-0.06 bit itchy
-0.06 bleed _ a
-0.06 bottom
-0.06 breath _ cough
-0.06 breath _ usual
-0.06 breath than
-0.06 bus
-0.06 cant put
-0.06 car crash
-0.06 come _ goe
-0.06 come and
-0.06 crohn
-0.06 do _ clean
-0.06 ear _ out
-0.06 ear stick
-0.06 every feed
-0.06 feel a
-0.06 feel so
-0.06 fever _ wont
-0.06 fine _ he
-0.06 first _ clas
-0.06 get _ refill
-0.06 go _ when
-0.06 had _ diarrhea
-0.06 had chest
-0.06 her _ a
-0.06 i
-0.06 i _ ask
-0.06 i _ put
-0.06 i _ she
-0.06 i fell
-0.06 i stepp
-0.06 if i
-0.06 in _ calf
-0.06 in _ new
-0.06 is _ now
-0.06 itch and
-0.06 ladder
-0.06 left _ tingl
-0.06 len _ stuck
-0.06 let
-0.06 lump in
-0.06 me
-0.06 my _ all
-0.06 my _ its
-0.06 my _ no
-0.06 my _ so
-0.06 my breast
-0.06 my cast
-0.06 my flight
-0.06 my pee
-0.06 neck _ stiff
-0.06 neck _ the
-0.06 of _ than
-0.06 of _ when
-0.06 on _ #
-0.06 on _ neck
-0.06 palm
-0.06 pressure _ #99+
-0.06 quit
-0.06 rac heart
-0.06 seizure _ morn
-0.06 seizure thi
-0.06 shock from
-0.06 shoulder hurt
-0.06 sudden _ headache
-0.06 surgery on
-0.06 that _ and
-0.06 that come
-0.06 the bus
-0.06 to _ side
-0.06 to one
-0.06 too
-0.06 up _ #
-0.06 up _ it
-0.06 up fast
-0.06 wait
-0.06 was _ tv
-0.06 was watch
-0.06 we do
-0.06 will
-0.06 yesterday and
-0.07 # _ i
-0.07 # so
-0.07 #11+ _ a
-0.07 -chest _ -no
-0.07 -the
-0.07 <a <kidney
-0.07 <a _ <five
-0.07 <and <i
-0.07 <attack _ <year
-0.07 <food
-0.07 <he
-0.07 <of
-0.07 <stroke <in
-0.07 <stroke _ <#99+
-0.07 <therapy
-0.07 <want <to
-0.07 =back_pain
-0.07 =throat_sore
-0.07 ?call ?for
-0.07 ?if ?someone
-0.07 ?someone
-0.07 ^ _ cousin
-0.07 ^ _ next
-0.07 ^ _ of
-0.07 ^ _ sneez
-0.07 ^ _ swell
-0.07 ^ _ turn
-0.07 ^ bleach
-0.07 ^ broke
-0.07 ^ car
-0.07 ^ he
-0.07 ^ pull
-0.07 ^ rash
-0.07 a
-0.07 a _ sometim
-0.07 a _ time
-0.07 a bad
-0.07 a beat
-0.07 after i
-0.07 ago _ im
-0.07 allergic
-0.07 and _ some
-0.07 and _ teeth
-0.07 and belly
-0.07 and noth
-0.07 back after
-0.07 bad the
-0.07 beat _ when
-0.07 beat sometim
-0.07 boy _ #
-0.07 bug
-0.07 can _ fine
-0.07 can swallow
-0.07 cant _ in
-0.07 church
-0.07 coffee doctor
-0.07 come
-0.07 cousin
-0.07 day _ have
-0.07 do ?if
-0.07 do _ ?someone
-0.07 do _ take
-0.07 doing
-0.07 drink _ doctor
-0.07 faint _ church
-0.07 get _ work
-0.07 get off
-0.07 got _ arm
-0.07 got stuck
-0.07 half
-0.07 hand _ swollen
-0.07 husband _ off
-0.07 i _ ?for
-0.07 i _ ?if
-0.07 i _ be
-0.07 in church
-0.07 is _ bad
-0.07 is _ to
-0.07 is act
-0.07 is now
-0.07 look purple
-0.07 med
-0.07 my _ are
-0.07 my _ hit
-0.07 my _ my
-0.07 my cousin
-0.07 my grandpa
-0.07 my knee
-0.07 my sugar
-0.07 need _ fast
-0.07 next _ #
-0.07 nut
-0.07 off _ at
-0.07 off work
-0.07 often
-0.07 on me
-0.07 purple _ on
-0.07 quiet
-0.07 rednes
-0.07 rednes is
-0.07 shin
-0.07 sister had
-0.07 skip _ beat
-0.07 skip a
-0.07 so _ that
-0.07 so after
-0.07 sometim _ i
-0.07 sometim when
-0.07 sore and
-0.07 sore in
-0.07 start _ and
-0.07 sugar _ #99+
-0.07 swallow fine
-0.07 swollen red
-0.07 tak a
-0.07 the rednes
-0.07 though
-0.07 tiny red
-0.07 to _ to
-0.07 to fast
-0.07 two _ no
-0.07 up _ a
-0.07 weed
-0.07 week _ #11+
-0.07 when _ and
-0.07 wont _ it
-0.07 work _ #
-0.07 work at
-0.07 yo girl
-0.08 #11+ month
-0.08 #11+ yr
-0.08 <ago _ <want
-0.08 <and <want
-0.08 <year _ and
-0.08 =nausea
-0.08 ?a _ ?heart
-0.08 ?and
-0.08 ?heart ?rate
-0.08 ?rate
-0.08 ^ _ birth
-0.08 ^ _ cell
-0.08 ^ _ crack
-0.08 ^ _ hear
-0.08 ^ _ kid
-0.08 ^ _ yr
-0.08 ^ about
-0.08 ^ came
-0.08 ^ sickle
-0.08 ^ tampon
-0.08 a _ thi
-0.08 a couple
-0.08 a mile
-0.08 ago my
-0.08 all better
-0.08 and _ bp
-0.08 and _ but
-0.08 and sneez
-0.08 aspirin
-0.08 at _ pool
-0.08 at _ to
-0.08 at work
-0.08 badly
-0.08 balance
-0.08 bang
-0.08 bit _ i
-0.08 but
-0.08 by my
-0.08 come at
-0.08 constipat _ two
-0.08 couple
-0.08 due date
-0.08 edge
-0.08 edge of
-0.08 fever _ a
-0.08 fever _ two
-0.08 fine _ need
-0.08 flu _ week
-0.08 flu last
-0.08 for _ had
-0.08 forearm
-0.08 glas
-0.08 has diabet
-0.08 headache since
-0.08 hip replacement
-0.08 his sleep
-0.08 how many
-0.08 hurt _ wife
-0.08 i _ fine
-0.08 ibuprofen
-0.08 is _ after
-0.08 its _ bit
-0.08 its _ now
-0.08 just _ back
-0.08 just _ sore
-0.08 keppra
-0.08 lift _ arm
-0.08 lost _ pound
-0.08 mile
-0.08 month old
-0.08 much _ i
-0.08 much _ the
-0.08 my _ #
-0.08 my _ #11+
-0.08 my _ date
-0.08 my _ pop
-0.08 needl
-0.08 nose _ sneez
-0.08 of _ for
-0.08 off _ bike
-0.08 on glas
-0.08 one _ a
-0.08 pass _ for
-0.08 period _ a
-0.08 quarter _ nine
-0.08 rac at
-0.08 rash _ fever
-0.08 soccer
-0.08 steam
-0.08 steam _ my
-0.08 the neck
-0.08 throat _ i
-0.08 toddler
-0.08 tongue and
-0.08 twice today
-0.08 under my
-0.08 well and
-0.08 what can
-0.08 when she
-0.08 with _ phlegm
-0.08 work had
-0.08 writ
-0.08 xarelto
-0.08 you treat
-0.09 # _ from
-0.09 #11+ _ pregnant
-0.09 -belly
-0.09 -no -trouble
-0.09 <college
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <died _ <a
-0.09 <gallbladder <out
-0.09 <gallbladder _ <in
-0.09 <had _ <gallbladder
-0.09 <in <college
-0.09 <my <dad
-0.09 <my <gallbladder
-0.09 <of _ <stroke
-0.09 <pain _ <year
-0.09 <stroke <last
-0.09 <suicide
-0.09 <want
-0.09 =allergen
-0.09 =cramps
-0.09 =thrown_off
-0.09 =ulcer_nsaid
-0.09 ?a ?normal
-0.09 ?avoid
-0.09 ?baby
-0.09 ?come
-0.09 ?come ?in
-0.09 ?come _ ?for
-0.09 ?has
-0.09 ?if _ ?baby
-0.09 ?in ?for
-0.09 ?is _ ?normal
-0.09 ?my ?baby
-0.09 ?normal
-0.09 ^ _ <dad
-0.09 ^ _ <had
-0.09 ^ _ <last
-0.09 ^ _ gum
-0.09 ^ _ last
-0.09 ^ _ lower
-0.09 ^ _ near
-0.09 ^ _ scar
-0.09 ^ _ start
-0.09 ^ _ thought
-0.09 ^ bf
-0.09 ^ hand
-0.09 ^ heat
-0.09 ^ one
-0.09 ^ smoke
-0.09 ^ wednesday
-0.09 a _ stiff
-0.09 a _ to
-0.09 and _ bother
-0.09 and _ swollen
-0.09 ankle _ a
-0.09 apart
-0.09 at _ or
-0.09 at nine
-0.09 ate someth
-0.09 bf
-0.09 bit _ no
-0.09 bit _ when
-0.09 bit stiff
-0.09 breath _ now
-0.09 cabinet
-0.09 car door
-0.09 cramp
-0.09 daughter ate
-0.09 day is
-0.09 day now
-0.09 eyelid
-0.09 fever _ the
-0.09 fever for
-0.09 garden no
-0.09 get _ bit
-0.09 get _ new
-0.09 get my
-0.09 going _ for
-0.09 had knee
-0.09 hear the
-0.09 heart beat
-0.09 high _ pressure
-0.09 high blood
-0.09 his heart
-0.09 i ?come
-0.09 i _ ?in
-0.09 i almost
-0.09 i burn
-0.09 i start
-0.09 im _ to
-0.09 is _ thi
-0.09 is spread
-0.09 is stuck
-0.09 leg _ spread
-0.09 letter for
-0.09 like tear
-0.09 low mood
-0.09 mood
-0.09 more
-0.09 morn _ i
-0.09 much _ a
-0.09 my _ broke
-0.09 my _ hard
-0.09 my urine
-0.09 needle
-0.09 nose and
-0.09 now need
-0.09 on _ cabinet
-0.09 on _ hand
-0.09 on _ meter
-0.09 oxygen reader
-0.09 pap
-0.09 pap smear
-0.09 pus
-0.09 reader
-0.09 reader _ #11+
-0.09 reader say
-0.09 red bump
-0.09 roof
-0.09 runny _ and
-0.09 said it
-0.09 see well
-0.09 since my
-0.09 small _ bump
-0.09 smear
-0.09 son _ up
-0.09 swallow my
-0.09 swell on
-0.09 the _ spot
-0.09 the cabinet
-0.09 ther _ in
-0.09 time _ day
-0.09 to _ can
-0.09 to touch
-0.09 tooth _ a
-0.09 up _ stuff
-0.09 very tired
-0.09 what a
-0.09 yo _ with
-0.09 you _ #
-0.1 # _ tomorrow
-0.1 #11+ _ right
-0.1 -fever _ -week
-0.1 <#99+ <what
-0.1 <#99+ _ <i
-0.1 <a <fever
-0.1 <a <miscarriage
-0.1 <a _ <two
-0.1 <clot
-0.1 <drink
-0.1 <drink _ <year
-0.1 <fever
-0.1 <had _ <fever
-0.1 <had _ <miscarriage
-0.1 <had _ <stroke
-0.1 <have <panic
-0.1 <have _ <attack
-0.1 <her
-0.1 <i <stopp
-0.1 <i _ <drink
-0.1 <in _ <what
-0.1 <like
-0.1 <miscarriage
-0.1 <miscarriage <two
-0.1 <miscarriage _ <year
-0.1 <pain
-0.1 <pain <last
-0.1 <panic
-0.1 <panic <attack
-0.1 <stopp
-0.1 <stopp <drink
-0.1 <to _ <panic
-0.1 <was <a
-0.1 <would
-0.1 <would <like
-0.1 <year _ <was
-0.1 =asthma
-0.1 =weight_loss
-0.1 ?a _ ?clot
-0.1 ?heart
-0.1 ^ _ <stopp
-0.1 ^ _ up
-0.1 ^ _ wisdom
-0.1 ^ thyroid
-0.1 a _ exam
-0.1 a _ it
-0.1 a deep
-0.1 a ride
-0.1 a spacer
-0.1 alcohol with
-0.1 at _ thirty
-0.1 back _ work
-0.1 bit dizzy
-0.1 bit when
-0.1 bruis and
-0.1 burn _ on
-0.1 can _ come
-0.1 can _ it
-0.1 card
-0.1 chest when
-0.1 clean a
-0.1 clean product
-0.1 cold last
-0.1 copd and
-0.1 covid
-0.1 daughter _ is
-0.1 day one
-0.1 do _ ?call
-0.1 do _ treat
-0.1 door and
-0.1 drink _ with
-0.1 drink alcohol
-0.1 drink coffee
-0.1 drink cold
-0.1 eat _ and
-0.1 fine since
-0.1 forever
-0.1 get _ too
-0.1 go _ to
-0.1 had diarrhea
-0.1 has _ sore
-0.1 her face
-0.1 husband _ #11+
-0.1 i ?call
-0.1 i _ alcohol
-0.1 i _ cold
-0.1 i _ no
-0.1 i come
-0.1 i go
-0.1 i leave
-0.1 im _ before
-0.1 insurance card
-0.1 is _ breath
-0.1 is _ today
-0.1 it
-0.1 keep water
-0.1 lab
-0.1 license
-0.1 mild _ after
-0.1 mom _ a
-0.1 mom leg
-0.1 month _ vaccin
-0.1 mov
-0.1 my _ cold
-0.1 my _ panic
-0.1 my coworker
-0.1 nervou before
-0.1 number _ i
-0.1 number do
-0.1 of heart
-0.1 over in
-0.1 physical for
-0.1 product
-0.1 ran _ of
-0.1 ride a
-0.1 safe around
-0.1 sick
-0.1 since _ im
-0.1 son is
-0.1 sore _ runn
-0.1 spacer
-0.1 spot on
-0.1 spread
-0.1 stair _ the
-0.1 start thi
-0.1 stomach _ the
-0.1 stopp _ #
-0.1 stove
-0.1 th _ #
-0.1 the antibiotic
-0.1 thyroid
-0.1 tired _ after
-0.1 to work
-0.1 today im
-0.1 tooth _ when
-0.1 toy
-0.1 treat
-0.1 two
-0.1 up _ nose
-0.1 usual _ attack
-0.1 usual panic
-0.1 want _ kill
-0.1 want it
-0.1 was _ thi
-0.1 week _ my
-0.1 what number
-0.1 when doe
-0.1 with _ nail
-0.1 yesterday im
-0.11 # _ a
-0.11 #11+ _ monday
-0.11 #11+ with
-0.11 -or _ -pain
-0.11 <a <heart
-0.11 <and <it
-0.11 <ear
-0.11 <faint <once
-0.11 <i <be
-0.11 <i _ <once
-0.11 <need <a
-0.11 <should
-0.11 <should <i
-0.11 <they
-0.11 <to _ <about
-0.11 <was <fine
-0.11 ?are _ ?sign
-0.11 ?do _ ?prevent
-0.11 ?the ?sign
-0.11 ?to
-0.11 ^ _ can
-0.11 ^ _ drool
-0.11 ^ _ face
-0.11 ^ _ have
-0.11 ^ _ leak
-0.11 ^ _ morn
-0.11 ^ _ scalp
-0.11 ^ _ test
-0.11 ^ boil
-0.11 ^ cough
-0.11 ^ gave
-0.11 ^ glucose
-0.11 ^ purple
-0.11 a _ on
-0.11 a bead
-0.11 aid _ for
-0.11 aid kit
-0.11 and _ an
-0.11 and it
-0.11 anxiou
-0.11 at _ tomorrow
-0.11 back with
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 bluish
-0.11 came _ sudden
-0.11 can _ on
-0.11 can _ send
-0.11 clas
-0.11 cramp at
-0.11 day _ christma
-0.11 day before
-0.11 energy
-0.11 faint at
-0.11 feel _ i
-0.11 first _ kit
-0.11 for _ control
-0.11 for poison
-0.11 get _ for
-0.11 got copd
-0.11 happen
-0.11 have _ small
-0.11 he keep
-0.11 healthy
-0.11 hik
-0.11 i hit
-0.11 i take
-0.11 im a
-0.11 in _ first
-0.11 itchy eye
-0.11 itchy scalp
-0.11 just _ up
-0.11 kit
-0.11 kit for
-0.11 long
-0.11 me _ at
-0.11 metformin
-0.11 monday morn
-0.11 my _ spit
-0.11 my _ woke
-0.11 next _ in
-0.11 no energy
-0.11 number _ poison
-0.11 old _ a
-0.11 old put
-0.11 on
-0.11 on _ the
-0.11 on sudden
-0.11 out _ insulin
-0.11 over _ the
-0.11 pain on
-0.11 play _ drink
-0.11 play and
-0.11 poison control
-0.11 put _ bead
-0.11 safe _ a
-0.11 son woke
-0.11 sore _ for
-0.11 speck
-0.11 stomach pain
-0.11 take _ blood
-0.11 the _ when
-0.11 the chest
-0.11 the shingl
-0.11 tingl _ i
-0.11 to _ next
-0.11 tomorrow night
-0.11 took #
-0.11 took a
-0.11 try
-0.11 tummy is
-0.11 with _ of
-0.11 year _ put
-0.11 yesterday _ i
-0.11 yesterday _ when
-0.11 yesterday hurt
-0.11 yo _ sudden
-0.11 you send
-0.12 # _ on
-0.12 # _ tuesday
-0.12 # k
-0.12 #11+ _ girl
-0.12 #11+ tomorrow
-0.12 -fever -or
-0.12 -fever just
-0.12 -thought
-0.12 -thought -of
-0.12 <a <baby
-0.12 <attack _ <#99+
-0.12 <baby
-0.12 <before
-0.12 <had <my
-0.12 <heart _ <in
-0.12 <my _ <out
-0.12 <out <in
-0.12 <out _ <#99+
-0.12 <shot
-0.12 <stroke _ <year
-0.12 =cut_by_accident
-0.12 ?call
-0.12 ?get
-0.12 ^ _ cough
-0.12 ^ _ grandma
-0.12 ^ _ some
-0.12 ^ out
-0.12 ^ roll
-0.12 ^ three
-0.12 a letter
-0.12 a week
-0.12 after drink
-0.12 after soda
-0.12 all _ pill
-0.12 almost
-0.12 and _ a
-0.12 ankle
-0.12 around #
-0.12 at _ gym
-0.12 at _ pm
-0.12 at quarter
-0.12 back _ mexico
-0.12 bandaid _ fine
-0.12 before noon
-0.12 big _ of
-0.12 breath after
-0.12 breath today
-0.12 can _ check
-0.12 can _ swim
-0.12 clean
-0.12 clock
-0.12 college
-0.12 d
-0.12 december #
-0.12 detergent
-0.12 detergent itchy
-0.12 doe my
-0.12 drink and
-0.12 ear hurt
-0.12 except
-0.12 except friday
-0.12 feel _ now
-0.12 few small
-0.12 fine no
-0.12 first monday
-0.12 for _ mild
-0.12 for a
-0.12 from _ detergent
-0.12 from mexico
-0.12 front
-0.12 giv a
-0.12 had _ stroke
-0.12 had thi
-0.12 have high
-0.12 hold _ pee
-0.12 how _ doe
-0.12 i _ im
-0.12 i bring
-0.12 i swim
-0.12 i test
-0.12 in #
-0.12 in _ arm
-0.12 in _ toddler
-0.12 is _ with
-0.12 it _ bleed
-0.12 it ok
-0.12 it rain
-0.12 it start
-0.12 jaw pain
-0.12 jump off
-0.12 k
-0.12 long _ a
-0.12 long doe
-0.12 lot
-0.12 mexico
-0.12 mild rash
-0.12 monday _ december
-0.12 my _ fell
-0.12 my _ surgery
-0.12 my after
-0.12 my ankle
-0.12 my grandma
-0.12 my headache
-0.12 need #
-0.12 new _ itchy
-0.12 new detergent
-0.12 no -thought
-0.12 no _ -#11+
-0.12 of _ since
-0.12 of _ thi
-0.12 of _ today
-0.12 off _ bridge
-0.12 off _ is
-0.12 off _ ladder
-0.12 ok _ fly
-0.12 on and
-0.12 pump site
-0.12 pushup _ when
-0.12 pushup hurt
-0.12 rash _ new
-0.12 right lower
-0.12 sex
-0.12 should _ bring
-0.12 should _ eat
-0.12 since _ birth
-0.12 sleep _ my
-0.12 soda
-0.12 sore since
-0.12 stair at
-0.12 swell _ i
-0.12 teeth and
-0.12 the _ rd
-0.12 the birth
-0.12 throat _ a
-0.12 throw _ for
-0.12 up for
-0.12 week _ should
-0.12 what vaccin
-0.12 when _ rain
-0.12 when it
-0.12 who _ i
-0.12 worri
-0.12 worri about
-0.13 #11+ _ man
-0.13 #99+ for
-0.13 -pain -no
-0.13 <arm
-0.13 <bender
-0.13 <bender <last
-0.13 <bender _ <month
-0.13 <blood
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <fender
-0.13 <fender <bender
-0.13 <fender _ <last
-0.13 <five
-0.13 <five <year
-0.13 <five _ <ago
-0.13 <had _ <heart
-0.13 <kidney
-0.13 <mom
-0.13 <my <arm
-0.13 <my <mom
-0.13 <my _ <was
-0.13 <what
-0.13 =getting_worse
-0.13 =splinter_small
-0.13 ?an
-0.13 ?is ?an
-0.13 ?what _ ?an
-0.13 ^ <broke
-0.13 ^ <fender
-0.13 ^ _ -bleed
-0.13 ^ _ <bender
-0.13 ^ _ <mom
-0.13 ^ _ drown
-0.13 ^ _ mother
-0.13 ^ _ scrape
-0.13 ^ baby
-0.13 ^ my
-0.13 ^ pump
-0.13 ^ saturday
-0.13 a _ fever
-0.13 a _ throat
-0.13 a coin
-0.13 a dentist
-0.13 a normal
-0.13 after _ no
-0.13 after bad
-0.13 again
-0.13 and _ from
-0.13 arm feel
-0.13 at ten
-0.13 away
-0.13 been _ that
-0.13 been like
-0.13 breath feel
-0.13 breath smell
-0.13 bypas
-0.13 can _ drink
-0.13 can _ move
-0.13 can _ talk
-0.13 coin
-0.13 contrast
-0.13 cramp _ my
-0.13 crie _ i
-0.13 crie when
-0.13 day at
-0.13 day breath
-0.13 day for
-0.13 day off
-0.13 dec _ th
-0.13 diarrhea _ #
-0.13 doctor _ it
-0.13 drank _ much
-0.13 drank too
-0.13 ear _ when
-0.13 for three
-0.13 for week
-0.13 from laugh
-0.13 gastric
-0.13 gastric bypas
-0.13 got her
-0.13 hand _ when
-0.13 he took
-0.13 headache for
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 hive _ my
-0.13 hive on
-0.13 hour after
-0.13 i _ a
-0.13 i move
-0.13 i use
-0.13 in _ heat
-0.13 is too
-0.13 it burn
-0.13 itch from
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 jaw _ when
-0.13 lie down
-0.13 little red
-0.13 long flight
-0.13 man
-0.13 move _ visit
-0.13 much _ and
-0.13 my _ bled
-0.13 my _ burn
-0.13 my tonsil
-0.13 my visit
-0.13 one arm
-0.13 or sunday
-0.13 pill a
-0.13 quarter past
-0.13 quit _ and
-0.13 refus
-0.13 regular
-0.13 saturday _ sunday
-0.13 saturday or
-0.13 scrape _ my
-0.13 scrape on
-0.13 side _ while
-0.13 stair _ like
-0.13 stair been
-0.13 steak
-0.13 stomach _ when
-0.13 stuff _ my
-0.13 swell _ little
-0.13 the _ an
-0.13 the _ tomorrow
-0.13 toddler throw
-0.13 tomorrow _ the
-0.13 took the
-0.13 want _ know
-0.13 was chok
-0.13 week what
-0.13 when hungry
-0.13 yesterday after
-0.13 yo man
-0.14 # _ has
-0.14 # of
-0.14 #99+ over
-0.14 <# <year
-0.14 <ten
-0.14 <ten <year
-0.14 <ten _ <ago
-0.14 =asthma_mild
-0.14 ?a _ ?in
-0.14 ?do ?you
-0.14 ?do _ ?treat
-0.14 ?fever ?in
-0.14 ?fever _ ?a
-0.14 ?how _ ?you
-0.14 ?in ?a
-0.14 ?mean
-0.14 ?treat
-0.14 ?treat ?a
-0.14 ?you ?treat
-0.14 ?you _ ?a
-0.14 ^ _ ear
-0.14 ^ _ friday
-0.14 ^ _ wrist
-0.14 ^ before
-0.14 a _ breath
-0.14 a colonoscopy
-0.14 a first
-0.14 after _ antibiotic
-0.14 after tomorrow
-0.14 all _ my
-0.14 allergic _ cat
-0.14 along _ has
-0.14 and _ baby
-0.14 any time
-0.14 at me
-0.14 back at
-0.14 because of
-0.14 before _ tomorrow
-0.14 c _ #
-0.14 can _ exercise
-0.14 can _ play
-0.14 can _ use
-0.14 can the
-0.14 cant do
-0.14 carsick
-0.14 check it
-0.14 com in
-0.14 constipat _ three
-0.14 cramp _ #
-0.14 day _ tomorrow
-0.14 day _ week
-0.14 did _ lot
-0.14 disease
-0.14 dizzy _ boat
-0.14 eat _ play
-0.14 faint when
-0.14 far _ are
-0.14 far away
-0.14 fast after
-0.14 fast before
-0.14 feel _ work
-0.14 fine can
-0.14 fingernail
-0.14 flos
-0.14 fridge
-0.14 from #
-0.14 from _ to
-0.14 get carsick
-0.14 glas _ wine
-0.14 glass thing
-0.14 grandmother
-0.14 grandpa _ a
-0.14 had _ and
-0.14 had _ replacement
-0.14 had my
-0.14 have _ blood
-0.14 heal nice
-0.14 heart _ since
-0.14 his _ went
-0.14 hold his
-0.14 hole
-0.14 how _ should
-0.14 hurt _ he
-0.14 hurt in
-0.14 husband leg
-0.14 i _ carsick
-0.14 i _ coffee
-0.14 i _ high
-0.14 i _ two
-0.14 i exercise
-0.14 i flos
-0.14 in december
-0.14 inhaler work
-0.14 is heal
-0.14 ive had
-0.14 knee _ #
-0.14 last _ after
-0.14 me at
-0.14 need _ new
-0.14 nice
-0.14 night after
-0.14 no _ -in
-0.14 nurse _ my
-0.14 nurse haha
-0.14 of _ with
-0.14 of wine
-0.14 on boat
-0.14 one week
-0.14 painful blister
-0.14 referral
-0.14 replacement #
-0.14 sat
-0.14 shot do
-0.14 sometime next
-0.14 son _ off
-0.14 son fell
-0.14 surgery _ is
-0.14 throat _ two
-0.14 throat for
-0.14 tingl when
-0.14 tired from
-0.14 to cat
-0.14 tomorrow _ #
-0.14 tripp
-0.14 tuesday _ i
-0.14 tuesday can
-0.14 watch tv
-0.14 when _ flos
-0.14 work in
-0.14 wrong
-0.14 yesterday _ bit
-0.14 yesterday a
-0.14 you _ my
-0.15 # _ need
-0.15 #11+ _ when
-0.15 -#11+
-0.15 -and -no
-0.15 -bladder
-0.15 -hurt -myself
-0.15 -leg
-0.15 -myself
-0.15 -of -breath
-0.15 -out
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <a _ <last
-0.15 <about
-0.15 <attack <in
-0.15 <be
-0.15 <can _ <get
-0.15 <i <used
-0.15 <i _ <test
-0.15 ?the _ ?of
-0.15 ^ _ <used
-0.15 ^ _ had
-0.15 ^ _ itchy
-0.15 ^ green
-0.15 ^ make
-0.15 ^ smell
-0.15 a _ look
-0.15 a long
-0.15 a sore
-0.15 a tia
-0.15 a toilet
-0.15 about
-0.15 after _ flight
-0.15 after bean
-0.15 after star
-0.15 all night
-0.15 alway have
-0.15 an erection
-0.15 and _ together
-0.15 and ibuprofen
-0.15 are cold
-0.15 at _ screen
-0.15 baseball
-0.15 bed for
-0.15 beer
-0.15 better when
-0.15 birth
-0.15 bit sore
-0.15 bled _ i
-0.15 bled when
-0.15 blood _ check
-0.15 bother
-0.15 burp _ lot
-0.15 burp a
-0.15 cold _ a
-0.15 cold hand
-0.15 couple of
-0.15 cut _ heal
-0.15 do if
-0.15 doctor said
-0.15 doctor say
-0.15 drank a
-0.15 eye itchy
-0.15 fine just
-0.15 for _ in
-0.15 fri
-0.15 he _ on
-0.15 headache _ star
-0.15 heat
-0.15 heavier
-0.15 heavier _ usual
-0.15 heavier than
-0.15 how _ water
-0.15 i _ food
-0.15 i _ him
-0.15 i _ if
-0.15 i _ my
-0.15 ibuprofen together
-0.15 in _ throat
-0.15 is #
-0.15 is green
-0.15 its _ again
-0.15 keep anyth
-0.15 knee _ when
-0.15 know my
-0.15 last _ better
-0.15 light bother
-0.15 much _ should
-0.15 much water
-0.15 my _ bump
-0.15 my due
-0.15 my son
-0.15 next _ what
-0.15 next available
-0.15 night cant
-0.15 no _ -and
-0.15 now _ fine
-0.15 number for
-0.15 of bed
-0.15 of next
-0.15 on dialysi
-0.15 or _ for
-0.15 or _ on
-0.15 out _ bed
-0.15 past _ on
-0.15 poop
-0.15 pressure check
-0.15 pull up
-0.15 rash _ blister
-0.15 salty
-0.15 scrape
-0.15 sepsi
-0.15 she _ up
-0.15 should _ drink
-0.15 should _ get
-0.15 should a
-0.15 son eye
-0.15 star _ the
-0.15 star at
-0.15 sting _ my
-0.15 stitch _ out
-0.15 stitch come
-0.15 stomach _ after
-0.15 stool _ after
-0.15 streak
-0.15 take _ the
-0.15 take in
-0.15 tan
-0.15 the _ time
-0.15 the first
-0.15 the number
-0.15 tia
-0.15 tinnitu
-0.15 to _ when
-0.15 to have
-0.15 together
-0.15 tummy
-0.15 tylenol _ my
-0.15 tylenol and
-0.15 typ
-0.15 vaccin _ i
-0.15 vaccin do
-0.15 water _ i
-0.15 water should
-0.15 we have
-0.15 week _ better
-0.15 week can
-0.15 went to
-0.15 what _ number
-0.15 where can
-0.15 white _ on
-0.15 with her
-0.16 # _ monday
-0.16 # at
-0.16 #11+ day
-0.16 #99+ chill
-0.16 -ear
-0.16 <an
-0.16 <get
-0.16 <my <fami
-0.16 <once
-0.16 <run
-0.16 <run <in
-0.16 <run _ <my
-0.16 =discharge
-0.16 ?sign _ ?a
-0.16 ^ _ -pain
-0.16 ^ _ <son
-0.16 ^ _ cream
-0.16 ^ _ drain
-0.16 ^ _ food
-0.16 ^ _ len
-0.16 ^ _ lost
-0.16 ^ _ not
-0.16 ^ _ slept
-0.16 ^ a
-0.16 ^ hot
-0.16 ^ nervou
-0.16 a _ form
-0.16 a _ heartburn
-0.16 a _ test
-0.16 a snake
-0.16 a toy
-0.16 ache _ mov
-0.16 and _ arm
-0.16 and _ feet
-0.16 and watery
-0.16 and white
-0.16 ankl _ a
-0.16 arm from
-0.16 back to
-0.16 before christma
-0.16 before my
-0.16 bit _ after
-0.16 bit swollen
-0.16 blood _ log
-0.16 cant _ out
-0.16 contact len
-0.16 corner
-0.16 cough since
-0.16 day _ im
-0.16 different
-0.16 double dose
-0.16 ear pain
-0.16 ear pop
-0.16 eczema
-0.16 eye from
-0.16 fever of
-0.16 first aid
-0.16 floater _ had
-0.16 floater ive
-0.16 for _ day
-0.16 from _ screen
-0.16 gett worse
-0.16 had _ stomach
-0.16 had _ year
-0.16 had for
-0.16 had pneumonia
-0.16 have _ bruise
-0.16 have _ headache
-0.16 hear test
-0.16 hes fine
-0.16 how _ bleach
-0.16 how _ is
-0.16 hurt _ out
-0.16 husband _ diabetic
-0.16 i _ one
-0.16 i _ walk
-0.16 i burp
-0.16 i give
-0.16 i last
-0.16 i work
-0.16 is _ good
-0.16 itchy _ watery
-0.16 ive _ for
-0.16 keep _ when
-0.16 late _ is
-0.16 late _ that
-0.16 late today
-0.16 len
-0.16 little heartburn
-0.16 me about
-0.16 monday _ #
-0.16 monkey
-0.16 monkey bar
-0.16 much bleach
-0.16 my _ back
-0.16 my test
-0.16 nervou about
-0.16 next checkup
-0.16 normal to
-0.16 now just
-0.16 nurse _ it
-0.16 of _ bed
-0.16 of _ can
-0.16 of insulin
-0.16 old _ is
-0.16 on _ eyelid
-0.16 on _ head
-0.16 on _ shoulder
-0.16 on a
-0.16 otherwise fine
-0.16 pill late
-0.16 plan to
-0.16 quarter to
-0.16 red _ on
-0.16 reschedule my
-0.16 session
-0.16 skin on
-0.16 squat
-0.16 stitch _ my
-0.16 sunburn on
-0.16 surgery
-0.16 test result
-0.16 the _ checkup
-0.16 the corner
-0.16 therapist
-0.16 thi is
-0.16 thur #
-0.16 to #99+
-0.16 today _ that
-0.16 today is
-0.16 took two
-0.16 want _ hear
-0.16 was on
-0.16 we had
-0.16 what _ is
-0.16 when the
-0.16 wife _ in
-0.16 with _ for
-0.17 # _ like
-0.17 # in
-0.17 # p
-0.17 #11+ _ #11+
-0.17 -dizzines
-0.17 -later
-0.17 -later -than
-0.17 -smell
-0.17 -than
-0.17 -today
-0.17 <a _ <attack
-0.17 <died <of
-0.17 <do <i
-0.17 <do _ <need
-0.17 <gallbladder
-0.17 <heart <attack
-0.17 <i <faint
-0.17 <i <need
-0.17 <it <was
-0.17 <my _ <died
-0.17 <year _ <i
-0.17 =left_ribs
-0.17 ?a ?fever
-0.17 ?are ?the
-0.17 ?can ?i
-0.17 ?cause ?chest
-0.17 ?cause _ ?pain
-0.17 ?fever
-0.17 ?how ?can
-0.17 ?stres _ ?chest
-0.17 ?what _ ?the
-0.17 ^ _ -later
-0.17 ^ _ flight
-0.17 ^ _ foot
-0.17 ^ _ hot
-0.17 ^ _ little
-0.17 ^ _ pound
-0.17 ^ _ throat
-0.17 ^ _ thur
-0.17 ^ _ voic
-0.17 ^ box
-0.17 ^ hi
-0.17 ^ i
-0.17 ^ nail
-0.17 ^ quarter
-0.17 ^ shaky
-0.17 a _ is
-0.17 a one
-0.17 a stroke
-0.17 adult
-0.17 after
-0.17 after _ every
-0.17 after _ spinach
-0.17 after feed
-0.17 air i
-0.17 and #
-0.17 and _ nose
-0.17 and _ still
-0.17 and runny
-0.17 are safe
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 bp med
-0.17 come _ tomorrow
-0.17 eat spinach
-0.17 eyelid _ a
-0.17 feel _ late
-0.17 finger _ cold
-0.17 for _ headache
-0.17 for adult
-0.17 for month
-0.17 get _ after
-0.17 get dizzy
-0.17 glass _ me
-0.17 goe away
-0.17 good now
-0.17 hi _ basical
-0.17 hi so
-0.17 his _ thi
-0.17 hurt _ bit
-0.17 hurt _ i
-0.17 i _ dizzy
-0.17 i am
-0.17 i bled
-0.17 ibuprofen _ a
-0.17 last _ of
-0.17 leg from
-0.17 lift
-0.17 little _ i
-0.17 monday _ #11+
-0.17 my _ med
-0.17 my _ work
-0.17 my finger
-0.17 my shoulder
-0.17 need _ batteri
-0.17 new _ prescription
-0.17 no -later
-0.17 no _ -than
-0.17 no _ -today
-0.17 nose cough
-0.17 numb _ i
-0.17 off _ scooter
-0.17 on stair
-0.17 one _ old
-0.17 one year
-0.17 onion _ stopp
-0.17 onion it
-0.17 out tomorrow
-0.17 over the
-0.17 p
-0.17 pack
-0.17 panic
-0.17 panic attack
-0.17 poop _ green
-0.17 poop _ i
-0.17 prescription expir
-0.17 runny _ cough
-0.17 safe _ pregnancy
-0.17 same time
-0.17 shoulder a
-0.17 side hurt
-0.17 small red
-0.17 so basical
-0.17 spill
-0.17 spinach
-0.17 sprain
-0.17 stain
-0.17 stand _ too
-0.17 stubb toe
-0.17 take _ for
-0.17 th at
-0.17 th of
-0.17 thank
-0.17 the _ yesterday
-0.17 the clinic
-0.17 thing _ blurry
-0.17 thing are
-0.17 to eat
-0.17 toe _ the
-0.17 toe hurt
-0.17 took _ bp
-0.17 tooth is
-0.17 vitamin d
-0.17 water _ my
-0.17 which _ are
-0.17 work _ the
-0.18 # or
-0.18 #11+ pm
-0.18 -any
-0.18 -blood -no
-0.18 -blood _ -fever
-0.18 -chest
-0.18 -chest -pain
-0.18 -no -fever
-0.18 -spot
-0.18 <a <stroke
-0.18 <stroke
-0.18 <test
-0.18 <up
-0.18 <was <#11+
-0.18 =deaf_sudden
-0.18 =joint_hot
-0.18 =smoker
-0.18 ?for ?a
-0.18 ?know _ ?my
-0.18 ^ #99+
-0.18 ^ _ -chest
-0.18 ^ _ diabetic
-0.18 ^ _ free
-0.18 ^ _ under
-0.18 ^ runny
-0.18 ^ shampoo
-0.18 a _ for
-0.18 a checkup
-0.18 a crayon
-0.18 a fortnight
-0.18 a ladder
-0.18 after dairy
-0.18 and _ tired
-0.18 and a
-0.18 and blurry
-0.18 annoy me
-0.18 arm _ numb
-0.18 at _ movie
-0.18 ball and
-0.18 both side
-0.18 bp
-0.18 can _ refill
-0.18 can a
-0.18 cant _ on
-0.18 check appointment
-0.18 check in
-0.18 click _ i
-0.18 click when
-0.18 cough _ my
-0.18 couple _ day
-0.18 crie _ -tear
-0.18 crie without
-0.18 cried
-0.18 dec #
-0.18 dizzy when
-0.18 every _ hour
-0.18 eye _ my
-0.18 eye itch
-0.18 fell _ a
-0.18 fever _ yesterday
-0.18 finger is
-0.18 first _ of
-0.18 flight next
-0.18 flutter a
-0.18 fly at
-0.18 for _ #11+
-0.18 fortnight
-0.18 from _ chair
-0.18 from _ door
-0.18 grandfather
-0.18 had it
-0.18 hand shake
-0.18 i _ for
-0.18 i clean
-0.18 i had
-0.18 i near
-0.18 i ran
-0.18 i skip
-0.18 im _ now
-0.18 in _ shoe
-0.18 insurance cover
-0.18 is _ in
-0.18 is on
-0.18 it _ hurt
-0.18 it _ to
-0.18 it for
-0.18 jaw click
-0.18 last friday
-0.18 little when
-0.18 long _ next
-0.18 mild _ on
-0.18 my _ sleep
-0.18 my _ test
-0.18 nausea
-0.18 neck _ sore
-0.18 need more
-0.18 new one
-0.18 no -chest
-0.18 no -trouble
-0.18 no _ -breath
-0.18 noon _ weekend
-0.18 of day
-0.18 of hot
-0.18 off my
-0.18 on _ foot
-0.18 on _ thumb
-0.18 on weekend
-0.18 pain _ fever
-0.18 play soccer
-0.18 pop _ i
-0.18 pop when
-0.18 pressure is
-0.18 puffy
-0.18 red _ itchy
-0.18 rest
-0.18 shin _ the
-0.18 shin on
-0.18 small hernia
-0.18 smoke detector
-0.18 son bump
-0.18 son want
-0.18 steak got
-0.18 teen sleep
-0.18 the _ detector
-0.18 the _ friday
-0.18 the smoke
-0.18 time _ #
-0.18 to fly
-0.18 toddler fell
-0.18 up a
-0.18 up since
-0.18 week _ and
-0.18 wet
-0.18 when _ skip
-0.18 wind _ the
-0.18 with _ runny
-0.18 without -tear
-0.19 -bleed
-0.19 -poop -in
-0.19 -poop _ -#
-0.19 <fami
-0.19 <i _ <to
-0.19 <in _ <fami
-0.19 <out
-0.19 =kidney_stone
-0.19 =period_usual
-0.19 ?clot
-0.19 ?do _ ?know
-0.19 ?it
-0.19 ?of ?a
-0.19 ^ _ <to
-0.19 ^ _ finger
-0.19 ^ _ long
-0.19 ^ blood
-0.19 ^ bruise
-0.19 ^ bump
-0.19 ^ red
-0.19 ^ tiny
-0.19 a _ dizzy
-0.19 a _ hurt
-0.19 a small
-0.19 a swollen
-0.19 after _ in
-0.19 amoxicillin
-0.19 and _ ache
-0.19 are _ common
-0.19 are your
-0.19 baby _ #
-0.19 between a
-0.19 bleach safe
-0.19 box
-0.19 bump _ fine
-0.19 bump feel
-0.19 but its
-0.19 chest start
-0.19 contagiou
-0.19 dad _ a
-0.19 difference _ a
-0.19 difference between
-0.19 disease and
-0.19 doctor told
-0.19 foot while
-0.19 for me
-0.19 for two
-0.19 from _ wrong
-0.19 good for
-0.19 had _ before
-0.19 hand are
-0.19 hand in
-0.19 have _ disease
-0.19 he _ chok
-0.19 he scream
-0.19 how long
-0.19 hurt _ garden
-0.19 i _ #99+
-0.19 i put
-0.19 is _ low
-0.19 it _ two
-0.19 itchy _ from
-0.19 jogg
-0.19 knuckl
-0.19 long day
-0.19 menopause
-0.19 mild cramp
-0.19 month
-0.19 my _ itch
-0.19 my _ when
-0.19 my _ yesterday
-0.19 my kid
-0.19 my knuckl
-0.19 my poop
-0.19 nausea _ diarrhea
-0.19 nervou _ my
-0.19 no -bleed
-0.19 noon tomorrow
-0.19 notice
-0.19 notice my
-0.19 on _ day
-0.19 on _ elbow
-0.19 on _ lip
-0.19 on coffee
-0.19 once after
-0.19 park
-0.19 period cramp
-0.19 pinn
-0.19 potassium
-0.19 pregnant _ a
-0.19 red _ in
-0.19 refill of
-0.19 roll
-0.19 skip _ i
-0.19 skip when
-0.19 sleep wrong
-0.19 small _ feel
-0.19 small bump
-0.19 sore on
-0.19 spicy food
-0.19 spider
-0.19 start _ a
-0.19 store
-0.19 stroke _ i
-0.19 take #
-0.19 the _ between
-0.19 the _ small
-0.19 the flight
-0.19 thi _ im
-0.19 to quit
-0.19 tomorrow at
-0.19 tomorrow morn
-0.19 tongue _ coffee
-0.19 tv _ fine
-0.19 tv its
-0.19 twitch _ im
-0.19 twitch when
-0.19 vomit diarrhea
-0.19 watch _ its
-0.19 week _ can
-0.19 week _ next
-0.19 week when
-0.19 weigh
-0.19 what _ difference
-0.19 what _ your
-0.19 what are
-0.19 which _ do
-0.19 with burn
-0.19 work _ me
-0.19 would _ a
-0.19 you _ the
-0.2 # _ is
-0.2 #11+ _ of
-0.2 #11+ h
-0.2 #99+ before
-0.2 #99+ play
-0.2 -in -day
-0.2 -trouble -breath
-0.2 <# <week
-0.2 <ago <and
-0.2 <from
-0.2 <to <have
-0.2 <two <year
-0.2 <used _ <have
-0.2 <was _ <year
-0.2 <year _ <and
-0.2 =bruises_unexplained
-0.2 =morning_sickness
-0.2 =nodes
-0.2 ?chest
-0.2 ?chest ?pain
-0.2 ?if ?my
-0.2 ?labor
-0.2 ?my
-0.2 ?pain
-0.2 ^ #
-0.2 ^ _ -headache
-0.2 ^ _ <was
-0.2 ^ _ available
-0.2 ^ _ bled
-0.2 ^ _ ligament
-0.2 ^ _ saw
-0.2 ^ _ stitch
-0.2 ^ _ teen
-0.2 ^ _ yesterday
-0.2 ^ as
-0.2 ^ athlet
-0.2 ^ chang
-0.2 ^ early
-0.2 ^ from
-0.2 ^ mom
-0.2 ^ ripp
-0.2 ^ shot
-0.2 a month
-0.2 ache since
-0.2 after _ all
-0.2 after _ at
-0.2 after milk
-0.2 after stand
-0.2 all _ at
-0.2 all _ now
-0.2 all my
-0.2 and _ around
-0.2 and _ at
-0.2 and _ fever
-0.2 and _ walk
-0.2 and off
-0.2 are tight
-0.2 as _ as
-0.2 as possible
-0.2 ask about
-0.2 at _ h
-0.2 available
-0.2 bag of
-0.2 bee
-0.2 bp _ over
-0.2 breath when
-0.2 broke _ in
-0.2 broke out
-0.2 c is
-0.2 can eat
-0.2 can someone
-0.2 chat
-0.2 coffee table
-0.2 cooki
-0.2 day _ the
-0.2 day _ work
-0.2 day from
-0.2 dizzy _ a
-0.2 do _ my
-0.2 eve morn
-0.2 exercis
-0.2 feet hurt
-0.2 food down
-0.2 from monday
-0.2 funny
-0.2 get out
-0.2 gland
-0.2 glucose
-0.2 h
-0.2 hot in
-0.2 i _ all
-0.2 i _ eat
-0.2 i worry
-0.2 in _ rash
-0.2 in january
-0.2 instead
-0.2 is _ no
-0.2 keep food
-0.2 keep gett
-0.2 knee _ swollen
-0.2 last _ hour
-0.2 ligament
-0.2 look good
-0.2 month _ roll
-0.2 morn for
-0.2 morn sicknes
-0.2 my teen
-0.2 need _ glass
-0.2 no _ -of
-0.2 of december
-0.2 old _ his
-0.2 old roll
-0.2 on _ off
-0.2 on her
-0.2 on pizza
-0.2 once _ night
-0.2 past _ tomorrow
-0.2 possible
-0.2 screen _ day
-0.2 screen all
-0.2 should _ worry
-0.2 side stitch
-0.2 sleep till
-0.2 stand _ day
-0.2 stand all
-0.2 swollen _ with
-0.2 the _ dose
-0.2 the coffee
-0.2 the exam
-0.2 till noon
-0.2 to _ about
-0.2 tongue _ pizza
-0.2 tv
-0.2 wed
-0.2 week _ monday
-0.2 what shot
-0.2 worry
-0.2 worse
-0.2 wrong chat
-0.21 # _ over
-0.21 #99+ _ lunch
-0.21 -blister
-0.21 <after
-0.21 <can <i
-0.21 <do
-0.21 <fine
-0.21 <iud
-0.21 <last _ gone
-0.21 <month _ now
-0.21 <month gone
-0.21 <my <son
-0.21 <need
-0.21 <son
-0.21 <when _ <was
-0.21 =cancer_history
-0.21 =nail_word
-0.21 =radiates_leg
-0.21 =ringing_ears
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?i _ ?if
-0.21 ?know ?if
-0.21 ?what _ ?sign
-0.21 ^ _ <pass
-0.21 ^ _ appt
-0.21 ^ _ peel
-0.21 ^ _ plan
-0.21 ^ _ rib
-0.21 ^ _ thursday
-0.21 ^ dec
-0.21 ^ need
-0.21 ^ toy
-0.21 ^ yellow
-0.21 a _ haha
-0.21 after driv
-0.21 after swimm
-0.21 and weak
-0.21 are blurry
-0.21 arm _ the
-0.21 at _ no
-0.21 at the
-0.21 be _ about
-0.21 be worri
-0.21 before exam
-0.21 bloat after
-0.21 bruis _ i
-0.21 but _ -fever
-0.21 but _ feel
-0.21 can _ nurse
-0.21 day
-0.21 deep breath
-0.21 down _ the
-0.21 drink _ night
-0.21 drink last
-0.21 drop
-0.21 dry _ in
-0.21 ear _ plugg
-0.21 every _ for
-0.21 far
-0.21 feel _ otherwise
-0.21 feel plugg
-0.21 fever _ i
-0.21 food _ in
-0.21 food stuck
-0.21 foot _ i
-0.21 for _ month
-0.21 get _ on
-0.21 hard on
-0.21 has _ eye
-0.21 headache _ work
-0.21 heart pound
-0.21 hes #
-0.21 i _ tylenol
-0.21 i talk
-0.21 im _ about
-0.21 is _ #11+
-0.21 is _ next
-0.21 kidney stone
-0.21 lot _ i
-0.21 me out
-0.21 mild _ throat
-0.21 mild sore
-0.21 my _ click
-0.21 my _ gave
-0.21 my _ on
-0.21 my _ throw
-0.21 my blood
-0.21 nick
-0.21 no -blister
-0.21 no -problem
-0.21 off a
-0.21 off when
-0.21 one _ like
-0.21 over _ bed
-0.21 over _ holiday
-0.21 pain _ back
-0.21 past nine
-0.21 pimple _ my
-0.21 plugg
-0.21 pound _ the
-0.21 pound over
-0.21 pushup yesterday
-0.21 see _ nurse
-0.21 send
-0.21 shin at
-0.21 shingl
-0.21 since _ breakup
-0.21 sleep _ the
-0.21 small _ on
-0.21 so scar
-0.21 sore _ i
-0.21 stiff in
-0.21 stomach after
-0.21 stone
-0.21 take _ deep
-0.21 take tylenol
-0.21 thanksgiv
-0.21 the _ by
-0.21 the _ for
-0.21 they
-0.21 thi month
-0.21 too fast
-0.21 tummy ache
-0.21 up _ fast
-0.21 up hes
-0.21 vomit _ feed
-0.21 vomit every
-0.21 want advice
-0.21 wart _ my
-0.21 wart on
-0.21 watery
-0.21 weird _ my
-0.21 when _ nervou
-0.21 white spot
-0.21 wife say
-0.21 wine _ dinner
-0.21 with dinner
-0.21 yo _ painful
-0.22 # year
-0.22 #11+ _ nausea
-0.22 <a _ <in
-0.22 <had
-0.22 <in <my
-0.22 =tooth
-0.22 ?can _ ?cause
-0.22 ?cause
-0.22 ?from
-0.22 ?i ?prevent
-0.22 ?prevent
-0.22 ?stres ?cause
-0.22 ^ _ <faint
-0.22 ^ _ grandmother
-0.22 ^ _ loose
-0.22 ^ _ lunch
-0.22 ^ _ past
-0.22 ^ _ should
-0.22 ^ _ toddler
-0.22 ^ _ wait
-0.22 ^ bad
-0.22 ^ burp
-0.22 ^ contact
-0.22 ^ stuffy
-0.22 ^ white
-0.22 a _ up
-0.22 a pain
-0.22 about the
-0.22 after _ coffe
-0.22 and _ #99+
-0.22 around it
-0.22 at #99+
-0.22 before lunch
-0.22 bit _ blood
-0.22 bp is
-0.22 calv
-0.22 calv _ sore
-0.22 calv are
-0.22 can _ fly
-0.22 coffe
-0.22 dangerou
-0.22 day _ -fever
-0.22 december #11+
-0.22 fall out
-0.22 girl sudden
-0.22 half past
-0.22 how to
-0.22 hunt
-0.22 i _ badly
-0.22 i _ so
-0.22 i _ what
-0.22 i fly
-0.22 i saw
-0.22 in _ car
-0.22 is _ dangerou
-0.22 it _ work
-0.22 last _ all
-0.22 my cheek
-0.22 my grandmother
-0.22 need _ note
-0.22 note _ work
-0.22 of needl
-0.22 of thi
-0.22 older
-0.22 on _ one
-0.22 on _ tonsil
-0.22 on friday
-0.22 pain for
-0.22 patient
-0.22 pill _ day
-0.22 poked
-0.22 rash and
-0.22 record
-0.22 recycle
-0.22 right _ is
-0.22 safe in
-0.22 sensitive to
-0.22 soup
-0.22 swim
-0.22 take _ and
-0.22 take _ metformin
-0.22 ten to
-0.22 that bad
-0.22 to _ #11+
-0.22 toilet lol
-0.22 tooth _ in
-0.22 tooth com
-0.22 tooth hurt
-0.22 up _ after
-0.22 uti and
-0.22 was _ after
-0.22 week all
-0.22 where do
-0.22 wind on
-0.22 yo
-0.23 #11+ _ morn
-0.23 #11+ thi
-0.23 #99+ _ #
-0.23 -in -the
-0.23 <grandma <pass
-0.23 <grandma _ <away
-0.23 <pass <away
-0.23 ?if
-0.23 ?therapist
-0.23 ^ _ anxiety
-0.23 ^ _ doctor
-0.23 ^ _ hasnt
-0.23 ^ _ pop
-0.23 ^ _ skin
-0.23 ^ _ son
-0.23 ^ _ the
-0.23 ^ _ weekend
-0.23 ^ both
-0.23 ^ cold
-0.23 ^ fish
-0.23 ^ jock
-0.23 ^ lot
-0.23 ^ stye
-0.23 ^ sugar
-0.23 a _ around
-0.23 a _ my
-0.23 a _ small
-0.23 a baby
-0.23 after lift
-0.23 and _ great
-0.23 and get
-0.23 and nauseou
-0.23 and stuffy
-0.23 at _ and
-0.23 before i
-0.23 bf hit
-0.23 blood _ was
-0.23 cant hear
-0.23 cat
-0.23 confus today
-0.23 constipation
-0.23 crie _ night
-0.23 cros legg
-0.23 dose for
-0.23 drink _ much
-0.23 drink too
-0.23 eye _ fine
-0.23 eyelid twitch
-0.23 feel _ after
-0.23 flight
-0.23 from _ at
-0.23 furniture
-0.23 gave _ a
-0.23 go _ school
-0.23 he go
-0.23 he play
-0.23 headache _ day
-0.23 heart _ a
-0.23 heart was
-0.23 his _ at
-0.23 i smoke
-0.23 im out
-0.23 in law
-0.23 itch _ white
-0.23 jock
-0.23 jock itch
-0.23 kid _ pink
-0.23 kill _ at
-0.23 kill it
-0.23 law
-0.23 leave
-0.23 leg feel
-0.23 legg
-0.23 little _ when
-0.23 mine
-0.23 mole
-0.23 mother _ law
-0.23 mother in
-0.23 mov furniture
-0.23 muscle
-0.23 need _ reschedule
-0.23 night at
-0.23 of _ blood
-0.23 of _ neck
-0.23 on _ face
-0.23 on _ skin
-0.23 one _ no
-0.23 peel _ sunburn
-0.23 pressure was
-0.23 refill _ my
-0.23 reschedule
-0.23 schedul
-0.23 shampoo
-0.23 shav cut
-0.23 slight headache
-0.23 small pimple
-0.23 sock
-0.23 stabb pain
-0.23 stye on
-0.23 take _ pill
-0.23 test is
-0.23 the _ vaccine
-0.23 the movie
-0.23 the weekend
-0.23 to reschedule
-0.23 to school
-0.23 twenty
-0.23 vaginal _ and
-0.23 vaginal itch
-0.23 vitamin with
-0.23 want _ get
-0.23 was _ over
-0.23 was rac
-0.23 week _ january
-0.23 when should
-0.23 who
-0.23 yo _ a
-0.23 you _ it
-0.24 #11+ normal
-0.24 -it
-0.24 -swell
-0.24 <attack
-0.24 <check
-0.24 <heart
-0.24 <when <i
-0.24 ?a ?stroke
-0.24 ^ _ -swell
-0.24 ^ _ <my
-0.24 ^ _ am
-0.24 ^ _ checkup
-0.24 ^ _ from
-0.24 ^ _ growl
-0.24 ^ _ head
-0.24 ^ _ mosquito
-0.24 ^ _ since
-0.24 ^ _ sugar
-0.24 ^ canker
-0.24 ^ eye
-0.24 ^ felt
-0.24 ^ forgot
-0.24 ^ half
-0.24 ^ pacemaker
-0.24 ^ ring
-0.24 ^ shav
-0.24 ^ sometime
-0.24 a _ last
-0.24 a _ since
-0.24 a _ sore
-0.24 a sunburn
-0.24 ache after
-0.24 after _ boxe
-0.24 after next
-0.24 and _ better
-0.24 and super
-0.24 are itchy
-0.24 at _ small
-0.24 away _ im
-0.24 bleed _ i
-0.24 blew
-0.24 blood _ the
-0.24 boxe
-0.24 breath _ when
-0.24 canker _ in
-0.24 carpet
-0.24 chicken
-0.24 cold water
-0.24 constipat for
-0.24 dialysi _ on
-0.24 died _ a
-0.24 dont _ why
-0.24 dry air
-0.24 ear popp
-0.24 eye _ itchy
-0.24 eye rins
-0.24 fly _ #11+
-0.24 follow up
-0.24 for
-0.24 for _ year
-0.24 for work
-0.24 forgot
-0.24 free
-0.24 from _ carpet
-0.24 from coffee
-0.24 glas of
-0.24 go _ the
-0.24 green snot
-0.24 growl
-0.24 gum _ a
-0.24 has _ cold
-0.24 have been
-0.24 heart _ when
-0.24 i _ up
-0.24 i gain
-0.24 i roll
-0.24 i run
-0.24 i stretch
-0.24 in _ chair
-0.24 in _ week
-0.24 is _ just
-0.24 just _ the
-0.24 just finish
-0.24 know why
-0.24 level
-0.24 lump
-0.24 mov boxe
-0.24 my _ peel
-0.24 my _ rins
-0.24 my a
-0.24 my gum
-0.24 my toe
-0.24 new shoe
-0.24 no -swell
-0.24 nurse
-0.24 of _ stroke
-0.24 old has
-0.24 on _ watch
-0.24 opening
-0.24 pain _ up
-0.24 peel after
-0.24 popp _ the
-0.24 popp on
-0.24 queasy
-0.24 rins
-0.24 rins it
-0.24 roll _ ankle
-0.24 shampoo in
-0.24 sneez all
-0.24 snot
-0.24 sometime
-0.24 spicy
-0.24 stomach _ going
-0.24 stomach growl
-0.24 the bed
-0.24 the carpet
-0.24 the month
-0.24 the new
-0.24 thick
-0.24 thirsty
-0.24 tylenol for
-0.24 week _ birth
-0.24 week _ when
-0.24 when _ run
-0.24 when _ stretch
-0.24 wine with
-0.24 winter for
-0.25 #11+ _ ago
-0.25 <last <summer
-0.25 <pass
-0.25 <summer
-0.25 <used
-0.25 <used <to
-0.25 =gum_only
-0.25 =many_days
-0.25 =refuses
-0.25 =shingles
-0.25 ?what _ ?a
-0.25 ^ _ bloat
-0.25 ^ _ dog
-0.25 ^ _ eve
-0.25 ^ _ know
-0.25 ^ _ me
-0.25 ^ _ stung
-0.25 ^ christma
-0.25 ^ hoarse
-0.25 ^ right
-0.25 ^ tue
-0.25 ^ tummy
-0.25 a _ ache
-0.25 a lot
-0.25 ache before
-0.25 alcohol
-0.25 allergi
-0.25 am #11+
-0.25 ankle and
-0.25 any tip
-0.25 between #
-0.25 bleed when
-0.25 blister in
-0.25 chest _ sore
-0.25 christma eve
-0.25 coaster
-0.25 cramp and
-0.25 day no
-0.25 dizzy _ i
-0.25 doctor _ me
-0.25 ear _ and
-0.25 explain
-0.25 feb #11+
-0.25 finger on
-0.25 five day
-0.25 from garden
-0.25 get _ of
-0.25 got dizzy
-0.25 grind _ teeth
-0.25 he _ his
-0.25 heart _ #11+
-0.25 help a
-0.25 i _ about
-0.25 i _ since
-0.25 im know
-0.25 in _ office
-0.25 is _ me
-0.25 juice
-0.25 know _ lab
-0.25 lab result
-0.25 land
-0.25 like _ when
-0.25 like ill
-0.25 low _ pain
-0.25 my _ beat
-0.25 my jean
-0.25 my new
-0.25 my pillow
-0.25 my shoe
-0.25 my toddler
-0.25 nausea vomit
-0.25 nose bled
-0.25 office
-0.25 on _ roller
-0.25 pres _ it
-0.25 rate #11+
-0.25 roller
-0.25 roller coaster
-0.25 roommate is
-0.25 see fine
-0.25 she crie
-0.25 shingl vaccine
-0.25 shoulder _ when
-0.25 sneez _ day
-0.25 so _ my
-0.25 sore _ after
-0.25 sore _ the
-0.25 spit _ milk
-0.25 the next
-0.25 to know
-0.25 took his
-0.25 tylenol _ ibuprofen
-0.25 up milk
-0.25 wake _ at
-0.25 want _ see
-0.25 wart
-0.25 went down
-0.25 what _ are
-0.25 work _ and
-0.25 work night
-0.26 # _ the
-0.26 # thi
-0.26 #99+ #11+
-0.26 #99+ _ at
-0.26 -at -#
-0.26 <was <#
-0.26 ?i ?know
-0.26 ?know
-0.26 ?the
-0.26 ^ _ allergy
-0.26 ^ _ before
-0.26 ^ _ grandfather
-0.26 ^ _ hair
-0.26 ^ _ lesson
-0.26 ^ _ lump
-0.26 ^ _ night
-0.26 ^ _ sleep
-0.26 ^ _ stres
-0.26 ^ _ that
-0.26 ^ _ voice
-0.26 ^ bee
-0.26 ^ it
-0.26 ^ pink
-0.26 ^ temp
-0.26 ^ would
-0.26 a _ back
-0.26 a diet
-0.26 a tiny
-0.26 act up
-0.26 advice
-0.26 and _ gett
-0.26 and _ side
-0.26 and would
-0.26 are _ for
-0.26 babi
-0.26 baby move
-0.26 baby spit
-0.26 between
-0.26 boat
-0.26 but _ can
-0.26 by #
-0.26 cough is
-0.26 cough with
-0.26 didnt
-0.26 down _ leg
-0.26 ear ache
-0.26 every spr
-0.26 from new
-0.26 get pregnant
-0.26 get tired
-0.26 gett better
-0.26 go to
-0.26 his lip
-0.26 hoarse _ the
-0.26 husband _ loud
-0.26 i _ night
-0.26 i leak
-0.26 im tired
-0.26 in _ urine
-0.26 is _ at
-0.26 is _ fine
-0.26 is _ little
-0.26 is _ over
-0.26 it at
-0.26 leg cramp
-0.26 lesson
-0.26 little _ no
-0.26 lot after
-0.26 me gas
-0.26 my _ itchy
-0.26 my _ take
-0.26 my bp
-0.26 my cut
-0.26 my grandfather
-0.26 no _ after
-0.26 nose _ and
-0.26 of the
-0.26 old _ every
-0.26 on _ period
-0.26 on hot
-0.26 on wednesday
-0.26 past noon
-0.26 pee when
-0.26 rib _ from
-0.26 saw
-0.26 scar itch
-0.26 scratchy throat
-0.26 shin _ soccer
-0.26 snor loud
-0.26 spit
-0.26 sting on
-0.26 stuffy _ and
-0.26 taco
-0.26 that normal
-0.26 the bill
-0.26 the lump
-0.26 the nurse
-0.26 the safe
-0.26 to _ new
-0.26 to _ pregnant
-0.26 usual
-0.26 wax _ my
-0.26 wax in
-0.26 when _ sneeze
-0.26 with _ cough
-0.27 #11+ _ #99+
-0.27 <can
-0.27 <have
-0.27 <last <month
-0.27 ?meningiti
-0.27 ?say
-0.27 ?stroke
-0.27 ^ _ burn
-0.27 ^ _ knee
-0.27 ^ allergy
-0.27 ^ gum
-0.27 ^ muscle
-0.27 ^ peanut
-0.27 a _ feed
-0.27 after birth
-0.27 all day
-0.27 am _ and
-0.27 and _ bend
-0.27 are big
-0.27 arm _ a
-0.27 before the
-0.27 bit _ im
-0.27 boy
-0.27 but keep
-0.27 cant _ right
-0.27 day after
-0.27 dizzy for
-0.27 do _ have
-0.27 drool a
-0.27 ear feel
-0.27 ear wax
-0.27 eye hurt
-0.27 feel bloat
-0.27 for _ dog
-0.27 for my
-0.27 green _ eat
-0.27 green after
-0.27 hand _ the
-0.27 has _ runny
-0.27 headache after
-0.27 hospital
-0.27 hungry _ the
-0.27 hungry all
-0.27 i lie
-0.27 i told
-0.27 i wear
-0.27 i would
-0.27 in _ afternoon
-0.27 is _ can
-0.27 is _ what
-0.27 mild ache
-0.27 much coffee
-0.27 muscle _ in
-0.27 my _ at
-0.27 my _ have
-0.27 my eyelid
-0.27 my first
-0.27 my meter
-0.27 my skin
-0.27 need appt
-0.27 need my
-0.27 on _ knee
-0.27 pain _ two
-0.27 pill _ today
-0.27 pollen allergy
-0.27 poop _ dark
-0.27 pregnancy test
-0.27 pregnant _ need
-0.27 pres on
-0.27 pretty
-0.27 same _ alway
-0.27 season
-0.27 sensitive
-0.27 sleep _ noon
-0.27 sore _ my
-0.27 sunburn _ my
-0.27 sunscreen
-0.27 swell _ bit
-0.27 take a
-0.27 the _ went
-0.27 the afternoon
-0.27 the last
-0.27 the shot
-0.27 think its
-0.27 throat and
-0.27 thur
-0.27 today but
-0.27 toddler has
-0.27 toe
-0.27 told _ joke
-0.27 too _ coffee
-0.27 tree _ allergy
-0.27 tree pollen
-0.27 two _ from
-0.27 up _ little
-0.27 wear
-0.27 wet diaper
-0.27 when _ lie
-0.27 when _ the
-0.27 with _ in
-0.27 yawn _ lot
-0.27 yawn a
-0.27 yesterday i
-0.28 <away
-0.28 <faint
-0.28 =slept_on
-0.28 ?is ?a
-0.28 ?make
-0.28 ?test
-0.28 ?test ?for
-0.28 ^ _ could
-0.28 ^ _ follow
-0.28 ^ _ spell
-0.28 ^ food
-0.28 ^ heartburn
-0.28 ^ side
-0.28 and _ blister
-0.28 and _ dont
-0.28 and _ weight
-0.28 and gain
-0.28 as
-0.28 away in
-0.28 baby hasnt
-0.28 back _ stiff
-0.28 best
-0.28 burn after
-0.28 chest _ on
-0.28 chew
-0.28 coffee and
-0.28 cold _ i
-0.28 cough _ #
-0.28 diarrhea twice
-0.28 did a
-0.28 died of
-0.28 dizzy spell
-0.28 drink
-0.28 drink fine
-0.28 due _ may
-0.28 early
-0.28 every night
-0.28 feet _ a
-0.28 from _ and
-0.28 gain
-0.28 gum _ when
-0.28 had one
-0.28 hand is
-0.28 has the
-0.28 heart _ for
-0.28 hes _ fine
-0.28 his appointment
-0.28 i slept
-0.28 ibuprofen for
-0.28 in may
-0.28 is _ normal
-0.28 is high
-0.28 low back
-0.28 matter
-0.28 mg
-0.28 minut past
-0.28 morn stopp
-0.28 mother _ #11+
-0.28 my _ scrap
-0.28 my _ smell
-0.28 nose but
-0.28 noseble _ morn
-0.28 noseble thi
-0.28 plan
-0.28 pop
-0.28 pregnant _ have
-0.28 question
-0.28 red spot
-0.28 roll my
-0.28 runn a
-0.28 scrap _ knee
-0.28 so _ toddler
-0.28 so my
-0.28 spell
-0.28 stiff _ the
-0.28 stomach ache
-0.28 sweet
-0.28 swell in
-0.28 take
-0.28 the _ car
-0.28 the holiday
-0.28 the same
-0.28 thi _ stopp
-0.28 took _ mg
-0.28 two tylenol
-0.28 wake _ every
-0.28 week of
-0.28 what should
-0.28 with _ white
-0.28 you do
-0.29 #11+ _ boy
-0.29 #11+ yo
-0.29 -belly -pain
-0.29 <i <was
-0.29 <i _ <a
-0.29 ?sign
-0.29 ?sign ?of
-0.29 ^ _ -fever
-0.29 ^ _ i
-0.29 ^ _ snor
-0.29 ^ heart
-0.29 ^ keep
-0.29 ^ let
-0.29 ^ tuesday
-0.29 a nurse
-0.29 about my
-0.29 after _ it
-0.29 and _ nauseou
-0.29 anytime
-0.29 are _ from
-0.29 at
-0.29 bed
-0.29 bite _ nail
-0.29 bite my
-0.29 bled _ little
-0.29 bled a
-0.29 blood _ pill
-0.29 body
-0.29 breath _ fine
-0.29 crie
-0.29 diabet
-0.29 died
-0.29 dry skin
-0.29 eyelid has
-0.29 feel blue
-0.29 first thing
-0.29 from
-0.29 from typ
-0.29 have _ on
-0.29 head hurt
-0.29 heart skip
-0.29 her hand
-0.29 hes _ now
-0.29 hes eat
-0.29 i _ its
-0.29 i bite
-0.29 i stood
-0.29 is _ when
-0.29 is due
-0.29 it _ when
-0.29 key _ the
-0.29 morn
-0.29 my _ chok
-0.29 my _ skip
-0.29 my _ today
-0.29 my _ twitch
-0.29 my calf
-0.29 my result
-0.29 my run
-0.29 nail is
-0.29 neck _ from
-0.29 no -belly
-0.29 on _ diet
-0.29 on saturday
-0.29 out _ a
-0.29 out _ breath
-0.29 painful _ in
-0.29 pregnant _ it
-0.29 pressure pill
-0.29 rash from
-0.29 result are
-0.29 should _ be
-0.29 should he
-0.29 shower
-0.29 sneez a
-0.29 sore arm
-0.29 stood
-0.29 stood up
-0.29 the screen
-0.29 the week
-0.29 they look
-0.29 thi
-0.29 thi _ for
-0.29 tired of
-0.29 toe and
-0.29 when _ stood
-0.29 who can
-0.29 wont _ cry
-0.3 -great
-0.3 <# _ <ago
-0.3 <month
-0.3 =itchy_local
-0.3 =strep_like
-0.3 ^ _ all
-0.3 ^ _ polish
-0.3 ^ _ thing
-0.3 ^ any
-0.3 ^ lost
-0.3 ^ tooth
-0.3 a new
-0.3 a physical
-0.3 am i
-0.3 are due
-0.3 back _ nigeria
-0.3 bit after
-0.3 brush
-0.3 bump
-0.3 burn _ i
-0.3 car _ like
-0.3 car smell
-0.3 chest lift
-0.3 chin
-0.3 click
-0.3 computer
-0.3 cut _ a
-0.3 dairy
-0.3 dim
-0.3 dizzy _ throw
-0.3 doe _ need
-0.3 doe she
-0.3 elbow _ the
-0.3 fever _ for
-0.3 from nigeria
-0.3 heel
-0.3 i _ breakfast
-0.3 i threw
-0.3 i wake
-0.3 in _ apartment
-0.3 is itchy
-0.3 its fine
-0.3 kid swallow
-0.3 learn
-0.3 learn to
-0.3 leg _ at
-0.3 leg _ red
-0.3 like gas
-0.3 love the
-0.3 make _ sleepy
-0.3 make it
-0.3 me sleepy
-0.3 me with
-0.3 movie
-0.3 my _ swell
-0.3 my _ thi
-0.3 my heel
-0.3 my palm
-0.3 nigeria
-0.3 ok to
-0.3 on _ back
-0.3 one at
-0.3 pill refill
-0.3 preeclampsia
-0.3 pull _ his
-0.3 recip
-0.3 she need
-0.3 shot
-0.3 smell _ gas
-0.3 smok and
-0.3 take my
-0.3 the _ paper
-0.3 the _ was
-0.3 the computer
-0.3 toilet paper
-0.3 when _ eat
-0.31 # _ to
-0.31 #11+ #
-0.31 <and
-0.31 <my _ <had
-0.31 =swallowed_thing
-0.31 ?what ?are
-0.31 ^ _ ?are
-0.31 ^ _ check
-0.31 ^ _ take
-0.31 ^ _ usual
-0.31 ^ _ wake
-0.31 ^ _ will
-0.31 ^ shiver
-0.31 ^ stiff
-0.31 ^ yawn
-0.31 a paper
-0.31 a pimple
-0.31 baby _ her
-0.31 back _ sore
-0.31 bandaid on
-0.31 beat _ after
-0.31 bee _ my
-0.31 bee stung
-0.31 bruise _ my
-0.31 complain
-0.31 cry _ i
-0.31 eat and
-0.31 exercise
-0.31 feed
-0.31 feel _ baby
-0.31 for kid
-0.31 full
-0.31 her knee
-0.31 in _ ear
-0.31 is eat
-0.31 ish
-0.31 it stopp
-0.31 kid _ to
-0.31 lost _ glass
-0.31 me up
-0.31 medicine
-0.31 month _ with
-0.31 my _ can
-0.31 my _ check
-0.31 my _ crack
-0.31 my _ sore
-0.31 my body
-0.31 my doctor
-0.31 my stool
-0.31 new glass
-0.31 no _ -no
-0.31 on _ plane
-0.31 out _ its
-0.31 out for
-0.31 pee is
-0.31 pink _ again
-0.31 pushup
-0.31 rain
-0.31 saw a
-0.31 send my
-0.31 shampoo _ my
-0.31 shiver _ the
-0.31 splash in
-0.31 stung my
-0.31 tenni
-0.31 the toilet
-0.31 think _ toe
-0.31 tired after
-0.31 toe _ broken
-0.31 tooth
-0.31 two _ for
-0.31 vaccin
-0.31 vision fine
-0.31 what _ do
-0.31 when _ drink
-0.31 when will
-0.31 will _ feel
-0.31 would
-0.31 yesterday _ fine
-0.32 # to
-0.32 -thi
-0.32 <in
-0.32 <it
-0.32 =every_day
-0.32 ?do ?i
-0.32 ?you
-0.32 ^ _ <a
-0.32 ^ _ bean
-0.32 ^ _ halloween
-0.32 ^ _ look
-0.32 ^ _ many
-0.32 ^ belly
-0.32 ^ morn
-0.32 ^ tired
-0.32 ^ uti
-0.32 about _ can
-0.32 afternoon
-0.32 ago i
-0.32 at _ #11+
-0.32 baby breath
-0.32 bee _ on
-0.32 butter
-0.32 can walk
-0.32 canker
-0.32 canker sore
-0.32 dog
-0.32 every day
-0.32 faint _ the
-0.32 gave _ the
-0.32 get _ in
-0.32 gone now
-0.32 gum bleed
-0.32 had _ cough
-0.32 halloween
-0.32 help
-0.32 hike
-0.32 hour _ a
-0.32 i _ down
-0.32 i _ smok
-0.32 i chew
-0.32 im cranky
-0.32 is _ yellow
-0.32 is fall
-0.32 it _ a
-0.32 kid ate
-0.32 leg day
-0.32 lil
-0.32 me _ wrong
-0.32 me the
-0.32 much
-0.32 muscle in
-0.32 my _ a
-0.32 my _ had
-0.32 my _ tiny
-0.32 nose at
-0.32 ok with
-0.32 on _ kid
-0.32 out _ they
-0.32 peanut butter
-0.32 pointles
-0.32 problem
-0.32 pull _ tick
-0.32 rac _ the
-0.32 real bad
-0.32 shake
-0.32 snor _ loud
-0.32 spot _ my
-0.32 stiff _ sleep
-0.32 stitch
-0.32 sudden fever
-0.32 tick off
-0.32 tight _ the
-0.32 tight in
-0.32 to _ clinic
-0.32 to your
-0.32 trouble
-0.32 two pound
-0.32 two week
-0.32 wash it
-0.32 what _ a
-0.32 when _ chew
-0.32 when _ my
-0.32 wont bend
-0.32 year
-0.32 you have
-0.32 your clinic
-0.33 ^ _ headache
-0.33 ^ _ love
-0.33 ^ _ pimple
-0.33 ^ _ shingl
-0.33 ^ _ shoulder
-0.33 ^ hive
-0.33 ^ home
-0.33 ^ rib
-0.33 ^ sneez
-0.33 a _ but
-0.33 a _ one
-0.33 a _ teeth
-0.33 a band
-0.33 a baseball
-0.33 a newborn
-0.33 a note
-0.33 after _ concert
-0.33 and _ help
-0.33 and _ want
-0.33 and itchy
-0.33 ankl swell
-0.33 appointment is
-0.33 asthma _ a
-0.33 baby drool
-0.33 band
-0.33 burn from
-0.33 but is
-0.33 call
-0.33 can _ see
-0.33 can _ take
-0.33 class
-0.33 common
-0.33 cros
-0.33 depression
-0.33 dot
-0.33 drool _ lot
-0.33 eve
-0.33 eye _ when
-0.33 form
-0.33 green poop
-0.33 group
-0.33 heartburn _ pizza
-0.33 home birth
-0.33 hoop
-0.33 i _ blood
-0.33 i did
-0.33 lift my
-0.33 lot teeth
-0.33 much and
-0.33 my _ migraine
-0.33 nasal
-0.33 new
-0.33 no _ -problem
-0.33 noon on
-0.33 nose _ thi
-0.33 note for
-0.33 on _ forearm
-0.33 over _ at
-0.33 prescription
-0.33 pull _ muscle
-0.33 quarter
-0.33 safe to
-0.33 side _ the
-0.33 sore _ and
-0.33 static _ from
-0.33 suppli
-0.33 support
-0.33 support group
-0.33 sweaty after
-0.33 the _ at
-0.33 thi _ is
-0.33 three day
-0.33 to get
-0.33 too _ and
-0.33 twist _ ankle
-0.33 twist my
-0.33 two month
-0.33 usual migraine
-0.33 when _ appointment
-0.33 when _ he
-0.33 where i
-0.33 which vitamin
-0.33 wife _ #11+
-0.33 wind
-0.34 # c
-0.34 #11+ #99+
-0.34 #11+ at
-0.34 <a
-0.34 ?can ?stres
-0.34 ?i
-0.34 ?stres
-0.34 ?what ?is
-0.34 ^ <grandma
-0.34 ^ _ ?is
-0.34 ^ _ ?stres
-0.34 ^ _ coffee
-0.34 ^ _ disc
-0.34 ^ _ glass
-0.34 ^ _ grind
-0.34 ^ _ hour
-0.34 ^ _ jaw
-0.34 ^ _ kick
-0.34 ^ _ number
-0.34 ^ _ shoe
-0.34 ^ _ stone
-0.34 ^ _ today
-0.34 ^ coffee
-0.34 ^ got
-0.34 ^ some
-0.34 a _ c
-0.34 after mov
-0.34 after runn
-0.34 and bloat
-0.34 ate _ crayon
-0.34 athlet
-0.34 athlet foot
-0.34 breakup
-0.34 bump my
-0.34 chopp onion
-0.34 cramp _ night
-0.34 cry
-0.34 day _ a
-0.34 disc
-0.34 disc _ my
-0.34 disc in
-0.34 doe a
-0.34 ear _ on
-0.34 feel good
-0.34 feel weak
-0.34 finger chopp
-0.34 for four
-0.34 grind my
-0.34 has an
-0.34 heart rate
-0.34 heartburn at
-0.34 i _ ok
-0.34 i brush
-0.34 i grind
-0.34 in an
-0.34 is dry
-0.34 is stiff
-0.34 lunch
-0.34 mild fever
-0.34 my _ aid
-0.34 my _ chopp
-0.34 my _ lol
-0.34 my _ want
-0.34 my hear
-0.34 need new
-0.34 new year
-0.34 night
-0.34 of january
-0.34 on _ of
-0.34 on _ table
-0.34 prednisone
-0.34 rate
-0.34 say i
-0.34 shav
-0.34 swimm
-0.34 threw up
-0.34 to see
-0.34 up _ time
-0.34 when _ brush
-0.34 where _ i
-0.34 wine
-0.35 # ish
-0.35 # rd
-0.35 <ago
-0.35 =unprotected_sex
-0.35 ?one
-0.35 ^ _ december
-0.35 ^ _ eye
-0.35 ^ _ heart
-0.35 ^ _ streak
-0.35 ^ _ temp
-0.35 ^ _ train
-0.35 ^ _ work
-0.35 ^ pregnancy
-0.35 a _ cut
-0.35 ac
-0.35 ac is
-0.35 and _ itch
-0.35 and pink
-0.35 back _ after
-0.35 bandaid
-0.35 battery _ my
-0.35 better
-0.35 bleach to
-0.35 burn when
-0.35 call me
-0.35 contact
-0.35 controll
-0.35 earlier
-0.35 end _ the
-0.35 feel down
-0.35 grandma is
-0.35 had _ for
-0.35 happy
-0.35 has pink
-0.35 hear
-0.35 is _ away
-0.35 is annoy
-0.35 its a
-0.35 les
-0.35 my _ need
-0.35 my ear
-0.35 my teeth
-0.35 need an
-0.35 of _ yesterday
-0.35 old _ over
-0.35 on tuesday
-0.35 pee _ i
-0.35 play fine
-0.35 potassium #
-0.35 rd
-0.35 same as
-0.35 second _ i
-0.35 second when
-0.35 stabb _ in
-0.35 stopp bleed
-0.35 threw _ once
-0.35 travel
-0.35 twinge
-0.35 up _ night
-0.35 up once
-0.35 warm
-0.35 when i
-0.35 will i
-0.36 #11+ hour
-0.36 #11+ th
-0.36 #99+ _ fine
-0.36 #99+ but
-0.36 -#11+ -week
-0.36 -or
-0.36 <in <#99+
-0.36 <was
-0.36 =inconsolable
-0.36 =panic_known
-0.36 =scratched
-0.36 =three_days
-0.36 =tonsils_out
-0.36 ^ _ -blood
-0.36 ^ _ ?do
-0.36 ^ _ allergic
-0.36 ^ _ bug
-0.36 ^ _ kill
-0.36 ^ _ side
-0.36 a mild
-0.36 and _ gone
-0.36 and then
-0.36 anxiety
-0.36 appt
-0.36 bath
-0.36 bit _ tongue
-0.36 bite _ over
-0.36 bite all
-0.36 bring
-0.36 by _ baseball
-0.36 carry
-0.36 dec
-0.36 dust
-0.36 empty
-0.36 fever _ #99+
-0.36 from sitt
-0.36 hard _ i
-0.36 headache _ blurry
-0.36 heal
-0.36 i kill
-0.36 i sneeze
-0.36 im allergic
-0.36 in _ neck
-0.36 iron pill
-0.36 is broken
-0.36 it _ and
-0.36 keep _ worse
-0.36 lost
-0.36 mosquito _ all
-0.36 my _ for
-0.36 my _ lift
-0.36 my pill
-0.36 my side
-0.36 my team
-0.36 my watch
-0.36 numb from
-0.36 of _ month
-0.36 old _ #99+
-0.36 on _ lower
-0.36 on _ toe
-0.36 or
-0.36 over _ leg
-0.36 scratch my
-0.36 sneeze
-0.36 stye
-0.36 team
-0.36 the _ pill
-0.36 to _ smok
-0.36 tonsil
-0.36 took my
-0.36 up too
-0.36 wake me
-0.36 week on
-0.37 #11+ _ after
-0.37 <#99+
-0.37 =about_self
-0.37 ^ _ an
-0.37 ^ _ bill
-0.37 ^ _ car
-0.37 ^ _ curtain
-0.37 ^ _ wrote
-0.37 ^ paper
-0.37 a _ i
-0.37 a scratch
-0.37 a sec
-0.37 after coffee
-0.37 and tired
-0.37 as alway
-0.37 as prescrib
-0.37 bag
-0.37 bill is
-0.37 bruise from
-0.37 chest _ a
-0.37 dish
-0.37 dizzy on
-0.37 do i
-0.37 eye _ from
-0.37 for _ sec
-0.37 i _ over
-0.37 i drink
-0.37 im _ with
-0.37 in _ hour
-0.37 is _ since
-0.37 is dark
-0.37 is it
-0.37 its swollen
-0.37 just tired
-0.37 kick in
-0.37 laugh now
-0.37 lip _ the
-0.37 lip from
-0.37 lower leg
-0.37 my _ bleed
-0.37 my _ start
-0.37 no
-0.37 pacemaker check
-0.37 pain going
-0.37 pinch
-0.37 plane
-0.37 prescrib
-0.37 ride
-0.37 scar of
-0.37 screen
-0.37 sec
-0.37 son _ on
-0.37 son chok
-0.37 stool _ hard
-0.37 the _ lol
-0.37 the plane
-0.37 to a
-0.37 toddler _ his
-0.37 toilet
-0.37 toothache
-0.37 train
-0.37 up green
-0.37 vet
-0.37 walk _ it
-0.37 walk on
-0.37 wax
-0.37 with white
-0.38 # _ at
-0.38 -faint
-0.38 -faint just
-0.38 -headache
-0.38 <#
-0.38 <grandma
-0.38 =after_hard_exercise
-0.38 =possible_fracture
-0.38 ^ _ -faint
-0.38 ^ _ a
-0.38 ^ _ brand
-0.38 ^ _ eyelid
-0.38 ^ _ tickle
-0.38 ^ _ tuesday
-0.38 ^ _ with
-0.38 ^ itchy
-0.38 ^ tickle
-0.38 ^ wind
-0.38 and _ back
-0.38 aunt
-0.38 bit red
-0.38 bleed #
-0.38 bleed _ week
-0.38 brand
-0.38 burn _ tongue
-0.38 christma
-0.38 eye are
-0.38 feel _ in
-0.38 feet swell
-0.38 fly
-0.38 from _ cold
-0.38 gave me
-0.38 get _ when
-0.38 hair _ fall
-0.38 hurt when
-0.38 i _ thi
-0.38 i _ when
-0.38 it safe
-0.38 itchy and
-0.38 leg _ the
-0.38 light _ #
-0.38 mosquito _ on
-0.38 my _ result
-0.38 nest
-0.38 no -headache
-0.38 no _ just
-0.38 pregnancy _ is
-0.38 see _ counselor
-0.38 she swallow
-0.38 swell a
-0.38 that _ away
-0.38 the cold
-0.38 the door
-0.38 tickle _ my
-0.38 tickle in
-0.38 till
-0.38 today _ ok
-0.38 toe is
-0.39 # _ after
-0.39 <had <a
-0.39 <last <year
-0.39 <to
-0.39 =sinus_long
-0.39 ^ _ monday
-0.39 ^ _ mouth
-0.39 ^ _ wks
-0.39 ^ constipat
-0.39 ^ feet
-0.39 ^ little
-0.39 ^ sunburn
-0.39 a lego
-0.39 a muscle
-0.39 after _ gym
-0.39 after pizza
-0.39 all the
-0.39 back of
-0.39 beat fast
-0.39 burp after
-0.39 but no
-0.39 chair
-0.39 congestion
-0.39 cough in
-0.39 cut _ finger
-0.39 dose
-0.39 feel better
-0.39 feet _ in
-0.39 finger _ onion
-0.39 gain weight
-0.39 get _ and
-0.39 has dry
-0.39 heart _ fast
-0.39 i _ do
-0.39 ice cream
-0.39 im nervou
-0.39 joke
-0.39 lego
-0.39 low fever
-0.39 minut stopp
-0.39 muscle _ my
-0.39 my thumb
-0.39 nose
-0.39 on _ lego
-0.39 red warm
-0.39 small bruise
-0.39 son _ his
-0.39 stubb _ toe
-0.39 stubb my
-0.39 the _ no
-0.39 tue
-0.39 two _ stopp
-0.39 two minut
-0.39 warm and
-0.39 when _ pee
-0.39 when he
-0.39 yes
-0.4 -tuesday
-0.4 =snake_seen
-0.4 ?do
-0.4 ?how ?do
-0.4 ^ _ back
-0.4 ^ _ feel
-0.4 ^ friday
-0.4 ^ where
-0.4 a #
-0.4 after #
-0.4 after _ on
-0.4 and crav
-0.4 back _ from
-0.4 between period
-0.4 by _ mosquito
-0.4 can _ get
-0.4 dizzy _ the
-0.4 do
-0.4 drink _ play
-0.4 eye twitch
-0.4 face _ swollen
-0.4 gas
-0.4 grandmother had
-0.4 has hiccup
-0.4 hour _ now
-0.4 hour from
-0.4 how much
-0.4 i call
-0.4 im _ tired
-0.4 is pregnant
-0.4 it itch
-0.4 lil when
-0.4 little after
-0.4 look yellow
-0.4 me _ headache
-0.4 migraine
-0.4 mosquito _ it
-0.4 mosquito and
-0.4 my _ snake
-0.4 no -pain
-0.4 on _ rug
-0.4 period is
-0.4 pregnant _ crav
-0.4 red hot
-0.4 rug
-0.4 scar
-0.4 see a
-0.4 so tired
-0.4 stop _ and
-0.4 swollen gland
-0.4 swollen since
-0.4 the #11+
-0.4 the chair
-0.4 the rug
-0.4 tired _ the
-0.4 toddler _ a
-0.4 vacation
-0.4 while pregnant
-0.4 with _ new
-0.41 # _ boy
-0.41 ^ _ chest
-0.41 ^ _ it
-0.41 ^ _ phone
-0.41 ^ static
-0.41 a _ after
-0.41 and _ red
-0.41 breath on
-0.41 but didnt
-0.41 feb
-0.41 from _ on
-0.41 from pollen
-0.41 got _ and
-0.41 heartburn after
-0.41 holiday
-0.41 i pull
-0.41 i read
-0.41 im _ my
-0.41 key
-0.41 knee
-0.41 my _ get
-0.41 my _ late
-0.41 my key
-0.41 my phone
-0.41 need _ refill
-0.41 no _ -or
-0.41 old had
-0.41 on his
-0.41 physical
-0.41 price
-0.41 say _ #
-0.41 seem confus
-0.41 skip
-0.41 slept badly
-0.41 static
-0.41 static shock
-0.41 the _ kick
-0.41 the price
-0.41 too much
-0.42 #11+ _ that
-0.42 #11+ is
-0.42 ^ _ new
-0.42 ^ _ wax
-0.42 ^ its
-0.42 ^ last
-0.42 a _ seed
-0.42 a cherry
-0.42 a refill
-0.42 allergy
-0.42 am
-0.42 braxton
-0.42 braxton hick
-0.42 burp
-0.42 but i
-0.42 cherry
-0.42 crayon
-0.42 day _ with
-0.42 do _ keep
-0.42 ear
-0.42 expir
-0.42 feel _ today
-0.42 first _ in
-0.42 for her
-0.42 get
-0.42 give _ a
-0.42 has _ bad
-0.42 help with
-0.42 hick
-0.42 lower _ is
-0.42 meal
-0.42 nine
-0.42 noon
-0.42 of _ in
-0.42 on _ arm
-0.42 on _ baby
-0.42 safety
-0.42 schedule
-0.42 seed
-0.42 spit _ a
-0.42 swallow _ cherry
-0.42 too short
-0.42 was out
-0.42 week _ its
-0.42 wrist hurt
-0.43 <i
-0.43 ?are
-0.43 ^ <had
-0.43 ^ ?how
-0.43 ^ _ ankl
-0.43 ^ _ for
-0.43 ^ _ rate
-0.43 ^ _ two
-0.43 ^ gassy
-0.43 ^ today
-0.43 and pee
-0.43 annoy
-0.43 baby kick
-0.43 bean
-0.43 bit
-0.43 bloat
-0.43 blood pressure
-0.43 cant _ still
-0.43 cant sit
-0.43 cough it
-0.43 feed well
-0.43 feel the
-0.43 got _ on
-0.43 hair is
-0.43 hear aid
-0.43 i eat
-0.43 in _ chest
-0.43 is low
-0.43 list
-0.43 little
-0.43 my _ last
-0.43 no -numbnes
-0.43 of _ pain
-0.43 on my
-0.43 pimple on
-0.43 punch
-0.43 rash with
-0.43 sit still
-0.43 swallow _ gum
-0.43 threw
-0.43 tooth _ with
-0.43 visit
-0.43 when im
-0.44 # on
-0.44 #11+ #11+
-0.44 -trouble
-0.44 <when
-0.44 ^ _ breath
-0.44 ^ _ in
-0.44 ^ spider
-0.44 ^ threw
-0.44 ask
-0.44 back _ going
-0.44 chest cold
-0.44 cough for
-0.44 dinner
-0.44 dog is
-0.44 eye wash
-0.44 feel great
-0.44 give
-0.44 going down
-0.44 husband _ a
-0.44 is fine
-0.44 leg on
-0.44 like to
-0.44 look _ a
-0.44 my _ died
-0.44 my _ medicine
-0.44 pain _ down
-0.44 since _ i
-0.44 stool is
-0.44 water in
-0.44 when _ see
-0.44 would _ to
-0.45 -symptom
-0.45 =contact_lens
-0.45 =ear_pain
-0.45 ?of
-0.45 ^ _ ache
-0.45 ^ _ almost
-0.45 ^ _ aunt
-0.45 ^ _ much
-0.45 ^ _ twitch
-0.45 ^ feel
-0.45 ^ low
-0.45 ^ the
-0.45 a _ rash
-0.45 after eat
-0.45 allergic to
-0.45 and _ heartburn
-0.45 book
-0.45 dog has
-0.45 is my
-0.45 my aunt
-0.45 no -symptom
-0.45 once in
-0.45 stretch
-0.45 the gym
-0.45 to clean
-0.45 tongue on
-0.45 we _ a
-0.45 what help
-0.45 wood
-0.45 work
-0.46 #11+ am
-0.46 =takes_daily
-0.46 ?how _ ?i
-0.46 ^ _ cramp
-0.46 ^ back
-0.46 ^ pee
-0.46 ^ wrong
-0.46 and _ fine
-0.46 brac
-0.46 can _ go
-0.46 coat
-0.46 fell _ his
-0.46 hungry
-0.46 i _ after
-0.46 i bump
-0.46 i quit
-0.46 is _ month
-0.46 lump _ my
-0.46 my insurance
-0.46 next month
-0.46 not -sleep
-0.46 now _ then
-0.46 past
-0.46 pull a
-0.46 saturday
-0.46 the _ one
-0.46 thi cold
-0.46 thi job
-0.46 week from
-0.47 # mo
-0.47 -numbnes
-0.47 =iron_pills
-0.47 ^ _ between
-0.47 ^ _ feet
-0.47 ^ _ or
-0.47 a _ cough
-0.47 been feel
-0.47 bit of
-0.47 breath fine
-0.47 feel _ for
-0.47 fever broke
-0.47 first
-0.47 i _ #11+
-0.47 i _ on
-0.47 is _ bit
-0.47 mo
-0.47 my tooth
-0.47 out _ #
-0.47 sore throat
-0.47 thi cough
-0.47 when can
-0.47 yawn
-0.47 your
-0.48 # th
-0.48 =not_taken
-0.48 ^ <i
-0.48 ^ _ quit
-0.48 ^ _ thirty
-0.48 a counselor
-0.48 after lunch
-0.48 and _ cranky
-0.48 can you
-0.48 concert
-0.48 counselor
-0.48 cranky
-0.48 dad _ and
-0.48 difference
-0.48 elbow in
-0.48 eye _ in
-0.48 going around
-0.48 gone
-0.48 hiccup for
-0.48 is the
-0.48 its _ out
-0.48 kid _ a
-0.48 kid _ the
-0.48 like that
-0.48 lost my
-0.48 me a
-0.48 my ankl
-0.48 my elbow
-0.48 on _ stair
-0.48 since _ night
-0.48 since last
-0.48 summer
-0.48 the _ th
-0.48 the concert
-0.48 the difference
-0.48 up _ garden
-0.48 when
-0.49 -glass
-0.49 -monday
-0.49 -problem
-0.49 =ate_dye
-0.49 ^ _ #99+
-0.49 ^ _ call
-0.49 ^ bit
-0.49 ^ first
-0.49 ^ no
-0.49 ^ tomorrow
-0.49 ^ toothache
-0.49 a _ when
-0.49 a blue
-0.49 and sleep
-0.49 bos
-0.49 brown
-0.49 can we
-0.49 give me
-0.49 grandma _ #11+
-0.49 half _ hour
-0.49 half an
-0.49 in pregnancy
-0.49 my appointment
-0.49 my bos
-0.49 numb _ from
-0.49 off _ week
-0.49 once last
-0.49 pee _ lot
-0.49 pee a
-0.49 school
-0.49 shoe
-0.49 stuffy nose
-0.49 that ok
-0.49 these
-0.49 tissue
-0.49 watch
-0.49 without -my
-0.5 # pm
-0.5 =flu_bad
-0.5 ?about
-0.5 ^ _ sister
-0.5 ^ _ yo
-0.5 ^ at
-0.5 ^ insulin
-0.5 ^ roof
-0.5 a _ bruise
-0.5 a _ short
-0.5 a streak
-0.5 hurt his
-0.5 i _ asthma
-0.5 i pee
-0.5 is _ from
-0.5 its gone
-0.5 no _ -pain
-0.5 on _ toilet
-0.5 paper cut
-0.5 side _ pain
-0.5 start yesterday
-0.5 streak _ blood
-0.5 streak of
-0.5 with _ cold
-0.51 #11+ pound
-0.51 =muscle_tear
-0.51 ^ _ itch
-0.51 ^ _ minut
-0.51 ^ _ nose
-0.51 ^ stubb
-0.51 a second
-0.51 aid
-0.51 are puffy
-0.51 driv
-0.51 due in
-0.51 feel _ bit
-0.51 for _ second
-0.51 had _ fever
-0.51 hand _ numb
-0.51 how
-0.51 i _ short
-0.51 it _ #
-0.51 later
-0.51 mom _ #11+
-0.51 run
-0.51 sometim
-0.51 stres
-0.51 stubb
-0.51 sugar #99+
-0.51 the #
-0.51 the flu
-0.51 today
-0.51 today and
-0.51 was _ on
-0.51 with blister
-0.52 # pill
-0.52 -of
-0.52 <last
-0.52 ?how
-0.52 ^ #11+
-0.52 ^ _ hit
-0.52 ^ _ smoke
-0.52 ^ _ when
-0.52 ^ _ you
-0.52 ^ do
-0.52 ^ tonight
-0.52 and drink
-0.52 baby _ feed
-0.52 back is
-0.52 bump his
-0.52 cold
-0.52 daycare
-0.52 eat
-0.52 how _ i
-0.52 is feed
-0.52 made my
-0.52 number
-0.52 same
-0.52 sleep on
-0.52 stool
-0.52 tea
-0.52 when _ i
-0.53 =stye
-0.53 ?is
-0.53 ^ <my
-0.53 ^ _ my
-0.53 ^ _ scratch
-0.53 ^ between
-0.53 ^ doe
-0.53 a cough
-0.53 back ache
-0.53 between _ and
-0.53 blister _ a
-0.53 clinic
-0.53 do _ need
-0.53 get a
-0.53 is _ safe
-0.53 is scratchy
-0.53 loose stool
-0.53 no -cough
-0.53 portal
-0.53 she _ her
-0.53 snor and
-0.53 soap
-0.53 son got
-0.53 start #
-0.53 start _ day
-0.53 stiff from
-0.53 throat _ scratchy
-0.53 up _ last
-0.53 want
-0.54 ^ _ thi
-0.54 ^ for
-0.54 ^ which
-0.54 age
-0.54 any
-0.54 are _ in
-0.54 baby _ a
-0.54 beet
-0.54 date
-0.54 diaper
-0.54 eye _ and
-0.54 eye water
-0.54 massage
-0.54 my _ look
-0.54 my _ play
-0.54 my tongue
-0.54 ok now
-0.54 scrap
-0.54 since the
-0.55 =vomit_few
-0.55 ?in
-0.55 ^ _ oil
-0.55 ^ mosquito
-0.55 and _ nail
-0.55 from _ pillow
-0.55 from sleep
-0.55 i need
-0.55 mild headache
-0.55 my _ the
-0.55 my nail
-0.55 pillow
-0.55 rash _ my
-0.55 ready
-0.55 scab
-0.55 several time
-0.55 she fine
-0.55 the day
-0.55 therapy
-0.56 -no
-0.56 ?what
-0.56 ^ ?can
-0.56 ^ _ bad
-0.56 ^ monday
-0.56 ^ small
-0.56 ^ sore
-0.56 acne
-0.56 fever is
-0.56 gym
-0.56 i _ #
-0.56 jean
-0.56 light bleed
-0.56 my _ pressure
-0.56 my _ wash
-0.56 nervou
-0.56 thursday
-0.56 to #
-0.56 toenail
-0.56 traffic
-0.56 weekend
-0.57 # _ #
-0.57 <year
-0.57 ^ ?what
-0.57 ^ _ elbow
-0.57 ^ _ sore
-0.57 a _ red
-0.57 after garden
-0.57 bled
-0.57 cold _ my
-0.57 crav
-0.57 down since
-0.57 flu
-0.57 hair
-0.57 hurt from
-0.57 insurance
-0.57 job
-0.57 my _ ache
-0.57 pimple
-0.57 pink
-0.57 roll over
-0.57 thumb
-0.57 was #11+
-0.57 what doe
-0.57 would like
-0.58 ^ _ arm
-0.58 ^ _ blue
-0.58 ^ _ pill
-0.58 ^ next
-0.58 ^ slight
-0.58 about it
-0.58 baby _ up
-0.58 in winter
-0.58 keep _ down
-0.58 should i
-0.58 sign
-0.58 stress
-0.58 stuffy
-0.59 <my
-0.59 =cold_hands
-0.59 ^ _ need
-0.59 diabetic and
-0.59 flu _ and
-0.59 game
-0.59 have asthma
-0.59 how do
-0.59 is _ ok
-0.59 it out
-0.59 it still
-0.59 look _ in
-0.59 loud
-0.59 phlegm
-0.59 pm
-0.59 sore from
-0.6 =choking_passed
-0.6 ?a
-0.6 ?for
-0.6 ^ _ bump
-0.6 ^ numb
-0.6 ^ ten
-0.6 a runny
-0.6 can
-0.6 chip
-0.6 hemorrhoid
-0.6 make me
-0.6 my glass
-0.6 now and
-0.6 otherwise
-0.6 patch
-0.6 pollen
-0.6 son _ #
-0.6 what
-0.61 -blood
-0.61 =cold_outside
-0.61 ^ hiccup
-0.61 a day
-0.61 do you
-0.61 garden
-0.61 no -blood
-0.61 phone
-0.61 pizza
-0.61 swollen after
-0.61 to take
-0.61 turn my
-0.62 ^ _ and
-0.62 ^ just
-0.62 a little
-0.62 blister on
-0.62 bored
-0.62 coffee
-0.62 cry and
-0.62 five
-0.62 for _ week
-0.62 have _ cold
-0.62 i could
-0.62 in march
-0.62 loose
-0.62 march
-0.62 my _ seem
-0.62 my _ snor
-0.62 quit smok
-0.62 result
-0.62 spr
-0.62 to _ a
-0.63 -week
-0.63 <year <ago
-0.63 =dentist
-0.63 ^ _ doe
-0.63 ^ _ spot
-0.63 ^ can
-0.63 bleed stopp
-0.63 eye _ it
-0.63 feel _ since
-0.63 love
-0.63 stop cry
-0.63 teenager
-0.63 with my
-0.63 yo boy
-0.64 =chest_injury_or_ache
-0.64 ^ _ crie
-0.64 ^ dry
-0.64 ^ not
-0.64 a _ at
-0.64 constipat
-0.64 doctor
-0.64 dry cough
-0.64 exam
-0.64 fell on
-0.64 i get
-0.64 make
-0.64 several
-0.64 slept
-0.64 slight
-0.64 up _ i
-0.64 was #99+
-0.64 what is
-0.65 -cough
-0.65 ?can
-0.65 could
-0.65 de
-0.65 december
-0.65 follow
-0.65 for year
-0.65 from _ dentist
-0.65 in _ even
-0.65 is _ pain
-0.65 january
-0.65 low
-0.65 since monday
-0.65 sugar was
-0.65 th
-0.65 the even
-0.65 thirty
-0.65 when is
-0.66 #11+ _ want
-0.66 =constipation
-0.66 =seizure_usual
-0.66 a _ off
-0.66 and play
-0.66 her _ with
-0.66 hiccup
-0.66 my usual
-0.66 test
-0.66 where
-0.67 after work
-0.67 bill
-0.67 feel full
-0.67 on monday
-0.67 sore
-0.67 teeth
-0.67 why
-0.68 a mosquito
-0.68 alway
-0.68 daughter _ her
-0.68 end of
-0.68 from now
-0.68 made
-0.68 my period
-0.68 ring
-0.68 sore after
-0.69 #99+ since
-0.69 ^ _ hurt
-0.69 ^ _ threw
-0.69 ^ are
-0.69 all good
-0.69 breath _ the
-0.69 feel ok
-0.69 onion
-0.69 you
-0.7 can he
-0.7 can i
-0.7 of _ on
-0.7 pink eye
-0.7 the dentist
-0.7 vitamin
-0.7 with thi
-0.71 =low_mood_deep
-0.71 ^ _ to
-0.71 blood on
-0.71 i _ at
-0.71 im sad
-0.71 over #11+
-0.71 pain _ a
-0.71 tickle
-0.72 ^ by
-0.72 a _ nose
-0.72 day of
-0.72 eyelash
-0.72 gum
-0.72 itch
-0.72 itchy
-0.72 my dog
-0.72 my hair
-0.72 next week
-0.72 spit up
-0.72 vaccine
-0.72 wash
-0.73 # _ of
-0.73 =aura_usual
-0.73 =cold_only
-0.73 ^ _ do
-0.73 ^ how
-0.73 ^ stabb
-0.73 ^ stomach
-0.73 a cold
-0.73 before
-0.73 tired
-0.74 -pain
-0.74 =hearing
-0.74 =itching
-0.74 ^ sweaty
-0.74 heartburn
-0.74 no -fever
-0.74 scratchy
-0.74 should
-0.74 sneez
-0.74 snor
-0.74 swallow her
-0.74 tiny
-0.75 -yet
-0.75 and want
-0.75 arm _ sore
-0.75 cream
-0.76 gassy
-0.76 great
-0.76 morning
-0.76 next
-0.76 sunday
-0.76 took _ pill
-0.76 twitch
-0.77 =tired
-0.77 check
-0.77 diaper rash
-0.77 food
-0.77 runny nose
-0.78 -fever
-0.78 -my
-0.78 glass
-0.78 was _ of
-0.78 winter
-0.79 =during_exercise
-0.79 ^ _ neck
-0.79 ^ when
-0.79 bruise
-0.79 is a
-0.79 runny
-0.79 sunburn
-0.8 =low_mood
-0.8 ^ _ make
-0.8 ^ light
-0.8 mosquito bite
-0.8 my _ faint
-0.8 sleep
-0.8 well
-0.81 ^ mild
-0.81 ache
-0.81 are sore
-0.81 broken
-0.81 feel fine
-0.81 friday
-0.82 =itchy_only
-0.82 ^ thi
-0.82 all _ time
-0.82 at night
-0.82 just a
-0.82 period
-0.82 the time
-0.83 checkup
-0.83 diet
-0.83 dry
-0.83 husband snor
-0.83 safe
-0.83 upset
-0.83 wednesday
-0.84 need
-0.84 smok
-0.84 tomorrow
-0.85 #99+ _ #11+
-0.85 due
-0.85 toddler wont
-0.85 which
-0.86 -sleep
-0.86 ^ _ get
-0.86 ^ ear
-0.86 paper
-0.87 pregnancy
-0.88 #11+ _ dizzy
-0.88 =eating_disorder
-0.88 ^ _ hand
-0.88 please
-0.88 tuesday
-0.89 ^ _ period
-0.9 ^ what
-0.9 cough _ fever
-0.9 in _ morn
-0.9 on it
-0.9 the morn
-0.91 ^ dizzy
-0.91 milk
-0.91 need a
-0.92 want a
-0.93 ok
-0.93 refill
-0.94 =twisted
-0.94 ^ _ after
-0.94 my fever
-0.94 year _ has
-0.95 =sunburn
-0.96 dentist
-0.96 i _ sleep
-0.97 # #11+
-0.97 at #
-0.97 doe
-0.97 good
-0.98 mild
-0.99 ^ _ day
-1 cant sleep
-1.02 is sore
-1.03 a bit
-1.04 ^ is
-1.05 once
-1.05 sad
-1.06 ^ headache
-1.06 elbow
-1.06 small
-1.07 ^ _ fever
-1.09 and need
-1.09 mosquito
-1.1 appointment
-1.1 monday
-1.1 play
-1.11 fine
-1.12 is that
-1.13 =raynaud_usual
-1.14 normal
-1.14 scratch
-1.18 late
-1.19 laugh
-1.33 haha
-1.35 ^ in
-1.39 fine now
-1.47 lol
`,
}
