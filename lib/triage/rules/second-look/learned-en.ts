import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.02,
  emergencyFrom: 0.98,
  nurseFrom: 0.42,
  weights: `
1.72 =stab_shot
1.62 =electric
1.62 =suicidal
1.58 =self_harm_now
1.53 =drowning
1.49 =amputated
1.48 =harm_others
1.43 =baby_quiet
1.39 =device_alarm
1.38 =oxygen_low
1.36 =black_stool
1.33 =deformed
1.33 =poison_swallowed
1.31 =fever =immunosuppressed
1.3 collaps
1.29 =abuse_danger
1.29 =fever =young_baby
1.29 =seizure
1.29 found
1.28 =snake
1.27 =overdose_taken
1.27 =wild_bite
1.26 electrocut
1.25 =swallowed_battery
1.24 =fever =newborn
1.22 =snake =snake_bad
1.22 die
1.2 =animal_bite =bite_bad
1.13 =choking
1.13 =during_exercise =fainted
1.13 =unresponsive
1.11 ^ _ chok
1.11 seizure
1.1 =baby_still =pregnant
1.1 =burn_any =burn_big
1.1 =burn_big
1.1 =harm_others =pain_any
1.1 =water_broke
1.1 a seizure
1.09 =chemical_word =eye_chemical
1.09 =smoke
1.07 =burn_any =burn_severity
1.07 =inhaler_fails
1.07 chok
1.06 =allergen =stab_shot
1.06 =chemical_word =eye_area
1.06 =very_fast_pulse
1.04 =asthma =inhaler_fails
1.04 =burn_big =burn_severity
1.04 =chest_lasting =seizure
1.04 =contractions
1.03 =again_fainted
1.03 =cut_self
1.03 =eye_area =face_blisters
1.03 =face_blisters
1.02 =bite_bad =co_words
1.02 =chest_lasting =suicidal
1.02 =soaking_pad
1.02 oxygen _ #11+
1.02 pass out
1.01 =pierced_through
1.01 sugar is
1 =baby_quiet =baby_still
1 =child_got_pills =poison_swallowed
1 =diabetes =overdose_taken
1 to _ it
0.99 =alcohol =poison_swallowed
0.99 =amputated =limb_injury
0.99 =chest_pressure
0.99 =deformed =limb_injury
0.99 =no_urine
0.99 =pregnant =vaginal_bleeding
0.99 hav a
0.98 min
0.97 point
0.96 =burn_severity =child_got_pills
0.96 =cannot_breathe
0.96 =chest_any =chest_pressure
0.96 bent
0.96 my _ collaps
0.95 =carbon_monoxide
0.95 =ear_swollen
0.95 drowsy
0.95 touch
0.95 way
0.94 =abuse_danger =dangerous_person
0.94 =hours_pain =seizure
0.94 temp _ #99+
0.93 =bite_bad =face_blisters
0.93 =dangerous_person =unresponsive
0.93 =means_mentioned =suicidal
0.93 =skin_peeling
0.92 =sugar_low
0.92 end it
0.92 shook
0.91 =barking_stridor
0.91 =contractions =pregnant
0.91 myself
0.9 =bluish =turning_blue
0.9 =carbon_monoxide =co_words
0.9 =turning_blue
0.9 =unresponsive =wakes
0.9 wont go
0.89 =jaw_locked
0.89 behind
0.89 to die
0.88 =allergen =poison_swallowed
0.88 =bite_bad =chemical_word
0.88 =bleeding_any =pregnant
0.88 =burn_severity =chest_pressure
0.88 =eye_hit_bad =pregnant
0.88 =pregnant =water_broke
0.88 forward
0.88 nonstop
0.88 turn blue
0.87 =animal_bite =wild_bite
0.87 =bluish
0.87 =bluish =lips_blue
0.87 =contractions =preterm_weeks
0.87 =lips_blue
0.87 =priapism
0.87 =sugar_low =sugar_very_low
0.87 =sugar_very_low
0.87 =vomiting_blood
0.87 and just
0.87 open
0.87 the floor
0.86 =again_fainted =fainted
0.86 =amputated =scratched
0.86 =amputated =wound
0.86 =extreme_fever
0.86 =extreme_fever =fever
0.86 =extreme_fever =high_fever
0.85 -up
0.85 =chemical_strong
0.85 =chemical_strong =chemical_word
0.85 black
0.85 had _ seizure
0.85 her _ and
0.85 my friend
0.85 wound
0.84 =baby_still
0.84 =chemical_word =poison_swallowed
0.84 =collapsed_word
0.84 =collapsed_word =fainted
0.84 =dystonia
0.84 =poison_swallowed =swallowed_battery
0.84 ^ chok
0.84 crush
0.84 from a
0.84 hang
0.84 heart is
0.84 implant
0.83 =cannot_breathe =short_breath
0.83 =chemical_burn
0.83 =chemical_burn =chemical_word
0.83 =chemical_word =swallowed_battery
0.83 =racing_heart =very_fast_pulse
0.83 fire
0.83 out _ the
0.83 used my
0.82 =burn_severity =cannot_breathe
0.82 =headache =vomiting
0.82 =seizure =seizure_repeat
0.82 =seizure_repeat
0.82 caught
0.82 swallow a
0.81 =anaphylaxis_said
0.81 =anaphylaxis_said =using_word
0.81 =breath_pauses
0.81 =dangerous_person =speech
0.81 =withdrawal
0.81 fluid
0.81 my epipen
0.81 oxygen is
0.81 used _ epipen
0.81 word
0.8 #99+ and
0.8 =a_lot =bleeding_any
0.8 =clot_risk =fever
0.8 =fainted
0.8 =hanging_attempt
0.8 =vomiting =vomiting_blood
0.8 and she
0.8 have _ fever
0.8 into
0.8 my _ lip
0.8 on _ floor
0.8 tell _ to
0.8 up to
0.79 =alcohol =child_got_pills
0.79 =child_got_pills =overdose_taken
0.79 =cold_limb =limb_injury
0.79 =drowsy
0.79 =drugs_taken
0.79 =eye_area =shingles
0.79 =eye_pierced
0.79 =face_blisters =shingles
0.79 =long_bleed =nosebleed
0.79 =vision_loss
0.79 caught in
0.79 isnt
0.79 lip look
0.78 #11+ tylenol
0.78 =animal_bite
0.78 =appendix_pain
0.78 =appendix_pain =appendix_said
0.78 =baby_quiet =burn_severity
0.78 =chemical_word =child_got_pills
0.78 =co_words =head_danger
0.78 =hours_pain =suicidal
0.78 =stab_shot =wound
0.78 ^ hes
0.78 and _ are
0.78 by mistake
0.78 knife
0.78 mistake
0.78 my _ turn
0.78 to _ myself
0.77 =a_lot =soaking_pad
0.77 =gradual_numb
0.77 =hours_pain =speech
0.77 =legs_gone
0.77 =pink_foam
0.77 =slow_heart
0.77 and her
0.77 fever and
0.77 is hav
0.77 oxygen
0.77 wont wake
0.76 =high_fever
0.76 =swelling_throat
0.76 =weak_one_side
0.76 a _ bit
0.76 break
0.76 gush
0.76 i _ like
0.76 on _ and
0.76 soak
0.76 swell up
0.76 tell
0.76 through my
0.76 took too
0.75 # wks
0.75 -peed
0.75 =fever =rash
0.75 =pain_beyond
0.75 =preterm_weeks =water_broke
0.75 =rash =skin_peeling
0.75 cant _ my
0.75 i pass
0.75 im in
0.75 inhal
0.75 is _ the
0.75 was _ by
0.74 =confused =head_danger
0.74 =done_with_it
0.74 =face_droop
0.74 =feels_sleepy
0.74 =swelling_throat =tongue_swollen
0.74 =tongue_swollen
0.74 and _ have
0.74 and hes
0.74 and wont
0.74 caught _ the
0.74 every _ minut
0.74 i _ raped
0.74 is bleed
0.74 raped
0.74 was raped
0.73 =blood_streak =soft_spot
0.73 =carbon_monoxide =headache
0.73 =child_got_pills =swallowed_battery
0.73 =confused
0.73 =dangerous_person =harm_others
0.73 =eye_hit_bad =soft_spot
0.73 =fever =stiff_neck
0.73 =soft_spot
0.73 and _ out
0.73 and the
0.73 going to
0.73 heart _ and
0.73 her head
0.73 like _ and
0.73 my _ sugar
0.73 off the
0.73 pass
0.73 that _ go
0.72 =bluish =burn_severity
0.72 =cut_self =limb_injury
0.72 =cut_self =scratched
0.72 =cut_self =wound
0.72 =head_danger =vomiting_blood
0.72 =limb_injury =water_broke
0.72 =pain_any =suicidal
0.72 =rigors =wound_infected
0.72 =water_broke =waters_said
0.72 =waters_said
0.72 cant _ her
0.72 he got
0.72 that wont
0.72 took #11+
0.72 was found
0.72 week with
0.71 =blood_thinner =fall_any
0.71 =born_part
0.71 =confused =fever
0.71 =cough =coughs_blood
0.71 =cough =pink_foam
0.71 =coughs_blood =pink_foam
0.71 and chill
0.71 bad _ on
0.71 bit me
0.71 bleed from
0.71 cut off
0.71 feel _ im
0.71 i _ stabb
0.71 im on
0.71 kill myself
0.71 limp
0.71 now my
0.71 over #99+
0.71 the point
0.71 was _ and
0.7 =bleeding_heavy
0.7 =confused =dangerous_person
0.7 =eye_area =jaundice
0.7 =fainted =tia_resolved
0.7 =fever =high_fever
0.7 =means_mentioned =overdose_taken
0.7 =means_mentioned =self_harm_now
0.7 =slow_breathing
0.7 bad _ and
0.7 grape
0.7 is bent
0.7 tell me
0.7 the kitchen
0.7 to hurt
0.69 =allergen =bite_bad
0.69 =allergen =overdose_taken
0.69 =baby_quiet =chest_lasting
0.69 =bladder_bowel_loss
0.69 =bleeding_heavy =eye_hit_bad
0.69 =blood_streak =swallowed_battery
0.69 =burn_severity =overdose_taken
0.69 =burn_severity =skin_peeling
0.69 =confused =speech
0.69 =drowsy =head_danger
0.69 =ear_blood =eye_hit_bad
0.69 =eye_hit_bad =preterm_weeks
0.69 =faint_exertion
0.69 =fell_baby
0.69 =overdose_taken =ulcer_nsaid
0.69 =overdose_taken =using_word
0.69 =speech
0.69 a bad
0.69 and _ in
0.69 and im
0.69 chill
0.69 got shot
0.69 head is
0.69 is chok
0.69 like #11+
0.69 my wrist
0.69 water broke
0.69 with _ breath
0.69 wont _ up
0.68 =bite_bad =deformed
0.68 =bp_high =bp_very_high
0.68 =bp_very_high
0.68 =burn_severity =harm_others
0.68 =days_many =fever
0.68 =eye_hit_bad =vision_loss
0.68 =fever =swelling
0.68 =mania_psychosis =sleepless_days
0.68 =sugar_extreme
0.68 =sugar_extreme =sugar_very_high
0.68 a knife
0.68 cant keep
0.68 chest and
0.68 feel my
0.68 feel sick
0.68 fish hook
0.68 me to
0.68 miss
0.68 push
0.68 so bad
0.68 the baby
0.68 thought of
0.68 was _ in
0.67 =baby_quiet =pregnant
0.67 =bp_extreme
0.67 =bp_extreme =bp_high
0.67 =bp_extreme =bp_very_high
0.67 =breathe_word
0.67 =breathe_word =short_breath
0.67 =chest_lasting =chest_pressure
0.67 =chest_lasting =pregnant
0.67 =chest_pressure =squeezing_word
0.67 =cough =drowning
0.67 =coughs_blood
0.67 =cut_by_accident =overdose_taken
0.67 =limp_refuses =unresponsive
0.67 =numb_any =weak_legs
0.67 =rash =tick
0.67 =saddle_numb
0.67 ^ _ put
0.67 ^ cant
0.67 black and
0.67 breathe
0.67 cant open
0.67 confus
0.67 foam
0.67 got _ with
0.67 here
0.67 his _ and
0.67 im bleed
0.67 my water
0.67 outside
0.67 pressure _ over
0.67 seizur
0.67 think i
0.67 through
0.66 -right
0.66 =allergen =swelling_throat
0.66 =allergen =throat_tight
0.66 =bleeding_any =bleeding_heavy
0.66 =blood_thinner =head_injury
0.66 =born_part =contractions
0.66 =burn_severity =chemical_word
0.66 =confused =elderly
0.66 =cough =smoke
0.66 =head_danger =rash
0.66 =no_urine =vomiting_constantly
0.66 =noisy_rest
0.66 =pain_beyond =skin_black
0.66 =skin_black
0.66 =snake =swelling
0.66 ^ _ child
0.66 and _ breath
0.66 and _ feel
0.66 and ther
0.66 floor
0.66 found my
0.66 like im
0.66 my _ keep
0.66 my child
0.66 noise
0.66 she _ and
0.66 short of
0.66 speech is
0.66 ther a
0.66 wheez
0.66 white and
0.65 =belly_word =hernia_stuck
0.65 =bite_bad =stab_shot
0.65 =chest_lasting =soaking_pad
0.65 =confused =hallucinating
0.65 =deep_cut
0.65 =device_alarm =heart_condition
0.65 =device_alarm =valve_or_device
0.65 =done_with_it =goodbye_note
0.65 =fever =flank_pain
0.65 =fever =recent_travel
0.65 =fever =rigors
0.65 =phlegm =water_broke
0.65 =purple_rash
0.65 ^ _ by
0.65 ^ infant
0.65 a grape
0.65 and _ dizzy
0.65 and he
0.65 and short
0.65 baby #
0.65 baby lip
0.65 flash
0.65 im dizzy
0.65 is turn
0.65 magnet
0.65 on _ grape
0.65 on _ side
0.65 on one
0.65 shock
0.65 think about
0.64 =again_fainted =chest_lasting
0.64 =again_fainted =hours_pain
0.64 =allergen =swelling_lips
0.64 =bleeding_any =ear_blood
0.64 =burn_severity =deep_burn
0.64 =burn_severity =poison_swallowed
0.64 =burn_severity =unresponsive
0.64 =chest_lasting =drowning
0.64 =child_got_pills
0.64 =deep_burn
0.64 =ear_blood
0.64 =ear_swollen =swelling
0.64 =elderly =speech
0.64 =heat_danger
0.64 =heat_danger =heat_exposure
0.64 =hours_pain =soaking_pad
0.64 =legs_gone =weak_legs
0.64 =limb_trapped
0.64 =means_at_hand
0.64 =means_mentioned =wound
0.64 =rigors
0.64 ^ found
0.64 a bat
0.64 and _ heart
0.64 bat
0.64 burst
0.64 came back
0.64 dont know
0.64 everyone
0.64 fell out
0.64 for _ hour
0.64 heart rac
0.64 im _ up
0.64 is _ off
0.64 isnt -breath
0.64 my _ touch
0.64 my _ with
0.64 my belly
0.64 of _ finger
0.64 snake bit
0.64 ther
0.64 tonight
0.64 touch me
0.64 was in
0.63 =baby =unresponsive
0.63 =bite_bad =shingles
0.63 =breath_pauses =cannot_breathe
0.63 =deaf_sudden
0.63 =deaf_sudden =hours_pain
0.63 =diarrhea =rectal_blood
0.63 =diarrhea =stool_blood
0.63 =dry_mouth
0.63 =short_breath =wheeze_word
0.63 =wheeze_word
0.63 ^ think
0.63 a _ lump
0.63 anymore
0.63 cant wake
0.63 down _ my
0.63 eaten
0.63 herself
0.63 his chest
0.63 i was
0.63 old wont
0.63 short _ breath
0.63 start in
0.63 thigh
0.63 unconsciou
0.63 wont
0.63 wrist
0.62 -that
0.62 =allergen =short_breath
0.62 =barking_stridor =croup_cough
0.62 =belly_word =throbbing_lump
0.62 =bleeding_any =diarrhea
0.62 =burn_severity =face_blisters
0.62 =burn_severity =fever
0.62 =chest_lasting =immunosuppressed
0.62 =clot_risk =eye_hit_bad
0.62 =co_alarm
0.62 =co_words =suicidal
0.62 =confused =hours_pain
0.62 =eye_bulge
0.62 =eye_hit_bad =sugar_low
0.62 =fever =purple_rash
0.62 =head_danger =head_injury
0.62 =pain_any =throbbing_lump
0.62 =suicidal =using_word
0.62 =swelling =tongue_swollen
0.62 =throbbing_lump
0.62 =wound =wound_infected
0.62 ^ _ pass
0.62 a bunch
0.62 and _ my
0.62 and _ vomit
0.62 bottle
0.62 bunch
0.62 bunch of
0.62 can see
0.62 down and
0.62 feel hot
0.62 floppy
0.62 my _ went
0.62 my appendix
0.62 one side
0.62 stabb
0.62 the _ and
0.62 up _ arm
0.61 =calf =stab_shot
0.61 =cannot_move_side
0.61 =cannot_move_side =weak_one_side
0.61 =dangerous_person =stab_shot
0.61 =fever =postpartum
0.61 =fever =purple_word
0.61 =fever =uti
0.61 =hallucinating =withdrawal
0.61 =red_racing =wound_infected
0.61 =retractions
0.61 =weak_legs
0.61 ^ _ wound
0.61 and now
0.61 and red
0.61 and see
0.61 bad headache
0.61 blue
0.61 epipen
0.61 ex
0.61 feel like
0.61 finger got
0.61 hasnt
0.61 hes
0.61 huge
0.61 hurt and
0.61 liv
0.61 my thigh
0.61 of liv
0.61 one _ is
0.61 pad
0.61 point _ liv
0.61 point of
0.61 to end
0.61 went
0.61 what _ point
0.6 #11+ min
0.6 -baby
0.6 -felt _ -baby
0.6 =a_lot =pregnant
0.6 =at_rest
0.6 =bite_bad =face_droop
0.6 =blister_any =burn_any
0.6 =blood_streak =pregnant
0.6 =born_part =eye_hit_bad
0.6 =calf =leg_swelling_one
0.6 =carbon_monoxide =head_danger
0.6 =chemical_word =cocaine
0.6 =chest_lasting =drowsy
0.6 =cholinergic =drooling
0.6 =deformed =possible_fracture
0.6 =irregular_heart
0.6 =lab_danger
0.6 =sleepless_days
0.6 =swelling_lips =swelling_throat
0.6 ^ _ keep
0.6 ^ they
0.6 acid
0.6 alarm _ going
0.6 and _ wont
0.6 by a
0.6 came
0.6 cant _ it
0.6 dog tore
0.6 fell _ the
0.6 grey
0.6 heart _ #99+
0.6 her lip
0.6 hook
0.6 in _ and
0.6 pass _ at
0.6 practice
0.6 scream
0.6 soft spot
0.6 temp of
0.6 think
0.6 three time
0.6 too _ to
0.59 -hour
0.59 -in _ -hour
0.59 -move
0.59 =armed_now
0.59 =belly_hard =hernia_stuck
0.59 =belly_hit =heavy_fell
0.59 =bite_bad =eye_pierced
0.59 =black_stool =head_danger
0.59 =bladder_bowel_loss =urinary_stuck
0.59 =burn_severity =face_droop
0.59 =burn_severity =swallowed_battery
0.59 =calf =pierced_through
0.59 =chest_lasting =priapism
0.59 =chest_lasting =self_harm_now
0.59 =clot_risk =immunosuppressed
0.59 =cut_self =hanging_attempt
0.59 =eye_area =eye_pierced
0.59 =eye_hit_bad =near_faint
0.59 =fall_any =heavy_fell
0.59 =gas_smell =head_danger
0.59 =heavy_fell
0.59 =heavy_fell =hit_hard
0.59 =heavy_fell =limb_injury
0.59 =hours_pain =immunosuppressed
0.59 =hours_pain =priapism
0.59 =hours_pain =self_harm_now
0.59 =hurts_breathing
0.59 =mouth_sores =rash
0.59 =numb_any =saddle_numb
0.59 =rigors_hard
0.59 =stroke_said
0.59 =stroke_said =stroke_word
0.59 =urinary_stuck
0.59 a temp
0.59 and _ short
0.59 and confus
0.59 and ive
0.59 chemo
0.59 clot
0.59 fall
0.59 got into
0.59 has _ and
0.59 hav
0.59 is com
0.59 just had
0.59 mom _ is
0.59 my _ got
0.59 pale
0.59 piece
0.59 rattlesnake
0.59 shak
0.59 slit
0.59 slit _ wrist
0.59 sudden
0.59 the bathroom
0.59 to _ and
0.59 turn purple
0.59 wks
0.58 =animal_bite =burn_severity
0.58 =belly_hit =fall_height
0.58 =bite_bad =numb_any
0.58 =bite_bad =sting
0.58 =black_stool =chest_lasting
0.58 =black_stool =dizzy
0.58 =bleeding_heavy =limb_injury
0.58 =chemical_burn =chemical_strong
0.58 =chest_lasting =unresponsive
0.58 =fall_any =fall_height
0.58 =fall_height
0.58 =fall_height =hit_hard
0.58 =fever =wound
0.58 =fever =wound_infected
0.58 =gangrene
0.58 =gangrene =pain_beyond
0.58 =gangrene =skin_black
0.58 =head_danger =speech
0.58 =head_danger =young_baby
0.58 =headache =severe_headache
0.58 =heart_condition =valve_or_device
0.58 =hours_pain =sudden
0.58 =limb_gave
0.58 =limb_gave =weak_one_side
0.58 =severe_headache
0.58 =spreading
0.58 =testicle
0.58 =valve_or_device
0.58 =wont_swallow
0.58 ^ _ raccoon
0.58 a handful
0.58 a raccoon
0.58 and _ and
0.58 and _ i
0.58 and _ keep
0.58 and _ of
0.58 and i
0.58 bottle of
0.58 day and
0.58 handful
0.58 handful of
0.58 i _ black
0.58 off in
0.58 pas
0.58 push forward
0.58 raccoon
0.58 raccoon bit
0.58 rash that
0.58 since yesterday
0.58 tar
0.58 the _ side
0.58 the left
0.58 thi _ and
0.58 was _ the
0.58 was stabb
0.58 whole
0.57 =a_lot =cough
0.57 =a_lot =eye_hit_bad
0.57 =a_lot =swelling
0.57 =alcohol =confused
0.57 =allergen =child_got_pills
0.57 =allergen =head_danger
0.57 =battery_word =swallowed_battery
0.57 =belly_hit =fell_baby
0.57 =bleeding_any =long_bleed
0.57 =bleeding_heavy =scratched
0.57 =burn_severity =co_words
0.57 =chest_lasting =no_urine
0.57 =dangerous_person =head_danger
0.57 =ear_pain =ear_swollen
0.57 =fainted =refuses
0.57 =fall_any =fell_baby
0.57 =feels_sleepy =head_danger
0.57 =fell_baby =hit_hard
0.57 =fever =many_days
0.57 =hernia
0.57 =hernia =hernia_word
0.57 =hours_pain =vision_loss
0.57 =limb_injury =pregnant
0.57 =neck_swelling
0.57 =radiates_groin
0.57 =rash =sting
0.57 =rigors_hard =shaking
0.57 =shaking
0.57 =swelling_lips =tongue_swollen
0.57 and _ faint
0.57 and _ hot
0.57 and _ im
0.57 and _ rash
0.57 and my
0.57 cant swallow
0.57 chok on
0.57 cut _ wrist
0.57 drank
0.57 fast and
0.57 his cheek
0.57 i just
0.57 it _ i
0.57 kitchen
0.57 minut and
0.57 my _ drank
0.57 my _ hand
0.57 n
0.57 off _ the
0.57 open and
0.57 push _ and
0.57 someth
0.57 think _ broke
0.57 think _ hav
0.57 turn
0.57 turn _ and
0.57 vision is
0.57 water _ and
0.57 weak and
0.57 while runn
0.57 wont _ and
0.56 -breath -right
0.56 -slept -in
0.56 =a_lot =speech
0.56 =bite_bad =hernia_stuck
0.56 =bite_bad =new_medicine
0.56 =black_stool =hours_pain
0.56 =bleeding_any =fever
0.56 =bleeding_heavy =wound
0.56 =burn_severity =pregnant
0.56 =calf =clot_risk
0.56 =co_words =headache
0.56 =contractions =eye_hit_bad
0.56 =dark_urine =itching
0.56 =dark_urine =pregnant
0.56 =dark_urine =preterm_weeks
0.56 =deep_cut =tendon_seen
0.56 =eye_area =rash
0.56 =eye_hit_bad =needle_stick
0.56 =eye_hit_bad =vomiting_blood
0.56 =hernia_stuck =needle_stick
0.56 =needle_stick
0.56 =radiates_groin =testicle
0.56 =short_breath
0.56 =swallow_trouble =throat_tight
0.56 =swallow_trouble =wont_swallow
0.56 =swelling =swelling_throat
0.56 =tendon_seen
0.56 =throat_tight =wont_swallow
0.56 ^ our
0.56 ^ sudden
0.56 and _ blood
0.56 and _ had
0.56 and _ sleepy
0.56 and is
0.56 and spott
0.56 are _ and
0.56 blue and
0.56 breath _ a
0.56 breath for
0.56 by
0.56 cant feel
0.56 com out
0.56 droop
0.56 electric shock
0.56 explod
0.56 eye is
0.56 gray
0.56 is bulg
0.56 is limp
0.56 like coffee
0.56 metal
0.56 my _ swallow
0.56 my hip
0.56 my whole
0.56 now _ and
0.56 pas out
0.56 put his
0.56 say
0.56 shingl _ my
0.56 snake _ me
0.56 terrible
0.56 the bone
0.56 the size
0.56 too _ insulin
0.56 vomit
0.56 was _ from
0.56 weak
0.55 =a_lot =bleeding_heavy
0.55 =bite_bad =swelling_throat
0.55 =bp_very_high =squeezing_word
0.55 =chemical_strong =cocaine
0.55 =chest_lasting =confused
0.55 =chest_lasting =getting_worse
0.55 =chest_lasting =vision_loss
0.55 =confused =heat_exposure
0.55 =dangerous_person =hours_pain
0.55 =days_many =rash
0.55 =fever =shaking
0.55 =head_danger =tick
0.55 =headache =tick
0.55 =nail_word =stab_shot
0.55 =sudden
0.55 =swallow_trouble
0.55 ^ _ found
0.55 and _ throw
0.55 and hard
0.55 and say
0.55 bent _ a
0.55 blood is
0.55 bright
0.55 bright red
0.55 brother
0.55 burn _ my
0.55 confus and
0.55 do it
0.55 each breath
0.55 got _ bad
0.55 had _ seizur
0.55 her _ is
0.55 im throw
0.55 into the
0.55 is _ on
0.55 is going
0.55 me and
0.55 my _ speech
0.55 now i
0.55 pale and
0.55 piece of
0.55 poison
0.55 say he
0.55 sense
0.55 those little
0.54 # _ temp
0.54 -day
0.54 =bite_bad =throat_closing
0.54 =bite_bad =vision_loss
0.54 =bleeding_heavy =long_bleed
0.54 =blister_any =skin_peeling
0.54 =blister_word =burn_any
0.54 =breath_pauses =burn_severity
0.54 =calf =swelling
0.54 =car_crash
0.54 =chest_lasting =contractions
0.54 =chest_lasting =near_faint
0.54 =chest_lasting =weak_one_side
0.54 =during_exercise =faint_exertion
0.54 =eye_area =eye_hit
0.54 =eye_area =vision_loss
0.54 =eye_hit
0.54 =faint_exertion =fainted
0.54 =fall_hard =fall_height
0.54 =fever =heart_condition
0.54 =head_danger =newborn
0.54 =head_injury =hit_hard
0.54 =headache =rash
0.54 =hoarse =smoke
0.54 =mouth_sores
0.54 =neck_swelling =swelling
0.54 =purple_rash =rash
0.54 =self_harm_now =suicidal
0.54 =swelling_throat =throat_tight
0.54 =throat_closing
0.54 =throat_closing =throat_tight
0.54 ^ took
0.54 after _ fall
0.54 and no
0.54 at _ my
0.54 awful
0.54 bare
0.54 belly is
0.54 breath and
0.54 cant breath
0.54 cant stop
0.54 gett weaker
0.54 going
0.54 high fever
0.54 i inhal
0.54 i still
0.54 jaw
0.54 my door
0.54 my vision
0.54 no _ and
0.54 nonsense
0.54 old got
0.54 say #99+
0.54 shock me
0.54 squeez
0.54 talk nonsense
0.54 toe are
0.54 vomit and
0.54 weaker
0.53 # min
0.53 =barking_stridor =chest_lasting
0.53 =bite_bad =burn_big
0.53 =bite_bad =fever
0.53 =bleeding_any =coughs_blood
0.53 =blurry_vision =pregnant
0.53 =burn_any =deep_burn
0.53 =burn_severity =weak_legs
0.53 =chemical_word
0.53 =chest_lasting =preterm_weeks
0.53 =cold_limb =toes_cold
0.53 =coughs_blood =eye_hit_bad
0.53 =dangerous_person =drugs_taken
0.53 =dangerous_person =wound
0.53 =diabetes =head_danger
0.53 =fever =heart_murmur_fever
0.53 =jaundice
0.53 =mouth_sores =skin_peeling
0.53 =pain_any =testicle
0.53 =pregnant =squeezing_word
0.53 =purple_word
0.53 =snake_bad =swelling
0.53 =swelling =swelling_now
0.53 =swelling_now
0.53 =toes_cold
0.53 a tree
0.53 all of
0.53 awake
0.53 been in
0.53 breath
0.53 chest hurt
0.53 child
0.53 contraction
0.53 cough _ blood
0.53 dad collaps
0.53 drool and
0.53 dropp
0.53 he cant
0.53 hes _ and
0.53 hurt people
0.53 is _ up
0.53 me _ i
0.53 nitro
0.53 puk
0.53 purple
0.53 rat
0.53 rat poison
0.53 say she
0.53 short
0.53 skin is
0.53 smell _ and
0.53 so _ i
0.53 start _ my
0.53 swollen and
0.53 temperature
0.53 time and
0.53 to _ tonight
0.53 to do
0.53 took _ many
0.53 up blood
0.53 voice
0.52 #11+ time
0.52 =allergen =plant_eaten
0.52 =barking_stridor =noisy_rest
0.52 =belly_hard
0.52 =bleeding_any =near_faint
0.52 =breathe_word =cannot_breathe
0.52 =burn_severity =pale_clammy
0.52 =child_got_pills =plant_eaten
0.52 =confused =pale_clammy
0.52 =confused =sweating
0.52 =confused =withdrawal
0.52 =coughs_blood =phlegm
0.52 =deaf_sudden =hearing
0.52 =eye_hit_bad =hit_hard
0.52 =eye_hit_bad =testicle
0.52 =half_body
0.52 =half_body =weak_one_side
0.52 =head_danger =severe_headache
0.52 =hearing =hours_pain
0.52 =hours_pain =testicle
0.52 =limb_injury =preterm_weeks
0.52 =object_stuck
0.52 =plant_eaten
0.52 =recent_travel
0.52 =severe_headache =sudden
0.52 =squeezing_word =testicle
0.52 =tearing =tearing_trunk
0.52 =tearing_trunk
0.52 =vomiting =young_baby
0.52 ^ _ was
0.52 a temperature
0.52 and _ look
0.52 and vomit
0.52 are swell
0.52 back _ and
0.52 bag is
0.52 be _ anymore
0.52 burn _ and
0.52 cant move
0.52 com
0.52 dont
0.52 drunk
0.52 eyeball
0.52 foot is
0.52 has _ temperature
0.52 i _ feel
0.52 i cut
0.52 im going
0.52 im short
0.52 is black
0.52 last _ and
0.52 may have
0.52 my _ still
0.52 my right
0.52 since _ morn
0.52 stomach is
0.52 temperature _ #99+
0.52 temperature of
0.52 the mouth
0.52 there
0.52 to breathe
0.52 to kill
0.52 took _ of
0.52 weird
0.52 worst
0.52 yellow and
0.51 =appendix_pain =pain_any
0.51 =appendix_said =pain_any
0.51 =at_rest =racing_heart
0.51 =belly_hard =belly_word
0.51 =birth_now
0.51 =blister_any =deep_burn
0.51 =blood_thinner =eye_hit_bad
0.51 =burn_severity =no_urine
0.51 =cannot_move_limb
0.51 =cannot_move_side =numb_any
0.51 =chest_lasting =overdose_taken
0.51 =child_got_pills =means_mentioned
0.51 =child_got_pills =using_word
0.51 =cocaine
0.51 =cocaine =drugs_taken
0.51 =eye_hit_bad =hernia_stuck
0.51 =eye_hit_bad =long_bleed
0.51 =eye_hit_bad =overdose_taken
0.51 =fever =rigors_hard
0.51 =fever =skin_peeling
0.51 =goodbye_note
0.51 =hours_pain =one_eye
0.51 =hours_pain =pregnant
0.51 =limb_injury =waters_said
0.51 =long_bleed =priapism
0.51 =numb_any =pain_any
0.51 =pain_any =severe_pain
0.51 =preterm_weeks =vaginal_bleeding
0.51 =pulse_very_low
0.51 =radiates =spreading
0.51 =severe_pain =squeezing_word
0.51 =sugar_very_high
0.51 =vomiting =weight_loss
0.51 =wont_feed
0.51 ^ _ soft
0.51 ^ someone
0.51 a pound
0.51 and _ cant
0.51 and _ leg
0.51 and _ skin
0.51 are bleed
0.51 baby _ -breath
0.51 back from
0.51 both leg
0.51 broke and
0.51 cant breathe
0.51 ear _ bleed
0.51 eliqui
0.51 even after
0.51 everywhere
0.51 gun
0.51 i stopp
0.51 infant
0.51 is blurry
0.51 it _ like
0.51 just sitt
0.51 leg _ swollen
0.51 much insulin
0.51 my _ arm
0.51 my _ isnt
0.51 my _ just
0.51 my jaw
0.51 of _ and
0.51 out and
0.51 over _ and
0.51 poop and
0.51 pupil
0.51 rope
0.51 stabb _ the
0.51 stabb in
0.51 the tip
0.51 to the
0.51 toddler was
0.51 took _ #11+
0.51 tylenol
0.51 week _ has
0.51 with blood
0.51 with each
0.51 worse every
0.5 -had -a
0.5 <two <week
0.5 =a_lot =vaginal_bleeding
0.5 =bite_bad =dystonia
0.5 =blood_streak =spreading
0.5 =burn_severity =drug_named
0.5 =cant_lie_flat
0.5 =chest_lasting =face_droop
0.5 =chest_lasting =gradual_numb
0.5 =chest_lasting =heart_condition
0.5 =chest_lasting =sting
0.5 =chest_pressure =radiates
0.5 =dangerous_person =poison_swallowed
0.5 =dark_urine
0.5 =eye_hit_bad =severe_pain
0.5 =eye_hit_bad =water_broke
0.5 =fainted =fall_any
0.5 =fever =short_breath
0.5 =half_body =numb_any
0.5 =hallucinating
0.5 =head_danger =high_fever
0.5 =hours_pain =near_faint
0.5 =hours_pain =postpartum
0.5 =immunosuppressed
0.5 =jaw_arm_sweat =pale_clammy
0.5 =near_faint
0.5 =pain_any =radiates_groin
0.5 =pain_any =sweating
0.5 =postpartum =soaking_pad
0.5 =right_side
0.5 =short_breath =swelling
0.5 ^ _ hear
0.5 alarm is
0.5 and _ belly
0.5 and pass
0.5 bathroom
0.5 battery
0.5 bitten
0.5 bone
0.5 but hes
0.5 by the
0.5 cant
0.5 cant get
0.5 clos
0.5 do _ still
0.5 going off
0.5 goodbye
0.5 her _ are
0.5 hes cough
0.5 hurt myself
0.5 in _ mouth
0.5 in _ stomach
0.5 into my
0.5 jerk
0.5 lip _ blue
0.5 mouth
0.5 odd
0.5 red blood
0.5 she
0.5 spasm
0.5 stopp _ and
0.5 stuck
0.5 testicle
0.5 then
0.5 tongue is
0.5 took _ much
0.5 trach
0.5 vision _ blurry
0.5 was pull
0.5 what do
0.49 # _ pregnant
0.49 #99+ _ chill
0.49 -all -day
0.49 =a_lot =coughs_blood
0.49 =alcohol =chemical_word
0.49 =allergen =dangerous_person
0.49 =allergen =rash
0.49 =bite_bad =deep_cut
0.49 =bite_bad =jaw_locked
0.49 =bleeding_any =fight_blow
0.49 =bleeding_any =hit_hard
0.49 =blister_any =eye_area
0.49 =blister_word =eye_area
0.49 =burn_severity =turning_blue
0.49 =chest_lasting =cocaine
0.49 =chest_lasting =speech
0.49 =child_got_pills =eye_hit_bad
0.49 =co_alarm =co_words
0.49 =co_words =feels_sleepy
0.49 =confused =shaking
0.49 =deformed =fall_any
0.49 =drugs_taken =using_word
0.49 =ear_swollen =pain_any
0.49 =edible_word
0.49 =eye_area =sudden
0.49 =eye_hit_bad =soaking_pad
0.49 =face_droop =hours_pain
0.49 =harm_others =mania_psychosis
0.49 =head_danger =smoke
0.49 =head_danger =sting
0.49 =hernia_stuck =hernia_word
0.49 =hours_pain =weak_one_side
0.49 =light_hurts
0.49 =limp_refuses
0.49 =liver_drug
0.49 =making_swell =swelling_lips
0.49 =means_at_hand =means_mentioned
0.49 =means_mentioned =nail_word
0.49 =pain_any =pale_clammy
0.49 =pale_clammy =radiates
0.49 ^ _ ex
0.49 ^ everyone
0.49 a _ burn
0.49 a magnet
0.49 accident
0.49 and _ is
0.49 been _ all
0.49 came out
0.49 chemical
0.49 dark pee
0.49 deep
0.49 double
0.49 drown
0.49 face and
0.49 faint
0.49 got bleach
0.49 got spray
0.49 hav _ seizure
0.49 heart _ skipp
0.49 his _ is
0.49 hold
0.49 hurt _ bad
0.49 hurt so
0.49 i cant
0.49 i think
0.49 im wheez
0.49 is hot
0.49 my _ face
0.49 my _ stopp
0.49 my ex
0.49 nail gun
0.49 now im
0.49 on purpose
0.49 open my
0.49 pod
0.49 puffer
0.49 purpose
0.49 real
0.49 remote
0.49 since thi
0.49 temp is
0.49 the _ floor
0.49 under the
0.49 up _ my
0.48 -had
0.48 =a_lot =suicidal
0.48 =bladder_bowel_loss =chest_lasting
0.48 =bleeding_any =blood_thinner
0.48 =burn_severity =hernia_stuck
0.48 =chest_lasting =right_side
0.48 =chest_lasting =seizure_repeat
0.48 =cholinergic =dangerous_person
0.48 =clot_risk =days_many
0.48 =cramps =pregnant
0.48 =doom
0.48 =ear_wax =sweating
0.48 =eye_hit_bad =fall_any
0.48 =eye_hit_bad =fever
0.48 =fainted =pregnant
0.48 =fall_any =head_danger
0.48 =fever =head_danger
0.48 =getting_worse =short_breath
0.48 =headache =pregnant
0.48 =hours_pain =seizure_repeat
0.48 =jaw_locked =wound
0.48 =limb_cold_pale
0.48 =limb_injury =numb_any
0.48 =nail_word =pierced_through
0.48 =one_eye =vision_loss
0.48 =pierced_through =stab_shot
0.48 =pierced_through =wound
0.48 =poison_contact
0.48 =rash =stiff_neck
0.48 =severe_weakness
0.48 =thrown_back
0.48 =unresponsive =young_baby
0.48 a _ now
0.48 a fight
0.48 a piece
0.48 an _ ago
0.48 and _ jaw
0.48 and _ stop
0.48 and _ voice
0.48 and _ with
0.48 and his
0.48 around the
0.48 at _ table
0.48 baby _ look
0.48 baby _ mov
0.48 back and
0.48 bitten by
0.48 cant bend
0.48 cough up
0.48 each
0.48 end
0.48 her
0.48 hour ago
0.48 i _ smoke
0.48 im _ and
0.48 is _ like
0.48 is _ swollen
0.48 is drowsy
0.48 lip are
0.48 mouth and
0.48 my speech
0.48 n im
0.48 of _ my
0.48 our
0.48 paus
0.48 read #11+
0.48 she #
0.48 swell
0.48 those
0.48 time i
0.48 with _ and
0.47 # _ and
0.47 #99+ with
0.47 -all
0.47 -felt -the
0.47 -the -baby
0.47 =a_lot =blister_any
0.47 =a_lot =short_breath
0.47 =allergen =hives
0.47 =back_pain =fever
0.47 =bite_bad =eye_bulge
0.47 =bite_bad =tendon_seen
0.47 =bleeding_any =eye_hit_bad
0.47 =burn_severity =means_mentioned
0.47 =calf =limb_injury
0.47 =cannot_breathe =chest_lasting
0.47 =cannot_breathe =dangerous_person
0.47 =cannot_breathe =speech
0.47 =cannot_move_side =half_body
0.47 =chest_lasting =fast_breathing
0.47 =chest_tearing
0.47 =chest_tearing =tearing
0.47 =child_bruises
0.47 =clot_risk =postpartum
0.47 =contractions =hours_pain
0.47 =cough =eye_hit_bad
0.47 =cough =hurts_move
0.47 =days_many =swelling
0.47 =diabetes =pale_clammy
0.47 =diabetes =sweating
0.47 =diarrhea_many
0.47 =discharge =postpartum
0.47 =drooling =wont_swallow
0.47 =eye_area =eye_bulge
0.47 =eye_hit =scratched
0.47 =eye_hit =wound
0.47 =eye_hit_bad =leaking
0.47 =fever
0.47 =heart_condition =short_breath
0.47 =leaking =postpartum
0.47 =leg_feet_swollen =short_breath
0.47 =near_faint =sting
0.47 =no_injury =sudden
0.47 =numb_any =weak_one_side
0.47 =recent_surgery =wound_open
0.47 =red_racing
0.47 =speech =speech_garbled
0.47 =speech_garbled
0.47 =wound_open
0.47 ^ _ fell
0.47 and _ pee
0.47 and _ turn
0.47 and painful
0.47 and talk
0.47 and took
0.47 black _ and
0.47 black poop
0.47 bleach _ my
0.47 bleach in
0.47 burn on
0.47 can _ the
0.47 chest _ tight
0.47 coffee ground
0.47 cough pink
0.47 dont _ if
0.47 fingertip
0.47 gasp
0.47 got stabb
0.47 ground
0.47 gun _ my
0.47 hard
0.47 hes _ a
0.47 husband got
0.47 i _ see
0.47 i hear
0.47 im _ a
0.47 in _ feet
0.47 is clos
0.47 is huge
0.47 kid _ is
0.47 like _ ground
0.47 look _ and
0.47 look _ coffee
0.47 my _ came
0.47 night but
0.47 nowhere
0.47 of nowhere
0.47 off _ fingertip
0.47 out _ nowhere
0.47 read _ on
0.47 she _ fine
0.47 she chok
0.47 size of
0.47 soft
0.47 stick
0.47 still go
0.47 stopp my
0.47 swallow _ magnet
0.47 ten minut
0.47 tired to
0.47 too tired
0.47 very
0.47 want _ die
0.47 wire
0.46 # _ with
0.46 # minut
0.46 #11+ _ i
0.46 =a_lot =co_words
0.46 =allergen =eye_pierced
0.46 =allergen =snake
0.46 =allergen =snake_bad
0.46 =baby_still =burn_severity
0.46 =bite_bad =burn_any
0.46 =bite_bad =calf
0.46 =bite_bad =hurts_move
0.46 =blood_thinner =chest_lasting
0.46 =blurry_vision =pain_any
0.46 =burn_severity =drowning
0.46 =confused =high_fever
0.46 =diabetes =sugar_very_high
0.46 =dry_mouth =eye_hit_bad
0.46 =ear_wax =pale_clammy
0.46 =eye_area =scratched
0.46 =eye_hit_bad =recent_surgery
0.46 =fall_any =hip_fracture
0.46 =head_injury
0.46 =heart_attack_said
0.46 =hip_fracture
0.46 =hit_by_car
0.46 =inhaler_fails =short_breath
0.46 =jaw_locked =pain_any
0.46 =making_swell
0.46 =making_swell =swelling
0.46 =newborn =unresponsive
0.46 =radiates =sweating
0.46 =screams_in_bouts
0.46 =short_breath =speech
0.46 =squeezing_word =upper_belly_pain
0.46 =swelling_lips
0.46 =swelling_lips =swelling_now
0.46 =wont_feed =young_baby
0.46 ^ seizure
0.46 and _ chest
0.46 and _ wheez
0.46 and isnt
0.46 arm _ dead
0.46 bad burn
0.46 been
0.46 behind _ ear
0.46 behind it
0.46 between _ shoulder
0.46 bright _ blood
0.46 cant _ a
0.46 clear
0.46 daughter has
0.46 dead
0.46 fish _ in
0.46 friend
0.46 hav _ heart
0.46 hook _ my
0.46 i _ keep
0.46 im confus
0.46 im see
0.46 in labor
0.46 is _ blue
0.46 is _ red
0.46 is white
0.46 keep dropp
0.46 like tar
0.46 lip _ swell
0.46 my _ been
0.46 my _ open
0.46 neck _ fever
0.46 old is
0.46 out twice
0.46 pink foam
0.46 size
0.46 slurr
0.46 so weak
0.46 son _ is
0.46 sudden cant
0.46 sunken
0.46 that _ like
0.46 the _ are
0.46 tick bite
0.46 up my
0.46 weight on
0.46 went _ for
0.46 went dead
0.45 =a_lot =hours_pain
0.45 =a_lot =rash
0.45 =at_rest =short_breath
0.45 =baby_still =preterm_weeks
0.45 =birth_now =contractions
0.45 =bite_bad =eye_hit_bad
0.45 =bite_bad =light_hurts
0.45 =blister_any =face_blisters
0.45 =blister_word =face_blisters
0.45 =blood_streak =child_got_pills
0.45 =blood_streak =fever
0.45 =blood_streak =poison_swallowed
0.45 =blood_thinner =long_bleed
0.45 =born_now
0.45 =burn_any =chemical_word
0.45 =burn_severity =cold_exposure
0.45 =burn_severity =mouth_sores
0.45 =burn_severity =vomiting
0.45 =calf =ear_wax
0.45 =calf =fever
0.45 =chemical_word =toxic_gas
0.45 =cholinergic =pain_any
0.45 =deaf_sudden =sudden
0.45 =drooling
0.45 =drug_named
0.45 =eye_area =wound
0.45 =eye_bulge =eye_red
0.45 =eye_hit =eye_hit_bad
0.45 =eye_hit_bad =vomiting
0.45 =fall_any =numb_any
0.45 =fever =jaundice
0.45 =fight_blow =head_injury
0.45 =head_danger =hit_hard
0.45 =head_danger =no_urine
0.45 =heart_condition =hours_pain
0.45 =hernia_stuck
0.45 =hurts_breathing =pleuritic
0.45 =limb_injury =toes_cold
0.45 =means_mentioned =stab_shot
0.45 =near_faint =rectal_blood
0.45 =pain_any =pain_beyond
0.45 =pleuritic
0.45 =possible_fracture =snake
0.45 =possible_fracture =snake_bad
0.45 =red_racing =streak_up
0.45 =saddle_numb =weak_any
0.45 =severe_headache =severe_pain
0.45 =severe_headache =worst_ever
0.45 =smoke =toxic_gas
0.45 =squeezing_word =sudden
0.45 =streak_up
0.45 =toxic_gas
0.45 ^ _ been
0.45 ^ havent
0.45 ^ vomit
0.45 after _ epidural
0.45 and bleed
0.45 arm and
0.45 be better
0.45 breath but
0.45 catheter
0.45 clammy
0.45 couldnt
0.45 crazy
0.45 epidural
0.45 flare
0.45 from his
0.45 gett _ every
0.45 got _ off
0.45 hasnt -slept
0.45 hav _ stroke
0.45 have _ and
0.45 have an
0.45 he _ the
0.45 higher
0.45 i _ sick
0.45 i _ too
0.45 i regret
0.45 im _ pad
0.45 is breath
0.45 is cold
0.45 like
0.45 my _ sudden
0.45 one _ and
0.45 over and
0.45 pool _ cough
0.45 pregnant #11+
0.45 regret
0.45 regret it
0.45 say hes
0.45 so swollen
0.45 spray with
0.45 swallow
0.45 temp
0.45 the _ is
0.45 the right
0.45 then start
0.45 there are
0.45 they _ my
0.45 thought
0.45 thrown
0.45 to jump
0.45 transplant
0.45 twice
0.45 vision
0.45 way _ than
0.45 week old
0.45 went _ my
0.45 with fever
0.45 worst headache
0.45 would _ better
0.45 would be
0.44 -fade
0.44 -felt
0.44 -pill
0.44 -to
0.44 =armed_now =dangerous_person
0.44 =baby =dangerous_person
0.44 =baby =many_days
0.44 =bite_bad =drooling
0.44 =bleeding_any =bleeds_a_lot
0.44 =bleeds_a_lot
0.44 =bleeds_a_lot =eye_hit_bad
0.44 =bp_medicine =child_got_pills
0.44 =burn_severity =edible_word
0.44 =burn_severity =short_breath
0.44 =calf =means_mentioned
0.44 =cannot_breathe =slow_breathing
0.44 =chest_lasting =postpartum
0.44 =child_got_pills =hypertension
0.44 =child_got_pills =squeezing_word
0.44 =co_words =refuses
0.44 =days_many =postpartum
0.44 =deep_cut =wound
0.44 =diabetes =vomiting
0.44 =done_with_it =means_at_hand
0.44 =drooling =swallow_trouble
0.44 =drooling =throat_tight
0.44 =dystonia =jaw_locked
0.44 =ear_wax =limb_cold_pale
0.44 =eye_area =light_hurts
0.44 =eye_red =fever
0.44 =face_blisters =rash
0.44 =faint_exertion =refuses
0.44 =head_danger =heat_exposure
0.44 =head_danger =swelling
0.44 =head_danger =vomiting
0.44 =headache =severe_pain
0.44 =headache =worst_ever
0.44 =limb_injury =wound_infected
0.44 =long_bleed
0.44 =not_looking
0.44 =possible_fracture =wound_infected
0.44 =pregnant =waters_said
0.44 =saddle_numb =weak_legs
0.44 =severe_pain
0.44 =swelling =swelling_lips
0.44 =swelling =testicle
0.44 =swelling_throat =throat_closing
0.44 =worst_ever
0.44 ^ _ went
0.44 ^ black
0.44 a _ that
0.44 and _ head
0.44 and _ just
0.44 and _ like
0.44 and _ neck
0.44 and _ not
0.44 and _ pain
0.44 and _ she
0.44 and _ so
0.44 and pull
0.44 are _ hard
0.44 asthma attack
0.44 behind the
0.44 bleed
0.44 bruise _ his
0.44 cant _ up
0.44 crook
0.44 dusky
0.44 electric _ from
0.44 feel _ my
0.44 feel _ someth
0.44 forward and
0.44 four _ since
0.44 had _ fit
0.44 had an
0.44 has been
0.44 hasnt -peed
0.44 hasnt _ -in
0.44 have the
0.44 her _ look
0.44 husband has
0.44 i swallow
0.44 in _ kitchen
0.44 in _ shower
0.44 in her
0.44 is _ so
0.44 is crook
0.44 is gush
0.44 it i
0.44 itch like
0.44 know how
0.44 like someth
0.44 lip
0.44 not _ -up
0.44 now she
0.44 on _ right
0.44 put _ hand
0.44 shak and
0.44 stopp breath
0.44 straight
0.44 swallow _ handful
0.44 teen _ a
0.44 that _ -fade
0.44 through a
0.44 up and
0.44 we feel
0.44 week _ feel
0.43 #11+ _ hes
0.43 #99+ wont
0.43 -crie
0.43 -diaper
0.43 -drink
0.43 -she -crie
0.43 -wet
0.43 -wet -diaper
0.43 -when _ -crie
0.43 =a_lot =rectal_blood
0.43 =a_lot =vomiting
0.43 =alcohol =nail_word
0.43 =allergen =speech
0.43 =bite_bad =head_danger
0.43 =bite_bad =wound
0.43 =bleeding_any =cough
0.43 =blurry_vision =headache
0.43 =bp_high =head_danger
0.43 =burn_severity =head_danger
0.43 =burn_severity =severe_pain
0.43 =cannot_breathe =ear_wax
0.43 =chemical_burn =eye_area
0.43 =chemical_burn =eye_chemical
0.43 =chemical_word =dangerous_person
0.43 =chest_any =radiates
0.43 =chest_lasting =hurts_breathing
0.43 =chest_lasting =rash
0.43 =chest_lasting =rigors_hard
0.43 =chest_tearing =tearing_trunk
0.43 =dangerous_person =swallowed_battery
0.43 =eye_hit_bad =head_danger
0.43 =eye_hit_bad =head_injury
0.43 =eye_hit_bad =sugar_extreme
0.43 =fall_any =hemophilia_word
0.43 =feels_sleepy =gas_smell
0.43 =fever =mouth_sores
0.43 =flashes_floaters
0.43 =head_danger =high_altitude
0.43 =head_danger =severe_pain
0.43 =head_danger =shaking
0.43 =hours_pain =radiates_groin
0.43 =jaw_arm_sweat =sweating
0.43 =jaw_locked =muscle_cramps
0.43 =joint_hot =wound_infected
0.43 =kid_breathing =short_breath
0.43 =limb_cold_pale =numb_any
0.43 =limp_leg
0.43 =nail_word =poison_swallowed
0.43 =newborn =wont_feed
0.43 =plant_eaten =poison_swallowed
0.43 =poison_swallowed =wound
0.43 =racing_heart
0.43 =radiates_groin =squeezing_word
0.43 =rigors_hard =withdrawal
0.43 =severe_pain =worst_ever
0.43 =severe_weakness =weak_any
0.43 =shaking =withdrawal
0.43 =soaking_pad =vaginal_bleeding
0.43 =vomiting
0.43 ^ _ friend
0.43 ^ pain
0.43 ^ stung
0.43 a _ hook
0.43 about to
0.43 all _ and
0.43 and _ down
0.43 and _ mouth
0.43 and _ spasm
0.43 and _ wake
0.43 and heart
0.43 area
0.43 baby _ blue
0.43 belly hurt
0.43 car _ and
0.43 chok _ a
0.43 cleaner
0.43 feel dizzy
0.43 fell and
0.43 hemophilia and
0.43 hes been
0.43 hour _ and
0.43 hour and
0.43 hurt to
0.43 i _ breathe
0.43 in _ baby
0.43 insulin _ mistake
0.43 insulin by
0.43 is cough
0.43 is full
0.43 jump
0.43 just faint
0.43 like a
0.43 like red
0.43 much _ by
0.43 my kidney
0.43 my stomach
0.43 my throat
0.43 no -tear
0.43 now fever
0.43 of my
0.43 of new
0.43 one of
0.43 puls
0.43 she breath
0.43 smile
0.43 soak _ pad
0.43 two _ after
0.43 two of
0.43 uncle
0.43 went through
0.43 wont move
0.42 #11+ _ with
0.42 -respond
0.42 =a_lot =blister_word
0.42 =a_lot =burn_any
0.42 =acts_drunk
0.42 =acts_drunk =alcohol
0.42 =allergen =wheeze_word
0.42 =armed_now =means_mentioned
0.42 =belly_pain =upper_belly_pain
0.42 =bite_bad =cold_limb
0.42 =bite_bad =swallow_trouble
0.42 =bite_bad =to_the_bone
0.42 =bite_bad =wont_swallow
0.42 =bleeding_heavy =cut_by_accident
0.42 =blood_streak =calf
0.42 =blurry_vision =double_vision
0.42 =burn_any =chemical_burn
0.42 =burn_severity =dangerous_person
0.42 =burn_severity =drowsy
0.42 =calf =deformed
0.42 =car_crash =pain_any
0.42 =chest_lasting =shaking
0.42 =chest_lasting =urinary_stuck
0.42 =child_got_pills =dangerous_person
0.42 =cold_hands =limb_injury
0.42 =cold_limb =limb_cold_pale
0.42 =dangerous_person =seizure
0.42 =deep_cut =to_the_bone
0.42 =device_alarm =device_shock
0.42 =device_shock
0.42 =device_shock =heart_condition
0.42 =device_shock =valve_or_device
0.42 =double_vision
0.42 =double_vision =eye_hit_bad
0.42 =drooling =pain_any
0.42 =ear_wax =numb_any
0.42 =eye_hit_bad =fight_blow
0.42 =eye_hit_bad =poison_swallowed
0.42 =eye_hit_bad =sudden
0.42 =eye_hit_bad =weak_legs
0.42 =fainted =not_eating_days
0.42 =fever =kidney_infection
0.42 =grunting
0.42 =heart_condition =racing_heart
0.42 =hip_hurts =numb_any
0.42 =hives
0.42 =itching =pregnant
0.42 =itching =preterm_weeks
0.42 =jelly_stool
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =long_bleed =very_fast_pulse
0.42 =mania_psychosis
0.42 =muscle_hard
0.42 =newborn =vomiting
0.42 =not_eating_days
0.42 =one_side_belly =pregnant
0.42 =pain_any =pleuritic
0.42 =pain_any =pregnant
0.42 =pain_any =right_side
0.42 =postpartum =recent_surgery
0.42 =rigors =swelling
0.42 =severe_pain =trunk_pain
0.42 =stroke_word =tia_resolved
0.42 =swelling =wound_infected
0.42 =throat_tight
0.42 =to_the_bone
0.42 =vomiting_constantly =weight_loss
0.42 ^ _ cant
0.42 ^ _ defibrillator
0.42 ^ _ help
0.42 a _ battery
0.42 a plan
0.42 and _ stiff
0.42 and its
0.42 belly
0.42 bit _ a
0.42 bone is
0.42 breath _ and
0.42 broke _ #11+
0.42 broke at
0.42 button
0.42 by accident
0.42 c section
0.42 calm
0.42 child has
0.42 color
0.42 defibrillator
0.42 every time
0.42 everyone _ be
0.42 everyone would
0.42 face
0.42 finish a
0.42 from hot
0.42 grunt
0.42 hand finger
0.42 havent
0.42 hes _ but
0.42 his _ look
0.42 his hand
0.42 i breathe
0.42 i broke
0.42 i walk
0.42 im _ #11+
0.42 im lighthead
0.42 im soak
0.42 is _ out
0.42 is yellow
0.42 jelly
0.42 just _ one
0.42 kidney infection
0.42 leg is
0.42 me _ night
0.42 minut
0.42 month _ has
0.42 my _ and
0.42 my _ rate
0.42 my insulin
0.42 my partner
0.42 my rectum
0.42 neck and
0.42 noth
0.42 off _ #
0.42 on _ left
0.42 partner
0.42 pool hes
0.42 pressure #99+
0.42 put
0.42 rac
0.42 rectum
0.42 rock
0.42 section
0.42 severe
0.42 star
0.42 the _ way
0.42 the light
0.42 ther blood
0.42 to pas
0.42 two _ she
0.42 voice is
0.42 walk _ the
0.42 was fine
0.42 water _ at
0.42 when _ breathe
0.42 wound _ the
0.42 wrong way
0.41 #11+ _ no
0.41 #11+ _ she
0.41 -wak
0.41 -wak -up
0.41 =a_lot =carbon_monoxide
0.41 =a_lot =preterm_weeks
0.41 =allergen =making_swell
0.41 =allergen =vomiting
0.41 =animal_bite =sting
0.41 =baby =head_danger
0.41 =battery_word
0.41 =belly_hit =pregnant
0.41 =bite_bad =eye_hit
0.41 =bite_bad =high_fever
0.41 =bleeding_any =vaginal_bleeding
0.41 =bleeding_heavy =soaking_pad
0.41 =blood_thinner
0.41 =bp_high =headache
0.41 =bp_medicine =overdose_taken
0.41 =burn_severity =limp_refuses
0.41 =calf =eye_hit_bad
0.41 =car_crash =hit_hard
0.41 =chest_lasting =severe_pain
0.41 =clot_risk =leg_swelling_one
0.41 =cocaine =possible_fracture
0.41 =confused =diabetes
0.41 =confused =sudden
0.41 =dystonia =new_medicine
0.41 =eye_area =eye_hit_bad
0.41 =eye_hit_bad =immunosuppressed
0.41 =eye_hit_bad =object_stuck
0.41 =face_droop =weak_one_side
0.41 =fainted =hit_hard
0.41 =head_danger =pale_clammy
0.41 =head_danger =stiff_neck
0.41 =heat_exposure =speech
0.41 =hernia_stuck =object_stuck
0.41 =hernia_stuck =swelling
0.41 =hit_hard =pregnant
0.41 =hours_pain =short_breath
0.41 =hypertension =overdose_taken
0.41 =jaw_locked =phlegm
0.41 =jaw_locked =tetanus_due
0.41 =many_days =short_breath
0.41 =means_mentioned =pierced_through
0.41 =new_baby
0.41 =numb_any
0.41 =pain_any =weak_one_side
0.41 =pregnant =seizure
0.41 =rigors =skin_infection
0.41 ^ _ bit
0.41 ^ _ inhal
0.41 ^ _ stool
0.41 ^ son
0.41 a _ wire
0.41 a fish
0.41 a high
0.41 a live
0.41 a sentence
0.41 alive
0.41 and
0.41 and _ hes
0.41 and _ stomach
0.41 and eye
0.41 and hit
0.41 and today
0.41 arm _ bent
0.41 as a
0.41 bit by
0.41 bitten _ a
0.41 black stool
0.41 bleed _ my
0.41 bleed _ the
0.41 bleed and
0.41 burn _ face
0.41 by _ bat
0.41 calf is
0.41 cant finish
0.41 every breath
0.41 eye got
0.41 feel faint
0.41 finish _ sentence
0.41 grandma
0.41 havent -peed
0.41 head and
0.41 hes breath
0.41 hot and
0.41 i _ bend
0.41 i _ swallow
0.41 i keep
0.41 im vomit
0.41 is _ fever
0.41 is _ im
0.41 is droop
0.41 is miss
0.41 is skipp
0.41 isnt _ -right
0.41 ive been
0.41 lighthead
0.41 make a
0.41 move my
0.41 my _ bag
0.41 my _ ear
0.41 my _ of
0.41 my _ oxygen
0.41 old _ into
0.41 say the
0.41 sentence
0.41 shock _ a
0.41 side _ my
0.41 since breakfast
0.41 stomach hurt
0.41 stool and
0.41 the _ told
0.41 the fall
0.41 throat _ and
0.41 to my
0.41 used
0.41 was _ a
0.41 we _ in
0.41 whole bottle
0.4 #99+ _ a
0.4 -baby -move
0.4 -baby _ since
0.4 -slept
0.4 -when
0.4 =a_lot =near_faint
0.4 =a_lot =weak_one_side
0.4 =a_lot =wound
0.4 =abuse_danger =chest_lasting
0.4 =after_hard_exercise =dark_urine
0.4 =alcohol =wont_feed
0.4 =allergen =burn_severity
0.4 =belly_hit =burn_severity
0.4 =belly_word =stab_shot
0.4 =belly_word =upper_belly_pain
0.4 =bite_bad =hip_hurts
0.4 =bite_bad =weak_one_side
0.4 =bleeding_any =head_danger
0.4 =bleeding_any =not_clotting
0.4 =bleeding_any =pain_any
0.4 =bleeding_any =spits_clots
0.4 =blood_streak =leg_swelling_one
0.4 =blurry_vision =head_danger
0.4 =born_now =eye_hit_bad
0.4 =bp_medicine =swelling_throat
0.4 =burn_severity =calf
0.4 =burn_severity =chemical_burn
0.4 =burn_severity =eye_area
0.4 =chest_lasting =croup_cough
0.4 =chest_lasting =long_bleed
0.4 =chest_lasting =short_breath
0.4 =cholinergic =poison_contact
0.4 =confused =feels_incredible
0.4 =croup_cough =noisy_rest
0.4 =dangerous_person =drowsy
0.4 =dangerous_person =fainted
0.4 =dangerous_person =short_breath
0.4 =diabetes =wound_infected
0.4 =dizzy =pain_any
0.4 =drooling =poison_contact
0.4 =ear_swollen =fever
0.4 =eye_hit_bad =gums_bleed
0.4 =eye_hit_bad =injection_joint
0.4 =eye_hit_bad =not_clotting
0.4 =eye_hit_bad =pain_beyond
0.4 =eye_hit_bad =spits_clots
0.4 =eye_hit_bad =wound_infected
0.4 =eye_red =pain_any
0.4 =fast_breathing =short_breath
0.4 =feels_incredible =hallucinating
0.4 =fever =tick
0.4 =gun_pointed
0.4 =gun_pointed =means_mentioned
0.4 =head_danger =sudden
0.4 =head_danger =sugar_very_high
0.4 =head_danger =weight_loss
0.4 =head_danger =worst_ever
0.4 =hernia =hernia_stuck
0.4 =hernia_stuck =priapism
0.4 =hip_hurts =neck_pain
0.4 =hours_pain =many_days
0.4 =hurts_breathing =pain_any
0.4 =hurts_move
0.4 =jaw_arm_sweat
0.4 =jaw_locked =nail_word
0.4 =near_faint =pain_any
0.4 =not_clotting
0.4 =pregnant =trunk_pain
0.4 =projectile
0.4 =projectile =vomiting
0.4 =projectile =young_baby
0.4 =pulse_very_low =slow_heart
0.4 =racing_heart =shaking
0.4 =spits_clots
0.4 =streak_up =wound_infected
0.4 =sudden =testicle
0.4 =sugar_very_high =vomiting
0.4 =vomiting_constantly
0.4 =weak_breathing
0.4 ^ _ got
0.4 ^ _ stabb
0.4 ^ pressure
0.4 a _ fell
0.4 a _ headache
0.4 a bottle
0.4 a rattlesnake
0.4 abortion
0.4 after a
0.4 and _ finger
0.4 and _ inhaler
0.4 and _ lock
0.4 and _ on
0.4 and _ scream
0.4 breath _ like
0.4 by _ rattlesnake
0.4 cant _ down
0.4 cant pee
0.4 chok me
0.4 clench
0.4 dog bit
0.4 drain
0.4 even _ the
0.4 face _ droop
0.4 fell in
0.4 fever _ my
0.4 for _ few
0.4 for hour
0.4 gun at
0.4 had _ baby
0.4 hallucinat
0.4 head _ and
0.4 heart pill
0.4 hes not
0.4 i _ voic
0.4 im _ ill
0.4 im hav
0.4 in _ tub
0.4 in his
0.4 into a
0.4 is burn
0.4 mouth is
0.4 mumbl
0.4 my drink
0.4 my mom
0.4 neck _ and
0.4 of breath
0.4 out
0.4 out at
0.4 peanut and
0.4 peel off
0.4 point _ gun
0.4 point a
0.4 red _ and
0.4 stick _ of
0.4 stick out
0.4 the tub
0.4 throat _ clos
0.4 throw up
0.4 time today
0.4 took _ whole
0.4 very sleepy
0.4 way _ my
0.39 #99+ _ im
0.39 -two
0.39 -two -day
0.39 =allergen =confused
0.39 =allergen =edible_word
0.39 =allergen =swelling_now
0.39 =at_rest =very_fast_pulse
0.39 =baby =cannot_breathe
0.39 =back_pain =belly_word
0.39 =battery_word =child_got_pills
0.39 =bite_bad =limb_injury
0.39 =bluish =limb_injury
0.39 =bluish =tired
0.39 =blurry_vision =preterm_weeks
0.39 =born_now =born_part
0.39 =born_now =contractions
0.39 =burn_severity =long_bleed
0.39 =burn_severity =new_baby
0.39 =burn_severity =postpartum
0.39 =burn_severity =purple_word
0.39 =burn_severity =radiates
0.39 =burn_severity =using_word
0.39 =cannot_breathe =hours_pain
0.39 =chest_any
0.39 =chest_lasting =fell_baby
0.39 =chest_pressure =hours_pain
0.39 =dangerous_person =vomiting
0.39 =dangerous_person =wakes
0.39 =deep_cut =deformed
0.39 =deformed =tendon_seen
0.39 =diarrhea =eye_hit_bad
0.39 =dizzy =soaking_pad
0.39 =done_with_it =suicidal
0.39 =eye_hit_bad =speech
0.39 =eye_hit_bad =sugar_very_low
0.39 =fainted =fight_blow
0.39 =fall_any =fell
0.39 =fall_hard
0.39 =fell
0.39 =fever =seizure
0.39 =goodbye_note =suicidal
0.39 =head_danger =soaking_pad
0.39 =hernia_stuck =hours_pain
0.39 =hernia_word =pain_any
0.39 =hours_pain =long_bleed
0.39 =hours_pain =squeezing_word
0.39 =ketone_breath
0.39 =ketone_breath =thirsty
0.39 =liver_drug =overdose_taken
0.39 =long_bleed =pain_any
0.39 =postpartum
0.39 =postpartum_smell =recent_surgery
0.39 =sting =tick
0.39 =trunk_pain =upper_belly_pain
0.39 =urinary_stuck_long
0.39 =wound_infected
0.39 ^ _ drank
0.39 ^ _ gave
0.39 ^ _ his
0.39 ^ tongue
0.39 a _ dog
0.39 a fire
0.39 ago _ my
0.39 and _ confus
0.39 and _ he
0.39 and _ stopp
0.39 and blue
0.39 and star
0.39 at breakfast
0.39 ate one
0.39 back _ im
0.39 bite _ my
0.39 blue after
0.39 breastbone
0.39 cant _ his
0.39 cant _ when
0.39 chopp _ in
0.39 chopp off
0.39 diarrhea
0.39 dryer
0.39 eye _ yellow
0.39 few minut
0.39 finger _ chopp
0.39 from _ nail
0.39 got _ in
0.39 got chopp
0.39 grandma _ pill
0.39 grandma heart
0.39 grandpa is
0.39 hand and
0.39 has _ fever
0.39 has bloody
0.39 hasnt -had
0.39 him out
0.39 hour _ it
0.39 hurt like
0.39 i _ -felt
0.39 i _ faint
0.39 i _ off
0.39 im _ weak
0.39 in _ leg
0.39 is _ sleepy
0.39 is over
0.39 is pull
0.39 is swell
0.39 it _ if
0.39 jaw lock
0.39 just got
0.39 keep _ the
0.39 like crazy
0.39 little _ batteri
0.39 mixed
0.39 mom
0.39 morn and
0.39 my mouth
0.39 my oxygen
0.39 nail _ week
0.39 no _ -when
0.39 now its
0.39 of _ little
0.39 of those
0.39 old drank
0.39 one _ those
0.39 pound and
0.39 purple and
0.39 remember
0.39 right side
0.39 see double
0.39 shut
0.39 side and
0.39 sitt
0.39 swallow _ of
0.39 swallow one
0.39 swollen i
0.39 that look
0.39 the dryer
0.39 the worst
0.39 wake up
0.39 was
0.39 watch _ #99+
0.39 while _ was
0.39 with _ headache
0.39 without -me
0.39 woke up
0.38 #11+ year
0.38 -a
0.38 -woken
0.38 -woken -up
0.38 =abuse_danger =hours_pain
0.38 =adrenal =weak_any
0.38 =again_fainted =near_faint
0.38 =allergen =drowsy
0.38 =amputated =cut_by_accident
0.38 =amputated =dangerous_person
0.38 =baby =no_urine
0.38 =baby_quiet =hours_pain
0.38 =belly_hit =hip_fracture
0.38 =belly_hit =preterm_weeks
0.38 =belly_word =swelling
0.38 =blood_streak =red_racing
0.38 =blood_thinner =hours_pain
0.38 =burn_severity =frostbite
0.38 =burn_severity =headache
0.38 =burn_severity =jelly_stool
0.38 =calf =wound
0.38 =cannot_move_limb =limp_leg
0.38 =chest_lasting =jaundice
0.38 =child_got_pills =iron_pills
0.38 =cold_limb =frostbite
0.38 =cold_limb =pain_any
0.38 =confused =new_confusion
0.38 =confused =pain_any
0.38 =cut_by_accident =hit_hard
0.38 =cut_by_accident =pierced_through
0.38 =dangerous_person =drooling
0.38 =diabetes =gangrene
0.38 =diabetes =pain_beyond
0.38 =diabetes =skin_black
0.38 =drooling =throat_sore
0.38 =drowsy =opioid
0.38 =during_exercise =tia_resolved
0.38 =eye_area =head_danger
0.38 =eye_hit =eye_pierced
0.38 =eye_hit_bad =swelling
0.38 =eye_hit_bad =upper_belly_pain
0.38 =eye_hit_bad =vaginal_bleeding
0.38 =fast_breathing
0.38 =feels_incredible
0.38 =fever =neck_swelling
0.38 =fever =pain_any
0.38 =fight_blow =head_danger
0.38 =head_danger =unequal_pupils
0.38 =headache =stiff_neck
0.38 =heat_exposure =vomiting
0.38 =high_fever =pain_any
0.38 =high_fever =stiff_neck
0.38 =hit_hard =preterm_weeks
0.38 =immunosuppressed =pain_any
0.38 =jaw_locked =throat_sore
0.38 =leg_swelling_one =pain_any
0.38 =near_faint =slow_heart
0.38 =neck_swelling =tooth
0.38 =new_baby =postpartum
0.38 =new_confusion
0.38 =no_injury
0.38 =one_side_belly
0.38 =one_side_belly =pain_any
0.38 =pain_any =upper_belly_pain
0.38 =pain_beyond =squeezing_word
0.38 =phlegm =waters_said
0.38 =rash =swelling
0.38 =seizure =unresponsive
0.38 =tia_resolved =vaginal_bleeding
0.38 =unequal_pupils
0.38 =unresponsive =wont_feed
0.38 =vomiting_constantly =young_baby
0.38 =wakes
0.38 ^ accidental
0.38 ^ she
0.38 ^ ther
0.38 a _ fire
0.38 a _ minut
0.38 a _ she
0.38 a battery
0.38 a chunk
0.38 a peanut
0.38 all over
0.38 an _ and
0.38 and _ me
0.38 and _ thrown
0.38 and more
0.38 and purple
0.38 and there
0.38 are blue
0.38 arent
0.38 bad i
0.38 been _ for
0.38 been cry
0.38 blade
0.38 breath _ gett
0.38 broke my
0.38 chunk
0.38 cut _ the
0.38 discharge and
0.38 do _ i
0.38 drain opener
0.38 even when
0.38 fight
0.38 fire and
0.38 flew
0.38 for _ minut
0.38 gett
0.38 gett _ and
0.38 gett _ since
0.38 going up
0.38 got
0.38 gun _ in
0.38 gun is
0.38 has hemophilia
0.38 have _ monoxide
0.38 have _ plan
0.38 have carbon
0.38 havent _ -the
0.38 heavy
0.38 hook in
0.38 husband cant
0.38 i _ carbon
0.38 ill
0.38 im _ eliqui
0.38 im chok
0.38 im drool
0.38 in _ fire
0.38 in at
0.38 into _ tree
0.38 is _ and
0.38 is rac
0.38 just ate
0.38 like _ time
0.38 month _ wont
0.38 my heart
0.38 new floater
0.38 noseble _ #11+
0.38 now _ cant
0.38 now _ cough
0.38 of _ floater
0.38 on eliqui
0.38 on warfarin
0.38 opener
0.38 pass _ in
0.38 place
0.38 plan and
0.38 pull
0.38 put _ in
0.38 real _ and
0.38 she seem
0.38 squeaky
0.38 stiff and
0.38 suck
0.38 suck in
0.38 swell _ my
0.38 the house
0.38 throw
0.38 took _ tylenol
0.38 tore
0.38 was under
0.38 water _ green
0.38 wont _ away
0.37 -#11+ -hour
0.37 -in -#11+
0.37 -mak
0.37 -peed -in
0.37 -respond -to
0.37 -sense
0.37 -us
0.37 =a_lot =headache
0.37 =at_rest =chest_lasting
0.37 =baby =wont_feed
0.37 =belly_hit =deformed
0.37 =bite_bad =neck_swelling
0.37 =bite_bad =throat_tight
0.37 =bite_bad =vomiting
0.37 =bleeding_any =preterm_weeks
0.37 =bleeding_any =vomiting
0.37 =blister_any =burn_big
0.37 =blood_streak =wound_infected
0.37 =bluish =dangerous_person
0.37 =bluish =pale_clammy
0.37 =bluish =short_breath
0.37 =blurry_vision
0.37 =blurry_vision =chest_lasting
0.37 =bp_medicine =tongue_swollen
0.37 =burn_severity =limb_cold_pale
0.37 =car_crash =fall_any
0.37 =car_crash =fight_blow
0.37 =chest_any =pale_clammy
0.37 =chest_lasting =wont_go_away
0.37 =dangerous_person =wont_feed
0.37 =dark_urine =eye_hit_bad
0.37 =days_many =wont_feed
0.37 =deformed =scratched
0.37 =dry_mouth =no_urine
0.37 =ear_wax =toes_cold
0.37 =eye_area =hours_pain
0.37 =eye_hit_bad =headache
0.37 =eye_hit_bad =hours_pain
0.37 =eye_hit_bad =sting
0.37 =fever =hip_hurts
0.37 =head_danger =pregnant
0.37 =headache =postpartum
0.37 =hernia_word
0.37 =hit_hard =numb_any
0.37 =hit_hard =overdose_taken
0.37 =hours_pain =numb_any
0.37 =hypertension =swelling_throat
0.37 =hypertension =tongue_swollen
0.37 =leg_swelling_one
0.37 =legs_gone =numb_any
0.37 =low_mood =suicidal
0.37 =moved_right =one_side_belly
0.37 =pain_any =recent_surgery
0.37 =preterm_weeks =waters_said
0.37 =severe_weakness =weak_legs
0.37 =spreading =wound_infected
0.37 =tearing
0.37 =wont_go_away
0.37 ^ _ going
0.37 ^ _ pressure
0.37 ^ postpartum
0.37 a cup
0.37 a fever
0.37 acros
0.37 all _ a
0.37 and _ its
0.37 are weak
0.37 bad _ cant
0.37 be _ off
0.37 better off
0.37 breath even
0.37 burst open
0.37 cant _ water
0.37 chlorine gas
0.37 cut _ my
0.37 door
0.37 drank antifreeze
0.37 drool
0.37 everyth
0.37 from _ remote
0.37 full _ blood
0.37 garage
0.37 goe _ when
0.37 grabb
0.37 he had
0.37 head
0.37 heart _ i
0.37 her _ on
0.37 his breath
0.37 his throat
0.37 i _ get
0.37 i _ gett
0.37 i _ lisinopril
0.37 i _ open
0.37 i _ think
0.37 im _ the
0.37 in _ belly
0.37 in _ garage
0.37 inhal chlorine
0.37 inhal smoke
0.37 is _ through
0.37 is swollen
0.37 is very
0.37 jumbl
0.37 keep think
0.37 kick today
0.37 light _ a
0.37 me _ hurt
0.37 my _ into
0.37 my _ it
0.37 my little
0.37 my potassium
0.37 noseble for
0.37 of grandma
0.37 on _ wrist
0.37 out _ today
0.37 plu
0.37 popp out
0.37 respond
0.37 right _ wont
0.37 say _ just
0.37 sharp
0.37 smile _ crook
0.37 smile is
0.37 splash
0.37 stab
0.37 stuck _ my
0.37 terrible headache
0.37 the garage
0.37 the remote
0.37 took
0.37 want _ be
0.37 while i
0.37 wound _ my
0.36 #11+ _ im
0.36 -peed _ -#11+
0.36 =a_lot =head_danger
0.36 =allergen =near_faint
0.36 =allergen =sting_mouth
0.36 =allergen =swelling
0.36 =baby =bluish
0.36 =belly_hard =chest_lasting
0.36 =belly_hit =belly_word
0.36 =belly_hit =drowning
0.36 =belly_hit =fall_hard
0.36 =belly_pain =pregnant
0.36 =belly_word =hit_hard
0.36 =bite_bad =burn_severity
0.36 =bite_bad =recent_infection
0.36 =bladder_bowel_loss =pain_any
0.36 =blister_word =burn_big
0.36 =bp_extreme =eye_hit_bad
0.36 =bp_extreme =squeezing_word
0.36 =burn_severity =eye_red
0.36 =burn_severity =sweating
0.36 =cannot_move_limb =weak_one_side
0.36 =chemical_word =pain_any
0.36 =chest_lasting =cut_by_accident
0.36 =chest_lasting =deformed
0.36 =chest_lasting =leg_feet_swollen
0.36 =chest_lasting =now_at_rest
0.36 =chest_lasting =throat_tight
0.36 =clot_risk =postpartum_smell
0.36 =copd
0.36 =days_many =mouth_sores
0.36 =days_many =unresponsive
0.36 =deep_burn =skin_peeling
0.36 =deformed =hit_hard
0.36 =drowning =fall_any
0.36 =drowning =hit_hard
0.36 =drug_named =rash
0.36 =elderly =unresponsive
0.36 =eye_area =long_bleed
0.36 =eye_area =stab_shot
0.36 =eye_hit_bad =racing_heart
0.36 =fainted =racing_heart
0.36 =fall_any =fall_hard
0.36 =fall_hard =hit_hard
0.36 =fell_baby =limb_injury
0.36 =fever =joint_hot
0.36 =head_danger =pain_any
0.36 =head_danger =squeezing_word
0.36 =headache =worst_ever_sick
0.36 =hurts_move =stiff_neck
0.36 =leaking =water_broke
0.36 =light_hurts =pain_any
0.36 =limp_leg =limp_refuses
0.36 =long_bleed =rigors_hard
0.36 =long_bleed =shaking
0.36 =means_mentioned
0.36 =nausea =squeezing_word
0.36 =nerve_muscle
0.36 =one_eye =sudden
0.36 =one_side_belly =right_side
0.36 =pain_any =priapism
0.36 =pale_clammy
0.36 =projectile =vomiting_constantly
0.36 =recent_surgery =wound
0.36 =sting =sting_mouth
0.36 =sting_mouth
0.36 =swelling_now =swelling_throat
0.36 =vomiting =vomiting_constantly
0.36 ^ _ month
0.36 ^ _ see
0.36 ^ stroke
0.36 a dirty
0.36 actual
0.36 after her
0.36 alarm
0.36 and _ been
0.36 and _ eye
0.36 and _ face
0.36 and _ havent
0.36 and _ hurt
0.36 and _ kick
0.36 and _ real
0.36 and _ swallow
0.36 and numb
0.36 and sticky
0.36 at dinner
0.36 baby _ kick
0.36 baby wont
0.36 back _ i
0.36 been throw
0.36 black _ sticky
0.36 burn up
0.36 but _ is
0.36 came on
0.36 cant catch
0.36 cant hold
0.36 catch _ breath
0.36 contraction every
0.36 cough _ foam
0.36 daughter _ #
0.36 dog _ my
0.36 dose of
0.36 down the
0.36 drank _ a
0.36 each time
0.36 ear is
0.36 end _ thi
0.36 eye _ lip
0.36 fill
0.36 foot _ black
0.36 gonna
0.36 gum _ bleed
0.36 gum are
0.36 havent -felt
0.36 he was
0.36 headach and
0.36 headache _ see
0.36 headache and
0.36 her leg
0.36 his eye
0.36 i got
0.36 im _ from
0.36 in _ hand
0.36 in _ house
0.36 is _ hasnt
0.36 is gett
0.36 it _ weekend
0.36 ive
0.36 kill me
0.36 know _ i
0.36 life
0.36 lip swell
0.36 mak
0.36 min ago
0.36 mom _ her
0.36 my _ neck
0.36 my _ yo
0.36 my head
0.36 no kick
0.36 not _ -right
0.36 now _ have
0.36 now hes
0.36 numb and
0.36 on fire
0.36 pregnant _ week
0.36 pressure _ my
0.36 privat
0.36 she turn
0.36 so
0.36 so _ im
0.36 someth is
0.36 sticky
0.36 stop shak
0.36 stroke _ went
0.36 sudden _ in
0.36 the _ my
0.36 the epidural
0.36 the other
0.36 the wound
0.36 throbb
0.36 til
0.36 to _ out
0.36 took _ and
0.36 tub
0.36 voic tell
0.36 was _ my
0.36 was bitten
0.36 wave
0.36 with acid
0.36 with copd
0.35 # yr
0.35 -did
0.35 -in _ -day
0.35 =a_lot =clot_risk
0.35 =a_lot =limb_injury
0.35 =alcohol =overdose_taken
0.35 =alcohol =unresponsive
0.35 =allergen =dizzy
0.35 =baby_still =chest_lasting
0.35 =belly_hit =numb_any
0.35 =bite_bad =fall_any
0.35 =bite_bad =headache
0.35 =bleeding_any
0.35 =bleeding_any =soaking_pad
0.35 =bluish =purple_word
0.35 =both_legs =weak_legs
0.35 =bp_high
0.35 =burn_severity =chest_any
0.35 =burn_severity =green_vomit
0.35 =burn_severity =saddle_numb
0.35 =chest_lasting =noisy_rest
0.35 =chest_lasting =one_side_belly
0.35 =chest_lasting =smoke
0.35 =child_got_pills =silent_for_a_reason
0.35 =clot_risk =hours_pain
0.35 =clot_risk =pain_any
0.35 =co_words =dizzy
0.35 =cold_limb =deformed
0.35 =cold_limb =hernia_stuck
0.35 =days_many =jaw_locked
0.35 =days_many =nail_word
0.35 =dialysis =missed_dialysis
0.35 =dizzy =sting
0.35 =drowsy =edible_word
0.35 =dystonia =muscle_cramps
0.35 =eye_area =fall_any
0.35 =eye_area =hit_hard
0.35 =eye_area =hoarse
0.35 =eye_area =smoke
0.35 =eye_hit_bad =one_eye
0.35 =eye_hit_bad =pale_clammy
0.35 =eye_hit_bad =radiates_groin
0.35 =eye_hit_bad =right_side
0.35 =eye_red =swelling
0.35 =fall_hard =fell_baby
0.35 =head_danger =overdose_taken
0.35 =head_danger =postpartum
0.35 =head_danger =vaginal_bleeding
0.35 =head_danger =vomiting_constantly
0.35 =head_injury =hemophilia_word
0.35 =headache =preterm_weeks
0.35 =hernia_stuck =pain_any
0.35 =high_altitude
0.35 =high_fever =rigors_hard
0.35 =high_fever =shaking
0.35 =hours_pain =pale_clammy
0.35 =hours_pain =tia_resolved
0.35 =hurts_move =severe_weakness
0.35 =kidney_disease =missed_dialysis
0.35 =left_ribs =weak_one_side
0.35 =limb_cold_pale =toes_cold
0.35 =making_swell =swelling_face
0.35 =means_mentioned =silent_for_a_reason
0.35 =missed_dialysis
0.35 =overdose_taken =squeezing_word
0.35 =purple_word =swelling
0.35 =radiates_groin =severe_pain
0.35 =recent_travel =tropics
0.35 =rigors =rigors_hard
0.35 =severe_headache =worst_ever_sick
0.35 =severe_pain =worst_ever_sick
0.35 =silent_for_a_reason =using_word
0.35 =swelling
0.35 =worst_ever =worst_ever_sick
0.35 =worst_ever_sick
0.35 =young_baby
0.35 ^ _ just
0.35 ^ _ monoxide
0.35 ^ _ testicle
0.35 ^ carbon
0.35 ^ copd
0.35 ^ coworker
0.35 ^ gunshot
0.35 ^ her
0.35 a sudden
0.35 about end
0.35 ache _ #11+
0.35 and _ drool
0.35 and _ funny
0.35 and _ his
0.35 and _ very
0.35 and had
0.35 are tingl
0.35 baby _ time
0.35 bag _ full
0.35 been _ in
0.35 been vomit
0.35 beep and
0.35 better _ without
0.35 bit my
0.35 black stuff
0.35 cant _ him
0.35 cell and
0.35 chlorine
0.35 co
0.35 co _ beep
0.35 co detector
0.35 daughter swallow
0.35 detector _ and
0.35 detector beep
0.35 down my
0.35 even
0.35 ex is
0.35 face look
0.35 faint _ runn
0.35 faint while
0.35 feel tight
0.35 fell down
0.35 fit
0.35 floater and
0.35 fork
0.35 gave _ baby
0.35 gray and
0.35 gunshot
0.35 had to
0.35 has _ bruise
0.35 have _ a
0.35 hell
0.35 hes drool
0.35 hip
0.35 hit _ head
0.35 huge _ and
0.35 in _ drink
0.35 insulin pump
0.35 it tonight
0.35 just _ and
0.35 left
0.35 left _ hurt
0.35 like _ going
0.35 lying
0.35 magnet from
0.35 me last
0.35 my _ calf
0.35 my _ hasnt
0.35 my _ stuck
0.35 my _ took
0.35 my _ yr
0.35 my defibrillator
0.35 my fingertip
0.35 nail last
0.35 no sense
0.35 noise even
0.35 not -mak
0.35 off without
0.35 old with
0.35 on him
0.35 only #11+
0.35 overnight
0.35 painful
0.35 pill and
0.35 pull his
0.35 put someth
0.35 red _ going
0.35 right calf
0.35 seiz
0.35 sickle _ and
0.35 sleep pill
0.35 someone _ someth
0.35 someth _ in
0.35 stiff _ and
0.35 stop bleed
0.35 tender
0.35 that dont
0.35 the bridge
0.35 the side
0.35 the whole
0.35 think _ end
0.35 think _ was
0.35 thinner
0.35 time the
0.35 to _ my
0.35 to use
0.35 toddler is
0.35 took viagra
0.35 viagra and
0.35 with _ temp
0.35 wont _ back
0.35 wrist and
0.35 year _ got
0.34 #11+ minut
0.34 #99+ _ i
0.34 -five
0.34 -in
0.34 -move _ -day
0.34 -slept _ -five
0.34 =a_lot =bleeds_a_lot
0.34 =a_lot =hit_hard
0.34 =a_lot =sudden
0.34 =allergen =hoarse
0.34 =arm_hand_pain =pale_clammy
0.34 =arm_hand_pain =sweating
0.34 =barking_stridor =cholinergic
0.34 =barking_stridor =drooling
0.34 =belly_pain =severe_pain
0.34 =belly_word =no_gas
0.34 =belly_word =severe_pain
0.34 =bite_bad =pierced_through
0.34 =bite_bad =severe_pain
0.34 =bite_bad =speech
0.34 =black_stool =fainted
0.34 =bleeding_any =vomiting_blood
0.34 =bleeding_heavy =limb_bleeds
0.34 =blow_ribs
0.34 =blurry_vision =double_now
0.34 =burn_severity =seizure
0.34 =burn_severity =shaking
0.34 =chest_any =chest_lasting
0.34 =chest_any =sweating
0.34 =chest_lasting =drugs_taken
0.34 =chest_lasting =hernia_stuck
0.34 =chest_lasting =one_eye
0.34 =chest_lasting =snake
0.34 =chest_lasting =snake_bad
0.34 =chest_lasting =valve_or_device
0.34 =choking =elderly
0.34 =clot_risk =swelling
0.34 =clot_risk =wound_infected
0.34 =co_alarm =co_word
0.34 =cramps =severe_pain
0.34 =dangerous_person =drowning
0.34 =dangerous_person =hurts_move
0.34 =days_many =new_baby
0.34 =deep_cut =limb_injury
0.34 =dentist =soaking_pad
0.34 =double_now
0.34 =double_now =double_vision
0.34 =double_now =eye_hit_bad
0.34 =ear_blood =fight_blow
0.34 =ear_wax =limb_injury
0.34 =ear_wax =unresponsive
0.34 =eye_area =eye_chemical
0.34 =eye_area =eye_pain
0.34 =eye_area =limb_injury
0.34 =eye_area =poison_contact
0.34 =eye_area =vomiting
0.34 =eye_chemical
0.34 =eye_hit_bad =eye_pain
0.34 =eye_hit_bad =limb_bleeds
0.34 =eye_hit_bad =uti
0.34 =eye_pain
0.34 =eye_pain =eye_red
0.34 =feels_incredible =withdrawal
0.34 =gas_smell
0.34 =head_danger =limb_injury
0.34 =head_danger =sweating
0.34 =head_injury =vomiting
0.34 =hip_fracture =hit_hard
0.34 =hours_pain =valve_or_device
0.34 =hours_pain =wakes
0.34 =immunosuppressed =priapism
0.34 =indigestion_odd
0.34 =inhaler_fails =tired
0.34 =irregular_heart =weak_any
0.34 =limb_bleeds
0.34 =long_bleed =soaking_pad
0.34 =muscle_cramps
0.34 =nitro_fails
0.34 =nitro_fails =squeezing_word
0.34 =no_urine =pregnant
0.34 =opioid =overdose_taken
0.34 =opioid =using_word
0.34 =pain_any =postpartum
0.34 =priapism =sickle_cell
0.34 =radiates =scratched
0.34 =radiates =squeezing_word
0.34 =recent_infection =swelling
0.34 =recent_surgery =swelling
0.34 =recent_surgery =wound_infected
0.34 =saddle_numb =tingling_hands
0.34 =severe_pain =testicle
0.34 =speech =weak_one_side
0.34 ^ _ insulin
0.34 ^ _ pregnant
0.34 ^ severe
0.34 a _ in
0.34 a _ was
0.34 a button
0.34 a needle
0.34 ache im
0.34 ago and
0.34 and #99+
0.34 and _ two
0.34 and breath
0.34 and not
0.34 antifreeze
0.34 bare pee
0.34 be here
0.34 bladder
0.34 brother is
0.34 button battery
0.34 came _ and
0.34 cant _ shak
0.34 cant stand
0.34 chest has
0.34 chok _ steak
0.34 cough _ lot
0.34 cough and
0.34 crush _ a
0.34 cut by
0.34 dog _ me
0.34 down _ stair
0.34 down over
0.34 for over
0.34 forehead
0.34 furnace
0.34 go in
0.34 hav _ to
0.34 heart
0.34 her eye
0.34 her wrist
0.34 here anymore
0.34 i _ rescu
0.34 ill _ my
0.34 ill hurt
0.34 im _ double
0.34 im _ labor
0.34 im cough
0.34 is _ a
0.34 is _ all
0.34 jaw _ lock
0.34 just _ a
0.34 keep say
0.34 like thi
0.34 lung
0.34 magnet ball
0.34 me when
0.34 monoxide _ is
0.34 move _ arm
0.34 my _ after
0.34 my _ fever
0.34 my _ overdos
0.34 my _ side
0.34 my lung
0.34 my testicle
0.34 nail went
0.34 neck hurt
0.34 new _ and
0.34 now _ breath
0.34 of _ sudden
0.34 of her
0.34 off
0.34 old _ has
0.34 on steak
0.34 open _ jaw
0.34 pull in
0.34 rattlesnake _ my
0.34 rescu
0.34 rescu from
0.34 rib and
0.34 rock hard
0.34 sheet
0.34 shiver
0.34 smell smoke
0.34 spray
0.34 sweaty and
0.34 the pool
0.34 the skin
0.34 the stomach
0.34 through _ foot
0.34 tip _ my
0.34 tip of
0.34 to _ here
0.34 toe _ cold
0.34 tonight i
0.34 took like
0.34 under
0.34 wake
0.34 wall
0.34 was cut
0.34 was rescu
0.34 with _ cant
0.34 wont _ bleed
0.33 -before
0.33 =a_lot =belly_pain
0.33 =a_lot =dark_urine
0.33 =a_lot =hives
0.33 =a_lot =irregular_heart
0.33 =abuse_danger =armed_now
0.33 =abuse_danger =heat_exposure
0.33 =adrenal
0.33 =alcohol =wound
0.33 =amputated =eye_hit_bad
0.33 =appendix_burst
0.33 =appendix_burst =appendix_pain
0.33 =appendix_burst =appendix_said
0.33 =at_rest =leg_feet_swollen
0.33 =baby =purple_word
0.33 =barking_stridor =dangerous_person
0.33 =belly_word =pale_clammy
0.33 =bite_bad =cholinergic
0.33 =bite_bad =confused
0.33 =bite_bad =scratched
0.33 =bite_bad =tooth
0.33 =bladder_bowel_loss =eye_hit_bad
0.33 =bladder_bowel_loss =numb_any
0.33 =blurry_vision =hours_pain
0.33 =bp_very_high =head_danger
0.33 =breath_pauses =cough
0.33 =breathe_word =hernia_stuck
0.33 =burn_any =electric
0.33 =burn_severity =swelling_lips
0.33 =burn_severity =toes_cold
0.33 =burn_severity =vomiting_constantly
0.33 =car_crash =pregnant
0.33 =chemical_word =smoke
0.33 =chest_lasting =drooling
0.33 =chest_lasting =hallucinating
0.33 =chest_lasting =speech_garbled
0.33 =chest_lasting =swelling_throat
0.33 =confused =fall_any
0.33 =confused =rigors_hard
0.33 =confused =sugar_low
0.33 =confused =sugar_very_low
0.33 =dangerous_person =mania_psychosis
0.33 =dangerous_person =using_word
0.33 =days_many =soaking_pad
0.33 =days_many =young_baby
0.33 =dialysis =weak_any
0.33 =dizzy =speech
0.33 =during_effort =squeezing_word
0.33 =ear_pain =swelling
0.33 =elderly =hours_pain
0.33 =elderly =wakes
0.33 =eye_area =severe_pain
0.33 =eye_area =unresponsive
0.33 =fainted =irregular_heart
0.33 =fainted =pain_any
0.33 =feels_incredible =mania_psychosis
0.33 =feels_incredible =sleepless_days
0.33 =head_danger =hernia_word
0.33 =head_danger =rigors
0.33 =head_danger =worst_ever_sick
0.33 =headache =high_altitude
0.33 =headache =sudden
0.33 =hearing =sudden
0.33 =heat_danger =unresponsive
0.33 =high_altitude =vomiting
0.33 =hip_broken
0.33 =hip_broken =limb_injury
0.33 =hoarse =swelling
0.33 =immunosuppressed =squeezing_word
0.33 =kidney_disease =weak_any
0.33 =limb_injury =phlegm
0.33 =pain_any =vomiting
0.33 =pneumonia_known =short_breath
0.33 =retractions =short_breath
0.33 =stroke_word =weak_one_side
0.33 =thirsty =vomiting
0.33 =withdrawal =wont_feed
0.33 ^ _ blood
0.33 ^ _ kidney
0.33 ^ _ took
0.33 ^ _ water
0.33 ^ bleed
0.33 a _ noise
0.33 a firework
0.33 a pacemaker
0.33 after _ my
0.33 all _ way
0.33 an edible
0.33 and _ cough
0.33 and _ got
0.33 appendix burst
0.33 backward
0.33 been _ on
0.33 been _ up
0.33 black out
0.33 bleed through
0.33 blood and
0.33 blue for
0.33 boil water
0.33 breath _ my
0.33 broke _ hip
0.33 bucket
0.33 but _ still
0.33 calf
0.33 chest
0.33 come _ i
0.33 come when
0.33 cough _ pink
0.33 cup
0.33 dad speech
0.33 daughter _ hav
0.33 diabetic _ is
0.33 doesnt -fade
0.33 drank nail
0.33 edible
0.33 every _ i
0.33 feel _ and
0.33 feel _ leg
0.33 fever _ chill
0.33 feverish
0.33 for an
0.33 goe
0.33 hand _ a
0.33 hasnt _ -a
0.33 have had
0.33 havent _ -in
0.33 heart _ is
0.33 hes cry
0.33 hour _ i
0.33 i _ cant
0.33 i _ underwater
0.33 in _ nose
0.33 is like
0.33 is peel
0.33 is slurr
0.33 keep
0.33 kill my
0.33 knife in
0.33 laundry pod
0.33 leak
0.33 light and
0.33 my #
0.33 my #11+
0.33 my _ burst
0.33 my _ since
0.33 my uncle
0.33 neighbor
0.33 now _ is
0.33 of a
0.33 of his
0.33 oil _ is
0.33 ooz
0.33 out _ and
0.33 out in
0.33 out of
0.33 pee and
0.33 rash _ doesnt
0.33 rash after
0.33 seem fine
0.33 skin _ peel
0.33 someth _ my
0.33 sound
0.33 speech _ slurr
0.33 sugar _ #11+
0.33 that doesnt
0.33 the sink
0.33 the way
0.33 they _ me
0.33 think _ appendix
0.33 throat is
0.33 tile
0.33 too long
0.33 underwater
0.33 underwater _ long
0.33 underwater too
0.33 up pink
0.33 was _ too
0.33 was underwater
0.33 woke
0.33 wont drink
0.33 wrote
0.32 -breath
0.32 -move since
0.32 =a_lot =flashes_floaters
0.32 =acts_drunk =confused
0.32 =amputated =hernia_stuck
0.32 =at_rest =cant_lie_flat
0.32 =baby =fever
0.32 =baby =short_breath
0.32 =birth_now =burn_severity
0.32 =bite_bad =making_swell
0.32 =bite_bad =radiates
0.32 =bite_bad =swelling
0.32 =black_stool =near_faint
0.32 =bleeding_any =chest_lasting
0.32 =bleeding_any =pale_clammy
0.32 =bleeding_any =phlegm
0.32 =bleeding_heavy =calf
0.32 =blow_chest
0.32 =blow_chest =burn_severity
0.32 =bluish =toes_cold
0.32 =bp_very_high =eye_hit_bad
0.32 =breathe_word =chest_lasting
0.32 =burn_big =deep_burn
0.32 =burn_severity =chest_lasting
0.32 =burn_severity =fell_baby
0.32 =burn_severity =weak_one_side
0.32 =cannot_breathe =swelling
0.32 =car_crash =hit_by_car
0.32 =chemical_burn =cocaine
0.32 =chemical_word =eye_hit_bad
0.32 =chest_any =dangerous_person
0.32 =chest_lasting =flashes_floaters
0.32 =chest_lasting =testicle
0.32 =cold_exposure =frostbite
0.32 =confused =foggy_only
0.32 =cough =hernia_stuck
0.32 =curtain_word =vision_loss
0.32 =deep_cut =scratched
0.32 =deformed =sudden
0.32 =digoxin =head_danger
0.32 =digoxin =shaking
0.32 =elderly =head_danger
0.32 =electric =irregular_heart
0.32 =electric =thrown_back
0.32 =eye_hit_bad =phlegm
0.32 =eye_hit_bad =pleuritic
0.32 =eye_hit_bad =tearing
0.32 =face_odd
0.32 =fall_any =hit_by_car
0.32 =fever =means_mentioned
0.32 =fever =squeezing_word
0.32 =fight_blow =hit_by_car
0.32 =flank_pain =severe_pain
0.32 =foggy_only
0.32 =harm_others =using_word
0.32 =head_danger =jaundice
0.32 =head_danger =ketone_breath
0.32 =hit_by_car =hit_hard
0.32 =hit_hard =vomiting
0.32 =hours_pain =right_side
0.32 =hours_pain =severe_pain
0.32 =hours_pain =speech_garbled
0.32 =joint_hot =rigors
0.32 =line_infected =line_shakes
0.32 =line_shakes
0.32 =long_bleed =seizure
0.32 =long_bleed =speech
0.32 =pain_any =poison_swallowed
0.32 =pain_any =skin_peeling
0.32 =pain_any =sudden
0.32 =pain_any =tearing
0.32 =pressure_elsewhere
0.32 =priapism =swelling
0.32 =purple_word =rash
0.32 =racing_heart =rigors_hard
0.32 =radiates =weak_one_side
0.32 =red_racing =spreading
0.32 =short_breath =slow_breathing
0.32 =silent_for_a_reason =unresponsive
0.32 =squeezing_word =tearing
0.32 =sudden_balance
0.32 =swallow_trouble =throat_sore
0.32 =throat_sore =wont_swallow
0.32 ^ _ behind
0.32 ^ _ bone
0.32 ^ _ partner
0.32 ^ infect
0.32 ^ shingl
0.32 ^ someth
0.32 a _ and
0.32 a _ pain
0.32 above
0.32 acid on
0.32 an abortion
0.32 and _ bleed
0.32 and _ cry
0.32 and _ light
0.32 and _ only
0.32 and _ take
0.32 and _ wrote
0.32 and lip
0.32 around _ eye
0.32 asthma _ and
0.32 at _ but
0.32 baby stopp
0.32 been _ a
0.32 blister all
0.32 bloody diarrhea
0.32 blue _ the
0.32 but my
0.32 catch my
0.32 close
0.32 cutt
0.32 down
0.32 down there
0.32 ear _ thi
0.32 ear infection
0.32 ear since
0.32 eight
0.32 faint twice
0.32 fell from
0.32 finger with
0.32 foot and
0.32 foreskin
0.32 foul
0.32 from _ and
0.32 got _ from
0.32 got back
0.32 had _ abortion
0.32 hes still
0.32 i _ hear
0.32 i faint
0.32 is _ #99+
0.32 is _ real
0.32 is floppy
0.32 is stick
0.32 isnt _ -up
0.32 it thi
0.32 its _ to
0.32 lost vision
0.32 minut _ im
0.32 my _ <i
0.32 my _ from
0.32 my _ section
0.32 my _ ten
0.32 my brother
0.32 my c
0.32 my chest
0.32 my hand
0.32 my voice
0.32 never
0.32 newborn is
0.32 night i
0.32 of glas
0.32 off _ tip
0.32 oil and
0.32 on _ at
0.32 only _ week
0.32 out _ his
0.32 pesticide
0.32 pregnant _ bleed
0.32 red streak
0.32 she took
0.32 shingl on
0.32 shock by
0.32 shoot _ the
0.32 son _ hemophilia
0.32 son swallow
0.32 stand
0.32 still _ in
0.32 stop
0.32 stung and
0.32 sudden _ #11+
0.32 sweat
0.32 swell and
0.32 swollen
0.32 swollen _ and
0.32 tak
0.32 the _ headache
0.32 the _ home
0.32 the _ i
0.32 the color
0.32 the leg
0.32 the nurs
0.32 thing _ #11+
0.32 think the
0.32 threaten
0.32 thrown back
0.32 time _ minute
0.32 to _ kid
0.32 too many
0.32 towel
0.32 trouble breath
0.32 tube
0.32 tube _ out
0.32 tube came
0.32 voic _ me
0.32 white
0.32 wife is
0.32 with _ needle
0.32 with pesticide
0.32 wont _ down
0.31 #99+ _ #99+
0.31 -mak -sense
0.31 -slept _ -#
0.31 <the _ <two
0.31 =a_lot =fall_any
0.31 =allergen =blister_any
0.31 =allergen =blister_word
0.31 =arm_hand_pain =jaw_arm_sweat
0.31 =back_pain =radiates
0.31 =barking_stridor =burn_severity
0.31 =belly_hard =no_gas
0.31 =belly_hit =eye_hit_bad
0.31 =belly_word =chest_lasting
0.31 =belly_word =head_danger
0.31 =belly_word =pain_any
0.31 =belly_word =pregnant
0.31 =belly_word =vomiting
0.31 =bite_bad =fight_blow
0.31 =blood_streak =dry_mouth
0.31 =blood_thinner =hit_hard
0.31 =blurry_vision =postpartum
0.31 =burn_severity =chemical_strong
0.31 =burn_severity =cocaine
0.31 =burn_severity =cold_limb
0.31 =burn_severity =fainted
0.31 =burn_severity =iron_pills
0.31 =burn_severity =screams_in_bouts
0.31 =burned_hand
0.31 =cannot_speak =dangerous_person
0.31 =carbon_monoxide =refuses
0.31 =chemical_word =short_breath
0.31 =chest_lasting =dangerous_person
0.31 =chest_lasting =eye_hit_bad
0.31 =chest_lasting =fever
0.31 =chest_lasting =hives
0.31 =chest_lasting =hoarse
0.31 =chest_lasting =soaking_fast
0.31 =chest_lasting =swelling
0.31 =child_got_pills =unresponsive
0.31 =choking =speech
0.31 =co_words =gas_smell
0.31 =co_words =vomiting
0.31 =cocaine =pain_any
0.31 =cold_exposure =head_danger
0.31 =cold_exposure =hernia_stuck
0.31 =confused =mania_psychosis
0.31 =cough =poison_swallowed
0.31 =cut_by_accident =fever
0.31 =dangerous_person =pale_clammy
0.31 =days_many =tetanus_due
0.31 =discharge =high_fever
0.31 =dizzy =eye_hit_bad
0.31 =drowsy =fall_any
0.31 =drowsy =newborn
0.31 =drowsy =young_baby
0.31 =drugs_taken =means_mentioned
0.31 =dry_mouth =soft_spot
0.31 =ear_blood =hit_hard
0.31 =eye_bulge =swelling
0.31 =eye_pain =light_hurts
0.31 =feels_sleepy =sugar_very_high
0.31 =fever =severe_weakness
0.31 =fever =spreading
0.31 =fever =using_word
0.31 =frostbite
0.31 =gradual_numb =numb_any
0.31 =green_vomit
0.31 =green_vomit =head_danger
0.31 =green_vomit =phlegm
0.31 =green_vomit =vomiting
0.31 =head_danger =no_gas
0.31 =head_danger =phlegm
0.31 =high_fever =rash
0.31 =hit_hard
0.31 =hit_hard =weak_legs
0.31 =hours_pain =no_urine
0.31 =hours_pain =soaking_fast
0.31 =irregular_heart =near_faint
0.31 =jaundice =pain_any
0.31 =jaundice =wont_feed
0.31 =long_bleed =pale_clammy
0.31 =long_bleed =vomiting_constantly
0.31 =new_baby =soaking_pad
0.31 =no_gas =vomiting
0.31 =no_urine =vomiting
0.31 =pale_clammy =sugar_low
0.31 =phlegm =vomiting
0.31 =recent_surgery =sudden
0.31 =rigors =uti
0.31 =short_breath =smoke
0.31 =skin_infection =swelling
0.31 =soaking_fast
0.31 =soaking_fast =soaking_pad
0.31 =tingling_hands =weak_legs
0.31 =weak_any
0.31 =weak_any =weak_legs
0.31 ^ bone
0.31 ^ daughter
0.31 ^ husband
0.31 ^ water
0.31 a _ went
0.31 a dog
0.31 about _ pas
0.31 addison and
0.31 after _ new
0.31 and _ get
0.31 and about
0.31 and blister
0.31 and goe
0.31 and lighthead
0.31 and one
0.31 at _ i
0.31 baby head
0.31 baby is
0.31 baby isnt
0.31 bad
0.31 bad and
0.31 been _ and
0.31 bleach _ in
0.31 bloody _ and
0.31 boyfriend _ me
0.31 bump her
0.31 cant control
0.31 cant lift
0.31 carbon _ alarm
0.31 chang table
0.31 clot and
0.31 complete
0.31 cord
0.31 cousin _ shot
0.31 dad is
0.31 day _ now
0.31 deep hole
0.31 down _ two
0.31 drain cleaner
0.31 even _ calm
0.31 even _ rest
0.31 even at
0.31 eye since
0.31 fail _ my
0.31 fail and
0.31 feel _ a
0.31 feel irregular
0.31 fever
0.31 floater
0.31 fluid #11+
0.31 fluid _ week
0.31 fume
0.31 gave my
0.31 gun in
0.31 half of
0.31 has _ tight
0.31 have _ knife
0.31 have addison
0.31 have headach
0.31 he put
0.31 heart _ irregular
0.31 hernia
0.31 his skin
0.31 house
0.31 hurt _ lot
0.31 husband _ is
0.31 i _ addison
0.31 i _ an
0.31 i _ wake
0.31 i do
0.31 im only
0.31 in _ at
0.31 in _ foot
0.31 in _ head
0.31 in one
0.31 inhaler _ empty
0.31 it on
0.31 its swell
0.31 jaw is
0.31 laundry
0.31 leg _ dont
0.31 light _ my
0.31 like _ is
0.31 monoxide alarm
0.31 mov up
0.31 my _ patient
0.31 my _ week
0.31 my left
0.31 no _ today
0.31 nonstop and
0.31 numbnes
0.31 of _ myself
0.31 of water
0.31 off _ -me
0.31 off _ chang
0.31 old hasnt
0.31 out while
0.31 pass _ while
0.31 patient husband
0.31 peanut
0.31 powder
0.31 rate is
0.31 right _ and
0.31 rusty _ last
0.31 say _ want
0.31 second or
0.31 see flash
0.31 see sparkl
0.31 sharp pain
0.31 she _ in
0.31 shot _ the
0.31 shot in
0.31 shut and
0.31 son drank
0.31 son his
0.31 sparkl
0.31 spitt
0.31 spot and
0.31 spurt
0.31 start lisinopril
0.31 stomach has
0.31 swallow and
0.31 tack
0.31 talk
0.31 tar and
0.31 text
0.31 than the
0.31 the chang
0.31 the couch
0.31 the school
0.31 the stuff
0.31 throat so
0.31 tight _ and
0.31 tight on
0.31 time _ dose
0.31 tingl and
0.31 tonight is
0.31 turn red
0.31 wait til
0.31 was _ with
0.31 when calm
0.31 white _ hard
0.31 with _ fever
0.31 wont let
0.31 woozy
0.3 # _ my
0.3 # week
0.3 #11+ over
0.3 -fade -when
0.3 -five _ and
0.3 -there
0.3 <week
0.3 <week <ago
0.3 =a_lot =belly_hard
0.3 =abuse_danger =means_mentioned
0.3 =again_fainted =tia_resolved
0.3 =alcohol =withdrawal
0.3 =allergen =dystonia
0.3 =allergen =tongue_swollen
0.3 =anaphylaxis_said =chest_lasting
0.3 =anaphylaxis_said =hours_pain
0.3 =animal_bite =possible_fracture
0.3 =animal_bite =swelling
0.3 =barking_stridor =cough
0.3 =belly_hit =head_danger
0.3 =bite_bad =chemical_burn
0.3 =bite_bad =clot_risk
0.3 =bite_bad =contact_lens
0.3 =bleeding_any =burn_severity
0.3 =bleeding_any =limb_bleeds
0.3 =blood_streak =streak_up
0.3 =blurry_vision =eye_hit_bad
0.3 =bp_high =pregnant
0.3 =bp_low
0.3 =bp_low =eye_hit_bad
0.3 =bp_low =squeezing_word
0.3 =bp_very_high =headache
0.3 =calf
0.3 =chest_any =nausea
0.3 =chest_lasting =device_alarm
0.3 =chest_lasting =feels_sleepy
0.3 =chest_lasting =many_days
0.3 =chest_lasting =squeezing_word
0.3 =co_words =during_exercise
0.3 =cold_exposure =speech
0.3 =contact_lens =eye_pain
0.3 =contact_lens =pain_any
0.3 =cough =hurts_breathing
0.3 =coughs_blood =spits_clots
0.3 =dangerous_person =fever
0.3 =dangerous_person =recent_infection
0.3 =dark_urine =pain_any
0.3 =device_alarm =hours_pain
0.3 =discharge =fever
0.3 =dizzy =vaginal_bleeding
0.3 =drooling =swelling
0.3 =drowsy =hours_pain
0.3 =during_exercise =head_danger
0.3 =dystonia =eye_area
0.3 =eye_area =fight_blow
0.3 =eye_hit_bad
0.3 =eye_hit_bad =half_vision
0.3 =eye_hit_bad =hurts_move
0.3 =fall_any =head_injury
0.3 =fall_hard =pain_any
0.3 =fever =headache
0.3 =glass_test
0.3 =glass_test =purple_rash
0.3 =glass_test =rash
0.3 =half_vision
0.3 =half_vision =vision_loss
0.3 =hallucinating =hours_pain
0.3 =harm_others =wound
0.3 =head_danger =recent_surgery
0.3 =heart_condition =irregular_heart
0.3 =heart_condition =leg_feet_swollen
0.3 =hip_hurts =hit_hard
0.3 =hours_pain =overdose_taken
0.3 =indigestion_odd =pale_clammy
0.3 =indigestion_odd =sweating
0.3 =iron_pills =overdose_taken
0.3 =jaw_arm_sweat =radiates
0.3 =limb_injury =suicidal
0.3 =limb_injury =to_the_bone
0.3 =long_bleed =suicidal
0.3 =means_at_hand =self_harm_now
0.3 =means_at_hand =suicidal
0.3 =moved_right
0.3 =moved_right =pain_any
0.3 =moved_right =right_side
0.3 =near_faint =vision_loss
0.3 =never_spoke_word =seizure
0.3 =never_spoke_word =suicidal
0.3 =not_self
0.3 =numb_any =squeezing_word
0.3 =numb_any =tingling_hands
0.3 =overdose_taken =vomiting
0.3 =pain_any =short_breath
0.3 =pain_any =swallow_trouble
0.3 =pleuritic =squeezing_word
0.3 =pregnant =soaking_pad
0.3 =pregnant =swelling
0.3 =pregnant =swelling_face
0.3 =scratched =to_the_bone
0.3 =severe_pain =sudden
0.3 =short_breath =sudden
0.3 =spreading =streak_up
0.3 =sting =wound_infected
0.3 =to_the_bone =wound
0.3 ^ _ beat
0.3 ^ _ mom
0.3 ^ _ stopp
0.3 ^ blister
0.3 ^ erection
0.3 ^ grandma
0.3 ^ pass
0.3 a _ neck
0.3 a pencil
0.3 a sharp
0.3 acid _ my
0.3 act drunk
0.3 after fall
0.3 and _ can
0.3 and _ see
0.3 and crie
0.3 and jaw
0.3 are miss
0.3 arent -there
0.3 bad _ the
0.3 belly button
0.3 bend
0.3 birth last
0.3 blood sugar
0.3 brother _ hav
0.3 came _ from
0.3 cashew
0.3 couch
0.3 crazy _ pee
0.3 dryer _ feel
0.3 erection _ #
0.3 erection for
0.3 eye _ burn
0.3 eyelid and
0.3 fever _ and
0.3 fever _ short
0.3 fever rash
0.3 friend overdos
0.3 gave _ and
0.3 go away
0.3 hand
0.3 hand _ and
0.3 headache _ my
0.3 heart feel
0.3 her arm
0.3 her breath
0.3 her sleep
0.3 his _ with
0.3 hurt _ kid
0.3 im gonna
0.3 in _ after
0.3 in _ middle
0.3 indigestion
0.3 is _ by
0.3 is confus
0.3 is tight
0.3 it look
0.3 kill
0.3 kitchen floor
0.3 limp and
0.3 live wire
0.3 look
0.3 look like
0.3 med last
0.3 middle
0.3 my _ i
0.3 my _ point
0.3 next door
0.3 now
0.3 of _ after
0.3 of _ pool
0.3 of tylenol
0.3 on _ couch
0.3 on _ kitchen
0.3 on chemo
0.3 open _ i
0.3 out _ my
0.3 outlet
0.3 pass _ twice
0.3 pregnant _ bad
0.3 pull _ of
0.3 pull out
0.3 she #11+
0.3 she wont
0.3 shoot
0.3 side
0.3 side of
0.3 since _ and
0.3 slurr and
0.3 so drowsy
0.3 soccer practice
0.3 some _ miss
0.3 some are
0.3 son _ out
0.3 stair and
0.3 stuck _ a
0.3 tank
0.3 the _ she
0.3 the middle
0.3 thing say
0.3 time _ stand
0.3 to _ me
0.3 to stab
0.3 took double
0.3 turn black
0.3 use it
0.3 want _ stab
0.3 want _ use
0.3 week _ with
0.3 wife _ is
0.3 with _ is
0.3 with _ oil
0.3 wont _ at
0.3 wont _ to
0.3 wont look
0.3 wound is
0.3 year _ drank
0.3 year _ wont
0.29 # pad
0.29 #11+ lbs
0.29 #99+ fever
0.29 -a -wet
0.29 -a _ -diaper
0.29 -had _ -wet
0.29 =a_lot =belly_word
0.29 =a_lot =bite_bad
0.29 =a_lot =rectal_bleeding
0.29 =after_hard_exercise =muscle_hard
0.29 =alcohol =hallucinating
0.29 =allergen =means_mentioned
0.29 =allergen =using_word
0.29 =amputated =limb_trapped
0.29 =animal_bite =co_words
0.29 =at_rest =cannot_breathe
0.29 =battery_word =chemical_word
0.29 =belly_hit =drowsy
0.29 =belly_hit =heat_exposure
0.29 =belly_hit =hit_hard
0.29 =belly_pain =moved_right
0.29 =belly_word =moved_right
0.29 =belly_word =sweating
0.29 =bite_bad =tingling_hands
0.29 =bleeding_any =fall_any
0.29 =bleeding_any =rectal_bleeding
0.29 =bleeding_any =rectal_blood
0.29 =bleeding_heavy =not_clotting
0.29 =blood_streak =blurry_vision
0.29 =burn_any =smoke
0.29 =burn_severity =face_odd
0.29 =burn_severity =hit_hard
0.29 =burn_severity =new_medicine
0.29 =burn_severity =racing_heart
0.29 =burn_severity =radiates_groin
0.29 =cannot_breathe =choking
0.29 =carbon_monoxide =nausea
0.29 =cast_tight =limb_injury
0.29 =chemical_word =co_words
0.29 =chest_any =hours_pain
0.29 =chest_lasting =done_with_it
0.29 =chest_lasting =dry_mouth
0.29 =chest_lasting =goodbye_note
0.29 =chest_lasting =pneumonia_known
0.29 =chest_pressure =sweating
0.29 =child_got_pills =edible_word
0.29 =cholinergic =purple_rash
0.29 =cholinergic =swelling
0.29 =clot_risk =short_breath
0.29 =clot_risk =squeezing_word
0.29 =clot_risk =wound
0.29 =clot_risk =wound_open
0.29 =co_words =nausea
0.29 =contact_lens =light_hurts
0.29 =curtain_word =eye_hit_bad
0.29 =cut_by_accident =eye_hit
0.29 =dangerous_person =immunosuppressed
0.29 =dark_urine =muscle_hard
0.29 =days_many =tick
0.29 =diarrhea =diarrhea_many
0.29 =drooling =purple_rash
0.29 =eye_area =fever
0.29 =eye_area =mouth_sores
0.29 =eye_hit =fall_any
0.29 =eye_hit =fight_blow
0.29 =eye_hit =hit_hard
0.29 =eye_hit_bad =moved_right
0.29 =eye_hit_bad =rectal_bleeding
0.29 =eye_hit_bad =severe_headache
0.29 =eye_hit_bad =snake
0.29 =eye_hit_bad =snake_bad
0.29 =eye_hit_bad =sweating
0.29 =eye_hit_bad =unequal_pupils
0.29 =eye_pain =pain_any
0.29 =fall_any =fight_blow
0.29 =fall_any =heat_exposure
0.29 =fall_hard =heat_exposure
0.29 =fall_height =heat_exposure
0.29 =fever =limp_refuses
0.29 =fever =tia_resolved
0.29 =flu_bad =head_danger
0.29 =head_danger =hernia_stuck
0.29 =head_danger =severe_weakness
0.29 =heat_exposure =hit_hard
0.29 =hernia_stuck =long_bleed
0.29 =hernia_word =vomiting
0.29 =high_fever =recent_travel
0.29 =hit_hard =severe_weakness
0.29 =hoarse
0.29 =hours_pain =racing_heart
0.29 =hours_pain =severe_weakness
0.29 =hours_pain =wound_infected
0.29 =leg_feet_swollen =muscle_hard
0.29 =leg_swelling_one =swelling
0.29 =long_bleed =not_clotting
0.29 =moved_right =squeezing_word
0.29 =muscle_hard =swelling
0.29 =overdose_taken =silent_for_a_reason
0.29 =pain_any =purple_word
0.29 =pale_clammy =squeezing_word
0.29 =pale_clammy =sweating
0.29 =phlegm =pink_foam
0.29 =poison_contact =purple_rash
0.29 =postpartum =wound_open
0.29 =postpartum_smell =wound_open
0.29 =radiates =trunk_pain
0.29 =radiates =wound
0.29 =rectal_bleeding
0.29 =slow_breathing =using_word
0.29 =snake =sting
0.29 =snake_bad =sting
0.29 =soaking_pad =swelling
0.29 =squeezing_word =sweating
0.29 =tia_resolved =weak_one_side
0.29 =wakes =weak_one_side
0.29 ^ _ bleach
0.29 ^ _ collaps
0.29 ^ _ infection
0.29 ^ diabetic
0.29 ^ soak
0.29 a _ bite
0.29 a _ bottle
0.29 a _ branch
0.29 a board
0.29 a fit
0.29 a squeaky
0.29 about #11+
0.29 above #11+
0.29 after my
0.29 all around
0.29 an _ shock
0.29 and _ nonsense
0.29 and _ off
0.29 and _ shak
0.29 and _ since
0.29 and back
0.29 and light
0.29 antidepressant
0.29 at altitude
0.29 at practice
0.29 baby swallow
0.29 behind his
0.29 bigger
0.29 bleed after
0.29 board
0.29 boil _ on
0.29 broke
0.29 cant _ straight
0.29 cola
0.29 cup of
0.29 dad _ out
0.29 dad pass
0.29 diaper and
0.29 diarrhea _ time
0.29 every #11+
0.29 feed _ came
0.29 feed tube
0.29 feel _ ther
0.29 fume _ the
0.29 get up
0.29 go
0.29 go _ in
0.29 got _ electric
0.29 got an
0.29 grandson
0.29 half _ my
0.29 hand is
0.29 hard _ breathe
0.29 have _ gun
0.29 hear in
0.29 hes _ up
0.29 his belly
0.29 hit
0.29 hit the
0.29 hitt
0.29 hitt _ head
0.29 hot _ dry
0.29 husband
0.29 i _ move
0.29 i _ three
0.29 i sudden
0.29 is _ back
0.29 is _ down
0.29 is _ worse
0.29 is gray
0.29 isnt -respond
0.29 isnt _ -to
0.29 it has
0.29 its all
0.29 its been
0.29 just _ back
0.29 keep _ thing
0.29 kid wont
0.29 knock
0.29 labor and
0.29 lbs
0.29 left _ and
0.29 leg are
0.29 leg swell
0.29 like ther
0.29 look blue
0.29 lot _ it
0.29 minute
0.29 my _ pump
0.29 my _ replacement
0.29 my grandson
0.29 near _ eye
0.29 near my
0.29 not _ and
0.29 of #99+
0.29 old _ off
0.29 only
0.29 out _ after
0.29 out _ one
0.29 palm _ the
0.29 pinpoint
0.29 pregnant _ i
0.29 pregnant _ pass
0.29 purple _ that
0.29 purple rash
0.29 real fast
0.29 real slow
0.29 red and
0.29 school and
0.29 second then
0.29 shingl near
0.29 skin _ and
0.29 slipp
0.29 snake bite
0.29 someone put
0.29 speech came
0.29 stuck _ the
0.29 stuck a
0.29 stung
0.29 sugar _ over
0.29 surgery and
0.29 swollen for
0.29 temp #11+
0.29 terrible _ and
0.29 that _ when
0.29 the _ right
0.29 the shower
0.29 the tv
0.29 them
0.29 tight and
0.29 tree branch
0.29 vomit nonstop
0.29 want _ end
0.29 water on
0.29 wipe and
0.29 with #99+
0.29 wont put
0.29 wont quit
0.29 wreck
0.28 -eat
0.28 -feel and
0.28 =a_lot =belly_hit
0.28 =a_lot =chest_lasting
0.28 =a_lot =nail_word
0.28 =alcohol =baby_still
0.28 =allergen =wild_bite
0.28 =at_rest =barking_stridor
0.28 =at_rest =croup_cough
0.28 =baby =limp_refuses
0.28 =back_pain =sudden
0.28 =barking_stridor =short_breath
0.28 =belly_hard =vomiting
0.28 =belly_word =one_side_belly
0.28 =bite_bad =chest_lasting
0.28 =bite_bad =neck_broken
0.28 =bite_bad =short_breath
0.28 =bite_bad =swelling_lips
0.28 =bite_bad =wheeze_word
0.28 =bladder_bowel_loss =no_urine
0.28 =bladder_bowel_loss =saddle_numb
0.28 =bleeding_heavy =vaginal_bleeding
0.28 =blood_thinner =chemical_word
0.28 =blurry_vision =rash
0.28 =blurry_vision =squeezing_word
0.28 =both_legs =tingling_hands
0.28 =bp_low =near_faint
0.28 =burn_severity =chest_tearing
0.28 =burn_severity =heart_condition
0.28 =burn_severity =hypertension
0.28 =burn_severity =numb_any
0.28 =burn_severity =preterm_weeks
0.28 =burn_severity =speech
0.28 =burn_severity =spreading
0.28 =burn_severity =tearing
0.28 =burn_severity =tearing_trunk
0.28 =calf =hours_pain
0.28 =calf =recent_surgery
0.28 =cannot_breathe =copd
0.28 =cannot_breathe =retractions
0.28 =cant_lie_flat =racing_heart
0.28 =chemical_word =nail_word
0.28 =chemical_word =wheeze_word
0.28 =chest_any =cocaine
0.28 =chest_lasting =fight_blow
0.28 =chest_lasting =harm_others
0.28 =chest_lasting =heat_danger
0.28 =chest_lasting =hurts_move
0.28 =chest_lasting =irregular_heart
0.28 =chest_lasting =new_baby
0.28 =chest_lasting =radiates_groin
0.28 =chest_lasting =rigors
0.28 =chest_lasting =urinary_stuck_long
0.28 =chest_lasting =wheeze_word
0.28 =chest_pressure =pale_clammy
0.28 =clot_risk =many_days
0.28 =cocaine =dangerous_person
0.28 =cold_limb =numb_any
0.28 =confused =headache
0.28 =dangerous_person =hoarse
0.28 =dangerous_person =overdose_taken
0.28 =dangerous_person =sweating
0.28 =days_many =limp_leg
0.28 =days_many =phlegm
0.28 =deformed =ear_wax
0.28 =digoxin
0.28 =drowsy =drugs_taken
0.28 =drug_named =mouth_sores
0.28 =ear_pain =recent_infection
0.28 =ear_swollen =recent_infection
0.28 =ear_wax =hours_pain
0.28 =elderly =sudden
0.28 =eye_hit_bad =hurts_breathing
0.28 =eye_hit_bad =one_side_belly
0.28 =eye_hit_bad =shoulder_pain
0.28 =eye_hit_bad =to_the_bone
0.28 =eye_pain =severe_pain
0.28 =face_odd =numb_any
0.28 =fainted =vaginal_bleeding
0.28 =fever =long_bleed
0.28 =fever =sting
0.28 =fight_blow =hit_hard
0.28 =frostbite =hernia_stuck
0.28 =gallbladder =pain_any
0.28 =head_danger =hernia
0.28 =head_danger =one_side_belly
0.28 =head_danger =projectile
0.28 =head_danger =wakes
0.28 =head_injury =headache
0.28 =hernia =pain_any
0.28 =hives =sting
0.28 =hours_pain =radiates
0.28 =hurts_breathing =squeezing_word
0.28 =hurts_move =legs_gone
0.28 =hurts_move =moved_right
0.28 =hurts_move =right_side
0.28 =hurts_move =weak_legs
0.28 =injection_joint =pain_any
0.28 =leg_swelling_one =recent_surgery
0.28 =legs_gone =severe_weakness
0.28 =limb_gave =pain_any
0.28 =limb_injury =neck_broken
0.28 =limp_leg =severe_weakness
0.28 =mania_psychosis =wont_feed
0.28 =neck_broken
0.28 =newborn =projectile
0.28 =no_urine =urinary_stuck
0.28 =opioid
0.28 =pain_any =wont_swallow
0.28 =possible_fracture =red_racing
0.28 =possible_fracture =scratched
0.28 =postpartum =swelling
0.28 =projectile =weight_loss
0.28 =purple_rash =purple_word
0.28 =red_racing =swelling
0.28 =severe_pain =vomiting
0.28 =shaking =sugar_low
0.28 =shaking =sugar_very_low
0.28 =short_breath =sting
0.28 =squeezing_word =uti
0.28 =squeezing_word =vomiting
0.28 =squeezing_word =weak_one_side
0.28 =stiff_neck =vomiting
0.28 =sudden =vision_loss
0.28 =suicidal =wound
0.28 =swelling =swelling_face
0.28 =weight_loss =young_baby
0.28 ^ _ dresser
0.28 ^ _ flare
0.28 ^ _ newborn
0.28 ^ _ stomach
0.28 ^ after
0.28 ^ hit
0.28 a dresser
0.28 a fork
0.28 accidental
0.28 after the
0.28 and _ cold
0.28 and _ room
0.28 and _ scar
0.28 and _ to
0.28 and _ wet
0.28 and ankl
0.28 and too
0.28 and yellow
0.28 back _ the
0.28 been stabb
0.28 black _ for
0.28 bleach
0.28 bleed _ lot
0.28 blood _ and
0.28 blood thinner
0.28 bloody
0.28 bone _ stick
0.28 bother
0.28 broke _ neck
0.28 burn _ hand
0.28 by _ wasp
0.28 cant see
0.28 car on
0.28 cirrhosi and
0.28 copd
0.28 counter
0.28 daughter _ a
0.28 daughter lip
0.28 day _ #
0.28 doesnt remember
0.28 dresser
0.28 dresser _ on
0.28 dresser fell
0.28 drove
0.28 electrocut _ the
0.28 explode
0.28 eye _ grind
0.28 feet _ up
0.28 fever _ cough
0.28 fever _ yellow
0.28 got electrocut
0.28 had her
0.28 hard and
0.28 hav _ of
0.28 hav thought
0.28 head _ the
0.28 heart _ beat
0.28 her _ swell
0.28 her ear
0.28 her mouth
0.28 hes going
0.28 hes hot
0.28 home say
0.28 hot _ and
0.28 house fire
0.28 i _ and
0.28 i _ double
0.28 i _ had
0.28 i _ heart
0.28 i _ i
0.28 i gave
0.28 i wet
0.28 im
0.28 im _ cant
0.28 in _ garden
0.28 in _ thigh
0.28 in a
0.28 inside me
0.28 is _ black
0.28 is _ tired
0.28 is beat
0.28 is puffy
0.28 it _ it
0.28 its #99+
0.28 keep _ about
0.28 kid are
0.28 kid drank
0.28 lightn
0.28 like my
0.28 lost _ in
0.28 move _ leg
0.28 my _ shock
0.28 my neighbor
0.28 no -feel
0.28 not _ -sense
0.28 of #11+
0.28 on _ palm
0.28 on herself
0.28 one pupil
0.28 out _ im
0.28 overdos
0.28 pad _ hour
0.28 pain _ my
0.28 poop _ black
0.28 pound _ i
0.28 projectile
0.28 projectile vomit
0.28 pull _ out
0.28 pump
0.28 put weight
0.28 rac and
0.28 roommate
0.28 say hi
0.28 shirt
0.28 smoke _ a
0.28 stent
0.28 sweat and
0.28 terrib
0.28 the _ behind
0.28 the _ gun
0.28 the _ hes
0.28 the counter
0.28 think my
0.28 throat clos
0.28 to shoot
0.28 tongue feel
0.28 took _ bunch
0.28 two _ and
0.28 two day
0.28 tylenol _ night
0.28 tylenol last
0.28 up _ and
0.28 we _ sick
0.28 weird and
0.28 wet myself
0.28 windshield
0.28 wrist _ ankl
0.28 yellow _ i
0.28 yellow eye
0.27 # _ today
0.27 # pound
0.27 #99+ _ wont
0.27 -drink and
0.27 -in -#
0.27 -with
0.27 =a_lot =calf
0.27 =a_lot =confused
0.27 =a_lot =heat_exposure
0.27 =a_lot =trunk_pain
0.27 =allergen =cannot_breathe
0.27 =at_rest =hours_pain
0.27 =baby =birth_now
0.27 =baby =contractions
0.27 =back_pain =hours_pain
0.27 =back_pain =trunk_pain
0.27 =belly_pain =hernia_stuck
0.27 =belly_pain =one_side_belly
0.27 =belly_word =purple_word
0.27 =bite_bad =blister_any
0.27 =bite_bad =cut_self
0.27 =bite_bad =eye_pain
0.27 =bite_bad =severe_headache
0.27 =bleeding_any =cramps
0.27 =bleeding_any =squeezing_word
0.27 =bleeding_heavy =chest_lasting
0.27 =bleeding_heavy =cut_self
0.27 =blood_thinner =nosebleed
0.27 =bp_extreme =headache
0.27 =bp_medicine =burn_severity
0.27 =burn_severity =carbon_monoxide
0.27 =burn_severity =clot_risk
0.27 =burn_severity =contractions
0.27 =burn_severity =immunosuppressed
0.27 =burn_severity =irregular_heart
0.27 =burn_severity =jaw_arm_sweat
0.27 =calf =cold_limb
0.27 =calf =short_breath
0.27 =calf =weak_one_side
0.27 =cannot_breathe =cough
0.27 =cannot_breathe =fast_breathing
0.27 =cannot_breathe =pain_any
0.27 =car_crash =cut_by_accident
0.27 =cast_tight =cold_limb
0.27 =chest_any =long_bleed
0.27 =chest_any =trunk_pain
0.27 =chest_lasting =clot_risk
0.27 =chest_lasting =dark_urine
0.27 =chest_lasting =electric
0.27 =chest_lasting =racing_heart
0.27 =chest_lasting =wound
0.27 =chest_pain =trunk_pain
0.27 =cholinergic
0.27 =clot_risk =recent_surgery
0.27 =cold_exposure =head_injury
0.27 =confused =long_bleed
0.27 =cut_by_accident =eye_area
0.27 =cut_by_accident =hernia_stuck
0.27 =dangerous_person =slow_breathing
0.27 =dangerous_person =stiff_neck
0.27 =dangerous_person =trunk_pain
0.27 =days_many =newborn
0.27 =days_many =recent_surgery
0.27 =diabetes =wound
0.27 =dialysis =irregular_heart
0.27 =diarrhea =no_urine
0.27 =eye_area =swallowed_battery
0.27 =eye_hit_bad =limb_cold_pale
0.27 =eye_hit_bad =sickle_cell
0.27 =eye_hit_bad =stab_shot
0.27 =fall_any =hit_hard
0.27 =fall_any =severe_weakness
0.27 =fall_any =vomiting
0.27 =fever =pain_beyond
0.27 =frostbite =toes_cold
0.27 =head_danger
0.27 =head_danger =heat_danger
0.27 =head_danger =rigors_hard
0.27 =head_danger =short_breath
0.27 =heart_condition
0.27 =heat_danger =pale_clammy
0.27 =heat_danger =sweating
0.27 =hernia_stuck =hit_hard
0.27 =hernia_stuck =trunk_pain
0.27 =hit_hard =legs_gone
0.27 =hours_pain =pain_any
0.27 =immunosuppressed =severe_pain
0.27 =irregular_heart =kidney_disease
0.27 =leg_swelling_one =snake
0.27 =leg_swelling_one =snake_bad
0.27 =limb_cold_pale =weak_any
0.27 =limb_injury =radiates
0.27 =long_bleed =vomiting
0.27 =postpartum =rigors
0.27 =postpartum =wound_infected
0.27 =postpartum_smell
0.27 =pregnant =preterm_weeks
0.27 =preterm_weeks
0.27 =racing_heart =slow_heart
0.27 =refuses =tia_resolved
0.27 =severe_pain =sickle_cell
0.27 =shaking =using_word
0.27 =sickle_cell =squeezing_word
0.27 =speech =sudden
0.27 =spreading =wound
0.27 =swelling =tooth
0.27 =upper_belly_pain
0.27 ^ _ asthma
0.27 ^ _ at
0.27 ^ _ attack
0.27 ^ _ pacemaker
0.27 ^ _ think
0.27 ^ _ whole
0.27 ^ swell
0.27 a _ of
0.27 a fall
0.27 a mechanical
0.27 a rope
0.27 after _ someth
0.27 and _ clear
0.27 and _ near
0.27 and _ one
0.27 and _ puk
0.27 and _ spot
0.27 and _ stool
0.27 and _ think
0.27 and _ tongue
0.27 and _ word
0.27 and dry
0.27 and said
0.27 and smell
0.27 and turn
0.27 are yellow
0.27 at all
0.27 baby _ com
0.27 baby _ limp
0.27 baby _ stop
0.27 back in
0.27 battery acid
0.27 bent _ wrong
0.27 bent the
0.27 blood
0.27 boyfriend chok
0.27 breath in
0.27 but _ breath
0.27 but since
0.27 can bare
0.27 cant _ at
0.27 clos up
0.27 cough _ i
0.27 cover in
0.27 cutt _ right
0.27 dad
0.27 deep and
0.27 diabetic she
0.27 diarrhea _ a
0.27 digoxin
0.27 doesnt
0.27 down _ when
0.27 drank juice
0.27 dropp thing
0.27 every five
0.27 eye _ bleed
0.27 fat
0.27 fbi
0.27 feed and
0.27 feel _ thermometer
0.27 find
0.27 for _ a
0.27 friend is
0.27 from _ ear
0.27 from _ fire
0.27 garage _ the
0.27 garage with
0.27 gatorade
0.27 got _ by
0.27 grandson _ a
0.27 grey and
0.27 hand swell
0.27 have _ mechanical
0.27 headache _ i
0.27 hes _ his
0.27 hes _ not
0.27 hi _ the
0.27 hi on
0.27 high pitch
0.27 hot thermometer
0.27 huge clot
0.27 hurt _ breathe
0.27 husband _ his
0.27 i _ bare
0.27 i _ birth
0.27 i _ lift
0.27 i _ terrible
0.27 i smell
0.27 inhal a
0.27 inside
0.27 is _ as
0.27 is explod
0.27 is not
0.27 it _ be
0.27 it went
0.27 its white
0.27 ive _ diarrhea
0.27 just
0.27 keep _ out
0.27 knee _ huge
0.27 know if
0.27 leg _ and
0.27 look _ me
0.27 look at
0.27 magnet _ his
0.27 mak a
0.27 me _ jump
0.27 mechanical
0.27 metal _ in
0.27 month _ is
0.27 month pregnant
0.27 my _ belly
0.27 my _ goe
0.27 my _ say
0.27 my asthma
0.27 my bladder
0.27 my steroid
0.27 nostril
0.27 of hurt
0.27 of pill
0.27 on _ bike
0.27 on _ cant
0.27 one ear
0.27 own spit
0.27 pacemaker
0.27 paranoid
0.27 people
0.27 people _ arent
0.27 people who
0.27 pitch
0.27 push up
0.27 real dizzy
0.27 see
0.27 seem ok
0.27 shard
0.27 she _ a
0.27 she _ to
0.27 sideway
0.27 snake _ my
0.27 so short
0.27 soft _ is
0.27 someth in
0.27 son arm
0.27 spot is
0.27 spot that
0.27 stopp sweat
0.27 stray
0.27 stray dog
0.27 sugar _ hi
0.27 swallow _ bunch
0.27 swallow _ own
0.27 swollen behind
0.27 the fbi
0.27 the meter
0.27 the pill
0.27 thought _ hurt
0.27 throat _ so
0.27 to be
0.27 toddler _ into
0.27 up _ bad
0.27 us
0.27 valve and
0.27 vision _ miss
0.27 vomit green
0.27 was _ out
0.27 we _ wake
0.27 week _ vomit
0.27 while
0.27 while sitt
0.27 who _ -there
0.27 who arent
0.27 whole arm
0.27 with _ car
0.27 wont _ me
0.27 wont _ weight
0.27 wont slow
0.27 wouldnt
0.27 wrong _ and
0.27 yo _ out
0.26 #11+ _ at
0.26 -day and
0.26 -help
0.26 -night
0.26 -peed since
0.26 =a_lot =blood_streak
0.26 =a_lot =blood_thinner
0.26 =a_lot =chest_pressure
0.26 =abuse_danger =bite_bad
0.26 =adrenal =vomiting
0.26 =after_hard_exercise =heat_exposure
0.26 =alcohol =drank
0.26 =alcohol =eye_hit_bad
0.26 =allergen =getting_worse
0.26 =at_rest =swelling
0.26 =back_pain =numb_any
0.26 =belly_hard =swelling
0.26 =belly_hit =calf
0.26 =belly_pain =chest_lasting
0.26 =belly_word =cannot_breathe
0.26 =bite_bad =bleeding_any
0.26 =bite_bad =curtain_word
0.26 =bite_bad =face_odd
0.26 =bite_bad =sudden
0.26 =bleeding_any =blood_in_urine
0.26 =bleeding_any =clot_risk
0.26 =bleeding_any =dark_urine
0.26 =bleeding_any =stab_shot
0.26 =bleeds_a_lot =vaginal_bleeding
0.26 =blister_any =drug_named
0.26 =blood_in_urine
0.26 =blood_in_urine =dark_urine
0.26 =blood_in_urine =eye_hit_bad
0.26 =blow_chest =fight_blow
0.26 =blow_ribs =hit_hard
0.26 =blurry_vision =eye_red
0.26 =burn_severity =dizzy
0.26 =burn_severity =electric
0.26 =burn_severity =fall_any
0.26 =burn_severity =noisy_rest
0.26 =burn_severity =trunk_pain
0.26 =calf =chest_any
0.26 =calf =cut_by_accident
0.26 =calf =fall_any
0.26 =calf =rigors
0.26 =cannot_breathe =sting
0.26 =cant_lie_flat =leg_feet_swollen
0.26 =cant_stand
0.26 =cant_stand =limp_leg
0.26 =cant_stand =limp_refuses
0.26 =cant_stand =severe_weakness
0.26 =car_crash =eye_hit_bad
0.26 =car_crash =overdose_taken
0.26 =chest_lasting =heat_exposure
0.26 =chest_lasting =inhaled_object
0.26 =chest_lasting =mania_psychosis
0.26 =chest_lasting =mouth_sores
0.26 =chest_lasting =never_spoke_word
0.26 =chest_lasting =numb_any
0.26 =chest_lasting =spits_clots
0.26 =chest_lasting =sudden
0.26 =chest_lasting =tongue_swollen
0.26 =chest_pressure =nausea
0.26 =chest_pressure =weak_one_side
0.26 =child_got_pills =head_danger
0.26 =confused =eye_hit_bad
0.26 =confused =hit_hard
0.26 =confused =rigors
0.26 =cough =inhaled_object
0.26 =cough =short_breath
0.26 =cramps =one_side_belly
0.26 =curtain_word =eye_area
0.26 =dangerous_person =fight_blow
0.26 =dangerous_person =hallucinating
0.26 =dangerous_person =muscle_strain_word
0.26 =dangerous_person =muscle_tear
0.26 =dangerous_person =sleepless_days
0.26 =dangerous_person =suicidal
0.26 =dark_urine =hernia_stuck
0.26 =days_many =fainted
0.26 =days_many =wound
0.26 =diabetes =fast_breathing
0.26 =discharge =hours_pain
0.26 =done_with_it =means_mentioned
0.26 =drowsy =vomiting
0.26 =drug_named =skin_peeling
0.26 =drugs_taken =slow_breathing
0.26 =ear_wax =short_breath
0.26 =eye_hit_bad =saddle_numb
0.26 =eye_hit_bad =wound
0.26 =face_blisters =pain_any
0.26 =fainted =head_injury
0.26 =fall_height =pain_any
0.26 =fever =hernia_stuck
0.26 =fever =tropics
0.26 =flank_pain =numb_any
0.26 =harm_others =postpartum
0.26 =head_danger =sudden_balance
0.26 =head_danger =thirsty
0.26 =head_danger =weak_any
0.26 =headache =swelling
0.26 =heart_murmur_fever =short_breath
0.26 =hives =vomiting
0.26 =hours_pain =leg_swelling_one
0.26 =hours_pain =recent_surgery
0.26 =inhaled_object
0.26 =injection_joint =wound
0.26 =leg_swelling_one =short_breath
0.26 =limp_refuses =severe_weakness
0.26 =long_bleed =near_faint
0.26 =moved_right =trunk_pain
0.26 =neck_pain =numb_any
0.26 =neck_swelling =tooth_bad
0.26 =newborn =vomiting_constantly
0.26 =pain_any =severe_headache
0.26 =pain_any =trunk_pain
0.26 =pale_clammy =rectal_blood
0.26 =pale_clammy =short_breath
0.26 =pale_clammy =stool_blood
0.26 =pale_clammy =trunk_pain
0.26 =radiates =swelling
0.26 =recent_surgery =short_breath
0.26 =recent_travel =tia_resolved
0.26 =right_side =squeezing_word
0.26 =severe_headache =vomiting
0.26 =severe_pain =swelling
0.26 =severe_weakness =speech
0.26 =short_breath =sweating
0.26 =shoulder_pain =squeezing_word
0.26 =smoke =vomiting
0.26 =speech =tia_resolved
0.26 =squeezing_word =vaginal_bleeding
0.26 =swelling =unequal_pupils
0.26 =tired =weak_breathing
0.26 =tripod
0.26 =trunk_pain
0.26 =trunk_pain =vomiting
0.26 ^ _ boyfriend
0.26 ^ _ confus
0.26 ^ _ dad
0.26 ^ _ so
0.26 ^ _ transplant
0.26 ^ gush
0.26 ^ miss
0.26 ^ ok
0.26 a _ bad
0.26 a stiff
0.26 after _ dialysi
0.26 and _ #11+
0.26 and _ calf
0.26 and _ go
0.26 and _ lip
0.26 and _ purple
0.26 and _ toe
0.26 and _ use
0.26 and chest
0.26 and real
0.26 and some
0.26 and sweaty
0.26 arm went
0.26 ate _ mushroom
0.26 ate wild
0.26 bad cramp
0.26 bad my
0.26 been black
0.26 black _ i
0.26 blad
0.26 breast _ and
0.26 breath fast
0.26 breath has
0.26 breath like
0.26 breath sound
0.26 broke _ im
0.26 burn and
0.26 burn mark
0.26 but now
0.26 cant lie
0.26 cell pain
0.26 chainsaw
0.26 chest _ like
0.26 child _ a
0.26 chill and
0.26 cough _ stuff
0.26 diarrhea for
0.26 do _ do
0.26 doesnt _ -when
0.26 drank _ and
0.26 drank from
0.26 faint in
0.26 fell
0.26 fell _ of
0.26 fire _ im
0.26 foot _ its
0.26 from _ bottle
0.26 hard _ a
0.26 hard as
0.26 have _ pacemaker
0.26 he is
0.26 heart _ by
0.26 hiccupp
0.26 his _ caught
0.26 hold my
0.26 i _ bitten
0.26 i _ hold
0.26 i _ stand
0.26 ice and
0.26 if _ leave
0.26 im _ so
0.26 in _ its
0.26 in _ on
0.26 is bigger
0.26 is ooz
0.26 is pound
0.26 keep _ hard
0.26 keep _ his
0.26 keep fall
0.26 keep going
0.26 kill _ and
0.26 kill _ if
0.26 know
0.26 know _ he
0.26 last _ now
0.26 left hand
0.26 left in
0.26 leg _ bent
0.26 like _ minut
0.26 lip _ grey
0.26 long paus
0.26 mark
0.26 me if
0.26 medicine by
0.26 my _ wound
0.26 my dialysi
0.26 my forehead
0.26 my transplant
0.26 neck
0.26 nodd
0.26 nodd off
0.26 nonstop lost
0.26 of _ mom
0.26 of _ red
0.26 of _ socket
0.26 open _ eye
0.26 pain between
0.26 pain is
0.26 peel _ in
0.26 pregnant cant
0.26 pull him
0.26 pump fail
0.26 pupil is
0.26 red swollen
0.26 rib _ my
0.26 scissor
0.26 scrotum is
0.26 see _ and
0.26 shiver and
0.26 shoulder _ out
0.26 shoulder blad
0.26 sickle _ pain
0.26 sister _ a
0.26 skin and
0.26 sleepy and
0.26 soak a
0.26 socket
0.26 sound like
0.26 stay awake
0.26 stool _ black
0.26 stop _ for
0.26 stop breath
0.26 swallow _ fish
0.26 take the
0.26 the cord
0.26 the pain
0.26 they found
0.26 thi crush
0.26 throat feel
0.26 toddler _ the
0.26 told _ to
0.26 tonight and
0.26 up after
0.26 voic
0.26 wake _ up
0.26 way and
0.26 welt
0.26 with _ at
0.26 with _ mandoline
0.26 with it
0.26 wound from
0.26 year _ with
0.25 #11+ _ all
0.25 -gas
0.25 =a_lot =long_on_floor
0.25 =a_lot =speech_garbled
0.25 =allergen =allergic_said
0.25 =allergic_said
0.25 =allergic_said =bite_bad
0.25 =armed_now =heat_exposure
0.25 =at_rest =cut_by_accident
0.25 =baby =drowsy
0.25 =back_pain =bladder_bowel_loss
0.25 =barking_stridor =hurts_breathing
0.25 =belly_word =many_days
0.25 =birth_now =born_part
0.25 =bite_bad
0.25 =bite_bad =blister_word
0.25 =bite_bad =choking
0.25 =bite_bad =halos
0.25 =bite_bad =hit_hard
0.25 =bite_bad =neck_pain
0.25 =bite_bad =pregnant
0.25 =bite_bad =weak_any
0.25 =bladder_bowel_loss =squeezing_word
0.25 =bladder_bowel_loss =weak_legs
0.25 =bleeding_heavy =hours_pain
0.25 =bleeding_heavy =near_faint
0.25 =blood_streak =vaginal_bleeding
0.25 =bluish =eye_hit_bad
0.25 =bluish =pain_beyond
0.25 =bp_high =pain_any
0.25 =burn_severity =grunting
0.25 =burn_severity =hurts_move
0.25 =burn_severity =nausea
0.25 =burn_severity =severe_headache
0.25 =calf =limp_refuses
0.25 =calf =making_swell
0.25 =cannot_breathe =grunting
0.25 =cannot_move_limb =cannot_move_side
0.25 =car_crash =head_danger
0.25 =chest_any =clot_risk
0.25 =chest_any =squeezing_word
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =inhaler_fails
0.25 =chest_lasting =very_fast_pulse
0.25 =chest_pain =clot_risk
0.25 =chest_pain =cocaine
0.25 =cholinergic =throat_sore
0.25 =co_alarm =head_danger
0.25 =co_words =drowsy
0.25 =co_words =heat_exposure
0.25 =cocaine =trunk_pain
0.25 =cold_hands =deformed
0.25 =cold_limb =radiates
0.25 =confused =short_breath
0.25 =cut_by_accident =short_breath
0.25 =dangerous_person =fell
0.25 =dangerous_person =limb_injury
0.25 =dangerous_person =nail_word
0.25 =days_many =fell_baby
0.25 =discharge =eye_hit_bad
0.25 =double_vision =head_danger
0.25 =drooling =fever
0.25 =drowsy =jaundice
0.25 =ear_wax =frostbite
0.25 =ear_wax =low_temp
0.25 =every_day =weak_any
0.25 =eye_area =halos
0.25 =eye_area =pain_any
0.25 =eye_hit_bad =leg_swelling_one
0.25 =eye_hit_bad =sugar_very_high
0.25 =eye_pain =halos
0.25 =face_droop =speech
0.25 =fall_any =headache
0.25 =fall_any =hip_hurts
0.25 =fast_breathing =head_danger
0.25 =fever =limp_leg
0.25 =fever =wont_swallow
0.25 =fight_blow =vomiting
0.25 =getting_worse =limb_injury
0.25 =getting_worse =wound
0.25 =halos
0.25 =head_danger =immunosuppressed
0.25 =headache =refuses
0.25 =heart_murmur_fever
0.25 =hernia =vomiting
0.25 =hernia_stuck =throat_tight
0.25 =hip_hurts
0.25 =hip_hurts =pain_any
0.25 =hours_pain =lost_place
0.25 =hours_pain =never_spoke_word
0.25 =hours_pain =smoke
0.25 =hours_pain =weak_legs
0.25 =hurts_move =numb_any
0.25 =injection_joint =sudden
0.25 =line_infected
0.25 =long_on_floor
0.25 =low_temp
0.25 =near_faint =squeezing_word
0.25 =near_faint =stool_blood
0.25 =neck_pain
0.25 =neck_pain =pain_any
0.25 =now_at_rest =squeezing_word
0.25 =one_side_belly =squeezing_word
0.25 =phlegm =spits_clots
0.25 =pink_foam =short_breath
0.25 =pregnant =swelling_lips
0.25 =radiates =red_racing
0.25 =radiates =streak_up
0.25 =radiates =wound_infected
0.25 =recent_infection
0.25 =rectal_blood
0.25 =rigors =wound
0.25 =speech_garbled =weak_one_side
0.25 =sudden =worst_ever
0.25 =vomiting =weak_any
0.25 ^ _ grandson
0.25 ^ _ high
0.25 ^ jaw
0.25 ^ snake
0.25 a _ im
0.25 a _ pitch
0.25 a nail
0.25 after _ c
0.25 ago _ i
0.25 ago now
0.25 all jumbl
0.25 allergic reaction
0.25 and _ almost
0.25 and _ furnace
0.25 and _ hand
0.25 and _ hard
0.25 and _ now
0.25 and _ pregnant
0.25 and _ shiver
0.25 and arm
0.25 and cold
0.25 and out
0.25 and shak
0.25 and so
0.25 arm _ heavy
0.25 around light
0.25 away after
0.25 baby _ spot
0.25 baby _ week
0.25 baby fell
0.25 baby soft
0.25 battery _ his
0.25 behind her
0.25 bend it
0.25 boyfriend
0.25 breath just
0.25 brother say
0.25 bulg
0.25 bulg out
0.25 bunch _ grandma
0.25 can hear
0.25 car _ the
0.25 carbon
0.25 carbon monoxide
0.25 chest is
0.25 cold sweat
0.25 collaps _ the
0.25 collaps at
0.25 contraction _ #
0.25 cut _ hand
0.25 dad lip
0.25 day _ and
0.25 dentur
0.25 dog _ the
0.25 dont _ how
0.25 dont _ where
0.25 drool _ cant
0.25 even water
0.25 everyone in
0.25 everywhere and
0.25 eye was
0.25 faint and
0.25 finger _ numb
0.25 floppy and
0.25 four
0.25 from _ dryer
0.25 from her
0.25 froth
0.25 glas _ my
0.25 glas in
0.25 go outside
0.25 gonna _ out
0.25 gonna pas
0.25 got caught
0.25 got shock
0.25 half my
0.25 hard for
0.25 has _ up
0.25 has asthma
0.25 has croup
0.25 has not
0.25 have _ worst
0.25 he _ wake
0.25 headache ever
0.25 hes confus
0.25 hes stopp
0.25 high _ noise
0.25 him
0.25 hurt on
0.25 i _ pass
0.25 i felt
0.25 in _ right
0.25 in _ the
0.25 in and
0.25 is raspy
0.25 is spinn
0.25 is stuck
0.25 it _ stop
0.25 itchy palm
0.25 ive got
0.25 kid fell
0.25 kid neck
0.25 leak _ fluid
0.25 me _ up
0.25 me down
0.25 me in
0.25 monoxide
0.25 my _ pill
0.25 my boyfriend
0.25 my breastbone
0.25 my hernia
0.25 my teammate
0.25 near
0.25 neck _ after
0.25 now but
0.25 of _ just
0.25 of kill
0.25 off _ roof
0.25 off and
0.25 off for
0.25 off her
0.25 onto
0.25 open _ mouth
0.25 our house
0.25 pad in
0.25 peni
0.25 peni _ been
0.25 peni has
0.25 pill _ i
0.25 pink froth
0.25 pitch noise
0.25 pool and
0.25 pregnant _ hav
0.25 probab
0.25 pupil _ bigger
0.25 quick _ is
0.25 raspy
0.25 reaction
0.25 said she
0.25 say _ cant
0.25 see spot
0.25 shak _ heart
0.25 shak with
0.25 she has
0.25 soak _ sweat
0.25 soak through
0.25 still
0.25 stop the
0.25 streak _ up
0.25 streak going
0.25 swell _ after
0.25 swell after
0.25 teammate
0.25 than _ other
0.25 that _ is
0.25 the _ with
0.25 the area
0.25 then my
0.25 thought _ kill
0.25 toddler got
0.25 tongue
0.25 tongue swell
0.25 two _ my
0.25 uncle died
0.25 under _ right
0.25 vision goe
0.25 voice _ raspy
0.25 walk or
0.25 water _ out
0.25 water just
0.25 we _ outside
0.25 we go
0.25 we were
0.25 week _ now
0.25 went _ the
0.25 what i
0.25 where _ am
0.25 with chill
0.25 with no
0.25 yo with
0.24 #11+ _ eaten
0.24 #11+ hasnt
0.24 #11+ of
0.24 #99+ #99+
0.24 -recognize
0.24 -recognize -us
0.24 =a_lot =allergen
0.24 =a_lot =bag_blood
0.24 =a_lot =swelling_lips
0.24 =a_lot =unresponsive
0.24 =abuse_danger =harm_others
0.24 =alcohol =means_mentioned
0.24 =alcohol =speech
0.24 =alcohol =using_word
0.24 =allergen =drooling
0.24 =amputated =deformed
0.24 =animal_bite =chest_lasting
0.24 =baby =fast_breathing
0.24 =baby =vomiting
0.24 =bag_blood
0.24 =bag_blood =bleeding_any
0.24 =bag_blood =eye_hit_bad
0.24 =belly_hit =blood_thinner
0.24 =belly_word =confused
0.24 =belly_word =dangerous_person
0.24 =belly_word =trunk_pain
0.24 =bite_bad =nausea
0.24 =bite_bad =tearing
0.24 =bite_bad =tearing_trunk
0.24 =bladder_bowel_loss =flank_pain
0.24 =bladder_bowel_loss =hip_hurts
0.24 =bladder_bowel_loss =urinary_stuck_long
0.24 =bladder_bowel_loss =weak_any
0.24 =bleeding_any =bruising
0.24 =bleeding_any =dialysis
0.24 =bleeding_any =fistula_bleeds
0.24 =bleeding_any =hours_pain
0.24 =bleeding_any =kidney_disease
0.24 =bleeding_any =recent_infection
0.24 =bleeding_heavy =tooth_pulled
0.24 =blister_any =days_many
0.24 =blister_any =mouth_sores
0.24 =bluish =chest_lasting
0.24 =bluish =copd
0.24 =blurry_vision =eye_area
0.24 =blurry_vision =eye_pain
0.24 =burn_severity =croup_cough
0.24 =burn_severity =dry_mouth
0.24 =burn_severity =hallucinating
0.24 =burn_severity =hives
0.24 =calf =limb_cold_pale
0.24 =calf =limp_leg
0.24 =chest_lasting =hip_fracture
0.24 =chest_lasting =making_swell
0.24 =chest_lasting =pale_clammy
0.24 =chest_lasting =tooth
0.24 =chest_lasting =weak_legs
0.24 =chest_lasting =withdrawal
0.24 =chest_pressure =long_bleed
0.24 =clot_risk =cold_limb
0.24 =clot_risk =eye_area
0.24 =cough =long_bleed
0.24 =cough =noisy_rest
0.24 =cut_by_accident =limb_bleeds
0.24 =cut_by_accident =near_faint
0.24 =dangerous_person =sudden_balance
0.24 =days_many =immunosuppressed
0.24 =deformed =fell
0.24 =deformed =hip_fracture
0.24 =dialysis =eye_hit_bad
0.24 =dialysis =fistula_bleeds
0.24 =diarrhea =near_faint
0.24 =drugs_taken =pain_any
0.24 =ear_wax =indigestion_odd
0.24 =elderly =pale_clammy
0.24 =eye_area =skin_peeling
0.24 =eye_bulge =eye_hit_bad
0.24 =eye_hit_bad =face_odd
0.24 =eye_hit_bad =fistula_bleeds
0.24 =eye_hit_bad =heart_condition
0.24 =eye_hit_bad =kidney_disease
0.24 =eye_hit_bad =pain_any
0.24 =eye_hit_bad =tooth_pulled
0.24 =face_odd =weak_any
0.24 =faint_exertion =tia_resolved
0.24 =fall_any =severe_headache
0.24 =fall_hard =head_danger
0.24 =fall_hard =numb_any
0.24 =fever =light_hurts
0.24 =fever =severe_pain
0.24 =fight_blow =pain_any
0.24 =fight_blow =trunk_pain
0.24 =fistula_bleeds
0.24 =fistula_bleeds =kidney_disease
0.24 =flank_pain =hernia_stuck
0.24 =gallbladder =jaundice
0.24 =getting_worse =weak_any
0.24 =headache =smoke
0.24 =headache =swelling_face
0.24 =hernia_stuck =short_breath
0.24 =high_altitude =short_breath
0.24 =high_fever =rigors
0.24 =hives =rash
0.24 =hours_pain =low_mood
0.24 =hurts_move =one_side_belly
0.24 =hurts_move =weak_one_side
0.24 =immunosuppressed =rigors
0.24 =kid_breathing
0.24 =leaking =pregnant
0.24 =light_hurts =stiff_neck
0.24 =limb_cold_pale =pale_clammy
0.24 =limb_injury =tingling_hands
0.24 =lips_blue =turning_blue
0.24 =long_bleed =sweating
0.24 =pain_any =rigors_hard
0.24 =pain_any =wound_infected
0.24 =pain_beyond =purple_word
0.24 =pain_beyond =severe_pain
0.24 =postpartum =postpartum_smell
0.24 =pregnant =rash
0.24 =rigors =shaking
0.24 =scratched =suicidal
0.24 =severe_weakness =weak_one_side
0.24 =short_breath =young_baby
0.24 =speech =using_word
0.24 =stumbles
0.24 =sudden =vomiting
0.24 =sweating
0.24 =swelling =ulcer_nsaid
0.24 =swelling =vomiting
0.24 =urinary_stuck =urinary_stuck_long
0.24 ^ _ accident
0.24 ^ _ has
0.24 ^ bitten
0.24 ^ pregnant
0.24 ^ rattlesnake
0.24 ^ roommate
0.24 ^ worst
0.24 a _ door
0.24 a _ ive
0.24 a _ pill
0.24 a terrible
0.24 ago
0.24 an hour
0.24 and _ -recognize
0.24 and _ behind
0.24 and _ bother
0.24 and _ lighthead
0.24 and _ time
0.24 and pain
0.24 and puked
0.24 and sleepy
0.24 and tender
0.24 baby _ -had
0.24 baby _ down
0.24 baby _ month
0.24 battery _ her
0.24 bean in
0.24 been hiccupp
0.24 beep
0.24 bleed _ an
0.24 blister and
0.24 blood clot
0.24 bought
0.24 breath _ fast
0.24 breathe _ i
0.24 but _ cant
0.24 but noth
0.24 came down
0.24 can _ say
0.24 can only
0.24 cant _ cough
0.24 cant _ flat
0.24 clean fluid
0.24 com off
0.24 cough _ more
0.24 dad say
0.24 daughter _ look
0.24 doesnt -recognize
0.24 doesnt _ -us
0.24 drank _ fluid
0.24 drank clean
0.24 dropp and
0.24 electric
0.24 everyth look
0.24 eye _ a
0.24 eye _ splash
0.24 feed _ is
0.24 fix
0.24 fix the
0.24 for day
0.24 foreskin is
0.24 from _ surgery
0.24 from _ toy
0.24 gave birth
0.24 gave out
0.24 get _ out
0.24 going _ and
0.24 got _ fever
0.24 got _ powder
0.24 got crush
0.24 grandma #11+
0.24 hand on
0.24 hand through
0.24 has _ black
0.24 has _ dry
0.24 hasnt eaten
0.24 have _ bad
0.24 have _ pain
0.24 have _ pill
0.24 head _ explod
0.24 heart _ going
0.24 her _ she
0.24 her last
0.24 her word
0.24 heroin
0.24 hes _ to
0.24 hes lock
0.24 his _ in
0.24 his _ through
0.24 his calf
0.24 his ear
0.24 his nose
0.24 hurt _ im
0.24 i _ spray
0.24 i _ stop
0.24 i can
0.24 im #11+
0.24 im _ blood
0.24 im breath
0.24 im clammy
0.24 in _ bathroom
0.24 in wave
0.24 inhaler isnt
0.24 is _ of
0.24 is mak
0.24 is push
0.24 it and
0.24 it came
0.24 it is
0.24 it off
0.24 it wont
0.24 its hard
0.24 ive _ my
0.24 just dropp
0.24 keep hav
0.24 lamictal
0.24 lean forward
0.24 leg has
0.24 light kill
0.24 lisinopril
0.24 look bent
0.24 mixed up
0.24 mouth _ i
0.24 my _ she
0.24 my breath
0.24 my neck
0.24 nail _ through
0.24 new pill
0.24 nonstop _ #
0.24 not
0.24 now _ eye
0.24 now _ see
0.24 now _ sleepy
0.24 of _ by
0.24 of _ life
0.24 on _ hip
0.24 on _ roof
0.24 on _ with
0.24 only say
0.24 plu im
0.24 powder in
0.24 puked
0.24 right
0.24 saw her
0.24 say its
0.24 see _ of
0.24 shak chill
0.24 she _ all
0.24 she been
0.24 she not
0.24 sitt here
0.24 size _ a
0.24 smell and
0.24 soak pad
0.24 someth that
0.24 splash with
0.24 stop cough
0.24 super
0.24 swallow some
0.24 swollen belly
0.24 the _ site
0.24 the _ thing
0.24 the foot
0.24 the thigh
0.24 think it
0.24 threw _ and
0.24 tip is
0.24 toddler _ croup
0.24 took her
0.24 tore a
0.24 tree
0.24 two _ ago
0.24 urine bag
0.24 walk to
0.24 while feed
0.24 white _ numb
0.24 wind _ to
0.24 with _ pain
0.24 with croup
0.24 with hot
0.24 wont respond
0.24 worst _ ever
0.24 worst _ of
0.24 yr _ got
0.24 yr old
0.23 #11+ _ old
0.23 -#11+ _ and
0.23 -anyth
0.23 -hour and
0.23 -the _ -move
0.23 =a_lot =burn_big
0.23 =a_lot =cut_by_accident
0.23 =a_lot =drowning
0.23 =a_lot =feels_sleepy
0.23 =a_lot =pain_any
0.23 =a_lot =shaking
0.23 =alcohol
0.23 =alcohol =rigors_hard
0.23 =alcohol =shaking
0.23 =allergen =drug_named
0.23 =allergen =iron_pills
0.23 =allergen =throat_closing
0.23 =animal_bite =wound_infected
0.23 =attacks_me
0.23 =attacks_me =dangerous_person
0.23 =baby =chest_lasting
0.23 =back_pain =burn_severity
0.23 =back_pain =hernia_stuck
0.23 =back_pain =hernia_word
0.23 =back_pain =weak_legs
0.23 =belly_hit
0.23 =belly_hit =severe_weakness
0.23 =belly_hit =weak_legs
0.23 =belly_word =bladder_bowel_loss
0.23 =belly_word =burn_severity
0.23 =belly_word =urinary_stuck
0.23 =bite_bad =smoke
0.23 =bleeding_any =jelly_stool
0.23 =blister_any
0.23 =blister_any =burn_severity
0.23 =bluish =cough
0.23 =both_legs =saddle_numb
0.23 =both_legs =weak_any
0.23 =burn_any =burned_hand
0.23 =burn_severity =burned_hand
0.23 =burn_severity =elderly
0.23 =burn_severity =purple_rash
0.23 =burn_severity =stiff_neck
0.23 =burn_severity =tia_resolved
0.23 =burn_severity =tongue_swollen
0.23 =calf =deep_cut
0.23 =cannot_breathe =days_many
0.23 =cant_lie_flat =chest_lasting
0.23 =cant_lie_flat =heart_condition
0.23 =chest_any =weak_one_side
0.23 =chest_lasting =coughs_blood
0.23 =chest_lasting =eye_area
0.23 =chest_lasting =head_danger
0.23 =chest_lasting =jaw_locked
0.23 =chest_lasting =limp_refuses
0.23 =chest_lasting =pain_any
0.23 =chest_lasting =pleuritic
0.23 =chest_lasting =saddle_numb
0.23 =chest_lasting =slow_breathing
0.23 =chest_pressure =hurts_move
0.23 =chest_tearing =eye_hit_bad
0.23 =chest_tearing =pain_any
0.23 =chest_tearing =squeezing_word
0.23 =child_got_pills =vomiting
0.23 =choking =throat_sore
0.23 =clot_risk =trunk_pain
0.23 =cocaine =eye_area
0.23 =confused =sudden_balance
0.23 =cough =cut_by_accident
0.23 =cough =purple_word
0.23 =cough =right_side
0.23 =cut_by_accident =ear_blood
0.23 =dangerous_person =heat_exposure
0.23 =days_many =hours_pain
0.23 =days_many =skin_peeling
0.23 =days_many =sudden
0.23 =drooling =swelling_throat
0.23 =drowsy =hit_hard
0.23 =ear_blood =fall_any
0.23 =ear_wax =eye_hit_bad
0.23 =early_one_side
0.23 =early_one_side =eye_hit_bad
0.23 =early_one_side =pain_any
0.23 =early_one_side =squeezing_word
0.23 =elderly =eye_hit_bad
0.23 =elderly =fast_breathing
0.23 =elderly =short_breath
0.23 =electric =hit_hard
0.23 =eye_area =headache
0.23 =eye_bulge =fever
0.23 =eye_hit_bad =fainted
0.23 =eye_hit_bad =short_breath
0.23 =eye_hit_bad =suicidal
0.23 =eye_hit_bad =vomiting_constantly
0.23 =eye_pierced =scratched
0.23 =eye_pierced =wound
0.23 =fainted =near_faint
0.23 =fainted =unresponsive
0.23 =fainted =wakes
0.23 =fall_any =weak_legs
0.23 =fever =severe_headache
0.23 =fever =unresponsive
0.23 =fever =valve_or_device
0.23 =flank_pain =hernia_word
0.23 =flu_bad =headache
0.23 =getting_worse =pain_beyond
0.23 =head_danger =no_insulin
0.23 =head_danger =radiates_groin
0.23 =head_danger =recent_travel
0.23 =head_danger =swelling_lips
0.23 =hit_hard =trunk_pain
0.23 =hives =short_breath
0.23 =hours_pain =inhaler_fails
0.23 =hours_pain =new_baby
0.23 =hours_pain =preterm_weeks
0.23 =hours_pain =trunk_pain
0.23 =hurts_move =long_bleed
0.23 =hypertension =swelling
0.23 =injection_joint =wound_infected
0.23 =itching =throat_tight
0.23 =jaw_arm_sweat =pain_any
0.23 =leg_feet_swollen =racing_heart
0.23 =limb_injury =long_bleed
0.23 =limb_injury =spreading
0.23 =making_swell =snake
0.23 =making_swell =snake_bad
0.23 =no_gas
0.23 =no_insulin =vomiting
0.23 =no_urine =urinary_stuck_long
0.23 =one_side_throat
0.23 =pain_any =racing_heart
0.23 =pain_any =severe_weakness
0.23 =pain_any =shoulder_pain
0.23 =pain_any =vomiting_constantly
0.23 =pain_beyond =wound_infected
0.23 =pale_clammy =weak_any
0.23 =pleuritic =short_breath
0.23 =pleuritic =trunk_pain
0.23 =pregnant =rigors
0.23 =preterm_weeks =swelling_face
0.23 =radiates_groin =vomiting
0.23 =rigors =scratched
0.23 =severe_headache =squeezing_word
0.23 =severe_weakness =vomiting_constantly
0.23 =short_breath =swelling_lips
0.23 =shoulder_pain
0.23 =skin_black =wound_infected
0.23 =squeezing_word =tingling_hands
0.23 =squeezing_word =weak_legs
0.23 =steroids_stopped
0.23 =stiff_neck
0.23 =stumbles =sudden_balance
0.23 =sweating =trunk_pain
0.23 =swelling_now =throat_tight
0.23 =swelling_now =tongue_swollen
0.23 ^ _ short
0.23 ^ _ slurr
0.23 ^ _ stop
0.23 ^ _ tongue
0.23 ^ _ vomit
0.23 ^ been
0.23 ^ bloody
0.23 ^ short
0.23 a _ splinter
0.23 a curtain
0.23 a heart
0.23 a metal
0.23 after hitt
0.23 alive anymore
0.23 an lvad
0.23 and _ alarm
0.23 and _ has
0.23 and _ pale
0.23 and everyth
0.23 and pale
0.23 are _ size
0.23 are _ weaker
0.23 ate _ poison
0.23 ate rat
0.23 away when
0.23 baby _ floppy
0.23 baby _ off
0.23 bad im
0.23 be alive
0.23 beat
0.23 been _ the
0.23 behind _ breastbone
0.23 belly _ hard
0.23 belly _ in
0.23 belt
0.23 black _ on
0.23 black _ tar
0.23 black like
0.23 bone and
0.23 bulg and
0.23 calf _ red
0.23 can hard
0.23 cant rouse
0.23 car runn
0.23 car wreck
0.23 catch
0.23 chemical _ my
0.23 chemical in
0.23 chemo _ i
0.23 chemo and
0.23 chest _ and
0.23 clas and
0.23 clear fluid
0.23 cola after
0.23 cold _ sweaty
0.23 color _ cola
0.23 color of
0.23 crash my
0.23 curtain _ down
0.23 day with
0.23 dont _ away
0.23 dont go
0.23 drank some
0.23 ear _ the
0.23 epidural _ my
0.23 epidural yesterday
0.23 feel _ heart
0.23 feel real
0.23 feel thick
0.23 fire my
0.23 floppy _ wont
0.23 flush
0.23 forever and
0.23 from _ yard
0.23 gave narcan
0.23 got bit
0.23 got chemical
0.23 grandpa
0.23 groin
0.23 had _ crush
0.23 half a
0.23 has _ leg
0.23 has _ temp
0.23 have _ lvad
0.23 have hemophilia
0.23 have myasthenia
0.23 he _ drool
0.23 he say
0.23 hear voic
0.23 her awake
0.23 hitt my
0.23 i _ chemical
0.23 i _ hemophilia
0.23 i _ know
0.23 i _ myasthenia
0.23 i _ real
0.23 i _ rouse
0.23 i havent
0.23 i took
0.23 im _ month
0.23 im _ of
0.23 in _ face
0.23 in _ i
0.23 in _ left
0.23 in sheet
0.23 inhal _ and
0.23 is _ color
0.23 is _ hard
0.23 is _ sore
0.23 is _ there
0.23 is cramp
0.23 is hang
0.23 isnt -wak
0.23 it _ all
0.23 it _ gatorade
0.23 it _ myself
0.23 it but
0.23 it keep
0.23 its still
0.23 keep _ awake
0.23 keep her
0.23 knife _ my
0.23 leg _ gett
0.23 leg _ numb
0.23 let me
0.23 lvad
0.23 lvad _ the
0.23 lvad and
0.23 me _ and
0.23 medicine and
0.23 metal splinter
0.23 mom took
0.23 more short
0.23 mow
0.23 mushroom _ the
0.23 mushroom from
0.23 my own
0.23 myasthenia
0.23 noon my
0.23 not -wak
0.23 now _ a
0.23 now ther
0.23 of cola
0.23 of one
0.23 of pressure
0.23 off _ sheet
0.23 on myself
0.23 out _ day
0.23 out but
0.23 pain _ i
0.23 painful and
0.23 pok
0.23 puffy and
0.23 pus and
0.23 red _ painful
0.23 rouse
0.23 scar ill
0.23 she _ on
0.23 she _ sleepy
0.23 she cant
0.23 sheet after
0.23 shoot me
0.23 side since
0.23 since _ hour
0.23 skin _ white
0.23 slamm
0.23 slamm _ the
0.23 slow
0.23 snow
0.23 so _ and
0.23 someone
0.23 speech
0.23 spread
0.23 squeez _ behind
0.23 stand on
0.23 start _ new
0.23 steroid
0.23 swallow bleach
0.23 swell under
0.23 ten _ ago
0.23 the _ dye
0.23 the _ runn
0.23 the _ since
0.23 the alarm
0.23 the bleed
0.23 the chainsaw
0.23 the finger
0.23 the rib
0.23 ther an
0.23 thick and
0.23 three _ and
0.23 three _ today
0.23 to _ alive
0.23 to go
0.23 toddler pull
0.23 turn _ for
0.23 up
0.23 up _ eat
0.23 up about
0.23 use _ on
0.23 wake _ to
0.23 was gatorade
0.23 was hit
0.23 was stung
0.23 week _ like
0.23 weight _ my
0.23 with _ bat
0.23 with _ chainsaw
0.23 word are
0.23 wound on
0.23 yesterday _ leg
0.23 you _ to
0.23 you want
0.22 #11+ _ mother
0.22 -answer
0.22 -baby -kick
0.22 -baby _ -all
0.22 -peed -all
0.22 -peed _ -day
0.22 -the _ -kick
0.22 =a_lot =dangerous_person
0.22 =a_lot =purple_word
0.22 =a_lot =severe_pain
0.22 =a_lot =severe_weakness
0.22 =a_lot =sugar_very_high
0.22 =a_lot =urine_all_blood
0.22 =a_lot =vomiting_constantly
0.22 =again_fainted =allergen
0.22 =allergen =fainted
0.22 =allergen =new_medicine
0.22 =animal_bite =eye_hit_bad
0.22 =asthma =cannot_breathe
0.22 =asthma =fast_breathing
0.22 =baby =wakes
0.22 =belly_blow
0.22 =belly_blow =belly_hit
0.22 =belly_blow =belly_word
0.22 =belly_blow =hit_hard
0.22 =belly_hard =constipation
0.22 =belly_hard =eye_hit_bad
0.22 =belly_hit =fall_any
0.22 =belly_hit =hip_hurts
0.22 =belly_pain =trunk_pain
0.22 =belly_surgery_recent =hours_pain
0.22 =belly_word =burn_any
0.22 =belly_word =hurts_move
0.22 =belly_word =wound
0.22 =bite_bad =blurry_vision
0.22 =bite_bad =chest_any
0.22 =bite_bad =itching
0.22 =bladder_bowel_loss =days_many
0.22 =bleeding_any =calf
0.22 =bleeding_any =urine_all_blood
0.22 =blister_word =skin_peeling
0.22 =blood_thinner =fight_blow
0.22 =blurry_vision =swelling
0.22 =bp_extreme =head_danger
0.22 =burn_severity =chest_pain
0.22 =burn_severity =drugs_taken
0.22 =burn_severity =getting_worse
0.22 =burn_severity =many_days
0.22 =burn_severity =snake
0.22 =burn_severity =snake_bad
0.22 =calf =many_days
0.22 =cannot_breathe =wakes
0.22 =cannot_move_limb =hurts_move
0.22 =cannot_move_limb =severe_weakness
0.22 =cant_lie_flat =short_breath
0.22 =car_crash =hip_hurts
0.22 =carbon_monoxide =feels_sleepy
0.22 =cast_tight =numb_any
0.22 =cast_tight =tingling_hands
0.22 =catheter_blocked
0.22 =chemical_strong =pain_any
0.22 =chemical_word =poison_contact
0.22 =chest_lasting =co_words
0.22 =chest_lasting =double_vision
0.22 =chest_lasting =high_altitude
0.22 =chest_lasting =liver_known
0.22 =chest_lasting =radiates
0.22 =chest_lasting =swallow_trouble
0.22 =chest_lasting =trunk_pain
0.22 =chest_pain =dangerous_person
0.22 =chest_pain =pale_clammy
0.22 =chest_pain =radiates
0.22 =child_got_pills =self_harm_now
0.22 =cholinergic =face_droop
0.22 =cholinergic =swelling_throat
0.22 =cholinergic =tripod
0.22 =co_words =means_mentioned
0.22 =co_words =wakes
0.22 =cold_limb
0.22 =cold_limb =turning_blue
0.22 =confused =fell
0.22 =confused =vomiting
0.22 =confused =wont_feed
0.22 =cut_by_accident =stab_shot
0.22 =cut_self =eye_hit_bad
0.22 =dangerous_person
0.22 =dangerous_person =scratched
0.22 =dangerous_person =seizure_repeat
0.22 =dangerous_person =vomiting_constantly
0.22 =diabetes =feels_sleepy
0.22 =diabetes =ketone_breath
0.22 =diabetes =speech
0.22 =diabetes =thirsty
0.22 =dizzy =severe_weakness
0.22 =drooling =face_droop
0.22 =drooling =tripod
0.22 =drug_named =hives
0.22 =during_exercise =vomiting
0.22 =eye_area =stiff_neck
0.22 =eye_chemical =poison_contact
0.22 =eye_hit_bad =eye_pierced
0.22 =eye_hit_bad =no_urine
0.22 =eye_hit_bad =recent_infection
0.22 =eye_hit_bad =recent_travel
0.22 =eye_hit_bad =screams_moved
0.22 =eye_hit_bad =swallowed_battery
0.22 =eye_hit_bad =urine_all_blood
0.22 =eye_hit_bad =wont_feed
0.22 =fast_breathing =inhaler_fails
0.22 =feels_sleepy =near_faint
0.22 =fever =leg_swelling_one
0.22 =fever =no_gas
0.22 =fever =rectal_blood
0.22 =fever =stool_blood
0.22 =fever =trunk_pain
0.22 =fever =weak_any
0.22 =gallbladder =upper_belly_pain
0.22 =head_danger =nail_word
0.22 =head_danger =preterm_weeks
0.22 =head_danger =trunk_pain
0.22 =head_danger =wound
0.22 =hernia_stuck =swallow_trouble
0.22 =hernia_stuck =wont_swallow
0.22 =hip_hurts =trunk_pain
0.22 =hours_pain =mania_psychosis
0.22 =hours_pain =sight_for_years
0.22 =hurts_move =swelling
0.22 =jaundice =vomiting
0.22 =ketone_breath =nail_word
0.22 =ketone_breath =vomiting
0.22 =ketone_breath =wound
0.22 =leaking
0.22 =leg_swelling_one =many_days
0.22 =limb_injury =pain_any
0.22 =limb_injury =unresponsive
0.22 =low_mood =numb_any
0.22 =low_mood =tingling_hands
0.22 =mania_psychosis =pain_any
0.22 =nail_word =thirsty
0.22 =near_faint =racing_heart
0.22 =near_faint =trunk_pain
0.22 =near_faint =very_fast_pulse
0.22 =pain_any =rash
0.22 =pain_any =swelling
0.22 =pale_clammy =speech
0.22 =phlegm =tetanus_due
0.22 =phlegm =wound
0.22 =possible_fracture =spreading
0.22 =postpartum =short_breath
0.22 =pregnant =vomiting_constantly
0.22 =recent_travel =rigors
0.22 =rectal_bleeding =rectal_blood
0.22 =right_side =weak_one_side
0.22 =severe_weakness =vomiting
0.22 =short_breath =vomiting
0.22 =snake_bad
0.22 =speech =sweating
0.22 =sting =vomiting
0.22 =thirsty =wound
0.22 =urine_all_blood
0.22 =using_word
0.22 =vaginal_bleeding =weak_any
0.22 ^ _ bleed
0.22 ^ _ nail
0.22 ^ deep
0.22 ^ touch
0.22 a _ or
0.22 a diabetic
0.22 a pad
0.22 a pres
0.22 a shadow
0.22 a whistle
0.22 after _ car
0.22 after _ got
0.22 and _ goe
0.22 and _ make
0.22 and _ painful
0.22 and _ pass
0.22 and _ rac
0.22 and _ star
0.22 and _ throat
0.22 and bad
0.22 and cant
0.22 and feet
0.22 and slurr
0.22 around _ and
0.22 at a
0.22 bathtub
0.22 beat _ up
0.22 beat me
0.22 blotchy
0.22 blue _ a
0.22 breath real
0.22 burn _ whole
0.22 cant _ any
0.22 cant _ word
0.22 cat bite
0.22 catheter is
0.22 chemo _ a
0.22 chest _ been
0.22 cola _ my
0.22 confus after
0.22 dad _ #11+
0.22 day #
0.22 day _ my
0.22 day _ on
0.22 dying
0.22 end _ all
0.22 end _ life
0.22 everyth is
0.22 eye after
0.22 eye with
0.22 fall _ the
0.22 fall and
0.22 feel it
0.22 feel woozy
0.22 fever _ feel
0.22 fine but
0.22 finger _ in
0.22 finger are
0.22 floor my
0.22 flutter and
0.22 foot _ and
0.22 found _ on
0.22 friend text
0.22 friend took
0.22 going _ kill
0.22 goodbye and
0.22 got _ back
0.22 got _ cleaner
0.22 got _ finger
0.22 got drain
0.22 got thrown
0.22 had _ #11+
0.22 had like
0.22 hand _ its
0.22 hand _ my
0.22 hand feel
0.22 hard pee
0.22 has _ #
0.22 have chill
0.22 hear _ tell
0.22 her _ since
0.22 her antidepressant
0.22 her bike
0.22 here _ i
0.22 hes used
0.22 his diaper
0.22 his face
0.22 hot
0.22 i _ chill
0.22 i _ hav
0.22 i _ meth
0.22 i feel
0.22 i might
0.22 im #
0.22 im _ day
0.22 im dying
0.22 im nauseou
0.22 im shak
0.22 in _ bathtub
0.22 in _ pres
0.22 in it
0.22 in there
0.22 infection
0.22 inhaler is
0.22 is #99+
0.22 is _ behind
0.22 is _ she
0.22 is red
0.22 it all
0.22 it hurt
0.22 its _ fast
0.22 keep _ off
0.22 keep nodd
0.22 keep throw
0.22 leg went
0.22 like _ dying
0.22 like _ polish
0.22 like nail
0.22 live _ and
0.22 lock and
0.22 lot _ blood
0.22 meth
0.22 might
0.22 month _ hit
0.22 morn she
0.22 mother _ breakfast
0.22 my _ cant
0.22 my _ head
0.22 my _ im
0.22 my _ slit
0.22 my _ text
0.22 my heartbeat
0.22 my pacemaker
0.22 nail _ into
0.22 noisy
0.22 noisy breath
0.22 not -answer
0.22 now _ hurt
0.22 old hit
0.22 on _ tile
0.22 one
0.22 or cough
0.22 our #
0.22 partner _ his
0.22 partner put
0.22 pound _ and
0.22 quit drink
0.22 rash _ one
0.22 rib _ with
0.22 rusty
0.22 see _ who
0.22 see people
0.22 shadow
0.22 shadow _ the
0.22 shadow on
0.22 she _ warfarin
0.22 she got
0.22 shovel and
0.22 side _ so
0.22 side went
0.22 sink
0.22 skin around
0.22 slit her
0.22 smell _ nail
0.22 smoke and
0.22 spread _ and
0.22 stick _ and
0.22 stop vomit
0.22 stroke
0.22 stuck in
0.22 sugar #11+
0.22 sugar _ and
0.22 swell _ and
0.22 swollen _ after
0.22 swollen _ hes
0.22 swollen _ red
0.22 the bathtub
0.22 the tile
0.22 thi _ she
0.22 think im
0.22 throat _ swell
0.22 to _ arm
0.22 toddler with
0.22 took a
0.22 touch _ live
0.22 touch a
0.22 voic and
0.22 vomit _ green
0.22 wake her
0.22 walk _ cough
0.22 we _ him
0.22 we found
0.22 went _ his
0.22 went into
0.22 went off
0.22 wheez and
0.22 when _ walk
0.22 when breath
0.22 whistle
0.22 whole _ of
0.22 whole _ with
0.22 wire _ got
0.22 wire and
0.22 with high
0.22 wont close
0.22 yo mother
0.21 # _ in
0.21 -a -drop
0.21 -doing
0.21 -doing -anyth
0.21 -drop
0.21 -felt -my
0.21 -for _ -day
0.21 -had _ -drop
0.21 -move _ yesterday
0.21 -my -baby
0.21 -my _ -move
0.21 -peed _ yesterday
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
0.21 =a_lot =wont_feed
0.21 =abuse_danger =eye_hit_bad
0.21 =alcohol =dangerous_person
0.21 =alcohol =headache
0.21 =alcohol =mania_psychosis
0.21 =allergen =animal_bite
0.21 =allergen =calf
0.21 =allergen =many_stings
0.21 =baby =eye_hit_bad
0.21 =back_pain =tearing
0.21 =battery_word =burn_severity
0.21 =battery_word =eye_area
0.21 =battery_word =nose_object
0.21 =belly_hard =squeezing_word
0.21 =belly_hit =trunk_pain
0.21 =belly_pain =pale_clammy
0.21 =belly_word
0.21 =belly_word =eye_hit_bad
0.21 =bite_bad =itchy_only
0.21 =bite_bad =one_eye
0.21 =bleeding_any =fell
0.21 =bleeding_any =radiates_groin
0.21 =bleeding_any =throat_sore
0.21 =bleeding_any =tonsils_out
0.21 =blister_word =deep_burn
0.21 =blood_in_urine =chest_lasting
0.21 =blow_chest =chest_any
0.21 =blow_chest =chest_pain
0.21 =blow_chest =pain_any
0.21 =blow_chest =trunk_pain
0.21 =blow_ribs =fall_any
0.21 =blow_ribs =fight_blow
0.21 =both_legs =numb_any
0.21 =bp_medicine =swelling
0.21 =burn_any =hoarse
0.21 =burn_big =cold_limb
0.21 =burn_severity =cramps
0.21 =burn_severity =eye_pain
0.21 =burn_severity =mania_psychosis
0.21 =burn_severity =soaking_pad
0.21 =burn_severity =swelling_face
0.21 =burn_severity =weak_any
0.21 =calf =pain_beyond
0.21 =calf =pale_clammy
0.21 =calf =purple_word
0.21 =cant_sit_still =pain_any
0.21 =chemical_word =eye_pain
0.21 =chemical_word =hernia_stuck
0.21 =chemical_word =nose_object
0.21 =chest_any =chest_pain
0.21 =chest_any =fight_blow
0.21 =chest_any =racing_heart
0.21 =chest_lasting =left_ribs
0.21 =chest_lasting =limb_gave
0.21 =chest_lasting =moved_right
0.21 =chest_lasting =severe_weakness
0.21 =chest_lasting =skin_peeling
0.21 =chest_lasting =tetanus_due
0.21 =chest_lasting =thrown_back
0.21 =chest_lasting =tonsils_out
0.21 =chest_pain =fight_blow
0.21 =child_got_pills =cough
0.21 =child_got_pills =cut_by_accident
0.21 =child_got_pills =hit_hard
0.21 =choking =short_breath
0.21 =cholinergic =radiates
0.21 =cocaine =eye_chemical
0.21 =cold_limb =fall_any
0.21 =confused =digoxin
0.21 =curtain_word =hours_pain
0.21 =dangerous_person =dizzy
0.21 =deep_cut =muscle_tear
0.21 =dizzy =pregnant
0.21 =done_with_it =self_harm_now
0.21 =drank =vomiting
0.21 =drowsy =head_injury
0.21 =ear_wax =vomiting
0.21 =eye_area =gallbladder
0.21 =eye_area =one_eye
0.21 =eye_area =rigors_hard
0.21 =eye_area =shaking
0.21 =eye_hit_bad =fell
0.21 =eye_hit_bad =numb_any
0.21 =eye_hit_bad =radiates
0.21 =eye_hit_bad =throat_sore
0.21 =eye_hit_bad =tonsils_out
0.21 =face_droop =face_odd
0.21 =fainted =head_danger
0.21 =fainted =trunk_pain
0.21 =fever =heat_exposure
0.21 =fever =thyroid_off
0.21 =fever =vomiting
0.21 =fight_blow
0.21 =getting_worse =rigors
0.21 =head_danger =long_bleed
0.21 =head_injury =limb_bleeds
0.21 =headache =squeezing_word
0.21 =heat_exposure =sweating
0.21 =hernia_stuck =swallowed_battery
0.21 =hernia_stuck =toes_cold
0.21 =hernia_stuck =unresponsive
0.21 =high_fever =vomiting
0.21 =hip_hurts =limb_injury
0.21 =hip_hurts =radiates
0.21 =hours_pain =limb_cold_pale
0.21 =itchy_only =throat_tight
0.21 =jaundice =upper_belly_pain
0.21 =jaw_locked =one_side_throat
0.21 =leg_swelling_one =wound_infected
0.21 =limb_cold_pale =limb_injury
0.21 =limb_injury =vomiting
0.21 =long_bleed =squeezing_word
0.21 =mania_psychosis =postpartum
0.21 =mania_psychosis =withdrawal
0.21 =many_days =trunk_pain
0.21 =many_days =wound_infected
0.21 =many_stings
0.21 =many_stings =sting
0.21 =muscle_tear =tendon_seen
0.21 =neck_pain =radiates
0.21 =newborn =short_breath
0.21 =no_insulin =sugar_very_high
0.21 =nose_object =swallowed_battery
0.21 =one_eye
0.21 =one_side_belly =shoulder_pain
0.21 =overdose_taken =self_harm_now
0.21 =phlegm =pregnant
0.21 =preterm_weeks =squeezing_word
0.21 =racing_heart =squeezing_word
0.21 =radiates =tearing
0.21 =radiates_groin =swelling
0.21 =severe_headache =stiff_neck
0.21 =shaking =vomiting
0.21 =speech =swelling
0.21 =speech =vomiting
0.21 =squeezing_word =weak_any
0.21 =sugar_low =unresponsive
0.21 =sugar_very_high =thirsty
0.21 =sugar_very_low =unresponsive
0.21 =tick =vomiting
0.21 ^ _ came
0.21 ^ _ faint
0.21 ^ _ medicine
0.21 ^ _ snake
0.21 ^ _ stick
0.21 ^ _ tarry
0.21 ^ _ were
0.21 a _ pod
0.21 a catheter
0.21 a gun
0.21 a kitchen
0.21 a laundry
0.21 and _ speech
0.21 and _ start
0.21 and _ sugar
0.21 and _ temp
0.21 and havent
0.21 and mouth
0.21 and swell
0.21 and tonight
0.21 aneurysm _ my
0.21 are roll
0.21 are white
0.21 arm tingl
0.21 baby _ bright
0.21 baby vomit
0.21 back _ back
0.21 bare breath
0.21 beat real
0.21 been _ me
0.21 been kill
0.21 been on
0.21 black _ poop
0.21 black _ since
0.21 black tarry
0.21 boil
0.21 breath _ sitt
0.21 bright _ stuff
0.21 bright green
0.21 brother <died
0.21 brother _ <sudden
0.21 bulg _ she
0.21 but he
0.21 by _ car
0.21 by _ like
0.21 cell _ my
0.21 cup _ blood
0.21 daughter
0.21 daughter _ she
0.21 daughter _ the
0.21 daughter got
0.21 daughter say
0.21 drank _ washer
0.21 eye _ back
0.21 eye _ roll
0.21 feel _ faint
0.21 feel _ when
0.21 feel drunk
0.21 fish and
0.21 fit and
0.21 flank
0.21 flopp
0.21 fluid _ it
0.21 fluid think
0.21 get air
0.21 going on
0.21 got _ grandma
0.21 got _ hes
0.21 got _ pill
0.21 grabb _ hot
0.21 grabb the
0.21 green _ #11+
0.21 gush of
0.21 had _ noseble
0.21 hang by
0.21 has to
0.21 have _ aneurysm
0.21 have _ catheter
0.21 have _ real
0.21 have diabet
0.21 havent _ -my
0.21 he _ only
0.21 he can
0.21 he feel
0.21 he take
0.21 headache that
0.21 hell _ me
0.21 hell kill
0.21 hernia _ out
0.21 hes _ confus
0.21 hes got
0.21 hid
0.21 his
0.21 his _ flare
0.21 his head
0.21 his nostril
0.21 hit _ a
0.21 hive _ and
0.21 hive everywhere
0.21 hot _ on
0.21 hot _ palm
0.21 hot _ skin
0.21 hot swollen
0.21 hurt _ and
0.21 husband _ crush
0.21 husband _ look
0.21 husband face
0.21 i _ chok
0.21 i _ diabet
0.21 i _ go
0.21 i _ got
0.21 i have
0.21 i woke
0.21 im _ in
0.21 im scar
0.21 in _ since
0.21 in _ wall
0.21 in sweat
0.21 infection and
0.21 insulin _ fail
0.21 into grandma
0.21 irregular
0.21 is _ fast
0.21 is in
0.21 is ripp
0.21 it was
0.21 its purple
0.21 keton
0.21 kill _ since
0.21 kitchen _ and
0.21 left and
0.21 left ear
0.21 leg _ twice
0.21 leg _ weak
0.21 lighthead _ my
0.21 like faint
0.21 like its
0.21 lithium _ im
0.21 live
0.21 look _ tar
0.21 lower right
0.21 me since
0.21 miscarriage
0.21 mouth _ red
0.21 my _ inhal
0.21 my _ leg
0.21 my newborn
0.21 no _ since
0.21 noon and
0.21 nostril flare
0.21 now vomit
0.21 of
0.21 of _ eye
0.21 off _ #11+
0.21 outlet and
0.21 over it
0.21 pain _ one
0.21 pain under
0.21 palm _ white
0.21 palm is
0.21 partner say
0.21 pee blood
0.21 pencil
0.21 pressure behind
0.21 r
0.21 roll _ the
0.21 roll back
0.21 roll off
0.21 runn and
0.21 say _ kill
0.21 say hell
0.21 she was
0.21 shiver _ is
0.21 six
0.21 smell _ i
0.21 soak in
0.21 someth _ ripp
0.21 spot _ bulg
0.21 spot _ dont
0.21 spray in
0.21 spread fast
0.21 start a
0.21 stomach _ like
0.21 stopp _ steroid
0.21 stopp shiver
0.21 stuck _ battery
0.21 sudden _ hear
0.21 tarry
0.21 tarry _ and
0.21 tarry poop
0.21 tear pain
0.21 ten _ and
0.21 tendon
0.21 that _ quit
0.21 the _ bottle
0.21 the _ fever
0.21 the _ next
0.21 the bottle
0.21 the car
0.21 the garden
0.21 ther _ lot
0.21 they _ it
0.21 they get
0.21 throat _ tight
0.21 tile and
0.21 to back
0.21 toe _ black
0.21 ton
0.21 ton of
0.21 trouble _ and
0.21 twice and
0.21 up _ cup
0.21 up _ leg
0.21 upper
0.21 vomit bright
0.21 washer
0.21 washer _ think
0.21 washer fluid
0.21 week _ a
0.21 week now
0.21 week pregnant
0.21 weight _ his
0.21 went stiff
0.21 when _ breath
0.21 white _ blister
0.21 with _ saw
0.21 wont open
0.21 wont stop
0.21 yesterday _ im
0.2 # _ thi
0.2 -# -day
0.2 -pee
0.2 -poop -or
0.2 =a_lot =cold_exposure
0.2 =a_lot =eye_area
0.2 =a_lot =urinary_stuck
0.2 =a_lot =urinary_stuck_long
0.2 =a_lot =vomiting_blood
0.2 =a_lot =weak_any
0.2 =a_lot =wheeze_word
0.2 =again_fainted =head_danger
0.2 =allergen =hives_all
0.2 =allergen =suicidal
0.2 =allergen =unresponsive
0.2 =asthma =tired
0.2 =baby =jelly_stool
0.2 =baby =phlegm
0.2 =back_pain =chest_tearing
0.2 =back_pain =saddle_numb
0.2 =belly_hit =cold_outside
0.2 =belly_hit =head_injury
0.2 =belly_pain =belly_word
0.2 =belly_pain =sweating
0.2 =belly_word =crohns
0.2 =belly_word =dizzy
0.2 =belly_word =radiates
0.2 =belly_word =severe_weakness
0.2 =birth_now =chest_lasting
0.2 =bite_bad =long_bleed
0.2 =bite_bad =one_side_throat
0.2 =bite_bad =purple_rash
0.2 =bite_bad =stiff_neck
0.2 =bite_bad =suicidal
0.2 =bite_bad =swelling_face
0.2 =black_stool =tia_resolved
0.2 =bleeding_any =stool_blood
0.2 =bleeding_any =trunk_pain
0.2 =bleeding_heavy =eye_area
0.2 =blood_streak =tiny_red
0.2 =blood_thinner =hemophilia_word
0.2 =blood_thinner =not_clotting
0.2 =burn_severity =dystonia
0.2 =burn_severity =pain_any
0.2 =burn_severity =recent_infection
0.2 =burn_severity =recent_surgery
0.2 =burn_severity =smoke
0.2 =burn_severity =squeezing_word
0.2 =calf =red_racing
0.2 =cant_sit_still =flank_pain
0.2 =cant_sit_still =trunk_pain
0.2 =cant_stand =head_danger
0.2 =car_crash =swelling
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chemical_strong =eye_area
0.2 =chemical_strong =eye_chemical
0.2 =chest_any =drugs_taken
0.2 =chest_any =fever
0.2 =chest_any =hurts_move
0.2 =chest_any =short_breath
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =leg_swelling_one
0.2 =chest_lasting =legs_gone
0.2 =chest_lasting =limp_leg
0.2 =chest_lasting =rectal_blood
0.2 =chest_lasting =vomiting
0.2 =chest_lasting =vomiting_blood
0.2 =chest_lasting =wont_swallow
0.2 =chest_tearing =radiates
0.2 =child_got_pills =eye_area
0.2 =clot_risk =coughs_blood
0.2 =co_word =head_danger
0.2 =co_word =headache
0.2 =cold_hands =toes_cold
0.2 =cold_only =eye_bulge
0.2 =cold_outside =fall_any
0.2 =confused =ear_wax
0.2 =confused =eye_area
0.2 =confused =fall_hard
0.2 =confused =heat_danger
0.2 =coughs_blood =short_breath
0.2 =crohns =fever
0.2 =cut_by_accident =poison_swallowed
0.2 =dangerous_person =hit_by_car
0.2 =dangerous_person =means_mentioned
0.2 =dangerous_person =rash
0.2 =dangerous_person =speech_garbled
0.2 =dangerous_person =unequal_pupils
0.2 =days_many =weak_any
0.2 =days_many =wound_infected
0.2 =deformed =toes_cold
0.2 =diabetes =short_breath
0.2 =diabetes =sugar_extreme
0.2 =drowsy =no_urine
0.2 =drowsy =overdose_taken
0.2 =drug_named =pain_any
0.2 =drug_named =swelling
0.2 =ear_swollen =eye_hit_bad
0.2 =ear_swollen =squeezing_word
0.2 =ear_wax =swelling
0.2 =eye_area =not_clotting
0.2 =eye_area =recent_infection
0.2 =eye_area =weak_one_side
0.2 =eyelids_swollen
0.2 =eyelids_swollen =swelling
0.2 =face_droop =numb_any
0.2 =face_droop =weak_any
0.2 =fall_any =limb_bleeds
0.2 =fall_any =trunk_pain
0.2 =fast_breathing =pale_clammy
0.2 =fast_breathing =retractions
0.2 =fast_breathing =sweating
0.2 =fast_breathing =thirsty
0.2 =fast_breathing =vomiting
0.2 =feels_sleepy =pain_any
0.2 =feels_sleepy =sugar_extreme
0.2 =fever =possible_fracture
0.2 =fever =racing_heart
0.2 =flank_pain =head_danger
0.2 =flank_pain =weak_legs
0.2 =gangrene =wound_infected
0.2 =hallucinating =pain_any
0.2 =harm_others =means_mentioned
0.2 =head_danger =limp_refuses
0.2 =head_danger =liver_known
0.2 =head_danger =racing_heart
0.2 =head_danger =seizure
0.2 =heat_danger =limp_refuses
0.2 =heat_exposure =limp_refuses
0.2 =heat_exposure =unresponsive
0.2 =hemophilia_word
0.2 =hernia_stuck =vomiting
0.2 =high_fever =unresponsive
0.2 =hip_hurts =weak_legs
0.2 =hit_hard =hurts_move
0.2 =hit_hard =limb_bleeds
0.2 =hoarse =swelling_lips
0.2 =hours_pain =hurts_breathing
0.2 =hours_pain =one_side_belly
0.2 =hours_pain =wound
0.2 =hurts_breathing =trunk_pain
0.2 =hurts_move =severe_pain
0.2 =indigestion_odd =long_bleed
0.2 =left_ribs =weak_any
0.2 =near_faint =tia_resolved
0.2 =neck_pain =spine_injury
0.2 =new_medicine =throat_tight
0.2 =newborn =young_baby
0.2 =no_urine =wont_feed
0.2 =one_side_belly =vomiting
0.2 =pain_any =saddle_numb
0.2 =pain_any =tingling_hands
0.2 =pain_any =urinary_stuck
0.2 =possible_fracture =purple_word
0.2 =possible_fracture =sting
0.2 =pressure_elsewhere =radiates
0.2 =purple_rash =stiff_neck
0.2 =rash =tiny_red
0.2 =red_racing =rigors
0.2 =severe_headache =swelling
0.2 =severe_pain =vaginal_bleeding
0.2 =stool_blood
0.2 =sweating =tia_resolved
0.2 =swelling_face =swelling_lips
0.2 =swelling_lips =throat_tight
0.2 =tiny_red
0.2 =urinary_stuck =weak_any
0.2 =vomiting_constantly =weak_any
0.2 ^ _ right
0.2 ^ _ spleen
0.2 ^ _ sudden
0.2 a _ tell
0.2 a car
0.2 a sinu
0.2 a voice
0.2 ache for
0.2 again _ and
0.2 all since
0.2 along
0.2 an elephant
0.2 and _ act
0.2 and _ drunk
0.2 and _ gum
0.2 and _ los
0.2 and _ numb
0.2 and _ soak
0.2 and _ vision
0.2 and both
0.2 and look
0.2 and soak
0.2 antifreeze by
0.2 baby _ day
0.2 baby _ she
0.2 bathroom _ and
0.2 battery in
0.2 black _ smell
0.2 black _ twice
0.2 bleed _ there
0.2 breakfast
0.2 breath _ but
0.2 breath deep
0.2 breath now
0.2 breath since
0.2 breathe _ and
0.2 cant _ vomit
0.2 chest _ back
0.2 cloth
0.2 coke
0.2 cold and
0.2 cough _ and
0.2 curtain came
0.2 cut _ glas
0.2 dialysi _ was
0.2 diarrhea with
0.2 dry _ #
0.2 elephant
0.2 elephant _ on
0.2 eye and
0.2 eye roll
0.2 finger in
0.2 for #11+
0.2 for ten
0.2 from _ nap
0.2 fume in
0.2 glas
0.2 going _ hurt
0.2 got in
0.2 got thi
0.2 grabb his
0.2 grapefruit
0.2 had the
0.2 has _ in
0.2 have to
0.2 he _ me
0.2 headache _ a
0.2 headache _ feel
0.2 hear _ voice
0.2 hear a
0.2 hemophilia
0.2 her _ an
0.2 hes turn
0.2 high
0.2 hot car
0.2 hurt _ crazy
0.2 hurt _ the
0.2 hurt my
0.2 i _ catch
0.2 i _ nodd
0.2 im _ drowsy
0.2 im _ week
0.2 insulin
0.2 insulin i
0.2 into _ eye
0.2 is _ weight
0.2 is blue
0.2 is los
0.2 is unbearable
0.2 it _ red
0.2 it goe
0.2 its _ and
0.2 its _ than
0.2 jaw and
0.2 jelly and
0.2 just star
0.2 keep _ and
0.2 knee _ hot
0.2 laundry _ and
0.2 leg
0.2 like _ curtain
0.2 look weird
0.2 low _ the
0.2 low on
0.2 marathon
0.2 me _ im
0.2 methadone
0.2 miss and
0.2 miss dialysi
0.2 mom face
0.2 more than
0.2 morn _ #11+
0.2 mouth _ the
0.2 move
0.2 my _ is
0.2 my cloth
0.2 myself on
0.2 night my
0.2 no -pee
0.2 no -wet
0.2 no _ -diaper
0.2 noise every
0.2 now his
0.2 now is
0.2 of _ pod
0.2 of _ vitamin
0.2 of ibuprofen
0.2 of them
0.2 off _ bed
0.2 ok but
0.2 on _ a
0.2 on _ nail
0.2 on that
0.2 out _ work
0.2 pain
0.2 pain _ unbearable
0.2 pee _ all
0.2 pee at
0.2 play _ i
0.2 pod and
0.2 pound _ week
0.2 pound thi
0.2 quit _ im
0.2 say _ on
0.2 see straight
0.2 seizure and
0.2 shard _ glas
0.2 shard of
0.2 she is
0.2 since we
0.2 sinu infection
0.2 sister
0.2 sleep and
0.2 sleepy
0.2 someth _ is
0.2 son _ some
0.2 soot
0.2 soot _ my
0.2 soot in
0.2 speech _ weird
0.2 spleen
0.2 squeaky _ every
0.2 squeaky noise
0.2 start at
0.2 struck
0.2 stuff and
0.2 sudden and
0.2 sugar say
0.2 super _ and
0.2 swallow _ battery
0.2 swallow _ my
0.2 sweaty _ and
0.2 swell fast
0.2 swollen _ cant
0.2 swollen _ she
0.2 that side
0.2 the _ lip
0.2 the cast
0.2 the ear
0.2 the gun
0.2 the ice
0.2 thinner and
0.2 threaten to
0.2 throat _ swollen
0.2 to _ left
0.2 to _ up
0.2 to nurse
0.2 toe _ purple
0.2 toe _ white
0.2 tongue _ push
0.2 tongue _ swell
0.2 turn dusky
0.2 two _ them
0.2 unbearable
0.2 under _ sink
0.2 up _ #99+
0.2 up _ cant
0.2 up _ everyth
0.2 up with
0.2 vitamin _ iron
0.2 voice _ me
0.2 voice tell
0.2 vomit _ like
0.2 vomit _ my
0.2 vomit look
0.2 was clean
0.2 was splash
0.2 went weak
0.2 wild _ from
0.2 wind walk
0.2 with every
0.2 with iron
0.2 yesterday _ #11+
0.19 # _ old
0.19 #11+ _ my
0.19 -feel
0.19 -slept _ -day
0.19 =abuse_danger =fall_any
0.19 =abuse_danger =fight_blow
0.19 =abuse_danger =hit_hard
0.19 =abuse_danger =pain_any
0.19 =alcohol =cold_exposure
0.19 =allergen =inhaled_object
0.19 =allergen =swelling_face
0.19 =baby =dry_mouth
0.19 =back_pain =chest_lasting
0.19 =back_pain =uti
0.19 =barking_stridor =tripod
0.19 =belly_pain
0.19 =belly_pain =many_days
0.19 =belly_pain =pain_any
0.19 =belly_word =wont_feed
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =car_crash
0.19 =bite_bad =eye_area
0.19 =bite_bad =hours_pain
0.19 =bite_bad =rash
0.19 =bite_bad =right_side
0.19 =bleeding_any =racing_heart
0.19 =bleeding_heavy =cough
0.19 =blister_any =burned_hand
0.19 =blister_any =eye_red
0.19 =blister_any =wound_infected
0.19 =blister_word =eye_red
0.19 =blister_word =wound_infected
0.19 =blood_in_urine =urine_all_blood
0.19 =blood_streak =electric
0.19 =blood_streak =getting_worse
0.19 =blood_streak =pain_beyond
0.19 =blood_streak =radiates
0.19 =blood_thinner =speech
0.19 =bluish =fever
0.19 =bluish =pain_any
0.19 =blurry_vision =flashes_floaters
0.19 =bp_very_high =pain_any
0.19 =breathe_word =burn_severity
0.19 =burn_severity =eye_hit_bad
0.19 =burn_severity =fall_hard
0.19 =burn_severity =flank_pain
0.19 =burn_severity =limb_injury
0.19 =burn_severity =lips_blue
0.19 =burn_severity =now_at_rest
0.19 =burn_severity =pleuritic
0.19 =burn_severity =rigors_hard
0.19 =burn_severity =tingling_hands
0.19 =calf =injection_joint
0.19 =calf =to_the_bone
0.19 =cannot_breathe =eye_hit_bad
0.19 =cannot_breathe =squeezing_word
0.19 =cannot_move_side =left_ribs
0.19 =car_crash =neck_pain
0.19 =chemical_burn =pain_any
0.19 =chest_any =limb_injury
0.19 =chest_any =now_at_rest
0.19 =chest_any =pleuritic
0.19 =chest_lasting =inconsolable
0.19 =chest_lasting =not_self
0.19 =chest_lasting =poison_swallowed
0.19 =chest_lasting =recent_surgery
0.19 =chest_lasting =sudden_balance
0.19 =chest_lasting =throat_closing
0.19 =chest_lasting =turning_blue
0.19 =chest_pain
0.19 =chest_pain =pain_any
0.19 =chest_pain =pleuritic
0.19 =chest_pressure =cold_limb
0.19 =child_got_pills =cholinergic
0.19 =child_got_pills =drooling
0.19 =child_got_pills =drugs_taken
0.19 =clot_risk =eye_hit
0.19 =clot_risk =eye_pierced
0.19 =clot_risk =line_infected
0.19 =clot_risk =pleuritic
0.19 =co_words =low_mood
0.19 =cold_exposure =drowsy
0.19 =cold_exposure =long_bleed
0.19 =cold_limb =possible_fracture
0.19 =confused =fainted
0.19 =confused =liver_known
0.19 =confused =stiff_neck
0.19 =contractions =pain_any
0.19 =cough =one_side_belly
0.19 =cut_by_accident =to_the_bone
0.19 =cut_by_accident =unresponsive
0.19 =dangerous_person =new_confusion
0.19 =dangerous_person =sudden
0.19 =dangerous_person =withdrawal
0.19 =dark_urine =heat_exposure
0.19 =dark_urine =urine_all_blood
0.19 =days_many =long_bleed
0.19 =days_many =no_urine
0.19 =days_many =pain_any
0.19 =deaf_sudden =dizzy
0.19 =dialysis
0.19 =dialysis =kidney_disease
0.19 =dizzy =sudden
0.19 =dizzy =weak_any
0.19 =drooling =mouth_burning
0.19 =drowsy =purple_rash
0.19 =drowsy =rash
0.19 =drug_named =new_medicine
0.19 =dry_mouth =eye_area
0.19 =during_exercise =headache
0.19 =during_exercise =heat_exposure
0.19 =ear_wax =tia_resolved
0.19 =edible_word =overdose_taken
0.19 =eye_area =face_droop
0.19 =eye_area =upper_belly_pain
0.19 =eye_bulge =eye_pain
0.19 =eye_bulge =pain_any
0.19 =eye_hit_bad =limb_injury
0.19 =eye_hit_bad =priapism
0.19 =eye_hit_bad =swelling_head
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =fainted =heat_exposure
0.19 =fall_any
0.19 =fall_any =tingling_hands
0.19 =fall_any =unequal_pupils
0.19 =fast_breathing =ketone_breath
0.19 =fast_breathing =kid_breathing
0.19 =fever =gums_bleed
0.19 =fever =line_infected
0.19 =fever =one_side_belly
0.19 =fever =swallow_trouble
0.19 =flank_pain =saddle_numb
0.19 =flank_pain =trunk_pain
0.19 =gallbladder
0.19 =getting_worse =rash
0.19 =green_vomit =newborn
0.19 =green_vomit =young_baby
0.19 =head_danger =limp_leg
0.19 =head_danger =pees_lot
0.19 =headache =swelling_lips
0.19 =heart_murmur_fever =valve_or_device
0.19 =heat_danger =stroke_word
0.19 =heat_exposure =stroke_word
0.19 =hernia_stuck =jaw_locked
0.19 =hernia_word =purple_word
0.19 =hip_hurts =saddle_numb
0.19 =hip_hurts =tingling_hands
0.19 =hip_hurts =uti
0.19 =hit_hard =tia_resolved
0.19 =hit_hard =unequal_pupils
0.19 =hives =wheeze_word
0.19 =hours_pain =scratched
0.19 =hours_pain =shaking
0.19 =hours_pain =unresponsive
0.19 =hurts_breathing =noisy_rest
0.19 =hurts_move =smoke
0.19 =immunosuppressed =line_infected
0.19 =injection_joint =leg_swelling_one
0.19 =injection_joint =short_breath
0.19 =itching =short_breath
0.19 =itching =swelling_throat
0.19 =itchy_only =short_breath
0.19 =jaundice =rigors
0.19 =limb_injury =not_clotting
0.19 =limb_injury =rigors
0.19 =limb_injury =short_breath
0.19 =liver_known
0.19 =long_bleed =smoke
0.19 =many_days =pale_clammy
0.19 =many_days =young_baby
0.19 =means_at_hand =using_word
0.19 =means_mentioned =slow_breathing
0.19 =moved_right =upper_belly_pain
0.19 =nail_word =phlegm
0.19 =nail_word =tetanus_due
0.19 =near_faint =vomiting_constantly
0.19 =new_medicine
0.19 =newborn
0.19 =newborn =phlegm
0.19 =no_gas =swelling
0.19 =noisy_rest =short_breath
0.19 =not_clotting =scratched
0.19 =not_clotting =wound
0.19 =now_at_rest
0.19 =numb_any =weak_any
0.19 =opioid =unresponsive
0.19 =pain_any =squeezing_word
0.19 =pain_any =stiff_neck
0.19 =pees_lot =thirsty
0.19 =phlegm =young_baby
0.19 =pregnant =severe_headache
0.19 =pregnant =severe_pain
0.19 =racing_heart =tia_resolved
0.19 =rash =spreading
0.19 =rash =swelling_lips
0.19 =recent_surgery =squeezing_word
0.19 =right_side =trunk_pain
0.19 =right_side =vision_loss
0.19 =self_harm_now =using_word
0.19 =short_breath =wakes
0.19 =skin_infection =wound_infected
0.19 =speech =unresponsive
0.19 =sting =swelling_lips
0.19 =swelling_head
0.19 ^ _ move
0.19 ^ _ symptom
0.19 ^ awful
0.19 ^ drove
0.19 a _ belly
0.19 a _ hole
0.19 a _ knife
0.19 a _ nail
0.19 a _ spot
0.19 a wasp
0.19 about _ my
0.19 addison
0.19 afib
0.19 after _ crash
0.19 after cashew
0.19 almost _ out
0.19 and _ chill
0.19 and _ jerk
0.19 and _ move
0.19 and _ squeez
0.19 and _ sweat
0.19 and _ tell
0.19 and _ thigh
0.19 and collaps
0.19 and stop
0.19 and sweat
0.19 anymore and
0.19 appetite
0.19 as _ board
0.19 at _ practice
0.19 ate _ and
0.19 baby _ and
0.19 baby last
0.19 bed and
0.19 bee and
0.19 been bleed
0.19 bleed _ stop
0.19 bleed wont
0.19 blood _ is
0.19 blood _ spurt
0.19 blue _ he
0.19 boy _ is
0.19 breath _ even
0.19 breath hard
0.19 breathe and
0.19 brother _ hes
0.19 cant _ half
0.19 cant tell
0.19 chill _ my
0.19 cloudy
0.19 clutch
0.19 clutch _ chest
0.19 clutch his
0.19 com _ over
0.19 com down
0.19 couldnt find
0.19 cut on
0.19 dad keep
0.19 dazed
0.19 deliver
0.19 deliver #
0.19 dialysi
0.19 diaper has
0.19 dinner and
0.19 dog and
0.19 door and
0.19 down for
0.19 end my
0.19 ever
0.19 eye _ swollen
0.19 eye while
0.19 face _ up
0.19 feel _ its
0.19 feel _ pass
0.19 feel half
0.19 fever _ purple
0.19 fight _ when
0.19 fight me
0.19 flew _ my
0.19 for #
0.19 friend _ me
0.19 fruity
0.19 give _ juice
0.19 going _ shoot
0.19 grandfather _ is
0.19 grayish
0.19 green and
0.19 hand has
0.19 has _ spot
0.19 has purple
0.19 hav _ fit
0.19 hav an
0.19 have my
0.19 he _ out
0.19 he ate
0.19 he pass
0.19 headache _ came
0.19 heat stroke
0.19 her belly
0.19 her to
0.19 hes throw
0.19 his _ hurt
0.19 hold _ head
0.19 hot _ i
0.19 hot _ is
0.19 huge and
0.19 i try
0.19 im _ pas
0.19 im pregnant
0.19 im weak
0.19 in _ groin
0.19 in _ snow
0.19 in even
0.19 incision is
0.19 infect
0.19 infection _ now
0.19 inhal _ peanut
0.19 is out
0.19 is soak
0.19 is spurt
0.19 is sudden
0.19 is weak
0.19 just flew
0.19 left _ of
0.19 lie
0.19 like _ fork
0.19 like _ gonna
0.19 like _ on
0.19 like _ out
0.19 like it
0.19 like pass
0.19 lime
0.19 lime powder
0.19 lip _ purple
0.19 look a
0.19 look grayish
0.19 look grey
0.19 me _ time
0.19 meth and
0.19 mushroom
0.19 my _ <died
0.19 my _ daughter
0.19 my _ like
0.19 my _ pull
0.19 my _ throat
0.19 my _ up
0.19 my _ was
0.19 my face
0.19 my husband
0.19 my life
0.19 my wife
0.19 new antibiotic
0.19 no appetite
0.19 noise _ breath
0.19 now _ feel
0.19 now _ jaw
0.19 now _ leg
0.19 nurs
0.19 of _ face
0.19 of bright
0.19 of it
0.19 one _ since
0.19 one testicle
0.19 out _ now
0.19 over
0.19 pacemaker and
0.19 pee _ now
0.19 pick
0.19 pink _ and
0.19 pool
0.19 poop _ like
0.19 poop look
0.19 pound
0.19 pound headache
0.19 put _ on
0.19 red _ my
0.19 replacement _ out
0.19 rib _ in
0.19 rib suck
0.19 rusty nail
0.19 sagg
0.19 said
0.19 same question
0.19 say _ going
0.19 see bug
0.19 shak so
0.19 shaky
0.19 she still
0.19 shoulder
0.19 sick _ my
0.19 sick to
0.19 six _ in
0.19 someth you
0.19 spinn
0.19 spot
0.19 spray _ pesticide
0.19 still _ and
0.19 straight and
0.19 swollen _ hurt
0.19 take eliqui
0.19 the _ got
0.19 the _ head
0.19 the _ hour
0.19 the _ in
0.19 the _ question
0.19 the mandoline
0.19 the snow
0.19 the surgery
0.19 then _ again
0.19 then it
0.19 ther no
0.19 throw _ after
0.19 to _ bone
0.19 to _ stomach
0.19 to _ the
0.19 tongue _ up
0.19 turn yellow
0.19 twin
0.19 under _ breastbone
0.19 up _ his
0.19 up overnight
0.19 use
0.19 valve
0.19 vomit since
0.19 w
0.19 want _ know
0.19 we cant
0.19 we got
0.19 week _ im
0.19 went numb
0.19 went out
0.19 when _ try
0.19 while grind
0.19 wife
0.19 window and
0.19 wipe _ i
0.19 wrist _ like
0.19 wrist look
0.19 year old
0.18 #99+ _ and
0.18 -five -day
0.18 -him
0.18 -i _ -him
0.18 -in -five
0.18 -tear
0.18 =a_lot =cannot_breathe
0.18 =a_lot =cramps
0.18 =a_lot =heat_danger
0.18 =a_lot =limb_bleeds
0.18 =abuse_danger =pleuritic
0.18 =after_hard_exercise =confused
0.18 =allergen =elderly
0.18 =appendix_said
0.18 =baby =long_bleed
0.18 =back_pain =one_side_belly
0.18 =back_pain =shoulder_pain
0.18 =battery_word =dangerous_person
0.18 =belly_hit =elderly
0.18 =belly_hit =fight_blow
0.18 =belly_hit =legs_gone
0.18 =belly_hit =speech
0.18 =belly_pain =hurts_move
0.18 =belly_pain =right_side
0.18 =belly_surgery_recent =pain_any
0.18 =belly_surgery_recent =postpartum
0.18 =belly_word =green_vomit
0.18 =belly_word =phlegm
0.18 =belly_word =right_side
0.18 =belly_word =short_breath
0.18 =bite_bad =blind_one_eye
0.18 =bite_bad =cut_by_accident
0.18 =bite_bad =drug_named
0.18 =bite_bad =severe_weakness
0.18 =bladder_bowel_loss =long_bleed
0.18 =bladder_bowel_loss =severe_pain
0.18 =bleeding_any =no_urine
0.18 =bleeding_heavy =coughs_blood
0.18 =bleeding_heavy =nosebleed
0.18 =bleeds_a_lot =near_faint
0.18 =bleeds_a_lot =pregnant
0.18 =blind_one_eye
0.18 =blind_one_eye =eye_area
0.18 =blind_one_eye =eye_hit_bad
0.18 =blind_one_eye =one_eye
0.18 =blind_one_eye =vision_loss
0.18 =blister_any =many_days
0.18 =blister_word =days_many
0.18 =blister_word =many_days
0.18 =blister_word =mouth_sores
0.18 =blood_streak =purple_rash
0.18 =blood_thinner =burn_severity
0.18 =blood_thinner =head_danger
0.18 =blood_thinner =headache
0.18 =bluish =clot_risk
0.18 =blurry_vision =sudden
0.18 =burn_severity =face_injury
0.18 =burn_severity =gradual_numb
0.18 =burn_severity =right_side
0.18 =calf =cannot_breathe
0.18 =calf =left_ribs
0.18 =calf =pleuritic
0.18 =calf =postpartum
0.18 =calf =squeezing_word
0.18 =cancer_history =fever
0.18 =cancer_history =immunosuppressed
0.18 =cannot_breathe =upper_belly_pain
0.18 =cannot_move_side =hurts_move
0.18 =cannot_move_side =severe_weakness
0.18 =chemical_word =chest_lasting
0.18 =chemical_word =cough
0.18 =chest_lasting =device_shock
0.18 =chest_lasting =face_odd
0.18 =chest_lasting =head_injury
0.18 =chest_lasting =sickle_cell
0.18 =chest_lasting =sweating
0.18 =chest_pain =sweating
0.18 =chest_pressure =pressure_elsewhere
0.18 =clot_risk
0.18 =co_words =done_with_it
0.18 =cold_exposure =dangerous_person
0.18 =cold_exposure =eye_hit_bad
0.18 =cold_exposure =fall_any
0.18 =cold_limb =hip_hurts
0.18 =cold_limb =neck_pain
0.18 =cold_outside =drowning
0.18 =cold_outside =hit_hard
0.18 =confused =days_many
0.18 =confused =fast_breathing
0.18 =confused =recent_infection
0.18 =contact_lens =eye_area
0.18 =cough =hit_hard
0.18 =cough =hoarse
0.18 =cough =speech
0.18 =cough =wheeze_word
0.18 =coughs_blood =days_many
0.18 =coughs_blood =hurts_move
0.18 =cramps =muscle_cramps
0.18 =curtain_word =one_eye
0.18 =cut_by_accident =hours_pain
0.18 =cut_by_accident =soaking_pad
0.18 =cut_self =deep_cut
0.18 =dangerous_person =drank
0.18 =dangerous_person =hit_hard
0.18 =dangerous_person =swelling
0.18 =dark_urine =head_danger
0.18 =dark_urine =vomiting
0.18 =days_many =injection_joint
0.18 =deep_cut =suicidal
0.18 =deformed =fall_hard
0.18 =deformed =limb_cold_pale
0.18 =deformed =numb_any
0.18 =deformed =tingling_hands
0.18 =device_shock =hours_pain
0.18 =dialysis =limb_bleeds
0.18 =dizzy =pale_clammy
0.18 =drank
0.18 =drank =overdose_taken
0.18 =drooling =eye_hit_bad
0.18 =drowning =drowsy
0.18 =drowning =head_danger
0.18 =drowsy =speech
0.18 =during_effort
0.18 =during_exercise =heat_danger
0.18 =during_exercise =refuses
0.18 =ear_wax =head_danger
0.18 =elderly =fall_any
0.18 =elderly =nitro_fails
0.18 =elderly =squeezing_word
0.18 =eye_area =foggy_only
0.18 =eye_area =new_medicine
0.18 =eye_hit_bad =fell_baby
0.18 =eye_hit_bad =nausea
0.18 =eye_hit_bad =refuses
0.18 =eye_hit_bad =tearing_trunk
0.18 =eye_hit_bad =tendon_seen
0.18 =eye_hit_bad =weak_any
0.18 =eye_hit_bad =worst_ever
0.18 =eye_pain =head_danger
0.18 =face_injury
0.18 =face_odd =weak_one_side
0.18 =fall_any =legs_gone
0.18 =fall_any =speech
0.18 =fall_height =fell_baby
0.18 =feels_sleepy =headache
0.18 =fever =leaking
0.18 =fever =near_faint
0.18 =fever =recent_surgery
0.18 =fight_blow =hernia_stuck
0.18 =fistula_bleeds =limb_bleeds
0.18 =gradual_numb =tingling_hands
0.18 =gradual_numb =weak_legs
0.18 =hallucinating =wont_feed
0.18 =head_danger =light_hurts
0.18 =head_danger =opioid
0.18 =head_danger =refuses
0.18 =head_danger =speech_garbled
0.18 =head_danger =spits_clots
0.18 =head_danger =sugar_extreme
0.18 =head_danger =tired
0.18 =headache =hit_hard
0.18 =hernia_stuck =inhaler_fails
0.18 =hernia_stuck =speech
0.18 =high_altitude =stumbles
0.18 =high_altitude =sudden_balance
0.18 =hip_fracture =limb_injury
0.18 =hives =hours_pain
0.18 =hives_all =vomiting
0.18 =hours_pain =leaking
0.18 =hours_pain =limp_leg
0.18 =hours_pain =limp_refuses
0.18 =hours_pain =making_swell
0.18 =hours_pain =sickle_cell
0.18 =hours_pain =sting
0.18 =hours_pain =sweating
0.18 =injection_joint =squeezing_word
0.18 =irregular_heart =missed_dialysis
0.18 =jaw_locked =neck_swelling
0.18 =kidney_disease =limb_bleeds
0.18 =leg_swelling_one =making_swell
0.18 =leg_swelling_one =postpartum
0.18 =limb_injury =means_mentioned
0.18 =limb_injury =rigors_hard
0.18 =limb_injury =shaking
0.18 =limb_injury =soaking_pad
0.18 =limb_injury =tendon_seen
0.18 =long_bleed =radiates
0.18 =long_bleed =swelling
0.18 =long_bleed =wound
0.18 =low_mood =vaginal_bleeding
0.18 =mania_psychosis =sudden
0.18 =many_days =mouth_sores
0.18 =many_days =rash
0.18 =means_mentioned =shaking
0.18 =means_mentioned =vomiting
0.18 =missed_dialysis =weak_any
0.18 =mottled
0.18 =mottled =rash
0.18 =muscle_cramps =pain_any
0.18 =nausea =trunk_pain
0.18 =near_faint =soaking_pad
0.18 =new_baby =swelling
0.18 =no_urine =pale_clammy
0.18 =no_urine =rectal_blood
0.18 =no_urine =stool_blood
0.18 =nosebleed =not_clotting
0.18 =numb_any =toes_cold
0.18 =one_side_belly =severe_pain
0.18 =pain_any =rectal_blood
0.18 =pain_any =shaking
0.18 =pain_any =spreading
0.18 =pain_any =stool_blood
0.18 =pain_any =tearing_trunk
0.18 =pain_any =weak_any
0.18 =pain_any =worst_ever
0.18 =pregnant =shoulder_pain
0.18 =pressure_elsewhere =squeezing_word
0.18 =radiates
0.18 =radiates_groin =sudden
0.18 =rash =vomiting
0.18 =rigors_hard =unresponsive
0.18 =scratched =tendon_seen
0.18 =severe_pain =upper_belly_pain
0.18 =shaking =unresponsive
0.18 =short_breath =throat_tight
0.18 =short_breath =upper_belly_pain
0.18 =soaking_pad =wound
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =spreading =swelling
0.18 =squeezing_word =swelling
0.18 =squeezing_word =tearing_trunk
0.18 =squeezing_word =worst_ever
0.18 =streak_up =wound
0.18 =stroke_word
0.18 =sudden =trunk_pain
0.18 =sugar_extreme =vomiting
0.18 =tendon_seen =wound
0.18 =three_days =vomiting
0.18 =tia_resolved =tropics
0.18 =vomiting_blood =vomiting_constantly
0.18 ^ _ girl
0.18 ^ _ mixed
0.18 ^ _ smell
0.18 ^ _ spill
0.18 ^ _ threaten
0.18 ^ _ wife
0.18 ^ fell
0.18 a _ gun
0.18 a _ section
0.18 a bag
0.18 a c
0.18 a cut
0.18 a gas
0.18 a house
0.18 a tear
0.18 about _ it
0.18 after #11+
0.18 after _ and
0.18 after _ cashew
0.18 after _ minut
0.18 ago _ now
0.18 all _ last
0.18 an _ bottle
0.18 an electric
0.18 and _ -felt
0.18 and _ daughter
0.18 and _ done
0.18 and _ headache
0.18 and _ limp
0.18 and _ nostril
0.18 and _ stuff
0.18 and _ ther
0.18 and _ through
0.18 and _ was
0.18 and _ weak
0.18 and a
0.18 and act
0.18 and half
0.18 and hasnt
0.18 and swallow
0.18 and was
0.18 appendix
0.18 are gett
0.18 around _ mouth
0.18 at _ an
0.18 at _ party
0.18 ate _ handful
0.18 back after
0.18 baseball _ the
0.18 been #
0.18 been cough
0.18 been wheez
0.18 belly _ a
0.18 belly _ tight
0.18 birth and
0.18 blood _ fever
0.18 blood since
0.18 bloody _ with
0.18 bloody stool
0.18 blue _ i
0.18 blue around
0.18 bone _ pok
0.18 breath _ day
0.18 breath funny
0.18 bug _ the
0.18 can _ my
0.18 can feel
0.18 cant _ even
0.18 cant _ in
0.18 cant _ them
0.18 chair and
0.18 chest burn
0.18 chest since
0.18 chok _ last
0.18 cold _ white
0.18 com _ after
0.18 couldnt _ his
0.18 crush in
0.18 cut _ leg
0.18 dad _ is
0.18 daughter drank
0.18 defibrillator _ off
0.18 defibrillator went
0.18 dialysi _ and
0.18 dizzy _ and
0.18 drink _ day
0.18 droop _ one
0.18 droop on
0.18 eat cashew
0.18 eye _ hit
0.18 face _ the
0.18 failure _ #
0.18 failure gain
0.18 feel _ tight
0.18 feel feverish
0.18 fever _ hes
0.18 fire _ night
0.18 fire last
0.18 flew _ from
0.18 fluid down
0.18 fluid is
0.18 get word
0.18 gett _ of
0.18 goe _ my
0.18 goe to
0.18 got itchy
0.18 got mixed
0.18 had _ c
0.18 hand _ crush
0.18 hard _ swallow
0.18 has _ high
0.18 has _ knife
0.18 has blood
0.18 have _ terrible
0.18 have thi
0.18 headach _ the
0.18 headache of
0.18 heart _ gain
0.18 hes so
0.18 high _ and
0.18 his _ up
0.18 his rib
0.18 hit her
0.18 hour _ im
0.18 hubby
0.18 hurt _ hell
0.18 i _ been
0.18 i _ feverish
0.18 i _ hard
0.18 i _ pee
0.18 i cough
0.18 i mixed
0.18 im _ thought
0.18 im real
0.18 in _ lower
0.18 in _ pool
0.18 in welt
0.18 in with
0.18 is _ hot
0.18 is _ slow
0.18 is cut
0.18 is gasp
0.18 is mov
0.18 is outside
0.18 is pok
0.18 is super
0.18 is throw
0.18 its _ #
0.18 its _ chest
0.18 its my
0.18 ive _ a
0.18 ive _ throw
0.18 ive _ vomit
0.18 just now
0.18 keep repeat
0.18 kill _ eye
0.18 left side
0.18 leg with
0.18 like _ might
0.18 like hell
0.18 me _ is
0.18 middle of
0.18 minut _ came
0.18 minut then
0.18 mom _ hav
0.18 month _ and
0.18 month _ fell
0.18 more _ of
0.18 mouth _ drool
0.18 my _ blad
0.18 my _ boy
0.18 my _ deep
0.18 my _ rac
0.18 my _ soft
0.18 my _ through
0.18 my boy
0.18 my girl
0.18 my groin
0.18 myasthenia and
0.18 neighbor is
0.18 newborn #
0.18 newborn wont
0.18 night _ my
0.18 nitro _ time
0.18 nitro three
0.18 of _ im
0.18 old fell
0.18 on _ wall
0.18 one eye
0.18 out _ i
0.18 out fever
0.18 over _ eye
0.18 pad an
0.18 pain _ worse
0.18 pale my
0.18 pick her
0.18 pill in
0.18 pregnant _ just
0.18 pregnant and
0.18 pump _ and
0.18 purple _ and
0.18 ran a
0.18 real sick
0.18 repeat _ same
0.18 repeat the
0.18 right hand
0.18 right leg
0.18 runn
0.18 runn _ my
0.18 said my
0.18 scrotum
0.18 see _ on
0.18 seem _ but
0.18 severe headache
0.18 she act
0.18 shirt on
0.18 show
0.18 shrimp and
0.18 sick
0.18 since #
0.18 skin
0.18 skin _ blotchy
0.18 so much
0.18 so sore
0.18 still there
0.18 stopp _ for
0.18 stuff
0.18 super sleepy
0.18 swollen _ painful
0.18 swollen im
0.18 ten _ my
0.18 ten _ then
0.18 thailand
0.18 the _ half
0.18 the _ he
0.18 the _ of
0.18 the rope
0.18 the stair
0.18 the wall
0.18 then _ back
0.18 then came
0.18 thigh _ the
0.18 thigh from
0.18 think _ mom
0.18 through _ towel
0.18 throw _ blood
0.18 tight i
0.18 to _ back
0.18 to _ elbow
0.18 to her
0.18 to him
0.18 today he
0.18 twice _ size
0.18 twice the
0.18 up _ the
0.18 up gasp
0.18 vision _ black
0.18 walk up
0.18 was a
0.18 water
0.18 went _ when
0.18 when my
0.18 whole fami
0.18 wife _ and
0.18 with bad
0.18 word out
0.18 yr
0.17 #11+ my
0.17 #99+ _ my
0.17 -diaper since
0.17 -fade _ -press
0.17 -pass
0.17 -pass -gas
0.17 -press
0.17 -wet _ since
0.17 -when -press
0.17 -when -she
0.17 <in <the
0.17 <two
0.17 <two _ <ago
0.17 =a_lot =burn_severity
0.17 =a_lot =one_side_throat
0.17 =a_lot =swelling_face
0.17 =a_lot =throat_sore
0.17 =about_other
0.17 =acts_drunk =dangerous_person
0.17 =again_fainted =heart_condition
0.17 =again_fainted =valve_or_device
0.17 =amputated =cold_limb
0.17 =at_rest =breathe_word
0.17 =back_pain =pale_clammy
0.17 =back_pain =sweating
0.17 =battery_word =swallowed_thing
0.17 =belly_hard =crohns
0.17 =belly_hit =bite_bad
0.17 =belly_pain =gallbladder
0.17 =belly_surgery_recent =days_many
0.17 =belly_word =diabetes
0.17 =belly_word =fall_any
0.17 =belly_word =squeezing_word
0.17 =bite_bad =during_exercise
0.17 =bite_bad =ear_pain
0.17 =bite_bad =fainted
0.17 =bite_bad =near_faint
0.17 =bleeding_any =cut_self
0.17 =bleeding_any =hurts_move
0.17 =blister_word =drug_named
0.17 =bluish =sweating
0.17 =bluish =using_word
0.17 =bp_high =squeezing_word
0.17 =bp_medicine =swelling_lips
0.17 =breast_infection
0.17 =breast_infection =fever
0.17 =breast_infection =wound_infected
0.17 =breathe_word =hours_pain
0.17 =burn_any =cough
0.17 =burn_severity
0.17 =burn_severity =coughs_blood
0.17 =burn_severity =dark_urine
0.17 =burn_severity =days_many
0.17 =burn_severity =hip_hurts
0.17 =calf =hip_fracture
0.17 =calf =limb_bleeds
0.17 =calf =skin_infection
0.17 =cannot_breathe =fainted
0.17 =cannot_breathe =noisy_rest
0.17 =cant_stand =hours_pain
0.17 =chemical_word =swallowed_thing
0.17 =chest_any =electric
0.17 =chest_lasting =cough
0.17 =chest_lasting =elderly
0.17 =chest_lasting =fainted
0.17 =chest_lasting =flank_pain
0.17 =chest_lasting =gums_bleed
0.17 =chest_lasting =headache
0.17 =chest_lasting =itching
0.17 =chest_lasting =nail_word
0.17 =chest_lasting =wakes
0.17 =chest_pain =drugs_taken
0.17 =chest_pain =electric
0.17 =chest_pain =fever
0.17 =chest_pain =short_breath
0.17 =child_got_pills =drank
0.17 =child_got_pills =pain_any
0.17 =child_got_pills =swallowed_thing
0.17 =choking =swallow_trouble
0.17 =co_words =confused
0.17 =co_words =possible_fracture
0.17 =cocaine =using_word
0.17 =cold_exposure =rigors
0.17 =cold_exposure =toes_cold
0.17 =cold_limb =deep_burn
0.17 =cold_limb =wound
0.17 =confused =means_mentioned
0.17 =confused =using_word
0.17 =copd =short_breath
0.17 =coughs_blood =recent_infection
0.17 =cramps =eye_hit_bad
0.17 =cramps =widow_bite
0.17 =crohns =hernia_stuck
0.17 =dangerous_person =not_drinking
0.17 =dangerous_person =swallow_trouble
0.17 =dangerous_person =swelling_lips
0.17 =dark_urine =uti
0.17 =days_many =swelling_lips
0.17 =days_many =tingling_hands
0.17 =days_many =weak_legs
0.17 =deep_burn =numb_any
0.17 =diabetes =limb_injury
0.17 =diabetes =vomiting_constantly
0.17 =dizzy =one_side_belly
0.17 =dizzy =weak_one_side
0.17 =drooling =eye_area
0.17 =drowsy =unresponsive
0.17 =drugs_taken =opioid
0.17 =drugs_taken =trunk_pain
0.17 =during_exercise =sudden
0.17 =ear_wax =fainted
0.17 =ear_wax =severe_weakness
0.17 =elderly =hit_hard
0.17 =electric =eye_hit_bad
0.17 =electric =hernia_stuck
0.17 =electric =pain_any
0.17 =extreme_fever =unresponsive
0.17 =eye_area =seizure
0.17 =eye_hit_bad =eye_red
0.17 =eye_hit_bad =face_droop
0.17 =eye_hit_bad =jaundice
0.17 =eye_hit_bad =new_baby
0.17 =eye_hit_bad =new_medicine
0.17 =eye_hit_bad =no_injury
0.17 =eye_hit_bad =throat_tight
0.17 =eye_pain =fever
0.17 =eye_pain =squeezing_word
0.17 =eye_red =eyelids_swollen
0.17 =face_injury =face_odd
0.17 =fainted =heart_condition
0.17 =fainted =valve_or_device
0.17 =fast_breathing =many_days
0.17 =feels_sleepy =radiates
0.17 =fell_baby =pain_any
0.17 =fight_blow =unequal_pupils
0.17 =flank_pain =limb_injury
0.17 =flank_pain =vomiting
0.17 =hanging_attempt =self_harm_now
0.17 =hanging_attempt =suicidal
0.17 =head_danger =new_confusion
0.17 =head_danger =scratched
0.17 =head_danger =stumbles
0.17 =head_danger =weak_one_side
0.17 =head_danger =wont_feed
0.17 =headache =wakes
0.17 =heart_condition =near_faint
0.17 =heat_exposure =means_mentioned
0.17 =hernia =sudden
0.17 =hernia_stuck =immunosuppressed
0.17 =hernia_stuck =purple_word
0.17 =hernia_stuck =severe_pain
0.17 =hernia_word =radiates_groin
0.17 =hernia_word =sudden
0.17 =high_fever =long_bleed
0.17 =high_fever =purple_rash
0.17 =high_fever =wound_infected
0.17 =hip_fracture =severe_weakness
0.17 =hit_hard =severe_headache
0.17 =hours_pain =hurts_move
0.17 =hours_pain =new_confusion
0.17 =hypertension =swelling_lips
0.17 =injection_joint =swelling
0.17 =itchy_only =swelling_throat
0.17 =jaundice =squeezing_word
0.17 =kid_breathing =many_days
0.17 =left_ribs =numb_any
0.17 =leg_swelling_one =pleuritic
0.17 =limp_leg =weak_one_side
0.17 =lips_blue =using_word
0.17 =long_bleed =postpartum
0.17 =making_swell =swelling_now
0.17 =many_days =recent_travel
0.17 =many_days =wakes
0.17 =new_medicine =swelling
0.17 =no_injury =squeezing_word
0.17 =not_drinking
0.17 =numb_any =vaginal_bleeding
0.17 =overdose_taken =racing_heart
0.17 =pain_any =widow_bite
0.17 =pleuritic =swelling
0.17 =radiates =sudden
0.17 =rigors_hard =seizure
0.17 =rigors_hard =using_word
0.17 =rigors_hard =uti
0.17 =rigors_hard =wont_feed
0.17 =saddle_numb =vaginal_bleeding
0.17 =seizure =shaking
0.17 =severe_weakness =stiff_neck
0.17 =shaking =wont_feed
0.17 =slow_breathing =unresponsive
0.17 =speech =swelling_throat
0.17 =squeezing_word
0.17 =swallowed_battery =swallowed_thing
0.17 =swelling =throat_tight
0.17 =swelling_face
0.17 =toes_cold =turning_blue
0.17 ^ _ broke
0.17 ^ _ dialysi
0.17 ^ _ fume
0.17 ^ _ want
0.17 ^ hey
0.17 ^ ive
0.17 ^ toddler
0.17 ^ used
0.17 a _ bender
0.17 a _ smell
0.17 a fender
0.17 a fus
0.17 a glas
0.17 a minute
0.17 a truck
0.17 after _ gone
0.17 alone
0.17 als
0.17 als and
0.17 and _ -mak
0.17 and _ diaper
0.17 and _ know
0.17 and _ let
0.17 and _ lung
0.17 and _ sick
0.17 and clear
0.17 and has
0.17 and headache
0.17 and spread
0.17 any _ on
0.17 any weight
0.17 are burnt
0.17 arm
0.17 arm _ i
0.17 arm _ tingl
0.17 arm its
0.17 ask what
0.17 asthma is
0.17 at football
0.17 ate _ bunch
0.17 away _ i
0.17 back _ nigeria
0.17 bad smell
0.17 bark _ and
0.17 been _ chest
0.17 been dizzy
0.17 belly _ is
0.17 belly _ swollen
0.17 bender
0.17 between my
0.17 bigger _ the
0.17 bigger than
0.17 bike
0.17 birth _ week
0.17 bit _ daughter
0.17 black when
0.17 blood everywhere
0.17 bone _ out
0.17 bone stick
0.17 breath weird
0.17 breathe lying
0.17 breathe right
0.17 by _ dryer
0.17 can _ stay
0.17 cant push
0.17 chang _ and
0.17 chill _ shake
0.17 chill that
0.17 chok _ my
0.17 chok and
0.17 clear _ is
0.17 clear her
0.17 collaps _ isnt
0.17 cough black
0.17 coworker
0.17 cut _ down
0.17 daughter with
0.17 deliver _ day
0.17 diabetic foot
0.17 dialysi and
0.17 dont _ to
0.17 dont want
0.17 double _ of
0.17 drink _ i
0.17 even _ down
0.17 every _ and
0.17 fail overnight
0.17 fender
0.17 fender bender
0.17 fever _ diabetic
0.17 fever _ heart
0.17 fever im
0.17 finger _ and
0.17 flew home
0.17 for _ min
0.17 for lupu
0.17 four time
0.17 from _ fever
0.17 from nigeria
0.17 full sentenc
0.17 fus
0.17 god
0.17 goe black
0.17 guy
0.17 had _ cold
0.17 hair _ burnt
0.17 hair are
0.17 hand _ tingl
0.17 hard to
0.17 has a
0.17 has als
0.17 hav _ breath
0.17 hav chest
0.17 hav trouble
0.17 have _ cell
0.17 have _ chill
0.17 have sickle
0.17 he _ like
0.17 he _ to
0.17 he chok
0.17 he look
0.17 headache _ the
0.17 heart _ like
0.17 heart keep
0.17 her _ week
0.17 her up
0.17 hes burn
0.17 hes just
0.17 hes sweat
0.17 hey
0.17 his _ feel
0.17 his _ sound
0.17 hit my
0.17 hiv
0.17 hive and
0.17 home alone
0.17 hour for
0.17 house and
0.17 i _ sickle
0.17 i came
0.17 im _ alone
0.17 im _ dizzy
0.17 im _ through
0.17 im gett
0.17 im home
0.17 in _ fender
0.17 in _ outlet
0.17 in _ sentenc
0.17 in _ testicle
0.17 in full
0.17 in the
0.17 is _ after
0.17 is _ lot
0.17 is empty
0.17 is twice
0.17 it _ at
0.17 it _ so
0.17 ive _ in
0.17 jump _ the
0.17 keep _ water
0.17 keep _ what
0.17 keep even
0.17 kid got
0.17 kid is
0.17 last _ my
0.17 last five
0.17 like _ will
0.17 lip went
0.17 little swollen
0.17 lying down
0.17 make _ fus
0.17 me throw
0.17 minut ago
0.17 mom with
0.17 morn with
0.17 mother _ a
0.17 mother _ her
0.17 mouth wont
0.17 move _ neck
0.17 my _ eyelid
0.17 my _ hair
0.17 my _ heart
0.17 my dad
0.17 my foot
0.17 my leg
0.17 my word
0.17 my wound
0.17 neck stiff
0.17 nigeria
0.17 nose _ are
0.17 nose hair
0.17 now _ heart
0.17 now _ to
0.17 of _ cant
0.17 of _ hand
0.17 on _ has
0.17 on _ my
0.17 out on
0.17 outside my
0.17 pee _ my
0.17 peel
0.17 pill the
0.17 pour
0.17 pump _ overnight
0.17 put _ weight
0.17 put any
0.17 rash _ and
0.17 rash fever
0.17 rash of
0.17 red line
0.17 room _ spinn
0.17 see _ around
0.17 see out
0.17 seizure _ now
0.17 sentenc
0.17 shake _ bed
0.17 shake the
0.17 she cough
0.17 she pale
0.17 she want
0.17 shrimp
0.17 sick and
0.17 since _ noon
0.17 slamm in
0.17 sleep _ and
0.17 someth _ with
0.17 someth wrong
0.17 son _ pain
0.17 son lip
0.17 spasm after
0.17 start by
0.17 stomach _ hard
0.17 stopp and
0.17 stopp drink
0.17 super painful
0.17 sure
0.17 swallow _ button
0.17 swell _ overnight
0.17 swollen _ fever
0.17 swollen tight
0.17 table _ has
0.17 table and
0.17 testicle _ been
0.17 testicle has
0.17 testicle is
0.17 text goodbye
0.17 that _ the
0.17 that come
0.17 that shake
0.17 the breastbone
0.17 the medicine
0.17 the outlet
0.17 the room
0.17 throw _ and
0.17 thru
0.17 tighten
0.17 to _ belly
0.17 to _ chest
0.17 to _ people
0.17 today i
0.17 toddler breath
0.17 tongue _ swollen
0.17 truck
0.17 turn cold
0.17 twice _ my
0.17 up now
0.17 want _ make
0.17 was left
0.17 was like
0.17 water im
0.17 way _ and
0.17 we _ grandpa
0.17 weak _ cant
0.17 went _ after
0.17 went _ and
0.17 were in
0.17 whole _ is
0.17 with _ heart
0.17 with _ right
0.17 wrong with
0.16 -# _ think
0.16 -act
0.16 -act -right
0.16 -day _ the
0.16 -day think
0.16 =a_lot
0.16 =a_lot =gums_bleed
0.16 =a_lot =retractions
0.16 =a_lot =tia_resolved
0.16 =adrenal =head_danger
0.16 =adrenal =vomiting_constantly
0.16 =alcohol =pale_clammy
0.16 =alcohol =sweating
0.16 =allergen =chemical_word
0.16 =allergen =nail_word
0.16 =allergen =pale_clammy
0.16 =allergen =sweating
0.16 =at_rest =fever
0.16 =baby =belly_word
0.16 =baby =harm_others
0.16 =baby =inconsolable
0.16 =baby =kid_breathing
0.16 =baby =new_baby
0.16 =baby =postpartum
0.16 =baby_still =cold_exposure
0.16 =baby_still =rigors
0.16 =back_pain =belly_hit
0.16 =back_pain =fall_any
0.16 =back_pain =hit_hard
0.16 =back_pain =severe_pain
0.16 =back_pain =weak_any
0.16 =belly_hard =pain_any
0.16 =belly_hit =flank_pain
0.16 =belly_surgery_recent =chest_lasting
0.16 =belly_word =feels_sleepy
0.16 =belly_word =no_urine
0.16 =bite_bad =electric
0.16 =bite_bad =foggy_only
0.16 =bleeding_any =fainted
0.16 =bleeding_any =head_injury
0.16 =bleeding_any =injection_joint
0.16 =bleeding_any =recent_surgery
0.16 =bleeding_any =thrown_off
0.16 =bleeding_heavy =bleeds_a_lot
0.16 =blood_streak =swelling_head
0.16 =blood_thinner =fell
0.16 =blood_thinner =severe_headache
0.16 =blood_thinner =vaginal_bleeding
0.16 =bluish =fainted
0.16 =bluish =tia_resolved
0.16 =blurry_vision =confused
0.16 =blurry_vision =foggy_only
0.16 =born_part =pregnant
0.16 =both_legs
0.16 =both_legs =burn_severity
0.16 =bp_medicine =swelling_now
0.16 =breathe_word =heart_condition
0.16 =breathe_word =pain_any
0.16 =bruising
0.16 =burn_any =skin_peeling
0.16 =burn_severity =mouth_burning
0.16 =burn_severity =near_faint
0.16 =calf =chest_lasting
0.16 =calf =hurts_breathing
0.16 =calf =wound_infected
0.16 =cannot_breathe =cant_lie_flat
0.16 =cannot_breathe =inhaler_fails
0.16 =cannot_breathe =using_word
0.16 =cant_stand =pain_any
0.16 =cant_stand =sudden_balance
0.16 =car_crash =trunk_pain
0.16 =carbon_monoxide =during_exercise
0.16 =cast_tight =possible_fracture
0.16 =chest_any =pain_any
0.16 =chest_lasting =cut_self
0.16 =chest_lasting =dialysis
0.16 =chest_lasting =inhaler_often
0.16 =chest_lasting =itchy_only
0.16 =chest_lasting =kidney_disease
0.16 =chest_lasting =neck_swelling
0.16 =chest_lasting =not_looking
0.16 =chest_lasting =opioid
0.16 =chest_lasting =shoulder_pain
0.16 =chest_lasting =tampon_in
0.16 =chest_lasting =throat_sore
0.16 =chest_lasting =tooth_pulled
0.16 =chest_pain =long_bleed
0.16 =chest_pressure =dangerous_person
0.16 =chest_pressure =pain_any
0.16 =choking =eye_hit_bad
0.16 =clot_risk =cough
0.16 =clot_risk =discharge
0.16 =clot_risk =high_fever
0.16 =clot_risk =hurts_breathing
0.16 =clot_risk =limb_cold_pale
0.16 =cocaine =high_fever
0.16 =cold_exposure =hit_hard
0.16 =cold_limb =swelling
0.16 =confused =drugs_taken
0.16 =confused =speech_garbled
0.16 =confused =suicidal
0.16 =confused =wakes
0.16 =cramps =postpartum
0.16 =cut_self =hours_pain
0.16 =dangerous_person =eye_hit_bad
0.16 =dangerous_person =low_mood
0.16 =dangerous_person =rigors
0.16 =dangerous_person =young_baby
0.16 =days_many =drowsy
0.16 =days_many =flu_bad
0.16 =days_many =hypertension
0.16 =days_many =inconsolable
0.16 =deep_burn =eye_hit_bad
0.16 =deep_burn =weak_any
0.16 =dizzy =squeezing_word
0.16 =dizzy =sudden_balance
0.16 =dizzy =trunk_pain
0.16 =drank =poison_swallowed
0.16 =droopy_lid
0.16 =droopy_lid =eye_area
0.16 =droopy_lid =face_droop
0.16 =drug_named =eye_area
0.16 =drug_named =fever
0.16 =drug_named =swelling_now
0.16 =drug_named =swelling_throat
0.16 =drugs_taken =high_fever
0.16 =during_exercise =high_fever
0.16 =ear_wax =long_bleed
0.16 =elderly =new_confusion
0.16 =eye_area =high_fever
0.16 =eye_area =no_urine
0.16 =eye_area =tia_resolved
0.16 =eye_hit_bad =face_injury
0.16 =eye_hit_bad =fall_hard
0.16 =eye_hit_bad =high_fever
0.16 =eye_hit_bad =mouth_burning
0.16 =eye_hit_bad =postpartum
0.16 =eye_hit_bad =severe_weakness
0.16 =eye_hit_bad =thrown_off
0.16 =eye_hit_bad =trunk_pain
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_hit_bad =weak_one_side
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =face_odd =mouth_burning
0.16 =fainted =headache
0.16 =fainted =knocked_out
0.16 =fainted =preterm_weeks
0.16 =fall_any =flank_pain
0.16 =fall_any =hurts_move
0.16 =fall_any =knocked_out
0.16 =fall_hard =flank_pain
0.16 =fall_hard =not_self
0.16 =fast_breathing =hours_pain
0.16 =fast_breathing =young_baby
0.16 =feels_sleepy =nausea
0.16 =feels_sleepy =weak_any
0.16 =fever =gallbladder
0.16 =fever =tampon_in
0.16 =flank_pain =hit_hard
0.16 =foggy_only =long_bleed
0.16 =foggy_only =suicidal
0.16 =gallbladder =rigors
0.16 =getting_worse =stumbles
0.16 =harm_others =new_baby
0.16 =head_danger =hives
0.16 =head_danger =knocked_out
0.16 =head_injury =severe_headache
0.16 =headache =immunosuppressed
0.16 =heart_condition =trunk_pain
0.16 =heart_condition =weak_any
0.16 =heat_exposure =high_fever
0.16 =high_fever =hours_pain
0.16 =hip_fracture =possible_fracture
0.16 =hit_hard =hurts_breathing
0.16 =hit_hard =pleuritic
0.16 =hoarse =swelling_throat
0.16 =hours_pain =inhaler_often
0.16 =hours_pain =jaw_locked
0.16 =hours_pain =rigors_hard
0.16 =inconsolable =young_baby
0.16 =inhaler_fails =inhaler_often
0.16 =inhaler_often
0.16 =irregular_heart =severe_weakness
0.16 =jaundice =unresponsive
0.16 =jaw_locked =limb_injury
0.16 =jaw_locked =scratched
0.16 =jerks_spread
0.16 =ketone_breath =short_breath
0.16 =kid_breathing =pale_clammy
0.16 =knocked_out
0.16 =leg_swelling_one =squeezing_word
0.16 =limb_bleeds =long_bleed
0.16 =limb_gave =weak_any
0.16 =limp_leg =sudden_balance
0.16 =limp_refuses =sudden_balance
0.16 =lips_blue =short_breath
0.16 =long_bleed =scratched
0.16 =many_days =new_baby
0.16 =many_days =recent_surgery
0.16 =many_days =sudden
0.16 =many_days =swelling
0.16 =mouth_burning =numb_any
0.16 =mouth_burning =weak_any
0.16 =moved_right =stomach_burn
0.16 =muscle_cramps =wound
0.16 =new_baby =vaginal_bleeding
0.16 =new_medicine =rash
0.16 =numb_any =snake
0.16 =numb_any =snake_bad
0.16 =numb_any =urinary_stuck
0.16 =one_eye =pain_any
0.16 =one_side_belly =trunk_pain
0.16 =opioid =slow_breathing
0.16 =overdose_taken =suicidal
0.16 =pain_any =very_fast_pulse
0.16 =pale_clammy =shaking
0.16 =postpartum =pregnant
0.16 =postpartum_smell =wound_infected
0.16 =pregnant =tia_resolved
0.16 =purple_rash =tiny_red
0.16 =rash =tampon_in
0.16 =retractions =wheeze_word
0.16 =rigors =speech
0.16 =scratched =soaking_pad
0.16 =severe_pain =severe_weakness
0.16 =severe_weakness =sudden_balance
0.16 =shaking =speech
0.16 =shaking =sweating
0.16 =short_breath =thirsty
0.16 =short_breath =trunk_pain
0.16 =sleepless_days =three_days
0.16 =snake =weak_any
0.16 =snake_bad =weak_any
0.16 =sudden =tearing
0.16 =sugar_very_high =vomiting_constantly
0.16 =swallow_trouble =swelling
0.16 =swelling =vaginal_bleeding
0.16 =swelling =wakes
0.16 =swelling =wont_swallow
0.16 =tampon_in
0.16 =tingling_hands
0.16 =using_word =vomiting
0.16 =weak_any =weak_breathing
0.16 ^ _ grandpa
0.16 ^ _ read
0.16 ^ _ roommate
0.16 ^ there
0.16 a _ mark
0.16 a rusty
0.16 a swing
0.16 abortion pill
0.16 about _ feet
0.16 about _ hour
0.16 after _ cast
0.16 after he
0.16 ago _ the
0.16 and _ -peed
0.16 and _ -respond
0.16 and _ deep
0.16 and _ mumbl
0.16 and _ nonstop
0.16 and _ say
0.16 and _ super
0.16 and _ swell
0.16 and burn
0.16 and tongue
0.16 ankle _ point
0.16 anymore _ i
0.16 are numb
0.16 arm _ in
0.16 arm caught
0.16 asleep
0.16 aspirin
0.16 asthma _ bad
0.16 at _ and
0.16 ate _ laundry
0.16 ate _ peanut
0.16 baby _ the
0.16 bathroom floor
0.16 belly hard
0.16 belly pain
0.16 bit _ ankle
0.16 blood _ soak
0.16 bottle _ open
0.16 breath is
0.16 breathe in
0.16 breathe well
0.16 burn _ a
0.16 burn in
0.16 but _ my
0.16 button _ in
0.16 by _ horse
0.16 cant _ think
0.16 cant _ two
0.16 cant find
0.16 cheek
0.16 chemo _ my
0.16 chest _ burn
0.16 chest for
0.16 chest tightnes
0.16 child drank
0.16 clean the
0.16 cord _ out
0.16 cord com
0.16 cough _ cant
0.16 cut _ his
0.16 cutt myself
0.16 dad _ are
0.16 dad _ on
0.16 day _ of
0.16 day ago
0.16 day i
0.16 detector
0.16 diabetic
0.16 dinner _ i
0.16 div
0.16 down low
0.16 down to
0.16 ear _ he
0.16 everyth _ foggy
0.16 eyelid _ droop
0.16 face _ on
0.16 face _ puffy
0.16 fbi _ in
0.16 fbi is
0.16 feel _ to
0.16 feel a
0.16 fell into
0.16 fever _ back
0.16 fever _ cant
0.16 finger
0.16 finger _ a
0.16 firework
0.16 flat
0.16 for like
0.16 gave _ last
0.16 go back
0.16 going _ explode
0.16 goodbye _ said
0.16 got him
0.16 got up
0.16 grease
0.16 gun _ the
0.16 half _ face
0.16 hard _ my
0.16 has _ wheez
0.16 hav contraction
0.16 have hiv
0.16 he _ shiver
0.16 he drank
0.16 he stopp
0.16 head on
0.16 heavy and
0.16 her life
0.16 her right
0.16 hes #11+
0.16 him _ he
0.16 his _ scream
0.16 his _ suck
0.16 hiv and
0.16 horse _ the
0.16 horse in
0.16 hot all
0.16 how _ can
0.16 hurt
0.16 hurt bad
0.16 hurt terrib
0.16 i _ -peed
0.16 i _ antifreeze
0.16 i _ dropp
0.16 i _ hiv
0.16 i _ push
0.16 i _ sparkl
0.16 i _ ther
0.16 im shiver
0.16 in both
0.16 is _ an
0.16 is _ start
0.16 is at
0.16 is mumbl
0.16 is point
0.16 is rock
0.16 itch _ over
0.16 itch all
0.16 its turn
0.16 ive _ stabb
0.16 ive _ thi
0.16 jaw _ under
0.16 keep ask
0.16 keep hear
0.16 kick _ a
0.16 kick by
0.16 kid _ from
0.16 knock out
0.16 lamp
0.16 left _ went
0.16 left half
0.16 lie flat
0.16 light bother
0.16 long can
0.16 me goodbye
0.16 medicine _ and
0.16 minute and
0.16 miscarriage _ week
0.16 mother _ and
0.16 my _ peni
0.16 my _ put
0.16 my _ tingle
0.16 my daughter
0.16 my miscarriage
0.16 myself with
0.16 now _ fever
0.16 now _ throw
0.16 numb after
0.16 of _ antidepressant
0.16 of _ he
0.16 of _ shin
0.16 of _ vision
0.16 on _ bathroom
0.16 on _ rusty
0.16 out #
0.16 out _ stopp
0.16 out he
0.16 oxy and
0.16 pass _ clot
0.16 pass huge
0.16 pneumonia and
0.16 point _ wrong
0.16 point the
0.16 quick
0.16 rainbow
0.16 refus _ go
0.16 refus to
0.16 right _ down
0.16 rigid
0.16 say _ baby
0.16 say her
0.16 scream and
0.16 see rainbow
0.16 see the
0.16 severe pain
0.16 shak _ fever
0.16 she vomit
0.16 shorter
0.16 side _ i
0.16 side _ is
0.16 side _ low
0.16 side _ weak
0.16 side down
0.16 skipp and
0.16 soft _ on
0.16 son _ -slept
0.16 son _ been
0.16 son peni
0.16 sore he
0.16 sound _ a
0.16 speak
0.16 speech went
0.16 stop _ after
0.16 stop think
0.16 stuck _ his
0.16 stung by
0.16 super weak
0.16 sweat _ and
0.16 swollen face
0.16 symptom
0.16 testicle pain
0.16 text _ goodbye
0.16 text me
0.16 the _ all
0.16 the _ door
0.16 the _ wont
0.16 the lab
0.16 the night
0.16 the shak
0.16 the soft
0.16 them and
0.16 ther _ piece
0.16 thermometer
0.16 think _ fbi
0.16 tightnes
0.16 tingle
0.16 to _ bathroom
0.16 to explode
0.16 told me
0.16 tongue are
0.16 vision _ a
0.16 vodka
0.16 w a
0.16 was hang
0.16 was lift
0.16 water _ for
0.16 week my
0.16 went blue
0.16 wheez _ night
0.16 wheez all
0.16 wife had
0.16 worst pain
0.15 # time
0.15 #11+ _ today
0.15 #99+ she
0.15 -day im
0.15 -gas -in
0.15 -pass _ -in
0.15 =a_lot =blurry_vision
0.15 =a_lot =drug_named
0.15 =a_lot =many_stings
0.15 =a_lot =mouth_sores
0.15 =a_lot =rigors_hard
0.15 =a_lot =seizure
0.15 =after_hard_exercise =leg_feet_swollen
0.15 =after_hard_exercise =swelling
0.15 =alcohol =wakes
0.15 =allergen =doom
0.15 =allergen =numb_any
0.15 =allergen =swallow_trouble
0.15 =allergen =swallowed_battery
0.15 =allergen =wont_swallow
0.15 =animal_bite =hand_infection
0.15 =armed_now =fall_any
0.15 =armed_now =fight_blow
0.15 =armed_now =hit_hard
0.15 =at_rest =getting_worse
0.15 =at_rest =heart_condition
0.15 =baby =newborn
0.15 =back_pain =tingling_hands
0.15 =barking_stridor =cannot_breathe
0.15 =belly_hard =head_danger
0.15 =belly_hit =saddle_numb
0.15 =belly_pain =jaundice
0.15 =belly_pain =rash
0.15 =belly_word =car_crash
0.15 =belly_word =constipation
0.15 =belly_word =gallbladder
0.15 =belly_word =vomiting_constantly
0.15 =bite_bad =breathe_word
0.15 =bite_bad =burned_hand
0.15 =bite_bad =hoarse
0.15 =bite_bad =one_eye_dim
0.15 =bite_bad =purple_word
0.15 =bite_bad =swelling_now
0.15 =bleeding_any =high_fever
0.15 =bleeding_any =tooth_pulled
0.15 =blood_thinner =limb_bleeds
0.15 =bluish =cannot_breathe
0.15 =bluish =croup_cough
0.15 =bluish =drowsy
0.15 =bluish =wound
0.15 =blurry_vision =severe_pain
0.15 =bp_extreme =pain_any
0.15 =breathe_word =postpartum
0.15 =bruising =head_danger
0.15 =bruising =purple_rash
0.15 =bruising =rash
0.15 =burn_any =wound_infected
0.15 =burn_big =wound_infected
0.15 =burn_severity =deformed
0.15 =burn_severity =hours_pain
0.15 =burn_severity =many_stings
0.15 =burn_severity =muscle_cramps
0.15 =burn_severity =refuses
0.15 =burn_severity =retractions
0.15 =calf =chest_pain
0.15 =calf =hit_hard
0.15 =calf =no_injury
0.15 =calf =skin_black
0.15 =cannot_breathe =pleuritic
0.15 =chest_any =fainted
0.15 =chest_any =immunosuppressed
0.15 =chest_any =severe_pain
0.15 =chest_lasting =cholinergic
0.15 =chest_lasting =double_now
0.15 =chest_lasting =hand_infection
0.15 =chest_lasting =limb_cold_pale
0.15 =chest_lasting =purple_word
0.15 =chest_lasting =red_racing
0.15 =chest_lasting =stumbles
0.15 =chest_lasting =uti
0.15 =chest_lasting =wound_infected
0.15 =chest_pain =fainted
0.15 =chest_pain =immunosuppressed
0.15 =chest_pain =severe_pain
0.15 =chest_sucks
0.15 =chest_tearing =sudden
0.15 =choking_passed =hours_pain
0.15 =cholinergic =fever
0.15 =cholinergic =speech
0.15 =cold_exposure =confused
0.15 =cold_exposure =hours_pain
0.15 =cold_limb =hurts_move
0.15 =cold_limb =severe_weakness
0.15 =contractions =limb_injury
0.15 =coughs_blood =pain_any
0.15 =coughs_blood =vaginal_bleeding
0.15 =croup_cough =lips_blue
0.15 =curtain_word =sudden
0.15 =dangerous_person =fall_any
0.15 =dangerous_person =long_bleed
0.15 =dangerous_person =opioid
0.15 =dangerous_person =throat_tight
0.15 =dark_urine =leg_feet_swollen
0.15 =dark_urine =swelling
0.15 =days_many =heart_condition
0.15 =diabetes =no_insulin
0.15 =dialysis =severe_weakness
0.15 =dialysis =short_breath
0.15 =digoxin =overdose_taken
0.15 =dizzy =recent_infection
0.15 =doom =itching
0.15 =doom =itchy_only
0.15 =doom =suicidal
0.15 =double_now =head_danger
0.15 =drooling =speech
0.15 =drowning =unresponsive
0.15 =during_exercise =severe_headache
0.15 =dystonia =nail_word
0.15 =dystonia =wound
0.15 =ear_wax =hurts_breathing
0.15 =elderly =pain_any
0.15 =eye_area =liver_drug
0.15 =eye_area =one_eye_dim
0.15 =eye_area =purple_rash
0.15 =eye_hit_bad =gallbladder
0.15 =eye_hit_bad =purple_word
0.15 =eye_hit_bad =shaking
0.15 =eye_hit_bad =slow_breathing
0.15 =eye_hit_bad =thrown_back
0.15 =face_odd =swelling_lips
0.15 =fall_any =saddle_numb
0.15 =fall_any =unresponsive
0.15 =fever =hurts_move
0.15 =fever =postpartum_smell
0.15 =fever =red_racing
0.15 =fever =scratched
0.15 =fight_blow =hours_pain
0.15 =flank_pain =pregnant
0.15 =gallbladder =squeezing_word
0.15 =hallucinating =harm_others
0.15 =hallucinating =rigors_hard
0.15 =hallucinating =shaking
0.15 =head_danger =radiates
0.15 =head_danger =tooth
0.15 =head_danger =vision_loss
0.15 =head_injury =speech
0.15 =headache =heat_exposure
0.15 =heart_condition =heart_murmur_fever
0.15 =heart_condition =pain_any
0.15 =heart_condition =squeezing_word
0.15 =heart_condition =swelling
0.15 =hernia_stuck =limb_injury
0.15 =high_fever =immunosuppressed
0.15 =high_fever =limp_refuses
0.15 =hit_hard =saddle_numb
0.15 =hit_hard =speech
0.15 =hives =mouth_sores
0.15 =hives =near_faint
0.15 =hours_pain
0.15 =hours_pain =limb_injury
0.15 =hours_pain =stroke_word
0.15 =hours_pain =very_fast_pulse
0.15 =hours_pain =vomiting_blood
0.15 =hours_pain =weak_any
0.15 =hurts_breathing =leg_swelling_one
0.15 =hurts_breathing =swelling
0.15 =hurts_move =limp_leg
0.15 =hurts_move =pain_any
0.15 =hurts_move =rash
0.15 =hurts_move =sudden_balance
0.15 =immunosuppressed =trunk_pain
0.15 =itching =suicidal
0.15 =itchy_only =suicidal
0.15 =jaundice =liver_drug
0.15 =joint_hot =scratched
0.15 =kidney_disease =severe_weakness
0.15 =kidney_disease =short_breath
0.15 =like_thunder
0.15 =limb_injury =saddle_numb
0.15 =limb_injury =severe_pain
0.15 =limb_injury =trunk_pain
0.15 =limp_leg =pain_any
0.15 =limp_refuses =pain_any
0.15 =long_bleed =trunk_pain
0.15 =low_mood =weak_any
0.15 =many_days =unresponsive
0.15 =mouth_sores =pain_any
0.15 =moved_right =rash
0.15 =nausea =pain_any
0.15 =near_faint =pale_clammy
0.15 =near_faint =severe_weakness
0.15 =newborn =weight_loss
0.15 =no_injury =severe_pain
0.15 =no_insulin
0.15 =not_looking =unresponsive
0.15 =now_at_rest =pain_any
0.15 =numb_any =spine_injury
0.15 =numb_any =swelling_lips
0.15 =one_eye_dim
0.15 =one_side_belly =upper_belly_pain
0.15 =one_side_throat =pain_any
0.15 =one_side_throat =throat_sore
0.15 =pain_any =skin_black
0.15 =pain_any =slow_breathing
0.15 =pain_any =urinary_stuck_long
0.15 =postpartum =severe_pain
0.15 =postpartum =wound
0.15 =preterm_weeks =rash
0.15 =preterm_weeks =swelling
0.15 =rash =short_breath
0.15 =screams_moved
0.15 =severe_headache =tick
0.15 =severe_weakness =trunk_pain
0.15 =short_breath =squeezing_word
0.15 =slow_breathing =squeezing_word
0.15 =stomach_burn =upper_belly_pain
0.15 =sudden_balance =weak_any
0.15 =sugar_low =sweating
0.15 =urinary_stuck =weak_legs
0.15 ^ _ belly
0.15 ^ _ soak
0.15 ^ _ sting
0.15 ^ _ warfarin
0.15 ^ _ would
0.15 ^ chemo
0.15 ^ every
0.15 ^ metal
0.15 ^ sharp
0.15 a _ two
0.15 a bone
0.15 a cat
0.15 a sheet
0.15 after _ shrimp
0.15 after tak
0.15 ago _ pain
0.15 all i
0.15 an _ pill
0.15 and _ -breath
0.15 and _ -wak
0.15 and _ about
0.15 and _ drink
0.15 and _ hip
0.15 and _ no
0.15 and _ poop
0.15 and _ went
0.15 and _ woke
0.15 and clammy
0.15 and hand
0.15 aneurysm
0.15 are _ the
0.15 arm is
0.15 as _ sheet
0.15 ate shrimp
0.15 attack _ think
0.15 balloon
0.15 battery up
0.15 because _ dont
0.15 bed since
0.15 been hard
0.15 been out
0.15 been over
0.15 burn hot
0.15 but his
0.15 came _ like
0.15 camp
0.15 cant _ anyth
0.15 chemo last
0.15 chest _ pound
0.15 chest _ when
0.15 confus _ a
0.15 croup
0.15 dad _ its
0.15 day _ cant
0.15 deep _ on
0.15 did _ and
0.15 dirty
0.15 dont -fade
0.15 double and
0.15 every hour
0.15 eyebrow
0.15 face _ hand
0.15 faint _ hit
0.15 feel funny
0.15 fever since
0.15 fever with
0.15 find _ word
0.15 fine at
0.15 finger tingle
0.15 foot _ turn
0.15 foot was
0.15 from _ nose
0.15 gas and
0.15 get her
0.15 girl
0.15 goe _ i
0.15 going #99+
0.15 going _ die
0.15 going _ pas
0.15 got _ a
0.15 got _ then
0.15 gummi hes
0.15 gun _ his
0.15 hand since
0.15 has _ hard
0.15 have chest
0.15 he
0.15 he _ see
0.15 he hit
0.15 he make
0.15 head _ pound
0.15 head at
0.15 heart medicine
0.15 her heart
0.15 hes _ blue
0.15 hip hurt
0.15 his _ he
0.15 his _ wont
0.15 his finger
0.15 his leg
0.15 his shoulder
0.15 hit _ and
0.15 hit by
0.15 hit with
0.15 hour i
0.15 husband _ been
0.15 husband _ me
0.15 i _ clean
0.15 i _ in
0.15 i touch
0.15 im _ had
0.15 im _ to
0.15 is _ around
0.15 is _ blood
0.15 is _ her
0.15 is _ wont
0.15 is see
0.15 it _ too
0.15 its
0.15 jaw ache
0.15 just _ my
0.15 kidney
0.15 knee is
0.15 left _ since
0.15 leg _ shorter
0.15 lick
0.15 like bruis
0.15 lip _ up
0.15 lithium and
0.15 look _ bruis
0.15 look _ light
0.15 lot _ my
0.15 lot and
0.15 messag
0.15 miss two
0.15 my _ body
0.15 my _ my
0.15 my _ testicle
0.15 my butt
0.15 my stool
0.15 my tailbone
0.15 myself and
0.15 not _ -the
0.15 now _ foot
0.15 now _ keep
0.15 now he
0.15 now her
0.15 now it
0.15 nurs home
0.15 of _ second
0.15 old
0.15 on _ fever
0.15 on _ sink
0.15 on _ tailbone
0.15 on himself
0.15 on like
0.15 ooz and
0.15 oxygen _ say
0.15 pee
0.15 piece _ glas
0.15 poop _ been
0.15 poop has
0.15 postpartum
0.15 pus _ i
0.15 rash _ look
0.15 red _ pus
0.15 right _ i
0.15 ripp
0.15 say #11+
0.15 say one
0.15 second _ window
0.15 shak _ bad
0.15 she _ pale
0.15 she _ through
0.15 she _ week
0.15 she bought
0.15 side _ her
0.15 since _ cat
0.15 since _ lift
0.15 since noon
0.15 skipp
0.15 smell like
0.15 so _ after
0.15 some bleach
0.15 splitt
0.15 spread _ my
0.15 stone _ is
0.15 stuff _ com
0.15 stuff is
0.15 sudden _ of
0.15 sudden _ pain
0.15 sweat _ my
0.15 swollen _ a
0.15 swollen _ hot
0.15 tablespoon
0.15 tailbone
0.15 tar _ i
0.15 that _ on
0.15 that came
0.15 the _ pain
0.15 the _ unconsciou
0.15 the dog
0.15 the roof
0.15 the wrong
0.15 then _ and
0.15 then i
0.15 ther _ bone
0.15 thi afternoon
0.15 thing and
0.15 think _ water
0.15 think cant
0.15 throat
0.15 through to
0.15 tight
0.15 tilt
0.15 to _ on
0.15 to his
0.15 today _ cant
0.15 turn out
0.15 two _ hes
0.15 up _ hes
0.15 up i
0.15 viagra
0.15 vomit for
0.15 walk straight
0.15 wasp
0.15 weak _ my
0.15 weight _ it
0.15 went away
0.15 white _ a
0.15 white as
0.15 wild
0.15 wild mushroom
0.15 with _ opener
0.15 with drain
0.15 woke _ and
0.15 woman
0.15 wont come
0.15 wont walk
0.15 xanax
0.15 yellow _ im
0.14 # hour
0.14 -day _ i
0.14 -diaper _ yesterday
0.14 <was _ <in
0.14 =a_lot =cold_limb
0.14 =a_lot =curtain_word
0.14 =a_lot =hernia_stuck
0.14 =a_lot =jaw_locked
0.14 =a_lot =sugar_extreme
0.14 =after_hard_exercise =chest_lasting
0.14 =allergen =face_odd
0.14 =allergen =fast_breathing
0.14 =allergen =mouth_sores
0.14 =allergen =vomiting_constantly
0.14 =animal_bite =blood_streak
0.14 =arm_hand_pain
0.14 =arm_hand_pain =pain_any
0.14 =armed_now =attacks_me
0.14 =attacks_me =means_mentioned
0.14 =back_pain =fall_height
0.14 =back_pain =limb_injury
0.14 =belly_hard =bladder_bowel_loss
0.14 =belly_hard =urinary_stuck
0.14 =belly_pain =eye_hit_bad
0.14 =belly_word =jaundice
0.14 =belly_word =vomiting_blood
0.14 =bite_bad =face_injury
0.14 =bite_bad =kid_breathing
0.14 =bite_bad =preterm_weeks
0.14 =bladder_bowel_loss =suicidal
0.14 =bleeding_any =severe_pain
0.14 =bleeding_heavy =deep_cut
0.14 =blow_ribs =pleuritic
0.14 =bluish =fast_breathing
0.14 =bluish =head_danger
0.14 =blurry_vision =one_eye_dim
0.14 =breathe_word =pleuritic
0.14 =burn_big =smoke
0.14 =burn_severity =choking
0.14 =burn_severity =hurts_breathing
0.14 =burn_severity =jaundice
0.14 =burn_severity =light_hurts
0.14 =burn_severity =low_temp
0.14 =cannot_breathe =leg_feet_swollen
0.14 =cannot_breathe =recent_infection
0.14 =cannot_move_limb =speech
0.14 =cant_stand =dizzy
0.14 =cant_straighten
0.14 =cant_straighten =severe_pain
0.14 =chest_any =cough
0.14 =chest_any =hurts_breathing
0.14 =chest_any =near_faint
0.14 =chest_lasting =gallbladder
0.14 =chest_lasting =hip_hurts
0.14 =chest_lasting =leaking
0.14 =chest_lasting =phlegm
0.14 =chest_lasting =possible_fracture
0.14 =chest_lasting =sight_for_years
0.14 =chest_lasting =thirsty
0.14 =chest_lasting =vaginal_bleeding
0.14 =chest_pain =hurts_breathing
0.14 =chest_pressure =feels_sleepy
0.14 =chest_tearing =hours_pain
0.14 =child_got_pills =slow_heart
0.14 =choking =hours_pain
0.14 =choking =hurts_move
0.14 =choking =wont_swallow
0.14 =clot_risk =eye_surgery
0.14 =clot_risk =leaking
0.14 =clot_risk =vaginal_bleeding
0.14 =cocaine =confused
0.14 =cocaine =fever
0.14 =cocaine =racing_heart
0.14 =confused =weak_one_side
0.14 =constipation =head_danger
0.14 =constipation =vomiting
0.14 =copd =dangerous_person
0.14 =copd =drowsy
0.14 =cough =spits_clots
0.14 =cut_by_accident =eyelid_cut
0.14 =cut_by_accident =head_danger
0.14 =cut_by_accident =suicidal
0.14 =dangerous_person =jaundice
0.14 =dangerous_person =purple_rash
0.14 =dangerous_person =vision_loss
0.14 =dark_urine =squeezing_word
0.14 =days_many =scratched
0.14 =deep_cut =eye_hit_bad
0.14 =deep_cut =long_bleed
0.14 =diabetes
0.14 =digoxin =speech
0.14 =discharge =recent_surgery
0.14 =dizzy =limp_leg
0.14 =dizzy =limp_refuses
0.14 =drooling =jaw_locked
0.14 =drowsy =feels_sleepy
0.14 =drowsy =hernia_stuck
0.14 =drug_named =throat_tight
0.14 =drugs_taken =fever
0.14 =drugs_taken =limp_refuses
0.14 =drugs_taken =overdose_taken
0.14 =drugs_taken =racing_heart
0.14 =dry_mouth =vomiting_constantly
0.14 =ear_wax =leg_swelling_one
0.14 =ear_wax =speech
0.14 =ear_wax =squeezing_word
0.14 =elderly =poison_swallowed
0.14 =eye_area =eyelid_cut
0.14 =eye_hit_bad =eye_surgery
0.14 =eye_hit_bad =inconsolable
0.14 =eye_hit_bad =tingling_hands
0.14 =eye_hit_bad =toes_cold
0.14 =eye_surgery =pain_any
0.14 =eyelid_cut
0.14 =eyelid_cut =limb_injury
0.14 =eyelid_cut =scratched
0.14 =eyelid_cut =wound
0.14 =face_droop =right_side
0.14 =face_odd =hours_pain
0.14 =fall_any =hoarse
0.14 =fall_any =limp_leg
0.14 =fall_any =pregnant
0.14 =fall_hard =pregnant
0.14 =fall_height =flank_pain
0.14 =fall_height =hip_hurts
0.14 =feels_sleepy =opioid
0.14 =fell_baby =head_danger
0.14 =fell_baby =pregnant
0.14 =fever =getting_worse
0.14 =fever =hours_pain
0.14 =fever =mottled
0.14 =fever =moved_right
0.14 =fever =skin_infection
0.14 =fight_blow =hemophilia_word
0.14 =fight_blow =hoarse
0.14 =fight_blow =limb_bleeds
0.14 =foggy_only =shaking
0.14 =foggy_only =sugar_low
0.14 =foggy_only =sugar_very_low
0.14 =getting_worse =spreading
0.14 =halos =pain_any
0.14 =hanging_attempt =limb_injury
0.14 =head_danger =plant_eaten
0.14 =head_danger =poison_swallowed
0.14 =head_danger =recent_infection
0.14 =head_danger =uti
0.14 =heat_danger =wound_infected
0.14 =hemophilia_word =hit_hard
0.14 =hernia =limb_injury
0.14 =hernia_stuck =muscle_cramps
0.14 =hernia_stuck =phlegm
0.14 =hernia_word =limb_injury
0.14 =hip_hurts =severe_pain
0.14 =hit_hard =hoarse
0.14 =hit_hard =pain_any
0.14 =hives =many_stings
0.14 =hives_all =many_stings
0.14 =hives_all =sting
0.14 =hoarse =swallow_trouble
0.14 =hours_pain =injection_joint
0.14 =hours_pain =left_ribs
0.14 =hours_pain =pleuritic
0.14 =hours_pain =spits_clots
0.14 =hours_pain =swelling
0.14 =hours_pain =tearing
0.14 =hurts_breathing =recent_infection
0.14 =inconsolable =suicidal
0.14 =inhaler_fails =wheeze_word
0.14 =jaw_arm_sweat =weak_one_side
0.14 =leaking =recent_surgery
0.14 =leaking =wound_infected
0.14 =limb_injury =neck_pain
0.14 =limb_injury =seizure
0.14 =limb_injury =self_harm_now
0.14 =limp_refuses =weak_one_side
0.14 =long_bleed =swelling_lips
0.14 =long_bleed =unresponsive
0.14 =lost_place
0.14 =many_stings =rash
0.14 =mouth_burning
0.14 =muscle_cramps =muscle_tear
0.14 =nausea =radiates
0.14 =near_faint =rash
0.14 =near_faint =vaginal_bleeding
0.14 =new_baby =pain_any
0.14 =nodes =rash
0.14 =numb_any =radiates
0.14 =one_side_belly =vaginal_bleeding
0.14 =overdose_taken =slow_heart
0.14 =pain_any =plant_eaten
0.14 =pain_any =tia_resolved
0.14 =pale_clammy =soaking_pad
0.14 =pale_clammy =sudden
0.14 =pale_clammy =vaginal_bleeding
0.14 =plant_eaten =vomiting
0.14 =poison_swallowed =vomiting
0.14 =possible_fracture =severe_pain
0.14 =postpartum =scratched
0.14 =pregnant =uti
0.14 =preterm_weeks =swelling_lips
0.14 =rash =swelling_face
0.14 =recent_surgery
0.14 =recent_travel =vomiting
0.14 =rectal_blood =stool_blood
0.14 =saddle_numb =urinary_stuck
0.14 =severe_pain =suicidal
0.14 =severe_weakness =squeezing_word
0.14 =short_breath =using_word
0.14 =speech =stroke_word
0.14 =speech_garbled =stroke_word
0.14 =speech_garbled =tia_resolved
0.14 =spits_clots =throat_sore
0.14 =spits_clots =tonsils_out
0.14 =squeezing_word =trunk_pain
0.14 =sting =swelling_throat
0.14 =sugar_extreme =thirsty
0.14 =swelling_lips =ulcer_nsaid
0.14 =swelling_throat =ulcer_nsaid
0.14 =tearing =trunk_pain
0.14 =tearing_trunk =trunk_pain
0.14 =tetanus_due
0.14 =throat_tight =using_word
0.14 =toes_cold =weak_any
0.14 =tongue_swollen =ulcer_nsaid
0.14 =unresponsive =weak_one_side
0.14 ^ _ antifreeze
0.14 ^ _ around
0.14 ^ _ chemo
0.14 ^ _ father
0.14 ^ _ fire
0.14 ^ _ husband
0.14 ^ _ rash
0.14 ^ _ stiff
0.14 a _ puncture
0.14 a chainsaw
0.14 a copperhead
0.14 a hard
0.14 a towel
0.14 about _ minut
0.14 act
0.14 after _ colonoscopy
0.14 after _ hit
0.14 almost pass
0.14 also
0.14 and _ came
0.14 and _ eyelid
0.14 and _ leak
0.14 and _ lost
0.14 and _ pulse
0.14 and _ pupil
0.14 and _ swollen
0.14 and _ wife
0.14 and bare
0.14 and faint
0.14 and neck
0.14 and puk
0.14 and shaky
0.14 and warm
0.14 and wheez
0.14 are _ my
0.14 arm say
0.14 back _ hurt
0.14 bad pain
0.14 been _ bed
0.14 been _ myself
0.14 between _ leg
0.14 between his
0.14 bleach splash
0.14 bleed _ she
0.14 bleed for
0.14 bleed so
0.14 breath _ fruity
0.14 breath _ real
0.14 breathe _ his
0.14 broke _ the
0.14 bug on
0.14 burn pee
0.14 by _ copperhead
0.14 by lightn
0.14 cant cough
0.14 cant remember
0.14 cant straighten
0.14 cant touch
0.14 car my
0.14 care
0.14 chest pain
0.14 chin to
0.14 chok _ everyth
0.14 cirrhosi
0.14 clas _ my
0.14 cold now
0.14 confus _ her
0.14 copperhead
0.14 cramp on
0.14 crush headache
0.14 dad fell
0.14 daughter is
0.14 day _ im
0.14 day _ keep
0.14 day cant
0.14 deep _ in
0.14 deep puncture
0.14 dog _ act
0.14 drank _ oil
0.14 drank lamp
0.14 drink _ is
0.14 drool _ bit
0.14 drug
0.14 dur the
0.14 eat _ drink
0.14 ecstasy
0.14 ecstasy and
0.14 everyth and
0.14 eye _ bulg
0.14 eye _ yesterday
0.14 eye for
0.14 eyelid _ and
0.14 fast _ his
0.14 feet and
0.14 feet my
0.14 fell _ and
0.14 fell yesterday
0.14 fever _ headache
0.14 fever _ just
0.14 fever _ shak
0.14 foot _ cold
0.14 get _ down
0.14 get the
0.14 going _ my
0.14 got _ deep
0.14 got _ out
0.14 got _ the
0.14 grandson stuck
0.14 grease fire
0.14 hard _ wake
0.14 hard time
0.14 has _ vomit
0.14 hasnt _ -out
0.14 hav _ hard
0.14 hav _ miscarriage
0.14 have pain
0.14 have terrible
0.14 he _ grey
0.14 he has
0.14 he hasnt
0.14 heart _ rac
0.14 heartbeat
0.14 hemophilia _ hit
0.14 her _ hand
0.14 hes _ -mak
0.14 hes vomit
0.14 his neck
0.14 his right
0.14 home _ hour
0.14 hot red
0.14 hour
0.14 hour _ my
0.14 i _ straighten
0.14 i _ sweat
0.14 i crash
0.14 i didnt
0.14 i fell
0.14 i know
0.14 i use
0.14 if
0.14 im _ lithium
0.14 im pale
0.14 in _ each
0.14 in _ fight
0.14 in _ much
0.14 in _ side
0.14 in _ tank
0.14 is
0.14 is _ confus
0.14 is _ tight
0.14 is _ week
0.14 is cover
0.14 is lock
0.14 is so
0.14 is sweaty
0.14 is twist
0.14 isnt -help
0.14 its _ over
0.14 ive _ bleed
0.14 jaw _ and
0.14 keep _ her
0.14 kick
0.14 know where
0.14 lamp _ and
0.14 lamp oil
0.14 last time
0.14 leak pus
0.14 lean
0.14 left _ is
0.14 leg _ out
0.14 leg and
0.14 leg gave
0.14 life came
0.14 like #
0.14 like _ heart
0.14 like an
0.14 lip and
0.14 lock
0.14 lock up
0.14 look blotchy
0.14 meter
0.14 mom _ confus
0.14 mouth all
0.14 much _ from
0.14 my _ even
0.14 my bone
0.14 my chill
0.14 my eye
0.14 my vagina
0.14 myself _ a
0.14 near _ out
0.14 neck fever
0.14 noise when
0.14 nose _ stop
0.14 nose wont
0.14 now _ red
0.14 now chill
0.14 now ive
0.14 now the
0.14 numb on
0.14 nurs _ and
0.14 on everyth
0.14 on lithium
0.14 only _ one
0.14 open up
0.14 pain _ week
0.14 palm and
0.14 popp _ and
0.14 postpartum and
0.14 puncture
0.14 puncture _ my
0.14 puncture in
0.14 push out
0.14 rac _ see
0.14 rash _ over
0.14 rash all
0.14 real confus
0.14 rib
0.14 run _ and
0.14 say _ and
0.14 she doesnt
0.14 she just
0.14 she pregnant
0.14 shiver _ and
0.14 sinu
0.14 site
0.14 skin _ cold
0.14 slipp _ the
0.14 so stiff
0.14 start hurt
0.14 stiff _ fever
0.14 stomach _ cramp
0.14 stop and
0.14 straighten
0.14 strange
0.14 stuck and
0.14 swollen _ #11+
0.14 swollen _ hard
0.14 swollen like
0.14 swollen shut
0.14 terrible _ pain
0.14 testicle _ swollen
0.14 that goe
0.14 the _ blood
0.14 the _ hit
0.14 the _ im
0.14 the belly
0.14 the face
0.14 the nail
0.14 the tank
0.14 ther _ burn
0.14 thi _ headache
0.14 thi _ now
0.14 thi _ with
0.14 to _ now
0.14 to hang
0.14 to sit
0.14 to stop
0.14 to wake
0.14 today my
0.14 took ecstasy
0.14 took some
0.14 tried
0.14 tried _ hang
0.14 tried to
0.14 tv _ to
0.14 tv talk
0.14 type #
0.14 up _ foam
0.14 up _ so
0.14 up her
0.14 vagina
0.14 watch say
0.14 water _ a
0.14 water down
0.14 water for
0.14 weak i
0.14 weight and
0.14 with _ headach
0.14 with some
0.14 word _ jumbl
0.14 yesterday today
0.13 # _ ago
0.13 # _ along
0.13 # _ she
0.13 # month
0.13 #11+ _ asthma
0.13 #11+ _ he
0.13 #11+ has
0.13 #11+ wk
0.13 =a_lot =chest_any
0.13 =a_lot =radiates
0.13 =a_lot =tonsils_out
0.13 =abuse_danger =attacks_me
0.13 =abuse_danger =breathe_word
0.13 =abuse_danger =short_breath
0.13 =allergen =breathe_word
0.13 =allergen =fever
0.13 =allergen =weak_any
0.13 =attacks_me =harm_others
0.13 =attacks_me =heat_exposure
0.13 =aura_usual =phlegm
0.13 =baby =bleeding_any
0.13 =baby =days_many
0.13 =baby =young_baby
0.13 =belly_hard =green_vomit
0.13 =belly_hard =phlegm
0.13 =belly_hit =belly_pain
0.13 =belly_hit =confused
0.13 =belly_pain =hit_hard
0.13 =belly_pain =radiates
0.13 =belly_word =cant_stand
0.13 =belly_word =limb_injury
0.13 =belly_word =limp_leg
0.13 =belly_word =limp_refuses
0.13 =belly_word =sudden_balance
0.13 =birth_now =fall_any
0.13 =birth_now =head_injury
0.13 =birth_now =hit_hard
0.13 =bite_bad =chest_tearing
0.13 =bite_bad =diabetes
0.13 =bite_bad =hives
0.13 =bleeding_any =dizzy
0.13 =bleeding_any =hernia_stuck
0.13 =bleeding_heavy =dialysis
0.13 =bleeding_heavy =fistula_bleeds
0.13 =bleeding_heavy =kidney_disease
0.13 =blind_one_eye =hours_pain
0.13 =blister_any =new_medicine
0.13 =blister_word =new_medicine
0.13 =blood_streak =head_danger
0.13 =blood_streak =overdose_taken
0.13 =blood_thinner =swelling
0.13 =blow_chest =blow_ribs
0.13 =blow_chest =fall_any
0.13 =blow_chest =hit_hard
0.13 =blow_ribs =burn_severity
0.13 =blow_ribs =possible_fracture
0.13 =blurry_vision =bp_high
0.13 =blurry_vision =bp_very_high
0.13 =blurry_vision =clot_risk
0.13 =bp_high =preterm_weeks
0.13 =breathe_word =cant_lie_flat
0.13 =breathe_word =days_many
0.13 =breathe_word =swelling
0.13 =burn_any =confused
0.13 =burn_severity =cant_straighten
0.13 =burn_severity =cut_self
0.13 =burn_severity =injection_joint
0.13 =burn_severity =radiates_leg
0.13 =burn_severity =rectal_blood
0.13 =burn_severity =sickle_cell
0.13 =burn_severity =tendon_seen
0.13 =calf =cannot_move_side
0.13 =calf =sudden
0.13 =cannot_breathe =chest_sucks
0.13 =cannot_breathe =coughs_blood
0.13 =cannot_breathe =swelling_lips
0.13 =cannot_breathe =young_baby
0.13 =cannot_move_limb =hours_pain
0.13 =cannot_move_side =hours_pain
0.13 =cant_lie_flat =hours_pain
0.13 =cant_stand =chest_lasting
0.13 =cant_stand =severe_pain
0.13 =cant_stand =weak_any
0.13 =car_crash =getting_worse
0.13 =carbon_monoxide =chest_lasting
0.13 =cast_tight =deformed
0.13 =chest_any =cold_exposure
0.13 =chest_any =jaw_arm_sweat
0.13 =chest_any =means_mentioned
0.13 =chest_any =pregnant
0.13 =chest_any =sickle_cell
0.13 =chest_any =sudden
0.13 =chest_lasting =chest_tearing
0.13 =chest_lasting =hypertension
0.13 =chest_lasting =injection_joint
0.13 =chest_lasting =joint_hot
0.13 =chest_lasting =kid_breathing
0.13 =chest_lasting =neck_pain
0.13 =chest_lasting =recent_travel
0.13 =chest_lasting =said_awake
0.13 =chest_lasting =severe_headache
0.13 =chest_lasting =stool_blood
0.13 =chest_lasting =tearing
0.13 =chest_lasting =young_baby
0.13 =chest_pain =chest_pressure
0.13 =chest_pain =hours_pain
0.13 =chest_pain =sickle_cell
0.13 =chest_pain =sudden
0.13 =chest_pressure =cold_exposure
0.13 =chest_pressure =now_at_rest
0.13 =chest_pressure =trunk_pain
0.13 =chest_sucks =retractions
0.13 =child_got_pills =nose_object
0.13 =choking =dangerous_person
0.13 =choking =hernia_stuck
0.13 =choking_passed =days_many
0.13 =choking_passed =near_faint
0.13 =cholinergic =swelling_lips
0.13 =clot_risk =neck_swelling
0.13 =cold_exposure
0.13 =cold_limb =ear_wax
0.13 =confused =electric
0.13 =coughs_blood =pleuritic
0.13 =cut_by_accident =hoarse
0.13 =cut_by_accident =smoke
0.13 =dangerous_person =headache
0.13 =dangerous_person =inconsolable
0.13 =dangerous_person =jaw_arm_sweat
0.13 =dangerous_person =new_medicine
0.13 =dangerous_person =newborn
0.13 =dangerous_person =noisy_rest
0.13 =dangerous_person =pleuritic
0.13 =dangerous_person =severe_weakness
0.13 =dangerous_person =thrown_off
0.13 =days_many =head_danger
0.13 =days_many =headache
0.13 =days_many =one_side_belly
0.13 =days_many =severe_pain
0.13 =days_many =shoulder_pain
0.13 =deformed =eye_hit_bad
0.13 =diabetes =scratched
0.13 =dialysis =long_bleed
0.13 =diarrhea =right_side
0.13 =discharge =leaking
0.13 =drooling =swelling_lips
0.13 =dry_mouth =wont_feed
0.13 =ear_wax =noisy_rest
0.13 =ear_wax =radiates
0.13 =elderly =severe_weakness
0.13 =eye_area =eyelids_swollen
0.13 =eye_hit_bad =pierced_through
0.13 =eye_hit_bad =rigors
0.13 =eye_hit_bad =stomach_burn
0.13 =eye_hit_bad =thirsty
0.13 =eye_pain =vomiting
0.13 =face_droop =head_danger
0.13 =fainted =speech
0.13 =fall_any =weak_any
0.13 =fall_hard =weak_legs
0.13 =fast_breathing =pain_any
0.13 =fever =new_medicine
0.13 =fight_blow =severe_pain
0.13 =fistula_bleeds =long_bleed
0.13 =flank_pain =hours_pain
0.13 =frostbite =limb_cold_pale
0.13 =getting_worse =hit_hard
0.13 =getting_worse =hours_pain
0.13 =getting_worse =one_side_belly
0.13 =green_vomit =vomiting_constantly
0.13 =harm_others =heat_exposure
0.13 =harm_others =hours_pain
0.13 =head_danger =no_injury
0.13 =head_danger =sleepless_days
0.13 =head_danger =swelling_face
0.13 =head_danger =testicle
0.13 =head_danger =unresponsive
0.13 =headache =no_injury
0.13 =hernia =purple_word
0.13 =hernia_stuck =high_fever
0.13 =hernia_stuck =hurts_move
0.13 =hernia_stuck =squeezing_word
0.13 =hernia_stuck =sudden
0.13 =hip_fracture =speech
0.13 =hip_hurts =sudden
0.13 =hives =swelling_lips
0.13 =hoarse =hours_pain
0.13 =hours_pain =recent_infection
0.13 =hours_pain =tooth_pulled
0.13 =hours_pain =withdrawal
0.13 =hurts_move =squeezing_word
0.13 =hurts_move =trunk_pain
0.13 =injection_joint =neck_swelling
0.13 =kidney_disease =long_bleed
0.13 =limb_injury
0.13 =limb_injury =radiates_groin
0.13 =limp_leg =weak_any
0.13 =limp_refuses =weak_any
0.13 =long_bleed =never_spoke_word
0.13 =long_bleed =short_breath
0.13 =long_bleed =speech_garbled
0.13 =long_bleed =using_word
0.13 =long_bleed =young_baby
0.13 =mania_psychosis =new_baby
0.13 =nausea =upper_belly_pain
0.13 =near_faint =one_side_belly
0.13 =near_faint =sudden
0.13 =neck_swelling =recent_surgery
0.13 =neck_swelling =swallow_trouble
0.13 =neck_swelling =throat_tight
0.13 =neck_swelling =wont_swallow
0.13 =new_medicine =pain_any
0.13 =new_medicine =swelling_lips
0.13 =no_injury =severe_headache
0.13 =no_injury =worst_ever
0.13 =noisy_rest =recent_infection
0.13 =numb_any =pale_clammy
0.13 =numb_any =possible_fracture
0.13 =numb_any =radiates_leg
0.13 =numb_any =throat_tight
0.13 =numb_any =wound
0.13 =one_side_belly =pleuritic
0.13 =one_side_belly =sudden
0.13 =phlegm =vomiting_constantly
0.13 =pleuritic =possible_fracture
0.13 =pneumonia_known
0.13 =poison_swallowed =scratched
0.13 =possible_fracture =tingling_hands
0.13 =preterm_weeks =trunk_pain
0.13 =purple_word =stiff_neck
0.13 =radiates =tearing_trunk
0.13 =radiates_leg =weak_any
0.13 =recent_infection =vomiting
0.13 =recent_travel =rigors_hard
0.13 =recent_travel =shaking
0.13 =said_awake
0.13 =severe_weakness =sudden
0.13 =shaking =swelling
0.13 =short_breath =swelling_throat
0.13 =sickle_cell =trunk_pain
0.13 =sleepless_days =vomiting
0.13 =sleepless_days =vomiting_constantly
0.13 =squeezing_word =stomach_burn
0.13 =swelling_throat =wheeze_word
0.13 =tendon_seen =to_the_bone
0.13 =testicle =vomiting
0.13 =three_days =vomiting_constantly
0.13 =throat_tight =wheeze_word
0.13 ^ _ contact
0.13 ^ _ dizzy
0.13 ^ _ havent
0.13 ^ _ poop
0.13 ^ _ vision
0.13 ^ _ wrong
0.13 ^ his
0.13 ^ preg
0.13 ^ testicle
0.13 a _ black
0.13 a _ note
0.13 a _ right
0.13 a _ while
0.13 a purple
0.13 accidental _ my
0.13 act weird
0.13 ago _ say
0.13 air
0.13 all _ her
0.13 already
0.13 and _ after
0.13 and _ control
0.13 and _ eat
0.13 and _ floppy
0.13 and _ hav
0.13 and _ right
0.13 and _ sight
0.13 and _ stand
0.13 and fast
0.13 and hot
0.13 and limp
0.13 and vision
0.13 and we
0.13 antidepressant _ hour
0.13 antidepressant an
0.13 antifreeze _ mistake
0.13 at light
0.13 ate _ a
0.13 ate _ now
0.13 ate at
0.13 attack
0.13 awake now
0.13 back _ out
0.13 back went
0.13 banana
0.13 bear
0.13 because _ cant
0.13 been four
0.13 big
0.13 bit _ knuckle
0.13 bite on
0.13 blotchy and
0.13 board and
0.13 bottle _ tylenol
0.13 by _ thought
0.13 c
0.13 can _ fat
0.13 cant _ lying
0.13 cant close
0.13 cant speak
0.13 car
0.13 chest _ to
0.13 cold _ blue
0.13 com _ and
0.13 com _ his
0.13 com _ of
0.13 com from
0.13 control _ bladder
0.13 control my
0.13 cough _ red
0.13 cover _ hive
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 dark
0.13 day hes
0.13 day old
0.13 deep cut
0.13 diabet and
0.13 diabetic _ i
0.13 doubl over
0.13 down hes
0.13 drank _ by
0.13 dropp _ baby
0.13 dropp the
0.13 dryer outlet
0.13 eye
0.13 fall off
0.13 fast
0.13 fast _ her
0.13 fat and
0.13 fever _ thi
0.13 fever my
0.13 flew in
0.13 foggy
0.13 fruity breath
0.13 gasp and
0.13 girl is
0.13 got kick
0.13 grandson _ left
0.13 grandson was
0.13 grape _ cant
0.13 green _ and
0.13 hand was
0.13 hang myself
0.13 hav _ every
0.13 have
0.13 have been
0.13 he _ in
0.13 he _ talk
0.13 heart monitor
0.13 her _ was
0.13 her whole
0.13 heroin and
0.13 hes _ from
0.13 hes _ of
0.13 hes _ weird
0.13 hes awake
0.13 hes short
0.13 hes talk
0.13 himself
0.13 his arm
0.13 his shirt
0.13 hive
0.13 hurt _ more
0.13 hurt after
0.13 hurt cant
0.13 hurt way
0.13 husband _ cant
0.13 husband _ to
0.13 husband sudden
0.13 husband threaten
0.13 i _ awful
0.13 i _ lie
0.13 i _ the
0.13 i drank
0.13 im _ but
0.13 im _ like
0.13 in _ lap
0.13 in _ of
0.13 is _ he
0.13 it _ in
0.13 it _ my
0.13 it fever
0.13 its _ a
0.13 its _ four
0.13 its _ white
0.13 just _ out
0.13 kitchen fire
0.13 knife and
0.13 lake
0.13 lap
0.13 left _ the
0.13 leg _ turn
0.13 leg _ up
0.13 leg swollen
0.13 like _ board
0.13 lot of
0.13 lump in
0.13 many
0.13 many _ my
0.13 many of
0.13 many pill
0.13 marathon and
0.13 mom _ the
0.13 monitor
0.13 month along
0.13 more _ it
0.13 morn _ the
0.13 motorcycle
0.13 much blood
0.13 my _ pound
0.13 my _ rib
0.13 my girlfriend
0.13 my sight
0.13 my sleep
0.13 myself _ pain
0.13 myself _ the
0.13 myself back
0.13 neck _ swell
0.13 new _ pill
0.13 new water
0.13 newborn _ a
0.13 night _ voice
0.13 nose _ been
0.13 nose has
0.13 now _ chest
0.13 now _ real
0.13 of _ nose
0.13 of blood
0.13 of us
0.13 old boy
0.13 on _ bump
0.13 on _ scalp
0.13 on in
0.13 or two
0.13 pad every
0.13 pee myself
0.13 positive
0.13 pound _ my
0.13 preg #11+
0.13 preg _ wk
0.13 pregnant _ my
0.13 proper
0.13 pull my
0.13 put _ button
0.13 real sleepy
0.13 right belly
0.13 ripp pain
0.13 roll _ and
0.13 room spin
0.13 say _ is
0.13 second and
0.13 see fat
0.13 severe _ in
0.13 sharp _ when
0.13 she _ but
0.13 she shiver
0.13 she sleep
0.13 she wheez
0.13 shiver with
0.13 shorter _ turn
0.13 shorter and
0.13 shoulder pain
0.13 sick with
0.13 since _ he
0.13 sit up
0.13 site is
0.13 skin _ burn
0.13 smoke from
0.13 so _ blood
0.13 soak _ a
0.13 some
0.13 son _ are
0.13 stopp _ pill
0.13 stopp the
0.13 stuck cant
0.13 sudden _ its
0.13 sudden _ see
0.13 swollen _ sore
0.13 talk to
0.13 tear _ between
0.13 teen
0.13 tender and
0.13 testicle hurt
0.13 than _ look
0.13 than it
0.13 the _ outlet
0.13 the chill
0.13 the window
0.13 think he
0.13 thought _ was
0.13 thought it
0.13 through the
0.13 thrown up
0.13 time
0.13 tingl
0.13 to _ groin
0.13 to sleep
0.13 to stand
0.13 too _ of
0.13 too weak
0.13 up _ clot
0.13 very _ and
0.13 vision in
0.13 voice _ gone
0.13 vomit _ last
0.13 warfarin
0.13 warfarin bump
0.13 was _ she
0.13 was blue
0.13 was crush
0.13 way more
0.13 way too
0.13 we _ get
0.13 weak _ stand
0.13 weak to
0.13 wet _ back
0.13 wheel
0.13 whole week
0.13 wife _ i
0.13 window
0.13 with
0.13 wk
0.13 wont _ her
0.13 wound _ red
0.13 year and
0.12 #99+ _ hes
0.12 #99+ _ shak
0.12 -day _ im
0.12 -drink _ cant
0.12 -i
0.12 -wait
0.12 -when -i
0.12 =a_lot =child_got_pills
0.12 =a_lot =diabetes
0.12 =a_lot =heart_condition
0.12 =a_lot =high_fever
0.12 =a_lot =jaundice
0.12 =a_lot =jaw_arm_sweat
0.12 =a_lot =postpartum
0.12 =abuse_danger =bleeding_any
0.12 =abuse_danger =hoarse
0.12 =acts_drunk =not_drinking
0.12 =acts_drunk =wont_feed
0.12 =alcohol =not_drinking
0.12 =animal_bite =red_racing
0.12 =asthma =using_word
0.12 =at_rest =cough
0.12 =at_rest =hernia_stuck
0.12 =at_rest =hurts_move
0.12 =baby =green_vomit
0.12 =back_pain =chest_any
0.12 =back_pain =chest_pain
0.12 =back_pain =near_faint
0.12 =back_pain =weak_one_side
0.12 =belly_blow =pale_clammy
0.12 =belly_hard =car_crash
0.12 =belly_hard =fall_any
0.12 =belly_hard =fight_blow
0.12 =belly_hard =hit_hard
0.12 =belly_hit =eye_area
0.12 =belly_hit =pale_clammy
0.12 =belly_pain =bleeding_any
0.12 =belly_pain =eye_area
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =squeezing_word
0.12 =belly_surgery_recent =heart_condition
0.12 =belly_word =bleeding_any
0.12 =belly_word =bluish
0.12 =belly_word =no_injury
0.12 =belly_word =racing_heart
0.12 =bite_bad =cannot_breathe
0.12 =bite_bad =pain_any
0.12 =bite_bad =squeezing_word
0.12 =bite_bad =vomiting_constantly
0.12 =bladder_bowel_loss =burn_severity
0.12 =bladder_bowel_loss =head_danger
0.12 =bladder_bowel_loss =tingling_hands
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =vomiting_constantly
0.12 =bleeding_heavy =pregnant
0.12 =blister_any =blister_word
0.12 =blister_word
0.12 =blister_word =burn_severity
0.12 =bluish =choking_passed
0.12 =bluish =deformed
0.12 =bluish =hernia_stuck
0.12 =bp_high =chest_lasting
0.12 =breathe_word =clot_risk
0.12 =breathe_word =inhaler_fails
0.12 =breathe_word =recent_surgery
0.12 =burn_severity =cholinergic
0.12 =burn_severity =one_side_belly
0.12 =burn_severity =stool_blood
0.12 =burn_severity =swallow_trouble
0.12 =burn_severity =urinary_stuck
0.12 =burn_severity =vaginal_bleeding
0.12 =burn_severity =wont_swallow
0.12 =calf =trunk_pain
0.12 =cannot_breathe =hurts_move
0.12 =cannot_breathe =pink_foam
0.12 =cannot_breathe =wheeze_word
0.12 =cant_stand =drugs_taken
0.12 =cant_stand =vomiting
0.12 =cant_straighten =head_danger
0.12 =cant_straighten =vomiting
0.12 =car_crash =cold_limb
0.12 =car_crash =numb_any
0.12 =car_crash =spine_injury
0.12 =chest_lasting
0.12 =chest_lasting =tearing_trunk
0.12 =chest_pain =cough
0.12 =child_got_pills =confused
0.12 =child_got_pills =elderly
0.12 =child_got_pills =near_faint
0.12 =child_got_pills =speech
0.12 =child_got_pills =vomiting_constantly
0.12 =choking =co_words
0.12 =choking_passed =turning_blue
0.12 =cholinergic =jaw_locked
0.12 =cholinergic =one_side_throat
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =racing_heart
0.12 =clot_risk =rigors
0.12 =clot_risk =spits_clots
0.12 =clot_risk =toes_cold
0.12 =co_words =hernia_stuck
0.12 =cold_exposure =cold_limb
0.12 =cold_exposure =limb_cold_pale
0.12 =cold_exposure =low_temp
0.12 =cold_exposure =severe_weakness
0.12 =cold_limb =hours_pain
0.12 =cold_limb =leg_swelling_one
0.12 =cold_limb =low_temp
0.12 =confused =eye_pain
0.12 =confused =eye_red
0.12 =confused =flu_bad
0.12 =confused =jaundice
0.12 =confused =racing_heart
0.12 =confused =rash
0.12 =confused =seizure
0.12 =confused =squeezing_word
0.12 =coughs_blood =hurts_breathing
0.12 =cramps =pale_clammy
0.12 =cramps =sweating
0.12 =cut_by_accident =head_injury
0.12 =cut_by_accident =heavy_fell
0.12 =dangerous_person =hurts_breathing
0.12 =dangerous_person =wont_swallow
0.12 =dark_urine =flank_pain
0.12 =days_many =mania_psychosis
0.12 =days_many =nodes
0.12 =days_many =racing_heart
0.12 =days_many =urinary_stuck
0.12 =diarrhea =face_droop
0.12 =diarrhea =weak_one_side
0.12 =discharge =postpartum_smell
0.12 =dizzy
0.12 =double_now =headache
0.12 =double_vision =headache
0.12 =drooling =one_side_throat
0.12 =droopy_lid =hours_pain
0.12 =droopy_lid =weak_one_side
0.12 =drugs_taken =hours_pain
0.12 =drugs_taken =limp_leg
0.12 =drugs_taken =severe_weakness
0.12 =ear_wax =fast_breathing
0.12 =ear_wax =recent_infection
0.12 =ear_wax =tingling_hands
0.12 =ear_wax =weak_any
0.12 =edible_word =unresponsive
0.12 =elderly =sweating
0.12 =eye_area =head_injury
0.12 =eye_area =hurts_move
0.12 =eye_area =pierced_through
0.12 =eye_bulge =hurts_move
0.12 =eye_chemical =eye_hit_bad
0.12 =eye_hit_bad =eyelids_swollen
0.12 =eye_hit_bad =frostbite
0.12 =eye_hit_bad =jelly_stool
0.12 =eye_hit_bad =limp_leg
0.12 =eye_hit_bad =limp_refuses
0.12 =eye_hit_bad =liver_known
0.12 =eye_hit_bad =neck_pain
0.12 =eye_hit_bad =possible_fracture
0.12 =eye_hit_bad =postpartum_smell
0.12 =eye_hit_bad =spreading
0.12 =eye_hit_bad =squeezing_word
0.12 =eye_hit_bad =unresponsive
0.12 =eye_pain =foggy_only
0.12 =eye_pain =hurts_move
0.12 =eye_pierced =pierced_through
0.12 =eye_pierced =stab_shot
0.12 =eye_red =foggy_only
0.12 =eyelids_swollen =fever
0.12 =face_droop =face_injury
0.12 =face_droop =tingling_hands
0.12 =fainted =hours_pain
0.12 =fainted =sweating
0.12 =fall_any =weak_one_side
0.12 =feels_sleepy =sudden
0.12 =fell_baby =hours_pain
0.12 =fever =inconsolable
0.12 =fever =new_baby
0.12 =fever =sickle_cell
0.12 =fight_blow =severe_headache
0.12 =flank_pain =tingling_hands
0.12 =flank_pain =weak_any
0.12 =foggy_only =pain_any
0.12 =frostbite =numb_any
0.12 =frostbite =weak_any
0.12 =green_vomit =swelling
0.12 =head_danger =hurts_move
0.12 =head_danger =kidney_stone
0.12 =head_danger =numb_any
0.12 =head_danger =urinary_stuck
0.12 =head_danger =wont_go_away
0.12 =head_injury =heavy_fell
0.12 =head_injury =limb_injury
0.12 =head_injury =vomiting_constantly
0.12 =headache =wont_go_away
0.12 =hernia =radiates_groin
0.12 =hernia_stuck =neck_swelling
0.12 =hernia_stuck =radiates_groin
0.12 =hip_fracture =hip_hurts
0.12 =hip_fracture =pain_any
0.12 =hip_fracture =trunk_pain
0.12 =hip_hurts =pregnant
0.12 =hip_hurts =severe_weakness
0.12 =hip_hurts =weak_any
0.12 =hit_hard =neck_pain
0.12 =hit_hard =pale_clammy
0.12 =hit_hard =spine_injury
0.12 =hours_pain =limb_gave
0.12 =hours_pain =recent_travel
0.12 =hours_pain =sudden_balance
0.12 =hurts_breathing =short_breath
0.12 =hurts_move =wakes
0.12 =hypertension =swelling_now
0.12 =immunosuppressed =short_breath
0.12 =inhaled_object =short_breath
0.12 =inhaled_object =wheeze_word
0.12 =injection_joint =rigors
0.12 =kidney_stone =vomiting
0.12 =leaking =postpartum_smell
0.12 =leg_swelling_one =purple_word
0.12 =leg_swelling_one =rigors
0.12 =light_hurts =vomiting
0.12 =limb_cold_pale =low_temp
0.12 =limb_injury =limb_trapped
0.12 =limb_injury =purple_word
0.12 =limp_refuses =pale_clammy
0.12 =limp_refuses =vomiting
0.12 =liver_known =vomiting
0.12 =liver_known =vomiting_blood
0.12 =long_bleed =no_urine
0.12 =long_bleed =numb_any
0.12 =many_days =postpartum
0.12 =many_days =rigors
0.12 =many_days =wont_feed
0.12 =means_mentioned =racing_heart
0.12 =near_faint =radiates
0.12 =newborn =wakes
0.12 =no_injury =trunk_pain
0.12 =not_drinking =wont_feed
0.12 =now_at_rest =rigors_hard
0.12 =pain_any =rigors
0.12 =pain_any =unresponsive
0.12 =pale_clammy =sugar_very_low
0.12 =pale_clammy =tooth
0.12 =pale_clammy =vomiting
0.12 =possible_fracture =sudden
0.12 =postpartum =trunk_pain
0.12 =racing_heart =severe_weakness
0.12 =racing_heart =using_word
0.12 =radiates =severe_pain
0.12 =recent_surgery =rigors
0.12 =rigors =tropics
0.12 =rigors =vomiting
0.12 =rigors_hard =tropics
0.12 =rigors_hard =vomiting
0.12 =saddle_numb =squeezing_word
0.12 =seizure =tia_resolved
0.12 =severe_weakness =wakes
0.12 =shaking =tropics
0.12 =squeezing_word =unresponsive
0.12 =squeezing_word =wound_infected
0.12 =strep_like =swallow_trouble
0.12 =strep_like =wont_swallow
0.12 =sudden =sweating
0.12 =sudden =worst_ever_sick
0.12 =sugar_very_high =vomiting_blood
0.12 =sugar_very_low =sweating
0.12 =sweating =tooth
0.12 =swelling_lips =tooth
0.12 =tetanus_due =wound
0.12 =thirsty =vomiting_constantly
0.12 =tingling_hands =urinary_stuck
0.12 =uti =vomiting
0.12 =wakes =young_baby
0.12 ^ _ speech
0.12 ^ _ swallow
0.12 ^ _ tree
0.12 ^ _ woke
0.12 ^ did
0.12 ^ faint
0.12 ^ grandson
0.12 ^ heavy
0.12 ^ high
0.12 a hernia
0.12 a machine
0.12 a spider
0.12 a tight
0.12 acros _ room
0.12 acros the
0.12 act confus
0.12 after _ birth
0.12 after giv
0.12 ago _ soak
0.12 along and
0.12 and _ blue
0.12 and _ crush
0.12 and _ left
0.12 and _ worse
0.12 and fell
0.12 and leg
0.12 and went
0.12 arm _ blister
0.12 away with
0.12 baby _ cry
0.12 baby _ on
0.12 baby been
0.12 back _ ghana
0.12 bad after
0.12 bad see
0.12 balloon and
0.12 been _ it
0.12 been _ like
0.12 been going
0.12 been pee
0.12 belly _ rock
0.12 blister
0.12 blood _ jelly
0.12 blood like
0.12 breath _ her
0.12 breathe _ down
0.12 breathe on
0.12 burn his
0.12 calf _ swollen
0.12 came _ of
0.12 cant _ bleed
0.12 cant think
0.12 caught _ a
0.12 chest _ arm
0.12 chest _ it
0.12 chest _ sat
0.12 coffee _ out
0.12 coffee run
0.12 cough _ wheez
0.12 cough so
0.12 crash _ my
0.12 crash and
0.12 crohn _ my
0.12 crohn and
0.12 crook and
0.12 cry for
0.12 cut myself
0.12 daughter _ someth
0.12 day _ i
0.12 diarrhea #11+
0.12 did
0.12 dizzy like
0.12 drunk _ he
0.12 drunk but
0.12 ear _ a
0.12 eye _ skin
0.12 eye look
0.12 eye turn
0.12 eyelid _ mouth
0.12 face _ numb
0.12 faint _ she
0.12 feel _ head
0.12 fell _ cant
0.12 fit on
0.12 five _ and
0.12 for _ #
0.12 four year
0.12 friend _ too
0.12 from ghana
0.12 gibberish
0.12 giv birth
0.12 groin and
0.12 had _ bypas
0.12 had _ tonsil
0.12 had gastric
0.12 hand wont
0.12 hard _ and
0.12 has _ throw
0.12 has cirrhosi
0.12 have afib
0.12 have crohn
0.12 have marfan
0.12 he _ it
0.12 head _ splitt
0.12 head yesterday
0.12 headache _ wont
0.12 heat all
0.12 her skin
0.12 her sugar
0.12 here _ and
0.12 hernia is
0.12 hernia popp
0.12 hes super
0.12 hiccup and
0.12 his _ i
0.12 hit _ the
0.12 hit in
0.12 hurt _ move
0.12 husband been
0.12 husband hit
0.12 i _ afib
0.12 i _ crohn
0.12 i _ him
0.12 i _ marfan
0.12 i _ stung
0.12 i inhale
0.12 i wear
0.12 i wipe
0.12 ice cold
0.12 in _ ball
0.12 in _ diaper
0.12 in _ friday
0.12 in _ machine
0.12 in _ sleep
0.12 in _ walker
0.12 inhale
0.12 is _ has
0.12 is bare
0.12 is splitt
0.12 is tingl
0.12 its crush
0.12 its deep
0.12 ive _ had
0.12 jaw _ i
0.12 jaw _ stiff
0.12 just broke
0.12 kind of
0.12 knee _ is
0.12 knuckle
0.12 last _ day
0.12 last _ minut
0.12 left _ feel
0.12 left eyelid
0.12 leg _ been
0.12 leg up
0.12 les than
0.12 life _ my
0.12 light
0.12 like jelly
0.12 like someone
0.12 line
0.12 lopsid
0.12 machine _ its
0.12 machine and
0.12 marfan and
0.12 metal flew
0.12 min _ and
0.12 mom _ in
0.12 mother on
0.12 mouth _ eye
0.12 move and
0.12 my _ eye
0.12 my _ feel
0.12 my _ now
0.12 my _ yesterday
0.12 my ball
0.12 my knuckle
0.12 my peni
0.12 my roommate
0.12 newborn _ throw
0.12 newborn _ wake
0.12 night _ she
0.12 night now
0.12 no -wait
0.12 now _ belly
0.12 now _ confus
0.12 now _ got
0.12 now _ vomit
0.12 now _ wheez
0.12 nowhere and
0.12 numb _ one
0.12 ocean
0.12 of _ dog
0.12 of _ have
0.12 off _ i
0.12 okay now
0.12 old _ been
0.12 on arm
0.12 one _ of
0.12 out cold
0.12 out right
0.12 outlet _ was
0.12 pain _ #
0.12 pain in
0.12 pass _ and
0.12 piece _ hot
0.12 pull _ leg
0.12 put a
0.12 ran out
0.12 real _ today
0.12 remover
0.12 replacement _ hot
0.12 replacement is
0.12 right ear
0.12 right eye
0.12 run out
0.12 scrotum _ swollen
0.12 see thing
0.12 severe _ pain
0.12 shak _ over
0.12 shak all
0.12 shak fever
0.12 she _ out
0.12 she _ start
0.12 she had
0.12 she keep
0.12 she limp
0.12 she pass
0.12 she stand
0.12 shrimp _ now
0.12 since _ steak
0.12 since an
0.12 sip
0.12 ski
0.12 skin _ eye
0.12 skin turn
0.12 smoke
0.12 so _ from
0.12 son _ he
0.12 son testicle
0.12 spot _ her
0.12 stair in
0.12 stand _ her
0.12 stand and
0.12 start
0.12 start #11+
0.12 stiff neck
0.12 stomach im
0.12 stop _ fever
0.12 stopp _ two
0.12 stumbl
0.12 sunken and
0.12 surgery _ my
0.12 swell i
0.12 take _ bottle
0.12 the _ came
0.12 the _ table
0.12 the ocean
0.12 there _ i
0.12 three _ my
0.12 throat on
0.12 through _ hand
0.12 throw _ green
0.12 today she
0.12 took _ my
0.12 took all
0.12 tree _ fell
0.12 two _ now
0.12 up _ confus
0.12 us have
0.12 very painful
0.12 voice sound
0.12 vomit _ is
0.12 want _ kill
0.12 was _ back
0.12 was thrown
0.12 water _ broke
0.12 we dont
0.12 wear
0.12 week _ have
0.12 week ago
0.12 went _ an
0.12 when _ inhale
0.12 when _ wipe
0.12 whole _ and
0.12 wife _ been
0.12 wipe
0.12 with _ i
0.12 with vomit
0.12 without _ and
0.12 wont _ the
0.12 wont take
0.12 word since
0.12 wrong _ my
0.12 you _ see
0.12 you can
0.11 #11+ _ and
0.11 #11+ feet
0.11 #99+ after
0.11 =a_lot =hip_fracture
0.11 =a_lot =stool_blood
0.11 =a_lot =swallow_trouble
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =fainted
0.11 =alcohol =sugar_low
0.11 =alcohol =sugar_very_low
0.11 =allergen =eye_area
0.11 =arm_hand_pain =eye_hit_bad
0.11 =arm_hand_pain =heart_condition
0.11 =arm_hand_pain =radiates
0.11 =arm_hand_pain =squeezing_word
0.11 =at_rest =coughs_blood
0.11 =at_rest =pink_foam
0.11 =back_pain =belly_pain
0.11 =back_pain =eye_hit_bad
0.11 =back_pain =shaking
0.11 =back_pain =squeezing_word
0.11 =back_pain =tearing_trunk
0.11 =belly_hit =cold_exposure
0.11 =belly_hit =hurts_move
0.11 =belly_hit =limb_bleeds
0.11 =belly_hit =wound
0.11 =belly_pain =no_insulin
0.11 =belly_pain =severe_weakness
0.11 =belly_pain =vomiting
0.11 =belly_pain =wont_feed
0.11 =belly_word =days_many
0.11 =belly_word =fast_breathing
0.11 =belly_word =heart_condition
0.11 =belly_word =long_bleed
0.11 =belly_word =near_faint
0.11 =belly_word =newborn
0.11 =belly_word =no_insulin
0.11 =belly_word =shoulder_pain
0.11 =belly_word =sudden
0.11 =belly_word =young_baby
0.11 =bite_bad =bluish
0.11 =bite_bad =chest_pain
0.11 =bite_bad =eye_spot
0.11 =bite_bad =fall_hard
0.11 =bite_bad =feels_sleepy
0.11 =bite_bad =mouth_burning
0.11 =black_stool =fall_any
0.11 =black_stool =hit_hard
0.11 =bladder_bowel_loss =confused
0.11 =bleeding_any =confused
0.11 =bleeding_any =eye_area
0.11 =bleeding_any =fall_hard
0.11 =bleeding_any =new_baby
0.11 =bleeding_any =one_side_belly
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =eye_pain
0.11 =blood_streak =eye_spot
0.11 =blood_streak =rash
0.11 =blood_streak =tick
0.11 =blood_thinner =weak_any
0.11 =blow_ribs =hurts_breathing
0.11 =bluish =breath_pauses
0.11 =bluish =cast_tight
0.11 =bluish =opioid
0.11 =blurry_vision =face_blisters
0.11 =blurry_vision =fever
0.11 =born_part =hernia_stuck
0.11 =born_part =limb_injury
0.11 =born_part =priapism
0.11 =born_part =swelling
0.11 =born_part =water_broke
0.11 =born_part =waters_said
0.11 =burn_severity =contact_lens
0.11 =burn_severity =eye_spot
0.11 =burn_severity =making_swell
0.11 =burn_severity =neck_swelling
0.11 =burn_severity =one_eye
0.11 =burn_severity =pain_beyond
0.11 =burn_severity =stab_shot
0.11 =calf =days_many
0.11 =calf =one_side_belly
0.11 =calf =severe_weakness
0.11 =cannot_breathe =kid_breathing
0.11 =cannot_breathe =many_days
0.11 =cannot_breathe =severe_weakness
0.11 =cannot_move_limb =fall_any
0.11 =cannot_move_side =limp_leg
0.11 =cant_stand =eye_hit_bad
0.11 =carbon_monoxide =vomiting
0.11 =chest_any =fall_any
0.11 =chest_any =postpartum
0.11 =chest_any =tia_resolved
0.11 =chest_lasting =ear_wax
0.11 =chest_lasting =eye_pain
0.11 =chest_lasting =fall_any
0.11 =chest_lasting =nerve_muscle
0.11 =chest_lasting =newborn
0.11 =chest_lasting =plant_eaten
0.11 =chest_pain =fall_any
0.11 =chest_pain =postpartum
0.11 =chest_pressure =jaw_arm_sweat
0.11 =chest_pressure =short_breath
0.11 =child_got_pills =suicidal
0.11 =choking =weak_any
0.11 =choking =weak_one_side
0.11 =clot_risk =hurts_move
0.11 =clot_risk =injection_joint
0.11 =clot_risk =limb_injury
0.11 =clot_risk =one_side_belly
0.11 =clot_risk =severe_weakness
0.11 =clot_risk =sudden
0.11 =co_words =using_word
0.11 =cold_exposure =pale_clammy
0.11 =cold_limb =cut_self
0.11 =cold_limb =deep_cut
0.11 =cold_limb =low_mood
0.11 =cold_limb =panic_known
0.11 =cold_limb =scratched
0.11 =cold_limb =speech
0.11 =cold_limb =squeezing_word
0.11 =confused =during_exercise
0.11 =confused =lost_place
0.11 =confused =mottled
0.11 =confused =overdose_taken
0.11 =confused =thrown_off
0.11 =constipation =swelling
0.11 =contact_lens =eye_spot
0.11 =cough =pleuritic
0.11 =coughs_blood =hours_pain
0.11 =dangerous_person =face_droop
0.11 =dangerous_person =self_harm_now
0.11 =dangerous_person =shaking
0.11 =days_many =rigors
0.11 =diabetes =shaking
0.11 =dialysis =feels_sleepy
0.11 =dialysis =not_clotting
0.11 =digoxin =rigors_hard
0.11 =dizzy =hours_pain
0.11 =dizzy =racing_heart
0.11 =dizzy =wakes
0.11 =drooling =hoarse
0.11 =drowsy =fell_baby
0.11 =drowsy =using_word
0.11 =ear_wax =fever
0.11 =elderly =overdose_taken
0.11 =elderly =weak_one_side
0.11 =eye_area =eye_spot
0.11 =eye_area =hernia_stuck
0.11 =eye_area =wheeze_word
0.11 =eye_hit_bad =face_blisters
0.11 =eye_hit_bad =joint_hot
0.11 =eye_hit_bad =nosebleed
0.11 =eye_pain =eye_spot
0.11 =eye_red =severe_pain
0.11 =eye_spot
0.11 =eye_spot =pain_any
0.11 =face_odd =throat_tight
0.11 =fall_any =short_breath
0.11 =fall_any =wound
0.11 =fall_hard =legs_gone
0.11 =feels_sleepy =hours_pain
0.11 =feels_sleepy =irregular_heart
0.11 =feels_sleepy =kidney_disease
0.11 =fell =head_danger
0.11 =fever =right_side
0.11 =fight_blow =headache
0.11 =fistula_bleeds =not_clotting
0.11 =getting_worse =purple_word
0.11 =gums_bleed =head_danger
0.11 =hallucinating =sudden
0.11 =head_danger =mottled
0.11 =head_danger =thrown_off
0.11 =head_injury =unequal_pupils
0.11 =head_injury =vomit_few
0.11 =headache =high_fever
0.11 =headache =recent_travel
0.11 =headache =rigors
0.11 =heart_condition =very_fast_pulse
0.11 =heat_danger =weak_one_side
0.11 =heat_exposure =weak_one_side
0.11 =hernia =severe_pain
0.11 =hernia_stuck =stab_shot
0.11 =hernia_stuck =swelling_lips
0.11 =hernia_word =severe_pain
0.11 =high_fever =jaundice
0.11 =high_fever =tia_resolved
0.11 =hit_hard =short_breath
0.11 =hours_pain =nerve_muscle
0.11 =hours_pain =shoulder_pain
0.11 =hours_pain =swallow_trouble
0.11 =hours_pain =wont_swallow
0.11 =hurts_breathing =one_side_belly
0.11 =hurts_move =stomach_burn
0.11 =hurts_move =upper_belly_pain
0.11 =immunosuppressed =near_faint
0.11 =immunosuppressed =vomiting
0.11 =jaundice =right_side
0.11 =jaw_arm_sweat =trunk_pain
0.11 =jaw_locked =swallow_trouble
0.11 =jaw_locked =throat_tight
0.11 =jaw_locked =wont_swallow
0.11 =ketone_breath =vomiting_constantly
0.11 =kidney_disease =not_clotting
0.11 =left_ribs
0.11 =limb_bleeds =soaking_pad
0.11 =limb_cold_pale =severe_weakness
0.11 =limb_injury =severe_headache
0.11 =limb_injury =testicle
0.11 =limb_injury =turning_blue
0.11 =limp_leg =severe_pain
0.11 =limp_leg =vomiting
0.11 =limp_refuses =severe_pain
0.11 =lips_blue =opioid
0.11 =low_mood =radiates
0.11 =means_mentioned =unresponsive
0.11 =mouth_burning =throat_tight
0.11 =no_insulin =pain_any
0.11 =no_insulin =trunk_pain
0.11 =numb_any =panic_known
0.11 =pain_any =spits_clots
0.11 =pain_any =wont_feed
0.11 =pain_beyond =rash
0.11 =pale_clammy =tearing
0.11 =pale_clammy =unresponsive
0.11 =panic_known =radiates
0.11 =panic_known =tingling_hands
0.11 =plant_eaten =vomiting_constantly
0.11 =poison_swallowed =vomiting_constantly
0.11 =pregnant =rigors_hard
0.11 =racing_heart =short_breath
0.11 =rash =stomach_burn
0.11 =rash =upper_belly_pain
0.11 =rash =wheeze_word
0.11 =recent_surgery =trunk_pain
0.11 =refuses =vomiting
0.11 =rigors =severe_weakness
0.11 =rigors =spreading
0.11 =rigors =upper_belly_pain
0.11 =rigors =weak_any
0.11 =rigors_hard =severe_weakness
0.11 =rigors_hard =weak_any
0.11 =severe_pain =wound
0.11 =shaking =squeezing_word
0.11 =speech =swelling_lips
0.11 =speech =tongue_swollen
0.11 =squeezing_word =wont_feed
0.11 =swallow_trouble =tooth
0.11 =sweating =tearing
0.11 =throat_tight =tooth
0.11 =tia_resolved
0.11 =tooth =tooth_bad
0.11 =tooth =wont_swallow
0.11 =trunk_pain =vomiting_constantly
0.11 =unresponsive =using_word
0.11 =vomiting =wakes
0.11 ^ _ crash
0.11 ^ _ girlfriend
0.11 ^ _ home
0.11 ^ _ im
0.11 ^ _ lab
0.11 ^ _ throw
0.11 ^ _ viagra
0.11 ^ _ way
0.11 ^ finger
0.11 ^ so
0.11 ^ stopp
0.11 a dent
0.11 a lump
0.11 a thunderclap
0.11 acros my
0.11 all _ the
0.11 an
0.11 and _ #
0.11 and _ fever
0.11 and _ stuck
0.11 and _ the
0.11 and _ worst
0.11 and fever
0.11 and sudden
0.11 and swollen
0.11 arm hurt
0.11 ask _ same
0.11 ask the
0.11 at _ bar
0.11 baby _ #11+
0.11 back hurt
0.11 back start
0.11 bad _ im
0.11 bang _ head
0.11 bang his
0.11 baseball and
0.11 bathroom and
0.11 batteri _ the
0.11 been _ green
0.11 been sav
0.11 been sore
0.11 behind _ head
0.11 being
0.11 belly _ huge
0.11 birth #
0.11 brush _ teeth
0.11 brush my
0.11 calf _ and
0.11 came _ all
0.11 cant _ light
0.11 cant _ well
0.11 car _ bump
0.11 car _ limp
0.11 car hit
0.11 cast _ so
0.11 cell
0.11 check my
0.11 chest through
0.11 chill headache
0.11 choke
0.11 climb _ stair
0.11 climb the
0.11 cold _ clammy
0.11 color part
0.11 cotton
0.11 crazy and
0.11 curl
0.11 day my
0.11 deep _ can
0.11 deep _ her
0.11 dent
0.11 dent in
0.11 diarrhea _ #99+
0.11 down on
0.11 drink two
0.11 droopy
0.11 even sitt
0.11 every
0.11 every few
0.11 eye _ is
0.11 face went
0.11 failure and
0.11 feel _ on
0.11 felt
0.11 fever headache
0.11 fire _ my
0.11 foot _ red
0.11 football practice
0.11 for _ past
0.11 foreskin _ stuck
0.11 fork _ the
0.11 fork in
0.11 from _ chest
0.11 gave
0.11 gave _ #
0.11 gone _ and
0.11 got my
0.11 grandma ate
0.11 had _ surgery
0.11 had surgery
0.11 halo
0.11 hand _ her
0.11 has
0.11 has _ a
0.11 has _ bleed
0.11 has _ dent
0.11 hasnt _ since
0.11 hav _ panic
0.11 he _ some
0.11 head _ night
0.11 head _ now
0.11 headache _ now
0.11 heat and
0.11 her neck
0.11 hernia _ and
0.11 hes asleep
0.11 hes gone
0.11 hes gonna
0.11 hes real
0.11 hi
0.11 high _ my
0.11 him _ hes
0.11 his forearm
0.11 his knee
0.11 hit bump
0.11 hour _ have
0.11 hurt _ walk
0.11 husband was
0.11 i _ advice
0.11 i _ hit
0.11 i _ talk
0.11 i _ throw
0.11 i _ vomit
0.11 i pick
0.11 if it
0.11 im pee
0.11 im spitt
0.11 insulin _ day
0.11 is _ cotton
0.11 is _ today
0.11 is rigid
0.11 is two
0.11 is weird
0.11 its _ in
0.11 its _ on
0.11 its stuck
0.11 ive _ sav
0.11 ive had
0.11 joint
0.11 keep _ on
0.11 keep chok
0.11 keep vomit
0.11 kick _ night
0.11 labor
0.11 left _ my
0.11 left leg
0.11 left shoulder
0.11 light are
0.11 light head
0.11 light hurt
0.11 like _ drunk
0.11 like _ elephant
0.11 like _ thunderclap
0.11 like cotton
0.11 lip tingl
0.11 look foggy
0.11 many _ pill
0.11 many sleep
0.11 me _ the
0.11 minute now
0.11 mouth _ like
0.11 move _ left
0.11 muffl
0.11 my _ down
0.11 my _ right
0.11 my _ shoulder
0.11 my joint
0.11 neck _ so
0.11 neck _ vomit
0.11 nephew _ is
0.11 not even
0.11 of _ head
0.11 of _ left
0.11 of _ son
0.11 of _ throat
0.11 of metal
0.11 off _ trampoline
0.11 ok _ i
0.11 on _ chest
0.11 on ice
0.11 open it
0.11 other
0.11 oxy
0.11 pain every
0.11 pain since
0.11 pale _ sweaty
0.11 part
0.11 past hour
0.11 pill _ ive
0.11 popp _ my
0.11 popp in
0.11 pregnant
0.11 ran
0.11 repeat
0.11 rib _ eat
0.11 right _ of
0.11 right rib
0.11 rubb
0.11 rubb _ left
0.11 sav
0.11 sav _ my
0.11 sav up
0.11 say _ fine
0.11 say _ gonna
0.11 school _ a
0.11 section _ day
0.11 shak _ and
0.11 shallow
0.11 she cut
0.11 she say
0.11 sickle
0.11 sickle cell
0.11 sitt _ my
0.11 slipp _ ice
0.11 so tight
0.11 someth and
0.11 someth at
0.11 someth popp
0.11 son _ the
0.11 son was
0.11 speech _ off
0.11 spill
0.11 spin
0.11 spott
0.11 stand _ it
0.11 start again
0.11 stuck _ fork
0.11 stuck behind
0.11 sudden _ and
0.11 table
0.11 temple
0.11 the _ antibiotic
0.11 the _ now
0.11 the _ part
0.11 the _ thi
0.11 the _ towel
0.11 the bar
0.11 the doctor
0.11 the past
0.11 the same
0.11 the temple
0.11 the trampoline
0.11 then _ was
0.11 thigh is
0.11 third towel
0.11 three
0.11 throbb and
0.11 throw _ all
0.11 thunderclap
0.11 time it
0.11 to _ or
0.11 to swallow
0.11 toddler _ bleach
0.11 too _ sleep
0.11 torn
0.11 under _ jaw
0.11 up _ day
0.11 up _ its
0.11 up _ of
0.11 up _ pill
0.11 up lot
0.11 used meth
0.11 vomit blood
0.11 wake him
0.11 way worse
0.11 week _ i
0.11 weird _ it
0.11 well and
0.11 what _ it
0.11 when _ car
0.11 when _ go
0.11 when we
0.11 wife _ cough
0.11 woke _ with
0.11 wont nurse
0.11 work i
0.11 yesterday _ cant
0.11 yesterday morn
0.1 #11+ _ high
0.1 #11+ with
0.1 -any -sense
0.1 -mak -any
0.1 -mak _ -sense
0.1 -the
0.1 <died
0.1 =a_lot =drank
0.1 =a_lot =hurts_move
0.1 =a_lot =swelling_throat
0.1 =abuse_danger =choking
0.1 =allergen =long_bleed
0.1 =allergen =ulcer_nsaid
0.1 =appendix_burst =belly_word
0.1 =appendix_pain =belly_word
0.1 =appendix_said =belly_word
0.1 =armed_now =harm_others
0.1 =at_rest =days_many
0.1 =aura_usual =burn_severity
0.1 =back_pain =hernia
0.1 =back_pain =rigors_hard
0.1 =belly_blow =pain_any
0.1 =belly_hard =severe_weakness
0.1 =belly_pain =cant_stand
0.1 =belly_pain =limp_leg
0.1 =belly_pain =limp_refuses
0.1 =belly_pain =near_faint
0.1 =belly_pain =pancreas
0.1 =belly_pain =poison_swallowed
0.1 =belly_pain =vomiting_constantly
0.1 =belly_word =fainted
0.1 =belly_word =fight_blow
0.1 =belly_word =high_fever
0.1 =belly_word =pancreas
0.1 =belly_word =poison_swallowed
0.1 =bite_bad =stuck_in_throat
0.1 =bite_bad =thirsty
0.1 =bladder_bowel_loss =severe_weakness
0.1 =bleeding_any =blow_ribs
0.1 =bleeding_heavy =blood_thinner
0.1 =bleeding_heavy =burn_severity
0.1 =bleeding_heavy =rectal_blood
0.1 =blind_one_eye =sudden
0.1 =blood_thinner =eye_area
0.1 =blood_thinner =rectal_blood
0.1 =blood_thinner =stool_blood
0.1 =blow_chest =fainted
0.1 =blow_chest =tia_resolved
0.1 =bluish =elderly
0.1 =bluish =kid_breathing
0.1 =bluish =phlegm
0.1 =blurry_vision =burn_severity
0.1 =blurry_vision =near_faint
0.1 =blurry_vision =vomiting
0.1 =bp_medicine =days_many
0.1 =bruising =drowsy
0.1 =bruising =fever
0.1 =bruising =high_fever
0.1 =burn_any =eye_hit_bad
0.1 =burn_any =hernia_stuck
0.1 =burn_severity =confused
0.1 =burn_severity =high_fever
0.1 =burn_severity =left_ribs
0.1 =burn_severity =limb_bleeds
0.1 =burn_severity =limp_leg
0.1 =burn_severity =no_injury
0.1 =burn_severity =testicle
0.1 =calf =snake
0.1 =calf =snake_bad
0.1 =cannot_move_limb =left_ribs
0.1 =cannot_move_limb =speech_garbled
0.1 =cannot_move_limb =wakes
0.1 =cannot_move_side =wakes
0.1 =chemical_word =fall_any
0.1 =chemical_word =fight_blow
0.1 =chemical_word =hit_hard
0.1 =chest_any =chest_tearing
0.1 =chest_any =ear_wax
0.1 =chest_any =one_side_belly
0.1 =chest_any =tearing
0.1 =chest_any =tearing_trunk
0.1 =chest_lasting =drank
0.1 =chest_lasting =droopy_lid
0.1 =chest_lasting =using_word
0.1 =chest_lasting =weak_breathing
0.1 =chest_pain =chest_tearing
0.1 =chest_pain =one_side_belly
0.1 =chest_pain =tearing
0.1 =chest_pain =tearing_trunk
0.1 =chest_tearing =trunk_pain
0.1 =clot_risk =hernia_stuck
0.1 =clot_risk =purple_word
0.1 =clot_risk =scratched
0.1 =cold_limb =hit_hard
0.1 =confused =never_spoke_word
0.1 =confused =swelling
0.1 =cough =trunk_pain
0.1 =coughs_blood =trunk_pain
0.1 =dangerous_person =jaw_locked
0.1 =dangerous_person =lips_blue
0.1 =dangerous_person =near_faint
0.1 =dangerous_person =sting
0.1 =dark_urine =trunk_pain
0.1 =days_many =double_now
0.1 =days_many =double_vision
0.1 =days_many =swelling_throat
0.1 =days_many =tongue_swollen
0.1 =diabetes =nail_word
0.1 =discharge =rigors
0.1 =dizzy =head_danger
0.1 =drowsy =many_days
0.1 =drugs_taken =wakes
0.1 =ear_wax =hernia_stuck
0.1 =ear_wax =racing_heart
0.1 =elderly =purple_word
0.1 =elderly =sudden_balance
0.1 =eye_area =numb_any
0.1 =eye_area =vomiting_constantly
0.1 =eye_hit =hernia_stuck
0.1 =eye_hit_bad =halos
0.1 =eye_hit_bad =pancreas
0.1 =eye_hit_bad =rigors_hard
0.1 =eye_hit_bad =stuck_in_throat
0.1 =eye_hit_bad =swelling_lips
0.1 =eye_pain =swelling
0.1 =fainted =squeezing_word
0.1 =fainted =sudden
0.1 =fall_hard =fell
0.1 =fall_hard =hip_hurts
0.1 =fall_height =numb_any
0.1 =fast_breathing =purple_word
0.1 =fast_breathing =trunk_pain
0.1 =fell =thrown_off
0.1 =fever =glass_test
0.1 =fever =radiates_groin
0.1 =fever =vomiting_constantly
0.1 =flank_pain =hernia
0.1 =flank_pain =pale_clammy
0.1 =flank_pain =rigors
0.1 =flank_pain =sudden
0.1 =flank_pain =sweating
0.1 =flu_bad =racing_heart
0.1 =foggy_only =means_mentioned
0.1 =foggy_only =using_word
0.1 =gallbladder =trunk_pain
0.1 =getting_worse
0.1 =getting_worse =vomiting
0.1 =glass_test =purple_word
0.1 =half_body =hours_pain
0.1 =harm_others =long_bleed
0.1 =head_danger =near_faint
0.1 =head_danger =new_baby
0.1 =head_danger =purple_rash
0.1 =head_danger =right_side
0.1 =heart_condition =sudden
0.1 =hernia =hip_hurts
0.1 =hernia =long_bleed
0.1 =hernia_stuck =hip_hurts
0.1 =hernia_stuck =numb_any
0.1 =hernia_stuck =severe_weakness
0.1 =hernia_stuck =stuck_in_throat
0.1 =hernia_stuck =tooth
0.1 =hernia_word =hip_hurts
0.1 =hernia_word =long_bleed
0.1 =hit_hard =unresponsive
0.1 =hoarse =speech
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =kid_breathing
0.1 =hours_pain =now_at_rest
0.1 =hours_pain =stumbles
0.1 =hurts_move =vomiting
0.1 =inconsolable =pain_any
0.1 =inhaler_fails =using_word
0.1 =jaw_locked =swelling
0.1 =jaw_locked =tooth_bad
0.1 =kid_breathing =retractions
0.1 =leg_feet_swollen =swelling
0.1 =leg_swelling_one =wound
0.1 =limp_leg =trunk_pain
0.1 =limp_refuses =trunk_pain
0.1 =long_bleed =means_mentioned
0.1 =long_bleed =pregnant
0.1 =long_bleed =withdrawal
0.1 =means_mentioned =using_word
0.1 =nail_word =vomiting
0.1 =new_confusion =wakes
0.1 =newborn =no_urine
0.1 =no_urine =young_baby
0.1 =noisy_rest =retractions
0.1 =numb_any =thrown_off
0.1 =one_eye =tia_resolved
0.1 =one_side_belly =rash
0.1 =one_side_belly =stomach_burn
0.1 =one_side_belly =tearing
0.1 =pain_any =pancreas
0.1 =pancreas
0.1 =pancreas =squeezing_word
0.1 =pancreas =trunk_pain
0.1 =pancreas =upper_belly_pain
0.1 =phlegm =short_breath
0.1 =postpartum_smell =wound
0.1 =pregnant =upper_belly_pain
0.1 =purple_word =radiates_groin
0.1 =purple_word =short_breath
0.1 =purple_word =vomiting
0.1 =racing_heart =trunk_pain
0.1 =radiates =shoulder_pain
0.1 =red_racing =wound
0.1 =right_side =vomiting
0.1 =rigors =severe_pain
0.1 =rigors_hard =squeezing_word
0.1 =severe_pain =shoulder_pain
0.1 =severe_pain =throat_sore
0.1 =shoulder_pain =tearing
0.1 =speech =squeezing_word
0.1 =speech =sugar_low
0.1 =speech =weak_any
0.1 =squeezing_word =vomiting_constantly
0.1 =sting =throat_tight
0.1 =stuck_in_throat
0.1 =swallow_trouble =swelling_lips
0.1 =swelling_lips =wont_swallow
0.1 =testicle =wakes
0.1 =tia_resolved =unresponsive
0.1 =tia_resolved =vision_loss
0.1 =unresponsive =vomiting
0.1 =using_word =wheeze_word
0.1 =vaginal_bleeding =vomiting
0.1 =vaginal_bleeding =vomiting_blood
0.1 =vomiting =wound
0.1 =wound
0.1 ^ _ catch
0.1 ^ _ double
0.1 ^ _ flutter
0.1 ^ _ miss
0.1 ^ _ neighbor
0.1 ^ dad
0.1 ^ quit
0.1 ^ shoulder
0.1 a _ ago
0.1 a _ stick
0.1 a huge
0.1 a rock
0.1 a soft
0.1 a wall
0.1 after _ miscarriage
0.1 ago im
0.1 all _ my
0.1 ammonia
0.1 an _ is
0.1 and _ catch
0.1 and _ dog
0.1 and _ fluid
0.1 and lot
0.1 and peel
0.1 and shoulder
0.1 are _ since
0.1 are slurr
0.1 around my
0.1 as _ rock
0.1 at _ so
0.1 at lunch
0.1 at once
0.1 aunt with
0.1 baby _ evil
0.1 baseball in
0.1 been _ worse
0.1 been drink
0.1 been gett
0.1 behind _ eye
0.1 behind my
0.1 belly _ so
0.1 bf _ me
0.1 black _ the
0.1 blood _ last
0.1 blood with
0.1 both eye
0.1 breath _ night
0.1 bridge
0.1 by _ and
0.1 by _ dog
0.1 cant _ without
0.1 car and
0.1 carbon _ poison
0.1 catch his
0.1 chainsaw _ everywhere
0.1 chainsaw blood
0.1 chatter
0.1 chest _ say
0.1 chest feel
0.1 chopp
0.1 cleaner and
0.1 close _ eye
0.1 cold white
0.1 come in
0.1 confus _ has
0.1 confus _ my
0.1 cried _ she
0.1 cried now
0.1 cup _ bright
0.1 cut _ on
0.1 day _ shak
0.1 deep _ fast
0.1 deeper
0.1 doesnt _ my
0.1 double _ my
0.1 dye
0.1 edge _ the
0.1 elephant is
0.1 even _ in
0.1 ever _ on
0.1 everyth _ spinn
0.1 evil
0.1 eye like
0.1 face _ lopsid
0.1 father is
0.1 feel _ weak
0.1 feel awful
0.1 fluid _ com
0.1 food and
0.1 from _ period
0.1 gain #
0.1 garbl
0.1 get _ to
0.1 grandfather cant
0.1 grandma _ been
0.1 green stuff
0.1 gummi
0.1 hand _ up
0.1 hard with
0.1 has _ headache
0.1 has _ pain
0.1 has no
0.1 have _ sit
0.1 have a
0.1 havent -pass
0.1 havent _ -gas
0.1 he _ hold
0.1 he _ open
0.1 he wont
0.1 head _ bleed
0.1 head hes
0.1 headache _ is
0.1 hed
0.1 hell and
0.1 her _ hurt
0.1 hes bleed
0.1 hes pale
0.1 higher _ the
0.1 higher than
0.1 his sleep
0.1 his word
0.1 horse and
0.1 hot _ red
0.1 i _ -pass
0.1 i _ out
0.1 i _ pas
0.1 i _ take
0.1 i _ to
0.1 i see
0.1 im _ on
0.1 im los
0.1 inhaler
0.1 irregular and
0.1 is _ my
0.1 is _ ooz
0.1 is evil
0.1 is garbl
0.1 is shak
0.1 its _ swollen
0.1 its leak
0.1 its not
0.1 ive ever
0.1 kid _ hit
0.1 left arm
0.1 left calf
0.1 leg _ cold
0.1 life _ out
0.1 life in
0.1 like _ clos
0.1 look lopsid
0.1 look uneven
0.1 los weight
0.1 lump
0.1 miscarriage _ im
0.1 miss _ period
0.1 monoxide poison
0.1 mouth _ hang
0.1 my _ cast
0.1 my _ hurt
0.1 my father
0.1 my name
0.1 name
0.1 narcan
0.1 neck _ stiff
0.1 night _ get
0.1 not _ -any
0.1 nut _ like
0.1 nut hurt
0.1 of _ belly
0.1 of _ body
0.1 of _ the
0.1 of everyth
0.1 old and
0.1 on _ ankle
0.1 on _ food
0.1 open his
0.1 out _ football
0.1 out _ soccer
0.1 over _ his
0.1 over her
0.1 pain of
0.1 pain when
0.1 painful _ and
0.1 pill with
0.1 pok out
0.1 right and
0.1 rock and
0.1 say _ elephant
0.1 say an
0.1 see two
0.1 seizure right
0.1 severe belly
0.1 she _ breathe
0.1 she _ see
0.1 she _ throw
0.1 she fell
0.1 she very
0.1 side _ she
0.1 sit on
0.1 so _ he
0.1 so sleepy
0.1 soak _ the
0.1 son _ hit
0.1 speech _ garbl
0.1 spinn and
0.1 start _ and
0.1 stop _ about
0.1 stop _ throw
0.1 stung _ a
0.1 sudden i
0.1 sugar read
0.1 surgery _ it
0.1 sweat bucket
0.1 swing
0.1 swollen _ can
0.1 test _ positive
0.1 test was
0.1 that i
0.1 the _ cant
0.1 the _ just
0.1 the _ said
0.1 the edge
0.1 the party
0.1 ther _ lump
0.1 ther thi
0.1 there and
0.1 threaten _ kill
0.1 throat _ like
0.1 throat _ turn
0.1 throat hes
0.1 throat hurt
0.1 to _ right
0.1 toddler went
0.1 too _ pill
0.1 touch _ chin
0.1 two _ everyth
0.1 uneven
0.1 unit
0.1 up _ im
0.1 up _ since
0.1 up confus
0.1 up the
0.1 vomit _ #
0.1 vomit _ say
0.1 vomit _ stuff
0.1 warm i
0.1 was _ at
0.1 was _ now
0.1 was positive
0.1 week _ is
0.1 week and
0.1 went on
0.1 wheez after
0.1 with _ cramp
0.1 with _ she
0.1 with _ under
0.1 woke _ confus
0.1 woke _ gasp
0.1 word _ slurr
0.1 worst _ pain
0.09 #11+ _ along
0.09 #11+ _ had
0.09 #99+ _ is
0.09 #99+ shak
0.09 -me
0.09 -not
0.09 -rib
0.09 <someth
0.09 =a_lot =pale_clammy
0.09 =a_lot =testicle
0.09 =a_lot =throat_tight
0.09 =a_lot =tongue_swollen
0.09 =abuse_danger =swallow_trouble
0.09 =acts_drunk =speech
0.09 =alcohol =car_crash
0.09 =alcohol =cut_by_accident
0.09 =alcohol =heat_exposure
0.09 =alcohol =hit_hard
0.09 =alcohol =stumbles
0.09 =alcohol =thirsty
0.09 =alcohol =weight_loss
0.09 =allergen =limp_refuses
0.09 =allergen =severe_weakness
0.09 =allergen =skin_peeling
0.09 =at_rest =burn_severity
0.09 =at_rest =chest_any
0.09 =at_rest =clot_risk
0.09 =at_rest =pain_any
0.09 =at_rest =squeezing_word
0.09 =at_rest =vomiting
0.09 =back_pain =fall_hard
0.09 =back_pain =no_injury
0.09 =belly_blow =fall_any
0.09 =belly_blow =fight_blow
0.09 =belly_pain =car_crash
0.09 =belly_pain =dizzy
0.09 =belly_surgery_recent =severe_pain
0.09 =belly_surgery_recent =trunk_pain
0.09 =belly_word =eye_area
0.09 =belly_word =eye_pain
0.09 =belly_word =jaw_arm_sweat
0.09 =belly_word =urinary_stuck_long
0.09 =birth_now =pregnant
0.09 =bite_bad =dangerous_person
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =muscle_cramps
0.09 =bite_bad =pleuritic
0.09 =bleeding_any =born_now
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_any =sting
0.09 =bleeds_a_lot =burn_severity
0.09 =blood_thinner =elderly
0.09 =blood_thinner =heart_condition
0.09 =bluish =chest_any
0.09 =bluish =chest_pain
0.09 =bluish =near_faint
0.09 =bluish =trunk_pain
0.09 =born_now =burn_severity
0.09 =born_now =chest_lasting
0.09 =born_now =hours_pain
0.09 =bp_high =short_breath
0.09 =breathe_word =chest_any
0.09 =burn_any =chest_lasting
0.09 =burn_any =pale_clammy
0.09 =burn_big =pale_clammy
0.09 =burn_severity =suicidal
0.09 =burn_severity =tooth
0.09 =burn_severity =wheeze_word
0.09 =burn_severity =wound_infected
0.09 =calf =soaking_pad
0.09 =cannot_move_limb =numb_any
0.09 =cant_stand =diarrhea
0.09 =cant_stand =fever
0.09 =cant_stand =no_urine
0.09 =cant_stand =racing_heart
0.09 =cant_stand =recent_infection
0.09 =cant_stand =squeezing_word
0.09 =cant_stand =trunk_pain
0.09 =car_crash =child_got_pills
0.09 =car_crash =poison_swallowed
0.09 =chemical_word =heart_condition
0.09 =chemical_word =hurts_move
0.09 =chemical_word =long_bleed
0.09 =chemical_word =near_faint
0.09 =chest_any =coughs_blood
0.09 =chest_any =eye_hit_bad
0.09 =chest_any =getting_worse
0.09 =chest_lasting =digoxin
0.09 =chest_lasting =hit_hard
0.09 =chest_lasting =light_hurts
0.09 =chest_lasting =muscle_cramps
0.09 =chest_lasting =purple_rash
0.09 =chest_lasting =skin_infection
0.09 =chest_lasting =weight_loss
0.09 =chest_pain =coughs_blood
0.09 =chest_pain =eye_hit_bad
0.09 =chest_sucks =short_breath
0.09 =chest_tearing =one_side_belly
0.09 =chest_tearing =shoulder_pain
0.09 =child_got_pills =cocaine
0.09 =child_got_pills =drowsy
0.09 =child_got_pills =stumbles
0.09 =child_got_pills =wakes
0.09 =cholinergic =neck_swelling
0.09 =clot_risk =weak_any
0.09 =cold_limb =fever
0.09 =cold_limb =jaw_arm_sweat
0.09 =cold_limb =long_bleed
0.09 =cold_limb =pale_clammy
0.09 =cold_limb =sudden
0.09 =confused =no_urine
0.09 =confused =pneumonia_known
0.09 =confused =vomiting_constantly
0.09 =contractions =squeezing_word
0.09 =cough =squeezing_word
0.09 =cough =swelling
0.09 =cough =swelling_face
0.09 =cough =swelling_lips
0.09 =dangerous_person =hypertension
0.09 =dangerous_person =itching
0.09 =dangerous_person =itchy_only
0.09 =dangerous_person =many_stings
0.09 =dangerous_person =possible_fracture
0.09 =dangerous_person =throat_sore
0.09 =dangerous_person =weak_one_side
0.09 =dangerous_person =wheeze_word
0.09 =dangerous_person =wound_infected
0.09 =days_many =green_vomit
0.09 =days_many =hernia_stuck
0.09 =days_many =spits_clots
0.09 =deformed =hernia
0.09 =deformed =hernia_stuck
0.09 =deformed =hernia_word
0.09 =diabetes =rigors
0.09 =diarrhea =limp_leg
0.09 =diarrhea =limp_refuses
0.09 =diarrhea =pale_clammy
0.09 =diarrhea =severe_weakness
0.09 =dizzy =double_vision
0.09 =dizzy =numb_any
0.09 =double_vision =hours_pain
0.09 =drooling =neck_swelling
0.09 =drowsy =limb_injury
0.09 =drowsy =vomiting_constantly
0.09 =drugs_taken =head_danger
0.09 =during_exercise =eye_hit_bad
0.09 =ear_wax =pleuritic
0.09 =ear_wax =seizure
0.09 =elderly =hip_fracture
0.09 =elderly =speech_garbled
0.09 =elderly =trunk_pain
0.09 =elderly =wont_feed
0.09 =eye_area =nose_object
0.09 =eye_hit_bad =hernia
0.09 =eye_hit_bad =hernia_word
0.09 =eye_hit_bad =one_eye_dim
0.09 =eye_hit_bad =rash
0.09 =eye_hit_bad =skin_black
0.09 =eye_hit_bad =swallow_trouble
0.09 =eye_hit_bad =wont_swallow
0.09 =eye_red =hurts_move
0.09 =face_droop =wakes
0.09 =face_injury =weak_one_side
0.09 =fainted =severe_headache
0.09 =fainted =vomiting
0.09 =fall_any =tia_resolved
0.09 =fall_hard =tingling_hands
0.09 =fall_hard =trunk_pain
0.09 =fast_breathing =pneumonia_known
0.09 =fell_baby =hip_hurts
0.09 =fever =injection_joint
0.09 =fever =new_confusion
0.09 =flank_pain =pleuritic
0.09 =green_vomit =many_days
0.09 =head_danger =stomach_burn
0.09 =head_danger =upper_belly_pain
0.09 =head_danger =very_fast_pulse
0.09 =headache =severe_weakness
0.09 =headache =tia_resolved
0.09 =heart_condition =severe_pain
0.09 =heat_exposure
0.09 =hit_hard =poison_swallowed
0.09 =hit_hard =purple_word
0.09 =hoarse =one_side_throat
0.09 =hours_pain =muscle_cramps
0.09 =hours_pain =one_eye_dim
0.09 =hours_pain =refuses
0.09 =hours_pain =spreading
0.09 =hours_pain =wont_go_away
0.09 =hours_pain =worst_ever
0.09 =hypertension =pain_any
0.09 =immunosuppressed =severe_weakness
0.09 =jaundice =trunk_pain
0.09 =jaw_arm_sweat =nausea
0.09 =light_hurts =sudden
0.09 =limb_cold_pale =pain_any
0.09 =limb_cold_pale =sudden
0.09 =limb_cold_pale =tingling_hands
0.09 =limb_injury =one_side_belly
0.09 =limb_injury =pain_beyond
0.09 =limb_injury =skin_black
0.09 =limb_injury =sudden
0.09 =limp_leg =racing_heart
0.09 =limp_leg =recent_infection
0.09 =limp_leg =squeezing_word
0.09 =limp_refuses =racing_heart
0.09 =limp_refuses =recent_infection
0.09 =limp_refuses =squeezing_word
0.09 =long_bleed =new_baby
0.09 =long_bleed =weak_any
0.09 =means_mentioned =speech
0.09 =muscle_cramps =nail_word
0.09 =muscle_tear =pale_clammy
0.09 =muscle_tear =sweating
0.09 =near_faint =swelling
0.09 =new_medicine =skin_peeling
0.09 =no_urine =recent_infection
0.09 =no_urine =severe_weakness
0.09 =nose_object
0.09 =not_drinking =speech
0.09 =one_eye =one_eye_dim
0.09 =pain_any =pressure_elsewhere
0.09 =pain_beyond =scratched
0.09 =pale_clammy =recent_infection
0.09 =pale_clammy =severe_pain
0.09 =pale_clammy =weak_one_side
0.09 =pleuritic =severe_pain
0.09 =postpartum =wont_go_away
0.09 =radiates =tingling_hands
0.09 =radiates_groin =wakes
0.09 =recent_infection =rectal_blood
0.09 =recent_infection =severe_weakness
0.09 =recent_infection =stool_blood
0.09 =right_side =severe_pain
0.09 =right_side =wakes
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =scratched =skin_black
0.09 =seizure_repeat =unresponsive
0.09 =severe_headache =wakes
0.09 =severe_pain =sweating
0.09 =shaking =short_breath
0.09 =shaking =tia_resolved
0.09 =shaking =uti
0.09 =shoulder_pain =sudden
0.09 =shoulder_pain =trunk_pain
0.09 =skin_black =wound
0.09 =stomach_burn =vomiting
0.09 =sudden =weak_any
0.09 =sweating =vomiting
0.09 =sweating =weak_any
0.09 =swelling_throat =tooth
0.09 =swelling_throat =tooth_bad
0.09 =thirsty
0.09 =thirsty =weight_loss
0.09 =throat_tight =tongue_swollen
0.09 =trunk_pain =vaginal_bleeding
0.09 =trunk_pain =worst_ever
0.09 =urinary_stuck_long =weak_any
0.09 =urine_all_blood =vaginal_bleeding
0.09 ^ _ pupil
0.09 ^ _ ran
0.09 ^ _ tightnes
0.09 ^ lower
0.09 ^ painful
0.09 ^ poop
0.09 a _ cant
0.09 a big
0.09 a burn
0.09 a horse
0.09 a paintball
0.09 a party
0.09 afib and
0.09 after _ tooth
0.09 after being
0.09 ago _ #11+
0.09 ago _ she
0.09 all
0.09 an _ reaction
0.09 and _ burn
0.09 and _ couldnt
0.09 and _ green
0.09 and _ ive
0.09 and _ rib
0.09 and _ son
0.09 and _ whole
0.09 and face
0.09 and over
0.09 and sick
0.09 antifreeze _ accident
0.09 are huge
0.09 arm _ face
0.09 at rest
0.09 aunt _ copd
0.09 baby
0.09 bad _ my
0.09 bare _ and
0.09 bee like
0.09 been _ hour
0.09 been _ of
0.09 been confus
0.09 belly _ hurt
0.09 belly start
0.09 big _ on
0.09 birth _ day
0.09 bleed _ #11+
0.09 bleed _ and
0.09 bleed _ much
0.09 blood _ com
0.09 blood _ over
0.09 blood all
0.09 body is
0.09 born
0.09 born _ home
0.09 born at
0.09 both arm
0.09 bottle _ pill
0.09 bottle _ vodka
0.09 bump _ the
0.09 but thi
0.09 by bee
0.09 bypas _ week
0.09 c _ scar
0.09 call _ said
0.09 call and
0.09 cant _ fever
0.09 chill _ #99+
0.09 confus since
0.09 control
0.09 cough _ about
0.09 cough _ water
0.09 cut herself
0.09 daughter ate
0.09 day _ stopp
0.09 day _ when
0.09 diarrhea _ blood
0.09 double _ i
0.09 down _ im
0.09 dripp
0.09 egg
0.09 everyth _ blurry
0.09 exhaust
0.09 eye _ i
0.09 eye _ sunken
0.09 face droop
0.09 fail
0.09 feel _ too
0.09 feverish and
0.09 few _ and
0.09 fight and
0.09 fistula
0.09 flu and
0.09 for _ last
0.09 friend _ stop
0.09 friend wont
0.09 gallbladder _ on
0.09 gallbladder out
0.09 get him
0.09 gibberish for
0.09 glue
0.09 golf ball
0.09 got _ headache
0.09 got _ i
0.09 got _ pacemaker
0.09 grandma fell
0.09 gray _ she
0.09 had _ gallbladder
0.09 had _ last
0.09 hav _ allergic
0.09 have _ lump
0.09 he _ when
0.09 heat _ day
0.09 heavi
0.09 her _ feel
0.09 her _ smell
0.09 her left
0.09 her voice
0.09 hes _ -wak
0.09 hes _ out
0.09 hes limp
0.09 him _ open
0.09 him to
0.09 his _ are
0.09 his _ arm
0.09 his jaw
0.09 his shot
0.09 his voice
0.09 hit _ eye
0.09 hold the
0.09 home an
0.09 hot _ hes
0.09 hurt _ hes
0.09 hurt _ my
0.09 husband _ stung
0.09 husband say
0.09 i _ home
0.09 i _ letter
0.09 i _ pain
0.09 i couldnt
0.09 im _ fast
0.09 im so
0.09 in _ cold
0.09 in _ jaw
0.09 in _ toilet
0.09 in _ with
0.09 incision
0.09 instead of
0.09 it to
0.09 its _ sore
0.09 ive _ cough
0.09 ive _ the
0.09 jack
0.09 jack slipp
0.09 jaw wont
0.09 kick all
0.09 kind
0.09 lab _ and
0.09 lab call
0.09 lake and
0.09 letter to
0.09 lift her
0.09 lift his
0.09 like _ knife
0.09 limp _ a
0.09 lip _ numb
0.09 look sunken
0.09 lost _ and
0.09 lot _ pressure
0.09 lower _ belly
0.09 minut hes
0.09 mom _ pressure
0.09 mom blood
0.09 mother _ swallow
0.09 mother cant
0.09 move _ right
0.09 my _ off
0.09 my _ thinner
0.09 my _ wont
0.09 my lip
0.09 my long
0.09 neck _ i
0.09 neck _ swollen
0.09 normal _ my
0.09 normal that
0.09 of _ shak
0.09 of vodka
0.09 old _ breath
0.09 over _ over
0.09 pain and
0.09 pain start
0.09 pain that
0.09 paintball
0.09 paintball and
0.09 pee _ look
0.09 pill _ a
0.09 pressure _ the
0.09 pressure _ there
0.09 pressure and
0.09 pressure down
0.09 pupil look
0.09 purple _ i
0.09 red _ hes
0.09 red _ i
0.09 rescue
0.09 rescue inhaler
0.09 right _ my
0.09 right _ pain
0.09 right now
0.09 ripp _ in
0.09 say _ feel
0.09 second floor
0.09 section scar
0.09 sharp _ on
0.09 she _ #11+
0.09 she _ confus
0.09 she _ herself
0.09 she _ hold
0.09 she _ with
0.09 she mumbl
0.09 shiver _ fever
0.09 shoulder _ and
0.09 sight
0.09 since _ did
0.09 since _ long
0.09 since sunday
0.09 sitt in
0.09 slipp on
0.09 slurry
0.09 smell
0.09 so hard
0.09 some blood
0.09 spitt blood
0.09 stair
0.09 stair _ my
0.09 struggl
0.09 struggl _ breathe
0.09 struggl to
0.09 stuck _ me
0.09 stung _ bee
0.09 suck _ with
0.09 swallow anyth
0.09 sweaty _ his
0.09 sweaty _ sick
0.09 swollen _ the
0.09 tear _ in
0.09 that _ down
0.09 that my
0.09 the _ slipp
0.09 the fire
0.09 the jack
0.09 ther _ much
0.09 ther so
0.09 thi weekend
0.09 throw _ nonstop
0.09 to _ himself
0.09 to make
0.09 to open
0.09 tonsil out
0.09 took _ her
0.09 tooth _ pull
0.09 tooth was
0.09 touch his
0.09 trailer
0.09 two _ it
0.09 up _ breath
0.09 up _ now
0.09 up nonstop
0.09 up three
0.09 up water
0.09 vision _ one
0.09 vision _ went
0.09 vomit _ a
0.09 vomit _ breath
0.09 was work
0.09 weak _ and
0.09 week along
0.09 wheez _ short
0.09 whole body
0.09 with _ paintball
0.09 with clot
0.09 wrote _ to
0.09 wrote a
0.09 wrote letter
0.09 yellow _ and
0.09 yesterday for
0.09 yesterday my
0.08 # day
0.08 #99+ _ an
0.08 -i -shake
0.08 -shake
0.08 -shake -him
0.08 -when _ -shake
0.08 <of _ <in
0.08 <with
0.08 =a_lot =squeezing_word
0.08 =a_lot =throat_side
0.08 =abuse_danger =tia_resolved
0.08 =alcohol =pain_any
0.08 =allergen =speech_garbled
0.08 =amputated =swelling
0.08 =belly_hard =bluish
0.08 =belly_hit =bleeding_any
0.08 =belly_hit =headache
0.08 =belly_hit =limp_leg
0.08 =belly_hit =limp_refuses
0.08 =belly_hit =near_faint
0.08 =belly_hit =vomiting
0.08 =belly_hit =weak_any
0.08 =belly_pain =dangerous_person
0.08 =belly_pain =fainted
0.08 =belly_pain =pelvic_pain
0.08 =belly_pain =rectal_blood
0.08 =belly_pain =stool_blood
0.08 =belly_surgery_recent =burn_severity
0.08 =belly_word =kid_breathing
0.08 =belly_word =pelvic_pain
0.08 =belly_word =rectal_blood
0.08 =belly_word =retractions
0.08 =belly_word =stool_blood
0.08 =bite_bad =coughs_blood
0.08 =bite_bad =double_vision
0.08 =bite_bad =nosebleed
0.08 =bite_bad =pale_clammy
0.08 =bite_bad =spits_clots
0.08 =bite_bad =throat_side
0.08 =bite_bad =yellow_halos
0.08 =black_stool =bleeding_any
0.08 =black_stool =eye_hit_bad
0.08 =black_stool =rectal_blood
0.08 =bladder_bowel_loss =legs_gone
0.08 =bleeding_any =pleuritic
0.08 =bleeding_any =shaking
0.08 =bleeding_any =swelling
0.08 =bleeding_heavy =head_danger
0.08 =bleeding_heavy =spits_clots
0.08 =bleeding_heavy =vomiting
0.08 =bleeding_heavy =vomiting_blood
0.08 =blood_in_urine =trunk_pain
0.08 =blood_in_urine =vaginal_bleeding
0.08 =blood_streak =severe_headache
0.08 =blood_thinner =hernia_stuck
0.08 =blow_ribs =pain_any
0.08 =blow_ribs =trunk_pain
0.08 =bluish =confused
0.08 =bluish =drugs_taken
0.08 =bluish =numb_any
0.08 =bluish =tingling_hands
0.08 =bluish =weak_any
0.08 =blurry_vision =halos
0.08 =blurry_vision =severe_headache
0.08 =blurry_vision =speech
0.08 =blurry_vision =vision_loss
0.08 =blurry_vision =yellow_halos
0.08 =bp_high =calf
0.08 =bp_medicine =dangerous_person
0.08 =bp_medicine =head_danger
0.08 =bp_medicine =new_medicine
0.08 =breathe_word =eye_hit_bad
0.08 =burn_severity =fall_height
0.08 =burn_severity =feels_sleepy
0.08 =burn_severity =severe_weakness
0.08 =burn_severity =sting
0.08 =burn_severity =urinary_stuck_long
0.08 =burn_severity =young_baby
0.08 =calf =diabetes
0.08 =calf =hypertension
0.08 =calf =long_bleed
0.08 =calf =severe_pain
0.08 =cannot_breathe =heart_condition
0.08 =cannot_breathe =opioid
0.08 =cannot_breathe =sudden
0.08 =cannot_breathe =wont_feed
0.08 =cant_stand =headache
0.08 =cant_stand =hurts_move
0.08 =cant_stand =near_faint
0.08 =cant_stand =sudden
0.08 =car_crash =hernia_stuck
0.08 =car_crash =one_side_belly
0.08 =chemical_word =severe_pain
0.08 =chest_any =days_many
0.08 =chest_any =recent_surgery
0.08 =chest_any =smoke
0.08 =chest_lasting =cramps
0.08 =chest_lasting =discharge
0.08 =chest_lasting =drug_named
0.08 =chest_lasting =high_fever
0.08 =chest_lasting =ketone_breath
0.08 =chest_lasting =not_clotting
0.08 =chest_lasting =recent_infection
0.08 =chest_lasting =unequal_pupils
0.08 =chest_pain =recent_surgery
0.08 =chest_pressure =cough
0.08 =chest_tearing =pale_clammy
0.08 =chest_tearing =sweating
0.08 =child_got_pills =limp_refuses
0.08 =clear_fluid
0.08 =clear_fluid =eye_area
0.08 =clear_fluid =eye_hit_bad
0.08 =clear_fluid =fall_any
0.08 =clear_fluid =head_danger
0.08 =clear_fluid =hit_hard
0.08 =clot_risk =head_danger
0.08 =clot_risk =tingling_hands
0.08 =clot_risk =urine_all_blood
0.08 =cocaine =head_danger
0.08 =cold_exposure =heat_exposure
0.08 =cold_exposure =numb_any
0.08 =cold_exposure =tingling_hands
0.08 =cold_exposure =weak_any
0.08 =cough =dangerous_person
0.08 =cough =racing_heart
0.08 =cough =rash
0.08 =coughs_blood =severe_pain
0.08 =cut_by_accident =jaw_locked
0.08 =cut_by_accident =muscle_cramps
0.08 =cut_self =limb_bleeds
0.08 =dangerous_person =deformed
0.08 =dangerous_person =electric
0.08 =dangerous_person =head_injury
0.08 =dangerous_person =limp_leg
0.08 =dangerous_person =many_days
0.08 =dark_urine =vaginal_bleeding
0.08 =days_many =fast_breathing
0.08 =days_many =harm_others
0.08 =days_many =rigors_hard
0.08 =days_many =shaking
0.08 =days_many =short_breath
0.08 =deformed =weak_any
0.08 =diabetes =spreading
0.08 =dizzy =hurts_move
0.08 =dizzy =stumbles
0.08 =dizzy =sweating
0.08 =double_vision =speech
0.08 =drooling =hours_pain
0.08 =drooling =strep_like
0.08 =drowsy =eye_hit_bad
0.08 =drowsy =face_droop
0.08 =drowsy =wont_feed
0.08 =drugs_taken =lips_blue
0.08 =during_exercise =hours_pain
0.08 =dystonia =hours_pain
0.08 =early_one_side =pregnant
0.08 =electric =racing_heart
0.08 =eye_area =radiates
0.08 =eye_area =swelling_lips
0.08 =eye_area =yellow_halos
0.08 =eye_hit_bad =pelvic_pain
0.08 =eye_hit_bad =stumbles
0.08 =eye_hit_bad =urinary_stuck_long
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_pain =gallbladder
0.08 =eye_pain =jaundice
0.08 =eye_pain =yellow_halos
0.08 =face_droop =long_bleed
0.08 =face_odd =snake
0.08 =face_odd =snake_bad
0.08 =face_odd =sting
0.08 =fainted =vomiting_constantly
0.08 =fall_any =limp_refuses
0.08 =fall_any =severe_pain
0.08 =fall_height =legs_gone
0.08 =fall_height =weak_legs
0.08 =feels_sleepy =squeezing_word
0.08 =fever =kidney_stone
0.08 =fever =phlegm
0.08 =fever =skin_black
0.08 =fever =throat_side
0.08 =fever =upper_belly_pain
0.08 =fever =weak_legs
0.08 =fight_blow =pale_clammy
0.08 =fight_blow =tia_resolved
0.08 =flank_pain =nausea
0.08 =foggy_only =head_danger
0.08 =gallbladder =severe_pain
0.08 =halos =squeezing_word
0.08 =halos =yellow_halos
0.08 =head_danger =hives_all
0.08 =head_danger =hypertension
0.08 =head_danger =itching
0.08 =head_danger =itchy_only
0.08 =head_danger =kid_breathing
0.08 =head_danger =many_days
0.08 =head_danger =rectal_blood
0.08 =head_danger =stool_blood
0.08 =head_danger =urinary_stuck_long
0.08 =head_danger =using_word
0.08 =headache =limp_leg
0.08 =headache =limp_refuses
0.08 =headache =new_baby
0.08 =headache =vomiting_constantly
0.08 =heat_exposure =legs_gone
0.08 =heat_exposure =weak_legs
0.08 =hernia_stuck =hoarse
0.08 =hernia_stuck =kid_breathing
0.08 =hernia_stuck =sickle_cell
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =strep_like
0.08 =high_fever =throat_side
0.08 =hip_hurts =spine_injury
0.08 =hit_hard =limp_leg
0.08 =hit_hard =limp_refuses
0.08 =hit_hard =near_faint
0.08 =hit_hard =one_side_belly
0.08 =hit_hard =severe_pain
0.08 =hit_hard =tingling_hands
0.08 =hit_hard =weak_any
0.08 =hours_pain =ketone_breath
0.08 =hours_pain =nail_word
0.08 =hours_pain =nausea
0.08 =hours_pain =not_clotting
0.08 =hours_pain =thirsty
0.08 =hurts_move =limp_refuses
0.08 =inconsolable =wont_feed
0.08 =injection_joint =many_days
0.08 =injection_joint =pleuritic
0.08 =jaundice =severe_pain
0.08 =ketone_breath =kid_breathing
0.08 =kid_breathing =thirsty
0.08 =kid_breathing =vomiting
0.08 =kidney_stone =severe_pain
0.08 =kidney_stone =shaking
0.08 =leg_swelling_one =trunk_pain
0.08 =limb_injury =muscle_cramps
0.08 =limp_leg =near_faint
0.08 =limp_refuses =near_faint
0.08 =limp_refuses =vomiting_constantly
0.08 =mouth_burning =snake
0.08 =mouth_burning =snake_bad
0.08 =mouth_burning =sting
0.08 =muscle_cramps =scratched
0.08 =nausea =sudden
0.08 =new_baby =trunk_pain
0.08 =new_medicine =squeezing_word
0.08 =new_medicine =swelling_now
0.08 =new_medicine =swelling_throat
0.08 =no_injury =pain_any
0.08 =numb_any =severe_weakness
0.08 =numb_any =sting
0.08 =numb_any =urinary_stuck_long
0.08 =opioid =short_breath
0.08 =pain_any =pelvic_pain
0.08 =pain_any =spine_injury
0.08 =pain_any =swelling_lips
0.08 =pain_any =weak_legs
0.08 =pain_any =worst_ever_sick
0.08 =pain_any =yellow_halos
0.08 =pale_clammy =rigors_hard
0.08 =pale_clammy =severe_weakness
0.08 =pale_clammy =swelling
0.08 =pale_clammy =wont_feed
0.08 =pelvic_pain
0.08 =pelvic_pain =squeezing_word
0.08 =pleuritic =recent_surgery
0.08 =pleuritic =spits_clots
0.08 =radiates =stomach_burn
0.08 =rash =severe_headache
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =rectal_blood =vaginal_bleeding
0.08 =retractions =upper_belly_pain
0.08 =right_side =tia_resolved
0.08 =right_side =upper_belly_pain
0.08 =right_side =weak_any
0.08 =rigors_hard =sweating
0.08 =severe_pain =spits_clots
0.08 =severe_weakness =speech_garbled
0.08 =severe_weakness =sweating
0.08 =skin_infection =tooth
0.08 =squeezing_word =stool_blood
0.08 =squeezing_word =worst_ever_sick
0.08 =stab_shot =suicidal
0.08 =sting =weak_any
0.08 =stool_blood =trunk_pain
0.08 =stool_blood =vaginal_bleeding
0.08 =strep_like =throat_side
0.08 =sudden =vomiting_constantly
0.08 =sugar_extreme =vomiting_constantly
0.08 =swallow_trouble =swelling_throat
0.08 =swallow_trouble =tooth_bad
0.08 =sweating =wont_feed
0.08 =swelling =wheeze_word
0.08 =swelling_lips =vomiting
0.08 =swelling_lips =wheeze_word
0.08 =swelling_throat =wont_swallow
0.08 =throat_side
0.08 =throat_tight =tooth_bad
0.08 =tooth =wound_infected
0.08 =tooth_bad =wont_swallow
0.08 =weak_any =weak_one_side
0.08 =yellow_halos
0.08 ?and
0.08 ^ _ brother
0.08 ^ _ into
0.08 ^ _ ive
0.08 ^ _ juice
0.08 ^ _ mov
0.08 ^ _ urine
0.08 ^ cramp
0.08 ^ everyth
0.08 ^ throw
0.08 a _ attack
0.08 a _ clot
0.08 a _ com
0.08 a black
0.08 a cord
0.08 a miscarriage
0.08 a ripp
0.08 a stabb
0.08 about half
0.08 absces
0.08 all _ eye
0.08 all week
0.08 almost faint
0.08 and _ ask
0.08 and _ smell
0.08 and _ smile
0.08 and _ spitt
0.08 and black
0.08 and skin
0.08 and throat
0.08 and voic
0.08 ankle is
0.08 are swollen
0.08 arm _ hes
0.08 as the
0.08 at _ back
0.08 at _ they
0.08 attack i
0.08 baby _ breath
0.08 bee sting
0.08 been _ day
0.08 been chok
0.08 belly suck
0.08 bit _ its
0.08 bleed with
0.08 boot
0.08 breath _ he
0.08 breath all
0.08 but _ to
0.08 but refus
0.08 button and
0.08 can keep
0.08 cant _ between
0.08 cant _ gas
0.08 cant pas
0.08 cast and
0.08 chest _ #11+
0.08 chest _ after
0.08 chest pressure
0.08 chok _ cant
0.08 clammy and
0.08 clot _ now
0.08 confus _ and
0.08 contrast dye
0.08 cookie
0.08 crook _ my
0.08 cut my
0.08 doesnt -hurt
0.08 double vision
0.08 down _ throat
0.08 dye my
0.08 ear after
0.08 erection
0.08 ever had
0.08 evil _ voic
0.08 evil and
0.08 eye feel
0.08 face feel
0.08 feel between
0.08 feel cold
0.08 fell _ her
0.08 fever _ his
0.08 fever after
0.08 finger thing
0.08 floor window
0.08 grandma _ is
0.08 halo _ light
0.08 halo around
0.08 hand _ burn
0.08 has _ rash
0.08 have _ pound
0.08 have _ temp
0.08 have sudden
0.08 he _ pull
0.08 headache _ neck
0.08 headache stiff
0.08 heart _ been
0.08 heart _ pound
0.08 heart flopp
0.08 heart going
0.08 heart has
0.08 heart valve
0.08 her _ get
0.08 her _ pill
0.08 her hip
0.08 her pill
0.08 her smile
0.08 hes _ like
0.08 hip _ and
0.08 his _ hes
0.08 his bike
0.08 hot soup
0.08 hurt real
0.08 husband _ came
0.08 i _ im
0.08 i _ punch
0.08 i _ sudden
0.08 i _ want
0.08 im _ between
0.08 im a
0.08 im numb
0.08 in on
0.08 in our
0.08 in under
0.08 is _ shut
0.08 is _ stiff
0.08 is numb
0.08 is shorter
0.08 is sleepy
0.08 ive _ on
0.08 keep gett
0.08 keep my
0.08 kid _ in
0.08 left nut
0.08 lift _ and
0.08 like _ fish
0.08 line up
0.08 lithium
0.08 lower _ tummy
0.08 minut _ pressure
0.08 minut _ then
0.08 mom is
0.08 morn he
0.08 most in
0.08 mouth _ dry
0.08 my _ absces
0.08 my _ flopp
0.08 my _ implant
0.08 my _ month
0.08 my _ one
0.08 my _ twice
0.08 my metformin
0.08 my pulse
0.08 my shirt
0.08 nail a
0.08 new _ pressure
0.08 new blood
0.08 not -respond
0.08 not sure
0.08 now _ arm
0.08 now _ dizzy
0.08 now _ lip
0.08 now _ neck
0.08 numb _ hour
0.08 numb an
0.08 numb between
0.08 numb for
0.08 of _ should
0.08 old he
0.08 on _ meter
0.08 on _ thinner
0.08 on blood
0.08 one leg
0.08 over _ roll
0.08 over eye
0.08 pain _ by
0.08 pain _ cant
0.08 pain _ im
0.08 painful _ i
0.08 park
0.08 pas gas
0.08 pill because
0.08 popp _ its
0.08 port
0.08 pregnant _ sharp
0.08 pressure in
0.08 puff
0.08 puff up
0.08 question _ and
0.08 question over
0.08 rib hurt
0.08 right _ with
0.08 right tummy
0.08 rock _ and
0.08 same _ over
0.08 section #
0.08 see right
0.08 sharp _ pain
0.08 she _ the
0.08 shock from
0.08 shunt
0.08 since a
0.08 since morn
0.08 skin _ the
0.08 sleep forever
0.08 so ive
0.08 someth _ a
0.08 stabb _ under
0.08 stand up
0.08 start sudden
0.08 stiff _ cant
0.08 stiff i
0.08 still bleed
0.08 stomach _ so
0.08 stopp
0.08 suck _ under
0.08 sudden hurt
0.08 sudden pain
0.08 swollen _ im
0.08 talk gibberish
0.08 tell her
0.08 the _ last
0.08 the desk
0.08 the dose
0.08 the fridge
0.08 the groin
0.08 the throat
0.08 the wheel
0.08 thi heavy
0.08 through _ pad
0.08 tight _ my
0.08 to _ im
0.08 to _ rid
0.08 toddler drank
0.08 tooth absces
0.08 up _ half
0.08 up _ have
0.08 upper _ pain
0.08 upper belly
0.08 vision went
0.08 vodka and
0.08 voic _ her
0.08 vomit _ hard
0.08 vomit so
0.08 walk and
0.08 week _ she
0.08 with _ worst
0.08 with pain
0.08 with sharp
0.07 =a_lot =breathe_word
0.07 =a_lot =burned_hand
0.07 =a_lot =fast_breathing
0.07 =a_lot =hoarse
0.07 =a_lot =itching
0.07 =a_lot =one_side_belly
0.07 =a_lot =overdose_taken
0.07 =a_lot =vision_loss
0.07 =abuse_danger =hernia_stuck
0.07 =allergen =chest_lasting
0.07 =allergen =hurts_move
0.07 =allergen =uti
0.07 =allergen =weak_one_side
0.07 =back_pain =hip_hurts
0.07 =belly_blow =car_crash
0.07 =belly_hard =belly_hit
0.07 =belly_hard =belly_pain
0.07 =belly_hard =hit_by_car
0.07 =belly_hard =newborn
0.07 =belly_hard =pregnant
0.07 =belly_hard =trunk_pain
0.07 =belly_hard =vomiting_constantly
0.07 =belly_hard =young_baby
0.07 =belly_pain =head_danger
0.07 =belly_word =stomach_burn
0.07 =belly_word =weak_any
0.07 =bite_bad =leaking
0.07 =bite_bad =spreading
0.07 =bleeding_any =eye_hit
0.07 =bleeding_any =hurts_breathing
0.07 =bleeding_any =low_mood
0.07 =bleeding_heavy =chemical_word
0.07 =bleeding_heavy =squeezing_word
0.07 =bleeds_a_lot =chest_lasting
0.07 =bleeds_a_lot =hours_pain
0.07 =blood_thinner =tooth_pulled
0.07 =blow_ribs =chest_any
0.07 =blow_ribs =chest_pain
0.07 =bluish =hours_pain
0.07 =blurry_vision =days_many
0.07 =bp_high =chest_any
0.07 =bp_high =chest_pain
0.07 =bp_high =hours_pain
0.07 =bp_high =swelling
0.07 =bp_high =trunk_pain
0.07 =bp_medicine =chest_lasting
0.07 =breathe_word =choking
0.07 =burn_any =cold_limb
0.07 =burn_big =burned_hand
0.07 =burn_severity =cant_stand
0.07 =burn_severity =cast_tight
0.07 =burn_severity =fight_blow
0.07 =burn_severity =muscle_tear
0.07 =burn_severity =wont_go_away
0.07 =burn_severity =wound
0.07 =calf =cannot_move_limb
0.07 =calf =new_baby
0.07 =calf =possible_fracture
0.07 =cannot_breathe =getting_worse
0.07 =cannot_breathe =postpartum
0.07 =cannot_breathe =racing_heart
0.07 =cant_stand =double_vision
0.07 =cant_stand =stumbles
0.07 =cant_stand =vomiting_constantly
0.07 =car_crash =confused
0.07 =cast_tight =eye_hit_bad
0.07 =cast_tight =limb_cold_pale
0.07 =cast_tight =weak_any
0.07 =chemical_word =chest_pain
0.07 =chemical_word =limb_bleeds
0.07 =chest_any =hit_hard
0.07 =chest_any =leg_swelling_one
0.07 =chest_any =swelling
0.07 =chest_lasting =chest_sucks
0.07 =chest_lasting =curtain_word
0.07 =chest_lasting =dementia_known
0.07 =chest_lasting =eye_hit
0.07 =chest_lasting =hours_pain
0.07 =chest_lasting =muscle_strain_word
0.07 =chest_lasting =slow_heart
0.07 =chest_pain =hit_hard
0.07 =chest_pain =jaw_arm_sweat
0.07 =chest_pain =leg_swelling_one
0.07 =chest_pain =swelling
0.07 =chest_pressure =smoke
0.07 =co_word
0.07 =co_words =swelling
0.07 =confused =uti
0.07 =cough =inhaler_fails
0.07 =curtain_word
0.07 =cut_by_accident =diabetes
0.07 =dangerous_person =days_many
0.07 =dangerous_person =fast_breathing
0.07 =dangerous_person =heart_condition
0.07 =dangerous_person =limp_refuses
0.07 =dangerous_person =nose_object
0.07 =dangerous_person =numb_any
0.07 =dangerous_person =tia_resolved
0.07 =dangerous_person =turning_blue
0.07 =days_many =leg_swelling_one
0.07 =days_many =squeezing_word
0.07 =deep_burn =pale_clammy
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =deformed =severe_weakness
0.07 =dentist =neck_swelling
0.07 =diabetes =ear_wax
0.07 =discharge =head_danger
0.07 =double_vision =eye_area
0.07 =double_vision =hurts_move
0.07 =double_vision =limp_leg
0.07 =double_vision =limp_refuses
0.07 =double_vision =severe_weakness
0.07 =double_vision =stumbles
0.07 =double_vision =sudden_balance
0.07 =double_vision =weak_any
0.07 =drooling =hernia_stuck
0.07 =drowning =short_breath
0.07 =drowsy =means_mentioned
0.07 =drug_named =swelling_lips
0.07 =dry_mouth =head_danger
0.07 =ear_blood =head_injury
0.07 =ear_blood =limb_bleeds
0.07 =elderly =limb_bleeds
0.07 =elderly =limp_refuses
0.07 =elderly =means_mentioned
0.07 =elderly =using_word
0.07 =elderly =vomiting
0.07 =eye_area =leaking
0.07 =eye_area =nosebleed
0.07 =eye_chemical =fall_any
0.07 =eye_chemical =fight_blow
0.07 =eye_chemical =hit_hard
0.07 =eye_hit =leaking
0.07 =eye_hit_bad =flank_pain
0.07 =eye_hit_bad =sudden_balance
0.07 =eye_hit_bad =swelling_face
0.07 =eye_pain =headache
0.07 =eye_pain =hours_pain
0.07 =eye_pain =sudden
0.07 =face_droop =tia_resolved
0.07 =face_odd =feels_sleepy
0.07 =face_odd =short_breath
0.07 =fainted =worst_ever
0.07 =fall_any =leaking
0.07 =fast_breathing =vomiting_constantly
0.07 =feels_sleepy =numb_any
0.07 =fever =tripod
0.07 =fight_blow =leaking
0.07 =flank_pain =right_side
0.07 =flank_pain =severe_weakness
0.07 =flu_bad =vomiting
0.07 =getting_worse =hurts_move
0.07 =halos =head_danger
0.07 =halos =severe_pain
0.07 =halos =vomiting
0.07 =head_danger =headache
0.07 =hernia_stuck =hit_by_car
0.07 =high_fever =swallow_trouble
0.07 =high_fever =throat_tight
0.07 =high_fever =wont_swallow
0.07 =hip_fracture =sudden
0.07 =hip_hurts =hours_pain
0.07 =hit_hard =leaking
0.07 =hoarse =jaw_locked
0.07 =hoarse =pain_any
0.07 =hours_pain =slow_heart
0.07 =hours_pain =throat_tight
0.07 =hours_pain =unequal_pupils
0.07 =hurts_breathing =injection_joint
0.07 =hurts_breathing =recent_surgery
0.07 =hurts_breathing =spits_clots
0.07 =hurts_move =stumbles
0.07 =hurts_move =vomiting_constantly
0.07 =hurts_move =weak_any
0.07 =immunosuppressed =vomiting_constantly
0.07 =itching =numb_any
0.07 =itchy_only =numb_any
0.07 =jaundice =vomiting_constantly
0.07 =jaundice =young_baby
0.07 =jaw_arm_sweat =sudden
0.07 =kid_breathing =lips_blue
0.07 =leg_feet_swollen
0.07 =leg_swelling_one =new_baby
0.07 =light_hurts =severe_headache
0.07 =limb_bleeds =limb_injury
0.07 =limp_leg =no_urine
0.07 =limp_leg =stumbles
0.07 =limp_refuses =long_bleed
0.07 =limp_refuses =no_urine
0.07 =limp_refuses =stumbles
0.07 =long_bleed =tooth_pulled
0.07 =low_mood =soaking_pad
0.07 =making_swell =swelling_throat
0.07 =making_swell =throat_tight
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =moved_right =severe_pain
0.07 =moved_right =wont_feed
0.07 =nail_word =one_side_throat
0.07 =nail_word =vomiting_constantly
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =nausea =severe_pain
0.07 =near_faint =weak_any
0.07 =no_injury =radiates
0.07 =numb_any =speech
0.07 =one_side_belly =pelvic_pain
0.07 =one_side_belly =radiates
0.07 =one_side_throat =wound
0.07 =pain_any =tripod
0.07 =pain_any =wont_go_away
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =trunk_pain
0.07 =pelvic_pain =upper_belly_pain
0.07 =preterm_weeks =upper_belly_pain
0.07 =racing_heart =rigors
0.07 =rectal_blood =severe_pain
0.07 =right_side =severe_weakness
0.07 =rigors =squeezing_word
0.07 =rigors_hard =swelling
0.07 =seizure =wakes
0.07 =severe_pain =stool_blood
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =severe_weakness =short_breath
0.07 =severe_weakness =stumbles
0.07 =short_breath =sugar_very_high
0.07 =short_breath =three_days
0.07 =short_breath =weak_any
0.07 =stomach_burn =sudden
0.07 =stomach_burn =trunk_pain
0.07 =stumbles =vomiting
0.07 =stumbles =weak_any
0.07 =swelling =vomiting_constantly
0.07 =throat_tight =weak_any
0.07 =tooth =trunk_pain
0.07 =upper_belly_pain =vomiting
0.07 =urinary_stuck_long =vomiting
0.07 =vomiting_constantly =wakes
0.07 =vomiting_constantly =wound
0.07 =widow_bite
0.07 ^ _ ate
0.07 ^ _ deliver
0.07 ^ _ drink
0.07 ^ _ open
0.07 ^ _ school
0.07 ^ _ tore
0.07 ^ _ worst
0.07 ^ allergic
0.07 ^ firework
0.07 ^ ran
0.07 a _ arm
0.07 a _ every
0.07 a _ heart
0.07 a _ second
0.07 a _ three
0.07 after _ feed
0.07 ago _ of
0.07 ago belly
0.07 ammonia and
0.07 an aneurysm
0.07 and _ breathe
0.07 and _ bug
0.07 and _ cannot
0.07 and _ fell
0.07 and _ tummy
0.07 and _ weird
0.07 and itch
0.07 and tight
0.07 and white
0.07 ankl _ huge
0.07 arm _ and
0.07 arm _ his
0.07 arm deep
0.07 arm with
0.07 at _ feet
0.07 ate
0.07 ate _ heart
0.07 ate my
0.07 back #
0.07 ball _ and
0.07 bead _ her
0.07 bead up
0.07 because i
0.07 been _ from
0.07 belly huge
0.07 bleed _ down
0.07 blind
0.07 breastbone _ goe
0.07 bulge
0.07 bulge _ my
0.07 bulge in
0.07 burnt
0.07 but _ chest
0.07 button _ up
0.07 by _ bee
0.07 by _ belly
0.07 by _ hour
0.07 came _ #
0.07 can _ open
0.07 cannot
0.07 cant _ and
0.07 cant walk
0.07 confus he
0.07 cramp and
0.07 crazy _ of
0.07 crazy all
0.07 cutt _ and
0.07 deep _ wont
0.07 diarrhea and
0.07 drank _ cleaner
0.07 drank _ drain
0.07 drank drain
0.07 eye _ so
0.07 eye _ super
0.07 eye _ thi
0.07 eye doctor
0.07 eye my
0.07 face _ gray
0.07 fast _ i
0.07 fell _ my
0.07 few second
0.07 floor _ i
0.07 floor and
0.07 for _ and
0.07 from down
0.07 from tokyo
0.07 gasoline in
0.07 get in
0.07 got _ stabb
0.07 got stung
0.07 grandma face
0.07 had #
0.07 hand with
0.07 hand yesterday
0.07 handlebar
0.07 handlebar and
0.07 has _ belly
0.07 has chest
0.07 has terrible
0.07 have _ red
0.07 he _ hit
0.07 he _ white
0.07 he inhal
0.07 he scream
0.07 he took
0.07 headache neck
0.07 heart _ slow
0.07 heart and
0.07 heart wont
0.07 hes _ vomit
0.07 hes act
0.07 hes hav
0.07 hip _ so
0.07 his speech
0.07 his tummy
0.07 home
0.07 horrible
0.07 hot potato
0.07 husband _ work
0.07 i _ shaky
0.07 i _ worri
0.07 i deliver
0.07 i give
0.07 i want
0.07 im _ -mak
0.07 im _ when
0.07 im _ xarelto
0.07 in _ day
0.07 in _ ear
0.07 in _ for
0.07 is _ in
0.07 is _ painful
0.07 is muffl
0.07 is real
0.07 it in
0.07 it smell
0.07 knee replacement
0.07 ladder about
0.07 ladder and
0.07 left eye
0.07 leg _ a
0.07 leg _ hot
0.07 leg _ puffy
0.07 leg look
0.07 light _ i
0.07 like _ all
0.07 lost weight
0.07 mixed _ and
0.07 mom fell
0.07 mother is
0.07 moved _ the
0.07 my _ doctor
0.07 my _ droop
0.07 my _ huge
0.07 my _ jaw
0.07 my _ who
0.07 my shoulder
0.07 my uti
0.07 newborn has
0.07 night _ i
0.07 now _ shak
0.07 now _ up
0.07 now _ weak
0.07 numb
0.07 on all
0.07 on xarelto
0.07 one kidney
0.07 out _ wont
0.07 over _ my
0.07 over _ the
0.07 pad _ #11+
0.07 pain _ and
0.07 pain _ goe
0.07 popp
0.07 post
0.07 potato
0.07 pressure _ an
0.07 pulse is
0.07 pupil are
0.07 purple spot
0.07 rainbow _ around
0.07 red _ she
0.07 red eye
0.07 right arm
0.07 room
0.07 roommate has
0.07 say _ not
0.07 school _ my
0.07 see star
0.07 sharp chest
0.07 she _ deep
0.07 she _ stand
0.07 she _ weak
0.07 she confus
0.07 she in
0.07 she take
0.07 she went
0.07 shoulder and
0.07 shrimp _ my
0.07 sleepy now
0.07 slic _ hand
0.07 slic my
0.07 slow down
0.07 smell awful
0.07 smell fruity
0.07 snow _ hour
0.07 snow for
0.07 some _ cleaner
0.07 some drain
0.07 sore _ cant
0.07 stiff _ i
0.07 stomach _ hurt
0.07 stomach _ to
0.07 sudden _ cant
0.07 sudden ripp
0.07 swallow _ #99+
0.07 swallow fever
0.07 take for
0.07 testicle _ so
0.07 that _ to
0.07 the _ by
0.07 the _ hand
0.07 the hour
0.07 the ladder
0.07 the lake
0.07 the store
0.07 the water
0.07 ther _ when
0.07 thinner _ hit
0.07 throw _ breath
0.07 to
0.07 to come
0.07 to faint
0.07 to feed
0.07 tokyo
0.07 told
0.07 tore my
0.07 tremor
0.07 type _ and
0.07 up breath
0.07 up but
0.07 voice _ like
0.07 voice _ muffl
0.07 vomit _ cant
0.07 vomit _ the
0.07 vomit a
0.07 walk
0.07 was _ under
0.07 what day
0.07 who is
0.07 wife _ had
0.07 work under
0.07 worst _ in
0.07 year _ had
0.06 #99+
0.06 -# _ and
0.06 -any -more
0.06 -contraction
0.06 -contraction -yet
0.06 -poop
0.06 -real
0.06 <a _ <two
0.06 =a_lot =cocaine
0.06 =a_lot =fall_hard
0.06 =a_lot =fell_baby
0.06 =a_lot =fight_blow
0.06 =a_lot =limb_cold_pale
0.06 =a_lot =liver_known
0.06 =a_lot =recent_infection
0.06 =a_lot =saddle_numb
0.06 =a_lot =tingling_hands
0.06 =a_lot =upper_belly_pain
0.06 =a_lot =weak_legs
0.06 =abuse_danger =head_danger
0.06 =allergen =cant_stand
0.06 =allergen =drugs_taken
0.06 =allergen =limp_leg
0.06 =asthma =wheeze_word
0.06 =at_rest =cant_stand
0.06 =at_rest =limp_leg
0.06 =at_rest =limp_refuses
0.06 =at_rest =severe_weakness
0.06 =at_rest =stumbles
0.06 =at_rest =wakes
0.06 =at_rest =weak_any
0.06 =baby =hernia_stuck
0.06 =back_pain =bleeding_any
0.06 =belly_blow =belly_hard
0.06 =belly_hard =dangerous_person
0.06 =belly_hard =days_many
0.06 =belly_hard =hurts_move
0.06 =belly_hit =cramps
0.06 =belly_hit =squeezing_word
0.06 =belly_hit =weak_one_side
0.06 =belly_pain =belly_surgery_recent
0.06 =belly_pain =heart_condition
0.06 =belly_pain =racing_heart
0.06 =belly_pain =sudden
0.06 =belly_surgery_recent =belly_word
0.06 =belly_surgery_recent =eye_hit_bad
0.06 =belly_surgery_recent =many_days
0.06 =belly_surgery_recent =racing_heart
0.06 =belly_surgery_recent =squeezing_word
0.06 =belly_word =hours_pain
0.06 =belly_word =preterm_weeks
0.06 =belly_word =rash
0.06 =bite_bad =elderly
0.06 =bite_bad =eye_chemical
0.06 =bleeding_any =chest_any
0.06 =bleeding_any =chest_pain
0.06 =bleeding_any =dangerous_person
0.06 =bleeding_any =gums_bleed
0.06 =blood_in_urine =blood_thinner
0.06 =blood_streak =bluish
0.06 =blood_thinner =dark_urine
0.06 =blood_thinner =drowsy
0.06 =bluish =rash
0.06 =blurry_vision =cant_stand
0.06 =blurry_vision =dizzy
0.06 =blurry_vision =eye_hit
0.06 =blurry_vision =limp_leg
0.06 =blurry_vision =limp_refuses
0.06 =blurry_vision =many_days
0.06 =blurry_vision =severe_weakness
0.06 =blurry_vision =sudden_balance
0.06 =breathe_word =leg_feet_swollen
0.06 =breathe_word =swelling_lips
0.06 =burn_severity =car_crash
0.06 =burn_severity =diarrhea
0.06 =burn_severity =doom
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =speech_garbled
0.06 =calf =pain_any
0.06 =cannot_breathe =chest_any
0.06 =cannot_breathe =chest_pain
0.06 =cannot_breathe =overdose_taken
0.06 =cannot_move_limb =right_side
0.06 =cannot_move_limb =stroke_word
0.06 =cannot_move_side =right_side
0.06 =cannot_move_side =stroke_word
0.06 =cant_lie_flat =swelling
0.06 =cant_lie_flat =wakes
0.06 =cant_sit_still =eye_hit_bad
0.06 =cant_sit_still =squeezing_word
0.06 =cant_stand =child_got_pills
0.06 =cant_stand =dangerous_person
0.06 =cant_stand =overdose_taken
0.06 =cant_stand =urinary_stuck_long
0.06 =car_crash =dizzy
0.06 =car_crash =shoulder_pain
0.06 =chemical_burn =chest_pain
0.06 =chemical_burn =cough
0.06 =chemical_burn =hurts_move
0.06 =chemical_burn =long_bleed
0.06 =chemical_word =trunk_pain
0.06 =chest_any =drowning
0.06 =chest_any =feels_sleepy
0.06 =chest_any =flank_pain
0.06 =chest_any =new_baby
0.06 =chest_any =overdose_taken
0.06 =chest_any =pressure_elsewhere
0.06 =chest_lasting =days_many
0.06 =chest_lasting =eye_red
0.06 =chest_lasting =face_blisters
0.06 =chest_lasting =face_injury
0.06 =chest_lasting =pressure_elsewhere
0.06 =chest_lasting =steroids_stopped
0.06 =chest_pain =ear_wax
0.06 =chest_pain =feels_sleepy
0.06 =chest_pain =flank_pain
0.06 =chest_pain =new_baby
0.06 =chest_pain =overdose_taken
0.06 =chest_pain =pressure_elsewhere
0.06 =chest_pressure =cocaine
0.06 =chest_pressure =drowning
0.06 =chest_pressure =drugs_taken
0.06 =chest_pressure =eye_hit_bad
0.06 =chest_tearing =weak_any
0.06 =child_got_pills =dizzy
0.06 =child_got_pills =limp_leg
0.06 =child_got_pills =opioid
0.06 =child_got_pills =severe_weakness
0.06 =cold_limb =tingling_hands
0.06 =confused =drowsy
0.06 =confused =many_days
0.06 =confused =new_baby
0.06 =confused =new_medicine
0.06 =confused =postpartum
0.06 =confused =wound_infected
0.06 =copd =speech
0.06 =cough =drowsy
0.06 =cramps =fall_any
0.06 =cramps =fall_hard
0.06 =cramps =fell_baby
0.06 =cramps =hit_hard
0.06 =dangerous_person =squeezing_word
0.06 =dangerous_person =weak_any
0.06 =days_many =drank
0.06 =days_many =hurts_move
0.06 =days_many =pleuritic
0.06 =deep_cut =limb_bleeds
0.06 =deformed =weak_one_side
0.06 =diarrhea
0.06 =dizzy =means_mentioned
0.06 =dizzy =overdose_taken
0.06 =dizzy =using_word
0.06 =double_vision =sudden
0.06 =drank =head_danger
0.06 =drowsy =slow_breathing
0.06 =drowsy =squeezing_word
0.06 =drugs_taken =edible_word
0.06 =ear_wax =trunk_pain
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =trunk_pain
0.06 =eye_area =face_odd
0.06 =eye_area =near_faint
0.06 =eye_pain =stiff_neck
0.06 =eye_red =head_danger
0.06 =face_blisters =skin_peeling
0.06 =face_droop =squeezing_word
0.06 =face_droop =sudden
0.06 =face_droop =swallow_trouble
0.06 =face_droop =throat_tight
0.06 =face_droop =wont_swallow
0.06 =face_injury =hours_pain
0.06 =face_odd =radiates
0.06 =face_odd =tingling_hands
0.06 =fainted =hernia_stuck
0.06 =fainted =severe_pain
0.06 =fall_any =feels_sleepy
0.06 =fall_any =squeezing_word
0.06 =fall_any =sudden
0.06 =fall_any =swelling
0.06 =fall_any =vomiting_constantly
0.06 =feels_sleepy =hernia_stuck
0.06 =feels_sleepy =hit_hard
0.06 =fell_baby =vomiting
0.06 =fight_blow =hurts_move
0.06 =fight_blow =vomiting_constantly
0.06 =flank_pain =hurts_breathing
0.06 =flank_pain =uti
0.06 =gallbladder =vomiting_constantly
0.06 =gums_bleed
0.06 =hallucinating =many_days
0.06 =hallucinating =new_baby
0.06 =hallucinating =postpartum
0.06 =harm_others =many_days
0.06 =head_danger =means_mentioned
0.06 =head_danger =new_medicine
0.06 =head_danger =spreading
0.06 =head_danger =steroids_stopped
0.06 =head_danger =wound_infected
0.06 =headache =many_days
0.06 =heart_condition =pale_clammy
0.06 =heart_condition =tingling_hands
0.06 =hernia_stuck =many_days
0.06 =hernia_stuck =newborn
0.06 =hernia_stuck =pleuritic
0.06 =hernia_stuck =swelling_face
0.06 =hernia_stuck =young_baby
0.06 =high_fever =severe_pain
0.06 =hip_fracture =weak_one_side
0.06 =hit_hard =squeezing_word
0.06 =hit_hard =sudden
0.06 =hit_hard =vomiting_constantly
0.06 =hoarse =strep_like
0.06 =hours_pain =newborn
0.06 =hours_pain =tearing_trunk
0.06 =hours_pain =tetanus_due
0.06 =hours_pain =worst_ever_sick
0.06 =hours_pain =young_baby
0.06 =hurts_move =short_breath
0.06 =hurts_move =stroke_word
0.06 =injection_joint =trunk_pain
0.06 =leg_swelling_one =sudden
0.06 =limb_injury =pleuritic
0.06 =limp_leg =overdose_taken
0.06 =limp_refuses =overdose_taken
0.06 =limp_refuses =speech
0.06 =long_bleed =wakes
0.06 =muscle_cramps =phlegm
0.06 =muscle_cramps =tetanus_due
0.06 =muscle_tear =rash
0.06 =nail_word =wound
0.06 =near_faint =purple_word
0.06 =one_side_belly =pale_clammy
0.06 =one_side_throat =swelling
0.06 =overdose_taken =severe_weakness
0.06 =overdose_taken =short_breath
0.06 =overdose_taken =slow_breathing
0.06 =pain_any =stumbles
0.06 =pain_any =tick
0.06 =pale_clammy =stomach_burn
0.06 =phlegm =scratched
0.06 =postpartum =squeezing_word
0.06 =pregnant
0.06 =pressure_elsewhere =trunk_pain
0.06 =rigors =trunk_pain
0.06 =rigors_hard =speech
0.06 =scratched =severe_pain
0.06 =severe_headache =vomiting_constantly
0.06 =severe_pain =stomach_burn
0.06 =severe_pain =vomiting_constantly
0.06 =severe_weakness =stroke_word
0.06 =severe_weakness =urinary_stuck_long
0.06 =short_breath =wound_infected
0.06 =speech =trunk_pain
0.06 =spits_clots =vaginal_bleeding
0.06 =squeezing_word =tia_resolved
0.06 =squeezing_word =wound
0.06 =steroids_stopped =vomiting
0.06 =stiff_neck =vomiting_constantly
0.06 =stiff_neck =wakes
0.06 =stomach_burn =sweating
0.06 =stomach_burn =vomiting_constantly
0.06 =swallow_trouble =swelling_face
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 =tearing =weak_any
0.06 =upper_belly_pain =vomiting_constantly
0.06 ?come
0.06 ^ _ bite
0.06 ^ _ chill
0.06 ^ _ gastric
0.06 ^ _ used
0.06 ^ _ year
0.06 ^ cat
0.06 ^ face
0.06 ^ kid
0.06 ^ muscl
0.06 ^ squeez
0.06 ^ woke
0.06 a _ year
0.06 a balloon
0.06 about an
0.06 actual _ it
0.06 after his
0.06 ago _ got
0.06 ago she
0.06 agony
0.06 all _ for
0.06 amaz
0.06 and _ bare
0.06 and _ hoarse
0.06 and _ shook
0.06 and _ shoulder
0.06 and _ up
0.06 and bump
0.06 and came
0.06 and got
0.06 and someth
0.06 and thi
0.06 anyth i
0.06 are _ after
0.06 are _ to
0.06 around
0.06 at _ since
0.06 at me
0.06 at work
0.06 baby two
0.06 bed he
0.06 been _ #99+
0.06 been _ to
0.06 belly _ handlebar
0.06 blad came
0.06 blood lot
0.06 breath so
0.06 bunch _ magnet
0.06 bunch _ oxy
0.06 but still
0.06 bypas #
0.06 chemo _ week
0.06 chest _ pull
0.06 clean with
0.06 crie in
0.06 curtain _ half
0.06 curtain over
0.06 dizzy
0.06 dizzy and
0.06 doctor _ i
0.06 down _ since
0.06 droop and
0.06 fast my
0.06 feel amaz
0.06 feel weird
0.06 fever _ i
0.06 fingernail _ blue
0.06 foot its
0.06 for _ couple
0.06 four _ and
0.06 gasoline
0.06 gastric _ #
0.06 go down
0.06 going crazy
0.06 got his
0.06 has _ kill
0.06 have hive
0.06 have shak
0.06 havent _ since
0.06 he _ and
0.06 he doesnt
0.06 he woke
0.06 head _ a
0.06 her _ because
0.06 her _ roll
0.06 hes wheez
0.06 his _ smell
0.06 his back
0.06 hit me
0.06 hurt _ baby
0.06 hurt _ eye
0.06 hurt _ much
0.06 hurt _ swallow
0.06 i _ amaz
0.06 i _ hive
0.06 i _ red
0.06 i _ sit
0.06 i _ someth
0.06 i squeez
0.06 i used
0.06 im _ fell
0.06 in
0.06 in _ eyelid
0.06 in bed
0.06 in hive
0.06 inhaler _ -help
0.06 is _ okay
0.06 is bad
0.06 is much
0.06 is pale
0.06 isnt -mak
0.06 isnt _ -any
0.06 isnt _ -sense
0.06 it _ on
0.06 its bleed
0.06 kid has
0.06 kinda
0.06 know what
0.06 last _ it
0.06 last _ its
0.06 left _ has
0.06 left i
0.06 leg _ i
0.06 leg its
0.06 life and
0.06 lift weight
0.06 like _ a
0.06 like _ balloon
0.06 long _ a
0.06 look white
0.06 lupu and
0.06 middle _ my
0.06 might _ pregnant
0.06 might be
0.06 mom been
0.06 morn im
0.06 mouth _ hes
0.06 much worse
0.06 mucu
0.06 my _ #11+
0.06 my _ button
0.06 my _ skin
0.06 my chin
0.06 my coffee
0.06 my iron
0.06 my nephew
0.06 my pee
0.06 navel
0.06 neck _ bend
0.06 neck is
0.06 neck wont
0.06 nephew
0.06 night _ start
0.06 night it
0.06 no -contraction
0.06 no _ -yet
0.06 now _ come
0.06 now _ im
0.06 now _ throat
0.06 of _ at
0.06 of _ clot
0.06 of magnet
0.06 of oxy
0.06 off _ thi
0.06 on _ ice
0.06 one and
0.06 outward
0.06 over _ of
0.06 over half
0.06 party _ he
0.06 pee _ dark
0.06 pregnant _ down
0.06 pregnant fell
0.06 raw
0.06 red poop
0.06 round my
0.06 rusty _ a
0.06 said _ was
0.06 say _ over
0.06 say his
0.06 say it
0.06 shak _ i
0.06 shak _ see
0.06 she _ #
0.06 she _ -mak
0.06 she _ thing
0.06 she so
0.06 shoulder _ came
0.06 shoulder _ i
0.06 shovel
0.06 shovel snow
0.06 shower and
0.06 since
0.06 since _ antibiotic
0.06 skin _ hot
0.06 so _ she
0.06 so thirsty
0.06 soak with
0.06 son _ a
0.06 spasm i
0.06 split
0.06 squeez _ pimple
0.06 squeez a
0.06 stuff _ his
0.06 sudden _ now
0.06 swell _ one
0.06 swell is
0.06 that _ -there
0.06 that arent
0.06 the _ on
0.06 the head
0.06 the third
0.06 thing
0.06 think _ have
0.06 third
0.06 throat _ fever
0.06 tight _ im
0.06 to _ lying
0.06 tooth infection
0.06 turn outward
0.06 type
0.06 under _ water
0.06 up _ havent
0.06 up chok
0.06 up proper
0.06 vomit _ he
0.06 warfarin and
0.06 we
0.06 went _ thi
0.06 went black
0.06 white in
0.06 with _ since
0.06 with asthma
0.06 with sweat
0.06 wont _ vomit
0.06 wont eat
0.06 worse since
0.06 worst _ ive
0.06 yesterday _ a
0.05 # _ now
0.05 # _ preg
0.05 # and
0.05 #11+ _ in
0.05 #11+ _ ive
0.05 #11+ and
0.05 #11+ slipp
0.05 -and
0.05 -tear -when
0.05 -tear _ -she
0.05 <had _ <as
0.05 <she
0.05 =a_lot =face_droop
0.05 =a_lot =limp_leg
0.05 =a_lot =limp_refuses
0.05 =a_lot =one_eye
0.05 =a_lot =radiates_groin
0.05 =alcohol =blood_streak
0.05 =allergen =cut_by_accident
0.05 =allergen =hypertension
0.05 =asthma =short_breath
0.05 =at_rest =three_days
0.05 =back_pain =dangerous_person
0.05 =belly_blow =chest_lasting
0.05 =belly_hard =cant_stand
0.05 =belly_hard =confused
0.05 =belly_hard =limp_leg
0.05 =belly_hard =limp_refuses
0.05 =belly_hard =urinary_stuck_long
0.05 =belly_hit =car_crash
0.05 =belly_hit =hernia_stuck
0.05 =belly_hit =short_breath
0.05 =belly_pain =long_bleed
0.05 =belly_pain =shoulder_pain
0.05 =belly_pain =stomach_burn
0.05 =belly_pain =worst_ever
0.05 =belly_word =cant_straighten
0.05 =belly_word =tearing
0.05 =belly_word =worst_ever
0.05 =bite_bad =bleeding_heavy
0.05 =bite_bad =deep_burn
0.05 =bite_bad =left_ribs
0.05 =bite_bad =one_side_belly
0.05 =bite_bad =skin_peeling
0.05 =bleeding_any =early_one_side
0.05 =bleeding_any =feels_sleepy
0.05 =bleeding_any =short_breath
0.05 =bleeding_any =suicidal
0.05 =bleeding_heavy =suicidal
0.05 =blister_any =face_injury
0.05 =blood_streak =contact_lens
0.05 =blood_streak =muscle_strain_word
0.05 =blood_streak =preterm_weeks
0.05 =blow_ribs =dangerous_person
0.05 =bluish =limb_cold_pale
0.05 =bluish =limp_refuses
0.05 =bluish =overdose_taken
0.05 =blurry_vision =swelling_face
0.05 =blurry_vision =weak_any
0.05 =burn_any =face_injury
0.05 =burn_big =face_injury
0.05 =burn_big =skin_peeling
0.05 =burn_severity =drank
0.05 =burn_severity =head_injury
0.05 =calf =cant_stand
0.05 =calf =elderly
0.05 =cannot_breathe =cant_stand
0.05 =cannot_breathe =heat_exposure
0.05 =cannot_breathe =hernia_stuck
0.05 =cannot_breathe =hurts_breathing
0.05 =cannot_breathe =limp_leg
0.05 =cannot_breathe =limp_refuses
0.05 =cannot_breathe =stumbles
0.05 =cannot_breathe =trunk_pain
0.05 =cannot_breathe =turning_blue
0.05 =cannot_breathe =weak_any
0.05 =cant_stand =cant_straighten
0.05 =cant_stand =flu_bad
0.05 =cant_stand =hernia_stuck
0.05 =cant_straighten =limp_leg
0.05 =cant_straighten =limp_refuses
0.05 =cant_straighten =pain_any
0.05 =cant_straighten =severe_weakness
0.05 =car_crash =chest_lasting
0.05 =car_crash =dangerous_person
0.05 =chemical_word =chest_any
0.05 =chemical_word =hours_pain
0.05 =chest_any =head_danger
0.05 =chest_any =phlegm
0.05 =chest_any =vomiting
0.05 =chest_lasting =cold_exposure
0.05 =chest_lasting =eye_bulge
0.05 =chest_lasting =low_temp
0.05 =chest_lasting =scratched
0.05 =chest_lasting =stab_shot
0.05 =chest_lasting =weak_any
0.05 =chest_pain =head_danger
0.05 =chest_pain =phlegm
0.05 =chest_pain =racing_heart
0.05 =chest_pain =squeezing_word
0.05 =chest_pain =vomiting
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =clot_risk =fast_breathing
0.05 =co_words =cut_by_accident
0.05 =cocaine =cough
0.05 =cold_limb =wound_infected
0.05 =confused =hernia_stuck
0.05 =confused =weak_any
0.05 =copd =hernia_stuck
0.05 =copd =three_days
0.05 =cough =flank_pain
0.05 =coughs_blood =fight_blow
0.05 =coughs_blood =hit_hard
0.05 =dangerous_person =fall_height
0.05 =dangerous_person =hip_hurts
0.05 =dangerous_person =legs_gone
0.05 =dangerous_person =racing_heart
0.05 =dangerous_person =vomit_few
0.05 =dangerous_person =weak_legs
0.05 =dark_urine =hours_pain
0.05 =days_many =hurts_breathing
0.05 =days_many =preterm_weeks
0.05 =deep_burn =face_injury
0.05 =deformed =elderly
0.05 =deformed =limp_leg
0.05 =deformed =limp_refuses
0.05 =deformed =trunk_pain
0.05 =dizzy =fight_blow
0.05 =drank =weak_any
0.05 =droopy_lid =eye_hit_bad
0.05 =droopy_lid =head_danger
0.05 =droopy_lid =sudden
0.05 =drowsy =eye_area
0.05 =early_one_side =near_faint
0.05 =early_one_side =vaginal_bleeding
0.05 =edible_word =limp_refuses
0.05 =elderly =heat_exposure
0.05 =eye_area =squeezing_word
0.05 =eye_area =swelling_face
0.05 =eye_area =weak_any
0.05 =eye_bulge =swelling_face
0.05 =eye_bulge =swelling_lips
0.05 =eye_hit_bad =rectal_blood
0.05 =eye_hit_bad =three_days
0.05 =eye_hit_bad =wont_go_away
0.05 =eye_red =swelling_face
0.05 =eye_red =swelling_lips
0.05 =face_injury =skin_peeling
0.05 =face_odd =long_bleed
0.05 =fall_any =hernia_stuck
0.05 =fall_any =pale_clammy
0.05 =fall_any =vomit_few
0.05 =fall_hard =limp_leg
0.05 =fall_hard =limp_refuses
0.05 =fast_breathing =pleuritic
0.05 =feels_sleepy =pale_clammy
0.05 =feels_sleepy =sweating
0.05 =feels_sleepy =trunk_pain
0.05 =fell_baby =limp_leg
0.05 =fell_baby =limp_refuses
0.05 =fever =pregnant
0.05 =fever =stomach_burn
0.05 =fight_blow =spits_clots
0.05 =fight_blow =vomit_few
0.05 =flank_pain =radiates_groin
0.05 =flu_bad =limp_leg
0.05 =flu_bad =limp_refuses
0.05 =flu_bad =severe_weakness
0.05 =head_danger =moved_right
0.05 =head_danger =three_days
0.05 =heat_exposure =nausea
0.05 =heat_exposure =pale_clammy
0.05 =heat_exposure =short_breath
0.05 =hernia_stuck =hip_fracture
0.05 =hernia_stuck =limp_leg
0.05 =hernia_stuck =limp_refuses
0.05 =hernia_stuck =racing_heart
0.05 =hernia_stuck =rigors_hard
0.05 =hernia_stuck =shaking
0.05 =hernia_stuck =skin_infection
0.05 =hernia_stuck =wound
0.05 =hernia_stuck =wound_infected
0.05 =high_fever =squeezing_word
0.05 =hip_fracture =limp_leg
0.05 =hip_fracture =limp_refuses
0.05 =hit_hard =spits_clots
0.05 =hit_hard =vomit_few
0.05 =hours_pain =vomiting
0.05 =hurts_breathing =sudden
0.05 =hurts_move =limb_injury
0.05 =hurts_move =swelling_lips
0.05 =hurts_move =tingling_hands
0.05 =immunosuppressed =sickle_cell
0.05 =immunosuppressed =sudden
0.05 =jaw_arm_sweat =pressure_elsewhere
0.05 =jaw_arm_sweat =squeezing_word
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =limb_bleeds =wound
0.05 =limb_injury =red_racing
0.05 =limb_injury =scratched
0.05 =limp_leg =one_side_belly
0.05 =limp_leg =sudden
0.05 =limp_leg =vomiting_constantly
0.05 =limp_leg =wakes
0.05 =limp_refuses =one_side_belly
0.05 =limp_refuses =sudden
0.05 =long_bleed =sudden
0.05 =long_bleed =upper_belly_pain
0.05 =low_temp =pale_clammy
0.05 =making_swell =short_breath
0.05 =many_days =racing_heart
0.05 =moved_right =vomiting
0.05 =near_faint =shoulder_pain
0.05 =neck_swelling =skin_infection
0.05 =neck_swelling =swelling_lips
0.05 =neck_swelling =wound_infected
0.05 =new_baby =short_breath
0.05 =new_baby =wound_infected
0.05 =one_side_belly =radiates_groin
0.05 =one_side_belly =short_breath
0.05 =one_side_belly =sweating
0.05 =overdose_taken =unresponsive
0.05 =pain_any =swelling_face
0.05 =pain_any =uti
0.05 =pale_clammy =shoulder_pain
0.05 =pale_clammy =withdrawal
0.05 =phlegm =three_days
0.05 =phlegm =trunk_pain
0.05 =pleuritic =sudden
0.05 =possible_fracture =trunk_pain
0.05 =radiates =vomiting
0.05 =radiates_groin =trunk_pain
0.05 =rash
0.05 =rectal_blood =vomiting
0.05 =rectal_blood =vomiting_blood
0.05 =right_side =stomach_burn
0.05 =scratched =spreading
0.05 =severe_pain =stiff_neck
0.05 =severe_pain =tearing
0.05 =severe_pain =wakes
0.05 =severe_weakness =tingling_hands
0.05 =short_breath =swelling_face
0.05 =sickle_cell
0.05 =skin_infection =swallow_trouble
0.05 =skin_infection =throat_tight
0.05 =skin_infection =tooth_bad
0.05 =skin_infection =wont_swallow
0.05 =speech =tingling_hands
0.05 =spits_clots =trunk_pain
0.05 =sting =swelling
0.05 =stool_blood =vomiting
0.05 =stool_blood =vomiting_blood
0.05 =sudden =swelling
0.05 =sudden =tearing_trunk
0.05 =swallow_trouble =tongue_swollen
0.05 =swallow_trouble =tripod
0.05 =swallow_trouble =wound_infected
0.05 =sweating =withdrawal
0.05 =throat_tight =tripod
0.05 =throat_tight =wound_infected
0.05 =tongue_swollen =wont_swallow
0.05 =tooth_bad =wound_infected
0.05 =tripod =wont_swallow
0.05 =trunk_pain =wont_feed
0.05 =unresponsive =vomiting_constantly
0.05 =wont_swallow =wound_infected
0.05 ^ _ lost
0.05 ^ _ nut
0.05 ^ _ splash
0.05 ^ _ too
0.05 ^ gain
0.05 ^ period
0.05 a breath
0.05 a panic
0.05 a uti
0.05 an _ after
0.05 an ear
0.05 and blood
0.05 and puffy
0.05 and sore
0.05 and they
0.05 ankle _ its
0.05 are
0.05 are _ shut
0.05 arm weak
0.05 at school
0.05 ate _ at
0.05 ate mushroom
0.05 away and
0.05 awful pain
0.05 back _ he
0.05 back _ its
0.05 be
0.05 because _ want
0.05 been _ i
0.05 been hurt
0.05 been puk
0.05 belly _ that
0.05 blad that
0.05 block
0.05 breath _ it
0.05 breath _ yesterday
0.05 but _ the
0.05 cant _ acros
0.05 cant look
0.05 car _ on
0.05 cast
0.05 clean product
0.05 close my
0.05 cold since
0.05 could _ my
0.05 crossfit
0.05 cut
0.05 dad _ off
0.05 doctor _ my
0.05 done
0.05 drank _ bottle
0.05 drank _ whole
0.05 ear _ red
0.05 ear and
0.05 edibl
0.05 face _ and
0.05 faint _ my
0.05 feel _ now
0.05 find word
0.05 fit _ the
0.05 floor _ night
0.05 floor all
0.05 four hour
0.05 freez
0.05 friend had
0.05 from _ chainsaw
0.05 from my
0.05 get it
0.05 go _ and
0.05 goe _ to
0.05 goe through
0.05 hard i
0.05 has _ hurt
0.05 has _ terrible
0.05 he _ get
0.05 head _ i
0.05 heartburn but
0.05 her _ side
0.05 her chest
0.05 her nose
0.05 home from
0.05 hurt _ its
0.05 i _ back
0.05 i _ bleach
0.05 i _ heat
0.05 i _ look
0.05 i slipp
0.05 i vomit
0.05 ice
0.05 im _ real
0.05 im feel
0.05 in _ throat
0.05 inside my
0.05 is bright
0.05 is heavy
0.05 it come
0.05 its _ up
0.05 jerk for
0.05 keep _ a
0.05 larger
0.05 letter _ my
0.05 life _ on
0.05 like hes
0.05 look shorter
0.05 lot _ bright
0.05 lump _ my
0.05 machine
0.05 mastectomy
0.05 morn i
0.05 muscl spasm
0.05 my _ muscl
0.05 my _ year
0.05 my baby
0.05 my dose
0.05 my inhaler
0.05 nail _ remover
0.05 night _ keep
0.05 night _ now
0.05 of _ last
0.05 of _ mouth
0.05 ok _ my
0.05 on _ belly
0.05 on antibiotic
0.05 one _ look
0.05 out _ it
0.05 pain _ ever
0.05 pain ive
0.05 pale _ clammy
0.05 pill _ of
0.05 pill bottle
0.05 pill instead
0.05 polish remover
0.05 product
0.05 puff _ and
0.05 pupil _ larger
0.05 rac _ #99+
0.05 red
0.05 red _ with
0.05 rib _ when
0.05 ripp _ between
0.05 roommate _ a
0.05 shak _ hard
0.05 shoulder _ that
0.05 shut _ she
0.05 slipp in
0.05 so _ on
0.05 so dizzy
0.05 soft lump
0.05 son hit
0.05 splash _ my
0.05 still _ to
0.05 still i
0.05 stomach _ is
0.05 sudden _ im
0.05 sudden _ vision
0.05 sudden everyth
0.05 sudden sharp
0.05 swell _ the
0.05 take _ breath
0.05 terrible belly
0.05 the _ been
0.05 the _ down
0.05 the _ spin
0.05 the mountain
0.05 the oven
0.05 the stove
0.05 the tylenol
0.05 thi _ feel
0.05 time a
0.05 tiny red
0.05 to ask
0.05 to walk
0.05 toe its
0.05 too _ for
0.05 trip to
0.05 tylenol _ i
0.05 tylenol dose
0.05 using
0.05 vodka _ i
0.05 vomit _ and
0.05 vomit _ i
0.05 wait
0.05 walk acros
0.05 watch _ i
0.05 week _ ther
0.05 went cold
0.05 white _ of
0.05 wrote _ note
0.05 year _ now
0.05 yesterday _ he
0.05 yesterday and
0.04 -hurt
0.04 -kick
0.04 -she
0.04 <#11+
0.04 =a_lot =alcohol
0.04 =a_lot =cant_stand
0.04 =a_lot =ketone_breath
0.04 =a_lot =long_bleed
0.04 =a_lot =stumbles
0.04 =alcohol =high_fever
0.04 =allergen =hit_hard
0.04 =allergen =stumbles
0.04 =baby =hours_pain
0.04 =baby_still =hours_pain
0.04 =back_pain =high_fever
0.04 =belly_hard =bleeding_any
0.04 =belly_hard =vaginal_bleeding
0.04 =belly_hit =chemical_word
0.04 =belly_hit =feels_sleepy
0.04 =belly_pain =cant_straighten
0.04 =belly_pain =hours_pain
0.04 =belly_pain =rigors
0.04 =belly_surgery_recent =clot_risk
0.04 =belly_word =cant_sit_still
0.04 =belly_word =rigors
0.04 =bite_bad =cannot_move_limb
0.04 =bite_bad =cannot_move_side
0.04 =bite_bad =cold_only
0.04 =bite_bad =diarrhea
0.04 =bite_bad =sudden_balance
0.04 =bleeding_any =blurry_vision
0.04 =bleeding_heavy =chest_any
0.04 =blood_in_urine =squeezing_word
0.04 =blood_streak =gums_bleed
0.04 =blood_streak =headache
0.04 =blood_streak =swelling
0.04 =bluish =unresponsive
0.04 =blurry_vision =hurts_move
0.04 =blurry_vision =stumbles
0.04 =breathe_word =chest_pain
0.04 =breathe_word =trunk_pain
0.04 =burn_severity =cannot_move_limb
0.04 =burn_severity =cannot_move_side
0.04 =burn_severity =spits_clots
0.04 =calf =fast_breathing
0.04 =calf =hurts_move
0.04 =calf =speech
0.04 =cannot_breathe =phlegm
0.04 =cannot_move_limb =chest_lasting
0.04 =cannot_move_side =chest_lasting
0.04 =cannot_move_side =speech
0.04 =cannot_move_side =speech_garbled
0.04 =cant_sit_still =cant_stand
0.04 =cant_sit_still =cant_straighten
0.04 =cant_sit_still =hurts_move
0.04 =cant_sit_still =limp_leg
0.04 =cant_sit_still =limp_refuses
0.04 =cant_sit_still =severe_weakness
0.04 =cant_stand =cough
0.04 =cant_stand =days_many
0.04 =cant_stand =elderly
0.04 =cant_stand =fall_any
0.04 =cant_stand =getting_worse
0.04 =cant_stand =hit_hard
0.04 =cant_stand =one_side_belly
0.04 =cant_stand =short_breath
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =hurts_move
0.04 =cant_straighten =squeezing_word
0.04 =car_crash =pale_clammy
0.04 =chemical_word =elderly
0.04 =chemical_word =phlegm
0.04 =chest_any =many_days
0.04 =chest_any =spits_clots
0.04 =chest_any =using_word
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =hives_all
0.04 =chest_lasting =limb_injury
0.04 =chest_lasting =spreading
0.04 =chest_lasting =stiff_neck
0.04 =chest_lasting =swelling_lips
0.04 =chest_lasting =ulcer_nsaid
0.04 =chest_pain =days_many
0.04 =chest_pain =many_days
0.04 =chest_pain =spits_clots
0.04 =child_got_pills =long_bleed
0.04 =choking =throat_tight
0.04 =clear_fluid =dangerous_person
0.04 =clear_fluid =fight_blow
0.04 =clear_fluid =head_injury
0.04 =clot_risk =vomiting
0.04 =clot_risk =vomiting_blood
0.04 =cold_exposure =deep_burn
0.04 =cold_limb =heart_condition
0.04 =cough =limp_leg
0.04 =cough =limp_refuses
0.04 =cough =severe_weakness
0.04 =cough =stumbles
0.04 =cough =weak_any
0.04 =dangerous_person =radiates
0.04 =dangerous_person =tingling_hands
0.04 =days_many =diarrhea
0.04 =days_many =limp_refuses
0.04 =days_many =severe_weakness
0.04 =deep_burn =hours_pain
0.04 =deformed =speech
0.04 =diarrhea =severe_pain
0.04 =diarrhea =squeezing_word
0.04 =diarrhea =trunk_pain
0.04 =dizzy =fall_any
0.04 =dizzy =hit_hard
0.04 =double_vision =vomiting
0.04 =drugs_taken =unresponsive
0.04 =ear_wax =heart_condition
0.04 =elderly =fight_blow
0.04 =elderly =head_injury
0.04 =elderly =limp_leg
0.04 =eye_area =right_side
0.04 =eye_area =severe_headache
0.04 =eye_area =wont_feed
0.04 =eye_hit_bad =fast_breathing
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =eye_hit_bad =scratched
0.04 =eye_hit_bad =vomit_few
0.04 =face_droop =radiates
0.04 =face_injury =radiates
0.04 =face_odd =head_danger
0.04 =fall_hard =vomiting
0.04 =fast_breathing =leg_swelling_one
0.04 =fast_breathing =swelling
0.04 =fever =pleuritic
0.04 =fever =tooth
0.04 =fever =wont_feed
0.04 =flank_pain =hip_hurts
0.04 =flank_pain =one_side_belly
0.04 =flank_pain =short_breath
0.04 =flank_pain =squeezing_word
0.04 =flu_bad =recent_infection
0.04 =frostbite =hours_pain
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =hallucinating =mania_psychosis
0.04 =heart_condition =limb_cold_pale
0.04 =heart_condition =numb_any
0.04 =hernia_stuck =ketone_breath
0.04 =hernia_stuck =thirsty
0.04 =hernia_stuck =vomiting_constantly
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =jaw_arm_sweat
0.04 =hours_pain =stool_blood
0.04 =hours_pain =ulcer_nsaid
0.04 =hours_pain =upper_belly_pain
0.04 =injection_joint =joint_hot
0.04 =joint_hot =recent_surgery
0.04 =limp_leg =short_breath
0.04 =limp_leg =speech
0.04 =limp_leg =speech_garbled
0.04 =limp_leg =urinary_stuck_long
0.04 =limp_refuses =short_breath
0.04 =limp_refuses =urinary_stuck_long
0.04 =lips_blue =unresponsive
0.04 =long_bleed =plant_eaten
0.04 =long_bleed =poison_swallowed
0.04 =near_faint =one_eye
0.04 =new_baby =squeezing_word
0.04 =one_eye =right_side
0.04 =one_side_belly =severe_weakness
0.04 =one_side_belly =worst_ever
0.04 =opioid =speech
0.04 =pain_any =recent_infection
0.04 =pain_any =stomach_burn
0.04 =pain_any =sudden_balance
0.04 =pale_clammy =tingling_hands
0.04 =phlegm
0.04 =radiates_groin =severe_weakness
0.04 =radiates_groin =weak_any
0.04 =recent_travel =tired
0.04 =right_side =sudden
0.04 =scratched =wound_infected
0.04 =short_breath =stumbles
0.04 =shoulder_pain =vaginal_bleeding
0.04 =squeezing_word =vomiting_blood
0.04 =sting =wheeze_word
0.04 =stumbles =vomiting_constantly
0.04 =swelling_face =wheeze_word
0.04 =tick
0.04 =trunk_pain =weak_any
0.04 =urinary_stuck_long =vomiting_constantly
0.04 =vomiting =worst_ever
0.04 ^ _ daughter
0.04 ^ _ green
0.04 ^ crack
0.04 ^ drank
0.04 ^ im
0.04 ^ new
0.04 ^ newborn
0.04 ^ pulse
0.04 ^ wife
0.04 a #99+
0.04 a _ came
0.04 a _ potato
0.04 a _ swollen
0.04 a _ valve
0.04 about #
0.04 after _ knee
0.04 after i
0.04 ago _ calf
0.04 all _ once
0.04 all at
0.04 all night
0.04 altitude
0.04 an empty
0.04 and _ husband
0.04 are _ i
0.04 back _ for
0.04 ball
0.04 been an
0.04 belly _ and
0.04 bleed _ been
0.04 bleed its
0.04 bloody _ for
0.04 breath _ i
0.04 cant _ start
0.04 cant _ throw
0.04 cant take
0.04 cant talk
0.04 chest _ that
0.04 chill fever
0.04 confus _ his
0.04 crack tooth
0.04 cut from
0.04 dad _ been
0.04 dizzy _ cant
0.04 dizzy i
0.04 drink _ no
0.04 ear are
0.04 every #
0.04 eye _ the
0.04 fast _ the
0.04 feel heavy
0.04 fever gett
0.04 few day
0.04 finger _ the
0.04 finger _ white
0.04 for _ back
0.04 get wind
0.04 gett bigger
0.04 got _ arm
0.04 got _ hand
0.04 got _ pain
0.04 got _ ripp
0.04 grandma _ and
0.04 grandma took
0.04 hard _ his
0.04 has _ chest
0.04 has _ diarrhea
0.04 have _ in
0.04 havent _ -all
0.04 he threw
0.04 head _ take
0.04 head last
0.04 head now
0.04 head she
0.04 heart attack
0.04 heavy bleed
0.04 her speech
0.04 his mouth
0.04 hit his
0.04 horrible _ in
0.04 horrible pain
0.04 hot _ in
0.04 i _ chest
0.04 i _ into
0.04 i _ wind
0.04 i _ woozy
0.04 im _ out
0.04 in _ cant
0.04 in my
0.04 is _ it
0.04 is gone
0.04 it _ bad
0.04 it _ me
0.04 it _ the
0.04 it dangerou
0.04 its _ an
0.04 its spread
0.04 keep _ up
0.04 last month
0.04 left _ i
0.04 like _ for
0.04 look up
0.04 may
0.04 maybe
0.04 minut of
0.04 my _ again
0.04 my _ has
0.04 my _ out
0.04 my _ popp
0.04 neck _ a
0.04 need to
0.04 needle
0.04 needle _ me
0.04 needle stuck
0.04 of _ #11+
0.04 out _ a
0.04 pain _ around
0.04 pain _ her
0.04 pain _ the
0.04 party and
0.04 pill _ now
0.04 potato in
0.04 pressure _ #11+
0.04 ran _ marathon
0.04 red _ when
0.04 right _ for
0.04 roof _ cant
0.04 roof and
0.04 scream _ i
0.04 she _ up
0.04 since _ got
0.04 skin look
0.04 so _ since
0.04 some pill
0.04 son _ asthma
0.04 son with
0.04 stand _ straight
0.04 start _ real
0.04 stomach burn
0.04 stop _ its
0.04 stop _ up
0.04 stop throw
0.04 straight _ see
0.04 stuck me
0.04 ten
0.04 that _ through
0.04 that moved
0.04 that start
0.04 the _ belly
0.04 the _ bit
0.04 the _ without
0.04 the heat
0.04 the hot
0.04 thick
0.04 thinner _ fell
0.04 through _ my
0.04 throw _ i
0.04 time _ take
0.04 today its
0.04 trip
0.04 try to
0.04 tum
0.04 up straight
0.04 vomit all
0.04 wake _ proper
0.04 walk _ and
0.04 walk without
0.04 weak she
0.04 went _ in
0.04 went double
0.04 what the
0.04 when _ take
0.04 whole hand
0.04 with shak
0.04 work and
0.04 worst belly
0.04 worst stomach
0.04 year _ boy
0.04 zoo
0.03 # _ had
0.03 #11+ _ shaky
0.03 #11+ _ short
0.03 #11+ week
0.03 -later
0.03 <as _ <kid
0.03 <covid
0.03 <had <covid
0.03 =a_lot =dizzy
0.03 =a_lot =muscle_cramps
0.03 =a_lot =right_side
0.03 =a_lot =sting_mouth
0.03 =abuse_danger =head_injury
0.03 =alcohol =elderly
0.03 =alcohol =head_danger
0.03 =alcohol =hours_pain
0.03 =allergen =pleuritic
0.03 =animal_bite =calf
0.03 =baby =eye_area
0.03 =belly_hard =pale_clammy
0.03 =belly_pain =cant_sit_still
0.03 =belly_pain =vaginal_bleeding
0.03 =belly_pain =vomiting_blood
0.03 =belly_pain =worst_ever_sick
0.03 =belly_word =vaginal_bleeding
0.03 =belly_word =worst_ever_sick
0.03 =bite_bad =blood_thinner
0.03 =bite_bad =chest_sucks
0.03 =bite_bad =face_and_arm
0.03 =bite_bad =injection_joint
0.03 =bite_bad =recent_surgery
0.03 =bite_bad =tooth_bad
0.03 =bleeding_any =dentist
0.03 =bleeding_heavy =pale_clammy
0.03 =blurry_vision =face_droop
0.03 =bp_high =one_side_belly
0.03 =bp_high =right_side
0.03 =bp_high =weak_any
0.03 =bp_high =weak_one_side
0.03 =burn_any
0.03 =burn_severity =chest_sucks
0.03 =burn_severity =face_and_arm
0.03 =burn_severity =phlegm
0.03 =burn_severity =rigors
0.03 =burn_severity =stumbles
0.03 =burn_severity =sudden_balance
0.03 =burn_severity =wakes
0.03 =calf =co_words
0.03 =calf =fall_hard
0.03 =calf =fell_baby
0.03 =cannot_breathe =clot_risk
0.03 =cant_sit_still =one_side_belly
0.03 =cant_stand =ear_wax
0.03 =cant_stand =long_bleed
0.03 =cant_stand =moved_right
0.03 =cant_stand =phlegm
0.03 =chemical_word =chest_pressure
0.03 =chest_any =chest_sucks
0.03 =chest_any =fast_breathing
0.03 =chest_any =injection_joint
0.03 =chest_any =right_side
0.03 =chest_lasting =diabetes
0.03 =chest_lasting =face_and_arm
0.03 =chest_lasting =hit_by_car
0.03 =chest_lasting =new_medicine
0.03 =chest_lasting =pain_beyond
0.03 =chest_lasting =silent_for_a_reason
0.03 =chest_lasting =small_cut
0.03 =chest_lasting =splinter_small
0.03 =chest_lasting =tired
0.03 =chest_lasting =upper_belly_pain
0.03 =chest_lasting =wont_feed
0.03 =chest_pain =chest_sucks
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =hurts_move
0.03 =chest_pain =injection_joint
0.03 =chest_pain =limb_injury
0.03 =chest_pain =right_side
0.03 =chest_pressure =severe_pain
0.03 =chest_sucks =head_danger
0.03 =chest_sucks =pain_any
0.03 =chest_sucks =trunk_pain
0.03 =chest_sucks =vomiting
0.03 =clot_risk =severe_pain
0.03 =co_words =snake_bad
0.03 =co_words =sting
0.03 =cold_limb =eye_hit_bad
0.03 =cold_limb =face_and_arm
0.03 =cold_limb =face_droop
0.03 =cold_limb =face_injury
0.03 =cold_limb =face_odd
0.03 =confused =cough
0.03 =confused =fight_blow
0.03 =dangerous_person =elderly
0.03 =dangerous_person =rigors_hard
0.03 =dark_urine =severe_pain
0.03 =deformed =fell_baby
0.03 =double_vision =face_droop
0.03 =ear_wax =limp_leg
0.03 =ear_wax =limp_refuses
0.03 =ear_wax =severe_pain
0.03 =eye_area =refuses
0.03 =eye_area =swelling
0.03 =eye_hit_bad =face_and_arm
0.03 =eye_hit_bad =opioid
0.03 =face_and_arm
0.03 =face_and_arm =face_droop
0.03 =face_and_arm =face_injury
0.03 =face_and_arm =face_odd
0.03 =face_and_arm =hours_pain
0.03 =face_and_arm =numb_any
0.03 =face_and_arm =radiates
0.03 =face_and_arm =tingling_hands
0.03 =face_and_arm =weak_any
0.03 =face_and_arm =weak_one_side
0.03 =face_droop =sudden_balance
0.03 =face_injury =tingling_hands
0.03 =fast_breathing =rigors_hard
0.03 =fast_breathing =severe_pain
0.03 =fast_breathing =shaking
0.03 =feels_sleepy =fight_blow
0.03 =fever =hurts_breathing
0.03 =fever =no_urine
0.03 =flank_pain
0.03 =flank_pain =pain_any
0.03 =head_danger =withdrawal
0.03 =headache =light_hurts
0.03 =headache =weak_any
0.03 =high_fever =severe_weakness
0.03 =high_fever =trunk_pain
0.03 =hit_hard =swelling
0.03 =hives =itching
0.03 =hives =swelling_throat
0.03 =hives =throat_tight
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =small_cut
0.03 =hours_pain =splinter_small
0.03 =hours_pain =stiff_neck
0.03 =hurts_move =sudden
0.03 =hypertension =one_side_belly
0.03 =hypertension =right_side
0.03 =hypertension =weak_any
0.03 =hypertension =weak_one_side
0.03 =kidney_disease
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =splinter_small
0.03 =limp_leg =moved_right
0.03 =limp_leg =phlegm
0.03 =limp_refuses =moved_right
0.03 =limp_refuses =phlegm
0.03 =long_bleed =pressure_elsewhere
0.03 =long_bleed =severe_weakness
0.03 =means_mentioned =opioid
0.03 =means_mentioned =pale_clammy
0.03 =means_mentioned =sweating
0.03 =moved_right =severe_weakness
0.03 =muscle_tear =pain_any
0.03 =near_faint =pregnant
0.03 =near_faint =severe_pain
0.03 =one_side_belly =rigors
0.03 =one_side_belly =severe_headache
0.03 =one_side_belly =swelling
0.03 =opioid =pain_any
0.03 =opioid =squeezing_word
0.03 =pain_any =vomiting_blood
0.03 =pale_clammy =tia_resolved
0.03 =pelvic_pain =severe_pain
0.03 =phlegm =severe_weakness
0.03 =phlegm =swelling
0.03 =pleuritic =right_side
0.03 =rash =sunburn
0.03 =recent_travel =severe_weakness
0.03 =recent_travel =weak_any
0.03 =right_side =rigors
0.03 =right_side =short_breath
0.03 =right_side =sudden_balance
0.03 =severe_headache =trunk_pain
0.03 =severe_weakness =shaking
0.03 =shaking =weak_any
0.03 =small_cut =splinter_small
0.03 =sting_mouth =swelling_throat
0.03 =stumbles =sudden
0.03 =sudden =sudden_balance
0.03 =sudden_balance =wakes
0.03 =swelling =upper_belly_pain
0.03 =tia_resolved =weak_any
0.03 =trunk_pain =vomiting_blood
0.03 =trunk_pain =worst_ever_sick
0.03 =uti
0.03 =vomiting =worst_ever_sick
0.03 ^ _ best
0.03 ^ _ niece
0.03 ^ _ slipp
0.03 ^ _ through
0.03 ^ breath
0.03 ^ throat
0.03 a _ from
0.03 a blood
0.03 a box
0.03 a motorcycle
0.03 a whole
0.03 after _ flight
0.03 after _ shot
0.03 after every
0.03 ammonia _ now
0.03 and _ sore
0.03 and _ till
0.03 and ammonia
0.03 and cramp
0.03 and moved
0.03 arm _ its
0.03 at _ time
0.03 at my
0.03 baby she
0.03 back
0.03 bee _ now
0.03 belly _ the
0.03 bend over
0.03 best friend
0.03 bleach _ ammonia
0.03 bleach _ toilet
0.03 blood _ she
0.03 blood in
0.03 breast is
0.03 breath _ chest
0.03 burn
0.03 but _ better
0.03 button _ moved
0.03 can _ but
0.03 car door
0.03 colostomy
0.03 contact _ eye
0.03 crush _ pain
0.03 crush chest
0.03 cry
0.03 ct
0.03 dad _ hurt
0.03 day _ is
0.03 discharge
0.03 doesnt know
0.03 doubl
0.03 down _ and
0.03 drink and
0.03 eye _ of
0.03 eye all
0.03 eye wont
0.03 face is
0.03 feel _ it
0.03 feel crack
0.03 fell off
0.03 felt _ heart
0.03 felt my
0.03 finish
0.03 fish
0.03 foot smell
0.03 from _ desk
0.03 gas _ the
0.03 glas _ is
0.03 goe _ in
0.03 got a
0.03 hand #
0.03 hand _ day
0.03 handlebar _ now
0.03 have _ sore
0.03 have sharp
0.03 havent -slept
0.03 he swallow
0.03 headache
0.03 high _ the
0.03 his heart
0.03 his pain
0.03 hot _ my
0.03 hurt with
0.03 i _ shak
0.03 i _ weight
0.03 i bend
0.03 i climb
0.03 i dont
0.03 if i
0.03 im _ chemo
0.03 im just
0.03 in _ hot
0.03 india
0.03 is _ for
0.03 is _ now
0.03 kid
0.03 leg from
0.03 lift _ box
0.03 lower belly
0.03 me its
0.03 my _ friend
0.03 my _ what
0.03 my best
0.03 my for
0.03 my grandpa
0.03 my niece
0.03 my sister
0.03 neck _ crack
0.03 neck feel
0.03 never -had
0.03 next to
0.03 niece
0.03 now _ whole
0.03 numb _ the
0.03 on _ hand
0.03 on and
0.03 pain behind
0.03 pain pill
0.03 palm
0.03 period _ heavy
0.03 pres _ a
0.03 red _ in
0.03 right _ belly
0.03 sat down
0.03 scar to
0.03 shaky hand
0.03 sharp _ in
0.03 side _ cant
0.03 since lunch
0.03 sitt on
0.03 sleep _ with
0.03 smell gas
0.03 son _ hurt
0.03 stomach _ for
0.03 stove
0.03 teeth came
0.03 that _ and
0.03 the _ after
0.03 the _ it
0.03 then felt
0.03 think ther
0.03 three _ ago
0.03 to _ lower
0.03 toilet cleaner
0.03 took _ pain
0.03 ulcer
0.03 under _ rib
0.03 up his
0.03 walk but
0.03 want _ go
0.03 week _ the
0.03 week no
0.03 when _ bend
0.03 when _ stand
0.03 wisdom _ came
0.03 wrist on
0.03 yo _ fever
0.03 you _ on
0.02 #99+ feet
0.02 -have
0.02 =a_lot =leg_feet_swollen
0.02 =a_lot =rigors
0.02 =a_lot =sudden_balance
0.02 =a_lot =thirsty
0.02 =allergen =chest_any
0.02 =allergen =chest_pain
0.02 =allergen =clot_risk
0.02 =allergen =wound_infected
0.02 =belly_hard =severe_pain
0.02 =belly_pain =high_fever
0.02 =bite_bad =dizzy
0.02 =bite_bad =drowsy
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =spine_injury
0.02 =bite_bad =stumbles
0.02 =blister_any =chest_lasting
0.02 =blister_word =chest_lasting
0.02 =breathe_word =squeezing_word
0.02 =burn_severity =cold_hands
0.02 =burn_severity =diabetes
0.02 =burn_severity =fast_breathing
0.02 =burn_severity =moved_right
0.02 =burn_severity =swelling_throat
0.02 =cant_sit_still =head_danger
0.02 =cant_sit_still =vomiting
0.02 =cant_stand =wakes
0.02 =cant_straighten =trunk_pain
0.02 =chest_any =hernia_stuck
0.02 =chest_any =wont_go_away
0.02 =chest_lasting =chest_pain
0.02 =chest_lasting =no_gas
0.02 =chest_lasting =slept_on
0.02 =chest_lasting =tick
0.02 =chest_pain =hernia_stuck
0.02 =chest_pain =wont_go_away
0.02 =child_got_pills =trunk_pain
0.02 =clot_risk =making_swell
0.02 =co_words =eye_hit_bad
0.02 =cold_hands =frostbite
0.02 =copd =cough
0.02 =copd =phlegm
0.02 =dangerous_person =eye_area
0.02 =days_many =trunk_pain
0.02 =dizzy =elderly
0.02 =dizzy =face_droop
0.02 =dizzy =face_injury
0.02 =ear_wax =hurts_move
0.02 =ear_wax =making_swell
0.02 =elderly =eye_area
0.02 =elderly =stumbles
0.02 =face_droop =hurts_move
0.02 =face_droop =severe_weakness
0.02 =face_injury =head_danger
0.02 =headache
0.02 =high_fever =right_side
0.02 =high_fever =upper_belly_pain
0.02 =hoarse =throat_sore
0.02 =hours_pain =nosebleed
0.02 =hours_pain =vomiting_constantly
0.02 =hurts_move =pleuritic
0.02 =limb_injury =recent_surgery
0.02 =limb_injury =tetanus_due
0.02 =limp_leg =stomach_burn
0.02 =limp_refuses =stomach_burn
0.02 =limp_refuses =wakes
0.02 =many_days =newborn
0.02 =one_side_belly =weak_any
0.02 =one_side_belly =worst_ever_sick
0.02 =overdose_taken =pale_clammy
0.02 =overdose_taken =sweating
0.02 =pain_any
0.02 =pain_any =sickle_cell
0.02 =pale_clammy =using_word
0.02 =radiates =weak_any
0.02 =rash =scratched
0.02 =short_breath =sickle_cell
0.02 =squeezing_word =stumbles
0.02 =stomach_burn =vaginal_bleeding
0.02 =stumbles =wakes
0.02 =sudden_balance =vomiting
0.02 =sweating =using_word
0.02 =tingling_hands =weak_any
0.02 =tooth_pulled
0.02 =trunk_pain =using_word
0.02 =trunk_pain =wont_go_away
0.02 ^ _ gone
0.02 ^ _ heartbeat
0.02 ^ _ sicknes
0.02 ^ _ twist
0.02 ^ battery
0.02 ^ bleach
0.02 ^ chest
0.02 ^ hernia
0.02 a _ last
0.02 a bump
0.02 a deep
0.02 a marathon
0.02 afternoon _ got
0.02 afternoon i
0.02 altitude sicknes
0.02 and _ all
0.02 anyth
0.02 at _ store
0.02 back _ my
0.02 back it
0.02 because
0.02 because my
0.02 bee _ me
0.02 been _ since
0.02 began
0.02 bleed gum
0.02 burn my
0.02 but ive
0.02 but she
0.02 butt
0.02 calf _ sore
0.02 can _ wait
0.02 cancer
0.02 cold _ and
0.02 diaper are
0.02 do stitch
0.02 doctor said
0.02 dont -have
0.02 down _ it
0.02 eye _ vomit
0.02 father
0.02 feel
0.02 few _ for
0.02 football
0.02 for _ bit
0.02 for about
0.02 had _ migraine
0.02 had _ same
0.02 hand are
0.02 have _ failure
0.02 have _ kidney
0.02 have _ that
0.02 have heart
0.02 have one
0.02 head up
0.02 hot dog
0.02 hot oil
0.02 house is
0.02 i _ have
0.02 i lost
0.02 i wait
0.02 in _ eye
0.02 in _ pee
0.02 is _ about
0.02 is _ but
0.02 is diabetic
0.02 is hard
0.02 it start
0.02 its _ like
0.02 its _ red
0.02 kid pupil
0.02 maroon
0.02 mixed bleach
0.02 mom talk
0.02 mouth _ white
0.02 moved _ to
0.02 moved down
0.02 moved to
0.02 my _ all
0.02 my _ but
0.02 my _ come
0.02 my _ pupil
0.02 my contact
0.02 my scalp
0.02 my spit
0.02 newborn
0.02 normal again
0.02 note
0.02 of _ heart
0.02 on _ leg
0.02 on _ pill
0.02 one _ my
0.02 pain _ so
0.02 pain ever
0.02 pee for
0.02 pill
0.02 pill to
0.02 pink again
0.02 popp and
0.02 question is
0.02 room is
0.02 round
0.02 salad
0.02 side is
0.02 since _ afternoon
0.02 since _ woke
0.02 smoke _ the
0.02 someth _ me
0.02 someth bit
0.02 someth to
0.02 son _ had
0.02 sore _ #
0.02 space
0.02 start _ hour
0.02 stiff
0.02 stomach
0.02 stop _ bleed
0.02 stuff like
0.02 stung me
0.02 the
0.02 the _ keep
0.02 the _ say
0.02 the arm
0.02 the trip
0.02 thi time
0.02 throat #
0.02 throat _ day
0.02 tick
0.02 to _ his
0.02 to drink
0.02 tomorrow _ i
0.02 umbilical
0.02 umbilical cord
0.02 up more
0.02 urine is
0.02 wake to
0.02 when _ get
0.02 who _ #11+
0.02 with the
0.02 worse than
0.02 yellow
0.02 you _ stitch
0.01 -at -all
0.01 <last _ and
0.01 =a_lot =fainted
0.01 =a_lot =strep_like
0.01 =a_lot =wakes
0.01 =allergen =mouth_burning
0.01 =aura_usual =short_breath
0.01 =back_pain
0.01 =blood_streak =co_words
0.01 =bp_high =burn_severity
0.01 =burn_any =rash
0.01 =cant_stand =right_side
0.01 =chest_lasting =ear_pain
0.01 =chest_lasting =fall_hard
0.01 =chest_lasting =panic_known
0.01 =dangerous_person =diabetes
0.01 =days_many =dentist
0.01 =days_many =ear_wax
0.01 =diabetes =fever
0.01 =dizzy =vomiting
0.01 =ear_wax =eye_area
0.01 =elderly
0.01 =eye_area =short_breath
0.01 =eye_chemical =pain_any
0.01 =flank_pain =severe_headache
0.01 =flank_pain =worst_ever
0.01 =hours_pain =phlegm
0.01 =limb_injury =weak_any
0.01 =limp_leg =right_side
0.01 =limp_refuses =right_side
0.01 =overdose_taken =wakes
0.01 ^ _ #11+
0.01 ^ _ altitude
0.01 ^ _ inhaler
0.01 ^ _ nephew
0.01 ^ _ peni
0.01 ^ _ popp
0.01 ^ _ turn
0.01 ^ should
0.01 ^ who
0.01 a _ #
0.01 a _ an
0.01 a _ bug
0.01 a _ today
0.01 after _ year
0.01 and _ bit
0.01 and _ wrist
0.01 and belly
0.01 and hurt
0.01 and still
0.01 and weak
0.01 anyth down
0.01 baby _ is
0.01 baby chok
0.01 black _ in
0.01 boy is
0.01 but _ eat
0.01 church
0.01 cough _ is
0.01 cough a
0.01 dog bite
0.01 embarass
0.01 everyone _ work
0.01 everyone at
0.01 faint _ church
0.01 feel _ with
0.01 felt the
0.01 few
0.01 first _ today
0.01 first time
0.01 for _ first
0.01 from thi
0.01 goe away
0.01 had stomach
0.01 half
0.01 has _ sore
0.01 have _ heart
0.01 he _ a
0.01 headach
0.01 hear _ and
0.01 heart race
0.01 hold his
0.01 husband had
0.01 in _ is
0.01 in church
0.01 intimacy
0.01 is _ white
0.01 is hoarse
0.01 it _ away
0.01 it shoot
0.01 its _ hot
0.01 just _ in
0.01 law is
0.01 lay
0.01 lid
0.01 lift _ couch
0.01 little one
0.01 me
0.01 monday the
0.01 move her
0.01 my
0.01 my _ breath
0.01 my _ race
0.01 my blood
0.01 my tonsil
0.01 of _ pill
0.01 on _ neck
0.01 out my
0.01 pad _ #
0.01 peanut allergy
0.01 pill _ my
0.01 pill at
0.01 preg
0.01 read
0.01 round _ belly
0.01 scream when
0.01 side when
0.01 sneez and
0.01 so _ of
0.01 son _ has
0.01 splinter _ my
0.01 splinter in
0.01 start round
0.01 still a
0.01 than usual
0.01 the _ over
0.01 the burn
0.01 the chest
0.01 the table
0.01 they said
0.01 to _ in
0.01 tongue and
0.01 tooth pull
0.01 voice _ hoarse
0.01 walk _ its
0.01 want to
0.01 with cramp
-0.01 # _ girl
-0.01 =a_lot =drowsy
-0.01 =a_lot =stomach_burn
-0.01 =alcohol =vomiting_constantly
-0.01 =allergen =cramps
-0.01 =allergen =wakes
-0.01 =baby =burn_severity
-0.01 =belly_hit =limb_injury
-0.01 =bite_bad =rigors
-0.01 =bite_bad =trunk_pain
-0.01 =bleeding_any =wound
-0.01 =blister_any =fever
-0.01 =bp_high =eye_hit_bad
-0.01 =bp_medicine =hypertension
-0.01 =burn_severity =newborn
-0.01 =croup_cough
-0.01 =cut_by_accident =means_mentioned
-0.01 =days_many =dizzy
-0.01 =days_many =vomiting_constantly
-0.01 =drowsy =pain_any
-0.01 =ear_wax =silent_for_a_reason
-0.01 =eye_hit_bad =hip_hurts
-0.01 =eye_hit_bad =jaw_arm_sweat
-0.01 =eye_surgery
-0.01 =eye_surgery =injection_joint
-0.01 =eye_surgery =recent_surgery
-0.01 =fall_any =limb_injury
-0.01 =hip_hurts =squeezing_word
-0.01 =hours_pain =tonsils_out
-0.01 =hurts_move =spine_injury
-0.01 =jaundice =newborn
-0.01 =limb_bleeds =scratched
-0.01 =limb_injury =wound
-0.01 =many_days =pain_any
-0.01 =means_mentioned =pain_any
-0.01 =means_mentioned =scratched
-0.01 =vaginal_bleeding
-0.01 ^ <he
-0.01 ^ _ carbon
-0.01 ^ _ cut
-0.01 ^ _ off
-0.01 ^ _ pulse
-0.01 ^ _ raw
-0.01 ^ _ wall
-0.01 ^ cirrhosi
-0.01 ^ sometim
-0.01 ^ two
-0.01 ^ type
-0.01 a _ cut
-0.01 a _ he
-0.01 a _ just
-0.01 a foot
-0.01 a hot
-0.01 a noseble
-0.01 ach
-0.01 after that
-0.01 and _ when
-0.01 ankl
-0.01 ankl are
-0.01 are _ up
-0.01 are too
-0.01 arm are
-0.01 at _ buffet
-0.01 bark
-0.01 bark cough
-0.01 beach
-0.01 bit but
-0.01 bleach and
-0.01 both
-0.01 buffet
-0.01 but not
-0.01 cramp _ the
-0.01 do _ talk
-0.01 drank a
-0.01 drown my
-0.01 enough
-0.01 fever _ throat
-0.01 fever of
-0.01 fever sore
-0.01 fish _ i
-0.01 five minut
-0.01 food _ down
-0.01 formula
-0.01 gave _ dog
-0.01 ghana
-0.01 giv
-0.01 give him
-0.01 had _ #
-0.01 hand tingle
-0.01 have _ on
-0.01 her _ a
-0.01 her _ medicine
-0.01 his _ yesterday
-0.01 hospice
-0.01 hospice and
-0.01 i _ cramp
-0.01 i _ drink
-0.01 i ate
-0.01 i saw
-0.01 in _ cheek
-0.01 in hospice
-0.01 is _ breath
-0.01 is _ hospice
-0.01 is drool
-0.01 its _ gett
-0.01 its clos
-0.01 just _ me
-0.01 kick _ the
-0.01 kitchen knife
-0.01 last night
-0.01 letter
-0.01 lift
-0.01 lift a
-0.01 look purple
-0.01 lupu
-0.01 mandoline
-0.01 mix
-0.01 my _ tomorrow
-0.01 my _ vomit
-0.01 my and
-0.01 my antidepressant
-0.01 my surgery
-0.01 night #11+
-0.01 old _ had
-0.01 old put
-0.01 on _ #
-0.01 on _ coffee
-0.01 on _ long
-0.01 on the
-0.01 oven
-0.01 oyster
-0.01 pain _ high
-0.01 pain after
-0.01 pain up
-0.01 painful rash
-0.01 patient
-0.01 peel _ a
-0.01 pill box
-0.01 pneumonia
-0.01 pneumonia _ the
-0.01 poop was
-0.01 pulse _ #11+
-0.01 raw oyster
-0.01 roll
-0.01 she crie
-0.01 solid
-0.01 surgery last
-0.01 sushi
-0.01 sushi _ now
-0.01 sweaty _ my
-0.01 than
-0.01 the _ an
-0.01 the _ leg
-0.01 the _ spot
-0.01 the beach
-0.01 the colonoscopy
-0.01 the cut
-0.01 the knee
-0.01 the year
-0.01 they are
-0.01 to move
-0.01 two _ old
-0.01 up high
-0.01 vomit _ since
-0.01 white _ on
-0.01 wiggle
-0.01 with an
-0.01 year _ is
-0.01 year _ put
-0.01 yellow i
-0.02 -bad
-0.02 -for
-0.02 <a <history
-0.02 <a <kid
-0.02 <a _ <of
-0.02 <history <of
-0.02 =a_lot =new_baby
-0.02 =alcohol =tia_resolved
-0.02 =allergen =cough
-0.02 =allergen =leg_swelling_one
-0.02 =baby
-0.02 =belly_hard =fever
-0.02 =belly_hit =chest_lasting
-0.02 =bite_bad =tired
-0.02 =blister_any =rash
-0.02 =blood_streak =sudden
-0.02 =blood_streak =vomiting
-0.02 =burn_any =eye_chemical
-0.02 =burn_severity =swelling
-0.02 =burn_severity =three_days
-0.02 =burn_severity =throat_tight
-0.02 =chest_any =three_days
-0.02 =chest_lasting =feels_incredible
-0.02 =chest_lasting =low_mood
-0.02 =chest_lasting =stroke_word
-0.02 =chest_lasting =three_days
-0.02 =chest_pain =three_days
-0.02 =cold_only =eye_red
-0.02 =crohns
-0.02 =cut_by_accident =phlegm
-0.02 =cut_by_accident =tetanus_due
-0.02 =dangerous_person =fall_hard
-0.02 =dangerous_person =hernia_stuck
-0.02 =dangerous_person =severe_pain
-0.02 =days_many =muscle_tear
-0.02 =days_many =recent_infection
-0.02 =days_many =sting
-0.02 =days_many =throat_sore
-0.02 =deep_burn =frostbite
-0.02 =deep_burn =limb_cold_pale
-0.02 =during_exercise =squeezing_word
-0.02 =eye_area
-0.02 =eye_hit_bad =kidney_stone
-0.02 =headache =pain_any
-0.02 =hours_pain =tired
-0.02 =hurts_move =three_days
-0.02 =jaw_locked =radiates
-0.02 =kidney_stone =pain_any
-0.02 =kidney_stone =squeezing_word
-0.02 =overdose_taken =pain_any
-0.02 =overdose_taken =trunk_pain
-0.02 =pain_any =wound
-0.02 =pale_clammy =racing_heart
-0.02 =racing_heart =sweating
-0.02 =snake_bad =widow_bite
-0.02 =three_days =trunk_pain
-0.02 ^ _ boy
-0.02 ^ _ chest
-0.02 ^ _ dropp
-0.02 ^ _ question
-0.02 ^ _ roll
-0.02 ^ _ section
-0.02 ^ _ skin
-0.02 ^ altitude
-0.02 ^ asthma
-0.02 ^ c
-0.02 ^ dog
-0.02 ^ grandpa
-0.02 ^ kidney
-0.02 ^ mother
-0.02 a _ a
-0.02 a _ fence
-0.02 a _ widow
-0.02 a few
-0.02 after _ surgery
-0.02 and _ upset
-0.02 are dry
-0.02 ask _ i
-0.02 back _ a
-0.02 batteri
-0.02 belly feel
-0.02 belly from
-0.02 between a
-0.02 big and
-0.02 black widow
-0.02 blood _ medicine
-0.02 breath _ im
-0.02 breath after
-0.02 cake
-0.02 came _ sudden
-0.02 car accident
-0.02 cat _ my
-0.02 crohn
-0.02 eye hurt
-0.02 feel _ but
-0.02 fence
-0.02 fever _ wont
-0.02 for _ i
-0.02 forever
-0.02 gain _ pound
-0.02 get rid
-0.02 girlfriend
-0.02 going _ a
-0.02 going _ the
-0.02 grandfather is
-0.02 had _ and
-0.02 had _ headache
-0.02 had a
-0.02 has had
-0.02 have _ rash
-0.02 he _ fine
-0.02 heart murmur
-0.02 his _ from
-0.02 his _ went
-0.02 hurt _ i
-0.02 i _ with
-0.02 i dropp
-0.02 instead
-0.02 it _ im
-0.02 it _ that
-0.02 it feel
-0.02 it get
-0.02 itch and
-0.02 land on
-0.02 last _ but
-0.02 lip _ a
-0.02 make my
-0.02 minut _ morn
-0.02 minut thi
-0.02 morn _ throw
-0.02 murmur
-0.02 my _ bottle
-0.02 my _ pain
-0.02 my _ run
-0.02 my _ spit
-0.02 my _ to
-0.02 nauseou
-0.02 near faint
-0.02 new medicine
-0.02 night _ and
-0.02 now _ has
-0.02 of _ #
-0.02 off my
-0.02 old _ up
-0.02 on sudden
-0.02 period with
-0.02 phlegm _ #
-0.02 phlegm for
-0.02 postpartum #
-0.02 pressure medicine
-0.02 pretty
-0.02 put on
-0.02 rid
-0.02 rid _ it
-0.02 rid of
-0.02 rusty fence
-0.02 second
-0.02 shoot _ my
-0.02 shoot down
-0.02 shot yesterday
-0.02 should my
-0.02 since _ im
-0.02 since _ quit
-0.02 sit _ my
-0.02 skin _ yellow
-0.02 son had
-0.02 son took
-0.02 sorry
-0.02 spin clas
-0.02 spinn _ i
-0.02 the _ call
-0.02 the _ day
-0.02 the _ from
-0.02 the _ monoxide
-0.02 the carbon
-0.02 the hospital
-0.02 the yard
-0.02 they _ a
-0.02 threw _ twice
-0.02 today _ is
-0.02 too _ at
-0.02 took two
-0.02 turn _ in
-0.02 up _ it
-0.02 up twice
-0.02 wasp sting
-0.02 week _ #11+
-0.02 week _ cough
-0.02 when _ climb
-0.02 widow
-0.02 with _ blood
-0.02 work it
-0.02 wrist is
-0.02 yesterday i
-0.02 yesterday im
-0.03 # _ he
-0.03 #11+ _ #11+
-0.03 #11+ _ pregnant
-0.03 #11+ now
-0.03 <of <a
-0.03 =a_lot =back_pain
-0.03 =a_lot =scratched
-0.03 =alcohol =burn_severity
-0.03 =allergen =eye_hit_bad
-0.03 =allergen =fall_any
-0.03 =allergen =severe_pain
-0.03 =belly_hit =fell
-0.03 =belly_pain =nausea
-0.03 =belly_surgery_recent
-0.03 =bleeding_any =during_exercise
-0.03 =blister_word =fever
-0.03 =blood_streak =purple_word
-0.03 =blood_streak =red_patch
-0.03 =blood_streak =refuses
-0.03 =calf =scratched
-0.03 =chest_lasting =nosebleed
-0.03 =chest_lasting =refuses
-0.03 =child_got_pills =co_words
-0.03 =co_words
-0.03 =co_words =rigors
-0.03 =cold_hands =limb_cold_pale
-0.03 =cough =phlegm
-0.03 =dangerous_person =ear_pain
-0.03 =deep_burn =ear_wax
-0.03 =dentist =hours_pain
-0.03 =diarrhea =eye_area
-0.03 =drowsy =fever
-0.03 =during_exercise =twisted
-0.03 =eye_hit_bad =spine_injury
-0.03 =fall_any =pain_any
-0.03 =fell =hit_hard
-0.03 =flank_pain =kidney_stone
-0.03 =hand_infection
-0.03 =hand_infection =possible_fracture
-0.03 =head_danger =hours_pain
-0.03 =head_danger =ulcer_nsaid
-0.03 =hours_pain =irregular_heart
-0.03 =hours_pain =rigors
-0.03 =injection_joint =limb_injury
-0.03 =leaking =preterm_weeks
-0.03 =limb_injury =red_patch
-0.03 =nodes =swelling
-0.03 =recent_surgery =scratched
-0.03 =red_patch =red_racing
-0.03 =red_patch =scratched
-0.03 =red_patch =wound
-0.03 =red_racing =scratched
-0.03 =rigors =tired
-0.03 =scratched =wound
-0.03 =spine_injury =squeezing_word
-0.03 =tropics
-0.03 ^ _ every
-0.03 ^ _ gas
-0.03 ^ _ hernia
-0.03 ^ _ rac
-0.03 ^ _ teeth
-0.03 ^ _ there
-0.03 ^ _ travel
-0.03 ^ calf
-0.03 ^ glucose
-0.03 ^ swallow
-0.03 ^ watch
-0.03 a _ band
-0.03 a _ bone
-0.03 a _ day
-0.03 a _ i
-0.03 a _ time
-0.03 after _ a
-0.03 after each
-0.03 after shovel
-0.03 all _ with
-0.03 and _ spread
-0.03 anyth _ the
-0.03 are peel
-0.03 asthma
-0.03 ate someth
-0.03 baby _ its
-0.03 baby powder
-0.03 back _ neck
-0.03 be worri
-0.03 belly and
-0.03 big _ of
-0.03 bluish
-0.03 bottle is
-0.03 bp #99+
-0.03 branch
-0.03 breath _ usual
-0.03 breath feel
-0.03 breath smell
-0.03 breath than
-0.03 bronchiti
-0.03 brother _ a
-0.03 bruis and
-0.03 campfire
-0.03 can _ call
-0.03 chang
-0.03 chiropractor
-0.03 chok _ the
-0.03 chok in
-0.03 come _ goe
-0.03 come and
-0.03 cough _ she
-0.03 day it
-0.03 diabetic _ sweaty
-0.03 doctor say
-0.03 down _ left
-0.03 each feed
-0.03 find a
-0.03 foot from
-0.03 gas in
-0.03 get tired
-0.03 gett worse
-0.03 goe down
-0.03 got hit
-0.03 grandma has
-0.03 had _ flu
-0.03 had _ low
-0.03 had _ on
-0.03 he fell
-0.03 headache _ two
-0.03 her face
-0.03 in _ mountain
-0.03 in law
-0.03 is almost
-0.03 it _ #99+
-0.03 it last
-0.03 its _ me
-0.03 its kill
-0.03 its red
-0.03 just _ to
-0.03 keep water
-0.03 law
-0.03 lower _ pain
-0.03 month and
-0.03 morn _ up
-0.03 mouth sore
-0.03 my _ nose
-0.03 my _ not
-0.03 my calf
-0.03 my kid
-0.03 need _ cancel
-0.03 next _ my
-0.03 night _ week
-0.03 numb _ i
-0.03 of _ than
-0.03 out _ is
-0.03 over with
-0.03 pain on
-0.03 panic _ i
-0.03 pill _ is
-0.03 purple in
-0.03 ran _ of
-0.03 remover _ my
-0.03 scalp
-0.03 she _ she
-0.03 shock _ the
-0.03 shoulder hurt
-0.03 small hole
-0.03 smell _ in
-0.03 stair _ #11+
-0.03 start like
-0.03 swell _ i
-0.03 swollen red
-0.03 the chiropractor
-0.03 think of
-0.03 three week
-0.03 tight band
-0.03 tired and
-0.03 to cancel
-0.03 tomorrow because
-0.03 under my
-0.03 up _ a
-0.03 warm _ just
-0.03 was _ for
-0.03 was _ tv
-0.03 was chok
-0.03 was watch
-0.03 week hes
-0.03 weight
-0.03 white stuff
-0.03 wisdom tooth
-0.03 wks preg
-0.03 yellow phlegm
-0.04 # _ #11+
-0.04 #11+ _ a
-0.04 #11+ _ it
-0.04 #11+ im
-0.04 #11+ month
-0.04 #11+ shot
-0.04 #99+ i
-0.04 -heart
-0.04 -on
-0.04 -rac
-0.04 <came
-0.04 <chest <pain
-0.04 <had _ <pain
-0.04 <i <want
-0.04 <of
-0.04 =allergen =testicle
-0.04 =belly_hard =burn_severity
-0.04 =belly_hard =hours_pain
-0.04 =belly_pain =diabetes
-0.04 =belly_word =bite_bad
-0.04 =belly_word =flu_bad
-0.04 =belly_word =recent_infection
-0.04 =bite_bad =strep_like
-0.04 =bite_bad =tia_resolved
-0.04 =blood_streak =constipation
-0.04 =bp_high =days_many
-0.04 =burn_severity =ulcer_nsaid
-0.04 =cast_tight
-0.04 =chest_lasting =eye_chemical
-0.04 =chest_lasting =radiates_leg
-0.04 =constipation =no_gas
-0.04 =cough
-0.04 =days_many =means_mentioned
-0.04 =days_many =sleepless_days
-0.04 =diabetes =pain_any
-0.04 =diabetes =trunk_pain
-0.04 =diarrhea =fever
-0.04 =drowsy =swelling
-0.04 =ear_wax =possible_fracture
-0.04 =eye_chemical =eye_pain
-0.04 =eye_hit_bad =left_ribs
-0.04 =fall_any =scratched
-0.04 =fast_breathing =hernia_stuck
-0.04 =hernia_stuck =testicle
-0.04 =hit_hard =hours_pain
-0.04 =hours_pain =vomit_few
-0.04 =itching =swelling_lips
-0.04 =itchy_only =swelling_lips
-0.04 =limb_injury =many_days
-0.04 =pain_any =throat_tight
-0.04 =radiates =tooth
-0.04 =scratched =squeezing_word
-0.04 =scratched =tetanus_due
-0.04 =skin_infection
-0.04 =sting
-0.04 ^ _ finger
-0.04 ^ _ leg
-0.04 ^ _ nana
-0.04 ^ _ skat
-0.04 ^ ice
-0.04 ^ mom
-0.04 ^ pull
-0.04 ^ roll
-0.04 ^ went
-0.04 a
-0.04 a _ aid
-0.04 a _ feel
-0.04 a headache
-0.04 all _ pill
-0.04 and _ arm
-0.04 and _ dont
-0.04 and _ knee
-0.04 and dizzy
-0.04 and then
-0.04 antacid
-0.04 asked me
-0.04 at _ it
-0.04 at his
-0.04 at soccer
-0.04 ate a
-0.04 bother me
-0.04 breath _ #
-0.04 but im
-0.04 can a
-0.04 cant put
-0.04 cold _ night
-0.04 cough
-0.04 crack
-0.04 cut _ tip
-0.04 cut the
-0.04 feel lighthead
-0.04 fever _ #
-0.04 fight _ my
-0.04 forearm
-0.04 from _ yesterday
-0.04 had
-0.04 had thi
-0.04 hand _ swollen
-0.04 hav _ baby
-0.04 heater
-0.04 help my
-0.04 his shin
-0.04 i
-0.04 i _ a
-0.04 i _ new
-0.04 i _ put
-0.04 i lift
-0.04 i miss
-0.04 i stand
-0.04 i stepp
-0.04 i wrote
-0.04 ice skat
-0.04 in two
-0.04 inr
-0.04 is off
-0.04 it _ #11+
-0.04 it _ hard
-0.04 it _ its
-0.04 its just
-0.04 left _ then
-0.04 light _ me
-0.04 marfan
-0.04 more and
-0.04 more out
-0.04 much _ is
-0.04 my _ broke
-0.04 my _ hit
-0.04 my _ its
-0.04 my inr
-0.04 my nana
-0.04 nana
-0.04 of burn
-0.04 of carrot
-0.04 on me
-0.04 one _ the
-0.04 one arm
-0.04 or so
-0.04 over my
-0.04 period for
-0.04 pressure
-0.04 race
-0.04 rash _ a
-0.04 razor
-0.04 red _ swollen
-0.04 replacement
-0.04 said it
-0.04 skat
-0.04 someone _ me
-0.04 son fell
-0.04 stay
-0.04 stepp _ a
-0.04 stomach flu
-0.04 sugar
-0.04 talk _ about
-0.04 tattoo
-0.04 the lower
-0.04 tiny _ spot
-0.04 to about
-0.04 too
-0.04 two and
-0.04 up _ #
-0.04 up from
-0.04 we are
-0.04 we do
-0.04 week _ and
-0.04 without
-0.04 workout
-0.04 xarelto
-0.05 # _ no
-0.05 # d
-0.05 #11+
-0.05 <a <seizure
-0.05 <and <i
-0.05 <attack _ <year
-0.05 <had _ <seizure
-0.05 <history
-0.05 =a_lot =eating_disorder
-0.05 =a_lot =sweating
-0.05 =allergen =bp_medicine
-0.05 =allergen =sea_wound
-0.05 =back_pain =flank_pain
-0.05 =belly_hit =cut_by_accident
-0.05 =belly_hit =dangerous_person
-0.05 =belly_pain =burn_severity
-0.05 =bite_bad =nail_word
-0.05 =blister_word =rash
-0.05 =chest_lasting =choking
-0.05 =chest_lasting =dizzy
-0.05 =chest_lasting =means_mentioned
-0.05 =chest_pain =during_exercise
-0.05 =cough =recent_infection
-0.05 =cramps =days_many
-0.05 =dangerous_person =one_eye
-0.05 =dentist =head_danger
-0.05 =dentist =tooth_pulled
-0.05 =during_exercise =trunk_pain
-0.05 =fainted =pale_clammy
-0.05 =fever =nodes
-0.05 =getting_worse =wound_infected
-0.05 =hours_pain =new_medicine
-0.05 =hours_pain =wont_feed
-0.05 =hypertension
-0.05 =limb_injury =sea_wound
-0.05 =limb_injury =squeezing_word
-0.05 =low_mood =means_mentioned
-0.05 =muscle_strain_word =pain_any
-0.05 =pain_any =radiates
-0.05 =pain_beyond =wound
-0.05 =rash =squeezing_word
-0.05 =rash =trunk_pain
-0.05 =scratched =sea_wound
-0.05 =sea_wound
-0.05 =sea_wound =wound
-0.05 =vomiting =withdrawal
-0.05 ?turn
-0.05 ^ _ bang
-0.05 ^ _ calf
-0.05 ^ _ chlorine
-0.05 ^ _ feed
-0.05 ^ _ gonna
-0.05 ^ _ stand
-0.05 ^ _ thought
-0.05 ^ hello
-0.05 ^ wasp
-0.05 a _ to
-0.05 accidental took
-0.05 and _ asthma
-0.05 and _ bp
-0.05 and doesnt
-0.05 and feel
-0.05 and noth
-0.05 and runn
-0.05 and spit
-0.05 and stopp
-0.05 answer
-0.05 arm _ it
-0.05 arm after
-0.05 baby _ #
-0.05 bad _ in
-0.05 bad _ with
-0.05 bar
-0.05 been _ down
-0.05 below
-0.05 benadryl
-0.05 bleach _ i
-0.05 blood _ #99+
-0.05 by my
-0.05 cataract
-0.05 check for
-0.05 chest _ #
-0.05 chest _ im
-0.05 cold for
-0.05 dad _ diabetic
-0.05 dull
-0.05 edge
-0.05 failure
-0.05 feel so
-0.05 felt a
-0.05 fifteen
-0.05 fill up
-0.05 finger is
-0.05 from _ #
-0.05 gas at
-0.05 get my
-0.05 got _ up
-0.05 gut
-0.05 had _ diarrhea
-0.05 had _ pain
-0.05 he _ up
-0.05 head _ hes
-0.05 heart failure
-0.05 heartbeat _ my
-0.05 hello
-0.05 her _ its
-0.05 i _ ask
-0.05 i _ better
-0.05 i _ lithium
-0.05 i _ myself
-0.05 i _ warfarin
-0.05 i twist
-0.05 if my
-0.05 in thi
-0.05 is _ #
-0.05 it _ down
-0.05 it _ out
-0.05 left _ tingl
-0.05 lie down
-0.05 month old
-0.05 much _ i
-0.05 my _ no
-0.05 my _ site
-0.05 my chair
-0.05 my colonoscopy
-0.05 my feed
-0.05 my flight
-0.05 my port
-0.05 my skin
-0.05 my spleen
-0.05 my wisdom
-0.05 nail polish
-0.05 nose job
-0.05 now _ i
-0.05 of _ chest
-0.05 of _ world
-0.05 off _ bike
-0.05 pain with
-0.05 pee is
-0.05 pls
-0.05 polish
-0.05 pregnant with
-0.05 rac at
-0.05 red _ the
-0.05 rib are
-0.05 rifle
-0.05 she _ at
-0.05 should _ do
-0.05 should _ take
-0.05 shoulder is
-0.05 since can
-0.05 sleep _ my
-0.05 son put
-0.05 start today
-0.05 sugar has
-0.05 surgery _ tuesday
-0.05 sweaty
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 take lithium
-0.05 teeth _ out
-0.05 testicl
-0.05 testicular
-0.05 the eye
-0.05 the second
-0.05 the swell
-0.05 the world
-0.05 thi heat
-0.05 through it
-0.05 to _ her
-0.05 to know
-0.05 today _ my
-0.05 twelve
-0.05 twice _ and
-0.05 twist
-0.05 two
-0.05 water pill
-0.05 we _ for
-0.05 we _ it
-0.05 week
-0.05 week i
-0.05 with pus
-0.05 world
-0.05 yesterday _ my
-0.05 yesterday the
-0.06 #99+ _ the
-0.06 <#99+ <what
-0.06 <appendix <out
-0.06 <attack <last
-0.06 <had _ <appendix
-0.06 <in _ <what
-0.06 <kid
-0.06 <my <appendix
-0.06 <stroke <five
-0.06 =a_lot =ear_wax
-0.06 =allergen =shaking
-0.06 =allergen =sting
-0.06 =belly_word =fever
-0.06 =bleeding_any =limb_injury
-0.06 =blood_streak =cold_outside
-0.06 =blood_streak =ear_pain
-0.06 =blood_thinner =dangerous_person
-0.06 =bp_medicine
-0.06 =burn_any =eye_area
-0.06 =burn_severity =inconsolable
-0.06 =burn_severity =kid_breathing
-0.06 =burn_severity =possible_fracture
-0.06 =burn_severity =smoker
-0.06 =burn_severity =swelling_now
-0.06 =chest_lasting =postpartum_smell
-0.06 =choking_passed =fever
-0.06 =choking_passed =vomit_few
-0.06 =co_words =fever
-0.06 =co_words =hours_pain
-0.06 =cold_outside =ear_pain
-0.06 =cold_outside =pain_any
-0.06 =constipation =days_many
-0.06 =cut_by_accident =rash
-0.06 =dizzy =vomiting_constantly
-0.06 =during_exercise =eye_area
-0.06 =eye_area =getting_worse
-0.06 =eye_hit_bad =feels_sleepy
-0.06 =eye_red =one_eye
-0.06 =fast_breathing =fever
-0.06 =flank_pain =leg_swelling_one
-0.06 =heart_condition =tia_resolved
-0.06 =hives =limb_injury
-0.06 =hours_pain =severe_headache
-0.06 =many_days =squeezing_word
-0.06 =squeezing_word =wakes
-0.06 =swelling_face =swelling_now
-0.06 ?make ?you
-0.06 ^ _ accidental
-0.06 ^ _ allergic
-0.06 ^ _ baby
-0.06 ^ _ did
-0.06 ^ _ eat
-0.06 ^ _ flu
-0.06 ^ _ may
-0.06 ^ _ out
-0.06 ^ _ start
-0.06 ^ _ stepp
-0.06 ^ _ stuck
-0.06 ^ _ surgery
-0.06 ^ _ throat
-0.06 ^ _ uncle
-0.06 ^ oven
-0.06 ^ we
-0.06 a _ but
-0.06 a blister
-0.06 a hear
-0.06 a migraine
-0.06 a scrape
-0.06 and _ discharge
-0.06 and _ some
-0.06 and _ streak
-0.06 and _ talk
-0.06 and bruis
-0.06 and keep
-0.06 and nausea
-0.06 and off
-0.06 apartment
-0.06 around noon
-0.06 ask about
-0.06 at _ its
-0.06 back pain
-0.06 bad the
-0.06 been constipat
-0.06 been like
-0.06 bite
-0.06 blood _ look
-0.06 blood _ my
-0.06 bp _ #99+
-0.06 burn _ on
-0.06 but
-0.06 cancel
-0.06 cast off
-0.06 covid
-0.06 cramp _ a
-0.06 divorce
-0.06 do _ clean
-0.06 double dose
-0.06 ear _ and
-0.06 ear _ out
-0.06 ear stick
-0.06 face _ swell
-0.06 fad
-0.06 faint when
-0.06 feel _ ill
-0.06 fell _ a
-0.06 found a
-0.06 from the
-0.06 full of
-0.06 gallbladder
-0.06 get _ refill
-0.06 get heartburn
-0.06 go _ when
-0.06 got it
-0.06 got stuck
-0.06 had _ miscarriage
-0.06 had diarrhea
-0.06 he _ his
-0.06 headache on
-0.06 her chair
-0.06 hurt _ it
-0.06 husband is
-0.06 i _ tylenol
-0.06 i _ what
-0.06 i accidental
-0.06 i check
-0.06 im allergic
-0.06 im sweat
-0.06 is _ #11+
-0.06 is _ anyth
-0.06 is _ hes
-0.06 is act
-0.06 it normal
-0.06 its _ little
-0.06 its gett
-0.06 ive a
-0.06 knee _ and
-0.06 knee surgery
-0.06 last day
-0.06 leave the
-0.06 line _ my
-0.06 long _ the
-0.06 mom leg
-0.06 month _ had
-0.06 mother _ law
-0.06 mother in
-0.06 mountain
-0.06 mouth burn
-0.06 move his
-0.06 my _ #
-0.06 my _ in
-0.06 my bike
-0.06 my cast
-0.06 my divorce
-0.06 my sugar
-0.06 my visit
-0.06 neck _ the
-0.06 night for
-0.06 nose _ is
-0.06 of _ with
-0.06 off his
-0.06 old _ a
-0.06 on _ off
-0.06 one has
-0.06 out _ hive
-0.06 oxycodone
-0.06 plan to
-0.06 play ball
-0.06 position
-0.06 rac heart
-0.06 rednes
-0.06 rednes is
-0.06 see well
-0.06 seem
-0.06 side hurt
-0.06 since _ divorce
-0.06 since he
-0.06 sleep _ im
-0.06 smoker
-0.06 sore _ over
-0.06 sore all
-0.06 stair _ the
-0.06 start to
-0.06 still _ bit
-0.06 swollen she
-0.06 tak _ first
-0.06 the _ test
-0.06 the hand
-0.06 the rednes
-0.06 the swing
-0.06 there anyth
-0.06 thi week
-0.06 through his
-0.06 to touch
-0.06 tooth _ last
-0.06 twist i
-0.06 up _ stuff
-0.06 vaginal
-0.06 we _ at
-0.06 week _ today
-0.06 what _ i
-0.06 when _ and
-0.06 white _ inside
-0.06 white spot
-0.06 with _ on
-0.06 with her
-0.06 yard
-0.07 #11+ wks
-0.07 -belly
-0.07 -bump
-0.07 -today
-0.07 <#11+ <year
-0.07 <ago _ <want
-0.07 <and <want
-0.07 <her
-0.07 <last _ fine
-0.07 <month <ago
-0.07 <month fine
-0.07 <my <year
-0.07 <my _ <check
-0.07 <need <my
-0.07 <need _ <year
-0.07 <talk
-0.07 <to <talk
-0.07 <want _ <talk
-0.07 =a_lot =racing_heart
-0.07 =alcohol =chest_lasting
-0.07 =allergen =wound
-0.07 =asthma
-0.07 =belly_pain =swelling
-0.07 =belly_word =nausea
-0.07 =bleeding_any =chemical_word
-0.07 =blood_streak =dementia_known
-0.07 =blood_streak =possible_fracture
-0.07 =blood_streak =sight_for_years
-0.07 =blood_streak =uti
-0.07 =bp_high =hypertension
-0.07 =burn_severity =ear_wax
-0.07 =calf =pregnant
-0.07 =chemical_word =rectal_blood
-0.07 =cold_only =fever
-0.07 =cough =during_exercise
-0.07 =cough =fast_breathing
-0.07 =cramps =hours_pain
-0.07 =cut_by_accident =possible_fracture
-0.07 =cut_by_accident =trunk_pain
-0.07 =dangerous_person =now_at_rest
-0.07 =days_many =hives
-0.07 =days_many =left_ribs
-0.07 =days_many =vaginal_bleeding
-0.07 =eye_hit_bad =means_mentioned
-0.07 =eye_hit_bad =nail_word
-0.07 =eye_hit_bad =stool_blood
-0.07 =getting_worse =moved_right
-0.07 =getting_worse =phlegm
-0.07 =getting_worse =scratched
-0.07 =hours_pain =using_word
-0.07 =inconsolable
-0.07 =itching =raynaud_usual
-0.07 =itchy_only =raynaud_usual
-0.07 =left_ribs =throat_sore
-0.07 =limb_injury =severe_weakness
-0.07 =low_mood =seizure_usual
-0.07 =many_days =phlegm
-0.07 =many_days =scratched
-0.07 =many_days =wound
-0.07 =nail_word =numb_any
-0.07 =panic_known =seizure_usual
-0.07 =swelling_lips =tooth_bad
-0.07 =ulcer_nsaid
-0.07 =weight_loss
-0.07 ?a ?cut
-0.07 ?are _ ?warn
-0.07 ?cut
-0.07 ?doe ?it
-0.07 ?get ?a
-0.07 ?get _ ?fever
-0.07 ?if ?a
-0.07 ?if _ ?cut
-0.07 ?it ?mean
-0.07 ?it _ ?if
-0.07 ?know _ ?a
-0.07 ?mean ?if
-0.07 ?of _ ?heart
-0.07 ?of _ ?stroke
-0.07 ?stroke _ a
-0.07 ?the ?warn
-0.07 ?the _ ?sign
-0.07 ?warn
-0.07 ?warn ?sign
-0.07 ?warn _ ?of
-0.07 ?what ?doe
-0.07 ?what _ ?it
-0.07 ^ _ ?doe
-0.07 ^ _ about
-0.07 ^ _ cousin
-0.07 ^ _ ear
-0.07 ^ _ not
-0.07 ^ _ teen
-0.07 ^ left
-0.07 ^ my
-0.07 a _ pink
-0.07 a baby
-0.07 a speech
-0.07 a sport
-0.07 a support
-0.07 about a
-0.07 after surgery
-0.07 ago my
-0.07 all have
-0.07 am _ the
-0.07 and _ ankl
-0.07 and _ pink
-0.07 and drool
-0.07 and needl
-0.07 and thirsty
-0.07 are in
-0.07 asthma and
-0.07 at _ can
-0.07 been a
-0.07 blood _ machine
-0.07 blood when
-0.07 boy _ vomit
-0.07 breath _ cough
-0.07 breath _ now
-0.07 bump on
-0.07 burn _ little
-0.07 bus
-0.07 can swallow
-0.07 cant _ the
-0.07 chest _ with
-0.07 colostomy bag
-0.07 cousin
-0.07 crash
-0.07 daughter #11+
-0.07 daughter _ is
-0.07 day _ have
-0.07 desk
-0.07 diabet
-0.07 diaper _ and
-0.07 diaper today
-0.07 fine _ -fever
-0.07 fine _ he
-0.07 fish bone
-0.07 for six
-0.07 girlfriend _ her
-0.07 golf
-0.07 hard my
-0.07 have _ blue
-0.07 have _ disease
-0.07 have _ support
-0.07 have lupu
-0.07 he _ chok
-0.07 hear
-0.07 heart flutter
-0.07 high _ pressure
-0.07 high blood
-0.07 hoarse after
-0.07 hurt _ a
-0.07 hurt for
-0.07 i _ but
-0.07 i _ lupu
-0.07 i _ that
-0.07 i put
-0.07 i scratch
-0.07 i store
-0.07 im _ #
-0.07 im out
-0.07 in #
-0.07 is #
-0.07 is _ to
-0.07 is now
-0.07 itchy eye
-0.07 its better
-0.07 just check
-0.07 last _ i
-0.07 lemon
-0.07 levothyroxine
-0.07 lift _ arm
-0.07 little _ but
-0.07 little pink
-0.07 lock in
-0.07 long _ i
-0.07 lot _ im
-0.07 man
-0.07 morn _ a
-0.07 morn _ one
-0.07 move it
-0.07 muscl
-0.07 my _ panic
-0.07 my apartment
-0.07 my arm
-0.07 my back
-0.07 my cousin
-0.07 my headache
-0.07 my teen
-0.07 night _ the
-0.07 no -bump
-0.07 numb _ my
-0.07 of heart
-0.07 of red
-0.07 one _ for
-0.07 physical _ work
-0.07 pin
-0.07 pin _ needl
-0.07 pin and
-0.07 pool chlorine
-0.07 pressure machine
-0.07 push it
-0.07 rate _ #11+
-0.07 refus
-0.07 should _ be
-0.07 speck
-0.07 sport
-0.07 spot on
-0.07 stopp _ #
-0.07 sudden _ headache
-0.07 swallow fine
-0.07 swollen _ i
-0.07 ten day
-0.07 the _ out
-0.07 the bus
-0.07 they _ away
-0.07 they go
-0.07 think _ a
-0.07 to _ at
-0.07 tonight im
-0.07 two year
-0.07 until
-0.07 used _ and
-0.07 usual _ attack
-0.07 usual panic
-0.07 very tired
-0.07 was _ over
-0.07 we _ have
-0.07 we all
-0.07 wet _ today
-0.07 when _ move
-0.07 while _ and
-0.07 wont _ it
-0.07 worse
-0.08 # so
-0.08 # year
-0.08 #11+ _ just
-0.08 -chest _ -no
-0.08 <a <miscarriage
-0.08 <a _ <do
-0.08 <ago _ <my
-0.08 <ago _ feel
-0.08 <chest
-0.08 <chest _ <last
-0.08 <for
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had <chest
-0.08 <had _ <gallbladder
-0.08 <had _ <miscarriage
-0.08 <i <i
-0.08 <i _ <chest
-0.08 <i _ <was
-0.08 <mention _ <for
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <my <gallbladder
-0.08 <need <to
-0.08 <need _ <mention
-0.08 <pain _ <year
-0.08 <stroke <in
-0.08 <stroke _ <#99+
-0.08 <suicide
-0.08 <that
-0.08 <want <to
-0.08 <year _ and
-0.08 =a_lot =hip_hurts
-0.08 =a_lot =hives_all
-0.08 =allergen =baby
-0.08 =at_rest =phlegm
-0.08 =baby =jaundice
-0.08 =bite_bad =dementia_known
-0.08 =bite_bad =sight_for_years
-0.08 =bleeding_any =postpartum
-0.08 =blister_any =pain_any
-0.08 =blister_word =pain_any
-0.08 =blood_streak =near_faint
-0.08 =burn_severity =cough
-0.08 =burn_severity =hives_all
-0.08 =burn_severity =rash
-0.08 =chest_lasting =jaw_arm_sweat
-0.08 =cold_limb =weak_one_side
-0.08 =cramps
-0.08 =cramps =pain_any
-0.08 =days_many =rectal_blood
-0.08 =days_many =stool_blood
-0.08 =during_exercise =limb_injury
-0.08 =eye_hit_bad =getting_worse
-0.08 =fall_any =purple_word
-0.08 =fell =swelling
-0.08 =fever =refuses
-0.08 =fight_blow =swelling
-0.08 =flu_bad =tia_resolved
-0.08 =head_injury =tia_resolved
-0.08 =hives =hives_all
-0.08 =hives_all
-0.08 =hives_all =rash
-0.08 =hours_pain =muscle_strain_word
-0.08 =hurts_move =possible_fracture
-0.08 =hurts_move =screams_moved
-0.08 =injection_joint =scratched
-0.08 =muscle_tear =squeezing_word
-0.08 =pain_any =scratched
-0.08 =possible_fracture =swelling
-0.08 =postpartum =vaginal_bleeding
-0.08 =raynaud_usual =refuses
-0.08 =raynaud_usual =using_word
-0.08 =speech =throat_sore
-0.08 =wakes =weak_any
-0.08 ?a _ ?clot
-0.08 ?call ?for
-0.08 ?call ?if
-0.08 ?call _ ?i
-0.08 ?come ?in
-0.08 ?come _ ?for
-0.08 ?has
-0.08 ?i ?get
-0.08 ?if ?i
-0.08 ?if _ ?get
-0.08 ?in ?for
-0.08 ?to ?call
-0.08 ?to _ ?if
-0.08 ^ _ <i
-0.08 ^ _ ankle
-0.08 ^ _ blind
-0.08 ^ _ dont
-0.08 ^ _ isnt
-0.08 ^ _ pee
-0.08 ^ _ say
-0.08 ^ _ shrimp
-0.08 ^ came
-0.08 ^ dialysi
-0.08 ^ head
-0.08 ^ hurt
-0.08 ^ leg
-0.08 ^ voic
-0.08 ^ was
-0.08 a _ itchy
-0.08 a _ sometim
-0.08 a beat
-0.08 a stitch
-0.08 a white
-0.08 after bad
-0.08 aid battery
-0.08 aid clas
-0.08 all better
-0.08 am _ week
-0.08 and _ ache
-0.08 and _ but
-0.08 and _ felt
-0.08 and _ little
-0.08 arm _ numb
-0.08 baby not
-0.08 back _ #11+
-0.08 bat _ the
-0.08 bat at
-0.08 beat sometim
-0.08 belly after
-0.08 better and
-0.08 bit _ no
-0.08 bit itchy
-0.08 bleed a
-0.08 blood _ i
-0.08 blurry
-0.08 burn with
-0.08 but the
-0.08 can _ start
-0.08 chest _ from
-0.08 coffee doctor
-0.08 come
-0.08 come at
-0.08 cramp
-0.08 dad _ his
-0.08 do _ ?someone
-0.08 drink _ doctor
-0.08 drink cold
-0.08 eat my
-0.08 elbow and
-0.08 embarrass
-0.08 first _ clas
-0.08 flu _ week
-0.08 flu last
-0.08 foot
-0.08 for _ had
-0.08 for _ reason
-0.08 for two
-0.08 friend _ a
-0.08 get _ stitch
-0.08 get _ work
-0.08 get off
-0.08 had pneumonia
-0.08 he quit
-0.08 hear _ battery
-0.08 hes fine
-0.08 his _ on
-0.08 hive _ over
-0.08 hive all
-0.08 hoarse
-0.08 i ?come
-0.08 i _ ?for
-0.08 i _ ?in
-0.08 i _ acid
-0.08 i _ my
-0.08 i pack
-0.08 im _ before
-0.08 im _ great
-0.08 im _ with
-0.08 im doing
-0.08 im done
-0.08 im embarrass
-0.08 in _ #
-0.08 in _ back
-0.08 is kill
-0.08 jaw hurt
-0.08 just _ sore
-0.08 keppra
-0.08 kidney _ pain
-0.08 last two
-0.08 little _ on
-0.08 little _ the
-0.08 low mood
-0.08 mak my
-0.08 mom has
-0.08 mom say
-0.08 mood
-0.08 morn _ is
-0.08 my _ have
-0.08 my _ refill
-0.08 my _ teeth
-0.08 my feet
-0.08 my lower
-0.08 my nose
-0.08 next _ #
-0.08 normal to
-0.08 nose _ a
-0.08 nose _ sneez
-0.08 now need
-0.08 of bed
-0.08 off _ at
-0.08 off work
-0.08 one is
-0.08 or _ for
-0.08 out _ bed
-0.08 pacemaker _ is
-0.08 pain from
-0.08 pap
-0.08 pap smear
-0.08 pill _ she
-0.08 play football
-0.08 plugg
-0.08 poop
-0.08 reason
-0.08 school say
-0.08 should _ pack
-0.08 since _ birth
-0.08 since _ flight
-0.08 skip _ beat
-0.08 smear
-0.08 so _ that
-0.08 so after
-0.08 so i
-0.08 sometim _ i
-0.08 sometim when
-0.08 son _ #11+
-0.08 sore _ for
-0.08 sore _ runn
-0.08 stiff leg
-0.08 sting _ my
-0.08 stitch in
-0.08 stomach and
-0.08 stone pain
-0.08 surgery cut
-0.08 swell on
-0.08 table cried
-0.08 tear
-0.08 that
-0.08 the _ before
-0.08 the _ two
-0.08 the birth
-0.08 throw _ for
-0.08 to _ side
-0.08 to one
-0.08 turn it
-0.08 twice today
-0.08 two _ can
-0.08 two _ no
-0.08 week after
-0.08 when _ cough
-0.08 why _ i
-0.08 wife _ in
-0.08 wisdom teeth
-0.08 with _ phlegm
-0.08 with diabet
-0.08 wont button
-0.08 work _ #
-0.08 work at
-0.08 work had
-0.08 yesterday _ bit
-0.08 yesterday a
-0.09 # _ has
-0.09 # of
-0.09 #11+ _ girl
-0.09 #11+ yr
-0.09 #99+ for
-0.09 -fever _ -week
-0.09 -more
-0.09 -talk
-0.09 <a <counselor
-0.09 <a <fever
-0.09 <a _ <five
-0.09 <ago and
-0.09 <broke <his
-0.09 <counselor
-0.09 <drink _ <year
-0.09 <ear
-0.09 <faint <last
-0.09 <felt
-0.09 <felt _ <once
-0.09 <fever
-0.09 <food
-0.09 <had _ <fever
-0.09 <his
-0.09 <i <felt
-0.09 <i _ <#11+
-0.09 <i _ <in
-0.09 <i _ <once
-0.09 <in <a
-0.09 <month <and
-0.09 <month _ <it
-0.09 <my _ <broke
-0.09 <once <last
-0.09 <pain
-0.09 <pain <last
-0.09 <son <broke
-0.09 <son _ <his
-0.09 <therapy
-0.09 <to _ <about
-0.09 <was <fine
-0.09 <was <in
-0.09 <was _ <a
-0.09 <year _ <was
-0.09 =a_lot =itchy_only
-0.09 =a_lot =many_days
-0.09 =alcohol =eye_area
-0.09 =alcohol =fast_breathing
-0.09 =alcohol =short_breath
-0.09 =allergen =bleeding_any
-0.09 =back_sciatica
-0.09 =back_sciatica =radiates_leg
-0.09 =belly_hit =pain_any
-0.09 =belly_pain =cramps
-0.09 =belly_word =cramps
-0.09 =bite_bad =eye_red
-0.09 =bite_bad =eye_surgery
-0.09 =bite_bad =wakes
-0.09 =bluish =ear_wax
-0.09 =calf =dangerous_person
-0.09 =chest_any =muscle_tear
-0.09 =chest_injury_or_ache =ear_wax
-0.09 =chest_injury_or_ache =hurts_move
-0.09 =chest_lasting =dentist
-0.09 =chest_lasting =limb_bleeds
-0.09 =chest_lasting =vomiting_constantly
-0.09 =chest_pain =muscle_tear
-0.09 =choking_passed =fall_any
-0.09 =cholinergic =days_many
-0.09 =dementia_known =rash
-0.09 =diabetes =eye_hit_bad
-0.09 =diarrhea =recent_infection
-0.09 =discharge =wound
-0.09 =dizzy =nausea
-0.09 =during_exercise =leg_swelling_one
-0.09 =during_exercise =weak_any
-0.09 =ear_wax =shaking
-0.09 =ear_wax =sudden
-0.09 =eye_area =eye_surgery
-0.09 =eye_area =injection_joint
-0.09 =eye_area =pregnant
-0.09 =eye_area =recent_surgery
-0.09 =eye_area =silent_for_a_reason
-0.09 =eye_hit_bad =radiates_leg
-0.09 =fever =limb_injury
-0.09 =fever =neck_pain
-0.09 =fever =recent_infection
-0.09 =headache =hours_pain
-0.09 =heat_exposure =swelling
-0.09 =hours_pain =stomach_burn
-0.09 =long_bleed =low_mood
-0.09 =muscle_strain_word =rash
-0.09 =muscle_tear =trunk_pain
-0.09 =pain_any =refuses
-0.09 =pain_any =sting
-0.09 =rash =raynaud_usual
-0.09 =rash =sight_for_years
-0.09 =swelling_face =tooth_bad
-0.09 =thrown_off
-0.09 ?a _ ?heart
-0.09 ?avoid
-0.09 ?do _ ?lower
-0.09 ?heart ?rate
-0.09 ?i ?lower
-0.09 ?if _ ?is
-0.09 ?lower
-0.09 ?rate
-0.09 ?someone ?is
-0.09 ?that
-0.09 ^ _ <felt
-0.09 ^ _ bp
-0.09 ^ _ cried
-0.09 ^ _ i
-0.09 ^ _ infant
-0.09 ^ _ more
-0.09 ^ _ scalp
-0.09 ^ _ yr
-0.09 ^ about
-0.09 ^ all
-0.09 ^ car
-0.09 ^ fever
-0.09 ^ start
-0.09 ^ wednesday
-0.09 a _ expir
-0.09 a _ with
-0.09 a rash
-0.09 after _ fell
-0.09 after drink
-0.09 all my
-0.09 and _ teeth
-0.09 are cold
-0.09 asked
-0.09 at _ to
-0.09 back lift
-0.09 be pregnant
-0.09 before _ any
-0.09 bit _ i
-0.09 bit when
-0.09 bled _ bit
-0.09 blood _ a
-0.09 bone _ my
-0.09 bowl
-0.09 but its
-0.09 chest _ i
-0.09 clean a
-0.09 constipat _ a
-0.09 daughter _ #11+
-0.09 day _ burn
-0.09 different
-0.09 doe my
-0.09 doesnt _ where
-0.09 dog _ on
-0.09 drink _ night
-0.09 drink last
-0.09 due date
-0.09 face with
-0.09 finger _ blue
-0.09 floater _ had
-0.09 floater ive
-0.09 for five
-0.09 for it
-0.09 garden no
-0.09 get cold
-0.09 grind
-0.09 gum bled
-0.09 had _ year
-0.09 had for
-0.09 head ache
-0.09 headache since
-0.09 heart pound
-0.09 heart rate
-0.09 hour after
-0.09 husband keep
-0.09 i _ is
-0.09 i leave
-0.09 i sneez
-0.09 i squat
-0.09 ice yesterday
-0.09 im still
-0.09 in _ arm
-0.09 in _ car
-0.09 in _ new
-0.09 insulin at
-0.09 is _ thi
-0.09 it _ two
-0.09 it _ year
-0.09 it a
-0.09 itchy scalp
-0.09 its hot
-0.09 ive _ for
-0.09 jump off
-0.09 knee _ last
-0.09 knee pop
-0.09 last _ than
-0.09 last week
-0.09 leg after
-0.09 lost _ pound
-0.09 minut _ i
-0.09 mother
-0.09 my _ bone
-0.09 my _ cold
-0.09 my _ date
-0.09 my _ over
-0.09 my _ sweat
-0.09 my _ while
-0.09 my incision
-0.09 my infant
-0.09 my rib
-0.09 need _ for
-0.09 next _ can
-0.09 nose and
-0.09 of _ water
-0.09 off _ bridge
-0.09 on _ fridge
-0.09 on _ skin
-0.09 on _ the
-0.09 on day
-0.09 on glas
-0.09 one _ old
-0.09 one week
-0.09 pres
-0.09 put it
-0.09 quarter _ nine
-0.09 rash _ blister
-0.09 rate
-0.09 red _ hot
-0.09 rib _ sore
-0.09 run _ my
-0.09 sciatica
-0.09 sciatica down
-0.09 smoke _ my
-0.09 stair _ like
-0.09 stair been
-0.09 stood _ fast
-0.09 swallow my
-0.09 take _ a
-0.09 the _ look
-0.09 thi _ it
-0.09 thi morn
-0.09 toddler ate
-0.09 tooth _ a
-0.09 up _ lot
-0.09 up all
-0.09 up fast
-0.09 want _ on
-0.09 wasp _ the
-0.09 water _ the
-0.09 when _ squat
-0.09 where _ is
-0.09 yo _ with
-0.09 you _ #
-0.1 #
-0.1 -back
-0.1 -back -pain
-0.1 -fever _ -back
-0.1 -no -trouble
-0.1 -or -back
-0.1 -out
-0.1 <#99+ _ <i
-0.1 <a <c
-0.1 <a <concussion
-0.1 <a <heart
-0.1 <a <kidney
-0.1 <a _ <section
-0.1 <at
-0.1 <before
-0.1 <blood <in
-0.1 <c
-0.1 <c <section
-0.1 <college
-0.1 <concussion
-0.1 <dad
-0.1 <dad <had
-0.1 <dad _ <a
-0.1 <died _ <a
-0.1 <faint _ <year
-0.1 <had _ <c
-0.1 <i _ <my
-0.1 <in <college
-0.1 <my <dad
-0.1 <my _ <pass
-0.1 <of _ <stroke
-0.1 <section
-0.1 <stroke <last
-0.1 <they
-0.1 <want
-0.1 =a_lot =chest_pain
-0.1 =a_lot =fever
-0.1 =a_lot =flank_pain
-0.1 =a_lot =sting
-0.1 =allergen =pain_any
-0.1 =asthma =cough
-0.1 =baby =ear_wax
-0.1 =belly_pain =fever
-0.1 =bite_bad =refuses
-0.1 =blister_any =scratched
-0.1 =blister_word =scratched
-0.1 =burn_severity =cut_by_accident
-0.1 =chemical_word =itching
-0.1 =chemical_word =itchy_only
-0.1 =chest_lasting =thrown_off
-0.1 =choking_passed =vomiting
-0.1 =clot_risk =joint_hot
-0.1 =co_word =co_words
-0.1 =cold_sore =ear_wax
-0.1 =cold_sore =pain_any
-0.1 =cough =high_fever
-0.1 =cut_by_accident
-0.1 =cut_by_accident =cut_self
-0.1 =cut_by_accident =eye_hit_bad
-0.1 =dangerous_person =pain_any
-0.1 =dangerous_person =tired
-0.1 =days_many =pregnant
-0.1 =days_many =three_days
-0.1 =days_many =wakes
-0.1 =diabetes =hours_pain
-0.1 =during_exercise =joint_hot
-0.1 =ear_pain =ear_wax
-0.1 =eye_area =throat_sore
-0.1 =eye_red
-0.1 =fast_breathing =high_fever
-0.1 =fever =strep_like
-0.1 =fever =three_days
-0.1 =flu_bad =pain_any
-0.1 =high_fever =short_breath
-0.1 =hours_pain =swelling_throat
-0.1 =many_days =vomiting
-0.1 =numb_any =tia_resolved
-0.1 =pain_any =phlegm
-0.1 =pain_any =twisted
-0.1 =possible_fracture
-0.1 =pregnant =short_breath
-0.1 =vomit_few =withdrawal
-0.1 ?a ?normal
-0.1 ?at
-0.1 ?doe
-0.1 ?doe _ ?mean
-0.1 ?hav _ ?heart
-0.1 ?is _ ?normal
-0.1 ?normal
-0.1 ?to _ ?one
-0.1 ^ _ <dad
-0.1 ^ _ <daughter
-0.1 ^ _ <last
-0.1 ^ _ bee
-0.1 ^ _ drool
-0.1 ^ _ grandma
-0.1 ^ _ gum
-0.1 ^ _ is
-0.1 ^ _ little
-0.1 ^ _ time
-0.1 ^ baby
-0.1 ^ cast
-0.1 ^ just
-0.1 ^ lost
-0.1 ^ smoke
-0.1 a _ ball
-0.1 a bee
-0.1 a mile
-0.1 a snake
-0.1 a stroke
-0.1 a visit
-0.1 act like
-0.1 ago _ im
-0.1 aid _ for
-0.1 aid kit
-0.1 and _ water
-0.1 and cough
-0.1 and throw
-0.1 around it
-0.1 at #11+
-0.1 at _ dentist
-0.1 at _ pharmacy
-0.1 at nine
-0.1 ate _ whole
-0.1 baby and
-0.1 baby has
-0.1 bandage
-0.1 birth control
-0.1 bit _ and
-0.1 bit at
-0.1 blow _ nose
-0.1 blow my
-0.1 branch _ on
-0.1 branch fell
-0.1 breastfeed
-0.1 breath through
-0.1 can _ fine
-0.1 climb
-0.1 cold last
-0.1 cold sore
-0.1 couple _ minut
-0.1 day breath
-0.1 day for
-0.1 day is
-0.1 detergent itchy
-0.1 do _ call
-0.1 dont -feel
-0.1 edge of
-0.1 empty
-0.1 eye _ red
-0.1 eye vision
-0.1 feel _ tear
-0.1 feel numb
-0.1 first _ kit
-0.1 flar
-0.1 for _ need
-0.1 forgot my
-0.1 from _ detergent
-0.1 get better
-0.1 got _ nail
-0.1 got copd
-0.1 grav
-0.1 grav disease
-0.1 has copd
-0.1 have _ small
-0.1 have _ tight
-0.1 he _ football
-0.1 he _ off
-0.1 heal nice
-0.1 healthy
-0.1 hole
-0.1 how doe
-0.1 hurt since
-0.1 husband _ #11+
-0.1 i _ -feel
-0.1 i _ lunch
-0.1 i _ she
-0.1 in _ first
-0.1 iron
-0.1 is _ visit
-0.1 is next
-0.1 it
-0.1 jaw _ tight
-0.1 kit
-0.1 kit for
-0.1 last _ feel
-0.1 long
-0.1 me _ a
-0.1 mild sunburn
-0.1 mile
-0.1 much _ my
-0.1 much is
-0.1 my _ are
-0.1 my _ for
-0.1 my _ hard
-0.1 my _ ran
-0.1 my _ woke
-0.1 my grandma
-0.1 new _ itchy
-0.1 nice
-0.1 night _ im
-0.1 of hot
-0.1 of minut
-0.1 on _ tissue
-0.1 on a
-0.1 on an
-0.1 pain _ bad
-0.1 pill _ the
-0.1 potassium
-0.1 put my
-0.1 rash _ new
-0.1 ride a
-0.1 safe _ a
-0.1 scare
-0.1 side _ when
-0.1 skip lunch
-0.1 sleep _ the
-0.1 son eye
-0.1 son woke
-0.1 space heater
-0.1 stitch _ i
-0.1 stitch when
-0.1 tampon
-0.1 that _ year
-0.1 that for
-0.1 the neighbor
-0.1 the tissue
-0.1 though
-0.1 tissue _ i
-0.1 tissue when
-0.1 to exercise
-0.1 tv and
-0.1 up hes
-0.1 weed
-0.1 week postpartum
-0.1 when they
-0.1 wife _ a
-0.1 wisdom
-0.1 yesterday _ its
-0.1 yo girl
-0.11 # #
-0.11 # _ a
-0.11 # _ tomorrow
-0.11 # yo
-0.11 #99+ _ thi
-0.11 -fever just
-0.11 <my <wife
-0.11 <need <a
-0.11 <seizure
-0.11 <what
-0.11 <wife
-0.11 =a_lot =cold_hands
-0.11 =a_lot =flu_bad
-0.11 =a_lot =low_mood
-0.11 =allergen =hernia_stuck
-0.11 =allergen =hours_pain
-0.11 =belly_hit =days_many
-0.11 =belly_pain =diarrhea
-0.11 =blood_streak =raynaud_usual
-0.11 =blood_streak =sting
-0.11 =burn_severity =shingles
-0.11 =burn_severity =sudden
-0.11 =cannot_speak
-0.11 =cannot_speak =speech
-0.11 =chemical_word =stool_blood
-0.11 =chemical_word =vaginal_bleeding
-0.11 =chest_lasting =sugar_extreme
-0.11 =chest_lasting =sunburn
-0.11 =contact_lens =eye_hit_bad
-0.11 =contact_lens =hernia_stuck
-0.11 =cough =three_days
-0.11 =cramps =fever
-0.11 =cut_by_accident =deep_cut
-0.11 =cut_self =possible_fracture
-0.11 =days_many =hit_hard
-0.11 =days_many =near_faint
-0.11 =diarrhea =pain_any
-0.11 =ear_wax =tired
-0.11 =headache =ulcer_nsaid
-0.11 =hit_hard =scratched
-0.11 =hours_pain =postpartum_smell
-0.11 =hours_pain =throat_sore
-0.11 =jaw_arm_sweat =tooth
-0.11 =pain_any =preterm_weeks
-0.11 =possible_fracture =wound
-0.11 =recent_infection =tia_resolved
-0.11 =tia_resolved =tingling_hands
-0.11 =ulcer_nsaid =vaginal_bleeding
-0.11 ?baby
-0.11 ?get
-0.11 ?if ?someone
-0.11 ?if _ ?baby
-0.11 ?my ?baby
-0.11 ?someone
-0.11 ^ _ <wife
-0.11 ^ _ down
-0.11 ^ _ flight
-0.11 ^ _ next
-0.11 ^ _ shak
-0.11 ^ _ slid
-0.11 ^ ate
-0.11 ^ he
-0.11 ^ i
-0.11 ^ lump
-0.11 a _ crash
-0.11 a _ group
-0.11 a _ milk
-0.11 a _ what
-0.11 a broken
-0.11 a week
-0.11 alcohol with
-0.11 an allergic
-0.11 and _ baby
-0.11 and _ her
-0.11 and _ walk
-0.11 and runny
-0.11 and watery
-0.11 are good
-0.11 are tired
-0.11 at _ or
-0.11 at _ pool
-0.11 baby _ so
-0.11 baby poop
-0.11 bandaid _ fine
-0.11 be a
-0.11 bit dizzy
-0.11 boy
-0.11 bp med
-0.11 breast
-0.11 breath today
-0.11 burn _ blister
-0.11 calf _ night
-0.11 calf at
-0.11 can _ come
-0.11 can _ send
-0.11 car crash
-0.11 card
-0.11 chest that
-0.11 cold _ all
-0.11 could _ get
-0.11 cramp in
-0.11 day _ christma
-0.11 day before
-0.11 do ?if
-0.11 drink _ with
-0.11 drink coffee
-0.11 energy
-0.11 except
-0.11 except friday
-0.11 eye _ tired
-0.11 feel _ i
-0.11 feel _ of
-0.11 fell at
-0.11 fever _ the
-0.11 flos
-0.11 food _ good
-0.11 food are
-0.11 for _ minute
-0.11 for week
-0.11 get _ bit
-0.11 get _ if
-0.11 get _ new
-0.11 get _ too
-0.11 got _ my
-0.11 grandma slid
-0.11 grapefruit juice
-0.11 grill
-0.11 had chest
-0.11 hand all
-0.11 has diabet
-0.11 hot _ the
-0.11 husband drank
-0.11 husband leg
-0.11 i _ ?if
-0.11 i _ be
-0.11 i come
-0.11 i flos
-0.11 i hurt
-0.11 ibuprofen help
-0.11 if _ stand
-0.11 im _ my
-0.11 in _ heat
-0.11 insurance card
-0.11 is too
-0.11 it _ better
-0.11 itchy _ watery
-0.11 its swollen
-0.11 keep anyth
-0.11 kenya
-0.11 kenya _ shot
-0.11 ladder
-0.11 last _ better
-0.11 len _ stuck
-0.11 like ill
-0.11 little milk
-0.11 me _ at
-0.11 mine expir
-0.11 mix _ and
-0.11 much _ the
-0.11 my _ he
-0.11 my _ left
-0.11 my _ make
-0.11 my _ med
-0.11 no energy
-0.11 normal for
-0.11 nose cough
-0.11 of _ period
-0.11 of _ today
-0.11 old _ drool
-0.11 on _ branch
-0.11 on _ broken
-0.11 painful blister
-0.11 pill _ grapefruit
-0.11 pregnant _ cant
-0.11 pressure _ with
-0.11 pump site
-0.11 pushup _ when
-0.11 pushup hurt
-0.11 quiet
-0.11 reschedule my
-0.11 rest
-0.11 runny _ cough
-0.11 shin from
-0.11 shot _ i
-0.11 shower
-0.11 sit
-0.11 skin _ my
-0.11 skin feel
-0.11 slid
-0.11 son has
-0.11 spider
-0.11 swell _ little
-0.11 tak a
-0.11 th _ #
-0.11 the _ start
-0.11 throat with
-0.11 tight im
-0.11 tingl _ i
-0.11 tinnitu
-0.11 tired _ after
-0.11 to _ about
-0.11 to kenya
-0.11 toddler swallow
-0.11 took _ bp
-0.11 trampoline
-0.11 week _ my
-0.11 what food
-0.11 what to
-0.11 when _ flos
-0.11 with _ baseball
-0.11 with _ juice
-0.11 with grapefruit
-0.11 with leg
-0.11 you _ a
-0.11 you _ me
-0.11 you send
-0.12 # _ on
-0.12 #11+ day
-0.12 -reason
-0.12 <bender _ <month
-0.12 <clot
-0.12 <drink
-0.12 <faint <at
-0.12 <have <panic
-0.12 <have _ <attack
-0.12 <high
-0.12 <high <school
-0.12 <i <stopp
-0.12 <i _ <drink
-0.12 <in <high
-0.12 <in _ <school
-0.12 <last _ <and
-0.12 <like
-0.12 <mention
-0.12 <once <in
-0.12 <once _ <high
-0.12 <school
-0.12 <she _ <a
-0.12 <shot
-0.12 <stopp
-0.12 <stopp <drink
-0.12 <the
-0.12 <to <mention
-0.12 <to _ <panic
-0.12 <was <a
-0.12 <when <my
-0.12 <would
-0.12 <would <like
-0.12 =a_lot =during_exercise
-0.12 =alcohol =pees_lot
-0.12 =baby_still =dangerous_person
-0.12 =belly_hit =swelling
-0.12 =belly_pain =bite_bad
-0.12 =bite_bad =muscle_tear
-0.12 =bleeding_any =nosebleed
-0.12 =blister_any =eye_hit_bad
-0.12 =blister_any =hours_pain
-0.12 =blister_word =eye_hit_bad
-0.12 =blister_word =hours_pain
-0.12 =blood_streak =strep_like
-0.12 =blood_streak =tonsils_out
-0.12 =blood_thinner =diarrhea
-0.12 =burn_severity =deep_cut
-0.12 =calf =red_patch
-0.12 =calf =refuses
-0.12 =chest_lasting =pees_lot
-0.12 =chest_lasting =stomach_burn
-0.12 =choking_passed =slept_on
-0.12 =cold_exposure =ear_wax
-0.12 =cough =rigors_hard
-0.12 =cough =shaking
-0.12 =cramps =head_danger
-0.12 =days_many =during_exercise
-0.12 =dementia_known =shaking
-0.12 =ear_pain =eye_hit_bad
-0.12 =ear_pain =squeezing_word
-0.12 =ear_wax =throat_sore
-0.12 =ear_wax =tooth
-0.12 =eye_hit_bad =sight_for_years
-0.12 =getting_worse =red_patch
-0.12 =getting_worse =squeezing_word
-0.12 =head_danger =tia_resolved
-0.12 =hearing
-0.12 =hit_hard =limb_injury
-0.12 =hours_pain =swelling_lips
-0.12 =hours_pain =tingling_hands
-0.12 =joint_hot
-0.12 =left_ribs =pain_any
-0.12 =low_mood =racing_heart
-0.12 =low_mood =raynaud_usual
-0.12 =muscle_strain_word =shaking
-0.12 =near_faint =raynaud_usual
-0.12 =nodes
-0.12 =pain_any =using_word
-0.12 =panic_known =raynaud_usual
-0.12 =possible_fracture =upper_belly_pain
-0.12 =racing_heart =raynaud_usual
-0.12 =radiates_leg
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =raynaud_usual =seizure_usual
-0.12 =raynaud_usual =shaking
-0.12 =raynaud_usual =short_breath
-0.12 =rigors =throat_sore
-0.12 =shaking =sight_for_years
-0.12 =slept_on =tia_resolved
-0.12 =speech =wakes
-0.12 =trunk_pain =uti
-0.12 ?are _ ?sign
-0.12 ?do _ ?prevent
-0.12 ?mean
-0.12 ?the ?sign
-0.12 ^ <when
-0.12 ^ _ <stopp
-0.12 ^ _ crack
-0.12 ^ _ eyelid
-0.12 ^ _ hav
-0.12 ^ _ morn
-0.12 ^ _ numb
-0.12 ^ _ scar
-0.12 ^ _ scrape
-0.12 ^ _ shock
-0.12 ^ _ wisdom
-0.12 ^ out
-0.12 ^ tampon
-0.12 ^ white
-0.12 a _ exam
-0.12 a _ k
-0.12 a bark
-0.12 a ride
-0.12 a stomach
-0.12 ache _ the
-0.12 after _ in
-0.12 ago i
-0.12 along _ has
-0.12 and _ from
-0.12 and _ side
-0.12 and all
-0.12 antibiotic
-0.12 arm _ the
-0.12 at _ thirty
-0.12 baby pull
-0.12 back with
-0.12 bad on
-0.12 balance
-0.12 better now
-0.12 bit _ after
-0.12 bit swollen
-0.12 bruis
-0.12 cabinet
-0.12 can _ on
-0.12 can _ talk
-0.12 can _ walk
-0.12 can still
-0.12 chest congestion
-0.12 chest start
-0.12 chok _ water
-0.12 cold _ a
-0.12 congestion with
-0.12 constipat _ two
-0.12 contact
-0.12 cut _ a
-0.12 dizzy when
-0.12 do _ ?call
-0.12 ear pain
-0.12 eat _ and
-0.12 eye from
-0.12 faint at
-0.12 feet are
-0.12 fever #99+
-0.12 few small
-0.12 form sign
-0.12 from _ tooth
-0.12 from cough
-0.12 gassy _ bean
-0.12 gassy after
-0.12 get _ at
-0.12 get _ for
-0.12 get short
-0.12 gland
-0.12 grandmother
-0.12 headache for
-0.12 heel _ new
-0.12 heel from
-0.12 her first
-0.12 home and
-0.12 hurt _ he
-0.12 hurt a
-0.12 i ?call
-0.12 i _ some
-0.12 i _ xarelto
-0.12 i bring
-0.12 i test
-0.12 i with
-0.12 is spread
-0.12 it _ fine
-0.12 it too
-0.12 jaw _ when
-0.12 jk
-0.12 last
-0.12 leg _ spread
-0.12 letter for
-0.12 like tear
-0.12 little sore
-0.12 long _ it
-0.12 look _ my
-0.12 me at
-0.12 med
-0.12 mild rash
-0.12 miss my
-0.12 monday morn
-0.12 much should
-0.12 my _ ate
-0.12 my finger
-0.12 my stitch
-0.12 nail _ black
-0.12 needl _ i
-0.12 no _ -#11+
-0.12 normal _ rate
-0.12 normal heart
-0.12 nose _ when
-0.12 now _ fine
-0.12 number _ i
-0.12 number do
-0.12 nurse haha
-0.12 of #
-0.12 of _ cough
-0.12 on _ tonsil
-0.12 on water
-0.12 out friday
-0.12 over in
-0.12 poop _ i
-0.12 pregnant _ a
-0.12 pulse
-0.12 quit _ and
-0.12 rate _ a
-0.12 rate for
-0.12 right after
-0.12 roll _ ankle
-0.12 safe around
-0.12 sat
-0.12 scrape _ my
-0.12 scrape on
-0.12 should _ bring
-0.12 side _ while
-0.12 skip a
-0.12 small cut
-0.12 smil
-0.12 so my
-0.12 son
-0.12 son _ up
-0.12 sore _ cough
-0.12 still walk
-0.12 sunday and
-0.12 take xarelto
-0.12 that _ for
-0.12 the rash
-0.12 thi is
-0.12 think _ ate
-0.12 think its
-0.12 thyroid
-0.12 to _ can
-0.12 to _ thi
-0.12 tomorrow night
-0.12 too fast
-0.12 tooth _ when
-0.12 up _ fast
-0.12 was _ #11+
-0.12 water _ my
-0.12 week _ should
-0.12 what _ normal
-0.12 what number
-0.12 wife say
-0.12 with _ in
-0.12 with burn
-0.12 woke with
-0.12 yesterday _ when
-0.12 yesterday hurt
-0.13 # _ i
-0.13 #11+ on
-0.13 -bladder
-0.13 -blood -no
-0.13 -blood _ -fever
-0.13 -no -fever
-0.13 -poop -in
-0.13 -poop _ -#
-0.13 -thought
-0.13 -thought -of
-0.13 <a <baby
-0.13 <an
-0.13 <attack _ <#99+
-0.13 <baby
-0.13 <broke <my
-0.13 <faint <once
-0.13 <he
-0.13 <heart _ <in
-0.13 <i <be
-0.13 <mom
-0.13 <my <arm
-0.13 <my <mom
-0.13 <my _ <faint
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =allergen =squeezing_word
-0.13 =back_pain =during_exercise
-0.13 =belly_hit =scratched
-0.13 =belly_word =headache
-0.13 =bite_bad =ear_wax
-0.13 =bleeding_any =small_cut
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =blood_streak =severe_pain
-0.13 =cancer_history
-0.13 =cancer_history =clot_risk
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_tear
-0.13 =chest_lasting =nausea
-0.13 =chest_lasting =no_insulin
-0.13 =chest_pain =muscle_strain_word
-0.13 =clot_risk =tired
-0.13 =co_words =cough
-0.13 =cold_outside =no_gas
-0.13 =dangerous_person =ear_wax
-0.13 =days_many =eye_hit_bad
-0.13 =diarrhea =vomit_few
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =during_exercise =radiates_leg
-0.13 =ear_wax =no_gas
-0.13 =elderly =raynaud_usual
-0.13 =eye_hit_bad =small_cut
-0.13 =fall_any =hours_pain
-0.13 =feels_sleepy =tired
-0.13 =flank_pain =preterm_weeks
-0.13 =frostbite =raynaud_usual
-0.13 =heart_condition =radiates
-0.13 =heat_exposure =hours_pain
-0.13 =hives =itchy_only
-0.13 =hours_pain =no_insulin
-0.13 =injection_joint
-0.13 =injection_joint =recent_surgery
-0.13 =long_bleed =severe_pain
-0.13 =muscle_strain_word =trunk_pain
-0.13 =pain_any =vaginal_bleeding
-0.13 =phlegm =squeezing_word
-0.13 =rash =shingles
-0.13 =strep_like
-0.13 =tingling_hands =wakes
-0.13 ?i _ ?a
-0.13 ^ <broke
-0.13 ^ _ <mom
-0.13 ^ _ heater
-0.13 ^ _ left
-0.13 ^ _ nurse
-0.13 ^ _ sweat
-0.13 ^ _ tooth
-0.13 ^ oxygen
-0.13 ^ space
-0.13 a _ hes
-0.13 a bruise
-0.13 a dentist
-0.13 a toilet
-0.13 a ton
-0.13 after _ #
-0.13 after _ no
-0.13 after _ too
-0.13 after lift
-0.13 after soda
-0.13 after two
-0.13 and _ ear
-0.13 and very
-0.13 ankle _ a
-0.13 any time
-0.13 apart
-0.13 around #
-0.13 at _ tomorrow
-0.13 at quarter
-0.13 baby turn
-0.13 bed _ day
-0.13 before noon
-0.13 bench
-0.13 bench pres
-0.13 best _ to
-0.13 bleed _ a
-0.13 block _ swimm
-0.13 block after
-0.13 boy _ #
-0.13 brain
-0.13 bump _ my
-0.13 came up
-0.13 can _ and
-0.13 cant _ weight
-0.13 cough blood
-0.13 do _ check
-0.13 do _ take
-0.13 dont -see
-0.13 ear _ block
-0.13 ear _ when
-0.13 ear hurt
-0.13 eat _ much
-0.13 eat too
-0.13 every feed
-0.13 exercis
-0.13 eyelid
-0.13 far _ are
-0.13 feed _ gain
-0.13 feel block
-0.13 feel tired
-0.13 fever _ five
-0.13 fever _ no
-0.13 fine can
-0.13 fine since
-0.13 first monday
-0.13 flight next
-0.13 for _ my
-0.13 giv a
-0.13 had _ stroke
-0.13 have _ blood
-0.13 have _ headache
-0.13 her _ in
-0.13 hes _ now
-0.13 hip replacement
-0.13 his _ pill
-0.13 his _ roll
-0.13 hive _ my
-0.13 hive on
-0.13 how _ doe
-0.13 i _ -see
-0.13 i be
-0.13 i hit
-0.13 i work
-0.13 im ok
-0.13 in _ sauna
-0.13 is #11+
-0.13 it _ to
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 its _ again
-0.13 kid swallow
-0.13 little _ after
-0.13 little red
-0.13 long _ next
-0.13 long doe
-0.13 los
-0.13 meat
-0.13 mild stomach
-0.13 monday _ december
-0.13 month _ vaccin
-0.13 morn _ i
-0.13 morn feel
-0.13 much _ a
-0.13 my _ blood
-0.13 my _ sleep
-0.13 my coworker
-0.13 my mother
-0.13 need _ fast
-0.13 no -thought
-0.13 nurse said
-0.13 of _ blood
-0.13 of pain
-0.13 off _ is
-0.13 off _ ladder
-0.13 once _ night
-0.13 out _ insulin
-0.13 out _ window
-0.13 pale _ cold
-0.13 pass _ for
-0.13 pill a
-0.13 play _ drink
-0.13 play and
-0.13 pull up
-0.13 quarter past
-0.13 red _ itchy
-0.13 right lower
-0.13 risk
-0.13 scooter
-0.13 sex
-0.13 should _ eat
-0.13 soda
-0.13 splinter
-0.13 stair at
-0.13 start thi
-0.13 steam
-0.13 steam _ my
-0.13 stomach _ the
-0.13 stomach _ when
-0.13 stomach bug
-0.13 surgery
-0.13 surgery on
-0.13 swell _ a
-0.13 swollen _ with
-0.13 take _ when
-0.13 than a
-0.13 the _ rd
-0.13 the best
-0.13 the meat
-0.13 the shingl
-0.13 throat _ cant
-0.13 throw _ a
-0.13 tingl when
-0.13 to _ #11+
-0.13 to fast
-0.13 toddler has
-0.13 toddler throw
-0.13 tomorrow _ #
-0.13 tummy is
-0.13 vomit every
-0.13 what vaccin
-0.13 when _ lie
-0.13 when _ tired
-0.13 when hungry
-0.13 wont answer
-0.13 work _ the
-0.13 year _ a
-0.14 # _ from
-0.14 #11+ _ man
-0.14 #11+ _ right
-0.14 #11+ tomorrow
-0.14 -and -no
-0.14 -pain -no
-0.14 -smell
-0.14 <# <year
-0.14 <a <child
-0.14 <about
-0.14 <ago _ <is
-0.14 <as
-0.14 <as <a
-0.14 <can _ <get
-0.14 <child
-0.14 <child _ <i
-0.14 <five
-0.14 <five <year
-0.14 <five _ <ago
-0.14 <had _ <heart
-0.14 <of <blood
-0.14 <panic
-0.14 <panic <attack
-0.14 =a_lot =raynaud_usual
-0.14 =alcohol =cough
-0.14 =alcohol =vomit_few
-0.14 =allergen
-0.14 =allergen =asks_meaning
-0.14 =allergen =possible_fracture
-0.14 =back_pain =kidney_stone
-0.14 =belly_surgery_recent =recent_surgery
-0.14 =bleeding_any =deep_cut
-0.14 =blood_streak =during_exercise
-0.14 =burn_severity =heat_exposure
-0.14 =car_crash =hours_pain
-0.14 =cocaine =scratched
-0.14 =cold_only =cough
-0.14 =days_many =drooling
-0.14 =days_many =every_day
-0.14 =days_many =tooth_pulled
-0.14 =during_effort =pain_any
-0.14 =during_exercise =postpartum
-0.14 =every_day
-0.14 =every_day =head_danger
-0.14 =fall_hard =thrown_off
-0.14 =fever =throat_tight
-0.14 =hand_infection =swelling
-0.14 =hours_pain =limb_bleeds
-0.14 =itchy_local =sting
-0.14 =joint_hot =pain_any
-0.14 =raynaud_usual =vaginal_bleeding
-0.14 ?can ?i
-0.14 ?how ?can
-0.14 ^ _ -bleed
-0.14 ^ _ car
-0.14 ^ _ itchy
-0.14 ^ _ lip
-0.14 ^ _ lower
-0.14 ^ _ of
-0.14 ^ _ often
-0.14 ^ _ some
-0.14 ^ _ swell
-0.14 ^ _ yesterday
-0.14 ^ heat
-0.14 ^ keep
-0.14 ^ pump
-0.14 ^ thyroid
-0.14 a _ dose
-0.14 a _ dry
-0.14 a _ flight
-0.14 a _ since
-0.14 a _ stiff
-0.14 a _ thi
-0.14 a bowl
-0.14 a colonoscopy
-0.14 a double
-0.14 after driv
-0.14 after tomorrow
-0.14 alway have
-0.14 and _ around
-0.14 and _ feet
-0.14 at _ pm
-0.14 back _ mexico
-0.14 bed last
-0.14 beer
-0.14 bit stiff
-0.14 bled _ i
-0.14 bled when
-0.14 blood _ check
-0.14 bump _ head
-0.14 burp _ lot
-0.14 burp a
-0.14 but it
-0.14 can _ exercise
-0.14 can _ it
-0.14 can _ use
-0.14 can the
-0.14 cant hear
-0.14 carsick
-0.14 chest _ a
-0.14 college
-0.14 contact len
-0.14 contrast
-0.14 cough _ my
-0.14 cough since
-0.14 cough syrup
-0.14 crack _ i
-0.14 crack when
-0.14 day _ tomorrow
-0.14 day he
-0.14 day off
-0.14 december #
-0.14 diarrhea _ #
-0.14 did _ lot
-0.14 dizzy _ boat
-0.14 dizzy _ i
-0.14 doe _ work
-0.14 eat a
-0.14 every day
-0.14 eye itchy
-0.14 face _ i
-0.14 foot while
-0.14 for month
-0.14 from mexico
-0.14 from soccer
-0.14 front
-0.14 get carsick
-0.14 get out
-0.14 good now
-0.14 grandpa _ a
-0.14 happen
-0.14 he isnt
-0.14 hear _ tv
-0.14 hiccup _ lot
-0.14 hiccup a
-0.14 how _ after
-0.14 i _ -slept
-0.14 i _ antibiotic
-0.14 i _ carsick
-0.14 i _ cold
-0.14 i _ its
-0.14 i bled
-0.14 i cried
-0.14 inhal some
-0.14 is _ i
-0.14 is on
-0.14 is there
-0.14 it rain
-0.14 itch from
-0.14 last a
-0.14 late _ is
-0.14 late today
-0.14 len
-0.14 marathon _ and
-0.14 mexico
-0.14 milk after
-0.14 most
-0.14 mov
-0.14 my _ shake
-0.14 my temp
-0.14 need #
-0.14 need _ letter
-0.14 need antibiotic
-0.14 nervou before
-0.14 next _ in
-0.14 night _ is
-0.14 no _ -and
-0.14 normal _ a
-0.14 normal _ have
-0.14 of cough
-0.14 of next
-0.14 often _ i
-0.14 often should
-0.14 ok _ fly
-0.14 old _ his
-0.14 on
-0.14 on boat
-0.14 onion _ stopp
-0.14 onion it
-0.14 over the
-0.14 oxygen reader
-0.14 pain _ back
-0.14 pain _ up
-0.14 period cramp
-0.14 pill late
-0.14 pit
-0.14 pressure check
-0.14 rash and
-0.14 reader
-0.14 reader _ #11+
-0.14 reader say
-0.14 red _ sore
-0.14 shaky when
-0.14 since _ start
-0.14 sit _ it
-0.14 someone _ the
-0.14 son isnt
-0.14 start _ a
-0.14 stomach _ after
-0.14 stool _ after
-0.14 stuff _ my
-0.14 sunday _ half
-0.14 syrup
-0.14 take aspirin
-0.14 take warfarin
-0.14 teeth and
-0.14 the _ tomorrow
-0.14 the antibiotic
-0.14 the squeez
-0.14 throat _ i
-0.14 throat _ two
-0.14 time in
-0.14 to _ next
-0.14 to _ to
-0.14 to _ when
-0.14 today _ that
-0.14 today im
-0.14 too _ it
-0.14 took _ double
-0.14 tooth and
-0.14 try
-0.14 tv _ fine
-0.14 tv its
-0.14 tylenol _ my
-0.14 wait _ my
-0.14 wait for
-0.14 want it
-0.14 watch _ its
-0.14 we _ his
-0.14 week _ better
-0.14 what _ the
-0.14 what can
-0.14 when _ rain
-0.14 when it
-0.14 while eat
-0.14 with _ of
-0.14 yesterday
-0.14 yesterday _ i
-0.14 yesterday after
-0.14 yo _ sudden
-0.14 yo man
-0.14 you _ my
-0.15 # _ monday
-0.15 # _ need
-0.15 # _ tuesday
-0.15 #11+ _ monday
-0.15 #11+ _ the
-0.15 -#11+
-0.15 -at
-0.15 -fever -or
-0.15 -rednes
-0.15 <died <of
-0.15 <kidney
-0.15 <my _ <died
-0.15 <screen
-0.15 <year _ <i
-0.15 =a_lot =days_many
-0.15 =a_lot =using_word
-0.15 =a_lot =weight_loss
-0.15 =allergen =itching
-0.15 =asks_meaning =chest_lasting
-0.15 =asthma =chest_lasting
-0.15 =asthma =hours_pain
-0.15 =at_rest =dangerous_person
-0.15 =belly_surgery_recent =gallbladder
-0.15 =bleeding_any =constipation
-0.15 =bleeding_any =cut_by_accident
-0.15 =blood_streak =cut_by_accident
-0.15 =bp_medicine =means_mentioned
-0.15 =bp_medicine =using_word
-0.15 =burn_severity =tooth_bad
-0.15 =calf =hip_hurts
-0.15 =chest_lasting =cold_limb
-0.15 =chest_lasting =cold_outside
-0.15 =chest_lasting =vaccine_said
-0.15 =chest_lasting =vomit_few
-0.15 =clot_risk =gallbladder
-0.15 =cold_only =eye_hit_bad
-0.15 =constipation =cut_by_accident
-0.15 =constipation =eye_hit_bad
-0.15 =constipation =rectal_blood
-0.15 =constipation =stool_blood
-0.15 =cough =croup_cough
-0.15 =cough =days_many
-0.15 =cramps =vomiting
-0.15 =dangerous_person =raynaud_usual
-0.15 =dangerous_person =testicle
-0.15 =diarrhea =head_danger
-0.15 =discharge =wound_infected
-0.15 =gallbladder =injection_joint
-0.15 =gallbladder =recent_surgery
-0.15 =head_injury =hernia_stuck
-0.15 =heat_exposure =tick
-0.15 =hours_pain =vaccine_said
-0.15 =hypertension =means_mentioned
-0.15 =hypertension =using_word
-0.15 =itchy_only =vaginal_bleeding
-0.15 =leg_swelling_one =possible_fracture
-0.15 =low_mood =postpartum
-0.15 =means_mentioned =near_faint
-0.15 =means_mentioned =squeezing_word
-0.15 =near_faint =using_word
-0.15 =no_injury =racing_heart
-0.15 =nosebleed
-0.15 =period_usual
-0.15 =period_usual =vaginal_bleeding
-0.15 =raynaud_usual =toes_cold
-0.15 =red_patch
-0.15 =red_patch =spreading
-0.15 =strep_like =throat_tight
-0.15 ?a _ ?in
-0.15 ?an
-0.15 ?fever ?in
-0.15 ?fever _ ?a
-0.15 ?in ?a
-0.15 ?is ?an
-0.15 ?prevent ?one
-0.15 ?what _ ?an
-0.15 ^ _ hot
-0.15 ^ _ murmur
-0.15 ^ _ pound
-0.15 ^ _ scrap
-0.15 ^ _ she
-0.15 ^ _ teenager
-0.15 ^ _ vagina
-0.15 ^ before
-0.15 ^ boil
-0.15 ^ cold
-0.15 ^ crohn
-0.15 ^ shaky
-0.15 ^ since
-0.15 a _ breath
-0.15 a _ heartburn
-0.15 a _ look
-0.15 a first
-0.15 a letter
-0.15 a spacer
-0.15 after _ long
-0.15 allergic
-0.15 allergic _ cat
-0.15 and #
-0.15 and _ tingl
-0.15 and nauseou
-0.15 ankl _ a
-0.15 ankle and
-0.15 arm _ itchy
-0.15 arm _ weak
-0.15 arm from
-0.15 at _ computer
-0.15 back at
-0.15 bang
-0.15 before _ tomorrow
-0.15 blister in
-0.15 bp was
-0.15 breath _ when
-0.15 brush
-0.15 but fine
-0.15 can _ check
-0.15 can _ play
-0.15 cant _ out
-0.15 clock
-0.15 constipat _ three
-0.15 cover
-0.15 cover the
-0.15 cramp _ #
-0.15 curtain
-0.15 cut _ heal
-0.15 cut is
-0.15 dad had
-0.15 dec _ th
-0.15 dnr
-0.15 do _ get
-0.15 do _ stop
-0.15 do babi
-0.15 do if
-0.15 doing great
-0.15 donate
-0.15 down _ the
-0.15 drank _ its
-0.15 eleven
-0.15 far away
-0.15 fine _ need
-0.15 fingernail
-0.15 for _ control
-0.15 for _ day
-0.15 for _ mild
-0.15 for eat
-0.15 for poison
-0.15 from _ chair
-0.15 from _ screen
-0.15 from laugh
-0.15 gallbladder surgery
-0.15 get someth
-0.15 glass thing
-0.15 glucose test
-0.15 had _ stomach
-0.15 had hiccup
-0.15 has _ cough
-0.15 hear the
-0.15 heart _ can
-0.15 her _ back
-0.15 her _ but
-0.15 hik
-0.15 hold _ pee
-0.15 how _ bleach
-0.15 husband _ diabetic
-0.15 i _ food
-0.15 i _ her
-0.15 i am
-0.15 i black
-0.15 i lie
-0.15 i scrap
-0.15 if _ was
-0.15 im _ eat
-0.15 im diabetic
-0.15 im for
-0.15 insurance _ the
-0.15 is _ glucose
-0.15 is normal
-0.15 it its
-0.15 it tingl
-0.15 its _ since
-0.15 its cold
-0.15 ive _ hiccup
-0.15 jaw pain
-0.15 knee at
-0.15 know _ she
-0.15 late _ that
-0.15 left foot
-0.15 license
-0.15 like _ see
-0.15 like gas
-0.15 little heartburn
-0.15 log
-0.15 look good
-0.15 me _ my
-0.15 mole
-0.15 month _ roll
-0.15 much _ cant
-0.15 much bleach
-0.15 much i
-0.15 my _ cover
-0.15 my _ foot
-0.15 my _ how
-0.15 my desk
-0.15 my due
-0.15 my forearm
-0.15 my side
-0.15 my teenager
-0.15 needl
-0.15 needl can
-0.15 next checkup
-0.15 next one
-0.15 night cant
-0.15 no -rednes
-0.15 number _ poison
-0.15 old roll
-0.15 on _ finger
-0.15 on _ nose
-0.15 on _ shin
-0.15 out i
-0.15 pain for
-0.15 poison control
-0.15 poked
-0.15 pressure _ #99+
-0.15 pus
-0.15 referral
-0.15 regular
-0.15 scar _ needl
-0.15 scrap my
-0.15 see fine
-0.15 she threw
-0.15 slic
-0.15 smell _ gas
-0.15 snake
-0.15 so _ cant
-0.15 sometime next
-0.15 sore _ a
-0.15 sore in
-0.15 splash in
-0.15 sprain my
-0.15 stitch _ my
-0.15 take _ the
-0.15 the _ checkup
-0.15 the _ come
-0.15 the _ hurt
-0.15 the flight
-0.15 the neck
-0.15 the spot
-0.15 tingl _ a
-0.15 tingl for
-0.15 to cat
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 up _ after
-0.15 was _ before
-0.15 watery
-0.15 when _ babi
-0.15 when do
-0.15 when doe
-0.15 where she
-0.15 who do
-0.15 wind _ the
-0.15 winter for
-0.16 # in
-0.16 #11+ i
-0.16 #11+ ok
-0.16 -fine
-0.16 -leg
-0.16 -of -breath
-0.16 -or _ -pain
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 -spot
-0.16 <appendix
-0.16 <arm
-0.16 <at <the
-0.16 <be
-0.16 <broke _ <arm
-0.16 <daughter
-0.16 <fami
-0.16 <grandmother
-0.16 <had _ <stroke
-0.16 <heart <attack
-0.16 <in _ <fami
-0.16 <last _ she
-0.16 <my <daughter
-0.16 <my <grandmother
-0.16 <my _ <was
-0.16 =alcohol =hernia_stuck
-0.16 =belly_hit =possible_fracture
-0.16 =blood_streak =dangerous_person
-0.16 =blood_streak =eye_red
-0.16 =blood_streak =itching
-0.16 =blood_streak =itchy_only
-0.16 =burn_severity =choking_passed
-0.16 =chest_lasting =sugar_low
-0.16 =chest_lasting =swelling_now
-0.16 =chest_lasting =tingling_hands
-0.16 =days_many
-0.16 =days_many =fall_any
-0.16 =days_many =limb_injury
-0.16 =days_many =tia_resolved
-0.16 =discharge =pain_any
-0.16 =ear_wax =phlegm
-0.16 =ear_wax =rigors_hard
-0.16 =eye_hit_bad =wakes
-0.16 =fever =nausea
-0.16 =getting_worse =headache
-0.16 =hit_hard =thrown_off
-0.16 =hours_pain =hypertension
-0.16 =hours_pain =swelling_now
-0.16 =itching =snake_seen
-0.16 =itchy_only =snake_seen
-0.16 =left_ribs =one_side_belly
-0.16 =leg_swelling_one =spreading
-0.16 =nodes =tonsils_out
-0.16 =pain_any =throat_sore
-0.16 =phlegm =sinus_long
-0.16 =spine_injury
-0.16 =throat_sore
-0.16 =trunk_pain =ulcer_nsaid
-0.16 ?a ?heart
-0.16 ?a _ ?attack
-0.16 ?attack
-0.16 ?do ?you
-0.16 ?do _ ?treat
-0.16 ?effect
-0.16 ?heart ?attack
-0.16 ?how _ ?you
-0.16 ?know _ ?my
-0.16 ?labor
-0.16 ?side
-0.16 ?side ?effect
-0.16 ?the _ ?of
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ <grandmother
-0.16 ^ _ appointment
-0.16 ^ _ friday
-0.16 ^ _ gett
-0.16 ^ _ give
-0.16 ^ _ like
-0.16 ^ _ pull
-0.16 ^ _ test
-0.16 ^ bump
-0.16 ^ burn
-0.16 ^ chang
-0.16 ^ foot
-0.16 ^ nail
-0.16 ^ shampoo
-0.16 ^ smell
-0.16 ^ stuffy
-0.16 ^ vasectomy
-0.16 ^ will
-0.16 a _ form
-0.16 a _ hurt
-0.16 a _ up
-0.16 a couple
-0.16 a hip
-0.16 a quarter
-0.16 adhd
-0.16 adhd pill
-0.16 after star
-0.16 afternoon _ #
-0.16 air _ gues
-0.16 and _ #99+
-0.16 and _ nose
-0.16 and _ tired
-0.16 are _ #
-0.16 at _ screen
-0.16 at ten
-0.16 been hav
-0.16 better _ i
-0.16 blood _ the
-0.16 box
-0.16 c _ #
-0.16 can someone
-0.16 cant _ on
-0.16 com in
-0.16 copd and
-0.16 couple
-0.16 doe _ stroke
-0.16 drink _ and
-0.16 dry _ i
-0.16 dur _ day
-0.16 eczema
-0.16 every _ for
-0.16 fami
-0.16 fast before
-0.16 five _ now
-0.16 food _ help
-0.16 food tum
-0.16 for a
-0.16 for school
-0.16 for three
-0.16 fri
-0.16 from #
-0.16 from _ to
-0.16 going _ for
-0.16 going away
-0.16 grandfather
-0.16 gues
-0.16 had _ before
-0.16 had knee
-0.16 he _ been
-0.16 he keep
-0.16 headache _ star
-0.16 headache _ tylenol
-0.16 hip is
-0.16 his _ thi
-0.16 how _ water
-0.16 hurt _ wife
-0.16 husband _ off
-0.16 i _ down
-0.16 i _ ibuprofen
-0.16 i clean
-0.16 i gues
-0.16 i last
-0.16 i near
-0.16 i shav
-0.16 in _ im
-0.16 in _ shoe
-0.16 in december
-0.16 in hot
-0.16 is _ me
-0.16 is heavier
-0.16 just red
-0.16 migraine _ my
-0.16 monkey
-0.16 monkey bar
-0.16 much water
-0.16 my _ medicine
-0.16 my palm
-0.16 my record
-0.16 my ring
-0.16 nausea _ diarrhea
-0.16 need _ physical
-0.16 no _ can
-0.16 old _ is
-0.16 on _ chin
-0.16 on _ head
-0.16 otherwise fine
-0.16 pack
-0.16 past _ on
-0.16 period _ heavier
-0.16 pill _ me
-0.16 puffy
-0.16 refill of
-0.16 sepsi
-0.16 shak _ a
-0.16 sister had
-0.16 six hour
-0.16 sore no
-0.16 spicy _ tum
-0.16 spit
-0.16 spr and
-0.16 stroke _ like
-0.16 stroke look
-0.16 sugar _ been
-0.16 take _ blood
-0.16 take _ for
-0.16 tan
-0.16 tension headache
-0.16 than _ thi
-0.16 the _ its
-0.16 the _ time
-0.16 then a
-0.16 thur #
-0.16 time _ #
-0.16 tired _ thi
-0.16 toe hurt
-0.16 tomorrow _ the
-0.16 tum help
-0.16 up _ nose
-0.16 usual _ month
-0.16 usual thi
-0.16 vaccin _ i
-0.16 vaccin do
-0.16 vasectomy appointment
-0.16 vomit diarrhea
-0.16 water _ i
-0.16 water should
-0.16 we have
-0.16 week what
-0.16 when _ pres
-0.16 where _ shav
-0.16 with _ for
-0.16 with _ nail
-0.16 wont bend
-0.16 work _ and
-0.16 year
-0.16 yo _ a
-0.16 you help
-0.17 # at
-0.17 # k
-0.17 #11+ _ morn
-0.17 #11+ pm
-0.17 #11+ thi
-0.17 #99+ chill
-0.17 -#
-0.17 -hurt -myself
-0.17 -myself
-0.17 -pus
-0.17 <blood
-0.17 <had <my
-0.17 <i <used
-0.17 <i _ <test
-0.17 <my _ <out
-0.17 =alcohol =now_at_rest
-0.17 =allergen =itchy_only
-0.17 =asthma_mild
-0.17 =at_rest =copd
-0.17 =belly_pain =blood_streak
-0.17 =belly_word =blood_streak
-0.17 =bite_bad =dentist
-0.17 =bite_bad =wound_infected
-0.17 =bleeding_any =raynaud_usual
-0.17 =burn_severity =discharge
-0.17 =burn_severity =nail_word
-0.17 =chest_any =low_mood
-0.17 =chest_lasting =copd
-0.17 =chest_pain =low_mood
-0.17 =cold_limb =tia_resolved
-0.17 =cold_only =phlegm
-0.17 =contact_lens
-0.17 =cough =flu_bad
-0.17 =cramps =diarrhea
-0.17 =days_many =eye_area
-0.17 =days_many =vomiting
-0.17 =dentist =tooth
-0.17 =diabetes =squeezing_word
-0.17 =diarrhea =refuses
-0.17 =discharge =itching
-0.17 =discharge =vaginal_bleeding
-0.17 =ear_wax =pain_any
-0.17 =eye_hit_bad =using_word
-0.17 =fever =silent_for_a_reason
-0.17 =inconsolable =low_mood
-0.17 =inconsolable =severe_pain
-0.17 =itching =leaking
-0.17 =kidney_stone =tia_resolved
-0.17 =leaking =vaginal_bleeding
-0.17 =low_mood =severe_pain
-0.17 =low_mood =trunk_pain
-0.17 =possible_fracture =refuses
-0.17 =pregnant =vomiting
-0.17 =vomit_few =vomiting_constantly
-0.17 ^ _ -pain
-0.17 ^ _ <used
-0.17 ^ _ free
-0.17 ^ _ incision
-0.17 ^ _ pain
-0.17 ^ _ worri
-0.17 ^ a
-0.17 ^ both
-0.17 ^ bp
-0.17 ^ cough
-0.17 ^ nervou
-0.17 ^ saturday
-0.17 ^ tiny
-0.17 a _ can
-0.17 a _ fever
-0.17 a coin
-0.17 a tia
-0.17 after _ every
-0.17 after _ roller
-0.17 after _ spinach
-0.17 and _ a
-0.17 and it
-0.17 are your
-0.17 at home
-0.17 badly and
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 bed for
-0.17 before _ period
-0.17 before christma
-0.17 bit _ since
-0.17 bloat _ dairy
-0.17 blow
-0.17 body
-0.17 breast milk
-0.17 can _ fly
-0.17 can _ swim
-0.17 cant _ cry
-0.17 cant do
-0.17 chest _ hurt
-0.17 coffee table
-0.17 coin
-0.17 colonoscopy
-0.17 corn
-0.17 corn _ my
-0.17 corn on
-0.17 corner
-0.17 cream _ dry
-0.17 cream for
-0.17 dose
-0.17 drink _ water
-0.17 dur
-0.17 eat _ play
-0.17 eye _ and
-0.17 eye burn
-0.17 feel _ late
-0.17 fine i
-0.17 fine no
-0.17 first aid
-0.17 for _ hand
-0.17 for dry
-0.17 from _ door
-0.17 funny
-0.17 glas _ wine
-0.17 glass _ me
-0.17 glucose
-0.17 green
-0.17 hand _ for
-0.17 hand cream
-0.17 hear test
-0.17 help me
-0.17 her hair
-0.17 hi _ basical
-0.17 hi so
-0.17 i _ bloat
-0.17 i _ for
-0.17 i blow
-0.17 i breath
-0.17 i fly
-0.17 ibuprofen _ a
-0.17 im worri
-0.17 inhaler work
-0.17 is _ low
-0.17 it _ night
-0.17 it fine
-0.17 itch _ white
-0.17 jittery
-0.17 just _ the
-0.17 k
-0.17 last _ all
-0.17 lip _ swollen
-0.17 little _ no
-0.17 lower
-0.17 my _ chok
-0.17 my _ gave
-0.17 my _ milk
-0.17 my _ pass
-0.17 my _ surgery
-0.17 my cheek
-0.17 my test
-0.17 my tongue
-0.17 nail
-0.17 nervou about
-0.17 new _ prescription
-0.17 next _ what
-0.17 no -trouble
-0.17 no _ -breath
-0.17 nose bleed
-0.17 now one
-0.17 of _ for
-0.17 of wine
-0.17 on _ can
-0.17 on _ day
-0.17 on coffee
-0.17 on dialysi
-0.17 on stair
-0.17 or sunday
-0.17 over _ leg
-0.17 pain _ fever
-0.17 panic
-0.17 panic attack
-0.17 period and
-0.17 physical for
-0.17 poop is
-0.17 purple _ on
-0.17 quarter to
-0.17 rash _ fever
-0.17 red when
-0.17 roll my
-0.17 run in
-0.17 runny _ and
-0.17 saturday _ sunday
-0.17 saturday or
-0.17 scrape
-0.17 session
-0.17 shake
-0.17 she _ again
-0.17 sister is
-0.17 sitt _ it
-0.17 small _ no
-0.17 so basical
-0.17 swollen _ runn
-0.17 take two
-0.17 test result
-0.17 that itch
-0.17 the _ dose
-0.17 the _ one
-0.17 the coffee
-0.17 the corner
-0.17 the incision
-0.17 the last
-0.17 tia
-0.17 tired from
-0.17 tongue _ coffee
-0.17 uti
-0.17 vaginal _ and
-0.17 vaginal itch
-0.17 want _ hear
-0.17 watch _ and
-0.17 week _ birth
-0.17 week all
-0.17 what _ your
-0.17 what a
-0.17 what are
-0.17 when _ blow
-0.17 when _ cold
-0.17 when its
-0.17 why do
-0.17 will
-0.17 wind on
-0.17 worri _ my
-0.17 writ
-0.17 you treat
-0.18 # p
-0.18 #11+ _ nausea
-0.18 -blister
-0.18 -ear
-0.18 <a _ <attack
-0.18 <attack <in
-0.18 <gallbladder
-0.18 <i <had
-0.18 <is
-0.18 <it <was
-0.18 <my <fami
-0.18 <run _ <my
-0.18 <stroke _ <year
-0.18 =allergen =stomach_burn
-0.18 =belly_pain =headache
-0.18 =belly_word =diarrhea
-0.18 =bite_bad =throat_sore
-0.18 =blood_streak =burn_any
-0.18 =calf =spreading
-0.18 =calf =weak_any
-0.18 =cast_tight =during_exercise
-0.18 =chest_any =during_exercise
-0.18 =cold_only =pain_any
-0.18 =constipation =three_days
-0.18 =cut_by_accident =limb_injury
-0.18 =cut_by_accident =wound
-0.18 =discharge
-0.18 =discharge =ear_pain
-0.18 =dizzy =hearing
-0.18 =dizzy =near_faint
-0.18 =ear_wax =rigors
-0.18 =eye_area =many_days
-0.18 =fainted =long_bleed
-0.18 =fever =throat_sore
-0.18 =fever =tired
-0.18 =headache =trunk_pain
-0.18 =heat_exposure =pain_any
-0.18 =joint_hot =twisted
-0.18 =leg_swelling_one =limb_injury
-0.18 =morning_sickness =pregnant
-0.18 =nausea
-0.18 =nodes =swelling_throat
-0.18 =nodes =throat_tight
-0.18 =nodes =tired
-0.18 =numb_any =wakes
-0.18 =pain_any =wakes
-0.18 =refuses =short_breath
-0.18 =squeezing_word =using_word
-0.18 =strep_like =tired
-0.18 =throat_sore =tired
-0.18 =throat_tight =trunk_pain
-0.18 ?call
-0.18 ?clot
-0.18 ?question
-0.18 ^ _ breast
-0.18 ^ _ grandmother
-0.18 ^ _ heart
-0.18 ^ _ last
-0.18 ^ _ look
-0.18 ^ _ mother
-0.18 ^ _ rib
-0.18 ^ _ swollen
-0.18 ^ _ toe
-0.18 ^ bf
-0.18 ^ on
-0.18 ^ quarter
-0.18 ^ three
-0.18 a _ sting
-0.18 a _ where
-0.18 a pain
-0.18 a therapist
-0.18 ache _ mov
-0.18 and _ for
-0.18 and _ gett
-0.18 and _ yesterday
-0.18 and since
-0.18 are _ me
-0.18 are itchy
-0.18 baby hasnt
-0.18 bag of
-0.18 band _ my
-0.18 between
-0.18 bf
-0.18 birth
-0.18 bleach safe
-0.18 burn _ i
-0.18 bypas
-0.18 calf _ tight
-0.18 calv
-0.18 calv _ sore
-0.18 calv are
-0.18 can eat
-0.18 checkup _ my
-0.18 chopp onion
-0.18 cold _ winter
-0.18 cold in
-0.18 cold water
-0.18 cough _ kill
-0.18 cried
-0.18 day _ the
-0.18 day from
-0.18 day otherwise
-0.18 doing well
-0.18 eye _ itchy
-0.18 eyelid _ a
-0.18 face when
-0.18 feel _ work
-0.18 feet
-0.18 fever _ yesterday
-0.18 finger chopp
-0.18 for _ dog
-0.18 gastric
-0.18 gastric bypas
-0.18 get _ on
-0.18 girl sudden
-0.18 go _ school
-0.18 grandma _ her
-0.18 had _ replacement
-0.18 had his
-0.18 hand shake
-0.18 have _ stomach
-0.18 he _ on
-0.18 headache after
-0.18 heart beat
-0.18 heart skip
-0.18 his pee
-0.18 hurt _ garden
-0.18 husband _ a
-0.18 i _ every
-0.18 i _ nervou
-0.18 i _ one
-0.18 i _ two
-0.18 i exercise
-0.18 i pres
-0.18 ibuprofen
-0.18 im constipat
-0.18 is doing
-0.18 it _ hurt
-0.18 itchy _ from
-0.18 its _ worse
-0.18 its sore
-0.18 jogg
-0.18 kid _ pink
-0.18 knee _ #
-0.18 knee click
-0.18 know my
-0.18 leg wont
-0.18 long day
-0.18 lost
-0.18 me about
-0.18 me the
-0.18 medicine
-0.18 monday _ #
-0.18 monday _ #11+
-0.18 mother has
-0.18 much and
-0.18 my _ chopp
-0.18 my _ skip
-0.18 my _ so
-0.18 my _ work
-0.18 my grandmother
-0.18 my im
-0.18 my medicine
-0.18 my saw
-0.18 need _ batteri
-0.18 newborn _ yellow
-0.18 next available
-0.18 no -blister
-0.18 now just
-0.18 of insulin
-0.18 on _ cabinet
-0.18 out _ its
-0.18 p
-0.18 pill _ day
-0.18 pressure _ high
-0.18 pressure is
-0.18 replacement #
-0.18 safe for
-0.18 saw the
-0.18 say im
-0.18 schedul
-0.18 seizure _ morn
-0.18 seizure thi
-0.18 shav cut
-0.18 she _ now
-0.18 she said
-0.18 shin on
-0.18 shot do
-0.18 shoulder a
-0.18 smoke detector
-0.18 sometim my
-0.18 son _ off
-0.18 son is
-0.18 son want
-0.18 stabb pain
-0.18 stiff _ morn
-0.18 stiff thi
-0.18 stop _ i
-0.18 stroke _ i
-0.18 take in
-0.18 th at
-0.18 thank
-0.18 the _ car
-0.18 the _ detector
-0.18 the cabinet
-0.18 thin
-0.18 thing _ blurry
-0.18 thing are
-0.18 to have
-0.18 to school
-0.18 too _ and
-0.18 tooth is
-0.18 treat
-0.18 want _ tip
-0.18 water and
-0.18 week _ next
-0.18 week can
-0.18 week im
-0.18 went down
-0.18 what _ is
-0.18 when _ skip
-0.18 worri
-0.18 would _ a
-0.18 yesterday its
-0.19 # _ like
-0.19 #11+ _ feel
-0.19 #11+ _ sleep
-0.19 #11+ _ when
-0.19 #99+ _ #
-0.19 #99+ before
-0.19 -any
-0.19 -trouble -breath
-0.19 <and <it
-0.19 <fami _ <i
-0.19 <grandma <pass
-0.19 <grandma _ <away
-0.19 <i <get
-0.19 <pass <away
-0.19 <test
-0.19 =a_lot =new_medicine
-0.19 =a_lot =wound_infected
-0.19 =allergen =aura_usual
-0.19 =allergen =headache
-0.19 =allergen =pees_lot
-0.19 =allergen =seizure_usual
-0.19 =allergen =trunk_pain
-0.19 =aura_usual =bleeding_any
-0.19 =aura_usual =child_got_pills
-0.19 =aura_usual =vaginal_bleeding
-0.19 =back_pain =calf
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_word =wakes
-0.19 =blurry_vision =one_eye
-0.19 =calf =flank_pain
-0.19 =chest_injury_or_ache =cough
-0.19 =chest_lasting =tooth_bad
-0.19 =child_got_pills =seizure_usual
-0.19 =choking_passed =dizzy
-0.19 =clot_risk =ear_wax
-0.19 =cold_only =many_days
-0.19 =cold_only =sinus_long
-0.19 =dangerous_person =flu_bad
-0.19 =days_many =weight_loss
-0.19 =eye_hit_bad =irregular_heart
-0.19 =fall_any =possible_fracture
-0.19 =head_danger =inconsolable
-0.19 =itching =recent_surgery
-0.19 =itchy_only =recent_surgery
-0.19 =limb_cold_pale =raynaud_usual
-0.19 =new_medicine =pees_lot
-0.19 =pain_any =possible_fracture
-0.19 =panic_known =racing_heart
-0.19 =ringing_ears
-0.19 =sting =wound
-0.19 =stomach_burn
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =tooth
-0.19 =tropical
-0.19 =tropical =tropics
-0.19 =trunk_pain =wakes
-0.19 =ulcer_nsaid =wakes
-0.19 ?about ?it
-0.19 ?do _ ?know
-0.19 ?i ?prevent
-0.19 ?paper
-0.19 ?sign _ ?a
-0.19 ?therapist
-0.19 ^ _ bled
-0.19 ^ _ cell
-0.19 ^ _ doctor
-0.19 ^ _ drown
-0.19 ^ _ half
-0.19 ^ _ leak
-0.19 ^ _ ligament
-0.19 ^ _ los
-0.19 ^ _ malaria
-0.19 ^ sickle
-0.19 a _ blood
-0.19 a _ dizzy
-0.19 a _ drink
-0.19 a _ got
-0.19 a _ it
-0.19 a _ normal
-0.19 a _ there
-0.19 a form
-0.19 a ladder
-0.19 a long
-0.19 a normal
-0.19 a sore
-0.19 after birth
-0.19 after dinner
-0.19 airbag
-0.19 and _ bend
-0.19 and _ sleep
-0.19 and _ together
-0.19 and ibuprofen
-0.19 and stuffy
-0.19 are _ common
-0.19 around _ my
-0.19 as
-0.19 as _ as
-0.19 beat _ when
-0.19 black _ my
-0.19 bruise on
-0.19 bump _ fine
-0.19 bump feel
-0.19 but _ have
-0.19 can _ do
-0.19 chat
-0.19 chest _ on
-0.19 chicken
-0.19 couple _ day
-0.19 cramp _ my
-0.19 day _ ok
-0.19 dec #
-0.19 diet tip
-0.19 doctor told
-0.19 drink alcohol
-0.19 dry _ in
-0.19 dry _ on
-0.19 dry and
-0.19 ear _ plugg
-0.19 feed
-0.19 feel _ otherwise
-0.19 feel plugg
-0.19 fever _ #99+
-0.19 fever _ two
-0.19 finger _ cold
-0.19 flight
-0.19 fly at
-0.19 from _ coffee
-0.19 had it
-0.19 had my
-0.19 hand in
-0.19 headache _ fever
-0.19 heat
-0.19 heavier
-0.19 heavier _ usual
-0.19 heavier than
-0.19 hot in
-0.19 i _ walk
-0.19 i _ weird
-0.19 i burp
-0.19 i start
-0.19 i turn
-0.19 ibuprofen _ tylenol
-0.19 ibuprofen together
-0.19 im not
-0.19 inhaler refill
-0.19 is malaria
-0.19 it for
-0.19 last _ of
-0.19 leg feel
-0.19 ligament
-0.19 long flight
-0.19 lot _ the
-0.19 lot since
-0.19 low _ pain
-0.19 malaria
-0.19 mild _ throat
-0.19 mild sore
-0.19 month _ do
-0.19 much _ should
-0.19 my _ bump
-0.19 my _ fell
-0.19 my _ job
-0.19 my _ scratch
-0.19 my eyelid
-0.19 my pillow
-0.19 my poop
-0.19 need _ form
-0.19 no _ -today
-0.19 noon _ weekend
-0.19 noon tomorrow
-0.19 nose _ and
-0.19 number for
-0.19 nurse _ it
-0.19 of _ can
-0.19 of day
-0.19 oil
-0.19 old _ every
-0.19 pinn
-0.19 purple its
-0.19 runn a
-0.19 saw
-0.19 see _ nurse
-0.19 send
-0.19 shin at
-0.19 skip _ i
-0.19 skip when
-0.19 small _ feel
-0.19 sock
-0.19 someth _ now
-0.19 sore _ from
-0.19 sore on
-0.19 start _ water
-0.19 start the
-0.19 steak
-0.19 sting
-0.19 stomach pain
-0.19 stool is
-0.19 surgery is
-0.19 swollen _ its
-0.19 take #
-0.19 that good
-0.19 the _ small
-0.19 the _ was
-0.19 the _ when
-0.19 the clinic
-0.19 the number
-0.19 to fly
-0.19 to reschedule
-0.19 toe
-0.19 together
-0.19 tongue _ pizza
-0.19 twitch _ im
-0.19 twitch when
-0.19 two _ on
-0.19 tylenol and
-0.19 up since
-0.19 vitamin with
-0.19 wake _ at
-0.19 walker
-0.19 was _ thi
-0.19 wasp yesterday
-0.19 week _ can
-0.19 weird _ my
-0.19 what _ number
-0.19 when _ turn
-0.19 wont _ cry
-0.19 wrong chat
-0.2 # or
-0.2 -chest
-0.2 -chest -pain
-0.2 -pregnant
-0.2 -word
-0.2 <# <week
-0.2 <a _ <last
-0.2 <after
-0.2 <bender
-0.2 <bender <last
-0.2 <fender
-0.2 <fender <bender
-0.2 <fender _ <last
-0.2 <ten
-0.2 <ten <year
-0.2 <ten _ <ago
-0.2 <up
-0.2 <when _ <was
-0.2 =allergen =belly_pain
-0.2 =bite_bad =cough
-0.2 =bite_bad =raynaud_usual
-0.2 =bleeding_any =scratched
-0.2 =blood_streak =chest_any
-0.2 =blood_streak =chest_pain
-0.2 =blood_streak =hours_pain
-0.2 =blood_streak =throat_sore
-0.2 =bluish =raynaud_usual
-0.2 =bp_medicine =hours_pain
-0.2 =burn_severity =itching
-0.2 =chest_lasting =constipation
-0.2 =chest_lasting =shingles
-0.2 =choking_passed =during_exercise
-0.2 =cough =pain_any
-0.2 =days_many =getting_worse
-0.2 =dementia_known =eye_hit_bad
-0.2 =diarrhea =nausea
-0.2 =diarrhea =three_days
-0.2 =during_exercise =muscle_strain_word
-0.2 =eye_chemical =eye_hit
-0.2 =eye_hit_bad =muscle_strain_word
-0.2 =eye_hit_bad =raynaud_usual
-0.2 =hernia_stuck =no_gas
-0.2 =hours_pain =shingles
-0.2 =itching =limb_injury
-0.2 =itchy_local =pain_any
-0.2 =itchy_only =limb_injury
-0.2 =limb_injury =rash
-0.2 =limp_leg =possible_fracture
-0.2 =limp_refuses =possible_fracture
-0.2 =low_mood =pain_any
-0.2 =nausea =vomiting
-0.2 =pain_any =slept_on
-0.2 =possible_fracture =weak_any
-0.2 =smoker
-0.2 =tia_resolved =vomiting
-0.2 ?are ?sign
-0.2 ?are ?the
-0.2 ?are _ ?of
-0.2 ?cause ?chest
-0.2 ?cause _ ?pain
-0.2 ?make
-0.2 ?stres _ ?chest
-0.2 ?what _ ?sign
-0.2 ?what _ ?the
-0.2 ^ <fender
-0.2 ^ _ -chest
-0.2 ^ _ <bender
-0.2 ^ _ constipat
-0.2 ^ _ sneez
-0.2 ^ _ thur
-0.2 ^ _ voice
-0.2 ^ box
-0.2 ^ early
-0.2 a _ haha
-0.2 a _ infection
-0.2 a _ sunburn
-0.2 a small
-0.2 about _ control
-0.2 about birth
-0.2 and fine
-0.2 and gassy
-0.2 and have
-0.2 annoy me
-0.2 are _ before
-0.2 back _ work
-0.2 badly _ feel
-0.2 birth _ option
-0.2 birthday
-0.2 birthday party
-0.2 bloat _ gassy
-0.2 bloat and
-0.2 blood _ log
-0.2 blood _ pill
-0.2 bruis _ i
-0.2 chest lift
-0.2 chest when
-0.2 control option
-0.2 couple of
-0.2 d
-0.2 difference _ a
-0.2 difference between
-0.2 do _ treat
-0.2 doctor check
-0.2 dog died
-0.2 dress
-0.2 eye _ he
-0.2 feet _ a
-0.2 fever for
-0.2 fine just
-0.2 flutter
-0.2 for _ month
-0.2 full
-0.2 go _ to
-0.2 hard on
-0.2 has the
-0.2 have _ mild
-0.2 headach _ i
-0.2 help a
-0.2 her hand
-0.2 his lip
-0.2 hoarse _ the
-0.2 hurt _ out
-0.2 i _ eat
-0.2 i _ gas
-0.2 i _ lighthead
-0.2 i _ numb
-0.2 i _ of
-0.2 i _ once
-0.2 i _ over
-0.2 i _ thi
-0.2 i _ weld
-0.2 i had
-0.2 i move
-0.2 im _ now
-0.2 in _ chest
-0.2 in _ toddler
-0.2 it _ and
-0.2 it ok
-0.2 its _ bit
-0.2 just _ up
-0.2 keep _ when
-0.2 knee _ swollen
-0.2 lack
-0.2 lack of
-0.2 last friday
-0.2 lift my
-0.2 like _ talk
-0.2 lump on
-0.2 metformin
-0.2 mild cramp
-0.2 more
-0.2 morn stopp
-0.2 my _ cut
-0.2 my _ haha
-0.2 my _ that
-0.2 my _ today
-0.2 my gum
-0.2 nausea
-0.2 nausea vomit
-0.2 need _ new
-0.2 no -chest
-0.2 not -pregnant
-0.2 numb since
-0.2 of _ in
-0.2 of december
-0.2 option
-0.2 or _ on
-0.2 over _ bed
-0.2 pain a
-0.2 pain going
-0.2 pressure pill
-0.2 real bad
-0.2 record to
-0.2 she _ when
-0.2 she scream
-0.2 she see
-0.2 since my
-0.2 sleep _ lot
-0.2 sleep a
-0.2 slept _ and
-0.2 son bump
-0.2 sore but
-0.2 spot _ my
-0.2 squat
-0.2 stand _ too
-0.2 stomach _ before
-0.2 stubb toe
-0.2 sugar _ #99+
-0.2 surgery _ is
-0.2 talk _ birth
-0.2 the _ between
-0.2 the _ friday
-0.2 the bed
-0.2 the boat
-0.2 the first
-0.2 ther _ in
-0.2 thi _ im
-0.2 thi _ stopp
-0.2 think _ are
-0.2 three day
-0.2 to work
-0.2 toddler fell
-0.2 toilet lol
-0.2 tomorrow morn
-0.2 took the
-0.2 uti and
-0.2 was weld
-0.2 weld
-0.2 went to
-0.2 were
-0.2 what _ difference
-0.2 when the
-0.2 where do
-0.2 wife has
-0.21 # _ over
-0.21 #11+ _ run
-0.21 -later -than
-0.21 -see
-0.21 -than
-0.21 <broke
-0.21 <can <i
-0.21 <do <i
-0.21 <do _ <need
-0.21 <fine
-0.21 <i <need
-0.21 <iud
-0.21 <once
-0.21 <was <#11+
-0.21 =a_lot =baby
-0.21 =a_lot =chemical_word
-0.21 =belly_hit =thrown_off
-0.21 =bleeding_any =tia_resolved
-0.21 =blister_any =nail_word
-0.21 =blister_word =nail_word
-0.21 =blood_streak =small_cut
-0.21 =cant_sit_still
-0.21 =cant_sit_still =severe_pain
-0.21 =chemical_word =cut_by_accident
-0.21 =chest_injury_or_ache =during_exercise
-0.21 =cut_by_accident =vaginal_bleeding
-0.21 =eye_hit_bad =hypertension
-0.21 =eye_hit_bad =low_mood
-0.21 =eye_red =itching
-0.21 =eye_red =itchy_only
-0.21 =fall_any =thrown_off
-0.21 =getting_worse =pain_any
-0.21 =head_danger =nausea
-0.21 =heat_exposure =wound_infected
-0.21 =hypertension =squeezing_word
-0.21 =many_days =tired
-0.21 =pain_any =strep_like
-0.21 =pregnant =tired
-0.21 =preterm_weeks =refuses
-0.21 =refuses =swelling
-0.21 =strep_like =swelling_throat
-0.21 =tia_resolved =vomit_few
-0.21 ?if ?my
-0.21 ^ _ -later
-0.21 ^ _ <pass
-0.21 ^ _ <to
-0.21 ^ _ breath
-0.21 ^ _ cough
-0.21 ^ _ grandfather
-0.21 ^ _ had
-0.21 ^ _ kid
-0.21 ^ _ long
-0.21 ^ _ nippl
-0.21 ^ _ on
-0.21 ^ _ peel
-0.21 ^ _ squeez
-0.21 ^ _ up
-0.21 ^ blood
-0.21 ^ cut
-0.21 ^ gas
-0.21 ^ green
-0.21 ^ hi
-0.21 ^ hip
-0.21 ^ hive
-0.21 ^ make
-0.21 ^ neck
-0.21 ^ stepp
-0.21 a _ ?about
-0.21 a _ queasy
-0.21 a half
-0.21 a one
-0.21 after
-0.21 after _ at
-0.21 after _ food
-0.21 an erection
-0.21 and _ better
-0.21 and _ blister
-0.21 and _ doing
-0.21 and _ half
-0.21 and _ thi
-0.21 back _ play
-0.21 bled _ little
-0.21 blister _ my
-0.21 bp is
-0.21 burn a
-0.21 burn after
-0.21 but _ -fever
-0.21 but _ keep
-0.21 check appointment
-0.21 check in
-0.21 check it
-0.21 chest discomfort
-0.21 chin
-0.21 cold hand
-0.21 come off
-0.21 come out
-0.21 cuff
-0.21 dangerou _ mix
-0.21 dangerou to
-0.21 day _ week
-0.21 december #11+
-0.21 deep breath
-0.21 discomfort
-0.21 discomfort _ and
-0.21 discomfort on
-0.21 drink fine
-0.21 ear
-0.21 fast after
-0.21 finger _ swollen
-0.21 for _ headache
-0.21 forgot to
-0.21 get dizzy
-0.21 hand _ the
-0.21 have on
-0.21 head hard
-0.21 headache _ work
-0.21 hip _ stiff
-0.21 how to
-0.21 husband _ and
-0.21 i _ cros
-0.21 i _ heartburn
-0.21 i leak
-0.21 i take
-0.21 if _ skip
-0.21 im _ after
-0.21 in _ chair
-0.21 kill _ at
-0.21 kill it
-0.21 last _ hour
-0.21 leg _ the
-0.21 level
-0.21 little blood
-0.21 lot
-0.21 lot _ night
-0.21 lower back
-0.21 mild _ after
-0.21 more _ a
-0.21 morn for
-0.21 mov to
-0.21 my _ cramp
-0.21 my _ pulse
-0.21 my _ quit
-0.21 my _ start
-0.21 my _ think
-0.21 my after
-0.21 my ankle
-0.21 my body
-0.21 my grandfather
-0.21 my rest
-0.21 my son
-0.21 nap
-0.21 neck _ from
-0.21 nippl
-0.21 no -later
-0.21 no _ -of
-0.21 no _ -than
-0.21 nose _ for
-0.21 nurse _ my
-0.21 off _ scooter
-0.21 on _ roller
-0.21 on _ shoulder
-0.21 on friday
-0.21 one _ no
-0.21 one year
-0.21 or
-0.21 over _ holiday
-0.21 own
-0.21 pain _ two
-0.21 past _ tomorrow
-0.21 pee when
-0.21 pound _ the
-0.21 pound over
-0.21 rash on
-0.21 red bump
-0.21 refill _ my
-0.21 rest _ is
-0.21 rest pulse
-0.21 rib _ from
-0.21 roof
-0.21 scar my
-0.21 screen _ day
-0.21 screen all
-0.21 see _ allergic
-0.21 see an
-0.21 should _ see
-0.21 sit _ legg
-0.21 sit cros
-0.21 sleep _ on
-0.21 slight headache
-0.21 small _ bump
-0.21 small hernia
-0.21 son love
-0.21 sore _ nurs
-0.21 spacer
-0.21 stop _ and
-0.21 store
-0.21 stuffy _ and
-0.21 take _ deep
-0.21 teen sleep
-0.21 th of
-0.21 the _ paper
-0.21 the _ vaccine
-0.21 the _ went
-0.21 the back
-0.21 the cold
-0.21 the weekend
-0.21 till
-0.21 time _ day
-0.21 tip
-0.21 to _ what
-0.21 to mix
-0.21 to play
-0.21 toilet paper
-0.21 tomorrow at
-0.21 tooth _ in
-0.21 tooth com
-0.21 ultrasound
-0.21 up im
-0.21 week _ january
-0.21 when _ sneeze
-0.21 wonder
-0.21 yo _ painful
-0.22 #99+ _ morn
-0.22 #99+ thi
-0.22 -bleed
-0.22 -dizzines
-0.22 <ago <and
-0.22 <check
-0.22 <do
-0.22 <fell
-0.22 <fell <last
-0.22 <fell _ <month
-0.22 <heart
-0.22 <i <faint
-0.22 <out <in
-0.22 <out _ <#99+
-0.22 <should
-0.22 <should <i
-0.22 <when <i
-0.22 <year _ <and
-0.22 =a_lot =tired
-0.22 =after_hard_exercise =pale_clammy
-0.22 =after_hard_exercise =sweating
-0.22 =alcohol =diarrhea
-0.22 =allergen =itchy_local
-0.22 =allergen =shingles
-0.22 =baby =during_exercise
-0.22 =belly_surgery_recent =hernia_word
-0.22 =belly_word =itching
-0.22 =belly_word =itchy_only
-0.22 =blood_streak =wound
-0.22 =clot_risk =dangerous_person
-0.22 =cold_exposure =pain_any
-0.22 =dangerous_person =injection_joint
-0.22 =dangerous_person =recent_surgery
-0.22 =eye_area =sinus_long
-0.22 =getting_worse =trunk_pain
-0.22 =headache =raynaud_usual
-0.22 =hernia_stuck =vaginal_bleeding
-0.22 =hernia_word =injection_joint
-0.22 =hernia_word =recent_surgery
-0.22 =itching =swelling
-0.22 =itchy_only =swelling
-0.22 =low_mood =squeezing_word
-0.22 =muscle_strain_word =stiff_neck
-0.22 =pain_any =three_days
-0.22 =scratched =sting
-0.22 =shingles =vaccine_said
-0.22 ?a ?stroke
-0.22 ?of ?a
-0.22 ?to
-0.22 ^ _ -headache
-0.22 ^ _ <had
-0.22 ^ _ available
-0.22 ^ _ birth
-0.22 ^ _ blister
-0.22 ^ _ food
-0.22 ^ _ loose
-0.22 ^ _ usual
-0.22 ^ burp
-0.22 ^ campfire
-0.22 ^ forgot
-0.22 ^ noseble
-0.22 ^ one
-0.22 ^ shav
-0.22 ^ stye
-0.22 a _ for
-0.22 a _ more
-0.22 a _ small
-0.22 a _ test
-0.22 a second
-0.22 a toy
-0.22 after _ antibiotic
-0.22 air i
-0.22 all day
-0.22 allergic to
-0.22 and itchy
-0.22 are blurry
-0.22 at #99+
-0.22 at _ movie
-0.22 at _ no
-0.22 available
-0.22 bag
-0.22 be _ about
-0.22 before i
-0.22 bleed _ little
-0.22 burn _ finger
-0.22 campfire _ made
-0.22 campfire smoke
-0.22 can _ refill
-0.22 cant sit
-0.22 come _ tomorrow
-0.22 cough _ had
-0.22 day one
-0.22 diarrhea twice
-0.22 dim
-0.22 dizzy _ a
-0.22 do #
-0.22 doing
-0.22 drop
-0.22 explain
-0.22 eye _ fine
-0.22 far
-0.22 feel better
-0.22 feel okay
-0.22 fever _ for
-0.22 flutter a
-0.22 forgett
-0.22 from _ computer
-0.22 from _ my
-0.22 from anxiety
-0.22 from garden
-0.22 from monday
-0.22 get _ of
-0.22 gun and
-0.22 had one
-0.22 have high
-0.22 he _ ask
-0.22 he drive
-0.22 headache _ day
-0.22 heart was
-0.22 i smoke
-0.22 i talk
-0.22 in _ hour
-0.22 in _ spr
-0.22 in _ thumb
-0.22 is _ bad
-0.22 is _ contagiou
-0.22 is _ fine
-0.22 is _ high
-0.22 is broken
-0.22 it _ work
-0.22 its _ but
-0.22 jaw click
-0.22 just vomit
-0.22 keep forgett
-0.22 last _ after
-0.22 lot in
-0.22 made _ eye
-0.22 monday i
-0.22 my _ back
-0.22 my _ bled
-0.22 my _ itchy
-0.22 my _ red
-0.22 my _ water
-0.22 my ankl
-0.22 my breast
-0.22 need more
-0.22 new one
-0.22 night at
-0.22 no -bleed
-0.22 no -problem
-0.22 no _ -in
-0.22 of _ neck
-0.22 on _ face
-0.22 on _ soup
-0.22 on _ watch
-0.22 opening
-0.22 out tomorrow
-0.22 over _ a
-0.22 pain _ down
-0.22 painful _ in
-0.22 pea
-0.22 prescription expir
-0.22 rac _ is
-0.22 recip for
-0.22 removal
-0.22 say my
-0.22 shin _ the
-0.22 shingl vaccine
-0.22 should _ get
-0.22 since _ night
-0.22 since last
-0.22 skip breakfast
-0.22 smoke made
-0.22 sore _ the
-0.22 sore since
-0.22 soup
-0.22 stiff _ my
-0.22 stye on
-0.22 sweaty after
-0.22 taco
-0.22 take _ metformin
-0.22 take _ pill
-0.22 talk about
-0.22 test is
-0.22 the exam
-0.22 the spr
-0.22 the yesterday
-0.22 they
-0.22 tight shoe
-0.22 tiny bruise
-0.22 to cold
-0.22 toddler
-0.22 tongue _ hot
-0.22 tooth _ it
-0.22 tooth _ to
-0.22 up for
-0.22 want _ see
-0.22 want advice
-0.22 was rac
-0.22 week _ monday
-0.22 week when
-0.22 well _ can
-0.22 well when
-0.22 what shot
-0.22 work _ me
-0.22 work in
-0.22 wrist _ a
-0.22 wrong
-0.22 yesterday _ the
-0.23 #11+ _ boy
-0.23 #11+ _ got
-0.23 #11+ h
-0.23 -a -week
-0.23 -belly -pain
-0.23 -for -a
-0.23 -for _ -week
-0.23 -headache -or
-0.23 <a <stroke
-0.23 <stroke
-0.23 <to <have
-0.23 <used _ <have
-0.23 =alcohol =belly_word
-0.23 =at_rest =flu_bad
-0.23 =aura_usual =chest_lasting
-0.23 =aura_usual =hours_pain
-0.23 =bluish =cold_limb
-0.23 =bp_medicine =eye_hit_bad
-0.23 =bp_medicine =squeezing_word
-0.23 =burn_severity =itchy_only
-0.23 =burn_severity =leaking
-0.23 =chemical_word =rash
-0.23 =choking_passed =dangerous_person
-0.23 =cough =tired
-0.23 =cramps =vaginal_bleeding
-0.23 =dentist =pain_any
-0.23 =elderly =fever
-0.23 =eye_area =eye_red
-0.23 =getting_worse =swelling
-0.23 =limb_injury =small_cut
-0.23 =low_mood =panic_known
-0.23 =many_days
-0.23 =no_gas =pain_any
-0.23 =rash =throat_sore
-0.23 =recent_infection =three_days
-0.23 =refuses =stiff_neck
-0.23 =small_cut =wound
-0.23 =swallowed_thing
-0.23 =throat_sore =tonsils_out
-0.23 =tingling_hands =weak_one_side
-0.23 =tonsils_out
-0.23 ?a ?fever
-0.23 ?fever
-0.23 ?heart
-0.23 ?i _ ?if
-0.23 ?know ?if
-0.23 ^ #99+
-0.23 ^ _ <was
-0.23 ^ _ foot
-0.23 ^ _ forgot
-0.23 ^ _ len
-0.23 ^ _ lesson
-0.23 ^ _ pop
-0.23 ^ _ wait
-0.23 ^ bit
-0.23 ^ dec
-0.23 ^ from
-0.23 ^ hoarse
-0.23 ^ purple
-0.23 ^ runny
-0.23 a _ around
-0.23 a _ down
-0.23 a _ feed
-0.23 a bead
-0.23 a fortnight
-0.23 a pill
-0.23 a tiny
-0.23 a tooth
-0.23 about
-0.23 after _ all
-0.23 after stand
-0.23 after swimm
-0.23 all _ at
-0.23 amoxicillin
-0.23 and _ groggy
-0.23 are ready
-0.23 at _ h
-0.23 at _ small
-0.23 at _ week
-0.23 baby move
-0.23 ball and
-0.23 bead
-0.23 bed
-0.23 bit _ when
-0.23 breath when
-0.23 bruise where
-0.23 can _ nurse
-0.23 carrot
-0.23 cheer
-0.23 com back
-0.23 cooki
-0.23 crie _ -tear
-0.23 crie without
-0.23 dad _ a
-0.23 daughter take
-0.23 day _ work
-0.23 detergent
-0.23 didnt
-0.23 dont _ why
-0.23 dot
-0.23 down _ leg
-0.23 eye _ my
-0.23 feel groggy
-0.23 finger slic
-0.23 first _ of
-0.23 five day
-0.23 flight both
-0.23 fortnight
-0.23 free
-0.23 from cheer
-0.23 furniture
-0.23 get red
-0.23 give _ gas
-0.23 green snot
-0.23 groggy
-0.23 h
-0.23 hand _ when
-0.23 has high
-0.23 have no
-0.23 he play
-0.23 hes _ fine
-0.23 hoarse from
-0.23 hospital
-0.23 hurt in
-0.23 i _ alcohol
-0.23 i _ high
-0.23 i _ since
-0.23 i almost
-0.23 i should
-0.23 i swim
-0.23 i threw
-0.23 in _ rash
-0.23 is _ just
-0.23 is _ true
-0.23 its going
-0.23 juice
-0.23 kidney stone
-0.23 know why
-0.23 land
-0.23 leg get
-0.23 leg shav
-0.23 lesson
-0.23 little when
-0.23 long _ both
-0.23 low back
-0.23 month
-0.23 morn _ since
-0.23 mov furniture
-0.23 my _ lost
-0.23 my _ peel
-0.23 my _ shav
-0.23 my _ slic
-0.23 my _ tiny
-0.23 my cut
-0.23 my heel
-0.23 my lab
-0.23 my shin
-0.23 my toe
-0.23 need _ glass
-0.23 new detergent
-0.23 night after
-0.23 no -belly
-0.23 noseble
-0.23 notice
-0.23 notice my
-0.23 off when
-0.23 old had
-0.23 on _ heel
-0.23 on _ thumb
-0.23 on weekend
-0.23 pink _ again
-0.23 play soccer
-0.23 pop on
-0.23 pregnancy test
-0.23 pregnant _ it
-0.23 pres _ it
-0.23 same time
-0.23 say i
-0.23 scar itch
-0.23 sensitive to
-0.23 shingl
-0.23 shot
-0.23 should _ drink
-0.23 side stitch
-0.23 sleep till
-0.23 sleepy _ lunch
-0.23 sleepy after
-0.23 slept on
-0.23 slic _ it
-0.23 snot
-0.23 so scar
-0.23 sore and
-0.23 stand _ day
-0.23 stand all
-0.23 steak got
-0.23 the _ for
-0.23 thi month
-0.23 thirsty
-0.23 threw _ once
-0.23 till noon
-0.23 to quit
-0.23 tonsil
-0.23 tripp
-0.23 trouble
-0.23 true
-0.23 tummy
-0.23 two month
-0.23 tylenol for
-0.23 urine
-0.23 which _ do
-0.23 wife _ im
-0.23 with _ cough
-0.23 with blister
-0.23 without -tear
-0.23 work night
-0.24 #99+ today
-0.24 <get
-0.24 =alcohol =fever
-0.24 =alcohol =vomiting
-0.24 =allergen =during_exercise
-0.24 =bleeding_any =gum_only
-0.24 =blood_streak =chemical_word
-0.24 =blood_streak =short_breath
-0.24 =burn_severity =tired
-0.24 =chest_any =cut_by_accident
-0.24 =chest_pain =cut_by_accident
-0.24 =cold_only =squeezing_word
-0.24 =cough =rigors
-0.24 =cramps =ulcer_nsaid
-0.24 =ear_pain =eye_area
-0.24 =flu_bad =hours_pain
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =hip_hurts =hurts_move
-0.24 =hours_pain =raynaud_usual
-0.24 =iron_pills =means_mentioned
-0.24 =iron_pills =using_word
-0.24 =joint_hot =limb_injury
-0.24 =kidney_stone
-0.24 =making_swell =possible_fracture
-0.24 =muscle_strain_word =muscle_tear
-0.24 =pregnant =stomach_burn
-0.24 =strep_like =throat_sore
-0.24 ?chest
-0.24 ?chest ?pain
-0.24 ?it
-0.24 ?pain
-0.24 ^ _ <son
-0.24 ^ _ appt
-0.24 ^ _ are
-0.24 ^ _ lunch
-0.24 ^ _ past
-0.24 ^ _ same
-0.24 ^ _ since
-0.24 ^ as
-0.24 ^ canker
-0.24 ^ felt
-0.24 ^ id
-0.24 ^ little
-0.24 ^ lot
-0.24 ^ rash
-0.24 a chip
-0.24 a wart
-0.24 ache since
-0.24 after dairy
-0.24 after eat
-0.24 after feed
-0.24 after milk
-0.24 after spicy
-0.24 almost
-0.24 am _ and
-0.24 and _ an
-0.24 and _ still
-0.24 and super
-0.24 and would
-0.24 arm _ a
-0.24 as possible
-0.24 away _ im
-0.24 back ache
-0.24 because of
-0.24 before lunch
-0.24 bit sore
-0.24 bled _ a
-0.24 bug
-0.24 by #
-0.24 canker _ in
-0.24 cause
-0.24 chip _ cough
-0.24 coffee and
-0.24 confus today
-0.24 constipat for
-0.24 constipation
-0.24 cough _ up
-0.24 dark _ i
-0.24 dizzy spell
-0.24 dog _ its
-0.24 dropp a
-0.24 eat _ it
-0.24 eyelid twitch
-0.24 fall out
-0.24 fly _ #11+
-0.24 for _ in
-0.24 for _ newborn
-0.24 for the
-0.24 fridge
-0.24 from _ cold
-0.24 from _ new
-0.24 go round
-0.24 go to
-0.24 good for
-0.24 hand from
-0.24 have _ bruise
-0.24 he go
-0.24 heart _ when
-0.24 hot after
-0.24 hurt _ bit
-0.24 i _ fine
-0.24 i _ mild
-0.24 i _ night
-0.24 iron pill
-0.24 is _ at
-0.24 it up
-0.24 knee _ when
-0.24 knee has
-0.24 leg _ night
-0.24 leg at
-0.24 lot _ i
-0.24 lot after
-0.24 me out
-0.24 merry
-0.24 merry _ round
-0.24 merry go
-0.24 my _ pop
-0.24 my _ school
-0.24 my _ sore
-0.24 my _ test
-0.24 need _ note
-0.24 note _ work
-0.24 of _ since
-0.24 of _ stroke
-0.24 on _ chip
-0.24 on _ for
-0.24 pee _ brown
-0.24 peel after
-0.24 pop _ i
-0.24 pop when
-0.24 possible
-0.24 pregnant _ need
-0.24 pretty deep
-0.24 pull _ muscle
-0.24 pushup yesterday
-0.24 recycle
-0.24 safe _ pregnancy
-0.24 she _ food
-0.24 shin _ soccer
-0.24 skin on
-0.24 small pimple
-0.24 sneeze _ lot
-0.24 sneeze a
-0.24 so _ toddler
-0.24 some _ and
-0.24 sore _ after
-0.24 sore arm
-0.24 spell
-0.24 star _ the
-0.24 star at
-0.24 still burn
-0.24 swell in
-0.24 take tylenol
-0.24 temp _ #11+
-0.24 ten to
-0.24 the week
-0.24 therapist
-0.24 to a
-0.24 toe _ the
-0.24 tooth hurt
-0.24 tummy ache
-0.24 up _ fine
-0.24 up when
-0.24 vitamin d
-0.24 wake _ every
-0.24 want _ get
-0.24 which _ are
-0.24 wine _ dinner
-0.24 with dinner
-0.25 # _ is
-0.25 # play
-0.25 #99+ a
-0.25 #99+ play
-0.25 <away
-0.25 <i _ <to
-0.25 <in <my
-0.25 <need
-0.25 <two <year
-0.25 <was _ <year
-0.25 =a_lot =bruises_unexplained
-0.25 =a_lot =bruising
-0.25 =alcohol =choking_passed
-0.25 =belly_pain =getting_worse
-0.25 =belly_word =getting_worse
-0.25 =bite_bad =blood_streak
-0.25 =blood_streak =trunk_pain
-0.25 =bruises_unexplained
-0.25 =bruises_unexplained =bruising
-0.25 =burn_severity =nodes
-0.25 =burn_severity =upper_belly_pain
-0.25 =choking_passed =cold_limb
-0.25 =choking_passed =numb_any
-0.25 =co_words =tick
-0.25 =days_many =ulcer_nsaid
-0.25 =diarrhea =vomiting
-0.25 =elderly =stroke_word
-0.25 =flank_pain =left_ribs
-0.25 =left_ribs =trunk_pain
-0.25 =nail_word
-0.25 =nail_word =pain_beyond
-0.25 =nail_word =twisted
-0.25 =pees_lot
-0.25 =scratched =swelling
-0.25 =twisted =wound
-0.25 ?can _ ?cause
-0.25 ?cause
-0.25 ?from
-0.25 ?hav
-0.25 ?hav ?a
-0.25 ?prevent
-0.25 ?stres ?cause
-0.25 ^ _ anxiety
-0.25 ^ _ bloat
-0.25 ^ _ bruise
-0.25 ^ _ lol
-0.25 ^ _ stres
-0.25 ^ _ sugar
-0.25 ^ _ under
-0.25 ^ hand
-0.25 a _ about
-0.25 a _ ache
-0.25 a checkup
-0.25 a doctor
-0.25 a follow
-0.25 a month
-0.25 a sec
-0.25 about the
-0.25 after _ coffe
-0.25 after next
-0.25 and gain
-0.25 ankle
-0.25 are safe
-0.25 bandaid on
-0.25 between #
-0.25 boxe
-0.25 but is
-0.25 but keep
-0.25 c is
-0.25 clas
-0.25 clogg
-0.25 clogg _ wax
-0.25 clogg with
-0.25 coffe
-0.25 cough with
-0.25 crie
-0.25 crie _ night
-0.25 day at
-0.25 do _ my
-0.25 dose for
-0.25 drink wine
-0.25 ear _ clogg
-0.25 ear ache
-0.25 faint _ the
-0.25 feel after
-0.25 feel blue
-0.25 feel sad
-0.25 finger _ onion
-0.25 for _ sec
-0.25 from _ wrong
-0.25 got _ shot
-0.25 grandma is
-0.25 half past
-0.25 hand _ cold
-0.25 has _ eye
-0.25 have _ after
-0.25 have _ when
-0.25 he bump
-0.25 he get
-0.25 her knee
-0.25 his scooter
-0.25 hit _ with
-0.25 hot day
-0.25 how many
-0.25 i _ fish
-0.25 i _ if
-0.25 i _ no
-0.25 i _ sad
-0.25 i _ wine
-0.25 i did
-0.25 i roll
-0.25 in _ tooth
-0.25 in january
-0.25 in june
-0.25 insurance cover
-0.25 is _ next
-0.25 is eat
-0.25 is heal
-0.25 it _ bleed
-0.25 june
-0.25 kick in
-0.25 laugh now
-0.25 lighthead if
-0.25 little _ i
-0.25 my _ at
-0.25 my _ scrap
-0.25 my _ throw
-0.25 my car
-0.25 my shoe
-0.25 my urine
-0.25 neck _ sore
-0.25 need _ follow
-0.25 need _ reschedule
-0.25 on _ stair
-0.25 only _ i
-0.25 only when
-0.25 out for
-0.25 over _ at
-0.25 past nine
-0.25 peel _ sunburn
-0.25 pink
-0.25 red hot
-0.25 right _ is
-0.25 rins
-0.25 scrap _ knee
-0.25 sec
-0.25 shift
-0.25 since _ breakup
-0.25 since i
-0.25 sleep wrong
-0.25 sneez _ day
-0.25 sneez all
-0.25 soccer
-0.25 son _ on
-0.25 son chok
-0.25 spit _ milk
-0.25 stiff _ sleep
-0.25 stitch _ out
-0.25 stitch come
-0.25 stool
-0.25 swollen from
-0.25 swollen gland
-0.25 thanksgiv
-0.25 the crash
-0.25 the month
-0.25 thi
-0.25 today but
-0.25 toe and
-0.25 twenty
-0.25 up milk
-0.25 vasectomy
-0.25 vomit _ feed
-0.25 week _ when
-0.25 weigh
-0.25 when _ leave
-0.25 where _ got
-0.25 with _ white
-0.25 with wax
-0.26 # _ the
-0.26 #11+ _ of
-0.26 #99+ over
-0.26 -in -day
-0.26 <attack
-0.26 <can
-0.26 <from
-0.26 <last _ gone
-0.26 <month gone
-0.26 =animal_bite =vaccine_said
-0.26 =bite_bad =days_many
-0.26 =bleeding_any =days_many
-0.26 =blood_streak =fall_any
-0.26 =bluish =muscle_tear
-0.26 =chest_lasting =flu_bad
-0.26 =co_words =vaccine_said
-0.26 =dentist =swelling
-0.26 =eye_area =using_word
-0.26 =fever =tonsils_out
-0.26 =hit_hard =possible_fracture
-0.26 =nail_word =pain_any
-0.26 =pain_any =shingles
-0.26 =scratched
-0.26 =swelling_throat =tonsils_out
-0.26 =throat_tight =tonsils_out
-0.26 ?i ?know
-0.26 ?if
-0.26 ?know
-0.26 ?meningiti
-0.26 ?my
-0.26 ?test
-0.26 ?test ?for
-0.26 ^ _ before
-0.26 ^ _ coworker
-0.26 ^ _ face
-0.26 ^ _ hasnt
-0.26 ^ _ jaw
-0.26 ^ _ know
-0.26 ^ _ made
-0.26 ^ _ plan
-0.26 ^ _ polish
-0.26 ^ _ thursday
-0.26 ^ _ wont
-0.26 ^ _ wrist
-0.26 ^ allergy
-0.26 ^ could
-0.26 ^ some
-0.26 a _ my
-0.26 a penny
-0.26 allergi
-0.26 and _ gone
-0.26 and blurry
-0.26 and pink
-0.26 anxiou
-0.26 back of
-0.26 bee stung
-0.26 been _ that
-0.26 bit _ im
-0.26 bit after
-0.26 but _ feel
-0.26 can _ help
-0.26 cat
-0.26 cat scratch
-0.26 clean
-0.26 cold _ i
-0.26 congestion
-0.26 cros legg
-0.26 dialysi _ on
-0.26 disease
-0.26 disease and
-0.26 dizzy for
-0.26 doe _ need
-0.26 doe she
-0.26 eve morn
-0.26 eye are
-0.26 food _ in
-0.26 food stuck
-0.26 four day
-0.26 gave _ a
-0.26 got dizzy
-0.26 had _ for
-0.26 has _ runny
-0.26 how often
-0.26 hurt _ little
-0.26 i _ #99+
-0.26 i _ do
-0.26 i _ so
-0.26 im know
-0.26 in _ stool
-0.26 in _ week
-0.26 is _ him
-0.26 is _ normal
-0.26 is _ over
-0.26 is _ when
-0.26 it burn
-0.26 its _ now
-0.26 know _ lab
-0.26 lab result
-0.26 legg
-0.26 like _ know
-0.26 long is
-0.26 mild _ on
-0.26 mom get
-0.26 moved
-0.26 my _ a
-0.26 my _ lift
-0.26 my _ migraine
-0.26 my bp
-0.26 my first
-0.26 nick my
-0.26 no _ -problem
-0.26 no _ after
-0.26 nose at
-0.26 nose but
-0.26 nurse call
-0.26 of needl
-0.26 on _ foot
-0.26 on _ of
-0.26 on wednesday
-0.26 out can
-0.26 penny
-0.26 pres on
-0.26 red spot
-0.26 reschedule
-0.26 she need
-0.26 smell after
-0.26 sneez a
-0.26 snor _ i
-0.26 sting on
-0.26 stomach _ going
-0.26 stomach after
-0.26 swallow _ penny
-0.26 the ball
-0.26 the movie
-0.26 twist _ ankle
-0.26 twist my
-0.26 typ
-0.26 usual migraine
-0.26 was on
-0.26 when _ a
-0.26 where can
-0.26 yawn _ lot
-0.26 yawn a
-0.26 yo
-0.27 # thi
-0.27 #11+ _ #99+
-0.27 #11+ normal
-0.27 -in -the
-0.27 <a _ <in
-0.27 <month _ now
-0.27 <used
-0.27 <used <to
-0.27 =after_hard_exercise
-0.27 =allergen =ear_wax
-0.27 =allergen =recent_infection
-0.27 =back_pain =hurts_move
-0.27 =bite_bad =nodes
-0.27 =blood_streak =nosebleed
-0.27 =chest_lasting =cold_hands
-0.27 =chest_lasting =tia_resolved
-0.27 =choking =cough
-0.27 =clot_risk =possible_fracture
-0.27 =co_words =pain_any
-0.27 =cold_hands =cold_outside
-0.27 =cold_limb =cold_outside
-0.27 =constipation =dangerous_person
-0.27 =constipation =hernia_stuck
-0.27 =constipation =pain_any
-0.27 =cough =eye_area
-0.27 =dangerous_person =no_gas
-0.27 =days_many =stomach_burn
-0.27 =dentist =eye_hit_bad
-0.27 =during_exercise =muscle_tear
-0.27 =during_exercise =possible_fracture
-0.27 =eye_area =tired
-0.27 =eye_hit_bad =sinus_long
-0.27 =flank_pain =hurts_move
-0.27 =many_days =sinus_long
-0.27 =nodes =pain_any
-0.27 =pain_any =sinus_long
-0.27 =sinus_long
-0.27 =sinus_long =squeezing_word
-0.27 =stomach_burn =wakes
-0.27 =strep_like =swelling
-0.27 ?stroke
-0.27 ^ _ -swell
-0.27 ^ _ <faint
-0.27 ^ _ all
-0.27 ^ _ allergy
-0.27 ^ _ arm
-0.27 ^ _ cramp
-0.27 ^ _ saw
-0.27 ^ _ snor
-0.27 ^ _ splinter
-0.27 ^ _ stitch
-0.27 ^ _ that
-0.27 ^ _ week
-0.27 ^ _ will
-0.27 ^ fish
-0.27 ^ gum
-0.27 ^ ripp
-0.27 a _ back
-0.27 a _ rash
-0.27 a band
-0.27 a diet
-0.27 a scratchy
-0.27 a splinter
-0.27 after _ boxe
-0.27 and _ good
-0.27 and _ itch
-0.27 and _ want
-0.27 back _ going
-0.27 bee _ on
-0.27 best
-0.27 better when
-0.27 bled a
-0.27 bleed #
-0.27 bleed _ week
-0.27 bloat after
-0.27 burn when
-0.27 by _ baseball
-0.27 cant _ still
-0.27 carpet
-0.27 contagiou
-0.27 could _ be
-0.27 crie _ i
-0.27 crie when
-0.27 cry _ i
-0.27 day _ -fever
-0.27 down _ can
-0.27 ear wax
-0.27 face _ swollen
-0.27 feel _ baby
-0.27 feel bloat
-0.27 for _ year
-0.27 from _ carpet
-0.27 get _ and
-0.27 green _ eat
-0.27 green after
-0.27 gum _ a
-0.27 her vitamin
-0.27 hes eat
-0.27 high cholesterol
-0.27 husband _ loud
-0.27 i _ blood
-0.27 i _ seen
-0.27 i _ when
-0.27 i lol
-0.27 i stretch
-0.27 i support
-0.27 i would
-0.27 id
-0.27 in _ office
-0.27 is _ good
-0.27 is _ no
-0.27 is _ what
-0.27 is drink
-0.27 it _ when
-0.27 just finish
-0.27 kept
-0.27 light _ #
-0.27 like _ when
-0.27 little _ when
-0.27 low _ of
-0.27 me up
-0.27 mg
-0.27 mild ache
-0.27 mine
-0.27 month _ with
-0.27 mov boxe
-0.27 muscle in
-0.27 my knee
-0.27 my med
-0.27 my toddler
-0.27 need appt
-0.27 nervou _ my
-0.27 no -swell
-0.27 of _ pain
-0.27 office
-0.27 okay
-0.27 older
-0.27 on _ elbow
-0.27 on _ kid
-0.27 past noon
-0.27 pen
-0.27 popcorn
-0.27 pregnant _ have
-0.27 pull _ his
-0.27 red _ on
-0.27 roommate is
-0.27 safe in
-0.27 salty popcorn
-0.27 second _ i
-0.27 seen
-0.27 sit still
-0.27 small red
-0.27 snor loud
-0.27 support her
-0.27 take blood
-0.27 that hurt
-0.27 the carpet
-0.27 the holiday
-0.27 the safe
-0.27 the smoke
-0.27 thirsty after
-0.27 throat for
-0.27 took _ mg
-0.27 two tylenol
-0.27 wake me
-0.27 wed
-0.27 what _ do
-0.27 when _ nervou
-0.27 when _ run
-0.27 when _ stretch
-0.27 when will
-0.27 will _ feel
-0.27 with _ runny
-0.28 # _ to
-0.28 #11+ _ ago
-0.28 -at -#
-0.28 <last <summer
-0.28 <my <son
-0.28 <run
-0.28 <run <in
-0.28 <son
-0.28 <summer
-0.28 =allergen =choking_passed
-0.28 =aura_usual =seizure_usual
-0.28 =back_pain =pregnant
-0.28 =blood_streak =chest_lasting
-0.28 =blood_streak =ear_wax
-0.28 =burn_severity =joint_hot
-0.28 =burn_severity =wont_feed
-0.28 =chest_lasting =child_got_pills
-0.28 =co_words =scratched
-0.28 =cold_hands =purple_word
-0.28 =cough =hours_pain
-0.28 =cough =sudden
-0.28 =cough =throat_sore
-0.28 =cut_by_accident =small_cut
-0.28 =cut_by_accident =squeezing_word
-0.28 =ear_wax =purple_word
-0.28 =eye_area =raynaud_usual
-0.28 =eye_hit_bad =many_days
-0.28 =flu_bad =rigors
-0.28 =flu_bad =sudden
-0.28 =inconsolable =long_bleed
-0.28 =itching =rash
-0.28 =itchy_only =rash
-0.28 =leg_swelling_one =twisted
-0.28 =limb_injury =swelling
-0.28 =near_faint =vomiting
-0.28 =rigors =sudden
-0.28 =shingles
-0.28 =slept_on =tingling_hands
-0.28 =swelling =twisted
-0.28 ?for ?a
-0.28 ?what _ ?a
-0.28 ?you
-0.28 ^ _ <my
-0.28 ^ _ check
-0.28 ^ _ drain
-0.28 ^ _ hair
-0.28 ^ _ soon
-0.28 ^ _ spell
-0.28 ^ _ voic
-0.28 ^ bruise
-0.28 ^ gave
-0.28 ^ morn
-0.28 ^ pacemaker
-0.28 ^ shiver
-0.28 ^ shot
-0.28 ^ sometime
-0.28 ache before
-0.28 after runn
-0.28 after sitt
-0.28 and _ bled
-0.28 and _ great
-0.28 and _ weight
-0.28 are kill
-0.28 back to
-0.28 bf hit
-0.28 bite _ nail
-0.28 bite my
-0.28 can _ drink
-0.28 cough _ #
-0.28 dizzy _ throw
-0.28 drink
-0.28 ear pop
-0.28 eyelid has
-0.28 feb #11+
-0.28 fever _ since
-0.28 foot when
-0.28 for dinner
-0.28 for work
-0.28 from coffee
-0.28 get pregnant
-0.28 glas of
-0.28 got the
-0.28 gum _ when
-0.28 has _ bad
-0.28 head hurt
-0.28 heart _ a
-0.28 hes #
-0.28 hike
-0.28 hungry _ the
-0.28 hungry all
-0.28 i _ normal
-0.28 i _ now
-0.28 i bite
-0.28 im _ ?about
-0.28 im mov
-0.28 im tired
-0.28 in _ afternoon
-0.28 in _ breast
-0.28 in _ neck
-0.28 in meeting
-0.28 is _ can
-0.28 is _ monoxide
-0.28 is carbon
-0.28 is dry
-0.28 is high
-0.28 keep _ to
-0.28 leg _ sitt
-0.28 make _ sleepy
-0.28 me sleepy
-0.28 meeting
-0.28 mom _ a
-0.28 my _ flutter
-0.28 my _ prescription
-0.28 my a
-0.28 my cat
-0.28 my doctor
-0.28 my jean
-0.28 my meter
-0.28 my two
-0.28 nasal
-0.28 new shoe
-0.28 nose bled
-0.28 of _ bed
-0.28 of thi
-0.28 often
-0.28 old has
-0.28 on saturday
-0.28 one _ a
-0.28 one at
-0.28 pee _ i
-0.28 pill for
-0.28 poop _ dark
-0.28 safe _ eat
-0.28 same
-0.28 sensitive
-0.28 shiver _ the
-0.28 small _ on
-0.28 sometime
-0.28 soon
-0.28 swell _ bit
-0.28 take _ and
-0.28 the _ coaster
-0.28 the afternoon
-0.28 the door
-0.28 the next
-0.28 the roller
-0.28 tick _ my
-0.28 to _ new
-0.28 to _ pregnant
-0.28 two minut
-0.28 two week
-0.28 wart _ my
-0.28 wart on
-0.28 when _ eat
-0.28 who
-0.28 wine
-0.28 wine with
-0.28 wrist _ from
-0.28 you do
-0.29 #11+ _ after
-0.29 #11+ yo
-0.29 #99+ to
-0.29 -swell
-0.29 <# _ <ago
-0.29 <have
-0.29 <pass
-0.29 =baby_still =pain_any
-0.29 =bite_bad =tonsils_out
-0.29 =burn_severity =drooling
-0.29 =burn_severity =scratched
-0.29 =calf =cast_tight
-0.29 =calf =muscle_tear
-0.29 =carpal
-0.29 =carpal =cold_limb
-0.29 =carpal =numb_any
-0.29 =carpal =slept_on
-0.29 =co_words =trunk_pain
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =stool_blood
-0.29 =days_many =low_mood
-0.29 =during_exercise =head_injury
-0.29 =getting_worse =leg_swelling_one
-0.29 =itching =vaginal_bleeding
-0.29 =leg_swelling_one =scratched
-0.29 =low_mood =many_days
-0.29 =many_days =vaginal_bleeding
-0.29 =pain_any =tonsils_out
-0.29 =scratched =small_cut
-0.29 =small_cut
-0.29 ^ #
-0.29 ^ <grandma
-0.29 ^ _ -fever
-0.29 ^ _ near
-0.29 ^ _ son
-0.29 ^ _ the
-0.29 ^ _ toddler
-0.29 ^ bad
-0.29 ^ belly
-0.29 ^ its
-0.29 ^ jock
-0.29 ^ ring
-0.29 ^ side
-0.29 ^ skin
-0.29 ^ sugar
-0.29 ^ tue
-0.29 ^ yellow
-0.29 a _ at
-0.29 a _ teeth
-0.29 and _ nauseou
-0.29 and pee
-0.29 ankl swell
-0.29 are _ for
-0.29 are big
-0.29 away
-0.29 away in
-0.29 baby _ her
-0.29 baby drool
-0.29 band
-0.29 bandaid
-0.29 bit _ blood
-0.29 bite _ over
-0.29 bite all
-0.29 boyfriend _ my
-0.29 buy
-0.29 can _ be
-0.29 can _ move
-0.29 carpal
-0.29 carpal tunnel
-0.29 day after
-0.29 dentist visit
-0.29 did a
-0.29 dog
-0.29 drank _ much
-0.29 drank too
-0.29 drool a
-0.29 dry air
-0.29 from
-0.29 gas
-0.29 had _ cough
-0.29 happy and
-0.29 he start
-0.29 heartburn _ pizza
-0.29 his chin
-0.29 how _ should
-0.29 how long
-0.29 i _ it
-0.29 i chew
-0.29 i go
-0.29 i sit
-0.29 ibuprofen for
-0.29 id _ to
-0.29 id like
-0.29 in _ last
-0.29 is _ is
-0.29 is tired
-0.29 it _ a
-0.29 its a
-0.29 jock
-0.29 jock itch
-0.29 keep _ worse
-0.29 kid _ a
-0.29 lab are
-0.29 leave
-0.29 leg _ red
-0.29 lip from
-0.29 lot teeth
-0.29 love the
-0.29 mosquito _ all
-0.29 move _ visit
-0.29 my _ on
-0.29 neck from
-0.29 night _ of
-0.29 no _ -no
-0.29 noseble _ morn
-0.29 noseble thi
-0.29 of _ thi
-0.29 on sunday
-0.29 pill _ morn
-0.29 pill refill
-0.29 pill thi
-0.29 play fine
-0.29 queasy
-0.29 refill please
-0.29 salty
-0.29 schedule for
-0.29 scratch my
-0.29 send my
-0.29 she swallow
-0.29 shin
-0.29 should _ stay
-0.29 should a
-0.29 snor _ loud
-0.29 stiff _ from
-0.29 sudden fever
-0.29 take _ vitamin
-0.29 that normal
-0.29 the _ bad
-0.29 the screen
-0.29 thur
-0.29 tunnel
-0.29 two hour
-0.29 tylenol _ ibuprofen
-0.29 was _ is
-0.29 wax _ my
-0.29 wax in
-0.29 when _ chew
-0.29 who _ i
-0.29 with white
-0.29 you _ it
-0.3 #99+ #11+
-0.3 #99+ _ at
-0.3 <was <#
-0.3 =aura_usual =many_days
-0.3 =belly_word =ulcer_nsaid
-0.3 =blood_streak =burn_severity
-0.3 =burn_severity =low_mood
-0.3 =calf =tick
-0.3 =chest_lasting =heart_murmur_fever
-0.3 =cold_hands =cold_limb
-0.3 =dangerous_person =eye_red
-0.3 =dentist =swelling_lips
-0.3 =eye_hit_bad =tia_resolved
-0.3 =limb_injury =sting
-0.3 =pain_beyond =twisted
-0.3 ^ _ eve
-0.3 ^ _ hour
-0.3 ^ _ mouth
-0.3 ^ christma
-0.3 ^ eye
-0.3 ^ red
-0.3 ^ toy
-0.3 a _ upset
-0.3 a _ yesterday
-0.3 a muscle
-0.3 a sign
-0.3 about my
-0.3 after _ concert
-0.3 allergic _ bee
-0.3 ask
-0.3 baby _ when
-0.3 baby crie
-0.3 back _ sore
-0.3 badly
-0.3 bee _ my
-0.3 bleed when
-0.3 bp _ over
-0.3 can _ eat
-0.3 cat _ me
-0.3 chest _ sore
-0.3 christma eve
-0.3 dangerou
-0.3 day no
-0.3 day now
-0.3 dim _ one
-0.3 dim in
-0.3 ear feel
-0.3 ear pierc
-0.3 ear popp
-0.3 early
-0.3 elbow _ the
-0.3 feel _ after
-0.3 feel weak
-0.3 for her
-0.3 for me
-0.3 from new
-0.3 heart _ #11+
-0.3 hour _ a
-0.3 i _ coffee
-0.3 i stood
-0.3 i worry
-0.3 is _ dangerou
-0.3 is _ day
-0.3 kid _ to
-0.3 lab
-0.3 learn
-0.3 learn to
-0.3 lighthead _ i
-0.3 like alway
-0.3 lost _ glass
-0.3 lot at
-0.3 murmur since
-0.3 muscle _ my
-0.3 my _ beat
-0.3 my _ burn
-0.3 my _ growl
-0.3 my _ see
-0.3 my ear
-0.3 my result
-0.3 my tooth
-0.3 nick
-0.3 nose _ thi
-0.3 nurse
-0.3 on _ back
-0.3 on tuesday
-0.3 out _ breath
-0.3 pierc
-0.3 plan
-0.3 pollen allergy
-0.3 popp _ the
-0.3 popp on
-0.3 rate #11+
-0.3 real _ headache
-0.3 record
-0.3 result are
-0.3 season
-0.3 seat
-0.3 shampoo
-0.3 should _ worry
-0.3 sleep _ noon
-0.3 small bump
-0.3 stabb _ in
-0.3 stood
-0.3 stood up
-0.3 stung my
-0.3 sunscreen
-0.3 the shot
-0.3 thi _ for
-0.3 to bee
-0.3 took #
-0.3 tree _ allergy
-0.3 tree pollen
-0.3 want _ stop
-0.3 watch tv
-0.3 worry
-0.31 #99+ _ lunch
-0.31 -great
-0.31 <grandma
-0.31 <my _ <had
-0.31 =allergen =scratched
-0.31 =blood_streak
-0.31 =child_got_pills =headache
-0.31 =cold_only =ear_wax
-0.31 =cold_sore
-0.31 =days_many =many_days
-0.31 =fever =swelling_throat
-0.31 =hurts_move =twisted
-0.31 =joint_hot =swelling
-0.31 =nausea =pregnant
-0.31 =pregnant =refuses
-0.31 =scratched =splinter_small
-0.31 =splinter_small
-0.31 =splinter_small =wound
-0.31 ?is ?a
-0.31 ^ _ follow
-0.31 ^ _ me
-0.31 ^ _ night
-0.31 ^ _ stung
-0.31 ^ _ weekend
-0.31 ^ bloat
-0.31 ^ peanut
-0.31 ^ tummy
-0.31 ^ were
-0.31 a crayon
-0.31 a paper
-0.31 a sunburn
-0.31 anytime
-0.31 are due
-0.31 babi
-0.31 baby _ a
-0.31 baby spit
-0.31 band on
-0.31 beat _ after
-0.31 before my
-0.31 blood pressure
-0.31 bp
-0.31 by _ mosquito
-0.31 can _ see
-0.31 click _ i
-0.31 click when
-0.31 day
-0.31 day _ with
-0.31 died and
-0.31 dry _ from
-0.31 due _ may
-0.31 eat and
-0.31 eat spinach
-0.31 eye rins
-0.31 feel _ in
-0.31 first thing
-0.31 for
-0.31 for _ ok
-0.31 for kid
-0.31 forty
-0.31 from wash
-0.31 get _ after
-0.31 get lighthead
-0.31 glass prescription
-0.31 had _ in
-0.31 his appointment
-0.31 i forgot
-0.31 i gain
-0.31 i ran
-0.31 in may
-0.31 is _ little
-0.31 is _ since
-0.31 is due
-0.31 it itch
-0.31 leg on
-0.31 minut past
-0.31 mosquito _ it
-0.31 mosquito and
-0.31 mother _ #11+
-0.31 my _ rins
-0.31 my _ swell
-0.31 my house
-0.31 my run
-0.31 need my
-0.31 of january
-0.31 on _ diet
-0.31 on _ one
-0.31 on his
-0.31 out _ they
-0.31 pill _ today
-0.31 pop
-0.31 pressure was
-0.31 rac _ the
-0.31 rins it
-0.31 shampoo in
-0.31 side _ pain
-0.31 smok and
-0.31 spinach
-0.31 sprain _ ankle
-0.31 stone
-0.31 take _ pressure
-0.31 take a
-0.31 tension
-0.31 that bad
-0.31 the _ kick
-0.31 the flu
-0.31 tight _ the
-0.31 tight in
-0.31 to _ clinic
-0.31 to get
-0.31 to your
-0.31 today is
-0.31 two _ for
-0.31 two _ from
-0.31 up too
-0.31 week on
-0.31 you _ the
-0.31 your clinic
-0.32 -it
-0.32 <i <was
-0.32 =a_lot =drooling
-0.32 =back_pain =radiates_leg
-0.32 =calf =chemical_word
-0.32 =discharge =skin_infection
-0.32 =during_exercise =swelling
-0.32 =fight_blow =possible_fracture
-0.32 =flank_pain =radiates_leg
-0.32 =hip_hurts =radiates_leg
-0.32 =pain_any =radiates_leg
-0.32 =radiates_leg =squeezing_word
-0.32 =three_days
-0.32 ?sign
-0.32 ?sign ?of
-0.32 ^ _ coffee
-0.32 ^ _ head
-0.32 ^ _ kick
-0.32 ^ _ pimple
-0.32 ^ _ today
-0.32 ^ broke
-0.32 ^ half
-0.32 ^ uti
-0.32 a _ have
-0.32 a lot
-0.32 about _ can
-0.32 ache from
-0.32 alcohol
-0.32 am #11+
-0.32 and _ at
-0.32 and _ help
-0.32 and _ it
-0.32 arm feel
-0.32 at
-0.32 baby wake
-0.32 bit _ thi
-0.32 blew
-0.32 boat
-0.32 but no
-0.32 controll
-0.32 cough _ better
-0.32 could i
-0.32 day _ a
-0.32 doctor _ me
-0.32 drink _ much
-0.32 drink too
-0.32 eye _ when
-0.32 face _ red
-0.32 fell on
-0.32 get
-0.32 got poked
-0.32 have _ headach
-0.32 heartburn at
-0.32 i _ badly
-0.32 i _ smok
-0.32 i sneeze
-0.32 im cranky
-0.32 im fine
-0.32 in _ apartment
-0.32 in an
-0.32 is _ away
-0.32 is dark
-0.32 light _ on
-0.32 lil
-0.32 minut stopp
-0.32 my _ click
-0.32 my pill
-0.32 nut
-0.32 of _ when
-0.32 on _ period
-0.32 punch
-0.32 quit
-0.32 rain
-0.32 restles
-0.32 salt
-0.32 sicknes
-0.32 stop cry
-0.32 support group
-0.32 the toilet
-0.32 they look
-0.32 threw up
-0.32 to eat
-0.32 today keep
-0.32 took his
-0.32 two _ stopp
-0.32 up _ little
-0.32 up once
-0.32 vision fine
-0.32 water in
-0.32 wet
-0.32 what _ are
-0.32 when _ sit
-0.32 who can
-0.32 will i
-0.32 wind
-0.33 -thi
-0.33 =allergen =belly_word
-0.33 =allergen =choking
-0.33 =aura_usual =headache
-0.33 =blood_streak =coughs_blood
-0.33 =blood_streak =eye_hit_bad
-0.33 =cholinergic =eye_area
-0.33 =ear_pain
-0.33 =ear_pain =fever
-0.33 =eye_area =stye
-0.33 =eye_hit_bad =ulcer_nsaid
-0.33 =getting_worse =head_danger
-0.33 =itchy_local
-0.33 =nodes =strep_like
-0.33 =nodes =throat_sore
-0.33 =squeezing_word =tooth
-0.33 =squeezing_word =ulcer_nsaid
-0.33 =swelling =tonsils_out
-0.33 =unprotected_sex
-0.33 ?what ?are
-0.33 ^ _ ?are
-0.33 ^ _ cream
-0.33 ^ _ diabetic
-0.33 ^ _ diaper
-0.33 ^ _ eye
-0.33 ^ _ lump
-0.33 ^ _ stone
-0.33 ^ _ thing
-0.33 ^ _ wks
-0.33 ^ any
-0.33 ^ contact
-0.33 ^ itchy
-0.33 ^ sneez
-0.33 a _ bag
-0.33 a branch
-0.33 after _ day
-0.33 after leg
-0.33 again
-0.33 am i
-0.33 and get
-0.33 battery _ my
-0.33 bleach to
-0.33 bring
-0.33 but _ can
-0.33 cough _ a
-0.33 cough _ bit
-0.33 cut her
-0.33 dad died
-0.33 doctor _ it
-0.33 finger on
-0.33 foot _ i
-0.33 for _ #11+
-0.33 green poop
-0.33 has _ on
-0.33 have _ wart
-0.33 have mild
-0.33 heart _ for
-0.33 i _ up
-0.33 i told
-0.33 is better
-0.33 is the
-0.33 ish
-0.33 itchy and
-0.33 lost a
-0.33 loud music
-0.33 migraine
-0.33 morn
-0.33 music
-0.33 my _ aid
-0.33 my _ check
-0.33 my watch
-0.33 need an
-0.33 new glass
-0.33 numb _ from
-0.33 on _ plane
-0.33 on hot
-0.33 pharmacy
-0.33 prednisone
-0.33 pushup
-0.33 ride
-0.33 sore _ and
-0.33 stomach cramp
-0.33 stop smok
-0.33 take
-0.33 take my
-0.33 the lump
-0.33 the nurse
-0.33 the pharmacy
-0.33 tight from
-0.33 tissue
-0.33 toe is
-0.33 told _ joke
-0.33 up _ garden
-0.33 usual
-0.33 when _ stood
-0.33 where i
-0.33 which vitamin
-0.34 # _ after
-0.34 # _ boy
-0.34 <a
-0.34 <had
-0.34 <i _ <a
-0.34 =allergen =tia_resolved
-0.34 =blood_streak =hernia_stuck
-0.34 =calf =getting_worse
-0.34 =days_many =tired
-0.34 =discharge =scratched
-0.34 =fever =sudden
-0.34 =headache =seizure_usual
-0.34 =high_altitude =means_mentioned
-0.34 =high_altitude =using_word
-0.34 =sudden =throat_sore
-0.34 ^ _ bill
-0.34 ^ _ growl
-0.34 ^ _ kill
-0.34 ^ _ knee
-0.34 ^ _ mosquito
-0.34 ^ _ take
-0.34 ^ _ thirsty
-0.34 ^ athlet
-0.34 ^ let
-0.34 ^ muscle
-0.34 ^ pee
-0.34 ^ tired
-0.34 ^ tuesday
-0.34 a baseball
-0.34 a new
-0.34 a newborn
-0.34 adult
-0.34 after _ it
-0.34 and _ red
-0.34 and _ wonder
-0.34 aunt
-0.34 before exam
-0.34 between period
-0.34 bill is
-0.34 breath fine
-0.34 broke _ in
-0.34 broke out
-0.34 can _ drive
-0.34 car _ like
-0.34 car smell
-0.34 cold
-0.34 dizzy since
-0.34 dog is
-0.34 every spr
-0.34 feet hurt
-0.34 for adult
-0.34 from _ shoe
-0.34 gone by
-0.34 gone now
-0.34 have _ my
-0.34 headache _ blurry
-0.34 i kill
-0.34 i wonder
-0.34 is hes
-0.34 key _ the
-0.34 look _ a
-0.34 lower leg
-0.34 me with
-0.34 mosquito _ on
-0.34 muscle _ in
-0.34 my _ thi
-0.34 night
-0.34 no _ just
-0.34 off a
-0.34 old _ over
-0.34 on _ eyelid
-0.34 on _ lower
-0.34 on her
-0.34 once after
-0.34 preeclampsia
-0.34 run a
-0.34 scar
-0.34 spicy food
-0.34 stopp bleed
-0.34 sweat _ lot
-0.34 sweat a
-0.34 that _ away
-0.34 think _ toe
-0.34 thirsty _ the
-0.34 throat _ a
-0.34 tired of
-0.34 to see
-0.34 toe _ broken
-0.34 toilet
-0.34 too much
-0.34 vaccin
-0.34 wart
-0.34 when _ he
-0.34 wonder about
-0.34 wrist hurt
-0.34 yesterday _ fine
-0.35 # rd
-0.35 #11+ #
-0.35 #11+ at
-0.35 -or
-0.35 <and
-0.35 =allergen =limb_injury
-0.35 =belly_surgery_recent =injection_joint
-0.35 =blood_streak =eye_area
-0.35 =burn_severity =tonsils_out
-0.35 =chest_lasting =raynaud_usual
-0.35 =child_got_pills =raynaud_usual
-0.35 =cut_by_accident =hip_hurts
-0.35 =nail_word =scratched
-0.35 =pain_any =swelling_throat
-0.35 =strep_like =tonsils_out
-0.35 =swelling_throat =throat_sore
-0.35 ?do ?i
-0.35 ^ _ -blood
-0.35 ^ _ <a
-0.35 ^ _ back
-0.35 ^ _ from
-0.35 ^ _ glass
-0.35 ^ _ many
-0.35 ^ _ shoe
-0.35 ^ _ temp
-0.35 ^ food
-0.35 ^ home
-0.35 ^ jamm
-0.35 ^ rib
-0.35 ^ wind
-0.35 a note
-0.35 a scratch
-0.35 after pizza
-0.35 all _ now
-0.35 and _ pickl
-0.35 and bloat
-0.35 and crav
-0.35 asthma _ a
-0.35 at _ gym
-0.35 back _ laugh
-0.35 call me
-0.35 can _ take
-0.35 can she
-0.35 chest cold
-0.35 chew
-0.35 cholesterol
-0.35 class
-0.35 coaster
-0.35 computer
-0.35 do _ have
-0.35 drink _ play
-0.35 first _ in
-0.35 for _ week
-0.35 got _ and
-0.35 home birth
-0.35 hoop
-0.35 hunt
-0.35 i _ about
-0.35 i burn
-0.35 i skip
-0.35 is fall
-0.35 is green
-0.35 it bled
-0.35 its _ out
-0.35 jamm
-0.35 jamm _ finger
-0.35 jamm my
-0.35 leg cramp
-0.35 leg hurt
-0.35 night because
-0.35 noon on
-0.35 note for
-0.35 of the
-0.35 on _ forearm
-0.35 on _ table
-0.35 pickl
-0.35 pointles
-0.35 pregnant _ crav
-0.35 rash from
-0.35 rd
-0.35 roller
-0.35 roller coaster
-0.35 saw a
-0.35 see _ counselor
-0.35 she _ her
-0.35 shoulder _ when
-0.35 static _ from
-0.35 stye
-0.35 sweet
-0.35 swollen since
-0.35 the _ but
-0.35 the computer
-0.35 to #99+
-0.35 toddler _ his
-0.35 took my
-0.35 up _ night
-0.35 walk _ it
-0.35 when _ pee
-0.35 when should
-0.35 would
-0.36 #11+ #99+
-0.36 =asks_meaning =eye_hit_bad
-0.36 =both_legs =swelling
-0.36 =burn_any =uti
-0.36 =burn_severity =muscle_strain_word
-0.36 =cold_limb =silent_for_a_reason
-0.36 =cold_limb =slept_on
-0.36 =cold_only =eye_area
-0.36 =cut_by_accident =scratched
-0.36 =eye_area =phlegm
-0.36 =eye_hit_bad =silent_for_a_reason
-0.36 =eye_hit_bad =tooth
-0.36 =fever =flu_bad
-0.36 =flu_bad
-0.36 =hours_pain =means_mentioned
-0.36 =morning_sickness
-0.36 =numb_any =silent_for_a_reason
-0.36 =pain_any =tooth
-0.36 =refuses
-0.36 =silent_for_a_reason =tingling_hands
-0.36 =silent_for_a_reason =weak_any
-0.36 ?can ?stres
-0.36 ?stres
-0.36 ?the
-0.36 ^ _ ?stres
-0.36 ^ _ love
-0.36 ^ _ train
-0.36 ^ _ wrote
-0.36 ^ had
-0.36 a _ one
-0.36 a _ throat
-0.36 a physical
-0.36 a streak
-0.36 act up
-0.36 and _ runny
-0.36 are _ in
-0.36 at the
-0.36 autistic
-0.36 baseball
-0.36 breath _ fine
-0.36 but didnt
-0.36 common
-0.36 complain
-0.36 cough it
-0.36 dad _ and
-0.36 diaper
-0.36 end _ the
-0.36 feet swell
-0.36 floss
-0.36 fly
-0.36 follow up
-0.36 food down
-0.36 from pollen
-0.36 from sitt
-0.36 from typ
-0.36 has dry
-0.36 has hiccup
-0.36 has pink
-0.36 heartburn _ night
-0.36 heel
-0.36 i floss
-0.36 its fine
-0.36 keep food
-0.36 leg _ at
-0.36 lip _ the
-0.36 look yellow
-0.36 make it
-0.36 me gas
-0.36 morn sicknes
-0.36 movie
-0.36 much
-0.36 my hear
-0.36 my teeth
-0.36 nail is
-0.36 nose
-0.36 of _ month
-0.36 of _ yesterday
-0.36 ok to
-0.36 one _ like
-0.36 red warm
-0.36 sore _ my
-0.36 stool since
-0.36 swell a
-0.36 the _ no
-0.36 the phone
-0.36 to _ if
-0.36 two pound
-0.36 vomit once
-0.36 walk on
-0.36 warm and
-0.36 wash it
-0.36 wood
-0.36 worri about
-0.37 # to
-0.37 #11+ hour
-0.37 #99+ but
-0.37 <out
-0.37 =allergen =blood_streak
-0.37 =bite_bad =choking_passed
-0.37 =blood_streak =rectal_blood
-0.37 =blood_streak =stool_blood
-0.37 =diabetes =during_exercise
-0.37 =ear_wax
-0.37 =head_danger =vomit_few
-0.37 =numb_any =slept_on
-0.37 =snake_bad =snake_seen
-0.37 =swelling =throat_sore
-0.37 ^ _ grind
-0.37 ^ _ hurt
-0.37 ^ _ shingl
-0.37 ^ _ side
-0.37 ^ do
-0.37 ^ need
-0.37 ^ right
-0.37 a scab
-0.37 ac
-0.37 ac is
-0.37 ache after
-0.37 after coffee
-0.37 after mov
-0.37 back _ after
-0.37 before the
-0.37 blister _ a
-0.37 both side
-0.37 brown
-0.37 can walk
-0.37 do i
-0.37 dry hand
-0.37 every night
-0.37 eye wash
-0.37 for four
-0.37 from _ at
-0.37 from _ on
-0.37 gain
-0.37 gave _ the
-0.37 going down
-0.37 got her
-0.37 grind _ teeth
-0.37 gum bleed
-0.37 had _ fever
-0.37 have hemorrhoid
-0.37 heart _ since
-0.37 hurt when
-0.37 i _ hemorrhoid
-0.37 i _ ok
-0.37 i grind
-0.37 is stiff
-0.37 lil when
-0.37 me _ wrong
-0.37 motion
-0.37 my _ can
-0.37 my _ snake
-0.37 new year
-0.37 on _ lip
-0.37 on _ rug
-0.37 poop _ green
-0.37 right away
-0.37 rug
-0.37 scab now
-0.37 scratch me
-0.37 second when
-0.37 shampoo _ my
-0.37 stomach ache
-0.37 sunburn on
-0.37 the chair
-0.37 the new
-0.37 the rug
-0.37 thi _ is
-0.37 tooth _ with
-0.37 week _ its
-0.37 what _ a
-0.37 when _ my
-0.38 # ish
-0.38 #99+ _ fine
-0.38 <faint
-0.38 =a_lot =takes_daily
-0.38 =alcohol =allergen
-0.38 =back_pain =cut_by_accident
-0.38 =belly_hit =hours_pain
-0.38 =bleeding_any =many_days
-0.38 =blister_any =chest_any
-0.38 =blister_any =chest_pain
-0.38 =blister_word =chest_any
-0.38 =blister_word =chest_pain
-0.38 =chest_any =rash
-0.38 =chest_lasting =swelling_face
-0.38 =chest_pain =rash
-0.38 =choking_passed =hernia_stuck
-0.38 =cold_hands =raynaud_usual
-0.38 =cold_limb =raynaud_usual
-0.38 =cough =fever
-0.38 =diarrhea =hours_pain
-0.38 =during_exercise =fall_any
-0.38 =muscle_tear
-0.38 =overdose_taken =takes_daily
-0.38 ?what ?is
-0.38 ^ _ ?is
-0.38 ^ _ a
-0.38 ^ _ bean
-0.38 ^ _ cat
-0.38 ^ _ disc
-0.38 ^ _ halloween
-0.38 ^ _ refill
-0.38 ^ _ work
-0.38 ^ feet
-0.38 ^ hot
-0.38 ^ it
-0.38 ^ pregnancy
-0.38 ^ sunburn
-0.38 ^ yawn
-0.38 a _ on
-0.38 a _ sore
-0.38 afternoon
-0.38 and _ nail
-0.38 any tip
-0.38 appointment is
-0.38 are tight
-0.38 as prescrib
-0.38 bad for
-0.38 blurry vision
-0.38 bottom
-0.38 bruise from
-0.38 bump
-0.38 bump my
-0.38 butter
-0.38 cough is
-0.38 cramp at
-0.38 depression
-0.38 disc
-0.38 disc _ my
-0.38 disc in
-0.38 dish
-0.38 halloween
-0.38 hard _ i
-0.38 im _ tired
-0.38 in _ urine
-0.38 is _ well
-0.38 little after
-0.38 my _ bleed
-0.38 my _ look
-0.38 on my
-0.38 on pizza
-0.38 peanut butter
-0.38 period _ is
-0.38 potassium #
-0.38 prescrib
-0.38 pull _ tick
-0.38 same _ alway
-0.38 small bruise
-0.38 so tired
-0.38 spicy
-0.38 sprain
-0.38 suppli
-0.38 swim
-0.38 tenni elbow
-0.38 tick off
-0.38 travel
-0.38 wet diaper
-0.38 when _ appointment
-0.38 when _ the
-0.38 when he
-0.39 # c
-0.39 =alcohol =during_exercise
-0.39 =asks_meaning =bleeding_any
-0.39 =burn_severity =sunburn
-0.39 =chest_injury_or_ache =chest_pain
-0.39 =chest_injury_or_ache =trunk_pain
-0.39 =cold_hands
-0.39 =cold_hands =ear_wax
-0.39 =dementia_known =muscle_strain_word
-0.39 =dementia_known =raynaud_usual
-0.39 =dementia_known =sight_for_years
-0.39 =dentist =numb_any
-0.39 =dentist =weak_any
-0.39 =muscle_strain_word =raynaud_usual
-0.39 =muscle_strain_word =sight_for_years
-0.39 =panic_known
-0.39 =raynaud_usual =sight_for_years
-0.39 =snake_seen
-0.39 ^ _ aunt
-0.39 ^ _ feel
-0.39 ^ _ new
-0.39 ^ _ sister
-0.39 ^ _ tickle
-0.39 ^ paper
-0.39 a _ c
-0.39 a _ when
-0.39 appt
-0.39 at _ #11+
-0.39 back _ from
-0.39 dad cant
-0.39 daughter _ her
-0.39 dementia
-0.39 drink water
-0.39 dry skin
-0.39 every _ hour
-0.39 fast when
-0.39 for year
-0.39 from _ pillow
-0.39 get _ when
-0.39 hand _ numb
-0.39 has _ cold
-0.39 husband _ too
-0.39 i _ dizzy
-0.39 lower _ is
-0.39 muscle
-0.39 my _ late
-0.39 my aunt
-0.39 on _ car
-0.39 pillow
-0.39 plane
-0.39 quarter
-0.39 sleep on
-0.39 stain
-0.39 stool _ hard
-0.39 stubb _ toe
-0.39 stubb my
-0.39 stuffy nose
-0.39 the _ yesterday
-0.39 the plane
-0.39 tired _ the
-0.39 twinge
-0.39 up _ time
-0.39 when _ see
-0.39 work
-0.4 -#11+ -week
-0.4 <it
-0.4 <last <month
-0.4 =about_self
-0.4 =after_hard_exercise =pain_any
-0.4 =bluish =cold_hands
-0.4 =burn_severity =cold_only
-0.4 =choking_passed =head_danger
-0.4 =ear_wax =raynaud_usual
-0.4 =pain_any =ulcer_nsaid
-0.4 ^ _ ?do
-0.4 ^ _ ankl
-0.4 ^ _ number
-0.4 ^ coffee
-0.4 ^ hemophilia
-0.4 ^ tickle
-0.4 a _ after
-0.4 a low
-0.4 advice
-0.4 at bedtime
-0.4 bedtime
-0.4 been feel
-0.4 breakup
-0.4 breath on
-0.4 brother pass
-0.4 chair
-0.4 cough in
-0.4 dec
-0.4 do _ keep
-0.4 doe a
-0.4 earlier
-0.4 eye itch
-0.4 for _ baby
-0.4 for _ second
-0.4 funny bone
-0.4 hair _ fall
-0.4 hour _ now
-0.4 hour from
-0.4 knee
-0.4 my _ crack
-0.4 my _ had
-0.4 my _ itch
-0.4 my _ result
-0.4 need new
-0.4 patch
-0.4 pregnancy _ is
-0.4 ready to
-0.4 recip
-0.4 sauna
-0.4 since _ i
-0.4 stiff in
-0.4 the sauna
-0.4 tickle _ my
-0.4 tickle in
-0.4 train
-0.4 up green
-0.4 while pregnant
-0.4 with my
-0.41 #11+ th
-0.41 -headache
-0.41 <#
-0.41 <ago
-0.41 <had <a
-0.41 =chest_lasting =diarrhea
-0.41 =during_exercise =pale_clammy
-0.41 =during_exercise =sweating
-0.41 =joint_hot =possible_fracture
-0.41 =pain_any =tired
-0.41 =sight_for_years
-0.41 ^ _ december
-0.41 ^ _ shoulder
-0.41 ^ constipat
-0.41 ^ gassy
-0.41 ^ heartburn
-0.41 a and
-0.41 a red
-0.41 after _ on
-0.41 and _ back
-0.41 back _ stiff
-0.41 bleed _ i
-0.41 bleed stopp
-0.41 carry
-0.41 difference
-0.41 dizzy _ the
-0.41 eve
-0.41 feel _ today
-0.41 get _ in
-0.41 gett better
-0.41 go _ the
-0.41 has an
-0.41 hiccup for
-0.41 i brush
-0.41 i need
-0.41 i quit
-0.41 ice cream
-0.41 it safe
-0.41 leg day
-0.41 my _ want
-0.41 my team
-0.41 no -headache
-0.41 nobody
-0.41 off _ week
-0.41 old _ #99+
-0.41 pinch
-0.41 pull a
-0.41 scar of
-0.41 sneeze
-0.41 spit _ a
-0.41 start #
-0.41 start _ day
-0.41 the _ lol
-0.41 the _ pill
-0.41 the difference
-0.41 threw
-0.41 today and
-0.41 took _ last
-0.41 we had
-0.41 weak after
-0.41 when _ brush
-0.41 when i
-0.41 would _ to
-0.42 # mo
-0.42 #99+ _ last
-0.42 <month
-0.42 =asthma =fever
-0.42 =asthma =flu_bad
-0.42 =bite_bad =heat_exposure
-0.42 =during_exercise =pain_any
-0.42 =silent_for_a_reason =stiff_neck
-0.42 ?one
-0.42 ^ _ am
-0.42 ^ _ should
-0.42 ^ _ slept
-0.42 ^ _ twitch
-0.42 ^ _ wax
-0.42 ^ at
-0.42 ^ needle
-0.42 ^ where
-0.42 a cherry
-0.42 a refill
-0.42 after #
-0.42 after _ gym
-0.42 ate _ much
-0.42 ate too
-0.42 bit _ tongue
-0.42 bled for
-0.42 blood _ was
-0.42 cold _ my
-0.42 cramp _ night
-0.42 daughter _ at
-0.42 doe the
-0.42 flu
-0.42 grandmother had
-0.42 help with
-0.42 holiday
-0.42 i bump
-0.42 ive _ hav
-0.42 mo
-0.42 my elbow
-0.42 nine
-0.42 on _ bottom
-0.42 on _ knee
-0.42 pacemaker check
-0.42 sore throat
-0.42 swallow _ cherry
-0.42 thi cold
-0.42 throat and
-0.42 warm
-0.42 week of
-0.42 where _ i
-0.43 # _ at
-0.43 -injuri
-0.43 -trouble
-0.43 <#99+
-0.43 <i
-0.43 <in
-0.43 <in <#99+
-0.43 =allergen =days_many
-0.43 =blood_streak =limb_injury
-0.43 =burn_severity =strep_like
-0.43 =cut_by_accident =flank_pain
-0.43 =vomit_few
-0.43 =vomit_few =vomiting
-0.43 ?do
-0.43 ?how ?do
-0.43 ^ _ bug
-0.43 ^ _ checkup
-0.43 ^ _ streak
-0.43 ^ got
-0.43 ^ heart
-0.43 ^ spider
-0.43 ^ static
-0.43 a _ seed
-0.43 after bean
-0.43 after garden
-0.43 and _ fine
-0.43 are puffy
-0.43 are red
-0.43 baby breath
-0.43 bath
-0.43 burn _ tongue
-0.43 christma
-0.43 click
-0.43 concert
-0.43 feed well
-0.43 feel good
-0.43 feel great
-0.43 forgot
-0.43 have heartburn
-0.43 i pull
-0.43 i run
-0.43 little
-0.43 mild fever
-0.43 my _ take
-0.43 my new
-0.43 my phone
-0.43 need _ refill
-0.43 no -numbnes
-0.43 no -pain
-0.43 on _ toilet
-0.43 pimple _ my
-0.43 price
-0.43 put _ bead
-0.43 rash with
-0.43 same as
-0.43 seed
-0.43 seem confus
-0.43 side _ the
-0.43 so _ my
-0.43 static
-0.43 static shock
-0.43 the concert
-0.43 the price
-0.43 to clean
-0.43 today _ ok
-0.43 toddler _ eat
-0.43 tooth
-0.43 toothache
-0.43 we _ a
-0.43 with _ new
-0.44 -faint
-0.44 -faint just
-0.44 -problem
-0.44 <to
-0.44 <was
-0.44 =asks_meaning =coughs_blood
-0.44 =bleeding_any =blood_streak
-0.44 =ear_pain =pain_any
-0.44 =hours_pain =seizure_usual
-0.44 =joint_hot =leg_swelling_one
-0.44 ^ <had
-0.44 ^ _ -faint
-0.44 ^ _ between
-0.44 ^ _ much
-0.44 ^ friday
-0.44 ate _ crayon
-0.44 baby kick
-0.44 bee
-0.44 cry and
-0.44 dinner
-0.44 do
-0.44 dog has
-0.44 down since
-0.44 exercise
-0.44 feel down
-0.44 feet _ in
-0.44 five
-0.44 how _ is
-0.44 i pee
-0.44 im nervou
-0.44 key
-0.44 les today
-0.44 love his
-0.44 morn _ ok
-0.44 my _ when
-0.44 my key
-0.44 new
-0.44 no -cough
-0.44 numb from
-0.44 ok with
-0.44 once in
-0.44 once last
-0.44 safety
-0.44 say _ #
-0.44 scratchy throat
-0.44 should he
-0.44 soap
-0.44 stiff _ the
-0.44 sunburn _ my
-0.44 swallow _ vitamin
-0.44 swimm
-0.44 the #11+
-0.44 the stitch
-0.44 traffic
-0.44 tue
-0.44 vegetabl
-0.44 want
-0.44 your
-0.45 -tuesday
-0.45 <when
-0.45 =a_lot =pees_lot
-0.45 =back_pain =preterm_weeks
-0.45 =burn_severity =raynaud_usual
-0.45 =calf =during_exercise
-0.45 =chest_lasting =seizure_usual
-0.45 =eye_area =itching
-0.45 =eye_area =itchy_only
-0.45 =takes_daily
-0.45 ^ _ brand
-0.45 ^ _ burn
-0.45 ^ _ headache
-0.45 ^ _ monday
-0.45 ^ _ phone
-0.45 ^ numb
-0.45 ^ today
-0.45 ^ would
-0.45 a _ short
-0.45 a blue
-0.45 a counselor
-0.45 age
-0.45 and _ heartburn
-0.45 as alway
-0.45 bit
-0.45 brand
-0.45 braxton
-0.45 braxton hick
-0.45 call
-0.45 cap
-0.45 cherry
-0.45 clean and
-0.45 counselor
-0.45 cradle
-0.45 cradle cap
-0.45 died _ a
-0.45 eye _ in
-0.45 feb
-0.45 going around
-0.45 gone
-0.45 got _ on
-0.45 grind my
-0.45 heartburn after
-0.45 hick
-0.45 i _ all
-0.45 i _ asthma
-0.45 me _ headache
-0.45 my _ need
-0.45 patient portal
-0.45 pee _ lot
-0.45 pee a
-0.45 period is
-0.45 phlegm
-0.45 run
-0.45 safe to
-0.45 stiff from
-0.45 summer
-0.45 the _ portal
-0.45 the patient
-0.45 up _ last
-0.46 =a_lot =newborn
-0.46 =allergen =phlegm
-0.46 =calf =cramps
-0.46 =chest_lasting =twisted
-0.46 =hours_pain =swelling_face
-0.46 ?how _ ?i
-0.46 ^ _ curtain
-0.46 ^ _ quit
-0.46 ^ low
-0.46 ^ stiff
-0.46 ^ threw
-0.46 ^ tooth
-0.46 a _ bruise
-0.46 a _ off
-0.46 a lego
-0.46 am
-0.46 and _ cranky
-0.46 athlet
-0.46 athlet foot
-0.46 burp after
-0.46 can _ get
-0.46 cranky
-0.46 cut _ finger
-0.46 dairy
-0.46 daughter _ picky
-0.46 drool _ lot
-0.46 fever broke
-0.46 give _ a
-0.46 his _ at
-0.46 im streak
-0.46 is itchy
-0.46 is picky
-0.46 is pregnant
-0.46 it out
-0.46 lego
-0.46 matter
-0.46 my _ lol
-0.46 my _ love
-0.46 nest
-0.46 no
-0.46 no _ -or
-0.46 not -sleep
-0.46 of _ on
-0.46 on _ lego
-0.46 son got
-0.46 streak
-0.46 stretch
-0.46 when
-0.46 yes
-0.47 #11+ #11+
-0.47 -numbnes
-0.47 =calf =radiates_leg
-0.47 =chest_lasting =during_exercise
-0.47 =choking_passed =cough
-0.47 =limb_injury =nail_word
-0.47 ?are
-0.47 ^ ?how
-0.47 ^ _ an
-0.47 ^ _ dog
-0.47 ^ bee
-0.47 ^ toothache
-0.47 and sleep
-0.47 brac
-0.47 bruise _ my
-0.47 burn _ toast
-0.47 canker
-0.47 canker sore
-0.47 cros
-0.47 elbow in
-0.47 gain weight
-0.47 hair is
-0.47 half _ hour
-0.47 half an
-0.47 her _ with
-0.47 how much
-0.47 is annoy
-0.47 is low
-0.47 just tired
-0.47 light bleed
-0.47 mask
-0.47 much coffee
-0.47 my _ ache
-0.47 my _ twitch
-0.47 no _ -pain
-0.47 now _ then
-0.47 on _ baby
-0.47 rash _ my
-0.47 school
-0.47 tea
-0.47 that ok
-0.47 thi cough
-0.47 tired after
-0.47 toast
-0.47 too _ coffee
-0.47 when _ drink
-0.48 # on
-0.48 #11+ _ that
-0.48 =elderly =hearing
-0.48 =muscle_strain_word
-0.48 =not_taken
-0.48 =not_taken =overdose_taken
-0.48 ^ _ it
-0.48 ^ _ nose
-0.48 ^ _ tuesday
-0.48 ^ _ yo
-0.48 ^ back
-0.48 a #
-0.48 a _ is
-0.48 a pimple
-0.48 bit of
-0.48 bos
-0.48 burn from
-0.48 daycare
-0.48 died of
-0.48 do _ need
-0.48 feel _ for
-0.48 grandma _ #11+
-0.48 help
-0.48 i _ took
-0.48 i sleep
-0.48 is _ yellow
-0.48 it _ right
-0.48 list
-0.48 lost my
-0.48 my _ pressure
-0.48 my _ wash
-0.48 my bos
-0.48 my nail
-0.48 ok now
-0.48 physical
-0.48 portal
-0.48 screen
-0.48 slept badly
-0.48 stuffy
-0.48 the #
-0.48 tiny
-0.48 too short
-0.48 vacation
-0.48 wife _ #11+
-0.48 with _ cold
-0.48 you have
-0.49 # th
-0.49 <last <year
-0.49 ?i
-0.49 ^ _ call
-0.49 ^ _ itch
-0.49 ^ _ need
-0.49 ^ _ oil
-0.49 ^ _ wake
-0.49 ^ last
-0.49 ^ mosquito
-0.49 ^ pink
-0.49 ^ stubb
-0.49 a nurse
-0.49 all the
-0.49 beat fast
-0.49 but i
-0.49 chapp
-0.49 ear _ on
-0.49 heart _ fast
-0.49 hungry
-0.49 i call
-0.49 it _ for
-0.49 les
-0.49 meal
-0.49 my thumb
-0.49 noon
-0.49 now and
-0.49 once _ the
-0.49 problem
-0.49 recipe
-0.49 recommendation
-0.49 saturday
-0.49 since the
-0.49 son _ #
-0.49 sore _ i
-0.49 start yesterday
-0.49 the _ th
-0.49 toy
-0.49 up a
-0.49 yawn
-0.5 -symptom
-0.5 =a_lot =young_baby
-0.5 =allergen =co_words
-0.5 =animal_bite =scratched
-0.5 =bite_bad =muscle_strain_word
-0.5 =bite_bad =silent_for_a_reason
-0.5 =cough =ear_wax
-0.5 =during_exercise =fever
-0.5 =low_mood =low_mood_deep
-0.5 ^ <i
-0.5 ^ _ #99+
-0.5 ^ _ hand
-0.5 ^ _ minut
-0.5 ^ _ palm
-0.5 ^ _ with
-0.5 burn the
-0.5 burp
-0.5 cough for
-0.5 diabetic and
-0.5 eat
-0.5 eye _ from
-0.5 eye _ it
-0.5 eye water
-0.5 i _ breakfast
-0.5 i read
-0.5 i wake
-0.5 is it
-0.5 it at
-0.5 lunch
-0.5 no -symptom
-0.5 see a
-0.5 skip
-0.5 the bill
-0.5 toddler _ a
-0.5 was _ on
-0.5 was out
-0.5 week from
-0.51 #11+ am
-0.51 #11+ pound
-0.51 -glass
-0.51 =possible_fracture =twisted
-0.51 ^ _ rate
-0.51 ^ _ scratch
-0.51 ^ doe
-0.51 been #99+
-0.51 broken
-0.51 by even
-0.51 de
-0.51 has _ #99+
-0.51 it _ #
-0.51 low fever
-0.51 mom _ #11+
-0.51 tenni
-0.51 to _ smok
-0.51 to talk
-0.51 tongue on
-0.51 turn into
-0.51 without -my
-0.51 yo boy
-0.52 # pm
-0.52 =ate_dye
-0.52 =ear_wax =hoarse
-0.52 ?how
-0.52 ?of
-0.52 ^ insulin
-0.52 ^ the
-0.52 a _ cough
-0.52 and laugh
-0.52 blood on
-0.52 book
-0.52 can _ go
-0.52 chip
-0.52 from sleep
-0.52 gave me
-0.52 i drink
-0.52 is _ month
-0.52 kid _ the
-0.52 kid ate
-0.52 me a
-0.52 next month
-0.52 on _ toe
-0.52 out _ #
-0.52 pain _ a
-0.52 paper cut
-0.52 smell bad
-0.52 streak _ blood
-0.52 streak of
-0.52 stubb
-0.52 thi job
-0.52 took _ pill
-0.52 when can
-0.52 when im
-0.53 #11+ is
-0.53 =after_hard_exercise =during_exercise
-0.53 =blood_streak =scratched
-0.53 =burn_severity =during_exercise
-0.53 =choking_passed =eye_hit_bad
-0.53 =slept_on
-0.53 ^ _ or
-0.53 ^ _ sleep
-0.53 ^ _ sore
-0.53 ^ _ thirty
-0.53 ^ slight
-0.53 ^ temp
-0.53 a for
-0.53 and sneez
-0.53 baby _ feed
-0.53 beet
-0.53 better
-0.53 crav
-0.53 dizzy on
-0.53 driv
-0.53 due in
-0.53 ever since
-0.53 eye twitch
-0.53 flu _ and
-0.53 give
-0.53 happy
-0.53 heal
-0.53 i eat
-0.53 in _ morning
-0.53 is _ safe
-0.53 is feed
-0.53 is my
-0.53 keep it
-0.53 leg _ sore
-0.53 look _ in
-0.53 the _ at
-0.53 the morning
-0.53 tv
-0.53 watch
-0.53 wax
-0.53 would like
-0.54 -no
-0.54 =burn_severity =silent_for_a_reason
-0.54 =chest_lasting =sugar_very_high
-0.54 =choking_passed =fainted
-0.54 =dangerous_person =during_exercise
-0.54 =silent_for_a_reason
-0.54 ^ _ bad
-0.54 ^ _ my
-0.54 ^ _ scream
-0.54 ^ _ spot
-0.54 ^ first
-0.54 ^ wrong
-0.54 a cough
-0.54 and tired
-0.54 annoy
-0.54 can
-0.54 day of
-0.54 dry cough
-0.54 dust
-0.54 group
-0.54 i _ short
-0.54 im _ about
-0.54 in _ even
-0.54 in pregnancy
-0.54 joke
-0.54 keep _ down
-0.54 my insurance
-0.54 scrap
-0.54 several time
-0.54 the even
-0.54 today
-0.54 up _ i
-0.54 was #11+
-0.54 what help
-0.54 when _ i
-0.55 =burn_severity =chest_injury_or_ache
-0.55 =chest_any =chest_injury_or_ache
-0.55 =cold_only
-0.55 =during_exercise =short_breath
-0.55 =iron_pills
-0.55 =limb_injury =possible_fracture
-0.55 ^ #11+
-0.55 ^ <my
-0.55 ^ _ almost
-0.55 ^ lip
-0.55 ^ tonight
-0.55 a mild
-0.55 a mosquito
-0.55 bit red
-0.55 cant _ right
-0.55 have asthma
-0.55 is _ pain
-0.55 itchy
-0.55 my appointment
-0.55 the day
-0.55 vaccine
-0.55 visit
-0.55 what should
-0.56 =burn_severity =throat_sore
-0.56 =dangerous_person =swallowed_thing
-0.56 ^ _ ache
-0.56 ^ _ two
-0.56 ^ _ you
-0.56 ^ between
-0.56 ^ small
-0.56 anxiety
-0.56 between _ and
-0.56 bored
-0.56 clinic
-0.56 fell _ his
-0.56 i _ #11+
-0.56 i slept
-0.56 make
-0.56 past
-0.56 roll over
-0.56 support
-0.56 these
-0.56 weekend
-0.57 -of
-0.57 =calf =sting
-0.57 =limb_injury =twisted
-0.57 ^ for
-0.57 ^ roof
-0.57 ^ tomorrow
-0.57 and drink
-0.57 bean
-0.57 crayon
-0.57 form
-0.57 get a
-0.57 i _ after
-0.57 is scratchy
-0.57 jean
-0.57 my _ get
-0.57 picky
-0.57 prescription
-0.57 sugar #99+
-0.57 throat _ scratchy
-0.57 toenail
-0.57 yeast
-0.58 -blood
-0.58 -monday
-0.58 <my
-0.58 =cut_by_accident =pain_any
-0.58 =dementia_known
-0.58 =itching
-0.58 ?what
-0.58 ^ ?what
-0.58 ^ _ blue
-0.58 ^ _ feet
-0.58 ^ _ hit
-0.58 ^ _ smoke
-0.58 about it
-0.58 coat
-0.58 have and
-0.58 like to
-0.58 no -blood
-0.58 number
-0.58 should i
-0.58 swollen after
-0.58 teenager
-0.58 to #
-0.58 turn my
-0.59 -cough
-0.59 -week
-0.59 <last
-0.59 =dentist
-0.59 =hours_pain =sugar_very_high
-0.59 ?a
-0.59 ^ _ when
-0.59 all good
-0.59 and play
-0.59 died
-0.59 expir
-0.59 growl
-0.59 hurt from
-0.59 i _ on
-0.59 just a
-0.59 like that
-0.59 my _ died
-0.59 my _ the
-0.59 onion
-0.59 pollen
-0.59 slight
-0.59 stomach growl
-0.59 stres
-0.59 you
-0.6 <year
-0.6 =burn_severity =dentist
-0.6 ^ _ for
-0.6 ^ _ in
-0.6 ^ can
-0.6 for my
-0.6 menopause
-0.6 my _ play
-0.6 ring
-0.6 scab
-0.6 shav
-0.6 snor and
-0.61 # _ #
-0.61 =chest_injury_or_ache
-0.61 =chest_injury_or_ache =pain_any
-0.61 =child_got_pills =hours_pain
-0.61 =choking =choking_passed
-0.61 =constipation
-0.61 =itching =sting
-0.61 ?is
-0.61 ^ _ bump
-0.61 ^ _ could
-0.61 ^ _ elbow
-0.61 ^ ten
-0.61 allergy
-0.61 can we
-0.61 can you
-0.61 several
-0.61 sore after
-0.61 swallow gum
-0.62 =refuses =silent_for_a_reason
-0.62 ^ ?can
-0.62 back is
-0.62 breath _ the
-0.62 it stopp
-0.62 later
-0.62 otherwise
-0.62 over #11+
-0.62 ready
-0.62 she fine
-0.62 shoe
-0.62 sign
-0.62 team
-0.62 teeth
-0.63 <year <ago
-0.63 =during_exercise
-0.63 =itching =itchy_only
-0.63 =itchy_only
-0.63 =low_mood
-0.63 ?in
-0.63 ^ _ thi
-0.63 ^ dry
-0.63 ^ monday
-0.63 a little
-0.63 doctor
-0.63 feel full
-0.63 from _ dentist
-0.63 have _ cold
-0.63 how
-0.63 is _ bit
-0.63 its gone
-0.63 loose stool
-0.63 mild headache
-0.63 mosquito bite
-0.63 my _ faint
-0.63 quit smok
-0.63 well
-0.64 #11+ _ want
-0.64 =blood_streak =cough
-0.64 ^ _ crie
-0.64 ^ _ neck
-0.64 ^ sore
-0.64 ^ stabb
-0.64 ^ which
-0.64 after lunch
-0.64 bump his
-0.64 date
-0.64 feel _ bit
-0.64 i get
-0.64 im sad
-0.64 nervou
-0.64 the gym
-0.64 with thi
-0.65 =chest_lasting =choking_passed
-0.65 =itchy_only =sting
-0.65 =seizure_usual
-0.65 =stye
-0.65 ^ _ and
-0.65 bled
-0.65 garden
-0.65 in march
-0.65 insurance
-0.65 march
-0.65 my _ last
-0.65 my usual
-0.65 on monday
-0.65 schedule
-0.65 swallow _ gum
-0.65 thursday
-0.65 what
-0.66 =allergen =vaccine_said
-0.66 =blood_streak =pain_any
-0.66 ^ _ do
-0.66 ^ next
-0.66 baby _ up
-0.66 coffee
-0.66 excit
-0.66 eyelash
-0.66 first
-0.66 is _ ok
-0.66 on it
-0.66 pimple on
-0.66 thirty
-0.66 was _ after
-0.66 where
-0.67 =vaccine_said
-0.67 a day
-0.67 acne
-0.67 feel the
-0.67 game
-0.67 it still
-0.67 job
-0.67 on _ arm
-0.67 pimple
-0.67 swallow her
-0.68 # _ of
-0.68 =baby =rash
-0.68 =cold_outside =ear_wax
-0.68 =tired
-0.68 ?can
-0.68 any
-0.68 constipat
-0.68 do you
-0.68 fever is
-0.68 in winter
-0.68 my _ smell
-0.68 my dog
-0.68 should
-0.68 stitch
-0.68 thumb
-0.68 to _ a
-0.69 -pain
-0.69 are _ from
-0.69 before
-0.69 hemorrhoid
-0.69 is fine
-0.69 my _ seem
-0.69 no -fever
-0.69 th
-0.7 #99+ since
-0.7 =asks_meaning
-0.7 ?about
-0.7 ?for
-0.7 ^ how
-0.7 ^ sweaty
-0.7 a cold
-0.7 ache
-0.7 end of
-0.7 how do
-0.7 my period
-0.7 pm
-0.7 question
-0.7 sore
-0.7 spit up
-0.7 spr
-0.7 what doe
-0.7 why
-0.71 -fever
-0.71 -yet
-0.71 ^ no
-0.71 can i
-0.71 diaper rash
-0.71 from now
-0.71 hair
-0.71 is a
-0.71 son _ his
-0.71 when is
-0.72 =cold_outside
-0.72 ^ _ pill
-0.72 ^ hiccup
-0.72 a runny
-0.72 how _ i
-0.72 need a
-0.72 pizza
-0.72 the dentist
-0.73 #11+ _ dizzy
-0.73 -my
-0.73 =aura_usual
-0.73 =choking_passed =tia_resolved
-0.73 ^ _ threw
-0.73 ^ _ to
-0.73 ^ by
-0.73 cough _ fever
-0.73 december
-0.73 i could
-0.73 january
-0.73 low
-0.73 make me
-0.73 sleep
-0.73 sore from
-0.73 therapy
-0.73 tired
-0.74 ^ _ doe
-0.74 my _ snor
-0.74 tickle
-0.75 =during_exercise =racing_heart
-0.75 alway
-0.75 dry
-0.75 made
-0.75 sometim
-0.75 the time
-0.75 twitch
-0.76 =never_spoke_word =speech
-0.76 ^ are
-0.76 ^ not
-0.76 ^ when
-0.76 need
-0.76 next week
-0.77 =low_mood_deep
-0.77 a _ nose
-0.77 food
-0.77 made my
-0.78 # pill
-0.78 =choking_passed
-0.78 ^ light
-0.78 a _ red
-0.78 give me
-0.78 gym
-0.78 next
-0.78 pink eye
-0.78 since monday
-0.78 to take
-0.78 winter
-0.79 arm _ sore
-0.79 bloat
-0.79 feel ok
-0.79 hear aid
-0.79 heartburn
-0.79 is _ from
-0.79 runny
-0.79 runny nose
-0.79 slept
-0.79 upset
-0.79 what is
-0.8 ^ _ make
-0.8 aid
-0.8 can he
-0.8 great
-0.8 loud
-0.8 paper
-0.8 result
-0.8 sunburn
-0.8 sunday
-0.8 was #99+
-0.81 ^ feel
-0.81 after work
-0.81 all _ time
-0.81 blister on
-0.81 i _ #
-0.81 itch
-0.81 my hair
-0.82 ^ ear
-0.82 ^ is
-0.82 gum
-0.82 i _ sleep
-0.82 massage
-0.82 my glass
-0.82 period
-0.82 was _ of
-0.83 =raynaud_usual
-0.83 ^ mild
-0.83 ^ what
-0.83 feel _ since
-0.83 feel fine
-0.83 fine now
-0.83 follow
-0.83 friday
-0.84 sugar was
-0.84 toddler wont
-0.85 ^ stomach
-0.85 bruise
-0.85 hiccup
-0.85 vitamin
-0.86 =twisted
-0.86 ^ dizzy
-0.86 at night
-0.86 cream
-0.86 gassy
-0.86 husband snor
-0.86 test
-0.87 ^ _ get
-0.87 love
-0.87 play
-0.87 small
-0.87 tuesday
-0.88 are sore
-0.88 i _ at
-0.88 loose
-0.88 wednesday
-0.89 due
-0.89 morning
-0.89 pregnancy
-0.9 #99+ _ #11+
-0.9 =eating_disorder
-0.9 check
-0.9 could
-0.9 fine
-0.9 mosquito
-0.9 ok
-0.9 tomorrow
-0.9 wash
-0.91 normal
-0.91 scratchy
-0.91 snor
-0.91 which
-0.92 =sunburn
-0.92 phone
-0.92 smok
-0.93 ^ _ after
-0.93 ^ _ period
-0.93 safe
-0.93 year _ has
-0.94 checkup
-0.94 glass
-0.95 ^ thi
-0.95 in _ morn
-0.95 the morn
-0.96 -sleep
-0.96 a bit
-0.98 bill
-0.98 dentist
-0.98 diet
-0.98 mild
-0.98 once
-0.99 # #11+
-0.99 elbow
-1 doe
-1 sneez
-1 want a
-1.01 milk
-1.02 is sore
-1.03 at #
-1.03 please
-1.04 refill
-1.05 good
-1.05 my fever
-1.07 ^ _ day
-1.09 ^ headache
-1.09 exam
-1.09 scratch
-1.11 and want
-1.12 appointment
-1.12 monday
-1.13 ^ _ fever
-1.13 and need
-1.19 late
-1.2 sad
-1.21 is that
-1.24 laugh
-1.26 cant sleep
-1.28 haha
-1.41 ^ in
-1.55 lol
`,
}
