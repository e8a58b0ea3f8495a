import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.06,
  emergencyFrom: 0.84,
  nurseFrom: 0.39,
  weights: `
1.82 =stab_shot
1.69 =suicidal
1.57 =harm_others
1.56 =drowning
1.51 =amputated
1.51 =self_harm_now
1.42 =deformed
1.4 =device_alarm
1.38 =electric
1.37 =black_stool
1.37 =oxygen_low
1.36 =poison_swallowed
1.36 =wild_bite
1.34 =baby_quiet
1.31 found
1.29 =abuse_danger
1.29 =seizure
1.28 collaps
1.27 =fever =immunosuppressed
1.27 =overdose_taken
1.27 ^ _ chok
1.25 =fever =young_baby
1.24 =snake
1.24 =swallowed_battery
1.21 =fever =newborn
1.21 die
1.2 =choking
1.2 =unresponsive
1.18 =snake =snake_bad
1.17 =during_exercise =fainted
1.12 =smoke
1.12 chok
1.11 =harm_others =pain_any
1.1 =burn_any =burn_big
1.1 =burn_big
1.1 =water_broke
1.1 seizure
1.09 =contractions
1.09 pass out
1.08 =chemical_word =eye_area
1.08 =chemical_word =eye_chemical
1.07 =animal_bite =bite_bad
1.06 =burn_any =burn_severity
1.05 =chest_lasting =suicidal
1.05 =soaking_pad
1.05 a seizure
1.04 =chest_pressure
1.03 =again_fainted
1.03 =amputated =limb_injury
1.03 =burn_big =burn_severity
1.03 =eye_area =face_blisters
1.03 =face_blisters
1.03 =inhaler_fails
1.03 =no_urine
1.02 =pregnant =vaginal_bleeding
1.02 =very_fast_pulse
1.02 hav a
1.02 oxygen _ #11+
1.02 sugar is
1.02 temp _ #99+
1.01 =alcohol =poison_swallowed
1.01 =cannot_breathe
1.01 =child_got_pills =poison_swallowed
0.99 =baby_still =pregnant
0.99 =chest_any =chest_pressure
0.99 =deformed =limb_injury
0.99 drowsy
0.99 min
0.99 point
0.98 =allergen =stab_shot
0.97 =abuse_danger =dangerous_person
0.97 =burn_severity =child_got_pills
0.97 =means_mentioned =suicidal
0.97 end it
0.96 =carbon_monoxide
0.96 =ear_swollen
0.96 touch
0.95 =bite_bad =chemical_word
0.94 =asthma =inhaler_fails
0.94 =skin_peeling
0.93 =burn_severity =chest_pressure
0.93 =eye_hit_bad =pregnant
0.93 bent
0.93 shook
0.93 way
0.92 =barking_stridor
0.92 =bite_bad =face_blisters
0.92 =contractions =pregnant
0.92 =diabetes =overdose_taken
0.92 =sugar_low
0.92 anymore
0.92 behind
0.92 black
0.91 =bite_bad =co_words
0.91 to die
0.9 =animal_bite =wild_bite
0.9 =carbon_monoxide =co_words
0.9 =chest_lasting =seizure
0.9 =jaw_locked
0.9 =pierced_through
0.9 forward
0.9 to _ it
0.89 =allergen =poison_swallowed
0.89 =bluish =turning_blue
0.89 =turning_blue
0.89 =vomiting_blood
0.89 and just
0.89 my _ collaps
0.88 =amputated =scratched
0.88 =amputated =wound
0.88 =bleeding_any =pregnant
0.88 =bluish
0.88 =contractions =preterm_weeks
0.88 =pregnant =water_broke
0.88 =priapism
0.88 =seizure =seizure_repeat
0.88 =seizure_repeat
0.88 =unresponsive =wakes
0.88 myself
0.88 nonstop
0.88 wont go
0.87 =baby_quiet =baby_still
0.87 =chemical_strong
0.87 =chemical_strong =chemical_word
0.87 =dangerous_person =unresponsive
0.87 had _ seizure
0.86 -up
0.86 =sugar_low =sugar_very_low
0.86 =sugar_very_low
0.86 hang
0.86 have _ fever
0.86 open
0.86 the floor
0.85 =again_fainted =fainted
0.85 =cannot_breathe =short_breath
0.85 =chemical_word =swallowed_battery
0.85 =dystonia
0.85 from a
0.85 on _ and
0.85 turn blue
0.84 =fainted
0.84 =vision_loss
0.84 fire
0.84 out _ the
0.83 =chemical_word =poison_swallowed
0.83 =withdrawal
0.83 ^ hes
0.83 implant
0.83 my _ lip
0.82 #99+ and
0.82 =burn_severity =cannot_breathe
0.82 =chemical_burn
0.82 =chemical_burn =chemical_word
0.82 and _ are
0.82 and she
0.82 heart is
0.82 isnt
0.82 my friend
0.82 used my
0.82 word
0.81 =bluish =lips_blue
0.81 =co_words =head_danger
0.81 =drowsy
0.81 =hours_pain =suicidal
0.81 =lips_blue
0.81 =vomiting =vomiting_blood
0.81 into
0.81 is hav
0.81 swallow a
0.81 tell _ to
0.8 #11+ tylenol
0.8 =a_lot =soaking_pad
0.8 =baby_quiet =burn_severity
0.8 =breath_pauses
0.8 =eye_area =shingles
0.8 =eye_pierced
0.8 =face_blisters =shingles
0.8 =headache =vomiting
0.8 by mistake
0.8 fluid
0.8 is _ the
0.8 mistake
0.8 oxygen is
0.8 up to
0.79 =anaphylaxis_said
0.79 =anaphylaxis_said =using_word
0.79 =chemical_word =child_got_pills
0.79 =cold_limb =limb_injury
0.79 =drugs_taken
0.79 =long_bleed =nosebleed
0.79 fever and
0.79 me to
0.79 my epipen
0.79 oxygen
0.79 took too
0.79 used _ epipen
0.78 =a_lot =bleeding_any
0.78 =appendix_pain
0.78 =appendix_pain =appendix_said
0.78 =baby_still
0.78 =dangerous_person =speech
0.78 =hours_pain =speech
0.78 and wont
0.78 bit me
0.78 my _ turn
0.78 on _ floor
0.78 soak
0.78 swell up
0.78 was _ by
0.77 =confused =dangerous_person
0.77 =gradual_numb
0.77 =poison_swallowed =swallowed_battery
0.77 =rash =skin_peeling
0.77 =swelling_throat
0.77 and _ have
0.77 and her
0.77 gush
0.77 im in
0.77 inhal
0.77 knife
0.77 pass
0.77 through
0.76 -peed
0.76 =collapsed_word
0.76 =collapsed_word =fainted
0.76 =confused
0.76 =done_with_it
0.76 =racing_heart =very_fast_pulse
0.76 a _ bit
0.76 break
0.76 i just
0.75 =alcohol =child_got_pills
0.75 =baby_quiet =chest_lasting
0.75 =child_got_pills =swallowed_battery
0.75 =confused =head_danger
0.75 =face_droop
0.75 =high_fever
0.75 =legs_gone
0.75 =preterm_weeks =water_broke
0.75 =slow_heart
0.75 a bad
0.75 caught
0.75 caught in
0.75 i pass
0.75 im on
0.75 tell
0.74 # wks
0.74 =chest_lasting =pregnant
0.74 =child_got_pills =overdose_taken
0.74 =dangerous_person =harm_others
0.74 =fainted =tia_resolved
0.74 =fever =stiff_neck
0.74 =weak_one_side
0.74 and _ out
0.74 cant _ her
0.74 crush
0.74 cut off
0.74 every _ minut
0.74 feel _ im
0.74 going to
0.74 her _ and
0.74 i _ raped
0.74 raped
0.74 that wont
0.74 was raped
0.73 =animal_bite
0.73 =blood_streak =soft_spot
0.73 =blood_thinner =fall_any
0.73 =bluish =burn_severity
0.73 =carbon_monoxide =headache
0.73 =confused =speech
0.73 =eye_hit_bad =soft_spot
0.73 =feels_sleepy
0.73 =fever =rash
0.73 =limb_injury =self_harm_now
0.73 =soft_spot
0.73 =stab_shot =wound
0.73 a knife
0.73 and im
0.73 cant _ my
0.73 heart _ and
0.73 is bent
0.73 is chok
0.73 wont wake
0.73 wound
0.72 =chest_pressure =squeezing_word
0.72 =confused =fever
0.72 =head_danger =vomiting_blood
0.72 =hours_pain =seizure
0.72 =pain_any =suicidal
0.72 and chill
0.72 and hes
0.72 bad _ and
0.72 chill
0.72 i _ stabb
0.72 lip look
0.72 miss
0.72 off the
0.72 was found
0.72 week with
0.71 =born_part
0.71 =eye_hit_bad =vision_loss
0.71 =fell_baby
0.71 =limb_injury =water_broke
0.71 =scratched =self_harm_now
0.71 =self_harm_now =wound
0.71 =speech
0.71 ^ cant
0.71 bad _ on
0.71 breathe
0.71 electrocut
0.71 i _ like
0.71 limp
0.71 that _ go
0.71 the baby
0.71 the kitchen
0.71 the point
0.7 =allergen =bite_bad
0.7 =bleeding_heavy
0.7 =burn_severity =overdose_taken
0.7 =burn_severity =skin_peeling
0.7 =eye_area =jaundice
0.7 =means_mentioned =self_harm_now
0.7 =pain_beyond
0.7 =swelling_throat =tongue_swollen
0.7 =tongue_swollen
0.7 =water_broke =waters_said
0.7 =waters_said
0.7 a bat
0.7 bat
0.7 fish hook
0.7 flash
0.7 her head
0.7 his _ and
0.7 my _ sugar
0.7 now my
0.7 outside
0.7 she _ and
0.7 to hurt
0.7 with _ breath
0.69 =bladder_bowel_loss
0.69 =bleeding_heavy =eye_hit_bad
0.69 =breathe_word
0.69 =breathe_word =short_breath
0.69 =burn_severity =harm_others
0.69 =days_many =fever
0.69 =drowsy =head_danger
0.69 =fever =high_fever
0.69 =fever =swelling
0.69 =mania_psychosis =sleepless_days
0.69 =numb_any =weak_legs
0.69 =overdose_taken =ulcer_nsaid
0.69 and he
0.69 and the
0.69 cant keep
0.69 is turn
0.69 my _ with
0.69 tell me
0.69 ther a
0.69 was _ in
0.68 =allergen =overdose_taken
0.68 =burn_severity =swallowed_battery
0.68 =calf =stab_shot
0.68 =cough =smoke
0.68 =fever =recent_travel
0.68 =fever =rigors
0.68 =heat_danger =heat_exposure
0.68 =no_urine =vomiting_constantly
0.68 =rigors =wound_infected
0.68 =slow_breathing
0.68 ^ _ child
0.68 ^ _ put
0.68 and _ breath
0.68 baby lip
0.68 black and
0.68 cant open
0.68 caught _ the
0.68 confus
0.68 got _ with
0.68 like im
0.68 my child
0.68 push
0.68 shock
0.68 short of
0.68 so bad
0.68 was _ and
0.67 =belly_word =hernia_stuck
0.67 =bite_bad =stab_shot
0.67 =born_part =contractions
0.67 =burn_severity =chemical_word
0.67 =chest_lasting =drowning
0.67 =device_alarm =heart_condition
0.67 =device_alarm =valve_or_device
0.67 =done_with_it =goodbye_note
0.67 =faint_exertion
0.67 =heat_danger
0.67 =pain_beyond =skin_black
0.67 =rigors
0.67 =skin_black
0.67 everyone
0.67 fell out
0.67 floor
0.67 head is
0.67 im dizzy
0.67 is bleed
0.67 my belly
0.67 my water
0.67 on one
0.67 over #99+
0.67 think about
0.67 thought of
0.67 unconsciou
0.67 water broke
0.66 =allergen =swelling_throat
0.66 =bite_bad =deformed
0.66 =bleeding_any =bleeding_heavy
0.66 =blood_thinner =head_injury
0.66 =bp_extreme
0.66 =bp_extreme =bp_high
0.66 =bp_extreme =bp_very_high
0.66 =bp_high =bp_very_high
0.66 =bp_very_high
0.66 =burn_severity =deep_burn
0.66 =burn_severity =fever
0.66 =chest_lasting =chest_pressure
0.66 =clot_risk =fever
0.66 =co_alarm
0.66 =confused =elderly
0.66 =deep_burn
0.66 =extreme_fever
0.66 =extreme_fever =fever
0.66 =extreme_fever =high_fever
0.66 =eye_hit_bad =preterm_weeks
0.66 =head_danger =rash
0.66 =limb_trapped
0.66 =limp_refuses =unresponsive
0.66 =purple_rash
0.66 =rash =tick
0.66 =snake =swelling
0.66 cant feel
0.66 found my
0.66 i was
0.66 ther
0.66 wont
0.65 =confused =hallucinating
0.65 =cough =drowning
0.65 =ear_blood =eye_hit_bad
0.65 =fever =flank_pain
0.65 =means_at_hand
0.65 =means_mentioned =overdose_taken
0.65 ^ infant
0.65 and _ feel
0.65 and short
0.65 dont know
0.65 heart rac
0.65 noise
0.65 of _ finger
0.65 short _ breath
0.65 snake bit
0.65 temp of
0.65 to end
0.65 was in
0.65 white and
0.64 -right
0.64 =baby =unresponsive
0.64 =barking_stridor =croup_cough
0.64 =blood_streak =swallowed_battery
0.64 =burn_severity =unresponsive
0.64 =chest_lasting =immunosuppressed
0.64 =chest_lasting =soaking_pad
0.64 =child_got_pills
0.64 =cut_by_accident =overdose_taken
0.64 =dry_mouth
0.64 =ear_swollen =swelling
0.64 =elderly =speech
0.64 =noisy_rest
0.64 =overdose_taken =using_word
0.64 =phlegm =water_broke
0.64 =sugar_extreme
0.64 =sugar_extreme =sugar_very_high
0.64 =suicidal =using_word
0.64 ^ chok
0.64 a _ lump
0.64 a temp
0.64 and _ heart
0.64 and _ in
0.64 and _ vomit
0.64 and now
0.64 bleed from
0.64 i _ feel
0.64 im _ up
0.64 on _ side
0.64 pressure _ over
0.64 say
0.64 the _ and
0.64 thigh
0.64 through my
0.64 wheez
0.64 wont _ up
0.63 -that
0.63 =allergen =short_breath
0.63 =allergen =swelling_lips
0.63 =bite_bad =shingles
0.63 =burn_severity =poison_swallowed
0.63 =cannot_move_side
0.63 =cannot_move_side =weak_one_side
0.63 =clot_risk =eye_hit_bad
0.63 =confused =hours_pain
0.63 =cough =coughs_blood
0.63 =eye_bulge
0.63 =head_danger =head_injury
0.63 =hours_pain =soaking_pad
0.63 ^ found
0.63 ^ think
0.63 baby #
0.63 bottle
0.63 feel sick
0.63 finger got
0.63 heart _ #99+
0.63 here
0.63 hes
0.63 huge
0.63 im _ a
0.63 in _ and
0.63 isnt -breath
0.63 old wont
0.63 one side
0.63 stabb
0.62 -baby
0.62 -felt _ -baby
0.62 =again_fainted =chest_lasting
0.62 =again_fainted =hours_pain
0.62 =allergen =throat_tight
0.62 =belly_hard =hernia_stuck
0.62 =belly_word =throbbing_lump
0.62 =bite_bad =sting
0.62 =bleeding_any =diarrhea
0.62 =breath_pauses =cannot_breathe
0.62 =burn_severity =face_blisters
0.62 =cholinergic =drooling
0.62 =co_words =suicidal
0.62 =coughs_blood
0.62 =diarrhea =rectal_blood
0.62 =diarrhea =stool_blood
0.62 =eye_hit_bad =near_faint
0.62 =fever =purple_word
0.62 =hallucinating =withdrawal
0.62 =hours_pain =vision_loss
0.62 =pain_any =throbbing_lump
0.62 =red_racing =wound_infected
0.62 =retractions
0.62 =rigors_hard
0.62 =saddle_numb
0.62 =throbbing_lump
0.62 ^ they
0.62 and _ wont
0.62 cant wake
0.62 down and
0.62 eaten
0.62 ex
0.62 floppy
0.62 hav
0.62 herself
0.62 his chest
0.62 hook
0.62 my _ touch
0.62 my appendix
0.62 my thigh
0.62 pass _ at
0.62 practice
0.62 start in
0.62 the left
0.62 touch me
0.62 turn purple
0.61 -move
0.61 =animal_bite =burn_severity
0.61 =burn_severity =co_words
0.61 =calf =leg_swelling_one
0.61 =chemical_burn =chemical_strong
0.61 =eye_hit_bad =sugar_low
0.61 =gas_smell =head_danger
0.61 =lab_danger
0.61 =mouth_sores =rash
0.61 =short_breath =wheeze_word
0.61 =sleepless_days
0.61 =weak_legs
0.61 =wheeze_word
0.61 ^ _ keep
0.61 a bunch
0.61 and _ i
0.61 and red
0.61 and see
0.61 blue
0.61 bunch
0.61 bunch of
0.61 cant _ it
0.61 chest and
0.61 epipen
0.61 fall
0.61 got into
0.61 grey
0.61 has _ and
0.61 is _ off
0.61 kitchen
0.61 last _ and
0.61 liv
0.61 magnet
0.61 no _ and
0.61 of liv
0.61 one _ is
0.61 pad
0.61 piece
0.61 point _ liv
0.61 point of
0.61 since yesterday
0.61 tonight
0.61 took #11+
0.61 what _ point
0.6 =a_lot =swelling
0.6 =armed_now
0.6 =bite_bad =eye_pierced
0.6 =black_stool =chest_lasting
0.6 =bleeding_any =ear_blood
0.6 =blood_streak =pregnant
0.6 =carbon_monoxide =head_danger
0.6 =chest_lasting =near_faint
0.6 =dangerous_person =hours_pain
0.6 =ear_blood
0.6 =eye_area =eye_pierced
0.6 =feels_sleepy =head_danger
0.6 =fever =postpartum
0.6 =fever =uti
0.6 =head_danger =young_baby
0.6 =hours_pain =immunosuppressed
0.6 =legs_gone =weak_legs
0.6 =severe_headache
0.6 =wound =wound_infected
0.6 and _ my
0.6 down _ my
0.6 fell _ the
0.6 hasnt
0.6 hurt and
0.6 is com
0.6 my _ keep
0.6 off in
0.6 say #99+
0.6 soft spot
0.6 the _ side
0.6 the bathroom
0.6 thi _ and
0.6 think i
0.6 wks
0.6 wont _ and
0.59 -hour
0.59 -in _ -hour
0.59 =a_lot =eye_hit_bad
0.59 =allergen =head_danger
0.59 =at_rest
0.59 =bite_bad =face_droop
0.59 =bladder_bowel_loss =urinary_stuck
0.59 =blister_any =burn_any
0.59 =born_part =eye_hit_bad
0.59 =chest_lasting =vision_loss
0.59 =dangerous_person =head_danger
0.59 =fever =many_days
0.59 =fever =purple_rash
0.59 =fever =wound
0.59 =fever =wound_infected
0.59 =head_danger =speech
0.59 =pain_any =pale_clammy
0.59 =pink_foam
0.59 =rash =sting
0.59 =rigors_hard =shaking
0.59 =spreading
0.59 =testicle
0.59 =urinary_stuck
0.59 ^ _ stopp
0.59 ^ _ wound
0.59 a handful
0.59 and _ keep
0.59 and my
0.59 feel hot
0.59 handful
0.59 handful of
0.59 i _ black
0.59 like _ and
0.59 mom _ is
0.59 my _ got
0.59 my hip
0.59 n
0.59 pale
0.59 poison
0.59 push forward
0.59 remote
0.59 shak
0.59 sudden
0.59 tar
0.59 think
0.59 three time
0.59 to _ myself
0.59 too _ to
0.59 up _ arm
0.59 vomit
0.59 went
0.58 # min
0.58 =bite_bad =hernia_stuck
0.58 =bite_bad =swelling_throat
0.58 =bite_bad =vision_loss
0.58 =black_stool =hours_pain
0.58 =burn_severity =face_droop
0.58 =calf =clot_risk
0.58 =chest_lasting =drowsy
0.58 =chest_lasting =priapism
0.58 =ear_wax =pale_clammy
0.58 =eye_area =vision_loss
0.58 =fever =shaking
0.58 =hours_pain =priapism
0.58 =hours_pain =sudden
0.58 =hurts_breathing
0.58 =neck_swelling
0.58 =radiates_groin
0.58 =short_breath
0.58 =stroke_said
0.58 =stroke_said =stroke_word
0.58 ^ _ found
0.58 and _ and
0.58 and _ faint
0.58 and _ had
0.58 and _ of
0.58 and _ sleepy
0.58 and i
0.58 and is
0.58 and ive
0.58 are _ and
0.58 bad headache
0.58 com out
0.58 electric shock
0.58 explod
0.58 gun
0.58 his cheek
0.58 is _ on
0.58 jaw
0.58 minut and
0.58 off _ the
0.58 piece of
0.58 think _ broke
0.58 to _ and
0.58 vision is
0.58 was stabb
0.58 water _ and
0.58 weak and
0.57 -slept -in
0.57 =a_lot =cough
0.57 =allergen =child_got_pills
0.57 =bleeding_any =fever
0.57 =burn_severity =pregnant
0.57 =chemical_strong =cocaine
0.57 =chest_lasting =no_urine
0.57 =chest_lasting =preterm_weeks
0.57 =child_bruises
0.57 =contractions =eye_hit_bad
0.57 =dark_urine =itching
0.57 =dark_urine =pregnant
0.57 =dark_urine =preterm_weeks
0.57 =eye_area =rash
0.57 =eye_hit_bad =needle_stick
0.57 =gangrene
0.57 =gangrene =pain_beyond
0.57 =gangrene =skin_black
0.57 =headache =severe_headache
0.57 =heart_condition =valve_or_device
0.57 =hernia_stuck =needle_stick
0.57 =needle_stick
0.57 =object_stuck
0.57 =pale_clammy =radiates
0.57 =radiates_groin =testicle
0.57 =shaking
0.57 =swelling =tongue_swollen
0.57 =valve_or_device
0.57 =wont_swallow
0.57 ^ _ raccoon
0.57 ^ _ was
0.57 a raccoon
0.57 and _ dizzy
0.57 and _ im
0.57 and confus
0.57 and ther
0.57 blue and
0.57 breath _ a
0.57 breath and
0.57 chest hurt
0.57 feel like
0.57 going
0.57 grape
0.57 i still
0.57 im bleed
0.57 is bulg
0.57 like coffee
0.57 my _ swallow
0.57 pas
0.57 raccoon
0.57 raccoon bit
0.57 scream
0.57 snake _ me
0.57 the size
0.57 turn
0.57 was _ the
0.57 weird
0.57 whole
0.56 #11+ min
0.56 =belly_hit =fall_height
0.56 =belly_hit =fell_baby
0.56 =bleeding_heavy =limb_injury
0.56 =burn_severity =pale_clammy
0.56 =chest_lasting =confused
0.56 =chest_lasting =getting_worse
0.56 =chest_lasting =unresponsive
0.56 =co_words =headache
0.56 =confused =pale_clammy
0.56 =coughs_blood =phlegm
0.56 =deep_cut
0.56 =ear_pain =ear_swollen
0.56 =eye_area =eye_hit
0.56 =eye_hit
0.56 =fall_any =fall_height
0.56 =fall_any =fell_baby
0.56 =fall_height
0.56 =fall_height =hit_hard
0.56 =fell_baby =hit_hard
0.56 =head_danger =tick
0.56 =headache =tick
0.56 =hernia
0.56 =hernia =hernia_word
0.56 =hoarse =smoke
0.56 =irregular_heart
0.56 =means_mentioned =wound
0.56 =mouth_sores
0.56 =sudden
0.56 =swelling_throat =throat_tight
0.56 alarm _ going
0.56 and hard
0.56 and spott
0.56 at _ my
0.56 awful
0.56 breath for
0.56 can see
0.56 cant swallow
0.56 clot
0.56 each breath
0.56 feel my
0.56 for _ hour
0.56 got _ bad
0.56 got shot
0.56 hes _ and
0.56 into the
0.56 my _ hand
0.56 nonsense
0.56 now _ and
0.56 old got
0.56 pas out
0.56 put his
0.56 rash that
0.56 sense
0.56 shingl _ my
0.56 someth
0.56 squeez
0.56 talk nonsense
0.56 the bone
0.56 think _ hav
0.56 toe are
0.56 weak
0.55 #11+ time
0.55 -day
0.55 =bleeding_heavy =wound
0.55 =blister_any =skin_peeling
0.55 =breath_pauses =burn_severity
0.55 =calf =swelling
0.55 =car_crash
0.55 =chemical_word
0.55 =chemical_word =cocaine
0.55 =cold_limb =toes_cold
0.55 =confused =heat_exposure
0.55 =deep_cut =tendon_seen
0.55 =deformed =possible_fracture
0.55 =eye_hit_bad =hit_hard
0.55 =eye_hit_bad =vomiting_blood
0.55 =fever =heart_condition
0.55 =head_danger =newborn
0.55 =head_injury =hit_hard
0.55 =headache =rash
0.55 =hours_pain =near_faint
0.55 =jaundice
0.55 =jaw_arm_sweat =pale_clammy
0.55 =limb_injury =pregnant
0.55 =nail_word =stab_shot
0.55 =pregnant =squeezing_word
0.55 =recent_travel
0.55 =self_harm_now =suicidal
0.55 =swallow_trouble =throat_tight
0.55 =swallow_trouble =wont_swallow
0.55 =swelling =swelling_throat
0.55 =swelling_lips =swelling_throat
0.55 =tendon_seen
0.55 =throat_tight =wont_swallow
0.55 =toes_cold
0.55 acid
0.55 all of
0.55 and _ hot
0.55 and _ rash
0.55 bare
0.55 bent _ a
0.55 blood is
0.55 bottle of
0.55 breath
0.55 came back
0.55 child
0.55 cut _ wrist
0.55 dont
0.55 drank
0.55 gett weaker
0.55 gray
0.55 he cant
0.55 her _ is
0.55 just had
0.55 my _ went
0.55 my jaw
0.55 my vision
0.55 my wrist
0.55 open and
0.55 push _ and
0.55 shock me
0.55 short
0.55 terrible
0.55 to _ tonight
0.55 took _ many
0.55 weaker
0.55 worst
0.55 wrist
0.54 =a_lot =bleeding_heavy
0.54 =alcohol =confused
0.54 =bite_bad =fever
0.54 =bite_bad =numb_any
0.54 =bleeding_any =coughs_blood
0.54 =bleeding_any =long_bleed
0.54 =bleeding_any =near_faint
0.54 =bleeding_heavy =scratched
0.54 =burn_any =deep_burn
0.54 =chest_lasting =contractions
0.54 =chest_lasting =seizure_repeat
0.54 =coughs_blood =eye_hit_bad
0.54 =fever =heart_murmur_fever
0.54 =hours_pain =pregnant
0.54 =hours_pain =seizure_repeat
0.54 =mouth_sores =skin_peeling
0.54 =neck_swelling =swelling
0.54 =pulse_very_low
0.54 =purple_rash =rash
0.54 =snake_bad =swelling
0.54 =swallow_trouble
0.54 =tearing =tearing_trunk
0.54 =tearing_trunk
0.54 =wont_feed
0.54 ^ _ pass
0.54 after _ fall
0.54 and _ throw
0.54 and vomit
0.54 been _ all
0.54 brother
0.54 burn _ my
0.54 by
0.54 by the
0.54 came
0.54 cant stop
0.54 clammy
0.54 com
0.54 high fever
0.54 im _ and
0.54 im going
0.54 im throw
0.54 is _ up
0.54 lip
0.54 my _ drank
0.54 my door
0.54 now i
0.54 odd
0.54 skin is
0.54 speech is
0.54 start _ my
0.54 swollen and
0.54 time and
0.54 to breathe
0.54 vomit and
0.54 was _ from
0.54 worse every
0.53 =birth_now
0.53 =bite_bad =burn_big
0.53 =bp_very_high =squeezing_word
0.53 =breathe_word =cannot_breathe
0.53 =burn_severity =turning_blue
0.53 =cant_lie_flat
0.53 =chest_lasting =heart_condition
0.53 =chest_lasting =overdose_taken
0.53 =chest_lasting =self_harm_now
0.53 =chest_lasting =sting
0.53 =cocaine =drugs_taken
0.53 =days_many =rash
0.53 =diabetes =head_danger
0.53 =eye_hit_bad =hernia_stuck
0.53 =fever =rigors_hard
0.53 =goodbye_note
0.53 =hours_pain =self_harm_now
0.53 =near_faint
0.53 =numb_any =saddle_numb
0.53 =pain_any =severe_pain
0.53 =pain_any =testicle
0.53 =purple_word
0.53 =radiates =spreading
0.53 =severe_pain =squeezing_word
0.53 =swelling =swelling_now
0.53 =swelling_now
0.53 ^ sudden
0.53 and _ jaw
0.53 and _ short
0.53 and pass
0.53 belly is
0.53 bitten
0.53 confus and
0.53 everywhere
0.53 eyeball
0.53 fast and
0.53 got bleach
0.53 have _ and
0.53 jerk
0.53 me and
0.53 mouth and
0.53 my whole
0.53 purple
0.53 rat
0.53 rat poison
0.53 she
0.53 she chok
0.53 son swallow
0.53 temp is
0.53 toddler was
0.53 took _ of
0.53 tylenol
0.53 voice
0.53 with blood
0.53 yellow and
0.52 -breath -right
0.52 -had -a
0.52 =appendix_pain =pain_any
0.52 =appendix_said =pain_any
0.52 =bite_bad =dystonia
0.52 =blister_word =burn_any
0.52 =blood_thinner =eye_hit_bad
0.52 =blurry_vision =pregnant
0.52 =burn_severity =drug_named
0.52 =burn_severity =no_urine
0.52 =cannot_move_limb
0.52 =cannot_move_side =numb_any
0.52 =chest_lasting =now_at_rest
0.52 =chest_lasting =weak_one_side
0.52 =co_alarm =co_words
0.52 =confused =withdrawal
0.52 =cough =hurts_move
0.52 =dangerous_person =wound
0.52 =dark_urine
0.52 =eye_hit_bad =overdose_taken
0.52 =eye_hit_bad =severe_pain
0.52 =fall_hard =fall_height
0.52 =half_body
0.52 =half_body =weak_one_side
0.52 =hallucinating
0.52 =hanging_attempt
0.52 =hours_pain =weak_one_side
0.52 =limp_refuses
0.52 =one_eye =vision_loss
0.52 =severe_headache =sudden
0.52 =short_breath =swelling
0.52 =vomiting =young_baby
0.52 ^ took
0.52 a pound
0.52 and _ look
0.52 and his
0.52 and say
0.52 are bleed
0.52 are swell
0.52 back from
0.52 bag is
0.52 bathroom
0.52 battery
0.52 been in
0.52 broke and
0.52 burn _ and
0.52 burst
0.52 cant breathe
0.52 deep
0.52 do _ still
0.52 dont _ if
0.52 droop
0.52 end
0.52 even after
0.52 eye is
0.52 hav _ seizure
0.52 her _ are
0.52 hour ago
0.52 hurt myself
0.52 hurt so
0.52 i inhal
0.52 im short
0.52 is black
0.52 is limp
0.52 like #11+
0.52 may have
0.52 nitro
0.52 over _ and
0.52 pupil
0.52 red blood
0.52 rope
0.52 stopp _ and
0.52 stuck
0.52 the tip
0.52 took _ #11+
0.52 turn _ and
0.52 went _ for
0.52 with each
0.51 -all -day
0.51 <two <week
0.51 =alcohol =chemical_word
0.51 =allergen =plant_eaten
0.51 =black_stool =head_danger
0.51 =blister_any =deep_burn
0.51 =blood_streak =spreading
0.51 =burn_severity =weak_legs
0.51 =chest_lasting =cocaine
0.51 =chest_lasting =face_droop
0.51 =child_got_pills =eye_hit_bad
0.51 =child_got_pills =plant_eaten
0.51 =clot_risk =days_many
0.51 =co_words =feels_sleepy
0.51 =confused =shaking
0.51 =cough =pink_foam
0.51 =coughs_blood =pink_foam
0.51 =deaf_sudden
0.51 =deaf_sudden =hours_pain
0.51 =deaf_sudden =sudden
0.51 =during_exercise =faint_exertion
0.51 =eye_hit_bad =fall_any
0.51 =eye_hit_bad =soaking_pad
0.51 =faint_exertion =fainted
0.51 =fainted =refuses
0.51 =fever =skin_peeling
0.51 =getting_worse =short_breath
0.51 =head_danger =severe_headache
0.51 =head_danger =smoke
0.51 =headache =pregnant
0.51 =means_at_hand =means_mentioned
0.51 =pain_any =radiates_groin
0.51 =plant_eaten
0.51 =postpartum =soaking_pad
0.51 =swelling_lips =tongue_swollen
0.51 =vomiting =weight_loss
0.51 ^ _ fell
0.51 ^ _ soft
0.51 ^ someone
0.51 a magnet
0.51 be _ anymore
0.51 bitten by
0.51 both leg
0.51 by a
0.51 cant
0.51 cant breath
0.51 chok on
0.51 contraction
0.51 dark pee
0.51 dropp
0.51 each
0.51 goodbye
0.51 got spray
0.51 hard
0.51 hurt _ bad
0.51 i stopp
0.51 infant
0.51 is blurry
0.51 pale and
0.51 puffer
0.51 puk
0.51 say he
0.51 so _ i
0.51 spasm
0.51 stabb _ the
0.51 stabb in
0.51 testicle
0.51 the _ floor
0.51 there
0.51 to the
0.51 took _ much
0.51 trach
0.51 while runn
0.51 with _ and
0.5 # _ temp
0.5 # minut
0.5 -all
0.5 =a_lot =hours_pain
0.5 =a_lot =suicidal
0.5 =allergen =rash
0.5 =belly_hard
0.5 =bite_bad =deep_cut
0.5 =bite_bad =jaw_locked
0.5 =black_stool =dizzy
0.5 =bleeding_any =hit_hard
0.5 =chest_lasting =gradual_numb
0.5 =chest_lasting =speech
0.5 =deformed =fall_any
0.5 =eye_hit_bad =long_bleed
0.5 =eye_hit_bad =water_broke
0.5 =fever =short_breath
0.5 =half_body =numb_any
0.5 =head_danger =high_fever
0.5 =hours_pain =postpartum
0.5 =hours_pain =testicle
0.5 =limb_injury =preterm_weeks
0.5 =near_faint =sting
0.5 =numb_any =pain_any
0.5 =thrown_back
0.5 ^ _ been
0.5 ^ _ boyfriend
0.5 ^ _ ex
0.5 ^ _ hear
0.5 a _ now
0.5 a fight
0.5 a piece
0.5 accident
0.5 accidental
0.5 an _ ago
0.5 and _ belly
0.5 and _ is
0.5 and _ leg
0.5 back _ and
0.5 black _ and
0.5 bright
0.5 cant get
0.5 cant move
0.5 double
0.5 face and
0.5 faint
0.5 he got
0.5 heart _ skipp
0.5 i cant
0.5 i cut
0.5 im vomit
0.5 into my
0.5 is drowsy
0.5 it _ like
0.5 my _ arm
0.5 my ex
0.5 of _ and
0.5 paus
0.5 she #
0.5 slurr
0.5 then
0.5 vision _ blurry
0.49 # _ and
0.49 # _ pregnant
0.49 #99+ _ chill
0.49 =a_lot =rash
0.49 =baby_quiet =pregnant
0.49 =barking_stridor =chest_lasting
0.49 =barking_stridor =noisy_rest
0.49 =bleeding_any =blood_thinner
0.49 =bleeding_heavy =long_bleed
0.49 =burn_severity =means_mentioned
0.49 =calf =ear_wax
0.49 =cannot_breathe =chest_lasting
0.49 =chest_lasting =fast_breathing
0.49 =chest_tearing
0.49 =chest_tearing =tearing
0.49 =cramps =pregnant
0.49 =dangerous_person =drugs_taken
0.49 =diabetes =pale_clammy
0.49 =doom
0.49 =ear_swollen =pain_any
0.49 =edible_word
0.49 =eye_hit_bad =fever
0.49 =eye_hit_bad =recent_surgery
0.49 =eye_hit_bad =testicle
0.49 =face_droop =hours_pain
0.49 =fainted =fall_any
0.49 =fainted =pregnant
0.49 =fall_any =head_danger
0.49 =head_danger =sting
0.49 =head_injury
0.49 =light_hurts
0.49 =limb_injury =toes_cold
0.49 =limb_injury =waters_said
0.49 =means_mentioned =nail_word
0.49 =nail_word =pierced_through
0.49 =no_injury =sudden
0.49 =pierced_through =wound
0.49 =severe_weakness
0.49 =squeezing_word =testicle
0.49 =unresponsive =young_baby
0.49 ^ everyone
0.49 and _ blood
0.49 and _ chest
0.49 bleach _ my
0.49 bleach in
0.49 bone
0.49 bright red
0.49 cough up
0.49 drown
0.49 drunk
0.49 eliqui
0.49 fingertip
0.49 gasp
0.49 heart pill
0.49 her
0.49 his _ is
0.49 husband has
0.49 i _ smoke
0.49 look _ and
0.49 my _ stopp
0.49 my speech
0.49 n im
0.49 nail gun
0.49 now im
0.49 nowhere
0.49 of nowhere
0.49 off _ fingertip
0.49 open my
0.49 out _ nowhere
0.49 pod
0.49 spray with
0.49 swell
0.49 those
0.49 those little
0.49 tongue is
0.49 twice
0.49 wire
0.48 -drink
0.48 -felt -the
0.48 -the -baby
0.48 =a_lot =blister_any
0.48 =a_lot =co_words
0.48 =allergen =snake
0.48 =allergen =snake_bad
0.48 =baby_still =burn_severity
0.48 =back_pain =fever
0.48 =belly_hard =belly_word
0.48 =bleeding_any =eye_hit_bad
0.48 =blister_any =eye_area
0.48 =blister_word =eye_area
0.48 =blood_streak =poison_swallowed
0.48 =calf =limb_injury
0.48 =cannot_breathe =dangerous_person
0.48 =cannot_breathe =speech
0.48 =cannot_move_side =half_body
0.48 =child_got_pills =means_mentioned
0.48 =child_got_pills =using_word
0.48 =clot_risk =postpartum
0.48 =cocaine
0.48 =diarrhea_many
0.48 =fever
0.48 =fever =head_danger
0.48 =hernia_stuck
0.48 =hernia_stuck =hernia_word
0.48 =hours_pain =one_eye
0.48 =jaw_locked =pain_any
0.48 =leg_feet_swollen =short_breath
0.48 =liver_drug
0.48 =long_bleed =priapism
0.48 =pleuritic
0.48 =sugar_very_high
0.48 a grape
0.48 and _ cant
0.48 and isnt
0.48 arm and
0.48 around the
0.48 at _ table
0.48 baby _ look
0.48 baby _ mov
0.48 been
0.48 between _ shoulder
0.48 black poop
0.48 bright _ blood
0.48 can _ the
0.48 chest _ tight
0.48 clear
0.48 cough _ blood
0.48 foot is
0.48 gett _ every
0.48 hold
0.48 i _ sick
0.48 is _ swollen
0.48 is hot
0.48 kill myself
0.48 leg _ swollen
0.48 metal
0.48 my _ face
0.48 my _ isnt
0.48 my _ open
0.48 night but
0.48 on _ grape
0.48 put
0.48 read #11+
0.48 size
0.48 smell _ and
0.48 transplant
0.48 up blood
0.48 weight on
0.47 # _ with
0.47 #99+ with
0.47 =a_lot =pregnant
0.47 =a_lot =vaginal_bleeding
0.47 =allergen =eye_pierced
0.47 =at_rest =short_breath
0.47 =bite_bad =burn_any
0.47 =bite_bad =eye_bulge
0.47 =bite_bad =eye_hit_bad
0.47 =bite_bad =hurts_move
0.47 =bladder_bowel_loss =chest_lasting
0.47 =blood_thinner =chest_lasting
0.47 =burn_severity =hernia_stuck
0.47 =calf =fever
0.47 =confused =high_fever
0.47 =contractions =hours_pain
0.47 =dangerous_person =stab_shot
0.47 =diabetes =sugar_very_high
0.47 =eye_area =eye_bulge
0.47 =eye_area =wound
0.47 =eye_hit =scratched
0.47 =eye_hit =wound
0.47 =eye_hit_bad =leaking
0.47 =eye_hit_bad =vomiting
0.47 =flashes_floaters
0.47 =head_danger =hit_hard
0.47 =heart_attack_said
0.47 =heart_condition =hours_pain
0.47 =heart_condition =racing_heart
0.47 =immunosuppressed
0.47 =inhaler_fails =short_breath
0.47 =jaw_locked =wound
0.47 =leg_swelling_one =pain_any
0.47 =making_swell
0.47 =making_swell =swelling
0.47 =making_swell =swelling_lips
0.47 =newborn =unresponsive
0.47 =numb_any
0.47 =screams_in_bouts
0.47 =short_breath =speech
0.47 =squeezing_word =upper_belly_pain
0.47 ^ _ by
0.47 ^ seizure
0.47 a _ hook
0.47 and _ pee
0.47 and _ so
0.47 and _ stop
0.47 and _ voice
0.47 and _ with
0.47 and its
0.47 and talk
0.47 are _ hard
0.47 awake
0.47 baby _ -breath
0.47 behind _ ear
0.47 coffee ground
0.47 couldnt
0.47 crazy
0.47 do it
0.47 fish _ in
0.47 flare
0.47 from _ remote
0.47 got _ off
0.47 got stabb
0.47 ground
0.47 hav _ heart
0.47 he _ the
0.47 hook _ my
0.47 im see
0.47 in _ feet
0.47 is _ blue
0.47 is _ like
0.47 kid _ is
0.47 like _ ground
0.47 look _ coffee
0.47 me _ i
0.47 neck _ fever
0.47 of new
0.47 over and
0.47 pregnant #11+
0.47 read _ on
0.47 she _ fine
0.47 size of
0.47 stick
0.47 stopp my
0.47 sudden cant
0.47 sweaty and
0.47 temp
0.47 the remote
0.47 then start
0.47 up _ my
0.47 very
0.47 want _ die
0.46 -pill
0.46 =allergen =hives
0.46 =battery_word =swallowed_battery
0.46 =birth_now =contractions
0.46 =bite_bad =light_hurts
0.46 =bite_bad =new_medicine
0.46 =bite_bad =tendon_seen
0.46 =blood_streak =child_got_pills
0.46 =blood_streak =fever
0.46 =born_now
0.46 =bp_high =head_danger
0.46 =burn_severity =mouth_sores
0.46 =calf =means_mentioned
0.46 =cannot_breathe =slow_breathing
0.46 =child_got_pills =squeezing_word
0.46 =cholinergic =pain_any
0.46 =cough =eye_hit_bad
0.46 =days_many =swelling
0.46 =discharge =postpartum
0.46 =drooling
0.46 =eye_area =scratched
0.46 =fall_any =hip_fracture
0.46 =harm_others =mania_psychosis
0.46 =head_danger =swelling
0.46 =heart_condition =short_breath
0.46 =leaking =postpartum
0.46 =pain_any =pain_beyond
0.46 =possible_fracture =snake
0.46 =possible_fracture =snake_bad
0.46 =right_side
0.46 =severe_headache =severe_pain
0.46 =severe_headache =worst_ever
0.46 =severe_pain
0.46 =severe_weakness =weak_any
0.46 =swelling =testicle
0.46 =swelling_lips =swelling_now
0.46 ^ _ cant
0.46 ^ _ inhal
0.46 ^ ther
0.46 a _ burn
0.46 after _ epidural
0.46 and bleed
0.46 asthma attack
0.46 bad burn
0.46 behind it
0.46 bleed
0.46 burn on
0.46 cant _ a
0.46 crook
0.46 day and
0.46 epidural
0.46 face
0.46 feel dizzy
0.46 from his
0.46 gun _ my
0.46 had _ fit
0.46 hasnt -slept
0.46 have an
0.46 higher
0.46 hurt people
0.46 i _ go
0.46 i regret
0.46 in _ stomach
0.46 insulin _ mistake
0.46 insulin by
0.46 is cold
0.46 is crook
0.46 know how
0.46 like tar
0.46 lip _ swell
0.46 me _ night
0.46 month _ has
0.46 mouth
0.46 much _ by
0.46 my _ been
0.46 my _ came
0.46 my _ just
0.46 my _ sudden
0.46 my right
0.46 rattlesnake
0.46 regret
0.46 regret it
0.46 shak and
0.46 so swollen
0.46 soft
0.46 still go
0.46 stomach is
0.46 swallow
0.46 the light
0.46 the right
0.46 thought
0.46 time i
0.46 tired to
0.46 to jump
0.46 to my
0.46 too _ insulin
0.46 too tired
0.46 way _ than
0.45 #99+ wont
0.45 -felt
0.45 -had
0.45 =a_lot =coughs_blood
0.45 =a_lot =short_breath
0.45 =animal_bite =sting
0.45 =baby_still =preterm_weeks
0.45 =bite_bad =drooling
0.45 =bite_bad =to_the_bone
0.45 =bleeding_any =bleeds_a_lot
0.45 =bleeds_a_lot
0.45 =bleeds_a_lot =eye_hit_bad
0.45 =bp_medicine =child_got_pills
0.45 =burn_severity =drowning
0.45 =burn_severity =vomiting
0.45 =chest_lasting =postpartum
0.45 =child_got_pills =hypertension
0.45 =co_words =refuses
0.45 =days_many =postpartum
0.45 =deep_cut =to_the_bone
0.45 =drooling =wont_swallow
0.45 =drugs_taken =using_word
0.45 =dry_mouth =eye_hit_bad
0.45 =eye_bulge =eye_red
0.45 =eye_hit =eye_hit_bad
0.45 =fight_blow =head_injury
0.45 =head_danger =no_urine
0.45 =head_danger =severe_pain
0.45 =head_danger =vomiting
0.45 =headache =severe_pain
0.45 =headache =worst_ever
0.45 =hip_fracture
0.45 =hurts_breathing =pleuritic
0.45 =limb_cold_pale
0.45 =limp_leg
0.45 =numb_any =weak_one_side
0.45 =pale_clammy
0.45 =poison_contact
0.45 =possible_fracture =wound_infected
0.45 =preterm_weeks =vaginal_bleeding
0.45 =red_racing
0.45 =saddle_numb =weak_any
0.45 =saddle_numb =weak_legs
0.45 =squeezing_word =sudden
0.45 =swelling_lips
0.45 =to_the_bone
0.45 =worst_ever
0.45 ^ _ friend
0.45 ^ _ went
0.45 ^ havent
0.45 a high
0.45 a tree
0.45 alarm is
0.45 and
0.45 and painful
0.45 breath but
0.45 came out
0.45 cant bend
0.45 chemical
0.45 chok me
0.45 clos
0.45 daughter has
0.45 drool and
0.45 electric _ from
0.45 feel _ someth
0.45 fell and
0.45 for _ minut
0.45 forward and
0.45 going off
0.45 had an
0.45 has been
0.45 hasnt _ -in
0.45 hour and
0.45 i think
0.45 im _ pad
0.45 in labor
0.45 is breath
0.45 is cough
0.45 is going
0.45 is gush
0.45 itch like
0.45 jump
0.45 like
0.45 like someth
0.45 not _ -up
0.45 old is
0.45 on _ right
0.45 one _ and
0.45 red and
0.45 say hes
0.45 so weak
0.45 sunken
0.45 swallow _ magnet
0.45 temperature
0.45 that _ like
0.45 tick bite
0.45 under the
0.45 up and
0.45 up my
0.45 vision
0.45 was pull
0.45 with fever
0.44 #11+ year
0.44 -crie
0.44 -diaper
0.44 -she -crie
0.44 -wet
0.44 -wet -diaper
0.44 -when
0.44 -when _ -crie
0.44 =a_lot =speech
0.44 =bite_bad =head_danger
0.44 =bleeding_any =fight_blow
0.44 =blister_any =face_blisters
0.44 =blister_word =face_blisters
0.44 =blood_streak =calf
0.44 =blood_thinner =long_bleed
0.44 =blurry_vision =pain_any
0.44 =burn_severity =dangerous_person
0.44 =burn_severity =drowsy
0.44 =burn_severity =edible_word
0.44 =calf =deformed
0.44 =chest_lasting =rigors_hard
0.44 =chest_lasting =severe_pain
0.44 =chest_lasting =shaking
0.44 =chest_pressure =radiates
0.44 =dangerous_person =seizure
0.44 =dangerous_person =swallowed_battery
0.44 =diabetes =vomiting
0.44 =drug_named
0.44 =eye_area =light_hurts
0.44 =eye_hit_bad =injection_joint
0.44 =eye_hit_bad =object_stuck
0.44 =fall_any =hemophilia_word
0.44 =fever =jaundice
0.44 =head_danger =heat_exposure
0.44 =hernia_stuck =object_stuck
0.44 =hours_pain =radiates_groin
0.44 =itching =pregnant
0.44 =itching =preterm_weeks
0.44 =jaw_arm_sweat
0.44 =long_bleed
0.44 =long_bleed =very_fast_pulse
0.44 =means_mentioned =pierced_through
0.44 =pain_any =pleuritic
0.44 =rash =stiff_neck
0.44 =rigors_hard =withdrawal
0.44 =severe_pain =trunk_pain
0.44 =severe_pain =worst_ever
0.44 =shaking =withdrawal
0.44 =vomiting
0.44 =wound_infected
0.44 ^ _ bit
0.44 ^ our
0.44 a _ wire
0.44 a fish
0.44 a live
0.44 about to
0.44 and _ like
0.44 and _ me
0.44 and _ mouth
0.44 and _ pain
0.44 and _ stiff
0.44 and _ wake
0.44 and heart
0.44 baby _ blue
0.44 back and
0.44 be better
0.44 belly hurt
0.44 bitten _ a
0.44 by _ bat
0.44 dog bit
0.44 dusky
0.44 foam
0.44 from hot
0.44 hemophilia and
0.44 his hand
0.44 i _ keep
0.44 i broke
0.44 im lighthead
0.44 in _ kitchen
0.44 is _ im
0.44 is _ out
0.44 is huge
0.44 lip are
0.44 my stomach
0.44 no -tear
0.44 of _ my
0.44 puls
0.44 put _ hand
0.44 say she
0.44 shock _ a
0.44 smile
0.44 swallow _ handful
0.44 the _ is
0.44 they _ my
0.44 through a
0.44 thrown
0.44 to _ out
0.44 two _ after
0.44 two of
0.44 walk _ the
0.44 worst headache
0.44 would _ better
0.44 would be
0.43 #11+ _ with
0.43 =a_lot =blister_word
0.43 =a_lot =burn_any
0.43 =a_lot =vomiting
0.43 =alcohol =nail_word
0.43 =armed_now =dangerous_person
0.43 =armed_now =means_mentioned
0.43 =baby =many_days
0.43 =baby_quiet =hours_pain
0.43 =belly_pain =upper_belly_pain
0.43 =bite_bad =cold_limb
0.43 =bite_bad =high_fever
0.43 =blurry_vision =double_vision
0.43 =burn_severity =eye_area
0.43 =burn_severity =severe_pain
0.43 =car_crash =pain_any
0.43 =chest_tearing =tearing_trunk
0.43 =cut_by_accident =hit_hard
0.43 =done_with_it =means_at_hand
0.43 =double_vision
0.43 =double_vision =eye_hit_bad
0.43 =dystonia =jaw_locked
0.43 =eye_area =eye_hit_bad
0.43 =eye_hit_bad =head_danger
0.43 =eye_hit_bad =head_injury
0.43 =eye_hit_bad =immunosuppressed
0.43 =eye_hit_bad =pale_clammy
0.43 =eye_hit_bad =sugar_extreme
0.43 =eye_red =fever
0.43 =face_blisters =rash
0.43 =head_danger =high_altitude
0.43 =hurts_move
0.43 =kid_breathing =short_breath
0.43 =long_bleed =pain_any
0.43 =nail_word =poison_swallowed
0.43 =pain_any =pregnant
0.43 =pain_any =right_side
0.43 =pierced_through =stab_shot
0.43 =postpartum =recent_surgery
0.43 =racing_heart
0.43 =throat_tight
0.43 ^ _ help
0.43 ^ _ took
0.43 a _ battery
0.43 after a
0.43 and hit
0.43 and pull
0.43 black stool
0.43 bleed _ the
0.43 bleed after
0.43 bone is
0.43 boyfriend
0.43 button
0.43 c section
0.43 calf is
0.43 cant _ up
0.43 car _ and
0.43 child has
0.43 ear _ bleed
0.43 fight
0.43 friend
0.43 go
0.43 has _ fever
0.43 hes cough
0.43 his _ look
0.43 hurt to
0.43 i _ breathe
0.43 i _ off
0.43 i _ swallow
0.43 i _ too
0.43 i breathe
0.43 i hear
0.43 i swallow
0.43 in _ leg
0.43 is _ so
0.43 is full
0.43 is miss
0.43 is white
0.43 it _ if
0.43 just _ one
0.43 keep dropp
0.43 like a
0.43 morn and
0.43 my boyfriend
0.43 neck and
0.43 of my
0.43 off _ #
0.43 out twice
0.43 rac
0.43 section
0.43 she breath
0.43 son _ is
0.43 the _ way
0.43 throat _ and
0.43 to pas
0.43 we _ in
0.43 week _ feel
0.43 when _ breathe
0.43 whole bottle
0.43 wrong way
0.42 #11+ _ i
0.42 #11+ _ no
0.42 -respond
0.42 =a_lot =carbon_monoxide
0.42 =allergen =vomiting
0.42 =baby =head_danger
0.42 =belly_hit =burn_severity
0.42 =belly_hit =pregnant
0.42 =bite_bad =eye_hit
0.42 =bite_bad =throat_closing
0.42 =bleeding_any =cough
0.42 =bleeding_any =spits_clots
0.42 =bleeding_heavy =soaking_pad
0.42 =blood_streak =leg_swelling_one
0.42 =bluish =limb_injury
0.42 =bp_medicine =overdose_taken
0.42 =bp_medicine =swelling_throat
0.42 =burn_severity =cold_exposure
0.42 =burn_severity =head_danger
0.42 =burn_severity =using_word
0.42 =car_crash =hit_hard
0.42 =chest_any =pale_clammy
0.42 =chest_lasting =croup_cough
0.42 =chest_lasting =short_breath
0.42 =cholinergic =poison_contact
0.42 =cocaine =possible_fracture
0.42 =croup_cough =noisy_rest
0.42 =device_alarm =device_shock
0.42 =device_shock
0.42 =device_shock =heart_condition
0.42 =device_shock =valve_or_device
0.42 =drooling =pain_any
0.42 =drooling =poison_contact
0.42 =dystonia =new_medicine
0.42 =eye_hit_bad =spits_clots
0.42 =eye_hit_bad =sudden
0.42 =fainted =not_eating_days
0.42 =fast_breathing =short_breath
0.42 =fever =kidney_infection
0.42 =fever =mouth_sores
0.42 =grunting
0.42 =head_danger =shaking
0.42 =hit_hard =pregnant
0.42 =hours_pain =short_breath
0.42 =hours_pain =squeezing_word
0.42 =hypertension =overdose_taken
0.42 =jaw_locked =muscle_cramps
0.42 =jelly_stool
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =muscle_hard
0.42 =near_faint =pain_any
0.42 =newborn =vomiting
0.42 =not_eating_days
0.42 =not_looking
0.42 =one_side_belly =pregnant
0.42 =plant_eaten =poison_swallowed
0.42 =postpartum_smell =recent_surgery
0.42 =pregnant =seizure
0.42 =radiates_groin =squeezing_word
0.42 =rigors =skin_infection
0.42 =spits_clots
0.42 =swelling =wound_infected
0.42 =swelling_throat =throat_closing
0.42 =throat_closing
0.42 =throat_closing =throat_tight
0.42 =wakes
0.42 =wont_feed =young_baby
0.42 ^ _ defibrillator
0.42 ^ vomit
0.42 abortion
0.42 and _ down
0.42 and _ head
0.42 and _ neck
0.42 and _ not
0.42 and _ she
0.42 and _ spasm
0.42 and today
0.42 back _ im
0.42 belly
0.42 bite _ my
0.42 blade
0.42 bleed and
0.42 breath _ and
0.42 breath _ gett
0.42 bruise _ his
0.42 dad collaps
0.42 defibrillator
0.42 drain
0.42 drank antifreeze
0.42 even _ the
0.42 every breath
0.42 finish a
0.42 for _ few
0.42 grunt
0.42 hasnt -peed
0.42 hav _ stroke
0.42 have the
0.42 im _ #11+
0.42 in _ tub
0.42 is over
0.42 is skipp
0.42 is yellow
0.42 it i
0.42 ive been
0.42 jelly
0.42 just faint
0.42 kidney infection
0.42 leg is
0.42 my _ oxygen
0.42 my insulin
0.42 my mom
0.42 new floater
0.42 now fever
0.42 now she
0.42 of _ floater
0.42 old _ into
0.42 on _ left
0.42 out at
0.42 peanut and
0.42 side _ my
0.42 stomach hurt
0.42 stool and
0.42 sweat
0.42 the _ told
0.42 the fall
0.42 the tub
0.42 time today
0.42 uncle
0.42 used
0.42 voice is
0.42 was _ a
0.42 was fine
0.42 week old
0.42 wont move
0.41 -baby -move
0.41 -baby _ since
0.41 -fade
0.41 =alcohol =wont_feed
0.41 =at_rest =racing_heart
0.41 =belly_hit =heavy_fell
0.41 =bite_bad =hip_hurts
0.41 =bite_bad =swallow_trouble
0.41 =bite_bad =wont_swallow
0.41 =bleeding_any =not_clotting
0.41 =bleeding_any =pain_any
0.41 =bleeding_any =vaginal_bleeding
0.41 =blood_thinner
0.41 =blurry_vision =headache
0.41 =bp_high
0.41 =bp_high =headache
0.41 =burn_severity =chemical_burn
0.41 =burn_severity =short_breath
0.41 =calf =eye_hit_bad
0.41 =cannot_breathe =ear_wax
0.41 =chemical_word =dangerous_person
0.41 =chemical_word =toxic_gas
0.41 =chest_lasting =urinary_stuck
0.41 =confused =diabetes
0.41 =confused =sudden
0.41 =dangerous_person =drowsy
0.41 =drooling =swallow_trouble
0.41 =drooling =throat_tight
0.41 =ear_swollen =fever
0.41 =eye_hit_bad =not_clotting
0.41 =eye_hit_bad =speech
0.41 =fall_any =heavy_fell
0.41 =head_danger =stiff_neck
0.41 =heavy_fell
0.41 =heavy_fell =hit_hard
0.41 =heavy_fell =limb_injury
0.41 =hip_hurts =neck_pain
0.41 =leg_swelling_one
0.41 =many_days =short_breath
0.41 =not_clotting
0.41 =postpartum
0.41 =projectile
0.41 =projectile =vomiting
0.41 =projectile =young_baby
0.41 =pulse_very_low =slow_heart
0.41 =rigors =swelling
0.41 =smoke =toxic_gas
0.41 =swelling =swelling_lips
0.41 =toxic_gas
0.41 =vomiting_constantly
0.41 =vomiting_constantly =weight_loss
0.41 =weak_breathing
0.41 ^ _ got
0.41 ^ son
0.41 a nail
0.41 a sentence
0.41 and _ stomach
0.41 and eye
0.41 and there
0.41 blood sugar
0.41 blue after
0.41 breath _ like
0.41 burn _ face
0.41 cant _ down
0.41 cant finish
0.41 chopp _ in
0.41 chopp off
0.41 diarrhea
0.41 discharge and
0.41 dryer
0.41 everyone _ be
0.41 everyone would
0.41 eye got
0.41 feel faint
0.41 fell in
0.41 fever _ my
0.41 finger _ chopp
0.41 finish _ sentence
0.41 for hour
0.41 got chopp
0.41 grandma _ pill
0.41 grandma heart
0.41 hand finger
0.41 havent
0.41 havent -peed
0.41 hes breath
0.41 hook in
0.41 im _ ill
0.41 im confus
0.41 inhal chlorine
0.41 is swell
0.41 jaw lock
0.41 kick today
0.41 like _ time
0.41 like red
0.41 me last
0.41 much insulin
0.41 mumbl
0.41 my _ and
0.41 my _ bag
0.41 my _ ear
0.41 my _ of
0.41 my drink
0.41 my mouth
0.41 of breath
0.41 red _ and
0.41 right _ wont
0.41 right side
0.41 rock
0.41 say _ just
0.41 say the
0.41 sentence
0.41 severe
0.41 star
0.41 stopp breath
0.41 stuck _ my
0.41 that _ -fade
0.41 the _ my
0.41 the dryer
0.41 throw up
0.41 to kill
0.41 week _ has
0.41 woke up
0.4 #99+ _ #99+
0.4 -two
0.4 -two -day
0.4 =a_lot =wound
0.4 =after_hard_exercise =dark_urine
0.4 =allergen =making_swell
0.4 =allergen =speech
0.4 =amputated =cut_by_accident
0.4 =baby =dangerous_person
0.4 =battery_word =child_got_pills
0.4 =belly_word =upper_belly_pain
0.4 =born_now =born_part
0.4 =born_now =contractions
0.4 =born_now =eye_hit_bad
0.4 =burn_severity =postpartum
0.4 =calf =wound
0.4 =chest_lasting =long_bleed
0.4 =clot_risk =immunosuppressed
0.4 =clot_risk =leg_swelling_one
0.4 =cold_limb =pain_any
0.4 =dizzy =pain_any
0.4 =eye_hit_bad =gums_bleed
0.4 =eye_hit_bad =hours_pain
0.4 =eye_hit_bad =pain_beyond
0.4 =eye_hit_bad =sugar_very_low
0.4 =eye_hit_bad =upper_belly_pain
0.4 =eye_hit_bad =weak_legs
0.4 =face_droop =weak_one_side
0.4 =fainted =hit_hard
0.4 =fall_any =numb_any
0.4 =fall_hard
0.4 =fever =seizure
0.4 =fever =tick
0.4 =gun_pointed
0.4 =gun_pointed =means_mentioned
0.4 =head_danger =sudden
0.4 =head_danger =sugar_very_high
0.4 =head_danger =weight_loss
0.4 =head_danger =worst_ever
0.4 =heat_exposure =speech
0.4 =hernia_word
0.4 =hernia_word =pain_any
0.4 =high_fever =stiff_neck
0.4 =hip_hurts =numb_any
0.4 =hurts_breathing =pain_any
0.4 =jaw_locked =phlegm
0.4 =jaw_locked =tetanus_due
0.4 =jaw_locked =throat_sore
0.4 =limb_injury =wound_infected
0.4 =mania_psychosis
0.4 =newborn =wont_feed
0.4 =one_side_belly
0.4 =one_side_belly =pain_any
0.4 =pregnant =trunk_pain
0.4 =pregnant =waters_said
0.4 =racing_heart =shaking
0.4 =red_racing =streak_up
0.4 =streak_up
0.4 =streak_up =wound_infected
0.4 =sugar_very_high =vomiting
0.4 =tearing
0.4 =trunk_pain =upper_belly_pain
0.4 ^ _ gave
0.4 ^ _ his
0.4 ^ _ pregnant
0.4 ^ _ stabb
0.4 ^ pain
0.4 ^ tongue
0.4 a _ headache
0.4 a temperature
0.4 alive
0.4 an _ and
0.4 and _ been
0.4 and _ confus
0.4 and _ scream
0.4 and _ stopp
0.4 and purple
0.4 arm _ bent
0.4 ate one
0.4 bad i
0.4 behind the
0.4 by accident
0.4 cant pee
0.4 chemo
0.4 dog _ my
0.4 gett _ and
0.4 grandma
0.4 gun at
0.4 has _ temperature
0.4 head _ and
0.4 head and
0.4 hurt like
0.4 i _ faint
0.4 i keep
0.4 im hav
0.4 into _ tree
0.4 into a
0.4 is _ sleepy
0.4 is droop
0.4 is rac
0.4 just sitt
0.4 lighthead
0.4 like crazy
0.4 mixed
0.4 mom
0.4 no _ -when
0.4 now its
0.4 on purpose
0.4 our
0.4 out and
0.4 peel off
0.4 point _ gun
0.4 point a
0.4 pool _ cough
0.4 pound and
0.4 purpose
0.4 remember
0.4 respond
0.4 see double
0.4 she seem
0.4 side and
0.4 since breakfast
0.4 splash
0.4 squeaky
0.4 straight
0.4 swollen i
0.4 temperature _ #99+
0.4 temperature of
0.4 took
0.4 took _ tylenol
0.4 very sleepy
0.4 was
0.4 way _ my
0.4 without -me
0.39 -woken
0.39 -woken -up
0.39 =allergen =burn_severity
0.39 =allergen =confused
0.39 =allergen =drowsy
0.39 =allergen =edible_word
0.39 =allergen =near_faint
0.39 =allergen =swelling
0.39 =allergen =wheeze_word
0.39 =arm_hand_pain =pale_clammy
0.39 =baby_still =chest_lasting
0.39 =back_pain =belly_word
0.39 =belly_hit =preterm_weeks
0.39 =blood_streak =red_racing
0.39 =blood_thinner =hours_pain
0.39 =bluish =tired
0.39 =blurry_vision =chest_lasting
0.39 =blurry_vision =head_danger
0.39 =bp_medicine =tongue_swollen
0.39 =burn_severity =long_bleed
0.39 =burn_severity =purple_word
0.39 =chest_any
0.39 =chest_lasting =hurts_breathing
0.39 =chest_lasting =numb_any
0.39 =chest_lasting =right_side
0.39 =clot_risk =postpartum_smell
0.39 =confused =feels_incredible
0.39 =dangerous_person =poison_swallowed
0.39 =dangerous_person =short_breath
0.39 =dangerous_person =wakes
0.39 =deaf_sudden =hearing
0.39 =diarrhea =eye_hit_bad
0.39 =done_with_it =suicidal
0.39 =ear_wax =limb_cold_pale
0.39 =eye_area =sudden
0.39 =eye_hit =eye_pierced
0.39 =eye_hit_bad =fight_blow
0.39 =eye_hit_bad =poison_swallowed
0.39 =eye_hit_bad =swelling
0.39 =eye_hit_bad =wound_infected
0.39 =fall_any =fell
0.39 =fast_breathing
0.39 =feels_incredible
0.39 =feels_incredible =hallucinating
0.39 =fell
0.39 =fever =pain_any
0.39 =fight_blow =head_danger
0.39 =goodbye_note =suicidal
0.39 =head_danger =pregnant
0.39 =head_danger =unequal_pupils
0.39 =hearing =hours_pain
0.39 =hearing =sudden
0.39 =heat_exposure =vomiting
0.39 =hernia_stuck =swelling
0.39 =hit_hard =preterm_weeks
0.39 =hives
0.39 =hours_pain =long_bleed
0.39 =hypertension =swelling_throat
0.39 =hypertension =tongue_swollen
0.39 =jaw_locked =nail_word
0.39 =joint_hot =wound_infected
0.39 =liver_drug =overdose_taken
0.39 =new_baby
0.39 =new_baby =postpartum
0.39 =no_injury
0.39 =pain_any =upper_belly_pain
0.39 =pain_any =weak_one_side
0.39 =rash =swelling
0.39 =soaking_pad =vaginal_bleeding
0.39 =speech =speech_garbled
0.39 =speech_garbled
0.39 =swelling_now =swelling_throat
0.39 =tia_resolved =vaginal_bleeding
0.39 =unequal_pupils
0.39 ^ pressure
0.39 a _ fire
0.39 a _ minut
0.39 a _ that
0.39 a battery
0.39 a cup
0.39 a fire
0.39 a peanut
0.39 after her
0.39 all _ a
0.39 and _ hes
0.39 and _ skin
0.39 and star
0.39 broke
0.39 broke my
0.39 cant _ his
0.39 cleaner
0.39 cut _ my
0.39 cut _ the
0.39 drain opener
0.39 each time
0.39 end _ thi
0.39 feel tight
0.39 fire and
0.39 flew
0.39 from _ nail
0.39 gett _ since
0.39 going up
0.39 hallucinat
0.39 has hemophilia
0.39 have _ plan
0.39 he was
0.39 head
0.39 hot and
0.39 hour _ it
0.39 i _ -felt
0.39 i _ lisinopril
0.39 i walk
0.39 im wheez
0.39 in _ belly
0.39 is _ and
0.39 is pull
0.39 it _ weekend
0.39 just ate
0.39 just got
0.39 keep _ the
0.39 mouth is
0.39 now _ cant
0.39 of a
0.39 of grandma
0.39 opener
0.39 out
0.39 plan and
0.39 pull
0.39 soak _ pad
0.39 spray
0.39 stab
0.39 stick out
0.39 the wound
0.39 throw
0.39 took _ whole
0.39 was under
0.39 with acid
0.38 #11+ _ im
0.38 #11+ minut
0.38 -slept
0.38 -to
0.38 -wak
0.38 -wak -up
0.38 =a_lot =head_danger
0.38 =a_lot =headache
0.38 =a_lot =hives
0.38 =abuse_danger =chest_lasting
0.38 =adrenal =weak_any
0.38 =again_fainted =near_faint
0.38 =allergen =dangerous_person
0.38 =allergen =swelling_now
0.38 =baby =cannot_breathe
0.38 =baby =no_urine
0.38 =belly_hit =belly_word
0.38 =belly_word =hit_hard
0.38 =bite_bad =burn_severity
0.38 =bite_bad =pierced_through
0.38 =bite_bad =throat_tight
0.38 =bite_bad =wound
0.38 =bleeding_any =head_danger
0.38 =blow_ribs
0.38 =bluish =dangerous_person
0.38 =blurry_vision
0.38 =blurry_vision =preterm_weeks
0.38 =burn_severity =frostbite
0.38 =burn_severity =headache
0.38 =burn_severity =jelly_stool
0.38 =cannot_breathe =hours_pain
0.38 =cannot_move_limb =limp_leg
0.38 =cannot_move_limb =weak_one_side
0.38 =chemical_burn =eye_area
0.38 =chemical_burn =eye_chemical
0.38 =chest_lasting =rash
0.38 =child_got_pills =iron_pills
0.38 =co_words =dizzy
0.38 =co_words =gas_smell
0.38 =cold_limb =frostbite
0.38 =dangerous_person =vomiting
0.38 =dark_urine =eye_hit_bad
0.38 =deep_burn =skin_peeling
0.38 =diabetes =gangrene
0.38 =diabetes =pain_beyond
0.38 =diabetes =skin_black
0.38 =drooling =throat_sore
0.38 =eye_area =head_danger
0.38 =eye_hit_bad =sting
0.38 =fever =hip_hurts
0.38 =fever =neck_swelling
0.38 =head_danger =pale_clammy
0.38 =head_danger =squeezing_word
0.38 =headache =preterm_weeks
0.38 =hernia =hernia_stuck
0.38 =hernia_stuck =hours_pain
0.38 =high_fever =pain_any
0.38 =hours_pain =many_days
0.38 =immunosuppressed =pain_any
0.38 =ketone_breath
0.38 =ketone_breath =thirsty
0.38 =limp_leg =limp_refuses
0.38 =low_mood =suicidal
0.38 =means_mentioned
0.38 =moved_right =one_side_belly
0.38 =pain_beyond =squeezing_word
0.38 =seizure =unresponsive
0.38 =sting =tick
0.38 =urinary_stuck_long
0.38 ^ black
0.38 ^ gunshot
0.38 ^ she
0.38 a _ in
0.38 and _ cough
0.38 and _ real
0.38 and more
0.38 antifreeze
0.38 arent
0.38 as a
0.38 baby _ kick
0.38 bad _ cant
0.38 brother is
0.38 cant catch
0.38 catch _ breath
0.38 clench
0.38 cough _ pink
0.38 dog _ me
0.38 face _ droop
0.38 fill
0.38 for over
0.38 grandpa is
0.38 gun _ in
0.38 gun is
0.38 gunshot
0.38 has bloody
0.38 havent _ -the
0.38 heart _ i
0.38 heart _ is
0.38 her lip
0.38 him out
0.38 hip
0.38 husband cant
0.38 i _ bend
0.38 i _ open
0.38 i _ think
0.38 im soak
0.38 in at
0.38 inhal smoke
0.38 is burn
0.38 is swollen
0.38 is very
0.38 keep think
0.38 kill my
0.38 left
0.38 lip swell
0.38 minut
0.38 month _ wont
0.38 my _ calf
0.38 my _ i
0.38 my _ into
0.38 my _ neck
0.38 my _ yo
0.38 my heart
0.38 my little
0.38 my oxygen
0.38 my potassium
0.38 nail _ week
0.38 noth
0.38 poop and
0.38 pregnant _ week
0.38 pressure #99+
0.38 privat
0.38 put _ in
0.38 rattlesnake _ my
0.38 right calf
0.38 sharp
0.38 smile is
0.38 someth is
0.38 stick _ of
0.38 suck
0.38 suck in
0.38 there are
0.38 toe _ cold
0.38 tub
0.38 up pink
0.38 want _ be
0.38 wife is
0.38 with _ headache
0.37 #11+ _ she
0.37 -respond -to
0.37 =acts_drunk
0.37 =acts_drunk =alcohol
0.37 =alcohol =unresponsive
0.37 =baby =bluish
0.37 =belly_hit =deformed
0.37 =belly_hit =drowning
0.37 =belly_hit =fall_hard
0.37 =belly_pain =pregnant
0.37 =belly_word =pale_clammy
0.37 =bite_bad =neck_swelling
0.37 =bleeding_any
0.37 =blister_any =burn_big
0.37 =blood_streak =wound_infected
0.37 =burn_severity =calf
0.37 =burn_severity =limp_refuses
0.37 =chemical_word =pain_any
0.37 =chest_lasting =leg_feet_swollen
0.37 =chest_lasting =one_eye
0.37 =chest_lasting =one_side_belly
0.37 =clot_risk =hours_pain
0.37 =clot_risk =short_breath
0.37 =cold_limb =limb_cold_pale
0.37 =confused =new_confusion
0.37 =copd
0.37 =days_many =unresponsive
0.37 =deep_cut =deformed
0.37 =deformed =scratched
0.37 =deformed =tendon_seen
0.37 =diabetes =wound_infected
0.37 =drowning =fall_any
0.37 =drowning =hit_hard
0.37 =drug_named =rash
0.37 =dry_mouth =no_urine
0.37 =eye_area =fall_any
0.37 =eye_area =hit_hard
0.37 =eye_hit_bad =right_side
0.37 =faint_exertion =refuses
0.37 =fainted =fight_blow
0.37 =fainted =racing_heart
0.37 =fall_any =fall_hard
0.37 =fall_hard =hit_hard
0.37 =fever =joint_hot
0.37 =head_danger =pain_any
0.37 =hernia_stuck =pain_any
0.37 =high_altitude
0.37 =hurts_move =stiff_neck
0.37 =leaking =water_broke
0.37 =light_hurts =pain_any
0.37 =neck_swelling =tooth
0.37 =new_confusion
0.37 =one_side_belly =right_side
0.37 =pale_clammy =squeezing_word
0.37 =phlegm =waters_said
0.37 =unresponsive =wont_feed
0.37 =vomiting_constantly =young_baby
0.37 ^ _ drank
0.37 ^ _ going
0.37 ^ _ see
0.37 ^ postpartum
0.37 ^ stroke
0.37 a sudden
0.37 ache _ #11+
0.37 all over
0.37 and _ havent
0.37 and _ his
0.37 and _ hurt
0.37 and _ on
0.37 and _ turn
0.37 and sticky
0.37 at dinner
0.37 been _ in
0.37 black _ sticky
0.37 breath _ my
0.37 breath even
0.37 broke _ #11+
0.37 broke at
0.37 but my
0.37 cant _ water
0.37 diabetic _ is
0.37 dose of
0.37 down my
0.37 drool
0.37 ex is
0.37 faint _ runn
0.37 faint while
0.37 few minut
0.37 fork
0.37 full _ blood
0.37 garage
0.37 got
0.37 got _ in
0.37 gray and
0.37 gum _ bleed
0.37 gum are
0.37 have _ a
0.37 havent -felt
0.37 headach and
0.37 headache _ see
0.37 hes been
0.37 his throat
0.37 hour _ and
0.37 i _ gett
0.37 i _ see
0.37 im drool
0.37 in _ fire
0.37 in _ garage
0.37 in _ shower
0.37 is _ red
0.37 is _ through
0.37 isnt _ -right
0.37 know _ i
0.37 left _ hurt
0.37 life
0.37 light _ a
0.37 like _ going
0.37 my _ after
0.37 my _ since
0.37 my _ still
0.37 my fingertip
0.37 on _ couch
0.37 on warfarin
0.37 pass _ in
0.37 pressure _ my
0.37 shut
0.37 since _ morn
0.37 smile _ crook
0.37 so _ im
0.37 sticky
0.37 stroke _ went
0.37 swell _ my
0.37 that look
0.37 the _ are
0.37 the couch
0.37 the garage
0.37 the other
0.37 the stomach
0.37 took viagra
0.37 water _ at
0.37 water _ green
0.37 wont _ away
0.37 year _ got
0.36 # yr
0.36 -#11+ -hour
0.36 -in
0.36 -in -#11+
0.36 -in _ -day
0.36 -peed -in
0.36 -peed _ -#11+
0.36 =a_lot =flashes_floaters
0.36 =a_lot =preterm_weeks
0.36 =abuse_danger =hours_pain
0.36 =allergen =dizzy
0.36 =barking_stridor =cholinergic
0.36 =barking_stridor =drooling
0.36 =belly_hit =hip_fracture
0.36 =belly_word =swelling
0.36 =bite_bad =recent_infection
0.36 =bite_bad =vomiting
0.36 =black_stool =fainted
0.36 =bleeding_any =soaking_pad
0.36 =bleeding_heavy =limb_bleeds
0.36 =blister_word =burn_big
0.36 =bluish =purple_word
0.36 =bluish =short_breath
0.36 =both_legs =weak_legs
0.36 =burn_any =chemical_burn
0.36 =burn_any =chemical_word
0.36 =burn_any =electric
0.36 =burn_severity =chest_any
0.36 =chest_lasting =drugs_taken
0.36 =chest_lasting =flashes_floaters
0.36 =chest_lasting =jaundice
0.36 =chest_lasting =smoke
0.36 =chest_lasting =snake
0.36 =chest_lasting =snake_bad
0.36 =chest_lasting =swelling_throat
0.36 =chest_lasting =wont_go_away
0.36 =clot_risk =pain_any
0.36 =co_alarm =co_word
0.36 =cramps =severe_pain
0.36 =dangerous_person =drowning
0.36 =dangerous_person =fainted
0.36 =deformed =hit_hard
0.36 =dizzy =sting
0.36 =elderly =unresponsive
0.36 =eye_area =hoarse
0.36 =eye_area =limb_injury
0.36 =eye_area =smoke
0.36 =eye_area =stab_shot
0.36 =eye_hit_bad =limb_bleeds
0.36 =eye_hit_bad =one_eye
0.36 =eye_hit_bad =racing_heart
0.36 =eye_hit_bad =vaginal_bleeding
0.36 =eye_red =pain_any
0.36 =head_danger =overdose_taken
0.36 =head_injury =hemophilia_word
0.36 =headache =stiff_neck
0.36 =hours_pain =wakes
0.36 =indigestion_odd
0.36 =legs_gone =numb_any
0.36 =limb_bleeds
0.36 =long_bleed =rigors_hard
0.36 =long_bleed =shaking
0.36 =nausea =squeezing_word
0.36 =near_faint =rectal_blood
0.36 =overdose_taken =squeezing_word
0.36 =pain_any =priapism
0.36 =pain_any =recent_surgery
0.36 =radiates =squeezing_word
0.36 =sudden =testicle
0.36 =vomiting =vomiting_constantly
0.36 =wont_go_away
0.36 ^ _ month
0.36 ^ _ stool
0.36 ^ _ testicle
0.36 ^ accidental
0.36 ^ her
0.36 a dirty
0.36 a fever
0.36 about end
0.36 accidental _ my
0.36 ache im
0.36 and _ eye
0.36 and _ since
0.36 and _ very
0.36 and _ wheez
0.36 and blue
0.36 and not
0.36 and numb
0.36 are weak
0.36 at breakfast
0.36 baby _ time
0.36 baby wont
0.36 beep and
0.36 bit my
0.36 black stuff
0.36 calm
0.36 cell and
0.36 chok _ a
0.36 co
0.36 co _ beep
0.36 co detector
0.36 couch
0.36 deep hole
0.36 detector _ and
0.36 detector beep
0.36 down over
0.36 even
0.36 everyth
0.36 eye _ lip
0.36 eye _ yellow
0.36 gave _ baby
0.36 go in
0.36 grabb
0.36 had _ baby
0.36 hand and
0.36 he had
0.36 headache and
0.36 her _ on
0.36 her leg
0.36 her wrist
0.36 hes not
0.36 his eye
0.36 hit _ head
0.36 im _ eliqui
0.36 im _ weak
0.36 in her
0.36 in his
0.36 is _ hasnt
0.36 just _ and
0.36 kill
0.36 lip _ blue
0.36 lung
0.36 magnet from
0.36 mom _ her
0.36 monoxide _ is
0.36 move my
0.36 my _ overdos
0.36 my _ stuck
0.36 my _ yr
0.36 my head
0.36 my kidney
0.36 my lung
0.36 neck _ and
0.36 new _ and
0.36 noseble _ #11+
0.36 now _ cough
0.36 now _ have
0.36 on _ wrist
0.36 on chemo
0.36 on eliqui
0.36 on fire
0.36 one of
0.36 plu
0.36 popp out
0.36 rate is
0.36 red _ going
0.36 shiver
0.36 sickle _ and
0.36 so
0.36 someth _ in
0.36 stand
0.36 stiff _ and
0.36 stop shak
0.36 tender
0.36 terrible headache
0.36 the epidural
0.36 the worst
0.36 think _ end
0.36 think my
0.36 thinner
0.36 throbb
0.36 through the
0.36 time the
0.36 toddler is
0.36 was bitten
0.36 wave
0.36 with copd
0.35 #99+ _ a
0.35 =arm_hand_pain =jaw_arm_sweat
0.35 =at_rest =chest_lasting
0.35 =belly_pain =severe_pain
0.35 =bite_bad =fall_any
0.35 =bladder_bowel_loss =pain_any
0.35 =bluish =toes_cold
0.35 =burn_severity =chest_lasting
0.35 =burn_severity =new_baby
0.35 =burn_severity =radiates
0.35 =calf =pierced_through
0.35 =chest_any =radiates
0.35 =chest_lasting =cut_by_accident
0.35 =chest_lasting =deformed
0.35 =chest_lasting =eye_hit_bad
0.35 =chest_lasting =hernia_stuck
0.35 =chest_lasting =valve_or_device
0.35 =child_got_pills =dangerous_person
0.35 =clot_risk =swelling
0.35 =clot_risk =wound_infected
0.35 =dangerous_person =hurts_move
0.35 =dangerous_person =pale_clammy
0.35 =days_many =mouth_sores
0.35 =days_many =young_baby
0.35 =dentist =soaking_pad
0.35 =drowsy =edible_word
0.35 =dystonia =muscle_cramps
0.35 =eye_area =hours_pain
0.35 =eye_area =long_bleed
0.35 =eye_hit_bad =headache
0.35 =eye_red =swelling
0.35 =fall_hard =fell_baby
0.35 =hanging_attempt =self_harm_now
0.35 =head_danger =vomiting_constantly
0.35 =head_injury =vomiting
0.35 =headache =postpartum
0.35 =high_fever =rigors_hard
0.35 =high_fever =shaking
0.35 =hours_pain =valve_or_device
0.35 =hurts_move =severe_weakness
0.35 =indigestion_odd =pale_clammy
0.35 =inhaler_fails =tired
0.35 =jaw_arm_sweat =radiates
0.35 =limb_injury =numb_any
0.35 =long_bleed =soaking_pad
0.35 =means_mentioned =stab_shot
0.35 =muscle_cramps
0.35 =never_spoke_word =seizure
0.35 =no_urine =pregnant
0.35 =opioid =overdose_taken
0.35 =projectile =vomiting_constantly
0.35 =radiates =scratched
0.35 =radiates_groin =severe_pain
0.35 =recent_infection =swelling
0.35 =recent_travel =tropics
0.35 =spreading =wound_infected
0.35 =swelling
0.35 =young_baby
0.35 ^ _ insulin
0.35 ^ _ monoxide
0.35 ^ _ pressure
0.35 ^ _ stomach
0.35 ^ bleed
0.35 ^ carbon
0.35 ^ copd
0.35 ^ coworker
0.35 a button
0.35 actual
0.35 after _ my
0.35 ago and
0.35 and _ funny
0.35 and _ thrown
0.35 and sweaty
0.35 are blue
0.35 area
0.35 backward
0.35 bare pee
0.35 be _ off
0.35 better _ without
0.35 better off
0.35 black out
0.35 button battery
0.35 cup
0.35 daughter _ #
0.35 daughter _ hav
0.35 face look
0.35 feel _ and
0.35 fever _ chill
0.35 foot _ black
0.35 gett
0.35 goe _ when
0.35 gonna
0.35 have had
0.35 hes _ but
0.35 his _ up
0.35 i faint
0.35 ill _ my
0.35 ill hurt
0.35 im cough
0.35 in _ drink
0.35 in _ foot
0.35 in _ hand
0.35 insulin pump
0.35 is clos
0.35 is slurr
0.35 just _ a
0.35 knife in
0.35 like thi
0.35 mak
0.35 make a
0.35 min ago
0.35 my _ fever
0.35 my _ hasnt
0.35 my _ section
0.35 my _ took
0.35 my c
0.35 my defibrillator
0.35 my testicle
0.35 my throat
0.35 neck hurt
0.35 noise even
0.35 now hes
0.35 numb and
0.35 of _ sudden
0.35 off without
0.35 old _ has
0.35 old with
0.35 only #11+
0.35 open _ jaw
0.35 pesticide
0.35 pool hes
0.35 pull his
0.35 put someth
0.35 rib and
0.35 seem fine
0.35 speech _ slurr
0.35 stop bleed
0.35 that dont
0.35 they _ me
0.35 throat _ clos
0.35 wake up
0.35 with _ temp
0.35 with pesticide
0.35 wrist and
0.35 wrote
0.34 -did
0.34 -five
0.34 -move _ -day
0.34 -move since
0.34 -slept _ -five
0.34 =a_lot =bleeds_a_lot
0.34 =a_lot =dark_urine
0.34 =a_lot =limb_injury
0.34 =abuse_danger =armed_now
0.34 =adrenal
0.34 =appendix_burst
0.34 =appendix_burst =appendix_pain
0.34 =appendix_burst =appendix_said
0.34 =at_rest =leg_feet_swollen
0.34 =baby =short_breath
0.34 =belly_word =severe_pain
0.34 =bite_bad =limb_injury
0.34 =bite_bad =speech
0.34 =bleeding_any =vomiting
0.34 =blow_chest
0.34 =blow_chest =burn_severity
0.34 =blurry_vision =double_now
0.34 =bp_very_high =head_danger
0.34 =burn_severity =green_vomit
0.34 =car_crash =pregnant
0.34 =chemical_burn =cocaine
0.34 =chest_lasting =dangerous_person
0.34 =chest_lasting =hallucinating
0.34 =confused =fall_any
0.34 =confused =rigors_hard
0.34 =curtain_word =vision_loss
0.34 =dangerous_person =wont_feed
0.34 =dialysis =missed_dialysis
0.34 =dialysis =weak_any
0.34 =dizzy =soaking_pad
0.34 =double_now
0.34 =double_now =double_vision
0.34 =double_now =eye_hit_bad
0.34 =ear_wax =toes_cold
0.34 =elderly =hours_pain
0.34 =eye_area =unresponsive
0.34 =eye_hit_bad =radiates_groin
0.34 =fever =scratched
0.34 =head_danger =postpartum
0.34 =head_danger =soaking_pad
0.34 =headache =high_altitude
0.34 =headache =worst_ever_sick
0.34 =hernia_stuck =priapism
0.34 =high_altitude =vomiting
0.34 =hip_broken
0.34 =hip_broken =limb_injury
0.34 =hoarse =swelling
0.34 =immunosuppressed =squeezing_word
0.34 =kidney_disease =missed_dialysis
0.34 =kidney_disease =weak_any
0.34 =limb_cold_pale =toes_cold
0.34 =long_bleed =pale_clammy
0.34 =long_bleed =speech
0.34 =missed_dialysis
0.34 =nerve_muscle
0.34 =nitro_fails
0.34 =nitro_fails =squeezing_word
0.34 =pain_any =poison_swallowed
0.34 =pain_any =vomiting
0.34 =phlegm =pink_foam
0.34 =recent_surgery =swelling
0.34 =recent_surgery =wound_infected
0.34 =retractions =short_breath
0.34 =rigors =rigors_hard
0.34 =saddle_numb =tingling_hands
0.34 =severe_headache =worst_ever_sick
0.34 =severe_pain =testicle
0.34 =severe_pain =worst_ever_sick
0.34 =short_breath =slow_breathing
0.34 =worst_ever =worst_ever_sick
0.34 =worst_ever_sick
0.34 ^ _ behind
0.34 ^ _ just
0.34 ^ _ partner
0.34 ^ severe
0.34 ^ someth
0.34 a bottle
0.34 a needle
0.34 acid on
0.34 acros
0.34 ago _ my
0.34 all _ and
0.34 an edible
0.34 and _ can
0.34 and _ finger
0.34 and _ got
0.34 and _ wrote
0.34 and lip
0.34 and no
0.34 appendix burst
0.34 baby stopp
0.34 bag _ full
0.34 be here
0.34 bleach _ in
0.34 bleed through
0.34 blood and
0.34 blue _ the
0.34 blue for
0.34 boil water
0.34 boyfriend _ me
0.34 broke _ hip
0.34 bucket
0.34 burn up
0.34 cant _ shak
0.34 cant stand
0.34 carbon _ alarm
0.34 catch my
0.34 clos up
0.34 close
0.34 cough and
0.34 cut by
0.34 cutt
0.34 down the
0.34 ear infection
0.34 edible
0.34 electrocut _ the
0.34 even _ rest
0.34 even at
0.34 fell down
0.34 fever _ and
0.34 fit
0.34 forehead
0.34 furnace
0.34 gave my
0.34 goe
0.34 got _ by
0.34 got electrocut
0.34 hand _ a
0.34 havent _ -in
0.34 heart
0.34 her eye
0.34 here anymore
0.34 hernia
0.34 hes _ a
0.34 hes drool
0.34 hour _ i
0.34 huge _ and
0.34 i _ voic
0.34 im _ double
0.34 in _ nose
0.34 is _ #99+
0.34 is peel
0.34 it thi
0.34 keep
0.34 know if
0.34 laundry pod
0.34 leak
0.34 light and
0.34 monoxide alarm
0.34 my _ burst
0.34 my _ it
0.34 my _ say
0.34 my hand
0.34 my partner
0.34 nail went
0.34 night i
0.34 no _ today
0.34 no sense
0.34 noseble for
0.34 not _ -right
0.34 now _ breath
0.34 oil _ is
0.34 old drank
0.34 on _ at
0.34 ooz
0.34 open _ i
0.34 out _ and
0.34 overnight
0.34 painful
0.34 partner
0.34 shingl on
0.34 skin _ peel
0.34 someone _ someth
0.34 someth _ my
0.34 stiff and
0.34 stop
0.34 sweat and
0.34 the pool
0.34 the whole
0.34 ther blood
0.34 think _ appendix
0.34 through _ foot
0.34 tile
0.34 tip _ my
0.34 tip of
0.34 to _ here
0.34 to _ kid
0.34 too many
0.34 took _ and
0.34 took like
0.34 was cut
0.34 with _ cant
0.34 woke
0.33 -before
0.33 -fade -when
0.33 -us
0.33 =a_lot =belly_word
0.33 =abuse_danger =heat_exposure
0.33 =amputated =eye_hit_bad
0.33 =at_rest =cant_lie_flat
0.33 =baby =purple_word
0.33 =baby =wont_feed
0.33 =barking_stridor =burn_severity
0.33 =birth_now =burn_severity
0.33 =bite_bad =swelling
0.33 =black_stool =near_faint
0.33 =bleeding_any =chest_lasting
0.33 =bleeding_any =pale_clammy
0.33 =blurry_vision =hours_pain
0.33 =bp_extreme =eye_hit_bad
0.33 =bp_extreme =squeezing_word
0.33 =breath_pauses =cough
0.33 =burn_severity =eye_red
0.33 =burn_severity =fainted
0.33 =burn_severity =saddle_numb
0.33 =burn_severity =vomiting_constantly
0.33 =chemical_word =co_words
0.33 =chest_any =chest_lasting
0.33 =chest_any =dangerous_person
0.33 =chest_lasting =feels_sleepy
0.33 =chest_lasting =testicle
0.33 =choking =elderly
0.33 =cold_limb =hernia_stuck
0.33 =confused =pain_any
0.33 =cough =hernia_stuck
0.33 =dangerous_person =fever
0.33 =dangerous_person =mania_psychosis
0.33 =days_many =jaw_locked
0.33 =days_many =nail_word
0.33 =days_many =new_baby
0.33 =discharge =high_fever
0.33 =dizzy =eye_hit_bad
0.33 =during_effort =squeezing_word
0.33 =ear_pain =swelling
0.33 =elderly =head_danger
0.33 =elderly =wakes
0.33 =electric =irregular_heart
0.33 =electric =thrown_back
0.33 =eye_area =eye_pain
0.33 =eye_area =vomiting
0.33 =eye_hit_bad
0.33 =eye_hit_bad =eye_pain
0.33 =eye_hit_bad =pleuritic
0.33 =eye_hit_bad =tearing
0.33 =eye_hit_bad =uti
0.33 =eye_pain
0.33 =fainted =irregular_heart
0.33 =feels_incredible =mania_psychosis
0.33 =feels_incredible =sleepless_days
0.33 =feels_incredible =withdrawal
0.33 =fever =means_mentioned
0.33 =fever =spreading
0.33 =flank_pain =severe_pain
0.33 =glass_test
0.33 =glass_test =purple_rash
0.33 =glass_test =rash
0.33 =head_danger =hernia_word
0.33 =head_danger =limb_injury
0.33 =head_danger =rigors
0.33 =head_danger =vaginal_bleeding
0.33 =high_fever =rash
0.33 =hit_hard =overdose_taken
0.33 =hit_hard =weak_legs
0.33 =hours_pain =now_at_rest
0.33 =hours_pain =pale_clammy
0.33 =hours_pain =severe_pain
0.33 =limb_cold_pale =numb_any
0.33 =opioid =using_word
0.33 =pain_any =skin_peeling
0.33 =pain_any =sudden
0.33 =pain_any =tearing
0.33 =pressure_elsewhere
0.33 =preterm_weeks =waters_said
0.33 =recent_surgery =sudden
0.33 =speech =weak_one_side
0.33 =squeezing_word =tearing
0.33 =sudden_balance
0.33 =swallow_trouble =throat_sore
0.33 =throat_sore =wont_swallow
0.33 =weak_any
0.33 =withdrawal =wont_feed
0.33 ^ _ blood
0.33 ^ _ bone
0.33 ^ _ vomit
0.33 ^ daughter
0.33 ^ pass
0.33 a firework
0.33 after the
0.33 alarm
0.33 an abortion
0.33 and #99+
0.33 and _ drool
0.33 and _ face
0.33 and _ light
0.33 and took
0.33 chok _ steak
0.33 clot and
0.33 come _ i
0.33 come when
0.33 contraction every
0.33 cough _ lot
0.33 cousin _ shot
0.33 dad is
0.33 door
0.33 down
0.33 feel _ a
0.33 fell from
0.33 feverish
0.33 finger with
0.33 foul
0.33 had _ abortion
0.33 has _ bruise
0.33 hasnt -had
0.33 hasnt _ -a
0.33 hav _ to
0.33 he put
0.33 hear in
0.33 her breath
0.33 husband _ is
0.33 husband got
0.33 i _ an
0.33 i _ cant
0.33 i _ get
0.33 i _ i
0.33 i _ rescu
0.33 i _ underwater
0.33 im _ labor
0.33 in _ at
0.33 is stick
0.33 it has
0.33 jaw _ lock
0.33 me _ hurt
0.33 my #11+
0.33 my _ <i
0.33 my _ from
0.33 my voice
0.33 nail last
0.33 never
0.33 off _ tip
0.33 on steak
0.33 pain is
0.33 powder
0.33 pregnant _ bleed
0.33 pull in
0.33 rash after
0.33 real
0.33 rescu
0.33 rescu from
0.33 rock hard
0.33 she took
0.33 shock by
0.33 shot _ the
0.33 shot in
0.33 since thi
0.33 so drowsy
0.33 son _ hemophilia
0.33 spot and
0.33 stung and
0.33 swollen
0.33 swollen _ and
0.33 talk
0.33 ten minut
0.33 the _ right
0.33 the leg
0.33 threaten
0.33 thrown back
0.33 time _ minute
0.33 too long
0.33 towel
0.33 under
0.33 underwater
0.33 underwater _ long
0.33 underwater too
0.33 viagra and
0.33 was _ too
0.33 was _ with
0.33 was rescu
0.33 was underwater
0.33 went through
0.33 what do
0.33 wont drink
0.32 -slept _ -#
0.32 <the _ <two
0.32 =a_lot =hit_hard
0.32 =a_lot =near_faint
0.32 =a_lot =sudden
0.32 =alcohol =wound
0.32 =allergen =dystonia
0.32 =belly_hard =chest_lasting
0.32 =belly_hard =no_gas
0.32 =belly_hit =eye_hit_bad
0.32 =belly_word =chest_lasting
0.32 =belly_word =no_gas
0.32 =belly_word =pain_any
0.32 =belly_word =stab_shot
0.32 =belly_word =vomiting
0.32 =bite_bad =cholinergic
0.32 =bite_bad =clot_risk
0.32 =bite_bad =confused
0.32 =bite_bad =headache
0.32 =bite_bad =radiates
0.32 =bladder_bowel_loss =eye_hit_bad
0.32 =bleeding_any =limb_bleeds
0.32 =bleeding_any =phlegm
0.32 =blood_thinner =hit_hard
0.32 =bluish =pale_clammy
0.32 =burn_big =deep_burn
0.32 =burn_severity =swelling_lips
0.32 =burned_hand
0.32 =cannot_breathe =swelling
0.32 =cannot_speak =dangerous_person
0.32 =car_crash =cut_by_accident
0.32 =car_crash =fall_any
0.32 =car_crash =fight_blow
0.32 =chemical_word =eye_hit_bad
0.32 =chest_lasting =done_with_it
0.32 =chest_lasting =drooling
0.32 =chest_lasting =fell_baby
0.32 =chest_lasting =goodbye_note
0.32 =chest_lasting =squeezing_word
0.32 =chest_pressure =pale_clammy
0.32 =clot_risk =recent_surgery
0.32 =clot_risk =wound
0.32 =co_words =vomiting
0.32 =confused =mania_psychosis
0.32 =cough =hurts_breathing
0.32 =coughs_blood =spits_clots
0.32 =days_many =wont_feed
0.32 =drowsy =fall_any
0.32 =drowsy =hours_pain
0.32 =drowsy =opioid
0.32 =during_exercise =tia_resolved
0.32 =ear_blood =hit_hard
0.32 =eye_bulge =swelling
0.32 =eye_hit_bad =phlegm
0.32 =eye_pain =light_hurts
0.32 =fall_any =head_injury
0.32 =fever =squeezing_word
0.32 =harm_others =using_word
0.32 =harm_others =wound
0.32 =head_danger =jaundice
0.32 =head_danger =no_gas
0.32 =headache =sudden
0.32 =heart_condition =leg_feet_swollen
0.32 =heat_danger =unresponsive
0.32 =hip_fracture =hit_hard
0.32 =hip_hurts =hit_hard
0.32 =hours_pain =no_urine
0.32 =limb_injury =phlegm
0.32 =limb_injury =to_the_bone
0.32 =long_bleed =vomiting_constantly
0.32 =making_swell =swelling_face
0.32 =means_at_hand =suicidal
0.32 =no_gas =vomiting
0.32 =not_self
0.32 =now_at_rest
0.32 =poison_swallowed =wound
0.32 =purple_word =rash
0.32 =red_racing =spreading
0.32 =scratched =to_the_bone
0.32 =severe_weakness =weak_legs
0.32 =silent_for_a_reason =unresponsive
0.32 =skin_infection =swelling
0.32 =thirsty =vomiting
0.32 =to_the_bone =wound
0.32 ^ _ dresser
0.32 ^ _ mom
0.32 ^ _ water
0.32 ^ husband
0.32 ^ infect
0.32 ^ soak
0.32 a _ neck
0.32 a _ pain
0.32 a _ went
0.32 a dresser
0.32 after _ new
0.32 all _ way
0.32 and _ he
0.32 and _ its
0.32 and _ only
0.32 and _ take
0.32 and breath
0.32 and goe
0.32 and had
0.32 and jaw
0.32 around _ eye
0.32 baby is
0.32 been _ for
0.32 been _ on
0.32 been throw
0.32 been vomit
0.32 blister all
0.32 bloody diarrhea
0.32 but _ breath
0.32 cant hold
0.32 catheter
0.32 chest
0.32 color
0.32 cord
0.32 cup of
0.32 daughter lip
0.32 day _ now
0.32 down _ stair
0.32 drain cleaner
0.32 drank nail
0.32 dresser
0.32 dresser _ on
0.32 dresser fell
0.32 eight
0.32 eye since
0.32 fail _ my
0.32 fail and
0.32 faint twice
0.32 feel _ leg
0.32 feel irregular
0.32 fever
0.32 fluid #11+
0.32 fluid _ week
0.32 friend overdos
0.32 hand
0.32 have headach
0.32 headache _ my
0.32 heart _ irregular
0.32 heart feel
0.32 heavy
0.32 her sleep
0.32 his breath
0.32 his skin
0.32 hurt _ lot
0.32 im _ the
0.32 in _ middle
0.32 in _ mouth
0.32 indigestion
0.32 is _ real
0.32 is floppy
0.32 is gray
0.32 ive
0.32 light _ my
0.32 look like
0.32 lost vision
0.32 middle
0.32 move _ arm
0.32 neighbor
0.32 newborn is
0.32 now _ is
0.32 only _ week
0.32 out _ today
0.32 pee and
0.32 place
0.32 red streak
0.32 right _ and
0.32 seizur
0.32 she _ in
0.32 start lisinopril
0.32 sudden _ #11+
0.32 sugar _ over
0.32 swallow and
0.32 swell and
0.32 tak
0.32 tar and
0.32 than the
0.32 the _ home
0.32 the color
0.32 the middle
0.32 the nurs
0.32 the way
0.32 them
0.32 thing _ #11+
0.32 throat so
0.32 to _ my
0.32 to stab
0.32 to use
0.32 took double
0.32 turn red
0.32 two day
0.32 voic tell
0.32 want _ stab
0.32 weird and
0.32 with _ needle
0.32 wont _ down
0.31 # _ my
0.31 -mak
0.31 -sense
0.31 -there
0.31 <week
0.31 <week <ago
0.31 =a_lot =chest_lasting
0.31 =a_lot =heat_exposure
0.31 =allergen =blister_any
0.31 =allergen =blister_word
0.31 =amputated =hernia_stuck
0.31 =barking_stridor =cough
0.31 =battery_word
0.31 =battery_word =chemical_word
0.31 =belly_hit =head_danger
0.31 =belly_word =head_danger
0.31 =bite_bad =chemical_burn
0.31 =bite_bad =choking
0.31 =bite_bad =fight_blow
0.31 =bite_bad =severe_pain
0.31 =bite_bad =short_breath
0.31 =bite_bad =tooth
0.31 =bite_bad =wheeze_word
0.31 =bleeding_any =fall_any
0.31 =bleeding_any =vomiting_blood
0.31 =bleeding_heavy =calf
0.31 =bleeding_heavy =cut_by_accident
0.31 =blood_streak =dry_mouth
0.31 =blurry_vision =eye_hit_bad
0.31 =bp_high =pregnant
0.31 =breathe_word =chest_lasting
0.31 =burn_severity =chemical_strong
0.31 =burn_severity =limb_cold_pale
0.31 =burn_severity =racing_heart
0.31 =burn_severity =screams_in_bouts
0.31 =burn_severity =toes_cold
0.31 =calf =hours_pain
0.31 =carbon_monoxide =refuses
0.31 =chest_lasting =hurts_move
0.31 =chest_lasting =irregular_heart
0.31 =chest_lasting =soaking_fast
0.31 =chest_lasting =throat_tight
0.31 =cholinergic =dangerous_person
0.31 =cholinergic =purple_rash
0.31 =clot_risk =squeezing_word
0.31 =clot_risk =wound_open
0.31 =cocaine =dangerous_person
0.31 =cold_exposure =head_danger
0.31 =cold_exposure =speech
0.31 =cold_limb =deformed
0.31 =cough =poison_swallowed
0.31 =curtain_word =eye_hit_bad
0.31 =cut_by_accident =eye_area
0.31 =cut_by_accident =fever
0.31 =dangerous_person =drooling
0.31 =dangerous_person =using_word
0.31 =dark_urine =pain_any
0.31 =digoxin =head_danger
0.31 =digoxin =shaking
0.31 =drooling =purple_rash
0.31 =drowsy =newborn
0.31 =drowsy =young_baby
0.31 =dry_mouth =soft_spot
0.31 =eye_area =eye_chemical
0.31 =eye_area =fight_blow
0.31 =eye_chemical
0.31 =eye_hit_bad =hurts_move
0.31 =face_odd
0.31 =fall_hard =pain_any
0.31 =fever =limp_refuses
0.31 =fever =severe_weakness
0.31 =fever =tia_resolved
0.31 =fever =using_word
0.31 =gradual_numb =numb_any
0.31 =green_vomit
0.31 =green_vomit =head_danger
0.31 =green_vomit =phlegm
0.31 =green_vomit =vomiting
0.31 =hallucinating =hours_pain
0.31 =head_danger =ketone_breath
0.31 =head_danger =phlegm
0.31 =head_danger =recent_surgery
0.31 =head_danger =worst_ever_sick
0.31 =hives =sting
0.31 =hours_pain =numb_any
0.31 =hours_pain =soaking_fast
0.31 =jaundice =wont_feed
0.31 =means_at_hand =self_harm_now
0.31 =near_faint =slow_heart
0.31 =new_baby =soaking_pad
0.31 =no_urine =vomiting
0.31 =pain_any =swallow_trouble
0.31 =phlegm =vomiting
0.31 =pneumonia_known =short_breath
0.31 =poison_contact =purple_rash
0.31 =postpartum =wound_open
0.31 =postpartum_smell =wound_open
0.31 =pregnant =swelling
0.31 =racing_heart =rigors_hard
0.31 =recent_surgery =wound_open
0.31 =snake =sting
0.31 =snake_bad =sting
0.31 =soaking_fast
0.31 =soaking_fast =soaking_pad
0.31 =wakes =weak_one_side
0.31 =wound_open
0.31 ^ _ newborn
0.31 ^ diabetic
0.31 ^ erection
0.31 ^ shingl
0.31 ^ water
0.31 a _ and
0.31 a _ bite
0.31 a _ bottle
0.31 a sharp
0.31 about #11+
0.31 addison and
0.31 and _ bleed
0.31 and _ cold
0.31 and _ see
0.31 and _ two
0.31 and crie
0.31 and lighthead
0.31 are miss
0.31 arent -there
0.31 arm _ dead
0.31 at altitude
0.31 at practice
0.31 been _ up
0.31 birth last
0.31 bladder
0.31 bleed _ my
0.31 but hes
0.31 cant _ when
0.31 cant control
0.31 dad
0.31 dad _ out
0.31 dad pass
0.31 day _ #
0.31 dead
0.31 down _ two
0.31 dryer _ feel
0.31 ear is
0.31 erection _ #
0.31 erection for
0.31 even _ calm
0.31 even when
0.31 get up
0.31 half of
0.31 have _ gun
0.31 have _ knife
0.31 have addison
0.31 hes going
0.31 his belly
0.31 i _ addison
0.31 i _ wake
0.31 i smell
0.31 im only
0.31 in _ after
0.31 inside
0.31 is _ back
0.31 is _ by
0.31 is _ down
0.31 is confus
0.31 it look
0.31 its been
0.31 jaw is
0.31 laundry
0.31 leg _ dont
0.31 lightn
0.31 like _ is
0.31 limp and
0.31 live wire
0.31 look
0.31 lying
0.31 mov up
0.31 my left
0.31 nonstop and
0.31 not _ and
0.31 now
0.31 of her
0.31 old hasnt
0.31 out in
0.31 outlet
0.31 overdos
0.31 peanut
0.31 pinpoint
0.31 pregnant _ bad
0.31 pregnant _ pass
0.31 real _ and
0.31 see flash
0.31 sharp pain
0.31 she #11+
0.31 shoot
0.31 shoot _ the
0.31 side of
0.31 some _ miss
0.31 some are
0.31 son his
0.31 sound
0.31 spurt
0.31 still _ in
0.31 stomach has
0.31 tack
0.31 take the
0.31 text
0.31 the house
0.31 the stuff
0.31 throat clos
0.31 to _ me
0.31 to be
0.31 wake
0.31 want _ end
0.31 we feel
0.31 went dead
0.31 when calm
0.31 wont _ back
0.31 wont let
0.31 woozy
0.31 wound is
0.3 # pad
0.3 #11+ over
0.3 -breath
0.3 -drink and
0.3 -five _ and
0.3 =a_lot =weak_one_side
0.3 =abuse_danger =means_mentioned
0.3 =after_hard_exercise =muscle_hard
0.3 =alcohol =baby_still
0.3 =alcohol =hallucinating
0.3 =alcohol =withdrawal
0.3 =allergen =hoarse
0.3 =allergen =means_mentioned
0.3 =allergen =using_word
0.3 =allergen =wild_bite
0.3 =amputated =dangerous_person
0.3 =at_rest =barking_stridor
0.3 =at_rest =cannot_breathe
0.3 =at_rest =croup_cough
0.3 =back_pain =radiates
0.3 =back_pain =sudden
0.3 =belly_word =pregnant
0.3 =bite_bad =contact_lens
0.3 =bite_bad =tingling_hands
0.3 =bite_bad =weak_one_side
0.3 =blood_streak =blurry_vision
0.3 =blood_streak =streak_up
0.3 =bp_low
0.3 =bp_low =eye_hit_bad
0.3 =bp_low =squeezing_word
0.3 =burn_any =smoke
0.3 =burn_severity =hurts_move
0.3 =burn_severity =iron_pills
0.3 =burn_severity =new_medicine
0.3 =chest_lasting =device_alarm
0.3 =chest_lasting =fever
0.3 =chest_lasting =new_baby
0.3 =chest_lasting =noisy_rest
0.3 =chest_lasting =radiates_groin
0.3 =chest_lasting =swelling
0.3 =child_got_pills =silent_for_a_reason
0.3 =co_words =during_exercise
0.3 =cold_exposure =frostbite
0.3 =contact_lens =eye_pain
0.3 =contact_lens =pain_any
0.3 =cut_by_accident =eye_hit
0.3 =dark_urine =muscle_hard
0.3 =days_many =tetanus_due
0.3 =deformed =sudden
0.3 =device_alarm =hours_pain
0.3 =diarrhea =diarrhea_many
0.3 =during_exercise =head_danger
0.3 =dystonia =eye_area
0.3 =eye_area =severe_pain
0.3 =eye_hit =fall_any
0.3 =eye_hit =fight_blow
0.3 =eye_hit =hit_hard
0.3 =eye_hit_bad =half_vision
0.3 =eye_hit_bad =snake
0.3 =eye_hit_bad =snake_bad
0.3 =eye_hit_bad =to_the_bone
0.3 =eye_pain =eye_red
0.3 =fainted =pain_any
0.3 =flu_bad =head_danger
0.3 =frostbite
0.3 =half_vision
0.3 =half_vision =vision_loss
0.3 =hernia_stuck =hit_hard
0.3 =hip_hurts
0.3 =hip_hurts =pain_any
0.3 =hit_hard
0.3 =hit_hard =numb_any
0.3 =hit_hard =severe_weakness
0.3 =hours_pain =wound_infected
0.3 =hurts_move =right_side
0.3 =immunosuppressed =priapism
0.3 =iron_pills =overdose_taken
0.3 =leg_swelling_one =swelling
0.3 =long_bleed =suicidal
0.3 =means_mentioned =silent_for_a_reason
0.3 =moved_right
0.3 =moved_right =pain_any
0.3 =near_faint =vision_loss
0.3 =pale_clammy =short_breath
0.3 =pleuritic =squeezing_word
0.3 =possible_fracture =scratched
0.3 =pregnant =swelling_face
0.3 =priapism =sickle_cell
0.3 =priapism =swelling
0.3 =radiates =weak_one_side
0.3 =severe_pain =sudden
0.3 =short_breath =sudden
0.3 =silent_for_a_reason =using_word
0.3 =soaking_pad =swelling
0.3 =spreading =streak_up
0.3 =sting =wound_infected
0.3 =tingling_hands =weak_legs
0.3 ^ _ beat
0.3 ^ _ bleach
0.3 ^ _ flare
0.3 ^ _ pacemaker
0.3 ^ after
0.3 ^ swell
0.3 a squeaky
0.3 about _ pas
0.3 after fall
0.3 after my
0.3 an _ shock
0.3 and _ just
0.3 and _ nonsense
0.3 and _ room
0.3 and about
0.3 and blister
0.3 and hot
0.3 and one
0.3 antidepressant
0.3 baby head
0.3 been _ and
0.3 belly button
0.3 black _ for
0.3 boil _ on
0.3 bone _ stick
0.3 boyfriend chok
0.3 brother _ hav
0.3 but since
0.3 can bare
0.3 car on
0.3 cashew
0.3 chlorine
0.3 cola
0.3 cold _ sweaty
0.3 cold sweat
0.3 diarrhea _ time
0.3 diarrhea for
0.3 down there
0.3 every _ i
0.3 eye _ a
0.3 eye _ burn
0.3 eyelid and
0.3 fever _ short
0.3 fever rash
0.3 foreskin
0.3 from _ and
0.3 fume
0.3 go away
0.3 got _ electric
0.3 got an
0.3 hand is
0.3 hard and
0.3 her _ look
0.3 her arm
0.3 his calf
0.3 house fire
0.3 hurt _ kid
0.3 i _ bare
0.3 i _ double
0.3 i _ heart
0.3 i _ move
0.3 i gave
0.3 i got
0.3 im
0.3 im gonna
0.3 is _ a
0.3 is _ black
0.3 its _ to
0.3 its swell
0.3 just
0.3 keep _ out
0.3 kitchen floor
0.3 lost _ in
0.3 me when
0.3 med last
0.3 my #
0.3 my _ point
0.3 my _ pump
0.3 my _ replacement
0.3 my chest
0.3 my uncle
0.3 next door
0.3 of #11+
0.3 of his
0.3 of water
0.3 off _ -me
0.3 off for
0.3 oil and
0.3 old _ off
0.3 on _ kitchen
0.3 one ear
0.3 pain _ i
0.3 pill and
0.3 pregnant _ i
0.3 purple _ that
0.3 purple rash
0.3 roommate
0.3 rusty _ last
0.3 school and
0.3 second then
0.3 see sparkl
0.3 seiz
0.3 since noon
0.3 sleep pill
0.3 sleepy
0.3 slurr and
0.3 soak _ sweat
0.3 soccer practice
0.3 son _ out
0.3 sparkl
0.3 stray
0.3 stray dog
0.3 stuck _ a
0.3 stuck a
0.3 sugar _ #11+
0.3 swollen for
0.3 tank
0.3 that _ when
0.3 the tv
0.3 time _ dose
0.3 tongue feel
0.3 turn black
0.3 two _ and
0.3 up _ and
0.3 water on
0.3 with _ is
0.3 wont _ to
0.3 wont put
0.3 wound _ my
0.3 year _ wont
0.29 # week
0.29 #11+ lbs
0.29 #99+ _ wont
0.29 #99+ fever
0.29 -a -wet
0.29 -a _ -diaper
0.29 -eat
0.29 -feel and
0.29 -had _ -wet
0.29 =a_lot =confused
0.29 =a_lot =dangerous_person
0.29 =a_lot =pain_any
0.29 =amputated =limb_trapped
0.29 =belly_hit =drowsy
0.29 =belly_word =one_side_belly
0.29 =bite_bad =making_swell
0.29 =bladder_bowel_loss =numb_any
0.29 =bleeding_any =preterm_weeks
0.29 =bleeding_any =rectal_blood
0.29 =bleeding_heavy =not_clotting
0.29 =blow_ribs =hit_hard
0.29 =blurry_vision =postpartum
0.29 =blurry_vision =rash
0.29 =bp_very_high =eye_hit_bad
0.29 =bp_very_high =headache
0.29 =breathe_word =hernia_stuck
0.29 =burn_severity =cold_limb
0.29 =burn_severity =hives
0.29 =burn_severity =jaw_arm_sweat
0.29 =burn_severity =speech
0.29 =calf
0.29 =cant_lie_flat =leg_feet_swollen
0.29 =cant_lie_flat =racing_heart
0.29 =carbon_monoxide =nausea
0.29 =chest_lasting =harm_others
0.29 =chest_lasting =pneumonia_known
0.29 =chest_lasting =wheeze_word
0.29 =chest_pressure =hours_pain
0.29 =child_got_pills =edible_word
0.29 =choking =speech
0.29 =co_words =nausea
0.29 =cold_exposure =hernia_stuck
0.29 =cold_limb =radiates
0.29 =confused =foggy_only
0.29 =cut_by_accident =hernia_stuck
0.29 =dangerous_person =trunk_pain
0.29 =days_many =recent_surgery
0.29 =digoxin
0.29 =discharge =fever
0.29 =dizzy =speech
0.29 =drooling =swelling
0.29 =drug_named =mouth_sores
0.29 =ear_wax =indigestion_odd
0.29 =eye_area =fever
0.29 =eye_area =mouth_sores
0.29 =eye_hit_bad =limb_cold_pale
0.29 =eye_hit_bad =moved_right
0.29 =eye_hit_bad =one_side_belly
0.29 =eye_hit_bad =unequal_pupils
0.29 =fainted =vaginal_bleeding
0.29 =fall_any =fight_blow
0.29 =fever =headache
0.29 =foggy_only
0.29 =head_danger
0.29 =head_danger =hernia
0.29 =head_danger =projectile
0.29 =heat_danger =pale_clammy
0.29 =hernia_word =vomiting
0.29 =hoarse
0.29 =hours_pain =overdose_taken
0.29 =hours_pain =radiates
0.29 =hurts_move =moved_right
0.29 =irregular_heart =weak_any
0.29 =jaundice =pain_any
0.29 =left_ribs =weak_one_side
0.29 =leg_feet_swollen =muscle_hard
0.29 =limb_cold_pale =weak_any
0.29 =long_bleed =not_clotting
0.29 =moved_right =right_side
0.29 =moved_right =squeezing_word
0.29 =muscle_hard =swelling
0.29 =newborn =projectile
0.29 =numb_any =squeezing_word
0.29 =pain_any =purple_word
0.29 =pain_any =short_breath
0.29 =pale_clammy =sugar_low
0.29 =pale_clammy =trunk_pain
0.29 =projectile =weight_loss
0.29 =purple_rash =purple_word
0.29 =racing_heart =slow_heart
0.29 =radiates =wound
0.29 =recent_travel =tia_resolved
0.29 =rigors =uti
0.29 =short_breath =sting
0.29 =slow_breathing =using_word
0.29 =squeezing_word =vomiting
0.29 =sudden =vision_loss
0.29 =weak_any =weak_legs
0.29 =weight_loss =young_baby
0.29 ^ _ attack
0.29 ^ _ collaps
0.29 ^ _ infection
0.29 ^ _ transplant
0.29 a fork
0.29 a pencil
0.29 a stiff
0.29 ago _ i
0.29 all around
0.29 and _ near
0.29 and _ to
0.29 and _ tongue
0.29 and light
0.29 been stabb
0.29 bend
0.29 bloody _ and
0.29 breath has
0.29 bump her
0.29 but _ is
0.29 calf
0.29 came _ from
0.29 cant _ straight
0.29 carbon
0.29 carbon monoxide
0.29 diaper and
0.29 diarrhea _ a
0.29 digoxin
0.29 doesnt -fade
0.29 doesnt _ -when
0.29 doesnt remember
0.29 every #11+
0.29 eye _ grind
0.29 fix
0.29 fix the
0.29 floater
0.29 friend is
0.29 from _ ear
0.29 gave _ and
0.29 got _ from
0.29 got back
0.29 half _ my
0.29 hard _ breathe
0.29 hes _ up
0.29 hes cry
0.29 hes hot
0.29 hit the
0.29 hitt
0.29 hitt _ head
0.29 husband
0.29 husband _ his
0.29 i _ had
0.29 in _ left
0.29 in a
0.29 is _ all
0.29 isnt -respond
0.29 isnt _ -to
0.29 it _ it
0.29 its #99+
0.29 kid are
0.29 kid drank
0.29 kill me
0.29 knock
0.29 know _ he
0.29 lbs
0.29 leg _ bent
0.29 leg are
0.29 mark
0.29 minut _ im
0.29 monoxide
0.29 my _ pill
0.29 my _ rate
0.29 my _ side
0.29 my transplant
0.29 no -feel
0.29 of _ myself
0.29 of tylenol
0.29 on herself
0.29 out _ after
0.29 out _ his
0.29 out of
0.29 palm _ the
0.29 projectile
0.29 projectile vomit
0.29 pump
0.29 purple and
0.29 rash _ doesnt
0.29 sheet
0.29 shirt
0.29 shut and
0.29 side
0.29 skin _ and
0.29 snake bite
0.29 so short
0.29 spitt
0.29 stopp sweat
0.29 surgery and
0.29 teen _ a
0.29 temp #11+
0.29 that doesnt
0.29 they found
0.29 think _ was
0.29 tight and
0.29 til
0.29 time _ stand
0.29 to shoot
0.29 tonight is
0.29 trouble breath
0.29 week _ with
0.29 went _ my
0.29 white _ hard
0.29 windshield
0.29 wipe and
0.29 wont _ bleed
0.29 wont slow
0.28 # pound
0.28 #11+ _ old
0.28 -in -#
0.28 =a_lot =belly_pain
0.28 =a_lot =clot_risk
0.28 =a_lot =irregular_heart
0.28 =a_lot =nail_word
0.28 =after_hard_exercise =heat_exposure
0.28 =amputated =deformed
0.28 =baby =fever
0.28 =back_pain =hours_pain
0.28 =barking_stridor =dangerous_person
0.28 =belly_hard =vomiting
0.28 =belly_hit =hit_hard
0.28 =belly_hit =numb_any
0.28 =belly_pain =moved_right
0.28 =belly_word =moved_right
0.28 =belly_word =purple_word
0.28 =bite_bad =bleeding_any
0.28 =bite_bad =neck_broken
0.28 =bladder_bowel_loss =no_urine
0.28 =bleeding_any =burn_severity
0.28 =bleeding_any =squeezing_word
0.28 =bleeding_heavy =vaginal_bleeding
0.28 =blood_thinner =chemical_word
0.28 =blurry_vision =squeezing_word
0.28 =both_legs =tingling_hands
0.28 =burn_severity =carbon_monoxide
0.28 =burn_severity =face_odd
0.28 =burn_severity =hypertension
0.28 =burn_severity =numb_any
0.28 =burn_severity =preterm_weeks
0.28 =burn_severity =radiates_groin
0.28 =burn_severity =seizure
0.28 =burn_severity =spreading
0.28 =cannot_breathe =copd
0.28 =cannot_breathe =cough
0.28 =cannot_breathe =fast_breathing
0.28 =cannot_breathe =retractions
0.28 =chemical_word =nail_word
0.28 =chemical_word =smoke
0.28 =chest_any =nausea
0.28 =chest_any =trunk_pain
0.28 =chest_lasting =dark_urine
0.28 =chest_lasting =dry_mouth
0.28 =chest_lasting =electric
0.28 =chest_lasting =mania_psychosis
0.28 =chest_lasting =speech_garbled
0.28 =chest_pain =trunk_pain
0.28 =child_got_pills =unresponsive
0.28 =confused =headache
0.28 =confused =hit_hard
0.28 =confused =sugar_low
0.28 =confused =sugar_very_low
0.28 =contact_lens =light_hurts
0.28 =dangerous_person =hallucinating
0.28 =dangerous_person =sleepless_days
0.28 =days_many =limp_leg
0.28 =days_many =phlegm
0.28 =days_many =tick
0.28 =deep_cut =limb_injury
0.28 =deep_cut =wound
0.28 =dialysis =irregular_heart
0.28 =drowsy =drugs_taken
0.28 =drug_named =skin_peeling
0.28 =ear_pain =recent_infection
0.28 =ear_swollen =recent_infection
0.28 =ear_wax =unresponsive
0.28 =elderly =sudden
0.28 =eye_area =poison_contact
0.28 =eye_area =swallowed_battery
0.28 =eye_hit_bad =hurts_breathing
0.28 =eye_hit_bad =severe_headache
0.28 =eye_hit_bad =shoulder_pain
0.28 =eye_hit_bad =sickle_cell
0.28 =eye_pain =pain_any
0.28 =fall_any =severe_weakness
0.28 =fall_height =pain_any
0.28 =fell_baby =limb_injury
0.28 =gas_smell
0.28 =head_danger =heat_danger
0.28 =head_danger =hernia_stuck
0.28 =head_danger =one_side_belly
0.28 =head_danger =wakes
0.28 =head_injury =headache
0.28 =hernia =pain_any
0.28 =hit_hard =legs_gone
0.28 =hours_pain =pain_any
0.28 =hours_pain =racing_heart
0.28 =hours_pain =severe_weakness
0.28 =hurts_breathing =squeezing_word
0.28 =immunosuppressed =severe_pain
0.28 =irregular_heart =kidney_disease
0.28 =jaw_arm_sweat =pain_any
0.28 =limb_injury =neck_broken
0.28 =limp_leg =severe_weakness
0.28 =mania_psychosis =wont_feed
0.28 =muscle_strain_word =speech
0.28 =neck_broken
0.28 =never_spoke_word =suicidal
0.28 =no_urine =urinary_stuck
0.28 =one_eye =sudden
0.28 =pain_any =postpartum
0.28 =pain_any =wont_swallow
0.28 =pink_foam =short_breath
0.28 =postpartum =swelling
0.28 =pregnant =preterm_weeks
0.28 =preterm_weeks
0.28 =severe_pain =sickle_cell
0.28 =severe_pain =vomiting
0.28 =shaking =sugar_low
0.28 =shaking =sugar_very_low
0.28 =sickle_cell =squeezing_word
0.28 =sight_for_years =speech
0.28 =smoke =vomiting
0.28 =squeezing_word =uti
0.28 =tired =weak_breathing
0.28 =upper_belly_pain
0.28 ^ gush
0.28 ^ ok
0.28 a _ noise
0.28 a _ of
0.28 a gun
0.28 a mechanical
0.28 a plan
0.28 a rope
0.28 above
0.28 and _ cry
0.28 and _ off
0.28 and _ swallow
0.28 and _ toe
0.28 and ankl
0.28 and chest
0.28 and dry
0.28 and smell
0.28 and too
0.28 and turn
0.28 and yellow
0.28 baby swallow
0.28 bad
0.28 been black
0.28 been cry
0.28 behind her
0.28 behind his
0.28 bent _ wrong
0.28 bent the
0.28 bleed _ lot
0.28 blood
0.28 blood _ and
0.28 blood thinner
0.28 breastbone
0.28 breath fast
0.28 breath sound
0.28 broke _ neck
0.28 burn _ hand
0.28 came on
0.28 cant lie
0.28 chang table
0.28 cirrhosi and
0.28 cough _ stuff
0.28 cover in
0.28 cutt _ right
0.28 dad lip
0.28 drank _ a
0.28 drank _ and
0.28 drank juice
0.28 electric
0.28 every time
0.28 eye _ bleed
0.28 fat
0.28 fbi
0.28 feed and
0.28 fever _ yellow
0.28 find
0.28 froth
0.28 fume _ the
0.28 gatorade
0.28 grandson _ a
0.28 hard _ a
0.28 hard as
0.28 has not
0.28 hav _ of
0.28 hav thought
0.28 have _ mechanical
0.28 headache _ i
0.28 heart _ by
0.28 her _ swell
0.28 her ear
0.28 hes _ his
0.28 hes _ not
0.28 hes _ to
0.28 hi _ the
0.28 hi on
0.28 his _ with
0.28 hit
0.28 hot _ dry
0.28 huge clot
0.28 in _ garden
0.28 in _ on
0.28 in _ thigh
0.28 inhal a
0.28 inside me
0.28 is _ she
0.28 is _ worse
0.28 is gett
0.28 it on
0.28 ive _ diarrhea
0.28 just _ back
0.28 keep _ about
0.28 keep fall
0.28 labor and
0.28 left _ and
0.28 leg swell
0.28 lip _ grey
0.28 long paus
0.28 magnet _ his
0.28 me _ jump
0.28 mechanical
0.28 medicine by
0.28 month pregnant
0.28 my _ belly
0.28 my brother
0.28 near
0.28 near _ eye
0.28 near my
0.28 nostril
0.28 not
0.28 of _ red
0.28 of _ socket
0.28 off
0.28 off _ chang
0.28 on _ palm
0.28 one pupil
0.28 out _ im
0.28 paranoid
0.28 people _ arent
0.28 people who
0.28 pink froth
0.28 poop _ black
0.28 pound _ i
0.28 pull _ out
0.28 real fast
0.28 rib _ my
0.28 say hi
0.28 see _ and
0.28 shingl near
0.28 shoulder _ out
0.28 sideway
0.28 since _ and
0.28 smoke _ a
0.28 snake _ my
0.28 socket
0.28 someone put
0.28 someth in
0.28 sugar _ hi
0.28 terrible _ and
0.28 the _ behind
0.28 the bridge
0.28 the chang
0.28 the fbi
0.28 the meter
0.28 the pill
0.28 the sink
0.28 to do
0.28 toddler _ into
0.28 tylenol _ night
0.28 tylenol last
0.28 us
0.28 valve and
0.28 went _ his
0.28 white
0.28 who _ -there
0.28 who arent
0.28 with #99+
0.28 with _ mandoline
0.28 wont respond
0.28 wreck
0.28 wrist _ ankl
0.28 yellow eye
0.27 # _ today
0.27 #11+ _ at
0.27 #99+ #99+
0.27 -day and
0.27 =a_lot =allergen
0.27 =a_lot =bite_bad
0.27 =a_lot =blood_streak
0.27 =a_lot =blood_thinner
0.27 =a_lot =calf
0.27 =abuse_danger =bite_bad
0.27 =alcohol =drank
0.27 =alcohol =speech
0.27 =allergen =allergic_said
0.27 =allergic_said
0.27 =allergic_said =bite_bad
0.27 =baby =birth_now
0.27 =baby =contractions
0.27 =barking_stridor =short_breath
0.27 =belly_hard =swelling
0.27 =belly_pain =chest_lasting
0.27 =belly_pain =hernia_stuck
0.27 =belly_pain =one_side_belly
0.27 =bite_bad =blister_any
0.27 =bite_bad =self_harm_now
0.27 =bladder_bowel_loss =saddle_numb
0.27 =bleeding_any =blood_in_urine
0.27 =bleeding_any =cramps
0.27 =bleeding_any =dark_urine
0.27 =bleeding_heavy =chest_lasting
0.27 =bleeding_heavy =self_harm_now
0.27 =blister_any =drug_named
0.27 =blood_in_urine
0.27 =blood_in_urine =dark_urine
0.27 =blood_in_urine =eye_hit_bad
0.27 =blow_chest =fight_blow
0.27 =bluish =chest_lasting
0.27 =bp_low =near_faint
0.27 =bp_medicine =burn_severity
0.27 =burn_severity =contractions
0.27 =burn_severity =fall_any
0.27 =burn_severity =hallucinating
0.27 =burn_severity =hit_hard
0.27 =burn_severity =noisy_rest
0.27 =calf =chest_any
0.27 =calf =limb_cold_pale
0.27 =calf =short_breath
0.27 =calf =weak_one_side
0.27 =cannot_breathe =pain_any
0.27 =cannot_move_limb =cannot_move_side
0.27 =cant_stand
0.27 =cant_stand =severe_weakness
0.27 =car_crash =overdose_taken
0.27 =chest_lasting =clot_risk
0.27 =chest_lasting =ear_swollen
0.27 =chest_lasting =head_danger
0.27 =chest_lasting =hoarse
0.27 =chest_lasting =inhaled_object
0.27 =chest_lasting =inhaler_fails
0.27 =chest_lasting =many_days
0.27 =chest_lasting =mouth_sores
0.27 =chest_lasting =rigors
0.27 =chest_lasting =sudden
0.27 =chest_lasting =tongue_swollen
0.27 =chest_lasting =wound
0.27 =child_got_pills =head_danger
0.27 =cholinergic =swelling
0.27 =co_alarm =head_danger
0.27 =confused =long_bleed
0.27 =cough =inhaled_object
0.27 =cough =short_breath
0.27 =dangerous_person =nail_word
0.27 =days_many =newborn
0.27 =days_many =soaking_pad
0.27 =diabetes =wound
0.27 =drugs_taken =slow_breathing
0.27 =ear_wax =limb_injury
0.27 =ear_wax =short_breath
0.27 =eye_hit_bad =stab_shot
0.27 =eye_hit_bad =wound
0.27 =face_blisters =pain_any
0.27 =fever =long_bleed
0.27 =fever =pain_beyond
0.27 =fight_blow =hit_hard
0.27 =gallbladder =pain_any
0.27 =harm_others =postpartum
0.27 =heart_murmur_fever
0.27 =hernia_stuck =throat_tight
0.27 =hernia_stuck =trunk_pain
0.27 =high_fever =recent_travel
0.27 =hit_hard =vomiting
0.27 =hives =vomiting
0.27 =hours_pain =smoke
0.27 =hours_pain =speech_garbled
0.27 =inhaled_object
0.27 =injection_joint =pain_any
0.27 =injection_joint =sudden
0.27 =joint_hot =rigors
0.27 =leg_swelling_one =short_breath
0.27 =leg_swelling_one =snake
0.27 =leg_swelling_one =snake_bad
0.27 =limb_injury =radiates
0.27 =long_bleed =near_faint
0.27 =long_bleed =vomiting
0.27 =numb_any =tingling_hands
0.27 =pain_any =severe_headache
0.27 =postpartum_smell
0.27 =pregnant =soaking_pad
0.27 =shoulder_pain =squeezing_word
0.27 =stroke_word =weak_one_side
0.27 =swelling =swelling_face
0.27 =swelling =tooth
0.27 ^ _ kidney
0.27 ^ _ so
0.27 ^ _ think
0.27 ^ _ whole
0.27 ^ bitten
0.27 ^ snake
0.27 a _ pitch
0.27 a _ she
0.27 a fall
0.27 allergic reaction
0.27 and _ #11+
0.27 and _ after
0.27 and _ clear
0.27 and _ hand
0.27 and _ puk
0.27 and _ purple
0.27 and _ scar
0.27 and _ spot
0.27 and said
0.27 and shak
0.27 and some
0.27 are yellow
0.27 baby _ com
0.27 battery acid
0.27 been _ to
0.27 bleach
0.27 bloody
0.27 breath like
0.27 breathe _ i
0.27 broke _ im
0.27 cant _ at
0.27 cant _ flat
0.27 cant _ him
0.27 catch
0.27 cell pain
0.27 copd
0.27 cough _ i
0.27 daughter _ look
0.27 daughter got
0.27 dentur
0.27 dog _ the
0.27 dont _ how
0.27 down _ when
0.27 drank from
0.27 faint and
0.27 feet _ up
0.27 fever _ cough
0.27 fire _ im
0.27 for ten
0.27 from _ bottle
0.27 garage _ the
0.27 garage with
0.27 hand swell
0.27 hes confus
0.27 hiccupp
0.27 high _ noise
0.27 high pitch
0.27 his head
0.27 hot _ and
0.27 i _ bitten
0.27 i _ terrible
0.27 i _ three
0.27 i took
0.27 ill
0.27 im _ cant
0.27 in _ head
0.27 in _ the
0.27 in one
0.27 is _ tired
0.27 is explod
0.27 is not
0.27 is ooz
0.27 is tight
0.27 isnt _ -up
0.27 itchy palm
0.27 its white
0.27 kid fell
0.27 mak a
0.27 metal _ in
0.27 month _ is
0.27 my _ goe
0.27 my _ im
0.27 my _ shock
0.27 my dialysi
0.27 my steroid
0.27 my teammate
0.27 neck
0.27 not -mak
0.27 of _ mom
0.27 of hurt
0.27 open _ eye
0.27 out _ one
0.27 pain _ my
0.27 pitch
0.27 pitch noise
0.27 pool and
0.27 pump fail
0.27 put weight
0.27 right
0.27 seem ok
0.27 shovel and
0.27 sickle _ pain
0.27 sister _ a
0.27 sitt
0.27 soft _ is
0.27 son arm
0.27 sound like
0.27 spot is
0.27 spot that
0.27 stent
0.27 swallow _ bunch
0.27 teammate
0.27 the _ gun
0.27 the _ he
0.27 the cord
0.27 the side
0.27 then my
0.27 thought _ hurt
0.27 throat feel
0.27 told _ to
0.27 up _ bad
0.27 vision _ miss
0.27 voic
0.27 vomit green
0.27 vomit nonstop
0.27 wake _ up
0.27 we _ wake
0.27 what i
0.27 with _ at
0.27 with _ car
0.27 with _ fever
0.27 wont _ at
0.27 wont _ me
0.27 wont _ weight
0.27 wont look
0.27 wrong _ and
0.27 yellow _ i
0.27 yo _ out
0.26 -gas
0.26 -night
0.26 =a_lot =burn_big
0.26 =a_lot =fall_any
0.26 =a_lot =unresponsive
0.26 =acts_drunk =confused
0.26 =adrenal =vomiting
0.26 =allergen =cannot_breathe
0.26 =baby =drowsy
0.26 =baby =fast_breathing
0.26 =baby =limp_refuses
0.26 =belly_hit =calf
0.26 =belly_word =confused
0.26 =belly_word =many_days
0.26 =bite_bad =eye_pain
0.26 =bite_bad =halos
0.26 =bite_bad =nausea
0.26 =bite_bad =scratched
0.26 =bite_bad =swelling_lips
0.26 =bleeding_any =hours_pain
0.26 =bleeding_any =stool_blood
0.26 =bleeding_heavy =near_faint
0.26 =blister_any
0.26 =blister_any =burn_severity
0.26 =bluish =pain_beyond
0.26 =bp_high =pain_any
0.26 =burn_severity =electric
0.26 =burn_severity =fell_baby
0.26 =burn_severity =trunk_pain
0.26 =calf =cold_limb
0.26 =calf =fall_any
0.26 =calf =making_swell
0.26 =calf =rigors
0.26 =cannot_breathe =sting
0.26 =cant_stand =limp_leg
0.26 =cant_stand =limp_refuses
0.26 =car_crash =eye_hit_bad
0.26 =chest_any =hurts_move
0.26 =chest_any =squeezing_word
0.26 =chest_lasting =fight_blow
0.26 =chest_lasting =heat_exposure
0.26 =cold_exposure =head_injury
0.26 =cough =noisy_rest
0.26 =cramps =one_side_belly
0.26 =cut_by_accident =pierced_through
0.26 =cut_by_accident =stab_shot
0.26 =dangerous_person =fell
0.26 =dark_urine =hernia_stuck
0.26 =days_many =fainted
0.26 =days_many =fell_baby
0.26 =deep_cut =scratched
0.26 =diabetes =fast_breathing
0.26 =diarrhea =no_urine
0.26 =dizzy =vaginal_bleeding
0.26 =drooling =fever
0.26 =ear_blood =fight_blow
0.26 =ear_wax =low_temp
0.26 =elderly =pale_clammy
0.26 =electric =hit_hard
0.26 =eye_area =halos
0.26 =eye_pain =halos
0.26 =face_odd =numb_any
0.26 =fainted =head_injury
0.26 =fall_any =hip_hurts
0.26 =fall_hard =head_danger
0.26 =fever =hernia_stuck
0.26 =fever =limp_leg
0.26 =fever =sting
0.26 =fever =tropics
0.26 =fight_blow =pain_any
0.26 =halos
0.26 =head_danger =rigors_hard
0.26 =headache =refuses
0.26 =headache =smoke
0.26 =headache =swelling
0.26 =heart_murmur_fever =short_breath
0.26 =hernia_stuck =long_bleed
0.26 =hit_hard =trunk_pain
0.26 =hours_pain =leg_swelling_one
0.26 =hours_pain =lost_place
0.26 =hours_pain =recent_surgery
0.26 =hours_pain =weak_legs
0.26 =limb_cold_pale =pale_clammy
0.26 =limp_refuses =severe_weakness
0.26 =lips_blue =turning_blue
0.26 =long_bleed =seizure
0.26 =low_temp
0.26 =neck_swelling =tooth_bad
0.26 =newborn =vomiting_constantly
0.26 =one_side_belly =squeezing_word
0.26 =pain_any =trunk_pain
0.26 =possible_fracture =sting
0.26 =postpartum =rigors
0.26 =radiates =red_racing
0.26 =radiates =streak_up
0.26 =radiates =swelling
0.26 =radiates =trunk_pain
0.26 =radiates =wound_infected
0.26 =recent_surgery =short_breath
0.26 =right_side =squeezing_word
0.26 =severe_weakness =speech
0.26 =shaking =using_word
0.26 =short_breath =young_baby
0.26 =speech =using_word
0.26 =squeezing_word =weak_one_side
0.26 =stiff_neck =vomiting
0.26 =stool_blood
0.26 =swelling =unequal_pupils
0.26 =trunk_pain
0.26 =trunk_pain =vomiting
0.26 ^ grandma
0.26 ^ jaw
0.26 ^ miss
0.26 ^ rattlesnake
0.26 ^ roommate
0.26 ^ worst
0.26 a fit
0.26 after _ dialysi
0.26 and _ lighthead
0.26 and _ now
0.26 and _ shak
0.26 and _ stool
0.26 and _ wet
0.26 and arm
0.26 and out
0.26 and stop
0.26 and tender
0.26 are tingl
0.26 around light
0.26 at all
0.26 ate _ mushroom
0.26 ate wild
0.26 baby _ -had
0.26 baby _ stop
0.26 bad cramp
0.26 been _ a
0.26 bend it
0.26 blad
0.26 breast _ and
0.26 brother say
0.26 bulg out
0.26 bunch _ grandma
0.26 burn and
0.26 burn mark
0.26 but noth
0.26 can _ say
0.26 can hear
0.26 can only
0.26 chest _ like
0.26 chest is
0.26 clean fluid
0.26 collaps _ the
0.26 collaps at
0.26 contraction _ #
0.26 cut _ hand
0.26 day _ and
0.26 drank _ fluid
0.26 drank clean
0.26 dropp and
0.26 even water
0.26 everyone in
0.26 everywhere and
0.26 eye _ splash
0.26 eye was
0.26 feel _ thermometer
0.26 fell
0.26 fell _ of
0.26 floppy and
0.26 for an
0.26 for day
0.26 forever and
0.26 from _ fire
0.26 gonna _ out
0.26 gonna pas
0.26 got _ powder
0.26 got shock
0.26 grey and
0.26 has croup
0.26 have _ pill
0.26 head _ explod
0.26 head _ the
0.26 her mouth
0.26 him
0.26 his nose
0.26 hot thermometer
0.26 i _ hear
0.26 i _ stand
0.26 i can
0.26 i do
0.26 i wet
0.26 im clammy
0.26 inhaler isnt
0.26 is _ as
0.26 is bigger
0.26 is mak
0.26 is raspy
0.26 is red
0.26 is spinn
0.26 it _ be
0.26 it _ myself
0.26 it but
0.26 it went
0.26 just dropp
0.26 keep _ thing
0.26 kid neck
0.26 knee _ huge
0.26 leg has
0.26 lisinopril
0.26 little swollen
0.26 me down
0.26 mixed up
0.26 my forehead
0.26 nonstop lost
0.26 now but
0.26 of _ life
0.26 of glas
0.26 off and
0.26 on _ cant
0.26 on myself
0.26 only say
0.26 onto
0.26 pad in
0.26 pain between
0.26 powder in
0.26 probab
0.26 pull _ of
0.26 pull out
0.26 pupil is
0.26 rac and
0.26 raspy
0.26 red swollen
0.26 said she
0.26 say _ cant
0.26 scissor
0.26 scrotum is
0.26 see
0.26 shak _ heart
0.26 she _ on
0.26 she wont
0.26 shiver and
0.26 shoulder blad
0.26 size _ a
0.26 sleepy and
0.26 soak through
0.26 son drank
0.26 splash with
0.26 stay awake
0.26 stool _ black
0.26 stop _ for
0.26 stop breath
0.26 streak _ up
0.26 streak going
0.26 stroke
0.26 swallow _ fish
0.26 swollen behind
0.26 that _ quit
0.26 the _ headache
0.26 the _ she
0.26 the _ with
0.26 the mouth
0.26 the school
0.26 think the
0.26 throat _ so
0.26 tip is
0.26 toddler got
0.26 two _ my
0.26 uncle died
0.26 under _ right
0.26 use it
0.26 voic _ me
0.26 voice _ raspy
0.26 walk or
0.26 want _ use
0.26 water just
0.26 way and
0.26 week _ vomit
0.26 wet myself
0.26 with no
0.26 wont quit
0.25 -help
0.25 =a_lot =belly_hit
0.25 =a_lot =drowning
0.25 =a_lot =purple_word
0.25 =again_fainted =tia_resolved
0.25 =allergen =drooling
0.25 =armed_now =heat_exposure
0.25 =back_pain =bladder_bowel_loss
0.25 =belly_hit =blood_thinner
0.25 =belly_hit =weak_legs
0.25 =belly_word =cannot_breathe
0.25 =belly_word =dangerous_person
0.25 =birth_now =born_part
0.25 =bite_bad
0.25 =bite_bad =face_odd
0.25 =bite_bad =hit_hard
0.25 =bite_bad =pregnant
0.25 =bite_bad =severe_headache
0.25 =bite_bad =tearing
0.25 =bite_bad =tearing_trunk
0.25 =bladder_bowel_loss =squeezing_word
0.25 =bleeds_a_lot =vaginal_bleeding
0.25 =blister_any =days_many
0.25 =blister_any =mouth_sores
0.25 =blood_streak =vaginal_bleeding
0.25 =blood_thinner =nosebleed
0.25 =bluish =copd
0.25 =bluish =cough
0.25 =bluish =eye_hit_bad
0.25 =bp_extreme =headache
0.25 =burn_severity =chest_tearing
0.25 =burn_severity =cocaine
0.25 =burn_severity =croup_cough
0.25 =burn_severity =dry_mouth
0.25 =burn_severity =limb_injury
0.25 =burn_severity =stiff_neck
0.25 =burn_severity =tearing
0.25 =burn_severity =tearing_trunk
0.25 =burn_severity =tia_resolved
0.25 =calf =deep_cut
0.25 =calf =recent_surgery
0.25 =cannot_breathe =choking
0.25 =cant_lie_flat =heart_condition
0.25 =car_crash =hit_by_car
0.25 =chemical_word =short_breath
0.25 =chest_any =clot_risk
0.25 =chest_any =hours_pain
0.25 =chest_lasting =eye_area
0.25 =chest_lasting =hives
0.25 =chest_lasting =slow_breathing
0.25 =chest_lasting =spits_clots
0.25 =chest_lasting =swallow_trouble
0.25 =chest_lasting =tooth
0.25 =chest_lasting =urinary_stuck_long
0.25 =chest_lasting =weak_legs
0.25 =chest_lasting =withdrawal
0.25 =chest_pain =clot_risk
0.25 =chest_pressure =hurts_move
0.25 =child_got_pills =vomiting
0.25 =cholinergic =throat_sore
0.25 =clot_risk =cold_limb
0.25 =clot_risk =eye_area
0.25 =clot_risk =many_days
0.25 =co_words =heat_exposure
0.25 =cocaine =pain_any
0.25 =confused =eye_hit_bad
0.25 =confused =rigors
0.25 =confused =short_breath
0.25 =cough =purple_word
0.25 =dangerous_person =muscle_tear
0.25 =days_many =immunosuppressed
0.25 =days_many =sudden
0.25 =days_many =wound
0.25 =diabetes =feels_sleepy
0.25 =diarrhea =near_faint
0.25 =done_with_it =means_mentioned
0.25 =double_vision =head_danger
0.25 =drowsy =vomiting
0.25 =drugs_taken =means_mentioned
0.25 =drugs_taken =pain_any
0.25 =elderly =eye_hit_bad
0.25 =eye_hit_bad =numb_any
0.25 =eye_hit_bad =pain_any
0.25 =eye_hit_bad =suicidal
0.25 =eye_pain =severe_pain
0.25 =fall_any =hit_by_car
0.25 =fall_any =hit_hard
0.25 =fall_any =severe_headache
0.25 =fall_any =weak_legs
0.25 =fall_hard =numb_any
0.25 =fever =wont_swallow
0.25 =fight_blow =hit_by_car
0.25 =fight_blow =trunk_pain
0.25 =frostbite =hernia_stuck
0.25 =getting_worse =weak_any
0.25 =head_danger =preterm_weeks
0.25 =head_danger =severe_weakness
0.25 =head_danger =short_breath
0.25 =head_danger =thirsty
0.25 =heart_condition
0.25 =hernia =vomiting
0.25 =hit_by_car
0.25 =hit_by_car =hit_hard
0.25 =hours_pain =inhaler_fails
0.25 =hours_pain =trunk_pain
0.25 =hurts_move =one_side_belly
0.25 =hypertension =swelling
0.25 =leg_feet_swollen =racing_heart
0.25 =leg_swelling_one =recent_surgery
0.25 =light_hurts =stiff_neck
0.25 =limb_injury =pain_any
0.25 =long_bleed =squeezing_word
0.25 =moved_right =trunk_pain
0.25 =near_faint =stool_blood
0.25 =neck_pain =numb_any
0.25 =now_at_rest =squeezing_word
0.25 =opioid
0.25 =pale_clammy =rectal_blood
0.25 =pale_clammy =stool_blood
0.25 =phlegm =spits_clots
0.25 =postpartum =wound_infected
0.25 =pregnant =swelling_lips
0.25 =purple_word =swelling
0.25 =right_side =weak_one_side
0.25 =severe_pain =swelling
0.25 =speech =sudden
0.25 =squeezing_word =vaginal_bleeding
0.25 =sudden =vomiting
0.25 =swelling_now =tongue_swollen
0.25 =tripod
0.25 ^ _ accident
0.25 ^ _ read
0.25 ^ _ stop
0.25 ^ short
0.25 ago
0.25 an lvad
0.25 and _ alarm
0.25 and _ almost
0.25 and _ calf
0.25 and _ furnace
0.25 and _ painful
0.25 and _ shiver
0.25 and pale
0.25 and so
0.25 arm _ and
0.25 away after
0.25 baby _ limp
0.25 baby _ spot
0.25 baby soft
0.25 back _ i
0.25 back _ the
0.25 battery _ his
0.25 bean in
0.25 been _ the
0.25 been hiccupp
0.25 beep
0.25 bit _ a
0.25 bleed _ an
0.25 breath in
0.25 breath just
0.25 but now
0.25 by _ car
0.25 came down
0.25 car _ the
0.25 chainsaw
0.25 child _ a
0.25 chok _ last
0.25 com off
0.25 daughter _ a
0.25 doesnt
0.25 dont _ where
0.25 ear _ the
0.25 every five
0.25 faint in
0.25 feel thick
0.25 finger _ numb
0.25 from _ dryer
0.25 from _ toy
0.25 from her
0.25 gave birth
0.25 get _ out
0.25 go outside
0.25 going _ and
0.25 got bit
0.25 got caught
0.25 grandma #11+
0.25 grandpa
0.25 hand on
0.25 hand through
0.25 has _ black
0.25 has asthma
0.25 have _ bad
0.25 have _ lvad
0.25 he _ wake
0.25 hell
0.25 her word
0.25 hes stopp
0.25 his _ in
0.25 his ear
0.25 hot
0.25 hurt _ breathe
0.25 hurt _ im
0.25 ice and
0.25 im _ blood
0.25 in _ bathroom
0.25 in _ its
0.25 irregular
0.25 is _ of
0.25 is cramp
0.25 is hang
0.25 is pound
0.25 it _ gatorade
0.25 it _ i
0.25 it keep
0.25 keep _ hard
0.25 keep _ his
0.25 keep going
0.25 knife _ my
0.25 lamictal
0.25 leak _ fluid
0.25 left ear
0.25 left in
0.25 leg _ and
0.25 look at
0.25 look bent
0.25 lvad
0.25 lvad _ the
0.25 lvad and
0.25 me _ and
0.25 me _ up
0.25 medicine and
0.25 mouth _ i
0.25 my _ cant
0.25 my _ slit
0.25 my breath
0.25 my hernia
0.25 neck _ after
0.25 not -wak
0.25 now _ see
0.25 of _ by
0.25 of _ just
0.25 of pressure
0.25 off her
0.25 pass _ twice
0.25 peel _ in
0.25 pregnant _ hav
0.25 pregnant cant
0.25 pull him
0.25 pupil _ bigger
0.25 push up
0.25 reaction
0.25 see spot
0.25 shak with
0.25 she been
0.25 she cant
0.25 she has
0.25 she not
0.25 skin and
0.25 slit
0.25 slit _ wrist
0.25 slit her
0.25 speech _ weird
0.25 stopp
0.25 stuck in
0.25 sudden _ hear
0.25 sudden _ in
0.25 swell after
0.25 swell under
0.25 than _ other
0.25 the _ dye
0.25 the alarm
0.25 ther an
0.25 thick and
0.25 threw _ and
0.25 to _ arm
0.25 to go
0.25 toddler _ croup
0.25 toddler _ the
0.25 tonight and
0.25 turn _ for
0.25 two _ ago
0.25 up about
0.25 vision goe
0.25 wake _ to
0.25 wall
0.25 was gatorade
0.25 was stung
0.25 water _ out
0.25 we _ outside
0.25 we go
0.25 where _ am
0.25 wind _ to
0.25 with chill
0.25 with croup
0.25 worst _ of
0.25 wound on
0.25 year _ with
0.25 yr _ got
0.25 yr old
0.24 # _ in
0.24 #11+ _ eaten
0.24 #11+ hasnt
0.24 #11+ of
0.24 #99+ _ i
0.24 #99+ _ im
0.24 -a
0.24 -anyth
0.24 -peed since
0.24 -recognize
0.24 -recognize -us
0.24 -the _ -move
0.24 =a_lot =bag_blood
0.24 =a_lot =shaking
0.24 =abuse_danger =harm_others
0.24 =animal_bite =possible_fracture
0.24 =animal_bite =swelling
0.24 =at_rest =cut_by_accident
0.24 =at_rest =swelling
0.24 =attacks_me
0.24 =attacks_me =dangerous_person
0.24 =baby =vomiting
0.24 =baby =wakes
0.24 =back_pain =hernia_word
0.24 =back_pain =numb_any
0.24 =bag_blood
0.24 =bag_blood =bleeding_any
0.24 =bag_blood =eye_hit_bad
0.24 =belly_hit =severe_weakness
0.24 =belly_pain =pale_clammy
0.24 =bite_bad =blister_word
0.24 =bite_bad =smoke
0.24 =bladder_bowel_loss =flank_pain
0.24 =bladder_bowel_loss =hip_hurts
0.24 =bladder_bowel_loss =weak_any
0.24 =bleeding_any =dialysis
0.24 =bleeding_any =fistula_bleeds
0.24 =bleeding_any =kidney_disease
0.24 =bleeding_any =stab_shot
0.24 =bleeding_heavy =hours_pain
0.24 =bleeding_heavy =tooth_pulled
0.24 =blurry_vision =eye_area
0.24 =burn_severity =drugs_taken
0.24 =burn_severity =elderly
0.24 =burn_severity =grunting
0.24 =burn_severity =shaking
0.24 =burn_severity =snake
0.24 =burn_severity =snake_bad
0.24 =burn_severity =tongue_swollen
0.24 =burn_severity =weak_any
0.24 =burn_severity =weak_one_side
0.24 =calf =limp_refuses
0.24 =calf =pale_clammy
0.24 =cannot_breathe =grunting
0.24 =chest_lasting =coughs_blood
0.24 =chest_lasting =jaw_locked
0.24 =chest_lasting =pale_clammy
0.24 =chest_lasting =racing_heart
0.24 =chest_lasting =trunk_pain
0.24 =chest_pain =dangerous_person
0.24 =co_words =drowsy
0.24 =cold_hands =toes_cold
0.24 =cold_limb =numb_any
0.24 =contact_lens =eye_area
0.24 =cough =cut_by_accident
0.24 =cough =long_bleed
0.24 =cut_by_accident =ear_blood
0.24 =cut_by_accident =short_breath
0.24 =dangerous_person =heat_exposure
0.24 =dangerous_person =recent_infection
0.24 =dangerous_person =sudden_balance
0.24 =deformed =fell
0.24 =deformed =hip_fracture
0.24 =dialysis =eye_hit_bad
0.24 =dialysis =fistula_bleeds
0.24 =discharge =eye_hit_bad
0.24 =discharge =hours_pain
0.24 =drooling =swelling_throat
0.24 =ear_wax =eye_hit_bad
0.24 =eye_area =pain_any
0.24 =eye_area =skin_peeling
0.24 =eye_bulge =eye_hit_bad
0.24 =eye_hit_bad =fistula_bleeds
0.24 =eye_hit_bad =kidney_disease
0.24 =eye_hit_bad =leg_swelling_one
0.24 =eye_hit_bad =saddle_numb
0.24 =eye_hit_bad =tooth_pulled
0.24 =face_droop =speech
0.24 =fainted =near_faint
0.24 =fainted =wakes
0.24 =fast_breathing =head_danger
0.24 =fever =light_hurts
0.24 =fever =severe_pain
0.24 =fever =valve_or_device
0.24 =fistula_bleeds
0.24 =fistula_bleeds =kidney_disease
0.24 =flank_pain =hernia_word
0.24 =flu_bad =headache
0.24 =frostbite =toes_cold
0.24 =head_danger =swelling_lips
0.24 =headache =swelling_face
0.24 =hernia_stuck =swallow_trouble
0.24 =hernia_stuck =wont_swallow
0.24 =hours_pain =new_baby
0.24 =hurts_move =numb_any
0.24 =immunosuppressed =rigors
0.24 =indigestion_odd =long_bleed
0.24 =itching =throat_tight
0.24 =near_faint =racing_heart
0.24 =near_faint =squeezing_word
0.24 =numb_any =weak_any
0.24 =pain_any =rigors_hard
0.24 =pain_any =severe_weakness
0.24 =pain_any =swelling
0.24 =pain_any =wound_infected
0.24 =pain_beyond =severe_pain
0.24 =pain_beyond =wound_infected
0.24 =pleuritic =trunk_pain
0.24 =postpartum =postpartum_smell
0.24 =pregnant =rash
0.24 =pregnant =rigors
0.24 =recent_surgery =wound
0.24 =severe_headache =squeezing_word
0.24 =severe_weakness =weak_one_side
0.24 =short_breath =swelling_lips
0.24 =skin_black =wound_infected
0.24 =speech =swelling
0.24 =steroids_stopped
0.24 =sudden =worst_ever
0.24 =swelling =ulcer_nsaid
0.24 =swelling =vomiting
0.24 =using_word
0.24 =vomiting =weak_any
0.24 ^ _ confus
0.24 ^ _ slurr
0.24 ^ _ spleen
0.24 ^ been
0.24 ^ blister
0.24 ^ bone
0.24 a _ door
0.24 a curtain
0.24 a pacemaker
0.24 after _ and
0.24 after _ c
0.24 after hitt
0.24 ago now
0.24 and _ -recognize
0.24 and _ behind
0.24 and _ bother
0.24 and _ hard
0.24 and _ temp
0.24 and _ time
0.24 and pain
0.24 and sleepy
0.24 are _ size
0.24 ate _ poison
0.24 ate rat
0.24 baby _ week
0.24 back in
0.24 battery _ her
0.24 been on
0.24 behind _ breastbone
0.24 belly _ hard
0.24 black _ i
0.24 black _ tar
0.24 black like
0.24 bulg
0.24 bulg and
0.24 but _ cant
0.24 cant _ cough
0.24 cant lift
0.24 cat bite
0.24 chest _ been
0.24 chest has
0.24 chill and
0.24 clas and
0.24 cola after
0.24 color _ cola
0.24 color of
0.24 cough _ more
0.24 crash my
0.24 curtain _ down
0.24 daughter _ she
0.24 daughter say
0.24 daughter swallow
0.24 doesnt -recognize
0.24 doesnt _ -us
0.24 dur the
0.24 end _ all
0.24 fire my
0.24 gave narcan
0.24 gave out
0.24 go _ in
0.24 had her
0.24 had to
0.24 has _ dry
0.24 hasnt eaten
0.24 have _ worst
0.24 have hemophilia
0.24 her _ she
0.24 her _ since
0.24 heroin
0.24 hes turn
0.24 his _ through
0.24 his face
0.24 hitt my
0.24 i _ and
0.24 i _ birth
0.24 i _ hemophilia
0.24 i _ pass
0.24 i _ spray
0.24 i _ stop
0.24 im #11+
0.24 im _ from
0.24 im shak
0.24 in _ house
0.24 in and
0.24 in sheet
0.24 in sweat
0.24 in wave
0.24 infection
0.24 inhal _ and
0.24 is _ color
0.24 is _ there
0.24 is like
0.24 it all
0.24 it is
0.24 ive _ my
0.24 kill _ and
0.24 lean forward
0.24 leg went
0.24 light kill
0.24 like its
0.24 me in
0.24 minute
0.24 mom took
0.24 morn _ #11+
0.24 move
0.24 nail _ through
0.24 now ther
0.24 of #99+
0.24 of _ pool
0.24 of cola
0.24 of kill
0.24 off _ #11+
0.24 off _ sheet
0.24 on _ hip
0.24 on _ with
0.24 only
0.24 our #
0.24 out _ day
0.24 out but
0.24 out while
0.24 pass _ while
0.24 plu im
0.24 puffy and
0.24 pus and
0.24 quit _ im
0.24 quit drink
0.24 say its
0.24 she _ a
0.24 she _ to
0.24 sheet after
0.24 slipp
0.24 soak in
0.24 soak pad
0.24 someone
0.24 someth that
0.24 spleen
0.24 squeez _ behind
0.24 stop cough
0.24 stuck _ the
0.24 swollen belly
0.24 that _ is
0.24 the _ site
0.24 the _ thing
0.24 the bottle
0.24 the foot
0.24 thought _ kill
0.24 three _ today
0.24 throat _ tight
0.24 tongue
0.24 up
0.24 up after
0.24 wake her
0.24 walk to
0.24 week _ like
0.24 weight _ my
0.24 went _ the
0.24 went off
0.24 when _ walk
0.24 while feed
0.24 white _ numb
0.24 whole _ of
0.24 with _ pain
0.24 wont close
0.24 year _ drank
0.24 yo with
0.23 #11+ _ all
0.23 #11+ _ mother
0.23 -a -drop
0.23 -drop
0.23 -had _ -drop
0.23 -mak -sense
0.23 =a_lot =belly_hard
0.23 =a_lot =severe_weakness
0.23 =a_lot =trunk_pain
0.23 =a_lot =urine_all_blood
0.23 =again_fainted =allergen
0.23 =alcohol =rigors_hard
0.23 =alcohol =shaking
0.23 =allergen =animal_bite
0.23 =allergen =fainted
0.23 =allergen =iron_pills
0.23 =allergen =many_stings
0.23 =animal_bite =eye_hit_bad
0.23 =animal_bite =wound_infected
0.23 =baby =chest_lasting
0.23 =back_pain =hernia_stuck
0.23 =belly_hit =heat_exposure
0.23 =belly_word =bladder_bowel_loss
0.23 =belly_word =hurts_move
0.23 =belly_word =trunk_pain
0.23 =belly_word =urinary_stuck
0.23 =bite_bad =calf
0.23 =bite_bad =chest_lasting
0.23 =bite_bad =itching
0.23 =black_stool =tia_resolved
0.23 =bladder_bowel_loss =urinary_stuck_long
0.23 =bleeding_any =jelly_stool
0.23 =bleeding_any =urine_all_blood
0.23 =blood_thinner =fight_blow
0.23 =blow_ribs =fall_any
0.23 =blow_ribs =fight_blow
0.23 =both_legs =saddle_numb
0.23 =both_legs =weak_any
0.23 =bp_extreme =head_danger
0.23 =bp_medicine =swelling
0.23 =burn_any =burned_hand
0.23 =burn_severity =burned_hand
0.23 =burn_severity =cramps
0.23 =burn_severity =getting_worse
0.23 =burn_severity =nausea
0.23 =burn_severity =purple_rash
0.23 =burn_severity =recent_infection
0.23 =burn_severity =severe_headache
0.23 =calf =limp_leg
0.23 =cannot_breathe =days_many
0.23 =cannot_breathe =wakes
0.23 =cannot_move_limb =hurts_move
0.23 =cannot_move_limb =severe_weakness
0.23 =car_crash =hip_hurts
0.23 =car_crash =swelling
0.23 =carbon_monoxide =feels_sleepy
0.23 =cast_tight =limb_injury
0.23 =chest_any =racing_heart
0.23 =chest_lasting =limp_refuses
0.23 =chest_lasting =liver_known
0.23 =chest_lasting =making_swell
0.23 =chest_lasting =pain_any
0.23 =chest_lasting =pleuritic
0.23 =chest_lasting =wont_swallow
0.23 =chest_pressure =nausea
0.23 =chest_tearing =eye_hit_bad
0.23 =chest_tearing =pain_any
0.23 =chest_tearing =squeezing_word
0.23 =child_got_pills =self_harm_now
0.23 =choking =throat_sore
0.23 =cholinergic
0.23 =cholinergic =swelling_throat
0.23 =clot_risk =trunk_pain
0.23 =co_words =wakes
0.23 =cold_limb
0.23 =confused =sudden_balance
0.23 =cough =right_side
0.23 =dangerous_person =fight_blow
0.23 =dangerous_person =overdose_taken
0.23 =dangerous_person =seizure_repeat
0.23 =diabetes =thirsty
0.23 =drowsy =hit_hard
0.23 =drowsy =jaundice
0.23 =ear_blood =fall_any
0.23 =early_one_side
0.23 =early_one_side =eye_hit_bad
0.23 =early_one_side =pain_any
0.23 =early_one_side =squeezing_word
0.23 =eye_area =headache
0.23 =eye_bulge =fever
0.23 =eye_hit_bad =eye_pierced
0.23 =eye_hit_bad =recent_travel
0.23 =eye_hit_bad =self_harm_now
0.23 =eye_hit_bad =sugar_very_high
0.23 =eye_hit_bad =urine_all_blood
0.23 =eye_pierced =scratched
0.23 =eye_pierced =wound
0.23 =fall_any =heat_exposure
0.23 =fall_hard =heat_exposure
0.23 =fall_height =heat_exposure
0.23 =fast_breathing =pale_clammy
0.23 =feels_sleepy =near_faint
0.23 =fever =unresponsive
0.23 =flank_pain =hernia_stuck
0.23 =flank_pain =numb_any
0.23 =gallbladder =upper_belly_pain
0.23 =getting_worse =pain_beyond
0.23 =head_danger =immunosuppressed
0.23 =head_danger =no_insulin
0.23 =head_danger =recent_travel
0.23 =head_danger =sudden_balance
0.23 =heat_exposure =hit_hard
0.23 =high_altitude =short_breath
0.23 =high_fever =unresponsive
0.23 =hip_hurts =trunk_pain
0.23 =hours_pain =limb_cold_pale
0.23 =hours_pain =mania_psychosis
0.23 =hurts_move =long_bleed
0.23 =hurts_move =weak_one_side
0.23 =injection_joint =wound_infected
0.23 =kid_breathing
0.23 =leaking
0.23 =limb_injury =suicidal
0.23 =low_mood =numb_any
0.23 =low_mood =tingling_hands
0.23 =making_swell =snake
0.23 =making_swell =snake_bad
0.23 =many_stings
0.23 =many_stings =sting
0.23 =near_faint =trunk_pain
0.23 =no_insulin =vomiting
0.23 =one_side_throat
0.23 =overdose_taken =silent_for_a_reason
0.23 =pain_any =racing_heart
0.23 =pale_clammy =weak_any
0.23 =pleuritic =short_breath
0.23 =pregnant =vomiting_constantly
0.23 =preterm_weeks =swelling_face
0.23 =radiates_groin =swelling
0.23 =stiff_neck
0.23 =sting =vomiting
0.23 =swelling_now =throat_tight
0.23 =urinary_stuck =urinary_stuck_long
0.23 =urine_all_blood
0.23 ^ _ high
0.23 ^ bloody
0.23 ^ deep
0.23 ^ touch
0.23 a _ or
0.23 a _ splinter
0.23 a kitchen
0.23 a metal
0.23 a pres
0.23 a rattlesnake
0.23 act drunk
0.23 alive anymore
0.23 and _ act
0.23 and _ go
0.23 and _ make
0.23 and _ pass
0.23 and _ think
0.23 and _ throat
0.23 and feet
0.23 are _ weaker
0.23 around _ and
0.23 away when
0.23 baby _ floppy
0.23 baby _ month
0.23 bad im
0.23 be alive
0.23 beat _ up
0.23 beat me
0.23 beat real
0.23 belly _ in
0.23 bit by
0.23 blister and
0.23 blood _ is
0.23 blue _ a
0.23 blue _ he
0.23 boil
0.23 bone and
0.23 breath _ sitt
0.23 by _ like
0.23 by _ rattlesnake
0.23 cant _ word
0.23 cant see
0.23 car runn
0.23 car wreck
0.23 chemo _ a
0.23 clear fluid
0.23 dad say
0.23 daughter
0.23 day with
0.23 deep and
0.23 drank some
0.23 epidural _ my
0.23 epidural yesterday
0.23 ever
0.23 eye after
0.23 eye with
0.23 feed _ is
0.23 feel _ tight
0.23 feel woozy
0.23 fever _ feel
0.23 fish and
0.23 floppy _ wont
0.23 friend took
0.23 going _ kill
0.23 got _ back
0.23 got thrown
0.23 grapefruit
0.23 groin
0.23 gun in
0.23 had _ noseble
0.23 hand _ my
0.23 heart _ beat
0.23 her antidepressant
0.23 her awake
0.23 her bike
0.23 her last
0.23 hid
0.23 his
0.23 hot _ on
0.23 hurt my
0.23 i felt
0.23 i might
0.23 i wipe
0.23 i woke
0.23 im _ in
0.23 im _ of
0.23 im _ so
0.23 im breath
0.23 im nauseou
0.23 im pregnant
0.23 in _ face
0.23 in _ pres
0.23 in it
0.23 is #99+
0.23 is _ hard
0.23 is _ sore
0.23 is beat
0.23 is in
0.23 is puffy
0.23 is soak
0.23 is stuck
0.23 it _ all
0.23 it came
0.23 it hurt
0.23 keep _ awake
0.23 keep hav
0.23 keep her
0.23 keep say
0.23 kitchen _ and
0.23 last _ now
0.23 leg _ gett
0.23 let me
0.23 live _ and
0.23 lock and
0.23 metal splinter
0.23 might
0.23 miss and
0.23 more short
0.23 mother _ breakfast
0.23 mow
0.23 my _ was
0.23 my bladder
0.23 my heartbeat
0.23 my neck
0.23 my neighbor
0.23 my newborn
0.23 my pacemaker
0.23 myself on
0.23 nonstop _ #
0.23 now _ eye
0.23 now _ sleepy
0.23 on _ roof
0.23 open _ mouth
0.23 pacemaker
0.23 pad _ hour
0.23 pain when
0.23 partner _ his
0.23 partner put
0.23 pok
0.23 r
0.23 rib _ with
0.23 scar ill
0.23 she got
0.23 side since
0.23 since _ hour
0.23 slamm
0.23 slamm _ the
0.23 stand on
0.23 struck
0.23 super
0.23 ten _ and
0.23 the _ runn
0.23 the _ since
0.23 the car
0.23 the chainsaw
0.23 the rib
0.23 the thigh
0.23 three _ and
0.23 throat is
0.23 tingl and
0.23 to _ alive
0.23 toddler pull
0.23 toddler with
0.23 tongue _ swell
0.23 touch _ live
0.23 touch a
0.23 urine bag
0.23 voic and
0.23 we _ him
0.23 went _ after
0.23 when _ wipe
0.23 when breath
0.23 wipe
0.23 wire _ got
0.23 wire and
0.23 with _ chainsaw
0.23 with _ heart
0.23 word are
0.23 yesterday _ leg
0.23 yo mother
0.22 # _ thi
0.22 #11+ _ hes
0.22 -baby -kick
0.22 -baby _ -all
0.22 -doing
0.22 -doing -anyth
0.22 -move _ yesterday
0.22 -peed -all
0.22 -peed _ -day
0.22 -the _ -kick
0.22 =again_fainted =head_danger
0.22 =alcohol =eye_hit_bad
0.22 =alcohol =headache
0.22 =alcohol =mania_psychosis
0.22 =allergen =calf
0.22 =allergen =tongue_swollen
0.22 =asthma =cannot_breathe
0.22 =asthma =fast_breathing
0.22 =baby =eye_hit_bad
0.22 =battery_word =eye_area
0.22 =battery_word =nose_object
0.22 =belly_blow
0.22 =belly_blow =belly_hit
0.22 =belly_blow =belly_word
0.22 =belly_blow =hit_hard
0.22 =belly_hard =constipation
0.22 =belly_hit
0.22 =belly_hit =head_injury
0.22 =belly_hit =hip_hurts
0.22 =belly_hit =trunk_pain
0.22 =belly_word =burn_any
0.22 =belly_word =severe_weakness
0.22 =bite_bad =itchy_only
0.22 =bleeding_any =bruising
0.22 =bleeding_any =throat_sore
0.22 =bleeding_any =tonsils_out
0.22 =blister_word =skin_peeling
0.22 =both_legs =numb_any
0.22 =burn_any =hoarse
0.22 =burn_severity =chest_pain
0.22 =burn_severity =irregular_heart
0.22 =burn_severity =mania_psychosis
0.22 =calf =purple_word
0.22 =cant_lie_flat =chest_lasting
0.22 =cant_sit_still =pain_any
0.22 =catheter_blocked
0.22 =chemical_strong =pain_any
0.22 =chemical_word =eye_pain
0.22 =chemical_word =nose_object
0.22 =chest_any =long_bleed
0.22 =chest_lasting =co_words
0.22 =chest_lasting =headache
0.22 =chest_lasting =moved_right
0.22 =chest_lasting =not_self
0.22 =chest_lasting =skin_peeling
0.22 =chest_lasting =tetanus_due
0.22 =chest_lasting =thrown_back
0.22 =chest_lasting =tonsils_out
0.22 =chest_lasting =vomiting
0.22 =chest_pain =pale_clammy
0.22 =cholinergic =radiates
0.22 =cholinergic =tripod
0.22 =cold_limb =fall_any
0.22 =cold_limb =turning_blue
0.22 =confused =fell
0.22 =confused =heat_danger
0.22 =confused =vomiting
0.22 =confused =wont_feed
0.22 =contractions =pain_any
0.22 =coughs_blood =short_breath
0.22 =dangerous_person
0.22 =dangerous_person =hit_hard
0.22 =dangerous_person =hoarse
0.22 =days_many =skin_peeling
0.22 =deep_cut =muscle_tear
0.22 =deformed =toes_cold
0.22 =diabetes =ketone_breath
0.22 =drooling =tripod
0.22 =ear_wax =frostbite
0.22 =ear_wax =swelling
0.22 =eye_area =stiff_neck
0.22 =eye_hit_bad =fainted
0.22 =eye_hit_bad =radiates
0.22 =eye_hit_bad =screams_moved
0.22 =eye_hit_bad =swallowed_battery
0.22 =eye_hit_bad =throat_sore
0.22 =eye_hit_bad =tonsils_out
0.22 =eye_hit_bad =weak_any
0.22 =face_droop =face_odd
0.22 =fall_any =trunk_pain
0.22 =fast_breathing =inhaler_fails
0.22 =feels_sleepy =sugar_very_high
0.22 =fever =leg_swelling_one
0.22 =fever =rectal_blood
0.22 =fever =stool_blood
0.22 =fever =trunk_pain
0.22 =gallbladder =jaundice
0.22 =hallucinating =pain_any
0.22 =head_danger =long_bleed
0.22 =head_danger =nail_word
0.22 =head_danger =weak_any
0.22 =head_danger =wound
0.22 =head_injury =limb_bleeds
0.22 =high_fever =rigors
0.22 =hip_hurts =limb_injury
0.22 =hip_hurts =radiates
0.22 =hives =rash
0.22 =hours_pain =preterm_weeks
0.22 =hurts_move =swelling
0.22 =itchy_only =throat_tight
0.22 =jaundice =upper_belly_pain
0.22 =jaundice =vomiting
0.22 =ketone_breath =nail_word
0.22 =ketone_breath =wound
0.22 =limb_cold_pale =limb_injury
0.22 =mania_psychosis =postpartum
0.22 =mania_psychosis =withdrawal
0.22 =muscle_tear =tendon_seen
0.22 =nail_word =thirsty
0.22 =near_faint =very_fast_pulse
0.22 =neck_pain =radiates
0.22 =newborn =short_breath
0.22 =no_gas
0.22 =no_insulin =sugar_very_high
0.22 =no_urine =urinary_stuck_long
0.22 =nose_object =swallowed_battery
0.22 =pain_any =rash
0.22 =pain_any =vomiting_constantly
0.22 =phlegm =tetanus_due
0.22 =phlegm =wound
0.22 =possible_fracture =red_racing
0.22 =possible_fracture =spreading
0.22 =postpartum =short_breath
0.22 =pressure_elsewhere =radiates
0.22 =radiates
0.22 =radiates =tearing
0.22 =red_racing =swelling
0.22 =rigors =shaking
0.22 =spreading =wound
0.22 =stroke_word
0.22 =stumbles =sudden_balance
0.22 =thirsty =wound
0.22 =tick =vomiting
0.22 =vaginal_bleeding =weak_any
0.22 ^ _ came
0.22 ^ _ faint
0.22 ^ _ has
0.22 ^ _ medicine
0.22 ^ _ right
0.22 ^ _ short
0.22 ^ _ snake
0.22 ^ _ sudden
0.22 ^ toddler
0.22 a _ fell
0.22 a terrible
0.22 a whistle
0.22 after _ car
0.22 an electric
0.22 an hour
0.22 and _ get
0.22 and _ has
0.22 and _ inhaler
0.22 and _ jerk
0.22 and _ pale
0.22 and _ pregnant
0.22 and _ rac
0.22 and _ sugar
0.22 and bad
0.22 and cold
0.22 and look
0.22 and slurr
0.22 and swell
0.22 aneurysm _ my
0.22 arm tingl
0.22 back _ back
0.22 bathtub
0.22 belt
0.22 black _ on
0.22 black _ since
0.22 black _ twice
0.22 breath _ fast
0.22 can hard
0.22 cant _ any
0.22 cant _ in
0.22 catheter is
0.22 cell _ my
0.22 cola _ my
0.22 cup _ blood
0.22 dialysi _ was
0.22 dont _ away
0.22 dont go
0.22 dying
0.22 everyth is
0.22 eye and
0.22 fall _ the
0.22 feel _ its
0.22 feel _ when
0.22 feel drunk
0.22 finger _ in
0.22 for #
0.22 for #11+
0.22 foreskin is
0.22 found _ on
0.22 friend text
0.22 get air
0.22 go back
0.22 going on
0.22 goodbye and
0.22 got _ cleaner
0.22 got _ finger
0.22 got _ hes
0.22 got drain
0.22 got in
0.22 hand _ its
0.22 hand feel
0.22 hard pee
0.22 has _ #
0.22 has _ leg
0.22 has _ temp
0.22 have _ aneurysm
0.22 he _ only
0.22 he can
0.22 he is
0.22 he say
0.22 hes _ confus
0.22 hes used
0.22 high
0.22 his diaper
0.22 hive _ and
0.22 hive everywhere
0.22 hot _ skin
0.22 hot swollen
0.22 hurt on
0.22 i _ hav
0.22 i _ meth
0.22 i feel
0.22 im #
0.22 im _ month
0.22 im dying
0.22 in _ bathtub
0.22 in _ wall
0.22 in there
0.22 insulin _ fail
0.22 is _ fast
0.22 it goe
0.22 its hard
0.22 keep _ and
0.22 keton
0.22 lighthead _ my
0.22 like _ dying
0.22 like _ polish
0.22 like nail
0.22 lot _ blood
0.22 lower right
0.22 meth
0.22 minut _ came
0.22 minut then
0.22 mom _ the
0.22 month _ hit
0.22 more than
0.22 my _ inhal
0.22 my _ text
0.22 my face
0.22 my lip
0.22 nail _ into
0.22 noisy
0.22 noisy breath
0.22 now _ a
0.22 numbnes
0.22 of blood
0.22 of one
0.22 of them
0.22 off _ bed
0.22 ok but
0.22 old hit
0.22 on _ tile
0.22 or cough
0.22 out _ work
0.22 people
0.22 pink _ and
0.22 pound _ and
0.22 pound _ week
0.22 pound thi
0.22 rash _ one
0.22 runn and
0.22 rusty
0.22 see _ of
0.22 see _ who
0.22 see people
0.22 seizure and
0.22 shak chill
0.22 shaky
0.22 she _ all
0.22 she _ warfarin
0.22 shoot me
0.22 smell _ nail
0.22 someth _ is
0.22 soot
0.22 soot _ my
0.22 soot in
0.22 spray _ pesticide
0.22 stair and
0.22 still
0.22 stung by
0.22 sugar #11+
0.22 sugar _ and
0.22 swallow _ battery
0.22 swell _ after
0.22 swollen _ cant
0.22 ten _ then
0.22 tendon
0.22 the bathtub
0.22 the shower
0.22 the tile
0.22 then _ back
0.22 then came
0.22 tile and
0.22 to back
0.22 toe _ black
0.22 took _ bunch
0.22 two _ them
0.22 up _ cant
0.22 up _ cup
0.22 up _ leg
0.22 walk _ cough
0.22 was hit
0.22 was splash
0.22 we found
0.22 week pregnant
0.22 went into
0.22 wheez and
0.22 whistle
0.22 with _ saw
0.22 wont open
0.22 yesterday _ im
0.21 #11+ _ my
0.21 -#11+ _ and
0.21 -answer
0.21 -felt -my
0.21 -for _ -day
0.21 -hour and
0.21 -my -baby
0.21 -my _ -move
0.21 -sweat
0.21 <at <#11+
0.21 <died <sudden
0.21 <died _ <at
0.21 <sudden
0.21 <sudden <at
0.21 <sudden _ <#11+
0.21 =a_lot =bladder_bowel_loss
0.21 =a_lot =blood_in_urine
0.21 =a_lot =spits_clots
0.21 =a_lot =vomiting_blood
0.21 =a_lot =vomiting_constantly
0.21 =a_lot =wont_feed
0.21 =alcohol =cold_exposure
0.21 =allergen =hives_all
0.21 =amputated =cold_limb
0.21 =asthma =tired
0.21 =back_pain =weak_legs
0.21 =battery_word =burn_severity
0.21 =belly_hit =cold_outside
0.21 =belly_hit =fall_any
0.21 =belly_pain =trunk_pain
0.21 =belly_word
0.21 =birth_now =chest_lasting
0.21 =bite_bad =blurry_vision
0.21 =bite_bad =one_side_throat
0.21 =bite_bad =stiff_neck
0.21 =bladder_bowel_loss =days_many
0.21 =bladder_bowel_loss =weak_legs
0.21 =bleeding_any =calf
0.21 =bleeding_any =clot_risk
0.21 =bleeding_any =fell
0.21 =bleeding_any =radiates_groin
0.21 =bleeding_heavy =eye_area
0.21 =blood_in_urine =chest_lasting
0.21 =blood_thinner =not_clotting
0.21 =blow_chest =chest_any
0.21 =blow_chest =chest_pain
0.21 =blow_chest =pain_any
0.21 =blow_chest =trunk_pain
0.21 =blurry_vision =eye_red
0.21 =blurry_vision =swelling
0.21 =burn_severity =eye_pain
0.21 =burn_severity =heart_condition
0.21 =burn_severity =lips_blue
0.21 =calf =pain_beyond
0.21 =calf =red_racing
0.21 =cancer_history =fever
0.21 =cancer_history =immunosuppressed
0.21 =cannot_move_side =left_ribs
0.21 =cant_lie_flat =short_breath
0.21 =car_crash =head_danger
0.21 =carbon_monoxide =hours_pain
0.21 =carbon_monoxide =wakes
0.21 =chemical_strong =eye_area
0.21 =chemical_strong =eye_chemical
0.21 =chest_any =chest_pain
0.21 =chest_any =cocaine
0.21 =chest_any =drugs_taken
0.21 =chest_any =fight_blow
0.21 =chest_any =limb_injury
0.21 =chest_lasting =double_vision
0.21 =chest_lasting =elderly
0.21 =chest_lasting =high_altitude
0.21 =chest_lasting =limp_leg
0.21 =chest_lasting =poison_swallowed
0.21 =chest_lasting =radiates
0.21 =chest_lasting =rectal_blood
0.21 =chest_lasting =turning_blue
0.21 =chest_lasting =vomiting_blood
0.21 =chest_pain =fight_blow
0.21 =chest_pain =radiates
0.21 =chest_pressure =cold_limb
0.21 =chest_tearing =radiates
0.21 =child_got_pills =cough
0.21 =child_got_pills =cut_by_accident
0.21 =child_got_pills =eye_area
0.21 =cholinergic =face_droop
0.21 =cold_only =eye_bulge
0.21 =cold_outside =fall_any
0.21 =confused =digoxin
0.21 =confused =ear_wax
0.21 =confused =fall_hard
0.21 =confused =stiff_neck
0.21 =dangerous_person =dizzy
0.21 =dangerous_person =slow_breathing
0.21 =dangerous_person =unequal_pupils
0.21 =dangerous_person =withdrawal
0.21 =days_many =hours_pain
0.21 =deaf_sudden =dizzy
0.21 =deformed =ear_wax
0.21 =dialysis
0.21 =dialysis =kidney_disease
0.21 =dizzy =pregnant
0.21 =dizzy =sudden
0.21 =drooling =eye_hit_bad
0.21 =drooling =face_droop
0.21 =drowsy =head_injury
0.21 =drug_named =swelling
0.21 =during_exercise =refuses
0.21 =ear_wax =numb_any
0.21 =eye_area =not_clotting
0.21 =eye_area =rigors_hard
0.21 =eye_area =shaking
0.21 =eye_hit_bad =face_odd
0.21 =eye_hit_bad =fell
0.21 =eye_hit_bad =no_urine
0.21 =eye_hit_bad =wont_feed
0.21 =face_droop =numb_any
0.21 =face_droop =weak_any
0.21 =face_odd =weak_any
0.21 =fainted =head_danger
0.21 =fall_any =headache
0.21 =fall_any =limb_bleeds
0.21 =fall_any =vomiting
0.21 =fall_height =fell_baby
0.21 =feels_sleepy =pain_any
0.21 =fever =heat_exposure
0.21 =fever =line_infected
0.21 =fever =severe_headache
0.21 =fever =vomiting
0.21 =getting_worse =rash
0.21 =head_danger =liver_known
0.21 =head_danger =racing_heart
0.21 =head_danger =radiates_groin
0.21 =head_danger =speech_garbled
0.21 =head_danger =trunk_pain
0.21 =heart_murmur_fever =valve_or_device
0.21 =hernia_stuck =unresponsive
0.21 =high_fever =vomiting
0.21 =hit_hard =hurts_move
0.21 =hit_hard =limb_bleeds
0.21 =hours_pain =tia_resolved
0.21 =hurts_breathing =trunk_pain
0.21 =hurts_move =legs_gone
0.21 =hurts_move =severe_pain
0.21 =hurts_move =weak_legs
0.21 =itching =short_breath
0.21 =itchy_only =short_breath
0.21 =jaw_locked =one_side_throat
0.21 =legs_gone =severe_weakness
0.21 =limb_injury =unresponsive
0.21 =many_days =trunk_pain
0.21 =many_days =wound_infected
0.21 =means_at_hand =using_word
0.21 =newborn =young_baby
0.21 =one_side_belly =shoulder_pain
0.21 =overdose_taken =self_harm_now
0.21 =pain_any =shoulder_pain
0.21 =phlegm =pregnant
0.21 =racing_heart =squeezing_word
0.21 =radiates_groin =vomiting
0.21 =rash =spreading
0.21 =rectal_blood =stool_blood
0.21 =red_racing =rigors
0.21 =rigors =wound
0.21 =severe_pain =vaginal_bleeding
0.21 =short_breath =throat_tight
0.21 =shoulder_pain
0.21 =squeezing_word =tingling_hands
0.21 =squeezing_word =weak_legs
0.21 =swelling_lips =throat_tight
0.21 =tia_resolved =weak_one_side
0.21 ^ _ dad
0.21 ^ _ smell
0.21 ^ _ symptom
0.21 ^ _ tongue
0.21 ^ awful
0.21 a _ im
0.21 a _ pod
0.21 a _ tell
0.21 a board
0.21 a laundry
0.21 a sinu
0.21 a voice
0.21 addison
0.21 afib
0.21 and _ -mak
0.21 and _ gum
0.21 and _ start
0.21 and _ sweat
0.21 and havent
0.21 and mouth
0.21 and soak
0.21 anymore and
0.21 are roll
0.21 ate _ and
0.21 baby _ off
0.21 bare breath
0.21 been _ me
0.21 been kill
0.21 bigger
0.21 board
0.21 bought
0.21 breath _ but
0.21 breath now
0.21 brother <died
0.21 brother _ <sudden
0.21 bulg _ she
0.21 but he
0.21 came _ and
0.21 can feel
0.21 coke
0.21 confus after
0.21 couldnt find
0.21 curtain came
0.21 dad _ #11+
0.21 dazed
0.21 dialysi
0.21 dog and
0.21 end _ life
0.21 eye _ roll
0.21 fall and
0.21 feel a
0.21 fine but
0.21 flank
0.21 flutter and
0.21 foot and
0.21 from _ yard
0.21 going _ hurt
0.21 got _ grandma
0.21 grandson
0.21 grayish
0.21 green _ #11+
0.21 gush of
0.21 had the
0.21 hang by
0.21 hard for
0.21 has _ high
0.21 has _ in
0.21 has to
0.21 have diabet
0.21 havent _ -my
0.21 he _ me
0.21 headache ever
0.21 hear _ voice
0.21 hear a
0.21 her _ an
0.21 her to
0.21 his _ flare
0.21 his nostril
0.21 hold my
0.21 hurt _ crazy
0.21 i _ catch
0.21 i _ diabet
0.21 i _ hold
0.21 i have
0.21 i sudden
0.21 im _ drowsy
0.21 im _ week
0.21 in _ groin
0.21 in _ since
0.21 infection and
0.21 into grandma
0.21 is push
0.21 is ripp
0.21 it wont
0.21 ive got
0.21 jaw and
0.21 keep throw
0.21 kill _ since
0.21 left _ of
0.21 left and
0.21 like _ curtain
0.21 lithium _ im
0.21 look grayish
0.21 low _ the
0.21 low on
0.21 marathon
0.21 me since
0.21 mouth _ the
0.21 move _ leg
0.21 mushroom _ the
0.21 mushroom from
0.21 my _ head
0.21 newborn #
0.21 noise _ breath
0.21 nostril flare
0.21 not -answer
0.21 now _ hurt
0.21 nurs
0.21 of _ eye
0.21 on _ bike
0.21 on that
0.21 one
0.21 out _ my
0.21 outlet and
0.21 own spit
0.21 pain _ one
0.21 pain under
0.21 pee blood
0.21 pound
0.21 pressure behind
0.21 roll _ the
0.21 roll off
0.21 runn
0.21 see straight
0.21 she _ sleepy
0.21 she turn
0.21 shiver _ is
0.21 sick _ my
0.21 sick to
0.21 since we
0.21 sinu infection
0.21 snow
0.21 so _ and
0.21 soak a
0.21 someth _ ripp
0.21 son _ some
0.21 spinn
0.21 spot _ bulg
0.21 spot _ dont
0.21 spray in
0.21 spread
0.21 steroid
0.21 stick _ and
0.21 stopp _ steroid
0.21 stopp shiver
0.21 stuff
0.21 stuff and
0.21 sudden and
0.21 swallow _ own
0.21 swell _ and
0.21 swell fast
0.21 swollen _ after
0.21 swollen _ hes
0.21 swollen _ red
0.21 swollen _ she
0.21 that side
0.21 the _ fever
0.21 the _ lip
0.21 the ear
0.21 the garden
0.21 the ice
0.21 the mandoline
0.21 the pain
0.21 threaten to
0.21 throat _ swell
0.21 throat _ swollen
0.21 to _ stomach
0.21 to _ the
0.21 tongue _ swollen
0.21 tube
0.21 twice and
0.21 up with
0.21 upper
0.21 valve
0.21 voice _ me
0.21 voice tell
0.21 vomit _ green
0.21 vomit _ like
0.21 vomit look
0.21 watch say
0.21 we were
0.21 week now
0.21 weight _ his
0.21 wind walk
0.21 with every
0.21 with high
0.21 worst _ ever
0.21 yesterday _ #11+
0.2 -# -day
0.2 -pee
0.2 -poop -or
0.2 =a_lot =cramps
0.2 =a_lot =heat_danger
0.2 =a_lot =rectal_blood
0.2 =a_lot =severe_pain
0.2 =a_lot =urinary_stuck
0.2 =a_lot =urinary_stuck_long
0.2 =a_lot =wheeze_word
0.2 =abuse_danger =eye_hit_bad
0.2 =alcohol
0.2 =allergen =drug_named
0.2 =allergen =suicidal
0.2 =baby =jelly_stool
0.2 =baby =long_bleed
0.2 =baby =phlegm
0.2 =back_pain =pale_clammy
0.2 =back_pain =tearing
0.2 =back_pain =trunk_pain
0.2 =battery_word =dangerous_person
0.2 =belly_pain =hurts_move
0.2 =belly_pain =many_days
0.2 =belly_surgery_recent =hours_pain
0.2 =belly_word =eye_hit_bad
0.2 =belly_word =wont_feed
0.2 =bite_bad =chest_any
0.2 =bite_bad =eye_area
0.2 =bite_bad =neck_pain
0.2 =bleeding_any =racing_heart
0.2 =bleeding_any =trunk_pain
0.2 =blister_any =fever
0.2 =blister_word =deep_burn
0.2 =blood_streak =electric
0.2 =blood_streak =tiny_red
0.2 =blood_thinner =hemophilia_word
0.2 =bluish =clot_risk
0.2 =bluish =fever
0.2 =blurry_vision =eye_pain
0.2 =blurry_vision =flashes_floaters
0.2 =blurry_vision =sudden
0.2 =bp_high =squeezing_word
0.2 =bp_very_high =pain_any
0.2 =burn_severity =dizzy
0.2 =burn_severity =dystonia
0.2 =burn_severity =pleuritic
0.2 =burn_severity =rigors_hard
0.2 =burn_severity =smoke
0.2 =calf =to_the_bone
0.2 =cannot_breathe =eye_hit_bad
0.2 =cant_sit_still =flank_pain
0.2 =cant_sit_still =trunk_pain
0.2 =cant_stand =head_danger
0.2 =cast_tight =cold_limb
0.2 =chemical_word =chest_lasting
0.2 =chemical_word =hernia_stuck
0.2 =chest_any =fever
0.2 =chest_any =pleuritic
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =legs_gone
0.2 =chest_lasting =severe_weakness
0.2 =chest_pain =pleuritic
0.2 =choking =short_breath
0.2 =clot_risk =eye_hit
0.2 =clot_risk =eye_pierced
0.2 =co_word =head_danger
0.2 =co_word =headache
0.2 =co_words =means_mentioned
0.2 =cold_outside =drowning
0.2 =cold_outside =hit_hard
0.2 =confused =speech_garbled
0.2 =dangerous_person =suicidal
0.2 =dangerous_person =swelling
0.2 =dangerous_person =vomiting_constantly
0.2 =days_many =no_urine
0.2 =days_many =wound_infected
0.2 =diabetes =short_breath
0.2 =diabetes =sugar_extreme
0.2 =dialysis =limb_bleeds
0.2 =done_with_it =self_harm_now
0.2 =drooling =mouth_burning
0.2 =drowsy =no_urine
0.2 =drowsy =purple_rash
0.2 =drowsy =rash
0.2 =drug_named =pain_any
0.2 =during_exercise =heat_exposure
0.2 =ear_swollen =eye_hit_bad
0.2 =ear_swollen =squeezing_word
0.2 =ear_wax =hours_pain
0.2 =elderly =fast_breathing
0.2 =elderly =short_breath
0.2 =extreme_fever =unresponsive
0.2 =eye_area =face_droop
0.2 =eye_area =gallbladder
0.2 =eye_area =upper_belly_pain
0.2 =eye_area =weak_one_side
0.2 =eye_hit_bad =limb_injury
0.2 =eye_hit_bad =vomiting_constantly
0.2 =eyelids_swollen
0.2 =eyelids_swollen =swelling
0.2 =fainted =trunk_pain
0.2 =fall_any =unequal_pupils
0.2 =fast_breathing =kid_breathing
0.2 =fast_breathing =retractions
0.2 =fever =possible_fracture
0.2 =fever =racing_heart
0.2 =fight_blow =hernia_stuck
0.2 =fistula_bleeds =limb_bleeds
0.2 =gangrene =wound_infected
0.2 =harm_others =means_mentioned
0.2 =head_danger =limp_refuses
0.2 =head_danger =pees_lot
0.2 =head_danger =seizure
0.2 =head_danger =sugar_extreme
0.2 =headache =squeezing_word
0.2 =heat_danger =limp_refuses
0.2 =heat_danger =stroke_word
0.2 =heat_exposure =limp_refuses
0.2 =heat_exposure =stroke_word
0.2 =heat_exposure =unresponsive
0.2 =hemophilia_word
0.2 =hernia_stuck =swallowed_battery
0.2 =hit_hard =tia_resolved
0.2 =hit_hard =unequal_pupils
0.2 =hoarse =swelling_lips
0.2 =hours_pain =right_side
0.2 =hours_pain =shaking
0.2 =hours_pain =sting
0.2 =hours_pain =wound
0.2 =ketone_breath =vomiting
0.2 =kidney_disease =limb_bleeds
0.2 =leaking =pregnant
0.2 =limb_injury =not_clotting
0.2 =limb_injury =short_breath
0.2 =limb_injury =vomiting
0.2 =liver_known
0.2 =means_mentioned =slow_breathing
0.2 =muscle_strain_word =pale_clammy
0.2 =neck_pain
0.2 =neck_pain =pain_any
0.2 =neck_pain =spine_injury
0.2 =new_medicine =swelling
0.2 =newborn
0.2 =not_clotting =scratched
0.2 =not_clotting =wound
0.2 =pain_any =stiff_neck
0.2 =pain_any =urinary_stuck
0.2 =pees_lot =thirsty
0.2 =rash =tiny_red
0.2 =recent_surgery =squeezing_word
0.2 =recent_travel =rigors
0.2 =shaking =vomiting
0.2 =skin_infection =wound_infected
0.2 =snake_bad
0.2 =soaking_pad =wound
0.2 =speech =swelling_throat
0.2 =speech =tia_resolved
0.2 =speech =unresponsive
0.2 =speech_garbled =weak_one_side
0.2 =squeezing_word =weak_any
0.2 =sting =swelling_lips
0.2 =stumbles
0.2 =sugar_extreme =vomiting
0.2 =sugar_low =unresponsive
0.2 =sugar_very_low =unresponsive
0.2 =suicidal =wound
0.2 =tia_resolved =tropics
0.2 =tiny_red
0.2 =urinary_stuck =weak_any
0.2 ^ _ speech
0.2 ^ _ spill
0.2 ^ hit
0.2 ^ pregnant
0.2 a _ knife
0.2 a _ spot
0.2 ache for
0.2 after cashew
0.2 ago _ now
0.2 all since
0.2 along
0.2 and _ chill
0.2 and _ daughter
0.2 and _ los
0.2 and _ move
0.2 and _ soak
0.2 and _ squeez
0.2 and _ tell
0.2 and _ thigh
0.2 and both
0.2 and cant
0.2 and collaps
0.2 and sore
0.2 arm _ i
0.2 around _ mouth
0.2 as _ board
0.2 at _ and
0.2 at a
0.2 baby _ bright
0.2 baby _ day
0.2 baby vomit
0.2 bed and
0.2 bee and
0.2 been bleed
0.2 belly _ a
0.2 black _ smell
0.2 bleed _ there
0.2 blue around
0.2 breakfast
0.2 breathe and
0.2 bright _ stuff
0.2 bright green
0.2 brother _ hes
0.2 cut _ glas
0.2 cut on
0.2 dad _ is
0.2 daughter _ the
0.2 deliver
0.2 deliver #
0.2 diarrhea with
0.2 dizzy _ and
0.2 door and
0.2 down for
0.2 drink _ day
0.2 dry _ #
0.2 everyth look
0.2 eye _ back
0.2 eye roll
0.2 eye while
0.2 feel _ pass
0.2 flew _ my
0.2 friend _ me
0.2 from _ nap
0.2 going _ shoot
0.2 got _ pill
0.2 grabb _ hot
0.2 grabb the
0.2 has _ up
0.2 hav an
0.2 have chill
0.2 headache _ a
0.2 headache _ feel
0.2 headache of
0.2 hear voic
0.2 heat stroke
0.2 hemophilia
0.2 hes got
0.2 hot _ is
0.2 hot _ palm
0.2 hot car
0.2 hurt _ and
0.2 i _ chill
0.2 i _ chok
0.2 i _ got
0.2 i _ know
0.2 i cough
0.2 i havent
0.2 im _ pas
0.2 im real
0.2 im weak
0.2 in _ pool
0.2 incision is
0.2 into _ eye
0.2 is _ weight
0.2 is blue
0.2 is kill
0.2 is los
0.2 is out
0.2 is unbearable
0.2 it _ red
0.2 its still
0.2 jelly and
0.2 just star
0.2 knee _ hot
0.2 laundry _ and
0.2 leg _ numb
0.2 leg _ weak
0.2 like _ fork
0.2 like _ gonna
0.2 like _ might
0.2 like _ on
0.2 like _ out
0.2 like pass
0.2 lime
0.2 lime powder
0.2 live
0.2 look weird
0.2 me _ im
0.2 middle of
0.2 miss dialysi
0.2 mom with
0.2 mouth _ drool
0.2 my _ <died
0.2 my _ is
0.2 my _ like
0.2 my _ through
0.2 my grandson
0.2 my life
0.2 no -pee
0.2 no -wet
0.2 no _ -diaper
0.2 no _ since
0.2 noise every
0.2 noon and
0.2 now _ feel
0.2 now his
0.2 now is
0.2 now vomit
0.2 of
0.2 of _ face
0.2 of _ pod
0.2 of bright
0.2 of ibuprofen
0.2 one _ since
0.2 pain
0.2 pain _ unbearable
0.2 palm _ white
0.2 palm is
0.2 pee _ all
0.2 pee at
0.2 pencil
0.2 peni
0.2 pick
0.2 pod and
0.2 red _ my
0.2 replacement _ out
0.2 rib _ in
0.2 rib suck
0.2 roll back
0.2 same question
0.2 say _ going
0.2 say _ on
0.2 see bug
0.2 shrimp and
0.2 six _ in
0.2 sleep _ and
0.2 sleep and
0.2 squeaky _ every
0.2 squeaky noise
0.2 stop vomit
0.2 stuck _ battery
0.2 sugar say
0.2 sweat _ and
0.2 swollen _ hurt
0.2 the _ bottle
0.2 the _ head
0.2 the _ next
0.2 the _ question
0.2 the cast
0.2 thinner and
0.2 to _ back
0.2 to _ bone
0.2 tongue _ up
0.2 took her
0.2 unbearable
0.2 up _ eat
0.2 up _ his
0.2 use _ on
0.2 vomit bright
0.2 was _ out
0.2 was clean
0.2 water
0.2 we got
0.2 week _ now
0.2 went stiff
0.2 when _ go
0.2 when my
0.2 while grind
0.2 white _ blister
0.2 wife _ and
0.2 window and
0.2 wont stop
0.2 wrist _ like
0.2 wrist look
0.2 year old
0.19 -him
0.19 -i _ -him
0.19 -slept _ -day
0.19 -tear
0.19 -with
0.19 =a_lot =tia_resolved
0.19 =abuse_danger =fall_any
0.19 =abuse_danger =fight_blow
0.19 =abuse_danger =hit_hard
0.19 =abuse_danger =pain_any
0.19 =abuse_danger =pleuritic
0.19 =allergen =inhaled_object
0.19 =animal_bite =chest_lasting
0.19 =appendix_said
0.19 =baby =dry_mouth
0.19 =back_pain =chest_lasting
0.19 =back_pain =chest_tearing
0.19 =barking_stridor =hurts_breathing
0.19 =barking_stridor =tripod
0.19 =belly_hit =elderly
0.19 =belly_hit =fight_blow
0.19 =belly_hit =legs_gone
0.19 =belly_hit =speech
0.19 =belly_pain
0.19 =belly_pain =belly_word
0.19 =belly_pain =pain_any
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =car_crash
0.19 =bite_bad =curtain_word
0.19 =bite_bad =fainted
0.19 =bite_bad =right_side
0.19 =bladder_bowel_loss =long_bleed
0.19 =bleeding_heavy =cough
0.19 =bleeding_heavy =nosebleed
0.19 =bleeds_a_lot =near_faint
0.19 =blister_any =burned_hand
0.19 =blister_any =many_days
0.19 =blister_word =days_many
0.19 =blister_word =fever
0.19 =blister_word =many_days
0.19 =blister_word =mouth_sores
0.19 =blood_in_urine =urine_all_blood
0.19 =blood_streak =getting_worse
0.19 =blood_streak =pain_beyond
0.19 =blood_streak =purple_rash
0.19 =blood_streak =radiates
0.19 =blood_thinner =head_danger
0.19 =blood_thinner =speech
0.19 =bp_medicine =swelling_lips
0.19 =burn_big =cold_limb
0.19 =burn_severity =dark_urine
0.19 =burn_severity =eye_hit_bad
0.19 =burn_severity =pain_any
0.19 =burn_severity =recent_surgery
0.19 =calf =left_ribs
0.19 =calf =many_days
0.19 =cannot_breathe =squeezing_word
0.19 =car_crash =neck_pain
0.19 =chemical_burn =pain_any
0.19 =chest_lasting =device_shock
0.19 =chest_lasting =face_odd
0.19 =chest_lasting =leg_swelling_one
0.19 =chest_pain
0.19 =chest_pain =pain_any
0.19 =chest_pressure =pressure_elsewhere
0.19 =child_got_pills =pain_any
0.19 =cold_exposure =fall_any
0.19 =cold_exposure =long_bleed
0.19 =confused =liver_known
0.19 =cough =wheeze_word
0.19 =coughs_blood =hurts_move
0.19 =cramps =muscle_cramps
0.19 =cramps =widow_bite
0.19 =curtain_word =eye_area
0.19 =curtain_word =one_eye
0.19 =cut_by_accident =unresponsive
0.19 =dangerous_person =speech_garbled
0.19 =dangerous_person =swelling_lips
0.19 =dark_urine =heat_exposure
0.19 =dark_urine =urine_all_blood
0.19 =days_many =injection_joint
0.19 =days_many =long_bleed
0.19 =days_many =pain_any
0.19 =deep_cut =self_harm_now
0.19 =deformed =limb_cold_pale
0.19 =device_shock =hours_pain
0.19 =drooling =eye_area
0.19 =drowsy =overdose_taken
0.19 =dry_mouth =eye_area
0.19 =during_exercise =sudden
0.19 =ear_wax =tia_resolved
0.19 =edible_word =overdose_taken
0.19 =elderly =fall_any
0.19 =eye_area =new_medicine
0.19 =eye_bulge =eye_pain
0.19 =eye_bulge =pain_any
0.19 =eye_hit_bad =short_breath
0.19 =eye_hit_bad =swelling_head
0.19 =eye_hit_bad =tendon_seen
0.19 =fall_any =legs_gone
0.19 =fall_any =speech
0.19 =fall_any =tingling_hands
0.19 =fast_breathing =thirsty
0.19 =fast_breathing =vomiting
0.19 =feels_sleepy =radiates
0.19 =fever =one_side_belly
0.19 =fever =swallow_trouble
0.19 =fever =thyroid_off
0.19 =fever =weak_any
0.19 =fight_blow =unequal_pupils
0.19 =fight_blow =vomiting
0.19 =flank_pain =head_danger
0.19 =flank_pain =limb_injury
0.19 =gallbladder
0.19 =green_vomit =newborn
0.19 =green_vomit =young_baby
0.19 =head_danger =limp_leg
0.19 =head_danger =opioid
0.19 =headache =swelling_lips
0.19 =headache =wakes
0.19 =hernia_stuck =jaw_locked
0.19 =hernia_stuck =short_breath
0.19 =hernia_word =purple_word
0.19 =high_altitude =stumbles
0.19 =high_altitude =sudden_balance
0.19 =hip_fracture =limb_injury
0.19 =hives_all =vomiting
0.19 =hours_pain =one_side_belly
0.19 =hours_pain =scratched
0.19 =hours_pain =unresponsive
0.19 =hurts_move =smoke
0.19 =hypertension =swelling_lips
0.19 =injection_joint =squeezing_word
0.19 =irregular_heart =missed_dialysis
0.19 =itching =swelling_throat
0.19 =jaundice =rigors
0.19 =jaw_locked =neck_swelling
0.19 =leg_swelling_one =making_swell
0.19 =leg_swelling_one =many_days
0.19 =limb_injury =rigors_hard
0.19 =limb_injury =shaking
0.19 =limb_injury =soaking_pad
0.19 =limb_injury =tendon_seen
0.19 =long_bleed =smoke
0.19 =low_mood =vaginal_bleeding
0.19 =mania_psychosis =sudden
0.19 =many_days =mouth_sores
0.19 =many_days =rash
0.19 =missed_dialysis =weak_any
0.19 =moved_right =upper_belly_pain
0.19 =muscle_cramps =pain_any
0.19 =nail_word =phlegm
0.19 =nail_word =tetanus_due
0.19 =near_faint =soaking_pad
0.19 =near_faint =tia_resolved
0.19 =newborn =phlegm
0.19 =nosebleed =not_clotting
0.19 =one_side_belly =vomiting
0.19 =pain_any =rectal_blood
0.19 =pain_any =spreading
0.19 =pain_any =squeezing_word
0.19 =pain_any =stool_blood
0.19 =pain_any =widow_bite
0.19 =pale_clammy =shaking
0.19 =phlegm =young_baby
0.19 =pressure_elsewhere =squeezing_word
0.19 =racing_heart =tia_resolved
0.19 =radiates_groin =sudden
0.19 =rash =swelling_lips
0.19 =rash =vomiting
0.19 =rectal_blood
0.19 =right_side =vision_loss
0.19 =rigors_hard =unresponsive
0.19 =scratched =tendon_seen
0.19 =self_harm_now =using_word
0.19 =severe_headache =stiff_neck
0.19 =severe_headache =swelling
0.19 =severe_headache =vomiting
0.19 =shaking =unresponsive
0.19 =short_breath =wakes
0.19 =sudden =tearing
0.19 =sudden =trunk_pain
0.19 =swelling =vaginal_bleeding
0.19 =swelling_head
0.19 =tendon_seen =wound
0.19 ^ _ antifreeze
0.19 ^ _ threaten
0.19 ^ drove
0.19 ^ used
0.19 a _ gun
0.19 a _ nail
0.19 a gas
0.19 a heart
0.19 a house
0.19 a pad
0.19 about _ it
0.19 about _ my
0.19 after #11+
0.19 after _ crash
0.19 an elephant
0.19 and _ -felt
0.19 and _ know
0.19 and _ nostril
0.19 and _ stuff
0.19 and _ ther
0.19 and _ word
0.19 and back
0.19 and clammy
0.19 and clear
0.19 and hasnt
0.19 and swallow
0.19 and was
0.19 antifreeze by
0.19 any _ on
0.19 any weight
0.19 appendix
0.19 are gett
0.19 ask what
0.19 at _ an
0.19 at _ party
0.19 at _ practice
0.19 ate _ handful
0.19 baby _ and
0.19 baby last
0.19 bad smell
0.19 bathroom _ and
0.19 batteri _ the
0.19 battery in
0.19 been cough
0.19 been wheez
0.19 belly hard
0.19 bleed _ stop
0.19 bleed wont
0.19 blood _ fever
0.19 blood _ spurt
0.19 breath deep
0.19 breath real
0.19 breath since
0.19 breathe _ and
0.19 by _ dryer
0.19 cant _ even
0.19 cant _ vomit
0.19 chest _ and
0.19 chest burn
0.19 chest since
0.19 child drank
0.19 chill _ my
0.19 clear _ is
0.19 cloth
0.19 clutch
0.19 clutch _ chest
0.19 clutch his
0.19 com _ after
0.19 com _ over
0.19 com down
0.19 cough pink
0.19 couldnt _ his
0.19 crush _ a
0.19 crush in
0.19 dad keep
0.19 daughter drank
0.19 defibrillator _ off
0.19 defibrillator went
0.19 deliver _ day
0.19 dialysi _ and
0.19 diaper has
0.19 drove
0.19 elephant
0.19 elephant _ on
0.19 end my
0.19 every _ and
0.19 explode
0.19 eye _ swollen
0.19 face _ up
0.19 failure _ #
0.19 failure gain
0.19 feel feverish
0.19 fever _ purple
0.19 finger in
0.19 from _ fever
0.19 fume in
0.19 get word
0.19 gett _ of
0.19 glas
0.19 goe _ my
0.19 got _ fever
0.19 got mixed
0.19 grabb his
0.19 had _ seizur
0.19 had surgery
0.19 hand _ crush
0.19 hard _ swallow
0.19 has _ knife
0.19 has _ spot
0.19 has blood
0.19 has purple
0.19 hav _ breath
0.19 hav trouble
0.19 head yesterday
0.19 headach _ the
0.19 heart _ gain
0.19 hes so
0.19 hes throw
0.19 high _ and
0.19 hiv
0.19 hour for
0.19 huge and
0.19 i _ feverish
0.19 im _ dizzy
0.19 in _ snow
0.19 in welt
0.19 infect
0.19 infection _ now
0.19 inhal _ peanut
0.19 is _ hot
0.19 is outside
0.19 is spurt
0.19 is sudden
0.19 is throw
0.19 is weak
0.19 it _ stop
0.19 its _ chest
0.19 its all
0.19 its my
0.19 jaw ache
0.19 keep _ what
0.19 kill _ eye
0.19 left hand
0.19 leg
0.19 leg _ twice
0.19 lip _ purple
0.19 look _ tar
0.19 meth and
0.19 mom _ hav
0.19 mom face
0.19 month _ and
0.19 month _ fell
0.19 morn with
0.19 mushroom
0.19 my _ daughter
0.19 my _ deep
0.19 my _ heart
0.19 my _ leg
0.19 my _ throat
0.19 my cloth
0.19 my dad
0.19 my foot
0.19 newborn wont
0.19 night _ my
0.19 not _ -sense
0.19 now _ to
0.19 of _ im
0.19 of _ vitamin
0.19 old fell
0.19 on _ has
0.19 one testicle
0.19 peni _ been
0.19 peni has
0.19 pink foam
0.19 poop _ like
0.19 poop look
0.19 pound headache
0.19 pour
0.19 pump _ and
0.19 purple _ and
0.19 put _ weight
0.19 put any
0.19 runn _ my
0.19 rusty nail
0.19 sagg
0.19 shak so
0.19 she still
0.19 show
0.19 shrimp
0.19 skin _ white
0.19 smell and
0.19 someth _ with
0.19 someth wrong
0.19 speech went
0.19 spot
0.19 stomach _ hard
0.19 super _ and
0.19 sure
0.19 tear pain
0.19 the _ got
0.19 the _ hes
0.19 the _ hour
0.19 the _ i
0.19 the _ of
0.19 the gun
0.19 the medicine
0.19 the rope
0.19 the skin
0.19 the snow
0.19 then _ again
0.19 then it
0.19 ther no
0.19 think _ mom
0.19 think im
0.19 through _ towel
0.19 throw _ after
0.19 to _ chest
0.19 to nurse
0.19 trouble _ and
0.19 tube _ out
0.19 tube came
0.19 turn dusky
0.19 turn yellow
0.19 twice _ size
0.19 twice the
0.19 up _ #99+
0.19 up gasp
0.19 vitamin _ iron
0.19 vomit since
0.19 w
0.19 welt
0.19 went numb
0.19 whole fami
0.19 wild _ from
0.19 with _ bat
0.19 with _ oil
0.19 with iron
0.19 word out
0.19 wrong with
0.18 # _ ago
0.18 # _ old
0.18 #99+ _ and
0.18 -act
0.18 -act -right
0.18 -diaper since
0.18 -fade _ -press
0.18 -five -day
0.18 -in -five
0.18 -pass
0.18 -pass -gas
0.18 -peed _ yesterday
0.18 -press
0.18 -wet _ since
0.18 -when -press
0.18 =abuse_danger =choking
0.18 =acts_drunk =dangerous_person
0.18 =after_hard_exercise =confused
0.18 =alcohol =overdose_taken
0.18 =allergen =elderly
0.18 =allergen =swelling_face
0.18 =arm_hand_pain
0.18 =arm_hand_pain =pain_any
0.18 =at_rest =hours_pain
0.18 =baby =kid_breathing
0.18 =baby =newborn
0.18 =back_pain =one_side_belly
0.18 =back_pain =shoulder_pain
0.18 =back_pain =uti
0.18 =battery_word =swallowed_thing
0.18 =belly_word =short_breath
0.18 =bite_bad =blind_one_eye
0.18 =bite_bad =drug_named
0.18 =bite_bad =one_eye
0.18 =bite_bad =severe_weakness
0.18 =bladder_bowel_loss =severe_pain
0.18 =bleeding_any =no_urine
0.18 =bleeding_any =self_harm_now
0.18 =bleeding_heavy =coughs_blood
0.18 =blind_one_eye
0.18 =blind_one_eye =eye_area
0.18 =blind_one_eye =eye_hit_bad
0.18 =blind_one_eye =one_eye
0.18 =blind_one_eye =vision_loss
0.18 =blister_any =eye_red
0.18 =blister_word =drug_named
0.18 =blister_word =eye_red
0.18 =blood_thinner =burn_severity
0.18 =blood_thinner =headache
0.18 =bluish =using_word
0.18 =breathe_word =hours_pain
0.18 =bruising
0.18 =burn_severity
0.18 =burn_severity =clot_risk
0.18 =burn_severity =coughs_blood
0.18 =burn_severity =face_injury
0.18 =burn_severity =gradual_numb
0.18 =burn_severity =right_side
0.18 =burn_severity =squeezing_word
0.18 =burn_severity =tingling_hands
0.18 =cannot_breathe =noisy_rest
0.18 =cannot_breathe =upper_belly_pain
0.18 =cannot_move_side =hurts_move
0.18 =cannot_move_side =severe_weakness
0.18 =chemical_word =cough
0.18 =chemical_word =swallowed_thing
0.18 =chest_any =cough
0.18 =chest_any =short_breath
0.18 =chest_lasting =head_injury
0.18 =chest_lasting =hip_fracture
0.18 =chest_lasting =inconsolable
0.18 =chest_lasting =sudden_balance
0.18 =chest_lasting =tampon_in
0.18 =chest_pain =cocaine
0.18 =chest_pain =drugs_taken
0.18 =chest_pain =short_breath
0.18 =child_got_pills =cholinergic
0.18 =child_got_pills =drank
0.18 =child_got_pills =drooling
0.18 =child_got_pills =swallowed_thing
0.18 =choking =dangerous_person
0.18 =co_words =done_with_it
0.18 =cocaine =trunk_pain
0.18 =cocaine =using_word
0.18 =cold_exposure =dangerous_person
0.18 =cold_exposure =drowsy
0.18 =cold_exposure =eye_hit_bad
0.18 =cold_limb =hip_hurts
0.18 =cold_limb =neck_pain
0.18 =confused =fainted
0.18 =confused =fast_breathing
0.18 =confused =recent_infection
0.18 =cough =hit_hard
0.18 =coughs_blood =days_many
0.18 =cut_by_accident =hours_pain
0.18 =cut_by_accident =limb_bleeds
0.18 =dangerous_person =fall_any
0.18 =dangerous_person =not_drinking
0.18 =dangerous_person =sudden
0.18 =dangerous_person =swallow_trouble
0.18 =days_many =hypertension
0.18 =diabetes =speech
0.18 =diabetes =vomiting_constantly
0.18 =dizzy =weak_any
0.18 =drowning =drowsy
0.18 =drowning =head_danger
0.18 =drowning =unresponsive
0.18 =drug_named =swelling_now
0.18 =drug_named =swelling_throat
0.18 =drugs_taken =trunk_pain
0.18 =during_effort
0.18 =during_exercise =heat_danger
0.18 =during_exercise =high_fever
0.18 =elderly =hit_hard
0.18 =elderly =nitro_fails
0.18 =elderly =squeezing_word
0.18 =electric =eye_hit_bad
0.18 =electric =hernia_stuck
0.18 =eye_area =one_eye
0.18 =eye_hit_bad =face_droop
0.18 =eye_hit_bad =fell_baby
0.18 =eye_hit_bad =nausea
0.18 =eye_hit_bad =no_injury
0.18 =eye_hit_bad =refuses
0.18 =eye_hit_bad =tearing_trunk
0.18 =eye_hit_bad =worst_ever
0.18 =eye_pain =head_danger
0.18 =eye_red =face_blisters
0.18 =eye_red =rash
0.18 =face_injury
0.18 =face_odd =weak_one_side
0.18 =fainted =unresponsive
0.18 =fall_any
0.18 =fall_hard =not_self
0.18 =fast_breathing =ketone_breath
0.18 =fast_breathing =young_baby
0.18 =feels_sleepy =headache
0.18 =fell_baby =pain_any
0.18 =fever =gums_bleed
0.18 =fever =recent_surgery
0.18 =fever =tampon_in
0.18 =fight_blow
0.18 =flank_pain =trunk_pain
0.18 =flank_pain =weak_legs
0.18 =getting_worse =limb_injury
0.18 =getting_worse =wound
0.18 =gradual_numb =tingling_hands
0.18 =gradual_numb =weak_legs
0.18 =head_danger =light_hurts
0.18 =head_danger =refuses
0.18 =head_danger =scratched
0.18 =head_danger =spits_clots
0.18 =head_danger =tired
0.18 =head_danger =wont_feed
0.18 =heat_exposure =high_fever
0.18 =hernia_stuck =purple_word
0.18 =hernia_stuck =severe_pain
0.18 =hernia_stuck =speech
0.18 =hernia_stuck =vomiting
0.18 =hernia_word =radiates_groin
0.18 =high_fever =wound_infected
0.18 =hip_fracture =severe_weakness
0.18 =hip_hurts =uti
0.18 =hip_hurts =weak_legs
0.18 =hit_hard =severe_headache
0.18 =hours_pain =jaw_locked
0.18 =hours_pain =limp_leg
0.18 =hours_pain =limp_refuses
0.18 =hurts_move =pain_any
0.18 =hurts_move =trunk_pain
0.18 =injection_joint =short_breath
0.18 =irregular_heart =near_faint
0.18 =left_ribs =numb_any
0.18 =lips_blue =using_word
0.18 =long_bleed =postpartum
0.18 =long_bleed =radiates
0.18 =many_days =recent_travel
0.18 =many_days =wakes
0.18 =many_days =young_baby
0.18 =means_mentioned =shaking
0.18 =nausea =trunk_pain
0.18 =no_injury =squeezing_word
0.18 =no_urine =rectal_blood
0.18 =no_urine =stool_blood
0.18 =no_urine =wont_feed
0.18 =noisy_rest =short_breath
0.18 =not_drinking
0.18 =numb_any =radiates
0.18 =one_eye
0.18 =pain_any =shaking
0.18 =pain_any =tearing_trunk
0.18 =pain_any =worst_ever
0.18 =pale_clammy =speech
0.18 =pregnant =severe_headache
0.18 =pregnant =severe_pain
0.18 =preterm_weeks =squeezing_word
0.18 =rash =tampon_in
0.18 =recent_infection
0.18 =right_side =trunk_pain
0.18 =rigors_hard =seizure
0.18 =seizure =shaking
0.18 =severe_pain =upper_belly_pain
0.18 =short_breath =upper_belly_pain
0.18 =short_breath =vomiting
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =spreading =swelling
0.18 =squeezing_word
0.18 =squeezing_word =tearing_trunk
0.18 =squeezing_word =worst_ever
0.18 =sting =swelling_throat
0.18 =streak_up =wound
0.18 =sugar_very_high =vomiting_constantly
0.18 =swallowed_battery =swallowed_thing
0.18 =swelling =throat_tight
0.18 =tampon_in
0.18 =three_days =vomiting
0.18 =toes_cold =turning_blue
0.18 =vomiting_blood =vomiting_constantly
0.18 =vomiting_constantly =weak_any
0.18 ^ _ girl
0.18 ^ _ mixed
0.18 ^ _ nail
0.18 ^ _ want
0.18 ^ ive
0.18 a _ belly
0.18 a _ hole
0.18 a _ note
0.18 a _ smell
0.18 a bag
0.18 a cut
0.18 after _ cashew
0.18 after _ gone
0.18 after he
0.18 all _ last
0.18 als
0.18 als and
0.18 an _ bottle
0.18 and _ deep
0.18 and _ done
0.18 and _ headache
0.18 and _ no
0.18 and _ speech
0.18 and _ through
0.18 and _ weak
0.18 and half
0.18 and headache
0.18 and sweat
0.18 are burnt
0.18 arm
0.18 arm its
0.18 asthma is
0.18 ate _ bunch
0.18 baby _ the
0.18 baby fell
0.18 back _ nigeria
0.18 bark _ and
0.18 been #
0.18 been out
0.18 benadryl
0.18 between my
0.18 bigger than
0.18 birth _ week
0.18 blood since
0.18 bloody _ with
0.18 bloody stool
0.18 bug _ the
0.18 cant _ them
0.18 cant push
0.18 chemo _ my
0.18 chest tightnes
0.18 cloudy
0.18 cough _ and
0.18 cough black
0.18 detector
0.18 diabetic foot
0.18 dont _ to
0.18 dont want
0.18 double _ of
0.18 droop _ one
0.18 droop on
0.18 eat cashew
0.18 eyelid _ droop
0.18 fail overnight
0.18 feel funny
0.18 feel it
0.18 fever since
0.18 finger _ and
0.18 fire _ night
0.18 fire last
0.18 flat
0.18 fluid is
0.18 four year
0.18 from nigeria
0.18 full sentenc
0.18 goe to
0.18 grandfather _ is
0.18 hair _ burnt
0.18 hair are
0.18 hand _ tingl
0.18 hand since
0.18 hand wont
0.18 has als
0.18 have _ cell
0.18 have _ terrible
0.18 have myasthenia
0.18 have sickle
0.18 he hit
0.18 he look
0.18 heart keep
0.18 hernia _ out
0.18 hes _ blue
0.18 hes just
0.18 his _ feel
0.18 his _ wont
0.18 hit her
0.18 hit my
0.18 hive and
0.18 hot _ i
0.18 hour _ im
0.18 hurt _ hell
0.18 hurt _ the
0.18 i _ myasthenia
0.18 i _ sickle
0.18 i mixed
0.18 im gett
0.18 in _ outlet
0.18 in _ sentenc
0.18 in both
0.18 in full
0.18 in with
0.18 is _ behind
0.18 is gasp
0.18 is mov
0.18 is super
0.18 isnt -wak
0.18 itch _ over
0.18 itch all
0.18 its _ #
0.18 its _ than
0.18 ive _ a
0.18 ive _ stabb
0.18 jaw _ under
0.18 just flew
0.18 just now
0.18 keep ask
0.18 keep repeat
0.18 kid is
0.18 like _ will
0.18 like hell
0.18 look grey
0.18 me _ time
0.18 me throw
0.18 mother _ and
0.18 mouth wont
0.18 my _ blad
0.18 my _ hair
0.18 my _ pull
0.18 my _ put
0.18 my _ week
0.18 my boy
0.18 my girl
0.18 my husband
0.18 my own
0.18 my vagina
0.18 my wound
0.18 myasthenia
0.18 neck stiff
0.18 neighbor is
0.18 nigeria
0.18 nitro _ time
0.18 nitro three
0.18 nodd
0.18 nodd off
0.18 nose _ are
0.18 nose hair
0.18 now _ heart
0.18 now _ jaw
0.18 now _ leg
0.18 now _ throw
0.18 of _ antidepressant
0.18 of _ cant
0.18 off _ roof
0.18 on _ nail
0.18 on _ wall
0.18 out _ i
0.18 out fever
0.18 over
0.18 pain _ worse
0.18 pee _ now
0.18 pick her
0.18 pump _ overnight
0.18 put _ on
0.18 repeat _ same
0.18 repeat the
0.18 right leg
0.18 ripp
0.18 room _ spinn
0.18 scrotum
0.18 see _ around
0.18 see _ on
0.18 seem _ but
0.18 seizure _ now
0.18 sentenc
0.18 severe headache
0.18 shard
0.18 she is
0.18 she was
0.18 shirt on
0.18 shoulder
0.18 since #
0.18 sink
0.18 slamm in
0.18 so sore
0.18 son lip
0.18 spasm after
0.18 stopp _ for
0.18 stopp and
0.18 stung
0.18 super sleepy
0.18 swallow _ button
0.18 swallow bleach
0.18 swollen _ fever
0.18 swollen im
0.18 symptom
0.18 take eliqui
0.18 ten _ my
0.18 testicle is
0.18 thailand
0.18 the _ door
0.18 the _ half
0.18 the _ unconsciou
0.18 the lab
0.18 the outlet
0.18 ther _ piece
0.18 thigh _ the
0.18 thigh from
0.18 throw _ blood
0.18 tightnes
0.18 to _ elbow
0.18 to her
0.18 to him
0.18 today he
0.18 toddler breath
0.18 twice _ my
0.18 vagina
0.18 viagra
0.18 vision _ black
0.18 while
0.18 wipe _ i
0.18 with bad
0.18 woman
0.18 yr
0.17 #11+ _ today
0.17 -# _ think
0.17 -day _ the
0.17 -day think
0.17 -feel
0.17 -when -she
0.17 =a_lot =limb_bleeds
0.17 =a_lot =retractions
0.17 =again_fainted =heart_condition
0.17 =again_fainted =valve_or_device
0.17 =alcohol =wakes
0.17 =allergen =chemical_word
0.17 =allergen =swallowed_battery
0.17 =at_rest =heart_condition
0.17 =baby =harm_others
0.17 =baby =new_baby
0.17 =baby =postpartum
0.17 =back_pain =saddle_numb
0.17 =belly_hard =crohns
0.17 =belly_hit =bite_bad
0.17 =belly_pain =gallbladder
0.17 =belly_pain =right_side
0.17 =belly_surgery_recent =days_many
0.17 =belly_word =crohns
0.17 =belly_word =diabetes
0.17 =belly_word =fall_any
0.17 =belly_word =feels_sleepy
0.17 =belly_word =green_vomit
0.17 =belly_word =phlegm
0.17 =belly_word =radiates
0.17 =belly_word =right_side
0.17 =bite_bad =electric
0.17 =bite_bad =hoarse
0.17 =bite_bad =one_eye_dim
0.17 =bite_bad =rash
0.17 =bite_bad =swelling_face
0.17 =bleeding_any =head_injury
0.17 =bleeding_any =injection_joint
0.17 =bleeding_any =recent_surgery
0.17 =bluish =fainted
0.17 =bluish =tia_resolved
0.17 =both_legs
0.17 =both_legs =burn_severity
0.17 =bp_medicine =swelling_now
0.17 =burn_any =cough
0.17 =burn_any =skin_peeling
0.17 =burn_severity =flank_pain
0.17 =burn_severity =swelling_face
0.17 =burn_severity =wound_infected
0.17 =calf =cannot_breathe
0.17 =calf =injection_joint
0.17 =calf =limb_bleeds
0.17 =calf =skin_infection
0.17 =calf =wound_infected
0.17 =cannot_breathe =fainted
0.17 =cannot_breathe =inhaler_fails
0.17 =cannot_breathe =using_word
0.17 =cant_stand =hours_pain
0.17 =chest_any =ear_wax
0.17 =chest_any =electric
0.17 =chest_lasting =dialysis
0.17 =chest_lasting =inhaler_often
0.17 =chest_lasting =kidney_disease
0.17 =chest_lasting =limb_cold_pale
0.17 =chest_lasting =nail_word
0.17 =chest_lasting =recent_surgery
0.17 =chest_lasting =wakes
0.17 =chest_pain =electric
0.17 =chest_pain =fever
0.17 =chest_pain =long_bleed
0.17 =chest_tearing =sudden
0.17 =child_got_pills =hit_hard
0.17 =choking =eye_hit_bad
0.17 =clot_risk
0.17 =clot_risk =discharge
0.17 =clot_risk =high_fever
0.17 =clot_risk =pleuritic
0.17 =co_words =low_mood
0.17 =cold_exposure =rigors
0.17 =cold_hands =deformed
0.17 =cold_limb =wound
0.17 =contractions =limb_injury
0.17 =copd =short_breath
0.17 =cough =one_side_belly
0.17 =crohns =fever
0.17 =crohns =hernia_stuck
0.17 =dangerous_person =drank
0.17 =dangerous_person =rash
0.17 =dangerous_person =scratched
0.17 =dark_urine =head_danger
0.17 =dark_urine =uti
0.17 =dark_urine =vomiting
0.17 =days_many =drowsy
0.17 =days_many =tingling_hands
0.17 =days_many =weak_any
0.17 =days_many =weak_legs
0.17 =diabetes =limb_injury
0.17 =dizzy =one_side_belly
0.17 =dizzy =severe_weakness
0.17 =dizzy =weak_one_side
0.17 =drank =poison_swallowed
0.17 =drowsy =speech
0.17 =drug_named =eye_area
0.17 =drug_named =fever
0.17 =during_exercise =vomiting
0.17 =ear_wax =head_danger
0.17 =ear_wax =leg_swelling_one
0.17 =electric =pain_any
0.17 =eye_area =high_fever
0.17 =eye_area =one_eye_dim
0.17 =eye_area =purple_rash
0.17 =eye_area =tia_resolved
0.17 =eye_hit_bad =eye_red
0.17 =eye_hit_bad =heart_condition
0.17 =eye_hit_bad =new_medicine
0.17 =eye_hit_bad =weak_one_side
0.17 =eye_red =eyelids_swollen
0.17 =face_injury =face_odd
0.17 =fainted =headache
0.17 =fainted =heart_condition
0.17 =fainted =heat_exposure
0.17 =fainted =preterm_weeks
0.17 =fainted =valve_or_device
0.17 =fall_any =hurts_move
0.17 =feels_sleepy =nausea
0.17 =fever =hurts_move
0.17 =fever =near_faint
0.17 =hallucinating =harm_others
0.17 =harm_others =new_baby
0.17 =head_danger =vision_loss
0.17 =head_danger =weak_one_side
0.17 =head_injury =severe_headache
0.17 =heat_exposure =means_mentioned
0.17 =hernia_stuck =inhaler_fails
0.17 =hernia_stuck =toes_cold
0.17 =high_fever =immunosuppressed
0.17 =high_fever =limp_refuses
0.17 =high_fever =long_bleed
0.17 =hip_hurts =tingling_hands
0.17 =hit_hard =hurts_breathing
0.17 =hit_hard =pleuritic
0.17 =hoarse =swelling_throat
0.17 =hours_pain =inhaler_often
0.17 =hours_pain =making_swell
0.17 =inhaler_fails =inhaler_often
0.17 =inhaler_often
0.17 =injection_joint =leg_swelling_one
0.17 =itchy_only =swelling_throat
0.17 =kid_breathing =pale_clammy
0.17 =limb_bleeds =long_bleed
0.17 =limb_injury =long_bleed
0.17 =limb_injury =means_mentioned
0.17 =limb_injury =spreading
0.17 =limb_injury =tingling_hands
0.17 =limp_leg =weak_one_side
0.17 =long_bleed =trunk_pain
0.17 =many_days =swelling
0.17 =means_mentioned =vomiting
0.17 =muscle_cramps =wound
0.17 =nausea =pain_any
0.17 =near_faint =pale_clammy
0.17 =near_faint =vomiting_constantly
0.17 =new_baby =vaginal_bleeding
0.17 =new_medicine =rash
0.17 =newborn =weight_loss
0.17 =no_gas =swelling
0.17 =no_urine =pale_clammy
0.17 =numb_any =vaginal_bleeding
0.17 =one_eye =pain_any
0.17 =one_eye_dim
0.17 =one_side_belly =severe_pain
0.17 =opioid =unresponsive
0.17 =overdose_taken =racing_heart
0.17 =pain_any =saddle_numb
0.17 =pale_clammy =sudden
0.17 =postpartum =wound
0.17 =pregnant =shoulder_pain
0.17 =purple_rash =tiny_red
0.17 =radiates =sudden
0.17 =retractions =wheeze_word
0.17 =rigors_hard =wont_feed
0.17 =saddle_numb =vaginal_bleeding
0.17 =scratched =soaking_pad
0.17 =screams_moved
0.17 =severe_weakness =stiff_neck
0.17 =severe_weakness =trunk_pain
0.17 =severe_weakness =vomiting
0.17 =severe_weakness =vomiting_constantly
0.17 =shaking =wont_feed
0.17 =squeezing_word =swelling
0.17 =swallow_trouble =swelling
0.17 =swelling =wont_swallow
0.17 =swelling_face =swelling_lips
0.17 =weak_any =weak_breathing
0.17 ^ _ accidental
0.17 ^ _ broke
0.17 ^ _ dialysi
0.17 ^ _ were
0.17 ^ chemo
0.17 a glas
0.17 abortion pill
0.17 about _ feet
0.17 act
0.17 after _ shrimp
0.17 ago _ the
0.17 almost _ out
0.17 and _ diaper
0.17 and _ lung
0.17 and _ numb
0.17 and _ one
0.17 and _ right
0.17 and _ vision
0.17 and has
0.17 and spread
0.17 and tongue
0.17 ankle _ point
0.17 anymore _ i
0.17 are white
0.17 arm _ tingl
0.17 at football
0.17 ate _ laundry
0.17 away _ i
0.17 baby _ is
0.17 baseball _ the
0.17 belly _ swollen
0.17 bigger _ the
0.17 birth and
0.17 bit _ daughter
0.17 blood _ soak
0.17 bone _ pok
0.17 bother
0.17 boy _ is
0.17 breath _ day
0.17 breath funny
0.17 burn _ a
0.17 burn in
0.17 but _ my
0.17 but his
0.17 by _ horse
0.17 can _ stay
0.17 carbon _ poison
0.17 chemo last
0.17 chill _ shake
0.17 chill that
0.17 chok and
0.17 clear her
0.17 collaps _ isnt
0.17 cut _ his
0.17 cut _ leg
0.17 cutt myself
0.17 dad _ are
0.17 daughter with
0.17 day ago
0.17 day i
0.17 diabetic
0.17 drink _ i
0.17 ear _ he
0.17 even _ down
0.17 eye _ hit
0.17 face _ the
0.17 fbi _ in
0.17 fbi is
0.17 feel _ to
0.17 fever _ back
0.17 fever _ cant
0.17 fever _ diabetic
0.17 fever im
0.17 find _ word
0.17 finger
0.17 finger are
0.17 firework
0.17 flew _ from
0.17 fluid down
0.17 for _ min
0.17 four time
0.17 fruity
0.17 god
0.17 going _ pas
0.17 goodbye _ said
0.17 got _ a
0.17 got _ the
0.17 green and
0.17 half my
0.17 hard to
0.17 has _ wheez
0.17 he _ like
0.17 he chok
0.17 he drank
0.17 he feel
0.17 heart _ like
0.17 heart medicine
0.17 heartbeat
0.17 her heart
0.17 hes burn
0.17 his _ caught
0.17 his _ hurt
0.17 his _ scream
0.17 horse _ the
0.17 horse in
0.17 hour i
0.17 hurt bad
0.17 husband _ me
0.17 i _ hard
0.17 i _ pee
0.17 i _ ther
0.17 i accidental
0.17 i fell
0.17 i touch
0.17 im _ thought
0.17 im _ through
0.17 im shiver
0.17 in _ lower
0.17 in the
0.17 is _ an
0.17 is _ but
0.17 is _ lot
0.17 is _ start
0.17 is at
0.17 is point
0.17 is pok
0.17 its
0.17 jump _ the
0.17 keep _ water
0.17 keep even
0.17 keep hear
0.17 kick _ a
0.17 kick by
0.17 kid _ from
0.17 left _ since
0.17 leg with
0.17 lie flat
0.17 light bother
0.17 lip _ up
0.17 lot and
0.17 me goodbye
0.17 medicine _ and
0.17 minute and
0.17 miscarriage
0.17 monoxide poison
0.17 more _ of
0.17 move _ neck
0.17 my _ rac
0.17 my _ soft
0.17 my _ speech
0.17 my daughter
0.17 my groin
0.17 my sleep
0.17 of _ second
0.17 outside my
0.17 oxy and
0.17 pale my
0.17 pass _ clot
0.17 pass huge
0.17 pill _ i
0.17 pill in
0.17 pill the
0.17 point _ wrong
0.17 point the
0.17 pool
0.17 postpartum
0.17 pregnant _ just
0.17 pregnant and
0.17 rainbow
0.17 ran a
0.17 rash _ and
0.17 rash fever
0.17 rash of
0.17 red _ painful
0.17 said
0.17 said my
0.17 say _ baby
0.17 second _ window
0.17 see out
0.17 see rainbow
0.17 shake _ bed
0.17 shake the
0.17 she pale
0.17 side _ is
0.17 skin
0.17 skipp and
0.17 son _ pain
0.17 start by
0.17 stop the
0.17 stopp drink
0.17 stuck _ his
0.17 stuff _ com
0.17 stuff is
0.17 super painful
0.17 swollen face
0.17 swollen tight
0.17 testicle _ been
0.17 testicle has
0.17 text _ goodbye
0.17 text goodbye
0.17 text me
0.17 that _ the
0.17 that come
0.17 that shake
0.17 the _ in
0.17 the bleed
0.17 the breastbone
0.17 the dog
0.17 the finger
0.17 the night
0.17 the room
0.17 the wall
0.17 thi afternoon
0.17 think _ fbi
0.17 thru
0.17 tight i
0.17 tongue are
0.17 took a
0.17 up _ foam
0.17 up _ hes
0.17 up now
0.17 up overnight
0.17 vodka
0.17 vomit _ my
0.17 was left
0.17 we _ grandpa
0.17 went blue
0.17 were in
0.17 wheez _ night
0.17 wheez all
0.17 whole arm
0.17 xanax
0.16 # hour
0.16 # time
0.16 #99+ _ my
0.16 -day _ i
0.16 -gas -in
0.16 -pass _ -in
0.16 <two
0.16 <two _ <ago
0.16 <was _ <in
0.16 =a_lot =blurry_vision
0.16 =a_lot =cannot_breathe
0.16 =a_lot =many_stings
0.16 =a_lot =one_side_throat
0.16 =a_lot =rigors_hard
0.16 =a_lot =swelling_face
0.16 =a_lot =throat_sore
0.16 =about_other
0.16 =alcohol =dangerous_person
0.16 =alcohol =means_mentioned
0.16 =alcohol =using_word
0.16 =allergen =doom
0.16 =allergen =nail_word
0.16 =at_rest =cough
0.16 =at_rest =fever
0.16 =at_rest =getting_worse
0.16 =baby =belly_word
0.16 =baby_still =cold_exposure
0.16 =baby_still =rigors
0.16 =back_pain =belly_hit
0.16 =back_pain =fall_any
0.16 =back_pain =hit_hard
0.16 =belly_hit =flank_pain
0.16 =belly_surgery_recent =pain_any
0.16 =belly_surgery_recent =postpartum
0.16 =belly_word =burn_severity
0.16 =belly_word =gallbladder
0.16 =belly_word =no_urine
0.16 =bite_bad =ear_pain
0.16 =bite_bad =hives
0.16 =bite_bad =near_faint
0.16 =bite_bad =weak_any
0.16 =bleeding_any =hurts_move
0.16 =bleeding_any =thrown_off
0.16 =bleeding_any =tooth_pulled
0.16 =bleeding_heavy =bleeds_a_lot
0.16 =bleeds_a_lot =pregnant
0.16 =blood_thinner =fell
0.16 =blood_thinner =vaginal_bleeding
0.16 =blow_ribs =pleuritic
0.16 =bluish =cannot_breathe
0.16 =bluish =croup_cough
0.16 =born_part =pregnant
0.16 =breast_infection
0.16 =breast_infection =fever
0.16 =breast_infection =wound_infected
0.16 =breathe_word =heart_condition
0.16 =burn_any =confused
0.16 =burn_severity =deformed
0.16 =burn_severity =immunosuppressed
0.16 =burn_severity =many_stings
0.16 =burn_severity =muscle_cramps
0.16 =burn_severity =near_faint
0.16 =burn_severity =soaking_pad
0.16 =calf =chest_lasting
0.16 =calf =chest_pain
0.16 =calf =hip_fracture
0.16 =calf =squeezing_word
0.16 =calf =sudden
0.16 =cannot_move_limb =speech
0.16 =cant_stand =pain_any
0.16 =chest_any =immunosuppressed
0.16 =chest_any =near_faint
0.16 =chest_any =pain_any
0.16 =chest_lasting =cough
0.16 =chest_lasting =flank_pain
0.16 =chest_lasting =gums_bleed
0.16 =chest_lasting =never_spoke_word
0.16 =chest_lasting =purple_word
0.16 =chest_lasting =tooth_pulled
0.16 =chest_lasting =very_fast_pulse
0.16 =chest_pain =cough
0.16 =chest_pain =immunosuppressed
0.16 =chest_pressure =feels_sleepy
0.16 =chest_pressure =pain_any
0.16 =chest_sucks
0.16 =choking_passed =hours_pain
0.16 =clot_risk =limb_cold_pale
0.16 =cocaine =high_fever
0.16 =cold_limb =deep_burn
0.16 =cold_limb =severe_weakness
0.16 =cold_limb =swelling
0.16 =confused =drugs_taken
0.16 =confused =electric
0.16 =cough =spits_clots
0.16 =coughs_blood =pain_any
0.16 =cramps =eye_hit_bad
0.16 =croup_cough =lips_blue
0.16 =cut_by_accident =suicidal
0.16 =dangerous_person =low_mood
0.16 =dangerous_person =rigors
0.16 =dangerous_person =vision_loss
0.16 =days_many =flu_bad
0.16 =days_many =heart_condition
0.16 =deep_burn =numb_any
0.16 =deformed =fall_hard
0.16 =diabetes =no_insulin
0.16 =dizzy =squeezing_word
0.16 =doom =itching
0.16 =doom =itchy_only
0.16 =doom =suicidal
0.16 =droopy_lid
0.16 =droopy_lid =eye_area
0.16 =droopy_lid =face_droop
0.16 =drowsy =unresponsive
0.16 =drugs_taken =high_fever
0.16 =drugs_taken =opioid
0.16 =during_exercise =severe_headache
0.16 =elderly =pain_any
0.16 =eye_area =no_urine
0.16 =eye_area =seizure
0.16 =eye_hit_bad =face_injury
0.16 =eye_hit_bad =fall_hard
0.16 =eye_hit_bad =severe_weakness
0.16 =eye_hit_bad =shaking
0.16 =eye_hit_bad =thrown_off
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_pain =fever
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =fall_any =flank_pain
0.16 =fast_breathing =many_days
0.16 =fell_baby =head_danger
0.16 =flank_pain =hit_hard
0.16 =flank_pain =pregnant
0.16 =flank_pain =saddle_numb
0.16 =flank_pain =vomiting
0.16 =gallbladder =rigors
0.16 =getting_worse =rigors
0.16 =getting_worse =stumbles
0.16 =hallucinating =wont_feed
0.16 =head_danger =hives
0.16 =head_danger =recent_infection
0.16 =head_danger =stumbles
0.16 =headache =immunosuppressed
0.16 =heart_condition =heart_murmur_fever
0.16 =heart_condition =pain_any
0.16 =heart_condition =squeezing_word
0.16 =heat_exposure
0.16 =high_fever =purple_rash
0.16 =hip_hurts =saddle_numb
0.16 =hit_hard =pain_any
0.16 =hit_hard =speech
0.16 =hives =near_faint
0.16 =hives =short_breath
0.16 =hives_all =sting
0.16 =hoarse =swallow_trouble
0.16 =hours_pain =hurts_move
0.16 =hours_pain =injection_joint
0.16 =hours_pain =rigors_hard
0.16 =hours_pain =vomiting_blood
0.16 =hours_pain =weak_any
0.16 =immunosuppressed =trunk_pain
0.16 =injection_joint =swelling
0.16 =itching =suicidal
0.16 =itchy_only =suicidal
0.16 =jaw_locked =limb_injury
0.16 =jaw_locked =scratched
0.16 =jerks_spread
0.16 =kid_breathing =many_days
0.16 =limp_refuses =weak_one_side
0.16 =lips_blue =short_breath
0.16 =long_bleed =speech_garbled
0.16 =low_mood =weak_any
0.16 =many_days =sudden
0.16 =mouth_sores =pain_any
0.16 =nausea =radiates
0.16 =new_baby =swelling
0.16 =new_medicine =swelling_lips
0.16 =no_injury =severe_pain
0.16 =no_insulin
0.16 =nodes =rash
0.16 =numb_any =snake
0.16 =numb_any =snake_bad
0.16 =numb_any =urinary_stuck
0.16 =one_side_belly =trunk_pain
0.16 =pain_any =very_fast_pulse
0.16 =postpartum =severe_pain
0.16 =preterm_weeks =swelling
0.16 =rash =short_breath
0.16 =rigors =speech
0.16 =rigors_hard =using_word
0.16 =rigors_hard =uti
0.16 =scratched =suicidal
0.16 =severe_pain =severe_weakness
0.16 =shaking =speech
0.16 =sleepless_days =three_days
0.16 =snake =weak_any
0.16 =snake_bad =weak_any
0.16 =throat_tight =using_word
0.16 =unresponsive =weak_one_side
0.16 ^ _ chemo
0.16 ^ _ fume
0.16 ^ _ grandpa
0.16 ^ _ soak
0.16 ^ his
0.16 a _ mark
0.16 a _ section
0.16 a c
0.16 a rusty
0.16 a tear
0.16 after _ cast
0.16 after _ hit
0.16 after tak
0.16 ago _ pain
0.16 alone
0.16 an _ pill
0.16 and _ -breath
0.16 and _ -peed
0.16 and _ -wak
0.16 and _ about
0.16 and _ came
0.16 and _ drink
0.16 and _ eyelid
0.16 and _ hip
0.16 and _ let
0.16 and _ mumbl
0.16 and _ nonstop
0.16 and _ say
0.16 and _ sick
0.16 and _ super
0.16 and burn
0.16 and everyth
0.16 and wheez
0.16 aneurysm
0.16 are _ the
0.16 are numb
0.16 asthma _ bad
0.16 bathroom floor
0.16 beat
0.16 bed since
0.16 belly _ is
0.16 bit _ ankle
0.16 blood clot
0.16 blood everywhere
0.16 bottle _ open
0.16 breath hard
0.16 breathe in
0.16 breathe well
0.16 came _ like
0.16 cant _ anyth
0.16 cant _ two
0.16 cant find
0.16 cant touch
0.16 care
0.16 cheek
0.16 chest _ burn
0.16 chest _ pound
0.16 chin to
0.16 clean the
0.16 cord _ out
0.16 cord com
0.16 cough _ cant
0.16 crush headache
0.16 dialysi and
0.16 dirty
0.16 dont -fade
0.16 down low
0.16 drool _ bit
0.16 every hour
0.16 face _ on
0.16 fell into
0.16 fever _ heart
0.16 fever _ just
0.16 finger _ the
0.16 flew home
0.16 for like
0.16 from _ nose
0.16 gave _ last
0.16 girl
0.16 glas _ my
0.16 glas in
0.16 going #99+
0.16 going _ die
0.16 got him
0.16 got kick
0.16 got up
0.16 grease
0.16 had _ c
0.16 have _ pain
0.16 have hiv
0.16 he _ see
0.16 he _ shiver
0.16 he _ talk
0.16 he ate
0.16 he stopp
0.16 head at
0.16 head on
0.16 heart _ rac
0.16 heavy and
0.16 her up
0.16 him _ he
0.16 hip hurt
0.16 his _ suck
0.16 his finger
0.16 his leg
0.16 his right
0.16 hiv and
0.16 home alone
0.16 hot all
0.16 hurt
0.16 hurt terrib
0.16 i _ antifreeze
0.16 i _ hiv
0.16 i _ lift
0.16 i _ push
0.16 i _ sparkl
0.16 im _ alone
0.16 im home
0.16 in _ testicle
0.16 insulin
0.16 is _ around
0.16 is _ her
0.16 is mumbl
0.16 is sweaty
0.16 lamp
0.16 left half
0.16 life came
0.16 look _ light
0.16 lying down
0.16 messag
0.16 my _ body
0.16 my _ eyelid
0.16 my _ she
0.16 my _ tingle
0.16 my bone
0.16 my butt
0.16 myself with
0.16 newborn _ a
0.16 now her
0.16 now it
0.16 numb after
0.16 nurs home
0.16 of _ shin
0.16 of _ vision
0.16 old _ been
0.16 on _ bathroom
0.16 on _ fever
0.16 on _ rusty
0.16 on like
0.16 out #
0.16 out _ stopp
0.16 out he
0.16 painful and
0.16 pee _ my
0.16 peel
0.16 piece _ glas
0.16 poop _ been
0.16 poop has
0.16 pull my
0.16 pus _ i
0.16 put a
0.16 ran
0.16 ran out
0.16 red _ pus
0.16 refus _ go
0.16 refus to
0.16 right _ down
0.16 right now
0.16 rigid
0.16 say one
0.16 severe pain
0.16 shak _ fever
0.16 she _ through
0.16 she _ week
0.16 she cough
0.16 she doesnt
0.16 she vomit
0.16 shorter
0.16 side _ i
0.16 side _ low
0.16 side down
0.16 sinu
0.16 skipp
0.16 smell _ i
0.16 so _ after
0.16 son _ -slept
0.16 son _ been
0.16 sound _ a
0.16 spread _ and
0.16 stop _ after
0.16 sudden _ pain
0.16 super weak
0.16 swell _ overnight
0.16 swollen _ a
0.16 tablespoon
0.16 tar _ i
0.16 terrib
0.16 testicle _ swollen
0.16 testicle pain
0.16 the _ its
0.16 the _ wont
0.16 the wrong
0.16 them and
0.16 thermometer
0.16 thi _ headache
0.16 thi _ with
0.16 thi crush
0.16 three
0.16 through to
0.16 tingle
0.16 to _ bathroom
0.16 to _ left
0.16 to sit
0.16 toe _ white
0.16 told me
0.16 tree
0.16 turn out
0.16 tv _ to
0.16 tv talk
0.16 type #
0.16 vision _ a
0.16 w a
0.16 water _ for
0.16 water im
0.16 way _ and
0.16 weak _ my
0.16 went away
0.16 whole _ is
0.16 wild
0.16 wild mushroom
0.16 with _ opener
0.16 with drain
0.16 woke _ and
0.16 worst pain
0.16 yellow _ im
0.15 # month
0.15 #11+ wk
0.15 -day im
0.15 -diaper _ yesterday
0.15 =a_lot
0.15 =a_lot =drug_named
0.15 =a_lot =eye_area
0.15 =a_lot =gums_bleed
0.15 =a_lot =jaw_arm_sweat
0.15 =a_lot =mouth_sores
0.15 =a_lot =pale_clammy
0.15 =a_lot =rectal_bleeding
0.15 =adrenal =head_danger
0.15 =adrenal =vomiting_constantly
0.15 =after_hard_exercise =chest_lasting
0.15 =after_hard_exercise =leg_feet_swollen
0.15 =after_hard_exercise =swelling
0.15 =allergen =fast_breathing
0.15 =allergen =mouth_sores
0.15 =allergen =swallow_trouble
0.15 =allergen =wont_swallow
0.15 =animal_bite =co_words
0.15 =arm_hand_pain =radiates
0.15 =armed_now =attacks_me
0.15 =attacks_me =means_mentioned
0.15 =back_pain =burn_severity
0.15 =back_pain =limb_injury
0.15 =back_pain =severe_pain
0.15 =barking_stridor =cannot_breathe
0.15 =belly_hard =head_danger
0.15 =belly_pain =jaundice
0.15 =belly_pain =rash
0.15 =belly_word =constipation
0.15 =belly_word =dizzy
0.15 =belly_word =jaundice
0.15 =belly_word =squeezing_word
0.15 =bite_bad =burned_hand
0.15 =bite_bad =sudden
0.15 =bite_bad =suicidal
0.15 =bladder_bowel_loss =suicidal
0.15 =bleeding_any =fainted
0.15 =bleeding_any =high_fever
0.15 =bleeding_any =recent_infection
0.15 =bleeding_any =rectal_bleeding
0.15 =bleeding_any =severe_pain
0.15 =blister_any =blister_word
0.15 =blister_word
0.15 =blister_word =burn_severity
0.15 =blood_streak =overdose_taken
0.15 =blood_streak =swelling_head
0.15 =blood_thinner =limb_bleeds
0.15 =blood_thinner =severe_headache
0.15 =blow_ribs =possible_fracture
0.15 =bluish =deformed
0.15 =bluish =wound
0.15 =bp_extreme =pain_any
0.15 =breathe_word =burn_severity
0.15 =bruising =purple_rash
0.15 =bruising =rash
0.15 =burn_severity =days_many
0.15 =burn_severity =hip_hurts
0.15 =burn_severity =hurts_breathing
0.15 =burn_severity =injection_joint
0.15 =burn_severity =now_at_rest
0.15 =burn_severity =retractions
0.15 =calf =no_injury
0.15 =calf =pleuritic
0.15 =calf =skin_black
0.15 =cannot_breathe =recent_infection
0.15 =cant_stand =sudden_balance
0.15 =cant_straighten
0.15 =cant_straighten =severe_pain
0.15 =car_crash =getting_worse
0.15 =car_crash =trunk_pain
0.15 =carbon_monoxide =during_exercise
0.15 =chest_any =fainted
0.15 =chest_any =hurts_breathing
0.15 =chest_any =now_at_rest
0.15 =chest_any =severe_pain
0.15 =chest_lasting =double_now
0.15 =chest_lasting =itching
0.15 =chest_pain =fainted
0.15 =chest_pain =hurts_breathing
0.15 =chest_pain =severe_pain
0.15 =chest_pressure =dangerous_person
0.15 =chest_pressure =long_bleed
0.15 =chest_pressure =now_at_rest
0.15 =chest_tearing =hours_pain
0.15 =choking =hurts_move
0.15 =cholinergic =fever
0.15 =clot_risk =eye_surgery
0.15 =clot_risk =injection_joint
0.15 =cocaine =confused
0.15 =cocaine =fever
0.15 =cold_exposure =confused
0.15 =cold_exposure =hit_hard
0.15 =cold_limb =hurts_move
0.15 =confused =eye_area
0.15 =confused =suicidal
0.15 =confused =wakes
0.15 =copd =dangerous_person
0.15 =cut_by_accident =eyelid_cut
0.15 =cut_by_accident =head_injury
0.15 =cut_by_accident =heavy_fell
0.15 =dangerous_person =muscle_strain_word
0.15 =dangerous_person =opioid
0.15 =dangerous_person =pleuritic
0.15 =dangerous_person =purple_rash
0.15 =dangerous_person =throat_tight
0.15 =dark_urine =leg_feet_swollen
0.15 =dark_urine =squeezing_word
0.15 =dark_urine =swelling
0.15 =deep_burn =eye_hit_bad
0.15 =deep_burn =weak_any
0.15 =dizzy =recent_infection
0.15 =dizzy =sudden_balance
0.15 =double_now =head_danger
0.15 =drooling =jaw_locked
0.15 =drowsy =feels_sleepy
0.15 =drug_named =hives
0.15 =drugs_taken =fever
0.15 =during_exercise =headache
0.15 =dystonia =nail_word
0.15 =dystonia =wound
0.15 =ear_wax =squeezing_word
0.15 =elderly =new_confusion
0.15 =elderly =poison_swallowed
0.15 =eye_area =eyelid_cut
0.15 =eye_hit_bad =eye_surgery
0.15 =eye_hit_bad =high_fever
0.15 =eye_hit_bad =postpartum
0.15 =eye_hit_bad =priapism
0.15 =eye_hit_bad =purple_word
0.15 =eye_hit_bad =rectal_bleeding
0.15 =eye_hit_bad =thrown_back
0.15 =eye_hit_bad =trunk_pain
0.15 =eye_surgery =pain_any
0.15 =eyelid_cut
0.15 =eyelid_cut =limb_injury
0.15 =eyelid_cut =scratched
0.15 =eyelid_cut =wound
0.15 =face_droop =right_side
0.15 =face_odd =swelling_lips
0.15 =fainted =knocked_out
0.15 =fall_any =knocked_out
0.15 =fall_any =pregnant
0.15 =fall_hard =flank_pain
0.15 =fall_hard =pregnant
0.15 =feels_sleepy =opioid
0.15 =fell_baby =pregnant
0.15 =fever =hours_pain
0.15 =fever =red_racing
0.15 =fight_blow =hemophilia_word
0.15 =foggy_only =long_bleed
0.15 =foggy_only =shaking
0.15 =foggy_only =sugar_low
0.15 =foggy_only =sugar_very_low
0.15 =foggy_only =suicidal
0.15 =frostbite =limb_cold_pale
0.15 =getting_worse =hit_hard
0.15 =getting_worse =hours_pain
0.15 =hallucinating =rigors_hard
0.15 =hallucinating =shaking
0.15 =halos =pain_any
0.15 =head_danger =knocked_out
0.15 =head_danger =new_confusion
0.15 =head_danger =tooth
0.15 =head_injury =heavy_fell
0.15 =head_injury =limb_injury
0.15 =head_injury =speech
0.15 =headache =hit_hard
0.15 =heart_condition =swelling
0.15 =heart_condition =trunk_pain
0.15 =hemophilia_word =hit_hard
0.15 =hip_hurts =severe_pain
0.15 =hives =many_stings
0.15 =hives =mouth_sores
0.15 =hives =swelling_lips
0.15 =hives_all =many_stings
0.15 =hoarse =hours_pain
0.15 =hours_pain =low_mood
0.15 =hours_pain =new_confusion
0.15 =hours_pain =tearing
0.15 =hours_pain =very_fast_pulse
0.15 =hurts_move =limp_leg
0.15 =hurts_move =rash
0.15 =inconsolable =suicidal
0.15 =irregular_heart =severe_weakness
0.15 =jaundice =unresponsive
0.15 =jaw_arm_sweat =weak_one_side
0.15 =ketone_breath =short_breath
0.15 =knocked_out
0.15 =leg_swelling_one =squeezing_word
0.15 =limb_injury =neck_pain
0.15 =limb_injury =trunk_pain
0.15 =limp_leg =sudden_balance
0.15 =limp_refuses =sudden_balance
0.15 =lost_place
0.15 =mania_psychosis =pain_any
0.15 =many_days =new_baby
0.15 =many_days =unresponsive
0.15 =many_stings =rash
0.15 =moved_right =rash
0.15 =near_faint =vaginal_bleeding
0.15 =numb_any =spine_injury
0.15 =numb_any =swelling_lips
0.15 =one_side_belly =upper_belly_pain
0.15 =one_side_throat =pain_any
0.15 =one_side_throat =throat_sore
0.15 =opioid =slow_breathing
0.15 =overdose_taken =suicidal
0.15 =overdose_taken =vomiting
0.15 =pain_any =plant_eaten
0.15 =pain_any =skin_black
0.15 =pain_any =tingling_hands
0.15 =pain_any =urinary_stuck_long
0.15 =pleuritic =possible_fracture
0.15 =possible_fracture =severe_pain
0.15 =postpartum_smell =wound_infected
0.15 =pregnant =uti
0.15 =preterm_weeks =rash
0.15 =radiates =tearing_trunk
0.15 =rectal_bleeding
0.15 =severe_headache =tick
0.15 =severe_pain =suicidal
0.15 =severe_weakness =squeezing_word
0.15 =severe_weakness =sudden_balance
0.15 =short_breath =swelling_throat
0.15 =short_breath =thirsty
0.15 =short_breath =trunk_pain
0.15 =speech =vomiting
0.15 =stomach_burn =upper_belly_pain
0.15 =swelling =wakes
0.15 =swelling_face
0.15 =swelling_throat =wheeze_word
0.15 =throat_tight =wheeze_word
0.15 =urinary_stuck =weak_legs
0.15 ^ _ fire
0.15 ^ _ grandson
0.15 ^ _ rash
0.15 ^ _ roommate
0.15 ^ _ stiff
0.15 ^ _ would
0.15 ^ every
0.15 ^ metal
0.15 ^ new
0.15 ^ preg
0.15 ^ sharp
0.15 a _ branch
0.15 a purple
0.15 already
0.15 and _ -respond
0.15 and _ lip
0.15 and _ swell
0.15 and _ went
0.15 and puk
0.15 and shaky
0.15 and tonight
0.15 and warm
0.15 aspirin
0.15 ate _ a
0.15 ate _ peanut
0.15 ate at
0.15 ate shrimp
0.15 attack _ think
0.15 balloon
0.15 battery up
0.15 bee sting
0.15 bleach splash
0.15 bleed so
0.15 blister
0.15 breath weird
0.15 breathe right
0.15 burn pee
0.15 button _ in
0.15 c
0.15 calf _ swollen
0.15 camp
0.15 can _ fat
0.15 can _ my
0.15 cant _ think
0.15 cant cough
0.15 cant remember
0.15 cant straighten
0.15 car my
0.15 chemo and
0.15 chest _ to
0.15 chest _ when
0.15 clas _ my
0.15 cold and
0.15 cold now
0.15 coworker
0.15 croup
0.15 dad fell
0.15 daughter is
0.15 day _ keep
0.15 day _ of
0.15 day cant
0.15 deep _ in
0.15 do _ do
0.15 double and
0.15 down to
0.15 drink _ is
0.15 eye _ bulg
0.15 faint _ hit
0.15 feet my
0.15 fell _ my
0.15 fever _ shak
0.15 fever _ thi
0.15 finger _ a
0.15 finger tingle
0.15 foot _ turn
0.15 gave
0.15 gibberish
0.15 goe _ i
0.15 grandson stuck
0.15 gummi hes
0.15 had _ cold
0.15 hand was
0.15 has a
0.15 hav _ miscarriage
0.15 have pain
0.15 he hasnt
0.15 hear _ tell
0.15 heart _ going
0.15 hemophilia _ hit
0.15 her life
0.15 hes #11+
0.15 his _ he
0.15 his neck
0.15 his shoulder
0.15 hit _ a
0.15 hot _ the
0.15 hour _ my
0.15 i _ someth
0.15 i _ straighten
0.15 i know
0.15 in _ much
0.15 is _ confus
0.15 is _ tight
0.15 is _ wont
0.15 is cover
0.15 is rock
0.15 is see
0.15 it _ too
0.15 its _ a
0.15 ive _ bleed
0.15 ive _ in
0.15 ive _ vomit
0.15 keep _ her
0.15 knock out
0.15 know
0.15 know where
0.15 leg and
0.15 light
0.15 like an
0.15 like bruis
0.15 lip and
0.15 look _ bruis
0.15 lump in
0.15 many
0.15 meter
0.15 miss two
0.15 mom _ confus
0.15 much _ from
0.15 my _ even
0.15 my _ pound
0.15 my chill
0.15 my leg
0.15 my wife
0.15 myself _ a
0.15 near _ out
0.15 neck _ swell
0.15 nose _ been
0.15 nose _ stop
0.15 nose has
0.15 nose wont
0.15 now _ fever
0.15 nurs _ and
0.15 of pill
0.15 on _ sink
0.15 ooz and
0.15 or two
0.15 pad every
0.15 palm and
0.15 pneumonia and
0.15 preg #11+
0.15 preg _ wk
0.15 rash _ look
0.15 rash _ over
0.15 rash all
0.15 real dizzy
0.15 right hand
0.15 scream and
0.15 second and
0.15 see fat
0.15 shak _ bad
0.15 she just
0.15 side went
0.15 skin around
0.15 so much
0.15 so stiff
0.15 soft _ on
0.15 sore he
0.15 still _ and
0.15 stomach _ cramp
0.15 stomach im
0.15 stone _ is
0.15 stop and
0.15 stop think
0.15 straighten
0.15 stung _ a
0.15 sudden _ of
0.15 swollen _ hot
0.15 the _ hit
0.15 the _ im
0.15 the face
0.15 the soft
0.15 then i
0.15 ther _ burn
0.15 thi _ now
0.15 think _ water
0.15 think cant
0.15 tilt
0.15 to his
0.15 to stop
0.15 ton
0.15 ton of
0.15 tree _ fell
0.15 tree branch
0.15 up _ the
0.15 vomit _ last
0.15 was crush
0.15 water _ a
0.15 water for
0.15 weak _ cant
0.15 when _ breath
0.15 wife
0.15 wife had
0.15 with
0.15 with _ headach
0.15 with some
0.15 wk
0.15 wont walk
0.15 wrong _ my
0.15 year and
0.14 #99+ _ shak
0.14 =a_lot =swelling_lips
0.14 =a_lot =tonsils_out
0.14 =animal_bite =blood_streak
0.14 =arm_hand_pain =eye_hit_bad
0.14 =arm_hand_pain =squeezing_word
0.14 =at_rest =coughs_blood
0.14 =at_rest =pink_foam
0.14 =baby =bleeding_any
0.14 =back_pain =fall_height
0.14 =belly_hit =belly_pain
0.14 =belly_pain =hit_hard
0.14 =belly_word =limp_leg
0.14 =belly_word =limp_refuses
0.14 =belly_word =sudden_balance
0.14 =belly_word =vomiting_constantly
0.14 =birth_now =fall_any
0.14 =birth_now =head_injury
0.14 =birth_now =hit_hard
0.14 =bite_bad =breathe_word
0.14 =bite_bad =face_injury
0.14 =bite_bad =long_bleed
0.14 =bite_bad =preterm_weeks
0.14 =bleeding_any =dizzy
0.14 =blow_chest =blow_ribs
0.14 =blow_chest =fall_any
0.14 =blow_chest =hit_hard
0.14 =blow_ribs =burn_severity
0.14 =bluish =drowsy
0.14 =bluish =pain_any
0.14 =blurry_vision =clot_risk
0.14 =blurry_vision =one_eye_dim
0.14 =breathe_word =inhaler_fails
0.14 =breathe_word =pain_any
0.14 =breathe_word =pleuritic
0.14 =breathe_word =postpartum
0.14 =burn_big =smoke
0.14 =burn_severity =cant_straighten
0.14 =burn_severity =choking
0.14 =burn_severity =jaundice
0.14 =burn_severity =light_hurts
0.14 =burn_severity =low_temp
0.14 =burn_severity =many_days
0.14 =burn_severity =neck_swelling
0.14 =burn_severity =radiates_leg
0.14 =burn_severity =self_harm_now
0.14 =burn_severity =sickle_cell
0.14 =burn_severity =tendon_seen
0.14 =calf =cannot_move_side
0.14 =cannot_breathe =cant_lie_flat
0.14 =cannot_breathe =chest_sucks
0.14 =cannot_breathe =coughs_blood
0.14 =cannot_breathe =leg_feet_swollen
0.14 =cannot_breathe =pink_foam
0.14 =cannot_breathe =pleuritic
0.14 =cast_tight =numb_any
0.14 =cast_tight =tingling_hands
0.14 =chest_any =jaw_arm_sweat
0.14 =chest_any =means_mentioned
0.14 =chest_any =pregnant
0.14 =chest_any =sickle_cell
0.14 =chest_any =sudden
0.14 =chest_lasting =fainted
0.14 =chest_lasting =saddle_numb
0.14 =chest_lasting =said_awake
0.14 =chest_lasting =wound_infected
0.14 =chest_pain =hours_pain
0.14 =chest_pain =sickle_cell
0.14 =chest_pain =sudden
0.14 =chest_sucks =retractions
0.14 =clot_risk =leaking
0.14 =co_words =confused
0.14 =cocaine =racing_heart
0.14 =cold_exposure
0.14 =cold_limb =hours_pain
0.14 =confused =days_many
0.14 =confused =means_mentioned
0.14 =confused =using_word
0.14 =constipation =head_danger
0.14 =constipation =vomiting
0.14 =cough =trunk_pain
0.14 =coughs_blood =pleuritic
0.14 =dangerous_person =jaundice
0.14 =dangerous_person =new_medicine
0.14 =days_many =nodes
0.14 =days_many =squeezing_word
0.14 =deformed =eye_hit_bad
0.14 =diabetes
0.14 =diabetes =ear_wax
0.14 =diabetes =shaking
0.14 =dialysis =severe_weakness
0.14 =dialysis =short_breath
0.14 =digoxin =overdose_taken
0.14 =discharge =recent_surgery
0.14 =drug_named =new_medicine
0.14 =drug_named =throat_tight
0.14 =drugs_taken =limp_refuses
0.14 =drugs_taken =racing_heart
0.14 =dry_mouth =vomiting_constantly
0.14 =ear_wax =fainted
0.14 =ear_wax =radiates
0.14 =ear_wax =speech
0.14 =eye_hit_bad =inconsolable
0.14 =eye_hit_bad =jaundice
0.14 =eye_hit_bad =muscle_tear
0.14 =eye_hit_bad =new_baby
0.14 =eye_hit_bad =pierced_through
0.14 =eye_hit_bad =rigors
0.14 =eye_hit_bad =thirsty
0.14 =eye_hit_bad =throat_tight
0.14 =eye_hit_bad =toes_cold
0.14 =face_odd =hours_pain
0.14 =fall_any =hoarse
0.14 =fall_height =flank_pain
0.14 =fall_height =hip_hurts
0.14 =fast_breathing =hours_pain
0.14 =fever =gallbladder
0.14 =fever =skin_infection
0.14 =fight_blow =hoarse
0.14 =fight_blow =limb_bleeds
0.14 =fight_blow =severe_pain
0.14 =head_danger =no_injury
0.14 =head_danger =plant_eaten
0.14 =head_danger =poison_swallowed
0.14 =head_danger =swelling_face
0.14 =headache =no_injury
0.14 =headache =tia_resolved
0.14 =heat_danger =wound_infected
0.14 =hernia =purple_word
0.14 =hernia =sudden
0.14 =hernia_stuck =high_fever
0.14 =hernia_stuck =hurts_move
0.14 =hernia_stuck =muscle_cramps
0.14 =hernia_word =sudden
0.14 =hip_fracture =speech
0.14 =hit_hard =hoarse
0.14 =hours_pain
0.14 =hours_pain =pleuritic
0.14 =hours_pain =spits_clots
0.14 =hours_pain =swallow_trouble
0.14 =hours_pain =tooth_pulled
0.14 =hours_pain =wont_swallow
0.14 =hurts_move =squeezing_word
0.14 =hurts_move =sudden_balance
0.14 =inhaled_object =short_breath
0.14 =inhaled_object =wheeze_word
0.14 =inhaler_fails =wheeze_word
0.14 =jaundice =squeezing_word
0.14 =kidney_disease =severe_weakness
0.14 =kidney_disease =short_breath
0.14 =leaking =recent_surgery
0.14 =leaking =wound_infected
0.14 =leg_swelling_one =pleuritic
0.14 =like_thunder
0.14 =limb_injury =severe_pain
0.14 =limp_leg =pain_any
0.14 =limp_refuses =pain_any
0.14 =line_infected
0.14 =long_bleed =no_urine
0.14 =long_bleed =short_breath
0.14 =long_bleed =young_baby
0.14 =mania_psychosis =new_baby
0.14 =many_days =recent_surgery
0.14 =mottled
0.14 =mottled =rash
0.14 =moved_right =stomach_burn
0.14 =muscle_cramps =muscle_tear
0.14 =muscle_tear =pain_any
0.14 =near_faint =one_side_belly
0.14 =near_faint =rash
0.14 =near_faint =sudden
0.14 =neck_swelling =swallow_trouble
0.14 =neck_swelling =throat_tight
0.14 =neck_swelling =wont_swallow
0.14 =no_injury =severe_headache
0.14 =no_injury =worst_ever
0.14 =numb_any =pale_clammy
0.14 =numb_any =radiates_leg
0.14 =numb_any =toes_cold
0.14 =one_side_belly =sudden
0.14 =one_side_belly =vaginal_bleeding
0.14 =pale_clammy =tearing
0.14 =pale_clammy =tooth
0.14 =pale_clammy =vomiting
0.14 =plant_eaten =vomiting
0.14 =pleuritic =swelling
0.14 =poison_swallowed =vomiting
0.14 =postpartum =scratched
0.14 =preterm_weeks =swelling_lips
0.14 =radiates_leg =weak_any
0.14 =recent_surgery
0.14 =recent_travel =vomiting
0.14 =saddle_numb =urinary_stuck
0.14 =said_awake
0.14 =seizure =tia_resolved
0.14 =short_breath =squeezing_word
0.14 =short_breath =using_word
0.14 =sickle_cell =trunk_pain
0.14 =spits_clots =throat_sore
0.14 =spits_clots =tonsils_out
0.14 =sudden_balance =weak_any
0.14 =swelling_lips =tooth
0.14 =swelling_lips =ulcer_nsaid
0.14 =swelling_throat =ulcer_nsaid
0.14 =tendon_seen =to_the_bone
0.14 =tetanus_due
0.14 =tingling_hands
0.14 =toes_cold =weak_any
0.14 =tongue_swollen =ulcer_nsaid
0.14 =using_word =vomiting
0.14 ^ _ around
0.14 ^ _ husband
0.14 ^ _ viagra
0.14 ^ _ warfarin
0.14 ^ _ wife
0.14 ^ _ woke
0.14 ^ _ year
0.14 ^ dad
0.14 ^ finger
0.14 ^ heavy
0.14 ^ stung
0.14 a _ puncture
0.14 a _ two
0.14 a copperhead
0.14 a spider
0.14 a towel
0.14 after _ colonoscopy
0.14 all i
0.14 and _ leak
0.14 and _ poop
0.14 and a
0.14 and faint
0.14 and fever
0.14 and hand
0.14 and limp
0.14 are _ my
0.14 arm say
0.14 arm went
0.14 at light
0.14 attack
0.14 awake now
0.14 bad pain
0.14 banana
0.14 been _ bed
0.14 been _ myself
0.14 been going
0.14 between his
0.14 bite on
0.14 bleed _ she
0.14 bleed for
0.14 blotchy
0.14 blue _ i
0.14 board and
0.14 breathe _ his
0.14 breathe lying
0.14 broke _ the
0.14 burn hot
0.14 but she
0.14 by _ copperhead
0.14 by lightn
0.14 chest _ it
0.14 cirrhosi
0.14 cold _ clammy
0.14 com _ his
0.14 com from
0.14 confus _ a
0.14 copperhead
0.14 cough _ red
0.14 cough _ wheez
0.14 cover _ hive
0.14 cramp on
0.14 cut myself
0.14 dad _ its
0.14 dad _ on
0.14 day old
0.14 deep puncture
0.14 did
0.14 did _ and
0.14 dog _ act
0.14 doubl over
0.14 drank _ by
0.14 drug
0.14 eat _ drink
0.14 ecstasy
0.14 ecstasy and
0.14 eye
0.14 eye _ yesterday
0.14 eye for
0.14 eyebrow
0.14 eyelid _ and
0.14 face _ hand
0.14 fast
0.14 fast _ his
0.14 feel _ faint
0.14 feet and
0.14 fever _ headache
0.14 flew in
0.14 fruity breath
0.14 get _ down
0.14 get her
0.14 got _ deep
0.14 got _ out
0.14 got thi
0.14 grandson _ left
0.14 grandson was
0.14 grease fire
0.14 groin and
0.14 guy
0.14 hasnt _ -out
0.14 have terrible
0.14 he take
0.14 he wont
0.14 head _ a
0.14 head _ pound
0.14 heart monitor
0.14 her neck
0.14 her skin
0.14 here _ and
0.14 hes act
0.14 hes awake
0.14 hes vomit
0.14 his _ sound
0.14 his rib
0.14 hit _ and
0.14 hit _ the
0.14 hit in
0.14 hit with
0.14 home _ hour
0.14 hot red
0.14 hurt _ more
0.14 hurt way
0.14 husband _ been
0.14 i _ clean
0.14 i _ lie
0.14 i _ stung
0.14 i crash
0.14 i didnt
0.14 i wear
0.14 im _ had
0.14 im _ like
0.14 im pale
0.14 im still
0.14 in _ tank
0.14 is
0.14 is _ after
0.14 is _ blood
0.14 is _ he
0.14 is lock
0.14 is weird
0.14 isnt -help
0.14 it fever
0.14 its _ and
0.14 its _ white
0.14 its deep
0.14 jaw _ and
0.14 keep _ off
0.14 keep nodd
0.14 kick _ night
0.14 knee is
0.14 knife and
0.14 lake
0.14 last _ my
0.14 leak pus
0.14 lean
0.14 left _ the
0.14 leg _ shorter
0.14 leg swollen
0.14 lick
0.14 like #
0.14 like faint
0.14 lithium and
0.14 look blue
0.14 many _ my
0.14 many _ pill
0.14 many of
0.14 many sleep
0.14 monitor
0.14 more _ it
0.14 my _ rib
0.14 my _ testicle
0.14 my breastbone
0.14 my miscarriage
0.14 myself and
0.14 new antibiotic
0.14 night _ i
0.14 now _ chest
0.14 now _ red
0.14 ocean
0.14 okay now
0.14 old
0.14 old boy
0.14 on arm
0.14 out on
0.14 oxygen _ say
0.14 pass _ and
0.14 pee
0.14 puncture
0.14 puncture _ my
0.14 puncture in
0.14 real sleepy
0.14 rib
0.14 right _ i
0.14 ripp pain
0.14 run _ and
0.14 say #11+
0.14 say _ and
0.14 say _ is
0.14 sharp _ when
0.14 she act
0.14 she had
0.14 she want
0.14 shiver _ and
0.14 shiver with
0.14 since _ lift
0.14 since _ steak
0.14 site
0.14 sitt on
0.14 skin _ blotchy
0.14 skin _ cold
0.14 some bleach
0.14 son _ the
0.14 speak
0.14 spott
0.14 strange
0.14 sudden _ and
0.14 sweat _ my
0.14 swollen _ #11+
0.14 swollen _ painful
0.14 swollen like
0.14 swollen shut
0.14 terrible _ pain
0.14 than _ look
0.14 than it
0.14 that goe
0.14 the _ blood
0.14 the _ pain
0.14 the belly
0.14 the ocean
0.14 the tank
0.14 ther _ lot
0.14 thing and
0.14 think he
0.14 throat
0.14 throw _ and
0.14 time
0.14 tingl
0.14 to _ groin
0.14 to _ now
0.14 to wake
0.14 too _ of
0.14 too _ sleep
0.14 took ecstasy
0.14 up _ so
0.14 up i
0.14 walk straight
0.14 water down
0.14 way more
0.14 wear
0.14 week _ i
0.14 week my
0.14 went _ when
0.14 wheel
0.14 wife _ cough
0.14 with _ i
0.14 wont come
0.14 yesterday today
0.13 # _ along
0.13 # _ she
0.13 #11+ _ asthma
0.13 #11+ _ he
0.13 #99+ she
0.13 -drink _ cant
0.13 -i
0.13 -wait
0.13 -when -i
0.13 =a_lot =chest_pressure
0.13 =a_lot =diabetes
0.13 =a_lot =jaw_locked
0.13 =a_lot =postpartum
0.13 =a_lot =seizure
0.13 =abuse_danger =attacks_me
0.13 =abuse_danger =breathe_word
0.13 =abuse_danger =fainted
0.13 =abuse_danger =short_breath
0.13 =acts_drunk =not_drinking
0.13 =acts_drunk =wont_feed
0.13 =alcohol =not_drinking
0.13 =alcohol =sugar_low
0.13 =alcohol =sugar_very_low
0.13 =allergen =breathe_word
0.13 =allergen =vomiting_constantly
0.13 =arm_hand_pain =heart_condition
0.13 =at_rest =breathe_word
0.13 =at_rest =hurts_move
0.13 =attacks_me =harm_others
0.13 =attacks_me =heat_exposure
0.13 =back_pain =tingling_hands
0.13 =back_pain =weak_any
0.13 =belly_blow =pale_clammy
0.13 =belly_hard =bladder_bowel_loss
0.13 =belly_hard =car_crash
0.13 =belly_hard =eye_hit_bad
0.13 =belly_hard =fall_any
0.13 =belly_hard =fight_blow
0.13 =belly_hard =green_vomit
0.13 =belly_hard =hit_hard
0.13 =belly_hard =phlegm
0.13 =belly_hard =urinary_stuck
0.13 =belly_hit =confused
0.13 =belly_hit =eye_area
0.13 =belly_hit =pale_clammy
0.13 =belly_pain =eye_area
0.13 =belly_pain =eye_hit_bad
0.13 =belly_surgery_recent =chest_lasting
0.13 =belly_surgery_recent =heart_condition
0.13 =belly_word =cant_stand
0.13 =belly_word =limb_injury
0.13 =belly_word =vomiting_blood
0.13 =bite_bad =chest_tearing
0.13 =bite_bad =diabetes
0.13 =bite_bad =kid_breathing
0.13 =bite_bad =purple_rash
0.13 =bite_bad =purple_word
0.13 =bite_bad =vomiting_constantly
0.13 =bleeding_any =eye_area
0.13 =bleeding_any =new_baby
0.13 =bleeding_heavy =dialysis
0.13 =bleeding_heavy =fistula_bleeds
0.13 =bleeding_heavy =kidney_disease
0.13 =blind_one_eye =hours_pain
0.13 =blood_streak =head_danger
0.13 =blood_thinner =swelling
0.13 =bluish =head_danger
0.13 =bruising =head_danger
0.13 =burn_severity =fall_hard
0.13 =burn_severity =heat_exposure
0.13 =burn_severity =rectal_blood
0.13 =burn_severity =refuses
0.13 =burn_severity =stool_blood
0.13 =burn_severity =swallow_trouble
0.13 =burn_severity =wont_swallow
0.13 =calf =hit_hard
0.13 =calf =hurts_breathing
0.13 =calf =postpartum
0.13 =cannot_breathe =young_baby
0.13 =cannot_move_limb =hours_pain
0.13 =cannot_move_side =hours_pain
0.13 =cant_stand =chest_lasting
0.13 =cant_stand =dizzy
0.13 =chest_lasting =hip_hurts
0.13 =chest_lasting =itchy_only
0.13 =chest_lasting =phlegm
0.13 =chest_lasting =recent_travel
0.13 =chest_lasting =sickle_cell
0.13 =chest_lasting =stool_blood
0.13 =chest_lasting =stumbles
0.13 =chest_lasting =thirsty
0.13 =chest_lasting =throat_sore
0.13 =chest_lasting =uti
0.13 =chest_pain =chest_pressure
0.13 =chest_pain =ear_wax
0.13 =chest_pressure =trunk_pain
0.13 =chest_pressure =weak_one_side
0.13 =child_got_pills =drugs_taken
0.13 =child_got_pills =elderly
0.13 =child_got_pills =nose_object
0.13 =child_got_pills =slow_heart
0.13 =choking =hernia_stuck
0.13 =choking =swallow_trouble
0.13 =choking_passed =near_faint
0.13 =cholinergic =jaw_locked
0.13 =cholinergic =one_side_throat
0.13 =clot_risk =hurts_breathing
0.13 =clot_risk =limb_injury
0.13 =clot_risk =sudden
0.13 =clot_risk =toes_cold
0.13 =cold_limb =leg_swelling_one
0.13 =confused =flu_bad
0.13 =confused =seizure
0.13 =cough =hoarse
0.13 =cough =speech
0.13 =coughs_blood =hurts_breathing
0.13 =curtain_word =hours_pain
0.13 =cut_by_accident =hoarse
0.13 =cut_by_accident =smoke
0.13 =dangerous_person =jaw_arm_sweat
0.13 =dangerous_person =means_mentioned
0.13 =dangerous_person =severe_weakness
0.13 =dangerous_person =sting
0.13 =dangerous_person =thrown_off
0.13 =dangerous_person =wont_swallow
0.13 =dark_urine =flank_pain
0.13 =days_many =mania_psychosis
0.13 =days_many =one_side_belly
0.13 =days_many =scratched
0.13 =days_many =shoulder_pain
0.13 =deep_cut =suicidal
0.13 =dialysis =long_bleed
0.13 =diarrhea =face_droop
0.13 =diarrhea =right_side
0.13 =diarrhea =weak_one_side
0.13 =digoxin =speech
0.13 =dizzy =limp_leg
0.13 =dizzy =limp_refuses
0.13 =dizzy =trunk_pain
0.13 =double_now =headache
0.13 =double_vision =headache
0.13 =drooling =hoarse
0.13 =drooling =one_side_throat
0.13 =drowsy =hernia_stuck
0.13 =dry_mouth =wont_feed
0.13 =ear_wax =fast_breathing
0.13 =ear_wax =trunk_pain
0.13 =elderly =overdose_taken
0.13 =elderly =severe_weakness
0.13 =eye_area =eyelids_swollen
0.13 =eye_area =head_injury
0.13 =eye_area =liver_drug
0.13 =eye_hit_bad =gallbladder
0.13 =eye_hit_bad =jelly_stool
0.13 =eye_hit_bad =postpartum_smell
0.13 =eye_pain =squeezing_word
0.13 =eye_pain =vomiting
0.13 =face_droop =head_danger
0.13 =face_droop =tingling_hands
0.13 =fall_any =weak_any
0.13 =fall_hard =weak_legs
0.13 =feels_sleepy =hours_pain
0.13 =fever =getting_worse
0.13 =fight_blow =severe_headache
0.13 =fistula_bleeds =long_bleed
0.13 =flank_pain =hours_pain
0.13 =gallbladder =squeezing_word
0.13 =getting_worse =one_side_belly
0.13 =green_vomit =vomiting_constantly
0.13 =hanging_attempt =suicidal
0.13 =harm_others =heat_exposure
0.13 =harm_others =hours_pain
0.13 =head_danger =radiates
0.13 =head_danger =sleepless_days
0.13 =head_danger =unresponsive
0.13 =head_danger =uti
0.13 =headache =heat_exposure
0.13 =hernia =radiates_groin
0.13 =hernia_stuck =phlegm
0.13 =hernia_stuck =radiates_groin
0.13 =hernia_stuck =swelling_lips
0.13 =hip_hurts =severe_weakness
0.13 =hip_hurts =sudden
0.13 =hit_hard =pale_clammy
0.13 =hours_pain =hurts_breathing
0.13 =hours_pain =left_ribs
0.13 =hours_pain =recent_travel
0.13 =hours_pain =swelling
0.13 =hours_pain =withdrawal
0.13 =hurts_move =wakes
0.13 =hypertension =swelling_now
0.13 =jaundice =liver_drug
0.13 =kidney_disease =long_bleed
0.13 =leg_swelling_one =postpartum
0.13 =leg_swelling_one =purple_word
0.13 =leg_swelling_one =wound_infected
0.13 =limb_bleeds =soaking_pad
0.13 =limb_injury =limb_trapped
0.13 =limb_injury =purple_word
0.13 =limb_injury =rigors
0.13 =limb_injury =seizure
0.13 =limp_refuses =pale_clammy
0.13 =long_bleed =numb_any
0.13 =long_bleed =wound
0.13 =means_mentioned =unresponsive
0.13 =nausea =upper_belly_pain
0.13 =newborn =wakes
0.13 =not_drinking =wont_feed
0.13 =numb_any =wound
0.13 =overdose_taken =slow_heart
0.13 =pain_beyond =purple_word
0.13 =pale_clammy =sugar_very_low
0.13 =phlegm =vomiting_constantly
0.13 =possible_fracture =sudden
0.13 =preterm_weeks =trunk_pain
0.13 =purple_rash =stiff_neck
0.13 =purple_word =stiff_neck
0.13 =radiates =severe_pain
0.13 =rash =swelling_face
0.13 =rigors =scratched
0.13 =severe_weakness =sudden
0.13 =severe_weakness =wakes
0.13 =sleepless_days =vomiting
0.13 =sleepless_days =vomiting_constantly
0.13 =speech =swelling_lips
0.13 =speech =tongue_swollen
0.13 =squeezing_word =trunk_pain
0.13 =strep_like =swallow_trouble
0.13 =strep_like =wont_swallow
0.13 =three_days =vomiting_constantly
0.13 =unresponsive =using_word
0.13 =wakes =young_baby
0.13 ^ _ belly
0.13 ^ _ contact
0.13 ^ _ dizzy
0.13 ^ _ father
0.13 ^ _ girlfriend
0.13 ^ _ home
0.13 ^ _ sting
0.13 ^ _ wrong
0.13 ^ did
0.13 ^ faint
0.13 ^ fell
0.13 ^ so
0.13 ^ testicle
0.13 a _ right
0.13 a chainsaw
0.13 a machine
0.13 a tight
0.13 about _ minut
0.13 act confus
0.13 act weird
0.13 ago _ say
0.13 ago _ soak
0.13 and _ blue
0.13 and _ control
0.13 and _ couldnt
0.13 and _ crush
0.13 and _ fever
0.13 and _ floppy
0.13 and _ left
0.13 and _ pulse
0.13 and _ pupil
0.13 and _ sight
0.13 and _ the
0.13 and _ woke
0.13 and _ worse
0.13 and bare
0.13 and fast
0.13 and leg
0.13 and sudden
0.13 and vision
0.13 antidepressant _ hour
0.13 antidepressant an
0.13 back _ hurt
0.13 bad _ my
0.13 bad see
0.13 baseball and
0.13 because _ dont
0.13 belly _ huge
0.13 between _ leg
0.13 blood _ jelly
0.13 blood like
0.13 bottle _ tylenol
0.13 calf _ and
0.13 came _ all
0.13 came _ of
0.13 cant close
0.13 cant think
0.13 caught _ a
0.13 chest feel
0.13 chok _ everyth
0.13 chopp
0.13 coffee _ out
0.13 coffee run
0.13 com _ and
0.13 com _ of
0.13 control _ bladder
0.13 control my
0.13 crook and
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 day hes
0.13 deep _ on
0.13 deep cut
0.13 diabet and
0.13 drank _ oil
0.13 drank lamp
0.13 dropp the
0.13 drunk _ he
0.13 drunk but
0.13 dryer outlet
0.13 dye
0.13 ear _ a
0.13 even sitt
0.13 everyth and
0.13 eye _ skin
0.13 face is
0.13 failure and
0.13 fat and
0.13 fell _ cant
0.13 fever with
0.13 fit on
0.13 gasp and
0.13 girl is
0.13 grape _ cant
0.13 green _ and
0.13 had _ bypas
0.13 had _ tonsil
0.13 had gastric
0.13 hang myself
0.13 hard _ and
0.13 hard _ my
0.13 hard _ wake
0.13 have
0.13 have _ rash
0.13 have afib
0.13 he
0.13 he _ grey
0.13 he _ it
0.13 headache _ the
0.13 heat all
0.13 her sugar
0.13 hes _ from
0.13 hes talk
0.13 his _ i
0.13 hour _ have
0.13 hurt cant
0.13 husband _ to
0.13 husband threaten
0.13 i _ -peed
0.13 i _ advice
0.13 i _ afib
0.13 i _ vomit
0.13 i came
0.13 im _ lithium
0.13 in _ diaper
0.13 in _ each
0.13 in _ fight
0.13 in _ machine
0.13 in _ of
0.13 is _ today
0.13 is _ week
0.13 is so
0.13 is twist
0.13 it _ in
0.13 it dangerou
0.13 its crush
0.13 just _ out
0.13 keep vomit
0.13 kitchen fire
0.13 lamp _ and
0.13 lamp oil
0.13 last _ day
0.13 last time
0.13 left arm
0.13 leg _ out
0.13 leg _ turn
0.13 leg _ up
0.13 leg gave
0.13 leg up
0.13 les than
0.13 like jelly
0.13 lock up
0.13 lot _ my
0.13 machine _ its
0.13 machine and
0.13 many pill
0.13 marathon and
0.13 me _ is
0.13 mom _ in
0.13 month along
0.13 morn _ the
0.13 motorcycle
0.13 mouth _ eye
0.13 mouth all
0.13 my _ feel
0.13 my _ month
0.13 my girlfriend
0.13 my peni
0.13 my sight
0.13 myself _ pain
0.13 myself _ the
0.13 myself back
0.13 newborn _ wake
0.13 night _ she
0.13 no -wait
0.13 now _ real
0.13 now chill
0.13 numb on
0.13 of _ nose
0.13 of us
0.13 ok _ i
0.13 on _ bump
0.13 on _ scalp
0.13 on everyth
0.13 on lithium
0.13 open up
0.13 out right
0.13 postpartum and
0.13 pregnant
0.13 pregnant _ my
0.13 pull _ leg
0.13 push out
0.13 put _ button
0.13 remover
0.13 repeat
0.13 right belly
0.13 run out
0.13 say her
0.13 severe _ in
0.13 shak _ over
0.13 shak all
0.13 shallow
0.13 she wheez
0.13 shoulder pain
0.13 since _ he
0.13 site is
0.13 sitt _ my
0.13 skin _ burn
0.13 skin turn
0.13 smoke and
0.13 smoke from
0.13 so _ from
0.13 soak _ a
0.13 son _ are
0.13 spill
0.13 start #11+
0.13 start _ and
0.13 start again
0.13 stopp _ pill
0.13 stopp the
0.13 stuck cant
0.13 stumbl
0.13 swell i
0.13 tear _ between
0.13 ten _ ago
0.13 the _ all
0.13 the _ outlet
0.13 the nail
0.13 the window
0.13 thi weekend
0.13 three _ my
0.13 throat on
0.13 tight
0.13 to stand
0.13 tongue swell
0.13 too weak
0.13 tore
0.13 very _ and
0.13 very painful
0.13 vision in
0.13 voice _ gone
0.13 vomit _ is
0.13 warfarin
0.13 warfarin bump
0.13 was lift
0.13 we _ get
0.13 we cant
0.13 weak _ stand
0.13 weak to
0.13 week _ a
0.13 went weak
0.13 wet _ back
0.13 whole _ and
0.13 with vomit
0.13 without _ and
0.13 wont _ her
0.13 word since
0.13 wound _ red
0.12 #11+ _ and
0.12 #11+ feet
0.12 #11+ has
0.12 #99+ _ hes
0.12 -day _ im
0.12 =a_lot =feels_sleepy
0.12 =a_lot =high_fever
0.12 =a_lot =jaundice
0.12 =a_lot =squeezing_word
0.12 =a_lot =stool_blood
0.12 =a_lot =sugar_very_high
0.12 =abuse_danger =hoarse
0.12 =allergen =fever
0.12 =allergen =new_medicine
0.12 =allergen =numb_any
0.12 =allergen =ulcer_nsaid
0.12 =appendix_burst =belly_word
0.12 =appendix_pain =belly_word
0.12 =appendix_said =belly_word
0.12 =asthma =using_word
0.12 =baby =green_vomit
0.12 =back_pain =eye_hit_bad
0.12 =back_pain =near_faint
0.12 =back_pain =squeezing_word
0.12 =belly_hard =squeezing_word
0.12 =belly_hit =cold_exposure
0.12 =belly_hit =hurts_move
0.12 =belly_hit =limb_bleeds
0.12 =belly_pain =poison_swallowed
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =severe_weakness
0.12 =belly_word =bluish
0.12 =belly_word =days_many
0.12 =belly_word =near_faint
0.12 =belly_word =newborn
0.12 =belly_word =poison_swallowed
0.12 =belly_word =racing_heart
0.12 =belly_word =young_baby
0.12 =bite_bad =cannot_breathe
0.12 =black_stool =fall_any
0.12 =black_stool =hit_hard
0.12 =bladder_bowel_loss =confused
0.12 =bladder_bowel_loss =head_danger
0.12 =bladder_bowel_loss =tingling_hands
0.12 =bleeding_any =fall_hard
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =hernia_stuck
0.12 =bleeding_heavy =pregnant
0.12 =blister_any =new_medicine
0.12 =blister_word =new_medicine
0.12 =blow_ribs =hurts_breathing
0.12 =bluish =breath_pauses
0.12 =bluish =cast_tight
0.12 =blurry_vision =bp_high
0.12 =blurry_vision =bp_very_high
0.12 =born_part =limb_injury
0.12 =born_part =water_broke
0.12 =born_part =waters_said
0.12 =breathe_word =days_many
0.12 =burn_any =eye_hit_bad
0.12 =burn_any =hernia_stuck
0.12 =burn_severity =hours_pain
0.12 =burn_severity =mouth_burning
0.12 =burn_severity =one_side_belly
0.12 =calf =trunk_pain
0.12 =cannot_breathe =hurts_move
0.12 =cannot_breathe =kid_breathing
0.12 =cannot_breathe =swelling_lips
0.12 =cannot_breathe =wheeze_word
0.12 =cannot_move_side =limp_leg
0.12 =cant_lie_flat =hours_pain
0.12 =cant_stand =drugs_taken
0.12 =cant_stand =severe_pain
0.12 =cant_stand =vomiting
0.12 =cant_stand =weak_any
0.12 =cant_straighten =head_danger
0.12 =cant_straighten =vomiting
0.12 =car_crash =spine_injury
0.12 =carbon_monoxide =chest_lasting
0.12 =carbon_monoxide =vomiting
0.12 =chest_any =tia_resolved
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =gallbladder
0.12 =chest_lasting =hypertension
0.12 =chest_lasting =injection_joint
0.12 =chest_lasting =newborn
0.12 =chest_lasting =possible_fracture
0.12 =chest_lasting =shoulder_pain
0.12 =chest_lasting =tearing
0.12 =chest_lasting =tearing_trunk
0.12 =chest_lasting =young_baby
0.12 =child_got_pills =confused
0.12 =child_got_pills =speech
0.12 =child_got_pills =vomiting_constantly
0.12 =choking =co_words
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =racing_heart
0.12 =clot_risk =rigors
0.12 =clot_risk =spits_clots
0.12 =co_words =hernia_stuck
0.12 =cold_exposure =hours_pain
0.12 =cold_exposure =limb_cold_pale
0.12 =cold_exposure =low_temp
0.12 =cold_exposure =severe_weakness
0.12 =cold_exposure =toes_cold
0.12 =cold_limb =deep_cut
0.12 =cold_limb =low_mood
0.12 =cold_limb =low_temp
0.12 =cold_limb =panic_known
0.12 =cold_limb =scratched
0.12 =cold_limb =self_harm_now
0.12 =cold_limb =speech
0.12 =cold_limb =squeezing_word
0.12 =confused =during_exercise
0.12 =confused =jaundice
0.12 =confused =lost_place
0.12 =confused =squeezing_word
0.12 =copd =drowsy
0.12 =coughs_blood =hours_pain
0.12 =cut_by_accident =soaking_pad
0.12 =dangerous_person =elderly
0.12 =dangerous_person =shaking
0.12 =days_many =headache
0.12 =days_many =urinary_stuck
0.12 =deep_cut =eye_hit_bad
0.12 =dialysis =feels_sleepy
0.12 =digoxin =rigors_hard
0.12 =discharge =leaking
0.12 =droopy_lid =hours_pain
0.12 =droopy_lid =weak_one_side
0.12 =drugs_taken =hours_pain
0.12 =drugs_taken =limp_leg
0.12 =drugs_taken =severe_weakness
0.12 =ear_wax =weak_any
0.12 =edible_word =unresponsive
0.12 =elderly =weak_one_side
0.12 =eye_area =foggy_only
0.12 =eye_area =hernia_stuck
0.12 =eye_area =hurts_move
0.12 =eye_area =pierced_through
0.12 =eye_area =wheeze_word
0.12 =eye_bulge =hurts_move
0.12 =eye_chemical =eye_hit_bad
0.12 =eye_hit_bad =eyelids_swollen
0.12 =eye_hit_bad =frostbite
0.12 =eye_hit_bad =limp_leg
0.12 =eye_hit_bad =limp_refuses
0.12 =eye_hit_bad =liver_known
0.12 =eye_hit_bad =mouth_burning
0.12 =eye_hit_bad =neck_pain
0.12 =eye_hit_bad =possible_fracture
0.12 =eye_hit_bad =recent_infection
0.12 =eye_hit_bad =spreading
0.12 =eye_hit_bad =squeezing_word
0.12 =eye_hit_bad =stomach_burn
0.12 =eye_hit_bad =tingling_hands
0.12 =eye_pain =hurts_move
0.12 =eye_pierced =pierced_through
0.12 =eye_pierced =stab_shot
0.12 =eyelids_swollen =fever
0.12 =face_droop =face_injury
0.12 =face_odd =mouth_burning
0.12 =fainted =hours_pain
0.12 =fainted =speech
0.12 =fall_any =limp_leg
0.12 =fall_any =short_breath
0.12 =fall_any =weak_one_side
0.12 =fast_breathing =pain_any
0.12 =feels_sleepy =irregular_heart
0.12 =feels_sleepy =kidney_disease
0.12 =feels_sleepy =weak_any
0.12 =fever =moved_right
0.12 =fever =new_baby
0.12 =fever =new_medicine
0.12 =fever =sickle_cell
0.12 =fight_blow =hours_pain
0.12 =flank_pain =pale_clammy
0.12 =frostbite =numb_any
0.12 =frostbite =weak_any
0.12 =getting_worse =purple_word
0.12 =green_vomit =swelling
0.12 =head_danger =kidney_stone
0.12 =head_danger =testicle
0.12 =head_danger =urinary_stuck
0.12 =head_danger =wont_go_away
0.12 =headache =high_fever
0.12 =headache =recent_travel
0.12 =headache =rigors
0.12 =headache =wont_go_away
0.12 =heart_condition =very_fast_pulse
0.12 =hernia_stuck =limb_injury
0.12 =hernia_stuck =numb_any
0.12 =hernia_stuck =stab_shot
0.12 =high_fever =hours_pain
0.12 =high_fever =jaundice
0.12 =hip_hurts =pregnant
0.12 =hit_hard =neck_pain
0.12 =hit_hard =purple_word
0.12 =hit_hard =short_breath
0.12 =hit_hard =spine_injury
0.12 =hoarse =throat_tight
0.12 =hoarse =wont_swallow
0.12 =hours_pain =sudden_balance
0.12 =hurts_breathing =leg_swelling_one
0.12 =hurts_breathing =short_breath
0.12 =hurts_breathing =swelling
0.12 =immunosuppressed =short_breath
0.12 =injection_joint =rigors
0.12 =jaw_arm_sweat =trunk_pain
0.12 =jaw_locked =swallow_trouble
0.12 =jaw_locked =throat_tight
0.12 =jaw_locked =wont_swallow
0.12 =kidney_stone =vomiting
0.12 =leg_swelling_one =rigors
0.12 =light_hurts =vomiting
0.12 =limb_cold_pale =low_temp
0.12 =limp_leg =weak_any
0.12 =limp_refuses =vomiting
0.12 =limp_refuses =weak_any
0.12 =liver_known =vomiting
0.12 =liver_known =vomiting_blood
0.12 =long_bleed =unresponsive
0.12 =low_mood =radiates
0.12 =making_swell =swelling_now
0.12 =means_mentioned =racing_heart
0.12 =means_mentioned =speech
0.12 =mouth_burning =numb_any
0.12 =mouth_burning =weak_any
0.12 =nail_word =wound
0.12 =new_baby =pain_any
0.12 =new_medicine =pain_any
0.12 =now_at_rest =rigors_hard
0.12 =numb_any =panic_known
0.12 =one_side_belly =pleuritic
0.12 =pain_any =tia_resolved
0.12 =pain_beyond =rash
0.12 =panic_known =radiates
0.12 =panic_known =tingling_hands
0.12 =pneumonia_known
0.12 =postpartum =trunk_pain
0.12 =postpartum_smell =wound
0.12 =racing_heart =using_word
0.12 =radiates =tingling_hands
0.12 =recent_surgery =rigors
0.12 =refuses =vomiting
0.12 =rigors =vomiting
0.12 =shaking =swelling
0.12 =sight_for_years =squeezing_word
0.12 =speech =weak_any
0.12 =squeezing_word =stomach_burn
0.12 =sting =throat_tight
0.12 =swallow_trouble =tooth
0.12 =tearing =trunk_pain
0.12 =tearing_trunk =trunk_pain
0.12 =testicle =vomiting
0.12 =tetanus_due =wound
0.12 =thirsty =vomiting_constantly
0.12 =throat_tight =tooth
0.12 =tingling_hands =urinary_stuck
0.12 =tooth =wont_swallow
0.12 =uti =vomiting
0.12 =vomiting =wakes
0.12 ^ _ asthma
0.12 ^ _ brother
0.12 ^ _ double
0.12 ^ _ poop
0.12 ^ _ vision
0.12 ^ cramp
0.12 ^ high
0.12 ^ shoulder
0.12 a _ black
0.12 a _ stick
0.12 a bone
0.12 a lump
0.12 acros _ room
0.12 acros the
0.12 almost pass
0.12 and _ #
0.12 and _ limp
0.12 and fell
0.12 and sick
0.12 and went
0.12 arm _ blister
0.12 arm _ heavy
0.12 at _ bar
0.12 at _ so
0.12 bad after
0.12 bad and
0.12 balloon and
0.12 bear
0.12 been _ chest
0.12 been _ it
0.12 been sav
0.12 being
0.12 big
0.12 bone _ out
0.12 bone stick
0.12 breath _ fruity
0.12 breath _ her
0.12 breathe on
0.12 bug on
0.12 by _ thought
0.12 cant _ bleed
0.12 cant _ well
0.12 cant _ without
0.12 cant speak
0.12 cast _ so
0.12 chest _ arm
0.12 chest _ say
0.12 chest through
0.12 chill headache
0.12 confus _ her
0.12 cotton
0.12 crash _ my
0.12 crash and
0.12 cup _ bright
0.12 curl
0.12 dark
0.12 day _ when
0.12 diarrhea #11+
0.12 dizzy like
0.12 doesnt _ my
0.12 double _ my
0.12 down on
0.12 eyelid _ mouth
0.12 face _ numb
0.12 feel _ heart
0.12 fever my
0.12 for _ #
0.12 friend _ too
0.12 from _ chest
0.12 gain #
0.12 gibberish for
0.12 gone _ and
0.12 got my
0.12 grandma ate
0.12 gun _ his
0.12 halo
0.12 has _ bleed
0.12 has _ throw
0.12 has _ vomit
0.12 has cirrhosi
0.12 hav _ panic
0.12 hav chest
0.12 have marfan
0.12 have to
0.12 headache _ wont
0.12 headache that
0.12 her right
0.12 hernia is
0.12 heroin and
0.12 hes _ -wak
0.12 hes _ weird
0.12 hes super
0.12 hiccup and
0.12 his shirt
0.12 hour
0.12 hurt _ move
0.12 hurt after
0.12 husband _ cant
0.12 husband been
0.12 husband sudden
0.12 i _ awful
0.12 i _ marfan
0.12 i inhale
0.12 i pick
0.12 i see
0.12 ice cold
0.12 in _ side
0.12 inhale
0.12 is _ cotton
0.12 is _ fever
0.12 is _ has
0.12 is _ hes
0.12 is _ my
0.12 is bare
0.12 is tingl
0.12 its _ in
0.12 its not
0.12 ive _ had
0.12 ive _ sav
0.12 ive _ throw
0.12 jaw _ i
0.12 just broke
0.12 kid got
0.12 knee _ is
0.12 labor
0.12 left eyelid
0.12 left side
0.12 leg _ been
0.12 light hurt
0.12 like _ clos
0.12 like _ drunk
0.12 like _ elephant
0.12 like cotton
0.12 like someone
0.12 lip tingl
0.12 lip went
0.12 los weight
0.12 lump
0.12 marfan and
0.12 metal flew
0.12 minut ago
0.12 mother on
0.12 mouth _ like
0.12 muffl
0.12 my _ eye
0.12 my _ hurt
0.12 my _ right
0.12 my asthma
0.12 my eye
0.12 my name
0.12 my roommate
0.12 neck _ so
0.12 newborn _ throw
0.12 night _ get
0.12 night _ voice
0.12 night my
0.12 not even
0.12 now _ wheez
0.12 now he
0.12 nowhere and
0.12 numb _ one
0.12 of _ dog
0.12 of _ left
0.12 on _ a
0.12 open it
0.12 other
0.12 outlet _ was
0.12 oxy
0.12 pain since
0.12 pale _ sweaty
0.12 pee myself
0.12 piece _ hot
0.12 pill _ ive
0.12 positive
0.12 red line
0.12 replacement _ hot
0.12 replacement is
0.12 right _ of
0.12 right rib
0.12 sav
0.12 sav _ my
0.12 sav up
0.12 say _ fine
0.12 scrotum _ swollen
0.12 see thing
0.12 she _ out
0.12 she _ start
0.12 she keep
0.12 she limp
0.12 she pass
0.12 she shiver
0.12 shorter _ turn
0.12 shorter and
0.12 shrimp _ now
0.12 side _ her
0.12 sight
0.12 since an
0.12 ski
0.12 skin _ eye
0.12 slow
0.12 so tight
0.12 someth and
0.12 son testicle
0.12 son was
0.12 spot _ her
0.12 stand _ her
0.12 stand and
0.12 stand up
0.12 start _ new
0.12 stuck and
0.12 sudden _ its
0.12 sudden _ see
0.12 sunken and
0.12 surgery _ my
0.12 sweat bucket
0.12 sweaty _ sick
0.12 swollen _ hard
0.12 swollen _ sore
0.12 take _ bottle
0.12 talk to
0.12 the _ came
0.12 the _ just
0.12 the _ thi
0.12 the _ towel
0.12 the bar
0.12 then _ was
0.12 ther _ bone
0.12 thigh is
0.12 third towel
0.12 thought _ was
0.12 thought it
0.12 throat _ like
0.12 through _ hand
0.12 throw _ all
0.12 throw _ green
0.12 tighten
0.12 time it
0.12 to _ up
0.12 today she
0.12 torn
0.12 two _ now
0.12 up _ confus
0.12 up _ day
0.12 up _ pill
0.12 used meth
0.12 was _ back
0.12 was blue
0.12 was thrown
0.12 water _ broke
0.12 weak i
0.12 weird _ it
0.12 went _ an
0.12 what _ it
0.12 when _ inhale
0.12 while _ was
0.12 wife _ been
0.12 wont _ the
0.12 wont take
0.12 yesterday morn
0.12 yesterday my
0.11 -rib
0.11 -the
0.11 =a_lot =burn_severity
0.11 =a_lot =swallow_trouble
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =bleeding_any
0.11 =allergen =eye_area
0.11 =allergen =face_odd
0.11 =allergen =throat_closing
0.11 =allergen =unresponsive
0.11 =armed_now =harm_others
0.11 =aura_usual =phlegm
0.11 =back_pain =hip_hurts
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_pain =near_faint
0.11 =belly_pain =no_insulin
0.11 =belly_pain =vomiting
0.11 =belly_pain =wont_feed
0.11 =belly_word =bleeding_any
0.11 =belly_word =car_crash
0.11 =belly_word =fast_breathing
0.11 =belly_word =heart_condition
0.11 =belly_word =high_fever
0.11 =belly_word =no_injury
0.11 =belly_word =no_insulin
0.11 =belly_word =sudden
0.11 =bite_bad =eye_chemical
0.11 =bite_bad =eye_spot
0.11 =bite_bad =fall_hard
0.11 =bite_bad =pain_any
0.11 =bite_bad =swelling_now
0.11 =bite_bad =thirsty
0.11 =bladder_bowel_loss =burn_severity
0.11 =bleeding_heavy =blood_thinner
0.11 =bleeding_heavy =rectal_blood
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =contact_lens
0.11 =blood_streak =eye_pain
0.11 =blood_streak =eye_spot
0.11 =blood_streak =rash
0.11 =blood_streak =tick
0.11 =blood_thinner =rectal_blood
0.11 =blood_thinner =stool_blood
0.11 =blood_thinner =weak_any
0.11 =blow_chest =fainted
0.11 =blow_chest =tia_resolved
0.11 =bluish =choking_passed
0.11 =bluish =fast_breathing
0.11 =bluish =hernia_stuck
0.11 =bluish =opioid
0.11 =blurry_vision =face_blisters
0.11 =blurry_vision =fever
0.11 =bp_high =chest_lasting
0.11 =bp_medicine =days_many
0.11 =breathe_word =cant_lie_flat
0.11 =bruising =fever
0.11 =bruising =high_fever
0.11 =burn_any =pale_clammy
0.11 =burn_big =pale_clammy
0.11 =burn_severity =confused
0.11 =burn_severity =contact_lens
0.11 =burn_severity =eye_spot
0.11 =burn_severity =high_fever
0.11 =burn_severity =left_ribs
0.11 =burn_severity =one_eye
0.11 =burn_severity =pain_beyond
0.11 =burn_severity =stab_shot
0.11 =burn_severity =sting
0.11 =burn_severity =tooth
0.11 =burn_severity =urinary_stuck
0.11 =cannot_move_limb =fall_any
0.11 =cannot_move_limb =speech_garbled
0.11 =cannot_move_limb =wakes
0.11 =cannot_move_side =wakes
0.11 =cant_stand =eye_hit_bad
0.11 =car_crash =cold_limb
0.11 =car_crash =numb_any
0.11 =chest_any =fall_any
0.11 =chest_any =postpartum
0.11 =chest_lasting
0.11 =chest_lasting =droopy_lid
0.11 =chest_lasting =kid_breathing
0.11 =chest_lasting =leaking
0.11 =chest_lasting =left_ribs
0.11 =chest_lasting =neck_swelling
0.11 =chest_lasting =plant_eaten
0.11 =chest_lasting =weak_breathing
0.11 =chest_pain =fall_any
0.11 =chest_pain =postpartum
0.11 =chest_pressure =jaw_arm_sweat
0.11 =child_got_pills =suicidal
0.11 =choking_passed =turning_blue
0.11 =clot_risk =one_side_belly
0.11 =co_word
0.11 =cold_exposure =pale_clammy
0.11 =cold_limb =pale_clammy
0.11 =confused =racing_heart
0.11 =constipation =swelling
0.11 =contact_lens =eye_spot
0.11 =cough =pleuritic
0.11 =coughs_blood =trunk_pain
0.11 =dangerous_person =face_droop
0.11 =dangerous_person =limb_injury
0.11 =dangerous_person =lips_blue
0.11 =dangerous_person =many_stings
0.11 =dangerous_person =near_faint
0.11 =days_many =severe_pain
0.11 =days_many =swelling_lips
0.11 =days_many =swelling_throat
0.11 =days_many =tongue_swollen
0.11 =discharge =rigors
0.11 =dizzy
0.11 =dizzy =racing_heart
0.11 =dizzy =wakes
0.11 =drowsy =fell_baby
0.11 =drowsy =using_word
0.11 =during_exercise =hours_pain
0.11 =ear_wax =racing_heart
0.11 =ear_wax =severe_weakness
0.11 =elderly =sudden_balance
0.11 =eye_area =eye_spot
0.11 =eye_area =nose_object
0.11 =eye_hit =hernia_stuck
0.11 =eye_hit_bad =face_blisters
0.11 =eye_hit_bad =halos
0.11 =eye_hit_bad =joint_hot
0.11 =eye_hit_bad =nosebleed
0.11 =eye_hit_bad =rigors_hard
0.11 =eye_pain =eye_spot
0.11 =eye_spot
0.11 =eye_spot =pain_any
0.11 =fall_hard =legs_gone
0.11 =fell =head_danger
0.11 =fever =glass_test
0.11 =fever =radiates_groin
0.11 =gallbladder =trunk_pain
0.11 =getting_worse =spreading
0.11 =glass_test =purple_word
0.11 =gums_bleed =head_danger
0.11 =hallucinating =sudden
0.11 =head_danger =numb_any
0.11 =head_danger =right_side
0.11 =head_injury =unequal_pupils
0.11 =head_injury =vomit_few
0.11 =head_injury =vomiting_constantly
0.11 =heart_condition =irregular_heart
0.11 =heat_danger =weak_one_side
0.11 =heat_exposure =weak_one_side
0.11 =hernia =severe_pain
0.11 =hernia_stuck =immunosuppressed
0.11 =hernia_stuck =neck_swelling
0.11 =hernia_stuck =squeezing_word
0.11 =hernia_word =severe_pain
0.11 =hip_fracture =hip_hurts
0.11 =hip_fracture =pain_any
0.11 =hip_fracture =trunk_pain
0.11 =hives =wheeze_word
0.11 =hours_pain =worst_ever
0.11 =hurts_breathing =one_side_belly
0.11 =hurts_move =stomach_burn
0.11 =inconsolable =pain_any
0.11 =injection_joint =wound
0.11 =ketone_breath =vomiting_constantly
0.11 =left_ribs =weak_any
0.11 =leg_feet_swollen =swelling
0.11 =limb_cold_pale =severe_weakness
0.11 =limb_injury
0.11 =limb_injury =radiates_groin
0.11 =limb_injury =turning_blue
0.11 =lips_blue =opioid
0.11 =long_bleed =scratched
0.11 =many_days =rigors
0.11 =mouth_burning
0.11 =near_faint =radiates
0.11 =no_injury =trunk_pain
0.11 =no_insulin =pain_any
0.11 =no_insulin =trunk_pain
0.11 =nose_object
0.11 =pain_any =rigors
0.11 =pain_any =spits_clots
0.11 =pain_any =wont_feed
0.11 =pale_clammy =rigors_hard
0.11 =pale_clammy =unresponsive
0.11 =plant_eaten =vomiting_constantly
0.11 =poison_swallowed =vomiting_constantly
0.11 =pregnant =rigors_hard
0.11 =racing_heart =severe_weakness
0.11 =rash =wheeze_word
0.11 =red_racing =wound
0.11 =right_side =vomiting
0.11 =right_side =weak_any
0.11 =rigors =severe_weakness
0.11 =rigors =upper_belly_pain
0.11 =rigors =weak_any
0.11 =rigors_hard =severe_weakness
0.11 =rigors_hard =squeezing_word
0.11 =rigors_hard =vomiting
0.11 =rigors_hard =weak_any
0.11 =severe_pain =shoulder_pain
0.11 =severe_pain =wound
0.11 =shaking =squeezing_word
0.11 =squeezing_word =wont_feed
0.11 =sting =swelling
0.11 =swelling_throat =tooth
0.11 =swelling_throat =tooth_bad
0.11 =tooth =tooth_bad
0.11 =trunk_pain =vomiting_constantly
0.11 =vaginal_bleeding =vomiting
0.11 =vaginal_bleeding =vomiting_blood
0.11 ^ _ catch
0.11 ^ _ im
0.11 ^ _ juice
0.11 ^ _ lab
0.11 ^ _ move
0.11 ^ _ swallow
0.11 ^ _ tore
0.11 ^ _ way
0.11 ^ grandson
0.11 ^ stopp
0.11 ^ throw
0.11 a _ from
0.11 a _ swollen
0.11 a burn
0.11 a horse
0.11 a minute
0.11 a soft
0.11 about _ hour
0.11 ago im
0.11 along and
0.11 an
0.11 and _ eat
0.11 and _ stand
0.11 and _ swollen
0.11 and _ was
0.11 and lot
0.11 ankle is
0.11 antifreeze _ mistake
0.11 are _ since
0.11 ask _ same
0.11 ask the
0.11 at once
0.11 at rest
0.11 baby _ #11+
0.11 back hurt
0.11 back start
0.11 bad _ im
0.11 bang _ head
0.11 bang his
0.11 bee like
0.11 been _ green
0.11 been _ worse
0.11 been gett
0.11 been pee
0.11 belly _ rock
0.11 belly pain
0.11 bike
0.11 both eye
0.11 bottle _ vodka
0.11 breath is
0.11 burn _ whole
0.11 burn his
0.11 by bee
0.11 c _ scar
0.11 cant _ lying
0.11 car
0.11 car _ limp
0.11 climb _ stair
0.11 climb the
0.11 color part
0.11 cut _ on
0.11 daughter _ someth
0.11 deep _ can
0.11 diarrhea _ #99+
0.11 droopy
0.11 ear after
0.11 even _ in
0.11 exhaust
0.11 eye turn
0.11 face went
0.11 faint _ she
0.11 fall off
0.11 father is
0.11 feel _ on
0.11 fire _ my
0.11 football practice
0.11 for _ past
0.11 fork _ the
0.11 fork in
0.11 garbl
0.11 get _ to
0.11 going _ my
0.11 grandfather cant
0.11 has _ a
0.11 hasnt _ since
0.11 hav contraction
0.11 have _ lump
0.11 have _ sit
0.11 he _ hold
0.11 he _ to
0.11 head _ bleed
0.11 head hes
0.11 headache _ is
0.11 headache _ now
0.11 hed
0.11 her _ hand
0.11 her _ pill
0.11 her _ week
0.11 her belly
0.11 hes bleed
0.11 hes real
0.11 hes sweat
0.11 his _ are
0.11 his forearm
0.11 hive
0.11 house
0.11 hurt _ walk
0.11 husband _ came
0.11 husband _ stung
0.11 husband hit
0.11 husband was
0.11 i _ been
0.11 i _ bleach
0.11 i climb
0.11 i want
0.11 im _ but
0.11 im _ to
0.11 im pee
0.11 in _ ear
0.11 in _ lap
0.11 insulin _ day
0.11 irregular and
0.11 is diabetic
0.11 is garbl
0.11 is shak
0.11 its _ on
0.11 its _ swollen
0.11 ive ever
0.11 jaw _ stiff
0.11 jumbl
0.11 kidney
0.11 lake and
0.11 lap
0.11 left _ is
0.11 left _ my
0.11 left calf
0.11 leg _ cold
0.11 life _ my
0.11 life _ out
0.11 light are
0.11 lopsid
0.11 lower _ pain
0.11 me _ the
0.11 move _ left
0.11 my _ down
0.11 my father
0.11 my inhaler
0.11 my shirt
0.11 narcan
0.11 neck _ vomit
0.11 newborn has
0.11 normal _ my
0.11 normal that
0.11 now _ belly
0.11 now _ vomit
0.11 numb
0.11 nut _ like
0.11 nut hurt
0.11 of _ have
0.11 of _ son
0.11 of metal
0.11 of vodka
0.11 off _ trampoline
0.11 on _ ankle
0.11 on ice
0.11 one eye
0.11 open his
0.11 pad an
0.11 pain _ #
0.11 pain in
0.11 painful _ and
0.11 part
0.11 past hour
0.11 pok out
0.11 rib _ eat
0.11 roll _ and
0.11 section scar
0.11 seizure right
0.11 shak fever
0.11 she _ see
0.11 she stand
0.11 since _ did
0.11 sit up
0.11 slipp _ ice
0.11 smoke
0.11 so _ he
0.11 soak _ the
0.11 speech _ garbl
0.11 splitt
0.11 start
0.11 stop _ about
0.11 stop _ fever
0.11 stopp _ two
0.11 stuck _ fork
0.11 stung _ bee
0.11 sugar read
0.11 swollen _ can
0.11 talk gibberish
0.11 testicle hurt
0.11 that my
0.11 the _ now
0.11 the _ part
0.11 the party
0.11 the past
0.11 the stair
0.11 the trampoline
0.11 ther thi
0.11 threaten _ kill
0.11 to _ or
0.11 to swallow
0.11 toddler _ bleach
0.11 toddler went
0.11 tore my
0.11 touch _ chin
0.11 touch his
0.11 trip
0.11 us have
0.11 warm i
0.11 way worse
0.11 wheez after
0.11 when we
0.11 whole _ with
0.11 wife _ is
0.11 woke _ gasp
0.11 woke _ with
0.1 # day
0.1 #99+ _ the
0.1 #99+ shak
0.1 -any -sense
0.1 -i -shake
0.1 -mak -any
0.1 -mak _ -sense
0.1 -shake
0.1 -shake -him
0.1 -when _ -shake
0.1 <died
0.1 =a_lot =cold_limb
0.1 =a_lot =cut_by_accident
0.1 =a_lot =weak_any
0.1 =acts_drunk =speech
0.1 =alcohol =car_crash
0.1 =alcohol =cut_by_accident
0.1 =alcohol =heat_exposure
0.1 =alcohol =hit_hard
0.1 =allergen =skin_peeling
0.1 =at_rest =burn_severity
0.1 =at_rest =chest_any
0.1 =at_rest =hernia_stuck
0.1 =at_rest =squeezing_word
0.1 =aura_usual =burn_severity
0.1 =baby =young_baby
0.1 =back_pain =belly_pain
0.1 =belly_hard =severe_weakness
0.1 =belly_hit =bleeding_any
0.1 =belly_hit =wound
0.1 =belly_pain =cant_stand
0.1 =belly_pain =squeezing_word
0.1 =belly_surgery_recent =severe_pain
0.1 =belly_word =jaw_arm_sweat
0.1 =bite_bad =bluish
0.1 =bite_bad =foggy_only
0.1 =bite_bad =muscle_cramps
0.1 =bite_bad =squeezing_word
0.1 =bite_bad =stuck_in_throat
0.1 =bleeding_any =born_now
0.1 =bleeding_any =confused
0.1 =bleeding_any =one_side_belly
0.1 =bleeds_a_lot =burn_severity
0.1 =blind_one_eye =sudden
0.1 =blood_streak =swelling
0.1 =blood_thinner =eye_area
0.1 =blood_thinner =heart_condition
0.1 =bluish =phlegm
0.1 =blurry_vision =confused
0.1 =blurry_vision =foggy_only
0.1 =blurry_vision =severe_pain
0.1 =blurry_vision =vomiting
0.1 =born_now =burn_severity
0.1 =born_now =chest_lasting
0.1 =born_now =hours_pain
0.1 =breathe_word =clot_risk
0.1 =breathe_word =recent_surgery
0.1 =burn_severity =limb_bleeds
0.1 =burn_severity =limp_leg
0.1 =burn_severity =no_injury
0.1 =calf =days_many
0.1 =calf =one_side_belly
0.1 =calf =severe_weakness
0.1 =calf =snake
0.1 =calf =snake_bad
0.1 =cannot_breathe =heart_condition
0.1 =cannot_breathe =many_days
0.1 =cannot_move_limb =left_ribs
0.1 =cannot_move_limb =numb_any
0.1 =cant_stand =no_urine
0.1 =car_crash =child_got_pills
0.1 =car_crash =poison_swallowed
0.1 =chemical_word =fall_any
0.1 =chemical_word =fight_blow
0.1 =chemical_word =heart_condition
0.1 =chemical_word =hit_hard
0.1 =chest_any =coughs_blood
0.1 =chest_any =getting_worse
0.1 =chest_any =one_side_belly
0.1 =chest_any =weak_one_side
0.1 =chest_lasting =drug_named
0.1 =chest_lasting =light_hurts
0.1 =chest_lasting =muscle_cramps
0.1 =chest_lasting =purple_rash
0.1 =chest_lasting =skin_infection
0.1 =chest_pain =coughs_blood
0.1 =chest_pain =one_side_belly
0.1 =chest_tearing =pale_clammy
0.1 =child_got_pills =limp_refuses
0.1 =child_got_pills =wakes
0.1 =choking =throat_tight
0.1 =choking =weak_any
0.1 =choking =weak_one_side
0.1 =choking =wont_swallow
0.1 =clot_risk =coughs_blood
0.1 =clot_risk =purple_word
0.1 =clot_risk =scratched
0.1 =cold_exposure =cold_limb
0.1 =cold_exposure =heat_exposure
0.1 =cold_limb =fever
0.1 =cold_limb =hit_hard
0.1 =cold_limb =jaw_arm_sweat
0.1 =cold_limb =long_bleed
0.1 =cold_limb =possible_fracture
0.1 =cold_limb =sudden
0.1 =confused =no_urine
0.1 =confused =swelling
0.1 =confused =thrown_off
0.1 =confused =weak_one_side
0.1 =cut_by_accident =poison_swallowed
0.1 =dangerous_person =eye_hit_bad
0.1 =dangerous_person =jaw_locked
0.1 =dangerous_person =possible_fracture
0.1 =dangerous_person =wheeze_word
0.1 =dark_urine =trunk_pain
0.1 =days_many =double_now
0.1 =days_many =double_vision
0.1 =days_many =racing_heart
0.1 =diabetes =nail_word
0.1 =dialysis =not_clotting
0.1 =dizzy =hours_pain
0.1 =drowsy =many_days
0.1 =drugs_taken =wakes
0.1 =during_exercise =eye_hit_bad
0.1 =elderly =hip_fracture
0.1 =elderly =speech_garbled
0.1 =elderly =trunk_pain
0.1 =eye_area =numb_any
0.1 =eye_hit_bad =one_eye_dim
0.1 =eye_hit_bad =stuck_in_throat
0.1 =eye_hit_bad =swallow_trouble
0.1 =eye_hit_bad =swelling_lips
0.1 =eye_hit_bad =wont_swallow
0.1 =face_droop =wakes
0.1 =fainted =severe_headache
0.1 =fall_any =severe_pain
0.1 =fall_any =unresponsive
0.1 =fall_any =wound
0.1 =fall_hard =fell
0.1 =fall_height =numb_any
0.1 =fell =thrown_off
0.1 =fistula_bleeds =not_clotting
0.1 =flank_pain =sudden
0.1 =getting_worse =vomiting
0.1 =half_body =hours_pain
0.1 =harm_others =long_bleed
0.1 =head_danger =hurts_move
0.1 =head_danger =thrown_off
0.1 =head_danger =upper_belly_pain
0.1 =head_danger =very_fast_pulse
0.1 =headache =vomiting_constantly
0.1 =heart_condition =severe_pain
0.1 =heart_condition =sudden
0.1 =hernia =long_bleed
0.1 =hernia_stuck =severe_weakness
0.1 =hernia_stuck =stuck_in_throat
0.1 =hernia_stuck =sudden
0.1 =hernia_word =long_bleed
0.1 =hit_hard =poison_swallowed
0.1 =hit_hard =severe_pain
0.1 =hours_pain =muscle_cramps
0.1 =hours_pain =one_eye_dim
0.1 =hours_pain =refuses
0.1 =hours_pain =shoulder_pain
0.1 =hours_pain =vomiting
0.1 =hurts_move =upper_belly_pain
0.1 =inhaler_fails =using_word
0.1 =jaundice =right_side
0.1 =jaw_arm_sweat =nausea
0.1 =jaw_locked =swelling
0.1 =jaw_locked =tooth_bad
0.1 =kid_breathing =retractions
0.1 =kidney_disease =not_clotting
0.1 =leg_swelling_one =wound
0.1 =light_hurts =sudden
0.1 =limb_cold_pale =pain_any
0.1 =limb_cold_pale =sudden
0.1 =limb_cold_pale =tingling_hands
0.1 =limb_injury =one_side_belly
0.1 =limb_injury =testicle
0.1 =limp_leg =severe_pain
0.1 =limp_leg =trunk_pain
0.1 =limp_leg =vomiting
0.1 =limp_refuses =severe_pain
0.1 =limp_refuses =trunk_pain
0.1 =long_bleed =pregnant
0.1 =many_days =postpartum
0.1 =means_mentioned =using_word
0.1 =muscle_cramps =nail_word
0.1 =muscle_tear =pale_clammy
0.1 =nail_word =vomiting
0.1 =new_medicine
0.1 =new_medicine =skin_peeling
0.1 =no_urine =severe_weakness
0.1 =noisy_rest =retractions
0.1 =not_drinking =speech
0.1 =numb_any =throat_tight
0.1 =numb_any =thrown_off
0.1 =one_eye =one_eye_dim
0.1 =one_side_belly =rash
0.1 =one_side_belly =tearing
0.1 =pale_clammy =weak_one_side
0.1 =pale_clammy =wont_feed
0.1 =pregnant =upper_belly_pain
0.1 =purple_word =radiates_groin
0.1 =racing_heart =short_breath
0.1 =racing_heart =trunk_pain
0.1 =rash =stomach_burn
0.1 =rash =upper_belly_pain
0.1 =recent_surgery =trunk_pain
0.1 =recent_travel =rigors_hard
0.1 =recent_travel =shaking
0.1 =rigors =severe_pain
0.1 =seizure_repeat =unresponsive
0.1 =shoulder_pain =sudden
0.1 =shoulder_pain =tearing
0.1 =speech =squeezing_word
0.1 =stuck_in_throat
0.1 =sugar_extreme =vomiting_constantly
0.1 =sugar_very_high =thirsty
0.1 =sugar_very_high =vomiting_blood
0.1 =swallow_trouble =swelling_lips
0.1 =swelling =wheeze_word
0.1 =swelling_lips =wheeze_word
0.1 =swelling_lips =wont_swallow
0.1 =tia_resolved =unresponsive
0.1 =trunk_pain =vaginal_bleeding
0.1 =urine_all_blood =vaginal_bleeding
0.1 =using_word =wheeze_word
0.1 =vomiting =wound
0.1 =widow_bite
0.1 =wound
0.1 ^ _ crash
0.1 ^ _ flutter
0.1 ^ _ miss
0.1 ^ _ urine
0.1 ^ everyth
0.1 ^ painful
0.1 ^ sometim
0.1 a _ cant
0.1 a party
0.1 a rock
0.1 afib and
0.1 after _ birth
0.1 after giv
0.1 an _ reaction
0.1 and _ catch
0.1 and _ dog
0.1 and _ fluid
0.1 and _ stuck
0.1 and _ worst
0.1 and peel
0.1 and shoulder
0.1 antifreeze _ accident
0.1 arm hurt
0.1 as _ rock
0.1 aunt with
0.1 away with
0.1 baby _ evil
0.1 baby _ on
0.1 baseball in
0.1 bathroom and
0.1 because
0.1 been _ like
0.1 belly _ so
0.1 birth #
0.1 birth _ day
0.1 black _ the
0.1 bleed _ much
0.1 blind
0.1 blood with
0.1 born
0.1 born _ home
0.1 born at
0.1 both arm
0.1 bottle _ pill
0.1 breath _ he
0.1 breathe _ down
0.1 by _ and
0.1 bypas _ week
0.1 can keep
0.1 cant _ fever
0.1 cant _ light
0.1 car _ bump
0.1 car and
0.1 car hit
0.1 chatter
0.1 chemo _ week
0.1 choke
0.1 clammy and
0.1 close _ eye
0.1 cold white
0.1 cough _ water
0.1 day _ im
0.1 day _ stopp
0.1 day my
0.1 deep _ fast
0.1 deep _ her
0.1 dripp
0.1 dye my
0.1 edge _ the
0.1 erection
0.1 every
0.1 everyth _ blurry
0.1 everyth _ foggy
0.1 everyth _ spinn
0.1 evil
0.1 eye _ i
0.1 face _ lopsid
0.1 face _ puffy
0.1 fast _ her
0.1 feel awful
0.1 fever after
0.1 fever headache
0.1 fluid _ com
0.1 flush
0.1 for _ last
0.1 from _ period
0.1 gave _ #
0.1 get him
0.1 giv birth
0.1 going away
0.1 got stung
0.1 green stuff
0.1 had _ surgery
0.1 has
0.1 has _ pain
0.1 has no
0.1 hav _ allergic
0.1 have _ temp
0.1 havent -pass
0.1 havent _ -gas
0.1 he _ open
0.1 he _ pull
0.1 he _ when
0.1 head _ night
0.1 heart valve
0.1 heat _ day
0.1 hell and
0.1 her voice
0.1 hernia _ and
0.1 hes limp
0.1 higher _ the
0.1 higher than
0.1 him to
0.1 hit bump
0.1 horse and
0.1 hot _ red
0.1 husband had
0.1 i _ -pass
0.1 i _ back
0.1 i _ hit
0.1 i _ pain
0.1 i _ talk
0.1 i _ throw
0.1 i couldnt
0.1 im scar
0.1 in _ toilet
0.1 in _ with
0.1 incision
0.1 is evil
0.1 is rigid
0.1 its _ sore
0.1 its leak
0.1 its stuck
0.1 keep _ on
0.1 keep chok
0.1 keep gett
0.1 left eye
0.1 lie
0.1 lift her
0.1 lift his
0.1 like _ knife
0.1 limp _ a
0.1 look lopsid
0.1 lot _ it
0.1 lot _ pressure
0.1 minut hes
0.1 miscarriage _ im
0.1 miss _ period
0.1 mom _ pressure
0.1 mom blood
0.1 mother _ swallow
0.1 mother cant
0.1 my _ cast
0.1 my _ off
0.1 my _ thinner
0.1 my long
0.1 my word
0.1 name
0.1 neck _ i
0.1 night and
0.1 not _ -any
0.1 of _ belly
0.1 of _ body
0.1 of _ shak
0.1 of _ throat
0.1 one _ of
0.1 one leg
0.1 out _ football
0.1 out _ soccer
0.1 over _ his
0.1 pain of
0.1 pain start
0.1 pressure _ the
0.1 pressure in
0.1 proper
0.1 purple _ i
0.1 red
0.1 right eye
0.1 ripp _ in
0.1 rock and
0.1 room spin
0.1 rubb
0.1 rubb _ left
0.1 say my
0.1 second floor
0.1 shak _ and
0.1 sharp _ on
0.1 she _ throw
0.1 she fell
0.1 shiver _ fever
0.1 shoulder _ and
0.1 shovel
0.1 since _ long
0.1 sister
0.1 someth at
0.1 son _ hit
0.1 spinn and
0.1 spitt blood
0.1 splinter _ my
0.1 splinter in
0.1 stand _ it
0.1 start a
0.1 start hurt
0.1 stiff neck
0.1 suck _ with
0.1 sudden i
0.1 swallow anyth
0.1 sweaty _ his
0.1 table
0.1 temple
0.1 test _ positive
0.1 test was
0.1 that i
0.1 the _ cant
0.1 the _ said
0.1 the _ table
0.1 the edge
0.1 the groin
0.1 the same
0.1 the temple
0.1 throat _ turn
0.1 throat hes
0.1 tonight i
0.1 tonsil out
0.1 too _ pill
0.1 took _ her
0.1 up _ half
0.1 up _ its
0.1 up _ now
0.1 up water
0.1 use
0.1 vision _ went
0.1 vodka and
0.1 vomit _ #
0.1 vomit _ say
0.1 vomit _ stuff
0.1 vomit for
0.1 was positive
0.1 week _ have
0.1 week ago
0.1 when _ car
0.1 with _ cramp
0.1 with _ under
0.1 with hot
0.1 worst _ pain
0.1 yesterday for
0.09 #11+ _ along
0.09 #11+ with
0.09 -me
0.09 <with
0.09 =a_lot =hurts_move
0.09 =a_lot =throat_tight
0.09 =abuse_danger =hernia_stuck
0.09 =abuse_danger =swallow_trouble
0.09 =abuse_danger =tia_resolved
0.09 =alcohol =pain_any
0.09 =allergen =long_bleed
0.09 =at_rest =days_many
0.09 =at_rest =pain_any
0.09 =back_pain =fall_hard
0.09 =back_pain =hernia
0.09 =back_pain =no_injury
0.09 =belly_blow =pain_any
0.09 =belly_hard =bluish
0.09 =belly_hard =hit_by_car
0.09 =belly_hard =pain_any
0.09 =belly_hit =headache
0.09 =belly_hit =near_faint
0.09 =belly_pain =pancreas
0.09 =belly_pain =vomiting_constantly
0.09 =belly_surgery_recent =trunk_pain
0.09 =belly_word =eye_area
0.09 =belly_word =eye_pain
0.09 =belly_word =fainted
0.09 =belly_word =fight_blow
0.09 =belly_word =pancreas
0.09 =belly_word =urinary_stuck_long
0.09 =bite_bad =hours_pain
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =pleuritic
0.09 =bite_bad =wound_infected
0.09 =bladder_bowel_loss =severe_weakness
0.09 =bleeding_any =blow_ribs
0.09 =bleeding_any =shaking
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_any =swelling
0.09 =bleeding_any =vomiting_constantly
0.09 =blood_thinner =elderly
0.09 =blow_ribs =pain_any
0.09 =blow_ribs =trunk_pain
0.09 =bluish =drugs_taken
0.09 =bluish =kid_breathing
0.09 =bluish =numb_any
0.09 =bluish =tingling_hands
0.09 =bluish =weak_any
0.09 =blurry_vision =speech
0.09 =bp_high =short_breath
0.09 =bp_medicine =dangerous_person
0.09 =breathe_word =swelling
0.09 =bruising =drowsy
0.09 =burn_any =chest_lasting
0.09 =burn_severity =cholinergic
0.09 =burn_severity =fall_height
0.09 =burn_severity =muscle_tear
0.09 =burn_severity =severe_weakness
0.09 =burn_severity =testicle
0.09 =burn_severity =wheeze_word
0.09 =burn_severity =wound
0.09 =calf =soaking_pad
0.09 =cant_stand =diarrhea
0.09 =cant_stand =fever
0.09 =cant_stand =recent_infection
0.09 =cant_stand =squeezing_word
0.09 =cant_stand =trunk_pain
0.09 =cant_stand =vomiting_constantly
0.09 =car_crash =hernia_stuck
0.09 =chemical_word =hurts_move
0.09 =chemical_word =long_bleed
0.09 =chemical_word =near_faint
0.09 =chemical_word =severe_pain
0.09 =chest_any =days_many
0.09 =chest_lasting =curtain_word
0.09 =chest_lasting =digoxin
0.09 =chest_lasting =using_word
0.09 =chest_lasting =vaginal_bleeding
0.09 =chest_lasting =weak_any
0.09 =chest_sucks =short_breath
0.09 =child_got_pills =cocaine
0.09 =child_got_pills =drowsy
0.09 =confused =overdose_taken
0.09 =confused =pneumonia_known
0.09 =dangerous_person =deformed
0.09 =dangerous_person =head_injury
0.09 =dangerous_person =headache
0.09 =dangerous_person =hypertension
0.09 =dangerous_person =long_bleed
0.09 =dangerous_person =nose_object
0.09 =dangerous_person =weak_one_side
0.09 =days_many =green_vomit
0.09 =days_many =spits_clots
0.09 =diarrhea =limp_leg
0.09 =diarrhea =limp_refuses
0.09 =diarrhea =pale_clammy
0.09 =diarrhea =severe_weakness
0.09 =dizzy =numb_any
0.09 =double_vision =hours_pain
0.09 =double_vision =speech
0.09 =drooling =hernia_stuck
0.09 =drooling =strep_like
0.09 =drowsy =face_droop
0.09 =drug_named =swelling_lips
0.09 =drugs_taken =head_danger
0.09 =drugs_taken =lips_blue
0.09 =early_one_side =pregnant
0.09 =elderly =vomiting
0.09 =eye_hit_bad =flank_pain
0.09 =eye_hit_bad =pancreas
0.09 =eye_hit_bad =rash
0.09 =eye_hit_bad =skin_black
0.09 =eye_pain =swelling
0.09 =eye_red =hurts_move
0.09 =face_injury =weak_one_side
0.09 =face_odd =snake
0.09 =face_odd =snake_bad
0.09 =face_odd =sting
0.09 =fainted =squeezing_word
0.09 =fainted =sudden
0.09 =fall_any =swelling
0.09 =fall_any =tia_resolved
0.09 =fall_hard =hip_hurts
0.09 =fall_hard =tingling_hands
0.09 =fast_breathing =pneumonia_known
0.09 =fast_breathing =trunk_pain
0.09 =fever =injection_joint
0.09 =fever =postpartum_smell
0.09 =fight_blow =tia_resolved
0.09 =flank_pain =hernia
0.09 =flank_pain =rigors
0.09 =flank_pain =tingling_hands
0.09 =flank_pain =weak_any
0.09 =gallbladder =severe_pain
0.09 =green_vomit =many_days
0.09 =head_danger =itching
0.09 =head_danger =itchy_only
0.09 =head_danger =near_faint
0.09 =head_danger =purple_rash
0.09 =head_danger =stomach_burn
0.09 =headache =severe_weakness
0.09 =heart_condition =weak_any
0.09 =hernia =hip_hurts
0.09 =hernia =limb_injury
0.09 =hernia_stuck =hip_hurts
0.09 =hernia_stuck =hit_by_car
0.09 =hernia_stuck =tooth
0.09 =hernia_stuck =tooth_bad
0.09 =hernia_word =hip_hurts
0.09 =hernia_word =limb_injury
0.09 =hip_hurts =weak_any
0.09 =hit_hard =near_faint
0.09 =hours_pain =wont_go_away
0.09 =hurts_move =vomiting
0.09 =immunosuppressed =near_faint
0.09 =immunosuppressed =vomiting
0.09 =injection_joint =many_days
0.09 =jaundice =severe_pain
0.09 =leg_feet_swollen
0.09 =leg_swelling_one =trunk_pain
0.09 =limb_bleeds =limb_injury
0.09 =limb_bleeds =self_harm_now
0.09 =limb_injury =pain_beyond
0.09 =limb_injury =severe_headache
0.09 =limb_injury =skin_black
0.09 =limp_leg =recent_infection
0.09 =limp_leg =squeezing_word
0.09 =limp_refuses =recent_infection
0.09 =limp_refuses =squeezing_word
0.09 =long_bleed =new_baby
0.09 =long_bleed =swelling
0.09 =long_bleed =using_word
0.09 =long_bleed =withdrawal
0.09 =mouth_burning =snake
0.09 =mouth_burning =snake_bad
0.09 =mouth_burning =sting
0.09 =new_medicine =swelling_now
0.09 =new_medicine =swelling_throat
0.09 =no_urine =recent_infection
0.09 =numb_any =sting
0.09 =one_side_belly =stomach_burn
0.09 =pain_any =pancreas
0.09 =pain_any =pressure_elsewhere
0.09 =pain_beyond =scratched
0.09 =pale_clammy =recent_infection
0.09 =pale_clammy =severe_pain
0.09 =pale_clammy =severe_weakness
0.09 =pancreas
0.09 =pancreas =squeezing_word
0.09 =pancreas =trunk_pain
0.09 =pancreas =upper_belly_pain
0.09 =pleuritic =severe_pain
0.09 =postpartum =wont_go_away
0.09 =purple_word =vomiting
0.09 =radiates_groin =wakes
0.09 =recent_infection =rectal_blood
0.09 =recent_infection =severe_weakness
0.09 =recent_infection =stool_blood
0.09 =right_side =wakes
0.09 =rigors =short_breath
0.09 =rigors =tropics
0.09 =rigors_hard =short_breath
0.09 =rigors_hard =tropics
0.09 =saddle_numb =squeezing_word
0.09 =scratched =skin_black
0.09 =severe_headache =wakes
0.09 =shaking =short_breath
0.09 =shaking =tropics
0.09 =skin_black =wound
0.09 =skin_infection =tooth
0.09 =squeezing_word =wound_infected
0.09 =sting =weak_any
0.09 =stomach_burn =vomiting
0.09 =sudden =vomiting_constantly
0.09 =sudden =weak_any
0.09 =swallow_trouble =swelling_throat
0.09 =swallow_trouble =tooth_bad
0.09 =swelling_throat =wont_swallow
0.09 =testicle =wakes
0.09 =throat_tight =tooth_bad
0.09 =tia_resolved
0.09 =tooth =wound_infected
0.09 =tooth_bad =wont_swallow
0.09 ?if ?i
0.09 ?me
0.09 ^ _ ate
0.09 ^ _ havent
0.09 ^ _ mov
0.09 ^ _ pupil
0.09 ^ _ throw
0.09 ^ _ tightnes
0.09 ^ _ worst
0.09 ^ lower
0.09 ^ poop
0.09 ^ quit
0.09 ^ ran
0.09 a _ clot
0.09 a _ com
0.09 a _ while
0.09 a black
0.09 a huge
0.09 a paintball
0.09 about half
0.09 absces
0.09 after _ tooth
0.09 after being
0.09 after his
0.09 ago _ #11+
0.09 all _ eye
0.09 ammonia
0.09 and _ breathe
0.09 and _ ive
0.09 and _ rib
0.09 and _ smell
0.09 and face
0.09 and over
0.09 and skin
0.09 are slurr
0.09 arm _ face
0.09 at _ feet
0.09 attack i
0.09 aunt _ copd
0.09 baby _ breath
0.09 back #
0.09 back _ ghana
0.09 bad _ the
0.09 bare _ and
0.09 because i
0.09 been _ hour
0.09 been _ of
0.09 been confus
0.09 behind my
0.09 bf _ me
0.09 bleed _ #11+
0.09 blood _ com
0.09 blood _ last
0.09 blood _ over
0.09 blood all
0.09 body is
0.09 bump _ the
0.09 button _ up
0.09 came _ #
0.09 cant _ between
0.09 catch his
0.09 cell
0.09 chainsaw _ everywhere
0.09 chainsaw blood
0.09 chest pain
0.09 clot _ now
0.09 cold _ white
0.09 confus since
0.09 contrast dye
0.09 crazy and
0.09 day _ shak
0.09 deep _ wont
0.09 diarrhea _ blood
0.09 dinner and
0.09 double vision
0.09 down _ im
0.09 drink two
0.09 ever _ on
0.09 ever had
0.09 eye _ sunken
0.09 eye _ thi
0.09 eye like
0.09 eye look
0.09 face droop
0.09 feel _ too
0.09 feel _ weak
0.09 feel between
0.09 feel cold
0.09 feel numb
0.09 fell _ her
0.09 fever _ his
0.09 feverish and
0.09 few _ and
0.09 fight and
0.09 floor window
0.09 flopp
0.09 foggy
0.09 for _ couple
0.09 from ghana
0.09 got _ i
0.09 got _ pacemaker
0.09 grandma fell
0.09 gray _ she
0.09 gummi
0.09 had _ last
0.09 hand _ up
0.09 has _ headache
0.09 have a
0.09 have sudden
0.09 heart flopp
0.09 heat and
0.09 heavi
0.09 her _ feel
0.09 her _ smell
0.09 her hip
0.09 hes _ out
0.09 hes hav
0.09 hes pale
0.09 him _ open
0.09 his _ arm
0.09 his jaw
0.09 his shot
0.09 his word
0.09 hit _ eye
0.09 home an
0.09 hot _ hes
0.09 hurt real
0.09 husband say
0.09 i _ home
0.09 i _ letter
0.09 i _ sudden
0.09 i _ take
0.09 i drank
0.09 ice
0.09 im spitt
0.09 in _ day
0.09 in _ jaw
0.09 in our
0.09 is _ in
0.09 is _ ooz
0.09 is _ stiff
0.09 is muffl
0.09 it _ so
0.09 it and
0.09 it to
0.09 its purple
0.09 its red
0.09 ive _ cough
0.09 jack
0.09 jack slipp
0.09 jaw wont
0.09 kick
0.09 kid _ in
0.09 kinda
0.09 ladder and
0.09 letter to
0.09 life in
0.09 like _ fish
0.09 like _ minut
0.09 line
0.09 look sunken
0.09 lot of
0.09 lower _ belly
0.09 move _ right
0.09 move his
0.09 much blood
0.09 my _ flopp
0.09 my _ implant
0.09 my _ jaw
0.09 neck _ swollen
0.09 night now
0.09 not sure
0.09 now _ arm
0.09 now _ neck
0.09 now _ shak
0.09 numb for
0.09 on _ thinner
0.09 on blood
0.09 out _ now
0.09 over _ over
0.09 over _ roll
0.09 over eye
0.09 pain that
0.09 paintball
0.09 paintball and
0.09 pee _ look
0.09 pill _ a
0.09 popp _ and
0.09 popp _ my
0.09 popp in
0.09 pregnant _ sharp
0.09 pressure and
0.09 pupil are
0.09 real confus
0.09 rescue
0.09 rescue inhaler
0.09 right _ my
0.09 right _ with
0.09 roommate has
0.09 say _ feel
0.09 see the
0.09 severe _ pain
0.09 sharp _ pain
0.09 she _ #11+
0.09 she _ hold
0.09 she say
0.09 she very
0.09 shock from
0.09 shrimp _ my
0.09 sickle
0.09 sickle cell
0.09 side _ she
0.09 since morn
0.09 slurry
0.09 so _ blood
0.09 so hard
0.09 soak with
0.09 some blood
0.09 someth popp
0.09 stiff _ cant
0.09 stiff i
0.09 still _ to
0.09 still bleed
0.09 stomach _ so
0.09 stop _ throw
0.09 straight and
0.09 struggl
0.09 struggl _ breathe
0.09 struggl to
0.09 stuck _ me
0.09 sudden pain
0.09 swallow _ my
0.09 the _ slipp
0.09 the dose
0.09 the fire
0.09 the jack
0.09 the ladder
0.09 ther _ lump
0.09 there _ i
0.09 throat hurt
0.09 tight _ my
0.09 to _ in
0.09 to open
0.09 told
0.09 tooth _ pull
0.09 tooth absces
0.09 tooth was
0.09 up _ have
0.09 up _ of
0.09 up _ since
0.09 up lot
0.09 up the
0.09 up three
0.09 upper _ pain
0.09 upper belly
0.09 voice _ muffl
0.09 wake him
0.09 walk and
0.09 week _ is
0.09 week along
0.09 week and
0.09 went out
0.09 wheez _ short
0.09 whole body
0.09 wife _ had
0.09 window
0.09 with _ paintball
0.09 with clot
0.09 with pain
0.09 with sharp
0.09 with sweat
0.09 word _ slurr
0.09 wrote _ to
0.09 wrote a
0.09 wrote letter
0.08 #99+ _ an
0.08 #99+ _ is
0.08 -contraction
0.08 -contraction -yet
0.08 <#11+
0.08 =a_lot =itching
0.08 =a_lot =throat_side
0.08 =a_lot =vision_loss
0.08 =allergen =limp_refuses
0.08 =allergen =severe_weakness
0.08 =allergen =uti
0.08 =amputated =swelling
0.08 =baby =days_many
0.08 =baby_still =hours_pain
0.08 =belly_blow =fall_any
0.08 =belly_blow =fight_blow
0.08 =belly_hit =vomiting
0.08 =belly_hit =weak_any
0.08 =belly_pain =radiates
0.08 =belly_pain =rectal_blood
0.08 =belly_pain =stool_blood
0.08 =belly_word =rectal_blood
0.08 =belly_word =retractions
0.08 =belly_word =stool_blood
0.08 =birth_now =pregnant
0.08 =bite_bad =chest_pain
0.08 =bite_bad =dangerous_person
0.08 =bite_bad =double_vision
0.08 =bite_bad =nosebleed
0.08 =bite_bad =pale_clammy
0.08 =bite_bad =spreading
0.08 =bite_bad =throat_side
0.08 =bite_bad =yellow_halos
0.08 =bleeding_any =eye_hit
0.08 =bleeding_any =low_mood
0.08 =bleeding_any =pleuritic
0.08 =bleeding_heavy =chemical_word
0.08 =bleeding_heavy =deep_cut
0.08 =bleeding_heavy =spits_clots
0.08 =bleeding_heavy =vomiting
0.08 =bleeding_heavy =vomiting_blood
0.08 =bleeds_a_lot =chest_lasting
0.08 =bleeds_a_lot =hours_pain
0.08 =blood_in_urine =trunk_pain
0.08 =blood_in_urine =vaginal_bleeding
0.08 =blood_streak =severe_headache
0.08 =blood_thinner =hernia_stuck
0.08 =blow_ribs =chest_any
0.08 =blow_ribs =chest_pain
0.08 =bluish =hours_pain
0.08 =blurry_vision =dizzy
0.08 =blurry_vision =halos
0.08 =blurry_vision =near_faint
0.08 =blurry_vision =vision_loss
0.08 =blurry_vision =yellow_halos
0.08 =bp_medicine =head_danger
0.08 =bp_medicine =new_medicine
0.08 =breathe_word =swelling_lips
0.08 =burn_big =burned_hand
0.08 =burn_severity =cant_stand
0.08 =burn_severity =cast_tight
0.08 =burn_severity =feels_sleepy
0.08 =burn_severity =making_swell
0.08 =burn_severity =suicidal
0.08 =burn_severity =vaginal_bleeding
0.08 =calf =diabetes
0.08 =calf =severe_pain
0.08 =cannot_breathe =getting_worse
0.08 =cannot_breathe =opioid
0.08 =cannot_breathe =wont_feed
0.08 =cant_stand =headache
0.08 =cant_stand =sudden
0.08 =cant_stand =urinary_stuck_long
0.08 =car_crash =one_side_belly
0.08 =cast_tight =eye_hit_bad
0.08 =cast_tight =limb_cold_pale
0.08 =cast_tight =possible_fracture
0.08 =cast_tight =weak_any
0.08 =chest_any =chest_tearing
0.08 =chest_any =eye_hit_bad
0.08 =chest_any =hit_hard
0.08 =chest_any =leg_swelling_one
0.08 =chest_any =overdose_taken
0.08 =chest_any =recent_surgery
0.08 =chest_any =smoke
0.08 =chest_any =swelling
0.08 =chest_any =tearing
0.08 =chest_any =tearing_trunk
0.08 =chest_lasting =chest_sucks
0.08 =chest_lasting =cholinergic
0.08 =chest_lasting =dementia_known
0.08 =chest_lasting =fall_any
0.08 =chest_lasting =joint_hot
0.08 =chest_lasting =opioid
0.08 =chest_lasting =severe_headache
0.08 =chest_lasting =slept_on
0.08 =chest_lasting =slow_heart
0.08 =chest_lasting =steroids_stopped
0.08 =chest_pain =chest_tearing
0.08 =chest_pain =eye_hit_bad
0.08 =chest_pain =hit_hard
0.08 =chest_pain =jaw_arm_sweat
0.08 =chest_pain =leg_swelling_one
0.08 =chest_pain =overdose_taken
0.08 =chest_pain =recent_surgery
0.08 =chest_pain =swelling
0.08 =chest_pain =tearing
0.08 =chest_pain =tearing_trunk
0.08 =chest_pressure =cough
0.08 =chest_tearing =one_side_belly
0.08 =chest_tearing =shoulder_pain
0.08 =chest_tearing =trunk_pain
0.08 =choking =hours_pain
0.08 =clot_risk =head_danger
0.08 =clot_risk =tingling_hands
0.08 =clot_risk =urine_all_blood
0.08 =clot_risk =vaginal_bleeding
0.08 =clot_risk =weak_any
0.08 =cocaine =head_danger
0.08 =cold_exposure =numb_any
0.08 =cold_exposure =tingling_hands
0.08 =cold_exposure =weak_any
0.08 =cough =squeezing_word
0.08 =cut_by_accident =jaw_locked
0.08 =cut_by_accident =muscle_cramps
0.08 =dangerous_person =electric
0.08 =dangerous_person =fast_breathing
0.08 =dangerous_person =heart_condition
0.08 =dangerous_person =limp_leg
0.08 =dangerous_person =throat_sore
0.08 =dangerous_person =wound_infected
0.08 =dark_urine =vaginal_bleeding
0.08 =days_many =harm_others
0.08 =days_many =head_danger
0.08 =days_many =leg_swelling_one
0.08 =deformed =numb_any
0.08 =deformed =tingling_hands
0.08 =deformed =weak_any
0.08 =diabetes =scratched
0.08 =diabetes =spreading
0.08 =diarrhea
0.08 =dizzy =double_vision
0.08 =dizzy =head_danger
0.08 =dizzy =pale_clammy
0.08 =double_vision =eye_area
0.08 =drooling =hours_pain
0.08 =drowning =short_breath
0.08 =drowsy =eye_hit_bad
0.08 =drowsy =limb_injury
0.08 =drowsy =vomiting_constantly
0.08 =dystonia =hours_pain
0.08 =elderly =limb_bleeds
0.08 =elderly =limp_refuses
0.08 =elderly =means_mentioned
0.08 =elderly =using_word
0.08 =eye_area =nosebleed
0.08 =eye_area =radiates
0.08 =eye_area =yellow_halos
0.08 =eye_hit_bad =hernia
0.08 =eye_hit_bad =hernia_word
0.08 =eye_hit_bad =stumbles
0.08 =eye_hit_bad =sudden_balance
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_pain =hours_pain
0.08 =eye_pain =sudden
0.08 =eye_pain =yellow_halos
0.08 =face_droop =long_bleed
0.08 =face_odd =short_breath
0.08 =face_odd =throat_tight
0.08 =fall_height =legs_gone
0.08 =fall_height =weak_legs
0.08 =feels_sleepy =squeezing_word
0.08 =fever =right_side
0.08 =fever =skin_black
0.08 =fever =throat_side
0.08 =fever =upper_belly_pain
0.08 =fever =weak_legs
0.08 =flank_pain =hip_hurts
0.08 =flank_pain =nausea
0.08 =foggy_only =head_danger
0.08 =getting_worse =hurts_move
0.08 =halos =severe_pain
0.08 =halos =squeezing_word
0.08 =halos =yellow_halos
0.08 =head_danger =hives_all
0.08 =head_danger =hypertension
0.08 =head_danger =new_baby
0.08 =head_danger =steroids_stopped
0.08 =headache =limp_leg
0.08 =headache =limp_refuses
0.08 =heat_exposure =legs_gone
0.08 =heat_exposure =weak_legs
0.08 =hernia_stuck =hoarse
0.08 =high_fever =strep_like
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_side
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hip_hurts =spine_injury
0.08 =hit_hard =one_side_belly
0.08 =hit_hard =tingling_hands
0.08 =hit_hard =weak_any
0.08 =hoarse =jaw_locked
0.08 =hoarse =one_side_throat
0.08 =hoarse =pain_any
0.08 =hours_pain =kid_breathing
0.08 =hours_pain =limb_injury
0.08 =hours_pain =nail_word
0.08 =hours_pain =slow_heart
0.08 =hours_pain =spreading
0.08 =hours_pain =stumbles
0.08 =hours_pain =tearing_trunk
0.08 =hours_pain =worst_ever_sick
0.08 =hypertension =pain_any
0.08 =itching =numb_any
0.08 =itchy_only =numb_any
0.08 =jaundice =trunk_pain
0.08 =jaw_arm_sweat =sudden
0.08 =kidney_stone =severe_pain
0.08 =leg_swelling_one =sudden
0.08 =limb_injury =muscle_cramps
0.08 =limb_injury =pleuritic
0.08 =limp_refuses =speech
0.08 =limp_refuses =vomiting_constantly
0.08 =long_bleed =weak_any
0.08 =low_mood =soaking_pad
0.08 =making_swell =swelling_throat
0.08 =making_swell =throat_tight
0.08 =moved_right =severe_pain
0.08 =moved_right =wont_feed
0.08 =muscle_cramps =scratched
0.08 =nail_word =vomiting_constantly
0.08 =nausea =sudden
0.08 =near_faint =severe_weakness
0.08 =new_baby =trunk_pain
0.08 =new_medicine =squeezing_word
0.08 =no_injury =pain_any
0.08 =numb_any =speech
0.08 =one_side_belly =pale_clammy
0.08 =one_side_belly =radiates
0.08 =opioid =short_breath
0.08 =pain_any =spine_injury
0.08 =pain_any =worst_ever_sick
0.08 =pain_any =yellow_halos
0.08 =pale_clammy =stomach_burn
0.08 =pale_clammy =swelling
0.08 =phlegm
0.08 =phlegm =short_breath
0.08 =pleuritic =spits_clots
0.08 =pregnant
0.08 =radiates =shoulder_pain
0.08 =rash =severe_headache
0.08 =rectal_blood =severe_pain
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =retractions =upper_belly_pain
0.08 =right_side =severe_pain
0.08 =right_side =severe_weakness
0.08 =severe_pain =stool_blood
0.08 =severe_weakness =speech_garbled
0.08 =severe_weakness =urinary_stuck_long
0.08 =shaking =tia_resolved
0.08 =shaking =uti
0.08 =slow_breathing =unresponsive
0.08 =squeezing_word =stool_blood
0.08 =squeezing_word =worst_ever_sick
0.08 =steroids_stopped =vomiting
0.08 =stomach_burn =sudden
0.08 =stool_blood =trunk_pain
0.08 =strep_like =throat_side
0.08 =sudden =worst_ever_sick
0.08 =swelling_lips =vomiting
0.08 =throat_side
0.08 =throat_tight =tongue_swollen
0.08 =trunk_pain =worst_ever
0.08 =vomiting_constantly =wakes
0.08 =vomiting_constantly =wound
0.08 =yellow_halos
0.08 ^ _ bite
0.08 ^ _ bleed
0.08 ^ _ into
0.08 ^ allergic
0.08 ^ kid
0.08 a _ #
0.08 a _ attack
0.08 a _ every
0.08 a _ heart
0.08 a _ second
0.08 a _ three
0.08 a cord
0.08 a hard
0.08 a ripp
0.08 a sheet
0.08 actual _ it
0.08 ago belly
0.08 almost faint
0.08 altitude
0.08 an aneurysm
0.08 and _ bug
0.08 and _ green
0.08 and _ hav
0.08 and _ hoarse
0.08 and voic
0.08 are huge
0.08 are swollen
0.08 arm _ hes
0.08 arm is
0.08 as _ sheet
0.08 ate
0.08 baby
0.08 ball _ and
0.08 been _ day
0.08 been _ from
0.08 behind _ eye
0.08 belly suck
0.08 bleed _ and
0.08 bleed _ down
0.08 bleed with
0.08 breastbone _ goe
0.08 bunch _ magnet
0.08 burnt
0.08 but _ to
0.08 but refus
0.08 button and
0.08 by _ hour
0.08 call _ said
0.08 call and
0.08 cast and
0.08 chest _ #11+
0.08 chest _ after
0.08 cookie
0.08 crook _ my
0.08 cutt _ and
0.08 daughter ate
0.08 double _ i
0.08 down _ throat
0.08 drank _ drain
0.08 ear are
0.08 evil _ voic
0.08 evil and
0.08 eye _ super
0.08 eye my
0.08 face feel
0.08 fever _ hes
0.08 few second
0.08 finger thing
0.08 fistula
0.08 five _ and
0.08 friend _ stop
0.08 friend wont
0.08 from down
0.08 gasoline in
0.08 glue
0.08 golf ball
0.08 grandma _ is
0.08 had #
0.08 halo _ light
0.08 halo around
0.08 hand _ burn
0.08 hard time
0.08 has _ rash
0.08 has chest
0.08 hav _ hard
0.08 have _ pound
0.08 have been
0.08 have chest
0.08 he _ white
0.08 he doesnt
0.08 he has
0.08 he inhal
0.08 head _ now
0.08 headache _ neck
0.08 headache neck
0.08 headache stiff
0.08 heart _ been
0.08 heart _ slow
0.08 heart going
0.08 heart has
0.08 heart wont
0.08 her _ get
0.08 her _ hurt
0.08 her left
0.08 her pill
0.08 hernia popp
0.08 hes _ like
0.08 hes still
0.08 hip _ and
0.08 hip _ so
0.08 his bike
0.08 his knee
0.08 hot potato
0.08 hot soup
0.08 hurt _ baby
0.08 i _ in
0.08 i _ want
0.08 im _ fast
0.08 im so
0.08 in _ for
0.08 in bed
0.08 in hive
0.08 in under
0.08 is _ painful
0.08 is _ shut
0.08 is numb
0.08 is sleepy
0.08 ive _ on
0.08 knee replacement
0.08 knuckle
0.08 lab _ and
0.08 lab call
0.08 last month
0.08 light _ i
0.08 lower _ tummy
0.08 middle _ my
0.08 mom is
0.08 most in
0.08 my _ absces
0.08 my _ one
0.08 my _ yesterday
0.08 my knuckle
0.08 my stool
0.08 my uti
0.08 nail a
0.08 neck _ bend
0.08 neck wont
0.08 new _ pressure
0.08 new blood
0.08 no -contraction
0.08 no _ -yet
0.08 not -respond
0.08 now _ lip
0.08 numb _ hour
0.08 numb _ my
0.08 numb an
0.08 of magnet
0.08 off _ thi
0.08 old _ breath
0.08 on _ ice
0.08 on _ meter
0.08 on all
0.08 over _ my
0.08 pain _ by
0.08 pain _ cant
0.08 pill bottle
0.08 popp _ its
0.08 potato
0.08 pupil look
0.08 question _ and
0.08 question over
0.08 rainbow _ around
0.08 read
0.08 rib hurt
0.08 right _ pain
0.08 right arm
0.08 right tummy
0.08 rock _ and
0.08 round
0.08 same _ over
0.08 section #
0.08 section _ day
0.08 see star
0.08 sharp chest
0.08 she _ breathe
0.08 she _ confus
0.08 she _ deep
0.08 she _ stand
0.08 she _ the
0.08 she _ weak
0.08 she _ with
0.08 she in
0.08 shunt
0.08 sick
0.08 since _ antibiotic
0.08 sleep forever
0.08 slow down
0.08 smell gas
0.08 so sleepy
0.08 so thirsty
0.08 some _ cleaner
0.08 some drain
0.08 stabb _ under
0.08 stair _ my
0.08 start sudden
0.08 suck _ under
0.08 sudden _ cant
0.08 sudden ripp
0.08 swallow _ #99+
0.08 swallow fever
0.08 tell her
0.08 the _ on
0.08 the desk
0.08 the fridge
0.08 the hour
0.08 the lake
0.08 the throat
0.08 the water
0.08 the wheel
0.08 through _ pad
0.08 throw _ nonstop
0.08 to _ rid
0.08 to faint
0.08 to feed
0.08 toddler drank
0.08 try to
0.08 tuesday and
0.08 two _ it
0.08 type
0.08 type _ and
0.08 up nonstop
0.08 vision _ one
0.08 voic _ her
0.08 voice _ like
0.08 voice sound
0.08 vomit _ breath
0.08 vomit _ hard
0.08 vomit so
0.08 we
0.08 week _ she
0.08 went _ and
0.08 while i
0.08 white _ a
0.08 white as
0.08 with _ worst
0.08 with asthma
0.08 yellow _ and
0.07 -and
0.07 -real
0.07 <she
0.07 =a_lot =back_pain
0.07 =a_lot =burned_hand
0.07 =a_lot =hoarse
0.07 =a_lot =limb_cold_pale
0.07 =a_lot =one_side_belly
0.07 =a_lot =testicle
0.07 =abuse_danger =head_danger
0.07 =alcohol =pale_clammy
0.07 =allergen =weak_one_side
0.07 =at_rest =clot_risk
0.07 =back_pain =bleeding_any
0.07 =back_pain =tearing_trunk
0.07 =belly_hard =newborn
0.07 =belly_hard =pregnant
0.07 =belly_hard =vomiting_constantly
0.07 =belly_hard =young_baby
0.07 =belly_pain =dangerous_person
0.07 =belly_pain =fainted
0.07 =belly_pain =pelvic_pain
0.07 =belly_word =kid_breathing
0.07 =belly_word =pelvic_pain
0.07 =belly_word =rash
0.07 =belly_word =shoulder_pain
0.07 =belly_word =stomach_burn
0.07 =belly_word =weak_any
0.07 =bite_bad =coughs_blood
0.07 =bite_bad =elderly
0.07 =bite_bad =feels_sleepy
0.07 =bite_bad =leaking
0.07 =bite_bad =spits_clots
0.07 =black_stool =bleeding_any
0.07 =black_stool =eye_hit_bad
0.07 =black_stool =rectal_blood
0.07 =bleeding_any =hurts_breathing
0.07 =bleeding_heavy =head_danger
0.07 =bleeding_heavy =squeezing_word
0.07 =blood_thinner =tooth_pulled
0.07 =bluish =confused
0.07 =bluish =limb_cold_pale
0.07 =blurry_vision =burn_severity
0.07 =blurry_vision =cant_stand
0.07 =blurry_vision =eye_hit
0.07 =blurry_vision =limp_leg
0.07 =blurry_vision =limp_refuses
0.07 =blurry_vision =severe_weakness
0.07 =blurry_vision =sudden_balance
0.07 =bp_high =chest_any
0.07 =bp_high =chest_pain
0.07 =bp_high =trunk_pain
0.07 =bp_medicine =chest_lasting
0.07 =burn_severity =car_crash
0.07 =burn_severity =diarrhea
0.07 =burn_severity =doom
0.07 =burn_severity =speech_garbled
0.07 =burn_severity =wont_go_away
0.07 =calf =cannot_move_limb
0.07 =cannot_breathe =chest_any
0.07 =cannot_breathe =chest_pain
0.07 =cannot_breathe =turning_blue
0.07 =cant_stand =child_got_pills
0.07 =cant_stand =dangerous_person
0.07 =cant_stand =hurts_move
0.07 =cant_stand =overdose_taken
0.07 =car_crash =confused
0.07 =chemical_word =chest_pain
0.07 =chemical_word =limb_bleeds
0.07 =chest_any =feels_sleepy
0.07 =chest_lasting =eye_hit
0.07 =chest_lasting =eye_pain
0.07 =chest_lasting =face_blisters
0.07 =chest_lasting =not_clotting
0.07 =chest_lasting =unequal_pupils
0.07 =chest_pain =feels_sleepy
0.07 =chest_pain =hurts_move
0.07 =chest_pressure =cocaine
0.07 =chest_pressure =drugs_taken
0.07 =chest_pressure =eye_hit_bad
0.07 =child_got_pills =dizzy
0.07 =child_got_pills =limp_leg
0.07 =child_got_pills =severe_weakness
0.07 =clear_fluid
0.07 =clear_fluid =eye_area
0.07 =clear_fluid =eye_hit_bad
0.07 =clear_fluid =fall_any
0.07 =clear_fluid =head_danger
0.07 =clear_fluid =hit_hard
0.07 =confused =rash
0.07 =confused =vomiting_constantly
0.07 =cough =inhaler_fails
0.07 =coughs_blood =hit_hard
0.07 =coughs_blood =severe_pain
0.07 =dangerous_person =limp_refuses
0.07 =days_many =diarrhea
0.07 =days_many =short_breath
0.07 =deep_burn =pale_clammy
0.07 =deep_cut =long_bleed
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =deformed =severe_weakness
0.07 =dizzy =means_mentioned
0.07 =dizzy =overdose_taken
0.07 =dizzy =using_word
0.07 =double_vision =sudden
0.07 =drowsy =means_mentioned
0.07 =drowsy =slow_breathing
0.07 =drowsy =squeezing_word
0.07 =drugs_taken =overdose_taken
0.07 =ear_blood =head_injury
0.07 =ear_blood =limb_bleeds
0.07 =electric =racing_heart
0.07 =eye_area =leaking
0.07 =eye_area =swelling_lips
0.07 =eye_chemical =fall_any
0.07 =eye_chemical =fight_blow
0.07 =eye_chemical =hit_hard
0.07 =eye_hit =leaking
0.07 =eye_hit_bad =pelvic_pain
0.07 =eye_hit_bad =slow_breathing
0.07 =eye_hit_bad =swelling_face
0.07 =eye_pain =headache
0.07 =face_blisters =skin_peeling
0.07 =face_droop =sudden
0.07 =face_droop =swallow_trouble
0.07 =face_droop =throat_tight
0.07 =face_droop =wont_swallow
0.07 =face_injury =hours_pain
0.07 =face_odd =radiates
0.07 =fainted =worst_ever
0.07 =fall_any =leaking
0.07 =fast_breathing =vomiting_constantly
0.07 =feels_sleepy =pale_clammy
0.07 =feels_sleepy =sudden
0.07 =fever =phlegm
0.07 =fever =tripod
0.07 =fight_blow =headache
0.07 =fight_blow =leaking
0.07 =flank_pain =right_side
0.07 =flank_pain =severe_weakness
0.07 =flank_pain =squeezing_word
0.07 =halos =head_danger
0.07 =halos =vomiting
0.07 =head_danger =headache
0.07 =head_danger =rectal_blood
0.07 =head_danger =spreading
0.07 =head_danger =stool_blood
0.07 =head_danger =urinary_stuck_long
0.07 =heart_condition =pale_clammy
0.07 =heat_exposure =pale_clammy
0.07 =hip_fracture =sudden
0.07 =hip_hurts =hours_pain
0.07 =hit_hard =leaking
0.07 =hit_hard =spits_clots
0.07 =hours_pain =not_clotting
0.07 =hours_pain =tetanus_due
0.07 =hours_pain =unequal_pupils
0.07 =hurts_breathing =spits_clots
0.07 =hurts_move =limp_refuses
0.07 =jaundice =young_baby
0.07 =light_hurts =severe_headache
0.07 =limp_leg =no_urine
0.07 =limp_leg =overdose_taken
0.07 =limp_refuses =long_bleed
0.07 =limp_refuses =no_urine
0.07 =limp_refuses =overdose_taken
0.07 =long_bleed =tooth_pulled
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =muscle_cramps =phlegm
0.07 =muscle_cramps =tetanus_due
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =nausea =severe_pain
0.07 =no_injury =radiates
0.07 =numb_any =severe_weakness
0.07 =overdose_taken =severe_weakness
0.07 =pain_any =pelvic_pain
0.07 =pain_any =recent_infection
0.07 =pain_any =slow_breathing
0.07 =pain_any =tick
0.07 =pain_any =weak_any
0.07 =pain_any =wont_go_away
0.07 =pale_clammy =withdrawal
0.07 =pelvic_pain
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =squeezing_word
0.07 =pelvic_pain =upper_belly_pain
0.07 =phlegm =scratched
0.07 =radiates =stomach_burn
0.07 =rectal_blood =vaginal_bleeding
0.07 =right_side =upper_belly_pain
0.07 =rigors =squeezing_word
0.07 =rigors_hard =speech
0.07 =scratched =severe_pain
0.07 =severe_headache =vomiting_constantly
0.07 =severe_pain =spits_clots
0.07 =severe_pain =vomiting_constantly
0.07 =severe_weakness =short_breath
0.07 =short_breath =swelling_face
0.07 =short_breath =three_days
0.07 =short_breath =weak_any
0.07 =slow_breathing =squeezing_word
0.07 =speech =tingling_hands
0.07 =speech =trunk_pain
0.07 =squeezing_word =vomiting_constantly
0.07 =stab_shot =suicidal
0.07 =stiff_neck =vomiting_constantly
0.07 =stiff_neck =wakes
0.07 =stomach_burn =trunk_pain
0.07 =stool_blood =vaginal_bleeding
0.07 =tick
0.07 =upper_belly_pain =vomiting
0.07 =urinary_stuck_long =weak_any
0.07 ^ _ drink
0.07 ^ _ splash
0.07 ^ firework
0.07 ^ woke
0.07 a _ ago
0.07 a _ arm
0.07 a stabb
0.07 after _ feed
0.07 after _ miscarriage
0.07 after i
0.07 ago _ of
0.07 ago _ she
0.07 all
0.07 also
0.07 amaz
0.07 ammonia and
0.07 and _ ask
0.07 and _ smile
0.07 and _ tummy
0.07 and black
0.07 and itch
0.07 and thi
0.07 and throat
0.07 arm _ his
0.07 arm deep
0.07 around
0.07 around my
0.07 because _ want
0.07 been _ i
0.07 been chok
0.07 belly huge
0.07 blad came
0.07 blood lot
0.07 breath so
0.07 but _ chest
0.07 but still
0.07 by _ belly
0.07 cast
0.07 chest pressure
0.07 chok _ cant
0.07 control
0.07 crazy _ of
0.07 crazy all
0.07 curtain _ half
0.07 curtain over
0.07 cut my
0.07 deeper
0.07 dizzy and
0.07 drank _ bottle
0.07 drank _ cleaner
0.07 drank drain
0.07 drink _ no
0.07 droop and
0.07 ear and
0.07 eye _ so
0.07 eye feel
0.07 face _ gray
0.07 faint _ my
0.07 fast _ the
0.07 feel _ my
0.07 feel amaz
0.07 fell _ and
0.07 fell yesterday
0.07 fit _ the
0.07 foot its
0.07 four
0.07 four hour
0.07 from tokyo
0.07 going crazy
0.07 got _ hand
0.07 got a
0.07 grandma face
0.07 has _ belly
0.07 has _ kill
0.07 have hive
0.07 he _ hit
0.07 her smile
0.07 hes _ vomit
0.07 hi
0.07 his speech
0.07 his tummy
0.07 hit by
0.07 home
0.07 i _ amaz
0.07 i _ heat
0.07 i _ hive
0.07 i _ out
0.07 i _ punch
0.07 i _ red
0.07 i _ shaky
0.07 im _ chemo
0.07 im _ xarelto
0.07 im a
0.07 in _ cold
0.07 is bad
0.07 is pale
0.07 is shorter
0.07 it in
0.07 ive _ the
0.07 ive _ thi
0.07 keep _ a
0.07 keep my
0.07 ladder about
0.07 left _ has
0.07 leg _ a
0.07 leg _ hot
0.07 leg _ puffy
0.07 leg its
0.07 leg look
0.07 like _ all
0.07 lithium
0.07 lock
0.07 look white
0.07 machine
0.07 minut _ then
0.07 mixed _ and
0.07 mom fell
0.07 morn im
0.07 mother _ a
0.07 mouth _ hes
0.07 my _ twice
0.07 my coffee
0.07 my contact
0.07 my shoulder
0.07 navel
0.07 neck _ a
0.07 neck fever
0.07 need to
0.07 night _ im
0.07 now _ come
0.07 now _ got
0.07 now _ throat
0.07 now _ up
0.07 now ive
0.07 of _ clot
0.07 ok _ my
0.07 old and
0.07 on antibiotic
0.07 on xarelto
0.07 one and
0.07 over _ of
0.07 over _ the
0.07 over half
0.07 pad _ #11+
0.07 pain _ and
0.07 pain _ goe
0.07 pain _ the
0.07 palm
0.07 party _ he
0.07 pee _ dark
0.07 pill because
0.07 post
0.07 purple spot
0.07 red _ i
0.07 round my
0.07 rusty _ a
0.07 say it
0.07 severe belly
0.07 she mumbl
0.07 she take
0.07 shoulder _ came
0.07 sleepy now
0.07 slic _ hand
0.07 slic my
0.07 slipp _ the
0.07 snow _ hour
0.07 snow for
0.07 sore _ cant
0.07 spasm i
0.07 spin
0.07 splash _ my
0.07 stiff _ fever
0.07 sudden _ im
0.07 sudden _ now
0.07 sudden hurt
0.07 sweaty
0.07 swell _ one
0.07 swing
0.07 the _ last
0.07 the roof
0.07 ther _ when
0.07 thick
0.07 thinner _ hit
0.07 to
0.07 to _ right
0.07 to make
0.07 to walk
0.07 tokyo
0.07 tremor
0.07 trip to
0.07 under _ breastbone
0.07 under _ water
0.07 up _ breath
0.07 up but
0.07 up proper
0.07 vision went
0.07 vodka _ i
0.07 vomit _ cant
0.07 vomit _ the
0.07 vomit a
0.07 was _ at
0.07 was a
0.07 went _ thi
0.07 what day
0.07 when _ take
0.07 with _ right
0.07 worse since
0.07 worst _ in
0.07 worst _ ive
0.07 wrote _ note
0.07 year _ now
0.07 yesterday _ a
0.06 # and
0.06 #11+ _ in
0.06 #11+ slipp
0.06 -# _ and
0.06 -any -more
0.06 -poop
0.06 <in <the
0.06 =a_lot =fast_breathing
0.06 =a_lot =liver_known
0.06 =a_lot =one_eye
0.06 =a_lot =upper_belly_pain
0.06 =allergen =cant_stand
0.06 =allergen =drugs_taken
0.06 =allergen =limp_leg
0.06 =allergen =weak_any
0.06 =animal_bite =red_racing
0.06 =asthma =wheeze_word
0.06 =at_rest =cant_stand
0.06 =at_rest =limp_leg
0.06 =at_rest =limp_refuses
0.06 =at_rest =severe_weakness
0.06 =at_rest =stumbles
0.06 =at_rest =weak_any
0.06 =baby =hernia_stuck
0.06 =belly_blow =car_crash
0.06 =belly_hard =confused
0.06 =belly_hard =days_many
0.06 =belly_hard =hurts_move
0.06 =belly_hit =car_crash
0.06 =belly_hit =cramps
0.06 =belly_hit =limp_leg
0.06 =belly_hit =limp_refuses
0.06 =belly_hit =short_breath
0.06 =belly_hit =weak_one_side
0.06 =belly_pain =belly_surgery_recent
0.06 =belly_pain =car_crash
0.06 =belly_pain =heart_condition
0.06 =belly_pain =long_bleed
0.06 =belly_pain =racing_heart
0.06 =belly_pain =sudden
0.06 =belly_surgery_recent =belly_word
0.06 =belly_surgery_recent =eye_hit_bad
0.06 =belly_surgery_recent =racing_heart
0.06 =belly_surgery_recent =squeezing_word
0.06 =bite_bad =bleeding_heavy
0.06 =bleeding_any =dangerous_person
0.06 =bleeding_any =gums_bleed
0.06 =bleeding_any =suicidal
0.06 =bleeding_heavy =suicidal
0.06 =blood_in_urine =blood_thinner
0.06 =blood_streak =muscle_strain_word
0.06 =blood_thinner =dark_urine
0.06 =blow_ribs =dangerous_person
0.06 =blurry_vision =days_many
0.06 =blurry_vision =severe_headache
0.06 =breathe_word =leg_feet_swollen
0.06 =burn_severity =fight_blow
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =urinary_stuck_long
0.06 =cannot_breathe =overdose_taken
0.06 =cannot_breathe =postpartum
0.06 =cannot_breathe =racing_heart
0.06 =cannot_breathe =sudden
0.06 =cannot_breathe =trunk_pain
0.06 =cannot_move_limb =right_side
0.06 =cannot_move_side =right_side
0.06 =chemical_word =chest_any
0.06 =chemical_word =trunk_pain
0.06 =chest_any =drowning
0.06 =chest_any =flank_pain
0.06 =chest_any =head_danger
0.06 =chest_any =new_baby
0.06 =chest_any =pressure_elsewhere
0.06 =chest_any =vomiting
0.06 =chest_lasting =eye_red
0.06 =chest_lasting =face_injury
0.06 =chest_lasting =low_temp
0.06 =chest_lasting =pressure_elsewhere
0.06 =chest_lasting =recent_infection
0.06 =chest_lasting =throat_closing
0.06 =chest_pain =flank_pain
0.06 =chest_pain =head_danger
0.06 =chest_pain =new_baby
0.06 =chest_pain =pressure_elsewhere
0.06 =chest_pain =vomiting
0.06 =chest_pressure =drowning
0.06 =chest_pressure =short_breath
0.06 =chest_pressure =smoke
0.06 =clot_risk =cough
0.06 =confused =many_days
0.06 =confused =new_baby
0.06 =confused =postpartum
0.06 =confused =uti
0.06 =confused =wound_infected
0.06 =cough =drowsy
0.06 =coughs_blood =fight_blow
0.06 =cramps =fall_any
0.06 =cramps =fall_hard
0.06 =cramps =fell_baby
0.06 =cramps =hit_hard
0.06 =dangerous_person =hip_hurts
0.06 =dangerous_person =numb_any
0.06 =dangerous_person =turning_blue
0.06 =dangerous_person =vomit_few
0.06 =days_many =hernia_stuck
0.06 =days_many =pleuritic
0.06 =days_many =preterm_weeks
0.06 =deep_cut =limb_bleeds
0.06 =deformed =weak_one_side
0.06 =discharge =head_danger
0.06 =dizzy =hurts_move
0.06 =dizzy =stumbles
0.06 =drugs_taken =edible_word
0.06 =ear_wax =hernia_stuck
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =trunk_pain
0.06 =eye_area =face_odd
0.06 =eye_area =vomiting_constantly
0.06 =eye_hit_bad =urinary_stuck_long
0.06 =eye_pain =stiff_neck
0.06 =eye_red =head_danger
0.06 =face_odd =tingling_hands
0.06 =fainted =hernia_stuck
0.06 =fainted =severe_pain
0.06 =fall_any =feels_sleepy
0.06 =fall_any =limp_refuses
0.06 =fall_any =sudden
0.06 =fall_any =vomit_few
0.06 =feels_sleepy =hit_hard
0.06 =feels_sleepy =trunk_pain
0.06 =fell_baby =vomiting
0.06 =fight_blow =hurts_move
0.06 =fight_blow =spits_clots
0.06 =fight_blow =vomit_few
0.06 =flank_pain
0.06 =flank_pain =pain_any
0.06 =flank_pain =pleuritic
0.06 =foggy_only =means_mentioned
0.06 =foggy_only =using_word
0.06 =getting_worse
0.06 =gums_bleed
0.06 =hallucinating =mania_psychosis
0.06 =hallucinating =many_days
0.06 =hallucinating =new_baby
0.06 =hallucinating =postpartum
0.06 =harm_others =many_days
0.06 =head_danger =moved_right
0.06 =head_danger =three_days
0.06 =head_danger =using_word
0.06 =heart_condition =tingling_hands
0.06 =heat_exposure =nausea
0.06 =heat_exposure =wound_infected
0.06 =hernia_stuck =newborn
0.06 =hernia_stuck =skin_infection
0.06 =hernia_stuck =swelling_face
0.06 =hernia_stuck =wound
0.06 =hernia_stuck =wound_infected
0.06 =hernia_stuck =young_baby
0.06 =high_fever =severe_pain
0.06 =hip_fracture =weak_one_side
0.06 =hit_hard =limp_leg
0.06 =hit_hard =limp_refuses
0.06 =hit_hard =sudden
0.06 =hit_hard =swelling
0.06 =hit_hard =vomit_few
0.06 =hoarse =strep_like
0.06 =hours_pain =newborn
0.06 =hours_pain =young_baby
0.06 =hurts_move =limb_injury
0.06 =hurts_move =vomiting_constantly
0.06 =immunosuppressed =sudden
0.06 =injection_joint =trunk_pain
0.06 =jaw_arm_sweat =squeezing_word
0.06 =kid_breathing =lips_blue
0.06 =limb_bleeds =wound
0.06 =limb_injury =red_racing
0.06 =limb_injury =sudden
0.06 =limp_leg =one_side_belly
0.06 =limp_leg =sudden
0.06 =limp_leg =vomiting_constantly
0.06 =limp_refuses =one_side_belly
0.06 =long_bleed =means_mentioned
0.06 =long_bleed =self_harm_now
0.06 =long_bleed =upper_belly_pain
0.06 =low_temp =pale_clammy
0.06 =moved_right =vomiting
0.06 =nail_word =one_side_throat
0.06 =neck_swelling =skin_infection
0.06 =neck_swelling =wound_infected
0.06 =numb_any =urinary_stuck_long
0.06 =one_side_throat =swelling
0.06 =one_side_throat =wound
0.06 =overdose_taken =short_breath
0.06 =overdose_taken =slow_breathing
0.06 =overdose_taken =unresponsive
0.06 =pain_any =tripod
0.06 =pale_clammy =shoulder_pain
0.06 =pale_clammy =soaking_pad
0.06 =pressure_elsewhere =trunk_pain
0.06 =rigors_hard =swelling
0.06 =severe_pain =stomach_burn
0.06 =severe_pain =swallow_trouble
0.06 =severe_pain =throat_sore
0.06 =severe_pain =throat_tight
0.06 =severe_pain =wont_swallow
0.06 =short_breath =wound_infected
0.06 =shoulder_pain =trunk_pain
0.06 =skin_infection =swallow_trouble
0.06 =skin_infection =throat_tight
0.06 =skin_infection =tooth_bad
0.06 =skin_infection =wont_swallow
0.06 =spits_clots =vaginal_bleeding
0.06 =squeezing_word =wound
0.06 =stomach_burn =vomiting_constantly
0.06 =stumbles =vomiting
0.06 =sudden =swelling
0.06 =sudden =tearing_trunk
0.06 =swallow_trouble =swelling_face
0.06 =swallow_trouble =wound_infected
0.06 =swelling =vomiting_constantly
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wheeze_word
0.06 =swelling_face =wont_swallow
0.06 =throat_tight =wound_infected
0.06 =tooth =trunk_pain
0.06 =tooth_bad =wound_infected
0.06 =upper_belly_pain =vomiting_constantly
0.06 =weak_any =weak_one_side
0.06 =wont_swallow =wound_infected
0.06 ?come
0.06 ^ _ cut
0.06 ^ _ daughter
0.06 ^ _ deliver
0.06 ^ _ gastric
0.06 ^ _ lost
0.06 ^ _ open
0.06 ^ gain
0.06 ^ period
0.06 ^ squeez
0.06 a balloon
0.06 a big
0.06 a car
0.06 air
0.06 an _ after
0.06 and _ bare
0.06 and _ burn
0.06 and _ cannot
0.06 and _ shoulder
0.06 and _ spitt
0.06 and they
0.06 ankle _ its
0.06 are
0.06 are _ after
0.06 at _ since
0.06 ate _ heart
0.06 ate my
0.06 bed he
0.06 bulge
0.06 bulge _ my
0.06 bulge in
0.06 bunch _ oxy
0.06 by _ bee
0.06 bypas #
0.06 cancer
0.06 cannot
0.06 cant _ acros
0.06 cant _ and
0.06 cant _ throw
0.06 chest _ pull
0.06 chill _ #99+
0.06 clean product
0.06 crie in
0.06 dad _ off
0.06 down _ since
0.06 face _ and
0.06 feel _ now
0.06 find word
0.06 fingernail _ blue
0.06 fish
0.06 floor _ i
0.06 floor and
0.06 four _ and
0.06 gastric _ #
0.06 get it
0.06 goe _ to
0.06 goe through
0.06 going _ explode
0.06 half _ face
0.06 hand are
0.06 handlebar
0.06 handlebar and
0.06 hard i
0.06 has terrible
0.06 have _ chill
0.06 have _ red
0.06 he _ and
0.06 he woke
0.06 head _ i
0.06 head now
0.06 heart and
0.06 her _ because
0.06 her nose
0.06 his _ hes
0.06 horrible
0.06 hurt _ eye
0.06 hurt _ its
0.06 hurt _ my
0.06 hurt _ swallow
0.06 husband _ work
0.06 i _ the
0.06 i deliver
0.06 i squeez
0.06 if it
0.06 im _ fell
0.06 im _ on
0.06 im _ real
0.06 in _ eyelid
0.06 inhaler _ -help
0.06 isnt -mak
0.06 isnt _ -any
0.06 isnt _ -sense
0.06 it _ on
0.06 it come
0.06 its bleed
0.06 its just
0.06 larger
0.06 last _ it
0.06 left leg
0.06 leg _ i
0.06 life _ on
0.06 like _ balloon
0.06 like hes
0.06 like my
0.06 lump _ my
0.06 lupu and
0.06 may
0.06 muscl spasm
0.06 my _ #11+
0.06 my _ button
0.06 my _ huge
0.06 my _ muscl
0.06 my _ now
0.06 my _ skin
0.06 my chin
0.06 my grandpa
0.06 my iron
0.06 my metformin
0.06 my pee
0.06 neck _ stiff
0.06 night it
0.06 now _ im
0.06 now _ keep
0.06 of it
0.06 of oxy
0.06 pain _ im
0.06 pain and
0.06 painful _ i
0.06 pale _ clammy
0.06 pill _ of
0.06 pill instead
0.06 pregnant _ down
0.06 pregnant fell
0.06 product
0.06 puff
0.06 pupil _ larger
0.06 raw
0.06 red _ she
0.06 red _ with
0.06 room
0.06 scream _ i
0.06 she _ -mak
0.06 she _ thing
0.06 she confus
0.06 sip
0.06 skin _ hot
0.06 skin _ the
0.06 slipp in
0.06 so _ she
0.06 soft lump
0.06 some
0.06 some pill
0.06 someth _ a
0.06 split
0.06 squeez _ pimple
0.06 squeez a
0.06 stop _ up
0.06 stop throw
0.06 stuff _ his
0.06 sudden _ vision
0.06 sudden sharp
0.06 swell _ the
0.06 swell is
0.06 that _ -there
0.06 that _ on
0.06 that _ to
0.06 that arent
0.06 that came
0.06 the mountain
0.06 the third
0.06 the tylenol
0.06 third
0.06 throat _ fever
0.06 through _ my
0.06 tight _ im
0.06 time _ take
0.06 time a
0.06 to explode
0.06 too _ for
0.06 tooth infection
0.06 tylenol dose
0.06 up _ im
0.06 using
0.06 vomit _ a
0.06 walk
0.06 walk acros
0.06 warfarin and
0.06 was _ now
0.06 was work
0.06 went cold
0.06 what the
0.06 white _ of
0.06 white in
0.06 with _ since
0.06 wont _ vomit
0.05 # _ now
0.05 #11+ and
0.05 #99+
0.05 -tear -when
0.05 -tear _ -she
0.05 <a _ <two
0.05 <had _ <as
0.05 =a_lot =alcohol
0.05 =a_lot =face_droop
0.05 =a_lot =fight_blow
0.05 =a_lot =hernia_stuck
0.05 =alcohol =blood_streak
0.05 =alcohol =high_fever
0.05 =allergen =hurts_move
0.05 =allergen =hypertension
0.05 =at_rest =three_days
0.05 =baby =hours_pain
0.05 =belly_hard =belly_hit
0.05 =belly_hard =cant_stand
0.05 =belly_hard =limp_leg
0.05 =belly_hard =limp_refuses
0.05 =belly_hard =urinary_stuck_long
0.05 =belly_hit =squeezing_word
0.05 =belly_pain =dizzy
0.05 =belly_word =cant_straighten
0.05 =belly_word =preterm_weeks
0.05 =bite_bad =deep_burn
0.05 =bite_bad =diarrhea
0.05 =bite_bad =one_side_belly
0.05 =bite_bad =skin_peeling
0.05 =bite_bad =sudden_balance
0.05 =bleeding_any =blurry_vision
0.05 =bleeding_any =chest_any
0.05 =bleeding_any =chest_pain
0.05 =bleeding_any =dentist
0.05 =bleeding_any =feels_sleepy
0.05 =bleeding_any =short_breath
0.05 =blister_any =face_injury
0.05 =blood_streak =headache
0.05 =blood_streak =preterm_weeks
0.05 =bluish =unresponsive
0.05 =bp_high =hours_pain
0.05 =breathe_word =choking
0.05 =burn_any =cold_limb
0.05 =burn_any =face_injury
0.05 =burn_big =face_injury
0.05 =burn_big =skin_peeling
0.05 =burn_severity =head_injury
0.05 =calf =elderly
0.05 =calf =fast_breathing
0.05 =calf =pain_any
0.05 =cannot_breathe =heat_exposure
0.05 =cannot_breathe =hernia_stuck
0.05 =cannot_breathe =hurts_breathing
0.05 =cannot_move_limb =stroke_word
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cannot_move_side =stroke_word
0.05 =cant_stand =cant_straighten
0.05 =cant_stand =cough
0.05 =cant_stand =hernia_stuck
0.05 =cant_stand =one_side_belly
0.05 =cant_stand =stumbles
0.05 =cant_straighten =limp_leg
0.05 =cant_straighten =limp_refuses
0.05 =cant_straighten =pain_any
0.05 =cant_straighten =severe_weakness
0.05 =car_crash =chest_lasting
0.05 =chemical_burn =chest_pain
0.05 =chemical_burn =cough
0.05 =chemical_burn =hurts_move
0.05 =chemical_burn =long_bleed
0.05 =chest_any =using_word
0.05 =chest_lasting =cramps
0.05 =chest_lasting =discharge
0.05 =chest_lasting =drank
0.05 =chest_lasting =hit_hard
0.05 =chest_lasting =hives_all
0.05 =chest_lasting =tired
0.05 =chest_pain =racing_heart
0.05 =child_got_pills =long_bleed
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =clot_risk =fast_breathing
0.05 =cold_limb =ear_wax
0.05 =cold_limb =eye_hit_bad
0.05 =cold_limb =wound_infected
0.05 =confused =drowsy
0.05 =copd =hernia_stuck
0.05 =copd =speech
0.05 =copd =three_days
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =curtain_word =sudden
0.05 =cut_by_accident =diabetes
0.05 =dangerous_person =fall_height
0.05 =dangerous_person =hurts_breathing
0.05 =dangerous_person =legs_gone
0.05 =dangerous_person =radiates
0.05 =dangerous_person =weak_legs
0.05 =dark_urine =hours_pain
0.05 =days_many =hurts_breathing
0.05 =deep_burn =face_injury
0.05 =deformed =elderly
0.05 =diarrhea =squeezing_word
0.05 =dizzy =fight_blow
0.05 =droopy_lid =eye_hit_bad
0.05 =droopy_lid =head_danger
0.05 =droopy_lid =sudden
0.05 =ear_wax =hurts_move
0.05 =edible_word =limp_refuses
0.05 =elderly =fight_blow
0.05 =elderly =head_injury
0.05 =eye_area =near_faint
0.05 =eye_area =weak_any
0.05 =eye_bulge =swelling_face
0.05 =eye_bulge =swelling_lips
0.05 =eye_hit_bad =pressure_elsewhere
0.05 =eye_hit_bad =three_days
0.05 =eye_hit_bad =wont_go_away
0.05 =eye_red =swelling_face
0.05 =eye_red =swelling_lips
0.05 =face_droop =radiates
0.05 =face_injury =radiates
0.05 =face_injury =skin_peeling
0.05 =face_odd =long_bleed
0.05 =fall_any =hernia_stuck
0.05 =fall_any =squeezing_word
0.05 =fall_any =vomiting_constantly
0.05 =fall_hard =vomiting
0.05 =fast_breathing =leg_swelling_one
0.05 =fast_breathing =pleuritic
0.05 =fast_breathing =swelling
0.05 =fight_blow =vomiting_constantly
0.05 =flank_pain =hurts_breathing
0.05 =flank_pain =radiates_groin
0.05 =flank_pain =uti
0.05 =head_danger =means_mentioned
0.05 =head_danger =wound_infected
0.05 =heat_exposure =short_breath
0.05 =hernia_stuck =hip_fracture
0.05 =hernia_stuck =kid_breathing
0.05 =hernia_stuck =limp_leg
0.05 =hernia_stuck =limp_refuses
0.05 =hernia_stuck =pleuritic
0.05 =hit_hard =squeezing_word
0.05 =hit_hard =vomiting_constantly
0.05 =hives =itching
0.05 =hives =swelling_throat
0.05 =hives =throat_tight
0.05 =hoarse =speech
0.05 =hours_pain =jaw_arm_sweat
0.05 =hours_pain =recent_infection
0.05 =hours_pain =stiff_neck
0.05 =hours_pain =stroke_word
0.05 =hours_pain =vomiting_constantly
0.05 =hurts_move =short_breath
0.05 =hurts_move =stroke_word
0.05 =hurts_move =stumbles
0.05 =hurts_move =weak_any
0.05 =jaw_arm_sweat =pressure_elsewhere
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =left_ribs
0.05 =limp_leg =moved_right
0.05 =limp_leg =stumbles
0.05 =limp_leg =wakes
0.05 =limp_refuses =moved_right
0.05 =limp_refuses =stumbles
0.05 =limp_refuses =sudden
0.05 =lips_blue =unresponsive
0.05 =long_bleed =sudden
0.05 =long_bleed =swelling_lips
0.05 =making_swell =short_breath
0.05 =muscle_tear =rash
0.05 =near_faint =pregnant
0.05 =near_faint =shoulder_pain
0.05 =one_side_belly =radiates_groin
0.05 =one_side_belly =severe_weakness
0.05 =pain_any =uti
0.05 =pale_clammy =tia_resolved
0.05 =pale_clammy =tingling_hands
0.05 =phlegm =three_days
0.05 =phlegm =trunk_pain
0.05 =pleuritic =sudden
0.05 =racing_heart =rigors
0.05 =radiates_groin =trunk_pain
0.05 =rash =scratched
0.05 =right_side =sudden
0.05 =rigors =trunk_pain
0.05 =severe_pain =stiff_neck
0.05 =severe_pain =tearing
0.05 =severe_weakness =stroke_word
0.05 =severe_weakness =stumbles
0.05 =short_breath =sugar_very_high
0.05 =shoulder_pain =vaginal_bleeding
0.05 =spits_clots =trunk_pain
0.05 =squeezing_word =vomiting_blood
0.05 =sting =wheeze_word
0.05 =stumbles =vomiting_constantly
0.05 =stumbles =weak_any
0.05 =swallow_trouble =tongue_swollen
0.05 =swallow_trouble =tripod
0.05 =throat_tight =tripod
0.05 =tia_resolved =weak_any
0.05 =tongue_swollen =wont_swallow
0.05 =tripod =wont_swallow
0.05 =trunk_pain =weak_any
0.05 =trunk_pain =wont_feed
0.05 =unresponsive =vomiting
0.05 =unresponsive =vomiting_constantly
0.05 =urinary_stuck_long =vomiting
0.05 =urinary_stuck_long =vomiting_constantly
0.05 ^ _ green
0.05 ^ _ heartbeat
0.05 ^ _ inhaler
0.05 ^ _ slipp
0.05 ^ _ used
0.05 ^ breath
0.05 ^ cat
0.05 ^ crack
0.05 ^ dog
0.05 ^ face
0.05 ^ newborn
0.05 ^ pulse
0.05 a _ potato
0.05 a _ valve
0.05 a marathon
0.05 a miscarriage
0.05 a panic
0.05 a whole
0.05 about #
0.05 after _ shot
0.05 all _ once
0.05 all at
0.05 an ear
0.05 an empty
0.05 and _ fell
0.05 and _ up
0.05 and _ weird
0.05 and blood
0.05 and bump
0.05 and puffy
0.05 and tight
0.05 are _ i
0.05 arm weak
0.05 at _ store
0.05 at school
0.05 ate mushroom
0.05 away and
0.05 back _ he
0.05 back _ its
0.05 be
0.05 bee _ now
0.05 belly _ and
0.05 belly _ that
0.05 block
0.05 blood in
0.05 breath _ it
0.05 breath _ yesterday
0.05 cant look
0.05 cant walk
0.05 car door
0.05 clean with
0.05 close my
0.05 confus _ his
0.05 crack tooth
0.05 crossfit
0.05 day _ my
0.05 diarrhea and
0.05 dizzy
0.05 dizzy _ cant
0.05 dizzy i
0.05 doesnt know
0.05 drank _ whole
0.05 drink and
0.05 drive
0.05 ear _ red
0.05 edibl
0.05 every #
0.05 eye _ the
0.05 feel heavy
0.05 fever gett
0.05 finish
0.05 for _ back
0.05 gas _ the
0.05 get wind
0.05 go _ and
0.05 go down
0.05 grandma _ and
0.05 grandma took
0.05 hand yesterday
0.05 has _ chest
0.05 have heart
0.05 havent _ -all
0.05 he _ get
0.05 he threw
0.05 head _ take
0.05 head she
0.05 her _ side
0.05 her chest
0.05 her speech
0.05 hes wheez
0.05 his back
0.05 hit his
0.05 home from
0.05 hot _ in
0.05 hurt with
0.05 i _ him
0.05 i _ im
0.05 i _ look
0.05 i _ numb
0.05 i _ wind
0.05 i use
0.05 i used
0.05 i vomit
0.05 in
0.05 in _ cant
0.05 in _ throat
0.05 inside my
0.05 it _ bad
0.05 it was
0.05 letter _ my
0.05 life and
0.05 like _ for
0.05 look shorter
0.05 look up
0.05 lot _ bright
0.05 mastectomy
0.05 maybe
0.05 mucu
0.05 my _ what
0.05 my baby
0.05 my blood
0.05 nail _ remover
0.05 neck is
0.05 needle
0.05 newborn
0.05 night _ keep
0.05 night _ now
0.05 now _ dizzy
0.05 now _ whole
0.05 one _ look
0.05 one kidney
0.05 out _ it
0.05 pain _ around
0.05 polish remover
0.05 popp
0.05 potato in
0.05 rac _ #99+
0.05 ran _ marathon
0.05 red eye
0.05 red poop
0.05 rib _ when
0.05 room is
0.05 say his
0.05 shak _ see
0.05 she _ #
0.05 she _ pale
0.05 she _ up
0.05 she cut
0.05 she so
0.05 since
0.05 since lunch
0.05 smell like
0.05 so _ on
0.05 so dizzy
0.05 son _ asthma
0.05 son hit
0.05 son with
0.05 speech
0.05 still i
0.05 stomach _ is
0.05 stomach burn
0.05 stove
0.05 stuff like
0.05 sudden everyth
0.05 terrible belly
0.05 testicle _ so
0.05 that start
0.05 the _ belly
0.05 the _ bit
0.05 the arm
0.05 the oven
0.05 the store
0.05 then felt
0.05 thing
0.05 tiny red
0.05 to _ on
0.05 tylenol _ i
0.05 vomit _ and
0.05 vomit _ he
0.05 vomit all
0.05 vomit blood
0.05 want _ go
0.05 weak she
0.05 week _ ther
0.05 went _ in
0.05 worst belly
0.04 # _ preg
0.04 #11+ _ shaky
0.04 -kick
0.04 -later
0.04 -she
0.04 <as _ <kid
0.04 <covid
0.04 <had <covid
0.04 =a_lot =dizzy
0.04 =a_lot =low_mood
0.04 =a_lot =means_mentioned
0.04 =a_lot =muscle_cramps
0.04 =a_lot =swelling_throat
0.04 =allergen =chest_lasting
0.04 =asthma =short_breath
0.04 =back_pain =chest_any
0.04 =back_pain =chest_pain
0.04 =back_pain =dangerous_person
0.04 =belly_blow =chest_lasting
0.04 =belly_hard =bleeding_any
0.04 =belly_hard =vaginal_bleeding
0.04 =belly_hit =feels_sleepy
0.04 =belly_hit =hernia_stuck
0.04 =belly_pain =cant_straighten
0.04 =belly_pain =head_danger
0.04 =belly_pain =hours_pain
0.04 =belly_pain =rigors
0.04 =belly_word =cant_sit_still
0.04 =belly_word =hours_pain
0.04 =belly_word =rigors
0.04 =bite_bad =cannot_move_limb
0.04 =bite_bad =cannot_move_side
0.04 =bite_bad =cold_only
0.04 =bite_bad =during_exercise
0.04 =bite_bad =face_and_arm
0.04 =bite_bad =injection_joint
0.04 =bite_bad =recent_surgery
0.04 =bleeding_any =early_one_side
0.04 =blood_in_urine =squeezing_word
0.04 =blood_streak =gums_bleed
0.04 =blurry_vision =face_droop
0.04 =blurry_vision =hurts_move
0.04 =blurry_vision =stumbles
0.04 =blurry_vision =swelling_face
0.04 =blurry_vision =weak_any
0.04 =breathe_word =chest_any
0.04 =breathe_word =chest_pain
0.04 =breathe_word =trunk_pain
0.04 =burn_severity =cannot_move_limb
0.04 =burn_severity =cannot_move_side
0.04 =burn_severity =cold_hands
0.04 =burn_severity =face_and_arm
0.04 =burn_severity =spits_clots
0.04 =burn_severity =sudden_balance
0.04 =burn_severity =swelling_throat
0.04 =burn_severity =wakes
0.04 =calf =cant_stand
0.04 =calf =speech
0.04 =cannot_breathe =phlegm
0.04 =cannot_move_limb =chest_lasting
0.04 =cannot_move_side =chest_lasting
0.04 =cant_sit_still =cant_stand
0.04 =cant_sit_still =cant_straighten
0.04 =cant_sit_still =eye_hit_bad
0.04 =cant_sit_still =hurts_move
0.04 =cant_sit_still =limp_leg
0.04 =cant_sit_still =limp_refuses
0.04 =cant_sit_still =severe_weakness
0.04 =cant_sit_still =squeezing_word
0.04 =cant_stand =double_vision
0.04 =cant_stand =elderly
0.04 =cant_stand =long_bleed
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =hurts_move
0.04 =cant_straighten =squeezing_word
0.04 =car_crash =dangerous_person
0.04 =chest_any =phlegm
0.04 =chest_any =spits_clots
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =face_and_arm
0.04 =chest_lasting =fall_hard
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =hit_by_car
0.04 =chest_lasting =hours_pain
0.04 =chest_lasting =small_cut
0.04 =chest_lasting =splinter_small
0.04 =chest_pain =days_many
0.04 =chest_pain =phlegm
0.04 =chest_pain =spits_clots
0.04 =child_got_pills =opioid
0.04 =clear_fluid =dangerous_person
0.04 =clear_fluid =fight_blow
0.04 =clear_fluid =head_injury
0.04 =clot_risk =vomiting
0.04 =clot_risk =vomiting_blood
0.04 =co_words =snake_bad
0.04 =co_words =sting
0.04 =cold_exposure =deep_burn
0.04 =cold_hands =frostbite
0.04 =cold_limb =face_and_arm
0.04 =cold_limb =face_droop
0.04 =cold_limb =face_injury
0.04 =cold_limb =face_odd
0.04 =cold_limb =heart_condition
0.04 =confused =fight_blow
0.04 =cough =dangerous_person
0.04 =curtain_word
0.04 =dangerous_person =eye_area
0.04 =dangerous_person =sight_for_years
0.04 =deep_burn =hours_pain
0.04 =deformed =hernia
0.04 =deformed =hernia_stuck
0.04 =deformed =hernia_word
0.04 =deformed =speech
0.04 =diarrhea =severe_pain
0.04 =diarrhea =trunk_pain
0.04 =dizzy =fall_any
0.04 =dizzy =hit_hard
0.04 =double_vision =face_droop
0.04 =double_vision =hurts_move
0.04 =double_vision =limp_leg
0.04 =double_vision =limp_refuses
0.04 =double_vision =severe_weakness
0.04 =double_vision =stumbles
0.04 =double_vision =sudden_balance
0.04 =double_vision =weak_any
0.04 =drowsy =eye_area
0.04 =drugs_taken =unresponsive
0.04 =ear_wax =heart_condition
0.04 =ear_wax =severe_pain
0.04 =early_one_side =near_faint
0.04 =early_one_side =vaginal_bleeding
0.04 =elderly
0.04 =elderly =limp_leg
0.04 =eye_area =refuses
0.04 =eye_area =severe_headache
0.04 =eye_area =swelling_face
0.04 =eye_hit_bad =face_and_arm
0.04 =eye_hit_bad =fast_breathing
0.04 =eye_hit_bad =hip_hurts
0.04 =eye_hit_bad =opioid
0.04 =eye_hit_bad =rectal_blood
0.04 =eye_hit_bad =unresponsive
0.04 =face_and_arm
0.04 =face_and_arm =face_droop
0.04 =face_and_arm =face_injury
0.04 =face_and_arm =face_odd
0.04 =face_and_arm =hours_pain
0.04 =face_and_arm =numb_any
0.04 =face_and_arm =radiates
0.04 =face_and_arm =tingling_hands
0.04 =face_and_arm =weak_any
0.04 =face_and_arm =weak_one_side
0.04 =face_droop =sudden_balance
0.04 =face_injury =tingling_hands
0.04 =fall_any =pale_clammy
0.04 =fever =no_urine
0.04 =fight_blow =pale_clammy
0.04 =frostbite =hours_pain
0.04 =headache =light_hurts
0.04 =headache =weak_any
0.04 =heart_condition =limb_cold_pale
0.04 =heart_condition =numb_any
0.04 =high_fever =squeezing_word
0.04 =hip_hurts =squeezing_word
0.04 =hours_pain =nausea
0.04 =hours_pain =small_cut
0.04 =hours_pain =splinter_small
0.04 =hours_pain =stool_blood
0.04 =hours_pain =upper_belly_pain
0.04 =hurts_breathing =sudden
0.04 =hurts_move =swelling_lips
0.04 =immunosuppressed =sickle_cell
0.04 =injection_joint =joint_hot
0.04 =injection_joint =pleuritic
0.04 =joint_hot =recent_surgery
0.04 =kidney_disease
0.04 =limb_injury =recent_surgery
0.04 =limb_injury =splinter_small
0.04 =limp_leg =speech
0.04 =limp_leg =speech_garbled
0.04 =limp_leg =urinary_stuck_long
0.04 =limp_refuses =urinary_stuck_long
0.04 =long_bleed =plant_eaten
0.04 =long_bleed =poison_swallowed
0.04 =long_bleed =severe_weakness
0.04 =many_days =racing_heart
0.04 =means_mentioned =opioid
0.04 =means_mentioned =pale_clammy
0.04 =near_faint =severe_pain
0.04 =new_baby =short_breath
0.04 =one_side_belly =short_breath
0.04 =opioid =pain_any
0.04 =opioid =squeezing_word
0.04 =pain_any =sickle_cell
0.04 =pain_any =stumbles
0.04 =pain_any =unresponsive
0.04 =pleuritic =recent_surgery
0.04 =radiates =vomiting
0.04 =radiates =weak_any
0.04 =rash =sunburn
0.04 =recent_travel =tired
0.04 =rectal_blood =vomiting
0.04 =rectal_blood =vomiting_blood
0.04 =right_side =sudden_balance
0.04 =severe_pain =wakes
0.04 =sickle_cell
0.04 =small_cut =splinter_small
0.04 =squeezing_word =unresponsive
0.04 =stool_blood =vomiting
0.04 =stool_blood =vomiting_blood
0.04 =stumbles =sudden
0.04 =sudden =sudden_balance
0.04 =sudden_balance =wakes
0.04 =uti
0.04 ^ _ altitude
0.04 ^ _ best
0.04 ^ _ chill
0.04 ^ _ neighbor
0.04 ^ _ nut
0.04 ^ _ too
0.04 ^ _ twist
0.04 ^ battery
0.04 ^ im
0.04 ^ muscl
0.04 ^ throat
0.04 ^ watch
0.04 ^ wife
0.04 a #99+
0.04 a _ came
0.04 a _ year
0.04 a box
0.04 a bump
0.04 a uti
0.04 ach
0.04 after _ knee
0.04 after shovel
0.04 and _ sore
0.04 at _ time
0.04 at me
0.04 awful pain
0.04 back _ for
0.04 band around
0.04 bee _ me
0.04 been an
0.04 been puk
0.04 bend over
0.04 best friend
0.04 bit _ its
0.04 bleed _ been
0.04 bleed its
0.04 blood when
0.04 bloody _ for
0.04 breast is
0.04 breath _ chest
0.04 breath _ i
0.04 but _ better
0.04 but im
0.04 but ive
0.04 butt
0.04 can _ but
0.04 chest _ that
0.04 ct
0.04 dad _ been
0.04 dad _ hurt
0.04 doctor _ my
0.04 doctor said
0.04 dog bite
0.04 down _ and
0.04 everyone _ work
0.04 everyone at
0.04 eye _ of
0.04 eye all
0.04 fast _ i
0.04 feel _ it
0.04 felt _ heart
0.04 felt my
0.04 fever _ i
0.04 few day
0.04 finger _ white
0.04 first _ today
0.04 from _ chainsaw
0.04 goe _ in
0.04 got _ pain
0.04 hand #
0.04 hand _ day
0.04 have _ failure
0.04 he _ in
0.04 head last
0.04 headach
0.04 hear _ and
0.04 heart attack
0.04 heavy bleed
0.04 himself
0.04 his pain
0.04 i _ to
0.04 i _ woozy
0.04 i bend
0.04 im _ out
0.04 in _ right
0.04 in _ sleep
0.04 inhaler is
0.04 is _ for
0.04 is _ it
0.04 is _ now
0.04 is _ with
0.04 is gone
0.04 it _ me
0.04 its _ an
0.04 jerk for
0.04 kid pupil
0.04 lift _ box
0.04 lost weight
0.04 maroon
0.04 minut of
0.04 mouth _ white
0.04 muscl
0.04 my _ friend
0.04 my _ pupil
0.04 my _ who
0.04 my best
0.04 needle _ me
0.04 needle stuck
0.04 of _ after
0.04 on _ belly
0.04 out _ a
0.04 pain _ ever
0.04 pain _ her
0.04 pain ive
0.04 pain pill
0.04 pill to
0.04 pressure _ #11+
0.04 puff up
0.04 right _ belly
0.04 roof _ cant
0.04 roof and
0.04 roommate _ a
0.04 salad
0.04 since _ got
0.04 since a
0.04 someth to
0.04 son _ a
0.04 son _ hurt
0.04 stand _ straight
0.04 stepp
0.04 stepp on
0.04 stomach _ for
0.04 stop _ its
0.04 stuck me
0.04 stung me
0.04 teeth came
0.04 that _ and
0.04 that _ through
0.04 the head
0.04 the heat
0.04 the hot
0.04 the stove
0.04 the trip
0.04 three _ ago
0.04 today its
0.04 took _ pain
0.04 ulcer
0.04 under _ rib
0.04 up straight
0.04 wait
0.04 wake _ proper
0.04 walk but
0.04 walk without
0.04 week _ the
0.04 week no
0.04 when _ bend
0.04 who _ #11+
0.04 who is
0.04 wisdom _ came
0.04 with shak
0.04 with the
0.04 wrist on
0.04 year _ boy
0.04 yellow
0.04 yesterday and
0.04 yo _ fever
0.03 # _ had
0.03 #11+ week
0.03 -at -all
0.03 =a_lot =chest_any
0.03 =a_lot =fainted
0.03 =a_lot =leg_feet_swollen
0.03 =a_lot =long_bleed
0.03 =a_lot =radiates
0.03 =abuse_danger =head_injury
0.03 =allergen =wound_infected
0.03 =baby =eye_area
0.03 =belly_pain =cant_sit_still
0.03 =belly_pain =stomach_burn
0.03 =belly_pain =worst_ever
0.03 =belly_word =worst_ever
0.03 =bite_bad =chest_sucks
0.03 =bite_bad =drowsy
0.03 =bite_bad =stumbles
0.03 =bp_high =right_side
0.03 =burn_any
0.03 =burn_severity =chest_sucks
0.03 =burn_severity =fast_breathing
0.03 =burn_severity =phlegm
0.03 =burn_severity =stumbles
0.03 =cant_stand =fall_any
0.03 =cant_stand =getting_worse
0.03 =cant_stand =hit_hard
0.03 =cant_stand =moved_right
0.03 =cant_stand =phlegm
0.03 =cant_stand =wakes
0.03 =cant_straighten =trunk_pain
0.03 =car_crash =pale_clammy
0.03 =chemical_word =chest_pressure
0.03 =chest_any =chest_sucks
0.03 =chest_any =fast_breathing
0.03 =chest_any =injection_joint
0.03 =chest_any =many_days
0.03 =chest_any =right_side
0.03 =chest_lasting =cold_exposure
0.03 =chest_lasting =ear_wax
0.03 =chest_lasting =pain_beyond
0.03 =chest_lasting =scratched
0.03 =chest_lasting =spreading
0.03 =chest_lasting =stiff_neck
0.03 =chest_lasting =tick
0.03 =chest_pain =chest_sucks
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =injection_joint
0.03 =chest_pain =limb_injury
0.03 =chest_pain =many_days
0.03 =chest_pain =right_side
0.03 =chest_pain =squeezing_word
0.03 =chest_pressure =severe_pain
0.03 =chest_sucks =head_danger
0.03 =chest_sucks =pain_any
0.03 =chest_sucks =trunk_pain
0.03 =chest_sucks =vomiting
0.03 =child_got_pills =trunk_pain
0.03 =clot_risk =making_swell
0.03 =clot_risk =severe_pain
0.03 =co_words =eye_hit_bad
0.03 =cough =flank_pain
0.03 =dangerous_person =fall_hard
0.03 =dangerous_person =tingling_hands
0.03 =dangerous_person =weak_any
0.03 =dark_urine =severe_pain
0.03 =days_many =ear_wax
0.03 =days_many =trunk_pain
0.03 =dizzy =elderly
0.03 =double_vision =vomiting
0.03 =drank
0.03 =ear_wax =making_swell
0.03 =elderly =heat_exposure
0.03 =elderly =stumbles
0.03 =eye_area =squeezing_word
0.03 =eye_area =swelling
0.03 =eye_area =wont_feed
0.03 =face_odd =head_danger
0.03 =fast_breathing =severe_pain
0.03 =feels_sleepy =fight_blow
0.03 =fever =hurts_breathing
0.03 =fever =pleuritic
0.03 =fever =tooth
0.03 =getting_worse =limp_leg
0.03 =getting_worse =limp_refuses
0.03 =getting_worse =severe_weakness
0.03 =hernia_stuck =vomiting_constantly
0.03 =high_fever =severe_weakness
0.03 =hives_all =short_breath
0.03 =hives_all =wheeze_word
0.03 =hoarse =throat_sore
0.03 =hours_pain =pressure_elsewhere
0.03 =hurts_move =sudden
0.03 =hurts_move =tingling_hands
0.03 =hypertension =right_side
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =scratched
0.03 =limp_leg =phlegm
0.03 =limp_refuses =phlegm
0.03 =limp_refuses =wakes
0.03 =long_bleed =pressure_elsewhere
0.03 =moved_right =severe_weakness
0.03 =one_side_belly =swelling
0.03 =overdose_taken =pale_clammy
0.03 =pain_any
0.03 =pain_any =stomach_burn
0.03 =pain_any =swelling_face
0.03 =pain_any =swelling_lips
0.03 =pale_clammy =using_word
0.03 =phlegm =severe_weakness
0.03 =phlegm =swelling
0.03 =pleuritic =right_side
0.03 =postpartum =squeezing_word
0.03 =rash
0.03 =right_side =short_breath
0.03 =severe_weakness =tingling_hands
0.03 =short_breath =sickle_cell
0.03 =stomach_burn =vaginal_bleeding
0.03 =stumbles =wakes
0.03 =trunk_pain =using_word
0.03 =trunk_pain =worst_ever_sick
0.03 =vomiting =worst_ever
0.03 =vomiting =worst_ever_sick
0.03 ^ chest
0.03 ^ hernia
0.03 a breath
0.03 a motorcycle
0.03 after _ flight
0.03 altitude sicknes
0.03 ammonia _ now
0.03 and _ till
0.03 and _ wrist
0.03 and ammonia
0.03 and moved
0.03 and still
0.03 at my
0.03 back it
0.03 bleach _ ammonia
0.03 bleach _ toilet
0.03 blood _ i
0.03 blood _ she
0.03 bridge
0.03 button _ moved
0.03 by _ wasp
0.03 chill fever
0.03 cold _ and
0.03 colostomy
0.03 crush _ pain
0.03 crush chest
0.03 cut
0.03 cut from
0.03 day _ is
0.03 enough
0.03 father
0.03 feel _ with
0.03 feel crack
0.03 feel weird
0.03 few _ for
0.03 floor _ night
0.03 floor all
0.03 foot smell
0.03 for _ bit
0.03 freez
0.03 from _ desk
0.03 gasoline
0.03 glas _ is
0.03 had stomach
0.03 have _ that
0.03 have ms
0.03 he _ a
0.03 headache
0.03 his voice
0.03 hit me
0.03 hot _ my
0.03 house is
0.03 i _ into
0.03 i _ ms
0.03 i _ weight
0.03 i lost
0.03 in _ calf
0.03 in _ hot
0.03 in _ pee
0.03 india
0.03 inhaler
0.03 is hard
0.03 it _ the
0.03 its _ up
0.03 keep _ up
0.03 kid
0.03 lid
0.03 mandoline
0.03 me
0.03 me its
0.03 mixed bleach
0.03 mom talk
0.03 mother is
0.03 moved _ the
0.03 ms
0.03 much _ and
0.03 my _ blood
0.03 my _ but
0.03 my _ my
0.03 my _ out
0.03 my _ popp
0.03 my dose
0.03 my for
0.03 my pulse
0.03 my spit
0.03 neck _ crack
0.03 neck feel
0.03 never -had
0.03 of _ #11+
0.03 of _ heart
0.03 one _ my
0.03 pee for
0.03 period _ a
0.03 period _ heavy
0.03 pill with
0.03 pink again
0.03 pres _ a
0.03 pulse _ #11+
0.03 pulse is
0.03 red _ in
0.03 red _ sore
0.03 red _ when
0.03 scar to
0.03 shaky hand
0.03 shovel snow
0.03 smoke _ the
0.03 so _ since
0.03 stair
0.03 take _ breath
0.03 than
0.03 the
0.03 the _ after
0.03 the table
0.03 think ther
0.03 tick
0.03 to _ lower
0.03 to drink
0.03 toilet cleaner
0.03 tum
0.03 up his
0.03 urine is
0.03 vomit _ i
0.03 went double
0.03 with an
0.03 worse than
0.03 worst stomach
0.03 zoo
0.02 # _ pm
0.02 #11+ _ short
0.02 #99+ feet
0.02 -chok
0.02 =a_lot =cant_stand
0.02 =a_lot =child_got_pills
0.02 =a_lot =limp_leg
0.02 =a_lot =limp_refuses
0.02 =a_lot =rigors
0.02 =a_lot =stumbles
0.02 =a_lot =sudden_balance
0.02 =alcohol =elderly
0.02 =alcohol =head_danger
0.02 =alcohol =hours_pain
0.02 =allergen =chest_any
0.02 =allergen =chest_pain
0.02 =allergen =clot_risk
0.02 =belly_hard =severe_pain
0.02 =belly_pain =high_fever
0.02 =belly_pain =vaginal_bleeding
0.02 =belly_pain =worst_ever_sick
0.02 =belly_surgery_recent =clot_risk
0.02 =belly_word =vaginal_bleeding
0.02 =belly_word =worst_ever_sick
0.02 =bite_bad =dizzy
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =spine_injury
0.02 =bite_bad =tooth_bad
0.02 =blood_streak =co_words
0.02 =breathe_word =eye_hit_bad
0.02 =breathe_word =squeezing_word
0.02 =burn_severity =moved_right
0.02 =cant_stand =right_side
0.02 =chemical_word =phlegm
0.02 =chest_any =hernia_stuck
0.02 =chest_any =wont_go_away
0.02 =chest_lasting =days_many
0.02 =chest_lasting =no_gas
0.02 =chest_lasting =panic_known
0.02 =chest_pain =hernia_stuck
0.02 =chest_pain =wont_go_away
0.02 =cold_limb =tingling_hands
0.02 =cold_limb =weak_any
0.02 =dangerous_person =diabetes
0.02 =dangerous_person =squeezing_word
0.02 =dizzy =face_droop
0.02 =eye_area =short_breath
0.02 =eye_chemical =pain_any
0.02 =eye_hit_bad =scratched
0.02 =face_droop =hurts_move
0.02 =face_droop =severe_weakness
0.02 =fever =stomach_burn
0.02 =fever =wont_feed
0.02 =flank_pain =one_side_belly
0.02 =head_danger =hours_pain
0.02 =head_danger =withdrawal
0.02 =headache
0.02 =high_fever =right_side
0.02 =high_fever =trunk_pain
0.02 =high_fever =upper_belly_pain
0.02 =hours_pain =phlegm
0.02 =limb_injury =tetanus_due
0.02 =limb_injury =weak_any
0.02 =limp_leg =right_side
0.02 =limp_leg =stomach_burn
0.02 =limp_refuses =right_side
0.02 =limp_refuses =stomach_burn
0.02 =one_side_belly =rigors
0.02 =one_side_belly =worst_ever
0.02 =one_side_belly =worst_ever_sick
0.02 =pain_any =speech
0.02 =pain_any =vomiting_blood
0.02 =pain_any =weak_legs
0.02 =recent_travel =severe_weakness
0.02 =recent_travel =weak_any
0.02 =red_patch =wound_infected
0.02 =right_side =rigors
0.02 =right_side =stomach_burn
0.02 =severe_weakness =shaking
0.02 =shaking =weak_any
0.02 =sudden_balance =vomiting
0.02 =thirsty
0.02 =tingling_hands =weak_any
0.02 =trunk_pain =vomiting_blood
0.02 =trunk_pain =wont_go_away
0.02 ^ _ black
0.02 ^ _ carbon
0.02 ^ _ low
0.02 ^ _ ran
0.02 ^ _ sicknes
0.02 ^ bleach
0.02 ^ diarrhea
0.02 ^ noseble
0.02 a _ band
0.02 a _ bug
0.02 a tick
0.02 a weird
0.02 about an
0.02 after _ year
0.02 after every
0.02 and got
0.02 arm _ its
0.02 began
0.02 bit _ the
0.02 burn
0.02 burn my
0.02 calf _ sore
0.02 contact _ eye
0.02 daughter fell
0.02 diaper are
0.02 doubl
0.02 embarass
0.02 eye _ vomit
0.02 fell off
0.02 felt the
0.02 first time
0.02 for _ cancer
0.02 for _ first
0.02 gave _ dog
0.02 had _ same
0.02 has _ diarrhea
0.02 have _ sore
0.02 he _ fine
0.02 he scream
0.02 he took
0.02 heart race
0.02 high _ the
0.02 horse
0.02 hot dog
0.02 i _ sit
0.02 i _ with
0.02 if
0.02 intimacy
0.02 is _ white
0.02 its _ hot
0.02 its so
0.02 just _ in
0.02 just _ me
0.02 last night
0.02 let
0.02 like i
0.02 los
0.02 my _ breath
0.02 my _ race
0.02 my _ wont
0.02 my and
0.02 my tonsil
0.02 numb _ the
0.02 on _ neck
0.02 on _ pill
0.02 pad _ #
0.02 pain _ so
0.02 pain ever
0.02 popp and
0.02 preg
0.02 rash
0.02 round _ belly
0.02 scream when
0.02 since _ afternoon
0.02 since _ woke
0.02 skin look
0.02 smell
0.02 son _ had
0.02 sore _ #
0.02 start round
0.02 stiff
0.02 the _ keep
0.02 the _ monoxide
0.02 the _ say
0.02 the carbon
0.02 the chest
0.02 thi time
0.02 throat #
0.02 throat _ day
0.02 tight band
0.02 to _ his
0.02 to sleep
0.02 umbilical
0.02 umbilical cord
0.02 walk _ its
0.02 with cramp
0.02 wont eat
0.02 work and
0.01 # _ cant
0.01 # diabetic
0.01 -hurt
0.01 -work
0.01 <he <had
0.01 <he _ <a
0.01 <old
0.01 =a_lot =strep_like
0.01 =alcohol =burn_severity
0.01 =aura_usual =short_breath
0.01 =back_pain
0.01 =belly_pain =days_many
0.01 =bite_bad =rigors
0.01 =bp_high =burn_severity
0.01 =bp_high =eye_hit_bad
0.01 =burn_any =rash
0.01 =burn_severity =rigors
0.01 =cant_sit_still =one_side_belly
0.01 =chest_lasting =chest_pain
0.01 =chest_lasting =limb_injury
0.01 =chest_lasting =ulcer_nsaid
0.01 =chest_lasting =wont_feed
0.01 =cold_exposure =limb_injury
0.01 =copd =cough
0.01 =copd =phlegm
0.01 =croup_cough
0.01 =days_many =recent_infection
0.01 =dizzy =face_injury
0.01 =eye_surgery
0.01 =eye_surgery =injection_joint
0.01 =eye_surgery =recent_surgery
0.01 =face_injury =head_danger
0.01 =fever =pregnant
0.01 =flank_pain =severe_headache
0.01 =flank_pain =worst_ever
0.01 =head_danger =muscle_strain_word
0.01 =head_danger =sight_for_years
0.01 =hours_pain =sight_for_years
0.01 =hours_pain =ulcer_nsaid
0.01 =many_days =newborn
0.01 =one_side_belly =severe_headache
0.01 =pain_any =radiates
0.01 =severe_headache =trunk_pain
0.01 =swelling =tooth_bad
0.01 =swelling =trunk_pain
0.01 =throat_sore =throat_tight
0.01 =tooth_bad
0.01 ^ _ #
0.01 ^ _ boy
0.01 ^ _ nephew
0.01 ^ _ peni
0.01 ^ _ popp
0.01 ^ _ through
0.01 a _ cut
0.01 a hot
0.01 a noseble
0.01 and _ when
0.01 and miss
0.01 and swollen
0.01 and weak
0.01 ankl
0.01 at _ buffet
0.01 baby _ are
0.01 baby chok
0.01 back
0.01 been _ with
0.01 black _ in
0.01 bleed gum
0.01 both
0.01 buffet
0.01 car accident
0.01 church
0.01 cough _ is
0.01 cough a
0.01 cramp and
0.01 done
0.01 egg
0.01 fail
0.01 faint _ church
0.01 feel
0.01 fish _ i
0.01 formula
0.01 from thi
0.01 gain _ pound
0.01 gett worse
0.01 have _ on
0.01 heart disease
0.01 her _ medicine
0.01 hold his
0.01 hospice
0.01 hospice and
0.01 hurt _ i
0.01 in _ is
0.01 in church
0.01 in hospice
0.01 is _ about
0.01 is _ hospice
0.01 is _ than
0.01 it _ away
0.01 it shoot
0.01 its clos
0.01 ive a
0.01 law is
0.01 lift _ couch
0.01 lift weight
0.01 month _ a
0.01 month and
0.01 move her
0.01 moved to
0.01 my _ again
0.01 my _ all
0.01 my _ bottle
0.01 my _ chang
0.01 my _ come
0.01 my _ to
0.01 my _ year
0.01 my nephew
0.01 my scalp
0.01 nephew
0.01 normal again
0.01 of _ at
0.01 old put
0.01 on _ chest
0.01 on _ leg
0.01 oven
0.01 paint
0.01 peanut allergy
0.01 pill _ my
0.01 red _ im
0.01 second
0.01 side when
0.01 skin _ yellow
0.01 smell of
0.01 sneez and
0.01 so _ of
0.01 spot _ the
0.01 stepp _ a
0.01 stomach
0.01 surgery _ week
0.01 sweaty _ my
0.01 the _ spin
0.01 the _ talk
0.01 the kid
0.01 the surgery
0.01 the yard
0.01 think _ have
0.01 tongue and
0.01 took _ my
0.01 took all
0.01 type _ diabetic
0.01 up more
0.01 wake _ feed
0.01 wake to
0.01 when she
0.01 year _ put
-0.01 # _ girl
-0.01 # am
-0.01 #11+ _ #11+
-0.01 -not
-0.01 <a <history
-0.01 <a _ <of
-0.01 <history <of
-0.01 =a_lot =new_baby
-0.01 =a_lot =phlegm
-0.01 =a_lot =stomach_burn
-0.01 =a_lot =wakes
-0.01 =alcohol =vomiting_constantly
-0.01 =allergen =cramps
-0.01 =allergen =vomit_few
-0.01 =back_pain =flank_pain
-0.01 =belly_hard =belly_pain
-0.01 =belly_hard =trunk_pain
-0.01 =bite_bad =tired
-0.01 =blister_any =scratched
-0.01 =blister_word =scratched
-0.01 =bp_medicine =hypertension
-0.01 =chest_lasting =silent_for_a_reason
-0.01 =co_words =rigors
-0.01 =cold_hands =limb_cold_pale
-0.01 =cold_limb =purple_word
-0.01 =cough =phlegm
-0.01 =cut_by_accident =fall_any
-0.01 =cut_by_accident =phlegm
-0.01 =cut_by_accident =tetanus_due
-0.01 =dangerous_person =tia_resolved
-0.01 =days_many =vomiting_constantly
-0.01 =deep_burn =frostbite
-0.01 =deep_burn =limb_cold_pale
-0.01 =drowsy =pain_any
-0.01 =during_exercise =squeezing_word
-0.01 =during_exercise =wound_infected
-0.01 =eye_area
-0.01 =fall_any =pain_any
-0.01 =headache =pain_any
-0.01 =hours_pain =nosebleed
-0.01 =hours_pain =rigors
-0.01 =hours_pain =tired
-0.01 =hours_pain =tonsils_out
-0.01 =hurts_move =spine_injury
-0.01 =means_mentioned =scratched
-0.01 =nosebleed
-0.01 =overdose_taken =pain_any
-0.01 =overdose_taken =trunk_pain
-0.01 =pain_any =refuses
-0.01 =recent_infection =vomiting
-0.01 =recent_surgery =scratched
-0.01 =snake_bad =widow_bite
-0.01 =tropics
-0.01 ?and
-0.01 ^ <he
-0.01 ^ _ #11+
-0.01 ^ _ calf
-0.01 ^ _ gas
-0.01 ^ _ roll
-0.01 ^ asthma
-0.01 ^ kidney
-0.01 ^ mother
-0.01 ^ pull
-0.01 a #11+
-0.01 a _ fence
-0.01 a _ just
-0.01 a _ widow
-0.01 a bee
-0.01 a deep
-0.01 a dog
-0.01 a foot
-0.01 a headache
-0.01 all _ my
-0.01 and _ little
-0.01 and _ spread
-0.01 anyth down
-0.01 are too
-0.01 arm are
-0.01 back _ my
-0.01 back pain
-0.01 bark
-0.01 bark cough
-0.01 beach
-0.01 belly from
-0.01 big and
-0.01 black widow
-0.01 bleach _ i
-0.01 bottle _ is
-0.01 bottle is
-0.01 bp #99+
-0.01 breath after
-0.01 cant talk
-0.01 dad has
-0.01 daughter wont
-0.01 drown my
-0.01 eye from
-0.01 fence
-0.01 fever _ throat
-0.01 fever _ wont
-0.01 fever sore
-0.01 fill up
-0.01 from my
-0.01 gas in
-0.01 get rid
-0.01 goe away
-0.01 had _ and
-0.01 had _ flu
-0.01 had a
-0.01 hand tingle
-0.01 has parkinson
-0.01 he fell
-0.01 headache since
-0.01 her _ a
-0.01 his heart
-0.01 i _ chest
-0.01 i stand
-0.01 im sweat
-0.01 in _ cheek
-0.01 is _ breath
-0.01 is almost
-0.01 is empty
-0.01 its _ gett
-0.01 its spread
-0.01 kick _ the
-0.01 leg from
-0.01 letter
-0.01 more phlegm
-0.01 morn _ up
-0.01 my
-0.01 my _ has
-0.01 my _ not
-0.01 my _ pain
-0.01 my _ vomit
-0.01 near faint
-0.01 new medicine
-0.01 of _ mouth
-0.01 on _ long
-0.01 pain _ high
-0.01 pain after
-0.01 pain up
-0.01 parkinson
-0.01 parkinson and
-0.01 peel _ a
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 pill _ is
-0.01 pneumonia _ the
-0.01 poop is
-0.01 postpartum #
-0.01 put on
-0.01 remover _ my
-0.01 rid
-0.01 rid _ it
-0.01 rid of
-0.01 rusty fence
-0.01 sat down
-0.01 she crie
-0.01 sit _ my
-0.01 sit on
-0.01 smell _ in
-0.01 son took
-0.01 stair _ #11+
-0.01 stomach _ on
-0.01 swollen _ it
-0.01 than usual
-0.01 the _ from
-0.01 the beach
-0.01 up _ it
-0.01 up _ phlegm
-0.01 up high
-0.01 vomit _ since
-0.01 warm _ just
-0.01 was _ for
-0.01 weigh #11+
-0.01 white _ on
-0.01 white stuff
-0.01 widow
-0.01 wiggle
-0.01 with a
-0.01 with bleach
-0.01 year _ is
-0.01 yellow i
-0.02 #11+ _ a
-0.02 -bad
-0.02 -on
-0.02 <at
-0.02 <of <a
-0.02 =a_lot =drowsy
-0.02 =alcohol =tia_resolved
-0.02 =allergen =hit_hard
-0.02 =allergen =leg_swelling_one
-0.02 =allergen =wakes
-0.02 =baby
-0.02 =belly_hard =fever
-0.02 =belly_hit =fell
-0.02 =belly_word =flu_bad
-0.02 =bite_bad =cut_by_accident
-0.02 =blister_any =chest_lasting
-0.02 =blister_word =chest_lasting
-0.02 =blood_streak =constipation
-0.02 =blood_streak =purple_word
-0.02 =blood_streak =vomiting
-0.02 =burn_severity =young_baby
-0.02 =chest_lasting =three_days
-0.02 =child_got_pills =co_words
-0.02 =co_words
-0.02 =co_words =cut_by_accident
-0.02 =dangerous_person =pain_any
-0.02 =dangerous_person =severe_pain
-0.02 =days_many =muscle_tear
-0.02 =dentist =head_danger
-0.02 =dizzy =vomiting
-0.02 =ear_wax =eye_area
-0.02 =eye_hit_bad =means_mentioned
-0.02 =fall_any =scratched
-0.02 =fell =hit_hard
-0.02 =head_danger =many_days
-0.02 =hours_pain =irregular_heart
-0.02 =injection_joint =limb_injury
-0.02 =jaundice =newborn
-0.02 =nodes =swelling
-0.02 =pain_any =wound
-0.02 =radiates =tooth
-0.02 =red_racing =scratched
-0.02 =rigors =tired
-0.02 =thyroid_off
-0.02 =ulcer_nsaid
-0.02 =vaginal_bleeding
-0.02 ^ _ about
-0.02 ^ _ blister
-0.02 ^ _ every
-0.02 ^ _ feed
-0.02 ^ _ finger
-0.02 ^ _ have
-0.02 ^ _ hernia
-0.02 ^ _ out
-0.02 ^ _ rac
-0.02 ^ _ raw
-0.02 ^ _ section
-0.02 ^ _ skat
-0.02 ^ _ teeth
-0.02 ^ _ travel
-0.02 ^ altitude
-0.02 ^ c
-0.02 ^ ice
-0.02 a _ day
-0.02 a _ what
-0.02 a rash
-0.02 after _ a
-0.02 all _ with
-0.02 and dizzy
-0.02 and white
-0.02 ankl are
-0.02 are dry
-0.02 are peel
-0.02 baby she
-0.02 belly feel
-0.02 bleach and
-0.02 bluish
-0.02 brother _ a
-0.02 climb
-0.02 come _ goe
-0.02 come and
-0.02 come in
-0.02 cough _ she
-0.02 crack
-0.02 cramp _ the
-0.02 day it
-0.02 doctor say
-0.02 down _ left
-0.02 failure
-0.02 feel _ i
-0.02 for about
-0.02 get better
-0.02 giv
-0.02 goe down
-0.02 got his
-0.02 had _ #
-0.02 has had
-0.02 hav _ baby
-0.02 havent -slept
-0.02 heart failure
-0.02 heart murmur
-0.02 heartbeat _ my
-0.02 her face
-0.02 his arm
-0.02 ice skat
-0.02 in _ eye
-0.02 in _ mountain
-0.02 in law
-0.02 is act
-0.02 it _ its
-0.02 itch and
-0.02 its _ me
-0.02 its kill
-0.02 just _ to
-0.02 keep water
-0.02 law
-0.02 minut _ morn
-0.02 minut thi
-0.02 mix
-0.02 morn _ throw
-0.02 murmur
-0.02 my _ in
-0.02 my feed
-0.02 nauseou
-0.02 next _ my
-0.02 night #11+
-0.02 of _ #
-0.02 on _ hand
-0.02 on and
-0.02 out _ is
-0.02 over with
-0.02 oyster
-0.02 panic _ i
-0.02 pill
-0.02 poop was
-0.02 raw oyster
-0.02 shock _ the
-0.02 should _ take
-0.02 since _ im
-0.02 since _ quit
-0.02 skat
-0.02 spinn _ i
-0.02 start like
-0.02 start today
-0.02 stomach flu
-0.02 sugar
-0.02 sushi
-0.02 sushi _ now
-0.02 tattoo
-0.02 the _ leg
-0.02 the _ spot
-0.02 the cut
-0.02 the eye
-0.02 the knee
-0.02 the lower
-0.02 three week
-0.02 threw _ twice
-0.02 to move
-0.02 too _ at
-0.02 took two
-0.02 turn _ in
-0.02 up _ a
-0.02 up twice
-0.02 was _ tv
-0.02 was watch
-0.02 wasp sting
-0.02 we are
-0.02 week _ #11+
-0.02 yesterday im
-0.03 # _ #11+
-0.03 # _ he
-0.03 #11+ _ pregnant
-0.03 #99+ i
-0.03 -for
-0.03 <history
-0.03 =allergen =mouth_burning
-0.03 =baby =burn_severity
-0.03 =belly_pain =diabetes
-0.03 =belly_pain =nausea
-0.03 =bite_bad =strep_like
-0.03 =bite_bad =tia_resolved
-0.03 =bleeding_any =during_exercise
-0.03 =bleeding_any =wound
-0.03 =blood_streak =red_patch
-0.03 =blood_streak =sudden
-0.03 =burn_severity =newborn
-0.03 =chest_lasting =eye_chemical
-0.03 =chest_lasting =radiates_leg
-0.03 =dangerous_person =ear_pain
-0.03 =days_many =sleepless_days
-0.03 =days_many =sting
-0.03 =deep_burn =ear_wax
-0.03 =diabetes =pain_any
-0.03 =diabetes =trunk_pain
-0.03 =diarrhea =eye_area
-0.03 =drowsy =fever
-0.03 =eye_chemical =eye_pain
-0.03 =eye_hit_bad =kidney_stone
-0.03 =eye_hit_bad =left_ribs
-0.03 =eye_hit_bad =spine_injury
-0.03 =flank_pain =kidney_stone
-0.03 =head_danger =ulcer_nsaid
-0.03 =itching =swelling_lips
-0.03 =itchy_only =swelling_lips
-0.03 =kidney_stone =pain_any
-0.03 =kidney_stone =squeezing_word
-0.03 =leaking =preterm_weeks
-0.03 =limb_injury =red_patch
-0.03 =many_days =pain_any
-0.03 =red_patch =red_racing
-0.03 =red_patch =scratched
-0.03 =red_patch =wound
-0.03 =scratched =squeezing_word
-0.03 =scratched =tetanus_due
-0.03 =scratched =wound_infected
-0.03 =skin_infection
-0.03 =spine_injury =squeezing_word
-0.03 ^ _ can
-0.03 ^ _ foot
-0.03 ^ _ lip
-0.03 ^ _ thought
-0.03 ^ calf
-0.03 ^ glucose
-0.03 ^ hello
-0.03 ^ roll
-0.03 ^ went
-0.03 a _ aid
-0.03 a _ bone
-0.03 after each
-0.03 and _ upset
-0.03 and spit
-0.03 antacid
-0.03 apartment
-0.03 belly and
-0.03 big _ of
-0.03 blood _ medicine
-0.03 bother me
-0.03 bull
-0.03 chang
-0.03 chest _ im
-0.03 each feed
-0.03 feel so
-0.03 find a
-0.03 for _ i
-0.03 gas at
-0.03 get tired
-0.03 ghana
-0.03 girlfriend
-0.03 going _ a
-0.03 going _ the
-0.03 got _ up
-0.03 got hit
-0.03 grandma has
-0.03 gut
-0.03 he swallow
-0.03 heater
-0.03 hello
-0.03 husband is
-0.03 i _ but
-0.03 i _ myself
-0.03 i lift
-0.03 i miss
-0.03 i slipp
-0.03 in two
-0.03 inr
-0.03 iron
-0.03 it _ better
-0.03 it _ out
-0.03 look purple
-0.03 lot _ im
-0.03 mouth sore
-0.03 much _ is
-0.03 my _ nose
-0.03 my _ run
-0.03 my chair
-0.03 my inr
-0.03 my port
-0.03 note
-0.03 numb _ i
-0.03 of _ chest
-0.03 of burn
-0.03 of carrot
-0.03 old _ had
-0.03 old _ up
-0.03 one _ the
-0.03 one arm
-0.03 pain on
-0.03 park
-0.03 party
-0.03 pit bull
-0.03 port
-0.03 pressure medicine
-0.03 purple in
-0.03 race
-0.03 replacement
-0.03 seem
-0.03 shoulder hurt
-0.03 since he
-0.03 six
-0.03 son fell
-0.03 spin clas
-0.03 stay
-0.03 swollen _ i
-0.03 the _ an
-0.03 the _ been
-0.03 the _ day
-0.03 thi _ i
-0.03 through it
-0.03 tired and
-0.03 twist
-0.03 two _ old
-0.03 up her
-0.03 was _ last
-0.03 we do
-0.03 weight
-0.03 were _ a
-0.03 wks preg
-0.03 yard
-0.03 yellow phlegm
-0.04 # _ no
-0.04 #11+ i
-0.04 #11+ now
-0.04 <a <kid
-0.04 <came
-0.04 <i <want
-0.04 =a_lot =eating_disorder
-0.04 =a_lot =numb_any
-0.04 =a_lot =overdose_taken
-0.04 =a_lot =scratched
-0.04 =allergen =bp_medicine
-0.04 =allergen =severe_pain
-0.04 =allergen =shaking
-0.04 =belly_hit =cut_by_accident
-0.04 =belly_surgery_recent
-0.04 =belly_word =bite_bad
-0.04 =belly_word =recent_infection
-0.04 =bite_bad =trunk_pain
-0.04 =blister_any =rash
-0.04 =burn_severity =possible_fracture
-0.04 =burn_severity =throat_tight
-0.04 =chest_lasting =diabetes
-0.04 =co_words =hours_pain
-0.04 =cold_limb =weak_one_side
-0.04 =constipation =no_gas
-0.04 =cough
-0.04 =dangerous_person =one_eye
-0.04 =drowsy =swelling
-0.04 =fainted =pale_clammy
-0.04 =fever =nodes
-0.04 =flu_bad =recent_infection
-0.04 =hernia_stuck =testicle
-0.04 =hours_pain =throat_tight
-0.04 =limb_injury =many_days
-0.04 =muscle_strain_word =pain_any
-0.04 =pain_any =throat_tight
-0.04 =scratched =wound
-0.04 ?turn
-0.04 ^ _ ankle
-0.04 ^ _ bang
-0.04 ^ _ leg
-0.04 ^ _ may
-0.04 ^ _ say
-0.04 ^ _ stand
-0.04 ^ oven
-0.04 ^ swallow
-0.04 ^ was
-0.04 a _ a
-0.04 a _ an
-0.04 after _ someth
-0.04 all night
-0.04 and _ bp
-0.04 and _ pink
-0.04 arm with
-0.04 ask _ i
-0.04 at soccer
-0.04 ate a
-0.04 ate someth
-0.04 baby _ #
-0.04 bad _ with
-0.04 bite
-0.04 branch _ on
-0.04 branch fell
-0.04 breath _ #
-0.04 breath _ im
-0.04 breath _ usual
-0.04 breath than
-0.04 by my
-0.04 campfire
-0.04 check for
-0.04 chok _ the
-0.04 chok in
-0.04 cough
-0.04 crash
-0.04 cut _ tip
-0.04 cut the
-0.04 foot from
-0.04 from _ yesterday
-0.04 had _ diarrhea
-0.04 had diarrhea
-0.04 he _ up
-0.04 headache _ two
-0.04 help my
-0.04 her _ in
-0.04 his _ from
-0.04 his shin
-0.04 his sleep
-0.04 i
-0.04 i wrote
-0.04 in _ back
-0.04 in thi
-0.04 instead of
-0.04 it _ down
-0.04 kid has
-0.04 leave the
-0.04 left _ then
-0.04 light _ me
-0.04 lupu
-0.04 morn _ a
-0.04 morn _ one
-0.04 mother _ law
-0.04 mother in
-0.04 my _ #
-0.04 my _ its
-0.04 my _ no
-0.04 my apartment
-0.04 my bike
-0.04 my colonoscopy
-0.04 my spleen
-0.04 my surgery
-0.04 night _ week
-0.04 noseble
-0.04 of _ than
-0.04 on _ #
-0.04 on me
-0.04 one has
-0.04 oxycodone
-0.04 pls
-0.04 pressure
-0.04 rac at
-0.04 rib are
-0.04 scalp
-0.04 since can
-0.04 small hole
-0.04 sore _ over
-0.04 sore all
-0.04 teeth _ out
-0.04 testicular
-0.04 the second
-0.04 the swell
-0.04 they said
-0.04 thi heat
-0.04 toddler swallow
-0.04 tonight im
-0.04 twice _ and
-0.04 up _ #
-0.04 up from
-0.04 we _ for
-0.04 week _ today
-0.04 while _ and
-0.04 wisdom tooth
-0.04 with _ blood
-0.04 yesterday _ my
-0.05 # d
-0.05 #11+
-0.05 #11+ _ it
-0.05 -heart
-0.05 -rac
-0.05 <and <i
-0.05 <attack _ <year
-0.05 <chest <pain
-0.05 <had _ <pain
-0.05 =allergen =baby
-0.05 =allergen =eye_hit_bad
-0.05 =allergen =sea_wound
-0.05 =allergen =testicle
-0.05 =belly_word =nausea
-0.05 =bite_bad =nail_word
-0.05 =blood_thinner =dangerous_person
-0.05 =bluish =ear_wax
-0.05 =bp_medicine
-0.05 =burn_severity =swelling
-0.05 =chest_lasting =nosebleed
-0.05 =co_words =fever
-0.05 =cut_by_accident =rash
-0.05 =cut_by_accident =trunk_pain
-0.05 =days_many =throat_sore
-0.05 =diarrhea =fever
-0.05 =ear_wax =recent_infection
-0.05 =eye_red
-0.05 =fight_blow =swelling
-0.05 =headache =hours_pain
-0.05 =heart_condition =tia_resolved
-0.05 =hives =limb_injury
-0.05 =hours_pain =vomit_few
-0.05 =hours_pain =wont_feed
-0.05 =hypertension
-0.05 =limb_injury =sea_wound
-0.05 =limb_injury =squeezing_word
-0.05 =many_days =squeezing_word
-0.05 =numb_any =tia_resolved
-0.05 =pain_beyond =wound
-0.05 =scratched =sea_wound
-0.05 =sea_wound
-0.05 =sea_wound =wound
-0.05 =sting
-0.05 =swelling_lips =tooth_bad
-0.05 ^ _ dont
-0.05 ^ _ flu
-0.05 ^ _ gonna
-0.05 ^ _ nana
-0.05 ^ _ start
-0.05 ^ dialysi
-0.05 ^ wasp
-0.05 a bruise
-0.05 a snake
-0.05 a wasp
-0.05 about a
-0.05 after _ minut
-0.05 after _ surgery
-0.05 after dinner
-0.05 after surgery
-0.05 and _ asthma
-0.05 and _ knee
-0.05 and stopp
-0.05 answer
-0.05 are in
-0.05 arm _ numb
-0.05 arm after
-0.05 asked me
-0.05 asthma
-0.05 at his
-0.05 baby powder
-0.05 bad the
-0.05 bar
-0.05 below
-0.05 blood _ machine
-0.05 blood _ my
-0.05 breastfeed
-0.05 breath feel
-0.05 breath smell
-0.05 cant _ the
-0.05 chest _ with
-0.05 diabet
-0.05 dull
-0.05 edge
-0.05 fad
-0.05 feel lighthead
-0.05 felt a
-0.05 few
-0.05 fifteen
-0.05 fight _ my
-0.05 finger is
-0.05 foot
-0.05 found a
-0.05 from _ #
-0.05 girlfriend _ her
-0.05 have _ in
-0.05 head up
-0.05 his _ went
-0.05 hurt _ it
-0.05 i _ ask
-0.05 i _ warfarin
-0.05 i stepp
-0.05 is _ #
-0.05 is real
-0.05 it _ hard
-0.05 ladder
-0.05 last week
-0.05 left _ tingl
-0.05 lie down
-0.05 marfan
-0.05 more and
-0.05 more out
-0.05 my _ red
-0.05 my _ site
-0.05 my _ while
-0.05 my kid
-0.05 my nana
-0.05 nana
-0.05 neck _ the
-0.05 nose job
-0.05 now _ i
-0.05 of _ world
-0.05 off _ bike
-0.05 out _ hive
-0.05 pain with
-0.05 pee is
-0.05 pill at
-0.05 play ball
-0.05 pressure machine
-0.05 rash _ a
-0.05 rate _ #11+
-0.05 red _ the
-0.05 rednes
-0.05 rednes is
-0.05 rifle
-0.05 see well
-0.05 son put
-0.05 sudden _ headache
-0.05 swollen red
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 the rednes
-0.05 the swing
-0.05 the world
-0.05 think _ a
-0.05 tiny _ spot
-0.05 to _ at
-0.05 to touch
-0.05 too
-0.05 two year
-0.05 water pill
-0.05 week
-0.05 week _ and
-0.05 week _ cough
-0.05 when _ and
-0.05 white _ inside
-0.05 white spot
-0.05 with pus
-0.05 without
-0.05 world
-0.06 #11+ im
-0.06 #11+ month
-0.06 #11+ wks
-0.06 -more
-0.06 <#11+ <year
-0.06 <a <seizure
-0.06 <attack <last
-0.06 <had _ <seizure
-0.06 <i _ <my
-0.06 <my _ <check
-0.06 =a_lot =hives_all
-0.06 =a_lot =sting
-0.06 =alcohol =chest_lasting
-0.06 =alcohol =eye_area
-0.06 =allergen =wound
-0.06 =belly_hit =chest_lasting
-0.06 =bite_bad =left_ribs
-0.06 =bleeding_any =postpartum
-0.06 =blood_streak =dementia_known
-0.06 =blood_streak =sight_for_years
-0.06 =burn_severity =hives_all
-0.06 =burn_severity =kid_breathing
-0.06 =chest_lasting =jaw_arm_sweat
-0.06 =chest_lasting =swelling_lips
-0.06 =chest_pain =during_exercise
-0.06 =cold_only =fever
-0.06 =constipation =days_many
-0.06 =cough =three_days
-0.06 =crohns
-0.06 =cut_by_accident =possible_fracture
-0.06 =dangerous_person =raynaud_usual
-0.06 =days_many =hives
-0.06 =dentist =tooth_pulled
-0.06 =diabetes =eye_hit_bad
-0.06 =during_exercise =trunk_pain
-0.06 =eye_red =one_eye
-0.06 =fast_breathing =fever
-0.06 =flank_pain =leg_swelling_one
-0.06 =hives =hives_all
-0.06 =hives_all
-0.06 =hives_all =rash
-0.06 =hours_pain =severe_headache
-0.06 =many_days =scratched
-0.06 =many_days =wound
-0.06 =pain_any =scratched
-0.06 =rash =squeezing_word
-0.06 =rash =trunk_pain
-0.06 =raynaud_usual =using_word
-0.06 =vomiting =withdrawal
-0.06 ^ _ at
-0.06 ^ _ baby
-0.06 ^ _ chlorine
-0.06 ^ _ cousin
-0.06 ^ _ did
-0.06 ^ _ eat
-0.06 ^ _ pulse
-0.06 ^ _ surgery
-0.06 ^ fever
-0.06 ^ leg
-0.06 ^ mom
-0.06 ^ out
-0.06 ^ voic
-0.06 a hear
-0.06 a speech
-0.06 aid battery
-0.06 all have
-0.06 and _ some
-0.06 and _ still
-0.06 and _ streak
-0.06 and nausea
-0.06 and runn
-0.06 are cold
-0.06 arm _ it
-0.06 asthma and
-0.06 bad _ in
-0.06 been _ #99+
-0.06 been constipat
-0.06 better and
-0.06 bp _ #99+
-0.06 bus
-0.06 cant put
-0.06 cast off
-0.06 cataract
-0.06 chest _ #
-0.06 could _ my
-0.06 cousin
-0.06 cover
-0.06 crohn
-0.06 cry
-0.06 diaper _ and
-0.06 diaper today
-0.06 dog _ on
-0.06 drank a
-0.06 fever _ #
-0.06 fever _ a
-0.06 fever of
-0.06 fine _ -fever
-0.06 for _ and
-0.06 friend _ a
-0.06 full of
-0.06 get heartburn
-0.06 gett bigger
-0.06 go _ when
-0.06 got it
-0.06 got stuck
-0.06 had _ stroke
-0.06 hand _ swollen
-0.06 have _ blue
-0.06 have lupu
-0.06 he quit
-0.06 headache on
-0.06 hear _ battery
-0.06 hive _ over
-0.06 hive all
-0.06 hurt a
-0.06 i _ lithium
-0.06 i _ lupu
-0.06 i _ put
-0.06 i check
-0.06 in #
-0.06 in _ car
-0.06 is #
-0.06 is _ #11+
-0.06 it _ #99+
-0.06 it _ two
-0.06 its better
-0.06 knee surgery
-0.06 last _ i
-0.06 last _ than
-0.06 last two
-0.06 levothyroxine
-0.06 lift _ arm
-0.06 lock in
-0.06 long _ the
-0.06 mom has
-0.06 mouth burn
-0.06 move it
-0.06 my _ broke
-0.06 my _ hit
-0.06 my cast
-0.06 my cousin
-0.06 my flight
-0.06 my wisdom
-0.06 nail polish
-0.06 need _ fast
-0.06 nose _ is
-0.06 of _ with
-0.06 of red
-0.06 on _ the
-0.06 polish
-0.06 position
-0.06 push it
-0.06 rac heart
-0.06 shoulder is
-0.06 side hurt
-0.06 sleep _ my
-0.06 sleep _ with
-0.06 stair _ the
-0.06 stop _ bleed
-0.06 stopp _ #
-0.06 tak _ first
-0.06 take lithium
-0.06 the _ test
-0.06 the _ two
-0.06 the bus
-0.06 to fast
-0.06 today _ is
-0.06 two
-0.06 until
-0.06 up _ stuff
-0.06 used _ and
-0.06 vaginal
-0.06 very tired
-0.06 wasp
-0.06 we _ have
-0.06 we _ it
-0.06 we all
-0.06 wet _ today
-0.06 when _ cough
-0.06 when _ move
-0.06 with _ on
-0.06 wont _ it
-0.06 worse
-0.06 xarelto
-0.07 # so
-0.07 # year
-0.07 -belly
-0.07 -bump
-0.07 -today
-0.07 <a <miscarriage
-0.07 <had _ <miscarriage
-0.07 <her
-0.07 <last _ fine
-0.07 <miscarriage
-0.07 <miscarriage <two
-0.07 <miscarriage _ <year
-0.07 <month fine
-0.07 <talk
-0.07 <to <talk
-0.07 <want _ <talk
-0.07 =a_lot =at_rest
-0.07 =a_lot =chest_pain
-0.07 =a_lot =racing_heart
-0.07 =a_lot =recent_infection
-0.07 =allergen =bleeding_any
-0.07 =allergen =pain_any
-0.07 =at_rest =phlegm
-0.07 =baby =ear_wax
-0.07 =bite_bad =dementia_known
-0.07 =bite_bad =eye_red
-0.07 =bite_bad =sight_for_years
-0.07 =blister_word =rash
-0.07 =blood_streak =cold_outside
-0.07 =blood_streak =during_exercise
-0.07 =blood_streak =ear_pain
-0.07 =blood_streak =uti
-0.07 =burn_severity =cough
-0.07 =burn_severity =smoker
-0.07 =chest_any =muscle_tear
-0.07 =chest_lasting =dizzy
-0.07 =chest_lasting =means_mentioned
-0.07 =chest_pain =muscle_tear
-0.07 =choking_passed =vomit_few
-0.07 =cold_outside =ear_pain
-0.07 =cold_outside =pain_any
-0.07 =cough =during_exercise
-0.07 =dangerous_person =hernia_stuck
-0.07 =days_many =dizzy
-0.07 =diarrhea =recent_infection
-0.07 =during_exercise =eye_area
-0.07 =during_exercise =limb_injury
-0.07 =fall_any =purple_word
-0.07 =fell =swelling
-0.07 =flu_bad =tia_resolved
-0.07 =getting_worse =moved_right
-0.07 =hours_pain =stomach_burn
-0.07 =hurts_move =possible_fracture
-0.07 =hurts_move =screams_moved
-0.07 =injection_joint =scratched
-0.07 =itching =raynaud_usual
-0.07 =itchy_only =raynaud_usual
-0.07 =limb_injury =severe_weakness
-0.07 =many_days =phlegm
-0.07 =muscle_strain_word =shaking
-0.07 =muscle_tear =trunk_pain
-0.07 =postpartum =vaginal_bleeding
-0.07 =shaking =sight_for_years
-0.07 =weight_loss
-0.07 ?a ?cut
-0.07 ?cut
-0.07 ?if ?a
-0.07 ?if _ ?cut
-0.07 ?if _ ?is
-0.07 ?know _ ?a
-0.07 ?of _ ?heart
-0.07 ?of _ ?stroke
-0.07 ?someone ?is
-0.07 ?stroke _ a
-0.07 ^ _ cried
-0.07 ^ _ ear
-0.07 ^ _ isnt
-0.07 ^ _ left
-0.07 ^ _ not
-0.07 ^ _ stuck
-0.07 ^ left
-0.07 ^ my
-0.07 ^ start
-0.07 a
-0.07 a _ group
-0.07 a _ milk
-0.07 a _ pink
-0.07 a few
-0.07 a scrape
-0.07 a wall
-0.07 act like
-0.07 after _ fell
-0.07 all better
-0.07 am _ the
-0.07 and _ ache
-0.07 and _ ankl
-0.07 and _ felt
-0.07 and bruis
-0.07 and cough
-0.07 and drool
-0.07 and keep
-0.07 at _ can
-0.07 baby not
-0.07 back _ #11+
-0.07 bandage
-0.07 bit _ no
-0.07 blister _ my
-0.07 bowl
-0.07 boy _ vomit
-0.07 breath _ cough
-0.07 breath _ now
-0.07 bump on
-0.07 burn _ little
-0.07 burn _ on
-0.07 burn with
-0.07 but
-0.07 can _ start
-0.07 check my
-0.07 chest _ from
-0.07 chest _ i
-0.07 colonoscopy
-0.07 colostomy bag
-0.07 come at
-0.07 covid
-0.07 daughter #11+
-0.07 day _ have
-0.07 day is
-0.07 desk
-0.07 different
-0.07 do ?if
-0.07 do _ ?someone
-0.07 do _ clean
-0.07 double dose
-0.07 ear _ out
-0.07 ear stick
-0.07 elbow and
-0.07 face _ red
-0.07 faint when
-0.07 fine _ he
-0.07 finger _ blue
-0.07 fish bone
-0.07 floater _ had
-0.07 floater ive
-0.07 flu _ week
-0.07 flu last
-0.07 for _ had
-0.07 for it
-0.07 for two
-0.07 from the
-0.07 get _ refill
-0.07 get _ work
-0.07 get my
-0.07 get off
-0.07 golf
-0.07 got _ my
-0.07 grind
-0.07 had _ pain
-0.07 had _ year
-0.07 had for
-0.07 had pneumonia
-0.07 hard my
-0.07 have _ disease
-0.07 his _ on
-0.07 hoarse
-0.07 how doe
-0.07 hurt _ a
-0.07 hurt for
-0.07 i _ ?if
-0.07 i _ a
-0.07 i _ better
-0.07 i dont
-0.07 i put
-0.07 i store
-0.07 it normal
-0.07 itchy eye
-0.07 ive _ for
-0.07 jaw hurt
-0.07 just _ sore
-0.07 knee _ and
-0.07 last day
-0.07 little _ on
-0.07 little milk
-0.07 little pink
-0.07 log
-0.07 mak my
-0.07 man
-0.07 minut _ i
-0.07 month old
-0.07 morn _ is
-0.07 mountain
-0.07 my _ refill
-0.07 my _ spit
-0.07 my feet
-0.07 my headache
-0.07 my nose
-0.07 my rib
-0.07 need _ for
-0.07 no -bump
-0.07 now need
-0.07 of heart
-0.07 off _ at
-0.07 off _ ladder
-0.07 off his
-0.07 off work
-0.07 one _ for
-0.07 pacemaker _ is
-0.07 pap
-0.07 pap smear
-0.07 poop
-0.07 sleep _ im
-0.07 smear
-0.07 smoker
-0.07 so _ that
-0.07 so after
-0.07 son _ #11+
-0.07 spot on
-0.07 stomach and
-0.07 surgery cut
-0.07 that
-0.07 the _ before
-0.07 the _ look
-0.07 the _ out
-0.07 thi _ it
-0.07 to _ side
-0.07 to one
-0.07 turn it
-0.07 two _ no
-0.07 want to
-0.07 was chok
-0.07 wasp _ the
-0.07 week after
-0.07 wife _ a
-0.07 with diabet
-0.07 wont button
-0.07 work _ #
-0.07 work at
-0.07 work had
-0.07 you _ #
-0.07 you _ a
-0.08 #99+ after
-0.08 -chest _ -no
-0.08 -talk
-0.08 <a <counselor
-0.08 <college
-0.08 <counselor
-0.08 <died _ <a
-0.08 <ear
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <i <i
-0.08 <i _ <was
-0.08 <in <college
-0.08 <kid
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <my <gallbladder
-0.08 <my <year
-0.08 <need <my
-0.08 <need _ <year
-0.08 <of _ <stroke
-0.08 <stroke <five
-0.08 <stroke <last
-0.08 <suicide
-0.08 <that
-0.08 =allergen =cough
-0.08 =baby =jaundice
-0.08 =belly_hit =pain_any
-0.08 =belly_pain =swelling
-0.08 =bite_bad =eye_surgery
-0.08 =bite_bad =muscle_tear
-0.08 =bite_bad =wakes
-0.08 =bleeding_any =chemical_word
-0.08 =bleeding_any =limb_injury
-0.08 =calf =pregnant
-0.08 =cannot_speak
-0.08 =cannot_speak =speech
-0.08 =chemical_word =rectal_blood
-0.08 =chest_lasting =new_medicine
-0.08 =chest_lasting =stroke_word
-0.08 =co_word =co_words
-0.08 =cough =fast_breathing
-0.08 =cramps
-0.08 =cramps =pain_any
-0.08 =dangerous_person =now_at_rest
-0.08 =dangerous_person =tired
-0.08 =days_many =pregnant
-0.08 =days_many =rectal_blood
-0.08 =days_many =stool_blood
-0.08 =dementia_known =rash
-0.08 =ear_wax =shaking
-0.08 =ear_wax =tooth
-0.08 =eye_area =eye_surgery
-0.08 =eye_area =injection_joint
-0.08 =eye_area =recent_surgery
-0.08 =eye_hit_bad =nail_word
-0.08 =eye_hit_bad =sight_for_years
-0.08 =fever =refuses
-0.08 =fever =strep_like
-0.08 =getting_worse =phlegm
-0.08 =hand_infection
-0.08 =hand_infection =possible_fracture
-0.08 =head_injury =tia_resolved
-0.08 =heat_exposure =swelling
-0.08 =hours_pain =vaginal_bleeding
-0.08 =long_bleed =low_mood
-0.08 =muscle_strain_word =rash
-0.08 =nail_word =numb_any
-0.08 =rash =raynaud_usual
-0.08 =rash =sight_for_years
-0.08 =raynaud_usual =refuses
-0.08 =speech =throat_sore
-0.08 =squeezing_word =wakes
-0.08 =swelling_face =tooth_bad
-0.08 =wakes =weak_any
-0.08 ?a _ ?clot
-0.08 ?are _ ?warn
-0.08 ?come ?in
-0.08 ?come _ ?for
-0.08 ?in ?for
-0.08 ?the ?warn
-0.08 ?the _ ?sign
-0.08 ?warn
-0.08 ?warn ?sign
-0.08 ?warn _ ?of
-0.08 ^ _ <i
-0.08 ^ _ bee
-0.08 ^ _ blind
-0.08 ^ _ bp
-0.08 ^ _ more
-0.08 ^ _ pee
-0.08 ^ _ scalp
-0.08 ^ _ shrimp
-0.08 ^ _ stepp
-0.08 ^ _ throat
-0.08 ^ about
-0.08 ^ all
-0.08 ^ came
-0.08 ^ head
-0.08 ^ hurt
-0.08 ^ wednesday
-0.08 a _ expir
-0.08 a _ feel
-0.08 a _ itchy
-0.08 a _ sometim
-0.08 a beat
-0.08 a stitch
-0.08 a white
-0.08 and _ all
-0.08 and _ but
-0.08 and _ teeth
-0.08 and doesnt
-0.08 and needl
-0.08 and throw
-0.08 anyth
-0.08 at _ to
-0.08 away
-0.08 back _ work
-0.08 back after
-0.08 back lift
-0.08 ball
-0.08 batteri
-0.08 beat sometim
-0.08 been _ that
-0.08 been a
-0.08 been like
-0.08 bit itchy
-0.08 bled _ bit
-0.08 came _ sudden
-0.08 can _ send
-0.08 coffee doctor
-0.08 cold last
-0.08 couple _ minut
-0.08 cramp
-0.08 daughter _ is
-0.08 doesnt _ where
-0.08 drink _ doctor
-0.08 drink cold
-0.08 ear _ and
-0.08 eat my
-0.08 five minut
-0.08 gallbladder
-0.08 get _ stitch
-0.08 go _ to
-0.08 had chest
-0.08 half
-0.08 he _ off
-0.08 heart flutter
-0.08 heart pound
-0.08 hoarse after
-0.08 hot oil
-0.08 hour after
-0.08 i ?come
-0.08 i _ ?in
-0.08 i _ new
-0.08 i am
-0.08 i sneez
-0.08 ice yesterday
-0.08 im _ great
-0.08 im doing
-0.08 im done
-0.08 im out
-0.08 in _ #
-0.08 in _ arm
-0.08 in _ new
-0.08 insulin at
-0.08 is _ thi
-0.08 is heavy
-0.08 is now
-0.08 itchy scalp
-0.08 its hot
-0.08 ive had
-0.08 jaw _ tight
-0.08 jump off
-0.08 keppra
-0.08 kidney _ pain
-0.08 leg after
-0.08 lift
-0.08 little _ the
-0.08 low mood
-0.08 mom leg
-0.08 mom say
-0.08 mood
-0.08 my _ bone
-0.08 my _ cold
-0.08 my _ ran
-0.08 my _ sweat
-0.08 my arm
-0.08 my record
-0.08 my skin
-0.08 next _ #
-0.08 next _ can
-0.08 night _ the
-0.08 nose _ sneez
-0.08 nose and
-0.08 of minut
-0.08 off _ bridge
-0.08 on glas
-0.08 on sudden
-0.08 over my
-0.08 pain from
-0.08 patient
-0.08 pill _ she
-0.08 pin
-0.08 pin _ needl
-0.08 pin and
-0.08 pool chlorine
-0.08 pregnant with
-0.08 put it
-0.08 red _ swollen
-0.08 refus
-0.08 run _ my
-0.08 school say
-0.08 since _ birth
-0.08 since _ flight
-0.08 skip _ beat
-0.08 sleep _ the
-0.08 sometim _ i
-0.08 sometim when
-0.08 sore _ runn
-0.08 speck
-0.08 spider
-0.08 splinter
-0.08 stair _ like
-0.08 stair been
-0.08 stiff leg
-0.08 stitch in
-0.08 stone pain
-0.08 swell on
-0.08 table cried
-0.08 ten day
-0.08 that _ year
-0.08 that for
-0.08 the birth
-0.08 throw _ for
-0.08 to work
-0.08 tooth _ a
-0.08 tooth _ when
-0.08 twist i
-0.08 two _ can
-0.08 under my
-0.08 up all
-0.08 want _ kill
-0.08 was _ over
-0.08 weed
-0.08 where _ is
-0.08 wife _ in
-0.08 with _ phlegm
-0.08 yesterday _ its
-0.08 you send
-0.09 #
-0.09 # _ has
-0.09 # _ tomorrow
-0.09 #11+ _ girl
-0.09 #11+ _ just
-0.09 #11+ yr
-0.09 #99+ for
-0.09 <a <fever
-0.09 <a _ <do
-0.09 <at <the
-0.09 <faint <last
-0.09 <felt
-0.09 <felt _ <once
-0.09 <fever
-0.09 <food
-0.09 <for
-0.09 <had _ <fever
-0.09 <i <felt
-0.09 <i _ <once
-0.09 <mention _ <for
-0.09 <need <to
-0.09 <need _ <mention
-0.09 <once <last
-0.09 <stroke <in
-0.09 <stroke _ <#99+
-0.09 <want <to
-0.09 <was <fine
-0.09 =a_lot =itchy_only
-0.09 =asthma
-0.09 =back_sciatica
-0.09 =back_sciatica =radiates_leg
-0.09 =belly_hit =days_many
-0.09 =belly_pain =cramps
-0.09 =belly_word =cramps
-0.09 =belly_word =fever
-0.09 =blister_any =pain_any
-0.09 =blister_word =pain_any
-0.09 =bp_high =hypertension
-0.09 =burn_severity =ear_wax
-0.09 =burn_severity =sudden
-0.09 =cast_tight
-0.09 =chest_lasting =dentist
-0.09 =chest_lasting =limb_bleeds
-0.09 =chest_lasting =pees_lot
-0.09 =chest_lasting =sight_for_years
-0.09 =chest_lasting =sunburn
-0.09 =chest_lasting =thrown_off
-0.09 =clot_risk =joint_hot
-0.09 =cough =high_fever
-0.09 =cut_by_accident =self_harm_now
-0.09 =days_many =eye_hit_bad
-0.09 =days_many =hit_hard
-0.09 =discharge =wound
-0.09 =dizzy =nausea
-0.09 =during_exercise =leg_swelling_one
-0.09 =ear_wax =sudden
-0.09 =eye_hit_bad =radiates_leg
-0.09 =fast_breathing =hernia_stuck
-0.09 =fast_breathing =high_fever
-0.09 =fever =neck_pain
-0.09 =flu_bad =pain_any
-0.09 =getting_worse =wound_infected
-0.09 =high_fever =short_breath
-0.09 =hours_pain =swelling_throat
-0.09 =jaw_arm_sweat =tooth
-0.09 =low_mood =seizure_usual
-0.09 =panic_known =seizure_usual
-0.09 =recent_infection =tia_resolved
-0.09 =thrown_off
-0.09 ^ _ <daughter
-0.09 ^ _ <felt
-0.09 ^ _ down
-0.09 ^ _ drool
-0.09 ^ _ infant
-0.09 ^ _ off
-0.09 ^ _ uncle
-0.09 ^ _ yr
-0.09 ^ ate
-0.09 ^ baby
-0.09 ^ car
-0.09 ^ i
-0.09 ^ lost
-0.09 ^ lump
-0.09 ^ we
-0.09 a _ i
-0.09 a baby
-0.09 a stroke
-0.09 after bad
-0.09 ago _ im
-0.09 aid _ for
-0.09 aid clas
-0.09 aid kit
-0.09 an allergic
-0.09 at _ pharmacy
-0.09 at _ pool
-0.09 at nine
-0.09 ate _ whole
-0.09 been _ since
-0.09 belly after
-0.09 better now
-0.09 birth control
-0.09 bit _ and
-0.09 bleed a
-0.09 blurry
-0.09 brain
-0.09 breast
-0.09 breath through
-0.09 but the
-0.09 can _ call
-0.09 can _ come
-0.09 can _ talk
-0.09 can swallow
-0.09 constipat _ a
-0.09 dad _ his
-0.09 day breath
-0.09 drink _ night
-0.09 drink last
-0.09 exercis
-0.09 face with
-0.09 first _ clas
-0.09 first _ kit
-0.09 for _ need
-0.09 garden no
-0.09 get _ bit
-0.09 get _ for
-0.09 got _ arm
-0.09 gum bled
-0.09 had
-0.09 has _ sore
-0.09 has diabet
-0.09 have _ small
-0.09 head ache
-0.09 hear
-0.09 her first
-0.09 high _ pressure
-0.09 high blood
-0.09 hurt since
-0.09 i _ is
-0.09 i come
-0.09 i hurt
-0.09 im _ #
-0.09 im _ before
-0.09 in _ first
-0.09 is off
-0.09 it _ year
-0.09 kit
-0.09 kit for
-0.09 knee _ last
-0.09 last _ feel
-0.09 lost _ pound
-0.09 me _ at
-0.09 mild sunburn
-0.09 month _ had
-0.09 morn _ i
-0.09 much _ a
-0.09 my _ have
-0.09 my _ make
-0.09 my _ over
-0.09 my _ panic
-0.09 my _ teeth
-0.09 my back
-0.09 my incision
-0.09 my infant
-0.09 my sugar
-0.09 night after
-0.09 normal _ a
-0.09 of _ water
-0.09 of hot
-0.09 on _ fridge
-0.09 pain _ bad
-0.09 plugg
-0.09 pres
-0.09 quarter _ nine
-0.09 quiet
-0.09 rash _ blister
-0.09 rib _ sore
-0.09 said it
-0.09 sciatica
-0.09 sciatica down
-0.09 should _ eat
-0.09 since _ start
-0.09 skin feel
-0.09 son has
-0.09 space
-0.09 space heater
-0.09 stood _ fast
-0.09 swallow fine
-0.09 tampon
-0.09 the _ come
-0.09 the _ start
-0.09 the neighbor
-0.09 the stitch
-0.09 toddler ate
-0.09 up _ lot
-0.09 usual _ attack
-0.09 usual panic
-0.09 want _ on
-0.09 was _ #11+
-0.09 well and
-0.09 when doe
-0.09 wisdom teeth
-0.09 with _ baseball
-0.09 with burn
-0.09 yo _ with
-0.09 you _ me
-0.09 you help
-0.1 # _ a
-0.1 # yo
-0.1 #11+ on
-0.1 #99+ _ thi
-0.1 -back
-0.1 -back -pain
-0.1 -fever _ -back
-0.1 -fever _ -week
-0.1 -fever just
-0.1 -or -back
-0.1 -out
-0.1 <#99+ <what
-0.1 <#99+ _ <i
-0.1 <a <c
-0.1 <a <concussion
-0.1 <a _ <section
-0.1 <ago _ <want
-0.1 <and <want
-0.1 <before
-0.1 <c
-0.1 <c <section
-0.1 <chest
-0.1 <chest _ <last
-0.1 <clot
-0.1 <concussion
-0.1 <drink
-0.1 <drink _ <year
-0.1 <had <chest
-0.1 <had _ <c
-0.1 <i <stopp
-0.1 <i _ <chest
-0.1 <i _ <drink
-0.1 <in _ <what
-0.1 <month <and
-0.1 <month _ <it
-0.1 <my _ <faint
-0.1 <need <a
-0.1 <pain
-0.1 <pain <last
-0.1 <pain _ <year
-0.1 <section
-0.1 <seizure
-0.1 <she _ <a
-0.1 <stopp
-0.1 <stopp <drink
-0.1 <to _ <about
-0.1 <when <my
-0.1 <year _ <was
-0.1 =a_lot =cold_hands
-0.1 =allergen =hernia_stuck
-0.1 =asthma =cough
-0.1 =blood_streak =raynaud_usual
-0.1 =burn_severity =deep_cut
-0.1 =calf =dangerous_person
-0.1 =calf =refuses
-0.1 =cancer_history
-0.1 =cancer_history =clot_risk
-0.1 =chemical_word =itching
-0.1 =chemical_word =itchy_only
-0.1 =chest_lasting =cold_limb
-0.1 =chest_lasting =stomach_burn
-0.1 =chest_lasting =sugar_extreme
-0.1 =chest_lasting =vomiting_constantly
-0.1 =choking_passed =vomiting
-0.1 =co_words =cough
-0.1 =cough =recent_infection
-0.1 =days_many =near_faint
-0.1 =days_many =three_days
-0.1 =days_many =wakes
-0.1 =ear_wax =throat_sore
-0.1 =eye_area =pregnant
-0.1 =eye_area =throat_sore
-0.1 =eye_hit_bad =feels_sleepy
-0.1 =eye_hit_bad =getting_worse
-0.1 =fever =three_days
-0.1 =headache =ulcer_nsaid
-0.1 =hit_hard =scratched
-0.1 =hours_pain =tingling_hands
-0.1 =hours_pain =using_word
-0.1 =means_mentioned =squeezing_word
-0.1 =pain_any =phlegm
-0.1 =possible_fracture =self_harm_now
-0.1 =possible_fracture =wound
-0.1 =pregnant =short_breath
-0.1 ?a ?heart
-0.1 ?a _ ?attack
-0.1 ?a _ ?heart
-0.1 ?attack
-0.1 ?avoid
-0.1 ?baby
-0.1 ?do _ ?lower
-0.1 ?heart ?attack
-0.1 ?heart ?rate
-0.1 ?i ?lower
-0.1 ?i _ ?a
-0.1 ?if ?someone
-0.1 ?if _ ?baby
-0.1 ?lower
-0.1 ?my ?baby
-0.1 ?rate
-0.1 ?someone
-0.1 ^ <when
-0.1 ^ _ <stopp
-0.1 ^ _ allergic
-0.1 ^ _ crack
-0.1 ^ _ eyelid
-0.1 ^ _ flight
-0.1 ^ _ gum
-0.1 ^ _ little
-0.1 ^ _ of
-0.1 ^ _ shak
-0.1 ^ _ shock
-0.1 ^ _ slid
-0.1 ^ _ sweat
-0.1 ^ _ turn
-0.1 ^ cast
-0.1 ^ smoke
-0.1 a _ crash
-0.1 a _ last
-0.1 a _ time
-0.1 a broken
-0.1 a mile
-0.1 a ride
-0.1 after drink
-0.1 alcohol with
-0.1 am _ week
-0.1 and _ ear
-0.1 and _ water
-0.1 and then
-0.1 are good
-0.1 are tired
-0.1 around it
-0.1 at #11+
-0.1 at _ dentist
-0.1 be a
-0.1 before _ any
-0.1 better _ i
-0.1 bit at
-0.1 bit when
-0.1 blood _ #99+
-0.1 blood _ a
-0.1 blow _ nose
-0.1 blow my
-0.1 bruis
-0.1 car crash
-0.1 cold _ a
-0.1 cold _ all
-0.1 come
-0.1 constipat _ two
-0.1 contact
-0.1 curtain
-0.1 cut _ a
-0.1 day _ burn
-0.1 detergent itchy
-0.1 doe my
-0.1 donate
-0.1 drink _ with
-0.1 due date
-0.1 edge of
-0.1 eye _ tired
-0.1 faint at
-0.1 feel _ tear
-0.1 fell at
-0.1 fever _ the
-0.1 flar
-0.1 flutter
-0.1 food _ good
-0.1 food are
-0.1 forgot my
-0.1 form sign
-0.1 from _ detergent
-0.1 get _ new
-0.1 got copd
-0.1 grandma slid
-0.1 grandpa _ a
-0.1 grapefruit juice
-0.1 grav
-0.1 grav disease
-0.1 grill
-0.1 hand all
-0.1 has copd
-0.1 heal nice
-0.1 her chair
-0.1 hurt _ he
-0.1 husband _ off
-0.1 husband keep
-0.1 i _ she
-0.1 i bring
-0.1 i pack
-0.1 im allergic
-0.1 in _ heat
-0.1 is _ anyth
-0.1 is drool
-0.1 is next
-0.1 it start
-0.1 kenya
-0.1 kenya _ shot
-0.1 last _ better
-0.1 lower
-0.1 lower back
-0.1 med
-0.1 mile
-0.1 mine expir
-0.1 miss my
-0.1 much _ the
-0.1 my _ are
-0.1 my _ date
-0.1 my _ left
-0.1 my _ pop
-0.1 my lower
-0.1 my sister
-0.1 new _ itchy
-0.1 nice
-0.1 now _ has
-0.1 of pain
-0.1 on _ broken
-0.1 on _ skin
-0.1 on _ tissue
-0.1 on an
-0.1 on day
-0.1 one is
-0.1 one week
-0.1 or _ for
-0.1 over in
-0.1 pill _ grapefruit
-0.1 potassium
-0.1 pressure _ #99+
-0.1 pressure _ with
-0.1 pushup _ when
-0.1 pushup hurt
-0.1 put my
-0.1 rash _ new
-0.1 rest
-0.1 ride a
-0.1 shot _ i
-0.1 should _ bring
-0.1 should _ pack
-0.1 side _ when
-0.1 slid
-0.1 smoke _ my
-0.1 sore _ for
-0.1 sting _ my
-0.1 stitch _ i
-0.1 stitch when
-0.1 tak a
-0.1 tear
-0.1 th _ #
-0.1 the tissue
-0.1 there anyth
-0.1 think _ ate
-0.1 throat with
-0.1 tight im
-0.1 tissue _ i
-0.1 tissue when
-0.1 to _ #11+
-0.1 to _ can
-0.1 to kenya
-0.1 tv and
-0.1 twice today
-0.1 up fast
-0.1 water _ my
-0.1 water _ the
-0.1 week _ should
-0.1 week postpartum
-0.1 what food
-0.1 with _ juice
-0.1 with grapefruit
-0.1 yesterday _ bit
-0.1 yesterday a
-0.1 yo girl
-0.11 # of
-0.11 -no -trouble
-0.11 <a <heart
-0.11 <a <kidney
-0.11 <ago _ <my
-0.11 <blood <in
-0.11 <faint <at
-0.11 <faint _ <year
-0.11 <shot
-0.11 <they
-0.11 =a_lot =during_exercise
-0.11 =a_lot =fever
-0.11 =a_lot =thirsty
-0.11 =alcohol =cough
-0.11 =allergen =possible_fracture
-0.11 =belly_hit =limb_injury
-0.11 =belly_pain =diarrhea
-0.11 =belly_pain =fever
-0.11 =bite_bad =cough
-0.11 =bite_bad =ear_wax
-0.11 =bite_bad =refuses
-0.11 =blood_thinner =diarrhea
-0.11 =burn_any =eye_chemical
-0.11 =burn_severity =swelling_now
-0.11 =calf =red_patch
-0.11 =car_crash =hours_pain
-0.11 =choking_passed =fall_any
-0.11 =contact_lens =eye_hit_bad
-0.11 =contact_lens =hernia_stuck
-0.11 =days_many =during_exercise
-0.11 =dementia_known =shaking
-0.11 =diarrhea =pain_any
-0.11 =dizzy =vomiting_constantly
-0.11 =during_exercise =joint_hot
-0.11 =ear_pain =ear_wax
-0.11 =ear_wax =tired
-0.11 =eye_hit_bad =using_word
-0.11 =fall_any =limb_injury
-0.11 =fever =limb_injury
-0.11 =flank_pain =preterm_weeks
-0.11 =getting_worse =red_patch
-0.11 =hit_hard =hours_pain
-0.11 =hours_pain =rash
-0.11 =inconsolable
-0.11 =near_faint =raynaud_usual
-0.11 =nodes
-0.11 =pain_any =preterm_weeks
-0.11 =pain_any =using_word
-0.11 =possible_fracture =upper_belly_pain
-0.11 =raynaud_usual =shaking
-0.11 =speech =wakes
-0.11 =strep_like
-0.11 =swelling_face =swelling_now
-0.11 =ulcer_nsaid =vaginal_bleeding
-0.11 =vomit_few =withdrawal
-0.11 ?a ?normal
-0.11 ?are _ ?sign
-0.11 ?call ?for
-0.11 ?do _ ?prevent
-0.11 ?has
-0.11 ?is _ ?normal
-0.11 ?normal
-0.11 ?the ?sign
-0.11 ?to
-0.11 ^ _ <last
-0.11 ^ _ cough
-0.11 ^ _ is
-0.11 ^ _ next
-0.11 ^ _ swell
-0.11 ^ _ time
-0.11 ^ _ tooth
-0.11 ^ broke
-0.11 a _ ball
-0.11 a _ with
-0.11 a stomach
-0.11 ache _ the
-0.11 after _ in
-0.11 ago my
-0.11 and _ baby
-0.11 and _ for
-0.11 and _ from
-0.11 and _ walk
-0.11 apart
-0.11 arm _ the
-0.11 asked
-0.11 baby pull
-0.11 balance
-0.11 bandaid _ fine
-0.11 bead _ her
-0.11 bead up
-0.11 bed _ day
-0.11 before noon
-0.11 bit _ thi
-0.11 bit dizzy
-0.11 bp med
-0.11 burn _ blister
-0.11 but its
-0.11 cabinet
-0.11 can _ fine
-0.11 can _ walk
-0.11 can still
-0.11 card
-0.11 chest _ a
-0.11 chest congestion
-0.11 chest start
-0.11 chest that
-0.11 clean a
-0.11 congestion with
-0.11 do _ take
-0.11 eat _ and
-0.11 energy
-0.11 eyelid
-0.11 face _ swell
-0.11 feet are
-0.11 few small
-0.11 for _ reason
-0.11 for week
-0.11 get _ at
-0.11 get _ too
-0.11 gland
-0.11 got _ nail
-0.11 had hiccup
-0.11 he _ chok
-0.11 hes fine
-0.11 his _ pill
-0.11 home and
-0.11 how _ doe
-0.11 husband _ #11+
-0.11 i _ ?for
-0.11 i _ antibiotic
-0.11 i _ be
-0.11 i _ lunch
-0.11 i _ my
-0.11 i go
-0.11 ibuprofen help
-0.11 if i
-0.11 im _ with
-0.11 insurance card
-0.11 is #11+
-0.11 is spread
-0.11 it
-0.11 itch from
-0.11 its sore
-0.11 ive _ hiccup
-0.11 jaw _ when
-0.11 jk
-0.11 kid swallow
-0.11 last
-0.11 leg _ spread
-0.11 len _ stuck
-0.11 long _ a
-0.11 long doe
-0.11 meat
-0.11 mild rash
-0.11 month _ vaccin
-0.11 most
-0.11 mother
-0.11 much should
-0.11 my _ ate
-0.11 my _ med
-0.11 my _ sleep
-0.11 my temp
-0.11 nail _ black
-0.11 need #
-0.11 need antibiotic
-0.11 no energy
-0.11 normal _ rate
-0.11 normal heart
-0.11 nose cough
-0.11 nurse haha
-0.11 of _ period
-0.11 of _ when
-0.11 off my
-0.11 old _ drool
-0.11 on _ branch
-0.11 pregnant _ a
-0.11 pregnant _ cant
-0.11 rate _ a
-0.11 rate for
-0.11 reason
-0.11 right after
-0.11 runny _ cough
-0.11 safe _ a
-0.11 safe around
-0.11 sepsi
-0.11 skip a
-0.11 skip lunch
-0.11 snake
-0.11 someone _ the
-0.11 son
-0.11 son _ up
-0.11 son eye
-0.11 still walk
-0.11 swell _ little
-0.11 than a
-0.11 the meat
-0.11 thi week
-0.11 tingl _ i
-0.11 tomorrow night
-0.11 took _ bp
-0.11 want _ know
-0.11 week _ my
-0.11 what _ normal
-0.11 what vaccin
-0.11 why do
-0.11 will
-0.11 wisdom
-0.11 with leg
-0.11 year _ a
-0.11 yesterday _ when
-0.11 yesterday hurt
-0.11 you _ my
-0.12 # #
-0.12 # _ from
-0.12 #11+ _ monday
-0.12 -blood -no
-0.12 -blood _ -fever
-0.12 -no -fever
-0.12 <as
-0.12 <as <a
-0.12 <bender _ <month
-0.12 <broke <my
-0.12 <have <panic
-0.12 <have _ <attack
-0.12 <high
-0.12 <high <school
-0.12 <i <be
-0.12 <in <high
-0.12 <in _ <school
-0.12 <last _ <and
-0.12 <like
-0.12 <my <arm
-0.12 <of <blood
-0.12 <once <in
-0.12 <once _ <high
-0.12 <school
-0.12 <screen
-0.12 <the <fami
-0.12 <therapy
-0.12 <to _ <panic
-0.12 <would
-0.12 <would <like
-0.12 =a_lot =ear_wax
-0.12 =alcohol =pees_lot
-0.12 =allergen =during_exercise
-0.12 =allergen =sting
-0.12 =baby_still =dangerous_person
-0.12 =belly_hit =scratched
-0.12 =belly_hit =swelling
-0.12 =belly_pain =bite_bad
-0.12 =bleeding_any =nosebleed
-0.12 =blister_any =eye_hit_bad
-0.12 =blister_any =hours_pain
-0.12 =blister_word =eye_hit_bad
-0.12 =blister_word =hours_pain
-0.12 =blood_streak =strep_like
-0.12 =blood_streak =tonsils_out
-0.12 =burn_severity =inconsolable
-0.12 =burn_severity =shingles
-0.12 =chemical_word =stool_blood
-0.12 =chemical_word =vaginal_bleeding
-0.12 =chest_lasting =low_mood
-0.12 =chest_lasting =postpartum_smell
-0.12 =cocaine =scratched
-0.12 =cold_limb =tia_resolved
-0.12 =cough =rigors_hard
-0.12 =cough =shaking
-0.12 =days_many =vaginal_bleeding
-0.12 =diabetes =hours_pain
-0.12 =diarrhea =vomit_few
-0.12 =ear_pain =eye_hit_bad
-0.12 =ear_pain =squeezing_word
-0.12 =eye_area =silent_for_a_reason
-0.12 =hives =itchy_only
-0.12 =itchy_only =vaginal_bleeding
-0.12 =leg_swelling_one =possible_fracture
-0.12 =low_mood =racing_heart
-0.12 =low_mood =raynaud_usual
-0.12 =many_days =vomiting
-0.12 =never_spoke_word
-0.12 =pain_any =vaginal_bleeding
-0.12 =panic_known =raynaud_usual
-0.12 =racing_heart =raynaud_usual
-0.12 =radiates_leg
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =raynaud_usual =short_breath
-0.12 =raynaud_usual =vaginal_bleeding
-0.12 =rigors =throat_sore
-0.12 =tia_resolved =tingling_hands
-0.12 ^ <broke
-0.12 ^ _ heart
-0.12 ^ _ itchy
-0.12 ^ _ morn
-0.12 ^ _ often
-0.12 ^ _ scrape
-0.12 ^ _ teenager
-0.12 ^ _ vagina
-0.12 ^ oxygen
-0.12 ^ tampon
-0.12 ^ white
-0.12 a _ exam
-0.12 a _ k
-0.12 a _ stiff
-0.12 a blister
-0.12 ago i
-0.12 and off
-0.12 and runny
-0.12 and very
-0.12 and watery
-0.12 ankle _ a
-0.12 at _ or
-0.12 at _ pm
-0.12 at _ thirty
-0.12 baby turn
-0.12 back _ mexico
-0.12 back at
-0.12 back with
-0.12 bad on
-0.12 bit _ after
-0.12 bit stiff
-0.12 bleed _ a
-0.12 boy _ #
-0.12 breath today
-0.12 brush _ teeth
-0.12 brush my
-0.12 bump _ head
-0.12 burp _ lot
-0.12 burp a
-0.12 can _ on
-0.12 chok _ water
-0.12 cold sore
-0.12 contrast
-0.12 crack _ i
-0.12 crack when
-0.12 daughter _ #11+
-0.12 day off
-0.12 do _ check
-0.12 ear pain
-0.12 eat _ play
-0.12 eat a
-0.12 except
-0.12 except friday
-0.12 eye vision
-0.12 far _ are
-0.12 fine _ need
-0.12 flos
-0.12 floss
-0.12 for _ mild
-0.12 for three
-0.12 forearm
-0.12 from _ tooth
-0.12 from cough
-0.12 from mexico
-0.12 giv a
-0.12 grandmother
-0.12 green
-0.12 have _ blood
-0.12 he _ football
-0.12 headache for
-0.12 hear _ tv
-0.12 heel _ new
-0.12 heel from
-0.12 hip replacement
-0.12 hive _ my
-0.12 hive on
-0.12 husband leg
-0.12 i _ food
-0.12 i _ lighthead
-0.12 i cried
-0.12 i flos
-0.12 i test
-0.12 if my
-0.12 it _ fine
-0.12 itchy _ fine
-0.12 itchy _ watery
-0.12 itchy breath
-0.12 its _ again
-0.12 like ill
-0.12 little _ after
-0.12 long _ it
-0.12 me _ my
-0.12 mexico
-0.12 monday morn
-0.12 morn feel
-0.12 my _ woke
-0.12 my finger
-0.12 my palm
-0.12 my stitch
-0.12 my teenager
-0.12 nail
-0.12 need _ letter
-0.12 needl _ i
-0.12 normal _ have
-0.12 of _ cough
-0.12 of _ today
-0.12 of bed
-0.12 off _ is
-0.12 often _ i
-0.12 often should
-0.12 on _ off
-0.12 on _ tonsil
-0.12 on water
-0.12 out _ bed
-0.12 painful blister
-0.12 pale _ cold
-0.12 pill a
-0.12 play football
-0.12 poop _ i
-0.12 pretty
-0.12 pump site
-0.12 quit _ and
-0.12 rash and
-0.12 risk
-0.12 roll _ ankle
-0.12 scrape _ my
-0.12 scrape on
-0.12 seizure _ morn
-0.12 seizure thi
-0.12 shin from
-0.12 side _ while
-0.12 since my
-0.12 sister had
-0.12 small cut
-0.12 so i
-0.12 son woke
-0.12 sore _ cough
-0.12 stair at
-0.12 stand _ too
-0.12 start thi
-0.12 steam
-0.12 steam _ my
-0.12 stomach _ the
-0.12 surgery on
-0.12 that _ for
-0.12 the rash
-0.12 the shingl
-0.12 thi _ feel
-0.12 though
-0.12 tinnitu
-0.12 to _ next
-0.12 toddler has
-0.12 up hes
-0.12 vomit every
-0.12 week _ better
-0.12 when _ flos
-0.12 when _ tired
-0.12 with _ in
-0.12 with her
-0.12 year
-0.13 # _ i
-0.13 # _ need
-0.13 # _ tuesday
-0.13 #11+ _ the
-0.13 #11+ day
-0.13 -bladder
-0.13 -poop -in
-0.13 -poop _ -#
-0.13 -thought
-0.13 -thought -of
-0.13 <a <baby
-0.13 <a <child
-0.13 <a _ <five
-0.13 <ago and
-0.13 <baby
-0.13 <can _ <get
-0.13 <child
-0.13 <child _ <i
-0.13 <dad
-0.13 <dad <had
-0.13 <dad _ <a
-0.13 <daughter
-0.13 <faint <once
-0.13 <he
-0.13 <mention
-0.13 <mom
-0.13 <my <dad
-0.13 <my <daughter
-0.13 <my <mom
-0.13 <to <mention
-0.13 <want
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =allergen =asks_meaning
-0.13 =back_pain =during_exercise
-0.13 =belly_hard =hours_pain
-0.13 =belly_word =headache
-0.13 =bleeding_any =small_cut
-0.13 =blood_streak =severe_pain
-0.13 =burn_any =eye_area
-0.13 =burn_severity =rash
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_tear
-0.13 =chest_lasting =choking
-0.13 =chest_lasting =cold_outside
-0.13 =chest_lasting =no_insulin
-0.13 =chest_pain =muscle_strain_word
-0.13 =clot_risk =tired
-0.13 =cold_outside =no_gas
-0.13 =cut_by_accident =eye_hit_bad
-0.13 =days_many =tia_resolved
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =during_exercise =radiates_leg
-0.13 =ear_wax =no_gas
-0.13 =ear_wax =pain_any
-0.13 =eye_hit_bad =small_cut
-0.13 =fall_hard =thrown_off
-0.13 =frostbite =raynaud_usual
-0.13 =heat_exposure =tick
-0.13 =hours_pain =no_insulin
-0.13 =hours_pain =throat_sore
-0.13 =muscle_strain_word =trunk_pain
-0.13 =pain_any =possible_fracture
-0.13 =phlegm =squeezing_word
-0.13 =possible_fracture =swelling
-0.13 =raynaud_usual =seizure_usual
-0.13 =red_patch
-0.13 =red_patch =spreading
-0.13 =squeezing_word =using_word
-0.13 =strep_like =throat_tight
-0.13 =tingling_hands =wakes
-0.13 =trunk_pain =uti
-0.13 ^ _ <dad
-0.13 ^ _ <mom
-0.13 ^ _ face
-0.13 ^ _ gett
-0.13 ^ _ grandma
-0.13 ^ _ hav
-0.13 ^ _ heater
-0.13 ^ _ numb
-0.13 ^ _ nurse
-0.13 ^ _ scrap
-0.13 ^ _ some
-0.13 ^ _ wisdom
-0.13 ^ _ yesterday
-0.13 ^ crohn
-0.13 ^ heat
-0.13 ^ pump
-0.13 ^ smell
-0.13 ^ space
-0.13 ^ stepp
-0.13 a _ but
-0.13 a _ flight
-0.13 a _ hes
-0.13 a bark
-0.13 a bowl
-0.13 a colonoscopy
-0.13 a dentist
-0.13 a letter
-0.13 a spacer
-0.13 a ton
-0.13 a week
-0.13 after _ #
-0.13 after _ long
-0.13 after driv
-0.13 after lift
-0.13 after two
-0.13 and _ arm
-0.13 and all
-0.13 and noth
-0.13 around #
-0.13 at _ tomorrow
-0.13 at quarter
-0.13 at ten
-0.13 beer
-0.13 bench
-0.13 bench pres
-0.13 best _ to
-0.13 bit swollen
-0.13 block _ swimm
-0.13 block after
-0.13 blood _ check
-0.13 bump _ my
-0.13 but _ have
-0.13 but it
-0.13 can _ and
-0.13 can _ it
-0.13 can the
-0.13 clock
-0.13 cough blood
-0.13 cough since
-0.13 cough syrup
-0.13 day _ christma
-0.13 day before
-0.13 december #
-0.13 did _ lot
-0.13 do _ ?call
-0.13 do babi
-0.13 do if
-0.13 drink coffee
-0.13 ear _ block
-0.13 every feed
-0.13 eye itchy
-0.13 face _ i
-0.13 far away
-0.13 fast before
-0.13 feed _ gain
-0.13 feel block
-0.13 fine can
-0.13 fine since
-0.13 flight next
-0.13 foot while
-0.13 for _ minute
-0.13 for _ my
-0.13 for month
-0.13 from soccer
-0.13 front
-0.13 get someth
-0.13 glass thing
-0.13 had thi
-0.13 happen
-0.13 have _ headache
-0.13 he isnt
-0.13 healthy
-0.13 hear the
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 hik
-0.13 his _ roll
-0.13 hole
-0.13 i ?call
-0.13 i _ mild
-0.13 i _ xarelto
-0.13 i scrap
-0.13 ibuprofen
-0.13 im ok
-0.13 it ok
-0.13 it too
-0.13 keep anyth
-0.13 letter for
-0.13 like tear
-0.13 long _ next
-0.13 look _ my
-0.13 me at
-0.13 milk after
-0.13 mole
-0.13 mov
-0.13 much _ my
-0.13 my _ hard
-0.13 my grandma
-0.13 night cant
-0.13 no -thought
-0.13 number _ i
-0.13 number do
-0.13 nurse said
-0.13 of _ blood
-0.13 ok _ fly
-0.13 old _ his
-0.13 on _ finger
-0.13 on _ head
-0.13 on _ nose
-0.13 onion _ stopp
-0.13 onion it
-0.13 out _ insulin
-0.13 pressure check
-0.13 quarter past
-0.13 red _ itchy
-0.13 right lower
-0.13 scooter
-0.13 scrap my
-0.13 sex
-0.13 shaky when
-0.13 sit
-0.13 skin _ my
-0.13 sore in
-0.13 sore no
-0.13 stomach _ when
-0.13 stomach bug
-0.13 stool _ after
-0.13 syrup
-0.13 take aspirin
-0.13 take xarelto
-0.13 teeth and
-0.13 the _ hurt
-0.13 the _ time
-0.13 the _ tomorrow
-0.13 the antibiotic
-0.13 the best
-0.13 they
-0.13 throat _ i
-0.13 throat _ two
-0.13 thyroid
-0.13 tingl when
-0.13 tired _ after
-0.13 today im
-0.13 tooth and
-0.13 trampoline
-0.13 tummy is
-0.13 tv _ fine
-0.13 tv its
-0.13 up _ nose
-0.13 watch _ its
-0.13 what _ the
-0.13 what number
-0.13 when _ babi
-0.13 when do
-0.13 when hungry
-0.13 while eat
-0.13 woke with
-0.13 work _ the
-0.14 # _ on
-0.14 #11+ _ man
-0.14 #11+ _ right
-0.14 #11+ tomorrow
-0.14 -and -no
-0.14 -at
-0.14 -pain -no
-0.14 -smell
-0.14 <attack _ <#99+
-0.14 <had <my
-0.14 <heart _ <in
-0.14 <my _ <out
-0.14 <of
-0.14 <panic
-0.14 <panic <attack
-0.14 <what
-0.14 <year _ <i
-0.14 <year _ and
-0.14 =allergen
-0.14 =allergen =squeezing_word
-0.14 =asthma =chest_lasting
-0.14 =asthma =hours_pain
-0.14 =at_rest =dangerous_person
-0.14 =belly_surgery_recent =gallbladder
-0.14 =blister_any =shingles
-0.14 =blister_word =shingles
-0.14 =blood_streak =dangerous_person
-0.14 =burn_severity =cut_by_accident
-0.14 =burn_severity =tooth_bad
-0.14 =chest_lasting =vaccine_said
-0.14 =clot_risk =gallbladder
-0.14 =cold_only =eye_hit_bad
-0.14 =contact_lens
-0.14 =cough =croup_cough
-0.14 =cramps =hours_pain
-0.14 =days_many =every_day
-0.14 =days_many =fall_any
-0.14 =discharge =wound_infected
-0.14 =during_effort =pain_any
-0.14 =ear_wax =phlegm
-0.14 =every_day
-0.14 =feels_sleepy =tired
-0.14 =fever =throat_tight
-0.14 =gallbladder =injection_joint
-0.14 =gallbladder =recent_surgery
-0.14 =getting_worse =scratched
-0.14 =getting_worse =squeezing_word
-0.14 =heart_condition =radiates
-0.14 =hours_pain =limb_bleeds
-0.14 =hours_pain =vaccine_said
-0.14 =joint_hot
-0.14 =joint_hot =pain_any
-0.14 =long_bleed =severe_pain
-0.14 =pregnant =stomach_burn
-0.14 =rash =shingles
-0.14 =raynaud_usual =toes_cold
-0.14 =refuses =swelling
-0.14 ?a _ ?in
-0.14 ?doe
-0.14 ?doe _ ?mean
-0.14 ?fever ?in
-0.14 ?fever _ ?a
-0.14 ?get
-0.14 ?in ?a
-0.14 ?the _ ?of
-0.14 ^ _ -bleed
-0.14 ^ _ look
-0.14 ^ boil
-0.14 ^ nervou
-0.14 ^ since
-0.14 a _ look
-0.14 a coin
-0.14 a couple
-0.14 a first
-0.14 a ladder
-0.14 adhd
-0.14 adhd pill
-0.14 after _ no
-0.14 after _ too
-0.14 after soda
-0.14 after tomorrow
-0.14 allergic _ cat
-0.14 along _ has
-0.14 alway have
-0.14 and _ feet
-0.14 and _ talk
-0.14 and _ tingl
-0.14 antibiotic
-0.14 anxiou
-0.14 arm _ itchy
-0.14 ask about
-0.14 baby has
-0.14 band _ my
-0.14 bang
-0.14 bit _ blood
-0.14 bit _ i
-0.14 body
-0.14 bp was
-0.14 branch
-0.14 bruise on
-0.14 c _ #
-0.14 can _ check
-0.14 can _ move
-0.14 can _ use
-0.14 carsick
-0.14 coin
-0.14 cold _ winter
-0.14 cold in
-0.14 couple
-0.14 d
-0.14 dad had
-0.14 day _ tomorrow
-0.14 day for
-0.14 diarrhea _ #
-0.14 dizzy _ boat
-0.14 dnr
-0.14 doing great
-0.14 ear _ when
-0.14 ear hurt
-0.14 eat _ much
-0.14 eat too
-0.14 eczema
-0.14 every day
-0.14 fami
-0.14 feel tired
-0.14 fingernail
-0.14 from _ screen
-0.14 gallbladder surgery
-0.14 get carsick
-0.14 good now
-0.14 had _ before
-0.14 her _ back
-0.14 her _ but
-0.14 his _ thi
-0.14 how _ bleach
-0.14 hurt _ wife
-0.14 i _ carsick
-0.14 i _ cold
-0.14 i hit
-0.14 i near
-0.14 in december
-0.14 in hot
-0.14 instead
-0.14 is _ to
-0.14 is on
-0.14 is too
-0.14 it rain
-0.14 it tingl
-0.14 its _ since
-0.14 jittery
-0.14 know _ she
-0.14 late _ is
-0.14 late today
-0.14 little sore
-0.14 long
-0.14 marathon _ and
-0.14 more
-0.14 move _ visit
-0.14 much bleach
-0.14 my _ how
-0.14 my _ shake
-0.14 my car
-0.14 my visit
-0.14 needl
-0.14 needl can
-0.14 nervou about
-0.14 nervou before
-0.14 new _ prescription
-0.14 next _ what
-0.14 next checkup
-0.14 no _ -#11+
-0.14 no _ -and
-0.14 nose _ when
-0.14 now _ fine
-0.14 now just
-0.14 on boat
-0.14 once _ night
-0.14 out _ window
-0.14 out friday
-0.14 period cramp
-0.14 physical for
-0.14 pill late
-0.14 pressure is
-0.14 pull up
-0.14 pus
-0.14 referral
-0.14 scar _ needl
-0.14 shak _ a
-0.14 she threw
-0.14 sister is
-0.14 slic
-0.14 smil
-0.14 so _ cant
-0.14 soda
-0.14 son bump
-0.14 son isnt
-0.14 splash in
-0.14 start _ a
-0.14 stuff _ my
-0.14 sunday and
-0.14 swollen _ with
-0.14 take _ blood
-0.14 take _ the
-0.14 take _ when
-0.14 take warfarin
-0.14 tan
-0.14 the _ checkup
-0.14 the neck
-0.14 the spot
-0.14 the squeez
-0.14 thi morn
-0.14 throw _ a
-0.14 time in
-0.14 tingl _ a
-0.14 tingl for
-0.14 to _ to
-0.14 to cat
-0.14 today _ that
-0.14 tomorrow _ the
-0.14 try
-0.14 up im
-0.14 vaccin _ i
-0.14 vaccin do
-0.14 we have
-0.14 when _ lie
-0.14 when _ rain
-0.14 when it
-0.14 where she
-0.14 with _ of
-0.14 wont answer
-0.14 work _ and
-0.14 yesterday after
-0.14 yo _ sudden
-0.14 yo man
-0.15 #11+ ok
-0.15 #99+ chill
-0.15 -fall
-0.15 -fine
-0.15 -pus
-0.15 -rednes
-0.15 <about
-0.15 <died <of
-0.15 <had _ <heart
-0.15 <i _ <test
-0.15 <is
-0.15 <kidney
-0.15 <last _ she
-0.15 <my _ <died
-0.15 <my _ <was
-0.15 =alcohol =vomit_few
-0.15 =belly_pain =burn_severity
-0.15 =belly_surgery_recent =recent_surgery
-0.15 =blood_streak =itching
-0.15 =blood_streak =itchy_only
-0.15 =burn_severity =leg_swelling_one
-0.15 =chest_lasting =nausea
-0.15 =chest_lasting =sugar_low
-0.15 =chest_lasting =swelling_now
-0.15 =cold_exposure =ear_wax
-0.15 =cough =days_many
-0.15 =cramps =head_danger
-0.15 =cramps =vomiting
-0.15 =dangerous_person =testicle
-0.15 =days_many =limb_injury
-0.15 =diabetes =squeezing_word
-0.15 =diarrhea =head_danger
-0.15 =dizzy =hearing
-0.15 =ear_wax =rigors_hard
-0.15 =elderly =muscle_strain_word
-0.15 =elderly =sight_for_years
-0.15 =eye_hit_bad =low_mood
-0.15 =head_danger =tia_resolved
-0.15 =hit_hard =thrown_off
-0.15 =hours_pain =swelling_now
-0.15 =itching =snake_seen
-0.15 =itchy_local =sting
-0.15 =itchy_only =snake_seen
-0.15 =leg_swelling_one =spreading
-0.15 =nodes =tonsils_out
-0.15 =pain_any =throat_sore
-0.15 =period_usual
-0.15 =period_usual =vaginal_bleeding
-0.15 =throat_sore
-0.15 ?call
-0.15 ?do ?you
-0.15 ?do _ ?treat
-0.15 ?effect
-0.15 ?how _ ?you
-0.15 ?side
-0.15 ?side ?effect
-0.15 ?treat
-0.15 ?treat ?a
-0.15 ?you ?treat
-0.15 ?you _ ?a
-0.15 ^ _ -pain
-0.15 ^ _ hot
-0.15 ^ _ last
-0.15 ^ _ lower
-0.15 ^ _ murmur
-0.15 ^ _ pull
-0.15 ^ _ swollen
-0.15 ^ cold
-0.15 ^ shaky
-0.15 a _ breath
-0.15 a _ fever
-0.15 a _ form
-0.15 a _ it
-0.15 a _ to
-0.15 a hip
-0.15 a quarter
-0.15 a tia
-0.15 a toilet
-0.15 a wart
-0.15 afternoon _ #
-0.15 air _ gues
-0.15 and #
-0.15 and _ around
-0.15 and _ side
-0.15 ankl _ a
-0.15 ankle and
-0.15 any time
-0.15 are your
-0.15 arm _ weak
-0.15 basical
-0.15 basical _ roommate
-0.15 basical my
-0.15 bed for
-0.15 blister in
-0.15 breath _ when
-0.15 bruis _ i
-0.15 cheer
-0.15 contact len
-0.15 cough _ my
-0.15 cramp _ #
-0.15 cut _ heal
-0.15 dec _ th
-0.15 dizzy when
-0.15 doe _ work
-0.15 down _ the
-0.15 dry _ i
-0.15 dry _ on
-0.15 feel _ work
-0.15 feet
-0.15 fine no
-0.15 first monday
-0.15 flight
-0.15 for _ control
-0.15 for _ day
-0.15 for a
-0.15 for poison
-0.15 for six
-0.15 from _ chair
-0.15 from cheer
-0.15 glucose test
-0.15 going _ for
-0.15 gues
-0.15 he _ on
-0.15 he keep
-0.15 heart beat
-0.15 hes _ now
-0.15 hi _ basical
-0.15 hi so
-0.15 hip is
-0.15 hold _ pee
-0.15 husband _ a
-0.15 i _ nervou
-0.15 i be
-0.15 i black
-0.15 i bled
-0.15 i give
-0.15 i gues
-0.15 i work
-0.15 is _ glucose
-0.15 is _ me
-0.15 its cold
-0.15 jaw pain
-0.15 len
-0.15 license
-0.15 lip _ a
-0.15 little red
-0.15 mild stomach
-0.15 monday _ december
-0.15 my _ bump
-0.15 my _ chok
-0.15 my due
-0.15 my ring
-0.15 next _ in
-0.15 night _ is
-0.15 no -rednes
-0.15 number _ poison
-0.15 on
-0.15 on _ shin
-0.15 on a
-0.15 on stair
-0.15 oxygen reader
-0.15 pain for
-0.15 pass _ for
-0.15 pit
-0.15 play _ drink
-0.15 play and
-0.15 poison control
-0.15 poked
-0.15 rash _ fever
-0.15 reader
-0.15 reader _ #11+
-0.15 reader say
-0.15 runny _ and
-0.15 see fine
-0.15 shav cut
-0.15 sit _ it
-0.15 so basical
-0.15 so my
-0.15 sometime next
-0.15 sore and
-0.15 soup
-0.15 squat
-0.15 stiff _ morn
-0.15 stiff thi
-0.15 sting
-0.15 stomach _ after
-0.15 sugar _ #99+
-0.15 the _ rd
-0.15 the flight
-0.15 tia
-0.15 to _ when
-0.15 toddler throw
-0.15 tomorrow _ #
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 tylenol _ my
-0.15 want it
-0.15 was _ before
-0.15 watery
-0.15 what _ i
-0.15 what _ your
-0.15 what are
-0.15 wife has
-0.15 wind _ the
-0.15 winter for
-0.15 with _ for
-0.15 wont bend
-0.16 # in
-0.16 #11+ _ nausea
-0.16 #99+ _ #
-0.16 -#
-0.16 -#11+
-0.16 -fever -or
-0.16 -of -breath
-0.16 -or _ -pain
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 -spot
-0.16 <appendix
-0.16 <arm
-0.16 <broke
-0.16 <broke _ <arm
-0.16 <grandmother
-0.16 <i <had
-0.16 <i <used
-0.16 <my <fami
-0.16 <my <grandmother
-0.16 <run _ <my
-0.16 <the
-0.16 <was <a
-0.16 =asks_meaning =chest_lasting
-0.16 =asthma_mild
-0.16 =back_pain =kidney_stone
-0.16 =belly_hard =burn_severity
-0.16 =bite_bad =heat_exposure
-0.16 =bleeding_any =constipation
-0.16 =blood_streak =cut_by_accident
-0.16 =blood_streak =eye_red
-0.16 =bp_medicine =means_mentioned
-0.16 =bp_medicine =using_word
-0.16 =calf =cut_by_accident
-0.16 =calf =spreading
-0.16 =chest_injury_or_ache =cough
-0.16 =chest_lasting =muscle_strain_word
-0.16 =chest_lasting =tingling_hands
-0.16 =chest_lasting =vomit_few
-0.16 =choking_passed =dangerous_person
-0.16 =cold_only =cough
-0.16 =constipation =cut_by_accident
-0.16 =constipation =eye_hit_bad
-0.16 =constipation =rectal_blood
-0.16 =constipation =stool_blood
-0.16 =cut_by_accident
-0.16 =dangerous_person =ear_wax
-0.16 =days_many
-0.16 =days_many =tooth_pulled
-0.16 =during_exercise =postpartum
-0.16 =eye_hit_bad =muscle_strain_word
-0.16 =fainted =long_bleed
-0.16 =fever =nausea
-0.16 =fever =throat_sore
-0.16 =fever =tired
-0.16 =getting_worse =headache
-0.16 =hypertension =means_mentioned
-0.16 =hypertension =using_word
-0.16 =inconsolable =low_mood
-0.16 =inconsolable =severe_pain
-0.16 =left_ribs =one_side_belly
-0.16 =low_mood =postpartum
-0.16 =low_mood =severe_pain
-0.16 =possible_fracture
-0.16 =stomach_burn
-0.16 =vomit_few =vomiting_constantly
-0.16 ?an
-0.16 ?is ?an
-0.16 ?labor
-0.16 ?mean
-0.16 ?what _ ?an
-0.16 ^ _ <grandmother
-0.16 ^ _ <used
-0.16 ^ _ appointment
-0.16 ^ _ cell
-0.16 ^ _ doctor
-0.16 ^ _ give
-0.16 ^ _ incision
-0.16 ^ _ toe
-0.16 ^ _ worri
-0.16 ^ _ wrist
-0.16 ^ bp
-0.16 ^ just
-0.16 ^ keep
-0.16 ^ on
-0.16 ^ shampoo
-0.16 ^ should
-0.16 ^ sickle
-0.16 ^ thyroid
-0.16 ^ vasectomy
-0.16 a _ can
-0.16 a _ dose
-0.16 a _ heartburn
-0.16 a double
-0.16 after _ roller
-0.16 after star
-0.16 airbag
-0.16 all _ pill
-0.16 allergic
-0.16 and _ a
-0.16 and _ dont
-0.16 and _ together
-0.16 and have
-0.16 and ibuprofen
-0.16 and nauseou
-0.16 are _ #
-0.16 arm from
-0.16 at _ screen
-0.16 be _ about
-0.16 be worri
-0.16 bled _ i
-0.16 bled when
-0.16 can _ exercise
-0.16 cant _ cry
-0.16 cant _ on
-0.16 constipat _ three
-0.16 copd and
-0.16 could i
-0.16 cream _ dry
-0.16 cream for
-0.16 drank _ its
-0.16 dur
-0.16 eye _ and
-0.16 feel _ late
-0.16 feel _ of
-0.16 first aid
-0.16 for _ hand
-0.16 for dry
-0.16 for eat
-0.16 for school
-0.16 from #
-0.16 from _ to
-0.16 from laugh
-0.16 glas _ wine
-0.16 glucose
-0.16 had _ stomach
-0.16 had knee
-0.16 hand _ for
-0.16 hand cream
-0.16 has _ cough
-0.16 headache _ star
-0.16 heat
-0.16 help me
-0.16 her hair
-0.16 how _ after
-0.16 how _ water
-0.16 i _ bloat
-0.16 i _ every
-0.16 i _ gas
-0.16 i _ ibuprofen
-0.16 i _ of
-0.16 i _ one
-0.16 i breath
-0.16 i last
-0.16 i lie
-0.16 i saw
-0.16 i shav
-0.16 ibuprofen _ a
-0.16 ibuprofen together
-0.16 im _ eat
-0.16 im for
-0.16 im worri
-0.16 in _ shoe
-0.16 inhaler work
-0.16 is green
-0.16 is heavier
-0.16 it _ night
-0.16 last _ all
-0.16 late _ that
-0.16 little heartburn
-0.16 monday _ #
-0.16 month _ roll
-0.16 mother has
-0.16 much water
-0.16 my _ medicine
-0.16 my _ work
-0.16 my coworker
-0.16 my desk
-0.16 my eyelid
-0.16 my test
-0.16 nausea _ diarrhea
-0.16 need _ batteri
-0.16 next available
-0.16 no _ can
-0.16 normal to
-0.16 of _ for
-0.16 of cough
-0.16 of next
-0.16 of wine
-0.16 old _ a
-0.16 old _ is
-0.16 old roll
-0.16 over _ leg
-0.16 pack
-0.16 pain _ back
-0.16 pain _ up
-0.16 past _ on
-0.16 period _ heavier
-0.16 pill _ day
-0.16 pill _ me
-0.16 pregnant _ have
-0.16 pulse
-0.16 purple _ on
-0.16 quarter to
-0.16 refill of
-0.16 regular
-0.16 roll my
-0.16 session
-0.16 shower
-0.16 son want
-0.16 spr and
-0.16 sprain my
-0.16 star _ the
-0.16 star at
-0.16 swallow my
-0.16 test result
-0.16 than _ thi
-0.16 thank
-0.16 the incision
-0.16 the last
-0.16 then a
-0.16 thing _ blurry
-0.16 thing are
-0.16 to have
-0.16 toe hurt
-0.16 together
-0.16 took _ double
-0.16 tylenol and
-0.16 up _ after
-0.16 up since
-0.16 usual _ month
-0.16 usual thi
-0.16 uti
-0.16 vasectomy appointment
-0.16 vomit diarrhea
-0.16 water _ i
-0.16 water should
-0.16 week _ birth
-0.16 week all
-0.16 week what
-0.16 what _ is
-0.16 when _ pres
-0.16 where _ shav
-0.16 who do
-0.16 wind on
-0.16 with _ nail
-0.16 worri _ my
-0.16 yo _ a
-0.17 # _ monday
-0.17 # k
-0.17 #11+ _ when
-0.17 #11+ pm
-0.17 -ear
-0.17 -hurt -myself
-0.17 -myself
-0.17 <# <year
-0.17 <be
-0.17 <blood
-0.17 <fami _ <i
-0.17 <gallbladder
-0.17 <heart <attack
-0.17 <i <get
-0.17 <ten
-0.17 <ten <year
-0.17 <ten _ <ago
-0.17 =a_lot =baby
-0.17 =a_lot =new_medicine
-0.17 =allergen =pees_lot
-0.17 =at_rest =copd
-0.17 =belly_pain =blood_streak
-0.17 =belly_word =blood_streak
-0.17 =bite_bad =dentist
-0.17 =bite_bad =throat_sore
-0.17 =blood_streak =burn_any
-0.17 =burn_severity =itching
-0.17 =cast_tight =during_exercise
-0.17 =chemical_word =cut_by_accident
-0.17 =chest_any =low_mood
-0.17 =chest_lasting =copd
-0.17 =chest_pain =low_mood
-0.17 =cold_only =phlegm
-0.17 =cramps =diarrhea
-0.17 =cramps =fever
-0.17 =days_many =eye_area
-0.17 =dentist =tooth
-0.17 =diarrhea =refuses
-0.17 =dizzy =near_faint
-0.17 =ear_wax =rigors
-0.17 =eye_area =many_days
-0.17 =low_mood =trunk_pain
-0.17 =new_medicine =pees_lot
-0.17 =no_injury =racing_heart
-0.17 =nodes =tired
-0.17 =panic_known =racing_heart
-0.17 =phlegm =sinus_long
-0.17 =pregnant =vomiting
-0.17 =refuses =short_breath
-0.17 =strep_like =tired
-0.17 =throat_sore =tired
-0.17 =tropical
-0.17 =tropical =tropics
-0.17 ?can ?i
-0.17 ?hav
-0.17 ?hav ?a
-0.17 ?heart
-0.17 ?how ?can
-0.17 ^ _ breast
-0.17 ^ _ grandmother
-0.17 ^ _ malaria
-0.17 ^ _ pound
-0.17 ^ _ she
-0.17 ^ _ test
-0.17 ^ _ up
-0.17 ^ before
-0.17 ^ both
-0.17 ^ bump
-0.17 ^ chang
-0.17 ^ foot
-0.17 ^ nail
-0.17 ^ neck
-0.17 ^ quarter
-0.17 ^ saturday
-0.17 ^ shav
-0.17 a _ since
-0.17 a form
-0.17 a pain
-0.17 after _ every
-0.17 and _ #99+
-0.17 and _ gett
-0.17 and _ nose
-0.17 are _ before
-0.17 are _ me
-0.17 baby hasnt
-0.17 back to
-0.17 badly and
-0.17 bag of
-0.17 beat _ when
-0.17 before _ period
-0.17 before _ tomorrow
-0.17 bit _ since
-0.17 boy
-0.17 breast milk
-0.17 breath when
-0.17 burn _ i
-0.17 bypas
-0.17 calf _ tight
-0.17 can _ fly
-0.17 can _ play
-0.17 can _ swim
-0.17 cant _ out
-0.17 chest _ hurt
-0.17 chopp onion
-0.17 coffee table
-0.17 college
-0.17 corner
-0.17 cramp _ my
-0.17 day _ the
-0.17 dizzy _ i
-0.17 doe _ stroke
-0.17 drink _ and
-0.17 drink _ water
-0.17 drink alcohol
-0.17 eye burn
-0.17 eyelid _ a
-0.17 fever _ five
-0.17 fever _ two
-0.17 fever _ yesterday
-0.17 fine just
-0.17 finger chopp
-0.17 for _ dog
-0.17 for five
-0.17 fri
-0.17 gastric
-0.17 gastric bypas
-0.17 glass _ me
-0.17 grandma _ her
-0.17 had it
-0.17 hand shake
-0.17 have no
-0.17 he _ his
-0.17 heart _ can
-0.17 heart rate
-0.17 heart skip
-0.17 i _ fine
-0.17 i _ it
-0.17 i fly
-0.17 in _ im
-0.17 insurance cover
-0.17 is _ low
-0.17 is doing
-0.17 is malaria
-0.17 it for
-0.17 its swollen
-0.17 k
-0.17 knee click
-0.17 know my
-0.17 last friday
-0.17 leg wont
-0.17 little _ no
-0.17 look good
-0.17 lot since
-0.17 malaria
-0.17 me _ a
-0.17 me about
-0.17 me the
-0.17 mild _ throat
-0.17 mild sore
-0.17 monkey
-0.17 monkey bar
-0.17 month _ do
-0.17 much _ i
-0.17 my _ chopp
-0.17 my _ gave
-0.17 my _ milk
-0.17 my _ skip
-0.17 my ankle
-0.17 my grandmother
-0.17 my mother
-0.17 my saw
-0.17 need _ form
-0.17 need _ new
-0.17 next one
-0.17 now one
-0.17 of insulin
-0.17 on _ chin
-0.17 on _ day
-0.17 on _ thumb
-0.17 on dialysi
-0.17 or sunday
-0.17 otherwise fine
-0.17 out i
-0.17 pain _ fever
-0.17 panic
-0.17 panic attack
-0.17 period and
-0.17 pressure _ high
-0.17 rate
-0.17 red when
-0.17 reschedule my
-0.17 run in
-0.17 sat
-0.17 saturday _ sunday
-0.17 saturday or
-0.17 saw the
-0.17 scrape
-0.17 see _ nurse
-0.17 shake
-0.17 shot do
-0.17 smoke detector
-0.17 someth _ now
-0.17 son _ off
-0.17 son is
-0.17 start _ water
-0.17 start the
-0.17 steak
-0.17 stitch _ my
-0.17 stroke _ i
-0.17 stroke _ like
-0.17 stroke look
-0.17 swollen _ its
-0.17 take #
-0.17 take _ for
-0.17 take in
-0.17 take two
-0.17 talk about
-0.17 th at
-0.17 that itch
-0.17 the _ car
-0.17 the _ detector
-0.17 the _ friday
-0.17 the coffee
-0.17 the corner
-0.17 thin
-0.17 thur #
-0.17 time _ #
-0.17 tired _ thi
-0.17 tired from
-0.17 too fast
-0.17 up _ fast
-0.17 want _ tip
-0.17 week can
-0.17 went to
-0.17 what a
-0.17 what can
-0.17 when _ cold
-0.17 when its
-0.17 writ
-0.17 yesterday
-0.17 yesterday _ i
-0.17 yesterday i
-0.17 you treat
-0.18 # _ like
-0.18 # at
-0.18 # p
-0.18 -blister
-0.18 <a _ <attack
-0.18 <a _ <last
-0.18 <after
-0.18 <an
-0.18 <five
-0.18 <five <year
-0.18 <five _ <ago
-0.18 <it <was
-0.18 <iud
-0.18 <test
-0.18 =a_lot =chemical_word
-0.18 =alcohol =now_at_rest
-0.18 =allergen =itching
-0.18 =allergen =stomach_burn
-0.18 =aura_usual =bleeding_any
-0.18 =aura_usual =vaginal_bleeding
-0.18 =belly_word =diarrhea
-0.18 =bleeding_any =raynaud_usual
-0.18 =burn_severity =discharge
-0.18 =calf =hip_hurts
-0.18 =chest_any =during_exercise
-0.18 =chest_lasting =tooth_bad
-0.18 =cold_only =pain_any
-0.18 =dangerous_person =flu_bad
-0.18 =discharge =ear_pain
-0.18 =discharge =itching
-0.18 =discharge =vaginal_bleeding
-0.18 =every_day =head_danger
-0.18 =eye_hit_bad =wakes
-0.18 =head_danger =inconsolable
-0.18 =hours_pain =new_medicine
-0.18 =injection_joint
-0.18 =injection_joint =recent_surgery
-0.18 =itching =leaking
-0.18 =leaking =vaginal_bleeding
-0.18 =limb_cold_pale =raynaud_usual
-0.18 =nausea
-0.18 =nodes =swelling_throat
-0.18 =nodes =throat_tight
-0.18 =numb_any =wakes
-0.18 =pain_any =three_days
-0.18 =pregnant =tired
-0.18 =scratched =sting
-0.18 =spine_injury
-0.18 =sting =wound
-0.18 =throat_tight =trunk_pain
-0.18 =tooth
-0.18 ?clot
-0.18 ?if
-0.18 ?know _ ?my
-0.18 ^ _ <was
-0.18 ^ _ drown
-0.18 ^ _ friday
-0.18 ^ _ kid
-0.18 ^ _ nippl
-0.18 ^ cut
-0.18 ^ gas
-0.18 ^ he
-0.18 ^ hive
-0.18 ^ stuffy
-0.18 ^ three
-0.18 ^ tiny
-0.18 a _ blood
-0.18 a _ for
-0.18 a _ haha
-0.18 a _ hurt
-0.18 a _ infection
-0.18 a _ sunburn
-0.18 a _ test
-0.18 a normal
-0.18 a sore
-0.18 after _ spinach
-0.18 are _ common
-0.18 are itchy
-0.18 before christma
-0.18 bled _ little
-0.18 bloat _ dairy
-0.18 blood _ the
-0.18 blow
-0.18 calv
-0.18 calv _ sore
-0.18 calv are
-0.18 can eat
-0.18 cant do
-0.18 check in
-0.18 chest when
-0.18 cold water
-0.18 com in
-0.18 come out
-0.18 couple of
-0.18 day _ ok
-0.18 day otherwise
-0.18 dec #
-0.18 do _ my
-0.18 doctor check
-0.18 drop
-0.18 eve morn
-0.18 eye _ itchy
-0.18 eye _ red
-0.18 face when
-0.18 finger _ cold
-0.18 fly at
-0.18 food _ help
-0.18 food tum
-0.18 get out
-0.18 girl sudden
-0.18 had _ replacement
-0.18 he _ been
-0.18 headache after
-0.18 hear test
-0.18 heavier
-0.18 heavier _ usual
-0.18 heavier than
-0.18 his lip
-0.18 hot in
-0.18 hurt _ garden
-0.18 husband _ diabetic
-0.18 i _ -slept
-0.18 i _ two
-0.18 i blow
-0.18 i burp
-0.18 i pres
-0.18 i turn
-0.18 im _ now
-0.18 im constipat
-0.18 in _ sauna
-0.18 is better
-0.18 it _ hurt
-0.18 it fine
-0.18 itch _ white
-0.18 itchy _ from
-0.18 its _ worse
-0.18 its gett
-0.18 juice
-0.18 just _ the
-0.18 knee _ #
-0.18 last _ of
-0.18 lip _ swollen
-0.18 long day
-0.18 long flight
-0.18 metformin
-0.18 monday _ #11+
-0.18 morn for
-0.18 much _ should
-0.18 my _ cramp
-0.18 my _ pass
-0.18 my _ scratch
-0.18 my _ so
-0.18 my pillow
-0.18 nap
-0.18 nausea
-0.18 newborn _ yellow
-0.18 nippl
-0.18 no -blister
-0.18 noon tomorrow
-0.18 nose bleed
-0.18 number for
-0.18 nurse _ it
-0.18 of _ can
-0.18 old _ every
-0.18 on _ cabinet
-0.18 on _ can
-0.18 on _ lip
-0.18 on coffee
-0.18 out _ its
-0.18 p
-0.18 poop _ green
-0.18 replacement #
-0.18 sauna
-0.18 schedul
-0.18 send
-0.18 shin on
-0.18 shoulder a
-0.18 small _ no
-0.18 small hernia
-0.18 sore _ nurs
-0.18 spacer
-0.18 spicy _ tum
-0.18 steak got
-0.18 stomach pain
-0.18 surgery _ is
-0.18 surgery is
-0.18 the _ dose
-0.18 the bed
-0.18 the cabinet
-0.18 the clinic
-0.18 the first
-0.18 the number
-0.18 the sauna
-0.18 therapist
-0.18 thi is
-0.18 think its
-0.18 three day
-0.18 to _ what
-0.18 to quit
-0.18 toddler
-0.18 tongue _ coffee
-0.18 tooth is
-0.18 tum help
-0.18 typ
-0.18 vaginal _ and
-0.18 vaginal itch
-0.18 vitamin d
-0.18 want _ hear
-0.18 was _ thi
-0.18 wasp yesterday
-0.18 watch _ and
-0.18 weird _ my
-0.18 went down
-0.18 what shot
-0.18 when _ blow
-0.18 when _ turn
-0.18 wont _ cry
-0.18 yesterday its
-0.19 #11+ _ morn
-0.19 #11+ thi
-0.19 #99+ before
-0.19 -any
-0.19 -chest
-0.19 -chest -pain
-0.19 -dizzines
-0.19 -leg
-0.19 <# <week
-0.19 <and <it
-0.19 <attack <in
-0.19 <bender
-0.19 <bender <last
-0.19 <fender
-0.19 <fender <bender
-0.19 <fender _ <last
-0.19 <fine
-0.19 <was <#11+
-0.19 =a_lot =days_many
-0.19 =a_lot =wound_infected
-0.19 =allergen =trunk_pain
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_word =wakes
-0.19 =blood_streak =throat_sore
-0.19 =blurry_vision =one_eye
-0.19 =chest_lasting =constipation
-0.19 =choking =cough
-0.19 =clot_risk =ear_wax
-0.19 =cold_only =many_days
-0.19 =cold_only =sinus_long
-0.19 =days_many =getting_worse
-0.19 =days_many =vomiting
-0.19 =eye_area =eye_red
-0.19 =eye_chemical =eye_hit
-0.19 =eye_hit_bad =irregular_heart
-0.19 =fall_any =hours_pain
-0.19 =hand_infection =swelling
-0.19 =head_injury =hernia_stuck
-0.19 =hernia_stuck =no_gas
-0.19 =hours_pain =hypertension
-0.19 =itching =recent_surgery
-0.19 =itchy_only =recent_surgery
-0.19 =joint_hot =twisted
-0.19 =leg_swelling_one =limb_injury
-0.19 =limb_injury =rash
-0.19 =morning_sickness =pregnant
-0.19 =pain_any =strep_like
-0.19 =possible_fracture =weak_any
-0.19 =smoker
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =trunk_pain =ulcer_nsaid
-0.19 =trunk_pain =wakes
-0.19 =ulcer_nsaid =wakes
-0.19 ?about ?it
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?paper
-0.19 ?stres _ ?chest
-0.19 ^ <fender
-0.19 ^ _ -chest
-0.19 ^ _ <bender
-0.19 ^ _ <to
-0.19 ^ _ leak
-0.19 ^ _ pain
-0.19 ^ _ rib
-0.19 ^ _ sneez
-0.19 ^ a
-0.19 ^ bf
-0.19 ^ bruise
-0.19 ^ make
-0.19 ^ one
-0.19 a _ dizzy
-0.19 a _ got
-0.19 a _ normal
-0.19 a _ thi
-0.19 a long
-0.19 ache _ mov
-0.19 and _ bend
-0.19 and _ doing
-0.19 and _ her
-0.19 and _ tired
-0.19 at #99+
-0.19 because of
-0.19 between a
-0.19 bf
-0.19 birth
-0.19 bleach safe
-0.19 bump _ fine
-0.19 bump feel
-0.19 can _ help
-0.19 can _ refill
-0.19 cant hear
-0.19 chat
-0.19 checkup _ my
-0.19 chest _ on
-0.19 corn
-0.19 corn _ my
-0.19 corn on
-0.19 cough _ kill
-0.19 couple _ day
-0.19 day _ week
-0.19 diet tip
-0.19 difference _ a
-0.19 difference between
-0.19 do _ treat
-0.19 dose
-0.19 dress
-0.19 dry and
-0.19 ear
-0.19 feel _ otherwise
-0.19 feel okay
-0.19 finger _ swollen
-0.19 for _ headache
-0.19 from _ door
-0.19 go _ school
-0.19 hand in
-0.19 have _ mild
-0.19 have _ stomach
-0.19 headache _ fever
-0.19 hurt _ bit
-0.19 i _ eat
-0.19 i _ its
-0.19 i _ over
-0.19 i clean
-0.19 i sit
-0.19 i smoke
-0.19 im _ after
-0.19 its _ now
-0.19 jogg
-0.19 kid _ pink
-0.19 last _ hour
-0.19 mov to
-0.19 my _ back
-0.19 my _ that
-0.19 my body
-0.19 my cheek
-0.19 my lab
-0.19 my side
-0.19 need more
-0.19 no -chest
-0.19 no -trouble
-0.19 no _ -breath
-0.19 noon _ weekend
-0.19 nose _ and
-0.19 of day
-0.19 or _ on
-0.19 over _ bed
-0.19 runn a
-0.19 she _ when
-0.19 she scream
-0.19 skip _ i
-0.19 skip when
-0.19 small _ feel
-0.19 sock
-0.19 spit
-0.19 surgery
-0.19 that good
-0.19 the _ between
-0.19 the _ small
-0.19 the exam
-0.19 tip
-0.19 to #99+
-0.19 to fly
-0.19 to school
-0.19 toilet lol
-0.19 tomorrow at
-0.19 tomorrow morn
-0.19 treat
-0.19 twitch _ im
-0.19 twitch when
-0.19 wake _ at
-0.19 water and
-0.19 week _ january
-0.19 what _ difference
-0.19 when the
-0.19 with _ cough
-0.19 work in
-0.19 would _ a
-0.19 wrist _ a
-0.19 wrong chat
-0.2 #11+ _ run
-0.2 #99+ a
-0.2 -later -than
-0.2 -than
-0.2 <do <i
-0.2 <do _ <need
-0.2 <grandma <pass
-0.2 <grandma _ <away
-0.2 <had _ <stroke
-0.2 <i <need
-0.2 <pass <away
-0.2 <should
-0.2 <should <i
-0.2 <stroke _ <year
-0.2 =a_lot =flu_bad
-0.2 =alcohol =diarrhea
-0.2 =allergen =aura_usual
-0.2 =allergen =belly_pain
-0.2 =allergen =headache
-0.2 =allergen =itchy_only
-0.2 =allergen =seizure_usual
-0.2 =aura_usual =child_got_pills
-0.2 =belly_hit =thrown_off
-0.2 =belly_surgery_recent =hernia_word
-0.2 =bleeding_any =deep_cut
-0.2 =bleeding_any =tia_resolved
-0.2 =bluish =raynaud_usual
-0.2 =bp_medicine =hours_pain
-0.2 =burn_severity =nail_word
-0.2 =calf =flank_pain
-0.2 =chest_lasting =shingles
-0.2 =child_got_pills =seizure_usual
-0.2 =choking_passed =dizzy
-0.2 =cold_exposure =pain_any
-0.2 =constipation =three_days
-0.2 =days_many =weight_loss
-0.2 =diarrhea =nausea
-0.2 =discharge
-0.2 =elderly =stroke_word
-0.2 =eye_red =itching
-0.2 =eye_red =itchy_only
-0.2 =fall_any =possible_fracture
-0.2 =fall_any =thrown_off
-0.2 =hernia_word =injection_joint
-0.2 =hernia_word =recent_surgery
-0.2 =hours_pain =shingles
-0.2 =hours_pain =swelling_lips
-0.2 =itching =limb_injury
-0.2 =itchy_local =pain_any
-0.2 =itchy_only =limb_injury
-0.2 =low_mood =pain_any
-0.2 =nausea =vomiting
-0.2 =pain_any =wakes
-0.2 =preterm_weeks =refuses
-0.2 =ringing_ears
-0.2 =strep_like =swelling_throat
-0.2 =swallowed_thing
-0.2 ?a ?fever
-0.2 ?are ?the
-0.2 ?fever
-0.2 ?if ?my
-0.2 ?my
-0.2 ?question
-0.2 ?sign _ ?a
-0.2 ?therapist
-0.2 ?what _ ?the
-0.2 ^ #99+
-0.2 ^ _ -later
-0.2 ^ _ birth
-0.2 ^ _ bled
-0.2 ^ _ constipat
-0.2 ^ _ food
-0.2 ^ _ free
-0.2 ^ _ had
-0.2 ^ _ plan
-0.2 ^ _ squeez
-0.2 ^ _ thur
-0.2 ^ box
-0.2 ^ early
-0.2 ^ green
-0.2 ^ runny
-0.2 a _ queasy
-0.2 a half
-0.2 after _ all
-0.2 after _ at
-0.2 after _ food
-0.2 after birth
-0.2 after stand
-0.2 again
-0.2 air i
-0.2 all _ at
-0.2 an erection
-0.2 and _ half
-0.2 and it
-0.2 annoy me
-0.2 are blurry
-0.2 at _ movie
-0.2 at home
-0.2 blood _ log
-0.2 blood _ pill
-0.2 burn a
-0.2 burn after
-0.2 but _ keep
-0.2 carrot
-0.2 check it
-0.2 chicken
-0.2 chin
-0.2 cold hand
-0.2 day _ work
-0.2 diarrhea twice
-0.2 didnt
-0.2 dim
-0.2 doctor told
-0.2 drink fine
-0.2 dry _ in
-0.2 ear _ plugg
-0.2 ear pop
-0.2 every _ for
-0.2 far
-0.2 feel plugg
-0.2 feet _ a
-0.2 for _ month
-0.2 for _ year
-0.2 for me
-0.2 forgot to
-0.2 from monday
-0.2 full
-0.2 good for
-0.2 gun and
-0.2 had my
-0.2 had one
-0.2 hard on
-0.2 has the
-0.2 have high
-0.2 i _ for
-0.2 i _ no
-0.2 i _ once
-0.2 i _ weld
-0.2 i exercise
-0.2 i move
-0.2 if _ skip
-0.2 im diabetic
-0.2 in _ hour
-0.2 inhaler refill
-0.2 is _ bad
-0.2 is there
-0.2 it _ to
-0.2 its _ bit
-0.2 just _ up
-0.2 keep _ when
-0.2 knee _ when
-0.2 little when
-0.2 lot in
-0.2 low _ pain
-0.2 mild _ after
-0.2 my _ bled
-0.2 my _ fell
-0.2 my _ job
-0.2 my _ pulse
-0.2 my _ surgery
-0.2 my after
-0.2 my im
-0.2 my poop
-0.2 my rest
-0.2 my son
-0.2 nausea vomit
-0.2 neck _ from
-0.2 new one
-0.2 no -later
-0.2 no _ -than
-0.2 no _ -today
-0.2 one _ no
-0.2 opening
-0.2 over _ a
-0.2 past _ tomorrow
-0.2 pinn
-0.2 plan to
-0.2 pop
-0.2 pressure pill
-0.2 red bump
-0.2 rest _ is
-0.2 rest pulse
-0.2 see _ allergic
-0.2 see an
-0.2 shin at
-0.2 shingl
-0.2 should _ see
-0.2 skin on
-0.2 small _ bump
-0.2 spot _ my
-0.2 stabb pain
-0.2 stand _ day
-0.2 stand all
-0.2 sting on
-0.2 stubb toe
-0.2 take _ metformin
-0.2 teen sleep
-0.2 th of
-0.2 the _ vaccine
-0.2 the _ was
-0.2 the _ when
-0.2 the boat
-0.2 thi _ im
-0.2 to a
-0.2 toddler fell
-0.2 tongue _ pizza
-0.2 vitamin with
-0.2 want advice
-0.2 was weld
-0.2 week _ can
-0.2 week _ monday
-0.2 week when
-0.2 weld
-0.2 what _ number
-0.2 when _ skip
-0.2 where do
-0.2 wife say
-0.2 wrong
-0.21 # _ over
-0.21 <once
-0.21 =allergen =hours_pain
-0.21 =baby =during_exercise
-0.21 =belly_word =itching
-0.21 =belly_word =itchy_only
-0.21 =bite_bad =raynaud_usual
-0.21 =bleeding_any =cut_by_accident
-0.21 =blood_streak =small_cut
-0.21 =blood_streak =wound
-0.21 =bluish =cold_limb
-0.21 =burn_severity =itchy_only
-0.21 =cant_sit_still
-0.21 =cant_sit_still =severe_pain
-0.21 =cough =pain_any
-0.21 =cough =tired
-0.21 =dementia_known =eye_hit_bad
-0.21 =diarrhea =three_days
-0.21 =during_exercise =muscle_strain_word
-0.21 =eye_hit_bad =raynaud_usual
-0.21 =fever =silent_for_a_reason
-0.21 =getting_worse =trunk_pain
-0.21 =head_danger =nausea
-0.21 =heat_exposure =pain_any
-0.21 =itching =swelling
-0.21 =itchy_only =swelling
-0.21 =low_mood =panic_known
-0.21 =making_swell =possible_fracture
-0.21 =many_days =tired
-0.21 =recent_infection =three_days
-0.21 =tingling_hands =weak_one_side
-0.21 ?a ?stroke
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?do _ ?know
-0.21 ?what _ ?sign
-0.21 ^ _ <had
-0.21 ^ _ <son
-0.21 ^ _ bloat
-0.21 ^ _ breath
-0.21 ^ _ ligament
-0.21 ^ _ on
-0.21 ^ _ peel
-0.21 ^ _ scar
-0.21 ^ _ voice
-0.21 ^ burn
-0.21 ^ burp
-0.21 ^ hand
-0.21 ^ hip
-0.21 a _ ?about
-0.21 a one
-0.21 after
-0.21 and fine
-0.21 and stuffy
-0.21 at work
-0.21 back _ play
-0.21 badly _ feel
-0.21 bag
-0.21 bee _ on
-0.21 better when
-0.21 bit _ when
-0.21 bit sore
-0.21 can _ nurse
-0.21 check appointment
-0.21 chest discomfort
-0.21 chest lift
-0.21 coffee and
-0.21 cut is
-0.21 dad _ a
-0.21 day at
-0.21 day from
-0.21 day one
-0.21 deep breath
-0.21 discomfort
-0.21 discomfort _ and
-0.21 discomfort on
-0.21 dizzy _ a
-0.21 dog _ its
-0.21 fast after
-0.21 fever #99+
-0.21 for _ in
-0.21 from _ coffee
-0.21 from _ computer
-0.21 from _ my
-0.21 get _ of
-0.21 get dizzy
-0.21 grandfather
-0.21 has _ bad
-0.21 have on
-0.21 he _ ask
-0.21 he get
-0.21 headache _ day
-0.21 headache _ work
-0.21 help a
-0.21 her hand
-0.21 hip _ stiff
-0.21 hoarse _ the
-0.21 how to
-0.21 i _ alcohol
-0.21 i _ tylenol
-0.21 i leak
-0.21 i leave
-0.21 i take
-0.21 im fine
-0.21 in _ toddler
-0.21 is _ contagiou
-0.21 its _ but
-0.21 jaw click
-0.21 kill _ at
-0.21 kill it
-0.21 knee _ swollen
-0.21 leg _ the
-0.21 leg shav
-0.21 ligament
-0.21 little blood
-0.21 lost
-0.21 lot _ i
-0.21 lot _ night
-0.21 lump on
-0.21 medicine
-0.21 mild cramp
-0.21 mine
-0.21 more _ a
-0.21 my _ cut
-0.21 my _ haha
-0.21 my _ quit
-0.21 my _ shav
-0.21 my breast
-0.21 my calf
-0.21 my gum
-0.21 need _ glass
-0.21 need _ note
-0.21 night at
-0.21 no _ -of
-0.21 note _ work
-0.21 nurse _ my
-0.21 of _ neck
-0.21 of _ stroke
-0.21 older
-0.21 on _ for
-0.21 on _ roller
-0.21 one _ old
-0.21 one year
-0.21 or
-0.21 over _ holiday
-0.21 pain _ two
-0.21 pain a
-0.21 pee when
-0.21 pop _ i
-0.21 pop when
-0.21 pound _ the
-0.21 pound over
-0.21 puffy
-0.21 rash on
-0.21 refill _ my
-0.21 screen _ day
-0.21 screen all
-0.21 skip breakfast
-0.21 slept _ and
-0.21 slept on
-0.21 slight headache
-0.21 sneeze _ lot
-0.21 sneeze a
-0.21 son love
-0.21 sore but
-0.21 sore on
-0.21 stomach _ before
-0.21 stop _ and
-0.21 take _ deep
-0.21 take _ pill
-0.21 take tylenol
-0.21 the yesterday
-0.21 to play
-0.21 tooth _ it
-0.21 tripp
-0.21 ultrasound
-0.21 up for
-0.21 wart _ my
-0.21 wart on
-0.21 week _ next
-0.21 when _ sit
-0.21 when _ sneeze
-0.21 which _ are
-0.21 work _ me
-0.21 yesterday _ the
-0.21 yo _ painful
-0.22 # or
-0.22 #11+ _ got
-0.22 #11+ h
-0.22 #99+ _ morn
-0.22 #99+ thi
-0.22 -bleed
-0.22 -trouble -breath
-0.22 <ago <and
-0.22 <can <i
-0.22 <check
-0.22 <get
-0.22 <i <faint
-0.22 <to <have
-0.22 <up
-0.22 <used _ <have
-0.22 <when <i
-0.22 <when _ <was
-0.22 <year _ <and
-0.22 =a_lot =tired
-0.22 =after_hard_exercise =pale_clammy
-0.22 =allergen =shingles
-0.22 =back_pain =calf
-0.22 =blister_any =nail_word
-0.22 =blister_word =nail_word
-0.22 =blood_streak =hours_pain
-0.22 =blood_streak =short_breath
-0.22 =blood_streak =trunk_pain
-0.22 =burn_severity =scratched
-0.22 =chest_injury_or_ache =during_exercise
-0.22 =cold_only =squeezing_word
-0.22 =during_exercise =possible_fracture
-0.22 =eye_area =sinus_long
-0.22 =getting_worse =pain_any
-0.22 =headache =raynaud_usual
-0.22 =hernia_stuck =vaginal_bleeding
-0.22 =low_mood =squeezing_word
-0.22 =muscle_strain_word =stiff_neck
-0.22 =nail_word
-0.22 =no_gas =pain_any
-0.22 =pees_lot
-0.22 =shingles =vaccine_said
-0.22 =strep_like =throat_sore
-0.22 =throat_sore =tonsils_out
-0.22 =tia_resolved =vomit_few
-0.22 =tonsils_out
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?i ?prevent
-0.22 ?of ?a
-0.22 ?pain
-0.22 ?prevent
-0.22 ^ _ -headache
-0.22 ^ _ <pass
-0.22 ^ _ appt
-0.22 ^ _ available
-0.22 ^ _ lesson
-0.22 ^ _ loose
-0.22 ^ _ mother
-0.22 ^ _ wait
-0.22 ^ as
-0.22 ^ campfire
-0.22 ^ forgot
-0.22 ^ from
-0.22 ^ lot
-0.22 ^ purple
-0.22 ^ rash
-0.22 a _ back
-0.22 a _ down
-0.22 a _ more
-0.22 a _ small
-0.22 a follow
-0.22 a fortnight
-0.22 a second
-0.22 a toy
-0.22 about the
-0.22 ache from
-0.22 after _ antibiotic
-0.22 after swimm
-0.22 all my
-0.22 amoxicillin
-0.22 and _ groggy
-0.22 are safe
-0.22 as _ as
-0.22 as possible
-0.22 at _ h
-0.22 available
-0.22 before i
-0.22 bottom
-0.22 box
-0.22 bp is
-0.22 but _ -fever
-0.22 campfire _ made
-0.22 campfire smoke
-0.22 can someone
-0.22 crie
-0.22 cuff
-0.22 dark _ i
-0.22 detergent
-0.22 do #
-0.22 empty
-0.22 eye _ he
-0.22 eye _ my
-0.22 fall out
-0.22 feel after
-0.22 feel groggy
-0.22 fever _ for
-0.22 fever for
-0.22 flight both
-0.22 flutter a
-0.22 for work
-0.22 forgett
-0.22 fortnight
-0.22 fridge
-0.22 from anxiety
-0.22 give _ gas
-0.22 green snot
-0.22 groggy
-0.22 h
-0.22 had _ for
-0.22 had his
-0.22 has high
-0.22 have hemorrhoid
-0.22 have mild
-0.22 headach _ i
-0.22 heart was
-0.22 hoarse from
-0.22 hurt _ out
-0.22 i _ cros
-0.22 i _ heartburn
-0.22 i _ hemorrhoid
-0.22 i _ high
-0.22 i _ if
-0.22 i _ walk
-0.22 in _ rash
-0.22 in _ spr
-0.22 is _ fine
-0.22 is _ just
-0.22 is _ over
-0.22 it _ work
-0.22 just vomit
-0.22 keep forgett
-0.22 kick in
-0.22 last _ after
-0.22 lesson
-0.22 level
-0.22 little _ i
-0.22 long _ both
-0.22 made _ eye
-0.22 morn stopp
-0.22 my _ tiny
-0.22 my _ water
-0.22 my shin
-0.22 need _ follow
-0.22 new detergent
-0.22 no -bleed
-0.22 no -problem
-0.22 nose _ for
-0.22 notice
-0.22 notice my
-0.22 off _ scooter
-0.22 off when
-0.22 on _ shoulder
-0.22 on _ soup
-0.22 over _ at
-0.22 pain _ down
-0.22 painful _ in
-0.22 pea
-0.22 pink _ again
-0.22 play soccer
-0.22 possible
-0.22 pregnant _ it
-0.22 pregnant _ need
-0.22 pres _ it
-0.22 prescription expir
-0.22 rac _ is
-0.22 recip for
-0.22 recycle
-0.22 rib _ from
-0.22 scar itch
-0.22 she see
-0.22 shingl vaccine
-0.22 should _ drink
-0.22 should _ get
-0.22 since i
-0.22 sit _ legg
-0.22 sit cros
-0.22 sleep _ on
-0.22 sleep till
-0.22 sleepy _ lunch
-0.22 sleepy after
-0.22 smoke made
-0.22 snot
-0.22 some _ and
-0.22 stiff _ my
-0.22 stuffy _ and
-0.22 sweaty after
-0.22 swell in
-0.22 taco
-0.22 temp _ #11+
-0.22 ten to
-0.22 the _ one
-0.22 the spr
-0.22 thi _ stopp
-0.22 think _ are
-0.22 till noon
-0.22 time _ day
-0.22 tongue _ hot
-0.22 tonsil
-0.22 took the
-0.22 tooth _ in
-0.22 tooth com
-0.22 tooth hurt
-0.22 urine
-0.22 uti and
-0.22 want _ see
-0.22 was rac
-0.22 which _ do
-0.22 work night
-0.23 # _ is
-0.23 #11+ _ boy
-0.23 #99+ play
-0.23 -belly -pain
-0.23 -headache -or
-0.23 <do
-0.23 <in <my
-0.23 <last _ gone
-0.23 <month gone
-0.23 <out <in
-0.23 <out _ <#99+
-0.23 =a_lot =bruises_unexplained
-0.23 =a_lot =bruising
-0.23 =alcohol =belly_word
-0.23 =alcohol =fever
-0.23 =allergen =itchy_local
-0.23 =bleeding_any =gum_only
-0.23 =bleeding_any =scratched
-0.23 =blood_streak =rectal_blood
-0.23 =blood_streak =stool_blood
-0.23 =bp_medicine =eye_hit_bad
-0.23 =bp_medicine =squeezing_word
-0.23 =bruises_unexplained
-0.23 =bruises_unexplained =bruising
-0.23 =chest_any =cut_by_accident
-0.23 =chest_pain =cut_by_accident
-0.23 =cramps =vaginal_bleeding
-0.23 =cut_by_accident =vaginal_bleeding
-0.23 =elderly =fever
-0.23 =eye_hit_bad =hypertension
-0.23 =flu_bad =hours_pain
-0.23 =gum_only
-0.23 =gum_only =gums_bleed
-0.23 =hours_pain =raynaud_usual
-0.23 =hypertension =squeezing_word
-0.23 =limb_injury =small_cut
-0.23 =rash =throat_sore
-0.23 =refuses =stiff_neck
-0.23 =small_cut =wound
-0.23 ^ _ len
-0.23 ^ _ like
-0.23 ^ _ under
-0.23 ^ _ usual
-0.23 ^ _ wont
-0.23 ^ canker
-0.23 ^ could
-0.23 ^ dec
-0.23 ^ felt
-0.23 ^ gave
-0.23 ^ hoarse
-0.23 ^ stye
-0.23 a _ rash
-0.23 a checkup
-0.23 a doctor
-0.23 a tooth
-0.23 am _ and
-0.23 and _ better
-0.23 and _ want
-0.23 and itchy
-0.23 as
-0.23 at _ small
-0.23 ball and
-0.23 bled a
-0.23 bleed _ little
-0.23 bug
-0.23 but keep
-0.23 c is
-0.23 can a
-0.23 canker _ in
-0.23 clas
-0.23 cold _ i
-0.23 com back
-0.23 come _ tomorrow
-0.23 cooki
-0.23 cried
-0.23 dangerou
-0.23 december #11+
-0.23 doing
-0.23 dont _ why
-0.23 dot
-0.23 down _ leg
-0.23 eat _ it
-0.23 explain
-0.23 eyelid twitch
-0.23 feel better
-0.23 finger slic
-0.23 first _ of
-0.23 fly _ #11+
-0.23 from _ cold
-0.23 from garden
-0.23 furniture
-0.23 get red
-0.23 go _ the
-0.23 hand _ the
-0.23 hand _ when
-0.23 hand from
-0.23 he play
-0.23 head hurt
-0.23 heart _ when
-0.23 how often
-0.23 hurt in
-0.23 i _ down
-0.23 i _ since
-0.23 i did
-0.23 i roll
-0.23 i swim
-0.23 in _ neck
-0.23 is _ dangerou
-0.23 is eat
-0.23 knee has
-0.23 know why
-0.23 leg get
-0.23 lighthead _ i
-0.23 long is
-0.23 low back
-0.23 mov furniture
-0.23 my _ itchy
-0.23 my _ lost
-0.23 my _ slic
-0.23 my ankl
-0.23 nervou _ my
-0.23 no -belly
-0.23 no _ -in
-0.23 of _ since
-0.23 of december
-0.23 of needl
-0.23 on _ elbow
-0.23 on _ face
-0.23 only _ i
-0.23 only when
-0.23 out for
-0.23 out tomorrow
-0.23 past nine
-0.23 pen
-0.23 pregnancy test
-0.23 right _ is
-0.23 rins
-0.23 safe _ pregnancy
-0.23 same time
-0.23 say i
-0.23 shift
-0.23 shin _ the
-0.23 should _ be
-0.23 slic _ it
-0.23 small pimple
-0.23 sneez all
-0.23 so scar
-0.23 sore _ after
-0.23 sore arm
-0.23 stiff _ sleep
-0.23 store
-0.23 stye on
-0.23 test is
-0.23 the _ by
-0.23 the _ paper
-0.23 the crash
-0.23 the movie
-0.23 the weekend
-0.23 ther _ in
-0.23 thi month
-0.23 threw _ once
-0.23 tight shoe
-0.23 tiny bruise
-0.23 to _ new
-0.23 today but
-0.23 toilet paper
-0.23 tummy
-0.23 twenty
-0.23 wine _ dinner
-0.23 with _ white
-0.23 with dinner
-0.24 <fell
-0.24 <fell <last
-0.24 <fell _ <month
-0.24 <heart
-0.24 <month _ now
-0.24 <pass
-0.24 <was _ <year
-0.24 =belly_pain =getting_worse
-0.24 =belly_word =getting_worse
-0.24 =blood_streak =burn_severity
-0.24 =blood_streak =ear_wax
-0.24 =burn_severity =leaking
-0.24 =burn_severity =nodes
-0.24 =burn_severity =tired
-0.24 =chemical_word =rash
-0.24 =co_words =tick
-0.24 =cough =rigors
-0.24 =cramps =ulcer_nsaid
-0.24 =days_many =ulcer_nsaid
-0.24 =ear_pain =eye_area
-0.24 =flank_pain =left_ribs
-0.24 =hip_hurts =hurts_move
-0.24 =hit_hard =limb_injury
-0.24 =iron_pills =means_mentioned
-0.24 =iron_pills =using_word
-0.24 =joint_hot =limb_injury
-0.24 =left_ribs =pain_any
-0.24 =left_ribs =trunk_pain
-0.24 =muscle_strain_word =muscle_tear
-0.24 =scratched =swelling
-0.24 ?i _ ?if
-0.24 ?know ?if
-0.24 ?test
-0.24 ?test ?for
-0.24 ^ _ bruise
-0.24 ^ _ past
-0.24 ^ _ since
-0.24 ^ _ teen
-0.24 ^ allergy
-0.24 a _ my
-0.24 a month
-0.24 a penny
-0.24 a tiny
-0.24 ache since
-0.24 after dairy
-0.24 after milk
-0.24 after spicy
-0.24 almost
-0.24 and _ great
-0.24 and super
-0.24 at _ no
-0.24 away _ im
-0.24 baby move
-0.24 bandaid on
-0.24 bed
-0.24 bee stung
-0.24 before lunch
-0.24 between #
-0.24 bled _ a
-0.24 by #
-0.24 clogg
-0.24 clogg _ wax
-0.24 clogg with
-0.24 constipat for
-0.24 constipation
-0.24 cough with
-0.24 crie _ -tear
-0.24 crie without
-0.24 day _ -fever
-0.24 disease
-0.24 dog died
-0.24 dropp a
-0.24 ear _ clogg
-0.24 ear ache
-0.24 every night
-0.24 face _ swollen
-0.24 finger _ onion
-0.24 finger on
-0.24 from _ new
-0.24 funny
-0.24 has _ runny
-0.24 have _ bruise
-0.24 he bump
-0.24 her knee
-0.24 i _ #99+
-0.24 i _ fish
-0.24 i _ now
-0.24 in january
-0.24 in june
-0.24 iron pill
-0.24 is _ no
-0.24 is heal
-0.24 is high
-0.24 it _ bleed
-0.24 june
-0.24 just finish
-0.24 kidney stone
-0.24 leg _ night
-0.24 leg at
-0.24 like _ know
-0.24 little _ when
-0.24 lot
-0.24 month
-0.24 morn _ since
-0.24 my _ sore
-0.24 my first
-0.24 my med
-0.24 my teen
-0.24 my urine
-0.24 neck _ sore
-0.24 new year
-0.24 oil
-0.24 on weekend
-0.24 penny
-0.24 pres on
-0.24 pull _ muscle
-0.24 pushup yesterday
-0.24 record
-0.24 red hot
-0.24 side stitch
-0.24 since _ night
-0.24 since last
-0.24 six hour
-0.24 sneez _ day
-0.24 so _ toddler
-0.24 soccer
-0.24 still burn
-0.24 swallow _ penny
-0.24 toe _ the
-0.24 tummy ache
-0.24 tylenol for
-0.24 vasectomy
-0.24 wake _ every
-0.24 walker
-0.24 want _ get
-0.24 weigh
-0.24 where can
-0.24 with blister
-0.24 with wax
-0.24 without -tear
-0.24 yawn _ lot
-0.24 yawn a
-0.24 yo
-0.25 # play
-0.25 # thi
-0.25 #11+ _ #99+
-0.25 #11+ _ of
-0.25 -in -the
-0.25 <a <stroke
-0.25 <a _ <in
-0.25 <i _ <to
-0.25 <my <son
-0.25 <need
-0.25 <run
-0.25 <run <in
-0.25 <son
-0.25 <stroke
-0.25 =a_lot =using_word
-0.25 =animal_bite =vaccine_said
-0.25 =bite_bad =blood_streak
-0.25 =bleeding_any =days_many
-0.25 =burn_severity =upper_belly_pain
-0.25 =chest_lasting =flu_bad
-0.25 =co_words =pain_any
-0.25 =co_words =vaccine_said
-0.25 =cut_by_accident =limb_injury
-0.25 =dentist =pain_any
-0.25 =diarrhea =vomiting
-0.25 =itchy_local
-0.25 =kidney_stone
-0.25 =many_days
-0.25 =nail_word =pain_any
-0.25 =nail_word =pain_beyond
-0.25 =nail_word =twisted
-0.25 =scratched =splinter_small
-0.25 =shingles
-0.25 =splinter_small
-0.25 =splinter_small =wound
-0.25 =tia_resolved =vomiting
-0.25 =twisted =wound
-0.25 ?can _ ?cause
-0.25 ?cause
-0.25 ?from
-0.25 ?stres ?cause
-0.25 ?stroke
-0.25 ^ _ anxiety
-0.25 ^ _ coworker
-0.25 ^ _ forgot
-0.25 ^ _ pop
-0.25 ^ _ same
-0.25 ^ _ saw
-0.25 ^ _ stres
-0.25 ^ _ thursday
-0.25 ^ _ week
-0.25 ^ shot
-0.25 a _ ache
-0.25 a _ around
-0.25 a _ feed
-0.25 a sec
-0.25 after _ coffe
-0.25 after feed
-0.25 allergi
-0.25 allergic to
-0.25 and _ bled
-0.25 and _ good
-0.25 and _ weight
-0.25 and gain
-0.25 and pink
-0.25 and would
-0.25 ankle
-0.25 arm _ a
-0.25 band
-0.25 been hav
-0.25 boxe
-0.25 but _ feel
-0.25 clean
-0.25 coffe
-0.25 congestion
-0.25 cough _ #
-0.25 cough is
-0.25 crie _ i
-0.25 crie _ night
-0.25 crie when
-0.25 daughter take
-0.25 dizzy spell
-0.25 dose for
-0.25 ear wax
-0.25 eye _ fine
-0.25 eye are
-0.25 faint _ the
-0.25 feed
-0.25 fever _ #99+
-0.25 fever _ since
-0.25 five day
-0.25 for _ sec
-0.25 for the
-0.25 from _ wrong
-0.25 gave _ a
-0.25 got _ shot
-0.25 gum _ a
-0.25 half past
-0.25 has _ eye
-0.25 have _ wart
-0.25 have _ when
-0.25 he go
-0.25 heartburn _ night
-0.25 hes _ fine
-0.25 hes eat
-0.25 hot day
-0.25 how many
-0.25 hurt _ little
-0.25 i _ night
-0.25 i _ what
-0.25 i almost
-0.25 i support
-0.25 id
-0.25 in _ week
-0.25 is _ at
-0.25 is _ i
-0.25 is _ next
-0.25 is _ what
-0.25 it _ and
-0.25 it _ when
-0.25 laugh now
-0.25 like _ when
-0.25 me out
-0.25 mg
-0.25 mom _ a
-0.25 muscle in
-0.25 my _ on
-0.25 my _ peel
-0.25 my _ scrap
-0.25 my _ start
-0.25 my bp
-0.25 my heel
-0.25 my knee
-0.25 my toddler
-0.25 my tongue
-0.25 need _ reschedule
-0.25 nick my
-0.25 no _ -problem
-0.25 no _ after
-0.25 nose at
-0.25 of _ in
-0.25 old had
-0.25 on _ foot
-0.25 on _ kid
-0.25 on _ of
-0.25 on wednesday
-0.25 one at
-0.25 pain going
-0.25 past noon
-0.25 pee _ brown
-0.25 peel _ sunburn
-0.25 peel after
-0.25 red _ on
-0.25 safe _ eat
-0.25 scrap _ knee
-0.25 sec
-0.25 sensitive to
-0.25 shin _ soccer
-0.25 sleep wrong
-0.25 smell after
-0.25 son _ on
-0.25 son chok
-0.25 spell
-0.25 spit _ milk
-0.25 stomach after
-0.25 support her
-0.25 swollen gland
-0.25 tension
-0.25 thanksgiv
-0.25 the _ went
-0.25 the back
-0.25 the ball
-0.25 tick _ my
-0.25 till
-0.25 to reschedule
-0.25 toe
-0.25 toe and
-0.25 took _ mg
-0.25 twist _ ankle
-0.25 twist my
-0.25 up milk
-0.25 vomit _ feed
-0.25 wed
-0.25 week _ when
-0.25 when _ a
-0.25 when _ leave
-0.25 where _ got
-0.25 with _ runny
-0.26 # _ the
-0.26 #11+ normal
-0.26 #99+ #11+
-0.26 <attack
-0.26 <away
-0.26 <can
-0.26 <used
-0.26 <used <to
-0.26 =a_lot =slept_on
-0.26 =blood_streak =chemical_word
-0.26 =chest_lasting =cold_hands
-0.26 =clot_risk =possible_fracture
-0.26 =cold_hands =cold_outside
-0.26 =cold_limb =cold_outside
-0.26 =cough =hours_pain
-0.26 =during_exercise =muscle_tear
-0.26 =fever =tonsils_out
-0.26 =inconsolable =long_bleed
-0.26 =pain_any =shingles
-0.26 =scratched
-0.26 =strep_like =swelling
-0.26 =swelling_throat =tonsils_out
-0.26 =throat_tight =tonsils_out
-0.26 ?what _ ?a
-0.26 ^ _ before
-0.26 ^ _ hasnt
-0.26 ^ _ jaw
-0.26 ^ _ know
-0.26 ^ _ lunch
-0.26 ^ _ polish
-0.26 ^ _ sugar
-0.26 ^ athlet
-0.26 ^ gum
-0.26 ^ heartburn
-0.26 ^ ripp
-0.26 ^ some
-0.26 a _ at
-0.26 a diet
-0.26 a scratchy
-0.26 am #11+
-0.26 and _ itch
-0.26 back ache
-0.26 bleed #
-0.26 bleed _ week
-0.26 burn when
-0.26 but is
-0.26 buy
-0.26 by _ baseball
-0.26 carpet
-0.26 cat scratch
-0.26 computer
-0.26 contagiou
-0.26 cros legg
-0.26 disease and
-0.26 dizzy _ throw
-0.26 dizzy for
-0.26 drink wine
-0.26 drool a
-0.26 eat and
-0.26 food _ in
-0.26 food stuck
-0.26 forty
-0.26 free
-0.26 from _ at
-0.26 from _ carpet
-0.26 from coffee
-0.26 get _ and
-0.26 glas of
-0.26 go round
-0.26 gone now
-0.26 got dizzy
-0.26 he start
-0.26 high cholesterol
-0.26 hospital
-0.26 i _ do
-0.26 i _ wine
-0.26 i burn
-0.26 i had
-0.26 i stretch
-0.26 i would
-0.26 im _ ?about
-0.26 im _ my
-0.26 im know
-0.26 in _ chair
-0.26 in _ office
-0.26 in _ stool
-0.26 is _ monoxide
-0.26 is _ when
-0.26 is carbon
-0.26 know _ lab
-0.26 lab result
-0.26 leg feel
-0.26 legg
-0.26 light _ #
-0.26 lot after
-0.26 low _ of
-0.26 me up
-0.26 merry
-0.26 merry _ round
-0.26 merry go
-0.26 mild _ on
-0.26 mild ache
-0.26 month _ with
-0.26 much and
-0.26 my _ migraine
-0.26 my _ prescription
-0.26 my _ test
-0.26 need my
-0.26 night _ of
-0.26 night because
-0.26 nose but
-0.26 nurse call
-0.26 of _ bed
-0.26 of thi
-0.26 off a
-0.26 office
-0.26 often
-0.26 on _ heel
-0.26 on saturday
-0.26 roof
-0.26 saw
-0.26 she _ food
-0.26 should _ stay
-0.26 since _ breakup
-0.26 small _ on
-0.26 small red
-0.26 sneez a
-0.26 stitch _ out
-0.26 stitch come
-0.26 stomach _ going
-0.26 swollen from
-0.26 the carpet
-0.26 the cold
-0.26 the computer
-0.26 the month
-0.26 the smoke
-0.26 thi _ for
-0.26 too _ and
-0.26 trouble
-0.26 up when
-0.26 usual migraine
-0.26 was on
-0.26 when _ stretch
-0.26 wine with
-0.27 -in -day
-0.27 <fami
-0.27 <in _ <fami
-0.27 <last <summer
-0.27 <summer
-0.27 <two <year
-0.27 =after_hard_exercise
-0.27 =alcohol =vomiting
-0.27 =allergen =choking_passed
-0.27 =allergen =recent_infection
-0.27 =back_pain =hurts_move
-0.27 =bite_bad =nodes
-0.27 =blood_streak =chest_lasting
-0.27 =blood_streak =fall_any
-0.27 =bluish =muscle_tear
-0.27 =calf =muscle_tear
-0.27 =chest_lasting =child_got_pills
-0.27 =co_words =scratched
-0.27 =constipation =dangerous_person
-0.27 =constipation =hernia_stuck
-0.27 =constipation =pain_any
-0.27 =cough =flu_bad
-0.27 =cough =sudden
-0.27 =cough =throat_sore
-0.27 =dangerous_person =no_gas
-0.27 =during_exercise =head_injury
-0.27 =eye_area =using_word
-0.27 =flank_pain =hurts_move
-0.27 =flu_bad =rigors
-0.27 =flu_bad =sudden
-0.27 =hours_pain =muscle_strain_word
-0.27 =nodes =pain_any
-0.27 =rigors =sudden
-0.27 ?make
-0.27 ?meningiti
-0.27 ^ #
-0.27 ^ _ <my
-0.27 ^ _ allergy
-0.27 ^ _ are
-0.27 ^ _ cramp
-0.27 ^ _ grandfather
-0.27 ^ _ hair
-0.27 ^ _ head
-0.27 ^ _ lol
-0.27 ^ _ snor
-0.27 ^ _ that
-0.27 ^ _ the
-0.27 ^ _ voic
-0.27 ^ hi
-0.27 ^ jock
-0.27 ^ little
-0.27 ^ morn
-0.27 ^ pacemaker
-0.27 ^ shiver
-0.27 ^ sometime
-0.27 ^ tue
-0.27 ^ yellow
-0.27 a _ about
-0.27 after _ boxe
-0.27 after next
-0.27 after runn
-0.27 and _ it
-0.27 are big
-0.27 at _ week
-0.27 baby _ when
-0.27 baby crie
-0.27 best
-0.27 between
-0.27 bf hit
-0.27 bit _ im
-0.27 bit after
-0.27 bloat after
-0.27 bp _ over
-0.27 cry _ i
-0.27 day no
-0.27 dialysi _ on
-0.27 drank _ much
-0.27 drank too
-0.27 eyelid has
-0.27 feel blue
-0.27 get pregnant
-0.27 hike
-0.27 his chin
-0.27 his scooter
-0.27 how _ should
-0.27 husband _ loud
-0.27 i _ her
-0.27 i _ normal
-0.27 i _ seen
-0.27 i should
-0.27 id _ to
-0.27 id like
-0.27 in _ afternoon
-0.27 in _ last
-0.27 is _ good
-0.27 is _ is
-0.27 is drink
-0.27 is tired
-0.27 jock
-0.27 jock itch
-0.27 keep _ worse
-0.27 lab
-0.27 make _ sleepy
-0.27 me sleepy
-0.27 mov boxe
-0.27 my _ beat
-0.27 my _ burn
-0.27 my _ lift
-0.27 my _ today
-0.27 my a
-0.27 my cat
-0.27 my grandfather
-0.27 my shoe
-0.27 my two
-0.27 nasal
-0.27 need appt
-0.27 nose _ thi
-0.27 of _ pain
-0.27 of _ thi
-0.27 on tuesday
-0.27 one _ a
-0.27 out can
-0.27 pill _ today
-0.27 popcorn
-0.27 pull _ his
-0.27 red spot
-0.27 safe in
-0.27 salty popcorn
-0.27 seen
-0.27 she _ now
-0.27 shiver _ the
-0.27 snor loud
-0.27 sometime
-0.27 stain
-0.27 take _ and
-0.27 that hurt
-0.27 that normal
-0.27 the afternoon
-0.27 the holiday
-0.27 the week
-0.27 thirsty after
-0.27 to _ pregnant
-0.27 took my
-0.27 two month
-0.27 two tylenol
-0.27 two week
-0.27 tylenol _ ibuprofen
-0.27 wart
-0.27 you _ it
-0.27 you _ the
-0.27 you do
-0.28 # _ to
-0.28 #11+ _ after
-0.28 #11+ yo
-0.28 #99+ _ at
-0.28 #99+ over
-0.28 <from
-0.28 <have
-0.28 <was <#
-0.28 =allergen =ear_wax
-0.28 =allergen =phlegm
-0.28 =aura_usual =seizure_usual
-0.28 =baby_still =pain_any
-0.28 =bite_bad =choking_passed
-0.28 =blood_streak =eye_hit_bad
-0.28 =blood_streak =nosebleed
-0.28 =calf =cast_tight
-0.28 =calf =tick
-0.28 =choking_passed =fever
-0.28 =co_words =trunk_pain
-0.28 =cough =eye_area
-0.28 =cut_by_accident =small_cut
-0.28 =cut_by_accident =squeezing_word
-0.28 =days_many =low_mood
-0.28 =days_many =stomach_burn
-0.28 =during_exercise =swelling
-0.28 =eye_area =tired
-0.28 =eye_hit_bad =sinus_long
-0.28 =getting_worse =leg_swelling_one
-0.28 =hit_hard =possible_fracture
-0.28 =itching =vaginal_bleeding
-0.28 =leg_swelling_one =scratched
-0.28 =leg_swelling_one =twisted
-0.28 =limb_injury =swelling
-0.28 =low_mood =many_days
-0.28 =many_days =sinus_long
-0.28 =pain_any =sinus_long
-0.28 =pain_any =slept_on
-0.28 =sinus_long
-0.28 =sinus_long =squeezing_word
-0.28 =stomach_burn =wakes
-0.28 =swelling =twisted
-0.28 ?for ?a
-0.28 ?i ?know
-0.28 ?know
-0.28 ^ _ -swell
-0.28 ^ _ <faint
-0.28 ^ _ son
-0.28 ^ _ soon
-0.28 ^ _ stitch
-0.28 ^ _ stung
-0.28 ^ _ toddler
-0.28 ^ _ will
-0.28 ^ bad
-0.28 ^ belly
-0.28 ^ blood
-0.28 ^ eye
-0.28 ^ fish
-0.28 ^ its
-0.28 ^ ring
-0.28 ^ skin
-0.28 ^ were
-0.28 a _ teeth
-0.28 a _ yesterday
-0.28 a band
-0.28 ache before
-0.28 allergic _ bee
-0.28 and _ nauseou
-0.28 and _ sleep
-0.28 are _ for
-0.28 babi
-0.28 baby drool
-0.28 back _ going
-0.28 badly
-0.28 bite _ over
-0.28 bite all
-0.28 can _ drink
-0.28 cant _ still
-0.28 cant sit
-0.28 car _ like
-0.28 car smell
-0.28 cholesterol
-0.28 day after
-0.28 dim _ one
-0.28 dim in
-0.28 doe _ need
-0.28 doe she
-0.28 dry air
-0.28 feel _ baby
-0.28 feel bloat
-0.28 feel sad
-0.28 from
-0.28 from typ
-0.28 get lighthead
-0.28 grandma is
-0.28 green _ eat
-0.28 green after
-0.28 gum _ when
-0.28 have _ after
-0.28 heart _ #11+
-0.28 her vitamin
-0.28 hes #
-0.28 i _ blood
-0.28 i _ sad
-0.28 i _ when
-0.28 i start
-0.28 ibuprofen for
-0.28 im mov
-0.28 im tired
-0.28 in _ breast
-0.28 keep _ to
-0.28 kept
-0.28 lab are
-0.28 learn
-0.28 learn to
-0.28 leg _ red
-0.28 leg _ sitt
-0.28 like alway
-0.28 like gas
-0.28 lot teeth
-0.28 love the
-0.28 mosquito _ all
-0.28 my doctor
-0.28 my jean
-0.28 my meter
-0.28 my run
-0.28 neck from
-0.28 no -swell
-0.28 no _ -no
-0.28 nose bled
-0.28 on friday
-0.28 over the
-0.28 own
-0.28 rate #11+
-0.28 roommate is
-0.28 same
-0.28 schedule for
-0.28 sensitive
-0.28 she need
-0.28 sit still
-0.28 smell _ gas
-0.28 soon
-0.28 stiff _ from
-0.28 stool
-0.28 sudden fever
-0.28 sunscreen
-0.28 swell _ bit
-0.28 the _ coaster
-0.28 the _ for
-0.28 the roller
-0.28 the safe
-0.28 the screen
-0.28 the shot
-0.28 to bee
-0.28 to get
-0.28 to see
-0.28 wake me
-0.28 wax _ my
-0.28 wax in
-0.28 what _ are
-0.28 when _ eat
-0.28 when _ nervou
-0.28 when _ run
-0.28 when will
-0.28 will _ feel
-0.29 -at -#
-0.29 =allergen =scratched
-0.29 =back_pain =pregnant
-0.29 =bite_bad =days_many
-0.29 =bite_bad =tonsils_out
-0.29 =blood_streak
-0.29 =carpal
-0.29 =carpal =cold_limb
-0.29 =carpal =numb_any
-0.29 =carpal =slept_on
-0.29 =cold_hands =purple_word
-0.29 =cold_only =ear_wax
-0.29 =cut_by_accident =wound
-0.29 =dentist =eye_hit_bad
-0.29 =ear_wax =purple_word
-0.29 =eye_area =raynaud_usual
-0.29 =fall_any =muscle_strain_word
-0.29 =joint_hot =swelling
-0.29 =limb_injury =sting
-0.29 =pain_any =tonsils_out
-0.29 =scratched =small_cut
-0.29 =slept_on =tingling_hands
-0.29 =small_cut
-0.29 ?it
-0.29 ^ _ drain
-0.29 ^ _ eve
-0.29 ^ _ me
-0.29 ^ _ spell
-0.29 ^ christma
-0.29 ^ id
-0.29 ^ paper
-0.29 ^ red
-0.29 ^ side
-0.29 ^ toy
-0.29 a _ upset
-0.29 a branch
-0.29 a crayon
-0.29 a muscle
-0.29 a paper
-0.29 a pill
-0.29 a sign
-0.29 and _ blister
-0.29 ankl swell
-0.29 are due
-0.29 are kill
-0.29 away in
-0.29 baby _ her
-0.29 back _ sore
-0.29 bandaid
-0.29 bite _ nail
-0.29 bite my
-0.29 bp
-0.29 carpal
-0.29 carpal tunnel
-0.29 chest _ sore
-0.29 christma eve
-0.29 click _ i
-0.29 click when
-0.29 cough _ a
-0.29 cough it
-0.29 dentist visit
-0.29 did a
-0.29 ear popp
-0.29 elbow _ the
-0.29 eye rins
-0.29 feb #11+
-0.29 four day
-0.29 glass prescription
-0.29 had _ cough
-0.29 have _ headach
-0.29 heart _ a
-0.29 hour _ a
-0.29 hungry _ the
-0.29 hungry all
-0.29 hunt
-0.29 husband _ and
-0.29 i bite
-0.29 i chew
-0.29 i talk
-0.29 i worry
-0.29 is _ day
-0.29 is broken
-0.29 kid _ to
-0.29 lost _ glass
-0.29 minut past
-0.29 mother _ #11+
-0.29 muscle _ my
-0.29 my _ rins
-0.29 my _ throw
-0.29 my ear
-0.29 my toe
-0.29 new shoe
-0.29 nick
-0.29 nurse
-0.29 on _ back
-0.29 on sunday
-0.29 pee _ i
-0.29 pill refill
-0.29 pollen allergy
-0.29 popp _ the
-0.29 popp on
-0.29 real bad
-0.29 refill please
-0.29 reschedule
-0.29 rins it
-0.29 salty
-0.29 scratch my
-0.29 season
-0.29 send my
-0.29 shampoo
-0.29 shampoo in
-0.29 she swallow
-0.29 shin
-0.29 should _ worry
-0.29 sleep _ noon
-0.29 small bump
-0.29 snor _ i
-0.29 take blood
-0.29 that bad
-0.29 the next
-0.29 toe is
-0.29 took his
-0.29 tree _ allergy
-0.29 tree pollen
-0.29 tunnel
-0.29 two hour
-0.29 want _ stop
-0.29 watch tv
-0.29 when _ chew
-0.29 with white
-0.29 worri
-0.29 worri about
-0.29 worry
-0.3 -it
-0.3 -swell
-0.3 =aura_usual =many_days
-0.3 =belly_word =ulcer_nsaid
-0.3 =burn_severity =low_mood
-0.3 =chest_lasting =heart_murmur_fever
-0.3 =cholinergic =eye_area
-0.3 =cut_by_accident =rectal_blood
-0.3 =cut_by_accident =snake_bad
-0.3 =cut_by_accident =stool_blood
-0.3 =eye_hit_bad =many_days
-0.3 =hurts_move =twisted
-0.3 =pain_beyond =twisted
-0.3 =pregnant =refuses
-0.3 ?is ?a
-0.3 ^ _ -fever
-0.3 ^ _ cream
-0.3 ^ _ hour
-0.3 ^ _ kick
-0.3 ^ _ night
-0.3 ^ _ today
-0.3 ^ _ weekend
-0.3 ^ peanut
-0.3 ^ tummy
-0.3 a _ have
-0.3 a sunburn
-0.3 about _ can
-0.3 alcohol
-0.3 and _ an
-0.3 and _ at
-0.3 and _ gone
-0.3 anytime
-0.3 baby spit
-0.3 band on
-0.3 bee _ my
-0.3 before my
-0.3 bleed _ i
-0.3 bleed when
-0.3 by _ mosquito
-0.3 can _ be
-0.3 can _ see
-0.3 can she
-0.3 cat
-0.3 cat _ me
-0.3 confus today
-0.3 dog is
-0.3 drink
-0.3 drink _ much
-0.3 drink too
-0.3 dry _ from
-0.3 foot when
-0.3 for _ ok
-0.3 for dinner
-0.3 for kid
-0.3 from wash
-0.3 get _ on
-0.3 go to
-0.3 got poked
-0.3 heartburn _ pizza
-0.3 his appointment
-0.3 i stood
-0.3 in _ apartment
-0.3 in an
-0.3 in meeting
-0.3 is _ can
-0.3 is _ since
-0.3 is due
-0.3 is the
-0.3 it itch
-0.3 it safe
-0.3 leg on
-0.3 lift my
-0.3 lip from
-0.3 lot at
-0.3 meeting
-0.3 mosquito _ it
-0.3 mosquito and
-0.3 moved
-0.3 murmur since
-0.3 of january
-0.3 ok to
-0.3 on _ period
-0.3 on her
-0.3 out _ breath
-0.3 poop _ dark
-0.3 pressure was
-0.3 restles
-0.3 saw a
-0.3 seat
-0.3 should a
-0.3 sore _ the
-0.3 stabb _ in
-0.3 stood
-0.3 stood up
-0.3 stool is
-0.3 stop cry
-0.3 stung my
-0.3 support group
-0.3 thi
-0.3 thur
-0.3 tight from
-0.3 to eat
-0.3 took #
-0.3 up _ little
-0.3 up too
-0.3 was _ is
-0.3 week on
-0.3 who _ i
-0.31 <i <was
-0.31 =a_lot =drooling
-0.31 =allergen =blood_streak
-0.31 =burn_severity =drooling
-0.31 =dangerous_person =eye_red
-0.31 =dentist =swelling
-0.31 =fever =swelling_throat
-0.31 =fight_blow =possible_fracture
-0.31 =nausea =pregnant
-0.31 =three_days
-0.31 ?say
-0.31 ?sign
-0.31 ?sign ?of
-0.31 ^ <grandma
-0.31 ^ _ follow
-0.31 ^ _ from
-0.31 ^ _ knee
-0.31 ^ _ mouth
-0.31 ^ _ near
-0.31 ^ any
-0.31 ^ bloat
-0.31 ^ half
-0.31 ^ need
-0.31 ^ sneez
-0.31 ^ uti
-0.31 a _ up
-0.31 a baseball
-0.31 a newborn
-0.31 a small
-0.31 after _ concert
-0.31 and blurry
-0.31 arm feel
-0.31 back of
-0.31 boat
-0.31 but _ can
-0.31 can _ drive
-0.31 can _ eat
-0.31 day _ with
-0.31 doctor _ it
-0.31 due _ may
-0.31 ear feel
-0.31 early
-0.31 feel _ in
-0.31 first thing
-0.31 for _ #11+
-0.31 from new
-0.31 get _ after
-0.31 got the
-0.31 had _ in
-0.31 i _ all
-0.31 i _ some
-0.31 i gain
-0.31 i lol
-0.31 in may
-0.31 is _ well
-0.31 is dry
-0.31 key _ the
-0.31 light _ on
-0.31 muscle
-0.31 my _ at
-0.31 my cut
-0.31 noseble _ morn
-0.31 noseble thi
-0.31 nut
-0.31 on _ lower
-0.31 on _ one
-0.31 pink
-0.31 play fine
-0.31 preeclampsia
-0.31 pushup
-0.31 rac _ the
-0.31 rain
-0.31 ride
-0.31 salt
-0.31 shot
-0.31 sicknes
-0.31 side _ pain
-0.31 smok and
-0.31 sprain _ ankle
-0.31 stop smok
-0.31 take _ vitamin
-0.31 take my
-0.31 the _ bad
-0.31 the nurse
-0.31 think _ toe
-0.31 throat for
-0.31 tight _ the
-0.31 tight in
-0.31 toe _ broken
-0.31 two _ for
-0.31 two _ from
-0.31 up once
-0.31 usual
-0.31 were
-0.31 what _ do
-0.31 which vitamin
-0.31 who
-0.32 #11+ _ ago
-0.32 #11+ at
-0.32 -great
-0.32 <# _ <ago
-0.32 =allergen =tia_resolved
-0.32 =belly_surgery_recent =injection_joint
-0.32 =calf =getting_worse
-0.32 =child_got_pills =headache
-0.32 =cold_hands =cold_limb
-0.32 =cold_limb =slept_on
-0.32 =days_many =tired
-0.32 =discharge =skin_infection
-0.32 =ear_pain
-0.32 =muscle_tear
-0.32 ^ _ bill
-0.32 ^ _ diabetic
-0.32 ^ _ i
-0.32 ^ _ kill
-0.32 ^ _ long
-0.32 ^ _ mosquito
-0.32 ^ _ pimple
-0.32 ^ _ stone
-0.32 ^ _ thirsty
-0.32 ^ _ wks
-0.32 ^ home
-0.32 ^ itchy
-0.32 ^ let
-0.32 a note
-0.32 about
-0.32 adult
-0.32 after eat
-0.32 am i
-0.32 and pee
-0.32 ask
-0.32 baby wake
-0.32 beat _ after
-0.32 before the
-0.32 bill is
-0.32 bleach to
-0.32 blew
-0.32 bring
-0.32 controll
-0.32 cough _ bit
-0.32 day
-0.32 day _ a
-0.32 died and
-0.32 dizzy since
-0.32 eat spinach
-0.32 every spr
-0.32 eye _ when
-0.32 feel _ after
-0.32 feet hurt
-0.32 for
-0.32 for adult
-0.32 for her
-0.32 gone by
-0.32 home birth
-0.32 hoop
-0.32 i _ smok
-0.32 i _ thi
-0.32 i forgot
-0.32 i kill
-0.32 i ran
-0.32 i threw
-0.32 i told
-0.32 im cranky
-0.32 is _ away
-0.32 is _ little
-0.32 is dark
-0.32 it bled
-0.32 lil
-0.32 look _ a
-0.32 lost a
-0.32 loud music
-0.32 music
-0.32 my _ click
-0.32 my result
-0.32 note for
-0.32 old has
-0.32 on _ diet
-0.32 on _ plane
-0.32 on hot
-0.32 one _ like
-0.32 out _ they
-0.32 pharmacy
-0.32 punch
-0.32 result are
-0.32 run a
-0.32 snor _ loud
-0.32 sore since
-0.32 spinach
-0.32 stone
-0.32 sweat _ lot
-0.32 sweat a
-0.32 swollen since
-0.32 take _ pressure
-0.32 take a
-0.32 the pharmacy
-0.32 the toilet
-0.32 thirsty
-0.32 thirsty _ the
-0.32 tissue
-0.32 to _ clinic
-0.32 to _ if
-0.32 to know
-0.32 to your
-0.32 today is
-0.32 told _ joke
-0.32 vaccin
-0.32 water in
-0.32 wet
-0.32 when _ he
-0.32 where i
-0.32 who can
-0.32 will i
-0.32 your clinic
-0.33 # _ after
-0.33 # _ boy
-0.33 #99+ _ lunch
-0.33 -see
-0.33 <grandma
-0.33 <out
-0.33 =allergen =belly_word
-0.33 =allergen =choking
-0.33 =allergen =limb_injury
-0.33 =back_pain =radiates_leg
-0.33 =burn_severity =joint_hot
-0.33 =chest_lasting =raynaud_usual
-0.33 =child_got_pills =raynaud_usual
-0.33 =ear_pain =fever
-0.33 =fever =flu_bad
-0.33 =fever =sudden
-0.33 =flank_pain =radiates_leg
-0.33 =getting_worse =head_danger
-0.33 =getting_worse =swelling
-0.33 =headache =seizure_usual
-0.33 =high_altitude =means_mentioned
-0.33 =high_altitude =using_word
-0.33 =hip_hurts =radiates_leg
-0.33 =itching =rash
-0.33 =itchy_only =rash
-0.33 =nodes =strep_like
-0.33 =nodes =throat_sore
-0.33 =pain_any =radiates_leg
-0.33 =pain_any =tooth
-0.33 =radiates_leg =squeezing_word
-0.33 =sudden =throat_sore
-0.33 =swelling =tonsils_out
-0.33 ?what ?are
-0.33 ^ _ <a
-0.33 ^ _ ?are
-0.33 ^ _ coffee
-0.33 ^ _ eye
-0.33 ^ _ lump
-0.33 ^ cough
-0.33 ^ muscle
-0.33 ^ sugar
-0.33 ^ tuesday
-0.33 a _ bag
-0.33 a physical
-0.33 act up
-0.33 after _ day
-0.33 after leg
-0.33 and _ help
-0.33 and _ runny
-0.33 and _ wonder
-0.33 are _ in
-0.33 asthma _ a
-0.33 at _ gym
-0.33 back _ laugh
-0.33 between period
-0.33 blood pressure
-0.33 broke _ in
-0.33 broke out
-0.33 chest cold
-0.33 cut her
-0.33 doctor _ me
-0.33 dog
-0.33 drink _ play
-0.33 earlier
-0.33 i _ badly
-0.33 i _ up
-0.33 i sneeze
-0.33 i wonder
-0.33 ish
-0.33 it burn
-0.33 itchy and
-0.33 its a
-0.33 its fine
-0.33 lower leg
-0.33 make it
-0.33 muscle _ in
-0.33 my _ aid
-0.33 my _ can
-0.33 my _ check
-0.33 my _ thi
-0.33 my tooth
-0.33 night
-0.33 nose
-0.33 of _ yesterday
-0.33 queasy
-0.33 quit
-0.33 sore _ and
-0.33 spicy food
-0.33 stopp bleed
-0.33 take
-0.33 the lump
-0.33 they look
-0.33 up _ night
-0.33 when _ pee
-0.33 wind
-0.33 wonder
-0.33 wonder about
-0.33 yesterday _ fine
-0.34 #11+ #
-0.34 #11+ #99+
-0.34 <had
-0.34 =aura_usual =headache
-0.34 =blood_streak =coughs_blood
-0.34 =burn_any =uti
-0.34 =cold_hands =raynaud_usual
-0.34 =cold_limb =raynaud_usual
-0.34 =discharge =scratched
-0.34 =eye_hit_bad =tia_resolved
-0.34 =eye_hit_bad =ulcer_nsaid
-0.34 =hearing
-0.34 =near_faint =vomiting
-0.34 =numb_any =slept_on
-0.34 =refuses
-0.34 =squeezing_word =tooth
-0.34 =squeezing_word =ulcer_nsaid
-0.34 =unprotected_sex
-0.34 ?you
-0.34 ^ _ diaper
-0.34 ^ _ glass
-0.34 ^ _ shoe
-0.34 ^ _ temp
-0.34 ^ _ thing
-0.34 ^ had
-0.34 ^ pee
-0.34 a _ one
-0.34 a _ throat
-0.34 a scratch
-0.34 after _ it
-0.34 all _ now
-0.34 all day
-0.34 and _ red
-0.34 and crav
-0.34 and get
-0.34 as prescrib
-0.34 at
-0.34 baseball
-0.34 battery _ my
-0.34 before exam
-0.34 breath fine
-0.34 class
-0.34 coaster
-0.34 day now
-0.34 diaper
-0.34 fly
-0.34 follow up
-0.34 foot _ i
-0.34 green poop
-0.34 have heartburn
-0.34 heart _ for
-0.34 heartburn at
-0.34 i _ about
-0.34 i _ coffee
-0.34 is _ normal
-0.34 land
-0.34 leg hurt
-0.34 me gas
-0.34 movie
-0.34 my pill
-0.34 nail is
-0.34 new glass
-0.34 no _ just
-0.34 noon on
-0.34 numb _ from
-0.34 on _ eyelid
-0.34 on _ table
-0.34 on his
-0.34 once after
-0.34 plan
-0.34 pregnant _ crav
-0.34 prescrib
-0.34 rash from
-0.34 roller
-0.34 roller coaster
-0.34 see _ counselor
-0.34 shoulder _ when
-0.34 sweet
-0.34 the _ kick
-0.34 the phone
-0.34 throat _ a
-0.34 up _ garden
-0.34 vision fine
-0.34 when _ stood
-0.34 when _ the
-0.35 # rd
-0.35 <and
-0.35 <i _ <a
-0.35 =a_lot =takes_daily
-0.35 =asks_meaning =eye_hit_bad
-0.35 =blood_streak =eye_area
-0.35 =blood_streak =hernia_stuck
-0.35 =both_legs =swelling
-0.35 =burn_severity =tonsils_out
-0.35 =cold_limb =silent_for_a_reason
-0.35 =cut_by_accident =hip_hurts
-0.35 =days_many =many_days
-0.35 =diarrhea =hours_pain
-0.35 =eye_area =stye
-0.35 =eye_hit_bad =silent_for_a_reason
-0.35 =nail_word =scratched
-0.35 =numb_any =silent_for_a_reason
-0.35 =overdose_taken =takes_daily
-0.35 =silent_for_a_reason =tingling_hands
-0.35 =silent_for_a_reason =weak_any
-0.35 =strep_like =tonsils_out
-0.35 ?do ?i
-0.35 ?the
-0.35 ^ _ check
-0.35 ^ _ grind
-0.35 ^ _ growl
-0.35 ^ _ many
-0.35 ^ _ side
-0.35 ^ _ take
-0.35 ^ contact
-0.35 ^ food
-0.35 ^ jamm
-0.35 ^ rib
-0.35 a _ on
-0.35 a lot
-0.35 after coffee
-0.35 after pizza
-0.35 and _ heartburn
-0.35 appointment is
-0.35 at the
-0.35 aunt
-0.35 autistic
-0.35 baby _ a
-0.35 bad for
-0.35 but didnt
-0.35 common
-0.35 cramp at
-0.35 dad _ and
-0.35 eve
-0.35 for four
-0.35 from sitt
-0.35 gain
-0.35 get
-0.35 grind _ teeth
-0.35 have _ my
-0.35 hurt when
-0.35 i grind
-0.35 in _ chest
-0.35 is fall
-0.35 is hes
-0.35 it _ a
-0.35 it _ for
-0.35 its _ out
-0.35 jamm
-0.35 jamm _ finger
-0.35 jamm my
-0.35 minut stopp
-0.35 mosquito _ on
-0.35 my hear
-0.35 need an
-0.35 old _ over
-0.35 on _ baby
-0.35 on _ car
-0.35 pointles
-0.35 prednisone
-0.35 rd
-0.35 sore _ my
-0.35 static _ from
-0.35 stomach ache
-0.35 stomach cramp
-0.35 stool since
-0.35 the _ at
-0.35 the _ but
-0.35 thi _ is
-0.35 toilet
-0.35 two _ stopp
-0.35 two minut
-0.35 two pound
-0.35 was _ after
-0.35 wash it
-0.35 when _ appointment
-0.35 when should
-0.35 wrist hurt
-0.36 #11+ hour
-0.36 #99+ but
-0.36 -or
-0.36 -thi
-0.36 <faint
-0.36 <my _ <had
-0.36 =alcohol =allergen
-0.36 =bleeding_any =many_days
-0.36 =burn_severity =muscle_strain_word
-0.36 =burn_severity =wont_feed
-0.36 =chest_injury_or_ache =chest_pain
-0.36 =chest_injury_or_ache =trunk_pain
-0.36 =cough =fever
-0.36 =dentist =swelling_lips
-0.36 =ear_wax =raynaud_usual
-0.36 =many_days =vaginal_bleeding
-0.36 =morning_sickness
-0.36 =pain_any =swelling_throat
-0.36 =panic_known
-0.36 =swelling_throat =throat_sore
-0.36 ?can ?stres
-0.36 ?one
-0.36 ?stres
-0.36 ^ _ -blood
-0.36 ^ _ ?stres
-0.36 ^ _ a
-0.36 ^ _ all
-0.36 ^ _ arm
-0.36 ^ _ car
-0.36 ^ _ love
-0.36 ^ _ shingl
-0.36 ^ _ sleep
-0.36 ^ _ work
-0.36 ^ feet
-0.36 ^ it
-0.36 ^ pregnancy
-0.36 ^ right
-0.36 a scab
-0.36 and _ pickl
-0.36 and bloat
-0.36 any tip
-0.36 both side
-0.36 breath _ fine
-0.36 brush
-0.36 can walk
-0.36 complain
-0.36 dad cant
-0.36 dish
-0.36 dry hand
-0.36 dry skin
-0.36 end _ the
-0.36 eye wash
-0.36 feet swell
-0.36 first _ in
-0.36 food down
-0.36 for _ second
-0.36 from _ shoe
-0.36 from pollen
-0.36 gas
-0.36 get _ when
-0.36 gum bleed
-0.36 has _ cold
-0.36 has dry
-0.36 heart _ since
-0.36 i skip
-0.36 keep food
-0.36 leg cramp
-0.36 morn sicknes
-0.36 on _ forearm
-0.36 on _ rug
-0.36 on _ stair
-0.36 pickl
-0.36 pregnancy _ is
-0.36 pull _ tick
-0.36 red warm
-0.36 rug
-0.36 scab now
-0.36 scratch me
-0.36 shampoo _ my
-0.36 stye
-0.36 sunburn on
-0.36 swell a
-0.36 that _ away
-0.36 the rug
-0.36 tick off
-0.36 tired of
-0.36 toddler _ his
-0.36 vomit once
-0.36 walk _ it
-0.36 warm and
-0.36 week _ its
-0.36 wood
-0.37 # to
-0.37 <a
-0.37 =bleeding_any =blood_streak
-0.37 =calf =chemical_word
-0.37 =cold_only =eye_area
-0.37 =eye_hit_bad =tooth
-0.37 =snake_bad =snake_seen
-0.37 ?what ?is
-0.37 ^ _ ?is
-0.37 ^ _ bean
-0.37 ^ _ cat
-0.37 ^ _ disc
-0.37 ^ _ feel
-0.37 ^ _ halloween
-0.37 ^ _ hurt
-0.37 ^ got
-0.37 ^ tired
-0.37 ^ wind
-0.37 a _ when
-0.37 a lego
-0.37 a streak
-0.37 after _ on
-0.37 afternoon
-0.37 at _ #11+
-0.37 back _ stiff
-0.37 bee
-0.37 bit of
-0.37 brown
-0.37 bruise from
-0.37 butter
-0.37 chew
-0.37 cros
-0.37 disc
-0.37 disc _ my
-0.37 disc in
-0.37 doe a
-0.37 for _ baby
-0.37 from _ on
-0.37 gave _ the
-0.37 halloween
-0.37 happy
-0.37 hard _ i
-0.37 has pink
-0.37 heel
-0.37 i _ ok
-0.37 leave
-0.37 leg _ at
-0.37 lego
-0.37 lil when
-0.37 lip _ the
-0.37 look yellow
-0.37 me _ wrong
-0.37 morn
-0.37 my _ snake
-0.37 my thumb
-0.37 need new
-0.37 on _ lego
-0.37 on _ watch
-0.37 peanut butter
-0.37 period _ is
-0.37 plane
-0.37 same _ alway
-0.37 she _ her
-0.37 spicy
-0.37 stubb _ toe
-0.37 stubb my
-0.37 suppli
-0.37 swim
-0.37 the _ no
-0.37 the chair
-0.37 the plane
-0.37 up _ time
-0.37 walk on
-0.37 wet diaper
-0.37 what _ a
-0.37 when _ my
-0.37 while pregnant
-0.37 would
-0.38 # c
-0.38 #99+ _ fine
-0.38 -#11+ -week
-0.38 =alcohol =during_exercise
-0.38 =blister_any =chest_any
-0.38 =blister_any =chest_pain
-0.38 =blister_word =chest_any
-0.38 =blister_word =chest_pain
-0.38 =burn_severity =cold_only
-0.38 =chest_any =rash
-0.38 =chest_lasting =diarrhea
-0.38 =chest_lasting =tia_resolved
-0.38 =chest_pain =rash
-0.38 =dementia_known =muscle_strain_word
-0.38 =dementia_known =raynaud_usual
-0.38 =dementia_known =sight_for_years
-0.38 =eye_area =phlegm
-0.38 =head_danger =vomit_few
-0.38 =muscle_strain_word =raynaud_usual
-0.38 =raynaud_usual =sight_for_years
-0.38 ^ _ much
-0.38 ^ _ refill
-0.38 ^ _ train
-0.38 ^ _ wrote
-0.38 ^ at
-0.38 ^ coffee
-0.38 ^ gassy
-0.38 ^ hot
-0.38 ^ pink
-0.38 ^ tickle
-0.38 a _ c
-0.38 ac
-0.38 ac is
-0.38 advice
-0.38 after bean
-0.38 after mov
-0.38 appt
-0.38 are tight
-0.38 back _ from
-0.38 bit _ tongue
-0.38 blister _ a
-0.38 bump
-0.38 but no
-0.38 cold
-0.38 dementia
-0.38 do _ have
-0.38 do _ keep
-0.38 every _ hour
-0.38 fast when
-0.38 feel _ today
-0.38 for _ week
-0.38 for year
-0.38 from _ pillow
-0.38 funny bone
-0.38 has hiccup
-0.38 how _ is
-0.38 husband _ too
-0.38 im _ tired
-0.38 lower _ is
-0.38 migraine
-0.38 my _ a
-0.38 my elbow
-0.38 on pizza
-0.38 pillow
-0.38 quarter
-0.38 second _ i
-0.38 second when
-0.38 sleep on
-0.38 small bruise
-0.38 so tired
-0.38 sprain
-0.38 threw up
-0.38 tickle _ my
-0.38 tickle in
-0.38 tired _ the
-0.38 tooth _ with
-0.38 travel
-0.38 twinge
-0.38 wine
-0.39 # ish
-0.39 #11+ th
-0.39 <last <month
-0.39 =after_hard_exercise =pain_any
-0.39 =asks_meaning =bleeding_any
-0.39 =back_pain =cut_by_accident
-0.39 =bluish =cold_hands
-0.39 =burn_severity =sunburn
-0.39 =choking_passed =hernia_stuck
-0.39 =diabetes =during_exercise
-0.39 =snake_seen
-0.39 ?i
-0.39 ^ _ ?do
-0.39 ^ _ am
-0.39 ^ _ aunt
-0.39 ^ _ new
-0.39 ^ constipat
-0.39 ^ sunburn
-0.39 ^ tooth
-0.39 a and
-0.39 a new
-0.39 ache after
-0.39 and _ nail
-0.39 athlet
-0.39 athlet foot
-0.39 back _ after
-0.39 breakup
-0.39 brother pass
-0.39 bump my
-0.39 call me
-0.39 can _ take
-0.39 dec
-0.39 doe the
-0.39 eye itch
-0.39 feel weak
-0.39 fell on
-0.39 going down
-0.39 got her
-0.39 hiccup for
-0.39 hour _ now
-0.39 hour from
-0.39 how long
-0.39 i _ dizzy
-0.39 ice cream
-0.39 in _ morning
-0.39 in _ urine
-0.39 it stopp
-0.39 les
-0.39 my _ ache
-0.39 my _ for
-0.39 my _ had
-0.39 my _ itch
-0.39 my _ result
-0.39 my _ want
-0.39 my aunt
-0.39 need _ refill
-0.39 of _ month
-0.39 on my
-0.39 physical
-0.39 potassium #
-0.39 pull a
-0.39 scar
-0.39 scar of
-0.39 since _ i
-0.39 sneeze
-0.39 spit _ a
-0.39 stool _ hard
-0.39 the #11+
-0.39 the _ yesterday
-0.39 the morning
-0.39 warm
-0.39 we had
-0.39 when _ see
-0.39 where _ i
-0.39 with my
-0.39 would _ to
-0.4 <it
-0.4 =about_self
-0.4 =asthma =fever
-0.4 =asthma =flu_bad
-0.4 =during_exercise =pale_clammy
-0.4 =ear_wax
-0.4 =pain_any =tired
-0.4 ^ _ ankl
-0.4 ^ _ should
-0.4 ^ _ shoulder
-0.4 ^ _ sister
-0.4 ^ _ streak
-0.4 ^ _ tickle
-0.4 ^ hemophilia
-0.4 ^ yawn
-0.4 a _ sore
-0.4 a bead
-0.4 a refill
-0.4 ate _ much
-0.4 ate too
-0.4 bead
-0.4 been feel
-0.4 breath on
-0.4 carry
-0.4 depression
-0.4 ear _ on
-0.4 hand _ numb
-0.4 has an
-0.4 headache _ blurry
-0.4 help with
-0.4 i _ so
-0.4 i brush
-0.4 kid _ a
-0.4 little after
-0.4 me with
-0.4 my _ bleed
-0.4 my _ late
-0.4 my _ swell
-0.4 my house
-0.4 on _ bottom
-0.4 pill _ morn
-0.4 pill thi
-0.4 put _ bead
-0.4 recip
-0.4 start #
-0.4 start _ day
-0.4 stiff in
-0.4 stuffy nose
-0.4 tenni elbow
-0.4 the _ lol
-0.4 the _ pill
-0.4 the door
-0.4 thi cold
-0.4 train
-0.4 up green
-0.4 visit
-0.4 when _ brush
-0.41 -headache
-0.41 -injuri
-0.41 <ago
-0.41 <month
-0.41 =asks_meaning =coughs_blood
-0.41 =chest_lasting =seizure_usual
-0.41 =choking_passed =cough
-0.41 =choking_passed =head_danger
-0.41 =dentist =numb_any
-0.41 =dentist =weak_any
-0.41 =hours_pain =seizure_usual
-0.41 =joint_hot =possible_fracture
-0.41 =sight_for_years
-0.41 =silent_for_a_reason =stiff_neck
-0.41 =takes_daily
-0.41 ^ _ burn
-0.41 ^ _ december
-0.41 ^ _ number
-0.41 ^ _ slept
-0.41 ^ bit
-0.41 ^ heart
-0.41 ^ today
-0.41 ^ where
-0.41 a _ after
-0.41 after #
-0.41 am
-0.41 and sleep
-0.41 bleed stopp
-0.41 bruise _ my
-0.41 click
-0.41 cough in
-0.41 cramp _ night
-0.41 drink water
-0.41 exercise
-0.41 feel good
-0.41 feel the
-0.41 hair _ fall
-0.41 is stiff
-0.41 knee
-0.41 leg day
-0.41 my _ crack
-0.41 my team
-0.41 no -headache
-0.41 nobody
-0.41 of the
-0.41 pacemaker check
-0.41 paper cut
-0.41 pimple _ my
-0.41 side _ the
-0.41 so _ my
-0.41 throat and
-0.41 today _ ok
-0.41 too much
-0.41 toothache
-0.41 weak after
-0.41 week of
-0.41 when i
-0.41 you have
-0.42 <#
-0.42 <had <a
-0.42 <i
-0.42 =a_lot =pees_lot
-0.42 =burn_severity =choking_passed
-0.42 =cold_hands
-0.42 =cold_hands =ear_wax
-0.42 =hours_pain =means_mentioned
-0.42 =joint_hot =leg_swelling_one
-0.42 =swelling =throat_sore
-0.42 ?do
-0.42 ?how ?do
-0.42 ^ <had
-0.42 ^ _ back
-0.42 ^ _ between
-0.42 ^ _ dog
-0.42 ^ _ wax
-0.42 ^ friday
-0.42 ^ needle
-0.42 a cherry
-0.42 all the
-0.42 and _ fine
-0.42 ate _ crayon
-0.42 baby breath
-0.42 bath
-0.42 bled for
-0.42 canker
-0.42 canker sore
-0.42 cry and
-0.42 cut _ finger
-0.42 daughter _ at
-0.42 daughter _ her
-0.42 difference
-0.42 dizzy _ the
-0.42 feed well
-0.42 feel great
-0.42 get _ in
-0.42 gett better
-0.42 had _ fever
-0.42 i bump
-0.42 i call
-0.42 i pee
-0.42 i quit
-0.42 i read
-0.42 i run
-0.42 key
-0.42 love his
-0.42 morn _ ok
-0.42 my key
-0.42 my new
-0.42 nine
-0.42 noon
-0.42 off _ week
-0.42 ok with
-0.42 old _ #99+
-0.42 on _ knee
-0.42 pee _ lot
-0.42 pee a
-0.42 pinch
-0.42 price
-0.42 same as
-0.42 should he
-0.42 swallow _ cherry
-0.42 the difference
-0.42 the price
-0.42 to _ about
-0.42 to clean
-0.42 tooth
-0.42 we _ a
-0.43 # mo
-0.43 -faint
-0.43 -faint just
-0.43 -problem
-0.43 <in <#99+
-0.43 =a_lot =newborn
-0.43 =belly_hit =hours_pain
-0.43 =blood_streak =limb_injury
-0.43 =burn_severity =strep_like
-0.43 =calf =during_exercise
-0.43 =during_exercise =fall_any
-0.43 =pain_any =ulcer_nsaid
-0.43 ^ _ -faint
-0.43 ^ _ an
-0.43 ^ _ bug
-0.43 ^ _ curtain
-0.43 ^ _ headache
-0.43 ^ _ twitch
-0.43 ^ static
-0.43 a blue
-0.43 are puffy
-0.43 baby kick
-0.43 blood _ was
-0.43 chair
-0.43 christma
-0.43 clean and
-0.43 concert
-0.43 died _ a
-0.43 dog has
-0.43 feet _ in
-0.43 forgot
-0.43 got _ on
-0.43 grandmother had
-0.43 grind my
-0.43 help
-0.43 holiday
-0.43 how much
-0.43 i _ asthma
-0.43 i pull
-0.43 is itchy
-0.43 little
-0.43 mo
-0.43 much
-0.43 my _ died
-0.43 my _ need
-0.43 my _ when
-0.43 no -cough
-0.43 no -numbnes
-0.43 on _ toilet
-0.43 once in
-0.43 rash with
-0.43 run
-0.43 safe to
-0.43 safety
-0.43 seem confus
-0.43 soap
-0.43 sore throat
-0.43 static
-0.43 static shock
-0.43 swimm
-0.43 the concert
-0.43 the new
-0.43 toddler _ eat
-0.43 traffic
-0.43 tue
-0.43 with _ new
-0.44 # _ at
-0.44 -symptom
-0.44 <#99+
-0.44 <to
-0.44 <was
-0.44 <when
-0.44 =allergen =days_many
-0.44 =cut_by_accident =flank_pain
-0.44 =vomit_few
-0.44 =vomit_few =vomiting
-0.44 ^ _ brand
-0.44 ^ _ checkup
-0.44 ^ spider
-0.44 ^ threw
-0.44 ^ would
-0.44 a _ seed
-0.44 a low
-0.44 about my
-0.44 after _ gym
-0.44 and _ back
-0.44 are red
-0.44 as alway
-0.44 brand
-0.44 burn _ tongue
-0.44 cap
-0.44 cradle
-0.44 cradle cap
-0.44 died
-0.44 drool _ lot
-0.44 eye _ in
-0.44 feb
-0.44 feel down
-0.44 give _ a
-0.44 im streak
-0.44 is pregnant
-0.44 matter
-0.44 me _ headache
-0.44 mild fever
-0.44 much coffee
-0.44 my _ lol
-0.44 no -symptom
-0.44 okay
-0.44 period is
-0.44 school
-0.44 scratchy throat
-0.44 seed
-0.44 stiff _ the
-0.44 stiff from
-0.44 stretch
-0.44 sunburn _ my
-0.44 swallow _ vitamin
-0.44 the flu
-0.44 tired after
-0.44 too _ coffee
-0.44 up _ last
-0.44 when can
-0.44 when he
-0.44 your
-0.45 #99+ _ last
-0.45 -trouble
-0.45 =burn_severity =raynaud_usual
-0.45 =calf =cramps
-0.45 =ear_pain =pain_any
-0.45 =eye_area =itching
-0.45 =eye_area =itchy_only
-0.45 ^ _ phone
-0.45 a _ short
-0.45 a counselor
-0.45 after garden
-0.45 bit
-0.45 burn _ toast
-0.45 can _ go
-0.45 cherry
-0.45 counselor
-0.45 fever broke
-0.45 light bleed
-0.45 my _ pressure
-0.45 my _ twitch
-0.45 my phone
-0.45 new
-0.45 now _ then
-0.45 numb from
-0.45 on _ toe
-0.45 once last
-0.45 phlegm
-0.45 recipe
-0.45 say _ #
-0.45 see a
-0.45 son got
-0.45 start yesterday
-0.45 streak
-0.45 to _ smok
-0.45 toast
-0.45 vacation
-0.45 when _ drink
-0.46 -tuesday
-0.46 =back_pain =preterm_weeks
-0.46 =chest_lasting =twisted
-0.46 =cough =ear_wax
-0.46 =during_exercise =pain_any
-0.46 =elderly =hearing
-0.46 =flu_bad
-0.46 =muscle_strain_word =sight_for_years
-0.46 ?are
-0.46 ^ ?how
-0.46 ^ _ itch
-0.46 ^ _ monday
-0.46 ^ _ nose
-0.46 ^ _ palm
-0.46 ^ _ quit
-0.46 ^ _ tuesday
-0.46 ^ back
-0.46 ^ bee
-0.46 ^ low
-0.46 a _ bruise
-0.46 a _ is
-0.46 a nurse
-0.46 and _ cranky
-0.46 braxton
-0.46 braxton hick
-0.46 cranky
-0.46 dairy
-0.46 died of
-0.46 dinner
-0.46 do
-0.46 gain weight
-0.46 going around
-0.46 hair is
-0.46 heartburn after
-0.46 hick
-0.46 im nervou
-0.46 is _ safe
-0.46 is annoy
-0.46 is low
-0.46 like that
-0.46 list
-0.46 my _ take
-0.46 nest
-0.46 no _ -pain
-0.46 ok now
-0.46 summer
-0.46 tea
-0.46 threw
-0.46 to talk
-0.46 vegetabl
-0.46 week from
-0.46 yes
-0.47 -numbnes
-0.47 <last <year
-0.47 =a_lot =young_baby
-0.47 =slept_on
-0.47 ^ _ oil
-0.47 ^ _ with
-0.47 ^ _ yo
-0.47 ^ numb
-0.47 ^ stubb
-0.47 ^ toothache
-0.47 a pimple
-0.47 beat fast
-0.47 bit red
-0.47 brac
-0.47 burn from
-0.47 burp
-0.47 burp after
-0.47 can we
-0.47 chip
-0.47 daughter _ picky
-0.47 do i
-0.47 elbow in
-0.47 grandma _ #11+
-0.47 heart _ fast
-0.47 her _ with
-0.47 his _ at
-0.47 is picky
-0.47 it out
-0.47 ive _ hav
-0.47 lost my
-0.47 mask
-0.47 my _ look
-0.47 my _ love
-0.47 my _ wash
-0.47 my watch
-0.47 no
-0.47 no -pain
-0.47 no _ -or
-0.47 not -sleep
-0.47 now and
-0.47 too short
-0.47 toy
-0.47 what should
-0.47 when
-0.48 # on
-0.48 #11+ #11+
-0.48 <in
-0.48 =bite_bad =muscle_strain_word
-0.48 =calf =radiates_leg
-0.48 =chest_lasting =swelling_face
-0.48 =cut_by_accident =scratched
-0.48 =during_exercise =fever
-0.48 =low_mood =low_mood_deep
-0.48 =muscle_strain_word
-0.48 ?how _ ?i
-0.48 ^ _ call
-0.48 ^ _ rate
-0.48 ^ last
-0.48 ^ mosquito
-0.48 a #
-0.48 a red
-0.48 bos
-0.48 burn the
-0.48 ever since
-0.48 eye _ it
-0.48 feel _ for
-0.48 i _ breakfast
-0.48 i sleep
-0.48 just tired
-0.48 low fever
-0.48 meal
-0.48 my bos
-0.48 my insurance
-0.48 patch
-0.48 recommendation
-0.48 saturday
-0.48 screen
-0.48 slept badly
-0.48 that ok
-0.48 the _ th
-0.48 thi cough
-0.48 tiny
-0.48 up a
-0.48 wax
-0.48 wife _ #11+
-0.49 # pm
-0.49 # th
-0.49 #11+ _ that
-0.49 =animal_bite =scratched
-0.49 =not_taken
-0.49 =not_taken =overdose_taken
-0.49 ^ _ minut
-0.49 ^ _ thirty
-0.49 ^ _ wake
-0.49 ^ insulin
-0.49 ^ tonight
-0.49 age
-0.49 better
-0.49 by even
-0.49 can _ get
-0.49 cold _ my
-0.49 eye _ from
-0.49 half _ hour
-0.49 half an
-0.49 hungry
-0.49 i drink
-0.49 im _ about
-0.49 is _ yellow
-0.49 is scratchy
-0.49 kid ate
-0.49 my teeth
-0.49 once _ the
-0.49 rash _ my
-0.49 son _ his
-0.49 swallow _ gum
-0.49 throat _ scratchy
-0.49 when _ i
-0.5 #11+ pound
-0.5 =bite_bad =silent_for_a_reason
-0.5 =ear_wax =hoarse
-0.5 =iron_pills
-0.5 ?of
-0.5 ^ <i
-0.5 ^ _ scratch
-0.5 a _ cough
-0.5 a for
-0.5 and laugh
-0.5 and sneez
-0.5 but i
-0.5 cough for
-0.5 crav
-0.5 de
-0.5 eat
-0.5 fell _ his
-0.5 from sleep
-0.5 got _ and
-0.5 growl
-0.5 i _ short
-0.5 keep _ down
-0.5 my nail
-0.5 next month
-0.5 problem
-0.5 skip
-0.5 son _ #
-0.5 sore _ i
-0.5 stomach growl
-0.5 stuffy
-0.5 the #
-0.5 toddler _ a
-0.5 tv
-0.5 when im
-0.5 with _ cold
-0.5 yo boy
-0.51 #11+ am
-0.51 -glass
-0.51 =ate_dye
-0.51 =burn_severity =during_exercise
-0.51 ^ _ could
-0.51 ^ for
-0.51 ^ the
-0.51 and tired
-0.51 book
-0.51 daycare
-0.51 eye water
-0.51 flu
-0.51 flu _ and
-0.51 group
-0.51 i eat
-0.51 i wake
-0.51 it _ #
-0.51 it at
-0.51 kid _ the
-0.51 look _ in
-0.51 me a
-0.51 my appointment
-0.51 portal
-0.51 smell bad
-0.51 stubb
-0.51 thi job
-0.51 today and
-0.51 tongue on
-0.51 turn into
-0.51 without -my
-0.51 work
-0.51 yawn
-0.52 =allergen =co_words
-0.52 =blood_streak =scratched
-0.52 =dangerous_person =swallowed_thing
-0.52 =during_exercise =short_breath
-0.52 =possible_fracture =twisted
-0.52 ^ _ two
-0.52 ^ slight
-0.52 a mild
-0.52 baby _ feed
-0.52 dizzy on
-0.52 driv
-0.52 due in
-0.52 gave me
-0.52 heal
-0.52 is feed
-0.52 is my
-0.52 joke
-0.52 lunch
-0.52 mom _ #11+
-0.52 scrap
-0.52 stitch
-0.52 support
-0.52 tenni
-0.52 the bill
-0.52 want
-0.52 would like
-0.53 #11+ is
-0.53 =burn_severity =chest_injury_or_ache
-0.53 =calf =sting
-0.53 =chest_any =chest_injury_or_ache
-0.53 =chest_lasting =sugar_very_high
-0.53 =hours_pain =swelling_face
-0.53 ?how
-0.53 ^ _ bad
-0.53 ^ _ it
-0.53 ^ _ sore
-0.53 ^ small
-0.53 beet
-0.53 dry cough
-0.53 eye twitch
-0.53 form
-0.53 have asthma
-0.53 i slept
-0.53 in pregnancy
-0.53 keep it
-0.53 my _ get
-0.53 pain _ a
-0.53 several time
-0.53 streak _ blood
-0.53 streak of
-0.53 teenager
-0.53 the day
-0.53 up _ i
-0.53 vaccine
-0.53 was _ on
-0.53 weekend
-0.54 -no
-0.54 =after_hard_exercise =during_exercise
-0.54 =choking_passed =eye_hit_bad
-0.54 =choking_passed =fainted
-0.54 =cold_only
-0.54 ^ #11+
-0.54 ^ _ almost
-0.54 ^ _ my
-0.54 ^ _ or
-0.54 ^ _ spot
-0.54 ^ _ you
-0.54 ^ between
-0.54 ^ first
-0.54 ^ stiff
-0.54 ^ tomorrow
-0.54 ^ wrong
-0.54 a cough
-0.54 a mosquito
-0.54 annoy
-0.54 between _ and
-0.54 blood on
-0.54 bored
-0.54 call
-0.54 can you
-0.54 day of
-0.54 diabetic and
-0.54 leg _ sore
-0.54 menopause
-0.54 out _ #
-0.54 past
-0.54 prescription
-0.54 shav
-0.54 swollen after
-0.54 yeast
-0.55 =burn_severity =throat_sore
-0.55 =chest_lasting =during_exercise
-0.55 =choking =choking_passed
-0.55 ^ _ #99+
-0.55 ^ _ ache
-0.55 ^ _ hand
-0.55 ^ doe
-0.55 ^ lip
-0.55 ^ roof
-0.55 about it
-0.55 anxiety
-0.55 bean
-0.55 crayon
-0.55 down since
-0.55 dust
-0.55 expir
-0.55 for my
-0.55 gone
-0.55 in _ even
-0.55 is _ pain
-0.55 roll over
-0.55 sugar #99+
-0.55 the even
-0.55 these
-0.56 =burn_severity =silent_for_a_reason
-0.56 =dementia_known
-0.56 ^ <my
-0.56 ^ _ smoke
-0.56 ^ temp
-0.56 all good
-0.56 and play
-0.56 clinic
-0.56 is _ month
-0.56 itchy
-0.56 its gone
-0.56 ring
-0.56 to #
-0.56 toenail
-0.57 -blood
-0.57 <last
-0.57 =itching
-0.57 ^ _ feet
-0.57 ^ _ hit
-0.57 back is
-0.57 can
-0.57 hemorrhoid
-0.57 is it
-0.57 jean
-0.57 mild headache
-0.57 my _ last
-0.57 no -blood
-0.57 pollen
-0.57 slight
-0.57 what help
-0.58 -monday
-0.58 -of
-0.58 <my
-0.58 =cut_by_accident =pain_any
-0.58 =hours_pain =sugar_very_high
-0.58 =limb_injury =possible_fracture
-0.58 =limb_injury =twisted
-0.58 ^ _ blue
-0.58 ^ _ bump
-0.58 ^ _ scream
-0.58 and drink
-0.58 cant _ right
-0.58 five
-0.58 get a
-0.58 i _ on
-0.58 my _ play
-0.58 number
-0.58 onion
-0.58 over #11+
-0.58 scab
-0.58 since the
-0.58 stres
-0.58 thumb
-0.59 -cough
-0.59 =constipation
-0.59 ?is
-0.59 ^ _ for
-0.59 ^ ten
-0.59 allergy
-0.59 coat
-0.59 have _ cold
-0.59 have and
-0.59 i _ after
-0.59 is _ bit
-0.59 just a
-0.59 later
-0.59 like to
-0.59 my _ faint
-0.59 picky
-0.59 quit smok
-0.59 snor and
-0.59 today
-0.59 turn my
-0.6 <year
-0.6 =dentist
-0.6 =itching =sting
-0.6 =refuses =silent_for_a_reason
-0.6 =silent_for_a_reason
-0.6 ?what
-0.6 ^ sore
-0.6 broken
-0.6 bump his
-0.6 insurance
-0.6 of _ on
-0.6 sign
-0.61 # _ #
-0.61 =chest_injury_or_ache
-0.61 =chest_injury_or_ache =pain_any
-0.61 ^ ?can
-0.61 ^ ?what
-0.61 ^ _ elbow
-0.61 ^ _ thi
-0.61 ^ _ when
-0.61 game
-0.61 hurt from
-0.61 in march
-0.61 march
-0.61 otherwise
-0.61 several
-0.61 sore after
-0.61 swallow gum
-0.61 thirty
-0.61 with thi
-0.62 #11+ _ want
-0.62 =child_got_pills =hours_pain
-0.62 ?in
-0.62 ^ monday
-0.62 ^ which
-0.62 breath _ the
-0.62 feel full
-0.62 first
-0.62 i _ #11+
-0.62 i need
-0.62 loose stool
-0.62 my _ smell
-0.62 my _ the
-0.62 nervou
-0.62 schedule
-0.62 the gym
-0.62 was #11+
-0.62 was out
-0.63 =burn_severity =dentist
-0.63 =chest_lasting =choking_passed
-0.63 =itching =itchy_only
-0.63 =itchy_only
-0.63 ?a
-0.63 a little
-0.63 date
-0.63 do _ need
-0.63 eyelash
-0.63 from _ dentist
-0.63 how
-0.63 im sad
-0.63 is _ ok
-0.63 mosquito bite
-0.63 on _ arm
-0.63 she fine
-0.63 team
-0.63 thursday
-0.64 <year <ago
-0.64 =allergen =vaccine_said
-0.64 =blood_streak =cough
-0.64 =itchy_only =sting
-0.64 =low_mood
-0.64 =seizure_usual
-0.64 =stye
-0.64 ^ _ crie
-0.64 ^ dry
-0.64 ^ next
-0.64 ^ stabb
-0.64 ^ sweaty
-0.64 ache
-0.64 excit
-0.64 my usual
-0.64 result
-0.64 shoe
-0.64 therapy
-0.65 =blood_streak =pain_any
-0.65 =vaccine_said
-0.65 ^ _ in
-0.65 ^ do
-0.65 after lunch
-0.65 bled
-0.65 feel _ bit
-0.65 garden
-0.65 how do
-0.65 it still
-0.65 job
-0.65 make
-0.65 pimple on
-0.65 ready
-0.65 took _ pill
-0.65 why
-0.66 =asks_meaning
-0.66 =baby =rash
-0.66 =cold_outside =ear_wax
-0.66 =dangerous_person =during_exercise
-0.66 =during_exercise
-0.66 =tired
-0.66 ^ _ need
-0.66 ^ can
-0.66 acne
-0.66 any
-0.66 baby _ up
-0.66 do you
-0.66 give
-0.66 my dog
-0.66 pimple
-0.66 swallow her
-0.66 the time
-0.67 # _ of
-0.67 ?about
-0.67 ?for
-0.67 a _ off
-0.67 coffee
-0.67 constipat
-0.67 feel _ since
-0.67 is fine
-0.67 should i
-0.67 sometim
-0.67 spr
-0.67 th
-0.67 where
-0.68 ^ _ and
-0.68 are _ from
-0.68 doctor
-0.68 fever is
-0.68 how _ i
-0.68 made
-0.68 made my
-0.68 make me
-0.68 my _ seem
-0.68 on monday
-0.68 pm
-0.68 teeth
-0.68 well
-0.68 what doe
-0.69 ^ no
-0.69 a day
-0.69 a runny
-0.69 diaper rash
-0.69 end of
-0.69 from now
-0.69 hair
-0.69 heartburn
-0.69 no -fever
-0.69 on it
-0.69 spit up
-0.69 to _ a
-0.69 watch
-0.69 what
-0.7 -fever
-0.7 -week
-0.7 =choking_passed =tia_resolved
-0.7 =cold_outside
-0.7 ?can
-0.7 ^ _ threw
-0.7 ^ hiccup
-0.7 alway
-0.7 cough _ fever
-0.7 i get
-0.7 in winter
-0.7 pink eye
-0.7 sore
-0.7 the dentist
-0.7 when is
-0.71 #11+ _ dizzy
-0.71 #99+ since
-0.71 =aura_usual
-0.71 ^ _ doe
-0.71 ^ _ pill
-0.71 ^ by
-0.71 january
-0.72 -yet
-0.72 ^ _ do
-0.72 a _ red
-0.72 all _ time
-0.72 before
-0.72 my period
-0.72 pizza
-0.72 sore from
-0.72 tickle
-0.72 tired
-0.73 -pain
-0.73 =never_spoke_word =speech
-0.73 ^ how
-0.73 blister on
-0.73 can i
-0.73 december
-0.73 gum
-0.73 i could
-0.73 next week
-0.73 paper
-0.73 snor
-0.73 twitch
-0.73 what is
-0.74 -my
-0.74 =during_exercise =racing_heart
-0.74 =low_mood_deep
-0.74 ^ _ make
-0.74 ^ _ neck
-0.74 ^ light
-0.74 my _ snor
-0.75 ^ _ to
-0.75 ^ when
-0.75 a _ nose
-0.75 a cold
-0.75 low
-0.75 question
-0.75 since monday
-0.75 sleep
-0.75 slept
-0.76 ^ are
-0.76 feel ok
-0.76 give me
-0.76 gym
-0.76 is _ from
-0.77 ^ not
-0.77 aid
-0.77 bloat
-0.77 feel fine
-0.77 hear aid
-0.77 runny
-0.77 runny nose
-0.77 to take
-0.77 you
-0.78 # pill
-0.78 ^ feel
-0.78 arm _ sore
-0.78 dry
-0.78 itch
-0.78 next
-0.78 should
-0.78 sugar was
-0.78 sunburn
-0.78 upset
-0.79 after work
-0.79 massage
-0.79 my glass
-0.8 ^ mild
-0.8 bruise
-0.8 can he
-0.8 great
-0.8 i _ #
-0.8 morning
-0.8 winter
-0.81 hiccup
-0.81 loud
-0.81 my hair
-0.81 sunday
-0.81 was #99+
-0.82 =raynaud_usual
-0.82 fine now
-0.82 follow
-0.82 food
-0.82 period
-0.82 vitamin
-0.83 ^ dizzy
-0.83 ^ ear
-0.83 ^ stomach
-0.83 at night
-0.83 need
-0.83 test
-0.83 was _ of
-0.84 ^ _ get
-0.84 gassy
-0.84 i _ at
-0.84 loose
-0.84 toddler wont
-0.85 cream
-0.85 scratchy
-0.85 wash
-0.86 #99+ _ #11+
-0.86 =choking_passed
-0.86 i _ sleep
-0.86 ok
-0.86 pregnancy
-0.86 smok
-0.87 =eating_disorder
-0.87 husband snor
-0.87 love
-0.87 safe
-0.88 =twisted
-0.88 ^ _ period
-0.88 are sore
-0.88 due
-0.88 need a
-0.88 tuesday
-0.89 =sunburn
-0.89 ^ what
-0.89 friday
-0.89 play
-0.89 wednesday
-0.89 which
-0.89 year _ has
-0.9 mosquito
-0.91 checkup
-0.91 fine
-0.91 tomorrow
-0.92 ^ _ after
-0.92 ^ thi
-0.92 could
-0.92 phone
-0.93 glass
-0.93 in _ morn
-0.93 the morn
-0.94 check
-0.94 small
-0.95 a bit
-0.95 diet
-0.95 mild
-0.96 dentist
-0.96 is a
-0.96 once
-0.97 -sleep
-0.97 elbow
-0.97 milk
-0.97 normal
-0.97 sneez
-0.98 # #11+
-0.98 bill
-0.98 want a
-0.99 ^ is
-0.99 doe
-1 at #
-1 refill
-1.01 please
-1.02 good
-1.03 my fever
-1.04 ^ _ day
-1.04 is sore
-1.05 and need
-1.06 exam
-1.08 scratch
-1.09 and want
-1.1 ^ headache
-1.11 ^ _ fever
-1.13 appointment
-1.16 cant sleep
-1.16 monday
-1.17 is that
-1.18 late
-1.2 laugh
-1.22 sad
-1.26 haha
-1.36 ^ in
-1.52 lol
`,
}
