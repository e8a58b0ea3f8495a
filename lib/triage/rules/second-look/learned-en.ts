import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.34,
  emergencyFrom: 1.23,
  nurseFrom: 0.75,
  weights: `
2.09 =suicidal
2.05 =stab_shot
1.94 =harm_others
1.81 =poison_swallowed
1.74 =abuse_danger
1.69 =overdose_taken
1.65 =swallowed_battery
1.62 =amputated
1.62 =device_alarm
1.57 =self_harm_now
1.54 =water_broke
1.53 =seizure
1.52 =face_blisters
1.52 =snake
1.51 =baby_quiet
1.51 =chest_pressure
1.51 =contractions
1.51 =deformed
1.49 =black_stool
1.43 =wild_bite
1.41 =chemical_burn
1.4 =unresponsive
1.39 =carbon_monoxide
1.37 =choking
1.36 =skin_peeling
1.35 =drowning
1.35 =soaking_pad
1.34 =bleeding_heavy
1.31 =cannot_breathe
1.29 =burn_big
1.27 the baby
1.25 =no_urine
1.25 pass
1.24 chok
1.2 pass out
1.19 =confused
1.19 a seizure
1.18 =vision_loss
1.17 =smoke
1.17 =vomiting_blood
1.17 found
1.17 into
1.16 =electric
1.16 ^ _ chok
1.15 =swelling_throat
1.15 =withdrawal
1.13 =animal_bite
1.13 =seizure_repeat
1.12 die
1.12 seizure
1.11 touch
1.1 =inhaler_fails
1.1 behind
1.1 black
1.1 nonstop
1.1 through
1.1 whole
1.09 temp _ #99+
1.09 way
1.08 #99+ and
1.08 =drowsy
1.08 =high_fever
1.08 hav
1.08 sugar is
1.06 every _ minut
1.05 =fell_baby
1.05 breathe
1.04 =child_got_pills
1.04 =ear_swollen
1.04 =fainted
1.04 fever and
1.04 went
1.02 =dystonia
1 =deep_burn
1 =half_body
1 =numb_any
1 out _ the
0.99 bent
0.98 =baby_still
0.98 =coughs_blood
0.98 =drugs_taken
0.98 =severe_headache
0.98 =weak_one_side
0.98 collaps
0.98 had _ seizure
0.97 =chemical_strong
0.97 =jaw_locked
0.97 =radiates_groin
0.97 and she
0.97 vomit
0.96 =priapism
0.96 and im
0.96 crush
0.95 =chemical_word
0.95 chill
0.95 fire
0.95 fluid
0.95 min
0.94 =sudden
0.94 =testicle
0.94 after the
0.94 is _ the
0.93 =barking_stridor
0.93 =bluish
0.93 =speech
0.93 anymore
0.93 confus
0.93 hav a
0.93 isnt
0.93 open
0.93 swell up
0.92 going to
0.92 im on
0.92 implant
0.92 on _ and
0.92 worst
0.91 =heat_danger
0.91 cant feel
0.91 end it
0.91 soak
0.91 sudden
0.9 =lips_blue
0.9 =oxygen_low
0.9 ^ cant
0.9 and _ eye
0.9 myself
0.9 over #99+
0.89 =eye_pierced
0.89 =face_droop
0.89 =mouth_sores
0.89 fell _ the
0.89 my friend
0.89 say
0.89 swell
0.88 =at_rest
0.88 and now
0.88 cant _ my
0.88 point
0.88 tell _ to
0.87 =immunosuppressed
0.87 hang
0.87 i just
0.86 =bladder_bowel_loss
0.86 =done_with_it
0.86 =eye_bulge
0.86 =throat_tight
0.86 so bad
0.86 think about
0.85 =purple_rash
0.85 =swelling_lips
0.85 =waters_said
0.85 and he
0.85 by
0.85 for _ hour
0.85 forward
0.85 gun
0.85 in his
0.85 miss
0.85 off the
0.85 ther
0.85 think
0.85 wont
0.84 =rigors
0.84 =rigors_hard
0.84 ^ sudden
0.84 a bat
0.84 and my
0.84 bat
0.84 bottle
0.84 from a
0.84 is swell
0.84 water broke
0.83 # _ and
0.83 =drug_named
0.83 =sugar_low
0.83 and chill
0.83 fish hook
0.83 thigh
0.83 while runn
0.82 =eye_chemical
0.82 and hes
0.82 and vomit
0.82 drank
0.82 shak
0.82 shook
0.82 testicle
0.82 the _ and
0.82 the floor
0.82 week with
0.81 =head_injury
0.81 =severe_pain
0.81 =very_fast_pulse
0.81 clot
0.81 my _ with
0.81 temp is
0.81 up to
0.8 =born_part
0.8 =collapsed_word
0.8 =eye_hit
0.8 =hurts_breathing
0.8 =turning_blue
0.8 and _ are
0.8 and _ out
0.8 bright
0.8 brother
0.8 hes
0.8 im dizzy
0.8 last _ and
0.8 now _ and
0.79 =bp_very_high
0.79 =gradual_numb
0.79 =sleepless_days
0.79 has _ and
0.79 my _ keep
0.79 turn
0.78 -peed
0.78 =again_fainted
0.78 =shaking
0.78 =wont_swallow
0.78 and _ my
0.78 clos
0.78 eaten
0.78 face
0.78 heart is
0.78 is _ on
0.78 was _ with
0.78 wont go
0.78 wont wake
0.77 =plant_eaten
0.77 after a
0.77 and _ breath
0.77 and _ chest
0.77 cut _ wrist
0.77 i cut
0.77 inhal
0.77 my thigh
0.77 n
0.77 on one
0.77 red blood
0.77 since yesterday
0.77 skin is
0.77 squeez
0.77 temp of
0.77 to _ it
0.77 white and
0.77 word
0.76 =chest_tearing
0.76 =pain_beyond
0.76 =short_breath
0.76 =soft_spot
0.76 =spits_clots
0.76 =swallow_trouble
0.76 =valve_or_device
0.76 a temp
0.76 cant breathe
0.76 deep
0.76 feel like
0.76 heart rac
0.76 is _ up
0.76 my _ drank
0.76 my belly
0.76 my whole
0.76 one side
0.76 pale
0.76 tell
0.76 that _ go
0.76 was stabb
0.75 =hallucinating
0.75 =hurts_move
0.75 =long_bleed
0.75 =saddle_numb
0.75 ^ infant
0.75 a _ now
0.75 baby #
0.75 battery
0.75 chest and
0.75 infant
0.75 is _ my
0.75 is bleed
0.75 may have
0.75 my _ went
0.75 she
0.75 temp
0.75 took too
0.74 # _ pregnant
0.74 =bleeding_any
0.74 =breath_pauses
0.74 =fall_hard
0.74 =pleuritic
0.74 ^ think
0.74 acid
0.74 and red
0.74 by a
0.74 by mistake
0.74 contraction
0.74 gush
0.74 hit _ head
0.74 mistake
0.74 my _ touch
0.74 my vision
0.74 super
0.74 that wont
0.74 touch me
0.74 was _ in
0.73 =one_side_belly
0.73 =pierced_through
0.73 =retractions
0.73 =vomiting
0.73 =wheeze_word
0.73 and _ i
0.73 and _ rash
0.73 and her
0.73 and see
0.73 bone
0.73 floor
0.73 is in
0.73 my water
0.73 the tip
0.72 =worst_ever
0.72 ^ _ soft
0.72 ^ chok
0.72 ^ hes
0.72 and is
0.72 bit my
0.72 cant _ it
0.72 everywhere
0.72 grandpa
0.72 hard
0.72 hook
0.72 i _ feel
0.72 i _ like
0.72 lighthead
0.72 now my
0.72 on _ side
0.72 rash that
0.72 spasm
0.72 to die
0.72 wheez
0.72 wrist
0.71 =belly_hard
0.71 =dark_urine
0.71 =leg_swelling_one
0.71 =pale_clammy
0.71 =weak_legs
0.71 an _ ago
0.71 and confus
0.71 and short
0.71 and wont
0.71 bright _ blood
0.71 bright red
0.71 cant swallow
0.71 pupil
0.71 weird
0.71 with blood
0.7 #11+ min
0.7 =dry_mouth
0.7 =hernia_stuck
0.7 =means_at_hand
0.7 =object_stuck
0.7 a bunch
0.7 and _ feel
0.7 and _ neck
0.7 bunch
0.7 bunch of
0.7 cant
0.7 chest hurt
0.7 fast and
0.7 flash
0.7 floppy
0.7 mouth
0.7 my right
0.7 old is
0.7 short _ breath
0.7 short of
0.7 the kitchen
0.7 thought of
0.7 wound
0.69 -baby
0.69 -felt _ -baby
0.69 =tongue_swollen
0.69 and _ is
0.69 belly
0.69 infection
0.69 on _ floor
0.69 pad
0.69 push
0.69 stopp _ and
0.69 stuck
0.69 stuck _ my
0.69 the point
0.69 think my
0.69 vomit and
0.68 =chest_any
0.68 =drooling
0.68 =ear_blood
0.68 =neck_swelling
0.68 ^ found
0.68 bent _ a
0.68 bleed from
0.68 breath for
0.68 dark pee
0.68 do _ still
0.68 feel dizzy
0.68 is bent
0.68 ive been
0.68 kick today
0.68 my wrist
0.68 near
0.68 severe
0.68 shock
0.68 swallow
0.68 swollen and
0.68 two _ after
0.67 #11+ _ no
0.67 =blood_thinner
0.67 =cant_lie_flat
0.67 =car_crash
0.67 =hernia
0.67 =near_faint
0.67 =tearing_trunk
0.67 after my
0.67 and _ have
0.67 back _ and
0.67 breath
0.67 cant _ her
0.67 even
0.67 my _ isnt
0.67 now fever
0.67 put
0.66 =fever
0.66 =limb_bleeds
0.66 =limb_cold_pale
0.66 a _ battery
0.66 a tree
0.66 and _ pain
0.66 bleed
0.66 boyfriend
0.66 cant open
0.66 fall
0.66 im hav
0.66 my _ swallow
0.66 my boyfriend
0.66 of my
0.66 poison
0.66 splash
0.66 spray
0.66 tell me
0.66 ther a
0.66 throw up
0.66 turn blue
0.66 vision
0.65 -up
0.65 =postpartum
0.65 =to_the_bone
0.65 ^ havent
0.65 and _ im
0.65 and the
0.65 broke
0.65 button
0.65 chemical
0.65 drank antifreeze
0.65 heart _ and
0.65 high fever
0.65 im going
0.65 my _ put
0.65 terrible
0.65 took #11+
0.65 week _ with
0.64 #11+ time
0.64 #11+ tylenol
0.64 =born_now
0.64 =deep_cut
0.64 =noisy_rest
0.64 =preterm_weeks
0.64 antifreeze
0.64 back and
0.64 calf is
0.64 faint _ runn
0.64 faint while
0.64 finger got
0.64 im _ a
0.64 off _ the
0.64 out in
0.64 pull
0.64 she #
0.64 too many
0.64 took _ many
0.64 wont stop
0.63 =co_alarm
0.63 =high_altitude
0.63 =hives
0.63 =severe_weakness
0.63 =vomiting_constantly
0.63 ^ fell
0.63 a fight
0.63 and heart
0.63 bad _ and
0.63 bleach _ my
0.63 bleach in
0.63 blue
0.63 bottle of
0.63 cut off
0.63 even after
0.63 flew
0.63 going
0.63 head is
0.63 i _ lisinopril
0.63 i _ stabb
0.63 kitchen
0.63 like coffee
0.63 lip
0.63 magnet
0.63 month _ has
0.63 nonsense
0.63 rattlesnake
0.63 start in
0.63 talk nonsense
0.63 ten minut
0.63 twice
0.62 =blurry_vision
0.62 =cocaine
0.62 =right_side
0.62 =sugar_very_low
0.62 ^ took
0.62 and _ had
0.62 and _ heart
0.62 and i
0.62 dont
0.62 eliqui
0.62 hasnt
0.62 her
0.62 his eye
0.62 i was
0.62 is chok
0.62 isnt -breath
0.62 jaw
0.62 my _ open
0.62 old wont
0.62 over _ and
0.62 push forward
0.62 there
0.62 throw
0.62 worst headache
0.61 =purple_word
0.61 =slow_heart
0.61 =tearing
0.61 a knife
0.61 baby _ -breath
0.61 been
0.61 cleaner
0.61 daughter is
0.61 got _ with
0.61 got into
0.61 her head
0.61 huge
0.61 i still
0.61 into my
0.61 knife
0.61 minut
0.61 my mouth
0.61 on _ right
0.61 purple
0.61 read #11+
0.61 soft spot
0.61 someth
0.61 the left
0.61 think i
0.61 through my
0.61 to breathe
0.61 was _ by
0.61 week old
0.61 with _ breath
0.6 # minut
0.6 <two <week
0.6 =limp_leg
0.6 =limp_refuses
0.6 =wound_infected
0.6 ^ _ bit
0.6 ^ _ went
0.6 ^ shingl
0.6 and _ dizzy
0.6 and _ of
0.6 and _ spasm
0.6 behind _ ear
0.6 dont _ if
0.6 feel hot
0.6 for _ minut
0.6 i cant
0.6 i think
0.6 like
0.6 liv
0.6 my _ sugar
0.6 of liv
0.6 point _ liv
0.6 point of
0.6 shingl _ my
0.6 the bathroom
0.6 throat is
0.6 took _ of
0.6 what _ point
0.59 =goodbye_note
0.59 =skin_black
0.59 ^ bleed
0.59 ^ pain
0.59 a minute
0.59 acid on
0.59 and _ keep
0.59 and its
0.59 and no
0.59 bite _ my
0.59 black _ and
0.59 black poop
0.59 bleed after
0.59 cough up
0.59 ever
0.59 feel _ im
0.59 garage
0.59 got _ in
0.59 head
0.59 her _ is
0.59 in _ garage
0.59 is _ out
0.59 minute
0.59 my brother
0.59 n im
0.59 noise
0.59 now hes
0.59 read _ on
0.59 soak _ pad
0.59 the garage
0.59 vision is
0.59 want _ die
0.59 was in
0.59 weak
0.59 woke up
0.58 all over
0.58 and
0.58 and _ look
0.58 and _ with
0.58 and pass
0.58 antibiotic
0.58 belly hurt
0.58 chest _ tight
0.58 dog bit
0.58 dont know
0.58 everyone
0.58 feel tight
0.58 her _ and
0.58 herself
0.58 his head
0.58 hurt _ bad
0.58 is blurry
0.58 it _ like
0.58 me _ night
0.58 no _ and
0.58 off in
0.58 one _ is
0.58 outside
0.58 pass _ at
0.58 pressure _ over
0.58 puffer
0.58 shock me
0.58 stomach hurt
0.58 water _ and
0.57 -breath -right
0.57 -pill
0.57 -right
0.57 =bp_high
0.57 =eye_hit_bad
0.57 =jaundice
0.57 =leaking
0.57 ^ _ pregnant
0.57 ^ _ stopp
0.57 ^ ther
0.57 and _ vomit
0.57 and _ wont
0.57 and hard
0.57 crazy
0.57 drowsy
0.57 is bulg
0.57 kill
0.57 lip look
0.57 my _ since
0.57 now im
0.57 pain is
0.57 sense
0.57 short
0.57 start _ my
0.57 stop
0.57 sweat
0.57 the right
0.57 to my
0.57 whole _ of
0.56 -drink
0.56 -had -a
0.56 =fall_height
0.56 =moved_right
0.56 =wont_feed
0.56 ^ someone
0.56 all _ and
0.56 and _ and
0.56 and _ has
0.56 and numb
0.56 be _ anymore
0.56 even _ the
0.56 eyeball
0.56 found my
0.56 has been
0.56 headach and
0.56 im _ and
0.56 is _ and
0.56 is _ off
0.56 like _ and
0.56 me to
0.56 pain
0.56 say #99+
0.56 she _ and
0.56 she has
0.56 stab
0.56 stabb
0.56 stuff
0.56 talk
0.56 the _ floor
0.56 throat clos
0.56 to end
0.56 up and
0.56 way _ than
0.56 wont _ up
0.55 # _ with
0.55 -felt -the
0.55 -the -baby
0.55 =birth_now
0.55 =hanging_attempt
0.55 =upper_belly_pain
0.55 =worst_ever_sick
0.55 =young_baby
0.55 ^ _ right
0.55 ^ she
0.55 after _ fall
0.55 alarm
0.55 and _ leg
0.55 burn _ hand
0.55 came back
0.55 cant keep
0.55 dog _ my
0.55 feel sick
0.55 fish _ in
0.55 forehead
0.55 from his
0.55 hip
0.55 hit
0.55 hook _ my
0.55 hour _ it
0.55 hurt so
0.55 i _ and
0.55 i _ raped
0.55 i walk
0.55 jerk
0.55 limp
0.55 minut and
0.55 neck _ fever
0.55 neck and
0.55 nowhere
0.55 of nowhere
0.55 off
0.55 off _ #
0.55 out _ nowhere
0.55 out twice
0.55 raped
0.55 see
0.55 shak and
0.55 shut
0.55 swallow a
0.55 tar
0.55 the _ is
0.55 the _ side
0.55 the fall
0.55 tick bite
0.55 used my
0.55 vision _ blurry
0.55 was raped
0.54 #99+ _ #99+
0.54 -all
0.54 ^ _ cant
0.54 ^ _ dad
0.54 ^ _ keep
0.54 ^ everyone
0.54 a fish
0.54 bag is
0.54 between _ shoulder
0.54 bleed _ my
0.54 breath in
0.54 c section
0.54 cough and
0.54 cut _ my
0.54 doesnt
0.54 explod
0.54 face and
0.54 gett _ and
0.54 gray
0.54 hand finger
0.54 headach
0.54 is com
0.54 left
0.54 my _ turn
0.54 noth
0.54 of _ and
0.54 pain _ my
0.54 section
0.54 squeaky
0.54 stick
0.54 sudden cant
0.54 voice
0.54 was _ the
0.54 way _ my
0.53 -slept -in
0.53 <the _ <two
0.53 =projectile
0.53 =red_racing
0.53 =trunk_pain
0.53 =wakes
0.53 ^ _ drank
0.53 ^ _ got
0.53 ^ _ put
0.53 ^ _ wound
0.53 ^ severe
0.53 ^ they
0.53 and _ in
0.53 and hit
0.53 bare
0.53 black stool
0.53 cant move
0.53 chest
0.53 clear
0.53 coffee ground
0.53 fell from
0.53 goodbye
0.53 ground
0.53 hallucinat
0.53 hasnt -slept
0.53 have _ and
0.53 here
0.53 his chest
0.53 hour and
0.53 i pass
0.53 im in
0.53 in _ foot
0.53 know if
0.53 leak
0.53 like #11+
0.53 like _ ground
0.53 like im
0.53 look _ coffee
0.53 my _ and
0.53 old with
0.53 projectile
0.53 projectile vomit
0.53 right side
0.53 sunken
0.53 the light
0.53 them
0.53 tonight
0.53 wks
0.52 =appendix_burst
0.52 =fast_breathing
0.52 =swelling
0.52 =urinary_stuck
0.52 ^ _ been
0.52 ^ _ by
0.52 ^ _ help
0.52 ^ husband
0.52 ^ vomit
0.52 a _ hook
0.52 appendix burst
0.52 black and
0.52 broke _ #11+
0.52 broke at
0.52 burst
0.52 com out
0.52 dad collaps
0.52 drool
0.52 each
0.52 foam
0.52 for over
0.52 higher
0.52 hour ago
0.52 hurt to
0.52 i see
0.52 im #
0.52 im lighthead
0.52 is _ like
0.52 my _ burst
0.52 my _ fever
0.52 my dad
0.52 now i
0.52 on _ left
0.52 pale and
0.52 pod
0.52 rat
0.52 rat poison
0.52 right
0.52 scream
0.52 she chok
0.52 some
0.52 think _ appendix
0.52 those
0.52 those little
0.52 thrown
0.52 water _ at
0.52 weak and
0.52 while
0.52 with _ and
0.51 -all -day
0.51 -hour
0.51 -in _ -hour
0.51 =anaphylaxis_said
0.51 =cannot_move_limb
0.51 =fell
0.51 =hit_hard
0.51 =pink_foam
0.51 =sudden_balance
0.51 ^ _ his
0.51 a handful
0.51 alive
0.51 and his
0.51 and isnt
0.51 awful
0.51 cant get
0.51 diarrhea
0.51 ex
0.51 feel my
0.51 fingertip
0.51 gasp
0.51 handful
0.51 handful of
0.51 have headach
0.51 he got
0.51 hot
0.51 in and
0.51 into the
0.51 is _ #99+
0.51 my _ sudden
0.51 my _ took
0.51 my epipen
0.51 my hand
0.51 my hip
0.51 off _ fingertip
0.51 say he
0.51 sharp pain
0.51 she _ a
0.51 used _ epipen
0.51 wake
0.51 with _ temp
0.5 =belly_pain
0.5 =face_odd
0.5 =feels_incredible
0.5 =mania_psychosis
0.5 =muscle_cramps
0.5 =racing_heart
0.5 =screams_in_bouts
0.5 =sugar_extreme
0.5 =urinary_stuck_long
0.5 a _ bit
0.5 accident
0.5 and bleed
0.5 bad headache
0.5 bathroom
0.5 bone is
0.5 breath _ a
0.5 cant wake
0.5 clammy
0.5 dad
0.5 discharge and
0.5 down _ stair
0.5 dropp
0.5 fell down
0.5 from _ remote
0.5 have _ a
0.5 headache _ see
0.5 heart pill
0.5 his _ and
0.5 i _ breathe
0.5 i swallow
0.5 in _ and
0.5 is _ so
0.5 kick
0.5 look _ and
0.5 my _ arm
0.5 my _ just
0.5 my insulin
0.5 night but
0.5 pressure _ my
0.5 remote
0.5 she breath
0.5 so weak
0.5 the remote
0.5 think _ hav
0.5 threaten
0.5 tip _ my
0.5 tip of
0.5 too _ to
0.5 wont _ and
0.49 #11+ _ with
0.49 -felt
0.49 <week
0.49 <week <ago
0.49 =eye_pain
0.49 =head_danger
0.49 =hip_fracture
0.49 =kidney_infection
0.49 ^ _ belly
0.49 ^ _ was
0.49 ^ tongue
0.49 and _ hes
0.49 and _ wake
0.49 been _ up
0.49 blood
0.49 breath and
0.49 broke and
0.49 by accident
0.49 by the
0.49 cant _ down
0.49 chemo
0.49 com
0.49 down and
0.49 faint
0.49 forward and
0.49 gett weaker
0.49 head _ the
0.49 head and
0.49 head on
0.49 insulin _ mistake
0.49 insulin by
0.49 is rac
0.49 keep
0.49 kidney infection
0.49 know how
0.49 min ago
0.49 much _ by
0.49 much insulin
0.49 my _ it
0.49 neck _ and
0.49 no _ today
0.49 push _ and
0.49 rac
0.49 say hes
0.49 slurr
0.49 snake bite
0.49 stick _ of
0.49 straight
0.49 to _ my
0.49 to the
0.49 tongue is
0.49 too _ insulin
0.49 walk _ the
0.49 weaker
0.49 weight on
0.48 -had
0.48 =hernia_word
0.48 =ketone_breath
0.48 =squeezing_word
0.48 ^ _ think
0.48 ^ after
0.48 ^ grandpa
0.48 ^ newborn
0.48 a _ and
0.48 a _ wire
0.48 a live
0.48 alarm _ going
0.48 and _ down
0.48 and _ hot
0.48 and _ short
0.48 and _ stomach
0.48 and painful
0.48 baby _ kick
0.48 blister all
0.48 burn _ face
0.48 chest pain
0.48 ear infection
0.48 eye was
0.48 fell in
0.48 fever _ and
0.48 finger
0.48 fluid #11+
0.48 fluid _ week
0.48 for hour
0.48 got
0.48 grandma
0.48 have had
0.48 heavy
0.48 hes cough
0.48 house
0.48 i _ faint
0.48 in _ house
0.48 is white
0.48 last _ now
0.48 like crazy
0.48 mouth and
0.48 my _ calf
0.48 my _ collaps
0.48 nail gun
0.48 pain in
0.48 puk
0.48 rattlesnake _ my
0.48 say _ just
0.48 shoot
0.48 side _ my
0.48 someone
0.48 the bone
0.48 then start
0.48 three time
0.48 very sleepy
0.48 week and
0.47 #99+ with
0.47 =burned_hand
0.47 =device_shock
0.47 =green_vomit
0.47 =legs_gone
0.47 =weak_any
0.47 ^ _ defibrillator
0.47 ^ _ stabb
0.47 ^ _ stomach
0.47 ^ infect
0.47 ^ miss
0.47 ^ water
0.47 ^ worst
0.47 a _ headache
0.47 and _ so
0.47 and ankl
0.47 and blister
0.47 and eye
0.47 and sore
0.47 awake
0.47 behind the
0.47 breath even
0.47 confus and
0.47 defibrillator
0.47 each breath
0.47 eye _ a
0.47 fever _ my
0.47 for ten
0.47 got spray
0.47 him out
0.47 i breathe
0.47 i stopp
0.47 just had
0.47 lisinopril
0.47 magnet from
0.47 make a
0.47 my chest
0.47 my defibrillator
0.47 nail _ week
0.47 new _ and
0.47 no sense
0.47 numb and
0.47 old got
0.47 on warfarin
0.47 pain _ i
0.47 place
0.47 soft
0.47 spray with
0.47 swallow _ magnet
0.47 the cut
0.47 through the
0.47 up _ arm
0.47 upper
0.47 when _ breathe
0.47 whole bottle
0.47 with bad
0.47 with each
0.47 woke
0.47 wrist _ ankl
0.47 wrist and
0.46 #99+ _ chill
0.46 -baby -move
0.46 -move
0.46 -slept
0.46 =bite_bad
0.46 =calf
0.46 =poison_contact
0.46 =snake_bad
0.46 ^ _ see
0.46 ^ gunshot
0.46 a cup
0.46 and _ cant
0.46 and _ face
0.46 and breath
0.46 and ive
0.46 are swollen
0.46 been _ and
0.46 blue and
0.46 calm
0.46 can see
0.46 cant pee
0.46 cup of
0.46 daughter has
0.46 deep hole
0.46 feel _ someth
0.46 fever _ chill
0.46 for _ few
0.46 gunshot
0.46 headache _ i
0.46 hook in
0.46 husband
0.46 in labor
0.46 is _ sleepy
0.46 kill myself
0.46 leg is
0.46 like someth
0.46 lying
0.46 mak
0.46 me last
0.46 my _ got
0.46 my _ i
0.46 my stomach
0.46 on herself
0.46 popp out
0.46 pregnant #11+
0.46 pregnant _ week
0.46 right calf
0.46 roommate
0.46 side and
0.46 sleepy
0.46 so
0.46 so much
0.46 stabb _ the
0.46 stabb in
0.46 stand
0.46 suck
0.46 suck in
0.46 the _ with
0.46 uncle
0.46 with _ headache
0.45 =blister_any
0.45 =flashes_floaters
0.45 =no_injury
0.45 ^ _ behind
0.45 ^ _ child
0.45 ^ _ found
0.45 ^ _ monoxide
0.45 ^ black
0.45 ^ carbon
0.45 ^ deep
0.45 ^ gush
0.45 ^ soak
0.45 and _ cough
0.45 and _ throw
0.45 and pull
0.45 are blue
0.45 around the
0.45 came
0.45 carbon _ alarm
0.45 child
0.45 diabetic _ is
0.45 double
0.45 drain
0.45 ear _ bleed
0.45 fell and
0.45 fever
0.45 finger are
0.45 go away
0.45 grabb
0.45 gun _ in
0.45 gun is
0.45 hard _ breathe
0.45 high
0.45 his _ with
0.45 im _ up
0.45 im bleed
0.45 im throw
0.45 is cold
0.45 is hot
0.45 like red
0.45 monoxide alarm
0.45 my _ yo
0.45 my child
0.45 new floater
0.45 now its
0.45 of _ floater
0.45 of breath
0.45 of new
0.45 old _ into
0.45 pregnant _ bad
0.45 so _ i
0.45 someth _ in
0.45 stomach is
0.45 thought
0.45 throat _ and
0.45 turn purple
0.45 vomit nonstop
0.45 want _ be
0.45 was under
0.44 -baby _ since
0.44 -crie
0.44 -she -crie
0.44 -when _ -crie
0.44 =cholinergic
0.44 =frostbite
0.44 =pressure_elsewhere
0.44 =recent_travel
0.44 =stool_blood
0.44 =thrown_back
0.44 ^ _ going
0.44 ^ pressure
0.44 a button
0.44 a grape
0.44 and _ skin
0.44 and _ to
0.44 and _ very
0.44 and cant
0.44 and say
0.44 back from
0.44 belly pain
0.44 between my
0.44 bleed _ the
0.44 button battery
0.44 cant breath
0.44 chopp _ in
0.44 chopp off
0.44 electrocut
0.44 electrocut _ the
0.44 end
0.44 epipen
0.44 eye _ splash
0.44 finger _ chopp
0.44 foot is
0.44 got _ off
0.44 got chopp
0.44 got electrocut
0.44 grape
0.44 hav _ seizure
0.44 havent _ -the
0.44 he _ the
0.44 i _ an
0.44 i _ double
0.44 in _ at
0.44 in _ feet
0.44 ive
0.44 know
0.44 mom
0.44 month _ wont
0.44 my _ pill
0.44 my mom
0.44 no -tear
0.44 of _ my
0.44 on _ grape
0.44 painful
0.44 purple rash
0.44 put his
0.44 spitt
0.44 splash with
0.44 start lisinopril
0.44 swollen
0.44 throat _ swell
0.44 to stab
0.44 us
0.44 used
0.44 very
0.44 want _ stab
0.43 -when
0.43 =jelly_stool
0.43 =means_mentioned
0.43 =throat_closing
0.43 ^ _ gave
0.43 accidental
0.43 all of
0.43 and _ confus
0.43 and _ not
0.43 and _ toe
0.43 and lighthead
0.43 and ther
0.43 be better
0.43 belly is
0.43 bleed and
0.43 but hes
0.43 cant catch
0.43 catch _ breath
0.43 catch my
0.43 down
0.43 down there
0.43 drain cleaner
0.43 everyone _ be
0.43 everyone would
0.43 eye since
0.43 had _ fit
0.43 had an
0.43 hasnt _ -in
0.43 heart _ #99+
0.43 hot and
0.43 hurt and
0.43 i _ too
0.43 im
0.43 inhal smoke
0.43 is full
0.43 is over
0.43 it _ if
0.43 its all
0.43 jaw lock
0.43 jelly
0.43 just sitt
0.43 kill my
0.43 leg has
0.43 lock
0.43 move my
0.43 my jaw
0.43 now
0.43 now _ cough
0.43 now _ is
0.43 old _ has
0.43 out at
0.43 pool _ cough
0.43 pound and
0.43 practice
0.43 pressure #99+
0.43 red and
0.43 she _ fine
0.43 since _ morn
0.43 sugar _ over
0.43 swollen for
0.43 terrible headache
0.43 thi _ and
0.43 to jump
0.43 took _ and
0.43 took _ tylenol
0.43 wave
0.43 with _ at
0.43 with _ fever
0.43 would _ better
0.43 would be
0.42 #11+ _ she
0.42 =acts_drunk
0.42 =chest_pain
0.42 =eyelids_swollen
0.42 =gangrene
0.42 =hoarse
0.42 =spreading
0.42 ^ _ broke
0.42 ^ jaw
0.42 ^ postpartum
0.42 a _ in
0.42 a high
0.42 and #99+
0.42 and _ pee
0.42 and _ since
0.42 and cold
0.42 and more
0.42 and today
0.42 area
0.42 bad
0.42 bloody diarrhea
0.42 breakfast
0.42 breath _ and
0.42 burn up
0.42 cant bend
0.42 contraction _ #
0.42 contraction every
0.42 diabetic
0.42 flare
0.42 friend
0.42 grandma _ pill
0.42 grandma heart
0.42 hand swell
0.42 he has
0.42 heart feel
0.42 hemophilia and
0.42 his _ is
0.42 i cough
0.42 is hav
0.42 leak _ fluid
0.42 month _ and
0.42 my _ after
0.42 my _ lip
0.42 my and
0.42 my sleep
0.42 nauseou
0.42 not _ -up
0.42 now _ have
0.42 out
0.42 right _ and
0.42 she seem
0.42 slurr and
0.42 son swallow
0.42 stick out
0.42 the other
0.42 took double
0.42 turn _ and
0.42 was _ a
0.42 week _ feel
0.42 week _ has
0.42 with _ is
0.41 -gas
0.41 =missed_dialysis
0.41 =new_baby
0.41 =streak_up
0.41 =swelling_face
0.41 =wont_go_away
0.41 ^ _ hav
0.41 a _ pain
0.41 all around
0.41 and _ thrown
0.41 and talk
0.41 arm and
0.41 baby _ on
0.41 been throw
0.41 bitten
0.41 bitten _ a
0.41 bitten by
0.41 blood and
0.41 c
0.41 cant _ at
0.41 down _ my
0.41 dur the
0.41 for _ minute
0.41 going up
0.41 has _ fever
0.41 he had
0.41 his nose
0.41 hot oil
0.41 i _ i
0.41 i _ swallow
0.41 i _ the
0.41 im _ so
0.41 im short
0.41 in _ hand
0.41 is very
0.41 it has
0.41 its been
0.41 light _ a
0.41 like tar
0.41 metal
0.41 mov up
0.41 nail last
0.41 next door
0.41 old and
0.41 piece
0.41 piece of
0.41 poop and
0.41 pregnant _ bleed
0.41 quit drink
0.41 red _ going
0.41 severe headache
0.41 sitt
0.41 the _ in
0.41 the _ right
0.41 the _ way
0.41 the worst
0.41 took
0.41 took viagra
0.41 week now
0.41 wont _ away
0.41 wrong way
0.41 wrote
0.41 yo _ out
0.4 # _ today
0.4 -diaper
0.4 -fade
0.4 -fade -when
0.4 -wet
0.4 -wet -diaper
0.4 =allergic_said
0.4 =child_bruises
0.4 =clot_risk
0.4 =glass_test
0.4 ^ _ fell
0.4 ^ _ friend
0.4 ^ _ just
0.4 ^ _ mom
0.4 ^ her
0.4 ^ snake
0.4 ^ son
0.4 allergic reaction
0.4 and _ been
0.4 and _ hurt
0.4 and back
0.4 and jaw
0.4 as a
0.4 at _ table
0.4 bare pee
0.4 birth last
0.4 cant stand
0.4 down _ when
0.4 drown
0.4 drunk
0.4 even _ calm
0.4 even when
0.4 eye got
0.4 fat
0.4 fire and
0.4 grey
0.4 has bloody
0.4 hasnt -peed
0.4 headache and
0.4 husband is
0.4 im _ eliqui
0.4 in _ kitchen
0.4 just
0.4 lip are
0.4 may
0.4 my left
0.4 neck
0.4 no _ -when
0.4 noseble _ #11+
0.4 now she
0.4 of _ life
0.4 of his
0.4 on _ at
0.4 on eliqui
0.4 over
0.4 oxygen
0.4 pee and
0.4 pesticide
0.4 see sparkl
0.4 sharp
0.4 since _ hour
0.4 since breakfast
0.4 since thi
0.4 sparkl
0.4 stool and
0.4 that _ -fade
0.4 time and
0.4 tired to
0.4 too tired
0.4 up _ and
0.4 up blood
0.4 when calm
0.4 with pesticide
0.39 # week
0.39 #11+ minut
0.39 #99+ _ a
0.39 -peed -in
0.39 =indigestion_odd
0.39 =not_looking
0.39 =shoulder_pain
0.39 =slow_breathing
0.39 =tick
0.39 =vaginal_bleeding
0.39 ^ _ medicine
0.39 ^ _ pacemaker
0.39 ^ coworker
0.39 ^ erection
0.39 a rattlesnake
0.39 ago now
0.39 and _ real
0.39 and hot
0.39 and just
0.39 at all
0.39 baby _ day
0.39 battery _ his
0.39 behind it
0.39 bit me
0.39 blood is
0.39 both leg
0.39 but my
0.39 by _ rattlesnake
0.39 calf
0.39 cell and
0.39 cough _ i
0.39 do it
0.39 erection _ #
0.39 erection for
0.39 eye _ burn
0.39 eyelid and
0.39 finger _ numb
0.39 fume
0.39 gett _ since
0.39 go
0.39 gonna
0.39 hand
0.39 hand _ its
0.39 has _ bruise
0.39 hell
0.39 his _ look
0.39 i _ think
0.39 in _ thigh
0.39 is burn
0.39 is going
0.39 keep think
0.39 knuckle
0.39 left _ hurt
0.39 lip _ blue
0.39 my knuckle
0.39 pool hes
0.39 real fast
0.39 rusty _ last
0.39 seem fine
0.39 sickle _ and
0.39 since #
0.39 so _ im
0.39 soccer practice
0.39 stiff _ and
0.39 stray
0.39 stray dog
0.39 temp #11+
0.39 the pool
0.39 ther blood
0.39 throat _ tight
0.39 to kill
0.39 toe are
0.39 up my
0.39 voice is
0.39 week pregnant
0.39 went _ for
0.38 #11+ _ and
0.38 -wak
0.38 -wak -up
0.38 =blood_in_urine
0.38 =double_vision
0.38 =irregular_heart
0.38 =jaw_arm_sweat
0.38 =newborn
0.38 =stroke_said
0.38 =weak_breathing
0.38 ^ _ blood
0.38 ^ _ dialysi
0.38 a pound
0.38 and _ sleepy
0.38 are swell
0.38 arm
0.38 baby _ blue
0.38 baby turn
0.38 blad
0.38 blue for
0.38 burn _ and
0.38 cut on
0.38 eye is
0.38 face _ up
0.38 fell
0.38 fit
0.38 groin
0.38 hav _ stroke
0.38 have _ fever
0.38 have _ plan
0.38 havent -felt
0.38 heart
0.38 his throat
0.38 im _ the
0.38 in _ nose
0.38 is black
0.38 is floppy
0.38 is miss
0.38 is pull
0.38 is stick
0.38 my #11+
0.38 my _ ear
0.38 my _ into
0.38 my drink
0.38 my head
0.38 my neighbor
0.38 nitro
0.38 out of
0.38 pain _ one
0.38 plan and
0.38 plu
0.38 pound _ i
0.38 pound headache
0.38 she #11+
0.38 shock by
0.38 shoot me
0.38 shoulder blad
0.38 someth _ my
0.38 swell _ my
0.38 swell and
0.38 that dont
0.38 the _ gun
0.38 the couch
0.38 to be
0.38 tonight and
0.38 turn _ for
0.38 under the
0.38 warfarin
0.38 was splash
0.38 when _ walk
0.38 with #99+
0.38 worst _ of
0.37 #11+ _ im
0.37 -#11+ -hour
0.37 -in -#11+
0.37 -peed _ -#11+
0.37 =cut_by_accident
0.37 =radiates
0.37 =sugar_very_high
0.37 ^ _ beat
0.37 ^ _ bite
0.37 ^ _ read
0.37 ^ _ testicle
0.37 about to
0.37 ache for
0.37 and _ nonsense
0.37 and crie
0.37 and not
0.37 ate _ whole
0.37 blind
0.37 bloody
0.37 breath but
0.37 brother is
0.37 cant _ straight
0.37 detector
0.37 doesnt know
0.37 eight
0.37 fight
0.37 got bleach
0.37 he cant
0.37 he was
0.37 her wrist
0.37 hes _ and
0.37 hes breath
0.37 huge clot
0.37 im _ week
0.37 in _ garden
0.37 in _ leg
0.37 is _ hasnt
0.37 left _ and
0.37 life
0.37 look
0.37 my appendix
0.37 my forehead
0.37 of _ finger
0.37 ooz
0.37 open my
0.37 out _ and
0.37 paranoid
0.37 paus
0.37 purple _ that
0.37 rib and
0.37 see spot
0.37 smoke _ a
0.37 son his
0.37 sudden _ pain
0.37 sweat and
0.37 the fire
0.37 the garden
0.37 time _ stand
0.37 tylenol
0.37 viagra and
0.37 voic
0.37 wake up
0.37 we _ in
0.37 without -me
0.37 wont _ down
0.36 # min
0.36 -breath
0.36 -slept _ -#
0.36 =belly_hit
0.36 =face_injury
0.36 =one_eye
0.36 =uti
0.36 ^ _ bone
0.36 ^ _ month
0.36 ^ _ water
0.36 ^ copd
0.36 ^ grandma
0.36 ^ toddler
0.36 a _ bottle
0.36 a board
0.36 a nail
0.36 a piece
0.36 a squeaky
0.36 a whole
0.36 after _ c
0.36 ago
0.36 ago _ i
0.36 alarm is
0.36 and _ furnace
0.36 and _ its
0.36 and dry
0.36 and fever
0.36 and had
0.36 ate
0.36 board
0.36 burn _ my
0.36 cord
0.36 couch
0.36 crash
0.36 furnace
0.36 gett
0.36 going off
0.36 gray and
0.36 he wont
0.36 hernia
0.36 his
0.36 i _ smoke
0.36 i inhal
0.36 in _ shower
0.36 is gray
0.36 kid fell
0.36 last month
0.36 left _ is
0.36 leg swell
0.36 live wire
0.36 me _ hurt
0.36 mixed
0.36 move
0.36 my _ came
0.36 my _ im
0.36 my _ say
0.36 noseble for
0.36 one of
0.36 over and
0.36 pass _ in
0.36 rash after
0.36 remember
0.36 runn and
0.36 second then
0.36 see _ and
0.36 sound
0.36 stopp my
0.36 stung by
0.36 take the
0.36 tender
0.36 thailand
0.36 than the
0.36 the stomach
0.36 tight
0.36 to pas
0.36 transplant
0.36 two _ and
0.36 unconsciou
0.36 water
0.36 week _ a
0.36 weird and
0.36 wire
0.35 #99+ _ and
0.35 #99+ fever
0.35 -night
0.35 <two
0.35 <two _ <ago
0.35 =bag_blood
0.35 =burn_severity
0.35 =cant_stand
0.35 =hip_hurts
0.35 =new_confusion
0.35 ^ _ has
0.35 ^ _ slurr
0.35 ^ _ took
0.35 ^ ok
0.35 a _ fire
0.35 a plan
0.35 actual
0.35 and _ cold
0.35 and _ know
0.35 and _ painful
0.35 and _ stiff
0.35 and _ voice
0.35 and pain
0.35 and so
0.35 are _ hard
0.35 around _ eye
0.35 at altitude
0.35 ate _ mushroom
0.35 ate wild
0.35 be _ off
0.35 be here
0.35 been _ on
0.35 been since
0.35 been vomit
0.35 better _ without
0.35 better off
0.35 black _ twice
0.35 bleach
0.35 breastbone
0.35 but noth
0.35 cant _ up
0.35 chang table
0.35 chest tightnes
0.35 daughter
0.35 droop
0.35 full _ blood
0.35 goe to
0.35 grandson
0.35 here anymore
0.35 hes _ a
0.35 hes confus
0.35 hour _ and
0.35 house fire
0.35 hurt _ lot
0.35 hurt like
0.35 i _ black
0.35 in _ head
0.35 is limp
0.35 is pound
0.35 is turn
0.35 kid _ is
0.35 laundry
0.35 left and
0.35 like a
0.35 morn _ #11+
0.35 morn and
0.35 night _ my
0.35 night i
0.35 now _ sleepy
0.35 of tylenol
0.35 off _ chang
0.35 off for
0.35 off without
0.35 one testicle
0.35 pain when
0.35 pull _ out
0.35 pull him
0.35 pull in
0.35 reaction
0.35 say she
0.35 side
0.35 side of
0.35 still
0.35 still _ to
0.35 surgery and
0.35 swallow and
0.35 tar and
0.35 the _ he
0.35 the chang
0.35 threw _ and
0.35 tightnes
0.35 to _ back
0.35 to _ here
0.35 toddler _ the
0.35 two day
0.35 under
0.35 up _ leg
0.35 vision in
0.35 what i
0.35 white
0.35 wife is
0.35 wipe and
0.35 with _ oil
0.34 #11+ week
0.34 -a
0.34 -day
0.34 =unequal_pupils
0.34 ^ _ flare
0.34 ^ bone
0.34 a hot
0.34 after _ new
0.34 and _ blood
0.34 and _ head
0.34 and _ no
0.34 and _ she
0.34 and _ spot
0.34 and _ stopp
0.34 and _ throat
0.34 and look
0.34 and shak
0.34 and sleepy
0.34 at breakfast
0.34 bike
0.34 but since
0.34 but still
0.34 car _ and
0.34 chainsaw
0.34 chest since
0.34 clear fluid
0.34 collaps _ the
0.34 collaps at
0.34 day ago
0.34 diarrhea _ a
0.34 doesnt -fade
0.34 doesnt _ -when
0.34 each time
0.34 everyth is
0.34 eye
0.34 eye _ grind
0.34 eye while
0.34 finish
0.34 flew _ my
0.34 friend is
0.34 from _ toy
0.34 go in
0.34 got _ by
0.34 hard _ a
0.34 hard as
0.34 havent -peed
0.34 her last
0.34 hes _ not
0.34 hot _ on
0.34 i can
0.34 im wheez
0.34 in _ middle
0.34 in at
0.34 in it
0.34 is _ swollen
0.34 is confus
0.34 is cough
0.34 is raspy
0.34 it _ i
0.34 its hard
0.34 lower right
0.34 middle
0.34 mixed up
0.34 my _ been
0.34 my _ deep
0.34 my _ face
0.34 my car
0.34 on _ couch
0.34 on chemo
0.34 one pupil
0.34 other
0.34 pain _ the
0.34 pee blood
0.34 popp
0.34 probab
0.34 puffy and
0.34 rash _ doesnt
0.34 raspy
0.34 severe pain
0.34 spott
0.34 spurt
0.34 teen _ a
0.34 that doesnt
0.34 the _ of
0.34 the _ on
0.34 the eye
0.34 the foot
0.34 the ice
0.34 the middle
0.34 the stuff
0.34 to stop
0.34 voice _ raspy
0.34 while grind
0.33 # pad
0.33 #99+ #99+
0.33 -a -drop
0.33 -drink and
0.33 -drop
0.33 -had _ -drop
0.33 =alcohol
0.33 =rectal_blood
0.33 ^ _ brother
0.33 ^ _ ex
0.33 ^ _ partner
0.33 ^ _ rash
0.33 ^ faint
0.33 ^ pregnant
0.33 ^ swell
0.33 ago _ pain
0.33 ago and
0.33 all _ way
0.33 and _ #11+
0.33 and _ belly
0.33 and _ mouth
0.33 and _ tongue
0.33 and _ wheez
0.33 and blue
0.33 and smell
0.33 and tender
0.33 and turn
0.33 bad im
0.33 been _ #
0.33 behind his
0.33 belly button
0.33 black stuff
0.33 bone _ stick
0.33 breath fast
0.33 by _ bat
0.33 by _ car
0.33 cashew
0.33 day and
0.33 dont _ away
0.33 dont go
0.33 eye for
0.33 feel woozy
0.33 fever _ short
0.33 hard pee
0.33 havent
0.33 her arm
0.33 hid
0.33 his face
0.33 hit my
0.33 hurt on
0.33 i _ -felt
0.33 im a
0.33 im gonna
0.33 in _ its
0.33 is _ through
0.33 is breath
0.33 is outside
0.33 is peel
0.33 its _ to
0.33 keep _ thing
0.33 kitchen floor
0.33 laundry pod
0.33 light and
0.33 minut _ im
0.33 my _ belly
0.33 my _ replacement
0.33 my _ stuck
0.33 my daughter
0.33 my ex
0.33 my partner
0.33 my testicle
0.33 newborn #
0.33 nonstop and
0.33 on _ kitchen
0.33 on _ with
0.33 one _ and
0.33 open and
0.33 out _ today
0.33 pad _ hour
0.33 partner
0.33 pas
0.33 pour
0.33 pregnant _ pass
0.33 real
0.33 right now
0.33 shak chill
0.33 shard
0.33 skin _ peel
0.33 stopp breath
0.33 swell i
0.33 swollen _ she
0.33 the bridge
0.33 the way
0.33 toddler _ croup
0.33 wake _ to
0.33 was
0.33 with croup
0.33 with fever
0.33 woozy
0.32 # _ ago
0.32 -mak
0.32 -sense
0.32 =a_lot
0.32 =dialysis
0.32 =fight_blow
0.32 =grunting
0.32 =heart_condition
0.32 =opioid
0.32 ^ _ collaps
0.32 ^ _ like
0.32 ^ _ roommate
0.32 a _ pitch
0.32 a kitchen
0.32 a rusty
0.32 after her
0.32 an hour
0.32 and _ after
0.32 and _ faint
0.32 and _ see
0.32 and _ wrote
0.32 and pale
0.32 arm _ and
0.32 at a
0.32 ate _ a
0.32 ate at
0.32 behind her
0.32 bend it
0.32 bleed through
0.32 breath _ like
0.32 cant _ water
0.32 chok _ last
0.32 chok me
0.32 cirrhosi and
0.32 cup
0.32 day with
0.32 dialysi
0.32 dont _ how
0.32 every #11+
0.32 feed and
0.32 fever _ cough
0.32 flank
0.32 foreskin
0.32 from _ fire
0.32 grabb _ hot
0.32 grabb the
0.32 grunt
0.32 hard to
0.32 her _ look
0.32 high _ noise
0.32 high pitch
0.32 his _ on
0.32 hot _ palm
0.32 hot _ skin
0.32 hurt bad
0.32 i _ sick
0.32 if
0.32 im _ blood
0.32 in _ fire
0.32 in _ since
0.32 indigestion
0.32 is _ lot
0.32 it look
0.32 keep _ hard
0.32 keep hear
0.32 kitchen _ and
0.32 leg
0.32 leg are
0.32 like _ going
0.32 like _ time
0.32 many
0.32 me _ i
0.32 my hernia
0.32 my pacemaker
0.32 nail went
0.32 near faint
0.32 neighbor is
0.32 numb after
0.32 of _ myself
0.32 of hurt
0.32 off _ #11+
0.32 on _ rusty
0.32 out _ after
0.32 out _ one
0.32 palm _ white
0.32 palm is
0.32 pill _ i
0.32 pitch
0.32 pitch noise
0.32 put _ on
0.32 put weight
0.32 ran a
0.32 rusty
0.32 scissor
0.32 spot and
0.32 stung _ a
0.32 sugar _ #11+
0.32 swollen face
0.32 tank
0.32 terrible _ and
0.32 the bottle
0.32 the chainsaw
0.32 thi afternoon
0.32 thigh _ the
0.32 thigh from
0.32 thought _ hurt
0.32 thrown back
0.32 to _ kid
0.32 toddler with
0.32 tongue
0.32 towel
0.32 up
0.32 was _ and
0.32 way and
0.32 went _ the
0.32 white _ blister
0.32 wind _ to
0.32 with _ bat
0.32 with _ pain
0.32 wont _ weight
0.32 wont put
0.31 -baby _ -all
0.31 -in -#
0.31 =low_temp
0.31 =neck_pain
0.31 =pregnant
0.31 ^ _ accident
0.31 ^ _ boyfriend
0.31 ^ _ infection
0.31 ^ _ pressure
0.31 ^ _ whole
0.31 ^ cramp
0.31 ^ finger
0.31 about _ pas
0.31 about end
0.31 an _ and
0.31 and _ sick
0.31 and _ turn
0.31 and about
0.31 and mouth
0.31 and purple
0.31 and too
0.31 as _ board
0.31 away after
0.31 bad _ cant
0.31 bad _ on
0.31 bad cramp
0.31 birth _ week
0.31 bleed so
0.31 blood _ and
0.31 blood clot
0.31 bloody _ and
0.31 but _ is
0.31 can feel
0.31 caught
0.31 caught in
0.31 clos up
0.31 confus after
0.31 cover in
0.31 crash my
0.31 day _ and
0.31 day _ now
0.31 drank _ and
0.31 finger _ and
0.31 from _ yard
0.31 goe _ my
0.31 grandpa is
0.31 gun in
0.31 had to
0.31 headache _ feel
0.31 hurt _ im
0.31 is _ black
0.31 is clos
0.31 is mak
0.31 is throw
0.31 isnt _ -up
0.31 keep _ about
0.31 last week
0.31 left arm
0.31 leg _ swollen
0.31 move her
0.31 mushroom _ the
0.31 mushroom from
0.31 not _ and
0.31 now vomit
0.31 of it
0.31 out _ i
0.31 poop _ black
0.31 positive
0.31 rib
0.31 seiz
0.31 she _ in
0.31 shrimp and
0.31 sister _ a
0.31 skin
0.31 skin _ and
0.31 smell _ and
0.31 son _ is
0.31 soot
0.31 soot _ my
0.31 soot in
0.31 speech is
0.31 spot _ dont
0.31 spot that
0.31 stuck _ the
0.31 swell after
0.31 the face
0.31 the thigh
0.31 the tv
0.31 the wound
0.31 think _ end
0.31 throat _ clos
0.31 tile
0.31 to shoot
0.31 tongue feel
0.31 took _ #11+
0.31 took like
0.31 voic tell
0.31 with _ cramp
0.3 # pound
0.3 -move since
0.3 -respond
0.3 -the _ -move
0.3 <the
0.3 =kid_breathing
0.3 =recent_surgery
0.3 ^ _ antifreeze
0.3 ^ _ off
0.3 ^ _ pass
0.3 ^ _ vision
0.3 ^ bloody
0.3 a _ im
0.3 a _ neck
0.3 a gun
0.3 a magnet
0.3 and _ almost
0.3 and _ daughter
0.3 and _ rac
0.3 and _ wet
0.3 and lip
0.3 and some
0.3 and yellow
0.3 are _ after
0.3 at _ an
0.3 ate _ and
0.3 bad i
0.3 been _ in
0.3 blood _ i
0.3 blood when
0.3 breath _ fast
0.3 breathe _ and
0.3 came on
0.3 came out
0.3 cant _ a
0.3 car on
0.3 chok on
0.3 cough _ stuff
0.3 daughter _ look
0.3 daughter _ the
0.3 deliver
0.3 deliver #
0.3 dialysi _ and
0.3 diarrhea with
0.3 even _ rest
0.3 even at
0.3 everyone in
0.3 everyth
0.3 feel _ when
0.3 fever _ yellow
0.3 finger _ the
0.3 finger in
0.3 for #
0.3 for _ #
0.3 fork
0.3 from _ fever
0.3 fume _ the
0.3 get _ out
0.3 got shock
0.3 gun _ my
0.3 had _ baby
0.3 had _ seizur
0.3 he
0.3 he is
0.3 he say
0.3 headache of
0.3 her leg
0.3 her lip
0.3 hes _ but
0.3 hes turn
0.3 his _ in
0.3 hot _ and
0.3 i wet
0.3 im _ ill
0.3 in _ testicle
0.3 it keep
0.3 jaw _ lock
0.3 keep dropp
0.3 kill me
0.3 look like
0.3 med last
0.3 mouth _ i
0.3 my _ blad
0.3 my _ leg
0.3 my _ slit
0.3 my _ testicle
0.3 my bike
0.3 myself on
0.3 neck _ after
0.3 newborn wont
0.3 of #99+
0.3 of _ by
0.3 of _ red
0.3 of bright
0.3 of pressure
0.3 off my
0.3 old _ off
0.3 onto
0.3 outside my
0.3 pain between
0.3 pool
0.3 ripp
0.3 runn
0.3 scar ill
0.3 see double
0.3 seem ok
0.3 seizur
0.3 severe _ in
0.3 since _ antibiotic
0.3 slit
0.3 slit _ wrist
0.3 slit her
0.3 soak a
0.3 ten _ and
0.3 that _ is
0.3 that _ like
0.3 that _ quit
0.3 that look
0.3 the _ behind
0.3 the _ blood
0.3 then
0.3 throat feel
0.3 til
0.3 to _ arm
0.3 to _ out
0.3 tongue _ swell
0.3 turn black
0.3 up _ eat
0.3 up about
0.3 up now
0.3 water down
0.3 water just
0.3 went _ his
0.3 wet myself
0.3 while _ and
0.3 wont quit
0.3 year _ with
0.3 yellow eye
0.29 #11+ wk
0.29 #99+ _ i
0.29 #99+ _ im
0.29 -baby -kick
0.29 -pee
0.29 -respond -to
0.29 -the _ -kick
0.29 =cold_limb
0.29 =digoxin
0.29 =hours_pain
0.29 =liver_known
0.29 =spine_injury
0.29 =stroke_word
0.29 ^ _ pull
0.29 ^ _ stool
0.29 ^ _ wife
0.29 ^ bitten
0.29 ^ hit
0.29 ^ preg
0.29 ^ rattlesnake
0.29 ^ throat
0.29 after _ cashew
0.29 and _ make
0.29 and _ start
0.29 and everyth
0.29 and sweaty
0.29 and warm
0.29 ate _ bunch
0.29 bad see
0.29 behind _ breastbone
0.29 breath _ my
0.29 bulg out
0.29 by my
0.29 cant _ word
0.29 cant control
0.29 cant stop
0.29 chest _ and
0.29 chill and
0.29 clot and
0.29 day _ #
0.29 dont _ to
0.29 dont want
0.29 ear _ a
0.29 eat cashew
0.29 face _ the
0.29 fall _ the
0.29 feel _ and
0.29 feel faint
0.29 feel it
0.29 fever _ headache
0.29 fever _ purple
0.29 for day
0.29 grandson _ a
0.29 grayish
0.29 gush of
0.29 had her
0.29 had surgery
0.29 hard and
0.29 hard for
0.29 hasnt -had
0.29 hasnt _ -a
0.29 he _ a
0.29 headache _ my
0.29 hes _ confus
0.29 hot swollen
0.29 hour for
0.29 hurt _ move
0.29 i have
0.29 im nauseou
0.29 infect
0.29 into _ eye
0.29 is _ there
0.29 is hang
0.29 is mov
0.29 is soak
0.29 is yellow
0.29 knee _ hot
0.29 light
0.29 look grayish
0.29 low _ the
0.29 low on
0.29 lower _ pain
0.29 miscarriage
0.29 my heart
0.29 nail _ into
0.29 no -pee
0.29 nonstop _ #
0.29 nonstop lost
0.29 now _ feel
0.29 now _ hurt
0.29 on _ hip
0.29 or cough
0.29 preg #11+
0.29 preg _ wk
0.29 pull _ of
0.29 pull out
0.29 push up
0.29 red _ and
0.29 rib _ my
0.29 right _ wont
0.29 rock
0.29 rope
0.29 see bug
0.29 so drowsy
0.29 soak _ sweat
0.29 squeez _ behind
0.29 stroke
0.29 super sleepy
0.29 swallow _ bunch
0.29 swell under
0.29 testicle pain
0.29 the _ door
0.29 the house
0.29 the sink
0.29 tip is
0.29 trouble breath
0.29 up _ my
0.29 walk _ cough
0.29 walk or
0.29 walk straight
0.29 we _ wake
0.29 week _ like
0.29 went into
0.29 went numb
0.29 when my
0.29 white _ numb
0.29 wild _ from
0.29 with some
0.29 wk
0.29 wrong _ and
0.28 -anyth
0.28 -doing
0.28 -doing -anyth
0.28 =diabetes
0.28 =elderly
0.28 =eye_red
0.28 =fall_any
0.28 =half_vision
0.28 =halos
0.28 =muscle_hard
0.28 =not_drinking
0.28 =tripod
0.28 ^ _ symptom
0.28 ^ used
0.28 a _ while
0.28 a bottle
0.28 and _ behind
0.28 and _ go
0.28 and _ hard
0.28 and _ sugar
0.28 and went
0.28 around light
0.28 asthma is
0.28 attack
0.28 baby _ bright
0.28 baby _ floppy
0.28 baby vomit
0.28 bad _ my
0.28 bare breath
0.28 belly hard
0.28 bleed _ lot
0.28 breast _ and
0.28 breathe lying
0.28 bright _ stuff
0.28 bright green
0.28 by _ wasp
0.28 can _ fat
0.28 cant _ shak
0.28 car my
0.28 car runn
0.28 chest _ been
0.28 chest _ when
0.28 chest has
0.28 child has
0.28 chok _ steak
0.28 clas and
0.28 cola
0.28 cola after
0.28 color
0.28 color _ cola
0.28 color of
0.28 cough _ blood
0.28 cough _ more
0.28 deliver _ day
0.28 doesnt remember
0.28 electric shock
0.28 eye _ yellow
0.28 faint and
0.28 feet _ up
0.28 feverish
0.28 floppy _ wont
0.28 floppy and
0.28 friend took
0.28 halo
0.28 has _ knife
0.28 has not
0.28 have the
0.28 his leg
0.28 hour
0.28 hour _ im
0.28 i _ bend
0.28 i _ got
0.28 i _ meth
0.28 i _ pass
0.28 i _ someth
0.28 i regret
0.28 im _ weak
0.28 im clammy
0.28 im shak
0.28 in _ drink
0.28 in _ the
0.28 in both
0.28 in wave
0.28 infection and
0.28 is _ a
0.28 is _ color
0.28 is _ fast
0.28 is _ real
0.28 is bad
0.28 is ooz
0.28 is tight
0.28 it is
0.28 its
0.28 lip _ swell
0.28 meth
0.28 meth and
0.28 mom with
0.28 my _ eyelid
0.28 my _ inhal
0.28 my _ text
0.28 my grandson
0.28 my groin
0.28 my husband
0.28 my life
0.28 my uncle
0.28 myself with
0.28 neighbor
0.28 not -mak
0.28 of cola
0.28 of ibuprofen
0.28 off _ -me
0.28 on purpose
0.28 on steak
0.28 outlet
0.28 pacemaker
0.28 pain _ #
0.28 pain _ worse
0.28 pain under
0.28 peel _ in
0.28 pink _ and
0.28 pool and
0.28 pull my
0.28 purple and
0.28 purpose
0.28 put _ in
0.28 put a
0.28 put someth
0.28 real _ and
0.28 regret
0.28 regret it
0.28 see fat
0.28 she is
0.28 side _ i
0.28 sleep pill
0.28 sleepy and
0.28 someone _ someth
0.28 someth in
0.28 son _ pain
0.28 stop bleed
0.28 stop shak
0.28 swollen i
0.28 text
0.28 than _ other
0.28 the _ lip
0.28 the _ runn
0.28 the bleed
0.28 the color
0.28 the mandoline
0.28 the roof
0.28 tick
0.28 to _ me
0.28 tylenol _ night
0.28 tylenol last
0.28 under _ right
0.28 up gasp
0.28 viagra
0.28 vomit _ green
0.28 vomit bright
0.28 was found
0.28 we
0.28 with the
0.28 wont _ bleed
0.28 wont drink
0.27 # day
0.27 # yr
0.27 #11+ of
0.27 -# -day
0.27 -in
0.27 -with
0.27 =belly_blow
0.27 =copd
0.27 =many_stings
0.27 =stumbles
0.27 ^ _ snake
0.27 ^ _ threaten
0.27 ^ metal
0.27 ^ pass
0.27 ^ roommate
0.27 a _ nail
0.27 a _ section
0.27 a _ that
0.27 a battery
0.27 a c
0.27 a curtain
0.27 a fire
0.27 after #11+
0.27 after _ dialysi
0.27 alive anymore
0.27 all since
0.27 an lvad
0.27 and _ alarm
0.27 and _ calf
0.27 and _ funny
0.27 and _ now
0.27 and stop
0.27 and there
0.27 ankle _ point
0.27 are tingl
0.27 at _ practice
0.27 at _ since
0.27 be alive
0.27 bite on
0.27 black out
0.27 breath _ but
0.27 breath _ sitt
0.27 breath now
0.27 bug _ the
0.27 but he
0.27 came down
0.27 can _ my
0.27 catch
0.27 chemo _ a
0.27 chok _ a
0.27 com off
0.27 copd
0.27 coworker
0.27 curtain _ down
0.27 curtain came
0.27 daughter _ #
0.27 drank some
0.27 everywhere and
0.27 eye _ red
0.27 eye after
0.27 fever _ shak
0.27 fever since
0.27 fish
0.27 floater
0.27 gave birth
0.27 goe
0.27 had _ c
0.27 has _ black
0.27 has a
0.27 have _ lvad
0.27 have an
0.27 he drank
0.27 hes _ blue
0.27 hes _ to
0.27 hes going
0.27 hes stopp
0.27 hit her
0.27 huge _ and
0.27 i _ catch
0.27 in _ on
0.27 in her
0.27 is _ as
0.27 is _ im
0.27 is bigger
0.27 is droop
0.27 is gasp
0.27 is point
0.27 is swollen
0.27 isnt _ -right
0.27 it goe
0.27 it hurt
0.27 it on
0.27 keep fall
0.27 life came
0.27 like _ curtain
0.27 lvad
0.27 lvad _ the
0.27 lvad and
0.27 me and
0.27 minute and
0.27 miss and
0.27 mom _ her
0.27 month _ is
0.27 mouth _ drool
0.27 mushroom
0.27 my _ pass
0.27 my _ side
0.27 my _ yr
0.27 my neck
0.27 noise _ breath
0.27 now but
0.27 of
0.27 on _ wall
0.27 only
0.27 out _ his
0.27 pee _ all
0.27 pee at
0.27 plu im
0.27 point _ wrong
0.27 point the
0.27 pound _ and
0.27 pressure behind
0.27 pupil _ bigger
0.27 pupil is
0.27 pupil look
0.27 red line
0.27 rusty nail
0.27 see _ on
0.27 since _ lift
0.27 size
0.27 size of
0.27 spray _ pesticide
0.27 stop _ for
0.27 stop breath
0.27 stopp _ for
0.27 swollen _ red
0.27 the _ i
0.27 the alarm
0.27 the antibiotic
0.27 the cord
0.27 the size
0.27 threaten to
0.27 time _ minute
0.27 to _ alive
0.27 toddler drank
0.27 toe _ cold
0.27 tree
0.27 turn red
0.27 up _ so
0.27 voic _ me
0.27 walk to
0.27 went _ my
0.27 went off
0.27 wind walk
0.27 wont _ at
0.27 wont look
0.27 wound is
0.27 yr _ got
0.26 # time
0.26 #11+ _ all
0.26 -help
0.26 <at <#11+
0.26 <died <sudden
0.26 <died _ <at
0.26 <sudden
0.26 <sudden <at
0.26 <sudden _ <#11+
0.26 =about_other
0.26 =arm_hand_pain
0.26 =rash
0.26 =wound
0.26 ^ _ cut
0.26 ^ _ nail
0.26 ^ _ sting
0.26 ^ _ stuck
0.26 ^ _ warfarin
0.26 ^ been
0.26 ^ kid
0.26 a _ infection
0.26 a _ of
0.26 a _ went
0.26 a heart
0.26 a pad
0.26 and _ done
0.26 and _ just
0.26 and _ light
0.26 and clear
0.26 at once
0.26 baby _ off
0.26 battery up
0.26 belt
0.26 bit _ a
0.26 bit by
0.26 bladder
0.26 bleed _ much
0.26 blood _ fever
0.26 breath real
0.26 breathe in
0.26 brother <died
0.26 brother _ <sudden
0.26 cant _ him
0.26 clear _ is
0.26 cough _ pink
0.26 diarrhea for
0.26 double and
0.26 droop _ one
0.26 droop on
0.26 fever _ diabetic
0.26 fever im
0.26 flew _ from
0.26 fluid is
0.26 foot _ black
0.26 garage _ the
0.26 garage with
0.26 got _ grandma
0.26 got bit
0.26 hard _ swallow
0.26 he _ wake
0.26 head _ a
0.26 headach _ the
0.26 her _ on
0.26 him
0.26 hit with
0.26 hurt _ and
0.26 i _ heart
0.26 i _ keep
0.26 i _ sparkl
0.26 in _ groin
0.26 in _ mouth
0.26 insulin pump
0.26 into grandma
0.26 is _ but
0.26 is _ tight
0.26 is push
0.26 is super
0.26 is twist
0.26 it _ the
0.26 it fever
0.26 itch _ over
0.26 itch all
0.26 just _ and
0.26 just flew
0.26 keep hav
0.26 lighthead _ my
0.26 like _ is
0.26 like _ polish
0.26 like nail
0.26 lost vision
0.26 my _ feel
0.26 my _ she
0.26 my _ through
0.26 my miscarriage
0.26 my wife
0.26 now _ chest
0.26 numb
0.26 of _ shin
0.26 pink foam
0.26 right belly
0.26 say its
0.26 she _ to
0.26 she took
0.26 shoulder pain
0.26 side since
0.26 skipp and
0.26 smell _ nail
0.26 someth is
0.26 spot
0.26 stopp sweat
0.26 stuck a
0.26 stuck in
0.26 the pain
0.26 the whole
0.26 think the
0.26 tingl and
0.26 toddler breath
0.26 two _ old
0.26 two year
0.26 type
0.26 type #
0.26 up _ bad
0.26 up _ cant
0.26 up _ foam
0.26 up pink
0.26 vision _ one
0.26 wake _ up
0.26 whole fami
0.26 with _ car
0.26 with asthma
0.25 #11+ _ i
0.25 #11+ year
0.25 -mak -sense
0.25 -peed -all
0.25 -peed _ -day
0.25 =adrenal
0.25 =droopy_lid
0.25 =gas_smell
0.25 =pancreas
0.25 ^ _ bleach
0.25 ^ _ high
0.25 ^ awful
0.25 ^ diabetic
0.25 ^ short
0.25 a _ second
0.25 a needle
0.25 ago _ my
0.25 ago _ the
0.25 all i
0.25 an elephant
0.25 and _ clear
0.25 and _ only
0.25 and _ scar
0.25 and hasnt
0.25 and headache
0.25 and puk
0.25 and sweat
0.25 are _ since
0.25 are weak
0.25 ate a
0.25 baby _ is
0.25 bad after
0.25 be
0.25 been _ it
0.25 belly _ in
0.25 belly _ is
0.25 blood _ soak
0.25 blood everywhere
0.25 blood sugar
0.25 breath like
0.25 broke _ im
0.25 burn my
0.25 camp
0.25 cant _ lying
0.25 cant hold
0.25 carbon
0.25 carbon monoxide
0.25 chainsaw _ everywhere
0.25 chainsaw blood
0.25 chill headache
0.25 cough _ a
0.25 couldnt
0.25 cut _ leg
0.25 dad _ out
0.25 dad pass
0.25 daughter _ a
0.25 day old
0.25 elephant
0.25 elephant _ on
0.25 every breath
0.25 eye roll
0.25 feel _ thermometer
0.25 feel drunk
0.25 fever headache
0.25 few second
0.25 for like
0.25 got _ pill
0.25 has _ temp
0.25 heart _ skipp
0.25 home _ hour
0.25 horse
0.25 hot thermometer
0.25 hurt _ the
0.25 i _ move
0.25 i broke
0.25 i got
0.25 im _ #11+
0.25 im only
0.25 im vomit
0.25 in _ after
0.25 in _ bathroom
0.25 in _ stomach
0.25 it _ red
0.25 it but
0.25 its red
0.25 left _ since
0.25 leg _ been
0.25 leg with
0.25 live
0.25 look at
0.25 look weird
0.25 lot of
0.25 mak a
0.25 monoxide
0.25 more short
0.25 my _ cut
0.25 my roommate
0.25 my speech
0.25 myself _ a
0.25 no -wet
0.25 no _ -diaper
0.25 now _ jaw
0.25 of _ cant
0.25 of _ nose
0.25 old boy
0.25 on _ cant
0.25 on arm
0.25 only #11+
0.25 only _ week
0.25 oxygen _ say
0.25 pas out
0.25 peel
0.25 peel off
0.25 red
0.25 red streak
0.25 said she
0.25 say #11+
0.25 shak so
0.25 she _ the
0.25 sheet
0.25 smile
0.25 so _ from
0.25 stair and
0.25 stay awake
0.25 stuff _ com
0.25 stuff is
0.25 super _ and
0.25 swallow _ button
0.25 tear pain
0.25 the mouth
0.25 thermometer
0.25 think _ broke
0.25 throw _ blood
0.25 toddler _ into
0.25 toddler ate
0.25 took _ whole
0.25 was stung
0.25 when _ breath
0.25 when _ take
0.25 when breath
0.25 with _ chainsaw
0.25 with _ saw
0.24 # _ in
0.24 #11+ _ at
0.24 -fade _ -press
0.24 -peed _ yesterday
0.24 -peed since
0.24 -press
0.24 -tear
0.24 -when -press
0.24 =diarrhea
0.24 =light_hurts
0.24 =speech_garbled
0.24 =tooth_pulled
0.24 ^ _ around
0.24 ^ _ fume
0.24 ^ _ want
0.24 ^ did
0.24 ^ ran
0.24 ^ touch
0.24 a _ noise
0.24 a noseble
0.24 a sentence
0.24 after _ colonoscopy
0.24 ago _ now
0.24 and _ purple
0.24 and _ swallow
0.24 and got
0.24 ate shrimp
0.24 because
0.24 bee sting
0.24 been wheez
0.24 bit _ ankle
0.24 bloody _ with
0.24 bone and
0.24 both eye
0.24 breath hard
0.24 by _ dryer
0.24 dad is
0.24 daughter swallow
0.24 door
0.24 down low
0.24 dryer
0.24 every hour
0.24 eye _ hit
0.24 eye with
0.24 face _ numb
0.24 fast _ i
0.24 feel funny
0.24 fever _ thi
0.24 finger _ in
0.24 finish _ sentence
0.24 finish a
0.24 gave narcan
0.24 gonna _ out
0.24 gonna pas
0.24 got _ back
0.24 got _ finger
0.24 got thrown
0.24 has
0.24 has _ dry
0.24 havent _ -in
0.24 headache ever
0.24 hes not
0.24 his belly
0.24 hive
0.24 hurt
0.24 hurt _ hell
0.24 im _ in
0.24 im _ month
0.24 im confus
0.24 infection _ now
0.24 inhal _ and
0.24 is _ start
0.24 is puffy
0.24 is red
0.24 is unbearable
0.24 its swell
0.24 keep water
0.24 labor and
0.24 like hell
0.24 live _ and
0.24 minut _ came
0.24 minut then
0.24 mom _ confus
0.24 mom is
0.24 mouth _ the
0.24 my _ <died
0.24 my _ broke
0.24 neck hurt
0.24 noise every
0.24 on _ nail
0.24 our
0.24 overnight
0.24 pain _ unbearable
0.24 pass _ twice
0.24 postpartum
0.24 powder
0.24 pregnant
0.24 pulse _ #11+
0.24 pulse is
0.24 pump
0.24 pump fail
0.24 put _ button
0.24 quit _ im
0.24 read
0.24 right _ down
0.24 say the
0.24 sentence
0.24 side _ low
0.24 side down
0.24 since he
0.24 some blood
0.24 son _ a
0.24 spasm after
0.24 spread _ and
0.24 squeaky _ every
0.24 squeaky noise
0.24 stand on
0.24 stepp
0.24 stepp on
0.24 stick _ and
0.24 sudden _ of
0.24 symptom
0.24 tak
0.24 ten _ then
0.24 than
0.24 the _ headache
0.24 the _ hes
0.24 the dryer
0.24 them and
0.24 then _ back
0.24 then came
0.24 throat
0.24 toddler swallow
0.24 touch _ live
0.24 touch a
0.24 unbearable
0.24 was _ out
0.24 was pull
0.24 went stiff
0.24 wheez and
0.24 wild
0.24 wild mushroom
0.24 wire _ got
0.24 wire and
0.24 with
0.24 with vomit
0.24 wont _ back
0.24 worst _ ever
0.24 year _ got
0.24 yellow and
0.23 # _ old
0.23 #11+ _ mother
0.23 #99+ _ my
0.23 =chest_lasting
0.23 =inhaler_often
0.23 =nerve_muscle
0.23 =new_medicine
0.23 ^ _ inhal
0.23 ^ _ vomit
0.23 ^ allergic
0.23 ^ chemo
0.23 ^ high
0.23 act drunk
0.23 and _ -felt
0.23 and _ -mak
0.23 and _ act
0.23 and _ like
0.23 and _ stop
0.23 and _ stuff
0.23 and _ temp
0.23 and _ thigh
0.23 and out
0.23 antifreeze by
0.23 are numb
0.23 baby _ month
0.23 been _ all
0.23 black _ tar
0.23 black like
0.23 board and
0.23 boyfriend _ me
0.23 breathe well
0.23 burn pee
0.23 came _ all
0.23 cant _ vomit
0.23 cant lie
0.23 cell _ my
0.23 chemo last
0.23 chest _ to
0.23 cough _ lot
0.23 cough a
0.23 cramp on
0.23 crotch
0.23 crotch _ numb
0.23 crotch is
0.23 cut my
0.23 dad _ #11+
0.23 dropp and
0.23 eyebrow
0.23 fire _ im
0.23 flew in
0.23 have _ gun
0.23 heart _ rac
0.23 her _ week
0.23 her ear
0.23 his _ hurt
0.23 husband has
0.23 i _ open
0.23 i _ stand
0.23 i gave
0.23 i inhale
0.23 im _ like
0.23 in _ lower
0.23 in a
0.23 inhale
0.23 isnt -help
0.23 jaw ache
0.23 just _ a
0.23 just dropp
0.23 kid is
0.23 light _ my
0.23 marathon
0.23 month _ fell
0.23 most
0.23 mother _ breakfast
0.23 mouth is
0.23 my #
0.23 my throat
0.23 newborn _ wake
0.23 not -wak
0.23 of _ im
0.23 of _ left
0.23 of a
0.23 of blood
0.23 old fell
0.23 old hasnt
0.23 on _ bump
0.23 pain after
0.23 partner _ his
0.23 partner put
0.23 poop _ like
0.23 poop look
0.23 put _ hand
0.23 rib _ in
0.23 rib suck
0.23 right leg
0.23 ripp pain
0.23 see _ of
0.23 see out
0.23 seizure _ now
0.23 she _ on
0.23 she cant
0.23 shrimp
0.23 since
0.23 snake _ my
0.23 snake bit
0.23 someth _ is
0.23 son _ are
0.23 son lip
0.23 son testicle
0.23 stop the
0.23 stop vomit
0.23 swollen _ sore
0.23 test _ positive
0.23 test was
0.23 that _ when
0.23 the finger
0.23 then _ again
0.23 thi _ now
0.23 throat so
0.23 toddler went
0.23 too _ pill
0.23 upper _ pain
0.23 upper belly
0.23 vomit _ last
0.23 vomit _ like
0.23 vomit green
0.23 vomit look
0.23 warfarin bump
0.23 was positive
0.23 watch say
0.23 went _ an
0.23 went blue
0.23 went through
0.23 when _ inhale
0.23 with chill
0.23 yo mother
0.23 yo with
0.22 -slept _ -day
0.22 -sweat
0.22 -to
0.22 <was _ <in
0.22 =blister_word
0.22 =bruising
0.22 =burn_any
0.22 =cannot_move_side
0.22 =cant_straighten
0.22 =foggy_only
0.22 =one_side_throat
0.22 =pelvic_pain
0.22 ^ _ black
0.22 ^ blister
0.22 ^ testicle
0.22 a _ every
0.22 a _ spot
0.22 a _ swollen
0.22 a house
0.22 a stiff
0.22 a terrible
0.22 a tick
0.22 after _ crash
0.22 and _ it
0.22 and _ leak
0.22 and _ lighthead
0.22 and _ near
0.22 and _ talk
0.22 and bad
0.22 and hand
0.22 are _ my
0.22 arm _ tingl
0.22 at school
0.22 bathtub
0.22 because i
0.22 bee and
0.22 been #
0.22 bleed _ stop
0.22 bleed wont
0.22 blister
0.22 bone _ pok
0.22 breath _ day
0.22 brother say
0.22 bug on
0.22 bulg
0.22 burn _ whole
0.22 came _ like
0.22 cant _ and
0.22 car wreck
0.22 coke
0.22 com _ his
0.22 com from
0.22 cord _ out
0.22 cord com
0.22 cup _ bright
0.22 deep and
0.22 diarrhea _ #99+
0.22 dose of
0.22 down the
0.22 erection
0.22 face _ hand
0.22 failure and
0.22 find
0.22 flew home
0.22 for an
0.22 foreskin is
0.22 from _ nose
0.22 fruity
0.22 fruity breath
0.22 gave
0.22 get word
0.22 going _ my
0.22 grandma ate
0.22 had _ surgery
0.22 hand and
0.22 he hasnt
0.22 he take
0.22 her _ since
0.22 her eye
0.22 hernia _ out
0.22 hes _ up
0.22 hes been
0.22 hip hurt
0.22 home from
0.22 hot _ my
0.22 hot car
0.22 hurt a
0.22 i _ get
0.22 i _ see
0.22 im soak
0.22 in _ bathtub
0.22 in sweat
0.22 in the
0.22 india
0.22 is drowsy
0.22 is pok
0.22 is ripp
0.22 it _ in
0.22 it wont
0.22 its _ #
0.22 ive _ diarrhea
0.22 keep throw
0.22 last _ day
0.22 laundry _ and
0.22 leak pus
0.22 lean forward
0.22 left in
0.22 lip _ purple
0.22 lip tingl
0.22 lot _ it
0.22 month pregnant
0.22 more than
0.22 my _ neck
0.22 my bladder
0.22 new antibiotic
0.22 now _ to
0.22 of one
0.22 of pill
0.22 of us
0.22 on _ bike
0.22 on _ has
0.22 on _ ice
0.22 on like
0.22 one _ since
0.22 one eye
0.22 open _ mouth
0.22 pad every
0.22 pale my
0.22 pee
0.22 peni
0.22 pill and
0.22 pod and
0.22 pok
0.22 pus _ i
0.22 pus and
0.22 red _ pus
0.22 seem _ but
0.22 she _ warfarin
0.22 ski
0.22 smoke from
0.22 soak in
0.22 soak through
0.22 someth _ ripp
0.22 stair _ my
0.22 star
0.22 ten
0.22 the _ got
0.22 the _ im
0.22 the bathtub
0.22 the rib
0.22 through his
0.22 tingl
0.22 to _ myself
0.22 to him
0.22 turn out
0.22 up _ #99+
0.22 weight
0.22 whole _ with
0.22 wife
0.22 word out
0.22 wreck
0.21 #11+ _ my
0.21 -me
0.21 =thrown_off
0.21 =tooth_bad
0.21 =wound_open
0.21 =yellow_halos
0.21 ^ _ chemo
0.21 ^ _ poop
0.21 ^ _ so
0.21 ^ _ tightnes
0.21 ^ _ viagra
0.21 ^ fever
0.21 ^ shoulder
0.21 a peanut
0.21 addison and
0.21 almost _ out
0.21 and _ bit
0.21 and _ for
0.21 and _ mumbl
0.21 and _ right
0.21 and _ squeez
0.21 and clammy
0.21 and shaky
0.21 and soak
0.21 arm tingl
0.21 around _ and
0.21 baby _ spot
0.21 baby fell
0.21 baby is
0.21 baby soft
0.21 bean in
0.21 belly _ a
0.21 bigger
0.21 blood in
0.21 blood lot
0.21 bloody stool
0.21 both
0.21 bucket
0.21 but _ cant
0.21 came _ from
0.21 can hard
0.21 cant _ flat
0.21 cant push
0.21 cant talk
0.21 car
0.21 chemo _ my
0.21 confus _ a
0.21 control
0.21 cough _ red
0.21 cut myself
0.21 dialysi _ was
0.21 ear _ he
0.21 end _ life
0.21 everyth _ blurry
0.21 eye _ back
0.21 feel _ leg
0.21 fever after
0.21 football practice
0.21 grandma #11+
0.21 half my
0.21 half of
0.21 halo _ light
0.21 halo around
0.21 hard _ my
0.21 has _ #
0.21 hav _ of
0.21 hav thought
0.21 have addison
0.21 he _ me
0.21 he put
0.21 her _ are
0.21 hurt cant
0.21 i _ addison
0.21 i _ cant
0.21 i _ had
0.21 i _ off
0.21 i keep
0.21 i woke
0.21 im _ to
0.21 im weak
0.21 in _ much
0.21 in _ pool
0.21 is mumbl
0.21 is sweaty
0.21 just now
0.21 les than
0.21 like an
0.21 metal flew
0.21 much _ from
0.21 mumbl
0.21 my _ goe
0.21 my _ throat
0.21 my chill
0.21 my eye
0.21 no _ since
0.21 of her
0.21 ok but
0.21 on that
0.21 ooz and
0.21 open _ jaw
0.21 open up
0.21 pass _ clot
0.21 pass huge
0.21 pill in
0.21 pregnant _ i
0.21 rash
0.21 roll back
0.21 shak _ bad
0.21 shiver _ is
0.21 shiver and
0.21 skin around
0.21 so hard
0.21 son _ been
0.21 son put
0.21 stopp drink
0.21 stopp shiver
0.21 sweat bucket
0.21 swollen _ hurt
0.21 text goodbye
0.21 that side
0.21 the _ all
0.21 the _ unconsciou
0.21 the breastbone
0.21 the shower
0.21 think _ was
0.21 throw _ all
0.21 tore
0.21 up _ its
0.21 very painful
0.21 voice _ gone
0.21 wall
0.21 was clean
0.21 weight _ my
0.21 went _ and
0.21 wont _ to
0.2 # month
0.2 =headache
0.2 =heart_murmur_fever
0.2 =mouth_burning
0.2 =stiff_neck
0.2 =swelling_head
0.2 ^ _ dont
0.2 ^ _ too
0.2 ^ new
0.2 ^ our
0.2 a _ bite
0.2 a _ pod
0.2 a _ she
0.2 a burn
0.2 a horse
0.2 a laundry
0.2 a sudden
0.2 all _ last
0.2 and _ he
0.2 and _ headache
0.2 and _ super
0.2 and _ weak
0.2 and doesnt
0.2 and keep
0.2 and slurr
0.2 asthma _ bad
0.2 baby head
0.2 back _ hurt
0.2 bad pain
0.2 beat _ up
0.2 beat me
0.2 breath _ gett
0.2 breath weird
0.2 burn his
0.2 burn on
0.2 by _ horse
0.2 by _ thought
0.2 can bare
0.2 cant finish
0.2 car _ bump
0.2 car hit
0.2 child drank
0.2 cloudy
0.2 crash _ my
0.2 crash and
0.2 dad lip
0.2 day _ is
0.2 digoxin
0.2 doubl over
0.2 drank _ a
0.2 drink _ day
0.2 drink _ is
0.2 every _ i
0.2 every time
0.2 eye like
0.2 firework
0.2 gatorade
0.2 gave _ and
0.2 god
0.2 goe _ i
0.2 going on
0.2 got _ out
0.2 green _ and
0.2 has _ wheez
0.2 have
0.2 have _ in
0.2 he ate
0.2 head _ pound
0.2 hear voic
0.2 his ear
0.2 his finger
0.2 hit _ a
0.2 hit bump
0.2 home
0.2 horse _ the
0.2 horse in
0.2 hurt _ breathe
0.2 husband say
0.2 i _ bare
0.2 im diabetic
0.2 in _ left
0.2 inhaler isnt
0.2 is _ hard
0.2 is _ of
0.2 is cover
0.2 it _ gatorade
0.2 its _ in
0.2 kick _ a
0.2 kick by
0.2 kill _ eye
0.2 left _ has
0.2 leg _ and
0.2 leg swollen
0.2 like its
0.2 mother _ and
0.2 my _ ate
0.2 my _ even
0.2 my _ pain
0.2 my _ stopp
0.2 neck _ vomit
0.2 not _ -sense
0.2 now _ see
0.2 of _ pool
0.2 on _ chest
0.2 one _ of
0.2 out and
0.2 out fever
0.2 outlet and
0.2 pain and
0.2 pee _ my
0.2 raw
0.2 right _ i
0.2 since _ and
0.2 since an
0.2 sister
0.2 so _ and
0.2 so stiff
0.2 soft _ on
0.2 son _ out
0.2 stiff and
0.2 stuck cant
0.2 sudden _ see
0.2 super weak
0.2 swell _ and
0.2 swollen _ #11+
0.2 the _ bottle
0.2 the _ hit
0.2 the soft
0.2 the wall
0.2 think he
0.2 thought _ was
0.2 thought it
0.2 three _ and
0.2 time i
0.2 to _ bathroom
0.2 to her
0.2 trip
0.2 turn yellow
0.2 vomit since
0.2 was gatorade
0.2 was hit
0.2 week _ now
0.2 went away
0.2 wheez _ night
0.2 wheez all
0.2 when _ car
0.2 worst _ pain
0.2 yr old
0.19 #11+ _ asthma
0.19 #99+ wont
0.19 -a -wet
0.19 -a _ -diaper
0.19 -diaper since
0.19 -had _ -wet
0.19 -wet _ since
0.19 =curtain_word
0.19 =liver_drug
0.19 =pneumonia_known
0.19 ^ _ daughter
0.19 ^ _ double
0.19 ^ _ fire
0.19 ^ _ say
0.19 ^ _ tore
0.19 ^ grandson
0.19 ^ heavy
0.19 ^ kidney
0.19 a _ two
0.19 a fork
0.19 a uti
0.19 act
0.19 after _ antibiotic
0.19 after _ birth
0.19 after giv
0.19 altitude
0.19 and _ chill
0.19 and _ jerk
0.19 and _ pale
0.19 and _ speech
0.19 and face
0.19 and limp
0.19 and sticky
0.19 ask what
0.19 baby stopp
0.19 balloon
0.19 bathroom _ and
0.19 bed since
0.19 black _ sticky
0.19 by _ like
0.19 came _ of
0.19 cant _ his
0.19 chest _ pound
0.19 cold sweat
0.19 crisi
0.19 did _ and
0.19 down to
0.19 drank _ cleaner
0.19 drank drain
0.19 drank from
0.19 face look
0.19 face went
0.19 flat
0.19 for _ min
0.19 from _ bottle
0.19 get _ down
0.19 giv birth
0.19 going #99+
0.19 grey and
0.19 have _ sore
0.19 have _ worst
0.19 headache _ a
0.19 headache _ wont
0.19 headache that
0.19 heavy bleed
0.19 hernia is
0.19 hes act
0.19 his _ suck
0.19 hit _ and
0.19 i _ know
0.19 in _ belly
0.19 in _ toilet
0.19 in hive
0.19 insulin
0.19 insulin _ day
0.19 is see
0.19 ive ever
0.19 keep _ and
0.19 keep _ the
0.19 keep _ what
0.19 left _ of
0.19 like #
0.19 look blue
0.19 mom _ in
0.19 mom face
0.19 mom took
0.19 more _ of
0.19 muffl
0.19 my _ body
0.19 my _ section
0.19 my breath
0.19 my c
0.19 my face
0.19 my uti
0.19 night now
0.19 not
0.19 now _ cant
0.19 of _ mom
0.19 on _ wrist
0.19 pound
0.19 ran
0.19 right hand
0.19 roll _ the
0.19 roll off
0.19 shallow
0.19 sharp _ when
0.19 she pale
0.19 side _ is
0.19 side went
0.19 sitt on
0.19 smoke
0.19 snow
0.19 so swollen
0.19 son _ -slept
0.19 start by
0.19 sticky
0.19 stopp _ two
0.19 stuff and
0.19 sudden and
0.19 super painful
0.19 swallow bleach
0.19 swollen shut
0.19 tar _ i
0.19 the _ my
0.19 the cast
0.19 the ear
0.19 through _ towel
0.19 tight and
0.19 to _ left
0.19 tonsil out
0.19 tore my
0.19 trip to
0.19 walk
0.19 week ago
0.18 # _ along
0.18 -# _ think
0.18 -day _ the
0.18 -day think
0.18 -drink _ cant
0.18 =blow_ribs
0.18 =gallbladder
0.18 ^ _ im
0.18 ^ throw
0.18 a _ with
0.18 a rash
0.18 about _ hour
0.18 acros
0.18 act confus
0.18 along
0.18 and _ -wak
0.18 and _ hand
0.18 and _ jaw
0.18 and one
0.18 and shoulder
0.18 arm _ face
0.18 at _ party
0.18 baby
0.18 baby _ com
0.18 baby _ stop
0.18 baby wont
0.18 back in
0.18 been _ green
0.18 been _ worse
0.18 been gett
0.18 behind my
0.18 belly _ hard
0.18 belly _ so
0.18 blood _ spurt
0.18 breath since
0.18 breathe _ down
0.18 chest _ it
0.18 chill _ my
0.18 cirrhosi
0.18 com _ and
0.18 cough black
0.18 crook
0.18 cut _ hand
0.18 day _ keep
0.18 day cant
0.18 drank _ drain
0.18 drink two
0.18 drunk _ he
0.18 drunk but
0.18 dry _ #
0.18 ear after
0.18 everyth _ foggy
0.18 face _ droop
0.18 fat and
0.18 fbi
0.18 fbi _ in
0.18 fbi is
0.18 feel _ pass
0.18 feel _ to
0.18 feel cold
0.18 finger thing
0.18 fire _ my
0.18 for #11+
0.18 from her
0.18 full of
0.18 have _ terrible
0.18 heavy and
0.18 her heart
0.18 high _ and
0.18 huge and
0.18 i _ birth
0.18 i _ bitten
0.18 i _ in
0.18 i wipe
0.18 in _ of
0.18 is
0.18 is spurt
0.18 isnt -wak
0.18 just _ out
0.18 just broke
0.18 kick _ night
0.18 leg _ up
0.18 like _ out
0.18 like bruis
0.18 like pass
0.18 look _ bruis
0.18 lying down
0.18 middle of
0.18 month along
0.18 morn with
0.18 myself _ the
0.18 neck _ so
0.18 now it
0.18 numb _ my
0.18 of _ have
0.18 of metal
0.18 off _ trampoline
0.18 on _ ankle
0.18 on _ fever
0.18 out _ soccer
0.18 pee myself
0.18 people
0.18 pregnant _ just
0.18 rash _ look
0.18 rock hard
0.18 shak _ over
0.18 shak all
0.18 she _ all
0.18 she was
0.18 shorter
0.18 shrimp _ my
0.18 sick _ my
0.18 sick to
0.18 sink
0.18 slipp
0.18 some _ cleaner
0.18 some drain
0.18 someone put
0.18 speak
0.18 spot _ her
0.18 stepp _ a
0.18 stomach _ hard
0.18 stop and
0.18 sudden _ vision
0.18 surgery last
0.18 sweaty
0.18 swell _ overnight
0.18 swollen _ hot
0.18 swollen like
0.18 that i
0.18 the _ cant
0.18 the _ thing
0.18 the fbi
0.18 the fridge
0.18 the side
0.18 the third
0.18 the trampoline
0.18 thi _ with
0.18 think _ fbi
0.18 third
0.18 throat on
0.18 to _ stomach
0.18 up _ his
0.18 up overnight
0.18 us have
0.18 vodka
0.18 vomit _ is
0.18 was bitten
0.18 water _ broke
0.18 we were
0.18 weak _ my
0.18 wheez after
0.18 when _ wipe
0.18 while _ was
0.18 wipe
0.18 wipe _ i
0.18 wont let
0.17 -there
0.17 <#11+
0.17 =dizzy
0.17 =nausea
0.17 =thirsty
0.17 ^ _ grandson
0.17 ^ dog
0.17 ^ lower
0.17 ^ sharp
0.17 ^ swallow
0.17 a _ attack
0.17 a _ from
0.17 all
0.17 ammonia
0.17 and _ couldnt
0.17 and _ deep
0.17 and _ finger
0.17 and _ left
0.17 and _ limp
0.17 and _ stand
0.17 and _ the
0.17 and _ think
0.17 and half
0.17 antidepressant
0.17 anymore _ i
0.17 anymore and
0.17 arent
0.17 arent -there
0.17 at _ feet
0.17 back _ ghana
0.17 baseball and
0.17 beat
0.17 bite
0.17 bump her
0.17 calf _ and
0.17 cant cough
0.17 catheter
0.17 chest is
0.17 chest through
0.17 clas _ my
0.17 curtain _ half
0.17 curtain over
0.17 dizzy like
0.17 down for
0.17 ear are
0.17 ecstasy
0.17 ecstasy and
0.17 every #
0.17 eyelid _ mouth
0.17 fell _ her
0.17 from _ chest
0.17 from ghana
0.17 garbl
0.17 got my
0.17 grabb his
0.17 grandson stuck
0.17 grape _ cant
0.17 hand since
0.17 have _ pound
0.17 her sugar
0.17 hes drool
0.17 hes got
0.17 his breath
0.17 his shoulder
0.17 hit _ the
0.17 hit his
0.17 hit in
0.17 hot _ the
0.17 i _ hear
0.17 i didnt
0.17 i felt
0.17 im _ pas
0.17 in _ each
0.17 in _ outlet
0.17 in with
0.17 is _ all
0.17 is _ hes
0.17 is garbl
0.17 is spinn
0.17 it _ stop
0.17 it _ that
0.17 jaw _ and
0.17 knee replacement
0.17 know _ i
0.17 left eyelid
0.17 like _ elephant
0.17 like _ gonna
0.17 like my
0.17 lock and
0.17 lock up
0.17 look _ light
0.17 lower _ belly
0.17 my breastbone
0.17 myself _ pain
0.17 myself back
0.17 normal _ my
0.17 normal that
0.17 now _ belly
0.17 nut _ like
0.17 nut hurt
0.17 off his
0.17 old
0.17 open it
0.17 out right
0.17 over _ of
0.17 over half
0.17 pad an
0.17 pain _ im
0.17 pain since
0.17 people _ arent
0.17 people who
0.17 pressure and
0.17 refus _ go
0.17 refus to
0.17 replacement
0.17 right _ pain
0.17 scream and
0.17 see _ who
0.17 see people
0.17 shiver
0.17 sitt _ my
0.17 skin turn
0.17 soak _ the
0.17 someth and
0.17 sound like
0.17 speech _ garbl
0.17 splitt
0.17 stomach _ so
0.17 stomach flu
0.17 stung and
0.17 sudden _ and
0.17 swollen _ a
0.17 that goe
0.17 that my
0.17 the _ by
0.17 the nail
0.17 the outlet
0.17 the window
0.17 then my
0.17 through to
0.17 to _ chest
0.17 to _ groin
0.17 to _ now
0.17 to do
0.17 to sit
0.17 took ecstasy
0.17 torn
0.17 up _ confus
0.17 went _ when
0.17 wet _ back
0.17 what do
0.17 who _ -there
0.17 who arent
0.17 window and
0.17 with _ headach
0.17 with hot
0.17 woke _ gasp
0.16 #99+
0.16 #99+ _ the
0.16 <at
0.16 =blow_chest
0.16 =postpartum_smell
0.16 ^ _ came
0.16 ^ _ gastric
0.16 ^ _ husband
0.16 ^ _ popp
0.16 ^ _ short
0.16 ^ _ worst
0.16 a sharp
0.16 afib
0.16 ago _ #11+
0.16 ago belly
0.16 all _ eye
0.16 and _ -breath
0.16 and _ breathe
0.16 and _ shiver
0.16 and _ went
0.16 and sudden
0.16 and super
0.16 arm _ heavy
0.16 at football
0.16 been going
0.16 between _ leg
0.16 blad came
0.16 blister _ my
0.16 button _ up
0.16 bypas #
0.16 cant _ anyth
0.16 cant speak
0.16 chest _ say
0.16 clean the
0.16 cut _ on
0.16 diarrhea #11+
0.16 discharge
0.16 dizzy
0.16 drool and
0.16 droopy
0.16 ear _ the
0.16 even sitt
0.16 eye _ the
0.16 feel _ heart
0.16 fell off
0.16 for _ past
0.16 gasp and
0.16 gastric _ #
0.16 got _ the
0.16 had _ bypas
0.16 had gastric
0.16 hand on
0.16 hard _ and
0.16 has _ a
0.16 has _ belly
0.16 has _ headache
0.16 have _ that
0.16 he _ grey
0.16 headache
0.16 headache _ is
0.16 headache _ now
0.16 headache neck
0.16 heart _ going
0.16 hes _ weird
0.16 hold
0.16 husband _ cant
0.16 husband _ is
0.16 husband sudden
0.16 i faint
0.16 is _ he
0.16 is _ sore
0.16 is _ wont
0.16 is crook
0.16 is huge
0.16 is off
0.16 jaw _ i
0.16 jaw _ stiff
0.16 just _ me
0.16 kitchen fire
0.16 left calf
0.16 leg _ shorter
0.16 life _ out
0.16 lopsid
0.16 lot and
0.16 me _ and
0.16 move _ neck
0.16 my _ hand
0.16 my _ right
0.16 my dialysi
0.16 my leg
0.16 narcan
0.16 night and
0.16 of _ antidepressant
0.16 on all
0.16 out _ football
0.16 over _ roll
0.16 over eye
0.16 pain of
0.16 painful and
0.16 pass _ and
0.16 past hour
0.16 pregnant with
0.16 rainbow
0.16 real sleepy
0.16 rescue
0.16 rescue inhaler
0.16 right eye
0.16 rigid
0.16 say _ and
0.16 say _ is
0.16 sharp _ pain
0.16 she _ sleepy
0.16 shoulder _ came
0.16 since lunch
0.16 start
0.16 sudden _ in
0.16 sudden ripp
0.16 the _ hour
0.16 the _ hurt
0.16 the _ towel
0.16 the past
0.16 thinner and
0.16 third towel
0.16 through _ pad
0.16 time today
0.16 to hurt
0.16 to swallow
0.16 ton
0.16 ton of
0.16 tv _ to
0.16 tv talk
0.16 twice and
0.16 up after
0.16 vomit _ stuff
0.16 vomit a
0.16 wasp
0.16 went weak
0.16 what _ it
0.16 wife _ a
0.16 with copd
0.16 worst pain
0.15 -rib
0.15 =line_infected
0.15 =pain_any
0.15 ^ _ ate
0.15 ^ _ catch
0.15 ^ dad
0.15 ^ daughter
0.15 ^ painful
0.15 a marathon
0.15 a tear
0.15 a wasp
0.15 act weird
0.15 and _ say
0.15 and _ water
0.15 and drool
0.15 and fast
0.15 and said
0.15 and wheez
0.15 ankl
0.15 are huge
0.15 baby _ #11+
0.15 because _ dont
0.15 been _ for
0.15 been hav
0.15 been in
0.15 belly suck
0.15 between his
0.15 breath deep
0.15 bunch _ grandma
0.15 cabinet
0.15 cant _ light
0.15 cant _ well
0.15 cant lift
0.15 cast and
0.15 chatter
0.15 chest _ #11+
0.15 clutch
0.15 clutch _ chest
0.15 clutch his
0.15 cold and
0.15 cut
0.15 dad _ its
0.15 dad say
0.15 day _ shak
0.15 deep _ fast
0.15 double _ my
0.15 ear is
0.15 even _ in
0.15 eye _ i
0.15 fast
0.15 feel _ its
0.15 feel _ weak
0.15 few _ and
0.15 friend text
0.15 gone _ and
0.15 goodbye and
0.15 gummi hes
0.15 has terrible
0.15 have _ cell
0.15 have sickle
0.15 heart monitor
0.15 heroin
0.15 heroin and
0.15 his neck
0.15 hold my
0.15 hour _ i
0.15 husband _ me
0.15 i _ hold
0.15 i _ sickle
0.15 i do
0.15 i might
0.15 ice cold
0.15 im cough
0.15 im pale
0.15 im pregnant
0.15 im scar
0.15 in _ day
0.15 in under
0.15 its clos
0.15 last _ my
0.15 left _ my
0.15 leg _ turn
0.15 life _ my
0.15 light hurt
0.15 lightn
0.15 like _ clos
0.15 lost weight
0.15 lot _ pressure
0.15 might
0.15 mom _ pressure
0.15 mom blood
0.15 monitor
0.15 morn im
0.15 motorcycle
0.15 move _ leg
0.15 my _ overdos
0.15 my voice
0.15 note
0.15 nowhere and
0.15 ocean
0.15 of _ after
0.15 of _ clot
0.15 of _ face
0.15 of grandma
0.15 of kill
0.15 ok _ i
0.15 on _ a
0.15 on _ cabinet
0.15 out _ my
0.15 period _ heavy
0.15 pill because
0.15 popp _ and
0.15 pregnant _ my
0.15 right _ with
0.15 round
0.15 seizure and
0.15 shaky
0.15 she _ out
0.15 she just
0.15 she pass
0.15 shingl on
0.15 shrimp _ now
0.15 smell
0.15 suck _ under
0.15 sudden _ im
0.15 sweaty and
0.15 terrible _ pain
0.15 testicle is
0.15 the cabinet
0.15 the ocean
0.15 thinner _ hit
0.15 thought _ kill
0.15 throat _ like
0.15 to _ in
0.15 to go
0.15 to make
0.15 took her
0.15 up _ half
0.15 up _ the
0.15 vomit _ a
0.15 way worse
0.15 went out
0.15 woke _ and
0.15 word are
0.15 year old
0.15 yellow
0.14 # hour
0.14 #99+ after
0.14 #99+ shak
0.14 #99+ she
0.14 -and
0.14 -contraction
0.14 -contraction -yet
0.14 -day and
0.14 -when -she
0.14 <had _ <as
0.14 =co_words
0.14 =kidney_disease
0.14 ^ _ left
0.14 ^ _ move
0.14 ^ _ near
0.14 ^ _ she
0.14 ^ _ sudden
0.14 ^ _ used
0.14 ^ _ would
0.14 ^ firework
0.14 ^ stung
0.14 a _ right
0.14 a fit
0.14 and _ havent
0.14 and _ move
0.14 and _ nonstop
0.14 and fell
0.14 arm say
0.14 at _ so
0.14 away when
0.14 bare _ and
0.14 bathroom floor
0.14 because _ want
0.14 bleed with
0.14 blood _ is
0.14 bottle _ tylenol
0.14 cant _ even
0.14 cant _ fever
0.14 cant find
0.14 cant see
0.14 chemo _ week
0.14 cold _ clammy
0.14 crazy _ of
0.14 crazy all
0.14 cut _ arm
0.14 dark
0.14 day _ when
0.14 diarrhea _ blood
0.14 dropp the
0.14 eat _ drink
0.14 even water
0.14 ever had
0.14 eye _ sunken
0.14 eye look
0.14 face _ swell
0.14 faint at
0.14 first _ today
0.14 fit on
0.14 foggy
0.14 from tokyo
0.14 go _ in
0.14 grandma fell
0.14 had #
0.14 had _ last
0.14 has _ in
0.14 has _ vomit
0.14 have a
0.14 head _ i
0.14 her hip
0.14 her mouth
0.14 her right
0.14 hes throw
0.14 hip _ and
0.14 his _ are
0.14 his _ i
0.14 his forearm
0.14 hour _ have
0.14 hour _ my
0.14 hour i
0.14 hurt _ crazy
0.14 husband _ his
0.14 i _ pee
0.14 i used
0.14 i want
0.14 is _ fever
0.14 is _ for
0.14 is _ red
0.14 is muffl
0.14 it _ me
0.14 ive _ had
0.14 ive _ throw
0.14 jaw is
0.14 keep _ a
0.14 kid got
0.14 like _ all
0.14 look sunken
0.14 my _ but
0.14 my _ from
0.14 my _ like
0.14 my _ twice
0.14 my metformin
0.14 my own
0.14 newborn
0.14 no -contraction
0.14 no _ -yet
0.14 now _ wheez
0.14 numb _ hour
0.14 numb an
0.14 of _ shak
0.14 on _ bathroom
0.14 own
0.14 own spit
0.14 pee _ look
0.14 pregnant and
0.14 seizure right
0.14 she _ start
0.14 she vomit
0.14 shiver _ and
0.14 since _ start
0.14 since morn
0.14 skin _ white
0.14 sleep and
0.14 stand up
0.14 swallow _ own
0.14 swell _ the
0.14 than usual
0.14 the groin
0.14 the skin
0.14 ther _ lot
0.14 ther thi
0.14 time a
0.14 to feed
0.14 to move
0.14 to wake
0.14 tokyo
0.14 voice _ muffl
0.14 vomit _ breath
0.14 vomit blood
0.14 wake her
0.14 week after
0.14 while i
0.14 wife has
0.14 wont _ me
0.14 worst _ ive
0.14 wrote a
0.13 -diaper _ yesterday
0.13 -in _ -day
0.13 <died
0.13 =phlegm
0.13 =recent_infection
0.13 ?if ?i
0.13 ?me
0.13 ^ _ girl
0.13 ^ asthma
0.13 ^ diarrhea
0.13 ^ face
0.13 ^ his
0.13 ^ someth
0.13 a tooth
0.13 almost pass
0.13 and havent
0.13 and tight
0.13 antifreeze _ accident
0.13 are gett
0.13 at #11+
0.13 at light
0.13 been out
0.13 belly _ swollen
0.13 birth #
0.13 blood _ over
0.13 blood all
0.13 bp #99+
0.13 dad _ is
0.13 day _ of
0.13 day _ stopp
0.13 doesnt _ my
0.13 drank _ by
0.13 every _ and
0.13 fast _ his
0.13 feel lighthead
0.13 fell _ my
0.13 fish and
0.13 flopp
0.13 for _ back
0.13 gave _ #
0.13 get up
0.13 ghana
0.13 go back
0.13 groin and
0.13 head _ and
0.13 heart flopp
0.13 heat _ day
0.13 heat all
0.13 hernia _ and
0.13 hes sweat
0.13 his jaw
0.13 his rib
0.13 hiv
0.13 i _ weight
0.13 im sweat
0.13 in _ eye
0.13 in _ jaw
0.13 in _ sleep
0.13 is _ her
0.13 is _ stiff
0.13 it to
0.13 keep ask
0.13 kid
0.13 last night
0.13 left eye
0.13 left leg
0.13 leg _ weak
0.13 life _ on
0.13 lift her
0.13 like _ fish
0.13 many pill
0.13 mom has
0.13 most in
0.13 my _ flopp
0.13 my girl
0.13 my name
0.13 my word
0.13 name
0.13 nose _ been
0.13 nose has
0.13 not sure
0.13 right rib
0.13 she _ breathe
0.13 she got
0.13 she keep
0.13 shovel
0.13 side _ she
0.13 slic _ hand
0.13 slic my
0.13 smile is
0.13 start _ hour
0.13 start _ new
0.13 start a
0.13 start an
0.13 stiff _ cant
0.13 stiff i
0.13 stiff neck
0.13 stumbl
0.13 stung
0.13 sudden _ its
0.13 sugar read
0.13 sure
0.13 sweaty _ his
0.13 the _ out
0.13 the _ wont
0.13 the dose
0.13 the wrong
0.13 took _ my
0.13 up _ have
0.13 up _ hes
0.13 up i
0.13 vaginal
0.13 vision went
0.13 went down
0.13 wife _ #
0.13 wife _ is
0.13 wife say
0.12 -# _ and
0.12 <as _ <kid
0.12 =chest_sucks
0.12 =mottled
0.12 ^ _ #
0.12 ^ _ drink
0.12 ^ burn
0.12 ^ ive
0.12 a _ he
0.12 a glas
0.12 after _ and
0.12 amaz
0.12 and _ all
0.12 and _ drink
0.12 and _ poop
0.12 and chest
0.12 and faint
0.12 and goe
0.12 and we
0.12 away with
0.12 baby _ -had
0.12 been _ hour
0.12 been _ of
0.12 blotchy
0.12 breastbone _ goe
0.12 burn and
0.12 by _ and
0.12 close
0.12 crazy and
0.12 down _ the
0.12 even _ down
0.12 every
0.12 face droop
0.12 faint _ she
0.12 fast _ her
0.12 feel amaz
0.12 fill
0.12 four year
0.12 hard _ wake
0.12 have _ temp
0.12 he look
0.12 head _ night
0.12 heart _ slow
0.12 heart wont
0.12 hemophilia
0.12 her skin
0.12 hes super
0.12 hes wheez
0.12 horrible
0.12 i _ advice
0.12 i _ amaz
0.12 i _ drink
0.12 i _ wake
0.12 i feel
0.12 im _ of
0.12 im _ on
0.12 im see
0.12 is _ has
0.12 is pale
0.12 its purple
0.12 keep _ water
0.12 keep even
0.12 knife _ my
0.12 ladder and
0.12 leg after
0.12 lift weight
0.12 like _ drunk
0.12 mixed _ and
0.12 move _ right
0.12 my _ is
0.12 navel
0.12 neck fever
0.12 now _ leg
0.12 numb on
0.12 pain _ around
0.12 pain start
0.12 popp _ my
0.12 popp in
0.12 ripp _ in
0.12 say it
0.12 seem
0.12 shak _ and
0.12 sharp _ on
0.12 she _ hold
0.12 she stand
0.12 shiver with
0.12 shorter _ turn
0.12 shorter and
0.12 since i
0.12 skin _ blotchy
0.12 slow down
0.12 so thirsty
0.12 someth popp
0.12 spitt blood
0.12 stiff _ fever
0.12 stomach
0.12 sudden _ cant
0.12 sudden everyth
0.12 sudden i
0.12 swollen _ and
0.12 temp _ #11+
0.12 the _ pain
0.12 the _ table
0.12 the arm
0.12 the mountain
0.12 to _ up
0.12 to use
0.12 tv and
0.12 up _ breath
0.12 use _ on
0.12 vomit all
0.12 weak _ cant
0.12 week _ the
0.12 with pain
0.12 wont slow
0.12 xanax
0.12 yellow i
0.11 # _ my
0.11 # am
0.11 #11+ _ old
0.11 -him
0.11 -i _ -him
0.11 =eye_area
0.11 =limb_injury
0.11 =throat_side
0.11 ^ _ flutter
0.11 ^ _ nut
0.11 ^ _ way
0.11 ^ _ wont
0.11 ^ ate
0.11 ^ poop
0.11 ^ sometim
0.11 ^ two
0.11 a bruise
0.11 a paintball
0.11 a stabb
0.11 ago _ of
0.11 all _ a
0.11 all have
0.11 also
0.11 an
0.11 an _ after
0.11 and _ ask
0.11 and _ bug
0.11 and _ rib
0.11 and _ shak
0.11 and _ soak
0.11 and _ stuck
0.11 and all
0.11 and skin
0.11 being
0.11 boil
0.11 can keep
0.11 cant look
0.11 chopp
0.11 contrast
0.11 contrast dye
0.11 croup
0.11 deeper
0.11 dog bite
0.11 down _ since
0.11 drive
0.11 eye _ skin
0.11 feel weird
0.11 fever _ back
0.11 feverish and
0.11 for _ last
0.11 friend _ too
0.11 from _ chainsaw
0.11 from _ period
0.11 get him
0.11 get it
0.11 got kick
0.11 grandma _ her
0.11 grandma _ is
0.11 half _ my
0.11 has _ chest
0.11 has _ rash
0.11 have _ pain
0.11 have chest
0.11 have to
0.11 he doesnt
0.11 heart _ like
0.11 heart attack
0.11 her _ hand
0.11 hes #11+
0.11 hes real
0.11 him to
0.11 his skin
0.11 hurt my
0.11 i _ awful
0.11 i _ look
0.11 i _ want
0.11 i lift
0.11 i stand
0.11 im _ cant
0.11 in _ im
0.11 is #99+
0.11 is _ hot
0.11 is lock
0.11 it come
0.11 its stuck
0.11 keep _ his
0.11 lake
0.11 lake and
0.11 leg _ numb
0.11 lid
0.11 life in
0.11 lithium
0.11 lithium and
0.11 my _ come
0.11 my iron
0.11 noseble
0.11 now _ a
0.11 now his
0.11 of _ eye
0.11 of _ sudden
0.11 of _ vision
0.11 old _ breath
0.11 overdos
0.11 pain that
0.11 paintball
0.11 paintball and
0.11 palm and
0.11 pill _ a
0.11 rac and
0.11 red eye
0.11 right _ belly
0.11 room
0.11 sharp chest
0.11 she _ deep
0.11 side _ her
0.11 since _ woke
0.11 sinu
0.11 site is
0.11 so _ he
0.11 stand _ her
0.11 stuck _ me
0.11 sudden sharp
0.11 terrible belly
0.11 testicle _ so
0.11 testicle hurt
0.11 the belly
0.11 the pill
0.11 throat hurt
0.11 throw _ and
0.11 throw _ nonstop
0.11 tight _ im
0.11 up nonstop
0.11 warfarin and
0.11 we _ have
0.11 we all
0.11 week no
0.11 what the
0.11 wheez _ short
0.11 wife _ been
0.11 with _ paintball
0.11 with cramp
0.11 wrote _ note
0.11 yellow _ im
0.11 yesterday and
0.11 yo _ fever
0.11 yr
0.1 #99+ _ shak
0.1 -for
0.1 <covid
0.1 <had <covid
0.1 =heat_exposure
0.1 ^ _ deliver
0.1 ^ _ shock
0.1 a _ aid
0.1 a motorcycle
0.1 a sheet
0.1 addison
0.1 after that
0.1 and _ green
0.1 and _ on
0.1 and _ swell
0.1 and swell
0.1 as _ sheet
0.1 baby _ evil
0.1 back _ its
0.1 birth _ day
0.1 bottle _ vodka
0.1 boy is
0.1 cant _ cough
0.1 cant _ without
0.1 cant touch
0.1 cant walk
0.1 cast
0.1 chin to
0.1 choke
0.1 confus _ her
0.1 done
0.1 dye my
0.1 evil
0.1 fever #99+
0.1 football
0.1 gain #
0.1 grease
0.1 green stuff
0.1 hand _ a
0.1 hard i
0.1 he _ and
0.1 he _ pull
0.1 he woke
0.1 her belly
0.1 hernia popp
0.1 hes _ out
0.1 hes _ vomit
0.1 hes burn
0.1 hes still
0.1 his _ wont
0.1 hot _ dry
0.1 i _ vomit
0.1 i deliver
0.1 i vomit
0.1 if my
0.1 im breath
0.1 in _ eyelid
0.1 in _ right
0.1 is evil
0.1 is hard
0.1 is tingl
0.1 its just
0.1 keep vomit
0.1 last _ i
0.1 like hes
0.1 lost _ in
0.1 lower
0.1 lower _ tummy
0.1 muscl
0.1 my _ cant
0.1 my _ rib
0.1 my _ while
0.1 my _ wont
0.1 my boy
0.1 my chin
0.1 my feet
0.1 night _ now
0.1 now _ throat
0.1 now _ throw
0.1 now _ vomit
0.1 of _ #11+
0.1 of _ throat
0.1 of vodka
0.1 one
0.1 pad _ #11+
0.1 pain _ by
0.1 peanut allergy
0.1 popp _ its
0.1 puff
0.1 right arm
0.1 right tummy
0.1 salad
0.1 say _ baby
0.1 say his
0.1 severe _ pain
0.1 she _ see
0.1 she _ throw
0.1 she shiver
0.1 shoulder
0.1 six
0.1 smoke and
0.1 so _ she
0.1 son _ asthma
0.1 son with
0.1 spinn
0.1 stop cough
0.1 struggl
0.1 struggl _ breathe
0.1 struggl to
0.1 swallow _ my
0.1 talk about
0.1 that
0.1 that _ on
0.1 that came
0.1 the _ belly
0.1 the ladder
0.1 throat _ turn
0.1 throat hes
0.1 time _ take
0.1 to
0.1 tooth infection
0.1 up with
0.1 white _ a
0.1 white as
0.1 with _ worst
0.1 with sweat
0.1 wont _ vomit
0.1 worst belly
0.1 year _ is
0.1 yesterday _ i
0.09 # diabetic
0.09 #99+ _ is
0.09 -kick
0.09 =sting
0.09 ^ _ calf
0.09 ^ _ flu
0.09 ^ cirrhosi
0.09 ^ stopp
0.09 acros _ room
0.09 acros the
0.09 almost faint
0.09 along and
0.09 and _ bleed
0.09 and _ sweat
0.09 and hurt
0.09 are in
0.09 away _ i
0.09 away and
0.09 belly _ that
0.09 bleach and
0.09 bloody _ for
0.09 burn
0.09 calf _ swollen
0.09 cant _ acros
0.09 cant _ think
0.09 cell
0.09 chemo and
0.09 chest feel
0.09 cold _ sweaty
0.09 crush _ pain
0.09 crush chest
0.09 dad _ off
0.09 dad fell
0.09 ex is
0.09 eye _ yesterday
0.09 face _ and
0.09 feel _ my
0.09 few day
0.09 find word
0.09 flush
0.09 get _ to
0.09 girlfriend
0.09 go _ and
0.09 grandma took
0.09 gummi
0.09 had stomach
0.09 had the
0.09 half _ face
0.09 handlebar
0.09 handlebar and
0.09 headache _ two
0.09 her speech
0.09 hes pale
0.09 hes vomit
0.09 him _ open
0.09 his _ arm
0.09 hurt _ eye
0.09 i _ throw
0.09 i black
0.09 i took
0.09 im #11+
0.09 im real
0.09 in
0.09 in _ side
0.09 inhaler
0.09 is slurr
0.09 knee surgery
0.09 leg _ i
0.09 leg went
0.09 limp and
0.09 my _ again
0.09 my _ eye
0.09 my _ popp
0.09 my _ skin
0.09 my arm
0.09 my scalp
0.09 myself and
0.09 neck _ bend
0.09 neck wont
0.09 newborn _ a
0.09 night _ keep
0.09 now _ real
0.09 now _ up
0.09 on _ shin
0.09 open _ eye
0.09 open his
0.09 out _ it
0.09 peanut
0.09 pencil
0.09 pill at
0.09 postpartum and
0.09 purple spot
0.09 rubb
0.09 rubb _ left
0.09 shovel snow
0.09 sickle
0.09 sickle cell
0.09 side when
0.09 smell like
0.09 smoke _ the
0.09 speech _ slurr
0.09 start again
0.09 stop think
0.09 swallow _ #99+
0.09 swallow fever
0.09 sweat _ and
0.09 the
0.09 the head
0.09 the kid
0.09 they are
0.09 think im
0.09 throat _ so
0.09 to open
0.09 tum
0.09 type _ diabetic
0.09 under _ breastbone
0.09 up the
0.09 wake him
0.09 walk acros
0.09 worse since
0.08 -at -all
0.08 -i
0.08 -when -i
0.08 =eye_surgery
0.08 ^ _ birth
0.08 ^ _ grandpa
0.08 ^ _ inhaler
0.08 ^ _ newborn
0.08 ^ cut
0.08 ^ its
0.08 a #11+
0.08 a _ #
0.08 a breath
0.08 ammonia and
0.08 an ear
0.08 and _ -peed
0.08 and _ burn
0.08 and _ can
0.08 and _ shoulder
0.08 and _ smile
0.08 and _ sore
0.08 and _ weird
0.08 and has
0.08 ankl are
0.08 back it
0.08 bridge
0.08 bunch _ oxy
0.08 can _ but
0.08 cant _ the
0.08 chok _ cant
0.08 dizzy and
0.08 drown my
0.08 fever _ hes
0.08 fever with
0.08 fine but
0.08 four
0.08 gasoline in
0.08 going _ and
0.08 has _ pain
0.08 has had
0.08 has no
0.08 he _ like
0.08 he feel
0.08 heart and
0.08 her _ she
0.08 her smile
0.08 his hand
0.08 husband was
0.08 i _ letter
0.08 i _ out
0.08 in _ back
0.08 inhaler _ -help
0.08 irregular
0.08 is gone
0.08 kid _ in
0.08 kinda
0.08 lean
0.08 leg and
0.08 letter _ my
0.08 letter to
0.08 line
0.08 lip went
0.08 look grey
0.08 look up
0.08 moved _ the
0.08 my _ month
0.08 my grandpa
0.08 my inhaler
0.08 now _ shak
0.08 of oxy
0.08 oxy and
0.08 pain _ and
0.08 pain _ goe
0.08 pain _ her
0.08 pale _ clammy
0.08 pregnant _ sharp
0.08 put on
0.08 rib _ when
0.08 see the
0.08 see thing
0.08 she _ confus
0.08 sit on
0.08 site
0.08 still i
0.08 take _ breath
0.08 that _ to
0.08 thi morn
0.08 thing and
0.08 tip
0.08 to _ lower
0.08 to _ the
0.08 took _ bunch
0.08 toy
0.08 umbilical
0.08 umbilical cord
0.08 vodka and
0.08 walk but
0.08 week
0.08 what day
0.08 with sharp
0.08 wrote _ to
0.08 wrote letter
0.08 yesterday for
0.07 #11+ _ in
0.07 #11+ slipp
0.07 -chok
0.07 -hurt
0.07 -wait
0.07 <old
0.07 =nosebleed
0.07 ^ _ ankle
0.07 ^ _ chill
0.07 ^ _ confus
0.07 ^ _ down
0.07 ^ _ open
0.07 ^ _ pee
0.07 ^ _ woke
0.07 ^ crack
0.07 ^ left
0.07 ^ pull
0.07 ^ quit
0.07 a _ bug
0.07 a foot
0.07 actual _ it
0.07 and _ his
0.07 and _ lip
0.07 and bare
0.07 ankle is
0.07 are _ and
0.07 arm _ hes
0.07 blood thinner
0.07 breath so
0.07 broke my
0.07 burn with
0.07 chill fever
0.07 confus _ his
0.07 crack tooth
0.07 day my
0.07 desk
0.07 did
0.07 drink _ no
0.07 dripp
0.07 fever gett
0.07 giv
0.07 going _ pas
0.07 grandma _ and
0.07 hand _ my
0.07 has _ throw
0.07 have chill
0.07 head now
0.07 hes _ like
0.07 his back
0.07 i _ chest
0.07 i _ chill
0.07 i _ myself
0.07 in _ fight
0.07 in _ for
0.07 in one
0.07 is _ than
0.07 itch and
0.07 labor
0.07 my _ head
0.07 my _ teeth
0.07 my lip
0.07 my nose
0.07 my wisdom
0.07 newborn has
0.07 no -wait
0.07 numb _ the
0.07 off _ roof
0.07 off and
0.07 on _ leg
0.07 rib hurt
0.07 roof _ cant
0.07 roof and
0.07 round my
0.07 shak _ fever
0.07 she _ #
0.07 she _ pale
0.07 she _ stand
0.07 skipp
0.07 slipp _ the
0.07 slipp in
0.07 son _ hurt
0.07 stand _ straight
0.07 stove
0.07 surgery _ week
0.07 teeth _ out
0.07 teeth came
0.07 testicle _ swollen
0.07 the _ say
0.07 the _ since
0.07 the desk
0.07 thinner
0.07 to _ and
0.07 too _ for
0.07 up straight
0.07 vomit _ cant
0.07 weak she
0.07 week _ have
0.07 white in
0.07 wisdom _ came
0.07 wisdom teeth
0.07 with _ right
0.07 worst stomach
0.06 <a <kid
0.06 <kid
0.06 <with
0.06 =appendix_said
0.06 =no_gas
0.06 =no_insulin
0.06 ^ _ dizzy
0.06 ^ _ every
0.06 ^ _ green
0.06 ^ _ is
0.06 ^ _ speech
0.06 ^ _ twist
0.06 ^ _ year
0.06 ^ chest
0.06 ^ hurt
0.06 ^ period
0.06 ^ toy
0.06 a _ blood
0.06 and _ when
0.06 appendix
0.06 around
0.06 battery in
0.06 calf _ sore
0.06 car accident
0.06 cold _ white
0.06 crossfit
0.06 diarrhea and
0.06 dog _ the
0.06 doubl
0.06 double _ i
0.06 few _ for
0.06 for _ bit
0.06 get wind
0.06 grind
0.06 he _ hit
0.06 heart race
0.06 his knee
0.06 i _ wind
0.06 i sit
0.06 ice
0.06 in _ #
0.06 in _ cold
0.06 in _ is
0.06 in bed
0.06 isnt -mak
0.06 isnt _ -sense
0.06 ive got
0.06 jump
0.06 law is
0.06 mak my
0.06 med
0.06 meter
0.06 miss my
0.06 mom talk
0.06 mouth all
0.06 move his
0.06 my _ heart
0.06 my _ race
0.06 my _ red
0.06 night #11+
0.06 of _ at
0.06 of pain
0.06 one _ for
0.06 one leg
0.06 race
0.06 stair
0.06 stopp
0.06 table
0.06 that start
0.06 the _ after
0.06 the yard
0.06 thi _ i
0.06 up _ lot
0.06 water _ a
0.06 water for
0.06 weak i
0.06 went double
0.06 were
0.06 with shak
0.06 yesterday my
0.05 #11+ wks
0.05 -tear -when
0.05 -tear _ -she
0.05 <he <had
0.05 <he _ <a
0.05 ^ _ blister
0.05 ^ _ hernia
0.05 ^ _ ran
0.05 ^ _ through
0.05 ^ _ week
0.05 ^ breath
0.05 ^ im
0.05 ^ muscl
0.05 ^ we
0.05 a _ ago
0.05 a box
0.05 a car
0.05 and _ got
0.05 and cramp
0.05 and moved
0.05 arm is
0.05 arm with
0.05 bleed a
0.05 bought
0.05 breath _ chest
0.05 but ive
0.05 button _ moved
0.05 button and
0.05 chest _ hurt
0.05 cough _ is
0.05 day _ fever
0.05 drank _ whole
0.05 egg
0.05 eye burn
0.05 feel
0.05 first time
0.05 for _ first
0.05 glas _ is
0.05 goe _ when
0.05 had _ #
0.05 had _ flu
0.05 have _ failure
0.05 havent _ -all
0.05 he _ off
0.05 himself
0.05 his right
0.05 hot potato
0.05 i _ bleach
0.05 inside my
0.05 is #11+
0.05 its _ up
0.05 keep my
0.05 kitchen knife
0.05 lift _ box
0.05 lot _ im
0.05 minut ago
0.05 mixed bleach
0.05 my _ a
0.05 my _ blood
0.05 my _ button
0.05 my _ has
0.05 my _ hasnt
0.05 my _ not
0.05 my _ week
0.05 my _ year
0.05 my apartment
0.05 my vagina
0.05 never -had
0.05 new medicine
0.05 oil
0.05 ok _ my
0.05 on _ pill
0.05 out _ week
0.05 out last
0.05 oven
0.05 pill
0.05 poop is
0.05 potato
0.05 proper
0.05 ran _ marathon
0.05 red poop
0.05 right after
0.05 show
0.05 sight
0.05 since _ quit
0.05 slic
0.05 solid
0.05 steroid
0.05 take warfarin
0.05 the stair
0.05 twist
0.05 up proper
0.05 vagina
0.05 voice _ like
0.05 voice sound
0.05 wake _ proper
0.05 we cant
0.05 when _ sit
0.05 when we
0.05 woke _ with
0.05 woman
0.04 # _ #11+
0.04 # _ pm
0.04 #99+ feet
0.04 -she
0.04 =bp_medicine
0.04 =during_effort
0.04 =flank_pain
0.04 =skin_infection
0.04 ^ _ kidney
0.04 ^ _ may
0.04 ^ _ raw
0.04 ^ _ section
0.04 ^ _ splash
0.04 ^ c
0.04 ^ every
0.04 ^ gain
0.04 ^ oven
0.04 ^ pulse
0.04 ^ woke
0.04 a _ belly
0.04 about #
0.04 and _ get
0.04 and blood
0.04 and bump
0.04 and puffy
0.04 and swollen
0.04 and was
0.04 around my
0.04 at rest
0.04 back _ for
0.04 bother me
0.04 bp _ #99+
0.04 breast
0.04 breath _ yesterday
0.04 brought
0.04 colostomy
0.04 colostomy bag
0.04 crack _ i
0.04 crack when
0.04 crie in
0.04 do _ do
0.04 down _ and
0.04 droop and
0.04 fami
0.04 felt
0.04 girl
0.04 go down
0.04 head last
0.04 help my
0.04 hi
0.04 his _ pill
0.04 his pain
0.04 i drank
0.04 ill
0.04 in my
0.04 is _ day
0.04 it _ away
0.04 ive _ a
0.04 just _ in
0.04 just got
0.04 light _ me
0.04 lupu
0.04 my _ who
0.04 my knee
0.04 nail _ remover
0.04 neck is
0.04 nose _ is
0.04 on the
0.04 oxy
0.04 oyster
0.04 pain ever
0.04 pain pill
0.04 pneumonia
0.04 polish remover
0.04 post
0.04 raw oyster
0.04 remover
0.04 she had
0.04 skin _ yellow
0.04 splash _ my
0.04 stair _ #11+
0.04 stomach _ on
0.04 teen
0.04 the burn
0.04 the room
0.04 the surgery
0.04 three
0.04 took _ pain
0.04 uti
0.04 who _ #11+
0.04 who is
0.04 with _ on
0.03 # #
0.03 # _ girl
0.03 =co_word
0.03 ?turn
0.03 ^ <he
0.03 ^ _ at
0.03 ^ _ havent
0.03 ^ _ lip
0.03 ^ _ low
0.03 ^ _ murmur
0.03 ^ _ on
0.03 a _ black
0.03 after _ feed
0.03 after every
0.03 are _ up
0.03 at _ store
0.03 baby _ are
0.03 batteri
0.03 beach
0.03 big
0.03 black _ for
0.03 bottle is
0.03 bump _ head
0.03 chok _ the
0.03 chok in
0.03 climb
0.03 dye
0.03 electric
0.03 face is
0.03 fever _ with
0.03 fit _ the
0.03 foot smell
0.03 from thi
0.03 goe _ in
0.03 grill
0.03 he _ to
0.03 he quit
0.03 heart murmur
0.03 hit me
0.03 is numb
0.03 letter
0.03 moved to
0.03 murmur
0.03 my _ out
0.03 my sugar
0.03 old _ had
0.03 on _ finger
0.03 pill _ is
0.03 pill bottle
0.03 round _ belly
0.03 say _ fine
0.03 sneez and
0.03 start round
0.03 stiff
0.03 stomach _ for
0.03 stomach burn
0.03 swollen _ can
0.03 the beach
0.03 the car
0.03 the store
0.03 under _ rib
0.03 up more
0.03 walk _ its
0.03 window
0.03 work and
0.02 # _ cant
0.02 =hives_all
0.02 =leg_feet_swollen
0.02 =sickle_cell
0.02 =stomach_burn
0.02 ^ _ asthma
0.02 ^ _ bp
0.02 ^ _ roll
0.02 ^ _ shrimp
0.02 ^ _ swollen
0.02 ^ hernia
0.02 ^ noseble
0.02 ^ type
0.02 a _ day
0.02 a bee
0.02 about an
0.02 and _ little
0.02 and _ vision
0.02 ankle _ its
0.02 apartment
0.02 are peel
0.02 asked
0.02 baby powder
0.02 breath _ i
0.02 burger
0.02 by _ bee
0.02 cover
0.02 curtain
0.02 diaper _ and
0.02 diaper today
0.02 drug
0.02 fever _ #
0.02 few
0.02 formula
0.02 from my
0.02 goe down
0.02 hand #
0.02 hand _ day
0.02 he fell
0.02 heart _ is
0.02 her _ because
0.02 hit by
0.02 hive _ over
0.02 hive all
0.02 hoarse
0.02 i dont
0.02 is _ to
0.02 is gett
0.02 is so
0.02 it _ #99+
0.02 last
0.02 like _ for
0.02 look _ my
0.02 my _ in
0.02 my asthma
0.02 my shin
0.02 over my
0.02 rash _ a
0.02 red _ sore
0.02 sip
0.02 snake
0.02 son _ the
0.02 son has
0.02 stay
0.02 swollen _ i
0.02 the _ talk
0.02 the lower
0.02 thing
0.02 to _ on
0.02 today _ is
0.02 turn _ in
0.02 wake _ feed
0.02 wake to
0.02 week _ today
0.02 wet _ today
0.02 with an
0.02 yesterday
0.01 -poop
0.01 =belly_surgery_recent
0.01 =tia_resolved
0.01 ^ _ altitude
0.01 ^ _ are
0.01 ^ _ diabetic
0.01 ^ watch
0.01 a fever
0.01 aid battery
0.01 allergic
0.01 back
0.01 better now
0.01 bruis
0.01 bruise on
0.01 but
0.01 car door
0.01 chest _ #
0.01 colonoscopy
0.01 failure
0.01 fish _ i
0.01 five minut
0.01 has _ diarrhea
0.01 hear _ battery
0.01 heart failure
0.01 i _ but
0.01 i _ stop
0.01 i leave
0.01 i near
0.01 is _ i
0.01 is heavy
0.01 ive _ thi
0.01 keep _ to
0.01 kid has
0.01 kidney
0.01 leave
0.01 lift _ couch
0.01 mastectomy
0.01 me _ a
0.01 mountain
0.01 my _ bottle
0.01 my _ that
0.01 my colonoscopy
0.01 my newborn
0.01 my rib
0.01 night _ and
0.01 now _ i
0.01 on _ long
0.01 postpartum #
0.01 preg
0.01 scrotum
0.01 skin look
0.01 stuff like
0.01 swallow my
0.01 testicl
0.01 the oven
0.01 ther _ in
0.01 to _ his
0.01 two _ ago
0.01 up all
0.01 was _ at
0.01 water pill
0.01 week _ is
0.01 week _ my
0.01 when _ cough
0.01 wisdom
-0.01 #11+ _ the
-0.01 =cold_exposure
-0.01 ^ _ leg
-0.01 ^ _ of
-0.01 ^ drank
-0.01 ^ mother
-0.01 ^ oxygen
-0.01 ^ skin
-0.01 ^ wasp
-0.01 a _ came
-0.01 a few
-0.01 a headache
-0.01 about
-0.01 about a
-0.01 and _ ankl
-0.01 and dizzy
-0.01 back pain
-0.01 bad _ in
-0.01 bend
-0.01 bleach _ i
-0.01 blood _ my
-0.01 breath _ im
-0.01 come in
-0.01 dangerou
-0.01 drink and
-0.01 embarass
-0.01 feel _ i
-0.01 feet
-0.01 got the
-0.01 heater
-0.01 her nose
-0.01 hoarse after
-0.01 in june
-0.01 in our
-0.01 intimacy
-0.01 is _ dangerou
-0.01 is drool
-0.01 is hoarse
-0.01 it feel
-0.01 june
-0.01 keep _ out
-0.01 knee is
-0.01 lift a
-0.01 lower back
-0.01 more phlegm
-0.01 morn _ up
-0.01 mouth burn
-0.01 my _ #
-0.01 my _ vomit
-0.01 night _ week
-0.01 of _ #
-0.01 painful rash
-0.01 pill _ my
-0.01 pink again
-0.01 pls
-0.01 pulse
-0.01 red _ swollen
-0.01 roommate _ a
-0.01 roommate has
-0.01 scalp
-0.01 scar to
-0.01 shirt
-0.01 sit
-0.01 smil
-0.01 son
-0.01 space
-0.01 space heater
-0.01 spinn _ i
-0.01 sugar
-0.01 the heat
-0.01 throat _ fever
-0.01 tired and
-0.01 to drink
-0.01 tonight im
-0.01 took all
-0.01 up _ phlegm
-0.01 up her
-0.01 up his
-0.01 voice _ hoarse
-0.01 we are
-0.01 week _ i
-0.02 #11+ on
-0.02 <of
-0.02 =days_many
-0.02 ^ _ gas
-0.02 ^ all
-0.02 ^ dialysi
-0.02 ^ on
-0.02 a _ ball
-0.02 a _ year
-0.02 after _ food
-0.02 and _ her
-0.02 and have
-0.02 and light
-0.02 and needl
-0.02 are
-0.02 at _ week
-0.02 back _ my
-0.02 back hurt
-0.02 boy _ vomit
-0.02 butt
-0.02 chest _ i
-0.02 chest _ with
-0.02 cough _ and
-0.02 cut is
-0.02 daughter #11+
-0.02 day _ i
-0.02 day it
-0.02 face with
-0.02 gas in
-0.02 going _ a
-0.02 got a
-0.02 got stung
-0.02 grandpa _ a
-0.02 had
-0.02 heart _ since
-0.02 i _ to
-0.02 i _ warfarin
-0.02 im done
-0.02 in _ mountain
-0.02 is diabetic
-0.02 it normal
-0.02 it was
-0.02 its _ and
-0.02 keep _ up
-0.02 last two
-0.02 machine
-0.02 maybe
-0.02 me _ my
-0.02 mother
-0.02 mouth sore
-0.02 my
-0.02 my _ off
-0.02 my _ site
-0.02 on day
-0.02 pain _ high
-0.02 pain up
-0.02 peel _ a
-0.02 pin
-0.02 pin _ needl
-0.02 pin and
-0.02 rash on
-0.02 rifle
-0.02 said
-0.02 skin _ the
-0.02 smell _ in
-0.02 smell gas
-0.02 speech
-0.02 spin clas
-0.02 the _ two
-0.02 three _ ago
-0.02 three week
-0.02 to walk
-0.02 twist i
-0.02 up high
-0.02 wasp sting
-0.02 went _ in
-0.02 with a
-0.02 without
-0.03 #
-0.03 #11+ _ a
-0.03 =back_pain
-0.03 =hypertension
-0.03 ^ _ baby
-0.03 ^ _ cried
-0.03 ^ _ isnt
-0.03 ^ _ sicknes
-0.03 ^ _ stiff
-0.03 ^ _ toe
-0.03 ^ _ tooth
-0.03 ^ _ turn
-0.03 ^ altitude
-0.03 ^ bp
-0.03 ^ cast
-0.03 ^ food
-0.03 ^ foot
-0.03 ^ had
-0.03 ^ hello
-0.03 ^ nail
-0.03 and _ sleep
-0.03 and they
-0.03 and throw
-0.03 and white
-0.03 antacid
-0.03 arm are
-0.03 asthma
-0.03 badly and
-0.03 bottle _ is
-0.03 cast off
-0.03 come out
-0.03 cough blood
-0.03 daughter fell
-0.03 diabet and
-0.03 eye vision
-0.03 feel _ tear
-0.03 feel heavy
-0.03 feet are
-0.03 finger _ blue
-0.03 from _ #
-0.03 gasoline
-0.03 got hit
-0.03 green
-0.03 has parkinson
-0.03 havent -slept
-0.03 hello
-0.03 hip is
-0.03 i _ clean
-0.03 im _ out
-0.03 is _ bad
-0.03 lock in
-0.03 month _ a
-0.03 morn _ one
-0.03 move it
-0.03 my _ hurt
-0.03 my chair
-0.03 next _ my
-0.03 of _ cough
-0.03 of red
-0.03 old _ a
-0.03 parkinson
-0.03 parkinson and
-0.03 phlegm _ #
-0.03 phlegm for
-0.03 pill with
-0.03 pressure _ #99+
-0.03 rate _ #11+
-0.03 rate is
-0.03 shunt
-0.03 sicknes
-0.03 six hour
-0.03 son hasnt
-0.03 tampon
-0.03 tear
-0.03 the _ its
-0.03 the hot
-0.03 the neck
-0.03 threw _ twice
-0.03 tight _ i
-0.03 to _ side
-0.03 to one
-0.03 up twice
-0.03 want to
-0.03 was _ thi
-0.03 water and
-0.03 with _ baseball
-0.03 with _ blood
-0.04 # _ he
-0.04 # _ no
-0.04 # yo
-0.04 #99+ i
-0.04 -heart
-0.04 -rac
-0.04 <of <a
-0.04 =injection_joint
-0.04 ^ _ pain
-0.04 ^ _ swallow
-0.04 ^ _ swell
-0.04 ^ _ time
-0.04 ^ he
-0.04 ^ start
-0.04 ^ voic
-0.04 a stomach
-0.04 ach
-0.04 after _ fell
-0.04 after _ surgery
-0.04 and _ #
-0.04 and nausea
-0.04 and very
-0.04 bark
-0.04 bark cough
-0.04 been _ since
-0.04 blood _ #99+
-0.04 cheek
-0.04 cold _ and
-0.04 dad has
-0.04 dur
-0.04 ear and
-0.04 everyone _ work
-0.04 everyone at
-0.04 hav _ baby
-0.04 have heart
-0.04 heart flutter
-0.04 i _ been
-0.04 i _ is
-0.04 i _ with
-0.04 ibuprofen
-0.04 in #
-0.04 iron
-0.04 lie
-0.04 look purple
-0.04 los
-0.04 los weight
-0.04 my _ was
-0.04 my back
-0.04 neck _ the
-0.04 nobody
-0.04 sat down
-0.04 second
-0.04 since can
-0.04 slow
-0.04 smoker
-0.04 son _ #11+
-0.04 sting
-0.04 talk to
-0.04 the _ from
-0.04 the _ leg
-0.04 thi week
-0.04 twice _ and
-0.04 up fast
-0.04 was _ before
-0.04 we do
-0.04 when _ pres
-0.04 yellow phlegm
-0.05 # d
-0.05 =back_sciatica
-0.05 =red_patch
-0.05 ^ _ breast
-0.05 ^ _ heater
-0.05 ^ _ more
-0.05 ^ _ nana
-0.05 ^ came
-0.05 ^ gas
-0.05 ^ lump
-0.05 ^ space
-0.05 ^ wife
-0.05 a _ an
-0.05 a speech
-0.05 act like
-0.05 after i
-0.05 ago im
-0.05 almost
-0.05 and _ eat
-0.05 and _ tired
-0.05 arm _ its
-0.05 baby has
-0.05 baby pull
-0.05 balance
-0.05 been _ #99+
-0.05 bleed _ a
-0.05 breath _ #
-0.05 breath _ usual
-0.05 breath than
-0.05 check for
-0.05 come _ goe
-0.05 come and
-0.05 day _ have
-0.05 day i
-0.05 dentur
-0.05 every feed
-0.05 fever _ wont
-0.05 fish bone
-0.05 gain _ pound
-0.05 get heartburn
-0.05 gett bigger
-0.05 he _ up
-0.05 headache since
-0.05 hurt _ my
-0.05 i _ heartburn
-0.05 i wrote
-0.05 in _ new
-0.05 incision
-0.05 inside
-0.05 is on
-0.05 its better
-0.05 like i
-0.05 more and
-0.05 more out
-0.05 moved
-0.05 my _ now
-0.05 my _ so
-0.05 my _ thi
-0.05 my _ when
-0.05 my baby
-0.05 my cast
-0.05 my incision
-0.05 my nana
-0.05 my sister
-0.05 nana
-0.05 of _ than
-0.05 on me
-0.05 pressure
-0.05 push it
-0.05 sciatica
-0.05 sciatica down
-0.05 scooter
-0.05 small cut
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 that _ and
-0.05 that come
-0.05 the dog
-0.05 the table
-0.05 time _ day
-0.05 to his
-0.05 urine
-0.05 using
-0.05 with diabet
-0.06 # _ i
-0.06 #11+ month
-0.06 #11+ yr
-0.06 <a <seizure
-0.06 <ago and
-0.06 <as
-0.06 <as <a
-0.06 <chest
-0.06 <chest <pain
-0.06 <chest _ <last
-0.06 <had <chest
-0.06 <had _ <pain
-0.06 <had _ <seizure
-0.06 <i _ <chest
-0.06 <mom
-0.06 <mom <had
-0.06 <mom _ <a
-0.06 <my <mom
-0.06 <seizure
-0.06 ^ _ #11+
-0.06 ^ _ <mom
-0.06 ^ _ cell
-0.06 ^ _ len
-0.06 ^ _ next
-0.06 ^ _ tongue
-0.06 ^ _ yr
-0.06 ^ calf
-0.06 ^ gave
-0.06 ^ sickle
-0.06 a _ bone
-0.06 a _ crash
-0.06 a _ itchy
-0.06 a baby
-0.06 after _ a
-0.06 after surgery
-0.06 aid clas
-0.06 and _ teeth
-0.06 and it
-0.06 at _ pool
-0.06 bad the
-0.06 ball
-0.06 bar
-0.06 bit itchy
-0.06 bus
-0.06 cancer
-0.06 cant _ in
-0.06 car crash
-0.06 clean
-0.06 contact len
-0.06 crack
-0.06 do _ clean
-0.06 father
-0.06 feel a
-0.06 first _ clas
-0.06 flutter
-0.06 got _ arm
-0.06 got _ up
-0.06 grandma has
-0.06 had _ diarrhea
-0.06 how many
-0.06 i
-0.06 i _ back
-0.06 i _ her
-0.06 i _ she
-0.06 i clean
-0.06 i start
-0.06 if i
-0.06 in _ calf
-0.06 is _ week
-0.06 is act
-0.06 is real
-0.06 it came
-0.06 last _ than
-0.06 last day
-0.06 left _ tingl
-0.06 len
-0.06 month and
-0.06 mov
-0.06 my _ surgery
-0.06 my shirt
-0.06 need _ fast
-0.06 next to
-0.06 of _ when
-0.06 on _ #
-0.06 party
-0.06 prednisone
-0.06 right _ of
-0.06 seizure _ morn
-0.06 seizure thi
-0.06 shin
-0.06 skin _ my
-0.06 so _ of
-0.06 soccer
-0.06 start _ and
-0.06 stop _ bleed
-0.06 sudden _ headache
-0.06 surgery cut
-0.06 the bus
-0.06 to fast
-0.06 trampoline
-0.06 up _ a
-0.06 up _ it
-0.06 was _ tv
-0.06 was watch
-0.06 when _ and
-0.06 when _ stand
-0.06 wrist on
-0.07 # _ from
-0.07 -#
-0.07 <and <i
-0.07 <attack _ <year
-0.07 =crohns
-0.07 ?a ?cut
-0.07 ?cut
-0.07 ?if ?a
-0.07 ?if ?someone
-0.07 ?if _ ?cut
-0.07 ?know _ ?a
-0.07 ?poster
-0.07 ?someone
-0.07 ^ _ about
-0.07 ^ _ gum
-0.07 ^ _ out
-0.07 ^ _ sneez
-0.07 ^ _ surgery
-0.07 ^ about
-0.07 ^ crohn
-0.07 ^ head
-0.07 ^ smoke
-0.07 a
-0.07 a _ pink
-0.07 a _ sometim
-0.07 a _ thi
-0.07 a _ to
-0.07 a beat
-0.07 ago my
-0.07 and _ some
-0.07 and belly
-0.07 and noth
-0.07 and watery
-0.07 anyth
-0.07 at work
-0.07 ate someth
-0.07 beat _ when
-0.07 beat sometim
-0.07 belly and
-0.07 birth
-0.07 bluish
-0.07 boy _ #
-0.07 coffee doctor
-0.07 crohn
-0.07 dad _ diabetic
-0.07 daughter got
-0.07 do ?if
-0.07 do _ ?someone
-0.07 doing
-0.07 drink _ doctor
-0.07 eyelid
-0.07 faint _ the
-0.07 feel so
-0.07 for _ had
-0.07 forearm
-0.07 front
-0.07 go _ when
-0.07 going _ the
-0.07 had _ pain
-0.07 hear the
-0.07 heart beat
-0.07 his arm
-0.07 hurt _ baby
-0.07 husband _ off
-0.07 i _ ?if
-0.07 i _ be
-0.07 i pres
-0.07 itchy _ watery
-0.07 keppra
-0.07 left side
-0.07 little pink
-0.07 lost _ pound
-0.07 marfan
-0.07 me
-0.07 mother is
-0.07 my _ all
-0.07 my _ bone
-0.07 my breast
-0.07 my flight
-0.07 my lower
-0.07 my temp
-0.07 night _ im
-0.07 of _ for
-0.07 often
-0.07 one _ a
-0.07 pacemaker _ is
-0.07 pain with
-0.07 quit
-0.07 rac heart
-0.07 ran _ of
-0.07 ran out
-0.07 rednes
-0.07 rednes is
-0.07 right _ is
-0.07 sister had
-0.07 skip _ beat
-0.07 skip a
-0.07 smoke _ my
-0.07 sometim _ i
-0.07 sometim when
-0.07 sore in
-0.07 steam
-0.07 steam _ my
-0.07 surgery on
-0.07 tak a
-0.07 the _ before
-0.07 the rednes
-0.07 tongue and
-0.07 tooth and
-0.07 up _ nose
-0.07 weed
-0.07 what can
-0.07 wont _ it
-0.07 work had
-0.07 xarelto
-0.07 yo girl
-0.08 # so
-0.08 -fever _ -week
-0.08 -more
-0.08 <a <kidney
-0.08 <check
-0.08 <had _ <stroke
-0.08 <pain _ <year
-0.08 <want
-0.08 <want <to
-0.08 <year _ <was
-0.08 =allergen
-0.08 ?avoid
-0.08 ?baby
-0.08 ?call ?for
-0.08 ?has
-0.08 ?if _ ?baby
-0.08 ?my ?baby
-0.08 ?of _ ?stroke
-0.08 ?stroke _ a
-0.08 ^ _ cousin
-0.08 ^ _ skin
-0.08 ^ bleach
-0.08 ^ hand
-0.08 ^ one
-0.08 ^ rash
-0.08 a bad
-0.08 air
-0.08 all better
-0.08 and _ bp
-0.08 and _ but
-0.08 and _ swollen
-0.08 and bruis
-0.08 and cough
-0.08 aspirin
-0.08 at _ to
-0.08 at nine
-0.08 back _ a
-0.08 back after
-0.08 breath _ cough
-0.08 breath is
-0.08 burn _ on
-0.08 chest when
-0.08 clock
-0.08 come at
-0.08 copd and
-0.08 cousin
-0.08 cramp at
-0.08 eat _ and
-0.08 edge
-0.08 edge of
-0.08 flu _ week
-0.08 flu last
-0.08 for _ and
-0.08 get _ work
-0.08 get off
-0.08 hand _ swollen
-0.08 hurt _ wife
-0.08 i _ ?for
-0.08 i _ ask
-0.08 i am
-0.08 it
-0.08 ladder
-0.08 lift
-0.08 month old
-0.08 morn _ i
-0.08 much _ the
-0.08 my _ hit
-0.08 my _ panic
-0.08 my _ pound
-0.08 my cousin
-0.08 my kid
-0.08 my skin
-0.08 nail polish
-0.08 neck _ stiff
-0.08 needle
-0.08 next _ #
-0.08 off _ at
-0.08 off work
-0.08 pass _ for
-0.08 period _ a
-0.08 polish
-0.08 rac at
-0.08 room spin
-0.08 shoulder hurt
-0.08 so _ that
-0.08 so after
-0.08 swollen red
-0.08 the _ last
-0.08 the _ spot
-0.08 throat _ i
-0.08 too
-0.08 two _ no
-0.08 under my
-0.08 use
-0.08 usual _ attack
-0.08 usual panic
-0.08 very tired
-0.08 work _ #
-0.08 work at
-0.09 -belly
-0.09 -chest _ -no
-0.09 -talk
-0.09 <a <miscarriage
-0.09 <a _ <two
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <food
-0.09 <had _ <miscarriage
-0.09 <he
-0.09 <miscarriage
-0.09 <miscarriage <two
-0.09 <miscarriage _ <year
-0.09 <my <dad
-0.09 <ten
-0.09 <ten <year
-0.09 <ten _ <ago
-0.09 <year _ and
-0.09 =asthma
-0.09 =baby
-0.09 ?a _ ?clot
-0.09 ?and
-0.09 ^ _ <dad
-0.09 ^ _ <had
-0.09 ^ _ <last
-0.09 ^ _ kid
-0.09 ^ _ last
-0.09 ^ _ leak
-0.09 ^ _ thought
-0.09 ^ broke
-0.09 ^ glucose
-0.09 ^ leg
-0.09 ^ tampon
-0.09 ^ wednesday
-0.09 a _ stiff
-0.09 a first
-0.09 a mile
-0.09 after _ minut
-0.09 and _ bother
-0.09 ankle _ a
-0.09 at _ thirty
-0.09 at home
-0.09 badly
-0.09 bit _ when
-0.09 bit stiff
-0.09 bottom
-0.09 c _ #
-0.09 can _ send
-0.09 constipat _ two
-0.09 due date
-0.09 fever for
-0.09 fine _ he
-0.09 happen
-0.09 high _ pressure
-0.09 high blood
-0.09 his heart
-0.09 his sleep
-0.09 im _ before
-0.09 is _ today
-0.09 is now
-0.09 is spread
-0.09 its _ bit
-0.09 kid ate
-0.09 leg _ spread
-0.09 low mood
-0.09 metformin
-0.09 mile
-0.09 mood
-0.09 more
-0.09 my _ date
-0.09 my _ pop
-0.09 my tonsil
-0.09 needl
-0.09 nervou before
-0.09 on _ meter
-0.09 on a
-0.09 pres
-0.09 purple _ on
-0.09 quarter _ nine
-0.09 quiet
-0.09 rash _ fever
-0.09 steak
-0.09 stopp _ #
-0.09 swell on
-0.09 the chest
-0.09 time
-0.09 to _ can
-0.09 tooth _ a
-0.09 up from
-0.09 wait
-0.09 well and
-0.09 with _ phlegm
-0.09 yo _ with
-0.09 you _ #
-0.09 you send
-0.1 # _ a
-0.1 #11+ _ right
-0.1 #11+ and
-0.1 <#99+ <what
-0.1 <died _ <a
-0.1 <ear
-0.1 <five
-0.1 <five <year
-0.1 <five _ <ago
-0.1 <gallbladder <out
-0.1 <gallbladder _ <in
-0.1 <had _ <gallbladder
-0.1 <have <panic
-0.1 <have _ <attack
-0.1 <her
-0.1 <in _ <what
-0.1 <like
-0.1 <my <gallbladder
-0.1 <of _ <stroke
-0.1 <pain
-0.1 <pain <last
-0.1 <panic
-0.1 <panic <attack
-0.1 <stroke <last
-0.1 <to _ <panic
-0.1 <was <a
-0.1 <would
-0.1 <would <like
-0.1 =splinter_small
-0.1 =tetanus_due
-0.1 ?a ?normal
-0.1 ?a _ ?heart
-0.1 ?heart ?rate
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ?rate
-0.1 ^ _ crack
-0.1 ^ _ face
-0.1 ^ _ have
-0.1 ^ _ scalp
-0.1 ^ _ since
-0.1 ^ _ up
-0.1 ^ boil
-0.1 ^ cough
-0.1 ^ heat
-0.1 ^ purple
-0.1 ^ stepp
-0.1 ^ thyroid
-0.1 a _ a
-0.1 a letter
-0.1 a ride
-0.1 and _ an
-0.1 and _ up
-0.1 and sneez
-0.1 at _ or
-0.1 at _ tomorrow
-0.1 back _ work
-0.1 bit _ no
-0.1 bit dizzy
-0.1 breath smell
-0.1 burn _ blister
-0.1 came _ sudden
-0.1 can _ come
-0.1 card
-0.1 chair
-0.1 clean a
-0.1 covid
-0.1 daughter _ is
-0.1 day is
-0.1 do _ ?call
-0.1 drink coffee
-0.1 drink cold
-0.1 ear _ out
-0.1 ear stick
-0.1 fine since
-0.1 for three
-0.1 from the
-0.1 get _ bit
-0.1 get _ too
-0.1 go _ to
-0.1 half
-0.1 has _ sore
-0.1 he keep
-0.1 headache for
-0.1 hik
-0.1 i ?call
-0.1 i _ coffee
-0.1 i _ cold
-0.1 i _ im
-0.1 i come
-0.1 i go
-0.1 in _ hot
-0.1 insurance card
-0.1 is _ breath
-0.1 is dry
-0.1 it start
-0.1 itchy scalp
-0.1 its _ now
-0.1 letter for
-0.1 lie down
-0.1 lift _ arm
-0.1 like tear
-0.1 lump in
-0.1 mandoline
-0.1 mom _ a
-0.1 much _ i
-0.1 my _ on
-0.1 my coworker
-0.1 my pee
-0.1 my teeth
-0.1 my urine
-0.1 nose _ sneez
-0.1 number _ i
-0.1 number do
-0.1 of _ chest
-0.1 on sudden
-0.1 oxygen reader
-0.1 palm
-0.1 reader
-0.1 reader _ #11+
-0.1 reader say
-0.1 refus
-0.1 said it
-0.1 see well
-0.1 since _ im
-0.1 son is
-0.1 sore _ runn
-0.1 sore and
-0.1 spin
-0.1 start thi
-0.1 th _ #
-0.1 thyroid
-0.1 to work
-0.1 toddler throw
-0.1 tomorrow night
-0.1 tooth _ when
-0.1 tooth hurt
-0.1 up _ stuff
-0.1 what _ i
-0.1 what number
-0.1 when she
-0.1 with _ of
-0.1 yesterday im
-0.11 #11+ _ girl
-0.11 #11+ _ pregnant
-0.11 #11+ with
-0.11 -fever -or
-0.11 -no -trouble
-0.11 -or _ -pain
-0.11 <a <fever
-0.11 <a <heart
-0.11 <and <it
-0.11 <drink
-0.11 <drink _ <year
-0.11 <faint <once
-0.11 <fever
-0.11 <get
-0.11 <had _ <fever
-0.11 <i <stopp
-0.11 <i _ <drink
-0.11 <i _ <once
-0.11 <stopp
-0.11 <stopp <drink
-0.11 =weight_loss
-0.11 ?are _ ?sign
-0.11 ?the ?sign
-0.11 ^ _ <stopp
-0.11 ^ _ <was
-0.11 ^ _ ear
-0.11 ^ _ faint
-0.11 ^ _ hear
-0.11 ^ _ itchy
-0.11 ^ _ lower
-0.11 ^ _ scar
-0.11 ^ _ some
-0.11 ^ _ start
-0.11 ^ smell
-0.11 a bead
-0.11 after drink
-0.11 alcohol with
-0.11 and feel
-0.11 ankle
-0.11 are safe
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 bee
-0.11 breath today
-0.11 bruis _ i
-0.11 bruis and
-0.11 can _ swim
-0.11 carsick
-0.11 day _ christma
-0.11 day before
-0.11 day one
-0.11 door and
-0.11 drank _ much
-0.11 drank too
-0.11 drink _ with
-0.11 drink alcohol
-0.11 fever _ a
-0.11 fever _ the
-0.11 fine _ need
-0.11 first aid
-0.11 for _ control
-0.11 for poison
-0.11 forever
-0.11 garden no
-0.11 get carsick
-0.11 got _ from
-0.11 got back
-0.11 had knee
-0.11 had thi
-0.11 has diabet
-0.11 have _ small
-0.11 her face
-0.11 i _ alcohol
-0.11 i _ carsick
-0.11 i _ walk
-0.11 i havent
-0.11 i swim
-0.11 i use
-0.11 in _ heat
-0.11 ive had
-0.11 jump off
-0.11 know my
-0.11 much _ a
-0.11 my _ hard
-0.11 my ankle
-0.11 number _ poison
-0.11 of _ today
-0.11 off _ bridge
-0.11 ok _ fly
-0.11 old put
-0.11 on _ shoulder
-0.11 out _ insulin
-0.11 over _ the
-0.11 pain on
-0.11 poison control
-0.11 pump site
-0.11 put _ bead
-0.11 quarter past
-0.11 roof
-0.11 safe _ a
-0.11 shower
-0.11 son _ up
-0.11 spot on
-0.11 spread
-0.11 stomach _ the
-0.11 sunburn on
-0.11 taco
-0.11 tingl _ i
-0.11 to _ at
-0.11 today im
-0.11 took a
-0.11 two
-0.11 up _ #
-0.11 want _ kill
-0.11 want it
-0.11 will
-0.11 worri
-0.11 worri about
-0.11 year _ put
-0.11 yesterday _ when
-0.11 yesterday hurt
-0.11 you treat
-0.12 # _ on
-0.12 # _ tomorrow
-0.12 <#99+ _ <i
-0.12 <attack _ <#99+
-0.12 <be
-0.12 <college
-0.12 <heart _ <in
-0.12 <i <be
-0.12 <in <college
-0.12 <should
-0.12 <should <i
-0.12 <they
-0.12 <to _ <about
-0.12 =throat_sore
-0.12 ?call
-0.12 ?to
-0.12 ^ _ cough
-0.12 ^ _ test
-0.12 ^ baby
-0.12 ^ mom
-0.12 a _ breath
-0.12 after soda
-0.12 ago _ im
-0.12 arm feel
-0.12 around #
-0.12 at _ pm
-0.12 back _ sore
-0.12 been _ that
-0.12 been like
-0.12 breath _ now
-0.12 bypas
-0.12 can _ talk
-0.12 cold last
-0.12 college
-0.12 come
-0.12 daughter ate
-0.12 day at
-0.12 day breath
-0.12 did _ lot
-0.12 doctor _ it
-0.12 doe my
-0.12 except
-0.12 except friday
-0.12 feel _ now
-0.12 fine no
-0.12 first monday
-0.12 for _ mild
-0.12 funny
-0.12 gastric
-0.12 gastric bypas
-0.12 giv a
-0.12 hold _ pee
-0.12 hour after
-0.12 how _ doe
-0.12 husband _ #11+
-0.12 i _ fine
-0.12 i almost
-0.12 i burn
-0.12 i hit
-0.12 in _ toddler
-0.12 is _ after
-0.12 is _ thi
-0.12 is stuck
-0.12 itch from
-0.12 itchy eye
-0.12 last _ but
-0.12 let
-0.12 long _ a
-0.12 long doe
-0.12 make _ sleepy
-0.12 me _ the
-0.12 me at
-0.12 me sleepy
-0.12 mild _ after
-0.12 monday _ december
-0.12 my _ burn
-0.12 my after
-0.12 my headache
-0.12 my mother
-0.12 nose and
-0.12 nurse _ my
-0.12 on _ the
-0.12 once _ night
-0.12 one week
-0.12 out _ a
-0.12 over in
-0.12 physical for
-0.12 pill a
-0.12 right lower
-0.12 sex
-0.12 should _ eat
-0.12 side _ while
-0.12 soda
-0.12 sore _ for
-0.12 stair _ like
-0.12 stair been
-0.12 stomach pain
-0.12 swell _ i
-0.12 take _ blood
-0.12 teeth and
-0.12 the _ when
-0.12 the shingl
-0.12 throw _ for
-0.12 tired _ after
-0.12 to _ next
-0.12 toddler
-0.12 tummy is
-0.12 up for
-0.12 watch tv
-0.12 white _ on
-0.12 who _ i
-0.12 work in
-0.12 writ
-0.12 yo _ sudden
-0.12 you _ my
-0.13 # _ has
-0.13 #11+ _ man
-0.13 #99+ for
-0.13 #99+ over
-0.13 <arm
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <do <i
-0.13 <do _ <need
-0.13 <fine
-0.13 <i <need
-0.13 <my <arm
-0.13 <my _ <was
-0.13 <what
-0.13 ?do _ ?prevent
-0.13 ?get
-0.13 ?heart
-0.13 ^ <broke
-0.13 ^ _ can
-0.13 ^ _ drool
-0.13 ^ _ drown
-0.13 a _ for
-0.13 a _ it
-0.13 a _ on
-0.13 a big
-0.13 a couple
-0.13 a sore
-0.13 after bad
-0.13 all _ my
-0.13 all _ pill
-0.13 all night
-0.13 along _ has
-0.13 and _ baby
-0.13 any time
-0.13 are cold
-0.13 at me
-0.13 at quarter
-0.13 at ten
-0.13 before noon
-0.13 better when
-0.13 big _ of
-0.13 bug
-0.13 can _ check
-0.13 can _ on
-0.13 can _ use
-0.13 can the
-0.13 check it
-0.13 couple
-0.13 couple of
-0.13 cramp _ #
-0.13 cramp _ my
-0.13 day for
-0.13 detergent
-0.13 detergent itchy
-0.13 diarrhea _ #
-0.13 do _ treat
-0.13 do if
-0.13 dog _ on
-0.13 fast before
-0.13 for five
-0.13 from _ detergent
-0.13 get _ for
-0.13 had _ and
-0.13 hand are
-0.13 hand is
-0.13 have high
-0.13 healthy
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 hurt _ he
-0.13 husband leg
-0.13 i _ a
-0.13 i _ if
-0.13 i bring
-0.13 i give
-0.13 i skip
-0.13 i take
-0.13 i test
-0.13 in _ neck
-0.13 it ok
-0.13 jaw _ when
-0.13 last _ after
-0.13 long flight
-0.13 man
-0.13 me _ at
-0.13 mild rash
-0.13 month _ vaccin
-0.13 much _ and
-0.13 my _ test
-0.13 my _ woke
-0.13 my son
-0.13 need _ new
-0.13 new _ itchy
-0.13 new detergent
-0.13 night after
-0.13 no _ -#11+
-0.13 no _ -in
-0.13 now need
-0.13 nut
-0.13 of _ since
-0.13 of heart
-0.13 off _ is
-0.13 on
-0.13 panic
-0.13 panic attack
-0.13 plan to
-0.13 pushup _ when
-0.13 pushup hurt
-0.13 rash _ new
-0.13 runny _ and
-0.13 sepsi
-0.13 shot
-0.13 should _ bring
-0.13 since my
-0.13 son woke
-0.13 stair _ the
-0.13 stomach _ when
-0.13 stomach bug
-0.13 streak
-0.13 stuff _ my
-0.13 the _ rd
-0.13 the _ time
-0.13 throat _ a
-0.13 told
-0.13 tomorrow _ #
-0.13 treat
-0.13 want _ know
-0.13 was _ last
-0.13 week what
-0.13 when _ skip
-0.13 when hungry
-0.13 with _ nail
-0.13 wrong
-0.13 yo man
-0.14 # _ need
-0.14 # k
-0.14 # of
-0.14 #11+ _ monday
-0.14 #11+ tomorrow
-0.14 -#11+
-0.14 -the
-0.14 <bender
-0.14 <bender <last
-0.14 <bender _ <month
-0.14 <fender
-0.14 <fender <bender
-0.14 <fender _ <last
-0.14 <had <my
-0.14 <had _ <heart
-0.14 <kidney
-0.14 <my _ <out
-0.14 <out
-0.14 <out <in
-0.14 <out _ <#99+
-0.14 <stroke _ <year
-0.14 =asthma_mild
-0.14 =ulcer_nsaid
-0.14 ?an
-0.14 ?is ?an
-0.14 ?mean
-0.14 ?what _ ?an
-0.14 ^ <fender
-0.14 ^ _ <bender
-0.14 ^ _ friday
-0.14 ^ _ sugar
-0.14 ^ before
-0.14 ^ fish
-0.14 ^ pump
-0.14 ^ roll
-0.14 ^ saturday
-0.14 a _ is
-0.14 a _ look
-0.14 a coin
-0.14 a dentist
-0.14 after bean
-0.14 after tomorrow
-0.14 allergic _ cat
-0.14 and _ from
-0.14 and _ together
-0.14 and ibuprofen
-0.14 arm _ a
-0.14 away
-0.14 bandaid _ fine
-0.14 before _ tomorrow
-0.14 can _ drink
-0.14 can _ it
-0.14 clas
-0.14 coin
-0.14 d
-0.14 day _ tomorrow
-0.14 day _ week
-0.14 dec _ th
-0.14 ear _ when
-0.14 eye from
-0.14 far _ are
-0.14 flos
-0.14 fridge
-0.14 gett worse
-0.14 had _ stomach
-0.14 had my
-0.14 he took
-0.14 heal nice
-0.14 hes _ now
-0.14 hole
-0.14 i _ for
-0.14 i _ him
-0.14 i _ two
-0.14 i fell
-0.14 i flos
-0.14 ibuprofen together
-0.14 in _ arm
-0.14 inhaler work
-0.14 is _ now
-0.14 is heal
-0.14 it _ bleed
-0.14 it rain
-0.14 its _ again
-0.14 k
-0.14 license
-0.14 my _ fell
-0.14 my _ spit
-0.14 my due
-0.14 need to
-0.14 next _ in
-0.14 nice
-0.14 no _ -of
-0.14 of bed
-0.14 on and
-0.14 on dialysi
-0.14 on glas
-0.14 or sunday
-0.14 out _ bed
-0.14 painful blister
-0.14 past _ on
-0.14 play _ drink
-0.14 play and
-0.14 puffy
-0.14 rash _ blister
-0.14 regular
-0.14 reschedule my
-0.14 roll
-0.14 saturday _ sunday
-0.14 saturday or
-0.14 shock _ the
-0.14 shot do
-0.14 shoulder a
-0.14 since _ birth
-0.14 sleep _ my
-0.14 sometime next
-0.14 son _ off
-0.14 son fell
-0.14 sore since
-0.14 start today
-0.14 store
-0.14 the _ an
-0.14 the birth
-0.14 throat _ two
-0.14 throat for
-0.14 tired from
-0.14 to cat
-0.14 together
-0.14 tomorrow _ the
-0.14 tylenol and
-0.14 was chok
-0.14 watery
-0.14 what vaccin
-0.14 when _ flos
-0.14 when _ rain
-0.14 when it
-0.14 white _ inside
-0.15 # _ monday
-0.15 -and -no
-0.15 -at
-0.15 -fever just
-0.15 -of -breath
-0.15 -on
-0.15 -pain -no
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <a <baby
-0.15 <baby
-0.15 =kidney_stone
-0.15 ?a _ ?in
-0.15 ?do ?you
-0.15 ?do _ ?treat
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?how _ ?you
-0.15 ?in ?a
-0.15 ?the _ ?of
-0.15 ?treat
-0.15 ?treat ?a
-0.15 ?you ?treat
-0.15 ?you _ ?a
-0.15 ^ _ -pain
-0.15 ^ _ before
-0.15 ^ _ flight
-0.15 ^ _ free
-0.15 ^ _ had
-0.15 ^ _ morn
-0.15 ^ _ scrape
-0.15 ^ _ slept
-0.15 ^ _ stitch
-0.15 ^ contact
-0.15 ^ hot
-0.15 ^ my
-0.15 ^ since
-0.15 a _ heartburn
-0.15 a _ throat
-0.15 a checkup
-0.15 a long
-0.15 a normal
-0.15 a toilet
-0.15 an erection
-0.15 and #
-0.15 and _ a
-0.15 back at
-0.15 back to
-0.15 bed for
-0.15 beer
-0.15 bit sore
-0.15 bother
-0.15 breath after
-0.15 burp _ lot
-0.15 burp a
-0.15 chest lift
-0.15 cold _ a
-0.15 cold hand
-0.15 com in
-0.15 cut _ heal
-0.15 december #
-0.15 disease
-0.15 doctor said
-0.15 down my
-0.15 eat _ play
-0.15 faint when
-0.15 far away
-0.15 fine just
-0.15 flight next
-0.15 for _ headache
-0.15 for week
-0.15 fri
-0.15 from #
-0.15 from _ screen
-0.15 from _ to
-0.15 glas _ wine
-0.15 glass thing
-0.15 got his
-0.15 had _ replacement
-0.15 had pneumonia
-0.15 hand _ when
-0.15 have _ blood
-0.15 he _ his
-0.15 hes eat
-0.15 hold his
-0.15 how to
-0.15 i _ high
-0.15 i _ my
-0.15 in december
-0.15 is _ me
-0.15 is too
-0.15 just _ up
-0.15 knee _ #
-0.15 light bother
-0.15 little heartburn
-0.15 little red
-0.15 long _ next
-0.15 lot
-0.15 monday _ #11+
-0.15 monday morn
-0.15 need #
-0.15 no _ -and
-0.15 nose cough
-0.15 nurse _ it
-0.15 of _ thi
-0.15 of _ with
-0.15 of wine
-0.15 off _ ladder
-0.15 on _ foot
-0.15 on _ head
-0.15 one arm
-0.15 or _ on
-0.15 poop
-0.15 quarter to
-0.15 referral
-0.15 replacement #
-0.15 runny _ cough
-0.15 scrape _ my
-0.15 scrape on
-0.15 she _ up
-0.15 should a
-0.15 small red
-0.15 stair at
-0.15 stomach _ after
-0.15 surgery
-0.15 the _ for
-0.15 the _ tomorrow
-0.15 the first
-0.15 tingl when
-0.15 to eat
-0.15 took two
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 twice today
-0.15 tylenol _ my
-0.15 we had
-0.15 we have
-0.15 went to
-0.15 what _ is
-0.15 what _ number
-0.15 with _ for
-0.15 yesterday _ bit
-0.15 yesterday a
-0.16 #11+ day
-0.16 #11+ pm
-0.16 #99+ chill
-0.16 -bladder
-0.16 -leg
-0.16 <# <year
-0.16 <about
-0.16 <an
-0.16 <attack <in
-0.16 <do
-0.16 <i <used
-0.16 <once
-0.16 ?know _ ?my
-0.16 ?labor
-0.16 ?sign _ ?a
-0.16 ^ #99+
-0.16 ^ _ -bleed
-0.16 ^ _ <used
-0.16 ^ _ wrist
-0.16 ^ green
-0.16 ^ out
-0.16 ^ quarter
-0.16 ^ red
-0.16 ^ shaky
-0.16 ^ some
-0.16 ^ temp
-0.16 a _ form
-0.16 a colonoscopy
-0.16 a toy
-0.16 after
-0.16 after _ no
-0.16 after feed
-0.16 after star
-0.16 alway have
-0.16 and _ arm
-0.16 and blurry
-0.16 at _ gym
-0.16 at _ screen
-0.16 bath
-0.16 because of
-0.16 bit _ after
-0.16 blew
-0.16 blood _ check
-0.16 boat
-0.16 but _ can
-0.16 can _ exercise
-0.16 can _ play
-0.16 cant _ out
-0.16 cat
-0.16 chew
-0.16 constipat _ three
-0.16 day now
-0.16 dizzy _ boat
-0.16 drank a
-0.16 ear pain
-0.16 ear pop
-0.16 exercise
-0.16 eye itchy
-0.16 feel _ work
-0.16 fine can
-0.16 for _ in
-0.16 for a
-0.16 have _ headache
-0.16 headache _ star
-0.16 heavier
-0.16 heavier _ usual
-0.16 heavier than
-0.16 his _ went
-0.16 how _ bleach
-0.16 how _ water
-0.16 hurt _ out
-0.16 i _ one
-0.16 i burp
-0.16 i exercise
-0.16 i last
-0.16 i work
-0.16 monkey
-0.16 monkey bar
-0.16 much _ should
-0.16 much bleach
-0.16 much water
-0.16 my _ smell
-0.16 nail
-0.16 no -trouble
-0.16 no _ -breath
-0.16 normal to
-0.16 number for
-0.16 nurse haha
-0.16 of _ bed
-0.16 of _ can
-0.16 of insulin
-0.16 of next
-0.16 on boat
-0.16 over the
-0.16 poop _ i
-0.16 pressure check
-0.16 quit _ and
-0.16 salty
-0.16 same time
-0.16 should _ drink
-0.16 son eye
-0.16 spill
-0.16 squat
-0.16 star _ the
-0.16 star at
-0.16 stitch _ my
-0.16 surgery _ is
-0.16 swell _ little
-0.16 take _ for
-0.16 the number
-0.16 thur #
-0.16 tinnitu
-0.16 to have
-0.16 tooth is
-0.16 typ
-0.16 was on
-0.16 water _ i
-0.16 water should
-0.16 week _ better
-0.16 week when
-0.16 which _ are
-0.17 # at
-0.17 # in
-0.17 # p
-0.17 <a <stroke
-0.17 <died <of
-0.17 <i <faint
-0.17 <my _ <died
-0.17 <need
-0.17 <stroke
-0.17 <year _ <i
-0.17 =cramps
-0.17 =getting_worse
-0.17 =gums_bleed
-0.17 ?are ?the
-0.17 ?can ?i
-0.17 ?cause ?chest
-0.17 ?cause _ ?pain
-0.17 ?do _ ?know
-0.17 ?how ?can
-0.17 ?stres _ ?chest
-0.17 ?what _ ?the
-0.17 ^ _ cream
-0.17 ^ _ drain
-0.17 ^ _ food
-0.17 ^ _ grandma
-0.17 ^ _ lost
-0.17 ^ _ pound
-0.17 ^ _ voic
-0.17 ^ chang
-0.17 ^ make
-0.17 a one
-0.17 a stroke
-0.17 after _ flight
-0.17 and runny
-0.17 are itchy
-0.17 arm from
-0.17 bit swollen
-0.17 blood _ log
-0.17 cough _ my
-0.17 couple _ day
-0.17 cramp
-0.17 crie _ i
-0.17 crie when
-0.17 every _ hour
-0.17 eye _ itchy
-0.17 eyelid _ a
-0.17 fever of
-0.17 finger _ cold
-0.17 foot while
-0.17 for _ day
-0.17 from _ on
-0.17 goe away
-0.17 got her
-0.17 grandmother
-0.17 had diarrhea
-0.17 how _ should
-0.17 hurt in
-0.17 i _ #99+
-0.17 ibuprofen _ a
-0.17 im so
-0.17 it burn
-0.17 jaw pain
-0.17 keep _ when
-0.17 knee _ when
-0.17 last _ of
-0.17 log
-0.17 me about
-0.17 monday _ #
-0.17 my _ are
-0.17 my _ no
-0.17 my _ sleep
-0.17 my _ work
-0.17 my grandma
-0.17 my new
-0.17 my shoulder
-0.17 need _ batteri
-0.17 need more
-0.17 new _ prescription
-0.17 next available
-0.17 next checkup
-0.17 of day
-0.17 off _ scooter
-0.17 old has
-0.17 on _ eyelid
-0.17 one _ old
-0.17 one year
-0.17 or _ for
-0.17 otherwise fine
-0.17 p
-0.17 pressure is
-0.17 pull up
-0.17 red _ on
-0.17 red spot
-0.17 sat
-0.17 scrape
-0.17 session
-0.17 should _ get
-0.17 side hurt
-0.17 side is
-0.17 stabb pain
-0.17 stand _ too
-0.17 sweet
-0.17 take #
-0.17 teen sleep
-0.17 th at
-0.17 the _ checkup
-0.17 thi is
-0.17 thing _ blurry
-0.17 thing are
-0.17 to _ when
-0.17 toe _ the
-0.17 tummy
-0.17 tv _ fine
-0.17 tv its
-0.17 up _ little
-0.17 vaccin _ i
-0.17 vaccin do
-0.17 watch _ its
-0.17 when the
-0.17 wife _ in
-0.17 wind _ the
-0.17 with her
-0.17 with pus
-0.17 wont eat
-0.18 # c
-0.18 -blood -no
-0.18 -blood _ -fever
-0.18 -ear
-0.18 -in -day
-0.18 -later
-0.18 -later -than
-0.18 -no -fever
-0.18 -poop -in
-0.18 -poop _ -#
-0.18 -spot
-0.18 -than
-0.18 <a _ <attack
-0.18 <a _ <in
-0.18 <a _ <last
-0.18 <fami
-0.18 <gallbladder
-0.18 <heart <attack
-0.18 <i _ <test
-0.18 <in _ <fami
-0.18 <my <fami
-0.18 <run
-0.18 <run <in
-0.18 <run _ <my
-0.18 <was <#11+
-0.18 =smoker
-0.18 ?a ?fever
-0.18 ?fever
-0.18 ?for ?a
-0.18 ?if ?my
-0.18 ?my
-0.18 ^ _ -later
-0.18 ^ _ <son
-0.18 ^ _ ligament
-0.18 ^ _ stone
-0.18 ^ _ thur
-0.18 ^ _ under
-0.18 ^ car
-0.18 ^ hi
-0.18 ^ i
-0.18 ^ nervou
-0.18 a _ c
-0.18 about the
-0.18 after _ every
-0.18 after _ in
-0.18 after _ spinach
-0.18 and _ at
-0.18 and _ feet
-0.18 are _ common
-0.18 are tight
-0.18 basical
-0.18 basical _ roommate
-0.18 basical my
-0.18 before my
-0.18 bp med
-0.18 but no
-0.18 but the
-0.18 can a
-0.18 cant _ on
-0.18 check in
-0.18 cough since
-0.18 crie _ -tear
-0.18 crie without
-0.18 day _ im
-0.18 dec #
-0.18 doctor told
-0.18 double dose
-0.18 eat spinach
-0.18 fever _ two
-0.18 fingernail
-0.18 first _ of
-0.18 fly at
-0.18 from _ chair
-0.18 get _ of
-0.18 get dizzy
-0.18 good now
-0.18 had it
-0.18 has _ eye
-0.18 he _ chok
-0.18 he _ fine
-0.18 he _ on
-0.18 hear aid
-0.18 hes fine
-0.18 hi _ basical
-0.18 hi so
-0.18 his _ thi
-0.18 i _ dizzy
-0.18 i _ food
-0.18 i _ tylenol
-0.18 i ran
-0.18 insurance cover
-0.18 is green
-0.18 it _ hurt
-0.18 it for
-0.18 itchy _ from
-0.18 keep anyth
-0.18 kidney _ pain
-0.18 kidney stone
-0.18 last friday
-0.18 leg from
-0.18 ligament
-0.18 little when
-0.18 long day
-0.18 month
-0.18 my _ itch
-0.18 my _ med
-0.18 my a
-0.18 nervou about
-0.18 next _ what
-0.18 night cant
-0.18 no -later
-0.18 no _ -than
-0.18 noon _ weekend
-0.18 now just
-0.18 ok with
-0.18 on _ hand
-0.18 on stair
-0.18 on weekend
-0.18 out _ is
-0.18 pack
-0.18 period cramp
-0.18 pill _ today
-0.18 poop _ green
-0.18 pregnant _ a
-0.18 red _ in
-0.18 refill of
-0.18 safe _ pregnancy
-0.18 skin on
-0.18 small hernia
-0.18 so basical
-0.18 son want
-0.18 spinach
-0.18 start _ a
-0.18 stone
-0.18 stone pain
-0.18 take _ the
-0.18 take in
-0.18 take tylenol
-0.18 ten to
-0.18 th of
-0.18 thank
-0.18 the _ friday
-0.18 time _ #
-0.18 to #99+
-0.18 told me
-0.18 tomorrow at
-0.18 tomorrow morn
-0.18 took _ bp
-0.18 tripp
-0.18 water _ my
-0.18 weird _ my
-0.18 white spot
-0.18 with _ runny
-0.18 without -tear
-0.19 # _ like
-0.19 # or
-0.19 #11+ _ #11+
-0.19 -chest
-0.19 -chest -pain
-0.19 -today
-0.19 -trouble -breath
-0.19 <it <was
-0.19 =left_ribs
-0.19 ?clot
-0.19 ?of ?a
-0.19 ?therapist
-0.19 ^ _ -chest
-0.19 ^ _ should
-0.19 ^ _ the
-0.19 ^ early
-0.19 ^ neck
-0.19 ^ runny
-0.19 a _ dizzy
-0.19 a _ small
-0.19 a deep
-0.19 a fortnight
-0.19 a ladder
-0.19 a small
-0.19 adult
-0.19 after _ concert
-0.19 after swimm
-0.19 again
-0.19 all my
-0.19 amoxicillin
-0.19 and _ ache
-0.19 and _ fever
-0.19 ankl _ a
-0.19 are your
-0.19 at _ movie
-0.19 ball and
-0.19 baseball
-0.19 before christma
-0.19 between
-0.19 can _ nurse
-0.19 cant do
-0.19 chest start
-0.19 click _ i
-0.19 click when
-0.19 come _ tomorrow
-0.19 cried
-0.19 day from
-0.19 deep breath
-0.19 disease and
-0.19 do _ my
-0.19 eczema
-0.19 eye _ when
-0.19 eye itch
-0.19 faint in
-0.19 fell _ a
-0.19 flutter a
-0.19 for adult
-0.19 fortnight
-0.19 full
-0.19 glass _ me
-0.19 glucose
-0.19 he scream
-0.19 hurt _ garden
-0.19 hurt _ i
-0.19 husband _ a
-0.19 i _ all
-0.19 in _ throat
-0.19 instead
-0.19 it _ two
-0.19 jaw click
-0.19 keep gett
-0.19 late _ that
-0.19 little _ i
-0.19 low back
-0.19 mild cramp
-0.19 mine
-0.19 month _ roll
-0.19 my finger
-0.19 my poop
-0.19 nausea _ diarrhea
-0.19 need _ glass
-0.19 new one
-0.19 no -chest
-0.19 no _ -today
-0.19 notice
-0.19 notice my
-0.19 numb _ i
-0.19 of december
-0.19 old roll
-0.19 on _ face
-0.19 on friday
-0.19 onion _ stopp
-0.19 onion it
-0.19 out tomorrow
-0.19 pain _ fever
-0.19 pimple _ my
-0.19 play soccer
-0.19 pop _ i
-0.19 pop when
-0.19 rest
-0.19 shin _ the
-0.19 shin on
-0.19 sick
-0.19 sleep till
-0.19 son bump
-0.19 spider
-0.19 sprain
-0.19 sting _ my
-0.19 take _ deep
-0.19 till noon
-0.19 to _ her
-0.19 to fly
-0.19 to quit
-0.19 toddler fell
-0.19 toe hurt
-0.19 twitch _ im
-0.19 twitch when
-0.19 up a
-0.19 vitamin d
-0.19 vomit _ feed
-0.19 vomit diarrhea
-0.19 vomit every
-0.19 what _ your
-0.19 what are
-0.19 which _ do
-0.19 work _ me
-0.2 # year
-0.2 #11+ h
-0.2 #99+ _ #
-0.2 #99+ before
-0.2 -dizzines
-0.2 <after
-0.2 <ago <and
-0.2 <from
-0.2 <in <my
-0.2 <when _ <was
-0.2 <year _ <and
-0.2 =deaf_sudden
-0.2 =discharge
-0.2 =period_usual
-0.2 ?chest
-0.2 ?chest ?pain
-0.2 ?it
-0.2 ?pain
-0.2 ^ _ -headache
-0.2 ^ _ appt
-0.2 ^ _ from
-0.2 ^ _ long
-0.2 ^ _ mother
-0.2 ^ as
-0.2 ^ athlet
-0.2 ^ box
-0.2 ^ bruise
-0.2 ^ from
-0.2 ^ ripp
-0.2 ^ shampoo
-0.2 ^ tiny
-0.2 a _ fever
-0.2 a _ sore
-0.2 a _ test
-0.2 ache _ mov
-0.2 after _ all
-0.2 after driv
-0.2 after stand
-0.2 all _ at
-0.2 and _ nose
-0.2 and _ walk
-0.2 and weak
-0.2 as _ as
-0.2 as possible
-0.2 at _ h
-0.2 at the
-0.2 bandaid on
-0.2 be _ about
-0.2 be worri
-0.2 bleed _ i
-0.2 both side
-0.2 bp _ over
-0.2 can someone
-0.2 contagiou
-0.2 day _ work
-0.2 dizzy _ a
-0.2 dizzy when
-0.2 drink _ night
-0.2 drink last
-0.2 for kid
-0.2 get out
-0.2 good for
-0.2 h
-0.2 hear test
-0.2 how _ is
-0.2 how long
-0.2 i _ so
-0.2 i _ up
-0.2 i talk
-0.2 im _ now
-0.2 in _ shoe
-0.2 is #
-0.2 is _ good
-0.2 jogg
-0.2 lump
-0.2 me out
-0.2 mild _ on
-0.2 my _ last
-0.2 my _ throw
-0.2 my toe
-0.2 nausea
-0.2 need _ note
-0.2 nervou _ my
-0.2 noon tomorrow
-0.2 note _ work
-0.2 of _ blood
-0.2 on _ day
-0.2 on _ lip
-0.2 on _ thumb
-0.2 on coffee
-0.2 possible
-0.2 skip _ i
-0.2 skip when
-0.2 stand _ day
-0.2 stand all
-0.2 the _ yesterday
-0.2 the flight
-0.2 thi _ im
-0.2 tongue _ coffee
-0.2 up hes
-0.2 want _ hear
-0.2 wed
-0.2 week _ can
-0.2 week _ next
-0.2 wet
-0.2 what _ are
-0.2 what shot
-0.2 when should
-0.2 wind on
-0.2 with burn
-0.2 work _ the
-0.2 would _ a
-0.21 # _ over
-0.21 #99+ _ lunch
-0.21 -smell
-0.21 <have
-0.21 <iud
-0.21 <last _ gone
-0.21 <month _ now
-0.21 <month gone
-0.21 <test
-0.21 <to <have
-0.21 <two <year
-0.21 <used _ <have
-0.21 <was _ <year
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?i _ ?if
-0.21 ?know ?if
-0.21 ?what _ ?sign
-0.21 ^ #
-0.21 ^ _ <to
-0.21 ^ _ anxiety
-0.21 ^ _ available
-0.21 ^ _ yesterday
-0.21 ^ a
-0.21 ^ blood
-0.21 ^ both
-0.21 ^ bump
-0.21 ^ dec
-0.21 ^ three
-0.21 a _ haha
-0.21 a month
-0.21 a snake
-0.21 after _ at
-0.21 all _ now
-0.21 and _ around
-0.21 available
-0.21 before exam
-0.21 bleach safe
-0.21 box
-0.21 bp
-0.21 breath when
-0.21 bump _ fine
-0.21 bump feel
-0.21 but its
-0.21 can eat
-0.21 confus today
-0.21 cooki
-0.21 dad _ a
-0.21 day _ -fever
-0.21 day _ the
-0.21 drop
-0.21 eve morn
-0.21 exercis
-0.21 eye _ fine
-0.21 feel _ otherwise
-0.21 feet hurt
-0.21 foot
-0.21 for _ month
-0.21 for two
-0.21 for work
-0.21 glas
-0.21 grandfather
-0.21 had _ before
-0.21 hand in
-0.21 hand shake
-0.21 hard on
-0.21 have _ disease
-0.21 heat
-0.21 hes #
-0.21 i _ eat
-0.21 in law
-0.21 is _ next
-0.21 is _ no
-0.21 it _ work
-0.21 knee _ swollen
-0.21 last _ all
-0.21 law
-0.21 mild _ throat
-0.21 mild sore
-0.21 mother _ law
-0.21 mother in
-0.21 my _ back
-0.21 my _ bump
-0.21 my _ can
-0.21 need _ reschedule
-0.21 night at
-0.21 one _ like
-0.21 over _ holiday
-0.21 pain for
-0.21 past _ tomorrow
-0.21 pill _ day
-0.21 pound _ the
-0.21 pound over
-0.21 pus
-0.21 rash and
-0.21 recycle
-0.21 reschedule
-0.21 screen _ day
-0.21 screen all
-0.21 see _ nurse
-0.21 send
-0.21 shingl
-0.21 side stitch
-0.21 small _ feel
-0.21 small bump
-0.21 spicy food
-0.21 stubb toe
-0.21 swollen _ with
-0.21 take _ pill
-0.21 the _ small
-0.21 the exam
-0.21 the new
-0.21 tired after
-0.21 to _ about
-0.21 to reschedule
-0.21 too fast
-0.21 tooth _ in
-0.21 tooth com
-0.21 twenty
-0.21 up _ fast
-0.21 week all
-0.21 you _ the
-0.22 #99+ play
-0.22 -after
-0.22 -in -the
-0.22 <had
-0.22 <i _ <to
-0.22 <last <summer
-0.22 <summer
-0.22 =bruises_unexplained
-0.22 =cancer_history
-0.22 =gum_only
-0.22 ?can _ ?cause
-0.22 ?cause
-0.22 ?if
-0.22 ?stres ?cause
-0.22 ^ _ <pass
-0.22 ^ _ check
-0.22 ^ _ finger
-0.22 ^ _ head
-0.22 ^ _ pop
-0.22 ^ _ son
-0.22 ^ _ teen
-0.22 ^ _ throat
-0.22 ^ _ thursday
-0.22 ^ burp
-0.22 ^ forgot
-0.22 a _ up
-0.22 and _ great
-0.22 and a
-0.22 and off
-0.22 are blurry
-0.22 around it
-0.22 ask about
-0.22 at _ and
-0.22 at _ no
-0.22 before lunch
-0.22 between a
-0.22 bit _ blood
-0.22 bleed when
-0.22 but _ feel
-0.22 check appointment
-0.22 coffee table
-0.22 december #11+
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 dry _ in
-0.22 ear _ plugg
-0.22 every _ for
-0.22 far
-0.22 feel plugg
-0.22 forgot
-0.22 form
-0.22 from _ at
-0.22 get _ on
-0.22 go _ school
-0.22 he go
-0.22 his _ at
-0.22 i gain
-0.22 in january
-0.22 is _ #11+
-0.22 kid _ pink
-0.22 last _ hour
-0.22 leg feel
-0.22 mole
-0.22 much
-0.22 my _ click
-0.22 my _ lift
-0.22 my teen
-0.22 no -problem
-0.22 of _ neck
-0.22 off a
-0.22 on _ elbow
-0.22 on _ off
-0.22 once after
-0.22 opening
-0.22 past nine
-0.22 patient
-0.22 plugg
-0.22 prescription expir
-0.22 record
-0.22 safe in
-0.22 sensitive to
-0.22 shin _ soccer
-0.22 shin at
-0.22 sleep _ the
-0.22 sock
-0.22 stiff in
-0.22 sunburn _ my
-0.22 swim
-0.22 take _ metformin
-0.22 the _ between
-0.22 the coffee
-0.22 the difference
-0.22 they
-0.22 thi month
-0.22 thirsty
-0.22 to school
-0.22 took the
-0.22 wart _ my
-0.22 wart on
-0.22 was _ after
-0.22 what _ difference
-0.22 who
-0.22 yo _ painful
-0.23 # _ the
-0.23 # to
-0.23 #11+ _ morn
-0.23 #11+ _ nausea
-0.23 #11+ thi
-0.23 -bleed
-0.23 -blister
-0.23 <faint
-0.23 <grandma <pass
-0.23 <grandma _ <away
-0.23 <my <son
-0.23 <pass <away
-0.23 <son
-0.23 <when <i
-0.23 =morning_sickness
-0.23 =nodes
-0.23 ?from
-0.23 ^ _ <faint
-0.23 ^ _ growl
-0.23 ^ _ past
-0.23 ^ _ plan
-0.23 ^ half
-0.23 ^ stuffy
-0.23 a sunburn
-0.23 a swollen
-0.23 after lift
-0.23 after milk
-0.23 and _ gett
-0.23 and _ still
-0.23 and nauseou
-0.23 ankle and
-0.23 at #99+
-0.23 away _ im
-0.23 babi
-0.23 baby _ #
-0.23 been _ the
-0.23 bloat after
-0.23 breakup
-0.23 can _ fly
-0.23 cold water
-0.23 cramp and
-0.23 day
-0.23 drink fine
-0.23 feel _ after
-0.23 feel the
-0.23 fever _ i
-0.23 finger is
-0.23 first thing
-0.23 five day
-0.23 food down
-0.23 for
-0.23 free
-0.23 from monday
-0.23 girl sudden
-0.23 gland
-0.23 go _ the
-0.23 green snot
-0.23 growl
-0.23 gum _ a
-0.23 half past
-0.23 headache _ day
-0.23 headache _ work
-0.23 hear
-0.23 heart was
-0.23 i fly
-0.23 i put
-0.23 i smoke
-0.23 i stretch
-0.23 im out
-0.23 is _ in
-0.23 juice
-0.23 keep food
-0.23 kill _ at
-0.23 kill it
-0.23 level
-0.23 long
-0.23 morn sicknes
-0.23 my _ itchy
-0.23 my blood
-0.23 my cheek
-0.23 my lab
-0.23 no -bleed
-0.23 no -blister
-0.23 of needl
-0.23 of thi
-0.23 off when
-0.23 on _ watch
-0.23 over _ bed
-0.23 pushup yesterday
-0.23 refill _ my
-0.23 small _ on
-0.23 snot
-0.23 so _ my
-0.23 sore _ i
-0.23 sore _ the
-0.23 stomach growl
-0.23 thanksgiv
-0.23 the nurse
-0.23 to _ #11+
-0.23 toilet lol
-0.23 tummy ache
-0.23 tylenol for
-0.23 uti and
-0.23 wake _ at
-0.23 want _ get
-0.23 want advice
-0.23 was rac
-0.23 week _ january
-0.23 week _ monday
-0.23 week _ when
-0.23 when _ nervou
-0.23 when _ stretch
-0.23 where do
-0.23 wine _ dinner
-0.23 with dinner
-0.23 yo
-0.23 yo _ a
-0.24 # and
-0.24 # thi
-0.24 -at -#
-0.24 <i _ <a
-0.24 =joint_hot
-0.24 =radiates_leg
-0.24 =shingles
-0.24 ?i ?know
-0.24 ?i ?prevent
-0.24 ?know
-0.24 ?prevent
-0.24 ?what _ ?a
-0.24 ^ _ doctor
-0.24 ^ _ hasnt
-0.24 ^ _ me
-0.24 ^ _ mosquito
-0.24 ^ _ stung
-0.24 ^ _ wait
-0.24 ^ _ weekend
-0.24 ^ canker
-0.24 ^ cold
-0.24 ^ shot
-0.24 ^ sometime
-0.24 ^ stye
-0.24 a _ around
-0.24 a crayon
-0.24 and _ back
-0.24 arm _ the
-0.24 between #
-0.24 blood _ the
-0.24 canker _ in
-0.24 carpet
-0.24 chat
-0.24 chicken
-0.24 cros
-0.24 cros legg
-0.24 day no
-0.24 ear popp
-0.24 follow up
-0.24 for _ year
-0.24 from _ carpet
-0.24 gave me
-0.24 get pregnant
-0.24 has _ cold
-0.24 he play
-0.24 heart _ #11+
-0.24 help a
-0.24 hike
-0.24 husband _ loud
-0.24 i _ about
-0.24 i _ badly
-0.24 i roll
-0.24 im _ about
-0.24 is _ with
-0.24 just _ back
-0.24 knuckl
-0.24 legg
-0.24 me with
-0.24 muscle
-0.24 my knuckl
-0.24 new glass
-0.24 nurse
-0.24 on _ one
-0.24 on _ skin
-0.24 park
-0.24 popp _ the
-0.24 popp on
-0.24 rate #11+
-0.24 ride
-0.24 scab
-0.24 schedul
-0.24 see fine
-0.24 she crie
-0.24 shock from
-0.24 sneez all
-0.24 snor loud
-0.24 sometime
-0.24 sore on
-0.24 soup
-0.24 static _ from
-0.24 stomach after
-0.24 stye on
-0.24 the _ vaccine
-0.24 the carpet
-0.24 the clinic
-0.24 the month
-0.24 the movie
-0.24 the next
-0.24 the weekend
-0.24 to _ pregnant
-0.24 tylenol _ ibuprofen
-0.24 usual
-0.24 wrong chat
-0.25 -any
-0.25 <# _ <ago
-0.25 <attack
-0.25 <can
-0.25 <can <i
-0.25 <pass
-0.25 =many_days
-0.25 =ringing_ears
-0.25 ^ _ checkup
-0.25 ^ _ eve
-0.25 ^ _ lump
-0.25 ^ _ lunch
-0.25 ^ _ peel
-0.25 ^ bad
-0.25 ^ christma
-0.25 ^ hoarse
-0.25 ^ lot
-0.25 a _ last
-0.25 after next
-0.25 and get
-0.25 and stuffy
-0.25 are big
-0.25 baby spit
-0.25 bit after
-0.25 blood _ pill
-0.25 bp is
-0.25 breath _ when
-0.25 christma eve
-0.25 coaster
-0.25 crie _ night
-0.25 died _ a
-0.25 dizzy _ i
-0.25 dizzy for
-0.25 doctor _ me
-0.25 dont _ why
-0.25 dose
-0.25 drink
-0.25 ear _ and
-0.25 eye hurt
-0.25 eye rins
-0.25 fail
-0.25 fall out
-0.25 feb #11+
-0.25 flight
-0.25 fly _ #11+
-0.25 from coffee
-0.25 from garden
-0.25 gave _ a
-0.25 got dizzy
-0.25 heart _ a
-0.25 heart _ when
-0.25 heart skip
-0.25 i run
-0.25 i wear
-0.25 in _ office
-0.25 it _ to
-0.25 just _ the
-0.25 know why
-0.25 leg cramp
-0.25 little _ no
-0.25 little _ when
-0.25 my _ chok
-0.25 my _ for
-0.25 my _ rins
-0.25 my _ skip
-0.25 nausea vomit
-0.25 need appt
-0.25 new shoe
-0.25 nick
-0.25 nose _ and
-0.25 of _ stroke
-0.25 office
-0.25 old _ every
-0.25 on _ roller
-0.25 on her
-0.25 on wednesday
-0.25 pregnant _ need
-0.25 pressure pill
-0.25 rib _ from
-0.25 rins
-0.25 rins it
-0.25 roll _ ankle
-0.25 roller
-0.25 roller coaster
-0.25 shampoo in
-0.25 shoulder _ when
-0.25 slight headache
-0.25 small pimple
-0.25 sneez _ day
-0.25 spit _ milk
-0.25 take a
-0.25 that normal
-0.25 the bed
-0.25 the last
-0.25 the lump
-0.25 thick
-0.25 to _ new
-0.25 up milk
-0.25 vacation
-0.25 vet
-0.25 want _ see
-0.25 wash it
-0.25 wear
-0.25 week _ birth
-0.25 what should
-0.25 when _ run
-0.25 winter for
-0.25 with _ cough
-0.25 work _ and
-0.25 work night
-0.25 worse
-0.26 #11+ _ ago
-0.26 #11+ normal
-0.26 -it
-0.26 -swell
-0.26 <heart
-0.26 <used
-0.26 <used <to
-0.26 ?a ?stroke
-0.26 ?meningiti
-0.26 ^ _ -swell
-0.26 ^ _ <my
-0.26 ^ _ bloat
-0.26 ^ _ dog
-0.26 ^ _ grandmother
-0.26 ^ _ spell
-0.26 ^ eye
-0.26 ^ tooth
-0.26 a _ ache
-0.26 a _ since
-0.26 a diet
-0.26 a lot
-0.26 a tiny
-0.26 ache before
-0.26 after _ boxe
-0.26 after mov
-0.26 and _ bend
-0.26 and _ side
-0.26 and would
-0.26 any tip
-0.26 are _ for
-0.26 baby move
-0.26 bandaid
-0.26 best
-0.26 boxe
-0.26 by #
-0.26 constipat for
-0.26 cough with
-0.26 dizzy spell
-0.26 drink _ much
-0.26 drink too
-0.26 ear ache
-0.26 feel bloat
-0.26 for my
-0.26 grind _ teeth
-0.26 his lip
-0.26 hungry _ the
-0.26 hungry all
-0.26 i _ night
-0.26 i leak
-0.26 i lie
-0.26 in _ urine
-0.26 in _ week
-0.26 is _ fine
-0.26 is high
-0.26 it _ a
-0.26 it at
-0.26 like ill
-0.26 little after
-0.26 mother _ #11+
-0.26 mov boxe
-0.26 much coffee
-0.26 my _ take
-0.26 my _ to
-0.26 my _ today
-0.26 my bp
-0.26 my cut
-0.26 my grandmother
-0.26 my jean
-0.26 no -swell
-0.26 pain _ two
-0.26 past noon
-0.26 pee when
-0.26 shampoo
-0.26 sleep _ noon
-0.26 spell
-0.26 stomach ache
-0.26 the bill
-0.26 the shot
-0.26 to know
-0.26 today but
-0.26 toddler has
-0.26 too _ coffee
-0.26 up _ after
-0.26 wax
-0.26 when _ lie
-0.26 when _ sneeze
-0.26 yawn _ lot
-0.26 yawn a
-0.27 #11+ _ #99+
-0.27 #11+ _ of
-0.27 #99+ _ at
-0.27 =tooth
-0.27 ?is ?a
-0.27 ?make
-0.27 ?say
-0.27 ^ _ am
-0.27 ^ _ could
-0.27 ^ _ lesson
-0.27 ^ _ stres
-0.27 ^ _ that
-0.27 ^ _ voice
-0.27 ^ bee
-0.27 ^ heartburn
-0.27 ^ pink
-0.27 ^ side
-0.27 ^ tue
-0.27 ^ tuesday
-0.27 ^ tummy
-0.27 a #
-0.27 a _ back
-0.27 ache after
-0.27 act up
-0.27 advice
-0.27 aid
-0.27 allergi
-0.27 am #11+
-0.27 and _ better
-0.27 are _ from
-0.27 before the
-0.27 bite _ nail
-0.27 bite my
-0.27 bled _ little
-0.27 bled a
-0.27 boy
-0.27 breath _ fine
-0.27 can walk
-0.27 constipation
-0.27 day after
-0.27 diarrhea twice
-0.27 did a
-0.27 drink _ play
-0.27 drool a
-0.27 early
-0.27 eyelid has
-0.27 from new
-0.27 gett better
-0.27 glas of
-0.27 green _ eat
-0.27 green after
-0.27 hand _ the
-0.27 has _ runny
-0.27 hoarse _ the
-0.27 hunt
-0.27 i bite
-0.27 i slept
-0.27 i would
-0.27 ibuprofen for
-0.27 in _ afternoon
-0.27 land
-0.27 lesson
-0.27 lot after
-0.27 my _ beat
-0.27 my ear
-0.27 my meter
-0.27 need my
-0.27 of the
-0.27 on hot
-0.27 plan
-0.27 poop _ dark
-0.27 pres _ it
-0.27 same _ alway
-0.27 sensitive
-0.27 so _ toddler
-0.27 so my
-0.27 sore _ after
-0.27 sore _ my
-0.27 sore arm
-0.27 spicy
-0.27 stuffy _ and
-0.27 sunscreen
-0.27 the afternoon
-0.27 the holiday
-0.27 the safe
-0.27 thur
-0.27 toe
-0.27 took his
-0.27 tv
-0.27 two _ from
-0.27 two tylenol
-0.27 wet diaper
-0.27 wine with
-0.27 with _ in
-0.27 you do
-0.28 # _ to
-0.28 #99+ #11+
-0.28 <was <#
-0.28 =refuses
-0.28 ?test
-0.28 ?test ?for
-0.28 ?the
-0.28 ^ _ hair
-0.28 ^ _ night
-0.28 ^ _ snor
-0.28 ^ _ wax
-0.28 ^ allergy
-0.28 ^ jock
-0.28 ^ lost
-0.28 ^ muscle
-0.28 ^ right
-0.28 ^ ring
-0.28 a nurse
-0.28 about my
-0.28 afternoon
-0.28 allergy
-0.28 and _ blister
-0.28 are due
-0.28 at _ small
-0.28 baby hasnt
-0.28 bit _ im
-0.28 chest _ sore
-0.28 coffee and
-0.28 cold _ i
-0.28 computer
-0.28 cough _ #
-0.28 dialysi _ on
-0.28 didnt
-0.28 down _ leg
-0.28 ear wax
-0.28 every night
-0.28 every spr
-0.28 feel great
-0.28 feet _ a
-0.28 for _ dog
-0.28 from sleep
-0.28 gum bleed
-0.28 have _ on
-0.28 heart _ for
-0.28 i pull
-0.28 i wake
-0.28 in _ ear
-0.28 is _ can
-0.28 is _ over
-0.28 jock
-0.28 jock itch
-0.28 knee
-0.28 leg _ at
-0.28 mg
-0.28 mild ache
-0.28 morn stopp
-0.28 muscle _ in
-0.28 my calf
-0.28 my first
-0.28 nose at
-0.28 nose but
-0.28 noseble _ morn
-0.28 noseble thi
-0.28 on _ diet
-0.28 pregnancy test
-0.28 roll my
-0.28 scar itch
-0.28 season
-0.28 shav cut
-0.28 shingl vaccine
-0.28 spit
-0.28 stiff _ sleep
-0.28 stiff _ the
-0.28 sting on
-0.28 stitch
-0.28 the computer
-0.28 thi _ stopp
-0.28 took _ mg
-0.28 vitamin with
-0.28 wake _ every
-0.28 wart
-0.28 week of
-0.28 when _ the
-0.28 you _ it
-0.29 #11+ _ boy
-0.29 <away
-0.29 <i <was
-0.29 =after_hard_exercise
-0.29 ?stroke
-0.29 ^ _ -fever
-0.29 ^ _ allergic
-0.29 ^ _ follow
-0.29 ^ _ heart
-0.29 ^ _ i
-0.29 ^ _ take
-0.29 ^ _ toddler
-0.29 ^ constipat
-0.29 ^ gum
-0.29 ^ heart
-0.29 ^ hive
-0.29 ^ stiff
-0.29 ^ would
-0.29 after birth
-0.29 alcohol
-0.29 am _ and
-0.29 and _ #99+
-0.29 and gain
-0.29 away in
-0.29 bit red
-0.29 bruise _ my
-0.29 brush
-0.29 cough is
-0.29 died of
-0.29 dim
-0.29 do _ have
-0.29 ear feel
-0.29 fever _ for
-0.29 from typ
-0.29 gum _ when
-0.29 had one
-0.29 has the
-0.29 headache after
-0.29 heart pound
-0.29 her hand
-0.29 hes _ fine
-0.29 i stood
-0.29 im allergic
-0.29 in _ apartment
-0.29 is _ little
-0.29 is itchy
-0.29 its fine
-0.29 joke
-0.29 just a
-0.29 lil
-0.29 matter
-0.29 morn
-0.29 my _ medicine
-0.29 my run
-0.29 nail is
-0.29 not _ -#
-0.29 on _ back
-0.29 on saturday
-0.29 pacemaker check
-0.29 painful _ in
-0.29 pop
-0.29 pregnant _ have
-0.29 real bad
-0.29 scratchy throat
-0.29 should _ be
-0.29 stabb _ in
-0.29 stood
-0.29 stood up
-0.29 swell _ bit
-0.29 take
-0.29 take _ and
-0.29 tenni
-0.29 the _ paper
-0.29 the _ was
-0.29 the screen
-0.29 the week
-0.29 think its
-0.29 throat and
-0.29 toe and
-0.29 toilet paper
-0.29 when _ eat
-0.29 when _ pee
-0.29 when _ stood
-0.29 with _ white
-0.3 -belly -pain
-0.3 <and
-0.3 =itchy_local
-0.3 =nail_word
-0.3 =strep_like
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ^ _ <a
-0.3 ^ _ burn
-0.3 ^ _ foot
-0.3 ^ _ grandfather
-0.3 ^ _ knee
-0.3 ^ _ usual
-0.3 ^ _ wake
-0.3 ^ any
-0.3 ^ keep
-0.3 ^ shiver
-0.3 a _ feed
-0.3 a lego
-0.3 a pimple
-0.3 and _ dont
-0.3 anytime
-0.3 baby kick
-0.3 back _ after
-0.3 back _ stiff
-0.3 bag
-0.3 body
-0.3 burn after
-0.3 chest _ on
-0.3 chip
-0.3 died
-0.3 doe _ need
-0.3 doe she
-0.3 dry skin
-0.3 eat and
-0.3 feed well
-0.3 have been
-0.3 his appointment
-0.3 is _ normal
-0.3 is _ when
-0.3 it _ when
-0.3 just tired
-0.3 key _ the
-0.3 lego
-0.3 like _ when
-0.3 me up
-0.3 minut past
-0.3 my _ have
-0.3 my grandfather
-0.3 my toddler
-0.3 never
-0.3 no -belly
-0.3 on _ lego
-0.3 one at
-0.3 out _ breath
-0.3 pain _ up
-0.3 pink _ again
-0.3 preeclampsia
-0.3 pres on
-0.3 send my
-0.3 she need
-0.3 shiver _ the
-0.3 sleep on
-0.3 sneez a
-0.3 splash in
-0.3 thi
-0.3 tired of
-0.3 try
-0.3 two _ for
-0.3 up _ time
-0.3 warm
-0.3 wont _ cry
-0.3 year
-0.3 yesterday i
-0.31 #11+ yo
-0.31 ^ _ all
-0.31 ^ _ look
-0.31 ^ shav
-0.31 a _ after
-0.31 a week
-0.31 after _ it
-0.31 and _ weight
-0.31 at
-0.31 baby _ her
-0.31 beat _ after
-0.31 bee _ my
-0.31 bee stung
-0.31 complain
-0.31 cry _ i
-0.31 dizzy _ throw
-0.31 fast after
-0.31 hour _ a
-0.31 i _ breakfast
-0.31 i _ its
-0.31 i threw
-0.31 in an
-0.31 is _ at
-0.31 is due
-0.31 is eat
-0.31 leg _ red
-0.31 leg day
-0.31 love the
-0.31 month _ with
-0.31 my _ twitch
-0.31 my body
-0.31 my stool
-0.31 ok to
-0.31 on _ forearm
-0.31 on _ plane
-0.31 or
-0.31 pointles
-0.31 pregnant _ it
-0.31 quarter
-0.31 rac _ the
-0.31 rash from
-0.31 saw
-0.31 scratch my
-0.31 should he
-0.31 spot _ my
-0.31 stung my
-0.31 take my
-0.31 three day
-0.31 tight _ the
-0.31 tight in
-0.31 to _ clinic
-0.31 to your
-0.31 took #
-0.31 tooth
-0.31 travel
-0.31 two week
-0.31 vision fine
-0.31 when _ drink
-0.31 who can
-0.31 would
-0.31 yesterday _ fine
-0.31 your clinic
-0.32 #11+ #
-0.32 #11+ #99+
-0.32 -thi
-0.32 <in
-0.32 <last <month
-0.32 =slept_on
-0.32 ?what ?are
-0.32 ?you
-0.32 ^ _ ?are
-0.32 ^ _ bean
-0.32 ^ _ headache
-0.32 ^ _ thing
-0.32 ^ belly
-0.32 ^ let
-0.32 a new
-0.32 a note
-0.32 a paper
-0.32 a physical
-0.32 ago i
-0.32 am i
-0.32 aunt
-0.32 bed
-0.32 blister in
-0.32 canker
-0.32 canker sore
-0.32 click
-0.32 depression
-0.32 diabet
-0.32 gone now
-0.32 hospital
-0.32 i _ blood
-0.32 i _ down
-0.32 i did
-0.32 i had
-0.32 in _ chest
-0.32 is broken
-0.32 lost _ glass
-0.32 movie
-0.32 my _ result
-0.32 my _ swell
-0.32 my pill
-0.32 need an
-0.32 new
-0.32 noon on
-0.32 note for
-0.32 old _ his
-0.32 on _ knee
-0.32 over _ at
-0.32 pee is
-0.32 pull _ his
-0.32 question
-0.32 rain
-0.32 runn a
-0.32 side _ the
-0.32 sore _ and
-0.32 threw _ once
-0.32 to _ to
-0.32 two month
-0.32 up _ night
-0.32 up once
-0.32 where _ i
-0.32 where i
-0.32 wife _ #11+
-0.32 wont bend
-0.33 <a
-0.33 <ago
-0.33 =every_day
-0.33 =swallowed_thing
-0.33 =tonsils_out
-0.33 ?do ?i
-0.33 ?what ?is
-0.33 ^ _ ?is
-0.33 ^ _ eye
-0.33 ^ _ hour
-0.33 ^ _ many
-0.33 ^ _ pimple
-0.33 ^ _ today
-0.33 ^ sneez
-0.33 ^ sugar
-0.33 ^ uti
-0.33 ^ yawn
-0.33 a newborn
-0.33 asthma _ a
-0.33 chin
-0.33 common
-0.33 cramp _ night
-0.33 crie
-0.33 every day
-0.33 first _ in
-0.33 for four
-0.33 gain
-0.33 group
-0.33 had _ cough
-0.33 has an
-0.33 heartburn _ pizza
-0.33 heartburn at
-0.33 i _ smok
-0.33 i brush
-0.33 i chew
-0.33 im cranky
-0.33 iron pill
-0.33 is _ yellow
-0.33 keep _ down
-0.33 learn
-0.33 learn to
-0.33 my _ had
-0.33 my _ lol
-0.33 my _ migraine
-0.33 my doctor
-0.33 my eyelid
-0.33 nasal
-0.33 no _ -no
-0.33 on tuesday
-0.33 out _ its
-0.33 out for
-0.33 problem
-0.33 pushup
-0.33 smok and
-0.33 sudden fever
-0.33 support
-0.33 support group
-0.33 swimm
-0.33 threw up
-0.33 to get
-0.33 tonsil
-0.33 usual migraine
-0.33 what _ do
-0.33 when _ brush
-0.33 when _ chew
-0.33 when _ my
-0.33 wind
-0.33 you have
-0.34 # rd
-0.34 <#
-0.34 <it
-0.34 <my _ <had
-0.34 ^ <grandma
-0.34 ^ _ disc
-0.34 ^ _ kill
-0.34 ^ _ shoe
-0.34 ^ _ two
-0.34 ^ got
-0.34 ^ just
-0.34 ^ rib
-0.34 ^ static
-0.34 a _ but
-0.34 a _ one
-0.34 a _ teeth
-0.34 a band
-0.34 after #
-0.34 and _ want
-0.34 ankl swell
-0.34 annoy
-0.34 appointment is
-0.34 athlet
-0.34 athlet foot
-0.34 baby drool
-0.34 band
-0.34 burn _ i
-0.34 burn from
-0.34 but is
-0.34 call me
-0.34 can _ see
-0.34 can _ take
-0.34 carry
-0.34 day _ a
-0.34 disc
-0.34 disc _ my
-0.34 disc in
-0.34 drool _ lot
-0.34 ear _ on
-0.34 elbow _ the
-0.34 expir
-0.34 eye _ from
-0.34 eye are
-0.34 feel down
-0.34 from _ and
-0.34 from sitt
-0.34 has pink
-0.34 headache _ blurry
-0.34 i _ ok
-0.34 i kill
-0.34 in _ hour
-0.34 is annoy
-0.34 ish
-0.34 it stopp
-0.34 its swollen
-0.34 kid swallow
-0.34 lip _ the
-0.34 lip from
-0.34 lot teeth
-0.34 mild fever
-0.34 my _ ache
-0.34 my _ check
-0.34 my _ its
-0.34 my _ tiny
-0.34 my _ yesterday
-0.34 my palm
-0.34 no _ -problem
-0.34 old _ over
-0.34 pill refill
-0.34 rd
-0.34 same as
-0.34 shampoo _ my
-0.34 static
-0.34 static shock
-0.34 swallow _ gum
-0.34 the door
-0.34 the gym
-0.34 to _ smok
-0.34 to see
-0.34 twist _ ankle
-0.34 twist my
-0.34 two pound
-0.34 vaccin
-0.34 wake me
-0.34 week _ and
-0.34 week on
-0.34 what _ a
-0.34 when _ appointment
-0.34 which vitamin
-0.35 #11+ at
-0.35 <month
-0.35 =three_days
-0.35 =unprotected_sex
-0.35 ?i
-0.35 ?one
-0.35 ^ _ december
-0.35 ^ _ glass
-0.35 ^ _ grind
-0.35 ^ _ love
-0.35 ^ _ number
-0.35 ^ _ streak
-0.35 ^ _ will
-0.35 ^ _ work
-0.35 ^ coffee
-0.35 ^ it
-0.35 ^ morn
-0.35 ^ pregnancy
-0.35 a _ cut
-0.35 about _ can
-0.35 and _ itch
-0.35 and bloat
-0.35 and pink
-0.35 as prescrib
-0.35 at _ #11+
-0.35 bee _ on
-0.35 bit _ tongue
-0.35 bite _ over
-0.35 bite all
-0.35 congestion
-0.35 cut _ a
-0.35 eve
-0.35 feed
-0.35 feel _ baby
-0.35 from
-0.35 green poop
-0.35 grind my
-0.35 had _ for
-0.35 heart rate
-0.35 hoop
-0.35 i grind
-0.35 is _ away
-0.35 is fall
-0.35 is it
-0.35 itchy and
-0.35 lost
-0.35 make it
-0.35 mosquito _ all
-0.35 muscle in
-0.35 my _ at
-0.35 my watch
-0.35 new year
-0.35 of january
-0.35 old _ is
-0.35 on _ of
-0.35 over _ leg
-0.35 pee _ i
-0.35 prescrib
-0.35 pull _ muscle
-0.35 rate
-0.35 safe to
-0.35 skip
-0.35 suppli
-0.35 the same
-0.35 to a
-0.35 toe is
-0.35 twinge
-0.35 when i
-0.35 when will
-0.35 will _ feel
-0.36 <in <#99+
-0.36 ?can ?stres
-0.36 ?stres
-0.36 ^ _ ?stres
-0.36 ^ _ back
-0.36 ^ _ coffee
-0.36 ^ _ side
-0.36 ^ _ temp
-0.36 a mild
-0.36 after coffee
-0.36 after runn
-0.36 and _ help
-0.36 and itchy
-0.36 appt
-0.36 back is
-0.36 bruise from
-0.36 bump
-0.36 bump my
-0.36 burn when
-0.36 chopp onion
-0.36 concert
-0.36 controll
-0.36 doe a
-0.36 empty
-0.36 end _ the
-0.36 feel _ in
-0.36 feel good
-0.36 finger chopp
-0.36 from _ cold
-0.36 get _ in
-0.36 grandma is
-0.36 heal
-0.36 how much
-0.36 its a
-0.36 keep _ worse
-0.36 kid _ a
-0.36 lunch
-0.36 my _ bleed
-0.36 my _ chopp
-0.36 my _ start
-0.36 need new
-0.36 no -numbnes
-0.36 of _ month
-0.36 on _ table
-0.36 screen
-0.36 second _ i
-0.36 second when
-0.36 shake
-0.36 snor _ loud
-0.36 stye
-0.36 the _ lol
-0.36 the concert
-0.36 the toilet
-0.36 up too
-0.36 yes
-0.37 #11+ _ that
-0.37 #11+ is
-0.37 #11+ th
-0.37 #99+ _ fine
-0.37 #99+ but
-0.37 -#11+ -week
-0.37 <grandma
-0.37 <was
-0.37 <when
-0.37 =contact_lens
-0.37 ^ _ ?do
-0.37 ^ _ train
-0.37 ^ _ twitch
-0.37 ^ _ wrote
-0.37 ^ tickle
-0.37 ac
-0.37 ac is
-0.37 all the
-0.37 and tired
-0.37 as
-0.37 as alway
-0.37 better
-0.37 bring
-0.37 chest _ a
-0.37 contact
-0.37 cough in
-0.37 dec
-0.37 earlier
-0.37 feet swell
-0.37 gain weight
-0.37 game
-0.37 get _ when
-0.37 happy
-0.37 i _ over
-0.37 i sneeze
-0.37 im _ with
-0.37 is pregnant
-0.37 kick in
-0.37 lab
-0.37 mosquito _ on
-0.37 much and
-0.37 my _ late
-0.37 my gum
-0.37 no
-0.37 of _ yesterday
-0.37 old _ #99+
-0.37 on _ lower
-0.37 on _ toe
-0.37 play fine
-0.37 say i
-0.37 school
-0.37 sneeze
-0.37 stopp bleed
-0.37 stubb _ toe
-0.37 stubb my
-0.37 the _ at
-0.37 the _ no
-0.37 tickle _ my
-0.37 tickle in
-0.37 too _ and
-0.37 trouble
-0.37 up green
-0.37 when _ he
-0.37 when he
-0.38 # _ at
-0.38 #11+ _ after
-0.38 <#99+
-0.38 <last <year
-0.38 =panic_known
-0.38 =scratched
-0.38 =sinus_long
-0.38 =stye
-0.38 ^ _ -blood
-0.38 ^ _ bill
-0.38 ^ _ chest
-0.38 ^ _ with
-0.38 ^ feel
-0.38 ^ little
-0.38 ^ sunburn
-0.38 a _ i
-0.38 a baseball
-0.38 allergic to
-0.38 am
-0.38 anxiety
-0.38 bill is
-0.38 bleach to
-0.38 burp after
-0.38 can _ get
-0.38 dizzy on
-0.38 do i
-0.38 hard _ i
-0.38 hour _ now
-0.38 hour from
-0.38 i _ thi
-0.38 is dark
-0.38 it safe
-0.38 lil when
-0.38 lower leg
-0.38 my side
-0.38 night
-0.38 on his
-0.38 pain going
-0.38 pregnancy _ is
-0.38 prescription
-0.38 the cold
-0.38 toddler _ his
-0.38 toothache
-0.38 wine
-0.38 with white
-0.39 #11+ pound
-0.39 -faint
-0.39 -faint just
-0.39 -or
-0.39 ^ _ #99+
-0.39 ^ _ -faint
-0.39 ^ _ a
-0.39 ^ _ bug
-0.39 ^ _ curtain
-0.39 ^ _ eyelid
-0.39 ^ _ it
-0.39 ^ _ monday
-0.39 ^ _ shoulder
-0.39 ^ _ smoke
-0.39 ^ itchy
-0.39 ^ low
-0.39 ^ tired
-0.39 a refill
-0.39 after pizza
-0.39 and _ gone
-0.39 ate _ crayon
-0.39 back _ from
-0.39 back of
-0.39 battery _ my
-0.39 beat fast
-0.39 bleed #
-0.39 bleed _ week
-0.39 but i
-0.39 by _ baseball
-0.39 dust
-0.39 face _ swollen
-0.39 feet _ in
-0.39 get _ and
-0.39 got _ and
-0.39 has hiccup
-0.39 heart _ fast
-0.39 ice cream
-0.39 in _ car
-0.39 is _ since
-0.39 is stiff
-0.39 light _ #
-0.39 light bleed
-0.39 me _ headache
-0.39 my _ aid
-0.39 my _ need
-0.39 my _ want
-0.39 my hear
-0.39 my team
-0.39 plane
-0.39 scar of
-0.39 see _ counselor
-0.39 she swallow
-0.39 shoe
-0.39 swollen since
-0.39 team
-0.39 the plane
-0.39 thi _ is
-0.39 took my
-0.39 train
-0.39 walk _ it
-0.39 walk on
-0.39 while pregnant
-0.4 # _ after
-0.4 # ish
-0.4 -headache
-0.4 <had <a
-0.4 <to
-0.4 ^ _ aunt
-0.4 ^ _ brand
-0.4 ^ _ kick
-0.4 ^ _ phone
-0.4 ^ _ tickle
-0.4 ^ feet
-0.4 ^ for
-0.4 ^ threw
-0.4 ^ today
-0.4 ^ wind
-0.4 after eat
-0.4 and _ red
-0.4 brand
-0.4 by _ mosquito
-0.4 christma
-0.4 diaper
-0.4 dish
-0.4 feb
-0.4 fever _ #99+
-0.4 hair
-0.4 has dry
-0.4 i drink
-0.4 it itch
-0.4 key
-0.4 low fever
-0.4 minut stopp
-0.4 mosquito _ it
-0.4 mosquito and
-0.4 my aunt
-0.4 my key
-0.4 no -headache
-0.4 old had
-0.4 pull a
-0.4 red hot
-0.4 seem confus
-0.4 son _ his
-0.4 stool _ hard
-0.4 the #11+
-0.4 today _ ok
-0.4 tue
-0.4 two _ stopp
-0.4 two minut
-0.4 will i
-0.41 # _ boy
-0.41 #11+ hour
-0.41 -numbnes
-0.41 =inconsolable
-0.41 ?do
-0.41 ?how ?do
-0.41 ^ _ jaw
-0.41 ^ _ mouth
-0.41 ^ _ much
-0.41 ^ _ new
-0.41 ^ where
-0.41 a muscle
-0.41 after _ on
-0.41 and crav
-0.41 ask
-0.41 bump his
-0.41 daughter _ her
-0.41 dog is
-0.41 due in
-0.41 eye twitch
-0.41 feel _ today
-0.41 grandmother had
-0.41 hair _ fall
-0.41 has _ bad
-0.41 heartburn after
-0.41 hurt when
-0.41 i call
-0.41 im _ tired
-0.41 leg _ the
-0.41 lump _ my
-0.41 medicine
-0.41 muscle _ my
-0.41 my phone
-0.41 no -pain
-0.41 nose
-0.41 of _ pain
-0.41 on _ rug
-0.41 period is
-0.41 pimple on
-0.41 pregnant _ crav
-0.41 red warm
-0.41 rug
-0.41 see a
-0.41 so tired
-0.41 spit _ a
-0.41 swell a
-0.41 that _ away
-0.41 the rug
-0.41 toilet
-0.41 warm and
-0.41 wrist hurt
-0.42 =about_self
-0.42 ^ _ feel
-0.42 ^ _ hit
-0.42 ^ _ tuesday
-0.42 ^ last
-0.42 ^ paper
-0.42 all day
-0.42 back ache
-0.42 between period
-0.42 burp
-0.42 cut _ finger
-0.42 dizzy _ the
-0.42 do
-0.42 dog has
-0.42 feel better
-0.42 feel weak
-0.42 finger _ onion
-0.42 fly
-0.42 give _ a
-0.42 got _ on
-0.42 holiday
-0.42 i _ do
-0.42 i _ on
-0.42 i eat
-0.42 i pee
-0.42 i read
-0.42 im nervou
-0.42 in winter
-0.42 look yellow
-0.42 migraine
-0.42 my _ get
-0.42 my ankl
-0.42 my thumb
-0.42 need _ refill
-0.42 nest
-0.42 on my
-0.42 physical
-0.42 punch
-0.42 schedule
-0.42 slept badly
-0.42 the neighbor
-0.42 till
-0.42 week _ its
-0.43 #11+ #11+
-0.43 =takes_daily
-0.43 ?are
-0.43 ^ ?how
-0.43 ^ _ for
-0.43 ^ _ itch
-0.43 ^ _ pill
-0.43 ^ _ rate
-0.43 and pee
-0.43 braxton
-0.43 braxton hick
-0.43 breath fine
-0.43 breath on
-0.43 burn _ tongue
-0.43 but didnt
-0.43 day _ with
-0.43 do _ keep
-0.43 get
-0.43 going around
-0.43 hick
-0.43 les
-0.43 like to
-0.43 my _ died
-0.43 nine
-0.43 no _ just
-0.43 noon
-0.43 of _ in
-0.43 rash with
-0.43 shav
-0.43 small bruise
-0.43 swollen gland
-0.43 threw
-0.43 tired _ the
-0.43 tongue on
-0.43 too short
-0.43 water in
-0.43 when _ see
-0.43 would _ to
-0.44 # on
-0.44 -monday
-0.44 -trouble
-0.44 <i
-0.44 =ear_pain
-0.44 =snake_seen
-0.44 ^ <had
-0.44 ^ _ feet
-0.44 ^ _ thi
-0.44 ^ spider
-0.44 bean
-0.44 book
-0.44 cough for
-0.44 eye wash
-0.44 first
-0.44 help with
-0.44 leg on
-0.44 lower _ is
-0.44 my _ snake
-0.44 no _ -or
-0.44 on _ baby
-0.44 once last
-0.44 pinch
-0.44 safety
-0.44 since the
-0.44 stretch
-0.44 swell in
-0.44 the _ one
-0.44 to #
-0.44 too much
-0.44 when im
-0.45 ^ _ almost
-0.45 ^ _ ankl
-0.45 ^ back
-0.45 ^ friday
-0.45 ^ gassy
-0.45 ^ pee
-0.45 ^ the
-0.45 ^ tonight
-0.45 a _ my
-0.45 and _ heartburn
-0.45 been feel
-0.45 bit
-0.45 dot
-0.45 feel _ for
-0.45 fell _ his
-0.45 is _ month
-0.45 is fine
-0.45 it _ and
-0.45 its _ out
-0.45 made my
-0.45 meal
-0.45 since _ i
-0.45 since _ night
-0.45 since last
-0.45 sore throat
-0.45 the _ pill
-0.45 visit
-0.45 we _ a
-0.46 # mo
-0.46 ?of
-0.46 ^ _ cramp
-0.46 ^ _ thirty
-0.46 ^ at
-0.46 ^ no
-0.46 a _ cough
-0.46 a _ when
-0.46 back _ going
-0.46 bled
-0.46 bloat
-0.46 can _ go
-0.46 cant _ still
-0.46 cant sit
-0.46 from pollen
-0.46 going down
-0.46 help
-0.46 i _ #11+
-0.46 i bump
-0.46 is low
-0.46 look _ a
-0.46 mo
-0.46 my _ the
-0.46 my insurance
-0.46 on _ arm
-0.46 pain _ down
-0.46 past
-0.46 scrap
-0.46 sit still
-0.46 thi job
-0.46 toddler _ a
-0.46 was out
-0.46 weigh
-0.46 what help
-0.46 wood
-0.46 yawn
-0.46 your
-0.47 # th
-0.47 ?how _ ?i
-0.47 ^ _ in
-0.47 ^ _ or
-0.47 a streak
-0.47 bit of
-0.47 crayon
-0.47 dinner
-0.47 dog
-0.47 i need
-0.47 i quit
-0.47 lost my
-0.47 mom _ #11+
-0.47 no -cough
-0.47 now _ then
-0.47 once in
-0.47 result
-0.47 stool is
-0.47 streak _ blood
-0.47 streak of
-0.47 summer
-0.47 thi cold
-0.48 # pill
-0.48 #11+ am
-0.48 =cold_outside
-0.48 ^ _ scratch
-0.48 ^ bit
-0.48 a counselor
-0.48 blood pressure
-0.48 can we
-0.48 can you
-0.48 counselor
-0.48 dad _ and
-0.48 ear
-0.48 feel full
-0.48 gym
-0.48 half _ hour
-0.48 half an
-0.48 hungry
-0.48 i _ asthma
-0.48 is _ bit
-0.48 next month
-0.48 on _ stair
-0.48 saturday
-0.48 stop _ and
-0.48 the _ th
-0.48 thi cough
-0.48 watch
-0.48 week from
-0.49 -tuesday
-0.49 =flu_bad
-0.49 =hearing
-0.49 ^ #11+
-0.49 ^ <i
-0.49 ^ _ ache
-0.49 ^ _ quit
-0.49 ^ _ you
-0.49 ^ lip
-0.49 ^ need
-0.49 ^ tomorrow
-0.49 ^ wrong
-0.49 a cherry
-0.49 and _ cranky
-0.49 bos
-0.49 cherry
-0.49 cranky
-0.49 date
-0.49 eye _ in
-0.49 from _ pillow
-0.49 go to
-0.49 grandma _ #11+
-0.49 hair is
-0.49 i _ after
-0.49 im _ my
-0.49 is _ from
-0.49 is my
-0.49 kid _ the
-0.49 like that
-0.49 loose stool
-0.49 me a
-0.49 my _ wash
-0.49 my bos
-0.49 my tooth
-0.49 numb _ from
-0.49 out _ #
-0.49 pillow
-0.49 side _ pain
-0.49 stiff from
-0.49 stuffy nose
-0.49 swallow _ cherry
-0.49 to clean
-0.49 up _ last
-0.49 when
-0.49 when can
-0.5 # _ #
-0.5 -of
-0.5 -symptom
-0.5 =iron_pills
-0.5 ^ _ between
-0.5 ^ _ bump
-0.5 ^ _ little
-0.5 ^ _ minut
-0.5 a _ short
-0.5 and _ fine
-0.5 and sleep
-0.5 diabetic and
-0.5 gas
-0.5 give me
-0.5 how
-0.5 how _ i
-0.5 is the
-0.5 later
-0.5 make me
-0.5 my appointment
-0.5 no -symptom
-0.5 off _ week
-0.5 soap
-0.5 the #
-0.5 these
-0.51 -problem
-0.51 ^ _ need
-0.51 ^ _ when
-0.51 ^ _ yo
-0.51 ^ insulin
-0.51 ^ toothache
-0.51 a _ off
-0.51 and then
-0.51 brown
-0.51 do _ need
-0.51 elbow in
-0.51 get a
-0.51 had _ fever
-0.51 in march
-0.51 its gone
-0.51 little
-0.51 march
-0.51 my nail
-0.51 not -sleep
-0.51 pee _ lot
-0.51 pee a
-0.51 portal
-0.51 scratchy
-0.51 stool
-0.51 stres
-0.51 tissue
-0.51 today and
-0.51 was _ on
-0.51 with _ cold
-0.51 work
-0.52 # pm
-0.52 =ate_dye
-0.52 =choking_passed
-0.52 ?about
-0.52 ^ do
-0.52 ^ stubb
-0.52 a _ bruise
-0.52 a _ red
-0.52 a blue
-0.52 a second
-0.52 cough it
-0.52 diaper rash
-0.52 feel _ bit
-0.52 for _ second
-0.52 hurt his
-0.52 i _ short
-0.52 in pregnancy
-0.52 it _ #
-0.52 massage
-0.52 my elbow
-0.52 no _ -pain
-0.52 scar
-0.52 several time
-0.52 sign
-0.52 start #
-0.52 start _ day
-0.52 start yesterday
-0.52 stubb
-0.52 tea
-0.53 =chest_injury_or_ache
-0.53 ?how
-0.53 ?is
-0.53 ^ <my
-0.53 ^ between
-0.53 ^ first
-0.53 a cough
-0.53 after garden
-0.53 after lunch
-0.53 and _ nail
-0.53 are puffy
-0.53 between _ and
-0.53 blister _ a
-0.53 driv
-0.53 mild headache
-0.53 my _ look
-0.53 my hair
-0.53 my tongue
-0.53 number
-0.53 ok now
-0.53 run
-0.53 sometim
-0.53 son got
-0.53 that ok
-0.53 the flu
-0.53 was #99+
-0.54 #11+ _ want
-0.54 ?in
-0.54 ^ _ and
-0.54 ^ _ my
-0.54 ^ doe
-0.54 ^ roof
-0.54 and drink
-0.54 daycare
-0.54 eye water
-0.54 hand _ numb
-0.54 is _ safe
-0.54 paper cut
-0.54 roll over
-0.54 sugar #99+
-0.55 =cold_hands
-0.55 ^ _ arm
-0.55 ^ _ bad
-0.55 ^ _ oil
-0.55 ^ _ sister
-0.55 ^ hiccup
-0.55 ^ which
-0.55 a _ rash
-0.55 a day
-0.55 acne
-0.55 beet
-0.55 can he
-0.55 cold _ my
-0.55 i _ #
-0.55 my _ play
-0.55 pink
-0.55 therapy
-0.55 when _ i
-0.56 <last
-0.56 =possible_fracture
-0.56 =vomit_few
-0.56 ^ _ blue
-0.56 ^ mosquito
-0.56 ^ ten
-0.56 baby _ a
-0.56 cold
-0.56 constipat
-0.56 crav
-0.56 flu
-0.56 on _ toilet
-0.56 pimple
-0.56 rash _ my
-0.56 the day
-0.56 want
-0.56 weekend
-0.57 =not_taken
-0.57 ?what
-0.57 ^ _ an
-0.57 ^ _ nose
-0.57 ^ sore
-0.57 a little
-0.57 are _ in
-0.57 have asthma
-0.57 hemorrhoid
-0.57 itch
-0.57 jean
-0.57 phlegm
-0.57 same
-0.57 she fine
-0.57 since monday
-0.57 thursday
-0.57 would like
-0.58 ?for
-0.58 ^ ?can
-0.58 ^ ?what
-0.58 ^ _ neck
-0.58 ^ monday
-0.58 ^ small
-0.58 eye _ and
-0.58 how do
-0.58 insurance
-0.58 it out
-0.58 job
-0.58 look _ in
-0.58 she _ her
-0.58 sore from
-0.58 stuffy
-0.58 what doe
-0.59 and play
-0.59 cry
-0.59 eat
-0.59 gone
-0.59 hurt from
-0.59 it still
-0.59 my _ seem
-0.59 should i
-0.59 son _ #
-0.59 stress
-0.59 to take
-0.59 was #11+
-0.59 with blister
-0.6 -cough
-0.6 <year
-0.6 ?a
-0.6 ^ _ elbow
-0.6 ^ next
-0.6 baby _ up
-0.6 clinic
-0.6 doctor
-0.6 fever is
-0.6 garden
-0.6 loose
-0.6 low
-0.6 make
-0.6 my period
-0.6 nervou
-0.6 pm
-0.6 pollen
-0.6 sugar was
-0.6 traffic
-0.6 turn my
-0.61 -no
-0.61 <my
-0.61 ^ _ sore
-0.61 ^ can
-0.61 ^ slight
-0.61 cry and
-0.61 down since
-0.61 give
-0.61 my _ pressure
-0.61 otherwise
-0.61 patch
-0.61 phone
-0.61 pizza
-0.61 several
-0.61 swollen after
-0.61 teeth
-0.61 thumb
-0.61 with my
-0.62 -blood
-0.62 -week
-0.62 =dentist
-0.62 ^ _ doe
-0.62 ^ _ spot
-0.62 blister on
-0.62 bored
-0.62 do you
-0.62 flu _ and
-0.62 i could
-0.62 loud
-0.62 made
-0.62 my glass
-0.62 no -blood
-0.62 now and
-0.62 quit smok
-0.62 what
-0.63 =constipation
-0.63 a runny
-0.63 could
-0.63 hiccup
-0.63 is _ ok
-0.63 spr
-0.63 thirty
-0.63 to _ a
-0.64 =muscle_tear
-0.64 ^ dry
-0.64 ^ numb
-0.64 a _ at
-0.64 are sore
-0.64 can
-0.64 coffee
-0.64 eye _ it
-0.64 for year
-0.64 from _ dentist
-0.64 i get
-0.64 slept
-0.64 stop cry
-0.64 th
-0.64 yo boy
-0.65 =seizure_usual
-0.65 bleed stopp
-0.65 dry cough
-0.65 have _ cold
-0.65 my usual
-0.65 today
-0.65 up _ i
-0.65 winter
-0.66 <year <ago
-0.66 =itching
-0.66 a mosquito
-0.66 any
-0.66 bill
-0.66 follow
-0.66 from now
-0.66 great
-0.66 in _ even
-0.66 love
-0.66 the dentist
-0.66 the even
-0.67 ?can
-0.67 ^ _ breath
-0.67 ^ _ crie
-0.67 ^ are
-0.67 call
-0.67 chapp
-0.67 slight
-0.67 what is
-0.67 when is
-0.68 and want
-0.68 de
-0.68 december
-0.68 exam
-0.68 feel _ since
-0.68 january
-0.68 on monday
-0.68 sore
-0.68 where
-0.68 why
-0.69 #99+ since
-0.69 ^ _ hand
-0.69 ^ not
-0.69 ^ stabb
-0.69 a cold
-0.69 after work
-0.69 blood on
-0.69 food
-0.69 her _ with
-0.69 onion
-0.69 test
-0.69 tired
-0.69 wash
-0.7 =cold_only
-0.7 ^ light
-0.7 end of
-0.7 five
-0.7 i _ at
-0.7 my _ snor
-0.7 pink eye
-0.7 sore after
-0.71 =low_mood_deep
-0.71 ^ _ threw
-0.71 alway
-0.71 can i
-0.71 i _ sleep
-0.71 of _ on
-0.71 over #11+
-0.71 tickle
-0.72 ^ _ hurt
-0.72 ^ by
-0.72 all good
-0.72 breath _ the
-0.72 day of
-0.72 feel ok
-0.72 im sad
-0.72 next week
-0.72 ring
-0.72 twitch
-0.72 with thi
-0.73 =tired
-0.73 ^ _ do
-0.73 ^ stomach
-0.73 a _ nose
-0.73 before
-0.73 dry
-0.73 heartburn
-0.73 is a
-0.73 itchy
-0.73 on it
-0.73 well
-0.74 # _ of
-0.74 -yet
-0.74 arm _ sore
-0.74 check
-0.74 for _ week
-0.74 no -fever
-0.74 snor
-0.74 spit up
-0.74 sunburn
-0.74 took _ pill
-0.74 vitamin
-0.75 ^ how
-0.75 fell on
-0.75 pain _ a
-0.75 sneez
-0.75 vaccine
-0.76 -my
-0.76 =aura_usual
-0.76 =during_exercise
-0.76 ^ sweaty
-0.76 ache
-0.76 cream
-0.76 feel fine
-0.77 glass
-0.77 morning
-0.77 next
-0.77 swallow her
-0.77 was _ of
-0.78 -pain
-0.78 period
-0.78 should
-0.78 sunday
-0.78 tiny
-0.79 -fever
-0.79 all _ time
-0.79 broken
-0.79 gassy
-0.79 mosquito bite
-0.79 runny nose
-0.79 the time
-0.81 ^ when
-0.81 diet
-0.81 due
-0.81 runny
-0.81 you
-0.82 cant sleep
-0.82 toddler wont
-0.83 ^ mild
-0.83 at night
-0.83 bruise
-0.83 checkup
-0.83 friday
-0.83 my _ faint
-0.83 smok
-0.83 upset
-0.83 want a
-0.84 ^ _ make
-0.84 ^ thi
-0.84 safe
-0.84 sleep
-0.85 #99+ _ #11+
-0.85 =itchy_only
-0.85 good
-0.85 gum
-0.85 please
-0.85 tomorrow
-0.85 which
-0.86 wednesday
-0.87 ^ ear
-0.87 cough _ fever
-0.88 ^ _ get
-0.88 in _ morn
-0.88 my fever
-0.88 the morn
-0.88 year _ has
-0.89 =eating_disorder
-0.89 husband snor
-0.89 my dog
-0.89 pregnancy
-0.89 refill
-0.89 tuesday
-0.9 -sleep
-0.9 milk
-0.9 paper
-0.91 #11+ _ dizzy
-0.91 ^ _ period
-0.91 need
-0.91 need a
-0.92 =sunburn
-0.92 ^ _ to
-0.92 ^ what
-0.93 =low_mood
-0.93 at #
-0.93 is sore
-0.93 ok
-0.93 scratch
-0.94 ^ dizzy
-0.94 small
-0.95 dentist
-0.95 laugh
-0.97 # #11+
-0.97 =twisted
-0.98 ^ _ after
-0.98 doe
-1 ^ _ day
-1 mild
-1.04 a bit
-1.05 ^ headache
-1.05 is that
-1.06 ^ _ fever
-1.06 ^ is
-1.06 once
-1.06 sad
-1.07 mosquito
-1.08 and need
-1.09 monday
-1.12 appointment
-1.12 elbow
-1.12 normal
-1.13 play
-1.15 =raynaud_usual
-1.15 haha
-1.17 fine
-1.2 late
-1.34 ^ in
-1.36 lol
-1.39 fine now
`,
}
