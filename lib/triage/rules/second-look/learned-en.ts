import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.37,
  emergencyFrom: 1.13,
  nurseFrom: 0.64,
  weights: `
2.13 =stab_shot
2.07 =suicidal
1.89 =poison_swallowed
1.88 =self_harm_now
1.87 =harm_others
1.72 =abuse_danger
1.72 =amputated
1.72 =device_alarm
1.65 =swallowed_battery
1.63 =overdose_taken
1.61 =water_broke
1.56 =snake
1.54 =seizure
1.53 =baby_quiet
1.52 =chest_pressure
1.5 =contractions
1.48 =black_stool
1.47 =face_blisters
1.45 =deformed
1.45 =unresponsive
1.43 =chemical_burn
1.42 =wild_bite
1.4 =drowning
1.38 =burn_big
1.38 =carbon_monoxide
1.38 =choking
1.36 =cannot_breathe
1.36 ^ _ chok
1.36 die
1.34 =bleeding_heavy
1.32 =soaking_pad
1.3 =skin_peeling
1.3 =vision_loss
1.26 =swelling_throat
1.25 pass out
1.23 =electric
1.23 =no_urine
1.22 seizure
1.21 found
1.19 =vomiting_blood
1.18 =confused
1.18 chok
1.18 the baby
1.17 into
1.15 a seizure
1.15 through
1.13 nonstop
1.12 =inhaler_fails
1.12 behind
1.12 min
1.12 temp _ #99+
1.11 =high_fever
1.11 hav
1.1 #99+ and
1.08 =smoke
1.08 =withdrawal
1.08 to die
1.06 =deep_burn
1.06 =drowsy
1.06 =fainted
1.06 black
1.06 way
1.05 =ear_swollen
1.05 =seizure_repeat
1.04 =baby_still
1.04 =child_got_pills
1.04 =priapism
1.04 every _ minut
1.04 sugar is
1.03 =fell_baby
1.03 bent
1.03 breathe
1.03 out _ the
1.03 pass
1.02 =again_fainted
1.02 =drugs_taken
1.02 fever and
1.01 =animal_bite
1.01 =chemical_strong
1.01 collaps
1 forward
1 hang
1 on _ and
0.99 =coughs_blood
0.99 hav a
0.98 =dystonia
0.98 fluid
0.97 =speech
0.97 im on
0.96 =very_fast_pulse
0.96 soak
0.95 =severe_headache
0.95 ^ cant
0.95 anymore
0.95 crush
0.95 swell up
0.95 the floor
0.95 touch
0.95 vomit
0.94 -up
0.94 =jaw_locked
0.94 =radiates_groin
0.94 chill
0.94 drank
0.93 =barking_stridor
0.93 =bluish
0.93 =testicle
0.93 and im
0.93 confus
0.93 fire
0.93 had _ seizure
0.93 implant
0.92 =chemical_word
0.92 =face_droop
0.92 =feels_sleepy
0.92 =sudden
0.92 =turning_blue
0.92 open
0.92 whole
0.91 =at_rest
0.91 =mouth_sores
0.91 =oxygen_low
0.91 =tongue_swollen
0.91 i just
0.91 my _ with
0.91 myself
0.9 =eye_pierced
0.9 =sugar_low
0.9 by mistake
0.9 fell _ the
0.9 for _ hour
0.9 from a
0.9 gun
0.9 mistake
0.9 over #99+
0.9 sudden
0.89 =cannot_move_side
0.89 =weak_one_side
0.89 wont wake
0.89 worst
0.88 =deep_cut
0.88 =done_with_it
0.88 =lips_blue
0.88 =waters_said
0.88 and _ eye
0.88 last _ and
0.88 off the
0.87 =bladder_bowel_loss
0.87 =drug_named
0.87 =gradual_numb
0.87 =half_body
0.87 =numb_any
0.87 =purple_rash
0.87 and she
0.87 shook
0.87 think i
0.87 up to
0.86 =rigors_hard
0.86 clot
0.86 end it
0.86 my friend
0.86 so bad
0.86 think about
0.86 word
0.85 =heat_danger
0.85 a bat
0.85 and he
0.85 and now
0.85 bat
0.85 cant _ my
0.85 fish hook
0.85 has _ and
0.85 is _ the
0.85 is swell
0.85 n
0.85 temp is
0.85 water broke
0.85 went
0.84 # wks
0.84 =rigors
0.84 =shaking
0.84 =swelling_lips
0.84 and vomit
0.84 baby #
0.84 point
0.84 shak
0.84 swell
0.84 tell _ to
0.84 the _ and
0.84 turn
0.83 =bp_very_high
0.83 =eye_bulge
0.83 =wont_swallow
0.83 ^ sudden
0.83 and chill
0.83 floor
0.83 i _ like
0.83 miss
0.83 my vision
0.83 neck _ fever
0.83 on _ floor
0.83 testicle
0.83 think
0.82 =plant_eaten
0.82 =severe_pain
0.82 =weak_legs
0.82 =wheeze_word
0.82 and _ my
0.82 and my
0.82 bit my
0.82 by
0.82 face
0.82 going to
0.81 =pain_beyond
0.81 =swallow_trouble
0.81 and _ breath
0.81 and _ out
0.81 and hes
0.81 cant feel
0.81 deep
0.81 hes
0.81 on one
0.81 pad
0.81 shock
0.81 thigh
0.81 week with
0.81 while runn
0.81 wont
0.8 =collapsed_word
0.8 =slow_heart
0.8 ^ hes
0.8 and _ are
0.8 heart is
0.8 lip
0.8 my _ drank
0.8 my whole
0.8 red blood
0.8 was _ in
0.8 wheez
0.79 =born_part
0.79 =chest_tearing
0.79 =hallucinating
0.79 =spits_clots
0.79 =throat_tight
0.79 and her
0.79 bottle
0.79 in _ and
0.79 inhal
0.79 isnt
0.79 now _ and
0.78 =hurts_breathing
0.78 =saddle_numb
0.78 =sleepless_days
0.78 and _ i
0.78 battery
0.78 cant swallow
0.78 cut off
0.78 eaten
0.78 fall
0.78 my _ keep
0.78 poison
0.78 say
0.78 ther
0.78 tonight
0.78 white and
0.77 =short_breath
0.77 and _ in
0.77 and is
0.77 clos
0.77 is _ on
0.77 ive been
0.77 may have
0.77 one side
0.77 the kitchen
0.77 turn blue
0.76 -peed
0.76 =soft_spot
0.76 ^ infant
0.76 ^ think
0.76 a bunch
0.76 acid
0.76 bunch
0.76 bunch of
0.76 hook
0.76 im dizzy
0.76 infant
0.76 is _ up
0.76 is com
0.76 my _ touch
0.76 my thigh
0.76 my water
0.76 temp of
0.76 to _ it
0.76 touch me
0.76 wont go
0.75 =dry_mouth
0.75 =immunosuppressed
0.75 =object_stuck
0.75 =one_side_belly
0.75 =toes_cold
0.75 =valve_or_device
0.75 a temp
0.75 and _ chest
0.75 and wont
0.75 contraction
0.75 everywhere
0.75 infection
0.75 lighthead
0.75 on _ side
0.75 severe
0.75 took _ many
0.75 was _ with
0.75 was stabb
0.74 =belly_hard
0.74 =breath_pauses
0.74 =head_injury
0.74 =pleuritic
0.74 =tendon_seen
0.74 and _ rash
0.74 and red
0.74 and see
0.74 cant breathe
0.74 chest and
0.74 got _ with
0.74 hard
0.74 i cut
0.74 im hav
0.74 shock me
0.74 that _ go
0.74 wks
0.73 =blood_thinner
0.73 =pierced_through
0.73 =tearing_trunk
0.73 after a
0.73 and the
0.73 bleed
0.73 cut _ wrist
0.73 gush
0.73 i _ feel
0.73 im _ a
0.73 is bent
0.73 my belly
0.73 that wont
0.73 weird
0.72 =bleeding_any
0.72 =dark_urine
0.72 =limb_bleeds
0.72 =long_bleed
0.72 =retractions
0.72 =sugar_very_low
0.72 =vomiting
0.72 and _ pain
0.72 bleed from
0.72 bright _ blood
0.72 bright red
0.72 by a
0.72 cant _ it
0.72 flash
0.72 is bleed
0.72 knife
0.72 mouth
0.72 she
0.72 short of
0.72 swollen and
0.72 tell
0.72 the size
0.72 was _ by
0.71 an _ ago
0.71 bone
0.71 bright
0.71 even
0.71 head is
0.71 kitchen
0.71 me to
0.71 now my
0.71 rash that
0.71 since yesterday
0.71 temp
0.71 vision
0.71 wont _ up
0.71 wrist
0.7 =car_crash
0.7 =hernia_stuck
0.7 =means_at_hand
0.7 =worst_ever
0.7 ^ chok
0.7 ^ found
0.7 and confus
0.7 and short
0.7 cant
0.7 chest hurt
0.7 dark pee
0.7 feel dizzy
0.7 floppy
0.7 here
0.7 spasm
0.7 the point
0.7 took too
0.7 wound
0.69 #11+ min
0.69 =born_now
0.69 =ear_blood
0.69 =making_swell
0.69 =skin_black
0.69 and _ have
0.69 and _ im
0.69 and _ neck
0.69 and _ sleepy
0.69 back and
0.69 bottle of
0.69 her _ and
0.69 lip are
0.69 minut and
0.69 my _ got
0.69 short _ breath
0.69 stuck
0.69 ther a
0.69 thought of
0.69 two _ after
0.69 with blood
0.68 #11+ _ no
0.68 -baby
0.68 -felt _ -baby
0.68 =cant_lie_flat
0.68 =drooling
0.68 =hernia
0.68 =hurts_move
0.68 =slow_breathing
0.68 and just
0.68 bent _ a
0.68 breath
0.68 cant open
0.68 finger got
0.68 my _ lip
0.68 my _ swallow
0.68 my right
0.68 now fever
0.68 old is
0.68 one _ is
0.68 pain is
0.68 she _ and
0.68 toe are
0.67 # _ pregnant
0.67 =blurry_vision
0.67 =near_faint
0.67 =wound_infected
0.67 ^ _ bit
0.67 ^ took
0.67 back _ and
0.67 belly
0.67 bleed after
0.67 breath for
0.67 cant _ her
0.67 hasnt
0.67 heart rac
0.67 kick today
0.67 pale
0.67 pupil
0.67 smell _ and
0.67 the bathroom
0.67 vomit and
0.66 #11+ time
0.66 #11+ tylenol
0.66 =chest_any
0.66 =fall_hard
0.66 =neck_swelling
0.66 =wont_feed
0.66 ^ _ put
0.66 all over
0.66 calf is
0.66 chemical
0.66 fast and
0.66 heart _ #99+
0.66 huge
0.66 isnt -breath
0.66 minut
0.66 neck and
0.66 off in
0.66 push
0.66 splash
0.66 spray
0.66 stopp _ and
0.66 talk
0.66 three time
0.66 throw up
0.66 vision is
0.65 -right
0.65 =fever
0.65 =hanging_attempt
0.65 =right_side
0.65 =tearing
0.65 ^ _ been
0.65 ^ havent
0.65 and _ and
0.65 and _ keep
0.65 bad _ and
0.65 by the
0.65 cough up
0.65 feel like
0.65 i _ and
0.65 in his
0.65 is in
0.65 jaw
0.65 my _ came
0.65 off _ the
0.65 put
0.65 terrible
0.65 there
0.65 took _ of
0.64 -hour
0.64 -in _ -hour
0.64 =co_alarm
0.64 =high_altitude
0.64 =leg_swelling_one
0.64 =limb_cold_pale
0.64 =pale_clammy
0.64 a fight
0.64 after _ fall
0.64 and _ feel
0.64 been
0.64 bleach _ my
0.64 bleach in
0.64 came
0.64 came back
0.64 com
0.64 flew
0.64 her head
0.64 herself
0.64 high fever
0.64 is _ off
0.64 like coffee
0.64 my wrist
0.64 rat
0.64 rat poison
0.64 skin is
0.64 start in
0.64 week _ with
0.64 week old
0.64 while
0.63 # minut
0.63 =diarrhea_many
0.63 =hives
0.63 =preterm_weeks
0.63 a knife
0.63 accidental
0.63 and i
0.63 blue
0.63 cant breath
0.63 even after
0.63 feel hot
0.63 feel my
0.63 heart _ and
0.63 i _ stabb
0.63 is chok
0.63 magnet
0.63 month _ has
0.63 my _ turn
0.63 of my
0.63 pregnant #11+
0.63 say #99+
0.63 the left
0.63 took #11+
0.62 =cocaine
0.62 =eye_hit
0.62 =noisy_rest
0.62 =postpartum
0.62 =purple_word
0.62 =severe_weakness
0.62 ^ pain
0.62 ^ vomit
0.62 acid on
0.62 and _ is
0.62 and _ of
0.62 between _ shoulder
0.62 cant keep
0.62 do _ still
0.62 dont _ if
0.62 faint _ runn
0.62 faint while
0.62 feel _ im
0.62 hurt _ bad
0.62 in _ foot
0.62 leak
0.62 my _ open
0.62 my _ put
0.62 nonsense
0.62 now im
0.62 on _ right
0.62 out twice
0.62 over _ and
0.62 pass _ at
0.62 she #
0.62 stabb
0.62 swallow
0.62 talk nonsense
0.62 tell me
0.62 throw
0.62 twice
0.61 # min
0.61 <two <week
0.61 =birth_now
0.61 =goodbye_note
0.61 =legs_gone
0.61 =vomiting_constantly
0.61 ^ _ keep
0.61 a _ battery
0.61 after the
0.61 and
0.61 and _ dizzy
0.61 belly hurt
0.61 drank antifreeze
0.61 everyone
0.61 for _ minut
0.61 her _ is
0.61 i pass
0.61 into my
0.61 is blurry
0.61 my hip
0.61 my mouth
0.61 night but
0.61 no _ and
0.61 of _ finger
0.61 pod
0.61 purple
0.61 push forward
0.61 read #11+
0.61 size of
0.61 soft spot
0.61 stomach hurt
0.61 to breathe
0.61 voice
0.61 with _ and
0.61 with _ breath
0.6 =bp_high
0.6 =eye_hit_bad
0.6 =hip_fracture
0.6 =jaundice
0.6 =limp_refuses
0.6 =to_the_bone
0.6 ^ _ by
0.6 ^ _ soft
0.6 ^ _ went
0.6 ^ severe
0.6 ^ tongue
0.6 a tree
0.6 after my
0.6 and its
0.6 baby _ -breath
0.6 behind _ ear
0.6 bite _ my
0.6 black and
0.6 cleaner
0.6 dont know
0.6 drowsy
0.6 eliqui
0.6 feel sick
0.6 forehead
0.6 is _ out
0.6 is bulg
0.6 it _ like
0.6 liv
0.6 my _ sugar
0.6 of liv
0.6 point _ liv
0.6 point of
0.6 short
0.6 sweat
0.6 the _ is
0.6 through my
0.6 what _ point
0.59 # _ and
0.59 =limp_leg
0.59 =upper_belly_pain
0.59 ^ _ drank
0.59 ^ husband
0.59 ^ someone
0.59 and _ had
0.59 and _ heart
0.59 and hard
0.59 and heart
0.59 black _ and
0.59 brother
0.59 ever
0.59 feel tight
0.59 going
0.59 got into
0.59 grandma
0.59 has been
0.59 hurt so
0.59 i _ i
0.59 i _ lisinopril
0.59 i think
0.59 me _ night
0.59 my _ went
0.59 noise
0.59 now hes
0.59 now i
0.59 old wont
0.59 rattlesnake
0.59 read _ on
0.59 someth
0.59 stab
0.59 start _ my
0.59 the right
0.59 tick bite
0.59 to my
0.59 toe _ cold
0.59 too many
0.59 was in
0.59 weight on
0.59 worst headache
0.58 =eye_chemical
0.58 =fall_height
0.58 =moved_right
0.58 ^ _ stopp
0.58 ^ shingl
0.58 and _ vomit
0.58 and _ with
0.58 and _ wont
0.58 and pass
0.58 and ther
0.58 antifreeze
0.58 bathroom
0.58 bitten
0.58 bitten by
0.58 black poop
0.58 burn _ hand
0.58 can see
0.58 chest _ tight
0.58 dont
0.58 head
0.58 hurt to
0.58 i was
0.58 limp
0.58 my _ took
0.58 pressure _ over
0.58 puffer
0.58 shingl _ my
0.58 tar
0.58 up and
0.58 water _ and
0.58 weak
0.58 whole bottle
0.58 woke up
0.57 =fell
0.57 =green_vomit
0.57 ^ _ dad
0.57 ^ _ got
0.57 ^ _ pregnant
0.57 ^ bleed
0.57 and _ look
0.57 and _ spasm
0.57 and his
0.57 bag is
0.57 cant wake
0.57 clammy
0.57 com out
0.57 eye got
0.57 faint
0.57 i cant
0.57 kill
0.57 left
0.57 like im
0.57 my _ i
0.57 n im
0.57 nail gun
0.57 put his
0.57 sense
0.57 soak _ pad
0.57 the _ floor
0.57 the tip
0.57 turn _ and
0.57 went _ for
0.56 #99+ _ #99+
0.56 -pill
0.56 all _ and
0.56 c section
0.56 chest pain
0.56 crazy
0.56 dog bit
0.56 even _ the
0.56 fish _ in
0.56 found my
0.56 from his
0.56 gett _ and
0.56 got bleach
0.56 grape
0.56 her
0.56 hit _ head
0.56 hook _ my
0.56 hour _ it
0.56 like _ and
0.56 my _ just
0.56 noth
0.56 off _ #
0.56 remote
0.56 section
0.56 way _ than
0.55 -breath -right
0.55 -drink
0.55 -felt -the
0.55 -had -a
0.55 -the -baby
0.55 =leaking
0.55 =muscle_cramps
0.55 =stroke_said
0.55 =thrown_back
0.55 =young_baby
0.55 ^ _ pacemaker
0.55 ^ she
0.55 ^ they
0.55 a cup
0.55 a fish
0.55 a handful
0.55 accident
0.55 and numb
0.55 button
0.55 cup of
0.55 cut _ my
0.55 down _ my
0.55 face and
0.55 fight
0.55 gray
0.55 handful
0.55 handful of
0.55 headach and
0.55 higher
0.55 i _ raped
0.55 i walk
0.55 im bleed
0.55 like
0.55 neck _ and
0.55 nowhere
0.55 of nowhere
0.55 out _ nowhere
0.55 raped
0.55 size
0.55 squeaky
0.55 swallow a
0.55 too _ to
0.55 was raped
0.54 -all
0.54 =appendix_burst
0.54 =battery_word
0.54 =now_at_rest
0.54 =red_racing
0.54 =trunk_pain
0.54 =urinary_stuck
0.54 ^ everyone
0.54 a _ hook
0.54 and _ cant
0.54 and _ leg
0.54 and say
0.54 appendix burst
0.54 be _ anymore
0.54 burst
0.54 cough and
0.54 explod
0.54 eyeball
0.54 fell from
0.54 fingertip
0.54 goodbye
0.54 headach
0.54 his chest
0.54 i still
0.54 im lighthead
0.54 in and
0.54 jerk
0.54 know if
0.54 like #11+
0.54 my _ and
0.54 my _ burst
0.54 my _ fever
0.54 my _ sudden
0.54 my dad
0.54 off _ fingertip
0.54 pain
0.54 pain _ my
0.54 pale and
0.54 she has
0.54 sleepy
0.54 squeez
0.54 the _ side
0.54 the fall
0.54 think _ appendix
0.54 throat clos
0.53 <the _ <two
0.53 =eye_pain
0.53 =lab_danger
0.53 =worst_ever_sick
0.53 ^ _ wound
0.53 a minute
0.53 and _ cough
0.53 and _ has
0.53 and _ stomach
0.53 and hit
0.53 and no
0.53 black stool
0.53 breath in
0.53 broke _ #11+
0.53 broke at
0.53 cant move
0.53 chest
0.53 coffee ground
0.53 doesnt
0.53 double
0.53 down _ stair
0.53 foam
0.53 grey
0.53 ground
0.53 hand finger
0.53 he got
0.53 his _ and
0.53 is _ my
0.53 is rac
0.53 like _ ground
0.53 look _ coffee
0.53 minute
0.53 my _ arm
0.53 numb and
0.53 old with
0.53 right side
0.53 say he
0.53 say hes
0.53 shak and
0.53 stick
0.53 stop
0.53 straight
0.53 sudden cant
0.53 sunken
0.53 used my
0.53 was _ the
0.53 water _ at
0.52 # _ with
0.52 =feels_incredible
0.52 =projectile
0.52 =racing_heart
0.52 =swelling
0.52 ^ _ belly
0.52 ^ _ think
0.52 and _ faint
0.52 and blister
0.52 and eye
0.52 bleed _ the
0.52 breath _ a
0.52 by accident
0.52 cant get
0.52 chemo
0.52 clear
0.52 dad collaps
0.52 diarrhea
0.52 each
0.52 fever _ and
0.52 for hour
0.52 for over
0.52 gett weaker
0.52 got
0.52 hallucinat
0.52 have _ a
0.52 headache _ see
0.52 hit
0.52 hour and
0.52 im going
0.52 im in
0.52 is _ #99+
0.52 is _ like
0.52 lip look
0.52 lying
0.52 mouth and
0.52 on _ left
0.52 paus
0.52 projectile
0.52 projectile vomit
0.52 she _ a
0.52 shoot
0.52 shut
0.52 sitt
0.52 slurr
0.52 so
0.52 so _ im
0.52 to end
0.52 vision _ blurry
0.52 weaker
0.51 -all -day
0.51 -slept -in
0.51 =belly_pain
0.51 =cannot_move_limb
0.51 =fast_breathing
0.51 =gangrene
0.51 =head_danger
0.51 =mania_psychosis
0.51 =new_baby
0.51 =wakes
0.51 ^ snake
0.51 a _ bit
0.51 alarm
0.51 and _ hot
0.51 are bleed
0.51 bare
0.51 broke
0.51 dropp
0.51 electric shock
0.51 feel _ someth
0.51 hasnt -slept
0.51 hes _ and
0.51 hour ago
0.51 i _ swallow
0.51 i see
0.51 is _ so
0.51 is white
0.51 just had
0.51 like someth
0.51 me _ i
0.51 my _ collaps
0.51 my insulin
0.51 near
0.51 on warfarin
0.51 oxygen
0.51 right
0.51 scream
0.51 sharp pain
0.51 threaten
0.51 thrown
0.51 walk _ the
0.51 want _ die
0.51 woke
0.5 =hernia_word
0.5 =hit_hard
0.5 =pink_foam
0.5 =screams_in_bouts
0.5 =sudden_balance
0.5 =sugar_extreme
0.5 ^ _ stabb
0.5 ^ ther
0.5 alive
0.5 and _ hes
0.5 and today
0.5 baby _ kick
0.5 blister all
0.5 blood is
0.5 confus and
0.5 discharge and
0.5 down and
0.5 ex
0.5 eye was
0.5 fell in
0.5 garage
0.5 have headach
0.5 hemophilia and
0.5 high
0.5 i breathe
0.5 im _ and
0.5 in _ garage
0.5 my _ been
0.5 nail _ week
0.5 of _ and
0.5 popp out
0.5 she breath
0.5 she chok
0.5 some
0.5 super
0.5 the garage
0.5 the light
0.5 those
0.5 those little
0.5 used
0.5 weak and
0.5 when _ breathe
0.49 -felt
0.49 =anaphylaxis_said
0.49 =blister_any
0.49 =face_odd
0.49 =flashes_floaters
0.49 =irregular_heart
0.49 =kidney_infection
0.49 =swelling_face
0.49 =urinary_stuck_long
0.49 ^ _ his
0.49 alarm _ going
0.49 and _ wake
0.49 and isnt
0.49 and sore
0.49 bad headache
0.49 been _ and
0.49 been _ up
0.49 behind the
0.49 blood
0.49 blue and
0.49 breath and
0.49 down there
0.49 ear infection
0.49 epipen
0.49 fell down
0.49 fever _ my
0.49 foot is
0.49 forward and
0.49 gasp
0.49 have _ and
0.49 have _ fever
0.49 he was
0.49 heavy
0.49 insulin _ mistake
0.49 insulin by
0.49 into the
0.49 kidney infection
0.49 know how
0.49 much _ by
0.49 much insulin
0.49 my _ calf
0.49 my _ it
0.49 my epipen
0.49 my jaw
0.49 my pacemaker
0.49 near _ eye
0.49 near my
0.49 of a
0.49 of new
0.49 pull
0.49 say _ just
0.49 shingl near
0.49 swell _ my
0.49 ten minut
0.49 too _ insulin
0.49 up _ arm
0.49 used _ epipen
0.49 wake
0.49 wife is
0.49 wont _ and
0.48 #11+ _ with
0.48 #11+ minut
0.48 =hoarse
0.48 =means_mentioned
0.48 =not_eating_days
0.48 ^ _ was
0.48 ^ water
0.48 after _ new
0.48 and _ down
0.48 and _ so
0.48 and bleed
0.48 and pull
0.48 around the
0.48 awake
0.48 awful
0.48 baby _ blue
0.48 baby turn
0.48 belly is
0.48 broke and
0.48 burn _ face
0.48 cant pee
0.48 dad
0.48 daughter has
0.48 drool
0.48 eye _ a
0.48 going up
0.48 grabb
0.48 headache and
0.48 him out
0.48 his eye
0.48 hurt and
0.48 i _ breathe
0.48 im _ up
0.48 im throw
0.48 is _ and
0.48 is hav
0.48 is hot
0.48 last _ now
0.48 leg is
0.48 like crazy
0.48 lip _ blue
0.48 look _ and
0.48 make a
0.48 my _ since
0.48 no _ today
0.48 old got
0.48 out in
0.48 place
0.48 puk
0.48 push _ and
0.48 red and
0.48 since _ morn
0.48 someth _ in
0.48 spitt
0.48 swell after
0.48 thi _ and
0.48 think my
0.48 throat is
0.48 tongue is
0.48 way _ my
0.48 with _ temp
0.48 wont stop
0.47 #99+ with
0.47 -fade
0.47 -had
0.47 =bite_bad
0.47 ^ _ cant
0.47 ^ _ fell
0.47 ^ _ help
0.47 a _ headache
0.47 and _ blood
0.47 and _ voice
0.47 and ankl
0.47 back from
0.47 each breath
0.47 fell and
0.47 fluid #11+
0.47 fluid _ week
0.47 from _ remote
0.47 grandson
0.47 hes cough
0.47 his _ is
0.47 hook in
0.47 i stopp
0.47 in _ house
0.47 ive
0.47 magnet from
0.47 mak
0.47 me last
0.47 off
0.47 on herself
0.47 pain _ i
0.47 practice
0.47 rac
0.47 rattlesnake _ my
0.47 right calf
0.47 snake bite
0.47 soft
0.47 that _ -fade
0.47 the cut
0.47 the remote
0.47 then
0.47 then start
0.47 ther blood
0.47 think _ hav
0.47 throat _ swell
0.47 turn purple
0.47 up blood
0.47 upper
0.47 with each
0.47 wrist _ ankl
0.47 wrist and
0.46 #11+ _ she
0.46 #99+ _ chill
0.46 =recent_travel
0.46 =weak_breathing
0.46 ^ _ found
0.46 ^ _ monoxide
0.46 ^ _ stomach
0.46 ^ carbon
0.46 ^ gunshot
0.46 a _ and
0.46 a _ now
0.46 a _ wire
0.46 a live
0.46 and _ been
0.46 and _ confus
0.46 and _ short
0.46 and _ skin
0.46 and ive
0.46 bone is
0.46 cant stop
0.46 carbon _ alarm
0.46 cell and
0.46 deep hole
0.46 fever _ chill
0.46 for _ few
0.46 gunshot
0.46 hard _ breathe
0.46 have had
0.46 he cant
0.46 heart pill
0.46 hot
0.46 im short
0.46 inhal smoke
0.46 its all
0.46 jump
0.46 monoxide alarm
0.46 my _ after
0.46 my head
0.46 my stomach
0.46 neighbor
0.46 no sense
0.46 old _ into
0.46 out at
0.46 painful
0.46 powder
0.46 pressure _ my
0.46 right _ wont
0.46 see
0.46 sickle _ and
0.46 side _ my
0.46 so weak
0.46 through the
0.46 to stab
0.46 took _ tylenol
0.46 very sleepy
0.46 want _ stab
0.46 week _ feel
0.46 with _ fever
0.45 -baby -move
0.45 -move
0.45 -slept
0.45 -when
0.45 =device_shock
0.45 =poison_contact
0.45 =shoulder_pain
0.45 =spreading
0.45 =squeezing_word
0.45 =weak_any
0.45 ^ _ defibrillator
0.45 ^ accidental
0.45 ^ gush
0.45 ^ miss
0.45 ^ newborn
0.45 ^ seizure
0.45 ^ worst
0.45 a needle
0.45 about to
0.45 accidental _ my
0.45 and _ face
0.45 and _ mouth
0.45 and _ to
0.45 and cant
0.45 and painful
0.45 and smell
0.45 been _ all
0.45 blad
0.45 breath even
0.45 calm
0.45 cant _ down
0.45 cant bend
0.45 chok on
0.45 defibrillator
0.45 diabetic _ is
0.45 dog _ my
0.45 fever
0.45 go
0.45 hip
0.45 husband
0.45 im _ blood
0.45 in _ feet
0.45 is full
0.45 like a
0.45 min ago
0.45 my _ deep
0.45 my defibrillator
0.45 my kidney
0.45 new _ and
0.45 now _ have
0.45 now its
0.45 of breath
0.45 out
0.45 pregnant _ week
0.45 shoulder blad
0.45 stabb _ the
0.45 stabb in
0.45 stomach is
0.45 suck
0.45 suck in
0.45 swallow _ handful
0.45 swallow _ magnet
0.45 that dont
0.45 throat _ and
0.45 tongue feel
0.45 want _ be
0.45 was under
0.45 with _ headache
0.44 =burned_hand
0.44 =jelly_stool
0.44 ^ black
0.44 ^ infect
0.44 ^ pressure
0.44 ^ stroke
0.44 all of
0.44 and _ hurt
0.44 and _ not
0.44 are swell
0.44 at _ table
0.44 be better
0.44 bleed and
0.44 cant catch
0.44 catch _ breath
0.44 catch my
0.44 dryer
0.44 everyone _ be
0.44 everyone would
0.44 eye is
0.44 fever rash
0.44 furnace
0.44 go away
0.44 gun _ in
0.44 gun is
0.44 had an
0.44 head and
0.44 headache _ my
0.44 his _ with
0.44 i _ an
0.44 i _ double
0.44 is _ sleepy
0.44 is cold
0.44 is cough
0.44 is peel
0.44 it _ if
0.44 jaw lock
0.44 jelly
0.44 just sitt
0.44 keep
0.44 kill my
0.44 kill myself
0.44 like red
0.44 month _ wont
0.44 my _ isnt
0.44 my _ replacement
0.44 my _ yo
0.44 new floater
0.44 now she
0.44 of _ floater
0.44 ooz
0.44 out _ today
0.44 pool _ cough
0.44 pressure #99+
0.44 since thi
0.44 skin _ peel
0.44 spray with
0.44 stick _ of
0.44 stroke _ went
0.44 stuck _ my
0.44 swollen for
0.44 the _ told
0.44 the bone
0.44 the dryer
0.44 thought
0.44 three _ today
0.44 to the
0.44 took double
0.44 us
0.44 very
0.44 vomit nonstop
0.44 we _ in
0.44 would _ better
0.44 would be
0.44 wrote
0.43 -baby _ since
0.43 -crie
0.43 -diaper
0.43 -she -crie
0.43 -wet
0.43 -wet -diaper
0.43 -when _ -crie
0.43 =acts_drunk
0.43 =calf
0.43 =jaw_arm_sweat
0.43 =ketone_breath
0.43 =no_injury
0.43 =sugar_very_high
0.43 =throat_closing
0.43 ^ _ behind
0.43 ^ _ bleach
0.43 ^ _ child
0.43 ^ deep
0.43 ^ postpartum
0.43 ^ soak
0.43 a grape
0.43 a high
0.43 and _ he
0.43 and _ since
0.43 and _ throw
0.43 and lighthead
0.43 area
0.43 belly pain
0.43 breath _ and
0.43 cant _ up
0.43 child
0.43 contraction _ #
0.43 contraction every
0.43 cut on
0.43 dog _ me
0.43 drain
0.43 end
0.43 eye _ burn
0.43 eye _ splash
0.43 feel irregular
0.43 flare
0.43 got spray
0.43 hav _ seizure
0.43 havent _ -the
0.43 he _ the
0.43 heart _ irregular
0.43 his _ look
0.43 in _ at
0.43 in _ kitchen
0.43 is burn
0.43 like tar
0.43 lisinopril
0.43 my child
0.43 my forehead
0.43 my grandson
0.43 my left
0.43 my mom
0.43 nail last
0.43 no -tear
0.43 now _ cough
0.43 now _ is
0.43 of _ my
0.43 on _ grape
0.43 on purpose
0.43 outside
0.43 pregnant _ bad
0.43 purple rash
0.43 purpose
0.43 sharp
0.43 she _ fine
0.43 side and
0.43 son swallow
0.43 splash with
0.43 swollen
0.43 terrible headache
0.43 the worst
0.43 took
0.43 uncle
0.43 up my
0.43 was _ a
0.42 #99+ wont
0.42 =chest_pain
0.42 =frostbite
0.42 =gas_smell
0.42 =needle_stick
0.42 ^ her
0.42 a button
0.42 a nail
0.42 and _ pee
0.42 and _ very
0.42 and breath
0.42 and more
0.42 are _ after
0.42 are swollen
0.42 as a
0.42 bitten _ a
0.42 blood and
0.42 bloody diarrhea
0.42 burn up
0.42 but hes
0.42 button battery
0.42 cant stand
0.42 caught
0.42 caught in
0.42 chopp _ in
0.42 chopp off
0.42 cup
0.42 diarrhea _ time
0.42 drain cleaner
0.42 dur the
0.42 eye since
0.42 feel _ a
0.42 finger _ chopp
0.42 from _ ear
0.42 got _ off
0.42 got chopp
0.42 had _ baby
0.42 has bloody
0.42 headache _ i
0.42 hes _ a
0.42 i _ sick
0.42 i _ the
0.42 i broke
0.42 in _ hand
0.42 in _ middle
0.42 in labor
0.42 is over
0.42 is turn
0.42 is very
0.42 it has
0.42 its swell
0.42 kick
0.42 lock
0.42 many
0.42 middle
0.42 mov up
0.42 next door
0.42 oil _ is
0.42 old _ has
0.42 pound and
0.42 right _ and
0.42 stool and
0.42 sugar _ over
0.42 that _ when
0.42 the middle
0.42 the other
0.42 think _ broke
0.42 to hurt
0.42 took _ and
0.42 turn black
0.42 two day
0.42 warfarin
0.42 with _ is
0.42 with _ needle
0.41 =blood_in_urine
0.41 =child_bruises
0.41 =one_eye
0.41 =pressure_elsewhere
0.41 =stool_blood
0.41 =streak_up
0.41 ^ _ attack
0.41 ^ _ gave
0.41 ^ _ month
0.41 ^ pass
0.41 a _ bottle
0.41 a _ in
0.41 a pencil
0.41 all around
0.41 and #99+
0.41 and _ she
0.41 and hot
0.41 and shak
0.41 and talk
0.41 arm and
0.41 around _ eye
0.41 at a
0.41 baby lip
0.41 been throw
0.41 birth last
0.41 came out
0.41 cant _ at
0.41 cant _ straight
0.41 cant _ water
0.41 clot and
0.41 day and
0.41 eyelid and
0.41 fire and
0.41 gett
0.41 goe
0.41 had _ fit
0.41 hand _ its
0.41 hand swell
0.41 have the
0.41 he _ wake
0.41 he has
0.41 heart feel
0.41 i _ too
0.41 in _ leg
0.41 leg has
0.41 look
0.41 metal
0.41 my _ into
0.41 my _ pill
0.41 neck
0.41 nitro
0.41 no _ -when
0.41 not _ -right
0.41 plu
0.41 pregnant _ bleed
0.41 red _ going
0.41 rusty _ last
0.41 say she
0.41 see sparkl
0.41 she seem
0.41 snake _ my
0.41 snake bit
0.41 soccer practice
0.41 sparkl
0.41 stand
0.41 start lisinopril
0.41 stuff
0.41 swell and
0.41 the pool
0.41 them
0.41 time today
0.41 tired to
0.41 toddler was
0.41 too tired
0.41 took viagra
0.41 wave
0.41 week _ has
0.41 week now
0.4 #11+ _ im
0.4 #99+ #99+
0.4 #99+ _ a
0.4 -fade -when
0.4 <week
0.4 <week <ago
0.4 =allergic_said
0.4 =eyelids_swollen
0.4 =glass_test
0.4 =unequal_pupils
0.4 =wont_go_away
0.4 ^ _ broke
0.4 ^ _ hav
0.4 ^ _ right
0.4 ^ daughter
0.4 ^ erection
0.4 ^ grandma
0.4 ^ jaw
0.4 a _ pain
0.4 allergic reaction
0.4 and _ belly
0.4 and dry
0.4 and fever
0.4 baby _ time
0.4 battery _ his
0.4 behind it
0.4 blood _ and
0.4 both leg
0.4 boyfriend
0.4 breath but
0.4 burn _ and
0.4 came on
0.4 car _ and
0.4 cough _ i
0.4 cup _ blood
0.4 drown
0.4 ear _ bleed
0.4 electrocut
0.4 electrocut _ the
0.4 erection _ #
0.4 erection for
0.4 even _ calm
0.4 even when
0.4 feel _ and
0.4 finger
0.4 fit
0.4 gave _ baby
0.4 got _ in
0.4 got electrocut
0.4 groin
0.4 has _ bruise
0.4 hasnt _ -in
0.4 have _ plan
0.4 he had
0.4 his head
0.4 his throat
0.4 hour _ and
0.4 in _ face
0.4 is going
0.4 is pull
0.4 just faint
0.4 miscarriage
0.4 move my
0.4 my boyfriend
0.4 my chest
0.4 now
0.4 on _ at
0.4 one pupil
0.4 open and
0.4 open my
0.4 peel _ in
0.4 piece
0.4 piece of
0.4 plan and
0.4 quit drink
0.4 right now
0.4 rope
0.4 runn
0.4 severe headache
0.4 she #11+
0.4 stick out
0.4 that _ like
0.4 that look
0.4 tile
0.4 time the
0.4 to _ my
0.4 to _ out
0.4 towel
0.4 up _ cup
0.4 up _ my
0.4 when calm
0.4 with _ at
0.4 wont _ away
0.39 #99+ fever
0.39 =clot_risk
0.39 =indigestion_odd
0.39 =missed_dialysis
0.39 =newborn
0.39 =not_looking
0.39 =vaginal_bleeding
0.39 ^ _ medicine
0.39 ^ _ mom
0.39 ago now
0.39 and _ on
0.39 and _ thrown
0.39 arent
0.39 baby _ day
0.39 bare pee
0.39 breastbone
0.39 but my
0.39 calf
0.39 can _ my
0.39 cord
0.39 day _ now
0.39 do it
0.39 down _ when
0.39 fail _ my
0.39 fail and
0.39 fat
0.39 finger _ numb
0.39 friend
0.39 from _ nail
0.39 fume
0.39 gett _ since
0.39 grandma _ pill
0.39 grandma heart
0.39 havent
0.39 havent -felt
0.39 his nose
0.39 house
0.39 im
0.39 im _ eliqui
0.39 im _ so
0.39 in _ nose
0.39 in _ thigh
0.39 is _ im
0.39 its been
0.39 know
0.39 light _ a
0.39 mom
0.39 my appendix
0.39 noseble _ #11+
0.39 not _ -up
0.39 on _ hip
0.39 on eliqui
0.39 out of
0.39 pee and
0.39 pool hes
0.39 poop and
0.39 put _ hand
0.39 see _ and
0.39 shoot me
0.39 since breakfast
0.39 slurr and
0.39 sweat and
0.39 tak
0.39 the _ gun
0.39 the _ right
0.39 throat _ tight
0.39 time and
0.39 to jump
0.39 unconsciou
0.39 under the
0.39 up _ and
0.39 was splash
0.39 week pregnant
0.39 with fever
0.39 yo _ out
0.38 # _ today
0.38 =cant_stand
0.38 =hip_hurts
0.38 =speech_garbled
0.38 ^ _ bite
0.38 ^ _ read
0.38 ^ _ so
0.38 ^ coworker
0.38 ^ diabetic
0.38 ^ fell
0.38 ^ pregnant
0.38 ^ toddler
0.38 a squeaky
0.38 ago
0.38 ago and
0.38 and _ toe
0.38 and jaw
0.38 be
0.38 bloody
0.38 blue for
0.38 brother is
0.38 diabetic
0.38 doesnt know
0.38 down
0.38 down the
0.38 drunk
0.38 dryer _ feel
0.38 goe _ when
0.38 gonna
0.38 has hemophilia
0.38 hasnt -peed
0.38 hav _ stroke
0.38 heart
0.38 heart _ by
0.38 hell
0.38 hot oil
0.38 i cough
0.38 in _ after
0.38 in _ garden
0.38 in _ head
0.38 in _ shower
0.38 is gray
0.38 knuckle
0.38 leak _ fluid
0.38 left _ hurt
0.38 life
0.38 look like
0.38 medicine by
0.38 my drink
0.38 my knuckle
0.38 now _ sleepy
0.38 of _ life
0.38 of _ red
0.38 old hasnt
0.38 only
0.38 our
0.38 out _ and
0.38 pain _ one
0.38 pass _ in
0.38 pesticide
0.38 pound _ i
0.38 real fast
0.38 remember
0.38 see spot
0.38 sheet
0.38 side
0.38 since _ hour
0.38 skin _ and
0.38 son _ hemophilia
0.38 stop bleed
0.38 stray
0.38 stray dog
0.38 tar and
0.38 than the
0.38 the garden
0.38 the tv
0.38 throat so
0.38 tongue
0.38 water
0.38 with #99+
0.38 with pesticide
0.38 without -me
0.37 #11+ _ and
0.37 -breath
0.37 -night
0.37 -peed -in
0.37 <two
0.37 <two _ <ago
0.37 =alcohol
0.37 =belly_hit
0.37 =double_vision
0.37 =radiates
0.37 ^ _ infection
0.37 ^ _ just
0.37 ^ _ testicle
0.37 ^ _ water
0.37 ^ bitten
0.37 ^ son
0.37 a hot
0.37 a pound
0.37 ache for
0.37 after _ c
0.37 and _ nonsense
0.37 and crie
0.37 and turn
0.37 are blue
0.37 at all
0.37 ate _ mushroom
0.37 ate wild
0.37 been vomit
0.37 bit me
0.37 hernia
0.37 hes _ to
0.37 hit my
0.37 huge clot
0.37 hurt _ lot
0.37 i _ smoke
0.37 i _ think
0.37 i inhal
0.37 in at
0.37 is _ by
0.37 is hang
0.37 keep think
0.37 kid fell
0.37 live wire
0.37 month _ and
0.37 my #11+
0.37 my _ belly
0.37 my _ blad
0.37 my _ ear
0.37 of his
0.37 old and
0.37 over
0.37 pain _ worse
0.37 pain between
0.37 pass _ twice
0.37 popp
0.37 pound headache
0.37 pull in
0.37 rash after
0.37 reaction
0.37 real
0.37 seem fine
0.37 since #
0.37 smoke _ a
0.37 sudden _ pain
0.37 the stomach
0.37 tip _ my
0.37 tip of
0.37 to pas
0.37 toddler _ the
0.37 two _ and
0.37 tylenol
0.37 under _ right
0.37 voic
0.37 voice is
0.37 was
0.37 whole _ of
0.37 wire
0.37 wont slow
0.36 # _ my
0.36 # week
0.36 #11+ lbs
0.36 #11+ week
0.36 -slept _ -#
0.36 -wak
0.36 -wak -up
0.36 =bag_blood
0.36 =burn_severity
0.36 =heart_condition
0.36 =rectal_blood
0.36 ^ _ dialysi
0.36 ^ _ friend
0.36 ^ _ kidney
0.36 ^ _ rash
0.36 a bottle
0.36 alarm is
0.36 and _ furnace
0.36 and _ its
0.36 and _ know
0.36 and _ painful
0.36 and _ real
0.36 and not
0.36 baby _ on
0.36 bad _ my
0.36 be _ off
0.36 better _ without
0.36 better off
0.36 bleach
0.36 but still
0.36 chest tightnes
0.36 couch
0.36 crash
0.36 cut _ his
0.36 daughter
0.36 eight
0.36 face _ up
0.36 feel _ leg
0.36 friend is
0.36 full _ blood
0.36 gave my
0.36 going off
0.36 grandson _ a
0.36 gray and
0.36 hand
0.36 her wrist
0.36 hes breath
0.36 his _ up
0.36 i keep
0.36 i swallow
0.36 im wheez
0.36 is _ hasnt
0.36 is _ through
0.36 is confus
0.36 is floppy
0.36 is miss
0.36 it _ i
0.36 it hurt
0.36 kid _ is
0.36 lbs
0.36 left _ is
0.36 like thi
0.36 lip _ swell
0.36 little swollen
0.36 mixed
0.36 move
0.36 my _ goe
0.36 night i
0.36 of #11+
0.36 off without
0.36 one _ and
0.36 overnight
0.36 pull _ out
0.36 pull him
0.36 pull his
0.36 purple _ that
0.36 rib and
0.36 so _ i
0.36 someone
0.36 spurt
0.36 stiff _ and
0.36 still
0.36 stopp my
0.36 swallow and
0.36 the _ are
0.36 the _ in
0.36 the _ way
0.36 the couch
0.36 threw _ and
0.36 tightnes
0.36 time _ stand
0.36 to be
0.36 to stop
0.36 viagra and
0.36 vomit green
0.36 was fine
0.36 wont _ bleed
0.36 woozy
0.36 wrong way
0.35 # pound
0.35 #99+ _ wont
0.35 -#11+ -hour
0.35 -in -#11+
0.35 -peed _ -#11+
0.35 -to
0.35 -woken
0.35 -woken -up
0.35 =face_injury
0.35 =grunting
0.35 =nerve_muscle
0.35 ^ _ blood
0.35 ^ _ grandson
0.35 ^ _ has
0.35 a _ fire
0.35 a _ of
0.35 a piece
0.35 a rattlesnake
0.35 and _ head
0.35 and _ spot
0.35 and _ turn
0.35 and had
0.35 and pain
0.35 and so
0.35 arm
0.35 at altitude
0.35 at breakfast
0.35 been _ on
0.35 been since
0.35 bloody _ and
0.35 but noth
0.35 by _ rattlesnake
0.35 caught _ the
0.35 chill and
0.35 come _ i
0.35 come when
0.35 cough _ a
0.35 day ago
0.35 doesnt -fade
0.35 doesnt _ -when
0.35 down over
0.35 fell
0.35 finger are
0.35 got in
0.35 grunt
0.35 has _ fever
0.35 he put
0.35 hes hot
0.35 his face
0.35 hot _ on
0.35 house fire
0.35 i _ gett
0.35 im _ the
0.35 im shak
0.35 in _ fire
0.35 insulin pump
0.35 is pound
0.35 is super
0.35 keton
0.35 last month
0.35 laundry pod
0.35 left _ and
0.35 left and
0.35 leg swell
0.35 lower right
0.35 mixed up
0.35 morn _ #11+
0.35 mouth is
0.35 my brother
0.35 my hand
0.35 my throat
0.35 noseble for
0.35 other
0.35 out and
0.35 over and
0.35 pain in
0.35 pas
0.35 peel off
0.35 pound _ and
0.35 pour
0.35 probab
0.35 rash _ doesnt
0.35 runn and
0.35 shak _ heart
0.35 shock by
0.35 son his
0.35 spott
0.35 stopp breath
0.35 stung by
0.35 surgery and
0.35 tender
0.35 thailand
0.35 that doesnt
0.35 the _ he
0.35 the ice
0.35 to _ back
0.35 to shoot
0.35 took _ whole
0.35 transplant
0.35 up
0.35 up _ leg
0.35 what i
0.35 when _ walk
0.35 with _ oil
0.35 wont _ down
0.35 worst _ of
0.34 -day
0.34 -help
0.34 -us
0.34 =a_lot
0.34 =copd
0.34 =pregnant
0.34 =snake_bad
0.34 =tripod
0.34 ^ _ flare
0.34 ^ copd
0.34 a board
0.34 a rusty
0.34 and _ #11+
0.34 and _ cold
0.34 and _ tongue
0.34 and _ wrote
0.34 and pale
0.34 and tender
0.34 bad
0.34 be here
0.34 belly button
0.34 birth _ week
0.34 black stuff
0.34 board
0.34 breakfast
0.34 breath fast
0.34 burn _ my
0.34 but _ is
0.34 but since
0.34 by _ bat
0.34 chang table
0.34 chest _ when
0.34 chest since
0.34 chok _ steak
0.34 collaps _ the
0.34 collaps at
0.34 couldnt
0.34 daughter lip
0.34 eye
0.34 eye _ grind
0.34 eye while
0.34 flew _ my
0.34 goe to
0.34 grandpa is
0.34 grapefruit
0.34 hard _ a
0.34 hard as
0.34 hard pee
0.34 havent -peed
0.34 her arm
0.34 her last
0.34 here anymore
0.34 hes confus
0.34 hurt like
0.34 i _ black
0.34 i _ in
0.34 i faint
0.34 is raspy
0.34 is stick
0.34 keep _ thing
0.34 kitchen floor
0.34 knock
0.34 like _ going
0.34 lung
0.34 my _ leg
0.34 my _ stuck
0.34 my lung
0.34 night _ my
0.34 nonstop and
0.34 numbnes
0.34 of pressure
0.34 off _ chang
0.34 off for
0.34 on _ kitchen
0.34 on _ rusty
0.34 on chemo
0.34 on steak
0.34 one of
0.34 one testicle
0.34 pain when
0.34 paranoid
0.34 pee blood
0.34 pump fail
0.34 pus and
0.34 raspy
0.34 rusty
0.34 say the
0.34 severe pain
0.34 shard
0.34 side of
0.34 son _ is
0.34 sugar #11+
0.34 sugar _ and
0.34 sweaty and
0.34 take the
0.34 the chang
0.34 the foot
0.34 the whole
0.34 to _ and
0.34 to _ here
0.34 to _ kid
0.34 tonight and
0.34 took _ #11+
0.34 took like
0.34 voice _ raspy
0.34 we
0.34 weight _ my
0.34 while grind
0.34 white
0.34 wind _ to
0.34 wipe and
0.34 yellow and
0.33 -a
0.33 -drink and
0.33 -in
0.33 -mak
0.33 -sense
0.33 =cholinergic
0.33 =cold_limb
0.33 =fight_blow
0.33 =hours_pain
0.33 =neck_broken
0.33 =opioid
0.33 =tick
0.33 ^ _ accident
0.33 ^ _ beat
0.33 ^ _ bone
0.33 ^ _ ex
0.33 ^ _ slurr
0.33 ^ _ took
0.33 ^ ok
0.33 ^ our
0.33 a _ pitch
0.33 an _ shock
0.33 an hour
0.33 and _ just
0.33 and _ stiff
0.33 are _ hard
0.33 behind her
0.33 behind his
0.33 black out
0.33 broke _ neck
0.33 cant control
0.33 cell _ my
0.33 chainsaw
0.33 chok _ last
0.33 chok me
0.33 dad lip
0.33 dont _ away
0.33 dont go
0.33 eye _ yellow
0.33 feel faint
0.33 fever _ cough
0.33 flank
0.33 foreskin
0.33 from _ fire
0.33 from _ toy
0.33 got _ electric
0.33 got an
0.33 hand and
0.33 he is
0.33 her _ look
0.33 hes _ not
0.33 high _ noise
0.33 high pitch
0.33 his hand
0.33 hot _ and
0.33 hot _ skin
0.33 i _ -felt
0.33 i _ three
0.33 if
0.33 im nauseou
0.33 in _ since
0.33 is _ black
0.33 is bigger
0.33 is breath
0.33 is limp
0.33 is outside
0.33 is yellow
0.33 its hard
0.33 laundry
0.33 left arm
0.33 me _ hurt
0.33 me and
0.33 me when
0.33 my _ face
0.33 my _ testicle
0.33 my ex
0.33 my testicle
0.33 now vomit
0.33 on _ couch
0.33 pitch
0.33 pitch noise
0.33 poop _ black
0.33 pupil _ bigger
0.33 pupil is
0.33 r
0.33 ran
0.33 ripp
0.33 second then
0.33 see flash
0.33 seem ok
0.33 seiz
0.33 shrimp and
0.33 slipp
0.33 smell gas
0.33 so drowsy
0.33 so swollen
0.33 spot and
0.33 sugar _ #11+
0.33 tank
0.33 teen _ a
0.33 the _ dye
0.33 the stuff
0.33 throw _ blood
0.33 to kill
0.33 vision in
0.33 with _ pain
0.32 # pad
0.32 -eat
0.32 -there
0.32 =foggy_only
0.32 =neck_pain
0.32 =new_confusion
0.32 ^ _ boyfriend
0.32 ^ _ collaps
0.32 ^ swell
0.32 a magnet
0.32 actual
0.32 after her
0.32 all _ way
0.32 and _ hard
0.32 and _ me
0.32 and _ no
0.32 and _ see
0.32 and _ stopp
0.32 and look
0.32 arent -there
0.32 at _ an
0.32 ate _ a
0.32 ate at
0.32 back _ the
0.32 bad _ cant
0.32 bad i
0.32 bad im
0.32 behind _ breastbone
0.32 between my
0.32 blind
0.32 bunch _ grandma
0.32 cant _ a
0.32 cant talk
0.32 cirrhosi and
0.32 clear fluid
0.32 clos up
0.32 cover in
0.32 daughter _ a
0.32 diarrhea _ a
0.32 dont _ how
0.32 droop
0.32 each time
0.32 every #11+
0.32 everyth is
0.32 fever _ short
0.32 for _ minute
0.32 from _ yard
0.32 grabb _ hot
0.32 grabb the
0.32 hard to
0.32 hasnt -had
0.32 hasnt _ -a
0.32 her leg
0.32 hes _ but
0.32 hes drool
0.32 his
0.32 hot _ palm
0.32 hurt _ im
0.32 hurt on
0.32 husband has
0.32 i _ bend
0.32 i _ heart
0.32 im gonna
0.32 in _ its
0.32 is _ swollen
0.32 is clos
0.32 is throw
0.32 it _ the
0.32 it look
0.32 its _ to
0.32 keep _ hard
0.32 leg are
0.32 lime
0.32 lime powder
0.32 look at
0.32 medicine and
0.32 minut _ im
0.32 morn and
0.32 mushroom _ the
0.32 mushroom from
0.32 neck hurt
0.32 neighbor is
0.32 of _ myself
0.32 of grandma
0.32 of hurt
0.32 of tylenol
0.32 oil and
0.32 on _ with
0.32 out _ after
0.32 pacemaker
0.32 palm _ white
0.32 palm is
0.32 people
0.32 people _ arent
0.32 people who
0.32 pregnant _ pass
0.32 rash _ one
0.32 shak chill
0.32 shaky
0.32 squeez _ behind
0.32 still _ to
0.32 stung _ a
0.32 swollen face
0.32 terrible _ and
0.32 than _ other
0.32 the _ behind
0.32 the _ on
0.32 the _ with
0.32 the school
0.32 the way
0.32 thought _ hurt
0.32 throat _ clos
0.32 through a
0.32 toddler _ croup
0.32 turn _ for
0.32 under
0.32 wake up
0.32 was _ and
0.32 was bitten
0.32 we _ wake
0.32 week and
0.32 went _ his
0.32 while feed
0.32 white _ blister
0.32 who _ -there
0.32 who arent
0.32 with croup
0.31 #99+ _ i
0.31 -baby _ -all
0.31 =dialysis
0.31 =low_temp
0.31 ^ _ partner
0.31 ^ _ pass
0.31 ^ _ whole
0.31 ^ bone
0.31 ^ faint
0.31 a kitchen
0.31 a plan
0.31 about _ pas
0.31 after #11+
0.31 and _ throat
0.31 and _ wet
0.31 and _ wheez
0.31 and about
0.31 and purple
0.31 and shaky
0.31 and some
0.31 and too
0.31 asthma is
0.31 been _ #
0.31 been cry
0.31 bend it
0.31 bleed _ my
0.31 bleed so
0.31 bleed through
0.31 blood _ i
0.31 blood when
0.31 by _ car
0.31 car runn
0.31 cashew
0.31 color
0.31 cough _ stuff
0.31 crash my
0.31 dialysi
0.31 everyth
0.31 feed and
0.31 feel _ when
0.31 find
0.31 finger _ and
0.31 for day
0.31 go in
0.31 goe _ my
0.31 got _ hand
0.31 gun in
0.31 had to
0.31 he _ a
0.31 he drank
0.31 hes going
0.31 hurt _ move
0.31 i wet
0.31 im _ ill
0.31 in _ testicle
0.31 indigestion
0.31 is _ sore
0.31 jaw _ lock
0.31 just _ and
0.31 keep dropp
0.31 kitchen _ and
0.31 leg
0.31 leg _ swollen
0.31 light and
0.31 like _ time
0.31 long paus
0.31 may
0.31 me _ time
0.31 my _ heart
0.31 my eye
0.31 my groin
0.31 my hernia
0.31 my partner
0.31 my sleep
0.31 nail went
0.31 neck _ after
0.31 now _ cant
0.31 of _ pod
0.31 of bright
0.31 off _ #11+
0.31 old _ off
0.31 onto
0.31 or cough
0.31 out _ one
0.31 outside my
0.31 pad _ hour
0.31 partner
0.31 puffy and
0.31 pump
0.31 red _ and
0.31 rib
0.31 scar ill
0.31 she _ in
0.31 she is
0.31 shirt
0.31 side since
0.31 so much
0.31 son _ pain
0.31 speech is
0.31 stuck _ the
0.31 swell fast
0.31 swollen _ she
0.31 testicle pain
0.31 that _ quit
0.31 the _ of
0.31 the _ runn
0.31 the color
0.31 the mandoline
0.31 the thigh
0.31 the wound
0.31 think _ was
0.31 thrown back
0.31 to _ arm
0.31 to go
0.31 up about
0.31 w
0.31 wake _ to
0.31 walk _ cough
0.31 walk or
0.31 wet myself
0.31 when my
0.31 with _ bat
0.31 with bad
0.31 wont quit
0.3 -a -drop
0.3 -drop
0.3 -had _ -drop
0.3 -in -#
0.3 -move since
0.3 -pee
0.3 -the _ -move
0.3 =arm_hand_pain
0.3 =fall_any
0.3 ^ _ insulin
0.3 ^ bloody
0.3 ^ hit
0.3 about end
0.3 after fall
0.3 ago _ i
0.3 ago _ pain
0.3 and _ almost
0.3 and _ daughter
0.3 and _ make
0.3 and _ rac
0.3 and chest
0.3 and mouth
0.3 and out
0.3 and sleepy
0.3 and yellow
0.3 arm _ and
0.3 as _ board
0.3 ate _ and
0.3 away when
0.3 bad _ on
0.3 bad cramp
0.3 belly _ in
0.3 black _ twice
0.3 breathe _ and
0.3 bulg out
0.3 can feel
0.3 cold _ sweaty
0.3 confus after
0.3 cut _ the
0.3 daughter _ look
0.3 daughter is
0.3 diarrhea with
0.3 doesnt remember
0.3 dont _ to
0.3 dont want
0.3 eye for
0.3 face _ the
0.3 fever _ yellow
0.3 feverish
0.3 finger with
0.3 for #
0.3 fume _ the
0.3 gave birth
0.3 gun _ my
0.3 gush of
0.3 has a
0.3 hes _ confus
0.3 his leg
0.3 hot and
0.3 hurt bad
0.3 i _ meth
0.3 i regret
0.3 in _ left
0.3 in _ mouth
0.3 in _ the
0.3 insulin _ fail
0.3 is _ lot
0.3 is mak
0.3 is mov
0.3 isnt _ -up
0.3 it keep
0.3 keep _ the
0.3 kill me
0.3 meth
0.3 meth and
0.3 mom _ her
0.3 move her
0.3 my _ pump
0.3 my daughter
0.3 newborn #
0.3 no -pee
0.3 off _ tip
0.3 on fire
0.3 out _ i
0.3 pencil
0.3 plu im
0.3 pool
0.3 pool and
0.3 pull _ of
0.3 pull out
0.3 put _ on
0.3 put weight
0.3 ran a
0.3 regret
0.3 regret it
0.3 rock
0.3 see bug
0.3 severe _ in
0.3 since _ antibiotic
0.3 sister _ a
0.3 smell
0.3 soot
0.3 soot _ my
0.3 soot in
0.3 spot _ dont
0.3 spot that
0.3 super sleepy
0.3 swell i
0.3 that _ is
0.3 the chainsaw
0.3 the ear
0.3 the house
0.3 the pill
0.3 thigh _ the
0.3 thigh from
0.3 think _ end
0.3 throat feel
0.3 thru
0.3 tight
0.3 til
0.3 tree
0.3 trouble breath
0.3 tylenol _ night
0.3 tylenol last
0.3 vision goe
0.3 voic tell
0.3 wake _ up
0.3 was found
0.3 water just
0.3 went _ the
0.3 white _ hard
0.3 white _ numb
0.3 wild _ from
0.3 with _ cramp
0.3 wont _ weight
0.3 wont put
0.3 wreck
0.3 year _ with
0.3 yellow eye
0.29 # _ ago
0.29 #11+ year
0.29 #99+ _ im
0.29 -baby -kick
0.29 -gas
0.29 -respond
0.29 -the _ -kick
0.29 =gallbladder
0.29 =liver_known
0.29 =stiff_neck
0.29 ^ _ cut
0.29 ^ _ going
0.29 ^ _ inhal
0.29 ^ _ pressure
0.29 ^ _ stool
0.29 ^ _ vision
0.29 ^ rattlesnake
0.29 ^ used
0.29 a _ im
0.29 a _ neck
0.29 a battery
0.29 an _ and
0.29 and _ behind
0.29 and _ pregnant
0.29 and _ purple
0.29 and _ start
0.29 and _ the
0.29 and blue
0.29 and slurr
0.29 are _ and
0.29 been _ in
0.29 bite on
0.29 blood everywhere
0.29 blood in
0.29 bone _ stick
0.29 breath _ but
0.29 breath _ like
0.29 breath now
0.29 can _ the
0.29 cant _ flat
0.29 cant _ shak
0.29 car on
0.29 catch
0.29 child has
0.29 cough _ blood
0.29 day _ and
0.29 dialysi _ and
0.29 dog _ the
0.29 drank _ and
0.29 drool and
0.29 everyone in
0.29 feel it
0.29 fever _ headache
0.29 fever _ purple
0.29 fever since
0.29 finger in
0.29 for ten
0.29 fork
0.29 gatorade
0.29 get _ out
0.29 got _ by
0.29 got shock
0.29 had her
0.29 hard for
0.29 he say
0.29 her _ on
0.29 hid
0.29 his _ through
0.29 his belly
0.29 hour
0.29 i _ spray
0.29 i can
0.29 i got
0.29 im clammy
0.29 im pregnant
0.29 in _ stomach
0.29 in it
0.29 in sheet
0.29 in wave
0.29 irregular
0.29 is _ as
0.29 is _ there
0.29 is bad
0.29 is ooz
0.29 is soak
0.29 it _ gatorade
0.29 it is
0.29 itch _ over
0.29 itch all
0.29 ive _ diarrhea
0.29 just _ a
0.29 kid drank
0.29 lean forward
0.29 light _ my
0.29 like _ is
0.29 lot of
0.29 low _ the
0.29 low on
0.29 med last
0.29 move _ arm
0.29 mushroom
0.29 my _ im
0.29 my _ slit
0.29 my lip
0.29 now _ feel
0.29 now but
0.29 of #99+
0.29 off _ -me
0.29 off _ sheet
0.29 pill _ i
0.29 positive
0.29 pupil look
0.29 purple and
0.29 put a
0.29 replacement _ out
0.29 respond
0.29 say its
0.29 scissor
0.29 see _ of
0.29 see out
0.29 sheet after
0.29 sleepy and
0.29 slit
0.29 slit _ wrist
0.29 slit her
0.29 soak a
0.29 soak through
0.29 someone _ someth
0.29 someth is
0.29 spray in
0.29 stop shak
0.29 swallow _ bunch
0.29 ten _ and
0.29 the _ blood
0.29 the bridge
0.29 the pain
0.29 thi afternoon
0.29 to _ me
0.29 to _ myself
0.29 toddler with
0.29 was gatorade
0.29 went blue
0.29 while _ and
0.29 wife
0.29 wont respond
0.28 # _ old
0.28 #11+ wk
0.28 -respond -to
0.28 -with
0.28 =belly_blow
0.28 =light_hurts
0.28 =not_self
0.28 ^ cramp
0.28 ^ preg
0.28 a _ infection
0.28 a _ nail
0.28 a fire
0.28 a gun
0.28 after _ dialysi
0.28 and _ numb
0.28 and _ only
0.28 and _ sick
0.28 and clammy
0.28 and goe
0.28 and soak
0.28 and sweaty
0.28 and warm
0.28 and went
0.28 antibiotic
0.28 at once
0.28 ate
0.28 baby _ com
0.28 bad see
0.28 black _ smell
0.28 breath _ fast
0.28 breath _ my
0.28 but he
0.28 came _ from
0.28 cant _ him
0.28 cant _ word
0.28 cant lie
0.28 chest _ and
0.28 chest _ been
0.28 chest _ like
0.28 chest has
0.28 com off
0.28 cough _ more
0.28 dad is
0.28 daughter _ the
0.28 day _ #
0.28 deliver
0.28 deliver #
0.28 diabetic foot
0.28 even _ rest
0.28 even at
0.28 feel woozy
0.28 feet _ up
0.28 fill
0.28 for an
0.28 from _ fever
0.28 got _ powder
0.28 grayish
0.28 hard and
0.28 head _ the
0.28 head on
0.28 headache _ feel
0.28 heart _ rac
0.28 heart _ skipp
0.28 hes turn
0.28 his _ in
0.28 home _ hour
0.28 hot car
0.28 hot swollen
0.28 hour for
0.28 i _ faint
0.28 i _ hear
0.28 i _ move
0.28 i _ open
0.28 i have
0.28 in _ drink
0.28 in _ groin
0.28 in both
0.28 into _ eye
0.28 is _ real
0.28 is _ start
0.28 is tight
0.28 isnt _ -right
0.28 it wont
0.28 just
0.28 keep _ about
0.28 keep fall
0.28 keep hav
0.28 keep hear
0.28 knee _ hot
0.28 left in
0.28 look grayish
0.28 many pill
0.28 minute and
0.28 month _ hit
0.28 mouth _ i
0.28 my #
0.28 my _ eyelid
0.28 my _ side
0.28 my _ text
0.28 my butt
0.28 my husband
0.28 my neck
0.28 nail _ into
0.28 newborn wont
0.28 nonstop _ #
0.28 nonstop lost
0.28 not _ and
0.28 numb after
0.28 of _ by
0.28 old hit
0.28 on _ scalp
0.28 on _ tile
0.28 one _ since
0.28 only #11+
0.28 only _ week
0.28 ooz and
0.28 pain under
0.28 pink _ and
0.28 powder in
0.28 preg #11+
0.28 preg _ wk
0.28 pregnant
0.28 pull my
0.28 push up
0.28 put _ in
0.28 put someth
0.28 roommate
0.28 runn _ my
0.28 rusty nail
0.28 so short
0.28 super _ and
0.28 swell under
0.28 text
0.28 the _ hit
0.28 the cast
0.28 the cord
0.28 the face
0.28 the roof
0.28 the rope
0.28 the sink
0.28 the tile
0.28 time _ minute
0.28 to _ his
0.28 up now
0.28 walk straight
0.28 walk to
0.28 week _ like
0.28 weight
0.28 weird and
0.28 went into
0.28 wind walk
0.28 wk
0.28 wont drink
0.28 wound is
0.27 -# -day
0.27 -anyth
0.27 -doing
0.27 -doing -anyth
0.27 -mak -sense
0.27 <in <the
0.27 =digoxin
0.27 =half_vision
0.27 =halos
0.27 =kid_breathing
0.27 =muscle_hard
0.27 =not_drinking
0.27 =recent_surgery
0.27 =stumbles
0.27 ^ _ sting
0.27 ^ _ threaten
0.27 ^ _ warfarin
0.27 ^ _ wife
0.27 ^ metal
0.27 a _ section
0.27 a c
0.27 a heart
0.27 a peanut
0.27 a sentence
0.27 and _ go
0.27 and everyth
0.27 and one
0.27 are tingl
0.27 around light
0.27 ate _ bunch
0.27 away after
0.27 baby _ bright
0.27 baby _ floppy
0.27 baby vomit
0.27 bee sting
0.27 belly hard
0.27 blood _ fever
0.27 blood clot
0.27 breast _ and
0.27 breath _ sitt
0.27 breath has
0.27 breathe lying
0.27 bright _ stuff
0.27 bright green
0.27 bug _ the
0.27 bulg
0.27 chemo _ a
0.27 clas and
0.27 cola
0.27 cola after
0.27 color _ cola
0.27 color of
0.27 dad _ out
0.27 dad pass
0.27 daughter _ #
0.27 daughter swallow
0.27 even water
0.27 everywhere and
0.27 eye after
0.27 eye with
0.27 fast
0.27 feel _ thermometer
0.27 finish _ sentence
0.27 finish a
0.27 floppy _ wont
0.27 floppy and
0.27 for _ #
0.27 garage _ the
0.27 garage with
0.27 had _ c
0.27 had _ seizur
0.27 had surgery
0.27 has _ knife
0.27 he
0.27 headache of
0.27 heart medicine
0.27 her lip
0.27 hes got
0.27 him
0.27 hot thermometer
0.27 hour _ im
0.27 husband got
0.27 i _ cant
0.27 i _ had
0.27 i _ keep
0.27 i _ pass
0.27 i _ someth
0.27 ice and
0.27 im _ weak
0.27 im vomit
0.27 in _ bathroom
0.27 in _ on
0.27 in her
0.27 infect
0.27 is _ but
0.27 is _ color
0.27 is _ fast
0.27 it goe
0.27 just flew
0.27 kid is
0.27 lower _ pain
0.27 lying down
0.27 month _ is
0.27 mouth _ drool
0.27 my _ inhal
0.27 my face
0.27 my life
0.27 my voice
0.27 myself with
0.27 not -mak
0.27 now _ hurt
0.27 of
0.27 of blood
0.27 of cola
0.27 on _ wall
0.27 pain _ #
0.27 pas out
0.27 peel
0.27 peni
0.27 pressure behind
0.27 read
0.27 real _ and
0.27 red line
0.27 see _ on
0.27 see _ who
0.27 see double
0.27 see people
0.27 seizur
0.27 sentence
0.27 she _ to
0.27 since _ lift
0.27 soak _ sweat
0.27 son _ a
0.27 stone _ is
0.27 stopp _ for
0.27 stroke
0.27 stuck a
0.27 super painful
0.27 the _ bottle
0.27 thermometer
0.27 thinner and
0.27 threaten to
0.27 three _ and
0.27 tip is
0.27 toddler breath
0.27 toddler swallow
0.27 tongue _ swell
0.27 turn red
0.27 up _ bad
0.27 up _ so
0.27 up gasp
0.27 viagra
0.27 vision _ black
0.27 vomit _ green
0.27 vomit bright
0.27 was pull
0.27 way and
0.27 went off
0.27 whole arm
0.27 with _ car
0.27 with some
0.27 wont _ at
0.27 wont look
0.26 # yr
0.26 <at <#11+
0.26 <died <sudden
0.26 <died _ <at
0.26 <sudden
0.26 <sudden <at
0.26 <sudden _ <#11+
0.26 =adrenal
0.26 =diabetes
0.26 =eye_red
0.26 =many_stings
0.26 =new_medicine
0.26 =pancreas
0.26 =uti
0.26 ^ _ antifreeze
0.26 ^ _ symptom
0.26 ^ awful
0.26 ^ blister
0.26 ^ roommate
0.26 a _ that
0.26 a curtain
0.26 after _ cashew
0.26 after _ colonoscopy
0.26 alive anymore
0.26 an lvad
0.26 and _ alarm
0.26 and _ burn
0.26 and _ finger
0.26 and _ it
0.26 and _ like
0.26 and _ talk
0.26 and cold
0.26 and lip
0.26 and stop
0.26 at _ practice
0.26 away _ i
0.26 baby _ month
0.26 bad after
0.26 be alive
0.26 bigger
0.26 bleach _ in
0.26 boyfriend _ me
0.26 brother <died
0.26 brother _ <sudden
0.26 brother say
0.26 by _ wasp
0.26 c
0.26 came down
0.26 camp
0.26 can _ fat
0.26 cant _ anyth
0.26 chok _ a
0.26 cough _ pink
0.26 coworker
0.26 crush headache
0.26 curtain _ down
0.26 curtain came
0.26 day with
0.26 deliver _ day
0.26 drank _ a
0.26 eat cashew
0.26 eye _ red
0.26 fall _ the
0.26 fever _ diabetic
0.26 fever headache
0.26 fever im
0.26 finger _ in
0.26 flew _ from
0.26 fluid is
0.26 got _ finger
0.26 grandpa
0.26 halo
0.26 hand _ a
0.26 has
0.26 has not
0.26 have _ lvad
0.26 have an
0.26 headach _ the
0.26 her _ week
0.26 her mouth
0.26 hes not
0.26 hurt _ and
0.26 husband _ his
0.26 inhal _ and
0.26 is _ tight
0.26 is black
0.26 is gasp
0.26 is push
0.26 its
0.26 like _ curtain
0.26 lvad
0.26 lvad _ the
0.26 lvad and
0.26 middle of
0.26 mouth _ the
0.26 mumbl
0.26 my _ feel
0.26 my _ yr
0.26 my miscarriage
0.26 my neighbor
0.26 my uncle
0.26 myself on
0.26 new antibiotic
0.26 night and
0.26 noise _ breath
0.26 numb
0.26 outlet
0.26 oxygen _ say
0.26 pink foam
0.26 red streak
0.26 rib _ my
0.26 right belly
0.26 say #11+
0.26 see fat
0.26 she cant
0.26 shoulder pain
0.26 side _ and
0.26 skin
0.26 sleep pill
0.26 son testicle
0.26 spray _ pesticide
0.26 stay awake
0.26 stop _ for
0.26 stop breath
0.26 stopp sweat
0.26 swollen _ red
0.26 swollen i
0.26 swollen im
0.26 temp #11+
0.26 the alarm
0.26 the bleed
0.26 the mouth
0.26 thi _ headache
0.26 thi crush
0.26 think the
0.26 throat
0.26 tile and
0.26 to _ alive
0.26 tongue _ up
0.26 up _ eat
0.26 up _ foam
0.26 up pink
0.26 voic _ me
0.26 w a
0.26 week ago
0.26 went _ and
0.26 what do
0.26 when breath
0.26 whole fami
0.26 wife _ a
0.26 wild
0.26 wild mushroom
0.26 with _ saw
0.26 wont _ back
0.26 year _ got
0.26 yr _ got
0.25 # day
0.25 #11+ _ all
0.25 #11+ _ at
0.25 #11+ of
0.25 -peed -all
0.25 -peed _ -day
0.25 <was _ <in
0.25 =blister_word
0.25 =chest_lasting
0.25 ^ _ fume
0.25 ^ _ high
0.25 ^ _ smell
0.25 ^ ive
0.25 ^ short
0.25 a _ second
0.25 a _ went
0.25 a noseble
0.25 ago _ my
0.25 all since
0.25 and _ calf
0.25 and _ came
0.25 and _ jaw
0.25 and _ light
0.25 and _ scar
0.25 and _ sugar
0.25 and _ temp
0.25 and _ thigh
0.25 and clear
0.25 and puk
0.25 and there
0.25 are numb
0.25 at _ since
0.25 attack
0.25 baby _ is
0.25 baby _ off
0.25 baby is
0.25 bare breath
0.25 belly _ is
0.25 belt
0.25 black _ tar
0.25 black like
0.25 bleed _ lot
0.25 bleed _ much
0.25 blister
0.25 blood _ soak
0.25 bone and
0.25 breath like
0.25 cant see
0.25 car
0.25 car _ the
0.25 car my
0.25 carbon
0.25 carbon monoxide
0.25 chainsaw _ everywhere
0.25 chainsaw blood
0.25 clear _ is
0.25 control
0.25 crook
0.25 crotch
0.25 crotch _ numb
0.25 crotch is
0.25 cut _ leg
0.25 deep and
0.25 down low
0.25 drank from
0.25 droop _ one
0.25 droop on
0.25 eye _ back
0.25 failure _ #
0.25 failure gain
0.25 faint and
0.25 fever _ back
0.25 fever _ thi
0.25 few second
0.25 flat
0.25 foot _ turn
0.25 for _ couple
0.25 from _ bottle
0.25 gave narcan
0.25 got _ grandma
0.25 grandma ate
0.25 half of
0.25 hard _ swallow
0.25 has _ black
0.25 have _ cell
0.25 have sickle
0.25 head _ a
0.25 heart _ gain
0.25 her bike
0.25 her ear
0.25 hes stopp
0.25 his _ hurt
0.25 his ear
0.25 hit _ the
0.25 hit in
0.25 huge _ and
0.25 hurt
0.25 hurt _ the
0.25 i _ catch
0.25 i _ got
0.25 i _ off
0.25 i _ sickle
0.25 i _ sparkl
0.25 i gave
0.25 im _ month
0.25 im confus
0.25 infection and
0.25 into grandma
0.25 is _ she
0.25 is huge
0.25 is red
0.25 is twist
0.25 it _ red
0.25 it fever
0.25 it on
0.25 keep repeat
0.25 kid _ from
0.25 kill _ eye
0.25 left _ since
0.25 leg with
0.25 life came
0.25 lighthead _ my
0.25 look _ light
0.25 look weird
0.25 lost vision
0.25 mak a
0.25 mom with
0.25 monoxide
0.25 mow
0.25 my wife
0.25 not
0.25 now _ chest
0.25 on _ cant
0.25 on _ nail
0.25 pee _ all
0.25 pee at
0.25 quit _ im
0.25 repeat _ same
0.25 repeat the
0.25 right _ down
0.25 right leg
0.25 roll back
0.25 said she
0.25 same question
0.25 shallow
0.25 she _ warfarin
0.25 she took
0.25 side _ i
0.25 side _ low
0.25 side down
0.25 since _ and
0.25 since we
0.25 so _ from
0.25 son drank
0.25 stair and
0.25 sudden _ of
0.25 the _ all
0.25 the _ hes
0.25 the _ im
0.25 the _ question
0.25 the _ since
0.25 the breastbone
0.25 through _ towel
0.25 tingl
0.25 tingl and
0.25 two of
0.25 type
0.25 type #
0.25 up _ cant
0.25 vision _ one
0.25 was _ out
0.25 was hit
0.25 was stung
0.25 watch say
0.25 went _ my
0.25 went through
0.25 wheez and
0.25 when _ breath
0.25 with _ chainsaw
0.24 # _ thi
0.24 #11+ _ i
0.24 #11+ _ mother
0.24 -a -wet
0.24 -a _ -diaper
0.24 -diaper since
0.24 -fade _ -press
0.24 -had _ -wet
0.24 -peed _ yesterday
0.24 -peed since
0.24 -press
0.24 -tear
0.24 -wet _ since
0.24 -when -press
0.24 =about_other
0.24 =doom
0.24 =postpartum_smell
0.24 =rash
0.24 ^ chemo
0.24 ^ touch
0.24 a _ branch
0.24 a _ noise
0.24 a _ while
0.24 a pad
0.24 ago _ the
0.24 an electric
0.24 an elephant
0.24 and _ clear
0.24 and _ done
0.24 and _ leak
0.24 and _ now
0.24 and _ pass
0.24 and _ shiver
0.24 and _ stop
0.24 and got
0.24 and headache
0.24 and sweat
0.24 are _ since
0.24 are weak
0.24 bathtub
0.24 because
0.24 bee and
0.24 bend
0.24 bit _ a
0.24 bit by
0.24 bladder
0.24 blood sugar
0.24 bloody _ with
0.24 both eye
0.24 branch _ on
0.24 branch fell
0.24 breath hard
0.24 breath just
0.24 breathe in
0.24 broke _ im
0.24 burn pee
0.24 came _ like
0.24 chemo last
0.24 chest burn
0.24 chill headache
0.24 cold and
0.24 cough _ lot
0.24 cut my
0.24 day old
0.24 diarrhea _ #99+
0.24 diarrhea for
0.24 drank some
0.24 dropp and
0.24 elephant
0.24 elephant _ on
0.24 every breath
0.24 every hour
0.24 face _ on
0.24 face look
0.24 fast _ i
0.24 feel drunk
0.24 fever _ shak
0.24 fever after
0.24 fire _ im
0.24 friend took
0.24 gave
0.24 going on
0.24 got _ a
0.24 got _ back
0.24 got _ pill
0.24 got bit
0.24 got thrown
0.24 has _ temp
0.24 havent _ -in
0.24 her breath
0.24 hes _ blue
0.24 hes _ up
0.24 hit her
0.24 hit with
0.24 i _ see
0.24 im #
0.24 im _ #11+
0.24 im only
0.24 in _ bathtub
0.24 india
0.24 is _ down
0.24 is droop
0.24 is ripp
0.24 it _ stop
0.24 its _ than
0.24 its red
0.24 just dropp
0.24 just now
0.24 leak pus
0.24 leg _ been
0.24 les than
0.24 lip tingl
0.24 live _ and
0.24 minut _ came
0.24 minut then
0.24 miss and
0.24 mom _ confus
0.24 more short
0.24 most
0.24 mother _ breakfast
0.24 my _ she
0.24 my heart
0.24 myself _ a
0.24 no -wet
0.24 no _ -diaper
0.24 noise every
0.24 now _ jaw
0.24 now _ to
0.24 of _ just
0.24 of pill
0.24 old boy
0.24 on _ bump
0.24 on arm
0.24 on like
0.24 one eye
0.24 out _ his
0.24 pound _ week
0.24 pound thi
0.24 ripp pain
0.24 shak so
0.24 sister
0.24 skipp and
0.24 smile
0.24 some blood
0.24 someth _ ripp
0.24 squeaky _ every
0.24 squeaky noise
0.24 stick _ and
0.24 stop vomit
0.24 swollen _ sore
0.24 tear pain
0.24 ten _ then
0.24 the bathtub
0.24 the rib
0.24 them and
0.24 then _ back
0.24 then came
0.24 thi _ now
0.24 through his
0.24 toddler ate
0.24 toddler drank
0.24 touch _ live
0.24 touch a
0.24 tree _ fell
0.24 tree branch
0.24 warfarin bump
0.24 went _ an
0.24 wire _ got
0.24 wire and
0.24 wrong _ and
0.24 yo mother
0.23 #99+ _ my
0.23 -sweat
0.23 <she
0.23 =bruising
0.23 =droopy_lid
0.23 =inhaler_often
0.23 =tooth_bad
0.23 ^ _ accidental
0.23 ^ _ chemo
0.23 ^ _ nail
0.23 ^ after
0.23 ^ allergic
0.23 a _ bite
0.23 a _ spot
0.23 act drunk
0.23 after _ crash
0.23 after _ my
0.23 after _ shot
0.23 ago _ now
0.23 and _ -felt
0.23 and _ act
0.23 and _ funny
0.23 and _ lighthead
0.23 and _ near
0.23 and _ squeez
0.23 and _ swallow
0.23 and _ through
0.23 and hasnt
0.23 and said
0.23 are yellow
0.23 arm _ tingl
0.23 at football
0.23 battery up
0.23 been wheez
0.23 black _ since
0.23 bleed _ stop
0.23 bleed wont
0.23 breath _ day
0.23 breath real
0.23 breathe well
0.23 broke my
0.23 bump her
0.23 burn _ whole
0.23 but _ cant
0.23 by _ horse
0.23 cant _ lying
0.23 cant _ vomit
0.23 cant finish
0.23 cant hold
0.23 chemo _ my
0.23 flew in
0.23 foot _ black
0.23 football practice
0.23 gave _ and
0.23 gonna _ out
0.23 gonna pas
0.23 grandma #11+
0.23 guy
0.23 has _ dry
0.23 have _ worst
0.23 he ate
0.23 her _ are
0.23 hernia _ out
0.23 hes been
0.23 his _ caught
0.23 horse _ the
0.23 horse in
0.23 hurt _ breathe
0.23 hurt _ hell
0.23 i _ get
0.23 i accidental
0.23 i inhale
0.23 im _ in
0.23 im _ like
0.23 im _ week
0.23 in _ lower
0.23 in _ pool
0.23 infection _ now
0.23 inhale
0.23 is _ of
0.23 is crook
0.23 is drowsy
0.23 is unbearable
0.23 isnt -help
0.23 jaw ache
0.23 kick _ a
0.23 kick by
0.23 knee replacement
0.23 like _ polish
0.23 like hell
0.23 like nail
0.23 live
0.23 lot _ it
0.23 me in
0.23 month _ fell
0.23 month pregnant
0.23 my _ <died
0.23 my _ breath
0.23 my _ through
0.23 my foot
0.23 my speech
0.23 neck stiff
0.23 nose _ been
0.23 nose has
0.23 of _ nose
0.23 of it
0.23 old fell
0.23 on _ ice
0.23 pain _ unbearable
0.23 pale my
0.23 pass _ clot
0.23 pass huge
0.23 pee _ my
0.23 peni _ been
0.23 peni has
0.23 poop _ like
0.23 poop look
0.23 pulse _ #11+
0.23 pulse is
0.23 put _ button
0.23 say one
0.23 seizure _ now
0.23 shrimp
0.23 since
0.23 smell _ nail
0.23 someth _ is
0.23 spasm after
0.23 stand on
0.23 stuff _ com
0.23 stuff is
0.23 swallow _ button
0.23 the _ headache
0.23 the _ i
0.23 the _ lip
0.23 throat _ so
0.23 toddler went
0.23 tongue swell
0.23 took _ bunch
0.23 unbearable
0.23 upper _ pain
0.23 upper belly
0.23 vomit _ last
0.23 vomit _ like
0.23 vomit look
0.23 vomit since
0.23 went stiff
0.23 when _ inhale
0.23 whole _ with
0.23 with
0.23 with chill
0.23 yesterday today
0.22 # _ in
0.22 #11+ _ today
0.22 #99+ _ and
0.22 =cant_straighten
0.22 =during_effort
0.22 =pelvic_pain
0.22 =rectal_bleeding
0.22 =stroke_word
0.22 =wound
0.22 =wound_open
0.22 ^ _ around
0.22 ^ _ green
0.22 ^ _ poop
0.22 ^ _ see
0.22 ^ _ short
0.22 ^ _ stiff
0.22 ^ _ vomit
0.22 ^ been
0.22 ^ did
0.22 ^ high
0.22 a _ pod
0.22 a house
0.22 a laundry
0.22 a sinu
0.22 a sudden
0.22 after _ cast
0.22 all i
0.22 altitude
0.22 and _ -mak
0.22 and _ stuff
0.22 and _ super
0.22 and _ vision
0.22 and bad
0.22 and hand
0.22 and took
0.22 arm deep
0.22 at school
0.22 ate shrimp
0.22 because i
0.22 been _ for
0.22 been _ it
0.22 blister _ my
0.22 bloody stool
0.22 blue _ a
0.22 board and
0.22 bug on
0.22 chest _ to
0.22 cloudy
0.22 confus _ a
0.22 copd
0.22 cord _ out
0.22 cord com
0.22 cramp on
0.22 dad _ #11+
0.22 detector
0.22 dialysi _ was
0.22 double and
0.22 ear _ a
0.22 end _ life
0.22 erection
0.22 eye _ hit
0.22 face _ hand
0.22 face _ numb
0.22 fail overnight
0.22 fall off
0.22 flew home
0.22 for #11+
0.22 for like
0.22 foreskin is
0.22 get word
0.22 had _ surgery
0.22 has _ #
0.22 has _ up
0.22 he hasnt
0.22 headache ever
0.22 hemophilia
0.22 her _ since
0.22 her eye
0.22 hip hurt
0.22 his breath
0.22 home from
0.22 hurt cant
0.22 husband been
0.22 i _ stand
0.22 i do
0.22 in sweat
0.22 is puffy
0.22 is sweaty
0.22 it but
0.22 ive ever
0.22 keep _ and
0.22 keep throw
0.22 laundry _ and
0.22 leg _ and
0.22 light kill
0.22 marathon
0.22 mom _ in
0.22 no _ since
0.22 not -wak
0.22 of _ cant
0.22 of _ eye
0.22 of _ im
0.22 of _ left
0.22 of _ shin
0.22 of ibuprofen
0.22 of one
0.22 of us
0.22 on _ bike
0.22 on _ has
0.22 open up
0.22 partner _ his
0.22 partner put
0.22 pod and
0.22 pound
0.22 pregnant cant
0.22 pump _ overnight
0.22 red
0.22 rib _ in
0.22 rib suck
0.22 seem _ but
0.22 she _ on
0.22 shiver
0.22 sinu infection
0.22 sleep and
0.22 snow
0.22 so sore
0.22 soak in
0.22 son _ out
0.22 son put
0.22 sound
0.22 spread _ and
0.22 stop the
0.22 sudden and
0.22 super weak
0.22 sure
0.22 swollen _ hurt
0.22 tar _ i
0.22 ten
0.22 test _ positive
0.22 test was
0.22 the _ site
0.22 the finger
0.22 the shower
0.22 throw _ after
0.22 tick
0.22 to him
0.22 to use
0.22 toddler _ into
0.22 up _ #99+
0.22 up _ his
0.22 very painful
0.22 wall
0.22 was positive
0.22 with vomit
0.22 wont let
0.22 word out
0.22 worst _ ever
0.21 # time
0.21 -slept _ -day
0.21 =burn_any
0.21 =diarrhea
0.21 =heart_murmur_fever
0.21 =knocked_out
0.21 ^ _ ankle
0.21 ^ _ black
0.21 ^ _ tightnes
0.21 ^ chest
0.21 ^ dog
0.21 ^ kid
0.21 ^ testicle
0.21 a _ minut
0.21 a _ two
0.21 a terrible
0.21 addison and
0.21 all
0.21 and _ after
0.21 and _ lip
0.21 and _ right
0.21 and back
0.21 and sticky
0.21 and vision
0.21 and wheez
0.21 ankle _ point
0.21 ankle is
0.21 are _ my
0.21 arm tingl
0.21 at light
0.21 baby _ stop
0.21 baby stopp
0.21 baby wont
0.21 bad pain
0.21 bean in
0.21 bit _ ankle
0.21 black _ sticky
0.21 bone _ pok
0.21 came _ all
0.21 can hard
0.21 car _ bump
0.21 car hit
0.21 car wreck
0.21 cold _ clammy
0.21 cold sweat
0.21 cough _ red
0.21 couldnt find
0.21 digoxin
0.21 dose of
0.21 drink _ is
0.21 ear _ he
0.21 every _ i
0.21 eyebrow
0.21 foot and
0.21 got my
0.21 grabb his
0.21 half my
0.21 have _ gun
0.21 have addison
0.21 he take
0.21 heart _ like
0.21 hes #11+
0.21 hes _ from
0.21 hit bump
0.21 husband _ came
0.21 husband say
0.21 i _ addison
0.21 inhaler isnt
0.21 is _ hard
0.21 is and
0.21 is cover
0.21 is point
0.21 is pok
0.21 is swollen
0.21 knife and
0.21 knock out
0.21 labor and
0.21 last _ day
0.21 left eye
0.21 light
0.21 lightn
0.21 like its
0.21 lip _ purple
0.21 lopsid
0.21 more than
0.21 nail _ remover
0.21 not _ -sense
0.21 now _ see
0.21 of _ pool
0.21 ok but
0.21 one
0.21 open _ mouth
0.21 point _ wrong
0.21 point the
0.21 pok
0.21 polish remover
0.21 postpartum
0.21 pus _ i
0.21 rash
0.21 red _ pus
0.21 remover
0.21 right rib
0.21 see straight
0.21 she _ sleepy
0.21 skin around
0.21 smoke from
0.21 so hard
0.21 speak
0.21 stair _ my
0.21 star
0.21 sticky
0.21 stopp drink
0.21 symptom
0.21 text goodbye
0.21 the _ got
0.21 the _ unconsciou
0.21 the fire
0.21 the lab
0.21 think he
0.21 throw _ all
0.21 time i
0.21 to her
0.21 too _ pill
0.21 up _ its
0.21 voice _ gone
0.21 was clean
0.21 when _ car
0.21 yo with
0.2 # month
0.2 -me
0.2 =blow_ribs
0.2 =dizzy
0.2 =like_thunder
0.2 =mouth_burning
0.2 =one_side_throat
0.2 =swelling_head
0.2 ^ _ ran
0.2 ^ _ viagra
0.2 ^ finger
0.2 ^ grandson
0.2 ^ new
0.2 ^ shoulder
0.2 a _ every
0.2 a stiff
0.2 act
0.2 after _ birth
0.2 after _ gone
0.2 after giv
0.2 almost _ out
0.2 and _ bit
0.2 and _ headache
0.2 and _ pale
0.2 and _ weak
0.2 and keep
0.2 antidepressant
0.2 antifreeze by
0.2 ask what
0.2 asthma _ bad
0.2 baby _ spot
0.2 baby fell
0.2 baby head
0.2 baby soft
0.2 back _ hurt
0.2 bathroom _ and
0.2 beat _ up
0.2 beat me
0.2 bed since
0.2 belly _ hard
0.2 bite
0.2 bleed _ #11+
0.2 blood lot
0.2 breath _ gett
0.2 breathe _ i
0.2 breathe and
0.2 burn and
0.2 burn my
0.2 can _ say
0.2 can only
0.2 cant _ his
0.2 cant push
0.2 chest _ pound
0.2 chill _ my
0.2 close
0.2 com _ his
0.2 com from
0.2 couple _ minut
0.2 crash _ my
0.2 crash and
0.2 cut myself
0.2 day _ keep
0.2 day cant
0.2 did
0.2 did _ and
0.2 doubl over
0.2 down to
0.2 drink _ day
0.2 ear _ the
0.2 electric
0.2 every time
0.2 eye and
0.2 failure and
0.2 fish
0.2 from _ nose
0.2 fruity
0.2 fruity breath
0.2 giv birth
0.2 god
0.2 green _ and
0.2 hav _ of
0.2 hav thought
0.2 have _ in
0.2 have myasthenia
0.2 head _ pound
0.2 headache _ a
0.2 heavy and
0.2 hernia is
0.2 hes so
0.2 hive
0.2 hurt my
0.2 i _ myasthenia
0.2 i woke
0.2 im soak
0.2 im weak
0.2 in _ much
0.2 in hive
0.2 is see
0.2 it _ in
0.2 ive _ had
0.2 jaw is
0.2 keep _ what
0.2 kick _ night
0.2 like an
0.2 metal flew
0.2 mouth _ eye
0.2 much _ from
0.2 my _ body
0.2 my _ even
0.2 my _ eye
0.2 my _ neck
0.2 my _ pain
0.2 my _ section
0.2 my bladder
0.2 my breath
0.2 my c
0.2 myasthenia
0.2 neck _ vomit
0.2 newborn _ wake
0.2 of her
0.2 of minut
0.2 old
0.2 on _ chest
0.2 on _ fever
0.2 on that
0.2 only say
0.2 open _ jaw
0.2 out fever
0.2 outlet and
0.2 pad every
0.2 painful _ and
0.2 pee
0.2 pill in
0.2 preg
0.2 pregnant _ i
0.2 raw
0.2 right _ i
0.2 roll _ the
0.2 roll off
0.2 sagg
0.2 say _ baby
0.2 she pale
0.2 she was
0.2 ski
0.2 soak _ a
0.2 soft _ on
0.2 someth _ my
0.2 spot
0.2 start by
0.2 stuck cant
0.2 stuff and
0.2 sudden _ see
0.2 swollen _ #11+
0.2 swollen _ hot
0.2 that side
0.2 the soft
0.2 the third
0.2 think cant
0.2 third
0.2 three
0.2 throat _ swollen
0.2 tight and
0.2 tore
0.2 trip to
0.2 tub
0.2 turn out
0.2 vodka
0.2 went numb
0.2 wont _ to
0.2 worst _ pain
0.2 worst pain
0.19 #11+ _ asthma
0.19 #11+ _ my
0.19 #99+ _ shak
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 -diaper _ yesterday
0.19 =headache
0.19 =yellow_halos
0.19 ^ _ father
0.19 ^ _ want
0.19 a uti
0.19 all _ last
0.19 ammonia
0.19 and _ chill
0.19 and _ his
0.19 and _ jerk
0.19 and _ mumbl
0.19 and limp
0.19 arm _ face
0.19 around _ and
0.19 at _ party
0.19 been #
0.19 been bleed
0.19 belly _ a
0.19 bf _ me
0.19 blood _ spurt
0.19 bucket
0.19 bulg and
0.19 burn his
0.19 by _ dryer
0.19 came _ of
0.19 can bare
0.19 cant cough
0.19 chest is
0.19 clas _ my
0.19 coke
0.19 cough black
0.19 cup _ bright
0.19 cut _ hand
0.19 dad _ are
0.19 day _ is
0.19 day i
0.19 diarrhea #11+
0.19 dog bite
0.19 drank _ cleaner
0.19 drank drain
0.19 dry _ #
0.19 every #
0.19 eye like
0.19 eyelid _ and
0.19 face _ lopsid
0.19 face went
0.19 fat and
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 feel _ faint
0.19 feel funny
0.19 floater
0.19 from her
0.19 garbl
0.19 get _ down
0.19 halo _ light
0.19 halo around
0.19 hand on
0.19 hard _ my
0.19 has _ rash
0.19 has _ wheez
0.19 have
0.19 have _ sore
0.19 he _ me
0.19 hear voic
0.19 her sugar
0.19 hes act
0.19 his finger
0.19 his knee
0.19 his neck
0.19 hit _ and
0.19 i _ bare
0.19 i _ know
0.19 in _ belly
0.19 in _ toilet
0.19 in the
0.19 insulin
0.19 is _ ooz
0.19 is garbl
0.19 is mumbl
0.19 is spurt
0.19 its _ #
0.19 lamp
0.19 left _ of
0.19 leg _ numb
0.19 like #
0.19 like faint
0.19 like my
0.19 look lopsid
0.19 mom face
0.19 more _ of
0.19 mother _ and
0.19 my _ rib
0.19 my _ say
0.19 my _ throat
0.19 my uti
0.19 now _ breath
0.19 numb _ my
0.19 of _ mom
0.19 on _ wrist
0.19 pass _ and
0.19 pill and
0.19 pneumonia and
0.19 repeat
0.19 shak _ bad
0.19 sharp _ when
0.19 shiver _ is
0.19 shiver and
0.19 side _ is
0.19 side went
0.19 since _ steak
0.19 since an
0.19 so _ and
0.19 so stiff
0.19 son _ been
0.19 sound like
0.19 speech _ garbl
0.19 spot _ her
0.19 stopp _ two
0.19 stopp shiver
0.19 swallow bleach
0.19 sweat bucket
0.19 swell _ and
0.19 that i
0.19 the _ my
0.19 the _ towel
0.19 the bottle
0.19 the fbi
0.19 then _ again
0.19 think _ fbi
0.19 third towel
0.19 to _ bathroom
0.19 to _ left
0.19 week _ now
0.19 went _ when
0.19 wheez _ night
0.19 wheez all
0.19 wipe _ i
0.19 with high
0.19 yellow _ im
0.18 -drink _ cant
0.18 -rib
0.18 <#11+
0.18 <the
0.18 =curtain_word
0.18 ^ _ double
0.18 ^ _ fire
0.18 ^ _ im
0.18 ^ _ lip
0.18 ^ _ too
0.18 ^ heavy
0.18 ^ ran
0.18 ^ sharp
0.18 ^ stung
0.18 a _ attack
0.18 a fork
0.18 acros
0.18 and _ hip
0.18 and doesnt
0.18 and face
0.18 and half
0.18 and shoulder
0.18 at dinner
0.18 baby
0.18 baby _ -had
0.18 balloon
0.18 baseball and
0.18 been out
0.18 belly _ so
0.18 born
0.18 born _ home
0.18 born at
0.18 breath weird
0.18 breathe _ down
0.18 burn on
0.18 by _ like
0.18 calf _ and
0.18 cant speak
0.18 catheter
0.18 chest _ say
0.18 daughter got
0.18 dizzy
0.18 drunk _ he
0.18 drunk but
0.18 dye
0.18 everyth _ blurry
0.18 everyth _ foggy
0.18 eye _ the
0.18 face _ droop
0.18 feel _ pass
0.18 feel cold
0.18 fever my
0.18 finger thing
0.18 finger tingle
0.18 firework
0.18 for _ min
0.18 get up
0.18 gibberish
0.18 going #99+
0.18 grey and
0.18 hand since
0.18 hang myself
0.18 headache _ wont
0.18 headache that
0.18 heart _ i
0.18 heavy bleed
0.18 high _ and
0.18 his _ suck
0.18 hit _ a
0.18 i wipe
0.18 is
0.18 is like
0.18 it _ that
0.18 just broke
0.18 knee _ is
0.18 left _ has
0.18 leg swollen
0.18 leg went
0.18 like _ out
0.18 like pass
0.18 line
0.18 mom is
0.18 morn with
0.18 my _ head
0.18 my _ tingle
0.18 my _ week
0.18 my breastbone
0.18 my chill
0.18 my father
0.18 myself _ pain
0.18 myself _ the
0.18 myself back
0.18 neck _ so
0.18 need to
0.18 normal _ my
0.18 normal that
0.18 of _ belly
0.18 of _ have
0.18 of metal
0.18 on _ a
0.18 out _ my
0.18 pain _ im
0.18 pain and
0.18 pregnant _ my
0.18 replacement _ hot
0.18 replacement is
0.18 rock hard
0.18 say _ and
0.18 scream and
0.18 she _ all
0.18 she been
0.18 shorter
0.18 shrimp _ my
0.18 slow
0.18 someone put
0.18 son _ -slept
0.18 son _ are
0.18 son lip
0.18 spitt blood
0.18 start _ new
0.18 stiff and
0.18 stomach _ hard
0.18 sudden _ and
0.18 swollen shut
0.18 that goe
0.18 that my
0.18 the _ cant
0.18 the _ thing
0.18 ther _ lot
0.18 thi _ with
0.18 throat on
0.18 tingle
0.18 to _ groin
0.18 to do
0.18 turn yellow
0.18 us have
0.18 water _ broke
0.18 weak _ my
0.18 went away
0.18 wet _ back
0.18 when _ wipe
0.18 whole _ is
0.18 wipe
0.18 with the
0.18 wont _ me
0.18 wont close
0.18 wont come
0.18 yr old
0.17 # _ along
0.17 #99+ after
0.17 =inhaled_object
0.17 ^ _ daughter
0.17 a _ she
0.17 a _ swollen
0.17 act confus
0.17 afib
0.17 along
0.17 als
0.17 als and
0.17 and _ -wak
0.17 and _ about
0.17 and _ couldnt
0.17 and _ hand
0.17 and _ limp
0.17 and _ water
0.17 and _ went
0.17 and sudden
0.17 anymore _ i
0.17 anymore and
0.17 arm _ heavy
0.17 baby _ week
0.17 back in
0.17 beat
0.17 been confus
0.17 behind my
0.17 breath deep
0.17 breath since
0.17 cast
0.17 chest _ it
0.17 chest through
0.17 child drank
0.17 cirrhosi
0.17 com _ and
0.17 confus since
0.17 cough _ wheez
0.17 couldnt _ his
0.17 curtain _ half
0.17 curtain over
0.17 dark
0.17 dizzy like
0.17 drank _ drain
0.17 drink two
0.17 dusky
0.17 eyelid _ mouth
0.17 football
0.17 from _ chest
0.17 gasp and
0.17 gave out
0.17 go back
0.17 gummi hes
0.17 has als
0.17 have _ terrible
0.17 have _ that
0.17 head at
0.17 headache
0.17 his shoulder
0.17 hitt
0.17 hitt _ head
0.17 home an
0.17 hot _ the
0.17 husband _ cant
0.17 husband sudden
0.17 i _ birth
0.17 i felt
0.17 im #11+
0.17 im _ after
0.17 im _ of
0.17 im cough
0.17 im scar
0.17 im spitt
0.17 in _ each
0.17 in with
0.17 insulin _ day
0.17 is _ all
0.17 is _ hes
0.17 isnt -wak
0.17 jaw _ and
0.17 just _ out
0.17 last night
0.17 last week
0.17 left calf
0.17 left eyelid
0.17 leg _ out
0.17 leg _ up
0.17 leg gave
0.17 little one
0.17 lock and
0.17 lock up
0.17 look blue
0.17 lower _ belly
0.17 mom took
0.17 month along
0.17 my _ stopp
0.17 my and
0.17 my dialysi
0.17 my leg
0.17 narcan
0.17 new _ pressure
0.17 new blood
0.17 night now
0.17 nodd
0.17 nodd off
0.17 now _ wheez
0.17 off his
0.17 one _ of
0.17 open it
0.17 out _ soccer
0.17 out right
0.17 over _ of
0.17 over half
0.17 oxy and
0.17 pain since
0.17 painful and
0.17 pee myself
0.17 pregnant _ just
0.17 pressure and
0.17 right _ pain
0.17 right hand
0.17 say _ is
0.17 shak _ over
0.17 shak all
0.17 shrimp _ now
0.17 sitt on
0.17 slamm
0.17 slamm _ the
0.17 slamm in
0.17 soak _ the
0.17 some _ cleaner
0.17 some drain
0.17 splitt
0.17 stand _ her
0.17 stepp
0.17 stepp on
0.17 stomach _ so
0.17 stung and
0.17 sudden ripp
0.17 swell _ overnight
0.17 the _ door
0.17 the car
0.17 the fridge
0.17 then my
0.17 through to
0.17 to _ chest
0.17 to _ the
0.17 today he
0.17 tonsil out
0.17 turn dusky
0.17 tv _ to
0.17 tv talk
0.17 up after
0.17 up overnight
0.17 vomit _ is
0.17 warm i
0.17 way _ and
0.17 we were
0.17 while _ was
0.17 wife had
0.17 window
0.17 with _ headach
0.17 with asthma
0.17 worst _ ive
0.16 #99+ _ the
0.16 =line_infected
0.16 =liver_drug
0.16 =recent_infection
0.16 ^ _ shak
0.16 ^ _ stop
0.16 ^ _ would
0.16 ^ fever
0.16 ^ firework
0.16 ^ lower
0.16 ^ someth
0.16 ^ wife
0.16 a _ ago
0.16 a horse
0.16 a miscarriage
0.16 a sharp
0.16 about _ hour
0.16 ago _ #11+
0.16 and _ -breath
0.16 and _ bleed
0.16 and _ left
0.16 and _ nonstop
0.16 and _ pupil
0.16 and _ speech
0.16 and _ stand
0.16 at _ bar
0.16 baby _ #11+
0.16 because _ dont
0.16 been _ worse
0.16 been gett
0.16 been going
0.16 between _ leg
0.16 bike
0.16 blood thinner
0.16 by _ thought
0.16 cant lift
0.16 cant think
0.16 cast and
0.16 chatter
0.16 chemo _ week
0.16 chest _ #11+
0.16 confus _ her
0.16 cutt
0.16 cutt myself
0.16 day _ shak
0.16 dazed
0.16 dont -fade
0.16 drive
0.16 ear after
0.16 ear is
0.16 ecstasy
0.16 ecstasy and
0.16 even sitt
0.16 eye _ bulg
0.16 eye _ super
0.16 feel _ to
0.16 fire _ my
0.16 for _ past
0.16 four
0.16 gain #
0.16 goe _ i
0.16 grandson stuck
0.16 had the
0.16 half _ my
0.16 hard _ and
0.16 has _ a
0.16 has _ belly
0.16 has _ vomit
0.16 hav _ miscarriage
0.16 have _ pound
0.16 he _ like
0.16 he feel
0.16 headache _ now
0.16 heart _ going
0.16 his _ i
0.16 home
0.16 huge and
0.16 ice
0.16 im _ pas
0.16 im _ xarelto
0.16 im shiver
0.16 in _ fight
0.16 in _ outlet
0.16 in a
0.16 is _ he
0.16 is _ painful
0.16 is spinn
0.16 it came
0.16 jaw _ i
0.16 kidney
0.16 kitchen fire
0.16 left _ my
0.16 leg _ shorter
0.16 lie flat
0.16 life _ out
0.16 like _ elephant
0.16 like _ gonna
0.16 like bruis
0.16 look _ bruis
0.16 move _ neck
0.16 muffl
0.16 my _ but
0.16 my feet
0.16 my peni
0.16 now _ throw
0.16 now his
0.16 now it
0.16 numb _ hour
0.16 numb an
0.16 of _ after
0.16 on _ ankle
0.16 on xarelto
0.16 open _ eye
0.16 pad an
0.16 pain of
0.16 past hour
0.16 period _ heavy
0.16 pregnant and
0.16 rash _ look
0.16 refus _ go
0.16 refus to
0.16 rib _ eat
0.16 right eye
0.16 rigid
0.16 say my
0.16 seizure and
0.16 sharp _ pain
0.16 she _ #11+
0.16 sick _ my
0.16 sick to
0.16 sink
0.16 sitt _ my
0.16 skin _ white
0.16 someth and
0.16 swollen like
0.16 temp _ #11+
0.16 the _ hour
0.16 the _ pain
0.16 the bar
0.16 the nail
0.16 the outlet
0.16 the past
0.16 the side
0.16 ther _ burn
0.16 thinner
0.16 thought _ was
0.16 thought it
0.16 throw _ and
0.16 to _ now
0.16 to _ stomach
0.16 to move
0.16 to sit
0.16 ton
0.16 ton of
0.16 took ecstasy
0.16 twice and
0.16 walk
0.16 week after
0.16 what _ it
0.16 with copd
0.16 with hot
0.16 woke _ and
0.16 woke _ gasp
0.16 year old
0.15 #99+
0.15 -when -she
0.15 =blow_chest
0.15 =no_insulin
0.15 ^ _ move
0.15 ^ _ popp
0.15 ^ _ tore
0.15 ^ _ worst
0.15 ^ throw
0.15 a tear
0.15 act weird
0.15 an
0.15 and _ breathe
0.15 and _ lung
0.15 and drool
0.15 are gett
0.15 are huge
0.15 are white
0.15 arm say
0.15 at _ feet
0.15 back _ ghana
0.15 bathroom floor
0.15 been _ green
0.15 been hav
0.15 been in
0.15 between his
0.15 birth #
0.15 bottle _ tylenol
0.15 bp #99+
0.15 cant _ well
0.15 cell
0.15 clean the
0.15 com _ of
0.15 cut _ arm
0.15 dad fell
0.15 day _ my
0.15 diarrhea _ blood
0.15 doesnt _ my
0.15 down for
0.15 droopy
0.15 ever had
0.15 feel _ its
0.15 feel _ weak
0.15 friend text
0.15 from ghana
0.15 gave _ #
0.15 go _ in
0.15 goodbye and
0.15 got _ out
0.15 got kick
0.15 got stuck
0.15 grandma fell
0.15 grape _ cant
0.15 has _ headache
0.15 has terrible
0.15 he _ grey
0.15 head _ bleed
0.15 head hes
0.15 headache _ is
0.15 headache neck
0.15 heart monitor
0.15 heroin
0.15 heroin and
0.15 hes _ weird
0.15 hes bleed
0.15 higher _ the
0.15 higher than
0.15 his diaper
0.15 hit me
0.15 hold
0.15 hurt a
0.15 husband _ is
0.15 i didnt
0.15 i might
0.15 i took
0.15 ice cold
0.15 im pale
0.15 im sweat
0.15 in _ of
0.15 is _ red
0.15 is _ wont
0.15 is so
0.15 its clos
0.15 ive _ vomit
0.15 jumbl
0.15 keep ask
0.15 knife _ my
0.15 know _ i
0.15 leg _ turn
0.15 life _ my
0.15 like _ clos
0.15 lost weight
0.15 might
0.15 mom _ pressure
0.15 mom blood
0.15 monitor
0.15 motorcycle
0.15 move _ leg
0.15 much blood
0.15 my _ down
0.15 my _ right
0.15 my name
0.15 my own
0.15 name
0.15 nauseou
0.15 now _ belly
0.15 nowhere and
0.15 nut _ like
0.15 nut hurt
0.15 of kill
0.15 off _ trampoline
0.15 on _ bathroom
0.15 on all
0.15 own spit
0.15 postpartum and
0.15 pressure in
0.15 rainbow
0.15 real sleepy
0.15 she _ out
0.15 she _ start
0.15 she just
0.15 she pass
0.15 sickle
0.15 sickle cell
0.15 sinu
0.15 site
0.15 skin turn
0.15 so _ blood
0.15 start
0.15 stop and
0.15 sudden _ im
0.15 sudden _ in
0.15 sudden _ vision
0.15 swallow _ own
0.15 terrible _ pain
0.15 testicle is
0.15 the skin
0.15 the trampoline
0.15 the trip
0.15 thought _ kill
0.15 three _ my
0.15 throat _ like
0.15 to _ in
0.15 to make
0.15 to swallow
0.15 told _ to
0.15 tore my
0.15 torn
0.15 up _ confus
0.15 up _ half
0.15 up _ the
0.15 wake her
0.15 wasp
0.15 way worse
0.15 went weak
0.15 what the
0.15 wheez after
0.15 wrote a
0.14 # _ preg
0.14 # hour
0.14 #99+ shak
0.14 -and
0.14 -day and
0.14 <died
0.14 <had _ <as
0.14 =kidney_disease
0.14 =limb_injury
0.14 =pain_any
0.14 =pneumonia_known
0.14 ^ _ #
0.14 ^ _ came
0.14 ^ _ catch
0.14 ^ _ gastric
0.14 ^ _ girl
0.14 ^ _ juice
0.14 ^ _ left
0.14 ^ _ off
0.14 ^ painful
0.14 ^ swallow
0.14 a _ cant
0.14 a _ from
0.14 a _ right
0.14 a fit
0.14 a glas
0.14 a tick
0.14 after tak
0.14 ago belly
0.14 all _ a
0.14 all _ eye
0.14 amaz
0.14 and _ havent
0.14 and _ say
0.14 at _ so
0.14 baby _ the
0.14 because _ want
0.14 belly _ swollen
0.14 blad came
0.14 both
0.14 bypas #
0.14 cant _ fever
0.14 cant _ light
0.14 clutch
0.14 clutch _ chest
0.14 clutch his
0.14 crazy _ of
0.14 crazy all
0.14 crook and
0.14 cut _ on
0.14 dad _ is
0.14 dad _ its
0.14 dad say
0.14 day _ when
0.14 door
0.14 double vision
0.14 dropp the
0.14 eat _ drink
0.14 even _ in
0.14 every _ and
0.14 eye _ i
0.14 eye _ sunken
0.14 eye look
0.14 feel _ heart
0.14 feel amaz
0.14 fell _ her
0.14 few _ and
0.14 finger _ the
0.14 four year
0.14 gastric _ #
0.14 gone _ and
0.14 grandma _ her
0.14 groin and
0.14 had #
0.14 had _ bypas
0.14 had _ last
0.14 had gastric
0.14 has _ in
0.14 have _ failure
0.14 her right
0.14 hes sweat
0.14 hes throw
0.14 hip _ and
0.14 his forearm
0.14 hour _ have
0.14 hour _ i
0.14 hour i
0.14 hurt _ crazy
0.14 husband _ me
0.14 i _ advice
0.14 i _ amaz
0.14 i _ pee
0.14 i know
0.14 im _ cant
0.14 is _ her
0.14 is _ hot
0.14 its purple
0.14 ive _ throw
0.14 ive got
0.14 jaw _ stiff
0.14 just _ me
0.14 keep _ a
0.14 last _ my
0.14 lean
0.14 light hurt
0.14 like _ all
0.14 lip went
0.14 look sunken
0.14 lot _ pressure
0.14 me _ and
0.14 mom has
0.14 morn im
0.14 my _ hand
0.14 my _ like
0.14 my _ overdos
0.14 my girl
0.14 my word
0.14 now _ come
0.14 ocean
0.14 of _ antidepressant
0.14 of _ clot
0.14 of _ face
0.14 of _ shak
0.14 of _ sudden
0.14 ok _ i
0.14 on _ neck
0.14 out _ football
0.14 over _ roll
0.14 over eye
0.14 pain start
0.14 pill because
0.14 popp _ and
0.14 replacement
0.14 rescue
0.14 rescue inhaler
0.14 right _ with
0.14 ripp _ in
0.14 round
0.14 seizure right
0.14 shak _ and
0.14 she got
0.14 she keep
0.14 shiver _ and
0.14 shoulder _ came
0.14 shovel
0.14 sight
0.14 since morn
0.14 start a
0.14 stomach
0.14 stuck and
0.14 stung
0.14 sudden _ its
0.14 than
0.14 than usual
0.14 the groin
0.14 the ocean
0.14 the window
0.14 ther thi
0.14 thinner _ hit
0.14 through _ pad
0.14 to feed
0.14 took her
0.14 vomit _ a
0.14 vomit _ stuff
0.14 week _ the
0.14 went out
0.14 while i
0.14 window and
0.14 word are
0.13 # am
0.13 #11+ _ old
0.13 #99+ _ hes
0.13 -contraction
0.13 -contraction -yet
0.13 <at
0.13 <with
0.13 =chest_sucks
0.13 =mottled
0.13 =phlegm
0.13 ?if ?i
0.13 ?me
0.13 ^ _ faint
0.13 ^ _ husband
0.13 ^ _ lab
0.13 ^ ate
0.13 ^ cat
0.13 ^ throat
0.13 a _ arm
0.13 a _ he
0.13 a black
0.13 a marathon
0.13 almost pass
0.13 and _ deep
0.13 and _ drink
0.13 and _ move
0.13 and _ sweat
0.13 and _ think
0.13 and faint
0.13 and fast
0.13 and has
0.13 and havent
0.13 antifreeze _ accident
0.13 banana
0.13 bare _ and
0.13 battery in
0.13 belly suck
0.13 bleed with
0.13 blood _ over
0.13 blood all
0.13 blotchy
0.13 button _ up
0.13 cant _ even
0.13 cant find
0.13 chang
0.13 choke
0.13 clot _ now
0.13 cough a
0.13 day _ of
0.13 day _ stopp
0.13 deep _ in
0.13 do _ do
0.13 double _ my
0.13 drank _ by
0.13 ear are
0.13 eye roll
0.13 face _ swell
0.13 fast _ his
0.13 feel lighthead
0.13 first _ today
0.13 fish and
0.13 five minut
0.13 flopp
0.13 foggy
0.13 from tokyo
0.13 gas and
0.13 going _ my
0.13 got _ the
0.13 gummi
0.13 have chill
0.13 head _ and
0.13 head _ i
0.13 heart flopp
0.13 heat _ day
0.13 heat all
0.13 her heart
0.13 her hip
0.13 her skin
0.13 hernia _ and
0.13 hes super
0.13 horrible
0.13 hot _ dry
0.13 hour _ my
0.13 i _ bitten
0.13 i _ chill
0.13 i _ gas
0.13 i _ wake
0.13 i drank
0.13 i feel
0.13 im see
0.13 in _ im
0.13 in _ jaw
0.13 in _ snow
0.13 in under
0.13 is _ fever
0.13 is _ stiff
0.13 is hard
0.13 is off
0.13 it dangerou
0.13 it to
0.13 kid _ in
0.13 kid got
0.13 ladder and
0.13 left leg
0.13 lift her
0.13 like _ drunk
0.13 like _ fish
0.13 lot and
0.13 lower
0.13 most in
0.13 my _ cant
0.13 my _ flopp
0.13 my _ from
0.13 my _ is
0.13 my _ was
0.13 no -contraction
0.13 no _ -yet
0.13 now _ a
0.13 now _ leg
0.13 old _ been
0.13 oxy
0.13 pee _ look
0.13 roll _ and
0.13 shingl on
0.13 side _ she
0.13 since _ did
0.13 since i
0.13 since lunch
0.13 skin _ blotchy
0.13 slic _ hand
0.13 slic my
0.13 smile is
0.13 snow _ hour
0.13 snow for
0.13 start _ hour
0.13 start an
0.13 stiff _ cant
0.13 stiff i
0.13 straight and
0.13 stumbl
0.13 suck _ under
0.13 sugar read
0.13 sweaty _ his
0.13 that come
0.13 the _ table
0.13 the arm
0.13 the head
0.13 the mountain
0.13 the snow
0.13 to wake
0.13 tokyo
0.13 up _ breath
0.13 up _ have
0.13 up _ hes
0.13 vomit a
0.13 vomit blood
0.13 want _ go
0.13 warfarin and
0.13 water _ a
0.13 water for
0.13 wife _ #
0.13 wife _ is
0.13 wife has
0.13 yellow
0.12 #99+ she
0.12 -him
0.12 -i _ -him
0.12 -in _ -day
0.12 <as _ <kid
0.12 =eye_area
0.12 =tooth_pulled
0.12 ^ _ drink
0.12 ^ _ pupil
0.12 ^ _ used
0.12 ^ asthma
0.12 ^ stopp
0.12 a burn
0.12 a lump
0.12 a sheet
0.12 a wasp
0.12 a whole
0.12 after _ knee
0.12 and _ all
0.12 and _ let
0.12 and _ soak
0.12 and _ stuck
0.12 and fell
0.12 and tight
0.12 and we
0.12 as _ sheet
0.12 back #
0.12 bang _ head
0.12 bang his
0.12 been _ since
0.12 being
0.12 blood _ is
0.12 bottle _ vodka
0.12 breastbone _ goe
0.12 came _ #
0.12 car _ limp
0.12 crazy and
0.12 daughter with
0.12 edge _ the
0.12 every
0.12 eye _ of
0.12 eye all
0.12 face droop
0.12 faint _ she
0.12 faint in
0.12 fast _ the
0.12 fever with
0.12 fight and
0.12 fit on
0.12 hand wont
0.12 hard _ wake
0.12 have _ temp
0.12 have chest
0.12 he look
0.12 head _ night
0.12 heart attack
0.12 hes burn
0.12 hip _ so
0.12 his jaw
0.12 his rib
0.12 hold my
0.12 husband was
0.12 i _ awful
0.12 i _ drink
0.12 i _ hold
0.12 i _ want
0.12 i lift
0.12 i used
0.12 im _ on
0.12 im still
0.12 in _ day
0.12 is muffl
0.12 it _ me
0.12 it _ so
0.12 it and
0.12 its stuck
0.12 jaw wont
0.12 keep _ his
0.12 keep my
0.12 let me
0.12 life in
0.12 minut of
0.12 mixed _ and
0.12 move _ right
0.12 my _ has
0.12 my _ pound
0.12 my _ twice
0.12 my shirt
0.12 navel
0.12 neck fever
0.12 noseble
0.12 now _ throat
0.12 of vodka
0.12 oil
0.12 old _ breath
0.12 on _ leg
0.12 out _ now
0.12 pain _ around
0.12 pain _ by
0.12 popp _ my
0.12 popp in
0.12 pregnant with
0.12 rac and
0.12 severe _ pain
0.12 sharp _ on
0.12 sharp chest
0.12 she _ breathe
0.12 she _ hold
0.12 she stand
0.12 she vomit
0.12 shiver with
0.12 shoulder
0.12 since _ woke
0.12 someth popp
0.12 son has
0.12 stair
0.12 stand and
0.12 stiff _ fever
0.12 stop _ after
0.12 swell _ the
0.12 swollen _ and
0.12 table
0.12 the _ out
0.12 the _ say
0.12 the _ wont
0.12 the belly
0.12 the edge
0.12 ther _ lump
0.12 tight _ im
0.12 time a
0.12 to sleep
0.12 two _ old
0.12 two year
0.12 umbilical
0.12 umbilical cord
0.12 use _ on
0.12 vision went
0.12 voice _ muffl
0.12 was left
0.12 week no
0.12 when _ take
0.12 white _ a
0.12 white as
0.12 with pain
0.12 wrote _ note
0.12 yellow i
0.11 -# _ and
0.11 =elderly
0.11 =heat_exposure
0.11 =thirsty
0.11 ^ _ ate
0.11 ^ _ calf
0.11 ^ _ sudden
0.11 ^ _ way
0.11 ^ diarrhea
0.11 ^ face
0.11 ^ poop
0.11 a paintball
0.11 a party
0.11 a stabb
0.11 a tooth
0.11 addison
0.11 after that
0.11 ago _ of
0.11 also
0.11 and _ bug
0.11 and _ can
0.11 and _ gum
0.11 and _ rib
0.11 arm is
0.11 at #11+
0.11 away with
0.11 bear
0.11 been cough
0.11 blurry
0.11 by _ and
0.11 call _ said
0.11 call and
0.11 can keep
0.11 cant look
0.11 cant touch
0.11 cant walk
0.11 chest feel
0.11 chin to
0.11 chok _ cant
0.11 deep _ fast
0.11 double _ i
0.11 even _ down
0.11 fail
0.11 fast _ her
0.11 feverish and
0.11 flush
0.11 for _ last
0.11 from _ chainsaw
0.11 from _ period
0.11 get it
0.11 ghana
0.11 hand yesterday
0.11 have _ pain
0.11 have to
0.11 he _ pull
0.11 heart _ slow
0.11 heart wont
0.11 her _ hand
0.11 hes real
0.11 his _ are
0.11 his _ wont
0.11 hiv
0.11 hot _ hes
0.11 husband cant
0.11 i _ look
0.11 i _ vomit
0.11 i want
0.11 in _ eyelid
0.11 in _ right
0.11 inside
0.11 is _ has
0.11 is lock
0.11 it was
0.11 its just
0.11 keep _ water
0.11 keep even
0.11 keep vomit
0.11 knee is
0.11 lab _ and
0.11 lab call
0.11 leg after
0.11 life _ on
0.11 lift weight
0.11 lower _ tummy
0.11 my chin
0.11 my scalp
0.11 neck _ bend
0.11 neck wont
0.11 newborn
0.11 not sure
0.11 now _ vomit
0.11 numb on
0.11 of _ #11+
0.11 pain after
0.11 paintball
0.11 paintball and
0.11 palm and
0.11 peanut allergy
0.11 pill at
0.11 right tummy
0.11 seem
0.11 shorter _ turn
0.11 shorter and
0.11 shovel snow
0.11 side _ her
0.11 since _ got
0.11 site is
0.11 slow down
0.11 smoke and
0.11 stepp _ a
0.11 still bleed
0.11 stop _ throw
0.11 stuck _ me
0.11 sudden _ cant
0.11 sudden i
0.11 sudden sharp
0.11 sweat _ and
0.11 talk about
0.11 terrible belly
0.11 the
0.11 the kid
0.11 the ladder
0.11 the yard
0.11 throat _ turn
0.11 throat hes
0.11 throw _ nonstop
0.11 to
0.11 to _ up
0.11 took _ my
0.11 tv and
0.11 up i
0.11 up nonstop
0.11 up the
0.11 weak _ cant
0.11 wheez _ short
0.11 with _ paintball
0.11 wont _ vomit
0.11 xanax
0.11 year _ is
0.11 yo _ fever
0.1 -for
0.1 -i
0.1 -kick
0.1 -when -i
0.1 =co_words
0.1 =no_gas
0.1 =throat_side
0.1 ^ _ brother
0.1 ^ _ down
0.1 ^ _ flutter
0.1 ^ _ grandpa
0.1 ^ _ roommate
0.1 ^ _ tree
0.1 ^ sometim
0.1 ^ two
0.1 ^ woke
0.1 a motorcycle
0.1 acros _ room
0.1 acros the
0.1 all have
0.1 almost faint
0.1 and _ poop
0.1 and _ shak
0.1 and _ spitt
0.1 and all
0.1 are in
0.1 baby _ evil
0.1 been _ hour
0.1 been _ of
0.1 birth _ day
0.1 burn
0.1 cant _ acros
0.1 cant _ cough
0.1 car accident
0.1 chemo and
0.1 contrast dye
0.1 croup
0.1 deep _ wont
0.1 deeper
0.1 dizzy and
0.1 done
0.1 down _ since
0.1 dye my
0.1 evil
0.1 father
0.1 feel _ my
0.1 fine but
0.1 for _ back
0.1 friend _ too
0.1 get him
0.1 got a
0.1 hard i
0.1 has _ chest
0.1 he doesnt
0.1 he woke
0.1 he wont
0.1 hernia popp
0.1 hes _ vomit
0.1 hes pale
0.1 hes talk
0.1 hes wheez
0.1 him to
0.1 his skin
0.1 hot _ my
0.1 i _ letter
0.1 i _ throw
0.1 i _ weight
0.1 im breath
0.1 in _ sleep
0.1 is _ a
0.1 is evil
0.1 is pale
0.1 it come
0.1 lake
0.1 lake and
0.1 leg _ weak
0.1 letter _ my
0.1 letter to
0.1 lithium and
0.1 lot _ bright
0.1 my _ chang
0.1 my _ skin
0.1 my boy
0.1 my inhaler
0.1 my iron
0.1 note
0.1 now _ up
0.1 of _ vision
0.1 on _ thinner
0.1 on blood
0.1 pad _ #11+
0.1 pain that
0.1 pill
0.1 pill _ a
0.1 popp _ its
0.1 purple spot
0.1 red _ im
0.1 red eye
0.1 right _ belly
0.1 rubb
0.1 rubb _ left
0.1 say his
0.1 say it
0.1 see thing
0.1 she _ deep
0.1 she _ see
0.1 she shiver
0.1 six
0.1 skin _ yellow
0.1 so _ he
0.1 so thirsty
0.1 someth in
0.1 son _ asthma
0.1 son with
0.1 stiff
0.1 stomach _ for
0.1 stop cough
0.1 struggl
0.1 struggl _ breathe
0.1 struggl to
0.1 stuck in
0.1 sudden everyth
0.1 sweaty
0.1 testicle _ so
0.1 testicle hurt
0.1 the _ just
0.1 the dose
0.1 the stair
0.1 thing and
0.1 throat hurt
0.1 under _ breastbone
0.1 vomit _ breath
0.1 vomit all
0.1 wake him
0.1 walk acros
0.1 we _ get
0.1 we _ have
0.1 we all
0.1 we cant
0.1 week _ ther
0.1 wife _ been
0.1 wrote _ to
0.1 wrote letter
0.09 # diabetic
0.09 <covid
0.09 <had <covid
0.09 =sickle_cell
0.09 ^ _ bleed
0.09 ^ _ deliver
0.09 ^ _ inhaler
0.09 ^ _ pee
0.09 ^ _ pull
0.09 ^ _ tongue
0.09 ^ so
0.09 a breath
0.09 along and
0.09 ammonia and
0.09 an _ after
0.09 an ear
0.09 and _ green
0.09 and _ smile
0.09 and skin
0.09 and swell
0.09 ate _ whole
0.09 ate a
0.09 back _ its
0.09 belly _ that
0.09 boil
0.09 boy is
0.09 bull
0.09 butt
0.09 calf _ swollen
0.09 cant _ without
0.09 chest _ burn
0.09 crush _ pain
0.09 crush chest
0.09 ct
0.09 dad _ off
0.09 doubl
0.09 drank _ whole
0.09 drink _ no
0.09 dripp
0.09 ex is
0.09 eye _ skin
0.09 eye _ yesterday
0.09 face _ and
0.09 fever _ hes
0.09 find word
0.09 finger _ a
0.09 girlfriend
0.09 giv
0.09 grandma _ is
0.09 grease
0.09 had stomach
0.09 half _ face
0.09 handlebar
0.09 handlebar and
0.09 have _ chill
0.09 he _ and
0.09 her _ she
0.09 her belly
0.09 her smile
0.09 her speech
0.09 hes _ out
0.09 hes still
0.09 hes vomit
0.09 him _ open
0.09 hurt _ eye
0.09 i _ stop
0.09 i deliver
0.09 i vomit
0.09 in _ back
0.09 in _ side
0.09 inhaler _ -help
0.09 is slurr
0.09 is tingl
0.09 leg _ i
0.09 leg and
0.09 lid
0.09 like hes
0.09 limp and
0.09 lithium
0.09 middle _ my
0.09 mother is
0.09 my _ ate
0.09 my metformin
0.09 myself and
0.09 nail polish
0.09 now _ real
0.09 now _ shak
0.09 of _ throat
0.09 open his
0.09 out _ it
0.09 overdos
0.09 pale _ clammy
0.09 pit bull
0.09 polish
0.09 poop is
0.09 pregnant _ sharp
0.09 right arm
0.09 salad
0.09 scalp
0.09 she _ confus
0.09 she _ throw
0.09 she _ weak
0.09 smoke
0.09 son _ hit
0.09 son was
0.09 speech _ slurr
0.09 spinn
0.09 split
0.09 start again
0.09 stiff neck
0.09 stomach flu
0.09 surgery _ week
0.09 swallow _ #99+
0.09 swallow _ my
0.09 swallow fever
0.09 take _ breath
0.09 that _ on
0.09 that came
0.09 the _ belly
0.09 the tylenol
0.09 to open
0.09 trip
0.09 tylenol dose
0.09 type _ diabetic
0.09 vodka and
0.09 with cramp
0.09 with sharp
0.09 with sweat
0.09 worst belly
0.09 yr
0.08 #99+ _ is
0.08 -at -all
0.08 =eye_surgery
0.08 =nosebleed
0.08 ^ _ dont
0.08 ^ _ nut
0.08 ^ _ open
0.08 ^ _ speech
0.08 ^ _ stuck
0.08 ^ cirrhosi
0.08 ^ left
0.08 and _ shoulder
0.08 and _ swell
0.08 and hurt
0.08 and swollen
0.08 around
0.08 away and
0.08 back _ he
0.08 been on
0.08 bloody _ for
0.08 bought
0.08 branch
0.08 cant _ and
0.08 cant _ think
0.08 cut
0.08 dad _ been
0.08 diarrhea and
0.08 drown my
0.08 felt _ heart
0.08 felt my
0.08 few day
0.08 finger _ white
0.08 fingernail _ blue
0.08 for _ bit
0.08 get _ to
0.08 glas _ is
0.08 go _ and
0.08 going _ and
0.08 going _ pas
0.08 grandma _ and
0.08 grandma took
0.08 hand _ my
0.08 has _ pain
0.08 has _ throw
0.08 has had
0.08 head now
0.08 headache _ two
0.08 heart and
0.08 his _ arm
0.08 his _ hes
0.08 i _ chest
0.08 if my
0.08 in bed
0.08 is _ for
0.08 isnt -mak
0.08 isnt _ -sense
0.08 its _ a
0.08 its _ in
0.08 look up
0.08 meter
0.08 moved _ the
0.08 my _ again
0.08 my _ in
0.08 my _ popp
0.08 my _ while
0.08 night _ keep
0.08 numb _ the
0.08 off _ roof
0.08 pain _ and
0.08 pain _ goe
0.08 pain _ her
0.08 puff
0.08 rib _ when
0.08 rib hurt
0.08 roof _ cant
0.08 roof and
0.08 she cut
0.08 side when
0.08 since he
0.08 skipp
0.08 so _ she
0.08 speech
0.08 stop think
0.08 sudden _ now
0.08 surgery last
0.08 that
0.08 that _ to
0.08 the dog
0.08 the wall
0.08 to _ lower
0.08 tooth infection
0.08 try to
0.08 up with
0.08 week
0.08 what day
0.08 white in
0.08 white stuff
0.08 with _ right
0.08 with _ worst
0.08 with a
0.08 worse since
0.08 yesterday for
0.07 # _ now
0.07 # _ pm
0.07 #11+ _ in
0.07 #11+ slipp
0.07 -wait
0.07 =appendix_said
0.07 =cold_exposure
0.07 =flank_pain
0.07 =sting
0.07 ^ _ confus
0.07 ^ _ newborn
0.07 ^ _ woke
0.07 ^ dad
0.07 ^ quit
0.07 a _ aid
0.07 a bruise
0.07 actual _ it
0.07 after _ and
0.07 after _ tooth
0.07 and _ -peed
0.07 and _ sore
0.07 and _ weird
0.07 and _ when
0.07 and bare
0.07 ankl are
0.07 appendix
0.07 arm _ hes
0.07 back it
0.07 been chok
0.07 breath _ chest
0.07 breath so
0.07 calf _ sore
0.07 can _ but
0.07 clean with
0.07 colostomy
0.07 colostomy bag
0.07 desk
0.07 from my
0.07 gasoline in
0.07 get wind
0.07 green stuff
0.07 grind
0.07 has no
0.07 have a
0.07 he _ hit
0.07 hes _ like
0.07 his back
0.07 i _ to
0.07 i _ wind
0.07 ill
0.07 im real
0.07 in
0.07 in _ #
0.07 in _ cold
0.07 in _ for
0.07 in _ pee
0.07 inside my
0.07 is numb
0.07 its _ and
0.07 kid
0.07 kinda
0.07 letter
0.07 look grey
0.07 minut ago
0.07 mom talk
0.07 morn _ a
0.07 mouth all
0.07 move his
0.07 no -wait
0.07 of _ at
0.07 off and
0.07 ok _ my
0.07 pain _ the
0.07 pee for
0.07 put on
0.07 round my
0.07 said my
0.07 she say
0.07 sit on
0.07 slipp _ the
0.07 slipp in
0.07 so _ of
0.07 stand _ straight
0.07 stand up
0.07 still i
0.07 stopp
0.07 teeth _ out
0.07 teeth came
0.07 testicle _ swollen
0.07 the desk
0.07 time _ take
0.07 tooth pull
0.07 tum
0.07 ulcer
0.07 up straight
0.07 vomit _ #
0.07 vomit _ cant
0.07 vomit for
0.07 walk but
0.07 week _ have
0.07 wisdom _ came
0.07 woman
0.07 worst stomach
0.07 yesterday my
0.07 zoo
0.06 -feel
0.06 <a <kid
0.06 <kid
0.06 <old
0.06 ^ _ home
0.06 ^ _ may
0.06 ^ _ year
0.06 ^ crack
0.06 ^ hurt
0.06 ^ squeez
0.06 a _ #
0.06 a _ bug
0.06 a box
0.06 a couple
0.06 about #
0.06 and throw
0.06 are cold
0.06 at _ time
0.06 bp _ #99+
0.06 bunch _ oxy
0.06 burn with
0.06 climb
0.06 confus _ his
0.06 couple
0.06 crack tooth
0.06 day my
0.06 discharge
0.06 egg
0.06 failure
0.06 fever gett
0.06 foot smell
0.06 have heart
0.06 heart failure
0.06 heart race
0.06 hi
0.06 i black
0.06 is _ day
0.06 is _ it
0.06 is gone
0.06 just _ in
0.06 kitchen knife
0.06 labor
0.06 lift _ box
0.06 lost _ in
0.06 move it
0.06 my _ race
0.06 my _ red
0.06 my roommate
0.06 new medicine
0.06 newborn _ a
0.06 of oxy
0.06 one _ for
0.06 one leg
0.06 oven
0.06 race
0.06 said
0.06 she _ pale
0.06 she _ stand
0.06 smoke _ the
0.06 some pill
0.06 son _ hurt
0.06 steroid
0.06 take warfarin
0.06 teen
0.06 the _ after
0.06 the burn
0.06 the hot
0.06 thi _ i
0.06 told me
0.06 too _ for
0.06 two _ ago
0.06 up _ lot
0.06 uti
0.06 weak i
0.06 weak she
0.06 with shak
0.06 yard
0.05 # _ cant
0.05 -chok
0.05 -tear -when
0.05 -tear _ -she
0.05 <he <had
0.05 <he _ <a
0.05 =skin_infection
0.05 ^ _ altitude
0.05 ^ _ blister
0.05 ^ _ chill
0.05 ^ _ section
0.05 ^ _ splash
0.05 ^ _ through
0.05 ^ _ twist
0.05 ^ breath
0.05 ^ burn
0.05 ^ c
0.05 ^ car
0.05 ^ cut
0.05 ^ gain
0.05 ^ hernia
0.05 ^ kidney
0.05 ^ muscl
0.05 ^ oven
0.05 ^ period
0.05 ^ we
0.05 a _ belly
0.05 a _ black
0.05 a _ with
0.05 a car
0.05 a foot
0.05 a hear
0.05 after _ feed
0.05 and _ get
0.05 and blood
0.05 and moved
0.05 and puffy
0.05 anyth
0.05 are
0.05 arm with
0.05 ate _ heart
0.05 ate my
0.05 back
0.05 big
0.05 black _ for
0.05 bother me
0.05 bridge
0.05 button _ moved
0.05 button and
0.05 chest _ hurt
0.05 chill fever
0.05 cough _ is
0.05 cover
0.05 crossfit
0.05 day _ fever
0.05 eye burn
0.05 feel weird
0.05 feet
0.05 few _ for
0.05 girl
0.05 had _ flu
0.05 havent _ -all
0.05 he fell
0.05 himself
0.05 his right
0.05 horse
0.05 hot potato
0.05 i _ bleach
0.05 i sit
0.05 in my
0.05 inr
0.05 is _ than
0.05 ive _ thi
0.05 just got
0.05 lupu
0.05 mak my
0.05 miss my
0.05 my _ button
0.05 my _ cut
0.05 my _ out
0.05 my baby
0.05 my inr
0.05 my nose
0.05 my vagina
0.05 newborn has
0.05 night #11+
0.05 post
0.05 potato
0.05 proper
0.05 say _ fine
0.05 shak _ fever
0.05 solid
0.05 splash _ my
0.05 stomach burn
0.05 testicl
0.05 that start
0.05 the room
0.05 the wrong
0.05 think im
0.05 up proper
0.05 vagina
0.05 voice _ like
0.05 voice sound
0.05 vomit _ he
0.05 wake _ proper
0.05 was _ at
0.05 went double
0.05 when we
0.04 # _ #11+
0.04 # _ girl
0.04 -she
0.04 <a <history
0.04 <a _ <of
0.04 <history <of
0.04 =drank
0.04 =gums_bleed
0.04 =hives_all
0.04 =leg_feet_swollen
0.04 ^ _ every
0.04 ^ _ hernia
0.04 ^ _ is
0.04 ^ _ on
0.04 ^ _ peni
0.04 ^ _ raw
0.04 ^ grandpa
0.04 after every
0.04 aid battery
0.04 ammonia _ now
0.04 and _ got
0.04 and ammonia
0.04 and bump
0.04 and was
0.04 at _ store
0.04 bend over
0.04 bleach _ ammonia
0.04 blood _ my
0.04 breath _ yesterday
0.04 brought
0.04 chok _ the
0.04 chok in
0.04 cold _ white
0.04 crack _ i
0.04 crack when
0.04 down _ and
0.04 droop and
0.04 feel _ with
0.04 felt
0.04 had _ #
0.04 head last
0.04 hear _ battery
0.04 his _ pill
0.04 his pain
0.04 hive _ over
0.04 hive all
0.04 hurt _ my
0.04 husband is
0.04 i _ but
0.04 i bend
0.04 in one
0.04 lot _ im
0.04 machine
0.04 mixed bleach
0.04 my _ hasnt
0.04 my _ its
0.04 my _ month
0.04 my _ who
0.04 my _ wont
0.04 my arm
0.04 my car
0.04 my stitch
0.04 near faint
0.04 nose _ is
0.04 of pain
0.04 on _ pill
0.04 on the
0.04 out _ week
0.04 out last
0.04 oyster
0.04 pain ever
0.04 pain pill
0.04 park
0.04 rash _ a
0.04 raw oyster
0.04 red poop
0.04 right after
0.04 room
0.04 she _ #
0.04 show
0.04 slic
0.04 stair _ #11+
0.04 stay
0.04 the eye
0.04 the store
0.04 the surgery
0.04 took _ pain
0.04 twist
0.04 use
0.04 week _ a
0.04 week _ i
0.04 when _ bend
0.04 white _ inside
0.04 who _ #11+
0.04 who is
0.04 wks preg
0.03 #11+
0.03 =stomach_burn
0.03 ^ <he
0.03 ^ _ asthma
0.03 ^ _ bp
0.03 ^ _ gonna
0.03 ^ _ low
0.03 ^ _ murmur
0.03 ^ _ neighbor
0.03 ^ every
0.03 ^ his
0.03 ^ pulse
0.03 ^ watch
0.03 a _ widow
0.03 a fever
0.03 apartment
0.03 are peel
0.03 back _ a
0.03 back _ for
0.03 black _ in
0.03 black widow
0.03 bottle is
0.03 breast
0.03 breath _ i
0.03 burnt
0.03 but ive
0.03 come out
0.03 crie in
0.03 curtain
0.03 fami
0.03 first time
0.03 for _ first
0.03 formula
0.03 from thi
0.03 go down
0.03 goe _ in
0.03 goe down
0.03 had a
0.03 has _ diarrhea
0.03 heart _ is
0.03 heart murmur
0.03 heartbeat
0.03 heartbeat _ my
0.03 i _ myself
0.03 im diabetic
0.03 in _ is
0.03 is #99+
0.03 is diabetic
0.03 it _ #99+
0.03 it _ away
0.03 its _ up
0.03 know what
0.03 law is
0.03 lift _ couch
0.03 like _ for
0.03 me _ a
0.03 me _ the
0.03 murmur
0.03 muscl
0.03 my _ blood
0.03 my _ teeth
0.03 my _ year
0.03 my asthma
0.03 my contact
0.03 my wisdom
0.03 never -had
0.03 night _ now
0.03 now _ i
0.03 on _ finger
0.03 on _ long
0.03 pill _ is
0.03 pill bottle
0.03 ran _ marathon
0.03 ran out
0.03 round _ belly
0.03 she had
0.03 since _ quit
0.03 since _ start
0.03 skin look
0.03 sneez and
0.03 start round
0.03 stuff like
0.03 swollen _ can
0.03 talk to
0.03 the _ last
0.03 the lower
0.03 they are
0.03 time
0.03 to _ on
0.03 up more
0.03 when _ sit
0.03 widow
0.03 wisdom teeth
0.03 with _ on
0.03 woke _ with
0.03 wont eat
0.02 # _ had
0.02 #99+ feet
0.02 =belly_surgery_recent
0.02 =bp_medicine
0.02 ?turn
0.02 ^ _ at
0.02 ^ _ havent
0.02 ^ _ isnt
0.02 ^ _ roll
0.02 ^ _ say
0.02 ^ _ stand
0.02 ^ _ wall
0.02 ^ _ week
0.02 ^ battery
0.02 ^ on
0.02 ^ skin
0.02 a _ lump
0.02 a bee
0.02 a rash
0.02 a soft
0.02 air
0.02 and cramp
0.02 at rest
0.02 bleed a
0.02 bruise on
0.02 burger
0.02 by _ bee
0.02 colonoscopy
0.02 drug
0.02 face is
0.02 fever _ with
0.02 fish _ i
0.02 fit _ the
0.02 grill
0.02 hand #
0.02 hand _ day
0.02 he _ off
0.02 he _ to
0.02 he quit
0.02 her _ because
0.02 hit by
0.02 i _ it
0.02 i _ out
0.02 in _ eye
0.02 incision
0.02 is #11+
0.02 is _ i
0.02 is gett
0.02 is heavy
0.02 last _ i
0.02 lie
0.02 mandoline
0.02 mastectomy
0.02 mother
0.02 mountain
0.02 moved to
0.02 my _ bottle
0.02 my _ not
0.02 my apartment
0.02 neck is
0.02 needle
0.02 night _ im
0.02 old _ had
0.02 on _ shin
0.02 red _ sore
0.02 right _ of
0.02 scrotum
0.02 sip
0.02 soft lump
0.02 sore _ #
0.02 stomach _ on
0.02 the _ talk
0.02 the oven
0.02 throat #
0.02 throat _ day
0.02 turn _ in
0.02 wake _ feed
0.02 wake to
0.02 walk _ its
0.01 # #
0.01 -poop
0.01 <history
0.01 =co_word
0.01 ^ _ boy
0.01 ^ _ dizzy
0.01 ^ _ flu
0.01 ^ _ skat
0.01 ^ _ teeth
0.01 ^ everyth
0.01 ^ ice
0.01 ^ noseble
0.01 ^ type
0.01 ^ was
0.01 ^ wasp
0.01 a _ a
0.01 a _ day
0.01 a _ year
0.01 a big
0.01 about an
0.01 and _ her
0.01 and _ little
0.01 and dizzy
0.01 around my
0.01 asked
0.01 at soccer
0.01 back _ my
0.01 batteri
0.01 beach
0.01 belly _ and
0.01 blood _ medicine
0.01 chopp
0.01 come
0.01 couple of
0.01 dad has
0.01 diaper _ and
0.01 diaper today
0.01 embarass
0.01 feel
0.01 feel _ but
0.01 fell _ my
0.01 fever #99+
0.01 from the
0.01 gain _ pound
0.01 golf
0.01 green
0.01 had _ same
0.01 help my
0.01 hit his
0.01 i _ been
0.01 ibuprofen
0.01 ice skat
0.01 in _ hot
0.01 intimacy
0.01 is real
0.01 ive _ the
0.01 keep _ out
0.01 last _ but
0.01 look _ my
0.01 morn _ up
0.01 my _ nose
0.01 my _ that
0.01 my _ to
0.01 my _ vomit
0.01 my colonoscopy
0.01 my newborn
0.01 my surgery
0.01 night _ week
0.01 peel _ a
0.01 pls
0.01 postpartum #
0.01 pressure _ #11+
0.01 pressure medicine
0.01 see the
0.01 skat
0.01 son _ the
0.01 swollen _ i
0.01 the _ from
0.01 the beach
0.01 the table
0.01 thi week
0.01 throat _ fever
0.01 to _ her
0.01 to walk
0.01 today _ is
0.01 under _ rib
0.01 warm _ just
0.01 water down
0.01 week _ today
0.01 weigh #11+
0.01 were
0.01 wet _ today
0.01 with bleach
0.01 wont _ her
-0.01 #11+ _ the
-0.01 #11+ on
-0.01 -#
-0.01 -hurt
-0.01 ^ _ #11+
-0.01 ^ _ leg
-0.01 ^ _ shock
-0.01 ^ mother
-0.01 ^ oxygen
-0.01 about a
-0.01 after _ minut
-0.01 and _ ask
-0.01 and _ up
-0.01 and needl
-0.01 ankle _ its
-0.01 anyth down
-0.01 are _ i
-0.01 asthma and
-0.01 baby powder
-0.01 back pain
-0.01 bar
-0.01 bit _ and
-0.01 bleach _ i
-0.01 bottle _ is
-0.01 bump _ the
-0.01 cough _ and
-0.01 cough blood
-0.01 day _ i
-0.01 day it
-0.01 door and
-0.01 feel when
-0.01 fight _ my
-0.01 for five
-0.01 for the
-0.01 her nose
-0.01 his _ on
-0.01 hoarse
-0.01 i _ warfarin
-0.01 im done
-0.01 in our
-0.01 inhaler
-0.01 last
-0.01 like i
-0.01 log
-0.01 lower back
-0.01 maybe
-0.01 more phlegm
-0.01 mouth sore
-0.01 much _ is
-0.01 my _ hurt
-0.01 my back
-0.01 my lab
-0.01 of red
-0.01 pain with
-0.01 painful rash
-0.01 party
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 pin
-0.01 pin _ needl
-0.01 pin and
-0.01 red _ swollen
-0.01 roommate _ a
-0.01 roommate has
-0.01 scar to
-0.01 second
-0.01 she _ the
-0.01 sit
-0.01 spin clas
-0.01 swing
-0.01 swollen _ a
-0.01 the antibiotic
-0.01 the heat
-0.01 the neighbor
-0.01 the swing
-0.01 thi morn
-0.01 tired and
-0.01 to drink
-0.01 took _ dog
-0.01 twist i
-0.01 up _ phlegm
-0.01 up all
-0.01 up from
-0.01 up her
-0.01 up his
-0.01 we are
-0.01 when _ pres
-0.01 with _ baseball
-0.01 worse than
-0.02 #
-0.02 # and
-0.02 #99+ i
-0.02 -heart
-0.02 -rac
-0.02 <of <a
-0.02 =cast_tight
-0.02 =days_many
-0.02 =tia_resolved
-0.02 ^ _ about
-0.02 ^ _ blind
-0.02 ^ _ gett
-0.02 ^ _ swollen
-0.02 ^ _ toe
-0.02 ^ _ uncle
-0.02 ^ voic
-0.02 a _ ball
-0.02 a _ came
-0.02 after _ food
-0.02 and bruis
-0.02 and light
-0.02 and very
-0.02 ankl
-0.02 baby not
-0.02 better now
-0.02 boy _ vomit
-0.02 come in
-0.02 edge
-0.02 face with
-0.02 feel heavy
-0.02 few
-0.02 for _ and
-0.02 got his
-0.02 had _ pain
-0.02 he _ up
-0.02 his shin
-0.02 i _ clean
-0.02 im so
-0.02 in _ mountain
-0.02 in june
-0.02 iron
-0.02 is _ #
-0.02 is _ is
-0.02 it normal
-0.02 its better
-0.02 june
-0.02 keep _ to
-0.02 keep _ up
-0.02 levothyroxine
-0.02 los
-0.02 los weight
-0.02 mouth burn
-0.02 my
-0.02 my _ bone
-0.02 my _ off
-0.02 my bike
-0.02 my temp
-0.02 next _ my
-0.02 on day
-0.02 pain _ high
-0.02 pain up
-0.02 pill _ my
-0.02 pit
-0.02 pulse
-0.02 rate _ #11+
-0.02 rate is
-0.02 shunt
-0.02 sick
-0.02 skin _ the
-0.02 smil
-0.02 son
-0.02 spinn _ i
-0.02 start like
-0.02 sugar
-0.02 tampon
-0.02 the _ its
-0.02 threw _ twice
-0.02 told
-0.02 up high
-0.02 up twice
-0.02 vaginal
-0.02 want to
-0.02 wasp sting
-0.02 water and
-0.02 went _ in
-0.02 what _ i
-0.02 with _ blood
-0.02 work and
-0.02 wrist on
-0.02 yesterday
-0.02 yesterday and
-0.03 # _ he
-0.03 # yo
-0.03 =back_sciatica
-0.03 =ulcer_nsaid
-0.03 ^ _ heater
-0.03 ^ _ like
-0.03 ^ _ rac
-0.03 ^ _ sicknes
-0.03 ^ _ snake
-0.03 ^ calf
-0.03 ^ im
-0.03 ^ lump
-0.03 ^ space
-0.03 a #99+
-0.03 a _ bone
-0.03 a headache
-0.03 a wall
-0.03 after _ surgery
-0.03 and _ ankl
-0.03 and _ knee
-0.03 and _ sleep
-0.03 and cough
-0.03 ankle
-0.03 are _ up
-0.03 ask _ i
-0.03 baby pull
-0.03 bark
-0.03 bark cough
-0.03 bleach and
-0.03 bleed gum
-0.03 blood _ #99+
-0.03 blood _ machine
-0.03 bruis
-0.03 bump _ head
-0.03 car door
-0.03 cut _ tip
-0.03 cut the
-0.03 dad _ diabetic
-0.03 daughter #11+
-0.03 dentur
-0.03 dog _ on
-0.03 dur
-0.03 fell off
-0.03 from _ #
-0.03 full of
-0.03 gasoline
-0.03 get rid
-0.03 goe away
-0.03 got hit
-0.03 got the
-0.03 grandma has
-0.03 hav _ baby
-0.03 havent -slept
-0.03 he _ fine
-0.03 heart flutter
-0.03 i wrote
-0.03 in two
-0.03 is hoarse
-0.03 jk
-0.03 keep gett
-0.03 last two
-0.03 lock in
-0.03 month _ a
-0.03 mucu
-0.03 my _ now
-0.03 my _ site
-0.03 my ankle
-0.03 my lower
-0.03 my rib
-0.03 never
-0.03 of _ chest
-0.03 of _ cough
-0.03 out _ is
-0.03 peanut
-0.03 pressure
-0.03 pressure machine
-0.03 rest
-0.03 rid
-0.03 rid _ it
-0.03 rid of
-0.03 rifle
-0.03 sciatica
-0.03 sciatica down
-0.03 sicknes
-0.03 side is
-0.03 since can
-0.03 small cut
-0.03 snake
-0.03 start today
-0.03 the _ been
-0.03 the _ two
-0.03 thi weekend
-0.03 thing
-0.03 to _ at
-0.03 took all
-0.03 up _ it
-0.03 voice _ hoarse
-0.03 when _ cough
-0.03 wisdom
-0.03 without
-0.03 yellow phlegm
-0.04 # _ no
-0.04 #11+ and
-0.04 -on
-0.04 <as
-0.04 <as <a
-0.04 =both_legs
-0.04 =hypertension
-0.04 =red_patch
-0.04 ^ _ cried
-0.04 ^ _ of
-0.04 ^ _ tooth
-0.04 ^ altitude
-0.04 ^ cast
-0.04 ^ dialysi
-0.04 ^ had
-0.04 ^ hello
-0.04 ^ start
-0.04 a
-0.04 a _ blood
-0.04 a _ feel
-0.04 a speech
-0.04 ach
-0.04 act like
-0.04 and nausea
-0.04 antacid
-0.04 arm _ its
-0.04 arm are
-0.04 been _ #99+
-0.04 bottom
-0.04 bowl
-0.04 breath is
-0.04 burn _ blister
-0.04 cast off
-0.04 chest _ with
-0.04 crack
-0.04 diabet and
-0.04 feel _ tear
-0.04 fish bone
-0.04 flutter
-0.04 foot
-0.04 going _ the
-0.04 has parkinson
-0.04 hello
-0.04 his sleep
-0.04 i _ is
-0.04 i _ with
-0.04 i dont
-0.04 i pres
-0.04 i stand
-0.04 im _ out
-0.04 kidney _ pain
-0.04 last day
-0.04 more and
-0.04 more out
-0.04 my _ pass
-0.04 my _ so
-0.04 palm
-0.04 parkinson
-0.04 parkinson and
-0.04 pill with
-0.04 pink again
-0.04 pressure _ #99+
-0.04 rash on
-0.04 room is
-0.04 room spin
-0.04 six hour
-0.04 smell like
-0.04 smoker
-0.04 stone pain
-0.04 tear
-0.04 testicular
-0.04 the _ leg
-0.04 thick
-0.04 three _ ago
-0.04 tight _ i
-0.04 to his
-0.04 tooth and
-0.04 was _ before
-0.04 with diabet
-0.04 with pus
-0.05 # d
-0.05 <a <seizure
-0.05 <had _ <seizure
-0.05 <seizure
-0.05 =baby
-0.05 =back_pain
-0.05 =injection_joint
-0.05 ^ _ gas
-0.05 ^ _ more
-0.05 ^ _ nana
-0.05 ^ _ stepp
-0.05 ^ _ surgery
-0.05 ^ _ time
-0.05 ^ _ wont
-0.05 ^ gas
-0.05 ^ he
-0.05 ^ head
-0.05 ^ neck
-0.05 ^ pull
-0.05 a #11+
-0.05 a _ crash
-0.05 a _ pink
-0.05 a stomach
-0.05 after surgery
-0.05 ago im
-0.05 and _ for
-0.05 and _ some
-0.05 and _ teeth
-0.05 and feel
-0.05 at home
-0.05 baby has
-0.05 badly and
-0.05 breath _ #
-0.05 but the
-0.05 cancer
-0.05 cant _ the
-0.05 cant put
-0.05 car crash
-0.05 chest _ i
-0.05 doing
-0.05 down my
-0.05 ear and
-0.05 eat my
-0.05 eye vision
-0.05 feet are
-0.05 fine _ -fever
-0.05 gas in
-0.05 gett bigger
-0.05 got _ arm
-0.05 hoarse after
-0.05 husband _ off
-0.05 i
-0.05 i _ ask
-0.05 i _ her
-0.05 i _ put
-0.05 i havent
-0.05 i stepp
-0.05 in _ new
-0.05 knee _ last
-0.05 last _ than
-0.05 let
-0.05 light _ me
-0.05 little pink
-0.05 me _ my
-0.05 month and
-0.05 morn _ one
-0.05 my _ all
-0.05 my _ no
-0.05 my cast
-0.05 my chair
-0.05 my flight
-0.05 my incision
-0.05 my nana
-0.05 my pee
-0.05 my shin
-0.05 nail
-0.05 nana
-0.05 neck _ stiff
-0.05 needl
-0.05 next to
-0.05 push it
-0.05 quiet
-0.05 school say
-0.05 scooter
-0.05 skin _ my
-0.05 smell _ in
-0.05 smoke _ my
-0.05 son hasnt
-0.05 spin
-0.05 surgery cut
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 the _ before
-0.05 ther _ in
-0.05 twice _ and
-0.05 urine
-0.05 was _ last
-0.05 went _ after
-0.06 #11+ _ pregnant
-0.06 -at
-0.06 -bump
-0.06 -more
-0.06 -the
-0.06 <ago and
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
-0.06 <my _ <check
-0.06 <stroke <in
-0.06 <stroke _ <#99+
-0.06 =crohns
-0.06 =spine_injury
-0.06 =tetanus_due
-0.06 ?of _ ?stroke
-0.06 ?stroke _ a
-0.06 ^ _ are
-0.06 ^ _ breast
-0.06 ^ _ cousin
-0.06 ^ _ next
-0.06 ^ _ sneez
-0.06 ^ _ swallow
-0.06 ^ _ thought
-0.06 ^ all
-0.06 ^ crohn
-0.06 ^ drank
-0.06 ^ hand
-0.06 a _ itchy
-0.06 a few
-0.06 after _ a
-0.06 after _ fell
-0.06 allergic
-0.06 and _ eat
-0.06 at _ week
-0.06 bad the
-0.06 ball
-0.06 bit itchy
-0.06 breath _ usual
-0.06 breath than
-0.06 bus
-0.06 check for
-0.06 cold _ and
-0.06 cousin
-0.06 crohn
-0.06 do _ clean
-0.06 ear _ out
-0.06 ear stick
-0.06 every feed
-0.06 fad
-0.06 fine _ he
-0.06 get _ refill
-0.06 get heartburn
-0.06 got _ up
-0.06 got stung
-0.06 had _ diarrhea
-0.06 had chest
-0.06 her _ a
-0.06 hurt _ baby
-0.06 i _ heartburn
-0.06 in _ calf
-0.06 is _ to
-0.06 itch and
-0.06 keep water
-0.06 ladder
-0.06 left side
-0.06 look purple
-0.06 lump in
-0.06 marfan
-0.06 me
-0.06 moved
-0.06 my _ my
-0.06 my _ over
-0.06 my cousin
-0.06 my grandpa
-0.06 my mother
-0.06 neck _ the
-0.06 no -bump
-0.06 nobody
-0.06 of _ than
-0.06 of _ when
-0.06 often
-0.06 on me
-0.06 pacemaker _ is
-0.06 purple _ on
-0.06 quit
-0.06 rac heart
-0.06 roof
-0.06 shoulder hurt
-0.06 sister had
-0.06 son _ #11+
-0.06 son isnt
-0.06 sore and
-0.06 stop _ bleed
-0.06 surgery on
-0.06 the bus
-0.06 the swell
-0.06 to _ side
-0.06 to _ to
-0.06 to one
-0.06 too
-0.06 trampoline
-0.06 two _ no
-0.06 up _ a
-0.06 up fast
-0.06 using
-0.06 wait
-0.06 when _ and
-0.06 when _ stand
-0.06 wont button
-0.06 xarelto
-0.06 yesterday _ its
-0.07 # _ i
-0.07 # so
-0.07 #11+ _ a
-0.07 #11+ month
-0.07 #11+ yr
-0.07 -fever _ -week
-0.07 -talk
-0.07 <a _ <five
-0.07 <my <year
-0.07 <need <my
-0.07 <need _ <year
-0.07 <therapy
-0.07 =cramps
-0.07 =nausea
-0.07 ?a ?cut
-0.07 ?call ?for
-0.07 ?come
-0.07 ?come ?in
-0.07 ?come _ ?for
-0.07 ?cut
-0.07 ?if ?a
-0.07 ?if _ ?cut
-0.07 ?in ?for
-0.07 ?know _ ?a
-0.07 ^ _ <had
-0.07 ^ _ birth
-0.07 ^ _ crack
-0.07 ^ _ last
-0.07 ^ _ near
-0.07 ^ _ numb
-0.07 ^ _ turn
-0.07 ^ _ yr
-0.07 ^ since
-0.07 ^ stepp
-0.07 a _ an
-0.07 a _ just
-0.07 a _ sometim
-0.07 a bad
-0.07 a beat
-0.07 ago _ im
-0.07 aid clas
-0.07 and _ bp
-0.07 and noth
-0.07 and they
-0.07 arm went
-0.07 away
-0.07 back after
-0.07 balance
-0.07 beat _ when
-0.07 beat sometim
-0.07 belly and
-0.07 bleed _ a
-0.07 breath _ cough
-0.07 cabinet
-0.07 can _ send
-0.07 cant _ in
-0.07 church
-0.07 coffee doctor
-0.07 come at
-0.07 cramp
-0.07 day _ have
-0.07 do _ take
-0.07 drink _ doctor
-0.07 faint _ church
-0.07 feel a
-0.07 fever _ a
-0.07 fever _ wont
-0.07 finger _ blue
-0.07 first _ clas
-0.07 for _ had
-0.07 for three
-0.07 get _ work
-0.07 get off
-0.07 go _ when
-0.07 his _ went
-0.07 his arm
-0.07 his heart
-0.07 how many
-0.07 i ?come
-0.07 i _ ?for
-0.07 i _ ?in
-0.07 i _ be
-0.07 i _ she
-0.07 if i
-0.07 in church
-0.07 is _ now
-0.07 is now
-0.07 keppra
-0.07 left _ tingl
-0.07 len _ stuck
-0.07 lost _ pound
-0.07 metformin
-0.07 month old
-0.07 much _ i
-0.07 my _ #
-0.07 my _ hit
-0.07 need _ fast
-0.07 next _ #
-0.07 off _ at
-0.07 off _ bike
-0.07 off work
-0.07 on _ #
-0.07 on _ cabinet
-0.07 over my
-0.07 own
-0.07 pass _ for
-0.07 period _ a
-0.07 pres
-0.07 seizure _ morn
-0.07 seizure thi
-0.07 shock from
-0.07 skip _ beat
-0.07 skip a
-0.07 sleep _ im
-0.07 so _ that
-0.07 so after
-0.07 soccer
-0.07 sometim _ i
-0.07 sometim when
-0.07 start _ and
-0.07 stomach bug
-0.07 sudden _ headache
-0.07 swollen red
-0.07 tak a
-0.07 the cabinet
-0.07 though
-0.07 three week
-0.07 throat _ i
-0.07 tiny red
-0.07 to fast
-0.07 up _ #
-0.07 was _ tv
-0.07 was watch
-0.07 weed
-0.07 week _ #11+
-0.07 what can
-0.07 will
-0.07 work _ #
-0.07 work at
-0.07 work had
-0.07 you send
-0.08 # _ from
-0.08 -chest _ -no
-0.08 <#99+ <what
-0.08 <ago _ <want
-0.08 <and <want
-0.08 <dad
-0.08 <dad <had
-0.08 <dad _ <a
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <her
-0.08 <in _ <what
-0.08 <my <dad
-0.08 <my <gallbladder
-0.08 <of
-0.08 <want <to
-0.08 <year _ and
-0.08 =throat_sore
-0.08 =thrown_off
-0.08 ?baby
-0.08 ?if _ ?baby
-0.08 ?my ?baby
-0.08 ^ _ <dad
-0.08 ^ _ swell
-0.08 ^ about
-0.08 ^ bleach
-0.08 ^ broke
-0.08 ^ heat
-0.08 ^ leg
-0.08 ^ rash
-0.08 ^ tampon
-0.08 a _ time
-0.08 after drink
-0.08 ago my
-0.08 all better
-0.08 and _ bother
-0.08 and _ but
-0.08 and belly
-0.08 aspirin
-0.08 asthma
-0.08 at _ pool
-0.08 at work
-0.08 ate someth
-0.08 badly
-0.08 bit _ i
-0.08 boy _ #
-0.08 bug
-0.08 clean product
-0.08 come _ goe
-0.08 come and
-0.08 due date
-0.08 edge of
-0.08 fever _ two
-0.08 flu _ week
-0.08 flu last
-0.08 for a
-0.08 front
-0.08 get _ bit
-0.08 get my
-0.08 glas
-0.08 going _ for
-0.08 half
-0.08 hand _ swollen
-0.08 hear the
-0.08 heart beat
-0.08 i use
-0.08 is act
-0.08 it
-0.08 its _ now
-0.08 just _ back
-0.08 lab
-0.08 letter for
-0.08 lift _ arm
-0.08 morn _ i
-0.08 my _ #11+
-0.08 my _ date
-0.08 my _ panic
-0.08 my breast
-0.08 nut
-0.08 on glas
-0.08 one _ a
-0.08 pap
-0.08 pap smear
-0.08 product
-0.08 pus
-0.08 quarter _ nine
-0.08 rac at
-0.08 rednes
-0.08 rednes is
-0.08 safe around
-0.08 since my
-0.08 smear
-0.08 sore in
-0.08 steam
-0.08 steam _ my
-0.08 stomach _ the
-0.08 stopp _ #
-0.08 that _ and
-0.08 the _ spot
-0.08 the rednes
-0.08 time _ day
-0.08 to touch
-0.08 twice today
-0.08 usual _ attack
-0.08 usual panic
-0.08 we do
-0.08 well and
-0.08 with _ phlegm
-0.08 wont _ it
-0.08 yo girl
-0.09 -belly
-0.09 -fever -or
-0.09 <a <heart
-0.09 <a <miscarriage
-0.09 <a _ <two
-0.09 <college
-0.09 <died _ <a
-0.09 <drink
-0.09 <drink _ <year
-0.09 <had _ <miscarriage
-0.09 <had _ <stroke
-0.09 <he
-0.09 <i <stopp
-0.09 <i _ <drink
-0.09 <in <college
-0.09 <like
-0.09 <miscarriage
-0.09 <miscarriage <two
-0.09 <miscarriage _ <year
-0.09 <of _ <stroke
-0.09 <pain _ <year
-0.09 <stopp
-0.09 <stopp <drink
-0.09 <stroke <last
-0.09 <suicide
-0.09 <would
-0.09 <would <like
-0.09 <year _ <was
-0.09 ?a _ ?clot
-0.09 ?a _ ?heart
-0.09 ?and
-0.09 ?avoid
-0.09 ?has
-0.09 ?heart ?rate
-0.09 ?if ?someone
-0.09 ?rate
-0.09 ?someone
-0.09 ^ _ <last
-0.09 ^ _ <stopp
-0.09 ^ _ cell
-0.09 ^ _ hear
-0.09 ^ _ lower
-0.09 ^ _ up
-0.09 ^ _ wisdom
-0.09 ^ bf
-0.09 ^ came
-0.09 ^ sickle
-0.09 ^ smoke
-0.09 a _ exam
-0.09 a _ thi
-0.09 a mile
-0.09 after i
-0.09 ankle _ a
-0.09 at _ thirty
-0.09 at nine
-0.09 back _ work
-0.09 better and
-0.09 bf
-0.09 bit when
-0.09 bruis and
-0.09 burn _ on
-0.09 but
-0.09 can _ fine
-0.09 can _ it
-0.09 can swallow
-0.09 constipat _ two
-0.09 day now
-0.09 do ?if
-0.09 do _ ?someone
-0.09 drink coffee
-0.09 eat _ and
-0.09 eyelid
-0.09 feel so
-0.09 fever _ the
-0.09 fine _ need
-0.09 finish
-0.09 forearm
-0.09 garden no
-0.09 go _ to
-0.09 had knee
-0.09 has diabet
-0.09 headache since
-0.09 her face
-0.09 hip replacement
-0.09 i _ ?if
-0.09 i _ them
-0.09 i fell
-0.09 i go
-0.09 i hit
-0.09 i start
-0.09 im _ before
-0.09 im _ to
-0.09 is _ after
-0.09 is spread
-0.09 just _ sore
-0.09 leg _ spread
-0.09 low mood
-0.09 mile
-0.09 mom _ a
-0.09 mom leg
-0.09 mood
-0.09 more
-0.09 mov
-0.09 much _ a
-0.09 my _ cold
-0.09 my _ hard
-0.09 my knee
-0.09 nervou before
-0.09 of _ for
-0.09 of heart
-0.09 on _ meter
-0.09 oxygen reader
-0.09 reader
-0.09 reader _ #11+
-0.09 reader say
-0.09 see well
-0.09 sore _ runn
-0.09 swallow fine
-0.09 swell on
-0.09 th _ #
-0.09 the neck
-0.09 to _ can
-0.09 to work
-0.09 toddler
-0.09 tongue and
-0.09 two
-0.09 under my
-0.09 very tired
-0.09 when doe
-0.09 when she
-0.09 writ
-0.09 you treat
-0.1 #11+ _ right
-0.1 -or _ -pain
-0.1 <#99+ _ <i
-0.1 <a <kidney
-0.1 <clot
-0.1 <faint <once
-0.1 <food
-0.1 <have <panic
-0.1 <have _ <attack
-0.1 <i _ <once
-0.1 <need <a
-0.1 <panic
-0.1 <panic <attack
-0.1 <to _ <panic
-0.1 <was <a
-0.1 =allergen
-0.1 =splinter_small
-0.1 =weight_loss
-0.1 ?do _ ?prevent
-0.1 ?to
-0.1 ^ _ face
-0.1 ^ _ gum
-0.1 ^ _ kid
-0.1 ^ _ scalp
-0.1 ^ _ scar
-0.1 ^ _ start
-0.1 ^ baby
-0.1 ^ one
-0.1 ^ purple
-0.1 ^ thyroid
-0.1 ^ wednesday
-0.1 a _ it
-0.1 a _ stiff
-0.1 a _ to
-0.1 a deep
-0.1 a letter
-0.1 a ride
-0.1 a spacer
-0.1 after bad
-0.1 and _ swollen
-0.1 and sneez
-0.1 apart
-0.1 at _ or
-0.1 at _ to
-0.1 at _ tomorrow
-0.1 bandaid _ fine
-0.1 bang
-0.1 bit _ no
-0.1 bit _ when
-0.1 bit dizzy
-0.1 bit stiff
-0.1 by my
-0.1 can _ come
-0.1 card
-0.1 clean a
-0.1 copd and
-0.1 daughter _ is
-0.1 daughter ate
-0.1 day _ christma
-0.1 day before
-0.1 day is
-0.1 day one
-0.1 do _ ?call
-0.1 drink cold
-0.1 feel _ now
-0.1 fever for
-0.1 fine since
-0.1 forever
-0.1 get _ too
-0.1 has _ sore
-0.1 high _ pressure
-0.1 high blood
-0.1 hik
-0.1 hurt _ wife
-0.1 i ?call
-0.1 i _ cold
-0.1 i _ fine
-0.1 i almost
-0.1 i burn
-0.1 i come
-0.1 i leave
-0.1 insurance card
-0.1 is _ thi
-0.1 is _ today
-0.1 is stuck
-0.1 itchy scalp
-0.1 its _ bit
-0.1 kid has
-0.1 like tear
-0.1 me _ at
-0.1 much _ the
-0.1 my finger
-0.1 my sugar
-0.1 my urine
-0.1 nose _ sneez
-0.1 now need
-0.1 number _ i
-0.1 number do
-0.1 on
-0.1 over _ the
-0.1 over in
-0.1 pain on
-0.1 play _ drink
-0.1 play and
-0.1 pneumonia _ the
-0.1 rash _ fever
-0.1 runny _ and
-0.1 said it
-0.1 since _ im
-0.1 sleep _ my
-0.1 son is
-0.1 spacer
-0.1 spread
-0.1 start thi
-0.1 stove
-0.1 swallow my
-0.1 thyroid
-0.1 tired _ after
-0.1 today im
-0.1 toe
-0.1 tooth _ when
-0.1 try
-0.1 up _ stuff
-0.1 was _ thi
-0.1 week _ my
-0.1 what number
-0.1 with _ nail
-0.1 yesterday _ when
-0.1 yesterday hurt
-0.1 yesterday im
-0.1 you _ #
-0.1 you _ my
-0.11 # _ a
-0.11 # _ tomorrow
-0.11 #11+ with
-0.11 <a <fever
-0.11 <attack _ <#99+
-0.11 <before
-0.11 <blood
-0.11 <fever
-0.11 <had _ <fever
-0.11 <heart _ <in
-0.11 <pain
-0.11 <pain <last
-0.11 <shot
-0.11 <ten
-0.11 <ten <year
-0.11 <ten _ <ago
-0.11 <they
-0.11 <to _ <about
-0.11 <want
-0.11 <was <fine
-0.11 ?a ?normal
-0.11 ?is _ ?normal
-0.11 ?normal
-0.11 ^ _ drool
-0.11 ^ _ grandma
-0.11 ^ _ morn
-0.11 ^ gave
-0.11 ^ glucose
-0.11 after soda
-0.11 aid _ for
-0.11 aid kit
-0.11 and _ an
-0.11 been _ that
-0.11 been like
-0.11 bluish
-0.11 came _ sudden
-0.11 can _ swim
-0.11 chest when
-0.11 cold last
-0.11 cough syrup
-0.11 day at
-0.11 december #
-0.11 do _ treat
-0.11 doe my
-0.11 ear _ and
-0.11 energy
-0.11 except
-0.11 except friday
-0.11 feel _ i
-0.11 first _ kit
-0.11 for week
-0.11 get _ new
-0.11 giv a
-0.11 happen
-0.11 he keep
-0.11 healthy
-0.11 husband _ #11+
-0.11 i swim
-0.11 in _ first
-0.11 it start
-0.11 itchy eye
-0.11 ive had
-0.11 kit
-0.11 kit for
-0.11 last _ after
-0.11 license
-0.11 me at
-0.11 monday morn
-0.11 month _ vaccin
-0.11 my _ fell
-0.11 my _ pop
-0.11 my _ woke
-0.11 my coworker
-0.11 my grandma
-0.11 need #
-0.11 night after
-0.11 no _ -#11+
-0.11 no energy
-0.11 on _ hand
-0.11 on sudden
-0.11 physical for
-0.11 pump site
-0.11 quarter past
-0.11 red bump
-0.11 ride a
-0.11 small _ bump
-0.11 soda
-0.11 son _ up
-0.11 son woke
-0.11 spot on
-0.11 stair _ like
-0.11 stair been
-0.11 sugar _ #99+
-0.11 syrup
-0.11 the chest
-0.11 tingl _ i
-0.11 tomorrow night
-0.11 took #
-0.11 tooth _ a
-0.11 toy
-0.11 treat
-0.11 tummy is
-0.11 up _ nose
-0.11 want it
-0.11 week postpartum
-0.11 with _ of
-0.11 woke with
-0.11 worri
-0.11 worri about
-0.11 yesterday _ i
-0.11 yo _ sudden
-0.11 yo _ with
-0.12 # _ on
-0.12 #11+ _ man
-0.12 #11+ _ monday
-0.12 #11+ tomorrow
-0.12 #99+ over
-0.12 -no -trouble
-0.12 -thought
-0.12 -thought -of
-0.12 <and <it
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <had <my
-0.12 <i <be
-0.12 <my _ <out
-0.12 <my _ <was
-0.12 <stroke _ <year
-0.12 =asthma
-0.12 ?are _ ?sign
-0.12 ?heart
-0.12 ?the ?sign
-0.12 ^ _ cough
-0.12 ^ _ had
-0.12 ^ _ some
-0.12 ^ _ test
-0.12 ^ boil
-0.12 ^ out
-0.12 ^ three
-0.12 a _ on
-0.12 a bead
-0.12 a coin
-0.12 a pain
-0.12 a week
-0.12 after _ flight
-0.12 alcohol with
-0.12 all _ my
-0.12 almost
-0.12 and _ a
-0.12 and _ baby
-0.12 around #
-0.12 at _ gym
-0.12 at quarter
-0.12 bead
-0.12 bead _ her
-0.12 bead up
-0.12 big _ of
-0.12 breath _ now
-0.12 breath today
-0.12 can _ check
-0.12 can _ move
-0.12 can _ on
-0.12 cant _ out
-0.12 coin
-0.12 cramp _ my
-0.12 day _ im
-0.12 day breath
-0.12 drank _ much
-0.12 drank a
-0.12 drank too
-0.12 drink _ with
-0.12 drink alcohol
-0.12 drink and
-0.12 eye from
-0.12 few small
-0.12 first monday
-0.12 for _ control
-0.12 for _ my
-0.12 for poison
-0.12 get _ for
-0.12 got copd
-0.12 had _ stroke
-0.12 had diarrhea
-0.12 have _ small
-0.12 he _ his
-0.12 headache for
-0.12 heal nice
-0.12 heart pound
-0.12 hip is
-0.12 hold _ pee
-0.12 how _ doe
-0.12 i _ alcohol
-0.12 i _ im
-0.12 i bring
-0.12 i move
-0.12 im a
-0.12 in _ heat
-0.12 is _ bad
-0.12 is _ breath
-0.12 itch from
-0.12 just _ up
-0.12 left _ then
-0.12 lie down
-0.12 long _ a
-0.12 long doe
-0.12 lot
-0.12 man
-0.12 monday _ december
-0.12 move _ visit
-0.12 my after
-0.12 my headache
-0.12 my visit
-0.12 next _ in
-0.12 nice
-0.12 no -thought
-0.12 nose and
-0.12 number _ poison
-0.12 of _ since
-0.12 of _ today
-0.12 ok _ fly
-0.12 old _ a
-0.12 old put
-0.12 one week
-0.12 poison control
-0.12 pushup _ when
-0.12 pushup hurt
-0.12 put _ bead
-0.12 ran _ of
-0.12 right lower
-0.12 safe _ a
-0.12 sepsi
-0.12 should _ bring
-0.12 should _ eat
-0.12 sore _ for
-0.12 speck
-0.12 stair _ the
-0.12 stomach _ when
-0.12 swell _ little
-0.12 teeth and
-0.12 the _ when
-0.12 throat _ a
-0.12 to _ next
-0.12 toddler throw
-0.12 was chok
-0.12 week _ and
-0.12 week _ should
-0.12 when hungry
-0.12 who _ i
-0.12 year _ put
-0.12 yo man
-0.13 # k
-0.13 # of
-0.13 #11+ _ girl
-0.13 #99+ for
-0.13 -and -no
-0.13 -bladder
-0.13 -fever just
-0.13 -pain -no
-0.13 <a <baby
-0.13 <arm
-0.13 <baby
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <mom
-0.13 <my <arm
-0.13 <my <mom
-0.13 =cut_by_accident
-0.13 ?an
-0.13 ?call
-0.13 ?is ?an
-0.13 ?mean
-0.13 ?what _ ?an
-0.13 ^ <broke
-0.13 ^ _ -bleed
-0.13 ^ _ <mom
-0.13 ^ _ drown
-0.13 ^ _ flight
-0.13 ^ _ have
-0.13 ^ _ leak
-0.13 ^ before
-0.13 ^ my
-0.13 ^ pump
-0.13 ^ roll
-0.13 a first
-0.13 allergic _ cat
-0.13 along _ has
-0.13 and a
-0.13 and it
-0.13 any time
-0.13 at _ pm
-0.13 back with
-0.13 before _ tomorrow
-0.13 bit sore
-0.13 breath after
-0.13 breath feel
-0.13 bypas
-0.13 can _ talk
-0.13 can _ use
-0.13 can the
-0.13 cant do
-0.13 carsick
-0.13 check it
-0.13 clean
-0.13 college
-0.13 com in
-0.13 cramp and
-0.13 d
-0.13 day off
-0.13 detergent
-0.13 detergent itchy
-0.13 ear hurt
-0.13 faint at
-0.13 far away
-0.13 fingernail
-0.13 flight next
-0.13 from _ detergent
-0.13 from laugh
-0.13 gastric
-0.13 gastric bypas
-0.13 get carsick
-0.13 glass thing
-0.13 grandmother
-0.13 had pneumonia
-0.13 had thi
-0.13 hand _ when
-0.13 have high
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 hive _ my
-0.13 hive on
-0.13 hole
-0.13 hour after
-0.13 how _ should
-0.13 i _ carsick
-0.13 i _ him
-0.13 i _ no
-0.13 i give
-0.13 in _ arm
-0.13 is heal
-0.13 it _ bleed
-0.13 it ok
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 jump off
-0.13 k
-0.13 last _ better
-0.13 long _ next
-0.13 mild _ after
-0.13 much _ and
-0.13 my _ are
-0.13 my _ bled
-0.13 my _ broke
-0.13 my _ spit
-0.13 my _ surgery
-0.13 my due
-0.13 my shoulder
-0.13 my son
-0.13 need _ new
-0.13 new _ itchy
-0.13 new detergent
-0.13 no _ -and
-0.13 normal _ a
-0.13 off _ bridge
-0.13 off _ is
-0.13 off _ ladder
-0.13 on and
-0.13 one is
-0.13 out _ insulin
-0.13 pale _ cold
-0.13 pill a
-0.13 rash _ new
-0.13 refus
-0.13 regular
-0.13 sat
-0.13 sex
-0.13 shin
-0.13 shot do
-0.13 side _ while
-0.13 since _ birth
-0.13 sore since
-0.13 stair at
-0.13 sting
-0.13 stuff _ my
-0.13 swell _ i
-0.13 take _ the
-0.13 take in
-0.13 that _ for
-0.13 the _ an
-0.13 the _ rd
-0.13 the birth
-0.13 the shingl
-0.13 throw _ for
-0.13 to cat
-0.13 tomorrow _ #
-0.13 took the
-0.13 tuesday _ i
-0.13 tuesday can
-0.13 up for
-0.13 week what
-0.13 what a
-0.13 what vaccin
-0.13 work in
-0.13 wrong
-0.13 yesterday after
-0.14 # _ has
-0.14 # _ monday
-0.14 # _ need
-0.14 # _ tuesday
-0.14 -hurt -myself
-0.14 -myself
-0.14 -out
-0.14 <an
-0.14 <ear
-0.14 <had _ <heart
-0.14 <once
-0.14 <should
-0.14 <should <i
-0.14 <what
-0.14 <year _ <i
-0.14 =asthma_mild
-0.14 =getting_worse
-0.14 ^ _ -pain
-0.14 ^ _ itchy
-0.14 ^ _ mother
-0.14 ^ a
-0.14 ^ saturday
-0.14 ^ smell
-0.14 a _ breath
-0.14 a _ fever
-0.14 a _ throat
-0.14 a dentist
-0.14 a normal
-0.14 after _ antibiotic
-0.14 after bean
-0.14 after tomorrow
-0.14 again
-0.14 all _ pill
-0.14 arm feel
-0.14 at the
-0.14 back to
-0.14 because of
-0.14 before noon
-0.14 bit _ after
-0.14 bother
-0.14 can _ drink
-0.14 can _ exercise
-0.14 clas
-0.14 contrast
-0.14 covid
-0.14 cramp _ #
-0.14 day _ tomorrow
-0.14 dec _ th
-0.14 diarrhea _ #
-0.14 did _ lot
-0.14 disease
-0.14 dizzy _ boat
-0.14 doctor _ it
-0.14 ear _ when
-0.14 eat _ play
-0.14 faint when
-0.14 far _ are
-0.14 fast after
-0.14 fast before
-0.14 fever of
-0.14 fine just
-0.14 fine no
-0.14 flos
-0.14 for _ day
-0.14 for _ in
-0.14 for _ mild
-0.14 glas _ wine
-0.14 grandpa _ a
-0.14 had _ and
-0.14 he _ on
-0.14 he took
-0.14 hold his
-0.14 hurt _ he
-0.14 hurt _ i
-0.14 i _ a
-0.14 i _ coffee
-0.14 i _ my
-0.14 i exercise
-0.14 i flos
-0.14 i test
-0.14 in _ toddler
-0.14 in december
-0.14 inhaler work
-0.14 is _ with
-0.14 it rain
-0.14 jaw pain
-0.14 late _ is
-0.14 late today
-0.14 light bother
-0.14 long is
-0.14 my tonsil
-0.14 no _ -in
-0.14 nurse _ it
-0.14 nurse _ my
-0.14 nurse haha
-0.14 of _ with
-0.14 of wine
-0.14 on _ the
-0.14 on boat
-0.14 one arm
-0.14 or sunday
-0.14 past _ on
-0.14 pill late
-0.14 quit _ and
-0.14 rash _ blister
-0.14 referral
-0.14 saturday _ sunday
-0.14 saturday or
-0.14 she _ up
-0.14 son _ off
-0.14 son fell
-0.14 steak
-0.14 stomach pain
-0.14 surgery _ is
-0.14 take _ blood
-0.14 take _ for
-0.14 the _ hurt
-0.14 throat _ two
-0.14 throat for
-0.14 today _ that
-0.14 today is
-0.14 tomorrow _ the
-0.14 tummy
-0.14 want _ kill
-0.14 want _ know
-0.14 watch tv
-0.14 week _ better
-0.14 when _ flos
-0.14 when _ rain
-0.14 when it
-0.15 #11+ day
-0.15 -of -breath
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <about
-0.15 <attack <in
-0.15 <be
-0.15 <bender
-0.15 <bender <last
-0.15 <bender _ <month
-0.15 <can _ <get
-0.15 <died <of
-0.15 <fender
-0.15 <fender <bender
-0.15 <fender _ <last
-0.15 <gallbladder
-0.15 <i <used
-0.15 <i _ <test
-0.15 <my _ <died
-0.15 ?a _ ?in
-0.15 ?do ?you
-0.15 ?do _ ?treat
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?get
-0.15 ?how _ ?you
-0.15 ?in ?a
-0.15 ?the _ ?of
-0.15 ?treat
-0.15 ?treat ?a
-0.15 ?you ?treat
-0.15 ?you _ ?a
-0.15 ^ <fender
-0.15 ^ _ <bender
-0.15 ^ _ <used
-0.15 ^ _ cream
-0.15 ^ _ free
-0.15 ^ _ wrist
-0.15 ^ foot
-0.15 ^ hot
-0.15 a _ form
-0.15 a colonoscopy
-0.15 a sore
-0.15 a toilet
-0.15 after feed
-0.15 after star
-0.15 alway have
-0.15 and _ from
-0.15 and watery
-0.15 anxiou
-0.15 at _ screen
-0.15 at me
-0.15 back _ mexico
-0.15 back at
-0.15 beer
-0.15 before christma
-0.15 birth
-0.15 can _ play
-0.15 check in
-0.15 clock
-0.15 cold _ a
-0.15 cold _ winter
-0.15 cold hand
-0.15 cold in
-0.15 constipat _ three
-0.15 cramp at
-0.15 cut _ heal
-0.15 day _ week
-0.15 day for
-0.15 doctor say
-0.15 eye itchy
-0.15 fine can
-0.15 for _ headache
-0.15 for eat
-0.15 for month
-0.15 fri
-0.15 from _ screen
-0.15 from mexico
-0.15 had _ replacement
-0.15 had _ stomach
-0.15 have _ blood
-0.15 headache _ star
-0.15 heat
-0.15 how _ water
-0.15 i _ high
-0.15 i last
-0.15 im _ eat
-0.15 im for
-0.15 in #
-0.15 in _ throat
-0.15 is #
-0.15 is green
-0.15 is too
-0.15 it burn
-0.15 itchy _ watery
-0.15 its _ again
-0.15 jaw _ when
-0.15 knee _ #
-0.15 little red
-0.15 mexico
-0.15 mild rash
-0.15 much _ should
-0.15 much water
-0.15 my _ bump
-0.15 my _ burn
-0.15 my test
-0.15 next _ what
-0.15 next available
-0.15 now _ fine
-0.15 numb _ i
-0.15 of _ bed
-0.15 of bed
-0.15 of next
-0.15 on dialysi
-0.15 or _ on
-0.15 out _ bed
-0.15 painful blister
-0.15 poop
-0.15 pull up
-0.15 replacement #
-0.15 reschedule my
-0.15 session
-0.15 should _ drink
-0.15 should a
-0.15 sometime next
-0.15 son eye
-0.15 star _ the
-0.15 star at
-0.15 sting _ my
-0.15 stomach _ after
-0.15 surgery
-0.15 test result
-0.15 the _ time
-0.15 the _ tomorrow
-0.15 the squeez
-0.15 thi is
-0.15 thur #
-0.15 tingl when
-0.15 tired from
-0.15 to _ when
-0.15 to have
-0.15 tylenol _ my
-0.15 typ
-0.15 up a
-0.15 water _ i
-0.15 water should
-0.15 went to
-0.15 what _ number
-0.15 with _ for
-0.15 with her
-0.15 yesterday _ bit
-0.15 yesterday a
-0.16 #11+ _ when
-0.16 #99+ chill
-0.16 -#11+
-0.16 -ear
-0.16 -leg
-0.16 <# <year
-0.16 <a _ <attack
-0.16 <a _ <last
-0.16 <heart <attack
-0.16 <i <faint
-0.16 <kidney
-0.16 <my <fami
-0.16 <run
-0.16 <run <in
-0.16 <run _ <my
-0.16 =discharge
-0.16 ?for ?a
-0.16 ?sign _ ?a
-0.16 ^ _ <son
-0.16 ^ _ drain
-0.16 ^ _ ear
-0.16 ^ _ food
-0.16 ^ _ friday
-0.16 ^ _ hot
-0.16 ^ _ len
-0.16 ^ _ lost
-0.16 ^ cough
-0.16 ^ make
-0.16 ^ nail
-0.16 ^ red
-0.16 ^ shaky
-0.16 a _ look
-0.16 a _ test
-0.16 a snake
-0.16 about
-0.16 ache _ mov
-0.16 after _ no
-0.16 air i
-0.16 all night
-0.16 and #
-0.16 and _ together
-0.16 and ibuprofen
-0.16 ankl _ a
-0.16 are safe
-0.16 at ten
-0.16 baseball
-0.16 bled _ i
-0.16 bled when
-0.16 blood _ check
-0.16 bp med
-0.16 breath smell
-0.16 burp _ lot
-0.16 burp a
-0.16 c _ #
-0.16 contact len
-0.16 cough since
-0.16 different
-0.16 do if
-0.16 double dose
-0.16 ear pop
-0.16 feel _ work
-0.16 first _ of
-0.16 floater _ had
-0.16 floater ive
-0.16 fridge
-0.16 from #
-0.16 from _ to
-0.16 had _ year
-0.16 had for
-0.16 have _ bruise
-0.16 hear test
-0.16 heart _ since
-0.16 heavier
-0.16 heavier _ usual
-0.16 heavier than
-0.16 hes fine
-0.16 how _ bleach
-0.16 hurt in
-0.16 husband _ diabetic
-0.16 husband leg
-0.16 i _ #99+
-0.16 i _ food
-0.16 i _ for
-0.16 i _ if
-0.16 i _ one
-0.16 i burp
-0.16 i take
-0.16 ibuprofen _ a
-0.16 ibuprofen together
-0.16 insurance cover
-0.16 is on
-0.16 it i
-0.16 ive _ for
-0.16 know my
-0.16 last _ of
-0.16 last friday
-0.16 late _ that
-0.16 len
-0.16 me about
-0.16 monday _ #11+
-0.16 much bleach
-0.16 my _ med
-0.16 my _ sleep
-0.16 new _ prescription
-0.16 next checkup
-0.16 night cant
-0.16 no -trouble
-0.16 no _ -breath
-0.16 normal to
-0.16 number for
-0.16 of _ can
-0.16 of _ thi
-0.16 off my
-0.16 old _ is
-0.16 on _ head
-0.16 on a
-0.16 or _ for
-0.16 panic
-0.16 panic attack
-0.16 plan to
-0.16 prescription expir
-0.16 pressure check
-0.16 quarter to
-0.16 red _ on
-0.16 same time
-0.16 should _ get
-0.16 spill
-0.16 stain
-0.16 stand _ too
-0.16 stitch _ my
-0.16 stitch _ out
-0.16 stitch come
-0.16 stool _ after
-0.16 tan
-0.16 teen sleep
-0.16 thank
-0.16 the _ checkup
-0.16 the _ friday
-0.16 the clinic
-0.16 the first
-0.16 the number
-0.16 therapist
-0.16 tinnitu
-0.16 to eat
-0.16 together
-0.16 took _ bp
-0.16 tv
-0.16 tylenol and
-0.16 vaccin _ i
-0.16 vaccin do
-0.16 vitamin d
-0.16 want _ hear
-0.16 we had
-0.16 week can
-0.16 what _ is
-0.16 when the
-0.16 white _ on
-0.16 work _ the
-0.17 # in
-0.17 #11+ pm
-0.17 -blood -no
-0.17 -blood _ -fever
-0.17 -dizzines
-0.17 -no -fever
-0.17 -smell
-0.17 <a <stroke
-0.17 <do <i
-0.17 <do _ <need
-0.17 <get
-0.17 <i <need
-0.17 <stroke
-0.17 =left_ribs
-0.17 =smoker
-0.17 ?are ?the
-0.17 ?cause ?chest
-0.17 ?cause _ ?pain
-0.17 ?know _ ?my
-0.17 ?stres _ ?chest
-0.17 ?what _ ?the
-0.17 ^ #99+
-0.17 ^ _ diabetic
-0.17 ^ _ give
-0.17 ^ _ hasnt
-0.17 ^ _ little
-0.17 ^ _ not
-0.17 ^ _ pound
-0.17 ^ _ scrape
-0.17 ^ _ slept
-0.17 ^ box
-0.17 ^ green
-0.17 ^ nervou
-0.17 ^ runny
-0.17 ^ shampoo
-0.17 a _ heartburn
-0.17 a crayon
-0.17 a fortnight
-0.17 a one
-0.17 a tia
-0.17 a toy
-0.17 after
-0.17 after _ every
-0.17 an erection
-0.17 and white
-0.17 arm from
-0.17 at _ and
-0.17 bed for
-0.17 bit swollen
-0.17 blood _ log
-0.17 both side
-0.17 come _ tomorrow
-0.17 corner
-0.17 cough _ my
-0.17 crie _ -tear
-0.17 crie _ i
-0.17 crie when
-0.17 crie without
-0.17 day _ the
-0.17 doctor said
-0.17 eczema
-0.17 eye itch
-0.17 feel _ late
-0.17 first aid
-0.17 fortnight
-0.17 get _ after
-0.17 get dizzy
-0.17 gett worse
-0.17 glass _ me
-0.17 good now
-0.17 got her
-0.17 had my
-0.17 hurt _ out
-0.17 i _ dizzy
-0.17 i _ two
-0.17 i _ walk
-0.17 i am
-0.17 i bled
-0.17 i work
-0.17 in law
-0.17 is _ good
-0.17 itchy _ from
-0.17 keep _ when
-0.17 keep anyth
-0.17 law
-0.17 leg from
-0.17 lift
-0.17 little heartburn
-0.17 little when
-0.17 monkey
-0.17 monkey bar
-0.17 my _ back
-0.17 my _ work
-0.17 nervou about
-0.17 nose cough
-0.17 now just
-0.17 off _ scooter
-0.17 on _ eyelid
-0.17 on _ foot
-0.17 on _ shoulder
-0.17 on stair
-0.17 once _ night
-0.17 one _ old
-0.17 one year
-0.17 otherwise fine
-0.17 out tomorrow
-0.17 pack
-0.17 poop _ i
-0.17 puffy
-0.17 runny _ cough
-0.17 scrape _ my
-0.17 scrape on
-0.17 side hurt
-0.17 smoke detector
-0.17 son bump
-0.17 sprain
-0.17 sunburn on
-0.17 th of
-0.17 the _ detector
-0.17 the _ yesterday
-0.17 the corner
-0.17 the smoke
-0.17 tia
-0.17 to #99+
-0.17 toe hurt
-0.17 tooth is
-0.17 tripp
-0.17 was on
-0.17 we have
-0.17 where can
-0.17 which _ do
-0.17 wife _ in
-0.17 without -tear
-0.18 # _ like
-0.18 # at
-0.18 # or
-0.18 # p
-0.18 -spot
-0.18 -today
-0.18 <from
-0.18 <it <was
-0.18 <test
-0.18 <up
-0.18 <was <#11+
-0.18 ?a ?fever
-0.18 ?can ?i
-0.18 ?do _ ?know
-0.18 ?fever
-0.18 ?how ?can
-0.18 ?labor
-0.18 ?therapist
-0.18 ^ _ appt
-0.18 ^ _ she
-0.18 ^ _ throat
-0.18 ^ _ under
-0.18 ^ _ voic
-0.18 ^ bruise
-0.18 ^ early
-0.18 ^ hi
-0.18 ^ i
-0.18 ^ quarter
-0.18 a _ for
-0.18 a baby
-0.18 a ladder
-0.18 a stroke
-0.18 after _ spinach
-0.18 and _ ache
-0.18 and _ arm
-0.18 and _ feet
-0.18 and _ nose
-0.18 and _ still
-0.18 and nauseou
-0.18 and runny
-0.18 are _ #
-0.18 are _ common
-0.18 arm _ numb
-0.18 basical
-0.18 basical _ roommate
-0.18 basical my
-0.18 between a
-0.18 bp
-0.18 bp _ over
-0.18 can a
-0.18 cant _ on
-0.18 chest start
-0.18 cooki
-0.18 cried
-0.18 dec #
-0.18 difference _ a
-0.18 difference between
-0.18 do _ my
-0.18 ear pain
-0.18 eat spinach
-0.18 every _ hour
-0.18 eyelid _ a
-0.18 fell _ a
-0.18 flutter a
-0.18 fly at
-0.18 for two
-0.18 from _ chair
-0.18 from _ door
-0.18 good for
-0.18 grandfather
-0.18 had it
-0.18 have _ headache
-0.18 he scream
-0.18 hi _ basical
-0.18 hi so
-0.18 his _ thi
-0.18 hurt _ garden
-0.18 i clean
-0.18 i skip
-0.18 it _ two
-0.18 it for
-0.18 knee _ swollen
-0.18 little _ i
-0.18 long day
-0.18 med
-0.18 mild cramp
-0.18 neck _ sore
-0.18 need _ batteri
-0.18 need more
-0.18 nervou _ my
-0.18 new one
-0.18 no _ -today
-0.18 noon _ weekend
-0.18 noon tomorrow
-0.18 of december
-0.18 on weekend
-0.18 onion _ stopp
-0.18 onion it
-0.18 p
-0.18 pinn
-0.18 play soccer
-0.18 poop _ green
-0.18 potassium
-0.18 pressure is
-0.18 refill of
-0.18 safe _ pregnancy
-0.18 salty
-0.18 shoulder a
-0.18 skin on
-0.18 skip _ i
-0.18 skip when
-0.18 so basical
-0.18 son want
-0.18 spider
-0.18 spinach
-0.18 squat
-0.18 start _ a
-0.18 th at
-0.18 the _ between
-0.18 thi _ im
-0.18 thing _ blurry
-0.18 thing are
-0.18 time _ #
-0.18 to fly
-0.18 tomorrow at
-0.18 tomorrow morn
-0.18 took two
-0.18 water _ my
-0.18 week _ can
-0.18 weigh
-0.18 what _ difference
-0.18 when _ skip
-0.18 which _ are
-0.18 who
-0.18 wind _ the
-0.18 with _ runny
-0.18 with burn
-0.19 #11+ _ #11+
-0.19 #11+ h
-0.19 -any
-0.19 -chest
-0.19 -chest -pain
-0.19 -later
-0.19 -later -than
-0.19 -poop -in
-0.19 -poop _ -#
-0.19 -than
-0.19 -trouble -breath
-0.19 <# <week
-0.19 <do
-0.19 <fami
-0.19 <in _ <fami
-0.19 <two <year
-0.19 <when _ <was
-0.19 =kidney_stone
-0.19 =nodes
-0.19 ?clot
-0.19 ?if ?my
-0.19 ?it
-0.19 ?my
-0.19 ?of ?a
-0.19 ^ _ -chest
-0.19 ^ _ -later
-0.19 ^ _ <to
-0.19 ^ _ ligament
-0.19 ^ _ teen
-0.19 ^ _ thur
-0.19 ^ chang
-0.19 ^ shot
-0.19 a _ dizzy
-0.19 a _ haha
-0.19 a _ hurt
-0.19 a checkup
-0.19 a swollen
-0.19 after _ in
-0.19 and _ around
-0.19 and _ bend
-0.19 and blurry
-0.19 annoy me
-0.19 are tight
-0.19 ask about
-0.19 at _ h
-0.19 bee
-0.19 before my
-0.19 box
-0.19 bump _ fine
-0.19 bump feel
-0.19 but its
-0.19 can eat
-0.19 click _ i
-0.19 click when
-0.19 couple _ day
-0.19 dad _ a
-0.19 day from
-0.19 disease and
-0.19 doctor told
-0.19 eye _ my
-0.19 fever _ yesterday
-0.19 foot while
-0.19 for me
-0.19 from _ wrong
-0.19 gland
-0.19 h
-0.19 hand in
-0.19 hand shake
-0.19 has _ eye
-0.19 have _ disease
-0.19 he _ chok
-0.19 hurt _ bit
-0.19 i _ eat
-0.19 i had
-0.19 i near
-0.19 i ran
-0.19 in _ car
-0.19 in _ shoe
-0.19 is _ no
-0.19 it _ hurt
-0.19 it _ to
-0.19 jaw click
-0.19 knee _ when
-0.19 knuckl
-0.19 ligament
-0.19 mild _ on
-0.19 monday _ #
-0.19 month
-0.19 morn for
-0.19 my _ itch
-0.19 my _ test
-0.19 my knuckl
-0.19 my poop
-0.19 my teen
-0.19 nausea
-0.19 nausea _ diarrhea
-0.19 need _ glass
-0.19 no -chest
-0.19 no -later
-0.19 no _ -of
-0.19 no _ -than
-0.19 of day
-0.19 of hot
-0.19 on _ day
-0.19 on _ thumb
-0.19 on friday
-0.19 pain _ fever
-0.19 period cramp
-0.19 red _ in
-0.19 red _ itchy
-0.19 roll
-0.19 scrape
-0.19 shin _ the
-0.19 shin on
-0.19 sleep wrong
-0.19 small _ feel
-0.19 small _ on
-0.19 small bump
-0.19 small hernia
-0.19 small red
-0.19 so scar
-0.19 streak
-0.19 stubb toe
-0.19 the _ small
-0.19 the exam
-0.19 to _ about
-0.19 to quit
-0.19 toddler fell
-0.19 toe _ the
-0.19 tv _ fine
-0.19 tv its
-0.19 twitch _ im
-0.19 twitch when
-0.19 up since
-0.19 vomit diarrhea
-0.19 watch _ its
-0.19 what shot
-0.19 you _ the
-0.2 # _ over
-0.2 #11+ _ of
-0.2 #99+ _ lunch
-0.2 -bleed
-0.2 <fine
-0.2 <grandma <pass
-0.2 <grandma _ <away
-0.2 <out <in
-0.2 <out _ <#99+
-0.2 <pass <away
-0.2 =bruises_unexplained
-0.2 =morning_sickness
-0.2 ?are ?sign
-0.2 ?are _ ?of
-0.2 ?what _ ?sign
-0.2 ^ #
-0.2 ^ _ available
-0.2 ^ _ finger
-0.2 ^ _ foot
-0.2 ^ _ rib
-0.2 ^ _ saw
-0.2 ^ as
-0.2 ^ athlet
-0.2 ^ blood
-0.2 ^ both
-0.2 ^ bump
-0.2 ^ dec
-0.2 ^ from
-0.2 ^ hip
-0.2 ^ mom
-0.2 ^ ripp
-0.2 ^ yellow
-0.2 a _ is
-0.2 a small
-0.2 after _ all
-0.2 after _ at
-0.2 after driv
-0.2 after stand
-0.2 all _ at
-0.2 all _ now
-0.2 and _ at
-0.2 and _ fever
-0.2 and _ tired
-0.2 and _ walk
-0.2 and off
-0.2 are your
-0.2 as _ as
-0.2 as possible
-0.2 at _ movie
-0.2 available
-0.2 baby _ #
-0.2 be _ about
-0.2 be worri
-0.2 before exam
-0.2 can _ fly
-0.2 can _ nurse
-0.2 can _ refill
-0.2 chat
-0.2 check appointment
-0.2 contagiou
-0.2 dangerou
-0.2 day _ work
-0.2 dizzy _ a
-0.2 dizzy when
-0.2 drop
-0.2 ear _ plugg
-0.2 eve morn
-0.2 exercis
-0.2 feel _ after
-0.2 feel plugg
-0.2 fever _ i
-0.2 food down
-0.2 funny
-0.2 hes #
-0.2 hip _ stiff
-0.2 hot in
-0.2 i _ over
-0.2 i _ tylenol
-0.2 i fly
-0.2 i talk
-0.2 i worry
-0.2 im _ now
-0.2 in _ ear
-0.2 in _ rash
-0.2 in january
-0.2 is _ #11+
-0.2 is _ dangerou
-0.2 keep food
-0.2 last _ all
-0.2 last _ hour
-0.2 look good
-0.2 lot _ i
-0.2 month _ roll
-0.2 morn sicknes
-0.2 my _ yesterday
-0.2 my kid
-0.2 need _ note
-0.2 nick
-0.2 night at
-0.2 no -bleed
-0.2 note _ work
-0.2 of insulin
-0.2 old _ his
-0.2 old roll
-0.2 on _ off
-0.2 on her
-0.2 on pizza
-0.2 over _ holiday
-0.2 past _ tomorrow
-0.2 pimple _ my
-0.2 plugg
-0.2 pop _ i
-0.2 pop when
-0.2 possible
-0.2 pound _ the
-0.2 pound over
-0.2 pregnant _ a
-0.2 screen _ day
-0.2 screen all
-0.2 see _ nurse
-0.2 send
-0.2 should _ worry
-0.2 sleep till
-0.2 sore on
-0.2 spicy food
-0.2 stand _ day
-0.2 stand all
-0.2 store
-0.2 swim
-0.2 take #
-0.2 take tylenol
-0.2 the _ dose
-0.2 the flight
-0.2 they
-0.2 till noon
-0.2 tongue _ pizza
-0.2 tummy ache
-0.2 up hes
-0.2 vomit _ feed
-0.2 vomit every
-0.2 watery
-0.2 wed
-0.2 week all
-0.2 week when
-0.2 weird _ my
-0.2 what _ your
-0.2 what are
-0.2 wind on
-0.2 work _ me
-0.2 worry
-0.2 would _ a
-0.2 wrong chat
-0.21 # _ is
-0.21 #11+ _ morn
-0.21 #11+ thi
-0.21 #99+ before
-0.21 -blister
-0.21 -in -day
-0.21 <a _ <in
-0.21 <ago <and
-0.21 <can <i
-0.21 <had
-0.21 <i _ <to
-0.21 <in <my
-0.21 <iud
-0.21 <my <son
-0.21 <need
-0.21 <son
-0.21 <to <have
-0.21 <used _ <have
-0.21 <year _ <and
-0.21 =cancer_history
-0.21 =deaf_sudden
-0.21 =period_usual
-0.21 =radiates_leg
-0.21 ?can _ ?cause
-0.21 ?cause
-0.21 ?chest
-0.21 ?chest ?pain
-0.21 ?i _ ?if
-0.21 ?know ?if
-0.21 ?pain
-0.21 ?stres ?cause
-0.21 ^ _ -headache
-0.21 ^ _ bled
-0.21 ^ _ from
-0.21 ^ _ lol
-0.21 ^ _ plan
-0.21 ^ _ pop
-0.21 ^ _ stitch
-0.21 ^ _ yesterday
-0.21 ^ need
-0.21 ^ toy
-0.21 ache since
-0.21 after _ coffe
-0.21 after dairy
-0.21 after milk
-0.21 after swimm
-0.21 all my
-0.21 and _ #99+
-0.21 and weak
-0.21 are blurry
-0.21 arm _ the
-0.21 at _ no
-0.21 bit _ blood
-0.21 bleach safe
-0.21 breath when
-0.21 broke _ in
-0.21 broke out
-0.21 bruis _ i
-0.21 but _ -fever
-0.21 but _ feel
-0.21 c is
-0.21 calv
-0.21 calv _ sore
-0.21 calv are
-0.21 can someone
-0.21 coffe
-0.21 confus today
-0.21 day
-0.21 deep breath
-0.21 down _ the
-0.21 drink _ night
-0.21 drink last
-0.21 eyelid twitch
-0.21 far
-0.21 feel _ otherwise
-0.21 feet hurt
-0.21 finger is
-0.21 foot _ i
-0.21 for work
-0.21 get out
-0.21 give _ gas
-0.21 had _ before
-0.21 hard on
-0.21 i _ all
-0.21 i saw
-0.21 im _ about
-0.21 is _ in
-0.21 is _ just
-0.21 is _ low
-0.21 is _ next
-0.21 jogg
-0.21 kidney stone
-0.21 me out
-0.21 mild _ throat
-0.21 mild sore
-0.21 my _ gave
-0.21 my _ on
-0.21 my _ peel
-0.21 my _ when
-0.21 my blood
-0.21 no -blister
-0.21 no -problem
-0.21 notice
-0.21 notice my
-0.21 off a
-0.21 on _ elbow
-0.21 on _ lip
-0.21 on coffee
-0.21 once after
-0.21 pain _ back
-0.21 recycle
-0.21 right _ is
-0.21 sensitive to
-0.21 shin at
-0.21 side stitch
-0.21 sock
-0.21 steak got
-0.21 stomach after
-0.21 stone
-0.21 stroke _ i
-0.21 swollen _ with
-0.21 take _ deep
-0.21 thanksgiv
-0.21 the same
-0.21 tongue _ coffee
-0.21 too fast
-0.21 tooth _ in
-0.21 tooth com
-0.21 up _ fast
-0.21 want advice
-0.21 wart _ my
-0.21 wart on
-0.21 was _ after
-0.21 week _ next
-0.21 wet
-0.21 when _ nervou
-0.21 wife say
-0.21 wine _ dinner
-0.21 with dinner
-0.21 yo _ painful
-0.22 # year
-0.22 #11+ _ nausea
-0.22 #99+ _ #
-0.22 #99+ play
-0.22 <last _ gone
-0.22 <month _ now
-0.22 <month gone
-0.22 <was _ <year
-0.22 =tooth
-0.22 ?i ?prevent
-0.22 ?prevent
-0.22 ^ _ <faint
-0.22 ^ _ <was
-0.22 ^ _ grandmother
-0.22 ^ _ loose
-0.22 ^ _ lunch
-0.22 ^ _ past
-0.22 ^ _ peel
-0.22 ^ _ since
-0.22 ^ _ thursday
-0.22 ^ _ toddler
-0.22 ^ _ wait
-0.22 ^ bad
-0.22 ^ eye
-0.22 ^ forgot
-0.22 ^ sugar
-0.22 ^ tiny
-0.22 a _ last
-0.22 a _ sore
-0.22 a _ up
-0.22 after lift
-0.22 and stuffy
-0.22 baby hasnt
-0.22 bag of
-0.22 ball and
-0.22 before lunch
-0.22 bloat after
-0.22 blood _ was
-0.22 cat
-0.22 coffee table
-0.22 day _ -fever
-0.22 december #11+
-0.22 every _ for
-0.22 fall out
-0.22 for _ year
-0.22 forgot
-0.22 from monday
-0.22 furniture
-0.22 get _ on
-0.22 girl sudden
-0.22 glucose
-0.22 headache _ day
-0.22 headache _ work
-0.22 heart was
-0.22 his lip
-0.22 how to
-0.22 hunt
-0.22 i _ what
-0.22 i lol
-0.22 i put
-0.22 just finish
-0.22 long
-0.22 mole
-0.22 mov furniture
-0.22 my _ click
-0.22 my _ haha
-0.22 my _ throw
-0.22 my cheek
-0.22 my grandmother
-0.22 need _ reschedule
-0.22 of _ blood
-0.22 of needl
-0.22 off when
-0.22 older
-0.22 one _ like
-0.22 one _ no
-0.22 over _ bed
-0.22 pain for
-0.22 past nine
-0.22 pressure was
-0.22 pushup yesterday
-0.22 rash and
-0.22 record
-0.22 reschedule
-0.22 safe in
-0.22 schedul
-0.22 shingl
-0.22 since _ breakup
-0.22 sleep _ the
-0.22 slight headache
-0.22 sore _ i
-0.22 stabb pain
-0.22 take _ pill
-0.22 ten to
-0.22 the _ for
-0.22 the bed
-0.22 the coffee
-0.22 thi month
-0.22 to reschedule
-0.22 toilet lol
-0.22 twenty
-0.22 uti and
-0.22 was _ over
-0.22 was rac
-0.22 week _ january
-0.22 week _ monday
-0.22 where do
-0.22 white spot
-0.22 wont bend
-0.22 worse
-0.22 yo
-0.23 -in -the
-0.23 <attack
-0.23 <heart
-0.23 <when <i
-0.23 =nail_word
-0.23 =ringing_ears
-0.23 ?a ?stroke
-0.23 ?if
-0.23 ^ _ am
-0.23 ^ _ anxiety
-0.23 ^ _ doctor
-0.23 ^ _ growl
-0.23 ^ _ mosquito
-0.23 ^ _ should
-0.23 ^ _ son
-0.23 ^ _ stres
-0.23 ^ _ weekend
-0.23 ^ burp
-0.23 ^ cold
-0.23 ^ contact
-0.23 ^ fish
-0.23 ^ lot
-0.23 ^ stye
-0.23 a _ flight
-0.23 a _ small
-0.23 a lot
-0.23 a sunburn
-0.23 amoxicillin
-0.23 and _ great
-0.23 and get
-0.23 around it
-0.23 at #99+
-0.23 at _ small
-0.23 babi
-0.23 bad for
-0.23 before i
-0.23 between
-0.23 breath _ when
-0.23 constipation
-0.23 crie _ night
-0.23 dialysi _ on
-0.23 drink _ much
-0.23 drink too
-0.23 dry _ in
-0.23 eye _ fine
-0.23 follow up
-0.23 food _ in
-0.23 food stuck
-0.23 free
-0.23 from _ at
-0.23 from garden
-0.23 go _ school
-0.23 growl
-0.23 gum _ a
-0.23 half past
-0.23 have been
-0.23 he go
-0.23 he play
-0.23 heart _ a
-0.23 his _ at
-0.23 i roll
-0.23 i smoke
-0.23 i wear
-0.23 im out
-0.23 it _ work
-0.23 itch _ white
-0.23 kid _ pink
-0.23 my gum
-0.23 my shoe
-0.23 new shoe
-0.23 of _ neck
-0.23 of thi
-0.23 on _ face
-0.23 on _ one
-0.23 on _ watch
-0.23 pain _ up
-0.23 patient
-0.23 peel _ sunburn
-0.23 peel after
-0.23 pill _ day
-0.23 refill _ my
-0.23 shampoo
-0.23 shav cut
-0.23 sore _ after
-0.23 soup
-0.23 stomach growl
-0.23 stye on
-0.23 take _ and
-0.23 test is
-0.23 the _ by
-0.23 the weekend
-0.23 to school
-0.23 tooth hurt
-0.23 up _ after
-0.23 vaginal _ and
-0.23 vaginal itch
-0.23 vitamin with
-0.23 want _ get
-0.23 wear
-0.23 week _ when
-0.23 winter for
-0.24 #11+ _ ago
-0.24 -it
-0.24 <after
-0.24 =inconsolable
-0.24 ?i ?know
-0.24 ?know
-0.24 ?what _ ?a
-0.24 ^ _ <my
-0.24 ^ _ <pass
-0.24 ^ _ before
-0.24 ^ _ bloat
-0.24 ^ _ checkup
-0.24 ^ _ lesson
-0.24 ^ _ me
-0.24 ^ _ same
-0.24 ^ _ sleep
-0.24 ^ _ that
-0.24 ^ _ the
-0.24 ^ canker
-0.24 ^ felt
-0.24 ^ pacemaker
-0.24 ^ shav
-0.24 ^ stuffy
-0.24 ^ tummy
-0.24 ^ white
-0.24 a _ ache
-0.24 a _ around
-0.24 a _ my
-0.24 a _ since
-0.24 a month
-0.24 about the
-0.24 ache after
-0.24 ache before
-0.24 after _ boxe
-0.24 after _ long
-0.24 and super
-0.24 are itchy
-0.24 away _ im
-0.24 baby move
-0.24 baby spit
-0.24 between #
-0.24 bf hit
-0.24 blister in
-0.24 blood _ the
-0.24 boxe
-0.24 bp is
-0.24 canker _ in
-0.24 cant hear
-0.24 constipat for
-0.24 cros legg
-0.24 day no
-0.24 dont _ why
-0.24 dose for
-0.24 ear popp
-0.24 eye _ itchy
-0.24 feb #11+
-0.24 finger _ cold
-0.24 fly _ #11+
-0.24 for _ month
-0.24 from new
-0.24 glas of
-0.24 heart _ #11+
-0.24 heart _ when
-0.24 i _ badly
-0.24 i stretch
-0.24 im tired
-0.24 in _ chair
-0.24 instead
-0.24 is _ me
-0.24 is the
-0.24 kill _ at
-0.24 kill it
-0.24 know why
-0.24 leg feel
-0.24 legg
-0.24 lesson
-0.24 like _ when
-0.24 like ill
-0.24 little _ when
-0.24 long flight
-0.24 low _ pain
-0.24 lump
-0.24 mine
-0.24 mov boxe
-0.24 my _ beat
-0.24 my a
-0.24 my pillow
-0.24 nausea vomit
-0.24 nurse
-0.24 on _ skin
-0.24 on _ tonsil
-0.24 opening
-0.24 past noon
-0.24 poked
-0.24 popp _ the
-0.24 popp on
-0.24 queasy
-0.24 rate #11+
-0.24 see fine
-0.24 she crie
-0.24 small pimple
-0.24 sneez _ day
-0.24 sneez all
-0.24 spit _ milk
-0.24 stomach _ going
-0.24 the month
-0.24 the movie
-0.24 the new
-0.24 tight shoe
-0.24 to _ #11+
-0.24 tylenol for
-0.24 up milk
-0.24 wake _ at
-0.24 wart
-0.24 week _ birth
-0.24 what _ are
-0.24 when _ stretch
-0.24 when should
-0.24 wine with
-0.24 yo _ a
-0.24 you _ it
-0.25 # thi
-0.25 #11+ normal
-0.25 #99+ _ at
-0.25 -swell
-0.25 <check
-0.25 <out
-0.25 <pass
-0.25 <used
-0.25 <used <to
-0.25 =gum_only
-0.25 =shingles
-0.25 ?from
-0.25 ?say
-0.25 ^ _ -swell
-0.25 ^ _ dog
-0.25 ^ _ head
-0.25 ^ _ skin
-0.25 ^ _ sugar
-0.25 ^ bee
-0.25 ^ half
-0.25 ^ jock
-0.25 ^ right
-0.25 ^ ring
-0.25 ^ sometime
-0.25 ^ temp
-0.25 a _ back
-0.25 a diet
-0.25 a tiny
-0.25 after next
-0.25 allergi
-0.25 and _ better
-0.25 any tip
-0.25 bleed _ i
-0.25 bleed when
-0.25 blew
-0.25 but _ can
-0.25 by #
-0.25 cant _ cry
-0.25 carpet
-0.25 chicken
-0.25 coaster
-0.25 cold water
-0.25 cough with
-0.25 cuff
-0.25 dizzy _ i
-0.25 doctor _ me
-0.25 dry air
-0.25 early
-0.25 eye rins
-0.25 feel bloat
-0.25 finger on
-0.25 flight both
-0.25 for
-0.25 from _ carpet
-0.25 gave _ a
-0.25 get pregnant
-0.25 gett better
-0.25 go _ the
-0.25 go to
-0.25 got dizzy
-0.25 green snot
-0.25 hand is
-0.25 has _ cold
-0.25 help a
-0.25 how _ is
-0.25 i _ about
-0.25 i _ night
-0.25 i gain
-0.25 i run
-0.25 in _ office
-0.25 in _ week
-0.25 is _ what
-0.25 jock
-0.25 jock itch
-0.25 juice
-0.25 level
-0.25 long _ both
-0.25 mother _ law
-0.25 mother in
-0.25 my _ rins
-0.25 my _ take
-0.25 my bp
-0.25 no -swell
-0.25 nose bled
-0.25 office
-0.25 old has
-0.25 on _ roller
-0.25 pill _ today
-0.25 pres _ it
-0.25 rins
-0.25 rins it
-0.25 roll _ ankle
-0.25 roller
-0.25 roller coaster
-0.25 roommate is
-0.25 saw
-0.25 season
-0.25 shampoo in
-0.25 shin _ soccer
-0.25 shoulder _ when
-0.25 snot
-0.25 so _ my
-0.25 sometime
-0.25 sore _ the
-0.25 sting on
-0.25 taco
-0.25 take _ metformin
-0.25 the carpet
-0.25 the next
-0.25 the nurse
-0.25 thirsty
-0.25 three day
-0.25 to _ pregnant
-0.25 toddler has
-0.25 took his
-0.25 tylenol _ ibuprofen
-0.25 want _ see
-0.25 week of
-0.25 when _ run
-0.25 work _ and
-0.25 work night
-0.26 # _ the
-0.26 <can
-0.26 <last <summer
-0.26 <summer
-0.26 <was <#
-0.26 =many_days
-0.26 =refuses
-0.26 ^ _ allergy
-0.26 ^ _ eve
-0.26 ^ _ know
-0.26 ^ _ long
-0.26 ^ _ lump
-0.26 ^ _ stung
-0.26 ^ _ voice
-0.26 ^ christma
-0.26 a _ feed
-0.26 alcohol
-0.26 am #11+
-0.26 and _ side
-0.26 and would
-0.26 ankle and
-0.26 are _ for
-0.26 are big
-0.26 before the
-0.26 better _ i
-0.26 bit _ im
-0.26 boat
-0.26 boy
-0.26 chest _ sore
-0.26 christma eve
-0.26 cough is
-0.26 died _ a
-0.26 dizzy for
-0.26 ear ache
-0.26 every night
-0.26 every spr
-0.26 feel blue
-0.26 feet _ a
-0.26 five day
-0.26 from coffee
-0.26 get _ of
-0.26 get tired
-0.26 grind _ teeth
-0.26 hand _ the
-0.26 hoarse _ the
-0.26 how long
-0.26 husband _ loud
-0.26 i _ since
-0.26 i _ so
-0.26 i leak
-0.26 i lie
-0.26 i would
-0.26 im know
-0.26 is _ fine
-0.26 is high
-0.26 just _ the
-0.26 know _ lab
-0.26 lab result
-0.26 little _ no
-0.26 muscle
-0.26 my _ itchy
-0.26 my _ today
-0.26 my first
-0.26 my jean
-0.26 my toddler
-0.26 of _ stroke
-0.26 old _ every
-0.26 on hot
-0.26 pee when
-0.26 pollen allergy
-0.26 pregnancy test
-0.26 pregnant _ need
-0.26 rib _ from
-0.26 sleep _ noon
-0.26 snor loud
-0.26 sore _ my
-0.26 spicy
-0.26 stomach ache
-0.26 sunscreen
-0.26 swell in
-0.26 take a
-0.26 that normal
-0.26 the _ was
-0.26 the lump
-0.26 throat and
-0.26 to know
-0.26 tree _ allergy
-0.26 tree pollen
-0.26 usual
-0.26 wake _ every
-0.26 when _ lie
-0.26 when _ sneeze
-0.26 yawn _ lot
-0.26 yawn a
-0.27 #11+ _ #99+
-0.27 #99+ #11+
-0.27 -at -#
-0.27 <away
-0.27 <faint
-0.27 <have
-0.27 <last <month
-0.27 ?is ?a
-0.27 ?make
-0.27 ?meningiti
-0.27 ?stroke
-0.27 ?the
-0.27 ^ _ grandfather
-0.27 ^ _ hair
-0.27 ^ _ night
-0.27 ^ _ refill
-0.27 ^ _ spell
-0.27 ^ gum
-0.27 ^ heartburn
-0.27 ^ hoarse
-0.27 ^ side
-0.27 ^ tue
-0.27 ^ would
-0.27 a nurse
-0.27 act up
-0.27 advice
-0.27 after birth
-0.27 and _ gett
-0.27 are _ from
-0.27 at
-0.27 bite _ nail
-0.27 bite my
-0.27 cant _ right
-0.27 chest _ on
-0.27 dizzy spell
-0.27 down _ leg
-0.27 drink
-0.27 drool a
-0.27 due _ may
-0.27 ear feel
-0.27 ear wax
-0.27 explain
-0.27 eye hurt
-0.27 for _ dog
-0.27 for my
-0.27 has _ runny
-0.27 hear
-0.27 hospital
-0.27 hungry _ the
-0.27 hungry all
-0.27 i bite
-0.27 i told
-0.27 in _ urine
-0.27 in may
-0.27 is _ at
-0.27 is _ over
-0.27 it at
-0.27 land
-0.27 lot after
-0.27 mild ache
-0.27 much coffee
-0.27 my _ have
-0.27 my grandfather
-0.27 my med
-0.27 my new
-0.27 my result
-0.27 no _ after
-0.27 nose _ and
-0.27 on _ period
-0.27 on saturday
-0.27 on wednesday
-0.27 pain _ two
-0.27 poop _ dark
-0.27 pres on
-0.27 refill please
-0.27 result are
-0.27 roll my
-0.27 scar itch
-0.27 scratchy throat
-0.27 sensitive
-0.27 she see
-0.27 shingl vaccine
-0.27 spell
-0.27 spit
-0.27 swell _ bit
-0.27 that bad
-0.27 the _ vaccine
-0.27 the holiday
-0.27 the last
-0.27 the safe
-0.27 to _ new
-0.27 today but
-0.27 told _ joke
-0.27 too _ coffee
-0.27 up _ little
-0.27 wax _ my
-0.27 wax in
-0.27 went down
-0.27 with _ cough
-0.27 with _ white
-0.28 ^ _ -fever
-0.28 ^ allergy
-0.28 ^ it
-0.28 ^ let
-0.28 ^ peanut
-0.28 ^ pink
-0.28 ^ tuesday
-0.28 about my
-0.28 all day
-0.28 am _ and
-0.28 and _ dont
-0.28 and _ weight
-0.28 and gain
-0.28 anytime
-0.28 back _ stiff
-0.28 better when
-0.28 bled _ little
-0.28 bled a
-0.28 blood _ pill
-0.28 body
-0.28 breath _ fine
-0.28 car _ like
-0.28 car smell
-0.28 chew
-0.28 coffee and
-0.28 computer
-0.28 day after
-0.28 didnt
-0.28 doe _ need
-0.28 doe she
-0.28 drink fine
-0.28 for _ ok
-0.28 from _ and
-0.28 from _ shoe
-0.28 gain
-0.28 green _ eat
-0.28 green after
-0.28 had one
-0.28 has the
-0.28 headache after
-0.28 heart _ for
-0.28 heel
-0.28 her hand
-0.28 i slept
-0.28 i threw
-0.28 ibuprofen for
-0.28 in _ afternoon
-0.28 is _ can
-0.28 is dry
-0.28 like gas
-0.28 low back
-0.28 matter
-0.28 mg
-0.28 minut past
-0.28 morn stopp
-0.28 mother _ #11+
-0.28 my _ twitch
-0.28 my ear
-0.28 my eyelid
-0.28 my heel
-0.28 my run
-0.28 my skin
-0.28 need appt
-0.28 need my
-0.28 nose but
-0.28 noseble _ morn
-0.28 noseble thi
-0.28 on _ diet
-0.28 pressure pill
-0.28 pretty
-0.28 question
-0.28 runn a
-0.28 send my
-0.28 she need
-0.28 should _ be
-0.28 smell _ gas
-0.28 so _ toddler
-0.28 so my
-0.28 stiff in
-0.28 sunburn _ my
-0.28 the afternoon
-0.28 the computer
-0.28 the screen
-0.28 the shot
-0.28 thi
-0.28 thi _ stopp
-0.28 think its
-0.28 thur
-0.28 took _ mg
-0.28 two tylenol
-0.28 who can
-0.28 wife _ #11+
-0.28 yesterday i
-0.28 you do
-0.29 #11+ yo
-0.29 -belly -pain
-0.29 <i <was
-0.29 <i _ <a
-0.29 =joint_hot
-0.29 ?sign
-0.29 ?sign ?of
-0.29 ?test
-0.29 ?test ?for
-0.29 ^ _ all
-0.29 ^ _ follow
-0.29 ^ _ knee
-0.29 ^ _ polish
-0.29 ^ _ snor
-0.29 ^ _ take
-0.29 ^ _ usual
-0.29 ^ any
-0.29 ^ got
-0.29 ^ heart
-0.29 ^ keep
-0.29 a long
-0.29 adult
-0.29 and _ blister
-0.29 are due
-0.29 arm _ a
-0.29 away in
-0.29 bed
-0.29 best
-0.29 bit after
-0.29 but keep
-0.29 cold _ i
-0.29 cough _ #
-0.29 cut _ a
-0.29 diabet
-0.29 diarrhea twice
-0.29 did a
-0.29 do _ have
-0.29 eyelid has
-0.29 fever _ for
-0.29 for adult
-0.29 for kid
-0.29 from typ
-0.29 gum _ when
-0.29 have _ on
-0.29 heart skip
-0.29 hes _ fine
-0.29 hes _ now
-0.29 his appointment
-0.29 i _ breakfast
-0.29 i _ its
-0.29 i stood
-0.29 is _ normal
-0.29 it _ a
-0.29 its swollen
-0.29 kid swallow
-0.29 learn
-0.29 learn to
-0.29 leg cramp
-0.29 leg day
-0.29 medicine
-0.29 my _ skip
-0.29 my _ smell
-0.29 my _ swell
-0.29 my calf
-0.29 my meter
-0.29 my toe
-0.29 neck _ from
-0.29 no -belly
-0.29 out _ a
-0.29 out _ breath
-0.29 over the
-0.29 painful _ in
-0.29 plan
-0.29 pregnant _ have
-0.29 pull _ his
-0.29 rash from
-0.29 red spot
-0.29 shower
-0.29 stood
-0.29 stood up
-0.29 the _ car
-0.29 the week
-0.29 thi _ for
-0.29 tired of
-0.29 wet diaper
-0.29 what should
-0.29 when _ stood
-0.29 when _ the
-0.29 with _ in
-0.3 # _ to
-0.3 #11+ _ boy
-0.3 -great
-0.3 <and
-0.3 <month
-0.3 =itchy_local
-0.3 =slept_on
-0.3 ^ _ i
-0.3 a physical
-0.3 after _ it
-0.3 and _ nauseou
-0.3 baby _ her
-0.3 back _ sore
-0.3 bandaid on
-0.3 beat _ after
-0.3 bee _ my
-0.3 bee stung
-0.3 chin
-0.3 died
-0.3 died of
-0.3 dim
-0.3 dizzy _ throw
-0.3 dot
-0.3 dry skin
-0.3 exercise
-0.3 from
-0.3 hand are
-0.3 head hurt
-0.3 hes eat
-0.3 is itchy
-0.3 its fine
-0.3 kid ate
-0.3 leg _ red
-0.3 love the
-0.3 make _ sleepy
-0.3 me sleepy
-0.3 morn
-0.3 my _ chok
-0.3 my _ scrap
-0.3 my _ thi
-0.3 nail is
-0.3 of _ in
-0.3 ok to
-0.3 on _ back
-0.3 on _ plane
-0.3 out _ its
-0.3 out for
-0.3 pop
-0.3 preeclampsia
-0.3 recip
-0.3 scrap _ knee
-0.3 should he
-0.3 snor _ loud
-0.3 sore arm
-0.3 splash in
-0.3 stuffy _ and
-0.3 stung my
-0.3 sweaty after
-0.3 sweet
-0.3 tenni
-0.3 the _ went
-0.3 they look
-0.3 tight _ the
-0.3 tight in
-0.3 tired after
-0.3 toe and
-0.3 two _ from
-0.3 when _ eat
-0.3 when _ my
-0.3 wont _ cry
-0.3 yesterday _ fine
-0.31 <# _ <ago
-0.31 =strep_like
-0.31 ?do ?i
-0.31 ?what ?are
-0.31 ^ _ ?are
-0.31 ^ _ bean
-0.31 ^ _ burn
-0.31 ^ _ check
-0.31 ^ _ look
-0.31 ^ belly
-0.31 ^ food
-0.31 ^ muscle
-0.31 ^ shiver
-0.31 ^ stiff
-0.31 ^ uti
-0.31 a new
-0.31 a paper
-0.31 ago i
-0.31 and _ want
-0.31 ankl swell
-0.31 as
-0.31 back _ nigeria
-0.31 bee _ on
-0.31 bruise _ my
-0.31 burn after
-0.31 but is
-0.31 butter
-0.31 chest lift
-0.31 crie
-0.31 dog
-0.31 earlier
-0.31 eat and
-0.31 feed
-0.31 flight
-0.31 from nigeria
-0.31 get _ in
-0.31 gum bleed
-0.31 her knee
-0.31 is _ little
-0.31 is _ when
-0.31 is _ yellow
-0.31 is due
-0.31 is eat
-0.31 ish
-0.31 it _ when
-0.31 key _ the
-0.31 kid _ to
-0.31 leg _ at
-0.31 lost _ glass
-0.31 make it
-0.31 me with
-0.31 muscle _ in
-0.31 my _ a
-0.31 my _ at
-0.31 my _ can
-0.31 my _ crack
-0.31 my body
-0.31 my doctor
-0.31 my palm
-0.31 new glass
-0.31 nigeria
-0.31 no _ -no
-0.31 no _ -problem
-0.31 noon on
-0.31 nose _ thi
-0.31 nose at
-0.31 one at
-0.31 over _ at
-0.31 peanut butter
-0.31 pill refill
-0.31 pink _ again
-0.31 pointles
-0.31 pregnant _ it
-0.31 saw a
-0.31 shake
-0.31 shiver _ the
-0.31 sneez a
-0.31 take
-0.31 thi _ is
-0.31 what _ do
-0.31 when _ drink
-0.31 would
-0.32 #11+ #
-0.32 -thi
-0.32 <my _ <had
-0.32 =swallowed_thing
-0.32 =three_days
-0.32 ?you
-0.32 ^ _ <a
-0.32 ^ _ halloween
-0.32 ^ _ hour
-0.32 ^ _ many
-0.32 ^ _ stone
-0.32 ^ _ thing
-0.32 ^ _ will
-0.32 ^ hive
-0.32 ^ morn
-0.32 ^ yawn
-0.32 a _ but
-0.32 about _ can
-0.32 am i
-0.32 appointment is
-0.32 baby breath
-0.32 brush
-0.32 bump
-0.32 burn _ i
-0.32 can _ see
-0.32 chopp onion
-0.32 class
-0.32 click
-0.32 complain
-0.32 cry _ i
-0.32 dairy
-0.32 elbow _ the
-0.32 eye _ when
-0.32 feel _ baby
-0.32 finger chopp
-0.32 first thing
-0.32 form
-0.32 full
-0.32 gave _ the
-0.32 gone now
-0.32 halloween
-0.32 he start
-0.32 i _ blood
-0.32 i _ down
-0.32 i chew
-0.32 in _ apartment
-0.32 leave
-0.32 me _ wrong
-0.32 me the
-0.32 me up
-0.32 month _ with
-0.32 much and
-0.32 my _ check
-0.32 my _ chopp
-0.32 my _ migraine
-0.32 my _ sore
-0.32 my _ tiny
-0.32 my stool
-0.32 on _ kid
-0.32 on _ knee
-0.32 out _ they
-0.32 pee is
-0.32 pull _ muscle
-0.32 pull _ tick
-0.32 pushup
-0.32 quarter
-0.32 rac _ the
-0.32 rain
-0.32 real bad
-0.32 shampoo _ my
-0.32 side _ the
-0.32 smok and
-0.32 sore _ and
-0.32 spot _ my
-0.32 stiff _ sleep
-0.32 sudden fever
-0.32 think _ toe
-0.32 tick off
-0.32 to get
-0.32 toe _ broken
-0.32 too _ and
-0.32 two _ for
-0.32 up _ time
-0.32 usual migraine
-0.32 vaccin
-0.32 vision fine
-0.32 when _ appointment
-0.32 when _ chew
-0.32 when i
-0.32 when will
-0.32 will _ feel
-0.32 wind
-0.32 year
-0.33 # rd
-0.33 #11+ #99+
-0.33 #11+ at
-0.33 <it
-0.33 =muscle_tear
-0.33 ?i
-0.33 ?what ?is
-0.33 ^ _ ?is
-0.33 ^ _ love
-0.33 ^ _ shingl
-0.33 ^ _ shoe
-0.33 ^ home
-0.33 ^ lost
-0.33 ^ rib
-0.33 ^ tired
-0.33 a _ teeth
-0.33 a note
-0.33 a pimple
-0.33 after _ concert
-0.33 after runn
-0.33 and _ itch
-0.33 asthma _ a
-0.33 ate _ crayon
-0.33 baby drool
-0.33 bite _ over
-0.33 bite all
-0.33 bump my
-0.33 call
-0.33 can _ take
-0.33 can walk
-0.33 canker
-0.33 canker sore
-0.33 common
-0.33 cros
-0.33 depression
-0.33 drool _ lot
-0.33 had _ cough
-0.33 heartburn at
-0.33 help
-0.33 hike
-0.33 home birth
-0.33 i _ ok
-0.33 i _ smok
-0.33 im cranky
-0.33 in an
-0.33 is fall
-0.33 it stopp
-0.33 lift my
-0.33 lil
-0.33 lot teeth
-0.33 loud music
-0.33 mosquito _ all
-0.33 movie
-0.33 much
-0.33 muscle in
-0.33 music
-0.33 my _ had
-0.33 nasal
-0.33 note for
-0.33 of january
-0.33 on _ forearm
-0.33 on _ of
-0.33 over _ leg
-0.33 potassium #
-0.33 prednisone
-0.33 prescription
-0.33 problem
-0.33 rd
-0.33 safe to
-0.33 say i
-0.33 shav
-0.33 stabb _ in
-0.33 static _ from
-0.33 stiff _ the
-0.33 stitch
-0.33 suppli
-0.33 swimm
-0.33 to _ clinic
-0.33 to see
-0.33 to your
-0.33 tooth
-0.33 trouble
-0.33 two month
-0.33 two pound
-0.33 two week
-0.33 where i
-0.33 your clinic
-0.34 # to
-0.34 #99+ but
-0.34 <a
-0.34 =every_day
-0.34 =unprotected_sex
-0.34 ?can ?stres
-0.34 ?stres
-0.34 ^ <grandma
-0.34 ^ _ ?stres
-0.34 ^ _ chest
-0.34 ^ _ coffee
-0.34 ^ _ cramp
-0.34 ^ _ december
-0.34 ^ _ diaper
-0.34 ^ _ glass
-0.34 ^ _ grind
-0.34 ^ _ kick
-0.34 ^ _ number
-0.34 ^ _ pimple
-0.34 ^ _ shoulder
-0.34 ^ _ temp
-0.34 ^ _ today
-0.34 ^ coffee
-0.34 ^ pregnancy
-0.34 ^ sneez
-0.34 ^ some
-0.34 a _ cut
-0.34 a band
-0.34 a baseball
-0.34 a newborn
-0.34 afternoon
-0.34 and _ gone
-0.34 and _ help
-0.34 and itchy
-0.34 and pink
-0.34 at _ #11+
-0.34 band
-0.34 bandaid
-0.34 ear _ on
-0.34 eve
-0.34 every day
-0.34 faint _ the
-0.34 feel good
-0.34 fever _ #99+
-0.34 for _ #11+
-0.34 green poop
-0.34 grind my
-0.34 has an
-0.34 has pink
-0.34 heart rate
-0.34 heartburn _ pizza
-0.34 hoop
-0.34 hour _ a
-0.34 i did
-0.34 i grind
-0.34 is annoy
-0.34 kick in
-0.34 my _ aid
-0.34 my hear
-0.34 my watch
-0.34 need new
-0.34 new
-0.34 new year
-0.34 night
-0.34 old _ over
-0.34 on _ table
-0.34 rate
-0.34 take my
-0.34 the _ at
-0.34 the toilet
-0.34 to _ smok
-0.34 twist _ ankle
-0.34 twist my
-0.34 up _ night
-0.34 warm
-0.34 what _ a
-0.34 when _ he
-0.35 # c
-0.35 -or
-0.35 <ago
-0.35 <grandma
-0.35 <in
-0.35 ?one
-0.35 ^ _ bill
-0.35 ^ _ disc
-0.35 ^ _ headache
-0.35 ^ _ kill
-0.35 ^ _ with
-0.35 a _ c
-0.35 a _ one
-0.35 after mov
-0.35 athlet
-0.35 athlet foot
-0.35 bath
-0.35 bill is
-0.35 breakup
-0.35 bruise from
-0.35 burn from
-0.35 call me
-0.35 contact
-0.35 controll
-0.35 day _ a
-0.35 disc
-0.35 disc _ my
-0.35 disc in
-0.35 doe a
-0.35 empty
-0.35 eye _ from
-0.35 feel weak
-0.35 for four
-0.35 group
-0.35 had _ for
-0.35 hurt when
-0.35 i _ up
-0.35 i brush
-0.35 i kill
-0.35 iron pill
-0.35 is _ away
-0.35 it _ and
-0.35 me gas
-0.35 mild fever
-0.35 my _ lol
-0.35 my _ need
-0.35 my _ want
-0.35 my pill
-0.35 my teeth
-0.35 of _ yesterday
-0.35 on _ lower
-0.35 or
-0.35 pee _ i
-0.35 scratch my
-0.35 stopp bleed
-0.35 support
-0.35 support group
-0.35 the _ lol
-0.35 threw up
-0.35 tissue
-0.35 travel
-0.35 twinge
-0.35 vet
-0.35 wake me
-0.35 wash it
-0.35 week on
-0.35 when _ brush
-0.35 where _ i
-0.35 wine
-0.36 # ish
-0.36 #11+ hour
-0.36 -#11+ -week
-0.36 <was
-0.36 =panic_known
-0.36 =scratched
-0.36 ^ _ -blood
-0.36 ^ _ allergic
-0.36 ^ _ eye
-0.36 ^ _ feel
-0.36 ^ _ jaw
-0.36 ^ _ train
-0.36 ^ _ work
-0.36 ac
-0.36 ac is
-0.36 after _ gym
-0.36 as prescrib
-0.36 bag
-0.36 battery _ my
-0.36 bit _ tongue
-0.36 bring
-0.36 by _ baseball
-0.36 chest _ a
-0.36 dizzy on
-0.36 end _ the
-0.36 feet swell
-0.36 grandma is
-0.36 i _ do
-0.36 i sneeze
-0.36 im _ with
-0.36 im allergic
-0.36 in _ hour
-0.36 just tired
-0.36 knee
-0.36 les
-0.36 my _ lift
-0.36 need an
-0.36 of _ month
-0.36 old _ #99+
-0.36 on tuesday
-0.36 pain going
-0.36 play fine
-0.36 prescrib
-0.36 ride
-0.36 second _ i
-0.36 second when
-0.36 shot
-0.36 sneeze
-0.36 stye
-0.36 swell a
-0.36 the _ paper
-0.36 the _ pill
-0.36 threw _ once
-0.36 toilet paper
-0.36 toothache
-0.36 up green
-0.36 up once
-0.36 up too
-0.36 vacation
-0.36 wax
-0.36 which vitamin
-0.36 with white
-0.36 yes
-0.36 you have
-0.37 # _ boy
-0.37 <last <year
-0.37 =about_self
-0.37 =after_hard_exercise
-0.37 =tonsils_out
-0.37 ^ _ ?do
-0.37 ^ _ an
-0.37 ^ _ car
-0.37 ^ _ heart
-0.37 ^ _ much
-0.37 ^ _ wrote
-0.37 ^ paper
-0.37 ^ tickle
-0.37 ^ wind
-0.37 a mild
-0.37 and bloat
-0.37 and then
-0.37 anxiety
-0.37 appt
-0.37 aunt
-0.37 bleach to
-0.37 bleed #
-0.37 bleed _ week
-0.37 burn when
-0.37 but no
-0.37 christma
-0.37 cough in
-0.37 do i
-0.37 dose
-0.37 dust
-0.37 eye are
-0.37 feel _ in
-0.37 feel down
-0.37 feet _ in
-0.37 from sitt
-0.37 get _ and
-0.37 happy
-0.37 hard _ i
-0.37 headache _ blurry
-0.37 i _ when
-0.37 is _ since
-0.37 is it
-0.37 leg _ the
-0.37 light _ #
-0.37 lip _ the
-0.37 lip from
-0.37 lower leg
-0.37 my _ bleed
-0.37 my _ for
-0.37 my _ start
-0.37 nest
-0.37 no
-0.37 pacemaker check
-0.37 pregnancy _ is
-0.37 same _ alway
-0.37 screen
-0.37 stool _ hard
-0.37 the _ no
-0.37 the chair
-0.37 tickle _ my
-0.37 tickle in
-0.37 tonsil
-0.37 too much
-0.37 will i
-0.38 #11+ _ after
-0.38 #11+ th
-0.38 #99+ _ fine
-0.38 -faint
-0.38 -faint just
-0.38 <had <a
-0.38 ^ _ -faint
-0.38 ^ _ brand
-0.38 ^ _ bug
-0.38 ^ _ could
-0.38 ^ _ curtain
-0.38 ^ _ eyelid
-0.38 ^ _ side
-0.38 ^ _ tickle
-0.38 ^ sunburn
-0.38 a _ i
-0.38 a muscle
-0.38 a scratch
-0.38 a sec
-0.38 back _ after
-0.38 back _ from
-0.38 brand
-0.38 carry
-0.38 congestion
-0.38 cramp _ night
-0.38 dec
-0.38 dinner
-0.38 feel better
-0.38 fly
-0.38 for _ sec
-0.38 from _ cold
-0.38 gain weight
-0.38 gave me
-0.38 i drink
-0.38 in _ neck
-0.38 is stiff
-0.38 it safe
-0.38 keep _ worse
-0.38 laugh now
-0.38 lunch
-0.38 mosquito _ on
-0.38 muscle _ my
-0.38 my _ result
-0.38 my side
-0.38 on _ toe
-0.38 period is
-0.38 pinch
-0.38 plane
-0.38 red hot
-0.38 scar of
-0.38 sec
-0.38 see _ counselor
-0.38 she swallow
-0.38 son _ on
-0.38 son chok
-0.38 stubb _ toe
-0.38 stubb my
-0.38 the plane
-0.38 till
-0.38 to a
-0.38 toddler _ his
-0.38 toilet
-0.38 walk _ it
-0.38 walk on
-0.39 # _ after
-0.39 <#
-0.39 <to
-0.39 ?do
-0.39 ?how ?do
-0.39 ^ _ monday
-0.39 ^ _ tuesday
-0.39 ^ constipat
-0.39 ^ feet
-0.39 ^ itchy
-0.39 ^ jamm
-0.39 a lego
-0.39 after coffee
-0.39 after pizza
-0.39 and _ back
-0.39 and tired
-0.39 back of
-0.39 beat fast
-0.39 between period
-0.39 bit red
-0.39 brother pass
-0.39 burp after
-0.39 chair
-0.39 cut _ finger
-0.39 dish
-0.39 feb
-0.39 finger _ onion
-0.39 from pollen
-0.39 get _ when
-0.39 hair _ fall
-0.39 heart _ fast
-0.39 hour _ now
-0.39 hour from
-0.39 ice cream
-0.39 is broken
-0.39 is dark
-0.39 itchy and
-0.39 jamm
-0.39 jamm _ finger
-0.39 jamm my
-0.39 joke
-0.39 lego
-0.39 little after
-0.39 lost
-0.39 my _ late
-0.39 my team
-0.39 my thumb
-0.39 no _ just
-0.39 of the
-0.39 ok with
-0.39 on _ lego
-0.39 seem confus
-0.39 small bruise
-0.39 swollen since
-0.39 team
-0.39 that _ away
-0.39 the door
-0.39 today _ ok
-0.4 # _ at
-0.4 -headache
-0.4 <in <#99+
-0.4 =possible_fracture
-0.4 =sinus_long
-0.4 =snake_seen
-0.4 ^ _ a
-0.4 ^ _ back
-0.4 ^ _ phone
-0.4 ^ last
-0.4 ^ little
-0.4 ^ tooth
-0.4 ^ where
-0.4 a cherry
-0.4 all the
-0.4 by _ mosquito
-0.4 cherry
-0.4 dizzy _ the
-0.4 do _ keep
-0.4 eye twitch
-0.4 face _ swollen
-0.4 grandmother had
-0.4 has dry
-0.4 has hiccup
-0.4 i _ thi
-0.4 i call
-0.4 i read
-0.4 im _ my
-0.4 im _ tired
-0.4 im nervou
-0.4 is pregnant
-0.4 it itch
-0.4 its a
-0.4 key
-0.4 look yellow
-0.4 low fever
-0.4 minut stopp
-0.4 mosquito _ it
-0.4 mosquito and
-0.4 my _ snake
-0.4 my cut
-0.4 my key
-0.4 no -headache
-0.4 nose
-0.4 old had
-0.4 on _ arm
-0.4 red warm
-0.4 scar
-0.4 see a
-0.4 so tired
-0.4 swallow _ cherry
-0.4 swollen gland
-0.4 the #11+
-0.4 the cold
-0.4 train
-0.4 tue
-0.4 two _ stopp
-0.4 two minut
-0.4 warm and
-0.41 -tuesday
-0.41 <#99+
-0.41 ^ _ it
-0.41 ^ _ mouth
-0.41 ^ its
-0.41 ^ static
-0.41 a #
-0.41 a _ after
-0.41 a refill
-0.41 after #
-0.41 after _ on
-0.41 and _ red
-0.41 bean
-0.41 burn _ tongue
-0.41 but didnt
-0.41 can _ get
-0.41 crayon
-0.41 day _ with
-0.41 do
-0.41 dog is
-0.41 drink _ play
-0.41 ear
-0.41 feel _ today
-0.41 first _ in
-0.41 give _ a
-0.41 has _ bad
-0.41 holiday
-0.41 how much
-0.41 husband _ a
-0.41 lil when
-0.41 me _ headache
-0.41 my _ get
-0.41 my phone
-0.41 need _ refill
-0.41 no -numbnes
-0.41 no -pain
-0.41 no _ -or
-0.41 on _ rug
-0.41 physical
-0.41 price
-0.41 rug
-0.41 safety
-0.41 say _ #
-0.41 skip
-0.41 son _ his
-0.41 spit _ a
-0.41 static
-0.41 static shock
-0.41 the price
-0.41 the rug
-0.41 tired _ the
-0.41 toddler _ a
-0.41 toe is
-0.41 took my
-0.41 while pregnant
-0.41 wrist hurt
-0.42 ?are
-0.42 ^ _ ankl
-0.42 ^ _ rate
-0.42 ^ _ streak
-0.42 ^ _ wax
-0.42 ^ _ wks
-0.42 ^ friday
-0.42 ^ spider
-0.42 breath on
-0.42 feel great
-0.42 gas
-0.42 get
-0.42 help with
-0.42 i pull
-0.42 is fine
-0.42 is low
-0.42 leg on
-0.42 list
-0.42 lower _ is
-0.42 meal
-0.42 my _ last
-0.42 noon
-0.42 schedule
-0.42 slept badly
-0.42 stop _ and
-0.42 the gym
-0.42 tooth _ with
-0.42 week _ its
-0.42 when _ pee
-0.42 when he
-0.42 when im
-0.42 with _ new
-0.43 # mo
-0.43 #11+ #11+
-0.43 -trouble
-0.43 <i
-0.43 =contact_lens
-0.43 ^ <had
-0.43 ^ ?how
-0.43 ^ _ new
-0.43 ^ _ two
-0.43 ^ today
-0.43 a _ seed
-0.43 allergy
-0.43 am
-0.43 and crav
-0.43 annoy
-0.43 back _ going
-0.43 bloat
-0.43 book
-0.43 burp
-0.43 but i
-0.43 cant _ still
-0.43 cant sit
-0.43 cough it
-0.43 from _ on
-0.43 going down
-0.43 got _ on
-0.43 hair
-0.43 heartburn after
-0.43 i eat
-0.43 like to
-0.43 look _ a
-0.43 migraine
-0.43 mo
-0.43 my _ medicine
-0.43 nine
-0.43 of _ pain
-0.43 pain _ down
-0.43 pimple on
-0.43 pregnant _ crav
-0.43 punch
-0.43 same as
-0.43 seed
-0.43 since _ i
-0.43 sit still
-0.43 swallow _ gum
-0.43 the _ kick
-0.43 too short
-0.43 visit
-0.43 was out
-0.43 when _ see
-0.43 would _ to
-0.44 #11+ _ that
-0.44 #11+ is
-0.44 -symptom
-0.44 <when
-0.44 =takes_daily
-0.44 ^ _ almost
-0.44 ^ _ aunt
-0.44 ^ _ feet
-0.44 ^ gassy
-0.44 ^ needle
-0.44 ^ threw
-0.44 a second
-0.44 after eat
-0.44 allergic to
-0.44 and _ fine
-0.44 and pee
-0.44 as alway
-0.44 ask
-0.44 better
-0.44 bit
-0.44 blood pressure
-0.44 braxton
-0.44 braxton hick
-0.44 cough for
-0.44 expir
-0.44 eye wash
-0.44 feed well
-0.44 feel the
-0.44 for _ second
-0.44 for her
-0.44 hear aid
-0.44 hick
-0.44 is my
-0.44 menopause
-0.44 my _ died
-0.44 my aunt
-0.44 my tongue
-0.44 no -symptom
-0.44 on _ baby
-0.44 on his
-0.44 on my
-0.44 rash with
-0.44 school
-0.44 threw
-0.44 what help
-0.45 # on
-0.45 -numbnes
-0.45 ^ _ or
-0.45 ^ low
-0.45 ^ the
-0.45 a _ rash
-0.45 and _ heartburn
-0.45 baby kick
-0.45 can _ go
-0.45 chest cold
-0.45 got _ and
-0.45 heal
-0.45 hungry
-0.45 little
-0.45 lump _ my
-0.45 stretch
-0.45 thi job
-0.45 watch
-0.45 work
-0.45 yawn
-0.46 #11+ am
-0.46 =cold_hands
-0.46 =ear_pain
-0.46 ?how _ ?i
-0.46 ?of
-0.46 ^ _ ache
-0.46 ^ _ between
-0.46 ^ _ breath
-0.46 ^ pee
-0.46 ^ wrong
-0.46 bit of
-0.46 dad _ and
-0.46 difference
-0.46 dog has
-0.46 fell _ his
-0.46 hair is
-0.46 i _ after
-0.46 i bump
-0.46 in _ chest
-0.46 in _ morning
-0.46 like that
-0.46 my insurance
-0.46 my tooth
-0.46 past
-0.46 pull a
-0.46 saturday
-0.46 stool is
-0.46 summer
-0.46 the difference
-0.46 the morning
-0.46 water in
-0.46 we _ a
-0.46 when
-0.46 when can
-0.46 wood
-0.47 -problem
-0.47 =iron_pills
-0.47 ^ _ for
-0.47 ^ _ twitch
-0.47 ^ back
-0.47 brac
-0.47 brown
-0.47 can you
-0.47 first
-0.47 gone
-0.47 hiccup for
-0.47 i _ #11+
-0.47 i _ on
-0.47 i quit
-0.47 is _ bit
-0.47 is _ month
-0.47 my ankl
-0.47 next month
-0.47 now _ then
-0.47 once in
-0.47 the _ one
-0.47 thi cough
-0.47 up _ garden
-0.48 # th
-0.48 =not_taken
-0.48 ^ <i
-0.48 ^ _ call
-0.48 ^ _ thirty
-0.48 ^ bit
-0.48 ^ insulin
-0.48 ^ no
-0.48 a _ at
-0.48 a _ cough
-0.48 a counselor
-0.48 after lunch
-0.48 and sleep
-0.48 been feel
-0.48 bos
-0.48 coat
-0.48 counselor
-0.48 eye _ it
-0.48 feel _ for
-0.48 fever broke
-0.48 give
-0.48 going around
-0.48 hand _ numb
-0.48 its _ out
-0.48 its gone
-0.48 kid _ a
-0.48 lost my
-0.48 me a
-0.48 my bos
-0.48 my elbow
-0.48 not -sleep
-0.48 numb _ from
-0.48 off _ week
-0.48 on _ stair
-0.48 once last
-0.48 since _ night
-0.48 since last
-0.48 sore throat
-0.48 to clean
-0.48 tongue on
-0.49 -glass
-0.49 ^ _ quit
-0.49 ^ _ sister
-0.49 ^ _ smoke
-0.49 ^ _ wake
-0.49 ^ tomorrow
-0.49 a _ when
-0.49 and _ cranky
-0.49 breath fine
-0.49 cold
-0.49 concert
-0.49 cranky
-0.49 elbow in
-0.49 grandma _ #11+
-0.49 kid _ the
-0.49 numb from
-0.49 pee _ lot
-0.49 pee a
-0.49 the _ th
-0.49 the concert
-0.49 thi cold
-0.49 without -my
-0.49 your
-0.5 =ate_dye
-0.5 ?about
-0.5 ^ _ #99+
-0.5 ^ _ in
-0.5 ^ _ yo
-0.5 ^ roof
-0.5 ^ tonight
-0.5 ^ toothache
-0.5 a blue
-0.5 and drink
-0.5 due in
-0.5 half _ hour
-0.5 half an
-0.5 i _ asthma
-0.5 in pregnancy
-0.5 is _ from
-0.5 later
-0.5 mom _ #11+
-0.5 my appointment
-0.5 out _ #
-0.5 paper cut
-0.5 same
-0.5 side _ pain
-0.5 start yesterday
-0.5 stool
-0.5 stop cry
-0.5 stres
-0.5 stuffy nose
-0.5 that ok
-0.5 week from
-0.51 # pill
-0.51 # pm
-0.51 #11+ pound
-0.51 -monday
-0.51 <last
-0.51 =flu_bad
-0.51 ^ _ itch
-0.51 ^ _ minut
-0.51 ^ at
-0.51 ^ first
-0.51 a _ bruise
-0.51 a _ short
-0.51 back is
-0.51 diaper
-0.51 eye _ in
-0.51 had _ fever
-0.51 i _ short
-0.51 i wake
-0.51 no _ -pain
-0.51 portal
-0.51 sleep on
-0.51 stiff from
-0.51 the #
-0.51 the flu
-0.51 today
-0.51 today and
-0.51 with blister
-0.52 =stye
-0.52 ?how
-0.52 ^ #11+
-0.52 ^ _ hit
-0.52 ^ _ nose
-0.52 ^ _ scratch
-0.52 ^ _ you
-0.52 ^ do
-0.52 ^ stubb
-0.52 aid
-0.52 are puffy
-0.52 eat
-0.52 feel _ bit
-0.52 it _ #
-0.52 my _ play
-0.52 number
-0.52 on _ toilet
-0.52 run
-0.52 she _ her
-0.52 soap
-0.52 sometim
-0.52 start #
-0.52 start _ day
-0.52 stubb
-0.52 sugar #99+
-0.52 tea
-0.52 the bill
-0.52 these
-0.52 was _ on
-0.52 when _ i
-0.53 -of
-0.53 ?is
-0.53 ^ <my
-0.53 ^ _ oil
-0.53 a cough
-0.53 blister _ a
-0.53 can we
-0.53 clinic
-0.53 do _ need
-0.53 get a
-0.53 how
-0.53 how _ i
-0.53 i pee
-0.53 is scratchy
-0.53 loose stool
-0.53 ok now
-0.53 scab
-0.53 snor and
-0.53 throat _ scratchy
-0.53 up _ last
-0.53 with _ cold
-0.53 with my
-0.54 ^ _ my
-0.54 ^ between
-0.54 ^ doe
-0.54 ^ for
-0.54 any
-0.54 baby _ feed
-0.54 beet
-0.54 between _ and
-0.54 eye _ and
-0.54 hemorrhoid
-0.54 is _ safe
-0.54 is feed
-0.54 keep _ down
-0.54 mild headache
-0.54 my _ the
-0.54 my nail
-0.54 no -cough
-0.54 roll over
-0.54 several time
-0.54 she fine
-0.54 since the
-0.54 therapy
-0.54 want
-0.55 -no
-0.55 ?in
-0.55 ^ _ when
-0.55 ^ small
-0.55 a streak
-0.55 acne
-0.55 bump his
-0.55 date
-0.55 daycare
-0.55 eye water
-0.55 from _ pillow
-0.55 from sleep
-0.55 i need
-0.55 light bleed
-0.55 massage
-0.55 my _ look
-0.55 now and
-0.55 pillow
-0.55 son got
-0.55 streak _ blood
-0.55 streak of
-0.55 toenail
-0.56 =vomit_few
-0.56 ?what
-0.56 ^ ?can
-0.56 ^ ?what
-0.56 ^ _ blue
-0.56 ^ _ thi
-0.56 ^ mosquito
-0.56 ^ sore
-0.56 and _ nail
-0.56 baby _ a
-0.56 back ache
-0.56 cry
-0.56 driv
-0.56 fever is
-0.56 give me
-0.56 insurance
-0.56 job
-0.56 my _ pressure
-0.56 rash _ my
-0.56 ready
-0.56 scrap
-0.56 the day
-0.56 thursday
-0.56 was #11+
-0.56 weekend
-0.57 <year
-0.57 ^ _ bad
-0.57 ^ which
-0.57 about it
-0.57 after garden
-0.57 bled
-0.57 flu
-0.57 hurt from
-0.57 my _ wash
-0.57 nervou
-0.57 pimple
-0.57 shoe
-0.57 traffic
-0.57 would like
-0.58 # _ #
-0.58 <my
-0.58 ^ _ arm
-0.58 ^ _ sore
-0.58 ^ monday
-0.58 ^ slight
-0.58 age
-0.58 are _ in
-0.58 baby _ up
-0.58 cold _ my
-0.58 have asthma
-0.58 i _ #
-0.58 jean
-0.58 my _ ache
-0.58 otherwise
-0.58 phlegm
-0.58 pink
-0.58 pollen
-0.58 should i
-0.58 son _ #
-0.58 sore from
-0.58 stuffy
-0.58 to #
-0.58 what doe
-0.59 -blood
-0.59 ?for
-0.59 ^ _ bump
-0.59 ^ _ elbow
-0.59 ^ _ need
-0.59 ^ _ pill
-0.59 ^ next
-0.59 ^ numb
-0.59 can
-0.59 chip
-0.59 crav
-0.59 diabetic and
-0.59 down since
-0.59 flu _ and
-0.59 game
-0.59 how do
-0.59 is _ ok
-0.59 it out
-0.59 no -blood
-0.59 sign
-0.6 =choking_passed
-0.6 ^ hiccup
-0.6 ^ ten
-0.6 a _ red
-0.6 a runny
-0.6 bored
-0.6 garden
-0.6 it still
-0.6 look _ in
-0.6 make me
-0.6 patch
-0.6 pm
-0.6 result
-0.6 stress
-0.6 thumb
-0.6 to _ a
-0.6 what
-0.61 ?a
-0.61 ^ _ and
-0.61 do you
-0.61 in march
-0.61 loose
-0.61 march
-0.61 my _ seem
-0.61 my _ snor
-0.61 my glass
-0.61 phone
-0.61 pizza
-0.61 spr
-0.61 to take
-0.61 turn my
-0.61 yo boy
-0.62 -week
-0.62 ^ just
-0.62 a day
-0.62 for _ week
-0.62 made my
-0.62 quit smok
-0.62 several
-0.63 <year <ago
-0.63 =dentist
-0.63 ^ _ doe
-0.63 ^ _ spot
-0.63 ^ can
-0.63 blister on
-0.63 cry and
-0.63 feel _ since
-0.63 have _ cold
-0.63 make
-0.63 slight
-0.63 was #99+
-0.64 =chest_injury_or_ache
-0.64 =seizure_usual
-0.64 ^ not
-0.64 a little
-0.64 bleed stopp
-0.64 coffee
-0.64 de
-0.64 doctor
-0.64 five
-0.64 for year
-0.64 in winter
-0.64 loud
-0.64 since monday
-0.64 slept
-0.64 teenager
-0.65 -cough
-0.65 ?can
-0.65 ^ dry
-0.65 a _ off
-0.65 december
-0.65 dry cough
-0.65 fell on
-0.65 her _ with
-0.65 i get
-0.65 in _ even
-0.65 january
-0.65 love
-0.65 low
-0.65 my usual
-0.65 sugar was
-0.65 th
-0.65 the even
-0.65 what is
-0.66 ^ _ crie
-0.66 a mosquito
-0.66 end of
-0.66 feel full
-0.66 follow
-0.66 from _ dentist
-0.66 gym
-0.66 hiccup
-0.66 is _ pain
-0.66 on monday
-0.66 thirty
-0.66 up _ i
-0.66 when is
-0.67 #11+ _ want
-0.67 sore
-0.67 sore after
-0.67 teeth
-0.67 test
-0.67 where
-0.68 #99+ since
-0.68 =constipation
-0.68 ^ _ threw
-0.68 after work
-0.68 and play
-0.68 feel ok
-0.68 from now
-0.68 im sad
-0.68 my period
-0.68 why
-0.69 ^ are
-0.69 breath _ the
-0.69 can he
-0.69 constipat
-0.69 i could
-0.69 onion
-0.7 ^ _ hurt
-0.7 ^ by
-0.7 ^ sweaty
-0.7 could
-0.7 daughter _ her
-0.7 gum
-0.7 pain _ a
-0.7 pink eye
-0.7 ring
-0.7 the dentist
-0.7 tickle
-0.7 vitamin
-0.7 you
-0.71 =aura_usual
-0.71 =cold_outside
-0.71 ^ _ to
-0.71 a _ nose
-0.71 all good
-0.71 can i
-0.71 day of
-0.71 diaper rash
-0.71 my dog
-0.71 next week
-0.71 spit up
-0.72 =cold_only
-0.72 =low_mood_deep
-0.72 itch
-0.72 itchy
-0.72 over #11+
-0.72 swollen after
-0.72 with thi
-0.73 =itching
-0.73 =low_mood
-0.73 ^ _ do
-0.73 ^ feel
-0.73 ^ stabb
-0.73 a cold
-0.73 before
-0.73 eyelash
-0.73 i _ at
-0.73 should
-0.73 snor
-0.73 tired
-0.73 wash
-0.74 # _ of
-0.74 -pain
-0.74 -yet
-0.74 ^ how
-0.74 blood on
-0.74 no -fever
-0.74 swallow her
-0.74 tiny
-0.74 vaccine
-0.75 ^ stomach
-0.75 arm _ sore
-0.75 check
-0.75 cream
-0.75 food
-0.75 heartburn
-0.75 my hair
-0.75 of _ on
-0.75 scratchy
-0.75 sneez
-0.76 alway
-0.76 and want
-0.76 are sore
-0.76 gassy
-0.76 next
-0.76 took _ pill
-0.77 -my
-0.77 =tired
-0.77 runny nose
-0.77 sunday
-0.77 twitch
-0.77 was _ of
-0.78 -fever
-0.78 =hearing
-0.78 ^ when
-0.78 made
-0.78 sunburn
-0.79 ^ _ make
-0.79 ^ _ neck
-0.79 bruise
-0.79 glass
-0.79 runny
-0.79 well
-0.8 =during_exercise
-0.8 ^ light
-0.8 dry
-0.8 feel fine
-0.8 just a
-0.8 mosquito bite
-0.8 my _ faint
-0.81 friday
-0.81 morning
-0.82 =itchy_only
-0.82 ^ mild
-0.82 ^ thi
-0.82 ache
-0.82 broken
-0.82 diet
-0.82 husband snor
-0.82 is a
-0.82 winter
-0.83 all _ time
-0.83 at night
-0.83 checkup
-0.83 great
-0.83 period
-0.83 sleep
-0.83 smok
-0.83 the time
-0.83 toddler wont
-0.83 upset
-0.83 wednesday
-0.84 #99+ _ #11+
-0.84 due
-0.84 need
-0.84 safe
-0.84 tomorrow
-0.85 which
-0.86 pregnancy
-0.87 #11+ _ dizzy
-0.87 ^ _ get
-0.87 ^ ear
-0.87 in _ morn
-0.87 the morn
-0.88 -sleep
-0.88 ^ _ period
-0.88 paper
-0.89 bill
-0.89 please
-0.89 tuesday
-0.9 ^ what
-0.9 cough _ fever
-0.9 need a
-0.91 ^ dizzy
-0.92 =eating_disorder
-0.92 i _ sleep
-0.92 milk
-0.92 want a
-0.93 ^ _ after
-0.93 exam
-0.93 ok
-0.93 on it
-0.94 refill
-0.94 year _ has
-0.95 =sunburn
-0.95 my fever
-0.96 # #11+
-0.96 =twisted
-0.96 dentist
-0.96 doe
-0.97 at #
-0.97 good
-0.98 ^ _ hand
-0.99 cant sleep
-0.99 mild
-1 ^ _ day
-1.02 is sore
-1.04 ^ is
-1.04 a bit
-1.04 sad
-1.05 once
-1.07 elbow
-1.07 small
-1.08 ^ _ fever
-1.08 ^ headache
-1.08 and need
-1.08 mosquito
-1.1 monday
-1.1 play
-1.11 fine
-1.13 is that
-1.13 normal
-1.14 appointment
-1.14 scratch
-1.15 =raynaud_usual
-1.18 late
-1.18 laugh
-1.33 haha
-1.34 ^ in
-1.38 fine now
-1.47 lol
`,
}
