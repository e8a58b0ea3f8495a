import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.4,
  emergencyFrom: 1.14,
  nurseFrom: 0.68,
  weights: `
2.23 =suicidal
2.1 =stab_shot
1.89 =poison_swallowed
1.85 =harm_others
1.78 =abuse_danger
1.77 =overdose_taken
1.66 =swallowed_battery
1.64 =device_alarm
1.63 =snake
1.6 =amputated
1.56 =water_broke
1.55 =self_harm_now
1.52 =deformed
1.52 =face_blisters
1.52 =seizure
1.49 =baby_quiet
1.48 =unresponsive
1.47 =contractions
1.46 =wild_bite
1.44 =chest_pressure
1.43 =chemical_burn
1.41 =black_stool
1.41 =drowning
1.37 =cannot_breathe
1.37 =soaking_pad
1.35 =carbon_monoxide
1.35 =skin_peeling
1.33 =choking
1.33 pass
1.29 =bleeding_heavy
1.29 the baby
1.28 pass out
1.27 =confused
1.25 =burn_big
1.24 =no_urine
1.23 =animal_bite
1.23 =drowsy
1.21 =inhaler_fails
1.2 a seizure
1.2 black
1.19 into
1.18 =electric
1.18 =swelling_throat
1.18 =vomiting_blood
1.18 found
1.17 =smoke
1.16 chok
1.13 seizure
1.11 =seizure_repeat
1.11 behind
1.11 touch
1.11 way
1.1 #99+ and
1.1 =numb_any
1.09 =withdrawal
1.08 =weak_one_side
1.08 every _ minut
1.07 =fell_baby
1.07 hav
1.07 sugar is
1.07 temp _ #99+
1.07 whole
1.06 =ear_swollen
1.06 =vision_loss
1.06 nonstop
1.05 =at_rest
1.05 =child_got_pills
1.05 through
1.04 =high_fever
1.04 fever and
1.04 went
1.03 =deep_burn
1.03 breathe
1.03 die
1.01 =dystonia
1.01 =fainted
1.01 =severe_headache
1.01 had _ seizure
1.01 im on
1 =chemical_word
1 out _ the
0.99 =chemical_strong
0.99 and im
0.99 vomit
0.98 =baby_still
0.97 =priapism
0.97 =speech
0.97 on _ and
0.97 open
0.96 and she
0.96 min
0.95 =heat_danger
0.95 =sudden
0.95 going to
0.95 implant
0.95 isnt
0.95 swell up
0.95 the _ and
0.94 =drugs_taken
0.94 =radiates_groin
0.94 anymore
0.94 chill
0.94 collaps
0.94 confus
0.94 end it
0.94 fluid
0.94 miss
0.94 think
0.93 =coughs_blood
0.93 =immunosuppressed
0.93 ^ cant
0.93 worst
0.92 =bluish
0.92 ^ _ chok
0.92 after the
0.91 =jaw_locked
0.91 =testicle
0.91 and now
0.9 =drug_named
0.9 =face_droop
0.9 and _ eye
0.9 cant _ my
0.9 cant feel
0.9 drank
0.9 myself
0.9 say
0.9 soak
0.89 =eye_bulge
0.89 forward
0.89 so bad
0.89 sudden
0.88 =bladder_bowel_loss
0.88 and chill
0.88 and he
0.88 and vomit
0.88 by
0.88 fell _ the
0.88 fire
0.88 from a
0.88 hav a
0.88 swell
0.87 =done_with_it
0.87 =pain_beyond
0.87 bent
0.87 in his
0.87 wont
0.86 =barking_stridor
0.86 =mouth_sores
0.86 =throat_tight
0.86 and my
0.86 has _ and
0.86 off the
0.86 over #99+
0.85 =lips_blue
0.85 =rigors_hard
0.85 and _ in
0.85 is _ the
0.85 thigh
0.85 think about
0.85 was _ in
0.84 =eye_chemical
0.84 =eye_hit
0.84 =rigors
0.84 =swelling_lips
0.84 bottle
0.84 hes
0.84 im dizzy
0.84 mouth
0.84 my _ with
0.84 my friend
0.84 point
0.84 turn
0.83 =gradual_numb
0.83 =severe_pain
0.83 =turning_blue
0.83 i cut
0.83 i just
0.83 shak
0.83 shook
0.83 week with
0.82 =head_injury
0.82 crush
0.82 word
0.81 =sugar_low
0.81 and _ are
0.81 grandpa
0.81 is _ on
0.81 my thigh
0.81 she
0.81 temp of
0.8 # _ and
0.8 =bleeding_any
0.8 =one_side_belly
0.8 =very_fast_pulse
0.8 ^ sudden
0.8 a temp
0.8 is _ up
0.8 my whole
0.79 =again_fainted
0.79 =shaking
0.79 ^ infant
0.79 bright
0.79 face
0.79 gun
0.79 hang
0.79 infant
0.79 skin is
0.79 temp
0.79 ther
0.79 up to
0.78 -peed
0.78 =hurts_breathing
0.78 =waters_said
0.78 and hes
0.78 brother
0.78 contraction
0.78 eaten
0.78 for _ hour
0.78 is swell
0.78 my _ went
0.78 n
0.78 stuck
0.78 to _ it
0.78 white and
0.78 wont wake
0.77 =long_bleed
0.77 =short_breath
0.77 =valve_or_device
0.77 =wont_swallow
0.77 ^ think
0.77 a bat
0.77 and red
0.77 bat
0.77 clos
0.77 heart is
0.77 heart rac
0.77 my belly
0.77 my mouth
0.77 water broke
0.76 =swallow_trouble
0.76 and see
0.76 by mistake
0.76 clot
0.76 mistake
0.76 tell _ to
0.76 weird
0.75 =bp_very_high
0.75 =hernia_stuck
0.75 =hurts_move
0.75 =pierced_through
0.75 =plant_eaten
0.75 =retractions
0.75 ^ chok
0.75 a _ now
0.75 and _ i
0.75 baby #
0.75 feel dizzy
0.75 of my
0.75 on one
0.75 one side
0.75 pale
0.75 since yesterday
0.74 =eye_pierced
0.74 =vomiting
0.74 acid
0.74 and _ chest
0.74 and _ rash
0.74 battery
0.74 chest and
0.74 deep
0.74 hard
0.74 inhal
0.74 may have
0.74 nauseou
0.74 temp is
0.74 testicle
0.74 the floor
0.74 wont go
0.73 =hallucinating
0.73 =pale_clammy
0.73 =pleuritic
0.73 =wheeze_word
0.73 and confus
0.73 and is
0.73 bit my
0.73 cant
0.73 infection
0.73 lighthead
0.73 my _ touch
0.73 my vision
0.73 now my
0.73 rash that
0.73 touch me
0.72 =fall_hard
0.72 =leg_swelling_one
0.72 =near_faint
0.72 =sleepless_days
0.72 =worst_ever
0.72 ^ _ drank
0.72 after my
0.72 an _ ago
0.72 dog _ my
0.72 fish hook
0.72 flash
0.72 i think
0.72 my right
0.72 near
0.72 on _ side
0.72 shock
0.72 that wont
0.72 with blood
0.71 #11+ min
0.71 =belly_hard
0.71 =dry_mouth
0.71 =saddle_numb
0.71 ^ _ think
0.71 ^ found
0.71 ^ hes
0.71 a bunch
0.71 and _ feel
0.71 and _ out
0.71 and her
0.71 and short
0.71 and wont
0.71 bunch
0.71 bunch of
0.71 feel like
0.71 i _ like
0.71 pull
0.71 push
0.71 spasm
0.71 that _ go
0.71 wheez
0.7 # _ pregnant
0.7 -slept
0.7 =collapsed_word
0.7 and _ breath
0.7 and _ neck
0.7 belly
0.7 gush
0.7 i _ too
0.7 my _ drank
0.7 my _ keep
0.7 now fever
0.7 old is
0.7 short _ breath
0.7 short of
0.7 stuck _ my
0.7 the tip
0.7 wound
0.69 =car_crash
0.69 =chest_tearing
0.69 =dark_urine
0.69 =drooling
0.69 =hernia
0.69 =weak_legs
0.69 and _ my
0.69 bleed
0.69 bleed from
0.69 bone
0.69 breath
0.69 by a
0.69 cant breathe
0.69 is _ my
0.69 pad
0.69 poison
0.69 swallow
0.69 turn blue
0.69 wrist
0.68 #11+ _ no
0.68 =soft_spot
0.68 =to_the_bone
0.68 a tree
0.68 cant _ it
0.68 cant open
0.68 cant swallow
0.68 chest hurt
0.68 do _ still
0.68 fast and
0.68 hit _ head
0.68 month _ has
0.68 severe
0.68 start in
0.68 super
0.68 throw up
0.67 -up
0.67 =blood_thinner
0.67 =breath_pauses
0.67 and _ dizzy
0.67 and _ is
0.67 and no
0.67 bad _ and
0.67 cut _ wrist
0.67 floppy
0.67 i _ feel
0.67 kick today
0.67 my _ sugar
0.67 red blood
0.67 squeez
0.67 the point
0.67 to die
0.67 vision
0.67 was stabb
0.66 =cant_lie_flat
0.66 =chest_any
0.66 =co_alarm
0.66 =fever
0.66 =spits_clots
0.66 a fight
0.66 and heart
0.66 and the
0.66 bleach _ my
0.66 bleach in
0.66 dark pee
0.66 heart _ and
0.66 im going
0.66 is bleed
0.66 my _ put
0.66 push forward
0.66 splash
0.66 ther a
0.66 two _ after
0.66 vomit and
0.65 =born_part
0.65 =ear_blood
0.65 =high_altitude
0.65 =means_at_hand
0.65 ^ _ soft
0.65 dont
0.65 jaw
0.65 lip
0.65 my _ isnt
0.65 now _ and
0.64 =hives
0.64 =neck_swelling
0.64 =purple_rash
0.64 a _ battery
0.64 after a
0.64 and _ have
0.64 been
0.64 belly hurt
0.64 chemical
0.64 even after
0.64 everywhere
0.64 is chok
0.64 is in
0.64 old wont
0.64 tell
0.64 think my
0.64 twice
0.64 wont stop
0.63 # minut
0.63 =deep_cut
0.63 =limb_cold_pale
0.63 =limp_leg
0.63 =limp_refuses
0.63 =wound_infected
0.63 ^ fell
0.63 and
0.63 and i
0.63 antibiotic
0.63 broke
0.63 dont _ if
0.63 fall
0.63 floor
0.63 her
0.63 hook
0.63 into the
0.63 like
0.63 nonsense
0.63 put
0.63 read #11+
0.63 snake bite
0.63 swollen and
0.63 talk nonsense
0.63 the kitchen
0.63 took _ many
0.63 took too
0.63 was _ with
0.62 #11+ tylenol
0.62 =blurry_vision
0.62 =bp_high
0.62 =oxygen_low
0.62 =right_side
0.62 =tongue_swollen
0.62 ^ havent
0.62 a knife
0.62 and _ im
0.62 calf is
0.62 cut off
0.62 dad collaps
0.62 daughter is
0.62 eliqui
0.62 ever
0.62 garage
0.62 his eye
0.62 his head
0.62 in _ garage
0.62 it _ like
0.62 knife
0.62 my _ and
0.62 my wrist
0.62 pass _ at
0.62 terrible
0.62 the _ is
0.62 the garage
0.62 throw
0.62 too many
0.62 took #11+
0.62 water _ and
0.62 with _ breath
0.61 -baby
0.61 -felt _ -baby
0.61 <two <week
0.61 =cocaine
0.61 =eye_hit_bad
0.61 =severe_weakness
0.61 ^ _ bit
0.61 back and
0.61 black poop
0.61 breath for
0.61 even
0.61 for _ minut
0.61 i cant
0.61 is _ off
0.61 isnt -breath
0.61 me _ night
0.61 n im
0.61 now hes
0.61 on _ right
0.61 see
0.61 sweat
0.61 think im
0.61 week _ with
0.6 =hanging_attempt
0.6 =postpartum
0.6 =sugar_very_low
0.6 =tearing_trunk
0.6 =vomiting_constantly
0.6 ^ shingl
0.6 and _ heart
0.6 and _ of
0.6 and _ pain
0.6 and _ spasm
0.6 and _ with
0.6 boyfriend
0.6 breath in
0.6 bright _ blood
0.6 bright red
0.6 drank antifreeze
0.6 feel _ im
0.6 feel tight
0.6 finger
0.6 go away
0.6 hasnt
0.6 her head
0.6 hurt _ bad
0.6 i still
0.6 im hav
0.6 ive been
0.6 my _ swallow
0.6 my _ took
0.6 my boyfriend
0.6 one _ is
0.6 out in
0.6 puffer
0.6 read _ on
0.6 shingl _ my
0.6 shock me
0.6 the bathroom
0.6 took _ of
0.6 vision is
0.6 week old
0.59 -pill
0.59 =birth_now
0.59 =mania_psychosis
0.59 =object_stuck
0.59 ^ ther
0.59 ^ they
0.59 and _ since
0.59 antifreeze
0.59 baby _ -breath
0.59 behind _ ear
0.59 blue
0.59 cant _ her
0.59 dog bit
0.59 even _ the
0.59 explod
0.59 feel hot
0.59 found my
0.59 go
0.59 going
0.59 huge
0.59 is blurry
0.59 last _ and
0.59 liv
0.59 minut
0.59 my water
0.59 of liv
0.59 on _ floor
0.59 pain
0.59 point _ liv
0.59 point of
0.59 sense
0.59 she #
0.59 weak
0.59 what _ point
0.58 =goodbye_note
0.58 =skin_black
0.58 =young_baby
0.58 ^ _ help
0.58 ^ _ right
0.58 ^ pain
0.58 ^ someone
0.58 acid on
0.58 all over
0.58 and _ vomit
0.58 and _ wont
0.58 button
0.58 cant keep
0.58 cleaner
0.58 dont know
0.58 drowsy
0.58 flew
0.58 for over
0.58 head
0.58 hurt so
0.58 i was
0.58 im pregnant
0.58 is _ out
0.58 leak
0.58 magnet
0.58 off
0.58 old with
0.58 pressure _ over
0.58 she has
0.58 talk
0.58 throat clos
0.58 to end
0.58 to my
0.58 used my
0.58 was in
0.58 way _ than
0.58 wont _ up
0.57 =jaundice
0.57 =preterm_weeks
0.57 =slow_heart
0.57 =tearing
0.57 =worst_ever_sick
0.57 ^ everyone
0.57 after _ fall
0.57 and _ keep
0.57 and _ look
0.57 bleed after
0.57 everyone
0.57 hot
0.57 i swallow
0.57 im _ a
0.57 im _ and
0.57 kill
0.57 kitchen
0.57 like _ and
0.57 my _ just
0.57 out twice
0.57 short
0.57 the fall
0.57 there
0.57 tonight
0.57 up and
0.57 worst headache
0.56 =fall_height
0.56 =fell
0.56 ^ _ his
0.56 ^ _ keep
0.56 and _ and
0.56 and _ has
0.56 back _ and
0.56 bleed _ my
0.56 burn _ hand
0.56 cut _ my
0.56 forehead
0.56 got _ in
0.56 got into
0.56 has been
0.56 herself
0.56 i _ and
0.56 i walk
0.56 know if
0.56 like coffee
0.56 limp
0.56 my _ i
0.56 my _ turn
0.56 my hand
0.56 no _ and
0.56 off _ #
0.56 scream
0.56 squeaky
0.56 sunken
0.56 the light
0.56 tick bite
0.56 vision _ blurry
0.56 was _ the
0.56 wks
0.55 -breath -right
0.55 -right
0.55 =purple_word
0.55 ^ _ pregnant
0.55 and eye
0.55 be _ anymore
0.55 bite _ my
0.55 cough and
0.55 gray
0.55 high fever
0.55 hip
0.55 in and
0.55 is black
0.55 make a
0.55 my _ open
0.55 neck and
0.55 purple
0.55 right
0.55 the right
0.55 was _ by
0.54 =moved_right
0.54 ^ _ been
0.54 ^ _ wound
0.54 ^ she
0.54 ^ tongue
0.54 and cant
0.54 and numb
0.54 bare
0.54 chemo
0.54 clear
0.54 drool
0.54 dropp
0.54 finger got
0.54 hand finger
0.54 hour ago
0.54 i _ lisinopril
0.54 like im
0.54 now im
0.54 pain _ my
0.54 pod
0.54 she chok
0.54 shut
0.54 start _ my
0.54 stop
0.54 sudden cant
0.54 the bone
0.54 throat is
0.54 to breathe
0.53 #11+ _ and
0.53 #11+ time
0.53 <the _ <two
0.53 =anaphylaxis_said
0.53 =upper_belly_pain
0.53 ^ _ cant
0.53 ^ _ got
0.53 ^ took
0.53 and its
0.53 blood
0.53 cough up
0.53 cup
0.53 gett weaker
0.53 goodbye
0.53 hallucinat
0.53 have _ a
0.53 havent
0.53 he has
0.53 her _ is
0.53 higher
0.53 his _ and
0.53 hurt to
0.53 i _ raped
0.53 in _ foot
0.53 is _ so
0.53 left
0.53 my epipen
0.53 of _ and
0.53 off _ the
0.53 over _ and
0.53 pale and
0.53 pupil
0.53 raped
0.53 rattlesnake
0.53 right side
0.53 say #99+
0.53 soak _ pad
0.53 soft spot
0.53 some
0.53 spray
0.53 straight
0.53 threaten
0.53 used _ epipen
0.53 want _ die
0.53 was raped
0.53 weaker
0.52 -slept -in
0.52 =cannot_move_limb
0.52 =projectile
0.52 =swelling
0.52 ^ bleed
0.52 ^ throat
0.52 ^ water
0.52 alive
0.52 broke and
0.52 com out
0.52 diarrhea
0.52 eye was
0.52 feel sick
0.52 fell from
0.52 hasnt -slept
0.52 him out
0.52 husband
0.52 i _ faint
0.52 i pass
0.52 is _ #99+
0.52 my _ fever
0.52 my brother
0.52 my hip
0.52 my insulin
0.52 pressure _ my
0.52 projectile
0.52 projectile vomit
0.52 puk
0.52 push _ and
0.52 rac
0.52 say he
0.52 say hes
0.52 she _ a
0.52 she breath
0.52 so weak
0.52 stuff
0.52 tell me
0.52 thrown
0.52 way _ my
0.52 with _ temp
0.51 #11+ _ with
0.51 -hour
0.51 -in _ -hour
0.51 =eye_pain
0.51 =hit_hard
0.51 =muscle_cramps
0.51 =pink_foam
0.51 =screams_in_bouts
0.51 =squeezing_word
0.51 =trunk_pain
0.51 =urinary_stuck_long
0.51 a handful
0.51 accident
0.51 and isnt
0.51 black and
0.51 c section
0.51 chest
0.51 crazy
0.51 fingertip
0.51 handful
0.51 handful of
0.51 he got
0.51 head _ the
0.51 head on
0.51 her _ and
0.51 hit
0.51 is _ and
0.51 is rac
0.51 kill my
0.51 look _ and
0.51 my _ sudden
0.51 nowhere
0.51 of nowhere
0.51 off _ fingertip
0.51 out _ nowhere
0.51 rat
0.51 rat poison
0.51 section
0.51 someone
0.51 swallow a
0.51 those
0.51 those little
0.51 very sleepy
0.51 wife is
0.5 # _ with
0.5 #99+ _ #99+
0.5 -a
0.5 =feels_incredible
0.5 =head_danger
0.5 =limb_bleeds
0.5 =shoulder_pain
0.5 =urinary_stuck
0.5 ^ _ was
0.5 ^ _ went
0.5 ^ newborn
0.5 ^ severe
0.5 a _ and
0.5 and painful
0.5 bathroom
0.5 blue and
0.5 breath and
0.5 by the
0.5 cant wake
0.5 clammy
0.5 doesnt
0.5 down and
0.5 eye _ a
0.5 face and
0.5 feel my
0.5 fever _ my
0.5 forward and
0.5 from _ remote
0.5 headache _ see
0.5 hour _ it
0.5 i _ stabb
0.5 my _ got
0.5 nail gun
0.5 night but
0.5 now i
0.5 practice
0.5 remote
0.5 shoot
0.5 stabb _ the
0.5 stabb in
0.5 the _ side
0.5 the remote
0.5 too _ to
0.5 up _ arm
0.5 wake
0.5 while runn
0.5 wont _ and
0.49 <week
0.49 <week <ago
0.49 =appendix_burst
0.49 =frostbite
0.49 =hernia_word
0.49 =kidney_infection
0.49 =wakes
0.49 ^ _ belly
0.49 ^ _ stabb
0.49 ^ _ stomach
0.49 ^ husband
0.49 a _ bit
0.49 alarm
0.49 and _ down
0.49 and hit
0.49 and pass
0.49 and sore
0.49 appendix burst
0.49 baby _ kick
0.49 breath even
0.49 burst
0.49 com
0.49 down _ stair
0.49 ear infection
0.49 fell down
0.49 fever _ and
0.49 fever _ chill
0.49 fluid #11+
0.49 fluid _ week
0.49 gett _ and
0.49 got
0.49 house
0.49 husband is
0.49 i breathe
0.49 im in
0.49 kick
0.49 kidney infection
0.49 like crazy
0.49 lock
0.49 me last
0.49 min ago
0.49 my _ burst
0.49 my chest
0.49 no _ today
0.49 no sense
0.49 off in
0.49 out at
0.49 pain _ i
0.49 pain in
0.49 say _ just
0.49 sharp pain
0.49 sleepy
0.49 stabb
0.49 stick
0.49 the _ with
0.49 the cut
0.49 think _ appendix
0.49 thought of
0.49 three time
0.49 voice
0.49 week pregnant
0.49 when _ breathe
0.49 with bad
0.49 woke up
0.48 -baby -move
0.48 -move
0.48 =bite_bad
0.48 =calf
0.48 =device_shock
0.48 =face_odd
0.48 =racing_heart
0.48 ^ _ defibrillator
0.48 ^ after
0.48 ^ soak
0.48 a _ in
0.48 a _ wire
0.48 a live
0.48 and _ face
0.48 and _ leg
0.48 and _ wake
0.48 are blue
0.48 awake
0.48 been _ and
0.48 been _ up
0.48 bottle of
0.48 by accident
0.48 daughter has
0.48 defibrillator
0.48 down there
0.48 eyelid and
0.48 for hour
0.48 heavy
0.48 here
0.48 is bent
0.48 is com
0.48 is white
0.48 its been
0.48 kill myself
0.48 know
0.48 know how
0.48 leg is
0.48 my _ yo
0.48 my defibrillator
0.48 noise
0.48 noth
0.48 on chemo
0.48 so
0.48 someth
0.48 stab
0.48 tar
0.48 the _ floor
0.48 to _ my
0.48 tongue feel
0.48 walk _ the
0.48 warfarin
0.47 -baby _ since
0.47 -felt -the
0.47 -the -baby
0.47 =leaking
0.47 =radiates
0.47 =sugar_extreme
0.47 ^ _ dad
0.47 ^ grandpa
0.47 a grape
0.47 all of
0.47 and _ hes
0.47 and _ hot
0.47 and _ so
0.47 and ankl
0.47 and blister
0.47 and pull
0.47 blister all
0.47 cant get
0.47 deep hole
0.47 drain
0.47 each breath
0.47 from his
0.47 grape
0.47 havent _ -the
0.47 headache _ i
0.47 im
0.47 im lighthead
0.47 is bulg
0.47 just had
0.47 keep
0.47 like red
0.47 mouth and
0.47 my _ calf
0.47 neck _ and
0.47 new _ and
0.47 on _ grape
0.47 on _ left
0.47 on warfarin
0.47 outside
0.47 popp out
0.47 real _ and
0.47 shak and
0.47 stand
0.47 through my
0.47 tip _ my
0.47 tip of
0.47 was under
0.47 whole _ of
0.47 with _ and
0.47 with each
0.47 wrist _ ankl
0.47 wrist and
0.46 #99+ _ chill
0.46 #99+ with
0.46 =belly_pain
0.46 =blister_any
0.46 =flashes_floaters
0.46 =ketone_breath
0.46 =means_mentioned
0.46 =pressure_elsewhere
0.46 =stool_blood
0.46 =weak_any
0.46 ^ _ monoxide
0.46 ^ carbon
0.46 ^ gunshot
0.46 ^ gush
0.46 a cup
0.46 and _ short
0.46 and hard
0.46 are swollen
0.46 around the
0.46 belly is
0.46 bent _ a
0.46 can see
0.46 carbon _ alarm
0.46 chest _ tight
0.46 cup of
0.46 dad
0.46 diabetic _ is
0.46 down
0.46 epipen
0.46 fever
0.46 flare
0.46 for _ minute
0.46 grandma
0.46 gunshot
0.46 headach
0.46 hes cough
0.46 im #
0.46 in _ feet
0.46 is cold
0.46 its all
0.46 jaw lock
0.46 last _ now
0.46 lying
0.46 monoxide alarm
0.46 month _ wont
0.46 my jaw
0.46 my left
0.46 new floater
0.46 now its
0.46 of _ floater
0.46 of breath
0.46 of new
0.46 roommate
0.46 so much
0.46 took
0.46 very
0.46 with _ headache
0.45 -all
0.45 =hip_fracture
0.45 =hip_hurts
0.45 =noisy_rest
0.45 =sudden_balance
0.45 =vaginal_bleeding
0.45 ^ _ broke
0.45 ^ _ going
0.45 ^ deep
0.45 ^ postpartum
0.45 accidental
0.45 all _ and
0.45 and _ cant
0.45 and _ skin
0.45 and _ throw
0.45 and _ very
0.45 bad headache
0.45 behind the
0.45 belly pain
0.45 coffee ground
0.45 grabb
0.45 ground
0.45 he _ the
0.45 heart feel
0.45 his chest
0.45 hot and
0.45 i _ double
0.45 i _ swallow
0.45 is _ of
0.45 is full
0.45 is hot
0.45 like _ ground
0.45 look _ coffee
0.45 minut and
0.45 now _ cough
0.45 old _ has
0.45 painful
0.45 pregnant #11+
0.45 pregnant _ week
0.45 real
0.45 right calf
0.45 she _ fine
0.45 suck
0.45 suck in
0.45 the stomach
0.45 uncle
0.45 us
0.45 vomit nonstop
0.45 want _ be
0.45 was _ a
0.45 with _ fever
0.45 yo _ out
0.44 #11+ _ she
0.44 -when
0.44 =clot_risk
0.44 =irregular_heart
0.44 =jelly_stool
0.44 =recent_travel
0.44 ^ _ behind
0.44 ^ _ by
0.44 ^ pressure
0.44 ^ worst
0.44 and _ see
0.44 between _ shoulder
0.44 bleed _ the
0.44 breath _ a
0.44 came back
0.44 cant _ at
0.44 cant _ down
0.44 cant breath
0.44 cant pee
0.44 chest pain
0.44 contraction _ #
0.44 contraction every
0.44 diabetic
0.44 double
0.44 dur the
0.44 electrocut
0.44 electrocut _ the
0.44 fell and
0.44 fire and
0.44 gasp
0.44 got electrocut
0.44 heart _ #99+
0.44 hes breath
0.44 his _ is
0.44 hour and
0.44 i cough
0.44 im _ up
0.44 im throw
0.44 in _ house
0.44 is going
0.44 jelly
0.44 lip are
0.44 my dad
0.44 numb and
0.44 on herself
0.44 pregnant _ bad
0.44 red and
0.44 she _ and
0.44 swollen
0.44 the _ right
0.44 think _ hav
0.44 to jump
0.44 turn purple
0.44 up _ and
0.44 wave
0.44 week and
0.43 -all -day
0.43 -had -a
0.43 =eyelids_swollen
0.43 =green_vomit
0.43 =snake_bad
0.43 =spreading
0.43 =thrown_back
0.43 ^ _ child
0.43 ^ _ put
0.43 ^ coworker
0.43 ^ her
0.43 a button
0.43 ago and
0.43 and cold
0.43 and more
0.43 and say
0.43 area
0.43 back from
0.43 birth last
0.43 button battery
0.43 calf
0.43 child
0.43 confus and
0.43 eye since
0.43 fell in
0.43 hand
0.43 he had
0.43 head is
0.43 headach and
0.43 i _ im
0.43 im bleed
0.43 in _ kitchen
0.43 is very
0.43 it has
0.43 jerk
0.43 just sitt
0.43 leg has
0.43 lip _ blue
0.43 my _ pill
0.43 my child
0.43 my sleep
0.43 neck
0.43 neck _ fever
0.43 not _ -up
0.43 now
0.43 of his
0.43 old got
0.43 out
0.43 poop and
0.43 put his
0.43 right _ and
0.43 severe headache
0.43 side and
0.43 since #
0.43 stomach is
0.43 swollen for
0.43 temp #11+
0.43 the _ of
0.43 the other
0.43 them
0.43 time and
0.43 took double
0.43 turn _ and
0.43 went _ for
0.43 with _ is
0.42 -crie
0.42 -diaper
0.42 -she -crie
0.42 -wet
0.42 -wet -diaper
0.42 -when _ -crie
0.42 =swelling_face
0.42 ^ _ rash
0.42 ^ jaw
0.42 ^ son
0.42 a minute
0.42 and _ pee
0.42 and bleed
0.42 and breath
0.42 and his
0.42 arm and
0.42 blood and
0.42 bloody diarrhea
0.42 came
0.42 foot is
0.42 hand swell
0.42 hasnt _ -in
0.42 headache and
0.42 i _ breathe
0.42 in _ and
0.42 is stick
0.42 leak _ fluid
0.42 light _ a
0.42 like #11+
0.42 minute
0.42 my #11+
0.42 no -tear
0.42 over
0.42 pain is
0.42 pressure #99+
0.42 she seem
0.42 shoot me
0.42 soccer practice
0.42 the _ on
0.42 the worst
0.42 throat _ and
0.42 tylenol
0.42 upper
0.42 week _ feel
0.41 -fade
0.41 -fade -when
0.41 -felt
0.41 =chest_pain
0.41 =glass_test
0.41 =red_racing
0.41 =slow_breathing
0.41 ^ _ just
0.41 ^ _ month
0.41 ^ _ pacemaker
0.41 ^ erection
0.41 ago
0.41 and _ confus
0.41 and _ thrown
0.41 at all
0.41 bad
0.41 behind it
0.41 blad
0.41 bone is
0.41 brother is
0.41 burn up
0.41 but hes
0.41 cant move
0.41 cant stand
0.41 cut on
0.41 day ago
0.41 down _ when
0.41 end
0.41 erection _ #
0.41 erection for
0.41 ex
0.41 eye _ burn
0.41 eye _ splash
0.41 faint
0.41 finger are
0.41 gett _ since
0.41 hard _ breathe
0.41 hasnt -peed
0.41 havent -felt
0.41 he was
0.41 head and
0.41 heart pill
0.41 his _ with
0.41 i _ black
0.41 i can
0.41 im _ eliqui
0.41 im short
0.41 is _ sleepy
0.41 is burn
0.41 knuckle
0.41 me to
0.41 my knuckle
0.41 my mom
0.41 next door
0.41 noseble _ #11+
0.41 now _ is
0.41 on _ at
0.41 on eliqui
0.41 pool _ cough
0.41 shoulder blad
0.41 side _ my
0.41 since _ hour
0.41 someth _ in
0.41 splash with
0.41 that _ -fade
0.41 ther blood
0.41 up blood
0.41 was splash
0.41 weak and
0.41 week _ has
0.4 -gas
0.4 =gangrene
0.4 =new_baby
0.4 ^ _ dialysi
0.4 ^ _ medicine
0.4 ^ _ read
0.4 ^ _ testicle
0.4 ^ vomit
0.4 a _ headache
0.4 alarm _ going
0.4 alarm is
0.4 and back
0.4 and hot
0.4 and lighthead
0.4 as a
0.4 at _ table
0.4 baby _ blue
0.4 baby _ on
0.4 baby turn
0.4 bit me
0.4 blood is
0.4 blue for
0.4 both leg
0.4 breath but
0.4 broke _ #11+
0.4 broke at
0.4 cant _ well
0.4 each
0.4 ear _ bleed
0.4 face _ up
0.4 fat
0.4 fell
0.4 foam
0.4 for _ few
0.4 fume
0.4 going off
0.4 got bleach
0.4 groin
0.4 hand _ its
0.4 has bloody
0.4 has not
0.4 hot oil
0.4 i _ smoke
0.4 i inhal
0.4 in _ at
0.4 in _ leg
0.4 inhal smoke
0.4 may
0.4 mov up
0.4 move my
0.4 my _ it
0.4 now _ have
0.4 old _ into
0.4 out of
0.4 seem fine
0.4 she _ to
0.4 shock by
0.4 since _ morn
0.4 slurr
0.4 so _ im
0.4 soft
0.4 stick _ of
0.4 stiff _ and
0.4 the _ in
0.4 throat _ tight
0.4 tired to
0.4 to kill
0.4 too tired
0.4 turn _ for
0.4 water _ at
0.39 #11+ minut
0.39 #99+ _ a
0.39 -wak
0.39 -wak -up
0.39 =alcohol
0.39 =allergic_said
0.39 =burned_hand
0.39 =cholinergic
0.39 =legs_gone
0.39 =not_looking
0.39 =tick
0.39 =weak_breathing
0.39 =wont_feed
0.39 =wont_go_away
0.39 ^ _ bite
0.39 ^ _ bone
0.39 ^ _ fell
0.39 ^ _ friend
0.39 ^ _ gave
0.39 ^ _ wife
0.39 ^ snake
0.39 a _ that
0.39 a pound
0.39 a squeaky
0.39 allergic reaction
0.39 and _ cough
0.39 and _ toe
0.39 and dry
0.39 and had
0.39 and just
0.39 and talk
0.39 are _ hard
0.39 arm
0.39 bleed and
0.39 blood sugar
0.39 cant _ straight
0.39 cant catch
0.39 catch _ breath
0.39 catch my
0.39 cell and
0.39 day and
0.39 eye got
0.39 gonna
0.39 got _ with
0.39 has _ fever
0.39 hes _ and
0.39 hes confus
0.39 his nose
0.39 his throat
0.39 is miss
0.39 is over
0.39 just
0.39 left _ hurt
0.39 like a
0.39 my _ say
0.39 no _ -when
0.39 now _ sleepy
0.39 ooz
0.39 plu
0.39 pound headache
0.39 quit drink
0.39 real fast
0.39 sharp
0.39 she #11+
0.39 sickle _ and
0.39 smoke _ a
0.39 so _ i
0.39 spitt
0.39 spott
0.39 stopp _ and
0.39 sugar _ over
0.39 swallow _ magnet
0.39 swell _ my
0.39 swell and
0.39 the pool
0.39 to the
0.39 took _ tylenol
0.39 two day
0.39 what i
0.39 with #99+
0.39 wont _ away
0.39 wrote
0.38 #11+ _ im
0.38 #11+ week
0.38 -peed -in
0.38 =acts_drunk
0.38 =child_bruises
0.38 =double_vision
0.38 =newborn
0.38 =throat_closing
0.38 ^ miss
0.38 ache for
0.38 ago now
0.38 and _ real
0.38 and not
0.38 and pain
0.38 are swell
0.38 baby _ day
0.38 bare pee
0.38 be _ off
0.38 be better
0.38 better _ without
0.38 better off
0.38 black _ twice
0.38 c
0.38 cough _ i
0.38 drain cleaner
0.38 everyone _ be
0.38 everyone would
0.38 eye is
0.38 for ten
0.38 has _ bruise
0.38 have _ fever
0.38 heart
0.38 her wrist
0.38 huge clot
0.38 i see
0.38 im _ week
0.38 in it
0.38 in labor
0.38 is hav
0.38 is pull
0.38 lip look
0.38 lisinopril
0.38 look
0.38 mak
0.38 my _ into
0.38 my forehead
0.38 off without
0.38 out _ and
0.38 pee and
0.38 rib and
0.38 see spot
0.38 sitt
0.38 son his
0.38 terrible headache
0.38 the _ way
0.38 the couch
0.38 the left
0.38 thi _ and
0.38 threw _ and
0.38 tingl
0.38 tongue
0.38 tongue is
0.38 tonight and
0.38 unconsciou
0.38 under the
0.38 wake up
0.38 when _ walk
0.38 while _ and
0.38 white
0.38 with _ oil
0.38 would _ better
0.38 would be
0.38 wrong way
0.37 # pad
0.37 # week
0.37 =bag_blood
0.37 =belly_hit
0.37 =blood_in_urine
0.37 =nausea
0.37 =no_injury
0.37 =rectal_blood
0.37 =sugar_very_high
0.37 =uti
0.37 and _ cold
0.37 and crie
0.37 and fever
0.37 at school
0.37 been throw
0.37 belt
0.37 bitten
0.37 bitten _ a
0.37 bitten by
0.37 bloody
0.37 breath _ and
0.37 burn _ and
0.37 by _ bat
0.37 chest tightnes
0.37 doesnt know
0.37 eight
0.37 everyth is
0.37 friend
0.37 full _ blood
0.37 high
0.37 im _ of
0.37 in _ nose
0.37 into my
0.37 is _ hasnt
0.37 live wire
0.37 mixed
0.37 mom
0.37 my _ arm
0.37 my husband
0.37 now she
0.37 of hurt
0.37 of tylenol
0.37 over and
0.37 paus
0.37 pull _ out
0.37 pull him
0.37 sound
0.37 stopp breath
0.37 swallow and
0.37 than the
0.37 the ice
0.37 thought _ hurt
0.37 tightnes
0.37 to pas
0.37 two _ and
0.37 water
0.37 we _ in
0.37 week _ a
0.37 wipe and
0.37 wire
0.37 with the
0.37 woke
0.37 wont _ down
0.36 # _ ago
0.36 # min
0.36 #99+ _ and
0.36 -slept _ -#
0.36 =cant_stand
0.36 =fast_breathing
0.36 =hoarse
0.36 =indigestion_odd
0.36 =jaw_arm_sweat
0.36 =mouth_burning
0.36 =new_confusion
0.36 =pregnant
0.36 =stroke_said
0.36 =unequal_pupils
0.36 ^ _ blood
0.36 ^ _ mom
0.36 ^ ok
0.36 a noseble
0.36 about to
0.36 ago _ i
0.36 and _ furnace
0.36 and _ hurt
0.36 and _ know
0.36 and _ spot
0.36 at altitude
0.36 at breakfast
0.36 ate
0.36 bad im
0.36 birth _ week
0.36 bone _ stick
0.36 cant _ up
0.36 chok _ last
0.36 chok me
0.36 day _ and
0.36 do it
0.36 eye
0.36 feel _ and
0.36 fight
0.36 friend is
0.36 furnace
0.36 gray and
0.36 hav _ stroke
0.36 he wont
0.36 hernia
0.36 hes _ not
0.36 his
0.36 hour _ and
0.36 hurt and
0.36 im _ the
0.36 im wheez
0.36 in _ garden
0.36 ive
0.36 kid fell
0.36 laundry
0.36 left _ and
0.36 leg swell
0.36 my _ ear
0.36 my appendix
0.36 my testicle
0.36 newborn #
0.36 nonstop and
0.36 of _ life
0.36 one pupil
0.36 open my
0.36 pain _ the
0.36 pain when
0.36 paranoid
0.36 pregnant
0.36 rash after
0.36 remember
0.36 say she
0.36 side
0.36 sister _ a
0.36 stick out
0.36 still _ to
0.36 stomach hurt
0.36 sweat and
0.36 take the
0.36 tar and
0.36 the cord
0.36 the eye
0.36 the garden
0.36 throat _ swell
0.36 to be
0.36 toddler _ the
0.36 up my
0.36 used
0.36 week now
0.36 while
0.35 #99+ #99+
0.35 -#11+ -hour
0.35 -breath
0.35 -had
0.35 -in -#11+
0.35 -peed _ -#11+
0.35 <two
0.35 <two _ <ago
0.35 =a_lot
0.35 =burn_severity
0.35 =cut_by_accident
0.35 =spine_injury
0.35 ^ _ beat
0.35 ^ _ flare
0.35 ^ _ hav
0.35 ^ _ infection
0.35 ^ _ vision
0.35 ^ copd
0.35 ^ grandma
0.35 a _ pain
0.35 a board
0.35 a hot
0.35 a nail
0.35 all _ way
0.35 and _ had
0.35 and _ its
0.35 and _ mouth
0.35 and _ nonsense
0.35 and _ painful
0.35 and _ stiff
0.35 and _ throat
0.35 and look
0.35 and shak
0.35 been _ #
0.35 board
0.35 but noth
0.35 car _ and
0.35 clear fluid
0.35 couch
0.35 daughter
0.35 doesnt -fade
0.35 doesnt _ -when
0.35 eye _ grind
0.35 eye while
0.35 finger _ numb
0.35 finish
0.35 flew _ my
0.35 gett
0.35 goe to
0.35 he cant
0.35 her _ look
0.35 her last
0.35 his face
0.35 im _ so
0.35 in _ hand
0.35 in at
0.35 is gray
0.35 its _ to
0.35 its hard
0.35 keep hear
0.35 laundry pod
0.35 life
0.35 like _ going
0.35 metal
0.35 mixed up
0.35 move
0.35 my _ face
0.35 nail _ week
0.35 of _ finger
0.35 of _ myself
0.35 old and
0.35 one of
0.35 other
0.35 out _ today
0.35 pull in
0.35 rash _ doesnt
0.35 reaction
0.35 see _ and
0.35 since thi
0.35 spot and
0.35 thailand
0.35 that doesnt
0.35 that dont
0.35 the way
0.35 think i
0.35 through the
0.35 tight
0.35 to shoot
0.35 toe are
0.35 up
0.35 voic tell
0.35 while grind
0.35 whole bottle
0.34 #11+ year
0.34 #99+ fever
0.34 -drink
0.34 -drink and
0.34 =recent_surgery
0.34 ^ _ collaps
0.34 ^ _ havent
0.34 ^ _ took
0.34 ^ swell
0.34 actual
0.34 and _ sleepy
0.34 and _ to
0.34 and _ wheez
0.34 and jaw
0.34 and so
0.34 and today
0.34 around _ eye
0.34 awful
0.34 been _ on
0.34 behind his
0.34 bloody _ and
0.34 breakfast
0.34 but my
0.34 deliver
0.34 deliver #
0.34 diarrhea _ a
0.34 down _ my
0.34 feel _ someth
0.34 fever _ cough
0.34 from _ yard
0.34 go in
0.34 had to
0.34 hard _ a
0.34 hard as
0.34 hard pee
0.34 havent -peed
0.34 his _ look
0.34 hot _ on
0.34 hurt like
0.34 i _ -felt
0.34 in _ its
0.34 in _ middle
0.34 is _ like
0.34 is peel
0.34 is throw
0.34 is turn
0.34 it look
0.34 jaw _ lock
0.34 keep _ hard
0.34 keep _ thing
0.34 left and
0.34 light and
0.34 like someth
0.34 middle
0.34 mushroom _ the
0.34 mushroom from
0.34 my stomach
0.34 my wife
0.34 off for
0.34 on _ couch
0.34 out _ one
0.34 pas
0.34 puffy and
0.34 ran a
0.34 rock
0.34 shak chill
0.34 skin _ peel
0.34 smell _ and
0.34 surgery and
0.34 swell i
0.34 swollen _ she
0.34 tender
0.34 the _ he
0.34 the middle
0.34 the stuff
0.34 took _ #11+
0.34 took like
0.34 towel
0.34 up after
0.34 wake _ to
0.34 was found
0.34 weight on
0.34 weird and
0.34 with fever
0.33 -night
0.33 =elderly
0.33 =eye_red
0.33 =face_injury
0.33 ^ _ pressure
0.33 ^ _ pull
0.33 ^ _ stopp
0.33 and _ after
0.33 and _ almost
0.33 and _ belly
0.33 and _ blood
0.33 and _ faint
0.33 and _ no
0.33 and lip
0.33 and purple
0.33 and tender
0.33 arm _ and
0.33 at _ an
0.33 at a
0.33 ate _ a
0.33 ate at
0.33 battery _ his
0.33 be here
0.33 between my
0.33 bleach
0.33 bleed through
0.33 breathe _ and
0.33 burn _ face
0.33 but _ is
0.33 can feel
0.33 cant see
0.33 cashew
0.33 coworker
0.33 drunk
0.33 from _ fire
0.33 grandma _ pill
0.33 grandma heart
0.33 hasnt -had
0.33 hasnt _ -a
0.33 hav _ seizure
0.33 her arm
0.33 here anymore
0.33 his _ on
0.33 house fire
0.33 hurt _ im
0.33 i _ the
0.33 im a
0.33 im gonna
0.33 in _ shower
0.33 in _ thigh
0.33 is _ swollen
0.33 is limp
0.33 is twist
0.33 leg
0.33 like tar
0.33 look at
0.33 magnet from
0.33 many
0.33 me _ i
0.33 minut _ im
0.33 mouth _ i
0.33 move her
0.33 my _ deep
0.33 my _ replacement
0.33 my car
0.33 my neck
0.33 my neighbor
0.33 my pacemaker
0.33 near faint
0.33 not _ and
0.33 off _ #11+
0.33 old _ off
0.33 on _ with
0.33 onto
0.33 open and
0.33 pee blood
0.33 purple _ that
0.33 put _ on
0.33 put weight
0.33 seiz
0.33 shard
0.33 son _ is
0.33 spray with
0.33 stung by
0.33 sudden _ pain
0.33 swollen face
0.33 ten minut
0.33 terrible _ and
0.33 that _ like
0.33 that look
0.33 the bridge
0.33 the foot
0.33 to _ here
0.33 to stop
0.33 vision in
0.33 was _ and
0.33 went _ his
0.33 wont _ weight
0.33 wont put
0.32 -for
0.32 -move since
0.32 -the _ -move
0.32 <at <#11+
0.32 <died <sudden
0.32 <died _ <at
0.32 <sudden
0.32 <sudden <at
0.32 <sudden _ <#11+
0.32 =kid_breathing
0.32 =low_temp
0.32 =opioid
0.32 ^ _ accident
0.32 ^ _ partner
0.32 ^ _ want
0.32 ^ _ whole
0.32 ^ rattlesnake
0.32 a _ neck
0.32 a fish
0.32 a gun
0.32 a kitchen
0.32 about _ pas
0.32 an hour
0.32 and _ sick
0.32 and _ tongue
0.32 and about
0.32 and smell
0.32 and turn
0.32 are _ after
0.32 bad _ on
0.32 bad cramp
0.32 behind her
0.32 bend it
0.32 brother <died
0.32 brother _ <sudden
0.32 came on
0.32 cant bend
0.32 caught
0.32 caught in
0.32 chang table
0.32 cirrhosi and
0.32 cover in
0.32 crash
0.32 crash my
0.32 deliver _ day
0.32 electric shock
0.32 everyth
0.32 feed and
0.32 feel woozy
0.32 flank
0.32 foreskin
0.32 grabb _ hot
0.32 grabb the
0.32 he
0.32 he is
0.32 hes _ confus
0.32 hid
0.32 hot _ and
0.32 hot _ palm
0.32 hurt on
0.32 is floppy
0.32 is mak
0.32 is raspy
0.32 kitchen _ and
0.32 last month
0.32 left arm
0.32 month _ and
0.32 my _ leg
0.32 my partner
0.32 now _ feel
0.32 numb after
0.32 of #99+
0.32 of pressure
0.32 off _ chang
0.32 one _ and
0.32 out _ i
0.32 outside my
0.32 palm _ white
0.32 palm is
0.32 partner
0.32 popp
0.32 pour
0.32 pregnant _ bleed
0.32 purple and
0.32 raspy
0.32 rattlesnake _ my
0.32 right now
0.32 she _ in
0.32 skin _ and
0.32 so drowsy
0.32 speech is
0.32 sugar _ #11+
0.32 the _ behind
0.32 the bottle
0.32 the chang
0.32 the nail
0.32 the thigh
0.32 thi afternoon
0.32 thrown back
0.32 tile
0.32 to _ arm
0.32 under
0.32 voice _ raspy
0.32 was
0.32 water just
0.32 went _ the
0.32 white _ blister
0.32 with _ cramp
0.32 woozy
0.32 worst _ of
0.31 -in -#
0.31 -respond
0.31 =fall_any
0.31 =missed_dialysis
0.31 ^ _ daughter
0.31 ^ bitten
0.31 ^ bloody
0.31 ^ finger
0.31 ^ pass
0.31 a _ fire
0.31 a _ hook
0.31 about end
0.31 after _ c
0.31 ago _ pain
0.31 and _ make
0.31 and _ rac
0.31 and _ she
0.31 and _ thigh
0.31 and _ turn
0.31 and sweaty
0.31 as _ board
0.31 asthma is
0.31 ate _ mushroom
0.31 ate wild
0.31 away after
0.31 blood _ and
0.31 breastbone
0.31 breath _ fast
0.31 burn _ my
0.31 cant _ a
0.31 car runn
0.31 chok on
0.31 clos up
0.31 confus after
0.31 day _ now
0.31 dont _ how
0.31 dont _ to
0.31 dont want
0.31 drank _ and
0.31 every #11+
0.31 faint and
0.31 fever _ short
0.31 finger _ and
0.31 fork
0.31 from _ fever
0.31 fume _ the
0.31 get _ out
0.31 got _ by
0.31 got shock
0.31 had _ seizur
0.31 had surgery
0.31 hes turn
0.31 hot _ skin
0.31 i _ someth
0.31 i _ think
0.31 i regret
0.31 in _ head
0.31 indigestion
0.31 is clos
0.31 is tight
0.31 isnt _ -up
0.31 it keep
0.31 keep _ about
0.31 keep dropp
0.31 keep think
0.31 left _ is
0.31 med last
0.31 my _ blad
0.31 my _ pass
0.31 my _ slit
0.31 my daughter
0.31 my drink
0.31 myself on
0.31 noise _ breath
0.31 now _ hurt
0.31 of _ by
0.31 of it
0.31 off _ -me
0.31 one testicle
0.31 out _ after
0.31 out _ his
0.31 pain _ one
0.31 pain between
0.31 piece
0.31 piece of
0.31 poop _ black
0.31 regret
0.31 regret it
0.31 rope
0.31 see double
0.31 seem ok
0.31 seizur
0.31 severe pain
0.31 slit
0.31 slit _ wrist
0.31 slit her
0.31 someone _ someth
0.31 someth _ my
0.31 stuck _ the
0.31 the _ runn
0.31 the sink
0.31 think _ end
0.31 throat _ clos
0.31 til
0.31 to _ out
0.31 tongue _ swell
0.31 tylenol _ night
0.31 tylenol last
0.31 under _ right
0.31 up about
0.31 voic _ me
0.31 wild _ from
0.31 with some
0.31 without -me
0.31 year _ with
0.3 #99+ _ im
0.3 -mak
0.3 -pee
0.3 -sense
0.3 =halos
0.3 =liver_known
0.3 =wound
0.3 ^ _ like
0.3 ^ black
0.3 ^ used
0.3 a fire
0.3 and _ sugar
0.3 and _ wet
0.3 and too
0.3 and warm
0.3 and yellow
0.3 around light
0.3 at _ practice
0.3 ate _ bunch
0.3 bad _ cant
0.3 bad i
0.3 behind _ breastbone
0.3 blood _ i
0.3 blood when
0.3 breath _ my
0.3 bulg out
0.3 chainsaw
0.3 daughter _ the
0.3 droop
0.3 ear _ a
0.3 even _ rest
0.3 even at
0.3 everyone in
0.3 feel faint
0.3 feet _ up
0.3 fever _ headache
0.3 fever _ purple
0.3 fever _ yellow
0.3 for day
0.3 grandson _ a
0.3 grayish
0.3 had _ baby
0.3 had her
0.3 halo
0.3 hard and
0.3 have the
0.3 head _ a
0.3 her leg
0.3 her lip
0.3 hes _ to
0.3 hes going
0.3 hour for
0.3 i wet
0.3 is bad
0.3 is soak
0.3 it is
0.3 its
0.3 just _ and
0.3 keep hav
0.3 lip _ swell
0.3 look grayish
0.3 morn and
0.3 my _ after
0.3 my groin
0.3 my hernia
0.3 newborn wont
0.3 no -pee
0.3 nonstop _ #
0.3 now vomit
0.3 of _ red
0.3 of _ shin
0.3 of bright
0.3 of ibuprofen
0.3 on purpose
0.3 only
0.3 or cough
0.3 positive
0.3 pregnant _ pass
0.3 purple rash
0.3 purpose
0.3 red _ and
0.3 rib
0.3 soak _ sweat
0.3 soak a
0.3 son swallow
0.3 squeez _ behind
0.3 stopp _ for
0.3 swallow _ bunch
0.3 than _ other
0.3 that _ quit
0.3 the wound
0.3 thought
0.3 to _ back
0.3 to _ me
0.3 took _ whole
0.3 transplant
0.3 trouble breath
0.3 turn black
0.3 turn red
0.3 walk _ cough
0.3 walk or
0.3 wet myself
0.3 when my
0.3 white _ numb
0.3 wont drink
0.3 wont quit
0.3 yellow eye
0.29 #11+ of
0.29 -respond -to
0.29 <the
0.29 =cold_limb
0.29 =diabetes
0.29 =digoxin
0.29 =fight_blow
0.29 =heart_condition
0.29 =hours_pain
0.29 =many_stings
0.29 =neck_pain
0.29 =stroke_word
0.29 ^ _ off
0.29 ^ _ pass
0.29 ^ _ poop
0.29 ^ _ roommate
0.29 ^ _ so
0.29 ^ _ threaten
0.29 ^ pregnant
0.29 a plan
0.29 after _ cashew
0.29 after _ dialysi
0.29 and _ behind
0.29 and _ bleed
0.29 and mouth
0.29 and some
0.29 and ther
0.29 belly hard
0.29 breast _ and
0.29 breath _ but
0.29 breath now
0.29 breathe lying
0.29 cant control
0.29 chest _ when
0.29 child has
0.29 clot and
0.29 cord _ out
0.29 cord com
0.29 cough _ blood
0.29 cough _ more
0.29 diarrhea with
0.29 eat cashew
0.29 eye _ yellow
0.29 eye after
0.29 garage _ the
0.29 garage with
0.29 goe _ my
0.29 grandpa is
0.29 grandson
0.29 has _ black
0.29 he drank
0.29 hot swollen
0.29 hour
0.29 hurt _ lot
0.29 hurt bad
0.29 i have
0.29 i want
0.29 im _ weak
0.29 in _ the
0.29 in wave
0.29 is _ there
0.29 is hang
0.29 is mov
0.29 is ooz
0.29 knee _ hot
0.29 leg _ swollen
0.29 light
0.29 lost vision
0.29 low _ the
0.29 low on
0.29 my _ came
0.29 my _ im
0.29 my _ side
0.29 my _ text
0.29 my dialysi
0.29 neck _ after
0.29 now but
0.29 on _ hip
0.29 pacemaker
0.29 pain _ #
0.29 pass _ in
0.29 pink _ and
0.29 pool
0.29 pound and
0.29 pull my
0.29 pupil look
0.29 rib _ my
0.29 right _ wont
0.29 side of
0.29 still
0.29 stroke
0.29 stung _ a
0.29 text
0.29 than
0.29 the _ door
0.29 the house
0.29 threaten to
0.29 tick
0.29 tip is
0.29 up _ bad
0.29 up _ eat
0.29 vision _ one
0.29 walk straight
0.29 we _ wake
0.29 week _ like
0.29 when _ take
0.29 when breath
0.29 wife
0.29 with _ car
0.29 year _ got
0.28 # pound
0.28 # time
0.28 #11+ _ i
0.28 #11+ wk
0.28 -anyth
0.28 -day
0.28 -doing
0.28 -doing -anyth
0.28 =adrenal
0.28 =dialysis
0.28 =half_vision
0.28 =poison_contact
0.28 =speech_garbled
0.28 ^ _ black
0.28 ^ _ boyfriend
0.28 ^ _ warfarin
0.28 ^ kid
0.28 ^ preg
0.28 ^ toddler
0.28 a _ im
0.28 a _ section
0.28 a battery
0.28 a c
0.28 a curtain
0.28 and _ calf
0.28 and _ light
0.28 and _ like
0.28 and clear
0.28 and sleepy
0.28 and went
0.28 at once
0.28 away when
0.28 baby _ bright
0.28 baby vomit
0.28 bare breath
0.28 bite
0.28 black stuff
0.28 bladder
0.28 bleed so
0.28 blood _ fever
0.28 breath _ like
0.28 breath _ sitt
0.28 bright _ stuff
0.28 bright green
0.28 by _ wasp
0.28 came down
0.28 can _ fat
0.28 cant stop
0.28 chemo _ a
0.28 chest _ and
0.28 chest _ been
0.28 chest has
0.28 chok _ a
0.28 chok _ steak
0.28 clear _ is
0.28 com off
0.28 curtain _ down
0.28 curtain came
0.28 dad _ out
0.28 dad pass
0.28 dialysi
0.28 doesnt remember
0.28 drank some
0.28 floater
0.28 for like
0.28 gush of
0.28 had _ c
0.28 has _ knife
0.28 headach _ the
0.28 hes _ blue
0.28 hurt _ move
0.28 i _ got
0.28 i lift
0.28 im _ ill
0.28 im clammy
0.28 in _ stomach
0.28 in both
0.28 in her
0.28 is _ but
0.28 is _ im
0.28 is _ lot
0.28 is bigger
0.28 it _ red
0.28 it hurt
0.28 it on
0.28 kid is
0.28 lighthead _ my
0.28 like _ curtain
0.28 lower right
0.28 me and
0.28 month _ is
0.28 my _ eyelid
0.28 my _ feel
0.28 my heart
0.28 nail last
0.28 nonstop lost
0.28 not -mak
0.28 of
0.28 on steak
0.28 peel _ in
0.28 pill _ i
0.28 pound _ and
0.28 preg #11+
0.28 preg _ wk
0.28 pressure behind
0.28 probab
0.28 pupil _ bigger
0.28 pupil is
0.28 push up
0.28 read
0.28 scar ill
0.28 see fat
0.28 see sparkl
0.28 she is
0.28 side since
0.28 since _ antibiotic
0.28 since _ lift
0.28 skin
0.28 skipp and
0.28 sleep pill
0.28 sparkl
0.28 star
0.28 stay awake
0.28 swell under
0.28 the mandoline
0.28 tree
0.28 up now
0.28 vomit _ green
0.28 vomit bright
0.28 walk to
0.28 way and
0.28 whole fami
0.28 wind _ to
0.28 wind walk
0.28 with _ pain
0.28 wk
0.27 #99+ _ i
0.27 -help
0.27 -in
0.27 -peed -all
0.27 -peed _ -day
0.27 -with
0.27 <at
0.27 =arm_hand_pain
0.27 =diarrhea
0.27 =not_drinking
0.27 =tripod
0.27 ^ _ symptom
0.27 ^ diabetic
0.27 ^ roommate
0.27 a _ noise
0.27 a _ while
0.27 a high
0.27 a piece
0.27 after #11+
0.27 ago _ my
0.27 alive anymore
0.27 all since
0.27 and _ done
0.27 and _ purple
0.27 and sweat
0.27 and there
0.27 at _ since
0.27 attack
0.27 baby _ month
0.27 bad see
0.27 be alive
0.27 bit _ ankle
0.27 black _ and
0.27 breath fast
0.27 breathe well
0.27 car my
0.27 cough _ pink
0.27 daughter _ #
0.27 day _ #
0.27 day with
0.27 dont _ away
0.27 dont go
0.27 every breath
0.27 eye _ red
0.27 fever _ shak
0.27 friend took
0.27 has _ temp
0.27 he _ wake
0.27 hit her
0.27 hit with
0.27 home
0.27 hook in
0.27 huge _ and
0.27 hurt _ and
0.27 hurt _ the
0.27 i _ catch
0.27 i _ keep
0.27 i broke
0.27 im nauseou
0.27 im vomit
0.27 in _ after
0.27 in _ bathroom
0.27 in _ groin
0.27 in _ on
0.27 in _ testicle
0.27 is _ as
0.27 is _ real
0.27 is cough
0.27 its swell
0.27 left _ since
0.27 look like
0.27 marathon
0.27 minut _ came
0.27 minut then
0.27 miscarriage
0.27 mom is
0.27 mom with
0.27 my _ lip
0.27 my _ she
0.27 my _ stuck
0.27 my life
0.27 myself _ a
0.27 night _ my
0.27 noise every
0.27 noseble for
0.27 now _ chest
0.27 now _ jaw
0.27 pee _ all
0.27 pee at
0.27 pink foam
0.27 pool and
0.27 say its
0.27 shrimp and
0.27 side _ i
0.27 size
0.27 size of
0.27 soot
0.27 soot _ my
0.27 soot in
0.27 spot _ dont
0.27 spot that
0.27 squeaky _ every
0.27 squeaky noise
0.27 super sleepy
0.27 swallow _ button
0.27 ten _ then
0.27 the _ i
0.27 the size
0.27 then
0.27 then _ back
0.27 then came
0.27 think _ broke
0.27 to _ alive
0.27 toddler breath
0.27 toddler drank
0.27 took _ and
0.27 two _ old
0.27 two year
0.27 up _ foam
0.27 up pink
0.27 we
0.27 went off
0.27 with asthma
0.27 wont _ at
0.27 wont look
0.27 wound is
0.26 #11+ _ all
0.26 #11+ _ at
0.26 -# -day
0.26 =belly_blow
0.26 =burn_any
0.26 =copd
0.26 =gas_smell
0.26 =pancreas
0.26 =tooth_pulled
0.26 ^ _ around
0.26 ^ _ bleach
0.26 ^ _ fume
0.26 ^ been
0.26 ^ did
0.26 ^ metal
0.26 a needle
0.26 a pad
0.26 a sentence
0.26 all i
0.26 and _ been
0.26 and _ funny
0.26 and _ go
0.26 and _ only
0.26 and _ voice
0.26 and pale
0.26 and puk
0.26 are tingl
0.26 ate _ and
0.26 baby _ is
0.26 bee sting
0.26 been vomit
0.26 belly _ in
0.26 bike
0.26 bleed _ lot
0.26 blood _ soak
0.26 breath real
0.26 breathe in
0.26 broke _ im
0.26 brother say
0.26 by _ car
0.26 cant _ word
0.26 carbon
0.26 carbon monoxide
0.26 chest _ to
0.26 chill headache
0.26 copd
0.26 cough _ a
0.26 cough _ red
0.26 couldnt
0.26 diarrhea for
0.26 erection
0.26 eye with
0.26 fever headache
0.26 fever since
0.26 finish _ sentence
0.26 finish a
0.26 gave birth
0.26 hard _ swallow
0.26 has
0.26 have _ and
0.26 he hasnt
0.26 heart _ rac
0.26 her _ on
0.26 hes _ but
0.26 i _ heart
0.26 ice
0.26 if
0.26 im _ #11+
0.26 im only
0.26 im shak
0.26 in _ since
0.26 is confus
0.26 is droop
0.26 is gasp
0.26 is push
0.26 isnt _ -right
0.26 it _ the
0.26 it fever
0.26 it wont
0.26 itch _ over
0.26 itch all
0.26 just flew
0.26 leg _ been
0.26 look weird
0.26 lot of
0.26 lower _ pain
0.26 miss and
0.26 monoxide
0.26 mouth _ drool
0.26 my _ been
0.26 my _ through
0.26 my speech
0.26 neighbor
0.26 no -wet
0.26 no _ -diaper
0.26 note
0.26 now _ to
0.26 on _ nail
0.26 only #11+
0.26 only _ week
0.26 our
0.26 pain _ worse
0.26 peel off
0.26 plu im
0.26 postpartum
0.26 pull _ of
0.26 pull out
0.26 pump fail
0.26 red streak
0.26 rusty _ last
0.26 sentence
0.26 severe _ in
0.26 stick _ and
0.26 stuck in
0.26 swollen _ red
0.26 the _ all
0.26 the antibiotic
0.26 the bleed
0.26 the finger
0.26 the pain
0.26 the roof
0.26 the whole
0.26 thi _ now
0.26 think the
0.26 throat
0.26 throat feel
0.26 tingl and
0.26 toddler _ into
0.26 toddler swallow
0.26 up _ so
0.26 voice is
0.26 wake _ up
0.26 was stung
0.26 went numb
0.26 went through
0.26 what do
0.25 # _ in
0.25 -fade _ -press
0.25 -press
0.25 -when -press
0.25 <was _ <in
0.25 =about_other
0.25 =rash
0.25 =stumbles
0.25 ^ _ antifreeze
0.25 ^ _ cut
0.25 ^ _ has
0.25 ^ _ snake
0.25 ^ awful
0.25 ^ short
0.25 a heart
0.25 after _ colonoscopy
0.25 and _ #11+
0.25 and _ hard
0.25 and _ it
0.25 and _ just
0.25 and _ leak
0.25 and _ near
0.25 and _ stop
0.25 and everyth
0.25 and headache
0.25 bee and
0.25 been _ in
0.25 belly button
0.25 blood in
0.25 boyfriend _ me
0.25 breath hard
0.25 came _ all
0.25 camp
0.25 can _ my
0.25 cant _ water
0.25 dropp and
0.25 every hour
0.25 eye roll
0.25 fever _ diabetic
0.25 fever im
0.25 flew in
0.25 fluid is
0.25 got _ pill
0.25 he _ a
0.25 he take
0.25 headache _ feel
0.25 her _ week
0.25 his belly
0.25 his leg
0.25 hive
0.25 home _ hour
0.25 i _ pass
0.25 i _ sick
0.25 i _ stand
0.25 in _ mouth
0.25 is _ a
0.25 is _ start
0.25 is puffy
0.25 is super
0.25 its red
0.25 just _ a
0.25 just dropp
0.25 keep water
0.25 leak pus
0.25 light _ my
0.25 live
0.25 lot _ it
0.25 mom _ confus
0.25 more short
0.25 mouth _ the
0.25 mushroom
0.25 my miscarriage
0.25 neck hurt
0.25 of _ cant
0.25 of _ im
0.25 of a
0.25 old boy
0.25 on arm
0.25 overnight
0.25 pas out
0.25 put a
0.25 see _ of
0.25 see bug
0.25 see out
0.25 slurr and
0.25 son _ a
0.25 spasm after
0.25 stair and
0.25 stand on
0.25 stuck a
0.25 tak
0.25 tear pain
0.25 the _ headache
0.25 the _ lip
0.25 the mouth
0.25 up _ #99+
0.25 upper _ pain
0.25 upper belly
0.25 went stiff
0.25 when _ breath
0.25 with _ saw
0.25 worst _ ever
0.25 wrong _ and
0.24 #11+ _ mother
0.24 -mak -sense
0.24 <#11+
0.24 =blister_word
0.24 =chest_lasting
0.24 =droopy_lid
0.24 =nerve_muscle
0.24 ^ _ high
0.24 ^ _ inhal
0.24 ^ _ say
0.24 ^ _ stuck
0.24 ^ allergic
0.24 ^ high
0.24 ^ testicle
0.24 ^ touch
0.24 a terrible
0.24 after _ new
0.24 ago _ now
0.24 almost _ out
0.24 an elephant
0.24 and _ clear
0.24 and _ head
0.24 and _ stomach
0.24 and bad
0.24 and got
0.24 and hand
0.24 away _ i
0.24 bad after
0.24 black out
0.24 blister
0.24 bloody _ with
0.24 both eye
0.24 by _ dryer
0.24 came out
0.24 cant _ lying
0.24 cant _ vomit
0.24 cell _ my
0.24 crotch
0.24 crotch _ numb
0.24 crotch is
0.24 cut my
0.24 down low
0.24 dryer
0.24 elephant
0.24 elephant _ on
0.24 eye _ hit
0.24 eyebrow
0.24 face _ hand
0.24 fast _ i
0.24 feel _ thermometer
0.24 finger _ in
0.24 fire _ im
0.24 firework
0.24 foot _ black
0.24 football practice
0.24 for #
0.24 get word
0.24 got _ back
0.24 got _ finger
0.24 got thrown
0.24 gun _ my
0.24 have a
0.24 have had
0.24 he ate
0.24 headache _ my
0.24 headache ever
0.24 heavy bleed
0.24 her ear
0.24 hernia _ out
0.24 hes been
0.24 hot car
0.24 hot thermometer
0.24 i _ had
0.24 i faint
0.24 i keep
0.24 im _ blood
0.24 im _ in
0.24 im _ like
0.24 im _ month
0.24 in the
0.24 is unbearable
0.24 isnt -help
0.24 jaw ache
0.24 laundry _ and
0.24 left in
0.24 live _ and
0.24 month pregnant
0.24 most
0.24 mother _ breakfast
0.24 mouth is
0.24 my bladder
0.24 my eye
0.24 my roommate
0.24 my uncle
0.24 not -wak
0.24 of blood
0.24 of us
0.24 old hasnt
0.24 on _ cant
0.24 pad _ hour
0.24 pain _ unbearable
0.24 pill and
0.24 pod and
0.24 pound _ i
0.24 right _ down
0.24 right leg
0.24 ripp pain
0.24 rock hard
0.24 seem _ but
0.24 seizure _ now
0.24 she _ on
0.24 sheet
0.24 side _ low
0.24 side down
0.24 since breakfast
0.24 some blood
0.24 son _ are
0.24 son _ been
0.24 son lip
0.24 spot
0.24 spread _ and
0.24 sudden _ of
0.24 swell after
0.24 the _ im
0.24 the dryer
0.24 thermometer
0.24 throat so
0.24 throw _ blood
0.24 to him
0.24 touch _ live
0.24 touch a
0.24 unbearable
0.24 up _ cant
0.24 went _ an
0.24 wire _ got
0.24 wire and
0.24 with
0.24 word out
0.24 yo mother
0.23 # day
0.23 -peed _ yesterday
0.23 -peed since
0.23 -sweat
0.23 =cannot_move_side
0.23 ^ _ dont
0.23 ^ _ tightnes
0.23 ^ _ vomit
0.23 ^ fever
0.23 ^ heavy
0.23 ^ ran
0.23 a _ infection
0.23 a _ of
0.23 a _ spot
0.23 a tick
0.23 act drunk
0.23 after _ birth
0.23 after giv
0.23 and _ -mak
0.23 and _ act
0.23 and _ he
0.23 and _ scar
0.23 and _ stuff
0.23 and _ swallow
0.23 and _ talk
0.23 and _ temp
0.23 are _ my
0.23 are _ since
0.23 back pain
0.23 been wheez
0.23 bite on
0.23 black _ tar
0.23 black like
0.23 bleed _ much
0.23 blood lot
0.23 bloody stool
0.23 both
0.23 breath _ day
0.23 burn pee
0.23 but _ cant
0.23 but he
0.23 came _ like
0.23 cant _ him
0.23 cant _ shak
0.23 cant hold
0.23 car on
0.23 catch
0.23 chemo and
0.23 coke
0.23 com _ his
0.23 com from
0.23 confus _ a
0.23 cramp on
0.23 daughter swallow
0.23 dialysi _ was
0.23 diarrhea _ #99+
0.23 dose of
0.23 double and
0.23 feel funny
0.23 fever _ thi
0.23 from _ nose
0.23 giv birth
0.23 goe
0.23 gonna _ out
0.23 gonna pas
0.23 got _ out
0.23 gun in
0.23 has _ #
0.23 hav _ of
0.23 hav thought
0.23 have _ gun
0.23 havent _ -in
0.23 headache of
0.23 her eye
0.23 hes _ a
0.23 hit my
0.23 hurt
0.23 i _ cant
0.23 im scar
0.23 in sweat
0.23 india
0.23 infection _ now
0.23 infection and
0.23 is _ black
0.23 is swollen
0.23 is yellow
0.23 it _ i
0.23 ive _ diarrhea
0.23 just now
0.23 leg are
0.23 les than
0.23 month _ fell
0.23 my _ belly
0.23 my _ neck
0.23 my throat
0.23 newborn _ wake
0.23 of _ nose
0.23 of one
0.23 old fell
0.23 on _ has
0.23 on like
0.23 outlet
0.23 pale my
0.23 pass _ clot
0.23 pass _ twice
0.23 pass huge
0.23 peel
0.23 powder
0.23 pus _ i
0.23 pus and
0.23 quit _ im
0.23 ripp
0.23 she _ the
0.23 sleepy and
0.23 smoke from
0.23 snake _ my
0.23 snake bit
0.23 so _ and
0.23 so _ from
0.23 so hard
0.23 soak in
0.23 soak through
0.23 someth _ is
0.23 stop shak
0.23 stopp sweat
0.23 sudden _ see
0.23 swollen _ hurt
0.23 swollen _ sore
0.23 test _ positive
0.23 test was
0.23 the rib
0.23 think he
0.23 through his
0.23 toddler went
0.23 voic
0.23 vomit _ last
0.23 was clean
0.23 was positive
0.23 watch say
0.23 water down
0.23 went blue
0.23 with vomit
0.23 wont _ back
0.23 yellow and
0.23 yo with
0.22 =inhaler_often
0.22 =swelling_head
0.22 ^ bone
0.22 ^ hit
0.22 ^ our
0.22 a _ bite
0.22 a _ swollen
0.22 a _ two
0.22 a horse
0.22 a peanut
0.22 a stiff
0.22 addison and
0.22 altitude
0.22 and _ headache
0.22 and doesnt
0.22 and out
0.22 and slurr
0.22 arm tingl
0.22 asthma _ bad
0.22 ate a
0.22 baby _ off
0.22 baby fell
0.22 baby head
0.22 bad pain
0.22 been _ all
0.22 belly _ a
0.22 board and
0.22 burn his
0.22 by _ horse
0.22 cant _ and
0.22 cant finish
0.22 cant talk
0.22 car wreck
0.22 chill and
0.22 cough _ stuff
0.22 cup _ bright
0.22 cut myself
0.22 dad _ #11+
0.22 dad lip
0.22 everyth _ blurry
0.22 eye _ back
0.22 eye like
0.22 failure and
0.22 feel _ leg
0.22 fever after
0.22 fruity
0.22 fruity breath
0.22 grandma #11+
0.22 green _ and
0.22 had _ surgery
0.22 hard _ my
0.22 have _ in
0.22 have addison
0.22 he _ me
0.22 hear voic
0.22 hell
0.22 horse
0.22 horse _ the
0.22 horse in
0.22 hour _ im
0.22 hurt _ hell
0.22 hurt cant
0.22 husband has
0.22 i _ addison
0.22 i _ in
0.22 i stopp
0.22 im _ to
0.22 is cover
0.22 kick _ a
0.22 kick by
0.22 last _ day
0.22 like an
0.22 like hell
0.22 look blue
0.22 mom _ in
0.22 my _ cut
0.22 my _ even
0.22 my _ pain
0.22 my arm
0.22 neck _ vomit
0.22 numb
0.22 ooz and
0.22 open _ jaw
0.22 pain after
0.22 pain under
0.22 partner _ his
0.22 partner put
0.22 pee _ my
0.22 pesticide
0.22 pill in
0.22 put _ hand
0.22 roll back
0.22 say the
0.22 she _ warfarin
0.22 she cant
0.22 shoulder pain
0.22 shrimp
0.22 since
0.22 since he
0.22 soft _ on
0.22 stop vomit
0.22 stuff and
0.22 symptom
0.22 text goodbye
0.22 that _ when
0.22 the _ hes
0.22 the _ my
0.22 the _ say
0.22 the soft
0.22 three _ and
0.22 throw _ all
0.22 tight and
0.22 tore
0.22 type
0.22 type #
0.22 up _ its
0.22 very painful
0.22 with chill
0.22 with pesticide
0.22 worst _ pain
0.22 wreck
0.21 # _ old
0.21 -slept _ -day
0.21 -tear
0.21 =cant_straighten
0.21 =nosebleed
0.21 =pelvic_pain
0.21 =yellow_halos
0.21 ^ _ fire
0.21 ^ _ left
0.21 ^ grandson
0.21 a _ every
0.21 a _ from
0.21 a _ with
0.21 ago _ the
0.21 and _ bit
0.21 and _ for
0.21 and _ not
0.21 and _ weak
0.21 and clammy
0.21 and face
0.21 and shaky
0.21 and soak
0.21 arm _ tingl
0.21 around _ and
0.21 baby _ floppy
0.21 baby stopp
0.21 balloon
0.21 bathroom _ and
0.21 bean in
0.21 been #
0.21 bleed _ stop
0.21 bleed wont
0.21 blood clot
0.21 breath _ gett
0.21 breath weird
0.21 bug _ the
0.21 bug on
0.21 can bare
0.21 can hard
0.21 cant _ flat
0.21 cant lie
0.21 chemo _ my
0.21 chill _ my
0.21 control
0.21 crash _ my
0.21 crash and
0.21 crisi
0.21 did _ and
0.21 down the
0.21 down to
0.21 drank _ a
0.21 ear after
0.21 end _ life
0.21 face _ numb
0.21 finger thing
0.21 floppy _ wont
0.21 floppy and
0.21 for an
0.21 foreskin is
0.21 grey
0.21 grey and
0.21 halo _ light
0.21 halo around
0.21 hard to
0.21 has a
0.21 her _ are
0.21 her _ since
0.21 hes _ up
0.21 hurt _ breathe
0.21 husband say
0.21 i _ bare
0.21 i _ get
0.21 i _ see
0.21 i do
0.21 im weak
0.21 in _ eyelid
0.21 in _ much
0.21 in hive
0.21 is _ tight
0.21 is drowsy
0.21 is sweaty
0.21 it _ in
0.21 its _ #
0.21 jaw _ and
0.21 keep _ and
0.21 kill _ eye
0.21 like _ polish
0.21 like nail
0.21 lip tingl
0.21 lock and
0.21 metal flew
0.21 much _ from
0.21 my #
0.21 my _ goe
0.21 night now
0.21 no _ since
0.21 not _ -sense
0.21 now _ see
0.21 of _ left
0.21 of her
0.21 on _ ice
0.21 on _ wall
0.21 on that
0.21 one _ of
0.21 open it
0.21 pad every
0.21 people
0.21 raw
0.21 red
0.21 red _ pus
0.21 see _ on
0.21 side _ is
0.21 side went
0.21 since _ and
0.21 since an
0.21 sit on
0.21 ski
0.21 smell _ nail
0.21 son _ out
0.21 son put
0.21 stair _ my
0.21 stop bleed
0.21 sudden and
0.21 swell _ and
0.21 swollen _ #11+
0.21 that side
0.21 the _ thing
0.21 the _ unconsciou
0.21 the breastbone
0.21 they are
0.21 too _ pill
0.21 turn yellow
0.21 up _ leg
0.21 up gasp
0.21 was _ out
0.21 was pull
0.21 week ago
0.21 went away
0.21 wild
0.21 wild mushroom
0.21 wont _ bleed
0.21 wont _ to
0.21 wont let
0.2 # month
0.2 #99+ wont
0.2 -a -wet
0.2 -a _ -diaper
0.2 -diaper since
0.2 -had _ -wet
0.2 -wet _ since
0.2 =blow_ribs
0.2 =gallbladder
0.2 =light_hurts
0.2 =one_side_throat
0.2 =pneumonia_known
0.2 ^ _ chemo
0.2 ^ _ ex
0.2 ^ blister
0.2 ^ shoulder
0.2 a _ pod
0.2 a fork
0.2 a laundry
0.2 a rusty
0.2 a sudden
0.2 after _ antibiotic
0.2 all _ last
0.2 and _ chill
0.2 and _ jerk
0.2 and limp
0.2 and one
0.2 are numb
0.2 back _ hurt
0.2 blood _ spurt
0.2 breathe _ down
0.2 bucket
0.2 came _ from
0.2 cant _ his
0.2 cant push
0.2 chest through
0.2 cough _ lot
0.2 cough a
0.2 cover
0.2 daughter _ a
0.2 day _ is
0.2 day old
0.2 digoxin
0.2 door
0.2 doubl over
0.2 drink _ is
0.2 ear _ he
0.2 face look
0.2 feverish
0.2 for _ min
0.2 from _ chest
0.2 full of
0.2 god
0.2 goe _ i
0.2 going #99+
0.2 hand and
0.2 have _ worst
0.2 headache _ a
0.2 hit _ and
0.2 hit his
0.2 hot _ my
0.2 i _ hear
0.2 i _ open
0.2 im diabetic
0.2 in _ drink
0.2 in _ pool
0.2 in _ toilet
0.2 inhaler isnt
0.2 is
0.2 is spurt
0.2 it goe
0.2 ive ever
0.2 kitchen floor
0.2 lean forward
0.2 left _ has
0.2 lock up
0.2 lying down
0.2 mother _ and
0.2 my ex
0.2 neck is
0.2 new antibiotic
0.2 nitro
0.2 now it
0.2 of _ have
0.2 of _ mom
0.2 old
0.2 on _ kitchen
0.2 on _ rusty
0.2 out _ soccer
0.2 out fever
0.2 pass _ and
0.2 pregnant _ i
0.2 put _ in
0.2 put someth
0.2 ran
0.2 rash
0.2 rib _ in
0.2 rib suck
0.2 right _ i
0.2 right hand
0.2 rusty
0.2 shak so
0.2 she took
0.2 since _ start
0.2 since i
0.2 skin around
0.2 smile
0.2 smoke
0.2 so stiff
0.2 someone put
0.2 someth in
0.2 spurt
0.2 stop the
0.2 super painful
0.2 sweat bucket
0.2 the _ bottle
0.2 the third
0.2 third
0.2 through to
0.2 to _ myself
0.2 to her
0.2 us have
0.2 walk
0.2 wall
0.2 was hit
0.2 went _ and
0.2 went _ when
0.2 while _ was
0.2 wipe _ i
0.19 #11+ _ asthma
0.19 -# _ think
0.19 -day _ the
0.19 -day think
0.19 =liver_drug
0.19 =one_eye
0.19 =recent_infection
0.19 ^ _ double
0.19 ^ _ nail
0.19 ^ throw
0.19 a _ bottle
0.19 a bottle
0.19 a bruise
0.19 a rash
0.19 a uti
0.19 a whole
0.19 act
0.19 act confus
0.19 and _ couldnt
0.19 and _ jaw
0.19 and _ pale
0.19 and _ right
0.19 and _ speech
0.19 and sticky
0.19 antifreeze by
0.19 arm _ face
0.19 ask what
0.19 ate shrimp
0.19 beat _ up
0.19 beat me
0.19 been _ worse
0.19 been gett
0.19 behind my
0.19 black _ sticky
0.19 breath since
0.19 by _ thought
0.19 chest _ it
0.19 cold sweat
0.19 cord
0.19 cut
0.19 drank from
0.19 droop _ one
0.19 droop on
0.19 ear are
0.19 every
0.19 face _ droop
0.19 fat and
0.19 fbi
0.19 fbi _ in
0.19 fbi is
0.19 feel _ when
0.19 find
0.19 fire _ my
0.19 from _ bottle
0.19 gatorade
0.19 get up
0.19 going on
0.19 hes act
0.19 hes drool
0.19 him
0.19 his _ are
0.19 his breath
0.19 his ear
0.19 i woke
0.19 im confus
0.19 in _ of
0.19 insulin _ day
0.19 is _ hes
0.19 it _ gatorade
0.19 its _ in
0.19 just broke
0.19 keep _ what
0.19 labor and
0.19 life came
0.19 like bruis
0.19 look _ bruis
0.19 more _ of
0.19 my chill
0.19 my grandson
0.19 my uti
0.19 nail went
0.19 neck _ so
0.19 now _ belly
0.19 off _ trampoline
0.19 on _ fever
0.19 on _ wrist
0.19 open _ mouth
0.19 pain since
0.19 pregnant _ just
0.19 put _ button
0.19 rash _ look
0.19 right _ pain
0.19 right belly
0.19 shak _ over
0.19 shak all
0.19 sharp _ when
0.19 she pale
0.19 shrimp _ my
0.19 sitt on
0.19 son _ -slept
0.19 sound like
0.19 speak
0.19 sticky
0.19 stomach _ hard
0.19 stopp drink
0.19 stung and
0.19 sudden _ in
0.19 surgery last
0.19 swell _ overnight
0.19 swollen shut
0.19 tar _ i
0.19 the _ cant
0.19 the ear
0.19 the fbi
0.19 the fridge
0.19 the trampoline
0.19 think _ fbi
0.19 thought _ was
0.19 thought it
0.19 through _ towel
0.19 trip
0.19 trip to
0.19 up overnight
0.19 vomit since
0.19 was gatorade
0.19 water _ broke
0.19 wheez after
0.18 #11+ _ old
0.18 -there
0.18 =tooth_bad
0.18 ^ _ brother
0.18 ^ _ sting
0.18 ^ _ tore
0.18 ^ _ water
0.18 ^ _ would
0.18 ^ kidney
0.18 ^ new
0.18 ^ sharp
0.18 ago _ #11+
0.18 ammonia
0.18 an _ and
0.18 and _ -wak
0.18 and _ think
0.18 and ive
0.18 anymore _ i
0.18 anymore and
0.18 arent
0.18 arent -there
0.18 at _ feet
0.18 baby
0.18 baseball and
0.18 calf _ and
0.18 cant cough
0.18 chest is
0.18 cirrhosi
0.18 com _ and
0.18 crook
0.18 day _ keep
0.18 day cant
0.18 dizzy like
0.18 drank _ drain
0.18 drool and
0.18 ecstasy
0.18 ecstasy and
0.18 even sitt
0.18 every #
0.18 feel _ to
0.18 feel cold
0.18 fish
0.18 flat
0.18 flew _ from
0.18 for _ past
0.18 gasp and
0.18 got _ the
0.18 got my
0.18 grape _ cant
0.18 half of
0.18 has _ belly
0.18 have
0.18 have _ terrible
0.18 headache _ wont
0.18 headache that
0.18 heart _ going
0.18 her heart
0.18 her sugar
0.18 hernia is
0.18 high _ and
0.18 hip hurt
0.18 huge and
0.18 i _ bend
0.18 in _ back
0.18 in _ belly
0.18 insulin
0.18 is _ week
0.18 is red
0.18 is see
0.18 isnt -wak
0.18 it _ stop
0.18 jaw _ i
0.18 keep _ the
0.18 left calf
0.18 like _ time
0.18 middle of
0.18 morn with
0.18 my head
0.18 myself _ pain
0.18 myself back
0.18 of _ my
0.18 on all
0.18 pain of
0.18 past hour
0.18 pee
0.18 people _ arent
0.18 people who
0.18 scream and
0.18 see _ who
0.18 see people
0.18 sick _ my
0.18 sick to
0.18 sink
0.18 site is
0.18 smell
0.18 some _ cleaner
0.18 some drain
0.18 someth and
0.18 spot _ her
0.18 stepp
0.18 stepp on
0.18 stomach _ so
0.18 swollen like
0.18 ten _ and
0.18 the _ hour
0.18 the _ hurt
0.18 the past
0.18 the shower
0.18 then my
0.18 thi _ with
0.18 throat on
0.18 through _ pad
0.18 to _ groin
0.18 to _ stomach
0.18 to swallow
0.18 took ecstasy
0.18 tore my
0.18 tv _ to
0.18 tv talk
0.18 up _ my
0.18 vodka
0.18 we were
0.18 wet _ back
0.18 who _ -there
0.18 who arent
0.18 with _ headach
0.18 worst pain
0.18 year old
0.18 yellow
0.17 #99+ _ the
0.17 -me
0.17 <as _ <kid
0.17 <died
0.17 =foggy_only
0.17 =headache
0.17 =heart_murmur_fever
0.17 =new_medicine
0.17 ^ _ short
0.17 ^ lower
0.17 a _ second
0.17 a _ she
0.17 a fit
0.17 a marathon
0.17 about _ hour
0.17 all
0.17 and _ hand
0.17 and _ the
0.17 and wheez
0.17 at _ party
0.17 at football
0.17 back _ ghana
0.17 battery up
0.17 been hav
0.17 between his
0.17 blad came
0.17 burn my
0.17 car
0.17 child drank
0.17 clean the
0.17 cut _ hand
0.17 cut _ on
0.17 dad is
0.17 drink _ day
0.17 drown
0.17 every time
0.17 eyelid _ mouth
0.17 face _ the
0.17 faint at
0.17 few second
0.17 fit
0.17 for #11+
0.17 from ghana
0.17 from her
0.17 garbl
0.17 gave
0.17 grabb his
0.17 gummi hes
0.17 hand on
0.17 has _ a
0.17 have _ pound
0.17 have _ sore
0.17 headache _ is
0.17 headache _ now
0.17 headache neck
0.17 heroin
0.17 heroin and
0.17 hes got
0.17 his shoulder
0.17 i _ know
0.17 i _ move
0.17 i didnt
0.17 im _ pas
0.17 im cough
0.17 in a
0.17 infect
0.17 is #11+
0.17 is _ for
0.17 is garbl
0.17 is pound
0.17 jaw _ stiff
0.17 keep _ a
0.17 keep throw
0.17 kick _ night
0.17 know _ i
0.17 left eyelid
0.17 leg _ up
0.17 lightn
0.17 like _ elephant
0.17 like _ gonna
0.17 look _ light
0.17 lopsid
0.17 lost weight
0.17 my _ is
0.17 my voice
0.17 not
0.17 numb _ my
0.17 nut _ like
0.17 nut hurt
0.17 out _ football
0.17 out right
0.17 pregnant and
0.17 pressure and
0.17 pulse _ #11+
0.17 pulse is
0.17 rainbow
0.17 refus
0.17 refus _ go
0.17 refus to
0.17 round
0.17 say _ is
0.17 shoulder _ came
0.17 soak _ the
0.17 speech _ garbl
0.17 stop and
0.17 sudden _ and
0.17 sudden _ vision
0.17 sudden ripp
0.17 swollen _ hot
0.17 swollen i
0.17 the _ towel
0.17 the tv
0.17 thinner and
0.17 third towel
0.17 time today
0.17 to do
0.17 to make
0.17 up _ confus
0.17 up _ half
0.17 up _ his
0.17 up with
0.17 went out
0.17 went weak
0.17 what _ it
0.17 wheez and
0.17 wife _ a
0.16 # am
0.16 #99+ _ my
0.16 #99+ after
0.16 -and
0.16 =blow_chest
0.16 =pain_any
0.16 ^ _ down
0.16 ^ _ gastric
0.16 ^ _ husband
0.16 ^ _ wont
0.16 ^ daughter
0.16 ^ dog
0.16 ^ firework
0.16 a sharp
0.16 a wasp
0.16 act weird
0.16 afib
0.16 all _ eye
0.16 and _ -breath
0.16 and _ breathe
0.16 and _ say
0.16 and _ shiver
0.16 and _ stand
0.16 and _ start
0.16 and _ water
0.16 and drool
0.16 and sudden
0.16 are gett
0.16 baby _ #11+
0.16 bathroom floor
0.16 beat
0.16 belly _ hard
0.16 between _ leg
0.16 big
0.16 blister _ my
0.16 bottle _ tylenol
0.16 bulg
0.16 bunch _ grandma
0.16 burn on
0.16 bypas #
0.16 cabinet
0.16 cant _ anyth
0.16 cant speak
0.16 chest _ say
0.16 crazy _ of
0.16 crazy all
0.16 dad _ its
0.16 dad say
0.16 day _ shak
0.16 diarrhea #11+
0.16 ear _ the
0.16 every _ i
0.16 eye _ the
0.16 face went
0.16 feel _ heart
0.16 feel lighthead
0.16 first _ today
0.16 gastric _ #
0.16 had _ bypas
0.16 had gastric
0.16 has _ headache
0.16 have _ that
0.16 he _ grey
0.16 he say
0.16 headache
0.16 her mouth
0.16 his forearm
0.16 his jaw
0.16 hit _ a
0.16 hour _ i
0.16 hurt _ crazy
0.16 hurt a
0.16 husband _ cant
0.16 husband _ me
0.16 husband sudden
0.16 i _ an
0.16 i _ off
0.16 i got
0.16 ice cold
0.16 in _ lower
0.16 in _ sleep
0.16 is _ he
0.16 is _ wont
0.16 is crook
0.16 is huge
0.16 just _ me
0.16 kitchen fire
0.16 life _ my
0.16 like _ all
0.16 like its
0.16 lot _ pressure
0.16 me _ my
0.16 motorcycle
0.16 my _ hand
0.16 now _ wheez
0.16 of _ pool
0.16 of grandma
0.16 of kill
0.16 off his
0.16 ok _ i
0.16 on _ bathroom
0.16 on _ cabinet
0.16 over _ roll
0.16 over eye
0.16 pain _ im
0.16 painful and
0.16 pound
0.16 real sleepy
0.16 rigid
0.16 seem
0.16 sharp _ pain
0.16 she _ sleepy
0.16 she just
0.16 stiff and
0.16 stomach flu
0.16 sudden _ im
0.16 swallow bleach
0.16 testicle is
0.16 the cabinet
0.16 the wall
0.16 thinner _ hit
0.16 thought _ kill
0.16 time i
0.16 to _ chest
0.16 to feed
0.16 turn out
0.16 up _ the
0.16 vomit _ a
0.16 vomit a
0.16 way worse
0.16 week _ now
0.16 with copd
0.15 =co_words
0.15 =thirsty
0.15 =thrown_off
0.15 ?if ?i
0.15 ?me
0.15 ^ _ came
0.15 ^ _ catch
0.15 ^ _ im
0.15 ^ _ worst
0.15 ^ asthma
0.15 ^ ate
0.15 ^ painful
0.15 a _ attack
0.15 a _ nail
0.15 a _ right
0.15 a tear
0.15 after _ and
0.15 ago belly
0.15 almost pass
0.15 antidepressant
0.15 belly _ swollen
0.15 belly suck
0.15 birth #
0.15 boil
0.15 bruise on
0.15 chest _ #11+
0.15 chopp
0.15 dad _ is
0.15 dark
0.15 day _ when
0.15 deep and
0.15 do _ do
0.15 double _ my
0.15 down _ and
0.15 even _ in
0.15 eye _ sunken
0.15 eye look
0.15 fell _ her
0.15 fill
0.15 fit on
0.15 friend text
0.15 gave _ #
0.15 gone _ and
0.15 goodbye and
0.15 grandma fell
0.15 groin and
0.15 had _ fit
0.15 had _ last
0.15 hard _ and
0.15 has _ vomit
0.15 have _ cell
0.15 have sickle
0.15 her right
0.15 hes _ weird
0.15 hes throw
0.15 his _ i
0.15 his _ suck
0.15 hour _ have
0.15 hour _ my
0.15 hour i
0.15 i _ sickle
0.15 i might
0.15 im pale
0.15 in _ jaw
0.15 in under
0.15 is _ fever
0.15 is lock
0.15 is off
0.15 is spinn
0.15 it normal
0.15 kid has
0.15 knee replacement
0.15 leg _ turn
0.15 look sunken
0.15 might
0.15 minute and
0.15 mom _ pressure
0.15 mom blood
0.15 my _ but
0.15 my _ like
0.15 my leg
0.15 now _ cant
0.15 numb _ hour
0.15 numb an
0.15 ocean
0.15 of _ clot
0.15 on _ a
0.15 on _ pill
0.15 oxygen
0.15 pain and
0.15 replacement
0.15 rescue
0.15 rescue inhaler
0.15 right _ with
0.15 right rib
0.15 rusty nail
0.15 seizure right
0.15 shaky
0.15 shingl on
0.15 shiver
0.15 shiver _ and
0.15 site
0.15 slipp
0.15 stand up
0.15 stumbl
0.15 suck _ under
0.15 sudden _ its
0.15 than usual
0.15 the groin
0.15 the ocean
0.15 the pill
0.15 the window
0.15 ther _ lot
0.15 three
0.15 time _ minute
0.15 to _ in
0.15 vomit _ is
0.15 vomit green
0.15 week after
0.15 weight
0.15 while i
0.15 wife say
0.15 window and
0.15 with pain
0.15 wont _ me
0.15 worst _ ive
0.14 #99+ shak
0.14 #99+ she
0.14 -contraction
0.14 -contraction -yet
0.14 -day and
0.14 -rib
0.14 -when -she
0.14 <had _ <as
0.14 =curtain_word
0.14 =dizzy
0.14 =line_infected
0.14 =mottled
0.14 =stiff_neck
0.14 ^ _ #
0.14 ^ _ near
0.14 ^ _ she
0.14 ^ _ sudden
0.14 ^ period
0.14 and _ drink
0.14 and _ limp
0.14 and _ nonstop
0.14 and fell
0.14 and havent
0.14 and tight
0.14 arm say
0.14 at _ so
0.14 baby is
0.14 back in
0.14 bare _ and
0.14 be
0.14 been _ of
0.14 bigger
0.14 blotchy
0.14 breastbone _ goe
0.14 bump her
0.14 cant lift
0.14 clas _ my
0.14 clutch
0.14 clutch _ chest
0.14 clutch his
0.14 cold _ clammy
0.14 cut _ arm
0.14 diarrhea _ blood
0.14 droopy
0.14 ever had
0.14 every _ and
0.14 eye _ i
0.14 few _ and
0.14 from my
0.14 have _ temp
0.14 her skin
0.14 hes not
0.14 hiv
0.14 hold
0.14 hot _ the
0.14 i _ drink
0.14 i _ i
0.14 i havent
0.14 im _ chemo
0.14 in _ side
0.14 inhaler
0.14 is _ her
0.14 is _ to
0.14 is gone
0.14 it to
0.14 its purple
0.14 ive _ had
0.14 knife _ my
0.14 last _ my
0.14 last night
0.14 lie
0.14 life _ on
0.14 me _ and
0.14 my _ broke
0.14 my _ twice
0.14 my knee
0.14 my own
0.14 neck fever
0.14 night #11+
0.14 no -contraction
0.14 no _ -yet
0.14 noseble
0.14 not sure
0.14 now _ a
0.14 of _ antidepressant
0.14 of _ eye
0.14 of _ shak
0.14 on _ finger
0.14 own
0.14 own spit
0.14 pee _ look
0.14 popp _ and
0.14 see well
0.14 shak _ and
0.14 she _ out
0.14 she keep
0.14 she pass
0.14 since morn
0.14 skin _ blotchy
0.14 sleep and
0.14 so thirsty
0.14 stiff _ fever
0.14 stopp _ two
0.14 sure
0.14 swallow _ own
0.14 that
0.14 the mountain
0.14 to go
0.14 toddler with
0.14 ton
0.14 ton of
0.14 took _ my
0.14 viagra
0.14 wake her
0.14 warfarin and
0.14 weak _ cant
0.14 wife _ is
0.14 wife has
0.14 woke _ and
0.13 #11+ _ my
0.13 #99+
0.13 -diaper _ yesterday
0.13 -in _ -day
0.13 =throat_side
0.13 ^ _ drink
0.13 ^ _ inhaler
0.13 ^ diarrhea
0.13 ^ face
0.13 ^ swallow
0.13 addison
0.13 after every
0.13 an _ after
0.13 and _ havent
0.13 and _ soak
0.13 and keep
0.13 at light
0.13 baby _ -had
0.13 been _ hour
0.13 belly _ is
0.13 bp #99+
0.13 breast
0.13 burn and
0.13 cant _ even
0.13 close
0.13 crazy and
0.13 day _ of
0.13 did
0.13 down _ since
0.13 drink two
0.13 dropp the
0.13 even water
0.13 fast
0.13 fast _ her
0.13 fast _ his
0.13 ghana
0.13 go back
0.13 grandma _ her
0.13 had the
0.13 half my
0.13 hand _ a
0.13 her hip
0.13 hernia _ and
0.13 hes super
0.13 hes wheez
0.13 his neck
0.13 hold my
0.13 i _ hold
0.13 i _ sparkl
0.13 im see
0.13 im sweat
0.13 is _ red
0.13 is _ stiff
0.13 is breath
0.13 jaw is
0.13 kid
0.13 kid got
0.13 like #
0.13 most in
0.13 my _ ate
0.13 my breath
0.13 my face
0.13 my inhaler
0.13 my metformin
0.13 narcan
0.13 on _ leg
0.13 outlet and
0.13 pain _ around
0.13 pain start
0.13 period _ heavy
0.13 poop is
0.13 pregnant _ my
0.13 ripp _ in
0.13 salad
0.13 she _ deep
0.13 she got
0.13 shorter
0.13 since _ woke
0.13 smile is
0.13 start _ new
0.13 start a
0.13 stiff _ cant
0.13 stiff i
0.13 struggl
0.13 struggl _ breathe
0.13 struggl to
0.13 temp _ #11+
0.13 that goe
0.13 the dose
0.13 throat hurt
0.13 throw _ and
0.13 tight _ im
0.13 to move
0.13 tv and
0.13 up _ breath
0.13 up i
0.13 vaginal
0.13 vision went
0.13 vomit all
0.13 vomit blood
0.13 week _ the
0.13 went _ my
0.13 yesterday and
0.12 -him
0.12 -i _ -him
0.12 =eye_area
0.12 =limb_injury
0.12 ^ _ ankle
0.12 ^ _ popp
0.12 ^ his
0.12 ^ ive
0.12 ^ poop
0.12 a glas
0.12 all _ a
0.12 also
0.12 and _ bug
0.12 and _ green
0.12 and _ move
0.12 and _ swell
0.12 and all
0.12 and goe
0.12 and hasnt
0.12 ankle is
0.12 away with
0.12 being
0.12 bleed with
0.12 burn
0.12 by _ and
0.12 cant _ cough
0.12 cant _ fever
0.12 cant _ light
0.12 chest feel
0.12 cold _ white
0.12 down _ the
0.12 ear is
0.12 face _ swell
0.12 faint _ she
0.12 football
0.12 for _ back
0.12 from _ chainsaw
0.12 go _ in
0.12 gummi
0.12 has terrible
0.12 head _ and
0.12 heart _ slow
0.12 heart wont
0.12 heavy and
0.12 horrible
0.12 i _ weight
0.12 im _ on
0.12 im soak
0.12 in _ day
0.12 in _ im
0.12 is _ hard
0.12 is _ has
0.12 it come
0.12 its _ a
0.12 left _ my
0.12 left leg
0.12 leg _ numb
0.12 life in
0.12 limp and
0.12 lower _ tummy
0.12 mixed _ and
0.12 my _ come
0.12 my _ rib
0.12 my _ testicle
0.12 night _ now
0.12 night and
0.12 nose _ been
0.12 nose has
0.12 now his
0.12 of _ after
0.12 of _ sudden
0.12 ok but
0.12 old _ breath
0.12 one eye
0.12 pregnant with
0.12 pump
0.12 rac and
0.12 right _ belly
0.12 right tummy
0.12 say it
0.12 she _ breathe
0.12 she stand
0.12 shiver with
0.12 side _ her
0.12 sinu
0.12 six
0.12 slow down
0.12 stand _ her
0.12 stop cough
0.12 sudden _ cant
0.12 sudden i
0.12 sugar read
0.12 swollen _ a
0.12 terrible _ pain
0.12 terrible belly
0.12 the _ out
0.12 the _ pain
0.12 the arm
0.12 to
0.12 wheez _ short
0.12 woke _ with
0.12 wont slow
0.12 wrote a
0.12 xanax
0.11 # _ along
0.11 -# _ and
0.11 =postpartum_smell
0.11 ^ _ baby
0.11 ^ _ birth
0.11 ^ _ deliver
0.11 ^ _ flutter
0.11 ^ _ shock
0.11 ^ _ way
0.11 ^ stopp
0.11 a _ went
0.11 after that
0.11 ago _ of
0.11 along
0.11 amaz
0.11 and _ can
0.11 and _ on
0.11 because i
0.11 boy is
0.11 by my
0.11 came _ of
0.11 can keep
0.11 cant look
0.11 cant touch
0.11 chin to
0.11 choke
0.11 cold _ sweaty
0.11 cold and
0.11 confus _ her
0.11 croup
0.11 deeper
0.11 dizzy
0.11 done
0.11 even _ down
0.11 face _ and
0.11 feel amaz
0.11 fell off
0.11 fever _ back
0.11 feverish and
0.11 for _ last
0.11 four year
0.11 from _ period
0.11 got kick
0.11 has _ rash
0.11 he look
0.11 her _ hand
0.11 hernia popp
0.11 hes real
0.11 hes still
0.11 hot _ dry
0.11 husband _ his
0.11 i _ amaz
0.11 i _ awful
0.11 i _ look
0.11 i deliver
0.11 i feel
0.11 in _ left
0.11 is _ hot
0.11 is pale
0.11 is stuck
0.11 it _ me
0.11 keep _ his
0.11 keep _ water
0.11 keep even
0.11 leg _ i
0.11 leg _ shorter
0.11 lid
0.11 lift her
0.11 like _ is
0.11 lithium
0.11 lithium and
0.11 month along
0.11 move _ right
0.11 muffl
0.11 muscl
0.11 my _ from
0.11 my _ has
0.11 my _ head
0.11 my _ while
0.11 newborn _ a
0.11 now _ shak
0.11 now _ up
0.11 of _ throat
0.11 pain _ by
0.11 palm and
0.11 pill at
0.11 popp _ its
0.11 red eye
0.11 right eye
0.11 say his
0.11 sharp chest
0.11 she _ hold
0.11 she shiver
0.11 slic _ hand
0.11 slic my
0.11 someth is
0.11 start by
0.11 stuck _ me
0.11 sudden sharp
0.11 the
0.11 the belly
0.11 the head
0.11 time _ take
0.11 tip
0.11 to use
0.11 tonsil out
0.11 too _ for
0.11 use _ on
0.11 what the
0.11 wife _ been
0.11 yellow i
0.11 yesterday _ i
0.11 yesterday for
0.11 yo _ fever
0.1 # diabetic
0.1 #99+ _ is
0.1 #99+ _ shak
0.1 -i
0.1 -when -i
0.1 <a <kid
0.1 <covid
0.1 <had <covid
0.1 <kid
0.1 =bruising
0.1 =kidney_disease
0.1 =sting
0.1 ^ _ nut
0.1 ^ _ open
0.1 ^ _ speech
0.1 ^ sometim
0.1 a _ aid
0.1 an ear
0.1 and _ his
0.1 and _ shak
0.1 and skin
0.1 and swell
0.1 arm _ heavy
0.1 baby _ evil
0.1 cant _ without
0.1 contrast
0.1 contrast dye
0.1 dad _ off
0.1 dad fell
0.1 drive
0.1 evil
0.1 eye _ skin
0.1 fine but
0.1 first time
0.1 flush
0.1 for _ first
0.1 four
0.1 grease
0.1 had a
0.1 half _ face
0.1 have _ pain
0.1 have chest
0.1 her belly
0.1 her speech
0.1 hes _ vomit
0.1 hes pale
0.1 hes sweat
0.1 i _ bitten
0.1 i _ want
0.1 i wipe
0.1 im breath
0.1 irregular
0.1 is _ i
0.1 is evil
0.1 is slurr
0.1 is tingl
0.1 its just
0.1 knee surgery
0.1 ladder and
0.1 last week
0.1 lot and
0.1 many pill
0.1 my _ again
0.1 my _ skin
0.1 my boy
0.1 my feet
0.1 my scalp
0.1 myself and
0.1 newborn
0.1 night _ keep
0.1 now _ throw
0.1 nowhere and
0.1 of _ #11+
0.1 pencil
0.1 postpartum and
0.1 puff
0.1 put on
0.1 right arm
0.1 room
0.1 say _ baby
0.1 severe _ pain
0.1 she _ throw
0.1 sister
0.1 skin turn
0.1 so _ she
0.1 so swollen
0.1 speech _ slurr
0.1 stepp _ a
0.1 still i
0.1 stung
0.1 surgery _ week
0.1 swallow _ my
0.1 swollen _ and
0.1 talk about
0.1 testicle _ so
0.1 testicle _ swollen
0.1 testicle hurt
0.1 that _ on
0.1 that came
0.1 the _ belly
0.1 the dog
0.1 then _ again
0.1 throat _ so
0.1 throat _ turn
0.1 throat hes
0.1 twist
0.1 type _ diabetic
0.1 up the
0.1 was bitten
0.1 week no
0.1 when _ wipe
0.1 wipe
0.1 with sweat
0.1 worst belly
0.1 worst stomach
0.1 wrote _ note
0.1 yellow _ im
0.1 yr old
0.09 ^ _ ate
0.09 ^ _ on
0.09 ^ cirrhosi
0.09 ^ two
0.09 a breath
0.09 a motorcycle
0.09 almost faint
0.09 ammonia and
0.09 and _ burn
0.09 and _ smile
0.09 and cough
0.09 ankl
0.09 are in
0.09 at #11+
0.09 back _ its
0.09 back it
0.09 because
0.09 black _ for
0.09 blood _ is
0.09 bloody _ for
0.09 bottle _ vodka
0.09 breath like
0.09 broke my
0.09 bunch _ oxy
0.09 car accident
0.09 chok _ cant
0.09 crush _ pain
0.09 crush chest
0.09 dangerou
0.09 drink _ no
0.09 feel weird
0.09 fever with
0.09 few day
0.09 foggy
0.09 friend _ too
0.09 get it
0.09 giv
0.09 going _ my
0.09 grandma _ is
0.09 grandma took
0.09 had stomach
0.09 has had
0.09 heart and
0.09 her smile
0.09 hes _ like
0.09 hes _ out
0.09 his _ arm
0.09 his _ hurt
0.09 his hand
0.09 hit _ the
0.09 hit in
0.09 hurt _ eye
0.09 husband was
0.09 i _ bleach
0.09 i _ myself
0.09 i _ vomit
0.09 i _ wake
0.09 im real
0.09 in _ eye
0.09 inhaler _ -help
0.09 is _ dangerou
0.09 is hard
0.09 it _ away
0.09 keep vomit
0.09 lie down
0.09 light hurt
0.09 lip went
0.09 look grey
0.09 look up
0.09 minut ago
0.09 much _ i
0.09 my _ red
0.09 my _ teeth
0.09 my chin
0.09 my wisdom
0.09 now _ real
0.09 of oxy
0.09 of vodka
0.09 one
0.09 one _ for
0.09 out and
0.09 oxy and
0.09 pad _ #11+
0.09 pain _ and
0.09 peanut
0.09 peanut allergy
0.09 rib _ when
0.09 right after
0.09 rubb
0.09 rubb _ left
0.09 see thing
0.09 she _ see
0.09 shoulder
0.09 smoke _ the
0.09 so _ he
0.09 son _ asthma
0.09 son with
0.09 spinn
0.09 stair
0.09 take _ breath
0.09 teeth _ out
0.09 teeth came
0.09 the _ from
0.09 the _ table
0.09 the _ wont
0.09 thi morn
0.09 thing and
0.09 took _ bunch
0.09 what day
0.09 wisdom _ came
0.09 wisdom teeth
0.09 with _ worst
0.09 worse since
0.09 year _ is
0.08 # _ pm
0.08 #11+ wks
0.08 <i <had
0.08 <with
0.08 =heat_exposure
0.08 ^ _ at
0.08 ^ _ dizzy
0.08 ^ _ flu
0.08 ^ _ green
0.08 ^ _ lip
0.08 ^ _ stool
0.08 ^ _ through
0.08 ^ _ too
0.08 ^ breath
0.08 ^ dad
0.08 ^ hurt
0.08 ^ im
0.08 ^ its
0.08 ^ left
0.08 ^ pull
0.08 ^ stung
0.08 ^ toy
0.08 a _ bug
0.08 and _ -peed
0.08 and _ weird
0.08 and _ when
0.08 and hurt
0.08 arm with
0.08 away and
0.08 battery in
0.08 breath so
0.08 bridge
0.08 cant find
0.08 cell
0.08 chok _ the
0.08 chok in
0.08 colostomy
0.08 colostomy bag
0.08 confus _ his
0.08 dog bite
0.08 doubl
0.08 down for
0.08 dye my
0.08 eye _ yesterday
0.08 fami
0.08 fever #99+
0.08 fever _ hes
0.08 gain #
0.08 gain _ pound
0.08 get him
0.08 go _ and
0.08 go _ when
0.08 going _ and
0.08 going _ pas
0.08 has _ pain
0.08 he _ to
0.08 head now
0.08 heart attack
0.08 her _ she
0.08 hes vomit
0.08 him to
0.08 his _ wont
0.08 in _ fight
0.08 in _ for
0.08 its _ up
0.08 kid _ in
0.08 leg went
0.08 mak my
0.08 mom talk
0.08 moved _ the
0.08 my _ back
0.08 my _ popp
0.08 my _ right
0.08 my _ throat
0.08 of _ face
0.08 off and
0.08 oil
0.08 on _ chest
0.08 pain _ her
0.08 pale _ clammy
0.08 runn
0.08 she _ confus
0.08 sickle
0.08 sickle cell
0.08 since lunch
0.08 stomach
0.08 sweaty
0.08 sweaty and
0.08 take warfarin
0.08 that start
0.08 the ladder
0.08 to _ and
0.08 to _ lower
0.08 water _ a
0.08 water for
0.08 with _ right
0.08 yesterday my
0.07 #11+ _ pregnant
0.07 -wait
0.07 =eye_surgery
0.07 =flank_pain
0.07 =no_insulin
0.07 =phlegm
0.07 ^ _ confus
0.07 ^ _ every
0.07 ^ _ out
0.07 ^ _ ran
0.07 ^ crack
0.07 ^ cut
0.07 ^ muscl
0.07 ^ quit
0.07 a _ #
0.07 air
0.07 and _ now
0.07 and _ went
0.07 and bare
0.07 and moved
0.07 arm _ hes
0.07 at home
0.07 burn with
0.07 button _ moved
0.07 button and
0.07 calf _ swollen
0.07 can _ but
0.07 cant _ think
0.07 chill fever
0.07 crack tooth
0.07 crossfit
0.07 day my
0.07 diarrhea and
0.07 drank _ whole
0.07 feel
0.07 fever gett
0.07 for _ bit
0.07 gasoline in
0.07 girlfriend
0.07 grandma _ and
0.07 has _ throw
0.07 havent _ -all
0.07 hes #11+
0.07 his back
0.07 i _ chest
0.07 i _ it
0.07 i _ pee
0.07 in
0.07 in _ #
0.07 in _ cold
0.07 in _ is
0.07 itch and
0.07 jump
0.07 keep my
0.07 law is
0.07 leg and
0.07 meter
0.07 mouth all
0.07 my _ a
0.07 my _ all
0.07 my apartment
0.07 my nose
0.07 nail _ remover
0.07 no -wait
0.07 of pain
0.07 on _ shin
0.07 polish remover
0.07 proper
0.07 purple spot
0.07 ran _ marathon
0.07 remover
0.07 rib hurt
0.07 round my
0.07 shak _ fever
0.07 she _ pale
0.07 she _ stand
0.07 show
0.07 stand _ straight
0.07 start
0.07 steroid
0.07 stop think
0.07 stove
0.07 testicl
0.07 the kid
0.07 the stair
0.07 the wrong
0.07 to _ the
0.07 tum
0.07 up _ hes
0.07 up proper
0.07 up straight
0.07 vomit _ cant
0.07 wake _ proper
0.07 walk but
0.07 wasp
0.07 we cant
0.07 weak i
0.07 weak she
0.07 week
0.07 were
0.07 with _ on
0.07 with cramp
0.07 with shak
0.06 # hour
0.06 #99+ feet
0.06 -at -all
0.06 -hurt
0.06 <as
0.06 <as <a
0.06 =appendix_said
0.06 =during_effort
0.06 ^ _ blister
0.06 ^ _ calf
0.06 ^ _ kidney
0.06 ^ _ leg
0.06 ^ _ raw
0.06 ^ _ splash
0.06 ^ _ twist
0.06 ^ _ year
0.06 a box
0.06 about #
0.06 actual _ it
0.06 appendix
0.06 back
0.06 blood thinner
0.06 bought
0.06 bp _ #99+
0.06 calf _ sore
0.06 cough _ is
0.06 crack
0.06 dad has
0.06 dripp
0.06 egg
0.06 few _ for
0.06 foot smell
0.06 get _ to
0.06 grind
0.06 hand _ my
0.06 has _ in
0.06 he _ and
0.06 headache _ two
0.06 help my
0.06 hot potato
0.06 i _ letter
0.06 i took
0.06 inside my
0.06 is _ than
0.06 keep ask
0.06 knee is
0.06 leg _ weak
0.06 letter _ my
0.06 letter to
0.06 lift
0.06 lift _ box
0.06 mixed bleach
0.06 my _ button
0.06 my _ who
0.06 my _ year
0.06 never -had
0.06 new medicine
0.06 newborn has
0.06 nose _ is
0.06 off _ roof
0.06 one leg
0.06 out _ it
0.06 out _ my
0.06 oyster
0.06 pain that
0.06 potato
0.06 raw oyster
0.06 roof _ cant
0.06 roof and
0.06 shallow
0.06 sharp _ on
0.06 splash _ my
0.06 spray _ pesticide
0.06 start _ hour
0.06 start an
0.06 stiff neck
0.06 table
0.06 the yard
0.06 thi _ i
0.06 thinner
0.06 up _ lot
0.06 voice _ like
0.06 voice sound
0.06 who _ #11+
0.06 who is
0.06 wrote _ to
0.06 wrote letter
0.05 # _ girl
0.05 -chok
0.05 =leg_feet_swollen
0.05 =no_gas
0.05 ^ _ chill
0.05 ^ _ move
0.05 ^ _ viagra
0.05 ^ gain
0.05 ^ pulse
0.05 ^ watch
0.05 a _ ago
0.05 a _ belly
0.05 a foot
0.05 and _ get
0.05 and _ got
0.05 and blood
0.05 and chest
0.05 and swollen
0.05 ankle _ its
0.05 are _ and
0.05 around my
0.05 at _ store
0.05 belly _ that
0.05 bother me
0.05 bottle is
0.05 breath _ chest
0.05 breath _ yesterday
0.05 but ive
0.05 cant _ the
0.05 cant walk
0.05 cast
0.05 chest _ hurt
0.05 crack _ i
0.05 crack when
0.05 droop and
0.05 face droop
0.05 five minut
0.05 for the
0.05 get wind
0.05 glas _ is
0.05 grill
0.05 has no
0.05 have _ failure
0.05 hi
0.05 himself
0.05 his right
0.05 hit me
0.05 i _ wind
0.05 i stand
0.05 in _ right
0.05 is #99+
0.05 light _ me
0.05 lower
0.05 med
0.05 mom has
0.05 move his
0.05 my _ burn
0.05 my _ hasnt
0.05 my _ heart
0.05 my _ not
0.05 old _ had
0.05 over my
0.05 oxy
0.05 pain ever
0.05 pill
0.05 pill _ is
0.05 pill bottle
0.05 pneumonia
0.05 post
0.05 red poop
0.05 rest
0.05 skin _ yellow
0.05 solid
0.05 stair _ #11+
0.05 stomach burn
0.05 sugar
0.05 swallow my
0.05 the store
0.05 time a
0.05 to _ on
0.05 uti
0.05 vodka and
0.05 white in
0.04 # #
0.04 # _ #11+
0.04 # _ my
0.04 <old
0.04 =co_word
0.04 ^ <he
0.04 ^ _ altitude
0.04 ^ _ are
0.04 ^ _ asthma
0.04 ^ _ bp
0.04 ^ _ breast
0.04 ^ _ hernia
0.04 ^ _ is
0.04 ^ _ may
0.04 ^ _ shrimp
0.04 ^ _ tooth
0.04 ^ _ week
0.04 ^ burn
0.04 ^ hernia
0.04 ^ oxygen
0.04 a bee
0.04 a car
0.04 and bump
0.04 and cramp
0.04 and puffy
0.04 are _ up
0.04 at rest
0.04 beach
0.04 breath _ i
0.04 brought
0.04 by _ bee
0.04 chest _ #
0.04 day _ fever
0.04 electric
0.04 face is
0.04 fever _ with
0.04 fit _ the
0.04 goe _ in
0.04 had _ #
0.04 had _ flu
0.04 have to
0.04 he _ off
0.04 heart _ is
0.04 i near
0.04 is so
0.04 ive _ thi
0.04 just _ in
0.04 just got
0.04 kitchen knife
0.04 lean
0.04 left eye
0.04 mountain
0.04 my _ blood
0.04 my _ bottle
0.04 my _ month
0.04 my _ week
0.04 my asthma
0.04 numb _ the
0.04 oven
0.04 pls
0.04 rash _ a
0.04 rash on
0.04 red _ sore
0.04 round _ belly
0.04 she _ #
0.04 skin look
0.04 smell like
0.04 smoke and
0.04 snow
0.04 son has
0.04 start round
0.04 swell _ the
0.04 the beach
0.04 the lower
0.04 the surgery
0.04 too
0.04 wife _ #
0.04 window
0.04 woman
0.03 # _ cant
0.03 # _ had
0.03 -she
0.03 -tear -when
0.03 -tear _ -she
0.03 =belly_surgery_recent
0.03 =cold_exposure
0.03 ^ _ gett
0.03 ^ _ section
0.03 ^ c
0.03 ^ everyth
0.03 ^ type
0.03 ^ was
0.03 after _ feed
0.03 an
0.03 and _ little
0.03 and _ poop
0.03 and _ vision
0.03 and was
0.03 and white
0.03 apartment
0.03 around
0.03 bleed a
0.03 burger
0.03 climb
0.03 crie in
0.03 cut is
0.03 diaper _ and
0.03 diaper today
0.03 dye
0.03 felt
0.03 fish _ i
0.03 from thi
0.03 goe _ when
0.03 he swallow
0.03 heart race
0.03 his shin
0.03 i _ out
0.03 ill
0.03 is numb
0.03 kidney
0.03 last _ i
0.03 lot _ im
0.03 lupu
0.03 my _ race
0.03 my sugar
0.03 night _ and
0.03 night _ week
0.03 on the
0.03 overdos
0.03 race
0.03 scrotum
0.03 she had
0.03 sip
0.03 snake
0.03 stomach _ for
0.03 the _ talk
0.03 the burn
0.03 the oven
0.03 thi weekend
0.03 today _ is
0.03 turn _ in
0.03 up all
0.03 up more
0.03 walk _ its
0.03 was _ at
0.03 water pill
0.03 week _ i
0.03 weight _ my
0.03 wet _ today
0.03 with an
0.02 #11+ on
0.02 -to
0.02 <#11+ <year
0.02 <he <had
0.02 <he _ <a
0.02 =cough
0.02 =croup_cough
0.02 =hives_all
0.02 ^ _ low
0.02 ^ _ murmur
0.02 ^ _ pee
0.02 ^ _ swallow
0.02 ^ _ used
0.02 ^ had
0.02 ^ on
0.02 ^ skin
0.02 a _ black
0.02 a _ day
0.02 a _ year
0.02 an electric
0.02 and _ lip
0.02 and has
0.02 at soccer
0.02 back _ for
0.02 batteri
0.02 belly _ and
0.02 blood _ my
0.02 blurry
0.02 bump _ head
0.02 chemo _ week
0.02 cough
0.02 eye and
0.02 eye burn
0.02 fever _ #
0.02 go down
0.02 goe down
0.02 got a
0.02 green stuff
0.02 head last
0.02 heart murmur
0.02 her _ because
0.02 hive _ over
0.02 hive all
0.02 hoarse
0.02 i _ two
0.02 i black
0.02 i sit
0.02 i used
0.02 ibuprofen
0.02 is drool
0.02 it _ #99+
0.02 me _ a
0.02 moved to
0.02 murmur
0.02 my _ out
0.02 my shin
0.02 needl
0.02 pink again
0.02 postpartum #
0.02 preg
0.02 say _ fine
0.02 since _ quit
0.02 slic
0.02 sneez and
0.02 stuff like
0.02 swollen _ can
0.02 to _ his
0.02 wake _ feed
0.02 wake to
0.02 wisdom
0.02 work and
0.02 yesterday
0.02 yr
0.02 zoo
0.01 #11+ _ the
0.01 =hypertension
0.01 =sickle_cell
0.01 ?turn
0.01 ^ _ best
0.01 ^ _ uncle
0.01 ^ battery
0.01 ^ foot
0.01 ^ oven
0.01 ^ yellow
0.01 a _ came
0.01 a fever
0.01 about an
0.01 allergic
0.01 anyth down
0.01 are peel
0.01 asked
0.01 baby _ are
0.01 baby not
0.01 best friend
0.01 butt
0.01 drug
0.01 dur
0.01 feel _ i
0.01 feet
0.01 green
0.01 hand #
0.01 hand _ day
0.01 has _ diarrhea
0.01 have chill
0.01 he fell
0.01 he quit
0.01 i _ chill
0.01 i _ to
0.01 i dont
0.01 i leave
0.01 in _ calf
0.01 in my
0.01 in two
0.01 ive _ a
0.01 leave
0.01 letter
0.01 mastectomy
0.01 my _ friend
0.01 my baby
0.01 my best
0.01 my breast
0.01 my colonoscopy
0.01 my foot
0.01 my lip
0.01 of _ #
0.01 on _ long
0.01 skipp
0.01 so _ of
0.01 son _ the
0.01 speech
0.01 start like
0.01 sugar _ #99+
0.01 teen
0.01 ten
0.01 tired and
0.01 to drink
0.01 urine
0.01 vomit _ since
0.01 was _ thi
0.01 yard
-0.01 #11+ _ short
-0.01 =bp_medicine
-0.01 ^ _ bleed
-0.01 ^ _ gas
-0.01 ^ _ isnt
-0.01 ^ _ pulse
-0.01 ^ _ stiff
-0.01 ^ cast
-0.01 ^ chest
-0.01 ^ nail
-0.01 ^ we
-0.01 a _ ball
-0.01 after _ food
-0.01 are _ i
-0.01 bleach _ i
-0.01 breath _ im
-0.01 everyone _ work
-0.01 everyone at
-0.01 feel _ tear
-0.01 feel heavy
-0.01 formula
-0.01 gas in
-0.01 got the
-0.01 hav _ baby
-0.01 her nose
-0.01 his knee
-0.01 hoarse after
-0.01 hurt my
-0.01 its _ and
-0.01 lift a
-0.01 lost _ in
-0.01 machine
-0.01 more phlegm
-0.01 my antidepressant
-0.01 my pulse
-0.01 on _ thinner
-0.01 on blood
-0.01 on day
-0.01 pain _ high
-0.01 pain up
-0.01 painful rash
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 pill _ my
-0.01 pressure _ #11+
-0.01 smell _ in
-0.01 smell gas
-0.01 stiff
-0.01 stopp
-0.01 tear
-0.01 the room
-0.01 the skin
-0.01 three week
-0.01 to walk
-0.01 tonight im
-0.01 under _ rib
-0.01 up _ phlegm
-0.01 up her
-0.01 up high
-0.01 went _ in
-0.01 when _ cough
-0.01 with a
-0.02 # _ a
-0.02 # yo
-0.02 =cast_tight
-0.02 ^ _ cried
-0.02 ^ _ faint
-0.02 ^ _ sicknes
-0.02 ^ _ turn
-0.02 ^ came
-0.02 ^ gave
-0.02 ^ stepp
-0.02 a _ crash
-0.02 a _ he
-0.02 and feel
-0.02 and needl
-0.02 antacid
-0.02 been _ #99+
-0.02 but
-0.02 car crash
-0.02 car door
-0.02 chest _ with
-0.02 come in
-0.02 cough _ and
-0.02 cough blood
-0.02 day it
-0.02 drink and
-0.02 embarass
-0.02 eyelid
-0.02 feet are
-0.02 going _ a
-0.02 got stung
-0.02 i _ clean
-0.02 im #11+
-0.02 im done
-0.02 in _ mountain
-0.02 in our
-0.02 intimacy
-0.02 it was
-0.02 last _ but
-0.02 lock in
-0.02 my
-0.02 my _ off
-0.02 my _ vomit
-0.02 my father
-0.02 my port
-0.02 neck _ the
-0.02 of red
-0.02 peel _ a
-0.02 pin
-0.02 pin _ needl
-0.02 pin and
-0.02 port
-0.02 quit
-0.02 red _ swollen
-0.02 roommate _ a
-0.02 roommate has
-0.02 sat down
-0.02 shovel
-0.02 sicknes
-0.02 the _ after
-0.02 the car
-0.02 the table
-0.02 throat _ fever
-0.02 tight _ i
-0.02 tingl _ i
-0.02 to _ side
-0.02 to one
-0.02 yellow phlegm
-0.03 =red_patch
-0.03 =skin_infection
-0.03 ^ _ diabetic
-0.03 ^ altitude
-0.03 ^ dialysi
-0.03 ^ food
-0.03 ^ lump
-0.03 a _ for
-0.03 a baby
-0.03 a stomach
-0.03 and _ all
-0.03 and _ arm
-0.03 and _ eat
-0.03 and very
-0.03 baby has
-0.03 bark
-0.03 bark cough
-0.03 boy _ vomit
-0.03 cast off
-0.03 come out
-0.03 daughter #11+
-0.03 day _ i
-0.03 diabet and
-0.03 finger _ blue
-0.03 flutter
-0.03 from _ #
-0.03 girl
-0.03 have heart
-0.03 heart _ since
-0.03 heart flutter
-0.03 hip is
-0.03 hurt _ baby
-0.03 im out
-0.03 last
-0.03 last two
-0.03 morn _ one
-0.03 mother
-0.03 mouth sore
-0.03 move it
-0.03 my _ now
-0.03 rate _ #11+
-0.03 rate is
-0.03 rifle
-0.03 scalp
-0.03 seizure _ morn
-0.03 seizure thi
-0.03 shirt
-0.03 shunt
-0.03 stay
-0.03 talk to
-0.03 tampon
-0.03 the _ its
-0.03 the _ leg
-0.03 the _ two
-0.03 threw _ twice
-0.03 time _ day
-0.03 to hurt
-0.03 took a
-0.03 toy
-0.03 two _ ago
-0.03 up _ it
-0.03 up fast
-0.03 up twice
-0.03 what _ i
-0.04 # _ he
-0.04 # d
-0.04 -heart
-0.04 -kick
-0.04 -rac
-0.04 ^ _ cell
-0.04 ^ _ ear
-0.04 ^ _ more
-0.04 ^ _ surgery
-0.04 ^ drank
-0.04 ^ gas
-0.04 ^ hello
-0.04 ^ sickle
-0.04 a headache
-0.04 ach
-0.04 after _ surgery
-0.04 ago im
-0.04 and _ #
-0.04 and _ sleep
-0.04 badly and
-0.04 balance
-0.04 been _ since
-0.04 breath _ #
-0.04 chang
-0.04 chest _ i
-0.04 cold _ and
-0.04 curtain
-0.04 dentur
-0.04 discharge
-0.04 eye vision
-0.04 fever _ wont
-0.04 few
-0.04 forearm
-0.04 gasoline
-0.04 got _ up
-0.04 had
-0.04 headache since
-0.04 hello
-0.04 hit by
-0.04 how many
-0.04 i
-0.04 i _ her
-0.04 i _ is
-0.04 i _ stop
-0.04 inside
-0.04 is hoarse
-0.04 it feel
-0.04 its better
-0.04 like i
-0.04 los
-0.04 los weight
-0.04 more and
-0.04 more out
-0.04 moved
-0.04 my chair
-0.04 my rib
-0.04 my skin
-0.04 my urine
-0.04 of _ at
-0.04 old _ a
-0.04 pressure
-0.04 push it
-0.04 said
-0.04 scar to
-0.04 scooter
-0.04 second
-0.04 shin
-0.04 since can
-0.04 sister had
-0.04 six hour
-0.04 slow
-0.04 smoke _ my
-0.04 smoker
-0.04 soccer
-0.04 son hasnt
-0.04 start _ and
-0.04 t
-0.04 t #
-0.04 t _ d
-0.04 the hot
-0.04 the neck
-0.04 ther _ in
-0.04 thi week
-0.04 to his
-0.04 trampoline
-0.04 voice _ hoarse
-0.04 we do
-0.05 # _ i
-0.05 # _ no
-0.05 #11+ month
-0.05 #11+ yr
-0.05 =back_sciatica
-0.05 =crohns
-0.05 =drank
-0.05 =tia_resolved
-0.05 ^ _ nana
-0.05 ^ _ neighbor
-0.05 ^ _ pain
-0.05 ^ _ scar
-0.05 ^ _ swell
-0.05 ^ _ yr
-0.05 ^ crohn
-0.05 ^ fish
-0.05 ^ head
-0.05 ^ start
-0.05 a _ to
-0.05 after _ fell
-0.05 and belly
-0.05 and it
-0.05 and nausea
-0.05 and they
-0.05 are
-0.05 at _ pool
-0.05 ate someth
-0.05 away
-0.05 blood _ #99+
-0.05 bottom
-0.05 breath _ usual
-0.05 breath than
-0.05 cheek
-0.05 clean
-0.05 crohn
-0.05 day _ have
-0.05 day i
-0.05 every feed
-0.05 failure
-0.05 fish bone
-0.05 from the
-0.05 heart beat
-0.05 heart failure
-0.05 i _ she
-0.05 in #
-0.05 in _ new
-0.05 it
-0.05 last day
-0.05 lower back
-0.05 month and
-0.05 my _ #
-0.05 my _ bone
-0.05 my _ pound
-0.05 my _ was
-0.05 my nana
-0.05 nana
-0.05 neck stiff
-0.05 nose and
-0.05 of _ than
-0.05 of _ when
-0.05 on me
-0.05 oxygen _ say
-0.05 oxygen reader
-0.05 purple _ on
-0.05 reader
-0.05 reader _ #11+
-0.05 reader say
-0.05 runny _ and
-0.05 say #11+
-0.05 sciatica
-0.05 sciatica down
-0.05 the _ spot
-0.05 the heat
-0.05 the last
-0.05 throat _ i
-0.05 took all
-0.05 twice _ and
-0.05 was _ before
-0.05 was _ tv
-0.05 was watch
-0.05 when _ and
-0.06 #
-0.06 -#
-0.06 <ago and
-0.06 <of
-0.06 ?get
-0.06 ^ _ have
-0.06 ^ _ leak
-0.06 ^ _ len
-0.06 ^ _ next
-0.06 ^ calf
-0.06 ^ noseble
-0.06 ^ purple
-0.06 ^ wife
-0.06 a
-0.06 a speech
-0.06 and _ her
-0.06 anyth
-0.06 arm are
-0.06 bad the
-0.06 ball
-0.06 cancer
-0.06 contact len
-0.06 dad _ diabetic
-0.06 daughter got
-0.06 dizzy and
-0.06 edge
-0.06 edge of
-0.06 feel so
-0.06 had _ diarrhea
-0.06 hear the
-0.06 i _ back
-0.06 i _ be
-0.06 i lie
-0.06 im _ out
-0.06 is _ day
-0.06 is real
-0.06 its _ now
-0.06 ive had
-0.06 len
-0.06 line
-0.06 mandoline
-0.06 month old
-0.06 my _ hit
-0.06 my _ hurt
-0.06 my _ thi
-0.06 my newborn
-0.06 next _ my
-0.06 of _ blood
-0.06 of _ cough
-0.06 on _ #
-0.06 one _ a
-0.06 party
-0.06 prednisone
-0.06 quiet
-0.06 rac at
-0.06 rednes
-0.06 rednes is
-0.06 room spin
-0.06 shot
-0.06 small _ on
-0.06 small cut
-0.06 son _ #11+
-0.06 steam
-0.06 steam _ my
-0.06 stop _ bleed
-0.06 surgery on
-0.06 the rednes
-0.06 using
-0.06 want to
-0.06 weed
-0.06 what can
-0.06 when _ lie
-0.06 when _ stand
-0.06 wont _ it
-0.07 # _ from
-0.07 # so
-0.07 #11+ _ right
-0.07 <and <i
-0.07 <attack _ <year
-0.07 =days_many
-0.07 ?call ?for
-0.07 ^ _ hear
-0.07 ^ all
-0.07 ^ faint
-0.07 ^ he
-0.07 ^ one
-0.07 ^ smoke
-0.07 a _ an
-0.07 a _ itchy
-0.07 a _ pink
-0.07 a _ thi
-0.07 after _ a
-0.07 ago my
-0.07 aid clas
-0.07 and _ a
-0.07 and _ bp
-0.07 and _ but
-0.07 and _ some
-0.07 and _ tired
-0.07 and _ up
-0.07 and noth
-0.07 aspirin
-0.07 baby pull
-0.07 belly and
-0.07 bit itchy
-0.07 burn _ on
-0.07 bus
-0.07 check for
-0.07 come _ goe
-0.07 come and
-0.07 come at
-0.07 do _ clean
-0.07 ear and
-0.07 faint _ the
-0.07 father
-0.07 first _ clas
-0.07 front
-0.07 get _ work
-0.07 get off
-0.07 got _ arm
-0.07 had _ pain
-0.07 had thi
-0.07 his arm
-0.07 hurt _ my
-0.07 i _ ?for
-0.07 i _ a
-0.07 i _ ask
-0.07 i clean
-0.07 if i
-0.07 is dry
-0.07 is heavy
-0.07 is spread
-0.07 keep _ up
-0.07 leg _ spread
-0.07 little pink
-0.07 me
-0.07 mov
-0.07 much _ the
-0.07 my _ when
-0.07 my back
-0.07 my shirt
-0.07 neck _ stiff
-0.07 need _ fast
-0.07 next _ #
-0.07 next to
-0.07 nobody
-0.07 of _ for
-0.07 off _ at
-0.07 off work
-0.07 pacemaker _ is
-0.07 pain with
-0.07 quarter _ nine
-0.07 rash _ fever
-0.07 skin _ my
-0.07 so _ that
-0.07 so after
-0.07 son is
-0.07 spot on
-0.07 stomach bug
-0.07 tak a
-0.07 that _ and
-0.07 that come
-0.07 the bus
-0.07 to fast
-0.07 well and
-0.07 when _ pres
-0.07 with diabet
-0.07 without
-0.07 work _ #
-0.07 work at
-0.07 yo girl
-0.08 #11+ and
-0.08 -chest _ -no
-0.08 -fever _ -week
-0.08 -talk
-0.08 <check
-0.08 <ear
-0.08 <her
-0.08 ?are _ ?sign
-0.08 ?if ?someone
-0.08 ?someone
-0.08 ?the ?sign
-0.08 ^ _ about
-0.08 ^ about
-0.08 ^ broke
-0.08 ^ heat
-0.08 ^ rash
-0.08 ^ so
-0.08 a few
-0.08 a mile
-0.08 after surgery
-0.08 and _ bother
-0.08 and _ swollen
-0.08 and bruis
-0.08 and light
-0.08 and watery
-0.08 arm is
-0.08 at _ to
-0.08 bar
-0.08 bee
-0.08 bleed _ a
-0.08 bluish
-0.08 boy _ #
-0.08 breath _ cough
-0.08 can _ send
-0.08 clock
-0.08 coffee and
-0.08 cramp at
-0.08 do ?if
-0.08 do _ ?someone
-0.08 ear _ out
-0.08 ear stick
-0.08 fever for
-0.08 fine _ he
-0.08 for _ had
-0.08 has diabet
-0.08 he _ up
-0.08 his sleep
-0.08 hurt _ wife
-0.08 husband _ off
-0.08 i _ ?if
-0.08 i _ walk
-0.08 i take
-0.08 i wrote
-0.08 is _ today
-0.08 is now
-0.08 itchy _ watery
-0.08 keppra
-0.08 kid ate
-0.08 like tear
-0.08 marfan
-0.08 mile
-0.08 morn _ i
-0.08 my _ in
-0.08 my _ spit
-0.08 my _ test
-0.08 my cast
-0.08 my coworker
-0.08 my flight
-0.08 need _ note
-0.08 note _ work
-0.08 nurse
-0.08 often
-0.08 pulse
-0.08 rac heart
-0.08 ran _ of
-0.08 ran out
-0.08 right _ of
-0.08 smil
-0.08 son _ up
-0.08 sore in
-0.08 stopp _ #
-0.08 surgery cut
-0.08 the _ before
-0.08 the _ for
-0.08 the _ last
-0.08 the _ time
-0.08 the chest
-0.08 throat _ two
-0.08 throat for
-0.08 tongue and
-0.08 two _ no
-0.08 up from
-0.08 wait
-0.08 was _ last
-0.08 will
-0.08 with _ of
-0.08 with _ phlegm
-0.08 work had
-0.08 you send
-0.09 -belly
-0.09 -more
-0.09 <#99+ <what
-0.09 <college
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <do <i
-0.09 <do _ <need
-0.09 <had _ <stroke
-0.09 <i <need
-0.09 <in <college
-0.09 <in _ <what
-0.09 <mom
-0.09 <mom <had
-0.09 <mom _ <a
-0.09 <my <dad
-0.09 <my <mom
-0.09 <pain
-0.09 <pain <last
-0.09 <pain _ <year
-0.09 <what
-0.09 <year _ <was
-0.09 <year _ and
-0.09 ?a _ ?clot
-0.09 ?and
-0.09 ?avoid
-0.09 ?baby
-0.09 ?if _ ?baby
-0.09 ?my ?baby
-0.09 ^ _ <dad
-0.09 ^ _ <mom
-0.09 ^ _ <was
-0.09 ^ _ cousin
-0.09 ^ bleach
-0.09 ^ glucose
-0.09 ^ hand
-0.09 ^ someth
-0.09 ^ tampon
-0.09 ^ thyroid
-0.09 a _ sometim
-0.09 a _ stiff
-0.09 a beat
-0.09 a first
-0.09 a letter
-0.09 a sore
-0.09 after drink
-0.09 all better
-0.09 at _ or
-0.09 at _ week
-0.09 at nine
-0.09 back _ a
-0.09 back _ work
-0.09 beat _ when
-0.09 beat sometim
-0.09 been _ for
-0.09 birth
-0.09 bit stiff
-0.09 c _ #
-0.09 cant _ in
-0.09 coffee doctor
-0.09 cousin
-0.09 day _ christma
-0.09 day before
-0.09 doing
-0.09 drink _ doctor
-0.09 eat _ and
-0.09 fine _ need
-0.09 flu _ week
-0.09 flu last
-0.09 for _ and
-0.09 for three
-0.09 for work
-0.09 get _ bit
-0.09 go _ to
-0.09 hear
-0.09 high _ pressure
-0.09 high blood
-0.09 hik
-0.09 i go
-0.09 im so
-0.09 in one
-0.09 it start
-0.09 its _ bit
-0.09 know my
-0.09 lost _ pound
-0.09 lump in
-0.09 mother is
-0.09 much _ a
-0.09 my _ fell
-0.09 my _ panic
-0.09 my cousin
-0.09 night _ im
-0.09 of _ chest
-0.09 on her
-0.09 palm
-0.09 pass _ for
-0.09 period _ a
-0.09 plan to
-0.09 right _ is
-0.09 should _ eat
-0.09 sit
-0.09 skip _ beat
-0.09 skip a
-0.09 sometim _ i
-0.09 sometim when
-0.09 sore _ runn
-0.09 start thi
-0.09 swollen red
-0.09 thyroid
-0.09 to work
-0.09 today im
-0.09 toddler
-0.09 tomorrow night
-0.09 tooth _ a
-0.09 tummy is
-0.09 usual _ attack
-0.09 usual panic
-0.09 very tired
-0.09 want _ know
-0.09 yo _ sudden
-0.09 yo _ with
-0.09 you _ #
-0.09 you treat
-0.1 # _ tomorrow
-0.1 #11+ with
-0.1 -it
-0.1 <a <miscarriage
-0.1 <a _ <two
-0.1 <five
-0.1 <five <year
-0.1 <five _ <ago
-0.1 <had <my
-0.1 <had _ <miscarriage
-0.1 <kidney
-0.1 <miscarriage
-0.1 <miscarriage <two
-0.1 <miscarriage _ <year
-0.1 <my _ <out
-0.1 <out
-0.1 <out <in
-0.1 <out _ <#99+
-0.1 <should
-0.1 <should <i
-0.1 <stroke _ <year
-0.1 <want
-0.1 <want <to
-0.1 =allergen
-0.1 =baby
-0.1 =ulcer_nsaid
-0.1 ?a ?normal
-0.1 ?a _ ?heart
-0.1 ?has
-0.1 ?heart ?rate
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ?rate
-0.1 ^ _ drown
-0.1 ^ _ start
-0.1 ^ boil
-0.1 ^ out
-0.1 ^ temp
-0.1 ^ wednesday
-0.1 a crayon
-0.1 a ride
-0.1 after _ minut
-0.1 along _ has
-0.1 and sneez
-0.1 ankle _ a
-0.1 at _ tomorrow
-0.1 back after
-0.1 badly
-0.1 bit _ no
-0.1 breath _ now
-0.1 breath is
-0.1 breath today
-0.1 burn _ blister
-0.1 can _ come
-0.1 card
-0.1 chest when
-0.1 copd and
-0.1 day at
-0.1 day one
-0.1 drink cold
-0.1 except
-0.1 except friday
-0.1 fever _ a
-0.1 fever _ the
-0.1 fine since
-0.1 for _ headache
-0.1 forever
-0.1 funny
-0.1 got hit
-0.1 grandmother
-0.1 hand are
-0.1 happen
-0.1 he keep
-0.1 headache for
-0.1 hole
-0.1 hour after
-0.1 how _ doe
-0.1 i _ cold
-0.1 i almost
-0.1 i burn
-0.1 i come
-0.1 i gain
-0.1 i pres
-0.1 im _ before
-0.1 insurance card
-0.1 is _ breath
-0.1 is act
-0.1 it ok
-0.1 let
-0.1 long _ a
-0.1 long doe
-0.1 low mood
-0.1 metformin
-0.1 month _ vaccin
-0.1 mood
-0.1 my _ hard
-0.1 my _ woke
-0.1 nail polish
-0.1 needle
-0.1 nervou before
-0.1 nose _ sneez
-0.1 now need
-0.1 of _ today
-0.1 on _ meter
-0.1 on _ shoulder
-0.1 out _ a
-0.1 over _ the
-0.1 over in
-0.1 polish
-0.1 pres
-0.1 said it
-0.1 sex
-0.1 since _ im
-0.1 son woke
-0.1 sore and
-0.1 spread
-0.1 sunburn on
-0.1 surgery
-0.1 swell on
-0.1 th _ #
-0.1 to _ can
-0.1 tooth _ when
-0.1 tooth hurt
-0.1 up his
-0.1 watch tv
-0.1 with _ for
-0.1 writ
-0.1 yesterday im
-0.11 -fever -or
-0.11 -no -trouble
-0.11 <faint <once
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <he
-0.11 <i _ <once
-0.11 <panic
-0.11 <panic <attack
-0.11 <ten
-0.11 <ten <year
-0.11 <ten _ <ago
-0.11 <to _ <panic
-0.11 <was <a
-0.11 =splinter_small
-0.11 =weight_loss
-0.11 ?the _ ?of
-0.11 ?to
-0.11 ^ #99+
-0.11 ^ _ kid
-0.11 ^ _ since
-0.11 ^ _ skin
-0.11 ^ _ up
-0.11 ^ smell
-0.11 a _ a
-0.11 a _ throat
-0.11 a bead
-0.11 all _ my
-0.11 at quarter
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 before noon
-0.11 bruis
-0.11 came _ sudden
-0.11 clean a
-0.11 covid
-0.11 daughter ate
-0.11 day breath
-0.11 day is
-0.11 december #
-0.11 do _ ?call
-0.11 do _ treat
-0.11 for _ control
-0.11 for poison
-0.11 gett worse
-0.11 got _ from
-0.11 got back
-0.11 had knee
-0.11 has _ sore
-0.11 her face
-0.11 i ?call
-0.11 i use
-0.11 ibuprofen _ a
-0.11 in _ hot
-0.11 is _ me
-0.11 is _ thi
-0.11 is on
-0.11 jump off
-0.11 ladder
-0.11 left side
-0.11 me _ the
-0.11 mom _ a
-0.11 my _ itch
-0.11 my finger
-0.11 my headache
-0.11 number _ i
-0.11 number _ poison
-0.11 number do
-0.11 of heart
-0.11 off _ bridge
-0.11 old put
-0.11 on sudden
-0.11 out _ insulin
-0.11 poison control
-0.11 pressure _ #99+
-0.11 put _ bead
-0.11 right lower
-0.11 stair _ the
-0.11 stair at
-0.11 steak
-0.11 sting
-0.11 stomach pain
-0.11 store
-0.11 swollen _ i
-0.11 tired _ after
-0.11 to _ next
-0.11 treat
-0.11 up a
-0.11 use
-0.11 want it
-0.11 what number
-0.11 work in
-0.11 xarelto
-0.11 year _ put
-0.12 # _ late
-0.12 #11+ tomorrow
-0.12 -or _ -pain
-0.12 <a <fever
-0.12 <and <it
-0.12 <attack _ <#99+
-0.12 <do
-0.12 <drink
-0.12 <drink _ <year
-0.12 <fever
-0.12 <had _ <fever
-0.12 <heart _ <in
-0.12 <i <stopp
-0.12 <i _ <drink
-0.12 <like
-0.12 <need
-0.12 <stopp
-0.12 <stopp <drink
-0.12 <they
-0.12 <to _ <about
-0.12 <would
-0.12 <would <like
-0.12 <year _ <i
-0.12 ^ _ <stopp
-0.12 ^ _ can
-0.12 ^ _ cough
-0.12 ^ _ morn
-0.12 ^ _ some
-0.12 ^ _ wrist
-0.12 ^ roll
-0.12 advice
-0.12 after soda
-0.12 are safe
-0.12 around #
-0.12 at _ pm
-0.12 bend
-0.12 better now
-0.12 can _ talk
-0.12 chair
-0.12 come
-0.12 d
-0.12 day late
-0.12 disease
-0.12 drink coffee
-0.12 feel _ now
-0.12 fine no
-0.12 for a
-0.12 for five
-0.12 fridge
-0.12 get _ for
-0.12 have _ small
-0.12 i _ coffee
-0.12 i _ fine
-0.12 i _ with
-0.12 in _ toddler
-0.12 itch from
-0.12 itchy eye
-0.12 jaw _ when
-0.12 letter for
-0.12 look purple
-0.12 make _ sleepy
-0.12 me sleepy
-0.12 monday morn
-0.12 my _ on
-0.12 my blood
-0.12 my kid
-0.12 need to
-0.12 no _ -in
-0.12 nut
-0.12 of _ since
-0.12 off _ is
-0.12 once _ night
-0.12 one week
-0.12 panic
-0.12 panic attack
-0.12 period _ #
-0.12 poop
-0.12 quarter past
-0.12 safe _ a
-0.12 side _ while
-0.12 soda
-0.12 stomach _ when
-0.12 swell _ i
-0.12 take #
-0.12 the first
-0.12 the shingl
-0.12 thing
-0.12 to _ when
-0.12 toddler throw
-0.12 twice today
-0.12 want _ kill
-0.12 what vaccin
-0.12 when hungry
-0.12 white _ on
-0.12 you _ my
-0.13 # k
-0.13 #11+ _ girl
-0.13 #11+ _ man
-0.13 #11+ _ monday
-0.13 #99+ for
-0.13 <#99+ _ <i
-0.13 <arm
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <get
-0.13 <my <arm
-0.13 <test
-0.13 =asthma_mild
-0.13 =cramps
-0.13 ?call
-0.13 ?do _ ?prevent
-0.13 ?heart
-0.13 ?sign _ ?a
-0.13 ^ <broke
-0.13 ^ _ itchy
-0.13 ^ _ scalp
-0.13 ^ _ stitch
-0.13 ^ _ test
-0.13 ^ leg
-0.13 a _ breath
-0.13 a coin
-0.13 a couple
-0.13 after bad
-0.13 after i
-0.13 after tomorrow
-0.13 and #
-0.13 arm feel
-0.13 asthma
-0.13 at _ thirty
-0.13 at me
-0.13 at ten
-0.13 back _ sore
-0.13 back hurt
-0.13 blew
-0.13 box
-0.13 breath after
-0.13 breath smell
-0.13 bruis _ i
-0.13 bruis and
-0.13 bypas
-0.13 can _ it
-0.13 coin
-0.13 college
-0.13 couple
-0.13 couple of
-0.13 cramp
-0.13 day _ tomorrow
-0.13 diarrhea _ #
-0.13 doctor _ it
-0.13 doe my
-0.13 eye from
-0.13 far _ are
-0.13 feel _ work
-0.13 first aid
-0.13 first monday
-0.13 fly at
-0.13 gastric
-0.13 gastric bypas
-0.13 giv a
-0.13 has _ eye
-0.13 have high
-0.13 he _ on
-0.13 he took
-0.13 his lip
-0.13 hold _ pee
-0.13 hurt _ he
-0.13 hurt _ out
-0.13 husband _ #11+
-0.13 i _ my
-0.13 i bring
-0.13 i give
-0.13 in _ neck
-0.13 inhaler work
-0.13 itchy scalp
-0.13 its _ again
-0.13 k
-0.13 last _ after
-0.13 long flight
-0.13 man
-0.13 me _ at
-0.13 monday _ december
-0.13 my after
-0.13 my due
-0.13 my son
-0.13 need #
-0.13 need _ new
-0.13 next _ in
-0.13 night after
-0.13 of _ bed
-0.13 of _ thi
-0.13 on
-0.13 on _ the
-0.13 on a
-0.13 on and
-0.13 or _ on
-0.13 play _ drink
-0.13 play and
-0.13 puffy
-0.13 rash _ blister
-0.13 she _ up
-0.13 shock _ the
-0.13 shot do
-0.13 should _ bring
-0.13 streak
-0.13 stuff _ my
-0.13 the _ an
-0.13 the _ rd
-0.13 tomorrow _ the
-0.13 two
-0.13 typ
-0.13 went to
-0.13 white _ inside
-0.13 who _ i
-0.13 yo man
-0.14 # _ has
-0.14 # _ need
-0.14 # _ on
-0.14 # of
-0.14 #99+ over
-0.14 -on
-0.14 -pain -no
-0.14 <a <stroke
-0.14 <bender
-0.14 <bender <last
-0.14 <bender _ <month
-0.14 <died <of
-0.14 <fender
-0.14 <fender <bender
-0.14 <fender _ <last
-0.14 <my _ <died
-0.14 <my _ <was
-0.14 <stroke
-0.14 ?an
-0.14 ?are ?the
-0.14 ?is ?an
-0.14 ?mean
-0.14 ?what _ ?an
-0.14 ?what _ ?the
-0.14 ^ <fender
-0.14 ^ _ <bender
-0.14 ^ _ <last
-0.14 ^ _ crack
-0.14 ^ _ flight
-0.14 ^ _ friday
-0.14 ^ _ time
-0.14 ^ before
-0.14 ^ pump
-0.14 ^ saturday
-0.14 a dentist
-0.14 a toy
-0.14 after bean
-0.14 an erection
-0.14 and _ an
-0.14 and _ from
-0.14 any time
-0.14 arm _ a
-0.14 back to
-0.14 because of
-0.14 before _ tomorrow
-0.14 better when
-0.14 can _ exercise
-0.14 cramp _ #
-0.14 day _ week
-0.14 day for
-0.14 dec _ th
-0.14 detergent
-0.14 detergent itchy
-0.14 did _ lot
-0.14 exercise
-0.14 fast before
-0.14 fine just
-0.14 flos
-0.14 for _ mild
-0.14 for week
-0.14 from #
-0.14 from _ detergent
-0.14 from _ screen
-0.14 from _ to
-0.14 had _ and
-0.14 had pneumonia
-0.14 hand _ swollen
-0.14 heal nice
-0.14 his _ went
-0.14 his heart
-0.14 hold his
-0.14 how _ should
-0.14 i _ down
-0.14 i _ for
-0.14 i exercise
-0.14 i flos
-0.14 i skip
-0.14 is _ now
-0.14 is too
-0.14 license
-0.14 maybe
-0.14 me with
-0.14 mild rash
-0.14 much
-0.14 my _ surgery
-0.14 my lower
-0.14 my toe
-0.14 new _ itchy
-0.14 new detergent
-0.14 nice
-0.14 no _ -#11+
-0.14 of bed
-0.14 on _ head
-0.14 on dialysi
-0.14 or sunday
-0.14 out _ bed
-0.14 painful blister
-0.14 poop _ i
-0.14 pushup _ when
-0.14 pushup hurt
-0.14 quarter to
-0.14 rash _ new
-0.14 ride
-0.14 same time
-0.14 saturday _ sunday
-0.14 saturday or
-0.14 see the
-0.14 shoulder a
-0.14 since my
-0.14 sleep _ my
-0.14 small red
-0.14 sneez _ day
-0.14 sometime next
-0.14 son _ off
-0.14 son fell
-0.14 start today
-0.14 take _ blood
-0.14 teeth and
-0.14 the _ when
-0.14 they
-0.14 thur #
-0.14 to #99+
-0.14 tomorrow _ #
-0.14 tummy
-0.14 under my
-0.14 up _ nose
-0.14 watery
-0.14 week what
-0.14 what _ is
-0.14 when _ flos
-0.14 when _ skip
-0.14 when she
-0.15 # _ monday
-0.15 #11+ _ a
-0.15 #11+ day
-0.15 -and -no
-0.15 -bladder
-0.15 -fever just
-0.15 -leg
-0.15 -of -breath
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <a <baby
-0.15 <a _ <last
-0.15 <baby
-0.15 <fine
-0.15 <had _ <heart
-0.15 <once
-0.15 ?do _ ?know
-0.15 ?labor
-0.15 ^ _ -bleed
-0.15 ^ _ face
-0.15 ^ _ lower
-0.15 ^ _ under
-0.15 ^ since
-0.15 a _ dizzy
-0.15 a _ heartburn
-0.15 a _ is
-0.15 a long
-0.15 all night
-0.15 allergic _ cat
-0.15 amoxicillin
-0.15 and _ feet
-0.15 and dizzy
-0.15 bandaid _ fine
-0.15 bit _ after
-0.15 bit sore
-0.15 boat
-0.15 bother
-0.15 burp _ lot
-0.15 burp a
-0.15 can _ play
-0.15 com in
-0.15 crie _ i
-0.15 crie when
-0.15 day now
-0.15 dizzy _ boat
-0.15 dog _ on
-0.15 eat _ play
-0.15 faint when
-0.15 far away
-0.15 fine can
-0.15 flight next
-0.15 foot
-0.15 foot while
-0.15 for _ day
-0.15 for two
-0.15 fri
-0.15 garden no
-0.15 glass thing
-0.15 goe away
-0.15 hes eat
-0.15 hiccup _ lot
-0.15 hiccup a
-0.15 how to
-0.15 hurt in
-0.15 husband leg
-0.15 i _ #99+
-0.15 i _ him
-0.15 i _ night
-0.15 i _ one
-0.15 i last
-0.15 i start
-0.15 i test
-0.15 it burn
-0.15 it rain
-0.15 just _ up
-0.15 knee _ when
-0.15 light bother
-0.15 little heartburn
-0.15 little red
-0.15 long _ next
-0.15 me at
-0.15 monday _ #11+
-0.15 more
-0.15 my mother
-0.15 next available
-0.15 next checkup
-0.15 no _ -and
-0.15 no _ -of
-0.15 number for
-0.15 of next
-0.15 on boat
-0.15 or _ for
-0.15 pain on
-0.15 past _ on
-0.15 pill _ day
-0.15 red spot
-0.15 roll
-0.15 sat
-0.15 scar itch
-0.15 shower
-0.15 since _ birth
-0.15 sweet
-0.15 take _ pill
-0.15 the _ checkup
-0.15 the _ tomorrow
-0.15 the birth
-0.15 the number
-0.15 to cat
-0.15 to eat
-0.15 to fly
-0.15 took two
-0.15 tv _ fine
-0.15 tv its
-0.15 tylenol _ my
-0.15 vaccin _ i
-0.15 vaccin do
-0.15 was on
-0.15 watch _ its
-0.15 we had
-0.15 week _ better
-0.15 when _ rain
-0.15 when it
-0.15 when the
-0.15 with pus
-0.15 wont eat
-0.15 yesterday _ bit
-0.15 yesterday a
-0.16 #11+ pm
-0.16 #99+ chill
-0.16 -#11+
-0.16 -at
-0.16 -ear
-0.16 <attack <in
-0.16 <gallbladder
-0.16 =kidney_stone
-0.16 ?a _ ?in
-0.16 ?fever ?in
-0.16 ?fever _ ?a
-0.16 ?in ?a
-0.16 ?of ?a
-0.16 ^ _ -pain
-0.16 ^ _ drain
-0.16 ^ _ free
-0.16 ^ contact
-0.16 ^ cough
-0.16 ^ green
-0.16 ^ mom
-0.16 ^ my
-0.16 ^ quarter
-0.16 ^ ripp
-0.16 ^ runny
-0.16 ^ shaky
-0.16 a toilet
-0.16 after
-0.16 and _ together
-0.16 and blurry
-0.16 and ibuprofen
-0.16 back at
-0.16 bed for
-0.16 before christma
-0.16 bp med
-0.16 but _ can
-0.16 can _ use
-0.16 cant _ out
-0.16 chew
-0.16 cold hand
-0.16 constipat _ three
-0.16 cough since
-0.16 dizzy when
-0.16 doctor said
-0.16 down my
-0.16 drool a
-0.16 eye itchy
-0.16 fever _ two
-0.16 for _ in
-0.16 glas _ wine
-0.16 good now
-0.16 got his
-0.16 had _ replacement
-0.16 had diarrhea
-0.16 half
-0.16 hand _ when
-0.16 have _ blood
-0.16 he _ fine
-0.16 heavier
-0.16 heavier _ usual
-0.16 heavier than
-0.16 hes _ now
-0.16 how _ bleach
-0.16 husband _ a
-0.16 i _ high
-0.16 i _ tylenol
-0.16 ibuprofen together
-0.16 in december
-0.16 iron
-0.16 is _ with
-0.16 it _ hurt
-0.16 keep _ when
-0.16 knee _ #
-0.16 monday _ #
-0.16 much bleach
-0.16 my _ med
-0.16 my _ sleep
-0.16 my new
-0.16 my shoulder
-0.16 next _ what
-0.16 nose cough
-0.16 of _ with
-0.16 of wine
-0.16 ok with
-0.16 old has
-0.16 on _ foot
-0.16 referral
-0.16 regular
-0.16 replacement #
-0.16 roof
-0.16 runny _ cough
-0.16 salty
-0.16 should a
-0.16 son eye
-0.16 spider
-0.16 stomach _ after
-0.16 sudden _ headache
-0.16 swell _ little
-0.16 swim
-0.16 take _ for
-0.16 take tylenol
-0.16 teen sleep
-0.16 the nurse
-0.16 thing _ blurry
-0.16 thing are
-0.16 three day
-0.16 time
-0.16 tinnitu
-0.16 tired from
-0.16 together
-0.16 took _ bp
-0.16 tylenol and
-0.16 up _ stuff
-0.16 wart
-0.16 week when
-0.16 which _ are
-0.17 # at
-0.17 # p
-0.17 <# <year
-0.17 <a <heart
-0.17 <a _ <attack
-0.17 <a _ <in
-0.17 <about
-0.17 <an
-0.17 <heart <attack
-0.17 <i <used
-0.17 =throat_sore
-0.17 ?can ?i
-0.17 ?do ?you
-0.17 ?do _ ?treat
-0.17 ?from
-0.17 ?how ?can
-0.17 ?how _ ?you
-0.17 ?treat
-0.17 ?treat ?a
-0.17 ?you ?treat
-0.17 ?you _ ?a
-0.17 ^ _ <used
-0.17 ^ _ head
-0.17 ^ _ scrape
-0.17 ^ _ the
-0.17 ^ chang
-0.17 ^ hi
-0.17 ^ red
-0.17 ^ some
-0.17 a _ form
-0.17 a _ on
-0.17 a checkup
-0.17 a colonoscopy
-0.17 a fortnight
-0.17 after _ concert
-0.17 and _ ache
-0.17 and _ fever
-0.17 and a
-0.17 and runny
-0.17 are _ common
-0.17 are cold
-0.17 are itchy
-0.17 are your
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 before exam
-0.17 before my
-0.17 bit swollen
-0.17 bled _ little
-0.17 bled a
-0.17 blood _ check
-0.17 bp
-0.17 bp _ over
-0.17 but no
-0.17 chest lift
-0.17 chest start
-0.17 clas
-0.17 cough _ my
-0.17 disease and
-0.17 ear pop
-0.17 eye _ itchy
-0.17 fever of
-0.17 flutter a
-0.17 fortnight
-0.17 get dizzy
-0.17 got her
-0.17 he scream
-0.17 hi _ basical
-0.17 hi so
-0.17 i _ dizzy
-0.17 i _ food
-0.17 i ran
-0.17 in _ heat
-0.17 is _ after
-0.17 last _ of
-0.17 level
-0.17 little after
-0.17 little when
-0.17 lot
-0.17 my _ lift
-0.17 my pee
-0.17 my temp
-0.17 need _ batteri
-0.17 need more
-0.17 new _ prescription
-0.17 no -trouble
-0.17 no _ -breath
-0.17 off _ scooter
-0.17 on _ knee
-0.17 over the
-0.17 p
-0.17 pill _ today
-0.17 pop _ i
-0.17 pop when
-0.17 pregnant _ a
-0.17 pressure check
-0.17 pull up
-0.17 pus
-0.17 red _ in
-0.17 red _ on
-0.17 scrape _ my
-0.17 scrape on
-0.17 sepsi
-0.17 should _ get
-0.17 side hurt
-0.17 side is
-0.17 skin _ the
-0.17 so basical
-0.17 stand _ too
-0.17 take _ the
-0.17 take in
-0.17 th at
-0.17 time _ #
-0.17 tomorrow morn
-0.17 too fast
-0.17 up _ #
-0.17 up _ fast
-0.17 water _ my
-0.17 we have
-0.17 week _ and
-0.17 what _ your
-0.17 what are
-0.17 with her
-0.18 # c
-0.18 # in
-0.18 #11+ _ #11+
-0.18 #11+ h
-0.18 -blood -no
-0.18 -blood _ -fever
-0.18 -in -day
-0.18 -later
-0.18 -later -than
-0.18 -no -fever
-0.18 -poop -in
-0.18 -poop _ -#
-0.18 -than
-0.18 -today
-0.18 <can
-0.18 <can <i
-0.18 <fami
-0.18 <i <faint
-0.18 <in _ <fami
-0.18 <my <fami
-0.18 <run
-0.18 <run <in
-0.18 <run _ <my
-0.18 <was <#11+
-0.18 <was _ <year
-0.18 =asthma
-0.18 =getting_worse
-0.18 =smoker
-0.18 ?a ?fever
-0.18 ?can _ ?cause
-0.18 ?cause
-0.18 ?cause ?chest
-0.18 ?cause _ ?pain
-0.18 ?fever
-0.18 ?know _ ?my
-0.18 ?stres ?cause
-0.18 ?stres _ ?chest
-0.18 ?therapist
-0.18 ^ #
-0.18 ^ _ -later
-0.18 ^ _ <son
-0.18 ^ _ food
-0.18 ^ _ sugar
-0.18 ^ _ thur
-0.18 ^ _ yesterday
-0.18 ^ baby
-0.18 ^ car
-0.18 ^ early
-0.18 ^ from
-0.18 ^ i
-0.18 ^ neck
-0.18 ^ nervou
-0.18 a _ c
-0.18 a _ small
-0.18 a one
-0.18 adult
-0.18 after _ all
-0.18 after _ at
-0.18 after _ flight
-0.18 after feed
-0.18 after stand
-0.18 all _ at
-0.18 all _ pill
-0.18 all my
-0.18 and _ at
-0.18 and _ nose
-0.18 and _ want
-0.18 ankl _ a
-0.18 are tight
-0.18 at _ h
-0.18 both side
-0.18 but the
-0.18 couple _ day
-0.18 day _ im
-0.18 day _ work
-0.18 doctor told
-0.18 double dose
-0.18 ear pain
-0.18 eczema
-0.18 every _ hour
-0.18 feel a
-0.18 finger _ cold
-0.18 first _ of
-0.18 for adult
-0.18 gain
-0.18 get _ of
-0.18 h
-0.18 had it
-0.18 have _ disease
-0.18 heart skip
-0.18 heater
-0.18 hurt _ i
-0.18 i _ all
-0.18 i _ up
-0.18 i fell
-0.18 i hit
-0.18 in _ shoe
-0.18 in law
-0.18 it _ bleed
-0.18 it for
-0.18 itchy _ from
-0.18 keep anyth
-0.18 keep gett
-0.18 last friday
-0.18 law
-0.18 long day
-0.18 lump
-0.18 monkey
-0.18 monkey bar
-0.18 month _ roll
-0.18 mother _ law
-0.18 mother in
-0.18 muscle
-0.18 my _ skip
-0.18 my a
-0.18 need _ reschedule
-0.18 nervou about
-0.18 night cant
-0.18 no -later
-0.18 no _ -than
-0.18 no _ -today
-0.18 noon _ weekend
-0.18 noon tomorrow
-0.18 numb _ i
-0.18 of day
-0.18 of insulin
-0.18 off _ ladder
-0.18 old roll
-0.18 on _ hand
-0.18 on _ lip
-0.18 on weekend
-0.18 one _ old
-0.18 one year
-0.18 play soccer
-0.18 pressure is
-0.18 reschedule
-0.18 safe _ pregnancy
-0.18 screen _ day
-0.18 screen all
-0.18 space
-0.18 space heater
-0.18 spill
-0.18 sprain
-0.18 stand _ day
-0.18 stand all
-0.18 sting _ my
-0.18 th of
-0.18 thank
-0.18 the _ friday
-0.18 the _ yesterday
-0.18 thi is
-0.18 to reschedule
-0.18 toe hurt
-0.18 told me
-0.18 tomorrow at
-0.18 tripp
-0.18 vitamin d
-0.18 vomit _ feed
-0.18 vomit every
-0.18 which _ do
-0.18 white spot
-0.18 wind _ the
-0.18 wind on
-0.19 # _ like
-0.19 # or
-0.19 -spot
-0.19 <i _ <a
-0.19 <it <was
-0.19 =joint_hot
-0.19 =tetanus_due
-0.19 ?for ?a
-0.19 ^ _ cream
-0.19 ^ _ ligament
-0.19 ^ _ long
-0.19 ^ _ should
-0.19 ^ _ stone
-0.19 ^ _ toe
-0.19 ^ shampoo
-0.19 a _ fever
-0.19 a deep
-0.19 a stroke
-0.19 about the
-0.19 after _ in
-0.19 after _ no
-0.19 all _ now
-0.19 and _ walk
-0.19 and weak
-0.19 at _ movie
-0.19 ball and
-0.19 bloat after
-0.19 cant do
-0.19 check in
-0.19 click _ i
-0.19 click when
-0.19 day _ the
-0.19 day from
-0.19 dec #
-0.19 deep breath
-0.19 drank a
-0.19 eye itch
-0.19 eyelid _ a
-0.19 feet hurt
-0.19 flight
-0.19 for kid
-0.19 from _ on
-0.19 get _ on
-0.19 get out
-0.19 glass _ me
-0.19 have _ headache
-0.19 he _ chok
-0.19 hear aid
-0.19 hes fine
-0.19 how _ is
-0.19 how _ water
-0.19 how long
-0.19 i am
-0.19 i burp
-0.19 im _ now
-0.19 is _ good
-0.19 it _ to
-0.19 jaw click
-0.19 jaw pain
-0.19 kidney _ pain
-0.19 kidney stone
-0.19 last _ hour
-0.19 ligament
-0.19 long
-0.19 low back
-0.19 me out
-0.19 mild _ on
-0.19 mild cramp
-0.19 mine
-0.19 much _ should
-0.19 much water
-0.19 my _ bump
-0.19 my _ work
-0.19 nausea _ diarrhea
-0.19 need _ glass
-0.19 new glass
-0.19 new one
-0.19 notice
-0.19 notice my
-0.19 now just
-0.19 one _ like
-0.19 pimple _ my
-0.19 scrape
-0.19 send
-0.19 sensitive
-0.19 should _ drink
-0.19 skin on
-0.19 small hernia
-0.19 so _ my
-0.19 son bump
-0.19 son want
-0.19 spin
-0.19 start _ a
-0.19 stone
-0.19 stone pain
-0.19 stubb toe
-0.19 surgery _ is
-0.19 swollen _ with
-0.19 take _ deep
-0.19 ten to
-0.19 throw _ for
-0.19 up for
-0.19 vomit diarrhea
-0.19 water _ i
-0.19 water should
-0.19 wed
-0.19 week _ can
-0.19 week _ next
-0.19 what shot
-0.19 with _ runny
-0.19 with burn
-0.19 you _ the
-0.2 # year
-0.2 #99+ _ #
-0.2 #99+ before
-0.2 -blister
-0.2 -chest
-0.2 -chest -pain
-0.2 -the
-0.2 -trouble -breath
-0.2 <from
-0.2 <i _ <to
-0.2 <in <my
-0.2 <two <year
-0.2 =deaf_sudden
-0.2 ?clot
-0.2 ?i _ ?if
-0.2 ?if ?my
-0.2 ?know ?if
-0.2 ?my
-0.2 ^ _ -chest
-0.2 ^ _ dog
-0.2 ^ _ finger
-0.2 ^ _ grandma
-0.2 ^ _ grandmother
-0.2 ^ _ gum
-0.2 ^ _ hasnt
-0.2 ^ _ last
-0.2 ^ _ throat
-0.2 ^ _ toddler
-0.2 ^ as
-0.2 ^ athlet
-0.2 ^ blood
-0.2 ^ box
-0.2 ^ dec
-0.2 ^ three
-0.2 a _ sore
-0.2 a ladder
-0.2 a small
-0.2 a snake
-0.2 after driv
-0.2 and _ around
-0.2 and have
-0.2 arm from
-0.2 as _ as
-0.2 as possible
-0.2 baby _ #
-0.2 bandaid on
-0.2 breath _ when
-0.2 cant _ on
-0.2 come _ tomorrow
-0.2 confus today
-0.2 crie _ -tear
-0.2 crie without
-0.2 dizzy _ a
-0.2 drop
-0.2 exercis
-0.2 feel _ otherwise
-0.2 feel the
-0.2 fell _ a
-0.2 fingernail
-0.2 first thing
-0.2 from _ chair
-0.2 full
-0.2 glucose
-0.2 good for
-0.2 hand is
-0.2 he _ his
-0.2 heart _ when
-0.2 hes #
-0.2 his _ thi
-0.2 i talk
-0.2 in january
-0.2 instead
-0.2 is _ #11+
-0.2 is _ bad
-0.2 is _ next
-0.2 it _ two
-0.2 its a
-0.2 knee
-0.2 late _ that
-0.2 leg from
-0.2 my grandma
-0.2 my grandmother
-0.2 my sister
-0.2 nervou _ my
-0.2 night at
-0.2 no -blister
-0.2 no -chest
-0.2 of december
-0.2 on _ eyelid
-0.2 on _ skin
-0.2 on coffee
-0.2 on friday
-0.2 out tomorrow
-0.2 past _ tomorrow
-0.2 past nine
-0.2 patient
-0.2 possible
-0.2 rash and
-0.2 refill of
-0.2 shin _ the
-0.2 shin on
-0.2 sleep till
-0.2 the _ one
-0.2 the exam
-0.2 thirsty
-0.2 till noon
-0.2 toddler fell
-0.2 tongue _ coffee
-0.2 twenty
-0.2 weird _ my
-0.2 wet
-0.2 what _ are
-0.2 what _ number
-0.2 without -tear
-0.2 work _ me
-0.2 worse
-0.21 # _ over
-0.21 #99+ _ lunch
-0.21 -after
-0.21 -in -the
-0.21 -smell
-0.21 <had
-0.21 <when _ <was
-0.21 =many_days
-0.21 =period_usual
-0.21 ?a ?stroke
-0.21 ?it
-0.21 ^ _ anxiety
-0.21 ^ _ appt
-0.21 ^ _ available
-0.21 ^ _ back
-0.21 ^ _ check
-0.21 ^ _ from
-0.21 ^ _ thursday
-0.21 ^ both
-0.21 ^ bruise
-0.21 ^ forgot
-0.21 a _ last
-0.21 a bad
-0.21 about my
-0.21 ache _ mov
-0.21 after swimm
-0.21 and _ gett
-0.21 any tip
-0.21 are blurry
-0.21 at _ no
-0.21 at the
-0.21 available
-0.21 between #
-0.21 bled
-0.21 bp is
-0.21 breath when
-0.21 but _ feel
-0.21 but its
-0.21 can eat
-0.21 cat
-0.21 check appointment
-0.21 contagiou
-0.21 cooki
-0.21 dad _ a
-0.21 day _ -fever
-0.21 ear feel
-0.21 eve morn
-0.21 every _ for
-0.21 fail
-0.21 far
-0.21 fly _ #11+
-0.21 for
-0.21 for _ month
-0.21 forgot
-0.21 girl sudden
-0.21 had my
-0.21 hard on
-0.21 headache _ work
-0.21 heart was
-0.21 his _ at
-0.21 i _ eat
-0.21 i put
-0.21 is _ normal
-0.21 it _ work
-0.21 juice
-0.21 last _ all
-0.21 leg feel
-0.21 mild _ throat
-0.21 mild sore
-0.21 month
-0.21 my _ chok
-0.21 my _ no
-0.21 my _ smell
-0.21 no -problem
-0.21 on _ day
-0.21 on _ thumb
-0.21 on _ watch
-0.21 opening
-0.21 over _ bed
-0.21 over _ holiday
-0.21 pound _ the
-0.21 pound over
-0.21 prescription expir
-0.21 quit _ and
-0.21 say i
-0.21 shingl
-0.21 side stitch
-0.21 sock
-0.21 spicy food
-0.21 stiff in
-0.21 sunburn _ my
-0.21 take a
-0.21 thanksgiv
-0.21 tired after
-0.21 to _ her
-0.21 to know
-0.21 toddler has
-0.21 tylenol _ ibuprofen
-0.21 up hes
-0.21 uti and
-0.21 was rac
-0.21 week all
-0.21 when _ nervou
-0.21 wine _ dinner
-0.21 with dinner
-0.21 work _ the
-0.21 would _ a
-0.21 yo
-0.22 # _ the
-0.22 #11+ _ morn
-0.22 #11+ thi
-0.22 -bleed
-0.22 -dizzines
-0.22 <ago <and
-0.22 <have
-0.22 <to <have
-0.22 <used _ <have
-0.22 <year _ <and
-0.22 =cancer_history
-0.22 =left_ribs
-0.22 =morning_sickness
-0.22 ?are ?sign
-0.22 ?are _ ?of
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?if
-0.22 ?pain
-0.22 ?what _ ?a
-0.22 ?what _ ?sign
-0.22 ^ _ -headache
-0.22 ^ _ i
-0.22 ^ _ mosquito
-0.22 ^ _ pop
-0.22 ^ a
-0.22 ^ bump
-0.22 ^ burp
-0.22 ^ half
-0.22 ^ stuffy
-0.22 a _ up
-0.22 a month
-0.22 a note
-0.22 a swollen
-0.22 after milk
-0.22 and _ still
-0.22 and off
-0.22 ankle and
-0.22 around it
-0.22 ask about
-0.22 at #99+
-0.22 at _ and
-0.22 before lunch
-0.22 between a
-0.22 bleach safe
-0.22 bump _ fine
-0.22 bump feel
-0.22 can _ fly
-0.22 can walk
-0.22 chat
-0.22 chopp onion
-0.22 coffee table
-0.22 december #11+
-0.22 difference
-0.22 difference _ a
-0.22 difference between
-0.22 dizzy _ i
-0.22 finger chopp
-0.22 food down
-0.22 form
-0.22 from monday
-0.22 green _ eat
-0.22 green after
-0.22 green snot
-0.22 had _ before
-0.22 hand shake
-0.22 has _ runny
-0.22 hike
-0.22 hurt _ garden
-0.22 i _ so
-0.22 i fly
-0.22 keep food
-0.22 little _ i
-0.22 morn sicknes
-0.22 my _ chopp
-0.22 my _ throw
-0.22 my cheek
-0.22 my ear
-0.22 my lab
-0.22 my poop
-0.22 nail
-0.22 nausea
-0.22 no -bleed
-0.22 note for
-0.22 off a
-0.22 off when
-0.22 old _ every
-0.22 on _ elbow
-0.22 on _ off
-0.22 once after
-0.22 park
-0.22 scar
-0.22 sick
-0.22 small _ feel
-0.22 small bump
-0.22 snot
-0.22 sore on
-0.22 the _ between
-0.22 the _ small
-0.22 the bed
-0.22 the coffee
-0.22 the difference
-0.22 tired of
-0.22 to _ about
-0.22 to quit
-0.22 tooth _ in
-0.22 tooth com
-0.22 up _ a
-0.22 vacation
-0.22 week _ january
-0.22 week _ monday
-0.22 what _ difference
-0.22 when should
-0.22 where do
-0.22 wrong
-0.22 wrong chat
-0.22 yo _ painful
-0.23 # thi
-0.23 # to
-0.23 #11+ _ nausea
-0.23 #11+ normal
-0.23 -at -#
-0.23 <faint
-0.23 <grandma <pass
-0.23 <grandma _ <away
-0.23 <pass
-0.23 <pass <away
-0.23 =every_day
-0.23 =nodes
-0.23 =shingles
-0.23 ?i ?know
-0.23 ?know
-0.23 ^ _ <faint
-0.23 ^ _ doctor
-0.23 ^ _ growl
-0.23 ^ _ had
-0.23 ^ _ night
-0.23 ^ _ past
-0.23 ^ _ plan
-0.23 ^ _ son
-0.23 ^ _ weekend
-0.23 ^ bad
-0.23 ^ cold
-0.23 ^ hoarse
-0.23 ^ hot
-0.23 ^ stye
-0.23 ^ tiny
-0.23 a _ around
-0.23 a sunburn
-0.23 a week
-0.23 after eat
-0.23 after garden
-0.23 ankle
-0.23 are big
-0.23 at work
-0.23 babi
-0.23 bit _ blood
-0.23 blood _ pill
-0.23 breakup
-0.23 bug
-0.23 coaster
-0.23 day
-0.23 dim
-0.23 dose
-0.23 drink
-0.23 drink fine
-0.23 dry _ in
-0.23 every day
-0.23 from _ at
-0.23 get pregnant
-0.23 gland
-0.23 go _ the
-0.23 got dizzy
-0.23 growl
-0.23 gum _ a
-0.23 half past
-0.23 hand in
-0.23 he play
-0.23 headache _ day
-0.23 heat
-0.23 help a
-0.23 i smoke
-0.23 ibuprofen for
-0.23 is #
-0.23 is itchy
-0.23 just _ back
-0.23 my ankle
-0.23 on _ face
-0.23 on _ one
-0.23 on _ roller
-0.23 pain _ fever
-0.23 pain for
-0.23 pressure pill
-0.23 recycle
-0.23 roller
-0.23 roller coaster
-0.23 safe in
-0.23 schedul
-0.23 shin _ soccer
-0.23 shin at
-0.23 slight headache
-0.23 stomach after
-0.23 stomach growl
-0.23 stye on
-0.23 take
-0.23 take _ metformin
-0.23 the movie
-0.23 the next
-0.23 thi month
-0.23 thick
-0.23 to _ #11+
-0.23 to _ pregnant
-0.23 tummy ache
-0.23 wake _ at
-0.23 yo _ a
-0.24 #11+ _ ago
-0.24 #99+ play
-0.24 -swell
-0.24 <my <son
-0.24 <son
-0.24 =gum_only
-0.24 =ringing_ears
-0.24 ?i ?prevent
-0.24 ?prevent
-0.24 ?say
-0.24 ^ _ -swell
-0.24 ^ _ checkup
-0.24 ^ _ mouth
-0.24 ^ _ stung
-0.24 ^ _ take
-0.24 ^ canker
-0.24 ^ heart
-0.24 ^ sometime
-0.24 ^ tummy
-0.24 a _ my
-0.24 a _ since
-0.24 a nurse
-0.24 and _ great
-0.24 away _ im
-0.24 between
-0.24 bleed when
-0.24 blood _ the
-0.24 but is
-0.24 canker _ in
-0.24 carpet
-0.24 chest _ sore
-0.24 crie _ night
-0.24 cried
-0.24 day no
-0.24 died _ a
-0.24 ear popp
-0.24 eye rins
-0.24 feb #11+
-0.24 follow up
-0.24 from _ carpet
-0.24 happy
-0.24 heart _ #11+
-0.24 heart _ a
-0.24 i roll
-0.24 i stretch
-0.24 im _ about
-0.24 in _ office
-0.24 in _ week
-0.24 it stopp
-0.24 kill _ at
-0.24 kill it
-0.24 knuckl
-0.24 my _ click
-0.24 my _ itchy
-0.24 my _ rins
-0.24 my _ today
-0.24 my _ twitch
-0.24 my bp
-0.24 my knuckl
-0.24 my toddler
-0.24 new shoe
-0.24 no -swell
-0.24 of _ stroke
-0.24 of thi
-0.24 office
-0.24 onion _ stopp
-0.24 onion it
-0.24 popp _ the
-0.24 popp on
-0.24 pres _ it
-0.24 rate #11+
-0.24 record
-0.24 rins
-0.24 rins it
-0.24 roll _ ankle
-0.24 see _ nurse
-0.24 see fine
-0.24 shampoo
-0.24 shampoo in
-0.24 shock from
-0.24 sometime
-0.24 spit
-0.24 static _ from
-0.24 stitch
-0.24 stopp bleed
-0.24 stubb _ toe
-0.24 stubb my
-0.24 the carpet
-0.24 the clinic
-0.24 throat _ a
-0.24 to _ new
-0.24 tooth
-0.24 tylenol for
-0.24 usual
-0.24 want _ get
-0.24 was _ after
-0.24 week _ when
-0.24 when _ stretch
-0.24 with _ cough
-0.24 you do
-0.25 <# _ <ago
-0.25 <attack
-0.25 <when <i
-0.25 =radiates_leg
-0.25 ?is ?a
-0.25 ?meningiti
-0.25 ^ _ eve
-0.25 ^ _ heart
-0.25 ^ _ knee
-0.25 ^ _ lunch
-0.25 ^ _ shoulder
-0.25 ^ _ spell
-0.25 ^ bee
-0.25 ^ christma
-0.25 ^ lot
-0.25 act up
-0.25 after lift
-0.25 after next
-0.25 after runn
-0.25 and _ side
-0.25 and stuffy
-0.25 are _ for
-0.25 arm _ the
-0.25 baby hasnt
-0.25 baby move
-0.25 best
-0.25 bit _ im
-0.25 bit after
-0.25 by #
-0.25 can _ go
-0.25 christma eve
-0.25 constipat for
-0.25 constipation
-0.25 cough with
-0.25 cramp and
-0.25 cros
-0.25 cros legg
-0.25 day after
-0.25 dizzy for
-0.25 dizzy spell
-0.25 doctor _ me
-0.25 eye hurt
-0.25 faint in
-0.25 for _ year
-0.25 free
-0.25 gett better
-0.25 headache after
-0.25 hunt
-0.25 i _ badly
-0.25 i pull
-0.25 i run
-0.25 i slept
-0.25 just _ the
-0.25 legg
-0.25 like ill
-0.25 little _ no
-0.25 lost my
-0.25 much and
-0.25 my _ beat
-0.25 my _ can
-0.25 my _ for
-0.25 my _ to
-0.25 my first
-0.25 nausea vomit
-0.25 on wednesday
-0.25 past noon
-0.25 school
-0.25 sleep _ the
-0.25 small pimple
-0.25 sore _ my
-0.25 sore _ the
-0.25 spell
-0.25 the _ vaccine
-0.25 too _ and
-0.25 up _ after
-0.25 week _ birth
-0.25 what _ do
-0.25 what should
-0.25 when _ run
-0.25 with _ in
-0.26 #11+ _ #99+
-0.26 ?stroke
-0.26 ?the
-0.26 ^ _ lesson
-0.26 ^ _ stres
-0.26 ^ _ voice
-0.26 ^ _ wait
-0.26 ^ ring
-0.26 ^ tooth
-0.26 ^ tue
-0.26 a #
-0.26 a _ ache
-0.26 a _ it
-0.26 ache before
-0.26 after _ boxe
-0.26 after mov
-0.26 allergi
-0.26 and _ back
-0.26 and _ bend
-0.26 and get
-0.26 baseball
-0.26 boxe
-0.26 computer
-0.26 ear ache
-0.26 feel down
-0.26 feet _ a
-0.26 for _ dog
-0.26 gave _ a
-0.26 hand _ the
-0.26 hoarse _ the
-0.26 hungry _ the
-0.26 hungry all
-0.26 i bump
-0.26 i leak
-0.26 i wear
-0.26 in _ urine
-0.26 in an
-0.26 it _ a
-0.26 it at
-0.26 lesson
-0.26 little _ when
-0.26 mov boxe
-0.26 my jean
-0.26 my meter
-0.26 need my
-0.26 of the
-0.26 on tuesday
-0.26 out _ is
-0.26 pain _ two
-0.26 pee when
-0.26 refill _ my
-0.26 rib _ from
-0.26 sleep _ noon
-0.26 soup
-0.26 spicy
-0.26 spit _ milk
-0.26 spot _ my
-0.26 stabb pain
-0.26 tenni
-0.26 the computer
-0.26 the month
-0.26 the screen
-0.26 the weekend
-0.26 up milk
-0.26 wash it
-0.26 wear
-0.26 week of
-0.26 when _ sneeze
-0.26 winter for
-0.26 yawn _ lot
-0.26 yawn a
-0.27 # _ to
-0.27 # and
-0.27 #99+ #11+
-0.27 ?you
-0.27 ^ _ <my
-0.27 ^ _ could
-0.27 ^ _ hair
-0.27 ^ _ lump
-0.27 ^ _ mother
-0.27 ^ _ peel
-0.27 ^ _ teen
-0.27 ^ _ that
-0.27 ^ allergy
-0.27 ^ gum
-0.27 ^ muscle
-0.27 ^ side
-0.27 ^ would
-0.27 a _ after
-0.27 afternoon
-0.27 allergy
-0.27 and _ blister
-0.27 are _ from
-0.27 are due
-0.27 baby kick
-0.27 bandaid
-0.27 before the
-0.27 boy
-0.27 bruise from
-0.27 cold water
-0.27 cough _ #
-0.27 dont _ why
-0.27 every night
-0.27 eyelid has
-0.27 feel better
-0.27 five day
-0.27 from new
-0.27 from typ
-0.27 glas of
-0.27 gone now
-0.27 grind _ teeth
-0.27 has the
-0.27 i wake
-0.27 in _ throat
-0.27 is _ fine
-0.27 is _ when
-0.27 know why
-0.27 leg cramp
-0.27 lot after
-0.27 mg
-0.27 minut past
-0.27 morn
-0.27 muscle _ in
-0.27 my teen
-0.27 need appt
-0.27 nick
-0.27 nose _ and
-0.27 nose at
-0.27 nose but
-0.27 out _ breath
-0.27 poop _ dark
-0.27 pop
-0.27 pres on
-0.27 roll my
-0.27 season
-0.27 shingl vaccine
-0.27 sore _ after
-0.27 sting on
-0.27 stomach ache
-0.27 sunscreen
-0.27 the lump
-0.27 the safe
-0.27 the week
-0.27 throat and
-0.27 thur
-0.27 to see
-0.27 today but
-0.27 took #
-0.27 took _ mg
-0.27 two tylenol
-0.27 wake _ every
-0.27 want _ see
-0.27 wax
-0.27 when _ the
-0.27 wine with
-0.27 wont _ cry
-0.28 #99+ _ at
-0.28 -any
-0.28 -belly -pain
-0.28 <away
-0.28 <last <month
-0.28 <used
-0.28 <used <to
-0.28 =gums_bleed
-0.28 =itchy_local
-0.28 =strep_like
-0.28 ?do ?i
-0.28 ?sign
-0.28 ?sign ?of
-0.28 ^ _ -fever
-0.28 ^ _ grandfather
-0.28 ^ _ wake
-0.28 ^ _ wax
-0.28 ^ any
-0.28 ^ constipat
-0.28 ^ eye
-0.28 ^ heartburn
-0.28 ^ jock
-0.28 ^ tuesday
-0.28 a _ back
-0.28 a diet
-0.28 a lot
-0.28 ache after
-0.28 aid
-0.28 am _ and
-0.28 at _ #11+
-0.28 bite _ nail
-0.28 bite my
-0.28 cold _ i
-0.28 cry _ i
-0.28 diarrhea twice
-0.28 doe a
-0.28 ear _ and
-0.28 ear wax
-0.28 early
-0.28 every spr
-0.28 feel _ after
-0.28 from garden
-0.28 grandfather
-0.28 gum _ when
-0.28 gum bleed
-0.28 had one
-0.28 husband _ loud
-0.28 i _ breakfast
-0.28 i bite
-0.28 in _ afternoon
-0.28 in _ ear
-0.28 in _ hour
-0.28 it _ when
-0.28 jock
-0.28 jock itch
-0.28 just tired
-0.28 key _ the
-0.28 kid _ a
-0.28 matter
-0.28 me up
-0.28 mild ache
-0.28 my _ at
-0.28 my _ had
-0.28 my calf
-0.28 my eyelid
-0.28 my grandfather
-0.28 my pill
-0.28 my run
-0.28 never
-0.28 no -belly
-0.28 ok to
-0.28 on _ back
-0.28 on _ diet
-0.28 on hot
-0.28 pacemaker check
-0.28 painful _ in
-0.28 same _ alway
-0.28 send my
-0.28 shav cut
-0.28 small bruise
-0.28 snor loud
-0.28 sore arm
-0.28 stuffy _ and
-0.28 the afternoon
-0.28 the flu
-0.28 the holiday
-0.28 two _ from
-0.28 wet diaper
-0.28 what _ a
-0.28 when _ pee
-0.28 year
-0.29 #11+ _ of
-0.29 #11+ yo
-0.29 <i <was
-0.29 <was <#
-0.29 =after_hard_exercise
-0.29 ?make
-0.29 ^ _ allergic
-0.29 ^ _ am
-0.29 ^ _ bump
-0.29 ^ _ foot
-0.29 ^ _ it
-0.29 ^ _ thing
-0.29 ^ _ usual
-0.29 ^ keep
-0.29 ^ pink
-0.29 a refill
-0.29 after birth
-0.29 anytime
-0.29 away in
-0.29 bit red
-0.29 bloat
-0.29 brush
-0.29 bump my
-0.29 cough is
-0.29 dizzy _ throw
-0.29 do _ have
-0.29 drink _ play
-0.29 feel great
-0.29 from sleep
-0.29 gave me
-0.29 has pink
-0.29 heal
-0.29 hes _ fine
-0.29 his appointment
-0.29 i stood
-0.29 i would
-0.29 im allergic
-0.29 in _ apartment
-0.29 iron pill
-0.29 its fine
-0.29 joke
-0.29 leg day
-0.29 month _ with
-0.29 morn stopp
-0.29 my _ are
-0.29 my _ medicine
-0.29 my _ swell
-0.29 my stool
-0.29 noseble _ morn
-0.29 noseble thi
-0.29 not _ -#
-0.29 preeclampsia
-0.29 pregnancy test
-0.29 pregnant _ have
-0.29 pregnant _ need
-0.29 rac _ the
-0.29 real bad
-0.29 runn a
-0.29 scratchy throat
-0.29 skip
-0.29 so _ toddler
-0.29 so my
-0.29 stabb _ in
-0.29 stiff _ sleep
-0.29 stiff _ the
-0.29 stood
-0.29 stood up
-0.29 that normal
-0.29 the bill
-0.29 the shot
-0.29 thi _ im
-0.29 thi _ stopp
-0.29 up _ time
-0.29 vet
-0.29 when _ stood
-0.29 who
-0.29 with _ white
-0.29 you _ it
-0.3 #11+ #
-0.3 #11+ _ boy
-0.3 <in
-0.3 =tooth
-0.3 ?test
-0.3 ?test ?for
-0.3 ?what ?are
-0.3 ^ _ <a
-0.3 ^ _ ?are
-0.3 ^ _ eye
-0.3 ^ _ snor
-0.3 ^ belly
-0.3 ^ right
-0.3 ^ shiver
-0.3 a _ feed
-0.3 a lego
-0.3 a new
-0.3 again
-0.3 am i
-0.3 and _ #99+
-0.3 and _ weight
-0.3 at
-0.3 back _ after
-0.3 beat _ after
-0.3 bite _ over
-0.3 bite all
-0.3 breath _ fine
-0.3 call me
-0.3 chest _ on
-0.3 chip
-0.3 cut _ finger
-0.3 diabet
-0.3 down _ leg
-0.3 fast after
-0.3 feed well
-0.3 fever _ for
-0.3 finger _ onion
-0.3 go to
-0.3 heartburn at
-0.3 her hand
-0.3 hospital
-0.3 i _ about
-0.3 i threw
-0.3 is _ at
-0.3 is it
-0.3 leg _ at
-0.3 lego
-0.3 lil
-0.3 lost
-0.3 mosquito _ all
-0.3 mother _ #11+
-0.3 my _ lol
-0.3 on _ lego
-0.3 on saturday
-0.3 one at
-0.3 over _ leg
-0.3 quarter
-0.3 saw
-0.3 shiver _ the
-0.3 sneez a
-0.3 sore _ and
-0.3 sudden fever
-0.3 swell _ bit
-0.3 the _ was
-0.3 the same
-0.3 think its
-0.3 took his
-0.3 travel
-0.3 up _ night
-0.3 when _ eat
-0.3 yesterday i
-0.31 #11+ #99+
-0.31 -thi
-0.31 =discharge
-0.31 =slept_on
-0.31 =swallowed_thing
-0.31 ?i
-0.31 ?what ?is
-0.31 ^ _ ?is
-0.31 ^ _ all
-0.31 ^ _ follow
-0.31 ^ _ headache
-0.31 ^ _ hour
-0.31 ^ _ love
-0.31 ^ hive
-0.31 ^ let
-0.31 ^ shav
-0.31 ^ uti
-0.31 ^ yawn
-0.31 a pimple
-0.31 baby _ her
-0.31 back _ stiff
-0.31 bruise _ my
-0.31 carry
-0.31 common
-0.31 did a
-0.31 died of
-0.31 doe _ need
-0.31 doe she
-0.31 eat and
-0.31 empty
-0.31 first _ in
-0.31 group
-0.31 had _ cough
-0.31 have been
-0.31 heart rate
-0.31 i did
-0.31 leg _ red
-0.31 like _ when
-0.31 movie
-0.31 muscle in
-0.31 my doctor
-0.31 need _ refill
-0.31 on _ forearm
-0.31 on _ of
-0.31 over _ at
-0.31 pointles
-0.31 pregnant _ it
-0.31 pushup
-0.31 question
-0.31 rash from
-0.31 rate
-0.31 she need
-0.31 side _ the
-0.31 since the
-0.31 splash in
-0.31 support
-0.31 support group
-0.31 swallow _ gum
-0.31 the _ lol
-0.31 the _ paper
-0.31 the new
-0.31 the toilet
-0.31 thi
-0.31 tight _ the
-0.31 tight in
-0.31 toilet paper
-0.31 too much
-0.31 two _ for
-0.31 two week
-0.31 up too
-0.31 vaccin
-0.31 walk _ it
-0.31 walk on
-0.31 when i
-0.31 where _ i
-0.31 wife _ in
-0.31 yesterday _ fine
-0.32 <ago
-0.32 <and
-0.32 <month
-0.32 =nail_word
-0.32 ^ _ bean
-0.32 ^ _ today
-0.32 ^ _ work
-0.32 ^ feel
-0.32 ^ sugar
-0.32 ^ tired
-0.32 ago i
-0.32 and _ dont
-0.32 and drink
-0.32 aunt
-0.32 bee _ my
-0.32 bee stung
-0.32 bleed _ i
-0.32 blister in
-0.32 canker
-0.32 canker sore
-0.32 complain
-0.32 depression
-0.32 for my
-0.32 grandma is
-0.32 hour _ a
-0.32 i _ its
-0.32 is _ little
-0.32 is due
-0.32 is eat
-0.32 just a
-0.32 keep _ down
-0.32 learn
-0.32 learn to
-0.32 love the
-0.32 my _ its
-0.32 my _ want
-0.32 nasal
-0.32 no
-0.32 on _ plane
-0.32 out _ its
-0.32 out for
-0.32 plan
-0.32 plane
-0.32 pull _ his
-0.32 pull _ muscle
-0.32 rain
-0.32 sleep on
-0.32 stung my
-0.32 take _ and
-0.32 the plane
-0.32 to get
-0.32 told
-0.32 try
-0.32 two month
-0.32 up green
-0.32 vision fine
-0.32 when _ my
-0.32 who can
-0.33 # rd
-0.33 <a
-0.33 <heart
-0.33 ^ _ burn
-0.33 ^ _ chest
-0.33 ^ _ disc
-0.33 ^ _ many
-0.33 ^ _ pimple
-0.33 ^ _ shoe
-0.33 ^ coffee
-0.33 ^ just
-0.33 a band
-0.33 a physical
-0.33 after #
-0.33 and _ itch
-0.33 annoy
-0.33 anxiety
-0.33 asthma _ a
-0.33 athlet
-0.33 athlet foot
-0.33 band
-0.33 bean
-0.33 can _ take
-0.33 chin
-0.33 click
-0.33 concert
-0.33 disc
-0.33 disc _ my
-0.33 disc in
-0.33 expir
-0.33 eye are
-0.33 fall out
-0.33 from
-0.33 from _ and
-0.33 headache _ blurry
-0.33 i _ blood
-0.33 i _ ok
-0.33 i _ on
-0.33 i brush
-0.33 i chew
-0.33 is annoy
-0.33 is fall
-0.33 lip _ the
-0.33 lip from
-0.33 mild fever
-0.33 my _ check
-0.33 my _ migraine
-0.33 my _ result
-0.33 my teeth
-0.33 need new
-0.33 no _ -no
-0.33 noon on
-0.33 old _ over
-0.33 on _ table
-0.33 on glas
-0.33 rd
-0.33 shampoo _ my
-0.33 should he
-0.33 suppli
-0.33 take my
-0.33 the concert
-0.33 to _ to
-0.33 usual migraine
-0.33 when _ brush
-0.33 when _ chew
-0.33 which vitamin
-0.34 <in <#99+
-0.34 <last <year
-0.34 <my _ <had
-0.34 <to
-0.34 =contact_lens
-0.34 ?can ?stres
-0.34 ?stres
-0.34 ^ _ ?do
-0.34 ^ _ ?stres
-0.34 ^ _ december
-0.34 ^ _ kill
-0.34 ^ morn
-0.34 ^ shot
-0.34 a _ one
-0.34 a newborn
-0.34 after pizza
-0.34 ankl swell
-0.34 bed
-0.34 bee _ on
-0.34 been _ the
-0.34 bit _ tongue
-0.34 bump
-0.34 burn _ i
-0.34 contact
-0.34 cramp _ night
-0.34 day _ a
-0.34 do i
-0.34 ear _ on
-0.34 earlier
-0.34 eve
-0.34 feed
-0.34 for four
-0.34 game
-0.34 heartburn _ pizza
-0.34 hurt when
-0.34 i kill
-0.34 is broken
-0.34 its swollen
-0.34 my _ start
-0.34 my _ yesterday
-0.34 my watch
-0.34 need an
-0.34 new
-0.34 no _ -problem
-0.34 old _ is
-0.34 pee _ i
-0.34 pill refill
-0.34 problem
-0.34 screen
-0.34 spit _ a
-0.34 threw _ once
-0.34 to _ clinic
-0.34 to a
-0.34 to your
-0.34 trouble
-0.34 up once
-0.34 visit
-0.34 wake me
-0.34 week on
-0.34 where i
-0.34 you have
-0.34 your clinic
-0.35 #11+ _ that
-0.35 #11+ at
-0.35 #11+ is
-0.35 -faint
-0.35 -faint just
-0.35 <#99+
-0.35 <it
-0.35 =scratched
-0.35 ^ _ -faint
-0.35 ^ _ look
-0.35 ^ _ number
-0.35 ^ _ thought
-0.35 ^ _ train
-0.35 ^ _ will
-0.35 ^ sneez
-0.35 ^ static
-0.35 a _ but
-0.35 ac
-0.35 ac is
-0.35 and itchy
-0.35 appointment is
-0.35 as prescrib
-0.35 chicken
-0.35 dizzy on
-0.35 do _ keep
-0.35 eye twitch
-0.35 feel _ baby
-0.35 from sitt
-0.35 get _ in
-0.35 got _ and
-0.35 green poop
-0.35 had _ for
-0.35 hard _ i
-0.35 has an
-0.35 im _ tired
-0.35 in _ chest
-0.35 is _ away
-0.35 is _ since
-0.35 keep _ worse
-0.35 kid swallow
-0.35 make it
-0.35 my _ last
-0.35 my side
-0.35 of january
-0.35 pink _ again
-0.35 prescrib
-0.35 pull a
-0.35 safe to
-0.35 same as
-0.35 shake
-0.35 so tired
-0.35 static
-0.35 static shock
-0.35 swimm
-0.35 the _ at
-0.35 toe
-0.35 toothache
-0.35 twist _ ankle
-0.35 twist my
-0.35 when _ appointment
-0.35 when _ drink
-0.35 when will
-0.35 will _ feel
-0.35 wind
-0.35 wont bend
-0.35 would
-0.36 #11+ th
-0.36 #99+ _ fine
-0.36 <#
-0.36 <was
-0.36 =cold_outside
-0.36 =unprotected_sex
-0.36 ^ _ #99+
-0.36 ^ _ coffee
-0.36 ^ _ grind
-0.36 ^ _ temp
-0.36 ^ got
-0.36 ^ pregnancy
-0.36 ^ threw
-0.36 ^ wind
-0.36 a mild
-0.36 and _ gone
-0.36 and _ help
-0.36 and pink
-0.36 as alway
-0.36 bleach to
-0.36 congestion
-0.36 controll
-0.36 crayon
-0.36 eye _ from
-0.36 feel good
-0.36 from _ cold
-0.36 grind my
-0.36 hour _ now
-0.36 hour from
-0.36 how much
-0.36 i _ over
-0.36 i _ thi
-0.36 i grind
-0.36 i quit
-0.36 i sneeze
-0.36 in _ car
-0.36 is _ over
-0.36 itchy and
-0.36 key
-0.36 leg on
-0.36 lunch
-0.36 my gum
-0.36 my key
-0.36 new year
-0.36 on _ lower
-0.36 on _ toe
-0.36 second _ i
-0.36 second when
-0.36 shoe
-0.36 sneeze
-0.36 stye
-0.36 twinge
-0.36 wine
-0.37 # ish
-0.37 #11+ _ after
-0.37 #11+ pound
-0.37 #99+ but
-0.37 -#11+ -week
-0.37 =ear_pain
-0.37 =panic_known
-0.37 =sinus_long
-0.37 ?one
-0.37 ^ <grandma
-0.37 ^ _ glass
-0.37 ^ _ kick
-0.37 ^ _ streak
-0.37 ^ _ twitch
-0.37 ^ _ wrote
-0.37 ^ rib
-0.37 ^ tickle
-0.37 a _ bruise
-0.37 a _ i
-0.37 about _ can
-0.37 after _ it
-0.37 after coffee
-0.37 allergic to
-0.37 appt
-0.37 burp after
-0.37 chest _ a
-0.37 christma
-0.37 cut _ a
-0.37 dec
-0.37 died
-0.37 dry skin
-0.37 feet _ in
-0.37 fly
-0.37 get _ when
-0.37 hair
-0.37 im _ with
-0.37 is dark
-0.37 is stiff
-0.37 lab
-0.37 lower leg
-0.37 my _ ache
-0.37 my _ bleed
-0.37 my palm
-0.37 play fine
-0.37 punch
-0.37 stool _ hard
-0.37 swollen since
-0.37 the cold
-0.37 tickle _ my
-0.37 tickle in
-0.37 to _ smok
-0.37 today _ ok
-0.37 toe is
-0.37 toilet
-0.37 when _ see
-0.37 with white
-0.38 # _ after
-0.38 #11+ hour
-0.38 -or
-0.38 <grandma
-0.38 =about_self
-0.38 =flu_bad
-0.38 =refuses
-0.38 ?do
-0.38 ?how ?do
-0.38 ^ _ -blood
-0.38 ^ _ brand
-0.38 ^ _ bug
-0.38 ^ _ eyelid
-0.38 ^ _ for
-0.38 ^ _ jaw
-0.38 ^ _ quit
-0.38 ^ _ smoke
-0.38 ^ it
-0.38 ^ little
-0.38 ^ low
-0.38 ^ today
-0.38 a muscle
-0.38 and _ cranky
-0.38 and _ nail
-0.38 and bloat
-0.38 and tired
-0.38 as
-0.38 brand
-0.38 bring
-0.38 burn when
-0.38 but i
-0.38 by _ mosquito
-0.38 cough in
-0.38 cranky
-0.38 face _ swollen
-0.38 feet swell
-0.38 heart pound
-0.38 hoop
-0.38 is _ in
-0.38 is low
-0.38 it itch
-0.38 it safe
-0.38 like to
-0.38 lil when
-0.38 low fever
-0.38 mosquito _ it
-0.38 mosquito and
-0.38 muscle _ my
-0.38 my _ need
-0.38 no -numbnes
-0.38 of _ month
-0.38 of _ yesterday
-0.38 old _ #99+
-0.38 on his
-0.38 pain going
-0.38 prescription
-0.38 seem confus
-0.38 she swallow
-0.38 smok and
-0.38 the #11+
-0.38 the _ no
-0.38 thi _ is
-0.38 train
-0.38 tv
-0.38 warm
-0.38 when _ he
-0.38 when im
-0.38 would _ to
-0.38 yes
-0.39 # _ at
-0.39 -week
-0.39 <had <a
-0.39 =stye
-0.39 ^ _ aunt
-0.39 ^ _ monday
-0.39 ^ _ new
-0.39 ^ _ tuesday
-0.39 ^ feet
-0.39 ^ last
-0.39 ^ lost
-0.39 ^ no
-0.39 ^ sunburn
-0.39 ^ the
-0.39 all day
-0.39 am #11+
-0.39 back is
-0.39 battery _ my
-0.39 beat fast
-0.39 bleed #
-0.39 bleed _ week
-0.39 bump his
-0.39 can _ get
-0.39 can _ see
-0.39 daycare
-0.39 dizzy _ the
-0.39 dog is
-0.39 end _ the
-0.39 feb
-0.39 fever _ #99+
-0.39 first
-0.39 garden
-0.39 heart _ fast
-0.39 i drink
-0.39 light _ #
-0.39 light bleed
-0.39 look yellow
-0.39 me _ headache
-0.39 mosquito _ on
-0.39 my _ aid
-0.39 my _ late
-0.39 my ankl
-0.39 my aunt
-0.39 my hear
-0.39 my team
-0.39 nose
-0.39 old had
-0.39 team
-0.39 tue
-0.39 while pregnant
-0.4 # pill
-0.4 <when
-0.4 ^ friday
-0.4 ^ stubb
-0.4 all the
-0.4 and _ red
-0.4 breath on
-0.4 do
-0.4 gain weight
-0.4 get _ and
-0.4 give _ a
-0.4 got _ on
-0.4 has _ cold
-0.4 i pee
-0.4 im nervou
-0.4 les
-0.4 medicine
-0.4 night
-0.4 no -pain
-0.4 noon
-0.4 of _ pain
-0.4 or
-0.4 pee is
-0.4 pregnancy _ is
-0.4 rash with
-0.4 red warm
-0.4 stubb
-0.4 the door
-0.4 took my
-0.4 warm and
-0.4 will i
-0.4 wrist hurt
-0.41 # _ boy
-0.41 #11+ #11+
-0.41 -headache
-0.41 =three_days
-0.41 ^ _ a
-0.41 ^ _ bill
-0.41 ^ _ cramp
-0.41 ^ _ phone
-0.41 ^ _ side
-0.41 ^ _ thi
-0.41 ^ _ thirty
-0.41 ^ _ with
-0.41 ^ for
-0.41 ^ spider
-0.41 ^ stiff
-0.41 back _ from
-0.41 better
-0.41 bill is
-0.41 flu
-0.41 hair _ fall
-0.41 holiday
-0.41 i _ do
-0.41 i call
-0.41 i read
-0.41 is _ from
-0.41 itch
-0.41 kick in
-0.41 lump _ my
-0.41 nest
-0.41 nine
-0.41 no -headache
-0.41 pimple on
-0.41 see a
-0.41 since _ night
-0.41 since last
-0.41 stretch
-0.41 the neighbor
-0.41 these
-0.41 till
-0.41 week _ its
-0.42 # on
-0.42 <i
-0.42 =tonsils_out
-0.42 ^ ?how
-0.42 ^ _ feet
-0.42 ^ _ rate
-0.42 ^ at
-0.42 ^ itchy
-0.42 ^ where
-0.42 after _ on
-0.42 between period
-0.42 book
-0.42 burn _ tongue
-0.42 burp
-0.42 daughter _ her
-0.42 due in
-0.42 going around
-0.42 has _ bad
-0.42 heartburn after
-0.42 i eat
-0.42 in winter
-0.42 migraine
-0.42 my _ get
-0.42 my appointment
-0.42 my phone
-0.42 my tooth
-0.42 no _ just
-0.42 old _ his
-0.42 safety
-0.42 swell a
-0.42 swell in
-0.42 threw up
-0.42 tongue on
-0.42 tonsil
-0.42 water in
-0.42 weigh
-0.43 -numbnes
-0.43 -trouble
-0.43 =takes_daily
-0.43 ?are
-0.43 ^ _ itch
-0.43 ^ _ much
-0.43 ^ _ pill
-0.43 ^ _ two
-0.43 ^ pee
-0.43 ^ wrong
-0.43 am
-0.43 and _ heartburn
-0.43 bit
-0.43 breath fine
-0.43 but didnt
-0.43 cough for
-0.43 day _ with
-0.43 dinner
-0.43 dog has
-0.43 feel _ today
-0.43 feel weak
-0.43 glas
-0.43 help with
-0.43 ish
-0.43 look _ a
-0.43 meal
-0.43 morning
-0.43 my thumb
-0.43 no _ -or
-0.43 on _ arm
-0.43 past
-0.43 schedule
-0.43 shav
-0.43 son _ his
-0.43 was out
-0.44 # mo
-0.44 -monday
-0.44 ^ <had
-0.44 ^ _ ankl
-0.44 ^ paper
-0.44 ^ tonight
-0.44 a _ cough
-0.44 a counselor
-0.44 after lunch
-0.44 and pee
-0.44 at _ gym
-0.44 back ache
-0.44 been feel
-0.44 counselor
-0.44 eye wash
-0.44 feel _ for
-0.44 from _ pillow
-0.44 it _ and
-0.44 its _ out
-0.44 loose
-0.44 loose stool
-0.44 made my
-0.44 mo
-0.44 mom _ #11+
-0.44 my glass
-0.44 my insurance
-0.44 on _ baby
-0.44 on _ rug
-0.44 once last
-0.44 paper cut
-0.44 pillow
-0.44 red hot
-0.44 rug
-0.44 slept badly
-0.44 the rug
-0.44 tired _ the
-0.44 to #
-0.44 too short
-0.44 watch
-0.44 when he
-0.44 yawn
-0.45 ?how _ ?i
-0.45 ^ _ hit
-0.45 ^ _ or
-0.45 a _ when
-0.45 a baseball
-0.45 bag
-0.45 brown
-0.45 cant _ still
-0.45 cant sit
-0.45 crie
-0.45 didnt
-0.45 fell _ his
-0.45 half _ hour
-0.45 half an
-0.45 i _ after
-0.45 i need
-0.45 my _ the
-0.45 since _ i
-0.45 sit still
-0.45 stool is
-0.45 summer
-0.45 swollen gland
-0.45 thi cold
-0.45 thi job
-0.45 what help
-0.45 wood
-0.46 #11+ _ want
-0.46 #11+ am
-0.46 ?of
-0.46 ^ <i
-0.46 ^ back
-0.46 ^ insulin
-0.46 feel _ bit
-0.46 from pollen
-0.46 in pregnancy
-0.46 is fine
-0.46 lower _ is
-0.46 my _ died
-0.46 my elbow
-0.46 no -cough
-0.46 on my
-0.46 physical
-0.46 result
-0.46 son got
-0.46 when can
-0.47 -tuesday
-0.47 =hearing
-0.47 ^ #11+
-0.47 ^ _ almost
-0.47 ^ _ minut
-0.47 ^ tomorrow
-0.47 a _ off
-0.47 a streak
-0.47 back _ going
-0.47 body
-0.47 dot
-0.47 gas
-0.47 get
-0.47 going down
-0.47 hair is
-0.47 hiccup
-0.47 hungry
-0.47 is _ month
-0.47 kid _ the
-0.47 make me
-0.47 out _ #
-0.47 pain _ down
-0.47 saturday
-0.47 streak _ blood
-0.47 streak of
-0.47 the _ pill
-0.47 the _ th
-0.47 your
-0.48 # th
-0.48 ^ _ scratch
-0.48 ^ bit
-0.48 ^ gassy
-0.48 a second
-0.48 ask
-0.48 bit of
-0.48 ear
-0.48 for _ second
-0.48 give me
-0.48 is my
-0.48 is pregnant
-0.48 later
-0.48 like that
-0.48 me a
-0.48 next month
-0.48 now _ then
-0.48 on _ stair
-0.48 once in
-0.48 pee _ lot
-0.48 pee a
-0.48 side _ pain
-0.48 to clean
-0.48 up _ last
-0.48 week from
-0.48 with _ cold
-0.49 # _ #
-0.49 # pm
-0.49 ^ _ ache
-0.49 ^ _ between
-0.49 ^ _ feel
-0.49 ^ _ little
-0.49 ^ _ need
-0.49 ^ _ you
-0.49 ^ doe
-0.49 ^ lip
-0.49 ^ need
-0.49 ^ toothache
-0.49 a _ short
-0.49 a cherry
-0.49 and _ fine
-0.49 cherry
-0.49 date
-0.49 dog
-0.49 driv
-0.49 elbow in
-0.49 eye _ in
-0.49 insurance
-0.49 it _ #
-0.49 its gone
-0.49 my _ wash
-0.49 not -sleep
-0.49 period is
-0.49 sore throat
-0.49 swallow _ cherry
-0.49 toddler _ a
-0.49 vitamin with
-0.49 was _ on
-0.49 we _ a
-0.49 when
-0.5 ^ _ yo
-0.5 ^ ten
-0.5 a day
-0.5 are puffy
-0.5 diaper
-0.5 get a
-0.5 had _ fever
-0.5 help
-0.5 how
-0.5 hurt his
-0.5 in march
-0.5 is _ bit
-0.5 little
-0.5 march
-0.5 mild headache
-0.5 numb _ from
-0.5 off _ week
-0.5 rash _ my
-0.5 sign
-0.5 soap
-0.5 stiff from
-0.5 stress
-0.5 stuffy nose
-0.5 thi cough
-0.5 when _ i
-0.51 -of
-0.51 -problem
-0.51 -symptom
-0.51 ?about
-0.51 ^ _ sister
-0.51 ^ do
-0.51 ^ first
-0.51 bos
-0.51 can he
-0.51 can you
-0.51 do _ need
-0.51 feel full
-0.51 im _ my
-0.51 loud
-0.51 my bos
-0.51 my nail
-0.51 no -symptom
-0.51 no _ -pain
-0.51 portal
-0.51 scratchy
-0.51 that ok
-0.51 threw
-0.51 tiny
-0.51 today and
-0.52 =ate_dye
-0.52 ?is
-0.52 ^ _ in
-0.52 ^ between
-0.52 ^ roof
-0.52 a _ at
-0.52 a blue
-0.52 a cough
-0.52 and then
-0.52 between _ and
-0.52 blister _ a
-0.52 can we
-0.52 diaper rash
-0.52 gone
-0.52 how _ i
-0.52 i _ short
-0.52 i had
-0.52 massage
-0.52 ok now
-0.52 on _ toilet
-0.52 run
-0.52 several time
-0.52 start #
-0.52 start _ day
-0.52 the #
-0.53 =chest_injury_or_ache
-0.53 =choking_passed
-0.53 ?how
-0.53 ^ <my
-0.53 ^ _ an
-0.53 ^ _ bad
-0.53 ^ _ my
-0.53 ^ _ when
-0.53 a _ red
-0.53 baby _ a
-0.53 blood pressure
-0.53 cough it
-0.53 eye water
-0.53 hand _ numb
-0.53 i _ #
-0.53 i _ asthma
-0.53 my hair
-0.53 my period
-0.53 of _ in
-0.53 roll over
-0.53 same
-0.53 scrap
-0.53 tissue
-0.53 was #99+
-0.53 would like
-0.54 ^ ?can
-0.54 ^ _ arm
-0.54 ^ _ blue
-0.54 ^ _ oil
-0.54 acne
-0.54 and sleep
-0.54 cold _ my
-0.54 diabetic and
-0.54 is the
-0.54 pink
-0.54 should i
-0.54 start yesterday
-0.54 sugar #99+
-0.55 <last
-0.55 ?in
-0.55 ^ _ nose
-0.55 ^ monday
-0.55 ^ mosquito
-0.55 ^ which
-0.55 are _ in
-0.55 beet
-0.55 cry
-0.55 is _ safe
-0.55 look _ in
-0.55 number
-0.55 quit smok
-0.55 thursday
-0.55 weekend
-0.55 what doe
-0.56 ^ _ and
-0.56 ^ hiccup
-0.56 a _ rash
-0.56 a little
-0.56 baby _ up
-0.56 cry and
-0.56 i _ #11+
-0.56 jean
-0.56 job
-0.56 leg _ the
-0.56 make
-0.56 my _ pressure
-0.56 sometim
-0.56 stres
-0.56 was #11+
-0.57 =vomit_few
-0.57 ?what
-0.57 ^ ?what
-0.57 ^ sore
-0.57 cold
-0.57 crav
-0.57 it out
-0.57 my _ play
-0.57 my _ seem
-0.57 my tongue
-0.57 phlegm
-0.57 pimple
-0.57 pizza
-0.57 the day
-0.57 the gym
-0.57 therapy
-0.57 tickle
-0.57 to _ a
-0.57 to take
-0.57 want
-0.57 with blister
-0.58 ?for
-0.58 ^ _ doe
-0.58 ^ next
-0.58 constipat
-0.58 hurt from
-0.58 low
-0.58 my _ have
-0.58 nervou
-0.58 pm
-0.58 she _ her
-0.58 since monday
-0.58 sore from
-0.58 stop _ and
-0.58 stuffy
-0.59 -cough
-0.59 <year
-0.59 =itching
-0.59 =possible_fracture
-0.59 ?a
-0.59 ^ _ elbow
-0.59 ^ _ sore
-0.59 ^ _ spot
-0.59 ^ slight
-0.59 and play
-0.59 coffee
-0.59 doctor
-0.59 eat
-0.59 eye _ and
-0.59 for year
-0.59 have _ cold
-0.59 how do
-0.59 i _ sleep
-0.59 it still
-0.59 son _ #
-0.59 sugar was
-0.59 swollen after
-0.59 turn my
-0.6 =inconsolable
-0.6 =iron_pills
-0.6 =not_taken
-0.6 ^ can
-0.6 ^ small
-0.6 arm _ sore
-0.6 do you
-0.6 give
-0.6 my _ look
-0.6 otherwise
-0.6 patch
-0.6 phone
-0.6 stop cry
-0.6 traffic
-0.6 well
-0.6 what
-0.6 work
-0.61 -no
-0.61 =cold_hands
-0.61 =muscle_tear
-0.61 a runny
-0.61 cream
-0.61 feel _ since
-0.61 fever is
-0.61 from _ dentist
-0.61 glass
-0.61 i could
-0.61 is _ ok
-0.61 made
-0.61 my _ snor
-0.61 pollen
-0.61 several
-0.61 stool
-0.61 up _ i
-0.61 with my
-0.62 <my
-0.62 ^ _ breath
-0.62 are sore
-0.62 blister on
-0.62 can
-0.62 clinic
-0.62 down since
-0.62 have asthma
-0.62 hemorrhoid
-0.62 onion
-0.62 slept
-0.62 spr
-0.62 test
-0.62 thirty
-0.62 thumb
-0.63 ?can
-0.63 ^ are
-0.63 a mosquito
-0.63 bill
-0.63 could
-0.63 eye _ it
-0.63 now and
-0.63 on monday
-0.64 -blood
-0.64 ^ dry
-0.64 bruise
-0.64 call
-0.64 chapp
-0.64 dry cough
-0.64 my usual
-0.64 no -blood
-0.64 on it
-0.64 th
-0.64 yo boy
-0.65 #99+ since
-0.65 <year <ago
-0.65 =constipation
-0.65 =seizure_usual
-0.65 after work
-0.65 any
-0.65 from now
-0.65 slight
-0.65 when is
-0.66 ^ not
-0.66 ^ numb
-0.66 ^ stabb
-0.66 december
-0.66 exam
-0.66 follow
-0.66 great
-0.66 i get
-0.66 in _ even
-0.66 january
-0.66 the even
-0.66 twitch
-0.66 winter
-0.67 =dentist
-0.67 =low_mood_deep
-0.67 ^ _ crie
-0.67 ^ light
-0.67 gassy
-0.67 her _ with
-0.67 i _ at
-0.67 love
-0.67 next week
-0.67 snor
-0.67 today
-0.68 all good
-0.68 breath _ the
-0.68 gym
-0.68 pink eye
-0.68 sneez
-0.68 what is
-0.68 why
-0.68 with thi
-0.69 ^ _ neck
-0.69 bored
-0.69 de
-0.69 end of
-0.69 over #11+
-0.69 ring
-0.69 sore
-0.69 tired
-0.69 wash
-0.7 =cold_only
-0.7 ^ _ threw
-0.7 alway
-0.7 and want
-0.7 of _ on
-0.7 sore after
-0.7 spit up
-0.7 want a
-0.7 where
-0.71 ^ _ hurt
-0.71 ^ stomach
-0.71 ^ sweaty
-0.71 a _ nose
-0.71 check
-0.71 five
-0.71 period
-0.71 please
-0.72 ^ _ do
-0.72 ^ by
-0.72 can i
-0.72 day of
-0.72 for _ week
-0.72 heartburn
-0.73 =aura_usual
-0.73 =tired
-0.73 blood on
-0.73 im sad
-0.73 itchy
-0.73 vaccine
-0.74 a cold
-0.74 feel fine
-0.74 no -fever
-0.74 teeth
-0.74 was _ of
-0.75 # _ of
-0.75 -yet
-0.75 =sunburn
-0.75 ^ _ hand
-0.75 before
-0.75 cant sleep
-0.75 next
-0.75 sunburn
-0.75 sunday
-0.75 the dentist
-0.76 -my
-0.76 dry
-0.76 food
-0.76 should
-0.77 ^ how
-0.77 ache
-0.77 fell on
-0.77 is a
-0.77 pain _ a
-0.77 upset
-0.78 -pain
-0.78 all _ time
-0.78 runny nose
-0.78 smok
-0.78 the time
-0.79 -fever
-0.79 ^ when
-0.79 due
-0.79 feel ok
-0.79 friday
-0.79 mosquito bite
-0.8 ^ _ make
-0.8 broken
-0.8 runny
-0.81 at night
-0.81 took _ pill
-0.82 =itchy_only
-0.82 ^ _ period
-0.82 ^ mild
-0.82 ^ thi
-0.82 checkup
-0.82 good
-0.82 sleep
-0.82 toddler wont
-0.82 you
-0.83 #99+ _ #11+
-0.83 husband snor
-0.83 scratch
-0.84 diet
-0.84 tomorrow
-0.84 wednesday
-0.84 which
-0.85 milk
-0.85 safe
-0.86 #11+ _ dizzy
-0.86 -sleep
-0.86 in _ morn
-0.86 is sore
-0.86 paper
-0.86 refill
-0.86 the morn
-0.86 tuesday
-0.87 my fever
-0.87 vitamin
-0.88 ^ _ get
-0.88 ^ ear
-0.88 cough _ fever
-0.88 my _ faint
-0.88 need a
-0.88 pregnancy
-0.88 year _ has
-0.89 =during_exercise
-0.89 =twisted
-0.89 small
-0.89 swallow her
-0.9 =low_mood
-0.91 ^ _ to
-0.91 my dog
-0.92 ^ what
-0.92 at #
-0.92 need
-0.94 # #11+
-0.94 ok
-0.95 ^ _ after
-0.95 gum
-0.97 laugh
-0.98 ^ _ day
-0.98 doe
-1 and need
-1.01 mild
-1.03 ^ is
-1.03 once
-1.04 ^ headache
-1.04 sad
-1.05 =eating_disorder
-1.05 a bit
-1.06 dentist
-1.07 is that
-1.07 mosquito
-1.08 ^ dizzy
-1.08 monday
-1.09 ^ _ fever
-1.1 appointment
-1.1 elbow
-1.11 normal
-1.13 play
-1.15 late
-1.16 =raynaud_usual
-1.17 fine
-1.17 haha
-1.27 ^ in
-1.31 fine now
-1.33 lol
`,
}
