import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.24,
  emergencyFrom: 1.17,
  nurseFrom: 0.55,
  weights: `
1.94 =stab_shot
1.91 =suicidal
1.84 =harm_others
1.61 =abuse_danger
1.61 =self_harm_now
1.56 =amputated
1.55 =device_alarm
1.43 =overdose_taken
1.42 =poison_swallowed
1.4 =black_stool
1.4 =seizure
1.39 =wild_bite
1.37 =choking
1.34 die
1.33 =drowning
1.32 =unresponsive
1.31 =swallowed_battery
1.28 =deformed
1.26 ^ _ chok
1.25 =baby_quiet
1.25 =electric
1.24 =fever =immunosuppressed
1.24 =water_broke
1.23 =snake
1.22 =fever =young_baby
1.2 chok
1.2 found
1.18 =chest_pressure
1.17 pass out
1.14 =fever =newborn
1.14 =snake =snake_bad
1.13 =cannot_breathe
1.12 =child_got_pills =poison_swallowed
1.12 into
1.12 seizure
1.1 =animal_bite =bite_bad
1.1 =pregnant =vaginal_bleeding
1.1 a seizure
1.1 the baby
1.09 =burn_severity =child_got_pills
1.09 =contractions
1.08 touch
1.07 =chemical_word =eye_area
1.07 =chemical_word =eye_chemical
1.07 =chest_any =chest_pressure
1.07 =no_urine
1.07 =smoke
1.07 min
1.05 hav
1.02 =baby_still =pregnant
1.02 =eye_hit_bad =pregnant
1.02 =means_mentioned =suicidal
1.02 bent
1.01 =burn_any =burn_severity
1.01 =harm_others =pain_any
1.01 =soaking_pad
1.01 to die
1.01 way
1 =burn_severity =chest_pressure
1 temp _ #99+
0.99 =alcohol =poison_swallowed
0.99 =cannot_breathe =short_breath
0.99 =carbon_monoxide
0.99 =inhaler_fails
0.99 sugar is
0.99 through
0.97 #99+ and
0.97 =bleeding_any =pregnant
0.97 =ear_swollen
0.97 =eye_area =face_blisters
0.97 =face_blisters
0.96 =allergen =poison_swallowed
0.96 =diabetes =overdose_taken
0.96 hav a
0.95 =bite_bad =chemical_word
0.95 behind
0.95 nonstop
0.94 =bite_bad =co_words
0.94 =burn_any =burn_big
0.94 =burn_big
0.94 =burn_big =burn_severity
0.94 =chest_lasting =seizure
0.94 =vision_loss
0.94 forward
0.94 out _ the
0.93 =carbon_monoxide =co_words
0.93 =co_words =head_danger
0.93 =drugs_taken
0.93 =during_exercise =fainted
0.93 =pregnant =water_broke
0.93 anymore
0.93 black
0.93 end it
0.93 pass
0.92 =confused
0.92 =fainted
0.92 =very_fast_pulse
0.92 collaps
0.92 had _ seizure
0.91 =amputated =limb_injury
0.91 =priapism
0.91 =skin_peeling
0.91 =swelling_throat
0.91 implant
0.91 point
0.9 =animal_bite
0.9 =bluish
0.9 =contractions =pregnant
0.9 =drowsy
0.9 =vomiting_blood
0.9 open
0.9 shook
0.9 the floor
0.89 =again_fainted
0.89 =again_fainted =fainted
0.89 =burn_severity =cannot_breathe
0.89 =chemical_burn
0.89 =chemical_burn =chemical_word
0.89 =chemical_strong
0.89 =chemical_strong =chemical_word
0.89 =jaw_locked
0.89 =oxygen_low
0.89 =sugar_low
0.89 hang
0.88 =withdrawal
0.88 fire
0.88 on _ and
0.87 =barking_stridor
0.87 =speech
0.86 -up
0.86 =asthma =inhaler_fails
0.86 =cold_limb =limb_injury
0.86 =hours_pain =speech
0.86 =seizure =seizure_repeat
0.86 =seizure_repeat
0.86 a bat
0.86 bat
0.85 =allergen =bite_bad
0.85 =animal_bite =wild_bite
0.85 =chemical_word =swallowed_battery
0.85 =chest_lasting =suicidal
0.85 =unresponsive =wakes
0.85 and he
0.85 and she
0.85 my friend
0.85 think about
0.84 =a_lot =bleeding_any
0.84 =amputated =scratched
0.84 =amputated =wound
0.84 =contractions =preterm_weeks
0.84 =dystonia
0.84 =gradual_numb
0.84 =means_mentioned =overdose_taken
0.84 fever and
0.84 im on
0.83 breathe
0.83 gun
0.82 =baby_still
0.82 =high_fever
0.82 =vomiting =vomiting_blood
0.82 by mistake
0.82 mistake
0.81 =alcohol =child_got_pills
0.81 =bite_bad =face_blisters
0.81 =bluish =lips_blue
0.81 =child_got_pills =overdose_taken
0.81 =headache =vomiting
0.81 =lips_blue
0.81 ^ hes
0.81 think i
0.81 wont wake
0.8 =confused =head_danger
0.8 =fever =rash
0.8 and _ eye
0.8 and im
0.8 chill
0.8 floor
0.8 from a
0.8 myself
0.8 on _ floor
0.79 =baby_quiet =baby_still
0.79 =bleeding_heavy
0.79 =blood_thinner =fall_any
0.79 =feels_sleepy
0.79 =fell_baby
0.79 fluid
0.79 has _ and
0.79 i _ like
0.79 is _ the
0.79 on one
0.79 tell _ to
0.79 think
0.78 =chemical_word =child_got_pills
0.78 =child_got_pills =swallowed_battery
0.78 =drowsy =head_danger
0.78 and chill
0.78 cant _ my
0.77 =bluish =burn_severity
0.77 =chest_lasting =pregnant
0.77 =chest_lasting =speech
0.77 =done_with_it
0.77 =poison_swallowed =swallowed_battery
0.77 ^ cant
0.77 and _ are
0.77 and _ in
0.77 fish hook
0.77 i just
0.77 last _ and
0.77 my _ with
0.77 off the
0.77 word
0.76 =long_bleed =nosebleed
0.76 =means_mentioned =self_harm_now
0.76 =preterm_weeks =water_broke
0.76 =rash =skin_peeling
0.76 and _ out
0.76 and her
0.76 and the
0.76 going to
0.76 temp is
0.76 turn
0.75 =bleeding_heavy =eye_hit_bad
0.75 =bluish =turning_blue
0.75 =carbon_monoxide =headache
0.75 =eye_hit_bad =vision_loss
0.75 =fever =stiff_neck
0.75 =sleepless_days
0.75 =turning_blue
0.75 and wont
0.75 every _ minut
0.75 hes
0.75 over #99+
0.75 swell up
0.75 the _ and
0.75 was stabb
0.74 =burn_severity =overdose_taken
0.74 =confused =speech
0.74 =eye_pierced
0.74 =fever =high_fever
0.74 =slow_heart
0.74 and hes
0.74 and now
0.74 heart is
0.74 in _ and
0.74 isnt
0.74 knife
0.74 my _ touch
0.74 my vision
0.74 on _ side
0.74 one side
0.74 soak
0.74 to _ it
0.74 touch me
0.74 up to
0.73 # wks
0.73 =chest_lasting =drowning
0.73 =chest_lasting =immunosuppressed
0.73 =child_got_pills
0.73 =fever =rigors
0.73 =hours_pain =seizure
0.73 =numb_any =weak_legs
0.73 =weak_one_side
0.73 and _ i
0.73 and my
0.73 cant feel
0.73 is _ on
0.73 is bent
0.73 miss
0.73 my _ keep
0.72 =allergen =stab_shot
0.72 =bladder_bowel_loss
0.72 =collapsed_word
0.72 =collapsed_word =fainted
0.72 =days_many =rash
0.72 =overdose_taken =ulcer_nsaid
0.72 =stab_shot =wound
0.72 ^ think
0.72 and _ breath
0.72 fell _ the
0.72 here
0.72 the kitchen
0.72 the point
0.72 was _ by
0.72 went
0.72 wont
0.72 wont go
0.71 =bp_high =bp_very_high
0.71 =bp_very_high
0.71 =burn_severity =deep_burn
0.71 =chest_pressure =squeezing_word
0.71 =deep_burn
0.71 =eye_hit_bad =soft_spot
0.71 =face_droop
0.71 =limb_injury =water_broke
0.71 =mania_psychosis =sleepless_days
0.71 =rigors
0.71 =rigors_hard
0.71 =soft_spot
0.71 =water_broke =waters_said
0.71 =waters_said
0.71 and _ my
0.71 drank
0.71 fall
0.71 flash
0.71 inhal
0.71 say
0.71 so bad
0.71 weird
0.7 -peed
0.7 =allergen =throat_tight
0.7 =at_rest
0.7 =baby_quiet =chest_lasting
0.7 =bleeding_any =bleeding_heavy
0.7 =burn_severity =chemical_word
0.7 =confused =fever
0.7 =head_danger =vomiting_blood
0.7 =rigors =wound_infected
0.7 ^ infant
0.7 finger got
0.7 im hav
0.7 infant
0.7 one _ is
0.7 short of
0.7 ther
0.69 =allergen =short_breath
0.69 =blood_thinner =head_injury
0.69 =chest_lasting =chest_pressure
0.69 =confused =hallucinating
0.69 =cough =drowning
0.69 =radiates_groin
0.69 =rash =tick
0.69 =shaking
0.69 and is
0.69 by
0.69 confus
0.69 is com
0.69 me to
0.69 thigh
0.69 tonight
0.68 =baby_quiet =burn_severity
0.68 =breath_pauses
0.68 =calf =stab_shot
0.68 =clot_risk =fever
0.68 =days_many =fever
0.68 =eye_area =shingles
0.68 =face_blisters =shingles
0.68 =fever =swelling
0.68 =heat_danger =heat_exposure
0.68 =pierced_through
0.68 =rigors_hard =shaking
0.68 =snake =swelling
0.68 =sugar_low =sugar_very_low
0.68 =sugar_very_low
0.68 =swelling_throat =tongue_swollen
0.68 =tongue_swollen
0.68 ^ found
0.68 and short
0.68 bleed from
0.68 cant _ her
0.68 everyone
0.68 feel like
0.68 for _ hour
0.68 i _ feel
0.68 shak
0.68 tell
0.67 =bite_bad =stab_shot
0.67 =burn_severity =poison_swallowed
0.67 =chest_lasting =soaking_pad
0.67 =device_alarm =heart_condition
0.67 =device_alarm =valve_or_device
0.67 =dry_mouth
0.67 =eye_bulge
0.67 =hallucinating =withdrawal
0.67 =phlegm =water_broke
0.67 ^ _ been
0.67 burst
0.67 cut off
0.67 found my
0.67 her head
0.67 hook
0.67 pad
0.67 shock
0.67 temp of
0.67 thought of
0.67 was _ in
0.66 #11+ tylenol
0.66 =born_part
0.66 =calf =leg_swelling_one
0.66 =chemical_burn =chemical_strong
0.66 =clot_risk =eye_hit_bad
0.66 =cut_by_accident =overdose_taken
0.66 =done_with_it =goodbye_note
0.66 =fainted =refuses
0.66 =fainted =tia_resolved
0.66 =fever =wound_infected
0.66 =heat_danger
0.66 =saddle_numb
0.66 =slow_breathing
0.66 a temp
0.66 and _ and
0.66 and see
0.66 baby #
0.66 bent _ a
0.66 bottle
0.66 cant keep
0.66 cant open
0.66 floppy
0.66 infection
0.66 ive been
0.66 no _ and
0.66 she
0.66 short _ breath
0.66 that _ go
0.66 that wont
0.66 water broke
0.66 wheez
0.66 while runn
0.65 =bleeding_any =diarrhea
0.65 =blister_any =burn_any
0.65 =burn_severity =face_blisters
0.65 =burn_severity =swallowed_battery
0.65 =deep_cut
0.65 =diarrhea =rectal_blood
0.65 =diarrhea =stool_blood
0.65 =eye_area =vision_loss
0.65 =eye_hit_bad =preterm_weeks
0.65 =hours_pain =soaking_pad
0.65 =hours_pain =suicidal
0.65 =object_stuck
0.65 =purple_rash
0.65 ^ _ stomach
0.65 ^ sudden
0.65 a bunch
0.65 and red
0.65 bunch
0.65 bunch of
0.65 head is
0.65 im _ a
0.65 im dizzy
0.65 minut and
0.65 my _ got
0.65 my _ lip
0.65 now my
0.65 put
0.65 talk
0.65 was in
0.64 =allergen =swelling_lips
0.64 =bite_bad =sting
0.64 =bite_bad =vision_loss
0.64 =chemical_strong =cocaine
0.64 =chemical_word =cocaine
0.64 =fever =flank_pain
0.64 =head_danger =newborn
0.64 =head_danger =young_baby
0.64 =hours_pain =immunosuppressed
0.64 =retractions
0.64 ^ _ put
0.64 acid
0.64 an _ ago
0.64 and _ feel
0.64 and just
0.64 cant _ it
0.64 eaten
0.64 is swell
0.64 kitchen
0.64 my belly
0.64 old is
0.64 she _ and
0.64 ther a
0.64 took #11+
0.64 vomit
0.64 whole
0.63 =allergen =child_got_pills
0.63 =allergen =swelling_throat
0.63 =animal_bite =burn_severity
0.63 =bite_bad =swelling_throat
0.63 =eye_area =jaundice
0.63 =short_breath =wheeze_word
0.63 =wheeze_word
0.63 ^ chok
0.63 ^ they
0.63 and _ wont
0.63 back and
0.63 chest and
0.63 crush
0.63 do _ still
0.63 got _ with
0.63 hard
0.63 i cut
0.63 is chok
0.63 lip are
0.63 n
0.63 now _ and
0.63 off in
0.63 start in
0.63 the bathroom
0.63 the size
0.63 there
0.63 turn blue
0.63 was _ with
0.63 wont _ up
0.62 # _ and
0.62 #11+ min
0.62 =a_lot =eye_hit_bad
0.62 =a_lot =soaking_pad
0.62 =belly_hit =fell_baby
0.62 =born_part =contractions
0.62 =cannot_move_side
0.62 =cannot_move_side =weak_one_side
0.62 =carbon_monoxide =head_danger
0.62 =co_words =suicidal
0.62 =confused =hours_pain
0.62 =eye_hit_bad =fall_any
0.62 =fall_any =fell_baby
0.62 =fell_baby =hit_hard
0.62 =fever =wound
0.62 =mouth_sores =rash
0.62 =pain_any =pale_clammy
0.62 =severe_headache
0.62 =short_breath
0.62 =swelling_throat =throat_tight
0.62 =weak_legs
0.62 =wont_feed
0.62 ^ _ pregnant
0.62 a knife
0.62 after a
0.62 and _ have
0.62 bad _ and
0.62 bad _ on
0.62 battery
0.62 by a
0.62 came back
0.62 clot
0.62 drowsy
0.62 feel _ im
0.62 heart rac
0.62 in his
0.62 isnt -breath
0.62 mouth
0.62 my _ drank
0.62 my _ sugar
0.62 my stomach
0.62 my thigh
0.62 off _ the
0.62 push
0.62 swallow a
0.62 to end
0.62 vision is
0.62 weak
0.62 wound
0.61 # min
0.61 =black_stool =chest_lasting
0.61 =burn_severity =harm_others
0.61 =burn_severity =skin_peeling
0.61 =cough =coughs_blood
0.61 =days_many =swelling
0.61 =fall_any =head_danger
0.61 =fever =many_days
0.61 =fever =uti
0.61 =gas_smell =head_danger
0.61 =head_danger =rash
0.61 =head_danger =tick
0.61 =headache =tick
0.61 =no_urine =vomiting_constantly
0.61 =pain_beyond
0.61 =rash =sting
0.61 =wont_swallow
0.61 ^ _ got
0.61 and _ chest
0.61 and _ of
0.61 grey
0.61 hasnt
0.61 heart _ #99+
0.61 her _ and
0.61 i _ stabb
0.61 lighthead
0.61 me _ night
0.61 my water
0.61 pale
0.61 pass _ at
0.61 read #11+
0.61 she #
0.61 someth
0.61 swell
0.61 took _ many
0.61 took _ of
0.61 white and
0.61 with _ breath
0.6 -baby
0.6 -felt _ -baby
0.6 =allergen =hives
0.6 =burn_severity =fever
0.6 =chemical_word =poison_swallowed
0.6 =chest_lasting =confused
0.6 =chest_lasting =no_urine
0.6 =cholinergic =drooling
0.6 =confused =pale_clammy
0.6 =dark_urine
0.6 =ear_swollen =swelling
0.6 =eye_hit_bad =hit_hard
0.6 =fever =shaking
0.6 =heart_condition =short_breath
0.6 =near_faint
0.6 =neck_swelling
0.6 and _ had
0.6 bit my
0.6 cant breathe
0.6 fast and
0.6 may have
0.6 my whole
0.6 pupil
0.6 push forward
0.6 say #99+
0.6 say he
0.6 stabb
0.6 stomach hurt
0.6 week with
0.6 worst
0.59 -hour
0.59 -in _ -hour
0.59 -right
0.59 =belly_hard =hernia_stuck
0.59 =black_stool =hours_pain
0.59 =burn_any =deep_burn
0.59 =burn_severity =co_words
0.59 =cant_lie_flat
0.59 =chest_lasting =preterm_weeks
0.59 =deformed =fall_any
0.59 =eye_hit_bad =fever
0.59 =fever =purple_rash
0.59 =fever =purple_word
0.59 =hours_pain =testicle
0.59 =limb_injury =self_harm_now
0.59 =mouth_sores
0.59 =radiates_groin =testicle
0.59 =sudden
0.59 =swallow_trouble
0.59 =testicle
0.59 ^ _ keep
0.59 ^ took
0.59 and _ dizzy
0.59 and confus
0.59 and vomit
0.59 both leg
0.59 breath
0.59 cant
0.59 dont know
0.59 feel dizzy
0.59 feel hot
0.59 going
0.59 huge
0.59 is _ off
0.59 kill
0.59 liv
0.59 of liv
0.59 point _ liv
0.59 point of
0.59 rash that
0.59 size
0.59 what _ point
0.59 wks
0.58 -slept -in
0.58 =bite_bad =fever
0.58 =bite_bad =numb_any
0.58 =bladder_bowel_loss =urinary_stuck
0.58 =burn_severity =face_droop
0.58 =burn_severity =unresponsive
0.58 =chemical_word
0.58 =chest_lasting =drowsy
0.58 =chest_lasting =heart_condition
0.58 =dark_urine =itching
0.58 =dark_urine =pregnant
0.58 =dark_urine =preterm_weeks
0.58 =deformed =limb_injury
0.58 =ear_blood =eye_hit_bad
0.58 =ear_pain =ear_swollen
0.58 =eye_area =rash
0.58 =eye_hit_bad =vomiting_blood
0.58 =head_danger =head_injury
0.58 =hurts_breathing
0.58 =numb_any
0.58 =red_racing =wound_infected
0.58 =swallow_trouble =throat_tight
0.58 =swallow_trouble =wont_swallow
0.58 =tearing =tearing_trunk
0.58 =tearing_trunk
0.58 =throat_tight =wont_swallow
0.58 =urinary_stuck
0.58 and _ keep
0.58 blue
0.58 bottle of
0.58 breath for
0.58 cut _ wrist
0.58 even
0.58 even after
0.58 feel my
0.58 got into
0.58 i _ i
0.58 i was
0.58 in _ foot
0.58 jerk
0.58 like coffee
0.58 lip
0.58 read _ on
0.58 short
0.58 tar
0.58 tell me
0.58 the left
0.58 three time
0.58 took too
0.57 =belly_hard
0.57 =bite_bad =face_droop
0.57 =blister_word =burn_any
0.57 =burn_severity =pregnant
0.57 =burn_severity =turning_blue
0.57 =car_crash
0.57 =chest_lasting =seizure_repeat
0.57 =chest_lasting =self_harm_now
0.57 =clot_risk =days_many
0.57 =feels_sleepy =head_danger
0.57 =head_danger =speech
0.57 =hours_pain =seizure_repeat
0.57 =hours_pain =self_harm_now
0.57 =hours_pain =sudden
0.57 =jaundice
0.57 =means_at_hand
0.57 =racing_heart =very_fast_pulse
0.57 =short_breath =swelling
0.57 ^ _ found
0.57 after _ fall
0.57 and i
0.57 been
0.57 brother
0.57 deep
0.57 i pass
0.57 is _ up
0.57 is bulg
0.57 like im
0.57 month _ has
0.57 of _ finger
0.57 old wont
0.57 remote
0.57 shock me
0.57 since yesterday
0.57 soft spot
0.57 spasm
0.57 sudden
0.57 temp
0.57 the _ floor
0.57 voice
0.56 #11+ time
0.56 =bite_bad =hernia_stuck
0.56 =blister_any =deep_burn
0.56 =calf =swelling
0.56 =chest_lasting =unresponsive
0.56 =cold_limb =toes_cold
0.56 =cough =smoke
0.56 =eye_hit_bad =soaking_pad
0.56 =hallucinating
0.56 =head_danger =severe_headache
0.56 =headache =severe_headache
0.56 =hours_pain =postpartum
0.56 =hours_pain =vision_loss
0.56 =mouth_sores =skin_peeling
0.56 =numb_any =saddle_numb
0.56 =pain_beyond =skin_black
0.56 =self_harm_now =suicidal
0.56 =severe_headache =sudden
0.56 =skin_black
0.56 =toes_cold
0.56 =wound =wound_infected
0.56 and _ im
0.56 black _ and
0.56 cant wake
0.56 gett weaker
0.56 i _ smoke
0.56 jaw
0.56 magnet
0.56 my _ swallow
0.56 my right
0.56 put his
0.56 size of
0.56 stopp _ and
0.56 through my
0.56 toe are
0.56 water _ and
0.56 weaker
0.56 with _ and
0.55 # _ pregnant
0.55 =allergen =overdose_taken
0.55 =allergen =rash
0.55 =baby =unresponsive
0.55 =bite_bad =dystonia
0.55 =bleeding_heavy =limb_injury
0.55 =bleeding_heavy =wound
0.55 =blurry_vision =pregnant
0.55 =burn_severity =vomiting
0.55 =cannot_move_side =half_body
0.55 =chest_lasting =priapism
0.55 =eye_hit_bad =near_faint
0.55 =eye_hit_bad =vomiting
0.55 =half_body
0.55 =half_body =weak_one_side
0.55 =hoarse =smoke
0.55 =hours_pain =pregnant
0.55 =hours_pain =priapism
0.55 =lab_danger
0.55 =limb_injury =pregnant
0.55 =making_swell
0.55 =making_swell =swelling
0.55 =neck_swelling =swelling
0.55 =one_eye =vision_loss
0.55 =pain_any =severe_pain
0.55 =pregnant =squeezing_word
0.55 ^ she
0.55 a fight
0.55 a handful
0.55 black and
0.55 cant swallow
0.55 chok on
0.55 dont _ if
0.55 gett _ and
0.55 handful
0.55 handful of
0.55 he cant
0.55 heart _ and
0.55 her _ is
0.55 i _ raped
0.55 i still
0.55 i think
0.55 into my
0.55 is bleed
0.55 my _ put
0.55 neck _ fever
0.55 nonsense
0.55 now hes
0.55 raped
0.55 start _ my
0.55 talk nonsense
0.55 the _ is
0.55 was raped
0.54 =a_lot =cough
0.54 =allergen =plant_eaten
0.54 =barking_stridor =croup_cough
0.54 =bite_bad =deep_cut
0.54 =bleeding_any =fever
0.54 =bp_high =head_danger
0.54 =breath_pauses =burn_severity
0.54 =chest_lasting =wound
0.54 =child_got_pills =plant_eaten
0.54 =co_alarm
0.54 =co_alarm =co_words
0.54 =co_words =headache
0.54 =cocaine =drugs_taken
0.54 =confused =withdrawal
0.54 =deep_cut =tendon_seen
0.54 =eye_hit_bad =testicle
0.54 =hanging_attempt
0.54 =head_danger =smoke
0.54 =head_injury =hit_hard
0.54 =headache =rash
0.54 =hernia
0.54 =hernia =hernia_word
0.54 =means_mentioned =wound
0.54 =plant_eaten
0.54 =purple_rash =rash
0.54 =scratched =self_harm_now
0.54 =self_harm_now =wound
0.54 =squeezing_word =testicle
0.54 =swelling_lips
0.54 =tendon_seen
0.54 ^ _ soft
0.54 ^ husband
0.54 and _ leg
0.54 and _ look
0.54 and _ neck
0.54 and _ rash
0.54 and _ with
0.54 back _ and
0.54 bathroom
0.54 belly is
0.54 blue and
0.54 by the
0.54 chest hurt
0.54 foam
0.54 grape
0.54 her
0.54 limp
0.54 now i
0.54 over _ and
0.54 paus
0.54 poison
0.54 she has
0.54 the tip
0.54 vomit and
0.54 was _ the
0.54 wrist
0.53 -all
0.53 -drink
0.53 =a_lot =blister_any
0.53 =allergen =snake
0.53 =allergen =snake_bad
0.53 =birth_now
0.53 =bite_bad =eye_hit_bad
0.53 =bite_bad =jaw_locked
0.53 =bladder_bowel_loss =chest_lasting
0.53 =bleeding_any =ear_blood
0.53 =bleeding_heavy =scratched
0.53 =calf =deformed
0.53 =cannot_move_side =numb_any
0.53 =chest_lasting =contractions
0.53 =coughs_blood
0.53 =cramps =pregnant
0.53 =diabetes =head_danger
0.53 =ear_blood
0.53 =ear_swollen =pain_any
0.53 =eye_hit_bad =severe_pain
0.53 =fever =postpartum
0.53 =fever =rigors_hard
0.53 =heart_condition =valve_or_device
0.53 =hip_fracture
0.53 =hours_pain =one_eye
0.53 =pain_any =suicidal
0.53 =purple_word
0.53 =severe_pain =squeezing_word
0.53 =severe_weakness
0.53 =stroke_said
0.53 =stroke_said =stroke_word
0.53 =valve_or_device
0.53 ^ _ was
0.53 a tree
0.53 accidental
0.53 and _ faint
0.53 baby _ -breath
0.53 bone
0.53 came
0.53 down _ my
0.53 each
0.53 eyeball
0.53 from hot
0.53 he _ the
0.53 into the
0.53 is _ #99+
0.53 is _ like
0.53 like
0.53 like #11+
0.53 my _ arm
0.53 pale and
0.53 puffer
0.53 to the
0.53 turn purple
0.53 weight on
0.52 # _ with
0.52 -had -a
0.52 =a_lot =swelling
0.52 =alcohol =confused
0.52 =bite_bad =deformed
0.52 =blister_any =eye_area
0.52 =blister_word =eye_area
0.52 =born_part =eye_hit_bad
0.52 =bp_high =headache
0.52 =burn_severity =pale_clammy
0.52 =chest_tearing
0.52 =chest_tearing =tearing
0.52 =child_got_pills =means_mentioned
0.52 =confused =elderly
0.52 =diarrhea_many
0.52 =eye_hit_bad =object_stuck
0.52 =fall_any =hip_fracture
0.52 =goodbye_note
0.52 =head_danger =high_fever
0.52 =head_danger =hit_hard
0.52 =hernia_stuck
0.52 =hernia_stuck =object_stuck
0.52 =hernia_stuck =pain_any
0.52 =leg_swelling_one =pain_any
0.52 =no_injury =sudden
0.52 =noisy_rest
0.52 =pale_clammy =radiates
0.52 =severe_weakness =weak_any
0.52 =swelling =tongue_swollen
0.52 a fish
0.52 and pass
0.52 behind _ ear
0.52 black stool
0.52 clos
0.52 com
0.52 cough and
0.52 dark pee
0.52 im _ and
0.52 my _ turn
0.52 my wrist
0.52 noise
0.52 nowhere
0.52 of nowhere
0.52 out _ nowhere
0.52 out twice
0.52 purple
0.52 red blood
0.52 shoot
0.52 swollen and
0.52 testicle
0.52 the _ side
0.52 those
0.52 those little
0.52 too _ to
0.52 turn _ and
0.52 twice
0.52 used my
0.52 went _ for
0.51 -all -day
0.51 =a_lot =short_breath
0.51 =abuse_danger =heat_exposure
0.51 =bite_bad =eye_pierced
0.51 =born_now
0.51 =burn_severity =hernia_stuck
0.51 =chest_lasting =gradual_numb
0.51 =drug_named
0.51 =eye_area =eye_pierced
0.51 =eye_hit_bad =water_broke
0.51 =fainted =pregnant
0.51 =head_injury
0.51 =headache =pregnant
0.51 =hours_pain =weak_one_side
0.51 =leg_feet_swollen =short_breath
0.51 =leg_swelling_one
0.51 =nail_word =stab_shot
0.51 =pleuritic
0.51 =possible_fracture =wound_infected
0.51 =snake_bad =swelling
0.51 =swelling =swelling_throat
0.51 =thrown_back
0.51 =unresponsive =young_baby
0.51 ^ _ bit
0.51 ^ _ dad
0.51 ^ _ stopp
0.51 ^ everyone
0.51 ^ havent
0.51 after the
0.51 alarm _ going
0.51 and
0.51 and _ cant
0.51 and _ heart
0.51 burn _ my
0.51 cant move
0.51 down and
0.51 each breath
0.51 eliqui
0.51 ex
0.51 faint _ runn
0.51 faint while
0.51 for _ minut
0.51 from his
0.51 got
0.51 he got
0.51 hurt _ bad
0.51 i smell
0.51 im in
0.51 is _ out
0.51 is blurry
0.51 is hot
0.51 it _ like
0.51 lip look
0.51 my _ open
0.51 of my
0.51 spray
0.51 to breathe
0.51 toe _ cold
0.51 vision
0.51 way _ than
0.5 # minut
0.5 =a_lot =bleeding_heavy
0.5 =a_lot =burn_any
0.5 =a_lot =vomiting
0.5 =allergen =head_danger
0.5 =appendix_burst
0.5 =appendix_burst =appendix_said
0.5 =at_rest =short_breath
0.5 =bite_bad =burn_big
0.5 =bite_bad =eye_bulge
0.5 =bleeding_any =long_bleed
0.5 =blood_thinner
0.5 =bp_high
0.5 =burn_severity =weak_legs
0.5 =clot_risk =postpartum
0.5 =drooling
0.5 =eye_area =eye_bulge
0.5 =eye_hit =eye_hit_bad
0.5 =eye_hit_bad =head_danger
0.5 =eye_hit_bad =hernia_stuck
0.5 =fever =heart_condition
0.5 =fever =short_breath
0.5 =head_danger =swelling
0.5 =high_altitude
0.5 =indigestion_odd
0.5 =legs_gone
0.5 =legs_gone =weak_legs
0.5 =limb_injury =preterm_weeks
0.5 =limp_refuses
0.5 =pale_clammy
0.5 =squeezing_word =upper_belly_pain
0.5 =sugar_extreme
0.5 =sugar_extreme =sugar_very_high
0.5 ^ _ by
0.5 ^ _ went
0.5 alarm
0.5 and _ so
0.5 and ive
0.5 and say
0.5 appendix burst
0.5 be _ anymore
0.5 breath _ a
0.5 cant get
0.5 dropp
0.5 end
0.5 explod
0.5 got bleach
0.5 grandma
0.5 his chest
0.5 i _ and
0.5 i cant
0.5 im bleed
0.5 know if
0.5 me _ i
0.5 my _ been
0.5 my _ burst
0.5 now im
0.5 outside
0.5 oxygen
0.5 rat
0.5 rat poison
0.5 rattlesnake
0.5 scream
0.5 skin is
0.5 sweat
0.5 think _ appendix
0.5 want _ die
0.5 with blood
0.49 =a_lot =chest_lasting
0.49 =a_lot =co_words
0.49 =a_lot =coughs_blood
0.49 =allergen =eye_pierced
0.49 =baby_still =preterm_weeks
0.49 =birth_now =contractions
0.49 =bleeding_any =pain_any
0.49 =breath_pauses =cannot_breathe
0.49 =burn_severity =mouth_sores
0.49 =cannot_move_limb
0.49 =cocaine
0.49 =contractions =eye_hit_bad
0.49 =eye_hit_bad =leaking
0.49 =eye_hit_bad =long_bleed
0.49 =head_danger =vomiting
0.49 =hours_pain =radiates_groin
0.49 =limb_cold_pale
0.49 =limb_injury =toes_cold
0.49 =limp_leg
0.49 =newborn =unresponsive
0.49 =right_side
0.49 =saddle_numb =weak_any
0.49 =squeezing_word =sudden
0.49 =swelling =swelling_lips
0.49 a _ hook
0.49 and _ hot
0.49 and dry
0.49 and his
0.49 and its
0.49 awake
0.49 bitten
0.49 bitten by
0.49 black poop
0.49 bleach _ my
0.49 bleach in
0.49 coffee ground
0.49 dont
0.49 faint
0.49 fish _ in
0.49 forward and
0.49 from _ remote
0.49 ground
0.49 his _ and
0.49 hook _ my
0.49 hour ago
0.49 hurt so
0.49 im _ up
0.49 im going
0.49 im throw
0.49 is _ im
0.49 is hav
0.49 know how
0.49 like _ and
0.49 like _ ground
0.49 look _ coffee
0.49 my dad
0.49 my mouth
0.49 n im
0.49 now fever
0.49 on _ right
0.49 squeez
0.49 stab
0.49 swallow _ handful
0.49 the remote
0.49 two _ after
0.49 used
0.48 -breath -right
0.48 -felt -the
0.48 -the -baby
0.48 =a_lot =blister_word
0.48 =allergen =burn_severity
0.48 =anaphylaxis_said
0.48 =barking_stridor =noisy_rest
0.48 =bite_bad =head_danger
0.48 =bite_bad =new_medicine
0.48 =bite_bad =shingles
0.48 =bleeding_any =fight_blow
0.48 =bleeding_any =near_faint
0.48 =blister_any =skin_peeling
0.48 =bp_medicine =swelling_throat
0.48 =burn_severity =drug_named
0.48 =chest_lasting =near_faint
0.48 =chest_lasting =postpartum
0.48 =chest_lasting =weak_one_side
0.48 =co_words =dizzy
0.48 =co_words =refuses
0.48 =confused =shaking
0.48 =cough =hurts_move
0.48 =croup_cough =noisy_rest
0.48 =cut_by_accident =hit_hard
0.48 =eye_hit_bad =head_injury
0.48 =eye_hit_bad =sudden
0.48 =fever
0.48 =fever =head_danger
0.48 =fever =skin_peeling
0.48 =flashes_floaters
0.48 =head_danger =severe_pain
0.48 =heart_condition =hours_pain
0.48 =hurts_move
0.48 =jaw_arm_sweat =pale_clammy
0.48 =long_bleed
0.48 =newborn =vomiting
0.48 =possible_fracture =snake
0.48 =possible_fracture =snake_bad
0.48 =racing_heart
0.48 =red_racing
0.48 =screams_in_bouts
0.48 =severe_pain
0.48 =swelling_lips =swelling_throat
0.48 =vomiting
0.48 =vomiting =young_baby
0.48 ^ _ think
0.48 ^ _ wound
0.48 and _ is
0.48 and _ sleepy
0.48 and _ vomit
0.48 and isnt
0.48 around the
0.48 bag is
0.48 breath in
0.48 com out
0.48 contraction
0.48 epipen
0.48 even _ the
0.48 face
0.48 feel sick
0.48 feel tight
0.48 fight
0.48 got _ off
0.48 gray
0.48 gush
0.48 herself
0.48 hes _ and
0.48 in and
0.48 insulin _ mistake
0.48 insulin by
0.48 is _ so
0.48 much _ by
0.48 my _ came
0.48 my _ just
0.48 my epipen
0.48 of new
0.48 one _ and
0.48 popp out
0.48 pregnant #11+
0.48 pressure _ over
0.48 sense
0.48 the fall
0.48 throw up
0.48 too _ insulin
0.48 under the
0.48 used _ epipen
0.48 vision _ blurry
0.48 with each
0.48 wont _ and
0.47 =baby_quiet =pregnant
0.47 =bleeding_any =coughs_blood
0.47 =bleeding_any =eye_hit_bad
0.47 =burn_severity =chemical_burn
0.47 =calf =clot_risk
0.47 =calf =fever
0.47 =cannot_breathe =chest_lasting
0.47 =co_words =feels_sleepy
0.47 =confused =heat_exposure
0.47 =cough =eye_hit_bad
0.47 =coughs_blood =eye_hit_bad
0.47 =discharge =postpartum
0.47 =elderly =speech
0.47 =fainted =fall_any
0.47 =fall_any =fell
0.47 =fell
0.47 =hurts_breathing =pleuritic
0.47 =leaking =postpartum
0.47 =limp_refuses =unresponsive
0.47 =muscle_cramps
0.47 =rigors =skin_infection
0.47 =throat_tight
0.47 =weak_breathing
0.47 =wound_infected
0.47 ^ seizure
0.47 ^ someone
0.47 ^ tongue
0.47 and _ pain
0.47 and _ short
0.47 and _ spasm
0.47 and _ stomach
0.47 and _ throw
0.47 and hard
0.47 and pull
0.47 and talk
0.47 are _ hard
0.47 belly
0.47 between _ shoulder
0.47 bite _ my
0.47 bright _ blood
0.47 bright red
0.47 cant breath
0.47 clammy
0.47 dad collaps
0.47 drunk
0.47 eye got
0.47 face and
0.47 feel _ someth
0.47 flare
0.47 high fever
0.47 im lighthead
0.47 is rac
0.47 like someth
0.47 my _ face
0.47 my _ i
0.47 my _ took
0.47 my hip
0.47 neck and
0.47 old got
0.47 pod
0.47 push _ and
0.47 say hes
0.47 she _ a
0.47 smell _ and
0.47 squeaky
0.47 swallow
0.47 the light
0.47 the right
0.47 thi _ and
0.47 think my
0.47 wake
0.47 wife is
0.46 #99+ _ chill
0.46 -pill
0.46 =a_lot =pregnant
0.46 =belly_pain =upper_belly_pain
0.46 =bleeding_any =hit_hard
0.46 =blister_any =face_blisters
0.46 =blister_word =face_blisters
0.46 =blurry_vision =pain_any
0.46 =bp_very_high =squeezing_word
0.46 =burn_severity =purple_word
0.46 =chest_lasting =fast_breathing
0.46 =contractions =hours_pain
0.46 =diabetes =pale_clammy
0.46 =dry_mouth =eye_hit_bad
0.46 =eye_area =eye_hit_bad
0.46 =eye_bulge =eye_red
0.46 =eye_hit_bad =pale_clammy
0.46 =hours_pain =short_breath
0.46 =inhaler_fails =short_breath
0.46 =jaw_locked =muscle_cramps
0.46 =joint_hot =wound_infected
0.46 =kid_breathing =short_breath
0.46 =long_bleed =priapism
0.46 =mania_psychosis
0.46 =one_side_belly
0.46 =one_side_belly =pain_any
0.46 =pain_any =pregnant
0.46 =pain_any =testicle
0.46 =postpartum =recent_surgery
0.46 =severe_headache =severe_pain
0.46 =severe_headache =worst_ever
0.46 =worst_ever
0.46 ^ _ cant
0.46 a _ bit
0.46 a _ wire
0.46 a live
0.46 and _ hes
0.46 and heart
0.46 are bleed
0.46 at _ table
0.46 belly hurt
0.46 bright
0.46 c section
0.46 diarrhea
0.46 doesnt
0.46 hasnt -slept
0.46 in _ feet
0.46 leg is
0.46 of _ and
0.46 privat
0.46 rope
0.46 say _ just
0.46 section
0.46 she chok
0.46 stick
0.46 sunken
0.46 uncle
0.46 up _ arm
0.46 up and
0.46 way _ my
0.46 week old
0.45 #99+ wont
0.45 -when
0.45 =a_lot =hours_pain
0.45 =a_lot =vaginal_bleeding
0.45 =baby =many_days
0.45 =battery_word =child_got_pills
0.45 =battery_word =swallowed_battery
0.45 =belly_hit =pregnant
0.45 =bite_bad =drooling
0.45 =black_stool =head_danger
0.45 =bluish =limb_injury
0.45 =born_now =born_part
0.45 =born_now =contractions
0.45 =born_now =eye_hit_bad
0.45 =chest_lasting =urinary_stuck
0.45 =chest_tearing =tearing_trunk
0.45 =done_with_it =means_at_hand
0.45 =eye_hit_bad =fight_blow
0.45 =eye_hit_bad =limb_bleeds
0.45 =eye_hit_bad =swelling
0.45 =face_blisters =rash
0.45 =fainted =not_eating_days
0.45 =fever =mouth_sores
0.45 =head_danger =sugar_very_high
0.45 =heat_exposure =vomiting
0.45 =hit_hard =pregnant
0.45 =hours_pain =near_faint
0.45 =irregular_heart
0.45 =itching =pregnant
0.45 =itching =preterm_weeks
0.45 =jaw_locked =pain_any
0.45 =jaw_locked =wound
0.45 =limb_bleeds
0.45 =long_bleed =very_fast_pulse
0.45 =means_mentioned
0.45 =means_mentioned =nail_word
0.45 =not_eating_days
0.45 =pain_any =pleuritic
0.45 =pink_foam
0.45 =rigors_hard =withdrawal
0.45 =saddle_numb =weak_legs
0.45 =severe_pain =worst_ever
0.45 =shaking =withdrawal
0.45 =sugar_very_high =vomiting
0.45 =vomiting_constantly
0.45 ^ _ drank
0.45 a _ in
0.45 about to
0.45 and _ pee
0.45 and _ wake
0.45 bare
0.45 bleed
0.45 button
0.45 calf is
0.45 cant _ down
0.45 day and
0.45 dryer
0.45 electric shock
0.45 go
0.45 goodbye
0.45 hand finger
0.45 has been
0.45 head
0.45 heart pill
0.45 hemophilia and
0.45 higher
0.45 his _ is
0.45 im short
0.45 is in
0.45 it _ if
0.45 jump
0.45 keep
0.45 like red
0.45 me last
0.45 my _ collaps
0.45 my _ went
0.45 my jaw
0.45 nail gun
0.45 night but
0.45 out at
0.45 pas
0.45 so weak
0.45 the _ told
0.45 the dryer
0.45 then
0.45 think _ hav
0.45 threaten
0.45 throw
0.45 thrown
0.45 tick bite
0.45 to my
0.45 was _ a
0.45 we _ in
0.44 #11+ _ she
0.44 -crie
0.44 -fade
0.44 -had
0.44 -she -crie
0.44 -when _ -crie
0.44 =belly_hard =chest_lasting
0.44 =bite_bad =high_fever
0.44 =bleeding_any =limb_bleeds
0.44 =bleeding_heavy =long_bleed
0.44 =bp_medicine =child_got_pills
0.44 =bp_medicine =overdose_taken
0.44 =burn_severity =means_mentioned
0.44 =burn_severity =no_urine
0.44 =car_crash =hit_hard
0.44 =chest_lasting =long_bleed
0.44 =chest_lasting =sting
0.44 =chest_lasting =vision_loss
0.44 =chest_pressure =radiates
0.44 =child_got_pills =eye_hit_bad
0.44 =child_got_pills =hypertension
0.44 =child_got_pills =squeezing_word
0.44 =confused =diabetes
0.44 =diabetes =wound_infected
0.44 =drooling =pain_any
0.44 =eye_hit_bad =hours_pain
0.44 =face_droop =weak_one_side
0.44 =fast_breathing =short_breath
0.44 =fever =tick
0.44 =harm_others =wound
0.44 =head_danger =high_altitude
0.44 =head_danger =unequal_pupils
0.44 =hernia_word =pain_any
0.44 =hypertension =overdose_taken
0.44 =near_faint =pain_any
0.44 =numb_any =pain_any
0.44 =pain_any =radiates_groin
0.44 =pain_any =right_side
0.44 =radiates_groin =squeezing_word
0.44 =severe_pain =trunk_pain
0.44 =swelling =wound_infected
0.44 =unequal_pupils
0.44 ^ _ fell
0.44 ^ _ his
0.44 ^ _ stabb
0.44 ^ pass
0.44 alive
0.44 and _ not
0.44 and ther
0.44 back _ im
0.44 breath and
0.44 chest _ tight
0.44 clear
0.44 dad
0.44 dog bit
0.44 fingertip
0.44 grandson
0.44 have _ fever
0.44 hes cough
0.44 in _ kitchen
0.44 itch like
0.44 just had
0.44 kill my
0.44 like tar
0.44 my _ and
0.44 my _ sudden
0.44 new floater
0.44 nitro
0.44 no -tear
0.44 of _ floater
0.44 off _ #
0.44 off _ fingertip
0.44 old _ into
0.44 old with
0.44 out in
0.44 pull
0.44 rac
0.44 right _ wont
0.44 splash
0.44 stabb _ the
0.44 stabb in
0.44 that _ -fade
0.44 they _ my
0.44 to stab
0.44 us
0.44 want _ stab
0.44 week _ has
0.44 whole bottle
0.44 woke up
0.43 #11+ _ no
0.43 #11+ year
0.43 -felt
0.43 -slept
0.43 =a_lot =carbon_monoxide
0.43 =a_lot =head_danger
0.43 =alcohol =wont_feed
0.43 =belly_hit =deformed
0.43 =belly_hit =preterm_weeks
0.43 =bite_bad =swallow_trouble
0.43 =bite_bad =wont_swallow
0.43 =black_stool =dizzy
0.43 =bleeding_any =fall_any
0.43 =blurry_vision
0.43 =bp_medicine =tongue_swollen
0.43 =bp_very_high =head_danger
0.43 =burn_severity =calf
0.43 =burn_severity =eye_area
0.43 =burn_severity =head_danger
0.43 =burn_severity =severe_pain
0.43 =chest_lasting =drugs_taken
0.43 =chest_lasting =getting_worse
0.43 =chest_lasting =now_at_rest
0.43 =chest_lasting =severe_pain
0.43 =chest_lasting =shaking
0.43 =clot_risk =immunosuppressed
0.43 =confused =high_fever
0.43 =days_many =postpartum
0.43 =dystonia =new_medicine
0.43 =eye_area =stab_shot
0.43 =eye_area =sudden
0.43 =fight_blow =head_danger
0.43 =head_danger =pale_clammy
0.43 =headache =severe_pain
0.43 =headache =worst_ever
0.43 =hit_hard =preterm_weeks
0.43 =hoarse =swelling
0.43 =hours_pain =squeezing_word
0.43 =hypertension =swelling_throat
0.43 =hypertension =tongue_swollen
0.43 =jelly_stool
0.43 =long_bleed =pain_any
0.43 =near_faint =sting
0.43 =now_at_rest
0.43 =numb_any =weak_one_side
0.43 =one_side_belly =pregnant
0.43 =pain_any =upper_belly_pain
0.43 =radiates =squeezing_word
0.43 =trunk_pain =upper_belly_pain
0.43 ^ pain
0.43 ^ son
0.43 ^ stroke
0.43 ^ vomit
0.43 a grape
0.43 all _ and
0.43 all over
0.43 and _ cough
0.43 and hit
0.43 bleed after
0.43 chemo
0.43 chopp _ in
0.43 chopp off
0.43 crazy
0.43 discharge and
0.43 ear infection
0.43 fell in
0.43 finger _ chopp
0.43 flew
0.43 got chopp
0.43 he was
0.43 i _ lisinopril
0.43 i swallow
0.43 inhal smoke
0.43 ive
0.43 jelly
0.43 left
0.43 minut
0.43 much insulin
0.43 of breath
0.43 on _ grape
0.43 on purpose
0.43 purpose
0.43 right side
0.43 she breath
0.43 soak _ pad
0.43 someth _ in
0.43 stroke _ went
0.43 stuck
0.43 terrible
0.43 to jump
0.43 took
0.43 weak and
0.42 #99+ with
0.42 <two <week
0.42 =a_lot =near_faint
0.42 =allergen =wheeze_word
0.42 =animal_bite =sting
0.42 =at_rest =chest_lasting
0.42 =belly_pain =severe_pain
0.42 =bite_bad =burn_severity
0.42 =bite_bad =throat_tight
0.42 =bleeding_any =chest_lasting
0.42 =calf =eye_hit_bad
0.42 =child_bruises
0.42 =deep_burn =skin_peeling
0.42 =diabetes =vomiting
0.42 =diarrhea =eye_hit_bad
0.42 =dry_mouth =no_urine
0.42 =eye_hit_bad =racing_heart
0.42 =eye_hit_bad =upper_belly_pain
0.42 =fever =kidney_infection
0.42 =fever =scratched
0.42 =head_danger =heat_exposure
0.42 =head_danger =sudden
0.42 =head_danger =weight_loss
0.42 =headache =preterm_weeks
0.42 =hernia_stuck =hernia_word
0.42 =hernia_word
0.42 =hives
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =means_at_hand =means_mentioned
0.42 =no_injury
0.42 =plant_eaten =poison_swallowed
0.42 =postpartum
0.42 =pregnant =seizure
0.42 =racing_heart =shaking
0.42 =spreading
0.42 =sugar_very_high
0.42 =tia_resolved =vaginal_bleeding
0.42 =unresponsive =wont_feed
0.42 =vomiting =weight_loss
0.42 =wakes
0.42 ^ _ help
0.42 ^ _ pacemaker
0.42 ^ gunshot
0.42 a _ and
0.42 after my
0.42 and _ has
0.42 and _ mouth
0.42 and numb
0.42 be better
0.42 behind the
0.42 blood is
0.42 breath but
0.42 cant bend
0.42 cant stop
0.42 confus and
0.42 diabetic _ is
0.42 drank antifreeze
0.42 drool
0.42 everyone _ be
0.42 everyone would
0.42 fell and
0.42 gunshot
0.42 had an
0.42 has _ bruise
0.42 have _ plan
0.42 is _ and
0.42 is cough
0.42 is over
0.42 is pull
0.42 is white
0.42 kick today
0.42 kidney infection
0.42 kill myself
0.42 lip _ blue
0.42 min ago
0.42 my _ after
0.42 my insulin
0.42 my kidney
0.42 neck _ and
0.42 no _ -when
0.42 pain is
0.42 plan and
0.42 pool _ cough
0.42 severe
0.42 so
0.42 so _ im
0.42 sudden cant
0.42 sugar _ over
0.42 the _ in
0.42 then start
0.42 took _ tylenol
0.42 walk _ the
0.42 was under
0.42 week _ feel
0.42 worst headache
0.42 would _ better
0.42 would be
0.41 =a_lot =suicidal
0.41 =a_lot =wound
0.41 =baby_quiet =hours_pain
0.41 =baby_still =burn_severity
0.41 =belly_hit =drowning
0.41 =belly_hit =hip_fracture
0.41 =bleeding_any =cough
0.41 =blood_thinner =long_bleed
0.41 =blurry_vision =head_danger
0.41 =blurry_vision =headache
0.41 =both_legs =weak_legs
0.41 =burn_any =chemical_burn
0.41 =burn_any =chemical_word
0.41 =burn_severity =chest_lasting
0.41 =chest_any
0.41 =chest_lasting =jaundice
0.41 =deformed =sudden
0.41 =drooling =wont_swallow
0.41 =drowning =fall_any
0.41 =drowning =hit_hard
0.41 =eye_area =hours_pain
0.41 =eye_hit_bad =speech
0.41 =fever =pain_any
0.41 =head_danger =no_gas
0.41 =hernia_stuck =swelling
0.41 =hip_hurts =numb_any
0.41 =hours_pain =long_bleed
0.41 =immunosuppressed
0.41 =jaw_locked =nail_word
0.41 =legs_gone =numb_any
0.41 =limb_injury =waters_said
0.41 =many_days =short_breath
0.41 =no_gas =vomiting
0.41 =pain_any =pain_beyond
0.41 =pain_any =poison_swallowed
0.41 =postpartum_smell =recent_surgery
0.41 =radiates =spreading
0.41 =rash =stiff_neck
0.41 =tearing
0.41 ^ shingl
0.41 ^ ther
0.41 and _ down
0.41 and more
0.41 bad headache
0.41 bone is
0.41 break
0.41 broke and
0.41 calm
0.41 cell and
0.41 daughter has
0.41 dog _ me
0.41 everywhere
0.41 fever _ chill
0.41 gasp
0.41 gonna
0.41 got _ bad
0.41 got _ in
0.41 hand and
0.41 hav _ seizure
0.41 have _ a
0.41 head and
0.41 heart feel
0.41 him out
0.41 hurt and
0.41 hurt like
0.41 hurt to
0.41 husband
0.41 i _ breathe
0.41 i got
0.41 in labor
0.41 into _ tree
0.41 into a
0.41 just sitt
0.41 like a
0.41 look _ and
0.41 mouth and
0.41 on fire
0.41 open and
0.41 open my
0.41 puk
0.41 shak and
0.41 shingl _ my
0.41 sickle _ and
0.41 soft
0.41 straight
0.41 throat _ and
0.41 took _ and
0.41 want _ be
0.41 with _ headache
0.41 with _ temp
0.4 #99+ _ #99+
0.4 -day
0.4 =a_lot =preterm_weeks
0.4 =abuse_danger =means_mentioned
0.4 =arm_hand_pain =pale_clammy
0.4 =baby =head_danger
0.4 =bite_bad =burn_any
0.4 =bite_bad =tendon_seen
0.4 =black_stool =near_faint
0.4 =bleeding_any =head_danger
0.4 =bleeding_any =vaginal_bleeding
0.4 =bleeding_heavy =limb_bleeds
0.4 =bleeding_heavy =soaking_pad
0.4 =blurry_vision =preterm_weeks
0.4 =bp_very_high =headache
0.4 =burn_severity =cold_exposure
0.4 =calf =wound
0.4 =car_crash =pain_any
0.4 =chest_lasting =hernia_stuck
0.4 =chest_lasting =overdose_taken
0.4 =cold_limb =limb_cold_pale
0.4 =done_with_it =suicidal
0.4 =eye_hit_bad =immunosuppressed
0.4 =eye_hit_bad =overdose_taken
0.4 =eye_hit_bad =vaginal_bleeding
0.4 =fall_hard
0.4 =gangrene
0.4 =gangrene =pain_beyond
0.4 =gangrene =skin_black
0.4 =goodbye_note =suicidal
0.4 =head_danger =sting
0.4 =heat_exposure =speech
0.4 =hurts_breathing =pain_any
0.4 =limb_cold_pale =toes_cold
0.4 =limb_injury =numb_any
0.4 =postpartum =soaking_pad
0.4 =preterm_weeks =vaginal_bleeding
0.4 =recent_surgery =wound_infected
0.4 =soaking_pad =vaginal_bleeding
0.4 ^ _ child
0.4 ache _ #11+
0.4 and _ voice
0.4 and no
0.4 area
0.4 baby _ blue
0.4 baby turn
0.4 been _ all
0.4 behind it
0.4 bleed _ the
0.4 burn on
0.4 by accident
0.4 caught
0.4 caught in
0.4 child
0.4 cough up
0.4 cut _ my
0.4 down there
0.4 forehead
0.4 grabb
0.4 gun _ in
0.4 gun is
0.4 have had
0.4 his hand
0.4 hook in
0.4 i broke
0.4 in _ tub
0.4 is going
0.4 is turn
0.4 jaw lock
0.4 just faint
0.4 light _ a
0.4 me and
0.4 month _ wont
0.4 my _ into
0.4 my _ since
0.4 my child
0.4 my grandson
0.4 my mom
0.4 noth
0.4 now its
0.4 now she
0.4 out and
0.4 pas out
0.4 rattlesnake _ my
0.4 she _ fine
0.4 stiff _ and
0.4 still
0.4 stop
0.4 the tub
0.4 think _ broke
0.4 thought
0.4 to _ out
0.4 while
0.4 wrote
0.39 # _ my
0.39 #11+ minut
0.39 -baby -move
0.39 -move
0.39 =a_lot =headache
0.39 =amputated =cut_by_accident
0.39 =at_rest =racing_heart
0.39 =barking_stridor =chest_lasting
0.39 =barking_stridor =cholinergic
0.39 =barking_stridor =drooling
0.39 =blister_any =burn_big
0.39 =burn_severity =fainted
0.39 =cannot_breathe =slow_breathing
0.39 =chest_lasting =numb_any
0.39 =chest_lasting =short_breath
0.39 =chest_lasting =testicle
0.39 =days_many =mouth_sores
0.39 =drug_named =rash
0.39 =dystonia =muscle_cramps
0.39 =eye_hit_bad =right_side
0.39 =eye_red =fever
0.39 =fast_breathing
0.39 =fever =jaundice
0.39 =fight_blow =head_injury
0.39 =harm_others =mania_psychosis
0.39 =head_danger =pain_any
0.39 =head_danger =worst_ever
0.39 =high_fever =stiff_neck
0.39 =hoarse
0.39 =immunosuppressed =pain_any
0.39 =limp_leg =limp_refuses
0.39 =means_mentioned =stab_shot
0.39 =nausea =squeezing_word
0.39 =pain_any =sudden
0.39 =poison_contact
0.39 =seizure =unresponsive
0.39 =sudden_balance
0.39 =swelling_lips =tongue_swollen
0.39 =urinary_stuck_long
0.39 =vomiting =vomiting_constantly
0.39 =young_baby
0.39 ^ _ took
0.39 ^ her
0.39 a _ now
0.39 a high
0.39 a minute
0.39 a needle
0.39 and _ been
0.39 and _ to
0.39 and painful
0.39 are blue
0.39 are swell
0.39 baby _ kick
0.39 baby lip
0.39 boyfriend
0.39 broke
0.39 but my
0.39 chok me
0.39 double
0.39 end _ thi
0.39 gett _ since
0.39 has bloody
0.39 have _ and
0.39 he _ wake
0.39 headache _ see
0.39 hes _ a
0.39 his _ look
0.39 hour _ it
0.39 i _ hear
0.39 i _ think
0.39 i breathe
0.39 i walk
0.39 in _ at
0.39 in _ hand
0.39 it _ weekend
0.39 it thi
0.39 keep think
0.39 minute
0.39 mov up
0.39 my _ isnt
0.39 my _ yo
0.39 my boyfriend
0.39 nail _ week
0.39 neighbor
0.39 now _ have
0.39 of _ my
0.39 piece
0.39 piece of
0.39 place
0.39 plu
0.39 right
0.39 right calf
0.39 shut
0.39 stick _ of
0.39 stuck _ my
0.39 ten minut
0.39 tender
0.39 that dont
0.39 they found
0.39 tired to
0.39 to kill
0.39 too tired
0.39 when _ breathe
0.39 with _ fever
0.38 =after_hard_exercise =dark_urine
0.38 =allergen =speech
0.38 =belly_hard =vomiting
0.38 =bite_bad =choking
0.38 =bite_bad =to_the_bone
0.38 =bite_bad =vomiting
0.38 =black_stool =fainted
0.38 =bleeding_any
0.38 =blood_thinner =chest_lasting
0.38 =burn_severity =chest_any
0.38 =burn_severity =iron_pills
0.38 =burn_severity =long_bleed
0.38 =chemical_burn =cocaine
0.38 =chemical_burn =eye_area
0.38 =chemical_burn =eye_chemical
0.38 =chest_lasting =right_side
0.38 =confused =fall_any
0.38 =deep_cut =to_the_bone
0.38 =eye_hit_bad =recent_surgery
0.38 =fainted =racing_heart
0.38 =fever =joint_hot
0.38 =fever =neck_swelling
0.38 =head_danger =hernia_word
0.38 =head_danger =vomiting_constantly
0.38 =headache =postpartum
0.38 =hernia_stuck =hours_pain
0.38 =hours_pain =wakes
0.38 =indigestion_odd =pale_clammy
0.38 =long_bleed =soaking_pad
0.38 =making_swell =swelling_lips
0.38 =moved_right =one_side_belly
0.38 =nail_word =pierced_through
0.38 =opioid
0.38 =pierced_through =wound
0.38 =rash =swelling
0.38 =retractions =short_breath
0.38 =to_the_bone
0.38 ^ _ month
0.38 ^ _ read
0.38 ^ accidental
0.38 ^ bleed
0.38 ^ postpartum
0.38 ^ pressure
0.38 a _ battery
0.38 a _ lump
0.38 abortion
0.38 accidental _ my
0.38 acid on
0.38 and _ funny
0.38 and _ thrown
0.38 and _ turn
0.38 and breath
0.38 and cant
0.38 and eye
0.38 and today
0.38 antifreeze
0.38 as a
0.38 baby _ time
0.38 bitten _ a
0.38 cant _ water
0.38 dog _ my
0.38 dryer _ feel
0.38 electrocut
0.38 electrocut _ the
0.38 feel irregular
0.38 fell from
0.38 fire and
0.38 friend
0.38 garage
0.38 gave _ baby
0.38 got electrocut
0.38 had _ fit
0.38 hasnt _ -in
0.38 he had
0.38 heart _ irregular
0.38 high
0.38 hot
0.38 hour _ and
0.38 i _ swallow
0.38 in _ garage
0.38 is _ sleepy
0.38 is cold
0.38 lying
0.38 magnet from
0.38 mumbl
0.38 my _ calf
0.38 my _ ear
0.38 my appendix
0.38 my drink
0.38 new _ and
0.38 no sense
0.38 not _ -right
0.38 now _ cough
0.38 now _ is
0.38 on _ left
0.38 out
0.38 poop and
0.38 pull in
0.38 put _ hand
0.38 red and
0.38 right now
0.38 say she
0.38 shock by
0.38 some
0.38 son swallow
0.38 suck
0.38 suck in
0.38 swell _ my
0.38 tar and
0.38 the garage
0.38 thing _ #11+
0.38 time _ stand
0.38 time and
0.38 time the
0.38 tongue feel
0.38 with fever
0.37 # yr
0.37 <the _ <two
0.37 =a_lot =pain_any
0.37 =acts_drunk
0.37 =acts_drunk =alcohol
0.37 =again_fainted =chest_lasting
0.37 =again_fainted =hours_pain
0.37 =alcohol =chemical_word
0.37 =at_rest =cant_lie_flat
0.37 =belly_hit =fall_height
0.37 =bite_bad =eye_hit
0.37 =bite_bad =recent_infection
0.37 =bite_bad =speech
0.37 =bleeding_any =pale_clammy
0.37 =bleeding_any =spits_clots
0.37 =bleeding_heavy =cut_by_accident
0.37 =bluish =short_breath
0.37 =blurry_vision =chest_lasting
0.37 =burn_severity =saddle_numb
0.37 =chest_any =chest_lasting
0.37 =chest_any =squeezing_word
0.37 =chest_lasting =one_eye
0.37 =chest_lasting =rigors_hard
0.37 =clot_risk =hours_pain
0.37 =clot_risk =wound_infected
0.37 =deformed =hit_hard
0.37 =drooling =throat_sore
0.37 =drowsy =newborn
0.37 =drowsy =young_baby
0.37 =dystonia =jaw_locked
0.37 =elderly =hours_pain
0.37 =eye_area =eye_hit
0.37 =eye_hit
0.37 =eye_hit_bad =eye_pain
0.37 =eye_hit_bad =needle_stick
0.37 =eye_hit_bad =one_eye
0.37 =eye_hit_bad =pain_beyond
0.37 =eye_hit_bad =spits_clots
0.37 =eye_hit_bad =wound_infected
0.37 =fall_any =fall_height
0.37 =fall_hard =fell_baby
0.37 =fall_height
0.37 =fall_height =hit_hard
0.37 =fever =recent_travel
0.37 =fever =seizure
0.37 =gradual_numb =numb_any
0.37 =grunting
0.37 =head_danger =stiff_neck
0.37 =hernia_stuck =needle_stick
0.37 =high_fever =pain_any
0.37 =hit_hard =pain_any
0.37 =hurts_move =severe_weakness
0.37 =jaw_arm_sweat
0.37 =jaw_locked =throat_sore
0.37 =ketone_breath
0.37 =ketone_breath =thirsty
0.37 =leaking =water_broke
0.37 =leg_swelling_one =swelling
0.37 =limb_injury =wound_infected
0.37 =needle_stick
0.37 =nerve_muscle
0.37 =pale_clammy =squeezing_word
0.37 =severe_pain =testicle
0.37 =spits_clots
0.37 =sting =tick
0.37 ^ _ friend
0.37 ^ _ gave
0.37 ^ _ monoxide
0.37 ^ _ partner
0.37 ^ _ smell
0.37 ^ carbon
0.37 ^ copd
0.37 ^ infect
0.37 a nail
0.37 accident
0.37 and #99+
0.37 and _ belly
0.37 and _ confus
0.37 and _ hurt
0.37 are _ after
0.37 arent
0.37 breath _ and
0.37 breath even
0.37 broke _ #11+
0.37 broke at
0.37 brother is
0.37 carbon _ alarm
0.37 chemical
0.37 daughter lip
0.37 deep hole
0.37 ever
0.37 fail _ my
0.37 fail and
0.37 feel _ a
0.37 feverish
0.37 friend is
0.37 goe _ when
0.37 going up
0.37 grunt
0.37 hard _ breathe
0.37 headach and
0.37 her lip
0.37 hes been
0.37 hes breath
0.37 i _ sick
0.37 in _ leg
0.37 in _ shower
0.37 in at
0.37 is floppy
0.37 is miss
0.37 its been
0.37 leak
0.37 look
0.37 mak
0.37 make a
0.37 monoxide alarm
0.37 my _ fever
0.37 my _ it
0.37 my _ pill
0.37 my _ yr
0.37 my partner
0.37 night i
0.37 of a
0.37 off
0.37 on warfarin
0.37 our
0.37 out _ today
0.37 partner
0.37 pesticide
0.37 pool hes
0.37 powder
0.37 pregnant _ week
0.37 pressure #99+
0.37 pressure _ my
0.37 sharp
0.37 she seem
0.37 slurr
0.37 spray with
0.37 stand
0.37 stomach is
0.37 stool and
0.37 that _ like
0.37 that look
0.37 the bone
0.37 the house
0.37 to hurt
0.37 too many
0.37 took double
0.37 took viagra
0.37 turn black
0.37 tylenol
0.37 unconsciou
0.37 viagra and
0.37 voice is
0.37 water _ at
0.37 wave
0.37 week _ with
0.37 with _ needle
0.37 with pesticide
0.37 woke
0.36 #11+ _ and
0.36 #11+ _ im
0.36 -baby _ since
0.36 -diaper
0.36 -fade -when
0.36 -in
0.36 -wet
0.36 -wet -diaper
0.36 =a_lot =hit_hard
0.36 =a_lot =rash
0.36 =alcohol =nail_word
0.36 =alcohol =unresponsive
0.36 =bite_bad =neck_swelling
0.36 =bite_bad =severe_pain
0.36 =bite_bad =weak_one_side
0.36 =bleeding_any =soaking_pad
0.36 =bleeding_any =vomiting
0.36 =blister_word =burn_big
0.36 =burn_any =electric
0.36 =burn_severity =headache
0.36 =burn_severity =swelling_lips
0.36 =calf =limb_injury
0.36 =cannot_move_limb =limp_leg
0.36 =car_crash =fall_any
0.36 =car_crash =fight_blow
0.36 =chest_lasting =cut_by_accident
0.36 =clot_risk =postpartum_smell
0.36 =clot_risk =short_breath
0.36 =co_words =gas_smell
0.36 =confused =sudden
0.36 =copd
0.36 =deformed =possible_fracture
0.36 =dentist =soaking_pad
0.36 =diabetes =sugar_very_high
0.36 =discharge =high_fever
0.36 =dizzy =soaking_pad
0.36 =drooling =swallow_trouble
0.36 =drooling =throat_tight
0.36 =drowsy =opioid
0.36 =elderly =unresponsive
0.36 =eye_area =head_danger
0.36 =eye_area =unresponsive
0.36 =eye_hit_bad =headache
0.36 =eye_hit_bad =hurts_move
0.36 =eye_hit_bad =radiates_groin
0.36 =eye_hit_bad =weak_legs
0.36 =eye_red =pain_any
0.36 =face_droop =hours_pain
0.36 =feels_incredible =mania_psychosis
0.36 =feels_incredible =sleepless_days
0.36 =glass_test
0.36 =glass_test =purple_rash
0.36 =glass_test =rash
0.36 =hanging_attempt =self_harm_now
0.36 =head_danger =postpartum
0.36 =head_danger =rigors
0.36 =head_danger =shaking
0.36 =head_danger =soaking_pad
0.36 =head_danger =squeezing_word
0.36 =head_injury =vomiting
0.36 =headache =sudden
0.36 =heart_condition =racing_heart
0.36 =hernia_stuck =hit_hard
0.36 =hernia_stuck =trunk_pain
0.36 =hip_fracture =hit_hard
0.36 =hours_pain =many_days
0.36 =hours_pain =pale_clammy
0.36 =low_mood =suicidal
0.36 =nail_word =poison_swallowed
0.36 =no_urine =pregnant
0.36 =opioid =overdose_taken
0.36 =pain_any =priapism
0.36 =pregnant =vomiting_constantly
0.36 =sting =wound_infected
0.36 =swelling
0.36 ^ _ behind
0.36 ^ _ hav
0.36 ^ daughter
0.36 ^ diabetic
0.36 ^ severe
0.36 ^ water
0.36 a cup
0.36 a pencil
0.36 a sharp
0.36 alarm is
0.36 and _ she
0.36 and _ wrote
0.36 and lighthead
0.36 are swollen
0.36 at breakfast
0.36 bare pee
0.36 been _ and
0.36 been _ up
0.36 bleed and
0.36 cant _ up
0.36 cant catch
0.36 catch _ breath
0.36 catch my
0.36 caught _ the
0.36 clot and
0.36 cup of
0.36 down over
0.36 ear _ the
0.36 fever _ and
0.36 fit
0.36 foot is
0.36 for _ few
0.36 for hour
0.36 for over
0.36 go away
0.36 goe
0.36 going off
0.36 has hemophilia
0.36 hasnt -peed
0.36 have the
0.36 havent
0.36 havent _ -in
0.36 havent _ -the
0.36 hes _ to
0.36 his _ up
0.36 hour and
0.36 i _ black
0.36 i stopp
0.36 im _ eliqui
0.36 im _ the
0.36 im gonna
0.36 in _ thigh
0.36 is full
0.36 it has
0.36 know
0.36 light _ my
0.36 light and
0.36 lock
0.36 lung
0.36 my _ bag
0.36 my lung
0.36 next door
0.36 noseble _ #11+
0.36 not _ -up
0.36 numb and
0.36 old hasnt
0.36 on eliqui
0.36 ooz
0.36 out of
0.36 overnight
0.36 pull his
0.36 shoot me
0.36 side _ my
0.36 so drowsy
0.36 son _ hemophilia
0.36 son _ is
0.36 swallow _ magnet
0.36 sweaty and
0.36 the pool
0.36 tile
0.36 to _ kid
0.36 to pas
0.36 took _ #11+
0.36 took like
0.36 tub
0.36 two _ and
0.36 with _ is
0.36 without -me
0.36 wont _ down
0.35 #99+ #99+
0.35 -five
0.35 -five _ and
0.35 -slept _ -five
0.35 -wak
0.35 -wak -up
0.35 -woken
0.35 -woken -up
0.35 =a_lot =flashes_floaters
0.35 =a_lot =heat_exposure
0.35 =a_lot =pale_clammy
0.35 =abuse_danger =chest_lasting
0.35 =arm_hand_pain =jaw_arm_sweat
0.35 =at_rest =cannot_breathe
0.35 =belly_pain =hernia_stuck
0.35 =bite_bad =clot_risk
0.35 =bite_bad =confused
0.35 =bite_bad =throat_closing
0.35 =bleeding_any =hours_pain
0.35 =burn_big =deep_burn
0.35 =burn_severity =green_vomit
0.35 =burn_severity =jelly_stool
0.35 =burn_severity =limb_cold_pale
0.35 =burn_severity =short_breath
0.35 =burned_hand
0.35 =cannot_breathe =hours_pain
0.35 =chest_lasting =flashes_floaters
0.35 =chest_lasting =smoke
0.35 =cholinergic =pain_any
0.35 =co_words =during_exercise
0.35 =cold_exposure =speech
0.35 =confused =feels_incredible
0.35 =cough =hernia_stuck
0.35 =cough =pink_foam
0.35 =coughs_blood =pink_foam
0.35 =curtain_word =eye_hit_bad
0.35 =curtain_word =vision_loss
0.35 =cut_by_accident =hernia_stuck
0.35 =days_many =young_baby
0.35 =deep_cut =limb_injury
0.35 =deep_cut =wound
0.35 =diabetes =gangrene
0.35 =diabetes =pain_beyond
0.35 =diabetes =skin_black
0.35 =during_exercise =head_danger
0.35 =electric =irregular_heart
0.35 =eye_area =hoarse
0.35 =eye_area =smoke
0.35 =eye_hit_bad =uti
0.35 =fainted =hit_hard
0.35 =fall_any =head_injury
0.35 =feels_incredible =hallucinating
0.35 =feels_incredible =withdrawal
0.35 =fever =means_mentioned
0.35 =fever =squeezing_word
0.35 =headache =high_altitude
0.35 =hernia_stuck =priapism
0.35 =high_altitude =vomiting
0.35 =high_fever =recent_travel
0.35 =hours_pain =racing_heart
0.35 =hours_pain =severe_pain
0.35 =irregular_heart =weak_any
0.35 =limb_cold_pale =numb_any
0.35 =neck_swelling =tooth
0.35 =not_looking
0.35 =one_side_belly =right_side
0.35 =pain_any =recent_surgery
0.35 =priapism =swelling
0.35 =radiates_groin =severe_pain
0.35 =recent_surgery =sudden
0.35 =sudden =testicle
0.35 =swallow_trouble =throat_sore
0.35 =swelling_throat =throat_closing
0.35 =throat_closing
0.35 =throat_closing =throat_tight
0.35 =throat_sore =wont_swallow
0.35 ^ _ attack
0.35 ^ _ has
0.35 ^ coworker
0.35 ^ snake
0.35 after _ new
0.35 after her
0.35 all of
0.35 and _ he
0.35 but hes
0.35 cant pee
0.35 cant stand
0.35 car _ and
0.35 cleaner
0.35 do it
0.35 down
0.35 even _ calm
0.35 even when
0.35 face look
0.35 fever _ my
0.35 foreskin
0.35 gave my
0.35 got _ by
0.35 got spray
0.35 grandma _ pill
0.35 grandma heart
0.35 hallucinat
0.35 has a
0.35 hav _ stroke
0.35 he has
0.35 hit _ head
0.35 i _ double
0.35 is breath
0.35 is burn
0.35 is peel
0.35 like crazy
0.35 live wire
0.35 me _ hurt
0.35 mom
0.35 my _ belly
0.35 my pacemaker
0.35 near _ eye
0.35 near my
0.35 one of
0.35 pass _ in
0.35 shingl near
0.35 side and
0.35 since _ morn
0.35 skin _ peel
0.35 son his
0.35 sugar _ #11+
0.35 the foot
0.35 the other
0.35 to _ my
0.35 toddler was
0.35 tongue is
0.35 when calm
0.35 wire
0.35 woozy
0.34 #99+ _ a
0.34 #99+ _ wont
0.34 -eat
0.34 -peed -in
0.34 -to
0.34 =alcohol =eye_hit_bad
0.34 =allergen =dizzy
0.34 =baby_still =chest_lasting
0.34 =back_pain =fever
0.34 =bladder_bowel_loss =pain_any
0.34 =bleeding_any =blood_thinner
0.34 =breath_pauses =cough
0.34 =burn_severity =chemical_strong
0.34 =burn_severity =racing_heart
0.34 =burn_severity =screams_in_bouts
0.34 =cannot_breathe =swelling
0.34 =chest_any =radiates
0.34 =chest_lasting =face_droop
0.34 =chest_lasting =harm_others
0.34 =chest_lasting =new_baby
0.34 =chest_lasting =soaking_fast
0.34 =chest_lasting =swelling_throat
0.34 =chest_lasting =wont_go_away
0.34 =cholinergic =poison_contact
0.34 =clot_risk =wound_open
0.34 =cold_limb =deformed
0.34 =cramps =severe_pain
0.34 =cut_by_accident =fever
0.34 =dark_urine =eye_hit_bad
0.34 =days_many =recent_surgery
0.34 =deep_cut =deformed
0.34 =deformed =tendon_seen
0.34 =dizzy =sting
0.34 =drooling =poison_contact
0.34 =during_effort =squeezing_word
0.34 =ear_pain =swelling
0.34 =ear_swollen =fever
0.34 =eye_hit_bad =limb_cold_pale
0.34 =eye_hit_bad =limb_injury
0.34 =face_odd
0.34 =fever =severe_weakness
0.34 =flu_bad =head_danger
0.34 =green_vomit
0.34 =green_vomit =head_danger
0.34 =green_vomit =phlegm
0.34 =green_vomit =vomiting
0.34 =head_danger =phlegm
0.34 =head_danger =pregnant
0.34 =heart_murmur_fever =short_breath
0.34 =hip_hurts =hit_hard
0.34 =hit_hard =overdose_taken
0.34 =hours_pain =soaking_fast
0.34 =jaw_locked =phlegm
0.34 =jaw_locked =tetanus_due
0.34 =limb_cold_pale =weak_any
0.34 =long_bleed =pale_clammy
0.34 =near_faint =vision_loss
0.34 =overdose_taken =squeezing_word
0.34 =pain_any =vomiting
0.34 =phlegm =vomiting
0.34 =pneumonia_known =short_breath
0.34 =postpartum =wound_open
0.34 =postpartum_smell =wound_open
0.34 =pregnant =waters_said
0.34 =recent_infection =swelling
0.34 =recent_surgery =wound_open
0.34 =short_breath =sudden
0.34 =soaking_fast
0.34 =soaking_fast =soaking_pad
0.34 =speech =weak_one_side
0.34 =squeezing_word =vaginal_bleeding
0.34 =sugar_low =unresponsive
0.34 =upper_belly_pain
0.34 =weak_any
0.34 =wont_go_away
0.34 =wound_open
0.34 ^ _ bleach
0.34 ^ _ broke
0.34 ^ _ flare
0.34 ^ _ grandson
0.34 ^ black
0.34 ^ jaw
0.34 a gun
0.34 a squeaky
0.34 all around
0.34 and _ blood
0.34 and _ since
0.34 and blister
0.34 and crie
0.34 are weak
0.34 at altitude
0.34 baby swallow
0.34 been vomit
0.34 blister all
0.34 come _ i
0.34 come when
0.34 daughter _ a
0.34 down the
0.34 feel _ leg
0.34 fever rash
0.34 fill
0.34 gett
0.34 havent -peed
0.34 headache _ i
0.34 headache _ my
0.34 headache and
0.34 hell
0.34 her _ on
0.34 his belly
0.34 his eye
0.34 his throat
0.34 house fire
0.34 i _ an
0.34 i _ gett
0.34 i inhal
0.34 im
0.34 indigestion
0.34 is _ through
0.34 is gray
0.34 kid _ is
0.34 left _ is
0.34 lightn
0.34 like thi
0.34 lip _ swell
0.34 month _ and
0.34 my _ im
0.34 near
0.34 no _ today
0.34 nonstop and
0.34 noseble for
0.34 now _ cant
0.34 of his
0.34 old _ has
0.34 out _ and
0.34 pound and
0.34 practice
0.34 remember
0.34 right _ and
0.34 rock
0.34 since breakfast
0.34 since noon
0.34 so _ i
0.34 stick out
0.34 stopp my
0.34 swallow and
0.34 that _ when
0.34 the stomach
0.34 the worst
0.34 think _ was
0.34 to _ and
0.34 two day
0.34 two of
0.34 was
0.34 was _ and
0.34 wont _ away
0.33 -drink and
0.33 -feel and
0.33 =allergen =swelling
0.33 =bite_bad =cold_limb
0.33 =bite_bad =hip_hurts
0.33 =bite_bad =limb_injury
0.33 =bite_bad =pierced_through
0.33 =bp_high =pain_any
0.33 =burn_severity =new_medicine
0.33 =burn_severity =postpartum
0.33 =burn_severity =speech
0.33 =burn_severity =vomiting_constantly
0.33 =calf
0.33 =car_crash =cut_by_accident
0.33 =car_crash =pregnant
0.33 =chest_any =pale_clammy
0.33 =chest_lasting =eye_hit_bad
0.33 =chest_lasting =fell_baby
0.33 =chest_lasting =hallucinating
0.33 =chest_lasting =inhaler_fails
0.33 =chest_lasting =one_side_belly
0.33 =chest_lasting =squeezing_word
0.33 =child_got_pills =iron_pills
0.33 =co_words =vomiting
0.33 =cold_hands =toes_cold
0.33 =days_many =jaw_locked
0.33 =days_many =nail_word
0.33 =days_many =unresponsive
0.33 =days_many =wont_feed
0.33 =dialysis =irregular_heart
0.33 =dialysis =missed_dialysis
0.33 =dialysis =weak_any
0.33 =elderly =wakes
0.33 =eye_area =fall_any
0.33 =eye_area =hit_hard
0.33 =eye_area =severe_pain
0.33 =eye_hit_bad
0.33 =eye_hit_bad =injection_joint
0.33 =eye_hit_bad =one_side_belly
0.33 =eye_hit_bad =snake
0.33 =eye_hit_bad =snake_bad
0.33 =fainted =head_danger
0.33 =fainted =vaginal_bleeding
0.33 =fever =spreading
0.33 =head_danger =heat_danger
0.33 =head_danger =jaundice
0.33 =head_danger =recent_surgery
0.33 =hernia =pain_any
0.33 =hernia_word =vomiting
0.33 =hip_hurts =neck_pain
0.33 =hit_hard
0.33 =hives =sting
0.33 =hours_pain =no_urine
0.33 =irregular_heart =kidney_disease
0.33 =kidney_disease =missed_dialysis
0.33 =kidney_disease =weak_any
0.33 =means_at_hand =self_harm_now
0.33 =missed_dialysis
0.33 =pain_any =swallow_trouble
0.33 =pale_clammy =short_breath
0.33 =pregnant =preterm_weeks
0.33 =pressure_elsewhere
0.33 =preterm_weeks
0.33 =short_breath =speech
0.33 =skin_infection =swelling
0.33 =soaking_pad =swelling
0.33 ^ _ beat
0.33 ^ _ right
0.33 a _ fire
0.33 a magnet
0.33 acros
0.33 ago and
0.33 and _ just
0.33 and bleed
0.33 and had
0.33 and sweaty
0.33 arm and
0.33 around _ eye
0.33 belly button
0.33 black stuff
0.33 but since
0.33 calf
0.33 cant _ straight
0.33 cold sweat
0.33 daughter _ #
0.33 day _ now
0.33 drown
0.33 eyelid and
0.33 from _ ear
0.33 grandpa is
0.33 gray and
0.33 groin
0.33 hard and
0.33 he put
0.33 heart
0.33 his
0.33 his head
0.33 huge clot
0.33 husband _ his
0.33 i _ the
0.33 i _ too
0.33 i keep
0.33 i see
0.33 im pregnant
0.33 in _ after
0.33 in _ middle
0.33 is _ black
0.33 is _ by
0.33 is _ hasnt
0.33 is yellow
0.33 kitchen floor
0.33 knuckle
0.33 left _ hurt
0.33 like _ time
0.33 long paus
0.33 look like
0.33 me when
0.33 middle
0.33 my #11+
0.33 my _ section
0.33 my c
0.33 my knuckle
0.33 nail last
0.33 night _ my
0.33 no -feel
0.33 of _ myself
0.33 on _ kitchen
0.33 poop _ black
0.33 rash after
0.33 real fast
0.33 respond
0.33 rib and
0.33 scissor
0.33 sheet
0.33 skin _ and
0.33 slurr and
0.33 smoke _ a
0.33 soccer practice
0.33 still _ to
0.33 stomach _ a
0.33 stuff
0.33 sugar #11+
0.33 sugar _ and
0.33 super
0.33 swell after
0.33 tak
0.33 terrible headache
0.33 the _ he
0.33 the _ right
0.33 the _ way
0.33 the middle
0.33 the pill
0.33 to be
0.33 under
0.33 up _ my
0.33 up my
0.33 wrong way
0.32 # pound
0.32 #11+ _ with
0.32 -#11+ -hour
0.32 -in -#11+
0.32 -peed _ -#11+
0.32 -slept _ -#
0.32 =a_lot =fall_any
0.32 =a_lot =nail_word
0.32 =abuse_danger =hours_pain
0.32 =allergen =confused
0.32 =allergen =near_faint
0.32 =at_rest =leg_feet_swollen
0.32 =back_pain =sudden
0.32 =belly_hit =eye_hit_bad
0.32 =belly_pain =trunk_pain
0.32 =birth_now =burn_severity
0.32 =bite_bad =hurts_move
0.32 =bite_bad =swelling
0.32 =bite_bad =wheeze_word
0.32 =bladder_bowel_loss =no_urine
0.32 =bleeding_any =vomiting_blood
0.32 =burn_severity =hurts_move
0.32 =burn_severity =radiates
0.32 =calf =hours_pain
0.32 =cannot_breathe =speech
0.32 =carbon_monoxide =refuses
0.32 =chest_lasting =device_alarm
0.32 =chest_lasting =electric
0.32 =chest_lasting =radiates_groin
0.32 =chest_lasting =valve_or_device
0.32 =chest_lasting =wheeze_word
0.32 =choking =elderly
0.32 =clot_risk =pain_any
0.32 =cold_exposure =head_danger
0.32 =confused =mania_psychosis
0.32 =coughs_blood =phlegm
0.32 =deaf_sudden =dizzy
0.32 =deep_cut =scratched
0.32 =device_alarm =device_shock
0.32 =device_alarm =hours_pain
0.32 =device_shock
0.32 =device_shock =heart_condition
0.32 =device_shock =valve_or_device
0.32 =diarrhea =diarrhea_many
0.32 =discharge =fever
0.32 =dizzy =pain_any
0.32 =dizzy =sudden
0.32 =drowsy =hours_pain
0.32 =eye_hit_bad =shoulder_pain
0.32 =eye_hit_bad =stab_shot
0.32 =feels_incredible
0.32 =fever =heart_murmur_fever
0.32 =head_danger =hernia
0.32 =head_danger =no_urine
0.32 =heat_danger =unresponsive
0.32 =hours_pain =valve_or_device
0.32 =hours_pain =wound
0.32 =light_hurts =stiff_neck
0.32 =no_urine =urinary_stuck
0.32 =pain_any =racing_heart
0.32 =pain_beyond =squeezing_word
0.32 =pale_clammy =sugar_low
0.32 =pregnant =swelling_face
0.32 =rigors =rigors_hard
0.32 =severe_pain =worst_ever_sick
0.32 =short_breath =sting
0.32 =vomiting_constantly =weight_loss
0.32 =withdrawal =wont_feed
0.32 =worst_ever =worst_ever_sick
0.32 =worst_ever_sick
0.32 ^ _ collaps
0.32 ^ _ defibrillator
0.32 ^ _ ex
0.32 ^ _ kidney
0.32 ^ _ mom
0.32 ^ newborn
0.32 ^ our
0.32 ^ soak
0.32 ^ toddler
0.32 a _ headache
0.32 a bottle
0.32 a hot
0.32 after fall
0.32 ago _ i
0.32 all _ way
0.32 an _ shock
0.32 and _ know
0.32 and _ me
0.32 and _ real
0.32 and _ room
0.32 and _ skin
0.32 and _ stiff
0.32 and _ toe
0.32 and _ tongue
0.32 and jaw
0.32 and not
0.32 and smell
0.32 are _ and
0.32 be _ off
0.32 be here
0.32 been since
0.32 better _ without
0.32 better off
0.32 blood and
0.32 bloody diarrhea
0.32 burn _ hand
0.32 burn up
0.32 but _ is
0.32 can _ the
0.32 can see
0.32 cant talk
0.32 chok _ steak
0.32 dad lip
0.32 defibrillator
0.32 diarrhea _ time
0.32 doesnt -fade
0.32 doesnt _ -when
0.32 doesnt know
0.32 dont _ how
0.32 down _ stair
0.32 every #11+
0.32 eye _ a
0.32 fever _ short
0.32 fluid #11+
0.32 fluid _ week
0.32 for ten
0.32 from _ nail
0.32 got _ electric
0.32 got an
0.32 have headach
0.32 havent -felt
0.32 heavy
0.32 her arm
0.32 here anymore
0.32 hernia
0.32 his _ with
0.32 im _ #11+
0.32 in _ garden
0.32 just _ and
0.32 knock
0.32 leg are
0.32 life
0.32 mom _ her
0.32 mouth is
0.32 move my
0.32 my defibrillator
0.32 my ex
0.32 my forehead
0.32 my lip
0.32 my uncle
0.32 of hurt
0.32 off without
0.32 on _ at
0.32 on chemo
0.32 on steak
0.32 painful
0.32 rash _ doesnt
0.32 see flash
0.32 see sparkl
0.32 seem fine
0.32 side
0.32 since thi
0.32 sitt
0.32 snake _ my
0.32 snake bit
0.32 so swollen
0.32 sparkl
0.32 start lisinopril
0.32 sudden _ in
0.32 swell and
0.32 teen _ a
0.32 than the
0.32 that doesnt
0.32 the _ are
0.32 the couch
0.32 the garden
0.32 the way
0.32 ther blood
0.32 thought _ hurt
0.32 throat clos
0.32 tip _ my
0.32 tip of
0.32 to _ here
0.32 to shoot
0.32 voic
0.32 with _ at
0.32 yellow and
0.32 yo _ out
0.31 # _ today
0.31 # pad
0.31 #11+ lbs
0.31 -breath
0.31 -us
0.31 =a_lot =burn_big
0.31 =again_fainted =tia_resolved
0.31 =alcohol =withdrawal
0.31 =allergen =drug_named
0.31 =allergen =dystonia
0.31 =battery_word
0.31 =battery_word =chemical_word
0.31 =belly_pain =moved_right
0.31 =belly_pain =one_side_belly
0.31 =bite_bad =chest_lasting
0.31 =bite_bad =neck_broken
0.31 =bite_bad =smoke
0.31 =bite_bad =swelling_lips
0.31 =bladder_bowel_loss =numb_any
0.31 =blister_any =drug_named
0.31 =bluish =eye_hit_bad
0.31 =bluish =pain_beyond
0.31 =blurry_vision =eye_hit_bad
0.31 =burn_severity =limp_refuses
0.31 =burn_severity =seizure
0.31 =chest_any =trunk_pain
0.31 =chest_lasting =dry_mouth
0.31 =chest_lasting =snake
0.31 =chest_lasting =snake_bad
0.31 =chest_lasting =throat_tight
0.31 =chest_pain =trunk_pain
0.31 =chest_pressure =hours_pain
0.31 =days_many =newborn
0.31 =days_many =tetanus_due
0.31 =days_many =tick
0.31 =diabetes =wound
0.31 =dizzy =speech
0.31 =drugs_taken =slow_breathing
0.31 =elderly =pale_clammy
0.31 =eye_area =vomiting
0.31 =eye_hit_bad =poison_swallowed
0.31 =face_blisters =pain_any
0.31 =face_odd =numb_any
0.31 =fainted =fight_blow
0.31 =fainted =pain_any
0.31 =fall_any =fight_blow
0.31 =fall_hard =head_danger
0.31 =fever =headache
0.31 =fever =light_hurts
0.31 =fever =unresponsive
0.31 =getting_worse =short_breath
0.31 =head_danger =projectile
0.31 =headache =worst_ever_sick
0.31 =hernia =hernia_stuck
0.31 =high_fever =unresponsive
0.31 =hours_pain =now_at_rest
0.31 =hours_pain =numb_any
0.31 =limb_injury =neck_broken
0.31 =long_bleed =speech
0.31 =long_bleed =vomiting_constantly
0.31 =neck_broken
0.31 =newborn =projectile
0.31 =one_eye =sudden
0.31 =pain_any =severe_headache
0.31 =pale_clammy =trunk_pain
0.31 =pregnant =soaking_pad
0.31 =projectile
0.31 =projectile =vomiting
0.31 =projectile =young_baby
0.31 =racing_heart =rigors_hard
0.31 =racing_heart =slow_heart
0.31 =radiates =scratched
0.31 =red_racing =streak_up
0.31 =severe_headache =worst_ever_sick
0.31 =shoulder_pain =squeezing_word
0.31 =snake =sting
0.31 =snake_bad =sting
0.31 =streak_up
0.31 =streak_up =wound_infected
0.31 =sudden =vision_loss
0.31 =swelling =testicle
0.31 ^ _ boyfriend
0.31 ^ _ so
0.31 ^ _ testicle
0.31 ^ blister
0.31 ^ erection
0.31 ^ grandma
0.31 ^ ok
0.31 a plan
0.31 about _ pas
0.31 and _ cold
0.31 and _ like
0.31 and _ no
0.31 and _ nonsense
0.31 and about
0.31 and ankl
0.31 and one
0.31 and purple
0.31 and tender
0.31 and too
0.31 awful
0.31 battery _ his
0.31 battery acid
0.31 been _ on
0.31 belly _ in
0.31 bleed _ my
0.31 bloody
0.31 blue for
0.31 broke _ neck
0.31 burn _ face
0.31 by _ bat
0.31 can hear
0.31 cant control
0.31 chok _ last
0.31 cold _ sweaty
0.31 daughter
0.31 diabetic
0.31 dur the
0.31 ear _ bleed
0.31 erection _ #
0.31 erection for
0.31 everyth
0.31 eye is
0.31 eye was
0.31 fbi
0.31 feel faint
0.31 furnace
0.31 go in
0.31 got _ hand
0.31 hard _ a
0.31 hard as
0.31 her wrist
0.31 hes _ but
0.31 hes _ not
0.31 hes hot
0.31 hip
0.31 hit
0.31 i _ bend
0.31 im wheez
0.31 in _ its
0.31 insulin pump
0.31 is _ there
0.31 is outside
0.31 is raspy
0.31 is stick
0.31 it look
0.31 its swell
0.31 keep dropp
0.31 keep fall
0.31 lbs
0.31 my _ goe
0.31 my _ replacement
0.31 my _ stuck
0.31 my little
0.31 of #11+
0.31 of tylenol
0.31 oil _ is
0.31 on herself
0.31 out _ after
0.31 pass _ twice
0.31 pound _ i
0.31 pregnant _ bad
0.31 projectile
0.31 projectile vomit
0.31 pump fail
0.31 raspy
0.31 real
0.31 red _ and
0.31 red _ going
0.31 rusty _ last
0.31 snake bite
0.31 so short
0.31 spitt
0.31 spurt
0.31 stray
0.31 stray dog
0.31 sweat and
0.31 swollen for
0.31 the fbi
0.31 the ice
0.31 them
0.31 three _ today
0.31 throat so
0.31 through the
0.31 very sleepy
0.31 voice _ raspy
0.31 wall
0.31 was fine
0.31 with _ bat
0.31 wont _ to
0.31 wont slow
0.31 wrist _ ankl
0.31 wrist and
0.3 # week
0.3 #11+ _ at
0.3 -a
0.3 -help
0.3 -mak
0.3 -sense
0.3 =alcohol =hallucinating
0.3 =allergen =vomiting
0.3 =baby =drowsy
0.3 =back_pain =hours_pain
0.3 =belly_hit =head_danger
0.3 =belly_pain =chest_lasting
0.3 =bite_bad =blister_any
0.3 =bite_bad =cholinergic
0.3 =bleeding_heavy =near_faint
0.3 =blood_thinner =eye_hit_bad
0.3 =blurry_vision =hours_pain
0.3 =blurry_vision =postpartum
0.3 =bp_high =pregnant
0.3 =burn_any =smoke
0.3 =burn_severity =electric
0.3 =burn_severity =eye_red
0.3 =burn_severity =radiates_groin
0.3 =calf =chest_any
0.3 =cannot_breathe =choking
0.3 =cannot_breathe =pain_any
0.3 =carbon_monoxide =nausea
0.3 =chest_lasting =ear_swollen
0.3 =chest_lasting =head_danger
0.3 =chest_lasting =pneumonia_known
0.3 =chest_lasting =rash
0.3 =clot_risk =eye_area
0.3 =clot_risk =leg_swelling_one
0.3 =co_words =nausea
0.3 =confused =hit_hard
0.3 =drooling =swelling
0.3 =drug_named =mouth_sores
0.3 =ear_blood =fight_blow
0.3 =electric =hit_hard
0.3 =electric =thrown_back
0.3 =eye_bulge =swelling
0.3 =eye_hit_bad =moved_right
0.3 =eye_hit_bad =pleuritic
0.3 =eye_hit_bad =severe_headache
0.3 =fall_hard =fall_height
0.3 =fever =hip_hurts
0.3 =head_danger
0.3 =headache =stiff_neck
0.3 =hours_pain =inhaler_fails
0.3 =hours_pain =pain_any
0.3 =hours_pain =radiates
0.3 =hours_pain =severe_weakness
0.3 =immunosuppressed =priapism
0.3 =immunosuppressed =squeezing_word
0.3 =jaundice =pain_any
0.3 =mania_psychosis =wont_feed
0.3 =moved_right
0.3 =moved_right =pain_any
0.3 =moved_right =squeezing_word
0.3 =new_baby
0.3 =new_baby =postpartum
0.3 =pain_any =wont_swallow
0.3 =pale_clammy =weak_any
0.3 =postpartum =swelling
0.3 =priapism =sickle_cell
0.3 =recent_surgery =short_breath
0.3 =smoke =vomiting
0.3 =squeezing_word =vomiting
0.3 ^ _ infection
0.3 ^ bitten
0.3 ^ swell
0.3 a board
0.3 and _ almost
0.3 and _ head
0.3 and _ its
0.3 and _ stopp
0.3 and hot
0.3 as _ board
0.3 at a
0.3 been _ #
0.3 been in
0.3 behind his
0.3 blad
0.3 bloody _ and
0.3 board
0.3 breakfast
0.3 breath _ like
0.3 breath _ my
0.3 breath has
0.3 but still
0.3 cant hold
0.3 chang table
0.3 chest
0.3 chok _ a
0.3 collaps _ the
0.3 collaps at
0.3 cord
0.3 couch
0.3 couldnt
0.3 cover in
0.3 daughter _ look
0.3 day _ #
0.3 drain
0.3 drank _ and
0.3 eight
0.3 eye _ splash
0.3 fever
0.3 for day
0.3 from _ fire
0.3 fume
0.3 gonna _ out
0.3 gonna pas
0.3 got shock
0.3 grandson _ a
0.3 hand swell
0.3 her _ look
0.3 hes going
0.3 hot and
0.3 i _ keep
0.3 i _ someth
0.3 i faint
0.3 i regret
0.3 im shak
0.3 in _ face
0.3 in _ on
0.3 is confus
0.3 is hang
0.3 is pound
0.3 it _ the
0.3 kid drank
0.3 kill me
0.3 left _ and
0.3 like _ going
0.3 lisinopril
0.3 metal
0.3 mixed
0.3 morn and
0.3 my brother
0.3 off _ chang
0.3 on _ couch
0.3 only
0.3 pain _ i
0.3 paranoid
0.3 peel _ in
0.3 pill and
0.3 pull _ out
0.3 pull him
0.3 put _ on
0.3 put a
0.3 put weight
0.3 regret
0.3 regret it
0.3 see _ and
0.3 seem ok
0.3 sharp pain
0.3 shoulder blad
0.3 splash with
0.3 stung by
0.3 the chang
0.3 the cut
0.3 thrown back
0.3 to go
0.3 took _ whole
0.3 towel
0.3 turn red
0.3 tylenol _ night
0.3 tylenol last
0.3 vomit nonstop
0.3 what i
0.3 wont _ weight
0.3 wont let
0.3 wont put
0.3 year _ with
0.29 -baby _ -all
0.29 =a_lot =bag_blood
0.29 =a_lot =belly_hit
0.29 =a_lot =hives
0.29 =allergen =cannot_breathe
0.29 =allergen =drooling
0.29 =baby =no_urine
0.29 =bag_blood
0.29 =bag_blood =bleeding_any
0.29 =bag_blood =eye_hit_bad
0.29 =barking_stridor =burn_severity
0.29 =barking_stridor =cough
0.29 =belly_hit =fall_hard
0.29 =bite_bad =nausea
0.29 =bite_bad =severe_headache
0.29 =bite_bad =wound
0.29 =bladder_bowel_loss =eye_hit_bad
0.29 =bleeding_any =squeezing_word
0.29 =blood_thinner =hit_hard
0.29 =blow_ribs
0.29 =blow_ribs =hit_hard
0.29 =bluish =cough
0.29 =blurry_vision =eye_area
0.29 =blurry_vision =rash
0.29 =blurry_vision =squeezing_word
0.29 =burn_severity =croup_cough
0.29 =burn_severity =face_odd
0.29 =burn_severity =fell_baby
0.29 =burn_severity =hives
0.29 =calf =means_mentioned
0.29 =cannot_breathe =cough
0.29 =cannot_breathe =sting
0.29 =cannot_move_limb =weak_one_side
0.29 =car_crash =eye_hit_bad
0.29 =car_crash =overdose_taken
0.29 =chest_lasting =co_words
0.29 =chest_lasting =croup_cough
0.29 =chest_lasting =elderly
0.29 =chest_lasting =headache
0.29 =chest_lasting =hurts_move
0.29 =chest_lasting =leg_feet_swollen
0.29 =chest_lasting =noisy_rest
0.29 =chest_lasting =pale_clammy
0.29 =choking =speech
0.29 =clot_risk =recent_surgery
0.29 =clot_risk =squeezing_word
0.29 =cold_limb =hernia_stuck
0.29 =confused =headache
0.29 =confused =new_confusion
0.29 =confused =sugar_low
0.29 =confused =sugar_very_low
0.29 =cough =noisy_rest
0.29 =cough =purple_word
0.29 =days_many =phlegm
0.29 =days_many =soaking_pad
0.29 =diarrhea =no_urine
0.29 =drowsy =jaundice
0.29 =drowsy =vomiting
0.29 =ear_pain =recent_infection
0.29 =ear_swollen =recent_infection
0.29 =eye_area =limb_injury
0.29 =eye_area =tia_resolved
0.29 =eye_hit_bad =pain_any
0.29 =eye_hit_bad =sting
0.29 =eye_hit_bad =tearing
0.29 =eye_hit_bad =unequal_pupils
0.29 =eye_pain =eye_red
0.29 =fainted =hours_pain
0.29 =fall_any =fall_hard
0.29 =fall_hard =hit_hard
0.29 =fever =pain_beyond
0.29 =frostbite =hernia_stuck
0.29 =hallucinating =hours_pain
0.29 =head_danger =ketone_breath
0.29 =head_danger =one_side_belly
0.29 =head_danger =recent_travel
0.29 =head_danger =worst_ever_sick
0.29 =heart_condition =leg_feet_swollen
0.29 =hernia_stuck =throat_tight
0.29 =high_fever =rigors
0.29 =hives =vomiting
0.29 =hours_pain =smoke
0.29 =hurts_move =right_side
0.29 =leaking
0.29 =limp_leg =severe_weakness
0.29 =long_bleed =near_faint
0.29 =near_faint =racing_heart
0.29 =new_confusion
0.29 =newborn =vomiting_constantly
0.29 =one_side_belly =squeezing_word
0.29 =pain_any =tearing
0.29 =pain_any =trunk_pain
0.29 =pleuritic =squeezing_word
0.29 =purple_word =rash
0.29 =radiates =swelling
0.29 =severe_pain =sudden
0.29 =severe_weakness =weak_legs
0.29 =speech =sudden
0.29 =squeezing_word =tearing
0.29 =sudden =vomiting
0.29 =thirsty =vomiting
0.29 =trunk_pain
0.29 =vomiting_constantly =young_baby
0.29 ^ _ just
0.29 ^ _ stool
0.29 ^ gush
0.29 ^ worst
0.29 a _ bottle
0.29 a _ pitch
0.29 a button
0.29 about end
0.29 after _ dialysi
0.29 ago _ my
0.29 an lvad
0.29 and _ alarm
0.29 and _ face
0.29 and _ spot
0.29 and _ talk
0.29 and _ very
0.29 and shak
0.29 and some
0.29 and sore
0.29 and turn
0.29 and went
0.29 are _ size
0.29 back _ the
0.29 be
0.29 been throw
0.29 birth last
0.29 blood sugar
0.29 breastbone
0.29 button battery
0.29 came out
0.29 cant _ a
0.29 cant _ him
0.29 cashew
0.29 cough _ i
0.29 cough _ stuff
0.29 dad _ out
0.29 dad pass
0.29 diarrhea _ a
0.29 down _ when
0.29 drool and
0.29 eye _ lip
0.29 feel _ and
0.29 finger
0.29 full _ blood
0.29 grapefruit
0.29 half of
0.29 has _ fever
0.29 have _ lvad
0.29 have an
0.29 he is
0.29 high _ noise
0.29 high pitch
0.29 his _ in
0.29 his calf
0.29 husband has
0.29 i _ faint
0.29 i _ move
0.29 i _ three
0.29 if
0.29 im _ weak
0.29 in _ head
0.29 in _ house
0.29 in _ nose
0.29 is _ swollen
0.29 is very
0.29 isnt _ -up
0.29 it _ i
0.29 its hard
0.29 keep _ about
0.29 leg swell
0.29 little swollen
0.29 lvad
0.29 lvad _ the
0.29 lvad and
0.29 mixed up
0.29 month _ is
0.29 move _ arm
0.29 move her
0.29 my _ from
0.29 my testicle
0.29 night and
0.29 now
0.29 now _ breath
0.29 off for
0.29 one pupil
0.29 peel off
0.29 pill _ i
0.29 pitch
0.29 pitch noise
0.29 pound _ and
0.29 r
0.29 see
0.29 she #11+
0.29 since _ and
0.29 sleepy
0.29 slipp
0.29 someone _ someth
0.29 spot and
0.29 stopp breath
0.29 swollen
0.29 take the
0.29 tank
0.29 the _ behind
0.29 the _ gun
0.29 the alarm
0.29 the roof
0.29 the school
0.29 the thigh
0.29 the wound
0.29 think _ end
0.29 through a
0.29 til
0.29 tip is
0.29 to stop
0.29 toddler _ croup
0.29 tonight and
0.29 transplant
0.29 up blood
0.29 vision goe
0.29 wake up
0.29 was found
0.29 we _ wake
0.29 week and
0.29 weight _ my
0.29 went _ the
0.29 wipe and
0.29 with #99+
0.29 with croup
0.29 wont stop
0.28 #99+ _ im
0.28 -a -drop
0.28 -drop
0.28 -had _ -drop
0.28 -in -#
0.28 -there
0.28 =a_lot =allergen
0.28 =a_lot =calf
0.28 =a_lot =drowning
0.28 =again_fainted =allergen
0.28 =allergen =fainted
0.28 =allergen =making_swell
0.28 =belly_hard =no_gas
0.28 =belly_pain
0.28 =belly_pain =pain_any
0.28 =bite_bad =headache
0.28 =bladder_bowel_loss =saddle_numb
0.28 =bladder_bowel_loss =weak_any
0.28 =blister_any
0.28 =blister_any =burn_severity
0.28 =blood_thinner =hours_pain
0.28 =bluish =copd
0.28 =bluish =purple_word
0.28 =blurry_vision =double_vision
0.28 =bp_medicine =swelling
0.28 =burn_severity =cold_limb
0.28 =burn_severity =frostbite
0.28 =burn_severity =numb_any
0.28 =burn_severity =preterm_weeks
0.28 =burn_severity =toes_cold
0.28 =cannot_breathe =fast_breathing
0.28 =cannot_breathe =retractions
0.28 =cant_stand
0.28 =cant_stand =severe_weakness
0.28 =chemical_word =pain_any
0.28 =chest_lasting =eye_area
0.28 =chest_lasting =fever
0.28 =chest_lasting =slow_breathing
0.28 =chest_lasting =speech_garbled
0.28 =cholinergic =swelling
0.28 =cold_exposure =head_injury
0.28 =cold_limb =frostbite
0.28 =days_many =fell_baby
0.28 =days_many =sudden
0.28 =deformed =fell
0.28 =digoxin
0.28 =done_with_it =means_mentioned
0.28 =double_vision
0.28 =double_vision =eye_hit_bad
0.28 =drooling =fever
0.28 =drug_named =swelling
0.28 =eye_area =fever
0.28 =eye_red =swelling
0.28 =fainted =wakes
0.28 =fall_any =severe_headache
0.28 =feels_sleepy =sugar_very_high
0.28 =fever =vomiting
0.28 =fight_blow =hit_hard
0.28 =flu_bad =headache
0.28 =frostbite
0.28 =gallbladder =upper_belly_pain
0.28 =head_danger =hernia_stuck
0.28 =head_danger =short_breath
0.28 =head_danger =sudden_balance
0.28 =head_danger =wakes
0.28 =high_fever =vomiting
0.28 =hip_hurts
0.28 =hip_hurts =pain_any
0.28 =hit_hard =trunk_pain
0.28 =hours_pain =speech_garbled
0.28 =hurts_move =moved_right
0.28 =hypertension =swelling
0.28 =jaw_arm_sweat =radiates
0.28 =long_bleed =rigors_hard
0.28 =long_bleed =seizure
0.28 =long_bleed =shaking
0.28 =long_bleed =vomiting
0.28 =pain_any =postpartum
0.28 =pain_any =short_breath
0.28 =pain_beyond =wound_infected
0.28 =pierced_through =stab_shot
0.28 =pink_foam =short_breath
0.28 =skin_black =wound_infected
0.28 =squeezing_word =uti
0.28 =stiff_neck =vomiting
0.28 =tired =weak_breathing
0.28 ^ _ bone
0.28 ^ _ pass
0.28 ^ _ slurr
0.28 ^ bone
0.28 ^ deep
0.28 ^ ive
0.28 ^ miss
0.28 a piece
0.28 a rattlesnake
0.28 an _ and
0.28 and _ calf
0.28 and _ pregnant
0.28 and _ wet
0.28 and goe
0.28 and pain
0.28 arent -there
0.28 away when
0.28 been cry
0.28 behind her
0.28 bit me
0.28 bleach _ in
0.28 blood _ and
0.28 bunch _ grandma
0.28 by _ rattlesnake
0.28 can _ my
0.28 car runn
0.28 color
0.28 confus after
0.28 diarrhea for
0.28 doesnt remember
0.28 each time
0.28 everyone in
0.28 eye _ yellow
0.28 eye since
0.28 finger _ numb
0.28 from _ toy
0.28 fume _ the
0.28 got _ powder
0.28 had _ baby
0.28 hasnt -had
0.28 hasnt _ -a
0.28 heart _ by
0.28 her leg
0.28 hes drool
0.28 his _ through
0.28 his ear
0.28 his leg
0.28 his nose
0.28 i _ -felt
0.28 i wet
0.28 i wipe
0.28 in _ drink
0.28 is _ but
0.28 is limp
0.28 is ooz
0.28 ive _ diarrhea
0.28 just _ a
0.28 keep _ thing
0.28 keep hear
0.28 kick
0.28 kid fell
0.28 last _ now
0.28 laundry
0.28 leg has
0.28 medicine by
0.28 minut _ im
0.28 minute and
0.28 miscarriage
0.28 my _ of
0.28 my _ side
0.28 my dialysi
0.28 my neighbor
0.28 numbnes
0.28 of _ by
0.28 of _ red
0.28 of grandma
0.28 old _ off
0.28 old and
0.28 on _ hip
0.28 on _ with
0.28 onto
0.28 other
0.28 out _ i
0.28 outlet
0.28 pee and
0.28 pencil
0.28 people
0.28 people _ arent
0.28 people who
0.28 powder in
0.28 pregnant _ bleed
0.28 pregnant _ pass
0.28 probab
0.28 pull _ of
0.28 pull out
0.28 pump
0.28 purple _ that
0.28 pus and
0.28 put _ in
0.28 put someth
0.28 rock hard
0.28 say its
0.28 second then
0.28 seiz
0.28 she _ in
0.28 she _ to
0.28 sister _ a
0.28 stop shak
0.28 stung _ a
0.28 swallow _ bunch
0.28 the _ runn
0.28 the _ since
0.28 the color
0.28 the mandoline
0.28 the sink
0.28 the stuff
0.28 time _ minute
0.28 up about
0.28 very
0.28 voic tell
0.28 vomit green
0.28 was bitten
0.28 went _ his
0.28 wet myself
0.28 when _ wipe
0.28 who _ -there
0.28 who arent
0.28 wipe
0.28 wont respond
0.27 -anyth
0.27 -baby -kick
0.27 -doing
0.27 -doing -anyth
0.27 -night
0.27 -peed -all
0.27 -peed _ -day
0.27 -the _ -kick
0.27 =abuse_danger =harm_others
0.27 =adrenal
0.27 =alcohol
0.27 =alcohol =speech
0.27 =allergen =allergic_said
0.27 =allergic_said
0.27 =allergic_said =bite_bad
0.27 =animal_bite =wound_infected
0.27 =baby =birth_now
0.27 =baby =contractions
0.27 =back_pain =radiates
0.27 =belly_hit =head_injury
0.27 =belly_hit =hit_hard
0.27 =bite_bad =blister_word
0.27 =bite_bad =chemical_burn
0.27 =bite_bad =fight_blow
0.27 =bite_bad =halos
0.27 =bite_bad =hoarse
0.27 =bite_bad =tearing
0.27 =bite_bad =tearing_trunk
0.27 =bleeding_any =dialysis
0.27 =bleeding_any =fistula_bleeds
0.27 =bleeding_any =kidney_disease
0.27 =bleeding_heavy =chest_lasting
0.27 =bleeding_heavy =vaginal_bleeding
0.27 =bp_very_high =pain_any
0.27 =burn_severity =contractions
0.27 =burn_severity =new_baby
0.27 =burn_severity =squeezing_word
0.27 =burn_severity =trunk_pain
0.27 =cant_lie_flat =leg_feet_swollen
0.27 =cant_lie_flat =racing_heart
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =chest_lasting =clot_risk
0.27 =chest_lasting =hives
0.27 =chest_lasting =swelling
0.27 =chest_lasting =trunk_pain
0.27 =clot_risk =many_days
0.27 =cold_limb =pain_any
0.27 =confused =fell
0.27 =confused =foggy_only
0.27 =confused =sudden_balance
0.27 =confused =vomiting
0.27 =cough =poison_swallowed
0.27 =days_many =fainted
0.27 =deformed =toes_cold
0.27 =diabetes =feels_sleepy
0.27 =dialysis =eye_hit_bad
0.27 =dialysis =fistula_bleeds
0.27 =drowsy =drugs_taken
0.27 =drugs_taken =means_mentioned
0.27 =ear_blood =fall_any
0.27 =eye_area =halos
0.27 =eye_area =mouth_sores
0.27 =eye_area =stiff_neck
0.27 =eye_hit_bad =fistula_bleeds
0.27 =eye_hit_bad =gums_bleed
0.27 =eye_hit_bad =hurts_breathing
0.27 =eye_hit_bad =kidney_disease
0.27 =eye_pain =halos
0.27 =face_droop =speech
0.27 =fall_any =numb_any
0.27 =fast_breathing =pale_clammy
0.27 =fever =wont_swallow
0.27 =fistula_bleeds
0.27 =fistula_bleeds =kidney_disease
0.27 =foggy_only
0.27 =gallbladder =jaundice
0.27 =gallbladder =pain_any
0.27 =gas_smell
0.27 =halos
0.27 =head_danger =preterm_weeks
0.27 =headache =smoke
0.27 =hernia_stuck =long_bleed
0.27 =hernia_stuck =short_breath
0.27 =high_fever =rigors_hard
0.27 =high_fever =shaking
0.27 =hip_hurts =trunk_pain
0.27 =hit_hard =severe_weakness
0.27 =hours_pain =limb_cold_pale
0.27 =hours_pain =scratched
0.27 =hours_pain =wound_infected
0.27 =hurts_breathing =squeezing_word
0.27 =injection_joint =pain_any
0.27 =injection_joint =wound_infected
0.27 =jaundice =upper_belly_pain
0.27 =limb_cold_pale =limb_injury
0.27 =limp_refuses =severe_weakness
0.27 =near_faint =very_fast_pulse
0.27 =neck_swelling =tooth_bad
0.27 =no_insulin =sugar_very_high
0.27 =numb_any =squeezing_word
0.27 =pale_clammy =rectal_blood
0.27 =pale_clammy =stool_blood
0.27 =pleuritic =trunk_pain
0.27 =postpartum =wound_infected
0.27 =postpartum_smell
0.27 =preterm_weeks =waters_said
0.27 =recent_surgery =swelling
0.27 =severe_pain =vomiting
0.27 =short_breath =slow_breathing
0.27 =stroke_word =weak_one_side
0.27 =swelling =vomiting
0.27 =tripod
0.27 =wont_feed =young_baby
0.27 ^ _ going
0.27 ^ _ inhal
0.27 ^ _ insulin
0.27 ^ roommate
0.27 ^ used
0.27 a bad
0.27 a battery
0.27 a fire
0.27 a kitchen
0.27 a pound
0.27 a rope
0.27 allergic reaction
0.27 and _ behind
0.27 and _ go
0.27 and _ jaw
0.27 and _ now
0.27 and _ painful
0.27 and out
0.27 and pale
0.27 and sleepy
0.27 and there
0.27 and yellow
0.27 around light
0.27 away after
0.27 baby _ com
0.27 baby _ floppy
0.27 belly hard
0.27 bulg
0.27 bulg out
0.27 but she
0.27 by _ car
0.27 cant _ flat
0.27 cant _ his
0.27 cirrhosi and
0.27 close
0.27 contraction _ #
0.27 contraction every
0.27 cough _ more
0.27 cut _ the
0.27 daughter got
0.27 dont _ away
0.27 dont go
0.27 drank _ a
0.27 drank some
0.27 fat
0.27 feet _ up
0.27 fell down
0.27 fever _ cough
0.27 fever _ yellow
0.27 find
0.27 finger with
0.27 floppy _ wont
0.27 floppy and
0.27 fork
0.27 gatorade
0.27 get _ out
0.27 grandma #11+
0.27 hand
0.27 her breath
0.27 her last
0.27 heroin
0.27 hes confus
0.27 hes not
0.27 hot _ and
0.27 hot _ dry
0.27 hot soup
0.27 hurt _ im
0.27 hurt _ lot
0.27 i _ get
0.27 i _ heart
0.27 i _ open
0.27 i _ spray
0.27 im _ ill
0.27 insulin _ fail
0.27 is _ she
0.27 is huge
0.27 is mov
0.27 is tight
0.27 it _ gatorade
0.27 it is
0.27 it keep
0.27 its _ to
0.27 jaw _ lock
0.27 keep _ hard
0.27 keep hav
0.27 kitchen _ and
0.27 laundry pod
0.27 leak _ fluid
0.27 like _ is
0.27 look at
0.27 my #
0.27 my _ pump
0.27 my groin
0.27 my hand
0.27 my hernia
0.27 my neck
0.27 nail went
0.27 neck
0.27 neighbor is
0.27 now vomit
0.27 of #99+
0.27 of _ life
0.27 of her
0.27 off _ tip
0.27 oil and
0.27 pad in
0.27 pain _ my
0.27 pool and
0.27 pound headache
0.27 purple rash
0.27 rib _ my
0.27 say the
0.27 scar ill
0.27 since #
0.27 someth is
0.27 stuck _ the
0.27 stuck a
0.27 threw _ and
0.27 throat _ swell
0.27 throat _ tight
0.27 to _ arm
0.27 to _ his
0.27 to _ me
0.27 toddler _ the
0.27 toddler with
0.27 turn _ for
0.27 up _ and
0.27 warfarin
0.27 was gatorade
0.27 what do
0.27 when my
0.27 while feed
0.27 wind _ to
0.27 wont _ at
0.27 wont look
0.27 worst _ of
0.27 yellow eye
0.26 #11+ _ old
0.26 #11+ of
0.26 =abuse_danger =bite_bad
0.26 =after_hard_exercise =muscle_hard
0.26 =again_fainted =head_danger
0.26 =baby =chest_lasting
0.26 =baby =wont_feed
0.26 =birth_now =born_part
0.26 =bite_bad
0.26 =bite_bad =blurry_vision
0.26 =bite_bad =short_breath
0.26 =bladder_bowel_loss =weak_legs
0.26 =bleeding_any =rectal_blood
0.26 =bleeding_heavy =self_harm_now
0.26 =blister_any =days_many
0.26 =blister_any =mouth_sores
0.26 =bluish =toes_cold
0.26 =both_legs =numb_any
0.26 =burn_any =burned_hand
0.26 =burn_severity =burned_hand
0.26 =burn_severity =carbon_monoxide
0.26 =burn_severity =dry_mouth
0.26 =burn_severity =recent_infection
0.26 =burn_severity =snake
0.26 =burn_severity =snake_bad
0.26 =calf =limb_cold_pale
0.26 =chemical_word =short_breath
0.26 =chest_any =hurts_move
0.26 =chest_lasting =cocaine
0.26 =chest_lasting =fight_blow
0.26 =chest_lasting =jaw_locked
0.26 =chest_lasting =mania_psychosis
0.26 =chest_lasting =thrown_back
0.26 =chest_lasting =vomiting
0.26 =chest_lasting =withdrawal
0.26 =child_got_pills =self_harm_now
0.26 =confused =short_breath
0.26 =dark_urine =hernia_stuck
0.26 =dark_urine =muscle_hard
0.26 =days_many =wound
0.26 =diarrhea =near_faint
0.26 =digoxin =head_danger
0.26 =digoxin =shaking
0.26 =discharge =eye_hit_bad
0.26 =eye_area =eye_pain
0.26 =eye_area =long_bleed
0.26 =eye_hit_bad =no_urine
0.26 =eye_hit_bad =recent_travel
0.26 =eye_pain
0.26 =eye_pain =severe_pain
0.26 =fall_any =hip_hurts
0.26 =fall_hard =numb_any
0.26 =feels_sleepy =near_faint
0.26 =fell_baby =limb_injury
0.26 =fever =severe_headache
0.26 =fever =tia_resolved
0.26 =gallbladder
0.26 =head_danger =racing_heart
0.26 =hernia =vomiting
0.26 =hernia_word =purple_word
0.26 =high_fever =rash
0.26 =hours_pain =new_baby
0.26 =hours_pain =trunk_pain
0.26 =injection_joint =sudden
0.26 =jaundice =rigors
0.26 =limb_cold_pale =pale_clammy
0.26 =limb_injury =suicidal
0.26 =long_bleed =suicidal
0.26 =low_temp
0.26 =moved_right =trunk_pain
0.26 =muscle_hard
0.26 =pain_any =purple_word
0.26 =pain_any =skin_peeling
0.26 =postpartum =rigors
0.26 =projectile =vomiting_constantly
0.26 =radiates =wound
0.26 =recent_travel
0.26 =recent_travel =tia_resolved
0.26 =severe_headache =squeezing_word
0.26 =speech =speech_garbled
0.26 =speech_garbled
0.26 =spreading =swelling
0.26 =spreading =wound_infected
0.26 =swelling =unequal_pupils
0.26 =trunk_pain =vomiting
0.26 ^ _ blood
0.26 ^ _ pressure
0.26 ^ _ symptom
0.26 ^ _ urine
0.26 ^ _ water
0.26 ^ been
0.26 a _ im
0.26 a _ of
0.26 a sentence
0.26 actual
0.26 and _ hard
0.26 and _ on
0.26 and _ swallow
0.26 and _ wheez
0.26 and so
0.26 arm
0.26 arm _ and
0.26 asthma is
0.26 at all
0.26 ate _ mushroom
0.26 ate wild
0.26 bad _ cant
0.26 bad im
0.26 been _ in
0.26 bend it
0.26 black _ twice
0.26 bone _ stick
0.26 brother say
0.26 burn _ and
0.26 but he
0.26 came _ from
0.26 cant _ at
0.26 cant lie
0.26 child has
0.26 clas and
0.26 clos up
0.26 cola
0.26 cola after
0.26 color _ cola
0.26 color of
0.26 cup _ blood
0.26 cut on
0.26 drain cleaner
0.26 drank from
0.26 dropp and
0.26 fall _ the
0.26 feel _ thermometer
0.26 feel woozy
0.26 finish _ sentence
0.26 finish a
0.26 from _ bottle
0.26 gave narcan
0.26 going on
0.26 gun in
0.26 hand _ a
0.26 has _ knife
0.26 he
0.26 he _ me
0.26 he say
0.26 her _ swell
0.26 her mouth
0.26 hes turn
0.26 hid
0.26 his face
0.26 hot oil
0.26 hot thermometer
0.26 hurt on
0.26 husband got
0.26 i _ pass
0.26 in _ fire
0.26 in _ wall
0.26 is _ color
0.26 is _ fast
0.26 is _ real
0.26 is bigger
0.26 is clos
0.26 just dropp
0.26 keep _ the
0.26 keton
0.26 left arm
0.26 lip swell
0.26 med last
0.26 minut _ came
0.26 minut then
0.26 miss and
0.26 my _ say
0.26 my _ slit
0.26 my head
0.26 my husband
0.26 my left
0.26 my sleep
0.26 nonstop lost
0.26 not -mak
0.26 of cola
0.26 off _ -me
0.26 outside my
0.26 pink _ and
0.26 plu im
0.26 pull my
0.26 pupil _ bigger
0.26 pupil is
0.26 purple and
0.26 quit drink
0.26 read
0.26 sentence
0.26 shak _ heart
0.26 she _ on
0.26 she is
0.26 shirt
0.26 side since
0.26 slit
0.26 slit _ wrist
0.26 slit her
0.26 someth _ my
0.26 son put
0.26 stay awake
0.26 stop bleed
0.26 struck
0.26 surgery and
0.26 ten _ and
0.26 ten _ then
0.26 that _ quit
0.26 the _ of
0.26 the whole
0.26 then _ back
0.26 then came
0.26 thermometer
0.26 three _ and
0.26 throat _ clos
0.26 throat is
0.26 time today
0.26 to _ myself
0.26 up _ cup
0.26 up _ leg
0.26 upper
0.26 wake _ to
0.26 wake _ up
0.26 water
0.26 when breath
0.26 while _ and
0.26 white _ numb
0.26 wont quit
0.26 year _ got
0.26 yr old
0.25 # _ in
0.25 -day and
0.25 -in _ -day
0.25 -move since
0.25 -the _ -move
0.25 =adrenal =weak_any
0.25 =asthma =fast_breathing
0.25 =at_rest =swelling
0.25 =baby =vomiting
0.25 =back_pain =hernia_stuck
0.25 =back_pain =hernia_word
0.25 =bite_bad =drug_named
0.25 =bite_bad =fall_any
0.25 =bite_bad =hit_hard
0.25 =bite_bad =self_harm_now
0.25 =bladder_bowel_loss =days_many
0.25 =bleeding_any =blood_in_urine
0.25 =bleeding_any =cramps
0.25 =bleeding_any =dark_urine
0.25 =bleeding_any =jelly_stool
0.25 =blood_in_urine
0.25 =blood_in_urine =dark_urine
0.25 =blood_in_urine =eye_hit_bad
0.25 =bluish =fever
0.25 =bluish =pale_clammy
0.25 =blurry_vision =eye_pain
0.25 =both_legs =saddle_numb
0.25 =both_legs =weak_any
0.25 =burn_severity =gradual_numb
0.25 =burn_severity =hallucinating
0.25 =burn_severity =jaw_arm_sweat
0.25 =burn_severity =severe_headache
0.25 =burn_severity =shaking
0.25 =calf =limp_leg
0.25 =calf =recent_surgery
0.25 =calf =short_breath
0.25 =cannot_breathe =wakes
0.25 =chest_lasting =hoarse
0.25 =chest_lasting =hurts_breathing
0.25 =chest_lasting =liver_known
0.25 =chest_lasting =sudden
0.25 =chest_pressure =hurts_move
0.25 =confused =pain_any
0.25 =confused =recent_infection
0.25 =confused =wont_feed
0.25 =cough =cut_by_accident
0.25 =cramps =one_side_belly
0.25 =days_many =immunosuppressed
0.25 =deep_cut =self_harm_now
0.25 =deformed =hip_fracture
0.25 =dizzy =eye_hit_bad
0.25 =drooling =swelling_throat
0.25 =drug_named =swelling_throat
0.25 =eye_hit_bad =saddle_numb
0.25 =eye_hit_bad =suicidal
0.25 =eye_hit_bad =to_the_bone
0.25 =fast_breathing =inhaler_fails
0.25 =fever =leg_swelling_one
0.25 =fever =possible_fracture
0.25 =fight_blow =hernia_stuck
0.25 =flank_pain =hernia_stuck
0.25 =flank_pain =hernia_word
0.25 =gradual_numb =weak_legs
0.25 =head_danger =severe_weakness
0.25 =head_danger =vaginal_bleeding
0.25 =headache =refuses
0.25 =hip_fracture =limb_injury
0.25 =hours_pain =recent_surgery
0.25 =indigestion_odd =long_bleed
0.25 =leg_swelling_one =recent_surgery
0.25 =limb_injury =to_the_bone
0.25 =near_faint =trunk_pain
0.25 =not_self
0.25 =now_at_rest =squeezing_word
0.25 =possible_fracture =red_racing
0.25 =possible_fracture =spreading
0.25 =postpartum =postpartum_smell
0.25 =racing_heart =squeezing_word
0.25 =radiates =trunk_pain
0.25 =recent_travel =rigors
0.25 =red_racing =swelling
0.25 =right_side =squeezing_word
0.25 =scratched =to_the_bone
0.25 =swelling =swelling_face
0.25 =swelling =tooth
0.25 =swelling_face
0.25 =to_the_bone =wound
0.25 =weak_any =weak_legs
0.25 ^ _ short
0.25 ^ _ threaten
0.25 ^ faint
0.25 ^ rattlesnake
0.25 ^ short
0.25 a _ infection
0.25 a _ knife
0.25 a _ pain
0.25 a _ went
0.25 after _ c
0.25 ago now
0.25 and _ clear
0.25 and _ it
0.25 and _ make
0.25 and _ see
0.25 and blue
0.25 and stop
0.25 baby _ month
0.25 baby _ on
0.25 bad cramp
0.25 bad i
0.25 black _ tar
0.25 black like
0.25 black out
0.25 bleed through
0.25 breath fast
0.25 breath just
0.25 came on
0.25 cant _ shak
0.25 cant _ word
0.25 car _ the
0.25 cell _ my
0.25 chemo _ a
0.25 chest pain
0.25 chill and
0.25 clear fluid
0.25 dog _ the
0.25 droop
0.25 fast _ i
0.25 fever _ feel
0.25 for #11+
0.25 foreskin is
0.25 had to
0.25 half _ my
0.25 hand _ its
0.25 heart _ rac
0.25 hes got
0.25 hes stopp
0.25 hiccupp
0.25 hot swollen
0.25 huge _ and
0.25 i _ meth
0.25 ice and
0.25 im _ blood
0.25 im _ month
0.25 im _ so
0.25 im clammy
0.25 in _ the
0.25 in a
0.25 in her
0.25 in sheet
0.25 in wave
0.25 inhal _ and
0.25 irregular
0.25 is _ as
0.25 is _ my
0.25 isnt _ -right
0.25 it goe
0.25 jaw is
0.25 knee _ hot
0.25 me _ time
0.25 medicine and
0.25 meth
0.25 meth and
0.25 more short
0.25 mouth _ i
0.25 move
0.25 my _ deep
0.25 my _ neck
0.25 my _ text
0.25 nonstop _ #
0.25 now _ sleepy
0.25 of _ just
0.25 of pressure
0.25 off _ #11+
0.25 off _ sheet
0.25 out _ one
0.25 pink foam
0.25 pool
0.25 push up
0.25 quit _ im
0.25 ran
0.25 rash _ one
0.25 rib
0.25 said she
0.25 see spot
0.25 shaky
0.25 she cant
0.25 she took
0.25 sheet after
0.25 side of
0.25 spot _ dont
0.25 spot that
0.25 stop _ for
0.25 stop breath
0.25 swell under
0.25 swollen _ she
0.25 swollen i
0.25 terrible _ and
0.25 text
0.25 that _ is
0.25 the mouth
0.25 the tv
0.25 think the
0.25 threaten to
0.25 under _ right
0.25 was pull
0.25 was splash
0.25 water just
0.25 we
0.25 weird and
0.25 went _ and
0.25 went stiff
0.25 with _ cramp
0.25 wont _ me
0.25 wreck
0.25 yr _ got
0.24 -mak -sense
0.24 -respond
0.24 -with
0.24 =a_lot =cold_limb
0.24 =a_lot =fainted
0.24 =a_lot =purple_word
0.24 =a_lot =shaking
0.24 =a_lot =spits_clots
0.24 =acts_drunk =confused
0.24 =alcohol =drank
0.24 =allergen =hoarse
0.24 =animal_bite =eye_hit_bad
0.24 =baby =cannot_breathe
0.24 =barking_stridor =short_breath
0.24 =belly_blow
0.24 =belly_blow =belly_hit
0.24 =belly_blow =hit_hard
0.24 =belly_hit =blood_thinner
0.24 =bite_bad =face_odd
0.24 =bite_bad =pregnant
0.24 =bleeding_any =preterm_weeks
0.24 =bleeding_any =tooth_pulled
0.24 =bleeding_heavy =tooth_pulled
0.24 =blister_any =fever
0.24 =blurry_vision =eye_red
0.24 =burn_severity =chest_tearing
0.24 =burn_severity =cramps
0.24 =burn_severity =drowning
0.24 =burn_severity =hypertension
0.24 =burn_severity =tearing
0.24 =burn_severity =tearing_trunk
0.24 =calf =deep_cut
0.24 =calf =pain_beyond
0.24 =cant_lie_flat =short_breath
0.24 =car_crash =swelling
0.24 =chest_any =fever
0.24 =chest_any =nausea
0.24 =chest_any =racing_heart
0.24 =chest_lasting =coughs_blood
0.24 =chest_lasting =feels_sleepy
0.24 =chest_lasting =head_injury
0.24 =chest_lasting =pain_any
0.24 =chest_lasting =racing_heart
0.24 =chest_lasting =spits_clots
0.24 =chest_lasting =tetanus_due
0.24 =chest_lasting =urinary_stuck_long
0.24 =chest_pressure =nausea
0.24 =chest_tearing =eye_hit_bad
0.24 =chest_tearing =pain_any
0.24 =chest_tearing =squeezing_word
0.24 =cholinergic
0.24 =cholinergic =swelling_throat
0.24 =cholinergic =tripod
0.24 =clot_risk =eye_hit
0.24 =clot_risk =eye_pierced
0.24 =cold_exposure =frostbite
0.24 =cough =hurts_breathing
0.24 =cough =right_side
0.24 =discharge =hours_pain
0.24 =drooling =tripod
0.24 =drowsy =overdose_taken
0.24 =dry_mouth =eye_area
0.24 =during_exercise =heat_exposure
0.24 =eye_area =skin_peeling
0.24 =eye_area =weak_one_side
0.24 =eye_bulge =eye_hit_bad
0.24 =eye_hit =eye_pierced
0.24 =eye_hit_bad =eye_pierced
0.24 =eye_hit_bad =half_vision
0.24 =eye_hit_bad =tooth_pulled
0.24 =eye_hit_bad =wound
0.24 =fall_any =hit_hard
0.24 =fall_any =trunk_pain
0.24 =fall_height =fell_baby
0.24 =fever =hernia_stuck
0.24 =fever =rectal_blood
0.24 =fever =stool_blood
0.24 =half_vision
0.24 =half_vision =vision_loss
0.24 =harm_others =postpartum
0.24 =head_danger =tired
0.24 =head_danger =wont_feed
0.24 =head_injury =limb_bleeds
0.24 =headache =swelling_face
0.24 =heat_danger =limp_refuses
0.24 =heat_exposure =limp_refuses
0.24 =heat_exposure =unresponsive
0.24 =hernia_stuck =swallow_trouble
0.24 =hernia_stuck =wont_swallow
0.24 =hit_hard =numb_any
0.24 =hit_hard =weak_legs
0.24 =hoarse =swelling_lips
0.24 =leg_swelling_one =short_breath
0.24 =limb_injury =radiates
0.24 =many_days =trunk_pain
0.24 =moved_right =right_side
0.24 =moved_right =upper_belly_pain
0.24 =near_faint =soaking_pad
0.24 =neck_pain =numb_any
0.24 =neck_pain =spine_injury
0.24 =new_medicine =swelling
0.24 =newborn =wont_feed
0.24 =not_drinking
0.24 =one_side_belly =shoulder_pain
0.24 =pain_any =severe_weakness
0.24 =pain_any =shoulder_pain
0.24 =postpartum =short_breath
0.24 =pregnant =rash
0.24 =pregnant =swelling_lips
0.24 =pregnant =trunk_pain
0.24 =purple_rash =purple_word
0.24 =purple_word =swelling
0.24 =radiates =tearing
0.24 =red_racing =spreading
0.24 =rigors =uti
0.24 =severe_pain =swelling
0.24 =shoulder_pain
0.24 =squeezing_word =weak_one_side
0.24 =stumbles =sudden_balance
0.24 =sudden =worst_ever
0.24 =suicidal =wound
0.24 =tia_resolved =weak_one_side
0.24 =vaginal_bleeding =weak_any
0.24 ^ _ accident
0.24 ^ _ belly
0.24 ^ _ medicine
0.24 ^ _ rash
0.24 ^ bloody
0.24 a heart
0.24 after #11+
0.24 ago
0.24 alive anymore
0.24 and _ pass
0.24 and _ squeez
0.24 and _ start
0.24 and _ stop
0.24 and look
0.24 and shaky
0.24 ate _ and
0.24 back from
0.24 bathtub
0.24 be alive
0.24 behind _ breastbone
0.24 bit _ a
0.24 blood
0.24 boyfriend _ me
0.24 breath _ sitt
0.24 breathe _ and
0.24 bump her
0.24 but _ cant
0.24 but noth
0.24 car on
0.24 copd
0.24 cup
0.24 dad is
0.24 dad say
0.24 daughter is
0.24 even water
0.24 every _ i
0.24 eye _ grind
0.24 eye while
0.24 faint and
0.24 feel _ when
0.24 fever _ back
0.24 flew _ my
0.24 friend took
0.24 garage _ the
0.24 garage with
0.24 got a
0.24 got bit
0.24 got in
0.24 hand _ my
0.24 hard pee
0.24 has _ black
0.24 he _ a
0.24 heart _ skipp
0.24 her bike
0.24 hes _ confus
0.24 hot _ on
0.24 hot car
0.24 i can
0.24 i do
0.24 im #11+
0.24 im nauseou
0.24 in _ bathroom
0.24 in _ bathtub
0.24 in _ groin
0.24 is _ down
0.24 is _ sore
0.24 is black
0.24 is like
0.24 is push
0.24 is red
0.24 is ripp
0.24 is soak
0.24 is super
0.24 it wont
0.24 just
0.24 left in
0.24 lighthead _ my
0.24 mak a
0.24 month pregnant
0.24 mouth _ the
0.24 mow
0.24 my _ inhal
0.24 my _ like
0.24 myself on
0.24 nail _ into
0.24 neck hurt
0.24 newborn #
0.24 noisy
0.24 noisy breath
0.24 noon and
0.24 not _ and
0.24 or cough
0.24 oxygen _ say
0.24 pad _ hour
0.24 pain
0.24 poop _ like
0.24 poop look
0.24 pregnant _ i
0.24 pregnant cant
0.24 reaction
0.24 real _ and
0.24 red streak
0.24 ripp
0.24 runn and
0.24 say #11+
0.24 say _ cant
0.24 shard
0.24 shrimp and
0.24 side _ and
0.24 side _ i
0.24 since _ hour
0.24 smell gas
0.24 someth _ ripp
0.24 soot
0.24 soot _ my
0.24 soot in
0.24 speech is
0.24 spray _ pesticide
0.24 squeez _ behind
0.24 stick _ and
0.24 than _ other
0.24 the _ site
0.24 the bathtub
0.24 the cast
0.24 the finger
0.24 time i
0.24 to _ alive
0.24 tongue
0.24 tree
0.24 voic _ me
0.24 w
0.24 walk _ cough
0.24 walk or
0.24 way and
0.24 week now
0.24 week pregnant
0.24 went blue
0.24 went into
0.24 went through
0.24 wheez and
0.24 while grind
0.24 with _ car
0.24 wont _ bleed
0.24 wont drink
0.24 wound is
0.24 yo with
0.23 # _ thi
0.23 # time
0.23 #11+ _ all
0.23 #11+ _ mother
0.23 #99+ _ i
0.23 #99+ fever
0.23 -# -day
0.23 -respond -to
0.23 <at <#11+
0.23 <died <sudden
0.23 <died _ <at
0.23 <sudden
0.23 <sudden <at
0.23 <sudden _ <#11+
0.23 <week
0.23 <week <ago
0.23 =a_lot =bite_bad
0.23 =a_lot =limb_injury
0.23 =a_lot =rectal_blood
0.23 =a_lot =speech
0.23 =a_lot =vomiting_blood
0.23 =abuse_danger =choking
0.23 =abuse_danger =fall_any
0.23 =abuse_danger =fight_blow
0.23 =abuse_danger =hit_hard
0.23 =alcohol =headache
0.23 =allergen =suicidal
0.23 =allergen =swallowed_battery
0.23 =allergen =swelling_face
0.23 =baby =fast_breathing
0.23 =back_pain =numb_any
0.23 =back_pain =tearing
0.23 =back_pain =weak_legs
0.23 =belly_hard =head_danger
0.23 =belly_hit
0.23 =belly_hit =trunk_pain
0.23 =belly_pain =eye_hit_bad
0.23 =bite_bad =calf
0.23 =black_stool =tia_resolved
0.23 =bleeding_any =bruising
0.23 =bleeding_any =fell
0.23 =bleeding_any =stool_blood
0.23 =bleeding_any =trunk_pain
0.23 =bleeding_heavy =calf
0.23 =bleeding_heavy =hours_pain
0.23 =blow_ribs =fall_any
0.23 =blow_ribs =fight_blow
0.23 =burn_severity =pleuritic
0.23 =calf =limp_refuses
0.23 =calf =pale_clammy
0.23 =calf =red_racing
0.23 =cannot_breathe =days_many
0.23 =carbon_monoxide =feels_sleepy
0.23 =chemical_burn =pain_any
0.23 =chest_any =pleuritic
0.23 =chest_lasting =dark_urine
0.23 =chest_lasting =many_days
0.23 =chest_lasting =mouth_sores
0.23 =chest_lasting =sudden_balance
0.23 =chest_lasting =swallow_trouble
0.23 =chest_pain =pleuritic
0.23 =cholinergic =face_droop
0.23 =cholinergic =throat_sore
0.23 =clot_risk =cold_limb
0.23 =cold_exposure =eye_hit_bad
0.23 =cold_exposure =hernia_stuck
0.23 =confused =fall_hard
0.23 =contractions =pain_any
0.23 =dark_urine =pain_any
0.23 =days_many =new_baby
0.23 =days_many =skin_peeling
0.23 =deformed =limb_cold_pale
0.23 =dialysis
0.23 =dialysis =kidney_disease
0.23 =dizzy =hours_pain
0.23 =done_with_it =self_harm_now
0.23 =drooling =face_droop
0.23 =drowsy =fall_any
0.23 =during_exercise =heat_danger
0.23 =during_exercise =refuses
0.23 =eye_area =eye_chemical
0.23 =eye_bulge =fever
0.23 =eye_chemical
0.23 =eye_hit_bad =face_odd
0.23 =eye_hit_bad =fell
0.23 =eye_hit_bad =numb_any
0.23 =eye_hit_bad =phlegm
0.23 =eye_hit_bad =radiates
0.23 =eye_hit_bad =vomiting_constantly
0.23 =eyelids_swollen
0.23 =eyelids_swollen =swelling
0.23 =face_droop =numb_any
0.23 =face_odd =weak_any
0.23 =fainted =trunk_pain
0.23 =fall_hard =pain_any
0.23 =fever =limp_refuses
0.23 =fever =one_side_belly
0.23 =fever =racing_heart
0.23 =fever =recent_surgery
0.23 =fever =severe_pain
0.23 =fever =thyroid_off
0.23 =fever =trunk_pain
0.23 =flank_pain =numb_any
0.23 =harm_others =means_mentioned
0.23 =head_danger =overdose_taken
0.23 =head_danger =radiates_groin
0.23 =high_altitude =short_breath
0.23 =hit_hard =legs_gone
0.23 =hoarse =swelling_throat
0.23 =hours_pain =leg_swelling_one
0.23 =hurts_breathing =trunk_pain
0.23 =hurts_move =one_side_belly
0.23 =limb_injury =phlegm
0.23 =long_bleed =squeezing_word
0.23 =new_baby =soaking_pad
0.23 =no_urine =urinary_stuck_long
0.23 =overdose_taken =self_harm_now
0.23 =pain_any =squeezing_word
0.23 =pain_any =stiff_neck
0.23 =pain_any =very_fast_pulse
0.23 =pain_any =wound_infected
0.23 =pregnant =swelling
0.23 =radiates_groin =vomiting
0.23 =rigors =shaking
0.23 =short_breath =swelling_lips
0.23 =short_breath =throat_tight
0.23 =squeezing_word =weak_legs
0.23 =stool_blood
0.23 ^ _ cut
0.23 ^ _ poop
0.23 ^ awful
0.23 ^ hit
0.23 ^ touch
0.23 a _ spot
0.23 after he
0.23 an electric
0.23 an elephant
0.23 an hour
0.23 and _ #11+
0.23 and _ -felt
0.23 and _ came
0.23 and _ done
0.23 and _ furnace
0.23 and _ light
0.23 and _ lighthead
0.23 and _ purple
0.23 and _ rac
0.23 and _ scar
0.23 and _ temp
0.23 and _ the
0.23 and fever
0.23 and got
0.23 and lip
0.23 and mouth
0.23 and soak
0.23 antidepressant
0.23 around _ and
0.23 baby _ day
0.23 baby _ is
0.23 baby is
0.23 bad
0.23 bean in
0.23 belt
0.23 bend
0.23 bleach
0.23 bone and
0.23 breast _ and
0.23 breath like
0.23 brother <died
0.23 brother _ <sudden
0.23 can feel
0.23 cant finish
0.23 catch
0.23 chest _ been
0.23 chest has
0.23 cold and
0.23 cough _ blood
0.23 crash
0.23 cut _ his
0.23 daughter swallow
0.23 dialysi
0.23 dialysi _ was
0.23 digoxin
0.23 droop _ one
0.23 droop on
0.23 elephant
0.23 elephant _ on
0.23 every time
0.23 eye after
0.23 feed and
0.23 feel drunk
0.23 feel it
0.23 fever _ diabetic
0.23 fever im
0.23 finger _ and
0.23 finger _ in
0.23 from _ fever
0.23 from _ yard
0.23 got _ back
0.23 got _ finger
0.23 got _ grandma
0.23 got thrown
0.23 grayish
0.23 gun _ my
0.23 had her
0.23 he hit
0.23 her _ are
0.23 him
0.23 his skin
0.23 hot _ skin
0.23 i _ catch
0.23 i _ had
0.23 i _ know
0.23 i _ off
0.23 im _ pas
0.23 im vomit
0.23 in _ mouth
0.23 in it
0.23 into grandma
0.23 is bad
0.23 is drowsy
0.23 is gasp
0.23 it hurt
0.23 it on
0.23 its _ chest
0.23 its all
0.23 its my
0.23 kill _ eye
0.23 leg _ swollen
0.23 like _ gonna
0.23 live _ and
0.23 look grayish
0.23 many
0.23 many pill
0.23 marathon and
0.23 mom with
0.23 month _ hit
0.23 mother _ breakfast
0.23 mushroom _ the
0.23 mushroom from
0.23 my _ <died
0.23 my chest
0.23 my daughter
0.23 my heart
0.23 my voice
0.23 newborn wont
0.23 of _ pod
0.23 old hit
0.23 on _ nail
0.23 on _ tile
0.23 pound _ week
0.23 pound thi
0.23 pour
0.23 pulse _ #11+
0.23 pulse is
0.23 red line
0.23 roommate
0.23 runn
0.23 said
0.23 see _ who
0.23 see people
0.23 see straight
0.23 seizure _ now
0.23 shak chill
0.23 shallow
0.23 she _ warfarin
0.23 she turn
0.23 since we
0.23 sleepy and
0.23 smile
0.23 soak _ sweat
0.23 soak a
0.23 stroke
0.23 swollen im
0.23 thailand
0.23 the _ dye
0.23 the _ lip
0.23 the bridge
0.23 the pain
0.23 the room
0.23 the rope
0.23 the tile
0.23 thinner
0.23 throat feel
0.23 through his
0.23 tile and
0.23 tingl and
0.23 toddler _ into
0.23 touch _ live
0.23 touch a
0.23 up _ cant
0.23 was _ out
0.23 was stung
0.23 when _ walk
0.23 white _ hard
0.23 whole _ of
0.23 wire _ got
0.23 wire and
0.23 with _ pain
0.23 with _ saw
0.23 wont _ back
0.23 yo mother
0.22 #99+ _ and
0.22 -pee
0.22 =a_lot =blood_thinner
0.22 =a_lot =limb_bleeds
0.22 =a_lot =vomiting_constantly
0.22 =a_lot =wheeze_word
0.22 =after_hard_exercise =heat_exposure
0.22 =allergen =blister_any
0.22 =allergen =blister_word
0.22 =allergen =hives_all
0.22 =arm_hand_pain
0.22 =arm_hand_pain =pain_any
0.22 =at_rest =cough
0.22 =at_rest =cut_by_accident
0.22 =back_pain =one_side_belly
0.22 =back_pain =shoulder_pain
0.22 =barking_stridor =hurts_breathing
0.22 =belly_hit =cold_outside
0.22 =belly_hit =hip_hurts
0.22 =belly_pain =many_days
0.22 =belly_surgery_recent =hours_pain
0.22 =bite_bad =eye_area
0.22 =bite_bad =eye_pain
0.22 =bite_bad =making_swell
0.22 =bite_bad =tooth
0.22 =bite_bad =tooth_bad
0.22 =bladder_bowel_loss =urinary_stuck_long
0.22 =bleeding_any =radiates_groin
0.22 =blister_word =deep_burn
0.22 =blister_word =drug_named
0.22 =blister_word =fever
0.22 =blood_in_urine =chest_lasting
0.22 =blood_thinner =fight_blow
0.22 =bluish =chest_lasting
0.22 =both_legs
0.22 =both_legs =burn_severity
0.22 =bp_high =squeezing_word
0.22 =bp_medicine =swelling_lips
0.22 =bp_very_high =eye_hit_bad
0.22 =burn_severity =chest_pain
0.22 =burn_severity =choking
0.22 =burn_severity =diabetes
0.22 =burn_severity =dystonia
0.22 =burn_severity =making_swell
0.22 =burn_severity =stiff_neck
0.22 =cannot_move_limb =cannot_move_side
0.22 =cant_lie_flat =heart_condition
0.22 =chest_any =chest_pain
0.22 =chest_lasting =poison_swallowed
0.22 =chest_lasting =rigors
0.22 =chest_lasting =severe_weakness
0.22 =chest_lasting =tooth
0.22 =chest_pain =pale_clammy
0.22 =chest_pressure =cold_limb
0.22 =chest_tearing =radiates
0.22 =child_got_pills =cholinergic
0.22 =child_got_pills =drooling
0.22 =child_got_pills =eye_area
0.22 =child_got_pills =unresponsive
0.22 =co_words =wakes
0.22 =cold_exposure =fall_any
0.22 =cold_limb =radiates
0.22 =cold_outside =fall_any
0.22 =confused =stiff_neck
0.22 =cough =wheeze_word
0.22 =coughs_blood =hurts_move
0.22 =coughs_blood =spits_clots
0.22 =cut_by_accident =short_breath
0.22 =cut_by_accident =unresponsive
0.22 =days_many =injection_joint
0.22 =diabetes =fast_breathing
0.22 =diabetes =ketone_breath
0.22 =diabetes =thirsty
0.22 =doom
0.22 =during_exercise =high_fever
0.22 =elderly =fast_breathing
0.22 =elderly =short_breath
0.22 =eye_area =fight_blow
0.22 =eye_area =hernia_stuck
0.22 =eye_bulge =eye_pain
0.22 =eye_bulge =pain_any
0.22 =eye_hit =fall_any
0.22 =eye_hit =fight_blow
0.22 =eye_hit =hit_hard
0.22 =eye_hit_bad =sickle_cell
0.22 =fainted =near_faint
0.22 =fall_any =headache
0.22 =fall_any =limb_bleeds
0.22 =fall_any =vomiting
0.22 =fast_breathing =head_danger
0.22 =fast_breathing =retractions
0.22 =fever =heat_exposure
0.22 =flank_pain =limb_injury
0.22 =gangrene =wound_infected
0.22 =head_danger =limb_injury
0.22 =heat_exposure =high_fever
0.22 =hit_hard =limb_bleeds
0.22 =hit_hard =vomiting
0.22 =hours_pain =right_side
0.22 =hours_pain =sting
0.22 =hours_pain =swelling
0.22 =hypertension =swelling_lips
0.22 =iron_pills =overdose_taken
0.22 =leaking =pregnant
0.22 =leg_feet_swollen =racing_heart
0.22 =light_hurts
0.22 =limb_injury =pain_any
0.22 =making_swell =swelling_face
0.22 =near_faint =rectal_blood
0.22 =newborn
0.22 =newborn =young_baby
0.22 =pain_any =rash
0.22 =pain_any =urinary_stuck
0.22 =phlegm =tetanus_due
0.22 =phlegm =wound
0.22 =pleuritic =short_breath
0.22 =pressure_elsewhere =radiates
0.22 =preterm_weeks =swelling_face
0.22 =radiates
0.22 =right_side =vision_loss
0.22 =severe_headache =stiff_neck
0.22 =severe_pain =vaginal_bleeding
0.22 =severe_weakness =weak_one_side
0.22 =shaking =vomiting
0.22 =short_breath =vomiting
0.22 =sickle_cell =squeezing_word
0.22 =urinary_stuck =urinary_stuck_long
0.22 =urinary_stuck =weak_any
0.22 =weak_any =weak_breathing
0.22 ^ _ dialysi
0.22 ^ _ high
0.22 ^ _ see
0.22 ^ _ whole
0.22 a _ noise
0.22 a curtain
0.22 a rusty
0.22 after _ crash
0.22 after _ hit
0.22 after _ my
0.22 and _ finger
0.22 and _ hand
0.22 and _ only
0.22 and _ stuff
0.22 and _ take
0.22 and _ throat
0.22 and _ vision
0.22 and clear
0.22 and slurr
0.22 and sweat
0.22 are gett
0.22 are yellow
0.22 arm tingl
0.22 at _ an
0.22 baby _ bright
0.22 baby vomit
0.22 belly _ is
0.22 bit by
0.22 black _ since
0.22 black _ smell
0.22 blue _ he
0.22 breath _ but
0.22 breath _ fast
0.22 breath now
0.22 bright _ stuff
0.22 bright green
0.22 broke my
0.22 came down
0.22 clear _ is
0.22 crash my
0.22 crook
0.22 curtain _ down
0.22 curtain came
0.22 diabetic foot
0.22 dont _ to
0.22 dont want
0.22 eye _ burn
0.22 failure _ #
0.22 failure gain
0.22 feel feverish
0.22 fever _ purple
0.22 finger in
0.22 fire _ im
0.22 got _ pill
0.22 grabb _ hot
0.22 grabb his
0.22 grabb the
0.22 gush of
0.22 hard to
0.22 has
0.22 has _ dry
0.22 has _ leg
0.22 has _ temp
0.22 have myasthenia
0.22 he ate
0.22 heart _ gain
0.22 hes _ blue
0.22 his _ hurt
0.22 hot _ palm
0.22 hour for
0.22 i _ cant
0.22 i _ chok
0.22 i _ feverish
0.22 i _ got
0.22 i _ myasthenia
0.22 i have
0.22 im see
0.22 in welt
0.22 infection and
0.22 into _ eye
0.22 it _ red
0.22 leg
0.22 like _ curtain
0.22 lime
0.22 lime powder
0.22 live
0.22 lower right
0.22 marathon
0.22 mom _ in
0.22 morn with
0.22 mouth _ drool
0.22 my _ blad
0.22 my _ breath
0.22 my _ feel
0.22 my _ heart
0.22 my speech
0.22 myasthenia
0.22 neck stiff
0.22 no -pee
0.22 noise _ breath
0.22 noise every
0.22 now but
0.22 of _ vitamin
0.22 of ibuprofen
0.22 on _ rusty
0.22 one _ since
0.22 only #11+
0.22 only _ week
0.22 open _ jaw
0.22 out _ his
0.22 out _ work
0.22 over and
0.22 pain between
0.22 pain when
0.22 palm _ white
0.22 palm is
0.22 peni
0.22 runn _ my
0.22 rusty
0.22 see _ of
0.22 skipp and
0.22 sleep pill
0.22 someone
0.22 someth _ is
0.22 son _ a
0.22 spott
0.22 squeaky _ every
0.22 squeaky noise
0.22 sweat _ and
0.22 swell fast
0.22 symptom
0.22 the _ got
0.22 the _ im
0.22 the _ on
0.22 the cord
0.22 the ear
0.22 the lab
0.22 thigh _ the
0.22 thigh from
0.22 throw _ and
0.22 toddler breath
0.22 tongue _ up
0.22 took _ bunch
0.22 up
0.22 up _ bad
0.22 up _ eat
0.22 vitamin _ iron
0.22 vomit _ green
0.22 vomit _ like
0.22 vomit bright
0.22 vomit look
0.22 watch say
0.22 welt
0.22 went _ my
0.22 white _ blister
0.22 with _ oil
0.22 with bad
0.22 with iron
0.21 #99+ _ my
0.21 -fade _ -press
0.21 -gas
0.21 -press
0.21 -sweat
0.21 -when -press
0.21 =a_lot =confused
0.21 =a_lot =cramps
0.21 =a_lot =long_bleed
0.21 =a_lot =tia_resolved
0.21 =adrenal =head_danger
0.21 =adrenal =vomiting_constantly
0.21 =alcohol =means_mentioned
0.21 =alcohol =overdose_taken
0.21 =asthma =cannot_breathe
0.21 =back_pain =bladder_bowel_loss
0.21 =back_pain =chest_tearing
0.21 =bladder_bowel_loss =flank_pain
0.21 =bladder_bowel_loss =hip_hurts
0.21 =bladder_bowel_loss =squeezing_word
0.21 =bleeding_any =racing_heart
0.21 =blood_thinner =nosebleed
0.21 =burn_severity =elderly
0.21 =burn_severity =face_injury
0.21 =burn_severity =fall_any
0.21 =burn_severity =mania_psychosis
0.21 =burn_severity =tia_resolved
0.21 =calf =rigors
0.21 =calf =weak_one_side
0.21 =calf =wound_infected
0.21 =cant_lie_flat =chest_lasting
0.21 =car_crash =head_danger
0.21 =chest_any =electric
0.21 =chest_any =hours_pain
0.21 =chest_any =limb_injury
0.21 =chest_lasting =wakes
0.21 =chest_pain =electric
0.21 =chest_pain =fever
0.21 =child_got_pills =drank
0.21 =choking =eye_hit_bad
0.21 =choking =hernia_stuck
0.21 =confused =rigors_hard
0.21 =confused =speech_garbled
0.21 =contractions =limb_injury
0.21 =cough =hit_hard
0.21 =cough =short_breath
0.21 =coughs_blood =days_many
0.21 =cut_by_accident =hours_pain
0.21 =days_many =wound_infected
0.21 =drooling =eye_hit_bad
0.21 =drooling =mouth_burning
0.21 =drug_named =throat_tight
0.21 =during_effort
0.21 =during_exercise =vomiting
0.21 =ear_swollen =eye_hit_bad
0.21 =ear_swollen =squeezing_word
0.21 =elderly =sudden
0.21 =electric =pain_any
0.21 =eye_area =gallbladder
0.21 =eye_area =rigors_hard
0.21 =eye_area =shaking
0.21 =eye_area =swallowed_battery
0.21 =eye_area =upper_belly_pain
0.21 =eye_hit_bad =nausea
0.21 =eye_hit_bad =trunk_pain
0.21 =face_injury
0.21 =face_odd =weak_one_side
0.21 =fainted =headache
0.21 =fall_any =unequal_pupils
0.21 =fever =hurts_move
0.21 =fight_blow =unequal_pupils
0.21 =flank_pain =head_danger
0.21 =gallbladder =rigors
0.21 =green_vomit =newborn
0.21 =green_vomit =young_baby
0.21 =head_danger =nail_word
0.21 =head_danger =sugar_extreme
0.21 =head_danger =thirsty
0.21 =head_danger =trunk_pain
0.21 =head_danger =wound
0.21 =hernia_stuck =inhaler_fails
0.21 =hernia_stuck =speech
0.21 =high_fever =immunosuppressed
0.21 =high_fever =purple_rash
0.21 =hit_hard =severe_headache
0.21 =hit_hard =unequal_pupils
0.21 =hours_pain =shaking
0.21 =hours_pain =unresponsive
0.21 =hurts_move =numb_any
0.21 =immunosuppressed =rigors
0.21 =immunosuppressed =severe_pain
0.21 =irregular_heart =missed_dialysis
0.21 =itching =short_breath
0.21 =itchy_only =short_breath
0.21 =ketone_breath =nail_word
0.21 =ketone_breath =wound
0.21 =leg_swelling_one =snake
0.21 =leg_swelling_one =snake_bad
0.21 =limb_injury =means_mentioned
0.21 =limb_injury =unresponsive
0.21 =mania_psychosis =postpartum
0.21 =many_days =wound_infected
0.21 =means_mentioned =slow_breathing
0.21 =missed_dialysis =weak_any
0.21 =nail_word =thirsty
0.21 =newborn =phlegm
0.21 =no_urine =wont_feed
0.21 =pain_beyond =purple_word
0.21 =pale_clammy =shaking
0.21 =phlegm =young_baby
0.21 =possible_fracture =sting
0.21 =rectal_blood =stool_blood
0.21 =red_racing =rigors
0.21 =severe_pain =sickle_cell
0.21 =short_breath =wakes
0.21 =skin_infection =wound_infected
0.21 =speech =tia_resolved
0.21 =squeezing_word
0.21 =sugar_extreme =vomiting
0.21 =swelling_lips =throat_tight
0.21 =thirsty =wound
0.21 ^ drove
0.21 ^ pregnant
0.21 a house
0.21 a noseble
0.21 ache for
0.21 addison and
0.21 ago _ now
0.21 altitude
0.21 and _ daughter
0.21 and _ his
0.21 and _ jerk
0.21 and _ numb
0.21 and _ shiver
0.21 and _ sugar
0.21 and arm
0.21 and keep
0.21 and said
0.21 and sticky
0.21 ask what
0.21 at _ practice
0.21 attack
0.21 baby _ stop
0.21 baby wont
0.21 bare breath
0.21 bathroom _ and
0.21 black _ sticky
0.21 bladder
0.21 breath _ day
0.21 by _ dryer
0.21 cant see
0.21 control
0.21 cough _ pink
0.21 coworker
0.21 deep and
0.21 deliver
0.21 deliver #
0.21 dialysi _ and
0.21 drove
0.21 dry _ #
0.21 end _ life
0.21 every breath
0.21 everyth is
0.21 fail overnight
0.21 feel _ pass
0.21 feel funny
0.21 fell
0.21 fever since
0.21 fine but
0.21 finger are
0.21 flank
0.21 gave _ and
0.21 had _ seizur
0.21 has _ up
0.21 has not
0.21 have addison
0.21 he chok
0.21 he drank
0.21 head _ the
0.21 head on
0.21 headache _ feel
0.21 her ear
0.21 hes _ up
0.21 hes so
0.21 his breath
0.21 his knee
0.21 hold
0.21 hot _ is
0.21 hurt bad
0.21 hurt terrib
0.21 i _ addison
0.21 i _ in
0.21 im _ in
0.21 im _ of
0.21 im weak
0.21 in hive
0.21 infect
0.21 is and
0.21 is crook
0.21 its
0.21 keep _ what
0.21 keep repeat
0.21 kid is
0.21 last month
0.21 laundry _ and
0.21 lean forward
0.21 left and
0.21 light kill
0.21 like _ out
0.21 like _ polish
0.21 like nail
0.21 like pass
0.21 lip _ purple
0.21 look weird
0.21 mom _ hav
0.21 mom face
0.21 morn _ #11+
0.21 my _ leg
0.21 my _ throat
0.21 my life
0.21 my throat
0.21 no _ since
0.21 not
0.21 now _ jaw
0.21 now _ see
0.21 of
0.21 of _ mom
0.21 of bright
0.21 outlet and
0.21 pain _ one
0.21 partner _ his
0.21 partner put
0.21 pod and
0.21 pressure behind
0.21 pump _ overnight
0.21 repeat _ same
0.21 repeat the
0.21 replacement _ out
0.21 same question
0.21 see double
0.21 seizur
0.21 severe headache
0.21 she was
0.21 smell _ nail
0.21 soak through
0.21 spread _ and
0.21 sticky
0.21 stop vomit
0.21 stopp _ for
0.21 sudden and
0.21 tar _ i
0.21 temp #11+
0.21 terrib
0.21 the _ bottle
0.21 the _ door
0.21 the _ hes
0.21 the _ question
0.21 the _ with
0.21 the rib
0.21 the shower
0.21 ther no
0.21 think _ mom
0.21 to her
0.21 up _ foam
0.21 up gasp
0.21 up pink
0.21 viagra
0.21 vision _ black
0.21 vomit since
0.21 w a
0.21 walk to
0.21 was clean
0.21 we were
0.21 went away
0.21 white
0.21 wife _ a
0.21 wild _ from
0.21 wind walk
0.21 wrong _ and
0.2 # _ old
0.2 #11+ _ i
0.2 -a -wet
0.2 -a _ -diaper
0.2 -diaper since
0.2 -had _ -wet
0.2 -wet _ since
0.2 =a_lot =belly_hard
0.2 =a_lot =belly_pain
0.2 =a_lot =cannot_breathe
0.2 =about_other
0.2 =amputated =eye_hit_bad
0.2 =baby =dry_mouth
0.2 =back_pain =uti
0.2 =barking_stridor =tripod
0.2 =belly_hit =calf
0.2 =belly_hit =drowsy
0.2 =belly_hit =speech
0.2 =birth_now =eye_hit_bad
0.2 =bite_bad =fainted
0.2 =bite_bad =radiates
0.2 =bite_bad =right_side
0.2 =bite_bad =swelling_face
0.2 =bleeding_any =calf
0.2 =blister_any =burned_hand
0.2 =bluish =clot_risk
0.2 =blurry_vision =flashes_floaters
0.2 =blurry_vision =swelling
0.2 =bruising
0.2 =burn_severity =dark_urine
0.2 =burn_severity =immunosuppressed
0.2 =burn_severity =pain_any
0.2 =burn_severity =rigors_hard
0.2 =burn_severity =smoke
0.2 =burn_severity =swelling_face
0.2 =burn_severity =weak_any
0.2 =calf =fall_any
0.2 =calf =limb_bleeds
0.2 =cannot_breathe =inhaler_fails
0.2 =cannot_breathe =upper_belly_pain
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chest_any =clot_risk
0.2 =chest_any =immunosuppressed
0.2 =chest_any =long_bleed
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =high_altitude
0.2 =chest_lasting =inhaler_often
0.2 =chest_lasting =itching
0.2 =chest_lasting =moved_right
0.2 =chest_lasting =skin_peeling
0.2 =chest_pain =clot_risk
0.2 =chest_pain =immunosuppressed
0.2 =chest_pressure =pale_clammy
0.2 =choking =throat_sore
0.2 =cold_limb =numb_any
0.2 =cold_limb =wound
0.2 =cold_only =eye_bulge
0.2 =cold_outside =drowning
0.2 =cold_outside =hit_hard
0.2 =confused =eye_hit_bad
0.2 =confused =fainted
0.2 =confused =heat_danger
0.2 =coughs_blood =short_breath
0.2 =cramps =muscle_cramps
0.2 =days_many =hours_pain
0.2 =days_many =leg_swelling_one
0.2 =deformed =fall_hard
0.2 =dialysis =limb_bleeds
0.2 =diarrhea
0.2 =double_vision =head_danger
0.2 =drank =poison_swallowed
0.2 =drowning =drowsy
0.2 =drowning =head_danger
0.2 =drowning =unresponsive
0.2 =drowsy =head_injury
0.2 =drug_named =skin_peeling
0.2 =drugs_taken =opioid
0.2 =ear_blood =hit_hard
0.2 =elderly =eye_hit_bad
0.2 =eye_area =headache
0.2 =eye_area =new_medicine
0.2 =eye_area =no_urine
0.2 =eye_hit_bad =fall_hard
0.2 =eye_hit_bad =self_harm_now
0.2 =eye_hit_bad =swallowed_battery
0.2 =eye_hit_bad =swelling_head
0.2 =eye_pain =pain_any
0.2 =face_droop =weak_any
0.2 =fall_any =speech
0.2 =fast_breathing =young_baby
0.2 =fever =getting_worse
0.2 =fever =line_infected
0.2 =fever =near_faint
0.2 =fever =swallow_trouble
0.2 =fistula_bleeds =limb_bleeds
0.2 =flank_pain =pregnant
0.2 =head_danger =opioid
0.2 =head_danger =refuses
0.2 =headache =squeezing_word
0.2 =heart_condition
0.2 =heart_condition =heart_murmur_fever
0.2 =heart_murmur_fever
0.2 =hernia_stuck =jaw_locked
0.2 =hernia_word =radiates_groin
0.2 =high_altitude =stumbles
0.2 =high_altitude =sudden_balance
0.2 =hip_fracture =severe_weakness
0.2 =hip_hurts =uti
0.2 =hives =rash
0.2 =hives_all =vomiting
0.2 =hours_pain =inhaler_often
0.2 =hours_pain =preterm_weeks
0.2 =hurts_move =trunk_pain
0.2 =hurts_move =weak_one_side
0.2 =immunosuppressed =trunk_pain
0.2 =inhaler_fails =inhaler_often
0.2 =inhaler_often
0.2 =jaundice =vomiting
0.2 =jaw_arm_sweat =pain_any
0.2 =jaw_locked =neck_swelling
0.2 =kidney_disease =limb_bleeds
0.2 =limb_bleeds =limb_injury
0.2 =many_days =recent_travel
0.2 =many_days =young_baby
0.2 =muscle_cramps =pain_any
0.2 =nausea =trunk_pain
0.2 =near_faint =tia_resolved
0.2 =new_baby =vaginal_bleeding
0.2 =numb_any =weak_any
0.2 =one_side_belly =vomiting
0.2 =one_side_throat
0.2 =opioid =unresponsive
0.2 =pain_any =rectal_blood
0.2 =pain_any =stool_blood
0.2 =radiates =sudden
0.2 =rash =vomiting
0.2 =rigors =speech
0.2 =severe_pain =upper_belly_pain
0.2 =short_breath =upper_belly_pain
0.2 =short_breath =young_baby
0.2 =squeezing_word =weak_any
0.2 =sting =swelling_lips
0.2 =stumbles
0.2 =swelling =ulcer_nsaid
0.2 =swelling_head
0.2 =swelling_throat =ulcer_nsaid
0.2 =tongue_swollen =ulcer_nsaid
0.2 ^ after
0.2 ^ fell
0.2 ^ shoulder
0.2 a _ bite
0.2 a _ neck
0.2 a _ that
0.2 a _ two
0.2 a bag
0.2 a sinu
0.2 act drunk
0.2 after _ cashew
0.2 almost _ out
0.2 an _ bottle
0.2 and _ -mak
0.2 and _ act
0.2 and _ can
0.2 and _ mumbl
0.2 and _ super
0.2 and _ thigh
0.2 and bad
0.2 and clammy
0.2 and cold
0.2 and doesnt
0.2 and everyth
0.2 and hasnt
0.2 and headache
0.2 are tingl
0.2 arm its
0.2 ate _ bunch
0.2 away _ i
0.2 baby _ off
0.2 baby head
0.2 bee and
0.2 been _ for
0.2 been _ it
0.2 been wheez
0.2 bigger
0.2 blood _ fever
0.2 breath _ gett
0.2 breath hard
0.2 can _ say
0.2 can only
0.2 chemo _ my
0.2 chest _ like
0.2 chest since
0.2 cough _ and
0.2 cough _ lot
0.2 couldnt find
0.2 daughter _ the
0.2 day _ and
0.2 day with
0.2 deliver _ day
0.2 diarrhea with
0.2 dose of
0.2 eat cashew
0.2 even _ rest
0.2 even at
0.2 face _ the
0.2 face _ up
0.2 fall off
0.2 fast
0.2 fever _ thi
0.2 flat
0.2 floater
0.2 fluid is
0.2 foot _ turn
0.2 for #
0.2 for an
0.2 get word
0.2 goe _ my
0.2 goe to
0.2 grandpa
0.2 has _ #
0.2 has _ rash
0.2 have _ cell
0.2 have _ gun
0.2 have sickle
0.2 headache of
0.2 heart _ like
0.2 her eye
0.2 his _ caught
0.2 his _ feel
0.2 hit her
0.2 hurt _ breathe
0.2 i _ sickle
0.2 i _ stand
0.2 i gave
0.2 i took
0.2 ice
0.2 im #
0.2 im confus
0.2 in _ pool
0.2 in _ since
0.2 in _ stomach
0.2 infection _ now
0.2 inhaler isnt
0.2 is _ all
0.2 is _ hard
0.2 is _ red
0.2 is _ start
0.2 is mumbl
0.2 it _ stop
0.2 it but
0.2 just flew
0.2 just now
0.2 let me
0.2 me _ up
0.2 me throw
0.2 middle of
0.2 month _ fell
0.2 more _ of
0.2 more than
0.2 my _ week
0.2 neck _ after
0.2 no -wet
0.2 no _ -diaper
0.2 not -wak
0.2 not _ -sense
0.2 now _ feel
0.2 now _ hurt
0.2 numb after
0.2 of _ im
0.2 of _ shin
0.2 old drank
0.2 old fell
0.2 on _ bike
0.2 on _ cant
0.2 on _ has
0.2 only say
0.2 open _ mouth
0.2 over
0.2 pain _ worse
0.2 pee blood
0.2 puffy and
0.2 pus _ i
0.2 see _ around
0.2 see bug
0.2 seem _ but
0.2 shiver _ is
0.2 shiver and
0.2 sinu infection
0.2 smoke
0.2 soft _ on
0.2 son _ pain
0.2 stopp shiver
0.2 stuff _ com
0.2 stuff and
0.2 stuff is
0.2 super weak
0.2 the _ unconsciou
0.2 the bottle
0.2 the face
0.2 the soft
0.2 think cant
0.2 think he
0.2 throat _ so
0.2 tighten
0.2 up _ #99+
0.2 up now
0.2 week _ like
0.2 went off
0.2 with chill
0.2 woman
0.2 word out
0.19 # _ ago
0.19 -day _ i
0.19 -feel
0.19 -slept _ -day
0.19 -tear
0.19 <two
0.19 <two _ <ago
0.19 =a_lot =bladder_bowel_loss
0.19 =a_lot =severe_pain
0.19 =a_lot =unresponsive
0.19 =a_lot =urinary_stuck
0.19 =a_lot =urinary_stuck_long
0.19 =a_lot =weak_one_side
0.19 =after_hard_exercise =confused
0.19 =allergen =calf
0.19 =at_rest =coughs_blood
0.19 =at_rest =hours_pain
0.19 =at_rest =pink_foam
0.19 =back_pain =saddle_numb
0.19 =belly_hit =burn_severity
0.19 =belly_hit =numb_any
0.19 =belly_hit =pain_any
0.19 =belly_hit =severe_weakness
0.19 =belly_pain =squeezing_word
0.19 =birth_now =chest_lasting
0.19 =bite_bad =chest_any
0.19 =bite_bad =curtain_word
0.19 =bite_bad =neck_pain
0.19 =bite_bad =sudden
0.19 =bleeding_any =clot_risk
0.19 =bleeding_any =head_injury
0.19 =bleeding_any =hurts_move
0.19 =bleeding_any =no_urine
0.19 =blister_any =eye_red
0.19 =blister_word =eye_red
0.19 =blood_thinner =fell
0.19 =blood_thinner =head_danger
0.19 =blow_chest
0.19 =blow_chest =burn_severity
0.19 =bluish =cannot_breathe
0.19 =bluish =deformed
0.19 =bluish =wound
0.19 =burn_any =skin_peeling
0.19 =burn_big =smoke
0.19 =burn_severity
0.19 =burn_severity =muscle_cramps
0.19 =calf =many_days
0.19 =calf =skin_infection
0.19 =car_crash =hip_hurts
0.19 =chemical_word =cough
0.19 =chest_lasting =flank_pain
0.19 =chest_lasting =limb_cold_pale
0.19 =chest_lasting =vomiting_blood
0.19 =chest_lasting =wont_swallow
0.19 =chest_pain
0.19 =chest_pain =cough
0.19 =chest_pain =pain_any
0.19 =child_got_pills =pain_any
0.19 =clot_risk =swelling
0.19 =co_words =means_mentioned
0.19 =cold_hands =deformed
0.19 =confused =fast_breathing
0.19 =confused =rigors
0.19 =curtain_word =eye_area
0.19 =curtain_word =one_eye
0.19 =cut_by_accident =suicidal
0.19 =dark_urine =uti
0.19 =days_many =weak_any
0.19 =days_many =weak_legs
0.19 =dizzy =sudden_balance
0.19 =eye_area =high_fever
0.19 =eye_hit_bad =new_medicine
0.19 =eye_hit_bad =no_injury
0.19 =eye_hit_bad =priapism
0.19 =eye_hit_bad =purple_word
0.19 =eye_hit_bad =worst_ever
0.19 =eye_pain =head_danger
0.19 =eye_red =eyelids_swollen
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =face_droop =face_odd
0.19 =face_injury =face_odd
0.19 =fainted =unresponsive
0.19 =fall_any =hoarse
0.19 =fall_any =pain_any
0.19 =fall_any =severe_weakness
0.19 =fall_height =pain_any
0.19 =feels_sleepy =radiates
0.19 =fell_baby =pain_any
0.19 =fever =limp_leg
0.19 =fight_blow =hoarse
0.19 =flank_pain =saddle_numb
0.19 =flank_pain =weak_legs
0.19 =head_danger =hives
0.19 =head_danger =limp_refuses
0.19 =head_danger =recent_infection
0.19 =head_danger =swelling_lips
0.19 =headache =swelling
0.19 =headache =wakes
0.19 =hernia_stuck =unresponsive
0.19 =hip_hurts =saddle_numb
0.19 =hip_hurts =weak_legs
0.19 =hit_hard =hoarse
0.19 =hives =near_faint
0.19 =hours_pain =limb_injury
0.19 =hours_pain =limp_refuses
0.19 =hours_pain =mania_psychosis
0.19 =injection_joint =swelling
0.19 =irregular_heart =severe_weakness
0.19 =jaw_arm_sweat =weak_one_side
0.19 =kid_breathing
0.19 =leg_swelling_one =many_days
0.19 =liver_known
0.19 =low_mood =numb_any
0.19 =mania_psychosis =sudden
0.19 =means_mentioned =shaking
0.19 =neck_pain
0.19 =neck_pain =pain_any
0.19 =new_medicine =swelling_lips
0.19 =no_injury =squeezing_word
0.19 =no_urine =pale_clammy
0.19 =no_urine =rectal_blood
0.19 =no_urine =stool_blood
0.19 =opioid =slow_breathing
0.19 =pain_any =saddle_numb
0.19 =pain_any =worst_ever
0.19 =pressure_elsewhere =squeezing_word
0.19 =racing_heart =tia_resolved
0.19 =severe_weakness =vomiting
0.19 =squeezing_word =worst_ever
0.19 =vomiting_blood =vomiting_constantly
0.19 ^ _ accidental
0.19 ^ _ around
0.19 ^ _ black
0.19 ^ _ chemo
0.19 a _ second
0.19 a pad
0.19 all since
0.19 and _ burn
0.19 and _ near
0.19 and _ pale
0.19 and _ through
0.19 and _ weak
0.19 and both
0.19 ankle _ point
0.19 asthma _ bad
0.19 at _ since
0.19 at football
0.19 baby _ spot
0.19 baby soft
0.19 been #
0.19 birth _ week
0.19 bite on
0.19 bloody _ with
0.19 bloody stool
0.19 bone _ pok
0.19 broke _ im
0.19 by _ horse
0.19 by _ wasp
0.19 came _ like
0.19 can hard
0.19 cant _ vomit
0.19 car my
0.19 chest tightnes
0.19 chill _ my
0.19 cloudy
0.19 dad _ #11+
0.19 dad _ are
0.19 day old
0.19 eye _ back
0.19 eye for
0.19 eye roll
0.19 fever _ headache
0.19 fever after
0.19 few second
0.19 foot and
0.19 going #99+
0.19 hand since
0.19 hard _ swallow
0.19 has _ in
0.19 hav _ of
0.19 hav thought
0.19 have _ rash
0.19 have _ that
0.19 he hasnt
0.19 headach
0.19 hear voic
0.19 hernia _ out
0.19 hit with
0.19 horse _ the
0.19 horse in
0.19 house
0.19 hurt _ hell
0.19 i accidental
0.19 im only
0.19 in sweat
0.19 is _ lot
0.19 is mak
0.19 is point
0.19 is pok
0.19 is puffy
0.19 is swollen
0.19 its _ #
0.19 its _ than
0.19 keep _ and
0.19 keep throw
0.19 kick _ a
0.19 kick by
0.19 kid _ from
0.19 leg _ weak
0.19 like hell
0.19 look _ light
0.19 me in
0.19 mother _ and
0.19 my _ eyelid
0.19 my butt
0.19 myself with
0.19 of _ cant
0.19 of one
0.19 on _ ice
0.19 on like
0.19 one testicle
0.19 out _ my
0.19 out fever
0.19 pacemaker
0.19 pale my
0.19 pee _ all
0.19 pee at
0.19 pill in
0.19 point _ wrong
0.19 point the
0.19 pok
0.19 pregnant _ just
0.19 rash _ and
0.19 rash fever
0.19 right leg
0.19 rigid
0.19 roll back
0.19 say one
0.19 scream and
0.19 shak _ fever
0.19 she _ all
0.19 she pale
0.19 shiver
0.19 side _ is
0.19 side went
0.19 skin around
0.19 slamm
0.19 slamm _ the
0.19 slamm in
0.19 sleep and
0.19 smell
0.19 soak in
0.19 sound like
0.19 spasm after
0.19 spray in
0.19 super _ and
0.19 sure
0.19 swell i
0.19 swollen _ red
0.19 talk to
0.19 the _ blood
0.19 the _ headache
0.19 the chainsaw
0.19 them and
0.19 then _ again
0.19 thi afternoon
0.19 through _ towel
0.19 thru
0.19 tightnes
0.19 to _ left
0.19 to him
0.19 toddler went
0.19 vision in
0.19 voice _ gone
0.19 whole arm
0.19 yr
0.18 -when -she
0.18 =a_lot =clot_risk
0.18 =a_lot =dark_urine
0.18 =a_lot =heat_danger
0.18 =a_lot =jaw_arm_sweat
0.18 =alcohol =rigors_hard
0.18 =alcohol =shaking
0.18 =allergen =new_medicine
0.18 =amputated =cold_limb
0.18 =amputated =deformed
0.18 =belly_hard =bladder_bowel_loss
0.18 =belly_hard =eye_hit_bad
0.18 =belly_hard =swelling
0.18 =belly_hard =urinary_stuck
0.18 =belly_hit =fall_any
0.18 =belly_pain =diabetes
0.18 =belly_pain =hurts_move
0.18 =belly_pain =pale_clammy
0.18 =bleeding_any =phlegm
0.18 =bleeding_any =thrown_off
0.18 =blood_thinner =headache
0.18 =blood_thinner =severe_headache
0.18 =bluish =croup_cough
0.18 =burn_any =hoarse
0.18 =burn_big =cold_limb
0.18 =burn_severity =days_many
0.18 =burn_severity =eye_hit_bad
0.18 =burn_severity =head_injury
0.18 =burn_severity =hurts_breathing
0.18 =burn_severity =nausea
0.18 =burn_severity =recent_surgery
0.18 =burn_severity =right_side
0.18 =burn_severity =sickle_cell
0.18 =burn_severity =weak_one_side
0.18 =cannot_breathe =cant_lie_flat
0.18 =cannot_breathe =eye_hit_bad
0.18 =cannot_breathe =squeezing_word
0.18 =cannot_move_limb =hurts_move
0.18 =cannot_move_limb =severe_weakness
0.18 =cannot_move_side =hurts_move
0.18 =cannot_move_side =severe_weakness
0.18 =cant_stand =head_danger
0.18 =car_crash =trunk_pain
0.18 =cast_tight =cold_limb
0.18 =cast_tight =limb_injury
0.18 =cast_tight =numb_any
0.18 =chest_any =hurts_breathing
0.18 =chest_any =sickle_cell
0.18 =chest_lasting =cough
0.18 =chest_lasting =face_odd
0.18 =chest_lasting =irregular_heart
0.18 =chest_lasting =itchy_only
0.18 =chest_lasting =limp_refuses
0.18 =chest_lasting =nail_word
0.18 =chest_lasting =pleuritic
0.18 =chest_lasting =radiates
0.18 =chest_lasting =turning_blue
0.18 =chest_pain =hurts_breathing
0.18 =chest_pain =sickle_cell
0.18 =chest_pressure =pain_any
0.18 =chest_pressure =pressure_elsewhere
0.18 =choking =hurts_move
0.18 =clot_risk =discharge
0.18 =clot_risk =high_fever
0.18 =clot_risk =limb_cold_pale
0.18 =co_words =done_with_it
0.18 =cocaine =racing_heart
0.18 =cold_limb
0.18 =cold_limb =swelling
0.18 =confused =eye_area
0.18 =copd =short_breath
0.18 =cough =one_side_belly
0.18 =coughs_blood =pain_any
0.18 =croup_cough =lips_blue
0.18 =cut_by_accident =fall_any
0.18 =cut_by_accident =head_injury
0.18 =days_many =no_urine
0.18 =days_many =pain_any
0.18 =deep_burn =numb_any
0.18 =diabetes
0.18 =diabetes =pain_any
0.18 =diabetes =trunk_pain
0.18 =dizzy =one_side_belly
0.18 =drugs_taken =racing_heart
0.18 =during_exercise =tia_resolved
0.18 =dystonia =eye_area
0.18 =eye_area =scratched
0.18 =eye_hit_bad =face_injury
0.18 =eye_hit_bad =fainted
0.18 =eye_hit_bad =inconsolable
0.18 =eye_hit_bad =leg_swelling_one
0.18 =eye_hit_bad =severe_weakness
0.18 =eye_hit_bad =short_breath
0.18 =eye_hit_bad =thrown_off
0.18 =eye_hit_bad =toes_cold
0.18 =eye_hit_bad =weak_any
0.18 =eye_pain =fever
0.18 =face_odd =swelling_lips
0.18 =fainted =head_injury
0.18 =fever =weak_any
0.18 =fight_blow =vomiting
0.18 =frostbite =toes_cold
0.18 =head_danger =spits_clots
0.18 =head_danger =vision_loss
0.18 =head_injury =limb_injury
0.18 =head_injury =severe_headache
0.18 =headache =tia_resolved
0.18 =heat_danger =pale_clammy
0.18 =hernia =purple_word
0.18 =hit_hard =speech
0.18 =hours_pain =jaw_locked
0.18 =hours_pain =vomiting_blood
0.18 =hours_pain =weak_any
0.18 =inhaler_fails =wheeze_word
0.18 =injection_joint =short_breath
0.18 =jaundice =unresponsive
0.18 =limb_injury =long_bleed
0.18 =limb_injury =rigors_hard
0.18 =limb_injury =shaking
0.18 =limb_injury =sudden
0.18 =means_at_hand =suicidal
0.18 =means_mentioned =pain_any
0.18 =muscle_cramps =muscle_tear
0.18 =muscle_cramps =wound
0.18 =nail_word =phlegm
0.18 =nail_word =tetanus_due
0.18 =near_faint =stool_blood
0.18 =new_baby =swelling
0.18 =new_medicine =rash
0.18 =newborn =weight_loss
0.18 =no_urine =vomiting
0.18 =numb_any =spine_injury
0.18 =numb_any =swelling_lips
0.18 =numb_any =toes_cold
0.18 =numb_any =vaginal_bleeding
0.18 =one_side_belly =upper_belly_pain
0.18 =overdose_taken =racing_heart
0.18 =pain_any =rigors_hard
0.18 =pain_any =shaking
0.18 =pain_any =weak_one_side
0.18 =pale_clammy =sudden
0.18 =phlegm =spits_clots
0.18 =pregnant =severe_pain
0.18 =pregnant =shoulder_pain
0.18 =preterm_weeks =squeezing_word
0.18 =projectile =weight_loss
0.18 =recent_infection
0.18 =recent_surgery =squeezing_word
0.18 =rectal_blood
0.18 =right_side =weak_one_side
0.18 =rigors_hard =unresponsive
0.18 =saddle_numb =vaginal_bleeding
0.18 =scratched =suicidal
0.18 =severe_headache =vomiting
0.18 =shaking =unresponsive
0.18 =sickle_cell =trunk_pain
0.18 =speech_garbled =weak_one_side
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =stomach_burn =upper_belly_pain
0.18 =stroke_word
0.18 =sudden =tearing
0.18 =toes_cold =weak_any
0.18 =weight_loss =young_baby
0.18 ^ _ fume
0.18 ^ _ wife
0.18 ^ finger
0.18 ^ grandson
0.18 ^ his
0.18 ^ metal
0.18 a _ attack
0.18 a _ branch
0.18 a _ nail
0.18 a _ while
0.18 a peanut
0.18 about _ hour
0.18 after _ cast
0.18 after _ colonoscopy
0.18 ago _ the
0.18 als
0.18 als and
0.18 and _ headache
0.18 and _ lip
0.18 and _ right
0.18 and _ sick
0.18 and chest
0.18 and took
0.18 and wheez
0.18 arm _ tingl
0.18 arm is
0.18 ate shrimp
0.18 baby stopp
0.18 been _ a
0.18 benadryl
0.18 bleed so
0.18 blood _ soak
0.18 board and
0.18 branch _ on
0.18 branch fell
0.18 breath real
0.18 breathe well
0.18 bug _ the
0.18 bulg and
0.18 c
0.18 cant _ anyth
0.18 cant cough
0.18 cant push
0.18 carbon
0.18 carbon monoxide
0.18 chest _ pound
0.18 clas _ my
0.18 confus _ a
0.18 cord _ out
0.18 cord com
0.18 cough black
0.18 cramp on
0.18 down for
0.18 down low
0.18 dusky
0.18 ear _ a
0.18 ear and
0.18 electric
0.18 every hour
0.18 feel _ faint
0.18 fever _ heart
0.18 fever _ shak
0.18 finger thing
0.18 for _ couple
0.18 for _ minute
0.18 for like
0.18 god
0.18 got _ a
0.18 grey and
0.18 guy
0.18 had the
0.18 half my
0.18 hard for
0.18 has als
0.18 have _ worst
0.18 heart _ going
0.18 heart medicine
0.18 heavy and
0.18 her _ since
0.18 her sugar
0.18 his finger
0.18 hit _ and
0.18 hour _ im
0.18 hurt _ and
0.18 im _ week
0.18 in _ belly
0.18 is droop
0.18 is sweaty
0.18 is throw
0.18 isnt -help
0.18 isnt -wak
0.18 itch _ over
0.18 itch all
0.18 labor and
0.18 leg and
0.18 leg went
0.18 les than
0.18 like _ will
0.18 like faint
0.18 like my
0.18 lying down
0.18 mom took
0.18 monoxide
0.18 most
0.18 my breath
0.18 my eye
0.18 my wife
0.18 nodd
0.18 nodd off
0.18 now _ red
0.18 of _ face
0.18 of _ pool
0.18 ok but
0.18 old
0.18 on _ wall
0.18 one
0.18 oxy and
0.18 pass _ and
0.18 pass _ clot
0.18 pass huge
0.18 peni _ been
0.18 peni has
0.18 postpartum
0.18 ran a
0.18 red _ pus
0.18 right _ down
0.18 roll _ the
0.18 roll off
0.18 rusty nail
0.18 see _ on
0.18 shak so
0.18 she _ sleepy
0.18 she still
0.18 side _ low
0.18 side down
0.18 sister
0.18 so _ and
0.18 so much
0.18 so sore
0.18 so stiff
0.18 someone put
0.18 son _ out
0.18 sound
0.18 stopp sweat
0.18 sudden _ pain
0.18 super sleepy
0.18 swell _ overnight
0.18 swollen _ #11+
0.18 text goodbye
0.18 the _ hit
0.18 the _ thing
0.18 the breastbone
0.18 the side
0.18 the skin
0.18 thinner and
0.18 throat _ swollen
0.18 throw _ blood
0.18 to do
0.18 to use
0.18 toddler swallow
0.18 tongue _ swell
0.18 tongue swell
0.18 tree _ fell
0.18 tree branch
0.18 trouble breath
0.18 turn dusky
0.18 up overnight
0.18 wife
0.18 with vomit
0.18 year old
0.18 yellow _ im
0.17 # month
0.17 #11+ _ asthma
0.17 #11+ _ today
0.17 -# _ think
0.17 -day _ the
0.17 -day think
0.17 -diaper _ yesterday
0.17 -wait
0.17 =a_lot =eye_area
0.17 =a_lot =rectal_bleeding
0.17 =alcohol =wakes
0.17 =allergen =fast_breathing
0.17 =allergen =swallow_trouble
0.17 =allergen =wont_swallow
0.17 =back_pain =chest_lasting
0.17 =back_pain =limb_injury
0.17 =battery_word =swallowed_thing
0.17 =belly_hard =car_crash
0.17 =belly_hard =fall_any
0.17 =belly_hard =fight_blow
0.17 =belly_hard =hit_hard
0.17 =belly_hit =cut_by_accident
0.17 =belly_hit =elderly
0.17 =bite_bad =light_hurts
0.17 =bite_bad =one_side_throat
0.17 =bleeding_any =rectal_bleeding
0.17 =bleeding_any =severe_pain
0.17 =burn_any =cough
0.17 =burn_severity =eye_pain
0.17 =burn_severity =heat_exposure
0.17 =burn_severity =left_ribs
0.17 =burn_severity =retractions
0.17 =burn_severity =soaking_pad
0.17 =calf =cannot_breathe
0.17 =calf =chest_pain
0.17 =calf =skin_black
0.17 =cannot_breathe =pink_foam
0.17 =cant_straighten
0.17 =cant_straighten =severe_pain
0.17 =carbon_monoxide =during_exercise
0.17 =chemical_word =swallowed_thing
0.17 =chest_any =eye_hit_bad
0.17 =chest_any =fainted
0.17 =chest_any =pain_any
0.17 =chest_lasting =drug_named
0.17 =chest_lasting =recent_surgery
0.17 =chest_lasting =very_fast_pulse
0.17 =chest_pain =eye_hit_bad
0.17 =chest_pain =fainted
0.17 =chest_pain =radiates
0.17 =child_got_pills =cough
0.17 =child_got_pills =swallowed_thing
0.17 =choking =short_breath
0.17 =cholinergic =fever
0.17 =clot_risk =pleuritic
0.17 =clot_risk =trunk_pain
0.17 =cocaine =high_fever
0.17 =cocaine =pain_any
0.17 =confused =drugs_taken
0.17 =confused =flu_bad
0.17 =cut_by_accident =limb_bleeds
0.17 =days_many =drowsy
0.17 =days_many =flu_bad
0.17 =days_many =squeezing_word
0.17 =diabetes =eye_hit_bad
0.17 =diabetes =short_breath
0.17 =diabetes =vomiting_constantly
0.17 =dialysis =severe_weakness
0.17 =drowsy =no_urine
0.17 =drowsy =purple_rash
0.17 =drowsy =rash
0.17 =drug_named =eye_area
0.17 =drugs_taken =high_fever
0.17 =drugs_taken =pain_any
0.17 =during_exercise =severe_headache
0.17 =during_exercise =sudden
0.17 =elderly =fall_any
0.17 =elderly =head_danger
0.17 =eye_area =pain_any
0.17 =eye_area =wound
0.17 =eye_hit_bad =face_droop
0.17 =eye_hit_bad =rectal_bleeding
0.17 =eye_hit_bad =shaking
0.17 =eye_hit_bad =tearing_trunk
0.17 =eye_hit_bad =tendon_seen
0.17 =eye_hit_bad =thrown_back
0.17 =eye_hit_bad =urinary_stuck
0.17 =face_injury =numb_any
0.17 =face_injury =weak_any
0.17 =fainted =knocked_out
0.17 =fall_any =knocked_out
0.17 =fall_any =short_breath
0.17 =fast_breathing =ketone_breath
0.17 =fast_breathing =thirsty
0.17 =fast_breathing =vomiting
0.17 =feels_sleepy =pain_any
0.17 =fever =long_bleed
0.17 =fever =sting
0.17 =fight_blow
0.17 =fight_blow =limb_bleeds
0.17 =fight_blow =severe_pain
0.17 =flank_pain =vomiting
0.17 =hallucinating =wont_feed
0.17 =head_danger =knocked_out
0.17 =head_danger =limp_leg
0.17 =head_danger =no_insulin
0.17 =headache =swelling_lips
0.17 =hernia_stuck =high_fever
0.17 =hernia_stuck =stab_shot
0.17 =high_fever =limp_refuses
0.17 =hit_hard =short_breath
0.17 =hours_pain =limp_leg
0.17 =hours_pain =rigors_hard
0.17 =hours_pain =very_fast_pulse
0.17 =hurts_move =severe_pain
0.17 =hurts_move =swelling
0.17 =injection_joint =squeezing_word
0.17 =ketone_breath =short_breath
0.17 =ketone_breath =vomiting
0.17 =kidney_disease =severe_weakness
0.17 =knocked_out
0.17 =like_thunder
0.17 =limb_bleeds =long_bleed
0.17 =limb_bleeds =wound
0.17 =limb_injury =short_breath
0.17 =limb_injury =tendon_seen
0.17 =limp_refuses =weak_one_side
0.17 =low_mood =vaginal_bleeding
0.17 =many_days =sudden
0.17 =many_days =wakes
0.17 =near_faint =pale_clammy
0.17 =near_faint =rash
0.17 =no_injury =severe_pain
0.17 =no_insulin =vomiting
0.17 =nodes =rash
0.17 =numb_any =snake
0.17 =numb_any =snake_bad
0.17 =numb_any =urinary_stuck
0.17 =one_side_belly =trunk_pain
0.17 =overdose_taken =suicidal
0.17 =pain_any =skin_black
0.17 =pain_any =tearing_trunk
0.17 =pain_any =urinary_stuck_long
0.17 =pale_clammy =vomiting
0.17 =postpartum_smell =wound_infected
0.17 =rectal_bleeding
0.17 =rigors =wound
0.17 =scratched =tendon_seen
0.17 =severe_headache =tick
0.17 =severe_weakness =trunk_pain
0.17 =short_breath =swelling_throat
0.17 =short_breath =thirsty
0.17 =snake =weak_any
0.17 =snake_bad =weak_any
0.17 =squeezing_word =tearing_trunk
0.17 =squeezing_word =trunk_pain
0.17 =sugar_very_high =vomiting_constantly
0.17 =swallowed_battery =swallowed_thing
0.17 =swelling =tooth_bad
0.17 =swelling =wakes
0.17 =swelling_throat =wheeze_word
0.17 =tendon_seen =wound
0.17 =three_days =vomiting
0.17 =throat_tight =wheeze_word
0.17 =tooth_bad
0.17 =unresponsive =weak_one_side
0.17 =urinary_stuck =weak_legs
0.17 =wakes =weak_one_side
0.17 ^ _ antifreeze
0.17 ^ _ bite
0.17 ^ _ fire
0.17 ^ _ sting
0.17 ^ _ vision
0.17 ^ chemo
0.17 ^ sharp
0.17 ^ someth
0.17 a _ from
0.17 a _ minut
0.17 a fork
0.17 after _ gone
0.17 all i
0.17 and _ -breath
0.17 and _ about
0.17 and _ after
0.17 and _ hip
0.17 and half
0.17 at dinner
0.17 at light
0.17 ate _ a
0.17 ate at
0.17 baby fell
0.17 bad after
0.17 beat
0.17 beat _ up
0.17 beat me
0.17 because
0.17 bee sting
0.17 bleed _ she
0.17 blood _ is
0.17 blue _ a
0.17 breath weird
0.17 breathe in
0.17 breathe lying
0.17 by _ like
0.17 by lightn
0.17 camp
0.17 can _ fat
0.17 car wreck
0.17 chemo last
0.17 chest _ when
0.17 chest burn
0.17 com off
0.17 cough _ red
0.17 dark
0.17 daughter with
0.17 dazed
0.17 did _ and
0.17 double and
0.17 down to
0.17 drink _ is
0.17 ear _ he
0.17 ear are
0.17 eye _ red
0.17 face _ on
0.17 fbi _ in
0.17 fbi is
0.17 fever my
0.17 finger _ the
0.17 fish
0.17 flew _ from
0.17 foot _ black
0.17 for _ min
0.17 got kick
0.17 have _ sore
0.17 he _ like
0.17 he feel
0.17 he take
0.17 he wont
0.17 head at
0.17 headach _ the
0.17 hes act
0.17 hip hurt
0.17 his _ flare
0.17 his nostril
0.17 hitt
0.17 hitt _ head
0.17 hot red
0.17 hour
0.17 huge and
0.17 hurt
0.17 hurt cant
0.17 i _ sparkl
0.17 i _ ther
0.17 i cough
0.17 i felt
0.17 im soak
0.17 in _ each
0.17 in _ testicle
0.17 in both
0.17 in the
0.17 in with
0.17 is spinn
0.17 knife and
0.17 knock out
0.17 like #
0.17 line
0.17 mom _ confus
0.17 mushroom
0.17 my _ body
0.17 my _ cant
0.17 my _ she
0.17 my bladder
0.17 my foot
0.17 myself _ a
0.17 no -wait
0.17 nostril
0.17 nostril flare
0.17 now _ to
0.17 of _ antidepressant
0.17 of _ left
0.17 on _ fever
0.17 ooz and
0.17 pee _ my
0.17 pregnant
0.17 rainbow
0.17 right hand
0.17 sagg
0.17 say _ and
0.17 see fat
0.17 skin _ white
0.17 smoke from
0.17 son _ -slept
0.17 stiff and
0.17 stop the
0.17 swallow _ button
0.17 swollen _ hurt
0.17 testicle pain
0.17 the _ i
0.17 the fridge
0.17 think _ fbi
0.17 tight
0.17 to _ back
0.17 to _ the
0.17 told _ to
0.17 tore
0.17 tv _ to
0.17 tv talk
0.17 up _ his
0.17 vodka
0.17 vomit _ last
0.17 was hit
0.17 week _ now
0.17 weight
0.17 went _ when
0.17 when _ breath
0.17 whole fami
0.17 wipe _ i
0.17 with high
0.17 wont close
0.17 wont come
0.17 worst pain
0.16 #11+ wk
0.16 -peed _ yesterday
0.16 -peed since
0.16 =a_lot =burn_severity
0.16 =a_lot =many_stings
0.16 =a_lot =retractions
0.16 =abuse_danger =eye_hit_bad
0.16 =abuse_danger =pain_any
0.16 =again_fainted =near_faint
0.16 =allergen =many_stings
0.16 =allergen =means_mentioned
0.16 =arm_hand_pain =radiates
0.16 =at_rest =fever
0.16 =at_rest =getting_worse
0.16 =baby =limp_refuses
0.16 =baby =wakes
0.16 =back_pain =trunk_pain
0.16 =belly_hard =squeezing_word
0.16 =belly_hit =belly_pain
0.16 =belly_hit =eye_area
0.16 =belly_hit =fight_blow
0.16 =belly_pain =hit_hard
0.16 =belly_pain =pregnant
0.16 =belly_pain =right_side
0.16 =belly_surgery_recent =postpartum
0.16 =bite_bad =bleeding_any
0.16 =bite_bad =electric
0.16 =bite_bad =face_injury
0.16 =bite_bad =hours_pain
0.16 =bite_bad =severe_weakness
0.16 =bleeding_any =burn_severity
0.16 =bleeding_any =recent_infection
0.16 =bleeding_any =throat_sore
0.16 =bleeding_any =tonsils_out
0.16 =blood_thinner =swelling
0.16 =blurry_vision =sudden
0.16 =burn_severity =clot_risk
0.16 =burn_severity =drowsy
0.16 =burn_severity =flank_pain
0.16 =burn_severity =injection_joint
0.16 =burn_severity =many_stings
0.16 =burn_severity =rectal_blood
0.16 =calf =cold_limb
0.16 =calf =injection_joint
0.16 =calf =sudden
0.16 =cannot_breathe =hurts_move
0.16 =cannot_breathe =leg_feet_swollen
0.16 =cant_stand =sudden_balance
0.16 =chest_any =cough
0.16 =chest_any =jaw_arm_sweat
0.16 =chest_lasting =drooling
0.16 =chest_lasting =heat_exposure
0.16 =chest_lasting =inconsolable
0.16 =chest_lasting =inhaled_object
0.16 =chest_lasting =limp_leg
0.16 =chest_lasting =low_mood
0.16 =chest_lasting =recent_travel
0.16 =chest_lasting =tonsils_out
0.16 =chest_pain =long_bleed
0.16 =chest_pressure =feels_sleepy
0.16 =chest_pressure =weak_one_side
0.16 =chest_tearing =sudden
0.16 =clot_risk =eye_surgery
0.16 =confused =jaundice
0.16 =confused =wakes
0.16 =cough =inhaled_object
0.16 =cough =trunk_pain
0.16 =dark_urine =squeezing_word
0.16 =days_many =hypertension
0.16 =days_many =scratched
0.16 =deep_burn =eye_hit_bad
0.16 =deep_burn =weak_any
0.16 =discharge =leaking
0.16 =dizzy =racing_heart
0.16 =dizzy =vaginal_bleeding
0.16 =dry_mouth =vomiting_constantly
0.16 =dystonia =nail_word
0.16 =dystonia =wound
0.16 =electric =eye_hit_bad
0.16 =electric =hernia_stuck
0.16 =eye_area =face_droop
0.16 =eye_area =liver_drug
0.16 =eye_hit_bad =eye_surgery
0.16 =eye_hit_bad =jaundice
0.16 =eye_hit_bad =throat_sore
0.16 =eye_hit_bad =tonsils_out
0.16 =eye_hit_bad =wont_feed
0.16 =eye_surgery =pain_any
0.16 =fall_any
0.16 =fever =sickle_cell
0.16 =fight_blow =pain_any
0.16 =getting_worse =rigors
0.16 =getting_worse =stumbles
0.16 =green_vomit =swelling
0.16 =heart_condition =irregular_heart
0.16 =hernia_stuck =hurts_move
0.16 =hernia_stuck =severe_pain
0.16 =hip_hurts =sudden
0.16 =hit_hard =tia_resolved
0.16 =hours_pain
0.16 =hours_pain =hurts_move
0.16 =hours_pain =recent_travel
0.16 =hours_pain =sudden_balance
0.16 =hours_pain =vomiting
0.16 =hurts_move =pain_any
0.16 =hurts_move =squeezing_word
0.16 =inhaled_object
0.16 =inhaled_object =short_breath
0.16 =inhaled_object =wheeze_word
0.16 =injection_joint =leg_swelling_one
0.16 =jaundice =liver_drug
0.16 =jaundice =squeezing_word
0.16 =jaw_arm_sweat =trunk_pain
0.16 =jaw_locked =one_side_throat
0.16 =limp_leg =sudden_balance
0.16 =limp_refuses =sudden_balance
0.16 =liver_drug
0.16 =long_bleed =radiates
0.16 =many_days =swelling
0.16 =many_stings
0.16 =many_stings =sting
0.16 =moved_right =stomach_burn
0.16 =newborn =wakes
0.16 =numb_any =wound
0.16 =pain_any =swelling
0.16 =recent_travel =vomiting
0.16 =retractions =wheeze_word
0.16 =right_side =trunk_pain
0.16 =rigors =upper_belly_pain
0.16 =rigors_hard =wont_feed
0.16 =saddle_numb =urinary_stuck
0.16 =severe_pain =severe_weakness
0.16 =severe_weakness =sudden_balance
0.16 =shaking =wont_feed
0.16 =snake_bad
0.16 =speech =vomiting
0.16 =spits_clots =throat_sore
0.16 =spits_clots =tonsils_out
0.16 =sudden =trunk_pain
0.16 =wakes =young_baby
0.16 ^ _ ankle
0.16 ^ _ ran
0.16 ^ _ stiff
0.16 ^ _ were
0.16 ^ preg
0.16 a _ every
0.16 a _ section
0.16 a _ she
0.16 a _ swollen
0.16 a c
0.16 a fit
0.16 a miscarriage
0.16 act confus
0.16 after _ shot
0.16 ago _ pain
0.16 and _ -wak
0.16 and _ lung
0.16 and hand
0.16 and limp
0.16 and puk
0.16 ankle is
0.16 anymore _ i
0.16 anymore and
0.16 are _ my
0.16 are _ since
0.16 back _ hurt
0.16 bad pain
0.16 bad see
0.16 bathroom floor
0.16 battery up
0.16 been out
0.16 belly _ hard
0.16 bit _ ankle
0.16 bleed _ stop
0.16 bleed wont
0.16 blood clot
0.16 breath deep
0.16 can bare
0.16 chest _ it
0.16 child drank
0.16 clean the
0.16 cold _ clammy
0.16 com _ and
0.16 com _ his
0.16 com from
0.16 cough _ wheez
0.16 cough pink
0.16 couldnt _ his
0.16 crush headache
0.16 cut myself
0.16 cutt
0.16 cutt myself
0.16 day i
0.16 dont -fade
0.16 ecstasy
0.16 ecstasy and
0.16 eye
0.16 face _ droop
0.16 face _ hand
0.16 feel cold
0.16 flew home
0.16 flew in
0.16 football practice
0.16 from _ nose
0.16 from her
0.16 fruity
0.16 fruity breath
0.16 gasp and
0.16 gave birth
0.16 get _ down
0.16 goe _ i
0.16 got my
0.16 got stuck
0.16 grandson stuck
0.16 grape _ cant
0.16 gummi hes
0.16 had _ c
0.16 has _ wheez
0.16 hav _ miscarriage
0.16 head _ a
0.16 heart monitor
0.16 hemophilia
0.16 hernia is
0.16 home _ hour
0.16 home from
0.16 hurt _ crazy
0.16 i _ bare
0.16 im _ like
0.16 im pale
0.16 im scar
0.16 in _ day
0.16 in _ fight
0.16 in _ much
0.16 in _ outlet
0.16 is _ her
0.16 is _ tight
0.16 is _ wont
0.16 is cover
0.16 is see
0.16 is weak
0.16 it fever
0.16 jaw _ stiff
0.16 last _ day
0.16 last night
0.16 leg _ and
0.16 life came
0.16 like an
0.16 lopsid
0.16 low _ the
0.16 low on
0.16 monitor
0.16 much _ from
0.16 my _ hand
0.16 my _ testicle
0.16 newborn _ wake
0.16 now _ chest
0.16 now _ throw
0.16 of _ after
0.16 on _ bathroom
0.16 out right
0.16 pad every
0.16 pneumonia and
0.16 popp
0.16 postpartum and
0.16 preg #11+
0.16 preg _ wk
0.16 pregnant _ my
0.16 rib _ in
0.16 rib suck
0.16 right _ i
0.16 right belly
0.16 room spin
0.16 see out
0.16 seizure and
0.16 she been
0.16 shoulder pain
0.16 since _ lift
0.16 sink
0.16 sitt on
0.16 slow
0.16 so _ from
0.16 so hard
0.16 soak _ a
0.16 son _ been
0.16 son drank
0.16 speak
0.16 star
0.16 stomach _ hard
0.16 stone _ is
0.16 stopp drink
0.16 super painful
0.16 swell _ and
0.16 swollen face
0.16 the car
0.16 the outlet
0.16 the wall
0.16 ther _ burn
0.16 thi _ headache
0.16 thi crush
0.16 throw _ after
0.16 tingl
0.16 to _ bathroom
0.16 too _ pill
0.16 took ecstasy
0.16 turn out
0.16 up _ so
0.16 walk straight
0.16 we got
0.16 weak _ my
0.16 went _ an
0.16 went weak
0.16 were in
0.16 what the
0.16 wheez _ night
0.16 wheez all
0.16 whole _ is
0.16 with _ headach
0.16 wk
0.16 woke _ and
0.15 -drink _ cant
0.15 -me
0.15 -rib
0.15 <was _ <in
0.15 =a_lot =mouth_sores
0.15 =a_lot =postpartum
0.15 =a_lot =rigors_hard
0.15 =acts_drunk =not_drinking
0.15 =acts_drunk =wont_feed
0.15 =again_fainted =heart_condition
0.15 =again_fainted =valve_or_device
0.15 =alcohol =not_drinking
0.15 =allergen =chest_lasting
0.15 =back_pain =belly_hit
0.15 =back_pain =fall_any
0.15 =back_pain =hit_hard
0.15 =battery_word =burn_severity
0.15 =battery_word =eye_area
0.15 =belly_hard =pain_any
0.15 =belly_hit =flank_pain
0.15 =belly_pain =gallbladder
0.15 =belly_surgery_recent =days_many
0.15 =bite_bad =long_bleed
0.15 =bite_bad =one_eye
0.15 =bladder_bowel_loss =long_bleed
0.15 =bladder_bowel_loss =suicidal
0.15 =bleeding_heavy =cough
0.15 =bleeding_heavy =coughs_blood
0.15 =blister_any =new_medicine
0.15 =blister_word =new_medicine
0.15 =blood_thinner =burn_severity
0.15 =blow_ribs =hurts_breathing
0.15 =blow_ribs =pleuritic
0.15 =bluish =fainted
0.15 =bluish =tia_resolved
0.15 =born_part =pregnant
0.15 =burn_severity =cant_straighten
0.15 =burn_severity =cocaine
0.15 =burn_severity =hours_pain
0.15 =burn_severity =near_faint
0.15 =burn_severity =now_at_rest
0.15 =burn_severity =pain_beyond
0.15 =calf =chest_lasting
0.15 =cannot_breathe =coughs_blood
0.15 =cannot_breathe =pleuritic
0.15 =cant_lie_flat =hours_pain
0.15 =cant_stand =drugs_taken
0.15 =cant_stand =hours_pain
0.15 =chest_any =near_faint
0.15 =chest_any =now_at_rest
0.15 =chest_any =sudden
0.15 =chest_lasting =hip_hurts
0.15 =chest_lasting =rectal_blood
0.15 =chest_lasting =severe_headache
0.15 =chest_pain =sudden
0.15 =chest_pressure =now_at_rest
0.15 =child_got_pills =cut_by_accident
0.15 =child_got_pills =elderly
0.15 =child_got_pills =hit_hard
0.15 =clot_risk =leaking
0.15 =clot_risk =limb_injury
0.15 =clot_risk =spits_clots
0.15 =clot_risk =sudden
0.15 =cocaine =confused
0.15 =cocaine =fever
0.15 =cold_limb =deep_cut
0.15 =cold_limb =scratched
0.15 =coughs_blood =pleuritic
0.15 =cut_by_accident =eye_area
0.15 =dark_urine =flank_pain
0.15 =days_many =nodes
0.15 =deep_cut =eye_hit_bad
0.15 =diabetes =shaking
0.15 =discharge =recent_surgery
0.15 =dizzy
0.15 =dizzy =pregnant
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drowsy =speech
0.15 =drug_named =new_medicine
0.15 =drugs_taken =fever
0.15 =drugs_taken =limp_leg
0.15 =drugs_taken =limp_refuses
0.15 =drugs_taken =severe_weakness
0.15 =during_exercise =headache
0.15 =elderly =hit_hard
0.15 =eye_area =eyelids_swollen
0.15 =eye_area =foggy_only
0.15 =eye_area =hurts_move
0.15 =eye_area =one_eye
0.15 =eye_area =seizure
0.15 =eye_bulge =hurts_move
0.15 =eye_hit_bad =squeezing_word
0.15 =eye_hit_bad =stomach_burn
0.15 =eye_hit_bad =throat_tight
0.15 =eye_pain =hurts_move
0.15 =face_droop =head_danger
0.15 =fainted =heart_condition
0.15 =fainted =valve_or_device
0.15 =fall_any =flank_pain
0.15 =fall_hard =flank_pain
0.15 =fast_breathing =kid_breathing
0.15 =fell =head_danger
0.15 =fever =hours_pain
0.15 =fever =new_medicine
0.15 =fight_blow =severe_headache
0.15 =fight_blow =trunk_pain
0.15 =flank_pain =hit_hard
0.15 =halos =pain_any
0.15 =head_danger =light_hurts
0.15 =head_danger =weak_any
0.15 =headache =high_fever
0.15 =headache =hit_hard
0.15 =headache =recent_travel
0.15 =headache =rigors
0.15 =heart_condition =very_fast_pulse
0.15 =hernia =sudden
0.15 =hernia_stuck =squeezing_word
0.15 =hernia_word =sudden
0.15 =high_fever =hours_pain
0.15 =high_fever =long_bleed
0.15 =hit_hard =hurts_breathing
0.15 =hit_hard =hurts_move
0.15 =hit_hard =pleuritic
0.15 =hives =many_stings
0.15 =hives =mouth_sores
0.15 =hives_all =many_stings
0.15 =hives_all =sting
0.15 =hoarse =hours_pain
0.15 =hours_pain =one_side_belly
0.15 =hurts_move =stiff_neck
0.15 =hurts_move =sudden_balance
0.15 =leaking =recent_surgery
0.15 =leaking =wound_infected
0.15 =left_ribs =numb_any
0.15 =left_ribs =weak_any
0.15 =left_ribs =weak_one_side
0.15 =limb_bleeds =soaking_pad
0.15 =limb_injury =severe_pain
0.15 =long_bleed =postpartum
0.15 =long_bleed =trunk_pain
0.15 =many_days =recent_surgery
0.15 =many_stings =rash
0.15 =nail_word =wound
0.15 =near_faint =one_side_belly
0.15 =new_medicine
0.15 =new_medicine =pain_any
0.15 =no_injury =trunk_pain
0.15 =not_drinking =speech
0.15 =not_drinking =wont_feed
0.15 =one_eye
0.15 =pain_any =vomiting_constantly
0.15 =pain_beyond =severe_pain
0.15 =pale_clammy =tearing
0.15 =postpartum =scratched
0.15 =preterm_weeks =swelling
0.15 =red_patch =wound_infected
0.15 =severe_weakness =squeezing_word
0.15 =severe_weakness =stiff_neck
0.15 =sleepless_days =three_days
0.15 =soaking_pad =wound
0.15 =speech =weak_any
0.15 =squeezing_word =stomach_burn
0.15 =squeezing_word =swelling
0.15 =sting =swelling
0.15 =sting =swelling_throat
0.15 =sudden_balance =weak_any
0.15 =swallow_trouble =swelling
0.15 =swelling =vaginal_bleeding
0.15 =swelling =wont_swallow
0.15 =tetanus_due =wound
0.15 =vaginal_bleeding
0.15 ^ _ husband
0.15 ^ _ move
0.15 ^ _ nail
0.15 ^ _ stop
0.15 ^ _ tore
0.15 ^ _ viagra
0.15 ^ _ want
0.15 ^ _ warfarin
0.15 a _ right
0.15 a burn
0.15 a stiff
0.15 a terrible
0.15 act weird
0.15 afib
0.15 along
0.15 and _ couldnt
0.15 and _ leak
0.15 and _ limp
0.15 and _ nonstop
0.15 and _ poop
0.15 and _ water
0.15 and back
0.15 and tonight
0.15 and vision
0.15 and warm
0.15 antifreeze by
0.15 are numb
0.15 arm say
0.15 baby _ -had
0.15 bad _ my
0.15 banana
0.15 bed since
0.15 been hav
0.15 both
0.15 breath since
0.15 breathe right
0.15 bucket
0.15 burn and
0.15 burn pee
0.15 cant _ even
0.15 cant think
0.15 car
0.15 catheter
0.15 chainsaw
0.15 chest _ say
0.15 chill headache
0.15 clear her
0.15 confus _ her
0.15 day _ of
0.15 diarrhea #11+
0.15 dizzy like
0.15 doubl over
0.15 drive
0.15 drunk _ he
0.15 drunk but
0.15 ear is
0.15 erection
0.15 explode
0.15 eye _ bulg
0.15 eye and
0.15 eye with
0.15 eyelid _ and
0.15 fire _ my
0.15 gain #
0.15 gave out
0.15 get _ to
0.15 got _ out
0.15 green _ and
0.15 groin and
0.15 had surgery
0.15 hard _ and
0.15 has _ a
0.15 he _ grey
0.15 he _ hold
0.15 headache ever
0.15 heart _ i
0.15 her _ week
0.15 hes throw
0.15 high _ and
0.15 his _ are
0.15 his _ suck
0.15 his neck
0.15 his shoulder
0.15 hurt _ move
0.15 hurt my
0.15 husband _ came
0.15 husband _ cant
0.15 husband been
0.15 husband sudden
0.15 i feel
0.15 im _ after
0.15 im _ cant
0.15 in _ left
0.15 in _ lower
0.15 insulin
0.15 is _ he
0.15 is _ of
0.15 it dangerou
0.15 ive _ vomit
0.15 know _ i
0.15 leak pus
0.15 left _ since
0.15 leg _ out
0.15 leg _ turn
0.15 leg gave
0.15 lock up
0.15 look blue
0.15 may
0.15 metal flew
0.15 mom is
0.15 move _ neck
0.15 my _ down
0.15 my _ even
0.15 my chill
0.15 my miscarriage
0.15 myself _ pain
0.15 myself back
0.15 narcan
0.15 new antibiotic
0.15 now _ belly
0.15 on arm
0.15 open _ eye
0.15 open up
0.15 pain under
0.15 pregnant and
0.15 put _ button
0.15 repeat
0.15 said my
0.15 say _ is
0.15 seizure right
0.15 severe pain
0.15 shak _ bad
0.15 she keep
0.15 since _ steak
0.15 since lunch
0.15 site
0.15 skin
0.15 someth in
0.15 son _ are
0.15 son lip
0.15 spin
0.15 splitt
0.15 spot _ her
0.15 stand _ her
0.15 start #11+
0.15 start by
0.15 stop and
0.15 stopp _ two
0.15 stuck cant
0.15 stung
0.15 sudden _ of
0.15 sweat bucket
0.15 table
0.15 the bleed
0.15 then my
0.15 thi _ with
0.15 thi weekend
0.15 throat
0.15 to _ groin
0.15 to _ now
0.15 ton
0.15 ton of
0.15 took her
0.15 tore my
0.15 type
0.15 type #
0.15 wake her
0.15 water _ a
0.15 water for
0.15 way _ and
0.15 we cant
0.15 wet _ back
0.15 wild
0.15 wild mushroom
0.15 with
0.15 with asthma
0.15 with copd
0.15 with some
0.15 worst _ ever
0.14 # day
0.14 #99+ _ hes
0.14 #99+ _ shak
0.14 #99+ she
0.14 =a_lot =drug_named
0.14 =abuse_danger =hoarse
0.14 =allergen =elderly
0.14 =allergen =mouth_sores
0.14 =at_rest =hurts_move
0.14 =aura_usual =phlegm
0.14 =baby =harm_others
0.14 =baby =new_baby
0.14 =baby =postpartum
0.14 =back_pain =weak_any
0.14 =belly_hit =confused
0.14 =belly_hit =heat_exposure
0.14 =belly_hit =weak_legs
0.14 =belly_pain =poison_swallowed
0.14 =belly_pain =severe_weakness
0.14 =bite_bad =car_crash
0.14 =bite_bad =chest_tearing
0.14 =bite_bad =purple_rash
0.14 =bite_bad =purple_word
0.14 =bleeding_any =fall_hard
0.14 =bleeding_any =flank_pain
0.14 =bleeding_any =hernia_stuck
0.14 =bleeding_any =injection_joint
0.14 =bleeding_any =recent_surgery
0.14 =bleeding_heavy =dialysis
0.14 =bleeding_heavy =fistula_bleeds
0.14 =bleeding_heavy =kidney_disease
0.14 =bluish =breath_pauses
0.14 =blurry_vision =bp_high
0.14 =blurry_vision =bp_very_high
0.14 =blurry_vision =clot_risk
0.14 =burn_severity =deformed
0.14 =burn_severity =low_temp
0.14 =burn_severity =one_side_belly
0.14 =calf =days_many
0.14 =calf =hip_fracture
0.14 =calf =no_injury
0.14 =calf =pleuritic
0.14 =calf =postpartum
0.14 =calf =squeezing_word
0.14 =cannot_breathe =kid_breathing
0.14 =cant_straighten =head_danger
0.14 =cant_straighten =vomiting
0.14 =car_crash =neck_pain
0.14 =car_crash =spine_injury
0.14 =chest_any =pregnant
0.14 =chest_any =severe_pain
0.14 =chest_lasting =double_vision
0.14 =chest_lasting =gallbladder
0.14 =chest_lasting =injection_joint
0.14 =chest_lasting =left_ribs
0.14 =chest_lasting =leg_swelling_one
0.14 =chest_lasting =stool_blood
0.14 =chest_pain =severe_pain
0.14 =child_got_pills =confused
0.14 =child_got_pills =suicidal
0.14 =choking =co_words
0.14 =clot_risk
0.14 =clot_risk =hurts_breathing
0.14 =co_word =co_words
0.14 =co_words =hernia_stuck
0.14 =cold_exposure =hours_pain
0.14 =cold_limb =hip_hurts
0.14 =cold_limb =hours_pain
0.14 =cold_limb =leg_swelling_one
0.14 =cold_limb =neck_pain
0.14 =cough =hoarse
0.14 =coughs_blood =hurts_breathing
0.14 =cramps =eye_hit_bad
0.14 =cut_by_accident =hoarse
0.14 =cut_by_accident =smoke
0.14 =dark_urine =head_danger
0.14 =dark_urine =vomiting
0.14 =days_many =urinary_stuck
0.14 =deformed =eye_hit_bad
0.14 =diabetes =no_insulin
0.14 =dialysis =feels_sleepy
0.14 =dialysis =long_bleed
0.14 =discharge =rigors
0.14 =dizzy =severe_weakness
0.14 =drug_named =hives
0.14 =elderly =poison_swallowed
0.14 =eye_hit_bad =eye_red
0.14 =eye_hit_bad =eyelids_swollen
0.14 =eye_hit_bad =neck_pain
0.14 =eye_hit_bad =rigors
0.14 =eye_hit_bad =thirsty
0.14 =eye_pain =squeezing_word
0.14 =eyelids_swollen =fever
0.14 =fall_any =heat_exposure
0.14 =fall_any =pregnant
0.14 =fall_any =weak_legs
0.14 =fall_hard =fell
0.14 =fall_hard =heat_exposure
0.14 =fall_hard =pregnant
0.14 =fall_hard =weak_legs
0.14 =fall_height =heat_exposure
0.14 =feels_sleepy =irregular_heart
0.14 =feels_sleepy =kidney_disease
0.14 =feels_sleepy =weak_any
0.14 =fell =thrown_off
0.14 =fell_baby =pregnant
0.14 =fever =moved_right
0.14 =fight_blow =hours_pain
0.14 =fistula_bleeds =long_bleed
0.14 =harm_others =hours_pain
0.14 =harm_others =new_baby
0.14 =head_danger =near_faint
0.14 =head_danger =no_injury
0.14 =head_danger =rigors_hard
0.14 =head_danger =stumbles
0.14 =head_danger =swelling_face
0.14 =head_danger =unresponsive
0.14 =headache =no_injury
0.14 =heart_condition =swelling
0.14 =heat_exposure =hit_hard
0.14 =hernia_stuck =muscle_cramps
0.14 =hernia_stuck =numb_any
0.14 =hernia_stuck =vomiting
0.14 =hip_fracture =speech
0.14 =hip_hurts =severe_weakness
0.14 =hit_hard =neck_pain
0.14 =hit_hard =spine_injury
0.14 =hoarse =swallow_trouble
0.14 =hours_pain =injection_joint
0.14 =hours_pain =left_ribs
0.14 =hours_pain =making_swell
0.14 =hurts_move =legs_gone
0.14 =hurts_move =weak_legs
0.14 =kidney_disease =long_bleed
0.14 =leg_swelling_one =postpartum
0.14 =leg_swelling_one =purple_word
0.14 =legs_gone =severe_weakness
0.14 =limp_leg =pain_any
0.14 =limp_refuses =pain_any
0.14 =line_infected
0.14 =lips_blue =short_breath
0.14 =long_bleed =wound
0.14 =mouth_burning
0.14 =mouth_sores =pain_any
0.14 =nausea =upper_belly_pain
0.14 =near_faint =radiates
0.14 =new_baby =pain_any
0.14 =no_injury =severe_headache
0.14 =no_injury =worst_ever
0.14 =no_insulin
0.14 =one_side_belly =sudden
0.14 =pain_any =speech
0.14 =pregnant
0.14 =preterm_weeks =trunk_pain
0.14 =purple_rash =stiff_neck
0.14 =purple_word =stiff_neck
0.14 =radiates =tearing_trunk
0.14 =recent_surgery
0.14 =shaking =speech
0.14 =speech =unresponsive
0.14 =stiff_neck
0.14 ^ _ daughter
0.14 ^ _ double
0.14 ^ _ father
0.14 ^ _ im
0.14 ^ _ juice
0.14 ^ _ off
0.14 ^ _ used
0.14 ^ _ vomit
0.14 ^ _ would
0.14 ^ did
0.14 ^ high
0.14 ^ stopp
0.14 a _ pod
0.14 a _ year
0.14 a laundry
0.14 all _ last
0.14 and _ bleed
0.14 and _ chill
0.14 and _ havent
0.14 and _ left
0.14 and _ speech
0.14 and _ went
0.14 and drool
0.14 and was
0.14 at _ bar
0.14 at _ party
0.14 at once
0.14 back in
0.14 balloon
0.14 because _ dont
0.14 been cough
0.14 been going
0.14 belly _ a
0.14 belly _ so
0.14 belly pain
0.14 between his
0.14 blood _ i
0.14 blood _ spurt
0.14 blood when
0.14 both eye
0.14 bottle _ tylenol
0.14 breathe _ his
0.14 breathe _ i
0.14 breathe and
0.14 bug on
0.14 burn _ whole
0.14 c _ scar
0.14 cant _ lying
0.14 cant lift
0.14 chest _ to
0.14 choke
0.14 couple _ minut
0.14 crash _ my
0.14 crash and
0.14 cut _ hand
0.14 dad _ is
0.14 dad _ its
0.14 day _ keep
0.14 day ago
0.14 day cant
0.14 door
0.14 eat _ drink
0.14 everywhere and
0.14 eyebrow
0.14 face _ lopsid
0.14 fail
0.14 failure and
0.14 fat and
0.14 feel lighthead
0.14 fever headache
0.14 fever with
0.14 finger tingle
0.14 four year
0.14 get up
0.14 gibberish
0.14 go back
0.14 grandma ate
0.14 halo
0.14 hand wont
0.14 hard _ my
0.14 has no
0.14 have chill
0.14 he _ talk
0.14 head _ and
0.14 head _ pound
0.14 headache _ now
0.14 heartbeat
0.14 her right
0.14 hes #11+
0.14 hes _ from
0.14 hes _ weird
0.14 his diaper
0.14 his forearm
0.14 hit _ the
0.14 hit in
0.14 hot _ the
0.14 hurt _ the
0.14 i _ bitten
0.14 i _ chill
0.14 i _ see
0.14 i _ wake
0.14 i didnt
0.14 i used
0.14 i woke
0.14 in _ of
0.14 is _ fever
0.14 is _ hes
0.14 is _ week
0.14 is off
0.14 is rigid
0.14 is spurt
0.14 is twist
0.14 it came
0.14 it was
0.14 jaw _ and
0.14 jaw _ i
0.14 just _ out
0.14 just broke
0.14 keep _ a
0.14 kid are
0.14 kitchen fire
0.14 leg _ up
0.14 like _ elephant
0.14 like its
0.14 lip tingl
0.14 lock and
0.14 look lopsid
0.14 lower _ pain
0.14 move _ leg
0.14 my _ head
0.14 my _ rib
0.14 my _ tingle
0.14 need to
0.14 nowhere and
0.14 nut _ like
0.14 nut hurt
0.14 of _ belly
0.14 of _ dog
0.14 of _ nose
0.14 of kill
0.14 of metal
0.14 of minut
0.14 on _ ankle
0.14 open it
0.14 pee myself
0.14 period _ heavy
0.14 piece _ hot
0.14 refus _ go
0.14 refus to
0.14 say _ baby
0.14 say _ fine
0.14 section scar
0.14 sharp _ when
0.14 she _ start
0.14 she got
0.14 she had
0.14 she just
0.14 shiver _ and
0.14 shorter
0.14 shrimp
0.14 shrimp _ now
0.14 since _ antibiotic
0.14 since an
0.14 sinu
0.14 sitt _ my
0.14 ski
0.14 skin _ yellow
0.14 skin turn
0.14 son testicle
0.14 spot
0.14 stair and
0.14 stand on
0.14 swollen _ hot
0.14 swollen _ sore
0.14 that come
0.14 the _ all
0.14 the _ pain
0.14 the bar
0.14 thi _ now
0.14 thought _ kill
0.14 three _ my
0.14 throat on
0.14 tight and
0.14 tingle
0.14 to _ chest
0.14 to _ in
0.14 turn yellow
0.14 up _ hes
0.14 very painful
0.14 vomit _ is
0.14 water _ broke
0.14 way worse
0.14 what _ it
0.14 whole _ with
0.14 window
0.14 xanax
0.14 yellow i
0.13 # hour
0.13 #11+ _ my
0.13 -him
0.13 -i _ -him
0.13 <she
0.13 =a_lot
0.13 =a_lot =burned_hand
0.13 =a_lot =diabetes
0.13 =a_lot =high_fever
0.13 =a_lot =stool_blood
0.13 =alcohol =heat_exposure
0.13 =allergen =vomiting_constantly
0.13 =arm_hand_pain =eye_hit_bad
0.13 =arm_hand_pain =squeezing_word
0.13 =baby =days_many
0.13 =back_pain =burn_severity
0.13 =back_pain =fall_height
0.13 =belly_hard =bluish
0.13 =belly_hard =green_vomit
0.13 =belly_hard =phlegm
0.13 =belly_pain =bleeding_any
0.13 =belly_pain =eye_area
0.13 =belly_pain =jaundice
0.13 =belly_pain =limp_leg
0.13 =belly_pain =limp_refuses
0.13 =belly_pain =preterm_weeks
0.13 =bite_bad =fall_hard
0.13 =bite_bad =foggy_only
0.13 =bite_bad =weak_any
0.13 =bleeding_any =self_harm_now
0.13 =bleeding_heavy =rectal_blood
0.13 =blood_in_urine =flank_pain
0.13 =blood_in_urine =pain_any
0.13 =blow_chest =fainted
0.13 =blow_chest =tia_resolved
0.13 =bluish =numb_any
0.13 =bluish =pain_any
0.13 =bluish =weak_any
0.13 =blurry_vision =confused
0.13 =blurry_vision =foggy_only
0.13 =blurry_vision =severe_pain
0.13 =bruising =fever
0.13 =bruising =high_fever
0.13 =bruising =purple_rash
0.13 =bruising =rash
0.13 =burn_severity =dizzy
0.13 =burn_severity =drugs_taken
0.13 =burn_severity =fall_hard
0.13 =burn_severity =heart_condition
0.13 =burn_severity =hip_hurts
0.13 =calf =pain_any
0.13 =calf =purple_word
0.13 =cannot_breathe =wheeze_word
0.13 =cant_stand =chest_lasting
0.13 =cant_stand =pain_any
0.13 =carbon_monoxide =chest_lasting
0.13 =chest_any =fall_any
0.13 =chest_any =tia_resolved
0.13 =chest_lasting
0.13 =chest_lasting =dialysis
0.13 =chest_lasting =kidney_disease
0.13 =chest_lasting =newborn
0.13 =chest_lasting =stumbles
0.13 =chest_lasting =weak_breathing
0.13 =chest_lasting =young_baby
0.13 =chest_pain =chest_pressure
0.13 =chest_pain =fall_any
0.13 =chest_tearing =hours_pain
0.13 =cholinergic =wont_swallow
0.13 =clot_risk =scratched
0.13 =clot_risk =wound
0.13 =cold_exposure =pale_clammy
0.13 =cold_limb =jaw_arm_sweat
0.13 =confused =during_exercise
0.13 =confused =racing_heart
0.13 =confused =squeezing_word
0.13 =cough =speech
0.13 =coughs_blood =trunk_pain
0.13 =curtain_word =hours_pain
0.13 =cut_by_accident =soaking_pad
0.13 =dizzy =weak_any
0.13 =droopy_lid =weak_one_side
0.13 =eye_hit =hernia_stuck
0.13 =eye_hit_bad =gallbladder
0.13 =eye_hit_bad =joint_hot
0.13 =eye_hit_bad =limp_leg
0.13 =eye_hit_bad =limp_refuses
0.13 =eye_hit_bad =nosebleed
0.13 =eye_hit_bad =recent_infection
0.13 =eye_hit_bad =refuses
0.13 =fainted =heat_exposure
0.13 =fall_height =flank_pain
0.13 =fall_height =hip_hurts
0.13 =feels_sleepy =headache
0.13 =feels_sleepy =nausea
0.13 =fever =gallbladder
0.13 =flank_pain =hours_pain
0.13 =gallbladder =squeezing_word
0.13 =getting_worse =vomiting
0.13 =gums_bleed =head_danger
0.13 =hanging_attempt =suicidal
0.13 =head_danger =testicle
0.13 =head_danger =uti
0.13 =head_danger =wont_go_away
0.13 =head_injury =speech
0.13 =headache =wont_go_away
0.13 =hernia =long_bleed
0.13 =hernia =radiates_groin
0.13 =hernia_stuck =radiates_groin
0.13 =hernia_word =long_bleed
0.13 =high_fever =wound_infected
0.13 =hip_hurts =limb_injury
0.13 =hip_hurts =pregnant
0.13 =hip_hurts =radiates
0.13 =hoarse =pain_any
0.13 =hours_pain =shoulder_pain
0.13 =hours_pain =stiff_neck
0.13 =hours_pain =tearing
0.13 =hours_pain =withdrawal
0.13 =hurts_move =limp_leg
0.13 =hurts_move =stomach_burn
0.13 =inconsolable =pain_any
0.13 =kid_breathing =retractions
0.13 =leg_swelling_one =pleuritic
0.13 =leg_swelling_one =wound_infected
0.13 =light_hurts =sudden
0.13 =limb_injury =radiates_groin
0.13 =limb_injury =soaking_pad
0.13 =limb_injury =vomiting
0.13 =limp_refuses =vomiting
0.13 =long_bleed =unresponsive
0.13 =many_days =new_baby
0.13 =nausea =radiates
0.13 =near_faint =vaginal_bleeding
0.13 =neck_pain =radiates
0.13 =numb_any =pale_clammy
0.13 =pain_any =spits_clots
0.13 =pain_beyond =rash
0.13 =pale_clammy =weak_one_side
0.13 =pleuritic =swelling
0.13 =postpartum =wound
0.13 =purple_word =radiates_groin
0.13 =rash =swelling_lips
0.13 =rigors =severe_weakness
0.13 =rigors =weak_any
0.13 =rigors_hard =severe_weakness
0.13 =rigors_hard =vomiting
0.13 =rigors_hard =weak_any
0.13 =shaking =swelling
0.13 =short_breath =squeezing_word
0.13 =strep_like =swallow_trouble
0.13 =strep_like =wont_swallow
0.13 =swelling_face =swelling_lips
0.13 =testicle =vomiting
0.13 ?if ?i
0.13 ?me
0.13 ^ _ lab
0.13 ^ _ nephew
0.13 ^ _ too
0.13 ^ _ way
0.13 ^ kid
0.13 ^ stung
0.13 ^ testicle
0.13 a _ he
0.13 a horse
0.13 a sudden
0.13 after _ birth
0.13 after giv
0.13 and _ bit
0.13 and _ breathe
0.13 and _ deep
0.13 and _ move
0.13 and _ stuck
0.13 and _ think
0.13 and fast
0.13 arm _ heavy
0.13 at _ so
0.13 back #
0.13 baseball and
0.13 bear
0.13 because i
0.13 been confus
0.13 belly _ swollen
0.13 between my
0.13 bf _ me
0.13 bleed _ much
0.13 blind
0.13 blood in
0.13 burn his
0.13 came _ #
0.13 came _ of
0.13 cant _ light
0.13 cant _ well
0.13 cant speak
0.13 cast and
0.13 clutch
0.13 clutch _ chest
0.13 clutch his
0.13 coke
0.13 confus since
0.13 cover _ hive
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 cut _ on
0.13 dad fell
0.13 diarrhea _ #99+
0.13 did
0.13 drink _ day
0.13 droopy
0.13 dropp the
0.13 ear after
0.13 even _ down
0.13 even sitt
0.13 everyth _ foggy
0.13 eyelid _ mouth
0.13 feel _ heart
0.13 feel _ to
0.13 firework
0.13 fit on
0.13 for _ #
0.13 friend text
0.13 garbl
0.13 gave
0.13 giv birth
0.13 go _ in
0.13 goodbye and
0.13 hand on
0.13 hang myself
0.13 has _ vomit
0.13 have _ terrible
0.13 he look
0.13 headache _ wont
0.13 headache that
0.13 her heart
0.13 heroin and
0.13 his _ i
0.13 hit my
0.13 hive and
0.13 hour _ i
0.13 husband _ me
0.13 husband say
0.13 i _ advice
0.13 i might
0.13 im shiver
0.13 is
0.13 is garbl
0.13 it to
0.13 its just
0.13 its stuck
0.13 ive _ had
0.13 keep _ her
0.13 keep _ water
0.13 keep even
0.13 kid got
0.13 kidney
0.13 left _ my
0.13 left eyelid
0.13 leg _ been
0.13 leg swollen
0.13 lie flat
0.13 light hurt
0.13 like bruis
0.13 look _ bruis
0.13 lot _ it
0.13 lot of
0.13 me _ and
0.13 might
0.13 mom _ pressure
0.13 mom blood
0.13 mom has
0.13 muffl
0.13 my _ but
0.13 my _ has
0.13 my _ overdos
0.13 my _ stopp
0.13 my boy
0.13 my breastbone
0.13 my feet
0.13 my nephew
0.13 my word
0.13 myself _ the
0.13 neck _ so
0.13 nephew
0.13 now _ wheez
0.13 ocean
0.13 of _ eye
0.13 of pill
0.13 off _ trampoline
0.13 ok _ i
0.13 old _ been
0.13 old boy
0.13 on _ a
0.13 on _ bump
0.13 on _ scalp
0.13 on _ wrist
0.13 on that
0.13 out _ now
0.13 oxy
0.13 painful _ and
0.13 painful and
0.13 pale _ sweaty
0.13 pee
0.13 positive
0.13 pound
0.13 rash _ look
0.13 real sleepy
0.13 red
0.13 ripp pain
0.13 severe _ in
0.13 she _ out
0.13 she pass
0.13 sick _ my
0.13 sick to
0.13 site is
0.13 smoke and
0.13 someth and
0.13 speech _ garbl
0.13 stuck and
0.13 sugar read
0.13 swallow bleach
0.13 swollen like
0.13 that side
0.13 the _ my
0.13 the _ towel
0.13 the arm
0.13 the fire
0.13 the nail
0.13 the ocean
0.13 the trampoline
0.13 the window
0.13 ther thi
0.13 third towel
0.13 throw _ all
0.13 to _ stomach
0.13 to wake
0.13 today he
0.13 up _ confus
0.13 up after
0.13 warfarin bump
0.13 wife has
0.13 window and
0.13 word are
0.13 yesterday today
0.12 <#11+
0.12 <at
0.12 =a_lot =one_side_throat
0.12 =a_lot =seizure
0.12 =a_lot =trunk_pain
0.12 =allergen =throat_closing
0.12 =at_rest =heart_condition
0.12 =aura_usual =burn_severity
0.12 =baby =long_bleed
0.12 =back_pain =belly_pain
0.12 =back_pain =pale_clammy
0.12 =belly_blow =pale_clammy
0.12 =belly_hit =bite_bad
0.12 =belly_hit =bleeding_any
0.12 =belly_hit =legs_gone
0.12 =belly_hit =near_faint
0.12 =belly_hit =pale_clammy
0.12 =belly_pain =cant_stand
0.12 =belly_pain =no_insulin
0.12 =belly_pain =pancreas
0.12 =belly_pain =rash
0.12 =belly_surgery_recent =chest_lasting
0.12 =bite_bad =itching
0.12 =bite_bad =rash
0.12 =bite_bad =squeezing_word
0.12 =bite_bad =stiff_neck
0.12 =bladder_bowel_loss =burn_severity
0.12 =bleeding_any =dizzy
0.12 =blood_thinner =rectal_blood
0.12 =blood_thinner =stool_blood
0.12 =blood_thinner =vaginal_bleeding
0.12 =bluish =hernia_stuck
0.12 =bluish =opioid
0.12 =bluish =phlegm
0.12 =blurry_vision =face_blisters
0.12 =burn_severity =cast_tight
0.12 =burn_severity =coughs_blood
0.12 =burn_severity =mouth_burning
0.12 =burn_severity =no_injury
0.12 =burn_severity =self_harm_now
0.12 =burn_severity =stab_shot
0.12 =burn_severity =urinary_stuck
0.12 =calf =hurts_breathing
0.12 =calf =one_side_belly
0.12 =calf =snake
0.12 =calf =snake_bad
0.12 =calf =trunk_pain
0.12 =cannot_move_side =limp_leg
0.12 =cant_stand =eye_hit_bad
0.12 =cant_stand =vomiting
0.12 =car_crash =hernia_stuck
0.12 =carbon_monoxide =vomiting
0.12 =cast_tight =eye_hit_bad
0.12 =cast_tight =limb_cold_pale
0.12 =cast_tight =weak_any
0.12 =chemical_word =eye_hit_bad
0.12 =chemical_word =fall_any
0.12 =chemical_word =fight_blow
0.12 =chemical_word =hit_hard
0.12 =chest_any =coughs_blood
0.12 =chest_any =short_breath
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =droopy_lid
0.12 =chest_lasting =purple_word
0.12 =chest_lasting =shoulder_pain
0.12 =chest_lasting =tearing
0.12 =chest_lasting =tearing_trunk
0.12 =chest_lasting =thirsty
0.12 =chest_pain =coughs_blood
0.12 =chest_pain =short_breath
0.12 =chest_pain =squeezing_word
0.12 =chest_pressure =jaw_arm_sweat
0.12 =chest_pressure =long_bleed
0.12 =child_got_pills =head_danger
0.12 =child_got_pills =vomiting
0.12 =choking =swallow_trouble
0.12 =clot_risk =coughs_blood
0.12 =clot_risk =injection_joint
0.12 =clot_risk =racing_heart
0.12 =clot_risk =rigors
0.12 =clot_risk =weak_any
0.12 =cold_exposure =limb_cold_pale
0.12 =cold_exposure =low_temp
0.12 =cold_limb =deep_burn
0.12 =cold_limb =low_temp
0.12 =cold_limb =possible_fracture
0.12 =confused =overdose_taken
0.12 =confused =thrown_off
0.12 =cough =pleuritic
0.12 =days_many =racing_heart
0.12 =days_many =sleepless_days
0.12 =dizzy =trunk_pain
0.12 =droopy_lid =hours_pain
0.12 =drowsy =unresponsive
0.12 =elderly =sudden_balance
0.12 =eye_area =light_hurts
0.12 =eye_area =numb_any
0.12 =eye_hit_bad =face_blisters
0.12 =eye_hit_bad =mouth_burning
0.12 =eye_hit_bad =pancreas
0.12 =eye_hit_bad =skin_black
0.12 =eye_pain =vomiting
0.12 =face_droop =face_injury
0.12 =face_odd =mouth_burning
0.12 =fainted =speech
0.12 =fall_any =legs_gone
0.12 =fall_any =swelling
0.12 =fall_hard =legs_gone
0.12 =fall_height =legs_gone
0.12 =fall_height =weak_legs
0.12 =fever =glass_test
0.12 =fever =radiates_groin
0.12 =flank_pain =severe_pain
0.12 =glass_test =purple_word
0.12 =green_vomit =vomiting_constantly
0.12 =hallucinating =harm_others
0.12 =hallucinating =rigors_hard
0.12 =hallucinating =shaking
0.12 =hallucinating =sudden
0.12 =head_danger =kidney_stone
0.12 =head_danger =long_bleed
0.12 =head_danger =thrown_off
0.12 =head_injury =headache
0.12 =head_injury =vomit_few
0.12 =heat_danger =weak_one_side
0.12 =heat_danger =wound_infected
0.12 =heat_exposure =legs_gone
0.12 =heat_exposure =weak_legs
0.12 =heat_exposure =weak_one_side
0.12 =hernia_stuck =phlegm
0.12 =hernia_stuck =swelling_lips
0.12 =hip_fracture =hip_hurts
0.12 =hip_fracture =pain_any
0.12 =hip_fracture =trunk_pain
0.12 =hip_hurts =spine_injury
0.12 =hit_hard =near_faint
0.12 =hit_hard =pale_clammy
0.12 =hit_hard =purple_word
0.12 =hives =short_breath
0.12 =hives =wheeze_word
0.12 =hours_pain =low_mood
0.12 =hours_pain =weak_legs
0.12 =hurts_move =rash
0.12 =hurts_move =upper_belly_pain
0.12 =immunosuppressed =short_breath
0.12 =injection_joint =rigors
0.12 =itching =throat_tight
0.12 =jaw_locked =swallow_trouble
0.12 =jaw_locked =throat_tight
0.12 =jaw_locked =wont_swallow
0.12 =joint_hot =rigors
0.12 =kidney_stone =vomiting
0.12 =limb_cold_pale =low_temp
0.12 =limb_injury =pain_beyond
0.12 =limb_injury =rigors
0.12 =limb_injury =seizure
0.12 =limb_injury =skin_black
0.12 =limp_leg =weak_one_side
0.12 =limp_refuses =pale_clammy
0.12 =lips_blue =opioid
0.12 =long_bleed =no_urine
0.12 =long_bleed =numb_any
0.12 =long_bleed =swelling
0.12 =long_bleed =withdrawal
0.12 =mottled
0.12 =mottled =rash
0.12 =mouth_burning =numb_any
0.12 =mouth_burning =weak_any
0.12 =moved_right =rash
0.12 =no_gas =swelling
0.12 =no_insulin =pain_any
0.12 =no_insulin =trunk_pain
0.12 =one_eye =pain_any
0.12 =one_side_belly =tearing
0.12 =one_side_belly =vaginal_bleeding
0.12 =pain_any =pancreas
0.12 =pain_any =spine_injury
0.12 =pain_beyond =scratched
0.12 =pale_clammy =swelling
0.12 =pale_clammy =unresponsive
0.12 =pale_clammy =wont_feed
0.12 =pancreas
0.12 =pancreas =squeezing_word
0.12 =pancreas =trunk_pain
0.12 =pancreas =upper_belly_pain
0.12 =phlegm =vomiting_constantly
0.12 =pneumonia_known
0.12 =racing_heart =severe_weakness
0.12 =rash =short_breath
0.12 =rash =stomach_burn
0.12 =rash =upper_belly_pain
0.12 =rash =wheeze_word
0.12 =recent_surgery =rigors
0.12 =recent_travel =rigors_hard
0.12 =recent_travel =shaking
0.12 =refuses =vomiting
0.12 =retractions =upper_belly_pain
0.12 =right_side =weak_any
0.12 =rigors =scratched
0.12 =rigors =vomiting
0.12 =rigors_hard =seizure
0.12 =scratched =skin_black
0.12 =seizure =shaking
0.12 =severe_pain =wound
0.12 =severe_weakness =sudden
0.12 =shoulder_pain =sudden
0.12 =shoulder_pain =tearing
0.12 =skin_black =wound
0.12 =swelling_face =tooth_bad
0.12 =tick
0.12 =vaginal_bleeding =vomiting
0.12 =vaginal_bleeding =vomiting_blood
0.12 =vomiting_constantly =weak_any
0.12 ^ _ came
0.12 ^ _ girl
0.12 ^ _ shak
0.12 ^ cramp
0.12 ^ poop
0.12 a black
0.12 addison
0.12 almost pass
0.12 and _ green
0.12 and _ gum
0.12 and _ pupil
0.12 and _ stand
0.12 and _ sweat
0.12 and face
0.12 and havent
0.12 are in
0.12 baby _ the
0.12 baby _ week
0.12 back _ ghana
0.12 been _ green
0.12 been _ worse
0.12 been gett
0.12 belly suck
0.12 big
0.12 bleed _ lot
0.12 blood _ over
0.12 blood all
0.12 blood everywhere
0.12 blotchy
0.12 breathe _ down
0.12 by _ and
0.12 by _ thought
0.12 calf _ and
0.12 cant close
0.12 car _ bump
0.12 car _ limp
0.12 car hit
0.12 chatter
0.12 chest is
0.12 chest through
0.12 cirrhosi
0.12 close _ eye
0.12 com _ of
0.12 crook and
0.12 cup _ bright
0.12 cut my
0.12 day _ my
0.12 day _ when
0.12 deep _ in
0.12 detector
0.12 do _ do
0.12 doesnt _ my
0.12 everyth _ blurry
0.12 eye _ hit
0.12 face _ numb
0.12 feel _ its
0.12 fish and
0.12 flopp
0.12 from _ chest
0.12 from ghana
0.12 got _ the
0.12 gummi
0.12 heart attack
0.12 heart flopp
0.12 her skin
0.12 hes super
0.12 hes sweat
0.12 hit bump
0.12 hour _ my
0.12 i _ stop
0.12 i drank
0.12 i inhale
0.12 i know
0.12 ice cold
0.12 ill
0.12 in _ sleep
0.12 in _ toilet
0.12 in under
0.12 inhale
0.12 insulin _ day
0.12 is _ has
0.12 it _ that
0.12 its _ a
0.12 its clos
0.12 its purple
0.12 jumbl
0.12 keep _ his
0.12 keep my
0.12 knee _ is
0.12 knife _ my
0.12 last _ my
0.12 leg _ shorter
0.12 life _ my
0.12 like _ clos
0.12 like _ fish
0.12 lip went
0.12 lost vision
0.12 me _ the
0.12 my _ flopp
0.12 my father
0.12 my girl
0.12 my name
0.12 my shirt
0.12 name
0.12 neck _ vomit
0.12 normal _ my
0.12 normal that
0.12 nose _ been
0.12 nose has
0.12 now his
0.12 of us
0.12 out _ soccer
0.12 pain _ #
0.12 pain since
0.12 popp _ and
0.12 post
0.12 rac and
0.12 replacement _ hot
0.12 replacement is
0.12 rib _ eat
0.12 room
0.12 round
0.12 say my
0.12 shak _ over
0.12 shak all
0.12 she _ hold
0.12 she limp
0.12 shrimp _ my
0.12 since _ did
0.12 skin _ blotchy
0.12 smile is
0.12 spitt blood
0.12 stand and
0.12 stomach _ so
0.12 stop _ throw
0.12 stumbl
0.12 suck _ under
0.12 talk about
0.12 tear pain
0.12 temp _ #11+
0.12 that goe
0.12 that i
0.12 that my
0.12 the _ cant
0.12 thought _ was
0.12 thought it
0.12 throat _ like
0.12 through to
0.12 to sit
0.12 vision _ one
0.12 vomit _ stuff
0.12 warm i
0.12 was left
0.12 weak _ cant
0.12 week _ a
0.12 wheez after
0.12 when _ car
0.12 when _ inhale
0.12 wife _ is
0.12 wife had
0.12 with hot
0.12 woke _ gasp
0.12 wrote _ note
0.12 yesterday for
0.11 # _ along
0.11 # am
0.11 #99+ _ the
0.11 =a_lot =cut_by_accident
0.11 =a_lot =swallow_trouble
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =bleeding_any
0.11 =abuse_danger =fainted
0.11 =acts_drunk =speech
0.11 =alcohol =hours_pain
0.11 =allergen =eye_area
0.11 =allergen =skin_peeling
0.11 =asthma =short_breath
0.11 =baby =hours_pain
0.11 =baby_still =hours_pain
0.11 =back_pain =eye_hit_bad
0.11 =back_pain =hernia
0.11 =back_pain =no_injury
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =back_pain =squeezing_word
0.11 =belly_hit =car_crash
0.11 =belly_pain =near_faint
0.11 =belly_pain =wont_feed
0.11 =bite_bad =burned_hand
0.11 =bite_bad =diabetes
0.11 =bite_bad =spine_injury
0.11 =bite_bad =suicidal
0.11 =bite_bad =yellow_halos
0.11 =bladder_bowel_loss =confused
0.11 =bladder_bowel_loss =severe_weakness
0.11 =bleeding_any =fainted
0.11 =bleeding_any =one_side_belly
0.11 =blister_any =blister_word
0.11 =blister_word
0.11 =blister_word =burn_severity
0.11 =bluish =head_danger
0.11 =bluish =hours_pain
0.11 =blurry_vision =halos
0.11 =blurry_vision =yellow_halos
0.11 =bp_high =chest_lasting
0.11 =bruising =head_danger
0.11 =burn_big =burned_hand
0.11 =burn_severity =high_fever
0.11 =burn_severity =limp_leg
0.11 =burn_severity =refuses
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =tooth
0.11 =burn_severity =wont_swallow
0.11 =cannot_breathe =heart_condition
0.11 =cannot_move_limb =hours_pain
0.11 =cannot_move_limb =speech
0.11 =cannot_move_side =hours_pain
0.11 =cant_stand =severe_pain
0.11 =chemical_word =near_faint
0.11 =chemical_word =severe_pain
0.11 =chest_any =one_side_belly
0.11 =chest_any =postpartum
0.11 =chest_lasting =fainted
0.11 =chest_lasting =kid_breathing
0.11 =chest_lasting =uti
0.11 =chest_pain =one_side_belly
0.11 =chest_pain =postpartum
0.11 =child_got_pills =drugs_taken
0.11 =child_got_pills =vomiting_constantly
0.11 =child_got_pills =wakes
0.11 =cold_exposure =numb_any
0.11 =cold_exposure =weak_any
0.11 =cold_limb =severe_weakness
0.11 =cold_limb =sudden
0.11 =confused =no_urine
0.11 =confused =pneumonia_known
0.11 =dark_urine =trunk_pain
0.11 =days_many =green_vomit
0.11 =days_many =preterm_weeks
0.11 =days_many =spits_clots
0.11 =deep_cut =suicidal
0.11 =dizzy =head_danger
0.11 =drowsy =fell_baby
0.11 =drowsy =hernia_stuck
0.11 =during_exercise =hours_pain
0.11 =elderly =hip_fracture
0.11 =elderly =severe_weakness
0.11 =eye_area =yellow_halos
0.11 =eye_hit_bad =flank_pain
0.11 =eye_hit_bad =rigors_hard
0.11 =eye_hit_bad =sugar_very_high
0.11 =eye_pain =swelling
0.11 =eye_pain =yellow_halos
0.11 =face_odd =hours_pain
0.11 =fainted =severe_headache
0.11 =fall_any =feels_sleepy
0.11 =fall_any =severe_pain
0.11 =fall_any =weak_any
0.11 =fast_breathing =pain_any
0.11 =fast_breathing =pneumonia_known
0.11 =feels_sleepy =hit_hard
0.11 =fell_baby =head_danger
0.11 =fever =injection_joint
0.11 =fever =postpartum_smell
0.11 =flank_pain =hernia
0.11 =green_vomit =many_days
0.11 =halos =yellow_halos
0.11 =harm_others =long_bleed
0.11 =head_danger =itching
0.11 =head_danger =itchy_only
0.11 =head_danger =sleepless_days
0.11 =head_danger =stomach_burn
0.11 =hernia =hip_hurts
0.11 =hernia =limb_injury
0.11 =hernia =severe_pain
0.11 =hernia_stuck =hip_hurts
0.11 =hernia_stuck =sudden
0.11 =hernia_word =hip_hurts
0.11 =hernia_word =limb_injury
0.11 =hernia_word =severe_pain
0.11 =hit_hard =severe_pain
0.11 =hours_pain =tia_resolved
0.11 =hours_pain =worst_ever
0.11 =hurts_breathing =leg_swelling_one
0.11 =hurts_breathing =short_breath
0.11 =hurts_breathing =swelling
0.11 =hurts_move =wakes
0.11 =jaw_arm_sweat =sudden
0.11 =jaw_locked =swelling
0.11 =jaw_locked =tooth_bad
0.11 =leg_swelling_one =wound
0.11 =limb_bleeds =scratched
0.11 =limb_cold_pale =pain_any
0.11 =limb_cold_pale =severe_weakness
0.11 =limb_cold_pale =sudden
0.11 =limb_injury =one_side_belly
0.11 =limb_injury =severe_headache
0.11 =limb_injury =testicle
0.11 =limb_injury =trunk_pain
0.11 =limp_leg =severe_pain
0.11 =limp_leg =vomiting
0.11 =limp_refuses =severe_pain
0.11 =many_days =rigors
0.11 =nausea =pain_any
0.11 =new_medicine =skin_peeling
0.11 =new_medicine =swelling_throat
0.11 =no_injury =pain_any
0.11 =numb_any =radiates
0.11 =pain_any =recent_infection
0.11 =pain_any =wont_feed
0.11 =pain_any =yellow_halos
0.11 =pale_clammy =rigors_hard
0.11 =pale_clammy =speech
0.11 =postpartum =trunk_pain
0.11 =racing_heart =trunk_pain
0.11 =radiates_groin =sudden
0.11 =rigors =severe_pain
0.11 =rigors_hard =squeezing_word
0.11 =seizure_repeat =unresponsive
0.11 =severe_weakness =wakes
0.11 =shaking =squeezing_word
0.11 =short_breath =trunk_pain
0.11 =sleepless_days =vomiting
0.11 =sleepless_days =vomiting_constantly
0.11 =speech =squeezing_word
0.11 =squeezing_word =wont_feed
0.11 =stomach_burn =vomiting
0.11 =sugar_very_high =vomiting_blood
0.11 =swelling =throat_tight
0.11 =swelling_lips =tooth
0.11 =swelling_lips =tooth_bad
0.11 =three_days =vomiting_constantly
0.11 =tooth =tooth_bad
0.11 =trunk_pain =vaginal_bleeding
0.11 =uti =vomiting
0.11 =wound
0.11 =yellow_halos
0.11 ^ _ catch
0.11 ^ _ green
0.11 ^ _ havent
0.11 ^ _ lip
0.11 ^ heavy
0.11 ^ lower
0.11 ^ ran
0.11 a _ cant
0.11 a bruise
0.11 a lump
0.11 a tooth
0.11 after tak
0.11 ammonia
0.11 an
0.11 and _ drink
0.11 and _ let
0.11 and _ say
0.11 and faint
0.11 baby
0.11 been bleed
0.11 bike
0.11 blister
0.11 blood thinner
0.11 bottle _ vodka
0.11 came _ all
0.11 can keep
0.11 cant _ fever
0.11 chainsaw _ everywhere
0.11 chainsaw blood
0.11 crazy _ of
0.11 crazy all
0.11 cut _ leg
0.11 deep _ wont
0.11 drink two
0.11 dripp
0.11 dye
0.11 edge _ the
0.11 even _ in
0.11 eye _ sunken
0.11 eye _ yesterday
0.11 eye like
0.11 eye look
0.11 face went
0.11 faint _ she
0.11 faint in
0.11 fast _ his
0.11 feel _ weak
0.11 flush
0.11 for _ past
0.11 going _ and
0.11 gone _ and
0.11 green stuff
0.11 halo _ light
0.11 halo around
0.11 hard _ wake
0.11 has _ headache
0.11 have
0.11 he _ pull
0.11 her _ hand
0.11 her belly
0.11 her to
0.11 hes pale
0.11 hes real
0.11 higher _ the
0.11 higher than
0.11 his rib
0.11 hit me
0.11 hive
0.11 hold my
0.11 home an
0.11 husband was
0.11 i _ birth
0.11 i _ hold
0.11 i _ letter
0.11 im spitt
0.11 in _ jaw
0.11 is _ a
0.11 is _ day
0.11 is _ hot
0.11 is _ ooz
0.11 it _ in
0.11 its red
0.11 ive ever
0.11 lake
0.11 lake and
0.11 lamp
0.11 left _ of
0.11 left calf
0.11 leg _ numb
0.11 leg with
0.11 letter _ my
0.11 letter to
0.11 lift her
0.11 light
0.11 like _ all
0.11 like _ drunk
0.11 look sunken
0.11 lower _ belly
0.11 minut ago
0.11 month along
0.11 morn _ throw
0.11 mouth _ eye
0.11 move _ right
0.11 my _ pain
0.11 my _ through
0.11 my and
0.11 my leg
0.11 my own
0.11 my peni
0.11 myself and
0.11 night now
0.11 noseble
0.11 now _ leg
0.11 now it
0.11 numb _ hour
0.11 numb an
0.11 of _ have
0.11 of it
0.11 of vodka
0.11 out _ football
0.11 own spit
0.11 pad an
0.11 pain of
0.11 past hour
0.11 popp _ my
0.11 popp in
0.11 pressure in
0.11 pupil are
0.11 pupil look
0.11 rescue
0.11 rescue inhaler
0.11 right _ pain
0.11 right rib
0.11 roll _ and
0.11 rubb
0.11 rubb _ left
0.11 she _ see
0.11 she stand
0.11 since morn
0.11 snow
0.11 some blood
0.11 someth popp
0.11 son _ the
0.11 spinn
0.11 start _ new
0.11 stomach
0.11 straight and
0.11 stuck _ me
0.11 stuck in
0.11 sudden _ its
0.11 swallow _ own
0.11 sweaty _ his
0.11 the _ hour
0.11 the _ just
0.11 the _ table
0.11 the dog
0.11 the edge
0.11 the past
0.11 ther _ lot
0.11 ther _ lump
0.11 to swallow
0.11 toddler ate
0.11 tv and
0.11 up _ half
0.11 up _ its
0.11 us have
0.11 wake him
0.11 went numb
0.11 wheez _ short
0.11 while _ was
0.11 wife _ been
0.11 with _ chainsaw
0.11 worst _ pain
0.11 wrote _ to
0.11 wrote letter
0.1 #11+ week
0.1 #99+ _ is
0.1 -# _ and
0.1 -kick
0.1 <died
0.1 <with
0.1 =a_lot =chest_pressure
0.1 =a_lot =hurts_move
0.1 =a_lot =limb_cold_pale
0.1 =a_lot =swelling_lips
0.1 =a_lot =throat_side
0.1 =a_lot =weak_any
0.1 =allergen =face_odd
0.1 =allergen =numb_any
0.1 =animal_bite =co_words
0.1 =at_rest =days_many
0.1 =baby =fever
0.1 =back_pain =hip_hurts
0.1 =back_pain =near_faint
0.1 =belly_blow =pain_any
0.1 =belly_hard =pregnant
0.1 =belly_hit =limb_bleeds
0.1 =belly_pain =vaginal_bleeding
0.1 =bite_bad =double_vision
0.1 =bite_bad =feels_sleepy
0.1 =bite_bad =itchy_only
0.1 =bite_bad =kid_breathing
0.1 =bite_bad =pain_any
0.1 =bite_bad =pleuritic
0.1 =bite_bad =throat_side
0.1 =bleeding_any =born_now
0.1 =bleeding_any =eye_hit
0.1 =bleeding_any =shoulder_pain
0.1 =bleeding_any =vomiting_constantly
0.1 =bleeding_heavy =deep_cut
0.1 =bleeding_heavy =eye_area
0.1 =bleeding_heavy =pregnant
0.1 =blood_in_urine =trunk_pain
0.1 =blow_chest =blow_ribs
0.1 =blow_chest =chest_any
0.1 =blow_chest =chest_pain
0.1 =blow_chest =fall_any
0.1 =blow_chest =fight_blow
0.1 =blow_chest =hit_hard
0.1 =blow_chest =pain_any
0.1 =blow_chest =trunk_pain
0.1 =blow_ribs =burn_severity
0.1 =blow_ribs =chest_any
0.1 =blow_ribs =chest_pain
0.1 =blow_ribs =pain_any
0.1 =blow_ribs =trunk_pain
0.1 =born_now =burn_severity
0.1 =born_now =chest_lasting
0.1 =born_now =hours_pain
0.1 =bp_medicine =new_medicine
0.1 =burn_severity =lips_blue
0.1 =burn_severity =many_days
0.1 =burn_severity =sting
0.1 =burn_severity =testicle
0.1 =calf =hit_hard
0.1 =calf =severe_weakness
0.1 =cannot_move_limb =wakes
0.1 =cannot_move_side =wakes
0.1 =chest_any =fight_blow
0.1 =chest_any =hit_hard
0.1 =chest_lasting =hit_hard
0.1 =chest_lasting =limb_injury
0.1 =chest_lasting =muscle_cramps
0.1 =chest_lasting =opioid
0.1 =chest_lasting =pain_beyond
0.1 =chest_lasting =slow_heart
0.1 =chest_lasting =tooth_pulled
0.1 =chest_pain =fight_blow
0.1 =chest_pain =hit_hard
0.1 =chest_pain =jaw_arm_sweat
0.1 =chest_sucks
0.1 =chest_tearing =one_side_belly
0.1 =chest_tearing =pale_clammy
0.1 =chest_tearing =shoulder_pain
0.1 =child_got_pills =drowsy
0.1 =clot_risk =head_danger
0.1 =clot_risk =one_side_belly
0.1 =cold_limb =long_bleed
0.1 =cold_limb =speech
0.1 =confused =weak_one_side
0.1 =cough =spits_clots
0.1 =cut_by_accident =jaw_locked
0.1 =cut_by_accident =muscle_cramps
0.1 =days_many =heart_condition
0.1 =diabetes =speech
0.1 =diarrhea =pale_clammy
0.1 =dizzy =wakes
0.1 =drooling =hoarse
0.1 =drowning =short_breath
0.1 =drowsy =means_mentioned
0.1 =drowsy =vomiting_constantly
0.1 =drug_named =pain_any
0.1 =drugs_taken =head_danger
0.1 =ear_blood =head_injury
0.1 =ear_blood =limb_bleeds
0.1 =elderly =means_mentioned
0.1 =elderly =overdose_taken
0.1 =elderly =vomiting
0.1 =electric =racing_heart
0.1 =eye_hit_bad =frostbite
0.1 =eye_hit_bad =new_baby
0.1 =eye_hit_bad =postpartum
0.1 =eye_red
0.1 =eye_red =hurts_move
0.1 =face_droop =long_bleed
0.1 =face_droop =wakes
0.1 =face_injury =weak_one_side
0.1 =fainted =squeezing_word
0.1 =fast_breathing =trunk_pain
0.1 =fever =right_side
0.1 =fever =throat_side
0.1 =flank_pain =rigors
0.1 =flank_pain =sudden
0.1 =frostbite =numb_any
0.1 =frostbite =weak_any
0.1 =head_danger =immunosuppressed
0.1 =head_danger =right_side
0.1 =head_injury =unequal_pupils
0.1 =head_injury =vomiting_constantly
0.1 =hernia_stuck =limb_injury
0.1 =hernia_stuck =neck_swelling
0.1 =hernia_stuck =toes_cold
0.1 =high_fever =strep_like
0.1 =high_fever =throat_side
0.1 =hip_fracture =sudden
0.1 =hip_hurts =severe_pain
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =muscle_cramps
0.1 =hours_pain =newborn
0.1 =hours_pain =refuses
0.1 =hours_pain =slow_heart
0.1 =hours_pain =swallow_trouble
0.1 =hours_pain =tooth_pulled
0.1 =hours_pain =wont_go_away
0.1 =hours_pain =wont_swallow
0.1 =hours_pain =young_baby
0.1 =immunosuppressed =near_faint
0.1 =immunosuppressed =vomiting
0.1 =injection_joint =many_days
0.1 =itchy_only =throat_tight
0.1 =jaw_locked =limb_injury
0.1 =jaw_locked =scratched
0.1 =leg_swelling_one =squeezing_word
0.1 =limb_bleeds =self_harm_now
0.1 =limb_injury =muscle_cramps
0.1 =limb_injury =spreading
0.1 =limp_leg =trunk_pain
0.1 =limp_refuses =trunk_pain
0.1 =long_bleed =new_baby
0.1 =long_bleed =scratched
0.1 =many_days =postpartum
0.1 =muscle_cramps =scratched
0.1 =muscle_tear =pale_clammy
0.1 =nausea =severe_pain
0.1 =near_faint =severe_weakness
0.1 =neck_swelling =swallow_trouble
0.1 =neck_swelling =throat_tight
0.1 =neck_swelling =wont_swallow
0.1 =new_medicine =squeezing_word
0.1 =numb_any =speech
0.1 =one_side_belly =radiates
0.1 =one_side_belly =stomach_burn
0.1 =one_side_throat =pain_any
0.1 =one_side_throat =throat_sore
0.1 =pain_any =pressure_elsewhere
0.1 =pale_clammy =recent_infection
0.1 =pale_clammy =severe_pain
0.1 =pleuritic =severe_pain
0.1 =postpartum =wont_go_away
0.1 =radiates =shoulder_pain
0.1 =radiates =stomach_burn
0.1 =radiates_groin =swelling
0.1 =radiates_groin =wakes
0.1 =rash =severe_headache
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =stool_blood
0.1 =right_side =vomiting
0.1 =severe_headache =wakes
0.1 =speech =swelling
0.1 =spreading =wound
0.1 =squeezing_word =wound_infected
0.1 =sting =throat_tight
0.1 =stomach_burn =trunk_pain
0.1 =strep_like =throat_side
0.1 =sudden =weak_any
0.1 =tearing =trunk_pain
0.1 =tearing_trunk =trunk_pain
0.1 =testicle =wakes
0.1 =throat_side
0.1 =tia_resolved =unresponsive
0.1 =vomiting =wakes
0.1 ^ _ brother
0.1 ^ _ faint
0.1 ^ _ flutter
0.1 ^ _ into
0.1 ^ _ tightnes
0.1 ^ new
0.1 ^ sometim
0.1 a glas
0.1 a sheet
0.1 a tick
0.1 a uti
0.1 act
0.1 ago _ #11+
0.1 all _ a
0.1 all _ eye
0.1 an _ reaction
0.1 and _ shak
0.1 and shoulder
0.1 and skin
0.1 and swell
0.1 are white
0.1 arm _ face
0.1 as _ sheet
0.1 away with
0.1 baby _ #11+
0.1 bang _ head
0.1 bang his
0.1 bare _ and
0.1 been _ of
0.1 behind my
0.1 bleed _ #11+
0.1 born
0.1 born _ home
0.1 born at
0.1 bp #99+
0.1 button _ up
0.1 call _ said
0.1 call and
0.1 cant _ without
0.1 cheek
0.1 chemo and
0.1 chest _ #11+
0.1 cough a
0.1 curtain _ half
0.1 curtain over
0.1 day _ stopp
0.1 deep _ fast
0.1 dizzy and
0.1 double _ i
0.1 double _ my
0.1 eye _ i
0.1 eye _ skin
0.1 face droop
0.1 fast _ her
0.1 fell _ her
0.1 few _ and
0.1 fight and
0.1 four
0.1 friend _ too
0.1 get him
0.1 grandma fell
0.1 had #
0.1 had _ last
0.1 hav _ allergic
0.1 hav an
0.1 have _ in
0.1 have _ pound
0.1 have _ temp
0.1 he _ and
0.1 head _ bleed
0.1 head hes
0.1 headache _ is
0.1 headache neck
0.1 heat _ day
0.1 heat all
0.1 hernia _ and
0.1 hes bleed
0.1 hes talk
0.1 him to
0.1 hip _ so
0.1 hot _ hes
0.1 i _ want
0.1 im _ xarelto
0.1 im cough
0.1 im still
0.1 in _ im
0.1 in _ with
0.1 is _ stiff
0.1 is unbearable
0.1 it _ so
0.1 ive _ bleed
0.1 jaw wont
0.1 just _ me
0.1 keep ask
0.1 kick _ night
0.1 kid _ in
0.1 lab _ and
0.1 lab call
0.1 ladder and
0.1 lean
0.1 life _ out
0.1 lip and
0.1 lot _ pressure
0.1 meter
0.1 much blood
0.1 new _ pressure
0.1 new blood
0.1 now _ a
0.1 numb _ my
0.1 of _ sudden
0.1 of _ throat
0.1 on xarelto
0.1 over _ of
0.1 over _ roll
0.1 over eye
0.1 over half
0.1 pain _ by
0.1 pain _ unbearable
0.1 pain start
0.1 pee _ look
0.1 peel
0.1 pill because
0.1 right eye
0.1 she _ breathe
0.1 she _ throw
0.1 she _ weak
0.1 she shiver
0.1 shingl on
0.1 side _ she
0.1 so _ blood
0.1 soak _ the
0.1 stair _ my
0.1 start
0.1 start _ hour
0.1 start an
0.1 stiff _ cant
0.1 stiff i
0.1 stop _ after
0.1 stuck _ a
0.1 stung and
0.1 sudden _ and
0.1 sudden _ see
0.1 swollen _ and
0.1 swollen shut
0.1 test _ positive
0.1 test was
0.1 the dose
0.1 the groin
0.1 throat hurt
0.1 tick
0.1 to feed
0.1 to sleep
0.1 toddler drank
0.1 torn
0.1 trip to
0.1 twice and
0.1 unbearable
0.1 up the
0.1 upper _ pain
0.1 upper belly
0.1 was positive
0.1 wasp
0.1 we _ get
0.1 white _ a
0.1 white as
0.09 #99+ shak
0.09 -and
0.09 -contraction
0.09 -contraction -yet
0.09 -i
0.09 -when -i
0.09 =a_lot =means_mentioned
0.09 =a_lot =throat_tight
0.09 =a_lot =tonsils_out
0.09 =alcohol =car_crash
0.09 =alcohol =cut_by_accident
0.09 =alcohol =hit_hard
0.09 =allergen =animal_bite
0.09 =allergen =severe_weakness
0.09 =allergen =uti
0.09 =allergen =weak_one_side
0.09 =asthma =wheeze_word
0.09 =at_rest =burn_severity
0.09 =at_rest =chest_any
0.09 =at_rest =squeezing_word
0.09 =baby =newborn
0.09 =back_pain =severe_pain
0.09 =back_pain =tearing_trunk
0.09 =belly_hard =belly_hit
0.09 =belly_hit =vomiting
0.09 =belly_pain =fainted
0.09 =belly_pain =rectal_blood
0.09 =belly_pain =stool_blood
0.09 =birth_now =pregnant
0.09 =bleeding_any =new_baby
0.09 =bleeding_any =pleuritic
0.09 =bleeding_any =shaking
0.09 =bleeding_heavy =head_danger
0.09 =bleeding_heavy =vomiting
0.09 =bleeding_heavy =vomiting_blood
0.09 =blood_thinner =chemical_word
0.09 =bluish =limb_cold_pale
0.09 =blurry_vision =dizzy
0.09 =blurry_vision =near_faint
0.09 =blurry_vision =vision_loss
0.09 =blurry_vision =vomiting
0.09 =bp_high =short_breath
0.09 =burn_severity =car_crash
0.09 =burn_severity =getting_worse
0.09 =burn_severity =speech_garbled
0.09 =burn_severity =vaginal_bleeding
0.09 =burn_severity =wheeze_word
0.09 =calf =diabetes
0.09 =calf =scratched
0.09 =cannot_breathe =chest_sucks
0.09 =cant_stand =no_urine
0.09 =cant_stand =trunk_pain
0.09 =car_crash =child_got_pills
0.09 =car_crash =poison_swallowed
0.09 =chemical_word =hurts_move
0.09 =chemical_word =long_bleed
0.09 =chest_any =days_many
0.09 =chest_any =getting_worse
0.09 =chest_lasting =joint_hot
0.09 =chest_lasting =light_hurts
0.09 =chest_lasting =plant_eaten
0.09 =chest_lasting =wound_infected
0.09 =chest_sucks =retractions
0.09 =chest_sucks =short_breath
0.09 =child_got_pills =cocaine
0.09 =cold_exposure =heat_exposure
0.09 =confused =long_bleed
0.09 =confused =suicidal
0.09 =confused =vomiting_constantly
0.09 =cough =long_bleed
0.09 =cut_by_accident =poison_swallowed
0.09 =days_many =headache
0.09 =days_many =limb_injury
0.09 =days_many =short_breath
0.09 =dentist =hours_pain
0.09 =diabetes =limb_injury
0.09 =diabetes =scratched
0.09 =diabetes =spreading
0.09 =dizzy =double_vision
0.09 =double_vision =eye_area
0.09 =drooling =jaw_locked
0.09 =drooling =strep_like
0.09 =drowsy =hit_hard
0.09 =drug_named =swelling_lips
0.09 =elderly =limp_refuses
0.09 =eye_hit_bad =hernia
0.09 =eye_hit_bad =hernia_word
0.09 =eye_hit_bad =swelling_lips
0.09 =eye_pain =headache
0.09 =eye_pain =hours_pain
0.09 =eye_pain =sudden
0.09 =eye_red =head_danger
0.09 =face_odd =short_breath
0.09 =fainted =sudden
0.09 =fall_any =hernia_stuck
0.09 =fall_any =unresponsive
0.09 =fell_baby =vomiting
0.09 =fight_blow =headache
0.09 =flank_pain =nausea
0.09 =flank_pain =right_side
0.09 =flank_pain =uti
0.09 =foggy_only =head_danger
0.09 =foggy_only =long_bleed
0.09 =foggy_only =suicidal
0.09 =frostbite =limb_cold_pale
0.09 =getting_worse =one_side_belly
0.09 =getting_worse =rash
0.09 =head_danger =hives_all
0.09 =head_danger =hurts_move
0.09 =head_danger =plant_eaten
0.09 =head_danger =poison_swallowed
0.09 =head_danger =spreading
0.09 =headache =light_hurts
0.09 =heart_condition =pale_clammy
0.09 =heat_exposure
0.09 =hip_hurts =hours_pain
0.09 =hit_hard =poison_swallowed
0.09 =hoarse =throat_sore
0.09 =hurts_move =long_bleed
0.09 =jaw_arm_sweat =squeezing_word
0.09 =leg_swelling_one =trunk_pain
0.09 =light_hurts =severe_headache
0.09 =limb_injury =purple_word
0.09 =limb_injury =red_racing
0.09 =limb_injury =weak_any
0.09 =limp_leg =squeezing_word
0.09 =limp_refuses =squeezing_word
0.09 =long_bleed =pregnant
0.09 =long_bleed =weak_any
0.09 =near_faint =sudden
0.09 =near_faint =vomiting_constantly
0.09 =no_injury =radiates
0.09 =no_urine =severe_weakness
0.09 =overdose_taken =unresponsive
0.09 =pain_any =tia_resolved
0.09 =pale_clammy =stomach_burn
0.09 =phlegm
0.09 =plant_eaten =vomiting
0.09 =plant_eaten =vomiting_constantly
0.09 =pleuritic =spits_clots
0.09 =poison_swallowed =vomiting
0.09 =poison_swallowed =vomiting_constantly
0.09 =pregnant =severe_headache
0.09 =racing_heart =short_breath
0.09 =rash =spreading
0.09 =rectal_blood =squeezing_word
0.09 =rectal_blood =trunk_pain
0.09 =red_racing =scratched
0.09 =red_racing =wound
0.09 =right_side =severe_weakness
0.09 =right_side =wakes
0.09 =rigors_hard =short_breath
0.09 =saddle_numb =squeezing_word
0.09 =severe_headache =swelling
0.09 =severe_weakness =speech
0.09 =severe_weakness =vomiting_constantly
0.09 =shaking =short_breath
0.09 =spits_clots =vaginal_bleeding
0.09 =squeezing_word =stool_blood
0.09 =stab_shot =suicidal
0.09 =stomach_burn =sudden
0.09 =stool_blood =trunk_pain
0.09 =swallow_trouble =swelling_lips
0.09 =swelling_lips =wont_swallow
0.09 =urinary_stuck_long =weak_any
0.09 =uti
0.09 ^ _ #
0.09 ^ _ neighbor
0.09 ^ _ open
0.09 ^ _ pupil
0.09 ^ allergic
0.09 ^ painful
0.09 ^ quit
0.09 ^ so
0.09 ^ throw
0.09 a _ ago
0.09 a _ arm
0.09 a party
0.09 a tear
0.09 a wasp
0.09 ago _ of
0.09 ago belly
0.09 almost faint
0.09 and _ rib
0.09 and _ smile
0.09 and _ soak
0.09 antifreeze _ accident
0.09 are huge
0.09 arm deep
0.09 around
0.09 battery in
0.09 because _ want
0.09 behind _ eye
0.09 between _ leg
0.09 birth #
0.09 bought
0.09 bunch _ magnet
0.09 cant _ cough
0.09 cant _ think
0.09 cant find
0.09 cant touch
0.09 cell
0.09 chemo _ week
0.09 chin to
0.09 cough _ a
0.09 crazy and
0.09 day _ shak
0.09 diarrhea _ blood
0.09 double vision
0.09 drank _ by
0.09 drank _ cleaner
0.09 drank _ drain
0.09 drank drain
0.09 ever had
0.09 eye _ super
0.09 eye feel
0.09 face _ swell
0.09 fever _ hes
0.09 feverish and
0.09 foggy
0.09 gave _ #
0.09 get it
0.09 grandma _ is
0.09 had _ surgery
0.09 has _ throw
0.09 head _ night
0.09 headache _ a
0.09 her hip
0.09 her smile
0.09 hes _ out
0.09 hes _ vomit
0.09 hes still
0.09 his _ arm
0.09 his jaw
0.09 hit _ a
0.09 hour _ have
0.09 hour i
0.09 husband _ is
0.09 husband cant
0.09 i _ drink
0.09 im sweat
0.09 in _ eyelid
0.09 in _ side
0.09 is _ painful
0.09 is gett
0.09 is tingl
0.09 kid pupil
0.09 kinda
0.09 knee is
0.09 left eye
0.09 life in
0.09 like _ knife
0.09 limp and
0.09 lower _ tummy
0.09 motorcycle
0.09 my _ eye
0.09 my _ is
0.09 my _ pound
0.09 my _ pupil
0.09 my _ right
0.09 my chin
0.09 my inhaler
0.09 my uti
0.09 nail _ remover
0.09 neck fever
0.09 no -contraction
0.09 no _ -yet
0.09 not sure
0.09 now _ real
0.09 now _ vomit
0.09 of _ clot
0.09 of _ shak
0.09 of _ vision
0.09 of magnet
0.09 old _ breath
0.09 one _ of
0.09 overdos
0.09 pad _ #11+
0.09 pain in
0.09 palm and
0.09 pill _ a
0.09 polish remover
0.09 pressure and
0.09 remover
0.09 right _ with
0.09 right tummy
0.09 ripp _ in
0.09 say it
0.09 shak _ and
0.09 sharp _ pain
0.09 she _ #11+
0.09 she vomit
0.09 shiver with
0.09 shorter _ turn
0.09 shorter and
0.09 sickle
0.09 sickle cell
0.09 side _ her
0.09 since
0.09 so _ he
0.09 some _ cleaner
0.09 some drain
0.09 start again
0.09 stepp
0.09 stepp on
0.09 stiff _ fever
0.09 stop cough
0.09 stop think
0.09 struggl
0.09 struggl _ breathe
0.09 struggl to
0.09 sudden _ cant
0.09 sudden i
0.09 swallow _ my
0.09 testicle is
0.09 than
0.09 the ladder
0.09 the third
0.09 third
0.09 throat _ turn
0.09 throat hes
0.09 to make
0.09 try to
0.09 up _ have
0.09 up i
0.09 vomit _ #
0.09 vomit _ breath
0.09 vomit for
0.09 want _ go
0.09 week _ have
0.09 week after
0.09 went out
0.09 what day
0.09 wife _ #
0.09 with the
0.09 wrote a
0.09 yesterday my
0.08 #99+
0.08 #99+ after
0.08 <had _ <as
0.08 =a_lot =hoarse
0.08 =a_lot =itching
0.08 =a_lot =jaw_locked
0.08 =a_lot =one_side_belly
0.08 =a_lot =squeezing_word
0.08 =a_lot =throat_sore
0.08 =abuse_danger =head_danger
0.08 =abuse_danger =swallow_trouble
0.08 =alcohol =pale_clammy
0.08 =allergen =hypertension
0.08 =belly_hard =hurts_move
0.08 =belly_hard =severe_weakness
0.08 =belly_hard =urinary_stuck_long
0.08 =belly_hit =feels_sleepy
0.08 =belly_hit =limp_leg
0.08 =belly_hit =limp_refuses
0.08 =belly_hit =short_breath
0.08 =belly_hit =weak_one_side
0.08 =belly_pain =belly_surgery_recent
0.08 =belly_pain =heart_condition
0.08 =belly_pain =pelvic_pain
0.08 =belly_pain =racing_heart
0.08 =belly_pain =radiates
0.08 =belly_pain =vomiting
0.08 =belly_pain =vomiting_constantly
0.08 =belly_surgery_recent =eye_hit_bad
0.08 =belly_surgery_recent =heart_condition
0.08 =belly_surgery_recent =pain_any
0.08 =belly_surgery_recent =racing_heart
0.08 =belly_surgery_recent =squeezing_word
0.08 =belly_surgery_recent =trunk_pain
0.08 =bite_bad =bluish
0.08 =bite_bad =coughs_blood
0.08 =bite_bad =scratched
0.08 =bite_bad =spits_clots
0.08 =black_stool =bleeding_any
0.08 =black_stool =eye_hit_bad
0.08 =black_stool =rectal_blood
0.08 =bleeding_any =confused
0.08 =bleeding_any =hurts_breathing
0.08 =bleeding_heavy =blood_thinner
0.08 =bleeding_heavy =squeezing_word
0.08 =blood_thinner =hernia_stuck
0.08 =blood_thinner =limb_bleeds
0.08 =bluish =confused
0.08 =blurry_vision =eye_hit
0.08 =bp_high =burn_severity
0.08 =burn_severity =hit_hard
0.08 =burn_severity =limb_injury
0.08 =calf =cannot_move_limb
0.08 =calf =making_swell
0.08 =calf =severe_pain
0.08 =cannot_breathe =chest_any
0.08 =cannot_breathe =chest_pain
0.08 =cannot_breathe =getting_worse
0.08 =cannot_breathe =heat_exposure
0.08 =cannot_breathe =many_days
0.08 =cannot_breathe =sudden
0.08 =cannot_move_limb =right_side
0.08 =cannot_move_side =right_side
0.08 =cant_stand =child_got_pills
0.08 =cant_stand =dizzy
0.08 =cant_stand =fever
0.08 =cant_stand =overdose_taken
0.08 =cant_stand =squeezing_word
0.08 =cant_stand =weak_any
0.08 =chemical_word =chest_lasting
0.08 =chemical_word =chest_pain
0.08 =chest_any =new_baby
0.08 =chest_lasting =hours_pain
0.08 =chest_lasting =saddle_numb
0.08 =chest_lasting =throat_sore
0.08 =chest_lasting =tired
0.08 =chest_lasting =weak_legs
0.08 =chest_pain =hours_pain
0.08 =chest_pain =hurts_move
0.08 =chest_pain =new_baby
0.08 =chest_pressure =trunk_pain
0.08 =child_got_pills =limp_leg
0.08 =child_got_pills =limp_refuses
0.08 =child_got_pills =severe_weakness
0.08 =choking =throat_tight
0.08 =choking =wont_swallow
0.08 =clot_risk =cough
0.08 =clot_risk =vaginal_bleeding
0.08 =co_words =snake_bad
0.08 =cocaine =head_danger
0.08 =cold_exposure =long_bleed
0.08 =cold_limb =pale_clammy
0.08 =confused =rash
0.08 =cough =drowsy
0.08 =cough =inhaler_fails
0.08 =cough =rigors_hard
0.08 =cough =shaking
0.08 =cough =squeezing_word
0.08 =coughs_blood =hit_hard
0.08 =coughs_blood =severe_pain
0.08 =curtain_word
0.08 =curtain_word =sudden
0.08 =deep_cut =limb_bleeds
0.08 =deep_cut =long_bleed
0.08 =deformed =weak_one_side
0.08 =diabetes =nail_word
0.08 =dizzy =limp_leg
0.08 =dizzy =limp_refuses
0.08 =double_vision =hours_pain
0.08 =drooling =hernia_stuck
0.08 =drug_named =fever
0.08 =elderly =weak_one_side
0.08 =eye_area =vomiting_constantly
0.08 =eye_hit_bad =halos
0.08 =eye_hit_bad =pelvic_pain
0.08 =eye_hit_bad =rash
0.08 =eye_hit_bad =stumbles
0.08 =eye_hit_bad =sudden_balance
0.08 =eye_hit_bad =swallow_trouble
0.08 =eye_hit_bad =wont_swallow
0.08 =eye_hit_bad =worst_ever_sick
0.08 =fainted =hernia_stuck
0.08 =fainted =worst_ever
0.08 =fall_any =limp_leg
0.08 =fall_any =limp_refuses
0.08 =fall_any =weak_one_side
0.08 =fall_hard =vomiting
0.08 =feels_sleepy =fight_blow
0.08 =fever =tripod
0.08 =fever =upper_belly_pain
0.08 =flank_pain =trunk_pain
0.08 =flank_pain =weak_any
0.08 =gallbladder =trunk_pain
0.08 =getting_worse =hurts_move
0.08 =halos =squeezing_word
0.08 =head_danger =new_baby
0.08 =head_danger =rectal_blood
0.08 =head_danger =stool_blood
0.08 =head_danger =upper_belly_pain
0.08 =headache =heat_exposure
0.08 =headache =severe_weakness
0.08 =heart_condition =trunk_pain
0.08 =heat_exposure =nausea
0.08 =heat_exposure =short_breath
0.08 =hernia_stuck =severe_weakness
0.08 =hernia_stuck =tooth
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hip_fracture =weak_one_side
0.08 =hip_hurts =weak_any
0.08 =hit_hard =limp_leg
0.08 =hit_hard =limp_refuses
0.08 =hit_hard =spits_clots
0.08 =hit_hard =swelling
0.08 =hoarse =one_side_throat
0.08 =hours_pain =recent_infection
0.08 =hours_pain =stumbles
0.08 =hurts_breathing =spits_clots
0.08 =hypertension =pain_any
0.08 =injection_joint =joint_hot
0.08 =joint_hot =recent_surgery
0.08 =ketone_breath =vomiting_constantly
0.08 =kidney_disease
0.08 =kidney_stone =severe_pain
0.08 =leg_swelling_one =making_swell
0.08 =limp_leg =overdose_taken
0.08 =limp_leg =weak_any
0.08 =limp_refuses =long_bleed
0.08 =limp_refuses =overdose_taken
0.08 =limp_refuses =weak_any
0.08 =moved_right =nausea
0.08 =moved_right =pelvic_pain
0.08 =moved_right =wont_feed
0.08 =nail_word =vomiting
0.08 =nail_word =vomiting_constantly
0.08 =nausea =pelvic_pain
0.08 =nausea =right_side
0.08 =near_faint =squeezing_word
0.08 =new_baby =trunk_pain
0.08 =one_side_throat =swelling
0.08 =overdose_taken =severe_weakness
0.08 =pain_any =pelvic_pain
0.08 =pain_any =worst_ever_sick
0.08 =pale_clammy =soaking_pad
0.08 =pale_clammy =withdrawal
0.08 =pelvic_pain
0.08 =pelvic_pain =right_side
0.08 =pelvic_pain =squeezing_word
0.08 =pelvic_pain =upper_belly_pain
0.08 =phlegm =short_breath
0.08 =rash =swelling_face
0.08 =recent_surgery =trunk_pain
0.08 =recent_surgery =wound
0.08 =rectal_blood =severe_pain
0.08 =right_side =upper_belly_pain
0.08 =rigors =short_breath
0.08 =rigors_hard =uti
0.08 =severe_pain =spits_clots
0.08 =severe_pain =stool_blood
0.08 =shaking =tia_resolved
0.08 =shaking =uti
0.08 =short_breath =three_days
0.08 =squeezing_word =vomiting_constantly
0.08 =squeezing_word =worst_ever_sick
0.08 =squeezing_word =wound
0.08 =sudden =vomiting_constantly
0.08 =swallow_trouble =tooth
0.08 =swallow_trouble =tooth_bad
0.08 =swelling =wheeze_word
0.08 =swelling_lips =wheeze_word
0.08 =thirsty =vomiting_constantly
0.08 =throat_tight =tooth
0.08 =throat_tight =tooth_bad
0.08 =tooth =trunk_pain
0.08 =tooth =wont_swallow
0.08 =tooth_bad =wont_swallow
0.08 =trunk_pain =vomiting_constantly
0.08 =trunk_pain =worst_ever
0.08 =upper_belly_pain =vomiting
0.08 =vomiting =wound
0.08 =vomiting_constantly =wound
0.08 ^ _ drink
0.08 ^ _ gastric
0.08 ^ _ nut
0.08 ^ _ popp
0.08 ^ _ woke
0.08 ^ _ worst
0.08 ^ asthma
0.08 ^ breath
0.08 ^ period
0.08 also
0.08 amaz
0.08 ammonia and
0.08 an ear
0.08 and fell
0.08 and puffy
0.08 and sudden
0.08 and tight
0.08 arm _ hes
0.08 at _ feet
0.08 ate
0.08 ate _ heart
0.08 ate my
0.08 been _ hour
0.08 been on
0.08 being
0.08 blad came
0.08 bleed with
0.08 blood lot
0.08 boy is
0.08 bypas #
0.08 cast
0.08 chest _ and
0.08 chok _ cant
0.08 chopp
0.08 clot _ now
0.08 contrast dye
0.08 deeper
0.08 diarrhea and
0.08 dizzy
0.08 done
0.08 drink _ no
0.08 dye my
0.08 ex is
0.08 feel amaz
0.08 fever gett
0.08 find word
0.08 finger _ a
0.08 football
0.08 for _ back
0.08 from _ period
0.08 gastric _ #
0.08 ghana
0.08 going _ my
0.08 had _ bypas
0.08 had gastric
0.08 has _ belly
0.08 have chest
0.08 he doesnt
0.08 he woke
0.08 head _ i
0.08 heart _ slow
0.08 heart wont
0.08 her _ she
0.08 hernia popp
0.08 hes burn
0.08 him _ open
0.08 hip _ and
0.08 his _ hes
0.08 his _ wont
0.08 hurt _ my
0.08 hurt a
0.08 i _ amaz
0.08 i _ pee
0.08 i _ throw
0.08 i _ vomit
0.08 if my
0.08 in _ snow
0.08 inhaler _ -help
0.08 is hard
0.08 is lock
0.08 is muffl
0.08 is pale
0.08 ive _ throw
0.08 jaw ache
0.08 keep vomit
0.08 knee replacement
0.08 letter
0.08 lithium
0.08 lithium and
0.08 look grey
0.08 most in
0.08 mouth all
0.08 my _ popp
0.08 my _ skin
0.08 my _ twice
0.08 my face
0.08 newborn _ a
0.08 note
0.08 now _ come
0.08 now _ shak
0.08 now _ throat
0.08 open his
0.08 pain _ im
0.08 pill
0.08 poop is
0.08 popp _ its
0.08 put on
0.08 rib _ when
0.08 right _ of
0.08 right arm
0.08 salad
0.08 sharp chest
0.08 she _ confus
0.08 she _ deep
0.08 shoulder _ came
0.08 shovel
0.08 sight
0.08 since _ start
0.08 slic _ hand
0.08 slic my
0.08 slow down
0.08 snow _ hour
0.08 snow for
0.08 so _ of
0.08 some pill
0.08 son _ asthma
0.08 son with
0.08 stand up
0.08 start a
0.08 still bleed
0.08 sudden ripp
0.08 swallow _ #99+
0.08 swallow fever
0.08 swell _ the
0.08 the belly
0.08 the snow
0.08 the table
0.08 the tylenol
0.08 thinner _ hit
0.08 through _ pad
0.08 throw _ nonstop
0.08 tight _ im
0.08 time _ take
0.08 to
0.08 to _ up
0.08 to open
0.08 told me
0.08 two _ old
0.08 two year
0.08 tylenol dose
0.08 up _ breath
0.08 up nonstop
0.08 use _ on
0.08 vision went
0.08 vodka and
0.08 voice _ muffl
0.08 vomit _ a
0.08 vomit _ cant
0.08 water down
0.08 with _ right
0.08 with pain
0.08 worst _ ive
0.08 year _ is
0.07 # _ now
0.07 =a_lot =sudden
0.07 =a_lot =upper_belly_pain
0.07 =after_hard_exercise =chest_lasting
0.07 =allergen =hurts_move
0.07 =at_rest =three_days
0.07 =back_pain =bleeding_any
0.07 =back_pain =fall_hard
0.07 =belly_blow =car_crash
0.07 =belly_blow =fall_any
0.07 =belly_blow =fight_blow
0.07 =belly_hard =vomiting_constantly
0.07 =belly_hit =hernia_stuck
0.07 =belly_pain =car_crash
0.07 =bite_bad =elderly
0.07 =bite_bad =hives
0.07 =bite_bad =injection_joint
0.07 =bite_bad =recent_surgery
0.07 =bite_bad =tired
0.07 =bleeding_any =suicidal
0.07 =bleeding_heavy =nosebleed
0.07 =bleeding_heavy =suicidal
0.07 =blurry_vision =cant_stand
0.07 =blurry_vision =limp_leg
0.07 =blurry_vision =limp_refuses
0.07 =blurry_vision =severe_headache
0.07 =blurry_vision =severe_weakness
0.07 =blurry_vision =sudden_balance
0.07 =bp_high =chest_any
0.07 =bp_high =chest_pain
0.07 =bp_high =trunk_pain
0.07 =burn_any
0.07 =burn_severity =cant_stand
0.07 =burn_severity =confused
0.07 =burn_severity =severe_weakness
0.07 =burn_severity =urinary_stuck_long
0.07 =burn_severity =wont_go_away
0.07 =cannot_breathe =hernia_stuck
0.07 =cannot_breathe =opioid
0.07 =cannot_breathe =racing_heart
0.07 =cannot_breathe =turning_blue
0.07 =chemical_word =trunk_pain
0.07 =chest_any =flank_pain
0.07 =chest_any =leg_swelling_one
0.07 =chest_any =swelling
0.07 =chest_lasting =hypertension
0.07 =chest_lasting =low_temp
0.07 =chest_lasting =phlegm
0.07 =chest_pain =flank_pain
0.07 =chest_pain =leg_swelling_one
0.07 =chest_pain =swelling
0.07 =chest_pressure =eye_hit_bad
0.07 =confused =drowsy
0.07 =copd =three_days
0.07 =coughs_blood =fight_blow
0.07 =cut_by_accident =diabetes
0.07 =deaf_sudden
0.07 =deaf_sudden =hours_pain
0.07 =deaf_sudden =sudden
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =dizzy =pale_clammy
0.07 =double_vision =sudden
0.07 =eye_hit_bad =urinary_stuck_long
0.07 =fall_hard =hip_hurts
0.07 =feels_sleepy =squeezing_word
0.07 =feels_sleepy =trunk_pain
0.07 =fight_blow =spits_clots
0.07 =flank_pain =pleuritic
0.07 =flank_pain =squeezing_word
0.07 =harm_others =many_days
0.07 =head_danger =moved_right
0.07 =head_danger =radiates
0.07 =hernia_stuck =kid_breathing
0.07 =hernia_stuck =wound
0.07 =hives =itching
0.07 =hoarse =strep_like
0.07 =hours_pain =jaw_arm_sweat
0.07 =hours_pain =worst_ever_sick
0.07 =hurts_move =limb_injury
0.07 =hurts_move =short_breath
0.07 =hurts_move =vomiting
0.07 =limb_injury =recent_surgery
0.07 =lips_blue =turning_blue
0.07 =low_temp =pale_clammy
0.07 =moved_right =vomiting
0.07 =muscle_tear =pain_any
0.07 =nausea =sudden
0.07 =numb_any =urinary_stuck_long
0.07 =one_side_belly =pale_clammy
0.07 =opioid =short_breath
0.07 =pain_any =wont_go_away
0.07 =pale_clammy =shoulder_pain
0.07 =phlegm =swelling
0.07 =phlegm =three_days
0.07 =radiates =weak_one_side
0.07 =recent_travel =tired
0.07 =rigors =squeezing_word
0.07 =rigors_hard =swelling
0.07 =severe_pain =stiff_neck
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_sore
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =severe_weakness =short_breath
0.07 =short_breath =sugar_very_high
0.07 =short_breath =weak_any
0.07 =speech =trunk_pain
0.07 =spits_clots =trunk_pain
0.07 =stiff_neck =wakes
0.07 =stomach_burn =vomiting_constantly
0.07 =sudden =worst_ever_sick
0.07 =sugar_extreme =vomiting_constantly
0.07 =upper_belly_pain =vomiting_constantly
0.07 ^ _ altitude
0.07 ^ _ deliver
0.07 ^ _ home
0.07 ^ _ inhaler
0.07 ^ _ out
0.07 ^ _ roommate
0.07 ^ cat
0.07 ^ firework
0.07 ^ squeez
0.07 ^ throat
0.07 ^ woke
0.07 a big
0.07 a stabb
0.07 and _ spitt
0.07 and _ weird
0.07 and _ when
0.07 and bare
0.07 and cough
0.07 and has
0.07 baby _ evil
0.07 been chok
0.07 bend over
0.07 birth _ day
0.07 bp _ #99+
0.07 breastbone _ goe
0.07 bunch _ oxy
0.07 calf _ swollen
0.07 chest _ burn
0.07 chest feel
0.07 cold _ white
0.07 dad _ off
0.07 day _ is
0.07 drank _ whole
0.07 drown my
0.07 every _ and
0.07 evil
0.07 feel _ my
0.07 felt _ heart
0.07 felt my
0.07 fingernail _ blue
0.07 first _ today
0.07 for _ last
0.07 from tokyo
0.07 gasoline in
0.07 go down
0.07 going _ pas
0.07 had stomach
0.07 hand yesterday
0.07 handlebar
0.07 handlebar and
0.07 hard i
0.07 has terrible
0.07 have _ failure
0.07 have _ pain
0.07 her speech
0.07 hes _ like
0.07 hes vomit
0.07 hes wheez
0.07 home
0.07 horrible
0.07 i bend
0.07 i deliver
0.07 im _ out
0.07 im real
0.07 india
0.07 is _ for
0.07 is evil
0.07 is slurr
0.07 is so
0.07 it _ me
0.07 it and
0.07 keep gett
0.07 left _ has
0.07 left leg
0.07 leg _ cold
0.07 leg _ i
0.07 life _ on
0.07 like hes
0.07 maroon
0.07 mixed _ and
0.07 mother is
0.07 move his
0.07 my iron
0.07 my vagina
0.07 navel
0.07 neck _ bend
0.07 neck wont
0.07 never
0.07 nose _ stop
0.07 nose wont
0.07 now _ up
0.07 numb on
0.07 of oxy
0.07 off his
0.07 on all
0.07 pain _ and
0.07 ran out
0.07 red poop
0.07 round my
0.07 say his
0.07 she in
0.07 she take
0.07 so _ she
0.07 speech _ slurr
0.07 split
0.07 stopp
0.07 sudden _ vision
0.07 terrible _ pain
0.07 testicle _ so
0.07 testicle hurt
0.07 than usual
0.07 the
0.07 the _ say
0.07 the _ spin
0.07 the _ wont
0.07 the mountain
0.07 think im
0.07 three
0.07 time a
0.07 to _ right
0.07 tokyo
0.07 tum
0.07 umbilical
0.07 umbilical cord
0.07 under _ breastbone
0.07 up _ the
0.07 vagina
0.07 vomit _ he
0.07 warfarin and
0.07 weak i
0.07 went cold
0.07 when _ bend
0.07 while i
0.07 white _ of
0.07 with _ worst
0.07 wont _ vomit
0.07 worse since
0.06 #11+ _ in
0.06 #11+ slipp
0.06 -at -all
0.06 -she
0.06 <in <the
0.06 =a_lot =back_pain
0.06 =a_lot =face_droop
0.06 =a_lot =fight_blow
0.06 =a_lot =radiates
0.06 =alcohol =burn_severity
0.06 =allergen =cant_stand
0.06 =allergen =fever
0.06 =allergen =limp_leg
0.06 =allergen =limp_refuses
0.06 =allergen =tongue_swollen
0.06 =at_rest =cant_stand
0.06 =at_rest =limp_leg
0.06 =at_rest =limp_refuses
0.06 =at_rest =severe_weakness
0.06 =at_rest =stumbles
0.06 =at_rest =weak_any
0.06 =belly_hit =squeezing_word
0.06 =belly_pain =hours_pain
0.06 =bite_bad =bleeding_heavy
0.06 =bite_bad =chest_pain
0.06 =bite_bad =deep_burn
0.06 =bite_bad =pale_clammy
0.06 =bite_bad =skin_peeling
0.06 =bleeding_any =chest_any
0.06 =bleeding_any =chest_pain
0.06 =blister_any =face_injury
0.06 =blood_thinner =elderly
0.06 =bp_high =hours_pain
0.06 =burn_any =face_injury
0.06 =burn_big =face_injury
0.06 =burn_big =skin_peeling
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =spits_clots
0.06 =calf =elderly
0.06 =cannot_breathe =trunk_pain
0.06 =cant_stand =cant_straighten
0.06 =cant_stand =hurts_move
0.06 =cant_stand =urinary_stuck_long
0.06 =cant_stand =vomiting_constantly
0.06 =cant_straighten =limp_leg
0.06 =cant_straighten =limp_refuses
0.06 =cant_straighten =pain_any
0.06 =cant_straighten =severe_weakness
0.06 =chemical_burn =chest_pain
0.06 =chemical_burn =cough
0.06 =chemical_burn =hurts_move
0.06 =chemical_burn =long_bleed
0.06 =chest_any =pressure_elsewhere
0.06 =chest_any =recent_surgery
0.06 =chest_any =spits_clots
0.06 =chest_lasting =drank
0.06 =chest_lasting =fall_any
0.06 =chest_lasting =leaking
0.06 =chest_lasting =pressure_elsewhere
0.06 =chest_pain =pressure_elsewhere
0.06 =chest_pain =recent_surgery
0.06 =chest_pain =spits_clots
0.06 =cholinergic =swallow_trouble
0.06 =cholinergic =throat_tight
0.06 =clot_risk =vomiting
0.06 =clot_risk =vomiting_blood
0.06 =co_words =eye_hit_bad
0.06 =co_words =sting
0.06 =confused =uti
0.06 =deep_burn =face_injury
0.06 =deformed =elderly
0.06 =deformed =hernia
0.06 =deformed =hernia_stuck
0.06 =deformed =hernia_word
0.06 =deformed =severe_weakness
0.06 =drooling =hours_pain
0.06 =drugs_taken =overdose_taken
0.06 =elderly =fight_blow
0.06 =elderly =head_injury
0.06 =eye_area =face_odd
0.06 =eye_hit_bad =three_days
0.06 =eye_pain =stiff_neck
0.06 =face_droop =sudden
0.06 =face_injury =hours_pain
0.06 =face_injury =skin_peeling
0.06 =face_odd =long_bleed
0.06 =face_odd =radiates
0.06 =fainted =severe_pain
0.06 =fall_any =squeezing_word
0.06 =flank_pain =hip_hurts
0.06 =head_danger =weak_one_side
0.06 =hernia_stuck =hip_fracture
0.06 =hernia_stuck =swelling_face
0.06 =high_fever =severe_pain
0.06 =hit_hard =squeezing_word
0.06 =hoarse =jaw_locked
0.06 =hurts_move =limp_refuses
0.06 =immunosuppressed =sudden
0.06 =injection_joint =trunk_pain
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =limb_injury
0.06 =limp_leg =no_urine
0.06 =limp_refuses =no_urine
0.06 =limp_refuses =vomiting_constantly
0.06 =long_bleed =swelling_lips
0.06 =means_mentioned =unresponsive
0.06 =muscle_tear =rash
0.06 =one_side_belly =pleuritic
0.06 =one_side_belly =severe_pain
0.06 =pain_any =stomach_burn
0.06 =pain_any =tick
0.06 =pain_any =tripod
0.06 =phlegm =trunk_pain
0.06 =pregnant =uti
0.06 =pressure_elsewhere =trunk_pain
0.06 =right_side =sudden
0.06 =severe_pain =tearing
0.06 =severe_weakness =urinary_stuck_long
0.06 =sting =wheeze_word
0.06 =swallow_trouble =swelling_face
0.06 =swallow_trouble =swelling_throat
0.06 =swallow_trouble =tripod
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 =swelling_throat =wont_swallow
0.06 =throat_tight =tripod
0.06 =tripod =wont_swallow
0.06 =urinary_stuck_long =vomiting
0.06 =urinary_stuck_long =vomiting_constantly
0.06 =vomiting =weak_any
0.06 =vomiting_constantly =wakes
0.06 ^ _ confus
0.06 ^ _ newborn
0.06 ^ _ uncle
0.06 ^ dad
0.06 ^ face
0.06 ^ hernia
0.06 a #11+
0.06 a _ bug
0.06 a cut
0.06 a whole
0.06 acros _ room
0.06 acros the
0.06 after _ knee
0.06 after _ tooth
0.06 all
0.06 along and
0.06 and _ bug
0.06 and _ got
0.06 and _ till
0.06 back _ for
0.06 back _ its
0.06 back hurt
0.06 breath so
0.06 cant _ acros
0.06 cant look
0.06 clean with
0.06 croup
0.06 cut from
0.06 dad _ been
0.06 dog bite
0.06 down _ and
0.06 down _ since
0.06 ear _ red
0.06 eye _ the
0.06 face _ and
0.06 feel weird
0.06 grandma _ and
0.06 grease
0.06 half _ face
0.06 have _ chill
0.06 havent _ -all
0.06 he _ hit
0.06 head now
0.06 heart and
0.06 hiv
0.06 hot potato
0.06 hurt _ eye
0.06 i _ look
0.06 i want
0.06 im diabetic
0.06 in _ calf
0.06 in _ cold
0.06 in _ right
0.06 inr
0.06 isnt -mak
0.06 isnt _ -sense
0.06 it come
0.06 ive got
0.06 just _ in
0.06 labor
0.06 lot _ bright
0.06 middle _ my
0.06 morn im
0.06 my _ chang
0.06 my inr
0.06 night _ keep
0.06 night _ now
0.06 numb
0.06 off _ roof
0.06 on _ leg
0.06 on _ neck
0.06 one eye
0.06 one kidney
0.06 out _ it
0.06 pain that
0.06 pale _ clammy
0.06 potato
0.06 proper
0.06 raw
0.06 red eye
0.06 rib hurt
0.06 roof _ cant
0.06 roof and
0.06 see thing
0.06 severe _ pain
0.06 sharp _ on
0.06 she _ pale
0.06 she cut
0.06 she say
0.06 side when
0.06 sit on
0.06 skin _ the
0.06 slipp _ the
0.06 slipp in
0.06 so thirsty
0.06 son was
0.06 stay
0.06 stomach _ for
0.06 sudden _ im
0.06 sudden _ now
0.06 testicle _ swollen
0.06 that _ on
0.06 that came
0.06 the trip
0.06 thing and
0.06 too _ for
0.06 took _ my
0.06 tooth infection
0.06 up proper
0.06 up with
0.06 voice _ like
0.06 voice sound
0.06 vomit a
0.06 vomit blood
0.06 wake _ proper
0.06 walk
0.06 walk acros
0.06 week _ ther
0.06 week ago
0.06 when we
0.06 with sweat
0.06 wont eat
0.06 yellow
0.05 # _ preg
0.05 -tear -when
0.05 -tear _ -she
0.05 =a_lot =fast_breathing
0.05 =a_lot =jaundice
0.05 =a_lot =severe_weakness
0.05 =a_lot =vision_loss
0.05 =allergen =bp_medicine
0.05 =allergen =drugs_taken
0.05 =appendix_said
0.05 =belly_pain =cant_straighten
0.05 =belly_pain =long_bleed
0.05 =belly_pain =stomach_burn
0.05 =blood_in_urine =squeezing_word
0.05 =blurry_vision =hurts_move
0.05 =blurry_vision =stumbles
0.05 =blurry_vision =weak_any
0.05 =burn_any =rash
0.05 =calf =cant_stand
0.05 =cannot_breathe =postpartum
0.05 =cannot_move_limb =speech_garbled
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cant_stand =cough
0.05 =cant_stand =double_vision
0.05 =cant_stand =getting_worse
0.05 =cant_straighten =eye_hit_bad
0.05 =cant_straighten =hurts_move
0.05 =cant_straighten =squeezing_word
0.05 =chest_any =chest_tearing
0.05 =chest_any =phlegm
0.05 =chest_any =tearing
0.05 =chest_any =tearing_trunk
0.05 =chest_lasting =cold_exposure
0.05 =chest_lasting =deep_burn
0.05 =chest_lasting =eye_hit
0.05 =chest_lasting =eye_pain
0.05 =chest_lasting =face_injury
0.05 =chest_lasting =frostbite
0.05 =chest_lasting =no_gas
0.05 =chest_lasting =slept_on
0.05 =chest_lasting =ulcer_nsaid
0.05 =chest_pain =chest_tearing
0.05 =chest_pain =phlegm
0.05 =chest_pain =tearing
0.05 =chest_pain =tearing_trunk
0.05 =chest_tearing =trunk_pain
0.05 =cold_exposure =deep_burn
0.05 =copd =hernia_stuck
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =days_many =severe_pain
0.05 =days_many =trunk_pain
0.05 =deep_burn =hours_pain
0.05 =diarrhea =squeezing_word
0.05 =double_vision =hurts_move
0.05 =double_vision =limp_leg
0.05 =double_vision =limp_refuses
0.05 =double_vision =severe_weakness
0.05 =double_vision =stumbles
0.05 =double_vision =sudden_balance
0.05 =double_vision =vomiting
0.05 =double_vision =weak_any
0.05 =eye_area =squeezing_word
0.05 =eye_hit_bad =hip_hurts
0.05 =eye_hit_bad =swelling_face
0.05 =eye_hit_bad =wont_go_away
0.05 =fast_breathing =pleuritic
0.05 =feels_sleepy =hours_pain
0.05 =fever =phlegm
0.05 =flank_pain =hurts_breathing
0.05 =flank_pain =radiates_groin
0.05 =frostbite =hours_pain
0.05 =getting_worse =limp_leg
0.05 =getting_worse =limp_refuses
0.05 =getting_worse =severe_weakness
0.05 =head_danger =three_days
0.05 =headache =hours_pain
0.05 =heart_condition =weak_any
0.05 =hernia_stuck =vomiting_constantly
0.05 =hip_hurts =squeezing_word
0.05 =hours_pain =hurts_breathing
0.05 =hours_pain =pleuritic
0.05 =hours_pain =stool_blood
0.05 =hours_pain =tearing_trunk
0.05 =hours_pain =ulcer_nsaid
0.05 =hurts_breathing =one_side_belly
0.05 =hurts_breathing =sudden
0.05 =hurts_move =swelling_lips
0.05 =itching =swelling_throat
0.05 =jaw_locked =radiates
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =leg_swelling_one =sudden
0.05 =limp_leg =moved_right
0.05 =limp_leg =one_side_belly
0.05 =limp_leg =sudden
0.05 =limp_refuses =moved_right
0.05 =limp_refuses =one_side_belly
0.05 =long_bleed =upper_belly_pain
0.05 =many_days =racing_heart
0.05 =means_mentioned =vomiting
0.05 =no_gas
0.05 =one_side_belly =radiates_groin
0.05 =overdose_taken =wakes
0.05 =pain_any =rigors
0.05 =pain_any =uti
0.05 =pleuritic =sudden
0.05 =racing_heart =rigors
0.05 =radiates_groin =trunk_pain
0.05 =rectal_blood =vaginal_bleeding
0.05 =rectal_blood =vomiting
0.05 =rectal_blood =vomiting_blood
0.05 =severe_pain =wakes
0.05 =stool_blood =vaginal_bleeding
0.05 =stool_blood =vomiting
0.05 =stool_blood =vomiting_blood
0.05 =thirsty
0.05 =unresponsive =vomiting
0.05 =unresponsive =vomiting_constantly
0.05 ^ _ chill
0.05 ^ _ dont
0.05 ^ _ sudden
0.05 ^ _ swallow
0.05 ^ _ tree
0.05 ^ battery
0.05 ^ dog
0.05 ^ gain
0.05 a box
0.05 a fever
0.05 a motorcycle
0.05 a paintball
0.05 about #
0.05 actual _ it
0.05 after _ and
0.05 an _ after
0.05 and _ -peed
0.05 and _ shoulder
0.05 and all
0.05 and hurt
0.05 ankl are
0.05 ankle _ its
0.05 appendix
0.05 are
0.05 at _ store
0.05 at _ time
0.05 away and
0.05 back _ he
0.05 been _ since
0.05 belly _ that
0.05 bloody _ for
0.05 by _ bee
0.05 can _ but
0.05 confus _ his
0.05 crossfit
0.05 day my
0.05 doubl
0.05 egg
0.05 eye _ of
0.05 eye all
0.05 feel _ it
0.05 feel _ with
0.05 fell _ my
0.05 few day
0.05 finger _ white
0.05 foot smell
0.05 for _ and
0.05 from _ chainsaw
0.05 gas and
0.05 girlfriend
0.05 glas _ is
0.05 go _ and
0.05 grandma took
0.05 has _ chest
0.05 has _ pain
0.05 have a
0.05 heavy bleed
0.05 hi
0.05 himself
0.05 his back
0.05 his right
0.05 hot _ my
0.05 house is
0.05 i _ awful
0.05 i _ gas
0.05 in
0.05 in _ for
0.05 in bed
0.05 is _ it
0.05 is _ than
0.05 its _ in
0.05 lift _ box
0.05 lost weight
0.05 morn _ a
0.05 my _ hasnt
0.05 my _ no
0.05 never -had
0.05 night _ im
0.05 on _ hand
0.05 one leg
0.05 pain _ around
0.05 paintball
0.05 paintball and
0.05 pregnant _ sharp
0.05 puff
0.05 rash
0.05 scrotum
0.05 she _ stand
0.05 since _ got
0.05 since _ woke
0.05 sip
0.05 skipp
0.05 son _ hit
0.05 stand _ straight
0.05 stepp _ a
0.05 steroid
0.05 still i
0.05 sudden everyth
0.05 ten
0.05 terrible belly
0.05 that start
0.05 the _ belly
0.05 the _ said
0.05 the store
0.05 tonsil out
0.05 ulcer
0.05 up straight
0.05 vomit all
0.05 walk but
0.05 weak she
0.05 week _ the
0.05 white in
0.05 with _ paintball
0.05 with a
0.05 with an
0.05 with sharp
0.05 worst belly
0.04 -chok
0.04 <as _ <kid
0.04 =a_lot =child_got_pills
0.04 =a_lot =dizzy
0.04 =a_lot =swelling_throat
0.04 =allergen =hernia_stuck
0.04 =asthma =tired
0.04 =belly_hard =bleeding_any
0.04 =belly_hard =vaginal_bleeding
0.04 =belly_hit =fell
0.04 =bite_bad =limb_bleeds
0.04 =bite_bad =tia_resolved
0.04 =burn_severity =diarrhea
0.04 =burn_severity =stumbles
0.04 =calf =cut_by_accident
0.04 =cannot_breathe =copd
0.04 =cant_stand =elderly
0.04 =cant_stand =moved_right
0.04 =cant_stand =one_side_belly
0.04 =cant_stand =phlegm
0.04 =cant_stand =sudden
0.04 =cant_straighten =trunk_pain
0.04 =car_crash =pale_clammy
0.04 =chemical_word =chest_any
0.04 =chemical_word =smoke
0.04 =chest_any =fast_breathing
0.04 =chest_any =head_danger
0.04 =chest_any =many_days
0.04 =chest_any =vomiting
0.04 =chest_lasting =cramps
0.04 =chest_lasting =discharge
0.04 =chest_lasting =hives_all
0.04 =chest_lasting =tick
0.04 =chest_lasting =vaginal_bleeding
0.04 =chest_pain =days_many
0.04 =chest_pain =fast_breathing
0.04 =chest_pain =head_danger
0.04 =chest_pain =many_days
0.04 =chest_pain =vomiting
0.04 =child_got_pills =opioid
0.04 =child_got_pills =speech
0.04 =clot_risk =fast_breathing
0.04 =clot_risk =severe_pain
0.04 =cut_by_accident =rash
0.04 =days_many =diarrhea
0.04 =dentist =head_danger
0.04 =diarrhea =severe_pain
0.04 =diarrhea =trunk_pain
0.04 =dizzy =hurts_move
0.04 =dizzy =stumbles
0.04 =drowsy =eye_area
0.04 =elderly =heat_exposure
0.04 =elderly =limp_leg
0.04 =eye_hit_bad =high_fever
0.04 =eye_hit_bad =opioid
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =eye_hit_bad =scratched
0.04 =eye_hit_bad =unresponsive
0.04 =face_droop =right_side
0.04 =fast_breathing =severe_pain
0.04 =fell =hit_hard
0.04 =fever =no_urine
0.04 =fever =tooth
0.04 =flank_pain =one_side_belly
0.04 =hallucinating =mania_psychosis
0.04 =heat_exposure =pale_clammy
0.04 =high_fever =squeezing_word
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =overdose_taken
0.04 =hours_pain =vomiting_constantly
0.04 =hurts_move =sudden
0.04 =immunosuppressed =sickle_cell
0.04 =injection_joint =pleuritic
0.04 =limp_leg =phlegm
0.04 =limp_leg =wakes
0.04 =limp_refuses =phlegm
0.04 =limp_refuses =sudden
0.04 =long_bleed =self_harm_now
0.04 =many_days =pain_any
0.04 =means_mentioned =opioid
0.04 =means_mentioned =speech
0.04 =moved_right =severe_weakness
0.04 =nosebleed
0.04 =one_side_belly =severe_weakness
0.04 =opioid =pain_any
0.04 =opioid =squeezing_word
0.04 =overdose_taken =vomiting
0.04 =pain_any
0.04 =pain_any =unresponsive
0.04 =phlegm =severe_weakness
0.04 =pleuritic =recent_surgery
0.04 =postpartum =squeezing_word
0.04 =radiates =severe_pain
0.04 =short_breath =wound_infected
0.04 =sickle_cell
0.04 =squeezing_word =unresponsive
0.04 =stumbles =sudden
0.04 =sudden =sudden_balance
0.04 =throat_sore =throat_tight
0.04 =trunk_pain =wont_feed
0.04 ^ _ twist
0.04 ^ diarrhea
0.04 ^ every
0.04 ^ two
0.04 ^ we
0.04 ^ wife
0.04 a _ with
0.04 a rash
0.04 about an
0.04 and _ sore
0.04 and blood
0.04 and moved
0.04 and swollen
0.04 back
0.04 blister _ my
0.04 branch
0.04 but ive
0.04 button _ moved
0.04 button and
0.04 calf _ sore
0.04 chest _ hurt
0.04 chill fever
0.04 crie in
0.04 ct
0.04 cut _ arm
0.04 elbow and
0.04 everyone _ work
0.04 everyone at
0.04 fast _ the
0.04 father
0.04 for _ bit
0.04 get wind
0.04 girl
0.04 goe _ in
0.04 had _ flu
0.04 have to
0.04 his _ pill
0.04 his pain
0.04 i _ bleach
0.04 i _ weight
0.04 i _ wind
0.04 i vomit
0.04 im _ on
0.04 im breath
0.04 im so
0.04 in _ is
0.04 inside my
0.04 is gone
0.04 its _ up
0.04 law is
0.04 left side
0.04 little one
0.04 look up
0.04 lot and
0.04 mastectomy
0.04 minut of
0.04 moved _ the
0.04 my _ button
0.04 my _ month
0.04 my back
0.04 my pee
0.04 nose _ is
0.04 numb _ the
0.04 of _ #11+
0.04 off and
0.04 ok _ my
0.04 on _ thinner
0.04 on blood
0.04 pain _ goe
0.04 pain _ her
0.04 pain pill
0.04 peanut allergy
0.04 pee _ dark
0.04 pressure _ #11+
0.04 right _ belly
0.04 right after
0.04 shovel snow
0.04 show
0.04 smoke _ the
0.04 son _ hurt
0.04 son has
0.04 stuff like
0.04 sudden sharp
0.04 sweaty
0.04 that _ to
0.04 the desk
0.04 the head
0.04 the yard
0.04 throat _ fever
0.04 to _ lower
0.04 to walk
0.04 took _ pain
0.04 was _ at
0.04 week no
0.04 went double
0.04 when _ sit
0.04 with shak
0.04 yo _ fever
0.03 -not
0.03 <covid
0.03 <had <covid
0.03 =a_lot =hernia_stuck
0.03 =a_lot =low_mood
0.03 =abuse_danger =head_injury
0.03 =allergen =long_bleed
0.03 =belly_hard =severe_pain
0.03 =belly_pain =days_many
0.03 =belly_pain =worst_ever
0.03 =belly_surgery_recent =clot_risk
0.03 =bite_bad =cold_only
0.03 =bite_bad =eye_chemical
0.03 =bite_bad =stumbles
0.03 =bite_bad =sudden_balance
0.03 =bp_high =right_side
0.03 =bp_medicine =hypertension
0.03 =burn_any =chest_lasting
0.03 =cant_stand =stumbles
0.03 =car_crash =chest_lasting
0.03 =chest_any =injection_joint
0.03 =chest_any =smoke
0.03 =chest_lasting =diabetes
0.03 =chest_lasting =fall_hard
0.03 =chest_lasting =swelling_lips
0.03 =chest_lasting =weak_any
0.03 =chest_pain =injection_joint
0.03 =chest_pain =limb_injury
0.03 =chest_pressure =severe_pain
0.03 =child_got_pills =long_bleed
0.03 =cold_exposure
0.03 =cold_exposure =rigors
0.03 =copd =cough
0.03 =copd =phlegm
0.03 =cough =flank_pain
0.03 =cut_by_accident =means_mentioned
0.03 =dark_urine =severe_pain
0.03 =days_many =pleuritic
0.03 =diabetes =fever
0.03 =dizzy =elderly
0.03 =dizzy =fight_blow
0.03 =drowsy =eye_hit_bad
0.03 =during_exercise =eye_hit_bad
0.03 =eye_area =refuses
0.03 =eye_hit_bad =heart_condition
0.03 =eye_hit_bad =weak_one_side
0.03 =face_droop =radiates
0.03 =face_injury =radiates
0.03 =fever =hurts_breathing
0.03 =fever =pleuritic
0.03 =fight_blow =swelling
0.03 =head_danger =headache
0.03 =head_danger =hours_pain
0.03 =head_danger =withdrawal
0.03 =high_fever =severe_weakness
0.03 =hours_pain =nosebleed
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =upper_belly_pain
0.03 =hurts_move =smoke
0.03 =hurts_move =stumbles
0.03 =hurts_move =weak_any
0.03 =hypertension =right_side
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =pleuritic
0.03 =limp_leg =stomach_burn
0.03 =limp_leg =stumbles
0.03 =limp_refuses =stomach_burn
0.03 =limp_refuses =stumbles
0.03 =long_bleed =pressure_elsewhere
0.03 =long_bleed =smoke
0.03 =many_days =newborn
0.03 =moved_right =severe_pain
0.03 =near_faint =pregnant
0.03 =one_side_belly =swelling
0.03 =pain_any =weak_legs
0.03 =rash
0.03 =recent_travel =severe_weakness
0.03 =recent_travel =weak_any
0.03 =severe_pain =stomach_burn
0.03 =severe_weakness =shaking
0.03 =severe_weakness =stumbles
0.03 =shaking =weak_any
0.03 =stumbles =weak_any
0.03 =sudden =swelling
0.03 =thyroid_off
0.03 =tia_resolved =weak_any
0.03 =tooth_pulled
0.03 =vomiting =worst_ever
0.03 ^ _ bp
0.03 ^ _ grandpa
0.03 ^ _ left
0.03 ^ _ pulse
0.03 ^ _ speech
0.03 ^ _ through
0.03 ^ _ tongue
0.03 ^ cirrhosi
0.03 ^ crack
0.03 ^ grandpa
0.03 ^ hurt
0.03 ^ muscl
0.03 ^ pulse
0.03 a _ belly
0.03 a foot
0.03 after that
0.03 ammonia _ now
0.03 and _ get
0.03 and _ swell
0.03 and ammonia
0.03 and bump
0.03 antibiotic
0.03 back _ my
0.03 back it
0.03 been _ the
0.03 black _ for
0.03 bleach _ ammonia
0.03 breath _ chest
0.03 bull
0.03 burnt
0.03 cant walk
0.03 chang
0.03 crack _ i
0.03 crack tooth
0.03 crack when
0.03 crush _ pain
0.03 crush chest
0.03 discharge
0.03 droop and
0.03 every #
0.03 few _ for
0.03 have _ cut
0.03 havent -slept
0.03 he _ to
0.03 he fell
0.03 heart murmur
0.03 her _ because
0.03 husband is
0.03 i _ myself
0.03 i havent
0.03 in _ pee
0.03 inside
0.03 it _ away
0.03 its _ hot
0.03 keep _ out
0.03 kid
0.03 kitchen knife
0.03 last _ i
0.03 lift weight
0.03 mixed bleach
0.03 murmur
0.03 my _ blood
0.03 my _ not
0.03 my _ was
0.03 my _ who
0.03 my metformin
0.03 my pulse
0.03 newborn
0.03 night _ and
0.03 own
0.03 pee for
0.03 pit bull
0.03 preg
0.03 should _ take
0.03 side is
0.03 skin look
0.03 stomach burn
0.03 swollen _ can
0.03 teeth _ out
0.03 teeth came
0.03 the burn
0.03 the oven
0.03 the surgery
0.03 the water
0.03 thi _ i
0.03 thing
0.03 tremor
0.03 under _ rib
0.03 up more
0.03 who _ #11+
0.03 who is
0.03 will
0.03 wisdom _ came
0.03 worse than
0.03 worst stomach
0.02 # _ had
0.02 # _ pm
0.02 #99+ feet
0.02 <a <history
0.02 <a _ <of
0.02 <history <of
0.02 <old
0.02 =a_lot =eating_disorder
0.02 =a_lot =strep_like
0.02 =allergen =clot_risk
0.02 =allergen =eye_hit_bad
0.02 =aura_usual =short_breath
0.02 =belly_pain =head_danger
0.02 =bp_high =eye_hit_bad
0.02 =burn_severity =moved_right
0.02 =cant_stand =right_side
0.02 =chest_any =right_side
0.02 =chest_lasting =splinter_small
0.02 =chest_pain =right_side
0.02 =co_words
0.02 =cold_exposure =cold_limb
0.02 =cold_exposure =limb_injury
0.02 =cold_limb =eye_hit_bad
0.02 =elderly =stumbles
0.02 =eye_hit_bad =jaw_arm_sweat
0.02 =eye_hit_bad =left_ribs
0.02 =eye_surgery
0.02 =eye_surgery =injection_joint
0.02 =eye_surgery =recent_surgery
0.02 =fall_any =tia_resolved
0.02 =fever =stomach_burn
0.02 =flank_pain
0.02 =flank_pain =severe_headache
0.02 =flank_pain =worst_ever
0.02 =hours_pain =splinter_small
0.02 =hours_pain =tired
0.02 =injection_joint =limb_injury
0.02 =limb_injury =splinter_small
0.02 =limp_leg =right_side
0.02 =limp_refuses =right_side
0.02 =one_side_belly =severe_headache
0.02 =one_side_belly =worst_ever
0.02 =pain_any =sickle_cell
0.02 =pain_any =vomiting_blood
0.02 =pleuritic =right_side
0.02 =right_side =severe_pain
0.02 =right_side =short_breath
0.02 =right_side =stomach_burn
0.02 =severe_headache =trunk_pain
0.02 =squeezing_word =vomiting_blood
0.02 =stumbles =vomiting
0.02 =sudden_balance =vomiting
0.02 =trunk_pain =vomiting_blood
0.02 =trunk_pain =worst_ever_sick
0.02 =vomiting =worst_ever_sick
0.02 ^ _ asthma
0.02 ^ _ low
0.02 ^ _ wall
0.02 ^ fever
0.02 ^ left
0.02 ^ noseble
0.02 ^ watch
0.02 a _ came
0.02 a _ widow
0.02 a breath
0.02 a marathon
0.02 a soft
0.02 air
0.02 an allergic
0.02 and _ #
0.02 and belly
0.02 and cramp
0.02 and we
0.02 ankle
0.02 asked
0.02 black _ in
0.02 black widow
0.02 bottle is
0.02 cant _ and
0.02 door and
0.02 feel _ but
0.02 fit _ the
0.02 from _ desk
0.02 grandma _ her
0.02 hand #
0.02 hand _ day
0.02 has _ diarrhea
0.02 head last
0.02 heart _ is
0.02 heart race
0.02 horse
0.02 hot dog
0.02 i lift
0.02 i sit
0.02 i stand
0.02 is diabetic
0.02 let
0.02 like _ for
0.02 mandoline
0.02 mom talk
0.02 my _ again
0.02 my _ race
0.02 my ankle
0.02 my asthma
0.02 my rib
0.02 night #11+
0.02 on _ pill
0.02 on day
0.02 on glas
0.02 pain ever
0.02 painful rash
0.02 park
0.02 pill _ is
0.02 pill bottle
0.02 pink again
0.02 purple spot
0.02 ran _ marathon
0.02 red _ im
0.02 red _ sore
0.02 red _ when
0.02 replacement
0.02 round _ belly
0.02 scar to
0.02 smil
0.02 soft lump
0.02 solid
0.02 someth _ me
0.02 someth bit
0.02 sore _ #
0.02 soup
0.02 start round
0.02 stomach _ on
0.02 surgery _ week
0.02 surgery last
0.02 sweaty _ my
0.02 swollen _ a
0.02 take _ breath
0.02 teen
0.02 the _ after
0.02 throat #
0.02 throat _ day
0.02 to _ her
0.02 to _ on
0.02 to drink
0.02 tooth pull
0.02 urine
0.02 were
0.02 when _ take
0.02 widow
0.02 with bleach
0.02 woke _ with
0.02 zoo
0.01 # _ cant
0.01 # diabetic
0.01 #11+ _ short
0.01 -poop
0.01 =a_lot =new_baby
0.01 =a_lot =wakes
0.01 =allergen =cramps
0.01 =back_pain
0.01 =bp_medicine
0.01 =bp_medicine =chest_lasting
0.01 =burn_severity =cut_by_accident
0.01 =burn_severity =leg_swelling_one
0.01 =burn_severity =muscle_tear
0.01 =burn_severity =swelling
0.01 =chest_lasting =feels_incredible
0.01 =chest_lasting =three_days
0.01 =days_many =head_danger
0.01 =days_many =pregnant
0.01 =days_many =vomiting_constantly
0.01 =elderly
0.01 =fever =pregnant
0.01 =headache
0.01 =heart_condition =pain_any
0.01 =heart_condition =squeezing_word
0.01 =hours_pain =rigors
0.01 =hurts_move =spine_injury
0.01 =limb_injury =red_patch
0.01 =limb_injury =scratched
0.01 =means_mentioned =scratched
0.01 =recent_infection =vomiting
0.01 =recent_surgery =scratched
0.01 =red_patch =red_racing
0.01 =red_patch =scratched
0.01 =red_patch =wound
0.01 =rigors =tired
0.01 =tia_resolved
0.01 ^ _ bleed
0.01 ^ _ calf
0.01 ^ _ hernia
0.01 ^ _ rac
0.01 ^ _ say
0.01 ^ _ skat
0.01 ^ _ splash
0.01 ^ ate
0.01 ^ ice
0.01 ^ swallow
0.01 ^ type
0.01 a _ aid
0.01 a couple
0.01 a wall
0.01 and _ all
0.01 and _ little
0.01 and dizzy
0.01 and needl
0.01 anyth
0.01 baby _ are
0.01 bar
0.01 batteri
0.01 big and
0.01 bit _ and
0.01 breath _ i
0.01 breath _ yesterday
0.01 brought
0.01 burn
0.01 but _ eat
0.01 butt
0.01 car accident
0.01 cough _ is
0.01 couple
0.01 cut
0.01 day _ fever
0.01 down my
0.01 embarass
0.01 every
0.01 face is
0.01 feel when
0.01 fish _ i
0.01 formula
0.01 from thi
0.01 giv
0.01 had a
0.01 has _ cough
0.01 heartbeat _ my
0.01 i _ been
0.01 i black
0.01 ibuprofen
0.01 ice skat
0.01 in one
0.01 intimacy
0.01 its _ and
0.01 ive _ thi
0.01 last week
0.01 lid
0.01 lie
0.01 lupu
0.01 my _ #
0.01 my _ come
0.01 my _ red
0.01 my _ to
0.01 my _ wont
0.01 my baby
0.01 my contact
0.01 my roommate
0.01 new medicine
0.01 of blood
0.01 out _ week
0.01 out last
0.01 pad _ #
0.01 pain _ the
0.01 pain after
0.01 pin
0.01 pin _ needl
0.01 pin and
0.01 pregnant with
0.01 she _ #
0.01 shock _ the
0.01 shoulder
0.01 six
0.01 skat
0.01 sneez and
0.01 splash _ my
0.01 stomach flu
0.01 take warfarin
0.01 the _ last
0.01 the _ talk
0.01 the heat
0.01 the kid
0.01 the wrong
0.01 they are
0.01 to move
0.01 tonight im
0.01 turn _ in
0.01 two _ ago
0.01 type _ diabetic
0.01 up from
0.01 walk _ its
0.01 was _ last
0.01 wasp sting
0.01 went _ after
0.01 white stuff
0.01 wont _ her
0.01 work and
0.01 wrist on
-0.01 # _ no
-0.01 #11+ _ the
-0.01 #11+ on
-0.01 <history
-0.01 =alcohol =chest_lasting
-0.01 =alcohol =elderly
-0.01 =alcohol =head_danger
-0.01 =alcohol =tia_resolved
-0.01 =allergen =hit_hard
-0.01 =allergen =leg_swelling_one
-0.01 =belly_hard =belly_pain
-0.01 =belly_hard =trunk_pain
-0.01 =bite_bad =drowsy
-0.01 =bite_bad =during_exercise
-0.01 =burn_severity =feels_sleepy
-0.01 =burn_severity =phlegm
-0.01 =burn_severity =possible_fracture
-0.01 =chest_lasting =nosebleed
-0.01 =co_words =rigors
-0.01 =cold_only =eye_red
-0.01 =dentist =tooth_pulled
-0.01 =eye_area =short_breath
-0.01 =eye_hit_bad =means_mentioned
-0.01 =eye_hit_bad =rectal_blood
-0.01 =flu_bad =recent_infection
-0.01 =hours_pain =wont_feed
-0.01 =jaundice =young_baby
-0.01 =limb_injury =tetanus_due
-0.01 =many_days =squeezing_word
-0.01 =nodes =swelling
-0.01 =pain_any =preterm_weeks
-0.01 =pain_any =throat_tight
-0.01 =pain_any =wound
-0.01 =pale_clammy =racing_heart
-0.01 =pale_clammy =tia_resolved
-0.01 =red_patch
-0.01 =red_patch =spreading
-0.01 =scratched =tetanus_due
-0.01 =ulcer_nsaid
-0.01 ^ _ gonna
-0.01 ^ _ heartbeat
-0.01 ^ _ may
-0.01 ^ _ raw
-0.01 ^ _ roll
-0.01 ^ _ stuck
-0.01 ^ _ teeth
-0.01 ^ was
-0.01 a _ #
-0.01 ach
-0.01 and _ ankl
-0.01 and _ ask
-0.01 and _ knee
-0.01 and _ sleep
-0.01 arm with
-0.01 back _ a
-0.01 belly _ and
-0.01 boil
-0.01 bottle _ is
-0.01 bruis and
-0.01 car door
-0.01 cough _ she
-0.01 cut _ tip
-0.01 cut the
-0.01 different
-0.01 feel
-0.01 fever _ #
-0.01 fever _ throat
-0.01 fever sore
-0.01 gain _ pound
-0.01 goe away
-0.01 going _ the
-0.01 grind
-0.01 help my
-0.01 his shin
-0.01 i _ to
-0.01 i wrote
-0.01 in our
-0.01 is _ is
-0.01 is hoarse
-0.01 kick _ the
-0.01 know what
-0.01 my _ bottle
-0.01 my _ nose
-0.01 my _ out
-0.01 my _ teeth
-0.01 my _ that
-0.01 my lab
-0.01 my wisdom
-0.01 next _ my
-0.01 night _ week
-0.01 oil
-0.01 on _ finger
-0.01 one arm
-0.01 oyster
-0.01 pain _ high
-0.01 pain and
-0.01 pain up
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 pill at
-0.01 pneumonia
-0.01 poop was
-0.01 postpartum #
-0.01 pulse
-0.01 rash _ a
-0.01 raw oyster
-0.01 see the
-0.01 stair _ #11+
-0.01 stiff
-0.01 sushi
-0.01 sushi _ now
-0.01 swollen _ i
-0.01 testicl
-0.01 the second
-0.01 told
-0.01 took a
-0.01 up _ it
-0.01 up high
-0.01 voice _ hoarse
-0.01 vomit _ since
-0.01 week _ i
-0.01 wisdom teeth
-0.01 with cramp
-0.02 # _ he
-0.02 #11+
-0.02 -hurt
-0.02 <a <kid
-0.02 <kid
-0.02 <of <a
-0.02 =a_lot =stomach_burn
-0.02 =alcohol =vomiting_constantly
-0.02 =belly_pain =nausea
-0.02 =chest_lasting =chest_pain
-0.02 =chest_lasting =ear_pain
-0.02 =chest_lasting =radiates_leg
-0.02 =child_got_pills =co_words
-0.02 =co_word
-0.02 =cough
-0.02 =drank
-0.02 =drowsy =fever
-0.02 =eye_area =nosebleed
-0.02 =eye_hit_bad =kidney_stone
-0.02 =eye_hit_bad =spine_injury
-0.02 =flank_pain =kidney_stone
-0.02 =flank_pain =pain_any
-0.02 =hypertension
-0.02 =kidney_stone =pain_any
-0.02 =kidney_stone =squeezing_word
-0.02 =limb_injury =wound
-0.02 =pain_any =refuses
-0.02 =pain_any =wakes
-0.02 =pain_any =weak_any
-0.02 =possible_fracture =scratched
-0.02 =scratched =squeezing_word
-0.02 =skin_infection
-0.02 =spine_injury =squeezing_word
-0.02 ^ _ blister
-0.02 ^ _ gas
-0.02 ^ _ hear
-0.02 ^ _ isnt
-0.02 ^ _ surgery
-0.02 ^ glucose
-0.02 ^ oxygen
-0.02 a _ a
-0.02 a _ bone
-0.02 a _ day
-0.02 a _ heart
-0.02 a _ what
-0.02 a car
-0.02 about a
-0.02 after _ a
-0.02 after _ surgery
-0.02 are _ up
-0.02 are peel
-0.02 at his
-0.02 at soccer
-0.02 ate _ whole
-0.02 back pain
-0.02 big _ of
-0.02 bleach _ i
-0.02 bleach and
-0.02 blood _ my
-0.02 breath is
-0.02 bridge
-0.02 bump _ the
-0.02 campfire
-0.02 colostomy
-0.02 colostomy bag
-0.02 come
-0.02 cough
-0.02 cover
-0.02 dad has
-0.02 day _ im
-0.02 dentur
-0.02 fami
-0.02 fever _ i
-0.02 fever _ wont
-0.02 first time
-0.02 for _ first
-0.02 gas in
-0.02 got _ up
-0.02 hav _ baby
-0.02 hurt with
-0.02 i _ it
-0.02 i dont
-0.02 in _ hot
-0.02 in _ mountain
-0.02 in two
-0.02 incision
-0.02 is #11+
-0.02 is drool
-0.02 is stuck
-0.02 it feel
-0.02 just got
-0.02 leg from
-0.02 log
-0.02 los
-0.02 los weight
-0.02 lot _ im
-0.02 lump
-0.02 miss my
-0.02 month _ a
-0.02 morn _ up
-0.02 move it
-0.02 moved to
-0.02 my _ cut
-0.02 my _ hurt
-0.02 my _ so
-0.02 my _ vomit
-0.02 my _ year
-0.02 my port
-0.02 nauseou
-0.02 near faint
-0.02 old _ had
-0.02 on me
-0.02 one _ for
-0.02 oven
-0.02 pill with
-0.02 port
-0.02 rate _ #11+
-0.02 rate is
-0.02 second
-0.02 she _ the
-0.02 since _ quit
-0.02 slic
-0.02 smell _ in
-0.02 speech
-0.02 sugar
-0.02 the _ leg
-0.02 the eye
-0.02 the hot
-0.02 tight _ i
-0.02 to _ at
-0.02 trip
-0.02 tube
-0.02 twice _ and
-0.02 twice today
-0.02 up his
-0.02 week _ today
-0.02 with _ blood
-0.02 wks preg
-0.03 # _ #11+
-0.03 #11+ and
-0.03 #99+ i
-0.03 -heart
-0.03 -rac
-0.03 <#11+ <year
-0.03 <the
-0.03 =a_lot =hives_all
-0.03 =allergen =mouth_burning
-0.03 =at_rest =phlegm
-0.03 =belly_pain =burn_severity
-0.03 =bleeding_any =gums_bleed
-0.03 =bleeding_any =wound
-0.03 =burn_severity =hives_all
-0.03 =calf =red_patch
-0.03 =chest_lasting =spreading
-0.03 =co_words =cut_by_accident
-0.03 =cold_limb =weak_any
-0.03 =days_many =sting
-0.03 =dizzy =vomiting
-0.03 =drowsy =swelling
-0.03 =during_exercise =squeezing_word
-0.03 =eye_area =swelling_lips
-0.03 =fever =limb_injury
-0.03 =fever =nodes
-0.03 =getting_worse =red_patch
-0.03 =gums_bleed
-0.03 =hives =hives_all
-0.03 =hives_all
-0.03 =hives_all =rash
-0.03 =hours_pain =severe_headache
-0.03 =leaking =preterm_weeks
-0.03 =limb_injury =squeezing_word
-0.03 ^ _ ate
-0.03 ^ _ baby
-0.03 ^ _ best
-0.03 ^ _ nana
-0.03 ^ _ of
-0.03 ^ _ shrimp
-0.03 ^ _ stand
-0.03 ^ bp
-0.03 ^ chest
-0.03 ^ dialysi
-0.03 ^ drank
-0.03 ^ hello
-0.03 ^ im
-0.03 ^ pull
-0.03 ^ roll
-0.03 ^ voic
-0.03 after _ fell
-0.03 after every
-0.03 ago im
-0.03 all have
-0.03 and _ her
-0.03 and _ swollen
-0.03 and bruis
-0.03 and light
-0.03 and they
-0.03 and throw
-0.03 apartment
-0.03 aspirin
-0.03 asthma and
-0.03 baby has
-0.03 baby powder
-0.03 best friend
-0.03 blurry
-0.03 breast
-0.03 breath _ #
-0.03 breath _ im
-0.03 breath _ usual
-0.03 breath than
-0.03 bruise on
-0.03 cant _ the
-0.03 cant put
-0.03 come in
-0.03 come out
-0.03 couple of
-0.03 dad _ diabetic
-0.03 doing
-0.03 feel heavy
-0.03 fell off
-0.03 fight _ my
-0.03 flutter
-0.03 gasoline
-0.03 get rid
-0.03 glas
-0.03 going _ a
-0.03 got his
-0.03 got stung
-0.03 grandma has
-0.03 hand _ swollen
-0.03 has parkinson
-0.03 he _ off
-0.03 heart flutter
-0.03 hello
-0.03 her _ in
-0.03 hive _ over
-0.03 hive all
-0.03 hold his
-0.03 i _ ask
-0.03 i _ back
-0.03 i _ chest
-0.03 i _ out
-0.03 i _ put
-0.03 im done
-0.03 in #
-0.03 in _ back
-0.03 in my
-0.03 is real
-0.03 is spread
-0.03 itch and
-0.03 its better
-0.03 last two
-0.03 leg _ spread
-0.03 look _ my
-0.03 look purple
-0.03 lost _ in
-0.03 lower back
-0.03 month and
-0.03 mother
-0.03 mouth burn
-0.03 mouth sore
-0.03 much _ is
-0.03 mucu
-0.03 my _ friend
-0.03 my _ site
-0.03 my apartment
-0.03 my best
-0.03 my bike
-0.03 my colonoscopy
-0.03 my headache
-0.03 my nana
-0.03 my stitch
-0.03 my surgery
-0.03 nail polish
-0.03 nana
-0.03 of _ #
-0.03 of _ at
-0.03 of _ chest
-0.03 of _ than
-0.03 of heart
-0.03 off _ bike
-0.03 out _ is
-0.03 parkinson
-0.03 parkinson and
-0.03 pneumonia _ the
-0.03 polish
-0.03 race
-0.03 rid
-0.03 rid _ it
-0.03 rid of
-0.03 rifle
-0.03 roommate _ a
-0.03 roommate has
-0.03 seem
-0.03 since can
-0.03 small cut
-0.03 son hasnt
-0.03 start today
-0.03 the _ been
-0.03 the _ two
-0.03 the chest
-0.03 the lower
-0.03 they
-0.03 tired and
-0.03 to touch
-0.03 tooth and
-0.03 twist
-0.03 warm _ just
-0.03 we _ have
-0.03 we all
-0.03 we are
-0.03 week
-0.03 when _ pres
-0.03 with pus
-0.04 =alcohol =high_fever
-0.04 =allergen =shaking
-0.04 =blister_any =rash
-0.04 =burn_severity =fast_breathing
-0.04 =burn_severity =smoker
-0.04 =chest_lasting =dentist
-0.04 =cold_limb =purple_word
-0.04 =cut_by_accident =self_harm_now
-0.04 =days_many =eye_hit_bad
-0.04 =days_many =recent_infection
-0.04 =deep_burn =frostbite
-0.04 =deep_burn =limb_cold_pale
-0.04 =eye_hit_bad =getting_worse
-0.04 =eye_hit_bad =low_mood
-0.04 =fell =swelling
-0.04 =getting_worse =moved_right
-0.04 =head_danger =speech_garbled
-0.04 =headache =pain_any
-0.04 =hours_pain =nausea
-0.04 =hours_pain =vomit_few
-0.04 =left_ribs
-0.04 =many_days =phlegm
-0.04 =postpartum =vaginal_bleeding
-0.04 =tetanus_due
-0.04 ^ _ #11+
-0.04 ^ _ is
-0.04 ^ _ shock
-0.04 ^ _ snake
-0.04 ^ _ start
-0.04 ^ _ time
-0.04 ^ calf
-0.04 ^ cut
-0.04 a #99+
-0.04 after _ feed
-0.04 after _ someth
-0.04 and _ back
-0.04 and _ bp
-0.04 ask _ i
-0.04 at rest
-0.04 at school
-0.04 baby not
-0.04 bad _ in
-0.04 bad the
-0.04 bark
-0.04 bark cough
-0.04 been _ #99+
-0.04 better now
-0.04 bluish
-0.04 burn my
-0.04 chest _ with
-0.04 cold _ and
-0.04 colonoscopy
-0.04 cut is
-0.04 daughter #11+
-0.04 daughter fell
-0.04 dog _ on
-0.04 drink and
-0.04 eye burn
-0.04 fad
-0.04 fine _ -fever
-0.04 gallbladder
-0.04 had _ diarrhea
-0.04 he took
-0.04 headache _ two
-0.04 her nose
-0.04 hit by
-0.04 hoarse
-0.04 i _ her
-0.04 i _ warfarin
-0.04 i _ with
-0.04 im a
-0.04 in _ ear
-0.04 in june
-0.04 is _ #
-0.04 is _ with
-0.04 ive _ a
-0.04 jaw _ tight
-0.04 june
-0.04 left _ tingl
-0.04 levothyroxine
-0.04 maybe
-0.04 month old
-0.04 more and
-0.04 more out
-0.04 morn _ one
-0.04 mountain
-0.04 my _ in
-0.04 my _ off
-0.04 my chair
-0.04 my sister
-0.04 neck _ the
-0.04 needle
-0.04 nobody
-0.04 of red
-0.04 pain with
-0.04 pee is
-0.04 room is
-0.04 scalp
-0.04 scooter
-0.04 shunt
-0.04 smoker
-0.04 testicular
-0.04 the swell
-0.04 thi week
-0.04 threw _ twice
-0.04 time
-0.04 tiny red
-0.04 up her
-0.04 up twice
-0.04 vaginal
-0.04 was _ before
-0.04 we do
-0.04 went _ in
-0.04 when _ stand
-0.04 yellow phlegm
-0.05 # and
-0.05 # d
-0.05 #11+ wks
-0.05 =a_lot =chest_any
-0.05 =a_lot =days_many
-0.05 =a_lot =overdose_taken
-0.05 =allergen =pain_any
-0.05 =allergen =testicle
-0.05 =baby
-0.05 =belly_hard =fever
-0.05 =belly_surgery_recent
-0.05 =bite_bad =left_ribs
-0.05 =bite_bad =trunk_pain
-0.05 =bleeding_any =eye_area
-0.05 =bleeding_any =limb_injury
-0.05 =burn_any =eye_area
-0.05 =chest_lasting =new_medicine
-0.05 =clot_risk =joint_hot
-0.05 =co_words =fever
-0.05 =co_words =hours_pain
-0.05 =cold_hands =limb_cold_pale
-0.05 =cough =three_days
-0.05 =croup_cough
-0.05 =days_many =throat_sore
-0.05 =drowsy =pain_any
-0.05 =eye_area =wont_feed
-0.05 =eye_hit_bad =nail_word
-0.05 =hours_pain =phlegm
-0.05 =injection_joint =scratched
-0.05 =injection_joint =wound
-0.05 =limb_injury =severe_weakness
-0.05 =nail_word =numb_any
-0.05 =pain_any =vaginal_bleeding
-0.05 =scratched =wound
-0.05 =scratched =wound_infected
-0.05 =vomiting =withdrawal
-0.05 ?turn
-0.05 ^ _ cried
-0.05 ^ _ gett
-0.05 ^ _ sicknes
-0.05 ^ _ stepp
-0.05 ^ all
-0.05 ^ car
-0.05 ^ oven
-0.05 a _ feel
-0.05 a _ it
-0.05 a _ just
-0.05 a _ pink
-0.05 all night
-0.05 and _ eat
-0.05 and _ some
-0.05 and _ up
-0.05 antacid
-0.05 arm are
-0.05 around my
-0.05 ate someth
-0.05 away
-0.05 better and
-0.05 blood _ machine
-0.05 boy _ vomit
-0.05 bruis
-0.05 bump _ head
-0.05 bus
-0.05 check for
-0.05 climb
-0.05 daughter ate
-0.05 desk
-0.05 diabet and
-0.05 face _ red
-0.05 finger _ blue
-0.05 from _ #
-0.05 from my
-0.05 from the
-0.05 gett bigger
-0.05 go _ when
-0.05 got it
-0.05 grav
-0.05 grav disease
-0.05 had diarrhea
-0.05 heart beat
-0.05 his heart
-0.05 hit his
-0.05 i _ but
-0.05 i stepp
-0.05 is #99+
-0.05 is numb
-0.05 it _ #99+
-0.05 it normal
-0.05 keep water
-0.05 knee surgery
-0.05 last day
-0.05 little pink
-0.05 lock in
-0.05 mak my
-0.05 my
-0.05 my _ all
-0.05 my cast
-0.05 my flight
-0.05 my nose
-0.05 neck is
-0.05 needl
-0.05 of _ cough
-0.05 on _ #
-0.05 on _ shin
-0.05 one ear
-0.05 pacemaker _ is
-0.05 palm
-0.05 poop
-0.05 pressure
-0.05 pressure machine
-0.05 push it
-0.05 quiet
-0.05 sicknes
-0.05 skin _ my
-0.05 skin feel
-0.05 son
-0.05 son isnt
-0.05 start like
-0.05 sudden _ headache
-0.05 surgery cut
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 the bus
-0.05 to _ side
-0.05 to his
-0.05 to one
-0.05 tongue and
-0.05 up _ a
-0.05 using
-0.05 was _ tv
-0.05 was watch
-0.05 weed
-0.05 week _ #11+
-0.05 when _ cough
-0.05 white _ inside
-0.05 wont button
-0.05 yesterday and
-0.06 #11+ month
-0.06 -before
-0.06 <a <seizure
-0.06 <had _ <seizure
-0.06 <i <had
-0.06 <seizure
-0.06 =a_lot =racing_heart
-0.06 =bite_bad =eye_surgery
-0.06 =bite_bad =refuses
-0.06 =burn_severity =fight_blow
-0.06 =chest_lasting =thrown_off
-0.06 =chest_lasting =wont_feed
-0.06 =crohns
-0.06 =days_many =rectal_blood
-0.06 =days_many =stool_blood
-0.06 =eye_area =eye_surgery
-0.06 =eye_area =injection_joint
-0.06 =eye_area =recent_surgery
-0.06 =eye_hit_bad =stool_blood
-0.06 =fall_any =scratched
-0.06 =fast_breathing =hernia_stuck
-0.06 =flank_pain =leg_swelling_one
-0.06 =flu_bad =tia_resolved
-0.06 =getting_worse =phlegm
-0.06 =getting_worse =spreading
-0.06 =head_injury =hours_pain
-0.06 =hernia_stuck =testicle
-0.06 =hit_hard =scratched
-0.06 =limb_injury =many_days
-0.06 =many_days =scratched
-0.06 =many_days =wound
-0.06 =possible_fracture =swelling
-0.06 =pregnant =vomiting
-0.06 =sting
-0.06 =throat_sore
-0.06 ^ _ bee
-0.06 ^ _ blind
-0.06 ^ _ boy
-0.06 ^ _ flu
-0.06 ^ _ more
-0.06 ^ _ thought
-0.06 ^ altitude
-0.06 ^ bleach
-0.06 ^ crohn
-0.06 ^ leg
-0.06 a _ an
-0.06 a _ fever
-0.06 a headache
-0.06 a speech
-0.06 a stomach
-0.06 act like
-0.06 after _ minut
-0.06 after drink
-0.06 after surgery
-0.06 aid clas
-0.06 and _ ear
-0.06 and have
-0.06 and nausea
-0.06 are _ i
-0.06 arm went
-0.06 asthma
-0.06 at work
-0.06 baby _ #
-0.06 badly and
-0.06 breath _ cough
-0.06 burn with
-0.06 but the
-0.06 by my
-0.06 cancer
-0.06 chest _ #
-0.06 church
-0.06 come _ goe
-0.06 come and
-0.06 crack
-0.06 crohn
-0.06 curtain
-0.06 diaper _ and
-0.06 diaper today
-0.06 dirty
-0.06 eat my
-0.06 edge
-0.06 face with
-0.06 faint _ church
-0.06 feel a
-0.06 feet
-0.06 feet are
-0.06 first _ clas
-0.06 for _ had
-0.06 full of
-0.06 funny
-0.06 he quit
-0.06 her _ a
-0.06 his _ on
-0.06 hoarse after
-0.06 in church
-0.06 inhaler
-0.06 is _ breath
-0.06 is now
-0.06 its _ bit
-0.06 jk
-0.06 keep _ up
-0.06 keppra
-0.06 last _ than
-0.06 leg after
-0.06 lost _ pound
-0.06 lower
-0.06 me at
-0.06 my _ bone
-0.06 my _ while
-0.06 my incision
-0.06 next to
-0.06 of pain
-0.06 off my
-0.06 on _ meter
-0.06 over in
-0.06 over my
-0.06 pill _ my
-0.06 rac at
-0.06 rac heart
-0.06 rednes
-0.06 rednes is
-0.06 six hour
-0.06 sleep _ im
-0.06 smell like
-0.06 son is
-0.06 spread
-0.06 stair
-0.06 stiff leg
-0.06 stomach bug
-0.06 that _ and
-0.06 the _ an
-0.06 the _ test
-0.06 the neck
-0.06 the rednes
-0.06 tight im
-0.06 today _ is
-0.06 up _ stuff
-0.06 up fast
-0.06 very tired
-0.06 wait
-0.06 want _ kill
-0.06 want to
-0.06 was chok
-0.06 week _ is
-0.06 wet _ today
-0.06 what can
-0.06 with _ on
-0.06 with diabet
-0.06 work had
-0.07 #
-0.07 -belly
-0.07 -more
-0.07 <a <kidney
-0.07 <and <i
-0.07 <attack _ <year
-0.07 <chest
-0.07 <chest <pain
-0.07 <chest _ <last
-0.07 <food
-0.07 <had <chest
-0.07 <had _ <pain
-0.07 <i _ <chest
-0.07 <mom <had
-0.07 <mom _ <a
-0.07 <my <year
-0.07 <my _ <check
-0.07 <need <my
-0.07 <need _ <year
-0.07 =a_lot =alcohol
-0.07 =a_lot =sting
-0.07 =alcohol =eye_area
-0.07 =allergen =baby
-0.07 =bite_bad =fast_breathing
-0.07 =bite_bad =throat_sore
-0.07 =blister_any =pain_any
-0.07 =blister_any =scratched
-0.07 =blister_word =pain_any
-0.07 =blister_word =scratched
-0.07 =burn_any =eye_chemical
-0.07 =burn_severity =cough
-0.07 =burn_severity =nail_word
-0.07 =cold_only =fever
-0.07 =days_many =tia_resolved
-0.07 =diabetes =hours_pain
-0.07 =dizzy =hearing
-0.07 =during_exercise =eye_area
-0.07 =during_exercise =limb_injury
-0.07 =eye_area =eye_red
-0.07 =eye_red =one_eye
-0.07 =fever =three_days
-0.07 =hours_pain =tonsils_out
-0.07 =hours_pain =vaginal_bleeding
-0.07 =leg_swelling_one =possible_fracture
-0.07 =long_bleed =low_mood
-0.07 =radiates =weak_any
-0.07 =rash =squeezing_word
-0.07 =rash =trunk_pain
-0.07 =scratched =spreading
-0.07 =thrown_off
-0.07 ?a ?cut
-0.07 ?call ?for
-0.07 ?cut
-0.07 ?if ?a
-0.07 ?if _ ?cut
-0.07 ?know _ ?a
-0.07 ?of _ ?stroke
-0.07 ?stroke _ a
-0.07 ^ _ about
-0.07 ^ _ breast
-0.07 ^ _ can
-0.07 ^ _ crack
-0.07 ^ _ down
-0.07 ^ _ next
-0.07 ^ _ turn
-0.07 ^ came
-0.07 ^ start
-0.07 a
-0.07 a _ ball
-0.07 a _ itchy
-0.07 a _ time
-0.07 after i
-0.07 and _ an
-0.07 and very
-0.07 at _ pool
-0.07 at me
-0.07 ate a
-0.07 belly and
-0.07 bit _ i
-0.07 bit itchy
-0.07 bleed gum
-0.07 bowl
-0.07 breath smell
-0.07 but
-0.07 can _ eat
-0.07 can _ fine
-0.07 can swallow
-0.07 cast off
-0.07 chest _ i
-0.07 copd and
-0.07 covid
-0.07 day _ have
-0.07 dur
-0.07 ear _ out
-0.07 ear stick
-0.07 faint at
-0.07 feel so
-0.07 fine _ he
-0.07 five minut
-0.07 get _ refill
-0.07 get heartburn
-0.07 got _ arm
-0.07 grill
-0.07 had
-0.07 he _ fine
-0.07 he _ up
-0.07 hip replacement
-0.07 husband _ off
-0.07 i _ ?for
-0.07 i _ heartburn
-0.07 i fell
-0.07 i pres
-0.07 iron
-0.07 is #
-0.07 is _ now
-0.07 is _ thi
-0.07 itchy eye
-0.07 kidney _ pain
-0.07 knee _ last
-0.07 last
-0.07 left _ then
-0.07 lift _ arm
-0.07 me
-0.07 mom leg
-0.07 much _ the
-0.07 my _ hit
-0.07 my _ my
-0.07 my _ now
-0.07 my tonsil
-0.07 next _ can
-0.07 often
-0.07 party
-0.07 red _ swollen
-0.07 school say
-0.07 shock from
-0.07 sick
-0.07 son _ #11+
-0.07 sore and
-0.07 stone pain
-0.07 swallow fine
-0.07 swing
-0.07 the _ before
-0.07 the swing
-0.07 twist i
-0.07 two
-0.07 two _ no
-0.07 up all
-0.07 we _ it
-0.07 wisdom
-0.07 with burn
-0.07 wont _ it
-0.07 yo _ with
-0.07 yo girl
-0.08 # _ i
-0.08 # yo
-0.08 #11+ _ girl
-0.08 #11+ with
-0.08 -#
-0.08 -bump
-0.08 -talk
-0.08 <a <miscarriage
-0.08 <a _ <five
-0.08 <a _ <two
-0.08 <ago and
-0.08 <dad
-0.08 <dad <had
-0.08 <dad _ <a
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <had _ <miscarriage
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <my <dad
-0.08 <my <gallbladder
-0.08 <suicide
-0.08 <therapy
-0.08 <want <to
-0.08 =a_lot =recent_infection
-0.08 =allergen =severe_pain
-0.08 =asthma =cough
-0.08 =baby =young_baby
-0.08 =back_sciatica
-0.08 =back_sciatica =radiates_leg
-0.08 =bleeding_any =postpartum
-0.08 =bp_high =hypertension
-0.08 =burn_severity =shingles
-0.08 =burn_severity =sudden
-0.08 =cough =during_exercise
-0.08 =cramps
-0.08 =cramps =pain_any
-0.08 =days_many =three_days
-0.08 =diarrhea =pain_any
-0.08 =diarrhea =recent_infection
-0.08 =discharge =wound
-0.08 =eye_area =pregnant
-0.08 =eye_area =swelling_face
-0.08 =eye_chemical =eye_pain
-0.08 =eye_chemical =pain_any
-0.08 =fall_any =purple_word
-0.08 =fast_breathing =fever
-0.08 =flu_bad =pain_any
-0.08 =hours_pain =stomach_burn
-0.08 =hours_pain =swelling_lips
-0.08 =hours_pain =throat_tight
-0.08 =low_mood =seizure_usual
-0.08 =many_days =vomiting
-0.08 =numb_any =tia_resolved
-0.08 =pain_any =phlegm
-0.08 =panic_known =seizure_usual
-0.08 =raynaud_usual =refuses
-0.08 =squeezing_word =wakes
-0.08 =swelling =trunk_pain
-0.08 ?has
-0.08 ?if ?someone
-0.08 ?someone
-0.08 ^ _ <dad
-0.08 ^ _ <last
-0.08 ^ _ numb
-0.08 ^ _ scalp
-0.08 ^ _ scar
-0.08 ^ _ swollen
-0.08 ^ _ toe
-0.08 ^ cast
-0.08 ^ lump
-0.08 ^ on
-0.08 ^ wednesday
-0.08 a _ sometim
-0.08 a beat
-0.08 after bad
-0.08 ago _ im
-0.08 all _ my
-0.08 all better
-0.08 and _ teeth
-0.08 and feel
-0.08 and white
-0.08 around it
-0.08 at _ to
-0.08 back _ work
-0.08 back after
-0.08 balance
-0.08 beat _ when
-0.08 beat sometim
-0.08 bit _ no
-0.08 boy _ #
-0.08 came _ sudden
-0.08 can _ send
-0.08 coffee doctor
-0.08 come at
-0.08 cramp
-0.08 cramp and
-0.08 do ?if
-0.08 do _ ?someone
-0.08 drink _ doctor
-0.08 drink cold
-0.08 due date
-0.08 ear _ and
-0.08 face _ i
-0.08 feel _ now
-0.08 feel _ tear
-0.08 few
-0.08 fine _ need
-0.08 fish bone
-0.08 flu _ week
-0.08 flu last
-0.08 foot
-0.08 go _ to
-0.08 golf
-0.08 her face
-0.08 high _ pressure
-0.08 high blood
-0.08 his _ went
-0.08 his arm
-0.08 hurt _ baby
-0.08 i _ ?if
-0.08 i _ cold
-0.08 i go
-0.08 im _ to
-0.08 in _ new
-0.08 itchy scalp
-0.08 jaw pain
-0.08 letter for
-0.08 more
-0.08 morn _ i
-0.08 my _ cold
-0.08 my _ date
-0.08 my _ over
-0.08 my _ panic
-0.08 my kid
-0.08 my lower
-0.08 my temp
-0.08 next _ #
-0.08 no -bump
-0.08 of _ for
-0.08 on sudden
-0.08 pit
-0.08 pressure _ #99+
-0.08 ran _ of
-0.08 roll
-0.08 said it
-0.08 sciatica
-0.08 sciatica down
-0.08 see well
-0.08 shoulder hurt
-0.08 skip _ beat
-0.08 sleep _ my
-0.08 smoke _ my
-0.08 sometim _ i
-0.08 sometim when
-0.08 sore _ runn
-0.08 stop _ bleed
-0.08 stopp _ #
-0.08 swell on
-0.08 swollen red
-0.08 the _ from
-0.08 the _ out
-0.08 the neighbor
-0.08 the shingl
-0.08 throw _ for
-0.08 tip
-0.08 to work
-0.08 tooth _ when
-0.08 trampoline
-0.08 up _ #
-0.08 up _ lot
-0.08 up for
-0.08 usual _ attack
-0.08 usual panic
-0.08 uti
-0.08 well and
-0.08 with _ baseball
-0.08 without
-0.08 yesterday _ its
-0.08 you send
-0.09 # so
-0.09 #11+ yr
-0.09 -at
-0.09 -chest _ -no
-0.09 -fever -or
-0.09 <ago _ <want
-0.09 <and <want
-0.09 <college
-0.09 <died _ <a
-0.09 <drink
-0.09 <drink _ <year
-0.09 <i <stopp
-0.09 <i _ <drink
-0.09 <in <college
-0.09 <of _ <stroke
-0.09 <pain _ <year
-0.09 <stopp
-0.09 <stopp <drink
-0.09 <stroke <in
-0.09 <stroke <last
-0.09 <stroke _ <#99+
-0.09 <was <a
-0.09 <was <fine
-0.09 <year _ <was
-0.09 <year _ and
-0.09 =a_lot =itchy_only
-0.09 =a_lot =scratched
-0.09 =baby =burn_severity
-0.09 =back_pain =flank_pain
-0.09 =belly_hard =hours_pain
-0.09 =belly_hit =days_many
-0.09 =bite_bad =strep_like
-0.09 =blister_any =chest_lasting
-0.09 =blister_word =chest_lasting
-0.09 =blister_word =rash
-0.09 =chest_lasting =sugar_extreme
-0.09 =cough =fast_breathing
-0.09 =days_many =hit_hard
-0.09 =days_many =vaginal_bleeding
-0.09 =dizzy =nausea
-0.09 =dizzy =near_faint
-0.09 =eye_hit_bad =feels_sleepy
-0.09 =fever =strep_like
-0.09 =getting_worse =headache
-0.09 =joint_hot
-0.09 =nodes
-0.09 =pain_any =scratched
-0.09 =pregnant =short_breath
-0.09 =recent_infection =tia_resolved
-0.09 =scratched =splinter_small
-0.09 =speech =wakes
-0.09 =spine_injury
-0.09 =splinter_small
-0.09 =splinter_small =wound
-0.09 =wakes =weak_any
-0.09 =weak_any =weak_one_side
-0.09 ?a ?normal
-0.09 ?a _ ?clot
-0.09 ?a _ ?heart
-0.09 ?baby
-0.09 ?come
-0.09 ?come ?in
-0.09 ?come _ ?for
-0.09 ?heart ?rate
-0.09 ?if _ ?baby
-0.09 ?in ?for
-0.09 ?is _ ?normal
-0.09 ?my ?baby
-0.09 ?normal
-0.09 ?rate
-0.09 ^ _ <stopp
-0.09 ^ _ cell
-0.09 ^ _ drool
-0.09 ^ _ grandma
-0.09 ^ _ lower
-0.09 ^ _ on
-0.09 ^ _ sneez
-0.09 ^ _ wisdom
-0.09 ^ _ yr
-0.09 ^ about
-0.09 ^ broke
-0.09 ^ head
-0.09 ^ heat
-0.09 ^ out
-0.09 ^ sickle
-0.09 ^ since
-0.09 ^ stepp
-0.09 a _ on
-0.09 a _ stiff
-0.09 a _ thi
-0.09 ago my
-0.09 and _ arm
-0.09 and _ but
-0.09 and noth
-0.09 and sneez
-0.09 bang
-0.09 bit stiff
-0.09 bleed a
-0.09 blood _ #99+
-0.09 bottom
-0.09 breath _ now
-0.09 burn _ blister
-0.09 cant _ in
-0.09 clean product
-0.09 cut _ a
-0.09 day is
-0.09 do _ clean
-0.09 do _ take
-0.09 drank a
-0.09 fever _ the
-0.09 fine since
-0.09 finish
-0.09 for a
-0.09 forearm
-0.09 garden no
-0.09 get _ bit
-0.09 get _ new
-0.09 get _ work
-0.09 get off
-0.09 gland
-0.09 going _ for
-0.09 got copd
-0.09 had _ pain
-0.09 had _ stroke
-0.09 had pneumonia
-0.09 has _ sore
-0.09 has diabet
-0.09 have _ disease
-0.09 hear _ and
-0.09 hear the
-0.09 heater
-0.09 i ?come
-0.09 i _ ?in
-0.09 i _ is
-0.09 i _ no
-0.09 i _ them
-0.09 i _ two
-0.09 i leave
-0.09 i use
-0.09 im _ before
-0.09 is _ after
-0.09 is next
-0.09 it
-0.09 just _ sore
-0.09 ladder
-0.09 light _ me
-0.09 like i
-0.09 much _ a
-0.09 much _ i
-0.09 my _ #11+
-0.09 my _ are
-0.09 my _ bump
-0.09 my _ burn
-0.09 my grandma
-0.09 nervou before
-0.09 normal _ a
-0.09 nose _ sneez
-0.09 now _ i
-0.09 nut
-0.09 off _ at
-0.09 off work
-0.09 old _ a
-0.09 over _ the
-0.09 play _ drink
-0.09 play and
-0.09 poked
-0.09 pres
-0.09 product
-0.09 quarter _ nine
-0.09 rash on
-0.09 red bump
-0.09 ride a
-0.09 safe around
-0.09 sister had
-0.09 sit
-0.09 small _ bump
-0.09 so _ that
-0.09 so after
-0.09 space
-0.09 space heater
-0.09 stair _ the
-0.09 stomach _ the
-0.09 tak a
-0.09 though
-0.09 to _ to
-0.09 week postpartum
-0.09 white _ on
-0.09 with _ phlegm
-0.09 work _ #
-0.09 work at
-0.09 xarelto
-0.09 yesterday
-0.09 you _ #
-0.1 # #
-0.1 #11+ _ pregnant
-0.1 #99+ for
-0.1 -fever _ -week
-0.1 -the
-0.1 <#99+ <what
-0.1 <#99+ _ <i
-0.1 <a <heart
-0.1 <before
-0.1 <clot
-0.1 <her
-0.1 <in _ <what
-0.1 <like
-0.1 <need <a
-0.1 <of
-0.1 <would
-0.1 <would <like
-0.1 =a_lot =chest_pain
-0.1 =a_lot =fever
-0.1 =allergen =hours_pain
-0.1 =allergen =wound
-0.1 =asthma
-0.1 =bleeding_any =chemical_word
-0.1 =bleeding_any =nosebleed
-0.1 =blister_any =shingles
-0.1 =blister_word =shingles
-0.1 =burn_severity =deep_cut
-0.1 =burn_severity =throat_tight
-0.1 =burn_severity =wakes
-0.1 =calf =refuses
-0.1 =chemical_word =itching
-0.1 =chemical_word =itchy_only
-0.1 =chemical_word =rectal_blood
-0.1 =chest_any =muscle_tear
-0.1 =chest_lasting =postpartum_smell
-0.1 =chest_pain =during_exercise
-0.1 =chest_pain =muscle_tear
-0.1 =contact_lens =eye_hit_bad
-0.1 =contact_lens =hernia_stuck
-0.1 =cough =pain_any
-0.1 =cut_by_accident
-0.1 =days_many =dizzy
-0.1 =days_many =near_faint
-0.1 =during_exercise =joint_hot
-0.1 =during_exercise =leg_swelling_one
-0.1 =during_exercise =trunk_pain
-0.1 =during_exercise =wound_infected
-0.1 =eye_pain =light_hurts
-0.1 =getting_worse
-0.1 =getting_worse =squeezing_word
-0.1 =muscle_tear =trunk_pain
-0.1 =pain_any =throat_sore
-0.1 =rash =shingles
-0.1 ^ _ cousin
-0.1 ^ _ itchy
-0.1 ^ baby
-0.1 ^ smoke
-0.1 ^ tampon
-0.1 a _ crash
-0.1 a _ exam
-0.1 a _ throat
-0.1 a few
-0.1 a letter
-0.1 a ride
-0.1 and _ bother
-0.1 and _ from
-0.1 and _ still
-0.1 ankle _ a
-0.1 apart
-0.1 at _ or
-0.1 at _ thirty
-0.1 at _ tomorrow
-0.1 at nine
-0.1 ball
-0.1 bandaid _ fine
-0.1 because of
-0.1 been _ that
-0.1 been like
-0.1 bit _ when
-0.1 bit dizzy
-0.1 bit when
-0.1 burn _ on
-0.1 car crash
-0.1 card
-0.1 chest start
-0.1 cousin
-0.1 day _ christma
-0.1 day before
-0.1 detergent
-0.1 detergent itchy
-0.1 drank _ much
-0.1 drank too
-0.1 except
-0.1 except friday
-0.1 fingernail
-0.1 for _ mild
-0.1 for three
-0.1 for week
-0.1 forever
-0.1 fridge
-0.1 from _ detergent
-0.1 had _ and
-0.1 have _ small
-0.1 have high
-0.1 hear _ tv
-0.1 hes fine
-0.1 hurt _ wife
-0.1 i
-0.1 i _ im
-0.1 i _ she
-0.1 if i
-0.1 insurance card
-0.1 is _ to
-0.1 is on
-0.1 lab
-0.1 last _ after
-0.1 last _ better
-0.1 len _ stuck
-0.1 like tear
-0.1 marfan
-0.1 me _ at
-0.1 metformin
-0.1 month _ vaccin
-0.1 my _ pop
-0.1 my cousin
-0.1 need _ fast
-0.1 new _ itchy
-0.1 new detergent
-0.1 night after
-0.1 nose and
-0.1 now need
-0.1 of _ when
-0.1 oxygen reader
-0.1 pale _ cold
-0.1 pap
-0.1 pap smear
-0.1 pass _ for
-0.1 pea
-0.1 period _ a
-0.1 rash _ blister
-0.1 rash _ new
-0.1 reader
-0.1 reader _ #11+
-0.1 reader say
-0.1 refus
-0.1 rest
-0.1 side _ when
-0.1 skip a
-0.1 smear
-0.1 speck
-0.1 stair _ like
-0.1 stair been
-0.1 sting _ my
-0.1 stitch _ i
-0.1 stitch when
-0.1 take _ blood
-0.1 the antibiotic
-0.1 three _ ago
-0.1 throat _ a
-0.1 to _ can
-0.1 to fast
-0.1 toddler throw
-0.1 water _ the
-0.1 when _ and
-0.1 when doe
-0.1 writ
-0.1 you treat
-0.11 # _ a
-0.11 # _ from
-0.11 # _ tomorrow
-0.11 # k
-0.11 # of
-0.11 -fever just
-0.11 -no -trouble
-0.11 <and <it
-0.11 <as
-0.11 <as <a
-0.11 <attack _ <#99+
-0.11 <ear
-0.11 <faint <once
-0.11 <had <my
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <heart _ <in
-0.11 <i _ <once
-0.11 <my _ <out
-0.11 <pain
-0.11 <pain <last
-0.11 <panic
-0.11 <panic <attack
-0.11 <shot
-0.11 <ten
-0.11 <ten <year
-0.11 <ten _ <ago
-0.11 <to _ <about
-0.11 <to _ <panic
-0.11 <want
-0.11 =a_lot =cold_hands
-0.11 =allergen =during_exercise
-0.11 =allergen =squeezing_word
-0.11 =belly_pain =bite_bad
-0.11 =belly_pain =diarrhea
-0.11 =belly_pain =fever
-0.11 =bite_bad =cut_by_accident
-0.11 =bite_bad =eye_red
-0.11 =calf =spreading
-0.11 =chemical_word =rash
-0.11 =chest_lasting =no_insulin
-0.11 =cold_exposure =pain_any
-0.11 =cough =croup_cough
-0.11 =cough =high_fever
-0.11 =cough =recent_infection
-0.11 =days_many
-0.11 =days_many =wakes
-0.11 =discharge =wound_infected
-0.11 =ear_pain =eye_hit_bad
-0.11 =ear_pain =squeezing_word
-0.11 =eye_area =swelling
-0.11 =fainted =pale_clammy
-0.11 =fall_hard =thrown_off
-0.11 =fast_breathing =high_fever
-0.11 =high_fever =short_breath
-0.11 =hives =itchy_only
-0.11 =hours_pain =no_insulin
-0.11 =inconsolable
-0.11 =jaundice =newborn
-0.11 =joint_hot =pain_any
-0.11 =means_mentioned =squeezing_word
-0.11 =radiates =tooth
-0.11 =radiates_leg
-0.11 =trunk_pain =uti
-0.11 =vomit_few =withdrawal
-0.11 ?are _ ?sign
-0.11 ?the ?sign
-0.11 ^ _ <had
-0.11 ^ _ diabetic
-0.11 ^ _ leg
-0.11 ^ _ like
-0.11 ^ _ skin
-0.11 ^ _ tooth
-0.11 a bead
-0.11 a mile
-0.11 a sore
-0.11 a spacer
-0.11 again
-0.11 aid _ for
-0.11 aid kit
-0.11 alcohol with
-0.11 and _ baby
-0.11 and watery
-0.11 ankl
-0.11 back with
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 before noon
-0.11 bit swollen
-0.11 bleed _ a
-0.11 breath after
-0.11 breath today
-0.11 bruis _ i
-0.11 can _ come
-0.11 check it
-0.11 chest _ a
-0.11 chest when
-0.11 clock
-0.11 cold _ all
-0.11 constipat _ two
-0.11 cough syrup
-0.11 cramp _ my
-0.11 daughter _ is
-0.11 day breath
-0.11 day one
-0.11 did _ lot
-0.11 do _ ?call
-0.11 drink _ with
-0.11 drink alcohol
-0.11 ear pain
-0.11 eat _ play
-0.11 edge of
-0.11 energy
-0.11 eye vision
-0.11 felt
-0.11 fever _ a
-0.11 fever of
-0.11 first _ kit
-0.11 for the
-0.11 get _ for
-0.11 get my
-0.11 got _ from
-0.11 got back
-0.11 got hit
-0.11 had chest
-0.11 half
-0.11 hand all
-0.11 have _ blood
-0.11 he _ his
-0.11 he swallow
-0.11 headache since
-0.11 healthy
-0.11 hive _ my
-0.11 hive on
-0.11 hour after
-0.11 husband _ #11+
-0.11 i ?call
-0.11 i _ alcohol
-0.11 i _ be
-0.11 i _ high
-0.11 i almost
-0.11 i bring
-0.11 i come
-0.11 i test
-0.11 in _ first
-0.11 itchy _ fine
-0.11 itchy _ watery
-0.11 itchy breath
-0.11 k
-0.11 kit
-0.11 kit for
-0.11 license
-0.11 lie down
-0.11 low mood
-0.11 mild _ after
-0.11 mild rash
-0.11 mile
-0.11 mood
-0.11 moved
-0.11 much _ and
-0.11 my _ pass
-0.11 my _ woke
-0.11 my arm
-0.11 my mother
-0.11 no energy
-0.11 numb _ i
-0.11 number _ i
-0.11 number do
-0.11 of _ today
-0.11 of hot
-0.11 off _ ladder
-0.11 ok _ fly
-0.11 old put
-0.11 one week
-0.11 out _ insulin
-0.11 pain on
-0.11 peanut
-0.11 pump site
-0.11 pus
-0.11 pushup _ when
-0.11 pushup hurt
-0.11 put _ bead
-0.11 quit
-0.11 quit _ and
-0.11 rash _ fever
-0.11 should _ bring
-0.11 since i
-0.11 son _ up
-0.11 son eye
-0.11 son woke
-0.11 sore _ for
-0.11 spacer
-0.11 steam
-0.11 steam _ my
-0.11 stomach _ when
-0.11 stove
-0.11 swell _ little
-0.11 swollen _ with
-0.11 syrup
-0.11 tear
-0.11 teeth and
-0.11 th _ #
-0.11 the _ yesterday
-0.11 the squeez
-0.11 three week
-0.11 throat _ i
-0.11 tingl _ i
-0.11 tired _ after
-0.11 to _ #11+
-0.11 try
-0.11 want _ know
-0.11 was _ thi
-0.11 week _ should
-0.11 what number
-0.11 what vaccin
-0.11 when hungry
-0.11 why do
-0.11 woke with
-0.11 worri
-0.11 worri about
-0.11 year _ put
-0.11 yesterday _ bit
-0.11 yesterday _ when
-0.11 yesterday a
-0.11 yesterday hurt
-0.11 yo _ sudden
-0.11 you _ my
-0.12 # _ on
-0.12 #11+ _ a
-0.12 #11+ day
-0.12 #11+ tomorrow
-0.12 #99+ chill
-0.12 -or _ -pain
-0.12 -thought
-0.12 -thought -of
-0.12 <a <baby
-0.12 <baby
-0.12 <bender _ <month
-0.12 <blood
-0.12 <can _ <get
-0.12 <had _ <heart
-0.12 <i <be
-0.12 <mom
-0.12 <my <mom
-0.12 <screen
-0.12 <the <fami
-0.12 =allergen =possible_fracture
-0.12 =belly_hit =swelling
-0.12 =bite_bad =muscle_tear
-0.12 =chest_lasting =jaw_arm_sweat
-0.12 =chest_lasting =stomach_burn
-0.12 =co_words =cough
-0.12 =days_many =every_day
-0.12 =dizzy =vomiting_constantly
-0.12 =eye_area =throat_sore
-0.12 =eye_hit_bad =radiates_leg
-0.12 =fever =throat_tight
-0.12 =flank_pain =preterm_weeks
-0.12 =head_danger =means_mentioned
-0.12 =hours_pain =rash
-0.12 =left_ribs =one_side_belly
-0.12 =low_mood =racing_heart
-0.12 =low_mood =raynaud_usual
-0.12 =panic_known =racing_heart
-0.12 =panic_known =raynaud_usual
-0.12 =phlegm =squeezing_word
-0.12 =racing_heart =raynaud_usual
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =rigors =throat_sore
-0.12 ?avoid
-0.12 ?call
-0.12 ?do _ ?prevent
-0.12 ?heart
-0.12 ^ _ <mom
-0.12 ^ _ heater
-0.12 ^ _ murmur
-0.12 ^ _ some
-0.12 ^ _ swell
-0.12 ^ _ up
-0.12 ^ _ wrist
-0.12 ^ hand
-0.12 ^ he
-0.12 ^ space
-0.12 ^ white
-0.12 a _ blood
-0.12 a normal
-0.12 after _ flight
-0.12 after soda
-0.12 and _ for
-0.12 anxiou
-0.12 at #11+
-0.12 at _ gym
-0.12 baby pull
-0.12 back _ mexico
-0.12 back at
-0.12 back to
-0.12 bit sore
-0.12 bp med
-0.12 burp _ lot
-0.12 burp a
-0.12 cabinet
-0.12 can _ check
-0.12 can _ it
-0.12 can _ move
-0.12 can _ on
-0.12 can _ swim
-0.12 carsick
-0.12 clean a
-0.12 cold last
-0.12 day for
-0.12 day now
-0.12 day off
-0.12 do _ check
-0.12 do _ treat
-0.12 doe my
-0.12 drink coffee
-0.12 ear hurt
-0.12 eat _ and
-0.12 eye from
-0.12 eye itchy
-0.12 feel _ i
-0.12 fever #99+
-0.12 few small
-0.12 flos
-0.12 for _ control
-0.12 for poison
-0.12 from mexico
-0.12 get _ too
-0.12 get carsick
-0.12 giv a
-0.12 had thi
-0.12 he _ chok
-0.12 hiccup _ lot
-0.12 hiccup a
-0.12 his _ thi
-0.12 hold _ pee
-0.12 i _ carsick
-0.12 i _ him
-0.12 i flos
-0.12 i move
-0.12 i swim
-0.12 in _ heat
-0.12 in _ throat
-0.12 is _ in
-0.12 is act
-0.12 it i
-0.12 it ok
-0.12 itch from
-0.12 just _ back
-0.12 keep anyth
-0.12 lump _ my
-0.12 lump in
-0.12 me _ my
-0.12 mexico
-0.12 mom _ a
-0.12 mov
-0.12 move _ visit
-0.12 my _ ate
-0.12 my _ med
-0.12 my breast
-0.12 my grandpa
-0.12 my shin
-0.12 my sugar
-0.12 my visit
-0.12 need #
-0.12 need _ new
-0.12 no -thought
-0.12 no _ -#11+
-0.12 number _ poison
-0.12 of bed
-0.12 off _ is
-0.12 on _ cabinet
-0.12 on _ tonsil
-0.12 one is
-0.12 out _ bed
-0.12 painful blister
-0.12 paint
-0.12 physical for
-0.12 poison control
-0.12 pull up
-0.12 quarter past
-0.12 roof
-0.12 runny _ and
-0.12 sex
-0.12 shot do
-0.12 side _ while
-0.12 since _ im
-0.12 since my
-0.12 soda
-0.12 sore in
-0.12 start thi
-0.12 sting
-0.12 that _ for
-0.12 the cabinet
-0.12 thi morn
-0.12 tired from
-0.12 to _ next
-0.12 tomorrow _ #
-0.12 tomorrow night
-0.12 took _ bp
-0.12 tooth _ a
-0.12 treat
-0.12 tummy is
-0.12 typ
-0.12 under my
-0.12 want it
-0.12 watch tv
-0.12 week what
-0.12 when _ flos
-0.12 when she
-0.12 with _ nail
-0.12 with _ of
-0.12 yesterday im
-0.13 # _ has
-0.13 # _ need
-0.13 # _ tuesday
-0.13 #11+ _ right
-0.13 -bladder
-0.13 -smell
-0.13 <a <fever
-0.13 <arm
-0.13 <broke
-0.13 <broke <my
-0.13 <broke _ <arm
-0.13 <fever
-0.13 <had _ <fever
-0.13 <had _ <stroke
-0.13 <kidney
-0.13 <my <arm
-0.13 <stroke _ <year
-0.13 <what
-0.13 =a_lot =chemical_word
-0.13 =allergen =cough
-0.13 =belly_hard =burn_severity
-0.13 =belly_pain =cramps
-0.13 =belly_surgery_recent =gallbladder
-0.13 =belly_surgery_recent =recent_surgery
-0.13 =bite_bad =contact_lens
-0.13 =bite_bad =wakes
-0.13 =bleeding_any =deep_cut
-0.13 =cast_tight
-0.13 =clot_risk =gallbladder
-0.13 =cold_limb =weak_one_side
-0.13 =contact_lens =eye_pain
-0.13 =contact_lens =pain_any
-0.13 =cramps =hours_pain
-0.13 =days_many =during_exercise
-0.13 =during_exercise =postpartum
-0.13 =fall_any =possible_fracture
-0.13 =fever =tired
-0.13 =gallbladder =injection_joint
-0.13 =gallbladder =recent_surgery
-0.13 =heat_exposure =tick
-0.13 =hours_pain =swelling_throat
-0.13 =leg_swelling_one =spreading
-0.13 =pain_any =radiates
-0.13 =raynaud_usual =short_breath
-0.13 =refuses =swelling
-0.13 =stomach_burn
-0.13 =weight_loss
-0.13 ?get
-0.13 ?to
-0.13 ^ <broke
-0.13 ^ _ are
-0.13 ^ _ drain
-0.13 ^ _ drown
-0.13 ^ _ flight
-0.13 ^ _ gum
-0.13 ^ smell
-0.13 ^ three
-0.13 a _ form
-0.13 a coin
-0.13 a colonoscopy
-0.13 a toilet
-0.13 after tomorrow
-0.13 allergic _ cat
-0.13 alway have
-0.13 and _ side
-0.13 answer
-0.13 any time
-0.13 around #
-0.13 at _ and
-0.13 at _ pm
-0.13 at quarter
-0.13 bag of
-0.13 bit _ after
-0.13 can _ exercise
-0.13 can the
-0.13 cant do
-0.13 clean
-0.13 coin
-0.13 corner
-0.13 cough _ my
-0.13 day _ tomorrow
-0.13 doctor check
-0.13 doctor said
-0.13 faint when
-0.13 far away
-0.13 fever _ two
-0.13 fine no
-0.13 first monday
-0.13 for _ my
-0.13 for five
-0.13 for two
-0.13 from _ screen
-0.13 from soccer
-0.13 front
-0.13 gallbladder surgery
-0.13 glass thing
-0.13 grandpa _ a
-0.13 had _ stomach
-0.13 had his
-0.13 happen
-0.13 heal nice
-0.13 hik
-0.13 hole
-0.13 how _ doe
-0.13 hurt _ he
-0.13 i _ a
-0.13 i exercise
-0.13 i give
-0.13 its _ again
-0.13 its _ now
-0.13 jump off
-0.13 late _ is
-0.13 late today
-0.13 long _ a
-0.13 long doe
-0.13 med
-0.13 monday _ december
-0.13 monkey
-0.13 monkey bar
-0.13 my _ bled
-0.13 my _ hard
-0.13 my coworker
-0.13 my finger
-0.13 my poop
-0.13 neck _ stiff
-0.13 nice
-0.13 night cant
-0.13 nose cough
-0.13 nurse _ it
-0.13 of cough
-0.13 off _ bridge
-0.13 old _ is
-0.13 on
-0.13 on _ the
-0.13 once _ night
-0.13 pain for
-0.13 pill a
-0.13 pill late
-0.13 poop _ i
-0.13 red _ itchy
-0.13 right lower
-0.13 roll _ ankle
-0.13 runny _ cough
-0.13 safe _ a
-0.13 sat
-0.13 skin on
-0.13 spider
-0.13 spot on
-0.13 stitch _ my
-0.13 stuff _ my
-0.13 surgery _ is
-0.13 surgery on
-0.13 the _ rd
-0.13 the corner
-0.13 throat _ two
-0.13 throat for
-0.13 to _ when
-0.13 to cat
-0.13 to have
-0.13 today _ that
-0.13 today is
-0.13 too
-0.13 tylenol _ my
-0.13 up _ nose
-0.13 week _ better
-0.13 what a
-0.13 who _ i
-0.13 with _ for
-0.13 with her
-0.13 wont answer
-0.13 yesterday after
-0.14 #11+ _ monday
-0.14 -and -no
-0.14 -blood -no
-0.14 -blood _ -fever
-0.14 -no -fever
-0.14 <five
-0.14 <five <year
-0.14 <five _ <ago
-0.14 <he
-0.14 <my _ <was
-0.14 <they
-0.14 =a_lot =thirsty
-0.14 =after_hard_exercise =back_pain
-0.14 =after_hard_exercise =calf
-0.14 =after_hard_exercise =eye_hit_bad
-0.14 =after_hard_exercise =flank_pain
-0.14 =after_hard_exercise =hip_hurts
-0.14 =after_hard_exercise =radiates_leg
-0.14 =after_hard_exercise =squeezing_word
-0.14 =back_pain =during_exercise
-0.14 =back_pain =kidney_stone
-0.14 =burn_severity =kid_breathing
-0.14 =burn_severity =rash
-0.14 =chemical_word =stool_blood
-0.14 =chemical_word =vaginal_bleeding
-0.14 =chest_lasting =means_mentioned
-0.14 =choking =cough
-0.14 =cold_only =eye_hit_bad
-0.14 =constipation =no_gas
-0.14 =cough =days_many
-0.14 =cramps =diarrhea
-0.14 =cramps =fever
-0.14 =deaf_sudden =hearing
-0.14 =diarrhea =vomit_few
-0.14 =during_exercise =flank_pain
-0.14 =during_exercise =hip_hurts
-0.14 =during_exercise =radiates_leg
-0.14 =fever =refuses
-0.14 =hearing =hours_pain
-0.14 =hearing =sudden
-0.14 =leg_swelling_one =limb_injury
-0.14 =strep_like
-0.14 ?an
-0.14 ?and
-0.14 ?is ?an
-0.14 ?the _ ?of
-0.14 ?what _ ?an
-0.14 ^ _ -bleed
-0.14 ^ _ -pain
-0.14 ^ _ finger
-0.14 ^ _ had
-0.14 ^ _ kid
-0.14 ^ _ leak
-0.14 ^ _ morn
-0.14 ^ _ scrape
-0.14 ^ _ slept
-0.14 ^ before
-0.14 ^ boil
-0.14 ^ gas
-0.14 ^ pump
-0.14 a _ heartburn
-0.14 a deep
-0.14 a first
-0.14 a pain
-0.14 about
-0.14 after _ food
-0.14 after _ no
-0.14 after lift
-0.14 all _ pill
-0.14 almost
-0.14 and _ fever
-0.14 at home
-0.14 at ten
-0.14 before _ tomorrow
-0.14 blister in
-0.14 breath feel
-0.14 bug
-0.14 cant _ out
-0.14 clas
-0.14 cold _ a
-0.14 college
-0.14 constipat _ three
-0.14 cough since
-0.14 crie _ i
-0.14 crie when
-0.14 cut _ heal
-0.14 d
-0.14 dec _ th
-0.14 december #
-0.14 diarrhea _ #
-0.14 do babi
-0.14 do if
-0.14 double dose
-0.14 fast before
-0.14 feel _ of
-0.14 fine just
-0.14 flight next
-0.14 for _ headache
-0.14 from laugh
-0.14 glas _ wine
-0.14 hand _ when
-0.14 hand are
-0.14 heart pound
-0.14 her _ but
-0.14 hip is
-0.14 how _ bleach
-0.14 hurt in
-0.14 husband leg
-0.14 i start
-0.14 ibuprofen _ a
-0.14 in _ car
-0.14 in _ toddler
-0.14 in december
-0.14 is _ bad
-0.14 is _ today
-0.14 it burn
-0.14 it rain
-0.14 it start
-0.14 little heartburn
-0.14 little when
-0.14 long _ next
-0.14 monday morn
-0.14 much bleach
-0.14 my _ back
-0.14 my _ fell
-0.14 my after
-0.14 my due
-0.14 my knee
-0.14 nail
-0.14 next _ in
-0.14 next _ what
-0.14 no _ -and
-0.14 normal to
-0.14 now _ fine
-0.14 nurse _ my
-0.14 of _ with
-0.14 of wine
-0.14 old _ his
-0.14 one _ a
-0.14 or _ for
-0.14 or _ on
-0.14 pain _ back
-0.14 pretty
-0.14 red _ in
-0.14 regular
-0.14 scrape _ my
-0.14 scrape on
-0.14 sepsi
-0.14 since _ birth
-0.14 sometime next
-0.14 sore since
-0.14 sprain
-0.14 squat
-0.14 stair at
-0.14 sugar _ #99+
-0.14 swell _ i
-0.14 tampon
-0.14 tan
-0.14 the _ tomorrow
-0.14 the birth
-0.14 time _ day
-0.14 tingl when
-0.14 today im
-0.14 toddler fell
-0.14 toe _ the
-0.14 tomorrow _ the
-0.14 up hes
-0.14 vaccin _ i
-0.14 vaccin do
-0.14 when _ babi
-0.14 when _ rain
-0.14 when do
-0.14 when it
-0.14 white spot
-0.14 with _ in
-0.14 yesterday _ i
-0.15 # _ monday
-0.15 #11+ _ #11+
-0.15 #11+ _ man
-0.15 -hurt -myself
-0.15 -myself
-0.15 -of -breath
-0.15 -pain -no
-0.15 -poop -in
-0.15 -poop _ -#
-0.15 -shortnes
-0.15 -shortnes -of
-0.15 -shortnes _ -breath
-0.15 <# <year
-0.15 <about
-0.15 <attack <in
-0.15 <i <used
-0.15 <i _ <test
-0.15 <my <fami
-0.15 <once
-0.15 <run _ <my
-0.15 <year _ <i
-0.15 =a_lot =during_exercise
-0.15 =alcohol =vomit_few
-0.15 =allergen =itching
-0.15 =asthma_mild
-0.15 =bite_bad =heat_exposure
-0.15 =blister_any =eye_hit_bad
-0.15 =blister_word =eye_hit_bad
-0.15 =calf =hip_hurts
-0.15 =car_crash =hours_pain
-0.15 =cast_tight =during_exercise
-0.15 =chest_injury_or_ache =cough
-0.15 =chest_lasting =vaccine_said
-0.15 =chest_lasting =vomiting_constantly
-0.15 =days_many =fall_any
-0.15 =during_exercise =possible_fracture
-0.15 =every_day =head_danger
-0.15 =eye_hit_bad =irregular_heart
-0.15 =hit_hard =thrown_off
-0.15 =hours_pain =vaccine_said
-0.15 =hurts_move =possible_fracture
-0.15 =inconsolable =low_mood
-0.15 =inconsolable =severe_pain
-0.15 =long_bleed =severe_pain
-0.15 =low_mood =severe_pain
-0.15 =near_faint =raynaud_usual
-0.15 =nodes =tonsils_out
-0.15 ?a _ ?in
-0.15 ?do ?you
-0.15 ?do _ ?treat
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?how _ ?you
-0.15 ?in ?a
-0.15 ?treat
-0.15 ?treat ?a
-0.15 ?you ?treat
-0.15 ?you _ ?a
-0.15 ^ _ <used
-0.15 ^ _ birth
-0.15 ^ _ friday
-0.15 ^ _ have
-0.15 ^ _ last
-0.15 ^ _ test
-0.15 ^ cold
-0.15 ^ foot
-0.15 ^ mom
-0.15 ^ my
-0.15 ^ saturday
-0.15 a dentist
-0.15 after _ every
-0.15 after star
-0.15 an erection
-0.15 and _ nose
-0.15 and _ tired
-0.15 and _ walk
-0.15 and it
-0.15 and runny
-0.15 ankl _ a
-0.15 are _ #
-0.15 arm feel
-0.15 arm from
-0.15 ask about
-0.15 at _ screen
-0.15 bed for
-0.15 beer
-0.15 bled _ i
-0.15 bled when
-0.15 blood _ check
-0.15 calf _ tight
-0.15 can _ drink
-0.15 can _ play
-0.15 can _ talk
-0.15 cant _ cry
-0.15 cried
-0.15 day _ week
-0.15 dnr
-0.15 dry and
-0.15 ear _ when
-0.15 eye _ my
-0.15 eye itch
-0.15 far _ are
-0.15 feel _ work
-0.15 fine can
-0.15 for _ in
-0.15 for month
-0.15 from #
-0.15 from _ to
-0.15 glucose test
-0.15 good now
-0.15 had _ before
-0.15 he _ on
-0.15 headache _ star
-0.15 heat
-0.15 heavier
-0.15 heavier _ usual
-0.15 heavier than
-0.15 heel
-0.15 how _ water
-0.15 i _ -slept
-0.15 i _ fine
-0.15 i _ one
-0.15 i _ over
-0.15 i bled
-0.15 i burp
-0.15 im out
-0.15 in _ arm
-0.15 inhaler work
-0.15 is _ glucose
-0.15 is heal
-0.15 it _ bleed
-0.15 ive had
-0.15 jaw _ when
-0.15 late _ that
-0.15 lift
-0.15 like ill
-0.15 little _ i
-0.15 long is
-0.15 man
-0.15 much water
-0.15 my _ medicine
-0.15 my blood
-0.15 my heel
-0.15 new _ prescription
-0.15 nurse haha
-0.15 of next
-0.15 off _ scooter
-0.15 on _ shoulder
-0.15 on and
-0.15 or sunday
-0.15 past _ on
-0.15 period cramp
-0.15 play soccer
-0.15 pop
-0.15 pressure check
-0.15 pressure is
-0.15 purple _ on
-0.15 red _ on
-0.15 referral
-0.15 refill of
-0.15 saturday _ sunday
-0.15 saturday or
-0.15 should _ drink
-0.15 should _ eat
-0.15 should _ get
-0.15 should a
-0.15 skip _ i
-0.15 skip when
-0.15 son _ off
-0.15 son fell
-0.15 stand _ too
-0.15 star _ the
-0.15 star at
-0.15 stool _ after
-0.15 sunburn on
-0.15 thi is
-0.15 thur #
-0.15 tinnitu
-0.15 to eat
-0.15 took his
-0.15 toy
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 water _ i
-0.15 water should
-0.15 watery
-0.15 we had
-0.15 we have
-0.15 week _ and
-0.15 went to
-0.15 what _ is
-0.15 where can
-0.15 wind _ the
-0.15 yo man
-0.16 # at
-0.16 -#11+
-0.16 -leg
-0.16 -spot
-0.16 <a _ <attack
-0.16 <be
-0.16 <fami _ <i
-0.16 <gallbladder
-0.16 <heart <attack
-0.16 <i <get
-0.16 <up
-0.16 =allergen =belly_pain
-0.16 =allergen =trunk_pain
-0.16 =belly_hit =chest_lasting
-0.16 =bleeding_any =constipation
-0.16 =burn_severity =itching
-0.16 =chest_injury_or_ache =muscle_tear
-0.16 =chest_lasting =cold_outside
-0.16 =cold_only =cough
-0.16 =constipation =cut_by_accident
-0.16 =constipation =eye_hit_bad
-0.16 =constipation =rectal_blood
-0.16 =constipation =stool_blood
-0.16 =cough =tired
-0.16 =fever =nausea
-0.16 =fight_blow =possible_fracture
-0.16 =getting_worse =wound_infected
-0.16 =head_danger =ulcer_nsaid
-0.16 =itchy_local =sting
-0.16 =no_injury =racing_heart
-0.16 =pain_any =three_days
-0.16 =phlegm =sinus_long
-0.16 =raynaud_usual =toes_cold
-0.16 =refuses =short_breath
-0.16 ?mean
-0.16 ^ _ at
-0.16 ^ _ give
-0.16 ^ _ hot
-0.16 ^ _ not
-0.16 ^ _ pain
-0.16 ^ _ pound
-0.16 ^ _ she
-0.16 ^ _ wont
-0.16 ^ _ yesterday
-0.16 ^ bf
-0.16 ^ chang
-0.16 ^ green
-0.16 ^ nervou
-0.16 ^ shaky
-0.16 ^ thyroid
-0.16 a _ for
-0.16 a _ test
-0.16 a _ to
-0.16 a swollen
-0.16 ache _ mov
-0.16 after driv
-0.16 after feed
-0.16 air i
-0.16 airbag
-0.16 along _ has
-0.16 and #
-0.16 and _ ache
-0.16 and _ around
-0.16 and _ feet
-0.16 ankle and
-0.16 are your
-0.16 arm _ numb
-0.16 at the
-0.16 back ache
-0.16 before christma
-0.16 before my
-0.16 bf
-0.16 body
-0.16 bother
-0.16 bp
-0.16 can _ use
-0.16 cant _ on
-0.16 check in
-0.16 chicken
-0.16 cold _ winter
-0.16 cold in
-0.16 com in
-0.16 come _ tomorrow
-0.16 cough blood
-0.16 cramp _ #
-0.16 dizzy _ boat
-0.16 down _ the
-0.16 drink water
-0.16 every feed
-0.16 feel _ late
-0.16 first aid
-0.16 floater _ had
-0.16 floater ive
-0.16 fly at
-0.16 for _ day
-0.16 for eat
-0.16 glass _ me
-0.16 glucose
-0.16 got her
-0.16 green snot
-0.16 had _ year
-0.16 had for
-0.16 had knee
-0.16 hear test
-0.16 how _ should
-0.16 hurt _ garden
-0.16 i _ food
-0.16 i _ for
-0.16 i _ my
-0.16 i work
-0.16 im _ eat
-0.16 im for
-0.16 in _ eye
-0.16 is _ good
-0.16 is green
-0.16 it _ two
-0.16 ive _ for
-0.16 knee _ swollen
-0.16 last _ of
-0.16 light bother
-0.16 me about
-0.16 monday _ #
-0.16 my son
-0.16 my test
-0.16 nausea _ diarrhea
-0.16 need _ batteri
-0.16 nervou about
-0.16 next available
-0.16 next checkup
-0.16 number for
-0.16 of _ blood
-0.16 of _ since
-0.16 of insulin
-0.16 on _ eyelid
-0.16 on _ head
-0.16 on a
-0.16 on boat
-0.16 on coffee
-0.16 on stair
-0.16 out tomorrow
-0.16 pack
-0.16 pain _ up
-0.16 potassium
-0.16 reschedule my
-0.16 salty
-0.16 same time
-0.16 seizure _ morn
-0.16 seizure thi
-0.16 shav cut
-0.16 shoulder a
-0.16 snake
-0.16 snot
-0.16 soccer
-0.16 son bump
-0.16 son want
-0.16 stitch _ out
-0.16 stitch come
-0.16 stomach _ after
-0.16 surgery is
-0.16 take _ for
-0.16 take _ the
-0.16 take in
-0.16 test result
-0.16 thank
-0.16 the _ by
-0.16 the _ checkup
-0.16 the _ hurt
-0.16 the _ when
-0.16 the number
-0.16 ther _ in
-0.16 thyroid
-0.16 time _ #
-0.16 to #99+
-0.16 to fly
-0.16 toe hurt
-0.16 tongue _ coffee
-0.16 took two
-0.16 vitamin d
-0.16 vitamin with
-0.16 vomit diarrhea
-0.16 want _ hear
-0.16 week _ birth
-0.16 week _ can
-0.16 week can
-0.16 weird _ my
-0.16 what _ number
-0.16 what _ your
-0.16 what are
-0.16 wife _ in
-0.16 with _ runny
-0.16 work _ and
-0.16 work _ the
-0.17 # in
-0.17 # or
-0.17 #11+ _ nausea
-0.17 -later
-0.17 -later -than
-0.17 -than
-0.17 <a _ <last
-0.17 <an
-0.17 <i <faint
-0.17 =allergen =itchy_only
-0.17 =allergen =sting
-0.17 =at_rest =copd
-0.17 =belly_hit =limb_injury
-0.17 =bite_bad =raynaud_usual
-0.17 =burn_severity =discharge
-0.17 =calf =flank_pain
-0.17 =chest_lasting =constipation
-0.17 =chest_lasting =copd
-0.17 =constipation =three_days
-0.17 =contact_lens =eye_area
-0.17 =cough =phlegm
-0.17 =days_many =eye_area
-0.17 =days_many =tooth_pulled
-0.17 =days_many =vomiting
-0.17 =discharge =itching
-0.17 =discharge =vaginal_bleeding
-0.17 =eye_area =tired
-0.17 =fall_any =limb_injury
-0.17 =head_danger =tia_resolved
-0.17 =itching =leaking
-0.17 =itchy_local =pain_any
-0.17 =leaking =vaginal_bleeding
-0.17 =nail_word =pain_any
-0.17 =nodes =swelling_throat
-0.17 =nodes =throat_tight
-0.17 =nodes =tired
-0.17 =period_usual
-0.17 =period_usual =vaginal_bleeding
-0.17 =possible_fracture =weak_any
-0.17 =scratched =sting
-0.17 =smoker
-0.17 =sting =wound
-0.17 =strep_like =tired
-0.17 =throat_sore =tired
-0.17 ?a ?fever
-0.17 ?are ?the
-0.17 ?fever
-0.17 ?know _ ?my
-0.17 ?sign _ ?a
-0.17 ?what _ ?the
-0.17 ^ #99+
-0.17 ^ _ -later
-0.17 ^ _ <son
-0.17 ^ _ food
-0.17 ^ _ free
-0.17 ^ _ little
-0.17 ^ bump
-0.17 ^ gave
-0.17 ^ hi
-0.17 ^ one
-0.17 ^ purple
-0.17 ^ stuffy
-0.17 a _ breath
-0.17 a _ hurt
-0.17 a checkup
-0.17 a stroke
-0.17 a week
-0.17 after _ in
-0.17 after spicy
-0.17 all _ now
-0.17 and _ a
-0.17 and _ together
-0.17 and ibuprofen
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 between a
-0.17 bit _ blood
-0.17 blood _ log
-0.17 breath when
-0.17 bump _ fine
-0.17 bump feel
-0.17 but its
-0.17 c _ #
-0.17 can _ fly
-0.17 contrast
-0.17 couple _ day
-0.17 day from
-0.17 difference _ a
-0.17 difference between
-0.17 doctor say
-0.17 doctor told
-0.17 drop
-0.17 eczema
-0.17 every _ for
-0.17 eyelid _ a
-0.17 fever for
-0.17 first _ of
-0.17 foot while
-0.17 fri
-0.17 from _ chair
-0.17 get out
-0.17 get red
-0.17 girl sudden
-0.17 good for
-0.17 grandmother
-0.17 had _ replacement
-0.17 has _ eye
-0.17 have _ bruise
-0.17 he scream
-0.17 hi _ basical
-0.17 hi so
-0.17 hurt _ bit
-0.17 hurt _ out
-0.17 husband _ diabetic
-0.17 i _ if
-0.17 i fly
-0.17 i last
-0.17 ibuprofen together
-0.17 in _ shoe
-0.17 in law
-0.17 itch _ white
-0.17 just _ up
-0.17 knee _ #
-0.17 knee _ when
-0.17 know my
-0.17 last friday
-0.17 law
-0.17 little red
-0.17 my _ broke
-0.17 my _ spit
-0.17 my _ throw
-0.17 my _ work
-0.17 my calf
-0.17 neck _ sore
-0.17 need _ note
-0.17 no -later
-0.17 no -trouble
-0.17 no _ -breath
-0.17 no _ -in
-0.17 no _ -than
-0.17 note _ work
-0.17 now just
-0.17 of day
-0.17 old _ every
-0.17 on _ day
-0.17 on _ thumb
-0.17 otherwise fine
-0.17 pain _ fever
-0.17 panic
-0.17 panic attack
-0.17 quarter to
-0.17 red when
-0.17 replacement #
-0.17 schedul
-0.17 shin _ the
-0.17 shin on
-0.17 side hurt
-0.17 small _ feel
-0.17 small bump
-0.17 small red
-0.17 so basical
-0.17 spill
-0.17 start _ a
-0.17 steak
-0.17 streak
-0.17 stroke _ i
-0.17 th of
-0.17 the _ between
-0.17 the _ dose
-0.17 the _ friday
-0.17 the _ small
-0.17 the exam
-0.17 thing _ blurry
-0.17 thing are
-0.17 toe
-0.17 together
-0.17 tomorrow at
-0.17 took my
-0.17 tooth is
-0.17 tv _ fine
-0.17 tv its
-0.17 twitch _ im
-0.17 twitch when
-0.17 tylenol and
-0.17 up since
-0.17 vaginal _ and
-0.17 vaginal itch
-0.17 watch _ its
-0.17 water and
-0.17 what _ difference
-0.17 which _ are
-0.18 # _ like
-0.18 #11+ _ when
-0.18 #11+ h
-0.18 #99+ _ #
-0.18 -dizzines
-0.18 -ear
-0.18 -out
-0.18 -today
-0.18 <# <week
-0.18 <died <of
-0.18 <do <i
-0.18 <do _ <need
-0.18 <i <need
-0.18 <it <was
-0.18 <iud
-0.18 <my _ <died
-0.18 <was <#11+
-0.18 =allergen
-0.18 =allergen =shingles
-0.18 =asthma =chest_lasting
-0.18 =asthma =hours_pain
-0.18 =aura_usual =bleeding_any
-0.18 =aura_usual =vaginal_bleeding
-0.18 =baby =during_exercise
-0.18 =belly_surgery_recent =hernia_word
-0.18 =bp_medicine =means_mentioned
-0.18 =chest_lasting =cold_limb
-0.18 =chest_lasting =shingles
-0.18 =cold_only =pain_any
-0.18 =cold_only =phlegm
-0.18 =diarrhea =three_days
-0.18 =discharge
-0.18 =fever =throat_sore
-0.18 =hernia_word =injection_joint
-0.18 =hernia_word =recent_surgery
-0.18 =hours_pain =new_medicine
-0.18 =hours_pain =raynaud_usual
-0.18 =hours_pain =shingles
-0.18 =hypertension =means_mentioned
-0.18 =injection_joint
-0.18 =injection_joint =recent_surgery
-0.18 =itching =limb_injury
-0.18 =itchy_only =limb_injury
-0.18 =jaw_arm_sweat =tooth
-0.18 =limb_injury =rash
-0.18 =nail_word =scratched
-0.18 =numb_any =wakes
-0.18 =recent_infection =three_days
-0.18 =shingles =vaccine_said
-0.18 ?cause ?chest
-0.18 ?cause _ ?pain
-0.18 ?do _ ?know
-0.18 ?labor
-0.18 ?stres _ ?chest
-0.18 ^ _ lost
-0.18 ^ _ mother
-0.18 ^ _ near
-0.18 ^ _ week
-0.18 ^ box
-0.18 ^ burn
-0.18 ^ i
-0.18 ^ make
-0.18 ^ nail
-0.18 ^ neck
-0.18 ^ quarter
-0.18 a _ dizzy
-0.18 a _ look
-0.18 a crayon
-0.18 a one
-0.18 a tia
-0.18 a toy
-0.18 after _ spinach
-0.18 after dairy
-0.18 and _ bend
-0.18 and nauseou
-0.18 and weak
-0.18 are _ common
-0.18 are safe
-0.18 at _ h
-0.18 bee stung
-0.18 blood _ pill
-0.18 both side
-0.18 broke _ in
-0.18 broke out
-0.18 bypas
-0.18 can eat
-0.18 dangerou
-0.18 day _ the
-0.18 didnt
-0.18 drink _ night
-0.18 drink last
-0.18 dry _ in
-0.18 eat spinach
-0.18 feel _ after
-0.18 fever _ yesterday
-0.18 finger is
-0.18 flutter a
-0.18 for _ month
-0.18 for me
-0.18 from _ door
-0.18 gastric
-0.18 gastric bypas
-0.18 get dizzy
-0.18 h
-0.18 hand from
-0.18 hand is
-0.18 he keep
-0.18 headache for
-0.18 i _ #99+
-0.18 i _ dizzy
-0.18 i _ eat
-0.18 i hit
-0.18 i worry
-0.18 in _ rash
-0.18 insurance cover
-0.18 is _ dangerou
-0.18 is _ low
-0.18 it _ hurt
-0.18 jogg
-0.18 juice
-0.18 last _ all
-0.18 me out
-0.18 mild _ throat
-0.18 mild sore
-0.18 monday _ #11+
-0.18 month _ roll
-0.18 much _ should
-0.18 my _ surgery
-0.18 my bp
-0.18 my cheek
-0.18 nausea
-0.18 no _ -today
-0.18 noon _ weekend
-0.18 of _ can
-0.18 old roll
-0.18 on _ foot
-0.18 on weekend
-0.18 one _ old
-0.18 one year
-0.18 over _ bed
-0.18 poop _ green
-0.18 pregnant _ a
-0.18 prescription expir
-0.18 pressure pill
-0.18 roll my
-0.18 runn a
-0.18 send
-0.18 session
-0.18 she _ up
-0.18 shin
-0.18 shingl vaccine
-0.18 should _ worry
-0.18 small hernia
-0.18 smoke detector
-0.18 sock
-0.18 spinach
-0.18 take #
-0.18 th at
-0.18 the _ detector
-0.18 the _ time
-0.18 the _ vaccine
-0.18 the first
-0.18 the flight
-0.18 the smoke
-0.18 therapist
-0.18 thi month
-0.18 tia
-0.18 to _ about
-0.18 tomorrow morn
-0.18 week _ next
-0.18 week all
-0.18 what shot
-0.18 when _ skip
-0.18 which _ do
-0.18 wife say
-0.18 wind on
-0.18 work _ me
-0.18 work in
-0.18 worry
-0.18 worse
-0.18 would _ a
-0.19 # p
-0.19 #11+ pm
-0.19 #99+ over
-0.19 <should
-0.19 <should <i
-0.19 <test
-0.19 =allergen =limb_injury
-0.19 =allergen =stomach_burn
-0.19 =back_pain =calf
-0.19 =belly_hit =thrown_off
-0.19 =chest_lasting =dizzy
-0.19 =chest_lasting =vomit_few
-0.19 =cold_only =many_days
-0.19 =cold_only =sinus_long
-0.19 =cough =eye_area
-0.19 =cramps =vaginal_bleeding
-0.19 =cut_by_accident =limb_injury
-0.19 =days_many =getting_worse
-0.19 =days_many =weight_loss
-0.19 =fall_any =thrown_off
-0.19 =getting_worse =trunk_pain
-0.19 =itching =recent_surgery
-0.19 =itchy_only =recent_surgery
-0.19 =nausea
-0.19 =pregnant =stomach_burn
-0.19 =strep_like =throat_tight
-0.19 ?can ?i
-0.19 ?how ?can
-0.19 ?if ?my
-0.19 ?my
-0.19 ?of ?a
-0.19 ^ _ <was
-0.19 ^ _ ligament
-0.19 ^ _ rib
-0.19 ^ _ voic
-0.19 ^ both
-0.19 ^ bruise
-0.19 ^ early
-0.19 ^ keep
-0.19 ^ shampoo
-0.19 ^ tiny
-0.19 a ladder
-0.19 a small
-0.19 after _ all
-0.19 after _ at
-0.19 after birth
-0.19 after stand
-0.19 all _ at
-0.19 all my
-0.19 and _ #99+
-0.19 and _ dont
-0.19 annoy me
-0.19 are itchy
-0.19 are tight
-0.19 be _ about
-0.19 be worri
-0.19 bleach safe
-0.19 blood _ was
-0.19 breath _ when
-0.19 click _ i
-0.19 click when
-0.19 dad _ a
-0.19 day _ work
-0.19 dec #
-0.19 dizzy when
-0.19 do _ my
-0.19 down _ leg
-0.19 ear _ plugg
-0.19 ear pop
-0.19 every _ hour
-0.19 eye _ itchy
-0.19 eyelid
-0.19 eyelid twitch
-0.19 feel _ otherwise
-0.19 feel plugg
-0.19 fell _ a
-0.19 foot _ i
-0.19 for _ dog
-0.19 from _ wrong
-0.19 had it
-0.19 hand in
-0.19 have _ headache
-0.19 heart was
-0.19 hurt _ i
-0.19 i _ all
-0.19 i _ walk
-0.19 i near
-0.19 im _ now
-0.19 it for
-0.19 itchy _ from
-0.19 jaw click
-0.19 just _ the
-0.19 knuckl
-0.19 last _ hour
-0.19 ligament
-0.19 long day
-0.19 look good
-0.19 lot _ i
-0.19 mild _ on
-0.19 mild cramp
-0.19 morn for
-0.19 my _ sleep
-0.19 my knuckl
-0.19 my palm
-0.19 need more
-0.19 nervou _ my
-0.19 new one
-0.19 nick
-0.19 noon tomorrow
-0.19 on _ lip
-0.19 on pizza
-0.19 one _ no
-0.19 onion _ stopp
-0.19 onion it
-0.19 p
-0.19 plan to
-0.19 plugg
-0.19 pressure was
-0.19 puffy
-0.19 refill _ my
-0.19 safe _ pregnancy
-0.19 scrape
-0.19 screen _ day
-0.19 screen all
-0.19 see _ nurse
-0.19 sleep wrong
-0.19 stand _ day
-0.19 stand all
-0.19 store
-0.19 teen sleep
-0.19 the clinic
-0.19 to quit
-0.19 toilet lol
-0.19 tongue _ pizza
-0.19 tooth hurt
-0.19 tripp
-0.19 uti and
-0.19 was _ over
-0.19 was rac
-0.19 water _ my
-0.19 water in
-0.19 week _ my
-0.19 yo _ a
-0.19 you _ the
-0.2 # _ over
-0.2 #99+ play
-0.2 -chest
-0.2 -chest -pain
-0.2 <a <stroke
-0.2 <after
-0.2 <bender
-0.2 <bender <last
-0.2 <fender
-0.2 <fender <bender
-0.2 <fender _ <last
-0.2 <fine
-0.2 <i _ <to
-0.2 <stroke
-0.2 <two <year
-0.2 <was _ <year
-0.2 <when _ <was
-0.2 =a_lot =drooling
-0.2 =alcohol =cough
-0.2 =allergen =aura_usual
-0.2 =allergen =headache
-0.2 =allergen =itchy_local
-0.2 =allergen =seizure_usual
-0.2 =aura_usual =child_got_pills
-0.2 =baby =jaundice
-0.2 =belly_pain =ulcer_nsaid
-0.2 =belly_pain =wakes
-0.2 =bite_bad =cough
-0.2 =bp_medicine =eye_hit_bad
-0.2 =bp_medicine =squeezing_word
-0.2 =cancer_history
-0.2 =cancer_history =clot_risk
-0.2 =chest_injury_or_ache =chest_pain
-0.2 =chest_injury_or_ache =trunk_pain
-0.2 =child_got_pills =seizure_usual
-0.2 =cramps =ulcer_nsaid
-0.2 =dentist =tooth
-0.2 =diarrhea =nausea
-0.2 =eye_area =many_days
-0.2 =eye_area =sinus_long
-0.2 =eye_red =itching
-0.2 =eye_red =itchy_only
-0.2 =head_injury =hernia_stuck
-0.2 =hernia_stuck =vaginal_bleeding
-0.2 =hours_pain =throat_sore
-0.2 =nausea =vomiting
-0.2 =stomach_burn =ulcer_nsaid
-0.2 =strep_like =throat_sore
-0.2 =trunk_pain =ulcer_nsaid
-0.2 =trunk_pain =wakes
-0.2 =ulcer_nsaid =wakes
-0.2 ?for ?a
-0.2 ?it
-0.2 ^ <fender
-0.2 ^ _ -chest
-0.2 ^ _ <bender
-0.2 ^ _ <pass
-0.2 ^ _ <to
-0.2 ^ _ appt
-0.2 ^ _ bled
-0.2 ^ _ doctor
-0.2 ^ _ ear
-0.2 ^ _ len
-0.2 ^ _ thur
-0.2 ^ burp
-0.2 ^ hip
-0.2 ^ lot
-0.2 ^ shav
-0.2 a _ but
-0.2 a _ flight
-0.2 a _ haha
-0.2 a fortnight
-0.2 after _ antibiotic
-0.2 amoxicillin
-0.2 and fine
-0.2 and off
-0.2 at _ movie
-0.2 at _ no
-0.2 bag
-0.2 box
-0.2 bp _ over
-0.2 bp is
-0.2 but _ -fever
-0.2 calv
-0.2 calv _ sore
-0.2 calv are
-0.2 can _ refill
-0.2 can someone
-0.2 chat
-0.2 coffee table
-0.2 constipation
-0.2 contact len
-0.2 contagiou
-0.2 cooki
-0.2 day _ -fever
-0.2 dizzy _ a
-0.2 dont _ why
-0.2 for work
-0.2 fortnight
-0.2 from monday
-0.2 gett worse
-0.2 give _ gas
-0.2 go _ school
-0.2 hard on
-0.2 he go
-0.2 headache _ day
-0.2 headache _ work
-0.2 heart _ when
-0.2 hip _ stiff
-0.2 his _ at
-0.2 hot in
-0.2 how many
-0.2 how to
-0.2 i _ about
-0.2 i _ tylenol
-0.2 i clean
-0.2 i put
-0.2 i saw
-0.2 instead
-0.2 is _ i
-0.2 is _ just
-0.2 is _ next
-0.2 is too
-0.2 kid _ pink
-0.2 know why
-0.2 land
-0.2 len
-0.2 low _ pain
-0.2 mother _ law
-0.2 mother in
-0.2 my _ gave
-0.2 my _ itch
-0.2 my _ on
-0.2 my _ yesterday
-0.2 my gum
-0.2 nausea vomit
-0.2 need _ glass
-0.2 night at
-0.2 no -chest
-0.2 no _ -of
-0.2 of _ neck
-0.2 old has
-0.2 older
-0.2 on _ off
-0.2 on _ one
-0.2 on dialysi
-0.2 on her
-0.2 over _ holiday
-0.2 pain _ two
-0.2 pee _ brown
-0.2 peel after
-0.2 pop _ i
-0.2 pop when
-0.2 pound _ the
-0.2 pound over
-0.2 rash and
-0.2 see fine
-0.2 shin at
-0.2 sleep _ the
-0.2 sleep till
-0.2 small _ on
-0.2 so scar
-0.2 sting on
-0.2 stomach pain
-0.2 take blood
-0.2 take tylenol
-0.2 test is
-0.2 the coffee
-0.2 the same
-0.2 throat and
-0.2 till noon
-0.2 to school
-0.2 toddler has
-0.2 too fast
-0.2 tummy
-0.2 tylenol for
-0.2 up _ fast
-0.2 wake _ at
-0.2 want advice
-0.2 wed
-0.2 week _ january
-0.2 week _ monday
-0.2 when the
-0.2 who
-0.2 wine _ dinner
-0.2 winter for
-0.2 with dinner
-0.2 wrong chat
-0.21 #11+ _ morn
-0.21 #11+ thi
-0.21 #99+ _ at
-0.21 #99+ before
-0.21 -bleed
-0.21 -blister
-0.21 -trouble -breath
-0.21 <a _ <in
-0.21 <ago <and
-0.21 <get
-0.21 <grandma <pass
-0.21 <grandma _ <away
-0.21 <in <my
-0.21 <out <in
-0.21 <out _ <#99+
-0.21 <pass <away
-0.21 <year _ <and
-0.21 =a_lot =bruises_unexplained
-0.21 =a_lot =bruising
-0.21 =a_lot =flu_bad
-0.21 =a_lot =tired
-0.21 =after_hard_exercise
-0.21 =belly_pain =getting_worse
-0.21 =bleeding_any =days_many
-0.21 =bruises_unexplained
-0.21 =bruises_unexplained =bruising
-0.21 =burn_severity =itchy_only
-0.21 =burn_severity =tired
-0.21 =diarrhea =head_danger
-0.21 =during_exercise =head_injury
-0.21 =flu_bad =hours_pain
-0.21 =getting_worse =head_danger
-0.21 =hip_hurts =hurts_move
-0.21 =hit_hard =hours_pain
-0.21 =hours_pain =hypertension
-0.21 =joint_hot =twisted
-0.21 =left_ribs =pain_any
-0.21 =leg_swelling_one =twisted
-0.21 =low_mood =panic_known
-0.21 =morning_sickness
-0.21 =numb_any =slept_on
-0.21 =pain_any =shingles
-0.21 =swelling =twisted
-0.21 =tia_resolved =vomit_few
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?clot
-0.21 ?therapist
-0.21 ?what _ ?sign
-0.21 ^ _ available
-0.21 ^ _ bruise
-0.21 ^ _ hasnt
-0.21 ^ _ lunch
-0.21 ^ _ peel
-0.21 ^ _ plan
-0.21 ^ _ since
-0.21 ^ _ wait
-0.21 ^ a
-0.21 ^ athlet
-0.21 ^ canker
-0.21 ^ felt
-0.21 ^ rash
-0.21 ^ runny
-0.21 ^ shot
-0.21 ^ temp
-0.21 a _ sore
-0.21 a month
-0.21 a sunburn
-0.21 ache since
-0.21 after
-0.21 after _ long
-0.21 after swimm
-0.21 and _ great
-0.21 and get
-0.21 and stuffy
-0.21 arm _ the
-0.21 arm _ weak
-0.21 available
-0.21 baseball
-0.21 bee _ on
-0.21 before exam
-0.21 before i
-0.21 bloat after
-0.21 but _ feel
-0.21 can a
-0.21 canker _ in
-0.21 check appointment
-0.21 cold hand
-0.21 cros legg
-0.21 cry _ i
-0.21 disease and
-0.21 drink _ and
-0.21 drink _ much
-0.21 drink too
-0.21 drink wine
-0.21 eve morn
-0.21 fall out
-0.21 fast after
-0.21 feet hurt
-0.21 flight both
-0.21 fly _ #11+
-0.21 food down
-0.21 furniture
-0.21 hand shake
-0.21 have been
-0.21 hear
-0.21 hes #
-0.21 i _ wine
-0.21 i am
-0.21 i burn
-0.21 i had
-0.21 i skip
-0.21 i smoke
-0.21 i talk
-0.21 i wear
-0.21 im _ about
-0.21 is _ #11+
-0.21 is dry
-0.21 its swollen
-0.21 just finish
-0.21 keep _ when
-0.21 keep food
-0.21 leave
-0.21 legg
-0.21 level
-0.21 long _ both
-0.21 mole
-0.21 morn sicknes
-0.21 mov furniture
-0.21 my _ click
-0.21 my pillow
-0.21 new shoe
-0.21 no -bleed
-0.21 no -blister
-0.21 of december
-0.21 once after
-0.21 past _ tomorrow
-0.21 peel _ sunburn
-0.21 pill _ day
-0.21 pinn
-0.21 rac _ is
-0.21 sleepy _ lunch
-0.21 sleepy after
-0.21 slight headache
-0.21 stabb pain
-0.21 stubb toe
-0.21 stuffy _ and
-0.21 taco
-0.21 ten to
-0.21 the _ car
-0.21 the _ for
-0.21 tooth _ in
-0.21 tooth com
-0.21 want _ get
-0.21 was on
-0.21 wear
-0.21 weigh
-0.21 went down
-0.21 when _ nervou
-0.21 when should
-0.21 where do
-0.21 wrong
-0.22 # _ is
-0.22 #11+ _ of
-0.22 -any
-0.22 -in -day
-0.22 <can <i
-0.22 <do
-0.22 <last _ gone
-0.22 <month _ now
-0.22 <month gone
-0.22 <to <have
-0.22 <used _ <have
-0.22 =blurry_vision =one_eye
-0.22 =burn_severity =newborn
-0.22 =chest_any =during_exercise
-0.22 =chest_injury_or_ache =during_exercise
-0.22 =clot_risk =possible_fracture
-0.22 =flank_pain =left_ribs
-0.22 =head_danger =nausea
-0.22 =headache =ulcer_nsaid
-0.22 =hit_hard =possible_fracture
-0.22 =left_ribs =trunk_pain
-0.22 =pain_any =strep_like
-0.22 =possible_fracture
-0.22 =pregnant =tired
-0.22 =tooth
-0.22 ?a ?stroke
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?from
-0.22 ?i _ ?if
-0.22 ?know ?if
-0.22 ?pain
-0.22 ^ _ -headache
-0.22 ^ _ anxiety
-0.22 ^ _ bloat
-0.22 ^ _ lol
-0.22 ^ _ pop
-0.22 ^ _ same
-0.22 ^ _ saw
-0.22 ^ _ sugar
-0.22 ^ _ teen
-0.22 ^ _ under
-0.22 ^ _ usual
-0.22 ^ as
-0.22 ^ bad
-0.22 ^ campfire
-0.22 ^ ripp
-0.22 ^ skin
-0.22 a _ last
-0.22 a _ since
-0.22 a baby
-0.22 a tiny
-0.22 after _ coffe
-0.22 allergic
-0.22 and a
-0.22 and itchy
-0.22 are blurry
-0.22 as _ as
-0.22 as possible
-0.22 at #99+
-0.22 blood _ the
-0.22 c is
-0.22 campfire _ made
-0.22 campfire smoke
-0.22 can _ nurse
-0.22 chest lift
-0.22 coffe
-0.22 cold water
-0.22 cough with
-0.22 crie _ night
-0.22 day at
-0.22 day no
-0.22 december #11+
-0.22 diarrhea twice
-0.22 died _ a
-0.22 far
-0.22 food _ in
-0.22 food stuck
-0.22 free
-0.22 from _ at
-0.22 from garden
-0.22 gave _ a
-0.22 get _ of
-0.22 get _ on
-0.22 grandfather
-0.22 gum _ a
-0.22 help a
-0.22 hes _ fine
-0.22 i _ blood
-0.22 i _ since
-0.22 is _ no
-0.22 little _ no
-0.22 lot after
-0.22 made _ eye
-0.22 month
-0.22 my _ haha
-0.22 my _ itchy
-0.22 my _ love
-0.22 my _ water
-0.22 my body
-0.22 my shoe
-0.22 my shoulder
-0.22 my teen
-0.22 need _ reschedule
-0.22 no -problem
-0.22 nose _ and
-0.22 notice
-0.22 notice my
-0.22 of _ stroke
-0.22 of needl
-0.22 of thi
-0.22 on _ elbow
-0.22 opening
-0.22 pill _ today
-0.22 possible
-0.22 pushup yesterday
-0.22 queasy
-0.22 recip for
-0.22 record
-0.22 recycle
-0.22 since _ breakup
-0.22 small pimple
-0.22 smoke made
-0.22 sneez a
-0.22 son love
-0.22 sore _ after
-0.22 sore _ i
-0.22 sore on
-0.22 steak got
-0.22 swim
-0.22 thanksgiv
-0.22 tight shoe
-0.22 to know
-0.22 to reschedule
-0.22 to talk
-0.22 toddler
-0.22 tummy ache
-0.22 tv
-0.22 twenty
-0.22 vomit _ feed
-0.22 vomit every
-0.22 want _ see
-0.22 wart _ my
-0.22 wart on
-0.22 week _ when
-0.22 week when
-0.22 wife _ #11+
-0.22 with _ white
-0.22 wont bend
-0.22 yesterday i
-0.23 #99+ _ lunch
-0.23 -in -the
-0.23 <heart
-0.23 <my <son
-0.23 <need
-0.23 <run
-0.23 <run <in
-0.23 <son
-0.23 <when <i
-0.23 =after_hard_exercise =pain_any
-0.23 =after_hard_exercise =pale_clammy
-0.23 =alcohol =allergen
-0.23 =animal_bite =vaccine_said
-0.23 =bluish =muscle_tear
-0.23 =burn_severity =drooling
-0.23 =burn_severity =upper_belly_pain
-0.23 =co_words =vaccine_said
-0.23 =cold_only =squeezing_word
-0.23 =cut_by_accident =eye_hit_bad
-0.23 =dentist =pain_any
-0.23 =eye_hit_bad =hypertension
-0.23 =eye_hit_bad =wakes
-0.23 =hypertension =squeezing_word
-0.23 =itching =vaginal_bleeding
-0.23 =itchy_local
-0.23 =joint_hot =limb_injury
-0.23 =rash =throat_sore
-0.23 =ringing_ears
-0.23 =scratched =swelling
-0.23 =slept_on
-0.23 ^ _ <faint
-0.23 ^ _ grandmother
-0.23 ^ _ look
-0.23 ^ _ past
-0.23 ^ _ throat
-0.23 ^ belly
-0.23 ^ dec
-0.23 ^ from
-0.23 ^ red
-0.23 ^ stye
-0.23 a _ around
-0.23 a _ feed
-0.23 a _ small
-0.23 a snake
-0.23 about the
-0.23 and _ better
-0.23 and _ gett
-0.23 away _ im
-0.23 baby spit
-0.23 badly
-0.23 ball and
-0.23 bee
-0.23 before lunch
-0.23 better _ i
-0.23 birth
-0.23 but _ can
-0.23 cant _ right
-0.23 crie _ -tear
-0.23 crie without
-0.23 cuff
-0.23 disease
-0.23 dizzy for
-0.23 doctor _ me
-0.23 dose for
-0.23 drink fine
-0.23 drool a
-0.23 ear ache
-0.23 eat and
-0.23 every night
-0.23 exercis
-0.23 eye _ fine
-0.23 feel bloat
-0.23 for _ year
-0.23 get tired
-0.23 go _ the
-0.23 half past
-0.23 has the
-0.23 he play
-0.23 her hand
-0.23 his lip
-0.23 i _ badly
-0.23 i leak
-0.23 i ran
-0.23 i roll
-0.23 i take
-0.23 im tired
-0.23 in _ week
-0.23 in january
-0.23 is dark
-0.23 it _ work
-0.23 kick in
-0.23 kidney stone
-0.23 leg feel
-0.23 like _ when
-0.23 little _ when
-0.23 low back
-0.23 medicine
-0.23 mg
-0.23 my _ beat
-0.23 my _ peel
-0.23 my _ smell
-0.23 my _ sore
-0.23 my _ test
-0.23 my grandmother
-0.23 of _ bed
-0.23 off when
-0.23 on _ watch
-0.23 on friday
-0.23 past nine
-0.23 patient
-0.23 pee when
-0.23 pregnant _ need
-0.23 run a
-0.23 sensitive to
-0.23 sore _ the
-0.23 spit _ milk
-0.23 splash in
-0.23 stone
-0.23 stye on
-0.23 surgery
-0.23 sweaty after
-0.23 take _ pill
-0.23 the _ was
-0.23 the last
-0.23 the movie
-0.23 the weekend
-0.23 thi _ im
-0.23 till
-0.23 today but
-0.23 took #
-0.23 took _ mg
-0.23 up _ after
-0.23 up milk
-0.23 wake _ every
-0.23 was _ after
-0.23 when _ sneeze
-0.23 without -tear
-0.23 yo
-0.24 # thi
-0.24 # year
-0.24 #11+ _ boy
-0.24 #99+ #11+
-0.24 <attack
-0.24 <check
-0.24 <pass
-0.24 =bleeding_any =gum_only
-0.24 =bp_medicine =hours_pain
-0.24 =burn_severity =inconsolable
-0.24 =burn_severity =nodes
-0.24 =days_many =low_mood
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =head_danger =inconsolable
-0.24 =kidney_stone
-0.24 =limb_cold_pale =raynaud_usual
-0.24 =nail_word =pain_beyond
-0.24 =nail_word =twisted
-0.24 =pain_beyond =twisted
-0.24 =twisted =wound
-0.24 ?can _ ?cause
-0.24 ?cause
-0.24 ?i ?prevent
-0.24 ?if
-0.24 ?prevent
-0.24 ?stres ?cause
-0.24 ^ #
-0.24 ^ _ before
-0.24 ^ _ cough
-0.24 ^ _ loose
-0.24 ^ _ mosquito
-0.24 ^ _ should
-0.24 ^ _ stung
-0.24 ^ _ thursday
-0.24 ^ _ voice
-0.24 ^ allergy
-0.24 ^ cough
-0.24 ^ fish
-0.24 ^ toy
-0.24 ^ tummy
-0.24 ^ yellow
-0.24 a _ back
-0.24 advice
-0.24 after next
-0.24 allergi
-0.24 am _ and
-0.24 and _ at
-0.24 are big
-0.24 at _ week
-0.24 baby breath
-0.24 baby move
-0.24 between #
-0.24 bleed when
-0.24 carpet
-0.24 coffee and
-0.24 computer
-0.24 cough _ #
-0.24 deep breath
-0.24 dizzy _ i
-0.24 every spr
-0.24 explain
-0.24 eye hurt
-0.24 eye rins
-0.24 feet _ a
-0.24 fever _ for
-0.24 finger _ cold
-0.24 finger on
-0.24 from _ carpet
-0.24 get pregnant
-0.24 glas of
-0.24 grind _ teeth
-0.24 had my
-0.24 heart _ #11+
-0.24 heart _ a
-0.24 hes _ now
-0.24 hoarse _ the
-0.24 hospital
-0.24 hot day
-0.24 hunt
-0.24 i lol
-0.24 i stretch
-0.24 is _ at
-0.24 is drink
-0.24 is itchy
-0.24 mine
-0.24 much coffee
-0.24 my _ rins
-0.24 my _ start
-0.24 my _ take
-0.24 my _ when
-0.24 my a
-0.24 my first
-0.24 my stool
-0.24 nail is
-0.24 neck _ from
-0.24 nose bled
-0.24 of _ thi
-0.24 on _ face
-0.24 on _ skin
-0.24 on hot
-0.24 pain going
-0.24 painful _ in
-0.24 pregnancy test
-0.24 pres _ it
-0.24 rash from
-0.24 rate #11+
-0.24 rib _ from
-0.24 right _ is
-0.24 rins
-0.24 rins it
-0.24 roommate is
-0.24 scar itch
-0.24 shampoo
-0.24 shampoo in
-0.24 she crie
-0.24 shoulder _ when
-0.24 side stitch
-0.24 sneez all
-0.24 so _ toddler
-0.24 so my
-0.24 spot _ my
-0.24 stiff _ my
-0.24 stomach after
-0.24 swollen gland
-0.24 take _ deep
-0.24 take _ metformin
-0.24 the carpet
-0.24 the computer
-0.24 to _ new
-0.24 to _ pregnant
-0.24 toe and
-0.24 too _ coffee
-0.24 took the
-0.24 two tylenol
-0.24 up _ little
-0.24 when _ stretch
-0.24 wine with
-0.24 with _ cough
-0.24 wont _ cry
-0.24 yawn _ lot
-0.24 yawn a
-0.24 yo _ painful
-0.25 # _ the
-0.25 -belly -pain
-0.25 <fami
-0.25 <from
-0.25 <in _ <fami
-0.25 <used
-0.25 <used <to
-0.25 =alcohol =fever
-0.25 =back_pain =pregnant
-0.25 =bleeding_any =scratched
-0.25 =burn_severity =leaking
-0.25 =burn_severity =scratched
-0.25 =chest_lasting =high_fever
-0.25 =cough =rigors
-0.25 =diarrhea =vomiting
-0.25 =ear_pain =eye_area
-0.25 =elderly =stroke_word
-0.25 =eye_area =raynaud_usual
-0.25 =eye_area =stye
-0.25 =fever =tonsils_out
-0.25 =headache =seizure_usual
-0.25 =hit_hard =limb_injury
-0.25 =nail_word
-0.25 =swelling_throat =tonsils_out
-0.25 =throat_tight =tonsils_out
-0.25 ?i ?know
-0.25 ?know
-0.25 ?say
-0.25 ^ _ <my
-0.25 ^ _ checkup
-0.25 ^ _ foot
-0.25 ^ _ from
-0.25 ^ _ head
-0.25 ^ _ i
-0.25 ^ _ spell
-0.25 ^ _ that
-0.25 ^ forgot
-0.25 ^ hoarse
-0.25 ^ peanut
-0.25 ^ sometime
-0.25 ^ sugar
-0.25 a _ up
-0.25 about my
-0.25 after milk
-0.25 and _ itch
-0.25 arm _ a
-0.25 at _ small
-0.25 baby hasnt
-0.25 bit _ im
-0.25 bite _ nail
-0.25 bite my
-0.25 bled _ little
-0.25 bled a
-0.25 boat
-0.25 boy
-0.25 but is
-0.25 by #
-0.25 coaster
-0.25 constipat for
-0.25 cough is
-0.25 dialysi _ on
-0.25 did a
-0.25 dizzy spell
-0.25 dry air
-0.25 eyelid has
-0.25 feel blue
-0.25 forgot
-0.25 from coffee
-0.25 from new
-0.25 got dizzy
-0.25 have _ on
-0.25 head hurt
-0.25 i _ its
-0.25 i bite
-0.25 i lie
-0.25 i run
-0.25 i sleep
-0.25 i would
-0.25 in _ chair
-0.25 in _ office
-0.25 is _ fine
-0.25 is _ over
-0.25 is broken
-0.25 is high
-0.25 it _ to
-0.25 kill _ at
-0.25 kill it
-0.25 leg cramp
-0.25 lift my
-0.25 long
-0.25 long flight
-0.25 lot
-0.25 mild ache
-0.25 morn stopp
-0.25 my _ migraine
-0.25 my _ today
-0.25 my med
-0.25 my meter
-0.25 my new
-0.25 my run
-0.25 no -belly
-0.25 nose but
-0.25 noseble _ morn
-0.25 noseble thi
-0.25 office
-0.25 on _ back
-0.25 on _ roller
-0.25 over _ at
-0.25 past noon
-0.25 pink _ again
-0.25 pregnant _ it
-0.25 pull _ his
-0.25 roller
-0.25 roller coaster
-0.25 safe in
-0.25 scratchy throat
-0.25 shin _ soccer
-0.25 sneez _ day
-0.25 sometime
-0.25 spell
-0.25 stain
-0.25 stomach _ going
-0.25 sudden fever
-0.25 that normal
-0.25 the month
-0.25 the next
-0.25 the nurse
-0.25 thi _ for
-0.25 thi _ stopp
-0.25 thirsty
-0.25 two _ from
-0.25 tylenol _ ibuprofen
-0.25 usual migraine
-0.25 what _ are
-0.25 when _ lie
-0.25 when _ run
-0.25 with _ new
-0.25 work night
-0.25 you _ it
-0.26 -at -#
-0.26 -swell
-0.26 <can
-0.26 <out
-0.26 =alcohol =diarrhea
-0.26 =back_pain =hurts_move
-0.26 =bite_bad =nodes
-0.26 =calf =muscle_tear
-0.26 =chest_lasting =child_got_pills
-0.26 =cold_limb =slept_on
-0.26 =days_many =ulcer_nsaid
-0.26 =during_exercise =swelling
-0.26 =eye_hit_bad =sinus_long
-0.26 =flank_pain =hurts_move
-0.26 =getting_worse =leg_swelling_one
-0.26 =getting_worse =scratched
-0.26 =leg_swelling_one =scratched
-0.26 =many_days =sinus_long
-0.26 =nodes =pain_any
-0.26 =pain_any =sinus_long
-0.26 =pain_any =slept_on
-0.26 =sinus_long
-0.26 =sinus_long =squeezing_word
-0.26 =strep_like =swelling_throat
-0.26 =three_days
-0.26 ?make
-0.26 ?meningiti
-0.26 ?stroke
-0.26 ^ _ -swell
-0.26 ^ _ know
-0.26 ^ _ lesson
-0.26 ^ _ stres
-0.26 ^ _ the
-0.26 ^ got
-0.26 ^ gum
-0.26 ^ had
-0.26 ^ heartburn
-0.26 ^ need
-0.26 ^ pacemaker
-0.26 ^ ring
-0.26 a _ ache
-0.26 a diet
-0.26 a long
-0.26 ache after
-0.26 ache before
-0.26 after _ boxe
-0.26 after runn
-0.26 and _ weight
-0.26 and gain
-0.26 and would
-0.26 are _ for
-0.26 back _ nigeria
-0.26 back _ sore
-0.26 back _ stiff
-0.26 before the
-0.26 better when
-0.26 bit after
-0.26 bleed #
-0.26 bleed _ week
-0.26 boxe
-0.26 burn _ i
-0.26 burn after
-0.26 but keep
-0.26 cat
-0.26 chopp onion
-0.26 day after
-0.26 dim
-0.26 do _ have
-0.26 doctor _ it
-0.26 ear feel
-0.26 finger chopp
-0.26 for _ ok
-0.26 from _ shoe
-0.26 from nigeria
-0.26 from typ
-0.26 got poked
-0.26 had one
-0.26 hand _ the
-0.26 has _ runny
-0.26 hike
-0.26 husband _ loud
-0.26 i _ so
-0.26 i _ what
-0.26 ibuprofen for
-0.26 im know
-0.26 in _ urine
-0.26 is _ can
-0.26 kid _ to
-0.26 know _ lab
-0.26 lab result
-0.26 leg _ red
-0.26 lesson
-0.26 light _ #
-0.26 month _ with
-0.26 mov boxe
-0.26 muscle
-0.26 my _ chok
-0.26 my _ chopp
-0.26 my _ scrap
-0.26 my _ thi
-0.26 my _ twitch
-0.26 my jean
-0.26 nigeria
-0.26 no -swell
-0.26 no _ -problem
-0.26 no _ after
-0.26 off a
-0.26 on _ period
-0.26 on _ table
-0.26 on saturday
-0.26 out _ breath
-0.26 pregnant _ have
-0.26 reschedule
-0.26 saw
-0.26 scrap _ knee
-0.26 shav
-0.26 snor loud
-0.26 sore _ and
-0.26 stop _ and
-0.26 swallow my
-0.26 take _ and
-0.26 that bad
-0.26 the _ went
-0.26 the holiday
-0.26 the screen
-0.26 the week
-0.26 think its
-0.26 three day
-0.26 twist _ ankle
-0.26 twist my
-0.26 two month
-0.26 wet
-0.26 who can
-0.26 you do
-0.27 # _ to
-0.27 #11+ yo
-0.27 -it
-0.27 <away
-0.27 <faint
-0.27 <have
-0.27 <i <was
-0.27 <i _ <a
-0.27 <last <summer
-0.27 <summer
-0.27 <was <#
-0.27 =allergen =phlegm
-0.27 =allergen =recent_infection
-0.27 =aura_usual =seizure_usual
-0.27 =bite_bad =days_many
-0.27 =calf =getting_worse
-0.27 =chemical_word =cut_by_accident
-0.27 =chest_lasting =flu_bad
-0.27 =chest_lasting =possible_fracture
-0.27 =cough =flu_bad
-0.27 =cough =sudden
-0.27 =cut_by_accident =snake_bad
-0.27 =cut_by_accident =vaginal_bleeding
-0.27 =flu_bad =rigors
-0.27 =flu_bad =sudden
-0.27 =itching =swelling
-0.27 =itchy_only =swelling
-0.27 =joint_hot =leg_swelling_one
-0.27 =limb_injury =swelling
-0.27 =many_days
-0.27 =pain_any =tired
-0.27 =pregnant =refuses
-0.27 =rigors =sudden
-0.27 =squeezing_word =tooth
-0.27 =throat_sore =tonsils_out
-0.27 =tonsils_out
-0.27 ?test
-0.27 ?test ?for
-0.27 ?the
-0.27 ?what _ ?a
-0.27 ^ _ allergy
-0.27 ^ _ cream
-0.27 ^ _ eve
-0.27 ^ _ hair
-0.27 ^ _ jaw
-0.27 ^ _ lump
-0.27 ^ _ son
-0.27 ^ bloat
-0.27 ^ blood
-0.27 ^ christma
-0.27 ^ tue
-0.27 ^ would
-0.27 a _ cut
-0.27 a _ my
-0.27 a paper
-0.27 alcohol
-0.27 am #11+
-0.27 and pink
-0.27 and super
-0.27 ankl swell
-0.27 baby _ her
-0.27 back _ going
-0.27 best
-0.27 bite _ over
-0.27 bite all
-0.27 bleed _ i
-0.27 chest _ sore
-0.27 chin
-0.27 christma eve
-0.27 cold _ i
-0.27 cramp at
-0.27 dizzy _ throw
-0.27 due _ may
-0.27 ear wax
-0.27 feb #11+
-0.27 go to
-0.27 going down
-0.27 green _ eat
-0.27 green after
-0.27 has _ cold
-0.27 heart skip
-0.27 hes eat
-0.27 hungry _ the
-0.27 hungry all
-0.27 i _ night
-0.27 i gain
-0.27 i slept
-0.27 in _ afternoon
-0.27 in _ hour
-0.27 in may
-0.27 is _ me
-0.27 is _ what
-0.27 is eat
-0.27 it _ when
-0.27 its fine
-0.27 keep _ worse
-0.27 learn
-0.27 learn to
-0.27 leg _ at
-0.27 mosquito _ all
-0.27 my _ have
-0.27 my _ skip
-0.27 my doctor
-0.27 nasal
-0.27 need appt
-0.27 nose at
-0.27 nurse
-0.27 on tuesday
-0.27 on wednesday
-0.27 one at
-0.27 out _ its
-0.27 over _ leg
-0.27 pain _ down
-0.27 pollen allergy
-0.27 pull _ tick
-0.27 rac _ the
-0.27 refill please
-0.27 saw a
-0.27 shake
-0.27 she see
-0.27 should _ be
-0.27 sore arm
-0.27 stiff in
-0.27 sunburn _ my
-0.27 swell in
-0.27 the _ paper
-0.27 the afternoon
-0.27 the lump
-0.27 the new
-0.27 the safe
-0.27 the shot
-0.27 tick off
-0.27 toilet paper
-0.27 tonsil
-0.27 tree _ allergy
-0.27 tree pollen
-0.27 wart
-0.27 wax _ my
-0.27 wax in
-0.27 when _ eat
-0.28 #11+ _ #99+
-0.28 #11+ _ after
-0.28 #11+ normal
-0.28 =alcohol =vomiting
-0.28 =baby_still =pain_any
-0.28 =chest_lasting =cold_hands
-0.28 =chest_lasting =heart_murmur_fever
-0.28 =cocaine =scratched
-0.28 =cold_hands =cold_outside
-0.28 =cold_limb =cold_outside
-0.28 =cough =hours_pain
-0.28 =getting_worse =pain_any
-0.28 =joint_hot =swelling
-0.28 =limb_injury =sting
-0.28 =low_mood =many_days
-0.28 ^ _ face
-0.28 ^ _ hour
-0.28 ^ _ me
-0.28 ^ _ mouth
-0.28 ^ _ polish
-0.28 ^ _ snor
-0.28 ^ _ take
-0.28 ^ contact
-0.28 ^ its
-0.28 ^ muscle
-0.28 ^ paper
-0.28 ^ uti
-0.28 a _ teeth
-0.28 and _ blister
-0.28 anytime
-0.28 away in
-0.28 baby drool
-0.28 bandaid on
-0.28 bf hit
-0.28 breath _ fine
-0.28 by _ mosquito
-0.28 car _ like
-0.28 car smell
-0.28 congestion
-0.28 controll
-0.28 day
-0.28 died of
-0.28 doe _ need
-0.28 doe she
-0.28 dot
-0.28 drool _ lot
-0.28 early
-0.28 elbow _ the
-0.28 five day
-0.28 follow up
-0.28 get _ after
-0.28 gum _ when
-0.28 had _ cough
-0.28 he start
-0.28 heart _ for
-0.28 hour _ a
-0.28 i stood
-0.28 it _ and
-0.28 it itch
-0.28 leg _ the
-0.28 like gas
-0.28 lost _ glass
-0.28 lot teeth
-0.28 make _ sleepy
-0.28 me sleepy
-0.28 mosquito _ it
-0.28 mosquito and
-0.28 murmur since
-0.28 muscle _ in
-0.28 muscle in
-0.28 my _ at
-0.28 my _ crack
-0.28 my _ lift
-0.28 my eyelid
-0.28 my toe
-0.28 on _ diet
-0.28 over the
-0.28 poop _ dark
-0.28 pres on
-0.28 season
-0.28 send my
-0.28 she need
-0.28 shingl
-0.28 sleep _ noon
-0.28 smell _ gas
-0.28 spicy food
-0.28 stood
-0.28 stood up
-0.28 sunscreen
-0.28 swell _ bit
-0.28 the bed
-0.28 tight _ the
-0.28 tight in
-0.28 week on
-0.28 when _ stood
-0.28 with white
-0.29 #11+ at
-0.29 <# _ <ago
-0.29 <had
-0.29 =allergen =scratched
-0.29 =aura_usual =many_days
-0.29 =belly_surgery_recent =injection_joint
-0.29 =bite_bad =tonsils_out
-0.29 =burn_any =uti
-0.29 =calf =tick
-0.29 =cold_hands =cold_limb
-0.29 =days_many =stomach_burn
-0.29 =eye_hit_bad =many_days
-0.29 =fever =swelling_throat
-0.29 =itching =rash
-0.29 =itchy_only =rash
-0.29 =pain_any =tonsils_out
-0.29 =stomach_burn =wakes
-0.29 =tia_resolved =vomiting
-0.29 ?is ?a
-0.29 ^ _ -fever
-0.29 ^ _ follow
-0.29 ^ _ heart
-0.29 ^ _ knee
-0.29 ^ _ long
-0.29 ^ _ night
-0.29 ^ _ weekend
-0.29 ^ bee
-0.29 ^ half
-0.29 ^ hive
-0.29 ^ it
-0.29 ^ jock
-0.29 ^ some
-0.29 a band
-0.29 a note
-0.29 a nurse
-0.29 adult
-0.29 am i
-0.29 and blurry
-0.29 are due
-0.29 band
-0.29 canker
-0.29 canker sore
-0.29 chest _ on
-0.29 confus today
-0.29 drink
-0.29 dry skin
-0.29 empty
-0.29 exercise
-0.29 for adult
-0.29 for kid
-0.29 from _ and
-0.29 her vitamin
-0.29 how long
-0.29 i told
-0.29 is _ since
-0.29 is _ when
-0.29 it at
-0.29 its a
-0.29 jock
-0.29 jock itch
-0.29 leg _ sitt
-0.29 lil
-0.29 love the
-0.29 matter
-0.29 me with
-0.29 minut past
-0.29 much and
-0.29 my _ a
-0.29 my _ ache
-0.29 my _ tiny
-0.29 need my
-0.29 night
-0.29 no _ -no
-0.29 note for
-0.29 ok to
-0.29 on _ knee
-0.29 one _ like
-0.29 play fine
-0.29 preeclampsia
-0.29 pull _ muscle
-0.29 sensitive
-0.29 should he
-0.29 shower
-0.29 stabb _ in
-0.29 sweet
-0.29 think _ toe
-0.29 thur
-0.29 tight from
-0.29 tired after
-0.29 tissue
-0.29 to see
-0.29 toe _ broken
-0.29 told _ joke
-0.29 too _ and
-0.29 two _ for
-0.29 up _ night
-0.29 wake me
-0.29 what should
-0.29 when _ my
-0.29 wind
-0.29 would
-0.29 year
-0.3 #11+ #
-0.3 #11+ _ ago
-0.3 -great
-0.3 =allergen =tia_resolved
-0.3 =co_words =scratched
-0.3 =cough =throat_sore
-0.3 =during_exercise =muscle_tear
-0.3 =every_day
-0.3 =eye_chemical =eye_hit
-0.3 =eye_hit_bad =tooth
-0.3 =fall_any =hours_pain
-0.3 =fever =flu_bad
-0.3 =getting_worse =swelling
-0.3 =hurts_move =twisted
-0.3 =inconsolable =long_bleed
-0.3 =near_faint =vomiting
-0.3 =shingles
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ^ _ <a
-0.3 ^ _ cramp
-0.3 ^ _ grandfather
-0.3 ^ _ kick
-0.3 ^ _ stitch
-0.3 ^ _ today
-0.3 ^ food
-0.3 ^ let
-0.3 ^ side
-0.3 ^ tuesday
-0.3 a _ i
-0.3 after _ gym
-0.3 and _ gone
-0.3 and tired
-0.3 babi
-0.3 back of
-0.3 bee _ my
-0.3 between
-0.3 blew
-0.3 brush
-0.3 burn when
-0.3 can walk
-0.3 cros
-0.3 dairy
-0.3 day _ a
-0.3 day _ with
-0.3 diabet
-0.3 every day
-0.3 eye are
-0.3 first thing
-0.3 from
-0.3 from _ cold
-0.3 green poop
-0.3 has pink
-0.3 headache after
-0.3 heartburn at
-0.3 i _ breakfast
-0.3 i _ smok
-0.3 i threw
-0.3 im cranky
-0.3 in _ apartment
-0.3 is _ little
-0.3 is due
-0.3 itchy and
-0.3 key _ the
-0.3 my _ check
-0.3 my grandfather
-0.3 my pill
-0.3 my side
-0.3 nose _ thi
-0.3 real bad
-0.3 red spot
-0.3 say i
-0.3 side _ pain
-0.3 stiff _ sleep
-0.3 stomach ache
-0.3 stopp bleed
-0.3 stung my
-0.3 tenni
-0.3 the _ bad
-0.3 tired of
-0.3 two week
-0.3 vaccin
-0.3 what _ do
-0.31 # _ after
-0.31 #99+ but
-0.31 -thi
-0.31 <and
-0.31 =aura_usual =headache
-0.31 =back_pain =radiates_leg
-0.31 =burn_severity =young_baby
-0.31 =chest_lasting =choking
-0.31 =chest_lasting =nausea
-0.31 =constipation =hernia_stuck
-0.31 =constipation =pain_any
-0.31 =cut_by_accident =wound
-0.31 =during_exercise =fall_any
-0.31 =flank_pain =radiates_leg
-0.31 =hernia_stuck =no_gas
-0.31 =hip_hurts =radiates_leg
-0.31 =muscle_tear
-0.31 =nausea =pregnant
-0.31 =no_gas =pain_any
-0.31 =pain_any =radiates_leg
-0.31 =radiates_leg =squeezing_word
-0.31 =strep_like =swelling
-0.31 ?what ?are
-0.31 ^ _ ?are
-0.31 ^ _ am
-0.31 ^ _ chest
-0.31 ^ _ diaper
-0.31 ^ _ pimple
-0.31 ^ _ will
-0.31 ^ any
-0.31 ^ heart
-0.31 ^ home
-0.31 ^ morn
-0.31 ^ shiver
-0.31 a _ bag
-0.31 a physical
-0.31 a sec
-0.31 about _ can
-0.31 all day
-0.31 and _ nauseou
-0.31 and bloat
-0.31 asthma _ a
-0.31 ate _ crayon
-0.31 battery _ my
-0.31 beat _ after
-0.31 bleach to
-0.31 butter
-0.31 can _ see
-0.31 class
-0.31 click
-0.31 depression
-0.31 died
-0.31 drink _ play
-0.31 ear
-0.31 ear popp
-0.31 earlier
-0.31 eye _ when
-0.31 feel _ baby
-0.31 feel down
-0.31 fever _ #99+
-0.31 for
-0.31 for _ sec
-0.31 full
-0.31 gain
-0.31 gone now
-0.31 help
-0.31 her knee
-0.31 home birth
-0.31 i _ coffee
-0.31 i _ down
-0.31 i did
-0.31 ish
-0.31 laugh now
-0.31 low fever
-0.31 make it
-0.31 me gas
-0.31 mild fever
-0.31 mother _ #11+
-0.31 my _ aid
-0.31 my _ had
-0.31 my cut
-0.31 my hear
-0.31 my result
-0.31 of _ pain
-0.31 of january
-0.31 peanut butter
-0.31 pee _ i
-0.31 pill refill
-0.31 popp _ the
-0.31 popp on
-0.31 pushup
-0.31 result are
-0.31 scar
-0.31 sec
-0.31 shiver _ the
-0.31 smok and
-0.31 son _ on
-0.31 son chok
-0.31 take my
-0.31 the toilet
-0.31 they look
-0.31 thi
-0.31 threw _ once
-0.31 up once
-0.31 usual
-0.31 wash it
-0.31 when _ he
-0.31 when will
-0.31 will _ feel
-0.32 <last <month
-0.32 =bluish =cold_limb
-0.32 =burn_severity =wont_feed
-0.32 =child_got_pills =headache
-0.32 =cut_by_accident =rectal_blood
-0.32 =cut_by_accident =stool_blood
-0.32 =iron_pills =means_mentioned
-0.32 =nodes =strep_like
-0.32 =nodes =throat_sore
-0.32 =scratched
-0.32 =sudden =throat_sore
-0.32 =swelling =tonsils_out
-0.32 ?you
-0.32 ^ _ bean
-0.32 ^ _ bill
-0.32 ^ _ burn
-0.32 ^ _ coffee
-0.32 ^ _ glass
-0.32 ^ _ grind
-0.32 ^ _ many
-0.32 ^ _ shoulder
-0.32 ^ _ stone
-0.32 ^ _ thing
-0.32 ^ pee
-0.32 ^ tired
-0.32 a _ rash
-0.32 a newborn
-0.32 a scratch
-0.32 ago i
-0.32 and _ help
-0.32 and _ want
-0.32 as
-0.32 at _ #11+
-0.32 bandaid
-0.32 bill is
-0.32 call
-0.32 can _ take
-0.32 complain
-0.32 cramp _ night
-0.32 crie
-0.32 feel _ in
-0.32 for four
-0.32 get _ in
-0.32 grind my
-0.32 had _ for
-0.32 heart _ since
-0.32 heartburn _ pizza
-0.32 his appointment
-0.32 hoop
-0.32 i grind
-0.32 i pull
-0.32 iron pill
-0.32 is _ yellow
-0.32 it _ a
-0.32 leg _ sore
-0.32 les
-0.32 lower leg
-0.32 movie
-0.32 my _ can
-0.32 my _ last
-0.32 my _ swell
-0.32 my ear
-0.32 need an
-0.32 nest
-0.32 new glass
-0.32 of _ yesterday
-0.32 on _ toe
-0.32 pimple _ my
-0.32 prednisone
-0.32 rain
-0.32 scratch my
-0.32 shampoo _ my
-0.32 she swallow
-0.32 snor _ loud
-0.32 so _ my
-0.32 sore _ my
-0.32 spicy
-0.32 take a
-0.32 the cold
-0.32 to _ clinic
-0.32 to get
-0.32 to your
-0.32 toddler _ his
-0.32 up too
-0.32 what _ a
-0.32 wrist hurt
-0.32 yesterday _ fine
-0.32 you have
-0.32 your clinic
-0.33 -or
-0.33 <it
-0.33 <my _ <had
-0.33 =calf =cast_tight
-0.33 =child_got_pills =raynaud_usual
-0.33 =choking_passed =cough
-0.33 =days_many =tired
-0.33 =dentist =eye_hit_bad
-0.33 =ear_pain =fever
-0.33 =joint_hot =possible_fracture
-0.33 =refuses
-0.33 =snake_bad =snake_seen
-0.33 =snake_seen
-0.33 =unprotected_sex
-0.33 ?do ?i
-0.33 ^ _ check
-0.33 ^ _ growl
-0.33 ^ _ halloween
-0.33 ^ _ love
-0.33 ^ _ shingl
-0.33 ^ _ shoe
-0.33 ^ _ wks
-0.33 ^ itchy
-0.33 ^ little
-0.33 ^ rib
-0.33 ^ sneez
-0.33 ^ yawn
-0.33 a lot
-0.33 a mild
-0.33 ac
-0.33 ac is
-0.33 after _ concert
-0.33 after _ it
-0.33 any tip
-0.33 as prescrib
-0.33 at
-0.33 baby _ a
-0.33 between period
-0.33 but didnt
-0.33 cant hear
-0.33 common
-0.33 cough in
-0.33 cough it
-0.33 cry
-0.33 cut _ finger
-0.33 dog
-0.33 dog is
-0.33 dose
-0.33 feet _ in
-0.33 finger _ onion
-0.33 flight
-0.33 fly
-0.33 grandma is
-0.33 group
-0.33 growl
-0.33 halloween
-0.33 i _ ok
-0.33 i sneeze
-0.33 is _ away
-0.33 is _ normal
-0.33 is fall
-0.33 it stopp
-0.33 kid swallow
-0.33 lip _ the
-0.33 lip from
-0.33 look yellow
-0.33 loud music
-0.33 me up
-0.33 music
-0.33 my _ bleed
-0.33 my _ snake
-0.33 old _ over
-0.33 old had
-0.33 on _ kid
-0.33 on _ lower
-0.33 plan
-0.33 pointles
-0.33 prescrib
-0.33 prescription
-0.33 quarter
-0.33 safe to
-0.33 sneeze
-0.33 static _ from
-0.33 stiff _ the
-0.33 stomach growl
-0.33 support
-0.33 support group
-0.33 the _ at
-0.33 the _ lol
-0.33 the door
-0.33 toothache
-0.33 two pound
-0.33 up _ garden
-0.33 up _ time
-0.33 walk _ it
-0.33 walk on
-0.33 when _ the
-0.33 where _ i
-0.33 which vitamin
-0.34 #11+ hour
-0.34 =a_lot =takes_daily
-0.34 =back_pain =preterm_weeks
-0.34 =cut_by_accident =hip_hurts
-0.34 =discharge =skin_infection
-0.34 =fever =sudden
-0.34 =overdose_taken =takes_daily
-0.34 =pain_any =swelling_throat
-0.34 =panic_known
-0.34 =swelling_throat =throat_sore
-0.34 ^ _ eyelid
-0.34 ^ _ headache
-0.34 ^ _ number
-0.34 ^ _ refill
-0.34 ^ _ streak
-0.34 ^ _ temp
-0.34 ^ _ work
-0.34 ^ coffee
-0.34 ^ tickle
-0.34 ^ wind
-0.34 a _ is
-0.34 a muscle
-0.34 after bean
-0.34 and pee
-0.34 athlet
-0.34 athlet foot
-0.34 burn from
-0.34 cough for
-0.34 dish
-0.34 doe a
-0.34 dust
-0.34 eye _ from
-0.34 faint _ the
-0.34 for _ #11+
-0.34 from pollen
-0.34 from sitt
-0.34 gave _ the
-0.34 get _ when
-0.34 gum bleed
-0.34 hard _ i
-0.34 has _ bad
-0.34 how _ is
-0.34 i _ when
-0.34 i brush
-0.34 i chew
-0.34 im _ tired
-0.34 im _ with
-0.34 is annoy
-0.34 me _ wrong
-0.34 me the
-0.34 muscle _ my
-0.34 my _ want
-0.34 my skin
-0.34 noon on
-0.34 numb _ from
-0.34 on _ forearm
-0.34 on _ rug
-0.34 potassium #
-0.34 red warm
-0.34 rug
-0.34 screen
-0.34 second _ i
-0.34 second when
-0.34 so tired
-0.34 stubb _ toe
-0.34 stubb my
-0.34 swimm
-0.34 take
-0.34 that _ away
-0.34 the _ no
-0.34 the rug
-0.34 thi _ is
-0.34 tickle _ my
-0.34 tickle in
-0.34 to _ smok
-0.34 to a
-0.34 trouble
-0.34 warm and
-0.34 wet diaper
-0.34 when _ brush
-0.34 when _ chew
-0.34 when _ pee
-0.34 when _ see
-0.34 while pregnant
-0.35 # _ boy
-0.35 # c
-0.35 # rd
-0.35 # to
-0.35 #11+ #99+
-0.35 -#11+ -week
-0.35 <month
-0.35 =alcohol =during_exercise
-0.35 =burn_severity =tonsils_out
-0.35 =chest_lasting =diarrhea
-0.35 =chest_lasting =raynaud_usual
-0.35 =discharge =scratched
-0.35 =ear_pain
-0.35 =eye_hit_bad =ulcer_nsaid
-0.35 =squeezing_word =ulcer_nsaid
-0.35 =strep_like =tonsils_out
-0.35 ?can ?stres
-0.35 ?stres
-0.35 ?what ?is
-0.35 ^ <grandma
-0.35 ^ _ ?is
-0.35 ^ _ ?stres
-0.35 ^ _ disc
-0.35 ^ _ kill
-0.35 ^ _ sleep
-0.35 ^ _ train
-0.35 ^ pink
-0.35 ^ pregnancy
-0.35 ^ right
-0.35 a _ c
-0.35 a _ one
-0.35 act up
-0.35 appointment is
-0.35 back _ from
-0.35 bed
-0.35 breakup
-0.35 bring
-0.35 bruise _ my
-0.35 burn _ tongue
-0.35 by _ baseball
-0.35 carry
-0.35 disc
-0.35 disc _ my
-0.35 disc in
-0.35 eve
-0.35 face _ swollen
-0.35 feel good
-0.35 feel weak
-0.35 get _ and
-0.35 gett better
-0.35 happy
-0.35 has hiccup
-0.35 i kill
-0.35 it safe
-0.35 leg day
-0.35 little after
-0.35 migraine
-0.35 mosquito _ on
-0.35 my _ for
-0.35 my _ need
-0.35 need new
-0.35 new year
-0.35 no _ just
-0.35 out _ a
-0.35 out _ they
-0.35 problem
-0.35 rd
-0.35 ride
-0.35 see _ counselor
-0.35 spit
-0.35 stool _ hard
-0.35 stop cry
-0.35 stye
-0.35 suppli
-0.35 tired _ the
-0.35 tooth _ with
-0.35 travel
-0.35 up a
-0.35 vision fine
-0.35 when _ appointment
-0.35 will i
-0.36 =back_pain =cut_by_accident
-0.36 =bleeding_any =many_days
-0.36 =calf =chemical_word
-0.36 =eye_area =phlegm
-0.36 =many_days =vaginal_bleeding
-0.36 ?i
-0.36 ^ _ -blood
-0.36 ^ _ all
-0.36 ^ _ an
-0.36 ^ _ car
-0.36 ^ _ eye
-0.36 ^ sunburn
-0.36 a _ after
-0.36 a lego
-0.36 a new
-0.36 after coffee
-0.36 after mov
-0.36 all the
-0.36 appt
-0.36 back _ after
-0.36 bad for
-0.36 bit red
-0.36 breath on
-0.36 brown
-0.36 bruise from
-0.36 bump
-0.36 bump my
-0.36 call me
-0.36 end _ the
-0.36 eye twitch
-0.36 eye wash
-0.36 feel better
-0.36 has an
-0.36 i _ thi
-0.36 in _ neck
-0.36 in an
-0.36 is it
-0.36 leg on
-0.36 lego
-0.36 lil when
-0.36 minut stopp
-0.36 my teeth
-0.36 my thumb
-0.36 my watch
-0.36 new
-0.36 old _ #99+
-0.36 on _ lego
-0.36 on _ of
-0.36 on _ plane
-0.36 period is
-0.36 pregnancy _ is
-0.36 red hot
-0.36 same _ alway
-0.36 spit _ a
-0.36 swell a
-0.36 swollen since
-0.36 the _ pill
-0.36 toilet
-0.36 tooth
-0.36 twinge
-0.36 two _ stopp
-0.36 two minut
-0.36 when _ drink
-0.36 when he
-0.36 when i
-0.37 # ish
-0.37 #11+ th
-0.37 #99+ _ fine
-0.37 =allergen =days_many
-0.37 =asthma =fever
-0.37 =asthma =flu_bad
-0.37 =both_legs =swelling
-0.37 =calf =cramps
-0.37 =co_words =pain_any
-0.37 =cold_hands =raynaud_usual
-0.37 =cold_limb =raynaud_usual
-0.37 =cold_only =eye_area
-0.37 =cough =fever
-0.37 =hours_pain =means_mentioned
-0.37 ?one
-0.37 ^ _ ?do
-0.37 ^ _ allergic
-0.37 ^ _ bug
-0.37 ^ _ december
-0.37 ^ _ new
-0.37 ^ _ wrote
-0.37 ^ constipat
-0.37 ^ feet
-0.37 ^ jamm
-0.37 ^ lost
-0.37 and then
-0.37 anxiety
-0.37 blister _ a
-0.37 breath fine
-0.37 chest cold
-0.37 do i
-0.37 first _ in
-0.37 hour _ now
-0.37 hour from
-0.37 i _ asthma
-0.37 i _ do
-0.37 ice cream
-0.37 im allergic
-0.37 is the
-0.37 jamm
-0.37 jamm _ finger
-0.37 jamm my
-0.37 lower _ is
-0.37 morn
-0.37 my tooth
-0.37 need _ refill
-0.37 of _ in
-0.37 of _ month
-0.37 on his
-0.37 once in
-0.37 out for
-0.37 punch
-0.37 small bruise
-0.37 son _ his
-0.37 the _ kick
-0.37 wood
-0.38 -headache
-0.38 <#
-0.38 <a
-0.38 <grandma
-0.38 =animal_bite =scratched
-0.38 =cholinergic =eye_area
-0.38 =days_many =many_days
-0.38 =pain_any =tooth
-0.38 =swallowed_thing
-0.38 ^ _ ankl
-0.38 ^ _ could
-0.38 ^ _ curtain
-0.38 ^ _ monday
-0.38 ^ _ much
-0.38 ^ _ tickle
-0.38 ^ _ toddler
-0.38 ^ _ two
-0.38 ^ hot
-0.38 ^ threw
-0.38 a refill
-0.38 after pizza
-0.38 afternoon
-0.38 and _ fine
-0.38 are _ from
-0.38 aunt
-0.38 bit of
-0.38 but no
-0.38 chew
-0.38 dec
-0.38 dizzy _ the
-0.38 dizzy on
-0.38 do _ keep
-0.38 feed
-0.38 gain weight
-0.38 grandmother had
-0.38 headache _ blurry
-0.38 heart rate
-0.38 hurt when
-0.38 husband _ a
-0.38 me _ headache
-0.38 much
-0.38 my elbow
-0.38 my team
-0.38 my toddler
-0.38 no -headache
-0.38 no -numbnes
-0.38 no _ -or
-0.38 ok with
-0.38 on _ baby
-0.38 pacemaker check
-0.38 rate
-0.38 recip
-0.38 scar of
-0.38 since _ i
-0.38 stitch
-0.38 team
-0.38 the _ one
-0.38 today _ ok
-0.38 train
-0.39 -faint
-0.39 -faint just
-0.39 =bluish =cold_hands
-0.39 =burn_severity =sunburn
-0.39 ^ _ -faint
-0.39 ^ _ feel
-0.39 ^ today
-0.39 a baseball
-0.39 after #
-0.39 and crav
-0.39 beat fast
-0.39 bit _ tongue
-0.39 blood pressure
-0.39 chair
-0.39 contact
-0.39 feed well
-0.39 feel _ today
-0.39 feel great
-0.39 feet swell
-0.39 from _ on
-0.39 hair _ fall
-0.39 has dry
-0.39 heart _ fast
-0.39 help with
-0.39 i call
-0.39 im nervou
-0.39 in _ morning
-0.39 is pregnant
-0.39 its _ out
-0.39 joke
-0.39 my _ result
-0.39 no
-0.39 no -pain
-0.39 noon
-0.39 pinch
-0.39 pregnant _ crav
-0.39 see a
-0.39 side _ the
-0.39 start #
-0.39 start _ day
-0.39 the #11+
-0.39 the chair
-0.39 the gym
-0.39 the morning
-0.39 week _ its
-0.39 yes
-0.4 <had <a
-0.4 <in <#99+
-0.4 <was
-0.4 =blister_any =chest_any
-0.4 =blister_any =chest_pain
-0.4 =blister_word =chest_any
-0.4 =blister_word =chest_pain
-0.4 =burn_severity =chest_injury_or_ache
-0.4 =chest_any =chest_injury_or_ache
-0.4 =chest_any =rash
-0.4 =chest_pain =rash
-0.4 =limb_injury =twisted
-0.4 =swelling =throat_sore
-0.4 =takes_daily
-0.4 ?do
-0.4 ?how ?do
-0.4 ^ _ back
-0.4 ^ _ dog
-0.4 ^ _ with
-0.4 ^ eye
-0.4 ^ gassy
-0.4 ^ spider
-0.4 ^ where
-0.4 a #
-0.4 a _ at
-0.4 a _ cough
-0.4 a _ seed
-0.4 a cherry
-0.4 after _ on
-0.4 and _ heartburn
-0.4 cherry
-0.4 christma
-0.4 do
-0.4 for her
-0.4 give _ a
-0.4 hiccup for
-0.4 holiday
-0.4 how much
-0.4 is low
-0.4 knee
-0.4 my house
-0.4 paper cut
-0.4 physical
-0.4 safety
-0.4 seed
-0.4 swallow _ cherry
-0.4 too much
-0.4 too short
-0.4 vacation
-0.4 visit
-0.4 warm
-0.4 week of
-0.4 with blister
-0.41 # _ at
-0.41 <#99+
-0.41 <to
-0.41 =about_self
-0.41 =bleeding_any =cut_by_accident
-0.41 =burn_severity =cold_only
-0.41 =cold_hands
-0.41 =diabetes =during_exercise
-0.41 =diarrhea =hours_pain
-0.41 ^ <had
-0.41 ^ _ brand
-0.41 ^ _ side
-0.41 ^ _ twitch
-0.41 ^ friday
-0.41 ^ static
-0.41 ^ tooth
-0.41 and _ red
-0.41 ask
-0.41 bath
-0.41 been feel
-0.41 brand
-0.41 brother pass
-0.41 burp after
-0.41 cant _ still
-0.41 cant sit
-0.41 daughter _ at
-0.41 feb
-0.41 feel _ for
-0.41 fever broke
-0.41 get
-0.41 i quit
-0.41 im _ my
-0.41 is my
-0.41 key
-0.41 like to
-0.41 look _ a
-0.41 menopause
-0.41 my _ late
-0.41 my key
-0.41 nose
-0.41 of the
-0.41 on _ stair
-0.41 once last
-0.41 or
-0.41 rash with
-0.41 same as
-0.41 say _ #
-0.41 sit still
-0.41 skip
-0.41 sore throat
-0.41 static
-0.41 static shock
-0.41 stool
-0.41 stuffy nose
-0.41 swallow _ gum
-0.41 toe is
-0.41 tue
-0.41 up green
-0.41 was out
-0.41 where i
-0.41 wine
-0.41 would _ to
-0.42 #11+ _ that
-0.42 #11+ is
-0.42 -symptom
-0.42 -tuesday
-0.42 <last <year
-0.42 =burn_severity =dentist
-0.42 =burn_severity =during_exercise
-0.42 =burn_severity =strep_like
-0.42 =cut_by_accident =flank_pain
-0.42 =dentist =numb_any
-0.42 =dentist =weak_any
-0.42 =pain_any =ulcer_nsaid
-0.42 ^ _ #99+
-0.42 ^ _ between
-0.42 ^ _ breath
-0.42 ^ _ it
-0.42 ^ _ rate
-0.42 ^ _ tuesday
-0.42 ^ _ wax
-0.42 ^ back
-0.42 ^ tonight
-0.42 a second
-0.42 as alway
-0.42 can _ get
-0.42 can _ go
-0.42 difference
-0.42 ear _ on
-0.42 eye _ in
-0.42 fell _ his
-0.42 for _ second
-0.42 for _ week
-0.42 for my
-0.42 hand _ numb
-0.42 heartburn after
-0.42 i bump
-0.42 i read
-0.42 in _ chest
-0.42 just tired
-0.42 keep _ down
-0.42 my _ died
-0.42 my _ lol
-0.42 my ankl
-0.42 no -symptom
-0.42 on my
-0.42 pee _ lot
-0.42 pee a
-0.42 plane
-0.42 slept badly
-0.42 stool is
-0.42 stretch
-0.42 the difference
-0.42 the plane
-0.42 to clean
-0.42 tongue on
-0.42 wax
-0.42 what help
-0.43 # mo
-0.43 #11+ #11+
-0.43 -numbnes
-0.43 -trouble
-0.43 <ago
-0.43 =calf =during_exercise
-0.43 =during_exercise =fever
-0.43 =during_exercise =pale_clammy
-0.43 =ear_pain =pain_any
-0.43 =eye_area =itching
-0.43 =eye_area =itchy_only
-0.43 ?are
-0.43 ^ _ feet
-0.43 ^ _ phone
-0.43 ^ _ wake
-0.43 ^ last
-0.43 a pimple
-0.43 after garden
-0.43 and sleep
-0.43 annoy
-0.43 bit
-0.43 brac
-0.43 burp
-0.43 cold
-0.43 crayon
-0.43 de
-0.43 expir
-0.43 feel the
-0.43 got _ and
-0.43 i _ after
-0.43 i _ on
-0.43 is stiff
-0.43 its gone
-0.43 kid _ a
-0.43 kid ate
-0.43 little
-0.43 lunch
-0.43 mo
-0.43 my phone
-0.43 no -cough
-0.43 ok now
-0.43 on _ toilet
-0.43 price
-0.43 the price
-0.43 thi cold
-0.43 was _ on
-0.43 we _ a
-0.43 week from
-0.43 when can
-0.43 work
-0.44 -problem
-0.44 <in
-0.44 <when
-0.44 =low_mood =low_mood_deep
-0.44 ^ _ almost
-0.44 ^ _ aunt
-0.44 ^ low
-0.44 ^ toothache
-0.44 a _ when
-0.44 after eat
-0.44 allergic to
-0.44 and drink
-0.44 are puffy
-0.44 back is
-0.44 book
-0.44 but i
-0.44 dinner
-0.44 dog has
-0.44 gave me
-0.44 got _ on
-0.44 hair
-0.44 hungry
-0.44 i eat
-0.44 lost my
-0.44 my _ look
-0.44 my aunt
-0.44 my tongue
-0.44 pull a
-0.44 rash _ my
-0.44 seem confus
-0.44 shot
-0.44 soap
-0.44 up _ last
-0.45 # on
-0.45 =after_hard_exercise =during_exercise
-0.45 =calf =radiates_leg
-0.45 =chest_lasting =during_exercise
-0.45 =chest_lasting =twisted
-0.45 =eye_hit_bad =tia_resolved
-0.45 ^ ?how
-0.45 ^ needle
-0.45 ^ the
-0.45 a _ bruise
-0.45 a cough
-0.45 a counselor
-0.45 am
-0.45 bleed stopp
-0.45 can we
-0.45 counselor
-0.45 eye _ it
-0.45 form
-0.45 gas
-0.45 going around
-0.45 grandma _ #11+
-0.45 have asthma
-0.45 i drink
-0.45 i pee
-0.45 is fine
-0.45 light bleed
-0.45 list
-0.45 meal
-0.45 mom _ #11+
-0.45 not -sleep
-0.45 off _ week
-0.45 patch
-0.45 saturday
-0.45 since _ night
-0.45 since last
-0.45 start yesterday
-0.45 the flu
-0.45 therapy
-0.45 when im
-0.45 with _ cold
-0.45 your
-0.46 -glass
-0.46 =burn_severity =raynaud_usual
-0.46 =contact_lens
-0.46 =during_exercise =pain_any
-0.46 =elderly =hearing
-0.46 =flu_bad
-0.46 =head_danger =vomit_few
-0.46 =itching =sting
-0.46 =possible_fracture =twisted
-0.46 =vomit_few
-0.46 =vomit_few =vomiting
-0.46 ?of
-0.46 ^ _ a
-0.46 ^ _ oil
-0.46 ^ _ or
-0.46 ^ _ quit
-0.46 ^ _ thirty
-0.46 ^ _ yo
-0.46 ^ bit
-0.46 ^ doe
-0.46 ^ roof
-0.46 a blue
-0.46 and _ cranky
-0.46 bos
-0.46 braxton
-0.46 braxton hick
-0.46 chip
-0.46 cranky
-0.46 dad _ and
-0.46 elbow in
-0.46 eye _ and
-0.46 from _ pillow
-0.46 hair is
-0.46 hemorrhoid
-0.46 her _ with
-0.46 hick
-0.46 i wake
-0.46 is _ bit
-0.46 like that
-0.46 lost
-0.46 me a
-0.46 my appointment
-0.46 my bos
-0.46 my insurance
-0.46 nine
-0.46 numb from
-0.46 out _ #
-0.46 phlegm
-0.46 pillow
-0.46 portal
-0.46 recommendation
-0.46 sleep on
-0.46 summer
-0.46 without -my
-0.46 yawn
-0.47 #11+ pound
-0.47 <i
-0.47 =chest_lasting =choking_passed
-0.47 =choking =choking_passed
-0.47 =choking_passed
-0.47 =cut_by_accident =scratched
-0.47 =not_taken
-0.47 =not_taken =overdose_taken
-0.47 ^ <i
-0.47 ^ _ ache
-0.47 ^ _ minut
-0.47 ^ _ scratch
-0.47 and _ nail
-0.47 better
-0.47 is scratchy
-0.47 later
-0.47 my nail
-0.47 next month
-0.47 recipe
-0.47 schedule
-0.47 that ok
-0.47 thi cough
-0.47 thi job
-0.47 threw up
-0.47 throat _ scratchy
-0.47 today and
-0.47 toddler _ a
-0.47 when
-0.48 # th
-0.48 #11+ am
-0.48 =a_lot =newborn
-0.48 =ate_dye
-0.48 ?how _ ?i
-0.48 ^ mosquito
-0.48 ^ stiff
-0.48 ^ wrong
-0.48 baby _ feed
-0.48 baby kick
-0.48 concert
-0.48 cry and
-0.48 gone
-0.48 had _ fever
-0.48 i _ up
-0.48 is _ month
-0.48 is feed
-0.48 it _ #
-0.48 kid _ the
-0.48 loose stool
-0.48 massage
-0.48 my _ wash
-0.48 now _ then
-0.48 same
-0.48 she _ her
-0.48 son got
-0.48 stuffy
-0.48 the _ th
-0.48 the concert
-0.48 was #11+
-0.48 weekend
-0.49 =belly_hit =hours_pain
-0.49 =chest_lasting =sugar_very_high
-0.49 ^ _ itch
-0.49 ^ _ sister
-0.49 ^ numb
-0.49 ^ stubb
-0.49 a _ short
-0.49 a streak
-0.49 allergy
-0.49 eye water
-0.49 fell on
-0.49 heal
-0.49 i _ #11+
-0.49 my _ get
-0.49 no _ -pain
-0.49 on _ arm
-0.49 pink
-0.49 scab
-0.49 she fine
-0.49 since the
-0.49 streak _ blood
-0.49 streak of
-0.49 stubb
-0.49 tea
-0.49 the bill
-0.49 when _ i
-0.5 # pm
-0.5 -monday
-0.5 =chest_injury_or_ache
-0.5 =chest_injury_or_ache =pain_any
-0.5 =itchy_only =sting
-0.5 ?about
-0.5 ^ _ call
-0.5 ^ _ nose
-0.5 ^ insulin
-0.5 ^ small
-0.5 bump his
-0.5 can you
-0.5 coat
-0.5 daycare
-0.5 diabetic and
-0.5 diaper
-0.5 feel _ bit
-0.5 flu _ and
-0.5 from sleep
-0.5 garden
-0.5 it out
-0.5 it still
-0.5 scrap
-0.5 sign
-0.5 smell bad
-0.5 sometim
-0.5 the #
-0.5 up _ i
-0.5 watch
-0.51 =child_got_pills =hours_pain
-0.51 =cut_by_accident =pain_any
-0.51 =during_exercise =short_breath
-0.51 =iron_pills
-0.51 =limb_injury =possible_fracture
-0.51 ^ _ bad
-0.51 ^ _ my
-0.51 ^ _ smoke
-0.51 ^ _ sore
-0.51 ^ between
-0.51 ^ first
-0.51 between _ and
-0.51 day of
-0.51 driv
-0.51 due in
-0.51 eat
-0.51 game
-0.51 half _ hour
-0.51 half an
-0.51 how _ i
-0.51 hurt from
-0.51 i _ short
-0.51 in pregnancy
-0.51 look _ in
-0.51 mild headache
-0.51 my _ pressure
-0.51 several time
-0.51 stres
-0.51 swallow _ vitamin
-0.51 traffic
-0.51 want
-0.52 =baby =rash
-0.52 =stye
-0.52 ^ #11+
-0.52 ^ at
-0.52 beet
-0.52 cold _ my
-0.52 first
-0.52 is _ pain
-0.52 is _ safe
-0.52 jean
-0.52 my _ play
-0.52 my _ the
-0.52 otherwise
-0.52 past
-0.52 pimple on
-0.52 roll over
-0.52 these
-0.53 =hours_pain =sugar_very_high
-0.53 ^ <my
-0.53 ^ _ spot
-0.53 ^ _ you
-0.53 ^ lip
-0.53 ^ slight
-0.53 a mosquito
-0.53 bled
-0.53 crav
-0.53 down since
-0.53 dry cough
-0.53 flu
-0.53 how
-0.53 number
-0.53 pollen
-0.53 snor and
-0.53 sugar #99+
-0.53 toenail
-0.53 with my
-0.53 yo boy
-0.54 -no
-0.54 -of
-0.54 =a_lot =young_baby
-0.54 =calf =sting
-0.54 ?how
-0.54 ^ _ bump
-0.54 ^ do
-0.54 ^ for
-0.54 ^ tomorrow
-0.54 after lunch
-0.54 bean
-0.54 get a
-0.54 hear aid
-0.54 my glass
-0.54 question
-0.54 run
-0.54 shoe
-0.54 spr
-0.54 stiff from
-0.54 to #
-0.54 would like
-0.55 <last
-0.55 =dentist
-0.55 =itching
-0.55 ^ _ blue
-0.55 ^ _ pill
-0.55 ^ _ when
-0.55 age
-0.55 any
-0.55 clinic
-0.55 made
-0.55 nervou
-0.55 ring
-0.55 threw
-0.55 turn my
-0.55 vaccine
-0.56 =allergen =co_words
-0.56 ?is
-0.56 ^ _ for
-0.56 ^ _ thi
-0.56 ^ ten
-0.56 ^ which
-0.56 a runny
-0.56 and play
-0.56 baby _ up
-0.56 do _ need
-0.56 eyelash
-0.56 i need
-0.56 is _ ok
-0.56 itchy
-0.56 loose
-0.56 son _ #
-0.56 sore after
-0.56 stress
-0.56 the day
-0.57 # pill
-0.57 -cough
-0.57 ?in
-0.57 ^ _ arm
-0.57 ^ sore
-0.57 a _ red
-0.57 all good
-0.57 are _ in
-0.57 do you
-0.57 fever is
-0.57 how do
-0.57 insurance
-0.57 made my
-0.57 now and
-0.57 onion
-0.57 school
-0.57 thumb
-0.57 thursday
-0.57 took _ pill
-0.58 # _ #
-0.58 -blood
-0.58 <my
-0.58 <year
-0.58 =cold_only
-0.58 =seizure_usual
-0.58 ^ ?can
-0.58 ^ _ elbow
-0.58 a _ off
-0.58 about it
-0.58 bloat
-0.58 bored
-0.58 can
-0.58 date
-0.58 feel full
-0.58 gym
-0.58 my usual
-0.58 no -blood
-0.58 pizza
-0.58 ready
-0.58 slept
-0.58 slight
-0.58 sugar was
-0.59 =constipation
-0.59 ?what
-0.59 ^ ?what
-0.59 ^ _ need
-0.59 feel _ since
-0.59 give
-0.59 in _ even
-0.59 in winter
-0.59 my dog
-0.59 pain _ a
-0.59 quit smok
-0.59 several
-0.59 swollen after
-0.59 the even
-0.59 to take
-0.59 was #99+
-0.6 =burn_severity =throat_sore
-0.6 ?for
-0.6 ^ just
-0.6 ^ monday
-0.6 ^ stabb
-0.6 aid
-0.6 have _ cold
-0.6 in march
-0.6 is _ from
-0.6 make me
-0.6 march
-0.6 should i
-0.6 sore from
-0.6 today
-0.61 =chest_lasting =tia_resolved
-0.61 ^ _ in
-0.61 blood on
-0.61 breath _ the
-0.61 i _ #
-0.61 itch
-0.61 what
-0.62 #11+ _ want
-0.62 ?a
-0.62 ^ _ and
-0.62 ^ next
-0.62 ^ no
-0.62 from _ dentist
-0.62 of _ on
-0.62 why
-0.63 # _ of
-0.63 #99+ since
-0.63 <year <ago
-0.63 =allergen =vaccine_said
-0.63 =itching =itchy_only
-0.63 =itchy_only
-0.63 ^ can
-0.63 acne
-0.63 constipat
-0.63 job
-0.63 my _ snor
-0.63 over #11+
-0.63 since monday
-0.63 teenager
-0.63 the dentist
-0.64 -week
-0.64 =low_mood_deep
-0.64 ^ dry
-0.64 a _ nose
-0.64 for year
-0.64 heartburn
-0.64 i get
-0.64 make
-0.64 pimple
-0.64 pink eye
-0.64 pm
-0.64 result
-0.65 =during_exercise =racing_heart
-0.65 ^ _ crie
-0.65 ^ _ hit
-0.65 a day
-0.65 a little
-0.65 ache
-0.65 after work
-0.65 broken
-0.65 diaper rash
-0.65 dry
-0.65 from now
-0.65 spit up
-0.65 th
-0.65 thirty
-0.65 to _ a
-0.65 what doe
-0.65 what is
-0.65 when is
-0.66 =aura_usual
-0.66 =vaccine_said
-0.66 ^ _ hurt
-0.66 ^ not
-0.66 alway
-0.66 can he
-0.66 january
-0.66 on monday
-0.66 sore
-0.66 tickle
-0.66 with thi
-0.67 =low_mood
-0.67 ?can
-0.67 ^ _ threw
-0.67 ^ sweaty
-0.67 arm _ sore
-0.67 blister on
-0.67 can i
-0.67 daughter _ her
-0.67 feel ok
-0.67 im sad
-0.67 scratchy
-0.67 teeth
-0.67 tiny
-0.67 wash
-0.68 end of
-0.68 loud
-0.68 phone
-0.68 sneez
-0.68 twitch
-0.68 well
-0.69 -yet
-0.69 =cold_outside
-0.69 ^ _ doe
-0.69 ^ when
-0.69 coffee
-0.69 december
-0.69 mosquito bite
-0.69 my _ seem
-0.69 my hair
-0.69 next week
-0.69 paper
-0.69 vitamin
-0.69 where
-0.7 =during_exercise
-0.7 ^ are
-0.7 gassy
-0.7 give me
-0.7 i could
-0.7 toddler wont
-0.71 ^ by
-0.71 before
-0.71 could
-0.71 hiccup
-0.71 just a
-0.71 love
-0.71 low
-0.71 no -fever
-0.71 should
-0.71 tired
-0.72 -pain
-0.72 =tired
-0.72 ^ _ make
-0.72 ^ _ neck
-0.72 ^ _ to
-0.72 ^ hiccup
-0.72 ^ how
-0.72 ^ light
-0.72 and want
-0.72 cough _ fever
-0.72 doctor
-0.72 food
-0.72 my _ faint
-0.72 runny nose
-0.73 #11+ _ dizzy
-0.73 -fever
-0.73 -my
-0.73 ^ _ do
-0.73 are sore
-0.73 my period
-0.73 snor
-0.73 sunburn
-0.73 swallow her
-0.73 was _ of
-0.73 you
-0.74 a cold
-0.74 glass
-0.74 runny
-0.74 winter
-0.75 ^ feel
-0.75 bruise
-0.75 gum
-0.75 morning
-0.76 all _ time
-0.76 i _ at
-0.76 next
-0.76 test
-0.76 the time
-0.77 #99+ _ #11+
-0.77 =twisted
-0.77 checkup
-0.78 =eating_disorder
-0.78 =hearing
-0.78 ^ stomach
-0.78 check
-0.78 five
-0.79 ^ _ hand
-0.79 ^ mild
-0.79 diet
-0.79 feel fine
-0.79 follow
-0.79 great
-0.79 sleep
-0.79 sunday
-0.8 at night
-0.8 period
-0.8 smok
-0.81 friday
-0.81 is a
-0.81 safe
-0.82 ^ _ period
-0.82 ^ ear
-0.82 cream
-0.82 husband snor
-0.83 ^ dizzy
-0.83 ^ thi
-0.83 dentist
-0.83 need
-0.83 upset
-0.83 which
-0.84 in _ morn
-0.84 on it
-0.84 the morn
-0.84 wednesday
-0.85 -sleep
-0.85 due
-0.85 milk
-0.85 ok
-0.85 pregnancy
-0.85 tomorrow
-0.85 tuesday
-0.86 ^ _ get
-0.86 bill
-0.87 =sunburn
-0.88 i _ sleep
-0.89 need a
-0.89 year _ has
-0.9 ^ what
-0.9 good
-0.9 mosquito
-0.9 my fever
-0.9 want a
-0.92 ^ _ after
-0.93 at #
-0.93 exam
-0.94 elbow
-0.94 mild
-0.95 # #11+
-0.95 please
-0.96 a bit
-0.96 doe
-0.97 ^ is
-0.97 is sore
-0.98 ^ _ fever
-0.98 cant sleep
-0.98 play
-0.99 ^ _ day
-0.99 ^ headache
-1 refill
-1 scratch
-1.01 sad
-1.01 small
-1.02 =raynaud_usual
-1.03 and need
-1.04 fine
-1.06 is that
-1.06 laugh
-1.07 normal
-1.07 once
-1.08 appointment
-1.1 late
-1.1 monday
-1.2 fine now
-1.25 haha
-1.29 ^ in
-1.44 lol
`,
}
