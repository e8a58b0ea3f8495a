import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.24,
  emergencyFrom: 1.18,
  nurseFrom: 0.58,
  weights: `
1.96 =stab_shot
1.94 =suicidal
1.74 =harm_others
1.63 =abuse_danger
1.62 =self_harm_now
1.56 =amputated
1.56 =device_alarm
1.43 =seizure
1.4 =black_stool
1.4 =poison_swallowed
1.4 =wild_bite
1.38 =choking
1.37 =overdose_taken
1.35 =swallowed_battery
1.34 =unresponsive
1.33 =drowning
1.31 die
1.29 ^ _ chok
1.28 =deformed
1.25 =baby_quiet
1.24 =snake
1.24 =water_broke
1.23 =electric
1.23 =fever =immunosuppressed
1.22 =fever =young_baby
1.19 chok
1.19 found
1.18 =chest_pressure
1.18 pass out
1.16 =child_got_pills =poison_swallowed
1.15 =fever =newborn
1.15 =snake =snake_bad
1.15 seizure
1.14 =cannot_breathe
1.14 into
1.12 =animal_bite =bite_bad
1.12 a seizure
1.11 =pregnant =vaginal_bleeding
1.1 =burn_severity =child_got_pills
1.1 the baby
1.09 =contractions
1.08 =chemical_word =eye_area
1.08 =chemical_word =eye_chemical
1.08 min
1.08 touch
1.07 =chest_any =chest_pressure
1.07 =no_urine
1.07 =smoke
1.07 hav
1.03 =baby_still =pregnant
1.03 =harm_others =pain_any
1.02 =eye_hit_bad =pregnant
1.02 bent
1.01 =burn_any =burn_severity
1.01 =burn_severity =chest_pressure
1.01 =means_mentioned =suicidal
1.01 =soaking_pad
1.01 temp _ #99+
1.01 to die
1 =carbon_monoxide
1 =inhaler_fails
1 sugar is
1 way
0.99 =alcohol =poison_swallowed
0.99 through
0.98 #99+ and
0.98 =allergen =poison_swallowed
0.98 =cannot_breathe =short_breath
0.98 =diabetes =overdose_taken
0.98 =eye_area =face_blisters
0.98 =face_blisters
0.98 behind
0.97 =ear_swollen
0.96 =bite_bad =chemical_word
0.96 =bite_bad =co_words
0.96 =bleeding_any =pregnant
0.96 hav a
0.96 nonstop
0.95 =chest_lasting =seizure
0.95 =drugs_taken
0.95 anymore
0.94 =co_words =head_danger
0.94 =fainted
0.94 black
0.94 collaps
0.94 forward
0.94 out _ the
0.94 pass
0.93 =carbon_monoxide =co_words
0.93 =pregnant =water_broke
0.93 =vision_loss
0.93 implant
0.92 =amputated =limb_injury
0.92 =confused
0.92 =during_exercise =fainted
0.92 =skin_peeling
0.92 =very_fast_pulse
0.92 end it
0.92 had _ seizure
0.91 =drowsy
0.91 =swelling_throat
0.91 =vomiting_blood
0.91 shook
0.9 =again_fainted
0.9 =again_fainted =fainted
0.9 =bluish
0.9 =chemical_strong
0.9 =chemical_strong =chemical_word
0.9 =contractions =pregnant
0.9 =priapism
0.9 hang
0.9 the floor
0.89 =burn_any =burn_big
0.89 =burn_big
0.89 =burn_big =burn_severity
0.89 =burn_severity =cannot_breathe
0.89 =chemical_burn
0.89 =chemical_burn =chemical_word
0.89 =oxygen_low
0.89 fire
0.88 -up
0.88 =means_mentioned =overdose_taken
0.88 =sugar_low
0.88 =withdrawal
0.88 open
0.87 =allergen =bite_bad
0.87 =cold_limb =limb_injury
0.87 =speech
0.87 a bat
0.87 and he
0.87 bat
0.87 my friend
0.86 =asthma =inhaler_fails
0.86 =chest_lasting =suicidal
0.86 =hours_pain =speech
0.86 =jaw_locked
0.86 and she
0.86 by mistake
0.86 mistake
0.86 on _ and
0.86 think about
0.85 =animal_bite
0.85 =animal_bite =wild_bite
0.85 =chemical_word =swallowed_battery
0.85 =gradual_numb
0.85 =unresponsive =wakes
0.85 im on
0.84 =a_lot =bleeding_any
0.84 =amputated =scratched
0.84 =amputated =wound
0.84 =baby_still
0.84 =contractions =preterm_weeks
0.84 =dystonia
0.84 =seizure =seizure_repeat
0.84 =seizure_repeat
0.84 point
0.83 =high_fever
0.83 fever and
0.82 =headache =vomiting
0.82 =vomiting =vomiting_blood
0.82 breathe
0.82 myself
0.82 wont wake
0.81 =alcohol =child_got_pills
0.81 =barking_stridor
0.81 =bite_bad =face_blisters
0.81 =child_got_pills =swallowed_battery
0.81 ^ hes
0.81 chill
0.8 =baby_quiet =baby_still
0.8 =bleeding_heavy
0.8 =confused =head_danger
0.8 =feels_sleepy
0.8 =fever =rash
0.8 =poison_swallowed =swallowed_battery
0.8 and im
0.8 gun
0.8 has _ and
0.8 is _ the
0.8 on _ floor
0.8 think
0.8 think i
0.79 =blood_thinner =fall_any
0.79 =bluish =lips_blue
0.79 =chemical_word =child_got_pills
0.79 =lips_blue
0.79 and _ are
0.79 cant _ my
0.79 fish hook
0.79 i _ like
0.79 tell _ to
0.79 word
0.78 =drowsy =head_danger
0.78 ^ cant
0.78 floor
0.78 fluid
0.78 last _ and
0.77 =chest_lasting =speech
0.77 =done_with_it
0.77 =fell_baby
0.77 =rash =skin_peeling
0.77 and chill
0.77 and her
0.77 from a
0.77 going to
0.77 hes
0.77 off the
0.77 temp is
0.77 turn
0.76 =bluish =burn_severity
0.76 =carbon_monoxide =headache
0.76 =fever =stiff_neck
0.76 =preterm_weeks =water_broke
0.76 =sleepless_days
0.76 =slow_heart
0.76 and _ out
0.76 every _ minut
0.76 i just
0.76 isnt
0.76 my _ keep
0.76 swell up
0.76 was stabb
0.75 =bleeding_heavy =eye_hit_bad
0.75 =bluish =turning_blue
0.75 =eye_pierced
0.75 =long_bleed =nosebleed
0.75 =numb_any =weak_legs
0.75 =overdose_taken =ulcer_nsaid
0.75 =turning_blue
0.75 and now
0.75 and wont
0.75 heart is
0.75 my _ with
0.75 my vision
0.75 over #99+
0.75 the _ and
0.75 to _ it
0.75 up to
0.74 =burn_severity =overdose_taken
0.74 =fever =high_fever
0.74 =fever =rigors
0.74 =stab_shot =wound
0.74 and _ breath
0.74 and hes
0.74 is _ on
0.74 on one
0.74 soak
0.73 # wks
0.73 =bladder_bowel_loss
0.73 =burn_severity =deep_burn
0.73 =chest_lasting =immunosuppressed
0.73 =chest_lasting =pregnant
0.73 =deep_burn
0.73 =face_droop
0.73 =hours_pain =seizure
0.73 =means_mentioned =self_harm_now
0.73 and _ eye
0.73 and _ my
0.73 is bent
0.73 miss
0.73 my _ touch
0.73 the kitchen
0.73 the point
0.73 touch me
0.72 =baby_quiet =chest_lasting
0.72 =chest_lasting =drowning
0.72 =child_got_pills
0.72 =collapsed_word
0.72 =collapsed_word =fainted
0.72 =days_many =rash
0.72 =eye_hit_bad =vision_loss
0.72 =limb_injury =water_broke
0.72 =mania_psychosis =sleepless_days
0.72 =rigors
0.72 and _ i
0.72 and my
0.72 drank
0.72 in _ and
0.72 is com
0.72 say
0.72 so bad
0.72 wont
0.72 wont go
0.71 =allergen =stab_shot
0.71 =chest_pressure =squeezing_word
0.71 =confused =fever
0.71 =eye_hit_bad =soft_spot
0.71 =head_danger =vomiting_blood
0.71 =rigors =wound_infected
0.71 =soft_spot
0.71 =weak_one_side
0.71 ^ infant
0.71 and _ in
0.71 fall
0.71 fell _ the
0.71 finger got
0.71 flash
0.71 im hav
0.71 infant
0.71 inhal
0.71 knife
0.71 ther
0.71 weird
0.71 went
0.7 -peed
0.7 =allergen =short_breath
0.7 =allergen =throat_tight
0.7 =at_rest
0.7 =bleeding_any =bleeding_heavy
0.7 =blood_thinner =head_injury
0.7 =bp_high =bp_very_high
0.7 =bp_very_high
0.7 =burn_severity =chemical_word
0.7 =chest_lasting =chest_pressure
0.7 =child_got_pills =overdose_taken
0.7 =confused =hallucinating
0.7 =radiates_groin
0.7 =water_broke =waters_said
0.7 =waters_said
0.7 ^ think
0.7 ^ took
0.7 and the
0.7 cant feel
0.7 me to
0.7 one side
0.7 short of
0.7 thigh
0.7 tonight
0.69 =clot_risk =fever
0.69 =cough =drowning
0.69 =eye_area =shingles
0.69 =face_blisters =shingles
0.69 =fever =swelling
0.69 =pierced_through
0.69 =rash =tick
0.69 =rigors_hard
0.69 and is
0.69 and short
0.69 by
0.69 confus
0.69 for _ hour
0.69 hook
0.69 on _ side
0.69 shock
0.68 =baby_quiet =burn_severity
0.68 =breath_pauses
0.68 =chest_lasting =heart_condition
0.68 =days_many =fever
0.68 =eye_bulge
0.68 =heat_danger =heat_exposure
0.68 =snake =swelling
0.68 =swelling_throat =tongue_swollen
0.68 =tongue_swollen
0.68 a bunch
0.68 bit my
0.68 bunch
0.68 bunch of
0.68 cant _ her
0.68 everyone
0.68 feel like
0.68 one _ is
0.68 she
0.68 tell
0.68 that wont
0.68 whole
0.67 =bite_bad =stab_shot
0.67 =calf =stab_shot
0.67 =chemical_burn =chemical_strong
0.67 =chest_lasting =soaking_pad
0.67 =clot_risk =eye_hit_bad
0.67 =cut_by_accident =overdose_taken
0.67 =device_alarm =heart_condition
0.67 =device_alarm =valve_or_device
0.67 =hallucinating =withdrawal
0.67 =hours_pain =suicidal
0.67 =saddle_numb
0.67 =slow_breathing
0.67 =sugar_low =sugar_very_low
0.67 =sugar_very_low
0.67 ^ _ been
0.67 and see
0.67 bent _ a
0.67 cut off
0.67 her head
0.67 ive been
0.67 my _ lip
0.67 no _ and
0.67 now my
0.67 pad
0.67 that _ go
0.67 thought of
0.67 was _ in
0.67 wheez
0.66 #11+ tylenol
0.66 =allergen =swelling_lips
0.66 =burn_severity =face_blisters
0.66 =confused =speech
0.66 =dry_mouth
0.66 =fainted =tia_resolved
0.66 =fever =flank_pain
0.66 =heat_danger
0.66 =hours_pain =soaking_pad
0.66 =object_stuck
0.66 =phlegm =water_broke
0.66 =purple_rash
0.66 =rigors_hard =shaking
0.66 a temp
0.66 and red
0.66 baby #
0.66 bleed from
0.66 bottle
0.66 floppy
0.66 head is
0.66 im _ a
0.66 infection
0.66 kitchen
0.66 minut and
0.66 shak
0.66 short _ breath
0.66 temp of
0.66 was _ by
0.66 water broke
0.65 =allergen =swelling_throat
0.65 =bite_bad =sting
0.65 =bite_bad =vision_loss
0.65 =bleeding_any =diarrhea
0.65 =born_part
0.65 =burn_severity =swallowed_battery
0.65 =calf =leg_swelling_one
0.65 =deep_cut
0.65 =diarrhea =rectal_blood
0.65 =diarrhea =stool_blood
0.65 =done_with_it =goodbye_note
0.65 =eye_area =vision_loss
0.65 =fainted =refuses
0.65 =fever =wound_infected
0.65 =hours_pain =immunosuppressed
0.65 =shaking
0.65 ^ found
0.65 cant keep
0.65 cant open
0.65 chest and
0.65 i _ feel
0.65 my belly
0.65 the size
0.65 there
0.65 vomit
0.65 while runn
0.65 wont _ up
0.64 =animal_bite =burn_severity
0.64 =bite_bad =swelling_throat
0.64 =chemical_strong =cocaine
0.64 =chemical_word =cocaine
0.64 =eye_area =jaundice
0.64 =eye_hit_bad =preterm_weeks
0.64 =head_danger =newborn
0.64 =head_danger =young_baby
0.64 =retractions
0.64 =short_breath =wheeze_word
0.64 =weak_legs
0.64 =wheeze_word
0.64 a knife
0.64 acid
0.64 and _ wont
0.64 and just
0.64 cant _ it
0.64 clot
0.64 crush
0.64 eaten
0.64 feel _ im
0.64 found my
0.64 got _ with
0.64 i cut
0.64 im dizzy
0.64 lip are
0.64 my thigh
0.64 my whole
0.64 n
0.64 off in
0.64 put
0.64 she _ and
0.64 start in
0.64 ther a
0.64 was _ with
0.63 # _ and
0.63 # min
0.63 =a_lot =soaking_pad
0.63 =burn_any =deep_burn
0.63 =carbon_monoxide =head_danger
0.63 =confused =hours_pain
0.63 =eye_hit_bad =fall_any
0.63 =heart_condition =short_breath
0.63 =mouth_sores =rash
0.63 =pain_any =pale_clammy
0.63 =swelling_throat =throat_tight
0.63 ^ chok
0.63 ^ they
0.63 after a
0.63 and _ feel
0.63 back and
0.63 bad _ and
0.63 battery
0.63 came back
0.63 do _ still
0.63 here
0.63 is chok
0.63 mouth
0.63 my water
0.63 old is
0.63 push
0.63 took #11+
0.63 turn blue
0.63 wound
0.62 =a_lot =eye_hit_bad
0.62 =burn_severity =fever
0.62 =burn_severity =harm_others
0.62 =cannot_move_side
0.62 =cannot_move_side =weak_one_side
0.62 =co_words =suicidal
0.62 =confused =pale_clammy
0.62 =fever =many_days
0.62 =head_danger =tick
0.62 =headache =tick
0.62 =severe_headache
0.62 =short_breath
0.62 and _ of
0.62 by a
0.62 drowsy
0.62 fast and
0.62 hard
0.62 heart _ #99+
0.62 her _ and
0.62 lighthead
0.62 my _ drank
0.62 my _ sugar
0.62 talk
0.62 the bathroom
0.62 to end
0.62 took _ many
0.62 vision is
0.62 with _ breath
0.61 #11+ min
0.61 =black_stool =chest_lasting
0.61 =born_part =contractions
0.61 =burn_severity =skin_peeling
0.61 =chemical_word =poison_swallowed
0.61 =chest_lasting =confused
0.61 =cough =coughs_blood
0.61 =days_many =swelling
0.61 =ear_swollen =swelling
0.61 =eye_hit_bad =hit_hard
0.61 =fever =uti
0.61 =gas_smell =head_danger
0.61 =head_danger =rash
0.61 =neck_swelling
0.61 =no_urine =vomiting_constantly
0.61 =pain_beyond
0.61 =rash =sting
0.61 =wont_feed
0.61 =wont_swallow
0.61 an _ ago
0.61 and _ chest
0.61 and _ had
0.61 and _ have
0.61 feel hot
0.61 hasnt
0.61 heart rac
0.61 i _ stabb
0.61 is swell
0.61 isnt -breath
0.61 my _ got
0.61 now _ and
0.61 off _ the
0.61 pale
0.61 someth
0.61 the _ is
0.61 white and
0.6 -baby
0.6 -felt _ -baby
0.6 =burn_severity =co_words
0.6 =chest_lasting =no_urine
0.6 =chest_lasting =preterm_weeks
0.6 =cholinergic =drooling
0.6 =mouth_sores
0.6 =near_faint
0.6 =sudden
0.6 =testicle
0.6 ^ _ stomach
0.6 and _ and
0.6 cut _ wrist
0.6 going
0.6 grey
0.6 in his
0.6 liv
0.6 may have
0.6 me _ night
0.6 of liv
0.6 point _ liv
0.6 point of
0.6 push forward
0.6 rash that
0.6 read #11+
0.6 say #99+
0.6 she #
0.6 stabb
0.6 took _ of
0.6 took too
0.6 weak
0.6 week with
0.6 what _ point
0.6 wks
0.6 worst
0.59 -hour
0.59 -in _ -hour
0.59 =allergen =hives
0.59 =belly_hit =fell_baby
0.59 =bite_bad =fever
0.59 =black_stool =hours_pain
0.59 =burn_severity =face_droop
0.59 =cant_lie_flat
0.59 =chest_lasting =drowsy
0.59 =deformed =fall_any
0.59 =ear_pain =ear_swollen
0.59 =eye_area =rash
0.59 =eye_hit_bad =fever
0.59 =fall_any =fell_baby
0.59 =fell_baby =hit_hard
0.59 =fever =purple_rash
0.59 =fever =purple_word
0.59 =head_danger =head_injury
0.59 =hours_pain =testicle
0.59 =limb_injury =self_harm_now
0.59 =radiates_groin =testicle
0.59 =swallow_trouble
0.59 a fight
0.59 and _ keep
0.59 breath
0.59 breath for
0.59 cant
0.59 cant breathe
0.59 even after
0.59 feel dizzy
0.59 got into
0.59 i pass
0.59 is _ off
0.59 my _ put
0.59 short
0.59 swell
0.59 tell me
0.59 was in
0.58 -right
0.58 -slept -in
0.58 =belly_hard
0.58 =belly_hard =hernia_stuck
0.58 =bite_bad =face_droop
0.58 =bladder_bowel_loss =urinary_stuck
0.58 =burn_severity =pregnant
0.58 =burn_severity =unresponsive
0.58 =chemical_word
0.58 =chest_lasting =self_harm_now
0.58 =clot_risk =days_many
0.58 =deformed =limb_injury
0.58 =ear_blood =eye_hit_bad
0.58 =eye_hit_bad =vomiting_blood
0.58 =feels_sleepy =head_danger
0.58 =head_danger =speech
0.58 =hours_pain =self_harm_now
0.58 =hurts_breathing
0.58 =numb_any
0.58 =short_breath =swelling
0.58 =swallow_trouble =throat_tight
0.58 =swallow_trouble =wont_swallow
0.58 =tearing =tearing_trunk
0.58 =tearing_trunk
0.58 =throat_tight =wont_swallow
0.58 =urinary_stuck
0.58 ^ _ keep
0.58 ^ _ put
0.58 a handful
0.58 and _ dizzy
0.58 and confus
0.58 and vomit
0.58 deep
0.58 dont know
0.58 even
0.58 feel my
0.58 handful
0.58 handful of
0.58 in _ foot
0.58 like coffee
0.58 magnet
0.58 pass _ at
0.58 read _ on
0.58 soft spot
0.58 stopp _ and
0.58 tar
0.57 =blister_any =deep_burn
0.57 =chest_lasting =unresponsive
0.57 =cold_limb =toes_cold
0.57 =fever =postpartum
0.57 =hours_pain =postpartum
0.57 =hours_pain =pregnant
0.57 =jaundice
0.57 =limb_injury =pregnant
0.57 =means_at_hand
0.57 =mouth_sores =skin_peeling
0.57 =pregnant =squeezing_word
0.57 =toes_cold
0.57 ^ _ found
0.57 ^ _ pregnant
0.57 ^ sudden
0.57 after _ fall
0.57 and _ im
0.57 and i
0.57 been
0.57 blue
0.57 dark pee
0.57 dont _ if
0.57 huge
0.57 i was
0.57 is _ up
0.57 is bulg
0.57 jerk
0.57 kill
0.57 like im
0.57 my _ swallow
0.57 my right
0.57 my stomach
0.57 nonsense
0.57 of _ finger
0.57 old wont
0.57 put his
0.57 remote
0.57 shock me
0.57 since yesterday
0.57 size of
0.57 spasm
0.57 talk nonsense
0.57 temp
0.57 three time
0.57 voice
0.57 with _ and
0.56 #11+ time
0.56 =a_lot =blister_any
0.56 =bite_bad =hernia_stuck
0.56 =blister_any =burn_any
0.56 =blurry_vision =pregnant
0.56 =burn_severity =turning_blue
0.56 =cannot_move_side =half_body
0.56 =chest_lasting =seizure_repeat
0.56 =cocaine =drugs_taken
0.56 =cough =smoke
0.56 =eye_hit_bad =soaking_pad
0.56 =eye_hit_bad =vomiting
0.56 =fever =wound
0.56 =half_body
0.56 =half_body =weak_one_side
0.56 =hallucinating
0.56 =head_danger =severe_headache
0.56 =head_injury =hit_hard
0.56 =headache =severe_headache
0.56 =hours_pain =seizure_repeat
0.56 =hours_pain =vision_loss
0.56 =neck_swelling =swelling
0.56 =numb_any =saddle_numb
0.56 =pain_any =severe_pain
0.56 =pain_beyond =skin_black
0.56 =racing_heart =very_fast_pulse
0.56 =severe_headache =sudden
0.56 =skin_black
0.56 ^ _ got
0.56 ^ she
0.56 black _ and
0.56 blue and
0.56 bottle of
0.56 by the
0.56 cant swallow
0.56 cant wake
0.56 gett weaker
0.56 heart _ and
0.56 i _ i
0.56 i _ smoke
0.56 i think
0.56 my _ open
0.56 neck _ fever
0.56 through my
0.56 weaker
0.55 # _ pregnant
0.55 =baby =unresponsive
0.55 =barking_stridor =croup_cough
0.55 =bleeding_any =fever
0.55 =bleeding_heavy =limb_injury
0.55 =bleeding_heavy =wound
0.55 =bp_high =head_danger
0.55 =breath_pauses =burn_severity
0.55 =burn_severity =vomiting
0.55 =calf =swelling
0.55 =chest_lasting =priapism
0.55 =child_got_pills =means_mentioned
0.55 =eye_hit_bad =near_faint
0.55 =head_danger =smoke
0.55 =hoarse =smoke
0.55 =hours_pain =priapism
0.55 =hours_pain =sudden
0.55 =lab_danger
0.55 =one_eye =vision_loss
0.55 =red_racing =wound_infected
0.55 ^ _ soft
0.55 ^ husband
0.55 accidental
0.55 and _ leg
0.55 and _ neck
0.55 and _ with
0.55 black and
0.55 eyeball
0.55 her
0.55 her _ is
0.55 i _ raped
0.55 i still
0.55 jaw
0.55 month _ has
0.55 my _ arm
0.55 now hes
0.55 poison
0.55 pupil
0.55 raped
0.55 sudden
0.55 toe are
0.55 vomit and
0.55 was raped
0.55 water _ and
0.55 wrist
0.54 =a_lot =cough
0.54 =allergen =child_got_pills
0.54 =allergen =plant_eaten
0.54 =allergen =rash
0.54 =bite_bad =deep_cut
0.54 =bite_bad =dystonia
0.54 =bite_bad =eye_hit_bad
0.54 =bite_bad =numb_any
0.54 =bladder_bowel_loss =chest_lasting
0.54 =cannot_move_side =numb_any
0.54 =chest_lasting =contractions
0.54 =child_got_pills =plant_eaten
0.54 =co_alarm
0.54 =co_alarm =co_words
0.54 =confused =withdrawal
0.54 =ear_swollen =pain_any
0.54 =eye_hit_bad =testicle
0.54 =fall_any =head_danger
0.54 =hanging_attempt
0.54 =head_danger =high_fever
0.54 =hernia
0.54 =hernia =hernia_word
0.54 =hip_fracture
0.54 =plant_eaten
0.54 =purple_rash =rash
0.54 =scratched =self_harm_now
0.54 =self_harm_now =wound
0.54 =severe_pain =squeezing_word
0.54 =squeezing_word =testicle
0.54 =stroke_said
0.54 =stroke_said =stroke_word
0.54 a fish
0.54 and _ rash
0.54 and pass
0.54 bathroom
0.54 belly is
0.54 bone
0.54 brother
0.54 chest hurt
0.54 each
0.54 gett _ and
0.54 grape
0.54 into my
0.54 is _ like
0.54 limp
0.54 over _ and
0.54 puffer
0.54 say he
0.54 start _ my
0.54 swallow a
0.54 swollen and
0.54 turn purple
0.54 was _ the
0.54 weight on
0.53 # _ with
0.53 -all
0.53 -drink
0.53 =a_lot =burn_any
0.53 =abuse_danger =heat_exposure
0.53 =birth_now
0.53 =bleeding_heavy =scratched
0.53 =blister_any =eye_area
0.53 =blister_word =eye_area
0.53 =bp_high =headache
0.53 =burn_severity =pale_clammy
0.53 =co_words =headache
0.53 =deep_cut =tendon_seen
0.53 =diabetes =head_danger
0.53 =eye_hit_bad =severe_pain
0.53 =fall_any =hip_fracture
0.53 =headache =rash
0.53 =heart_condition =valve_or_device
0.53 =hours_pain =one_eye
0.53 =noisy_rest
0.53 =purple_word
0.53 =self_harm_now =suicidal
0.53 =severe_weakness
0.53 =tendon_seen
0.53 =valve_or_device
0.53 ^ _ stopp
0.53 ^ _ was
0.53 ^ havent
0.53 a tree
0.53 and _ look
0.53 behind _ ear
0.53 came
0.53 clos
0.53 com
0.53 cough and
0.53 down _ my
0.53 foam
0.53 he got
0.53 into the
0.53 is bleed
0.53 like #11+
0.53 lip
0.53 my wrist
0.53 noise
0.53 now i
0.53 paus
0.53 purple
0.53 she has
0.53 shoot
0.53 spray
0.53 testicle
0.53 those
0.53 those little
0.53 turn _ and
0.53 went _ for
0.52 -had -a
0.52 =alcohol =confused
0.52 =allergen =snake
0.52 =allergen =snake_bad
0.52 =bite_bad =burn_big
0.52 =bite_bad =deformed
0.52 =bite_bad =jaw_locked
0.52 =bleeding_any =ear_blood
0.52 =born_now
0.52 =burn_severity =weak_legs
0.52 =calf =deformed
0.52 =car_crash
0.52 =chest_lasting =gradual_numb
0.52 =chest_tearing
0.52 =chest_tearing =tearing
0.52 =coughs_blood
0.52 =diarrhea_many
0.52 =ear_blood
0.52 =eye_hit_bad =object_stuck
0.52 =fainted =pregnant
0.52 =goodbye_note
0.52 =head_injury
0.52 =hernia_stuck =object_stuck
0.52 =leg_feet_swollen =short_breath
0.52 =nail_word =stab_shot
0.52 =no_injury =sudden
0.52 =pain_any =suicidal
0.52 =severe_weakness =weak_any
0.52 =snake_bad =swelling
0.52 =swelling =tongue_swollen
0.52 =swelling_lips
0.52 =thrown_back
0.52 =wound =wound_infected
0.52 a _ hook
0.52 and
0.52 and _ hot
0.52 and ive
0.52 baby _ -breath
0.52 be _ anymore
0.52 each breath
0.52 fight
0.52 hurt _ bad
0.52 is _ #99+
0.52 is _ out
0.52 is blurry
0.52 like
0.52 like _ and
0.52 my _ turn
0.52 nowhere
0.52 of my
0.52 of nowhere
0.52 out _ nowhere
0.52 out twice
0.52 oxygen
0.52 pregnant #11+
0.52 red blood
0.52 skin is
0.52 the _ floor
0.52 the left
0.52 the tip
0.52 too _ to
0.52 twice
0.52 used my
0.51 -all -day
0.51 =allergen =eye_pierced
0.51 =allergen =head_danger
0.51 =appendix_burst
0.51 =appendix_burst =appendix_said
0.51 =at_rest =short_breath
0.51 =bite_bad =eye_bulge
0.51 =bite_bad =eye_pierced
0.51 =bleeding_any =fight_blow
0.51 =born_part =eye_hit_bad
0.51 =burn_severity =hernia_stuck
0.51 =cut_by_accident =hit_hard
0.51 =dark_urine
0.51 =drug_named
0.51 =eye_area =eye_bulge
0.51 =eye_area =eye_pierced
0.51 =eye_hit =eye_hit_bad
0.51 =eye_hit_bad =head_danger
0.51 =eye_hit_bad =hernia_stuck
0.51 =eye_hit_bad =leaking
0.51 =fever =short_breath
0.51 =head_danger =swelling
0.51 =headache =pregnant
0.51 =hernia_stuck
0.51 =hours_pain =weak_one_side
0.51 =leg_swelling_one
0.51 =legs_gone
0.51 =legs_gone =weak_legs
0.51 =pleuritic
0.51 =sugar_extreme
0.51 =sugar_extreme =sugar_very_high
0.51 =swelling =swelling_throat
0.51 ^ _ bit
0.51 ^ _ by
0.51 ^ everyone
0.51 alarm _ going
0.51 and _ cant
0.51 and _ heart
0.51 appendix burst
0.51 bite _ my
0.51 black stool
0.51 burst
0.51 calf is
0.51 cant breath
0.51 cant move
0.51 chok on
0.51 dropp
0.51 eliqui
0.51 explod
0.51 face
0.51 fish _ in
0.51 for _ minut
0.51 from his
0.51 his chest
0.51 hook _ my
0.51 i _ and
0.51 im _ and
0.51 im bleed
0.51 im in
0.51 lip look
0.51 my _ burst
0.51 rat
0.51 rat poison
0.51 rattlesnake
0.51 stomach hurt
0.51 swallow _ handful
0.51 think _ appendix
0.51 vision
0.51 way _ than
0.5 =a_lot =bleeding_heavy
0.5 =a_lot =blister_word
0.5 =a_lot =chest_lasting
0.5 =a_lot =co_words
0.5 =a_lot =short_breath
0.5 =a_lot =swelling
0.5 =bite_bad =head_danger
0.5 =bleeding_any =pain_any
0.5 =bp_high
0.5 =breath_pauses =cannot_breathe
0.5 =chest_lasting =wound
0.5 =co_words =dizzy
0.5 =cocaine
0.5 =discharge =postpartum
0.5 =drooling
0.5 =eye_hit_bad =head_injury
0.5 =eye_hit_bad =water_broke
0.5 =fainted =fall_any
0.5 =fever =skin_peeling
0.5 =high_altitude
0.5 =leaking =postpartum
0.5 =limb_injury =preterm_weeks
0.5 =limb_injury =toes_cold
0.5 =limp_refuses
0.5 =pale_clammy
0.5 =saddle_numb =weak_any
0.5 =squeezing_word =upper_belly_pain
0.5 =unresponsive =young_baby
0.5 and _ is
0.5 back _ and
0.5 bitten
0.5 bitten by
0.5 breath _ a
0.5 cant get
0.5 com out
0.5 ex
0.5 faint
0.5 got bleach
0.5 grandma
0.5 he cant
0.5 herself
0.5 hurt so
0.5 i cant
0.5 i smell
0.5 im going
0.5 it _ like
0.5 know if
0.5 now im
0.5 on _ right
0.5 outside
0.5 scream
0.5 sense
0.5 to breathe
0.5 toe _ cold
0.49 =a_lot =coughs_blood
0.49 =a_lot =vomiting
0.49 =allergen =burn_severity
0.49 =baby_still =preterm_weeks
0.49 =barking_stridor =noisy_rest
0.49 =birth_now =contractions
0.49 =bite_bad =shingles
0.49 =bleeding_any =long_bleed
0.49 =blood_thinner
0.49 =burn_severity =mouth_sores
0.49 =calf =clot_risk
0.49 =calf =fever
0.49 =cannot_move_limb
0.49 =chest_lasting =postpartum
0.49 =confused =shaking
0.49 =croup_cough =noisy_rest
0.49 =eye_hit_bad =long_bleed
0.49 =fall_any =fell
0.49 =fell
0.49 =head_danger =vomiting
0.49 =hours_pain =radiates_groin
0.49 =limb_cold_pale
0.49 =limp_leg
0.49 =long_bleed
0.49 =newborn =unresponsive
0.49 =possible_fracture =snake
0.49 =possible_fracture =snake_bad
0.49 =possible_fracture =wound_infected
0.49 =severe_pain
0.49 =squeezing_word =sudden
0.49 ^ _ dad
0.49 ^ _ went
0.49 after the
0.49 and _ sleepy
0.49 and _ stomach
0.49 and say
0.49 awake
0.49 black poop
0.49 bleach _ my
0.49 bleach in
0.49 breath in
0.49 contraction
0.49 dont
0.49 down and
0.49 end
0.49 even _ the
0.49 faint _ runn
0.49 faint while
0.49 feel sick
0.49 from _ remote
0.49 got
0.49 got _ off
0.49 gray
0.49 in and
0.49 is rac
0.49 know how
0.49 me _ i
0.49 my _ been
0.49 my _ just
0.49 my _ took
0.49 my hip
0.49 my mouth
0.49 n im
0.49 pale and
0.49 size
0.49 squeez
0.49 the remote
0.49 the right
0.49 two _ after
0.49 used
0.49 want _ die
0.49 with blood
0.48 -breath -right
0.48 -felt -the
0.48 -the -baby
0.48 =anaphylaxis_said
0.48 =baby_quiet =pregnant
0.48 =bite_bad =new_medicine
0.48 =bleeding_any =near_faint
0.48 =blister_any =skin_peeling
0.48 =burn_severity =chemical_burn
0.48 =burn_severity =drug_named
0.48 =contractions =eye_hit_bad
0.48 =contractions =hours_pain
0.48 =cough =hurts_move
0.48 =cramps =pregnant
0.48 =dark_urine =itching
0.48 =dark_urine =pregnant
0.48 =dark_urine =preterm_weeks
0.48 =eye_hit_bad =sudden
0.48 =fever
0.48 =fever =head_danger
0.48 =flashes_floaters
0.48 =head_danger =severe_pain
0.48 =heart_condition =hours_pain
0.48 =hernia_stuck =pain_any
0.48 =hurts_breathing =pleuritic
0.48 =hurts_move
0.48 =immunosuppressed
0.48 =jaw_arm_sweat =pale_clammy
0.48 =jaw_locked =wound
0.48 =leg_swelling_one =pain_any
0.48 =making_swell
0.48 =making_swell =swelling
0.48 =newborn =vomiting
0.48 =right_side
0.48 =screams_in_bouts
0.48 =swelling_lips =swelling_throat
0.48 =throat_tight
0.48 =vomiting
0.48 =vomiting =young_baby
0.48 ^ _ think
0.48 ^ _ wound
0.48 and _ so
0.48 and _ vomit
0.48 and hard
0.48 and his
0.48 and isnt
0.48 and its
0.48 and pull
0.48 around the
0.48 bag is
0.48 belly hurt
0.48 clammy
0.48 coffee ground
0.48 crazy
0.48 dad collaps
0.48 epipen
0.48 forward and
0.48 ground
0.48 gush
0.48 hes _ and
0.48 his _ and
0.48 insulin _ mistake
0.48 insulin by
0.48 like _ ground
0.48 look _ coffee
0.48 much _ by
0.48 my _ came
0.48 my epipen
0.48 neck and
0.48 now fever
0.48 of new
0.48 old got
0.48 pressure _ over
0.48 say hes
0.48 stab
0.48 think my
0.48 too _ insulin
0.48 up and
0.48 used _ epipen
0.48 vision _ blurry
0.48 wife is
0.48 with each
0.47 #99+ _ chill
0.47 -pill
0.47 =a_lot =pregnant
0.47 =belly_hit =pregnant
0.47 =bleeding_any =coughs_blood
0.47 =bleeding_any =eye_hit_bad
0.47 =bleeding_any =hit_hard
0.47 =blister_any =face_blisters
0.47 =blister_word =face_blisters
0.47 =blurry_vision =pain_any
0.47 =bp_medicine =swelling_throat
0.47 =bp_very_high =squeezing_word
0.47 =chest_lasting =weak_one_side
0.47 =co_words =feels_sleepy
0.47 =coughs_blood =eye_hit_bad
0.47 =eye_area =eye_hit_bad
0.47 =eye_hit_bad =fight_blow
0.47 =eye_hit_bad =pale_clammy
0.47 =fever =mouth_sores
0.47 =fever =rigors_hard
0.47 =fever =shaking
0.47 =head_danger =sugar_very_high
0.47 =hit_hard =pregnant
0.47 =jaw_locked =muscle_cramps
0.47 =limp_refuses =unresponsive
0.47 =means_mentioned =nail_word
0.47 =means_mentioned =wound
0.47 =muscle_cramps
0.47 =one_side_belly
0.47 =one_side_belly =pain_any
0.47 =one_side_belly =pregnant
0.47 =pain_any =testicle
0.47 =red_racing
0.47 =rigors =skin_infection
0.47 =sugar_very_high =vomiting
0.47 =weak_breathing
0.47 =wound_infected
0.47 ^ seizure
0.47 ^ someone
0.47 and _ faint
0.47 and _ hes
0.47 and _ pain
0.47 and _ spasm
0.47 and heart
0.47 are _ hard
0.47 belly
0.47 between _ shoulder
0.47 bright _ blood
0.47 bright red
0.47 cant _ down
0.47 drunk
0.47 dryer
0.47 feel _ someth
0.47 feel tight
0.47 go
0.47 grandson
0.47 have _ fever
0.47 high fever
0.47 i swallow
0.47 im lighthead
0.47 in _ feet
0.47 is _ so
0.47 is hav
0.47 jump
0.47 like someth
0.47 my _ i
0.47 my dad
0.47 nail gun
0.47 pod
0.47 popp out
0.47 push _ and
0.47 she _ a
0.47 she chok
0.47 smell _ and
0.47 squeaky
0.47 stomach _ a
0.47 sweat
0.47 the _ side
0.47 the dryer
0.47 the fall
0.47 the light
0.47 thi _ and
0.47 threaten
0.47 throw up
0.47 under the
0.47 up _ arm
0.47 wake
0.47 wont _ and
0.46 =a_lot =hours_pain
0.46 =battery_word =child_got_pills
0.46 =battery_word =swallowed_battery
0.46 =belly_pain =upper_belly_pain
0.46 =bite_bad =drooling
0.46 =blister_word =burn_any
0.46 =born_now =born_part
0.46 =born_now =contractions
0.46 =burn_severity =poison_swallowed
0.46 =burn_severity =purple_word
0.46 =cannot_breathe =chest_lasting
0.46 =chest_lasting =fast_breathing
0.46 =chest_lasting =urinary_stuck
0.46 =chest_tearing =tearing_trunk
0.46 =co_words =refuses
0.46 =cough =eye_hit_bad
0.46 =diabetes =pale_clammy
0.46 =dry_mouth =eye_hit_bad
0.46 =eye_bulge =eye_red
0.46 =eye_hit_bad =limb_bleeds
0.46 =eye_hit_bad =swelling
0.46 =head_danger =high_altitude
0.46 =hours_pain =near_faint
0.46 =hours_pain =short_breath
0.46 =kid_breathing =short_breath
0.46 =limb_bleeds
0.46 =long_bleed =priapism
0.46 =long_bleed =very_fast_pulse
0.46 =saddle_numb =weak_legs
0.46 =severe_headache =severe_pain
0.46 =severe_headache =worst_ever
0.46 =swelling =swelling_lips
0.46 =worst_ever
0.46 ^ _ cant
0.46 ^ tongue
0.46 a _ wire
0.46 a live
0.46 and _ short
0.46 are bleed
0.46 at _ table
0.46 bare
0.46 diarrhea
0.46 electric shock
0.46 eye got
0.46 face and
0.46 hand finger
0.46 hasnt -slept
0.46 heart pill
0.46 hemophilia and
0.46 higher
0.46 hour ago
0.46 left
0.46 leg is
0.46 like red
0.46 of _ and
0.46 old _ into
0.46 sitt
0.46 stabb _ the
0.46 stabb in
0.46 stick
0.46 sunken
0.46 swallow
0.46 then
0.46 uncle
0.46 us
0.46 week _ feel
0.46 week old
0.45 #99+ wont
0.45 -had
0.45 -when
0.45 =a_lot =vaginal_bleeding
0.45 =baby =many_days
0.45 =black_stool =head_danger
0.45 =born_now =eye_hit_bad
0.45 =burn_severity =means_mentioned
0.45 =chest_lasting =long_bleed
0.45 =chest_lasting =shaking
0.45 =chest_pressure =radiates
0.45 =child_got_pills =eye_hit_bad
0.45 =child_got_pills =squeezing_word
0.45 =confused =diabetes
0.45 =diabetes =wound_infected
0.45 =drooling =pain_any
0.45 =eye_hit_bad =hours_pain
0.45 =face_blisters =rash
0.45 =fainted =not_eating_days
0.45 =fast_breathing =short_breath
0.45 =head_danger =pale_clammy
0.45 =hernia_word =pain_any
0.45 =inhaler_fails =short_breath
0.45 =irregular_heart
0.45 =jaw_locked =pain_any
0.45 =mania_psychosis
0.45 =near_faint =pain_any
0.45 =not_eating_days
0.45 =numb_any =pain_any
0.45 =pain_any =radiates_groin
0.45 =pain_any =right_side
0.45 =pink_foam
0.45 =racing_heart
0.45 =radiates_groin =squeezing_word
0.45 =rigors_hard =withdrawal
0.45 =shaking =withdrawal
0.45 =vomiting_constantly
0.45 ^ _ fell
0.45 ^ _ his
0.45 a _ bit
0.45 about to
0.45 alarm
0.45 alive
0.45 and _ wake
0.45 and ther
0.45 back _ im
0.45 bleed
0.45 bright
0.45 button
0.45 chest _ tight
0.45 doesnt
0.45 head
0.45 hes cough
0.45 im short
0.45 is in
0.45 it _ if
0.45 just had
0.45 keep
0.45 me last
0.45 my _ collaps
0.45 my _ into
0.45 my _ sudden
0.45 night but
0.45 old with
0.45 out in
0.45 rac
0.45 say _ just
0.45 sudden cant
0.45 think _ hav
0.45 thrown
0.45 tick bite
0.45 way _ my
0.45 we _ in
0.45 while
0.45 woke up
0.44 # minut
0.44 #11+ _ she
0.44 -crie
0.44 -fade
0.44 -she -crie
0.44 -when _ -crie
0.44 =a_lot =carbon_monoxide
0.44 =abuse_danger =means_mentioned
0.44 =animal_bite =sting
0.44 =belly_hit =preterm_weeks
0.44 =bite_bad =burn_severity
0.44 =bite_bad =high_fever
0.44 =bleeding_any =limb_bleeds
0.44 =bp_medicine =child_got_pills
0.44 =bp_medicine =overdose_taken
0.44 =burn_severity =no_urine
0.44 =burn_severity =severe_pain
0.44 =car_crash =hit_hard
0.44 =chest_lasting =near_faint
0.44 =chest_lasting =sting
0.44 =child_got_pills =hypertension
0.44 =confused =high_fever
0.44 =days_many =postpartum
0.44 =done_with_it =means_at_hand
0.44 =eye_hit_bad =racing_heart
0.44 =face_droop =weak_one_side
0.44 =fever =tick
0.44 =head_danger =hit_hard
0.44 =hit_hard =preterm_weeks
0.44 =hoarse =swelling
0.44 =hours_pain =squeezing_word
0.44 =hypertension =overdose_taken
0.44 =jelly_stool
0.44 =long_bleed =pain_any
0.44 =means_mentioned
0.44 =near_faint =sting
0.44 =pain_any =pleuritic
0.44 =pain_any =pregnant
0.44 =recent_surgery =wound_infected
0.44 =severe_pain =trunk_pain
0.44 =severe_pain =worst_ever
0.44 =swelling =wound_infected
0.44 ^ _ help
0.44 ^ _ stabb
0.44 ^ pain
0.44 a _ in
0.44 after my
0.44 all over
0.44 and _ cough
0.44 bleed after
0.44 breath and
0.44 cant bend
0.44 dad
0.44 dog bit
0.44 ear infection
0.44 fell in
0.44 fingertip
0.44 goodbye
0.44 has been
0.44 in _ kitchen
0.44 jelly
0.44 like tar
0.44 lip _ blue
0.44 my _ went
0.44 new floater
0.44 no -tear
0.44 of _ floater
0.44 off _ fingertip
0.44 pas
0.44 pull
0.44 rope
0.44 so _ im
0.44 so weak
0.44 splash
0.44 stuck
0.44 that _ -fade
0.44 the _ told
0.44 they _ my
0.44 throw
0.44 took
0.44 weak and
0.44 whole bottle
0.43 -felt
0.43 -slept
0.43 =a_lot =head_danger
0.43 =alcohol =wont_feed
0.43 =at_rest =chest_lasting
0.43 =bite_bad =swallow_trouble
0.43 =bite_bad =wont_swallow
0.43 =black_stool =dizzy
0.43 =bleeding_any =fall_any
0.43 =bleeding_heavy =long_bleed
0.43 =both_legs =weak_legs
0.43 =bp_very_high =head_danger
0.43 =burn_severity =calf
0.43 =burn_severity =head_danger
0.43 =calf =eye_hit_bad
0.43 =chest_lasting =drugs_taken
0.43 =chest_lasting =getting_worse
0.43 =chest_lasting =severe_pain
0.43 =chest_lasting =vision_loss
0.43 =child_bruises
0.43 =dystonia =new_medicine
0.43 =eye_area =hours_pain
0.43 =eye_area =sudden
0.43 =harm_others =wound
0.43 =head_danger =sudden
0.43 =headache =severe_pain
0.43 =headache =worst_ever
0.43 =hernia_stuck =hernia_word
0.43 =jaw_locked =nail_word
0.43 =pain_any =upper_belly_pain
0.43 =plant_eaten =poison_swallowed
0.43 =pregnant =seizure
0.43 =sugar_very_high
0.43 =trunk_pain =upper_belly_pain
0.43 ^ _ drank
0.43 ^ gunshot
0.43 ^ stroke
0.43 ^ vomit
0.43 a _ and
0.43 a grape
0.43 and _ has
0.43 and _ mouth
0.43 and hit
0.43 and numb
0.43 bad headache
0.43 both leg
0.43 break
0.43 cant stop
0.43 chopp _ in
0.43 chopp off
0.43 cut _ my
0.43 discharge and
0.43 fell and
0.43 finger _ chopp
0.43 flew
0.43 got chopp
0.43 gunshot
0.43 had an
0.43 have _ plan
0.43 he was
0.43 his _ is
0.43 inhal smoke
0.43 is over
0.43 ive
0.43 kick today
0.43 kill myself
0.43 like a
0.43 much insulin
0.43 my insulin
0.43 of breath
0.43 off _ #
0.43 on _ grape
0.43 on purpose
0.43 plan and
0.43 purpose
0.43 right _ wont
0.43 right side
0.43 severe
0.43 she breath
0.43 so
0.43 soak _ pad
0.43 stroke _ went
0.43 sugar _ over
0.43 terrible
0.43 the _ in
0.43 then start
0.43 to jump
0.43 to stab
0.43 took _ and
0.43 walk _ the
0.43 want _ stab
0.43 was under
0.43 week _ has
0.43 worst headache
0.42 #11+ _ no
0.42 #99+ with
0.42 <two <week
0.42 =a_lot =suicidal
0.42 =allergen =wheeze_word
0.42 =baby_quiet =hours_pain
0.42 =belly_hard =chest_lasting
0.42 =belly_hit =deformed
0.42 =belly_hit =drowning
0.42 =belly_hit =hip_fracture
0.42 =belly_pain =severe_pain
0.42 =bite_bad =burn_any
0.42 =bite_bad =throat_tight
0.42 =bleeding_any =chest_lasting
0.42 =blurry_vision
0.42 =bp_medicine =tongue_swollen
0.42 =burn_any =chemical_burn
0.42 =burn_any =chemical_word
0.42 =burn_severity =eye_area
0.42 =chest_any
0.42 =chest_lasting =jaundice
0.42 =chest_lasting =now_at_rest
0.42 =clot_risk =immunosuppressed
0.42 =diarrhea =eye_hit_bad
0.42 =drowning =fall_any
0.42 =drowning =hit_hard
0.42 =eye_area =stab_shot
0.42 =eye_hit_bad =speech
0.42 =eye_hit_bad =upper_belly_pain
0.42 =fall_hard
0.42 =fever =kidney_infection
0.42 =fever =pain_any
0.42 =headache =preterm_weeks
0.42 =hernia_word
0.42 =hip_hurts =numb_any
0.42 =hives
0.42 =hours_pain =long_bleed
0.42 =hypertension =swelling_throat
0.42 =hypertension =tongue_swollen
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =means_at_hand =means_mentioned
0.42 =no_injury
0.42 =now_at_rest
0.42 =pain_any =pain_beyond
0.42 =radiates =spreading
0.42 =radiates =squeezing_word
0.42 =tia_resolved =vaginal_bleeding
0.42 =unresponsive =wont_feed
0.42 =wakes
0.42 ^ _ pacemaker
0.42 ^ shingl
0.42 a _ now
0.42 ache _ #11+
0.42 all _ and
0.42 and _ not
0.42 behind the
0.42 blood is
0.42 bone is
0.42 broke and
0.42 calm
0.42 cell and
0.42 chemo
0.42 confus and
0.42 daughter has
0.42 diabetic _ is
0.42 dog _ me
0.42 down there
0.42 drool
0.42 gonna
0.42 has _ bruise
0.42 have _ a
0.42 have had
0.42 him out
0.42 his hand
0.42 hook in
0.42 i _ an
0.42 i _ lisinopril
0.42 im _ up
0.42 im throw
0.42 is white
0.42 kidney infection
0.42 min ago
0.42 minut
0.42 mouth and
0.42 my _ and
0.42 my grandson
0.42 neck _ and
0.42 nitro
0.42 no _ -when
0.42 open and
0.42 out at
0.42 pain is
0.42 pool _ cough
0.42 pregnant _ week
0.42 shingl _ my
0.42 sickle _ and
0.42 to my
0.42 took _ tylenol
0.41 # _ my
0.41 -day
0.41 =baby =head_danger
0.41 =baby_still =burn_severity
0.41 =black_stool =near_faint
0.41 =bleeding_any =cough
0.41 =bleeding_any =head_danger
0.41 =bleeding_heavy =soaking_pad
0.41 =blurry_vision =head_danger
0.41 =blurry_vision =headache
0.41 =bp_very_high =headache
0.41 =burn_severity =chest_lasting
0.41 =calf =wound
0.41 =clot_risk =wound_infected
0.41 =deep_burn =skin_peeling
0.41 =diabetes =vomiting
0.41 =done_with_it =suicidal
0.41 =drooling =wont_swallow
0.41 =dry_mouth =no_urine
0.41 =eye_hit_bad =overdose_taken
0.41 =goodbye_note =suicidal
0.41 =head_danger =no_gas
0.41 =hernia_stuck =swelling
0.41 =legs_gone =numb_any
0.41 =limb_cold_pale =toes_cold
0.41 =limb_injury =numb_any
0.41 =limb_injury =waters_said
0.41 =many_days =short_breath
0.41 =no_gas =vomiting
0.41 =pale_clammy =radiates
0.41 =poison_contact
0.41 =rash =stiff_neck
0.41 =spreading
0.41 =tearing
0.41 ^ _ child
0.41 ^ bleed
0.41 ^ ther
0.41 a needle
0.41 and _ down
0.41 and _ throw
0.41 and _ voice
0.41 and more
0.41 and no
0.41 are blue
0.41 area
0.41 be better
0.41 been _ all
0.41 breath but
0.41 child
0.41 clear
0.41 day and
0.41 everyone _ be
0.41 everyone would
0.41 everywhere
0.41 fever _ chill
0.41 flare
0.41 forehead
0.41 got _ in
0.41 hav _ seizure
0.41 he _ the
0.41 hes _ a
0.41 hurt to
0.41 husband
0.41 is _ and
0.41 is cough
0.41 is going
0.41 is hot
0.41 is turn
0.41 just faint
0.41 just sitt
0.41 kill my
0.41 month _ wont
0.41 my _ after
0.41 my _ ear
0.41 my _ pill
0.41 my child
0.41 my jaw
0.41 my kidney
0.41 noth
0.41 on fire
0.41 open my
0.41 out
0.41 place
0.41 rattlesnake _ my
0.41 shak and
0.41 soft
0.41 someth _ in
0.41 still
0.41 straight
0.41 stuck _ my
0.41 throat _ and
0.41 want _ be
0.41 with _ headache
0.41 would _ better
0.41 would be
0.4 =a_lot =headache
0.4 =a_lot =near_faint
0.4 =a_lot =preterm_weeks
0.4 =a_lot =wound
0.4 =arm_hand_pain =pale_clammy
0.4 =bleeding_any =vaginal_bleeding
0.4 =bleeding_heavy =limb_bleeds
0.4 =blurry_vision =preterm_weeks
0.4 =cannot_breathe =slow_breathing
0.4 =chest_lasting =hernia_stuck
0.4 =chest_lasting =overdose_taken
0.4 =chest_lasting =testicle
0.4 =cold_limb =limb_cold_pale
0.4 =confused =elderly
0.4 =days_many =mouth_sores
0.4 =deformed =sudden
0.4 =eye_hit_bad =vaginal_bleeding
0.4 =eye_hit_bad =wound_infected
0.4 =eye_red =fever
0.4 =fast_breathing
0.4 =fight_blow =head_injury
0.4 =gangrene
0.4 =gangrene =pain_beyond
0.4 =gangrene =skin_black
0.4 =head_danger =pain_any
0.4 =head_danger =sting
0.4 =head_danger =weight_loss
0.4 =hernia_stuck =hours_pain
0.4 =hoarse
0.4 =hurts_breathing =pain_any
0.4 =indigestion_odd
0.4 =joint_hot =wound_infected
0.4 =postpartum
0.4 =postpartum =soaking_pad
0.4 =preterm_weeks =vaginal_bleeding
0.4 =soaking_pad =vaginal_bleeding
0.4 =sudden_balance
0.4 =swelling_lips =tongue_swollen
0.4 =urinary_stuck_long
0.4 =vomiting =weight_loss
0.4 ^ postpartum
0.4 a minute
0.4 abortion
0.4 accident
0.4 and _ been
0.4 and breath
0.4 baby _ blue
0.4 baby turn
0.4 boyfriend
0.4 broke
0.4 but my
0.4 by accident
0.4 caught
0.4 caught in
0.4 chok me
0.4 cough up
0.4 drank antifreeze
0.4 friend
0.4 gasp
0.4 gun _ in
0.4 gun is
0.4 he had
0.4 head and
0.4 heart feel
0.4 his _ look
0.4 hurt and
0.4 i _ breathe
0.4 i breathe
0.4 i broke
0.4 in _ hand
0.4 in _ tub
0.4 is pull
0.4 jaw lock
0.4 light _ a
0.4 look _ and
0.4 me and
0.4 minute
0.4 mov up
0.4 my _ since
0.4 my boyfriend
0.4 nail _ week
0.4 no sense
0.4 now she
0.4 of _ my
0.4 out and
0.4 puk
0.4 she _ fine
0.4 shut
0.4 stick _ of
0.4 stop
0.4 ten minut
0.4 the tub
0.4 thing _ #11+
0.4 think _ broke
0.4 to _ out
0.4 tongue feel
0.4 too many
0.4 when _ breathe
0.4 wrote
0.39 #11+ minut
0.39 #99+ _ #99+
0.39 =a_lot =hit_hard
0.39 =amputated =cut_by_accident
0.39 =barking_stridor =cholinergic
0.39 =barking_stridor =drooling
0.39 =bite_bad =tendon_seen
0.39 =bluish =short_breath
0.39 =burn_severity =cold_exposure
0.39 =burn_severity =fainted
0.39 =burn_severity =iron_pills
0.39 =burn_severity =long_bleed
0.39 =chest_lasting =numb_any
0.39 =chest_lasting =rigors_hard
0.39 =drooling =throat_sore
0.39 =drug_named =rash
0.39 =dystonia =muscle_cramps
0.39 =eye_hit_bad =immunosuppressed
0.39 =eye_hit_bad =recent_surgery
0.39 =eye_hit_bad =right_side
0.39 =fall_hard =fell_baby
0.39 =fever =jaundice
0.39 =harm_others =mania_psychosis
0.39 =head_danger =worst_ever
0.39 =high_fever =stiff_neck
0.39 =hours_pain =wakes
0.39 =limp_leg =limp_refuses
0.39 =means_mentioned =stab_shot
0.39 =nausea =squeezing_word
0.39 =numb_any =weak_one_side
0.39 =pain_any =sudden
0.39 =seizure =unresponsive
0.39 =vomiting =vomiting_constantly
0.39 ^ _ month
0.39 ^ accidental
0.39 ^ her
0.39 a _ lump
0.39 accidental _ my
0.39 and _ confus
0.39 and _ turn
0.39 and cant
0.39 and painful
0.39 are swell
0.39 at breakfast
0.39 baby _ kick
0.39 baby lip
0.39 behind it
0.39 bitten _ a
0.39 bleed _ the
0.39 dog _ my
0.39 double
0.39 dryer _ feel
0.39 electrocut
0.39 electrocut _ the
0.39 end _ thi
0.39 gett _ since
0.39 got electrocut
0.39 grabb
0.39 had _ fit
0.39 have _ and
0.39 headache _ see
0.39 high
0.39 i walk
0.39 in _ at
0.39 in labor
0.39 it _ weekend
0.39 it thi
0.39 leak
0.39 like crazy
0.39 magnet from
0.39 mumbl
0.39 my _ calf
0.39 my _ yo
0.39 my drink
0.39 my mom
0.39 new _ and
0.39 now _ is
0.39 pas out
0.39 piece
0.39 piece of
0.39 plu
0.39 poop and
0.39 right calf
0.39 say she
0.39 shock by
0.39 slurr
0.39 stomach is
0.39 swell _ my
0.39 that _ like
0.39 that dont
0.39 that look
0.39 they found
0.39 thought
0.39 tired to
0.39 to hurt
0.39 too tired
0.39 week _ with
0.39 with _ temp
0.38 # yr
0.38 -baby -move
0.38 -move
0.38 =a_lot =pain_any
0.38 =acts_drunk
0.38 =acts_drunk =alcohol
0.38 =alcohol =chemical_word
0.38 =allergen =speech
0.38 =at_rest =racing_heart
0.38 =bite_bad =choking
0.38 =bite_bad =speech
0.38 =bite_bad =to_the_bone
0.38 =bite_bad =vomiting
0.38 =bleeding_any
0.38 =burn_any =electric
0.38 =burn_severity =chest_any
0.38 =chemical_burn =eye_area
0.38 =chemical_burn =eye_chemical
0.38 =chest_lasting =right_side
0.38 =chest_lasting =short_breath
0.38 =clot_risk =hours_pain
0.38 =clot_risk =postpartum
0.38 =confused =fall_any
0.38 =confused =heat_exposure
0.38 =confused =sudden
0.38 =deep_cut =to_the_bone
0.38 =dystonia =jaw_locked
0.38 =elderly =hours_pain
0.38 =elderly =unresponsive
0.38 =eye_area =unresponsive
0.38 =eye_hit_bad =needle_stick
0.38 =eye_hit_bad =pain_beyond
0.38 =fainted =racing_heart
0.38 =fever =neck_swelling
0.38 =fever =recent_travel
0.38 =head_danger =hernia_word
0.38 =head_danger =vomiting_constantly
0.38 =headache =postpartum
0.38 =hernia_stuck =hit_hard
0.38 =hernia_stuck =needle_stick
0.38 =jaw_arm_sweat
0.38 =long_bleed =soaking_pad
0.38 =needle_stick
0.38 =pale_clammy =squeezing_word
0.38 =postpartum =recent_surgery
0.38 =rash =swelling
0.38 =retractions =short_breath
0.38 =sting =tick
0.38 =to_the_bone
0.38 =young_baby
0.38 ^ _ friend
0.38 ^ _ gave
0.38 ^ _ read
0.38 ^ daughter
0.38 ^ pass
0.38 ^ pressure
0.38 ^ severe
0.38 a _ battery
0.38 a high
0.38 a nail
0.38 and _ thrown
0.38 and _ to
0.38 and eye
0.38 and today
0.38 are _ after
0.38 as a
0.38 baby _ time
0.38 breath _ and
0.38 c section
0.38 daughter lip
0.38 deep hole
0.38 ever
0.38 feel irregular
0.38 fire and
0.38 foot is
0.38 friend is
0.38 gave _ baby
0.38 hard _ breathe
0.38 has bloody
0.38 hasnt _ -in
0.38 have the
0.38 he _ wake
0.38 heart _ irregular
0.38 hour _ it
0.38 i _ hear
0.38 i see
0.38 is cold
0.38 is miss
0.38 lying
0.38 mak
0.38 my _ isnt
0.38 my _ yr
0.38 my appendix
0.38 not _ -right
0.38 now _ cough
0.38 now its
0.38 of a
0.38 on warfarin
0.38 our
0.38 pesticide
0.38 pull in
0.38 put _ hand
0.38 red and
0.38 right
0.38 section
0.38 side _ my
0.38 side and
0.38 some
0.38 spray with
0.38 stool and
0.38 suck
0.38 suck in
0.38 swallow _ magnet
0.38 tar and
0.38 the bone
0.38 the house
0.38 time and
0.38 time the
0.38 voice is
0.38 was _ a
0.38 wave
0.38 with _ is
0.38 with _ needle
0.38 with pesticide
0.38 woke
0.37 #11+ _ im
0.37 <the _ <two
0.37 =a_lot =rash
0.37 =again_fainted =chest_lasting
0.37 =again_fainted =hours_pain
0.37 =alcohol =nail_word
0.37 =belly_hard =vomiting
0.37 =bite_bad =recent_infection
0.37 =bleeding_heavy =cut_by_accident
0.37 =blood_thinner =chest_lasting
0.37 =blood_thinner =long_bleed
0.37 =blurry_vision =chest_lasting
0.37 =burn_big =deep_burn
0.37 =burn_severity =swelling_lips
0.37 =calf =limb_injury
0.37 =cannot_move_limb =limp_leg
0.37 =chemical_burn =cocaine
0.37 =chest_any =chest_lasting
0.37 =chest_any =squeezing_word
0.37 =chest_lasting =cut_by_accident
0.37 =cholinergic =pain_any
0.37 =clot_risk =short_breath
0.37 =co_words =gas_smell
0.37 =cut_by_accident =fever
0.37 =cut_by_accident =hernia_stuck
0.37 =drooling =swallow_trouble
0.37 =drooling =throat_tight
0.37 =drowsy =opioid
0.37 =elderly =speech
0.37 =eye_hit_bad =eye_pain
0.37 =eye_hit_bad =one_eye
0.37 =eye_hit_bad =radiates_groin
0.37 =eye_hit_bad =uti
0.37 =eye_hit_bad =weak_legs
0.37 =fainted =hit_hard
0.37 =fever =heart_condition
0.37 =gradual_numb =numb_any
0.37 =grunting
0.37 =head_danger =stiff_neck
0.37 =head_injury =vomiting
0.37 =headache =sudden
0.37 =high_fever =pain_any
0.37 =hurts_move =severe_weakness
0.37 =immunosuppressed =pain_any
0.37 =jaw_locked =throat_sore
0.37 =leaking =water_broke
0.37 =long_bleed =pale_clammy
0.37 =moved_right =one_side_belly
0.37 =nail_word =pierced_through
0.37 =nail_word =poison_swallowed
0.37 =nerve_muscle
0.37 =pierced_through =wound
0.37 =recent_surgery =sudden
0.37 =severe_pain =testicle
0.37 =sting =wound_infected
0.37 ^ _ monoxide
0.37 ^ _ smell
0.37 ^ carbon
0.37 ^ coworker
0.37 a cup
0.37 a pencil
0.37 acid on
0.37 alarm is
0.37 and #99+
0.37 and _ belly
0.37 and _ hurt
0.37 and lighthead
0.37 and talk
0.37 arent
0.37 been _ and
0.37 broke _ #11+
0.37 broke at
0.37 brother is
0.37 cant _ water
0.37 carbon _ alarm
0.37 cleaner
0.37 cup of
0.37 down over
0.37 fail _ my
0.37 fail and
0.37 feel _ a
0.37 for _ few
0.37 for over
0.37 garage
0.37 gave my
0.37 go away
0.37 goe
0.37 goe _ when
0.37 going off
0.37 going up
0.37 grunt
0.37 havent
0.37 havent _ -in
0.37 headach and
0.37 hes been
0.37 hes breath
0.37 i _ sick
0.37 i _ swallow
0.37 i _ think
0.37 im _ the
0.37 im gonna
0.37 in _ garage
0.37 in _ leg
0.37 in _ shower
0.37 in at
0.37 is _ im
0.37 is _ sleepy
0.37 is full
0.37 keep think
0.37 know
0.37 knuckle
0.37 light _ my
0.37 look
0.37 lung
0.37 make a
0.37 monoxide alarm
0.37 my _ fever
0.37 my _ it
0.37 my knuckle
0.37 my lung
0.37 neighbor
0.37 not _ -up
0.37 numb and
0.37 off
0.37 on _ left
0.37 ooz
0.37 out _ today
0.37 pool hes
0.37 pressure #99+
0.37 pressure _ my
0.37 right now
0.37 she seem
0.37 son swallow
0.37 stand
0.37 the garage
0.37 the other
0.37 them
0.37 tile
0.37 time _ stand
0.37 took double
0.37 tylenol
0.37 unconsciou
0.37 water _ at
0.37 with _ fever
0.36 -baby _ since
0.36 -diaper
0.36 -fade -when
0.36 -in
0.36 -wet
0.36 -wet -diaper
0.36 =a_lot =pale_clammy
0.36 =at_rest =cant_lie_flat
0.36 =bite_bad =eye_hit
0.36 =bite_bad =neck_swelling
0.36 =bite_bad =throat_closing
0.36 =bleeding_any =pale_clammy
0.36 =bleeding_any =soaking_pad
0.36 =bleeding_any =spits_clots
0.36 =bleeding_any =vomiting
0.36 =burn_severity =headache
0.36 =burn_severity =saddle_numb
0.36 =burned_hand
0.36 =chest_lasting =one_eye
0.36 =copd
0.36 =cramps =severe_pain
0.36 =curtain_word =eye_hit_bad
0.36 =curtain_word =vision_loss
0.36 =deformed =hit_hard
0.36 =dentist =soaking_pad
0.36 =diabetes =sugar_very_high
0.36 =dizzy =soaking_pad
0.36 =drowsy =newborn
0.36 =drowsy =young_baby
0.36 =electric =irregular_heart
0.36 =eye_area =eye_hit
0.36 =eye_area =head_danger
0.36 =eye_hit
0.36 =eye_hit_bad =headache
0.36 =eye_hit_bad =hurts_move
0.36 =eye_hit_bad =spits_clots
0.36 =eye_red =pain_any
0.36 =face_droop =hours_pain
0.36 =fall_any =head_injury
0.36 =feels_incredible =mania_psychosis
0.36 =feels_incredible =sleepless_days
0.36 =fever =squeezing_word
0.36 =glass_test
0.36 =glass_test =purple_rash
0.36 =glass_test =rash
0.36 =hanging_attempt =self_harm_now
0.36 =head_danger =postpartum
0.36 =head_danger =rigors
0.36 =head_danger =shaking
0.36 =head_danger =soaking_pad
0.36 =head_danger =squeezing_word
0.36 =headache =high_altitude
0.36 =heart_condition =racing_heart
0.36 =high_altitude =vomiting
0.36 =hip_fracture =hit_hard
0.36 =hours_pain =many_days
0.36 =hours_pain =pale_clammy
0.36 =hours_pain =severe_pain
0.36 =ketone_breath
0.36 =ketone_breath =thirsty
0.36 =leg_swelling_one =swelling
0.36 =low_mood =suicidal
0.36 =neck_swelling =tooth
0.36 =no_urine =pregnant
0.36 =one_side_belly =right_side
0.36 =opioid =overdose_taken
0.36 =pain_any =priapism
0.36 =radiates_groin =severe_pain
0.36 =spits_clots
0.36 =swallow_trouble =throat_sore
0.36 =swelling
0.36 =swelling_throat =throat_closing
0.36 =throat_closing
0.36 =throat_closing =throat_tight
0.36 =throat_sore =wont_swallow
0.36 ^ _ attack
0.36 ^ _ hav
0.36 ^ infect
0.36 after _ new
0.36 all of
0.36 and _ she
0.36 and _ since
0.36 and blister
0.36 and dry
0.36 are swollen
0.36 bare pee
0.36 been _ up
0.36 breath even
0.36 calf
0.36 cant _ up
0.36 cant catch
0.36 car _ and
0.36 catch _ breath
0.36 catch my
0.36 chemical
0.36 clot and
0.36 fever _ and
0.36 fit
0.36 got spray
0.36 has a
0.36 has hemophilia
0.36 hav _ stroke
0.36 havent _ -the
0.36 he has
0.36 hes _ to
0.36 his _ up
0.36 his eye
0.36 hit _ head
0.36 hour and
0.36 im _ eliqui
0.36 in _ thigh
0.36 is breath
0.36 is floppy
0.36 it has
0.36 its been
0.36 kid _ is
0.36 light and
0.36 lock
0.36 my _ bag
0.36 my _ belly
0.36 next door
0.36 night i
0.36 no _ today
0.36 noseble _ #11+
0.36 now _ have
0.36 old hasnt
0.36 on eliqui
0.36 out of
0.36 powder
0.36 pull his
0.36 shoot me
0.36 son _ hemophilia
0.36 stuff
0.36 swallow and
0.36 the pool
0.36 to _ my
0.36 to kill
0.36 to pas
0.36 toddler was
0.36 tongue is
0.36 took _ #11+
0.36 took like
0.36 took viagra
0.36 tub
0.36 turn black
0.36 two _ and
0.36 viagra and
0.36 without -me
0.35 #11+ year
0.35 #99+ #99+
0.35 -five
0.35 -five _ and
0.35 -peed -in
0.35 -slept _ -five
0.35 -woken
0.35 -woken -up
0.35 =a_lot =flashes_floaters
0.35 =a_lot =heat_exposure
0.35 =abuse_danger =chest_lasting
0.35 =allergen =swelling
0.35 =bite_bad =clot_risk
0.35 =bite_bad =confused
0.35 =bite_bad =severe_pain
0.35 =bladder_bowel_loss =pain_any
0.35 =bleeding_any =hours_pain
0.35 =burn_severity =chemical_strong
0.35 =burn_severity =jelly_stool
0.35 =burn_severity =limb_cold_pale
0.35 =burn_severity =racing_heart
0.35 =chest_lasting =eye_hit_bad
0.35 =chest_lasting =flashes_floaters
0.35 =chest_lasting =harm_others
0.35 =chest_lasting =smoke
0.35 =chest_lasting =soaking_fast
0.35 =chest_lasting =swelling_throat
0.35 =child_got_pills =iron_pills
0.35 =cholinergic =poison_contact
0.35 =cold_exposure =speech
0.35 =cold_limb =deformed
0.35 =confused =feels_incredible
0.35 =cough =pink_foam
0.35 =coughs_blood =pink_foam
0.35 =dark_urine =eye_hit_bad
0.35 =days_many =jaw_locked
0.35 =days_many =nail_word
0.35 =days_many =recent_surgery
0.35 =deep_cut =limb_injury
0.35 =deep_cut =wound
0.35 =diabetes =gangrene
0.35 =diabetes =pain_beyond
0.35 =diabetes =skin_black
0.35 =discharge =high_fever
0.35 =drooling =poison_contact
0.35 =ear_pain =swelling
0.35 =eye_area =hoarse
0.35 =eye_area =smoke
0.35 =fainted =head_danger
0.35 =feels_incredible =hallucinating
0.35 =feels_incredible =withdrawal
0.35 =fever =seizure
0.35 =fever =severe_weakness
0.35 =flu_bad =head_danger
0.35 =hernia_stuck =priapism
0.35 =hours_pain =racing_heart
0.35 =hours_pain =soaking_fast
0.35 =itching =pregnant
0.35 =itching =preterm_weeks
0.35 =jaw_locked =phlegm
0.35 =jaw_locked =tetanus_due
0.35 =not_looking
0.35 =overdose_taken =squeezing_word
0.35 =pain_any =vomiting
0.35 =pale_clammy =short_breath
0.35 =pneumonia_known =short_breath
0.35 =pregnant =vomiting_constantly
0.35 =recent_infection =swelling
0.35 =short_breath =sudden
0.35 =soaking_fast
0.35 =soaking_fast =soaking_pad
0.35 =speech =weak_one_side
0.35 ^ _ behind
0.35 ^ _ bleach
0.35 ^ _ grandson
0.35 ^ _ has
0.35 ^ _ right
0.35 ^ copd
0.35 ^ diabetic
0.35 ^ snake
0.35 ^ water
0.35 and _ he
0.35 and _ wrote
0.35 antifreeze
0.35 are weak
0.35 been vomit
0.35 blister all
0.35 but hes
0.35 cant stand
0.35 cant talk
0.35 caught _ the
0.35 do it
0.35 down
0.35 even _ calm
0.35 even when
0.35 fever _ my
0.35 fever rash
0.35 fill
0.35 for hour
0.35 groin
0.35 hallucinat
0.35 hasnt -peed
0.35 headache _ i
0.35 house fire
0.35 i _ double
0.35 i _ too
0.35 i inhal
0.35 is burn
0.35 is peel
0.35 like thi
0.35 lip _ swell
0.35 live wire
0.35 mom
0.35 month _ and
0.35 my pacemaker
0.35 nail last
0.35 near
0.35 near _ eye
0.35 near my
0.35 night _ my
0.35 now _ cant
0.35 oil _ is
0.35 old _ has
0.35 one _ and
0.35 one of
0.35 overnight
0.35 pound and
0.35 shingl near
0.35 since _ morn
0.35 skin _ peel
0.35 son _ is
0.35 son his
0.35 sugar _ #11+
0.35 the foot
0.35 to _ and
0.35 to _ kid
0.35 under
0.35 up my
0.35 when calm
0.35 wire
0.35 wont _ down
0.34 #99+ _ wont
0.34 -eat
0.34 -wak
0.34 -wak -up
0.34 =a_lot =burn_big
0.34 =alcohol =unresponsive
0.34 =allergen =dizzy
0.34 =allergen =overdose_taken
0.34 =arm_hand_pain =jaw_arm_sweat
0.34 =at_rest =cannot_breathe
0.34 =baby_still =chest_lasting
0.34 =back_pain =fever
0.34 =bite_bad =hip_hurts
0.34 =bite_bad =limb_injury
0.34 =bite_bad =pierced_through
0.34 =burn_severity =green_vomit
0.34 =burn_severity =radiates
0.34 =burn_severity =short_breath
0.34 =burn_severity =speech
0.34 =burn_severity =vomiting_constantly
0.34 =calf
0.34 =cannot_breathe =hours_pain
0.34 =cannot_breathe =swelling
0.34 =car_crash =cut_by_accident
0.34 =chest_any =pale_clammy
0.34 =chest_lasting =face_droop
0.34 =chest_lasting =fell_baby
0.34 =chest_lasting =hallucinating
0.34 =chest_lasting =new_baby
0.34 =chest_lasting =wont_go_away
0.34 =cough =hernia_stuck
0.34 =days_many =young_baby
0.34 =deformed =possible_fracture
0.34 =dizzy =sting
0.34 =during_effort =squeezing_word
0.34 =during_exercise =head_danger
0.34 =ear_swollen =fever
0.34 =elderly =wakes
0.34 =eye_hit_bad =limb_cold_pale
0.34 =eye_hit_bad =limb_injury
0.34 =face_odd
0.34 =fainted =fight_blow
0.34 =fever =scratched
0.34 =fever =spreading
0.34 =fight_blow =head_danger
0.34 =green_vomit
0.34 =green_vomit =head_danger
0.34 =green_vomit =phlegm
0.34 =green_vomit =vomiting
0.34 =head_danger =heat_exposure
0.34 =head_danger =jaundice
0.34 =head_danger =phlegm
0.34 =head_danger =pregnant
0.34 =heart_murmur_fever =short_breath
0.34 =hernia =pain_any
0.34 =high_fever =recent_travel
0.34 =hip_hurts =neck_pain
0.34 =hit_hard =overdose_taken
0.34 =hit_hard =pain_any
0.34 =hours_pain =wound
0.34 =limb_cold_pale =numb_any
0.34 =limb_cold_pale =weak_any
0.34 =near_faint =vision_loss
0.34 =pain_any =swallow_trouble
0.34 =pale_clammy =sugar_low
0.34 =phlegm =vomiting
0.34 =pregnant =waters_said
0.34 =pressure_elsewhere
0.34 =squeezing_word =vaginal_bleeding
0.34 =sudden =testicle
0.34 =wont_go_away
0.34 ^ _ flare
0.34 ^ black
0.34 ^ jaw
0.34 ^ son
0.34 after her
0.34 all around
0.34 and _ blood
0.34 and _ skin
0.34 and _ tongue
0.34 arm and
0.34 at altitude
0.34 bleed and
0.34 burn _ hand
0.34 cant pee
0.34 come _ i
0.34 come when
0.34 daughter _ a
0.34 doesnt know
0.34 down the
0.34 drown
0.34 eye _ a
0.34 feel _ leg
0.34 gett
0.34 grandma _ pill
0.34 grandma heart
0.34 gray and
0.34 havent -peed
0.34 headache _ my
0.34 headache and
0.34 heart
0.34 hell
0.34 his throat
0.34 i _ black
0.34 i _ gett
0.34 in _ middle
0.34 is _ by
0.34 is _ through
0.34 is gray
0.34 just _ and
0.34 left _ hurt
0.34 leg are
0.34 look like
0.34 middle
0.34 my #11+
0.34 my _ im
0.34 my forehead
0.34 nonstop and
0.34 noseble for
0.34 of his
0.34 pass _ in
0.34 poop _ black
0.34 practice
0.34 right _ and
0.34 since breakfast
0.34 slurr and
0.34 so _ i
0.34 so drowsy
0.34 stick out
0.34 stopp my
0.34 super
0.34 tak
0.34 that _ when
0.34 the _ he
0.34 the middle
0.34 the stomach
0.34 the worst
0.34 to the
0.34 two day
0.34 with _ at
0.34 wont _ away
0.34 woozy
0.33 #99+ _ a
0.33 -drink and
0.33 -feel and
0.33 -to
0.33 =a_lot =fall_any
0.33 =alcohol =eye_hit_bad
0.33 =bite_bad =cold_limb
0.33 =bite_bad =swelling
0.33 =black_stool =fainted
0.33 =bluish =limb_injury
0.33 =breath_pauses =cough
0.33 =burn_severity =postpartum
0.33 =burn_severity =screams_in_bouts
0.33 =car_crash =fall_any
0.33 =car_crash =fight_blow
0.33 =chest_any =radiates
0.33 =chest_lasting =one_side_belly
0.33 =chest_lasting =snake
0.33 =chest_lasting =snake_bad
0.33 =chest_lasting =squeezing_word
0.33 =chest_pressure =hours_pain
0.33 =co_words =during_exercise
0.33 =co_words =vomiting
0.33 =cold_hands =toes_cold
0.33 =confused =mania_psychosis
0.33 =days_many =unresponsive
0.33 =days_many =wont_feed
0.33 =deep_cut =deformed
0.33 =deep_cut =scratched
0.33 =deformed =tendon_seen
0.33 =dialysis =irregular_heart
0.33 =dialysis =missed_dialysis
0.33 =dialysis =weak_any
0.33 =diarrhea =diarrhea_many
0.33 =drowsy =hours_pain
0.33 =eye_area =fall_any
0.33 =eye_area =hit_hard
0.33 =eye_area =severe_pain
0.33 =eye_hit_bad
0.33 =eye_hit_bad =injection_joint
0.33 =eye_hit_bad =one_side_belly
0.33 =eye_hit_bad =shoulder_pain
0.33 =fainted =vaginal_bleeding
0.33 =head_danger =heat_danger
0.33 =head_danger =recent_surgery
0.33 =heat_exposure =vomiting
0.33 =hit_hard
0.33 =hives =sting
0.33 =irregular_heart =kidney_disease
0.33 =irregular_heart =weak_any
0.33 =kidney_disease =missed_dialysis
0.33 =kidney_disease =weak_any
0.33 =long_bleed =vomiting_constantly
0.33 =means_at_hand =self_harm_now
0.33 =missed_dialysis
0.33 =pale_clammy =trunk_pain
0.33 =pregnant =preterm_weeks
0.33 =preterm_weeks
0.33 =priapism =swelling
0.33 =short_breath =speech
0.33 =skin_infection =swelling
0.33 =snake =sting
0.33 =snake_bad =sting
0.33 =sugar_low =unresponsive
0.33 =weak_any
0.33 =withdrawal =wont_feed
0.33 ^ _ beat
0.33 ^ _ boyfriend
0.33 ^ _ broke
0.33 ^ our
0.33 a _ fire
0.33 a _ headache
0.33 a hot
0.33 a squeaky
0.33 and _ just
0.33 and _ know
0.33 and _ real
0.33 and crie
0.33 and not
0.33 and smell
0.33 around _ eye
0.33 awful
0.33 battery _ his
0.33 be _ off
0.33 be here
0.33 better _ without
0.33 better off
0.33 black stuff
0.33 blood and
0.33 bloody
0.33 cant _ straight
0.33 dad lip
0.33 diarrhea _ time
0.33 eyelid and
0.33 fell from
0.33 foreskin
0.33 from _ nail
0.33 furnace
0.33 got _ by
0.33 grandpa is
0.33 hard and
0.33 he put
0.33 heart _ by
0.33 her _ on
0.33 her arm
0.33 here anymore
0.33 hip
0.33 his _ with
0.33 his belly
0.33 his head
0.33 husband _ his
0.33 im
0.33 is _ black
0.33 is _ hasnt
0.33 knock
0.33 left _ and
0.33 left _ is
0.33 like _ time
0.33 medicine by
0.33 my lip
0.33 my uncle
0.33 no -feel
0.33 of _ myself
0.33 off without
0.33 on _ at
0.33 out _ and
0.33 pregnant _ bad
0.33 rash after
0.33 real fast
0.33 red _ and
0.33 remember
0.33 respond
0.33 rib and
0.33 scissor
0.33 seem fine
0.33 sheet
0.33 since noon
0.33 smoke _ a
0.33 snake bite
0.33 soccer practice
0.33 still _ to
0.33 stray
0.33 stray dog
0.33 sweaty and
0.33 swell after
0.33 swell and
0.33 terrible headache
0.33 than the
0.33 the _ are
0.33 the couch
0.33 throat clos
0.33 to _ here
0.33 to be
0.33 to shoot
0.33 two of
0.33 up _ my
0.33 voic
0.33 was
0.33 was _ and
0.33 yellow and
0.32 # pound
0.32 #11+ _ and
0.32 -#11+ -hour
0.32 -help
0.32 -in -#11+
0.32 -peed _ -#11+
0.32 -slept _ -#
0.32 =abuse_danger =hours_pain
0.32 =again_fainted =tia_resolved
0.32 =allergen =confused
0.32 =allergen =dystonia
0.32 =allergen =near_faint
0.32 =at_rest =leg_feet_swollen
0.32 =back_pain =sudden
0.32 =belly_hit =eye_hit_bad
0.32 =belly_hit =fall_height
0.32 =belly_pain =chest_lasting
0.32 =birth_now =burn_severity
0.32 =bite_bad =hurts_move
0.32 =bite_bad =wheeze_word
0.32 =bladder_bowel_loss =no_urine
0.32 =bluish =eye_hit_bad
0.32 =bp_high =pain_any
0.32 =burn_severity =hurts_move
0.32 =burn_severity =new_medicine
0.32 =calf =hours_pain
0.32 =cannot_breathe =speech
0.32 =chest_lasting =inhaler_fails
0.32 =chest_lasting =radiates_groin
0.32 =chest_lasting =throat_tight
0.32 =choking =elderly
0.32 =clot_risk =leg_swelling_one
0.32 =clot_risk =pain_any
0.32 =cold_exposure =head_danger
0.32 =device_alarm =device_shock
0.32 =device_shock
0.32 =device_shock =heart_condition
0.32 =device_shock =valve_or_device
0.32 =diabetes =wound
0.32 =discharge =fever
0.32 =dizzy =pain_any
0.32 =eye_hit_bad =snake
0.32 =eye_hit_bad =snake_bad
0.32 =eye_hit_bad =stab_shot
0.32 =face_blisters =pain_any
0.32 =fall_any =fall_height
0.32 =fall_hard =fall_height
0.32 =fall_height
0.32 =fall_height =hit_hard
0.32 =feels_incredible
0.32 =head_danger =hernia
0.32 =head_danger =no_urine
0.32 =head_danger =projectile
0.32 =hernia =hernia_stuck
0.32 =hernia_word =vomiting
0.32 =hours_pain =no_urine
0.32 =light_hurts =stiff_neck
0.32 =newborn =projectile
0.32 =no_urine =urinary_stuck
0.32 =opioid
0.32 =pain_any =racing_heart
0.32 =pain_beyond =squeezing_word
0.32 =pregnant =swelling_face
0.32 =projectile
0.32 =projectile =vomiting
0.32 =projectile =young_baby
0.32 =racing_heart =rigors_hard
0.32 =racing_heart =shaking
0.32 =red_racing =streak_up
0.32 =rigors =rigors_hard
0.32 =severe_pain =worst_ever_sick
0.32 =soaking_pad =swelling
0.32 =streak_up
0.32 =streak_up =wound_infected
0.32 =worst_ever =worst_ever_sick
0.32 =worst_ever_sick
0.32 ^ _ collaps
0.32 ^ _ defibrillator
0.32 ^ _ mom
0.32 ^ _ took
0.32 ^ grandma
0.32 ^ newborn
0.32 ^ toddler
0.32 a bottle
0.32 a magnet
0.32 a plan
0.32 ago _ i
0.32 all _ way
0.32 an _ shock
0.32 and _ me
0.32 and _ nonsense
0.32 and _ pee
0.32 and bleed
0.32 and had
0.32 and jaw
0.32 and purple
0.32 and shak
0.32 are _ and
0.32 battery acid
0.32 been since
0.32 belly _ in
0.32 belly button
0.32 bloody diarrhea
0.32 breakfast
0.32 but _ is
0.32 but since
0.32 can _ the
0.32 can hear
0.32 cant control
0.32 chok _ steak
0.32 defibrillator
0.32 diabetic
0.32 doesnt -fade
0.32 doesnt _ -when
0.32 dont _ how
0.32 down _ stair
0.32 every #11+
0.32 from _ ear
0.32 got _ electric
0.32 got an
0.32 have headach
0.32 havent -felt
0.32 heavy
0.32 hernia
0.32 hes hot
0.32 his
0.32 hot
0.32 huge clot
0.32 i _ bend
0.32 in _ after
0.32 in _ garden
0.32 is _ there
0.32 is yellow
0.32 its swell
0.32 kitchen floor
0.32 life
0.32 like _ going
0.32 long paus
0.32 me when
0.32 mom _ her
0.32 mouth is
0.32 my _ face
0.32 my _ goe
0.32 my _ replacement
0.32 my defibrillator
0.32 of hurt
0.32 on _ kitchen
0.32 on chemo
0.32 on steak
0.32 painful
0.32 pass _ twice
0.32 pound _ i
0.32 projectile
0.32 projectile vomit
0.32 rash _ doesnt
0.32 real
0.32 red _ going
0.32 see sparkl
0.32 sharp pain
0.32 skin _ and
0.32 so swollen
0.32 sparkl
0.32 spitt
0.32 sugar #11+
0.32 sugar _ and
0.32 sweat and
0.32 teen _ a
0.32 tender
0.32 that doesnt
0.32 the _ right
0.32 the _ way
0.32 the cut
0.32 the garden
0.32 the way
0.32 thought _ hurt
0.32 throat so
0.32 wont _ to
0.32 wrong way
0.32 yo _ out
0.31 # _ today
0.31 # pad
0.31 # week
0.31 #11+ _ with
0.31 -breath
0.31 -us
0.31 =a_lot =nail_word
0.31 =alcohol =withdrawal
0.31 =allergen =drug_named
0.31 =allergen =vomiting
0.31 =battery_word
0.31 =battery_word =chemical_word
0.31 =belly_hit =fall_hard
0.31 =belly_pain =moved_right
0.31 =belly_pain =one_side_belly
0.31 =belly_pain =trunk_pain
0.31 =bite_bad =cholinergic
0.31 =bite_bad =neck_broken
0.31 =bite_bad =smoke
0.31 =bladder_bowel_loss =numb_any
0.31 =bleeding_any =blood_thinner
0.31 =bleeding_any =vomiting_blood
0.31 =blister_any =drug_named
0.31 =blurry_vision =postpartum
0.31 =bp_high =pregnant
0.31 =burn_severity =limp_refuses
0.31 =burn_severity =radiates_groin
0.31 =calf =chest_any
0.31 =cannot_breathe =pain_any
0.31 =carbon_monoxide =refuses
0.31 =chest_any =trunk_pain
0.31 =chest_lasting =head_danger
0.31 =chest_pain =trunk_pain
0.31 =coughs_blood =phlegm
0.31 =days_many =tetanus_due
0.31 =drugs_taken =slow_breathing
0.31 =elderly =pale_clammy
0.31 =eye_area =vomiting
0.31 =face_odd =numb_any
0.31 =fainted =pain_any
0.31 =fall_any =fall_hard
0.31 =fall_hard =hit_hard
0.31 =fever =headache
0.31 =fever =light_hurts
0.31 =fever =unresponsive
0.31 =headache =worst_ever_sick
0.31 =heat_danger =unresponsive
0.31 =high_fever =unresponsive
0.31 =hours_pain =numb_any
0.31 =hours_pain =pain_any
0.31 =hours_pain =radiates
0.31 =hours_pain =severe_weakness
0.31 =immunosuppressed =priapism
0.31 =limb_injury =neck_broken
0.31 =limb_injury =wound_infected
0.31 =long_bleed =speech
0.31 =mania_psychosis =wont_feed
0.31 =neck_broken
0.31 =pain_any =wont_swallow
0.31 =pale_clammy =weak_any
0.31 =pierced_through =stab_shot
0.31 =postpartum =wound_infected
0.31 =pregnant =soaking_pad
0.31 =priapism =sickle_cell
0.31 =racing_heart =slow_heart
0.31 =radiates =scratched
0.31 =severe_headache =worst_ever_sick
0.31 =short_breath =sting
0.31 =shoulder_pain =squeezing_word
0.31 =speech =sudden
0.31 =sudden =vision_loss
0.31 =upper_belly_pain
0.31 =vomiting_constantly =weight_loss
0.31 ^ _ ex
0.31 ^ _ kidney
0.31 ^ _ so
0.31 ^ soak
0.31 a board
0.31 about _ pas
0.31 after fall
0.31 and _ cold
0.31 and _ head
0.31 and _ no
0.31 and _ toe
0.31 and about
0.31 and ankl
0.31 and hot
0.31 and sore
0.31 and tender
0.31 been _ on
0.31 bleed _ my
0.31 bloody _ and
0.31 blue for
0.31 board
0.31 breath _ my
0.31 broke _ neck
0.31 burn _ face
0.31 burn up
0.31 by _ bat
0.31 can see
0.31 chang table
0.31 chest
0.31 chok _ last
0.31 cold _ sweaty
0.31 couch
0.31 drain
0.31 ear _ bleed
0.31 eight
0.31 eye _ splash
0.31 eye is
0.31 eye was
0.31 fbi
0.31 feel _ and
0.31 fever _ short
0.31 finger
0.31 fluid #11+
0.31 fluid _ week
0.31 for ten
0.31 from _ fire
0.31 fume
0.31 go in
0.31 got _ hand
0.31 grandson _ a
0.31 hard _ a
0.31 hard as
0.31 her wrist
0.31 hes _ not
0.31 hes going
0.31 hurt like
0.31 i _ faint
0.31 im pregnant
0.31 in _ its
0.31 indigestion
0.31 insulin pump
0.31 is hang
0.31 is outside
0.31 is raspy
0.31 it _ the
0.31 keep fall
0.31 move my
0.31 my _ stuck
0.31 my brother
0.31 my ex
0.31 of #11+
0.31 of tylenol
0.31 off _ chang
0.31 on _ couch
0.31 on herself
0.31 only
0.31 out _ after
0.31 pregnant _ pass
0.31 pump fail
0.31 raspy
0.31 rusty _ last
0.31 see _ and
0.31 see flash
0.31 since thi
0.31 snake _ my
0.31 snake bit
0.31 splash with
0.31 spot and
0.31 start lisinopril
0.31 stung by
0.31 swollen for
0.31 take the
0.31 the chang
0.31 the fbi
0.31 the ice
0.31 ther blood
0.31 think _ was
0.31 through the
0.31 to go
0.31 very sleepy
0.31 voice _ raspy
0.31 water
0.31 with _ bat
0.31 with fever
0.31 wont slow
0.31 wrist _ ankl
0.31 wrist and
0.3 #11+ _ at
0.3 #11+ lbs
0.3 -mak
0.3 -sense
0.3 =a_lot =bag_blood
0.3 =a_lot =belly_hit
0.3 =a_lot =hives
0.3 =alcohol
0.3 =alcohol =hallucinating
0.3 =back_pain =hours_pain
0.3 =bag_blood
0.3 =bag_blood =bleeding_any
0.3 =bag_blood =eye_hit_bad
0.3 =barking_stridor =chest_lasting
0.3 =barking_stridor =cough
0.3 =belly_hit =head_danger
0.3 =bite_bad =blister_any
0.3 =bite_bad =chest_lasting
0.3 =bite_bad =fight_blow
0.3 =bite_bad =swelling_lips
0.3 =blood_thinner =hit_hard
0.3 =bluish =copd
0.3 =bluish =pain_beyond
0.3 =blurry_vision =eye_area
0.3 =blurry_vision =eye_hit_bad
0.3 =blurry_vision =hours_pain
0.3 =blurry_vision =squeezing_word
0.3 =burn_any =smoke
0.3 =burn_severity =electric
0.3 =burn_severity =eye_red
0.3 =burn_severity =fell_baby
0.3 =burn_severity =hives
0.3 =burn_severity =preterm_weeks
0.3 =burn_severity =seizure
0.3 =calf =means_mentioned
0.3 =carbon_monoxide =nausea
0.3 =chest_lasting =co_words
0.3 =chest_lasting =croup_cough
0.3 =chest_lasting =device_alarm
0.3 =chest_lasting =dry_mouth
0.3 =chest_lasting =ear_swollen
0.3 =chest_lasting =leg_feet_swollen
0.3 =chest_lasting =noisy_rest
0.3 =chest_lasting =pale_clammy
0.3 =chest_lasting =pneumonia_known
0.3 =chest_lasting =valve_or_device
0.3 =chest_lasting =wheeze_word
0.3 =cholinergic
0.3 =clot_risk =squeezing_word
0.3 =co_words =nausea
0.3 =confused =hit_hard
0.3 =cough =noisy_rest
0.3 =days_many =newborn
0.3 =days_many =phlegm
0.3 =days_many =tick
0.3 =device_alarm =hours_pain
0.3 =dizzy =speech
0.3 =drooling =swelling
0.3 =drug_named =mouth_sores
0.3 =ear_blood =fight_blow
0.3 =ear_pain =recent_infection
0.3 =ear_swollen =recent_infection
0.3 =electric =thrown_back
0.3 =eye_bulge =swelling
0.3 =eye_hit_bad =moved_right
0.3 =eye_hit_bad =pain_any
0.3 =eye_hit_bad =severe_headache
0.3 =eye_hit_bad =sting
0.3 =eye_hit_bad =unequal_pupils
0.3 =fall_hard =head_danger
0.3 =fever =hip_hurts
0.3 =fever =joint_hot
0.3 =hallucinating =hours_pain
0.3 =head_danger =one_side_belly
0.3 =head_danger =unequal_pupils
0.3 =head_danger =wakes
0.3 =headache =stiff_neck
0.3 =heart_condition =leg_feet_swollen
0.3 =hernia_stuck =throat_tight
0.3 =high_fever =rigors_hard
0.3 =high_fever =shaking
0.3 =hip_hurts =hit_hard
0.3 =hours_pain =inhaler_fails
0.3 =hours_pain =now_at_rest
0.3 =hours_pain =valve_or_device
0.3 =jaundice =pain_any
0.3 =leaking
0.3 =limp_leg =severe_weakness
0.3 =long_bleed =vomiting
0.3 =moved_right
0.3 =moved_right =pain_any
0.3 =moved_right =squeezing_word
0.3 =near_faint =racing_heart
0.3 =new_baby
0.3 =new_baby =postpartum
0.3 =newborn =vomiting_constantly
0.3 =one_eye =sudden
0.3 =pain_any =severe_headache
0.3 =postpartum =swelling
0.3 =postpartum_smell =recent_surgery
0.3 =radiates =swelling
0.3 =recent_surgery =short_breath
0.3 =severe_pain =sudden
0.3 =severe_weakness =weak_legs
0.3 =smoke =vomiting
0.3 =squeezing_word =uti
0.3 =squeezing_word =vomiting
0.3 =unequal_pupils
0.3 =vomiting_constantly =young_baby
0.3 ^ _ just
0.3 ^ _ pass
0.3 ^ _ testicle
0.3 ^ bitten
0.3 ^ erection
0.3 ^ swell
0.3 a _ bottle
0.3 a _ pitch
0.3 a button
0.3 about end
0.3 and _ its
0.3 and _ pregnant
0.3 and _ stiff
0.3 and _ stopp
0.3 and _ talk
0.3 and too
0.3 as _ board
0.3 at a
0.3 back _ the
0.3 be
0.3 behind her
0.3 behind his
0.3 blad
0.3 breath _ like
0.3 button battery
0.3 cant _ a
0.3 cant hold
0.3 chok _ a
0.3 collaps _ the
0.3 collaps at
0.3 cord
0.3 couldnt
0.3 daughter
0.3 drank _ and
0.3 dur the
0.3 erection _ #
0.3 erection for
0.3 full _ blood
0.3 got shock
0.3 her _ look
0.3 hes _ but
0.3 high _ noise
0.3 high pitch
0.3 his ear
0.3 i _ keep
0.3 i _ someth
0.3 i _ three
0.3 i faint
0.3 i keep
0.3 i regret
0.3 if
0.3 im shak
0.3 im wheez
0.3 in _ head
0.3 in _ on
0.3 is _ swollen
0.3 is confus
0.3 is pound
0.3 is stick
0.3 it look
0.3 lbs
0.3 lisinopril
0.3 little swollen
0.3 me _ hurt
0.3 metal
0.3 mixed
0.3 mixed up
0.3 morn and
0.3 move her
0.3 night and
0.3 one pupil
0.3 pain _ i
0.3 paranoid
0.3 peel _ in
0.3 pill and
0.3 pitch
0.3 pitch noise
0.3 pull _ out
0.3 pull him
0.3 put _ on
0.3 put weight
0.3 r
0.3 regret
0.3 regret it
0.3 shoulder blad
0.3 side
0.3 since _ and
0.3 slipp
0.3 someone _ someth
0.3 spurt
0.3 stopp breath
0.3 stung _ a
0.3 the _ behind
0.3 the _ gun
0.3 the roof
0.3 the school
0.3 think _ end
0.3 through a
0.3 thrown back
0.3 tip _ my
0.3 tip of
0.3 to stop
0.3 tongue
0.3 towel
0.3 tylenol _ night
0.3 tylenol last
0.3 vision goe
0.3 vomit nonstop
0.3 was fine
0.3 we _ wake
0.3 weight _ my
0.3 wipe and
0.3 wont _ weight
0.3 wont let
0.3 wont put
0.3 year _ with
0.29 -a
0.29 -a -drop
0.29 -baby _ -all
0.29 -drop
0.29 -had _ -drop
0.29 =a_lot =allergen
0.29 =allergen =cannot_breathe
0.29 =allergen =drooling
0.29 =allergen =making_swell
0.29 =animal_bite =wound_infected
0.29 =baby =drowsy
0.29 =barking_stridor =burn_severity
0.29 =belly_hit =hit_hard
0.29 =bite_bad =nausea
0.29 =bite_bad =weak_one_side
0.29 =bite_bad =wound
0.29 =bleeding_any =squeezing_word
0.29 =bleeding_heavy =near_faint
0.29 =bluish =cough
0.29 =blurry_vision =rash
0.29 =burn_severity =croup_cough
0.29 =burn_severity =face_odd
0.29 =cannot_breathe =choking
0.29 =cannot_breathe =fast_breathing
0.29 =cannot_breathe =sting
0.29 =cannot_move_limb =weak_one_side
0.29 =chemical_word =pain_any
0.29 =chest_lasting =elderly
0.29 =chest_lasting =eye_area
0.29 =chest_lasting =headache
0.29 =choking =speech
0.29 =cholinergic =swelling
0.29 =clot_risk =eye_area
0.29 =confused =headache
0.29 =confused =new_confusion
0.29 =confused =sugar_low
0.29 =confused =sugar_very_low
0.29 =cough =purple_word
0.29 =days_many =soaking_pad
0.29 =diabetes =feels_sleepy
0.29 =diarrhea =no_urine
0.29 =drug_named =swelling
0.29 =eye_area =fever
0.29 =eye_area =tia_resolved
0.29 =eye_hit_bad =poison_swallowed
0.29 =eye_pain =eye_red
0.29 =eye_red =swelling
0.29 =face_droop =speech
0.29 =fainted =hours_pain
0.29 =fainted =wakes
0.29 =fall_any =severe_headache
0.29 =fever =vomiting
0.29 =gallbladder =upper_belly_pain
0.29 =getting_worse =short_breath
0.29 =head_danger
0.29 =head_danger =ketone_breath
0.29 =head_danger =recent_travel
0.29 =head_danger =worst_ever_sick
0.29 =hives =vomiting
0.29 =hours_pain =scratched
0.29 =hours_pain =smoke
0.29 =hours_pain =wound_infected
0.29 =immunosuppressed =squeezing_word
0.29 =jaw_arm_sweat =radiates
0.29 =long_bleed =near_faint
0.29 =long_bleed =rigors_hard
0.29 =long_bleed =shaking
0.29 =making_swell =swelling_lips
0.29 =new_confusion
0.29 =one_side_belly =squeezing_word
0.29 =pain_any =postpartum
0.29 =pain_any =recent_surgery
0.29 =pain_any =short_breath
0.29 =pain_any =trunk_pain
0.29 =short_breath =slow_breathing
0.29 =stiff_neck =vomiting
0.29 =sudden =vomiting
0.29 =swelling =testicle
0.29 =trunk_pain
0.29 ^ _ infection
0.29 ^ _ partner
0.29 ^ _ stool
0.29 ^ bone
0.29 ^ gush
0.29 ^ miss
0.29 ^ ok
0.29 ^ worst
0.29 after _ c
0.29 after _ dialysi
0.29 an _ and
0.29 an lvad
0.29 and _ alarm
0.29 and _ almost
0.29 and _ face
0.29 and _ spot
0.29 and _ very
0.29 and _ wet
0.29 and some
0.29 and turn
0.29 birth last
0.29 blood _ and
0.29 blood sugar
0.29 breath has
0.29 bunch _ grandma
0.29 can _ my
0.29 cant _ him
0.29 cashew
0.29 color
0.29 contraction _ #
0.29 contraction every
0.29 cough _ i
0.29 cough _ stuff
0.29 cut on
0.29 dad _ out
0.29 dad pass
0.29 daughter _ look
0.29 day _ #
0.29 down _ when
0.29 drank some
0.29 drool and
0.29 each time
0.29 feel faint
0.29 fever
0.29 gonna _ out
0.29 gonna pas
0.29 got _ powder
0.29 grapefruit
0.29 had _ baby
0.29 hand and
0.29 hand swell
0.29 has _ fever
0.29 hasnt -had
0.29 hasnt _ -a
0.29 have _ lvad
0.29 have an
0.29 he is
0.29 his _ in
0.29 his _ through
0.29 his nose
0.29 hot _ and
0.29 hot oil
0.29 hour _ and
0.29 hurt _ lot
0.29 husband has
0.29 i _ move
0.29 i _ spray
0.29 i _ the
0.29 i wet
0.29 i wipe
0.29 in _ drink
0.29 in _ face
0.29 in _ house
0.29 in _ nose
0.29 is _ but
0.29 is tight
0.29 is very
0.29 it _ i
0.29 keep _ about
0.29 keep dropp
0.29 kid fell
0.29 kill me
0.29 leg swell
0.29 lvad
0.29 lvad _ the
0.29 lvad and
0.29 move _ arm
0.29 my #
0.29 my _ of
0.29 my _ side
0.29 my dialysi
0.29 my left
0.29 my partner
0.29 now
0.29 numbnes
0.29 of _ red
0.29 of grandma
0.29 other
0.29 outlet
0.29 partner
0.29 peel off
0.29 pill _ i
0.29 powder in
0.29 probab
0.29 put _ in
0.29 put someth
0.29 see
0.29 seem ok
0.29 she #11+
0.29 she _ to
0.29 sleepy
0.29 so short
0.29 stop shak
0.29 swallow _ bunch
0.29 swollen
0.29 tank
0.29 the alarm
0.29 the color
0.29 the thigh
0.29 the wound
0.29 three _ today
0.29 til
0.29 toddler _ croup
0.29 took _ whole
0.29 turn red
0.29 up _ and
0.29 vomit green
0.29 was bitten
0.29 wet myself
0.29 what i
0.29 when _ wipe
0.29 wipe
0.29 with croup
0.29 wont respond
0.28 #99+ _ im
0.28 -night
0.28 -there
0.28 =again_fainted =allergen
0.28 =allergen =fainted
0.28 =baby =no_urine
0.28 =belly_hard =no_gas
0.28 =belly_pain
0.28 =belly_pain =pain_any
0.28 =bite_bad =headache
0.28 =bite_bad =severe_headache
0.28 =bladder_bowel_loss =eye_hit_bad
0.28 =bladder_bowel_loss =saddle_numb
0.28 =bladder_bowel_loss =weak_any
0.28 =blood_thinner =eye_hit_bad
0.28 =blood_thinner =hours_pain
0.28 =bluish =purple_word
0.28 =blurry_vision =double_vision
0.28 =both_legs =numb_any
0.28 =burn_severity =cold_limb
0.28 =burn_severity =frostbite
0.28 =cannot_breathe =cough
0.28 =cannot_breathe =retractions
0.28 =cant_stand
0.28 =cant_stand =severe_weakness
0.28 =car_crash =eye_hit_bad
0.28 =car_crash =pain_any
0.28 =chest_lasting =clot_risk
0.28 =chest_lasting =hives
0.28 =chest_lasting =hurts_move
0.28 =chest_lasting =slow_breathing
0.28 =chest_lasting =speech_garbled
0.28 =cold_exposure =head_injury
0.28 =cold_limb =frostbite
0.28 =cold_limb =hernia_stuck
0.28 =confused =foggy_only
0.28 =cramps =one_side_belly
0.28 =dark_urine =hernia_stuck
0.28 =days_many =fell_baby
0.28 =days_many =sudden
0.28 =discharge =eye_hit_bad
0.28 =done_with_it =means_mentioned
0.28 =double_vision
0.28 =double_vision =eye_hit_bad
0.28 =drowsy =drugs_taken
0.28 =drowsy =jaundice
0.28 =drowsy =vomiting
0.28 =during_exercise =refuses
0.28 =eye_area =stiff_neck
0.28 =eye_hit_bad =gums_bleed
0.28 =eye_hit_bad =tearing
0.28 =fall_any =fight_blow
0.28 =fall_any =numb_any
0.28 =fast_breathing =pale_clammy
0.28 =feels_sleepy =sugar_very_high
0.28 =fever =pain_beyond
0.28 =flu_bad =headache
0.28 =foggy_only
0.28 =frostbite
0.28 =frostbite =hernia_stuck
0.28 =gallbladder =jaundice
0.28 =head_danger =short_breath
0.28 =headache =smoke
0.28 =hernia_stuck =short_breath
0.28 =high_fever =rigors
0.28 =high_fever =vomiting
0.28 =hip_hurts
0.28 =hip_hurts =pain_any
0.28 =hip_hurts =trunk_pain
0.28 =hit_hard =severe_weakness
0.28 =hours_pain =speech_garbled
0.28 =hurts_move =moved_right
0.28 =hurts_move =right_side
0.28 =injection_joint =pain_any
0.28 =injection_joint =wound_infected
0.28 =jaundice =upper_belly_pain
0.28 =limb_cold_pale =limb_injury
0.28 =numb_any =squeezing_word
0.28 =pain_any =tearing
0.28 =pain_beyond =wound_infected
0.28 =pale_clammy =rectal_blood
0.28 =pale_clammy =stool_blood
0.28 =postpartum =rigors
0.28 =purple_word =rash
0.28 =radiates =wound
0.28 =recent_travel
0.28 =skin_black =wound_infected
0.28 =squeezing_word =tearing
0.28 =thirsty =vomiting
0.28 =tired =weak_breathing
0.28 ^ _ slurr
0.28 ^ ive
0.28 a gun
0.28 a kitchen
0.28 a piece
0.28 a rattlesnake
0.28 ago and
0.28 and _ painful
0.28 and goe
0.28 and one
0.28 and out
0.28 and pale
0.28 and went
0.28 and yellow
0.28 arent -there
0.28 away after
0.28 away when
0.28 baby _ on
0.28 back from
0.28 bad _ on
0.28 bad cramp
0.28 bad im
0.28 been _ #
0.28 been cry
0.28 been throw
0.28 belly hard
0.28 bit me
0.28 breastbone
0.28 but still
0.28 by _ car
0.28 by _ rattlesnake
0.28 cirrhosi and
0.28 cut _ the
0.28 day _ now
0.28 diarrhea _ a
0.28 diarrhea for
0.28 everyone in
0.28 eye _ yellow
0.28 feet _ up
0.28 fell down
0.28 fever _ yellow
0.28 feverish
0.28 finger with
0.28 from _ toy
0.28 fume _ the
0.28 hand
0.28 he _ me
0.28 her last
0.28 her leg
0.28 hes drool
0.28 his leg
0.28 hit
0.28 i _ -felt
0.28 im _ ill
0.28 im _ weak
0.28 is huge
0.28 is limp
0.28 its hard
0.28 ive _ diarrhea
0.28 jaw _ lock
0.28 just _ a
0.28 keep _ hard
0.28 keep hav
0.28 kick
0.28 kid drank
0.28 kitchen _ and
0.28 laundry
0.28 leg has
0.28 look at
0.28 minut _ im
0.28 minute and
0.28 month _ is
0.28 my groin
0.28 my hernia
0.28 my neck
0.28 my testicle
0.28 neighbor is
0.28 off _ tip
0.28 off for
0.28 oil and
0.28 old _ off
0.28 old and
0.28 on _ hip
0.28 on _ with
0.28 onto
0.28 out _ i
0.28 pad in
0.28 pain _ my
0.28 pee and
0.28 pencil
0.28 people _ arent
0.28 people who
0.28 pool and
0.28 pound _ and
0.28 pregnant _ bleed
0.28 pull _ of
0.28 pull out
0.28 pump
0.28 purple _ that
0.28 pus and
0.28 read
0.28 rib _ my
0.28 runn
0.28 say its
0.28 say the
0.28 scar ill
0.28 second then
0.28 she is
0.28 that _ quit
0.28 the _ since
0.28 the stuff
0.28 time _ minute
0.28 tip is
0.28 to _ arm
0.28 toddler _ the
0.28 toddler with
0.28 tonight and
0.28 up about
0.28 up blood
0.28 very
0.28 voic tell
0.28 wake _ up
0.28 wake up
0.28 wall
0.28 was found
0.28 went _ his
0.28 went _ the
0.28 while feed
0.28 who _ -there
0.28 who arent
0.28 with #99+
0.28 with _ cramp
0.28 wont _ at
0.28 wont look
0.28 wont quit
0.28 yellow eye
0.27 -anyth
0.27 -baby -kick
0.27 -day and
0.27 -doing
0.27 -doing -anyth
0.27 -in -#
0.27 -the _ -kick
0.27 =a_lot =drowning
0.27 =abuse_danger =harm_others
0.27 =adrenal
0.27 =after_hard_exercise =dark_urine
0.27 =after_hard_exercise =muscle_hard
0.27 =alcohol =speech
0.27 =baby =vomiting
0.27 =back_pain =radiates
0.27 =belly_hit =head_injury
0.27 =bite_bad =chemical_burn
0.27 =bite_bad =fall_any
0.27 =bite_bad =halos
0.27 =bite_bad =hit_hard
0.27 =bite_bad =hoarse
0.27 =bite_bad =tearing
0.27 =bite_bad =tearing_trunk
0.27 =bladder_bowel_loss =weak_legs
0.27 =bleeding_any =dialysis
0.27 =bleeding_any =fistula_bleeds
0.27 =bleeding_any =kidney_disease
0.27 =bleeding_heavy =chest_lasting
0.27 =bleeding_heavy =vaginal_bleeding
0.27 =blister_any
0.27 =blister_any =burn_severity
0.27 =blow_ribs
0.27 =blow_ribs =hit_hard
0.27 =bluish =toes_cold
0.27 =bp_medicine =swelling
0.27 =burn_any =burned_hand
0.27 =burn_severity =burned_hand
0.27 =burn_severity =jaw_arm_sweat
0.27 =burn_severity =new_baby
0.27 =burn_severity =recent_infection
0.27 =burn_severity =squeezing_word
0.27 =burn_severity =toes_cold
0.27 =burn_severity =trunk_pain
0.27 =cant_lie_flat =racing_heart
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =car_crash =overdose_taken
0.27 =chest_lasting =jaw_locked
0.27 =chest_lasting =trunk_pain
0.27 =chest_lasting =vomiting
0.27 =chest_lasting =withdrawal
0.27 =child_got_pills =self_harm_now
0.27 =clot_risk =many_days
0.27 =confused =fell
0.27 =cough =poison_swallowed
0.27 =dark_urine =muscle_hard
0.27 =days_many =fainted
0.27 =days_many =wound
0.27 =deformed =fell
0.27 =deformed =toes_cold
0.27 =dialysis =eye_hit_bad
0.27 =dialysis =fistula_bleeds
0.27 =drooling =fever
0.27 =ear_blood =fall_any
0.27 =eye_area =halos
0.27 =eye_area =mouth_sores
0.27 =eye_hit_bad =fistula_bleeds
0.27 =eye_hit_bad =hurts_breathing
0.27 =eye_hit_bad =kidney_disease
0.27 =eye_hit_bad =pleuritic
0.27 =eye_pain =halos
0.27 =fall_hard =numb_any
0.27 =fever =severe_headache
0.27 =fever =tia_resolved
0.27 =fever =wont_swallow
0.27 =fistula_bleeds
0.27 =fistula_bleeds =kidney_disease
0.27 =gallbladder
0.27 =gallbladder =pain_any
0.27 =gas_smell
0.27 =halos
0.27 =head_danger =hernia_stuck
0.27 =head_danger =preterm_weeks
0.27 =head_danger =sudden_balance
0.27 =heat_exposure =speech
0.27 =hernia_stuck =long_bleed
0.27 =hit_hard =trunk_pain
0.27 =hours_pain =trunk_pain
0.27 =hurts_breathing =squeezing_word
0.27 =hypertension =swelling
0.27 =injection_joint =sudden
0.27 =limp_refuses =severe_weakness
0.27 =long_bleed =suicidal
0.27 =low_temp
0.27 =muscle_hard
0.27 =near_faint =very_fast_pulse
0.27 =no_insulin =sugar_very_high
0.27 =pain_any =purple_word
0.27 =pink_foam =short_breath
0.27 =pleuritic =squeezing_word
0.27 =projectile =vomiting_constantly
0.27 =recent_travel =tia_resolved
0.27 =stroke_word =weak_one_side
0.27 =swelling =unequal_pupils
0.27 =weak_any =weak_legs
0.27 ^ _ belly
0.27 ^ _ bone
0.27 ^ _ going
0.27 ^ _ inhal
0.27 ^ _ insulin
0.27 ^ _ urine
0.27 ^ _ water
0.27 ^ been
0.27 ^ deep
0.27 ^ rattlesnake
0.27 ^ used
0.27 a battery
0.27 a fire
0.27 a pound
0.27 a rope
0.27 a sentence
0.27 and _ behind
0.27 and _ on
0.27 and pain
0.27 and sleepy
0.27 and so
0.27 and sweaty
0.27 and there
0.27 arm _ and
0.27 around light
0.27 baby _ floppy
0.27 bend it
0.27 brother say
0.27 came _ from
0.27 cant _ his
0.27 clas and
0.27 cola
0.27 cola after
0.27 color _ cola
0.27 color of
0.27 confus after
0.27 cup _ blood
0.27 doesnt remember
0.27 dog _ the
0.27 dont _ away
0.27 dont go
0.27 drain cleaner
0.27 drank _ a
0.27 drank from
0.27 dropp and
0.27 everyth
0.27 eye since
0.27 fall _ the
0.27 fat
0.27 fever _ cough
0.27 find
0.27 finger _ numb
0.27 finish _ sentence
0.27 finish a
0.27 floppy _ wont
0.27 floppy and
0.27 fork
0.27 from _ bottle
0.27 get _ out
0.27 going on
0.27 gun in
0.27 hand _ a
0.27 heart _ rac
0.27 hes confus
0.27 hes got
0.27 hid
0.27 his face
0.27 hurt _ im
0.27 i _ heart
0.27 i got
0.27 insulin _ fail
0.27 is _ color
0.27 is _ fast
0.27 is _ my
0.27 is _ real
0.27 is _ she
0.27 is bigger
0.27 is black
0.27 is ooz
0.27 isnt _ -up
0.27 its _ to
0.27 just dropp
0.27 keep _ thing
0.27 keep hear
0.27 last _ now
0.27 laundry pod
0.27 leak _ fluid
0.27 left arm
0.27 like _ is
0.27 miscarriage
0.27 my _ heart
0.27 my _ pump
0.27 my head
0.27 nail went
0.27 neck
0.27 now vomit
0.27 of #99+
0.27 of _ by
0.27 of _ life
0.27 of cola
0.27 of her
0.27 off _ -me
0.27 outside my
0.27 pound headache
0.27 pupil _ bigger
0.27 pupil is
0.27 purple rash
0.27 seiz
0.27 sentence
0.27 shirt
0.27 since #
0.27 sister _ a
0.27 someth _ my
0.27 someth is
0.27 stay awake
0.27 stiff _ and
0.27 stuck _ the
0.27 stuck a
0.27 surgery and
0.27 the _ of
0.27 the mandoline
0.27 throat _ swell
0.27 throat _ tight
0.27 throat is
0.27 to _ his
0.27 to _ me
0.27 transplant
0.27 up _ cup
0.27 wake _ to
0.27 warfarin
0.27 water just
0.27 what do
0.27 white _ numb
0.27 wind _ to
0.27 wont stop
0.27 worst _ of
0.27 year _ got
0.27 yr old
0.26 # _ in
0.26 #99+ fever
0.26 -peed -all
0.26 -peed _ -day
0.26 =a_lot =calf
0.26 =a_lot =shaking
0.26 =abuse_danger =bite_bad
0.26 =adrenal =weak_any
0.26 =allergen =hoarse
0.26 =at_rest =swelling
0.26 =baby =birth_now
0.26 =baby =chest_lasting
0.26 =baby =contractions
0.26 =back_pain =hernia_stuck
0.26 =back_pain =hernia_word
0.26 =belly_pain =hernia_stuck
0.26 =birth_now =born_part
0.26 =bite_bad
0.26 =bite_bad =blister_word
0.26 =bite_bad =blurry_vision
0.26 =bleeding_any =blood_in_urine
0.26 =bleeding_any =cramps
0.26 =bleeding_any =dark_urine
0.26 =bleeding_any =rectal_blood
0.26 =bleeding_heavy =self_harm_now
0.26 =blister_any =days_many
0.26 =blister_any =mouth_sores
0.26 =blood_in_urine
0.26 =blood_in_urine =dark_urine
0.26 =blood_in_urine =eye_hit_bad
0.26 =bluish =pale_clammy
0.26 =both_legs =saddle_numb
0.26 =both_legs =weak_any
0.26 =bp_very_high =pain_any
0.26 =burn_severity =carbon_monoxide
0.26 =burn_severity =contractions
0.26 =burn_severity =numb_any
0.26 =burn_severity =shaking
0.26 =calf =short_breath
0.26 =cant_lie_flat =leg_feet_swollen
0.26 =chemical_word =short_breath
0.26 =chest_any =racing_heart
0.26 =chest_lasting =cocaine
0.26 =chest_lasting =fight_blow
0.26 =chest_lasting =hurts_breathing
0.26 =chest_lasting =rash
0.26 =chest_lasting =thrown_back
0.26 =clot_risk =recent_surgery
0.26 =cold_limb =pain_any
0.26 =confused =pain_any
0.26 =confused =short_breath
0.26 =confused =sudden_balance
0.26 =diarrhea =near_faint
0.26 =digoxin
0.26 =dizzy =eye_hit_bad
0.26 =drooling =swelling_throat
0.26 =drugs_taken =means_mentioned
0.26 =eye_area =eye_pain
0.26 =eye_hit_bad =no_urine
0.26 =eye_hit_bad =recent_travel
0.26 =eye_pain
0.26 =eye_pain =severe_pain
0.26 =fever =leg_swelling_one
0.26 =fever =possible_fracture
0.26 =fight_blow =hernia_stuck
0.26 =flank_pain =hernia_stuck
0.26 =flank_pain =hernia_word
0.26 =headache =swelling_face
0.26 =hernia =vomiting
0.26 =hernia_stuck =trunk_pain
0.26 =high_fever =rash
0.26 =hip_fracture =limb_injury
0.26 =hit_hard =weak_legs
0.26 =hoarse =swelling_lips
0.26 =hours_pain =limb_cold_pale
0.26 =hours_pain =new_baby
0.26 =hours_pain =recent_surgery
0.26 =indigestion_odd =long_bleed
0.26 =indigestion_odd =pale_clammy
0.26 =jaundice =rigors
0.26 =limb_cold_pale =pale_clammy
0.26 =limb_injury =suicidal
0.26 =limb_injury =to_the_bone
0.26 =neck_swelling =tooth_bad
0.26 =new_medicine =swelling
0.26 =pain_any =skin_peeling
0.26 =pregnant =trunk_pain
0.26 =preterm_weeks =waters_said
0.26 =racing_heart =squeezing_word
0.26 =radiates =trunk_pain
0.26 =scratched =to_the_bone
0.26 =severe_headache =squeezing_word
0.26 =severe_pain =vomiting
0.26 =speech =speech_garbled
0.26 =speech_garbled
0.26 =swelling =vomiting
0.26 =to_the_bone =wound
0.26 =tripod
0.26 ^ _ accident
0.26 ^ _ blood
0.26 ^ _ pressure
0.26 ^ _ short
0.26 ^ roommate
0.26 a _ im
0.26 a _ infection
0.26 a _ of
0.26 ago now
0.26 and _ hard
0.26 and _ make
0.26 and _ now
0.26 and _ swallow
0.26 and _ wheez
0.26 asthma is
0.26 at all
0.26 baby _ com
0.26 bathtub
0.26 been _ in
0.26 black out
0.26 bleach _ in
0.26 bleed through
0.26 bone _ stick
0.26 breath just
0.26 bulg
0.26 bulg out
0.26 burn _ and
0.26 but he
0.26 came on
0.26 came out
0.26 cant _ at
0.26 cant _ flat
0.26 cant _ shak
0.26 cant _ word
0.26 cant lie
0.26 car runn
0.26 cell _ my
0.26 child has
0.26 chill and
0.26 clos up
0.26 cough _ more
0.26 cover in
0.26 crash
0.26 feel _ thermometer
0.26 grandma #11+
0.26 gun _ my
0.26 hand _ its
0.26 has _ knife
0.26 he say
0.26 her breath
0.26 her lip
0.26 her mouth
0.26 hes not
0.26 hot _ on
0.26 hot _ skin
0.26 hot swollen
0.26 hot thermometer
0.26 hurt on
0.26 husband got
0.26 i _ get
0.26 i _ meth
0.26 i _ open
0.26 i _ pass
0.26 i stopp
0.26 im _ month
0.26 im clammy
0.26 in _ bathtub
0.26 in _ fire
0.26 in _ the
0.26 is _ as
0.26 is clos
0.26 is mov
0.26 it is
0.26 it keep
0.26 keep _ the
0.26 keton
0.26 knee _ hot
0.26 med last
0.26 meth
0.26 meth and
0.26 minut _ came
0.26 minut then
0.26 my _ slit
0.26 my sleep
0.26 nonstop lost
0.26 not -mak
0.26 now _ sleepy
0.26 of _ just
0.26 out _ one
0.26 people
0.26 pink _ and
0.26 pool
0.26 pull my
0.26 push up
0.26 put a
0.26 quit _ im
0.26 quit drink
0.26 ran
0.26 rash _ one
0.26 real _ and
0.26 rib
0.26 said she
0.26 see spot
0.26 shak _ heart
0.26 she _ on
0.26 she took
0.26 side _ and
0.26 side of
0.26 slit
0.26 slit _ wrist
0.26 slit her
0.26 spray _ pesticide
0.26 swell under
0.26 swollen i
0.26 ten _ then
0.26 that _ is
0.26 the _ runn
0.26 the bathtub
0.26 the sink
0.26 the whole
0.26 then _ back
0.26 then came
0.26 thermometer
0.26 three _ and
0.26 throat _ clos
0.26 time today
0.26 to _ myself
0.26 turn _ for
0.26 under _ right
0.26 up _ leg
0.26 was splash
0.26 week _ like
0.26 week and
0.26 when breath
0.26 when my
0.26 wont _ me
0.25 #11+ of
0.25 -in _ -day
0.25 =a_lot =purple_word
0.25 =abuse_danger =fall_any
0.25 =abuse_danger =fight_blow
0.25 =abuse_danger =hit_hard
0.25 =asthma =fast_breathing
0.25 =baby =cannot_breathe
0.25 =baby =wont_feed
0.25 =back_pain =numb_any
0.25 =bite_bad =drug_named
0.25 =bite_bad =face_odd
0.25 =bite_bad =self_harm_now
0.25 =bite_bad =short_breath
0.25 =bladder_bowel_loss =days_many
0.25 =bleeding_any =jelly_stool
0.25 =blister_any =fever
0.25 =blurry_vision =eye_pain
0.25 =burn_severity =dry_mouth
0.25 =burn_severity =gradual_numb
0.25 =burn_severity =hallucinating
0.25 =burn_severity =severe_headache
0.25 =burn_severity =snake
0.25 =burn_severity =snake_bad
0.25 =calf =limb_cold_pale
0.25 =calf =limp_leg
0.25 =calf =red_racing
0.25 =cannot_breathe =wakes
0.25 =cant_lie_flat =short_breath
0.25 =car_crash =swelling
0.25 =chest_any =hurts_move
0.25 =chest_lasting =coughs_blood
0.25 =chest_lasting =fever
0.25 =chest_lasting =head_injury
0.25 =chest_lasting =hoarse
0.25 =chest_lasting =mania_psychosis
0.25 =chest_lasting =spits_clots
0.25 =chest_lasting =sudden
0.25 =cholinergic =swelling_throat
0.25 =confused =vomiting
0.25 =confused =wont_feed
0.25 =cough =cut_by_accident
0.25 =cough =hurts_breathing
0.25 =deep_cut =self_harm_now
0.25 =deformed =hip_fracture
0.25 =digoxin =head_danger
0.25 =digoxin =shaking
0.25 =discharge =hours_pain
0.25 =drug_named =swelling_throat
0.25 =eye_hit_bad =half_vision
0.25 =eye_hit_bad =suicidal
0.25 =eye_hit_bad =to_the_bone
0.25 =fall_hard =pain_any
0.25 =fast_breathing =inhaler_fails
0.25 =feels_sleepy =near_faint
0.25 =fever =recent_surgery
0.25 =fight_blow =hit_hard
0.25 =flank_pain =numb_any
0.25 =gradual_numb =weak_legs
0.25 =half_vision
0.25 =half_vision =vision_loss
0.25 =harm_others =postpartum
0.25 =head_danger =racing_heart
0.25 =head_danger =severe_weakness
0.25 =head_injury =limb_bleeds
0.25 =hernia_stuck =swallow_trouble
0.25 =hernia_stuck =wont_swallow
0.25 =hernia_word =purple_word
0.25 =hit_hard =numb_any
0.25 =hours_pain =leg_swelling_one
0.25 =leg_swelling_one =short_breath
0.25 =long_bleed =seizure
0.25 =long_bleed =squeezing_word
0.25 =moved_right =trunk_pain
0.25 =near_faint =trunk_pain
0.25 =neck_pain =spine_injury
0.25 =not_drinking
0.25 =not_self
0.25 =now_at_rest =squeezing_word
0.25 =one_side_belly =shoulder_pain
0.25 =pain_any =shoulder_pain
0.25 =pleuritic =trunk_pain
0.25 =purple_word =swelling
0.25 =recent_travel =rigors
0.25 =right_side =squeezing_word
0.25 =rigors =shaking
0.25 =shoulder_pain
0.25 =swelling =swelling_face
0.25 =swelling =tooth
0.25 =swelling_face
0.25 =trunk_pain =vomiting
0.25 =wont_feed =young_baby
0.25 ^ _ cut
0.25 ^ _ medicine
0.25 ^ _ poop
0.25 ^ _ rash
0.25 ^ _ symptom
0.25 ^ _ threaten
0.25 ^ bloody
0.25 ^ short
0.25 a _ pain
0.25 a _ spot
0.25 a _ went
0.25 actual
0.25 alive anymore
0.25 and _ go
0.25 and _ it
0.25 and _ pass
0.25 and _ see
0.25 and _ start
0.25 ate _ mushroom
0.25 ate wild
0.25 bad _ cant
0.25 bad i
0.25 be alive
0.25 belt
0.25 bend
0.25 black _ tar
0.25 black like
0.25 boyfriend _ me
0.25 breath fast
0.25 breathe _ and
0.25 bump her
0.25 burn _ my
0.25 car _ the
0.25 car on
0.25 chemo _ a
0.25 clear fluid
0.25 daughter swallow
0.25 fast _ i
0.25 feel woozy
0.25 fever _ back
0.25 for #11+
0.25 gave narcan
0.25 hard pee
0.25 he
0.25 heart _ skipp
0.25 hes stopp
0.25 ice and
0.25 im _ blood
0.25 im _ so
0.25 in _ wall
0.25 in her
0.25 in sheet
0.25 in wave
0.25 inhal _ and
0.25 irregular
0.25 is _ down
0.25 is soak
0.25 isnt _ -right
0.25 it goe
0.25 lighthead _ my
0.25 medicine and
0.25 miss and
0.25 month pregnant
0.25 move
0.25 my _ deep
0.25 my husband
0.25 neck hurt
0.25 nonstop _ #
0.25 not _ and
0.25 of _ pod
0.25 of pressure
0.25 off _ sheet
0.25 oxygen _ say
0.25 pad _ hour
0.25 pain
0.25 pink foam
0.25 plu im
0.25 poop _ like
0.25 poop look
0.25 purple and
0.25 red line
0.25 roommate
0.25 say #11+
0.25 shak chill
0.25 shaky
0.25 shard
0.25 sheet after
0.25 side since
0.25 soot
0.25 soot _ my
0.25 soot in
0.25 swollen _ she
0.25 ten _ and
0.25 terrible _ and
0.25 than _ other
0.25 the _ site
0.25 the cast
0.25 the pill
0.25 the tv
0.25 think the
0.25 threaten to
0.25 threw _ and
0.25 tingl and
0.25 to _ alive
0.25 upper
0.25 was pull
0.25 week pregnant
0.25 went _ and
0.25 went through
0.25 while _ and
0.25 wreck
0.25 yo with
0.25 yr _ got
0.24 # time
0.24 #11+ _ all
0.24 -# -day
0.24 -mak -sense
0.24 -move since
0.24 -the _ -move
0.24 -with
0.24 <at <#11+
0.24 <died <sudden
0.24 <died _ <at
0.24 <sudden
0.24 <sudden <at
0.24 <sudden _ <#11+
0.24 <week
0.24 <week <ago
0.24 =a_lot =cold_limb
0.24 =acts_drunk =confused
0.24 =again_fainted =head_danger
0.24 =alcohol =heat_exposure
0.24 =animal_bite =eye_hit_bad
0.24 =back_pain =weak_legs
0.24 =belly_blow
0.24 =belly_blow =belly_hit
0.24 =belly_blow =hit_hard
0.24 =belly_hit
0.24 =belly_hit =blood_thinner
0.24 =belly_hit =trunk_pain
0.24 =bite_bad =pregnant
0.24 =bleeding_any =preterm_weeks
0.24 =bleeding_any =racing_heart
0.24 =bleeding_any =tooth_pulled
0.24 =bleeding_any =trunk_pain
0.24 =bleeding_heavy =tooth_pulled
0.24 =blurry_vision =eye_red
0.24 =burn_severity =chest_tearing
0.24 =burn_severity =cramps
0.24 =burn_severity =drowning
0.24 =burn_severity =hypertension
0.24 =burn_severity =tearing
0.24 =burn_severity =tearing_trunk
0.24 =calf =pain_beyond
0.24 =carbon_monoxide =feels_sleepy
0.24 =chest_any =fever
0.24 =chest_lasting =dark_urine
0.24 =chest_lasting =liver_known
0.24 =chest_lasting =mouth_sores
0.24 =chest_lasting =racing_heart
0.24 =chest_lasting =sudden_balance
0.24 =chest_lasting =swallow_trouble
0.24 =chest_pain =pale_clammy
0.24 =chest_pressure =hurts_move
0.24 =cholinergic =face_droop
0.24 =cholinergic =throat_sore
0.24 =clot_risk =cold_limb
0.24 =clot_risk =limb_injury
0.24 =cold_exposure =eye_hit_bad
0.24 =cold_exposure =frostbite
0.24 =cold_limb =radiates
0.24 =confused =recent_infection
0.24 =dark_urine =pain_any
0.24 =days_many =immunosuppressed
0.24 =dialysis
0.24 =dialysis =kidney_disease
0.24 =drooling =face_droop
0.24 =eye_area =eye_chemical
0.24 =eye_area =long_bleed
0.24 =eye_area =skin_peeling
0.24 =eye_bulge =eye_hit_bad
0.24 =eye_bulge =fever
0.24 =eye_chemical
0.24 =eye_hit_bad =face_odd
0.24 =eye_hit_bad =numb_any
0.24 =eye_hit_bad =phlegm
0.24 =eye_hit_bad =saddle_numb
0.24 =eye_hit_bad =tooth_pulled
0.24 =eye_hit_bad =wound
0.24 =face_odd =weak_any
0.24 =fainted =trunk_pain
0.24 =fever =hernia_stuck
0.24 =fever =rectal_blood
0.24 =fever =stool_blood
0.24 =harm_others =means_mentioned
0.24 =head_danger =overdose_taken
0.24 =head_danger =tired
0.24 =head_danger =vaginal_bleeding
0.24 =head_danger =wont_feed
0.24 =headache =refuses
0.24 =heat_danger =limp_refuses
0.24 =heat_exposure =limp_refuses
0.24 =heat_exposure =unresponsive
0.24 =high_altitude =short_breath
0.24 =hit_hard =legs_gone
0.24 =hurts_breathing =trunk_pain
0.24 =iron_pills =overdose_taken
0.24 =limb_injury =radiates
0.24 =many_days =trunk_pain
0.24 =moved_right =right_side
0.24 =newborn =wont_feed
0.24 =pain_any =rash
0.24 =pain_any =severe_weakness
0.24 =pain_any =wound_infected
0.24 =postpartum =short_breath
0.24 =pregnant =rash
0.24 =pregnant =swelling_lips
0.24 =radiates =tearing
0.24 =rigors =uti
0.24 =severe_pain =swelling
0.24 =short_breath =throat_tight
0.24 =squeezing_word =weak_legs
0.24 =squeezing_word =weak_one_side
0.24 =stumbles =sudden_balance
0.24 =sudden =worst_ever
0.24 =suicidal =wound
0.24 =tia_resolved =weak_one_side
0.24 ^ awful
0.24 a noseble
0.24 after #11+
0.24 after _ crash
0.24 and _ #11+
0.24 and _ done
0.24 and _ funny
0.24 and _ furnace
0.24 and _ lighthead
0.24 and _ purple
0.24 and _ stop
0.24 and blue
0.24 and lip
0.24 and look
0.24 and mouth
0.24 and shaky
0.24 and soak
0.24 and stop
0.24 antidepressant
0.24 arm
0.24 arm tingl
0.24 baby _ day
0.24 baby _ month
0.24 baby is
0.24 bean in
0.24 been in
0.24 behind _ breastbone
0.24 black _ twice
0.24 blood
0.24 breast _ and
0.24 brother <died
0.24 brother _ <sudden
0.24 but _ cant
0.24 but noth
0.24 can feel
0.24 cant finish
0.24 chest pain
0.24 cold and
0.24 control
0.24 copd
0.24 cup
0.24 cut _ his
0.24 dad is
0.24 daughter is
0.24 dialysi
0.24 droop
0.24 every _ i
0.24 every time
0.24 eye after
0.24 faint and
0.24 feel _ when
0.24 finger _ and
0.24 for day
0.24 friend took
0.24 gatorade
0.24 got _ grandma
0.24 had her
0.24 had to
0.24 he _ a
0.24 her _ are
0.24 her bike
0.24 hes _ confus
0.24 hes turn
0.24 hiccupp
0.24 him
0.24 hot car
0.24 huge _ and
0.24 i _ catch
0.24 i _ had
0.24 i can
0.24 i do
0.24 im _ pas
0.24 in _ mouth
0.24 in a
0.24 in it
0.24 into grandma
0.24 is _ sore
0.24 is bad
0.24 is like
0.24 is push
0.24 is red
0.24 is super
0.24 it _ gatorade
0.24 it on
0.24 it wont
0.24 its all
0.24 just
0.24 kill _ eye
0.24 left in
0.24 lightn
0.24 like _ gonna
0.24 mak a
0.24 many
0.24 month _ hit
0.24 more short
0.24 mouth _ i
0.24 my _ like
0.24 my _ neck
0.24 my _ text
0.24 my chest
0.24 my hand
0.24 myself on
0.24 noon and
0.24 now _ jaw
0.24 of _ vitamin
0.24 of ibuprofen
0.24 off _ #11+
0.24 old hit
0.24 on _ tile
0.24 pregnant _ i
0.24 pregnant cant
0.24 rock
0.24 runn and
0.24 she _ in
0.24 she cant
0.24 she turn
0.24 side _ i
0.24 since _ hour
0.24 sleepy and
0.24 smell gas
0.24 soak _ sweat
0.24 speech is
0.24 spot _ dont
0.24 spot that
0.24 squeez _ behind
0.24 stick _ and
0.24 stop _ for
0.24 stop breath
0.24 text
0.24 the _ dye
0.24 the _ on
0.24 the finger
0.24 the mouth
0.24 the tile
0.24 time i
0.24 tree
0.24 vitamin _ iron
0.24 voic _ me
0.24 w
0.24 was _ out
0.24 was gatorade
0.24 was stung
0.24 way and
0.24 we
0.24 weird and
0.24 with _ oil
0.24 with bad
0.24 with iron
0.24 wont _ back
0.24 wont drink
0.24 wound is
0.23 #99+ _ i
0.23 -respond
0.23 =a_lot =bite_bad
0.23 =a_lot =blood_thinner
0.23 =a_lot =fainted
0.23 =a_lot =limb_injury
0.23 =a_lot =rectal_blood
0.23 =a_lot =spits_clots
0.23 =a_lot =vomiting_blood
0.23 =a_lot =wheeze_word
0.23 =abuse_danger =choking
0.23 =alcohol =drank
0.23 =alcohol =headache
0.23 =allergen =allergic_said
0.23 =allergen =blister_any
0.23 =allergen =blister_word
0.23 =allergen =suicidal
0.23 =allergen =swelling_face
0.23 =allergic_said
0.23 =allergic_said =bite_bad
0.23 =at_rest =cough
0.23 =at_rest =cut_by_accident
0.23 =baby =fast_breathing
0.23 =barking_stridor =hurts_breathing
0.23 =belly_hit =cold_outside
0.23 =belly_pain =eye_hit_bad
0.23 =belly_surgery_recent =hours_pain
0.23 =bite_bad =making_swell
0.23 =bladder_bowel_loss =urinary_stuck_long
0.23 =bleeding_any =bruising
0.23 =bleeding_any =fell
0.23 =bleeding_any =stool_blood
0.23 =bleeding_heavy =calf
0.23 =bleeding_heavy =hours_pain
0.23 =blister_any =burn_big
0.23 =blister_word =deep_burn
0.23 =blister_word =fever
0.23 =blood_in_urine =chest_lasting
0.23 =bluish =chest_lasting
0.23 =bluish =fever
0.23 =bp_very_high =eye_hit_bad
0.23 =burn_severity =choking
0.23 =burn_severity =diabetes
0.23 =burn_severity =making_swell
0.23 =calf =deep_cut
0.23 =chemical_burn =pain_any
0.23 =chest_any =nausea
0.23 =chest_lasting =many_days
0.23 =chest_lasting =pain_any
0.23 =chest_lasting =poison_swallowed
0.23 =chest_lasting =rigors
0.23 =chest_lasting =swelling
0.23 =chest_lasting =tooth
0.23 =chest_lasting =urinary_stuck_long
0.23 =chest_pressure =cold_limb
0.23 =chest_pressure =nausea
0.23 =chest_tearing =eye_hit_bad
0.23 =chest_tearing =pain_any
0.23 =chest_tearing =squeezing_word
0.23 =cholinergic =tripod
0.23 =clot_risk =eye_hit
0.23 =clot_risk =eye_pierced
0.23 =clot_risk =postpartum_smell
0.23 =clot_risk =sudden
0.23 =cold_outside =fall_any
0.23 =confused =fall_hard
0.23 =confused =rigors_hard
0.23 =contractions =pain_any
0.23 =cough =right_side
0.23 =cut_by_accident =hours_pain
0.23 =cut_by_accident =short_breath
0.23 =days_many =new_baby
0.23 =days_many =skin_peeling
0.23 =done_with_it =self_harm_now
0.23 =drooling =mouth_burning
0.23 =drooling =tripod
0.23 =drowsy =fall_any
0.23 =drowsy =overdose_taken
0.23 =dry_mouth =eye_area
0.23 =during_exercise =heat_exposure
0.23 =eye_area =fight_blow
0.23 =eye_bulge =eye_pain
0.23 =eye_bulge =pain_any
0.23 =eye_hit =eye_pierced
0.23 =eye_hit =fall_any
0.23 =eye_hit =fight_blow
0.23 =eye_hit =hit_hard
0.23 =eye_hit_bad =eye_pierced
0.23 =eye_hit_bad =fell
0.23 =eye_hit_bad =vomiting_constantly
0.23 =face_droop =numb_any
0.23 =fall_any =headache
0.23 =fall_any =hit_hard
0.23 =fever =limp_refuses
0.23 =fever =trunk_pain
0.23 =flank_pain =pregnant
0.23 =head_danger =radiates_groin
0.23 =hit_hard =severe_headache
0.23 =hours_pain =sting
0.23 =leaking =pregnant
0.23 =limb_injury =phlegm
0.23 =limb_injury =sudden
0.23 =making_swell =swelling_face
0.23 =moved_right =upper_belly_pain
0.23 =near_faint =soaking_pad
0.23 =neck_pain =numb_any
0.23 =new_baby =soaking_pad
0.23 =no_urine =urinary_stuck_long
0.23 =pain_any =squeezing_word
0.23 =pain_any =urinary_stuck
0.23 =phlegm =tetanus_due
0.23 =phlegm =wound
0.23 =pleuritic =short_breath
0.23 =pressure_elsewhere =radiates
0.23 =preterm_weeks =swelling_face
0.23 =purple_rash =purple_word
0.23 =radiates_groin =vomiting
0.23 =severe_pain =vaginal_bleeding
0.23 =short_breath =swelling_lips
0.23 =short_breath =vomiting
0.23 =stool_blood
0.23 =urinary_stuck =urinary_stuck_long
0.23 =vaginal_bleeding =weak_any
0.23 ^ _ dialysi
0.23 ^ _ see
0.23 ^ faint
0.23 ^ hit
0.23 ^ pregnant
0.23 ^ touch
0.23 a curtain
0.23 a heart
0.23 a rusty
0.23 after _ my
0.23 allergic reaction
0.23 an electric
0.23 and _ came
0.23 and _ light
0.23 and _ only
0.23 and _ rac
0.23 and _ scar
0.23 and _ squeez
0.23 and _ stuff
0.23 and _ temp
0.23 and _ the
0.23 and clear
0.23 and fever
0.23 and got
0.23 and said
0.23 are yellow
0.23 around _ and
0.23 ate _ and
0.23 baby _ is
0.23 bite on
0.23 bleach
0.23 blue _ he
0.23 bone and
0.23 breath like
0.23 came down
0.23 chest _ been
0.23 chest has
0.23 clear _ is
0.23 cough _ blood
0.23 crash my
0.23 curtain _ down
0.23 curtain came
0.23 dialysi _ was
0.23 digoxin
0.23 dont _ to
0.23 dont want
0.23 even water
0.23 eye _ burn
0.23 eye _ grind
0.23 eye while
0.23 feel drunk
0.23 feel it
0.23 fever _ diabetic
0.23 fever im
0.23 finger _ in
0.23 finger in
0.23 flew _ my
0.23 for _ #
0.23 from _ fever
0.23 from _ yard
0.23 garage _ the
0.23 garage with
0.23 got _ back
0.23 got _ finger
0.23 got in
0.23 got thrown
0.23 grabb _ hot
0.23 grabb the
0.23 has _ black
0.23 has _ dry
0.23 have myasthenia
0.23 heart medicine
0.23 her ear
0.23 his _ hurt
0.23 his knee
0.23 hot _ palm
0.23 hot and
0.23 hurt bad
0.23 hurt terrib
0.23 i _ cant
0.23 i _ got
0.23 i _ in
0.23 i _ myasthenia
0.23 i _ off
0.23 im nauseou
0.23 im vomit
0.23 in _ bathroom
0.23 in _ groin
0.23 is drowsy
0.23 is gasp
0.23 is ripp
0.23 its _ chest
0.23 its my
0.23 kid is
0.23 leg _ swollen
0.23 like _ curtain
0.23 lime
0.23 lime powder
0.23 live
0.23 live _ and
0.23 me _ time
0.23 mom with
0.23 morn with
0.23 mouth _ drool
0.23 mouth _ the
0.23 mow
0.23 mushroom _ the
0.23 mushroom from
0.23 my _ inhal
0.23 my heart
0.23 my voice
0.23 myasthenia
0.23 nail _ into
0.23 newborn #
0.23 newborn wont
0.23 on _ nail
0.23 on _ rusty
0.23 only #11+
0.23 only _ week
0.23 or cough
0.23 pain _ one
0.23 palm _ white
0.23 palm is
0.23 pour
0.23 pulse _ #11+
0.23 pulse is
0.23 ripp
0.23 runn _ my
0.23 rusty
0.23 see _ who
0.23 see people
0.23 she _ warfarin
0.23 since we
0.23 skipp and
0.23 smoke
0.23 soak a
0.23 someone
0.23 someth _ ripp
0.23 spott
0.23 stop bleed
0.23 stop vomit
0.23 stroke
0.23 swell fast
0.23 swollen im
0.23 terrib
0.23 the _ got
0.23 the cord
0.23 the ear
0.23 the pain
0.23 thigh _ the
0.23 thigh from
0.23 tile and
0.23 took _ bunch
0.23 touch _ live
0.23 touch a
0.23 up
0.23 up _ bad
0.23 up _ cant
0.23 walk _ cough
0.23 walk or
0.23 went _ my
0.23 went blue
0.23 went into
0.23 went stiff
0.23 wheez and
0.23 while grind
0.23 white
0.23 white _ blister
0.23 whole _ of
0.23 wire _ got
0.23 wire and
0.23 with _ car
0.23 with _ saw
0.22 # _ old
0.22 # _ thi
0.22 #11+ _ i
0.22 #11+ _ mother
0.22 #99+ _ and
0.22 -gas
0.22 -pee
0.22 -respond -to
0.22 =a_lot =confused
0.22 =a_lot =limb_bleeds
0.22 =a_lot =speech
0.22 =about_other
0.22 =adrenal =head_danger
0.22 =adrenal =vomiting_constantly
0.22 =after_hard_exercise =heat_exposure
0.22 =allergen =hives_all
0.22 =back_pain =one_side_belly
0.22 =back_pain =shoulder_pain
0.22 =back_pain =tearing
0.22 =belly_hard =head_danger
0.22 =bite_bad =calf
0.22 =bite_bad =eye_pain
0.22 =bite_bad =tooth
0.22 =bite_bad =tooth_bad
0.22 =blister_word =drug_named
0.22 =blood_thinner =fight_blow
0.22 =bp_high =squeezing_word
0.22 =burn_severity =chest_pain
0.22 =burn_severity =elderly
0.22 =burn_severity =rigors_hard
0.22 =burn_severity =stiff_neck
0.22 =calf =limp_refuses
0.22 =calf =pale_clammy
0.22 =calf =weak_one_side
0.22 =calf =wound_infected
0.22 =cannot_breathe =days_many
0.22 =cannot_move_limb =cannot_move_side
0.22 =cant_lie_flat =heart_condition
0.22 =chest_any =hours_pain
0.22 =chest_lasting =feels_sleepy
0.22 =chest_lasting =severe_weakness
0.22 =chest_tearing =radiates
0.22 =child_got_pills =eye_area
0.22 =child_got_pills =unresponsive
0.22 =co_words =wakes
0.22 =cold_exposure =fall_any
0.22 =cold_exposure =hernia_stuck
0.22 =confused =fainted
0.22 =contractions =limb_injury
0.22 =cough =hit_hard
0.22 =cough =short_breath
0.22 =cough =wheeze_word
0.22 =coughs_blood =hurts_move
0.22 =coughs_blood =spits_clots
0.22 =cut_by_accident =unresponsive
0.22 =days_many =injection_joint
0.22 =days_many =wound_infected
0.22 =deformed =limb_cold_pale
0.22 =diabetes =fast_breathing
0.22 =drooling =eye_hit_bad
0.22 =during_exercise =heat_danger
0.22 =elderly =fast_breathing
0.22 =elderly =short_breath
0.22 =elderly =sudden
0.22 =eye_area =rigors_hard
0.22 =eye_area =shaking
0.22 =eye_hit_bad =radiates
0.22 =eye_hit_bad =sickle_cell
0.22 =eyelids_swollen
0.22 =eyelids_swollen =swelling
0.22 =face_injury
0.22 =fainted =near_faint
0.22 =fall_any =limb_bleeds
0.22 =fall_any =trunk_pain
0.22 =fast_breathing =head_danger
0.22 =fever =one_side_belly
0.22 =fever =severe_pain
0.22 =flank_pain =head_danger
0.22 =gallbladder =rigors
0.22 =gangrene =wound_infected
0.22 =green_vomit =newborn
0.22 =green_vomit =young_baby
0.22 =head_danger =limb_injury
0.22 =head_danger =sugar_extreme
0.22 =hit_hard =limb_bleeds
0.22 =hoarse =swelling_throat
0.22 =hours_pain =right_side
0.22 =hours_pain =shaking
0.22 =hurts_move =one_side_belly
0.22 =immunosuppressed =rigors
0.22 =irregular_heart =missed_dialysis
0.22 =leg_feet_swollen =racing_heart
0.22 =light_hurts
0.22 =limb_injury =unresponsive
0.22 =many_days =wound_infected
0.22 =missed_dialysis =weak_any
0.22 =newborn
0.22 =newborn =phlegm
0.22 =newborn =young_baby
0.22 =overdose_taken =self_harm_now
0.22 =pain_any =stiff_neck
0.22 =pain_any =very_fast_pulse
0.22 =phlegm =young_baby
0.22 =possible_fracture =sting
0.22 =postpartum_smell =wound_infected
0.22 =pregnant =swelling
0.22 =rectal_blood =stool_blood
0.22 =red_racing =rigors
0.22 =right_side =vision_loss
0.22 =severe_headache =stiff_neck
0.22 =shaking =vomiting
0.22 =sickle_cell =squeezing_word
0.22 =spreading =wound_infected
0.22 =sugar_extreme =vomiting
0.22 =weak_any =weak_breathing
0.22 ^ _ high
0.22 ^ _ whole
0.22 a house
0.22 addison and
0.22 ago
0.22 an elephant
0.22 and _ -felt
0.22 and _ -mak
0.22 and _ finger
0.22 and _ throat
0.22 and _ vision
0.22 and cold
0.22 and slurr
0.22 and sweat
0.22 are gett
0.22 arm its
0.22 at _ an
0.22 bare breath
0.22 bigger
0.22 bit _ a
0.22 bit by
0.22 black _ since
0.22 black _ smell
0.22 bladder
0.22 breath _ but
0.22 breath _ sitt
0.22 breath now
0.22 broke my
0.22 by _ dryer
0.22 catch
0.22 coworker
0.22 crook
0.22 diabetic foot
0.22 dialysi _ and
0.22 ear _ the
0.22 elephant
0.22 elephant _ on
0.22 end _ life
0.22 everyth is
0.22 failure _ #
0.22 failure gain
0.22 feed and
0.22 fell
0.22 fever since
0.22 fire _ im
0.22 foreskin is
0.22 gave _ and
0.22 got bit
0.22 grayish
0.22 hard to
0.22 has
0.22 has _ temp
0.22 has _ up
0.22 have addison
0.22 head _ the
0.22 head on
0.22 headache _ feel
0.22 heart _ gain
0.22 hes so
0.22 his _ caught
0.22 his skin
0.22 hot _ is
0.22 hour for
0.22 i _ addison
0.22 i _ know
0.22 i gave
0.22 im _ of
0.22 im see
0.22 in welt
0.22 infection and
0.22 is and
0.22 it _ red
0.22 it hurt
0.22 leg
0.22 light kill
0.22 look grayish
0.22 look weird
0.22 many pill
0.22 marathon
0.22 mom _ in
0.22 mom face
0.22 mother _ breakfast
0.22 my _ <died
0.22 my _ blad
0.22 my _ breath
0.22 my _ feel
0.22 my _ leg
0.22 my _ throat
0.22 my neighbor
0.22 my speech
0.22 no -pee
0.22 no _ since
0.22 noise _ breath
0.22 now _ hurt
0.22 now _ see
0.22 now but
0.22 of
0.22 of _ mom
0.22 one _ since
0.22 over and
0.22 pain when
0.22 peni
0.22 pound _ week
0.22 pound thi
0.22 pupil look
0.22 replacement _ out
0.22 see _ of
0.22 see straight
0.22 seizure _ now
0.22 shrimp and
0.22 sleep pill
0.22 smile
0.22 someth _ is
0.22 spread _ and
0.22 stuff _ com
0.22 stuff is
0.22 tar _ i
0.22 thailand
0.22 the _ im
0.22 the _ lip
0.22 the bottle
0.22 the bridge
0.22 the face
0.22 the rib
0.22 the shower
0.22 ther no
0.22 through his
0.22 throw _ and
0.22 tongue _ up
0.22 vision _ black
0.22 was clean
0.22 watch say
0.22 week now
0.22 welt
0.22 when _ walk
0.22 white _ hard
0.22 with _ pain
0.22 yo mother
0.21 #99+ _ my
0.21 -a -wet
0.21 -a _ -diaper
0.21 -diaper since
0.21 -fade _ -press
0.21 -had _ -wet
0.21 -press
0.21 -sweat
0.21 -wet _ since
0.21 -when -press
0.21 <two
0.21 <two _ <ago
0.21 =a_lot =belly_pain
0.21 =a_lot =cramps
0.21 =a_lot =long_bleed
0.21 =a_lot =tia_resolved
0.21 =after_hard_exercise =confused
0.21 =alcohol =overdose_taken
0.21 =allergen =swallowed_battery
0.21 =amputated =eye_hit_bad
0.21 =arm_hand_pain
0.21 =arm_hand_pain =pain_any
0.21 =asthma =cannot_breathe
0.21 =back_pain =bladder_bowel_loss
0.21 =back_pain =chest_tearing
0.21 =belly_hit =burn_severity
0.21 =belly_hit =numb_any
0.21 =belly_pain =many_days
0.21 =bite_bad =eye_area
0.21 =bite_bad =radiates
0.21 =bite_bad =right_side
0.21 =bladder_bowel_loss =flank_pain
0.21 =bladder_bowel_loss =hip_hurts
0.21 =bladder_bowel_loss =squeezing_word
0.21 =bleeding_any =radiates_groin
0.21 =bluish =clot_risk
0.21 =blurry_vision =flashes_floaters
0.21 =bp_medicine =swelling_lips
0.21 =burn_severity =dark_urine
0.21 =burn_severity =dystonia
0.21 =burn_severity =face_injury
0.21 =burn_severity =mania_psychosis
0.21 =burn_severity =pleuritic
0.21 =burn_severity =weak_any
0.21 =calf =rigors
0.21 =cant_lie_flat =chest_lasting
0.21 =car_crash =head_danger
0.21 =car_crash =hip_hurts
0.21 =chest_any =chest_pain
0.21 =chest_any =electric
0.21 =chest_any =limb_injury
0.21 =chest_any =long_bleed
0.21 =chest_any =pleuritic
0.21 =chest_lasting =electric
0.21 =chest_lasting =high_altitude
0.21 =chest_lasting =skin_peeling
0.21 =chest_lasting =wakes
0.21 =chest_lasting =wont_swallow
0.21 =chest_pain =electric
0.21 =chest_pain =fever
0.21 =chest_pain =pleuritic
0.21 =choking =eye_hit_bad
0.21 =choking =hernia_stuck
0.21 =confused =eye_hit_bad
0.21 =confused =heat_danger
0.21 =coughs_blood =days_many
0.21 =cut_by_accident =suicidal
0.21 =diabetes =ketone_breath
0.21 =diabetes =thirsty
0.21 =dialysis =limb_bleeds
0.21 =doom
0.21 =drowning =drowsy
0.21 =drowning =head_danger
0.21 =drowsy =head_injury
0.21 =drug_named =throat_tight
0.21 =drugs_taken =opioid
0.21 =during_effort
0.21 =during_exercise =high_fever
0.21 =ear_blood =hit_hard
0.21 =ear_swollen =eye_hit_bad
0.21 =ear_swollen =squeezing_word
0.21 =electric =pain_any
0.21 =eye_area =gallbladder
0.21 =eye_area =headache
0.21 =eye_area =hernia_stuck
0.21 =eye_area =limb_injury
0.21 =eye_area =swallowed_battery
0.21 =eye_area =upper_belly_pain
0.21 =eye_hit_bad =nausea
0.21 =eye_hit_bad =trunk_pain
0.21 =face_droop =weak_any
0.21 =fainted =headache
0.21 =fall_any =hip_hurts
0.21 =fast_breathing =retractions
0.21 =feels_sleepy =radiates
0.21 =fever =getting_worse
0.21 =fever =heat_exposure
0.21 =fever =hurts_move
0.21 =fever =line_infected
0.21 =fistula_bleeds =limb_bleeds
0.21 =head_danger =nail_word
0.21 =head_danger =opioid
0.21 =head_danger =trunk_pain
0.21 =head_danger =wound
0.21 =heat_exposure =high_fever
0.21 =hernia_stuck =inhaler_fails
0.21 =high_fever =purple_rash
0.21 =hours_pain =preterm_weeks
0.21 =hours_pain =unresponsive
0.21 =hypertension =swelling_lips
0.21 =immunosuppressed =severe_pain
0.21 =itching =short_breath
0.21 =itchy_only =short_breath
0.21 =jaundice =vomiting
0.21 =ketone_breath =nail_word
0.21 =ketone_breath =wound
0.21 =kidney_disease =limb_bleeds
0.21 =leg_swelling_one =snake
0.21 =leg_swelling_one =snake_bad
0.21 =mania_psychosis =postpartum
0.21 =many_days =recent_travel
0.21 =means_mentioned =slow_breathing
0.21 =nail_word =thirsty
0.21 =nausea =trunk_pain
0.21 =near_faint =rectal_blood
0.21 =near_faint =tia_resolved
0.21 =one_side_belly =vomiting
0.21 =one_side_throat
0.21 =pain_beyond =purple_word
0.21 =pale_clammy =shaking
0.21 =severe_pain =sickle_cell
0.21 =severe_weakness =weak_one_side
0.21 =short_breath =wakes
0.21 =skin_infection =wound_infected
0.21 =speech =tia_resolved
0.21 =spreading =swelling
0.21 =squeezing_word
0.21 =sting =swelling_lips
0.21 =thirsty =wound
0.21 =urinary_stuck =weak_any
0.21 ^ after
0.21 a _ noise
0.21 ache for
0.21 altitude
0.21 an hour
0.21 and _ can
0.21 and _ clear
0.21 and _ daughter
0.21 and _ his
0.21 and _ jerk
0.21 and _ shiver
0.21 and _ sugar
0.21 and bad
0.21 and clammy
0.21 and hasnt
0.21 and sticky
0.21 at _ practice
0.21 attack
0.21 baby _ bright
0.21 baby _ off
0.21 baby _ stop
0.21 baby vomit
0.21 baby wont
0.21 bathroom _ and
0.21 bee and
0.21 belly _ is
0.21 black _ sticky
0.21 bloody stool
0.21 breath _ day
0.21 breath _ fast
0.21 bright _ stuff
0.21 bright green
0.21 by _ wasp
0.21 chemo _ my
0.21 chest since
0.21 cold sweat
0.21 cough _ pink
0.21 cramp on
0.21 daughter _ #
0.21 day with
0.21 deep and
0.21 deliver
0.21 deliver #
0.21 diarrhea with
0.21 droop _ one
0.21 droop on
0.21 eye _ back
0.21 fail overnight
0.21 fall off
0.21 fever _ purple
0.21 fine but
0.21 flank
0.21 fluid is
0.21 for an
0.21 get word
0.21 goe to
0.21 got _ pill
0.21 gush of
0.21 has _ #
0.21 have _ cell
0.21 have _ gun
0.21 have sickle
0.21 her eye
0.21 his breath
0.21 hold
0.21 i _ sickle
0.21 i have
0.21 im #11+
0.21 im _ in
0.21 im confus
0.21 in _ since
0.21 in _ stomach
0.21 infect
0.21 into _ eye
0.21 is crook
0.21 just flew
0.21 just now
0.21 lean forward
0.21 let me
0.21 light
0.21 like _ polish
0.21 like nail
0.21 lip _ purple
0.21 lower right
0.21 me _ up
0.21 me throw
0.21 morn _ #11+
0.21 my butt
0.21 my daughter
0.21 my life
0.21 my throat
0.21 neck stiff
0.21 noise every
0.21 not
0.21 not -wak
0.21 of _ im
0.21 of bright
0.21 on _ bike
0.21 on _ cant
0.21 on _ has
0.21 open _ jaw
0.21 open _ mouth
0.21 out _ his
0.21 out _ my
0.21 outlet and
0.21 over
0.21 pain _ worse
0.21 pain between
0.21 partner _ his
0.21 partner put
0.21 pee blood
0.21 popp
0.21 pressure behind
0.21 pump _ overnight
0.21 reaction
0.21 roll back
0.21 see bug
0.21 severe headache
0.21 shallow
0.21 she was
0.21 smell _ nail
0.21 soak through
0.21 squeaky _ every
0.21 squeaky noise
0.21 sticky
0.21 stopp _ for
0.21 sudden and
0.21 swollen _ red
0.21 symptom
0.21 the _ bottle
0.21 the _ door
0.21 the _ with
0.21 the lab
0.21 the rope
0.21 throat _ so
0.21 throat feel
0.21 to him
0.21 toddler _ into
0.21 toddler breath
0.21 up _ foam
0.21 up gasp
0.21 up now
0.21 up pink
0.21 vomit _ green
0.21 vomit _ like
0.21 vomit bright
0.21 vomit look
0.21 vomit since
0.21 w a
0.21 walk to
0.21 we were
0.21 went away
0.21 wife _ a
0.21 wild _ from
0.21 wind walk
0.21 with chill
0.21 wont _ bleed
0.21 word out
0.21 wrong _ and
0.2 -day _ i
0.2 -feel
0.2 =a_lot =severe_pain
0.2 =a_lot =unresponsive
0.2 =a_lot =vomiting_constantly
0.2 =alcohol =means_mentioned
0.2 =allergen =new_medicine
0.2 =amputated =cold_limb
0.2 =amputated =deformed
0.2 =back_pain =saddle_numb
0.2 =back_pain =uti
0.2 =barking_stridor =tripod
0.2 =belly_hard =eye_hit_bad
0.2 =belly_hit =calf
0.2 =belly_hit =cut_by_accident
0.2 =belly_hit =drowsy
0.2 =belly_hit =speech
0.2 =bite_bad =curtain_word
0.2 =bite_bad =neck_pain
0.2 =bite_bad =swelling_face
0.2 =bleeding_any =no_urine
0.2 =blister_any =burned_hand
0.2 =blood_thinner =fell
0.2 =bluish =cannot_breathe
0.2 =blurry_vision =swelling
0.2 =bruising
0.2 =burn_severity
0.2 =burn_severity =fall_any
0.2 =burn_severity =smoke
0.2 =burn_severity =swelling_face
0.2 =burn_severity =tia_resolved
0.2 =calf =fall_any
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chest_any =clot_risk
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =itching
0.2 =chest_lasting =moved_right
0.2 =chest_lasting =radiates
0.2 =chest_pain =clot_risk
0.2 =chest_pain =cough
0.2 =child_got_pills =cholinergic
0.2 =child_got_pills =drank
0.2 =child_got_pills =drooling
0.2 =choking =throat_sore
0.2 =clot_risk =discharge
0.2 =clot_risk =swelling
0.2 =co_words =means_mentioned
0.2 =cold_limb =numb_any
0.2 =cold_limb =wound
0.2 =cold_only =eye_bulge
0.2 =cold_outside =drowning
0.2 =cold_outside =hit_hard
0.2 =confused =fast_breathing
0.2 =confused =speech_garbled
0.2 =confused =stiff_neck
0.2 =coughs_blood =short_breath
0.2 =cramps =muscle_cramps
0.2 =curtain_word =eye_area
0.2 =curtain_word =one_eye
0.2 =dark_urine =uti
0.2 =days_many =hours_pain
0.2 =days_many =leg_swelling_one
0.2 =diarrhea
0.2 =double_vision =head_danger
0.2 =drowning =unresponsive
0.2 =drug_named =skin_peeling
0.2 =during_exercise =vomiting
0.2 =elderly =eye_hit_bad
0.2 =eye_area =high_fever
0.2 =eye_area =no_urine
0.2 =eye_hit_bad =fall_hard
0.2 =eye_hit_bad =leg_swelling_one
0.2 =eye_hit_bad =no_injury
0.2 =eye_hit_bad =swelling_head
0.2 =eye_pain =pain_any
0.2 =face_injury =face_odd
0.2 =face_odd =weak_one_side
0.2 =fall_any =speech
0.2 =fall_any =vomiting
0.2 =fast_breathing =young_baby
0.2 =fever =swallow_trouble
0.2 =fight_blow =severe_pain
0.2 =flank_pain =saddle_numb
0.2 =flank_pain =weak_legs
0.2 =headache =squeezing_word
0.2 =hernia_stuck =jaw_locked
0.2 =hernia_stuck =speech
0.2 =hernia_word =radiates_groin
0.2 =high_altitude =stumbles
0.2 =high_altitude =sudden_balance
0.2 =high_fever =immunosuppressed
0.2 =hip_hurts =saddle_numb
0.2 =hip_hurts =uti
0.2 =hip_hurts =weak_legs
0.2 =hit_hard =vomiting
0.2 =hives_all =vomiting
0.2 =hours_pain =limb_injury
0.2 =hurts_move =numb_any
0.2 =injection_joint =swelling
0.2 =jaw_arm_sweat =pain_any
0.2 =jaw_locked =neck_swelling
0.2 =kid_breathing
0.2 =limb_bleeds =limb_injury
0.2 =many_days =young_baby
0.2 =means_mentioned =pain_any
0.2 =muscle_cramps =pain_any
0.2 =neck_pain
0.2 =neck_pain =pain_any
0.2 =new_medicine =swelling_lips
0.2 =no_injury =squeezing_word
0.2 =no_urine =pale_clammy
0.2 =no_urine =rectal_blood
0.2 =no_urine =stool_blood
0.2 =no_urine =wont_feed
0.2 =numb_any =weak_any
0.2 =opioid =slow_breathing
0.2 =opioid =unresponsive
0.2 =pain_any =rectal_blood
0.2 =pain_any =saddle_numb
0.2 =pain_any =stool_blood
0.2 =pregnant =shoulder_pain
0.2 =pressure_elsewhere =squeezing_word
0.2 =radiates
0.2 =radiates =sudden
0.2 =rash =vomiting
0.2 =recent_surgery =swelling
0.2 =red_racing =spreading
0.2 =rigors =speech
0.2 =severe_pain =upper_belly_pain
0.2 =severe_weakness =vomiting
0.2 =short_breath =young_baby
0.2 =squeezing_word =weak_any
0.2 =stumbles
0.2 =swelling =ulcer_nsaid
0.2 =swelling_head
0.2 =swelling_lips =throat_tight
0.2 =swelling_throat =ulcer_nsaid
0.2 =tongue_swollen =ulcer_nsaid
0.2 ^ _ accidental
0.2 ^ grandson
0.2 a _ neck
0.2 a _ second
0.2 a _ that
0.2 a bag
0.2 a sinu
0.2 act drunk
0.2 after _ cashew
0.2 ago _ now
0.2 almost _ out
0.2 and _ act
0.2 and _ calf
0.2 and _ headache
0.2 and _ mumbl
0.2 and _ near
0.2 and _ numb
0.2 and _ pale
0.2 and _ super
0.2 and _ thigh
0.2 and everyth
0.2 and headache
0.2 are tingl
0.2 ask what
0.2 at football
0.2 away _ i
0.2 baby head
0.2 been _ it
0.2 been wheez
0.2 blood _ fever
0.2 bone _ pok
0.2 breath _ gett
0.2 breath hard
0.2 can _ say
0.2 can only
0.2 cant _ vomit
0.2 chest _ like
0.2 chill _ my
0.2 cough _ and
0.2 cough _ lot
0.2 couldnt find
0.2 daughter _ the
0.2 day _ and
0.2 deliver _ day
0.2 drive
0.2 dry _ #
0.2 eat cashew
0.2 even _ rest
0.2 even at
0.2 every breath
0.2 face _ up
0.2 feel _ pass
0.2 feel funny
0.2 fever _ thi
0.2 few second
0.2 finger are
0.2 floater
0.2 foot _ turn
0.2 foot and
0.2 for #
0.2 grabb his
0.2 grandpa
0.2 had _ seizur
0.2 half of
0.2 has not
0.2 he drank
0.2 headache of
0.2 heart _ like
0.2 hes _ blue
0.2 hes _ up
0.2 hit her
0.2 hit with
0.2 i accidental
0.2 im #
0.2 im weak
0.2 in _ pool
0.2 infection _ now
0.2 is _ red
0.2 is mak
0.2 is mumbl
0.2 is pok
0.2 is spinn
0.2 is swollen
0.2 it _ stop
0.2 it but
0.2 itch _ over
0.2 itch all
0.2 keep _ and
0.2 keep _ what
0.2 keep repeat
0.2 keep throw
0.2 kid _ from
0.2 last month
0.2 laundry _ and
0.2 left and
0.2 leg _ weak
0.2 les than
0.2 like _ out
0.2 like pass
0.2 line
0.2 lying down
0.2 middle of
0.2 mom took
0.2 month _ fell
0.2 my _ say
0.2 myself with
0.2 neck _ after
0.2 no -wet
0.2 no _ -diaper
0.2 not _ -sense
0.2 now _ breath
0.2 now _ feel
0.2 of _ left
0.2 of _ shin
0.2 of one
0.2 old drank
0.2 old fell
0.2 one testicle
0.2 only say
0.2 ooz and
0.2 pacemaker
0.2 pale my
0.2 pod and
0.2 pok
0.2 red streak
0.2 repeat _ same
0.2 repeat the
0.2 same question
0.2 see _ around
0.2 see double
0.2 seizur
0.2 shiver
0.2 shiver _ is
0.2 shiver and
0.2 side _ is
0.2 side went
0.2 sinu infection
0.2 slamm
0.2 slamm _ the
0.2 slamm in
0.2 sleep and
0.2 soft _ on
0.2 spray in
0.2 stopp shiver
0.2 stuff and
0.2 super weak
0.2 sure
0.2 temp #11+
0.2 the _ headache
0.2 the _ hes
0.2 the _ question
0.2 the _ unconsciou
0.2 the soft
0.2 think cant
0.2 think he
0.2 tighten
0.2 to _ left
0.2 to her
0.2 to use
0.2 up _ #99+
0.2 up _ eat
0.2 viagra
0.19 # month
0.19 #11+ _ old
0.19 -slept _ -day
0.19 -when -she
0.19 =a_lot =belly_hard
0.19 =a_lot =bladder_bowel_loss
0.19 =a_lot =cannot_breathe
0.19 =a_lot =dark_urine
0.19 =a_lot =heat_danger
0.19 =a_lot =urinary_stuck
0.19 =a_lot =urinary_stuck_long
0.19 =a_lot =weak_one_side
0.19 =alcohol =rigors_hard
0.19 =alcohol =shaking
0.19 =allergen =calf
0.19 =baby =dry_mouth
0.19 =belly_hard =bladder_bowel_loss
0.19 =belly_hard =urinary_stuck
0.19 =belly_hit =fall_any
0.19 =belly_hit =severe_weakness
0.19 =belly_pain =squeezing_word
0.19 =birth_now =chest_lasting
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =chest_any
0.19 =bite_bad =fainted
0.19 =bite_bad =sudden
0.19 =bleeding_any =calf
0.19 =bleeding_any =clot_risk
0.19 =bleeding_any =head_injury
0.19 =bleeding_any =hurts_move
0.19 =bleeding_any =phlegm
0.19 =blister_any =eye_red
0.19 =blister_word =burn_big
0.19 =blister_word =eye_red
0.19 =blood_thinner =head_danger
0.19 =blow_ribs =fall_any
0.19 =blow_ribs =fight_blow
0.19 =bluish =deformed
0.19 =burn_any =skin_peeling
0.19 =burn_big =smoke
0.19 =burn_severity =days_many
0.19 =burn_severity =hurts_breathing
0.19 =burn_severity =immunosuppressed
0.19 =burn_severity =right_side
0.19 =calf =limb_bleeds
0.19 =calf =many_days
0.19 =calf =skin_infection
0.19 =cannot_breathe =inhaler_fails
0.19 =cant_stand =head_danger
0.19 =cast_tight =cold_limb
0.19 =cast_tight =limb_injury
0.19 =cast_tight =numb_any
0.19 =chemical_word =cough
0.19 =chest_any =hurts_breathing
0.19 =chest_any =immunosuppressed
0.19 =chest_lasting =cough
0.19 =chest_lasting =flank_pain
0.19 =chest_lasting =inhaler_often
0.19 =chest_lasting =limb_cold_pale
0.19 =chest_lasting =nail_word
0.19 =chest_lasting =turning_blue
0.19 =chest_lasting =vomiting_blood
0.19 =chest_pain
0.19 =chest_pain =hurts_breathing
0.19 =chest_pain =immunosuppressed
0.19 =chest_pressure =pain_any
0.19 =chest_pressure =pale_clammy
0.19 =chest_pressure =pressure_elsewhere
0.19 =clot_risk =limb_cold_pale
0.19 =clot_risk =wound_open
0.19 =cold_hands =deformed
0.19 =cold_limb
0.19 =confused =rigors
0.19 =coughs_blood =pain_any
0.19 =days_many =weak_any
0.19 =days_many =weak_legs
0.19 =deformed =fall_hard
0.19 =diabetes
0.19 =diabetes =eye_hit_bad
0.19 =drank =poison_swallowed
0.19 =dystonia =eye_area
0.19 =electric =hit_hard
0.19 =eye_area =new_medicine
0.19 =eye_area =scratched
0.19 =eye_hit_bad =face_injury
0.19 =eye_hit_bad =fainted
0.19 =eye_hit_bad =new_medicine
0.19 =eye_hit_bad =priapism
0.19 =eye_hit_bad =purple_word
0.19 =eye_hit_bad =self_harm_now
0.19 =eye_hit_bad =short_breath
0.19 =eye_hit_bad =worst_ever
0.19 =eye_pain =head_danger
0.19 =eye_red =eyelids_swollen
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =face_droop =face_odd
0.19 =fainted =unresponsive
0.19 =fall_any =hoarse
0.19 =fall_any =severe_weakness
0.19 =fever =limp_leg
0.19 =fever =weak_any
0.19 =fight_blow =hoarse
0.19 =head_danger =hives
0.19 =head_danger =limp_refuses
0.19 =head_danger =recent_infection
0.19 =head_danger =refuses
0.19 =head_danger =swelling_lips
0.19 =head_danger =thirsty
0.19 =head_injury =severe_headache
0.19 =headache =swelling
0.19 =headache =wakes
0.19 =heart_condition
0.19 =heat_danger =pale_clammy
0.19 =hernia_stuck =unresponsive
0.19 =hip_fracture =severe_weakness
0.19 =hit_hard =hoarse
0.19 =hives =near_faint
0.19 =hours_pain =inhaler_often
0.19 =hours_pain =limp_refuses
0.19 =hours_pain =mania_psychosis
0.19 =hours_pain =weak_any
0.19 =hurts_move =trunk_pain
0.19 =hurts_move =weak_one_side
0.19 =immunosuppressed =trunk_pain
0.19 =inhaler_fails =inhaler_often
0.19 =inhaler_often
0.19 =irregular_heart =severe_weakness
0.19 =leg_swelling_one =many_days
0.19 =limb_injury =rigors_hard
0.19 =limb_injury =shaking
0.19 =liver_known
0.19 =low_mood =numb_any
0.19 =mania_psychosis =sudden
0.19 =muscle_cramps =muscle_tear
0.19 =nail_word =phlegm
0.19 =nail_word =tetanus_due
0.19 =new_baby =vaginal_bleeding
0.19 =numb_any =spine_injury
0.19 =overdose_taken =racing_heart
0.19 =overdose_taken =suicidal
0.19 =pain_any =rigors_hard
0.19 =pain_any =shaking
0.19 =pain_any =worst_ever
0.19 =phlegm =spits_clots
0.19 =postpartum =wound_open
0.19 =postpartum_smell =wound_open
0.19 =racing_heart =tia_resolved
0.19 =recent_surgery =squeezing_word
0.19 =recent_surgery =wound_open
0.19 =rigors_hard =unresponsive
0.19 =shaking =unresponsive
0.19 =squeezing_word =worst_ever
0.19 =stroke_word
0.19 =vomiting_blood =vomiting_constantly
0.19 =wound_open
0.19 ^ _ around
0.19 ^ _ chemo
0.19 ^ _ wife
0.19 ^ blister
0.19 ^ his
0.19 ^ shoulder
0.19 a _ bite
0.19 a _ nail
0.19 a peanut
0.19 about _ hour
0.19 after _ cast
0.19 after _ colonoscopy
0.19 ago _ my
0.19 ago _ the
0.19 all since
0.19 and _ burn
0.19 and _ like
0.19 and _ lip
0.19 and _ right
0.19 and _ sick
0.19 and _ through
0.19 and _ weak
0.19 and both
0.19 and chest
0.19 and doesnt
0.19 ankle _ point
0.19 asthma _ bad
0.19 at _ since
0.19 ate _ bunch
0.19 ate shrimp
0.19 baby _ spot
0.19 baby soft
0.19 bad
0.19 been #
0.19 birth _ week
0.19 bloody _ with
0.19 breathe well
0.19 broke _ im
0.19 bug _ the
0.19 by _ horse
0.19 came _ like
0.19 camp
0.19 car my
0.19 chest _ pound
0.19 cloudy
0.19 dad _ #11+
0.19 dad _ are
0.19 dazed
0.19 dose of
0.19 down for
0.19 ear are
0.19 electric
0.19 eye for
0.19 face _ the
0.19 fever _ headache
0.19 fever _ shak
0.19 fever after
0.19 for _ couple
0.19 goe _ my
0.19 going #99+
0.19 grey and
0.19 hand since
0.19 hard _ swallow
0.19 hard for
0.19 has _ rash
0.19 have _ that
0.19 he ate
0.19 he hasnt
0.19 headach
0.19 hear voic
0.19 her sugar
0.19 his _ feel
0.19 horse _ the
0.19 horse in
0.19 hour _ im
0.19 house
0.19 hurt _ breathe
0.19 hurt _ hell
0.19 i _ stand
0.19 ice
0.19 im _ #11+
0.19 im only
0.19 in _ belly
0.19 in _ fight
0.19 in sweat
0.19 inhaler isnt
0.19 is _ all
0.19 is _ hard
0.19 is _ start
0.19 is point
0.19 is sweaty
0.19 isnt -help
0.19 its
0.19 its _ #
0.19 its _ than
0.19 kick _ a
0.19 kick by
0.19 knife and
0.19 like hell
0.19 look _ light
0.19 me in
0.19 more _ of
0.19 more than
0.19 mother _ and
0.19 my _ eyelid
0.19 my _ week
0.19 my bladder
0.19 my eye
0.19 my wife
0.19 nodd
0.19 nodd off
0.19 numb after
0.19 of _ cant
0.19 on _ ice
0.19 on _ wall
0.19 on like
0.19 open up
0.19 out fever
0.19 oxy and
0.19 pee _ all
0.19 pee at
0.19 peni _ been
0.19 peni has
0.19 point _ wrong
0.19 point the
0.19 postpartum
0.19 pregnant _ just
0.19 puffy and
0.19 pus _ i
0.19 red _ pus
0.19 right leg
0.19 rigid
0.19 rusty nail
0.19 say one
0.19 scream and
0.19 see _ on
0.19 seem _ but
0.19 shak so
0.19 sharp
0.19 she _ all
0.19 she _ sleepy
0.19 smell
0.19 smoke from
0.19 so _ and
0.19 soak in
0.19 someone put
0.19 son put
0.19 stopp sweat
0.19 super _ and
0.19 super sleepy
0.19 the chainsaw
0.19 the skin
0.19 them and
0.19 then _ again
0.19 thi afternoon
0.19 thinner
0.19 through _ towel
0.19 voice _ gone
0.19 went off
0.19 whole arm
0.19 wife
0.19 yellow _ im
0.19 yr
0.18 #11+ _ asthma
0.18 #11+ _ today
0.18 -diaper _ yesterday
0.18 -tear
0.18 -wait
0.18 =a_lot =eye_area
0.18 =a_lot =jaw_arm_sweat
0.18 =allergen =means_mentioned
0.18 =at_rest =coughs_blood
0.18 =at_rest =hours_pain
0.18 =at_rest =pink_foam
0.18 =belly_hard =squeezing_word
0.18 =belly_hard =swelling
0.18 =belly_pain =diabetes
0.18 =belly_pain =hurts_move
0.18 =belly_pain =pale_clammy
0.18 =bite_bad =light_hurts
0.18 =bleeding_any =thrown_off
0.18 =blood_thinner =headache
0.18 =blood_thinner =severe_headache
0.18 =bluish =wound
0.18 =burn_any =cough
0.18 =burn_any =hoarse
0.18 =burn_big =cold_limb
0.18 =burn_severity =head_injury
0.18 =burn_severity =muscle_cramps
0.18 =burn_severity =nausea
0.18 =burn_severity =recent_surgery
0.18 =calf =cannot_breathe
0.18 =calf =chest_pain
0.18 =calf =injection_joint
0.18 =calf =recent_surgery
0.18 =cannot_breathe =cant_lie_flat
0.18 =cannot_breathe =eye_hit_bad
0.18 =cannot_breathe =squeezing_word
0.18 =cannot_move_limb =hurts_move
0.18 =cannot_move_limb =severe_weakness
0.18 =cannot_move_side =hurts_move
0.18 =cannot_move_side =severe_weakness
0.18 =chest_any =fainted
0.18 =chest_lasting =irregular_heart
0.18 =chest_lasting =itchy_only
0.18 =chest_lasting =limp_refuses
0.18 =chest_lasting =recent_surgery
0.18 =chest_lasting =very_fast_pulse
0.18 =chest_pain =fainted
0.18 =chest_pain =long_bleed
0.18 =chest_pain =pain_any
0.18 =child_got_pills =cough
0.18 =child_got_pills =pain_any
0.18 =clot_risk =high_fever
0.18 =co_words =done_with_it
0.18 =cocaine =high_fever
0.18 =cocaine =racing_heart
0.18 =cold_limb =swelling
0.18 =confused =eye_area
0.18 =cough =one_side_belly
0.18 =cut_by_accident =fall_any
0.18 =cut_by_accident =head_injury
0.18 =cut_by_accident =limb_bleeds
0.18 =days_many =flu_bad
0.18 =days_many =no_urine
0.18 =deep_burn =numb_any
0.18 =diabetes =pain_any
0.18 =diabetes =trunk_pain
0.18 =dizzy =one_side_belly
0.18 =dizzy =sudden_balance
0.18 =drowsy =purple_rash
0.18 =drowsy =rash
0.18 =drugs_taken =high_fever
0.18 =drugs_taken =racing_heart
0.18 =during_exercise =tia_resolved
0.18 =eye_area =pain_any
0.18 =eye_hit_bad =severe_weakness
0.18 =eye_hit_bad =shaking
0.18 =eye_hit_bad =thrown_back
0.18 =eye_hit_bad =thrown_off
0.18 =eye_hit_bad =toes_cold
0.18 =eye_hit_bad =weak_any
0.18 =eye_pain =fever
0.18 =face_injury =numb_any
0.18 =face_injury =weak_any
0.18 =face_odd =swelling_lips
0.18 =fainted =head_injury
0.18 =fall_height =fell_baby
0.18 =fell_baby =limb_injury
0.18 =fight_blow =limb_bleeds
0.18 =hallucinating =wont_feed
0.18 =head_danger =spits_clots
0.18 =head_danger =vision_loss
0.18 =head_injury =limb_injury
0.18 =headache =tia_resolved
0.18 =hernia =purple_word
0.18 =hernia_stuck =high_fever
0.18 =hernia_stuck =stab_shot
0.18 =hit_hard =speech
0.18 =hours_pain =jaw_locked
0.18 =hours_pain =limp_leg
0.18 =hours_pain =rigors_hard
0.18 =hours_pain =very_fast_pulse
0.18 =hurts_move =swelling
0.18 =injection_joint =leg_swelling_one
0.18 =injection_joint =short_breath
0.18 =jaw_arm_sweat =weak_one_side
0.18 =leg_swelling_one =recent_surgery
0.18 =limb_injury =long_bleed
0.18 =means_at_hand =suicidal
0.18 =near_faint =stool_blood
0.18 =new_baby =swelling
0.18 =new_medicine =rash
0.18 =newborn =weight_loss
0.18 =no_urine =vomiting
0.18 =numb_any =swelling_lips
0.18 =numb_any =toes_cold
0.18 =one_side_belly =trunk_pain
0.18 =one_side_belly =upper_belly_pain
0.18 =pain_any =urinary_stuck_long
0.18 =pain_any =weak_one_side
0.18 =pale_clammy =sudden
0.18 =pregnant =severe_pain
0.18 =projectile =weight_loss
0.18 =rectal_blood
0.18 =right_side =weak_one_side
0.18 =scratched =suicidal
0.18 =severe_headache =tick
0.18 =severe_headache =vomiting
0.18 =short_breath =swelling_throat
0.18 =speech_garbled =weak_one_side
0.18 =stomach_burn =upper_belly_pain
0.18 =sudden =tearing
0.18 =sugar_very_high =vomiting_constantly
0.18 =swelling_throat =wheeze_word
0.18 =throat_tight =wheeze_word
0.18 =toes_cold =weak_any
0.18 =urinary_stuck =weak_legs
0.18 =wakes =weak_one_side
0.18 =weight_loss =young_baby
0.18 ^ _ bite
0.18 ^ _ black
0.18 ^ _ fume
0.18 ^ _ want
0.18 ^ metal
0.18 a _ attack
0.18 a _ branch
0.18 a _ two
0.18 a _ while
0.18 a pad
0.18 after _ gone
0.18 and _ about
0.18 and _ jaw
0.18 and _ lung
0.18 and took
0.18 and wheez
0.18 arm _ tingl
0.18 ate _ a
0.18 ate at
0.18 back _ hurt
0.18 bad after
0.18 beat _ up
0.18 beat me
0.18 because
0.18 been _ a
0.18 bleed _ stop
0.18 bleed wont
0.18 blood _ soak
0.18 blue _ a
0.18 board and
0.18 branch _ on
0.18 branch fell
0.18 breath weird
0.18 breathe in
0.18 bulg and
0.18 can hard
0.18 cant _ anyth
0.18 cant push
0.18 car wreck
0.18 carbon
0.18 carbon monoxide
0.18 chest _ when
0.18 chest burn
0.18 chest tightnes
0.18 child drank
0.18 clas _ my
0.18 close
0.18 confus _ a
0.18 cord _ out
0.18 cord com
0.18 cough black
0.18 daughter got
0.18 day old
0.18 did _ and
0.18 dusky
0.18 ear _ he
0.18 face look
0.18 feel _ faint
0.18 fever my
0.18 finger thing
0.18 fish
0.18 flat
0.18 flew _ from
0.18 foot _ black
0.18 for _ minute
0.18 god
0.18 got _ a
0.18 got kick
0.18 guy
0.18 half my
0.18 hav _ of
0.18 hav thought
0.18 have _ worst
0.18 he _ like
0.18 he feel
0.18 he take
0.18 head at
0.18 heavy and
0.18 her _ since
0.18 hernia _ out
0.18 hes act
0.18 hip hurt
0.18 hit _ and
0.18 huge and
0.18 i cough
0.18 im soak
0.18 in _ each
0.18 in _ testicle
0.18 in the
0.18 in with
0.18 is _ lot
0.18 is puffy
0.18 is throw
0.18 it fever
0.18 labor and
0.18 like #
0.18 like faint
0.18 mom _ confus
0.18 monoxide
0.18 my breath
0.18 my foot
0.18 myself _ a
0.18 no -wait
0.18 now _ to
0.18 of _ after
0.18 of _ pool
0.18 ok but
0.18 old
0.18 on _ fever
0.18 pass _ and
0.18 pass _ clot
0.18 pass huge
0.18 pee _ my
0.18 pill in
0.18 ran a
0.18 right hand
0.18 roll _ the
0.18 roll off
0.18 sagg
0.18 she pale
0.18 sister
0.18 skin around
0.18 so hard
0.18 so sore
0.18 son _ a
0.18 son _ out
0.18 son _ pain
0.18 sound
0.18 sound like
0.18 spasm after
0.18 stiff and
0.18 stop the
0.18 sudden _ pain
0.18 swell _ and
0.18 swell i
0.18 swollen _ #11+
0.18 text goodbye
0.18 the _ blood
0.18 the _ hit
0.18 the _ thing
0.18 the breastbone
0.18 the side
0.18 thinner and
0.18 throat _ swollen
0.18 thru
0.18 tightnes
0.18 toddler swallow
0.18 toddler went
0.18 tongue _ swell
0.18 tore
0.18 tree _ fell
0.18 tree branch
0.18 trouble breath
0.18 turn dusky
0.18 up _ his
0.18 vision in
0.18 vomit _ last
0.18 week _ now
0.18 when _ breath
0.18 wipe _ i
0.17 # _ ago
0.17 =a_lot =burn_severity
0.17 =a_lot =clot_risk
0.17 =a_lot =retractions
0.17 =abuse_danger =pain_any
0.17 =allergen =fast_breathing
0.17 =allergen =swallow_trouble
0.17 =allergen =wont_swallow
0.17 =belly_hard =car_crash
0.17 =belly_hard =fall_any
0.17 =belly_hard =fight_blow
0.17 =belly_hard =hit_hard
0.17 =belly_hit =belly_pain
0.17 =belly_hit =elderly
0.17 =belly_pain =hit_hard
0.17 =belly_pain =pregnant
0.17 =belly_surgery_recent =postpartum
0.17 =bite_bad =hours_pain
0.17 =bite_bad =one_side_throat
0.17 =blood_thinner =nosebleed
0.17 =bluish =croup_cough
0.17 =burn_severity =clot_risk
0.17 =burn_severity =eye_hit_bad
0.17 =burn_severity =eye_pain
0.17 =burn_severity =left_ribs
0.17 =burn_severity =pain_any
0.17 =burn_severity =rectal_blood
0.17 =burn_severity =retractions
0.17 =burn_severity =sickle_cell
0.17 =burn_severity =soaking_pad
0.17 =calf =skin_black
0.17 =cant_stand =sudden_balance
0.17 =cant_straighten
0.17 =cant_straighten =severe_pain
0.17 =carbon_monoxide =during_exercise
0.17 =chest_any =cough
0.17 =chest_any =jaw_arm_sweat
0.17 =chest_any =pain_any
0.17 =chest_any =sickle_cell
0.17 =chest_lasting =drooling
0.17 =chest_lasting =drug_named
0.17 =chest_lasting =face_odd
0.17 =chest_lasting =recent_travel
0.17 =chest_pain =radiates
0.17 =chest_pain =sickle_cell
0.17 =chest_pressure =feels_sleepy
0.17 =child_got_pills =cut_by_accident
0.17 =child_got_pills =hit_hard
0.17 =choking =hurts_move
0.17 =clot_risk =pleuritic
0.17 =clot_risk =trunk_pain
0.17 =cocaine =pain_any
0.17 =confused =drugs_taken
0.17 =confused =flu_bad
0.17 =copd =short_breath
0.17 =croup_cough =lips_blue
0.17 =dark_urine =squeezing_word
0.17 =days_many =drowsy
0.17 =days_many =pain_any
0.17 =days_many =scratched
0.17 =deep_burn =eye_hit_bad
0.17 =deep_burn =weak_any
0.17 =diabetes =vomiting_constantly
0.17 =dialysis =severe_weakness
0.17 =discharge =leaking
0.17 =drug_named =eye_area
0.17 =drugs_taken =pain_any
0.17 =during_exercise =severe_headache
0.17 =during_exercise =sudden
0.17 =elderly =fall_any
0.17 =elderly =head_danger
0.17 =electric =eye_hit_bad
0.17 =electric =hernia_stuck
0.17 =eye_area =face_droop
0.17 =eye_area =seizure
0.17 =eye_area =wound
0.17 =eye_hit_bad =face_droop
0.17 =eye_hit_bad =inconsolable
0.17 =eye_hit_bad =tearing_trunk
0.17 =eye_hit_bad =tendon_seen
0.17 =fainted =knocked_out
0.17 =fall_any =knocked_out
0.17 =fall_any =short_breath
0.17 =feels_sleepy =pain_any
0.17 =fever =long_bleed
0.17 =fever =sting
0.17 =fight_blow =vomiting
0.17 =flank_pain =vomiting
0.17 =frostbite =toes_cold
0.17 =getting_worse =rigors
0.17 =head_danger =knocked_out
0.17 =head_danger =limp_leg
0.17 =head_danger =no_insulin
0.17 =headache =swelling_lips
0.17 =heart_condition =heart_murmur_fever
0.17 =heart_murmur_fever
0.17 =hit_hard =hurts_move
0.17 =hit_hard =short_breath
0.17 =hit_hard =tia_resolved
0.17 =hives =rash
0.17 =hours_pain
0.17 =hours_pain =sudden_balance
0.17 =hours_pain =vomiting_blood
0.17 =inhaler_fails =wheeze_word
0.17 =injection_joint =squeezing_word
0.17 =jaundice =unresponsive
0.17 =jaw_arm_sweat =trunk_pain
0.17 =jaw_locked =one_side_throat
0.17 =kidney_disease =severe_weakness
0.17 =knocked_out
0.17 =limb_bleeds =long_bleed
0.17 =limb_bleeds =wound
0.17 =limb_injury =pain_any
0.17 =limb_injury =tendon_seen
0.17 =limp_leg =sudden_balance
0.17 =limp_refuses =sudden_balance
0.17 =limp_refuses =weak_one_side
0.17 =long_bleed =radiates
0.17 =long_bleed =trunk_pain
0.17 =low_mood =vaginal_bleeding
0.17 =many_days =wakes
0.17 =muscle_cramps =wound
0.17 =near_faint =pale_clammy
0.17 =new_medicine
0.17 =no_insulin =vomiting
0.17 =nodes =rash
0.17 =numb_any =snake
0.17 =numb_any =snake_bad
0.17 =numb_any =vaginal_bleeding
0.17 =numb_any =wound
0.17 =pain_any =skin_black
0.17 =pain_any =tearing_trunk
0.17 =pale_clammy =vomiting
0.17 =preterm_weeks =squeezing_word
0.17 =recent_travel =vomiting
0.17 =retractions =wheeze_word
0.17 =right_side =trunk_pain
0.17 =rigors =upper_belly_pain
0.17 =rigors =wound
0.17 =saddle_numb =vaginal_bleeding
0.17 =scratched =tendon_seen
0.17 =severe_weakness =sudden_balance
0.17 =severe_weakness =trunk_pain
0.17 =sickle_cell =trunk_pain
0.17 =snake =weak_any
0.17 =snake_bad
0.17 =snake_bad =weak_any
0.17 =squeezing_word =tearing_trunk
0.17 =squeezing_word =trunk_pain
0.17 =sting =swelling_throat
0.17 =sudden =trunk_pain
0.17 =swelling =tooth_bad
0.17 =swelling =wakes
0.17 =tendon_seen =wound
0.17 =three_days =vomiting
0.17 =tooth_bad
0.17 =unresponsive =weak_one_side
0.17 ^ _ daughter
0.17 ^ _ ran
0.17 ^ _ stiff
0.17 ^ _ sting
0.17 ^ _ vision
0.17 ^ chemo
0.17 ^ finger
0.17 ^ someth
0.17 a _ minut
0.17 a _ section
0.17 a _ swollen
0.17 a c
0.17 a fork
0.17 after _ shot
0.17 all i
0.17 als
0.17 als and
0.17 and _ -breath
0.17 and _ after
0.17 and half
0.17 and keep
0.17 at dinner
0.17 at light
0.17 baby fell
0.17 baby stopp
0.17 bathroom floor
0.17 beat
0.17 bee sting
0.17 been out
0.17 bleed so
0.17 blood _ is
0.17 breath deep
0.17 breath real
0.17 breathe lying
0.17 by _ like
0.17 can _ fat
0.17 cant cough
0.17 car
0.17 chemo last
0.17 clean the
0.17 com off
0.17 cut myself
0.17 day _ is
0.17 day i
0.17 double and
0.17 down low
0.17 down to
0.17 drink _ is
0.17 ear _ a
0.17 ecstasy
0.17 ecstasy and
0.17 every hour
0.17 feel cold
0.17 finger _ the
0.17 flew home
0.17 for _ min
0.17 for like
0.17 got stuck
0.17 grandson stuck
0.17 gummi hes
0.17 had _ c
0.17 had the
0.17 has _ wheez
0.17 has als
0.17 he wont
0.17 head _ a
0.17 headach _ the
0.17 heart _ going
0.17 hernia is
0.17 his _ are
0.17 his finger
0.17 hitt
0.17 hitt _ head
0.17 home from
0.17 hurt
0.17 hurt _ and
0.17 hurt cant
0.17 i _ sparkl
0.17 i _ ther
0.17 im _ like
0.17 in _ outlet
0.17 in both
0.17 is _ her
0.17 is cover
0.17 is droop
0.17 is see
0.17 jaw _ stiff
0.17 jaw is
0.17 knock out
0.17 leg went
0.17 like _ will
0.17 like my
0.17 most
0.17 mushroom
0.17 my _ body
0.17 my _ section
0.17 my _ she
0.17 my c
0.17 on _ bathroom
0.17 pneumonia and
0.17 pregnant
0.17 pregnant _ my
0.17 right _ down
0.17 say _ and
0.17 see fat
0.17 shoulder pain
0.17 side _ low
0.17 side down
0.17 sink
0.17 skin
0.17 so much
0.17 soak _ a
0.17 son _ -slept
0.17 son drank
0.17 star
0.17 stomach _ hard
0.17 stone _ is
0.17 swollen _ hurt
0.17 swollen face
0.17 testicle pain
0.17 the fridge
0.17 the outlet
0.17 ther _ burn
0.17 tingl
0.17 to _ back
0.17 to _ groin
0.17 to do
0.17 told _ to
0.17 tongue swell
0.17 too _ pill
0.17 took ecstasy
0.17 turn out
0.17 tv _ to
0.17 tv talk
0.17 vodka
0.17 went _ an
0.17 went _ when
0.17 wheez _ night
0.17 wheez all
0.17 whole fami
0.17 with high
0.17 with vomit
0.17 wont close
0.16 #11+ wk
0.16 -# _ think
0.16 -day _ the
0.16 -day think
0.16 -drink _ cant
0.16 -peed _ yesterday
0.16 -peed since
0.16 =a_lot
0.16 =a_lot =many_stings
0.16 =a_lot =mouth_sores
0.16 =a_lot =rectal_bleeding
0.16 =a_lot =rigors_hard
0.16 =acts_drunk =not_drinking
0.16 =acts_drunk =wont_feed
0.16 =again_fainted =heart_condition
0.16 =again_fainted =near_faint
0.16 =again_fainted =valve_or_device
0.16 =alcohol =not_drinking
0.16 =alcohol =wakes
0.16 =allergen =chest_lasting
0.16 =allergen =many_stings
0.16 =arm_hand_pain =radiates
0.16 =at_rest =fever
0.16 =baby =limp_refuses
0.16 =baby =wakes
0.16 =back_pain =chest_lasting
0.16 =back_pain =trunk_pain
0.16 =battery_word =eye_area
0.16 =battery_word =swallowed_thing
0.16 =belly_hard =pain_any
0.16 =belly_hit =eye_area
0.16 =belly_hit =pain_any
0.16 =belly_pain =right_side
0.16 =bite_bad =electric
0.16 =bite_bad =face_injury
0.16 =bite_bad =long_bleed
0.16 =bite_bad =one_eye
0.16 =bite_bad =severe_weakness
0.16 =black_stool =tia_resolved
0.16 =bleeding_any =recent_infection
0.16 =bleeding_any =rectal_bleeding
0.16 =bleeding_any =severe_pain
0.16 =bleeding_any =throat_sore
0.16 =bleeding_any =tonsils_out
0.16 =blister_any =new_medicine
0.16 =blister_word =new_medicine
0.16 =blood_thinner =burn_severity
0.16 =blood_thinner =swelling
0.16 =blow_ribs =hurts_breathing
0.16 =blow_ribs =pleuritic
0.16 =burn_severity =drowsy
0.16 =burn_severity =flank_pain
0.16 =burn_severity =heat_exposure
0.16 =burn_severity =hours_pain
0.16 =burn_severity =injection_joint
0.16 =burn_severity =many_stings
0.16 =burn_severity =near_faint
0.16 =calf =chest_lasting
0.16 =calf =cold_limb
0.16 =calf =no_injury
0.16 =calf =sudden
0.16 =cannot_breathe =hurts_move
0.16 =cannot_breathe =pink_foam
0.16 =cannot_breathe =pleuritic
0.16 =chemical_word =swallowed_thing
0.16 =chest_any =eye_hit_bad
0.16 =chest_any =near_faint
0.16 =chest_lasting =inconsolable
0.16 =chest_lasting =inhaled_object
0.16 =chest_lasting =limp_leg
0.16 =chest_lasting =tonsils_out
0.16 =chest_pain =eye_hit_bad
0.16 =chest_tearing =sudden
0.16 =child_got_pills =elderly
0.16 =child_got_pills =suicidal
0.16 =child_got_pills =swallowed_thing
0.16 =choking =short_breath
0.16 =cholinergic =fever
0.16 =clot_risk =leaking
0.16 =confused =jaundice
0.16 =confused =wakes
0.16 =cough =inhaled_object
0.16 =cough =trunk_pain
0.16 =days_many =hypertension
0.16 =days_many =squeezing_word
0.16 =diabetes =short_breath
0.16 =discharge =recent_surgery
0.16 =dizzy =sudden
0.16 =droopy_lid
0.16 =droopy_lid =eye_area
0.16 =droopy_lid =face_droop
0.16 =drowsy =no_urine
0.16 =drowsy =speech
0.16 =dystonia =nail_word
0.16 =dystonia =wound
0.16 =eye_area =liver_drug
0.16 =eye_area =one_eye
0.16 =eye_hit_bad =jaundice
0.16 =eye_hit_bad =rectal_bleeding
0.16 =eye_hit_bad =throat_sore
0.16 =eye_hit_bad =tonsils_out
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_hit_bad =wont_feed
0.16 =fainted =heart_condition
0.16 =fainted =valve_or_device
0.16 =fall_any
0.16 =fall_hard =flank_pain
0.16 =fast_breathing =ketone_breath
0.16 =fast_breathing =thirsty
0.16 =fast_breathing =vomiting
0.16 =fell =head_danger
0.16 =fever =hours_pain
0.16 =fever =new_medicine
0.16 =fever =sickle_cell
0.16 =fight_blow =severe_headache
0.16 =getting_worse =stumbles
0.16 =head_danger =swelling_face
0.16 =headache =hit_hard
0.16 =hernia_stuck =severe_pain
0.16 =high_fever =limp_refuses
0.16 =high_fever =long_bleed
0.16 =hit_hard =hurts_breathing
0.16 =hit_hard =pleuritic
0.16 =hives =mouth_sores
0.16 =hours_pain =hurts_move
0.16 =hours_pain =recent_travel
0.16 =hours_pain =swelling
0.16 =hours_pain =vomiting
0.16 =hurts_move =legs_gone
0.16 =hurts_move =pain_any
0.16 =hurts_move =severe_pain
0.16 =hurts_move =squeezing_word
0.16 =hurts_move =stiff_neck
0.16 =hurts_move =weak_legs
0.16 =inhaled_object
0.16 =inhaled_object =short_breath
0.16 =inhaled_object =wheeze_word
0.16 =jaundice =liver_drug
0.16 =jaundice =squeezing_word
0.16 =ketone_breath =short_breath
0.16 =ketone_breath =vomiting
0.16 =leaking =recent_surgery
0.16 =leaking =wound_infected
0.16 =legs_gone =severe_weakness
0.16 =like_thunder
0.16 =limb_bleeds =soaking_pad
0.16 =limb_injury =short_breath
0.16 =liver_drug
0.16 =long_bleed =postpartum
0.16 =many_days =sudden
0.16 =many_days =swelling
0.16 =many_stings
0.16 =many_stings =sting
0.16 =mouth_burning
0.16 =moved_right =stomach_burn
0.16 =nail_word =wound
0.16 =new_medicine =pain_any
0.16 =newborn =wakes
0.16 =no_injury =severe_pain
0.16 =not_drinking =wont_feed
0.16 =numb_any =urinary_stuck
0.16 =one_eye
0.16 =pain_any =vomiting_constantly
0.16 =postpartum_smell
0.16 =recent_infection
0.16 =rectal_bleeding
0.16 =rigors_hard =wont_feed
0.16 =severe_weakness =stiff_neck
0.16 =shaking =wont_feed
0.16 =short_breath =thirsty
0.16 =soaking_pad =wound
0.16 =speech =vomiting
0.16 =speech =weak_any
0.16 =spits_clots =throat_sore
0.16 =spits_clots =tonsils_out
0.16 =spits_clots =vomiting
0.16 =spits_clots =vomiting_blood
0.16 =squeezing_word =swelling
0.16 =sting =swelling
0.16 =swallowed_battery =swallowed_thing
0.16 =swelling =vaginal_bleeding
0.16 =wakes =young_baby
0.16 ^ _ ankle
0.16 ^ _ antifreeze
0.16 ^ _ fire
0.16 ^ _ im
0.16 ^ _ stop
0.16 ^ _ tore
0.16 ^ _ warfarin
0.16 ^ _ were
0.16 ^ preg
0.16 a _ every
0.16 a burn
0.16 a fit
0.16 a terrible
0.16 act confus
0.16 ago _ pain
0.16 along
0.16 and _ -wak
0.16 and _ hand
0.16 and _ hip
0.16 and _ leak
0.16 and _ water
0.16 and limp
0.16 and puk
0.16 and warm
0.16 ankle is
0.16 anymore _ i
0.16 anymore and
0.16 are _ my
0.16 bad pain
0.16 banana
0.16 battery up
0.16 because _ dont
0.16 been _ for
0.16 bit _ ankle
0.16 blood clot
0.16 can bare
0.16 cant see
0.16 catheter
0.16 chainsaw
0.16 chest _ it
0.16 cold _ clammy
0.16 com _ his
0.16 com from
0.16 confus _ her
0.16 cough _ wheez
0.16 cough pink
0.16 couldnt _ his
0.16 cutt
0.16 cutt myself
0.16 day _ of
0.16 dont -fade
0.16 drunk _ he
0.16 drunk but
0.16 ear is
0.16 eye _ red
0.16 eye and
0.16 eye with
0.16 eyebrow
0.16 eyelid _ and
0.16 face _ on
0.16 fast
0.16 fbi _ in
0.16 fbi is
0.16 flew in
0.16 from _ nose
0.16 gasp and
0.16 gave birth
0.16 gave out
0.16 goe _ i
0.16 got my
0.16 groin and
0.16 had surgery
0.16 have _ sore
0.16 he _ talk
0.16 headache ever
0.16 heart monitor
0.16 hemophilia
0.16 her _ week
0.16 hes #11+
0.16 his shoulder
0.16 home _ hour
0.16 hour
0.16 hurt my
0.16 husband _ cant
0.16 husband sudden
0.16 i _ bare
0.16 i felt
0.16 im pale
0.16 im scar
0.16 in _ left
0.16 in _ much
0.16 in hive
0.16 is _ of
0.16 is _ tight
0.16 is _ wont
0.16 isnt -wak
0.16 ive _ vomit
0.16 last _ day
0.16 last night
0.16 leak pus
0.16 leg _ and
0.16 leg _ out
0.16 leg gave
0.16 life came
0.16 like an
0.16 lopsid
0.16 low _ the
0.16 low on
0.16 monitor
0.16 move _ leg
0.16 move _ neck
0.16 much _ from
0.16 my _ hand
0.16 narcan
0.16 newborn _ wake
0.16 now _ chest
0.16 of _ antidepressant
0.16 out right
0.16 pad every
0.16 pain under
0.16 postpartum and
0.16 preg #11+
0.16 preg _ wk
0.16 put _ button
0.16 rainbow
0.16 rib _ in
0.16 rib suck
0.16 right _ i
0.16 rock hard
0.16 see out
0.16 severe pain
0.16 she keep
0.16 since _ steak
0.16 site
0.16 sitt on
0.16 skin _ white
0.16 so stiff
0.16 someth in
0.16 son _ been
0.16 splitt
0.16 stopp drink
0.16 stung
0.16 swallow _ button
0.16 swell _ overnight
0.16 table
0.16 the _ i
0.16 the car
0.16 then my
0.16 think _ fbi
0.16 throw _ after
0.16 throw _ blood
0.16 to _ bathroom
0.16 to _ the
0.16 tore my
0.16 up overnight
0.16 walk straight
0.16 was hit
0.16 water _ a
0.16 water for
0.16 we cant
0.16 we got
0.16 weak _ my
0.16 weight
0.16 went weak
0.16 were in
0.16 whole _ is
0.16 with _ headach
0.16 with copd
0.16 wk
0.16 woke _ and
0.16 wont come
0.16 worst pain
0.16 year old
0.15 #99+ _ shak
0.15 -me
0.15 <was _ <in
0.15 =a_lot =postpartum
0.15 =abuse_danger =eye_hit_bad
0.15 =allergen =elderly
0.15 =at_rest =getting_worse
0.15 =at_rest =hurts_move
0.15 =baby =harm_others
0.15 =baby =new_baby
0.15 =baby =postpartum
0.15 =battery_word =burn_severity
0.15 =belly_hit =fight_blow
0.15 =belly_hit =heat_exposure
0.15 =belly_hit =hip_hurts
0.15 =belly_hit =weak_legs
0.15 =belly_pain =gallbladder
0.15 =belly_surgery_recent =days_many
0.15 =bite_bad =bleeding_any
0.15 =bite_bad =car_crash
0.15 =bladder_bowel_loss =long_bleed
0.15 =bladder_bowel_loss =suicidal
0.15 =bleeding_any =burn_severity
0.15 =bleeding_any =hernia_stuck
0.15 =bluish =fainted
0.15 =bluish =tia_resolved
0.15 =blurry_vision =sudden
0.15 =born_part =pregnant
0.15 =burn_severity =cant_straighten
0.15 =burn_severity =cocaine
0.15 =burn_severity =fall_hard
0.15 =burn_severity =now_at_rest
0.15 =burn_severity =pain_beyond
0.15 =calf =squeezing_word
0.15 =cannot_breathe =kid_breathing
0.15 =cannot_breathe =leg_feet_swollen
0.15 =cant_stand =drugs_taken
0.15 =cant_stand =hours_pain
0.15 =car_crash =neck_pain
0.15 =car_crash =spine_injury
0.15 =chest_any =now_at_rest
0.15 =chest_any =sudden
0.15 =chest_lasting =gallbladder
0.15 =chest_lasting =heat_exposure
0.15 =chest_lasting =injection_joint
0.15 =chest_lasting =leg_swelling_one
0.15 =chest_lasting =pleuritic
0.15 =chest_lasting =rectal_blood
0.15 =chest_pain =sudden
0.15 =chest_pressure =now_at_rest
0.15 =chest_pressure =weak_one_side
0.15 =choking =co_words
0.15 =clot_risk =eye_surgery
0.15 =clot_risk =spits_clots
0.15 =co_words =hernia_stuck
0.15 =cocaine =confused
0.15 =cocaine =fever
0.15 =cold_limb =deep_cut
0.15 =cold_limb =scratched
0.15 =coughs_blood =pleuritic
0.15 =cramps =eye_hit_bad
0.15 =cut_by_accident =eye_area
0.15 =dark_urine =flank_pain
0.15 =days_many =nodes
0.15 =days_many =urinary_stuck
0.15 =diabetes =shaking
0.15 =dizzy =vaginal_bleeding
0.15 =drug_named =new_medicine
0.15 =drugs_taken =fever
0.15 =drugs_taken =limp_leg
0.15 =drugs_taken =limp_refuses
0.15 =drugs_taken =severe_weakness
0.15 =dry_mouth =vomiting_constantly
0.15 =during_exercise =headache
0.15 =elderly =hit_hard
0.15 =eye_area =eyelids_swollen
0.15 =eye_area =foggy_only
0.15 =eye_area =hurts_move
0.15 =eye_area =weak_one_side
0.15 =eye_bulge =hurts_move
0.15 =eye_hit_bad =eye_surgery
0.15 =eye_hit_bad =squeezing_word
0.15 =eye_hit_bad =stomach_burn
0.15 =eye_hit_bad =thirsty
0.15 =eye_hit_bad =throat_tight
0.15 =eye_pain =hurts_move
0.15 =eye_surgery =pain_any
0.15 =face_droop =head_danger
0.15 =fainted =heat_exposure
0.15 =fall_any =heat_exposure
0.15 =fall_any =pregnant
0.15 =fall_any =weak_legs
0.15 =fall_hard =heat_exposure
0.15 =fall_hard =pregnant
0.15 =fall_hard =weak_legs
0.15 =fall_height =heat_exposure
0.15 =fast_breathing =kid_breathing
0.15 =fell_baby =pregnant
0.15 =fight_blow
0.15 =green_vomit =swelling
0.15 =halos =pain_any
0.15 =harm_others =hours_pain
0.15 =harm_others =new_baby
0.15 =head_danger =light_hurts
0.15 =head_danger =near_faint
0.15 =head_danger =rigors_hard
0.15 =head_danger =unresponsive
0.15 =head_danger =weak_any
0.15 =headache =high_fever
0.15 =headache =recent_travel
0.15 =headache =rigors
0.15 =heart_condition =irregular_heart
0.15 =heart_condition =swelling
0.15 =heart_condition =very_fast_pulse
0.15 =heat_exposure =hit_hard
0.15 =hernia =sudden
0.15 =hernia_stuck =hurts_move
0.15 =hernia_stuck =muscle_cramps
0.15 =hernia_stuck =squeezing_word
0.15 =hernia_word =sudden
0.15 =high_fever =hours_pain
0.15 =hip_fracture =speech
0.15 =hip_hurts =sudden
0.15 =hit_hard =neck_pain
0.15 =hit_hard =spine_injury
0.15 =hives =many_stings
0.15 =hives_all =many_stings
0.15 =hives_all =sting
0.15 =hoarse =hours_pain
0.15 =hours_pain =injection_joint
0.15 =hours_pain =one_side_belly
0.15 =hurts_move =sudden_balance
0.15 =limb_injury =severe_pain
0.15 =line_infected
0.15 =lips_blue =short_breath
0.15 =many_days =recent_surgery
0.15 =many_stings =rash
0.15 =mouth_sores =pain_any
0.15 =near_faint =one_side_belly
0.15 =near_faint =radiates
0.15 =no_injury =trunk_pain
0.15 =not_drinking =speech
0.15 =pain_any =speech
0.15 =pain_beyond =severe_pain
0.15 =pale_clammy =tearing
0.15 =postpartum =scratched
0.15 =postpartum =wound
0.15 =preterm_weeks =swelling
0.15 =radiates =tearing_trunk
0.15 =red_patch =wound_infected
0.15 =saddle_numb =urinary_stuck
0.15 =severe_pain =severe_weakness
0.15 =severe_weakness =squeezing_word
0.15 =sleepless_days =three_days
0.15 =squeezing_word =stomach_burn
0.15 =sudden_balance =weak_any
0.15 =swallow_trouble =swelling
0.15 =swelling =wont_swallow
0.15 =vaginal_bleeding
0.15 ^ _ girl
0.15 ^ _ lip
0.15 ^ _ move
0.15 ^ _ nail
0.15 ^ _ off
0.15 ^ _ used
0.15 ^ _ viagra
0.15 ^ _ would
0.15 ^ fell
0.15 ^ high
0.15 ^ kid
0.15 a _ he
0.15 a _ she
0.15 a miscarriage
0.15 a stiff
0.15 acros
0.15 and _ couldnt
0.15 and _ havent
0.15 and _ limp
0.15 and _ nonstop
0.15 and _ speech
0.15 and back
0.15 and hand
0.15 and tonight
0.15 are _ since
0.15 are numb
0.15 arm say
0.15 baby _ -had
0.15 back in
0.15 bad _ my
0.15 bad see
0.15 because i
0.15 bed since
0.15 been cough
0.15 been going
0.15 breath since
0.15 bucket
0.15 burn and
0.15 burn pee
0.15 cant lift
0.15 cant think
0.15 chest _ say
0.15 chest _ to
0.15 chill headache
0.15 com _ and
0.15 cough _ red
0.15 couple _ minut
0.15 crash _ my
0.15 crash and
0.15 crush headache
0.15 cut _ hand
0.15 dad _ its
0.15 dad say
0.15 day _ keep
0.15 day ago
0.15 day cant
0.15 diarrhea #11+
0.15 dizzy like
0.15 door
0.15 doubl over
0.15 explode
0.15 eye
0.15 eye _ bulg
0.15 face _ droop
0.15 face _ hand
0.15 face _ lopsid
0.15 fail
0.15 failure and
0.15 fever with
0.15 fire _ my
0.15 football practice
0.15 four year
0.15 fruity
0.15 fruity breath
0.15 gain #
0.15 gave
0.15 get _ down
0.15 get up
0.15 go back
0.15 got _ out
0.15 grandma ate
0.15 grape _ cant
0.15 half _ my
0.15 has _ a
0.15 has _ vomit
0.15 has no
0.15 hav _ miscarriage
0.15 he _ grey
0.15 he _ hold
0.15 head _ and
0.15 head _ pound
0.15 heart _ i
0.15 his _ i
0.15 his _ suck
0.15 hit _ the
0.15 hit in
0.15 hit my
0.15 hurt _ crazy
0.15 hurt _ move
0.15 hurt _ the
0.15 husband _ came
0.15 i _ bitten
0.15 i _ see
0.15 i didnt
0.15 i might
0.15 i used
0.15 i woke
0.15 im _ after
0.15 in _ lower
0.15 insulin
0.15 is _ he
0.15 is _ week
0.15 is twist
0.15 it dangerou
0.15 jaw _ and
0.15 just broke
0.15 left _ since
0.15 leg _ turn
0.15 lock and
0.15 lock up
0.15 look blue
0.15 look lopsid
0.15 might
0.15 my _ down
0.15 my _ testicle
0.15 my chill
0.15 my girl
0.15 myself _ pain
0.15 myself back
0.15 need to
0.15 new antibiotic
0.15 nut _ like
0.15 nut hurt
0.15 of _ belly
0.15 of _ dog
0.15 of minut
0.15 open _ eye
0.15 pee myself
0.15 piece _ hot
0.15 refus _ go
0.15 refus to
0.15 repeat
0.15 said my
0.15 say _ baby
0.15 say _ is
0.15 shak _ bad
0.15 sharp _ when
0.15 she been
0.15 she just
0.15 since _ lift
0.15 slow
0.15 so _ from
0.15 son _ are
0.15 son lip
0.15 speak
0.15 spot
0.15 spot _ her
0.15 stand _ her
0.15 start #11+
0.15 stop and
0.15 sudden _ of
0.15 super painful
0.15 swallow bleach
0.15 sweat bucket
0.15 swollen _ hot
0.15 swollen _ sore
0.15 talk to
0.15 the _ my
0.15 the arm
0.15 the bleed
0.15 thi _ headache
0.15 thi _ with
0.15 thi crush
0.15 throat
0.15 throat on
0.15 tight
0.15 to _ chest
0.15 to _ in
0.15 to _ now
0.15 took her
0.15 turn yellow
0.15 up _ hes
0.15 up _ so
0.15 up after
0.15 very painful
0.15 wake her
0.15 water _ broke
0.15 way _ and
0.15 wet _ back
0.15 what the
0.15 wild
0.15 wild mushroom
0.15 window
0.15 with
0.15 worst _ ever
0.14 # hour
0.14 #99+ _ hes
0.14 #99+ she
0.14 <at
0.14 =a_lot =drug_named
0.14 =abuse_danger =hoarse
0.14 =back_pain =weak_any
0.14 =belly_hit =confused
0.14 =belly_pain =severe_weakness
0.14 =bite_bad =chest_tearing
0.14 =bite_bad =fall_hard
0.14 =bite_bad =itching
0.14 =bite_bad =weak_any
0.14 =bleeding_any =fall_hard
0.14 =bleeding_any =flank_pain
0.14 =bleeding_any =injection_joint
0.14 =bleeding_any =recent_surgery
0.14 =bleeding_heavy =cough
0.14 =bleeding_heavy =coughs_blood
0.14 =bleeding_heavy =dialysis
0.14 =bleeding_heavy =fistula_bleeds
0.14 =bleeding_heavy =kidney_disease
0.14 =blow_chest
0.14 =blow_chest =burn_severity
0.14 =blow_chest =fainted
0.14 =blow_chest =tia_resolved
0.14 =bluish =breath_pauses
0.14 =bluish =hernia_stuck
0.14 =blurry_vision =bp_high
0.14 =blurry_vision =bp_very_high
0.14 =blurry_vision =clot_risk
0.14 =bruising =fever
0.14 =bruising =high_fever
0.14 =bruising =purple_rash
0.14 =bruising =rash
0.14 =burn_severity =deformed
0.14 =burn_severity =dizzy
0.14 =burn_severity =low_temp
0.14 =burn_severity =one_side_belly
0.14 =calf =hip_fracture
0.14 =calf =postpartum
0.14 =calf =purple_word
0.14 =cannot_breathe =coughs_blood
0.14 =cant_lie_flat =hours_pain
0.14 =cant_straighten =head_danger
0.14 =cant_straighten =vomiting
0.14 =car_crash =trunk_pain
0.14 =carbon_monoxide =chest_lasting
0.14 =chest_any =pregnant
0.14 =chest_any =severe_pain
0.14 =chest_any =tia_resolved
0.14 =chest_lasting
0.14 =chest_lasting =double_vision
0.14 =chest_lasting =hip_hurts
0.14 =chest_lasting =left_ribs
0.14 =chest_lasting =low_mood
0.14 =chest_lasting =newborn
0.14 =chest_lasting =severe_headache
0.14 =chest_lasting =stool_blood
0.14 =chest_lasting =young_baby
0.14 =chest_pain =chest_pressure
0.14 =chest_pain =severe_pain
0.14 =child_got_pills =confused
0.14 =clot_risk
0.14 =clot_risk =hurts_breathing
0.14 =clot_risk =injection_joint
0.14 =co_word =co_words
0.14 =cold_exposure =hours_pain
0.14 =cold_limb =leg_swelling_one
0.14 =cough =hoarse
0.14 =coughs_blood =hurts_breathing
0.14 =coughs_blood =trunk_pain
0.14 =cut_by_accident =hoarse
0.14 =cut_by_accident =smoke
0.14 =cut_by_accident =soaking_pad
0.14 =deep_cut =eye_hit_bad
0.14 =deformed =eye_hit_bad
0.14 =diabetes =no_insulin
0.14 =dialysis =long_bleed
0.14 =dizzy =pregnant
0.14 =dizzy =racing_heart
0.14 =dizzy =severe_weakness
0.14 =droopy_lid =weak_one_side
0.14 =drug_named =hives
0.14 =elderly =poison_swallowed
0.14 =eye_hit_bad =eye_red
0.14 =eye_hit_bad =neck_pain
0.14 =eye_hit_bad =refuses
0.14 =eye_hit_bad =rigors
0.14 =fall_any =pain_any
0.14 =fall_any =swelling
0.14 =feels_sleepy =headache
0.14 =feels_sleepy =nausea
0.14 =fever =gallbladder
0.14 =fever =postpartum_smell
0.14 =fever =radiates_groin
0.14 =fight_blow =hours_pain
0.14 =fistula_bleeds =long_bleed
0.14 =green_vomit =vomiting_constantly
0.14 =gums_bleed =head_danger
0.14 =head_danger =stumbles
0.14 =hernia_stuck =numb_any
0.14 =hip_hurts =radiates
0.14 =hip_hurts =severe_weakness
0.14 =hoarse =pain_any
0.14 =hoarse =swallow_trouble
0.14 =hours_pain =left_ribs
0.14 =kidney_disease =long_bleed
0.14 =left_ribs =numb_any
0.14 =left_ribs =weak_any
0.14 =left_ribs =weak_one_side
0.14 =leg_swelling_one =postpartum
0.14 =leg_swelling_one =purple_word
0.14 =leg_swelling_one =wound_infected
0.14 =limb_injury =seizure
0.14 =limb_injury =soaking_pad
0.14 =limp_leg =pain_any
0.14 =limp_refuses =pain_any
0.14 =long_bleed =wound
0.14 =nausea =upper_belly_pain
0.14 =neck_pain =radiates
0.14 =new_baby =pain_any
0.14 =no_insulin
0.14 =one_side_belly =sudden
0.14 =pain_any =swelling
0.14 =phlegm =vomiting_constantly
0.14 =preterm_weeks =trunk_pain
0.14 =racing_heart =severe_weakness
0.14 =shaking =speech
0.14 =short_breath =squeezing_word
0.14 =speech =unresponsive
0.14 =strep_like =swallow_trouble
0.14 =strep_like =wont_swallow
0.14 ?if ?i
0.14 ?me
0.14 ^ _ father
0.14 ^ _ juice
0.14 ^ _ popp
0.14 ^ did
0.14 ^ sharp
0.14 a horse
0.14 a sudden
0.14 act weird
0.14 afib
0.14 all _ last
0.14 and _ bleed
0.14 and _ chill
0.14 and _ left
0.14 and _ think
0.14 and _ went
0.14 and fast
0.14 and vision
0.14 antifreeze by
0.14 at _ party
0.14 at _ so
0.14 at once
0.14 balloon
0.14 baseball and
0.14 been _ green
0.14 been hav
0.14 belly _ a
0.14 belly _ hard
0.14 belly _ so
0.14 between his
0.14 bf _ me
0.14 blood _ spurt
0.14 breathe _ i
0.14 breathe and
0.14 burn _ whole
0.14 burn his
0.14 calf _ and
0.14 cant _ lying
0.14 choke
0.14 clutch
0.14 clutch _ chest
0.14 clutch his
0.14 crotch
0.14 crotch _ numb
0.14 crotch is
0.14 cut _ on
0.14 eat _ drink
0.14 erection
0.14 everywhere and
0.14 eyelid _ mouth
0.14 fat and
0.14 feel _ to
0.14 fever headache
0.14 firework
0.14 from her
0.14 get _ to
0.14 go _ in
0.14 got _ the
0.14 green _ and
0.14 halo
0.14 hand on
0.14 hard _ and
0.14 hard _ my
0.14 her heart
0.14 her right
0.14 heroin
0.14 heroin and
0.14 hes _ from
0.14 hes super
0.14 hes throw
0.14 his forearm
0.14 his neck
0.14 hot _ the
0.14 husband been
0.14 husband say
0.14 i _ stop
0.14 i _ wake
0.14 i feel
0.14 im _ cant
0.14 im shiver
0.14 in _ of
0.14 is
0.14 is _ hes
0.14 is _ ooz
0.14 is off
0.14 is rigid
0.14 is spurt
0.14 it came
0.14 jaw _ i
0.14 just _ out
0.14 keep _ a
0.14 kid got
0.14 kitchen fire
0.14 know _ i
0.14 left _ of
0.14 left eyelid
0.14 leg _ up
0.14 like bruis
0.14 like its
0.14 lip tingl
0.14 look _ bruis
0.14 lower _ pain
0.14 may
0.14 metal flew
0.14 my _ even
0.14 my _ head
0.14 my _ overdos
0.14 my _ rib
0.14 my _ stopp
0.14 my feet
0.14 my miscarriage
0.14 myself _ the
0.14 noseble
0.14 now _ throw
0.14 nowhere and
0.14 of _ eye
0.14 of kill
0.14 of metal
0.14 of pill
0.14 off _ trampoline
0.14 on _ ankle
0.14 on arm
0.14 on that
0.14 one
0.14 open it
0.14 oxy
0.14 period _ heavy
0.14 pound
0.14 rash _ look
0.14 right belly
0.14 said
0.14 say _ fine
0.14 seizure and
0.14 severe _ in
0.14 she _ out
0.14 she pass
0.14 shiver _ and
0.14 shorter
0.14 shrimp
0.14 sick _ my
0.14 sick to
0.14 since an
0.14 since lunch
0.14 skin turn
0.14 spinn
0.14 stair and
0.14 stand on
0.14 start by
0.14 stopp _ two
0.14 sugar read
0.14 swollen like
0.14 that come
0.14 that side
0.14 the _ all
0.14 the _ pain
0.14 the _ towel
0.14 the trampoline
0.14 thi _ now
0.14 third towel
0.14 thought _ kill
0.14 three _ my
0.14 tight and
0.14 to _ stomach
0.14 ton
0.14 ton of
0.14 type
0.14 type #
0.14 vomit _ stuff
0.14 way worse
0.14 what _ it
0.14 whole _ with
0.14 with some
0.14 xanax
0.14 yesterday today
0.13 # day
0.13 #11+ _ my
0.13 -him
0.13 -i _ -him
0.13 -rib
0.13 <she
0.13 =a_lot =burned_hand
0.13 =a_lot =high_fever
0.13 =a_lot =seizure
0.13 =a_lot =stool_blood
0.13 =a_lot =trunk_pain
0.13 =allergen =mouth_sores
0.13 =allergen =vomiting_constantly
0.13 =arm_hand_pain =eye_hit_bad
0.13 =arm_hand_pain =squeezing_word
0.13 =aura_usual =burn_severity
0.13 =baby =days_many
0.13 =back_pain =belly_pain
0.13 =back_pain =burn_severity
0.13 =back_pain =pale_clammy
0.13 =belly_blow =pale_clammy
0.13 =belly_hard =bluish
0.13 =belly_hit =pale_clammy
0.13 =belly_pain =bleeding_any
0.13 =belly_pain =eye_area
0.13 =belly_pain =jaundice
0.13 =belly_pain =limp_leg
0.13 =belly_pain =limp_refuses
0.13 =bite_bad =foggy_only
0.13 =bite_bad =purple_rash
0.13 =bite_bad =purple_word
0.13 =bleeding_any =dizzy
0.13 =bleeding_any =self_harm_now
0.13 =bleeding_heavy =rectal_blood
0.13 =blood_in_urine =flank_pain
0.13 =blood_in_urine =pain_any
0.13 =blood_thinner =rectal_blood
0.13 =blood_thinner =stool_blood
0.13 =blood_thinner =vaginal_bleeding
0.13 =bluish =head_danger
0.13 =bluish =opioid
0.13 =bluish =pain_any
0.13 =blurry_vision =confused
0.13 =blurry_vision =foggy_only
0.13 =burn_severity =coughs_blood
0.13 =burn_severity =drugs_taken
0.13 =burn_severity =hip_hurts
0.13 =burn_severity =mouth_burning
0.13 =burn_severity =weak_one_side
0.13 =calf =days_many
0.13 =calf =pleuritic
0.13 =cant_stand =chest_lasting
0.13 =cant_stand =pain_any
0.13 =chemical_word =eye_hit_bad
0.13 =chemical_word =fall_any
0.13 =chemical_word =fight_blow
0.13 =chemical_word =hit_hard
0.13 =chest_any =coughs_blood
0.13 =chest_lasting =chest_tearing
0.13 =chest_lasting =dialysis
0.13 =chest_lasting =kidney_disease
0.13 =chest_lasting =stumbles
0.13 =chest_lasting =tearing
0.13 =chest_lasting =tearing_trunk
0.13 =chest_lasting =tetanus_due
0.13 =chest_pain =coughs_blood
0.13 =chest_pressure =long_bleed
0.13 =chest_tearing =hours_pain
0.13 =child_got_pills =drugs_taken
0.13 =child_got_pills =head_danger
0.13 =child_got_pills =vomiting
0.13 =clot_risk =rigors
0.13 =clot_risk =scratched
0.13 =clot_risk =wound
0.13 =cold_limb =hip_hurts
0.13 =cold_limb =hours_pain
0.13 =cold_limb =jaw_arm_sweat
0.13 =cold_limb =neck_pain
0.13 =confused =during_exercise
0.13 =confused =racing_heart
0.13 =confused =squeezing_word
0.13 =curtain_word =hours_pain
0.13 =dialysis =feels_sleepy
0.13 =dizzy
0.13 =dizzy =trunk_pain
0.13 =dizzy =weak_any
0.13 =elderly =sudden_balance
0.13 =eye_area =light_hurts
0.13 =eye_hit =hernia_stuck
0.13 =eye_hit_bad =eyelids_swollen
0.13 =eye_hit_bad =gallbladder
0.13 =eye_hit_bad =joint_hot
0.13 =eye_hit_bad =limp_leg
0.13 =eye_hit_bad =limp_refuses
0.13 =eye_hit_bad =mouth_burning
0.13 =eye_hit_bad =recent_infection
0.13 =eye_hit_bad =sugar_very_high
0.13 =eye_pain =squeezing_word
0.13 =eyelids_swollen =fever
0.13 =face_odd =mouth_burning
0.13 =fainted =speech
0.13 =fall_hard =fell
0.13 =feels_sleepy =irregular_heart
0.13 =feels_sleepy =kidney_disease
0.13 =feels_sleepy =weak_any
0.13 =fell =thrown_off
0.13 =fever =means_mentioned
0.13 =fever =moved_right
0.13 =fight_blow =pain_any
0.13 =flank_pain =limb_injury
0.13 =gallbladder =squeezing_word
0.13 =getting_worse =vomiting
0.13 =hallucinating =rigors_hard
0.13 =hallucinating =shaking
0.13 =hallucinating =sudden
0.13 =head_danger =kidney_stone
0.13 =head_danger =long_bleed
0.13 =head_danger =no_injury
0.13 =head_danger =testicle
0.13 =head_danger =uti
0.13 =head_danger =wont_go_away
0.13 =head_injury =speech
0.13 =head_injury =vomit_few
0.13 =headache =no_injury
0.13 =headache =wont_go_away
0.13 =hernia =long_bleed
0.13 =hernia =radiates_groin
0.13 =hernia_stuck =radiates_groin
0.13 =hernia_word =long_bleed
0.13 =high_fever =wound_infected
0.13 =hip_hurts =pregnant
0.13 =hit_hard =pale_clammy
0.13 =hit_hard =purple_word
0.13 =hours_pain =shoulder_pain
0.13 =hours_pain =stiff_neck
0.13 =hours_pain =tearing
0.13 =hours_pain =withdrawal
0.13 =hurts_move =limp_leg
0.13 =hurts_move =stomach_burn
0.13 =inconsolable =pain_any
0.13 =injection_joint =rigors
0.13 =itching =throat_tight
0.13 =joint_hot =rigors
0.13 =kid_breathing =retractions
0.13 =kidney_stone =vomiting
0.13 =light_hurts =sudden
0.13 =limb_injury =rigors
0.13 =limb_injury =vomiting
0.13 =lips_blue =opioid
0.13 =long_bleed =no_urine
0.13 =long_bleed =unresponsive
0.13 =many_days =new_baby
0.13 =mouth_burning =numb_any
0.13 =mouth_burning =weak_any
0.13 =nausea =radiates
0.13 =near_faint =vaginal_bleeding
0.13 =no_gas =swelling
0.13 =no_injury =severe_headache
0.13 =no_injury =worst_ever
0.13 =numb_any =pale_clammy
0.13 =one_eye =pain_any
0.13 =one_side_belly =vaginal_bleeding
0.13 =pain_any =spits_clots
0.13 =pale_clammy =weak_one_side
0.13 =pregnant
0.13 =purple_rash =stiff_neck
0.13 =purple_word =radiates_groin
0.13 =purple_word =stiff_neck
0.13 =rash =swelling_lips
0.13 =recent_surgery =rigors
0.13 =recent_travel =rigors_hard
0.13 =recent_travel =shaking
0.13 =rigors =scratched
0.13 =rigors =severe_weakness
0.13 =rigors =weak_any
0.13 =rigors_hard =seizure
0.13 =rigors_hard =severe_weakness
0.13 =rigors_hard =vomiting
0.13 =rigors_hard =weak_any
0.13 =seizure =shaking
0.13 =shaking =swelling
0.13 =stiff_neck
0.13 =sugar_very_high =vomiting_blood
0.13 =testicle =vomiting
0.13 =tick
0.13 ^ _ came
0.13 ^ _ husband
0.13 ^ _ nephew
0.13 ^ _ vomit
0.13 ^ _ way
0.13 ^ cramp
0.13 ^ stung
0.13 ^ testicle
0.13 a _ pod
0.13 a _ right
0.13 a laundry
0.13 after _ birth
0.13 after giv
0.13 almost pass
0.13 and _ breathe
0.13 and _ deep
0.13 and _ move
0.13 and _ pupil
0.13 and drool
0.13 arm _ heavy
0.13 arm is
0.13 baby _ week
0.13 back #
0.13 bear
0.13 been confus
0.13 belly _ swollen
0.13 belly pain
0.13 between my
0.13 bike
0.13 bleed _ much
0.13 blind
0.13 blood _ i
0.13 blood in
0.13 blood when
0.13 both eye
0.13 bottle _ tylenol
0.13 breathe _ down
0.13 bug on
0.13 came _ #
0.13 cant _ even
0.13 cant speak
0.13 chatter
0.13 coke
0.13 confus since
0.13 cup _ bright
0.13 cut my
0.13 dad _ is
0.13 deep _ in
0.13 diarrhea _ #99+
0.13 did
0.13 drink _ day
0.13 droopy
0.13 dropp the
0.13 ear after
0.13 everyth _ foggy
0.13 feel _ heart
0.13 feel lighthead
0.13 finger tingle
0.13 fit on
0.13 friend text
0.13 gibberish
0.13 giv birth
0.13 goodbye and
0.13 gummi
0.13 hand wont
0.13 have _ terrible
0.13 headache _ now
0.13 headache _ wont
0.13 headache that
0.13 hes _ weird
0.13 high _ and
0.13 his diaper
0.13 hour _ i
0.13 husband _ me
0.13 i know
0.13 im _ week
0.13 is _ a
0.13 is _ fever
0.13 it _ that
0.13 ive _ had
0.13 jumbl
0.13 kid are
0.13 knee _ is
0.13 knife _ my
0.13 lamp
0.13 leg _ been
0.13 leg swollen
0.13 lie flat
0.13 life _ my
0.13 like _ elephant
0.13 lip went
0.13 me _ and
0.13 mom has
0.13 mom is
0.13 muffl
0.13 my _ tingle
0.13 my boy
0.13 my breastbone
0.13 my father
0.13 my nephew
0.13 my own
0.13 my shirt
0.13 my word
0.13 nephew
0.13 normal _ my
0.13 normal that
0.13 now _ belly
0.13 now _ wheez
0.13 now his
0.13 ocean
0.13 of _ nose
0.13 old _ been
0.13 old boy
0.13 on _ a
0.13 on _ scalp
0.13 on _ wrist
0.13 out _ now
0.13 out _ soccer
0.13 own spit
0.13 pad an
0.13 painful _ and
0.13 painful and
0.13 rac and
0.13 real sleepy
0.13 red
0.13 replacement _ hot
0.13 replacement is
0.13 ripp pain
0.13 say my
0.13 seizure right
0.13 shak _ over
0.13 shak all
0.13 she _ start
0.13 she got
0.13 she had
0.13 shrimp _ now
0.13 since _ antibiotic
0.13 sinu
0.13 site is
0.13 sitt _ my
0.13 ski
0.13 skin _ yellow
0.13 smoke and
0.13 someth and
0.13 son testicle
0.13 spitt blood
0.13 stuck and
0.13 stuck cant
0.13 sudden _ in
0.13 swallow _ own
0.13 that my
0.13 the fire
0.13 the ocean
0.13 the window
0.13 ther thi
0.13 thi weekend
0.13 tingle
0.13 today he
0.13 toddler ate
0.13 vomit _ is
0.13 week _ a
0.13 wife had
0.13 wife has
0.13 window and
0.13 with asthma
0.13 with hot
0.13 word are
0.13 yellow i
0.12 # _ along
0.12 #99+ _ the
0.12 <#11+
0.12 =a_lot =diabetes
0.12 =a_lot =one_side_throat
0.12 =abuse_danger =fainted
0.12 =allergen =throat_closing
0.12 =at_rest =heart_condition
0.12 =aura_usual =phlegm
0.12 =baby =long_bleed
0.12 =baby_still =hours_pain
0.12 =back_pain =eye_hit_bad
0.12 =back_pain =hernia
0.12 =back_pain =no_injury
0.12 =back_pain =rigors_hard
0.12 =back_pain =shaking
0.12 =back_pain =squeezing_word
0.12 =belly_hard =green_vomit
0.12 =belly_hard =phlegm
0.12 =belly_hit =bite_bad
0.12 =belly_hit =car_crash
0.12 =belly_hit =legs_gone
0.12 =belly_pain =cant_stand
0.12 =belly_pain =no_insulin
0.12 =belly_pain =pancreas
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =rash
0.12 =belly_surgery_recent =chest_lasting
0.12 =bite_bad =diabetes
0.12 =bite_bad =squeezing_word
0.12 =bite_bad =stiff_neck
0.12 =bladder_bowel_loss =severe_weakness
0.12 =bluish =numb_any
0.12 =bluish =phlegm
0.12 =bluish =weak_any
0.12 =blurry_vision =face_blisters
0.12 =blurry_vision =severe_pain
0.12 =bruising =head_danger
0.12 =burn_severity =heart_condition
0.12 =burn_severity =self_harm_now
0.12 =burn_severity =stab_shot
0.12 =burn_severity =tooth
0.12 =calf =one_side_belly
0.12 =calf =trunk_pain
0.12 =cannot_breathe =heart_condition
0.12 =cannot_breathe =upper_belly_pain
0.12 =cannot_breathe =wheeze_word
0.12 =cannot_move_side =limp_leg
0.12 =cant_stand =eye_hit_bad
0.12 =cant_stand =vomiting
0.12 =car_crash =hernia_stuck
0.12 =chest_any =one_side_belly
0.12 =chest_any =short_breath
0.12 =chest_lasting =droopy_lid
0.12 =chest_lasting =fainted
0.12 =chest_lasting =purple_word
0.12 =chest_lasting =thirsty
0.12 =chest_lasting =weak_breathing
0.12 =chest_pain =jaw_arm_sweat
0.12 =chest_pain =one_side_belly
0.12 =chest_pain =short_breath
0.12 =chest_pain =squeezing_word
0.12 =chest_pressure =jaw_arm_sweat
0.12 =child_got_pills =vomiting_constantly
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =coughs_blood
0.12 =clot_risk =racing_heart
0.12 =clot_risk =weak_any
0.12 =cold_exposure =limb_cold_pale
0.12 =cold_exposure =low_temp
0.12 =cold_exposure =pale_clammy
0.12 =cold_limb =deep_burn
0.12 =cold_limb =low_temp
0.12 =cold_limb =possible_fracture
0.12 =confused =overdose_taken
0.12 =confused =thrown_off
0.12 =cough =pleuritic
0.12 =cough =speech
0.12 =days_many =preterm_weeks
0.12 =days_many =racing_heart
0.12 =days_many =sleepless_days
0.12 =discharge =rigors
0.12 =dizzy =head_danger
0.12 =dizzy =hours_pain
0.12 =dizzy =wakes
0.12 =droopy_lid =hours_pain
0.12 =drowsy =fell_baby
0.12 =drowsy =unresponsive
0.12 =eye_hit_bad =face_blisters
0.12 =eye_hit_bad =flank_pain
0.12 =eye_hit_bad =pancreas
0.12 =eye_hit_bad =rigors_hard
0.12 =eye_hit_bad =skin_black
0.12 =eye_pain =swelling
0.12 =face_droop =face_injury
0.12 =fainted =severe_headache
0.12 =fall_any =legs_gone
0.12 =fall_any =severe_pain
0.12 =fall_any =weak_any
0.12 =fall_hard =legs_gone
0.12 =fall_height =legs_gone
0.12 =fall_height =pain_any
0.12 =fall_height =weak_legs
0.12 =fast_breathing =pain_any
0.12 =fell_baby =head_danger
0.12 =fell_baby =pain_any
0.12 =fever =injection_joint
0.12 =flank_pain =hernia
0.12 =flank_pain =hours_pain
0.12 =flank_pain =severe_pain
0.12 =hallucinating =harm_others
0.12 =hanging_attempt =suicidal
0.12 =head_danger =itching
0.12 =head_danger =itchy_only
0.12 =head_danger =sleepless_days
0.12 =head_danger =thrown_off
0.12 =heat_danger =weak_one_side
0.12 =heat_danger =wound_infected
0.12 =heat_exposure =legs_gone
0.12 =heat_exposure =weak_legs
0.12 =heat_exposure =weak_one_side
0.12 =hernia =hip_hurts
0.12 =hernia_stuck =hip_hurts
0.12 =hernia_stuck =phlegm
0.12 =hernia_stuck =swelling_lips
0.12 =hernia_stuck =vomiting
0.12 =hernia_word =hip_hurts
0.12 =hip_fracture =hip_hurts
0.12 =hip_fracture =pain_any
0.12 =hip_fracture =trunk_pain
0.12 =hip_hurts =spine_injury
0.12 =hit_hard =severe_pain
0.12 =hives =short_breath
0.12 =hives =wheeze_word
0.12 =hours_pain =tia_resolved
0.12 =hours_pain =weak_legs
0.12 =hours_pain =worst_ever
0.12 =hurts_move =rash
0.12 =hurts_move =upper_belly_pain
0.12 =immunosuppressed =short_breath
0.12 =jaw_arm_sweat =sudden
0.12 =jaw_locked =swallow_trouble
0.12 =jaw_locked =throat_tight
0.12 =jaw_locked =wont_swallow
0.12 =leg_swelling_one =pleuritic
0.12 =leg_swelling_one =wound
0.12 =limb_cold_pale =low_temp
0.12 =limb_injury =pain_beyond
0.12 =limb_injury =radiates_groin
0.12 =limb_injury =skin_black
0.12 =limp_leg =weak_one_side
0.12 =limp_refuses =pale_clammy
0.12 =limp_refuses =vomiting
0.12 =long_bleed =numb_any
0.12 =long_bleed =swelling
0.12 =long_bleed =withdrawal
0.12 =many_days =rigors
0.12 =mottled
0.12 =mottled =rash
0.12 =moved_right =rash
0.12 =new_medicine =swelling_throat
0.12 =no_insulin =pain_any
0.12 =no_insulin =trunk_pain
0.12 =numb_any =radiates
0.12 =one_side_belly =tearing
0.12 =pain_any =pancreas
0.12 =pain_any =spine_injury
0.12 =pain_beyond =rash
0.12 =pain_beyond =scratched
0.12 =pale_clammy =swelling
0.12 =pale_clammy =unresponsive
0.12 =pancreas
0.12 =pancreas =squeezing_word
0.12 =pancreas =trunk_pain
0.12 =pancreas =upper_belly_pain
0.12 =pleuritic =swelling
0.12 =postpartum =postpartum_smell
0.12 =racing_heart =trunk_pain
0.12 =rash =short_breath
0.12 =rash =stomach_burn
0.12 =rash =upper_belly_pain
0.12 =rash =wheeze_word
0.12 =retractions =upper_belly_pain
0.12 =right_side =weak_any
0.12 =rigors =vomiting
0.12 =rigors_hard =squeezing_word
0.12 =scratched =skin_black
0.12 =severe_weakness =sudden
0.12 =shaking =squeezing_word
0.12 =short_breath =upper_belly_pain
0.12 =shoulder_pain =sudden
0.12 =shoulder_pain =tearing
0.12 =skin_black =wound
0.12 =sleepless_days =vomiting
0.12 =sleepless_days =vomiting_constantly
0.12 =swelling_face =swelling_lips
0.12 =swelling_lips =tooth
0.12 =swelling_lips =tooth_bad
0.12 =three_days =vomiting_constantly
0.12 =vaginal_bleeding =vomiting
0.12 =vaginal_bleeding =vomiting_blood
0.12 =wound
0.12 ^ _ double
0.12 ^ _ lab
0.12 ^ _ shak
0.12 ^ _ too
0.12 ^ poop
0.12 ^ ran
0.12 ^ stopp
0.12 addison
0.12 ammonia
0.12 and _ bit
0.12 and _ green
0.12 and _ gum
0.12 and _ stand
0.12 and _ stuck
0.12 and faint
0.12 and havent
0.12 are in
0.12 at _ bar
0.12 baby
0.12 baby _ the
0.12 back _ ghana
0.12 belly suck
0.12 big
0.12 bleed _ lot
0.12 blood everywhere
0.12 blotchy
0.12 bp #99+
0.12 by _ and
0.12 came _ of
0.12 cant _ light
0.12 cant _ well
0.12 car _ bump
0.12 car _ limp
0.12 car hit
0.12 cast and
0.12 chest is
0.12 chest through
0.12 cirrhosi
0.12 com _ of
0.12 crook and
0.12 dad fell
0.12 dark
0.12 day _ my
0.12 detector
0.12 doesnt _ my
0.12 drank _ drain
0.12 even _ down
0.12 even sitt
0.12 everyth _ blurry
0.12 eye _ hit
0.12 eye like
0.12 face _ numb
0.12 faint _ she
0.12 feel _ its
0.12 feel _ weak
0.12 fight and
0.12 for _ past
0.12 from _ chest
0.12 from ghana
0.12 garbl
0.12 had #
0.12 hang myself
0.12 have chill
0.12 her _ hand
0.12 her belly
0.12 her skin
0.12 hes real
0.12 hes sweat
0.12 hit bump
0.12 hot _ dry
0.12 hour _ my
0.12 i _ advice
0.12 i _ chill
0.12 i _ letter
0.12 i inhale
0.12 ice cold
0.12 ill
0.12 in _ toilet
0.12 in under
0.12 inhale
0.12 insulin _ day
0.12 is _ has
0.12 is garbl
0.12 it _ in
0.12 it was
0.12 its _ a
0.12 its clos
0.12 its just
0.12 its red
0.12 its stuck
0.12 jaw wont
0.12 keep _ his
0.12 keep _ water
0.12 keep even
0.12 keep my
0.12 kidney
0.12 last _ my
0.12 left _ my
0.12 left calf
0.12 leg _ numb
0.12 leg _ shorter
0.12 letter _ my
0.12 letter to
0.12 lift her
0.12 light hurt
0.12 like _ clos
0.12 lost vision
0.12 lot _ it
0.12 me _ the
0.12 mom _ pressure
0.12 mom blood
0.12 month along
0.12 morn _ throw
0.12 my _ but
0.12 my name
0.12 my peni
0.12 name
0.12 neck _ so
0.12 neck _ vomit
0.12 nose _ been
0.12 nose has
0.12 of us
0.12 ok _ i
0.12 on _ bump
0.12 out _ football
0.12 pain _ #
0.12 past hour
0.12 positive
0.12 rib _ eat
0.12 roll _ and
0.12 round
0.12 she _ hold
0.12 she limp
0.12 she stand
0.12 since _ did
0.12 skin _ blotchy
0.12 smile is
0.12 some _ cleaner
0.12 some drain
0.12 speech _ garbl
0.12 stand and
0.12 start _ new
0.12 stomach
0.12 stomach _ so
0.12 stuck in
0.12 stumbl
0.12 suck _ under
0.12 talk about
0.12 tear pain
0.12 that goe
0.12 that i
0.12 the _ cant
0.12 the _ hour
0.12 the _ out
0.12 the bar
0.12 the nail
0.12 the past
0.12 the third
0.12 third
0.12 throat _ like
0.12 through to
0.12 tick
0.12 to sit
0.12 to swallow
0.12 to wake
0.12 vision _ one
0.12 warfarin bump
0.12 warm i
0.12 was left
0.12 wheez after
0.12 when _ car
0.12 when _ inhale
0.12 while _ was
0.12 wife _ been
0.12 wife _ is
0.12 woke _ gasp
0.12 wrote _ note
0.12 wrote _ to
0.12 wrote letter
0.11 #11+ week
0.11 -# _ and
0.11 =a_lot =cut_by_accident
0.11 =a_lot =means_mentioned
0.11 =a_lot =swallow_trouble
0.11 =a_lot =swelling_lips
0.11 =a_lot =weak_any
0.11 =a_lot =wont_swallow
0.11 =acts_drunk =speech
0.11 =alcohol =hours_pain
0.11 =allergen =eye_area
0.11 =baby =fever
0.11 =baby =hours_pain
0.11 =belly_hard =pregnant
0.11 =belly_hit =bleeding_any
0.11 =belly_pain =near_faint
0.11 =belly_pain =wont_feed
0.11 =bite_bad =itchy_only
0.11 =bite_bad =suicidal
0.11 =bite_bad =yellow_halos
0.11 =bladder_bowel_loss =burn_severity
0.11 =bladder_bowel_loss =confused
0.11 =bleeding_any =born_now
0.11 =bleeding_any =eye_hit
0.11 =bleeding_any =fainted
0.11 =bleeding_any =one_side_belly
0.11 =bluish =hours_pain
0.11 =blurry_vision =halos
0.11 =blurry_vision =yellow_halos
0.11 =born_now =burn_severity
0.11 =born_now =chest_lasting
0.11 =born_now =hours_pain
0.11 =bp_high =chest_lasting
0.11 =burn_severity =cast_tight
0.11 =burn_severity =high_fever
0.11 =burn_severity =limp_leg
0.11 =burn_severity =no_injury
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =testicle
0.11 =burn_severity =urinary_stuck
0.11 =burn_severity =wont_swallow
0.11 =calf =hurts_breathing
0.11 =calf =scratched
0.11 =calf =snake
0.11 =calf =snake_bad
0.11 =cannot_move_limb =hours_pain
0.11 =cannot_move_limb =speech
0.11 =cannot_move_side =hours_pain
0.11 =cant_stand =severe_pain
0.11 =carbon_monoxide =vomiting
0.11 =cast_tight =eye_hit_bad
0.11 =cast_tight =limb_cold_pale
0.11 =cast_tight =weak_any
0.11 =chemical_word =severe_pain
0.11 =chest_any =postpartum
0.11 =chest_lasting =opioid
0.11 =chest_lasting =shoulder_pain
0.11 =chest_lasting =uti
0.11 =chest_pain =postpartum
0.11 =choking =swallow_trouble
0.11 =clot_risk =one_side_belly
0.11 =cold_exposure =heat_exposure
0.11 =cold_exposure =numb_any
0.11 =cold_exposure =weak_any
0.11 =cold_limb =severe_weakness
0.11 =confused =no_urine
0.11 =confused =pneumonia_known
0.11 =curtain_word
0.11 =dark_urine =trunk_pain
0.11 =days_many =green_vomit
0.11 =days_many =spits_clots
0.11 =deep_cut =suicidal
0.11 =drowsy =hernia_stuck
0.11 =drug_named =pain_any
0.11 =during_exercise =hours_pain
0.11 =elderly =hip_fracture
0.11 =elderly =means_mentioned
0.11 =elderly =overdose_taken
0.11 =elderly =severe_weakness
0.11 =eye_area =yellow_halos
0.11 =eye_hit_bad =postpartum
0.11 =eye_pain =vomiting
0.11 =eye_pain =yellow_halos
0.11 =eye_red =hurts_move
0.11 =face_droop =wakes
0.11 =face_odd =hours_pain
0.11 =fast_breathing =pneumonia_known
0.11 =fever =glass_test
0.11 =fever =racing_heart
0.11 =fight_blow =trunk_pain
0.11 =glass_test =purple_word
0.11 =green_vomit =many_days
0.11 =halos =yellow_halos
0.11 =harm_others =long_bleed
0.11 =head_danger =stomach_burn
0.11 =head_injury =headache
0.11 =head_injury =unequal_pupils
0.11 =hernia =severe_pain
0.11 =hernia_stuck =sudden
0.11 =hernia_word =severe_pain
0.11 =hours_pain =low_mood
0.11 =hours_pain =swallow_trouble
0.11 =hours_pain =wont_swallow
0.11 =hurts_breathing =short_breath
0.11 =hurts_move =wakes
0.11 =jaw_locked =swelling
0.11 =jaw_locked =tooth_bad
0.11 =leg_swelling_one =squeezing_word
0.11 =limb_bleeds =scratched
0.11 =limb_cold_pale =severe_weakness
0.11 =limb_injury =one_side_belly
0.11 =limb_injury =red_racing
0.11 =limb_injury =spreading
0.11 =limb_injury =trunk_pain
0.11 =limp_leg =severe_pain
0.11 =limp_refuses =severe_pain
0.11 =long_bleed =new_baby
0.11 =many_days =postpartum
0.11 =nausea =pain_any
0.11 =no_injury =pain_any
0.11 =one_side_throat =pain_any
0.11 =one_side_throat =throat_sore
0.11 =pain_any =recent_infection
0.11 =pain_any =wont_feed
0.11 =pain_any =yellow_halos
0.11 =pale_clammy =rigors_hard
0.11 =pale_clammy =severe_pain
0.11 =pale_clammy =speech
0.11 =pale_clammy =wont_feed
0.11 =postpartum =trunk_pain
0.11 =radiates =stomach_burn
0.11 =radiates_groin =sudden
0.11 =rash =severe_headache
0.11 =red_racing =scratched
0.11 =red_racing =wound
0.11 =refuses =vomiting
0.11 =rigors =severe_pain
0.11 =severe_pain =wound
0.11 =severe_weakness =wakes
0.11 =short_breath =trunk_pain
0.11 =speech =squeezing_word
0.11 =speech =swelling
0.11 =spreading =wound
0.11 =squeezing_word =wont_feed
0.11 =squeezing_word =wound_infected
0.11 =sting =throat_tight
0.11 =stomach_burn =vomiting
0.11 =swelling_face =tooth_bad
0.11 =tooth =tooth_bad
0.11 =trunk_pain =vaginal_bleeding
0.11 =uti =vomiting
0.11 =vomiting =wakes
0.11 =vomiting_constantly =weak_any
0.11 =yellow_halos
0.11 ^ _ faint
0.11 ^ _ havent
0.11 ^ heavy
0.11 ^ left
0.11 ^ painful
0.11 a lump
0.11 a marathon
0.11 a tooth
0.11 a uti
0.11 act
0.11 after tak
0.11 all _ a
0.11 all _ eye
0.11 and _ drink
0.11 and _ let
0.11 and _ say
0.11 and _ sweat
0.11 and face
0.11 arm _ face
0.11 away with
0.11 baby _ #11+
0.11 bang _ head
0.11 bang his
0.11 battery in
0.11 been _ worse
0.11 been bleed
0.11 been gett
0.11 bleed _ #11+
0.11 blood _ over
0.11 blood all
0.11 born
0.11 born _ home
0.11 born at
0.11 button _ up
0.11 by _ thought
0.11 c
0.11 call _ said
0.11 call and
0.11 came _ all
0.11 can keep
0.11 cheek
0.11 cough _ a
0.11 crazy _ of
0.11 crazy all
0.11 day _ stopp
0.11 day _ when
0.11 deep _ wont
0.11 do _ do
0.11 double _ i
0.11 drink two
0.11 dripp
0.11 dye
0.11 edge _ the
0.11 eye _ sunken
0.11 eye look
0.11 face went
0.11 faint in
0.11 fish and
0.11 flopp
0.11 flush
0.11 friend _ too
0.11 gone _ and
0.11 got a
0.11 green stuff
0.11 halo _ light
0.11 halo around
0.11 hard _ wake
0.11 has _ in
0.11 have
0.11 have _ pound
0.11 have _ temp
0.11 he _ and
0.11 he look
0.11 head _ night
0.11 heart attack
0.11 heart flopp
0.11 heat _ day
0.11 heat all
0.11 her to
0.11 hes pale
0.11 higher _ the
0.11 higher than
0.11 his jaw
0.11 hold my
0.11 home an
0.11 i _ birth
0.11 i _ hold
0.11 i _ want
0.11 i drank
0.11 i took
0.11 im _ xarelto
0.11 im spitt
0.11 im still
0.11 in _ day
0.11 in _ im
0.11 in _ jaw
0.11 is _ hot
0.11 is unbearable
0.11 it _ so
0.11 its purple
0.11 ive ever
0.11 keep ask
0.11 kick _ night
0.11 lab _ and
0.11 lab call
0.11 lake
0.11 lake and
0.11 leg after
0.11 like _ all
0.11 like _ drunk
0.11 like _ fish
0.11 lip and
0.11 look sunken
0.11 lot of
0.11 move _ right
0.11 much blood
0.11 my _ flopp
0.11 my _ has
0.11 my _ pain
0.11 my _ through
0.11 my face
0.11 my leg
0.11 night now
0.11 now it
0.11 numb _ hour
0.11 numb an
0.11 of _ have
0.11 of _ sudden
0.11 of it
0.11 on xarelto
0.11 over _ roll
0.11 over eye
0.11 pain _ unbearable
0.11 pain of
0.11 pill because
0.11 popp _ and
0.11 pregnant and
0.11 rescue
0.11 rescue inhaler
0.11 right rib
0.11 rubb
0.11 rubb _ left
0.11 she _ throw
0.11 shingl on
0.11 shrimp _ my
0.11 since morn
0.11 snow
0.11 so _ blood
0.11 son _ the
0.11 stair _ my
0.11 start
0.11 stop _ throw
0.11 straight and
0.11 stung and
0.11 sweaty _ his
0.11 swollen shut
0.11 temp _ #11+
0.11 the _ just
0.11 the _ table
0.11 the dog
0.11 the edge
0.11 the wall
0.11 ther _ lump
0.11 thought _ was
0.11 thought it
0.11 throw _ all
0.11 to feed
0.11 torn
0.11 tv and
0.11 unbearable
0.11 up _ confus
0.11 up _ its
0.11 us have
0.11 wake him
0.11 went numb
0.11 with the
0.11 worst _ pain
0.1 # am
0.1 #99+ _ is
0.1 #99+ shak
0.1 -and
0.1 -kick
0.1 <with
0.1 =a_lot =itching
0.1 =abuse_danger =bleeding_any
0.1 =abuse_danger =head_danger
0.1 =allergen =skin_peeling
0.1 =allergen =uti
0.1 =asthma =short_breath
0.1 =at_rest =days_many
0.1 =back_pain =near_faint
0.1 =belly_blow =pain_any
0.1 =belly_hit =limb_bleeds
0.1 =belly_hit =near_faint
0.1 =belly_pain =rectal_blood
0.1 =belly_pain =stool_blood
0.1 =belly_pain =vaginal_bleeding
0.1 =bite_bad =burned_hand
0.1 =bite_bad =double_vision
0.1 =bite_bad =feels_sleepy
0.1 =bite_bad =kid_breathing
0.1 =bite_bad =pain_any
0.1 =bite_bad =rash
0.1 =bite_bad =spine_injury
0.1 =bleeding_any =vomiting_constantly
0.1 =bleeding_heavy =deep_cut
0.1 =bleeding_heavy =head_danger
0.1 =bleeding_heavy =pregnant
0.1 =blood_in_urine =trunk_pain
0.1 =bluish =confused
0.1 =bp_medicine =new_medicine
0.1 =burn_big =burned_hand
0.1 =burn_severity =lips_blue
0.1 =burn_severity =many_days
0.1 =burn_severity =refuses
0.1 =burn_severity =speech_garbled
0.1 =calf =diabetes
0.1 =calf =hit_hard
0.1 =calf =pain_any
0.1 =calf =severe_weakness
0.1 =cannot_move_limb =wakes
0.1 =cannot_move_side =wakes
0.1 =chemical_word =near_faint
0.1 =chest_lasting =kid_breathing
0.1 =chest_lasting =muscle_cramps
0.1 =chest_lasting =pain_beyond
0.1 =chest_lasting =plant_eaten
0.1 =chest_lasting =slow_heart
0.1 =chest_lasting =tooth_pulled
0.1 =chest_sucks
0.1 =chest_tearing =one_side_belly
0.1 =chest_tearing =pale_clammy
0.1 =chest_tearing =shoulder_pain
0.1 =child_got_pills =wakes
0.1 =clot_risk =head_danger
0.1 =cold_limb =sudden
0.1 =confused =long_bleed
0.1 =confused =suicidal
0.1 =confused =weak_one_side
0.1 =cough =spits_clots
0.1 =cut_by_accident =jaw_locked
0.1 =cut_by_accident =muscle_cramps
0.1 =days_many =limb_injury
0.1 =days_many =short_breath
0.1 =diabetes =limb_injury
0.1 =diabetes =scratched
0.1 =diabetes =speech
0.1 =diabetes =spreading
0.1 =diarrhea =pale_clammy
0.1 =drooling =hoarse
0.1 =drooling =jaw_locked
0.1 =drooling =strep_like
0.1 =drug_named =swelling_lips
0.1 =drugs_taken =head_danger
0.1 =ear_blood =head_injury
0.1 =ear_blood =limb_bleeds
0.1 =eye_hit_bad =new_baby
0.1 =eye_hit_bad =swelling_lips
0.1 =eye_red
0.1 =eye_red =head_danger
0.1 =face_droop =long_bleed
0.1 =face_injury =weak_one_side
0.1 =fainted =squeezing_word
0.1 =fall_any =feels_sleepy
0.1 =fall_any =unresponsive
0.1 =fast_breathing =trunk_pain
0.1 =feels_sleepy =hit_hard
0.1 =fever =right_side
0.1 =flank_pain =nausea
0.1 =flank_pain =uti
0.1 =foggy_only =head_danger
0.1 =foggy_only =long_bleed
0.1 =foggy_only =suicidal
0.1 =getting_worse =one_side_belly
0.1 =getting_worse =rash
0.1 =head_danger =plant_eaten
0.1 =head_danger =poison_swallowed
0.1 =head_danger =right_side
0.1 =head_danger =spreading
0.1 =head_injury =vomiting_constantly
0.1 =headache =heat_exposure
0.1 =heart_condition =pale_clammy
0.1 =hernia =limb_injury
0.1 =hernia_stuck =neck_swelling
0.1 =hernia_word =limb_injury
0.1 =hip_fracture =sudden
0.1 =hip_hurts =severe_pain
0.1 =hit_hard =near_faint
0.1 =hit_hard =swelling
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =muscle_cramps
0.1 =hours_pain =newborn
0.1 =hours_pain =refuses
0.1 =hours_pain =slow_heart
0.1 =hours_pain =tooth_pulled
0.1 =hours_pain =wont_go_away
0.1 =hours_pain =young_baby
0.1 =hurts_breathing =leg_swelling_one
0.1 =hurts_breathing =swelling
0.1 =injection_joint =many_days
0.1 =itchy_only =throat_tight
0.1 =jaw_locked =limb_injury
0.1 =jaw_locked =scratched
0.1 =limb_cold_pale =pain_any
0.1 =limb_cold_pale =sudden
0.1 =limb_injury =muscle_cramps
0.1 =limb_injury =severe_headache
0.1 =limb_injury =testicle
0.1 =limp_leg =trunk_pain
0.1 =limp_leg =vomiting
0.1 =limp_refuses =trunk_pain
0.1 =long_bleed =scratched
0.1 =muscle_cramps =scratched
0.1 =muscle_tear =pale_clammy
0.1 =nausea =severe_pain
0.1 =near_faint =severe_weakness
0.1 =near_faint =vomiting_constantly
0.1 =neck_swelling =swallow_trouble
0.1 =neck_swelling =throat_tight
0.1 =neck_swelling =wont_swallow
0.1 =new_medicine =skin_peeling
0.1 =new_medicine =squeezing_word
0.1 =numb_any =speech
0.1 =one_side_belly =stomach_burn
0.1 =pain_any =pressure_elsewhere
0.1 =pain_any =tia_resolved
0.1 =pale_clammy =recent_infection
0.1 =plant_eaten =vomiting
0.1 =plant_eaten =vomiting_constantly
0.1 =pneumonia_known
0.1 =poison_swallowed =vomiting
0.1 =poison_swallowed =vomiting_constantly
0.1 =postpartum =wont_go_away
0.1 =racing_heart =short_breath
0.1 =rash =spreading
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =stool_blood
0.1 =rectal_blood =squeezing_word
0.1 =rectal_blood =trunk_pain
0.1 =right_side =vomiting
0.1 =severe_headache =wakes
0.1 =squeezing_word =stool_blood
0.1 =stab_shot =suicidal
0.1 =stomach_burn =sudden
0.1 =stomach_burn =trunk_pain
0.1 =stool_blood =trunk_pain
0.1 =sudden =weak_any
0.1 =swelling =throat_tight
0.1 =tearing =trunk_pain
0.1 =tearing_trunk =trunk_pain
0.1 =tia_resolved =unresponsive
0.1 =uti
0.1 ^ _ brother
0.1 ^ _ calf
0.1 ^ _ catch
0.1 ^ _ flutter
0.1 ^ _ green
0.1 ^ _ open
0.1 ^ _ tightnes
0.1 ^ cat
0.1 ^ lower
0.1 ^ new
0.1 ^ quit
0.1 ^ throw
0.1 a _ ago
0.1 a _ arm
0.1 a _ cant
0.1 a black
0.1 a bruise
0.1 a glas
0.1 a sharp
0.1 a sheet
0.1 a tick
0.1 a wasp
0.1 ago _ #11+
0.1 an
0.1 and _ poop
0.1 and _ shak
0.1 and shoulder
0.1 and skin
0.1 and swell
0.1 are huge
0.1 as _ sheet
0.1 ate _ heart
0.1 ate my
0.1 bare _ and
0.1 because _ want
0.1 been _ of
0.1 behind my
0.1 bottle _ vodka
0.1 burn on
0.1 cant _ fever
0.1 cant _ think
0.1 cant _ without
0.1 cell
0.1 chainsaw _ everywhere
0.1 chainsaw blood
0.1 chemo and
0.1 chest _ #11+
0.1 cut _ leg
0.1 daughter with
0.1 day _ shak
0.1 deep _ fast
0.1 double _ my
0.1 double vision
0.1 even _ in
0.1 eye _ skin
0.1 eye _ yesterday
0.1 face _ swell
0.1 fast _ her
0.1 fast _ his
0.1 few _ and
0.1 four
0.1 get him
0.1 grandma fell
0.1 had _ last
0.1 has _ headache
0.1 have _ in
0.1 he _ pull
0.1 head _ bleed
0.1 head hes
0.1 headache _ is
0.1 headache neck
0.1 hernia _ and
0.1 hes bleed
0.1 hes talk
0.1 him to
0.1 hip _ so
0.1 his _ wont
0.1 his rib
0.1 hit _ a
0.1 hot _ hes
0.1 husband cant
0.1 husband was
0.1 im cough
0.1 in _ sleep
0.1 is _ stiff
0.1 is gett
0.1 it to
0.1 knee is
0.1 lean
0.1 leg with
0.1 letter
0.1 life _ out
0.1 life in
0.1 like _ knife
0.1 lower _ belly
0.1 meter
0.1 mother is
0.1 mouth _ eye
0.1 my _ cant
0.1 my _ eye
0.1 my and
0.1 my uti
0.1 myself and
0.1 nail _ remover
0.1 neck fever
0.1 new _ pressure
0.1 new blood
0.1 not sure
0.1 now _ a
0.1 now _ leg
0.1 now _ real
0.1 numb _ my
0.1 of _ shak
0.1 of _ throat
0.1 of vodka
0.1 one _ of
0.1 overdos
0.1 pain in
0.1 pain start
0.1 pee _ look
0.1 peel
0.1 polish remover
0.1 popp _ my
0.1 popp in
0.1 pressure and
0.1 pressure in
0.1 remover
0.1 say it
0.1 shak _ and
0.1 she _ #11+
0.1 she _ see
0.1 she shiver
0.1 sickle
0.1 sickle cell
0.1 side _ her
0.1 since
0.1 so _ he
0.1 soak _ the
0.1 some blood
0.1 someth popp
0.1 start _ hour
0.1 start again
0.1 start an
0.1 stiff _ cant
0.1 stiff _ fever
0.1 stiff i
0.1 stop _ after
0.1 stop think
0.1 stuck _ me
0.1 sudden _ and
0.1 sudden _ its
0.1 swollen _ and
0.1 test _ positive
0.1 test was
0.1 than
0.1 the dose
0.1 the groin
0.1 ther _ lot
0.1 throat _ turn
0.1 throat hes
0.1 to sleep
0.1 toddler drank
0.1 trip to
0.1 twice and
0.1 up _ half
0.1 up _ have
0.1 up _ the
0.1 up the
0.1 upper _ pain
0.1 upper belly
0.1 use _ on
0.1 vomit _ #
0.1 vomit _ breath
0.1 vomit for
0.1 was positive
0.1 we _ get
0.1 weak _ cant
0.1 went out
0.1 wheez _ short
0.1 white _ a
0.1 white as
0.1 wife _ #
0.1 with _ chainsaw
0.1 yesterday for
0.1 yesterday my
0.09 #99+
0.09 <died
0.09 =a_lot =chest_pressure
0.09 =a_lot =hurts_move
0.09 =a_lot =limb_cold_pale
0.09 =a_lot =sudden
0.09 =a_lot =throat_side
0.09 =a_lot =throat_tight
0.09 =a_lot =tonsils_out
0.09 =alcohol =car_crash
0.09 =alcohol =cut_by_accident
0.09 =alcohol =hit_hard
0.09 =allergen =face_odd
0.09 =allergen =numb_any
0.09 =allergen =severe_weakness
0.09 =at_rest =burn_severity
0.09 =at_rest =chest_any
0.09 =at_rest =squeezing_word
0.09 =baby =newborn
0.09 =back_pain =limb_injury
0.09 =back_pain =severe_pain
0.09 =belly_hit =weak_one_side
0.09 =belly_pain =fainted
0.09 =belly_pain =pelvic_pain
0.09 =belly_pain =vomiting_constantly
0.09 =bite_bad =bluish
0.09 =bite_bad =pleuritic
0.09 =bite_bad =throat_side
0.09 =bleeding_any =new_baby
0.09 =bleeding_any =pleuritic
0.09 =bleeding_any =shaking
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_heavy =vomiting
0.09 =bleeding_heavy =vomiting_blood
0.09 =blister_any =blister_word
0.09 =blister_word
0.09 =blister_word =burn_severity
0.09 =blood_thinner =chemical_word
0.09 =blood_thinner =limb_bleeds
0.09 =bluish =limb_cold_pale
0.09 =blurry_vision =dizzy
0.09 =blurry_vision =near_faint
0.09 =blurry_vision =vision_loss
0.09 =blurry_vision =vomiting
0.09 =burn_severity =getting_worse
0.09 =burn_severity =sting
0.09 =burn_severity =vaginal_bleeding
0.09 =calf =cannot_move_limb
0.09 =calf =making_swell
0.09 =cannot_breathe =chest_sucks
0.09 =cant_stand =dizzy
0.09 =car_crash =child_got_pills
0.09 =car_crash =poison_swallowed
0.09 =chemical_word =hurts_move
0.09 =chemical_word =long_bleed
0.09 =chest_any =days_many
0.09 =chest_any =fall_any
0.09 =chest_any =getting_worse
0.09 =chest_any =new_baby
0.09 =chest_lasting =hours_pain
0.09 =chest_lasting =light_hurts
0.09 =chest_pain =fall_any
0.09 =chest_pain =hours_pain
0.09 =chest_pain =new_baby
0.09 =chest_pressure =trunk_pain
0.09 =chest_sucks =retractions
0.09 =chest_sucks =short_breath
0.09 =child_got_pills =cocaine
0.09 =cold_limb =long_bleed
0.09 =cold_limb =speech
0.09 =confused =rash
0.09 =confused =vomiting_constantly
0.09 =cough =long_bleed
0.09 =cut_by_accident =poison_swallowed
0.09 =days_many =heart_condition
0.09 =deformed =weak_one_side
0.09 =dizzy =double_vision
0.09 =dizzy =limp_leg
0.09 =dizzy =limp_refuses
0.09 =double_vision =eye_area
0.09 =drooling =hernia_stuck
0.09 =drowning =short_breath
0.09 =drowsy =hit_hard
0.09 =drowsy =vomiting_constantly
0.09 =drug_named =fever
0.09 =elderly =limp_refuses
0.09 =elderly =vomiting
0.09 =elderly =weak_one_side
0.09 =electric =racing_heart
0.09 =eye_hit_bad =frostbite
0.09 =eye_hit_bad =nosebleed
0.09 =eye_hit_bad =pelvic_pain
0.09 =eye_hit_bad =swallow_trouble
0.09 =eye_hit_bad =wont_swallow
0.09 =eye_pain =headache
0.09 =eye_pain =hours_pain
0.09 =eye_pain =sudden
0.09 =face_odd =short_breath
0.09 =fainted =sudden
0.09 =fall_any =hernia_stuck
0.09 =fall_any =weak_one_side
0.09 =fell_baby =vomiting
0.09 =fever =throat_side
0.09 =fight_blow =headache
0.09 =flank_pain =right_side
0.09 =flank_pain =rigors
0.09 =flank_pain =sudden
0.09 =flank_pain =trunk_pain
0.09 =flank_pain =weak_any
0.09 =frostbite =limb_cold_pale
0.09 =frostbite =numb_any
0.09 =frostbite =weak_any
0.09 =head_danger =hives_all
0.09 =head_danger =hurts_move
0.09 =head_danger =immunosuppressed
0.09 =headache =light_hurts
0.09 =hernia_stuck =limb_injury
0.09 =high_fever =strep_like
0.09 =high_fever =throat_side
0.09 =hip_fracture =weak_one_side
0.09 =hip_hurts =weak_any
0.09 =hit_hard =poison_swallowed
0.09 =hoarse =throat_sore
0.09 =hours_pain =jaw_arm_sweat
0.09 =hours_pain =recent_infection
0.09 =hurts_move =long_bleed
0.09 =immunosuppressed =near_faint
0.09 =immunosuppressed =vomiting
0.09 =injection_joint =joint_hot
0.09 =jaw_arm_sweat =squeezing_word
0.09 =joint_hot =recent_surgery
0.09 =kidney_disease
0.09 =leg_swelling_one =making_swell
0.09 =leg_swelling_one =trunk_pain
0.09 =light_hurts =severe_headache
0.09 =limb_bleeds =self_harm_now
0.09 =limb_injury =purple_word
0.09 =limb_injury =weak_any
0.09 =limp_leg =squeezing_word
0.09 =limp_refuses =squeezing_word
0.09 =long_bleed =weak_any
0.09 =moved_right =nausea
0.09 =moved_right =pelvic_pain
0.09 =nausea =pelvic_pain
0.09 =nausea =right_side
0.09 =near_faint =sudden
0.09 =new_baby =trunk_pain
0.09 =no_injury =radiates
0.09 =one_side_belly =radiates
0.09 =pain_any =pelvic_pain
0.09 =pale_clammy =stomach_burn
0.09 =pelvic_pain
0.09 =pelvic_pain =right_side
0.09 =pelvic_pain =squeezing_word
0.09 =pelvic_pain =upper_belly_pain
0.09 =phlegm
0.09 =pleuritic =severe_pain
0.09 =pleuritic =spits_clots
0.09 =pregnant =severe_headache
0.09 =radiates =shoulder_pain
0.09 =radiates_groin =swelling
0.09 =radiates_groin =wakes
0.09 =rash =swelling_face
0.09 =recent_surgery
0.09 =recent_surgery =wound
0.09 =rectal_blood =severe_pain
0.09 =right_side =severe_weakness
0.09 =right_side =upper_belly_pain
0.09 =right_side =wakes
0.09 =rigors_hard =short_breath
0.09 =rigors_hard =uti
0.09 =saddle_numb =squeezing_word
0.09 =severe_headache =swelling
0.09 =severe_pain =stool_blood
0.09 =severe_weakness =speech
0.09 =shaking =short_breath
0.09 =shaking =uti
0.09 =squeezing_word =vomiting_constantly
0.09 =strep_like =throat_side
0.09 =sugar_extreme =vomiting_constantly
0.09 =swallow_trouble =swelling_lips
0.09 =swelling_lips =wont_swallow
0.09 =testicle =wakes
0.09 =throat_side
0.09 =tooth =trunk_pain
0.09 =trunk_pain =vomiting_constantly
0.09 ^ _ #
0.09 ^ _ inhaler
0.09 ^ _ pupil
0.09 ^ _ worst
0.09 ^ asthma
0.09 ^ so
0.09 ^ woke
0.09 a _ from
0.09 a party
0.09 a tear
0.09 ago belly
0.09 an ear
0.09 and _ rib
0.09 and _ smile
0.09 and _ soak
0.09 and has
0.09 and tight
0.09 antifreeze _ accident
0.09 arm deep
0.09 around
0.09 at _ feet
0.09 ate
0.09 been chok
0.09 between _ leg
0.09 birth #
0.09 blister
0.09 bought
0.09 cant _ cough
0.09 cant find
0.09 cant touch
0.09 cast
0.09 chest _ and
0.09 chin to
0.09 chok _ cant
0.09 cough a
0.09 crazy and
0.09 curtain _ half
0.09 curtain over
0.09 diarrhea _ blood
0.09 dizzy
0.09 dizzy and
0.09 done
0.09 drank _ by
0.09 ever had
0.09 eye _ i
0.09 eye roll
0.09 face droop
0.09 fell _ her
0.09 fever _ hes
0.09 feverish and
0.09 finger _ a
0.09 fingernail _ blue
0.09 foggy
0.09 football
0.09 for _ back
0.09 gave _ #
0.09 ghana
0.09 going _ and
0.09 going _ my
0.09 had _ surgery
0.09 hand _ my
0.09 have _ pain
0.09 headache _ a
0.09 her hip
0.09 her smile
0.09 hernia popp
0.09 hes _ out
0.09 hip _ and
0.09 his _ arm
0.09 his _ hes
0.09 home
0.09 hour _ have
0.09 hour i
0.09 hurt a
0.09 husband _ is
0.09 i _ drink
0.09 i _ pee
0.09 i _ vomit
0.09 i want
0.09 im sweat
0.09 in _ eyelid
0.09 in _ side
0.09 is muffl
0.09 is tingl
0.09 ive _ bleed
0.09 jaw ache
0.09 just _ me
0.09 keep vomit
0.09 kid _ in
0.09 knee replacement
0.09 limp and
0.09 lot _ pressure
0.09 lower _ tummy
0.09 motorcycle
0.09 my _ is
0.09 my _ right
0.09 my _ skin
0.09 my _ twice
0.09 my inhaler
0.09 my vagina
0.09 now _ vomit
0.09 of _ clot
0.09 old _ breath
0.09 one eye
0.09 over _ of
0.09 over half
0.09 pain _ by
0.09 palm and
0.09 pee
0.09 pill _ a
0.09 poop is
0.09 popp _ its
0.09 rib _ when
0.09 right _ pain
0.09 right _ with
0.09 right tummy
0.09 she _ breathe
0.09 she _ weak
0.09 she vomit
0.09 shiver with
0.09 shorter _ turn
0.09 shorter and
0.09 side _ she
0.09 since _ start
0.09 start a
0.09 stepp
0.09 stepp on
0.09 stop cough
0.09 struggl
0.09 struggl _ breathe
0.09 struggl to
0.09 stuck _ a
0.09 sudden _ cant
0.09 sudden _ see
0.09 sudden i
0.09 swallow _ my
0.09 testicle is
0.09 the ladder
0.09 the room
0.09 thinner _ hit
0.09 throat hurt
0.09 tight _ im
0.09 time _ take
0.09 try to
0.09 two _ old
0.09 two year
0.09 up _ breath
0.09 up i
0.09 vagina
0.09 voice _ muffl
0.09 want _ go
0.09 wasp
0.09 week _ have
0.09 week after
0.09 wrote a
0.09 year _ is
0.09 yellow
0.08 #99+ after
0.08 -contraction
0.08 -contraction -yet
0.08 -i
0.08 -she
0.08 -when -i
0.08 =a_lot =hoarse
0.08 =a_lot =jaw_locked
0.08 =a_lot =one_side_belly
0.08 =a_lot =squeezing_word
0.08 =a_lot =throat_sore
0.08 =abuse_danger =swallow_trouble
0.08 =after_hard_exercise =chest_lasting
0.08 =allergen =hypertension
0.08 =allergen =tongue_swollen
0.08 =allergen =weak_one_side
0.08 =asthma =wheeze_word
0.08 =back_pain =belly_hit
0.08 =back_pain =fall_any
0.08 =back_pain =fall_hard
0.08 =back_pain =hip_hurts
0.08 =back_pain =hit_hard
0.08 =back_pain =tearing_trunk
0.08 =belly_blow =car_crash
0.08 =belly_blow =fall_any
0.08 =belly_blow =fight_blow
0.08 =belly_hard =belly_hit
0.08 =belly_hard =hurts_move
0.08 =belly_hard =severe_weakness
0.08 =belly_hard =urinary_stuck_long
0.08 =belly_hit =flank_pain
0.08 =belly_hit =short_breath
0.08 =belly_hit =vomiting
0.08 =belly_pain =belly_surgery_recent
0.08 =belly_pain =car_crash
0.08 =belly_pain =heart_condition
0.08 =belly_pain =racing_heart
0.08 =belly_pain =radiates
0.08 =belly_surgery_recent =eye_hit_bad
0.08 =belly_surgery_recent =heart_condition
0.08 =belly_surgery_recent =pain_any
0.08 =belly_surgery_recent =racing_heart
0.08 =belly_surgery_recent =squeezing_word
0.08 =belly_surgery_recent =trunk_pain
0.08 =birth_now =pregnant
0.08 =bite_bad =coughs_blood
0.08 =bite_bad =scratched
0.08 =bite_bad =spits_clots
0.08 =black_stool =bleeding_any
0.08 =black_stool =eye_hit_bad
0.08 =black_stool =rectal_blood
0.08 =bleeding_any =confused
0.08 =bleeding_any =hurts_breathing
0.08 =bleeding_heavy =squeezing_word
0.08 =blood_thinner =hernia_stuck
0.08 =blurry_vision =eye_hit
0.08 =both_legs
0.08 =both_legs =burn_severity
0.08 =bp_high =short_breath
0.08 =burn_severity =cant_stand
0.08 =burn_severity =confused
0.08 =burn_severity =limb_injury
0.08 =burn_severity =severe_weakness
0.08 =calf =severe_pain
0.08 =cannot_breathe =chest_any
0.08 =cannot_breathe =chest_pain
0.08 =cannot_breathe =hernia_stuck
0.08 =cannot_breathe =many_days
0.08 =cannot_breathe =opioid
0.08 =cannot_breathe =sudden
0.08 =cannot_move_limb =right_side
0.08 =cannot_move_side =right_side
0.08 =cant_stand =child_got_pills
0.08 =cant_stand =fever
0.08 =cant_stand =no_urine
0.08 =cant_stand =overdose_taken
0.08 =cant_stand =squeezing_word
0.08 =cant_stand =trunk_pain
0.08 =chemical_word =chest_lasting
0.08 =chemical_word =chest_pain
0.08 =chest_any =leg_swelling_one
0.08 =chest_any =swelling
0.08 =chest_lasting =fall_any
0.08 =chest_lasting =hypertension
0.08 =chest_lasting =low_temp
0.08 =chest_lasting =phlegm
0.08 =chest_lasting =pressure_elsewhere
0.08 =chest_lasting =saddle_numb
0.08 =chest_lasting =throat_sore
0.08 =chest_lasting =tired
0.08 =chest_lasting =weak_legs
0.08 =chest_pain =hurts_move
0.08 =chest_pain =leg_swelling_one
0.08 =chest_pain =swelling
0.08 =child_got_pills =drowsy
0.08 =child_got_pills =limp_leg
0.08 =child_got_pills =limp_refuses
0.08 =child_got_pills =severe_weakness
0.08 =clot_risk =cough
0.08 =cocaine =head_danger
0.08 =cold_exposure =long_bleed
0.08 =cold_limb =pale_clammy
0.08 =cough =drowsy
0.08 =cough =inhaler_fails
0.08 =cough =rigors_hard
0.08 =cough =shaking
0.08 =cough =squeezing_word
0.08 =coughs_blood =fight_blow
0.08 =coughs_blood =severe_pain
0.08 =curtain_word =sudden
0.08 =days_many =headache
0.08 =deep_cut =limb_bleeds
0.08 =deep_cut =long_bleed
0.08 =dentist =hours_pain
0.08 =diabetes =nail_word
0.08 =dizzy =pale_clammy
0.08 =drowsy =means_mentioned
0.08 =eye_hit_bad =halos
0.08 =eye_hit_bad =hernia
0.08 =eye_hit_bad =hernia_word
0.08 =eye_hit_bad =rash
0.08 =eye_hit_bad =stumbles
0.08 =eye_hit_bad =sudden_balance
0.08 =fainted =hernia_stuck
0.08 =fainted =worst_ever
0.08 =fall_any =flank_pain
0.08 =fall_hard =hip_hurts
0.08 =fever =upper_belly_pain
0.08 =fight_blow =spits_clots
0.08 =flank_pain =hit_hard
0.08 =flank_pain =squeezing_word
0.08 =getting_worse =hurts_move
0.08 =halos =squeezing_word
0.08 =head_danger =new_baby
0.08 =head_danger =radiates
0.08 =head_danger =rectal_blood
0.08 =head_danger =stool_blood
0.08 =head_danger =upper_belly_pain
0.08 =headache =severe_weakness
0.08 =heart_condition =trunk_pain
0.08 =heat_exposure =nausea
0.08 =hernia_stuck =kid_breathing
0.08 =hernia_stuck =severe_weakness
0.08 =hernia_stuck =toes_cold
0.08 =hernia_stuck =tooth
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hip_hurts =hours_pain
0.08 =hives =itching
0.08 =hoarse =one_side_throat
0.08 =hours_pain =stumbles
0.08 =hours_pain =worst_ever_sick
0.08 =hurts_breathing =spits_clots
0.08 =hurts_move =vomiting
0.08 =hypertension =pain_any
0.08 =ketone_breath =vomiting_constantly
0.08 =kidney_stone =severe_pain
0.08 =limb_injury =recent_surgery
0.08 =limp_leg =overdose_taken
0.08 =limp_refuses =long_bleed
0.08 =limp_refuses =overdose_taken
0.08 =lips_blue =turning_blue
0.08 =long_bleed =pregnant
0.08 =low_temp =pale_clammy
0.08 =moved_right =wont_feed
0.08 =nail_word =vomiting
0.08 =nail_word =vomiting_constantly
0.08 =near_faint =squeezing_word
0.08 =no_urine =severe_weakness
0.08 =one_side_throat =swelling
0.08 =opioid =short_breath
0.08 =overdose_taken =severe_weakness
0.08 =overdose_taken =unresponsive
0.08 =phlegm =short_breath
0.08 =radiates =weak_one_side
0.08 =recent_surgery =trunk_pain
0.08 =rigors =short_breath
0.08 =severe_pain =spits_clots
0.08 =severe_weakness =short_breath
0.08 =shaking =tia_resolved
0.08 =short_breath =sugar_very_high
0.08 =short_breath =three_days
0.08 =short_breath =weak_any
0.08 =spits_clots =vaginal_bleeding
0.08 =squeezing_word =wound
0.08 =stiff_neck =wakes
0.08 =sudden =vomiting_constantly
0.08 =sudden =worst_ever_sick
0.08 =swallow_trouble =tooth
0.08 =swallow_trouble =tooth_bad
0.08 =swelling =wheeze_word
0.08 =swelling_lips =wheeze_word
0.08 =thirsty =vomiting_constantly
0.08 =throat_tight =tooth
0.08 =throat_tight =tooth_bad
0.08 =tooth =wont_swallow
0.08 =tooth_bad =wont_swallow
0.08 =trunk_pain =worst_ever
0.08 =upper_belly_pain =vomiting
0.08 =urinary_stuck_long =weak_any
0.08 =vomiting =wound
0.08 =vomiting_constantly =wound
0.08 ^ _ altitude
0.08 ^ _ drink
0.08 ^ _ gastric
0.08 ^ _ nut
0.08 ^ _ roommate
0.08 ^ _ woke
0.08 ^ sometim
0.08 ^ throat
0.08 ago _ of
0.08 almost faint
0.08 along and
0.08 amaz
0.08 ammonia and
0.08 and _ spitt
0.08 and _ weird
0.08 and _ when
0.08 and fell
0.08 and puffy
0.08 are white
0.08 at _ time
0.08 been _ hour
0.08 been on
0.08 bleed with
0.08 blister _ my
0.08 blood lot
0.08 boy is
0.08 bp _ #99+
0.08 bypas #
0.08 calf _ swollen
0.08 chemo _ week
0.08 chopp
0.08 clot _ now
0.08 contrast dye
0.08 deeper
0.08 diarrhea and
0.08 drank _ cleaner
0.08 drank drain
0.08 drown my
0.08 dye my
0.08 ex is
0.08 eye _ super
0.08 eye feel
0.08 feel amaz
0.08 feel weird
0.08 fever gett
0.08 gasoline in
0.08 gastric _ #
0.08 get it
0.08 going _ pas
0.08 grandma _ is
0.08 had _ bypas
0.08 had gastric
0.08 hand yesterday
0.08 handlebar
0.08 handlebar and
0.08 hard i
0.08 has _ belly
0.08 has _ throw
0.08 have _ failure
0.08 have chest
0.08 he doesnt
0.08 he woke
0.08 head _ i
0.08 heart _ slow
0.08 heart wont
0.08 her speech
0.08 hes _ vomit
0.08 hes burn
0.08 hes still
0.08 hes wheez
0.08 him _ open
0.08 hit me
0.08 horrible
0.08 i _ amaz
0.08 i _ throw
0.08 if my
0.08 im _ out
0.08 in _ snow
0.08 india
0.08 inhaler _ -help
0.08 is _ painful
0.08 is hard
0.08 is lock
0.08 is pale
0.08 is slurr
0.08 it _ me
0.08 ive _ throw
0.08 ive got
0.08 kinda
0.08 ladder and
0.08 left _ has
0.08 left eye
0.08 left leg
0.08 like hes
0.08 look grey
0.08 most in
0.08 mouth all
0.08 my _ from
0.08 my _ month
0.08 my _ pound
0.08 my chin
0.08 my iron
0.08 neck _ bend
0.08 neck wont
0.08 newborn _ a
0.08 no -contraction
0.08 no _ -yet
0.08 now _ throat
0.08 now _ up
0.08 numb on
0.08 of _ face
0.08 of _ vision
0.08 open his
0.08 pad _ #11+
0.08 pain _ and
0.08 pain _ im
0.08 pain since
0.08 right _ of
0.08 right arm
0.08 right eye
0.08 ripp _ in
0.08 salad
0.08 sharp _ on
0.08 she _ deep
0.08 sight
0.08 slic _ hand
0.08 slic my
0.08 slow down
0.08 snow _ hour
0.08 snow for
0.08 some pill
0.08 speech _ slurr
0.08 split
0.08 stand up
0.08 still bleed
0.08 sudden ripp
0.08 swallow _ #99+
0.08 swallow fever
0.08 sweat _ and
0.08 swell _ the
0.08 the _ say
0.08 the _ wont
0.08 the belly
0.08 the mountain
0.08 the snow
0.08 the table
0.08 the tylenol
0.08 think im
0.08 three
0.08 through _ pad
0.08 throw _ nonstop
0.08 to _ up
0.08 to make
0.08 to open
0.08 took _ my
0.08 tum
0.08 tylenol dose
0.08 up nonstop
0.08 vision went
0.08 vodka and
0.08 vomit _ a
0.08 warfarin and
0.08 what day
0.08 while i
0.08 with _ right
0.08 with _ worst
0.08 with pain
0.08 woman
0.08 wont _ vomit
0.08 worst _ ive
0.07 # _ now
0.07 #11+ _ in
0.07 #11+ slipp
0.07 -at -all
0.07 <had _ <as
0.07 =a_lot =upper_belly_pain
0.07 =alcohol =pale_clammy
0.07 =allergen =cant_stand
0.07 =allergen =fever
0.07 =allergen =limp_leg
0.07 =allergen =limp_refuses
0.07 =at_rest =three_days
0.07 =back_pain =bleeding_any
0.07 =belly_hit =limp_leg
0.07 =belly_hit =limp_refuses
0.07 =belly_hit =squeezing_word
0.07 =belly_pain =hours_pain
0.07 =belly_pain =vomiting
0.07 =bite_bad =elderly
0.07 =bite_bad =injection_joint
0.07 =bite_bad =recent_surgery
0.07 =bite_bad =tired
0.07 =bleeding_any =suicidal
0.07 =bleeding_heavy =suicidal
0.07 =blurry_vision =cant_stand
0.07 =blurry_vision =limp_leg
0.07 =blurry_vision =limp_refuses
0.07 =blurry_vision =severe_headache
0.07 =blurry_vision =severe_weakness
0.07 =blurry_vision =sudden_balance
0.07 =bp_high =burn_severity
0.07 =burn_any =rash
0.07 =burn_severity =pressure_elsewhere
0.07 =burn_severity =urinary_stuck_long
0.07 =burn_severity =wheeze_word
0.07 =burn_severity =wont_go_away
0.07 =cannot_breathe =getting_worse
0.07 =cannot_breathe =heat_exposure
0.07 =cannot_breathe =racing_heart
0.07 =cannot_breathe =turning_blue
0.07 =cant_stand =weak_any
0.07 =chemical_burn =chest_pain
0.07 =chemical_burn =cough
0.07 =chemical_burn =hurts_move
0.07 =chemical_burn =long_bleed
0.07 =chemical_word =trunk_pain
0.07 =chest_any =flank_pain
0.07 =chest_any =pressure_elsewhere
0.07 =chest_pain =flank_pain
0.07 =chest_pain =pressure_elsewhere
0.07 =chest_pressure =eye_hit_bad
0.07 =choking =throat_tight
0.07 =choking =wont_swallow
0.07 =clot_risk =vaginal_bleeding
0.07 =co_words =snake_bad
0.07 =confused =drowsy
0.07 =confused =uti
0.07 =copd =three_days
0.07 =coughs_blood =hit_hard
0.07 =cut_by_accident =diabetes
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =double_vision =hours_pain
0.07 =double_vision =sudden
0.07 =drooling =hours_pain
0.07 =drugs_taken =overdose_taken
0.07 =eye_area =vomiting_constantly
0.07 =eye_hit_bad =urinary_stuck_long
0.07 =eye_hit_bad =worst_ever_sick
0.07 =fall_any =limp_leg
0.07 =fall_any =limp_refuses
0.07 =fall_any =squeezing_word
0.07 =feels_sleepy =squeezing_word
0.07 =feels_sleepy =trunk_pain
0.07 =fever =tripod
0.07 =flank_pain =pleuritic
0.07 =gallbladder =trunk_pain
0.07 =harm_others =many_days
0.07 =head_danger =moved_right
0.07 =heat_exposure
0.07 =heat_exposure =short_breath
0.07 =hernia_stuck =wound
0.07 =hit_hard =limp_leg
0.07 =hit_hard =limp_refuses
0.07 =hit_hard =spits_clots
0.07 =hit_hard =squeezing_word
0.07 =hoarse =strep_like
0.07 =hurts_move =short_breath
0.07 =limp_leg =weak_any
0.07 =limp_refuses =weak_any
0.07 =moved_right =vomiting
0.07 =muscle_tear =pain_any
0.07 =nausea =sudden
0.07 =numb_any =urinary_stuck_long
0.07 =one_side_belly =pale_clammy
0.07 =one_side_belly =pleuritic
0.07 =pain_any =wont_go_away
0.07 =pain_any =worst_ever_sick
0.07 =pale_clammy =shoulder_pain
0.07 =pale_clammy =soaking_pad
0.07 =pale_clammy =withdrawal
0.07 =phlegm =swelling
0.07 =phlegm =three_days
0.07 =phlegm =trunk_pain
0.07 =pregnant =uti
0.07 =pressure_elsewhere =trunk_pain
0.07 =rigors =squeezing_word
0.07 =rigors_hard =swelling
0.07 =severe_pain =stiff_neck
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_sore
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =severe_weakness =vomiting_constantly
0.07 =speech =trunk_pain
0.07 =spits_clots =trunk_pain
0.07 =squeezing_word =worst_ever_sick
0.07 =stomach_burn =vomiting_constantly
0.07 =tetanus_due =wound
0.07 =upper_belly_pain =vomiting_constantly
0.07 =vomiting_constantly =wakes
0.07 ^ _ deliver
0.07 ^ _ home
0.07 ^ _ newborn
0.07 ^ _ uncle
0.07 ^ allergic
0.07 ^ breath
0.07 ^ firework
0.07 ^ period
0.07 ^ squeez
0.07 a big
0.07 a fever
0.07 a stabb
0.07 all
0.07 and _ bug
0.07 and _ got
0.07 and bare
0.07 and sudden
0.07 arm _ hes
0.07 baby _ evil
0.07 being
0.07 bend over
0.07 birth _ day
0.07 blad came
0.07 blood thinner
0.07 breastbone _ goe
0.07 breath so
0.07 bunch _ oxy
0.07 chest _ burn
0.07 clean with
0.07 drank _ whole
0.07 ear _ red
0.07 every _ and
0.07 evil
0.07 feel _ my
0.07 felt _ heart
0.07 felt my
0.07 find word
0.07 for _ last
0.07 from _ period
0.07 from tokyo
0.07 girlfriend
0.07 go down
0.07 has terrible
0.07 have _ chill
0.07 heart and
0.07 her _ she
0.07 hes _ like
0.07 hes vomit
0.07 hive
0.07 i bend
0.07 i deliver
0.07 im real
0.07 in _ calf
0.07 in _ cold
0.07 inr
0.07 is evil
0.07 it and
0.07 its _ in
0.07 just _ in
0.07 leg _ i
0.07 leg and
0.07 life _ on
0.07 lithium and
0.07 little one
0.07 lost weight
0.07 mixed _ and
0.07 move his
0.07 my _ chang
0.07 my _ no
0.07 my _ popp
0.07 my inr
0.07 my metformin
0.07 navel
0.07 now _ come
0.07 now _ shak
0.07 of oxy
0.07 off his
0.07 on _ leg
0.07 on _ neck
0.07 pill
0.07 pregnant _ sharp
0.07 put on
0.07 ran out
0.07 red poop
0.07 say his
0.07 see thing
0.07 she _ confus
0.07 she say
0.07 shoulder _ came
0.07 shovel
0.07 slipp _ the
0.07 slipp in
0.07 so _ of
0.07 son _ asthma
0.07 son was
0.07 son with
0.07 stomach _ for
0.07 sudden _ now
0.07 sudden _ vision
0.07 terrible _ pain
0.07 testicle _ so
0.07 testicle hurt
0.07 than usual
0.07 the
0.07 the trip
0.07 thing and
0.07 to
0.07 to _ right
0.07 tokyo
0.07 told me
0.07 tooth infection
0.07 umbilical
0.07 umbilical cord
0.07 under _ breastbone
0.07 vomit _ cant
0.07 walk
0.07 water down
0.07 weak i
0.07 week ago
0.07 when _ bend
0.07 white in
0.07 with sharp
0.07 wont eat
0.07 worse since
0.06 <in <the
0.06 =a_lot =back_pain
0.06 =a_lot =face_droop
0.06 =a_lot =fight_blow
0.06 =a_lot =swelling_throat
0.06 =a_lot =vision_loss
0.06 =allergen =drugs_taken
0.06 =allergen =eye_hit_bad
0.06 =allergen =hurts_move
0.06 =appendix_said
0.06 =at_rest =cant_stand
0.06 =at_rest =limp_leg
0.06 =at_rest =limp_refuses
0.06 =at_rest =severe_weakness
0.06 =at_rest =stumbles
0.06 =at_rest =weak_any
0.06 =belly_hit =feels_sleepy
0.06 =belly_hit =hernia_stuck
0.06 =belly_pain =cant_straighten
0.06 =belly_pain =stomach_burn
0.06 =bite_bad =bleeding_heavy
0.06 =bite_bad =chest_pain
0.06 =bite_bad =deep_burn
0.06 =bite_bad =pale_clammy
0.06 =bite_bad =skin_peeling
0.06 =bleeding_any =chest_any
0.06 =bleeding_any =chest_pain
0.06 =bleeding_heavy =eye_area
0.06 =blister_any =face_injury
0.06 =blow_ribs =pain_any
0.06 =blow_ribs =trunk_pain
0.06 =bp_high =chest_any
0.06 =bp_high =chest_pain
0.06 =bp_high =hours_pain
0.06 =bp_high =trunk_pain
0.06 =burn_any =face_injury
0.06 =burn_big =face_injury
0.06 =burn_big =skin_peeling
0.06 =burn_severity =hit_hard
0.06 =burn_severity =spits_clots
0.06 =calf =elderly
0.06 =cannot_breathe =trunk_pain
0.06 =cant_stand =cant_straighten
0.06 =cant_stand =hurts_move
0.06 =cant_straighten =limp_leg
0.06 =cant_straighten =limp_refuses
0.06 =cant_straighten =pain_any
0.06 =cant_straighten =severe_weakness
0.06 =chest_any =phlegm
0.06 =chest_any =spits_clots
0.06 =chest_lasting =drank
0.06 =chest_lasting =face_injury
0.06 =chest_lasting =hit_hard
0.06 =chest_lasting =leaking
0.06 =chest_lasting =limb_injury
0.06 =chest_lasting =slept_on
0.06 =chest_pain =phlegm
0.06 =chest_pain =spits_clots
0.06 =clot_risk =vomiting
0.06 =clot_risk =vomiting_blood
0.06 =copd =hernia_stuck
0.06 =deep_burn =face_injury
0.06 =deformed =elderly
0.06 =deformed =severe_weakness
0.06 =eye_area =face_odd
0.06 =eye_hit_bad =hip_hurts
0.06 =eye_hit_bad =swelling_face
0.06 =eye_hit_bad =three_days
0.06 =eye_pain =stiff_neck
0.06 =face_injury =hours_pain
0.06 =face_injury =skin_peeling
0.06 =face_odd =long_bleed
0.06 =face_odd =radiates
0.06 =fainted =severe_pain
0.06 =fall_hard =vomiting
0.06 =feels_sleepy =fight_blow
0.06 =fever =phlegm
0.06 =head_danger =three_days
0.06 =hernia_stuck =hip_fracture
0.06 =hernia_stuck =swelling_face
0.06 =high_fever =severe_pain
0.06 =hip_hurts =squeezing_word
0.06 =hours_pain =pleuritic
0.06 =hurts_move =limb_injury
0.06 =hurts_move =limp_refuses
0.06 =immunosuppressed =sudden
0.06 =injection_joint =trunk_pain
0.06 =itching =swelling_throat
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =leg_swelling_one =sudden
0.06 =limb_injury
0.06 =limp_leg =moved_right
0.06 =limp_leg =one_side_belly
0.06 =limp_refuses =moved_right
0.06 =limp_refuses =one_side_belly
0.06 =long_bleed =swelling_lips
0.06 =means_mentioned =unresponsive
0.06 =muscle_tear =rash
0.06 =one_side_belly =severe_pain
0.06 =pain_any =stomach_burn
0.06 =pain_any =tripod
0.06 =pain_any =uti
0.06 =pleuritic =sudden
0.06 =recent_travel =tired
0.06 =rectal_blood =vaginal_bleeding
0.06 =stool_blood =vaginal_bleeding
0.06 =swallow_trouble =swelling_face
0.06 =swallow_trouble =swelling_throat
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 =swelling_throat =wont_swallow
0.06 =unresponsive =vomiting
0.06 =unresponsive =vomiting_constantly
0.06 ^ _ confus
0.06 ^ _ sudden
0.06 ^ battery
0.06 ^ face
0.06 ^ hernia
0.06 a _ bug
0.06 a paintball
0.06 a whole
0.06 about #
0.06 acros _ room
0.06 acros the
0.06 after _ and
0.06 after _ knee
0.06 after _ tooth
0.06 also
0.06 and _ shoulder
0.06 and _ sore
0.06 and cough
0.06 and hurt
0.06 appendix
0.06 back _ he
0.06 both
0.06 by _ bee
0.06 cant _ acros
0.06 cant look
0.06 chest feel
0.06 cold _ white
0.06 confus _ his
0.06 drink _ no
0.06 eye _ of
0.06 eye all
0.06 face _ and
0.06 fast _ the
0.06 feel _ with
0.06 first _ today
0.06 from _ chainsaw
0.06 glas _ is
0.06 grease
0.06 had stomach
0.06 half _ face
0.06 he _ hit
0.06 hurt _ eye
0.06 husband is
0.06 i _ look
0.06 im diabetic
0.06 in _ for
0.06 is _ for
0.06 is _ than
0.06 is so
0.06 isnt -mak
0.06 isnt _ -sense
0.06 it come
0.06 keep gett
0.06 leg _ cold
0.06 lithium
0.06 lot _ bright
0.06 morn im
0.06 my _ hasnt
0.06 note
0.06 numb
0.06 numb _ the
0.06 off _ roof
0.06 on all
0.06 one kidney
0.06 one leg
0.06 out _ it
0.06 pain that
0.06 paintball
0.06 paintball and
0.06 pale _ clammy
0.06 proper
0.06 puff
0.06 raw
0.06 rib hurt
0.06 roof _ cant
0.06 roof and
0.06 round my
0.06 severe _ pain
0.06 she _ pale
0.06 she cut
0.06 side is
0.06 since _ got
0.06 skin _ the
0.06 so _ she
0.06 so thirsty
0.06 son _ hit
0.06 steroid
0.06 sudden _ im
0.06 sudden everyth
0.06 ten
0.06 testicle _ swollen
0.06 that _ on
0.06 that came
0.06 the burn
0.06 time a
0.06 up proper
0.06 vomit _ he
0.06 vomit a
0.06 vomit blood
0.06 wake _ proper
0.06 walk acros
0.06 week _ ther
0.06 went cold
0.06 white _ of
0.06 with _ paintball
0.06 with a
0.06 with sweat
0.05 -chok
0.05 -tear -when
0.05 -tear _ -she
0.05 <as _ <kid
0.05 =a_lot =dizzy
0.05 =a_lot =jaundice
0.05 =a_lot =radiates
0.05 =a_lot =severe_weakness
0.05 =alcohol =burn_severity
0.05 =asthma =tired
0.05 =belly_hard =vomiting_constantly
0.05 =belly_hit =fell
0.05 =belly_pain =long_bleed
0.05 =blood_in_urine =squeezing_word
0.05 =blood_thinner =elderly
0.05 =blurry_vision =hurts_move
0.05 =blurry_vision =stumbles
0.05 =blurry_vision =weak_any
0.05 =calf =cant_stand
0.05 =calf =cut_by_accident
0.05 =cannot_breathe =copd
0.05 =cannot_move_limb =speech_garbled
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cant_stand =cough
0.05 =cant_stand =double_vision
0.05 =cant_stand =getting_worse
0.05 =cant_stand =urinary_stuck_long
0.05 =cant_stand =vomiting_constantly
0.05 =cant_straighten =eye_hit_bad
0.05 =cant_straighten =hurts_move
0.05 =cant_straighten =squeezing_word
0.05 =car_crash =pale_clammy
0.05 =chest_any =chest_tearing
0.05 =chest_any =recent_surgery
0.05 =chest_any =tearing
0.05 =chest_any =tearing_trunk
0.05 =chest_lasting =cold_exposure
0.05 =chest_lasting =discharge
0.05 =chest_lasting =eye_hit
0.05 =chest_lasting =eye_pain
0.05 =chest_lasting =hives_all
0.05 =chest_lasting =no_gas
0.05 =chest_lasting =ulcer_nsaid
0.05 =chest_pain =chest_tearing
0.05 =chest_pain =days_many
0.05 =chest_pain =recent_surgery
0.05 =chest_pain =tearing
0.05 =chest_pain =tearing_trunk
0.05 =chest_tearing =trunk_pain
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =co_words =eye_hit_bad
0.05 =co_words =sting
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =cut_by_accident =means_mentioned
0.05 =cut_by_accident =rash
0.05 =days_many =trunk_pain
0.05 =deformed =hernia
0.05 =deformed =hernia_stuck
0.05 =deformed =hernia_word
0.05 =diarrhea =squeezing_word
0.05 =double_vision =hurts_move
0.05 =double_vision =limp_leg
0.05 =double_vision =limp_refuses
0.05 =double_vision =severe_weakness
0.05 =double_vision =stumbles
0.05 =double_vision =sudden_balance
0.05 =double_vision =vomiting
0.05 =double_vision =weak_any
0.05 =elderly =fight_blow
0.05 =elderly =head_injury
0.05 =eye_hit_bad =weak_one_side
0.05 =eye_hit_bad =wont_go_away
0.05 =face_droop =sudden
0.05 =fast_breathing =pleuritic
0.05 =feels_sleepy =hours_pain
0.05 =fell =hit_hard
0.05 =flank_pain =hurts_breathing
0.05 =flank_pain =radiates_groin
0.05 =getting_worse =limp_leg
0.05 =getting_worse =limp_refuses
0.05 =getting_worse =severe_weakness
0.05 =head_danger =weak_one_side
0.05 =headache =hours_pain
0.05 =heart_condition =weak_any
0.05 =heat_exposure =pale_clammy
0.05 =high_fever =severe_weakness
0.05 =hives_all =short_breath
0.05 =hives_all =wheeze_word
0.05 =hoarse =jaw_locked
0.05 =hours_pain =hurts_breathing
0.05 =hours_pain =nosebleed
0.05 =hours_pain =overdose_taken
0.05 =hours_pain =stool_blood
0.05 =hours_pain =ulcer_nsaid
0.05 =hurts_breathing =one_side_belly
0.05 =hurts_breathing =sudden
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =limp_leg =no_urine
0.05 =limp_leg =sudden
0.05 =limp_refuses =no_urine
0.05 =limp_refuses =vomiting_constantly
0.05 =long_bleed =upper_belly_pain
0.05 =many_days =racing_heart
0.05 =means_mentioned =vomiting
0.05 =no_gas
0.05 =one_side_belly =radiates_groin
0.05 =overdose_taken =wakes
0.05 =pain_any =rigors
0.05 =pain_any =tick
0.05 =racing_heart =rigors
0.05 =radiates_groin =trunk_pain
0.05 =rectal_blood =vomiting
0.05 =rectal_blood =vomiting_blood
0.05 =right_side =sudden
0.05 =severe_pain =tearing
0.05 =severe_pain =wakes
0.05 =severe_weakness =urinary_stuck_long
0.05 =sting =wheeze_word
0.05 =stool_blood =vomiting
0.05 =stool_blood =vomiting_blood
0.05 =swallow_trouble =tripod
0.05 =thirsty
0.05 =throat_tight =tripod
0.05 =tripod =wont_swallow
0.05 =urinary_stuck_long =vomiting
0.05 =urinary_stuck_long =vomiting_constantly
0.05 ^ _ chill
0.05 ^ crack
0.05 ^ dad
0.05 ^ dog
0.05 ^ gain
0.05 ^ muscl
0.05 ^ we
0.05 a _ with
0.05 a motorcycle
0.05 about an
0.05 and _ -peed
0.05 and all
0.05 ankl are
0.05 ankle _ its
0.05 antibiotic
0.05 are
0.05 at _ store
0.05 away and
0.05 back
0.05 back _ for
0.05 back _ its
0.05 been _ since
0.05 belly _ that
0.05 bloody _ for
0.05 can _ but
0.05 chill fever
0.05 crack tooth
0.05 crossfit
0.05 croup
0.05 dad _ been
0.05 dad _ off
0.05 day my
0.05 dog bite
0.05 down _ and
0.05 down _ since
0.05 eye _ the
0.05 feel _ it
0.05 fell _ my
0.05 few day
0.05 foot smell
0.05 for _ bit
0.05 gas and
0.05 girl
0.05 go _ and
0.05 grandma _ and
0.05 grandma took
0.05 has _ chest
0.05 has _ pain
0.05 havent _ -all
0.05 head now
0.05 heavy bleed
0.05 his back
0.05 his right
0.05 hot _ my
0.05 hot dog
0.05 hot potato
0.05 i _ awful
0.05 i _ bleach
0.05 i _ gas
0.05 im _ on
0.05 im so
0.05 in _ right
0.05 in bed
0.05 inside my
0.05 is _ it
0.05 kitchen knife
0.05 labor
0.05 left side
0.05 middle _ my
0.05 minut of
0.05 morn _ a
0.05 my car
0.05 never -had
0.05 night _ im
0.05 night _ keep
0.05 night _ now
0.05 off and
0.05 ok _ my
0.05 pain _ around
0.05 peanut allergy
0.05 potato
0.05 rash
0.05 red eye
0.05 shak _ fever
0.05 sharp _ pain
0.05 side when
0.05 since _ woke
0.05 sip
0.05 sit on
0.05 smoke _ the
0.05 son _ hurt
0.05 son has
0.05 stand _ straight
0.05 stepp _ a
0.05 still i
0.05 stuff like
0.05 terrible belly
0.05 that start
0.05 the _ after
0.05 the _ belly
0.05 the _ said
0.05 the desk
0.05 the head
0.05 the oven
0.05 the store
0.05 the yard
0.05 tonsil out
0.05 too _ for
0.05 ulcer
0.05 up straight
0.05 up with
0.05 voice _ like
0.05 voice sound
0.05 vomit all
0.05 walk but
0.05 week _ the
0.05 when we
0.05 worst belly
0.04 -not
0.04 =a_lot =fast_breathing
0.04 =allergen =bp_medicine
0.04 =allergen =long_bleed
0.04 =belly_hard =bleeding_any
0.04 =belly_hard =vaginal_bleeding
0.04 =bite_bad =cold_only
0.04 =bite_bad =tia_resolved
0.04 =burn_any =chest_lasting
0.04 =burn_severity =diarrhea
0.04 =cannot_breathe =postpartum
0.04 =cant_stand =elderly
0.04 =cant_stand =moved_right
0.04 =cant_stand =one_side_belly
0.04 =cant_stand =phlegm
0.04 =cant_stand =stumbles
0.04 =cant_stand =sudden
0.04 =chemical_word =chest_any
0.04 =chemical_word =smoke
0.04 =chest_any =fast_breathing
0.04 =chest_any =head_danger
0.04 =chest_any =many_days
0.04 =chest_any =vomiting
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =diabetes
0.04 =chest_lasting =fall_hard
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =vaginal_bleeding
0.04 =chest_pain =fast_breathing
0.04 =chest_pain =head_danger
0.04 =chest_pain =limb_injury
0.04 =chest_pain =many_days
0.04 =chest_pain =vomiting
0.04 =child_got_pills =long_bleed
0.04 =child_got_pills =opioid
0.04 =child_got_pills =speech
0.04 =cold_exposure
0.04 =cold_exposure =deep_burn
0.04 =days_many =diarrhea
0.04 =days_many =severe_pain
0.04 =deep_burn =hours_pain
0.04 =dentist =head_danger
0.04 =diabetes =fever
0.04 =diarrhea =severe_pain
0.04 =diarrhea =trunk_pain
0.04 =dizzy =fight_blow
0.04 =dizzy =hurts_move
0.04 =dizzy =stumbles
0.04 =drowsy =eye_area
0.04 =during_exercise =eye_hit_bad
0.04 =elderly =limp_leg
0.04 =eye_area =refuses
0.04 =eye_area =squeezing_word
0.04 =eye_hit_bad =high_fever
0.04 =eye_hit_bad =opioid
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =eye_hit_bad =scratched
0.04 =eye_hit_bad =unresponsive
0.04 =face_droop =radiates
0.04 =face_droop =right_side
0.04 =face_injury =radiates
0.04 =fever =hurts_breathing
0.04 =fever =no_urine
0.04 =fever =pleuritic
0.04 =fight_blow =swelling
0.04 =flank_pain =one_side_belly
0.04 =frostbite =hours_pain
0.04 =head_danger =hours_pain
0.04 =hernia_stuck =vomiting_constantly
0.04 =high_fever =squeezing_word
0.04 =hours_pain =pressure_elsewhere
0.04 =hours_pain =tearing_trunk
0.04 =hurts_move =stumbles
0.04 =hurts_move =sudden
0.04 =hurts_move =swelling_lips
0.04 =hurts_move =weak_any
0.04 =immunosuppressed =sickle_cell
0.04 =injection_joint =pleuritic
0.04 =limb_injury =pleuritic
0.04 =limp_leg =phlegm
0.04 =limp_leg =stumbles
0.04 =limp_leg =wakes
0.04 =limp_refuses =phlegm
0.04 =limp_refuses =stumbles
0.04 =limp_refuses =sudden
0.04 =long_bleed =pressure_elsewhere
0.04 =long_bleed =self_harm_now
0.04 =many_days =pain_any
0.04 =means_mentioned =opioid
0.04 =means_mentioned =speech
0.04 =moved_right =severe_weakness
0.04 =near_faint =pregnant
0.04 =one_side_belly =severe_weakness
0.04 =opioid =pain_any
0.04 =opioid =squeezing_word
0.04 =overdose_taken =vomiting
0.04 =pain_any =unresponsive
0.04 =pain_any =weak_legs
0.04 =phlegm =severe_weakness
0.04 =pleuritic =recent_surgery
0.04 =postpartum =squeezing_word
0.04 =radiates =severe_pain
0.04 =severe_weakness =stumbles
0.04 =short_breath =wound_infected
0.04 =sickle_cell
0.04 =squeezing_word =unresponsive
0.04 =stumbles =sudden
0.04 =stumbles =weak_any
0.04 =sudden =sudden_balance
0.04 =throat_sore =throat_tight
0.04 =trunk_pain =wont_feed
0.04 =vomiting =weak_any
0.04 ^ _ dont
0.04 ^ _ out
0.04 ^ _ through
0.04 ^ _ tree
0.04 ^ _ twist
0.04 ^ _ wall
0.04 ^ diarrhea
0.04 ^ grandpa
0.04 ^ pulse
0.04 ^ two
0.04 a _ belly
0.04 a box
0.04 actual _ it
0.04 an _ after
0.04 and _ till
0.04 and blood
0.04 and moved
0.04 branch
0.04 but ive
0.04 butt
0.04 button _ moved
0.04 button and
0.04 calf _ sore
0.04 cant walk
0.04 car accident
0.04 chest _ hurt
0.04 crack _ i
0.04 crack when
0.04 crie in
0.04 ct
0.04 doubl
0.04 egg
0.04 every #
0.04 everyone _ work
0.04 everyone at
0.04 father
0.04 finger _ white
0.04 get wind
0.04 goe _ in
0.04 grandma _ her
0.04 have a
0.04 have to
0.04 head last
0.04 her _ because
0.04 hi
0.04 himself
0.04 his _ pill
0.04 his pain
0.04 hiv
0.04 i _ wind
0.04 i havent
0.04 i vomit
0.04 im breath
0.04 in
0.04 in _ is
0.04 is gone
0.04 its _ up
0.04 law is
0.04 lift _ box
0.04 look up
0.04 lot and
0.04 mastectomy
0.04 moved _ the
0.04 of _ #11+
0.04 on _ thinner
0.04 on blood
0.04 pain _ goe
0.04 pain _ her
0.04 pain pill
0.04 pee for
0.04 right after
0.04 room
0.04 she _ stand
0.04 show
0.04 skipp
0.04 stay
0.04 stomach burn
0.04 sudden sharp
0.04 that _ to
0.04 they are
0.04 thi _ i
0.04 throat _ fever
0.04 to _ lower
0.04 to walk
0.04 took _ pain
0.04 under _ rib
0.04 weak she
0.04 week no
0.04 went double
0.04 when _ sit
0.04 with shak
0.04 yo _ fever
0.03 # _ preg
0.03 #99+ feet
0.03 <old
0.03 =a_lot =low_mood
0.03 =abuse_danger =head_injury
0.03 =allergen =hernia_stuck
0.03 =animal_bite =co_words
0.03 =belly_hard =severe_pain
0.03 =belly_pain =days_many
0.03 =belly_pain =worst_ever
0.03 =belly_surgery_recent =clot_risk
0.03 =bite_bad =eye_chemical
0.03 =bite_bad =limb_bleeds
0.03 =bite_bad =stumbles
0.03 =bite_bad =sudden_balance
0.03 =bp_high =right_side
0.03 =bp_medicine =hypertension
0.03 =burn_severity =stumbles
0.03 =burn_severity =swelling
0.03 =cant_straighten =trunk_pain
0.03 =chest_any =injection_joint
0.03 =chest_any =smoke
0.03 =chest_lasting =splinter_small
0.03 =chest_lasting =tick
0.03 =chest_lasting =weak_any
0.03 =chest_lasting =wound_infected
0.03 =chest_pain =injection_joint
0.03 =chest_pressure =severe_pain
0.03 =clot_risk =fast_breathing
0.03 =clot_risk =severe_pain
0.03 =cold_exposure =cold_limb
0.03 =cold_exposure =rigors
0.03 =copd =cough
0.03 =copd =phlegm
0.03 =cough =flank_pain
0.03 =dark_urine =severe_pain
0.03 =days_many =pleuritic
0.03 =dizzy =elderly
0.03 =drowsy =eye_hit_bad
0.03 =elderly =stumbles
0.03 =fast_breathing =severe_pain
0.03 =fever =tooth
0.03 =flank_pain =hip_hurts
0.03 =hallucinating =mania_psychosis
0.03 =head_danger =headache
0.03 =hours_pain =splinter_small
0.03 =hours_pain =tired
0.03 =hours_pain =upper_belly_pain
0.03 =hours_pain =vomiting_constantly
0.03 =hurts_move =smoke
0.03 =hypertension =right_side
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =splinter_small
0.03 =limp_leg =stomach_burn
0.03 =limp_refuses =stomach_burn
0.03 =long_bleed =smoke
0.03 =many_days =newborn
0.03 =moved_right =severe_pain
0.03 =nosebleed
0.03 =one_side_belly =swelling
0.03 =pain_any
0.03 =rash
0.03 =recent_travel =severe_weakness
0.03 =recent_travel =weak_any
0.03 =severe_pain =stomach_burn
0.03 =severe_weakness =shaking
0.03 =shaking =weak_any
0.03 =sudden =swelling
0.03 =tia_resolved =weak_any
0.03 =tooth_pulled
0.03 ^ _ asthma
0.03 ^ _ grandpa
0.03 ^ _ section
0.03 ^ c
0.03 ^ every
0.03 ^ fever
0.03 ^ noseble
0.03 ^ wife
0.03 a _ came
0.03 a breath
0.03 after that
0.03 air
0.03 ammonia _ now
0.03 and _ swell
0.03 and ammonia
0.03 and dizzy
0.03 and was
0.03 ankle
0.03 back _ my
0.03 black _ for
0.03 bleach _ ammonia
0.03 bottle is
0.03 breath _ chest
0.03 breath _ i
0.03 bull
0.03 burnt
0.03 cant _ and
0.03 chang
0.03 cough _ is
0.03 crush _ pain
0.03 crush chest
0.03 cut _ arm
0.03 discharge
0.03 droop and
0.03 few _ for
0.03 fit _ the
0.03 gut
0.03 had _ flu
0.03 hand #
0.03 hand _ day
0.03 has _ diarrhea
0.03 havent -slept
0.03 he _ to
0.03 he fell
0.03 heart _ is
0.03 heartbeat
0.03 heartbeat _ my
0.03 horse
0.03 house is
0.03 i _ myself
0.03 i _ weight
0.03 in _ pee
0.03 inside
0.03 is diabetic
0.03 it _ away
0.03 keep _ out
0.03 kid
0.03 lid
0.03 lift weight
0.03 lupu
0.03 mixed bleach
0.03 mom talk
0.03 my _ #
0.03 my _ button
0.03 my _ not
0.03 my _ red
0.03 my _ who
0.03 my ankle
0.03 my asthma
0.03 my back
0.03 my roommate
0.03 newborn
0.03 nose _ is
0.03 on _ finger
0.03 pill _ is
0.03 pill bottle
0.03 pit bull
0.03 preg
0.03 pressure _ #11+
0.03 ran _ marathon
0.03 red _ sore
0.03 replacement
0.03 right _ belly
0.03 scrotum
0.03 sharp chest
0.03 should _ take
0.03 shovel snow
0.03 skin look
0.03 stopp
0.03 surgery _ week
0.03 swollen _ a
0.03 swollen _ can
0.03 take _ breath
0.03 teeth _ out
0.03 teeth came
0.03 the water
0.03 to _ her
0.03 tooth pull
0.03 up more
0.03 use
0.03 was _ at
0.03 who _ #11+
0.03 who is
0.03 will
0.03 wisdom _ came
0.03 worst stomach
0.03 zoo
0.02 # _ had
0.02 -poop
0.02 <a <history
0.02 <a _ <of
0.02 <covid
0.02 <had <covid
0.02 <history <of
0.02 =a_lot =hernia_stuck
0.02 =a_lot =strep_like
0.02 =allergen =clot_risk
0.02 =allergen =cut_by_accident
0.02 =bp_high =eye_hit_bad
0.02 =bp_medicine =chest_lasting
0.02 =burn_any =cold_limb
0.02 =burn_severity =leg_swelling_one
0.02 =burn_severity =moved_right
0.02 =cant_stand =right_side
0.02 =chest_any =right_side
0.02 =chest_pain =right_side
0.02 =co_words
0.02 =cold_exposure =limb_injury
0.02 =cold_limb =eye_hit_bad
0.02 =eye_hit_bad =heart_condition
0.02 =eye_surgery
0.02 =eye_surgery =injection_joint
0.02 =eye_surgery =recent_surgery
0.02 =fall_any =tia_resolved
0.02 =fever =stomach_burn
0.02 =flank_pain
0.02 =head_danger =withdrawal
0.02 =hours_pain =rigors
0.02 =injection_joint =limb_injury
0.02 =leg_feet_swollen
0.02 =leg_feet_swollen =swelling
0.02 =limb_injury =red_patch
0.02 =limp_leg =right_side
0.02 =limp_refuses =right_side
0.02 =pain_any =sickle_cell
0.02 =pain_any =vomiting_blood
0.02 =pleuritic =right_side
0.02 =recent_infection =vomiting
0.02 =red_patch =red_racing
0.02 =red_patch =scratched
0.02 =red_patch =wound
0.02 =right_side =severe_pain
0.02 =right_side =short_breath
0.02 =right_side =stomach_burn
0.02 =squeezing_word =vomiting_blood
0.02 =stumbles =vomiting
0.02 =sudden_balance =vomiting
0.02 =trunk_pain =vomiting_blood
0.02 =trunk_pain =worst_ever_sick
0.02 =vomiting =worst_ever
0.02 =vomiting =worst_ever_sick
0.02 ^ _ bp
0.02 ^ _ left
0.02 ^ _ pulse
0.02 ^ _ speech
0.02 ^ _ tongue
0.02 ^ _ year
0.02 ^ ate
0.02 ^ watch
0.02 a foot
0.02 and _ #
0.02 and _ get
0.02 and bump
0.02 and cramp
0.02 are cold
0.02 baby _ are
0.02 back it
0.02 been _ the
0.02 boil
0.02 breath _ yesterday
0.02 door and
0.02 every
0.02 feel _ but
0.02 from _ desk
0.02 from thi
0.02 gave _ dog
0.02 giv
0.02 had a
0.02 heart race
0.02 i _ to
0.02 i black
0.02 i lift
0.02 i stand
0.02 ibuprofen
0.02 is _ day
0.02 its _ and
0.02 last _ i
0.02 let
0.02 machine
0.02 minut ago
0.02 muscl
0.02 my _ again
0.02 my _ blood
0.02 my _ race
0.02 my _ to
0.02 my pulse
0.02 my rib
0.02 night _ and
0.02 of blood
0.02 oil
0.02 on _ pill
0.02 on day
0.02 on glas
0.02 oven
0.02 pad _ #
0.02 pain ever
0.02 painful rash
0.02 post
0.02 pregnant with
0.02 purple spot
0.02 round _ belly
0.02 shock _ the
0.02 smil
0.02 solid
0.02 someth _ me
0.02 someth bit
0.02 sore _ #
0.02 start round
0.02 surgery last
0.02 sweaty
0.02 teen
0.02 the heat
0.02 the wrong
0.02 throat #
0.02 throat _ day
0.02 to drink
0.02 under _ water
0.02 up from
0.02 urine
0.02 weigh #11+
0.02 were
0.02 woke _ with
0.02 worse than
0.02 wrist on
0.01 # _ cant
0.01 # _ pm
0.01 # diabetic
0.01 #11+ _ short
0.01 -for
0.01 <he <had
0.01 <he _ <a
0.01 =a_lot =baby
0.01 =a_lot =eating_disorder
0.01 =a_lot =new_baby
0.01 =a_lot =wakes
0.01 =aura_usual =short_breath
0.01 =belly_pain =head_danger
0.01 =belly_pain =sudden
0.01 =bp_medicine
0.01 =burn_any
0.01 =burn_severity =muscle_tear
0.01 =calf =refuses
0.01 =chest_lasting =refuses
0.01 =chest_lasting =three_days
0.01 =days_many =head_danger
0.01 =days_many =pregnant
0.01 =days_many =vomiting_constantly
0.01 =elderly
0.01 =eye_hit_bad =jaw_arm_sweat
0.01 =eye_hit_bad =means_mentioned
0.01 =fever =pregnant
0.01 =flank_pain =severe_headache
0.01 =flank_pain =worst_ever
0.01 =headache
0.01 =hours_pain =irregular_heart
0.01 =limb_injury =scratched
0.01 =one_side_belly =severe_headache
0.01 =one_side_belly =worst_ever
0.01 =recent_surgery =scratched
0.01 =rigors =tired
0.01 =severe_headache =trunk_pain
0.01 =tia_resolved
0.01 ^ _ bleed
0.01 ^ _ gonna
0.01 ^ _ low
0.01 ^ _ pee
0.01 ^ _ skat
0.01 ^ _ splash
0.01 ^ cirrhosi
0.01 ^ hurt
0.01 ^ ice
0.01 ^ swallow
0.01 a _ #
0.01 a _ aid
0.01 a _ widow
0.01 a _ year
0.01 a bee
0.01 a car
0.01 a soft
0.01 a wall
0.01 and _ all
0.01 and _ little
0.01 and we
0.01 anyth
0.01 arm _ its
0.01 asked
0.01 black _ in
0.01 black widow
0.01 brought
0.01 chok _ the
0.01 chok in
0.01 cut
0.01 day _ fever
0.01 day _ i
0.01 down my
0.01 drug
0.01 ear and
0.01 embarass
0.01 failure
0.01 feel when
0.01 fish _ i
0.01 formula
0.01 has had
0.01 have heart
0.01 heart failure
0.01 i _ been
0.01 i sit
0.01 ice skat
0.01 incision
0.01 intimacy
0.01 keep _ to
0.01 know what
0.01 lie
0.01 like _ for
0.01 me _ a
0.01 my _ come
0.01 my _ wont
0.01 my baby
0.01 my contact
0.01 my urine
0.01 new medicine
0.01 night #11+
0.01 on the
0.01 out _ week
0.01 out last
0.01 pain after
0.01 park
0.01 pill at
0.01 pink again
0.01 scar to
0.01 she _ #
0.01 shoulder
0.01 six
0.01 skat
0.01 soft lump
0.01 spin clas
0.01 splash _ my
0.01 start _ and
0.01 stomach _ on
0.01 stomach flu
0.01 swollen _ i
0.01 take warfarin
0.01 the _ its
0.01 the _ talk
0.01 the kid
0.01 the surgery
0.01 to move
0.01 took all
0.01 two _ ago
0.01 type _ diabetic
0.01 wake _ feed
0.01 wake to
0.01 walk _ its
0.01 water pill
0.01 went _ after
0.01 when _ take
0.01 widow
0.01 with bleach
0.01 with cramp
0.01 wont _ her
-0.01 #11+ and
-0.01 #11+ on
-0.01 -hurt
-0.01 -on
-0.01 =a_lot =child_got_pills
-0.01 =alcohol =chest_lasting
-0.01 =allergen =leg_swelling_one
-0.01 =back_pain =pain_any
-0.01 =belly_hard =belly_pain
-0.01 =belly_hard =trunk_pain
-0.01 =bite_bad =drowsy
-0.01 =blister_any =rash
-0.01 =burn_severity =possible_fracture
-0.01 =burn_severity =wound
-0.01 =chest_lasting =joint_hot
-0.01 =chest_lasting =radiates_leg
-0.01 =chest_lasting =recent_infection
-0.01 =child_got_pills =co_words
-0.01 =co_words =rigors
-0.01 =cold_only =eye_red
-0.01 =cough
-0.01 =days_many =muscle_tear
-0.01 =dentist =tooth_pulled
-0.01 =eye_area =short_breath
-0.01 =eye_hit_bad =kidney_stone
-0.01 =fever =wont_feed
-0.01 =flank_pain =kidney_stone
-0.01 =hours_pain =severe_headache
-0.01 =hurts_move =spine_injury
-0.01 =jaundice =young_baby
-0.01 =kidney_stone =pain_any
-0.01 =kidney_stone =squeezing_word
-0.01 =many_days =squeezing_word
-0.01 =pain_any =weak_any
-0.01 =pain_any =wound
-0.01 =pain_beyond =wound
-0.01 =pale_clammy =racing_heart
-0.01 =possible_fracture =scratched
-0.01 =red_patch
-0.01 =red_patch =spreading
-0.01 ^ _ blister
-0.01 ^ _ isnt
-0.01 ^ _ leg
-0.01 ^ _ may
-0.01 ^ _ rac
-0.01 ^ _ raw
-0.01 ^ _ roll
-0.01 ^ _ shrimp
-0.01 ^ _ stuck
-0.01 ^ _ teeth
-0.01 ^ chest
-0.01 a _ black
-0.01 a _ heart
-0.01 aid battery
-0.01 and _ ankl
-0.01 and _ knee
-0.01 and _ sleep
-0.01 anyth down
-0.01 are _ up
-0.01 arm with
-0.01 ate _ whole
-0.01 baby has
-0.01 back _ a
-0.01 back pain
-0.01 bar
-0.01 blood _ medicine
-0.01 blood _ my
-0.01 car door
-0.01 cough
-0.01 cough _ she
-0.01 dad has
-0.01 daughter wont
-0.01 day it
-0.01 feel
-0.01 fever _ #
-0.01 fever _ throat
-0.01 fever _ with
-0.01 fever sore
-0.01 gain _ pound
-0.01 gasoline
-0.01 goe away
-0.01 goe down
-0.01 going _ the
-0.01 hear _ battery
-0.01 his shin
-0.01 hurt with
-0.01 i _ it
-0.01 i wrote
-0.01 is drool
-0.01 it feel
-0.01 just got
-0.01 last _ but
-0.01 lost _ in
-0.01 my _ bottle
-0.01 my _ cut
-0.01 my _ out
-0.01 my _ teeth
-0.01 my _ that
-0.01 my bike
-0.01 my stitch
-0.01 my wisdom
-0.01 nauseou
-0.01 newborn has
-0.01 next _ my
-0.01 night _ week
-0.01 old _ had
-0.01 on _ chest
-0.01 oyster
-0.01 pain _ high
-0.01 pain up
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 postpartum #
-0.01 pressure medicine
-0.01 rate _ #11+
-0.01 rate is
-0.01 raw oyster
-0.01 she _ the
-0.01 since _ quit
-0.01 slic
-0.01 spin
-0.01 spinn _ i
-0.01 stair _ #11+
-0.01 sugar
-0.01 the _ leg
-0.01 the hot
-0.01 thing
-0.01 told
-0.01 tonight im
-0.01 trip
-0.01 up high
-0.01 up his
-0.01 week _ cough
-0.01 wisdom teeth
-0.01 work and
-0.01 yard
-0.02 # _ he
-0.02 # _ no
-0.02 #11+
-0.02 #11+ _ the
-0.02 #99+ i
-0.02 <history
-0.02 <the
-0.02 =a_lot =stomach_burn
-0.02 =alcohol =head_danger
-0.02 =alcohol =tia_resolved
-0.02 =alcohol =vomiting_constantly
-0.02 =allergen =mouth_burning
-0.02 =belly_pain =burn_severity
-0.02 =belly_pain =nausea
-0.02 =bleeding_any =gums_bleed
-0.02 =chest_lasting =spreading
-0.02 =drowsy =fever
-0.02 =eye_area
-0.02 =eye_hit_bad =rectal_blood
-0.02 =eye_hit_bad =spine_injury
-0.02 =fell =swelling
-0.02 =fever =nodes
-0.02 =gums_bleed
-0.02 =hours_pain =wont_feed
-0.02 =hypertension
-0.02 =leaking =preterm_weeks
-0.02 =limb_injury =squeezing_word
-0.02 =limb_injury =wound
-0.02 =pain_any =refuses
-0.02 =pain_any =throat_tight
-0.02 =scratched =squeezing_word
-0.02 =spine_injury =squeezing_word
-0.02 ^ _ baby
-0.02 ^ _ gas
-0.02 ^ _ stand
-0.02 ^ _ surgery
-0.02 ^ bp
-0.02 ^ glucose
-0.02 ^ oxygen
-0.02 ^ pull
-0.02 ^ voic
-0.02 ^ wasp
-0.02 a #99+
-0.02 a _ day
-0.02 a _ what
-0.02 ach
-0.02 after _ fell
-0.02 after _ surgery
-0.02 and _ ask
-0.02 and they
-0.02 at school
-0.02 at soccer
-0.02 belly _ and
-0.02 big _ of
-0.02 bluish
-0.02 bottle _ is
-0.02 breath is
-0.02 bridge
-0.02 bruis and
-0.02 bruise on
-0.02 bump _ the
-0.02 climb
-0.02 colostomy
-0.02 colostomy bag
-0.02 come
-0.02 dad _ diabetic
-0.02 daughter #11+
-0.02 daughter fell
-0.02 day _ im
-0.02 eye burn
-0.02 face is
-0.02 fami
-0.02 fell off
-0.02 fight _ my
-0.02 first time
-0.02 for _ first
-0.02 gas in
-0.02 glas
-0.02 going _ a
-0.02 got _ up
-0.02 got stung
-0.02 hand _ swollen
-0.02 hav _ baby
-0.02 he _ off
-0.02 help my
-0.02 his sleep
-0.02 i _ back
-0.02 i _ out
-0.02 i dont
-0.02 in #
-0.02 in _ back
-0.02 in _ mountain
-0.02 itch and
-0.02 log
-0.02 look _ my
-0.02 lot _ im
-0.02 lump
-0.02 maybe
-0.02 month _ a
-0.02 month old
-0.02 morn _ up
-0.02 mouth burn
-0.02 mouth sore
-0.02 moved to
-0.02 much _ is
-0.02 my _ in
-0.02 my _ so
-0.02 my _ year
-0.02 my port
-0.02 my surgery
-0.02 nail polish
-0.02 needle
-0.02 nobody
-0.02 now _ i
-0.02 of _ #
-0.02 of _ at
-0.02 on me
-0.02 one _ for
-0.02 pain _ the
-0.02 pain and
-0.02 pls
-0.02 polish
-0.02 port
-0.02 room spin
-0.02 seem
-0.02 small cut
-0.02 smell _ in
-0.02 son hasnt
-0.02 speech
-0.02 the eye
-0.02 the lower
-0.02 time
-0.02 to _ at
-0.02 to touch
-0.02 twice _ and
-0.02 twist
-0.02 vomit _ since
-0.02 we are
-0.02 with an
-0.02 with pus
-0.02 wks preg
-0.03 # _ #11+
-0.03 -heart
-0.03 -rac
-0.03 <#11+ <year
-0.03 <of <a
-0.03 =a_lot =hives_all
-0.03 =allergen =animal_bite
-0.03 =at_rest =phlegm
-0.03 =bleeding_any =wound
-0.03 =burn_any =eye_area
-0.03 =burn_severity =hives_all
-0.03 =burn_severity =phlegm
-0.03 =calf =red_patch
-0.03 =chest_lasting =chest_pain
-0.03 =chest_lasting =ear_pain
-0.03 =chest_lasting =new_medicine
-0.03 =clot_risk =joint_hot
-0.03 =co_word
-0.03 =cold_limb =weak_any
-0.03 =dizzy =hearing
-0.03 =drank
-0.03 =during_exercise =squeezing_word
-0.03 =eye_hit_bad =getting_worse
-0.03 =flank_pain =pain_any
-0.03 =getting_worse =moved_right
-0.03 =getting_worse =red_patch
-0.03 =head_danger =speech_garbled
-0.03 =hives =hives_all
-0.03 =hives_all
-0.03 =hives_all =rash
-0.03 =hours_pain =nausea
-0.03 =pain_any =vaginal_bleeding
-0.03 =pain_any =wakes
-0.03 =skin_infection
-0.03 ^ _ ate
-0.03 ^ _ best
-0.03 ^ _ nana
-0.03 ^ _ of
-0.03 ^ _ shock
-0.03 ^ _ swallow
-0.03 ^ car
-0.03 ^ drank
-0.03 ^ oven
-0.03 ^ roll
-0.03 a _ a
-0.03 a _ bone
-0.03 about a
-0.03 after _ a
-0.03 after _ someth
-0.03 ago im
-0.03 all have
-0.03 and _ back
-0.03 and _ her
-0.03 and _ swollen
-0.03 and bruis
-0.03 and light
-0.03 and throw
-0.03 apartment
-0.03 are peel
-0.03 aspirin
-0.03 asthma and
-0.03 bad _ in
-0.03 bark
-0.03 bark cough
-0.03 been _ #99+
-0.03 best friend
-0.03 bleach and
-0.03 breast
-0.03 breath _ usual
-0.03 breath than
-0.03 burn
-0.03 cant put
-0.03 come in
-0.03 come out
-0.03 cover
-0.03 cut _ tip
-0.03 cut is
-0.03 cut the
-0.03 dentur
-0.03 feel heavy
-0.03 feet
-0.03 fever _ wont
-0.03 for _ and
-0.03 has parkinson
-0.03 headache _ two
-0.03 heart flutter
-0.03 her _ in
-0.03 hit by
-0.03 hive _ over
-0.03 hive all
-0.03 hoarse
-0.03 hold his
-0.03 i _ chest
-0.03 i _ put
-0.03 im done
-0.03 in _ hot
-0.03 in my
-0.03 is #99+
-0.03 is _ #
-0.03 is numb
-0.03 is spread
-0.03 is stuck
-0.03 it _ #99+
-0.03 its better
-0.03 ive _ a
-0.03 last two
-0.03 leg _ spread
-0.03 look purple
-0.03 los
-0.03 los weight
-0.03 miss my
-0.03 mother
-0.03 move it
-0.03 mucu
-0.03 my _ friend
-0.03 my _ off
-0.03 my _ site
-0.03 my best
-0.03 my colonoscopy
-0.03 my headache
-0.03 my nana
-0.03 my sister
-0.03 nana
-0.03 near faint
-0.03 never
-0.03 of _ chest
-0.03 of _ than
-0.03 off _ bike
-0.03 out _ is
-0.03 parkinson
-0.03 parkinson and
-0.03 pill with
-0.03 pneumonia
-0.03 race
-0.03 rifle
-0.03 roommate _ a
-0.03 roommate has
-0.03 since can
-0.03 skin feel
-0.03 start today
-0.03 the _ two
-0.03 tight _ i
-0.03 tiny red
-0.03 tooth and
-0.03 twice today
-0.03 up _ it
-0.03 vaginal
-0.03 warm _ just
-0.03 was _ before
-0.03 we _ have
-0.03 we all
-0.03 week
-0.03 week _ i
-0.03 week _ today
-0.03 went _ in
-0.03 with _ blood
-0.04 # and
-0.04 =a_lot =chest_any
-0.04 =a_lot =days_many
-0.04 =a_lot =overdose_taken
-0.04 =alcohol =high_fever
-0.04 =allergen =testicle
-0.04 =burn_severity =smoker
-0.04 =chest_lasting =dentist
-0.04 =co_words =cut_by_accident
-0.04 =co_words =fever
-0.04 =cold_limb =purple_word
-0.04 =cut_by_accident =self_harm_now
-0.04 =days_many =recent_infection
-0.04 =days_many =sting
-0.04 =deep_burn =frostbite
-0.04 =deep_burn =limb_cold_pale
-0.04 =dizzy =vomiting
-0.04 =drowsy =swelling
-0.04 =eye_area =swelling_lips
-0.04 =eye_hit_bad =low_mood
-0.04 =eye_hit_bad =nail_word
-0.04 =headache =pain_any
-0.04 =hours_pain =phlegm
-0.04 =hours_pain =vomit_few
-0.04 =left_ribs
-0.04 =many_days =phlegm
-0.04 =nail_word =numb_any
-0.04 =postpartum =vaginal_bleeding
-0.04 ^ _ gett
-0.04 ^ _ is
-0.04 ^ _ sicknes
-0.04 ^ _ snake
-0.04 ^ _ start
-0.04 ^ calf
-0.04 ^ cut
-0.04 ^ dialysi
-0.04 ^ hello
-0.04 ^ im
-0.04 a _ just
-0.04 after every
-0.04 and _ bp
-0.04 and have
-0.04 and swollen
-0.04 ask _ i
-0.04 at rest
-0.04 away
-0.04 baby not
-0.04 baby powder
-0.04 bad the
-0.04 better and
-0.04 blurry
-0.04 breath _ #
-0.04 breath _ im
-0.04 burn with
-0.04 cold _ and
-0.04 colonoscopy
-0.04 couple of
-0.04 crack
-0.04 dog _ on
-0.04 doing
-0.04 fad
-0.04 fine _ -fever
-0.04 from _ #
-0.04 from my
-0.04 get rid
-0.04 gett bigger
-0.04 grandma has
-0.04 had _ diarrhea
-0.04 had diarrhea
-0.04 he took
-0.04 hello
-0.04 her nose
-0.04 i _ her
-0.04 i _ warfarin
-0.04 in june
-0.04 is real
-0.04 june
-0.04 lower back
-0.04 mak my
-0.04 mandoline
-0.04 more and
-0.04 more out
-0.04 morn _ one
-0.04 my
-0.04 my _ all
-0.04 my _ bone
-0.04 my _ hurt
-0.04 my _ vomit
-0.04 my apartment
-0.04 my chair
-0.04 my incision
-0.04 my nose
-0.04 neck _ the
-0.04 of heart
-0.04 palm
-0.04 rid
-0.04 rid _ it
-0.04 rid of
-0.04 scooter
-0.04 shunt
-0.04 sicknes
-0.04 skin _ my
-0.04 smoke _ my
-0.04 smoker
-0.04 start like
-0.04 sudden _ headache
-0.04 the _ been
-0.04 the swell
-0.04 thi week
-0.04 threw _ twice
-0.04 tip
-0.04 tired and
-0.04 up _ stuff
-0.04 up her
-0.04 up twice
-0.04 was _ tv
-0.04 was watch
-0.04 when _ pres
-0.04 when _ stand
-0.04 yellow phlegm
-0.04 yesterday and
-0.05 #
-0.05 # d
-0.05 #11+ wks
-0.05 <a <seizure
-0.05 <and <i
-0.05 <attack _ <year
-0.05 <had _ <seizure
-0.05 <i <had
-0.05 <seizure
-0.05 =allergen =shaking
-0.05 =baby
-0.05 =belly_hard =fever
-0.05 =belly_surgery_recent
-0.05 =bite_bad =left_ribs
-0.05 =bite_bad =trunk_pain
-0.05 =bleeding_any =limb_injury
-0.05 =blister_any =pain_any
-0.05 =blister_word =pain_any
-0.05 =burn_severity =fast_breathing
-0.05 =cast_tight
-0.05 =co_words =hours_pain
-0.05 =cold_hands =limb_cold_pale
-0.05 =cough =three_days
-0.05 =days_many =eye_hit_bad
-0.05 =days_many =throat_sore
-0.05 =drowsy =pain_any
-0.05 =eye_area =nosebleed
-0.05 =eye_area =wont_feed
-0.05 =getting_worse =spreading
-0.05 =head_injury =hours_pain
-0.05 =injection_joint =scratched
-0.05 =injection_joint =wound
-0.05 =limb_injury =many_days
-0.05 =limb_injury =severe_weakness
-0.05 =many_days =scratched
-0.05 =many_days =wound
-0.05 =radiates =weak_any
-0.05 =scratched =spreading
-0.05 =scratched =wound
-0.05 =sting
-0.05 =vomiting =withdrawal
-0.05 ?turn
-0.05 ^ _ #11+
-0.05 ^ _ cried
-0.05 ^ _ flu
-0.05 ^ _ stepp
-0.05 ^ _ thought
-0.05 ^ leg
-0.05 a _ it
-0.05 a cut
-0.05 a speech
-0.05 a stomach
-0.05 act like
-0.05 after _ feed
-0.05 after surgery
-0.05 all night
-0.05 and _ some
-0.05 and _ up
-0.05 antacid
-0.05 arm are
-0.05 arm went
-0.05 baby _ #
-0.05 better now
-0.05 blood _ machine
-0.05 boy _ vomit
-0.05 bruis
-0.05 bump _ head
-0.05 cancer
-0.05 cast off
-0.05 chest _ #
-0.05 chest _ with
-0.05 come _ goe
-0.05 come and
-0.05 curtain
-0.05 daughter ate
-0.05 desk
-0.05 diaper _ and
-0.05 diaper today
-0.05 feel a
-0.05 five minut
-0.05 flutter
-0.05 gallbladder
-0.05 go _ when
-0.05 got _ arm
-0.05 got it
-0.05 got the
-0.05 his _ on
-0.05 his heart
-0.05 hit his
-0.05 husband _ off
-0.05 i _ but
-0.05 i _ with
-0.05 i fell
-0.05 i stepp
-0.05 inhaler
-0.05 iron
-0.05 is now
-0.05 it normal
-0.05 jk
-0.05 keep _ up
-0.05 keep water
-0.05 knee surgery
-0.05 last _ than
-0.05 left _ tingl
-0.05 levothyroxine
-0.05 lock in
-0.05 lower
-0.05 me
-0.05 month and
-0.05 mountain
-0.05 my _ my
-0.05 my _ nose
-0.05 my cast
-0.05 neck is
-0.05 needl
-0.05 next to
-0.05 of pain
-0.05 of red
-0.05 on _ hand
-0.05 on _ shin
-0.05 over my
-0.05 pacemaker _ is
-0.05 pain with
-0.05 pill _ my
-0.05 pressure
-0.05 pressure machine
-0.05 quiet
-0.05 rednes
-0.05 rednes is
-0.05 scalp
-0.05 sick
-0.05 sleep _ im
-0.05 son
-0.05 son is
-0.05 son isnt
-0.05 spread
-0.05 stair
-0.05 surgery cut
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 tampon
-0.05 testicular
-0.05 that _ and
-0.05 the neck
-0.05 the rednes
-0.05 to his
-0.05 today _ is
-0.05 up _ a
-0.05 up fast
-0.05 want to
-0.05 weed
-0.05 week _ #11+
-0.05 wet _ today
-0.05 when _ cough
-0.05 white _ inside
-0.05 with _ on
-0.05 with burn
-0.05 with diabet
-0.06 -belly
-0.06 <chest
-0.06 <chest <pain
-0.06 <chest _ <last
-0.06 <had <chest
-0.06 <had _ <pain
-0.06 <i _ <chest
-0.06 =a_lot =alcohol
-0.06 =a_lot =sting
-0.06 =bite_bad =eye_surgery
-0.06 =blister_word =rash
-0.06 =burn_any =eye_chemical
-0.06 =burn_severity =nail_word
-0.06 =burn_severity =shingles
-0.06 =chest_lasting =scratched
-0.06 =chest_lasting =thrown_off
-0.06 =chest_lasting =wont_feed
-0.06 =crohns
-0.06 =croup_cough
-0.06 =days_many =rectal_blood
-0.06 =days_many =stool_blood
-0.06 =eye_area =eye_red
-0.06 =eye_area =eye_surgery
-0.06 =eye_area =injection_joint
-0.06 =eye_area =recent_surgery
-0.06 =fall_any =scratched
-0.06 =fast_breathing =hernia_stuck
-0.06 =flank_pain =leg_swelling_one
-0.06 =flu_bad =tia_resolved
-0.06 =getting_worse =phlegm
-0.06 =hernia_stuck =testicle
-0.06 =hit_hard =scratched
-0.06 =hours_pain =throat_tight
-0.06 =throat_sore
-0.06 ^ _ about
-0.06 ^ _ bee
-0.06 ^ _ boy
-0.06 ^ _ crack
-0.06 ^ _ time
-0.06 ^ all
-0.06 ^ altitude
-0.06 ^ crohn
-0.06 a
-0.06 a _ feel
-0.06 a _ itchy
-0.06 a _ pink
-0.06 a bad
-0.06 after _ food
-0.06 after _ minut
-0.06 after i
-0.06 aid clas
-0.06 and _ eat
-0.06 and _ teeth
-0.06 and belly
-0.06 and nausea
-0.06 are _ i
-0.06 around my
-0.06 asthma
-0.06 at me
-0.06 ate someth
-0.06 bit itchy
-0.06 bowl
-0.06 breath _ cough
-0.06 bus
-0.06 check for
-0.06 chest _ i
-0.06 church
-0.06 crohn
-0.06 diabet and
-0.06 do _ clean
-0.06 drink and
-0.06 eat my
-0.06 edge
-0.06 face with
-0.06 faint _ church
-0.06 feet are
-0.06 fine _ he
-0.06 finger _ blue
-0.06 first _ clas
-0.06 for _ had
-0.06 from the
-0.06 get _ refill
-0.06 get heartburn
-0.06 he _ fine
-0.06 he swallow
-0.06 heart beat
-0.06 her _ a
-0.06 hip replacement
-0.06 his _ went
-0.06 his arm
-0.06 hurt _ baby
-0.06 i _ ask
-0.06 i _ heartburn
-0.06 i pres
-0.06 in church
-0.06 is _ breath
-0.06 is _ thi
-0.06 itchy eye
-0.06 its _ bit
-0.06 last day
-0.06 little pink
-0.06 my _ burn
-0.06 my _ hit
-0.06 my flight
-0.06 my lower
-0.06 often
-0.06 on _ #
-0.06 on _ meter
-0.06 over in
-0.06 own
-0.06 rac at
-0.06 rac heart
-0.06 red _ swollen
-0.06 sore and
-0.06 stop _ bleed
-0.06 swing
-0.06 the _ from
-0.06 the bus
-0.06 the swing
-0.06 to _ side
-0.06 to one
-0.06 tongue and
-0.06 took the
-0.06 using
-0.06 very tired
-0.06 was chok
-0.06 water and
-0.06 what can
-0.06 wont button
-0.06 work had
-0.07 #11+ month
-0.07 #11+ with
-0.07 -bump
-0.07 -chest _ -no
-0.07 -talk
-0.07 <a <kidney
-0.07 <a _ <five
-0.07 <mom <had
-0.07 <mom _ <a
-0.07 <want <to
-0.07 =a_lot =racing_heart
-0.07 =a_lot =recent_infection
-0.07 =alcohol =eye_area
-0.07 =bite_bad =fast_breathing
-0.07 =bite_bad =refuses
-0.07 =bite_bad =throat_sore
-0.07 =burn_severity =cough
-0.07 =chest_lasting =sugar_extreme
-0.07 =chest_lasting =swelling_lips
-0.07 =diabetes =hours_pain
-0.07 =diarrhea =recent_infection
-0.07 =dizzy =nausea
-0.07 =during_exercise =eye_area
-0.07 =during_exercise =limb_injury
-0.07 =eye_hit_bad =stool_blood
-0.07 =eye_red =one_eye
-0.07 =fast_breathing =fever
-0.07 =fever =three_days
-0.07 =hours_pain =tonsils_out
-0.07 =jaw_locked =radiates
-0.07 =leg_swelling_one =possible_fracture
-0.07 =long_bleed =low_mood
-0.07 =pain_any =phlegm
-0.07 =possible_fracture =swelling
-0.07 =pregnant =vomiting
-0.07 =rash =squeezing_word
-0.07 =rash =trunk_pain
-0.07 =thrown_off
-0.07 ?of _ ?stroke
-0.07 ?stroke _ a
-0.07 ^ _ blind
-0.07 ^ _ breast
-0.07 ^ _ down
-0.07 ^ _ more
-0.07 ^ _ on
-0.07 ^ _ swollen
-0.07 ^ _ toe
-0.07 ^ bleach
-0.07 ^ came
-0.07 ^ lump
-0.07 ^ on
-0.07 ^ start
-0.07 a _ an
-0.07 a _ sometim
-0.07 a _ time
-0.07 a beat
-0.07 a headache
-0.07 ago _ im
-0.07 all _ my
-0.07 all better
-0.07 and _ an
-0.07 and very
-0.07 at _ pool
-0.07 at _ to
-0.07 ate a
-0.07 badly and
-0.07 beat _ when
-0.07 beat sometim
-0.07 belly and
-0.07 bit _ i
-0.07 bleed gum
-0.07 burn _ blister
-0.07 but
-0.07 but the
-0.07 came _ sudden
-0.07 can _ fine
-0.07 can _ send
-0.07 can swallow
-0.07 cant _ the
-0.07 coffee doctor
-0.07 copd and
-0.07 cramp and
-0.07 day _ have
-0.07 do _ take
-0.07 drink _ doctor
-0.07 ear _ and
-0.07 faint at
-0.07 few
-0.07 flu _ week
-0.07 flu last
-0.07 full of
-0.07 golf
-0.07 grill
-0.07 had
-0.07 he _ up
-0.07 he quit
-0.07 hoarse after
-0.07 i _ is
-0.07 i use
-0.07 is _ now
-0.07 just _ sore
-0.07 kidney _ pain
-0.07 left _ then
-0.07 letter for
-0.07 lift _ arm
-0.07 lost _ pound
-0.07 much _ the
-0.07 my _ now
-0.07 my _ over
-0.07 my tonsil
-0.07 no -bump
-0.07 nut
-0.07 of _ cough
-0.07 off my
-0.07 on sudden
-0.07 pneumonia _ the
-0.07 poop
-0.07 push it
-0.07 ran _ of
-0.07 school say
-0.07 second
-0.07 shock from
-0.07 shoulder hurt
-0.07 six hour
-0.07 skip _ beat
-0.07 smell like
-0.07 sometim _ i
-0.07 sometim when
-0.07 stomach bug
-0.07 stone pain
-0.07 swallow fine
-0.07 the _ an
-0.07 the _ before
-0.07 the _ test
-0.07 the neighbor
-0.07 throw _ for
-0.07 took _ dog
-0.07 twist i
-0.07 two
-0.07 up for
-0.07 uti
-0.07 wait
-0.07 we _ it
-0.07 week _ is
-0.07 with _ baseball
-0.07 wont _ it
-0.07 you send
-0.08 # _ i
-0.08 # so
-0.08 # yo
-0.08 -#
-0.08 -fever _ -week
-0.08 -more
-0.08 <a <miscarriage
-0.08 <a _ <two
-0.08 <ago and
-0.08 <college
-0.08 <food
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <had _ <miscarriage
-0.08 <in <college
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <my <gallbladder
-0.08 <my <year
-0.08 <my _ <check
-0.08 <need <my
-0.08 <need _ <year
-0.08 =a_lot =itchy_only
-0.08 =allergen =baby
-0.08 =allergen =severe_pain
-0.08 =asthma =cough
-0.08 =baby =young_baby
-0.08 =back_sciatica
-0.08 =back_sciatica =radiates_leg
-0.08 =bleeding_any =eye_area
-0.08 =bleeding_any =postpartum
-0.08 =blister_any =chest_lasting
-0.08 =blister_word =chest_lasting
-0.08 =bp_high =hypertension
-0.08 =chest_lasting =cramps
-0.08 =cold_only =fever
-0.08 =cough =during_exercise
-0.08 =days_many =three_days
-0.08 =days_many =tia_resolved
-0.08 =diarrhea =pain_any
-0.08 =dizzy =near_faint
-0.08 =eye_area =swelling_face
-0.08 =eye_chemical =eye_pain
-0.08 =eye_chemical =pain_any
-0.08 =eye_hit_bad =feels_sleepy
-0.08 =fall_any =purple_word
-0.08 =flu_bad =pain_any
-0.08 =hours_pain =vaginal_bleeding
-0.08 =many_days =vomiting
-0.08 =pale_clammy =tia_resolved
-0.08 =squeezing_word =wakes
-0.08 =swelling =trunk_pain
-0.08 =wakes =weak_any
-0.08 ?a ?cut
-0.08 ?call ?for
-0.08 ?come
-0.08 ?come ?in
-0.08 ?come _ ?for
-0.08 ?cut
-0.08 ?if ?a
-0.08 ?if ?someone
-0.08 ?if _ ?cut
-0.08 ?in ?for
-0.08 ?know _ ?a
-0.08 ?someone
-0.08 ^ _ can
-0.08 ^ _ cousin
-0.08 ^ _ face
-0.08 ^ _ sneez
-0.08 ^ cast
-0.08 ^ out
-0.08 ^ since
-0.08 ^ wednesday
-0.08 a #11+
-0.08 a _ ball
-0.08 a _ on
-0.08 a _ thi
-0.08 after drink
-0.08 and _ but
-0.08 apart
-0.08 around it
-0.08 back _ work
-0.08 back after
-0.08 balance
-0.08 bang
-0.08 bleed a
-0.08 boy _ #
-0.08 breath smell
-0.08 by my
-0.08 can _ eat
-0.08 come at
-0.08 cousin
-0.08 do ?if
-0.08 do _ ?someone
-0.08 due date
-0.08 dur
-0.08 ear _ out
-0.08 ear stick
-0.08 feel so
-0.08 fine _ need
-0.08 finish
-0.08 fish bone
-0.08 foot
-0.08 forearm
-0.08 get _ work
-0.08 get off
-0.08 go _ to
-0.08 got hit
-0.08 had _ pain
-0.08 heater
-0.08 high _ pressure
-0.08 high blood
-0.08 i ?come
-0.08 i _ ?for
-0.08 i _ ?if
-0.08 i _ ?in
-0.08 i go
-0.08 im _ to
-0.08 in _ new
-0.08 it
-0.08 keppra
-0.08 knee _ last
-0.08 ladder
-0.08 last
-0.08 like i
-0.08 me at
-0.08 mom leg
-0.08 more
-0.08 morn _ i
-0.08 my _ are
-0.08 my _ ate
-0.08 my _ bump
-0.08 my _ cold
-0.08 my _ date
-0.08 my _ pop
-0.08 my cousin
-0.08 my pee
-0.08 my temp
-0.08 of _ for
-0.08 off _ at
-0.08 off work
-0.08 period _ a
-0.08 pres
-0.08 pressure _ #99+
-0.08 rash on
-0.08 rest
-0.08 sciatica
-0.08 sciatica down
-0.08 see well
-0.08 sleep _ my
-0.08 so _ that
-0.08 so after
-0.08 son _ #11+
-0.08 sore _ runn
-0.08 space
-0.08 space heater
-0.08 stair _ the
-0.08 stopp _ #
-0.08 swell on
-0.08 swollen red
-0.08 tak a
-0.08 the antibiotic
-0.08 the chest
-0.08 they
-0.08 to _ to
-0.08 to work
-0.08 two _ no
-0.08 up _ #
-0.08 up _ lot
-0.08 well and
-0.08 wisdom
-0.08 without
-0.08 work _ #
-0.08 work at
-0.08 xarelto
-0.08 yesterday
-0.08 yesterday _ its
-0.08 yo girl
-0.09 # _ a
-0.09 #11+ _ girl
-0.09 #11+ yr
-0.09 #99+ for
-0.09 -at
-0.09 -fever -or
-0.09 <ago _ <want
-0.09 <and <want
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <died _ <a
-0.09 <drink
-0.09 <drink _ <year
-0.09 <her
-0.09 <i <stopp
-0.09 <i _ <drink
-0.09 <my <dad
-0.09 <of _ <stroke
-0.09 <pain _ <year
-0.09 <stopp
-0.09 <stopp <drink
-0.09 <stroke <in
-0.09 <stroke <last
-0.09 <stroke _ <#99+
-0.09 <therapy
-0.09 <was <a
-0.09 <was <fine
-0.09 =a_lot =chest_pain
-0.09 =a_lot =fever
-0.09 =a_lot =scratched
-0.09 =allergen =pain_any
-0.09 =allergen =wound
-0.09 =baby =burn_severity
-0.09 =belly_hard =hours_pain
-0.09 =belly_hit =days_many
-0.09 =blister_any =shingles
-0.09 =blister_word =shingles
-0.09 =burn_severity =sudden
-0.09 =car_crash =chest_lasting
-0.09 =chest_lasting =postpartum_smell
-0.09 =cough =fast_breathing
-0.09 =cough =pain_any
-0.09 =days_many =hit_hard
-0.09 =deaf_sudden
-0.09 =deaf_sudden =hearing
-0.09 =deaf_sudden =hours_pain
-0.09 =deaf_sudden =sudden
-0.09 =discharge =wound_infected
-0.09 =during_exercise =leg_swelling_one
-0.09 =during_exercise =wound_infected
-0.09 =eye_area =pregnant
-0.09 =eye_hit_bad =left_ribs
-0.09 =fever =strep_like
-0.09 =getting_worse
-0.09 =hearing =hours_pain
-0.09 =hearing =sudden
-0.09 =hours_pain =stomach_burn
-0.09 =joint_hot =pain_any
-0.09 =low_mood =seizure_usual
-0.09 =nodes
-0.09 =numb_any =tia_resolved
-0.09 =pain_any =scratched
-0.09 =panic_known =seizure_usual
-0.09 =pregnant =short_breath
-0.09 =radiates_leg
-0.09 =rash =shingles
-0.09 =raynaud_usual =refuses
-0.09 =scratched =splinter_small
-0.09 =spine_injury
-0.09 =splinter_small
-0.09 =splinter_small =wound
-0.09 =trunk_pain =uti
-0.09 ?baby
-0.09 ?has
-0.09 ?if _ ?baby
-0.09 ?my ?baby
-0.09 ^ _ <dad
-0.09 ^ _ <had
-0.09 ^ _ <last
-0.09 ^ _ <stopp
-0.09 ^ _ cell
-0.09 ^ _ next
-0.09 ^ _ numb
-0.09 ^ _ turn
-0.09 ^ _ wisdom
-0.09 ^ _ yr
-0.09 ^ about
-0.09 ^ head
-0.09 ^ sickle
-0.09 ^ smoke
-0.09 ^ stepp
-0.09 a _ crash
-0.09 a _ throat
-0.09 a letter
-0.09 a sore
-0.09 after bad
-0.09 ago my
-0.09 and _ from
-0.09 and noth
-0.09 and sneez
-0.09 and white
-0.09 at _ thirty
-0.09 ball
-0.09 bit _ no
-0.09 bit _ when
-0.09 bit when
-0.09 blood _ #99+
-0.09 bottom
-0.09 cant _ in
-0.09 car crash
-0.09 card
-0.09 chest start
-0.09 clean a
-0.09 cold last
-0.09 day is
-0.09 feel _ now
-0.09 feel _ tear
-0.09 fever _ the
-0.09 fingernail
-0.09 for a
-0.09 front
-0.09 get _ bit
-0.09 get _ new
-0.09 get my
-0.09 gland
-0.09 got copd
-0.09 had _ stroke
-0.09 has _ sore
-0.09 he _ his
-0.09 hear _ and
-0.09 her face
-0.09 hes fine
-0.09 i
-0.09 i _ be
-0.09 i _ im
-0.09 i _ no
-0.09 i _ she
-0.09 i _ two
-0.09 i leave
-0.09 if i
-0.09 insurance card
-0.09 is #
-0.09 is _ to
-0.09 is _ with
-0.09 jaw pain
-0.09 lab
-0.09 light _ me
-0.09 low mood
-0.09 marfan
-0.09 mood
-0.09 much _ a
-0.09 my _ #11+
-0.09 my _ panic
-0.09 my arm
-0.09 next _ #
-0.09 next _ can
-0.09 nose _ sneez
-0.09 now need
-0.09 of hot
-0.09 over _ the
-0.09 pap
-0.09 pap smear
-0.09 party
-0.09 pit
-0.09 pus
-0.09 quarter _ nine
-0.09 refus
-0.09 ride a
-0.09 said it
-0.09 see the
-0.09 sit
-0.09 smear
-0.09 though
-0.09 throat _ a
-0.09 tooth _ a
-0.09 up all
-0.09 usual _ attack
-0.09 usual panic
-0.09 we do
-0.09 week postpartum
-0.09 when _ and
-0.09 white _ on
-0.09 with _ phlegm
-0.09 yo _ with
-0.1 # #
-0.1 # _ tomorrow
-0.1 #11+ _ pregnant
-0.1 -no -trouble
-0.1 -or _ -pain
-0.1 -the
-0.1 <a <heart
-0.1 <as
-0.1 <as <a
-0.1 <ear
-0.1 <suicide
-0.1 <year _ <was
-0.1 <year _ and
-0.1 =bite_bad =cut_by_accident
-0.1 =bite_bad =strep_like
-0.1 =bleeding_any =chemical_word
-0.1 =burn_severity =throat_tight
-0.1 =burn_severity =wakes
-0.1 =calf =spreading
-0.1 =chemical_word =rectal_blood
-0.1 =chest_lasting =jaw_arm_sweat
-0.1 =contact_lens =eye_hit_bad
-0.1 =contact_lens =hernia_stuck
-0.1 =cut_by_accident
-0.1 =days_many
-0.1 =days_many =dizzy
-0.1 =days_many =near_faint
-0.1 =days_many =vaginal_bleeding
-0.1 =discharge =wound
-0.1 =during_exercise =joint_hot
-0.1 =ear_pain =eye_hit_bad
-0.1 =ear_pain =squeezing_word
-0.1 =eye_area =swelling
-0.1 =eye_hit_bad =radiates_leg
-0.1 =eye_pain =light_hurts
-0.1 =getting_worse =headache
-0.1 =getting_worse =squeezing_word
-0.1 =means_mentioned =squeezing_word
-0.1 =pain_any =throat_sore
-0.1 =radiates =tooth
-0.1 =recent_infection =tia_resolved
-0.1 =speech =wakes
-0.1 ?a ?normal
-0.1 ?a _ ?clot
-0.1 ?a _ ?heart
-0.1 ?avoid
-0.1 ?heart ?rate
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ?rate
-0.1 ^ _ drool
-0.1 ^ _ like
-0.1 ^ _ lower
-0.1 ^ _ scalp
-0.1 ^ _ scar
-0.1 ^ broke
-0.1 ^ heat
-0.1 ^ tampon
-0.1 a _ exam
-0.1 a _ stiff
-0.1 a bead
-0.1 a few
-0.1 a ride
-0.1 and _ bother
-0.1 and feel
-0.1 ankl
-0.1 ankle _ a
-0.1 at _ or
-0.1 at _ tomorrow
-0.1 at nine
-0.1 bandaid _ fine
-0.1 bead
-0.1 bead _ her
-0.1 bead up
-0.1 bit dizzy
-0.1 bit stiff
-0.1 bleed _ a
-0.1 breath _ now
-0.1 breath after
-0.1 burn _ on
-0.1 cabinet
-0.1 clean product
-0.1 constipat _ two
-0.1 covid
-0.1 drank _ much
-0.1 drank a
-0.1 drank too
-0.1 drink coffee
-0.1 drink cold
-0.1 ear pain
-0.1 energy
-0.1 fever _ a
-0.1 fine since
-0.1 for _ control
-0.1 for poison
-0.1 for three
-0.1 forever
-0.1 fridge
-0.1 garden no
-0.1 get _ for
-0.1 get _ too
-0.1 going _ for
-0.1 got _ from
-0.1 got back
-0.1 has diabet
-0.1 have high
-0.1 hear _ tv
-0.1 hear the
-0.1 hurt _ wife
-0.1 i _ cold
-0.1 i _ them
-0.1 i almost
-0.1 im _ before
-0.1 is next
-0.1 is on
-0.1 itchy scalp
-0.1 kid has
-0.1 last _ better
-0.1 len _ stuck
-0.1 lie down
-0.1 me _ at
-0.1 metformin
-0.1 mom _ a
-0.1 month _ vaccin
-0.1 my _ back
-0.1 my _ pass
-0.1 need _ fast
-0.1 nervou before
-0.1 no energy
-0.1 normal _ a
-0.1 nose and
-0.1 number _ poison
-0.1 old _ a
-0.1 old put
-0.1 on _ cabinet
-0.1 one is
-0.1 one week
-0.1 oxygen reader
-0.1 pain on
-0.1 pale _ cold
-0.1 pass _ for
-0.1 peanut
-0.1 poison control
-0.1 product
-0.1 put _ bead
-0.1 quit
-0.1 quit _ and
-0.1 rash _ blister
-0.1 rash _ fever
-0.1 reader
-0.1 reader _ #11+
-0.1 reader say
-0.1 red bump
-0.1 runny _ and
-0.1 safe around
-0.1 side _ when
-0.1 skip a
-0.1 small _ bump
-0.1 son eye
-0.1 sore _ for
-0.1 speck
-0.1 steam
-0.1 steam _ my
-0.1 sting _ my
-0.1 stitch _ i
-0.1 stitch when
-0.1 stomach _ the
-0.1 stove
-0.1 swollen _ with
-0.1 teeth and
-0.1 th _ #
-0.1 the cabinet
-0.1 three _ ago
-0.1 three week
-0.1 to _ can
-0.1 to fast
-0.1 tooth _ when
-0.1 trampoline
-0.1 try
-0.1 when doe
-0.1 writ
-0.1 year _ put
-0.1 yesterday _ when
-0.1 yesterday hurt
-0.1 you _ #
-0.11 # _ from
-0.11 # k
-0.11 # of
-0.11 #11+ _ a
-0.11 #11+ day
-0.11 <#99+ <what
-0.11 <#99+ _ <i
-0.11 <and <it
-0.11 <before
-0.11 <clot
-0.11 <faint <once
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <i <be
-0.11 <i _ <once
-0.11 <in _ <what
-0.11 <like
-0.11 <need <a
-0.11 <pain
-0.11 <pain <last
-0.11 <panic
-0.11 <panic <attack
-0.11 <shot
-0.11 <to _ <panic
-0.11 <want
-0.11 <would
-0.11 <would <like
-0.11 =allergen =hours_pain
-0.11 =asthma
-0.11 =belly_hit =swelling
-0.11 =belly_pain =bite_bad
-0.11 =belly_pain =diarrhea
-0.11 =belly_pain =fever
-0.11 =bite_bad =eye_red
-0.11 =bite_bad =muscle_tear
-0.11 =burn_severity =deep_cut
-0.11 =burn_severity =fight_blow
-0.11 =burn_severity =rash
-0.11 =chemical_word =itching
-0.11 =chemical_word =itchy_only
-0.11 =chest_any =muscle_tear
-0.11 =chest_lasting =no_insulin
-0.11 =chest_pain =during_exercise
-0.11 =chest_pain =muscle_tear
-0.11 =co_words =cough
-0.11 =cold_exposure =pain_any
-0.11 =cold_limb =weak_one_side
-0.11 =cough =high_fever
-0.11 =cough =recent_infection
-0.11 =cramps
-0.11 =cramps =pain_any
-0.11 =days_many =wakes
-0.11 =during_exercise =trunk_pain
-0.11 =fall_any =possible_fracture
-0.11 =fall_hard =thrown_off
-0.11 =fast_breathing =high_fever
-0.11 =fever =limb_injury
-0.11 =high_fever =short_breath
-0.11 =hives =itchy_only
-0.11 =hours_pain =no_insulin
-0.11 =inconsolable
-0.11 =jaundice =newborn
-0.11 =limb_injury =tetanus_due
-0.11 =muscle_tear =trunk_pain
-0.11 =pain_any =radiates
-0.11 =scratched =tetanus_due
-0.11 =scratched =wound_infected
-0.11 =tetanus_due
-0.11 =vomit_few =withdrawal
-0.11 ?do _ ?prevent
-0.11 ^ _ swell
-0.11 ^ _ up
-0.11 ^ hand
-0.11 ^ he
-0.11 a _ fever
-0.11 a coin
-0.11 a mile
-0.11 a spacer
-0.11 again
-0.11 alcohol with
-0.11 and _ baby
-0.11 and _ for
-0.11 and _ side
-0.11 at _ gym
-0.11 at work
-0.11 back with
-0.11 because of
-0.11 been _ that
-0.11 been like
-0.11 before noon
-0.11 bit swollen
-0.11 breath today
-0.11 can _ come
-0.11 can _ on
-0.11 can _ swim
-0.11 cant _ out
-0.11 chest _ a
-0.11 chest when
-0.11 coin
-0.11 cramp
-0.11 cramp _ my
-0.11 daughter _ is
-0.11 day _ christma
-0.11 day before
-0.11 day breath
-0.11 day now
-0.11 day one
-0.11 detergent
-0.11 detergent itchy
-0.11 do _ ?call
-0.11 doe my
-0.11 drink _ with
-0.11 drink alcohol
-0.11 edge of
-0.11 eye vision
-0.11 feel _ i
-0.11 fever of
-0.11 few small
-0.11 for _ mild
-0.11 for the
-0.11 for week
-0.11 from _ detergent
-0.11 giv a
-0.11 had _ and
-0.11 had chest
-0.11 have _ blood
-0.11 have _ small
-0.11 healthy
-0.11 his _ thi
-0.11 hive _ my
-0.11 hive on
-0.11 husband _ #11+
-0.11 i ?call
-0.11 i _ alcohol
-0.11 i _ high
-0.11 i come
-0.11 i swim
-0.11 i test
-0.11 in _ heat
-0.11 in one
-0.11 is _ i
-0.11 is _ in
-0.11 itchy _ fine
-0.11 itchy breath
-0.11 just _ back
-0.11 k
-0.11 last _ after
-0.11 like tear
-0.11 mild _ after
-0.11 mile
-0.11 mov
-0.11 moved
-0.11 much _ i
-0.11 my _ woke
-0.11 my breast
-0.11 my calf
-0.11 my finger
-0.11 my kid
-0.11 new _ itchy
-0.11 new detergent
-0.11 night after
-0.11 number _ i
-0.11 number do
-0.11 of _ today
-0.11 of _ when
-0.11 of bed
-0.11 off _ is
-0.11 off _ ladder
-0.11 ok _ fly
-0.11 one _ a
-0.11 out _ bed
-0.11 out _ insulin
-0.11 painful blister
-0.11 pill a
-0.11 play _ drink
-0.11 play and
-0.11 pump site
-0.11 rash _ new
-0.11 safe _ a
-0.11 since _ im
-0.11 since i
-0.11 sister had
-0.11 son woke
-0.11 sore in
-0.11 spacer
-0.11 stair _ like
-0.11 stair been
-0.11 start thi
-0.11 take _ blood
-0.11 tear
-0.11 the _ yesterday
-0.11 the shingl
-0.11 the squeez
-0.11 throat _ i
-0.11 to _ #11+
-0.11 tomorrow night
-0.11 tummy is
-0.11 want _ kill
-0.11 want it
-0.11 water _ the
-0.11 what a
-0.11 what number
-0.11 when she
-0.11 with _ of
-0.11 woke with
-0.11 yesterday im
-0.11 yo _ sudden
-0.11 you _ my
-0.11 you treat
-0.12 # _ tuesday
-0.12 #11+ _ monday
-0.12 #11+ tomorrow
-0.12 #99+ chill
-0.12 -fever just
-0.12 <a <fever
-0.12 <attack _ <#99+
-0.12 <blood
-0.12 <can _ <get
-0.12 <fever
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <had <my
-0.12 <had _ <fever
-0.12 <had _ <stroke
-0.12 <he
-0.12 <heart _ <in
-0.12 <kidney
-0.12 <mom
-0.12 <my <mom
-0.12 <my _ <out
-0.12 <of
-0.12 <screen
-0.12 <stroke _ <year
-0.12 <ten
-0.12 <ten <year
-0.12 <ten _ <ago
-0.12 <the <fami
-0.12 <to _ <about
-0.12 =allergen =cough
-0.12 =allergen =during_exercise
-0.12 =allergen =possible_fracture
-0.12 =back_pain =flank_pain
-0.12 =bite_bad =wakes
-0.12 =chemical_word =rash
-0.12 =cough =croup_cough
-0.12 =cramps =hours_pain
-0.12 =dizzy =vomiting_constantly
-0.12 =eye_area =throat_sore
-0.12 =fever =throat_tight
-0.12 =head_danger =means_mentioned
-0.12 =hours_pain =rash
-0.12 =leg_swelling_one =spreading
-0.12 =low_mood =racing_heart
-0.12 =low_mood =raynaud_usual
-0.12 =panic_known =racing_heart
-0.12 =panic_known =raynaud_usual
-0.12 =phlegm =squeezing_word
-0.12 =racing_heart =raynaud_usual
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =rigors =throat_sore
-0.12 =stomach_burn
-0.12 ?are _ ?sign
-0.12 ?the ?sign
-0.12 ^ _ <mom
-0.12 ^ _ diabetic
-0.12 ^ _ drain
-0.12 ^ _ flight
-0.12 ^ _ heater
-0.12 ^ _ itchy
-0.12 ^ _ morn
-0.12 ^ _ skin
-0.12 ^ boil
-0.12 ^ smell
-0.12 ^ space
-0.12 ^ three
-0.12 ^ white
-0.12 a _ blood
-0.12 aid _ for
-0.12 aid kit
-0.12 all _ pill
-0.12 and watery
-0.12 answer
-0.12 anxiou
-0.12 at #11+
-0.12 at home
-0.12 baby pull
-0.12 back _ mexico
-0.12 back at
-0.12 bp med
-0.12 bruis _ i
-0.12 burp _ lot
-0.12 burp a
-0.12 can _ check
-0.12 carsick
-0.12 clean
-0.12 cold _ a
-0.12 cough syrup
-0.12 december #
-0.12 did _ lot
-0.12 eat _ play
-0.12 except
-0.12 except friday
-0.12 eye from
-0.12 faint when
-0.12 fever #99+
-0.12 fever _ two
-0.12 first _ kit
-0.12 flos
-0.12 for five
-0.12 from mexico
-0.12 get carsick
-0.12 grandpa _ a
-0.12 had pneumonia
-0.12 happen
-0.12 hour after
-0.12 how _ doe
-0.12 hurt _ he
-0.12 i _ carsick
-0.12 i _ him
-0.12 i bring
-0.12 i flos
-0.12 in _ car
-0.12 in _ first
-0.12 in _ throat
-0.12 is _ bad
-0.12 is _ today
-0.12 is act
-0.12 it ok
-0.12 itchy _ watery
-0.12 its _ now
-0.12 kit
-0.12 kit for
-0.12 long _ a
-0.12 long doe
-0.12 lump _ my
-0.12 lump in
-0.12 me _ my
-0.12 mexico
-0.12 mild rash
-0.12 monday morn
-0.12 much _ and
-0.12 my _ fell
-0.12 my _ hard
-0.12 my _ med
-0.12 my after
-0.12 my grandpa
-0.12 my mother
-0.12 no _ -#11+
-0.12 now _ fine
-0.12 numb _ i
-0.12 on _ tonsil
-0.12 one arm
-0.12 poop _ i
-0.12 pull up
-0.12 roof
-0.12 shot do
-0.12 should _ bring
-0.12 should _ eat
-0.12 side _ while
-0.12 son _ up
-0.12 spot on
-0.12 sting
-0.12 sugar _ #99+
-0.12 surgery on
-0.12 swell _ little
-0.12 syrup
-0.12 thi morn
-0.12 tingl _ i
-0.12 tired from
-0.12 to _ next
-0.12 tomorrow _ #
-0.12 took _ bp
-0.12 typ
-0.12 under my
-0.12 was _ thi
-0.12 week _ should
-0.12 what vaccin
-0.12 when _ flos
-0.12 who _ i
-0.12 wont answer
-0.12 worri
-0.12 worri about
-0.12 yesterday _ bit
-0.12 yesterday a
-0.13 # _ need
-0.13 #11+ _ right
-0.13 -bladder
-0.13 -blood -no
-0.13 -blood _ -fever
-0.13 -no -fever
-0.13 -pain -no
-0.13 -smell
-0.13 <arm
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <my <arm
-0.13 =allergen =itching
-0.13 =allergen =squeezing_word
-0.13 =belly_hard =burn_severity
-0.13 =belly_pain =cramps
-0.13 =belly_surgery_recent =recent_surgery
-0.13 =chest_injury_or_ache =cough
-0.13 =chest_lasting =stomach_burn
-0.13 =constipation =no_gas
-0.13 =days_many =during_exercise
-0.13 =days_many =every_day
-0.13 =diarrhea =vomit_few
-0.13 =during_exercise =postpartum
-0.13 =fever =tired
-0.13 =flank_pain =preterm_weeks
-0.13 =hours_pain =swelling_throat
-0.13 =left_ribs =one_side_belly
-0.13 =leg_swelling_one =limb_injury
-0.13 ?call
-0.13 ?heart
-0.13 ?to
-0.13 ^ <broke
-0.13 ^ _ -bleed
-0.13 ^ _ drown
-0.13 ^ _ grandma
-0.13 ^ _ gum
-0.13 ^ _ tooth
-0.13 ^ _ wrist
-0.13 ^ burn
-0.13 ^ my
-0.13 ^ pump
-0.13 a _ to
-0.13 a deep
-0.13 a normal
-0.13 about
-0.13 after _ flight
-0.13 after tomorrow
-0.13 allergic _ cat
-0.13 and _ fever
-0.13 and _ still
-0.13 and runny
-0.13 any time
-0.13 arm feel
-0.13 around #
-0.13 at _ pm
-0.13 at quarter
-0.13 back to
-0.13 bag of
-0.13 blister in
-0.13 can _ exercise
-0.13 can _ it
-0.13 can _ move
-0.13 cant do
-0.13 check it
-0.13 clas
-0.13 cough _ my
-0.13 cut _ heal
-0.13 day _ tomorrow
-0.13 day for
-0.13 day off
-0.13 diarrhea _ #
-0.13 do _ treat
-0.13 do if
-0.13 doctor _ it
-0.13 ear _ when
-0.13 ear hurt
-0.13 eat _ and
-0.13 eye itchy
-0.13 felt
-0.13 fine no
-0.13 flight next
-0.13 for _ my
-0.13 for two
-0.13 had his
-0.13 had thi
-0.13 hand are
-0.13 he _ chok
-0.13 headache since
-0.13 heal nice
-0.13 her _ but
-0.13 hold _ pee
-0.13 i exercise
-0.13 i move
-0.13 it burn
-0.13 it i
-0.13 it rain
-0.13 it start
-0.13 itch from
-0.13 jump off
-0.13 keep anyth
-0.13 license
-0.13 long _ next
-0.13 monkey
-0.13 monkey bar
-0.13 move _ visit
-0.13 my grandma
-0.13 my knee
-0.13 my shin
-0.13 my sugar
-0.13 my visit
-0.13 nail
-0.13 need #
-0.13 need _ new
-0.13 next _ in
-0.13 nice
-0.13 night cant
-0.13 nose cough
-0.13 nurse _ my
-0.13 nurse haha
-0.13 off _ bridge
-0.13 old _ is
-0.13 on
-0.13 on _ the
-0.13 once _ night
-0.13 paint
-0.13 physical for
-0.13 pushup _ when
-0.13 pushup hurt
-0.13 quarter past
-0.13 red _ itchy
-0.13 right lower
-0.13 roll _ ankle
-0.13 runny _ cough
-0.13 since _ birth
-0.13 since my
-0.13 skin on
-0.13 sore since
-0.13 stitch _ my
-0.13 stomach _ when
-0.13 stuff _ my
-0.13 that _ for
-0.13 the birth
-0.13 throat _ two
-0.13 throat for
-0.13 tired _ after
-0.13 to cat
-0.13 to have
-0.13 tomorrow _ the
-0.13 too
-0.13 treat
-0.13 tylenol _ my
-0.13 up _ nose
-0.13 want _ know
-0.13 watch tv
-0.13 week _ better
-0.13 week what
-0.13 when _ rain
-0.13 when hungry
-0.13 when it
-0.13 with _ for
-0.13 with _ in
-0.13 with _ nail
-0.13 yesterday _ i
-0.13 yesterday after
-0.14 # _ has
-0.14 # _ on
-0.14 -and -no
-0.14 -thought
-0.14 -thought -of
-0.14 <a <baby
-0.14 <baby
-0.14 <had _ <heart
-0.14 <my _ <was
-0.14 <they
-0.14 <what
-0.14 <year _ <i
-0.14 =a_lot =chemical_word
-0.14 =a_lot =during_exercise
-0.14 =a_lot =thirsty
-0.14 =after_hard_exercise =back_pain
-0.14 =after_hard_exercise =calf
-0.14 =after_hard_exercise =eye_hit_bad
-0.14 =after_hard_exercise =flank_pain
-0.14 =after_hard_exercise =hip_hurts
-0.14 =after_hard_exercise =radiates_leg
-0.14 =after_hard_exercise =squeezing_word
-0.14 =asthma_mild
-0.14 =back_pain =during_exercise
-0.14 =belly_hit =chest_lasting
-0.14 =belly_surgery_recent =gallbladder
-0.14 =bite_bad =contact_lens
-0.14 =bite_bad =heat_exposure
-0.14 =bleeding_any =deep_cut
-0.14 =bleeding_any =nosebleed
-0.14 =blister_any =eye_hit_bad
-0.14 =blister_word =eye_hit_bad
-0.14 =burn_severity =kid_breathing
-0.14 =car_crash =hours_pain
-0.14 =chemical_word =stool_blood
-0.14 =chemical_word =vaginal_bleeding
-0.14 =clot_risk =gallbladder
-0.14 =cold_only =eye_hit_bad
-0.14 =contact_lens =eye_pain
-0.14 =contact_lens =pain_any
-0.14 =cramps =diarrhea
-0.14 =cramps =fever
-0.14 =during_exercise =flank_pain
-0.14 =during_exercise =hip_hurts
-0.14 =during_exercise =radiates_leg
-0.14 =fever =refuses
-0.14 =fight_blow =possible_fracture
-0.14 =gallbladder =injection_joint
-0.14 =gallbladder =recent_surgery
-0.14 =getting_worse =wound_infected
-0.14 =heat_exposure =tick
-0.14 =hurts_move =possible_fracture
-0.14 =raynaud_usual =short_breath
-0.14 =refuses =swelling
-0.14 =strep_like
-0.14 =weak_any =weak_one_side
-0.14 =weight_loss
-0.14 ?an
-0.14 ?do ?you
-0.14 ?do _ ?treat
-0.14 ?get
-0.14 ?how _ ?you
-0.14 ?is ?an
-0.14 ?mean
-0.14 ?treat
-0.14 ?treat ?a
-0.14 ?what _ ?an
-0.14 ?you ?treat
-0.14 ?you _ ?a
-0.14 ^ _ are
-0.14 ^ _ last
-0.14 ^ _ scrape
-0.14 ^ _ some
-0.14 ^ red
-0.14 a colonoscopy
-0.14 a dentist
-0.14 a first
-0.14 a pain
-0.14 a tia
-0.14 a toilet
-0.14 after _ every
-0.14 after _ no
-0.14 after lift
-0.14 after soda
-0.14 after star
-0.14 almost
-0.14 alway have
-0.14 at _ and
-0.14 at _ screen
-0.14 at ten
-0.14 back ache
-0.14 bit _ after
-0.14 bit sore
-0.14 breath feel
-0.14 bug
-0.14 can _ drink
-0.14 can _ play
-0.14 can _ talk
-0.14 can _ use
-0.14 can the
-0.14 clock
-0.14 college
-0.14 corner
-0.14 cough since
-0.14 crie _ i
-0.14 crie when
-0.14 cried
-0.14 d
-0.14 far _ are
-0.14 far away
-0.14 fast before
-0.14 fever _ i
-0.14 fine can
-0.14 fine just
-0.14 first monday
-0.14 from _ screen
-0.14 from laugh
-0.14 from soccer
-0.14 gallbladder surgery
-0.14 glass thing
-0.14 had _ stomach
-0.14 hand _ when
-0.14 he _ on
-0.14 headache _ star
-0.14 heat
-0.14 heavier
-0.14 heavier _ usual
-0.14 heavier than
-0.14 hiccup _ lot
-0.14 hiccup a
-0.14 hik
-0.14 hip is
-0.14 hole
-0.14 how _ bleach
-0.14 hurt in
-0.14 husband leg
-0.14 i _ fine
-0.14 i give
-0.14 i start
-0.14 i work
-0.14 in _ arm
-0.14 in _ toddler
-0.14 inhaler work
-0.14 is heal
-0.14 it _ bleed
-0.14 itchy _ from
-0.14 its _ again
-0.14 late _ is
-0.14 late today
-0.14 lift
-0.14 med
-0.14 monday _ december
-0.14 much bleach
-0.14 my _ bled
-0.14 my _ spit
-0.14 my coworker
-0.14 my due
-0.14 neck _ stiff
-0.14 no -thought
-0.14 no _ -and
-0.14 normal to
-0.14 nurse _ it
-0.14 of _ bed
-0.14 old _ his
-0.14 pain for
-0.14 pill late
-0.14 pretty
-0.14 red _ in
-0.14 referral
-0.14 sat
-0.14 scrape _ my
-0.14 scrape on
-0.14 sepsi
-0.14 sex
-0.14 soda
-0.14 spider
-0.14 sprain
-0.14 stair at
-0.14 stand _ too
-0.14 star _ the
-0.14 star at
-0.14 surgery _ is
-0.14 swell _ i
-0.14 tan
-0.14 the _ rd
-0.14 the corner
-0.14 ther _ in
-0.14 thi is
-0.14 tia
-0.14 tingl when
-0.14 today _ that
-0.14 today im
-0.14 today is
-0.14 toddler fell
-0.14 took his
-0.14 tuesday _ i
-0.14 tuesday can
-0.14 up hes
-0.14 vaccin _ i
-0.14 vaccin do
-0.14 we have
-0.14 week _ and
-0.14 white spot
-0.14 with her
-0.14 work _ the
-0.15 -hurt -myself
-0.15 -leg
-0.15 -myself
-0.15 -of -breath
-0.15 -poop -in
-0.15 -poop _ -#
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <be
-0.15 <bender
-0.15 <bender <last
-0.15 <bender _ <month
-0.15 <fender
-0.15 <fender <bender
-0.15 <fender _ <last
-0.15 <i _ <test
-0.15 <once
-0.15 =back_pain =kidney_stone
-0.15 =burn_severity =itching
-0.15 =calf =hip_hurts
-0.15 =chest_lasting =cold_outside
-0.15 =choking =cough
-0.15 =cough =days_many
-0.15 =days_many =fall_any
-0.15 =during_exercise =possible_fracture
-0.15 =every_day =head_danger
-0.15 =eye_hit_bad =irregular_heart
-0.15 =hit_hard =thrown_off
-0.15 =hours_pain =new_medicine
-0.15 =inconsolable =low_mood
-0.15 =inconsolable =severe_pain
-0.15 =joint_hot
-0.15 =long_bleed =severe_pain
-0.15 =low_mood =severe_pain
-0.15 =near_faint =raynaud_usual
-0.15 =nodes =tonsils_out
-0.15 =phlegm =sinus_long
-0.15 =raynaud_usual =toes_cold
-0.15 ?and
-0.15 ^ <fender
-0.15 ^ _ <bender
-0.15 ^ _ at
-0.15 ^ _ birth
-0.15 ^ _ finger
-0.15 ^ _ friday
-0.15 ^ _ have
-0.15 ^ _ leak
-0.15 ^ _ slept
-0.15 ^ bf
-0.15 ^ gas
-0.15 ^ saturday
-0.15 ^ thyroid
-0.15 a _ heartburn
-0.15 a crayon
-0.15 after feed
-0.15 an erection
-0.15 and #
-0.15 and _ ache
-0.15 and _ arm
-0.15 and _ nose
-0.15 and it
-0.15 ankle and
-0.15 are _ #
-0.15 arm _ numb
-0.15 arm from
-0.15 at the
-0.15 bed for
-0.15 beer
-0.15 bf
-0.15 bled _ i
-0.15 bled when
-0.15 blood _ check
-0.15 bp
-0.15 cant _ cry
-0.15 cold _ winter
-0.15 cold in
-0.15 constipat _ three
-0.15 cramp _ #
-0.15 dec _ th
-0.15 dizzy _ boat
-0.15 do babi
-0.15 doctor said
-0.15 for _ headache
-0.15 for _ in
-0.15 for eat
-0.15 for month
-0.15 from #
-0.15 from _ chair
-0.15 from _ to
-0.15 glas _ wine
-0.15 good now
-0.15 got her
-0.15 green snot
-0.15 have _ headache
-0.15 heart pound
-0.15 hurt _ garden
-0.15 i _ a
-0.15 i _ food
-0.15 i _ over
-0.15 im _ eat
-0.15 im for
-0.15 im out
-0.15 ive had
-0.15 jaw _ when
-0.15 late _ that
-0.15 like ill
-0.15 little heartburn
-0.15 little when
-0.15 my blood
-0.15 my son
-0.15 my test
-0.15 new _ prescription
-0.15 next _ what
-0.15 next checkup
-0.15 of _ with
-0.15 of cough
-0.15 of wine
-0.15 on _ shoulder
-0.15 on a
-0.15 on and
-0.15 on boat
-0.15 on stair
-0.15 or _ for
-0.15 or _ on
-0.15 or sunday
-0.15 otherwise fine
-0.15 pain _ back
-0.15 period cramp
-0.15 pop
-0.15 pressure check
-0.15 pressure is
-0.15 purple _ on
-0.15 regular
-0.15 reschedule my
-0.15 roll
-0.15 saturday _ sunday
-0.15 saturday or
-0.15 seizure _ morn
-0.15 seizure thi
-0.15 should _ get
-0.15 skip _ i
-0.15 skip when
-0.15 snot
-0.15 son bump
-0.15 squat
-0.15 stomach _ after
-0.15 stool _ after
-0.15 sunburn on
-0.15 take _ for
-0.15 take _ the
-0.15 take in
-0.15 test result
-0.15 the _ checkup
-0.15 the _ tomorrow
-0.15 thyroid
-0.15 time _ day
-0.15 to #99+
-0.15 to eat
-0.15 toddler throw
-0.15 toe
-0.15 toe _ the
-0.15 toy
-0.15 vitamin with
-0.15 watery
-0.15 we had
-0.15 when _ babi
-0.15 when do
-0.15 where can
-0.16 # _ monday
-0.16 # at
-0.16 #11+ _ #11+
-0.16 #11+ _ man
-0.16 -#11+
-0.16 -ear
-0.16 -spot
-0.16 <# <year
-0.16 <a _ <attack
-0.16 <about
-0.16 <attack <in
-0.16 <fami _ <i
-0.16 <heart <attack
-0.16 <i <get
-0.16 <last _ gone
-0.16 <month _ now
-0.16 <month gone
-0.16 <my <fami
-0.16 <run _ <my
-0.16 <up
-0.16 =alcohol =vomit_few
-0.16 =allergen =itchy_only
-0.16 =bleeding_any =constipation
-0.16 =chest_injury_or_ache =muscle_tear
-0.16 =chest_lasting =constipation
-0.16 =chest_lasting =vomiting_constantly
-0.16 =cold_only =cough
-0.16 =constipation =cut_by_accident
-0.16 =constipation =eye_hit_bad
-0.16 =constipation =rectal_blood
-0.16 =constipation =stool_blood
-0.16 =fever =nausea
-0.16 =head_danger =tia_resolved
-0.16 =itchy_local =pain_any
-0.16 =nail_word =scratched
-0.16 ?a _ ?in
-0.16 ?fever ?in
-0.16 ?fever _ ?a
-0.16 ?in ?a
-0.16 ?know _ ?my
-0.16 ?the _ ?of
-0.16 ^ _ -pain
-0.16 ^ _ cream
-0.16 ^ _ had
-0.16 ^ _ lost
-0.16 ^ _ not
-0.16 ^ _ pain
-0.16 ^ _ she
-0.16 ^ _ test
-0.16 ^ baby
-0.16 ^ before
-0.16 ^ foot
-0.16 ^ gave
-0.16 ^ mom
-0.16 ^ nervou
-0.16 ^ one
-0.16 ^ shaky
-0.16 a _ form
-0.16 a _ test
-0.16 a stroke
-0.16 a week
-0.16 ache _ mov
-0.16 after _ in
-0.16 air i
-0.16 along _ has
-0.16 and _ a
-0.16 and _ around
-0.16 and _ feet
-0.16 and _ tired
-0.16 and _ walk
-0.16 ankl _ a
-0.16 are itchy
-0.16 before _ tomorrow
-0.16 before my
-0.16 body
-0.16 bother
-0.16 c _ #
-0.16 cant _ on
-0.16 check in
-0.16 cold hand
-0.16 com in
-0.16 come _ tomorrow
-0.16 contrast
-0.16 cough blood
-0.16 day _ week
-0.16 day from
-0.16 double dose
-0.16 down _ the
-0.16 every feed
-0.16 eye _ itchy
-0.16 eye _ my
-0.16 eye itch
-0.16 eyelid _ a
-0.16 feel _ late
-0.16 feel _ work
-0.16 fever for
-0.16 floater _ had
-0.16 floater ive
-0.16 fly at
-0.16 for _ day
-0.16 get dizzy
-0.16 get out
-0.16 glass _ me
-0.16 glucose test
-0.16 had _ year
-0.16 had for
-0.16 had knee
-0.16 half
-0.16 he keep
-0.16 hear test
-0.16 how _ should
-0.16 how _ water
-0.16 hurt _ bit
-0.16 i _ -slept
-0.16 i _ dizzy
-0.16 i _ for
-0.16 i _ if
-0.16 i _ one
-0.16 i bled
-0.16 i hit
-0.16 i last
-0.16 ibuprofen _ a
-0.16 in _ ear
-0.16 in _ eye
-0.16 in december
-0.16 is _ after
-0.16 is _ glucose
-0.16 is _ good
-0.16 it _ two
-0.16 ive _ for
-0.16 knee _ when
-0.16 know my
-0.16 last _ of
-0.16 light bother
-0.16 little _ i
-0.16 man
-0.16 me about
-0.16 monday _ #
-0.16 monday _ #11+
-0.16 much water
-0.16 my _ broke
-0.16 my _ work
-0.16 nausea _ diarrhea
-0.16 need _ batteri
-0.16 nervou about
-0.16 next available
-0.16 now just
-0.16 number for
-0.16 of _ blood
-0.16 of _ can
-0.16 of _ since
-0.16 of next
-0.16 off _ scooter
-0.16 on _ foot
-0.16 on _ head
-0.16 on _ thumb
-0.16 on coffee
-0.16 out tomorrow
-0.16 pain _ up
-0.16 past _ on
-0.16 play soccer
-0.16 salty
-0.16 should _ drink
-0.16 should a
-0.16 side hurt
-0.16 snake
-0.16 soccer
-0.16 sometime next
-0.16 son _ off
-0.16 son fell
-0.16 spill
-0.16 stain
-0.16 start _ a
-0.16 steak
-0.16 surgery is
-0.16 thank
-0.16 the _ hurt
-0.16 the _ when
-0.16 the number
-0.16 therapist
-0.16 thur #
-0.16 to _ when
-0.16 toe hurt
-0.16 tongue _ coffee
-0.16 took two
-0.16 tooth is
-0.16 up since
-0.16 vitamin d
-0.16 vomit diarrhea
-0.16 want _ hear
-0.16 water _ i
-0.16 water should
-0.16 week _ birth
-0.16 week _ can
-0.16 weird _ my
-0.16 went to
-0.16 what _ is
-0.16 what _ number
-0.16 which _ do
-0.16 wind _ the
-0.16 work in
-0.16 yo man
-0.17 # in
-0.17 #11+ _ nausea
-0.17 #11+ h
-0.17 <do <i
-0.17 <do _ <need
-0.17 <gallbladder
-0.17 <i <need
-0.17 <i <used
-0.17 =allergen =sting
-0.17 =at_rest =copd
-0.17 =bp_medicine =means_mentioned
-0.17 =burn_severity =discharge
-0.17 =calf =flank_pain
-0.17 =chest_lasting =copd
-0.17 =chest_lasting =vomit_few
-0.17 =cold_only =pain_any
-0.17 =cold_only =phlegm
-0.17 =cough =phlegm
-0.17 =cough =tired
-0.17 =cramps =vaginal_bleeding
-0.17 =days_many =eye_area
-0.17 =days_many =tooth_pulled
-0.17 =days_many =vomiting
-0.17 =diarrhea =three_days
-0.17 =discharge
-0.17 =discharge =itching
-0.17 =discharge =vaginal_bleeding
-0.17 =head_danger =ulcer_nsaid
-0.17 =hypertension =means_mentioned
-0.17 =injection_joint
-0.17 =injection_joint =recent_surgery
-0.17 =itching =leaking
-0.17 =itching =recent_surgery
-0.17 =itchy_local =sting
-0.17 =itchy_only =recent_surgery
-0.17 =leaking =vaginal_bleeding
-0.17 =nail_word =pain_any
-0.17 =no_injury =racing_heart
-0.17 =nodes =tired
-0.17 =pain_any =three_days
-0.17 =period_usual
-0.17 =period_usual =vaginal_bleeding
-0.17 =possible_fracture =weak_any
-0.17 =recent_infection =three_days
-0.17 =refuses =short_breath
-0.17 =scratched =sting
-0.17 =smoker
-0.17 =sting =wound
-0.17 =strep_like =tired
-0.17 =throat_sore =tired
-0.17 ?labor
-0.17 ?sign _ ?a
-0.17 ^ #99+
-0.17 ^ _ <son
-0.17 ^ _ <used
-0.17 ^ _ ear
-0.17 ^ _ food
-0.17 ^ _ give
-0.17 ^ _ pound
-0.17 ^ _ wont
-0.17 ^ both
-0.17 ^ bump
-0.17 ^ chang
-0.17 ^ hi
-0.17 ^ nail
-0.17 ^ purple
-0.17 ^ shampoo
-0.17 ^ stuffy
-0.17 a _ breath
-0.17 a _ for
-0.17 a _ hurt
-0.17 a _ look
-0.17 a checkup
-0.17 a ladder
-0.17 a one
-0.17 a swollen
-0.17 after _ spinach
-0.17 after driv
-0.17 all _ now
-0.17 and _ bend
-0.17 and _ together
-0.17 and ibuprofen
-0.17 and nauseou
-0.17 are safe
-0.17 ask about
-0.17 at _ h
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 before christma
-0.17 between a
-0.17 blood _ log
-0.17 bump _ fine
-0.17 bump feel
-0.17 but its
-0.17 can _ fly
-0.17 can eat
-0.17 chicken
-0.17 day _ the
-0.17 didnt
-0.17 difference _ a
-0.17 difference between
-0.17 different
-0.17 doctor say
-0.17 drop
-0.17 eat spinach
-0.17 eczema
-0.17 fell _ a
-0.17 first _ of
-0.17 first aid
-0.17 foot while
-0.17 fri
-0.17 from _ door
-0.17 funny
-0.17 girl sudden
-0.17 glucose
-0.17 good for
-0.17 grandmother
-0.17 h
-0.17 had _ before
-0.17 has _ eye
-0.17 he scream
-0.17 hi _ basical
-0.17 hi so
-0.17 husband _ diabetic
-0.17 i _ #99+
-0.17 i _ eat
-0.17 i burn
-0.17 i fly
-0.17 ibuprofen together
-0.17 im a
-0.17 in _ shoe
-0.17 in law
-0.17 is green
-0.17 itch _ white
-0.17 just _ up
-0.17 knee _ swollen
-0.17 last friday
-0.17 law
-0.17 little red
-0.17 long is
-0.17 mild _ on
-0.17 my _ yesterday
-0.17 my cheek
-0.17 my poop
-0.17 neck _ sore
-0.17 no _ -in
-0.17 of insulin
-0.17 old _ every
-0.17 on _ day
-0.17 one _ old
-0.17 one year
-0.17 over _ bed
-0.17 pack
-0.17 panic
-0.17 panic attack
-0.17 poked
-0.17 poop _ green
-0.17 potassium
-0.17 quarter to
-0.17 red _ on
-0.17 refill of
-0.17 scrape
-0.17 send
-0.17 session
-0.17 shav cut
-0.17 shoulder a
-0.17 small _ feel
-0.17 small bump
-0.17 so basical
-0.17 so scar
-0.17 spinach
-0.17 stitch _ out
-0.17 stitch come
-0.17 take #
-0.17 th at
-0.17 the _ between
-0.17 the _ by
-0.17 the _ dose
-0.17 the _ friday
-0.17 the _ small
-0.17 thing _ blurry
-0.17 thing are
-0.17 time _ #
-0.17 tinnitu
-0.17 toddler
-0.17 together
-0.17 tv _ fine
-0.17 tv its
-0.17 tylenol and
-0.17 vaginal _ and
-0.17 vaginal itch
-0.17 watch _ its
-0.17 week _ my
-0.17 what _ difference
-0.17 when _ skip
-0.17 which _ are
-0.17 wife _ in
-0.17 with _ runny
-0.18 # _ like
-0.18 # or
-0.18 # p
-0.18 #11+ pm
-0.18 -dizzines
-0.18 -today
-0.18 <# <week
-0.18 <a _ <last
-0.18 <after
-0.18 <from
-0.18 <i <faint
-0.18 <it <was
-0.18 <test
-0.18 =allergen =belly_pain
-0.18 =allergen =stomach_burn
-0.18 =allergen =trunk_pain
-0.18 =asthma =chest_lasting
-0.18 =asthma =hours_pain
-0.18 =baby =during_exercise
-0.18 =belly_surgery_recent =hernia_word
-0.18 =bite_bad =raynaud_usual
-0.18 =chest_lasting =dizzy
-0.18 =chest_lasting =shingles
-0.18 =cold_only =many_days
-0.18 =cold_only =sinus_long
-0.18 =contact_lens =eye_area
-0.18 =cut_by_accident =limb_injury
-0.18 =eye_area =tired
-0.18 =fainted =pale_clammy
-0.18 =fever =throat_sore
-0.18 =hernia_word =injection_joint
-0.18 =hernia_word =recent_surgery
-0.18 =hours_pain =raynaud_usual
-0.18 =hours_pain =shingles
-0.18 =jaw_arm_sweat =tooth
-0.18 =limb_injury =rash
-0.18 =nausea
-0.18 =nodes =swelling_throat
-0.18 =nodes =throat_tight
-0.18 =numb_any =wakes
-0.18 =pregnant =stomach_burn
-0.18 ?are ?the
-0.18 ?can ?i
-0.18 ?do _ ?know
-0.18 ?for ?a
-0.18 ?how ?can
-0.18 ?what _ ?the
-0.18 ^ _ free
-0.18 ^ _ hot
-0.18 ^ _ near
-0.18 ^ _ week
-0.18 ^ _ yesterday
-0.18 ^ bruise
-0.18 ^ green
-0.18 ^ make
-0.18 a _ dizzy
-0.18 a toy
-0.18 after dairy
-0.18 all my
-0.18 and _ #99+
-0.18 and weak
-0.18 are _ common
-0.18 are your
-0.18 bee stung
-0.18 bit _ blood
-0.18 blood _ pill
-0.18 breath _ when
-0.18 breath when
-0.18 broke _ in
-0.18 broke out
-0.18 bypas
-0.18 dangerou
-0.18 dec #
-0.18 dizzy when
-0.18 doctor told
-0.18 drink _ night
-0.18 drink last
-0.18 ear pop
-0.18 every _ for
-0.18 every _ hour
-0.18 fever _ yesterday
-0.18 flutter a
-0.18 foot _ i
-0.18 for _ month
-0.18 for me
-0.18 from _ wrong
-0.18 gastric
-0.18 gastric bypas
-0.18 get red
-0.18 had _ replacement
-0.18 had it
-0.18 have _ bruise
-0.18 headache for
-0.18 hear
-0.18 heart was
-0.18 hurt _ out
-0.18 i _ about
-0.18 i _ all
-0.18 i _ my
-0.18 i clean
-0.18 i near
-0.18 i worry
-0.18 in _ rash
-0.18 insurance cover
-0.18 is _ dangerou
-0.18 it _ hurt
-0.18 it for
-0.18 juice
-0.18 just _ the
-0.18 knee _ #
-0.18 knuckl
-0.18 last _ all
-0.18 last _ hour
-0.18 long day
-0.18 mild cramp
-0.18 much _ should
-0.18 my _ sleep
-0.18 my _ surgery
-0.18 my bp
-0.18 my knuckl
-0.18 nausea
-0.18 need _ note
-0.18 need more
-0.18 nervou _ my
-0.18 new one
-0.18 no -trouble
-0.18 no _ -breath
-0.18 no _ -today
-0.18 noon tomorrow
-0.18 note _ work
-0.18 on _ eyelid
-0.18 on _ lip
-0.18 on dialysi
-0.18 on her
-0.18 onion _ stopp
-0.18 onion it
-0.18 p
-0.18 pain _ fever
-0.18 pregnant _ a
-0.18 pressure pill
-0.18 red when
-0.18 replacement #
-0.18 roll my
-0.18 same time
-0.18 schedul
-0.18 screen _ day
-0.18 screen all
-0.18 see _ nurse
-0.18 should _ worry
-0.18 sleep wrong
-0.18 small red
-0.18 smoke detector
-0.18 sock
-0.18 teen sleep
-0.18 th of
-0.18 the _ detector
-0.18 the clinic
-0.18 the smoke
-0.18 thi month
-0.18 to _ about
-0.18 to fly
-0.18 tomorrow at
-0.18 tomorrow morn
-0.18 tripp
-0.18 twitch _ im
-0.18 twitch when
-0.18 was rac
-0.18 week all
-0.18 week can
-0.18 what _ your
-0.18 what are
-0.18 wife say
-0.18 worry
-0.18 worse
-0.18 would _ a
-0.19 #11+ _ when
-0.19 #99+ _ #
-0.19 #99+ before
-0.19 #99+ over
-0.19 #99+ play
-0.19 -chest
-0.19 -chest -pain
-0.19 -later
-0.19 -later -than
-0.19 -out
-0.19 -than
-0.19 <a <stroke
-0.19 <died <of
-0.19 <iud
-0.19 <my _ <died
-0.19 <should
-0.19 <should <i
-0.19 <stroke
-0.19 <two <year
-0.19 =alcohol =cough
-0.19 =allergen =aura_usual
-0.19 =allergen =headache
-0.19 =allergen =limb_injury
-0.19 =allergen =seizure_usual
-0.19 =aura_usual =bleeding_any
-0.19 =aura_usual =child_got_pills
-0.19 =aura_usual =vaginal_bleeding
-0.19 =back_pain =calf
-0.19 =chest_lasting =cold_limb
-0.19 =child_got_pills =seizure_usual
-0.19 =constipation =three_days
-0.19 =getting_worse =trunk_pain
-0.19 =hours_pain =swelling_lips
-0.19 =itching =limb_injury
-0.19 =itchy_only =limb_injury
-0.19 =strep_like =throat_tight
-0.19 ?a ?fever
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?clot
-0.19 ?fever
-0.19 ?if ?my
-0.19 ?my
-0.19 ?stres _ ?chest
-0.19 ^ _ -chest
-0.19 ^ _ -later
-0.19 ^ _ <to
-0.19 ^ _ <was
-0.19 ^ _ kid
-0.19 ^ _ ligament
-0.19 ^ _ mother
-0.19 ^ _ voic
-0.19 ^ early
-0.19 ^ keep
-0.19 ^ neck
-0.19 ^ quarter
-0.19 ^ runny
-0.19 ^ temp
-0.19 ^ tiny
-0.19 a _ flight
-0.19 a _ haha
-0.19 after _ all
-0.19 after _ at
-0.19 after birth
-0.19 after stand
-0.19 all _ at
-0.19 and off
-0.19 annoy me
-0.19 arm _ the
-0.19 at _ movie
-0.19 bag
-0.19 baseball
-0.19 be _ about
-0.19 be worri
-0.19 bleach safe
-0.19 but _ -fever
-0.19 can _ refill
-0.19 couple _ day
-0.19 dad _ a
-0.19 day _ work
-0.19 disease and
-0.19 do _ my
-0.19 down _ leg
-0.19 feel _ after
-0.19 feel _ otherwise
-0.19 finger is
-0.19 from monday
-0.19 hand shake
-0.19 headache _ work
-0.19 hot in
-0.19 hurt _ i
-0.19 i _ walk
-0.19 im _ now
-0.19 is _ #11+
-0.19 is _ low
-0.19 jogg
-0.19 keep _ when
-0.19 ligament
-0.19 look good
-0.19 lot _ i
-0.19 me out
-0.19 mild _ throat
-0.19 mild sore
-0.19 month _ roll
-0.19 morn for
-0.19 my _ itch
-0.19 my _ on
-0.19 my palm
-0.19 need _ glass
-0.19 new shoe
-0.19 nick
-0.19 no -chest
-0.19 no -later
-0.19 no _ -than
-0.19 noon _ weekend
-0.19 of day
-0.19 of december
-0.19 old roll
-0.19 on _ off
-0.19 on pizza
-0.19 on weekend
-0.19 past _ tomorrow
-0.19 plan to
-0.19 pop _ i
-0.19 pop when
-0.19 prescription expir
-0.19 puffy
-0.19 rash and
-0.19 runn a
-0.19 shin
-0.19 shin _ the
-0.19 shin on
-0.19 sleep _ the
-0.19 small _ on
-0.19 small hernia
-0.19 son want
-0.19 sore on
-0.19 stand _ day
-0.19 stand all
-0.19 store
-0.19 stroke _ i
-0.19 the _ time
-0.19 the exam
-0.19 the flight
-0.19 throat and
-0.19 toilet lol
-0.19 tongue _ pizza
-0.19 too fast
-0.19 tooth hurt
-0.19 tummy
-0.19 up _ fast
-0.19 uti and
-0.19 week _ january
-0.19 week _ monday
-0.19 week _ next
-0.19 weigh
-0.19 what shot
-0.19 wind on
-0.19 winter for
-0.19 work _ me
-0.19 yo _ a
-0.19 you _ the
-0.2 # _ over
-0.2 #99+ _ lunch
-0.2 -blister
-0.2 -trouble -breath
-0.2 <grandma <pass
-0.2 <grandma _ <away
-0.2 <pass <away
-0.2 <was <#11+
-0.2 <when _ <was
-0.2 =a_lot =flu_bad
-0.2 =allergen
-0.2 =allergen =itchy_local
-0.2 =baby =jaundice
-0.2 =belly_hit =thrown_off
-0.2 =belly_pain =ulcer_nsaid
-0.2 =belly_pain =wakes
-0.2 =bp_medicine =eye_hit_bad
-0.2 =bp_medicine =squeezing_word
-0.2 =burn_severity =tired
-0.2 =cancer_history
-0.2 =cancer_history =clot_risk
-0.2 =chest_lasting =means_mentioned
-0.2 =cough =eye_area
-0.2 =cramps =ulcer_nsaid
-0.2 =days_many =getting_worse
-0.2 =dentist =tooth
-0.2 =eye_red =itching
-0.2 =eye_red =itchy_only
-0.2 =fall_any =thrown_off
-0.2 =head_danger =nausea
-0.2 =head_injury =hernia_stuck
-0.2 =hip_hurts =hurts_move
-0.2 =hit_hard =possible_fracture
-0.2 =hours_pain =throat_sore
-0.2 =morning_sickness
-0.2 =numb_any =slept_on
-0.2 =pain_any =shingles
-0.2 =pregnant =tired
-0.2 =stomach_burn =ulcer_nsaid
-0.2 =tia_resolved =vomit_few
-0.2 =trunk_pain =ulcer_nsaid
-0.2 =trunk_pain =wakes
-0.2 =ulcer_nsaid =wakes
-0.2 ?are ?sign
-0.2 ?are _ ?of
-0.2 ?it
-0.2 ?therapist
-0.2 ?what _ ?sign
-0.2 ^ _ appt
-0.2 ^ _ available
-0.2 ^ _ bled
-0.2 ^ _ len
-0.2 ^ _ peel
-0.2 ^ _ rib
-0.2 ^ _ thur
-0.2 ^ _ wait
-0.2 ^ a
-0.2 ^ bad
-0.2 ^ box
-0.2 ^ burp
-0.2 ^ hip
-0.2 ^ i
-0.2 a fortnight
-0.2 a small
-0.2 after _ antibiotic
-0.2 after _ long
-0.2 amoxicillin
-0.2 and get
-0.2 are tight
-0.2 available
-0.2 before exam
-0.2 blood _ was
-0.2 bp _ over
-0.2 bp is
-0.2 can a
-0.2 check appointment
-0.2 click _ i
-0.2 click when
-0.2 coffee table
-0.2 cold water
-0.2 contact len
-0.2 cros legg
-0.2 day _ -fever
-0.2 disease
-0.2 dry _ in
-0.2 ear _ plugg
-0.2 eyelid
-0.2 fast after
-0.2 feel plugg
-0.2 food down
-0.2 for work
-0.2 fortnight
-0.2 from garden
-0.2 from new
-0.2 gett worse
-0.2 go _ school
-0.2 hard on
-0.2 he go
-0.2 hip _ stiff
-0.2 his _ at
-0.2 how many
-0.2 i _ tylenol
-0.2 i am
-0.2 i burp
-0.2 i put
-0.2 i skip
-0.2 i talk
-0.2 im _ about
-0.2 is _ next
-0.2 is too
-0.2 jaw click
-0.2 keep food
-0.2 kid _ pink
-0.2 land
-0.2 leg from
-0.2 legg
-0.2 len
-0.2 low _ pain
-0.2 morn sicknes
-0.2 my _ click
-0.2 my _ gave
-0.2 my _ itchy
-0.2 night at
-0.2 no -blister
-0.2 no -problem
-0.2 notice
-0.2 notice my
-0.2 of _ neck
-0.2 off when
-0.2 older
-0.2 on _ elbow
-0.2 on _ one
-0.2 one _ no
-0.2 over _ holiday
-0.2 pain _ two
-0.2 plugg
-0.2 pound _ the
-0.2 pound over
-0.2 pressure was
-0.2 safe _ pregnancy
-0.2 she _ up
-0.2 shin at
-0.2 sleepy _ lunch
-0.2 sleepy after
-0.2 slight headache
-0.2 spicy food
-0.2 steak got
-0.2 stomach pain
-0.2 stubb toe
-0.2 take _ pill
-0.2 take tylenol
-0.2 ten to
-0.2 test is
-0.2 the coffee
-0.2 the first
-0.2 to quit
-0.2 to school
-0.2 wake _ at
-0.2 want _ see
-0.2 was _ over
-0.2 was on
-0.2 water _ my
-0.2 water in
-0.2 where do
-0.2 wrong
-0.21 # _ is
-0.21 #11+ _ morn
-0.21 #11+ thi
-0.21 #99+ _ at
-0.21 -any
-0.21 -bleed
-0.21 <ago <and
-0.21 <an
-0.21 <do
-0.21 <fine
-0.21 <i _ <to
-0.21 <in <my
-0.21 <out <in
-0.21 <out _ <#99+
-0.21 <to <have
-0.21 <used _ <have
-0.21 <year _ <and
-0.21 =a_lot =drooling
-0.21 =belly_pain =getting_worse
-0.21 =bite_bad =cough
-0.21 =blurry_vision =one_eye
-0.21 =burn_severity =itchy_only
-0.21 =days_many =weight_loss
-0.21 =diarrhea =head_danger
-0.21 =diarrhea =nausea
-0.21 =during_exercise =head_injury
-0.21 =eye_area =many_days
-0.21 =eye_area =sinus_long
-0.21 =hernia_stuck =vaginal_bleeding
-0.21 =hours_pain =hypertension
-0.21 =joint_hot =twisted
-0.21 =leg_swelling_one =twisted
-0.21 =nausea =vomiting
-0.21 =strep_like =throat_sore
-0.21 =swelling =twisted
-0.21 ?of ?a
-0.21 ^ _ <pass
-0.21 ^ _ hasnt
-0.21 ^ _ look
-0.21 ^ _ saw
-0.21 ^ _ since
-0.21 ^ _ teen
-0.21 ^ _ under
-0.21 ^ athlet
-0.21 ^ shav
-0.21 ^ shot
-0.21 a _ last
-0.21 a month
-0.21 a sunburn
-0.21 ache since
-0.21 after
-0.21 after swimm
-0.21 allergic
-0.21 and _ dont
-0.21 and a
-0.21 and stuffy
-0.21 at _ no
-0.21 bee _ on
-0.21 both side
-0.21 box
-0.21 c is
-0.21 calv
-0.21 calv _ sore
-0.21 calv are
-0.21 can someone
-0.21 contagiou
-0.21 cooki
-0.21 cry _ i
-0.21 day at
-0.21 dizzy _ a
-0.21 dont _ why
-0.21 eve morn
-0.21 fall out
-0.21 feet hurt
-0.21 flight both
-0.21 for _ dog
-0.21 from _ at
-0.21 furniture
-0.21 get _ on
-0.21 give _ gas
-0.21 hand _ the
-0.21 hand in
-0.21 have _ disease
-0.21 have been
-0.21 he play
-0.21 headache _ day
-0.21 heart _ when
-0.21 help a
-0.21 how to
-0.21 i had
-0.21 i saw
-0.21 i wear
-0.21 is _ just
-0.21 its swollen
-0.21 know why
-0.21 long _ both
-0.21 month
-0.21 mother _ law
-0.21 mother in
-0.21 mov furniture
-0.21 my _ haha
-0.21 my _ peel
-0.21 my _ throw
-0.21 my shoulder
-0.21 my teen
-0.21 nausea vomit
-0.21 need _ reschedule
-0.21 no -bleed
-0.21 no _ -of
-0.21 of needl
-0.21 old has
-0.21 on _ watch
-0.21 opening
-0.21 patient
-0.21 peel _ sunburn
-0.21 peel after
-0.21 pinn
-0.21 queasy
-0.21 refill _ my
-0.21 see fine
-0.21 sore _ the
-0.21 sting on
-0.21 streak
-0.21 taco
-0.21 thanksgiv
-0.21 the _ car
-0.21 the _ for
-0.21 the same
-0.21 to reschedule
-0.21 toddler has
-0.21 took #
-0.21 tylenol for
-0.21 want advice
-0.21 wart _ my
-0.21 wart on
-0.21 wear
-0.21 went down
-0.21 when _ nervou
-0.21 who
-0.21 wine _ dinner
-0.21 with dinner
-0.21 yesterday i
-0.22 -in -day
-0.22 <get
-0.22 <my <son
-0.22 <need
-0.22 <son
-0.22 <was _ <year
-0.22 =a_lot =bruises_unexplained
-0.22 =a_lot =bruising
-0.22 =a_lot =tired
-0.22 =alcohol =allergen
-0.22 =belly_hit =limb_injury
-0.22 =bleeding_any =days_many
-0.22 =blister_any =scratched
-0.22 =blister_word =scratched
-0.22 =bruises_unexplained
-0.22 =bruises_unexplained =bruising
-0.22 =burn_severity =newborn
-0.22 =burn_severity =upper_belly_pain
-0.22 =chest_any =during_exercise
-0.22 =chest_injury_or_ache =chest_pain
-0.22 =chest_injury_or_ache =during_exercise
-0.22 =chest_injury_or_ache =trunk_pain
-0.22 =clot_risk =possible_fracture
-0.22 =cut_by_accident =eye_hit_bad
-0.22 =fall_any =limb_injury
-0.22 =flu_bad =hours_pain
-0.22 =getting_worse =head_danger
-0.22 =itchy_local
-0.22 =left_ribs =pain_any
-0.22 =low_mood =panic_known
-0.22 =pain_any =strep_like
-0.22 =rash =throat_sore
-0.22 =scratched =swelling
-0.22 =slept_on
-0.22 =tooth
-0.22 ?i _ ?if
-0.22 ?know ?if
-0.22 ^ _ -headache
-0.22 ^ _ bruise
-0.22 ^ _ doctor
-0.22 ^ _ grandmother
-0.22 ^ _ plan
-0.22 ^ _ usual
-0.22 ^ as
-0.22 ^ belly
-0.22 ^ canker
-0.22 ^ dec
-0.22 ^ from
-0.22 ^ lot
-0.22 ^ rash
-0.22 ^ ripp
-0.22 ^ skin
-0.22 ^ tummy
-0.22 a _ back
-0.22 a _ my
-0.22 a _ since
-0.22 a _ small
-0.22 a _ sore
-0.22 a baby
-0.22 a snake
-0.22 after _ coffe
-0.22 and _ better
-0.22 and _ great
-0.22 and itchy
-0.22 are blurry
-0.22 as _ as
-0.22 as possible
-0.22 badly
-0.22 ball and
-0.22 before i
-0.22 bloat after
-0.22 blood _ the
-0.22 but _ feel
-0.22 can _ nurse
-0.22 canker _ in
-0.22 chat
-0.22 chest lift
-0.22 coffe
-0.22 coffee and
-0.22 constipation
-0.22 cough with
-0.22 december #11+
-0.22 diarrhea twice
-0.22 exercis
-0.22 eye _ fine
-0.22 eyelid twitch
-0.22 far
-0.22 feet _ a
-0.22 fly _ #11+
-0.22 food _ in
-0.22 food stuck
-0.22 gum _ a
-0.22 hand is
-0.22 heel
-0.22 hes _ fine
-0.22 his lip
-0.22 i _ blood
-0.22 i roll
-0.22 i smoke
-0.22 in january
-0.22 is _ at
-0.22 just finish
-0.22 leave
-0.22 little _ no
-0.22 little _ when
-0.22 mole
-0.22 my _ love
-0.22 my _ take
-0.22 my body
-0.22 my grandmother
-0.22 my gum
-0.22 my heel
-0.22 my pillow
-0.22 nose _ and
-0.22 on friday
-0.22 once after
-0.22 pill _ day
-0.22 pill _ today
-0.22 possible
-0.22 pregnant _ need
-0.22 pushup yesterday
-0.22 sleep till
-0.22 sneez a
-0.22 son love
-0.22 sore _ i
-0.22 spot _ my
-0.22 stabb pain
-0.22 stuffy _ and
-0.22 surgery
-0.22 swim
-0.22 take _ metformin
-0.22 the _ was
-0.22 the last
-0.22 the movie
-0.22 tight shoe
-0.22 till noon
-0.22 to talk
-0.22 tooth _ in
-0.22 tooth com
-0.22 tummy ache
-0.22 tv
-0.22 twenty
-0.22 vomit _ feed
-0.22 vomit every
-0.22 want _ get
-0.22 was _ after
-0.22 wed
-0.22 week _ when
-0.22 week when
-0.22 when should
-0.22 when the
-0.22 wife _ #11+
-0.22 wont bend
-0.22 wrong chat
-0.23 # year
-0.23 #11+ _ of
-0.23 -in -the
-0.23 <a _ <in
-0.23 <can <i
-0.23 <heart
-0.23 <pass
-0.23 <run
-0.23 <run <in
-0.23 <when <i
-0.23 =after_hard_exercise
-0.23 =after_hard_exercise =pain_any
-0.23 =bluish =muscle_tear
-0.23 =bp_medicine =hours_pain
-0.23 =burn_severity =drooling
-0.23 =days_many =low_mood
-0.23 =eye_hit_bad =hypertension
-0.23 =eye_hit_bad =wakes
-0.23 =flank_pain =left_ribs
-0.23 =hypertension =squeezing_word
-0.23 =left_ribs =trunk_pain
-0.23 =possible_fracture
-0.23 ?a ?stroke
-0.23 ?chest
-0.23 ?chest ?pain
-0.23 ?from
-0.23 ?i ?prevent
-0.23 ?pain
-0.23 ?prevent
-0.23 ^ _ <faint
-0.23 ^ _ anxiety
-0.23 ^ _ bloat
-0.23 ^ _ lol
-0.23 ^ _ loose
-0.23 ^ _ lunch
-0.23 ^ _ same
-0.23 ^ _ should
-0.23 ^ _ sugar
-0.23 ^ _ the
-0.23 ^ _ throat
-0.23 ^ allergy
-0.23 ^ cold
-0.23 ^ felt
-0.23 ^ forgot
-0.23 ^ stye
-0.23 ^ toy
-0.23 a _ around
-0.23 a _ feed
-0.23 a tiny
-0.23 about the
-0.23 after _ boxe
-0.23 allergi
-0.23 and _ gett
-0.23 and _ itch
-0.23 at #99+
-0.23 at _ small
-0.23 baby move
-0.23 bee
-0.23 better _ i
-0.23 boat
-0.23 boxe
-0.23 crie _ night
-0.23 cuff
-0.23 cut _ a
-0.23 dizzy _ i
-0.23 dizzy for
-0.23 dose for
-0.23 drink _ much
-0.23 drink too
-0.23 drool a
-0.23 ear ache
-0.23 every night
-0.23 eye rins
-0.23 eyelid has
-0.23 fever _ for
-0.23 finger _ cold
-0.23 finger on
-0.23 forgot
-0.23 from coffee
-0.23 get _ of
-0.23 go _ the
-0.23 grind _ teeth
-0.23 has the
-0.23 heart _ since
-0.23 her hand
-0.23 hes #
-0.23 i _ badly
-0.23 i _ since
-0.23 i _ what
-0.23 i leak
-0.23 i ran
-0.23 i take
-0.23 in _ week
-0.23 instead
-0.23 is _ fine
-0.23 is _ no
-0.23 it _ work
-0.23 kick in
-0.23 kidney stone
-0.23 leg feel
-0.23 level
-0.23 lot
-0.23 mg
-0.23 mov boxe
-0.23 my _ rins
-0.23 my _ smell
-0.23 my _ sore
-0.23 my _ start
-0.23 my _ test
-0.23 my first
-0.23 of _ thi
-0.23 of thi
-0.23 on hot
-0.23 pain going
-0.23 painful _ in
-0.23 pee when
-0.23 pregnancy test
-0.23 recycle
-0.23 rib _ from
-0.23 right _ is
-0.23 rins
-0.23 rins it
-0.23 roommate is
-0.23 safe in
-0.23 scar itch
-0.23 shampoo
-0.23 shampoo in
-0.23 since _ breakup
-0.23 small pimple
-0.23 sneez all
-0.23 sore _ after
-0.23 splash in
-0.23 stomach after
-0.23 stone
-0.23 stye on
-0.23 the weekend
-0.23 thi _ im
-0.23 today but
-0.23 took _ mg
-0.23 up _ little
-0.23 wake _ every
-0.23 when _ sneeze
-0.23 with _ cough
-0.23 with _ white
-0.23 yo
-0.24 # thi
-0.24 #11+ _ boy
-0.24 #99+ #11+
-0.24 -swell
-0.24 <attack
-0.24 <check
-0.24 =after_hard_exercise =pale_clammy
-0.24 =allergen =shingles
-0.24 =back_pain =hurts_move
-0.24 =burn_severity =inconsolable
-0.24 =burn_severity =nodes
-0.24 =calf =cast_tight
-0.24 =chest_lasting =high_fever
-0.24 =cold_only =squeezing_word
-0.24 =cough =rigors
-0.24 =dentist =pain_any
-0.24 =flank_pain =hurts_move
-0.24 =head_danger =inconsolable
-0.24 =headache =seizure_usual
-0.24 =headache =ulcer_nsaid
-0.24 =itching =vaginal_bleeding
-0.24 =kidney_stone
-0.24 =limb_cold_pale =raynaud_usual
-0.24 =nail_word
-0.24 =ringing_ears
-0.24 ?can _ ?cause
-0.24 ?cause
-0.24 ?if
-0.24 ?say
-0.24 ?stres ?cause
-0.24 ^ #
-0.24 ^ _ -swell
-0.24 ^ _ <my
-0.24 ^ _ checkup
-0.24 ^ _ mosquito
-0.24 ^ _ past
-0.24 ^ _ pop
-0.24 ^ _ stung
-0.24 ^ _ thursday
-0.24 ^ cough
-0.24 ^ fish
-0.24 ^ yellow
-0.24 a _ but
-0.24 a _ up
-0.24 about my
-0.24 after next
-0.24 and _ at
-0.24 are big
-0.24 at _ week
-0.24 away _ im
-0.24 baby breath
-0.24 baby spit
-0.24 before lunch
-0.24 but _ can
-0.24 by #
-0.24 carpet
-0.24 computer
-0.24 crie _ -tear
-0.24 crie without
-0.24 day after
-0.24 day no
-0.24 deep breath
-0.24 died _ a
-0.24 doctor _ me
-0.24 drink fine
-0.24 dry air
-0.24 ear popp
-0.24 eat and
-0.24 every spr
-0.24 explain
-0.24 eye hurt
-0.24 feel bloat
-0.24 feel blue
-0.24 for _ year
-0.24 from _ carpet
-0.24 gave _ a
-0.24 grandfather
-0.24 had my
-0.24 heart _ a
-0.24 hes _ now
-0.24 hospital
-0.24 i lie
-0.24 i lol
-0.24 i stretch
-0.24 im tired
-0.24 is dry
-0.24 is high
-0.24 kid _ to
-0.24 like _ when
-0.24 long
-0.24 long flight
-0.24 lot after
-0.24 morn stopp
-0.24 my _ beat
-0.24 my _ migraine
-0.24 my _ when
-0.24 my meter
-0.24 my shoe
-0.24 my stool
-0.24 neck _ from
-0.24 no -swell
-0.24 nose bled
-0.24 noseble _ morn
-0.24 noseble thi
-0.24 of _ stroke
-0.24 off a
-0.24 on _ back
-0.24 on _ face
-0.24 on _ skin
-0.24 over _ at
-0.24 past nine
-0.24 pink _ again
-0.24 popp _ the
-0.24 popp on
-0.24 record
-0.24 sensitive to
-0.24 shingl vaccine
-0.24 shoulder _ when
-0.24 side stitch
-0.24 sneez _ day
-0.24 so _ toddler
-0.24 so my
-0.24 soup
-0.24 spit _ milk
-0.24 stiff _ my
-0.24 stomach _ going
-0.24 sweaty after
-0.24 swollen gland
-0.24 take _ deep
-0.24 that normal
-0.24 the bed
-0.24 the carpet
-0.24 the computer
-0.24 the month
-0.24 the next
-0.24 thi _ stopp
-0.24 to _ new
-0.24 to know
-0.24 up milk
-0.24 usual migraine
-0.24 what _ are
-0.24 when _ lie
-0.24 when _ stretch
-0.24 without -tear
-0.24 wont _ cry
-0.24 work _ and
-0.24 work night
-0.24 yawn _ lot
-0.24 yawn a
-0.24 yo _ painful
-0.25 #11+ normal
-0.25 -it
-0.25 =alcohol =fever
-0.25 =allergen =tia_resolved
-0.25 =back_pain =pregnant
-0.25 =bleeding_any =gum_only
-0.25 =bleeding_any =scratched
-0.25 =burn_severity =leaking
-0.25 =diarrhea =vomiting
-0.25 =ear_pain =eye_area
-0.25 =eye_area =raynaud_usual
-0.25 =eye_area =stye
-0.25 =fever =tonsils_out
-0.25 =getting_worse =leg_swelling_one
-0.25 =getting_worse =scratched
-0.25 =gum_only
-0.25 =gum_only =gums_bleed
-0.25 =joint_hot =swelling
-0.25 =leg_swelling_one =scratched
-0.25 =nail_word =pain_beyond
-0.25 =nail_word =twisted
-0.25 =pain_beyond =twisted
-0.25 =swelling_throat =tonsils_out
-0.25 =throat_tight =tonsils_out
-0.25 =twisted =wound
-0.25 ?i ?know
-0.25 ?know
-0.25 ?what _ ?a
-0.25 ^ _ before
-0.25 ^ _ cough
-0.25 ^ _ foot
-0.25 ^ _ growl
-0.25 ^ _ head
-0.25 ^ _ i
-0.25 ^ _ little
-0.25 ^ _ that
-0.25 ^ gum
-0.25 ^ hoarse
-0.25 ^ need
-0.25 ^ pacemaker
-0.25 ^ peanut
-0.25 ^ ring
-0.25 ^ sugar
-0.25 a _ ache
-0.25 a _ cut
-0.25 a long
-0.25 ache after
-0.25 ache before
-0.25 after milk
-0.25 am _ and
-0.25 and would
-0.25 any tip
-0.25 baby hasnt
-0.25 back _ going
-0.25 back _ nigeria
-0.25 back _ stiff
-0.25 before the
-0.25 between #
-0.25 bit _ im
-0.25 bit after
-0.25 bite _ nail
-0.25 bite my
-0.25 bleed when
-0.25 boy
-0.25 burn after
-0.25 cant _ right
-0.25 cough is
-0.25 cramp at
-0.25 dialysi _ on
-0.25 dim
-0.25 feb #11+
-0.25 from _ shoe
-0.25 from nigeria
-0.25 get pregnant
-0.25 get tired
-0.25 glas of
-0.25 going down
-0.25 growl
-0.25 half past
-0.25 has _ runny
-0.25 have _ on
-0.25 head hurt
-0.25 heart _ #11+
-0.25 i _ so
-0.25 i bite
-0.25 in _ hour
-0.25 in _ office
-0.25 is _ me
-0.25 kill _ at
-0.25 kill it
-0.25 leg _ red
-0.25 leg cramp
-0.25 lift my
-0.25 low back
-0.25 mine
-0.25 much coffee
-0.25 my _ have
-0.25 my _ today
-0.25 my a
-0.25 my med
-0.25 my new
-0.25 my run
-0.25 nail is
-0.25 nigeria
-0.25 no _ after
-0.25 nose but
-0.25 nurse
-0.25 office
-0.25 on tuesday
-0.25 pain _ down
-0.25 past noon
-0.25 pres _ it
-0.25 pull _ his
-0.25 rate #11+
-0.25 saw
-0.25 she crie
-0.25 shin _ soccer
-0.25 sore _ and
-0.25 spicy
-0.25 stomach growl
-0.25 sudden fever
-0.25 that bad
-0.25 the _ vaccine
-0.25 the _ went
-0.25 the new
-0.25 the nurse
-0.25 thi _ for
-0.25 thirsty
-0.25 three day
-0.25 till
-0.25 to _ pregnant
-0.25 toe and
-0.25 too _ coffee
-0.25 two tylenol
-0.25 wine with
-0.25 you _ it
-0.26 # _ the
-0.26 # _ to
-0.26 -belly -pain
-0.26 <away
-0.26 <can
-0.26 <fami
-0.26 <i _ <a
-0.26 <in _ <fami
-0.26 <out
-0.26 <was <#
-0.26 =alcohol =diarrhea
-0.26 =aura_usual =seizure_usual
-0.26 =bite_bad =nodes
-0.26 =calf =getting_worse
-0.26 =chest_lasting =child_got_pills
-0.26 =chest_lasting =possible_fracture
-0.26 =cold_limb =slept_on
-0.26 =elderly =stroke_word
-0.26 =eye_hit_bad =sinus_long
-0.26 =joint_hot =leg_swelling_one
-0.26 =limb_injury =swelling
-0.26 =many_days =sinus_long
-0.26 =nodes =pain_any
-0.26 =pain_any =sinus_long
-0.26 =pain_any =slept_on
-0.26 =pain_any =tired
-0.26 =sinus_long
-0.26 =sinus_long =squeezing_word
-0.26 =strep_like =swelling_throat
-0.26 =three_days
-0.26 ?make
-0.26 ?meningiti
-0.26 ^ _ allergy
-0.26 ^ _ know
-0.26 ^ _ son
-0.26 ^ _ spell
-0.26 ^ _ stres
-0.26 ^ _ voice
-0.26 ^ had
-0.26 ^ heartburn
-0.26 ^ tue
-0.26 ^ would
-0.26 a diet
-0.26 a paper
-0.26 alcohol
-0.26 am #11+
-0.26 and _ blister
-0.26 and _ weight
-0.26 and super
-0.26 are _ for
-0.26 arm _ a
-0.26 back _ sore
-0.26 better when
-0.26 birth
-0.26 bled _ little
-0.26 bled a
-0.26 bleed #
-0.26 bleed _ week
-0.26 burn _ i
-0.26 but keep
-0.26 cat
-0.26 chopp onion
-0.26 coaster
-0.26 constipat for
-0.26 cough _ #
-0.26 did a
-0.26 dizzy spell
-0.26 drink
-0.26 finger chopp
-0.26 free
-0.26 from typ
-0.26 go to
-0.26 got dizzy
-0.26 hes eat
-0.26 hike
-0.26 hoarse _ the
-0.26 hunt
-0.26 husband _ loud
-0.26 i _ its
-0.26 i _ night
-0.26 i run
-0.26 i would
-0.26 im know
-0.26 in _ urine
-0.26 is _ over
-0.26 is _ what
-0.26 is itchy
-0.26 it _ to
-0.26 know _ lab
-0.26 lab result
-0.26 learn
-0.26 learn to
-0.26 light _ #
-0.26 make _ sleepy
-0.26 me sleepy
-0.26 mild ache
-0.26 my _ chok
-0.26 my _ chopp
-0.26 my _ scrap
-0.26 my jean
-0.26 nasal
-0.26 need appt
-0.26 need my
-0.26 no -belly
-0.26 no _ -problem
-0.26 on _ diet
-0.26 on _ roller
-0.26 on saturday
-0.26 on wednesday
-0.26 pregnant _ it
-0.26 roller
-0.26 roller coaster
-0.26 scrap _ knee
-0.26 scratchy throat
-0.26 shav
-0.26 snor loud
-0.26 spell
-0.26 sunburn _ my
-0.26 swallow my
-0.26 swell in
-0.26 take _ and
-0.26 the holiday
-0.26 the screen
-0.26 the week
-0.26 twist _ ankle
-0.26 twist my
-0.26 two _ from
-0.26 tylenol _ ibuprofen
-0.26 up _ after
-0.26 wax _ my
-0.26 wax in
-0.26 wet
-0.26 when _ run
-0.27 #11+ _ #99+
-0.27 #11+ yo
-0.27 -at -#
-0.27 <faint
-0.27 <i <was
-0.27 <last <summer
-0.27 <summer
-0.27 <used
-0.27 <used <to
-0.27 =allergen =phlegm
-0.27 =calf =muscle_tear
-0.27 =chemical_word =cut_by_accident
-0.27 =chest_lasting =flu_bad
-0.27 =cocaine =scratched
-0.27 =cough =flu_bad
-0.27 =cough =sudden
-0.27 =cut_by_accident =snake_bad
-0.27 =cut_by_accident =vaginal_bleeding
-0.27 =days_many =ulcer_nsaid
-0.27 =during_exercise =swelling
-0.27 =flu_bad =rigors
-0.27 =flu_bad =sudden
-0.27 =getting_worse =pain_any
-0.27 =itching =swelling
-0.27 =itchy_only =swelling
-0.27 =limb_injury =sting
-0.27 =many_days
-0.27 =rigors =sudden
-0.27 =squeezing_word =tooth
-0.27 =throat_sore =tonsils_out
-0.27 =tonsils_out
-0.27 ?stroke
-0.27 ?test
-0.27 ?test ?for
-0.27 ^ _ eve
-0.27 ^ _ hair
-0.27 ^ _ jaw
-0.27 ^ _ lesson
-0.27 ^ _ lump
-0.27 ^ _ take
-0.27 ^ blood
-0.27 ^ christma
-0.27 ^ contact
-0.27 ^ got
-0.27 ^ heart
-0.27 ^ jock
-0.27 a nurse
-0.27 and gain
-0.27 and pink
-0.27 ankl swell
-0.27 away in
-0.27 baby _ her
-0.27 bite _ over
-0.27 bite all
-0.27 bleed _ i
-0.27 blew
-0.27 but is
-0.27 by _ mosquito
-0.27 chest _ sore
-0.27 chin
-0.27 christma eve
-0.27 cold _ i
-0.27 congestion
-0.27 day
-0.27 dizzy _ throw
-0.27 do _ have
-0.27 ear feel
-0.27 ear wax
-0.27 five day
-0.27 gone now
-0.27 green _ eat
-0.27 green after
-0.27 had one
-0.27 he start
-0.27 heart skip
-0.27 hungry _ the
-0.27 hungry all
-0.27 i slept
-0.27 ibuprofen for
-0.27 in _ afternoon
-0.27 in _ chair
-0.27 is _ can
-0.27 is _ little
-0.27 it _ when
-0.27 it at
-0.27 it itch
-0.27 its fine
-0.27 jock
-0.27 jock itch
-0.27 leg _ at
-0.27 lesson
-0.27 lost _ glass
-0.27 month _ with
-0.27 mosquito _ all
-0.27 mosquito _ it
-0.27 mosquito and
-0.27 muscle
-0.27 my _ a
-0.27 my _ ache
-0.27 my _ at
-0.27 my _ crack
-0.27 my _ lift
-0.27 my _ skip
-0.27 my _ tiny
-0.27 my toe
-0.27 nose at
-0.27 on _ period
-0.27 on _ table
-0.27 one _ like
-0.27 out _ breath
-0.27 over _ leg
-0.27 pollen allergy
-0.27 poop _ dark
-0.27 pregnant _ have
-0.27 pres on
-0.27 rac _ the
-0.27 rash from
-0.27 reschedule
-0.27 saw a
-0.27 shake
-0.27 shower
-0.27 the _ paper
-0.27 the afternoon
-0.27 the lump
-0.27 the safe
-0.27 the shot
-0.27 think its
-0.27 toilet paper
-0.27 tonsil
-0.27 tree _ allergy
-0.27 tree pollen
-0.27 two month
-0.27 wart
-0.27 when _ eat
-0.27 who can
-0.28 #11+ _ after
-0.28 <had
-0.28 <have
-0.28 =allergen =days_many
-0.28 =allergen =scratched
-0.28 =aura_usual =many_days
-0.28 =baby_still =pain_any
-0.28 =bite_bad =days_many
-0.28 =chest_lasting =cold_hands
-0.28 =cold_hands =cold_outside
-0.28 =cold_limb =cold_outside
-0.28 =cough =hours_pain
-0.28 =fall_any =hours_pain
-0.28 =getting_worse =swelling
-0.28 =pregnant =refuses
-0.28 =tia_resolved =vomiting
-0.28 ^ _ -fever
-0.28 ^ _ cramp
-0.28 ^ _ kick
-0.28 ^ _ long
-0.28 ^ _ me
-0.28 ^ _ polish
-0.28 ^ _ stitch
-0.28 ^ bee
-0.28 ^ bloat
-0.28 ^ hot
-0.28 ^ muscle
-0.28 a _ i
-0.28 a _ teeth
-0.28 a band
-0.28 advice
-0.28 after runn
-0.28 ate _ crayon
-0.28 baby drool
-0.28 band
-0.28 bf hit
-0.28 died of
-0.28 drool _ lot
-0.28 dry skin
-0.28 due _ may
-0.28 early
-0.28 elbow _ the
-0.28 eye are
-0.28 follow up
-0.28 from _ and
-0.28 get _ after
-0.28 gum _ when
-0.28 had _ cough
-0.28 has _ cold
-0.28 headache after
-0.28 hour _ a
-0.28 how long
-0.28 i gain
-0.28 i stood
-0.28 i told
-0.28 in may
-0.28 is _ since
-0.28 is _ when
-0.28 is eat
-0.28 keep _ worse
-0.28 leg _ the
-0.28 lot teeth
-0.28 matter
-0.28 me with
-0.28 mother _ #11+
-0.28 muscle _ in
-0.28 muscle in
-0.28 my _ thi
-0.28 my _ twitch
-0.28 my eyelid
-0.28 my pill
-0.28 my side
-0.28 one at
-0.28 out _ its
-0.28 over the
-0.28 pee is
-0.28 play fine
-0.28 pull _ muscle
-0.28 pull _ tick
-0.28 refill please
-0.28 season
-0.28 send my
-0.28 sensitive
-0.28 she see
-0.28 should _ be
-0.28 sleep _ noon
-0.28 stiff in
-0.28 stood
-0.28 stood up
-0.28 sunscreen
-0.28 sweet
-0.28 swell _ bit
-0.28 tick off
-0.28 tight _ the
-0.28 tight in
-0.28 to see
-0.28 told _ joke
-0.28 two _ for
-0.28 week on
-0.28 when _ stood
-0.28 with white
-0.29 #11+ _ ago
-0.29 =belly_surgery_recent =injection_joint
-0.29 =bite_bad =tonsils_out
-0.29 =burn_any =uti
-0.29 =chest_lasting =choking
-0.29 =co_words =scratched
-0.29 =cold_hands =cold_limb
-0.29 =days_many =stomach_burn
-0.29 =during_exercise =muscle_tear
-0.29 =eye_hit_bad =many_days
-0.29 =fever =flu_bad
-0.29 =fever =swelling_throat
-0.29 =itching =rash
-0.29 =itchy_only =rash
-0.29 =low_mood =many_days
-0.29 =pain_any =tonsils_out
-0.29 =stomach_burn =wakes
-0.29 ?sign
-0.29 ?sign ?of
-0.29 ?the
-0.29 ^ _ coffee
-0.29 ^ _ follow
-0.29 ^ _ from
-0.29 ^ _ hour
-0.29 ^ _ knee
-0.29 ^ _ mouth
-0.29 ^ half
-0.29 ^ hive
-0.29 ^ it
-0.29 ^ paper
-0.29 ^ side
-0.29 ^ sometime
-0.29 ^ uti
-0.29 adult
-0.29 and blurry
-0.29 anytime
-0.29 bandaid on
-0.29 best
-0.29 breath _ fine
-0.29 brush
-0.29 car _ like
-0.29 car smell
-0.29 chest _ on
-0.29 confus today
-0.29 dairy
-0.29 died
-0.29 doe _ need
-0.29 doe she
-0.29 for
-0.29 for _ ok
-0.29 for adult
-0.29 from _ cold
-0.29 heart _ for
-0.29 her knee
-0.29 her vitamin
-0.29 i _ coffee
-0.29 i _ smok
-0.29 i threw
-0.29 im cranky
-0.29 is _ yellow
-0.29 it _ and
-0.29 its a
-0.29 like gas
-0.29 lil
-0.29 my doctor
-0.29 night
-0.29 ok to
-0.29 on _ knee
-0.29 on _ plane
-0.29 preeclampsia
-0.29 real bad
-0.29 recip
-0.29 she need
-0.29 she swallow
-0.29 should he
-0.29 smell _ gas
-0.29 so _ my
-0.29 sometime
-0.29 sore arm
-0.29 stiff _ sleep
-0.29 stomach ache
-0.29 stopp bleed
-0.29 take my
-0.29 tenni
-0.29 think _ toe
-0.29 thur
-0.29 tired after
-0.29 tired of
-0.29 toe _ broken
-0.29 wake me
-0.29 what should
-0.29 when _ drink
-0.29 would
-0.29 you do
-0.3 #11+ #
-0.3 #11+ at
-0.3 -great
-0.3 <# _ <ago
-0.3 <and
-0.3 =alcohol =vomiting
-0.3 =calf =tick
-0.3 =chest_lasting =nausea
-0.3 =constipation =hernia_stuck
-0.3 =constipation =pain_any
-0.3 =cough =throat_sore
-0.3 =cut_by_accident =wound
-0.3 =every_day
-0.3 =hernia_stuck =no_gas
-0.3 =hit_hard =limb_injury
-0.3 =hurts_move =twisted
-0.3 =joint_hot =possible_fracture
-0.3 =no_gas =pain_any
-0.3 =refuses
-0.3 ?is ?a
-0.3 ^ _ am
-0.3 ^ _ heart
-0.3 ^ _ night
-0.3 ^ _ snor
-0.3 ^ _ today
-0.3 ^ _ weekend
-0.3 ^ _ will
-0.3 ^ let
-0.3 ^ some
-0.3 ^ tuesday
-0.3 a _ rash
-0.3 a lot
-0.3 a note
-0.3 about _ can
-0.3 after _ gym
-0.3 all day
-0.3 am i
-0.3 as
-0.3 back of
-0.3 battery _ my
-0.3 bee _ my
-0.3 between
-0.3 burn from
-0.3 burn when
-0.3 butter
-0.3 can walk
-0.3 cant hear
-0.3 click
-0.3 controll
-0.3 cros
-0.3 day _ with
-0.3 diabet
-0.3 dot
-0.3 every day
-0.3 exercise
-0.3 feel _ baby
-0.3 fever _ #99+
-0.3 first thing
-0.3 for kid
-0.3 has pink
-0.3 heartburn at
-0.3 his appointment
-0.3 i _ breakfast
-0.3 in _ apartment
-0.3 is _ normal
-0.3 is due
-0.3 it _ a
-0.3 itchy and
-0.3 love the
-0.3 minut past
-0.3 much and
-0.3 my _ aid
-0.3 my _ can
-0.3 my cut
-0.3 my hear
-0.3 no _ -no
-0.3 note for
-0.3 of january
-0.3 on _ kid
-0.3 on _ lower
-0.3 peanut butter
-0.3 stabb _ in
-0.3 stop _ and
-0.3 stung my
-0.3 tissue
-0.3 too _ and
-0.3 took my
-0.3 what _ do
-0.3 when _ my
-0.3 when will
-0.3 will _ feel
-0.3 wind
-0.3 year
-0.31 # _ after
-0.31 -or
-0.31 -thi
-0.31 <last <month
-0.31 =aura_usual =headache
-0.31 =back_pain =radiates_leg
-0.31 =burn_severity =wont_feed
-0.31 =child_got_pills =headache
-0.31 =eye_chemical =eye_hit
-0.31 =eye_hit_bad =tooth
-0.31 =flank_pain =radiates_leg
-0.31 =hip_hurts =radiates_leg
-0.31 =hit_hard =hours_pain
-0.31 =inconsolable =long_bleed
-0.31 =iron_pills =means_mentioned
-0.31 =near_faint =vomiting
-0.31 =pain_any =radiates_leg
-0.31 =radiates_leg =squeezing_word
-0.31 =strep_like =swelling
-0.31 ^ _ diaper
-0.31 ^ _ glass
-0.31 ^ _ grind
-0.31 ^ _ thing
-0.31 ^ food
-0.31 ^ home
-0.31 ^ shiver
-0.31 a _ bag
-0.31 and _ gone
-0.31 and _ nauseou
-0.31 and bloat
-0.31 are due
-0.31 babi
-0.31 beat _ after
-0.31 bed
-0.31 can _ see
-0.31 canker
-0.31 canker sore
-0.31 class
-0.31 complain
-0.31 day _ a
-0.31 depression
-0.31 eye _ when
-0.31 feel _ in
-0.31 get _ in
-0.31 grind my
-0.31 had _ for
-0.31 heartburn _ pizza
-0.31 help
-0.31 home birth
-0.31 i _ down
-0.31 i grind
-0.31 iron pill
-0.31 it stopp
-0.31 key _ the
-0.31 kid swallow
-0.31 leg _ sore
-0.31 les
-0.31 lower leg
-0.31 me gas
-0.31 movie
-0.31 my _ check
-0.31 my _ last
-0.31 my result
-0.31 need an
-0.31 new glass
-0.31 nose _ thi
-0.31 of _ pain
-0.31 on _ toe
-0.31 pee _ i
-0.31 pimple _ my
-0.31 pointles
-0.31 red spot
-0.31 result are
-0.31 scratch my
-0.31 shampoo _ my
-0.31 shiver _ the
-0.31 smok and
-0.31 snor _ loud
-0.31 sore _ my
-0.31 the toilet
-0.31 they look
-0.31 thi
-0.31 threw _ once
-0.31 to _ clinic
-0.31 to your
-0.31 two week
-0.31 up once
-0.31 usual
-0.31 vaccin
-0.31 wash it
-0.31 what _ a
-0.31 when _ he
-0.31 where i
-0.31 wrist hurt
-0.31 yesterday _ fine
-0.31 your clinic
-0.32 #11+ #99+
-0.32 #99+ but
-0.32 <it
-0.32 =allergen =recent_infection
-0.32 =bluish =cold_limb
-0.32 =burn_severity =young_baby
-0.32 =during_exercise =fall_any
-0.32 =ear_pain =fever
-0.32 =muscle_tear
-0.32 =nausea =pregnant
-0.32 =nodes =strep_like
-0.32 =nodes =throat_sore
-0.32 =sudden =throat_sore
-0.32 =swelling =tonsils_out
-0.32 ?what ?are
-0.32 ^ _ <a
-0.32 ^ _ ?are
-0.32 ^ _ bean
-0.32 ^ _ grandfather
-0.32 ^ _ many
-0.32 ^ _ pimple
-0.32 ^ _ shingl
-0.32 ^ _ shoulder
-0.32 ^ _ stone
-0.32 ^ any
-0.32 ^ itchy
-0.32 ^ stiff
-0.32 a _ is
-0.32 a _ one
-0.32 a newborn
-0.32 a physical
-0.32 a scratch
-0.32 a sec
-0.32 ago i
-0.32 and _ help
-0.32 and _ want
-0.32 and tired
-0.32 as prescrib
-0.32 bandaid
-0.32 bleach to
-0.32 call
-0.32 can _ take
-0.32 common
-0.32 cramp _ night
-0.32 cry
-0.32 drink _ play
-0.32 earlier
-0.32 feel down
-0.32 feet _ in
-0.32 flight
-0.32 for _ sec
-0.32 from pollen
-0.32 full
-0.32 gain
-0.32 gave _ the
-0.32 has _ bad
-0.32 hoop
-0.32 i did
-0.32 i pull
-0.32 i sneeze
-0.32 laugh now
-0.32 loud music
-0.32 low fever
-0.32 make it
-0.32 me _ wrong
-0.32 me the
-0.32 me up
-0.32 mild fever
-0.32 music
-0.32 my _ had
-0.32 my _ swell
-0.32 my grandfather
-0.32 nest
-0.32 old had
-0.32 pill refill
-0.32 prescrib
-0.32 pushup
-0.32 question
-0.32 rain
-0.32 safe to
-0.32 say i
-0.32 sec
-0.32 side _ pain
-0.32 side _ the
-0.32 sneeze
-0.32 son _ on
-0.32 son chok
-0.32 static _ from
-0.32 take a
-0.32 the _ bad
-0.32 the cold
-0.32 thi _ is
-0.32 to get
-0.32 two pound
-0.32 up _ garden
-0.32 up _ night
-0.32 up _ time
-0.32 up too
-0.32 walk _ it
-0.32 walk on
-0.32 when _ the
-0.32 you have
-0.33 #11+ hour
-0.33 <my _ <had
-0.33 =a_lot =takes_daily
-0.33 =child_got_pills =raynaud_usual
-0.33 =choking_passed =cough
-0.33 =cut_by_accident =hip_hurts
-0.33 =cut_by_accident =rectal_blood
-0.33 =cut_by_accident =stool_blood
-0.33 =days_many =tired
-0.33 =dentist =eye_hit_bad
-0.33 =overdose_taken =takes_daily
-0.33 =shingles
-0.33 =snake_bad =snake_seen
-0.33 =snake_seen
-0.33 =unprotected_sex
-0.33 ?do ?i
-0.33 ?you
-0.33 ^ _ bill
-0.33 ^ _ check
-0.33 ^ _ chest
-0.33 ^ _ halloween
-0.33 ^ _ shoe
-0.33 ^ _ streak
-0.33 ^ _ temp
-0.33 ^ _ toddler
-0.33 ^ _ wks
-0.33 ^ morn
-0.33 ^ rib
-0.33 ^ sneez
-0.33 ^ tickle
-0.33 ^ yawn
-0.33 a mild
-0.33 a muscle
-0.33 act up
-0.33 after _ concert
-0.33 asthma _ a
-0.33 at
-0.33 at _ #11+
-0.33 athlet
-0.33 athlet foot
-0.33 between period
-0.33 bill is
-0.33 bit _ tongue
-0.33 burn _ tongue
-0.33 but didnt
-0.33 cough it
-0.33 crie
-0.33 cut _ finger
-0.33 doe a
-0.33 dust
-0.33 faint _ the
-0.33 finger _ onion
-0.33 for _ #11+
-0.33 for four
-0.33 form
-0.33 from
-0.33 green poop
-0.33 group
-0.33 halloween
-0.33 i _ ok
-0.33 i brush
-0.33 i chew
-0.33 im _ tired
-0.33 im _ with
-0.33 in _ neck
-0.33 is _ away
-0.33 is fall
-0.33 ish
-0.33 leg day
-0.33 lip _ the
-0.33 lip from
-0.33 muscle _ my
-0.33 my _ bleed
-0.33 my _ snake
-0.33 my teeth
-0.33 my watch
-0.33 new year
-0.33 noon on
-0.33 of _ yesterday
-0.33 old _ over
-0.33 on _ forearm
-0.33 on _ rug
-0.33 plan
-0.33 prednisone
-0.33 rug
-0.33 screen
-0.33 shingl
-0.33 so tired
-0.33 stiff _ the
-0.33 stubb _ toe
-0.33 stubb my
-0.33 stye
-0.33 support
-0.33 support group
-0.33 that _ away
-0.33 the _ at
-0.33 the _ lol
-0.33 the _ no
-0.33 the door
-0.33 the rug
-0.33 tickle _ my
-0.33 tickle in
-0.33 toddler _ his
-0.33 toothache
-0.33 wet diaper
-0.33 when _ brush
-0.33 when _ chew
-0.33 where _ i
-0.33 which vitamin
-0.34 # c
-0.34 # rd
-0.34 <month
-0.34 =back_pain =cut_by_accident
-0.34 =back_pain =preterm_weeks
-0.34 =calf =during_exercise
-0.34 =chest_lasting =raynaud_usual
-0.34 =discharge =scratched
-0.34 =discharge =skin_infection
-0.34 =ear_pain
-0.34 =fever =sudden
-0.34 =joint_hot =limb_injury
-0.34 =pain_any =swelling_throat
-0.34 =scratched
-0.34 =swelling_throat =throat_sore
-0.34 ?what ?is
-0.34 ^ _ ?is
-0.34 ^ _ eyelid
-0.34 ^ _ love
-0.34 ^ _ train
-0.34 ^ coffee
-0.34 ^ little
-0.34 ^ pink
-0.34 a _ c
-0.34 ac
-0.34 ac is
-0.34 after _ it
-0.34 after mov
-0.34 all the
-0.34 and pee
-0.34 appointment is
-0.34 back _ after
-0.34 by _ baseball
-0.34 cough for
-0.34 cough in
-0.34 dog is
-0.34 dose
-0.34 eye _ from
-0.34 fly
-0.34 grandma is
-0.34 gum bleed
-0.34 hard _ i
-0.34 i _ when
-0.34 is annoy
-0.34 is broken
-0.34 look yellow
-0.34 my _ lol
-0.34 need new
-0.34 out _ a
-0.34 potassium #
-0.34 prescription
-0.34 quarter
-0.34 rd
-0.34 red warm
-0.34 ride
-0.34 stool _ hard
-0.34 to _ smok
-0.34 to a
-0.34 tooth _ with
-0.34 travel
-0.34 up a
-0.34 warm and
-0.34 when _ appointment
-0.34 when _ pee
-0.34 when _ see
-0.34 when he
-0.34 wine
-0.35 # _ boy
-0.35 # to
-0.35 -#11+ -week
-0.35 =both_legs =swelling
-0.35 =burn_severity =tonsils_out
-0.35 =calf =chemical_word
-0.35 =chest_lasting =diarrhea
-0.35 =cough =fever
-0.35 =eye_area =phlegm
-0.35 =eye_hit_bad =ulcer_nsaid
-0.35 =hours_pain =means_mentioned
-0.35 =panic_known
-0.35 =squeezing_word =ulcer_nsaid
-0.35 =strep_like =tonsils_out
-0.35 ?can ?stres
-0.35 ?i
-0.35 ?stres
-0.35 ^ _ ?stres
-0.35 ^ _ allergic
-0.35 ^ _ an
-0.35 ^ _ disc
-0.35 ^ _ headache
-0.35 ^ _ kill
-0.35 ^ _ number
-0.35 ^ _ refill
-0.35 ^ _ sleep
-0.35 ^ _ work
-0.35 ^ lost
-0.35 ^ pregnancy
-0.35 ^ sunburn
-0.35 ^ tired
-0.35 ^ wind
-0.35 a new
-0.35 after bean
-0.35 appt
-0.35 breakup
-0.35 bring
-0.35 bruise _ my
-0.35 but no
-0.35 carry
-0.35 chew
-0.35 disc
-0.35 disc _ my
-0.35 disc in
-0.35 dish
-0.35 ear
-0.35 eve
-0.35 face _ swollen
-0.35 feel good
-0.35 feel weak
-0.35 happy
-0.35 how _ is
-0.35 i kill
-0.35 im allergic
-0.35 is pregnant
-0.35 it safe
-0.35 leg on
-0.35 migraine
-0.35 minut stopp
-0.35 mosquito _ on
-0.35 my _ for
-0.35 my _ want
-0.35 my toddler
-0.35 numb _ from
-0.35 of _ in
-0.35 on his
-0.35 out _ they
-0.35 period is
-0.35 problem
-0.35 red hot
-0.35 same _ alway
-0.35 scar
-0.35 second _ i
-0.35 second when
-0.35 see _ counselor
-0.35 son _ his
-0.35 spit _ a
-0.35 suppli
-0.35 swimm
-0.35 take
-0.35 tired _ the
-0.35 tooth
-0.35 trouble
-0.35 two _ stopp
-0.35 two minut
-0.35 vision fine
-0.35 when i
-0.35 will i
-0.36 =animal_bite =scratched
-0.36 =asthma =fever
-0.36 =asthma =flu_bad
-0.36 =bleeding_any =many_days
-0.36 =cold_hands =raynaud_usual
-0.36 =cold_limb =raynaud_usual
-0.36 =many_days =vaginal_bleeding
-0.36 =swallowed_thing
-0.36 ^ <grandma
-0.36 ^ _ -blood
-0.36 ^ _ all
-0.36 ^ _ december
-0.36 ^ _ eye
-0.36 ^ _ new
-0.36 ^ _ wrote
-0.36 ^ feet
-0.36 ^ jamm
-0.36 a _ after
-0.36 a lego
-0.36 after coffee
-0.36 are _ from
-0.36 bit red
-0.36 blister _ a
-0.36 breath on
-0.36 bump
-0.36 bump my
-0.36 do i
-0.36 ear _ on
-0.36 empty
-0.36 feel better
-0.36 from sitt
-0.36 get _ and
-0.36 get _ when
-0.36 gett better
-0.36 has an
-0.36 has hiccup
-0.36 hour _ now
-0.36 hour from
-0.36 husband _ a
-0.36 i _ asthma
-0.36 i _ thi
-0.36 in an
-0.36 is it
-0.36 jamm
-0.36 jamm _ finger
-0.36 jamm my
-0.36 lego
-0.36 lil when
-0.36 list
-0.36 little after
-0.36 lower _ is
-0.36 medicine
-0.36 my ear
-0.36 my skin
-0.36 my thumb
-0.36 no _ -or
-0.36 old _ #99+
-0.36 on _ lego
-0.36 out for
-0.36 plane
-0.36 pregnancy _ is
-0.36 spit
-0.36 stop cry
-0.36 swollen since
-0.36 the _ pill
-0.36 the plane
-0.36 toilet
-0.36 train
-0.36 twinge
-0.36 while pregnant
-0.37 #11+ th
-0.37 #99+ _ fine
-0.37 -faint
-0.37 -faint just
-0.37 <grandma
-0.37 =alcohol =during_exercise
-0.37 =calf =cramps
-0.37 ?one
-0.37 ^ _ -faint
-0.37 ^ _ bug
-0.37 ^ _ car
-0.37 ^ _ curtain
-0.37 ^ _ dog
-0.37 ^ _ side
-0.37 ^ constipat
-0.37 and then
-0.37 anxiety
-0.37 aunt
-0.37 bad for
-0.37 bruise from
-0.37 call me
-0.37 dizzy _ the
-0.37 dizzy on
-0.37 end _ the
-0.37 eye twitch
-0.37 eye wash
-0.37 grandmother had
-0.37 has dry
-0.37 hurt when
-0.37 is the
-0.37 morn
-0.37 my _ need
-0.37 no _ just
-0.37 of _ month
-0.37 on _ of
-0.37 scar of
-0.37 since _ i
-0.37 small bruise
-0.37 stitch
-0.37 swell a
-0.37 the _ one
-0.37 the gym
-0.37 today _ ok
-0.38 # ish
-0.38 <#
-0.38 <a
-0.38 =burn_severity =scratched
-0.38 =cholinergic =eye_area
-0.38 =co_words =pain_any
-0.38 =cold_hands
-0.38 =cold_only =eye_area
-0.38 =pain_any =tooth
-0.38 ^ _ ?do
-0.38 ^ _ breath
-0.38 ^ _ burn
-0.38 ^ _ much
-0.38 ^ _ tickle
-0.38 ^ _ two
-0.38 ^ _ with
-0.38 ^ right
-0.38 ^ threw
-0.38 ^ today
-0.38 ^ tooth
-0.38 a baseball
-0.38 after pizza
-0.38 and _ fine
-0.38 and crav
-0.38 back _ from
-0.38 blood pressure
-0.38 breath fine
-0.38 contact
-0.38 dec
-0.38 do _ keep
-0.38 dog
-0.38 feed
-0.38 feel great
-0.38 feet swell
-0.38 for my
-0.38 from _ on
-0.38 gain weight
-0.38 hair _ fall
-0.38 headache _ blurry
-0.38 heart rate
-0.38 i _ do
-0.38 in _ morning
-0.38 is dark
-0.38 much
-0.38 my _ result
-0.38 my team
-0.38 need _ refill
-0.38 new
-0.38 on _ baby
-0.38 once in
-0.38 pacemaker check
-0.38 physical
-0.38 pinch
-0.38 pregnant _ crav
-0.38 punch
-0.38 rate
-0.38 schedule
-0.38 see a
-0.38 start #
-0.38 start _ day
-0.38 team
-0.38 the _ kick
-0.38 the chair
-0.38 the morning
-0.38 vet
-0.38 week _ its
-0.38 with blister
-0.38 wood
-0.38 yes
-0.39 -headache
-0.39 <had <a
-0.39 <last <year
-0.39 =blister_any =chest_any
-0.39 =blister_any =chest_pain
-0.39 =blister_word =chest_any
-0.39 =blister_word =chest_pain
-0.39 =burn_severity =sunburn
-0.39 =chest_any =rash
-0.39 =chest_pain =rash
-0.39 =days_many =many_days
-0.39 =takes_daily
-0.39 ^ _ ankl
-0.39 ^ _ could
-0.39 ^ _ feel
-0.39 ^ _ monday
-0.39 ^ eye
-0.39 a _ seed
-0.39 a refill
-0.39 after #
-0.39 beat fast
-0.39 bit of
-0.39 chair
-0.39 christma
-0.39 feed well
-0.39 feel _ today
-0.39 first _ in
-0.39 for her
-0.39 heart _ fast
-0.39 hiccup for
-0.39 i call
-0.39 ice cream
-0.39 its _ out
-0.39 joke
-0.39 knee
-0.39 no -headache
-0.39 no -numbnes
-0.39 noon
-0.39 of the
-0.39 once last
-0.39 paper cut
-0.39 seed
-0.39 stool
-0.39 the #11+
-0.39 toe is
-0.39 tue
-0.39 with _ new
-0.4 <to
-0.4 =bluish =cold_hands
-0.4 =burn_severity =chest_injury_or_ache
-0.4 =burn_severity =cold_only
-0.4 =chest_any =chest_injury_or_ache
-0.4 =cut_by_accident =flank_pain
-0.4 =limb_injury =twisted
-0.4 =swelling =throat_sore
-0.4 ?do
-0.4 ?how ?do
-0.4 ^ _ back
-0.4 ^ friday
-0.4 ^ gassy
-0.4 ^ spider
-0.4 a _ cough
-0.4 a cherry
-0.4 after _ on
-0.4 and _ heartburn
-0.4 and _ red
-0.4 bath
-0.4 brother pass
-0.4 can _ get
-0.4 cant _ still
-0.4 cant sit
-0.4 cherry
-0.4 chest cold
-0.4 daughter _ at
-0.4 do
-0.4 fever broke
-0.4 got _ and
-0.4 help with
-0.4 how much
-0.4 i drink
-0.4 im nervou
-0.4 kid ate
-0.4 look _ a
-0.4 menopause
-0.4 my _ late
-0.4 my tooth
-0.4 no
-0.4 rash with
-0.4 safety
-0.4 same as
-0.4 sit still
-0.4 skip
-0.4 swallow _ cherry
-0.4 too much
-0.4 too short
-0.4 vacation
-0.4 week of
-0.41 #11+ _ that
-0.41 #11+ is
-0.41 -tuesday
-0.41 <in <#99+
-0.41 <was
-0.41 =about_self
-0.41 =bleeding_any =cut_by_accident
-0.41 =burn_severity =dentist
-0.41 =dentist =numb_any
-0.41 =dentist =weak_any
-0.41 =diabetes =during_exercise
-0.41 =diarrhea =hours_pain
-0.41 ^ _ brand
-0.41 ^ _ feet
-0.41 ^ _ phone
-0.41 ^ _ twitch
-0.41 ^ bit
-0.41 ^ its
-0.41 ^ static
-0.41 ^ where
-0.41 a #
-0.41 a second
-0.41 afternoon
-0.41 as alway
-0.41 been feel
-0.41 brand
-0.41 difference
-0.41 feb
-0.41 feel _ for
-0.41 feel the
-0.41 for _ second
-0.41 get
-0.41 got _ on
-0.41 heartburn after
-0.41 holiday
-0.41 i quit
-0.41 i read
-0.41 im _ my
-0.41 in _ chest
-0.41 is low
-0.41 key
-0.41 like to
-0.41 my _ died
-0.41 my house
-0.41 my key
-0.41 no -pain
-0.41 ok with
-0.41 or
-0.41 say _ #
-0.41 slept badly
-0.41 sore throat
-0.41 static
-0.41 static shock
-0.41 stuffy nose
-0.41 the difference
-0.41 tongue on
-0.41 up green
-0.41 visit
-0.41 warm
-0.41 wax
-0.41 what help
-0.41 would _ to
-0.42 # _ at
-0.42 -problem
-0.42 -symptom
-0.42 <#99+
-0.42 <ago
-0.42 =burn_severity =strep_like
-0.42 =ear_pain =pain_any
-0.42 =eye_area =itching
-0.42 =eye_area =itchy_only
-0.42 =pain_any =ulcer_nsaid
-0.42 ^ _ it
-0.42 ^ _ tuesday
-0.42 ^ _ wax
-0.42 after garden
-0.42 can _ go
-0.42 fell _ his
-0.42 give _ a
-0.42 hand _ numb
-0.42 i bump
-0.42 i eat
-0.42 is my
-0.42 is stiff
-0.42 just tired
-0.42 kid _ a
-0.42 me _ headache
-0.42 my ankl
-0.42 my phone
-0.42 my tongue
-0.42 no -symptom
-0.42 nose
-0.42 on _ stair
-0.42 price
-0.42 stool is
-0.42 stretch
-0.42 swallow _ gum
-0.42 the price
-0.42 to clean
-0.42 was out
-0.42 we _ a
-0.43 #11+ #11+
-0.43 -numbnes
-0.43 -trouble
-0.43 =burn_severity =during_exercise
-0.43 =chest_lasting =twisted
-0.43 =during_exercise =pale_clammy
-0.43 =eye_hit_bad =tia_resolved
-0.43 =low_mood =low_mood_deep
-0.43 ?are
-0.43 ^ <had
-0.43 ^ _ almost
-0.43 ^ _ between
-0.43 ^ _ rate
-0.43 ^ _ wake
-0.43 ^ back
-0.43 ^ last
-0.43 ^ pee
-0.43 ^ tonight
-0.43 a pimple
-0.43 allergic to
-0.43 annoy
-0.43 are puffy
-0.43 ask
-0.43 back is
-0.43 bit
-0.43 brac
-0.43 burp
-0.43 burp after
-0.43 dog has
-0.43 eye _ in
-0.43 for _ week
-0.43 gave me
-0.43 i _ on
-0.43 is fine
-0.43 keep _ down
-0.43 lost my
-0.43 lunch
-0.43 my insurance
-0.43 no -cough
-0.43 ok now
-0.43 on _ toilet
-0.43 pee _ lot
-0.43 pee a
-0.43 pull a
-0.43 rash _ my
-0.43 summer
-0.43 up _ last
-0.43 was _ on
-0.43 week from
-0.43 when can
-0.44 # on
-0.44 <in
-0.44 <when
-0.44 =chest_lasting =during_exercise
-0.44 =contact_lens
-0.44 =during_exercise =fever
-0.44 ^ ?how
-0.44 ^ _ aunt
-0.44 ^ needle
-0.44 ^ toothache
-0.44 a _ when
-0.44 a counselor
-0.44 after eat
-0.44 book
-0.44 but i
-0.44 cold
-0.44 counselor
-0.44 dinner
-0.44 elbow in
-0.44 expir
-0.44 eye _ it
-0.44 going around
-0.44 hair
-0.44 its gone
-0.44 lost
-0.44 meal
-0.44 my _ medicine
-0.44 my aunt
-0.44 numb from
-0.44 off _ week
-0.44 portal
-0.44 seem confus
-0.44 shot
-0.44 the flu
-0.44 thi cold
-0.45 # mo
-0.45 =after_hard_exercise =during_exercise
-0.45 =calf =radiates_leg
-0.45 =itching =sting
-0.45 ^ _ a
-0.45 ^ _ quit
-0.45 a _ bruise
-0.45 a cough
-0.45 acne
-0.45 am
-0.45 and _ cranky
-0.45 and drink
-0.45 and sleep
-0.45 bos
-0.45 cranky
-0.45 gone
-0.45 grandma _ #11+
-0.45 hair is
-0.45 have asthma
-0.45 i pee
-0.45 light bleed
-0.45 mo
-0.45 mom _ #11+
-0.45 my _ look
-0.45 my bos
-0.45 on _ arm
-0.45 phlegm
-0.45 since _ night
-0.45 since last
-0.45 sleep on
-0.45 son got
-0.45 therapy
-0.45 when im
-0.45 work
-0.45 yawn
-0.46 #11+ am
-0.46 <i
-0.46 =belly_hit =hours_pain
-0.46 =during_exercise =pain_any
-0.46 =head_danger =vomit_few
-0.46 =possible_fracture =twisted
-0.46 =vomit_few
-0.46 =vomit_few =vomiting
-0.46 ?of
-0.46 ^ _ or
-0.46 ^ _ thirty
-0.46 ^ _ yo
-0.46 ^ doe
-0.46 ^ low
-0.46 ^ the
-0.46 a _ at
-0.46 braxton
-0.46 braxton hick
-0.46 chip
-0.46 dad _ and
-0.46 eye _ and
-0.46 fell on
-0.46 from _ pillow
-0.46 gas
-0.46 hemorrhoid
-0.46 hick
-0.46 i _ after
-0.46 is _ bit
-0.46 little
-0.46 my elbow
-0.46 next month
-0.46 nine
-0.46 not -sleep
-0.46 on my
-0.46 pillow
-0.46 saturday
-0.46 she _ her
-0.46 soap
-0.46 that ok
-0.46 today and
-0.46 with _ cold
-0.46 your
-0.47 #11+ pound
-0.47 -glass
-0.47 =burn_severity =raynaud_usual
-0.47 =cut_by_accident =scratched
-0.47 =elderly =hearing
-0.47 =flu_bad
-0.47 =not_taken
-0.47 =not_taken =overdose_taken
-0.47 ^ _ #99+
-0.47 ^ _ minut
-0.47 ^ _ oil
-0.47 ^ _ scratch
-0.47 ^ wrong
-0.47 a blue
-0.47 allergy
-0.47 and _ nail
-0.47 baby kick
-0.47 better
-0.47 bleed stopp
-0.47 crayon
-0.47 eye water
-0.47 her _ with
-0.47 hungry
-0.47 i wake
-0.47 kid _ the
-0.47 like that
-0.47 my appointment
-0.47 my nail
-0.47 now _ then
-0.47 out _ #
-0.47 patch
-0.47 scab
-0.47 start yesterday
-0.47 the _ th
-0.47 thi job
-0.47 threw up
-0.47 toddler _ a
-0.47 when
-0.47 without -my
-0.48 # th
-0.48 =a_lot =newborn
-0.48 =chest_lasting =choking_passed
-0.48 =child_got_pills =hours_pain
-0.48 =choking =choking_passed
-0.48 =choking_passed
-0.48 ?how _ ?i
-0.48 ^ <i
-0.48 ^ _ ache
-0.48 ^ _ call
-0.48 ^ _ itch
-0.48 ^ mosquito
-0.48 ^ roof
-0.48 ^ stubb
-0.48 a streak
-0.48 brown
-0.48 concert
-0.48 cry and
-0.48 flu _ and
-0.48 garden
-0.48 give
-0.48 had _ fever
-0.48 i _ #11+
-0.48 i _ up
-0.48 is scratchy
-0.48 it _ #
-0.48 later
-0.48 loose stool
-0.48 massage
-0.48 no _ -pain
-0.48 streak _ blood
-0.48 streak of
-0.48 stubb
-0.48 the concert
-0.48 thi cough
-0.48 throat _ scratchy
-0.48 watch
-0.48 weekend
-0.49 =ate_dye
-0.49 =chest_lasting =sugar_very_high
-0.49 =cut_by_accident =pain_any
-0.49 =iron_pills
-0.49 =itchy_only =sting
-0.49 ^ _ bad
-0.49 ^ _ nose
-0.49 ^ numb
-0.49 a _ short
-0.49 baby _ feed
-0.49 can we
-0.49 can you
-0.49 coat
-0.49 daycare
-0.49 eat
-0.49 from sleep
-0.49 heal
-0.49 hurt from
-0.49 is _ month
-0.49 is feed
-0.49 look _ in
-0.49 me a
-0.49 mild headache
-0.49 run
-0.49 same
-0.49 stuffy
-0.49 tea
-0.49 was #11+
-0.49 when _ i
-0.5 =baby =rash
-0.5 =chest_injury_or_ache
-0.5 =chest_injury_or_ache =pain_any
-0.5 =limb_injury =possible_fracture
-0.5 ^ _ sister
-0.5 ^ _ smoke
-0.5 ^ insulin
-0.5 baby _ a
-0.5 diaper
-0.5 feel _ bit
-0.5 half _ hour
-0.5 half an
-0.5 it still
-0.5 my _ the
-0.5 my _ wash
-0.5 otherwise
-0.5 pink
-0.5 scrap
-0.5 she fine
-0.5 the #
-0.51 # pm
-0.51 =stye
-0.51 ?about
-0.51 ^ _ sore
-0.51 ^ first
-0.51 bump his
-0.51 due in
-0.51 how _ i
-0.51 i _ short
-0.51 in pregnancy
-0.51 it out
-0.51 my _ play
-0.51 my _ pressure
-0.51 pollen
-0.51 several time
-0.51 sign
-0.51 stres
-0.51 the bill
-0.51 these
-0.51 traffic
-0.51 up _ i
-0.51 want
-0.52 -monday
-0.52 =during_exercise =short_breath
-0.52 ^ #11+
-0.52 ^ _ spot
-0.52 ^ at
-0.52 ^ small
-0.52 ^ tomorrow
-0.52 beet
-0.52 cold _ my
-0.52 day of
-0.52 diabetic and
-0.52 dry cough
-0.52 first
-0.52 flu
-0.52 how
-0.52 is _ pain
-0.52 is _ safe
-0.52 jean
-0.52 my _ get
-0.52 pimple on
-0.52 roll over
-0.52 smell bad
-0.52 snor and
-0.52 sometim
-0.52 stiff from
-0.52 sugar #99+
-0.52 swallow _ vitamin
-0.52 with my
-0.53 =a_lot =young_baby
-0.53 =calf =sting
-0.53 ?how
-0.53 ^ <my
-0.53 ^ _ for
-0.53 ^ _ my
-0.53 ^ between
-0.53 a mosquito
-0.53 between _ and
-0.53 crav
-0.53 de
-0.53 driv
-0.53 get a
-0.53 my glass
-0.53 number
-0.53 past
-0.53 shoe
-0.53 yo boy
-0.54 # pill
-0.54 -no
-0.54 -of
-0.54 =hours_pain =sugar_very_high
-0.54 ^ _ blue
-0.54 ^ _ bump
-0.54 ^ _ you
-0.54 ^ slight
-0.54 after lunch
-0.54 any
-0.54 bean
-0.54 bled
-0.54 hear aid
-0.54 since the
-0.54 to #
-0.54 toenail
-0.54 turn my
-0.54 would like
-0.55 <last
-0.55 =dentist
-0.55 ^ _ elbow
-0.55 ^ _ thi
-0.55 ^ _ when
-0.55 ^ do
-0.55 ^ for
-0.55 clinic
-0.55 do _ need
-0.55 down since
-0.55 game
-0.55 insurance
-0.55 is _ from
-0.55 is _ ok
-0.55 made my
-0.55 onion
-0.55 school
-0.55 son _ #
-0.55 the day
-0.55 threw
-0.55 took _ pill
-0.56 -cough
-0.56 ?is
-0.56 ^ _ pill
-0.56 ^ ten
-0.56 ^ which
-0.56 a runny
-0.56 age
-0.56 are _ in
-0.56 date
-0.56 how do
-0.56 i need
-0.56 in march
-0.56 itchy
-0.56 loose
-0.56 march
-0.56 nervou
-0.56 sore after
-0.57 # _ #
-0.57 =itching
-0.57 ^ _ arm
-0.57 a _ red
-0.57 about it
-0.57 all good
-0.57 fever is
-0.57 give me
-0.57 now and
-0.57 spr
-0.57 thumb
-0.57 why
-0.58 -blood
-0.58 <my
-0.58 <year
-0.58 =cold_only
-0.58 =constipation
-0.58 ?what
-0.58 ^ ?can
-0.58 ^ monday
-0.58 ^ sore
-0.58 and play
-0.58 baby _ up
-0.58 bloat
-0.58 bored
-0.58 can
-0.58 do you
-0.58 gym
-0.58 in _ even
-0.58 no -blood
-0.58 pain _ a
-0.58 pizza
-0.58 ready
-0.58 should i
-0.58 slept
-0.58 slight
-0.58 stress
-0.58 swollen after
-0.58 the even
-0.58 thursday
-0.59 =seizure_usual
-0.59 ?in
-0.59 ^ ?what
-0.59 ^ _ and
-0.59 ^ _ need
-0.59 ^ next
-0.59 a _ off
-0.59 eyelash
-0.59 feel full
-0.59 my usual
-0.59 several
-0.59 sugar was
-0.59 to take
-0.59 today
-0.6 =chest_lasting =tia_resolved
-0.6 ^ _ hit
-0.6 ^ _ in
-0.6 ^ just
-0.6 breath _ the
-0.6 feel _ since
-0.6 have _ cold
-0.6 i _ #
-0.6 make me
-0.6 quit smok
-0.6 sore from
-0.6 was #99+
-0.61 ?for
-0.61 ^ no
-0.61 ^ stabb
-0.61 aid
-0.61 from _ dentist
-0.61 in winter
-0.61 my _ snor
-0.61 the dentist
-0.61 what
-0.62 <year <ago
-0.62 =burn_severity =throat_sore
-0.62 =itching =itchy_only
-0.62 =itchy_only
-0.62 ?a
-0.62 ^ can
-0.62 ^ lip
-0.62 blister on
-0.62 blood on
-0.62 from now
-0.62 of _ on
-0.62 result
-0.62 since monday
-0.62 to _ a
-0.63 #11+ _ want
-0.63 #99+ since
-0.63 -week
-0.63 =aura_usual
-0.63 =low_mood_deep
-0.63 ^ dry
-0.63 a _ nose
-0.63 a little
-0.63 constipat
-0.63 doctor
-0.63 for year
-0.63 job
-0.63 over #11+
-0.63 pink eye
-0.63 where
-0.64 a day
-0.64 ache
-0.64 diaper rash
-0.64 i get
-0.64 make
-0.64 pimple
-0.64 teenager
-0.64 th
-0.64 vaccine
-0.65 # _ of
-0.65 ^ _ crie
-0.65 ^ _ hurt
-0.65 after work
-0.65 alway
-0.65 arm _ sore
-0.65 can he
-0.65 daughter _ her
-0.65 feel ok
-0.65 heartburn
-0.65 made
-0.65 pm
-0.65 spit up
-0.65 thirty
-0.65 tiny
-0.65 what doe
-0.65 what is
-0.66 ^ sweaty
-0.66 can i
-0.66 im sad
-0.66 itch
-0.66 january
-0.66 on monday
-0.66 sore
-0.66 teeth
-0.66 tickle
-0.66 wash
-0.66 when is
-0.67 =allergen =co_words
-0.67 =during_exercise =racing_heart
-0.67 =low_mood
-0.67 ?can
-0.67 loud
-0.67 my _ seem
-0.67 ring
-0.67 sneez
-0.68 =cold_outside
-0.68 ^ _ threw
-0.68 ^ not
-0.68 coffee
-0.68 december
-0.68 end of
-0.68 low
-0.68 paper
-0.68 with thi
-0.69 =during_exercise
-0.69 ^ _ doe
-0.69 ^ when
-0.69 follow
-0.69 gassy
-0.69 i could
-0.69 my hair
-0.69 next week
-0.69 phone
-0.69 scratchy
-0.69 vitamin
-0.7 -yet
-0.7 ^ are
-0.7 ^ by
-0.7 food
-0.7 just a
-0.7 mosquito bite
-0.7 no -fever
-0.7 toddler wont
-0.7 twitch
-0.7 well
-0.71 -pain
-0.71 ^ _ make
-0.71 ^ hiccup
-0.71 before
-0.71 cough _ fever
-0.71 could
-0.71 dry
-0.71 hiccup
-0.71 my _ faint
-0.71 my dog
-0.71 runny nose
-0.71 swallow her
-0.71 tired
-0.72 -fever
-0.72 =tired
-0.72 ^ _ neck
-0.72 ^ _ to
-0.72 ^ how
-0.72 and want
-0.72 my period
-0.72 runny
-0.72 should
-0.73 #11+ _ dizzy
-0.73 -my
-0.73 =hearing
-0.73 ^ _ do
-0.73 ^ light
-0.73 a cold
-0.73 are sore
-0.73 glass
-0.73 love
-0.73 snor
-0.73 sunburn
-0.73 you
-0.74 ^ feel
-0.74 ^ stomach
-0.74 all _ time
-0.74 broken
-0.74 bruise
-0.74 gum
-0.74 morning
-0.74 the time
-0.74 was _ of
-0.75 i _ at
-0.75 next
-0.75 winter
-0.76 #99+ _ #11+
-0.76 =twisted
-0.76 check
-0.76 checkup
-0.76 cream
-0.76 test
-0.77 ^ _ hand
-0.77 ^ mild
-0.77 diet
-0.77 five
-0.78 =eating_disorder
-0.78 sleep
-0.78 sunday
-0.79 great
-0.79 is a
-0.79 period
-0.8 at night
-0.8 feel fine
-0.8 smok
-0.81 ^ _ period
-0.81 ^ ear
-0.81 dentist
-0.81 safe
-0.82 friday
-0.82 husband snor
-0.82 need
-0.82 upset
-0.83 in _ morn
-0.83 the morn
-0.83 which
-0.84 ^ dizzy
-0.84 ^ thi
-0.84 milk
-0.84 on it
-0.84 tomorrow
-0.84 tuesday
-0.84 wednesday
-0.85 due
-0.85 ok
-0.86 -sleep
-0.86 ^ _ get
-0.86 bill
-0.86 pregnancy
-0.87 =sunburn
-0.87 year _ has
-0.88 i _ sleep
-0.89 my fever
-0.89 want a
-0.9 ^ _ after
-0.9 ^ what
-0.9 good
-0.9 mosquito
-0.9 need a
-0.92 at #
-0.93 mild
-0.94 exam
-0.94 refill
-0.95 # #11+
-0.95 a bit
-0.95 is sore
-0.95 please
-0.96 doe
-0.97 ^ _ day
-0.97 ^ _ fever
-0.97 ^ is
-0.98 cant sleep
-0.98 play
-0.99 scratch
-1 ^ headache
-1 small
-1.01 and need
-1.01 fine
-1.01 sad
-1.02 =raynaud_usual
-1.02 elbow
-1.05 laugh
-1.06 is that
-1.06 normal
-1.07 once
-1.09 monday
-1.1 appointment
-1.11 late
-1.2 fine now
-1.24 haha
-1.29 ^ in
-1.43 lol
`,
}
